/**
 * One dossier given to an emitted module: which results it settles with plain arithmetic, and the others in the world with unknowns, the
 * finite unknowns tried (decision 37).
 */
import { FaultSignal } from '../fault.ts';
import { UNANSWERED } from './lists.ts';
import type { Outcome, Undetermined } from '../outcome.ts';
import {
  type Fixed,
  type Settled,
  type Value,
  Failed,
  Open,
  Unknowns,
  assign,
  failed,
  faultsOf,
  needsAtTop,
  unknownsIn,
  isDefinite,
  isList,
  isRecord,
  keyOf,
  needsOf,
  settle,
  unite,
  withFaults,
  ELEMENT,
} from '../partial/index.ts';
import type { Inputs } from './reader.ts';
import { type Shape, openValue, writeValue } from './shape.ts';

/** The données and questions as sets of what they may be, each made when it is first read, and what has been worked out from them. */
export class OpenDossier {
  readonly #open: (name: string) => Value;
  readonly #values: Record<string, Value> = {};
  readonly #kept = new Map<string, Value>();

  constructor(open: (name: string) => Value) {
    this.#open = open;
  }

  /** The value of a donnée or a question, by its emitted name. */
  read(name: string): Value {
    const known = this.#values[name];
    return known === undefined ? (this.#values[name] = this.#open(name)) : known;
  }

  /** Works a definition out once. */
  keep(definition: string, compute: () => Value): Value {
    const known = this.#kept.get(definition);
    if (known !== undefined) return known;
    const value = compute();
    this.#kept.set(definition, value);
    return value;
  }

  /** Works a definition out once for each day and elements. */
  keepEach(definition: string, day: Value | undefined, elements: readonly Value[], compute: () => Value): Value {
    return this.keep(`${definition}|${day === undefined ? '' : keyOf(day)}|${elements.map(keyOf).join('|')}`, compute);
  }
}

/** What the world with unknowns needs to know of a ruleset. */
export interface OpenRules {
  readonly inputs: Inputs;
  readonly guarantees: readonly { readonly id: string; readonly holds: (dossier: OpenDossier) => Value }[];
}

/** One result: what it reads, what it rests on, what it runs over, and how it is evaluated with unknowns. */
export interface PartialResult {
  /** Données and questions reached, by emitted name. */
  readonly reads: readonly string[];
  /** Guarantees that spoil it when they do not hold. */
  readonly guarantees?: readonly number[];
  readonly subjects?: readonly Subject[];
  readonly open: (dossier: OpenDossier, ...elements: readonly Value[]) => Value;
  readonly shape: Shape;
}

/** The outcome for one element (or one combination): `événements[2]`, a value of a choix. */
export interface ElementOutcome<T> {
  readonly of: readonly string[];
  readonly outcome: Outcome<T>;
}

/** Of a `pour chaque` definition: an outcome per element, or what is needed to know the elements. */
export type ByElement<T> = readonly ElementOutcome<T>[] | Undetermined;

const EMPTY: readonly never[] = [];

export class Session {
  readonly dossier: OpenDossier;
  readonly #rules: OpenRules;
  readonly #given: Readonly<Record<string, unknown>>;
  readonly #isGiven: Record<string, boolean> = {};
  readonly #assigned = new Map<Fixed, OpenDossier>();
  #found: Unknowns | null = null;
  readonly #guarantees = new Map<number, Settled>();

