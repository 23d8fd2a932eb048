/** The elements a `pour chaque` definition is about, over one dossier. */
import type { Subject } from '../../dsl/model/core.ts';
import type { Type } from '../../dsl/model/types.ts';
import type { Need } from '../../runtime/outcome.ts';
import { ELEMENT, type Value, Open, isList, isRecord, unite } from '../../runtime/partial/index.ts';
import type { Machine } from './machine.ts';
import { choiceValues } from './world.ts';

/** Every combination of elements, in nested order; null with needs when the lists themselves are not known. */
export type Domain = { readonly combinations: readonly (readonly Value[])[] } | { readonly needs: readonly Need[] };

export function domainOf(subjects: readonly Subject[], machine: Machine): Domain {
  let combinations: readonly (readonly Value[])[] = [[]];
  let needs: readonly Need[] = [];
  for (const subject of subjects) {
    const found = elementsOf(subject.type, machine);
    if ('needs' in found) needs = unite(needs, found.needs);
    else combinations = combinations.flatMap((before) => found.elements.map((element) => [...before, element]));
  }
  return needs.length > 0 ? { needs } : { combinations };
}

type Elements = { readonly elements: readonly Value[] } | { readonly needs: readonly Need[] };

/** Of a choix its values; of a fiche the elements of every donnée list of it, in the order of the données. */
function elementsOf(type: Type, machine: Machine): Elements {
  if (type.kind === 'choice') return { elements: choiceValues(machine.plan, type.choice) };
  const elements: Value[] = [];
  let needs: readonly Need[] = [];
  for (const input of Object.values(machine.plan.inputs)) {
    if (!isListOf(input.type, type)) continue;
    const value = machine.input(input.name);
    if (isList(value)) elements.push(...value);
    else if (value instanceof Open) {
      const { shape } = value;
      // of known elements whose order alone is open, each still has its result
      if (shape.kind === 'list' && shape.rest === null && shape.items.every((item) => item.sure) && !value.none)
        elements.push(...shape.items.map((item) => item.value));
      else needs = unite(needs, value.needs);
    }
  }
  return needs.length > 0 ? { needs } : { elements };
}

/** Whether it is a donnée list, or an optional one, of this fiche. */
export function isListOf(type: Type, of: Type): boolean {
  const list = type.kind === 'optional' ? type.of : type;
  return list.kind === 'list' && list.of.kind === 'record' && of.kind === 'record' && list.of.fiche === of.fiche;
}

/** How an element is named outside: `événements[2]` in the dossier's order, or the value of the choix. */
export function nameOfElement(element: Value): string {
  if (typeof element === 'string') return element;
  const from = isRecord(element) ? element[ELEMENT] : null;
  return from === null || from.index === null ? '' : `${from.list}[${from.index + 1}]`;
}
