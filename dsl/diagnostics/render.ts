import { concatMap } from '../syntax/collections.ts';
import { ANALYSIS } from './catalog/analysis.ts';
import { BESIDE } from './catalog/beside.ts';
import { CASES } from './catalog/cases.ts';
import { CHECK } from './catalog/check.ts';
import { SOURCES } from './catalog/sources.ts';
import { SYNTAX } from './catalog/syntax.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Entry } from './entry.ts';

/** The languages findings are worded in. */
export type Language = 'fr' | 'en';

/** A finding in words, for one language. `fixes` and `related` are the labels of those of the diagnostic, in the same order. */
export interface Rendering {
  readonly title: string;
  readonly message: string;
  readonly hint: string | null;
  readonly fixes: readonly string[];
  readonly related: readonly string[];
}

/** Every catalog. The parameters of an entry are those its diagnostics were made with (`report` checks it), so they may be forgotten here. */
const CATALOGS = [SYNTAX, CHECK, CASES, ANALYSIS, SOURCES, BESIDE] as unknown as readonly Readonly<Record<string, Entry>>[];

/** Every code with its entry, in the order of the catalogs. */
const ENTRIES: ReadonlyMap<string, Entry> = new Map(
  concatMap(CATALOGS, (catalog) => Object.values(catalog).map((entry) => [entry.code, entry] as const)),
);

/** Words a finding (charter, law 15: the text is written when shown, not when found). */
export function rendering(diagnostic: Diagnostic, language: Language): Rendering {
  const entry = ENTRIES.get(diagnostic.code);
  if (entry === undefined) throw new Error(`no catalog entry for ${diagnostic.code}`);
  const wording = entry[language];
  return {
    title: wording.title,
    message: wording.message(diagnostic.params),
    hint: wording.hint?.(diagnostic.params) ?? null,
    fixes: diagnostic.fixes.map((fix) => entry.fixes?.[fix.code]?.[language](fix.params) ?? fix.code),
    related: diagnostic.related.map(({ role }) => entry.related?.[role]?.[language] ?? role),
  };
}
