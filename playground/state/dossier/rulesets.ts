import { TITLES as FOUND } from 'virtual:ruleset-titles';
import { WORDS } from 'virtual:ruleset-words';
import { isSameTitle, takenUpIn, titleIn } from '../../../dsl/syntax/titles.ts';
import type { RulesetText, SourceText, WordsFound } from '../../worker/protocol.ts';

/** Every ruleset of the project, fetched when it is opened or taken up; the playground has no example of its own. */
const files = import.meta.glob<string>('../../../rulesets/**/*.attendu', { query: '?raw', import: 'default' });

/** The ruleset a first visitor sees: its tables are printed in a document, and one amount moves them. */
const OPENING = 'oscar-coordination';

type Found = (typeof FOUND)[number];

/** Folder and title of each ruleset, the opening one first, the titles it takes up, and the mark of its delivery. */
export const TITLES = [...FOUND.filter(({ ruleset }) => ruleset === OPENING), ...FOUND.filter(({ ruleset }) => ruleset !== OPENING)];

/** The mark of the texts a ruleset is delivered with today. */
export const deliveryOf = (ruleset: string): string => TITLES.find((each) => each.ruleset === ruleset)?.delivery ?? '';

const fetched = new Map<string, Promise<readonly SourceText[]>>();

/** The texts of a ruleset as delivered, fetched once; empty for a folder that is not there. Rejects when the network refuses, and may be asked again. */
export function textsOf(ruleset: string): Promise<readonly SourceText[]> {
  const known = fetched.get(ruleset);
  if (known !== undefined) return known;
  const asked = fetchTexts(ruleset);
  fetched.set(ruleset, asked);
  asked.catch(() => fetched.delete(ruleset));
  return asked;
}

/** The words of a ruleset's documents that were found when it was delivered; none for a folder that is not there. */
const wordsOf = async (ruleset: string): Promise<readonly WordsFound[]> => (await WORDS[ruleset]?.())?.default ?? [];

/** The key of a glob is `../../../rulesets/<folder>/<file>`. */
async function fetchTexts(ruleset: string): Promise<readonly SourceText[]> {
  const folder = `../../../rulesets/${ruleset}/`;
  const found = Object.entries(files).filter(([path]) => path.startsWith(folder));
  const texts = await Promise.all(found.map(async ([path, text]): Promise<SourceText> => ({ file: path.slice(folder.length), text: await text() })));
  return mainFirst(texts);
}

/** The file that holds the `règlement` block is the first tab; those that only hold cases come last; names decide otherwise. */
const mainFirst = (texts: readonly SourceText[]): readonly SourceText[] => {
  const rank = ({ text }: SourceText): number => (/^règlement/m.test(text) ? 0 : /^cas/m.test(text) ? 2 : 1);
  return [...texts].sort((a, b) => rank(a) - rank(b) || (a.file < b.file ? -1 : 1));
};

/**
 * A ruleset with the texts it has on the page, and those it takes up (`reprend`), themselves taken up included: as delivered, but for those
 * that are `held` in another state.
 */
export async function workspaceOf(
  ruleset: string,
  texts: readonly SourceText[],
  held: ReadonlyMap<string, readonly SourceText[]> = new Map(),
): Promise<readonly RulesetText[]> {
  const workspace = new Map<string, RulesetText>([[ruleset, { ruleset, files: texts, words: await wordsOf(ruleset) }]]);
  for (const { files: open } of workspace.values()) {
    for (const title of takenUpIn(open)) {
      const other = TITLES.find((each) => isSameTitle(each.title, title))?.ruleset;
      if (other === undefined || workspace.has(other)) continue;
      workspace.set(other, { ruleset: other, files: held.get(other) ?? (await textsOf(other)), words: await wordsOf(other) });
    }
  }
  return [...workspace.values()];
}

/** The rulesets that take one up, or take up one that does, as delivered. */
export function takersOf(ruleset: string): readonly Found[] {
  const taken = new Set([ruleset]);
  for (const each of taken) {
    const title = TITLES.find((one) => one.ruleset === each)?.title ?? '';
    for (const other of TITLES) if (other.takenUp.some((name) => isSameTitle(name, title))) taken.add(other.ruleset);
  }
  return TITLES.filter((each) => each.ruleset !== ruleset && taken.has(each.ruleset));
}

/** The title between guillemets of the `règlement` line, else the folder's name. */
export const titleOf = (texts: readonly SourceText[], folder: string): string => titleIn(texts) ?? folder;
