/** A value given to the donnée of another ruleset keeps to the bounds that ruleset declared: beyond them it has no answer, rather than a wrong one. */
import type * as Core from '../../model/core.ts';
import type { NumberType, Type } from '../../model/types.ts';
import { conjunction, constant, disjunction, exists, not, surely, test, toExact } from './build.ts';
import { numberType, present } from '../types.ts';

type Held = Pick<Core.Definition, 'locals'> & { readonly value: Core.Expr };

const VALUE = 'valeur donnée';

/**
 * What is bound to a donnée: as it is when it is surely within the bounds (a constant was held to them when it was read), else a value that is
 * a hole (*trou*) outside them.
 */
export function held(value: Core.Expr, target: Type): Held {
  const bounded = present(target);
  if (bounded.kind !== 'number' || value.kind === 'const' || isWithin(present(value.type), bounded)) return { locals: [], value };
  const given: Core.Expr = { kind: 'local', local: VALUE, type: value.type, span: value.span };
  const optional = value.type.kind === 'optional';
  const within = inBounds(optional ? surely(given, value.type.of, value.span) : given, bounded);
  const guard = optional ? disjunction([not(exists(given, value.span), value.span), within], value.span) : within;
  const branch: Core.Branch = { guard, value: given, excepts: [], label: null, sources: [], span: value.span };
  return {
    locals: [{ id: VALUE, name: VALUE, value }],
    value: { kind: 'choose', type: value.type, span: value.span, branches: [branch], otherwise: null, made: 'bounds' },
  };
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
