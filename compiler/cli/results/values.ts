import type { NumberType, Type } from '../../../dsl/model/types.ts';
import { formatDecimal } from '../../../runtime/numbers/decimal.ts';
import type { Plan } from '../../plan/plan.ts';
import { inFrench } from '../../words.ts';
import { ficheOf } from '../../plan/plan.ts';

/** A type as the language writes it: `€`, `nombre de 0 à 20`, `liste de prestations`; names of choix and fiches as they are declared. */
export function typeInWords(type: Type, language: 'fr' | 'en'): string {
  const fr = language === 'fr';
  switch (type.kind) {
    case 'boolean':
      return fr ? 'oui ou non' : 'yes or no';
    case 'text':
      return fr ? 'texte' : 'text';
    case 'date':
      return 'date';
    case 'period':
      return fr ? 'période' : 'period';
    case 'number':
      return `${type.unit === '' ? (fr ? 'nombre' : 'number') : type.unit}${boundsInWords(type, fr)}`;
    case 'choice':
      return type.choice;
    case 'record':
      return type.fiche;
    case 'list':
      return fr ? `liste (${typeInWords(type.of, language)})` : `list (${typeInWords(type.of, language)})`;
    case 'optional':
      return `${typeInWords(type.of, language)}${fr ? ', facultatif' : ', optional'}`;
    case 'nothing':
      return fr ? 'aucun' : 'none';
  }
}

function boundsInWords({ min, max, scale }: NumberType, fr: boolean): string {
  const say = (bound: number): string => formatDecimal(bound, scale === 'exact' ? 0 : scale).replace('.', fr ? ',' : '.');
  if (min !== null && max !== null) return fr ? ` de ${say(min)} à ${say(max)}` : ` from ${say(min)} to ${say(max)}`;
  if (min !== null) return fr ? ` d’au moins ${say(min)}` : ` of at least ${say(min)}`;
  return max === null ? '' : fr ? ` d’au plus ${say(max)}` : ` of at most ${say(max)}`;
}

/**
 * A value as the edge gives it, in the language asked for. In English, only what the language itself says is English (yes, no, none, dates,
 * points in numbers): values of a choix, texts and units are words of the ruleset, and stay French.
 */
export function inWords(value: unknown, type: Type, plan: Pick<Plan, 'fiches'>, language: 'fr' | 'en'): string {
  return language === 'fr' ? inFrench(value, type, plan) : inEnglish(value, type, plan);
}

function inEnglish(value: unknown, type: Type, plan: Pick<Plan, 'fiches'>): string {
  if (value === null) return 'none';
  switch (type.kind) {
    case 'optional':
      return inEnglish(value, type.of, plan);
    case 'boolean':
      return value === true ? 'yes' : value === false ? 'no' : JSON.stringify(value);
    case 'number':
      // an exact number is a quotient, of one where it is whole
      return typeof value === 'number' || typeof value === 'string'
        ? `${String(value).replace(/\/1$/, '')}${type.unit === '' ? '' : ` ${type.unit}`}`
        : JSON.stringify(value);
    case 'period':
      return periodInEnglish(value);
    case 'date':
    case 'choice':
    case 'text':
    case 'nothing':
      return typeof value === 'string' ? value : JSON.stringify(value);
    case 'list':
      if (!Array.isArray(value)) return JSON.stringify(value);
      return value.length === 0 ? 'empty list' : value.map((item) => inEnglish(item, type.of, plan)).join('; ');
    case 'record':
      return recordInEnglish(value, type.fiche, plan);
  }
}

function periodInEnglish(value: unknown): string {
  if (typeof value !== 'object' || value === null || !('start' in value) || !('end' in value)) return JSON.stringify(value);
  return typeof value.start === 'string' && typeof value.end === 'string' ? `from ${value.start} to ${value.end}` : 'empty period';
}

function recordInEnglish(value: unknown, name: string, plan: Pick<Plan, 'fiches'>): string {
  const fiche = ficheOf(plan, name);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = new Map<string, unknown>(Object.entries(value));
  const say = ({ name, emitted, type }: (typeof fiche.fields)[number]): string =>
    `${name}: ${inEnglish(entries.get(name) ?? entries.get(emitted) ?? null, type, plan)}`;
  return fiche.fields.map(say).join(', ');
}
