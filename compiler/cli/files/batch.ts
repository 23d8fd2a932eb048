import { createReadStream } from 'node:fs';
import type { Model } from '../../../dsl/model/model.ts';
import type { BatchLine } from '../contract/dossiers.ts';
import { readCsvDossiers, readNdjson } from './dossiers.ts';
import { unreadable } from './io.ts';
import type { Problem } from './json.ts';
import type { Terminal } from './io.ts';
import { Utf8 } from './utf8.ts';
import { UsageError } from '../options.ts';
import type { Options } from '../options.ts';

/** What one dossier of a stream gives, without its line. */
export type BatchResult = BatchLine extends infer Line ? (Line extends BatchLine ? Omit<Line, 'line'> : never) : never;

type Said = ReturnType<typeof issuesOf>[number];

/** How often the progress line is written, in milliseconds. */
const PROGRESS = 500;

/**
 * Evaluates a stream, one line out for each dossier in, in order, in memory that does not grow with it. Exit code 1 when a line was refused. `faultsOf` says what else is
 * wrong with a line of which some cells cannot be read: all of it is said at once.
 */
export async function runBatch(
  options: Options,
  terminal: Terminal,
  model: Pick<Model, 'inputs'>,
  evaluate: (json: unknown, line: number) => BatchResult,
  faultsOf: (json: unknown) => readonly Said[],
): Promise<number> {
  const pieces = decode(input(options, terminal), inputName(options));
  const { format, rest } = await formatOf(options, pieces);
  const dossiers = format === 'csv' ? readCsvDossiers(rest, model) : readNdjson(rest);
  const progress = new Progress(terminal, options.language);
  for await (const dossier of dossiers) {
    const result: BatchResult =
      'json' in dossier
        ? evaluate(dossier.json, dossier.line)
        : { issues: [...issuesOf(dossier.problems, options), ...(dossier.rest === undefined ? [] : faultsOf(dossier.rest))] };
    terminal.out(`${JSON.stringify({ line: dossier.line, ...result })}\n`);
    await terminal.flushed();
    progress.count('issues' in result);
  }
  return progress.end();
}

class Progress {
  private done = 0;
  private refused = 0;
  private readonly start = Date.now();
  private said = this.start;
  private readonly terminal: Terminal;
  private readonly language: 'fr' | 'en';

  constructor(terminal: Terminal, language: 'fr' | 'en') {
    this.terminal = terminal;
    this.language = language;
  }

  count(refused: boolean): void {
    this.done += 1;
    if (refused) this.refused += 1;
    // Looking at the clock for every dossier would cost more than reading it.
    if (this.done % 64 !== 0 || Date.now() - this.said < PROGRESS) return;
    this.said = Date.now();
    this.terminal.err(`\r${this.words().padEnd(60)}`);
  }

  end(): number {
    this.terminal.err(`\r${this.words()}\n`);
    return this.refused > 0 ? 1 : 0;
  }

  private words(): string {
    const number = (value: number): string => value.toLocaleString(this.language === 'fr' ? 'fr-FR' : 'en-GB');
    const speed = Math.round((this.done * 1000) / Math.max(1, Date.now() - this.start));
    const many = (count: number, one: string): string => `${number(count)} ${count > 1 ? `${one}s` : one}`;
    return this.language === 'fr'
      ? `${many(this.done, 'dossier')}, ${many(this.refused, 'refusé')}, ${number(speed)} par seconde`
      : `${many(this.done, 'input')}, ${number(this.refused)} refused, ${number(speed)} a second`;
  }
}

/** Problems as the contract gives them. */
export const issuesOf = (problems: readonly Problem[], { language }: Options): { readonly path: string; readonly message: string }[] =>
  problems.map((problem) => ({ path: problem.path, message: problem[language] }));

/** The name of what is read; `-`: the standard input. */
const inputName = (options: Options): string => options.text('input') ?? '-';

function input(options: Options, terminal: Terminal): AsyncIterable<Uint8Array | string> {
  const file = options.text('input');
  if (file === undefined)
    throw new UsageError(
      `Quel dossier ? --input FICHIER, ou --input - pour l’entrée standard.`,
      `Which input? --input FILE, or --input - for the standard input.`,
    );
  return file === '-' ? terminal.input : createReadStream(file);
}

type Format = 'csv' | 'ndjson';

/** `--format`, else the end of the file's name; else a stream that begins as an object is NDJSON, and any other must be told. */
async function formatOf(options: Options, pieces: AsyncIterable<string>): Promise<{ readonly format: Format; readonly rest: AsyncIterable<string> }> {
  const format = options.text('format');
  const name = inputName(options).toLowerCase();
  if (format === 'csv' || (format === undefined && name.endsWith('.csv'))) return { format: 'csv', rest: pieces };
  if (format === 'ndjson' || (format === undefined && /\.(?:ndjson|jsonl|json)$/.test(name))) return { format: 'ndjson', rest: pieces };
  if (format !== undefined) throw new UsageError('--format attend csv ou ndjson.', '--format takes csv or ndjson.');
  const stream = pieces[Symbol.asyncIterator]();
  let head = '';
  for (let next = await stream.next(); next.done !== true; next = await stream.next()) {
    head += next.value;
    if (/[^\s\ufeff]/.test(head)) break;
  }
  const first = head.replace(/^\ufeff/, '').trimStart();
  if (first !== '' && !first.startsWith('{')) {
    throw new UsageError(
      'Ce flux ne commence pas par un objet JSON. Si c’est du CSV : --format csv ; si c’est du NDJSON : --format ndjson.',
      'This stream does not begin with a JSON object. If it is CSV: --format csv; if it is NDJSON: --format ndjson.',
    );
  }
  return { format: 'ndjson', rest: resumed(head, stream) };
}

/** What was read to look at it, then the rest. */
async function* resumed(head: string, stream: AsyncIterator<string>): AsyncGenerator<string> {
  yield head;
  for (let next = await stream.next(); next.done !== true; next = await stream.next()) yield next.value;
}

/** UTF-8 pieces as text; a UsageError when they cannot be read, or are not UTF-8. */
export async function* decode(pieces: AsyncIterable<Uint8Array | string>, name: string): AsyncGenerator<string> {
  const decoder = new Utf8(name);
  try {
    for await (const piece of pieces) yield typeof piece === 'string' ? piece : decoder.take(piece);
  } catch (error) {
    throw error instanceof UsageError ? error : unreadable(name, error);
  }
  yield decoder.end();
}

/** All of an input at once, for a single dossier. */
export async function readWhole(options: Options, terminal: Terminal): Promise<string> {
  let text = '';
  for await (const piece of decode(input(options, terminal), inputName(options))) text += piece;
  return text.replace(/^\ufeff/, '');
}
