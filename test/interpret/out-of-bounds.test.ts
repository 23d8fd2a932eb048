/** A value that « reprend … avec » gives to a donnée with bounds, and lies outside them: one fault of its own, in both evaluators and in words. */
import { expect, test } from 'vitest';
import { compileRuleset } from '../../compiler/driver.ts';
import { emitTypeScript } from '../../compiler/emit/typescript/module.ts';
import { decodeDossier } from '../../compiler/interpret/dossier/decode.ts';
import { evaluate } from '../../compiler/interpret/evaluate.ts';
import { explain } from '../../compiler/interpret/reasons/explanation.ts';
import { explainInFrench } from '../../compiler/interpret/reasons/explain-in-french.ts';
import { faultInWords } from '../../compiler/interpret/reasons/fault-words.ts';
import { rendering } from '../../dsl/diagnostics/render.ts';
import { importModule } from '../emit/emitted.ts';

const SCALE = `règlement « Barème »
  langue 1

donnée note : nombre de 0 à 10
donnée points : nombre au plus 3, facultatif
donnée part : % au moins 10 %
donnée reste : nombre de 0 à 5 exact

règle double : nombre
  note × 2
    sans source : essai

règle compte : nombre
  points si points existe
  sinon 0
  sans source : essai

règle prise : %
  part
    sans source : essai

règle gardé : nombre
  reste, arrondi à l'unité
    sans source : essai
`;

const HOST = `règlement « Hôte »
  langue 1

reprend « Barème » comme B
  avec note = somme des notes
  avec points = n
  avec part = taux
  avec reste = moitié

donnée notes : liste de nombres, au plus 5
donnée n : nombre de 0 à 20, facultatif
donnée taux : % au moins 5 %

règle total : nombre
  double de B
    sans source : essai
donnée demi : nombre de 0 à 20

règle moitié : nombre exact
  demi / 2
    sans source : essai
`;

const scale = compileRuleset([{ file: 'b.attendu', text: SCALE }]);
const { plan: made, diagnostics } = compileRuleset([{ file: 'h.attendu', text: HOST }], new Map([['Barème', scale]]));
const plan = made ?? expect.unreachable(JSON.stringify(diagnostics.map(({ code, params }) => [code, params])));

const OUTSIDE = { notes: [8, 9], n: 4, taux: '9.99', demi: 11 };
const GIVEN = { notes: [1], n: 3, taux: '10', demi: 4 };

const outcomesOf = (values: object): Readonly<Record<string, unknown>> => {
  const read = decodeDossier(plan, { ...GIVEN, ...values });
  if (!('dossier' in read)) return expect.unreachable(JSON.stringify(read.issues));
  return Object.fromEntries(Object.values(evaluate(plan, read.dossier).results).map((one) => [one.emitted, 'outcome' in one ? one.outcome : null]));
};

const beyond = (definition: string): unknown => ({ kind: 'hole', definition, detail: { reason: 'out of bounds', where: [] } });

test.each([{}, OUTSIDE, { n: null }, { notes: undefined, n: undefined, taux: undefined, demi: undefined }, { ...OUTSIDE, n: undefined }])(
  'with %o both evaluators give the same',
  async (values) => {
    const { evaluate: run } = await importModule(emitTypeScript(plan, 'regles'));
    const { results } = (run as (dossier: object) => { readonly results: object })({ ...GIVEN, ...values }); // every module exports it
    expect(results).toEqual(outcomesOf(values));
  },
);

test('a value outside is a hole of its own, wherever it is read', () => {
  expect(outcomesOf(OUTSIDE)).toEqual({
    doubleDeB: beyond('B.avec note'),
    compteDeB: beyond('B.avec points'),
    priseDeB: beyond('B.avec part'),
    gardeDeB: beyond('B.avec reste'),
    total: beyond('B.avec note'),
  });
});

/** What `explain` says of a result. */
function explained(name: string, values: object): string {
  const read = decodeDossier(plan, { ...GIVEN, ...values });
  if (!('dossier' in read)) return expect.unreachable(JSON.stringify(read.issues));
  return explainInFrench(explain(plan, read.dossier, name) ?? expect.unreachable(name), plan);
}

test('an explanation names the donnée and its bounds, and what was given to it', () => {
  expect(explained('total', OUTSIDE))
    .toBe(`note de B : erreur : trou (la valeur donnée à « note de B » par « reprend » sort des bornes de cette donnée (de 0 à 10)).
  C'est « somme des notes ».
double de B : erreur : trou (la valeur donnée à « note de B » par « reprend » sort des bornes de cette donnée (de 0 à 10)).
  C'est « note × 2 ».
  Sans source : essai.
total : erreur : trou (la valeur donnée à « note de B » par « reprend » sort des bornes de cette donnée (de 0 à 10)).
  C'est « double de B ».
  Sans source : essai.`);
  expect(explained('total', {})).not.toContain('note :');
});

