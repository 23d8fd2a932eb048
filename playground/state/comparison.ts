import type { CaseState, Report } from '../worker/protocol.ts';

/** One expected result that a change of the text moved. */
export interface Change {
  readonly caseId: string;
  /** The id of its table: two may bear one title. */
  readonly table: string;
  readonly number: string;
  readonly title: string;
  readonly before: string;
  readonly after: string;
  readonly stateBefore: CaseState;
  readonly stateAfter: CaseState;
}

export interface Comparison {
  readonly changes: readonly Change[];
  /** Cases with at least one change, and those without. */
  readonly changed: number;
  readonly unchanged: number;
  /** Of the changed ones, those that do not say the day on which the text is applied. */
  readonly undated: number;
}

/** An amount that was changed, and what that does to the cases. */
export interface AmountChange {
  readonly key: string;
  /** Null: a new amount, from a day on. */
  readonly before: string | null;
  readonly after: string;
  /** Null while the new text has no result. */
  readonly comparison: Comparison | null;
  /** The new text has an error: nothing can be compared. */
  readonly blocked: boolean;
}

/** Results of the same cases before and after. A case that exists on one side only is not compared. */
export function compare(before: Report, after: Report): Comparison {
  const earlier = new Map(before.tables.flatMap((table) => table.cases.map((each) => [each.id, each] as const)));
  const changes: Change[] = [];
  let total = 0;
  for (const table of after.tables) {
    for (const each of table.cases) {
      const old = earlier.get(each.id);
      if (old === undefined) continue;
      total += 1;
      each.checks.forEach((check, index) => {
        const was = old.checks[index];
        if (was === undefined || was.title !== check.title) return;
        if (was.obtained === check.obtained && was.state === check.state) return;
        changes.push({
          caseId: each.id,
          table: table.id,
          number: each.number,
          title: check.title,
          before: was.obtained,
          after: check.obtained,
          stateBefore: was.state,
          stateAfter: check.state,
        });
      });
    }
  }
  const changed = new Set(changes.map((change) => change.caseId));
  const undated = after.tables.flatMap((table) => table.cases).filter((each) => changed.has(each.id) && !each.dated).length;
  return { changes, changed: changed.size, unchanged: total - changed.size, undated };
}
