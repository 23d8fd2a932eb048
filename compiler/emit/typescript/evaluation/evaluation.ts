/** The evaluators of a module: every result at once, one result, and the raw values for hot paths. */
import {
  type Code,
  type Field,
  NULL,
  type Statement,
  array,
  arrow,
  atom,
  call,
  conditional,
  constant,
  member,
  not,
  object,
  returns,
  text,
  when,
} from '../text/code.ts';
import type { Context, Defined } from '../context.ts';
import { hasChoices } from '../edge/choices.ts';
import { edgeHint, edgeType, writeCode } from '../edge/edge.ts';
import { domainsOf, overElements } from './domains.ts';
import { isUsed, titleOf } from '../rules/function.ts';
import { propertyName } from '../text/names.ts';
import { printCode, printDeclaration, printSignature, printStatements } from '../text/print.ts';
import { mentions } from '../text/usage.ts';
import { docComment } from '../text/prose.ts';
import { itemAt, sure } from '../../../../dsl/syntax/sure.ts';

/** The name a handed value has in the evaluators. */
const handedName = (id: string, context: Context): string => `${context.functionName(id)}Value`;

/** Where the caller has the dossier and what is kept: under their own names, or in a session. */
const CALLER = { dossier: atom('dossier'), kept: atom('kept') };
const IN_SESSION = { dossier: atom('session.dossier'), kept: atom('session.kept') };

/**
 * A call of a definition from outside the rules: `elements` are names of the caller. Handed values are constants of the caller, or worked
 * out in place (`lazily`) where the dossier may not give all they read.
 */
function callOf(definition: Defined, elements: readonly string[], context: Context, lazily = false, from = CALLER): Code {
  const { id } = definition;
  if (context.isConstant(definition)) return atom(context.functionName(id));
  const needs = context.needs(id);
  const kept = context.isKept(id);
  const day = needs.day ? [member(from.dossier, applicationInput(context))] : [];
  const given = [...(needs.dossier ? [from.dossier] : []), ...(needs.kept || kept ? [from.kept] : []), ...day];
  if (context.isHanded(id) && !lazily) return atom(handedName(id, context));
  const handed = context
    .handedTo(definition)
    .map((one) => (lazily ? callOf(context.facts.definition(one), [], context, true, from) : atom(handedName(one, context))));
  return call(kept ? context.keptName(id) : context.functionName(id), ...given, ...handed, ...elements.map(atom));
}

/** The emitted name of the donnée whose day chooses versions. */
function applicationInput({ plan }: Context): string {
  return sure(plan.inputs[sure(plan.applicationDate, 'the application date')], 'the donnée of the application date').emitted;
}

const usesKept = (context: Context): boolean => context.keptIds().length > 0;

/** `compute(dossier)`: every result as the rules hold it. */
export function computeText(context: Context): string {
  const outputs = context.outputs;
  const fields = outputs.map((output): Field => {
    const domains = domainsOf(output.subjects, context);
    return {
      name: propertyName(output.emitted),
      value: overElements(
        domains,
        callOf(
          output,
          domains.map(({ name }) => name),
          context,
        ),
        false,
      ),
    };
  });
  const refused: Statement = { kind: 'do', value: call(context.use('refuseChoices'), atom('INPUTS'), atom('dossier')) };
  const held = hasChoices(context) ? [when(not(call('holdsChoices', atom('dossier'))), [refused])] : [];
  const body: Statement[] = [...held, ...prelude(context), returns(object(fields, true))];
  if (outputs.length === 0) return '';
  return [
    docComment([
      'Computes every result of a complete dossier, for hot paths. Throws a `FaultSignal` at the first fault, `UNANSWERED` where the text gives no answer, `InvalidInput` for a text that is no value of its choix.',
    ]),
    `export function compute(${isUsed('dossier', printStatements(body, 1)) ? 'dossier' : '_dossier'}: Dossier): Values {`,
    `${printStatements(body, 1)}}`,
    '',
    ...(context.plan.guarantees.length === 0 ? [] : [guaranteesText(context), '']),
  ].join('\n');
}

