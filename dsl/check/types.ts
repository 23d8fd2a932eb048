/** Facts about types: equality, what stands under `facultatif`, and how a message names a type without knowing the model. */
import type { NumberType, Scale, Type, Unit } from '../model/types.ts';
import { nameUnit } from '../model/units.ts';

export const BOOLEAN: Type = { kind: 'boolean' };
export const TEXT: Type = { kind: 'text' };
export const DATE: Type = { kind: 'date' };
export const PERIOD: Type = { kind: 'period' };
export const NOTHING: Type = { kind: 'nothing' };

export const numberType = (unit: Unit, scale: Scale, min: number | null = null, max: number | null = null): NumberType => ({
  kind: 'number',
  unit,
  scale,
  min,
  max,
});
export const listOf = (of: Type): Type => ({ kind: 'list', of });
export const choiceOf = (choice: string): Type => ({ kind: 'choice', choice });
export const recordOf = (fiche: string): Type => ({ kind: 'record', fiche });
/** Never nested: the optional of an optional is itself. */
export const optionalOf = (of: Type): Type => (of.kind === 'optional' || of.kind === 'nothing' ? of : { kind: 'optional', of });

/** The type of the value when it is there. */
export const present = (type: Type): Type => (type.kind === 'optional' ? type.of : type);

/** Same values in the same representation; bounds are a promise about a donnée, not a type of their own. */
export function sameType(a: Type, b: Type): boolean {
  switch (a.kind) {
    case 'number':
      return b.kind === 'number' && a.unit === b.unit && a.scale === b.scale;
    case 'choice':
      return b.kind === 'choice' && a.choice === b.choice;
    case 'record':
      return b.kind === 'record' && a.fiche === b.fiche;
    case 'list':
      return b.kind === 'list' && sameType(a.of, b.of);
    case 'optional':
      return b.kind === 'optional' && sameType(a.of, b.of);
    case 'boolean':
    case 'text':
    case 'date':
    case 'period':
    case 'nothing':
      return a.kind === b.kind;
  }
}

/** A type as a parameter of a diagnostic: one string, read back by `nameType`. */
export function typeParam(type: Type): string {
  switch (type.kind) {
    case 'number':
      return `number:${type.unit}`;
    case 'choice':
      return `choice:${type.choice}`;
    case 'record':
      return `record:${type.fiche}`;
    case 'list':
      return `list:${typeParam(type.of)}`;
    case 'optional':
      return `optional:${typeParam(type.of)}`;
    case 'boolean':
    case 'text':
    case 'date':
    case 'period':
    case 'nothing':
      return type.kind;
  }
}

const PLAIN: Readonly<Record<string, { readonly fr: string; readonly en: string }>> = {
  boolean: { fr: 'un oui ou non', en: 'a yes or no' },
  text: { fr: 'un texte', en: 'a text' },
  date: { fr: 'une date', en: 'a date' },
  period: { fr: 'une période', en: 'a period' },
  nothing: { fr: '« aucun »', en: '“aucun” (none)' },
};

/** « un montant en € », « une liste de fiches « dépense » »: how a message says what `typeParam` wrote. */
export function nameType(param: string, language: 'fr' | 'en'): string {
  const plain = PLAIN[param];
  if (plain !== undefined) return plain[language];
  const cut = param.indexOf(':');
  const [kind, rest] = [param.slice(0, cut), param.slice(cut + 1)];
  const fr = language === 'fr';
  if (kind === 'number') return rest === '' ? nameUnit('', language) : fr ? `un nombre en ${rest}` : `a number in ${rest}`;
  if (kind === 'choice') return fr ? `une valeur du choix « ${rest} »` : `a value of the choice “${rest}”`;
  if (kind === 'record') return fr ? `une fiche « ${rest} »` : `a “${rest}” record`;
  if (kind === 'list') return fr ? `une liste (${nameType(rest, 'fr')} par élément)` : `a list (${nameType(rest, 'en')} per element)`;
  return fr ? `${nameType(rest, 'fr')} qui peut manquer` : `${nameType(rest, 'en')} that may be absent`;
}
