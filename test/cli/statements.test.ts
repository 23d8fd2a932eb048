import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sourcesReport } from '../../compiler/cli/contract/documents.ts';
import { statementsOf } from '../../tools/generated/statements.mjs';
import { GUIDE, RULES, attendu, workspace } from './harness.ts';

const LIST = [
  { id: 'G-01', document: 'guide.txt', quote: 'pour tout plan d’aides composé d’au moins 3 prestations' },
  { id: 'G-02', document: 'guide.txt', quote: 'Les caisses organisent des temps d’information', line: 6 },
  { id: 'X-01', document: 'autre.txt', quote: 'Une phrase | que personne n’a regardée' },
];
const folder = workspace({
  'petit/regles.attendu': RULES,
  'documents/guide.txt': GUIDE,
  'documents/autre.txt': 'Une phrase | que personne n’a regardée.\n',
  'liste.json': JSON.stringify(LIST),
  'liste.csv': `id;document;quote;line\n${LIST.map(({ id, document, quote, line }) => `${id};${document};"${quote}";${line ?? ''}`).join('\n')}\n`,
  'vide.json': '[{ "id": "G-01", "document": "guide.txt" }]',
  'double.json': JSON.stringify([LIST[0], LIST[0]]),
  'ligne.json': JSON.stringify([{ ...LIST[0], line: 'six' }]),
  'texte.json': 'rien',
  'cle.json': '[{ "id": "G-01", "document": "guide.txt", "quote": "plan",\n "quote": "visite" }]',
  'autre.json': JSON.stringify([{ ...LIST[0], ligne: 4 }]),
  'ouvert.csv': 'id;document;quote\nG-01;guide.txt;plan\nG-02;guide.txt;"les caisses\nG-03;guide.txt;visite\n',
  'suite.csv': 'id;document;quote\nG-01;guide.txt;"plan" d’aides\n',
  'courte.csv': 'id;document;quote;line\nG-01;guide.txt;plan;2\nG-02;guide.txt;visite\n',
  'longue.csv': 'id;document;quote\nG-01;guide.txt;pour le plan ; et la visite\n',
  'deux.csv': 'id;document;quote;quote\nG-01;guide.txt;plan;visite\n',
  'colonne.csv': 'id;document;quote;lines\nG-01;guide.txt;plan;2\n',
  'colonne-en-plus.csv': 'id;document;quote;remarque\nG-01;guide.txt;plan;à revoir\n',
  'rien.csv': '',
});
const command = ['sources', join(folder, 'petit'), '--sources', join(folder, 'documents'), '--statements'];

describe('attendu sources --statements', () => {
  test('says of each statement which passage holds it', async () => {
    const { code, out } = await attendu([...command, join(folder, 'liste.json')]);
    expect(code).toBe(0);
    await expect(out.replaceAll(folder, 'DOSSIER')).toMatchFileSnapshot('./golden/statements.txt');
  });

  test('keeps only one state when asked', async () => {
    const { out } = await attendu([...command, join(folder, 'liste.json'), '--only', 'not-looked-at', '--lang', 'en']);
    expect(out.split('\n\n')[1]).toBe('  X-01  not looked at  autre.txt:1  (0 %)\n    « Une phrase … n’a regardée »\n');
  });

  test('reads the same list as CSV, and gives JSON that keeps the contract', async () => {
    const [json, csv] = await Promise.all(
      ['liste.json', 'liste.csv'].map(async (file) => (await attendu([...command, join(folder, file), '--json'])).out),
    );
    expect(csv).toBe(json);
    const { statements } = sourcesReport.parse(JSON.parse(json ?? ''));
    expect(statements?.counts).toEqual({
      transcribed: 1,
      case: 0,
      control: 0,
      question: 0,
      term: 0,
      'out of scope': 1,
      'not looked at': 1,
      'not found': 0,
    });
    expect(statements?.list[1]).toEqual({
      id: 'G-02',
      document: 'guide.txt',
      line: 6,
      fate: 'out of scope',
      share: 100,
      ends: 'Les caisses … temps d’information',
      where: [
        {
          ruleset: join(folder, 'petit'),
          file: 'regles.attendu',
          line: 30,
          owner: '',
          role: 'out of scope',
          share: 100,
          reason: 'obligation de la caisse, rien à calculer',
        },
      ],
    });
  });

  test('writes a table in Markdown, without the words of the documents', async () => {
    const table = join(folder, 'enonces.md');
    await attendu([...command, join(folder, 'liste.json'), '--table', table]);
    await expect(readFileSync(table, 'utf8').replaceAll(folder, 'DOSSIER')).toMatchFileSnapshot('./golden/statements.md');
  });

  test.each([
    ['vide.json', 'il manque à l’énoncé 1 id, document et quote.'],
    ['double.json', 'deux énoncés s’appellent G-01.'],
    ['ligne.json', 'il manque à l’énoncé 1 une ligne qui soit un entier.'],
    ['texte.json', 'doit être une liste JSON d’énoncés, ou un CSV.'],
    ['cle.json', ' : [1].quote : donné deux fois (lignes 1 et 2) ; une seule valeur est attendue.'],
    ['autre.json', ' : « ligne » est inconnu (l’énoncé 1) ; vouliez-vous dire « line » ?'],
    ['ouvert.csv', ', ligne 3 : Le guillemet ouvert ligne 3 n’est pas fermé'],
    ['suite.csv', ', ligne 2 : Ligne 2, quelque chose suit un guillemet fermant.'],
    ['courte.csv', ', ligne 3 : Cette ligne a 3 cellules, l’en-tête 4.'],
    ['longue.csv', ', ligne 2 : Cette ligne a 4 cellules, l’en-tête 3.'],
    ['deux.csv', ', ligne 1 : Deux colonnes ont le nom « quote » : la lecture s’arrête là.'],
    ['colonne.csv', ' : « lines » est inconnu (la ligne 1) ; vouliez-vous dire « line » ?'],
    ['colonne-en-plus.csv', ' : « remarque » est inconnu (la ligne 1) ; un énoncé a id, document, quote et line.'],
    ['rien.csv', ' est vide : sa première ligne nomme les colonnes.'],
  ])('refuses %s', async (file, said) => {
    const { code, err } = await attendu([...command, join(folder, file)]);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });

  test('says that a table cannot be written', async () => {
    const { code, err } = await attendu([...command, join(folder, 'liste.json'), '--table', join(folder, 'nulle', 'part.md')]);
    expect({ code, err }).toEqual({ code: 2, err: `attendu : ${join(folder, 'nulle', 'part.md')} ne peut pas être écrit.\n` });
  });
});

describe('an inventory', () => {
  const HEAD = '| G | `guide.txt` | Guide |\n';

  test('is read statement by statement', () => {
    expect(statementsOf(`${HEAD}- **G-01** · règle · l. 4–13 — « les mots »\n`)).toEqual([
      { id: 'G-01', document: 'guide.txt', quote: 'les mots', line: 4 },
    ]);
  });

  test.each([
    ['- **G-01** · règle · l. 4 — "les mots"', 'line 2: not a statement as this tool reads them'],
    ['- **X-01** · règle · l. 4 — « les mots »', 'line 2: no document has the letter X'],
  ])('drops no statement in silence: %s', (line, said) => {
    expect(() => statementsOf(HEAD + line)).toThrow(new Error(said));
  });
});
