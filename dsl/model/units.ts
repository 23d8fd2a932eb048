/**
 * UNITS: an algebra of factors. LAW: units are types (charter, law 9); they multiply and cancel, `an` = 12 `mois` and `semaine` = 7 `jours`
 * convert exactly, months and days never do (decision 19). A canonical unit is singular, its factors sorted: `€/h`, `h/an`, `jour ouvré`.
 */
import { concatMap } from '../syntax/collections.ts';
import type { Unit } from './types.ts';
import { itemAt } from '../syntax/sure.ts';

/** An exact ratio between two units of the same kind. */
interface Ratio {
  readonly n: number;
  readonly d: number;
}

/** A unit the ruleset declares, or one of the built-in ones. `decimals` is the default of a number stored in it (decision 15). */
export interface UnitEntry {
  readonly unit: Unit;
  readonly decimals: number;
  readonly spellings: readonly string[];
}

export const BUILT_IN_UNITS: readonly UnitEntry[] = [
  { unit: '€', decimals: 2, spellings: ['€', 'euro', 'euros'] },
  { unit: '%', decimals: 2, spellings: ['%', 'pour cent'] },
  { unit: 'h', decimals: 2, spellings: ['h', 'heure', 'heures'] },
  { unit: 'an', decimals: 0, spellings: ['an', 'ans', 'année', 'années'] },
  { unit: 'mois', decimals: 0, spellings: ['mois'] },
  { unit: 'semaine', decimals: 0, spellings: ['semaine', 'semaines'] },
  { unit: 'jour', decimals: 0, spellings: ['jour', 'jours', 'jour calendaire', 'jours calendaires'] },
  { unit: 'jour ouvré', decimals: 0, spellings: ['jour ouvré', 'jours ouvrés'] },
  { unit: 'jour ouvrable', decimals: 0, spellings: ['jour ouvrable', 'jours ouvrables'] },
  { unit: 'jour franc', decimals: 0, spellings: ['jour franc', 'jours francs'] },
  { unit: 'point', decimals: 0, spellings: ['point', 'points'] },
];

const FAMILIES = [
  { large: 'an', small: 'mois', count: 12 },
  { large: 'semaine', small: 'jour', count: 7 },
] as const;

type Factors = Map<string, number>;

const factorsOf = (unit: Unit): Factors => {
  const factors: Factors = new Map();
  if (unit === '') return factors;
  unit.split('/').forEach((part, index) => {
    for (const name of part.split('·')) {
      if (name !== '1') factors.set(name, (factors.get(name) ?? 0) + (index === 0 ? 1 : -1));
    }
  });
  return factors;
};

const textOf = (factors: Factors): Unit => {
  const sorted = [...factors].sort(([a], [b]) => (a < b ? -1 : 1));
  const repeat = (name: string, times: number): string[] => Array.from({ length: times }, () => name);
  const above = concatMap(sorted, ([name, power]) => (power > 0 ? repeat(name, power) : []));
  const below = concatMap(sorted, ([name, power]) => (power < 0 ? repeat(name, -power) : []));
  if (above.length === 0 && below.length === 0) return '';
  return [above.join('·') || '1', ...below].join('/');
};

/** Whether a unit may be written after a number, as `€/h` may: not a product, nor one with nothing above the line. */
export const isWritable = (unit: Unit): boolean => !unit.includes('·') && !unit.startsWith('1/');

/** `an` above `mois` (or the reverse) is a pure number: cancel it and keep the number. */
const cancelFamilies = (factors: Factors): Ratio => {
  let n = 1;
  let d = 1;
  for (const { large, small, count } of FAMILIES) {
    const above = factors.get(large) ?? 0;
    const below = factors.get(small) ?? 0;
    if (above * below >= 0) continue;
    const times = Math.min(Math.abs(above), Math.abs(below));
    const direction = above > 0 ? 1 : -1;
    if (direction > 0) n *= count ** times;
    else d *= count ** times;
    factors.set(large, above - direction * times);
    factors.set(small, below + direction * times);
  }
  for (const [name, power] of [...factors]) if (power === 0) factors.delete(name);
  return { n, d };
};

