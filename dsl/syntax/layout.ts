/**
 * A text SPREAD OUT: blank lines stand after each of its blocks, so that a block grows without moving those below it. What is read of such a text
 * says where it stands in it; here that becomes where it stands in the text as it was typed.
 */
import type { Span } from './span.ts';
import { itemAt } from './sure.ts';
import type { Written } from './syntax.ts';

/** A stretch of a text spread out, in the order of the text; `typed`: where it begins in the text as typed. */
export interface Stretch {
  readonly start: number;
  readonly text: string;
  readonly typed: number;
}

/** Characters left after a block that nothing stood after yet: what is typed in it moves no other until they are taken. */
const ROOM = 400;

/** Where a stretch of so many characters begins: after `end`, half way to what follows. `next`: where that begins; Infinity when nothing does. */
export const placeAfter = (end: number, length: number, next: number): number =>
  end + Math.min(ROOM, Math.max(0, Math.floor((next - end - length) / 2)));

/** A text spread out. */
export class SpreadText implements Written {
  readonly #stretches: readonly Stretch[];
  #text: string | null = null;

  constructor(stretches: readonly Stretch[]) {
    this.#stretches = stretches;
  }

  get text(): string {
    return (this.#text ??= this.#whole());
  }

  /** Nearly always of one stretch: the whole text, which is another at each key, need not be made for it. */
  between(start: number, end: number): string {
    const stretch = lastBefore(this.#stretches, (one) => one.start <= start);
    if (stretch === null || end <= start || end > stretch.start + stretch.text.length) return this.text.slice(start, end);
    return stretch.text.slice(start - stretch.start, end - stretch.start);
  }

  #whole(): string {
    const parts: string[] = [];
    let end = 0;
    for (const { start, text } of this.#stretches) {
      parts.push('\n'.repeat(start - end), text);
      end = start + text.length;
    }
    return parts.join('');
  }
}

/** By file, its stretches. A file that is not among them is as it was typed. */
export type Layout = ReadonlyMap<string, readonly Stretch[]>;

/** By how much a place moves from the text spread out to the text as typed. */
export function movedBy(layout: Layout, { file, start }: Span): number {
  const stretch = lastBefore(layout.get(file) ?? [], (one) => one.start <= start);
  return stretch === null ? 0 : stretch.typed - stretch.start;
}

/** Where an offset of the text as typed stands in the text spread out. */
export function spreadOffset(layout: Layout, file: string, offset: number): number {
  const stretch = lastBefore(layout.get(file) ?? [], (one) => one.typed <= offset);
  return stretch === null ? offset : offset + stretch.start - stretch.typed;
}

/** The last stretch that begins before some place; null when there is none. */
function lastBefore(stretches: readonly Stretch[], begins: (one: Stretch) => boolean): Stretch | null {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (begins(itemAt(stretches, middle))) low = middle + 1;
    else high = middle;
  }
  return stretches[low - 1] ?? null;
}
