/** The first pass: every name of the ruleset is entered, with its type where one is written, before any body is read. */
import { BUILT_IN_CHOICES } from '../../built-in.ts';
import { CHECK } from '../../diagnostics/catalog/check.ts';
import type * as Model from '../../model/model.ts';
import { nameKey, nameWords, pluralsOf } from '../../names.ts';
import type { Span } from '../../syntax/span.ts';
import type * as Syntax from '../../syntax/syntax.ts';
import type { Type } from '../../model/types.ts';
import type { UnitEntry } from '../../model/units.ts';
import { type Context, type DefinitionEntity, type Entity, fieldsOf, noteSymbol, type TypeEntity } from '../context.ts';
import { entering } from '../again/noted.ts';
import { say } from '../messages.ts';
import { readSources } from '../tables/sources.ts';
import { readType } from './type-expr.ts';
import { choiceOf, optionalOf } from '../types.ts';

export type DeclarationOf<K extends Syntax.Declaration['kind']> = Syntax.Declaration & { readonly kind: K };

export function declareBuiltIns(c: Context): void {
  for (const [name, values] of Object.entries(BUILT_IN_CHOICES)) {
    c.choices.set(name, { name, emitted: '', values: values.map((value) => ({ name: value, label: null })), origin: 'built-in', span: null });
    c.types.set(nameKey(name), { kind: 'choice', name, span: null });
  }
}

/** Enters a value; false (and said) when its name is taken. */
export function declareValue(c: Context, name: Syntax.Name, entity: Entity): boolean {
  const key = nameKey(name.text);
  const first = c.values.get(key);
  if (first !== undefined && first.kind !== 'item' && !c.entries.isLeaving(first)) return duplicate(c, name, 'value', first.span);
  c.values.set(key, entity);
  if (entity.kind === 'definition') c.typed.set(entity.id, entity);
  noteSymbol(c, name.span, 'value', entity.kind === 'definition' ? entity.id : entity.name, true);
  return true;
}

/** Enters a part of a délai or of a contrôle. */
export function declarePart(c: Context, id: string, entity: DefinitionEntity): void {
  c.parts.set(id, entity);
  c.typed.set(entity.id, entity);
}

export function duplicate(c: Context, name: Syntax.Name, place: string, first: Span | null): false {
  say(c, CHECK.duplicateName, name.span, { name: name.text, place }, { related: first === null ? [] : [{ span: first, role: 'first' }] });
  return false;
}

/** Enters a type under its name; its plurals come later, so that no plural hides a name. */
function declareType(c: Context, name: Syntax.Name, entity: TypeEntity): boolean {
  const key = nameKey(name.text);
  const first = c.types.get(key);
  if (first !== undefined && !c.entries.isLeaving(first)) return duplicate(c, name, 'type', first.span);
  c.types.set(key, entity);
  noteSymbol(c, name.span, 'type', entity.name, true);
  return true;
}

function declarePlurals(c: Context, name: string, plural: Syntax.Name | null, entity: TypeEntity): void {
  const wordings = plural === null ? pluralsOf(name) : [nameWords(plural.text), ...pluralsOf(name)];
  for (const words of wordings) {
    const key = words.join(' ');
    const first = c.types.get(key);
    if (first === undefined || c.entries.isLeaving(first)) c.types.set(key, entity);
  }
}

export function declareDocument(c: Context, declaration: DeclarationOf<'document'>): void {
  const key = nameKey(declaration.name.text);
  const first = c.documents.get(key);
  if (first !== undefined && !c.entries.isLeaving(first)) {
    duplicate(c, declaration.name, 'document', first.span);
    return;
  }
  noteSymbol(c, declaration.name.span, 'document', declaration.name.text, true);
  c.documents.set(key, {
    name: declaration.name.text,
    title: declaration.title?.text ?? null,
    publisher: declaration.publisher?.text ?? null,
    date: declaration.date?.day ?? null,
    textFile: declaration.textFile?.text ?? null,
    verified: declaration.verified?.day ?? null,
    corrections: declaration.corrections.map((one) => ({ read: one.read.text, as: one.as.text, span: one.span })),
    span: declaration.span,
  });
}

export function declareUnit(c: Context, declaration: DeclarationOf<'unit'>): void {
  const unit = declaration.name.text.toLocaleLowerCase('fr');
  const spelling = nameKey(declaration.name.text);
  const plurals = declaration.plural === null ? pluralsOf(declaration.name.text).map((words) => words.join(' ')) : [nameKey(declaration.plural.text)];
  const entry: UnitEntry = { unit, decimals: declaration.decimals ?? 0, spellings: [unit, spelling, ...plurals] };
  for (const one of entry.spellings) c.units.set(one, entry);
}

/** Choix, fiches and questions: names only, so that fiches may speak of one another whatever their order. */
export function declareTypes(c: Context, declarations: readonly Syntax.Declaration[]): void {
  const plurals: (() => void)[] = [];
  for (const declaration of declarations) {
    if (declaration.kind !== 'choice' && declaration.kind !== 'record' && declaration.kind !== 'question') continue;
    const entity: TypeEntity = {
      kind: declaration.kind === 'record' ? 'record' : 'choice',
      name: declaration.name.text,
      span: declaration.name.span,
    };
    entering(c, declaration, () => {
      if (!declareType(c, declaration.name, entity)) {
        c.broken.add(declaration.name.text);
        return;
      }
      const plural = declaration.kind === 'question' ? null : declaration.plural;
      plurals.push(() => entering(c, declaration, () => declarePlurals(c, entity.name, plural, entity)));
      if (declaration.kind === 'choice') declareChoice(c, declaration);
      if (declaration.kind === 'question') declareQuestion(c, declaration);
    });
  }
  for (const enter of plurals) enter();
}

