/** Following the advice of a value possibly absent ends the warning, within lists too, and what was advised is what is computed. */
import { describe, expect, test } from 'vitest';
import { compileRuleset } from '../../compiler/driver.ts';
import { rendering } from '../../dsl/diagnostics/render.ts';

const HEAD = `règlement « Gardes »
  langue 1

fiche enfant
  - frais : €, facultatif
  - jour : date, facultatif
  - malade : oui ou non, facultatif

donnée aidé : oui ou non, facultatif
donnée enfants : liste d'enfants
donnée jour du bilan : date

`;

const ruleset = (type: string, value: string): string => `${HEAD}règle essai : ${type}\n  ${value}\n    sans source : essai\n`;

const guards = (text: string) => compileRuleset([{ file: 'g.attendu', text }]).diagnostics.filter(({ code }) => code === 'missing-guard');

describe('the advice ends the warning', () => {
  test.each([
    ['€', 'somme des frais des enfants', 'somme des frais des enfants dont (frais existe)'],
    ['€', 'somme de (frais × 2 pour chaque enfant de enfants)', 'somme de (frais × 2 pour chaque enfant de enfants dont (frais existe))'],
    ['€', 'plus grand de (frais des enfants)', 'plus grand de (frais des enfants dont (frais existe))'],
    ['nombre', 'nombre de valeurs distinctes de (frais des enfants)', 'nombre de valeurs distinctes de (frais des enfants dont (frais existe))'],
    ['liste de €', 'frais des enfants', 'frais des enfants dont (frais existe)'],
    ['oui ou non', 'il y a des enfants dont (frais > 3 €)', 'il y a des enfants dont (frais existe et frais > 3 €)'],
    ['oui ou non', 'toutes les enfants vérifient (frais > 3 €)', 'toutes les enfants vérifient (frais existe et frais > 3 €)'],
    ['oui ou non', 'aidé et jour du bilan > 1er janvier 2025', 'aidé et jour du bilan > 1er janvier 2025 si aidé existe'],
    ['nombre', 'nombre d’enfants dont (malade)', 'nombre d’enfants dont (malade existe et malade)'],
    ['enfant', 'premier des enfants par jour', 'premier des enfants dont (jour existe) par jour'],
    [
      '€',
      'frais du (premier des (enfants dont (jour existe)) par jour)',
      'frais du (premier des (enfants dont (jour existe)) par jour) si frais du (premier des (enfants dont (jour existe)) par jour) existe',
    ],
  ])('%s: « %s »', (type, written, mended) => {
    const text = ruleset(type, written);
    const [only, other] = guards(text);
    expect(other).toBeUndefined();
    const edit = only?.fixes[0]?.edits[0] ?? expect.unreachable('no repair');
    const after = `${text.slice(0, edit.span.start)}${edit.text}${text.slice(edit.span.end)}`;
    expect(after).toBe(ruleset(type, mended));
    expect(
      compileRuleset([{ file: 'g.attendu', text: after }]).diagnostics.filter(
        ({ severity, code }) => severity === 'error' || code === 'missing-guard',
      ),
    ).toEqual([]);
  });

  test.each([
    ['somme des frais de (enfants dont (frais existe))'],
    ['somme des frais de (enfants dont (jour existe et frais existe))'],
    ['somme des frais de ((enfants dont (frais existe)) dont (frais > 3 €))'],
    ['frais du (premier des (enfants dont (jour existe et frais existe)) par jour)'],
    ['somme de (somme des frais de (enfants précédant celui-ci dont (frais existe)) pour chaque enfant noté celui-ci de enfants)'],
    ['plus petit de (frais des enfants dont (frais existe)) si il y a des enfants dont (frais existe)'],
  ])('« %s » needs none', (written) => {
    expect(guards(ruleset('€', written))).toEqual([]);
  });

  test.each([
    ['somme des frais des enfants dont (jour existe)'],
    ['somme des frais des enfants dont (frais existe ou jour existe)'],
    ['frais du (premier des enfants dont (jour existe) par jour) si frais du (dernier des enfants dont (jour existe) par jour) existe'],
  ])('« %s » still does', (written) => {
    expect(guards(ruleset('€', written)).length).toBe(1);
  });

  test('where the condition has several grounds, or stands bare, it says what to write and repairs nothing', () => {
    const found = guards(ruleset('oui ou non', 'il y a des enfants dont (frais > 3 € ou jour > jour du bilan)'));
    expect(found.map(({ fixes }) => fixes)).toEqual([[], []]);
  });
});

test('the advice within a list speaks of its elements, in both languages', () => {
  const said = (written: string) =>
    guards(ruleset('€', written)).map((one) => {
      const [fr, en] = [rendering(one, 'fr'), rendering(one, 'en')];
      return [fr.message, fr.hint, fr.fixes, en.message, en.hint, en.fixes];
    });
  expect(said('somme des frais des enfants')).toEqual([
    [
      "« frais » est facultatif : dès qu'il vaut « aucun » pour un élément de la liste, cette définition n'a pas de réponse (un trou).",
      "Si les autres ne comptent pas, ne prenez que les éléments qui l'ont : ajoutez « dont (frais existe) » après la liste.",
      ['Ajouter « dont (frais existe) »'],
      '“frais” is optional: as soon as it is “aucun” for one element of the list, this definition has no answer (a hole).',
      'If the others do not count, take only the elements that have it: add “dont (frais existe)” after the list.',
      ['Add “dont (frais existe)”'],
    ],
  ]);
  expect(
    said('somme des frais des enfants dont (frais > 3 € et frais existe)')
      .slice(0, 1)
      .map((one) => [one[1], one[4], one[5]]),
  ).toEqual([
    [
      "Commencez la condition par « frais existe et … » : un élément qui ne l'a pas ne la vérifie alors pas.",
      'Begin the condition by “frais existe et …”: an element that lacks it then does not meet it.',
      ['Add “frais existe et”'],
    ],
  ]);
});

test('a rule for each value of a choix is made sure of value by value', () => {
  const lines = (value: string): string => `${HEAD}choix étape
  - dépôt
  - accord

donnée jour du dépôt : date, facultatif

règle jour retenu : date, facultatif
  pour chaque étape
  jour du dépôt si étape est dépôt
  sinon aucun
  sans source : essai

${ruleset('date', value).slice(HEAD.length)}`;
  expect(guards(lines('1 mois après jour retenu de dépôt si jour retenu de dépôt existe'))).toEqual([]);
  expect(guards(lines('1 mois après jour retenu de dépôt si jour retenu d’accord existe'))).toHaveLength(1);
});