test('an error is said in both languages, with the bounds the donnée declares', () => {
  const { total, doubleDeB, ...others } = outcomesOf(OUTSIDE);
  const said = [total, doubleDeB, ...Object.values(others)].map((outcome) => {
    const fault = outcome as Parameters<typeof faultInWords>[0]; // each of them is one, as the test above wants
    return (['fr', 'en'] as const).map((language) => faultInWords(fault, null, plan, language));
  });
  expect(said).toEqual(
    [
      ['note', 'de 0 à 10', 'from 0 to 10'],
      ['note', 'de 0 à 10', 'from 0 to 10'],
      ['points', 'au plus 3', 'at most 3'],
      ['part', 'au moins 10\u00a0%', 'at least 10\u00a0%'],
      ['reste', 'de 0 à 5', 'from 0 to 5'],
    ].map(([name, fr, en]) => [
      `trou : la valeur donnée à « ${name} de B » par « reprend » sort des bornes de cette donnée (${fr})`,
      `hole: the value that “reprend” gives to “${name} de B” is outside the bounds of that input (${en})`,
    ]),
  );
});

test('check says where it may happen, on the line that gives the value', () => {
  const found = diagnostics.filter(({ severity, code }) => severity !== 'error' && /gap$|unexamined/.test(code));
  const said = found.map((one) => [
    `${one.severity} ${one.code} ${HOST.slice(one.span.start, one.span.end)}`,
    rendering(one, 'fr').message,
    rendering(one, 'en').message,
  ]);
  expect(said).toEqual([
    [
      'info possible-bound-gap avec note = somme des notes',
      "Le règlement repris ne prend « note de B » que dans ces bornes : de 0 à 10. La valeur donnée ici en sortirait quand « somme des notes » est au plus −1 ou « somme des notes » est au moins 11 : elle est calculée, on ne sait pas si un dossier peut s'y trouver, et il n'aurait pas de résultat (trou).",
      'The ruleset taken up takes “note de B” only within these bounds: from 0 to 10. The value given here would leave them when “somme des notes” is at most −1 or “somme des notes” is at least 11: it is computed, whether a dossier can be there is not known, and it would have no result (a hole).',
    ],
    [
      'warning bound-gap avec points = n',
      "Le règlement repris ne prend « points de B » que dans ces bornes : au plus 3. La valeur donnée ici en sort quand « n » est entre 4 et 20 ; un dossier dans cette situation n'aurait pas de résultat (trou).",
      'The ruleset taken up takes “points de B” only within these bounds: at most 3. The value given here leaves them when “n” is between 4 and 20; a dossier in this situation would have no result (a hole).',
    ],
    [
      'warning bound-gap avec part = taux',
      "Le règlement repris ne prend « part de B » que dans ces bornes : au moins 10\u00a0%. La valeur donnée ici en sort quand « taux » est entre 5\u00a0% et 9,99\u00a0% ; un dossier dans cette situation n'aurait pas de résultat (trou).",
      'The ruleset taken up takes “part de B” only within these bounds: at least 10\u00a0%. The value given here leaves them when “taux” is between 5\u00a0% and 9,99\u00a0%; a dossier in this situation would have no result (a hole).',
    ],
    [
      'info possible-bound-gap avec reste = moitié',
      "Le règlement repris ne prend « reste de B » que dans ces bornes : de 0 à 5. La valeur donnée ici peut en sortir : elle est calculée, on ne sait pas si un dossier peut s'y trouver, et il n'aurait pas de résultat (trou).",
      'The ruleset taken up takes “reste de B” only within these bounds: from 0 to 5. The value given here may leave them: it is computed, whether a dossier can be there is not known, and it would have no result (a hole).',
    ],
  ]);
  expect(new Set(found.map((one) => rendering(one, 'fr').hint)).size).toBe(1);
});

test('a value written there that is outside is refused, of an exact donnée too', () => {
  const host = HOST.replace('avec reste = moitié', 'avec reste = 5,5').replace('avec points = n', 'avec points = 4');
  const found = compileRuleset([{ file: 'h.attendu', text: host }], new Map([['Barème', scale]])).diagnostics.filter(
    ({ severity }) => severity === 'error',
  );
  expect(found.map((one) => [one.code, host.slice(one.span.start, one.span.end), rendering(one, 'fr').message])).toEqual([
    ['out-of-bounds', '4', 'Cette valeur sort des bornes déclarées (au plus 3).'],
    ['out-of-bounds', '5,5', 'Cette valeur sort des bornes déclarées (de 0 à 5).'],
  ]);
});
