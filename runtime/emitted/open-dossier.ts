/** One dossier in the world with unknowns: each donnée as the set of what it may be, as read or with some unknowns given a value. */
import { type Fixed, type Value, assign, keyOf } from '../partial/index.ts';
import type { Inputs } from './reader.ts';
import { type Spot, spotsOf } from './shape.ts';

/** The données and questions as sets of what they may be, and what has been worked out from them. */
export class OpenDossier {
  readonly #spots: Spots;
  readonly #given: Given;
  /** The dossier whose unknowns are given a value here; null: none is. */
  readonly #tried: { readonly of: OpenDossier; readonly fixed: Fixed } | null;
  /** Données that are not values of the world with unknowns as they stand. */
  #opened: Map<string, Value> | null = null;
  /** What was worked out last, then what before; more than a few are looked up in a map. */
  #latest: Worked | null = null;
  #others: Map<string, Value> | null = null;

  /** A dossier as it was read, `undefined` where nothing is given. */
  static of(inputs: Inputs, given: Given): OpenDossier {
    return new OpenDossier(spotsIn(inputs), given, null);
  }

  private constructor(spots: Spots, given: Given, tried: { readonly of: OpenDossier; readonly fixed: Fixed } | null) {
    this.#spots = spots;
    this.#given = given;
    this.#tried = tried;
  }

  /** The same with some unknowns given a value. */
  tried(fixed: Fixed): OpenDossier {
    return new OpenDossier(this.#spots, this.#given, { of: this, fixed });
  }

  /** The value of a donnée or a question, by its emitted name. */
  read(name: string): Value {
    const given = this.#given[name];
    if (isValue(given)) return given;
    const spot = spotOf(this.#spots, name);
    if (spot.isPlain && given !== undefined) return given as Value; // read by the emitted reader, which gives exactly this
    if (this.#tried === null && given === undefined) return spot.unknown;
    this.#opened ??= new Map<string, Value>();
    let value = this.#opened.get(name);
    if (value === undefined) this.#opened.set(name, (value = this.#tried === null ? spot.value(given) : this.#try(this.#tried.of.read(name))));
    return value;
  }

  /** The value of a field of a donnée that is a record. */
  field(name: string, field: string): Value {
    const given = this.#given[name] as Given | undefined; // a record, as read
    const value = given?.[field];
    if (isValue(value)) return value;
    return this.#try(spotOf(spotOf(this.#spots, name).fields, field).value(value));
  }

  #try(value: Value): Value {
    return this.#tried === null ? value : assign(value, this.#tried.fixed);
  }

  /** Works a definition out once. */
  keep(definition: string, compute: () => Value): Value {
    let few = 0;
    for (let worked = this.#latest; worked !== null; worked = worked.before) {
      if (worked.definition === definition) return worked.value;
      few += 1;
    }
    const known = this.#others?.get(definition);
    if (known !== undefined) return known;
    const value = compute();
    if (few < FEW) this.#latest = { definition, value, before: this.#latest };
    else (this.#others ??= new Map<string, Value>()).set(definition, value);
    return value;
  }

  /** Works a definition out once for each day and elements. */
  keepEach(definition: string, day: Value | undefined, elements: readonly Value[], compute: () => Value): Value {
    return this.keep(`${definition}|${day === undefined ? '' : keyOf(day)}|${elements.map(keyOf).join('|')}`, compute);
  }
}

type Given = Readonly<Record<string, unknown>>;

interface Worked {
  readonly definition: string;
  readonly value: Value;
  readonly before: Worked | null;
}

/** So many names are found faster one by one. */
const FEW = 8;

/** A value of the world with unknowns as it stands. */
const isValue = (given: unknown): given is null | boolean | number | string =>
  given === null || typeof given === 'number' || typeof given === 'string' || typeof given === 'boolean';

function spotOf(spots: Spots, name: string): Spot {
  const spot = spots[name];
  if (spot === undefined) throw new Error(`no input ${name}`); // the module names its own
  return spot;
}

type Spots = Readonly<Record<string, Spot>>;

const known = new WeakMap<Inputs, Spots>();
let latest: { readonly inputs: Inputs; readonly spots: Spots } | null = null; // dossiers of one ruleset come together

/** The spots of a ruleset's données, made once. */
function spotsIn(inputs: Inputs): Spots {
  if (latest?.inputs === inputs) return latest.spots;
  const spots = known.get(inputs) ?? spotsOf(inputs);
  known.set(inputs, spots);
  latest = { inputs, spots };
  return spots;
}
