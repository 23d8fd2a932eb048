import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compileRuleset } from '../../compiler/driver.ts';
import { coverageOf } from '../../compiler/sources/coverage.ts';
import { verifyQuotations } from '../../compiler/sources/verify.ts';

const folder = fileURLToPath(new URL('../../rulesets/oscar-coordination/', import.meta.url));
const documents = process.env['ATTENDU_SOURCES'] ?? '';
const guide = join(documents, 'guide-coordinateur-oscar.txt');
const atHand = documents !== '' && existsSync(guide);

/** Only where the documents are at hand: the project carries quotations, not documents. */
describe.skipIf(!atHand)('the coordination guide', () => {
  const texts = readdirSync(folder)
    .filter((file) => file.endsWith('.attendu'))
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
  const { model } = compileRuleset(texts);
  const found = new Map(
    model.documents.flatMap(({ textFile }) =>
      textFile !== null && existsSync(join(documents, textFile)) ? [[textFile, readFileSync(join(documents, textFile), 'utf8')]] : [],
    ),
  );
  const verified = verifyQuotations(model, found);

  test('every quotation is in its document, at one place', () => {
    expect(verified.diagnostics).toEqual([]);
  });

  test('every sentence has become something: nothing is left that nobody looked at', () => {
    const read = verified.documents.filter(({ document }) => document.name === 'guide').flatMap(coverageOf);
    expect(read.length).toBeGreaterThan(200);
    expect(read.filter(({ coverage }) => coverage === 'not looked at').map(({ text }) => text)).toEqual([]);
  });
});