const combine = (left: Unit, right: Unit, sign: 1 | -1): { unit: Unit; ratio: Ratio } => {
  const factors = factorsOf(left);
  for (const [name, power] of factorsOf(right)) factors.set(name, (factors.get(name) ?? 0) + sign * power);
  const ratio = cancelFamilies(factors);
  return { unit: textOf(factors), ratio };
};

/** Unit of a product; a raw product must also be multiplied by `ratio` (`€/mois × an`: 12). */
export const multiplyUnits = (left: Unit, right: Unit): { unit: Unit; ratio: Ratio } => combine(left, right, 1);

/** Unit of a quotient, with the same promise. */
export const divideUnits = (left: Unit, right: Unit): { unit: Unit; ratio: Ratio } => combine(left, right, -1);

/** What a number in `from` is multiplied by to be in `to`; null when they measure different things. */
export function conversion(from: Unit, to: Unit): Ratio | null {
  if (from === to) return { n: 1, d: 1 };
  const { unit, ratio } = divideUnits(from, to);
  return unit === '' ? ratio : null;
}

/** Does the unit hold `%` as its only dimension above the bar (`%`, `%/an`)? */
export const isPercentage = (unit: Unit): boolean => unit === '%' || unit.startsWith('%/');

/** A unit for who gives a number in it as JSON, where `0.9` and `90` could be the same share. */
export const unitInJson = (unit: Unit): string => (isPercentage(unit) ? `${unit}, 90 pour 90 %` : unit);

/** The part above the bar, `€` for `€/h`: what a rounding step is written in. */
export const numerator = (unit: Unit): Unit => {
  const above = itemAt(unit.split('/'), 0);
  return above === '1' ? '' : above;
};

/**
 * Reads a unit as written (`€ / h`, `jours ouvrés`, `demi-journées`). null: some factor is neither built in nor in `declared`.
 */
export function parseUnit(written: string, declared: ReadonlyMap<string, UnitEntry>): { unit: Unit; decimals: number } | null {
  const text = written.trim().toLocaleLowerCase('fr');
  if (text === '' || text === 'nombre') return { unit: '', decimals: 0 };
  const alone = /[/·×]/.test(text) ? undefined : declared.get(text);
  if (alone !== undefined) return { unit: alone.unit, decimals: alone.decimals }; // as nearly always
  const factors: Factors = new Map();
  let decimals: number | null = null;
  const parts = text.split('/');
  for (const [index, part] of parts.entries()) {
    for (const factor of part.split(/[·×]/)) {
      const spelling = factor.trim();
      if (index === 0 && spelling === '1') continue;
      const entry = declared.get(spelling);
      if (entry === undefined) return null;
      if (index === 0) decimals = Math.max(decimals ?? 0, entry.decimals);
      factors.set(entry.unit, (factors.get(entry.unit) ?? 0) + (index === 0 ? 1 : -1));
    }
  }
  for (const [name, power] of [...factors]) if (power === 0) factors.delete(name);
  return { unit: textOf(factors), decimals: decimals ?? 0 };
}

const NAMES_EN: ReadonlyMap<string, string> = new Map([
  ['€', 'euros'],
  ['%', 'percentages'],
  ['h', 'hours'],
  ['an', 'years'],
  ['mois', 'months'],
  ['semaine', 'weeks'],
  ['jour', 'days'],
  ['jour ouvré', 'business days'],
  ['jour ouvrable', 'working days'],
  ['jour franc', 'clear days'],
  ['point', 'points'],
]);

const NAMES_FR: ReadonlyMap<string, string> = new Map([
  ['€', 'des euros'],
  ['%', 'des pourcentages'],
  ['h', 'des heures'],
  ['an', 'des années'],
  ['mois', 'des mois'],
  ['semaine', 'des semaines'],
  ['jour', 'des jours'],
  ['jour ouvré', 'des jours ouvrés'],
  ['jour ouvrable', 'des jours ouvrables'],
  ['jour franc', 'des jours francs'],
  ['point', 'des points'],
]);

/** A unit as people say it in a message: « des heures », « des €/h », « un nombre sans unité ». */
export function nameUnit(unit: Unit, language: 'fr' | 'en'): string {
  if (unit === '') return language === 'fr' ? 'un nombre sans unité' : 'a number without a unit';
  if (language === 'fr') return NAMES_FR.get(unit) ?? `des ${unit}`;
  return NAMES_EN.get(unit) ?? unit;
}
