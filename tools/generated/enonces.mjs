// `node tools/generated/enonces.mjs`: writes docs/enonces.md, what the rulesets made of each statement of the inventory. ATTENDU_INVENTORY names the inventory and
// ATTENDU_SOURCES the folder of the documents, neither of which is a part of the project; where they are not at hand it says so and changes nothing.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { statementsOf } from './statements.mjs';
import { attendu, node, rulesets } from '../steps.mjs';

const { ATTENDU_INVENTORY: inventory = '', ATTENDU_SOURCES: documents = '' } = process.env;
const missing = [
  ...(inventory !== '' && existsSync(inventory) ? [] : ['la liste des énoncés (ATTENDU_INVENTORY)']),
  ...(documents !== '' && existsSync(documents) ? [] : ['les textes des documents (ATTENDU_SOURCES)']),
];
if (missing.length > 0) {
  console.log(`docs/enonces.md n’est pas refait, faute de trouver ${missing.join(' et ')}.`);
  process.exit(0);
}

const folder = mkdtempSync(join(tmpdir(), 'attendu-enonces-'));
try {
  const list = join(folder, 'statements.json');
  writeFileSync(list, JSON.stringify(statementsOf(readFileSync(inventory, 'utf8'))));
  const { code, output } = await node([attendu, 'sources', ...rulesets(), '--statements', list, '--table', join('docs', 'enonces.md')], {
    capture: true,
  });
  console.log(output.split('\n\n')[0]);
  process.exitCode = code;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
