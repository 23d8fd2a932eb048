/** Turns of phrase of circulars, each with what to write instead; following the repair ends the finding. */
import { describe, expect, test } from 'vitest';
import { compileRuleset } from '../../compiler/driver.ts';
import { rendering } from '../../dsl/diagnostics/render.ts';

const HEAD = `règlement « Essai »
  langue 1
  date d'application : jour

donnée jour : date
donnée début : date
donnée m : €
donnée âge : nombre
donnée durée : ans
donnée tarif annuel : €/an
donnée taux : %

`;

const compiled = (body: string) =>
  compileRuleset([{ file: 'e.attendu', text: HEAD + body }]).diagnostics.filter(({ code }) => !/^(?:unread-input|uncovered-days)$/.test(code));

const rule = (type: string, value: string): string => `règle essai : ${type}\n  ${value}\n    sans source : essai\n`;

/** What is said, and the text once its first repair is made. */
function said(body: string): readonly (string | null)[] {
  const [one, other] = compiled(body);
  if (one === undefined || other !== undefined) return expect.unreachable(JSON.stringify(compiled(body).map(({ code }) => code)));
  const text = HEAD + body;
  const edit = one.fixes[0]?.edits[0];
  const mended = edit === undefined ? null : `${text.slice(0, edit.span.start)}${edit.text}${text.slice(edit.span.end)}`.slice(HEAD.length);
  if (mended !== null) expect(compiled(mended).filter(({ severity }) => severity === 'error')).toEqual([]);
  return [one.code, rendering(one, 'fr').hint, mended];
}

describe('the day from which a value holds', () => {
  test.each(['à partir du', 'à compter du', 'dès le', 'à partir de'])('« %s » is written « depuis le »', (words) => {
    for (const day of ['1er janvier 2021', '15 mars 2021', '01/01/2021']) {
      const paramètre = (since: string): string => `paramètre tarif : €\n  30 € ${since} ${day}\n    sans source : essai\n`;
      expect(said(paramètre(words))).toEqual([
        'other-since',
        'Écrivez « depuis le … », à la fin de la ligne ou seul sur la sienne.',
        paramètre('depuis le'),
      ]);
    }
  });

  test('alone on its line too', () => {
    const règle = (since: string): string => `règle essai : €\n  ${since} 1er janvier 2021\n  3 €\n    sans source : essai\n`;
    expect(said(règle('à partir du'))[2]).toBe(règle('depuis le'));
  });

  test('a period that begins on a day keeps its words', () => {
    expect(compiled(rule('période', 'période de 3 mois à compter du 1er mars 2024'))).toEqual([]);
    expect(compiled(rule('période', 'période de 3 mois à compter du 1er mars 2024 € €')).map(({ code }) => code)).not.toContain('other-since');
  });
});

describe('the direction of a rounding', () => {
  test.each([
    ["m × 10 %, arrondi inférieur à l'euro", "m × 10 %, arrondi à l'euro inférieur"],
    ['m × 10 %, arrondi supérieur au centime si âge > 3', 'm × 10 %, arrondi au centime supérieur si âge > 3'],
    ["(m × 10 %, arrondi inférieur à l'euro) + 3 €", "(m × 10 %, arrondi à l'euro inférieur) + 3 €"],
    ["m × 10 %, arrondi à l'euro par défaut", "m × 10 %, arrondi à l'euro inférieur"],
    ["m × 10 %, arrondi à l'euro par excès", "m × 10 %, arrondi à l'euro supérieur"],
  ])('« %s »', (written, right) => {
    const [code, , mended] = said(rule('€', written));
    expect([
      code,
      mended
        ?.split('\n')
        .find((line) => line.includes('arrondi'))
        ?.trim(),
    ]).toEqual(['other-rounding', right]);
  });

  test('without a step, shows one', () => {
    expect(said(rule('€', 'm × 10 %, arrondi supérieur'))).toEqual(['other-rounding', 'Écrivez « arrondi à l’euro supérieur ».', null]);
  });
});

