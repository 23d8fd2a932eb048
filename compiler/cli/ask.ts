import { nearNames } from '../../dsl/diagnostics/near-names.ts';
import { nameKey } from '../../dsl/names.ts';
import { describeIssue } from '../../runtime/input/issue-text.ts';
import { decodeDossier } from '../interpret/dossier/decode.ts';
import type { Dossier, DossierIssue } from '../interpret/dossier/decode.ts';
import type { Evaluation } from '../interpret/evaluate.ts';
import type { Plan } from '../plan/plan.ts';
import { ENGINE } from '../version.ts';
import { issuesOf } from './files/batch.ts';
import type { BatchResult } from './files/batch.ts';
import { failing, findingOf, frameOf, inOrder } from './outcomes/findings.ts';
import { identityOf } from './results/identity.ts';
import type { Terminal } from './files/io.ts';
import { readJson } from './files/json.ts';
import type { Ruleset } from './files/load.ts';
import { UsageError, observationDay, readings } from './options.ts';
import type { Command, Options } from './options.ts';
import { choiceOf, resultNamed } from './results/results.ts';
import { painter, showDiagnostic } from './terminal.ts';

export type Issue = { readonly path: string; readonly message: string };

/** What every evaluation of a command line shares. */
export interface Asked {
  readonly readings: Readonly<Record<string, string>>;
  readonly observationDay?: string;
  readonly allReadings: boolean;
  /** Ids of the results wanted; null: all. */
  readonly only: readonly string[] | null;
}

/** The readings, the day and the results asked for; a question, a reading or a result that does not exist is refused. */
export function askedOf(options: Options, plan: Plan): Asked {
  const day = dayAskedOf(options, [plan]);
  const names = options.texts('result');
  return {
    readings: askedReadings(readings(options), plan),
    allReadings: options.flag('all-readings'),
    only: names.length === 0 ? null : [...new Set(names.map((name) => resultNamed(plan, name, { parameters: false }).id))],
    ...(day === null ? {} : { observationDay: day }),
  };
}

/** The day asked for by `--date`; null when none is. Where no result looks at a day of observation, a day would change nothing, and is refused. */
export function dayAskedOf(options: Options, plans: readonly Plan[]): string | null {
  const day = observationDay(options);
  if (day === null || plans.some(({ inputs }) => Object.values(inputs).some(({ role }) => role === "jour d'observation"))) return day;
  throw new UsageError(
    'Aucun délai ne regarde ici de jour d’observation : --date est sans objet. La date d’application vient du dossier.',
    'No délai looks at a day of observation here: --date has no use. The date of application comes from the input.',
  );
}

/** The readings asked for, by the names of the ruleset; one that does not exist is refused. */
export function askedReadings(given: readonly (readonly [string, string])[], plan: Plan): Readonly<Record<string, string>> {
  const found = new Map<string, string>();
  for (const [name, reading] of given) {
    const question = Object.values(plan.questions).find((known) => nameKey(known.name) === nameKey(name) || known.emitted === name);
    if (question === undefined) throw unknownQuestion(name, Object.keys(plan.questions));
    const known = question.readings.find((one) => nameKey(one.name) === nameKey(reading));
    if (known === undefined) throw unknownReading(question.name, reading, question.readings);
    if (found.has(question.name)) {
      throw new UsageError(`La question « ${question.name} » a deux lectures demandées.`, `Two readings are asked for “${question.name}”.`);
    }
    found.set(question.name, known.name);
  }
  return Object.fromEntries(found);
}

function unknownQuestion(name: string, known: readonly string[]): UsageError {
  if (known.length === 0)
    return new UsageError('Ce règlement ne pose aucune question : --reading est sans objet.', 'This ruleset asks no question: --reading has no use.');
  const near = nearNames(name, known);
  if (near.length > 0) {
    return new UsageError(
      `Question inconnue : « ${name} ». Vouliez-vous dire ${choiceOf(near, 'fr')} ?`,
      `Unknown question: “${name}”. Did you mean ${choiceOf(near, 'en')}?`,
    );
  }
  return new UsageError(
    `Question inconnue : « ${name} ». Questions : ${choiceOf(known, 'fr')}.`,
    `Unknown question: “${name}”. Questions: ${choiceOf(known, 'en')}.`,
  );
}

function unknownReading(question: string, reading: string, known: readonly { readonly name: string }[]): UsageError {
  return new UsageError(
    `Lecture inconnue de « ${question} » : « ${reading} ». Lectures : ${known.map(({ name }) => `« ${name} »`).join(', ')}.`,
    `Unknown reading of “${question}”: “${reading}”. Readings: ${known.map(({ name }) => `“${name}”`).join(', ')}.`,
  );
}

/** A dossier's text as JSON and as values, or everything that is wrong with it. */
export function readDossier(
  plan: Plan,
  text: string,
  options: Options,
): { readonly json: unknown; readonly dossier: Dossier } | { readonly issues: readonly Issue[] } {
  const read = readJson(text);
  if ('problems' in read) return { issues: issuesOf(read.problems, options) };
  const decoded = decodeDossier(plan, read.json);
  if ('issues' in decoded) return { issues: decoded.issues.map((issue) => issueInWords(issue, options.language)) };
  return { json: read.json, dossier: decoded.dossier };
}

/** An issue as a sentence, with an example of what would be accepted. */
export function issueInWords(issue: DossierIssue, language: 'fr' | 'en'): Issue {
  const { path, expected, nearest: near, example } = issue;
  const fr = language === 'fr';
  if (near.length > 0) {
    // A value close to this one is what was meant: the list of all others would hide it.
    const said = expected.kind === 'choice' ? `${path}${fr ? ' : valeur inconnue' : ': unknown value'}` : describeIssue(issue, language);
    return { path, message: fr ? `${said} ; vouliez-vous dire ${choiceOf(near, 'fr')} ?` : `${said}; did you mean ${choiceOf(near, 'en')}?` };
  }
  const said = describeIssue(issue, language);
  if (example === null || said.includes(example)) return { path, message: said };
  return { path, message: fr ? `${said} ; exemple : ${example}` : `${said}; example: ${example}` };
}

export type Evaluated = Omit<Extract<BatchResult, { results: unknown }>, 'remarks'>;

/** What the contract keeps of an evaluation: the results asked for. */
export function evaluated({ dates, readings: used, results, guarantees }: Evaluation, only: readonly string[] | null): Evaluated {
  const kept = Object.entries(results).flatMap(([id, result]): (readonly [string, Evaluated['results'][string]])[] => {
    if (only !== null && !only.includes(id)) return [];
    const { emitted, warnings, dependsOn } = result;
    const shown = 'outcome' in result ? { outcome: result.outcome } : { elements: result.elements };
    return [[id, { emitted, ...shown, warnings, dependsOn }]];
  });
  return { dates, readings: used, results: Object.fromEntries(kept), guarantees };
}

/** A ruleset with errors evaluates nothing: its findings are the answer. */
export function refuse(ruleset: Ruleset, options: Options, terminal: Terminal, command: Command): number {
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
