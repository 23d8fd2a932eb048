/**
 * A day of a year as texts name it: `31 décembre de l'année de la demande`, `1er janvier suivant d`, `31 mars de l'année suivant celle de d`. Some of these read as names nobody
 * declared, others as no line at all: both places look for them.
 */
import { MONTHS, OF } from './french.ts';

/** What is read for what is written; the words kept are the groups: those of a first day or of a day and its month, then the day whose year is meant. */
interface YearTurn {
  readonly pattern: string;
  readonly right: (...groups: readonly string[]) => string;
}

/** A comparison ends the words of a day. */
const END = '(?=$| (?:si|et|ou) | ?:|[,)]| ?[<>=≤≥])';
const DAY = `((?:(?! (?:si|et|ou) | ?:| ?[<>=≤≥])[^,()])+?)${END}`;
const EDGE = '(?<![\\p{L}\\d])(?:le |la )?(?:((?:1er|premier) (?:janvier|jour)|début)|31 décembre|dernier jour|fin)';
const YEAR = "(?:de l'|d')année(?: civile)?";

const edge = (first: string | undefined, of: string): string => `${first === undefined ? 'dernier' : 'premier'} jour de l'année civile de ${of}`;
/** A number before a day is a step from it. */
const held = (day: string): string => (/^\d+ \p{L}/u.test(day) ? `(${day})` : day);
const next = (day: string): string => `(1 an après ${held(day)})`;

/** Of a year that is not said, but of a version: `depuis le 1er janvier` wants its year. */
const BARE = "(?<![\\p{L}\\d])(?<!depuis (?:le )?|jusqu'au )(?:le )?(?:((?:1er|premier) janvier)|31 décembre)";

const WITHIN = `(?<![\\p{L}\\d])(?<!depuis (?:le )?|jusqu'au |du |au )(?:le )?(1er|premier|\\d{1,2}) (${MONTHS.join('|')})`;
/** The last days of months that have as many in any year. */
const LAST = [31, null, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Counted from an end of the year: no month is thirty days. `of`: a day of the year meant; `before`: one of the year before it, where it is named. */
function within(day: string, month: string, of: string, before: string | null): string {
  const rank = MONTHS.indexOf(month.toLowerCase());
  const number = /^\d+$/.test(day) ? Number(day) : 1;
  if (before !== null && number === LAST[rank]) return `${rank + 1} mois après ${edge(undefined, before)}`;
  const first = edge('1er', of);
  const start = rank === 0 ? first : `${rank} mois après ${first}`;
  if (number === 1) return start;
  return `${number - 1} jour${number === 2 ? '' : 's'} après ${rank === 0 ? start : `(${start})`}`;
}

/** In the order they are tried. */
export const YEAR_TURNS: readonly YearTurn[] = [
  { pattern: `${EDGE} ${YEAR} (?:suivant|qui suit) (?:celle ${OF}|le |la |l')?${DAY}`, right: (first, day = '') => edge(first, next(day)) },
  { pattern: `${EDGE} ${YEAR} ${OF}${DAY}`, right: (first, day = '') => edge(first, held(day)) },
  {
    pattern: `${BARE} (?:suivant|qui suit) (?:le |la |l')?${DAY}`,
    right: (first, day = '') => edge(first, first === undefined ? held(day) : next(day)),
  },
  { pattern: `${BARE} ${YEAR} (?:suivante|prochaine)${END}`, right: (first) => edge(first, next('…')) },
  { pattern: `${BARE}(?: ${YEAR})?(?: en cours)?${END}`, right: (first) => edge(first, '…') },
  {
    pattern: `${WITHIN} ${YEAR} (?:suivant|qui suit) (?:celle ${OF}|le |la |l')?${DAY}`,
    right: (number = '', month = '', day = '') => within(number, month, next(day), held(day)),
  },
  { pattern: `${WITHIN} ${YEAR} ${OF}${DAY}`, right: (number = '', month = '', day = '') => within(number, month, held(day), null) },
  { pattern: `${WITHIN} ${YEAR} (?:suivante|prochaine)${END}`, right: (number = '', month = '') => within(number, month, next('…'), '…') },
  { pattern: `${WITHIN}(?: ${YEAR})?(?: en cours)?${END}`, right: (number = '', month = '') => within(number, month, '…', null) },
];
