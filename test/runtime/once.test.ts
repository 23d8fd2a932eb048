import { expect, test } from 'vitest';
import { once } from '../../runtime/emitted/session.ts';
import type { Value } from '../../runtime/partial/index.ts';

test.each([
  ['a number', 3],
  ['non', false],
  ['« aucun »', null],
])('a local value is worked out when first read, and never again, even when it is %s', (_, value: Value) => {
  let calls = 0;
  const read = once(() => {
    calls += 1;
    return value;
  });
  expect(calls).toBe(0);
  expect([read(), read(), read()]).toEqual([value, value, value]);
  expect(calls).toBe(1);
});
