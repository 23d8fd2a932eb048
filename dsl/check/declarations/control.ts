/**
 * contrôle: its bullets are oui/non inputs (or computed); `verdict` says whether all that must be there is, `manquants` what is not
 * (decision 44). With `pour chaque événement` the bullets are asked for each event and become fields of its fiche.
 */
import { concatMap } from '../../syntax/collections.ts';
import { VERDICT } from '../../built-in.ts';
import type * as Core from '../../model/core.ts';
import { CHECK } from '../../diagnostics/catalog/check.ts';
import type * as Model from '../../model/model.ts';
import { nameKey, ofName } from '../../names.ts';
import { itemAt, sure } from '../../syntax/sure.ts';
import type * as Syntax from '../../syntax/syntax.ts';
import { kept } from '../again/kept.ts';
import { elaborateCondition } from '../expressions/arithmetic.ts';
import { cascade, constant, disjunction, not } from '../expressions/build.ts';
import { elaborateAs } from '../expressions/coerce.ts';
import { type Context, type DefinitionEntity, fieldsOf, freshLocal, noteSymbol, type Scope } from '../context.ts';
import { type DeclarationOf, declarePart, declareValue, duplicate } from './declare.ts';
import { afresh, once, readSubjects } from './define.ts';
import { partEmitted } from '../names/emitted.ts';
import { verifiedDay } from '../expressions/expression.ts';
import { assuming } from '../expressions/facts.ts';
import { say } from '../messages.ts';
import { readSources } from '../tables/sources.ts';
import { BOOLEAN, DATE, choiceOf, listOf, optionalOf, recordOf } from '../types.ts';

type Control = DeclarationOf<'control'>;

const PIECE = 'pièce';
const DUE = 'échéance';
const RECOMMENDED = 'recommandé';
const MISSING = 'manque';

/** The fiche of what is missing from a contrôle. */
const missingFiche = (control: string): string => `pièce manquante de ${control}`;

/** That of its bullets, each with a mark that says whether it is missing. */
const markedFiche = (control: string): string => `${missingFiche(control)} ou non`;

/** The choix and fiches that a contrôle makes. */
export const controlTypes = (control: string): readonly string[] => [control, missingFiche(control), markedFiche(control)];

/** Enters a contrôle, its bullets and its two results; the returned function reads its conditions. */
export function declareControl(c: Context, declaration: Control): () => void {
  const name = declaration.name.text;
  const head = readSubjects(c, name, declaration.subjects);
  const declared = declareValue(c, declaration.name, { kind: 'control', name, subjects: head?.subjects ?? [], span: declaration.name.span });
  if (head === null || !declared) {
    c.broken.add(name);
    return () => undefined;
  }
  const items = distinctItems(c, declaration.items);
  declareItems(c, declaration, items, head.subjects);
  const build = once(
    c,
    () => kept(c, declaration, head.subjects, () => buildControl(c, declaration, items, afresh(head))),
    () => say(c, CHECK.circularDefinition, declaration.name.span, { circle: [name, name], each: '' }),
  );
  for (const [part, type] of [
    ['verdict', choiceOf(VERDICT)],
    ['manquants', listOf(recordOf(missingFiche(name)))],
  ] as const) {
    const id = `${name}.${part}`;
    const entity: DefinitionEntity = {
      kind: 'definition',
      name: `${part} ${ofName(name)}`,
      id,
      subjects: head.subjects,
      type: () => type,
      span: declaration.name.span,
    };
    declarePart(c, id, entity);
  }
  return () => {
    if (build() === null) c.broken.add(name);
  };
}

function distinctItems(c: Context, items: readonly Syntax.ControlItem[]): readonly Syntax.ControlItem[] {
  const first = new Map<string, Syntax.Name>();
  return items.filter((item) => {
    const key = nameKey(item.name.text);
    const known = first.get(key);
    if (known !== undefined) return duplicate(c, item.name, 'field', known.span);
    first.set(key, item.name);
    return true;
  });
}

