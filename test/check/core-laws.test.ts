/** Core keeps its promises on every ruleset there is: those of rulesets/, those of test/check/meaning, every sample of the reference. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type Compiled, compileRuleset } from '../../compiler/driver.ts';
import { brokenLaws } from './core-laws.ts';

const ROOT = path.join(import.meta.dirname, '../..');

const folder = (name: string): { file: string; text: string }[] =>
  readdirSync(name)
    .filter((file) => file.endsWith('.attendu'))
    .map((file) => ({ file, text: readFileSync(path.join(name, file), 'utf8') }));

const rulesets = readdirSync(path.join(ROOT, 'rulesets'))
  .map((name) => path.join(ROOT, 'rulesets', name))
  .filter((name) => statSync(name).isDirectory());

const titleOf = (name: string): string =>
  /^règlement « (.+) »/m.exec(
    folder(name)
      .map(({ text }) => text)
      .join('\n'),
  )?.[1] ?? '';
const byTitle = new Map(rulesets.map((name) => [titleOf(name), name]));

/** A ruleset after those it takes up. */
function compiled(name: string): Compiled {
  const texts = folder(name);
  const taken = texts.flatMap(({ text }) => [...text.matchAll(/^reprend « (.+?) »/gm)].map((found) => found[1] ?? ''));
  const imports = taken.flatMap((title) => {
    const other = byTitle.get(title);
    return other === undefined ? [] : [[title, compiled(other)] as const];
  });
  return compileRuleset(texts, new Map(imports));
}

test.each(rulesets.map((name) => [path.basename(name), name] as const))('%s', (_, name) => {
  expect(brokenLaws(compiled(name).model)).toEqual([]);
});

test.each(folder(path.join(import.meta.dirname, 'meaning')).map((one) => [one.file, one] as const))('%s', (_, source) => {
  expect(brokenLaws(compileRuleset([source]).model)).toEqual([]);
});

/** Samples that go on from the one above are read with it. */
function samples(): readonly { readonly line: number; readonly text: string }[] {
  const reference = readFileSync(path.join(ROOT, 'docs/reference.md'), 'utf8');
  let text = '';
  return [...reference.matchAll(/^```attendu([^\n]*)\n([\s\S]*?)^```/gm)].flatMap(([, kind = '', body = ''], _index, all) => {
    if (kind.includes('refusé')) return [];
    text = kind.includes('suite') ? `${text}\n${body}` : body;
    return [{ line: all.length, text }];
  });
}

test('every sample of the reference', () => {
  const broken = samples().flatMap(({ text }) => brokenLaws(compileRuleset([{ file: 'sample.attendu', text }]).model));
  expect(broken).toEqual([]);
});
