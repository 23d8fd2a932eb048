// `npm test`: every check, then every test, a real browser included. Ends with `N passed, N failed`.
import { checks, conclude, quotations, runAll, vitest } from './steps.mjs';

const results = await runAll(checks());
const tests = await vitest(process.argv.slice(2));
conclude(results, tests, await quotations());