function prelude(context: Context): readonly Statement[] {
  const kept = usesKept(context) ? [constant('kept', call('nothingKept'))] : [];
  const held: Statement[] =
    context.plan.guarantees.length === 0
      ? []
      : [{ kind: 'do', value: call('holdGuarantees', atom('dossier'), ...(usesKept(context) ? [atom('kept')] : [])) }];
  const handed = context.handedIds().map((id) => constant(handedName(id, context), callOf(context.facts.definition(id), [], context, true)));
  return [...kept, ...held, ...handed];
}

function guaranteesText(context: Context): string {
  const body = context.plan.guarantees.map((guarantee): Statement => {
    const fault = call(context.use('raise'), text('guarantee'), text('guarantee not held'), text(guarantee.id), array([text(guarantee.id)]));
    return when(not(callOf(guarantee, [], context)), [{ kind: 'do', value: fault }]);
  });
  const needs = context.plan.guarantees.map(({ id }) => context.needs(id));
  const readsDossier = needs.some(({ dossier, day }) => dossier || day);
  const readsKept = needs.some(({ kept }) => kept) || context.plan.guarantees.some(({ id }) => context.isKept(id));
  const kept = usesKept(context) ? [readsKept ? 'kept: Kept' : '_kept: Kept'] : [];
  const params = [readsDossier ? 'dossier: Dossier' : '_dossier: Dossier', ...kept];
  return `${docComment(['Refuses a dossier on which a garantie does not hold.'])}\n${printSignature('function holdGuarantees', params, 'void')} {\n${printStatements(body, 1)}}\n`;
}

/** `Values`: every result as the rules hold it. */
function valuesText(context: Context): readonly string[] {
  const members = context.outputs.map((output) => {
    const plain = context.typeOf(output.type);
    const type = output.subjects.reduce((of) => `readonly ${of.includes('|') || of.startsWith('readonly') ? `(${of})` : of}[]`, plain);
    return `  readonly ${propertyName(output.emitted)}: ${type};`;
  });
  if (members.length === 0) return [];
  return [
    docComment(['Every result as the rules hold it (see `Dossier` for units and days).']),
    `export interface Values {\n${members.join('\n')}\n}`,
    '',
  ];
}

/** `Values`, `Results`, `Options`, `Evaluation`. */
export function resultTypes(context: Context): string {
  for (const name of ['Issue', 'Given']) context.typeImports.add(name);
  const members = context.outputs.map((output) => {
    const name = propertyName(output.emitted);
    const wrapper = output.subjects.length === 0 ? 'Outcome' : 'ByElement';
    context.typeImports.add(wrapper);
    return `  readonly ${name}: ${wrapper}<Output['${output.emitted}']>;`;
  });
  const hasQuestions = Object.keys(context.plan.questions).length > 0;
  const options = hasQuestions ? `export interface Options {\n  readonly readings?: Partial<Readings>;\n}\n\n` : '';
  return [
    ...valuesText(context),
    docComment(['What each result comes to: a value, a fault, or what is needed to know it. `pour chaque`: one outcome per element.']),
    `export interface Results {${members.length === 0 ? '' : `\n${members.join('\n')}\n`}}`,
    '',
    `${options}${docComment(['Every result, or what is wrong with the dossier.'])}`,
    'export type Evaluation =',
    '  | { readonly ok: true; readonly results: Results }',
    '  | { readonly ok: false; readonly issues: readonly Issue[] };',
    '',
    ...(context.outputs.length === 0
      ? []
      : [
          docComment(['A complete dossier, or why there is none: what is wrong, else how many values are left out of what was read.']),
          'export type Decoded =',
          '  | { readonly ok: true; readonly dossier: Dossier }',
          '  | {',
          '      readonly ok: false;',
          '      readonly issues: readonly Issue[];',
          '      readonly unknowns: number;',
          '      readonly given: Given<Dossier> | null;',
          '    };',
          '',
        ]),
  ].join('\n');
}

/** The members of `Output`, for the module's types. */
export const outputMembers = (
  context: Context,
): readonly { readonly name: string; readonly type: string; readonly optional: boolean; readonly doc: readonly string[] }[] =>
  context.outputs.map((output) => ({
    name: output.emitted,
    type: edgeType(output.type, 'output', context),
    optional: false,
    doc: [titleOf(output, edgeHint(output.type, 'output'))],
  }));

