import { createReadStream } from 'node:fs';
import type { Model } from '../../dsl/model.ts';
import type { BatchLine } from './contract.ts';
import { readCsvDossiers, readNdjson } from './dossiers.ts';
import { unreadable } from './io.ts';
import type { Terminal } from './io.ts';
import { UsageError } from './options.ts';
import type { Options } from './options.ts';

/** What one dossier of a stream gives, without its line. */
export type BatchResult = BatchLine extends infer Line ? (Line extends BatchLine ? Omit<Line, 'line'> : never) : never;

/** How often the progress line is written, in milliseconds. */
const PROGRESS = 500;

/**
 * Evaluates a stream, one line out for each dossier in, in order, in memory that does not grow with it. Exit code 1 when a line was refused.
 */
export async function runBatch(
  options: Options,
  terminal: Terminal,
  model: Pick<Model, 'inputs'>,
  evaluate: (json: unknown) => BatchResult,
): Promise<number> {
  const pieces = decode(input(options, terminal), options.text('input') ?? '-');
  const dossiers = formatOf(options) === 'csv' ? readCsvDossiers(pieces, model) : readNdjson(pieces);
  const progress = new Progress(terminal, options.language);
  for await (const dossier of dossiers) {
    const result: BatchResult = 'json' in dossier ? evaluate(dossier.json) : { issues: [{ path: '', message: dossier.problem[options.language] }] };
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

function input(options: Options, terminal: Terminal): AsyncIterable<Uint8Array | string> {
  const file = options.text('input');
  if (file === undefined)
    throw new UsageError(
      '--batch attend --input FICHIER, ou --input - pour l’entrée standard.',
      '--batch takes --input FILE, or --input - for the standard input.',
    );
  return file === '-' ? terminal.input : createReadStream(file);
}

/** `--format`, else the end of the file's name, else NDJSON. */
function formatOf(options: Options): 'csv' | 'ndjson' {
  const format = options.text('format');
  if (format === undefined) return options.text('input')?.toLowerCase().endsWith('.csv') === true ? 'csv' : 'ndjson';
  if (format === 'csv' || format === 'ndjson') return format;
  throw new UsageError('--format attend csv ou ndjson.', '--format takes csv or ndjson.');
}

/** UTF-8 pieces as text: a letter cut in two by a piece's end is put together again. */
async function* decode(pieces: AsyncIterable<Uint8Array | string>, name: string): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  try {
    for await (const piece of pieces) yield typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true });
  } catch (error) {
    throw unreadable(name, error);
  }
  yield decoder.decode();
}

/** All of an input at once, for a single dossier. */
export async function readWhole(options: Options, terminal: Terminal): Promise<string> {
  let text = '';
  for await (const piece of decode(input(options, terminal), options.text('input') ?? '-')) text += piece;
  return text.replace(/^\ufeff/, '');
}
