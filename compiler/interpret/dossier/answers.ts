/**
 * WHAT WAS FOUND, BY WHAT WAS ASKED ON THE WAY. A definition gives the same value wherever all that it reads is the same: that is asked
 * again, in the order in which it was read, and as long as each answer was met before, nothing is worked out.
 */
import type { Value } from '../../../runtime/partial/index.ts';

/** What was asked, in order, each once, with the answers. */
export type Asked<Ask> = ReadonlyMap<Ask, Value>;

/** After some answers: what is asked next, or, once all is known that is read, what was found. */
interface Node<Ask, Found> {
  ask: Ask | null;
  found: Found | undefined;
  readonly next: Map<Value, Node<Ask, Found>>;
}

/** One thing that is worked out again and again. */
export class Answers<Ask, Found> {
  readonly #root: Node<Ask, Found> = { ask: null, found: undefined, next: new Map() };

  /** What was found where all answers were the same; undefined: they never were. `answer` is called only for what would be read. */
  find(answer: (ask: Ask) => Value): Found | undefined {
    let node = this.#root;
    while (node.ask !== null) {
      const next = node.next.get(answer(node.ask));
      if (next === undefined) return undefined;
      node = next;
    }
    return node.found;
  }

  /** INVARIANT: the same answers lead to the same next question. */
  keep(asked: Asked<Ask>, found: Found): void {
    let node = this.#root;
    for (const [ask, answer] of asked) {
      node.ask ??= ask;
      if (node.ask !== ask) throw new Error('two questions after the same answers');
      let next = node.next.get(answer);
      if (next === undefined) node.next.set(answer, (next = { ask: null, found: undefined, next: new Map() }));
      node = next;
    }
    node.found = found;
  }
}
