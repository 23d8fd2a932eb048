// `npm test`: every check, then every test, a real browser included. Ends with `N passed, N failed`.
// Lanes side by side, for two cores: the sources as written, then the browser, the package as others would get it and the soak; and, once the library is
// built, its unit tests beside what is checked of the rulesets.
import { built, conclude, quotations, runAll, vitest, written } from './steps.mjs';

const named = process.argv.slice(2);
if (named.length > 0) {
  const checked = await Promise.all([runAll(built()), runAll(written())]);
  conclude(...checked, await vitest(named), quotations());
} else {
  const library = async () => {
    const [build, ...rulesets] = built();
    return [await runAll([build]), ...(await Promise.all([runAll(rulesets), vitest(['--project', 'unit'])]))];
  };
  const browser = async () => [
    await runAll(written()),
    await vitest(['--project', 'e2e', '--project', 'package', '--project', 'soak'], { capture: true }),
  ];
  const results = await Promise.all([library(), browser()]);
  conclude(...results.flat(), quotations());
}
