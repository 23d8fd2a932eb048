/** The evaluators of a module that say of each result what it comes to: every result at once, or one. */
import {
  type Code,
  FALSE,
  type Field,
  NULL,
  type Statement,
  and,
  array,
  arrow,
  atom,
  binary,
  call,
  conditional,
  constant,
  make,
  method,
  not,
  number,
  object,
  returns,
  when,
} from '../text/code.ts';
import type { Context } from '../context.ts';
import { hasChoices, mayHoldChoices } from '../edge/choices.ts';
import { IN_SESSION, callOf, knownParams, prelude, usesKept } from './calls.ts';
import { emptySection } from './compute.ts';
import { callerParams, right } from './entries.ts';
import { writeCode } from '../edge/edge.ts';
import { type Domain, domainsOf, overElements } from './domains.ts';
import { fill, isFilled } from './fill.ts';
import { DOSSIER, GIVEN, RESULTS, hasQuestions, keptType } from './result-types.ts';
import { propertyName } from '../text/names.ts';
import { type Section, constSection, functionSection } from '../text/section.ts';
import { type TypeText, orNullType, typeName, typeText } from '../text/types.ts';
import { mentions } from '../text/usage.ts';
import { itemAt } from '../../../../dsl/syntax/sure.ts';

/** `const read = readDossier(input, options.readings);` */
const readStatement = (context: Context): Statement =>
  constant('read', call('readDossier', atom('input'), ...(hasQuestions(context) ? [atom('options.readings')] : [])));

const HAS_ISSUES = binary(atom('read.issues.length'), '>', number(0));
const REFUSED = object([
  { name: 'ok', value: FALSE },
  { name: 'issues', value: atom('read.issues') },
]);

/** `evaluate`, `evaluateOrThrow`, `decode`, `evaluateOne`, `results`; of a ruleset without results, the first two. */
export function evaluateSections(context: Context): readonly Section[] {
  const hasResults = context.outputs.length > 0;
  const nothing = hasResults ? '' : ': these rules have no result of their own';
  const evaluate = functionSection({
    doc: [
      hasResults
        ? 'Evaluates every result of a dossier. Never throws for what is in the dossier: issues, faults and unknowns are values.'
        : `Reads a dossier${nothing}.`,
    ],
    name: 'evaluate',
    isPublic: true,
    params: callerParams(context),
    returns: typeName('Evaluation'),
    body: [
      readStatement(context),
      returns(conditional(HAS_ISSUES, REFUSED, right('results', hasResults ? call(readResults(context), atom('read.given')) : object([])))),
    ],
  });
  const orThrow = functionSection({
    doc: [`The same${hasResults ? ' results' : ''}; throws \`InvalidInput\` when the dossier cannot be read.`],
    name: 'evaluateOrThrow',
    isPublic: true,
    params: callerParams(context),
    returns: typeName('Results'),
    body: [
      constant('evaluation', call('evaluate', atom('input'), ...(hasQuestions(context) ? [atom('options')] : []))),
      when(not(atom('evaluation.ok')), [{ kind: 'throw', value: make('InvalidInput', null, atom('evaluation.issues')) }]),
      returns(atom('evaluation.results')),
    ],
  });
  return hasResults ? [evaluate, orThrow, decodeSection(context), oneSection(context), ...resultsSections(context)] : [evaluate, orThrow];
}

function decodeSection(context: Context): Section {
  const whole = and(binary(atom('read.unknowns'), '===', number(0)), binary(atom('read.issues.length'), '===', number(0)));
  const dossier: Code = { kind: 'as', of: atom('read.given'), type: DOSSIER };
  const rest = object([
    { name: 'ok', value: FALSE },
    { name: 'issues', value: atom('read.issues') },
    { name: 'unknowns', value: atom('read.unknowns') },
    { name: 'given', value: conditional(HAS_ISSUES, NULL, atom('read.given')) },
  ]);
  return functionSection({
    doc: ['Reads a dossier: for `compute` when it is complete, else for `results`.'],
    name: 'decode',
    isPublic: true,
    params: callerParams(context),
    returns: typeName('Decoded'),
    body: [
      readStatement(context),
      { kind: 'comment', text: 'nothing is left out' },
      when(whole, [returns(right('dossier', dossier))]),
      returns(rest),
    ],
  });
}

function oneSection(context: Context): Section {
  const one: Code = { kind: 'call', callee: { kind: 'index', of: atom('EACH'), at: atom('name') }, args: [sessionCode('read.given', context)] };
  const refused = typeText`Extract<${typeName('Evaluation')}, { ok: false }>`;
  return functionSection({
    doc: ['One result alone, and nothing it does not need. Throws a `RangeError` for a name that no result has.'],
    name: 'evaluateOne',
    isPublic: true,
    generic: typeText`K extends keyof ${typeName('Results')}`,
    params: [{ name: 'name', type: typeText`K` }, ...callerParams(context)],
    returns: typeText`{ readonly ok: true; readonly result: ${typeName('Results')}[K] } | ${refused}`,
    body: [
      { kind: 'do', value: call('requireResult', atom('PARTIAL'), atom('name')) },
      readStatement(context),
      when(HAS_ISSUES, [returns(REFUSED)]),
      returns(right('result', one)),
    ],
  });
}

/** The function that gives the results of a dossier the module has read itself: texts of choix were looked at as they were read. */
const readResults = (context: Context): string => (hasChoices(context) ? 'resultsOf' : 'results');

