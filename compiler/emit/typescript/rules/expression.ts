/** A core expression as TypeScript, for a dossier in which everything read is known: plain arithmetic, plain comparisons, loops over lists. */
import type * as Core from '../../../../dsl/model/core.ts';
import { walk } from '../../../../dsl/syntax/walk.ts';
import type { Context } from '../context.ts';
import { chooseCode, chooseInto } from './choose.ts';
import { type Code, array, atom, call, constant, isSimple, member } from '../text/code.ts';
import { keyOf } from '../facts/key.ts';
import { isConstant } from '../facts/sharing.ts';
import { eachCode, foldCode, pickCode, whereCode } from './lists.ts';
import { operatorCode } from './operators.ts';
import { filled, put } from './sink.ts';
import { tableInto } from './table.ts';
import { askedForItsFault } from '../text/tidy.ts';
import { constantCode, fieldName, inputName, recordCode, wholeChoice } from '../values.ts';
import { type Block, type Emitter, type Sink, type Writer, localKey } from './writer.ts';
import { itemAt, sure } from '../../../../dsl/syntax/sure.ts';
import { elementOf, ficheOfType, shareDays } from '../../../../dsl/model/core.ts';

/** The value of an expression. Statements it takes are added to the block; nothing is evaluated before its turn unless it cannot fail. */
export function emit(expr: Core.Expr, w: Writer, block: Block): Code {
  const bound = expr.kind === 'op' || expr.kind === 'field' || expr.kind === 'input' ? block.bound(keyOf(expr)) : undefined;
  if (bound !== undefined) return bound;
  switch (expr.kind) {
    case 'const':
      return 'unknown' in expr ? call('unanswered') : constantCode(expr.value, expr.type, w.context);
    case 'input':
      return member(atom('dossier'), inputName(expr.input, w.context));
    case 'local':
      return localCode(expr, w, block);
    case 'ref':
      return referenceCode(expr, w, block);
    case 'field':
      return member(w.emit(expr.of, block), fieldName(expr, w.context));
    case 'record':
      return writtenCode(expr, w, block);
    case 'list':
      return wholeChoice(expr, w.context) ?? listCode(expr, w, block);
    case 'op':
      return operatorCode(expr, w, block);
    case 'choose':
      return chooseCode(expr, w, block);
    case 'table':
      return filled(expr, w, block);
    case 'each':
      return eachCode(expr, w, block);
    case 'where':
      return whereCode(expr, w, block);
    case 'fold':
      return foldCode(expr, w, block);
    case 'pick':
      return pickCode(expr, w, block);
  }
}

/** Statements that end with the value of an expression in its place. */
function emitInto(expr: Core.Expr, sink: Sink, w: Writer, block: Block): void {
  if (expr.kind === 'choose') chooseInto(expr, sink, w, block);
  else if (expr.kind === 'table') tableInto(expr, sink, w, block);
  else block.push(put(sink, emit(expr, w, block)));
}

/** Every expression of the language. */
export const EMITTER: Emitter = { emit, into: emitInto };

/** Items written one by one. Values of a choix by themselves would be texts to TypeScript. */
function listCode(expr: Extract<Core.Expr, { kind: 'list' }>, w: Writer, block: Block): Code {
  const items = array(w.emitAll(expr.items, block));
  const isPlainChoice = elementOf(expr.type).kind === 'choice' && expr.items.every(({ kind }) => kind === 'const');
  return isPlainChoice ? { kind: 'as', of: items, type: w.context.typeOf(expr.type) } : items;
}

function writtenCode(expr: Extract<Core.Expr, { kind: 'record' }>, w: Writer, block: Block): Code {
  const fiche = ficheOfType(expr.type);
  const codes = w.emitAll(Object.values(expr.fields), block);
  return recordCode(
    fiche,
    Object.keys(expr.fields).map((name, index) => [name, itemAt(codes, index)]),
    w.context,
  );
}

function localCode(expr: Extract<Core.Expr, { kind: 'local' }>, w: Writer, block: Block): Code {
  const key = localKey(expr.local);
  const bound = block.bound(key);
  if (bound !== undefined) return bound;
  const binding = w.context.facts.valueOf(expr.local, w.definition);
  const once = w.usesOf(expr.local) < 2;
  if (once && block.isInline) return w.emit(binding.value, block);
  const home = w.mayFail(binding.value) ? block : homeOf(binding.value, w, block);
  const code = namedCode(binding.value, binding.name, w, home);
  return bindNamed(key, code, binding.name, w, home);
}

/** The value of an expression that bears a name; a variable filled for it bears that name at once. */
function namedCode(expr: Core.Expr, words: string, w: Writer, block: Block): Code {
  if (expr.kind === 'table') return filled(expr, w, block, words);
  return expr.kind === 'choose' ? chooseCode(expr, w, block, words) : w.emit(expr, block);
}

