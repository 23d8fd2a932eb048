// `npm run generate`: writes the emitted module of every ruleset beside its rules. The command line must be built.
import { attendu, node, rulesets } from './steps.mjs';

const folders = rulesets();
if (folders.length === 0) console.log('Aucun règlement sous rulesets/.');
else process.exitCode = (await node([attendu, 'build', ...folders])).code;
