/** Writes the body of one function: statements into blocks, names that are free, values worked out once and then named. */
import type * as Core from '../../../../dsl/model/core.ts';
import { ownRoots, walk } from '../../../../dsl/syntax/walk.ts';
import { type Code, type Statement, atom, constant, isSimple, text } from '../text/code.ts';
import type { Demand } from '../facts/conditions.ts';
import type { Context } from '../context.ts';
import type { Defined } from '../facts/sharing.ts';
import { keyOf } from '../facts/key.ts';
import { Names, camelCase, withoutRank } from '../text/names.ts';
import type { Section } from '../text/section.ts';
import type { TypeText } from '../text/types.ts';
import { itemAt } from '../../../../dsl/syntax/sure.ts';

/** Statements of one block, and what is known where they end. */
export class Block {
  readonly statements: Statement[] = [];
  readonly parent: Block | null;
  /** Made for a part that is evaluated only sometimes: a statement here costs a restructured condition. */
  readonly isInline: boolean;
  readonly #bound = new Map<string, Code>();
  readonly #demands: Demand[] = [];
  readonly #present = new Set<string>();

  /** The body of a function of its own: what a condition outside has said of a field, TypeScript has forgotten here. */
  readonly isClosure: boolean;

  constructor(parent: Block | null = null, isInline = parent?.isInline ?? false, isClosure = false) {
    this.parent = parent;
    this.isInline = isInline;
    this.isClosure = isClosure;
  }

  push(...statements: readonly Statement[]): void {
    this.statements.push(...statements);
  }

  bind(key: string, code: Code): void {
    this.#bound.set(key, code);
  }

  bound(key: string): Code | undefined {
    return this.#bound.get(key) ?? this.parent?.bound(key);
  }

  bindings(): Iterable<readonly [string, Code]> {
    return this.#bound;
  }

  /** From here on, these conditions hold. */
  assume(demands: readonly Demand[]): void {
    this.#demands.push(...demands);
  }

