import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Chunks } from '../../compiler/cli/start/chunks.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'attendu-start-'));
  write(
    'main.cjs',
    `const part = require('./part.cjs');\nconst { sep } = require('node:path');\nexports.answer = (amount) => part.twice(amount) + sep;\n`,
  );
  write('part.cjs', `const main = require('./main.cjs');\nmodule.exports = { twice: (amount) => amount * 2, whole: () => 'answer' in main };\n`);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, text: string | Uint8Array): void => writeFileSync(join(folder, name), text);

interface Main {
  readonly answer: (amount: number) => string;
}

/** What the chunks of the folder answer, and which of them V8 took as they were kept. */
function started(): { readonly answer: string; readonly kept: readonly string[] } {
  const chunks = new Chunks(folder);
  const { answer } = chunks.require('./main.cjs') as Main;
  return { answer: answer(12), kept: chunks.kept };
}

/** Runs the chunks once, and keeps what V8 made of them. */
function keep(): void {
  const chunks = new Chunks(folder);
  chunks.hurry();
  (chunks.require('./main.cjs') as Main).answer(1);
  for (const { path, bytes } of chunks.files()) writeFileSync(path, bytes);
}

test('chunks are loaded once each, and may ask for one another and for modules of Node', () => {
  expect(started()).toEqual({ answer: `24${sep}`, kept: [] });
  const { whole } = new Chunks(folder).require('./part.cjs') as { readonly whole: () => boolean };
  expect(whole()).toBe(true);
  expect(() => new Chunks(folder).require('./absent.cjs')).toThrow('absent.cjs');
});

test('what V8 made of them is taken the next time, and answers the same', () => {
  keep();
  expect(started()).toEqual({ answer: `24${sep}`, kept: ['./main.cjs', './part.cjs'] });
});

test('a chunk of another text of the same length is compiled anew: what was kept of the former would give its answers', () => {
  keep();
  write('part.cjs', readFileSync(join(folder, 'part.cjs'), 'utf8').replace('* 2', '* 3'));
  expect(started()).toEqual({ answer: `36${sep}`, kept: ['./main.cjs'] });
});

test('what was kept and is damaged, cut short, empty or made by something else is left aside', () => {
  const damages: readonly ((kept: Buffer) => Uint8Array)[] = [
    (kept) => kept.fill(0, kept.length - 8),
    (kept) => kept.fill(255, 60, 64),
    (kept) => kept.subarray(0, kept.length - 1),
    () => Buffer.from(''),
    () => Buffer.from('what someone else wrote'),
  ];
  for (const damage of damages) {
    keep();
    write('part.cjs.cache', damage(readFileSync(join(folder, 'part.cjs.cache'))));
    expect(started()).toEqual({ answer: `24${sep}`, kept: ['./main.cjs'] });
  }
});
