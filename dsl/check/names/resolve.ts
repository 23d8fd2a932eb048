/**
 * What a bare name means where it is written (decisions 4 and 25), in this order: a value of the expected choix, a local name, the innermost
 * element or its fields, a declared value, a value of the only choix that has it.
 */
import { concatMap } from '../../syntax/collections.ts';
import { OBSERVATION_DAY } from '../../built-in.ts';
import type * as Core from '../../model/core.ts';
import { CHECK } from '../../diagnostics/catalog/check.ts';
import { fix, guess } from '../../diagnostics/entry.ts';
import { suggest } from '../../diagnostics/suggest.ts';
import { nameKey, ofName } from '../../names.ts';
import type * as Syntax from '../../syntax/syntax.ts';
import type { Type } from '../../model/types.ts';
import { constant } from '../expressions/build.ts';
import { type Context, type Element, elementName, type Entity, fieldsOf, type Holder, noteSymbol, type Scope, type Unread } from '../context.ts';
import { mustExist } from '../expressions/facts.ts';
import { fieldOf, valueOf } from './members.ts';
import { failProbe, say, unknownBut, unknownName } from '../messages.ts';
import { DATE, choiceOf, present, sameType, typeParam } from '../types.ts';
import { itemAt, sure } from '../../syntax/sure.ts';

const OBSERVATION_KEY = nameKey(OBSERVATION_DAY);

/** The value a choix has under this name, as declared; null when it has none. */
export function choiceValue(c: Context, choice: string, key: string): string | null {
  return valueOf(c.choices.get(choice), key) ?? null;
}

export const choiceValues = (c: Context, choice: string): readonly string[] =>
  sure(c.choices.get(choice), `choix ${choice}`).values.map((value) => value.name);

/** Elements in scope for the subjects of a definition, each subject taking the innermost one left; null when one is missing. */
function elementsFor(scope: Scope, subjects: readonly Core.Subject[], given: readonly Core.Expr[] = []): readonly Core.Expr[] | Core.Subject {
  const free = [...scope.elements];
  const left = [...given];
  const chosen: Core.Expr[] = [];
  for (const subject of [...subjects].reverse()) {
    const explicit = left.findIndex((expr) => suits(present(expr.type), subject.type));
    if (explicit >= 0) {
      chosen.unshift(...left.splice(explicit, 1));
      continue;
    }
    const index = free.findLastIndex((element) => suits(element.type, subject.type));
    const element = free[index];
    if (element === undefined) return subject;
    free.splice(index, 1);
    chosen.unshift({ kind: 'local', local: element.local, type: element.type, span: null });
  }
  return chosen;
}

const suits = (type: Type, wanted: Type): boolean =>
  (type.kind === 'record' && wanted.kind === 'record' && type.fiche === wanted.fiche) ||
  (type.kind === 'choice' && wanted.kind === 'choice' && type.choice === wanted.choice);

const isElements = (found: readonly Core.Expr[] | Core.Subject): found is readonly Core.Expr[] => Array.isArray(found);

/** The value of a declared name; null (and said) when it is not a value here. `given`: elements written after `de`. */
export function readEntity(c: Context, scope: Scope, entity: Entity, name: Syntax.Name, given: readonly Core.Expr[] = []): Core.Expr | null {
  switch (entity.kind) {
    case 'input':
    case 'question':
      noteSymbol(c, name.span, 'value', entity.name);
      return { kind: 'input', input: entity.name, type: entity.type, span: name.span };
    case 'definition': {
      noteSymbol(c, name.span, 'value', entity.id);
      c.recorder.ask('type', entity.id);
      const type = entity.type();
      if (type === null) return null;
      const elements = elementsFor(scope, entity.subjects, given);
      if (!isElements(elements)) return sayElementNeeded(c, name, elements);
      return { kind: 'ref', definition: entity.id, elements, on: null, type, span: name.span };
    }
    case 'item':
      return readItem(c, scope, entity, name, given);
    case 'deadline':
    case 'control':
    case 'ruleset':
      noteSymbol(c, name.span, 'value', entity.name);
      return say(c, CHECK.wrongKind, name.span, { name: entity.name, found: entity.kind, wanted: 'value' });
  }
}