  demands(): readonly Demand[] {
    return [...this.#demands, ...(this.parent?.demands() ?? [])];
  }

  /** From here on, this optional value is known to be there. */
  assumePresent(keys: readonly string[]): void {
    for (const key of keys) this.#present.add(key);
  }

  /** Whether that is so. `isConstant`: its code is a name, of which TypeScript remembers it inside functions too. */
  isPresent(key: string, isConstant: boolean): boolean {
    if (this.#present.has(key)) return true;
    return this.parent !== null && (isConstant || !this.isClosure) && this.parent.isPresent(key, isConstant);
  }
}

/** The expressions of the language, written by functions that need each other: they meet here instead of importing each other. */
export interface Emitter {
  readonly emit: (expr: Core.Expr, w: Writer, block: Block) => Code;
  readonly into: (expr: Core.Expr, sink: Sink, w: Writer, block: Block) => void;
}

/** Where a value goes: returned by the function, or put into a variable. */
export type Sink = { readonly kind: 'return' } | { readonly kind: 'variable'; readonly name: string };

/** The key under which a block holds what a local name stands for. */
export const localKey = (local: Core.LocalId): string => `local ${local}`;

/** Takes over the statements of an inner block, and the names they bind. */
export function adopt(block: Block, inner: Block): void {
  block.push(...inner.statements);
  for (const [key, code] of inner.bindings()) block.bind(key, code);
}

/** A parameter of the function; of an element, the local name it stands for. */
export interface Param {
  readonly name: string;
  readonly type: TypeText;
  readonly local: Core.LocalId | null;
}

export class Writer {
  readonly #emitter: Emitter;
  readonly context: Context;
  readonly definition: Defined;
  readonly names: Names;
  /** The definition's id, as a fault names it. */
  readonly where: Code;
  /** The name that says whether a branch is effective. */
  readonly flags = new Map<Core.Branch, Code>();
  /** Conditions that ended up in a variable: TypeScript does not see what they say. */
  readonly opaque = new Set<Core.Expr>();
  /** What the function may be given, in order. */
  readonly params: readonly Param[];
  /** Declarations that stand beside the function. */
  readonly beside: Section[] = [];
  /** Expressions read several times in this function: they are named at first use. */
  readonly #repeated = new Set<string>();
  readonly #localUses = new Map<Core.LocalId, number>();

  /** `written`: what this function works out, all of its definition unless told. */
  constructor(
    context: Context,
    definition: Defined,
    emitter: Emitter,
    params: readonly Param[],
    written: readonly Core.Expr[] = ownRoots(definition),
  ) {
    this.#emitter = emitter;
    this.context = context;
    this.definition = definition;
    this.params = params;
    this.names = new Names(
      context.names,
      params.map(({ name }) => name),
    );
    this.where = text(definition.id);
    this.#countUses(written);
  }

  /** For a function of its own that works out a part of the definition, given the same. */
  apart(part: Core.Expr): Writer {
    const locals = this.definition.locals.map(({ value }) => value);
    return new Writer(this.context, this.definition, this.#emitter, this.params, [part, ...locals]);
  }

  /** True of an expression that the function reads in several places. */
  isRepeated(key: string): boolean {
    return this.#repeated.has(key);
  }

  usesOf(local: Core.LocalId): number {
    return this.#localUses.get(local) ?? 0;
  }

  mayFail(expr: Core.Expr): boolean {
    return this.context.facts.mayFail(expr, this.definition);
  }

  /** Whether the operation itself can fail, its operands apart. */
  mayFailHere(expr: Extract<Core.Expr, { kind: 'op' }>): boolean {
    return this.context.facts.opMayFail(expr, this.definition);
  }

  cost(expr: Core.Expr): number {
    return this.context.facts.cost(expr, this.definition);
  }

  /** The value of an expression; statements it takes are added to the block. */
  emit(expr: Core.Expr, block: Block): Code {
    return this.#emitter.emit(expr, this, block);
  }

  /**
   * Several values, evaluated in order: when one takes statements, those before it that may fail are named first, so that the first
   * fault stays the first.
   */
  emitAll(exprs: readonly Core.Expr[], block: Block): readonly Code[] {
    const codes: Code[] = [];
    for (const expr of exprs) {
      const inner = new Block(block);
      const code = this.emit(expr, inner);
      if (inner.statements.length > 0) {
        for (const [index, earlier] of codes.entries()) {
          if (this.mayFail(itemAt(exprs, index))) codes[index] = this.named(earlier, 'valeur', block);
        }
        adopt(block, inner);
      }
      codes.push(code);
    }
    return codes;
  }

  /** Statements that end with the value in its place. */
  into(expr: Core.Expr, sink: Sink, block: Block): void {
    this.#emitter.into(expr, sink, this, block);
  }

  /** A free name made from French words. */
  name(words: string): string {
    return this.names.take(camelCase(words));
  }

  /** Names an element while what reads it is written. */
  element<T>(words: string, write: (name: string) => T): T {
    return this.names.lend(camelCase(withoutRank(words)), write);
  }

  /** Gives a value a name in the block, unless it is one already. */
  named(code: Code, words: string, block: Block, type: TypeText | null = null): Code {
    if (isSimple(code)) return code;
    const name = this.name(words);
    block.push(constant(name, code, type));
    return atom(name);
  }

  #countUses(written: readonly Core.Expr[]): void {
    const keys = new Map<string, number>();
    for (const root of written) {
      walk(root, (expr) => {
        if (expr.kind === 'local') this.#localUses.set(expr.local, (this.#localUses.get(expr.local) ?? 0) + 1);
        if (expr.kind === 'ref') {
          const key = keyOf(expr);
          keys.set(key, (keys.get(key) ?? 0) + 1);
        }
      });
    }
    for (const [key, count] of keys) if (count > 1) this.#repeated.add(key);
  }
}