/** `evaluate`, `evaluateOrThrow`, `evaluateOne`. */
export function evaluateText(context: Context): string {
  if (context.outputs.length === 0) return nothingText(context);
  context.use('InvalidInput');
  context.use('requireResult');
  const hasQuestions = Object.keys(context.plan.questions).length > 0;
  const options = hasQuestions ? ', options: Options = {}' : '';
  const pass = hasQuestions ? ', options' : '';
  const read = hasQuestions ? 'readDossier(input, options.readings)' : 'readDossier(input)';
  const names = context.outputs.map((output) => propertyName(output.emitted));
  const all = names.map((name) => `    ${name}: EACH.${name}(session),`).join('\n');
  return [
    docComment(['Evaluates every result of a dossier. Never throws for what is in the dossier: issues, faults and unknowns are values.']),
    `export function evaluate(input: Input${options}): Evaluation {`,
    `  const { given, issues } = ${read};`,
    '  return issues.length > 0 ? { ok: false, issues } : { ok: true, results: results(given) };',
    '}',
    '',
    docComment(['The same results; throws `InvalidInput` when the dossier cannot be read.']),
    `export function evaluateOrThrow(input: Input${options}): Results {`,
    `  const evaluation = evaluate(input${pass});`,
    '  if (!evaluation.ok) throw new InvalidInput(evaluation.issues);',
    '  return evaluation.results;',
    '}',
    '',
    docComment(['Reads a dossier: for `compute` when it is complete, else for `results`.']),
    `export function decode(input: Input${options}): Decoded {`,
    `  const { given, issues, unknowns } = ${read};`,
    '  if (unknowns === 0 && issues.length === 0) return { ok: true, dossier: given as Dossier }; // nothing is left out',
    '  return { ok: false, issues, unknowns, given: issues.length === 0 ? given : null };',
    '}',
    '',
    docComment(['One result alone, and nothing it does not need. Throws a `RangeError` for a name that no result has.']),
    printSignature(
      'export function evaluateOne<K extends keyof Results>',
      ['name: K', 'input: Input', ...(hasQuestions ? ['options: Options = {}'] : [])],
      '{ readonly ok: true; readonly result: Results[K] } | Extract<Evaluation, { ok: false }>',
    ) + ' {',
    '  requireResult(PARTIAL, name);',
    `  const { given, issues } = ${read};`,
    '  if (issues.length > 0) return { ok: false, issues };',
    `  return { ok: true, result: EACH[name](${printCode(sessionCode(context))}) };`,
    '}',
    '',
    docComment(['The results of a complete dossier, when none of them is a fault or has no answer; else null, and each is looked at on its own.']),
    ...knownText(context),
    '',
    docComment(['Every result of a dossier as `decode` read it, whatever is unknown.']),
    'export function results(given: Given<Dossier>): Results {',
    '  const known = isWholeDossier(given) ? knownResults(given) : null;',
    '  if (known !== null) return known;',
    `  const session = ${printCode(sessionCode(context))};`,
    `  return {\n${all}\n  };`,
    '}',
    '',
  ].join('\n');
}

function knownText(context: Context): readonly string[] {
  const body = printStatements(knownStatements(context), 1);
  return [`function knownResults(${isUsed('dossier', body) ? 'dossier' : '_dossier'}: Dossier): Results | null {`, `${body}}`];
}

/** A ruleset without results: the dossier is read, and that is all. */
function nothingText(context: Context): string {
  context.use('InvalidInput');
  const hasQuestions = Object.keys(context.plan.questions).length > 0;
  const options = hasQuestions ? ', options: Options = {}' : '';
  return [
    docComment(['Reads a dossier: these rules have no result of their own.']),
    `export function evaluate(input: Input${options}): Evaluation {`,
    `  const { issues } = ${hasQuestions ? 'readDossier(input, options.readings)' : 'readDossier(input)'};`,
    '  return issues.length > 0 ? { ok: false, issues } : { ok: true, results: {} };',
    '}',
    '',
    docComment(['The same; throws `InvalidInput` when the dossier cannot be read.']),
    `export function evaluateOrThrow(input: Input${options}): Results {`,
    `  const evaluation = evaluate(input${hasQuestions ? ', options' : ''});`,
    '  if (!evaluation.ok) throw new InvalidInput(evaluation.issues);',
    '  return evaluation.results;',
    '}',
    '',
  ].join('\n');
}

