import { expect, test } from 'vitest';
import { toJson } from '../../compiler/interpret/outcome.ts';
import type { Type } from '../../dsl/model/types.ts';
import * as B from './build.ts';

const plan = B.plan({ inputs: {}, definitions: {} });
const exact: Type = { kind: 'number', unit: '', scale: 'exact', min: null, max: null };

test.each([
  [{ n: 4, d: 1 }, '4'],
  [{ n: -7, d: 2 }, '-3.5'],
  [{ n: 1, d: 8 }, '0.125'],
  [{ n: 1, d: 3 }, '1/3'],
  [{ n: 0, d: 1 }, '0'],
  [{ n: 9_007_199_254_740_991, d: 2 }, '9007199254740991/2'],
])('the exact number %j is said as %s', (value, said) => {
  expect(toJson(value, exact, plan)).toBe(said);
});
