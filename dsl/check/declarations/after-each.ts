/**
 * `après chaque événement`: the state after each element of an ordered list is what the last element up to it says, among those whose clauses
 * say something; before that, the state `au départ`. Lowered to a hidden optional definition (what this element changes) and a search back.
 */
import type * as Core from '../../model/core.ts';
import { CHECK } from '../../diagnostics/catalog/check.ts';
import type * as Model from '../../model/model.ts';
import { nameKey } from '../../names.ts';
import type * as Syntax from '../../syntax/syntax.ts';
import type { Type } from '../../model/types.ts';
import { kept } from '../again/kept.ts';
import { cascade, constant, exists, not, operation, surely, test } from '../expressions/build.ts';
import { elaborateBody } from './body.ts';
import { elaborateAs } from '../expressions/coerce.ts';
import { type Context, type DefinitionEntity, freshLocal } from '../context.ts';
import { declareValue } from './declare.ts';
import { type Frame, afresh, isEmptyVersion, once, readFrame, readSubjects, readVersions } from './define.ts';
import { verifiedDay } from '../expressions/expression.ts';
import { say } from '../messages.ts';
import { readSources } from '../tables/sources.ts';
import { readType, withoutBounds } from './type-expr.ts';
import { listOf, optionalOf, present, sameType } from '../types.ts';
import { saysNoTally } from './versions.ts';
import { itemAt, sure } from '../../syntax/sure.ts';

type Stateful = Syntax.Definition & { readonly afterEach: NonNullable<Syntax.Definition['afterEach']> };

export const followsSequence = (declaration: Syntax.Definition): declaration is Stateful => declaration.afterEach !== null;

/** The hidden definition of what one element changes. */
const changeId = (name: string): string => `${name}.changement`;

/** Enters the state; the returned function reads its clauses. */
export function declareAfterEach(c: Context, declaration: Stateful): () => void {
  const name = declaration.name.text;
  const head = readSubjects(c, name, [declaration.afterEach.subject]);
  const written = declaration.type === null ? null : readType(c, declaration.type);
  const failed = head === null || written === null;
  if (declaration.type === null) say(c, CHECK.typeNeeded, declaration.name.span, { name });
  const type = written === null ? null : withoutBounds(c, declaration.optional ? optionalOf(written) : written, declaration.name);
  const entity: DefinitionEntity = {
    kind: 'definition',
    name,
    id: name,
    subjects: head?.subjects ?? [],
    type: () => type,
    span: declaration.name.span,
  };
  if (!declareValue(c, declaration.name, entity) || failed || type === null) {
    c.broken.add(name);
    return () => undefined;
  }
  const given = [head.subjects, type];
  const build = once(
    c,
    () => kept(c, declaration, given, () => buildState(c, declaration, afresh(head), type)),
    () => say(c, CHECK.circularDefinition, declaration.name.span, { circle: [name, name], each: '' }),
  );
  return () => {
    if (build() === null) c.broken.add(name);
  };
}

/** The lists of such elements that have an order. */
const sequencesOf = (c: Context, element: Type): readonly Model.Input[] =>
  [...c.inputs.values()].filter((input) => input.sortedBy !== null && input.type.kind === 'list' && sameType(input.type.of, element));

/** What a body learns of them, by the type of their elements as JSON. */
export const sequenceAnswer = (c: Context, element: string): string =>
  JSON.stringify(sequencesOf(c, JSON.parse(element) as Type).map(({ name, type }) => [name, type])); // as it is asked below

/** The one donnée whose elements are followed; null (and said) when there is none or several. */
function sequenceOf(c: Context, declaration: Stateful, element: Type): Model.Input | null {
  c.recorder.ask('sequence', JSON.stringify(element));
  const lists = c.recorder.aside(() => sequencesOf(c, element));
  const [only] = lists;
  if (only !== undefined && lists.length === 1) return only;
  const fiche = declaration.afterEach.subject.type.text;
  if (element.kind === 'record' && c.damage.types.has(nameKey(element.fiche))) return null; // the list there is, or its order, could not be read
  return say(c, CHECK.whichSequence, declaration.afterEach.subject.span, { name: declaration.name.text, fiche, count: lists.length });
}

