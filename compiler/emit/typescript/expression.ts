/** A core expression as TypeScript, for a dossier in which everything read is known: plain arithmetic, plain comparisons, loops over lists. */
import type * as Core from '../../../dsl/core.ts';
import type { Constant, Type } from '../../../dsl/types.ts';
import { walk } from '../../../dsl/walk.ts';
import { chooseCode, tableCode } from './choose.ts';
import { type Code, NULL, array, atom, call, isSimple, member, number, object, text } from './code.ts';
import type { Context } from './context.ts';
import { keyOf } from './key.ts';
import { eachCode, foldCode, pickCode, whereCode } from './lists.ts';
import { propertyName } from './names.ts';
import { operatorCode } from './operators.ts';
import { Block, type Writer } from './writer.ts';

/** The key under which a block holds what a local name stands for. */
export const localKey = (local: Core.LocalId): string => `local ${local}`;

/** The value of an expression. Statements it takes are added to the block; nothing is evaluated before its turn unless it cannot fail. */
export function emit(expr: Core.Expr, w: Writer, block: Block): Code {
  const bound = expr.kind === 'op' || expr.kind === 'field' ? block.bound(keyOf(expr)) : undefined;
  if (bound !== undefined) return bound;
  switch (expr.kind) {
    case 'const':
      return 'unknown' in expr ? call(w.context.use('unanswered')) : constantCode(expr.value, expr.type, w.context);
    case 'input':
      return member(atom('dossier'), inputName(expr.input, w.context));
    case 'local':
      return localCode(expr, w, block);
    case 'ref':
      return referenceCode(expr, w, block);
    case 'field':
      return member(emit(expr.of, w, block), fieldName(expr, w.context));
    case 'record':
      return recordCode(expr, w, block);
    case 'list':
      return array(emitAll(expr.items, w, block));
    case 'op':
      return operatorCode(expr, w, block);
    case 'choose':
      return chooseCode(expr, w, block);
    case 'table':
      return tableCode(expr, w, block);
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

/**
 * Several values, evaluated in order: when one takes statements, those before it that may fail are named first, so that the first fault
 * stays the first.
 */
export function emitAll(exprs: readonly Core.Expr[], w: Writer, block: Block): readonly Code[] {
  const codes: Code[] = [];
  for (const expr of exprs) {
    const inner = new Block(block);
    const code = emit(expr, w, inner);
    if (inner.statements.length > 0) {
      codes.forEach((earlier, index) => {
        const source = exprs[index];
        if (source !== undefined && w.mayFail(source)) codes[index] = w.named(earlier, 'valeur', block);
      });
      adopt(block, inner);
    }
    codes.push(code);
  }
  return codes;
}

/** Takes over the statements of an inner block, and the names they bind. */
export function adopt(block: Block, inner: Block): void {
  block.push(...inner.statements);
  for (const [key, code] of inner.bindings()) block.bind(key, code);
}

/** The emitted name of a donnée, a question or the jour d'observation. */
export function inputName(name: string, context: Context): string {
  const input = context.plan.inputs[name] ?? context.plan.questions[name];
  if (input === undefined) throw new Error(`the plan has no input ${name}`);
  return input.emitted;
}

export function fieldName(expr: Extract<Core.Expr, { kind: 'field' }>, context: Context): string {
  const type = expr.of.type;
  if (type.kind !== 'record') throw new Error(`a field is read from a ${type.kind}`);
  return context.field(type.fiche, expr.field);
}

function recordCode(expr: Extract<Core.Expr, { kind: 'record' }>, w: Writer, block: Block): Code {
  const type = expr.type;
  if (type.kind !== 'record') throw new Error('a record without its fiche');
  const names = Object.keys(expr.fields);
  const codes = emitAll(Object.values(expr.fields), w, block);
  return object(names.map((name, index) => ({ name: propertyName(w.context.field(type.fiche, name)), value: codes[index] ?? NULL })));
}

/** A constant as a literal; days say which day they are. */
export function constantCode(value: Constant, type: Type, context: Context): Code {
  const plain = type.kind === 'optional' ? type.of : type;
  if (value === null) return NULL;
  if (typeof value === 'string') return text(value);
  if (typeof value === 'boolean') return atom(String(value));
  if (typeof value === 'number') return plain.kind === 'date' ? dayCode(value, context) : number(value);
  if (Array.isArray(value))
    return array((value as readonly Constant[]).map((item) => constantCode(item, plain.kind === 'list' ? plain.of : plain, context)));
  if ('n' in value)
    return object([
      { name: 'n', value: number(value.n) },
      { name: 'd', value: number(value.d) },
    ]);
  if ('start' in value)
    return object([
      { name: 'start', value: dayCode(value.start, context) },
      { name: 'end', value: dayCode(value.end, context) },
    ]);
  if ('fields' in value && plain.kind === 'record') {
    const fiche = context.fiche(plain.fiche);
    return object(
      fiche.fields.map((field) => ({
        name: propertyName(field.emitted),
        value: constantCode(value.fields[field.name] ?? null, field.type, context),
      })),
    );
  }
  throw new Error('a constant of no known form');
}

/** A day, by the name that says which one it is. */
export const dayCode = (day: number, context: Context): Code => atom(context.dayName(day));

function localCode(expr: Extract<Core.Expr, { kind: 'local' }>, w: Writer, block: Block): Code {
  const key = localKey(expr.local);
  const bound = block.bound(key);
  if (bound !== undefined) return bound;
  const binding = w.context.facts.bindings(w.definition).get(expr.local);
  if (binding?.kind !== 'value') throw new Error(`${w.definition.id} reads ${expr.local} where it is not bound`);
  const once = w.usesOf(expr.local) < 2;
  if (once && block.isInline) return emit(binding.value, w, block);
  const home = w.mayFail(binding.value) ? block : homeOf(binding.value, w, block);
  const code = emit(binding.value, w, home);
  return bindNamed(key, code, binding.name, w, home);
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
  if (context.isConstant(definition) || context.isHanded(expr.definition)) return atom(name);
  const key = keyOf(expr);
  const bound = block.bound(key);
  if (bound !== undefined) return bound;
  const repeated = w.isRepeated(key);
  const home = repeated && !w.mayFail(expr) ? homeOf(expr, w, block) : block;
  const code = callDefinition(expr, w, home);
  if (context.isKept(expr.definition) && home.parent !== null) return code; // asking again costs little
  return repeated && !(block.isInline && home === block) ? bindNamed(key, code, `${name} value`, w, home) : code;
}

function callDefinition(expr: Extract<Core.Expr, { kind: 'ref' }>, w: Writer, block: Block): Code {
  const { context } = w;
  const needs = context.needs(expr.definition);
  const kept = context.isKept(expr.definition);
  const values = emitAll([...(expr.on === null ? [] : [expr.on]), ...expr.elements], w, block);
  const on = expr.on === null ? undefined : values[0];
  const elements = expr.on === null ? values : values.slice(1);
  const args: Code[] = [];
  if (needs.dossier) args.push(atom('dossier'));
  if (needs.kept || kept) args.push(atom('kept'));
  if (needs.day) args.push(on ?? dayInForce(w));
  else if (on !== undefined && expr.on !== null && w.mayFail(expr.on)) block.push({ kind: 'do', value: on });
  const name = context.functionName(expr.definition);
  return call(kept ? context.keptName(expr.definition) : name, ...args, ...elements);
}

/** The application day where the function stands: its own parameter, else the dossier's. */
export function dayInForce(w: Writer): Code {
  if (w.context.needs(w.definition.id).day) return atom('day');
  const name = w.context.plan.applicationDate;
  if (name === null) throw new Error('a dated definition in a ruleset without application date');
  return member(atom('dossier'), inputName(name, w.context));
}
