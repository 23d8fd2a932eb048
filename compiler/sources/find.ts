import { foldedText } from './fold.ts';
import { lineOf, occurrences, stretchOf } from './document-text.ts';
import type { DocumentText, Stretch } from './document-text.ts';
import { nearestPassage } from './nearest.ts';
import type { Passage } from './nearest.ts';
import { itemAt } from '../../dsl/syntax/sure.ts';

/** Where a quotation stands in its document. `parts` are its pieces between cuts: a cut covers nothing (charter, law 11). */
export type Found =
  | {
      readonly kind: 'found';
      readonly start: number;
      readonly end: number;
      readonly line: number;
      readonly parts: readonly Stretch[];
      /** It was read through a correction of the document. */
      readonly corrected: boolean;
    }
  /** The words stand at several places (lines, counted from 1): they designate none (decision 50). */
  | { readonly kind: 'ambiguous'; readonly lines: readonly number[]; readonly places: readonly { readonly parts: readonly Stretch[] }[] }
  /** `part` is the first piece that is not there, or the piece that does not follow the others. */
  | { readonly kind: 'missing'; readonly part: string; readonly nearest: Passage | null; readonly misplaced: boolean }
  /** Nothing but spaces and cuts. */
  | { readonly kind: 'empty' };

/** The pieces of a quotation between its cuts `[…]` (or `[...]`). */
export function partsOf(quote: string): string[] {
  return quote
    .split(/\[\s*(?:…|\.\.\.)\s*\]/)
    .map((part) => part.trim())
    .filter((part) => foldedText(part) !== '');
}

/** Looks a quotation up in a text. With cuts, the shortest stretch that holds the pieces in order. */
export function findQuotation(text: DocumentText, quote: string): Found {
  const parts = partsOf(quote);
  if (parts.length === 0) return { kind: 'empty' };
  const places = parts.map((part) => occurrences(text.folded, foldedText(part)));
  const missing = places.findIndex((list) => list.length === 0);
  if (missing >= 0) return absent(text, itemAt(parts, missing), false);
  const chains = shortestChains(places);
  const [first] = chains;
  if (first === undefined) return absent(text, itemAt(parts, -1), true);
  if (chains.length > 1) {
    const places = chains.map((chain) => ({ parts: stretchesOf(text, chain) }));
    return { kind: 'ambiguous', lines: chains.map((chain) => lineOf(text, spanOf(text, chain).start)), places };
  }
  const { start, end } = spanOf(text, first);
  const stretches = stretchesOf(text, first);
  const corrected = text.corrected.some((place) => stretches.some((part) => place.start < part.end && part.start < place.end));
  return { kind: 'found', start, end, line: lineOf(text, start), parts: stretches, corrected };
}

function absent(text: DocumentText, part: string, misplaced: boolean): Found {
  return { kind: 'missing', part, misplaced, nearest: misplaced ? null : nearestPassage(text, part) };
}

const spanOf = (text: DocumentText, chain: readonly Stretch[]): Stretch => stretchOf(text.folded, itemAt(chain, 0).start, itemAt(chain, -1).end);

const stretchesOf = (text: DocumentText, chain: readonly Stretch[]): Stretch[] => chain.map((part) => stretchOf(text.folded, part.start, part.end));

/** Every way of taking the pieces in order that is as short as can be. One piece alone: all its places. */
function shortestChains(places: readonly (readonly Stretch[])[]): Stretch[][] {
  const [heads = [], ...rest] = places;
  let best = Number.POSITIVE_INFINITY;
  let chains: Stretch[][] = [];
  for (const head of heads) {
    const chain = follow(head, rest);
    if (chain === null) continue;
    const length = rest.length === 0 ? 0 : itemAt(chain, -1).end - head.start;
    if (length < best) {
      best = length;
      chains = [];
    }
    if (length === best) chains.push(chain);
  }
  return chains;
}

/** The nearest place of each further piece; null when one of them never comes after the others. */
function follow(head: Stretch, rest: readonly (readonly Stretch[])[]): Stretch[] | null {
  const chain = [head];
  let from = head.end;
  for (const list of rest) {
    const next = list.find(({ start }) => start >= from);
    if (next === undefined) return null;
    chain.push(next);
    from = next.end;
  }
  return chain;
}
