/**
 * The choix and fiches of a ruleset taken up. One that this ruleset has too, or that came with another, is that one when it is made of the same: values and
 * fields to the letter, with the units, decimals and bounds of each. Otherwise it is set apart, as `PAP.foyer`. What a contrôle asks of each element is no part
 * of what the fiche declares: each ruleset adds its own.
 */
import { concatMap } from '../../syntax/collections.ts';
import type * as Model from '../../model/model.ts';
import { nameKey, pluralsOf } from '../../names.ts';
import type { Span } from '../../syntax/span.ts';
import type * as Syntax from '../../syntax/syntax.ts';
import type { Context } from '../context.ts';
import { controlTypes } from '../declarations/control.ts';
import { tableFiche } from '../tables/table.ts';
import { type Renaming, renameType } from './rewrite.ts';

type TypeRenaming = Renaming['type'];
type Named = Model.Choice | Model.Fiche;

interface Import {
  readonly model: Model.Model;
  /** Before the name of a type that is set apart. */
  readonly prefix: string;
  readonly place: (span: Span) => Span;
}

/** Enters the names that the types of this ruleset may use. Once those are read, and before its values, the returned function says what each type is here. */
export function enterTypes(c: Context, { model, prefix, place }: Import, host: readonly Syntax.Declaration[]): () => TypeRenaming {
  const placed = <T extends Named>(one: T): T => ({ ...one, emitted: '', span: one.span === null ? null : place(one.span) });
  const choices = [...model.choices.values()].filter(({ origin }) => origin !== 'built-in').map(placed);
  const fiches = [...model.fiches.values()].map(placed);
  const declared = new Set(
    concatMap(host, (one) => (one.kind === 'choice' || one.kind === 'record' || one.kind === 'question' ? [nameKey(one.name.text)] : [])),
  );
  const made = new Set(concatMap(host, typesMadeBy).map(nameKey));
  const isFree = (all: ReadonlyMap<string, Named>, { name }: Named): boolean =>
    !declared.has(nameKey(name)) && !made.has(nameKey(name)) && named(all, name) === undefined;
  const free = new Set<Named>([...choices.filter((one) => isFree(c.choices, one)), ...fiches.filter((one) => isFree(c.fiches, one))]);
  for (const choice of choices) if (free.has(choice)) enter(c, 'choice', c.choices, choice);
  for (const fiche of fiches) if (free.has(fiche)) enter(c, 'record', c.fiches, fiche);
  /** The name here of a type; `isSame`: as the one that bears its name already. */
  const nameOf = <T extends Named>(one: T, all: ReadonlyMap<string, T>, isSame: (there: T) => boolean): string => {
    const there = free.has(one) || made.has(nameKey(one.name)) ? undefined : named(all, one.name);
    if (there !== undefined && (isSame(there) || c.damage.types.has(nameKey(one.name)))) return there.name;
    return free.has(one) ? one.name : `${prefix}.${one.name}`;
  };
  return () => settle(c, choices, fiches, nameOf, host);
}

/** Of declarations whose types are made as they are read. */
function typesMadeBy(one: Syntax.Declaration): readonly string[] {
  if (one.kind === 'control') return controlTypes(one.name.text);
  return one.kind === 'definition' && one.results.length > 0 ? [tableFiche(one.name.text)] : [];
}

const named = <T extends Named>(all: ReadonlyMap<string, T>, name: string): T | undefined =>
  all.get(name) ?? [...all.values()].find((one) => nameKey(one.name) === nameKey(name));

/** Under its name and its plurals where it is written by an author; its place in the order of types, otherwise. */
function enter<T extends Named>(c: Context, kind: 'choice' | 'record', all: Map<string, T>, one: T): void {
  all.set(one.name, one);
  if (one.origin !== 'declared') return;
  for (const key of [nameKey(one.name), ...pluralsOf(one.name).map((words) => words.join(' '))])
    if (!c.types.has(key)) c.types.set(key, { kind, name: one.name, span: one.span });
}

function settle(
  c: Context,
  choices: readonly Model.Choice[],
  fiches: readonly Model.Fiche[],
  nameOf: <T extends Named>(one: T, all: ReadonlyMap<string, T>, isSame: (there: T) => boolean) => string,
  host: readonly Syntax.Declaration[],
): TypeRenaming {
  const names = new Map<Named, string>();
  const ficheNamed = new Map(fiches.map((fiche) => [fiche.name, fiche]));
  const choiceNames = new Map<string, string>();
  for (const choice of choices) {
    const name = nameOf(choice, c.choices, (there) => sameWords(there.values, choice.values));
    choiceNames.set(choice.name, name);
    if (name !== named(c.choices, choice.name)?.name) c.choices.set(name, { ...choice, name });
  }
  const nameOfFiche = (name: string): string => {
    const fiche = ficheNamed.get(name);
    return fiche === undefined ? name : (names.get(fiche) ?? settled(fiche));
  };
  const type: TypeRenaming = (one) => renameType(one, (name) => choiceNames.get(name) ?? name, nameOfFiche);
  /** A fiche is compared once what it is made of has its name here. */
  const settled = (fiche: Model.Fiche): string => {
    const fields = fiche.fields.map((field) => ({ ...field, emitted: '', type: type(field.type) }));
    const name = nameOf(
      fiche,
      c.fiches,
      (there) =>
        sameFields(there.fields.filter(isDeclared), fields.filter(isDeclared)) &&
        asksApart([...there.fields, ...concatMap(host, (one) => piecesAsked(c, one, there))], fields),
    );
    names.set(fiche, name);
    const there = c.fiches.get(name);
    if (there === undefined || there === fiche) c.fiches.set(name, { ...fiche, name, fields });
    else {
      const asked = fields.filter((one) => !isDeclared(one) && !there.fields.some((other) => isSameName(one, other)));
      if (asked.length > 0) c.fiches.set(name, { ...there, fields: [...there.fields, ...asked] });
    }
    return name;
  };
  for (const { name } of fiches) nameOfFiche(name);
  return type;
}

const sameWords = (some: readonly { readonly name: string }[], others: readonly { readonly name: string }[]): boolean =>
  JSON.stringify(some.map(({ name }) => name)) === JSON.stringify(others.map(({ name }) => name));

const isDeclared = ({ control }: Model.Field): boolean => control === undefined;

const isSameName = (a: { readonly name: string }, b: { readonly name: string }): boolean => nameKey(a.name) === nameKey(b.name);

const sameFields = (some: readonly Model.Field[], others: readonly Model.Field[]): boolean =>
  sameWords(some, others) && JSON.stringify(some.map(({ type }) => type)) === JSON.stringify(others.map(({ type }) => type));

/** Whether what contrôles ask of each element bears a name of its own, or is asked by the same contrôle there. */
const asksApart = (there: readonly Pick<Model.Field, 'name' | 'control'>[], fields: readonly Model.Field[]): boolean =>
  fields.every((one) => isDeclared(one) || there.every((other) => !isSameName(one, other) || other.control === one.control));

/** What a contrôle of this ruleset, not yet read, will ask of each element of a fiche. */
function piecesAsked(c: Context, one: Syntax.Declaration, fiche: Model.Fiche): readonly Pick<Model.Field, 'name' | 'control'>[] {
  const subject = one.kind === 'control' ? one.subjects.at(-1) : undefined;
  if (one.kind !== 'control' || subject === undefined || c.types.get(nameKey(subject.type.text))?.name !== fiche.name) return [];
  return concatMap(one.items, ({ name, value }) => (value === null ? [{ name: name.text, control: one.name.text }] : []));
}
