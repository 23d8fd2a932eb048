#!/usr/bin/env node
import { once } from 'node:events';
import { WIDTH } from './files/io.ts';
import { run } from './run.ts';

/** A line longer than this is hard to read, however wide the terminal. */
const MOST_COLUMNS = 140;

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of a pipe went away (`attendu … | head`): there is no one left to tell.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  width: Math.min(Math.max(process.stdout.columns ?? WIDTH, 40), MOST_COLUMNS),
  colour: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
  env: process.env,
  flushed: async () => {
    if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain');
  },
  input: process.stdin,
});