function readItem(c: Context, scope: Scope, entity: Entity & { kind: 'item' }, name: Syntax.Name, given: readonly Core.Expr[]): Core.Expr | null {
  noteSymbol(c, name.span, 'field', `${entity.control}.${entity.field}`);
  const control = c.values.get(nameKey(entity.control));
  if (control?.kind === 'control' && control.subjects.length > 0) {
    const elements = elementsFor(scope, control.subjects.slice(-1), given);
    if (!isElements(elements)) return sayElementNeeded(c, name, elements);
    return { kind: 'field', of: itemAt(elements, 0), field: entity.field, type: { kind: 'boolean' }, span: name.span };
  }
  const of: Core.Expr = { kind: 'input', input: entity.control, type: { kind: 'record', fiche: entity.control }, span: null };
  return { kind: 'field', of, field: entity.field, type: { kind: 'boolean' }, span: name.span };
}

/** Whether an element is lacking for the part of a délai or contrôle that `words` name (« manquants du suivi »); true, and said. */
export function saysElementNeeded(c: Context, scope: Scope, part: Entity, words: Syntax.Name, given: readonly Core.Expr[]): boolean {
  const elements = part.kind === 'definition' ? elementsFor(scope, part.subjects, given) : [];
  if (isElements(elements)) return false;
  sayElementNeeded(c, words, elements);
  return true;
}

/** The lists that hold such elements are what it may be taken of. */
function sayElementNeeded(c: Context, name: Syntax.Name, { type }: Core.Subject): null {
  const lists = [...c.inputs.values()].filter((input) => input.type.kind === 'list' && sameType(input.type.of, type)).map((input) => input.name);
  const [list] = lists.length === 1 ? lists : [];
  const by = list === undefined ? '' : `${name.text} des ${list.replace(/^les /i, '')}`;
  const fixes = by === '' ? [] : [guess('replace', name.span, by, { by })];
  return say(c, CHECK.elementNeeded, name.span, { name: name.text, subject: subjectName(type), by }, { fixes });
}

const subjectName = (type: Type): string => typeParam(type).replace(/^\w+:/, '');

/** A bare name. */
export function elaborateName(c: Context, scope: Scope, name: Syntax.Name, expected: Type | null): Core.Expr | null {
  const key = nameKey(name.text);
  const wanted = expected === null ? null : present(expected);
  if (wanted?.kind === 'choice') {
    const value = choiceValue(c, wanted.choice, key);
    if (value !== null) return readWantedValue(c, scope, { name, key, wanted }, value);
  }
  const near = readNear(c, scope, name, key);
  if (near !== undefined) return near;
  const entity = c.values.get(key);
  if (entity !== undefined) return readEntity(c, scope, entity, name);
  if (key === OBSERVATION_KEY) return readObservationDay(c, name);
  const unread = scope.unread.get(key);
  if (unread !== undefined) return sayUnread(c, name, unread);
  return readLoneValue(c, scope, name, key, wanted);
}

/** An `où` name whose line is in error leaves nothing more to say. */
function sayUnread(c: Context, name: Syntax.Name, unread: Unread): null {
  if (unread.why === 'error') return failProbe(c);
  if (unread.why === 'date') return sayDateIsLocal(c, name, unread);
  return say(c, CHECK.unreadLocal, name.span, { name: name.text, why: unread.why }, { related: [{ span: unread.span, role: 'other' }] });
}

/** The value of the `où` can be written in its place: it is put there as it stands. */
function sayDateIsLocal(c: Context, name: Syntax.Name, { span, by }: Extract<Unread, { readonly why: 'date' }>): null {
  const extra = { related: [{ span, role: 'other' }], fixes: [fix('replace', name.span, by, { by })] };
  return say(c, CHECK.dateIsLocal, name.span, { name: name.text, owner: '', by, line: 'date d’application' }, extra);
}

