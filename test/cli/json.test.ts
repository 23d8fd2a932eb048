import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJson } from '../../compiler/cli/files/json.ts';

const said = (text: string, line?: number): unknown => {
  const read = readJson(text, line);
  return 'json' in read ? read.json : read.problems.map(({ fr }) => fr);
};

describe('the JSON of a dossier', () => {
  test('is what JSON.parse reads, when no key is written twice', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(0, 2), (text, indent) => {
        const json: unknown = JSON.parse(text);
        expect(readJson(JSON.stringify(json, null, indent))).toEqual({ json });
      }),
    );
  });

  test('may hold in a text what looks like a key', () => {
    expect(said('{"a": "\\": \\"a\\": 1, \\"a\\": 2", "b": "}"}')).toEqual({ a: '": "a": 1, "a": 2', b: '}' });
  });

  test('says every key written twice, with its path and its lines', () => {
    expect(said('{\n  "âge": 80,\n  "événements": [{}, { "date": 1,\n "nature": {}, "date": 2 }],\n  "\\u00e2ge": 81\n}')).toEqual([
      'événements[2].date : donné deux fois (lignes 3 et 4) ; une seule valeur est attendue',
      'âge : donné deux fois (lignes 2 et 5) ; une seule valeur est attendue',
    ]);
    expect(said('{"a":{"b":1,"b":1}}', 7)).toEqual(['a.b : donné deux fois (ligne 7) ; une seule valeur est attendue']);
  });

  test('the same key in two objects is no repetition', () => {
    expect(said('[{"a":1},{"a":{"a":2}}]')).toEqual([{ a: 1 }, { a: { a: 2 } }]);
  });

  test('an unknown key is not repeated at length', () => {
    const key = 'k'.repeat(500);
    expect(said(`{"${key}":1,"${key}":2}`)).toEqual([`${'k'.repeat(80)}… : donné deux fois (ligne 1) ; une seule valeur est attendue`]);
  });

  test.each([
    ['{\n"a": 1,\n}', 'Ce n’est pas du JSON (ligne 3) : un objet est attendu, comme {"âge": 80}.'],
    ['{\n"a":\n\n', 'Ce n’est pas du JSON (ligne 2) : un objet est attendu, comme {"âge": 80}.'],
    ['{\n"a": hello,\n"b": 2\n}', 'Ce n’est pas du JSON : un objet est attendu, comme {"âge": 80}.'],
    ['{\n"a": "at position 3", hello\n"b": 2\n}', 'Ce n’est pas du JSON (ligne 2) : un objet est attendu, comme {"âge": 80}.'],
    ['jour;n\n01/01/2026;3\n', 'Ce n’est pas du JSON : un objet est attendu, comme {"âge": 80}.'],
    [' \n', 'Rien n’est donné : un objet est attendu, comme {"âge": 80}.'],
  ])('%j is refused with its line', (text, message) => {
    expect(said(text)).toEqual([message]);
  });

  test('a text nested without end is read or refused, never an exception', () => {
    const deep = `{"a":1,"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    expect(said(deep)).toEqual(['a : donné deux fois (ligne 1) ; une seule valeur est attendue']);
  });
});
