// A process that runs commands of `attendu` as they are asked, one after the other, and answers each with its code and all it printed: what
// the first command made warm serves the next, which takes a third less than a process each. Started by `commands` of steps.mjs.
import { Readable } from 'node:stream';
import { run } from '../dist/compiler/cli/run.js';

/** The code of one command, and all it printed. */
async function answer(args) {
  let output = '';
  const write = (text) => {
    output += text;
  };
  try {
    const code = await run(args, {
      out: write,
      err: write,
      width: 100,
      colour: false,
      env: process.env,
      flushed: async () => {},
      input: Readable.from([]),
    });
    return { code, output };
  } catch (error) {
    return { code: 1, output: `${output}\n${error.stack}` };
  }
}

process.on('message', (args) => {
  void answer(args).then((said) => process.send(said));
});
