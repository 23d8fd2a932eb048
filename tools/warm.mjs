// Part of `npm run build`: runs a few commands of the command line as built, and writes what V8 made of each of its files beside it. A process of its
// own, since V8 keeps what it made for as long as its flags are those it was made under.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { Chunks } from '../dist/cli/chunks.js';

const project = dirname(dirname(fileURLToPath(import.meta.url)));
const rules = (name) => join(project, 'rulesets', name);
/** What a person runs most, on rulesets that use all of the language. */
const COMMANDS = [
  ['check', rules('oscar-coordination')],
  ['test', rules('ardh-2011')],
  ['eval', rules('ardh-2011'), '--input', '-'],
  ['explain', rules('ardh-2011'), 'jour de la réinstallation', '--input', '-'],
  ['fmt', '--check', rules('ardh-2011')],
];

const chunks = new Chunks(join(project, 'dist', 'cli'));
chunks.hurry();
const { run } = chunks.require('./main.cjs');
for (const args of COMMANDS) {
  let said = '';
  const write = (text) => {
    said += text;
  };
  const terminal = { out: write, err: write, width: 100, colour: false, env: {}, flushed: async () => {}, input: Readable.from([Buffer.from('{}')]) };
  if ((await run(args, terminal)) > 1) throw new Error(`attendu ${args.join(' ')}\n${said}`);
}
for (const { path, bytes } of chunks.files()) writeFileSync(path, bytes);
