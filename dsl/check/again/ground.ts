/**
 * THE GROUND that bodies stand on: what is declared, and what each body tells the others. While it stays, no question that a body asks has another answer, and
 * none is asked again.
 */
import { sameItems } from '../../parse/parse-again.ts';
import type { Parsed } from '../../parse/parse.ts';
import type { Model } from '../../model/model.ts';
import { itemAt } from '../../syntax/sure.ts';
import type * as Syntax from '../../syntax/syntax.ts';

/** What the declarations of one check were read from. */
export interface Ground {
  readonly declarations: readonly Syntax.Declaration[];
  readonly names: Parsed['names'];
  readonly imports: ReadonlyMap<string, Model>;
}

/** What has changed from one check to the next. */
export interface Change {
  /** By declaration that was typed in, what it was before. */
  readonly former: ReadonlyMap<Syntax.Declaration, Syntax.Declaration>;
  /** Everything that is declared is what it was. */
  readonly stays: boolean;
}

/** null when a declaration has come, gone or changed places. */
export function changeOf(before: Ground | null, now: Ground): Change | null {
  if (before === null || before.declarations.length !== now.declarations.length || !sameImports(before.imports, now.imports)) return null;
  let stays = before.names.expressions === now.names.expressions;
  const former = new Map<Syntax.Declaration, Syntax.Declaration>();
  for (let at = 0; at < now.declarations.length; at += 1) {
    const one = itemAt(now.declarations, at);
    const was = before.declarations[at];
    if (was === one) continue;
    if (was?.kind !== one.kind || now.declarations.includes(was) || before.declarations.includes(one)) return null; // moved
    stays &&= sameHead(was, one);
    former.set(one, was);
  }
  return { former, stays };
}

const sameImports = (a: Ground['imports'], b: Ground['imports']): boolean =>
  sameItems([...a.keys()], [...b.keys()]) && sameItems([...a.values()], [...b.values()]);

/** Whether the rest of a ruleset learns the same of two declarations before a body is read. */
export const sameHead = (one: Syntax.Declaration, other: Syntax.Declaration): boolean => sameWords(headOf(one), headOf(other));

/** What the rest may learn of a declaration. Places are left out. */
function headOf(one: Syntax.Declaration): unknown {
  switch (one.kind) {
    case 'definition':
      return one.afterEach === null ? [one.kind, one.name, one.word, one.type, one.optional, one.subjects, one.results] : one;
    case 'deadline':
      return [one.kind, one.name, one.subjects, one.latest.length > 0, one.earliest.length > 0];
    case 'control':
      return [one.kind, one.name, one.subjects, one.items.map(({ name, value }) => [name, value === null])];
    case 'question':
      return [one.kind, one.name, one.readings.map(({ name }) => name)];
    case 'choice':
      return [one.kind, one.name, one.plural, one.values.map(({ name, label }) => [name, label])];
    case 'record':
      return [one.kind, one.name, one.plural, one.fields.map(({ name, type, optional }) => [name, type, optional])];
    case 'input':
      return [one.kind, one.name, one.type, one.optional];
    case 'document':
      return [one.kind, one.name];
    case 'guarantee':
    case 'term':
    case 'out of scope':
    case 'cases':
      return one.kind; // nothing else asks of them
    case 'ruleset':
    case 'import':
    case 'unit':
    case 'examples':
      return one;
  }
}

/** Whether two pieces of plain data say the same, wherever they stand. */
function sameWords(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const [a, b] = [one as Readonly<Record<string, unknown>>, other as Readonly<Record<string, unknown>>]; // plain data
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => key === 'span' || (key in b && sameWords(a[key], b[key])));
}
