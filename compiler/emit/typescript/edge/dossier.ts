/**
 * Reading a dossier: at first sight where it gives everything as declared (`quick.ts`), else by its shapes. The données of a long dossier are
 * read by one function for each file that declares them.
 */
import type * as Model from '../../../../dsl/model/model.ts';
import type { Context } from '../context.ts';
import { byFile, groupName } from '../evaluation/fill.ts';
import { DOSSIER, GIVEN } from '../evaluation/result-types.ts';
import {
  type Code,
  FALSE,
  type Field,
  type Statement,
  TRUE,
  UNDEFINED,
  and,
  array,
  assign,
  atom,
  binary,
  call,
  conditional,
  constant,
  not,
  number,
  object,
  returns,
  spread,
  text,
  when,
} from '../text/code.ts';
import { propertyName } from '../text/names.ts';
import { fileLabel } from '../text/prose.ts';
import { type Section, constSection, functionSection } from '../text/section.ts';
import { BOOLEAN, type TypeText, UNKNOWN, typeName, typeText } from '../text/types.ts';
import { countedLists } from './choices.ts';
import { sortField } from './edge.ts';
import { IS_COUNTED, type Readable, fieldRead, readFields, readObject, stopUnlessPlain } from './quick.ts';
import { itemAt } from '../../../../dsl/syntax/sure.ts';

/** Données one function reads. */
const MOST = 30;

const INPUT = atom('input');
/** What a dossier is that gives every donnée: complete, unless a question without a reading retained is left open. */
const quickType = (context: Context): TypeText => (hasOpenQuestions(context) ? GIVEN : DOSSIER);

const unfilledType = (context: Context): TypeText => typeText`${typeName('Unfilled')}<${quickType(context)}>`;

/** Whether some question has no reading where the dossier chooses none. */
export const hasOpenQuestions = ({ plan }: Context): boolean => Object.values(plan.questions).some(({ retained }) => retained === null);

/** `quickDossier(input)`: every donnée; `readDossier`: that, or all that can be read and what is wrong. */
export function dossierReaders(context: Context): readonly Section[] {
  const questions = Object.values(context.plan.questions);
  const open = questions.filter(({ retained }) => retained === null).length;
  const hasQuestions = questions.length > 0;
  const chosen = hasQuestions ? [atom('readings')] : [];
  const counted = countedLists(context);
  const quick = quickDossier(counted.size > 0 ? FALSE : null);
  const found = constant('given', hasQuestions ? conditional(binary(atom('readings'), '===', UNDEFINED), quick, UNDEFINED) : quick);
  const whole = object([
    { name: 'given', value: null },
    { name: 'issues', value: array([]) },
    { name: 'unknowns', value: number(open) },
  ]);
  return [
    ...quickSections(counted, context),
    functionSection({
      doc: ['Reads a dossier; `undefined` stands for what is not given.'],
      name: 'readDossier',
      params: ['input', ...(hasQuestions ? ['readings'] : [])].map((name) => ({ name, type: UNKNOWN })),
      returns: typeText`${typeName('Reading')}<${GIVEN}>`,
      body: [found, returns(conditional(binary(atom('given'), '===', UNDEFINED), call('readGiven', atom('INPUTS'), INPUT, ...chosen), whole))],
    }),
  ];
}

/** `quickDossier(input)`; `isCounted`: of a dossier with lists that rules only count, whether these are read as what they come to. */
export const quickDossier = (isCounted: Code | null): Code => call('quickDossier', INPUT, ...(isCounted === null ? [] : [isCounted]));

const COUNTED_PARAM = { name: 'isCounted', type: BOOLEAN };

