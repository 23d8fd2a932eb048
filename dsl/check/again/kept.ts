/**
 * CHECK AGAIN after a key was pressed. LAW: what a body gives follows from its own words and from the answers to what it asks of the rest. A body
 * that was not read again (`parse-again.ts`) and whose questions, asked again in their order, have the same answers gives what it gave. One of which something was said is read
 * anew, since a finding compares with everything; but for findings that know how to compare again (`Context.near`).
 */
import { concatMap } from '../../syntax/collections.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type * as Core from '../../model/core.ts';
import { sure } from '../../syntax/sure.ts';
import type * as Syntax from '../../syntax/syntax.ts';
import { addFinding, type Context } from '../context.ts';
import { typeWords } from './answers.ts';
import type { Asked, BodyMemo, Run } from './memo.ts';
import { noted } from './noted.ts';
import type { Frame, Step } from './recorder.ts';

/**
 * What `make` gives for the body of a declaration: as before where nothing it asks has changed. `given`: all that `make` has from elsewhere than the
 * declaration and the context.
 */
export function kept<T>(c: Context, declaration: Syntax.Declaration, given: unknown, make: () => T): T {
  if (c.memo === null) return noted(c, null, make).result;
  const before = c.memo.runs.get(declaration);
  const isAsked = before?.revision !== c.memo.revision;
  if (before !== undefined && isSame(before.given, given) && isSame(before.knownOn, c.knownOn) && holds(c, c.memo, before)) {
    sayAgain(c, c.memo, before);
    if (isAsked) c.memo.tell(declaration, before.face);
    c.all.add(before.notes);
    return before.result as T; // what `make` gave for the same declaration
  }
  const frame: Frame = { steps: [], asked: new Set(), looksAround: false };
  const from = c.diagnostics.length;
  const { result, notes } = noted(c, frame, make);
  const heard = c.diagnostics.slice(from);
  const said = ownOf(c.memo, heard);
  const face = faceOf(c, frame, result);
  c.memo.tell(declaration, face);
  if (!frame.looksAround && heard.every((one) => c.near.has(one)))
    c.memo.runs.set(declaration, { notes, face, given, knownOn: c.knownOn, ...askedIn(frame), revision: c.memo.revision, result, said });
  return result;
}

const askedIn = ({ steps }: Frame): Pick<Asked, 'steps' | 'entered'> => ({ steps, entered: steps.filter((step) => step.kind === 'entered') });

/** Of what was said while a body was read, what was not said of those read meanwhile. */
function ownOf({ ofBodies }: BodyMemo, heard: readonly Diagnostic[]): readonly Diagnostic[] {
  const said = heard.filter((one) => !ofBodies.has(one));
  for (const one of said) ofBodies.add(one);
  return said;
}

/** Says what was said of a body that is kept, with the names that are declared now. */
function sayAgain(c: Context, { ofBodies }: BodyMemo, run: Run): void {
  run.said = run.said.map((one) => {
    const make = sure(c.near.get(one), 'how a finding is made again');
    const made = c.recorder.aside(() => make(c));
    c.near.set(made, make);
    ofBodies.add(made);
    addFinding(c, made);
    return made;
  });
}

/**
 * What the others may learn of a body: whether it could be read, what it entered, and the definitions whose types it asks for, which decide what goes
 * round in a circle.
 */
function faceOf(c: Context, { steps }: Frame, result: unknown): string {
  const told = concatMap(steps, (step): readonly unknown[] => {
    if (step.kind === 'entered') return [[step.table, step.key, c.recorder.answer(step.table, step.key), typeIn(step)]];
    return step.table === 'type' ? [step.key] : [];
  });
  return JSON.stringify([result === null, told]);
}

/** Of a definition, what is asked of it besides its id. */
function typeIn({ table, value }: Extract<Step, { readonly kind: 'entered' }>): unknown {
  if (table !== 'definitions') return null;
  const { name, hidden, partOf, type } = value as Core.Definition; // what that table holds
  return [name, hidden, partOf, typeWords(type)];
}

/**
 * What `make` gives, null nearly always: null again where nothing it asked has changed. `of` and `key`: all that it has from elsewhere than the
 * context.
 */
export function stillNull<T>(c: Context, of: object, key: string, make: () => T | null): T | null {
  if (c.memo === null) return make();
  const nulls = c.memo.nulls.get(of) ?? new Map<string, Asked>();
  c.memo.nulls.set(of, nulls);
  const before = nulls.get(key);
  if (before !== undefined && holds(c, c.memo, before)) return null;
  const frame: Frame = { steps: [], asked: new Set(), looksAround: false };
  const result = c.recorder.within(frame, make);
  if (result === null && !frame.looksAround && frame.steps.every(({ kind }) => kind === 'asked'))
    nulls.set(key, { ...askedIn(frame), revision: c.memo.revision });
  return result;
}

/**
 * Asks everything again where an answer may be another, and enters what was entered, in order: the bodies that an answer needs are then read when they were the first time.
 * Where an answer is another, what was entered is taken back: a body that finds it there would enter nothing of its own, and be kept as one that enters nothing.
 */
function holds({ recorder }: Context, { revision }: BodyMemo, asked: Asked): boolean {
  const outer = recorder.frame;
  recorder.frame = null;
  const back: (() => void)[] = [];
  try {
    if (asked.revision === revision) {
      for (const { table, key, value } of asked.entered) recorder.put(table, key, value);
      return true;
    }
    for (const step of asked.steps)
      if (step.kind === 'entered') back.push(recorder.enter(step.table, step.key, step.value));
      else if (recorder.answer(step.table, step.key) !== step.answer) {
        for (const undo of back.reverse()) undo();
        return false;
      }
    asked.revision = revision;
    return true;
  } finally {
    recorder.frame = outer;
  }
}

/** Whether two pieces of plain data say the same. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  const [a, b] = [one as Readonly<Record<string, unknown>>, other as Readonly<Record<string, unknown>>]; // plain data
  let count = 0;
  for (const key in a) {
    if (!isSame(a[key], b[key])) return false;
    count += 1;
  }
  return count === Object.keys(b).length;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
