import { expect, test } from 'vitest';
import { type Target, CoverageMeter } from '../../compiler/analysis/coverage.ts';
import { compileRuleset } from '../../compiler/driver.ts';
import { runCases } from '../../compiler/interpret/cases.ts';

const RULES = `règlement « Essai »
  langue 1
  date d'application : jour

donnée jour : date
donnée score : nombre de 0 à 100
donnée seul : oui ou non

paramètre base : €
  10 € depuis le 1er janvier 2024
    sans source : essai
  20 € depuis le 1er janvier 2025
    sans source : essai

barème heures : h
  selon score
    | score | heures |
    | 0 à 39 | 40 h |
    | 40 et plus | 53 h |
  sans source : essai

règle aide : €
  base si score ≥ 50 et seul
    sans source : essai
  sinon 0 €
    sans source : essai

`;

/** What the cases leave unreached, as « kind: words [side] ». */
function unreached(...rows: readonly string[]): readonly string[] {
  const text = `${RULES}cas « Essai »\n  sans source : essai\n  | n° | jour | score | seul | ⇒ aide | ⇒ heures |\n${rows.map((row) => `  | ${row} |\n`).join('')}`;
  const { model, plan, diagnostics } = compileRuleset([{ file: 'essai.attendu', text }]);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  if (plan === null) throw new Error('no plan');
  const meter = new CoverageMeter();
  runCases(model, plan, { observer: meter.observer });
  const words = ({ span }: Target): string => (span === null ? '' : text.slice(span.start, span.end).split('\n')[0]?.trim()) ?? '';
  return meter
    .coverage(plan)
    .targets.filter(({ reached }) => !reached)
    .map((target) => `${target.kind}: ${words(target)}${target.side === '' ? '' : ` [${target.side}]`}`);
}

test('a case whose inputs are unknown reaches no side of any condition', () => {
  expect(unreached('1 | 01/06/2025 | | | — | —').length).toBe(14);
});

test('each outcome, clause, row, side of a threshold and period that no case reaches is named', () => {
  expect(unreached('1 | 01/06/2025 | 60 | oui | 20 € | 53 h', '2 | 01/06/2025 | 10 | oui | 0 € | 40 h')).toEqual([
    'period: 10 € depuis le 1er janvier 2024 [0]',
    'threshold: | 0 à 39 | 40 h | [borne basse]',
    'threshold: | 0 à 39 | 40 h | [borne haute]',
    'threshold: | 40 et plus | 53 h | [borne basse]',
    'threshold: score ≥ 50 [égal]',
    'outcome: seul [non]',
  ]);
});

test('cases on each threshold, outcome and period leave nothing', () => {
  expect(
    unreached(
      '1 | 31/12/2024 | 50 | oui | 10 € | 53 h',
      '2 | 01/01/2025 | 50 | non | 0 € | 53 h',
      '3 | 01/01/2025 | 49 | oui | 0 € | 53 h',
      '4 | 01/01/2025 | 51 | oui | 20 € | 53 h',
      '5 | 01/01/2025 | 0 | oui | 0 € | 40 h',
      '6 | 01/01/2025 | 39 | oui | 0 € | 40 h',
      '7 | 01/01/2025 | 40 | oui | 0 € | 53 h',
    ),
  ).toEqual([]);
});

test('what another ruleset defines is covered there, not here', () => {
  const other = compileRuleset([{ file: 'regles.attendu', text: RULES }]);
  const text = `règlement « Hôte »
  langue 1
  date d'application : jour

reprend « Essai »

donnée jour : date

règle double : €
  base × 2 si jour ≥ 1er juillet 2024
    sans source : essai
  sinon 0 €
    sans source : essai

cas « Un jour »
  sans source : essai
  | n° | jour | ⇒ double |
  | 1 | 01/07/2024 | 20 € |
`;
  const { model, plan } = compileRuleset([{ file: 'hote.attendu', text }], new Map([['Essai', other]]));
  if (plan === null) throw new Error('no plan');
  const meter = new CoverageMeter();
  runCases(model, plan, { observer: meter.observer });
  expect(meter.coverage(plan).targets.map(({ kind, definition, side, reached }) => [definition, kind, side, reached])).toEqual([
    ['double', 'outcome', 'oui', true],
    ['double', 'outcome', 'non', false],
    ['double', 'threshold', 'égal', true],
    ['double', 'threshold', 'en dessous', false],
    ['double', 'clause', '', true],
    ['double', 'clause', 'sinon', false],
  ]);
});

