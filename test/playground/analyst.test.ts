import { MessageChannel } from 'node:worker_threads';
import { type Endpoint, expose } from 'comlink';
import { afterEach, expect, test } from 'vitest';
import { Analyst, type AnalystState } from '../../playground/state/analyst.ts';
import { createLanguage } from '../../playground/worker/language.ts';
import type { CheckRequest, LanguageApi } from '../../playground/worker/protocol.ts';

let analyst: Analyst;
afterEach(() => analyst.dispose());

/** What a test puts in the place of the language: as slow as it likes. */
interface Slow {
  readonly begin?: (request: CheckRequest) => ReturnType<LanguageApi['begin']> | Promise<ReturnType<LanguageApi['begin']>>;
  readonly finish?: () => Promise<ReturnType<LanguageApi['finish']>>;
}

/** A worker that is none: the language behind a channel of messages. */
function worker(language: LanguageApi, slow: Slow): Worker {
  const { port1, port2 } = new MessageChannel();
  expose({ ...language, ...slow }, port2 as unknown as Endpoint);
  // What `Analyst` asks of a worker: messages, and an end.
  return Object.assign(port1, { terminate: () => port1.close() }) as unknown as Worker;
}

const request = (ruleset: string): CheckRequest => ({
  ruleset,
  workspace: [{ ruleset, files: [{ file: 'regles.attendu', text: `règlement « ${ruleset} »\n  langue 1\n` }], words: [] }],
});

const settled = (): Promise<AnalystState> =>
  new Promise((resolve) => {
    const look = (): void => {
      const state = analyst.snapshot();
      if (state.activity === 'idle' && state.checked !== null) resolve(state);
    };
    analyst.subscribe(look);
    look();
  });

test('a ruleset opened while another is being checked is checked as soon as that ends', async () => {
  const asked: string[] = [];
  let release = (): void => {};
  const first = new Promise<void>((resolve) => {
    release = resolve;
  });
  const language = createLanguage();
  analyst = new Analyst(() =>
    worker(language, {
      begin: async (each) => {
        asked.push(each.ruleset);
        if (each.ruleset === 'lent') await first;
        return language.begin(each);
      },
    }),
  );
  analyst.request(request('lent'), 1);
  analyst.reset();
  analyst.request(request('suivant'), 2);
  release();
  const { checked, revision } = await settled();
  expect({ asked, revision, computable: checked?.computable }).toEqual({ asked: ['lent', 'suivant'], revision: 2, computable: true });
});

test('of the texts asked for while one is being checked, the last alone is checked', async () => {
  const asked: string[] = [];
  const language = createLanguage();
  analyst = new Analyst(() =>
    worker(language, {
      begin: (each) => {
        asked.push(each.ruleset);
        return language.begin(each);
      },
    }),
  );
  for (const [revision, ruleset] of ['un', 'deux', 'trois'].entries()) analyst.request(request(ruleset), revision);
  const { revision } = await settled();
  expect({ asked, revision }).toEqual({ asked: ['un', 'trois'], revision: 2 });
});

/** A promise, and what keeps it. */
function promised(): { readonly promise: Promise<void>; readonly keep: () => void } {
  let keep = (): void => {};
  const promise = new Promise<void>((resolve) => {
    keep = resolve;
  });
  return { promise, keep };
}

const until = (holds: (state: AnalystState) => boolean): Promise<AnalystState> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (holds(analyst.snapshot())) resolve(analyst.snapshot());
    };
    analyst.subscribe(look);
    look();
  });

const withRule = (ruleset: string, rule: string): CheckRequest => ({
  ruleset,
  workspace: [{ ruleset, files: [{ file: 'regles.attendu', text: `règlement « ${ruleset} »\n  langue 1\n\n${rule}` }], words: [] }],
});
const UNSOURCED = 'règle tarif : €\n  10 €\n';

test('what the first wave finds is shown before the second has ended, which completes it', async () => {
  const second = promised();
  const language = createLanguage();
  analyst = new Analyst(() =>
    worker(language, {
      finish: async () => {
        await second.promise;
        return language.finish();
      },
    }),
  );
  analyst.request(withRule('un', `${UNSOURCED}\nrègle b : €\n  tariff\n    sans source : essai\n`), 1);
  const early = await until(({ problems }) => problems.length > 0);
  expect([early.problems.map(({ code }) => code), early.checked, early.revision]).toEqual([['unknown-name'], null, -1]);
  second.keep();
  const { problems, checked, revision } = await settled();
  expect([problems.map(({ code }) => code), revision]).toEqual([['unknown-name', 'no-source'], 1]);
  expect(problems).toBe(checked?.problems);
});

test('a newer text is looked at before the second wave of the former, which is not asked for', async () => {
  const finished: number[] = [];
  const first = promised();
  const language = createLanguage();
  let begun = 0;
  analyst = new Analyst(() =>
    worker(language, {
      begin: async (each) => {
        begun += 1;
        if (begun === 1) await first.promise;
        return language.begin(each);
      },
      finish: async () => {
        finished.push(begun);
        return language.finish();
      },
    }),
  );
  analyst.request(withRule('un', UNSOURCED), 1);
  analyst.request(withRule('un', UNSOURCED.replace('10', '20')), 2);
  first.keep();
  const { revision, problems } = await settled();
  expect({ begun, finished, revision, problems: problems.map(({ code }) => code) }).toEqual({
    begun: 2,
    finished: [2],
    revision: 2,
    problems: ['no-source'],
  });
});
