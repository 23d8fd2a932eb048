/**
 * One dossier given to an emitted module: which results it settles with plain arithmetic, and the others in the world with unknowns, the
 * finite unknowns tried (decision 37).
 */
import { FaultSignal } from '../fault.ts';
import { UNANSWERED } from './lists.ts';
import type { Fault, Outcome, Undetermined } from '../outcome.ts';
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
  needsOf,
  settle,
  unite,
  withFaults,
  ELEMENT,
} from '../partial/index.ts';
import type { Inputs } from './reader.ts';
import { Blank } from './blank.ts';
import { OpenDossier } from './open-dossier.ts';
import { type Shape, writeValue } from './shape.ts';

/** Which données are given in full, and which questions have a reading, by emitted name. */
export type Gives = Readonly<Record<string, boolean>>;

/** What the world with unknowns needs to know of a ruleset. */
export interface OpenRules<G extends Gives> {
  readonly inputs: Inputs;
  readonly gives: (dossier: never) => G;
  readonly guarantees: readonly { readonly id: string; readonly holds: (dossier: OpenDossier) => Value }[];
}

/** One result: whether all it reads is known, what it rests on, what it runs over, and how it is evaluated with unknowns. */
export interface PartialResult<G extends Gives = Gives> {
  /** Whether the dossier gives every donnée and question it reaches. */
  readonly isKnown: (gives: G) => boolean;
  /** Those of which the values can be tried, oui/non and choix; none when left out. */
  readonly tries?: readonly (keyof G & string)[];
  /** Guarantees that spoil it when they do not hold. */
  readonly guarantees?: readonly number[];
  readonly subjects?: readonly Subject[];
  readonly open: (dossier: OpenDossier, ...elements: readonly Value[]) => Value;
  readonly shape: Shape;
}

/** The evaluator of a result that may be a fault; `known` computes it from a dossier that gives all it reads. */
export const attempted =
  <D, K, G extends Gives, T>(partial: PartialResult<G>, known: (dossier: D, kept: K) => T) =>
  (session: Session<D, K, G>): Outcome<T> =>
    session.result(partial, known);

/** The same of a `pour chaque` result; `known` is also given elements of the dossier. */
export const perElement =
  <D, K, G extends Gives, T, E extends readonly unknown[]>(partial: PartialResult<G>, known: (dossier: D, kept: K, ...elements: E) => T) =>
  (session: Session<D, K, G>): ByElement<T> =>
    session.elements(partial, known);

/** The outcome for one element (or one combination): `événements[2]`, a value of a choix. */
export interface ElementOutcome<T> {
  readonly of: readonly string[];
  readonly outcome: Outcome<T>;
}

/** Of a `pour chaque` definition: an outcome per element, or what is needed to know the elements. */
export type ByElement<T> = readonly ElementOutcome<T>[] | Undetermined;

const EMPTY: readonly never[] = [];

/** One dossier, of type `D` where it is complete; `K` is what the rules keep while they work. */
export class Session<D, K, G extends Gives> {
  /** The dossier, for what reads only what it gives. */
  readonly dossier: D;
  readonly kept: K;
  readonly gives: G;
  readonly #rules: OpenRules<G>;
  #read: OpenDossier | null = null;
  #assigned: Map<Fixed, OpenDossier> | null = null;
  #found: Unknowns | null = null;
  #guarantees: Map<number, Settled> | null = null;

  /** `dossier` may leave things out: of it, only what it gives is read. */
  constructor(rules: OpenRules<G>, dossier: D, kept: K) {
    this.dossier = dossier;
    this.kept = kept;
    this.gives = rules.gives(dossier as never); // the dossier of these rules
    this.#rules = rules;
  }

  /** The outcome of a result without elements; `known` computes it from a dossier that gives all it reads. */
  result<T>(partial: PartialResult<G>, known: (dossier: D, kept: K) => T): Outcome<T> {
    const spoiled = this.#spoiled(partial);
    if (spoiled !== null) return spoiled;
    return partial.isKnown(this.gives) ? this.#attempt(partial, EMPTY, known) : this.#open(partial, EMPTY);
  }

  /** The outcome for each combination of elements; `known` is given those of the dossier. */
  elements<T, E extends readonly unknown[]>(partial: PartialResult<G>, known: (dossier: D, kept: K, ...elements: E) => T): ByElement<T> {
    const domain = this.#domain(partial.subjects ?? EMPTY);
    if ('needs' in domain) return { kind: 'undetermined', needs: domain.needs };
    const isKnown = partial.isKnown(this.gives);
    return domain.combinations.map(({ open, known: elements }) => ({
      of: open.map(nameOfElement),
      // elements of the lists the subjects name
      outcome: this.#ofElements(partial, open, isKnown ? (dossier, kept) => known(dossier, kept, ...(elements as unknown as E)) : null),
    }));
  }

  /** The outcome of a result without elements in the world with unknowns. */
  open<T>(partial: PartialResult<G>): Outcome<T> {
    return this.#open(partial, EMPTY);
  }

