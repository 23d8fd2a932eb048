import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { readCsv } from '../../compiler/cli/files/csv.ts';
import { jsonOfCell, readCsvDossiers, readNdjson } from '../../compiler/cli/files/dossiers.ts';
import type { Input } from '../../dsl/model/model.ts';
import type { Type } from '../../dsl/model/types.ts';
import { RULES, attendu, workspace } from './harness.ts';

async function* pieces(...texts: string[]): AsyncGenerator<string> {
  for (const text of texts) yield text;
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

const rows = async (...texts: string[]) => (await all(readCsv(pieces(...texts)))).map(({ line, cells }) => [line, cells.map(({ text }) => text)]);

describe('CSV', () => {
  test('is read with either separator, quotes, empty lines and both line ends', async () => {
    expect(await rows('a;b\r\n1;"x;""y""\nz"\r\n\r\n;3\r\n')).toEqual([
      [1, ['a', 'b']],
      [2, ['1', 'x;"y"\nz']],
      [5, ['', '3']],
    ]);
    expect(await rows('\ufeffa, b\n1,2')).toEqual([
      [1, ['a', 'b']],
      [2, ['1', '2']],
    ]);
  });

  test('blank lines above the first do not decide of the separator', async () => {
    for (const pieces of [['\n  \r\na;b\n1,5;2\n'], ['\n', '\n', 'a;', 'b\n1,5', ';2']]) {
      expect((await rows(...pieces)).map(([, cells]) => cells)).toEqual([
        ['a', 'b'],
        ['1,5', '2'],
      ]);
    }
    expect((await rows('\n"a;b",c\n1,2')).map(([, cells]) => cells)).toEqual([
      ['a;b', 'c'],
      ['1', '2'],
    ]);
    expect((await rows('"a;b"\n', '1')).map(([, cells]) => cells)).toEqual([['a;b'], ['1']]);
  });

  test('takes a lone carriage return for the end of a line', async () => {
    expect(await rows('a;b\r12\r34;5\r', '\n6;"x\r\ny"\r\n7')).toEqual([
      [1, ['a', 'b']],
      [2, ['12']],
      [3, ['34', '5']],
      [4, ['6', 'x\r\ny']],
      [6, ['7']],
    ]);
  });

  test('does not depend on where the stream is cut', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ';', ',', '\n', ' ', '1') });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1 }), fc.array(fc.nat(60)), async (table, cuts) => {
        const text = ['x;y', ...table.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(';'))].join('\n');
        const places = [...new Set(cuts.map((cut) => cut % text.length))].sort((a, b) => a - b);
        const cut = [0, ...places].map((from, index) => text.slice(from, places[index] ?? text.length));
        const read = await rows(...cut);
        expect(read.map(([, cells]) => cells)).toEqual([['x', 'y'], ...table]);
      }),
    );
  });
});

const number: Type = { kind: 'number', unit: '€', scale: 2, min: null, max: null };
const input = (name: string, emitted: string, type: Type): readonly [string, Input] => [
  name,
  { name, emitted, label: null, type, sortedBy: null, atMost: null, role: 'donnée', sources: [], span: null },
];
const model = {
  inputs: new Map([
    input('coût du plan', 'coutDuPlan', number),
    input('seul', 'seul', { kind: 'boolean' }),
    input('date de visite', 'dateDeVisite', { kind: 'optional', of: { kind: 'date' } }),
    input('programmes', 'programmes', { kind: 'list', of: { kind: 'text' } }),
  ]),
};

