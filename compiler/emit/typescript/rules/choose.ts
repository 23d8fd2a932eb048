/**
 * Guards and tables. Where no two clauses can meet, the first that holds is the only one: early returns. Elsewhere every guard is looked
 * at, and values that differ are a conflict (charter, law 2).
 */
import type * as Core from '../../../../dsl/model/core.ts';
import { lackOf } from '../../../../dsl/model/core.ts';
import { type Code, FALSE, type Statement, TRUE, and, assign, atom, conditional, constant, not, variable, when } from '../text/code.ts';
import { conjuncts, demandOf, demands, exclusive, isOp } from '../facts/conditions.ts';
import { keyOf } from '../facts/key.ts';
import { learn, logicCode } from './operators.ts';
import { comment, filled, hole, mergeInto, put } from './sink.ts';
import { Block, type Sink, type Writer, adopt } from './writer.ts';
import { itemAt, sure } from '../../../../dsl/syntax/sure.ts';

type Choose = Extract<Core.Expr, { kind: 'choose' }>;

/** A `choose` in the middle of an expression: a conditional when it is short, else a variable filled before, of these words. */
export function chooseCode(expr: Choose, w: Writer, block: Block, words?: string): Code {
  return shortChoose(expr, w, block) ?? filled(expr, w, block, words);
}

/** `guard ? value : other`, when there is one guard and nothing takes a statement. */
function shortChoose(expr: Choose, w: Writer, block: Block): Code | null {
  const [only, second] = expr.branches;
  if (only === undefined || second !== undefined) return null;
  if (!block.isInline) comment(block, [...only.sources, ...(expr.otherwiseSources ?? [])], w);
  if (only.guard === null) return w.emit(only.value, block);
  if (expr.otherwise === null) return null;
  const guard = new Block(block);
  const test = w.emit(only.guard, guard);
  const then = new Block(guard, true);
  learn(then, only.guard, true, w);
  const value = w.emit(only.value, then);
  const other = new Block(guard, true);
  learn(other, only.guard, false, w);
  const otherwise = w.emit(expr.otherwise, other);
  if (then.statements.length + other.statements.length > 0 || (guard.statements.length > 0 && block.isInline)) return null;
  adopt(block, guard);
  if (test === TRUE) return value;
  return test === FALSE ? otherwise : conditional(test, value, otherwise);
}

export function chooseInto(expr: Choose, sink: Sink, w: Writer, block: Block): void {
  if (inOrder(expr, w)) chainInto(expr, sink, w, block);
  else effectiveInto(expr, sink, w, block);
}

/**
 * True when branches can be tried one by one and the first that holds taken: none can meet another without excepting it, and once one
 * holds, no later guard that would still be read can fail.
 */
function inOrder(expr: Choose, w: Writer): boolean {
  if (!w.context.facts.neverInConflict(expr, w.definition)) return false;
  return expr.branches.every((branch, index) =>
    expr.branches.slice(index + 1).every((later, distance) => {
      const isExcepted = branch.excepts.includes(index + 1 + distance);
      return isExcepted || later.guard === null || staysSafe(later.guard, branch.guard, w);
    }),
  );
}

/** A later guard, read although an earlier one holds, is decided before anything in it can fail. */
function staysSafe(later: Core.Expr, earlier: Core.Expr | null, w: Writer): boolean {
  const { plan } = w.context;
  const held = earlier === null ? [] : demands(earlier, plan);
  for (const part of conjuncts(later)) {
    const asked = demandOf(part, plan);
    const wasRead = asked !== null && held.some(({ key }) => key === asked.key);
    if (w.mayFail(part) && !wasRead) return false;
    if (exclusive(demands(part, plan), held)) return true;
  }
  return true;
}

function chainInto(expr: Choose, sink: Sink, w: Writer, block: Block): void {
  const last = expr.branches.length - 1;
  const covering = expr.otherwise === null ? w.context.facts.covering(expr) : new Set<number>();
  const covered = covering.has(last) && covering.size > 1; // what it asks about has then been read
  let here = block;
  const pending: { readonly outer: Block; readonly test: Code; readonly then: readonly Statement[]; readonly inner: Block }[] = [];
  for (const [index, branch] of expr.branches.entries()) {
    comment(here, branch.sources, w);
    if (sink.kind === 'return' && branch.guard !== null && !(covered && index === last && index > 0)) {
      if (nested(conjuncts(branch.guard), branch, w, here)) return;
      learn(here, branch.guard, false, w);
      continue;
    }
    const test = branch.guard === null || (covered && index === last && index > 0) ? TRUE : w.emit(branch.guard, here);
    if (test === FALSE) continue;
    const then = new Block(here, false);
    if (branch.guard !== null) learn(then, branch.guard, true, w);
    w.into(branch.value, sink, then);
    if (test === TRUE) {
      here.push(...then.statements);
      close(pending);
      return;
    }
    const inner = new Block(here, false);
    if (branch.guard !== null) learn(inner, branch.guard, false, w);
    pending.push({ outer: here, test, then: then.statements, inner });
    here = inner;
  }
  if (expr.otherwise !== null) {
    comment(here, expr.otherwiseSources ?? [], w);
    w.into(expr.otherwise, sink, here);
  } else here.push(put(sink, hole(lackOf(expr), w)));
  close(pending);
}

