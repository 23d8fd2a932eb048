import { MessageChannel } from 'node:worker_threads';
import { type Endpoint, expose } from 'comlink';
import { afterEach, expect, test } from 'vitest';
import { Analyst, type AnalystState } from '../../playground/state/analyst.ts';
import { createLanguage } from '../../playground/worker/language.ts';
import type { CheckRequest, LanguageApi } from '../../playground/worker/protocol.ts';

let analyst: Analyst;
afterEach(() => analyst.dispose());

/** A worker that is none: the language behind a channel of messages, as slow as `check` makes it. */
function worker(check: LanguageApi['check'] | ((request: CheckRequest) => Promise<ReturnType<LanguageApi['check']>>)): Worker {
  const { port1, port2 } = new MessageChannel();
  expose({ ...createLanguage(), check }, port2 as unknown as Endpoint);
  // What `Analyst` asks of a worker: messages, and an end.
  return Object.assign(port1, { terminate: () => port1.close() }) as unknown as Worker;
}

const request = (ruleset: string): CheckRequest => ({
  ruleset,
  workspace: [{ ruleset, files: [{ file: 'regles.attendu', text: `règlement « ${ruleset} »\n  langue 1\n` }] }],
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
    worker(async (each) => {
      asked.push(each.ruleset);
      if (each.ruleset === 'lent') await first;
      return language.check(each);
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
    worker((each) => {
      asked.push(each.ruleset);
      return language.check(each);
    }),
  );
  for (const [revision, ruleset] of ['un', 'deux', 'trois'].entries()) analyst.request(request(ruleset), revision);
  const { revision } = await settled();
  expect({ asked, revision }).toEqual({ asked: ['un', 'trois'], revision: 2 });
});
