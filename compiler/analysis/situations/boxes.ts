/** Says a set of situations in few words: each *box* takes some regions of every dimension. */
import type { Dimension, Region } from './regions.ts';
import { itemAt } from '../../../dsl/syntax/sure.ts';

/** One list of regions per dimension, in their order. */
export type Box = readonly (readonly Region[])[];

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
