import { describe, expect, test } from 'vitest';
import { compileRuleset } from '../../compiler/driver.ts';
import { sitesOf } from '../../compiler/interpret/code/scope.ts';
import { decodeDossier } from '../../compiler/interpret/dossier/decode.ts';
import { Kept, keptOf } from '../../compiler/interpret/dossier/kept.ts';
import { evaluate } from '../../compiler/interpret/evaluate.ts';
import type { Plan } from '../../compiler/plan/plan.ts';
import { Open, type Value, failed, record } from '../../runtime/partial/index.ts';

const TEXT = `règlement « Essai »
  langue 1

choix mode
  - bus
  - train

fiche trajet
  - aller : oui ou non
  - mode : mode
  - rang : nombre

donnée malade : oui ou non
donnée mode : mode
donnée trajets : liste de trajets

règle coût : nombre
  pour chaque trajet
  rang × 2 si aller et malade
  rang × 3 si aller et non malade
  sinon 1
  sans source : essai

règle total : nombre
  somme du coût des trajets si mode est bus
  sinon somme du rang des trajets
  sans source : essai
`;

function planOf(text: string): Plan {
  const { plan, diagnostics } = compileRuleset([{ file: 'a.attendu', text }], new Map());
  if (plan === null) throw new Error(JSON.stringify(diagnostics));
  return plan;
}

function resultsOf(plan: Plan, json: unknown): unknown {
  const decoded = decodeDossier(plan, json);
  if (!('dossier' in decoded)) throw new Error(JSON.stringify(decoded));
  return evaluate(plan, decoded.dossier).results;
}

describe('what one dossier showed', () => {
  const trajet = (rang: number, aller?: boolean): object => ({ rang, mode: 'bus', ...(aller === undefined ? {} : { aller }) });
  const dossiers: readonly object[] = [
    { trajets: [trajet(1), trajet(2)] },
    { trajets: [trajet(1), trajet(3)] },
    { trajets: [trajet(1), trajet(2)], malade: true },
    { trajets: [trajet(1, false), trajet(2)], mode: 'train' },
    { trajets: [trajet(2), trajet(1)] },
    { trajets: [] },
    {},
    { trajets: [trajet(1), trajet(2)] },
  ];

  test('changes nothing of what the next one gives', () => {
    const shared = planOf(TEXT);
    for (const dossier of dossiers) expect(resultsOf(shared, dossier)).toEqual(resultsOf(planOf(TEXT), dossier));
  });

  test('is begun anew once it is full, and gives the same', () => {
    const plan = planOf(TEXT);
    const before = keptOf(plan);
    expect(keptOf(plan)).toBe(before);
    for (let n = 0; !before.isFull; n += 1) before.alike([n]);
    expect(keptOf(plan)).not.toBe(before);
    for (const dossier of dossiers) expect(resultsOf(plan, dossier)).toEqual(resultsOf(planOf(TEXT), dossier));
  });
});

describe('identical values', () => {
  const need = { kind: 'input', name: 'x', path: 'x' } as const;
  const made: readonly (() => Value)[] = [
    () => [1, 2],
    () => [],
    () => ({ n: 1, d: 3 }),
    () => ({ start: 1, end: 2 }),
    () => failed('hole', 'no row', 'd'),
    () => record({ a: 1, b: [null] }),
    () => record({ a: 1, b: [null] }, { list: 'l', index: 0, key: undefined }),
    () => new Open({ kind: 'range', low: 1, high: null }, false, [], [need]),
    () => new Open({ kind: 'options', values: ['a', 'b'] }, false, [], [need]),
    () => new Open({ kind: 'any' }, false, [], [need]),
    () => new Open({ kind: 'period', start: { low: 1, high: 2 }, end: { low: 3, high: 4 }, empty: false }, false, [], [need]),
    () => new Open({ kind: 'list', items: [], rest: 1, atLeast: 0, atMost: 2, ordered: true }, false, [], [need]),
    () => new Open({ kind: 'options', values: [] }, true, [], []),
  ];

  test('become the object first met, and others never do', () => {
    const kept = new Kept();
    const first = made.map((make) => kept.alike(make()));
    expect(new Set(first).size).toBe(made.length);
    for (const [at, make] of made.entries()) expect(kept.alike(make())).toBe(first[at]);
    expect(kept.alike<Value>('bus')).toBe('bus');
    expect(kept.alike<Value>(null)).toBe(null);
  });

  test('are asked of a definition as one, whatever the day', () => {
    const site = sitesOf(planOf(TEXT)).definition('coût');
    const kept = new Kept();
    const element = (rang: number): Value => record({ rang }, { list: 'trajets', index: 0, key: undefined });
    const asked = kept.definition(site, [element(1)], undefined);
    expect(kept.definition(site, [element(1)], undefined)).toBe(asked);
    expect(kept.definition(site, [element(2)], undefined)).not.toBe(asked);
    expect(kept.definition(site, [element(1)], 20000)).not.toBe(asked);
  });
});
