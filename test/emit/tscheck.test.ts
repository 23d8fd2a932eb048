import { afterAll, expect, test } from 'vitest';
import { createChecker } from './tscheck.ts';

const checker = createChecker();
afterAll(() => checker.close());

test('each check is of its own files: what was right before, what is no longer there, what the runtime does not offer', () => {
  const right = { 'a.ts': 'export const a: number = 1;\n', 'b.ts': "import { a } from './a.ts';\nexport const b: number = a;\n" };
  expect(checker.check(right)).toEqual([]);
  expect(checker.check({ ...right, 'a.ts': "export const a: string = '1';\n" })).toEqual([
    "/virtual/b.ts:2 TS2322 Type 'string' is not assignable to type 'number'.",
  ]);
  expect(checker.check({ 'b.ts': right['b.ts'] })).toEqual([
    "/virtual/b.ts:1 TS2307 Cannot find module './a.ts' or its corresponding type declarations.",
  ]);
  expect(checker.check({ 'c.ts': "export { nothing } from 'attendu/runtime';\n" })).toEqual([
    `/virtual/c.ts:1 TS2305 Module '"attendu/runtime"' has no exported member 'nothing'.`,
  ]);
  expect(checker.check(right)).toEqual([]);
});
