/** Names in emitted code: camelCase without accents, collisions and reserved words settled by rule, `nommé` first. */
import { expect, test } from 'vitest';
import { compileRuleset } from '../../compiler/driver.ts';
import { interpreted } from '../emit/agree.ts';
import { camelCase, pascalCase } from '../../dsl/check/names/emitted.ts';

test.each([
  ["heures d'accompagnement", 'heuresDAccompagnement', 'HeuresDAccompagnement'],
  ['Éligible au forfait', 'eligibleAuForfait', 'EligibleAuForfait'],
  ['cœur de la mesure', 'coeurDeLaMesure', 'CoeurDeLaMesure'],
  ['rendez-vous à 2 mois', 'rendezVousA2Mois', 'RendezVousA2Mois'],
  ['GIR', 'gir', 'Gir'],
  ['3e visite', '_3eVisite', '_3eVisite'],
])('« %s » is %s and %s', (name, value, type) => {
  expect([camelCase(name), pascalCase(name)]).toEqual([value, type]);
});

test('two names that fall together, a reserved name, and a name that is given', () => {
  const { model } = compileRuleset([
    {
      file: 'regles.attendu',
      text: `choix type
  - default
  - autre

fiche dépense
  - montant payé : €
  - montant paye : €

donnée délai : nombre
donnée delai : nombre
donnée default : nombre

règle somme due : €
  nommé delai2
  1 €
  sans source : pour les essais

délai visite
  nommé entretien
  au plus tard 1er janvier 2026
  sans source : pour les essais
`,
    },
  ]);
  expect([...model.inputs.values()].map((one) => one.emitted)).toEqual(['delai3', 'delai', 'default_', 'jourDObservation']);
  expect([...model.definitions.values()].map((one) => one.emitted)).toEqual(['delai2', 'entretienEcheance', 'entretienEtat']);
  expect(model.choices.get('type')?.emitted).toBe('Type');
  expect(model.fiches.get('dépense')?.fields.map((one) => one.emitted)).toEqual(['montantPaye', 'montantPaye2']);
});

test('no name is emitted that is the French name of another: a key of a dossier stands for one thing', () => {
  const text = `fiche visite
  - durée : nombre
  - duree : nombre

donnée été : nombre
donnée ete : nombre
donnée visites : liste de visites

règle somme due : nombre
  été × 100 + ete + (somme de (durée des visites)) × 10 000 + (somme de (duree des visites)) × 1 000 000
  sans source : pour les essais
`;
  const { model, plan } = compileRuleset([{ file: 'regles.attendu', text }]);
  expect([...model.inputs.values()].map((one) => one.emitted)).toEqual(['ete2', 'ete', 'visites']);
  const said = (dossier: unknown) => interpreted(plan ?? expect.unreachable('errors'), dossier, {});
  const value = { sommeDue: { kind: 'value', value: 4030201 } };
  expect(said({ été: 2, ete: 1, visites: [{ durée: 3, duree: 4 }] })).toEqual(value);
  expect(said({ ete2: 2, ete: 1, visites: [{ duree2: 3, duree: 4 }] })).toEqual(value);
});
