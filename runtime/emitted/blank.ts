/** Results of which a dossier gives nothing that they read: what these need is the same for every such dossier, and worked out once. */
import type { Need } from '../outcome.ts';

/** What tells whether a result is known. */
interface Reader<G> {
  readonly isKnown: (gives: G) => boolean;
}

/** What is known of a result whatever the dossier. */
export class Blank {
  /** The données and questions it reaches. */
  readonly #reads: readonly string[];
  #needs: readonly Need[] | null = null;

  private constructor(reads: readonly string[]) {
    this.#reads = reads;
  }

  static of<G extends Gives>(result: Reader<G>): Blank {
    let blank = known.get(result);
    if (blank === undefined) known.set(result, (blank = new Blank(readsOf(result))));
    return blank;
  }

  /** What it needs of a dossier that gives none of them; null: not yet worked out, or it needs nothing. */
  get needs(): readonly Need[] | null {
    return this.#needs;
  }

  /** Kept apart from what the first dossier was told, and frozen: it is handed out for every later one, and whoever is given it may write into what it has. */
  keep(needs: readonly Need[]): void {
    this.#needs = Object.freeze(needs.map((need) => Object.freeze({ ...need })));
  }

  /** Whether a dossier gives nothing of it. */
  isOf(given: Readonly<Record<string, unknown>>): boolean {
    for (const name of this.#reads) if (given[name] !== undefined) return false;
    return true;
  }
}

type Gives = Readonly<Record<string, boolean>>;

const known = new WeakMap<object, Blank>();

/** Of a dossier that gives all it is asked for, `isKnown` asks for all that the result reads. */
function readsOf<G extends Gives>({ isKnown }: Reader<G>): readonly string[] {
  const reads: string[] = [];
  const all = new Proxy<Gives>({}, { get: (_, name) => reads.push(String(name)) > 0 });
  isKnown(all as G); // it gives whatever it is asked for
  return reads;
}