function knownStatements(context: Context): readonly Statement[] {
  context.use('FaultSignal');
  context.use('UNANSWERED');
  context.use('determined');
  const fields = context.outputs.map((output): Field => {
    const domains = domainsOf(output.subjects, context);
    const value = call(
      'determined',
      writeCode(
        output.type,
        callOf(
          output,
          domains.map(({ name }) => name),
          context,
        ),
        context,
      ),
    );
    if (domains.length === 0) return { name: propertyName(output.emitted), value };
    const element = object([
      { name: 'of', value: array(domains.map(({ label }) => label)) },
      { name: 'outcome', value },
    ]);
    return { name: propertyName(output.emitted), value: overElements(domains, element, true) };
  });
  return [
    {
      kind: 'try',
      body: [...prelude(context), returns(object(fields, true))],
      signal: 'signal',
      caught: [
        when(
          {
            kind: 'binary',
            operator: '||',
            left: { kind: 'instanceof', of: atom('signal'), type: 'FaultSignal' },
            right: { kind: 'binary', operator: '===', left: atom('signal'), right: atom('UNANSWERED') },
          },
          [returns(NULL)],
        ),
        { kind: 'throw', value: atom('signal') },
      ],
    },
  ];
}

/** `new Session(RULES, given as Dossier, nothingKept())` */
const sessionCode = (context: Context): Code =>
  call(
    `new ${context.use('Session')}`,
    atom('RULES'),
    { kind: 'as', of: atom('given'), type: 'Dossier' },
    usesKept(context) ? call('nothingKept') : NULL,
  );

/** `EACH`: the evaluator of each result on its own, whatever is unknown. */
export function eachText(context: Context): string {
  const fields = context.outputs.map((output): Field => ({ name: propertyName(output.emitted), value: oneResult(output, context) }));
  if (fields.length === 0) return '';
  const type = `(session: Session<Dossier, ${usesKept(context) ? 'Kept' : 'null'}, Gives>) => Results[K]`;
  return [
    docComment(['Each result on its own: plain arithmetic when the dossier gives all it reads, else the world with unknowns.']),
    printDeclaration(`const EACH: { readonly [K in keyof Results]: ${type} }`, object(fields, true)),
    '',
  ].join('\n');
}

/**
 * `(session) => PARTIAL.x.isKnown(session.gives) ? determined(x(session.dossier)) : session.open(PARTIAL.x)`; of a result that may be a fault,
 * or hang on a guarantee, `attempted`, and of a `pour chaque` result `perElement`, which look at all that.
 */
function oneResult(output: Context['outputs'][number], context: Context): Code {
  const names = domainsOf(output.subjects, context).map(({ name }) => name);
  const partial = { kind: 'member', of: atom('PARTIAL'), name: output.emitted } as const;
  const isPlain = names.length === 0 && output.taintedBy.length === 0 && !context.facts.definitionMayFail(output.id);
  if (isPlain) {
    const known = call(context.use('determined'), writeCode(output.type, callOf(output, [], context, true, IN_SESSION), context));
    const isKnown: Code = {
      kind: 'call',
      callee: member({ kind: 'member', of: partial.of, name: output.emitted }, 'isKnown'),
      args: [atom('session.gives')],
    };
    return arrow(['session'], conditional(isKnown, known, call('session.open', partial)));
  }
  const known = writeCode(output.type, callOf(output, names, context, true), context);
  const elements = names.map((name, index) => ({ name, type: context.typeOf(itemAt(output.subjects, index).type) }));
  const params = [{ name: 'dossier', type: 'Dossier' }, { name: 'kept', type: usesKept(context) ? 'Kept' : 'null' }, ...elements];
  const last = params.findLastIndex(({ name }) => mentions(known, name));
  const used = params.slice(0, names.length === 0 ? last + 1 : params.length);
  const typed = used.map(({ name, type }) => `${mentions(known, name) ? '' : '_'}${name}: ${type}`);
  return call(context.use(names.length === 0 ? 'attempted' : 'perElement'), partial, arrow(typed, known));
}
