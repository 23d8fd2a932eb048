// `npm run generate`: writes what comes of every ruleset beside its rules (modules, schemas, page), the page of their terms, and, where the documents are
// at hand, the account of their statements. The command line must be built.
import { join } from 'node:path';
import { attendu, node, rulesets, terms } from '../steps.mjs';

const folders = rulesets();
if (folders.length === 0) console.log('Aucun règlement sous rulesets/.');
else {
  const built = await node([attendu, 'build', ...folders]);
  const paged = await node([attendu, 'page', ...folders, '--terms', terms]);
  const counted = await node([join('tools', 'generated', 'enonces.mjs')]);
  process.exitCode = Math.max(built.code, paged.code, counted.code);
}
