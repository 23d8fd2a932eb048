/**
 * EMIT TYPESCRIPT: a plan as a module a reviewer could have written by hand. The file he opens holds the rules, a function per definition
 * under its citation, and the evaluators. Beside it: the types, the parameters and questions as data, the JSON edge, and the same rules
 * for dossiers with unknowns.
 */
import type { Plan } from '../../plan/plan.ts';
import { Context, type Limits, limitsOf } from './context.ts';
import { choicesSections } from './edge/choices.ts';
import { writerSection } from './edge/edge.ts';
import { dossierReaders } from './edge/dossier.ts';
import { numberSection, readerSection } from './edge/quick.ts';
import { countSection } from './edge/counts.ts';
import { choiceSection, ficheShapes } from './edge/shapes.ts';
import { typesSections } from './edge/types.ts';
import { parametersSection, questionsSection, restsOnSection } from './evaluation/data.ts';
import { computeSections } from './evaluation/compute.ts';
import { eachSections, evaluateSections } from './evaluation/evaluation.ts';
import { resultTypes } from './evaluation/result-types.ts';
import { openSections } from './open/function.ts';
import { givesSections } from './evaluation/gives.ts';
import { inputsSection, openRulesSection, partialResultsSection } from './evaluation/partial.ts';
import { type EmittedFile, type Part, linked } from './files.ts';
import { type Defined, isConstant } from './facts/sharing.ts';
import { functionSections, keptSections } from './rules/function.ts';
import { RUNTIME_NAMES } from './runtime-names.ts';
import { type Code, type Field, NULL, number, object, text } from './text/code.ts';
import { fileLabel } from './text/prose.ts';
import { type Section, constSection, constantsSection, lineSection, namesRead, onlyRead } from './text/section.ts';
import { typeText } from './text/types.ts';

export type { EmittedFile } from './files.ts';

/** The files of a ruleset's module, the module itself first: `name.ts`. They import nothing but each other and `attendu/runtime`. */
export function emitTypeScript(plan: Plan, name: string): readonly EmittedFile[] {
  const context = new Context(plan, RUNTIME_NAMES);
  const rules = rulesSections(context);
  const evaluation = [...computeSections(context), ...evaluateSections(context), ...eachSections(context)];
  const known = context.outputs.length > 0 ? [...givesSections(context), openRulesSection(context), partialResultsSection(context)] : [];
  const partial = [...known, ...onlyRead(openText(context), known)];
  const edges = edgesSections(context);
  const main = [...onlyRead(rules, evaluation), ...evaluation];
  const types = [...typesSections(context, [...main, ...edges, ...partial]), ...resultTypes(context)];
  const data = [parametersSection(context), questionsSection(context), restsOnSection(context)];
  const made = `Made by Attendu with ${name}.ts. Do not edit: change the rules and build again.`;
  const part = (file: string, about: string, sections: readonly Section[], isPublic: boolean): Part => ({
    file,
    head: [`${plan.title}: ${about}.`, made],
    sections: [...daysSections(context, sections), ...sections],
    isPublic,
  });
  const parts = [
    {
      file: `${name}.ts`,
      head: headOf(context, name),
      sections: [
        identitySection(context),
        title('The rules'),
        ...daysSections(context, main),
        ...onlyRead(rules, evaluation),
        title('Evaluation'),
        ...evaluation,
      ],
      isPublic: true,
    },
    part(`${name}.types.ts`, 'what goes in, what comes out', types, true),
    { ...part(`${name}.data.ts`, 'its parameters and its questions, as data', data, true), isApart: true },
    part(`${name}.edge.ts`, 'JSON to values, values to JSON', edges, false),
    part(`${name}.partial.ts`, 'the same rules for dossiers that are not complete', partial, false),
  ];
  return linked(
    parts.filter(({ sections }, at) => at === 0 || sections.length > 0),
    RUNTIME_NAMES,
  );
}

const title = (words: string): Section => lineSection(`// ${'-'.repeat(72)} ${words}`);

function headOf({ plan }: Context, name: string): readonly string[] {
  const version = plan.version === null ? '' : `, version ${plan.version}`;
  const documents = plan.documents.map((document) => `${document.name} is « ${document.title ?? document.name} ».`);
  return [
    `${plan.title}${version}.`,
    ...documents,
    `Made by Attendu from ${filesOf(plan)}. Do not edit: change the rules and build again. Beside it: ${name}.types.ts, the JSON edge, the data, and the same rules for dossiers that are not complete.`,
  ];
}

