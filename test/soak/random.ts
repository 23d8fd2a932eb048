/** A random source that a printed seed repeats (xorshift over 32 bits). */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = (seed ^ 0x9e3779b9) >>> 0 || 1;
    for (let i = 0; i < 8; i += 1) this.next();
  }

  /** In [0, 1). */
  next(): number {
    let x = this.state;
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    this.state = x >>> 0;
    return this.state / 2 ** 32;
  }

  /** Both bounds included. */
  int(min: number, max: number): number {
    return min + Math.floor(this.next() * (max - min + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** One of them; there must be one. */
  pick<T>(items: readonly T[]): T {
    const found = items[this.int(0, items.length - 1)];
    if (found === undefined) throw new Error('nothing to pick from');
    return found;
  }

  /** One of the alternatives, each as often as its weight says; those of weight 0 never. */
  weighted<T>(alternatives: readonly (readonly [number, T])[]): T {
    const total = alternatives.reduce((sum, [weight]) => sum + weight, 0);
    let left = this.next() * total;
    for (const [weight, item] of alternatives) {
      left -= weight;
      if (weight > 0 && left < 0) return item;
    }
    return this.pick(alternatives.filter(([weight]) => weight > 0))[1];
  }

  shuffle<T>(items: readonly T[]): T[] {
    const result = [...items];
    for (let i = result.length - 1; i > 0; i -= 1) {
      const j = this.int(0, i);
      const [a, b] = [result[i], result[j]];
      if (a !== undefined && b !== undefined) [result[i], result[j]] = [b, a];
    }
    return result;
  }

  /** Up to `count` different ones. */
  some<T>(items: readonly T[], count: number): T[] {
    return this.shuffle(items).slice(0, count);
  }

  /** A source of its own, so that what comes after does not depend on how much it is used. */
  fork(): Random {
    return new Random(this.int(0, 2 ** 31 - 1));
  }
}
