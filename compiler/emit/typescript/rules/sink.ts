/** Where values end up: returned, put into a variable, or agreed upon by several clauses that hold at once. */
import type * as Core from '../../../../dsl/core.ts';
import {
  type Code,
  FALSE,
  NULL,
  type Statement,
  TRUE,
  array,
  assign,
  atom,
  binary,
  call,
  conditional,
  isSimple,
  not,
  returns,
  text,
  variable,
  when,
} from '../text/code.ts';
import { quoteLines } from '../text/prose.ts';
import { Block, type Sink, type Writer } from './writer.ts';

/** The statement that gives a value its place. */
export const put = (sink: Sink, value: Code): Statement => (sink.kind === 'return' ? returns(value) : assign(sink.name, value));

/** A variable filled by the statements of an expression that has no value of its own. */
export function filled(expr: Core.Expr, w: Writer, block: Block): Code {
  const name = w.name('valeur');
  block.push(variable(name, null, w.context.typeOf(expr.type)));
  const inner = new Block(block, false);
  w.into(expr, { kind: 'variable', name }, inner);
  block.push(...inner.statements);
  return atom(name);
}

/** Nothing applies. */
export const hole = (reason: 'no branch' | 'no row' | 'no version', w: Writer): Code =>
  call(w.context.use('raise'), text('hole'), text(reason), w.where);

/** Several things that may hold at once, each with a value: branches of a rule, rows of a table. */
export interface Candidates {
  readonly flags: readonly Code[];
  readonly values: readonly ((at: Block) => Code)[];
  /** Notes what holds where one of them does. */
  readonly assume: (at: Block, index: number) => void;
  readonly type: Core.Expr['type'];
  readonly sources: readonly (readonly Core.Source[])[];
  readonly otherwise: ((at: Block) => Code) | null;
  readonly reason: 'no branch' | 'no row';
}

/** The value of those that hold; different values are a conflict that names them all. */
export function mergeInto(candidates: Candidates, sink: Sink, w: Writer, block: Block): void {
  const { flags, type } = candidates;
  const name = w.name('valeur');
  const clash = w.name('désaccord');
  const plain = isPlain(type);
  block.push(variable(name, null, `${w.context.typeOf(type)} | undefined`), variable(clash, FALSE));
  for (const [index, flag] of flags.entries()) {
    comment(block, candidates.sources[index] ?? [], w);
    const then = new Block(block, false);
    candidates.assume(then, index);
    const value = candidates.values[index]?.(then) ?? NULL;
    if (index === 0) then.push(assign(name, value));
    else {
      const other = isSimple(value) ? value : w.named(value, 'autre', then);
      const differs = plain ? binary(atom(name), '!==', other) : not(call(w.context.use('sameValue'), atom(name), other));
      then.push(when(binary(atom(name), '===', atom('undefined')), [assign(name, other)], [when(differs, [assign(clash, TRUE)])]));
    }
    block.push(when(flag, then.statements));
  }
  const all = array(flags);
  block.push(when(atom(clash), [{ kind: 'do', value: call(w.context.use('conflict'), w.where, all) }]));
  const none = new Block(block, false);
  if (candidates.otherwise === null) {
    const missing = hole(candidates.reason, w);
    block.push(
      put(
        sink,
        type.kind === 'optional' ? conditional(binary(atom(name), '===', atom('undefined')), missing, atom(name)) : binary(atom(name), '??', missing),
      ),
    );
    return;
  }
  const other = candidates.otherwise(none);
  if (type.kind !== 'optional' && none.statements.length === 0) block.push(put(sink, binary(atom(name), '??', other)));
  else
    block.push(
      when(
        binary(atom(name), '===', atom('undefined')),
        [...none.statements, put(sink, other)],
        sink.kind === 'return' ? [] : [assign(sink.name, atom(name))],
      ),
      ...(sink.kind === 'return' ? [returns(atom(name))] : []),
    );
}

/** Values that `===` compares; not those that TypeScript narrows to one constant, and would then refuse to compare. */
const isPlain = (type: Core.Expr['type']): boolean => {
  const of = type.kind === 'optional' ? type.of : type;
  return of.kind === 'text' || of.kind === 'date' || (of.kind === 'number' && of.scale !== 'exact');
};

/** The passages of one clause, above it. */
export function comment(block: Block, sources: readonly Core.Source[], w: Writer): void {
  const lines = quoteLines(sources, w.context);
  if (lines.length > 0) block.push({ kind: 'comment', text: lines.join('\n') });
}
