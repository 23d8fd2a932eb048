import { existsSync } from 'node:fs';
import type { Diagnostic } from '../../../dsl/diagnostics/diagnostic.ts';
import { placeOf } from '../../../dsl/diagnostics/place.ts';
import { unknownDefinitions } from '../../../dsl/model/unknown.ts';
import { namesToComplete } from '../../../dsl/model/to-complete.ts';
import type { Span } from '../../../dsl/syntax/span.ts';
import { CoverageMeter, type TargetKind, covering } from '../../analysis/coverage.ts';
import { runCases } from '../../interpret/cases.ts';
import type { CaseReport, CellReport } from '../../interpret/cases.ts';
import { definitionInFrench } from '../../words.ts';
import { baselineOf, compareBaselines, readBaseline } from './baseline.ts';
import { countQuotations } from '../commands/check.ts';
import type { TestReport } from '../contract/cases.ts';
import { sourcesFolder } from '../files/documents.ts';
import { countFindings, failing, findingOf, inOrder, textOfFile } from './findings.ts';
import { verified } from './verified.ts';
import { identityOf } from '../results/identity.ts';
import { readText, writeText } from '../files/io.ts';
import type { Terminal } from '../files/io.ts';
import { loadRuleset } from '../files/load.ts';
import type { Ruleset } from '../files/load.ts';
import { UsageError, rulesetsOf } from '../options.ts';
import type { Options } from '../options.ts';

type Tested = TestReport['rulesets'][number];

/** A ruleset whose cases were run. `cases` is null when it has errors: then nothing was run. */
export interface TestedRuleset {
  readonly ruleset: Ruleset;
  readonly errors: readonly Diagnostic[];
  /** What `check` tells beside them: quotations that are not in their documents, which stop no case, warnings and notes. */
  readonly others: readonly Diagnostic[];
  readonly cases: CaseReport | null;
  readonly report: Tested;
}

/** Runs the cases of every ruleset of a command line. */
export function runTests(options: Options, terminal: Terminal): TestedRuleset[] {
  const folder = sourcesFolder(options, terminal);
  return rulesetsOf(options).map((named) => testRuleset(loadRuleset(named), folder, options));
}

function testRuleset(ruleset: Ruleset, folder: string | null, { language }: Options): TestedRuleset {
  const { model, plan } = ruleset;
  const meter = new CoverageMeter();
  const cases = plan === null ? null : runCases(model, plan, { observer: meter.observer });
  const named = { definitions: [...model.definitions.values()] };
  const coverage = plan === null ? covering([]) : meter.coverage(plan);
  const errors = inOrder(ruleset.diagnostics).filter((diagnostic) => failing([diagnostic]));
  const place = (span: Span) => ({ file: span.file, ...placeOf(textOfFile(ruleset, span.file), span.start) });
  const verification = verified(ruleset, folder);
  const unknown = unknownDefinitions(model.definitions.values());
  const { missing, ambiguous, unverified, changed, unverifiable } = countQuotations(verification);
  const all = [...ruleset.diagnostics, ...verification.diagnostics];
  const wrong = inOrder(all).filter((diagnostic) => failing([diagnostic]));
  const report: Tested = {
    path: ruleset.named,
    ruleset: identityOf(ruleset),
    tables: (cases?.tables ?? []).map(({ title, rows }) => ({
      title,
      rows: rows.map(({ number, span, state, cells }) => ({ number, ...place(span), state, cells: cells.map(cellOf) })),
    })),
    totals: {
      passed: cases?.rows.passed ?? 0,
      failed: cases?.rows.failed ?? 0,
      idle: cases?.rows.idle ?? 0,
      cells: cases?.cells ?? { matches: 0, differs: 0, blank: 0, fault: 0, unchecked: 0 },
    },
    coverage: coverage.counts,
    unknown: {
      openQuestions: [...model.questions.values()].filter(({ retained }) => retained === null).map(({ name }) => name),
      hypotheses: [...model.questions.values()].filter(({ retained }) => isHypothesis(retained?.by ?? null)).map(({ name }) => name),
      toComplete: namesToComplete(model),
      valuesNotFound: unknown.whole,
      unknownInPart: unknown.part,
      quotations: { missing, ambiguous, unverified, changed, unverifiable },
      unreached: coverage.targets.flatMap(({ reached, kind, definition, side, span }) =>
        reached || span === null ? [] : [{ kind, definition, name: definitionInFrench(definition, named), side, ...place(span) }],
      ),
    },
    counts: countFindings(all),
    diagnostics: wrong.map((diagnostic) => findingOf(ruleset, diagnostic, language)),
  };
  return { ruleset, errors, others: all.filter((diagnostic) => !errors.includes(diagnostic)), cases, report };
}

const cellOf = ({ title, state, cell, text }: CellReport): Tested['tables'][number]['rows'][number]['cells'][number] => ({
  title,
  state,
  expected: cell,
  obtained: text,
});

/** Decision 57: a reading retained by the project itself, until someone writes a name. */
const isHypothesis = (by: string | null): boolean => by !== null && /^hypothèse de travail/i.test(by);

/**
 * What changed since the baseline that was asked for; null when none was, or when it was to be written and a ruleset has errors:
 * what was not run would be lost from it. Writes it with `--update-baseline`, never over a file that is something else.
 */
export function againstBaseline(options: Options, tested: readonly TestedRuleset[]): TestReport['baseline'] {
  const file = options.text('baseline');
  const update = options.flag('update-baseline');
  if (file === undefined) {
    if (update) throw new UsageError('--update-baseline attend --baseline FICHIER.', '--update-baseline takes --baseline FILE.');
    return null;
  }
  const now = baselineOf(tested.map(({ report }) => report));
  const before = update && !existsSync(file) ? now : readBaseline(readText(file));
  if (before === null)
    throw new UsageError(
      `${file} n’est pas un relevé de « attendu test --update-baseline ».`,
      `${file} is not a baseline of “attendu test --update-baseline”.`,
    );
  const broken = tested.flatMap(({ cases, ruleset }) => (cases === null ? [ruleset.model.title] : []));
  if (!update) return compareBaselines(before, now, broken);
  if (broken.length > 0) return null;
  writeText(file, `${JSON.stringify(now, null, 2)}\n`);
  return compareBaselines(now, now);
}

/** How each kind of target is called, one and many. */
export const TARGETS: Readonly<Record<TargetKind, { readonly fr: readonly [string, string]; readonly en: readonly [string, string] }>> = {
  outcome: { fr: ['issue de condition', 'issues de condition'], en: ['outcome of a condition', 'outcomes of conditions'] },
  clause: { fr: ['clause', 'clauses'], en: ['clause', 'clauses'] },
  row: { fr: ['ligne de tableau', 'lignes de tableau'], en: ['row of a table', 'rows of tables'] },
  threshold: { fr: ['côté de seuil', 'côtés de seuil'], en: ['side of a threshold', 'sides of thresholds'] },
  period: { fr: ['période', 'périodes'], en: ['period', 'periods'] },
  rule: { fr: ['règle sans condition', 'règles sans condition'], en: ['rule without a condition', 'rules without a condition'] },
  parameter: { fr: ['paramètre', 'paramètres'], en: ['parameter', 'parameters'] },
};
