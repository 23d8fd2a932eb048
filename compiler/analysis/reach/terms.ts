/** What the things asked about are worth asking of: whether they may hold anything, and what they read. */
import { concatMap } from '../../../dsl/syntax/collections.ts';
import type * as Core from '../../../dsl/model/core.ts';
import { children } from '../../../dsl/syntax/walk.ts';
import type { OperatorName } from '../../../dsl/operators.ts';
import type { PlannedDefinition } from '../../plan/plan.ts';
import type { Lookups } from '../lookups.ts';
import { bare, keyOf } from '../situations/regions.ts';
import { type Locals, isRead, localsOf } from './ranges.ts';

/** Operators that give every value of their range when one operand may hold anything and the others are fixed, or may too. */
const ONTO: readonly OperatorName[] = [
  'required',
  'add',
  'subtract',
  'negate',
  'rescale',
  'toExact',
  'convert',
  'atMost',
  'atLeast',
  'round',
  'addDays',
  'addMonths',
  'daysBetween',
  'monthsBetween',
  'yearsBetween',
];

/** A donnée or a field may hold anything of its type, and so may what only moves one; another computed value might not. Choix are written to be reached. */
export function takesAllItsValues(subject: Core.Expr, locals: Locals, lookups: Lookups): boolean {
  switch (subject.kind) {
    case 'input':
      return true;
    case 'local': {
      const named = locals.get(subject.local);
      return named === undefined || takesAllItsValues(named, locals, lookups);
    }
    case 'field':
      return takesAllItsValues(bare(subject.of), locals, lookups);
    case 'ref':
      return subject.type.kind === 'choice' || subject.type.kind === 'boolean' || movesOne(subject, lookups);
    case 'fold':
      return subject.fold === 'count';
    case 'op':
      return ONTO.includes(subject.op) && isOnto(subject.args, locals, lookups);
    case 'const':
    case 'record':
    case 'list':
    case 'choose':
    case 'table':
    case 'each':
    case 'where':
    case 'pick':
      return false;
  }
}

/** A definition of one expression, that takes all its values. */
function movesOne(ref: Core.Expr & { readonly kind: 'ref' }, lookups: Lookups): boolean {
  const definition = lookups.definition(ref.definition);
  const [version, ...others] = definition?.versions ?? [];
  if (definition === undefined || version === undefined || others.length > 0 || definition.subjects.length > 0) return false;
  return version.value.kind !== 'ref' && takesAllItsValues(version.value, localsOf(definition), lookups);
}

/** Whether the operands may hold anything together: one at least, each of the others too or fixed, and no input is read by two. */
function isOnto(operands: readonly Core.Expr[], locals: Locals, lookups: Lookups): boolean {
  const seen = new Set<string>();
  let any = false;
  for (const operand of operands) {
    const inputs = inputsOf(bare(operand), lookups, locals);
    if (inputs.size === 0) continue;
    if ([...inputs].some((input) => seen.has(input)) || !takesAllItsValues(bare(operand), locals, lookups)) return false;
    for (const input of inputs) seen.add(input);
    any = true;
  }
  return any;
}

/** What a subject reads: an input, one field of it, or all that a definition reaches. */
export function inputsOf(subject: Core.Expr, lookups: Lookups, locals: Locals): ReadonlySet<string> {
  if (subject.kind === 'input') return new Set([subject.input]);
  if (subject.kind === 'local') {
    const named = locals.get(subject.local);
    return named === undefined ? new Set([`local ${subject.local}`]) : inputsOf(named, lookups, locals);
  }
  if (subject.kind === 'field' && isRead(subject, locals)) return new Set([keyOf(subject)]);
  if (subject.kind === 'ref') {
    if (isWritten(subject, lookups)) return new Set();
    const inside = [...subject.elements, ...(subject.on === null ? [] : [subject.on])];
    return new Set([...lookups.reached(subject.definition), ...concatMap(inside, (one) => [...inputsOf(one, lookups, locals)])]);
  }
  return new Set(concatMap(children(subject), (child) => [...inputsOf(child, lookups, locals)]));
}

/** A paramètre: a value written for each day, that no dossier moves but by its day. */
function isWritten(ref: Core.Expr & { readonly kind: 'ref' }, lookups: Lookups): boolean {
  const definition = lookups.definition(ref.definition);
  return definition?.applicationDate === null && definition.timeline === null && definition.versions.every(({ value }) => value.kind === 'const');
}

/**
 * Whether a dossier may give any of its regions, whatever else it says: no computed value, no question (its other readings are not asked), no
 * day that versions are chosen by, nothing that a garantie speaks of.
 */
export function isGiven(subject: Core.Expr, definition: PlannedDefinition, lookups: Lookups): boolean {
  if (subject.kind === 'fold') return subject.fold === 'count' && isGiven(bare(subject.list), definition, lookups);
  if (subject.kind === 'field') return isGiven(bare(subject.of), definition, lookups);
  if (subject.kind === 'local') return !lookups.anyGuarantee() && definition.subjects.some(({ local }) => local === subject.local);
  if (subject.kind === 'ref') return inputsOf(subject, lookups, new Map()).size === 0;
  if (subject.kind !== 'input') return false;
  const { isQuestion, chooses, guarded } = lookups.input(subject.input);
  const dated = definition.versions.length > 1 && definition.applicationDate === null && (chooses || definition.timeline !== null);
  return !isQuestion && !dated && !guarded;
}
