/** Why a contrôle says what it says: each piece that is missing or not known, with the passages that ask for it. */
import type * as Core from '../../../dsl/model/core.ts';
import { walk } from '../../../dsl/syntax/walk.ts';
import { Failed } from '../../../runtime/partial/index.ts';
import { evaluateExpr } from '../code/expression.ts';
import { definitionsOf } from '../machine.ts';
import type { Scope } from '../code/scope.ts';
import { type Words, wordsOf } from './ruleset-words.ts';

/** `there`: it is there, or not asked for, or only recommended where a verdict is told. `fault`: reading whether it is asked for is an error. */
export interface PieceReason {
  readonly name: string;
  readonly state: 'there' | 'missing' | 'open' | 'fault';
  readonly recommended: boolean;
  /** What is not known, of an open piece: its own line, or the condition under which it is asked for. */
  readonly decidedBy: Words | null;
  readonly line: Words;
  readonly sources: readonly Core.Source[];
}

/** The lines of a contrôle, in the order they are written; a recommended one never weighs on the verdict. null of what is no part of a contrôle. */
export function piecesOf(definition: Core.Definition, scope: Scope): readonly PieceReason[] | null {
  const { plan } = scope.host;
  if (definition.word !== 'contrôle' || definition.partOf === null) return null;
  const list = definitionsOf(plan).get(`${definition.partOf.definition}.manquants`);
  const lines = list?.versions[0] === undefined ? [] : linesOf(list.versions[0].value);
  if (lines.length === 0) return null;
  const starts = lines.map(({ missing }) => missing.span);
  return lines.map(({ name, recommended, missing }, rank): PieceReason => {
    const weighs = !recommended || definition.partOf?.part === 'manquants';
    const value = weighs && evaluateExpr(missing, scope);
    const state = value === true ? 'missing' : value === false ? 'there' : value instanceof Failed ? 'fault' : 'open';
    const undecided = missing.kind === 'op' && missing.op === 'and' ? missing.args.find((part) => evaluateExpr(part, scope) !== true) : undefined;
    return {
      name,
      state,
      recommended,
      decidedBy: undecided === undefined || state === 'there' || state === 'missing' ? null : wordsOf(plan, undecided.span),
      line: wordsOf(plan, missing.span),
      sources: definition.sources.filter((source) => lineOf(source.span, starts) === rank),
    };
  });
}

/** The line a passage stands under: the last that begins before it; −1 above them all. */
const lineOf = (span: Core.Source['span'], starts: readonly Core.Expr['span'][]): number =>
  starts.findLastIndex((start) => start !== null && start.file === span.file && start.start <= span.start);

interface Line {
  readonly name: string;
  readonly recommended: boolean;
  readonly missing: Core.Expr;
}

/** The records that `dsl/check/declarations/control.ts` writes, one for each line. */
function linesOf(value: Core.Expr): readonly Line[] {
  const lines: Line[] = [];
  walk(value, (expr) => {
    if (expr.kind !== 'record') return;
    const { pièce: name, recommandé: recommended, manque: missing } = expr.fields;
    if (missing === undefined || name?.kind !== 'const' || typeof name.value !== 'string') return;
    lines.push({ name: name.value, recommended: recommended?.kind === 'const' && recommended.value === true, missing });
  });
  return lines;
}
