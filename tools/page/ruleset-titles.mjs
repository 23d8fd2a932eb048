// Vite plugin: the module `virtual:ruleset-titles`, made at build time from the folder of rulesets. The list of dossiers is complete at once,
// while the texts themselves are fetched when they are opened.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const MODULE = 'virtual:ruleset-titles';

export const rulesetTitles = (folder) => ({
  name: MODULE,
  resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
  load: (id) => (id === `\0${MODULE}` ? `export const TITLES = ${JSON.stringify(titlesIn(folder))};` : null),
});

const titlesIn = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .flatMap((ruleset) => {
      const files = readdirSync(join(folder, ruleset)).filter((file) => file.endsWith('.attendu'));
      const titles = files.flatMap((file) => /^règlement\s+«\s*(.+?)\s*»/m.exec(readFileSync(join(folder, ruleset, file), 'utf8'))?.[1] ?? []);
      return files.length === 0 ? [] : [{ ruleset, title: titles[0] ?? ruleset }];
    });
