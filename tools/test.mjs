// `npm test`: every check, then every test, a real browser included. Ends with `N passed, N failed`.
import { checks, conclude, runAll, vitest } from './steps.mjs';

const results = await runAll(checks());
conclude(results, await vitest(process.argv.slice(2)));
