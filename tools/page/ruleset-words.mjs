// Vite plugin: the module `virtual:ruleset-words`, made at build time from the record that `attendu page` keeps beside each ruleset. Of a record, which tells
// the place of each quotation and the fate of each sentence, the page needs the keys of the quotations alone: which words were found in the document.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const MODULE = 'virtual:ruleset-words';

export const rulesetWords = (folder) => ({
  name: MODULE,
  resolveId: (id) => (id.startsWith(MODULE) ? `\0${id}` : null),
  load: (id) => {
    if (id === `\0${MODULE}`) return listing(folder);
    return id.startsWith(`\0${MODULE}/`) ? `export default ${JSON.stringify(wordsIn(folder, id.slice(MODULE.length + 2)))};` : null;
  },
});

/** One import for each ruleset, so that its words come with its texts. */
const listing = (folder) => {
  const rulesets = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const imports = rulesets.map(({ name }) => `${JSON.stringify(name)}: () => import(${JSON.stringify(`${MODULE}/${name}`)})`);
  return `export const WORDS = { ${imports.join(', ')} };`;
};

/** The record of one ruleset as the page asks for it; nothing where it has none. */
export const wordsIn = (folder, ruleset) => {
  const path = join(folder, ruleset, 'generated', `${ruleset}.passages.json`);
  if (!existsSync(path)) return [];
  return JSON.parse(readFileSync(path, 'utf8')).documents.map(({ name, file, quotations }) => ({
    document: name,
    file,
    keys: Object.keys(quotations).join(' '),
  }));
};
