/** What is not known of a ruleset, and what its cases reach. */
import { namesToComplete } from '../../../dsl/model/to-complete.ts';
import { unknownDefinitions } from '../../../dsl/model/unknown.ts';
import type { Coverage, TargetKind } from '../../analysis/coverage.ts';
import { definitionInFrench } from '../../words.ts';
import type { Making } from '../making.ts';
import type { Page, Unknown, Word } from '../page.ts';

const KINDS: readonly { readonly kind: TargetKind; readonly what: string }[] = [
  { kind: 'outcome', what: 'Issues de condition' },
  { kind: 'clause', what: 'Clauses' },
  { kind: 'row', what: 'Lignes de tableau' },
  { kind: 'threshold', what: 'Côtés de seuil' },
  { kind: 'period', what: 'Périodes' },
  { kind: 'rule', what: 'Règles sans condition' },
  { kind: 'parameter', what: 'Paramètres' },
];

/** How much of what a person wrote is reached by a case. */
export function reachedBy({ targets }: Coverage): Page['reached'] {
  return KINDS.map(({ kind, what }) => {
    const written = targets.filter((target) => target.kind === kind && target.span !== null);
    return { what, reached: written.filter(({ reached }) => reached).length, total: written.length };
  }).filter(({ total }) => total > 0);
}

/** What a reader must know that nobody knows. */
export function unknownOf(making: Making, { targets }: Coverage): Unknown {
  const { questions, definitions } = making.model;
  const word = (name: string): Word => ({ text: name, to: making.anchorOf(`value:${name}`) });
  const named = { definitions: [...definitions.values()] };
  const unknown = unknownDefinitions(definitions.values());
  return {
    openQuestions: [...questions.values()].filter(({ retained }) => retained === null).map(({ name }) => word(name)),
    hypotheses: [...questions.values()]
      .filter(({ retained }) => retained !== null && /^hypothèse de travail/i.test(retained.by ?? ''))
      .map(({ name }) => word(name)),
    toComplete: namesToComplete(making.model).map(word),
    valuesNotFound: unknown.whole.map(word),
    unknownInPart: unknown.part.map(word),
    unreached: distinct(
      targets.flatMap(({ reached, kind, definition, side, span }) =>
        reached || span === null ? [] : [{ definition: definitionInFrench(definition, named), side: kind === 'period' ? 'une période' : side }],
      ),
    ),
  };
}

const distinct = (all: Unknown['unreached']): Unknown['unreached'] =>
  all.filter(({ definition, side }, index) => all.findIndex((other) => other.definition === definition && other.side === side) === index);