test('an outcome that the pieces of a contrôle rule out is no target', () => {
  const outcomes = (...pieces: readonly string[]): readonly string[] => {
    const text = `règlement « Pièces »
  langue 1

donnée limite : date
donnée limite incertaine : date, facultatif

contrôle envoi
  sans source : essai
${pieces.map((piece) => `  - ${piece}\n`).join('')}
règle payé : oui ou non
  sans source : essai
  manquants de envoi dont (non recommandé et (échéance n'existe pas ou échéance ≤ limite)) est vide
`;
    const { plan, diagnostics } = compileRuleset([{ file: 'essai.attendu', text }]);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    if (plan === null) throw new Error('no plan');
    return new CoverageMeter()
      .coverage(plan)
      .targets.filter(({ definition, kind }) => definition === 'payé' && kind === 'outcome')
      .map(({ span, side }) => `${span === null ? '' : text.slice(span.start, span.end)} [${side}]`);
  };
  const compared = ['échéance ≤ limite [oui]', 'échéance ≤ limite [non]'];
  const both = (condition: string): readonly string[] => [`${condition} [oui]`, `${condition} [non]`];
  const whole = "manquants de envoi dont (non recommandé et (échéance n'existe pas ou échéance ≤ limite)) est vide";
  const rest = [...both(whole)];
  expect(outcomes('photo, au plus tard limite', 'acte, au plus tard limite')).toEqual([
    ...rest,
    'recommandé [non]',
    "échéance n'existe pas [non]",
    ...compared,
  ]);
  expect(outcomes('photo, au plus tard limite', 'acte, recommandé')).toEqual([
    ...rest,
    ...both('recommandé'),
    ...both("échéance n'existe pas").toReversed(),
    ...compared,
  ]);
  expect(outcomes('photo, au plus tard limite incertaine')).toEqual([
    ...rest,
    'recommandé [non]',
    ...both("échéance n'existe pas").toReversed(),
    ...compared,
  ]);
  expect(outcomes('photo, recommandé', 'acte, recommandé')).toEqual([...rest, 'recommandé [oui]', "échéance n'existe pas [oui]", ...compared]);
});

const FORMULAS = `règlement « Formules »
  langue 1

donnée frais : €
donnée âge : nombre de 0 à 120

paramètre taux : %
  40 %
    sans source : essai

paramètre forfait : €
  inconnu
    sans source : non trouvé

règle éligible : oui ou non
  sans source : essai
  âge ≥ 60

règle montant versé : €
  sans source : essai
  frais × taux, arrondi au centime

règle montant par mois : €
  sans source : essai
  montant versé / 12, arrondi au centime

`;

test.each([
  [
    'expected by no case',
    'âge',
    'éligible',
    ['60 | oui', '59 | non', '61 | oui'],
    ['parameter: taux', 'rule: montant versé', 'rule: montant par mois'],
  ],
  ['expected by its own case', 'frais', 'montant versé', ['100 € | 40 €'], ['rule: montant par mois']],
  ['read by what a case expects', 'frais', 'montant par mois', ['120 € | 4 €'], []],
  ['whose value a case gives', 'montant versé', 'montant par mois', ['120 € | 10 €'], ['parameter: taux', 'rule: montant versé']],
])('a rule without a condition, %s', (_, given, expected, rows, left) => {
  const text = `${FORMULAS}cas « Essai »\n  sans source : essai\n  | ${given} | ⇒ ${expected} |\n${rows.map((row) => `  | ${row} |\n`).join('')}`;
  const { model, plan, diagnostics } = compileRuleset([{ file: 'essai.attendu', text }]);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  if (plan === null) throw new Error('no plan');
  const meter = new CoverageMeter();
  runCases(model, plan, { observer: meter.observer });
  const { targets } = meter.coverage(plan);
  const unmet = targets.filter(({ reached, definition }) => !reached && definition !== 'éligible');
  expect(unmet.map(({ kind, definition }) => `${kind}: ${definition}`)).toEqual(left);
});
