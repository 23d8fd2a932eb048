import { describe, expect, test } from 'vitest';
import { compileRuleset } from '../../compiler/driver.ts';
import { printPassages, quoteKey, readPassages, recordedWords, recordPassages } from '../../compiler/sources/passages.ts';
import { verifyQuotations } from '../../compiler/sources/verify.ts';

const RULES = `règlement « Essai »
  langue 1

document guide
  texte « guide.txt »

document loi
  texte « loi.txt »

règle durée : mois
  24 mois
    d'après guide « Le plan dure deux ans »
    d'après loi « jamais lue »
`;
const GUIDE = 'Titre\nLe plan dure\ndeux ans, et peut être renouvelé une seule fois par la caisse.\nFin du guide des plans.\n';

const { model } = compileRuleset([{ file: 'regles.attendu', text: RULES }]);
const record = (guide: string | null) =>
  recordPassages(model, 'sha256:règles', verifyQuotations(model, new Map(guide === null ? [] : [['guide.txt', guide]])));
const written = record(GUIDE);

describe('the record of passages', () => {
  test('says where each quotation stands, and what became of each sentence, by its ends', () => {
    expect(
      written?.documents.map(({ sentences, hash, ...document }) => ({
        ...document,
        hash: hash.slice(0, 7),
        sentences: sentences.map(({ hash: _hash, ...sentence }) => sentence),
      })),
    ).toEqual([
      {
        name: 'guide',
        file: 'guide.txt',
        hash: 'sha256:',
        lines: 5,
        quotations: { [quoteKey('Le plan dure deux ans')]: { at: 6, from: 2, to: 3 } },
        sentences: [
          { line: 1, ends: 'Titre Le plan … par la caisse.', coverage: 'transcribed', share: 27 },
          { line: 4, ends: 'Fin … plans.', coverage: 'not looked at', share: 0 },
        ],
      },
    ]);
  });

  test.each([
    ['Le plan dure deux ans', true],
    ['LE PLAN dure  deux ans', true],
    ['le plan du\u00adre deux\nans', true],
    ['Le plan dure deux an', false],
    ['Le plan dure deux ans.', false],
  ])('holds « %s », case, spacing and hyphens set aside as where it was looked up: %s', (quote, holds) => {
    const [words] = written === null ? [] : recordedWords(written);
    expect(words?.found(quote)).toBe(holds);
  });

  test('is null where no text is at hand', () => {
    expect(record(null)).toBe(null);
  });

  test('comes back as it was written, one quotation or sentence a line', () => {
    const text = written === null ? '' : printPassages(written);
    expect(readPassages(text)).toEqual(written);
    expect(text.split('\n').filter((line) => line.includes('"ends"')).length).toBe(2);
  });

  test.each([
    '',
    'null',
    '[]',
    '{"format":1,"ruleset":"a","documents":[]}',
    '{"format":2}',
    '{"format":2,"ruleset":"a"}',
    '{"format":2,"ruleset":"a","documents":[{}]}',
    '{"format":2,"ruleset":"a","documents":[null]}',
  ])('« %s » is not one', (text) => {
    expect(readPassages(text)).toBe(null);
  });
});
