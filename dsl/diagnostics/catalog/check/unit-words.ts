/** Words of the findings on types and units: operations, operands, advice. */
import { concatMap } from '../../../syntax/collections.ts';
import { isWritable } from '../../../model/units.ts';
import { list } from '../syntax/words.ts';

/** « additionner », after « On ne peut pas ». */
export const OPERATIONS: Readonly<Record<string, { readonly fr: string; readonly en: string }>> = {
  add: { fr: 'additionner', en: 'added' },
  subtract: { fr: 'soustraire', en: 'subtracted' },
  compare: { fr: 'comparer', en: 'compared' },
  limit: { fr: 'limiter l’un par l’autre', en: 'capped by each other' },
};

const OPERANDS: Readonly<Record<string, { readonly fr: string; readonly en: string }>> = {
  number: { fr: 'un nombre', en: 'a number' },
  date: { fr: 'une date', en: 'a date' },
  period: { fr: 'une période', en: 'a period' },
  boolean: { fr: 'un oui ou non', en: 'a yes or no' },
  list: { fr: 'une liste', en: 'a list' },
  record: { fr: 'un élément de liste', en: 'a list element' },
  'numbers or dates': { fr: 'des nombres ou des dates', en: 'numbers or dates' },
  duration: { fr: 'une durée en jours, semaines, mois ou ans', en: 'a duration in days, weeks, months or years' },
  comparable: { fr: 'une valeur simple', en: 'a plain value' },
};
/** « un nombre », for what an operation asks of an operand. */
export function kindOfOperand(of: string, language: 'fr' | 'en'): string {
  return OPERANDS[of]?.[language] ?? of;
}

/** « × 1 h × 1 € », « / 1 h / 1 € »: what gives or takes away a unit that is not written as one. */
function byFactors(unit: string, sign: '×' | '/'): string {
  const [above = '', ...below] = unit.split('/');
  const each = (of: string, by: string): string[] => concatMap(of.split('·'), (one) => (one === '1' ? [] : [`${by} 1 ${one}`]));
  const other = sign === '×' ? '/' : '×';
  return [...each(above, sign), ...concatMap(below, (one) => each(one, other))].join(' ');
}

/** What to do with two units that do not go together. */
export function unitHint(left: string, right: string, language: 'fr' | 'en'): string {
  const fr = language === 'fr';
  if (left === '' || right === '') {
    const unit = left === '' ? right : left;
    if (!isWritable(unit))
      return fr
        ? `Déclarez les deux dans la même unité, ou donnez-la à celui qui n'en a pas : « ${byFactors(unit, '×')} ».`
        : `Declare both in the same unit, or give it to the one that has none: “${byFactors(unit, '×')}”.`;
    return fr
      ? `Déclarez les deux dans la même unité, ou multipliez celui qui n'en a pas par « 1 ${unit} ».`
      : `Declare both in the same unit, or multiply the one that has none by “1 ${unit}”.`;
  }
  const days = (unit: string): boolean => /jour|semaine/.test(unit);
  const months = (unit: string): boolean => unit === 'mois' || unit === 'an';
  if ((days(left) && months(right)) || (months(left) && days(right))) {
    return fr
      ? 'Comptez tout en jours ou tout en mois : un mois ne vaut pas trente jours.'
      : 'Count in days only or in months only: a month is not thirty days.';
  }
  return fr ? 'Multipliez ou divisez par ce qui relie les deux unités.' : 'Multiply or divide by what links the two units.';
}

/** A place that wants a bare number is not given a unit: the value loses its own. */
export function placeHint(expected: string, found: string, language: 'fr' | 'en'): string {
  const per = expected !== '' && found.startsWith(`${expected}/`) ? found.slice(expected.length + 1) : '';
  if (per !== '')
    return language === 'fr' ? `Multipliez par ce qui se compte en ${per} : « × 1 ${per} ».` : `Multiply by what is counted in ${per}: “× 1 ${per}”.`;
  if (expected !== '') return unitHint(expected, found, language);
  if (!isWritable(found)) {
    const taken = byFactors(found, '/');
    return language === 'fr' ? `Enlevez l'unité, ou ajoutez au calcul « ${taken} ».` : `Remove the unit, or add to the calculation “${taken}”.`;
  }
  return language === 'fr' ? `Enlevez l'unité, ou divisez par « 1 ${found} ».` : `Remove the unit, or divide by “1 ${found}”.`;
}

/** A bare number beside a percentage: 1 is 100 %, and may also have been meant as 1 %. */
export function percentHint(readings: readonly string[], language: 'fr' | 'en'): string {
  const which = list(readings, language);
  if (readings.length === 1) return language === 'fr' ? `Écrivez ${which}.` : `Write ${which}.`;
  return language === 'fr' ? `Écrivez ${which}, selon le texte : 1 vaut 100 %.` : `Write ${which}, as the text has it: 1 is 100 %.`;
}

/** In a cell nothing is multiplied: the value is written in the unit of its column. */
export function cellHint(expected: string, language: 'fr' | 'en'): string {
  if (expected === '') return language === 'fr' ? 'Écrivez un nombre sans unité.' : 'Write a number without a unit.';
  return language === 'fr' ? `Écrivez la valeur en ${expected}.` : `Write the value in ${expected}.`;
}

/** « 2 décimales ». */
export function decimals(count: number, language: 'fr' | 'en'): string {
  if (language === 'fr') return count === 0 ? 'aucune décimale' : count === 1 ? '1 décimale' : `${count} décimales`;
  return count === 0 ? 'no decimals' : count === 1 ? '1 decimal' : `${count} decimals`;
}

/** « de 1 à 6 », « au plus 6 ». */
export function bounds(min: string, max: string, language: 'fr' | 'en'): string {
  const fr = language === 'fr';
  if (max === '') return fr ? `au moins ${min}` : `at least ${min}`;
  if (min === '') return fr ? `au plus ${max}` : `at most ${max}`;
  return fr ? `de ${min} à ${max}` : `from ${min} to ${max}`;
}

/** What makes sure that a value is there, in a clause, in a list, in a condition on the elements of a list. */
export const GUARD_HINT = {
  rule: {
    fr: (name: string) => `Ajoutez « si ${name} existe », et dites ce qui vaut sinon.`,
    en: (name: string) => `Add “si ${name} existe”, and say what holds otherwise.`,
  },
  list: {
    fr: (name: string) => `Si les autres ne comptent pas, ne prenez que les éléments qui l'ont : ajoutez « dont (${name} existe) » après la liste.`,
    en: (name: string) => `If the others do not count, take only the elements that have it: add “dont (${name} existe)” after the list.`,
  },
  condition: {
    fr: (name: string) => `Commencez la condition par « ${name} existe et … » : un élément qui ne l'a pas ne la vérifie alors pas.`,
    en: (name: string) => `Begin the condition by “${name} existe et …”: an element that lacks it then does not meet it.`,
  },
  date: {
    fr: (name: string) =>
      `Nommez ici une « règle … : date » de deux lignes : « ${name} si ${name} existe », puis « sinon … », le jour qui compte alors.`,
    en: (name: string) => `Name here a “règle … : date” of two lines: “${name} si ${name} existe”, then “sinon …”, the day that counts then.`,
  },
} as const;

/** What the repair writes, by where. */
export const GUARD_WORDS: Readonly<Record<string, (name: string) => string>> = {
  rule: (name) => `« si ${name} existe »`,
  list: (name) => `« dont (${name} existe) »`,
  condition: (name) => `« ${name} existe et »`,
};
