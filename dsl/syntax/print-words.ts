/** The words of a line in their usual spacing, for the formatter. Nothing moves across a line end, nothing changes inside a quotation. */
import type { Atom } from '../lexer/atoms.ts';

/** Signs with a space on both sides, written with one sign each. */
const SPACED: ReadonlySet<string> = new Set([':', ';', '+', '×', '=', '≠', '<', '≤', '>', '≥', '⇒']);

/** `*`, `<=` and `=>` can be typed on any keyboard; they are written as they print. `-` is a minus only between two values. */
const signOf = (atom: Atom, typed: string): string => (atom.kind === 'symbol' && SPACED.has(atom.key) ? atom.key : typed);

/**
 * The stretch from `from` to `to` of a typed text, of which `atoms` are the words and signs. What stands between two of them and is no space,
 * and what follows the last (a comment), stays as typed.
 */
export function spaceWords(typed: string, atoms: readonly Atom[], from: number, to: number): string {
  let written = '';
  let at = from;
  let before: Atom | null = null;
  for (const atom of atoms) {
    if (atom.start < from) continue;
    if (atom.start >= to) break;
    const end = Math.min(atom.end, to);
    const gap = typed.slice(at, atom.start);
    const blank = gap.trim() === '';
    written += before === null || !blank ? gap : between(before, atom, gap);
    written += signOf(atom, typed.slice(atom.start, end));
    at = end;
    before = atom;
  }
  return written + typed.slice(at, to);
}

/** What stands between two words or signs: one space at most, and the one that was typed when it says something (a no-break space). */
function between(before: Atom, after: Atom, gap: string): string {
  if (isSign(before, '(') || isSign(after, ')') || isSign(after, ',')) return '';
  const wanted = isSign(before, ',') || isSpaced(before) || isSpaced(after);
  if (gap === '') return wanted && !isSign(after, '/') ? ' ' : ''; // a space before `//` would make a comment
  return gap.length === 1 && gap !== '\t' ? gap : ' ';
}

const isSign = (atom: Atom, key: string): boolean => atom.kind === 'symbol' && atom.key === key;
const isSpaced = (atom: Atom): boolean => atom.kind === 'symbol' && SPACED.has(atom.key);
