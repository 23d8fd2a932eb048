/** FACTORS: how many times a text takes what it speaks of (« trois fois le plafond », « la moitié des frais »), beside what the rules multiply by. */
import { concatMap } from '../../../syntax/collections.ts';
import { itemAt } from '../../../syntax/sure.ts';

const BEFORE = '(?<![a-zà-öø-ÿœ])';
const AFTER = '(?![a-zà-öø-ÿœ])';
const OF = String.raw`(?= d(?:e${AFTER}|u${AFTER}|es${AFTER}|['’]))`;

const COUNTS: ReadonlyMap<string, number> = new Map(
  ['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'].map((word, at) => [word, at + 2] as const),
);
const MULTIPLES: ReadonlyMap<string, number> = new Map(['doubl', 'tripl', 'quadrupl', 'quintupl'].map((word, at) => [word, at + 2] as const));
const PARTS: ReadonlyMap<string, number> = new Map([
  ['tiers', 3],
  ['quart', 4],
  ['quarts', 4],
]);

/** « versé en deux fois le 5 du mois », « deux fois l'an » say how often. */
const OFTEN = String.raw`(?:l['’](?:an(?:née)?|heure)|l[ea] (?:jour(?:née)?|semaine|mois|trimestre|semestre))${AFTER}`;
const TIMES = new RegExp(
  String.raw`(?<!(?<![a-zà-öø-ÿœ])(?:en|à|ou|et) )(?<![a-zà-öø-ÿœ\d.,])(\d+(?:[,.]\d{1,2})?|${[...COUNTS.keys()].join('|')}) fois (?!${OFTEN})(?=\d|l['’]|(?:l[ea]s?|ce|cette|ces|son|sa|ses)${AFTER})`,
  'g',
);
const MULTIPLE = new RegExp(
  String.raw`${BEFORE}(?:(?:le|au|du) (${[...MULTIPLES.keys()].join('|')})e${OF}|(${[...MULTIPLES.keys()].join('|')})ée?s?${AFTER})`,
  'g',
);
const HALF = new RegExp(String.raw`${BEFORE}(?:la moitié${OF}|de moitié${AFTER})`, 'g');
/** « un tiers de confiance » is someone, « un quart d'heure » a while. */
const PART = new RegExp(String.raw`${BEFORE}(?:les )?(un|le|du|deux|trois) (tiers|quarts?)${OF}(?! (?:de confiance|d['’]heures?)${AFTER})`, 'g');

/** « l'intervention d'un tiers » is someone's; what is reduced or raised by a part says so. */
const CHANGED = new RegExp(
  String.raw`${BEFORE}(?:réduite?s?|diminuée?s?|minorée?s?|majorée?s?|augmentée?s?|abattue?s?|relevée?s?) (?:d['’](un) |(?:de|des) (deux|trois) )(tiers|quarts?)${AFTER}`,
  'g',
);

/** So many times, as a text says it; a share of a whole is less than one. */
interface Factor {
  readonly measure: 'nombre';
  readonly value: number;
  readonly words: string;
}

/** The factors that a text says, in small letters and with plain spaces. « deux fois par an » is none. */
export function factorsOf(text: string): readonly Factor[] {
  const factor = (value: number, words: string): Factor => ({ measure: 'nombre', value, words: words.trim() });
  const valueOf = (count: string): number => COUNTS.get(count) ?? (/^\d/.test(count) ? Number(count.replace(',', '.')) : 1);
  return [
    ...[...text.matchAll(TIMES)].map((found) => factor(valueOf(itemAt(found, 1)), found[0])),
    ...[...text.matchAll(MULTIPLE)].map((found) => factor(MULTIPLES.get(found[1] ?? found[2] ?? '') ?? 1, found[0])),
    ...[...text.matchAll(HALF)].map((found) => factor(1 / 2, found[0])),
    ...[...text.matchAll(PART)].map((found) => factor(valueOf(itemAt(found, 1)) / (PARTS.get(itemAt(found, 2)) ?? 1), found[0])),
    ...[...text.matchAll(CHANGED)].map((found) => factor(valueOf(found[1] ?? found[2] ?? '') / (PARTS.get(itemAt(found, 3)) ?? 1), found[0])),
  ];
}

/**
 * Whether rules that multiply by these numbers, alone or by two of them, may take so many times: « la moitié » is `50 %`, `/ 2`, `× 1 / 2`, and what
 * is left of it or added to it; the other way round where the whole is reckoned from its part; months for years.
 */
export function mayTake(factors: readonly number[], times: number): boolean {
  const wanted = times < 1 ? [times, 1 / times, 1 + times, 1 - times] : [times, 1 / times, times * MONTHS];
  const products = concatMap(factors, (one, at) => [one, ...factors.slice(at + 1).map((other) => one * other)]);
  return products.some((product) => wanted.some((one) => Math.abs(product - one) < CLOSE));
}

const MONTHS = 12;

/** A third is written 33,33 % as well. */
const CLOSE = 0.001;
