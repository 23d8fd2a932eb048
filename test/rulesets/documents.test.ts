import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadRuleset } from '../../compiler/cli/files/load.ts';
import { coverageOf } from '../../compiler/sources/coverage.ts';
import { verifyQuotations } from '../../compiler/sources/verify.ts';

const documents = process.env['ATTENDU_SOURCES'] ?? '';
const atHand = documents !== '' && existsSync(join(documents, 'guide-coordinateur-oscar.txt'));

/** Each document, the ruleset that transcribes it whole, and a number of sentences it surely has. */
const WHOLE = [
  ['guide', 'oscar-coordination', 200],
  ['article', 'oscar-plan', 100],
  ['circulaire', 'ardh-2011', 200],
  ['décret', 'amd-fonction-publique', 70],
] as const;

/** Only where the documents are at hand: the project carries quotations, not documents. */
describe.skipIf(!atHand)('the documents transcribed whole', () => {
  test.each(WHOLE)('%s: every quotation of %s has one place, every sentence has become something', (name, folder, least) => {
    const { model } = loadRuleset(fileURLToPath(new URL(`../../rulesets/${folder}`, import.meta.url)));
    const found = new Map(
      model.documents.flatMap(({ textFile }) =>
        textFile !== null && existsSync(join(documents, textFile)) ? [[textFile, readFileSync(join(documents, textFile), 'utf8')]] : [],
      ),
    );
    const verified = verifyQuotations(model, found);
    expect(verified.diagnostics).toEqual([]);
    const read = verified.documents.filter(({ document }) => document.name === name).flatMap((document) => coverageOf(document));
    expect(read.length).toBeGreaterThan(least);
    expect(read.filter(({ coverage }) => coverage === 'not looked at').map(({ text }) => text)).toEqual([]);
  });
});
