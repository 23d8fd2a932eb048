import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { UsageError } from '../options.ts';

/** The width where the terminal does not say its own: a file, a pipe. */
export const WIDTH = 110;

/** Where a command writes. Findings and results go to `out`; progress and usage errors to `err`. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether colours are welcome on `out`. */
  readonly colour: boolean;
  /** Columns to write in. */
  readonly width: number;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Resolves when what was written to `out` has left memory: a long stream waits for its reader. */
  readonly flushed: () => Promise<void>;
  /** Standard input. */
  readonly input: AsyncIterable<Uint8Array | string>;
}

/** Reads a file of text; a UsageError when it cannot be. */
export function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** Why a file could not be read, in words. */
export function unreadable(path: string, error: unknown): UsageError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const [fr, en] =
    code === 'ENOENT'
      ? ['n’existe pas', 'does not exist']
      : code === 'EISDIR'
        ? ['est un dossier', 'is a folder']
        : ['ne peut pas être lu', 'cannot be read'];
  return new UsageError(`${path} ${fr}.`, `${path} ${en}.`);
}

/** Writes a file of text, and the folders it stands in; a UsageError when that cannot be. */
export function writeText(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  } catch {
    throw unwritable(path);
  }
}

/** A file that cannot be written. */
export const unwritable = (path: string): UsageError => new UsageError(`${path} ne peut pas être écrit.`, `${path} cannot be written.`);
