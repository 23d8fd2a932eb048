/** Reasons as values, whole: ceilings and floors, clauses with their exceptions, items, rows of a clause, and what decided. */
import { describe, expect, test } from 'vitest';
import { compileRuleset } from '../../compiler/driver.ts';
import { decodeDossier } from '../../compiler/interpret/dossier/decode.ts';
import { explainInFrench } from '../../compiler/interpret/reasons/explain-in-french.ts';
import { explain } from '../../compiler/interpret/reasons/explanation.ts';
import type { LimitReason, Reason } from '../../compiler/interpret/reasons/reasons.ts';

const TEXT = `règlement « Essai »
  langue 1

donnée d : €
donnée n : nombre
donnée f : oui ou non
donnée g : oui ou non
donnée h : oui ou non
donnée fin : date, facultatif

règle borné : €
  (d, au moins 10 €), dans la limite de 50 €
  sans source : essai

règle somme bornée : €
  (d, dans la limite de 20 €) + (d, dans la limite de 30 €) + 1 €
  sans source : essai

barème par ligne : €
  selon n
    | n | par ligne |
    | 0 à 5 | d, dans la limite de 7 € |
    | 5 à 9 | d, dans la limite de 9 € |
    | 10 et plus | 1 € |
  sans source : essai

barème partout : €
  selon n, f
    | n | f | partout |
    | tous | tous | 1 € |
  sans source : essai

règle arrondie : €
  d × 10 %, au moins 3 €, arrondi à l'euro
  sans source : essai

règle chaîne : nombre
  1
  sauf si f (première) : 2
  sauf à première, si g (seconde) : 3
  sauf à seconde, si h : 4
  sans source : essai

règle lue : nombre
  1 si fin > 1er janvier 2025
  2 si f et (g et h)
  sinon 3
  sans source : essai

décompte points
  1 si f
    sans source : essai
  2 si g et h
    sans source : essai

règle tablée : €
  sauf si f : 0 €
  selon n
    | n | tablée |
    | 0 à 5 | 1,50 € |
    | 6 et plus | 2 € |
  sans source : essai
`;

const { plan: made, diagnostics } = compileRuleset([{ file: 'r.attendu', text: TEXT }]);
const plan = made ?? expect.unreachable(JSON.stringify(diagnostics.filter(({ severity }) => severity === 'error')));

/** The last step of an explanation. */
function told(name: string, input: unknown): { readonly reason: Reason | undefined; readonly limits: readonly LimitReason[] } {
  const read = decodeDossier(plan, input);
  if ('issues' in read) return expect.unreachable(JSON.stringify(read.issues));
  const step = (explain(plan, read.dossier, name) ?? expect.unreachable(name)).steps.at(-1) ?? expect.unreachable(name);
  return { reason: step.versions[0]?.reason, limits: step.limits };
}

const limits = (name: string, input: unknown): readonly unknown[] =>
  told(name, input).limits.map(({ limit, before, bound, met }) => [
    limit,
    before.kind === 'value' ? before.value : before,
    bound.kind === 'value' ? bound.value : bound,
    met,
  ]);

describe('ceilings and floors', () => {
  test('are told outermost first, met only beyond the bound', () => {
    expect([5, 10, 50, 51].map((d) => limits('borné', { d }))).toEqual([
      [
        ['at most', '10.00', '50.00', false],
        ['at least', '5.00', '10.00', true],
      ],
      [
        ['at most', '10.00', '50.00', false],
        ['at least', '10.00', '10.00', false],
      ],
      [
        ['at most', '50.00', '50.00', false],
        ['at least', '50.00', '10.00', false],
      ],
      [
        ['at most', '51.00', '50.00', true],
        ['at least', '51.00', '10.00', false],
      ],
    ]);
  });

  test('are told of each operand, and of the row that applies', () => {
    expect(limits('somme bornée', { d: 25 })).toEqual([
      ['at most', '25.00', '20.00', true],
      ['at most', '25.00', '30.00', false],
    ]);
    expect([limits('par ligne', { n: 3, d: 8 }), limits('par ligne', { n: 6, d: 8 }), limits('par ligne', { n: 10, d: 8 })]).toEqual([
      [['at most', '8.00', '7.00', true]],
      [['at most', '8.00', '9.00', false]],
      [],
    ]);
    expect(limits('par ligne', { n: 5, d: 8 })).toEqual([
      ['at most', '8.00', '7.00', true],
      ['at most', '8.00', '9.00', false],
    ]);
    expect(limits('arrondie', { d: 20 })).toEqual([['at least', '2.0000', '3.0000', true]]);
  });

  test('of what is not known are told, and not met', () => {
    const needs = [{ kind: 'input', name: 'd', path: 'd' }];
    expect(limits('somme bornée', {})).toEqual([
      ['at most', { kind: 'undetermined', needs }, '20.00', false],
      ['at most', { kind: 'undetermined', needs }, '30.00', false],
    ]);
    expect(limits('par ligne', { d: 8 })).toEqual([]);
  });
});

