import { quoted } from './code.ts';

/**
 * Names of emitted code: French words in camelCase without accents. A name JavaScript reserves, or one already taken in its scope, is
 * followed by a number, the first declared keeping the plain name.
 */
const RESERVED = new Set(
  (
    'abstract any arguments as async await bigint boolean break case catch class const constructor continue debugger declare default delete do else enum ' +
    'eval export extends false finally for from function get if implements import in infer instanceof interface is keyof let module namespace never new null ' +
    'number object of package private protected public readonly require return satisfies set static string super switch symbol this throw true try type ' +
    'typeof undefined unique unknown var void while with yield Array Boolean Infinity Map Math NaN Number Object Set String'
  ).split(' '),
);

/** The words of a French name, without accents; `œ` and `æ` are two letters. */
function wordsOf(name: string): string[] {
  const plain = name.replaceAll('œ', 'oe').replaceAll('Œ', 'Oe').replaceAll('æ', 'ae').replaceAll('Æ', 'Ae').normalize('NFD').replace(/\p{M}/gu, '');
  return plain.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
}

export const uncapital = (word: string): string => word.slice(0, 1).toLowerCase() + word.slice(1);
export const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** `date de notification` → `dateDeNotification`. */
export function camelCase(name: string): string {
  const [first = 'x', ...rest] = wordsOf(name).map((word) => (word === word.toUpperCase() && word.length > 1 ? word.toLowerCase() : word));
  const joined = first.slice(0, 1).toLowerCase() + first.slice(1) + rest.map(capital).join('');
  return /^\d/.test(joined) ? `n${joined}` : joined;
}

/** `date de notification` → `DateDeNotification`. */
export const pascalCase = (name: string): string => capital(camelCase(name));

/** camelCase back to words: `seuilDeDiversification` → `SEUIL_DE_DIVERSIFICATION`, `suiteADonner` → `SUITE_A_DONNER`. */
export const constantOf = (emitted: string): string =>
  emitted
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/(?<![A-Z])([A-Z])(?=[A-Z][a-z])/g, '$1_') // a word of one letter: « d' », « à »
    .toUpperCase();

/** The words of an element, without the number that told it from others in its definition. */
export const withoutRank = (words: string): string => words.replace(/ \d+$/, '');

/** The names taken in one scope and in those around it. */
export class Names {
  readonly #taken: Set<string>;
  readonly #around: Names | null;
  readonly #wanted = new Map<string, string>();
  /** Names of elements, that two functions side by side may each give theirs; true while one of them is being written. */
  readonly #lent = new Map<string, boolean>();

  constructor(around: Names | null = null, taken: readonly string[] = []) {
    this.#around = around;
    this.#taken = new Set(taken);
  }

  has(name: string): boolean {
    return RESERVED.has(name) || this.#taken.has(name) || (this.#around?.has(name) ?? false);
  }

  /** What a name taken here was to be called. */
  wantedOf(name: string): string {
    return this.#wanted.get(name) ?? name;
  }

  /** The name itself when it is free, else with the first number that frees it. */
  take(wanted: string): string {
    let name = wanted;
    for (let rank = 2; this.has(name); rank += 1) name = `${wanted}${rank}`;
    this.#taken.add(name);
    this.#wanted.set(name, wanted);
    return name;
  }

  /** Names an element while what reads it is written. No other name of the scope is ever the same, so that nothing is hidden. */
  lend<T>(wanted: string, write: (name: string) => T): T {
    let name = wanted;
    for (let rank = 2; this.#lent.get(name) ?? this.has(name); rank += 1) name = `${wanted}${rank}`;
    this.#taken.add(name);
    this.#lent.set(name, true);
    const written = write(name);
    this.#lent.set(name, false);
    return written;
  }

  /** Names several. */
  lendAll<T>([first, ...rest]: readonly string[], write: (names: readonly string[]) => T): T {
    return first === undefined ? write([]) : this.lend(first, (name) => this.lendAll(rest, (names) => write([name, ...names])));
  }

  /** The same, where a name of the scopes around may be hidden: nothing here reads that one. */
  takeInner(wanted: string): string {
    if (RESERVED.has(wanted) || this.#taken.has(wanted)) return this.take(wanted);
    this.#taken.add(wanted);
    return wanted;
  }
}

/** Names given to things of one kind, each when it is first asked for. */
export class NameBook {
  readonly #scope: Names | null;
  readonly #wanted: (key: string) => string;
  readonly #given = new Map<string, string>();

  /** `wanted`: the name of one where it is free. `scope`: where it is taken; null: these names are taken already. */
  constructor(scope: Names | null, wanted: (key: string) => string) {
    this.#scope = scope;
    this.#wanted = wanted;
  }

  /** How many have a name. */
  get size(): number {
    return this.#given.size;
  }

  of(key: string): string {
    const known = this.#given.get(key);
    if (known !== undefined) return known;
    const wanted = this.#wanted(key);
    const name = this.#scope === null ? wanted : this.#scope.take(wanted);
    this.#given.set(key, name);
    return name;
  }

  /** What is made of each that has a name, in the order they were asked for; making one may ask for others. */
  each<T>(make: (key: string, name: string) => T): readonly T[] {
    const made: T[] = [];
    for (const [key, name] of this.#given) made.push(make(key, name)); // a map goes on to what it has been given meanwhile
    return made;
  }
}

const IDENTIFIER = /^[A-Za-z_$][A-Za-z0-9_$]*$/;

/** A property name as it stands in an object: quoted only where it must be. */
export const propertyName = (name: string): string => (IDENTIFIER.test(name) ? name : quoted(name));