/** `results(given)`, and before it `resultsOf(given)` where texts of choix are looked at first. */
function givenSections(body: readonly Statement[], context: Context): readonly Section[] {
  const params = [{ name: 'given', type: GIVEN }];
  const refused = mayHoldChoices(context) ? ' Throws `InvalidInput` for a text that is no value of its choix, as one written by hand may hold.' : '';
  const doc = [`Every result of a dossier as \`decode\` read it, whatever is unknown.${refused}`];
  const results = { doc, name: 'results', isPublic: true, params, returns: RESULTS };
  if (!hasChoices(context)) return [functionSection({ ...results, body })];
  const held: Statement = { kind: 'do', value: call('holdGiven', atom('INPUTS'), atom('given')) };
  return [
    functionSection({ ...results, body: [held, returns(call('resultsOf', atom('given')))] }),
    functionSection({ name: 'resultsOf', params, returns: RESULTS, body }),
  ];
}

/** `knownResults(dossier)`, `results(given)` */
function resultsSections(context: Context): readonly Section[] {
  const fields = context.outputs.map(({ emitted, span }) => ({ emitted, file: span.file, value: method(atom('EACH'), emitted, atom('session')) }));
  const session = { name: 'session', type: sessionType(context) };
  const filling = { type: RESULTS, empty: 'NO_RESULTS', name: 'results' };
  const each = fill({ ...filling, verb: 'each', fields, given: [session], about: 'Each result of' }, context);
  const known = fill(
    { ...filling, verb: 'known', fields: knownFields(context), given: knownParams(context), about: 'The results, all known, of' },
    context,
  );
  return [
    functionSection({
      doc: ['The results of a complete dossier, when none of them is a fault or has no answer; else null, and each is looked at on its own.'],
      name: 'knownResults',
      params: [{ name: 'dossier', type: DOSSIER }],
      returns: orNullType(RESULTS),
      body: knownStatements(known.statements, context),
    }),
    ...known.sections,
    ...givenSections(
      [
        constant('known', conditional(call('isWholeDossier', atom('given')), call('knownResults', atom('given')), NULL)),
        when(binary(atom('known'), '!==', NULL), [returns(atom('known'))]),
        constant('session', sessionCode('given', context)),
        ...each.statements,
      ],
      context,
    ),
    ...(isFilled(fields.length) ? [emptySection('NO_RESULTS', RESULTS)] : []),
    ...each.sections,
  ];
}

/** Each result of a complete dossier as it leaves the module. */
function knownFields(context: Context): readonly { readonly emitted: string; readonly file: string; readonly value: Code }[] {
  return context.outputs.map((output) => {
    const domains = domainsOf(output.subjects, context);
    const names = domains.map(({ name }) => name);
    const written = writeCode(output.type, callOf(output, names, context), context);
    return { emitted: output.emitted, file: output.span.file, value: outcomeCode(domains, written) };
  });
}

/** The outcome of a value that is known, or one for each element. */
function outcomeCode(domains: readonly Domain[], value: Code): Code {
  const [only, second] = domains;
  if (only === undefined) return call('determined', value);
  if (second === undefined) return call('outcomesOf', only.list, arrow([only.name], value));
  const element = object([
    { name: 'of', value: array(domains.map(({ label }) => label)) },
    { name: 'outcome', value: call('determined', value) },
  ]);
  return overElements(domains, element, true);
}

/** The same as statements that give null where one is a fault or has no answer. */
function knownStatements(statements: readonly Statement[], context: Context): readonly Statement[] {
  return [
    {
      kind: 'try',
      body: [...prelude(context), ...statements],
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
const sessionCode = (given: string, context: Context): Code =>
  make('Session', null, atom('RULES'), { kind: 'as', of: atom(given), type: DOSSIER }, usesKept(context) ? call('nothingKept') : NULL);

const sessionType = (context: Context): TypeText => typeText`${typeName('Session')}<${DOSSIER}, ${keptType(context)}, ${typeName('Gives')}>`;

/** `EACH`: the evaluator of each result on its own, whatever is unknown. */
export function eachSections(context: Context): readonly Section[] {
  const fields = context.outputs.map((output): Field => ({ name: propertyName(output.emitted), value: oneResult(output, context) }));
  if (fields.length === 0) return [];
  const results = RESULTS;
  return [
    constSection({
      doc: ['Each result on its own: plain arithmetic when the dossier gives all it reads, else the world with unknowns.'],
      name: 'EACH',
      type: typeText`{ readonly [K in keyof ${results}]: (session: ${sessionType(context)}) => ${results}[K] }`,
      value: object(fields, true),
    }),
  ];
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
    const known = call('determined', writeCode(output.type, callOf(output, [], context, true, IN_SESSION), context));
    const isKnown = method(partial, 'isKnown', atom('session.gives'));
    return arrow(['session'], conditional(isKnown, known, call('session.open', partial)));
  }
  const known = writeCode(output.type, callOf(output, names, context, true), context);
  const elements = names.map((name, index) => ({ name, type: context.typeOf(itemAt(output.subjects, index).type) }));
  const params = [{ name: 'dossier', type: DOSSIER }, { name: 'kept', type: keptType(context) }, ...elements];
  const last = params.findLastIndex(({ name }) => mentions(known, name));
  const used = params.slice(0, names.length === 0 ? last + 1 : params.length);
  const typed = used.map(({ name, type }) => ({ name: mentions(known, name) ? name : `_${name}`, type }));
  return call(names.length === 0 ? 'attempted' : 'perElement', partial, arrow(typed, known));
}