/** Fields, the choix of the bullets, and their names as values where no other value has them. */
function declareItems(c: Context, declaration: Control, items: readonly Syntax.ControlItem[], subjects: readonly Core.Subject[]): void {
  const name = declaration.name.text;
  const asked = items.filter((item) => item.value === null);
  const fields = asked.map((item): Model.Field => ({ name: item.name.text, emitted: '', type: BOOLEAN, control: name }));
  const subject = subjects.at(-1)?.type;
  const host = subject?.kind === 'record' ? c.fiches.get(subject.fiche) : undefined;
  if (host !== undefined) c.fiches.set(host.name, { ...host, fields: [...host.fields, ...freshFields(c, host, asked, fields)] });
  else {
    c.fiches.set(name, { name, emitted: '', fields, origin: 'control', span: declaration.span });
    c.inputs.set(name, {
      name,
      emitted: declaration.emitted?.text ?? '',
      label: declaration.label?.text ?? null,
      type: recordOf(name),
      sortedBy: null,
      atMost: null,
      role: 'pièces',
      sources: [],
      span: declaration.span,
    });
  }
  c.choices.set(name, {
    name,
    emitted: '',
    values: items.map((item) => ({ name: item.name.text, label: null })),
    origin: 'control',
    span: declaration.span,
  });
  const missing: readonly Model.Field[] = [
    { name: PIECE, emitted: '', type: choiceOf(name) },
    { name: DUE, emitted: '', type: optionalOf(DATE) },
    { name: RECOMMENDED, emitted: '', type: BOOLEAN },
  ];
  c.fiches.set(missingFiche(name), { name: missingFiche(name), emitted: '', fields: missing, origin: 'control', span: declaration.span });
  for (const item of items) if (item.value !== null) noteSymbol(c, item.name.span, 'choice value', `${name}.${item.name.text}`, true);
  for (const item of asked) {
    const key = nameKey(item.name.text);
    const entity = { kind: 'item', name: item.name.text, control: name, field: item.name.text, span: item.name.span } as const;
    noteSymbol(c, item.name.span, 'field', `${name}.${item.name.text}`, true);
    if (!c.values.has(key)) c.values.set(key, entity);
    c.parts.set(`${name}.${key}`, entity);
  }
}

/** A bullet may not take the name of a field the event already has; one that a contrôle taken up asks for under the same two names is that one. */
function freshFields(c: Context, host: Model.Fiche, asked: readonly Syntax.ControlItem[], fields: readonly Model.Field[]): readonly Model.Field[] {
  return fields.filter((field, index) => {
    const there = host.fields.find((one) => nameKey(one.name) === nameKey(field.name));
    if (there !== undefined && there.control !== field.control) duplicate(c, itemAt(asked, index).name, 'field', host.span);
    return there === undefined;
  });
}

/** One bullet: whether it is missing, and what its line in `manquants` says. */
interface Item {
  readonly name: string;
  readonly missing: Core.Expr;
  readonly due: Core.Expr | null;
  readonly recommended: boolean;
  readonly sources: readonly Core.Source[];
}

function buildControl(
  c: Context,
  declaration: Control,
  items: readonly Syntax.ControlItem[],
  head: { readonly scope: Scope; readonly subjects: readonly Core.Subject[] },
): readonly Core.Definition[] | null {
  const name = declaration.name.text;
  const own = readSources(c, declaration.sources, name, 'item');
  if (items.length === 0) return say(c, CHECK.noValue, declaration.name.span, { name });
  const read = items.map((item) => readItem(c, head, name, item));
  const ready = read.filter((item) => item !== null);
  if (ready.length < items.length) return null;
  const base = {
    label: declaration.label?.text ?? null,
    word: 'contrôle' as const,
    hidden: false,
    subjects: head.subjects,
    locals: [],
    applicationDate: null,
    timeline: null,
    verifiedUntil: verifiedDay(declaration.verifiedUntil),
    sources: [...own, ...concatMap(ready, (item) => item.sources)],
    span: declaration.span,
  };
  const make = (part: 'verdict' | 'manquants', value: Core.Expr): Core.Definition => {
    const version: Core.Version = { from: null, to: null, atLatest: false, value, sources: [], span: null };
    return {
      id: `${name}.${part}`,
      name: `${part} ${ofName(name)}`,
      emitted: partEmitted(declaration.emitted?.text, part),
      partOf: { definition: name, part },
      type: value.type,
      versions: [version],
      ...base,
    };
  };
  const made = [make('verdict', verdictOf(head.scope, ready)), make('manquants', missingOf(c, head.scope, name, ready))];
  for (const one of made) c.definitions.set(one.id, one);
  return made;
}

