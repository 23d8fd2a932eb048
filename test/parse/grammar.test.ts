import { expect, test } from 'vitest';
import { Grammar } from '../../dsl/grammar/grammar.ts';

test('no two rules of the grammar contradict one another', () => {
  expect(() => new Grammar(true)).not.toThrow();
});
