/**
 * WHAT WAS FOUND, BY WHAT WAS ASKED ON THE WAY. A definition gives the same value wherever all that it reads is the same: that is asked
 * again, in the order in which it was read, and as long as each answer was met before, nothing is worked out.
 */
import type { Value } from '../../../runtime/partial/index.ts';

/** What was asked, in order, each once, with the answers. */
export type Asked<Ask> = ReadonlyMap<Ask, Value>;

/** After some answers: what is asked next, or, once all is known that is read, what was found. */
class Node<Ask, Found> {
  ask: Ask | null = null;
  found: Found | undefined = undefined;
  /** Most questions are only ever answered once: that needs no table. */
  #answer: Value | undefined = undefined;
  #then: Node<Ask, Found> | undefined = undefined;
  #others: Map<Value, Node<Ask, Found>> | null = null;

  /** Where an answer leads; undefined: it was never given. */
  after(answer: Value): Node<Ask, Found> | undefined {
    return answer === this.#answer ? this.#then : this.#others?.get(answer);
  }

  /** Where an answer that was never given leads from now on. */
  lead(answer: Value): Node<Ask, Found> {
    const made = new Node<Ask, Found>();
    if (this.#then === undefined) {
      this.#answer = answer;
      this.#then = made;
    } else (this.#others ??= new Map()).set(answer, made);
    return made;
  }
}

/** One thing that is worked out again and again. */
export class Answers<Ask, Found> {
  readonly #root = new Node<Ask, Found>();

  /** What was found where all answers were the same; undefined: they never were. `answer` is called only for what would be read. */
  find(answer: (ask: Ask) => Value): Found | undefined {
    let node = this.#root;
    while (node.ask !== null) {
      const next = node.after(answer(node.ask));
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
      node = node.after(answer) ?? node.lead(answer);
    }
    node.found = found;
  }
}
