/** Says a set of situations in few words: each *box* takes some regions of every dimension. */
import type { Situation } from './conditions.ts';
import type { Dimension, Region, Sample } from './regions.ts';
import { itemAt } from '../../dsl/syntax/sure.ts';

/** One list of regions per dimension, in their order. */
export type Box = readonly (readonly Region[])[];

/** Beyond this many situations a set of conditions is not enumerated. */
const MOST_SITUATIONS = 20_000;

/** Calls `visit` with every situation and the rank of its region in each dimension (both arrays are reused); false when there are too many. */
export function forEachSituation(dimensions: readonly Dimension[], visit: (situation: Situation, ranks: readonly number[]) => void): boolean {
  if (dimensions.reduce((product, dimension) => product * dimension.regions.length, 1) > MOST_SITUATIONS) return false;
  if (dimensions.some((dimension) => dimension.regions.length === 0)) return true;
  const ranks = dimensions.map(() => 0);
  const situation: Sample[] = dimensions.map((dimension) => itemAt(dimension.regions, 0).sample);
  for (;;) {
    visit(situation, ranks);
    let i = ranks.length - 1;
    while (i >= 0 && !advance(dimensions, ranks, situation, i)) i--;
    if (i < 0) return true;
  }
}

/** Moves one dimension to its next region, or back to its first; false when it went back. */
function advance(dimensions: readonly Dimension[], ranks: number[], situation: Sample[], i: number): boolean {
  const { regions } = itemAt(dimensions, i);
  const next = itemAt(ranks, i) + 1;
  const went = next < regions.length;
  ranks[i] = went ? next : 0;
  situation[i] = regions[went ? next : 0]?.sample ?? null;
  return went;
}

/** Covers the situations (given by their ranks) with boxes, each as large as it goes, largest first along each dimension. */
export function boxesOf(dimensions: readonly Dimension[], situations: readonly (readonly number[])[]): readonly Box[] {
  const left = new Map(situations.map((ranks) => [ranks.join(), ranks]));
  const all = new Set(left.keys());
  const boxes: Box[] = [];
  for (let seed = left.values().next(); seed.done !== true; seed = left.values().next()) {
    let sides: (readonly number[])[] = seed.value.map((rank) => [rank]);
    dimensions.forEach((dimension, i) => {
      const grown = dimension.regions.map((_, rank) => rank).filter((rank) => every(sides.with(i, [rank]), (ranks) => all.has(ranks.join())));
      sides = sides.with(i, grown);
    });
    every(sides, (ranks) => {
      left.delete(ranks.join());
      return true;
    });
    boxes.push(sides.map((side, i) => side.map((rank) => itemAt(itemAt(dimensions, i).regions, rank))));
  }
  return boxes;
}

function every(sides: readonly (readonly number[])[], holds: (ranks: readonly number[]) => boolean, prefix: readonly number[] = []): boolean {
  const [side, ...rest] = sides;
  return side === undefined ? holds(prefix) : side.every((rank) => every(rest, holds, [...prefix, rank]));
}
