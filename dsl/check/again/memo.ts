import type { Model } from '../../model/model.ts';
import type { Origin } from '../../parse/parse-again.ts';
import type * as Syntax from '../../syntax/syntax.ts';
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

/** Where names are written in a body, and what it cites. */
export type Notes = Pick<Model, 'symbols' | 'citations'>;

/** One reading of a body. */
export interface Run extends Notes {
  /** Where its block stood. */
  readonly from: number;
  readonly to: number;
  readonly file: string;
  /** What it was called with, as words. */
  readonly given: string;
  readonly steps: readonly Step[];
  readonly result: unknown;
  /** The same where its block stood when it was read; null: it has not moved since. */
  readonly first: Run | null;
}
