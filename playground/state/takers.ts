import type { CheckRequest, Checked, Progress, Report } from '../worker/protocol.ts';
import { type Comparison, compare } from './comparison.ts';
import type { Texts } from './dossier/dossier.ts';
import { reportOf } from './summary.ts';

/** A ruleset that takes up the open one (`reprend`), and what a change of the open one does to its cases. */
export interface Taker {
  readonly ruleset: string;
  readonly title: string;
  readonly moved: Comparison | Unmoved;
}

/** Why nothing is compared: not yet; its rules have an error with the change; they had one before it; the worker failed. */
type Unmoved = 'computing' | 'error' | 'error before' | 'failed';

/** What runs cases: the language of a worker of its own, so that the open ruleset never waits. */
export interface Runner {
  check(request: CheckRequest): Promise<Checked>;
  advance(): Promise<Progress | null>;
}

/** A ruleset to run, and the texts it is run with once the open ruleset has these. */
export interface Takes {
  readonly ruleset: string;
  readonly title: string;
  readonly request: (open: Texts) => Promise<CheckRequest>;
}

/** Runs the cases of the rulesets that take up the open one, before and after a change, one ruleset after the other. */
export class Takers {
  private readonly start: () => Runner;
  private runner: Runner | null = null;
  /** One run at a time: the worker knows one open ruleset. */
  private last: Promise<void> = Promise.resolve();
  /** Results before the change, kept while the same change goes on. */
  private before: { readonly texts: Texts; readonly reports: Map<string, Report | null> } | null = null;

  /** `start` is called with the first comparison. */
  constructor(start: () => Runner) {
    this.start = start;
  }

  /** Tells each ruleset as it becomes known, in the order given. The function returned ends it: nothing more is told. */
  compare(takers: readonly Takes[], before: Texts, after: Texts, tell: (takers: readonly Taker[]) => void): () => void {
    let current = true;
    const told = new Map<string, Taker['moved']>();
    const say = (): void => tell(takers.map(({ ruleset, title }) => ({ ruleset, title, moved: told.get(ruleset) ?? 'computing' })));
    const each = async (taker: Takes): Promise<void> => {
      const [was, is] = [await this.reportBefore(taker, before, () => current), await this.report(taker, after, () => current)];
      if (!current) return;
      told.set(taker.ruleset, was === null ? 'error before' : is === null ? 'error' : compare(was, is));
      say();
    };
    say();
    this.last = this.last.then(async () => {
      for (const taker of takers) {
        if (!current) return;
        await each(taker).catch((error: unknown) => {
          reportError(error);
          told.set(taker.ruleset, 'failed');
          say();
        });
      }
    });
    return () => {
      current = false;
    };
  }

  private async reportBefore(taker: Takes, texts: Texts, current: () => boolean): Promise<Report | null> {
    if (this.before?.texts !== texts) this.before = { texts, reports: new Map() };
    const { reports } = this.before;
    const known = reports.get(taker.ruleset);
    if (known !== undefined) return known;
    const report = await this.report(taker, texts, current);
    if (current()) reports.set(taker.ruleset, report);
    return report;
  }

  /** Every case of a ruleset; null where its rules have an error, or when nobody waits for it any more. */
  private async report(taker: Takes, texts: Texts, current: () => boolean): Promise<Report | null> {
    const request = await taker.request(texts);
    if (!current()) return null;
    this.runner ??= this.start();
    const { computable } = await this.runner.check(request);
    if (!computable) return null;
    const tables = [];
    while (current()) {
      const progress = await this.runner.advance();
      if (progress === null) return null;
      tables.push(...progress.tables);
      if (progress.complete) return reportOf(tables);
    }
    return null;
  }
}
