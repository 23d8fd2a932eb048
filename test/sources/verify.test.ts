import { describe, expect, test } from 'vitest';
import { coverageOf, countCoverage } from '../../compiler/sources/coverage.ts';
import { notInRecord } from '../../compiler/sources/unread.ts';
import { verifyQuotations } from '../../compiler/sources/verify.ts';
import type { CitationRole } from '../../compiler/sources/quotation.ts';
import type { Document } from '../../dsl/model/model.ts';

const RULES = `règle durée
  d'après guide « Le plan dure deux années »
`;

/** A ruleset reduced to its quotations; each span covers the line of RULES it would be on. */
function ruleset(citations: readonly { quote: string; role?: CitationRole; owner?: string }[], document: Partial<Document> = {}) {
  const span = { file: 'regles.attendu', start: 12, end: RULES.length };
  return {
    files: [{ file: 'regles.attendu', text: RULES, language: null, declarations: [] }],
    outOfScope: [],
    documents: [
      { name: 'guide', title: 'Guide', publisher: null, date: null, textFile: 'guide.txt', verified: null, corrections: [], span, ...document },
    ],
    citations: citations.map(({ quote, role = 'rule', owner = 'durée' }) => ({
      source: { kind: 'citation' as const, document: 'guide', quote, span },
      owner,
      role,
    })),
  };
}

const texts = (text: string) => new Map([['guide.txt', text]]);
const codes = (found: ReturnType<typeof verifyQuotations>) => found.diagnostics.map(({ code, severity, params }) => ({ code, severity, params }));

describe('the quotations of a ruleset', () => {
  test('that are all there give no finding', () => {
    expect(codes(verifyQuotations(ruleset([{ quote: 'Le plan dure deux ans' }]), texts('Le plan dure\ndeux ans.')))).toEqual([]);
  });

  test('that is not there is an error, with the nearest passage and a repair that types it', () => {
    const { diagnostics } = verifyQuotations(ruleset([{ quote: 'Le plan dure deux années' }]), texts('Rien.\nLe plan dure deux ans.'));
    expect(diagnostics).toEqual([
      {
        code: 'quotation-not-found',
        severity: 'error',
        span: { file: 'regles.attendu', start: 12, end: RULES.length },
        params: {
          document: 'guide',
          part: 'Le plan dure deux années',
          nearest: 'Le plan dure deux ans',
          line: 2,
          quoted: 'années',
          instead: 'ans',
        },
        related: [],
        fixes: [
          {
            code: 'use-passage',
            params: { passage: 'Le plan dure deux ans' },
            edits: [{ span: { file: 'regles.attendu', start: 30, end: 54 }, text: 'Le plan dure deux ans' }],
          },
        ],
      },
    ]);
    expect(RULES.slice(30, 54)).toBe('Le plan dure deux années');
  });

  test('that stands twice is ambiguous, with its lines', () => {
    expect(codes(verifyQuotations(ruleset([{ quote: 'deux ans' }]), texts('deux ans\nou deux ans')))).toEqual([
      { code: 'quotation-ambiguous', severity: 'error', params: { document: 'guide', quote: 'deux ans', lines: ['1', '2'] } },
    ]);
  });

  test('of a document without text are said not to be verifiable, once for all', () => {
    const found = verifyQuotations(ruleset([{ quote: 'a' }, { quote: 'b' }], { textFile: null }), new Map());
    expect(codes(found)).toEqual([{ code: 'document-without-text', severity: 'info', params: { document: 'guide', count: 2 } }]);
    expect(found.documents[0]?.quotations.map(({ found: result }) => result.kind)).toEqual(['unverified', 'unverified']);
  });

  test('of a text that is not at hand are said not to be verified', () => {
    expect(codes(verifyQuotations(ruleset([{ quote: 'a' }]), new Map()))).toEqual([
      { code: 'document-text-missing', severity: 'info', params: { document: 'guide', file: 'guide.txt', count: 1 } },
    ]);
  });

  test('a correction that corrects nothing is warned of', () => {
    const corrections = [{ read: 'a lissue', as: "à l'issue", span: { file: 'regles.attendu', start: 0, end: 5 } }];
    expect(codes(verifyQuotations(ruleset([], { corrections }), texts('rien')))).toEqual([
      { code: 'correction-without-effect', severity: 'warning', params: { document: 'guide', read: 'a lissue' } },
    ]);
  });
});

