/** Turns of phrase whose words all read as names or lists: where one of them is unknown, the turn is told with what to write. */
import type { Span } from '../../syntax/span.ts';
import { OF } from '../../grammar/french.ts';
import { YEAR_TURNS } from '../../grammar/year-turns.ts';
import { itemAt } from '../../syntax/sure.ts';
import { type Context, textOf } from '../context.ts';

/** What is read for what is written; the words kept are the groups. */
type Turn = readonly [pattern: RegExp, right: (...groups: readonly string[]) => string];

const OPERAND = '((?:(?! (?:si|et|ou) | ?:)[^,()])+?)';
/** Behind the condition of an exception stands a colon. */
const END = '(?=$| (?:si|et|ou) | ?:|[,)])';
const START = '(?<=^|[( ](?:si|et|ou|sinon) |[(])';
const STEP = '(\\d+ (?:jours?|semaines?|mois|ans?)(?: ouvrés?| ouvrables?| francs?)?)';
const TRUTHS: Readonly<Record<string, string>> = { vrai: 'oui', vraie: 'oui', true: 'oui', faux: 'non', fausse: 'non', false: 'non' };

const turn = (pattern: string, right: Turn[1]): Turn => [new RegExp(pattern, 'iu'), right];

/** Made when a name is not known, and kept. */
let turns: readonly Turn[] | null = null;

const makeTurns = (): readonly Turn[] => [
  ...YEAR_TURNS.map(({ pattern, right }) => turn(pattern, right)),
  turn("^soit (?:le |la |les |l')?(.+?) :?= (.+)$", (name = '', value = '') => `où ${name} = ${value}`),
  turn("dans la limite (?:d'un|du|d'une|de la) (?:plafond|montant|maximum|somme)(?: maximum| maximal)? de(?= \\d)", () => 'dans la limite de'),
  turn('^(.+?),? dans (?:tous )?les autres cas$', (value = '') => `sinon ${value}`),
  turn(`(?:la )?fin d[ue] mois ${OF}${OPERAND}${END}`, (day = '') => `dernier jour du mois de ${day}`),
  turn(`(?:le )?début d[ue] mois ${OF}${OPERAND}${END}`, (day = '') => `premier jour du mois de ${day}`),
  turn(
    `(?:le )?(?:1er|premier)(?: jour)? du mois (?:suivant|qui suit)(?: celui ${OF})? ?(?:le |la |l')?${OPERAND}${END}`,
    (day = '') => `premier jour du mois de (1 mois après ${day})`,
  ),
  turn(`${START}${OPERAND} (est|n'est pas) un (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|jour férié)${END}`, (day = '', is = '', of = '') =>
    is.toLowerCase() === 'est' ? `${day} tombe un ${of}` : `non (${day} tombe un ${of})`,
  ),
  turn(`${START}${OPERAND} est un week-?end${END}`, (day = '') => `(${day} tombe un samedi ou ${day} tombe un dimanche)`),
  turn(
    `(?:le )?premier jour (ouvrable|ouvré) (?:après|suivant|qui suit) (?:le |la |l')?${OPERAND}${END}`,
    (kind = '', day = '') => `1 jour ${kind} après ${day}`,
  ),
  turn(`(\\d+)(?:er|e|ère|ème) anniversaire ${OF}${OPERAND}${END}`, (years = '', day = '') => `${years} ans après ${day}`),
  turn(
    `${START}${OPERAND} dans (?:les|un délai de|le délai de) ${STEP} (?:suivant|qui suivent|après) (?:le |la |l')?${OPERAND}${END}`,
    (day = '', step = '', from = '') => `(${from} ≤ ${day} et ${day} ≤ ${step} après ${from})`,
  ),
  turn(
    `${START}${OPERAND} dans (?:les|un délai de|le délai de) ${STEP} (?:précédant|qui précèdent|avant) (?:le |la |l')?${OPERAND}${END}`,
    (day = '', step = '', until = '') => `(${step} avant ${until} ≤ ${day} et ${day} ≤ ${until})`,
  ),
  turn(`(?:=|est) (${Object.keys(TRUTHS).join('|')})${END}`, (truth = '') => `est ${TRUTHS[truth.toLowerCase()] ?? ''}`),
  turn(
    `(?:la )?date la plus (tardive|récente|ancienne) (?:de |entre )${OPERAND} et ${OPERAND}${END}`,
    (way = '', a = '', b = '') => `plus ${/^[tr]/u.test(way) ? 'grand' : 'petit'} de (${a} ; ${b})`,
  ),
  turn(`(?<![\\p{L}\\d])total(?= ${OF})`, () => 'somme'),
];

/** The turn that the line is around these words, and what to write for it; null: it is none. */
export function turnAround(c: Context, { file, start, end }: Span): { readonly span: Span; readonly written: string; readonly right: string } | null {
  const text = textOf(c, file);
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const stop = text.indexOf('\n', start);
  const line = text.slice(from, stop < 0 ? text.length : stop);
  const words = line.trim();
  if (words.startsWith('|') || words.length > LONGEST) return null;
  const at = from + line.indexOf(words);
  turns ??= makeTurns();
  for (const [pattern, right] of turns) {
    const found = pattern.exec(words);
    if (found === null) continue;
    const [written, ...groups] = found;
    const span = { file, start: at + found.index, end: at + found.index + itemAt(found, 0).length };
    if (span.start > start || span.end < end) continue;
    return { span, written, right: right(...groups) };
  }
  return null;
}

/** Nobody writes a turn of phrase in a longer line. */
const LONGEST = 400;
