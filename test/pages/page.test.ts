import { describe, expect, test } from 'vitest';
import { countsInWords } from '../../compiler/pages/phrases.ts';
import type { Block, Entry, Words } from '../../compiler/pages/page.ts';
import { GUIDE, RULES, pageOf } from './small.ts';

const { page, passages } = pageOf();
const said = (words: Words): string => words.map(({ text }) => text).join('');
const entries = page.chapters.flatMap((chapter) => chapter.entries);
const entry = (name: string): Entry => {
  const found = entries.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no entry « ${name} »`);
  return found;
};
const brief = (block: Block): unknown => {
  switch (block.kind) {
    case 'clause':
    case 'note':
      return [block.kind, said(block.words)];
    case 'period':
      return [block.kind, block.words];
    case 'table':
      return [block.kind, block.columns.map(said), ...block.rows.map(({ cells, sources }) => [...cells.map(said), sources.length])];
    case 'time line':
      return [block.kind, ...block.rows.map(({ from, to, value }) => [from, to, said(value)])];
    case 'checklist':
      return [block.kind, ...block.items.map(({ words }) => said(words))];
  }
};

describe('the rules of a page', () => {
  test('stand in the order of the text they cite, and those that cite none at the end', () => {
    expect(page.chapters.map(({ title, entries: all }) => [title, ...all.map(({ name }) => name)])).toEqual([
      ['Guide du transport', 'remboursé', 'tarif', 'demande', 'pièces', 'part'],
      ['Ce qui ne cite aucun document', 'montant', 'montant positif'],
    ]);
  });

  test('stand in the order of the files when no place was ever recorded', () => {
    const unplaced = pageOf(RULES, null).page;
    expect(unplaced.chapters[0]?.entries.map(({ name }) => name)).toEqual(['tarif', 'remboursé', 'part', 'demande', 'pièces']);
    expect(unplaced.documents[0]?.record).toBe(null);
  });

  test('say each clause in the words of the file, without its source, its comments or its printed name', () => {
    expect(entry('remboursé').blocks.map(brief)).toEqual([
      ['clause', 'distance > 10 si seuil compris est exclus'],
      ['clause', 'distance ≥ 10 si seuil compris est inclus'],
    ]);
    expect(entry('demande').blocks.map(brief)).toEqual([
      ['clause', 'au plus tard 2 mois après jour du trajet'],
      ['note', 'accompli : date de la demande'],
    ]);
    expect(entry('remboursé')).toMatchObject({ word: 'règle', label: 'Le trajet est-il remboursé ?', place: 'regles.attendu:42' });
  });

  test('give each clause its passages, with their lines', () => {
    const [first, second] = entry('remboursé').blocks;
    expect(first?.kind === 'clause' && first.sources).toEqual([
      { kind: 'citation', document: 'guide', quote: 'au-delà de 10 km', lines: { from: 1, to: 1 } },
    ]);
    expect(second?.kind === 'clause' && second.sources).toEqual([{ kind: 'none', reason: "l'autre lecture" }]);
  });

  test('show dated values as a time line, tables as tables, contrôles as checklists', () => {
    expect(entry('tarif').blocks.map(brief)).toEqual([
      ['time line', ['01/01/2020 au plus tard', '31/12/2023', '0,40 €'], ['01/01/2024', 'sans fin connue', '0,45 €']],
    ]);
    expect(entry('tarif').verifiedUntil).toBe('21/11/2026');
    expect(entry('part').blocks.map(brief)).toEqual([['table', ['moyen utilisé', 'part'], ['train', '50 %', 1], ['voiture', '30 %', 1]]]);
    expect(entry('pièces').blocks.map(brief)).toEqual([['checklist', 'facture', 'certificat si médical']]);
  });

  test('lead from each name to what it names', () => {
    const [clause] = entry('montant').blocks;
    expect(clause?.kind === 'clause' && clause.words).toEqual([
      { text: 'distance', to: 'd-distance' },
      { text: ' × ', to: null },
      { text: 'tarif', to: 'r-tarif' },
      { text: ' × ', to: null },
      { text: 'part', to: 'r-part' },
      { text: ', arrondi au centime', to: null },
    ]);
  });

  test('name the questions they read, and the questions name them back', () => {
    expect(entry('remboursé').questions).toEqual([{ name: 'seuil compris', to: 'q-seuil-compris', retained: 'exclus' }]);
    expect(page.questions.map(({ name, readBy, retained }) => ({ name, readBy, retained }))).toEqual([
      {
        name: 'seuil compris',
        readBy: [{ text: 'remboursé', to: 'r-rembourse' }],
        retained: { reading: 'exclus', by: 'hypothèse de travail du projet', on: '21/11/2026', reason: 'les mots' },
      },
    ]);
  });
});

describe('the rest of a page', () => {
  test('shows each case with its état, and what was obtained where it differs', () => {
    expect(page.caseCounts).toEqual({ passed: 1, failed: 1, idle: 0 });
    expect(page.cases.map(({ given, cited, rows }) => ({ given, cited, rows: rows.map(({ verdict, cells }) => [verdict, cells.at(3)]) }))).toEqual([
      {
        given: ['médical = non', 'jour du trajet = 2 mars 2026'],
        cited: true,
        rows: [
          ['passed', { text: '4,50 €', state: 'matches', obtained: null }],
          ['failed', { text: '1 €', state: 'differs', obtained: '0\u00a0€' }],
        ],
      },
    ]);
  });

  test('counts what became of the sentences of each document, and names those nobody looked at by their ends', () => {
    expect(page.documents[0]?.record?.counts).toEqual({ transcribed: 5, control: 2, question: 0, term: 1, 'out of scope': 1, 'not looked at': 1 });
    expect(page.documents[0]?.record?.notLooked).toEqual([{ line: 8, ends: "Rien de … n'est définitif." }]);
  });

  test('is the same whenever it is made', () => {
    expect(pageOf().page).toEqual(page);
  });
});

describe('the record of passages', () => {
  test('holds no words of the document but the first and last of each sentence', () => {
    const words = JSON.stringify(passages);
    for (const sentence of GUIDE.split('\n').filter((line) => line.length > 40)) expect(words).not.toContain(sentence.slice(10, 40));
  });

  test('of an earlier state still places the passages it knows, and the page says that it is older', () => {
    const edited = pageOf(RULES.replace('« la facture »', '« Pièces à joindre »'), null, passages).page;
    expect([page.recordIsOlder, edited.recordIsOlder]).toEqual([false, true]);
    const [items] = edited.chapters[0]?.entries.find(({ name }) => name === 'pièces')?.blocks ?? [];
    expect(items?.kind === 'checklist' && items.items.map(({ sources }) => sources[0]?.kind === 'citation' && sources[0].lines)).toEqual([
      null,
      { from: 4, to: 4 },
    ]);
  });
});

test('a document that is only cited is not said to be left unlooked at', () => {
  const more = `${GUIDE}La caisse publie un journal.\n${Array.from({ length: 30 }, (_, index) => `Phrase de la page ${index + 2}.\n`).join('')}`;
  const [document] = pageOf(RULES, more).page.documents;
  expect(document?.record === null || document === undefined ? null : countsInWords(document.record).at(-1)).toBe('32, cité seulement');
});

test('values that say when they were published show it, and the page names the day up to which they are known', () => {
  const known = RULES.replace(
    "  date d'application : jour du trajet\n",
    "  date d'application : jour du trajet\n  texte connu au : jour de lecture\n",
  )
    .replace('donnée médical', 'donnée jour de lecture : date, facultatif\ndonnée médical')
    .replace('depuis le 1er janvier 2024', 'depuis le 1er janvier 2024, connu le 17 décembre 2023');
  const dated = pageOf(known).page;
  expect(dated.knownOn).toEqual({ text: 'jour de lecture', to: 'd-jour-de-lecture' });
  const [line] = dated.chapters.flatMap((chapter) => chapter.entries).find(({ name }) => name === 'tarif')?.blocks ?? [];
  expect(line?.kind === 'time line' && line.rows.map((row) => [row.from, row.to, row.known])).toEqual([
    ['01/01/2020 au plus tard', '31/12/2023', null],
    ['01/01/2024', 'sans fin connue', '17/12/2023'],
  ]);
});
