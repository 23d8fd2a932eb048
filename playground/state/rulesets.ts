import type { RulesetText, SourceText } from '../worker/protocol.ts';

/** Every ruleset of the project, as text; the playground has no example of its own. */
const files = import.meta.glob<string>('../../rulesets/**/*.attendu', { query: '?raw', import: 'default', eager: true });

/** The ruleset a first visitor sees: its tables are printed in a document, and one amount moves them. */
const OPENING = 'oscar-coordination';

/** Folder name to files in name order, the opening one first. The key of a glob is `../../rulesets/<folder>/<file>`. */
function group(): readonly RulesetText[] {
  const byFolder = new Map<string, SourceText[]>();
  for (const path of Object.keys(files).sort()) {
    const [, folder, file] = /rulesets\/([^/]+)\/(.+)$/.exec(path) ?? [];
    const text = files[path];
    if (folder === undefined || file === undefined || text === undefined) continue;
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), { file, text }]);
  }
  const all = [...byFolder].map(([ruleset, texts]) => ({ ruleset, files: mainFirst(texts) }));
  return [...all.filter(({ ruleset }) => ruleset === OPENING), ...all.filter(({ ruleset }) => ruleset !== OPENING)];
}

/** The file that holds the `règlement` block is the first tab; those that only hold cases come last. */
const mainFirst = (texts: readonly SourceText[]): readonly SourceText[] => {
  const rank = ({ text }: SourceText): number => (/^règlement/m.test(text) ? 0 : /^cas/m.test(text) ? 2 : 1);
  return [...texts].sort((a, b) => rank(a) - rank(b));
};

export const EXAMPLES: readonly RulesetText[] = group();

/** The title between guillemets of the `règlement` line, else the folder's name. */
export function titleOf(texts: readonly SourceText[], folder: string): string {
  for (const { text } of texts) {
    const title = /^règlement\s+«\s*(.+?)\s*»/m.exec(text)?.[1];
    if (title !== undefined) return title;
  }
  return folder;
}
