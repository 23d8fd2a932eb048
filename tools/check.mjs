// `npm run check`: what a change must pass before it is shown, without the browser. Ends with `N passed, N failed`.
import { checks, conclude, runAll, vitest } from './steps.mjs';

const results = await runAll(checks());
conclude(results, await vitest(['--project', 'unit', ...process.argv.slice(2)]));
