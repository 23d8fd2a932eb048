/** What is found of one dossier serves another where both hold the same in all that it can hang on. */
import { describe, expect, test } from 'vitest';
import { compileRuleset } from '../../compiler/driver.ts';
import { runCase } from '../../compiler/interpret/cases.ts';
import { decodeDossier } from '../../compiler/interpret/dossier/decode.ts';
import { Kept } from '../../compiler/interpret/dossier/kept.ts';
import { reachedBy } from '../../compiler/interpret/dossier/reach.ts';
import { Holdings, Shared } from '../../compiler/interpret/dossier/shared.ts';
import { type EvaluateOptions, type Evaluation, evaluate } from '../../compiler/interpret/evaluate.ts';
import type { Inputs } from '../../compiler/interpret/machine.ts';
import type { Plan, PlannedDefinition } from '../../compiler/plan/plan.ts';
import { itemAt, sure } from '../../dsl/syntax/sure.ts';

const TEXT = `règlement « Essai »
  langue 1
  date d'application : jour

choix mode
  - bus
  - train

fiche trajet
  - rang : nombre
  - payé : oui ou non

donnée jour : date
donnée malade : oui ou non
donnée mode : mode
donnée plafond : nombre
donnée trajets : liste de trajets
donnée autres trajets : liste de trajets, facultatif

question compte « Que compte-t-on ? »
  - lecture tout
  - lecture rien
  retenue : tout par « essai » le 1er janvier 2026

paramètre base : nombre
  2
  relevé « essai » fiabilité B
  vérifié jusqu'au 1er janvier 2025

paramètre prix : nombre
  4 depuis le 1er janvier 2020
  5 depuis le 1er janvier 2024
  relevé « essai » fiabilité A

règle coût : nombre
  pour chaque trajet
  rang × prix si payé
  sinon 0
  sans source : essai

règle total : nombre
  somme de (coût pour chaque trajet de trajets) si compte est tout
  sinon 0
  sans source : essai

règle remise : nombre
  base si malade
  sinon 0
  sans source : essai

règle dû : nombre
  total − remise
  sans source : essai

règle en train : oui ou non
  mode est train
  sans source : essai

garantie sous le plafond
  remise ≤ plafond
`;

function compiled(text: string): { readonly plan: Plan; readonly model: ReturnType<typeof compileRuleset>['model'] } {
  const { plan, model, diagnostics } = compileRuleset([{ file: 'a.attendu', text }], new Map());
  if (plan === null) throw new Error(JSON.stringify(diagnostics));
  return { plan, model };
}

function evaluated(plan: Plan, json: unknown, options: EvaluateOptions = {}): Evaluation {
  const decoded = decodeDossier(plan, json);
  if (!('dossier' in decoded)) throw new Error(JSON.stringify(decoded));
  return evaluate(plan, decoded.dossier, options);
}

const trajet = (rang: number, payé: boolean): object => ({ rang, payé });
const GIVEN = { jour: '2024-06-01', malade: true, mode: 'bus', plafond: 3, trajets: [trajet(1, true), trajet(2, false)], autresTrajets: [] };

describe('of two dossiers that differ in one thing, each comes out as it does alone', () => {
  const others: readonly (readonly [what: string, json: object, options: EvaluateOptions])[] = [
    ['a donnée that another definition reads', { ...GIVEN, malade: false }, {}],
    ['a donnée that is not given', { ...GIVEN, malade: undefined }, {}],
    ['an element of a list', { ...GIVEN, trajets: [trajet(1, true), trajet(2, true)] }, {}],
    ['the order of a list', { ...GIVEN, trajets: [trajet(2, false), trajet(1, true)] }, {}],
    ['a list that only gives elements', { ...GIVEN, autresTrajets: [trajet(9, true)] }, {}],
    ['a reading', GIVEN, { readings: { compte: 'rien' } }],
    ['where a reading comes from', GIVEN, { readings: { compte: 'tout' } }],
    ['the day of a version', { ...GIVEN, jour: '2023-06-01' }, {}],
    ['the day until which a value is verified', { ...GIVEN, jour: '2025-02-01' }, {}],
    ['a donnée that only a guarantee reads', { ...GIVEN, plafond: 1 }, {}],
    ['a guarantee left open', { ...GIVEN, plafond: undefined }, {}],
  ];

  test.each(others)('%s', (_, json, options) => {
    const { plan } = compiled(TEXT);
    const [first, second] = [evaluated(plan, GIVEN), evaluated(plan, json, options)];
    expect(second).toEqual(evaluated(compiled(TEXT).plan, json, options));
    expect(evaluated(plan, GIVEN)).toEqual(first);
    expect({ ...second.results, ...second.guarantees }).not.toEqual({ ...first.results, ...first.guarantees });
  });

  test('a definition that a case fixes, and one that it does not', () => {
    const { plan, model } = compiled(
      `${TEXT}
cas « fixés »
  avec plafond = 3
  | n° | remise | malade | ⇒ dû |
  | 1 | 2 | | indéterminé |
  | 2 | 4 | | erreur : garantie |
  | 3 | | oui | indéterminé |
  | 4 | | | indéterminé |
  | 5 | 4 | oui | erreur : garantie |
`,
    );
    const { rows } = itemAt(sure(model, 'the model').cases, 0);
    for (const row of [...rows, ...rows.toReversed()]) expect(runCase(plan, row)).toEqual(runCase(compiled(TEXT).plan, row));
    expect(rows.flatMap((row) => runCase(plan, row).cells.map(({ text }) => text))).toEqual([
      'indéterminé : trajets, jour',
      'erreur : garantie',
      'indéterminé : trajets, jour',
      'indéterminé : trajets, jour, malade',
      'erreur : garantie',
    ]);
  });
});

