import type { SourceText } from '../../compiler/driver.ts';
import { type EmittedFile, emitTypeScript } from '../../compiler/emit/typescript/module.ts';
import type { Plan } from '../../compiler/plan/plan.ts';
import type { Outcome } from '../../runtime/outcome.ts';
import { outcomesOf, worldOfJson } from '../oracle/outcomes.ts';
import { compileText } from './compile.ts';
import { NEXT_RULESET } from './ruleset/ruleset.ts';
import type { Dossier } from './dossier.ts';
import { type EmittedModule, type Outcomes, type Readings, alternatives, emitted, emittedAlone, interpreted } from './evaluators.ts';
import { inexact } from './exact.ts';
import { explained } from './reasons.ts';
import { type Difference, different, differing, unsound } from './hold.ts';
import type { Tally } from './tally.ts';

/** Something that must not be: an accepted text refused, a result that is not sound, two evaluators that differ, a crash. */
export interface Finding {
  /** Short, the same for the same kind of thing. */
  readonly kind: string;
  readonly detail: string;
}

/** A ruleset under trial: its plan, and its emitted module when that could be made. */
export interface Subject {
  readonly plan: Plan;
  readonly module: EmittedModule | null;
}

/** Imports the files of a module, the module itself first. */
export type ImportModule = (files: readonly EmittedFile[]) => Promise<EmittedModule>;

/** One dossier, and the same with every unknown given. */
export interface Trial {
  readonly dossier: Dossier;
  readonly completions: readonly Dossier[];
  /** The completions are all there are. */
  readonly exhaustive: boolean;
  /** Also under every combination of readings. */
  readonly allReadings: boolean;
  readonly readings: Readings;
}

/** Compiles and emits. Findings: refusals and crashes. */
export async function subjectOf(
  text: string | readonly SourceText[],
  importModule: ImportModule,
): Promise<{ readonly subject: Subject | null; readonly findings: readonly Finding[] }> {
  const compiled = attempt('compile', () => compileText(text));
  if ('kind' in compiled) return { subject: null, findings: [compiled] };
  const { plan, diagnostics } = compiled.value;
  if (plan === null) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    return {
      subject: null,
      findings: errors.map(({ code, params, span }) => ({
        kind: `refused: ${code}`,
        detail: `${JSON.stringify(params)}\n${lineAt(textOf(text, span.file), span.start)}`,
      })),
    };
  }
  const module = attempt('emit', () => emitTypeScript(plan, 'regles'));
  if ('kind' in module) return { subject: { plan, module: null }, findings: [module] };
  try {
    return { subject: { plan, module: await importModule(module.value) }, findings: [] };
  } catch (thrown) {
    return { subject: { plan, module: null }, findings: [crash('import', thrown)] };
  }
}

/** Evaluates a dossier and its completions with both evaluators; each dossier that both evaluate is a pair of the tally. */
export function tryDossier({ plan, module }: Subject, trial: Trial, tally: Tally | null): readonly Finding[] {
  const findings: Finding[] = [];
  const partial = both({ plan, module }, trial.dossier, trial.readings, findings, tally);
  if (partial === null) return findings;
  findings.push(...judged(plan, trial.dossier, trial.readings, partial, tally));
  if (trial.allReadings && Object.keys(plan.questions).length > 0) findings.push(...tryReadings(plan, trial.dossier));
  if (trial.allReadings) findings.push(...explained(plan, trial.dossier, trial.readings));
  if (module !== null && trial.allReadings) findings.push(...tryAlone(module, trial.dossier, trial.readings, partial));
  const completed: { readonly full: Dossier; readonly outcomes: Outcomes }[] = [];
  for (const full of trial.completions) {
    const outcomes = both({ plan, module: trial.exhaustive ? null : module }, full, trial.readings, findings, tally);
    if (outcomes === null) continue;
    completed.push({ full, outcomes });
    // the completions of one dossier are much alike: the oracle, which works everything out each time, judges the first
    if (!trial.exhaustive && full === trial.completions[0]) findings.push(...judged(plan, full, trial.readings, outcomes, tally));
    const broken = unsound(partial, outcomes).filter(({ what }) => !overflowsUnderSome(plan, full, what));
    findings.push(...broken.map((found) => say('unsound', found, { dossier: trial.dossier, full, readings: trial.readings })));
  }
  if (trial.exhaustive && completed.length === trial.completions.length) {
    findings.push(
      ...inexact(plan, trial.dossier, partial, completed).map((found) => say('inexact', found, { dossier: trial.dossier, readings: trial.readings })),
    );
  }
  return findings;
}

