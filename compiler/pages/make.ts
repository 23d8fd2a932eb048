/** From a checked ruleset, its cases and the record of its documents to what its page says. Nothing here computes a value of its own. */
import type { Coverage } from '../analysis/coverage.ts';
import type { CaseReport } from '../interpret/cases.ts';
import type { Plan } from '../plan/plan.ts';
import type { Model } from '../../dsl/model/model.ts';
import type { Passages } from '../sources/passages.ts';
import { ENGINE } from '../version.ts';
import { casesSheets } from './content/cases.ts';
import { chaptersOf, declareEntries, entriesOf } from './content/chapters.ts';
import { declareDocuments, documentSheets, outOfScopeSheets, termSheets } from './content/documents.ts';
import { Making } from './making.ts';
import type { Page } from './page.ts';
import { declareQuestions, questionSheets } from './content/questions.ts';
import { reachedBy, unknownOf } from './content/unknown.ts';
import { declareVocabulary, inputSheets, kindSheets } from './content/vocabulary.ts';

/** Everything a page is made from. `passages` null: no text of its documents was ever at hand. */
interface PageInput {
  readonly model: Model;
  readonly plan: Plan;
  readonly cases: CaseReport;
  readonly coverage: Coverage;
  readonly passages: Passages | null;
}

/** The page of a ruleset. The same input gives the same page: it bears no date of its own. */
export function makePage({ model, plan, cases, coverage, passages }: PageInput): Page {
  const making = new Making(model, passages);
  // Every anchor is known before any word is linked.
  declareDocuments(making);
  declareVocabulary(making);
  declareQuestions(making);
  const anchored = declareEntries(making);
  const entries = entriesOf(making, anchored);
  const knownOn = making.of('ruleset')[0]?.knownOn;
  return {
    title: model.title,
    version: model.version,
    hash: plan.hash,
    language: plan.language,
    engine: `${ENGINE.name} ${ENGINE.version}`,
    applicationDate: model.applicationDate === null ? null : { text: model.applicationDate, to: making.anchorOf(`value:${model.applicationDate}`) },
    knownOn: knownOn === undefined || knownOn === null ? null : { text: knownOn.text, to: making.anchorOf(`value:${knownOn.text}`) },
    verified: latest(model.documents.flatMap(({ verified }) => (verified === null ? [] : [verified]))),
    imports: making.of('import').map(({ title }) => title.text),
    recordIsOlder: passages !== null && passages.ruleset !== plan.hash,
    documents: documentSheets(making),
    inputs: inputSheets(making),
    kinds: kindSheets(making),
    chapters: chaptersOf(making, entries),
    questions: questionSheets(making, entries),
    cases: casesSheets(making, cases),
    caseCounts: cases.rows,
    reached: reachedBy(coverage),
    unknown: unknownOf(making, coverage),
    terms: termSheets(making),
    outOfScope: outOfScopeSheets(making),
  };
}

const latest = (days: readonly string[]): string | null => [...days].sort().at(-1) ?? null;
