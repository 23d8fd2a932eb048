/** Whole lines of a décompte, a délai or a sequence, as texts write them: each is told with what to write. */
import { report } from '../diagnostics/entry.ts';
import { SYNTAX } from '../diagnostics/catalog/syntax.ts';
import { startOf } from '../lexer/atoms.ts';
import type { Line } from '../lexer/blocks.ts';
import { type Context, spanOf, typed } from '../lexer/context.ts';
import { itemAt } from '../syntax/sure.ts';
import type { Definition } from '../syntax/syntax.ts';

/** Reports words of a line that are written otherwise; `edits`: where they are. */
function sayTurn(context: Context, at: { readonly start: number; readonly end: number }, right: string, by: string = right): true {
  const fixes = by === '' ? [] : [{ code: 'write', params: { right }, edits: [{ span: spanOf(context, at.start, at.end), text: by }] }];
  context.report(report(SYNTAX.otherTurn, spanOf(context, at.start, at.end), { written: typed(context, at.start, at.end), right }, { fixes }));
  return true;
}

/** `au départ chez soi`: the state comes first; true, and reported. */
export function saysStartFirst(context: Context, line: Line): boolean {
  const [to, start, first] = line.atoms;
  if (to?.key !== 'à' || start?.key !== 'départ' || first === undefined) return false;
  return sayTurn(context, line, `${typed(context, first.key === ':' ? startOf(line.atoms, 3, first.end) : first.start, line.end)} au départ`);
}

/** `1 pour chaque prestation` in a décompte: its items are counted « par élément de » a list; true, and reported. */
export function saysForEachItem(context: Context, line: Line, word: Definition['word']): boolean {
  const at = line.atoms.findIndex(({ key }, index) => index > 0 && (key === 'pour' || key === 'par') && EACH.has(line.atoms[index + 1]?.key ?? ''));
  const each = line.atoms[at + 1];
  const opened = line.atoms.slice(0, Math.max(at, 0)).some(({ key }) => key === '(');
  if (word !== 'décompte' || at < 0 || opened || each === undefined) return false;
  return sayTurn(context, { start: itemAt(line.atoms, at).start, end: each.end }, 'par élément de …', '');
}

const EACH: ReadonlySet<string> = new Set(['chaque', 'chacun', 'chacune']);

const COUNTED: ReadonlySet<string> = new Set(['un', 'une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'dix', 'quinze', 'trente']);
/** « dans les 7 jours »: among so many the first count stands. */
const FIRST_WORDS = 3;
const COUNT = String.raw`(\d+|${[...COUNTED].join('|')})`;
const MEASURE = String.raw`((?:jours?|semaines?|mois|ans?)(?: ouvrés?| ouvrables?| francs?| calendaires?)?)`;
const FROM = String.raw`(après|avant|à compter|à partir|suivant)`;
const WITHIN = new RegExp(
  `^(?:dans (?:un délai de |les )?|sous |en )?${COUNT} ${MEASURE}(?: (?:maximum|au plus|au maximum))? ${FROM}(?: (?:de|du|des))? (.+)$`,
  'iu',
);
const BETWEEN = new RegExp(`^(?:de |entre )?${COUNT} (?:à|et) ${COUNT} ${MEASURE} ${FROM}(?: (?:de|du|des))? (.+)$`, 'iu');
const NUMBERS: ReadonlyMap<string, string> = new Map(
  ['un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit'].map((word, index) => [word, String(index + 1)] as const),
);
const digits = (count: string): string =>
  NUMBERS.get(count.toLowerCase()) ?? { une: '1', dix: '10', quinze: '15', trente: '30' }[count.toLowerCase()] ?? count;

/** `dans les 7 jours après d`, `entre 2 et 7 jours après d` in a délai: its limits are said one by one; true, and reported. */
export function saysLimitOfDelay(context: Context, line: Line): boolean {
  if (!line.atoms.slice(0, FIRST_WORDS).some(({ kind, key }) => kind === 'number' || COUNTED.has(key))) return false;
  const text = typed(context, line.start, line.end);
  const way = (from: string): string => (from.toLowerCase() === 'avant' ? 'avant' : 'après');
  const between = BETWEEN.exec(text);
  if (between !== null) {
    const [, low = '', high = '', measure = '', from = '', day = ''] = between;
    const [soon, late] = way(from) === 'avant' ? [high, low] : [low, high];
    const first = `au plus tôt ${digits(soon)} ${measure} ${way(from)} ${day}`;
    const second = `au plus tard ${digits(late)} ${measure} ${way(from)} ${day}`;
    const fixes = [{ code: 'both', params: {}, edits: [{ span: spanOf(context, line.start, line.end), text: `${first}\n  ${second}` }] }];
    context.report(report(SYNTAX.twoLimits, spanOf(context, line.start, line.end), { written: text, first, second }, { fixes }));
    return true;
  }
  const [, count = '', measure = '', from = '', day = ''] = WITHIN.exec(text) ?? [];
  return count !== '' && sayTurn(context, line, `au plus tard ${digits(count)} ${measure} ${way(from)} ${day}`);
}

const OTHERWISE_IF = /^sinon,? si (.*?[^×+−/<>=≤≥*, -])(?:,? alors|,| :)? ([-−]?\d[\d \u00a0\u202f,]*(?:[€%]\S*|\p{L}+)?|oui|non|inconnu)$/iu;

/** `sinon si vit seul 0 €`: the order of clauses never counts, each has its own condition; true, and reported. */
export function saysOtherwiseIf(context: Context, line: Line): boolean {
  if (line.atoms[1]?.key !== 'si' && !(line.atoms[1]?.key === ',' && line.atoms[2]?.key === 'si')) return false;
  const [, condition, value] = OTHERWISE_IF.exec(typed(context, line.start, line.end)) ?? [];
  return condition === undefined || value === undefined ? sayTurn(context, line, '… si …', '') : sayTurn(context, line, `${value} si ${condition}`);
}

const DONE = /^(?:faite?|réalisée?|effectuée?|accomplie?|rendue?) (?:le|la|à la date|au) ?: ?/iu;

/** `fait le : date de la visite` in a délai: the day it was done has its own word; true, and reported. */
export function saysDone(context: Context, line: Line): boolean {
  const [words] = DONE.exec(typed(context, line.start, line.end)) ?? [];
  return words !== undefined && sayTurn(context, { start: line.start, end: line.start + words.trimEnd().length }, 'accompli :');
}