/** Whether a result of which a question is open overflows under one of its readings: what is unknown without bounds is not taken to (`unsound`). */
const overflowsUnderSome = (plan: Plan, dossier: Dossier, what: string): boolean =>
  Object.keys(plan.questions).length > 0 && alternatives(plan, dossier).some(({ outcomes }) => outcomes.get(what)?.kind === 'overflow');

/** Combinations of readings evaluated on their own, of up to 64. */
const MOST_ALTERNATIVES = 6;

/** LAW: « all readings » says for each combination what an evaluation under it says (charter, law 5). */
function tryReadings(plan: Plan, dossier: Dossier): readonly Finding[] {
  const found = attempt('all readings', () => alternatives(plan, dossier));
  if ('kind' in found) return [found];
  const step = Math.ceil(found.value.length / MOST_ALTERNATIVES);
  const some = found.value.filter((_, index) => index % step === 0);
  return some.flatMap(({ readings, outcomes }) =>
    different(interpreted(plan, dossier, readings), outcomes, (name) => outcomes.has(name)).map((one) =>
      say('all readings', one, { dossier, readings }),
    ),
  );
}

/** LAW: a result asked for alone is the one among all. */
function tryAlone(module: EmittedModule, dossier: Dossier, readings: Readings, all: Outcomes): readonly Finding[] {
  const found = attempt('run one emitted result', () => emittedAlone(module, dossier, readings));
  if ('kind' in found) return [found];
  return different(all, found.value).map((one) => say('one result alone', one, { dossier, readings }));
}

function both({ plan, module }: Subject, dossier: Dossier, readings: Readings, findings: Finding[], tally: Tally | null): Outcomes | null {
  const left = attempt('interpret', () => interpreted(plan, dossier, readings));
  if ('kind' in left) {
    findings.push(left);
    return null;
  }
  if (module === null) return left.value;
  tally?.pair(plan, dossier, readings, left.value);
  const right = attempt('run emitted', () => emitted(module, dossier, readings));
  if ('kind' in right) findings.push(right);
  else findings.push(...different(left.value, right.value).map((found) => say('evaluators differ', found, { dossier, readings })));
  return left.value;
}

/** LAW: what reads nothing unknown is what the oracle says, word for word (house: an interpreter obviously right). */
function judged(plan: Plan, dossier: Dossier, readings: Readings, outcomes: Outcomes, tally: Tally | null): readonly Finding[] {
  const oracle = attempt('ask the oracle', () => outcomesOf(worldOfJson(plan, dossier, readings)));
  if ('kind' in oracle) return [oracle];
  const spoken = [...oracle.value].filter((one): one is [string, Outcome<unknown>] => one[1] !== null);
  tally?.judged(spoken.length, oracle.value.size);
  return differing(outcomes, new Map(spoken)).map((found) => say('the oracle says otherwise', found, { dossier, readings }));
}

const say = (kind: string, { what, left, right }: Difference, with_: object): Finding => ({
  kind: `${kind}: ${shapeOf(left)} / ${shapeOf(right)}`,
  detail: [
    `what   ${what}`,
    `left   ${JSON.stringify(left)}`,
    `right  ${JSON.stringify(right)}`,
    ...Object.entries(with_).map(([name, value]) => `${name} ${JSON.stringify(value)}`),
  ].join('\n'),
});

function shapeOf(outcome: unknown): string {
  if (typeof outcome !== 'object' || outcome === null || !('kind' in outcome)) return 'nothing';
  return String(outcome.kind);
}

type Attempt<T> = { readonly value: T } | Finding;

/** The value of a call, or what it threw. */
export function attempt<T>(what: string, call: () => T): Attempt<T> {
  try {
    return { value: call() };
  } catch (thrown) {
    return crash(what, thrown);
  }
}

function crash(what: string, thrown: unknown): Finding {
  const error = thrown instanceof Error ? (thrown.stack ?? thrown.message) : JSON.stringify(thrown);
  return { kind: `${what} threw: ${(error.split('\n')[0] ?? '').slice(0, 120)}`, detail: error.split('\n').slice(0, 12).join('\n') };
}

function textOf(text: string | readonly SourceText[], file: string): string {
  if (typeof text !== 'string') return text.find((source) => source.file === file)?.text ?? '';
  const parts = text.split(`${NEXT_RULESET}\n`);
  return (file === 'tirage.attendu' ? parts.at(-1) : parts[0]) ?? '';
}

const lineAt = (text: string, at: number): string => text.slice(text.lastIndexOf('\n', at - 1) + 1, text.indexOf('\n', at));
