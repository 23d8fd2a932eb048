/**
 * A rounding that its own quotation contradicts: `arrondi à l'euro supérieur` under « arrondi à l'euro inférieur ». Only told of the one rounding
 * under passages that speak of one, in euros or in cents; a direction that the passage leaves open is left to the rule.
 */
import { concatMap } from '../../../syntax/collections.ts';
import { CHECK } from '../../../diagnostics/catalog/check.ts';
import { guess } from '../../../diagnostics/entry.ts';
import type * as Core from '../../../model/core.ts';
import type { Direction } from '../../../../runtime/numbers/rounding.ts';
import { type Context, textAt } from '../../context.ts';
import { say } from '../../messages.ts';

/** A rounding as a text says it: how the rules would write it, and whether its direction is said. */
interface Said {
  readonly step: 'euro' | 'centime';
  readonly direction: Direction | null;
  readonly words: string;
}

const STEPS = { euro: "à l'euro", centime: 'au centime' } as const;
const DIRECTIONS = { nearest: '', down: ' inférieur', up: ' supérieur' } as const;

const ROUNDED =
  /(?<!\p{L})arrondie?s?(?: \p{L}+){0,2} (?:à l['’]|au )(euro|centime)s?(?: d['’]euros?)?(?: (?:(?:immédiatement|entier) )?(?:le plus (proche)|(supérieur|inférieur)))?(?!\p{L})/giu;

/** The roundings to euros or cents that a text speaks of. */
function roundingsOf(text: string): readonly Said[] {
  const plain = text.replace(/\s+/gu, ' ');
  return [...plain.matchAll(ROUNDED)].map(([words, step = '', near, way]) => ({
    step: step.toLowerCase() === 'euro' ? 'euro' : 'centime',
    direction: near !== undefined ? 'nearest' : way === undefined ? null : way.toLowerCase() === 'supérieur' ? 'up' : 'down',
    words,
  }));
}

/** Every word of rounding in a text, those of no step among them. */
const SPEAKS = /(?<!\p{L})arrondi/giu;

/** Tells the one rounding under these passages where the one they speak of is another. */
export function checkRounding(
  c: Context,
  rounds: readonly Core.Op[],
  quotes: readonly { readonly text: string; readonly span: Core.Source['span'] }[],
): void {
  const [round, ...more] = rounds;
  const [said, ...others] = concatMap(quotes, ({ text }) => roundingsOf(text));
  const spoken = concatMap(quotes, ({ text }) => text.match(SPEAKS) ?? []).length;
  if (round === undefined || more.length > 0 || said === undefined || others.length > 0 || spoken > 1 || round.span === null) return;
  const { type, static: fixed } = round;
  if (type.kind !== 'number' || type.unit !== '€') return;
  const step = Number(fixed['step']) / 10 ** Number(fixed['scale']);
  const direction = said.direction ?? (String(fixed['direction']) as Direction);
  const isSame = step === (said.step === 'euro' ? 1 : 0.01) && direction === fixed['direction'];
  const text = textAt(c, round.span);
  const at = text.toLowerCase().lastIndexOf('arrondi');
  if (isSame || at < 0) return;
  const span = { ...round.span, start: round.span.start + at };
  const right = `arrondi ${STEPS[said.step]}${DIRECTIONS[direction]}`;
  const related = quotes.map((one) => ({ span: one.span, role: 'passage' }));
  say(
    c,
    CHECK.contradictedRounding,
    span,
    { written: text.slice(at), quoted: said.words, right },
    { related, fixes: [guess('replace', span, right, { by: right })] },
  );
}