function bindNamed(key: string, code: Code, words: string, w: Writer, block: Block): Code {
  const named = isSimple(code) ? code : w.named(code, words, block);
  block.bind(key, named);
  return named;
}

/** The outermost block in which everything a value reads is bound: what cannot fail may be worked out there. */
function homeOf(value: Core.Expr, w: Writer, block: Block): Block {
  const elements = new Set<string>();
  const bindings = w.context.facts.bindings(w.definition);
  const own = new Set<string>();
  const visit = (expr: Core.Expr): void =>
    walk(expr, (inner) => {
      if ('as' in inner) own.add(inner.as);
      if (inner.kind !== 'local') return;
      const binding = bindings.get(inner.local);
      if (binding?.kind === 'value') visit(binding.value);
      else elements.add(inner.local);
    });
  visit(value);
  const needed = [...elements].filter((local) => !own.has(local)).map(localKey);
  let home = block;
  for (let outer = home.parent; outer !== null && needed.every((key) => outer?.bound(key) !== undefined); outer = outer.parent) home = outer;
  return home;
}

function referenceCode(expr: Extract<Core.Expr, { kind: 'ref' }>, w: Writer, block: Block): Code {
  const { context } = w;
  const name = context.functionName(expr.definition);
  const definition = context.facts.definition(expr.definition);
  if (isConstant(definition) || context.sharing.isHanded(expr.definition)) {
    if (expr.on !== null && w.mayFail(expr.on)) askDay(w.emit(expr.on, block), block);
    return atom(name);
  }
  const key = keyOf(expr);
  const bound = block.bound(key);
  if (bound !== undefined) return bound;
  const repeated = w.isRepeated(key);
  const kept = context.sharing.isKept(expr.definition); // asking again costs little: it is named where it is read, never before
  const home = repeated && !kept && !w.mayFail(expr) ? homeOf(expr, w, block) : block;
  const code = callDefinition(expr, w, home);
  if (!repeated || (block.isInline && home === block)) return code;
  const own = kept ? w.names.takeInner(name) : w.name(`${name} value`);
  home.push(constant(own, code));
  home.bind(key, atom(own));
  return atom(own);
}

function callDefinition(expr: Extract<Core.Expr, { kind: 'ref' }>, w: Writer, block: Block): Code {
  const { context } = w;
  const needs = context.sharing.needs(expr.definition);
  const kept = context.sharing.isKept(expr.definition);
  const values = w.emitAll([...(expr.on === null ? [] : [expr.on]), ...expr.elements], block);
  const on = expr.on === null ? undefined : values[0];
  const elements = expr.on === null ? values : values.slice(1);
  const args: Code[] = [];
  if (needs.dossier) args.push(atom('dossier'));
  if (needs.kept || kept) args.push(atom('kept'));
  const read = context.facts.definition(expr.definition);
  if (needs.day) args.push(on ?? (shareDays(read, w.definition) ? dayInForce(w) : dateCode(read, context)));
  else if (on !== undefined && expr.on !== null && w.mayFail(expr.on)) askDay(on, block);
  const name = context.functionName(expr.definition);
  return call(kept ? context.kept.of(expr.definition) : name, ...args, ...elements);
}

/** `en vigueur le` a day that may be a fault, of what is the same on every day. */
function askDay(day: Code, block: Block): void {
  if (day.kind === 'atom') return; // it is known already
  block.push(...askedForItsFault(day));
}

/** The application day where the function stands: its own parameter, else the date of its timeline. */
export const dayInForce = (w: Writer): Code => (w.context.sharing.needs(w.definition.id).day ? atom('day') : dateCode(w.definition, w.context));

/** Where the caller has the dossier and what is kept. */
export interface Given {
  readonly dossier: Code;
  readonly kept: Code;
}

const GIVEN: Given = { dossier: atom('dossier'), kept: atom('kept') };

/** The application date of the timeline of a definition: that of the dossier, or what a ruleset taken up keeps. */
export function dateCode({ timeline }: Pick<Core.Definition, 'timeline'>, context: Context, from: Given = GIVEN): Code {
  if (timeline?.day.kind !== 'ref') {
    const name = timeline?.day.kind === 'input' ? timeline.day.input : sure(context.plan.applicationDate, 'the application date');
    return member(from.dossier, inputName(name, context));
  }
  const id = timeline.day.definition;
  const definition = context.facts.definition(id);
  if (isConstant(definition)) return atom(context.functionName(id));
  const needs = context.sharing.needs(id);
  const kept = context.sharing.isKept(id);
  const day = needs.day ? [dateCode(definition, context, from)] : [];
  return call(
    kept ? context.kept.of(id) : context.functionName(id),
    ...(needs.dossier ? [from.dossier] : []),
    ...(needs.kept || kept ? [from.kept] : []),
    ...day,
  );
}
