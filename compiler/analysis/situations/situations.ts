/** Looks at all situations that conditions tell apart: where none of the parts answers, and where two answer differently. */
import type * as Core from '../../../dsl/model/core.ts';
import { itemAt } from '../../../dsl/syntax/sure.ts';
import type { Answers } from '../answers.ts';
import { type Asked, allHold, ranksOf } from '../conditions.ts';
import { type Dimension, type Sample, bare, keyOf } from './regions.ts';

/** Beyond this many situations a set of conditions is not enumerated. */
const MOST_SITUATIONS = 20_000;

export interface Found {
  readonly gaps: readonly (readonly number[])[];
  /** By the two that meet with different values. */
  readonly overlaps: ReadonlyMap<string, { readonly where: readonly [number, number]; readonly met: readonly (readonly number[])[] }>;
}

/** The situations of a gap or an overlap among those that `canBe`, by the rank of their region in each dimension; null when there are too many to look at. */
export function situationsOf(dimensions: readonly Dimension[], answers: Answers, canBe: (ranks: readonly number[]) => boolean): Found | null {
  const gaps: number[][] = [];
  const overlaps = new Map<string, { readonly where: readonly [number, number]; readonly met: number[][] }>();
  const made: (Given | undefined)[] = [];
  /** Made when it is first asked for: of most sets of conditions no two answers are ever compared. */
  const given = (part: number): Given => (made[part] ??= givenBy(itemAt(answers.values, part), dimensions));
  const examined = forEachDoubt(dimensions, answers, given, (ranks, effective) => {
    const keys = effective.map((one) => given(one).in(ranks));
    if ((effective.length > 0 && keys.every((key) => key === keys[0])) || !canBe(ranks)) return;
    if (effective.length === 0) gaps.push([...ranks]);
    effective.forEach((one, i) => {
      for (let j = i + 1; j < effective.length; j++) {
        if (keys[i] === keys[j]) continue;
        const other = itemAt(effective, j);
        const met = overlaps.get(`${one}/${other}`) ?? { where: [one, other] as const, met: [] };
        overlaps.set(`${one}/${other}`, met);
        met.met.push([...ranks]);
      }
    });
  });
  return examined ? { gaps, overlaps } : null;
}

/** What an answer is in a situation, as a key; `always`: the key it is in all of them, null where the situation decides. */
interface Given {
  readonly always: string | null;
  readonly in: (ranks: readonly number[]) => string;
}

function givenBy(values: readonly Core.Expr[], dimensions: readonly Dimension[]): Given {
  const keys = values.map((value) => valueIn(value, dimensions));
  if (keys.every((key) => typeof key === 'string')) {
    const always = keys.join();
    return { always, in: () => always };
  }
  return { always: null, in: (ranks) => keys.map((key) => (typeof key === 'string' ? key : key(ranks))).join() };
}

/** A number that the situation fixes is that number, written or read. */
function valueIn(value: Core.Expr, dimensions: readonly Dimension[]): string | ((ranks: readonly number[]) => string) {
  const key = keyOf(bare(value));
  const scale = value.type.kind === 'number' ? value.type.scale : null;
  if (scale === null) return key;
  if (value.kind === 'const') return typeof value.value === 'number' ? `${value.value} at ${scale}` : key;
  const rank = dimensions.findIndex((dimension) => dimension.key === key);
  if (rank < 0) return key;
  return (ranks) => {
    const region = dimensions[rank]?.regions[ranks[rank] ?? 0];
    return region === undefined || region.low === null || region.low !== region.high ? key : `${region.low} at ${scale}`;
  };
}

/** What parts ask of this dimension, and of none after it. */
function asksAt(asked: readonly (readonly Asked[])[], depth: number): ReadonlyMap<number, readonly Asked[]> {
  const here = new Map<number, readonly Asked[]>();
  asked.forEach((all, part) => {
    const some = all.filter(({ last }) => last === depth);
    if (some.length > 0) here.set(part, some);
  });
  return here;
}

/**
 * Calls `visit` with every situation that may be a gap or an overlap (the array is reused), and the parts that answer in it; false when there are
 * too many situations. Dimension by dimension: parts that do not hold or are set aside are let go as soon as that is known, and where those that
 * are left surely answer alike, no situation is looked at.
 */
function forEachDoubt(
  dimensions: readonly Dimension[],
  answers: Answers,
  given: (part: number) => Given,
  visit: (ranks: readonly number[], effective: readonly number[]) => void,
): boolean {
  if (dimensions.reduce((product, dimension) => product * dimension.regions.length, 1) > MOST_SITUATIONS) return false;
  const asked = answers.asked(ranksOf(dimensions));
  /** Once this dimension is known, so is whether the part holds. */
  const settled = asked.map((all) => Math.max(-1, ...all.map(({ last }) => last)));
  const asks = [-1, ...dimensions.keys()].map((depth) => asksAt(asked, depth));
  const situation: Sample[] = [];
  const ranks: number[] = [];
  const left = (parts: readonly number[], depth: number): readonly number[] => {
    const here = itemAt(asks, depth + 1);
    if (here.size === 0) return parts;
    const held: number[] = [];
    // A part let go may have been what could set aside an exception: what it excepts is asked again too.
    let isNews = false;
    for (const part of parts) {
      const all = here.get(part);
      const holds = all === undefined || allHold(all, situation);
      if (holds) held.push(part);
      isNews ||= !holds || settled[part] === depth;
    }
    return isNews ? answers.notExcepted(held, (part) => itemAt(settled, part) <= depth) : held;
  };
  const isClear = (parts: readonly number[], depth: number): boolean => {
    const [first] = parts;
    if (first === undefined) return answers.hasOtherwise;
    if (!answers.hasOtherwise && !parts.some((part) => itemAt(settled, part) <= depth)) return false;
    if (parts.length === 1) return true;
    const { always } = given(first);
    return always !== null && parts.every((part) => given(part).always === always);
  };
  const go = (parts: readonly number[], depth: number): void => {
    if (isClear(parts, depth)) return;
    const next = dimensions[depth + 1];
    if (next === undefined) return visit(ranks, parts);
    for (let rank = 0; rank < next.regions.length; rank += 1) {
      situation[depth + 1] = itemAt(next.regions, rank).sample;
      ranks[depth + 1] = rank;
      go(left(parts, depth + 1), depth + 1);
    }
  };
  go(left([...asked.keys()], -1), -1);
  return true;
}