/** LAW (decision 5): a value of the choix that is wanted, and a name of that choix too, would be chosen without a word. */
function readWantedValue(
  c: Context,
  scope: Scope,
  { name, key, wanted }: { readonly name: Syntax.Name; readonly key: string; readonly wanted: Type & { readonly kind: 'choice' } },
  value: string,
): Core.Expr | null {
  const hidden = { kind: 'value', fiche: wanted.choice } as const;
  const local = scope.locals.get(key);
  if (local !== undefined && sameType(present(local.type), wanted)) return twoReadings(c, name, hidden, 'local', local.span);
  const innermost = scope.elements.at(-1)?.type;
  const field = innermost?.kind === 'record' ? fieldOf(c.fiches.get(innermost.fiche), key) : undefined;
  if (field !== undefined && sameType(present(field.type), wanted)) return twoReadings(c, name, hidden, 'field', null);
  const entity = c.values.get(key);
  const type = entity === undefined ? null : typeOfNamed(entity);
  if (entity !== undefined && type !== null && sameType(present(type), wanted)) return twoReadings(c, name, hidden, 'declared', entity.span);
  return readChoiceValue(c, name, wanted.choice, value);
}

/** The type a declared name has by itself; null of what has none, or whose body is in error. */
function typeOfNamed(entity: Entity): Type | null {
  if (entity.kind === 'input') return entity.type;
  return entity.kind === 'definition' ? entity.type() : null;
}

/** A value of that choix, where nothing else can be meant. */
export function readChoiceValue(c: Context, name: Syntax.Name, choice: string, value: string): Core.Expr {
  noteSymbol(c, name.span, 'choice value', `${choice}.${value}`);
  return constant(choiceOf(choice), value, name.span);
}

/** Locals, elements, and the fields of the innermost one; undefined when the name is none of them. */
function readNear(c: Context, scope: Scope, name: Syntax.Name, key: string): Core.Expr | null | undefined {
  const local = scope.locals.get(key);
  if (local !== undefined) {
    const hidden = hiddenBy(c, scope, local.id, key);
    if (hidden !== null) return twoReadings(c, name, hidden, 'local', local.span);
    noteSymbol(c, name.span, 'local', `${scope.owner}.${local.name}`);
    for (const need of local.needs) mustExist(c, scope, need, name.span);
    return { kind: 'local', local: local.id, type: local.type, span: name.span };
  }
  const innermost = scope.elements.at(-1);
  if (innermost?.type.kind === 'record') {
    const fiche = innermost.type.fiche;
    const field = fieldOf(c.fiches.get(fiche), key);
    if (field !== undefined) {
      const global = c.values.get(key);
      if (global !== undefined && global.kind !== 'item') return twoReadings(c, name, { kind: 'field', fiche }, 'declared', global.span);
      noteSymbol(c, name.span, 'field', `${fiche}.${field.name}`);
      return { kind: 'field', of: asLocal(innermost, null), field: field.name, type: field.type, span: name.span };
    }
  }
  const element = scope.elements.findLast((one) => elementKey(one) === key);
  if (element === undefined) return undefined;
  noteSymbol(c, name.span, 'type', elementName(element.type));
  return asLocal(element, name.span);
}

type Hidden = { readonly kind: 'field' | 'element' | 'value'; readonly fiche: string };

/** LAW (decision 25): fields of the innermost element are read bare, and an element by its fiche: a local name that is one of them too would be chosen without a word. */
function hiddenBy(c: Context, scope: Scope, local: Core.LocalId, key: string): Hidden | null {
  const element = scope.elements.findLast((one) => elementKey(one) === key);
  if (element !== undefined && element.local !== local) return { kind: 'element', fiche: elementName(element.type) };
  const innermost = scope.elements.at(-1)?.type;
  if (innermost?.kind !== 'record' || fieldOf(c.fiches.get(innermost.fiche), key) === undefined) return null;
  return { kind: 'field', fiche: innermost.fiche };
}

