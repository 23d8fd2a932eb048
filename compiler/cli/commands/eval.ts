import { describeIssue } from '../../../runtime/issue-text.ts';
import { decodeDossier } from '../../interpret/decode.ts';
import type { DossierIssue } from '../../interpret/decode.ts';
import { evaluate } from '../../interpret/evaluate.ts';
import type { Evaluation } from '../../interpret/evaluate.ts';
import type { Plan } from '../../plan/plan.ts';
import { ENGINE } from '../../version.ts';
import { issuesOf, readWhole, runBatch } from '../batch.ts';
import type { BatchResult } from '../batch.ts';
import type { EvalReport } from '../contract.ts';
import { failing, findingOf, frameOf, inOrder } from '../findings.ts';
import { identityOf } from '../identity.ts';
import type { Terminal } from '../io.ts';
import { readJson } from '../json.ts';
import { loadRuleset } from '../load.ts';
import type { Ruleset } from '../load.ts';
import { UsageError, observationDay, readings, rulesetsOf } from '../options.ts';
import type { Options } from '../options.ts';
import { showEvaluation, showIssues } from '../show-evaluation.ts';
import { painter, showDiagnostic } from '../terminal.ts';

type Issue = { readonly path: string; readonly message: string };

/** What every evaluation of a command line shares. */
export interface Asked {
  readonly readings: Readonly<Record<string, string>>;
  readonly observationDay?: string;
  readonly allReadings: boolean;
}

/** `attendu eval`: every result over one dossier, or over each of a stream. */
export async function evaluateCommand(options: Options, terminal: Terminal): Promise<number> {
  const [named = '', other] = rulesetsOf(options);
  if (other !== undefined) throw new UsageError('eval attend un seul règlement.', 'eval takes one ruleset.');
  const ruleset = loadRuleset(named);
  if (ruleset.plan === null) return refuse(ruleset, options, terminal, 'eval');
  const { plan } = ruleset;
  const asked = askedOf(options, plan);
  if (options.flag('batch') && asked.allReadings) {
    throw new UsageError('--all-readings est pour un seul dossier, pas pour --batch.', '--all-readings is for one input, not for --batch.');
  }
  if (options.flag('batch')) return await runBatch(options, terminal, ruleset.model, (json) => batchResult(plan, json, asked, options));
  const read = parseJson(await readWhole(options, terminal), options);
  const decoded = 'issues' in read ? read : decodeDossier(plan, read.json);
  if ('issues' in decoded) {
    const issues = decoded.issues.map((issue) => issueInWords(issue, options.language));
    const report: EvalReport = { command: 'eval', engine: ENGINE, ok: false, ruleset: identityOf(ruleset), issues };
    terminal.out(options.json ? `${JSON.stringify(report, null, 2)}\n` : showIssues(issues, options.language));
    return 1;
  }
  const evaluation = evaluate(plan, decoded.dossier, asked);
  if (options.json) {
    const { alternatives } = evaluation;
    const report: EvalReport = {
      command: 'eval',
      engine: ENGINE,
      ok: true,
      ruleset: identityOf(ruleset),
      ...evaluated(evaluation),
      ...(alternatives === undefined ? {} : { alternatives }),
    };
    terminal.out(`${JSON.stringify(report, null, 2)}\n`);
  } else terminal.out(showEvaluation(evaluation, plan, options.language, painter(terminal.colour)));
  return 0;
}

