/** Where the branches of a `choose` stand, held against every way the open guards may fall out. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type GuardHolds, effectiveBranches, standingsOf } from '../../dsl/model/effective.ts';

interface Branch {
  readonly guard: GuardHolds;
  readonly excepts: readonly number[];
}

/** Branches that except only later ones. */
const someBranches: fc.Arbitrary<readonly Branch[]> = fc
  .array(fc.record({ guard: fc.constantFrom<GuardHolds>(true, false, 'open'), ahead: fc.uniqueArray(fc.integer({ min: 1, max: 4 })) }), {
    maxLength: 5,
  })
  .map((branches) =>
    branches.map(({ guard, ahead }, index) => ({ guard, excepts: ahead.map((by) => index + by).filter((other) => other < branches.length) })),
  );

const completions = (guards: readonly GuardHolds[]): readonly (readonly boolean[])[] =>
  guards.reduce<readonly (readonly boolean[])[]>(
    (found, guard) => found.flatMap((before) => (guard === 'open' ? [true, false] : [guard]).map((holds) => [...before, holds])),
    [[]],
  );

describe('a branch', () => {
  test('that stands as effective, as failing or set aside, stands so whatever is open', () => {
    fc.assert(
      fc.property(someBranches, (branches) => {
        const standings = standingsOf(branches, (index) => branches[index]?.guard ?? false);
        const { otherwise } = effectiveBranches(branches, (index) => branches[index]?.guard ?? false);
        for (const guards of completions(branches.map(({ guard }) => guard))) {
          const complete = effectiveBranches(branches, (index) => guards[index] ?? false);
          standings.forEach(({ state }, index) => {
            if (state !== 'open') expect(complete.branches.includes(index)).toBe(state === 'effective');
          });
          if (otherwise) expect(complete).toEqual({ branches: [], otherwise: true });
          expect(complete.otherwise).toBe(complete.branches.length === 0);
        }
      }),
    );
  });

  test('behind an open exception is open, and so is what it excepts', () => {
    const branches: readonly Branch[] = [
      { guard: 'open', excepts: [1] },
      { guard: true, excepts: [2] },
      { guard: true, excepts: [] },
    ];
    expect(standingsOf(branches, (index) => branches[index]?.guard ?? false)).toEqual([
      { state: 'open', by: null },
      { state: 'open', by: 0 },
      { state: 'open', by: 1 },
    ]);
  });

  test('that is surely set aside has its guard unread', () => {
    const read: number[] = [];
    const guardHolds = (index: number): GuardHolds => read.push(index) > 0;
    expect(standingsOf([{ excepts: [1] }, { excepts: [2] }, { excepts: [] }], guardHolds)).toEqual([
      { state: 'effective' },
      { state: 'excepted', by: 0 },
      { state: 'effective' },
    ]);
    expect(read).toEqual([0, 2]);
  });
});
