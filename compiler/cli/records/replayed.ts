import type { Plan, PlannedDefinition, PlannedGuarantee } from '../../plan/plan.ts';
import { decodeDossier } from '../../interpret/dossier/decode.ts';
import { evaluate } from '../../interpret/evaluate.ts';
import { evaluated, issueInWords } from '../ask.ts';
import type { Evaluated } from '../ask.ts';
import type { RecordHead, RecordLine, ReplayLine, ReplayReport } from '../contract/records.ts';
import { remarksOf, remarksOn } from '../results/remarks.ts';
import { declarationOf, fingerprints } from './recorder.ts';
import { same } from './same.ts';

type Report = Extract<ReplayReport, { record: unknown }>;
type Change = Report['readings'][number];
type Texts = Report['texts'];
type Recorded = RecordLine['results'][string];
type Shown = Extract<ReplayLine['results'][string], { before: unknown }>['before'];
export type Replayed = Omit<ReplayLine, 'line'>;

/** What every dossier of a record shares once it is put to the rules of now. */
interface Replay {
  readonly texts: Texts;
  readonly readings: readonly Change[];
  readonly one: (line: RecordLine, language: 'fr' | 'en') => Replayed;
}

/** Makes ready to put the dossiers of a record to a plan, under the readings and at the day they were evaluated. */
export function replayOf(head: RecordHead, plan: Plan): Replay {
  const texts = textsBetween(head.texts, plan);
  const readings = readingsBetween(head, plan);
  const options = {
    readings: given(head, plan),
    ...(head.observationDay === null ? {} : { observationDay: head.observationDay }),
  };
  const one = (line: RecordLine, language: 'fr' | 'en'): Replayed => {
    const none = { dates: null, results: {}, guarantees: {} };
    if (head.ruleset.language !== plan.language) {
      return { status: 'cannot', cannot: { reason: 'language', recorded: head.ruleset.language, now: plan.language }, ...none };
    }
    const decoded = decodeDossier(plan, line.input);
    if ('issues' in decoded) {
      const issues = decoded.issues.map((issue) => issueInWords(issue, language));
      return { status: 'cannot', cannot: { reason: 'input refused', issues }, ...none };
    }
    const now = asThen(evaluated(evaluate(plan, decoded.dossier, options), null), head);
    const results = resultsBetween(line.results, now.results, { declared: byId(plan.definitions), plan, texts, readings });
    const [held, holds] = [asResults(line.guarantees), asResults(now.guarantees)];
    const guarantees = resultsBetween(held, holds, { declared: byId(plan.guarantees), plan, texts, readings });
    return {
      status: statusOf([...Object.values(results), ...Object.values(guarantees)]),
      cannot: null,
      dates: { before: line.dates, after: now.dates },
      results,
      guarantees,
      ...remarksOn(remarksOf(plan, decoded.dossier, { language })),
    };
  };
  return { texts, readings, one };
}

/**
 * The results of now, said as they were recorded: a reading that was retained then is given to the replay, and is still a retained reading to whoever reads the answer.
 */
function asThen(now: Evaluated, head: RecordHead): Evaluated {
  const retained = (question: string): boolean =>
    Object.hasOwn(head.readings, question) && head.readings[question]?.origin === 'retained' && now.readings[question]?.origin === 'given';
  const results = Object.entries(now.results).map(([id, result]): [string, Recorded] => {
    const told = result.dependsOn.filter(retained).map((question) => ({ kind: 'reading', definition: id, detail: question }) as const);
    return [id, told.length === 0 ? result : { ...result, warnings: [...result.warnings, ...told] }];
  });
  return { ...now, results: Object.fromEntries(results) };
}

/** The readings of the record that still exist, by question. */
function given(head: RecordHead, plan: Plan): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(head.readings).flatMap(([name, { reading }]): (readonly [string, string])[] => {
      const known = Object.hasOwn(plan.questions, name) && plan.questions[name]?.readings.some((one) => one.name === reading) === true;
      return reading !== null && known ? [[name, reading]] : [];
    }),
  );
}

/** Readings that cannot be what they were. A question that is new reads as the rules of now say: the record knows nothing of it. */
function readingsBetween(head: RecordHead, plan: Plan): readonly Change[] {
  return Object.entries(head.readings).flatMap(([question, { reading }]): Change[] => {
    const known = Object.hasOwn(plan.questions, question) ? plan.questions[question] : undefined;
    if (known === undefined) return [{ question, recorded: reading, change: 'question gone', now: null }];
    const now = known.retained?.reading ?? null;
    if (reading === null) return now === null ? [] : [{ question, recorded: null, change: 'retained since', now }];
    return known.readings.some(({ name }) => name === reading) ? [] : [{ question, recorded: reading, change: 'reading gone', now }];
  });
}