/** The readings and the day asked for; a question or a reading that does not exist is refused. */
export function askedOf(options: Options, plan: Plan): Asked {
  const given = readings(options);
  for (const [name, reading] of Object.entries(given)) {
    const question = Object.values(plan.questions).find((known) => known.name === name || known.emitted === name);
    if (question === undefined) {
      const known =
        Object.keys(plan.questions)
          .map((other) => `« ${other} »`)
          .join(', ') || '—';
      throw new UsageError(`Question inconnue : « ${name} ». Questions : ${known}.`, `Unknown question: “${name}”. Questions: ${known}.`);
    }
    if (!question.readings.some((known) => known.name === reading)) {
      const known = question.readings.map((other) => `« ${other.name} »`).join(', ');
      throw new UsageError(
        `Lecture inconnue de « ${name} » : « ${reading} ». Lectures : ${known}.`,
        `Unknown reading of “${name}”: “${reading}”. Readings: ${known}.`,
      );
    }
  }
  const day = observationDay(options);
  return { readings: given, allReadings: options.flag('all-readings'), ...(day === null ? {} : { observationDay: day }) };
}

/** The JSON of a dossier as read, or why it is none. */
export function parseJson(text: string, options: Options): { readonly json: unknown } | { readonly issues: readonly Issue[] } {
  const read = readJson(text);
  return 'json' in read ? read : { issues: issuesOf(read.problems, options) };
}

/** An issue as a sentence, with an example of what would be accepted. */
export function issueInWords(issue: DossierIssue | Issue, language: 'fr' | 'en'): Issue {
  if ('message' in issue) return issue;
  const { path, expected, nearest, example } = issue;
  const fr = language === 'fr';
  if (nearest.length > 0) {
    // A value close to this one is what was meant: the list of all others would hide it.
    const said = expected.kind === 'choice' ? `${path}${fr ? ' : valeur inconnue' : ': unknown value'}` : describeIssue(issue, language);
    return { path, message: fr ? `${said} ; vouliez-vous dire ${list(nearest, 'fr')} ?` : `${said}; did you mean ${list(nearest, 'en')}?` };
  }
  const said = describeIssue(issue, language);
  if (example === null || said.includes(example)) return { path, message: said };
  return { path, message: fr ? `${said} ; exemple : ${example}` : `${said}; example: ${example}` };
}

const list = (names: readonly string[], language: 'fr' | 'en'): string =>
  names.map((name) => (language === 'fr' ? `« ${name} »` : `“${name}”`)).join(language === 'fr' ? ' ou ' : ' or ');

type Evaluated = Extract<BatchResult, { results: unknown }>;

/** What the contract keeps of an evaluation. */
function evaluated({ dates, readings: used, results, guarantees }: Evaluation): Evaluated {
  const kept = Object.entries(results).map(([id, result]): [string, Evaluated['results'][string]] => {
    const { emitted, warnings, dependsOn } = result;
    return [
      id,
      'outcome' in result ? { emitted, outcome: result.outcome, warnings, dependsOn } : { emitted, elements: result.elements, warnings, dependsOn },
    ];
  });
  return { dates, readings: used, results: Object.fromEntries(kept), guarantees };
}

function batchResult(plan: Plan, json: unknown, asked: Asked, { language }: Options): BatchResult {
  const decoded = decodeDossier(plan, json);
  if ('issues' in decoded) return { issues: decoded.issues.map((issue) => issueInWords(issue, language)) };
  return evaluated(evaluate(plan, decoded.dossier, asked));
}

/** A ruleset with errors evaluates nothing: its findings are the answer. */
export function refuse(ruleset: Ruleset, options: Options, terminal: Terminal, command: 'eval' | 'explain'): number {
  const errors = inOrder(ruleset.diagnostics).filter((diagnostic) => failing([diagnostic]));
  if (options.json) {
    const diagnostics = errors.map((diagnostic) => findingOf(ruleset, diagnostic, options.language));
    terminal.out(`${JSON.stringify({ command, engine: ENGINE, ok: false, ruleset: identityOf(ruleset), diagnostics }, null, 2)}\n`);
    return 1;
  }
  const frame = frameOf(ruleset, options.language, painter(terminal.colour));
  terminal.out(`${errors.map((diagnostic) => showDiagnostic(diagnostic, frame)).join('\n\n')}\n`);
  return 1;
}