function declareChoice(c: Context, declaration: DeclarationOf<'choice'>): void {
  const name = declaration.name.text;
  const values = distinctNames(c, declaration.values, 'choice value');
  for (const value of values) {
    noteSymbol(c, value.name.span, 'choice value', `${name}.${value.name.text}`, true);
    readSources(c, value.sources, name, 'item');
  }
  readSources(c, declaration.sources, name, 'term');
  c.choices.set(name, {
    name,
    emitted: '',
    values: values.map((value) => ({ name: value.name.text, label: value.label?.text ?? null })),
    origin: 'declared',
    span: declaration.span,
  });
}

function distinctNames<T extends { readonly name: Syntax.Name }>(c: Context, all: readonly T[], place: string): readonly T[] {
  const first = new Map<string, Span>();
  return all.filter((one) => {
    const key = nameKey(one.name.text);
    const known = first.get(key);
    if (known !== undefined) return duplicate(c, one.name, place, known);
    first.set(key, one.name.span);
    return true;
  });
}

/** A question is a value whose readings are a choix (decision 39). */
function declareQuestion(c: Context, declaration: DeclarationOf<'question'>): void {
  const name = declaration.name.text;
  const readings = distinctNames(c, declaration.readings, 'choice value');
  for (const reading of readings) noteSymbol(c, reading.name.span, 'choice value', `${name}.${reading.name.text}`, true);
  c.choices.set(name, {
    name,
    emitted: '',
    values: readings.map((one) => ({ name: one.name.text, label: null })),
    origin: 'question',
    span: declaration.span,
  });
  declareValue(c, declaration.name, { kind: 'question', name, type: choiceOf(name), span: declaration.name.span });
}

/** The fields of a fiche, once every type has its name. */
export function declareFields(c: Context, declaration: DeclarationOf<'record'>): void {
  const name = declaration.name.text;
  const fields: Model.Field[] = [];
  for (const field of distinctNames(c, declaration.fields, 'field')) {
    const type = readType(c, field.type);
    noteSymbol(c, field.name.span, 'field', `${name}.${field.name.text}`, true);
    readSources(c, field.sources, name, 'item');
    if (type === null) {
      c.damaged.add(nameKey(field.name.text));
      c.damage.types.add(nameKey(name));
    } else fields.push({ name: field.name.text, emitted: '', type: field.optional ? optionalOf(type) : type });
  }
  readSources(c, declaration.sources, name, 'term');
  c.fiches.set(name, { name, emitted: '', fields, origin: 'declared', span: declaration.span });
}

const ficheOf = (type: Type): string | null =>
  type.kind === 'record' ? type.fiche : type.kind === 'list' || type.kind === 'optional' ? ficheOf(type.of) : null;

/** A fiche that contains itself, directly or not, would have no end. */
export function checkFicheRecursion(c: Context, declarations: readonly DeclarationOf<'record'>[]): void {
  const seen = new Set<string>();
  const visit = (name: string, path: readonly string[]): readonly string[] | null => {
    if (path.includes(name)) return [...path.slice(path.indexOf(name)), name];
    if (seen.has(name)) return null;
    seen.add(name);
    for (const field of fieldsOf(c, name)) {
      const next = ficheOf(field.type);
      const circle = next === null ? null : visit(next, [...path, name]);
      if (circle !== null) return circle;
    }
    return null;
  };
  for (const declaration of declarations) {
    const circle = visit(declaration.name.text, []);
    if (circle !== null) say(c, CHECK.ficheRecursion, declaration.name.span, { circle });
  }
}

const DEFAULT_LIMIT = 1000;

export function declareInput(c: Context, declaration: DeclarationOf<'input'>): void {
  const name = declaration.name.text;
  const written = readType(c, declaration.type, true);
  const sources = readSources(c, declaration.sources, name, 'item');
  if (written === null) {
    c.damaged.add(nameKey(name));
    return;
  }
  const type = declaration.optional ? optionalOf(written) : written;
  if (!declareValue(c, declaration.name, { kind: 'input', name, type, span: declaration.name.span })) return;
  const list = declaration.type.kind === 'list' ? declaration.type : null;
  c.inputs.set(name, {
    name,
    emitted: declaration.emitted?.text ?? '',
    label: declaration.label?.text ?? null,
    type,
    sortedBy: list === null || list.sortedBy === null ? null : sortField(c, list.sortedBy, written),
    atMost: list === null ? null : (list.atMost ?? DEFAULT_LIMIT),
    role: 'donnée',
    sources,
    span: declaration.span,
  });
}

function sortField(c: Context, by: Syntax.Name, type: Type): string | null {
  const fiche = ficheOf(type);
  const fields = fiche === null ? [] : fieldsOf(c, fiche);
  const field = fields.find((one) => nameKey(one.name) === nameKey(by.text));
  if (field === undefined || (field.type.kind !== 'date' && field.type.kind !== 'number')) {
    if (fiche !== null) c.damage.types.add(nameKey(fiche));
    say(c, CHECK.noSortField, by.span, {
      name: by.text,
      suggestions: fields.filter((one) => one.type.kind === 'date' || one.type.kind === 'number').map((one) => one.name),
    });
    return null;
  }
  noteSymbol(c, by.span, 'field', `${fiche ?? ''}.${field.name}`);
  return field.name;
}