describe('an amount in another unit than its place', () => {
  test.each([
    ['oui ou non', 'âge ≥ 60 ans', 'âge ≥ 60', '60'],
    ['oui ou non', '60 ans ≤ âge', '60 ≤ âge', '60'],
    ['oui ou non', 'tarif annuel > 1 500,50 €', 'tarif annuel > 1 500,50 €/an', '1 500,50 €/an'],
    ['€/an', '150 €', '150 €/an', '150 €/an'],
    ['nombre', '60 ans', '60', '60'],
    ['€', 'm + 5', 'm + 5 €', '5 €'],
    ['€', '5', '5 €', '5 €'],
  ])('%s: « %s » is shown as it is written there', (type, written, right, shown) => {
    const [, hint, mended] = said(rule(type, written));
    expect(mended).toBe(rule(type, right));
    expect(hint).toBe(`Écrivez « ${shown} ».`);
  });

  test.each([
    ['oui ou non', 'âge ≥ durée', "Déclarez les deux dans la même unité, ou multipliez celui qui n'en a pas par « 1 an »."],
    ['oui ou non', 'm > 3 h', 'Multipliez ou divisez par ce qui relie les deux unités.'],
    ['nombre', 'taux', "Enlevez l'unité, ou divisez par « 1 % »."],
  ])('%s: « %s » would be another amount: nothing is proposed', (type, written, hint) => {
    expect(said(rule(type, written)).slice(1)).toEqual([hint, null]);
  });
});

describe('turns of phrase of texts', () => {
  const DATED = "paramètre tarif : €\n  sans source : essai\n  3,20 € jusqu'au 30 juin 2027\n  3,45 €\n";

  test.each([
    ['date', 'un mois après début', '1 mois après début'],
    ['date', 'quinze jours après début', '15 jours après début'],
    ['date', 'la veille du début', '1 jour avant début'],
    ['date', 'le lendemain de la début', '1 jour après la début'],
    ['€', 'la moitié du m, arrondi au centime', '50 % × m, arrondi au centime'],
    ['€', "m, dans la limite de la moitié d'm, arrondi au centime", 'm, dans la limite de 50 % × m, arrondi au centime'],
    ['€', 'm, au plus 50 €', 'm, dans la limite de 50 €'],
    ['€', 'm, plafonné à 50 €', 'm, dans la limite de 50 €'],
    ['€', 'm plafonnée à 50 €', 'm, dans la limite de 50 €'],
    ['€', '3 € si durée au moins 70 ans', '3 € si durée ≥ 70 ans'],
    ['€', '3 €, au moins 2 € si durée au plus 70 ans', '3 €, au moins 2 € si durée ≤ 70 ans'],
    ['oui ou non', 'durée au moins 70 ans', 'durée ≥ 70 ans'],
    ['oui ou non', 'début avant le 1er juillet 2027', 'début < 1er juillet 2027'],
    ['oui ou non', 'début après jour', 'début > jour'],
  ])('%s: « %s » is written « %s »', (type, written, right) => {
    const text = HEAD + rule(type, written);
    const errors = (of: string) => compileRuleset([{ file: 'e.attendu', text: of }]).diagnostics.filter(({ severity }) => severity === 'error');
    const [one, other] = errors(text);
    expect([one?.code, other?.code]).toEqual(['other-turn', undefined]);
    const edit = one?.fixes[0]?.edits[0];
    const mended = edit === undefined ? text : text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end);
    expect(mended).toBe(HEAD + rule(type, right));
    expect(errors(mended)).toEqual([]);
  });

  test('a name that is declared keeps its words', () => {
    const body = `donnée quart : €\ndonnée un mois : €\n${rule('€', 'quart + un mois')}`;
    expect(compiled(body)).toEqual([]);
  });

  test('a word of these that goes on otherwise is an unknown name', () => {
    for (const value of ['veille', 'quart × 2', 'un']) expect(compiled(rule('€', value)).map(({ code }) => code)).toContain('unknown-name');
    expect(compiled(rule('€', 'm m au plus')).map(({ code }) => code)).not.toContain('other-turn');
    expect(compiled(rule('€', '3 € au moins 2 € 2 €')).map(({ code }) => code)).not.toContain('other-turn');
  });

  test('a value at the place of the type goes on the next line', () => {
    const text = (value: string): string => `paramètre âge minimal : ${value}\n    sans source : essai\n`;
    expect(said(text('65 ans'))).toEqual(['value-in-type', 'Écrivez « : ans », puis « 65 ans » au-dessous.', text('ans\n  65 ans')]);
    expect(said(text('65'))).toEqual(['value-in-type', 'Écrivez « : nombre », puis « 65 » au-dessous.', text('nombre\n  65')]);
    expect(compiled(text('65 ans révolus')).map(({ code }) => code)).not.toContain('value-in-type');
  });

  test('a value below one that ends begins on the day after', () => {
    const [one] = compiled(DATED);
    const hints = one === undefined ? [] : (['fr', 'en'] as const).map((language) => rendering(one, language).hint);
    expect(hints).toEqual([
      'Écrivez « depuis le 01/07/2027 » après la valeur qui suit l’autre.',
      'Write “depuis le 01/07/2027” after the value that follows the other.',
    ]);
  });

  test.each([
    [
      '150 € depuis le 1er janvier 2026\n  160 €',
      'Mettez la valeur sans date au-dessus de celle qui en a une (elle vaut jusqu’à la veille), ou donnez-lui son premier jour : « depuis le … ».',
      'Put the value without a date above the one that has one (it holds until the day before), or give it its first day: “depuis le …”.',
    ],
    [
      '150 €\n  160 €',
      'Gardez-en une, ou dites ce qui les distingue : un premier jour (« depuis le … ») ou une condition (« si … »).',
      'Keep one, or say what tells them apart: a first day (“depuis le …”) or a condition (“si …”).',
    ],
  ])('two values without a condition: %s', (values, ...hints) => {
    const found = compiled(`paramètre p : €\n  sans source : essai\n  ${values}\n`).filter(({ code }) => code === 'clause-conflict');
    expect(found.map((one) => (['fr', 'en'] as const).map((language) => rendering(one, language).hint))).toEqual([hints]);
  });
});

