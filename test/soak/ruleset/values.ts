import { WORDS, choiceValues, conditionOf } from './booleans.ts';
import { dateLiteral, dateOf, periodOf } from './dates.ts';
import { inElement, pickOf, recordsOf, valuesOf } from './lists.ts';
import { held, literal, numberAt, numberOf } from './numbers.ts';
import { type Scope, deeper, readings } from './scope.ts';
import { type Kind, sameKind } from './world.ts';

/** A value of a kind as a clause gives it; null when nothing in reach has that kind. */
export function valueOf(scope: Scope, kind: Kind): string | null {
  const { random } = scope.world;
  switch (kind.kind) {
    case 'boolean':
      return random.chance(0.15) ? random.pick(['oui', 'non']) : conditionOf(scope);
    case 'text':
      return reading(scope, kind, 0.5) ?? `« ${random.pick(WORDS)} »`;
    case 'date':
      return dateOf(scope, false);
    case 'period':
      return periodOf(scope, false);
    case 'number':
      return numberAt(scope, kind.unit, kind.scale).text;
    case 'choice':
      return reading(scope, kind, 0.2) ?? random.pick(choiceValues(scope, kind.choice));
    case 'record':
      return recordOf(scope, kind.fiche);
    case 'list':
      return listOf(scope, kind.of);
  }
}

function reading(scope: Scope, wanted: Kind, probability: number): string | null {
  const { random } = scope.world;
  const found = readings(scope).filter(({ kind, optional }) => sameKind(kind, wanted) && (!optional || random.chance(0.3)));
  return found.length > 0 && random.chance(probability) ? random.pick(found).text : null;
}

function recordOf(scope: Scope, fiche: string): string | null {
  return reading(scope, { kind: 'record', fiche }, 0.3) ?? pickOf(scope, fiche)?.text ?? null;
}

function listOf(scope: Scope, of: Kind): string | null {
  const { random } = scope.world;
  if (of.kind === 'record') {
    const text = recordsOf(scope, of.fiche)?.text ?? null;
    return text?.startsWith('(') === true ? text.slice(1, -1) : text;
  }
  if (of.kind === 'number' && random.chance(0.6)) {
    const source = recordsOf(scope);
    if (source !== null) {
      const { inside, each } = inElement(deeper(scope), source.fiche);
      const value = of.scale === 'exact' ? numberOf(inside, of.unit) : numberAt(inside, of.unit, of.scale);
      return `(${held(value)} pour chaque ${each} de ${source.text})`;
    }
  }
  return valuesOf(scope, of);
}

/** A constant of a kind, as a cell or a dated parameter gives it; null for kinds that have none. */
export function constantOf(scope: Scope, kind: Kind): string | null {
  const { random } = scope.world;
  switch (kind.kind) {
    case 'boolean':
      return random.pick(['oui', 'non']);
    case 'text':
      return `« ${random.pick(WORDS)} »`;
    case 'date':
      return dateLiteral(scope);
    case 'number':
      return literalAt(scope, kind.unit, kind.scale === 'exact' ? 0 : kind.scale);
    case 'choice':
      return random.pick(choiceValues(scope, kind.choice));
    case 'period':
      return `période du ${dateLiteral(scope)} au ${dateLiteral(scope)}`;
    case 'record':
    case 'list':
      return null;
  }
}

/** A literal with no more decimals than `scale`. */
export function literalAt(scope: Scope, unit: string, scale: number): string {
  for (;;) {
    const found = literal(scope, unit);
    if (found.scale !== 'exact' && found.scale <= scale) return found.text;
  }
}
