// Vite plugin: the module `virtual:ruleset-titles`, made at build time from the folder of rulesets. The list of dossiers is complete at once,
// and which ruleset takes up which, while the texts themselves are fetched when they are opened. `titleIn` and `takenUpIn` read titles in texts.
// `delivery` is a mark of the texts of a ruleset: work saved from another delivery bears another.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const MODULE = 'virtual:ruleset-titles';

export const rulesetTitles = (folder, { titleIn, takenUpIn }) => ({
  name: MODULE,
  resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
  load: (id) => (id === `\0${MODULE}` ? `export const TITLES = ${JSON.stringify(titlesIn(folder, titleIn, takenUpIn))};` : null),
});

const titlesIn = (folder, titleIn, takenUpIn) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .flatMap((ruleset) => {
      const files = readdirSync(join(folder, ruleset)).filter((file) => file.endsWith('.attendu'));
      const texts = files.sort().map((file) => ({ file, text: readFileSync(join(folder, ruleset, file), 'utf8') }));
      const delivery = createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 16);
      return files.length === 0 ? [] : [{ ruleset, title: titleIn(texts) ?? ruleset, takenUp: takenUpIn(texts), delivery }];
    });