describe('what a definition can reach', () => {
  test('is read of nothing else', () => {
    const { plan } = compiled(TEXT);
    const named = (id: string, fixed: readonly string[] = []): readonly string[] =>
      reachedBy(
        plan,
        sure(
          [...plan.definitions, ...plan.guarantees].find((one) => one.id === id),
          id,
        ),
        new Map(fixed.map((one) => [one, null])),
      ).toSorted();
    expect(named('en train')).toEqual(['mode']);
    expect(named('coût')).toEqual(['autres trajets', 'jour', 'trajets']);
    expect(named('total')).toEqual(['compte', 'jour', 'trajets']);
    expect(named('dû')).toEqual(['compte', 'jour', 'malade', 'plafond', 'trajets']);
    expect(named('dû', ['remise'])).toEqual(['=remise', 'compte', 'jour', 'plafond', 'trajets']);
    expect(named('dû', ['base', 'total'])).toEqual(['=base', '=total', 'jour', 'malade', 'plafond']);
    expect(named('remise', ['base'])).toEqual(['=base', 'jour', 'malade', 'plafond']); // whether the value of « base » is verified
    expect(named('sous le plafond')).toEqual(['jour', 'malade', 'plafond']);
  });
});

describe('one thing found', () => {
  const { plan } = compiled(TEXT);
  const of = (id: string): PlannedDefinition =>
    sure(
      plan.definitions.find((one) => one.id === id),
      id,
    );
  const inputs = (mode: string, malade: boolean): Inputs => ({
    values: new Map<string, string | boolean>([
      ['mode', mode],
      ['malade', malade],
    ]),
    readings: new Map(),
    fixed: new Map(),
  });

  test('is looked for once where all that counts is the same', () => {
    const [kept, shared] = [new Kept(), new Shared<number>()];
    let count = 0;
    const find = (given: Inputs, one: PlannedDefinition): number => shared.get(one, new Holdings(plan, given, kept), () => (count += 1));
    expect(find(inputs('bus', true), of('en train'))).toBe(1);
    expect(find(inputs('bus', false), of('en train'))).toBe(1);
    expect(find(inputs('train', true), of('en train'))).toBe(2);
    expect(find(inputs('bus', true), of('en train'))).toBe(1);
  });

  test('counts in what a plan keeps', () => {
    const [kept, shared] = [new Kept(), new Shared<number>()];
    for (let n = 0; !kept.isFull && n < 200_000; n += 1) shared.get(of('en train'), new Holdings(plan, inputs(`m${n}`, true), kept), () => n);
    expect(kept.isFull).toBe(true);
  });

  test('is found anew where an observer is told', () => {
    const told: string[] = [];
    const observer = { version: (definition: string): void => void told.push(definition) };
    for (const _ of [1, 2]) evaluated(plan, GIVEN, { observer });
    expect(told.filter((id) => id === 'en train')).toHaveLength(2);
  });

  test('throws of a name that nothing holds', () => {
    const holdings = new Holdings(plan, { values: new Map(), readings: new Map(), fixed: new Map() }, new Kept());
    expect(() => holdings.value('mode')).toThrow('nothing is held of mode');
  });
});