describe('dossiers in a stream', () => {
  test('come from CSV cells read by the type of their donnée; an empty cell is unknown', async () => {
    const text = 'coût du plan;seul;date de visite;programmes\n1 800,50;oui;aucun;"[""Sortir +""]"\n;non;;\n';
    expect(await all(readCsvDossiers(pieces(text), model))).toEqual([
      { line: 2, json: { 'coût du plan': '1800.50', seul: true, 'date de visite': null, programmes: ['Sortir +'] } },
      { line: 3, json: { seul: false } },
    ]);
  });

  test('a number is read as a French spreadsheet writes it, and left alone where it could be read two ways', () => {
    const read = (text: string): unknown => jsonOfCell(text, number, 2);
    expect(['900,01', '900.01', '1 800,50', '1\u202f234\u00a0567', '−12,5', '12,0000'].map(read)).toEqual([
      '900.01',
      '900.01',
      '1800.50',
      '1234567',
      '-12.5',
      '12.0000',
    ]);
    for (const text of ['1.000,50', '12 5', '1 80', '1,000,000', '12\r34', '1,']) expect(read(text)).toBe(text);
  });

  test.each([['1,500'], ['1.000'], ['-12,500'], ['999.999']])('« %s » may be thousands or decimals: it is left for the decoder to refuse', (text) => {
    expect(jsonOfCell(text, number, 2)).toBe(text.replace(',', '.'));
  });

  test('three decimals are decimals where nothing else can be meant: under three decimals, after a zero, after more than three figures', () => {
    expect(jsonOfCell('1,500', { kind: 'number', unit: '€', scale: 3, min: null, max: null }, 2)).toBe('1.500');
    expect(['0,500', '0.500', '1800.500', '1 800,500'].map((text) => jsonOfCell(text, number, 2))).toEqual([
      '0.500',
      '0.500',
      '1800.500',
      '1800.500',
    ]);
  });

  test.each([
    ['1 800,50', '1800.50'],
    ['−1\u202f800\u00a0000', '-1800000'],
    ['12 5', '12 5'],
    ['1800 000', '1800 000'],
    ['1 80', '1 80'],
  ])('spaces of a number are those between groups of three figures: %j', (cell, read) => {
    expect(jsonOfCell(cell, number, 2)).toBe(read);
  });

  test('what a cell cannot say is left for the decoder to refuse', () => {
    expect(jsonOfCell('[1', { kind: 'list', of: { kind: 'text' } }, 2)).toBe('[1');
    expect(jsonOfCell('aucun', { kind: 'date' }, 2)).toBe('aucun');
    expect(jsonOfCell('x', undefined, 2)).toBe('x');
  });

  test.each([
    ['seul', 'inconnu', 'ce que l’on ne sait pas ne s’écrit pas : laissez la cellule vide', 'what is not known is not written: leave the cell empty'],
    [
      'seul',
      'Non',
      'écrivez « oui » ou « non », en minuscules (un tableur écrit VRAI et FAUX)',
      'write “oui” or “non”, in lower case (a spreadsheet writes TRUE and FALSE)',
    ],
    [
      'seul',
      'VRAI',
      'écrivez « oui » ou « non », en minuscules (un tableur écrit VRAI et FAUX)',
      'write “oui” or “non”, in lower case (a spreadsheet writes TRUE and FALSE)',
    ],
    [
      'date de visite',
      '01/07/2026',
      'une date s’écrit année-mois-jour, comme 2026-11-21 : donnez ce format à la colonne dans le tableur',
      'a date is written year-month-day, as 2026-11-21: give the column this format in the spreadsheet',
    ],
    [
      'coût du plan',
      '1 800,50 €',
      'un nombre s’écrit sans unité, comme 12,50 : l’unité est celle de la donnée',
      'a number is written without its unit, as 12.50: the unit is that of the input',
    ],
  ])('under « %s », « %s » is told how to be written', async (name, cell, fr, en) => {
    const records = await all(readCsvDossiers(pieces(`${name};x\n\n${cell};1\n;\n`), model));
    expect(records).toEqual([{ line: 3, problems: [{ path: name, fr: `${name} : ${fr}`, en: `${name}: ${en}` }], rest: { x: '1' } }]);
  });

  test('a sheet separated by tabs is said to be, and read no further', async () => {
    expect(await all(readCsvDossiers(pieces('seul\tcoût du plan\noui\t3\n'), model))).toEqual([
      {
        line: 1,
        problems: [
          {
            path: '',
            fr: 'Les colonnes sont séparées par des tabulations : enregistrez la feuille en CSV, séparé par « ; » ou par « , ». La lecture s’arrête là.',
            en: 'The columns are separated by tabs: save the sheet as CSV, separated by “;” or “,”. Reading stops there.',
          },
        ],
      },
    ]);
  });

  test('a line with too few cells is refused without a word of what it holds', async () => {
    expect(await all(readCsvDossiers(pieces('seul;coût du plan\noui\n'), model))).toEqual([
      { line: 2, problems: [{ path: '', fr: 'Cette ligne a 1 cellule, l’en-tête 2.', en: 'This line has 1 cell, the header 2.' }] },
    ]);
  });

  test.each(['', '\ufeff', '\n\n', '\r\n  \r\n'])('nothing at all (%j) is not CSV without lines: it has no header', async (text) => {
    expect(await all(readCsvDossiers(pieces(text), model))).toEqual([
      {
        line: 1,
        problems: [
          {
            path: '',
            fr: 'Le CSV est vide : sa première ligne nomme les données.',
            en: 'The CSV is empty: its first line names the inputs.',
          },
        ],
      },
    ]);
  });

  test('a header alone whose names are not known is refused as a dossier that gives them would be', async () => {
    expect(await all(readCsvDossiers(pieces('coût du plan;revenu;âge\n'), model))).toEqual([{ line: 1, json: { revenu: '', âge: '' } }]);
  });

  test.each([
    [
      '{"seul":true}\n{"seul":false}\n',
      'La première ligne est un objet JSON, et non les noms des données : si c’est du NDJSON, --format ndjson. La lecture s’arrête là.',
    ],
    ['sep=;\nseul\noui\n', 'La première ligne est « sep= », que seul Excel comprend : retirez-la. La lecture s’arrête là.'],
  ])('what is no header is said, and read no further: %j', async (text, fr) => {
    const read = await all(readCsvDossiers(pieces(text), model));
    expect(read.map((one) => ['problems' in one ? one.problems.map((problem) => problem.fr) : one, one.line])).toEqual([[[fr], 1]]);
  });

  test('a power of ten is refused for what it is', async () => {
    const read = await all(readCsvDossiers(pieces('coût du plan\n"1,2E+04"\n1e3\n'), model));
    const fr =
      'coût du plan : ce nombre est écrit en puissance de dix (1,2E+04), comme un tableur l’abrège : donnez à la colonne le format « nombre »';
    expect(read.map((one) => ('problems' in one ? one.problems.map((problem) => problem.fr) : one))).toEqual([[fr], [fr]]);
  });

  test('a header alone is a stream of no dossier', async () => {
    expect(await all(readCsvDossiers(pieces('seul;coût du plan\n'), model))).toEqual([]);
  });

  const messages = async (text: string): Promise<unknown[]> =>
    (await all(readCsvDossiers(pieces(text), model))).map((dossier) => ('json' in dossier ? dossier.json : dossier.problems.map(({ fr }) => fr)));

  test('a quote that is not closed is said where it was opened, and is the end', async () => {
    expect(await messages('seul;programmes\noui;\noui;"[]\nnon;\n')).toEqual([
      { seul: true },
      ['Le guillemet ouvert ligne 3 n’est pas fermé : la lecture s’arrête là. Un guillemet dans une cellule se double.'],
    ]);
    expect(await messages('"seul;programmes\noui;\n')).toEqual([
      ['Le guillemet ouvert ligne 1 n’est pas fermé : la lecture s’arrête là. Un guillemet dans une cellule se double.'],
    ]);
  });

  test('a quote that is not closed does not take the whole stream into memory', async () => {
    let given = 0;
    async function* endless(): AsyncGenerator<string> {
      yield 'seul\n"';
      for (; given < 1000; given += 1) yield 'x'.repeat(100_000);
    }
    expect((await all(readCsvDossiers(endless(), model))).length).toBe(1);
    expect(given).toBe(10);
  });

  test('text after a closing quote is refused, and the rest goes on', async () => {
    expect(await messages('seul;programmes\n"oui"x;\n "non" ;\n')).toEqual([
      ['Ligne 2, quelque chose suit un guillemet fermant. Un guillemet dans une cellule se double.'],
      { seul: false },
    ]);
  });

  test('a key written twice in a cell is refused, with its path', async () => {
    const fiche: Type = { kind: 'record', fiche: 'événement' };
    const events = { inputs: new Map([input('événements', 'evenements', { kind: 'list', of: fiche })]) };
    const text = 'événements\n"[{""date"":1},{""date"":1,""date"":2}]"\n';
    expect(await all(readCsvDossiers(pieces(text), events))).toEqual([
      {
        line: 2,
        problems: [
          {
            path: 'événements[2].date',
            fr: 'événements[2].date : donné deux fois (ligne 2) ; une seule valeur est attendue',
            en: 'événements[2].date: given twice (line 2); one value is expected',
          },
        ],
        rest: {},
      },
    ]);
  });

  test.each(['seul;seul\noui;non\n', "date d’effet;date d'effet\n;\n"])('two columns of one name stop the reading: %j', async (text) => {
    const [header = ''] = text.split('\n');
    const name = header.split(';')[1] ?? '';
    expect(await messages(text)).toEqual([[`Deux colonnes ont le nom « ${name} » : la lecture s’arrête là.`]]);
  });

  test('come from NDJSON lines, cut anywhere; a damaged line is said and the rest goes on', async () => {
    expect(await all(readNdjson(pieces('{"seul":', 'true}\n\n{"seul"\n', '{"seul":false}')))).toEqual([
      { line: 1, json: { seul: true } },
      {
        line: 3,
        problems: [
          {
            path: '',
            fr: 'Ce n’est pas du JSON (ligne 3) : un objet est attendu, comme {"âge": 80}.',
            en: 'This is not JSON (line 3): an object is expected, such as {"âge": 80}.',
          },
        ],
      },
      { line: 4, json: { seul: false } },
    ]);
  });
});

