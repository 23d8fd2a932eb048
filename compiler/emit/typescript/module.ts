/**
 * EMIT TYPESCRIPT: a plan as one module a reviewer could have written by hand: its types, a function per definition under its citation, an
 * evaluator of complete dossiers in plain arithmetic, another of dossiers with unknowns, parameters and questions as data.
 */
import type { Type } from '../../../dsl/types.ts';
import type { Plan } from '../../plan/plan.ts';
import { type Field, NULL, number, object, text } from './text/code.ts';
import { Context } from './context.ts';
import { parametersText, questionsText, restsOnText } from './evaluation/data.ts';
import { asText, choiceListText, dossierReader, edgeHint, edgeType, numberText, readerText, writerText } from './edge/edge.ts';
import { computeText, eachText, evaluateText, openRulesText, outputMembers, resultTypes } from './evaluation/evaluation.ts';
import { bitsText, functionText, keptText } from './rules/function.ts';
import { propertyName } from './text/names.ts';
import { openFunction } from './evaluation/open.ts';
import { printCode } from './text/print.ts';
import { docComment } from './text/prose.ts';
import { RUNTIME_NAMES } from './runtime-names.ts';
import { ficheShapes, valuesText } from './edge/shapes.ts';

export interface EmittedTypeScript {
  /** The text of the module. */
  readonly module: string;
}

/** The module of a ruleset. It imports nothing but `attendu/runtime`. */
export function emitTypeScript(plan: Plan): EmittedTypeScript {
  const context = new Context(plan, RUNTIME_NAMES);
  const functions = context.reached.map((definition) => functionText(definition, context));
  const kept = keptText(context);
  const opens = context.reached.filter((definition) => !context.isConstant(definition)).map((definition) => openFunction(definition, context));
  const evaluation = evaluationText(context);
  const rules = openRulesText(context);
  const edges = edgesText(context);
  const types = typesText(context);
  const data = [parametersText(context), questionsText(context), restsOnText(context)];
  const bits = [...context.bits].map(([choice, name]) => bitsText(choice, name, context));
  const body = [
    identityText(context),
    part('What goes in, what comes out'),
    types,
    part('The rules'),
    DAYS,
    ...bits,
    ...functions,
    kept,
    part('Evaluation'),
    evaluation,
    part('Data'),
    ...data,
    part('The edge: JSON to values, values to JSON'),
    edges,
    part('The same rules for dossiers that are not complete'),
    rules,
    ...(context.outputs.length === 0 ? [] : opens),
  ]
    .filter((section) => section !== '')
    .map((section) => section.trimEnd());
  const whole = body.join('\n\n');
  const text = whole.replace(`${DAYS}\n\n`, daysText(context, whole));
  const module = `${headText(context)}\n\n${importText(context, text)}\n\n${text}\n`;
  return { module: module.replace(/\n{3,}/g, '\n\n') };
}

const part = (title: string): string => `// ${'-'.repeat(Math.max(3, 72))} ${title}`;

function headText({ plan }: Context): string {
  const version = plan.version === null ? '' : `, version ${plan.version}`;
  const files = Object.keys(plan.texts).map((file) => file.split('/').at(-1) ?? file);
  return docComment([`${plan.title}${version}.`, `Made by Attendu from ${files.join(', ')}. Do not edit: change the rules and build again.`]);
}

/** What the body reads of the runtime, in one import. */
function importText(context: Context, body: string): string {
  const read = (name: string): boolean => new RegExp(`(^|[^\\w.$])${name}\\b`, 'm').test(body);
  const values = [...context.imports].filter(read);
  const types = [...context.typeImports].filter((name) => !context.imports.has(name) && read(name));
  const names = [...values, ...types.map((name) => `type ${name}`)].sort((a, b) => (bare(a) < bare(b) ? -1 : 1));
  if (names.length === 0) return '';
  const line = `import { ${names.join(', ')} } from 'attendu/runtime';`;
  return line.length <= 120 ? line : `import {\n${names.map((name) => `  ${name},`).join('\n')}\n} from 'attendu/runtime';`;
}

const bare = (name: string): string => name.replace(/^type /, '');

