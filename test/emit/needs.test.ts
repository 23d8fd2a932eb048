import { describe, expect, test } from 'vitest';
import { compileRuleset } from '../../compiler/driver.ts';
import { emitTypeScript } from '../../compiler/emit/typescript/module.ts';
import { interpreted } from './agree.ts';
import { emitted, importModule } from './emitted.ts';

/** `n`: what is declared of the number; `amount`: the formula of the result. */
const rules = (n: string, amount: string): string => `règlement « Besoins »
  langue 1
  date d'application : jour

choix métier
  - a
  - b
  sans source : essai

donnée jour : date
donnée n : ${n}
donnée métier : métier

paramètre prix : €
  3 €
    sans source : essai
  4 € depuis le 1er janvier 2025
    sans source : essai

règle part : %
  selon métier
    | métier | part |
    | a | 90 % |
    | b | 70 % |
  sans source : essai

règle montant : €
${amount}
`;

const TOGETHER = `  prix × n × part, dans la limite de 40 €, arrondi au centime
    sans source : essai`;
const APART = `  prix × n × 70 %, dans la limite de 40 €, arrondi au centime
    sans source : essai
  prix × n × 90 %, dans la limite de 40 €, arrondi au centime si métier est a
    sans source : essai`;
const open = (...names: readonly string[]): unknown => ({
  kind: 'undetermined',
  needs: names.map((name) => ({ kind: 'input', name, path: name })),
});

describe('a limit that hides a rate for most numbers', () => {
  test.each([
    ['any number', rules('nombre', TOGETHER), ['n', 'métier']],
    ['a number from 0 to 300', rules('nombre de 0 à 300', TOGETHER), ['n', 'métier']],
    ['alternatives that are the same set', rules('nombre de 0 à 300', APART), ['métier', 'n']],
  ])('names both at once, the number and the rate: %s', async (_, text, names) => {
    const { plan, exports } = await emitted(text);
    const evaluate = exports['evaluate'] as (dossier: unknown) => { readonly results: Readonly<Record<string, unknown>> }; // every emitted module exports it
    const dossier = { jour: '2026-01-01' };
    expect(interpreted(plan, dossier, {})['montant']).toEqual(open(...names));
    expect(evaluate(dossier).results['montant']).toEqual(open(...names));
  });

  test('asks nothing more of a dossier that the limit decides', async () => {
    const { plan, exports } = await emitted(rules('nombre', TOGETHER));
    const evaluate = exports['evaluate'] as (dossier: unknown) => { readonly results: Readonly<Record<string, unknown>> }; // every emitted module exports it
    const at = (n: number): readonly unknown[] => {
      const dossier = { jour: '2026-01-01', n };
      return [interpreted(plan, dossier, {})['montant'], evaluate(dossier).results['montant']];
    };
    expect(at(10)).toEqual([open('métier'), open('métier')]);
    expect(at(20)).toEqual([
      { kind: 'value', value: '40.00' },
      { kind: 'value', value: '40.00' },
    ]);
  });
});

test('`inconnu` is asked for by the name its author gave, in a table with several results and in a ruleset taken up', async () => {
  const table = `règlement « Base »
  langue 1

donnée rang : nombre

barème forfait : €
  rend seuil : €
  selon rang
  | rang | forfait | seuil |
  | moins de 3 | 10 € | 5 € |
  | 3 et plus | 20 € | inconnu |
  sans source : essai

règle silence : €
  inconnu
  sans source : essai
`;
  const host = `règlement « Hôte »
  langue 1

reprend « Base » comme B

règle ensemble : €
  seuil du B + silence du B
  sans source : essai
`;
  const base = compileRuleset([{ file: 'base.attendu', text: table }]);
  const both = compileRuleset([{ file: 'hote.attendu', text: host }], new Map([['Base', base]]));
  const needed = async ({ plan, diagnostics }: typeof base, ...results: readonly string[]): Promise<readonly unknown[]> => {
    if (plan === null) throw new Error(`the rules have errors: ${JSON.stringify(diagnostics)}`);
    const { evaluate } = await importModule(emitTypeScript(plan, 'regles'));
    const told = (evaluate as (dossier: unknown) => { readonly results: Readonly<Record<string, unknown>> })({ rang: 3 }).results; // every emitted module exports it
    const said = interpreted(plan, { rang: 3 }, {});
    return results.map((name) => {
      expect(told[name]).toEqual(said[name]);
      return said[name];
    });
  };
  const asks = (...names: readonly string[]): unknown => ({
    kind: 'undetermined',
    needs: names.map((name) => ({ kind: 'definition', name, path: name })),
  });
  expect(await needed(base, 'seuil', 'silence')).toEqual([asks('forfait'), asks('silence')]);
  expect(await needed(both, 'seuilDeB', 'silenceDeB', 'ensemble')).toEqual([
    asks('forfait de B'),
    asks('silence de B'),
    asks('forfait de B', 'silence de B'),
  ]);
});

test('what a result needs where nothing it reads is given is said of each such dossier, and of no other', async () => {
  const text = `${rules('nombre', TOGETHER)}
question arrondi « Comment arrondir ? »
  sur texte « la base »
  - lecture fin
  - lecture large

document texte
  titre « Texte »

règle arrondi du nombre : nombre
  1 si arrondi est fin
    sans source : essai
  2 si arrondi est large
    sans source : essai
`;
  const { plan, exports } = await emitted(text);
  const evaluate = exports['evaluate'] as (dossier: unknown, options?: unknown) => { readonly results: Readonly<Record<string, unknown>> }; // every emitted module exports it
  const both = (dossier: Readonly<Record<string, unknown>>, readings: Readonly<Record<string, string>> = {}): unknown => {
    const { results } = evaluate(dossier, { readings });
    expect(results).toEqual(interpreted(plan, dossier, readings));
    return results;
  };
  const nothing = both({});
  expect(nothing).toEqual({
    montant: open('jour', 'n', 'métier'),
    part: open('métier'),
    arrondiDuNombre: { kind: 'undetermined', needs: [{ kind: 'question', name: 'arrondi', path: 'arrondi' }] },
  });
  expect(both({ métier: 'a', n: 10, jour: '2026-01-01' }, { arrondi: 'large' })).toEqual({
    montant: { kind: 'value', value: '36.00' },
    part: { kind: 'value', value: '90.00' },
    arrondiDuNombre: { kind: 'value', value: 2 },
  });
  expect(both({ n: 0 })).toMatchObject({ montant: { kind: 'value', value: '0.00' } });
  const again = both({});
  expect([again, again === nothing]).toEqual([nothing, false]);
});

test('a caller who writes into what a result needs spoils no later dossier', async () => {
  const { exports } = await emitted(rules('nombre de 0 à 7', TOGETHER));
  const evaluate = exports['evaluate'] as (dossier: unknown) => { readonly results: Readonly<Record<string, { needs: { name: string }[] }>> }; // every emitted module exports it
  const needs = (): { name: string }[] => evaluate({}).results['part']?.needs ?? [];
  const first = needs();
  for (const need of first) need.name = 'rebaptisé';
  first.push({ name: 'pollué' });
  expect(needs()).toEqual([{ kind: 'input', name: 'métier', path: 'métier' }]);
  expect(() => needs().push({ name: 'pollué' })).toThrow(TypeError);
  expect(needs()).toEqual([{ kind: 'input', name: 'métier', path: 'métier' }]);
});