  constructor(rules: OpenRules, given: Readonly<Record<string, unknown>>) {
    this.#rules = rules;
    this.#given = given;
    this.dossier = new OpenDossier((name) => this.#open(name));
  }

  /** True when the dossier gives all of these. */
  knows(reads: readonly string[]): boolean {
    for (const name of reads) if (!(this.#isGiven[name] ??= isGiven(this.#given[name]))) return false;
    return true;
  }

  /** The outcome of a result without elements; `known` computes it from a dossier that gives all it reads. */
  result<T>(partial: PartialResult, known: () => T): Outcome<T> {
    return this.#outcome(partial, known, EMPTY);
  }

  /** The outcome for each combination of elements; `known` is given those of the dossier. */
  elements<T, E extends readonly unknown[]>(partial: PartialResult, known: (...elements: E) => T): ByElement<T> {
    const domain = this.#domain(partial.subjects ?? EMPTY);
    if ('needs' in domain) return { kind: 'undetermined', needs: domain.needs };
    return domain.combinations.map((combination) => ({
      of: combination.open.map(nameOfElement),
      outcome: this.#outcome(partial, () => known(...(combination.known as unknown as E)), combination.open), // elements of the lists the subjects name
    }));
  }

  /** The outcome of a guarantee. */
  guarantee(index: number): Outcome<boolean> {
    return outcomeOf<boolean>(this.#guarantee(index), { kind: 'boolean' });
  }

  #open(name: string): Value {
    const input = this.#rules.inputs[name];
    if (input === undefined) throw new Error(`no input ${name}`); // the module names its own
    const isQuestion = input.question === true;
    return openValue(this.#given[name], input.shape, {
      kind: isQuestion ? 'question' : 'input',
      path: input.name,
      name: input.name,
      whole: isQuestion,
    });
  }

  #outcome<T>(partial: PartialResult, known: () => T, elements: readonly Value[]): Outcome<T> {
    const { reads, guarantees = EMPTY } = partial;
    const spoiled = this.#broken(this.dossier, guarantees);
    if (spoiled !== null) return spoiled.fault;
    if (this.knows(reads) && elements.every(isDefinite)) {
      try {
        return { kind: 'value', value: known() };
      } catch (signal) {
        if (signal instanceof FaultSignal) return signal.fault;
        if (signal !== UNANSWERED) throw signal; // our own bug
      }
    }
    if (elements.length === 0 && guarantees.length === 0 && !this.#mayTry(reads)) {
      const value = partial.open(this.dossier); // nothing to try: it needs what it hangs on
      return outcomeOf<T>({ value, needs: isDefinite(value) ? EMPTY : needsOf(value) }, partial.shape);
    }
    const settled = this.#settle(guarantees, (dossier, assigned) => partial.open(dossier, ...elements.map(assigned)));
    return outcomeOf<T>(settled, partial.shape);
  }

  #settle(guarantees: readonly number[], compute: (dossier: OpenDossier, assigned: (element: Value) => Value) => Value): Settled {
    const value = compute(this.dossier, itself);
    if (isDefinite(value)) return { value, needs: EMPTY };
    return settle(value, this.#unknowns(), (fixed) => {
      const dossier = this.#with(fixed);
      return this.#broken(dossier, guarantees) ?? compute(dossier, (element) => assign(element, fixed));
    });
  }

  /** What is not given, looked for when a result is open. */
  #unknowns(): Unknowns {
    return (this.#found ??= new Unknowns(Object.keys(this.#rules.inputs).flatMap((name) => unknownsIn(this.dossier.read(name)))));
  }