/** `regles.attendu, cas.attendu; of « Barème »: regles.attendu`: the files of the ruleset, then those of each ruleset it takes up. */
function filesOf(plan: Plan): string {
  const groups = new Map<string, string[]>([['', []]]);
  for (const file of Object.keys(plan.texts)) {
    const at = file.lastIndexOf('/');
    const ruleset = file.slice(0, Math.max(at, 0));
    groups.set(ruleset, [...(groups.get(ruleset) ?? []), file.slice(at + 1)]);
  }
  return [...groups].map(([ruleset, files]) => (ruleset === '' ? files.join(', ') : `of « ${ruleset} »: ${files.join(', ')}`)).join('; ');
}

function identitySection({ plan }: Context): Section {
  const fields: Field[] = [
    { name: 'title', value: text(plan.title) },
    { name: 'version', value: plan.version === null ? NULL : text(plan.version) },
    { name: 'language', value: number(plan.language) },
    { name: 'hash', value: text(plan.hash) },
  ];
  return constSection({
    doc: ['Which rules these are. The hash is that of their text.'],
    name: 'ruleset',
    isPublic: true,
    type: null,
    value: { kind: 'as', of: object(fields, true), type: typeText`const` },
  });
}

/** A function per definition, in the order of the texts, each file under its name; then what they share. */
function rulesSections(context: Context): readonly Section[] {
  const files = Object.keys(context.plan.texts);
  const byFile = files
    .map((file) => ({ file, rules: inText(context).filter(({ span }) => span.file === file) }))
    .filter(({ rules }) => rules.length > 0);
  const rules = byFile.flatMap(({ file, rules: own }) => {
    const functions = own.flatMap((definition, at) => functionSections(definition, own[at - 1] ?? null, context));
    return byFile.length === 1 ? functions : [lineSection(`// ${'-'.repeat(24)} ${fileLabel(file)}`), ...functions];
  });
  return [...rules, ...keptSections(context)];
}

/** The definitions as the texts write them; those made of one place in the order of the plan. */
const inText = (context: Context): readonly Defined[] =>
  context.sharing.reached
    .map((definition, at) => ({ definition, at }))
    .sort((a, b) => a.definition.span.start - b.definition.span.start || a.at - b.at)
    .map(({ definition }) => definition);

const openText = (context: Context): readonly Section[] =>
  context.sharing.reached.filter((definition) => !isConstant(definition)).flatMap((definition) => openSections(definition, context));

/** Readers and writers call each other: each is made when it is first named. */
function edgesSections(context: Context): readonly Section[] {
  const dossier = dossierReaders(context);
  const inputs = inputsSection(context);
  const held = context.outputs.length > 0 ? choicesSections(context) : [];
  const readers = context.readers.each((fiche) => readerSection(fiche, context));
  const writers = context.writers.each((fiche) => writerSection(fiche, context));
  const numbers = context.numbers.each((key, name) => numberSection(limitsOf(key), name, context));
  const shapes = ficheShapes(context);
  const counts = context.counts.each((choice, name) => countSection(choice, name, context));
  const choices = context.choices.each((choice, name) => choiceSection(choice, name, context));
  const limits = context.limits.each((key, name) => constSection({ name, type: null, value: limitsCode(limitsOf(key)) }));
  return [...choices, ...counts, ...limits, ...numbers, ...shapes, inputs, ...dossier, ...readers, ...held, ...writers];
}

/** The days that some sections name, as they are counted inside. */
function daysSections(context: Context, sections: readonly Section[]): readonly Section[] {
  const read = new Set(sections.flatMap(namesRead));
  const days = context.days.each((day, name) => ({ name, day: Number(day) })).filter(({ name }) => read.has(name));
  const constants = [...days].sort((a, b) => a.day - b.day).map(({ name, day }) => ({ name, value: number(day) }));
  return days.length === 0 ? [] : [constantsSection(['Days are counted from 1970-01-01.'], constants)];
}

const limitsCode = ({ scale, min, max }: Limits): Code =>
  object(Object.entries({ scale, min, max }).map(([name, limit]) => ({ name, value: typeof limit === 'number' ? number(limit) : NULL })));
