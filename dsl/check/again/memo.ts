import type * as Core from '../../model/core.ts';
import type * as Syntax from '../../syntax/syntax.ts';
import type { Notes } from './notes.ts';
import type { Step } from './recorder.ts';

/** What the checks of one ruleset have made of its bodies. */
export class CheckMemo {
  /** By the declarations they were read in, the same as long as nothing was typed in them (`parse-again.ts`). */
  readonly runs = new WeakMap<Syntax.Declaration, Run>();
  /** What was asked of the rest before null was given, by what else it rests on. */
  readonly nulls = new WeakMap<object, Map<string, readonly Step[]>>();
}

/** One reading of a body. */
export interface Run {
  readonly notes: Notes;
  /** What it was called with. */
  readonly given: unknown;
  /** The day of the dossier after which texts are set aside. */
  readonly knownOn: Core.Expr | null;
  readonly steps: readonly Step[];
  readonly result: unknown;
}