function identityText({ plan }: Context): string {
  const fields: Field[] = [
    { name: 'title', value: text(plan.title) },
    { name: 'version', value: plan.version === null ? NULL : text(plan.version) },
    { name: 'language', value: number(plan.language) },
    { name: 'hash', value: text(plan.hash) },
  ];
  return `${docComment(['Which rules these are. The hash is that of their text.'])}\nexport const ruleset = ${printCode(object(fields, true))} as const;\n`;
}

// ---------------------------------------------------------------- types

function typesText(context: Context): string {
  const { plan } = context;
  const inputs = Object.values(plan.inputs);
  const inputType = interfaceText(
    'Input',
    ['A dossier as JSON. A key left out is unknown; `null` is « aucun »; `[]` is an empty list.'],
    inputs.map((input) => ({
      name: input.emitted,
      type: edgeType(input.type, 'input', context),
      optional: true,
      doc: labelOf(input.label ?? input.name, edgeHint(input.type)),
    })),
  );
  const outputType = interfaceText('Output', ['The results, as JSON gives them: decimals as text, days as `AAAA-MM-JJ`.'], outputMembers(context));
  const dossierType = interfaceText(
    'Dossier',
    ['A complete dossier as the rules read it: numbers are whole (24,50 € is 2450 where the unit says × 100), days are counted from 1970-01-01.'],
    [
      ...inputs.map((input) => ({
        name: input.emitted,
        type: context.typeOf(input.type),
        optional: false,
        doc: labelOf(input.label ?? input.name, scaledHint(input.type)),
      })),
      ...Object.values(plan.questions).map((question) => ({
        name: question.emitted,
        type: context.choiceType(question.name),
        optional: false,
        doc: [question.text],
      })),
    ],
  );
  const readings = interfaceText(
    'Readings',
    ['The reading chosen for each question; one left out takes the retained reading, or leaves the question open.'],
    Object.values(plan.questions).map((question) => ({
      name: question.emitted,
      type: context.choiceType(question.name),
      optional: false,
      doc: [question.text],
    })),
  );
  const fiches = fichesText(context);
  const choices = Object.entries(plan.choices)
    .filter(([name]) => isChoiceUsed(name, [inputType, outputType, dossierType, readings, fiches], context))
    .map(([name, choice]) =>
      choiceText(
        context.choiceType(name),
        choice.values.map((value) => value.name),
        name,
      ),
    );
  const hasQuestions = Object.keys(plan.questions).length > 0;
  return [...choices, fiches, inputType, outputType, dossierType, hasQuestions ? readings : ''].filter((section) => section !== '').join('\n');
}

/** Every choix whose type the module names. */
function isChoiceUsed(name: string, texts: readonly string[], context: Context): boolean {
  if (context.choicesNamed.has(name)) return true;
  const emitted = context.choiceType(name);
  context.choicesNamed.delete(name);
  const pattern = new RegExp(`\\b${emitted}\\b`);
  return texts.some((section) => pattern.test(section));
}

function choiceText(emitted: string, values: readonly string[], name: string): string {
  const quotedValues = values.map((value) => printCode(text(value)));
  const union = quotedValues.join(' | ') || 'never';
  const forms = [
    `export type ${emitted} = ${union};`,
    `export type ${emitted} =\n  ${union};`,
    `export type ${emitted} =\n${quotedValues.map((value) => `  | ${value}`).join('\n')};`,
  ];
  const fitting = forms.find((form) => form.split('\n').every((line) => line.length <= 120)) ?? forms.at(-1) ?? '';
  return `${docComment([`« ${name} »`])}\n${fitting}\n`;
}

const labelOf = (label: string, hint: string): readonly string[] => [hint === '' ? label : `${label} (${hint})`];

function scaledHint(type: Type): string {
  if (type.kind === 'optional' || type.kind === 'list') return scaledHint(type.of);
  if (type.kind !== 'number') return '';
  if (type.scale === 'exact' || type.scale === 0) return type.unit;
  return `${type.unit === '' ? 'nombre' : type.unit} × ${10 ** type.scale}`;
}

interface Member {
  readonly name: string;
  readonly type: string;
  readonly optional: boolean;
  readonly doc: readonly string[];
}

