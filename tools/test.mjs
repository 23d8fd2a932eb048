// `npm test`: every check, then every test, a real browser included. Ends with `N passed, N failed`.
// Lanes side by side, that leave neither of two cores idle: the browser, which waits as much as it works; the sources as written, then what is checked of
// the rulesets; and, once the library is built, all other tests, of which two run at a time to the end.
import { availableParallelism } from 'node:os';
import { built, conclude, quotations, runAll, vitest, written } from './steps.mjs';

const named = process.argv.slice(2);
if (named.length > 0) {
  const checked = await Promise.all([runAll(built()), runAll(written())]);
  conclude(...checked, await vitest(named), quotations());
} else {
  const [build, ...rulesets] = built();
  const library = runAll([build]);
  const sources = async () => {
    const checked = await runAll(written());
    await library;
    return [checked, await runAll(rulesets)];
  };
  const tests = async () => {
    await library;
    const workers = Math.max(2, availableParallelism() - 1);
    return await vitest(['--project', 'unit', '--project', 'soak', '--project', 'package', `--maxWorkers=${workers}`]);
  };
  const results = await Promise.all([library, sources(), tests(), vitest(['--project', 'e2e'], { capture: true })]);
  conclude(...results.flat(), quotations());
}
