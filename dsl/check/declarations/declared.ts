/** Everything that has a name is entered, before any body is read: from the beginning, or where it stands from the check before. */
import { concatMap } from '../../syntax/collections.ts';
import { notedTables, typeWords } from '../again/answers.ts';
import { Entries, type Renamed } from '../again/entries.ts';
import { type Ground, sameHead } from '../again/ground.ts';
import { BodyMemo } from '../again/memo.ts';
import { entering } from '../again/noted.ts';
import { Notebook, type Notes, notesOf } from '../again/notes.ts';
import { Recorder } from '../again/recorder.ts';
import type { Context, Entity, Scope } from '../context.ts';
import { declareAfterEach, followsSequence, sequenceAnswer } from './after-each.ts';
import { declareControl } from './control.ts';
import { declareDeadline } from './deadline.ts';
import {
  type DeclarationOf,
  checkFicheRecursion,
  declareBuiltIns,
  declareDocument,
  declareFields,
  declareInput,
  declareTypes,
  declareUnit,
} from './declare.ts';
import { declareDefinition } from './define.ts';
import { readApplicationDate, readKnownOn, readQuestion } from './register.ts';
import { elaborate } from '../expressions/expression.ts';
import { type Imported, declareImports } from '../imports/imports.ts';
import { damageOf, lostNames, noteDamaged, WatchedDamage } from '../names/damaged.ts';
import { holdersAnswer } from '../names/resolve.ts';
import { scopesAnswer } from '../names/two-readings.ts';
import { exampleAnswer, needAnswer } from '../tables/cells.ts';
import { BUILT_IN_UNITS } from '../../model/units.ts';
import { nameKey } from '../../names.ts';
import type { Parsed } from '../../parse/parse.ts';
import { sameItems } from '../../parse/parse-again.ts';
import type * as Syntax from '../../syntax/syntax.ts';

export interface Declared {
  readonly c: Context;
  readonly imported: Imported;
  readonly applicationDate: string | null;
  /** What reads the body of each declaration that has one. */
  readonly bodies: Map<Syntax.Declaration, () => void>;
}

/** What the checks of one ruleset have made of what it declares, and of its bodies. */
export class CheckMemo extends BodyMemo {
  /** null: something was said of what is declared that is of no one declaration, or could not be read. */
  standing: Standing | null = null;
  readonly near: Context['near'] = new WeakMap();
}

/** What was declared, as the next check finds it. */
interface Standing extends Declared {
  /** What was noted between declarations. */
  readonly between: Notes;
  /** The tables that bodies add to, and that what is not read is taken out of. */
  readonly tables: readonly (() => void)[];
}

export function declareAll(parsed: Parsed, { declarations, imports }: Ground, memo: CheckMemo | null): Declared {
  const c = newContext(parsed, memo);
  const { doubts } = c.recorder;
  const of = <K extends Syntax.Declaration['kind']>(kind: K): readonly DeclarationOf<K>[] =>
    declarations.filter((one): one is DeclarationOf<K> => one.kind === kind);
  const each = <K extends Syntax.Declaration['kind']>(kind: K, enter: (context: Context, one: DeclarationOf<K>) => void): void => {
    for (const one of of(kind)) entering(c, one, () => enter(c, one));
  };
  declareBuiltIns(c);
  each('document', declareDocument);
  each('unit', declareUnit);
  const enterImported = declareImports(c, of('import'), imports, declarations);
  declareTypes(c, declarations);
  each('record', declareFields);
  const imported = enterImported();
  checkFicheRecursion(c, of('record'));
  each('input', declareInput);
  const bodies = new Map<Syntax.Declaration, () => void>();
  for (const one of declarations) enterBody(c, one, bodies);
  const entered = c.recorder.doubts;
  noteDamaged(c, parsed);
  memo?.declared(lostOf(c));
  const noted = c.recorder.doubts - entered;
  const applicationDate = readApplicationDate(c, declarations);
  c.knownOn = readKnownOn(c, declarations);
  each('question', enterQuestion);
  const declared = { c, imported, applicationDate, bodies };
  if (memo !== null && c.entries.isOwn(c.recorder.doubts - doubts - noted, c.diagnostics.length))
    memo.standing = { ...declared, between: notesOf([...c.symbols], [...c.citations]), tables: tablesOf(c) };
  return declared;
}

