import type { Field, Kind, Readable, World } from './world.ts';

/** An element in scope; `alias` is its `noté` name. */
export interface Element {
  readonly fiche: string;
  readonly alias: string | null;
}

/** What an expression may read, and how deep it may still grow. */
export interface Scope {
  readonly world: World;
  /** Outermost first. */
  readonly elements: readonly Element[];
  readonly locals: readonly { readonly name: string; readonly kind: Kind }[];
  readonly fuel: number;
}

/** Something that can be read as it is: a name, a field, a name of an element. */
export interface Reading {
  readonly text: string;
  readonly kind: Kind;
  readonly optional: boolean;
  /** A single name or a literal: needs no parentheses anywhere. */
  readonly atom: boolean;
}

export const rootScope = (world: World, fuel: number): Scope => ({ world, elements: [], locals: [], fuel });

export const deeper = (scope: Scope, by = 1): Scope => ({ ...scope, fuel: scope.fuel - by });

export const within = (scope: Scope, element: Element): Scope => ({ ...scope, elements: [...scope.elements, element] });

const fieldsOf = (world: World, fiche: string): readonly Field[] => world.fiches.find((one) => one.name === fiche)?.fields ?? [];

/** All that can be read here. */
export function readings(scope: Scope): readonly Reading[] {
  const { world, elements, locals } = scope;
  const found: Reading[] = locals.map(({ name, kind }) => ({ text: name, kind, optional: false, atom: true }));
  for (const readable of world.readables) found.push(...readingsOf(scope, readable));
  elements.forEach((element, index) => {
    const innermost = index === elements.length - 1;
    for (const field of fieldsOf(world, element.fiche)) {
      if (innermost) found.push({ text: field.name, kind: field.kind, optional: field.optional, atom: true });
      if (element.alias !== null) found.push({ text: `${field.name} de ${element.alias}`, kind: field.kind, optional: field.optional, atom: false });
    }
    const isChoice = world.choices.some((one) => one.name === element.fiche);
    if (isChoice && innermost) found.push({ text: element.fiche, kind: { kind: 'choice', choice: element.fiche }, optional: false, atom: true });
  });
  return found;
}

function readingsOf(scope: Scope, readable: Readable): readonly Reading[] {
  const { kind, optional, name, subjects } = readable;
  if (subjects.length === 0) {
    const whole: Reading = { text: name, kind, optional, atom: !readable.compound };
    if (kind.kind !== 'record' || optional) return [whole];
    const fields = fieldsOf(scope.world, kind.fiche);
    return [whole, ...fields.map((field) => ({ text: `${field.name} de ${name}`, kind: field.kind, optional: field.optional, atom: false }))];
  }
  // A value per element is read bare when every subject is in scope, and « de » the element under its own name.
  const inScope = subjects.every((subject) => scope.elements.filter((element) => element.fiche === subject).length === 1);
  const found: Reading[] = [];
  if (inScope) found.push({ text: name, kind, optional, atom: true });
  const [only] = subjects;
  if (subjects.length === 1 && only !== undefined) {
    for (const element of scope.elements) {
      if (element.fiche === only && element.alias !== null) found.push({ text: `${name} de ${element.alias}`, kind, optional, atom: false });
    }
  }
  return found;
}
