/** A fault in words: what went wrong, which clauses, rows or absent value it names, and where; the same in every answer that people read. */
import type * as Core from '../../../dsl/model/core.ts';
import type { Fault } from '../../../runtime/outcome.ts';
import type { Plan } from '../../plan/plan.ts';
import { definitionInFrench, heldBoundsInWords } from '../../words.ts';
import { wordsOf } from './ruleset-words.ts';

type Language = 'fr' | 'en';

/** How each kind is called, in a cell too. */
export const FAULTS: Readonly<Record<Fault['kind'], Readonly<Record<Language, string>>>> = {
  hole: { fr: 'trou', en: 'hole' },
  conflict: { fr: 'conflit', en: 'conflict' },
  overflow: { fr: 'dépassement', en: 'overflow' },
  guarantee: { fr: 'garantie', en: 'guarantee' },
};

/** Every reason, in words; where it says more, `reasonInWords` does. */
export const REASONS: Readonly<Record<Fault['detail']['reason'], Readonly<Record<Language, string>>>> = {
  'no branch': { fr: 'aucune clause ne s’applique', en: 'no clause applies' },
  'no row': { fr: 'aucune ligne du tableau ne s’applique', en: 'no row of the table applies' },
  'out of bounds': { fr: 'une valeur reprise sort de ses bornes', en: 'a value taken up is outside its bounds' },
  'no version': { fr: 'aucune valeur à cette date', en: 'no value at that date' },
  'absent value': { fr: 'une valeur absente est lue', en: 'an absent value is read' },
  'empty list': { fr: 'la liste est vide', en: 'the list is empty' },
  'division by zero': { fr: 'division par zéro', en: 'division by zero' },
  'different values': {
    fr: 'plusieurs clauses ou lignes s’appliquent, avec des valeurs différentes',
    en: 'several clauses or rows apply, with different values',
  },
  tie: { fr: 'ex æquo', en: 'a tie' },
  'several elements': { fr: 'plusieurs éléments au lieu d’un', en: 'several elements instead of one' },
  'number too large': { fr: 'nombre trop grand pour être exact', en: 'number too large to be exact' },
  'guarantee not held': { fr: 'la garantie n’est pas tenue', en: 'the guarantee does not hold' },
};

/** `trou : division par zéro (dans « part »)`; no place where the fault arose in `own`, the definition it is said of. */
export function faultInWords(fault: Fault, own: string | null, plan: Plan, language: Language): string {
  const place = placeOf(fault, own, plan, language);
  return `${FAULTS[fault.kind][language]}${language === 'fr' ? ' :' : ':'} ${reasonInWords(fault, plan, language)}${place === null ? '' : ` (${place})`}`;
}

/** The same beside what a cell would write: `erreur : trou (division par zéro, dans « part »)`. */
export function errorInFrench(fault: Fault, own: string | null, plan: Plan): string {
  const place = placeOf(fault, own, plan, 'fr');
  return `erreur : ${FAULTS[fault.kind].fr} (${reasonInWords(fault, plan, 'fr')}${place === null ? '' : `, ${place}`})`;
}

function placeOf(fault: Fault, own: string | null, plan: Plan, language: Language): string | null {
  const name = definitionInFrench(fault.definition, plan);
  if (fault.definition === '' || fault.detail.reason === 'out of bounds' || (own !== null && name === definitionInFrench(own, plan))) return null;
  return language === 'fr' ? `dans « ${name} »` : `in “${name}”`;
}

function reasonInWords({ definition, detail }: Fault, plan: Plan, language: Language): string {
  const plain = REASONS[detail.reason][language];
  const [first] = detail.where;
  if (detail.reason === 'absent value' && typeof first === 'string') {
    const name = definitionInFrench(first, plan);
    return language === 'fr' ? `« ${name} » est « aucun », et sa valeur est lue` : `“${name}” is “aucun”, and its value is read`;
  }
  if (detail.reason === 'out of bounds') return outOfBounds(definition, plan, language) ?? plain;
  const met = detail.where.filter((one) => typeof one === 'number');
  return detail.reason === 'different values' && met.length > 1 ? (meeting(definition, met, plan, language) ?? plain) : plain;
}

/** What « reprend … avec » gives to a donnée that declares bounds, and lies outside them; null where the plan does not know it. */
function outOfBounds(id: string, plan: Plan, language: Language): string | null {
  const bound = plan.definitions.find((one) => one.id === id);
  const bounds = bound === undefined ? null : heldBoundsInWords(bound, language);
  if (bound === undefined || bounds === null) return null;
  return language === 'fr'
    ? `la valeur donnée à « ${bound.name} » par « reprend » sort des bornes de cette donnée (${bounds})`
    : `the value that “reprend” gives to “${bound.name}” is outside the bounds of that input (${bounds})`;
}

/** The clauses or rows in conflict, where the definition has one version: the versions of another may each have their own. */
function meeting(id: string, ranks: readonly number[], plan: Plan, language: Language): string | null {
  const definition = plan.definitions.find((candidate) => candidate.id === id);
  const [version, ...others] = definition?.versions ?? [];
  const value = version === undefined || others.length > 0 ? null : answering(version.value);
  if (value === null) return null;
  if (value.kind === 'table') {
    const numbers = ranks.map((rank) => String(rank + 1));
    return language === 'fr'
      ? `les lignes ${listed(numbers, 'et')} du tableau s’appliquent, avec des valeurs différentes`
      : `rows ${listed(numbers, 'and')} of the table apply, with different values`;
  }
  const words = ranks.map((rank) => {
    const branch = value.branches[rank];
    return branch === undefined ? null : wordsOf(plan, branch.span ?? branch.value.span).words;
  });
  if (words.includes(null)) return null;
  return language === 'fr'
    ? `les clauses ${listed(
        words.map((word) => `« ${word} »`),
        'et',
      )} s’appliquent, avec des valeurs différentes`
    : `the clauses ${listed(
        words.map((word) => `“${word}”`),
        'and',
      )} apply, with different values`;
}

type Answering = Core.Expr & { readonly kind: 'choose' | 'table' };

/** The clauses or the table that answer; null where others stand inside, for ranks do not say whose. */
function answering(expr: Core.Expr): Answering | null {
  if (expr.kind === 'table') return expr;
  return expr.kind === 'choose' && expr.branches.every(({ value }) => answering(value) === null) ? expr : null;
}

const listed = (items: readonly string[], and: string): string => `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1) ?? ''}`;