  #ofElements<T>(partial: PartialResult<G>, elements: readonly Value[], known: ((dossier: D, kept: K) => T) | null): Outcome<T> {
    if (known === null || !elements.every(isDefinite)) return this.#spoiled(partial) ?? this.#open(partial, elements);
    return this.#spoiled(partial) ?? this.#attempt(partial, elements, known);
  }

  /** The données and questions as sets of what they may be. */
  #opened(): OpenDossier {
    return (this.#read ??= OpenDossier.of(this.#rules.inputs, this.dossier as Readonly<Record<string, unknown>>));
  }

  /** Computed as if all were known; in the world with unknowns where a rule's own answer is `inconnu`. */
  #attempt<T>(partial: PartialResult<G>, elements: readonly Value[], known: (dossier: D, kept: K) => T): Outcome<T> {
    try {
      return { kind: 'value', value: known(this.dossier, this.kept) };
    } catch (signal) {
      if (signal instanceof FaultSignal) return signal.fault;
      if (signal !== UNANSWERED) throw signal; // our own bug
      return this.#open(partial, elements);
    }
  }

  /** The fault of a guarantee that surely does not hold. */
  #spoiled({ guarantees }: PartialResult<G>): Fault | null {
    return guarantees === undefined ? null : (this.#broken(this.#opened(), guarantees)?.fault ?? null);
  }

  #open<T>(partial: PartialResult<G>, elements: readonly Value[]): Outcome<T> {
    const { guarantees = EMPTY } = partial;
    if (elements.length === 0 && guarantees.length === 0) return this.#openAlone(partial);
    return outcomeOf<T>(
      this.#settle(guarantees, (dossier, assigned) => partial.open(dossier, ...elements.map(assigned))),
      partial.shape,
    );
  }

  /** The outcome of a result without elements that no guarantee spoils. */
  #openAlone<T>(partial: PartialResult<G>): Outcome<T> {
    const blank = Blank.of(partial);
    const isBlank = blank.isOf(this.dossier as Readonly<Record<string, unknown>>);
    if (isBlank && blank.needs !== null) return { kind: 'undetermined', needs: blank.needs };
    const outcome = outcomeOf<T>(
      this.#mayTry(partial) ? this.#settle(EMPTY, (dossier) => partial.open(dossier)) : this.#needed(partial),
      partial.shape,
    );
    if (isBlank && outcome.kind === 'undetermined') blank.keep(outcome.needs);
    return outcome;
  }

  /** Where nothing can be tried: it needs what it hangs on. */
  #needed({ open }: PartialResult<G>): Settled {
    const value = open(this.#opened());
    return { value, needs: isDefinite(value) ? EMPTY : needsOf(value) };
  }

  #settle(guarantees: readonly number[], compute: (dossier: OpenDossier, assigned: (element: Value) => Value) => Value): Settled {
    const value = compute(this.#opened(), itself);
    if (isDefinite(value)) return { value, needs: EMPTY };
    return settle(value, this.#unknowns(), (fixed) => {
      const dossier = this.#with(fixed);
      return this.#broken(dossier, guarantees) ?? compute(dossier, (element) => assign(element, fixed));
    });
  }

  /** What is not given, looked for when a result is open. */
  #unknowns(): Unknowns {
    return (this.#found ??= new Unknowns(Object.keys(this.#rules.inputs).flatMap((name) => unknownsIn(this.#opened().read(name)))));
  }

  /** Whether something not given has few values, that can be tried one by one. */
  #mayTry({ tries }: PartialResult<G>): boolean {
    if (tries === undefined) return false;
    for (const name of tries) if (!this.gives[name]) return true;
    return false;
  }

  /** The dossier with some unknowns given a value. */
  #with(fixed: Fixed): OpenDossier {
    if (fixed.before === null) return this.#opened();
    this.#assigned ??= new Map<Fixed, OpenDossier>();
    const known = this.#assigned.get(fixed);
    if (known !== undefined) return known;
    const made = this.#opened().tried(fixed);
    this.#assigned.set(fixed, made);
    return made;
  }

  /** The first guarantee that surely does not hold, as the fault it makes. */
  #broken(dossier: OpenDossier, guarantees: readonly number[]): Failed | null {
    for (const index of guarantees) {
      const rule = this.#rule(index);
      const value = dossier === this.#opened() ? this.#guarantee(index).value : rule.holds(dossier);
      if (value === false) return failed('guarantee', 'guarantee not held', rule.id, [rule.id]);
    }
    return null;
  }

  #guarantee(index: number): Settled {
    this.#guarantees ??= new Map<number, Settled>();
    const known = this.#guarantees.get(index);
    if (known !== undefined) return known;
    const rule = this.#rule(index);
    const settled = this.#settle(EMPTY, (dossier) => rule.holds(dossier));
    this.#guarantees.set(index, settled);
    return settled;
  }

  #rule(index: number): OpenRules<G>['guarantees'][number] {
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
      const value = this.#opened().read(input);
      const known = (this.dossier as Readonly<Record<string, unknown>>)[input];
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
