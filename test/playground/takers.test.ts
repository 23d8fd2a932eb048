import { expect, test, vi } from 'vitest';
import { type Runner, type Taker, Takers, type Takes } from '../../playground/state/takers.ts';
import { createLanguage } from '../../playground/worker/language.ts';
import type { SourceText } from '../../playground/worker/protocol.ts';

const texts = (text: string): readonly SourceText[] => [{ file: 'regles.attendu', text }];
const commun = (rate: string): readonly SourceText[] =>
  texts(`règlement « Commun »\n  langue 1\n\nparamètre taux horaire : €/h\n  ${rate}\n    sans source : essai\n`);
const taker = (title: string, rest: string): readonly SourceText[] => texts(`règlement « ${title} »\n  langue 1\n\nreprend « Commun »\n\n${rest}`);

const HOURS = `donnée heures : h

règle dû : €
  heures × taux horaire, arrondi au centime
    sans source : essai

cas « Dû »
  sans source : essai
  | n° | heures | ⇒ dû |
  | 1 | 2 h | 50 € |
  | 2 | 0 h | 0 € |
`;
const NOTHING_READ = `règle seuil : nombre
  3
    sans source : essai

cas « Seuil »
  sans source : essai
  | n° | ⇒ seuil |
  | 1 | 3 |
`;

const takes = (ruleset: string, title: string, rest: string): Takes => ({
  ruleset,
  title,
  request: async (open) => ({
    ruleset,
    workspace: [
      { ruleset, files: taker(title, rest), words: [] },
      { ruleset: 'commun', files: open, words: [] },
    ],
  }),
});
const TAKERS = [takes('heures', 'Heures', HOURS), takes('seuils', 'Seuils', NOTHING_READ)];

/** The language of the worker without one, and the rulesets it was asked to check. */
function runner(): { readonly start: () => Runner; readonly checked: string[] } {
  const checked: string[] = [];
  const start = (): Runner => {
    const language = createLanguage();
    return {
      check: async (request) => {
        checked.push(request.ruleset);
        return language.check(request);
      },
      advance: async () => language.advance(),
    };
  };
  return { start, checked };
}

const isKnown = (takers: readonly Taker[]): boolean => takers.every(({ moved }) => moved !== 'computing');
const compared = (service: Takers, before: readonly SourceText[], after: readonly SourceText[]): Promise<readonly Taker[]> =>
  new Promise((resolve) => {
    service.compare(TAKERS, before, after, (takers) => isKnown(takers) && resolve(takers));
  });

test('a rate that moves tells each case of the rulesets that take it up, before and after', async () => {
  const [hours, thresholds] = await compared(new Takers(runner().start), commun('25 €/h'), commun('30 €/h'));
  expect(hours).toEqual({
    ruleset: 'heures',
    title: 'Heures',
    moved: {
      changes: [
        {
          caseId: 'Dû/1/0',
          table: 'Dû',
          number: '1',
          title: 'dû',
          before: '50\u00a0€',
          after: '60\u00a0€',
          stateBefore: 'conforme',
          stateAfter: 'écart',
        },
      ],
      changed: 1,
      unchanged: 1,
      undated: 0,
    },
  });
  expect(thresholds).toEqual({ ruleset: 'seuils', title: 'Seuils', moved: { changes: [], changed: 0, unchanged: 1, undated: 0 } });
});

test('rulesets are told one after the other, and what stood before is computed once', async () => {
  const { start, checked } = runner();
  const service = new Takers(start);
  const [before, told] = [commun('25 €/h'), [] as (readonly Taker['moved'][])[]];
  await new Promise<void>((resolve) => {
    service.compare(TAKERS, before, commun('30 €/h'), (takers) => {
      told.push(takers.map(({ moved }) => (typeof moved === 'string' ? moved : 'error')));
      if (isKnown(takers)) resolve();
    });
  });
  expect(told.map((moved) => moved.filter((each) => each === 'computing').length)).toEqual([2, 1, 0]);
  await compared(service, before, commun('31 €/h'));
  expect(checked).toEqual(['heures', 'heures', 'seuils', 'seuils', 'heures', 'seuils']);
});

test('a taker whose rules have an error says whether the change brings it', async () => {
  const broken = texts('règlement « Commun »\n  langue 1\n');
  const [hours, thresholds] = await compared(new Takers(runner().start), commun('25 €/h'), broken);
  expect(hours).toEqual({ ruleset: 'heures', title: 'Heures', moved: 'error' });
  expect(thresholds?.moved).toEqual({ changes: [], changed: 0, unchanged: 1, undated: 0 });
  const [before] = await compared(new Takers(runner().start), broken, commun('25 €/h'));
  expect(before).toEqual({ ruleset: 'heures', title: 'Heures', moved: 'error before' });
});

test('a taker that could not be run is told, and the others are', async () => {
  const reported: unknown[] = [];
  vi.stubGlobal('reportError', (error: unknown) => reported.push(error));
  const { start } = runner();
  const failing = (): Runner => {
    const whole = start();
    return {
      check: (request) => (request.ruleset === 'heures' ? Promise.reject(new Error('no answer')) : whole.check(request)),
      advance: () => whole.advance(),
    };
  };
  const takers = await compared(new Takers(failing), commun('25 €/h'), commun('30 €/h'));
  vi.unstubAllGlobals();
  expect(takers.map(({ moved }) => moved)).toEqual(['failed', { changes: [], changed: 0, unchanged: 1, undated: 0 }]);
  expect(reported).toEqual([new Error('no answer')]);
});

test('a comparison that is ended tells nothing more, and the next one begins anew', async () => {
  const service = new Takers(runner().start);
  const before = commun('25 €/h');
  const told: (readonly Taker[])[] = [];
  service.compare(TAKERS, before, commun('30 €/h'), (takers) => told.push(takers))();
  const [hours] = await compared(service, before, commun('35 €/h'));
  expect(told).toEqual([TAKERS.map(({ ruleset, title }) => ({ ruleset, title, moved: 'computing' }))]);
  expect(hours?.moved).toMatchObject({ changes: [{ after: '70\u00a0€' }] });
});
