import { accessSync, closeSync, constants, openSync, readSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import type { Stats } from 'node:fs';
import type { Span } from '../../../dsl/syntax/span.ts';
import type { Plan } from '../../plan/plan.ts';
import { sha256 } from '../../plan/hash.ts';
import { readingsUsed } from '../../interpret/dossier/readings.ts';
import { ENGINE } from '../../version.ts';
import type { Asked, Evaluated } from '../ask.ts';
import type { RecordHead, RecordLine } from '../contract/records.ts';
import { unwritable } from '../files/io.ts';
import { UsageError } from '../options.ts';
import type { Options } from '../options.ts';

/** Writes what `replay` needs, one dossier at a time. */
export interface Recorder {
  readonly add: (line: Evaluated & { readonly line: number | null; readonly input: unknown }) => void;
  /** Puts the record in its place, if a dossier was added to it. */
  readonly keep: () => void;
  /** Ends the recording; what was not kept leaves the record that was there as it was. */
  readonly close: () => void;
}

/**
 * The record asked for by `--record`; null when none is. One dossier is one JSON value; a stream is NDJSON: what all its dossiers share, then a
 * line for each. It is written beside its place, which is tried before anything is evaluated, so that a place that cannot be written is said first.
 */
export function recorderOf(options: Options, plan: Plan, asked: Asked): Recorder | null {
  const file = options.text('record');
  if (file === undefined) return null;
  refuseInput(file, options.text('input'));
  const place = placeOf(file);
  const out = opened(file, place);
  const head = headOf(plan, asked);
  const batch = options.flag('batch');
  if (batch) writeSync(out, `${JSON.stringify(head)}\n`);
  let added = false;
  return {
    add: ({ line, input, dates, results, guarantees }) => {
      const own: RecordLine = { ...(line === null ? {} : { line }), input: input as RecordLine['input'], dates, results, guarantees };
      writeSync(out, batch ? `${JSON.stringify(own)}\n` : `${JSON.stringify({ ...head, ...own }, null, 2)}\n`);
      added = true;
    },
    keep: () => {
      if (added && place.beside !== null) renameSync(place.beside, place.at);
    },
    close: () => {
      closeSync(out);
      if (place.beside !== null) rmSync(place.beside, { force: true });
    },
  };
}

/** Undefined of what is not there or cannot be reached: opening it will say why. */
function statsOf(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** The record may not take the place of the dossier it is made from. */
function refuseInput(file: string, input: string | undefined): void {
  if (input === undefined || input === '-') return;
  const [record, dossier] = [statsOf(file), statsOf(input)];
  if (record === undefined || dossier === undefined || record.dev !== dossier.dev || record.ino !== dossier.ino) return;
  throw new UsageError(`--record ${file} écraserait le dossier de --input.`, `--record ${file} would overwrite the input of --input.`);
}

/** Where a record goes, and the file beside it that is written first; null for what is no file (a pipe, a device), which is written straight. */
function placeOf(file: string): { readonly at: string; readonly beside: string | null } {
  try {
    const there = statsOf(file);
    if (there === undefined) return { at: file, beside: besideOf(file) };
    accessSync(file, constants.W_OK);
    const at = realpathSync(file);
    if (!there.isFile()) return { at, beside: null };
    if (!isRecord(at)) throw notARecord(file);
    return { at, beside: besideOf(at) };
  } catch (error) {
    throw error instanceof UsageError ? error : unwritable(file);
  }
}

/** A record begins with its form (RecordHead), one dossier or a stream; an empty file has nothing to lose. */
function isRecord(file: string): boolean {
  const start = Buffer.alloc(64);
  const from = openSync(file, 'r');
  try {
    const length = readSync(from, start, 0, start.length, 0);
    return length === 0 || /^\s*\{\s*"record"\s*:/.test(start.toString('utf8', 0, length));
  } finally {
    closeSync(from);
  }
}

const notARecord = (file: string): UsageError =>
  new UsageError(
    `--record ${file} écraserait un fichier qui n’est pas un enregistrement : donnez un autre nom, ou effacez-le.`,
    `--record ${file} would overwrite a file that is not a record: give another name, or delete it.`,
  );

const besideOf = (file: string): string => `${file}.${process.pid}.partial`;

function opened(file: string, { at, beside }: ReturnType<typeof placeOf>): number {
  try {
    return openSync(beside ?? at, 'w');
  } catch {
    throw unwritable(file);
  }
}

function headOf(plan: Plan, asked: Asked): RecordHead {
  const { title, version, hash, language } = plan;
  return {
    record: 1,
    engine: ENGINE,
    ruleset: { title, version, hash, language },
    observationDay: asked.observationDay ?? null,
    readings: readingsUsed(plan, asked.readings),
    texts: fingerprints(plan),
  };
}

/**
 * A short hash of the text of each declaration (`règle éligible`, `règle PAP.éligible`, `donnée âge`), so that it can be said later which of them changed. Spaces do
 * not count: formatting changes no rule.
 */
export function fingerprints(plan: Plan): Readonly<Record<string, string>> {
  const found = new Map<string, string>();
  const enter = (name: string, span: Span | null): void => {
    if (span !== null) found.set(name, sha256((plan.texts[span.file] ?? '').slice(span.start, span.end).replace(/\s+/g, ' ').trim()).slice(0, 16));
  };
  for (const { name, span } of Object.values(plan.inputs)) enter(`donnée ${name}`, span);
  for (const { name, span, origin } of Object.values(plan.choices)) if (origin === 'declared') enter(`choix ${name}`, span);
  for (const { name, span, origin } of Object.values(plan.fiches)) if (origin === 'declared') enter(`fiche ${name}`, span);
  for (const { name, span } of Object.values(plan.questions)) enter(`question ${name}`, span);
  for (const definition of plan.definitions) if (!definition.hidden) enter(declarationOf(definition), definition.span);
  for (const guarantee of plan.guarantees) enter(declarationOf(guarantee), guarantee.span);
  return Object.fromEntries(found);
}

/**
 * The declaration that a definition belongs to, by its id, since two rulesets taken up with `comme` may use one name: of a part of a délai or a
 * contrôle, the whole.
 */
export function declarationOf({ word, id, partOf }: Pick<Plan['definitions'][number], 'word' | 'id' | 'partOf'>): string {
  return `${word} ${partOf === null ? id : id.slice(0, -`.${partOf.part}`.length)}`;
}
