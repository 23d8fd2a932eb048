/**
 * FIGURES of a quotation: the amounts, percentages and durations that a French text says, in digits or in words. Generous: what may be a number is one.
 * Looked for in small letters (`plain`), where `[a-zà-öø-ÿœ]` is any letter of French: thousands of quotations are read so, and `\p{L}` takes a third longer.
 */
import { bounded, concatMap } from '../../../syntax/collections.ts';
import { factorsOf } from './factors.ts';
import { itemAt, sure } from '../../../syntax/sure.ts';

/** What a figure measures; `nombre`: nothing, of the rules alone. Months and years are one kind, weeks and days another (decision 19), and days that are not all counted others still (law 7). */
export type Measure = '€' | '%' | 'h' | 'mois' | 'nombre' | Days;

/** The kinds of days; `jour`: calendar days, and the « jours » of a text that says no more. */
export type Days = 'jour' | 'jour ouvré' | 'jour ouvrable' | 'jour franc';

/** A number with what it measures, in the smallest unit of its kind: years as months, weeks as days. */
export interface Figure {
  readonly measure: Measure;
  readonly value: number;
  /** As the text writes it. */
  readonly words: string;
}

/**
 * A figure of a text; `parts`: what it was said in (« deux ans et six mois »), nothing of one that was said at once. `bound`: it bounds a bracket.
 * `change`: a share that is said to be added (« majoré de 20 % ») or taken away; null of any other.
 */
export interface Quoted extends Figure {
  readonly bound: boolean;
  readonly change: Change | null;
  readonly parts: readonly Figure[];
}

/**
 * What a text says in figures; `listed`: those whose unit stands further on (« 100, 150 et 200 € ») and the periods it names (« chaque année »); `numbers`: all those without a unit of their own.
 * An article alone (« une somme ») is none.
 */
export interface Figures {
  readonly figures: readonly Quoted[];
  readonly listed: readonly Figure[];
  readonly numbers: ReadonlySet<number>;
  /** Those of `numbers` that count what is named after them (« au moins 3 prestations »). */
  readonly counts: readonly Figure[];
  /** All of them, with the side of what they bound. */
  readonly sides: readonly Side[];
  /** The durations it speaks of, with a figure or without (« le mois suivant », « les jours ouvrés »). */
  readonly spoken: ReadonlySet<Measure>;
  /** How many times it takes what it speaks of (« trois fois le plafond », « la moitié des frais »). */
  readonly factors: readonly Figure[];
  /** Words that reckon (« la moitié », « doublé », « million »): what they lead to is not in the text. */
  readonly reckons: boolean;
}

/** A number of a text, `count` in the unit it is written in. `upper`: it is itself on the side of what is greater (« au moins », « moins de »); null: it bounds nothing. */
export interface Side {
  readonly measure: Measure;
  readonly value: number;
  readonly count: number;
  readonly upper: boolean | null;
  readonly words: string;
}

type Change = 'more' | 'less';