/** The same where no declaration has come or gone; null where it has to be declared from the beginning. */
export function declareAgain(parsed: Parsed, { declarations, imports }: Ground, memo: CheckMemo | null): Declared | null {
  if (memo === null) return null;
  const { standing, changed } = memo;
  memo.standing = null;
  if (standing === null || changed === null || ![...changed].every(([now, was]) => mayEnterAgain(now, was, imports))) return null;
  const { c, bodies, between } = standing;
  if ([...changed].some(([now, was]) => c.entries.unsettled.has(was) && isRenamed(now, was))) return null;
  const entered = new Map(
    concatMap(declarations, (now) => {
      const was = changed.get(now) ?? (c.entries.unsettled.has(now) ? now : undefined);
      return was === undefined ? [] : [[now, was] as const];
    }),
  );
  renew(c, parsed, standing);
  const { doubts } = c.recorder;
  for (const [now, was] of [...entered].toSorted(([one], [other]) => turnOf(one) - turnOf(other))) {
    bodies.delete(was);
    const renamed = c.entries.replace(was, now, () => enterAgain(c, now, bodies));
    if (renamed === null || !renamed.every((one) => rename(c, one))) return null;
  }
  if (!c.entries.isOwn(c.recorder.doubts - doubts, c.diagnostics.length)) return null;
  noteDamaged(c, parsed);
  memo.declared(lostOf(c));
  c.symbols.push(...between.symbols);
  c.citations.push(...between.citations);
  for (const one of declarations) if (!entered.has(one)) for (const notes of c.entries.notesOf(one)) c.all.add(notes);
  memo.standing = { ...standing, tables: tablesOf(c) };
  return standing;
}

/** When a declaration is entered, as in `declareAll`: of two that have one name the first has it, and what could not be read is known to those after it. */
function turnOf({ kind }: Syntax.Declaration): number {
  switch (kind) {
    case 'document':
    case 'unit':
      return 0;
    case 'choice':
    case 'record':
      return 1;
    case 'input':
      return 2;
    case 'question':
      return 4;
    default:
      return 3;
  }
}

/** What could not be read, as words. */
const lostOf = (c: Context): string => JSON.stringify([[...c.damaged], [...c.broken], [...c.damage.types], c.damage.any]);

/** Whether what it enters hangs on itself alone, and nothing that another enters hangs on what has changed in it. */
function mayEnterAgain(now: Syntax.Declaration, was: Syntax.Declaration, imports: Ground['imports']): boolean {
  switch (now.kind) {
    case 'guarantee':
    case 'term':
    case 'out of scope':
    case 'cases':
    case 'examples':
    case 'deadline':
      return true;
    case 'record':
    case 'input':
      return sameHead(was, now);
    case 'definition':
      return was.kind === 'definition' && (!isRenamed(now, was) || now.results.length + was.results.length === 0);
    case 'document':
      return was.kind === 'document' && was.name.text === now.name.text;
    case 'question':
    case 'choice': {
      const { text } = now.name;
      const isTakenUp = [...imports.values()].some(({ choices }) => [...choices.keys()].some((name) => nameKey(name) === nameKey(text)));
      return was.kind === now.kind && was.name.text === text && !isTakenUp;
    }
    case 'ruleset':
    case 'import':
    case 'unit':
    case 'control':
      return false;
  }
}

/** Whether a name came or went: a table of several results makes a type of its own, which bears its name. What could not have its name may have another, or give way to it. */
const isRenamed = (now: Syntax.Declaration, was: Syntax.Declaration): boolean => !sameItems(namesOf(now), namesOf(was));

function namesOf(one: Syntax.Declaration): readonly string[] {
  if (one.kind === 'definition') return [one.name, ...one.results.map(({ name }) => name)].map(({ text }) => text);
  return one.kind === 'deadline' ? [one.name.text] : [];
}

/**
 * Puts what was entered under another name where the former stood; false of what is no value. INVARIANT: whatever holds one of the two names was read again with it
 * (`parse-again.ts`), a contrôle whose piece may give way to it too.
 */
function rename(c: Context, { table, key, was }: Renamed): boolean {
  const all: Map<string, unknown> | null = table === 'values' ? c.values : table === 'parts' ? c.parts : null;
  if (all === null) return false;
  const former = all.get(was) as Entity; // what these tables hold
  const entries = [...all]
    .filter(([one]) => one !== key)
    .map(([one, value]) => (one === was ? ([key, all.get(key)] as const) : ([one, value] as const)));
  all.clear();
  for (const [one, value] of entries) all.set(one, value);
  if (former.kind === 'definition') c.typed.delete(former.id);
  return true;
}