function textsBetween(before: Readonly<Record<string, string>>, plan: Plan): Texts {
  const after = fingerprints(plan);
  const has = (texts: Readonly<Record<string, string>>, name: string): boolean => Object.hasOwn(texts, name);
  return {
    changed: Object.keys(after).filter((name) => has(before, name) && before[name] !== after[name]),
    added: Object.keys(after).filter((name) => !has(before, name)),
    removed: Object.keys(before).filter((name) => !has(after, name)),
  };
}

type Declared = PlannedDefinition | PlannedGuarantee;

interface Context {
  /** What is compared, by id: the definitions, or the guarantees, which have names of their own. */
  readonly declared: ReadonlyMap<string, Declared>;
  readonly plan: Plan;
  readonly texts: Texts;
  readonly readings: readonly Change[];
}

const byId = <One extends Declared>(all: readonly One[]): ReadonlyMap<string, One> => new Map(all.map((one) => [one.id, one]));

/** Guarantees are compared as results are; the questions they read are those of their declaration. */
const asResults = (guarantees: RecordLine['guarantees']): RecordLine['results'] =>
  Object.fromEntries(Object.entries(guarantees).map(([id, outcome]) => [id, { emitted: '', outcome, warnings: [], dependsOn: [] }]));

function resultsBetween(before: RecordLine['results'], after: RecordLine['results'], context: Context): Replayed['results'] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return Object.fromEntries(
    names.flatMap((name): (readonly [string, Replayed['results'][string]])[] => {
      const [was, is] = [Object.hasOwn(before, name) ? before[name] : undefined, Object.hasOwn(after, name) ? after[name] : undefined];
      // Only some results may have been asked for: one that the record leaves out is new if its declaration is.
      if (was === undefined) return is !== undefined && isAdded(name, context) ? [[name, { status: 'new', after: shown(is) }]] : [];
      const alike = is !== undefined && same(was, is);
      const lost = lostReading(was, name, alike, context);
      if (lost !== null) return [[name, { status: 'cannot', before: shown(was), question: lost }]];
      if (is === undefined) return [[name, { status: 'gone', before: shown(was) }]];
      if (alike) return [[name, { status: 'same' }]];
      return [[name, { status: 'different', before: shown(was), after: shown(is), changed: changedUnder(name, context) }]];
    }),
  );
}

const shown = ({ warnings, dependsOn, ...result }: Recorded): Shown =>
  'outcome' in result ? { outcome: result.outcome, warnings, dependsOn } : { elements: result.elements, warnings, dependsOn };

function isAdded(id: string, { declared, texts }: Context): boolean {
  const definition = declared.get(id);
  return definition !== undefined && texts.added.includes(declarationOf(definition));
}

/** The question whose reading a result was computed under, and that can no longer be read so; null when the comparison means something. */
function lostReading(was: Recorded, id: string, alike: boolean, { declared, readings }: Context): string | null {
  const lost = readings.filter(({ change }) => change !== 'retained since').map(({ question }) => question);
  const depended = lost.find((question) => was.dependsOn.includes(question));
  if (depended !== undefined || alike) return depended ?? null;
  const read = declared.get(id)?.questions ?? [];
  return lost.find((question) => read.includes(question)) ?? null;
}

/**
 * Which of the declarations that a result rests on have another text, guarantees that spoil it included. Of choix and fiches, which types hide, any
 * may be one.
 */
function changedUnder(id: string, { declared, plan, texts }: Context): readonly string[] {
  const definitions = byId(plan.definitions);
  const seen = new Set<Declared>();
  const visit = (definition: Declared | undefined): void => {
    if (definition === undefined || seen.has(definition)) return;
    seen.add(definition);
    for (const read of definition.reads) visit(definitions.get(read));
  };
  const own = declared.get(id);
  visit(own);
  if (own !== undefined && 'taintedBy' in own) for (const index of own.taintedBy) visit(plan.guarantees[index]);
  const under = new Set(
    [...seen].flatMap((definition) => [
      declarationOf(definition),
      ...definition.inputs.map((name) => `donnée ${name}`),
      ...definition.questions.map((name) => `question ${name}`),
    ]),
  );
  return [...texts.changed, ...texts.added].filter((name) => under.has(name) || /^(?:choix|fiche) /.test(name));
}

function statusOf(compared: readonly Replayed['results'][string][]): Replayed['status'] {
  const all = compared.map(({ status }) => status);
  if (all.includes('different') || all.includes('gone')) return 'different';
  return all.includes('cannot') ? 'cannot' : 'same';
}