/**
 * `if (a) { … if (b) return value; }`: a condition that takes statements stands inside those before it. True when the branch surely
 * holds, so that nothing comes after it.
 */
function nested(parts: readonly Core.Expr[], branch: Core.Branch, w: Writer, block: Block): boolean {
  let test: Code = TRUE;
  let scope = new Block(block, true);
  for (const [index, part] of parts.entries()) {
    const inner = new Block(scope, index > 0);
    const code = w.emit(part, inner);
    if (index > 0 && inner.statements.length > 0) {
      const then = new Block(scope, false);
      nested(parts.slice(index), branch, w, then);
      if (test === TRUE) adopt(block, then);
      else if (test !== FALSE) block.push(when(test, then.statements));
      return false;
    }
    if (index === 0) adopt(block, inner);
    test = and(test, code);
    const next = new Block(scope, true);
    learn(next, part, true, w);
    scope = next;
  }
  const then = new Block(scope, false);
  if (test !== FALSE) w.into(branch.value, { kind: 'return' }, then);
  if (test === TRUE) block.push(...then.statements);
  else if (test !== FALSE) block.push(when(test, then.statements));
  return test === TRUE;
}

/** Nests the rest of a chain in `else`. */
function close(pending: { readonly outer: Block; readonly test: Code; readonly then: readonly Statement[]; readonly inner: Block }[]): void {
  for (const { outer, test, then, inner } of pending.toReversed()) outer.push(when(test, then, inner.statements));
}

/**
 * Every guard is looked at, then every value of the branches that hold; they must agree. The one branch that holds most of the time gives
 * its value without any comparison.
 */
function effectiveInto(expr: Choose, sink: Sink, w: Writer, block: Block): void {
  const flags = expr.branches.map((branch, index) => guardFlag(expr, branch, index, w, block));
  mergeInto(
    {
      each: expr.branches.map((branch, index) => ({
        flag: itemAt(flags, index),
        value: branch.value,
        assume: (at) => assumeBranch(expr, branch, index, w, at),
        sources: branch.sources,
      })),
      type: expr.type,
      otherwise: expr.otherwise === null ? null : { value: expr.otherwise, sources: expr.otherwiseSources ?? [] },
      reason: lackOf(expr),
    },
    sink,
    w,
    block,
  );
}

/** Where a branch is effective its guard holds, and those of the branches that would except it do not. */
function assumeBranch(expr: Choose, { guard }: Core.Branch, index: number, w: Writer, block: Block): void {
  for (const other of expr.branches) if (other.excepts.includes(index) && other.guard !== null) learn(block, other.guard, false, w);
  if (guard !== null) learn(block, guard, true, w);
}

/** What says whether an earlier branch is effective: a name, or `false` of one that never is. */
function flagOf(branch: Core.Branch, w: Writer): Code {
  return sure(w.flags.get(branch), 'the flag of a branch that excepts another'); // core orders them
}

/** A guard; one that takes statements to work out is a variable of these words. */
function guardCode(guard: Core.Expr, words: string, w: Writer, block: Block): Code {
  const isLogic = (isOp(guard, 'and') || isOp(guard, 'or')) && block.bound(keyOf(guard)) === undefined;
  return isLogic ? logicCode(guard, w, block, words) : w.emit(guard, block);
}

/** Whether a branch is effective, as a name: its guard, read only when no effective branch excepts it. */
function guardFlag(expr: Choose, branch: Core.Branch, index: number, w: Writer, block: Block): Code {
  const exceptedBy = expr.branches
    .flatMap((other, at) => (at < index && other.excepts.includes(index) ? [flagOf(other, w)] : []))
    .filter((flag) => flag !== FALSE);
  const free = exceptedBy.map(not).reduce<Code>((all, one) => and(all, one), TRUE);
  const inner = new Block(block, exceptedBy.length > 0);
  for (const other of expr.branches) if (other.excepts.includes(index) && other.guard !== null) learn(inner, other.guard, false, w);
  const words = branch.label ?? `cas ${index + 1}`;
  const test = branch.guard === null ? TRUE : guardCode(branch.guard, words, w, inner);
  if (exceptedBy.length === 0 && test.kind === 'atom' && inner.statements.some((one) => one.kind === 'let' && one.name === test.name)) {
    adopt(block, inner);
    w.flags.set(branch, test);
    return test;
  }
  if (test === FALSE && inner.statements.length === 0) {
    w.flags.set(branch, FALSE);
    return FALSE;
  }
  const name = w.name(words);
  w.flags.set(branch, atom(name));
  if (inner.statements.length === 0) block.push(constant(name, and(free, test)));
  else if (exceptedBy.length === 0) {
    adopt(block, inner);
    block.push(constant(name, test));
  } else {
    if (branch.guard !== null) w.opaque.add(branch.guard);
    block.push(variable(name, FALSE), when(free, [...inner.statements, assign(name, test)]));
  }
  return atom(name);
}
