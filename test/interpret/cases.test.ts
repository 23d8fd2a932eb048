/** Rows of case tables: what a cell gives a dossier, what an expected cell asks, how what was obtained is said. */
import { describe, expect, test } from 'vitest';
import { type RowReport, runCases, sessionOfCase } from '../../compiler/interpret/cases.ts';
import { explainInFrench } from '../../compiler/interpret/reasons/explain-in-french.ts';
import { explainIn } from '../../compiler/interpret/reasons/explanation.ts';
import { compileRuleset } from '../../compiler/driver.ts';

const RULES = `règlement « Essai »
  langue 1

choix mode
  - bus
  - train

fiche trajet
  - prix : €
  - mode : mode
  - jour : date

donnée âge : nombre de 0 à 120
donnée dépense : €
donnée départ : date, facultatif
donnée trajets : liste de trajets par jour
donnée favori : trajet, facultatif

question lecture « Laquelle ? »
  sur guide « laquelle »
  - lecture large
  - lecture stricte
  retenue : large par « hypothèse de travail du projet » le 21 novembre 2026

document guide
  titre « Guide »

règle demi : €
  dépense / 2, arrondi au centime
  sans source : essai

règle tarif : €
  10 € si âge < 18
  20 € si âge ≥ 12
  sans source : essai

règle rien : date, facultatif
  départ
  sans source : essai

règle élevé : nombre
  9 007 199 254 740 991 + âge
  sans source : essai

règle large : oui ou non
  lecture est large
  sans source : essai

règle coût : €
  pour chaque trajet
  prix × 2 si mode est bus
  sinon prix
  sans source : essai

règle total : €
  somme du coût des trajets
  sans source : essai

règle bus : liste de trajets
  trajets dont mode est bus
  sans source : essai

garantie raisonnable
  dépense ≤ 1 000 €
  sans source : essai

`;

/** The rows of a table under these rules. */
function rows(table: string): readonly RowReport[] {
  const { model, plan, diagnostics } = compileRuleset([{ file: 'essai.attendu', text: `${RULES}cas « Essai »\n  sans source : essai\n${table}` }]);
  const errors = diagnostics.filter(({ severity, code }) => severity === 'error' && !code.endsWith('-conflict'));
  if (plan === null || errors.length > 0) throw new Error(JSON.stringify(diagnostics));
  return runCases(model, plan).tables.flatMap((one) => one.rows);
}

/** Of each row, its cells: their state and what was obtained, as a cell writes it. */
const cells = (table: string): readonly (readonly string[])[] =>
  rows(table).map((row) => row.cells.map(({ state, text }) => `${state} ${text}`.replaceAll('\u00a0', ' ')));

describe('an expected cell', () => {
  test('agrees with the value, or differs', () => {
    expect(
      cells(`  | dépense | ⇒ demi |
  | 5 € | 2,50 € |
  | 5 € | 2,51 € |
  | 5 € | |
  | 5 € | — |
`),
    ).toEqual([['matches 2,50 €'], ['differs 2,50 €'], ['blank 2,50 €'], ['unchecked 2,50 €']]);
    expect(rows('  | dépense | ⇒ demi |\n  | 5 € | |\n  | 5 € | — |\n').map(({ state }) => state)).toEqual(['failed', 'idle']);
  });

  test('names an error by its kind', () => {
    expect(
      cells(`  | âge | dépense | ⇒ tarif | ⇒ demi |
  | 15 | 5 € | erreur : conflit | erreur : trou |
  | 15 | 1 001 € | erreur : trou | erreur : garantie |
  | 15 | 1 001 € | 10 € | 500,50 € |
  | 15 | 5 € | indéterminé | indéterminé |
`),
    ).toEqual([
      ['matches erreur : conflit', 'differs 2,50 €'],
      [
        'differs erreur : conflit (les clauses « 10 € si âge < 18 » et « 20 € si âge ≥ 12 » s’appliquent, avec des valeurs différentes)',
        'matches erreur : garantie',
      ],
      [
        'fault erreur : conflit (les clauses « 10 € si âge < 18 » et « 20 € si âge ≥ 12 » s’appliquent, avec des valeurs différentes)',
        'fault erreur : garantie (la garantie n’est pas tenue, dans « raisonnable »)',
      ],
      [
        'fault erreur : conflit (les clauses « 10 € si âge < 18 » et « 20 € si âge ≥ 12 » s’appliquent, avec des valeurs différentes)',
        'differs 2,50 €',
      ],
    ]);
    expect(
      cells(`  | âge | ⇒ élevé |
  | 1 | erreur : dépassement |
  | 0 | 9 007 199 254 740 991 |
`),
    ).toEqual([['matches erreur : dépassement'], ['matches 9 007 199 254 740 991']]);
  });

  test('asks for what is needed, all of it, in any order and any case', () => {
    expect(
      cells(`  | âge | dépense | ⇒ tarif | ⇒ demi |
  | inconnu | inconnu | indéterminé : Âge | indéterminé |
  | inconnu | inconnu | indéterminé : prix | indéterminé : prix, âge |
  | 15 | 5 € | indéterminé : âge | indéterminé : prix |
  | inconnu | inconnu | 10 € | erreur : trou |
`),
    ).toEqual([
      ['matches indéterminé : âge', 'matches indéterminé : dépense'],
      ['differs indéterminé : âge', 'differs indéterminé : dépense'],
      [
        'fault erreur : conflit (les clauses « 10 € si âge < 18 » et « 20 € si âge ≥ 12 » s’appliquent, avec des valeurs différentes)',
        'differs 2,50 €',
      ],
      ['differs indéterminé : âge', 'differs indéterminé : dépense'],
    ]);
  });

  test('is `aucun` where nothing is there', () => {
    expect(
      cells(`  | départ | trajets | ⇒ rien | ⇒ prix du bus |
  | aucun | aucun | aucun | aucun |
  | 01/02/2026 | 5 €, bus, 01/01/2026 | aucun | aucun |
  | 01/02/2026 | 5 €, bus, 01/01/2026 | 01/02/2026 | 5 € |
  | inconnu | 5 €, train, 01/01/2026 | indéterminé : départ | aucun |
`),
    ).toEqual([
      ['matches aucun', 'matches aucun'],
      ['differs 01/02/2026', 'differs 5 €'],
      ['matches 01/02/2026', 'matches 5 €'],
      ['matches indéterminé : départ', 'matches aucun'],
    ]);
  });

  test('of a list is compared element by element', () => {
    expect(
      cells(`  | trajets | ⇒ coût des trajets | ⇒ total |
  | 5 €, bus, 01/02/2026 ; 3 €, train, 01/01/2026 | 3 € ; 10 € | 13 € |
  | 5 €, bus, 01/02/2026 ; 3 €, train, 01/01/2026 | 10 € ; 3 € | 12 € |
  | 5 €, bus, 01/02/2026 ; 3 €, train, 01/01/2026 | 3 € | — |
  | 5 €, bus, 01/02/2026 | 10 € ; 3 € | — |
  | 5 €, bus, 01/02/2026 ; inconnu, train, 01/01/2026 | indéterminé : prix ; 10 € | indéterminé : prix |
  | inconnu | indéterminé | indéterminé : trajets |
`),
    ).toEqual([
      ['matches 3 € ; 10 €', 'matches 13 €'],
      ['differs 3 € ; 10 €', 'differs 13 €'],
      ['differs 3 € ; 10 €', 'unchecked 13 €'],
      ['differs 10 €', 'unchecked 10 €'],
      ['matches indéterminé : prix ; 10 €', 'matches indéterminé : prix'],
      ['matches indéterminé : trajets', 'matches indéterminé : trajets'],
    ]);
  });

  test('shows the definition of its column', () => {
    const [row] = rows('  | trajets | dépense | ⇒ coût des trajets | ⇒ total | ⇒ dépense |\n  | aucun | 5 € | aucun | 0 € | 5 € |\n');
    expect(row?.cells.map(({ definition }) => definition)).toEqual(['coût', 'total', null]);
  });
});

