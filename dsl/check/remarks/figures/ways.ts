/**
 * A delay counted the other way round than its own quotation: `2 mois avant la notification` under « dans les deux mois qui suivent la notification ». Only told
 * where every passage that gives the figure says the way, and the line compares nothing: « dans les trois mois qui suivent la sortie » is also
 * `sortie ≥ 3 mois avant la demande`.
 */
import { concatMap } from '../../../syntax/collections.ts';
import { CHECK } from '../../../diagnostics/catalog/check.ts';
import { fix } from '../../../diagnostics/entry.ts';
import type { Span } from '../../../syntax/span.ts';
import { type Context, textAt, textOf } from '../../context.ts';
import { say } from '../../messages.ts';
import { exact, figuresOf } from './quoted.ts';
import type { Written } from './written.ts';

type Way = 'avant' | 'après';

/** What stands behind the amount of a delay in the rules. */
const IN_RULES = /^(?: (?:ouvrés?|ouvrables?|francs?))?(?: de (?!l')\p{L}+| du \p{L}+| de l'\p{L}+)? (avant|après)(?!\p{L})/u;

const AFTER = /^ (?:au (?:plus|maximum) )?(?:qui sui(?:t|vent)|suivante?s?|après|à compter d|à partir d)(?:e |u |es |['’])?/;
const BEFORE = /^ (?:au (?:moins|plus) )?(?:qui précèd(?:e|ent)|précédant|précédente?s?|avant)(?!\p{L})/u;

/** Tells a delay that its passages count the other way round. */
export function checkWays(c: Context, figures: readonly Written[], quotes: readonly { readonly text: string; readonly span: Span }[]): void {
  for (const one of figures) {
    const { span, shift } = one;
    if (span === null || !shift) continue;
    const text = textOf(c, span.file);
    const rest = text.slice(span.end, text.indexOf('\n', span.end) + 1 || text.length);
    const found = IN_RULES.exec(rest);
    const way = found?.[1] as Way | undefined;
    if (found === null || way === undefined || /[<>≤≥=≠]|(?<!\p{L})dans(?!\p{L})/u.test(lineAround(text, span.start))) continue;
    const said = concatMap(quotes, (quote) => waysOf(quote.text, one).map((it) => ({ ...it, at: quote.span })));
    const [first] = said;
    if (first === undefined || said.some((it) => it.way === null || it.way === way)) continue;
    const place = { ...span, start: span.end + found[0].length - way.length, end: span.end + found[0].length };
    const right: Way = way === 'avant' ? 'après' : 'avant';
    const written = textAt(c, { ...span, end: place.end });
    const related = said.map(({ at }) => ({ span: at, role: 'passage' }));
    say(c, CHECK.contradictedWay, place, { written, quoted: first.words, right }, { related, fixes: [fix('replace', place, right, { by: right })] });
  }
}

function lineAround(text: string, at: number): string {
  const from = text.lastIndexOf('\n', at) + 1;
  const end = text.indexOf('\n', at);
  return text.slice(from, end < 0 ? text.length : end);
}

/** How a text counts this figure, wherever it gives it; null: it does not say the way. */
function waysOf(quote: string, { measure, value }: Written): readonly { readonly way: Way | null; readonly words: string }[] {
  const text = quote.toLowerCase().replace(/\s+/g, ' ');
  return concatMap(figuresOf(quote).figures, (figure) => {
    const at = text.indexOf(figure.words);
    if (figure.measure !== measure || exact(figure.value - value) !== 0 || at < 0) return [];
    const rest = text.slice(at + figure.words.length);
    const [after, before] = [AFTER.exec(rest)?.[0], BEFORE.exec(rest)?.[0]];
    const way = after === undefined ? (before === undefined ? null : 'avant') : 'après';
    return [{ way, words: figure.words + (after ?? before ?? '').trimEnd() }];
  });
}
