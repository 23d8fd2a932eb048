/**
 * EMIT TYPESCRIPT: a plan as a module a reviewer could have written by hand. The file he opens holds the rules, a function per definition
 * under its citation, and the evaluators. Beside it: the types, the parameters and questions as data, the JSON edge, and the same rules
 * for dossiers with unknowns.
 */
import type { Plan } from '../../plan/plan.ts';
import { Context, type Defined, allOf } from './context.ts';
import { choicesText } from './edge/choices.ts';
import { writerText } from './edge/edge.ts';
import { dossierReader, numberText, readerText } from './edge/quick.ts';
import { choiceText, ficheShapes } from './edge/shapes.ts';
import { typesText } from './edge/types.ts';
import { parametersText, questionsText, restsOnText } from './evaluation/data.ts';
import { computeText, eachText, evaluateText, resultTypes } from './evaluation/evaluation.ts';
import { openFunction } from './evaluation/open.ts';
import { givesText } from './evaluation/gives.ts';
import { inputsText, openRulesText, partialResultsText } from './evaluation/partial.ts';
import { type EmittedFile, type Part, linked, onlyRead } from './files.ts';
import { functionText, keptText } from './rules/function.ts';
import { RUNTIME_NAMES } from './runtime-names.ts';
import { type Field, NULL, number, object, text } from './text/code.ts';
import { printCode } from './text/print.ts';
import { docComment, fileLabel } from './text/prose.ts';

export type { EmittedFile } from './files.ts';

/** The files of a ruleset's module, the module itself first: `name.ts`. They import nothing but each other and `attendu/runtime`. */
export function emitTypeScript(plan: Plan, name: string): readonly EmittedFile[] {
  const context = new Context(plan, RUNTIME_NAMES);
  const rules = rulesText(context);
  const hasResults = context.outputs.length > 0;
  const evaluation = [computeText(context), evaluateText(context), eachText(context)];
  const known = hasResults ? [givesText(context), openRulesText(context), partialResultsText(context)] : [];
  const partial = [...known, ...onlyRead(openText(context), known)];
  const edges = [edgesText(context)];
  const types = [typesText(context), resultTypes(context)];
  const data = [parametersText(context), questionsText(context), restsOnText(context)];
  const made = `Made by Attendu with ${name}.ts. Do not edit: change the rules and build again.`;
  const part = (file: string, about: string, sections: readonly string[], isPublic: boolean): Part => ({
    file,
    head: [`${plan.title}: ${about}.`, made],
    body: bodyOf(context, sections),
    isPublic,
  });
  const parts = [
    {
      file: `${name}.ts`,
      head: headOf(context, name),
      body: bodyOf(context, [identityText(context), title('The rules'), ...onlyRead(rules, evaluation), title('Evaluation'), ...evaluation]),
      isPublic: true,
    },
    part(`${name}.types.ts`, 'what goes in, what comes out', types, true),
    { ...part(`${name}.data.ts`, 'its parameters and its questions, as data', data, true), isApart: true },
    part(`${name}.edge.ts`, 'JSON to values, values to JSON', edges, false),
    part(`${name}.partial.ts`, 'the same rules for dossiers that are not complete', partial, false),
  ];
  return linked(
    parts.filter(({ body }, at) => at === 0 || body !== ''),
    { values: context.imports, types: context.typeImports },
  );
}

const title = (words: string): string => `// ${'-'.repeat(72)} ${words}`;

/** The sections of one file, after the days they name. */
function bodyOf(context: Context, sections: readonly string[]): string {
  const body = sections
    .filter((section) => section !== '')
    .map((section) => section.trimEnd())
    .join('\n\n');
  const days = daysText(context, body);
  if (days === '') return body;
  const [first, ...rest] = body.split(`${title('The rules')}\n\n`);
  return rest.length === 0 ? `${days}\n\n${body}` : `${first}${title('The rules')}\n\n${days}\n\n${rest.join('')}`;
}

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

function identityText({ plan }: Context): string {
  const fields: Field[] = [
    { name: 'title', value: text(plan.title) },
    { name: 'version', value: plan.version === null ? NULL : text(plan.version) },
    { name: 'language', value: number(plan.language) },
    { name: 'hash', value: text(plan.hash) },
  ];
  return `${docComment(['Which rules these are. The hash is that of their text.'])}\nexport const ruleset = ${printCode(object(fields, true))} as const;\n`;
}

/** A function per definition, in the order of the texts, each file under its name; then what they share. */
function rulesText(context: Context): readonly string[] {
  const files = Object.keys(context.plan.texts);
  const byFile = files
    .map((file) => ({ file, rules: inText(context).filter(({ span }) => span.file === file) }))
    .filter(({ rules }) => rules.length > 0);
  const rules = byFile.flatMap(({ file, rules: own }) => {
    const functions = own.map((definition, at) => functionText(definition, own[at - 1] ?? null, context));
    return byFile.length === 1 ? functions : [`// ${'-'.repeat(24)} ${fileLabel(file)}`, ...functions];
  });
  return [...rules, ...keptText(context)];
}

/** The definitions as the texts write them; those made of one place in the order of the plan. */
const inText = (context: Context): readonly Defined[] =>
  context.reached
    .map((definition, at) => ({ definition, at }))
    .sort((a, b) => a.definition.span.start - b.definition.span.start || a.at - b.at)
    .map(({ definition }) => definition);

const openText = (context: Context): readonly string[] =>
  context.reached.filter((definition) => !context.isConstant(definition)).map((definition) => openFunction(definition, context));

/** Readers and writers call each other: each is made when it is first named. */
function edgesText(context: Context): string {
  const dossier = dossierReader(context);
  const inputs = inputsText(context);
  const held = context.outputs.length > 0 ? choicesText(context) : [];
  const readers = allOf(
    () => context.readers(),
    (fiche) => readerText(fiche, context),
  );
  const writers = allOf(
    () => context.writers(),
    (fiche) => writerText(fiche, context),
  );
  const numbers = context.numbers().map(([type, name]) => numberText(type, name, context));
  const shapes = ficheShapes(context);
  const choices = allOf(
    () => context.choiceNames(),
    (choice, name) => choiceText(choice, name, context),
  );
  const limits = [...context.limits()].map(([key, name]) => `const ${name} = ${limitsText(key)};\n`);
  return [...choices, ...limits, ...numbers, shapes, inputs, dossier, ...readers, ...held, ...writers].filter((section) => section !== '').join('\n');
}

/** The days a text names, as they are counted inside. */
function daysText(context: Context, body: string): string {
  const lines = context.days().flatMap(([day, name]) => (new RegExp(`\\b${name}\\b`).test(body) ? [`const ${name} = ${day};`] : []));
  return lines.length === 0 ? '' : [docComment(['Days are counted from 1970-01-01.']), ...lines].join('\n');
}

const limitsText = (key: string): string => {
  const { scale, min, max } = JSON.parse(key) as { readonly scale: number; readonly min: number | null; readonly max: number | null }; // as `limitsName` wrote it
  return `{ scale: ${scale}, min: ${min}, max: ${max} }`;
};