describe('a cell before the arrow', () => {
  test('gives a value, aucun, or says that nothing is known', () => {
    expect(
      cells(`  | favori | ⇒ prix du favori | ⇒ favori existe |
  | 5 €, bus, 01/02/2026 | 5 € | oui |
  | aucun | erreur : trou | non |
  | inconnu | indéterminé : favori, prix | indéterminé : favori |
  | inconnu, bus, 01/01/2026 | indéterminé : prix | oui |
`),
    ).toEqual([
      ['matches 5 €', 'matches oui'],
      ['matches erreur : trou', 'matches non'],
      ['matches indéterminé : favori, prix', 'matches indéterminé : favori'],
      ['matches indéterminé : prix', 'matches oui'],
    ]);
  });

  test('chooses a reading, or leaves the retained one', () => {
    expect(
      cells(`  | lecture | ⇒ large |
  | stricte | non |
  | | oui |
`),
    ).toEqual([['matches non'], ['matches oui']]);
  });

  test('fixes a definition', () => {
    expect(
      cells(`  | demi | dépense | ⇒ demi |
  | 7 € | 2 € | 7 € |
  | inconnu | 2 € | indéterminé : demi |
  | | 2 € | 1 € |
`),
    ).toEqual([['matches 7 €'], ['matches indéterminé : demi'], ['matches 1 €']]);
  });
});

describe('a guarantee that is not held', () => {
  test('spoils every list its column reads', () => {
    expect(
      cells(`  | dépense | trajets | ⇒ demi | ⇒ coût des trajets |
  | 1 001 € | 5 €, bus, 01/02/2026 | erreur : garantie | 10 € |
`),
    ).toEqual([['matches erreur : garantie', 'matches 10 €']]);
  });
});

describe('the reasons of a case', () => {
  const reasonsOf = (table: string, definition: string): readonly string[] => {
    const { model, plan } = compileRuleset([{ file: 'essai.attendu', text: `${RULES}cas « Essai »\n  sans source : essai\n${table}` }]);
    const row = model.cases[0]?.rows[0];
    if (plan === null || row === undefined) throw new Error('no case');
    const explanation = explainIn(sessionOfCase(plan, row), definition);
    return explanation === null ? [] : explainInFrench(explanation, plan).replaceAll('\u00a0', ' ').split('\n');
  };

  test('say which value it gives', () => {
    expect(reasonsOf('  | demi | ⇒ demi |\n  | 7 € | 7 € |\n', 'demi')).toEqual([
      'demi : 7 €.',
      '  La valeur est donnée par le cas.',
      "« demi » est donné sous réserve de la garantie « raisonnable », qui n'a pas pu être vérifiée et qui lit comme lui dépense.",
    ]);
  });

  test('say which reading it asks for', () => {
    expect(reasonsOf('  | lecture | ⇒ large |\n  | stricte | non |\n', 'large').slice(-1)).toEqual([
      'Question « lecture » : lecture demandée « stricte » ; une autre lecture change le résultat.',
    ]);
    expect(reasonsOf('  | dépense | ⇒ large |\n  | 1 € | oui |\n', 'large').slice(-1)).toEqual([
      'Question « lecture » : lecture retenue « large » ; une autre lecture change le résultat.',
    ]);
  });
});
