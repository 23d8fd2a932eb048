import type * as Core from '../../model/core.ts';
import type { Origin } from '../../parse/parse-again.ts';
import type * as Syntax from '../../syntax/syntax.ts';
import type { Notes } from './notes.ts';
import type { Step } from './recorder.ts';

/** What the checks of one ruleset have made of its bodies. */
export class CheckMemo {
  /** By what they were read as; gone with it. */
  readonly runs = new WeakMap<object, Run>();
  /** What was asked of the rest before null was given, by what else it rests on. */
  readonly nulls = new WeakMap<object, Map<string, readonly Step[]>>();
  readonly originOf: (declaration: Syntax.Declaration) => Origin | null;

  constructor(originOf: CheckMemo['originOf']) {
    this.originOf = originOf;
  }
}

/** One reading of a body. */
export interface Run {
  readonly notes: Notes;
  /** Where its block stood. */
  readonly from: number;
  readonly to: number;
  readonly file: string;
  /** What it was called with. */
  readonly given: unknown;
  /** The day of the dossier after which texts are set aside. */
  readonly knownOn: Core.Expr | null;
  readonly steps: readonly Step[];
  readonly result: unknown;
  /** The same where its block stood when it was read; null: it has not moved since. */
  readonly first: Run | null;
}
