// `npm run check`: what a change must pass before it is shown, without the browser. Ends with `N passed, N failed`.
import { built, conclude, runAll, vitest, written } from './steps.mjs';

const library = async () => [
  await runAll(built()),
  await vitest(['--project', 'unit', '--project', 'soak', '--project', 'package', ...process.argv.slice(2)]),
];
const results = await Promise.all([library(), runAll(written())]);
conclude(...results.flat());