function enterAgain(c: Context, one: Syntax.Declaration, bodies: Declared['bodies']): void {
  if (one.kind === 'document') entering(c, one, () => declareDocument(c, one));
  declareTypes(c, [one]);
  if (one.kind === 'record') entering(c, one, () => declareFields(c, one));
  if (one.kind === 'input') entering(c, one, () => declareInput(c, one));
  enterBody(c, one, bodies);
  if (one.kind === 'question') entering(c, one, () => enterQuestion(c, one));
}

/** Enters what has a body. */
function enterBody(c: Context, one: Syntax.Declaration, bodies: Declared['bodies']): void {
  const enter = (declare: () => () => void): void => void bodies.set(one, entering(c, one, declare));
  if (one.kind === 'definition') enter(() => (followsSequence(one) ? declareAfterEach(c, one) : declareDefinition(c, one)));
  if (one.kind === 'deadline') enter(() => declareDeadline(c, one));
  if (one.kind === 'control') enter(() => declareControl(c, one));
}

function enterQuestion(c: Context, question: DeclarationOf<'question'>): void {
  const read = readQuestion(c, question);
  if (read !== null) c.questions.set(read.name, read);
}

/** The tables that bodies add to, and that what is not read is taken out of: each brought back to what it is now. */
const tablesOf = (c: Context): Standing['tables'] => [keeping(c.fiches), keeping(c.inputs), keeping(c.questions)];

function keeping<V>(table: Map<string, V>): () => void {
  const entries = [...table];
  return () => {
    table.clear();
    for (const [key, value] of entries) table.set(key, value);
  };
}

/** What is of one check, for another. */
function renew(c: Context, parsed: Parsed, { tables }: Standing): void {
  Object.assign(c, ofOneCheck(parsed, c.recorder));
  c.entries.renew();
  c.round += 1;
  for (const table of [c.definitions, c.examples, c.broken, c.damaged]) table.clear();
  for (const bringBack of tables) bringBack();
  for (const name of lostNames(parsed)) c.damaged.add(name);
}

function ofOneCheck(
  parsed: Parsed,
  recorder: Recorder,
): Pick<Context, 'names' | 'texts' | 'diagnostics' | 'symbols' | 'citations' | 'all' | 'damage' | 'holders' | 'needs' | 'probe'> {
  const all = new Notebook();
  return {
    names: parsed.names,
    texts: parsed.texts,
    diagnostics: [],
    symbols: all.symbols,
    citations: all.citations,
    all,
    damage: new WatchedDamage(damageOf(parsed), recorder),
    holders: null,
    needs: null,
    probe: null,
  };
}

function newContext(parsed: Parsed, memo: CheckMemo | null): Context {
  const recorder = new Recorder();
  const c: Context = {
    round: 0,
    typed: new Map(),
    examples: new Map(),
    imported: new Map(),
    knownOn: null,
    memo,
    near: memo?.near ?? new WeakMap(),
    recorder,
    entries: new Entries(recorder),
    elaborate: (expr: Syntax.Expr, scope: Scope, expected) => elaborate(c, expr, scope, expected),
    ...(memo === null ? plainTables() : notedTables(recorder)),
    ...ofOneCheck(parsed, recorder),
  };
  for (const entry of BUILT_IN_UNITS) for (const spelling of entry.spellings) c.units.set(spelling, entry);
  for (const name of lostNames(parsed)) c.damaged.add(name);
  recorder.answers.set('type', (id) => {
    const type = c.typed.get(id)?.type() ?? null;
    return type === null ? '' : typeWords(type);
  });
  recorder.answers.set('holders', (key) => holdersAnswer(c, key));
  recorder.answers.set('example', (key) => exampleAnswer(c, key));
  recorder.answers.set('need', (key) => needAnswer(c, key));
  recorder.answers.set('sequence', (element) => sequenceAnswer(c, element));
  recorder.answers.set('scopes', (names) => scopesAnswer(c, names));
  return c;
}

const plainTables = (): ReturnType<typeof notedTables> => ({
  documents: new Map(),
  units: new Map(),
  choices: new Map(),
  fiches: new Map(),
  inputs: new Map(),
  questions: new Map(),
  types: new Map(),
  values: new Map(),
  parts: new Map(),
  definitions: new Map(),
  broken: new Set(),
  damaged: new Set(),
});
