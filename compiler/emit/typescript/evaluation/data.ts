/** Parameters, questions and guarantees of a module, as data: what a service shows beside its results. */
import type * as Core from '../../../../dsl/model/core.ts';
import type { Constant, Type } from '../../../../dsl/model/types.ts';
import { sourcesOf } from '../../../../dsl/model/to-complete.ts';
import { formatDecimal } from '../../../../runtime/numbers/decimal.ts';
import { formatDay } from '../../../../runtime/dates/day.ts';
import { type Code, type Field, NULL, TRUE, array, number, object, text, truth } from '../text/code.ts';
import type { Context } from '../context.ts';
import { walk } from '../../../../dsl/syntax/walk.ts';
import { referencesOf } from '../facts/sharing.ts';
import { sourceInFull } from '../text/prose.ts';
import { type Section, constSection } from '../text/section.ts';
import { typeText } from '../text/types.ts';
import { propertyName } from '../text/names.ts';
import { questionOf } from '../../../plan/plan.ts';

/** `export const parameters = { … } as const`: each value with its period and its sources. */
export function parametersSection(context: Context): Section {
  const parameters = context.plan.definitions.filter(({ word, hidden }) => word === 'paramètre' && !hidden);
  const fields = parameters.map((parameter): Field => ({ name: propertyName(parameter.emitted), value: parameterCode(parameter, context) }));
  return dataSection('parameters', ['The parameters, with their periods (both days included) and their sources.'], fields);
}

function parameterCode(parameter: Core.Definition, context: Context): Code {
  const values = parameter.versions.map((version) => {
    const sources = version.sources.length > 0 ? version.sources : parameter.sources;
    const { value, known } = published(version.value);
    return object(
      [
        { name: 'from', value: dayText(version.from) },
        { name: 'to', value: dayText(version.to) },
        ...(known === null ? [] : [{ name: 'known', value: dayText(known) }]),
        { name: 'value', value: valueCode(value) },
        ...(version.atLatest ? [{ name: 'atLatest', value: TRUE }] : []),
        { name: 'sources', value: array(sources.map((source) => text(sourceInFull(source, context)))) },
      ],
      true,
    );
  });
  return object(
    [
      { name: 'name', value: text(parameter.id) },
      { name: 'unit', value: text(unitOf(parameter.type)) },
      ...(parameter.verifiedUntil === null ? [] : [{ name: 'verifiedUntil', value: dayText(parameter.verifiedUntil) }]),
      { name: 'values', value: array(values) },
    ],
    true,
  );
}

const unitOf = (type: Type): string => (type.kind === 'optional' ? unitOf(type.of) : type.kind === 'number' ? type.unit : '');
const dayText = (day: number | null): Code => (day === null ? NULL : text(formatDay(day)));

/** What `connu le` says of a value: the value itself, and the day it was published; a dossier read before that day is answered by the version before. */
function published(value: Core.Expr): { readonly value: Core.Expr; readonly known: number | null } {
  const branch = value.kind === 'choose' && value.made === 'known' ? value.branches[0] : undefined;
  if (branch === undefined || branch.guard === null) return { value, known: null };
  let known: number | null = null;
  walk(branch.guard, (one) => {
    if (one.kind === 'const' && one.type.kind === 'date' && typeof one.value === 'number') known = one.value;
  });
  return { value: branch.value, known };
}

/** A constant as the edge gives it, or what kind of value stands there: `unknown` where the text gives none, `formula` where it is worked out. */
function valueCode(value: Core.Expr): Code {
  if (value.kind !== 'const') return object([{ name: 'kind', value: text('formula') }]);
  return 'unknown' in value ? object([{ name: 'kind', value: text('unknown') }]) : edgeConstant(value.value, value.type);
}

