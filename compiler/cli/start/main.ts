import { once } from 'node:events';
import { WIDTH } from '../files/io.ts';
import { run } from '../run.ts';

export { run };

/** A line longer than this is hard to read, however wide the terminal. */
const MOST_COLUMNS = 140;

/** Runs the command line of this process on its own terminal, and sets its exit code. */
export async function main(args: readonly string[]): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // The reader of a pipe went away (`attendu … | head`): there is no one left to tell.
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  process.exitCode = await run(args, {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    width: Math.min(Math.max(process.stdout.columns ?? WIDTH, 40), MOST_COLUMNS),
    colour: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
    env: process.env,
    flushed: async () => {
      if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain');
    },
    // Only where it is read: to ask for it opens it.
    get input() {
      return process.stdin;
    },
  });
}
