import { expect, test } from 'vitest';
import { verifyQuotations } from '../../compiler/sources/verify.ts';
import { SOURCES } from '../../dsl/diagnostics/catalog/sources.ts';
import { report } from '../../dsl/diagnostics/entry.ts';
import { rendering } from '../../dsl/diagnostics/render.ts';
import type { Document } from '../../dsl/model/model.ts';

const span = { file: 'regles.attendu', start: 0, end: 0 };
const TEXT =
  'Décès du bénéficiaire\nPas de récupération\nHospitalisation\nPas de récupération\nLe plan dure deux ans.\nUne prime de 50 € est versée.\nAnnexes : 10 %, 20 %.\nFin.\n';
const leftOut = (start: number) => ({ file: 'regles.attendu', start, end: start });

const document = (name: string, more: Partial<Document>): Document => ({
  name,
  title: null,
  publisher: null,
  date: null,
  textFile: null,
  verified: null,
  corrections: [],
  span,
  ...more,
});

const cite = (name: string, quote: string) => ({
  source: { kind: 'citation' as const, document: name, quote, span },
  owner: 'durée',
  role: 'rule' as const,
});

/** One quotation for each thing that can be said of one. */
const { diagnostics: found } = verifyQuotations(
  {
    files: [],
    documents: [
      document('guide', { textFile: 'guide.txt', corrections: [{ read: 'a lissue', as: "à l'issue", span }] }),
      document('article', {}),
      document('décret', { textFile: 'décret.txt' }),
    ],
    citations: [
      cite('guide', 'Le plan dure trois ans'),
      cite('guide', 'montant maximum préconisé'),
      cite('guide', 'Hospitalisation […] Décès du bénéficiaire'),
      cite('guide', 'Pas de récupération'),
      cite('guide', ' […] '),
      cite('article', 'dans la limite de 500 €'),
      cite('décret', 'condition de ressources'),
      cite('décret', 'revenu brut global'),
      { ...cite('guide', 'Une prime'), source: { ...cite('guide', 'Une prime').source, span: leftOut(1) }, role: 'out of scope' },
      {
        ...cite('guide', 'Annexes […] Fin'),
        source: { ...cite('guide', 'Annexes […] Fin').source, span: leftOut(2) },
        role: 'out of scope',
        section: true,
      },
    ],
    outOfScope: [
      { document: 'guide', quote: 'Une prime', section: false, reason: 'contexte', span: leftOut(1) },
      { document: 'guide', quote: 'Annexes […] Fin', section: true, reason: 'annexes', span: leftOut(2) },
    ],
  },
  new Map([['guide.txt', TEXT]]),
);

/** A folder where none of the documents lies. */
const { diagnostics: elsewhere } = verifyQuotations(
  {
    files: [],
    documents: [document('décret', { textFile: 'décret.txt' })],
    citations: [cite('décret', 'revenu brut global')],
    outOfScope: [],
  },
  new Map(),
  'mes documents',
);

/** No text at hand, and a record that holds one of two quotations. */
const { diagnostics: unread } = verifyQuotations(
  {
    files: [],
    documents: [document('décret', { textFile: 'décret.txt' })],
    citations: [cite('décret', 'condition de ressources'), cite('décret', 'revenu brut global')],
    outOfScope: [],
  },
  new Map(),
  null,
  [{ document: 'décret', file: 'décret.txt', found: (quote) => quote === 'revenu brut global' }],
);
const diagnostics = [...found, ...elsewhere, ...unread];

test('every finding on quotations is said in French and in English', async () => {
  const said = diagnostics.map((diagnostic) => {
    const [fr, en] = (['fr', 'en'] as const).map((language) => {
      const { title, message, hint, fixes } = rendering(diagnostic, language);
      return [title, message, ...(hint === null ? [] : [`→ ${hint}`]), ...fixes.map((label) => `✎ ${label}`)].map((text) => `  ${text}`).join('\n');
    });
    return `${diagnostic.code} (${diagnostic.severity})\n${fr ?? ''}\n\n${en ?? ''}\n`;
  });
  await expect(said.join('\n')).toMatchFileSnapshot('./findings.txt');
  expect([...new Set(diagnostics.map(({ code }) => code))].sort()).toEqual(
    Object.values(SOURCES)
      .map(({ code }) => code)
      .sort(),
  );
});

test.each([
  ['1', '2', ' (le document dit « 1 », la citation « 2 »).', ' (the document says “1”, the quotation “2”).'],
  ['1', '', ' (la citation n’a pas « 1 »).', ' (the quotation lacks “1”).'],
  ['', '2', ' (la citation ajoute « 2 »).', ' (the quotation adds “2”).'],
  ['', '', '.', '.'],
])('where the document says « %s » and the quotation « %s », no words are empty', (instead, quoted, fr, en) => {
  const found = report(SOURCES.quotationNotFound, span, { document: 'guide', part: 'p', nearest: 'près', line: 3, quoted, instead });
  expect([rendering(found, 'fr').message, rendering(found, 'en').message]).toEqual([
    `« p » ne se trouve pas dans « guide ». Passage le plus proche, ligne 3 : « près »${fr}`,
    `“p” is not in “guide”. Nearest passage, line 3: “près”${en}`,
  ]);
});