/** What an element is called by: its fiche or its choix; null of a plain value. */
export const elementKey = ({ type }: Element): string | null =>
  type.kind === 'record' ? nameKey(type.fiche) : type.kind === 'choice' ? nameKey(type.choice) : null;
const asLocal = (element: Element, span: Syntax.Name['span'] | null): Core.Expr => ({
  kind: 'local',
  local: element.local,
  type: element.type,
  span,
});

function twoReadings(c: Context, name: Syntax.Name, { kind, fiche }: Hidden, other: 'declared' | 'local' | 'field', span: Entity['span']): null {
  const isNamed = kind === 'field' && c.fiches.get(fiche)?.origin === 'declared';
  const by = isNamed ? `${name.text} ${ofName(fiche)}` : '';
  const params = { name: name.text, fiche, kind, other, by };
  const fixes = by === '' ? [] : [fix('replace', name.span, by, { by })];
  return say(c, CHECK.ambiguousName, name.span, params, { fixes, related: span === null ? [] : [{ span, role: 'other' }] });
}

/** The day of observation is an input that every ruleset has as soon as something reads it. */
export function readObservationDay(c: Context, name: Syntax.Name | null): Core.Expr {
  if (!c.inputs.has(OBSERVATION_DAY)) {
    c.inputs.set(OBSERVATION_DAY, {
      name: OBSERVATION_DAY,
      emitted: '',
      label: null,
      type: DATE,
      sortedBy: null,
      atMost: null,
      role: "jour d'observation",
      sources: [],
      span: null,
    });
  }
  if (name !== null) noteSymbol(c, name.span, 'value', OBSERVATION_DAY);
  return { kind: 'input', input: OBSERVATION_DAY, type: DATE, span: name?.span ?? null };
}

/** A value of a choix where no choix is expected: clear when only one has it. */
function readLoneValue(c: Context, scope: Scope, name: Syntax.Name, key: string, wanted: Type | null): Core.Expr | null {
  const found = valueHolders(c, key);
  const [only] = found;
  if (only !== undefined && wanted?.kind === 'choice' && !c.damaged.has(key)) return valueOfOther(c, name, only.choice, wanted.choice);
  if (only !== undefined && wanted?.kind !== 'choice') {
    if (found.length > 1) return say(c, CHECK.ambiguousValue, name.span, { name: name.text, choices: found.map((holder) => holder.choice) });
    return readChoiceValue(c, name, only.choice, only.value);
  }
  const outer = scope.elements.slice(0, -1).findLast(({ type }) => type.kind === 'record' && fieldOf(c.fiches.get(type.fiche), key) !== undefined);
  if (outer?.type.kind === 'record') return say(c, CHECK.outerField, name.span, { name: name.text, fiche: outer.type.fiche });
  if (saysPart(c, name, key)) return null;
  const type = c.types.get(key);
  if (type !== undefined && wanted?.kind !== 'choice')
    return say(c, CHECK.wrongKind, name.span, { name: name.text, found: type.kind, wanted: 'value' });
  const element = lonelyElement(c, scope, key);
  if (element !== null) return unknownBut(c, name.span, name.text, 'value', [element]);
  return unknownName(c, name.span, name.text, 'value', (now) => visibleNames(now, scope, wanted));
}

/** `demandes dont (demande est soin)`, of a list of values: each is called by its choix, whatever the list is called. */
function lonelyElement(c: Context, scope: Scope, key: string): string | null {
  const type = scope.elements.at(-1)?.type;
  if (type?.kind !== 'choice') return null;
  const isOfIt = (list: Type): boolean => list.kind === 'list' && sameType(list.of, type);
  return [...c.inputs.values()].some((input) => isOfIt(input.type) && nameKey(input.name) === `${key}s`) ? type.choice : null;
}