/** What stands before a share that changes an amount. */
const CHANGES: readonly (readonly [before: RegExp, change: Change])[] = [
  [/(?<![a-zà-öø-ÿœ])(?:major|augment|revaloris|hauss|accr)[a-zà-öø-ÿœ]*(?: (?:d['’]une? )?[a-zà-öø-ÿœ]+)?(?: de| égale à)? $/, 'more'],
  [/(?<![a-zà-öø-ÿœ])(?:minor|rédui|réduct|diminu|baiss|abatt)[a-zà-öø-ÿœ]*(?: (?:d['’]une? )?[a-zà-öø-ÿœ]+)?(?: de| égale? à)? $/, 'less'],
];

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
const IN_WORDS = String.raw`(?<![a-zà-öø-ÿœ\d])${NUMBER_WORD}(?:(?:[- ]et)?[- ]${NUMBER_WORD})*(?![a-zà-öø-ÿœ])`;
const IN_DIGITS = String.raw`(?<![\d,.])(?:\d{1,3}(?:[ .]\d{3})+(?!\d)|\d+)(?:,\d+)?`;
const BETWEEN = String.raw`(?: (?:premi[eè]re?s|derni[eè]re?s|prochaine?s|seule?s|autres))?`;

interface Unit {
  readonly words: string;
  readonly measure: Measure;
  readonly times: number;
}

const UNITS: readonly Unit[] = [
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
  { words: 'jours? ?\\(?ouvrés?\\)?', measure: 'jour ouvré', times: 1 },
  { words: 'jours? ?\\(?ouvrables?\\)?', measure: 'jour ouvrable', times: 1 },
  { words: 'jours? ?\\(?francs?\\)?', measure: 'jour franc', times: 1 },
  { words: 'jours?|journées?', measure: 'jour', times: 1 },
];

const NUMBER = new RegExp(
  `(${IN_DIGITS}|${IN_WORDS})(?:${BETWEEN} ?(?:${UNITS.map(({ words }) => `(${words})`).join('|')})(?![a-zà-öø-ÿœ]))?(?:(?<=\\d ?h|heures?) ?(\\d{2})(?!\\d))?`,
  'g',
);
const RECKONS =
  /(?<![a-zà-öø-ÿœ])(?:moitiés?|demi[a-zà-öø-ÿœ]*|tiers|quarts?|quadrupl[a-zà-öø-ÿœ]*|quintupl[a-zà-öø-ÿœ]*|doubl[a-zà-öø-ÿœ]*|tripl[a-zà-öø-ÿœ]*|multipli[a-zà-öø-ÿœ]*|millions?|milliards?|milliers?|quinzaines?|huitaines?|[km]€)(?![a-zà-öø-ÿœ])/;
/** « trois fois 100 € », « 3 × 100 € », « deux fois le plafond »; « versés en deux fois » and « une fois passé » reckon nothing. */
const TIMES = new RegExp(
  String.raw`(?:(?:\d|(?<![a-zà-öø-ÿœ])(?!une?(?![a-zà-öø-ÿœ]))${NUMBER_WORD}) fois (?:\d|l['’]|(?:l[ea]s?|ce|cette|ces|son|sa|ses|${NUMBER_WORD})(?![a-zà-öø-ÿœ]))|[×*+] ?\d|\d ?x ?\d)`,
);

/** Periods named without a number: « chaque année » is twelve months. */
const PERIODS: readonly (readonly [named: RegExp, measure: Measure, value: number])[] = [
  [/(?:chaque|par|l['’]) ?an(?:née)?(?![a-zà-öø-ÿœ])|(?<![a-zà-öø-ÿœ])annu(?:el|ité)/, 'mois', 12],
  [/(?:chaque|par|le) semestre(?![a-zà-öø-ÿœ])|(?<![a-zà-öø-ÿœ])semestriel/, 'mois', 6],
  [/(?:chaque|par|le) trimestre(?![a-zà-öø-ÿœ])|(?<![a-zà-öø-ÿœ])trimestriel/, 'mois', 3],
  [/(?:chaque|par|le) mois(?![a-zà-öø-ÿœ])|(?<![a-zà-öø-ÿœ])mensu(?:el|alité)/, 'mois', 1],
  [/(?:chaque|par|la) semaine(?![a-zà-öø-ÿœ])|(?<![a-zà-öø-ÿœ])hebdomadaire/, 'jour', 7],
];

/** The words of each kind of duration. « du jour où » is a day, not a duration. */
const SPOKEN: readonly (readonly [named: RegExp, measure: Measure])[] = [
  [
    /(?<![a-zà-öø-ÿœ])(?:mois|ans?|années?|annuel[a-zà-öø-ÿœ]*|mensu[a-zà-öø-ÿœ]*|trimestr[a-zà-öø-ÿœ]*|semestr[a-zà-öø-ÿœ]*)(?![a-zà-öø-ÿœ])/,
    'mois',
  ],
  [/(?<![a-zà-öø-ÿœ])(?:jours|journ[a-zà-öø-ÿœ]+|semaines?|hebdo[a-zà-öø-ÿœ]*|quotidien[a-zà-öø-ÿœ]*)(?![a-zà-öø-ÿœ])/, 'jour'],
  [/(?<![a-zà-öø-ÿœ])ouvrés?(?![a-zà-öø-ÿœ])/, 'jour ouvré'],
  [/(?<![a-zà-öø-ÿœ])ouvrables?(?![a-zà-öø-ÿœ])/, 'jour ouvrable'],
  [/(?<![a-zà-öø-ÿœ])francs?(?![a-zà-öø-ÿœ])/, 'jour franc'],
];

/** What stands before and after an end of a bracket. */
const BOUNDED =
  /(?:(?:jusqu['’]à|(?:inf|sup)érieure?s?(?: ou égale?s?)? à|entre|excédant|dépassant|\d à|(?<![a-zà-öø-ÿœ])dès|(?<![a-zà-öø-ÿœ])sous) |(?:moins|plus|au-delà|à partir|au-dessus|(?:au-|en[- ])dessous) d(?:e |['’]))$/;
/** What may stand between a figure and the word behind it that bounds it: « 200 € par an maximum ». */
const PER = String.raw`(?: par (?:an|mois|trimestre|semestre|semaine|jour|heure|personne))?`;
/** « 60 ans au moins deux fois », « au plus tard » say of something else than the figure before them. */
const ALONE = String.raw`(?![a-zà-öø-ÿœ])(?! (?:\d|t[ôa][a-zà-öø-ÿœ]+|vieillesse|contributif|garanti|${NUMBER_WORD}(?![a-zà-öø-ÿœ])))`;
const [AT_MOST, AT_LEAST] = [
  String.raw`${PER} (?:(?:et|ou) moins(?![a-zà-öø-ÿœ])|(?:(?:au )?maximum|au plus)${ALONE})`,
  String.raw`${PER} (?:(?:et|ou) plus(?![a-zà-öø-ÿœ])|(?:(?:au )?minimum|au moins)${ALONE})`,
];
const OPEN_ENDED = new RegExp(String.raw`^(?:${AT_MOST}|${AT_LEAST}| (?:et|ou) au-delà(?![a-zà-öø-ÿœ]))`);

/** What stands around a number that is itself on the side of what is greater, or of what is less: whether « non » or « pas » stands before changes nothing. */
const SIDES: readonly (readonly [upper: boolean, before: RegExp, after: RegExp])[] = [
  [
    true,
    sideBefore(
      ['au moins', 'au minimum', 'minimum', 'dès', String.raw`attei(?:nt|gn)[a-zà-öø-ÿœ]*`],
      ['à partir', '(?:au-|en[- ])dessous', '(?<!au )moins'],
      [String.raw`(?<!égale?s? ou )inférieure?s?`, 'supérieure?s? ou égale?s?', 'égale?s? ou supérieure?s?', 'au (?:moins|minimum) éga(?:le?s?|ux)'],
    ),
    new RegExp(`^${AT_LEAST}`),
  ],
  [
    false,
    sideBefore(
      [
        'au plus',
        'au maximum',
        'maximum',
        String.raw`(?:n['’]|ne )?(?:exc[éè]d|dépass)[a-zà-öø-ÿœ]*(?: pas)?`,
        "jusqu['’]à",
        'dans la limite de',
        'à concurrence de',
      ],
      ['(?<!au |en )plus', 'au-delà', 'au-dessus'],
      [String.raw`(?<!égale?s? ou )supérieure?s?`, 'inférieure?s? ou égale?s?', 'égale?s? ou inférieure?s?', 'au (?:plus|maximum) éga(?:le?s?|ux)'],
    ),
    new RegExp(`^${AT_MOST}`),
  ],
];

/** Words before a number: alone, with « de » (« l'Aspa moins 500 € » bounds nothing), with « à » (« supérieure de 16 ans à celle » is a difference). */
function sideBefore(alone: readonly string[], withDe: readonly string[], withTo: readonly string[]): RegExp {
  return new RegExp(
    String.raw`(?<![a-zà-öø-ÿœ])(?:(?:${alone.join('|')})(?: (?:de|à)| d['’])? |(?:${withDe.join('|')}) d(?:e |['’])|(?:${withTo.join('|')}) à )$`,
  );
}

/** What a number stands after that names a place in a text, or a rank, and counts nothing. */
const NAMES_A_PLACE =
  /(?<![a-zà-öø-ÿœ])(?:articles?|art\.|annexes?|alinéas?|points?|pages?|chapitres?|paragraphes?|parties?|titres?|tableaux?|cas|étapes?|groupes?|niveaux?|catégories?|tranches?|gir|versions?|années?|n°|[lrd]\.) ?$/;
/** What follows a day of a month, or a number that shares or repeats. */
const COUNTS_NOTHING =
  /^ (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|fois|sur|à|et|ou|de|des|au|du)(?![a-zà-öø-ÿœ])/;

/** What stands between the numbers of a list that share one unit. */
const LISTED = /^(?:,|(?:, ?| )(?:à|ou|et|puis)(?: de)?) ?$/;

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

/** Without what binary fractions add. */
export const exact = (value: number): number => Math.round(value * 1e6) / 1e6;

/** All spaces alike, so that « 1 500 € » reads the same from Word, from a PDF and from the keyboard; in small letters. */
function plain(text: string): string {
  const small = text.toLowerCase();
  const spaced = /[^\S ]| {2}/.test(small) ? small.replace(/\s+/g, ' ') : small;
  return spaced.replace(/[‐‑–]/g, '-');
}

/** A number of a text: where it stands, and its unit if it has one. */
interface Found {
  readonly value: number;
  readonly unit: Unit | undefined;
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** What may follow minutes said after « heures »: « 40 heures 40 à 59 » is a table run together, « 2 heures 15 personnes » counts people. */
const AFTER_MINUTES =
  /^(?:$| ?[^a-zà-öø-ÿœ\d ]| d['’]| (?:par|de|du|des|l[ea]s?|et|ou|avant|après|pour|chaque|aux?|en|maximum|minimum|hebdomadaires?|mensuel[a-zà-öø-ÿœ]*|quotidien[a-zà-öø-ÿœ]*)(?![a-zà-öø-ÿœ]))/;

/** Minutes written as in « 1 h 30 », « 2 heures 15 », are of the number before them. */
function numbersOf(text: string): readonly Found[] {
  return [...text.matchAll(NUMBER)].map((found) => {
    const [words, number] = [itemAt(found, 0), itemAt(found, 1)];
    const unit = UNITS[found.slice(2, 2 + UNITS.length).findIndex((one) => one !== undefined)];
    const isSaid = !/heures? \d+$/.test(words) || AFTER_MINUTES.test(text.slice(found.index + words.length));
    const minutes = isSaid ? Number(found[2 + UNITS.length] ?? 0) / 60 : 0;
    const value = (/\d/.test(number) ? valueOfDigits(number) : valueOfWords(number)) * (unit?.times ?? 1) + minutes;
    return { value: exact(value), unit, words: words.trim(), start: found.index, end: found.index + words.trimEnd().length };
  });
}

const read = /* @__PURE__ */ new Map<string, Figures>();
/** Quotations of which the figures are kept: those of the largest rulesets. */
const MOST_READ = 2_000;

/** What a quotation says in figures, found once: several rules cite the same, and most stay from one compilation to the next. */
export function figuresOf(quote: string): Figures {
  const known = read.get(quote);
  if (known !== undefined) return known;
  const figures = findFigures(quote);
  bounded(read, MOST_READ).set(quote, figures);
  return figures;
}

function findFigures(quote: string): Figures {
  const text = plain(quote);
  const all = numbersOf(text);
  const figures: Quoted[] = [];
  const listed: Figure[] = concatMap(PERIODS, ([named, measure, value]) => {
    const [words] = named.exec(text) ?? [];
    return words === undefined ? [] : [{ measure, value, words }];
  });
  const numbers = new Set<number>();
  let last: Found | null = null;
  let waiting: readonly Found[] = [];
  for (const found of all) {
    if (last === null || !LISTED.test(text.slice(last.end, found.start))) waiting = [];
    for (const { value, words } of waiting) {
      if (found.unit !== undefined) listed.push({ measure: found.unit.measure, value: exact(value * found.unit.times), words });
    }
    const rest = last === null ? null : restOf(text, last, found);
    if (rest !== null) {
      const before = sure(figures.pop(), 'the figure before the rest of it');
      const [words, value] = [text.slice(text.lastIndexOf(before.words, found.start), found.end), exact(before.value + rest)];
      const parts = [before, { measure: before.measure, value: rest, words: found.words }];
      figures.push({ measure: before.measure, value, words, parts, bound: before.bound, change: null });
    } else if (found.unit !== undefined)
      figures.push({
        measure: found.unit.measure,
        value: found.value,
        words: found.words,
        parts: [],
        bound: isBound(text, found),
        change: changeOf(text, found),
      });
    if (found.unit === undefined && !isArticle(found.words)) numbers.add(found.value);
    waiting = found.unit === undefined ? [...waiting, found] : [];
    last = found;
  }
  const counts = all.filter((found) => isCount(text, found)).map(({ value, words }) => ({ measure: 'nombre' as const, value, words }));
  const spoken = new Set(concatMap(SPOKEN, ([named, measure]) => (named.test(text) ? [measure] : [])));
  const sides = all.map((one) => sideOf(text, one));
  const reckons = RECKONS.test(text) || TIMES.test(text);
  return { figures, listed, numbers, counts, sides, spoken, reckons, factors: reckons ? factorsOf(text) : [] };
}

/** « jusqu'à 1 000 € exclus »: what would be on this side is on the other. */
const LEFT_OUT = /^ ?[,(]? ?(?:exclue?s?|non comprise?s?|non incluse?s?)(?![a-zà-öø-ÿœ])\)?/;
/** Words before a figure that take it in, unless it is said to be left out. */
const TAKES_IN = /(?:jusqu['’]à|partir d(?:e |['’])|limite de|concurrence de|dès) ?$/;

function sideOf(text: string, { value, unit, words, start, end }: Found): Side {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const one = { measure: unit?.measure ?? 'nombre', value, count: exact(value / (unit?.times ?? 1)) };
  for (const [upper, ahead] of SIDES) {
    const [put] = ahead.exec(before) ?? [];
    if (put === undefined) continue;
    const [leftOut] = (TAKES_IN.test(put) && LEFT_OUT.exec(after)) || [];
    return leftOut === undefined ? { ...one, upper, words: put + words } : { ...one, upper: !upper, words: put + words + leftOut };
  }
  for (const [upper, , behind] of SIDES) {
    const [put] = behind.exec(after) ?? [];
    if (put !== undefined) return { ...one, upper, words: words + put };
  }
  // « sous 8 jours » leaves eight days, « sous 500 € » is less; an age and a délai in months are told in the same words
  const under = / sous $|^sous $/.test(before) && (one.measure === '€' || one.measure.startsWith('jour'));
  return under ? { ...one, upper: one.measure === '€', words: `sous ${words}` } : { ...one, upper: null, words };
}

function changeOf(text: string, { unit, start }: Found): Change | null {
  const before = unit?.measure === '%' ? text.slice(0, start) : '';
  return CHANGES.find(([words]) => words.test(before))?.[1] ?? null;
}

const isBound = (text: string, { start, end }: Found): boolean => BOUNDED.test(text.slice(0, start)) || OPEN_ENDED.test(text.slice(end));

/** Whether a number counts what is named after it: « 3 prestations », neither « article 3 » nor « 3 mars 2024 ». */
function isCount(text: string, { value, unit, words, start, end }: Found): boolean {
  const after = text.slice(end);
  return (
    unit === undefined &&
    Number.isInteger(value) &&
    value < 1000 &&
    !isArticle(words) &&
    /^ [a-zà-öø-ÿœ]{2,}/.test(after) &&
    !COUNTS_NOTHING.test(after) &&
    !NAMES_A_PLACE.test(text.slice(0, start))
  );
}

const isArticle = (words: string): boolean => /^une?$/.test(words);

/** What a number adds to the figure before it: « deux ans et six mois », « 12 euros et 50 centimes », « 12 euros 50 », « une heure trente »; null of one of its own. */
function restOf(text: string, { unit: whole, start, end }: Found, { value, unit, start: next, end: after }: Found): number | null {
  if (whole === undefined || !/^(?: et)? ?$/.test(text.slice(end, next)) || text.slice(0, start).endsWith('entre ')) return null;
  if (unit === undefined) {
    const follows = whole.times === 1 && /^ $/.test(text.slice(end, next)) && !/^ (?:fois|x |×)/.test(text.slice(after));
    const parts = whole.measure === '€' ? 100 : whole.measure === 'h' && AFTER_MINUTES.test(text.slice(after)) ? 60 : 0;
    return follows && value >= 10 && value < parts ? exact(value / parts) : null;
  }
  return unit.measure === whole.measure && unit.times < whole.times && value < whole.times ? value : null;
}

/** How a figure is looked for in a text. */
interface Wanted {
  readonly value: number;
  /** What it may measure there: « jours » may be jours ouvrés. */
  readonly measures: readonly Measure[];
  /** A part of a figure is also one (« deux ans », of « deux ans et six mois »). */
  readonly apart: boolean;
  /** The text says this very share: neither what is left of it nor what it adds. */
  readonly itself: boolean;
}

/**
 * Whether a text says a figure: with its unit, or as a number of which the unit stands elsewhere; of a share, what is left of it and
 * what it adds too, unless it is said to be the other; of what is counted, the product (« 10 € pour chacune des trois personnes »).
 */
export function isSaidIn({ figures, listed, numbers }: Figures, { value, measures, apart, itself }: Wanted): boolean {
  const all = concatMap(figures, (one) => (apart ? [one, ...one.parts] : [one]));
  const measured = [...all, ...listed].filter((one) => measures.includes(one.measure)).map((one) => one.value);
  const isIn = (some: Iterable<number>, ...wanted: readonly number[]): boolean =>
    [...some].some((one) => wanted.some((other) => exact(one - other) === 0));
  if (!measures.includes('%')) return isIn(measured, value) || isIn(numbers, value) || [...numbers].some((count) => isIn(measured, value / count));
  if (itself) return isIn(measured, value) || isIn(numbers, value, value / 100);
  const changed = (but: Change): readonly number[] =>
    concatMap([...all, ...listed], (one) => (one.measure === '%' && changes(one) !== but ? [one.value] : []));
  return (
    isIn(measured, value) ||
    isIn(changed('more'), 100 - value) ||
    isIn(changed('less'), value - 100) ||
    isIn(numbers, value, 100 - value, value / 100)
  );
}

/** How a share that a text says changes what it is of, where it says so. */
const changes = (one: Figure | Quoted): Change | null => ('change' in one ? one.change : null);

/** What may stand between what a figure is of and the figure: « la part du retraité est fixée à 10 % ». */
const LINKS = new Set(
  'est sont était sera fixé fixée fixés fixées s élève à a de égal égale égaux égales porté portée représente reste demeure'.split(' '),
);

/** The words of a name or a text as names are compared: without articles, « du » and « des » as « de ». */
const wordsOf = (text: string): readonly string[] =>
  (plain(text).match(/\d+|[a-zà-öø-ÿœ]+|[^\sa-zà-öø-ÿœ\d]/g) ?? [])
    .filter((word) => !/^(?:l[ae]?|les|['’:])$/.test(word))
    .map((word) => (/^(?:d|du|des)$/.test(word) ? 'de' : word));

/** Whether a text says how much is what bears this name: « la part du retraité est de 10 % », of « part du retraité ». */
export function saysOf(quote: string, name: string): boolean {
  const [words, wanted] = [wordsOf(quote), wordsOf(name)];
  return words.some((_, start) => {
    if (wanted.some((word, place) => words[start + place] !== word)) return false;
    const next = words.slice(start + wanted.length).find((word) => !LINKS.has(word));
    return next !== undefined && (/^\d/.test(next) || SMALL_NUMBERS.has(next));
  });
}
