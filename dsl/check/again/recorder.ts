/**
 * What a body asks of the rest of the ruleset while it is read, and what it enters there, in order. Outside a frame nothing is noted, and a table is a
 * plain map.
 */

/** A question with its answer, or something entered. `table` is one of `Context`, or a question of its own (`Recorder.answers`). */
export type Step = { readonly kind: 'asked'; readonly table: string; readonly key: string; readonly answer: string } | Entered;

/** Something entered in a table. */
export interface Entered {
  readonly kind: 'entered';
  readonly table: string;
  readonly key: string;
  readonly value: unknown;
}

/** What is noted of one body. */
export interface Frame {
  readonly steps: Step[];
  /** null: only what is entered is noted. */
  readonly asked: Set<string> | null;
  /** It looked at more than can be asked again: at a whole table, or at what could not be read, as a finding does. */
  looksAround: boolean;
}

export class Recorder {
  frame: Frame | null = null;
  /** How often what could not be read was looked at, or added to: what was made without is the same whatever could not be read. */
  doubts = 0;
  /** How each table answers, by its name. INVARIANT: equal answers lead a body to the same result, places apart. */
  readonly answers = new Map<string, (key: string) => string>();
  readonly #tables = new Map<string, Map<string, unknown>>();

  /** Notes a question of the frame, once. */
  ask(table: string, key: string): void {
    const { frame } = this;
    if (frame === null || frame.asked === null) return;
    const question = `${table} ${key}`;
    if (frame.asked.has(question)) return;
    frame.asked.add(question);
    const answer = this.answer(table, key);
    frame.steps.push({ kind: 'asked', table, key, answer });
  }

  /** Answers now, noting nothing. */
  answer(table: string, key: string): string {
    const answer = this.answers.get(table);
    if (answer === undefined) return '';
    return this.frame === null ? answer(key) : this.aside(() => answer(key));
  }

  /** Enters again what a body has entered before. */
  put(table: string, key: string, value: unknown): void {
    this.#tables.get(table)?.set(key, value);
  }

  /** The same; returns what puts the table back. */
  enter(table: string, key: string, value: unknown): () => void {
    const map = this.#tables.get(table);
    const [isThere, there] = [map?.has(key), map?.get(key)];
    map?.set(key, value);
    return () => void (isThere === true ? map?.set(key, there) : map?.delete(key));
  }

  /** Whether something else than `value` stands at a place of a table. */
  isOther(table: string, key: string, value: unknown): boolean {
    const map = this.#tables.get(table);
    return this.aside(() => map?.has(key) === true && map.get(key) !== value);
  }

  /** Runs without noting: for what is asked another way. */
  aside<T>(run: () => T): T {
    return this.within(null, run);
  }

  within<T>(frame: Frame | null, run: () => T): T {
    const outer = this.frame;
    this.frame = frame;
    try {
      return run();
    } finally {
      this.frame = outer;
    }
  }

  lookAround(): void {
    if (this.frame !== null) this.frame.looksAround = true;
  }

  doubt(): void {
    this.doubts += 1;
    this.lookAround();
  }

  /** A table of the context. `describe`: what a body can learn of a value, places apart. */
  table<V extends object>(name: string, describe: (value: V) => string): Map<string, V> {
    const map = new NotedMap<V>(this, name);
    const described = new Map<string, { readonly value: V; readonly words: string }>();
    this.answers.set(name, (key) => {
      const value = map.get(key);
      if (value === undefined) return '';
      const known = described.get(key);
      if (known !== undefined && known.value === value) return known.words;
      const words = describe(value);
      described.set(key, { value, words });
      return words;
    });
    this.#tables.set(name, map); // it is given again what it was given before
    return map;
  }

  /** A set of names of the context. */
  set(name: string): Set<string> {
    const set = new NotedSet(this, name);
    this.answers.set(name, (key) => String(set.has(key)));
    return set;
  }
}

class NotedMap<V> extends Map<string, V> {
  readonly #recorder: Recorder;
  readonly #name: string;

  constructor(recorder: Recorder, name: string) {
    super();
    this.#recorder = recorder;
    this.#name = name;
  }

  override get(key: string): V | undefined {
    if (this.#recorder.frame !== null) this.#recorder.ask(this.#name, key);
    return super.get(key);
  }

  override has(key: string): boolean {
    if (this.#recorder.frame !== null) this.#recorder.ask(this.#name, key);
    return super.has(key);
  }

  override set(key: string, value: V): this {
    this.#recorder.frame?.steps.push({ kind: 'entered', table: this.#name, key, value });
    return super.set(key, value);
  }

  override keys(): ReturnType<Map<string, V>['keys']> {
    this.#recorder.lookAround();
    return super.keys();
  }

  override values(): ReturnType<Map<string, V>['values']> {
    this.#recorder.lookAround();
    return super.values();
  }

  override entries(): ReturnType<Map<string, V>['entries']> {
    this.#recorder.lookAround();
    return super.entries();
  }

  override [Symbol.iterator](): ReturnType<Map<string, V>['entries']> {
    return this.entries();
  }

  override forEach(visit: (value: V, key: string, map: Map<string, V>) => void): void {
    this.#recorder.lookAround();
    super.forEach(visit);
  }

  override get size(): number {
    this.#recorder.lookAround();
    return super.size;
  }
}

/** What could not be read. */
class NotedSet extends Set<string> {
  readonly #recorder: Recorder;
  readonly #name: string;

  constructor(recorder: Recorder, name: string) {
    super();
    this.#recorder = recorder;
    this.#name = name;
  }

  override has(key: string): boolean {
    if (this.#recorder.frame !== null) this.#recorder.ask(this.#name, key);
    const isThere = super.has(key);
    if (isThere) this.#recorder.doubts += 1;
    return isThere;
  }

  override add(key: string): this {
    this.#recorder.doubt();
    return super.add(key);
  }

  override values(): ReturnType<Set<string>['values']> {
    this.#recorder.lookAround();
    return super.values();
  }

  override [Symbol.iterator](): ReturnType<Set<string>['values']> {
    return this.values();
  }

  override get size(): number {
    this.#recorder.lookAround();
    return super.size;
  }
}