/** `quickDossier(input)`, and the functions that read its parts where it is long. */
function quickSections(counted: ReadonlySet<string>, context: Context): readonly Section[] {
  const inputs = Object.values(context.plan.inputs);
  const hasQuestions = Object.keys(context.plan.questions).length > 0;
  const held = retainedFields(context);
  const parts = inputs.length > MOST ? readByFile(inputs, counted, context) : [];
  const isWhole = call('hasOnly', INPUT, number(inputs.length));
  const quick = functionSection({
    doc: [
      `A dossier that gives everything as declared${hasQuestions ? ', with the readings retained' : ''}; else \`undefined\`.${counted.size > 0 ? ' `isCounted`: of the lists that the rules only count, what they come to.' : ''}`,
    ],
    name: 'quickDossier',
    params: [{ name: 'input', type: UNKNOWN }, ...(counted.size > 0 ? [COUNTED_PARAM] : [])],
    returns: typeText`${quickType(context)} | undefined`,
    body: [
      ...(parts.length === 0
        ? readAtOnce(inputs, counted, held, isWhole, context)
        : [stopUnlessPlain(INPUT), ...readInParts(parts, held, isWhole, unfilledType(context))]),
    ],
  });
  if (parts.length === 0) return [quick];
  return [
    quick,
    constSection({ name: 'NOTHING_GIVEN', type: unfilledType(context), value: call('unfilled', atom('INPUTS')) }),
    ...parts.map(({ section }) => section),
  ];
}

/** The reading of each question that a dossier has when it chooses none. */
const retainedFields = ({ plan }: Context): readonly Field[] =>
  Object.values(plan.questions).map(({ emitted, retained }) => ({
    name: propertyName(emitted),
    value: retained === null ? UNDEFINED : text(retained.reading),
  }));

const readable = (input: Model.Input, counted: ReadonlySet<string>, context: Context): Readable => ({
  emitted: input.emitted,
  type: input.type,
  path: text(input.name),
  atMost: input.atMost,
  sortedBy: input.sortedBy === null ? null : sortField(input.type, input.sortedBy, context),
  isCounted: counted.has(input.name),
});

function readAtOnce(
  inputs: readonly Model.Input[],
  counted: ReadonlySet<string>,
  held: readonly Field[],
  isWhole: Code,
  context: Context,
): readonly Statement[] {
  const all = inputs.map((input) => readable(input, counted, context));
  const { opening, fields } = readObject(all, 'input', ['input', 'isCounted'], context);
  const given = object([...fields.map(fieldRead), ...held], inputs.length > 0);
  return [...opening, ...fields.flatMap(({ statements }) => statements), when(not(isWhole), [returns(UNDEFINED)]), returns(given)];
}

/** A function that reads some données, and its call. */
interface Part {
  readonly section: Section;
  readonly code: Code;
}

function readInParts(parts: readonly Part[], held: readonly Field[], isWhole: Code, unfilled: TypeText): readonly Statement[] {
  const isRead = [...parts.map(({ code }) => code), isWhole].reduce(and, TRUE);
  return [
    constant('given', object([{ name: '', value: spread(atom('NOTHING_GIVEN')) }, ...held]), unfilled),
    returns(conditional(isRead, atom('given'), UNDEFINED)),
  ];
}

function readByFile(inputs: readonly Model.Input[], counted: ReadonlySet<string>, context: Context): readonly Part[] {
  const first = itemAt(Object.keys(context.plan.texts), 0);
  const declared = inputs.map((input) => ({ input, file: input.span?.file ?? first })); // the jour d'observation is not written
  return byFile(declared, MOST).map(({ file, items }) => {
    const all = items.map(({ input }) => readable(input, counted, context));
    const counts = all.some(({ isCounted }) => isCounted);
    const read = readFields(all, 'input', FALSE, ['input', 'given', 'isCounted'], context);
    const body = read.flatMap(({ emitted, name, statements }) => [...statements, assign(`given.${emitted}`, atom(name))]);
    const params = [
      { name: 'given', type: unfilledType(context) },
      { name: 'input', type: typeText`Readonly<Record<string, unknown>>` },
      ...(counts ? [COUNTED_PARAM] : []),
    ];
    const name = groupName('read', file, context);
    const doc = [`Reads the données of ${fileLabel(file)}; false: one is missing, or not as declared.`];
    return {
      section: functionSection({ doc, name, params, returns: BOOLEAN, body: [...body, returns(TRUE)] }),
      code: call(name, atom('given'), INPUT, ...(counts ? [IS_COUNTED] : [])),
    };
  });
}
