import type { NumberType, Type } from '../../../dsl/model/types.ts';
import { isPercentage } from '../../../dsl/model/units.ts';
import { type Value, isList, isRecord } from '../../../runtime/partial/index.ts';
import type { Fraction } from '../../../runtime/numbers/fraction.ts';
import type { Dossier } from '../../interpret/dossier/decode.ts';
import { type Plan, ficheOf } from '../../plan/plan.ts';
import type { Issue } from '../ask.ts';
import { elementsOf } from './elements.ts';

/**
 * Percentages below one: `0.9` is read as 0,9 %, and whoever meant 90 % would have a result a hundred times too small. Not said where the bounds
 * declared want so small a share: none above one, or a least one that is more than nothing. Said by their places, never by what they hold (decision 58).
 */
export function smallShares(plan: Plan, { values }: Dossier, language: 'fr' | 'en'): readonly Issue[] {
  const message = (path: string): string =>
    language === 'fr'
      ? `${path} : moins d'un pour cent ; une donnée en « % » se donne en pour cent, 90 % s'écrit 90 et non 0.9`
      : `${path}: less than one per cent; an input in “%” is given in per cent, 90 % is written 90 and not 0.9`;
  return Object.values(plan.inputs)
    .flatMap(({ name, type }) => among(name, type, values.get(name) ?? null, plan))
    .map((path) => ({ path, message: message(path) }));
}

function among(path: string, type: Type, value: Value, plan: Plan): readonly string[] {
  if (type.kind === 'optional') return among(path, type.of, value, plan);
  if (type.kind === 'number') return isSmallShare(type, value) ? [path] : [];
  if (type.kind === 'list' && isList(value)) return elementsOf(path, value).flatMap((one) => among(one.path, type.of, one.element, plan));
  if (type.kind !== 'record' || !isRecord(value)) return [];
  return ficheOf(plan, type.fiche).fields.flatMap((field) => among(`${path}.${field.name}`, field.type, value[field.name] ?? null, plan));
}

const isFraction = (value: Value): value is Fraction => typeof value === 'object' && value !== null && !isRecord(value) && 'n' in value;

function isSmallShare({ unit, scale, min, max }: NumberType, value: Value): boolean {
  const one = scale === 'exact' ? 1 : 10 ** scale;
  if (!isPercentage(unit) || (max !== null && max <= one) || (min !== null && min > 0)) return false;
  const share = typeof value === 'number' ? value : isFraction(value) ? value.n / value.d : 0;
  return share !== 0 && Math.abs(share) < one;
}
