/** The types of what a module answers: every result as the rules hold it, and as JSON. */
import type { Context } from '../context.ts';
import { edgeHint, edgeType } from '../edge/edge.ts';
import { titleOf } from '../rules/function.ts';
import { type Member, type Section, interfaceSection, typeSection } from '../text/section.ts';
import { type TypeText, listType, typeName, typeText } from '../text/types.ts';

export const DOSSIER = typeName('Dossier');
export const RESULTS = typeName('Results');
/** A dossier as it was read, that may leave things out. */
export const GIVEN = typeText`${typeName('Given')}<${DOSSIER}>`;
const ISSUES = typeText`readonly issues: readonly ${typeName('Issue')}[]`;

/** The type of what an evaluation keeps; none: null. */
export const keptType = (context: Context): TypeText => (context.sharing.keptIds().length > 0 ? typeName('Kept') : typeText`null`);

/** Whether a caller may choose readings. */
export const hasQuestions = ({ plan }: Context): boolean => Object.keys(plan.questions).length > 0;

/** `Values`, `Results`, `Options`, `Evaluation`, `Decoded`, `Computed`. */
export function resultTypes(context: Context): readonly Section[] {
  const values = context.outputs.map(({ emitted, type, subjects }) => ({ name: emitted, type: subjects.reduce(listType, context.typeOf(type)) }));
  const results = context.outputs.map(({ emitted, subjects }) => {
    const outcome = typeName(subjects.length === 0 ? 'Outcome' : 'ByElement');
    return { name: emitted, type: typeText`${outcome}<${typeName('Output')}['${emitted}']>` };
  });
  const options = [{ name: 'readings', type: typeText`Partial<${typeName('Readings')}>`, optional: true }];
  const hasResults = context.outputs.length > 0;
  return [
    ...(hasResults
      ? [interfaceSection({ doc: ['Every result as the rules hold it (see `Dossier` for units and days).'], name: 'Values', members: values })]
      : []),
    interfaceSection({
      doc: ['What each result comes to: a value, a fault, or what is needed to know it. `pour chaque`: one outcome per element.'],
      name: 'Results',
      members: results,
    }),
    ...(hasQuestions(context) ? [interfaceSection({ name: 'Options', members: options })] : []),
    typeSection({
      doc: ['Every result, or what is wrong with the dossier.'],
      name: 'Evaluation',
      text: [' =', '  | { readonly ok: true; readonly results: Results }', `  | { readonly ok: false; ${ISSUES.text} };`].join('\n'),
      types: [typeName('Results'), ISSUES],
    }),
    ...(hasResults ? [decodedType(), computedType()] : []),
  ];
}

function decodedType(): Section {
  return typeSection({
    doc: ['A complete dossier, or why there is none: what is wrong, else how many values are left out of what was read.'],
    name: 'Decoded',
    text: [
      ' =',
      '  | { readonly ok: true; readonly dossier: Dossier }',
      '  | {',
      '      readonly ok: false;',
      `      ${ISSUES.text};`,
      '      readonly unknowns: number;',
      `      readonly given: ${GIVEN.text} | null;`,
      '    };',
    ].join('\n'),
    types: [DOSSIER, ISSUES, GIVEN],
  });
}

function computedType(): Section {
  const [decoded, values] = [typeName('Decoded'), typeName('Values')];
  return typeSection({
    doc: ['Every result of a complete dossier as the rules hold it, or why there is none, as `Decoded` says it.'],
    name: 'Computed',
    text: ` = { readonly ok: true; readonly values: ${values.text} } | Extract<${decoded.text}, { ok: false }>;`,
    types: [values, decoded],
  });
}

/** The members of `Output`, for the module's types. */
export const outputMembers = (context: Context): readonly Member[] =>
  context.outputs.map((output) => ({
    name: output.emitted,
    type: edgeType(output.type, 'output', context),
    doc: [titleOf(output, edgeHint(output.type, 'output'))],
  }));
