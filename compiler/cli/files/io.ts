import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { UsageError } from '../options.ts';
import { textOf } from './utf8.ts';

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

/** What a file that may be written holds, as it stands; null when there is none; a UsageError when it cannot be read. */
export function presentText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return null;
    throw unreadable(path, error);
  }
}

/** Reads a file of text; a UsageError when it cannot be, or is not UTF-8. */
export function readText(path: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw unreadable(path, error);
  }
  return textOf(bytes, path).replace(/^\ufeff/, '');
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

/** Why a file could not be read, in words. */
export function unreadable(path: string, error: unknown): UsageError {
  const code = codeOf(error);
  const [fr, en] =
    code === 'ENOENT'
      ? ['n’existe pas', 'does not exist']
      : code === 'EISDIR'
        ? ['est un répertoire', 'is a folder']
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
