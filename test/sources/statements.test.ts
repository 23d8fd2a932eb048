import { describe, expect, test } from 'vitest';
import { accountFor, countFates, endsOf } from '../../compiler/sources/statements.ts';
import type { Statement } from '../../compiler/sources/statements.ts';
import { verifyQuotations } from '../../compiler/sources/verify.ts';
import type { CitationRole } from '../../compiler/sources/quotation.ts';

const TEXT = `Le plan dure deux ans, a lissue desquels il est réexaminé. Le montant est fixé par la caisse.
Le coordinateur appelle le retraité à 2 mois.
Le coordinateur appelle le retraité à 6 mois.
Les caisses organisent des temps d’information pour leurs partenaires.
`;

const corrections = [{ read: 'a lissue', as: "à l'issue", span: { file: 'r.attendu', start: 0, end: 0 } }];
const document = {
  name: 'guide',
  title: null,
  publisher: null,
  date: null,
  textFile: 'guide.txt',
  verified: null,
  corrections,
  span: { file: 'r.attendu', start: 0, end: 0 },
};

interface Cited {
  readonly quote: string;
  readonly role?: CitationRole;
  readonly owner?: string;
}

/** A ruleset reduced to its quotations; the offset of each is its rank. */
function ruleset(name: string, cited: readonly Cited[]) {
  const citations = cited.map(({ quote, role = 'rule', owner = 'durée' }, start) => ({
    source: { kind: 'citation' as const, document: 'guide', quote, span: { file: 'r.attendu', start, end: start } },
    owner,
    role,
  }));
  const outOfScope = citations
    .filter(({ role }) => role === 'out of scope')
    .map(({ source }) => ({ document: 'guide', quote: source.quote, section: false, reason: 'rien à calculer', span: source.span }));
  const { documents } = verifyQuotations({ files: [], documents: [document], citations, outOfScope }, new Map([['guide.txt', TEXT]]));
  return { name, outOfScope, documents };
}

const state = (quote: string, more: Partial<Statement> = {}): Statement => ({ id: 'G-01', document: 'guide.txt', quote, line: null, ...more });

const fate = (statement: Statement, ...rulesets: ReturnType<typeof ruleset>[]) => {
  const [one] = accountFor([statement], rulesets, new Map([['guide.txt', TEXT]]));
  return one === undefined
    ? null
    : { fate: one.fate, line: one.line, share: one.share, by: one.holdings.map(({ ruleset: by, owner }) => `${by}/${owner}`) };
};

describe('a statement of a list', () => {
  test('is transcribed when a rule quotes its words, whatever the ruleset corrects in the scan', () => {
    const rules = ruleset('oscar', [{ quote: "deux ans, à l'issue desquels" }]);
    expect(fate(state('deux ans, a lissue desquels'), rules)).toEqual({ fate: 'transcribed', line: 1, share: 100, by: ['oscar/durée'] });
  });

  test('is not looked at when passages only touch it', () => {
    const rules = ruleset('oscar', [{ quote: 'Le plan' }]);
    const { share, ...rest } = fate(state('Le plan dure deux ans, a lissue desquels il est réexaminé'), rules) ?? {};
    expect(rest).toEqual({ fate: 'not looked at', line: 1, by: ['oscar/durée'] });
    expect(share).toBeLessThan(15);
  });

  test('is not held by a cut that passes over it', () => {
    const rules = ruleset('oscar', [{ quote: 'Le plan dure […] temps d’information' }]);
    expect(fate(state('Le montant est fixé par la caisse'), rules)).toEqual({ fate: 'not looked at', line: 1, share: 0, by: [] });
  });

  test('takes the fate of the first reason, and names that passage first', () => {
    const rules = ruleset('oscar', [
      { quote: 'Le plan dure deux ans', role: 'term', owner: 'plan' },
      { quote: 'dure deux ans', role: 'rule' },
    ]);
    expect(fate(state('Le plan dure deux ans'), rules)).toEqual({ fate: 'transcribed', line: 1, share: 100, by: ['oscar/durée', 'oscar/plan'] });
  });

  test('is looked for in every ruleset that cites the text', () => {
    const [one, two] = [ruleset('oscar', []), ruleset('plan', [{ quote: 'Le montant est fixé', role: 'item', owner: 'pièces' }])];
    expect(fate(state('Le montant est fixé par la caisse'), one, two)).toMatchObject({ fate: 'control', by: ['plan/pièces'] });
  });

  test('out of scope is the whole sentence that the words name, with its reason', () => {
    const rules = ruleset('oscar', [{ quote: 'Les caisses organisent', role: 'out of scope', owner: '' }]);
    const statement = state('des temps d’information pour leurs partenaires');
    expect(fate(statement, rules)).toMatchObject({ fate: 'out of scope', share: 100 });
    expect(accountFor([statement], [rules], new Map([['guide.txt', TEXT]]))[0]?.holdings[0]?.reason).toBe('rien à calculer');
  });

  test('whose words stand twice is the one nearest to its line; without a line it designates none', () => {
    const rules = ruleset('oscar', [{ quote: 'le retraité à 6 mois' }]);
    const twice = 'Le coordinateur appelle le retraité';
    expect(fate(state(twice, { line: 3 }), rules)).toMatchObject({ fate: 'transcribed', line: 3 });
    expect(fate(state(twice, { line: 2 }), rules)).toMatchObject({ fate: 'not looked at', line: 2 });
    expect(fate(state(twice), rules)).toMatchObject({ fate: 'not found' });
  });

  test('whose words, or whose document, are not there is not found', () => {
    expect(fate(state('Le plan dure trois ans'))).toMatchObject({ fate: 'not found', line: null });
    expect(fate(state('Le plan dure', { document: 'autre.txt', line: 7 }))).toMatchObject({ fate: 'not found', line: 7 });
  });
});

test('fates are counted', () => {
  const accounted = accountFor(
    [state('Le plan dure deux ans'), state('trois ans', { id: 'G-02' })],
    [ruleset('oscar', [])],
    new Map([['guide.txt', TEXT]]),
  );
  expect(countFates(accounted)).toEqual({
    transcribed: 0,
    case: 0,
    control: 0,
    question: 0,
    term: 0,
    'out of scope': 0,
    'not looked at': 1,
    'not found': 1,
  });
});

test('a passage is named by its ends, not by its words', () => {
  expect(endsOf('un')).toBe('un');
  expect(endsOf('un deux')).toBe('un deux');
  expect(endsOf('un deux trois quatre cinq')).toBe('un … cinq');
  expect(endsOf('un deux […] trois ; quatre cinq six')).toBe('un deux … cinq six');
  expect(endsOf('un deux trois quatre cinq six sept huit neuf dix')).toBe('un deux trois … huit neuf dix');
});
