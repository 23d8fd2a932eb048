import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readPassages, recordedWords } from '../../sources/passages.ts';
import type { Passages } from '../../sources/passages.ts';
import { verifyQuotations } from '../../sources/verify.ts';
import type { Verification } from '../../sources/verify.ts';
import { readDocuments } from '../files/documents.ts';
import { readText } from '../files/io.ts';
import { nameOf } from '../files/load.ts';
import type { Ruleset } from '../files/load.ts';
import { UsageError } from '../options.ts';

/**
 * The quotations of a ruleset looked up in the documents of a folder; those of a document that is not there, compared with the record that « attendu page »
 * left beside the rules.
 */
export function verified(ruleset: Ruleset, folder: string | null): Verification {
  const texts = readDocuments(ruleset.model, folder);
  const isUnread = ruleset.model.documents.some(({ textFile }) => textFile !== null && !texts.has(textFile));
  const record = isUnread ? keptRecord(ruleset) : null;
  return verifyQuotations(ruleset.model, texts, folder, record === null ? [] : recordedWords(record));
}

/** The record of the last « attendu page » that had the documents; null where there is none. One that is not a record is refused. */
export function keptRecord(ruleset: Ruleset): Passages | null {
  const path = join(ruleset.folder, 'generated', `${nameOf(ruleset)}.passages.json`);
  if (!existsSync(path)) return null;
  const read = readPassages(readText(path));
  if (read !== null) return read;
  throw new UsageError(
    `${path} n’est pas un relevé de « attendu page » : refaites-le avec --sources.`,
    `${path} is not a record of “attendu page”: make it again with --sources.`,
  );
}
