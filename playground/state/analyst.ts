import { type Remote, releaseProxy, wrap } from 'comlink';
import { reportOf } from './summary.ts';
import type { Checked, CheckRequest, CaseTableView, LanguageApi, Problem, Report } from '../worker/protocol.ts';

/** The results on the page: those of the text as it stands, or the last valid ones while it is being changed. */
export interface AnalystState {
  /** Of the latest text that was looked at: of syntax, names, types and units at once, of the rest as soon as it is checked whole. */
  readonly problems: readonly Problem[];
  /** Of the latest text that was checked. */
  readonly checked: Checked | null;
  /** Revision of the texts `checked` speaks of. */
  readonly revision: number;
  /** The last finished run of the cases, and the revision it speaks of; of a first run, what is known so far. */
  readonly results: { readonly report: Report; readonly revision: number; readonly complete: boolean } | null;
  readonly activity: 'idle' | 'computing' | 'slow' | 'stopped';
}

const NOTHING: AnalystState = { problems: [], checked: null, revision: -1, results: null, activity: 'idle' };
const SLOW = 2_000;
/** The first tables are shown soon, the others in few strokes. */
const FIRST = 100;
const PARTIAL = 800;
const LIMIT = 10_000;

/**
 * Runs the language in a worker, never on the page's thread. Only the latest text matters: a check that runs is followed by the last one asked,
 * before its second wave when there is one; cases are run a few at a time, so that those of an older text are simply not asked for any more. A turn over ten seconds is stopped with
 * its worker; the text is untouched.
 */
export class Analyst {
  private worker: Worker;
  private remote: Remote<LanguageApi>;
  private state: AnalystState = NOTHING;
  /** A check is under way: the next one waits. */
  private checking = false;
  /** Raised by each check; a run that sees another number than its own is over. */
  private job = 0;
  private waiting: { readonly request: CheckRequest; readonly revision: number } | null = null;
  private slow: ReturnType<typeof setTimeout> | null = null;
  private limits: readonly ReturnType<typeof setTimeout>[] = [];
  private readonly listeners = new Set<() => void>();
  private readonly start: () => Worker;

  constructor(start: () => Worker) {
    this.start = start;
    this.worker = start();
    this.remote = wrap<LanguageApi>(this.worker);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): AnalystState => this.state;

  /** The language service, for completion and the like; speaks of the last analysed texts. */
  get language(): Remote<LanguageApi> {
    return this.remote;
  }

  request(request: CheckRequest, revision: number): void {
    this.waiting = { request, revision };
    if (!this.checking) void this.next();
  }

  /** Forgets results of another ruleset. */
  reset(): void {
    this.job += 1;
    if (this.slow !== null) clearTimeout(this.slow);
    this.publish(NOTHING);
  }

  /** « Arrêter »: ends the running job with its worker. */
  stop(): void {
    this.clearTimers();
    this.worker.terminate();
    this.remote[releaseProxy]();
    this.worker = this.start();
    this.remote = wrap<LanguageApi>(this.worker);
    this.checking = false;
    this.job += 1;
    this.publish({ activity: 'stopped' });
    void this.next();
  }

  dispose(): void {
    this.clearTimers();
    this.worker.terminate();
    this.listeners.clear();
  }

  private async next(): Promise<void> {
    const asked = this.waiting;
    if (asked === null) return;
    this.waiting = null;
    this.checking = true;
    this.job += 1;
    const { job } = this;
    this.clearTimers();
    this.publish({ activity: 'computing' });
    this.slow = setTimeout(() => this.publish({ activity: 'slow' }), SLOW);
    const { remote } = this;
    try {
      const problems = await this.limited(remote.begin(asked.request));
      // Another ruleset was opened meanwhile: nobody waits for this one any more.
      if (job === this.job) this.publish({ problems });
      const checked = this.waiting === null && job === this.job ? await this.limited(remote.finish()) : null;
      // Stopped meanwhile: another worker has its place.
      if (remote !== this.remote) return;
      this.checking = false;
      if (checked !== null && job === this.job) {
        this.publish({ problems: checked.problems, checked, revision: asked.revision });
        if (this.waiting === null && checked.computable) await this.run(job, asked.revision);
      }
      if (this.waiting !== null && !this.checking) return void this.next();
      if (job !== this.job) return;
      this.clearTimers();
      this.publish({ activity: 'idle' });
    } catch (error) {
      if (remote !== this.remote) return;
      reportError(error);
      this.stop();
    }
  }

  /** Asks for cases until all have been run, or a newer text is there. A first run shows its tables as they come. */
  private async run(job: number, revision: number): Promise<void> {
    const { results: before } = this.state;
    let tables: readonly CaseTableView[] = [];
    let due = performance.now() + FIRST;
    for (;;) {
      const progress = await this.limited(this.remote.advance());
      if (job !== this.job || progress === null) return;
      tables = [...tables, ...progress.tables.map((table) => sameAs(table, before?.report.tables))];
      const isDue = before?.complete !== true && tables.length > 0 && performance.now() > due;
      if (progress.complete || isDue) {
        due = performance.now() + PARTIAL;
        this.publish({ results: { report: reportOf(tables), revision, complete: progress.complete } });
      }
      if (progress.complete) return;
    }
  }

  /** An answer of the worker, which is replaced when it takes too long. */
  private async limited<T>(answer: Promise<T>): Promise<T> {
    const limit = setTimeout(() => this.stop(), LIMIT);
    this.limits = [...this.limits, limit];
    try {
      return await answer;
    } finally {
      clearTimeout(limit);
      this.limits = this.limits.filter((each) => each !== limit);
    }
  }

  private clearTimers(): void {
    if (this.slow !== null) clearTimeout(this.slow);
    for (const timer of this.limits) clearTimeout(timer);
    this.slow = null;
    this.limits = [];
  }

  private publish(change: Partial<AnalystState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}

/** The table shown already, when it says the same: the page draws only what changed. */
function sameAs(table: CaseTableView, before: readonly CaseTableView[] | undefined): CaseTableView {
  const text = JSON.stringify(table);
  return before?.find((each) => each.id === table.id && JSON.stringify(each) === text) ?? table;
}
