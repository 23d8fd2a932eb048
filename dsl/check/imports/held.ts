/** A value given to the donnée of another ruleset keeps to the bounds that ruleset declared: beyond them it has no answer, rather than a wrong one. */
import type * as Core from '../../model/core.ts';
import type { NumberType, Type } from '../../model/types.ts';
import { conjunction, constant, disjunction, exists, not, surely, test, toExact } from '../expressions/build.ts';
import { countOf } from '../expressions/lists.ts';
import { type Context, freshLocal, rootScope, type Scope } from '../context.ts';
import { BOOLEAN, numberType, present } from '../types.ts';
import { longest } from './given.ts';

type Held = Pick<Core.Definition, 'locals'> & { readonly value: Core.Expr };

const VALUE = 'valeur donnée';

/**
 * What is bound to a donnée: as it is when it is surely within the bounds (a constant was held to them when it was read), else a value that is
 * a hole (*trou*) outside them: a number beyond them, alone or within a list, a list of too many. `atMost`: of a list, how many elements it may have.
 */
export function held(c: Context, value: Core.Expr, target: Type, atMost: number | null): Held {
  const scope = rootScope(VALUE);
  const local = freshLocal(scope, VALUE);
  const given: Core.Expr = { kind: 'local', local, type: value.type, span: value.span };
  const optional = value.type.kind === 'optional';
  const there = optional ? surely(given, present(value.type), value.span) : given;
  const counted = atMost !== null && longest(c, value) > atMost;
  const few = counted ? [test('lessOrEqual', [countOf(scope, there, value.span), constant(numberType('', 0), atMost, null)], value.span)] : [];
  const conditions = value.kind === 'const' ? [] : [...few, ...within(scope, there, present(target))];
  if (conditions.length === 0) return { locals: [], value };
  const inside = conjunction(conditions, value.span);
  const guard = optional ? disjunction([not(exists(given, value.span), value.span), inside], value.span) : inside;
  const branch: Core.Branch = { guard, value: given, excepts: [], label: null, sources: [], span: value.span };
  return {
    locals: [{ id: local, name: VALUE, value }],
    value: { kind: 'choose', type: value.type, span: value.span, branches: [branch], otherwise: null, made: 'bounds' },
  };
}

/** The conditions for `given` to be within the bounds of `target`; the fields of a fiche have theirs, which are the same on both sides. */
function within(scope: Scope, given: Core.Expr, target: Type): readonly Core.Expr[] {
  if (target.kind === 'number') return isWithin(given.type, target) ? [] : [inBounds(given, target)];
  if (target.kind !== 'list' || given.type.kind !== 'list') return [];
  const as = freshLocal(scope, 'élément');
  const each = within(scope, { kind: 'local', local: as, type: given.type.of, span: given.span }, target.of);
  if (each.length === 0) return [];
  return [{ kind: 'fold', fold: 'all', list: given, as, value: conjunction(each, given.span), type: BOOLEAN, span: given.span }];
}

function inBounds(given: Core.Expr, { min, max, ...rest }: NumberType): Core.Expr {
  const bound = (value: number): Core.Expr => {
    const type = numberType(rest.unit, rest.scale === 'exact' ? 0 : rest.scale); // those of an exact type are in plain units
    const written = constant(type, value, null);
    return rest.scale === 'exact' ? toExact(written, type) : written;
  };
  return conjunction(
    [
      ...(min === null ? [] : [test('greaterOrEqual', [given, bound(min)], given.span)]),
      ...(max === null ? [] : [test('lessOrEqual', [given, bound(max)], given.span)]),
    ],
    given.span,
  );
}

const isWithin = (type: Type, { min, max }: NumberType): boolean =>
  (min === null && max === null) ||
  (type.kind === 'number' && (min === null || (type.min !== null && type.min >= min)) && (max === null || (type.max !== null && type.max <= max)));
