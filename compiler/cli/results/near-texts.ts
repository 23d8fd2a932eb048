import { foldAccents } from '../../../dsl/lexer/characters.ts';
import type { Type } from '../../../dsl/model/types.ts';
import { type Value, isList, isRecord } from '../../../runtime/partial/index.ts';
import type { Dossier } from '../../interpret/dossier/decode.ts';
import { type Plan, ficheOf } from '../../plan/plan.ts';
import type { Issue } from '../ask.ts';
import { elementsOf } from './elements.ts';

/** A text of the dossier and where it stands. */
interface Placed {
  readonly path: string;
  readonly text: string;
}

/**
 * Texts of one list, or of one field of its elements, that only spaces, accents or case tell apart: they count as two things, and are surely one
 * (decision 42). Said by their places, never by what they hold (decision 58).
 */
export function nearTexts(plan: Plan, { values }: Dossier, language: 'fr' | 'en'): readonly Issue[] {
  return Object.values(plan.inputs).flatMap(({ name, type }) => among(name, type, values.get(name) ?? null, plan, language));
}

function among(path: string, type: Type, value: Value, plan: Plan, language: 'fr' | 'en'): readonly Issue[] {
  if (type.kind === 'optional') return among(path, type.of, value, plan, language);
  if (type.kind === 'record' && isRecord(value)) {
    return ficheOf(plan, type.fiche).fields.flatMap((field) => among(`${path}.${field.name}`, field.type, value[field.name] ?? null, plan, language));
  }
  if (type.kind !== 'list' || !isList(value)) return [];
  const elements = elementsOf(path, value);
  const { of } = type;
  if (of.kind === 'text')
    return twins(
      elements.flatMap(({ path: place, element }) => placed(place, element)),
      language,
    );
  if (of.kind !== 'record') return [];
  const texts = ficheOf(plan, of.fiche).fields.filter(
    (field) => field.type.kind === 'text' || (field.type.kind === 'optional' && field.type.of.kind === 'text'),
  );
  const inFields = texts.flatMap(({ name }) =>
    twins(
      elements.flatMap(({ path: place, element }) => (isRecord(element) ? placed(`${place}.${name}`, element[name] ?? null) : [])),
      language,
    ),
  );
  return [...inFields, ...elements.flatMap(({ path: place, element }) => among(place, of, element, plan, language))];
}

const placed = (path: string, value: Value): readonly Placed[] => (typeof value === 'string' ? [{ path, text: value }] : []);

function twins(texts: readonly Placed[], language: 'fr' | 'en'): readonly Issue[] {
  const first = new Map<string, Placed>();
  return texts.flatMap(({ path, text }): readonly Issue[] => {
    const key = foldAccents(text).replace(/\s+/g, '');
    const one = first.get(key);
    if (one === undefined) first.set(key, { path, text });
    if (one === undefined || one.text === text) return [];
    const message =
      language === 'fr'
        ? `${path} : presque le même texte que ${one.path} ; aux espaces, aux accents ou aux majuscules près, ils comptent pour deux`
        : `${path}: nearly the same text as ${one.path}; but for spaces, accents or capitals they are one, and they count as two`;
    return [{ path, message }];
  });
}
