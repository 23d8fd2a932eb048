// `npm test`: every check, then every test, a real browser included. Ends with `N passed, N failed`.
// Two lanes side by side, each on a core of its own: the library, the rulesets and their unit tests; the sources as written, then the browser
// and the package as others would get it.
import { built, conclude, quotations, runAll, vitest, written } from './steps.mjs';

const named = process.argv.slice(2);
if (named.length > 0) {
  const checked = await Promise.all([runAll(built()), runAll(written())]);
  conclude(...checked, await vitest(named), quotations());
} else {
  const library = async () => [await runAll(built()), await vitest(['--project', 'unit'])];
  const browser = async () => [await runAll(written()), await vitest(['--project', 'e2e', '--project', 'package'], { capture: true })];
  const results = await Promise.all([library(), browser()]);
  conclude(...results.flat(), quotations());
}
