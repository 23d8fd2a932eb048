/** `compute` and `computeInput`: the raw values of a complete dossier, for hot paths. */
import {
  type Code,
  type Statement,
  TRUE,
  UNDEFINED,
  array,
  atom,
  binary,
  call,
  conditional,
  constant,
  not,
  returns,
  text,
  when,
} from '../text/code.ts';
import type { Context } from '../context.ts';
import { countedLists, hasChoices, mayHoldChoices } from '../edge/choices.ts';
import { hasOpenQuestions, quickDossier } from '../edge/dossier.ts';
import { callOf, knownParams, prelude, usesKept } from './calls.ts';
import { domainsOf, overElements } from './domains.ts';
import { callerParams, right } from './entries.ts';
import { fill, isFilled } from './fill.ts';
import { DOSSIER, hasQuestions } from './result-types.ts';
import { type Section, constSection, functionSection } from '../text/section.ts';
import { type TypeText, typeName, typeText } from '../text/types.ts';

/** `compute(dossier)`: every result as the rules hold it. */
export function computeSections(context: Context): readonly Section[] {
  const outputs = context.outputs;
  if (outputs.length === 0) return [];
  const fields = outputs.map((output) => {
    const domains = domainsOf(output.subjects, context);
    const names = domains.map(({ name }) => name);
    const value = overElements(domains, callOf(output, names, context), false);
    return { emitted: output.emitted, file: output.span.file, value };
  });
  const given = knownParams(context);
  const filled = fill(
    { verb: 'compute', name: 'values', type: VALUES, empty: 'NO_VALUES', fields, given, about: 'Computes the results of' },
    context,
  );
  const empty = isFilled(fields.length) ? [emptySection('NO_VALUES', VALUES)] : [];
  const guarantees = context.plan.guarantees.length === 0 ? [] : [guaranteesSection(context)];
  return [
    ...computeSection([...prelude(context), ...filled.statements], context),
    computeInputSection(context),
    ...empty,
    ...filled.sections,
    ...guarantees,
  ];
}

const VALUES = typeName('Values');

/** `compute(dossier)`, and after it `valuesOf(dossier)` where it looks at texts of choix first. */
function computeSection(body: readonly Statement[], context: Context): readonly Section[] {
  const doc = [
    `Computes every result of a complete dossier, for hot paths. ${THROWS}${mayHoldChoices(context) ? ', `InvalidInput` for a text that is no value of its choix' : ''}.`,
  ];
  const params = [{ name: 'dossier', type: DOSSIER }];
  const compute = { doc, name: 'compute', isPublic: true, params, returns: VALUES };
  if (!hasChoices(context)) return [functionSection({ ...compute, body })];
  const refused: Statement = { kind: 'do', value: call('refuseChoices', atom('INPUTS'), atom('dossier')) };
  return [
    functionSection({
      ...compute,
      body: [when(not(call('holdsChoices', atom('dossier'))), [refused]), returns(call('valuesOf', atom('dossier')))],
    }),
    functionSection({ name: 'valuesOf', params, returns: VALUES, body }),
  ];
}

const THROWS = 'Throws a `FaultSignal` at the first fault, `UNANSWERED` where the text gives no answer';

/**
 * `computeInput(input)`: reads at first sight, else as `decode` does, and computes. What it reads is its own: nothing that was looked at can
 * change before it is computed, and nothing is looked at twice.
 */
function computeInputSection(context: Context): Section {
  const values = (dossier: string): Code => right('values', call(hasChoices(context) ? 'valuesOf' : 'compute', atom(dossier)));
  const read = quickDossier(countedLists(context).size > 0 ? TRUE : null);
  const found = hasQuestions(context) ? conditional(binary(atom('options.readings'), '===', UNDEFINED), read, UNDEFINED) : read;
  const atFirstSight = [constant('dossier', found), when(binary(atom('dossier'), '!==', UNDEFINED), [returns(values('dossier'))])];
  const decoded = call('decode', atom('input'), ...(hasQuestions(context) ? [atom('options')] : []));
  return functionSection({
    doc: [
      `Reads a complete dossier and computes every result of it, for services: what \`decode\` and \`compute\` give together, quicker, each text looked at once. ${THROWS}.`,
    ],
    name: 'computeInput',
    isPublic: true,
    params: callerParams(context),
    returns: typeName('Computed'),
    body: [
      ...(hasOpenQuestions(context) ? [] : atFirstSight),
      constant('decoded', decoded),
      returns(conditional(atom('decoded.ok'), values('decoded.dossier'), atom('decoded'))),
    ],
  });
}

/** An object to be filled with results. */
export const emptySection = (name: string, of: TypeText): Section =>
  constSection({ name, type: typeText`${typeName('Unfilled')}<${of}>`, value: call('unfilled', atom('PARTIAL')) });

function guaranteesSection(context: Context): Section {
  const body = context.plan.guarantees.map((guarantee): Statement => {
    const fault = call('raise', text('guarantee'), text('guarantee not held'), text(guarantee.id), array([text(guarantee.id)]));
    return when(not(callOf(guarantee, [], context)), [{ kind: 'do', value: fault }]);
  });
  return functionSection({
    doc: ['Refuses a dossier on which a garantie does not hold.'],
    name: 'holdGuarantees',
    params: [{ name: 'dossier', type: DOSSIER }, ...(usesKept(context) ? [{ name: 'kept', type: typeName('Kept') }] : [])],
    returns: typeText`void`,
    body,
  });
}