function interfaceText(name: string, doc: readonly string[], members: readonly Member[]): string {
  const lines = members.map((one) => `${docComment(one.doc, 1)}\n  readonly ${propertyName(one.name)}${one.optional ? '?' : ''}: ${one.type};`);
  return `${docComment(doc)}\nexport interface ${name} {${lines.length === 0 ? '' : `\n${lines.join('\n')}\n`}}\n`;
}

/** Fiches inside, and at the edge where they are read or written. */
function fichesText(context: Context): string {
  const texts = allOf(
    () => context.fichesNamed,
    (name) => {
      const fiche = context.fiche(name);
      const isRanked = context.ranked.has(name);
      if (isRanked) context.typeImports.add('Ranked');
      const members = fiche.fields.map((field) => ({
        name: field.emitted,
        type: context.typeOf(field.type),
        optional: false,
        doc: labelOf(field.name, scaledHint(field.type)),
      }));
      const head = isRanked ? `${context.ficheType(name)} extends Ranked` : context.ficheType(name);
      return interfaceText(head, [`« ${name} », as the rules read it.`], members);
    },
  );
  const edges = (['input', 'output'] as const).flatMap((way) => {
    const done = new Set<string>();
    const made: string[] = [];
    for (let more = true; more;) {
      more = false;
      for (const [fiche, name] of context.edgeFiches(way)) {
        if (done.has(fiche)) continue;
        done.add(fiche);
        more = true;
        const members = context.fiche(fiche).fields.map((field) => ({
          name: field.emitted,
          type: edgeType(field.type, way, context),
          optional: way === 'input',
          doc: labelOf(field.name, edgeHint(field.type)),
        }));
        made.push(interfaceText(name, [way === 'input' ? `« ${fiche} » as JSON. A key left out is unknown.` : `« ${fiche} » as JSON.`], members));
      }
    }
    return made;
  });
  return [...texts, ...edges].join('\n');
}

// ---------------------------------------------------------------- sections

const evaluationText = (context: Context): string =>
  [computeText(context), resultTypes(context), evaluateText(context), eachText(context)].join('\n');

/** Readers and writers call each other: each is made when it is first named. */
function edgesText(context: Context): string {
  const dossier = dossierReader(context);
  const readers = allOf(
    () => context.readers(),
    (fiche) => readerText(fiche, context),
  );
  const writers = allOf(
    () => context.writers(),
    (fiche) => writerText(fiche, context),
  );
  const numbers = context.numbers().map(([type, name]) => numberText(type, name, context));
  const lists = [...context.listNames()].map(([choice, name]) => choiceListText(choice, name, context));
  const tells = [...context.asNames()].map(([choice, name]) => asText(choice, name, context));
  const shapes = ficheShapes(context);
  const values = allOf(
    () => context.valuesNames(),
    (choice, name) => valuesText(choice, name, context),
  );
  if (context.limits().size > 0) context.use('limitsOf');
  const limits = [...context.limits()].map(([key, name]) => `const ${name} = ${limitsText(key)};\n`);
  return [...values, ...tells, ...lists, ...limits, ...numbers, shapes, dossier, ...readers, ...writers]
    .filter((section) => section !== '')
    .join('\n');
}

/** Stands for the constants of days, which are known once all else is written. */
const DAYS = '/* days */';

/** The days the rules name, as they are counted inside. */
function daysText(context: Context, body: string): string {
  const lines = context.days().flatMap(([day, name]) => (new RegExp(`\\b${name}\\b`).test(body) ? [`const ${name} = ${day};`] : []));
  return lines.length === 0 ? '' : `${[docComment(['Days are counted from 1970-01-01.']), ...lines].join('\n')}\n\n`;
}

const limitsText = (key: string): string => {
  const { scale, min, max } = JSON.parse(key) as { readonly scale: number; readonly min: number | null; readonly max: number | null }; // as `limitsName` wrote it
  return `limitsOf(${scale}, ${min}, ${max})`;
};

/** The text of each name of a growing register. */
function allOf(register: () => ReadonlyMap<string, string>, textOf: (key: string, name: string) => string): readonly string[] {
  const done = new Map<string, string>();
  for (let left = true; left;) {
    left = false;
    for (const [key, name] of register()) {
      if (done.has(key)) continue;
      done.set(key, '');
      done.set(key, textOf(key, name));
      left = true;
    }
  }
  return [...done.values()];
}
