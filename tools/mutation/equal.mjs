// The register of changes that change nothing (test/mutation/equal.txt): by file the lines, under each the changes, above it why. A change is known by
// its line and its words, not by where these stand.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '../steps.mjs';

export const REGISTER = 'test/mutation/equal.txt';

const keyOf = (file, line, change) => [file, line.trim(), change.trim()].join('\n');

/** What is registered, as a test of a file, a line of it and a change. */
export function registered(text = readFileSync(join(project, REGISTER), 'utf8')) {
  const keys = new Set(entries(text).map(({ file, line, change }) => keyOf(file, line, change)));
  return (file, line, change) => keys.has(keyOf(file, line, change));
}

/** Each change of the register with its file and its line; a reason (`  # …`) stands for the lines up to the next one. */
export function entries(text) {
  let file = '';
  let line = '';
  let reason = '';
  return text.split('\n').flatMap((row) => {
    if (row.trim() === '' || row.startsWith('#')) return [];
    if (row.startsWith('    ')) return [{ file, line, reason, change: row.trim() }];
    if (row.startsWith('  # ')) reason = row.trim().slice(2);
    else if (row.startsWith('  ')) line = row.trim();
    else [file, reason] = [row.trim(), ''];
    return [];
  });
}
