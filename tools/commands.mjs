// A process that runs commands of `attendu` as they are asked, one after the other, and answers each with its code and all it printed: what
// the first command made warm serves the next, which takes a third less than a process each. Started by `commands` of steps.mjs.
import { Readable } from 'node:stream';
import { run } from '../dist/compiler/cli/run.js';

process.on('message', async (args) => {
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
    process.send({ code, output });
  } catch (error) {
    process.send({ code: 1, output: `${output}\n${error.stack}` });
  }
});
