import { expect, test } from 'vitest';
import { codes, readText } from './tree.ts';

test('a report belongs to the limit of a délai, never to the day it was done, on its line or the next', () => {
  const deadline = (...lines: readonly string[]): string => ['délai visite', ...lines].join('\n  ') + '\n';
  const deferred = ', reporté au premier jour ouvrable';
  for (const done of [`accompli : fait${deferred}`, 'accompli : fait\n  reporté au premier jour ouvrable']) {
    expect(codes(deadline('au plus tard début', done))).toEqual(['deferred-done']);
    expect(codes(deadline(done, 'au plus tard début'))).toEqual(['deferred-done']);
  }
  const { declarations, diagnostics } = readText(deadline(`au plus tard début${deferred}`, 'accompli : fait'));
  expect(diagnostics).toEqual([]);
  expect(declarations.map((one) => (one.kind === 'deadline' ? [one.latest[0]?.clauses[0]?.value.kind, one.done?.kind] : null))).toEqual([
    ['defer', 'name'],
  ]);
  const fixes = (...lines: readonly string[]): readonly number[] => readText(deadline(...lines)).diagnostics.map((one) => one.fixes.length);
  expect(fixes('au plus tard début', `accompli : fait${deferred}`)).toEqual([1]);
  expect(fixes(`au plus tard début${deferred}`, `accompli : fait${deferred}`)).toEqual([0]);
  expect(fixes('au plus tard début si a', 'au plus tard fin si b', `accompli : fait${deferred}`)).toEqual([0]);
});
