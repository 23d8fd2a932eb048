/** Where values end up: returned, put into a variable, or agreed upon by several clauses that hold at once. */
import type * as Core from '../../../../dsl/model/core.ts';
import { type Code, type Statement, FALSE, array, arrow, assign, atom, call, constant, make, returns, text, variable, when } from '../text/code.ts';
import { passagesOf, quoteLines, sourceText } from '../text/prose.ts';
import { mentionedIn } from '../text/usage.ts';
import { Block, type Sink, type Writer } from './writer.ts';

/** The statement that gives a value its place. */
export const put = (sink: Sink, value: Code): Statement => (sink.kind === 'return' ? returns(value) : assign(sink.name, value));

/** A name for the value of an expression that takes statements: a variable where several of them may fill it, else a constant after them. */
export function filled(expr: Core.Expr, w: Writer, block: Block, words = 'valeur'): Code {
  const name = w.name(words);
  const inner = new Block(block, false);
  w.into(expr, { kind: 'variable', name }, inner);
  const before = inner.statements.slice(0, -1);
  const last = inner.statements.at(-1);
  if (last?.kind === 'assign' && !mentionedIn(before, name)) block.push(...before, constant(name, last.value));
  else block.push(variable(name, null, w.context.typeOf(expr.type)), ...inner.statements);
  return atom(name);
}

/** Nothing applies. */
export const hole = (reason: 'no branch' | 'no row' | 'no version' | 'out of bounds', w: Writer): Code =>
  call('raise', text('hole'), text(reason), w.where);

/** One of them: `assume` notes what holds where it does. */
interface Candidate {
  readonly flag: Code;
  readonly value: Core.Expr;
  readonly assume: (at: Block) => void;
  readonly sources: readonly Core.Source[];
}

/** Several things that may hold at once, each with a value: branches of a rule, rows of a table. */
export interface Candidates {
  readonly each: readonly Candidate[];
  readonly type: Core.Expr['type'];
  readonly otherwise: { readonly value: Core.Expr; readonly sources: readonly Core.Source[] } | null;
  readonly reason: 'no branch' | 'no row' | 'out of bounds';
}

/** The value of those that hold; different values are a conflict that names them all. */
export function mergeInto(candidates: Candidates, sink: Sink, w: Writer, block: Block): void {
  const { each, type, otherwise } = candidates;
  const name = w.name('clauses');
  block.push(constant(name, make('Clauses', w.context.typeOf(type), w.where, array(each.map(({ flag }) => flag)))));
  for (const { flag, value, assume, sources } of each) {
    if (flag === FALSE) continue; // its value may be worked out from what is surely not there
    comment(block, sources, w);
    const then = new Block(block, false);
    assume(then);
    const given = w.emit(value, then);
    then.push({ kind: 'do', value: call(`${name}.give`, given) });
    block.push(when(flag, then.statements));
  }
  if (otherwise === null) {
    block.push(put(sink, call(`${name}.value`, text(candidates.reason))));
    return;
  }
  comment(block, otherwise.sources, w);
  const none = new Block(block, false, true);
  const other = w.emit(otherwise.value, none);
  const body = none.statements.length === 0 ? other : [...none.statements, returns(other)];
  block.push(put(sink, call(`${name}.valueOr`, arrow([], body))));
}

/** The passages of one clause, above it, unless the comment of the function is one of them. */
export function comment(block: Block, sources: readonly Core.Source[], w: Writer): void {
  const lines = passageLines(sources, w);
  if (lines.length > 0) block.push({ kind: 'comment', text: lines.join('\n') });
}

/** Those passages as lines. */
export function passageLines(sources: readonly Core.Source[], w: Writer): readonly string[] {
  const told = new Set(passagesOf(w.definition).map((source) => sourceText(source)));
  return quoteLines(sources.filter((source) => !told.has(sourceText(source))));
}