  /** Whether something not given among these has few values, that can be tried one by one. */
  #mayTry(reads: readonly string[]): boolean {
    for (const name of reads) {
      const input = this.#rules.inputs[name];
      if (input !== undefined && !this.knows([name]) && hasFew(input.shape)) return true;
    }
    return false;
  }

  /** The dossier with some unknowns given a value. */
  #with(fixed: Fixed): OpenDossier {
    if (fixed.before === null) return this.dossier;
    const known = this.#assigned.get(fixed);
    if (known !== undefined) return known;
    const made = new OpenDossier((name) => assign(this.dossier.read(name), fixed));
    this.#assigned.set(fixed, made);
    return made;
  }

  /** The first guarantee that surely does not hold, as the fault it makes. */
  #broken(dossier: OpenDossier, guarantees: readonly number[]): Failed | null {
    for (const index of guarantees) {
      const rule = this.#rule(index);
      const value = dossier === this.dossier ? this.#guarantee(index).value : rule.holds(dossier);
      if (value === false) return failed('guarantee', 'guarantee not held', rule.id, [rule.id]);
    }
    return null;
  }

  #guarantee(index: number): Settled {
    const known = this.#guarantees.get(index);
    if (known !== undefined) return known;
    const rule = this.#rule(index);
    const settled = this.#settle(EMPTY, (dossier) => rule.holds(dossier));
    this.#guarantees.set(index, settled);
    return settled;
  }

  #rule(index: number): OpenRules['guarantees'][number] {
    const rule = this.#rules.guarantees[index];
    if (rule === undefined) throw new Error(`no guarantee ${index}`); // the module numbers its own
    return rule;
  }

  #domain(subjects: readonly Subject[]): { readonly combinations: readonly Combination[] } | { readonly needs: Undetermined['needs'] } {
    let combinations: readonly Combination[] = [{ open: [], known: [] }];
    let needs: Undetermined['needs'] = [];
    for (const subject of subjects) {
      const found = this.#elementsOf(subject);
      if ('needs' in found) needs = unite(needs, found.needs);
      else
        combinations = combinations.flatMap((before) =>
          found.elements.map(({ open, known }) => ({ open: [...before.open, open], known: [...before.known, known] })),
        );
    }
    return needs.length > 0 ? { needs } : { combinations };
  }

  #elementsOf(
    subject: Subject,
  ): { readonly elements: readonly { readonly open: Value; readonly known: unknown }[] } | { readonly needs: Undetermined['needs'] } {
    if ('values' in subject) return { elements: subject.values.map((value) => ({ open: value, known: value })) };
    const elements: { open: Value; known: unknown }[] = [];
    let needs: Undetermined['needs'] = [];
    for (const input of subject.lists) {
      const value = this.dossier.read(input);
      const known = this.#given[input];
      if (isList(value)) elements.push(...value.map((open, rank) => ({ open, known: Array.isArray(known) ? (known[rank] as unknown) : undefined })));
      else if (value instanceof Open) {
        const { shape } = value;
        // of known elements whose order alone is open, each still has its result
        if (shape.kind === 'list' && shape.rest === null && shape.items.every((item) => item.sure) && !value.none) {
          elements.push(...shape.items.map((item) => ({ open: item.value, known: undefined })));
        } else needs = unite(needs, value.needs);
      }
    }
    return needs.length > 0 ? { needs } : { elements };
  }
}

interface Combination {
  readonly open: readonly Value[];
  readonly known: readonly unknown[];
}

/** What a `pour chaque` runs over: the values of a choix, or the elements of every donnée list of a fiche. */
export type Subject = { readonly values: readonly string[] } | { readonly lists: readonly string[] };

function outcomeOf<T>(settled: Settled, shape: Shape): Outcome<T> {
  const { value, needs } = settled;
  if (value instanceof Failed) return value.fault;
  if (!isDefinite(value) || needs.length > 0) return { kind: 'undetermined', needs: needs.length > 0 ? needs : needsOf(value) };
  return { kind: 'value', value: writeValue(value, shape) as T }; // the shape is that of T at the edge
}

/** Given in full. What is not given may still have one possible value, but only the world with unknowns knows it. */
function isGiven(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value !== undefined;
  for (const inner of Object.values(value)) if (!isGiven(inner)) return false;
  return true;
}

const few = new WeakMap<Shape, boolean>();

/** Whether a value of this shape is, or holds, an oui/non or a choix. */
function hasFew(shape: Shape): boolean {
  const known = few.get(shape);
  if (known !== undefined) return known;
  const found = fewIn(shape);
  few.set(shape, found);
  return found;
}

function fewIn(shape: Shape): boolean {
  switch (shape.kind) {
    case 'boolean':
    case 'choice':
      return true;
    case 'text':
    case 'date':
    case 'period':
    case 'number':
      return false;
    case 'optional':
      return hasFew(shape.of);
    case 'list':
      return shape.of.kind === 'record' && hasFew(shape.of); // what is not known of a list is tried inside its elements only
    case 'record':
      return Object.values(shape.fields).some((field) => hasFew(field.shape));
  }
}

const itself = (element: Value): Value => element;

/** `événements[2]` in the dossier's order, or the value of the choix. */
function nameOfElement(element: Value): string {
  if (typeof element === 'string') return element;
  const from = isRecord(element) ? element[ELEMENT] : null;
  return from === null || from.index === null ? '' : `${from.list}[${from.index + 1}]`;
}

/** Reads a definition as if the application day were this one; a fault in the day is the fault of the whole, a possible one stays possible. */
export const onDay = (day: Value, read: (day: Value) => Value): Value =>
  day instanceof Failed ? day : withFaults(read(day), faultsOf(day), needsAtTop(day));

/** Works a value out at most once, and only if it is read. */
export function once(compute: () => Value): () => Value {
  let known: { readonly value: Value } | null = null; // held apart from the value: `aucun` is one
  return () => (known ??= { value: compute() }).value;
}
