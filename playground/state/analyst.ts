import { type Remote, releaseProxy, wrap } from 'comlink';
import type { Analysis, AnalysisRequest, LanguageApi } from '../worker/protocol.ts';

/** The results on the page: those of the text as it stands, or the last valid ones while it is being changed. */
export interface AnalystState {
  /** Of the latest text that was analysed, whatever its problems. */
  readonly analysis: Analysis | null;
  /** The last analysis that had results. */
  readonly valid: Analysis | null;
  /** Revision of the texts `analysis` speaks of. */
  readonly revision: number;
  readonly activity: 'idle' | 'computing' | 'slow' | 'stopped';
}

const SLOW = 2_000;
const LIMIT = 10_000;

/**
 * Runs the language in a worker, never on the page's thread. One job runs and one waits: only the latest text is analysed. A job over two
 * seconds is said to be slow, over ten it is stopped and the worker replaced; the text is untouched.
 */
export class Analyst {
  private worker: Worker;
  private remote: Remote<LanguageApi>;
  private state: AnalystState = { analysis: null, valid: null, revision: -1, activity: 'idle' };
  private running = false;
  private waiting: { readonly request: AnalysisRequest; readonly revision: number } | null = null;
  private timers: readonly ReturnType<typeof setTimeout>[] = [];
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

  request(request: AnalysisRequest, revision: number): void {
    this.waiting = { request, revision };
    if (!this.running) void this.next();
  }

  /** Forgets results of another ruleset. */
  reset(): void {
    this.publish({ analysis: null, valid: null, revision: -1 });
  }

  /** « Arrêter »: ends the running job with its worker. */
  stop(): void {
    this.clearTimers();
    this.worker.terminate();
    this.remote[releaseProxy]();
    this.worker = this.start();
    this.remote = wrap<LanguageApi>(this.worker);
    this.running = false;
    this.publish({ activity: 'stopped' });
    void this.next();
  }

  dispose(): void {
    this.clearTimers();
    this.worker.terminate();
    this.listeners.clear();
  }

  private async next(): Promise<void> {
    const job = this.waiting;
    if (job === null) return;
    this.waiting = null;
    this.running = true;
    const worker = this.worker;
    this.publish({ activity: 'computing' });
    this.timers = [setTimeout(() => this.publish({ activity: 'slow' }), SLOW), setTimeout(() => this.stop(), LIMIT)];
    try {
      const analysis = await this.remote.analyse(job.request);
      if (worker !== this.worker) return;
      this.clearTimers();
      this.running = false;
      const valid = analysis.report === null ? this.state.valid : analysis;
      this.publish({ analysis, valid, revision: job.revision, activity: 'idle' });
    } catch (error) {
      if (worker !== this.worker) return;
      console.error(error);
      this.stop();
      return;
    }
    void this.next();
  }

  private clearTimers(): void {
    for (const timer of this.timers) clearTimeout(timer);
    this.timers = [];
  }

  private publish(change: Partial<AnalystState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