/** `verdict`, `état`: a part that several délais or contrôles have, and that none has been named for; true, and said. */
function saysPart(c: Context, name: Syntax.Name, key: string): boolean {
  const kind = DEADLINE_PARTS.has(key) ? 'deadline' : CONTROL_PARTS.has(key) ? 'control' : null;
  const wholes = kind === null ? [] : [...c.values.values()].filter((entity) => entity.kind === kind).map((entity) => entity.name);
  if (wholes.length === 0) return false;
  const suggestions = wholes.slice(0, MOST_VALUES).map((whole) => `${name.text} ${ofName(whole)}`);
  const fixes = suggestions.map((by) => fix('replace', name.span, by, { by }));
  say(c, CHECK.unknownName, name.span, { name: name.text, place: 'value', suggestions }, { fixes });
  return true;
}

const DEADLINE_PARTS: ReadonlySet<string> = new Set(['échéance', 'à plus tôt', 'plus tôt', 'état'].map(nameKey));
const CONTROL_PARTS: ReadonlySet<string> = new Set(['verdict', 'manquants'].map(nameKey));

/** `mode est haut`, where « haut » is a value of another choix: what this one has is shown. */
function valueOfOther(c: Context, name: Syntax.Name, other: string, wanted: string): null {
  const values = choiceValues(c, wanted);
  const fixes = suggest(name.text, values).map((by) => fix('replace', name.span, by, { by }));
  return say(
    c,
    CHECK.valueOfOther,
    name.span,
    { name: name.text, other, wanted, values: values.slice(0, MOST_VALUES), more: values.length - MOST_VALUES },
    { fixes },
  );
}

/** Values that a message names, at most. */
const MOST_VALUES = 6;

/** The choix that have a value of this name. */
function valueHolders(c: Context, key: string): readonly Holder[] {
  c.recorder.ask('holders', key);
  return c.recorder.aside(() => findHolders(c, key));
}

/** What a body learns of them. */
export const holdersAnswer = (c: Context, key: string): string => JSON.stringify(findHolders(c, key));

/** Found again when a choix was added. */
function findHolders(c: Context, key: string): readonly Holder[] {
  const known = c.holders;
  if (known !== null && known.choices === c.choices.size) return known.byKey.get(key) ?? [];
  const byKey = new Map<string, Holder[]>();
  for (const choice of c.choices.values()) {
    for (const { name } of choice.values) {
      const at = nameKey(name);
      byKey.set(at, [...(byKey.get(at) ?? []), { choice: choice.name, value: name }]);
    }
  }
  c.holders = { choices: c.choices.size, byKey };
  return byKey.get(key) ?? [];
}

/** Every name that could stand here, for suggestions: of the values of choix, those of the one that is wanted, all where it is not known what is. */
function visibleNames(c: Context, scope: Scope, wanted: Type | null): readonly string[] {
  const innermost = scope.elements.at(-1)?.type;
  const fields = innermost?.kind === 'record' ? fieldsOf(c, innermost.fiche).map((field) => field.name) : [];
  const values = wanted === null ? everyValue(c) : wanted.kind === 'choice' ? choiceValues(c, wanted.choice) : [];
  return [...values, ...[...scope.locals.values()].map((local) => local.name), ...fields, ...[...c.values.values()].map((entity) => entity.name)];
}

const everyValue = (c: Context): readonly string[] =>
  concatMap(
    [...c.choices.values()].filter((choice) => choice.origin === 'declared' || choice.origin === 'question'),
    (choice) => choice.values.map((value) => value.name),
  );

/** Does the name mean something here without an expected choix? Says nothing. */
export function means(c: Context, scope: Scope, name: Syntax.Name): boolean {
  const key = nameKey(name.text);
  if (scope.locals.has(key) || c.values.has(key) || key === OBSERVATION_KEY) return true;
  const innermost = scope.elements.at(-1);
  const type = innermost?.type;
  if (type?.kind === 'record' && fieldOf(c.fiches.get(type.fiche), key) !== undefined) return true;
  return scope.elements.some((element) => elementKey(element) === key);
}