/** Of each clause: its state, what decided, what sets it aside. */
function clauses(name: string, input: unknown): readonly unknown[] {
  const { reason } = told(name, input);
  if (reason?.kind !== 'clauses') return expect.unreachable(reason?.kind);
  return [...reason.clauses.map(({ state, decidedBy, exceptedBy }) => [state, decidedBy?.words ?? null, exceptedBy]), reason.otherwise];
}

describe('clauses', () => {
  test('of a chain of exceptions: each sets aside what it names and the rule itself, and one that is not known may', () => {
    expect(clauses('chaîne', { f: true, g: true })).toEqual([['open', 'h', null], ['open', 'h', 0], ['open', 'h', 0], ['open', 'h', 0], null]);
    expect(clauses('chaîne', { f: true, g: true, h: true })).toEqual([
      ['applies', null, null],
      ['excepted', null, 0],
      ['excepted', null, 0],
      ['excepted', null, 0],
      null,
    ]);
    expect(clauses('chaîne', { f: true, g: true, h: false })).toEqual([
      ['fails', 'h', null],
      ['applies', null, null],
      ['excepted', null, 1],
      ['excepted', null, 1],
      null,
    ]);
    expect(clauses('chaîne', { f: true, g: false, h: false })).toEqual([
      ['fails', 'h', null],
      ['fails', 'g', null],
      ['applies', null, null],
      ['excepted', null, 2],
      null,
    ]);
  });

  test('a condition that is an error, one that is not known, and the part that decides', () => {
    const otherwise = (applies: boolean): unknown => expect.objectContaining({ applies });
    expect(clauses('lue', { fin: null, f: true, g: true, h: false })).toEqual([
      ['fault', 'fin > 1er janvier 2025', null],
      ['fails', 'h', null],
      otherwise(false),
    ]);
    expect(clauses('lue', { fin: '2025-01-01', f: true, h: true })).toEqual([
      ['fails', 'fin > 1er janvier 2025', null],
      ['open', 'g', null],
      otherwise(false),
    ]);
    expect(clauses('lue', { fin: '2025-01-01', h: false })).toEqual([
      ['fails', 'fin > 1er janvier 2025', null],
      ['fails', 'h', null],
      otherwise(true),
    ]);
  });
});

test('a row that asks nothing is said without what it asks', () => {
  const read = decodeDossier(plan, {});
  if ('issues' in read) return expect.unreachable('refused');
  expect(explainInFrench(explain(plan, read.dossier, 'partout') ?? expect.unreachable('partout'), plan)).toBe(
    ['partout : 1\u00a0€.', "  S'applique : la ligne 1 du tableau, qui donne « 1 € ».", '  Sans source : essai.'].join('\n'),
  );
});

test('items of a décompte have their value and their own reason', () => {
  const { reason } = told('points', { f: true, g: true, h: false });
  if (reason?.kind !== 'items') return expect.unreachable(reason?.kind);
  expect(reason.items.map(({ item, outcome, type, reason: own }) => [item.words, outcome, type.kind, own.kind])).toEqual([
    ['1 si f', { kind: 'value', value: 1 }, 'number', 'clauses'],
    ['2 si g et h', { kind: 'value', value: 0 }, 'number', 'clauses'],
  ]);
});

test('a clause that is a table has its rows where it applies or may, none where it does not', () => {
  const rows = (input: unknown): unknown => {
    const { reason } = told('tablée', input);
    if (reason?.kind !== 'clauses') return expect.unreachable(reason?.kind);
    return reason.clauses.map(({ state, rows: own }) => [state, own?.map((row) => row.state) ?? null]);
  };
  expect([rows({ f: false, n: 6 }), rows({ f: true, n: 6 }), rows({ n: 2 })]).toEqual([
    [
      ['fails', null],
      ['applies', ['fails', 'applies']],
    ],
    [
      ['applies', null],
      ['excepted', []],
    ],
    [
      ['open', null],
      ['open', ['applies', 'fails']],
    ],
  ]);
});
