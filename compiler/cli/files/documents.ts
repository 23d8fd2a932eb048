import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Model } from '../../../dsl/model/model.ts';
import { readText, unreadable } from './io.ts';
import type { Terminal } from './io.ts';
import { UsageError } from '../options.ts';
import type { Options } from '../options.ts';

/** The folder of the documents' texts: `--sources`, else ATTENDU_SOURCES; null when neither is given. One that does not exist is refused. */
export function sourcesFolder(options: Options, terminal: Terminal): string | null {
  const folder = options.text('sources') ?? terminal.env['ATTENDU_SOURCES'];
  if (folder === undefined || folder === '') return null;
  if (existsSync(folder) && statSync(folder).isDirectory()) return folder;
  throw new UsageError(`Le répertoire des documents ${folder} n’existe pas.`, `The folder of documents ${folder} does not exist.`);
}

/** The texts of a ruleset's documents, in so far as the folder holds them. Only file names are looked up, never paths. */
export function readDocuments(model: Pick<Model, 'documents'>, folder: string | null): Map<string, string> {
  return readTexts(
    model.documents.flatMap(({ textFile }) => (textFile === null ? [] : [textFile])),
    folder,
  );
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    throw unreadable(folder, error);
  }
}

/** The texts of these names, in so far as the folder holds them. */
export function readTexts(names: readonly string[], folder: string | null): Map<string, string> {
  if (folder === null) return new Map();
  const present = new Set(filesIn(folder));
  return new Map([...new Set(names)].filter((name) => present.has(name)).map((name) => [name, readText(join(folder, name))]));
}
