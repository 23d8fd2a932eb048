/** Compiling the same texts twice: with what was kept of those before, and from the beginning. */
import { expect } from 'vitest';
import { findFlaws } from '../../compiler/analysis/gaps.ts';
import { Again, type Compiled, compileRuleset } from '../../compiler/driver.ts';
import type { Text } from '../parse/corpus.ts';

export type Imports = ReadonlyMap<string, Compiled>;

/** All that is made of a text, the flaws that are not told included. */
export const plain = (compiled: Compiled): string =>
  JSON.stringify([compiled, compiled.plan === null ? [] : findFlaws(compiled.plan)], (_, value: unknown) =>
    value instanceof Map ? [...(value as ReadonlyMap<string, unknown>)] : value,
  );

/** Compiles each of the texts in turn, keeping what was made of the one before. */
export function holds(steps: readonly (readonly Text[])[], imports: Imports = new Map()): void {
  const again = new Again();
  for (const texts of steps) {
    const [now, fresh] = [compileRuleset(texts, imports, again), compileRuleset(texts, imports)];
    if (plain(now) !== plain(fresh)) expect(now).toEqual(fresh);
    expect(plain(now)).toBe(plain(fresh));
  }
}