/** The codes of the errors of a text. */
const errorsIn = (body: string): readonly string[] =>
  compiled(body)
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);

describe('signs of other languages, and signs left out', () => {
  const cases = (given: string): string =>
    `${rule('€', 'm')}\ncas « A »\n  sans source : essai\n  ${given}\n  | n° | m | ⇒ essai |\n  | 1 | 3 € | 3 € |\n`;

  test.each([
    ['avec jour 01/02/2026', 'avec jour = 01/02/2026'],
    ['avec taux 3 %', 'avec taux = 3 %'],
    ['avec jour inconnu', 'avec jour = inconnu'],
  ])('« %s » is written with its equals sign', (written, right) => {
    expect(said(cases(written))).toEqual(['missing-equals', `Écrivez « ${right} ».`, cases(right)]);
  });

  test('a name alone says what is missing without a value', () => {
    expect(compiled(cases('avec jour')).map((one) => [one.code, rendering(one, 'fr').hint])).toEqual([
      ['missing-equals', 'Écrivez « avec jour = … ».'],
    ]);
  });

  test.each(['m (en €)', 'm (€)', 'm ( en euros )'])('a title « %s » loses its unit', (title) => {
    const table = (one: string): string => `barème b : %\n  | ${one} | b |\n  | tous | 3 % |\n  sans source : essai\n`;
    expect(said(table(title))[2]).toBe(table('m'));
  });

  test('a title that computes, and a parenthesis after what is no name, are not titles with a unit', () => {
    const table = (title: string): string => `barème b : %\n  | ${title} | b |\n  | tous | 3 % |\n  sans source : essai\n`;
    expect(errorsIn(table('2 × (m + m)'))).toEqual([]);
    expect(errorsIn(table('m (plafonné)'))).not.toContain('unit-in-title');
    expect(errorsIn(table('chose (€)'))).not.toContain('unit-in-title');
  });

  test('« # » in a text is a sign of the text', () => {
    expect(errorsIn(`règle t : texte\n  « n° #3 »\n    sans source : essai\n`)).toEqual([]);
    expect(errorsIn(`règle t : texte\n  « n° #3 » « x »\n    sans source : essai\n`)).not.toContain('other-comment');
    expect(said(rule('€', 'm × taux, arrondi au centime # voir'))[2]).toBe(rule('€', 'm × taux, arrondi au centime // voir'));
  });
});

describe('two durations from one day', () => {
  test.each([
    ['10 jours ouvrés après début + 5 jours', '5 jours après (10 jours ouvrés après début)'],
    ['durée avant début − 2 mois', '2 mois avant (durée avant début)'],
  ])('« %s » is asked which comes first', (written, right) => {
    expect(said(rule('date', written))).toEqual(['which-first', expect.any(String), rule('date', right)]);
  });

  test.each(['10 jours après (début + 5 jours)', '10 jours après début + taux', '10 jours après taux + 5 jours', '10 jours après début × 2'])(
    '« %s » is not',
    (written) => expect(errorsIn(rule('date', written))).not.toContain('which-first'),
  );
});
