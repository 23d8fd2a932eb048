import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { readCsv } from '../../compiler/cli/csv.ts';
import { jsonOfCell, readCsvDossiers, readNdjson } from '../../compiler/cli/dossiers.ts';
import type { Input } from '../../dsl/model.ts';
import type { Type } from '../../dsl/types.ts';

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

  test('what a cell cannot say is left for the decoder to refuse', () => {
    expect(jsonOfCell('peut-être', { kind: 'boolean' })).toBe('peut-être');
    expect(jsonOfCell('[1', { kind: 'list', of: { kind: 'text' } })).toBe('[1');
    expect(jsonOfCell('aucun', { kind: 'date' })).toBe('aucun');
    expect(jsonOfCell('x', undefined)).toBe('x');
  });

  test('a line with too few cells is refused without a word of what it holds', async () => {
    expect(await all(readCsvDossiers(pieces('seul;coût du plan\noui\n'), model))).toEqual([
      { line: 2, problem: { fr: 'Cette ligne a 1 cellules, l’en-tête 2.', en: 'This line has 1 cells, the header 2.' } },
    ]);
  });

  test('two columns of one name stop the reading', async () => {
    expect(await all(readCsvDossiers(pieces('seul;seul\noui;non\n'), model))).toEqual([
      { line: 1, problem: { fr: 'Deux colonnes ont le nom « seul ».', en: 'Two columns are named “seul”.' } },
    ]);
  });

  test('come from NDJSON lines, cut anywhere; a damaged line is said and the rest goes on', async () => {
    expect(await all(readNdjson(pieces('{"seul":', 'true}\n\n{"seul"\n', '{"seul":false}')))).toEqual([
      { line: 1, json: { seul: true } },
      {
        line: 3,
        problem: {
          fr: 'Cette ligne n’est pas du JSON : un objet par ligne, comme {"âge": 80}.',
          en: 'This line is not JSON: one object a line, such as {"âge": 80}.',
        },
      },
      { line: 4, json: { seul: false } },
    ]);
  });
});