function readItem(
  c: Context,
  head: { readonly scope: Scope; readonly subjects: readonly Core.Subject[] },
  control: string,
  item: Syntax.ControlItem,
): Item | null {
  const guard = item.condition === null ? null : elaborateCondition(c, head.scope, item.condition);
  const inner = assuming(head.scope, guard, true);
  const met = item.value === null ? askedItem(head.subjects, control, item) : elaborateCondition(c, inner, item.value);
  const due = item.due === null ? null : elaborateDue(c, inner, item.due);
  const sources = readSources(c, item.sources, control, 'item');
  if (met === null || due === undefined || (item.condition !== null && guard === null)) return null;
  const absent = not(met, item.span);
  const missing =
    guard === null ? absent : ({ kind: 'op', op: 'and', args: [guard, absent], type: BOOLEAN, static: {}, span: item.span } satisfies Core.Expr);
  return { name: item.name.text, missing, due, recommended: item.recommended, sources };
}

/** undefined: in error. */
function elaborateDue(c: Context, scope: Scope, due: Syntax.Expr): Core.Expr | undefined {
  return elaborateAs(c, { ...scope, lenient: true }, due, optionalOf(DATE)) ?? undefined;
}

function askedItem(subjects: readonly Core.Subject[], control: string, item: Syntax.ControlItem): Core.Expr {
  const subject = subjects.at(-1);
  const of: Core.Expr =
    subject?.type.kind === 'record'
      ? { kind: 'local', local: subject.local, type: subject.type, span: null }
      : { kind: 'input', input: control, type: recordOf(control), span: null };
  return { kind: 'field', of, field: item.name.text, type: BOOLEAN, span: item.name.span };
}

/** Every bullet that is not merely recommended is there, or not asked for. */
function verdictOf(scope: Scope, items: readonly Item[]): Core.Expr {
  const type = choiceOf(VERDICT);
  const required = items.filter((item) => !item.recommended);
  const list: Core.Expr = { kind: 'list', items: required.map((item) => item.missing), type: listOf(BOOLEAN), span: null };
  const anyMissing: Core.Expr =
    required.length === 1
      ? disjunction(
          required.map((item) => item.missing),
          null,
        )
      : { kind: 'fold', fold: 'any', list, as: freshLocal(scope, PIECE), value: null, type: BOOLEAN, span: null };
  if (required.length === 0) return constant(type, 'conforme', null);
  return cascade([{ guard: anyMissing, value: constant(type, 'non conforme', null) }], constant(type, 'conforme', null), type);
}

/** A line per bullet, those that are missing kept, without the mark that chose them. The deadline of a bullet is read only if it is missing. */
function missingOf(c: Context, scope: Scope, control: string, items: readonly Item[]): Core.Expr {
  const fiche = markedFiche(control);
  const marked: readonly Model.Field[] = [...fieldsOf(c, missingFiche(control)), { name: MISSING, emitted: '', type: BOOLEAN }];
  c.fiches.set(fiche, {
    name: fiche,
    emitted: '',
    fields: marked,
    origin: 'control',
    span: null,
  });
  const line = recordOf(fiche);
  const due = optionalOf(DATE);
  const lines = items.map((item): Core.Expr => {
    const none = constant(due, null, null);
    const day: Core.Expr = item.due === null ? none : { made: 'line', ...cascade([{ guard: item.missing, value: item.due }], none, due) };
    const record = {
      [PIECE]: constant(choiceOf(control), item.name, null),
      [DUE]: day,
      [RECOMMENDED]: constant(BOOLEAN, item.recommended, null),
      [MISSING]: item.missing,
    };
    return { kind: 'record', fields: record, type: line, span: null };
  });
  const list: Core.Expr = { kind: 'list', items: lines, type: listOf(line), span: null };
  const kept = freshLocal(scope, 'ligne');
  const read = (local: string, field: string): Core.Expr => {
    const { type } = sure(
      marked.find((one) => one.name === field),
      field,
    );
    return { kind: 'field', of: { kind: 'local', local, type: line, span: null }, field, type, span: null };
  };
  const missing: Core.Expr = { kind: 'where', list, as: kept, condition: read(kept, MISSING), type: listOf(line), span: null };
  const shown = freshLocal(scope, 'manquant');
  const record = Object.fromEntries([PIECE, DUE, RECOMMENDED].map((field) => [field, read(shown, field)]));
  const type = recordOf(missingFiche(control));
  return { kind: 'each', list: missing, as: shown, value: { kind: 'record', fields: record, type, span: null }, type: listOf(type), span: null };
}