test('all that is wrong with a line of a CSV is said at once, in cells that cannot be read and in the others', async () => {
  const { code, out } = await attendu(
    ['eval', join(workspace({ 'petit/regles.attendu': RULES }), 'petit'), '--batch', '--input', '-', '--format', 'csv'],
    {
      input: 'nombre de prestations;heures;état\n1,000;3 h;fermé\n',
    },
  );
  const [{ issues, ...rest } = { issues: [] }] = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { issues: readonly { path: string }[] });
  expect({ code, rest, paths: issues.map(({ path }) => path) }).toEqual({
    code: 1,
    rest: { line: 2 },
    paths: ['heures', 'état', 'nombre de prestations'],
  });
});

test('a number that may be thousands or decimals is refused with the same words from a CSV and from JSON', async () => {
  const petit = join(workspace({ 'petit/regles.attendu': `${RULES}\ndonnée heures : h\n` }), 'petit');
  const said = async (format: string, input: string): Promise<unknown> =>
    JSON.parse((await attendu(['eval', petit, '--batch', '--input', '-', '--format', format], { input })).out);
  const message =
    'heures : ce nombre se lit de deux façons, en milliers ou avec trois décimales : écrivez-le sans rien entre les milliers, avec 2 décimales au plus';
  for (const heures of ['1.000', '-12.500', '999.999']) {
    const refused = { issues: [{ path: 'heures', message: `${message} ; exemple : "12.50"` }] };
    expect(await said('csv', `heures\n"${heures.replace('.', ',')}"\n`)).toEqual({ line: 2, ...refused });
    expect(await said('csv', `heures\n${heures}\n`)).toEqual({ line: 2, ...refused });
    expect(await said('ndjson', JSON.stringify({ heures }))).toEqual({ line: 1, ...refused });
  }
});

test('the format of a stream is refused where no stream is read', async () => {
  const petit = join(workspace({ 'petit/regles.attendu': RULES }), 'petit');
  expect(await attendu(['eval', petit, '--input', '-', '--format', 'csv'], { input: '{}' })).toEqual({
    code: 2,
    out: '',
    err: 'attendu : --format est pour --batch : ajoutez --batch.\n',
  });
});