function edgeConstant(value: Constant, type: Type): Code {
  const plain = type.kind === 'optional' ? type.of : type;
  if (value === null) return NULL;
  if (typeof value === 'boolean') return truth(value);
  if (typeof value === 'string') return text(value);
  if (typeof value === 'number') {
    if (plain.kind === 'date') return text(formatDay(value));
    return plain.kind === 'number' && typeof plain.scale === 'number' && plain.scale > 0 ? text(formatDecimal(value, plain.scale)) : number(value);
  }
  if ('n' in value) return text(`${value.n}/${value.d}`);
  throw new Error('lists, fiches and periods are worked out, even of constants');
}

/** `export const questions = { … } as const`: the open points of the texts, their readings, the one retained. */
export function questionsSection(context: Context): Section {
  const questions = Object.values(context.plan.questions);
  const fields = questions.map((question): Field => {
    const { retained } = question;
    const held =
      retained === null
        ? NULL
        : object([
            { name: 'reading', value: text(retained.reading) },
            { name: 'by', value: retained.by === null ? NULL : text(retained.by) },
            { name: 'on', value: retained.on === null ? NULL : text(retained.on) },
            { name: 'reason', value: retained.reason === null ? NULL : text(retained.reason) },
          ]);
    return {
      name: propertyName(question.emitted),
      value: object(
        [
          { name: 'name', value: text(question.name) },
          { name: 'question', value: text(question.text) },
          { name: 'about', value: array(question.about.map(({ document, quote }) => text(`« ${quote} » (${document})`))) },
          { name: 'readings', value: array(question.readings.map(({ name }) => text(name))) },
          { name: 'retained', value: held },
        ],
        true,
      ),
    };
  });
  return dataSection('questions', ['Where the texts leave room: the readings, and the one retained.'], fields);
}

/**
 * `export const restsOn`: what each result may rest on beside the documents, whatever the dossier: values from outside them, values nobody
 * has verified after a day, starts known « au plus tard », questions. An explanation says which of them a given dossier met.
 */
export function restsOnSection(context: Context): Section {
  const fields = context.outputs.flatMap((output): readonly Field[] => {
    const reached = [...reachedFrom(output.id, context)].map((id) => context.facts.definition(id));
    const notes = [...reached.flatMap(notesOf), ...output.questions.map((question) => note('reading', question, retainedOf(question, context)))];
    return notes.length === 0 ? [] : [{ name: propertyName(output.emitted), value: array(notes) }];
  });
  const doc = ['What each result may rest on beside the documents: values from outside, days beyond verification, readings.'];
  return dataSection('restsOn', doc, fields);
}

/** `export const name = { … } as const;` */
const dataSection = (name: string, doc: readonly string[], fields: readonly Field[]): Section =>
  constSection({ doc, name, type: null, value: { kind: 'as', of: object(fields, fields.length > 0), type: typeText`const` } });

const note = (kind: string, definition: string, detail: string): Code =>
  object([
    { name: 'kind', value: text(kind) },
    { name: 'definition', value: text(definition) },
    { name: 'detail', value: text(detail) },
  ]);

/** Empty where no reading is retained: the question is then open, and the result needs it. */
const retainedOf = (question: string, { plan }: Context): string => questionOf(plan, question).retained?.reading ?? '';

/** A definition and all it reads, what is read first. */
function reachedFrom(id: string, context: Context, found: Set<string> = new Set()): ReadonlySet<string> {
  if (found.has(id)) return found;
  for (const read of referencesOf(context.facts.definition(id))) reachedFrom(read, context, found);
  return found.add(id);
}

function notesOf(definition: Core.Definition): readonly Code[] {
  const reliabilities = new Set(sourcesOf(definition).flatMap((source) => (source.kind === 'relevé' ? [source.reliability] : [])));
  const starts = definition.versions.flatMap(({ atLatest, from }) => (atLatest && from !== null ? [from] : []));
  return [
    ...[...reliabilities].map((reliability) => note('relevé', definition.id, reliability)),
    ...(definition.verifiedUntil === null ? [] : [note('not verified', definition.id, formatDay(definition.verifiedUntil))]),
    ...starts.map((day) => note('at latest', definition.id, formatDay(day))),
  ];
}
