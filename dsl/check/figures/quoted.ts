/** FIGURES of a quotation: the amounts, percentages and durations that a French text says, in digits or in words. Generous: what may be a number is one. */
import { itemAt, sure } from '../../syntax/sure.ts';

/** What a figure measures. Months and years are one kind, weeks and days another (decision 19). */
export type Measure = '€' | '%' | 'h' | 'mois' | 'jour';

/** A number with what it measures, in the smallest unit of its kind: years as months, weeks as days. */
export interface Figure {
  readonly measure: Measure;
  readonly value: number;
  /** As the text writes it. */
  readonly words: string;
}

/** What a text says in figures; `numbers`: those without a unit, which may stand further on (« 100, 150 et 200 € »). */
export interface Figures {
  readonly figures: readonly Figure[];
  readonly numbers: ReadonlySet<number>;
  /** Words that reckon (« la moitié », « doublé », « million »): what they lead to is not in the text. */
  readonly reckons: boolean;
}

const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    un: 1,
    une: 1,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    onze: 11,
    douze: 12,
    treize: 13,
    quatorze: 14,
    quinze: 15,
    seize: 16,
    vingt: 20,
    vingts: 20,
    trente: 30,
    quarante: 40,
    cinquante: 50,
    soixante: 60,
    septante: 70,
    huitante: 80,
    nonante: 90,
  }),
);

const NUMBER_WORD = `(?:${[...SMALL_NUMBERS.keys(), 'cents?', 'mille'].join('|')})`;
const IN_WORDS = String.raw`(?<![\p{L}\d])${NUMBER_WORD}(?:(?:[- ]et)?[- ]${NUMBER_WORD})*(?![\p{L}])`;
const IN_DIGITS = String.raw`(?<![\d,.])(?:\d{1,3}(?:[ .]\d{3})+(?!\d)|\d+)(?:,\d+)?`;
const BETWEEN = String.raw`(?: (?:premi[eè]re?s|derni[eè]re?s|prochaine?s|seule?s|autres))?`;

const UNITS: readonly { readonly words: string; readonly measure: Measure; readonly times: number }[] = [
  { words: '€|euros?|eur', measure: '€', times: 1 },
  { words: 'centimes?', measure: '€', times: 0.01 },
  { words: '%|pour cent|p\\. ?100', measure: '%', times: 1 },
  { words: 'heures?|h', measure: 'h', times: 1 },
  { words: 'minutes?|min', measure: 'h', times: 1 / 60 },
  { words: 'ans?|années?', measure: 'mois', times: 12 },
  { words: 'semestres?', measure: 'mois', times: 6 },
  { words: 'trimestres?', measure: 'mois', times: 3 },
  { words: 'mois', measure: 'mois', times: 1 },
  { words: 'semaines?', measure: 'jour', times: 7 },
  { words: 'jours?|journées?', measure: 'jour', times: 1 },
];

const NUMBER = new RegExp(
  `(${IN_DIGITS}|${IN_WORDS})(?:${BETWEEN} ?(?:${UNITS.map(({ words }) => `(${words})`).join('|')})(?!\\p{L}))?(?:(?<=\\d ?h|heures?) ?(\\d{2})(?!\\d))?`,
  'gu',
);
const RECKONS =
  /(?<!\p{L})(?:moitiés?|demi\p{L}*|tiers|quarts?|quintuple|doubl\p{L}*|tripl\p{L}*|multipli\p{L}*|millions?|milliards?|milliers?|quinzaines?|huitaines?|[km]€)(?!\p{L})/u;

/** « deux cent cinquante » is 250; « vingt et un », 21; « quatre-vingt-dix », 90. */
function valueOfWords(words: string): number {
  let whole = 0;
  let part = 0;
  for (const word of words.split(/[- ]/)) {
    if (word === 'et') continue;
    if (word === 'mille') {
      whole += Math.max(part, 1) * 1000;
      part = 0;
    } else if (word.startsWith('cent')) part = Math.max(part, 1) * 100;
    else if (word.startsWith('vingt') && part % 100 === 4) part += 76;
    else part += sure(SMALL_NUMBERS.get(word), word);
  }
  return whole + part;
}

/** `1 500,50` and `1.500` as people print them. */
const valueOfDigits = (digits: string): number => Number(digits.replace(/[ .]/g, '').replace(',', '.'));

const exact = (value: number): number => Math.round(value * 1e6) / 1e6;

/** All spaces alike, so that « 1 500 € » reads the same from Word, from a PDF and from the keyboard; in small letters. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s\u00a0\u202f\u2009\u2007]+/g, ' ')
    .replace(/[‐‑–]/g, '-');

/** What a quotation says in figures. */
export function figuresOf(quote: string): Figures {
  const text = plain(quote);
  const figures: Figure[] = [];
  const numbers = new Set<number>();
  for (const found of text.matchAll(NUMBER)) {
    const number = itemAt(found, 1);
    const value = /\d/.test(number) ? valueOfDigits(number) : valueOfWords(number);
    const unit = UNITS[found.slice(2, 2 + UNITS.length).findIndex((one) => one !== undefined)];
    const after = found[2 + UNITS.length];
    if (unit === undefined) {
      numbers.add(value);
      continue;
    }
    // « 1 h 30 », « 2 heures 15 »
    const minutes = after === undefined ? 0 : Number(after) / 60;
    figures.push({ measure: unit.measure, value: exact(value * unit.times + minutes), words: found[0].trim() });
  }
  return { figures, numbers, reckons: RECKONS.test(text) };
}

/** Whether a text says a figure: with its unit, or as a number of which the unit stands elsewhere; of a share, what is left of it too. */
export function isSaidIn({ figures, numbers }: Figures, { measure, value }: Figure): boolean {
  const shares = measure === '%' ? [value, 100 - value] : [value];
  const counted = [
    ...shares,
    ...(measure === '%' ? [value / 100] : []),
    ...(measure === 'mois' ? [value / 12] : []),
    ...(measure === 'jour' ? [value / 7] : []),
  ];
  const isIn = (all: Iterable<number>, wanted: readonly number[]): boolean =>
    [...all].some((one) => wanted.some((other) => exact(one - other) === 0));
  return (
    isIn(numbers, counted) ||
    isIn(
      figures.filter((one) => one.measure === measure).map((one) => one.value),
      shares,
    )
  );
}
