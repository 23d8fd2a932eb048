/** The register of changes that change nothing keeps in step with the sources. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { REGISTER, entries, registered } from '../../tools/mutation/equal.mjs';

test('each change has its reason, and its line stands in its source', () => {
  const lines = (file: string): readonly string[] => readFileSync(file, 'utf8').split('\n');
  const stray = entries(readFileSync(REGISTER, 'utf8')).filter(
    ({ file, line, reason }) => reason === '' || !lines(file).some((one) => one.trim() === line),
  );
  expect(stray).toEqual([]);
});

test('a change is known by its file, its line and its words', () => {
  const isRegistered = registered(['a.ts', '  # Equal is equal.', '  return a <= b;', '    a <= b → a < b'].join('\n'));
  expect(isRegistered('a.ts', '    return a <= b;', 'a <= b → a < b')).toBe(true);
  expect(isRegistered('a.ts', 'return a <= b;', 'a <= b → true')).toBe(false);
  expect(isRegistered('b.ts', 'return a <= b;', 'a <= b → a < b')).toBe(false);
});
