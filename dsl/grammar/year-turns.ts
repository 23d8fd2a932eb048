/**
 * The first and the last day of a year as texts name them: `31 décembre de l'année de la demande`, `1er janvier suivant d`. Some of these read as names nobody declared, others as
 * no line at all: both places look for them.
 */

/** What is read for what is written; the words kept are the groups: those of a first day, then the day whose year is meant. */
interface YearTurn {
  readonly pattern: string;
  readonly right: (first?: string, day?: string) => string;
}

/** A comparison ends the words of a day. */
const END = '(?=$| (?:si|et|ou) | ?:|[,)]| ?[<>=≤≥])';
const DAY = `((?:(?! (?:si|et|ou) | ?:| ?[<>=≤≥])[^,()])+?)${END}`;
const EDGE = '(?<![\\p{L}\\d])(?:le |la )?(?:((?:1er|premier) (?:janvier|jour)|début)|31 décembre|dernier jour|fin)';
const YEAR = "(?:de l'|d')année(?: civile)?";
const OF = "(?:de la |de l'|de |des |du |d')";

const edge = (first: string | undefined, of: string): string => `${first === undefined ? 'dernier' : 'premier'} jour de l'année civile de ${of}`;
/** A number before a day is a step from it. */
const held = (day: string): string => (/^\d+ \p{L}/u.test(day) ? `(${day})` : day);
const next = (day: string): string => `(1 an après ${held(day)})`;

/** Of a year that is not said, but of a version: `depuis le 1er janvier` wants its year. */
const BARE = "(?<![\\p{L}\\d])(?<!depuis (?:le )?|jusqu'au )(?:le )?(?:((?:1er|premier) janvier)|31 décembre)";

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
];
