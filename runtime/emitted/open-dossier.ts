/** One dossier in the world with unknowns: each donnée as the set of what it may be, as read or with some unknowns given a value. */
import { type Fixed, type Value, assign, keyOf } from '../partial/index.ts';
import type { Inputs } from './reader.ts';
import { type Spot, spotsOf } from './shape.ts';

/** The données and questions as sets of what they may be, and what has been worked out from them. */
export abstract class OpenDossier {
  /** What was kept first; more than a few are looked up in a map. */
  #first: { readonly names: string[]; readonly values: Value[] } | null = null;
  #others: Map<string, Value> | null = null;

  /** The value of a donnée or a question, by its emitted name. */
  abstract read(name: string): Value;

  /** The value of a field of a donnée that is a record. */
  abstract field(name: string, field: string): Value;

  /** Works a definition out once. */
  keep(definition: string, compute: () => Value): Value {
    const { names, values } = (this.#first ??= { names: [], values: [] });
    const at = names.indexOf(definition);
    const known = at < 0 ? this.#others?.get(definition) : values[at];
    if (known !== undefined) return known;
    const value = compute();
    if (names.length < FEW) {
      names.push(definition);
      values.push(value);
    } else (this.#others ??= new Map<string, Value>()).set(definition, value);
    return value;
  }

  /** Works a definition out once for each day and elements. */
  keepEach(definition: string, day: Value | undefined, elements: readonly Value[], compute: () => Value): Value {
    return this.keep(`${definition}|${day === undefined ? '' : keyOf(day)}|${elements.map(keyOf).join('|')}`, compute);
  }
}

/** So many names are found faster one by one. */
const FEW = 8;

/** A dossier as it was read, `undefined` where nothing is given. */
export class GivenDossier extends OpenDossier {
  readonly #spots: Spots;
  readonly #given: Readonly<Record<string, unknown>>;
  #opened: Map<string, Value> | null = null;

  constructor(inputs: Inputs, given: Readonly<Record<string, unknown>>) {
    super();
    this.#spots = spotsIn(inputs);
    this.#given = given;
  }

  read(name: string): Value {
    const given = this.#given[name];
    if (isValue(given)) return given;
    const spot = spotOf(this.#spots, name);
    if (given === undefined) return spot.unknown;
    if (spot.isPlain) return given as Value; // read by the emitted reader, which gives exactly this
    this.#opened ??= new Map<string, Value>();
    let opened = this.#opened.get(name);
    if (opened === undefined) this.#opened.set(name, (opened = spot.value(given)));
    return opened;
  }

  field(name: string, field: string): Value {
    const given = this.#given[name] as Readonly<Record<string, unknown>> | undefined; // a record, as read
    const value = given?.[field];
    if (isValue(value)) return value;
    return spotOf(spotOf(this.#spots, name).fields, field).value(value);
  }
}

/** A dossier with some unknowns given a value. */
export class TriedDossier extends OpenDossier {
  readonly #dossier: OpenDossier;
  readonly #fixed: Fixed;
  readonly #values = new Map<string, Value>();

  constructor(dossier: OpenDossier, fixed: Fixed) {
    super();
    this.#dossier = dossier;
    this.#fixed = fixed;
  }

  read(name: string): Value {
    let value = this.#values.get(name);
    if (value === undefined) this.#values.set(name, (value = assign(this.#dossier.read(name), this.#fixed)));
    return value;
  }

  field(name: string, field: string): Value {
    return assign(this.#dossier.field(name, field), this.#fixed);
  }
}

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
