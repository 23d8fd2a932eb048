import { ELEMENT, type Value, isRecord } from '../../../runtime/partial/index.ts';

/** An element of a list and where the dossier gives it, counted from 1: a list « par date » holds its elements in another order. */
export interface Placed {
  readonly path: string;
  readonly element: Value;
}

export const elementsOf = (path: string, list: readonly Value[]): readonly Placed[] =>
  list.map((element, at) => ({ path: `${path}[${((isRecord(element) ? element[ELEMENT]?.index : null) ?? at) + 1}]`, element }));