function buildState(c: Context, declaration: Stateful, head: NonNullable<ReturnType<typeof readSubjects>>, type: Type): Core.Definition | null {
  const name = declaration.name.text;
  const subject = itemAt(head.subjects, 0);
  const sequence = sequenceOf(c, declaration, subject.type);
  const frame = readFrame(c, head, declaration.locals, declaration.applicationDate);
  const sources = readSources(c, declaration.sources, name, 'rule');
  const { initial } = declaration.afterEach;
  const start = initial === null ? null : elaborateAs(c, { ...head.scope, elements: [], locals: new Map() }, initial, type);
  const versions = saysNoTally(c, declaration) ? null : readChanges(c, declaration, frame, type);
  if (sequence === null || versions === null || frame.failed || (initial !== null && start === null)) return null;
  const base = {
    label: declaration.label?.text ?? null,
    word: declaration.word,
    partOf: null,
    subjects: head.subjects,
    verifiedUntil: verifiedDay(declaration.verifiedUntil),
    sources,
    span: declaration.span,
  };
  const changed = itemAt(versions, 0).value.type;
  c.definitions.set(changeId(name), {
    id: changeId(name),
    name,
    emitted: '',
    hidden: true,
    type: changed,
    locals: frame.locals,
    applicationDate: frame.applicationDate,
    timeline: null,
    versions,
    ...base,
  });
  const value = searchBack(name, subject, sequence, changed, type, start, (wanted) => freshLocal(head.scope, wanted));
  const made: Core.Definition = {
    id: name,
    name,
    emitted: declaration.emitted?.text ?? '',
    hidden: false,
    type,
    locals: [],
    applicationDate: null,
    timeline: null,
    versions: [{ value, ...ALWAYS }],
    ...base,
  };
  c.definitions.set(name, made);
  return made;
}

/** A version that holds every day. */
const ALWAYS: Omit<Core.Version, 'value'> = { from: null, to: null, atLatest: false, sources: [], span: null };

/** What an element changes, version by version. A version of one value without condition changes the state whatever the element. */
function readChanges(c: Context, declaration: Stateful, frame: Frame, type: Type): readonly Core.Version[] | null {
  const name = declaration.name.text;
  const written = declaration.versions.filter((version) => !isEmptyVersion(version));
  if (written.length === 0 || written.some(({ clauses }) => clauses.length === 0)) return say(c, CHECK.noValue, declaration.name.span, { name });
  const purpose = { name, type: present(type), results: [] };
  const [only, ...others] = written;
  if (others.length > 0 || only?.from !== null || only.until !== null || only.known !== null)
    return readVersions(c, declaration, frame, purpose, (change) => changeOrNone(asChoice(change), optionalOf(present(type))));
  const change = elaborateBody(c, frame.scope, only, purpose);
  return change === null ? null : [{ value: changeOrNone(change, optionalOf(present(type))), ...ALWAYS }];
}

/** A lone value as the only branch, so that the changes of all versions are of one type. */
const asChoice = (value: Core.Expr): Core.Expr =>
  value.kind === 'choose'
    ? value
    : {
        kind: 'choose',
        type: value.type,
        span: value.span,
        branches: [{ guard: null, value, excepts: [], label: null, sources: [], span: sure(value.span, 'the words of a value') }],
        otherwise: null,
      };

/** No clause applies: this element changes nothing. */
function changeOrNone(change: Core.Expr, type: Type): Core.Expr {
  const none = constant(type, null, null);
  if (change.kind !== 'choose') return change;
  return change.otherwise === null ? { ...change, type, otherwise: none } : { ...change, type };
}

function searchBack(
  name: string,
  subject: Core.Subject,
  sequence: Model.Input,
  changed: Type,
  type: Type,
  start: Core.Expr | null,
  fresh: (name: string) => string,
): Core.Expr {
  const change = (local: string): Core.Expr => ({
    kind: 'ref',
    definition: changeId(name),
    elements: [{ kind: 'local', local, type: subject.type, span: null }],
    on: null,
    type: changed,
    span: null,
  });
  if (changed.kind !== 'optional') return change(subject.local);
  const stated = (expr: Core.Expr): Core.Expr => surely(expr, present(changed), null);
  const list: Core.Expr = { kind: 'input', input: sequence.name, type: sequence.type, span: null };
  const here: Core.Expr = { kind: 'local', local: subject.local, type: subject.type, span: null };
  const as = fresh('antérieur');
  const before = operation('preceding', [list, here], listOf(subject.type), null);
  const changing: Core.Expr = { kind: 'where', list: before, as, condition: exists(change(as), null), type: listOf(subject.type), span: null };
  const last: Core.Expr = { kind: 'pick', pick: 'last', list: changing, as: fresh('dernier'), keys: [], type: subject.type, span: null };
  const earlier: Core.Expr = { kind: 'ref', definition: changeId(name), elements: [last], on: null, type: changed, span: null };
  const branches = [{ guard: exists(change(subject.local), null), value: stated(change(subject.local)) }];
  if (start === null) return cascade(branches, stated(earlier), type);
  return cascade([...branches, { guard: not(test('isEmpty', [changing], null), null), value: stated(earlier) }], start, type);
}
