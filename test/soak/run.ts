import { type Dossier, dossierMaker } from './dossier.ts';
import { exhaustiveTrial } from './exact.ts';
import { formatted } from './formatting.ts';
import { Random } from './random.ts';
import { tryRefusals } from './refusals.ts';
import { generateRuleset } from './ruleset/ruleset.ts';
import { type Met, Tally } from './tally.ts';
import { type Finding, type ImportModule, type Subject, type Trial, subjectOf, tryDossier } from './trial.ts';
import type { Readings } from './evaluators.ts';

export { Tally };
export type { Finding, ImportModule, Met };

/** How much of each dossier is left unknown. */
const UNKNOWN = [0, 0, 0.1, 0.3, 0.6, 1];
const COMPLETIONS = 3;
const REFUSALS = 6;
/** Of so many rulesets one is formatted: `--texts` formats each of its texts. */
const FORMATTED = 8;

/** A finding with the dossiers that show it, so that it can be made smaller. */
export interface Found extends Finding {
  readonly text: string;
  readonly trial: Trial | null;
}

/**
 * One ruleset, its dossiers and their completions: some twenty pairs, each a dossier evaluated by the interpreter and by the emitted module.
 * `rounds` draws as many dossiers again and again.
 */
export async function runSeed(seed: number, tally: Tally, importModule: ImportModule, rounds = 1): Promise<readonly Found[]> {
  const text = generateRuleset(seed);
  const random = new Random(seed);
  const { subject, findings } = await subjectOf(text, importModule);
  const found: Found[] = findings.map((finding) => ({ ...finding, text, trial: null }));
  if (subject !== null) {
    tally.ruleset(text, subject.plan);
    for (let i = 0; i < rounds; i += 1) found.push(...runSubject(subject, random, tally).map((finding) => ({ ...finding, text })));
  }
  if (seed % FORMATTED === 0) found.push(...formatted(text).map((finding) => ({ ...finding, text, trial: null })));
  return found;
}

/** The dossiers of one ruleset. */
export function runSubject(subject: Subject, random: Random, tally: Tally): readonly Omit<Found, 'text'>[] {
  const maker = dossierMaker(subject.plan);
  const refusals = Array.from({ length: REFUSALS }, () => tryRefusals(subject, maker.dossier(random, 0.1), random));
  const drawn = trialsOf(subject, random).flatMap((trial) => tryDossier(subject, trial, tally).map((finding) => ({ ...finding, trial })));
  return [...drawn, ...refusals.flat().map((finding) => ({ ...finding, trial: null }))];
}

/** Dossiers of every degree of completeness, with readings. */
function trialsOf({ plan }: Subject, random: Random): readonly Trial[] {
  const maker = dossierMaker(plan);
  const drawn = UNKNOWN.map((unknown, index): Trial => {
    const dossier = maker.dossier(random, unknown);
    const completions = unknown === 0 ? [] : Array.from({ length: COMPLETIONS }, () => maker.complete(random, dossier));
    return { dossier, completions, exhaustive: false, allReadings: index === 3, readings: readingsOf(plan, random, 0.3) };
  });
  return [...drawn, { ...exhaustiveTrial(plan, maker, random), exhaustive: true, allReadings: false, readings: readingsOf(plan, random, 1) }];
}

function readingsOf(plan: Subject['plan'], random: Random, share: number): Readings {
  const chosen = Object.values(plan.questions).filter(() => random.chance(share));
  return Object.fromEntries(chosen.map((question) => [question.emitted, random.pick(question.readings).name]));
}

/** Whether a smaller text still shows a finding of the same kind with what it knows of the same dossiers. */
export async function stillShown(text: string, found: Found, importModule: ImportModule): Promise<boolean> {
  const { subject, findings } = await subjectOf(text, importModule);
  if (found.trial === null || subject === null) return [...findings, ...formatted(text)].some(({ kind }) => kind === found.kind);
  const { plan } = subject;
  const { restrict } = dossierMaker(plan);
  const only = (dossier: Dossier): Dossier => restrict(dossier);
  const readings = Object.fromEntries(
    Object.entries(found.trial.readings).filter(([name]) => Object.values(plan.questions).some(({ emitted }) => emitted === name)),
  );
  const trial: Trial = { ...found.trial, dossier: only(found.trial.dossier), completions: found.trial.completions.map(only), readings };
  return tryDossier(subject, trial, null).some(({ kind }) => kind === found.kind);
}

/** The finding as a smaller text shows it. */
export async function shown(text: string, found: Found, importModule: ImportModule): Promise<string> {
  const { subject } = await subjectOf(text, importModule);
  if (found.kind.startsWith('format')) return formatted(text).find(({ kind }) => kind === found.kind)?.detail ?? found.detail;
  if (found.trial === null || subject === null) return found.detail;
  const { restrict } = dossierMaker(subject.plan);
  const trial: Trial = { ...found.trial, dossier: restrict(found.trial.dossier), completions: found.trial.completions.map(restrict) };
  return tryDossier(subject, trial, null).find(({ kind }) => kind === found.kind)?.detail ?? found.detail;
}
