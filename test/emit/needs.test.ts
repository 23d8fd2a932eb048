import { describe, expect, test } from 'vitest';
import { interpreted } from './agree.ts';
import { emitted } from './emitted.ts';

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