describe('the coverage of a document', () => {
  const text = `PRÉAMBULE

Le plan dure deux ans. Il peut être renouvelé
une fois, etc. par la caisse ;
\t› visite initiale ;
\t› points de suivi, a minima
par téléphone.

Les caisses organisent des temps d'information.
`;

  const covered = (citations: Parameters<typeof ruleset>[0]) => {
    const [document] = verifyQuotations(ruleset(citations), texts(text)).documents;
    return document === undefined ? [] : coverageOf(document);
  };

  test('lists every sentence, heading and item, with its line', () => {
    expect(covered([]).map(({ line, text: words, coverage }) => [line, words, coverage])).toEqual([
      [1, 'PRÉAMBULE', 'not looked at'],
      [3, 'Le plan dure deux ans.', 'not looked at'],
      [3, 'Il peut être renouvelé une fois, etc. par la caisse ;', 'not looked at'],
      [5, 'visite initiale ;', 'not looked at'],
      [6, 'points de suivi, a minima par téléphone.', 'not looked at'],
      [9, "Les caisses organisent des temps d'information.", 'not looked at'],
    ]);
  });

  test('says what each became, for what share, and for whom', () => {
    const found = covered([
      { quote: 'Le plan dure deux ans' },
      { quote: 'visite initiale', role: 'item', owner: 'pièces' },
      { quote: 'par téléphone', role: 'question', owner: 'forme du point' },
      { quote: "Les caisses organisent des temps d'information", role: 'out of scope', owner: 'hors champ' },
    ]);
    expect(found.map(({ coverage, share, owners }) => ({ coverage, share, owners }))).toEqual([
      { coverage: 'not looked at', share: 0, owners: [] },
      { coverage: 'transcribed', share: 100, owners: ['durée'] },
      { coverage: 'not looked at', share: 0, owners: [] },
      { coverage: 'control', share: 100, owners: ['pièces'] },
      { coverage: 'question', share: 38, owners: ['forme du point'] },
      { coverage: 'out of scope', share: 100, owners: ['hors champ'] },
    ]);
    expect(countCoverage(found)).toEqual({ transcribed: 1, control: 1, question: 1, term: 0, 'out of scope': 1, 'not looked at': 2 });
  });

  test('a cut covers nothing', () => {
    const found = covered([{ quote: 'Le plan dure […] par téléphone' }]);
    expect(found.map(({ coverage }) => coverage)).toEqual([
      'not looked at',
      'transcribed',
      'not looked at',
      'not looked at',
      'transcribed',
      'not looked at',
    ]);
  });

  test('a quotation that is not found covers nothing', () => {
    expect(covered([{ quote: 'Le plan dure trois ans' }]).every(({ coverage }) => coverage === 'not looked at')).toBe(true);
  });
});

describe('what the last record says, where no text is at hand', () => {
  const kept = (found: (quote: string) => boolean, file = 'guide.txt') => [{ document: 'guide', file, found }];
  const both = ruleset([{ quote: 'Le plan dure deux ans' }, { quote: 'Le plan dure trois ans' }]);
  const isTwo = (quote: string): boolean => quote === 'Le plan dure deux ans';

  test('a quotation whose words are not in it is told, and none is counted as found', () => {
    const { diagnostics, documents } = verifyQuotations(both, new Map(), null, kept(isTwo));
    expect(diagnostics.map(({ code, severity, params }) => [code, severity, params])).toEqual([
      ['document-recorded', 'info', { document: 'guide', file: 'guide.txt', count: 2, same: 1 }],
      ['quotation-not-recorded', 'warning', { document: 'guide', quote: 'Le plan dure trois ans' }],
    ]);
    expect(documents[0]?.quotations.map(({ found }) => found)).toEqual([
      { kind: 'unverified', recorded: true },
      { kind: 'unverified', recorded: false },
    ]);
    expect(notInRecord(both, kept(isTwo)).map(({ code }) => code)).toEqual(['quotation-not-recorded']);
    expect(
      notInRecord(
        both,
        kept(() => true),
      ),
    ).toEqual([]);
  });

  test('the record of another text says nothing', () => {
    expect(notInRecord(both, kept(isTwo, 'autre.txt')).map(({ code }) => code)).toEqual(['document-text-missing']);
  });

  test('a folder that holds no document is a warning still, beside what the record tells', () => {
    const { diagnostics } = verifyQuotations(both, new Map(), 'vide', kept(isTwo));
    expect(diagnostics.map(({ code }) => code)).toEqual(['no-document-there', 'quotation-not-recorded']);
  });

  test('the text at hand decides alone', () => {
    const { diagnostics } = verifyQuotations(
      ruleset([{ quote: 'Le plan dure deux ans' }]),
      texts('Le plan dure deux ans.'),
      null,
      kept(() => false),
    );
    expect(diagnostics).toEqual([]);
  });
});
