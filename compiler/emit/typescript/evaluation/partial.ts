/** What the world with unknowns must know, as data: of the dossier, of the guarantees, of each result. */
import { type Code, type Field, TRUE, arrow, array, atom, call, number, object, text } from '../text/code.ts';
import type { Context } from '../context.ts';
import { type Defined, isConstant } from '../facts/sharing.ts';
import { sortField } from '../edge/edge.ts';
import { shapeCode } from '../edge/shapes.ts';
import { type Section, constSection } from '../text/section.ts';
import { typeName, typeText } from '../text/types.ts';
import { propertyName } from '../text/names.ts';
import { choiceValues, constantValue } from '../values.ts';
import { domainsOf, listsOf } from './domains.ts';
import { hasFew, isKnownCode } from './gives.ts';
import { sure } from '../../../../dsl/syntax/sure.ts';

/** `INPUTS`: what the dossier may give and the questions, for those who read it or stand for what it does not give. */
export function inputsSection(context: Context): Section {
  const { plan } = context;
  const inputs = Object.values(plan.inputs).map((input): Field => {
    const sortedBy = input.sortedBy === null ? null : sortField(input.type, input.sortedBy, context);
    return namedShape(input.emitted, input.name, shapeCode(input.type, context, { sortedBy, atMost: input.atMost }), []);
  });
  const questions = Object.values(plan.questions).map(({ emitted, name, retained }) =>
    namedShape(emitted, name, shapeCode({ kind: 'choice', choice: name }, context), [
      { name: 'question', value: TRUE },
      ...(retained === null ? [] : [{ name: 'retained', value: text(retained.reading) }]),
    ]),
  );
  const all = object([...inputs, ...questions], inputs.length + questions.length > 0);
  const doc = ['What a dossier may give: its données, and the questions with the reading retained.'];
  return constSection({ doc, name: 'INPUTS', type: typeName('Inputs'), value: all });
}

const namedShape = (emitted: string, name: string, shape: Code, more: readonly Field[]): Field => ({
  name: propertyName(emitted),
  value: object([{ name: 'name', value: text(name) }, { name: 'shape', value: shape }, ...more]),
});

/** `RULES`: the dossier and the guarantees, for the world with unknowns. */
export function openRulesSection(context: Context): Section {
  const guarantees = context.plan.guarantees.map((guarantee) =>
    object([
      { name: 'id', value: text(guarantee.id) },
      { name: 'holds', value: openCall(guarantee, [], context) },
    ]),
  );
  const rules = object([
    { name: 'inputs', value: atom('INPUTS') },
    { name: 'gives', value: null },
    { name: 'guarantees', value: array(guarantees) },
  ]);
  const doc = ['What the world with unknowns must know of the dossier.'];
  return constSection({ doc, name: 'RULES', type: typeText`${typeName('OpenRules')}<${typeName('Gives')}>`, value: rules });
}

/** The function that evaluates a definition with unknowns, given the dossier and elements alone. */
function openCall(definition: Defined, elements: readonly string[], context: Context): Code {
  const { id } = definition;
  if (isConstant(definition)) return arrow([], constantValue(definition, context));
  if (!definition.dated) return atom(context.open.of(id));
  return arrow(['open', ...elements], call(context.open.of(id), atom('open'), atom('undefined'), ...elements.map(atom)));
}

/** `PARTIAL`: of each result, what it reads and how it is evaluated when the dossier does not give all of it. */
export function partialResultsSection(context: Context): Section {
  const { plan } = context;
  const emittedOf = (name: string): string => sure(plan.inputs[name] ?? plan.questions[name], `input ${name}`).emitted;
  const inputs = Object.values(plan.inputs).filter(({ type }) => hasFew(type, context));
  const few = new Set([...inputs, ...Object.values(plan.questions)].map(({ emitted }) => emitted));
  const fields = context.outputs.map((output): Field => {
    const lists = output.subjects.flatMap((subject) => listsOf(subject, context).map(({ emitted }) => emitted));
    const reads = [...new Set([...[...output.inputs, ...output.questions].map(emittedOf), ...lists])];
    const tries = reads.filter((name) => few.has(name));
    const names = domainsOf(output.subjects, context).map(({ name }) => name);
    const subjects = output.subjects.map((subject) =>
      subject.type.kind === 'choice'
        ? object([{ name: 'values', value: choiceValues(subject.type.choice, context) }])
        : object([{ name: 'lists', value: array(listsOf(subject, context).map(({ emitted }) => text(emitted))) }]),
    );
    const result = object(
      [
        { name: 'isKnown', value: isKnownCode(reads) },
        ...(tries.length === 0 ? [] : [{ name: 'tries', value: array(tries.map(text)) }]),
        ...(output.taintedBy.length === 0 ? [] : [{ name: 'guarantees', value: array(output.taintedBy.map(number)) }]),
        ...(subjects.length === 0 ? [] : [{ name: 'subjects', value: array(subjects) }]),
        { name: 'open', value: openCall(output, names, context) },
        { name: 'shape', value: shapeCode(output.type, context) },
      ],
      true,
    );
    return { name: propertyName(output.emitted), value: result };
  });
  return constSection({
    doc: ['Of each result: whether all it reads is given, and how it is evaluated when it is not.'],
    name: 'PARTIAL',
    type: typeText`{ readonly [K in keyof ${typeName('Results')}]: ${typeName('PartialResult')}<${typeName('Gives')}> }`,
    value: object(fields, true),
  });
}
