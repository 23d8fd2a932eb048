/** One definition as one function, under its citation. */
import type * as Core from '../../../../dsl/model/core.ts';
import { roots, walk } from '../../../../dsl/syntax/walk.ts';
import { keyOf } from '../facts/key.ts';
import { type Code, and, assign, atom, binary, constant, isSimple, when } from '../text/code.ts';
import type { Context, Defined } from '../context.ts';
import { EMITTER, dayInForce } from './expression.ts';
import { comment, hole } from './sink.ts';
import { constantValue, dayCode } from '../values.ts';
import { Names, camelCase } from '../text/names.ts';
import { docComment, passagesOf, placeOf, sourceText } from '../text/prose.ts';
import { tidy } from '../text/tidy.ts';
import { printDeclaration, printSignature, printStatements } from '../text/print.ts';
import { Block, type Param, Writer, localKey } from './writer.ts';

/** The function (or the constant) of a definition, with the line it comes from and its citation, unless the one above has just said it. */
export function functionText(definition: Defined, above: Defined | null, context: Context): string {
  const head = docComment(describe(definition, above, context));
  return `${head}\n${context.isConstant(definition) ? constantText(definition, context) : bodyText(definition, context)}`;
}

function constantText(definition: Defined, context: Context): string {
  const type = `: ${context.typeOf(definition.type)}`; // without it, TypeScript would refuse to compare it with another constant
  return `${printDeclaration(`const ${context.functionName(definition.id)}${type}`, constantValue(definition, context))}\n`;
}

function bodyText(definition: Defined, context: Context): string {
  const params = paramsOf(definition, context);
  const w = new Writer(context, definition, EMITTER, params);
  const block = new Block();
  for (const { name, local } of params) if (local !== null) block.bind(localKey(local), atom(name));
  nameRecords(definition, w, block);
  versionsInto(definition, w, block);
  const body = printStatements(tidy(block.statements), 1);
  const signature = params.map(({ name, type }) => `${isUsed(name, body) ? name : `_${name}`}: ${type}`);
  const head = printSignature(`function ${context.functionName(definition.id)}`, signature, context.typeOf(definition.type));
  return [`${head} {\n${body}}\n`, ...w.beside].join('\n');
}

/** What the function of a definition takes: the dossier and what goes with it, the values handed to it, its elements. */
function paramsOf(definition: Defined, context: Context): readonly Param[] {
  const needs = context.needs(definition.id);
  const handed = context
    .handedTo(definition)
    .map((id) => ({ name: context.functionName(id), type: context.typeOf(context.facts.definition(id).type), local: null }));
  const names = new Names(context.names);
  const subjects = definition.subjects.map(({ local, type }) => ({ name: names.take(camelCase(local)), type: context.typeOf(type), local }));
  return [
    ...(needs.dossier ? [{ name: 'dossier', type: 'Dossier', local: null }] : []),
    ...(needs.kept ? [{ name: 'kept', type: 'Kept', local: null }] : []),
    ...(needs.day ? [{ name: 'day', type: context.dayType(), local: null }] : []),
    ...handed,
    ...subjects,
  ];
}

/** Fields of one fiche read from here on are read from a name of its own. */
const MANY_FIELDS = 3;

/** Names each fiche of the dossier of which the function reads many fields. */
function nameRecords(definition: Defined, w: Writer, block: Block): void {
  const reads = new Map<string, { readonly expr: Core.Expr; times: number }>();
  for (const root of roots(definition)) {
    walk(root, (expr) => {
      if (expr.kind !== 'field' || expr.of.kind !== 'input') return;
      const key = keyOf(expr.of);
      reads.set(key, { expr: expr.of, times: (reads.get(key)?.times ?? 0) + 1 });
    });
  }
  for (const [key, { expr, times }] of reads) {
    if (times < MANY_FIELDS) continue;
    const code = w.emit(expr, block);
    const name = w.names.take(code.kind === 'atom' ? (code.text.split('.').at(-1) ?? 'fiche') : 'fiche');
    block.push(constant(name, code));
    block.bind(key, atom(name));
  }
}

/** Whether a body reads a name. */
export const isUsed = (name: string, body: string): boolean =>
  new RegExp(`(^|[^\\w.$])${name}\\b`).test(body.replace(/^\s*\/\/.*$/gm, '').replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''"));

/** Title line with its place in the rules, then the passages: those of the definition, else those that all its versions share. */
function describe(definition: Core.Definition, above: Core.Definition | null, context: Context): readonly string[] {
  const told = (one: Core.Definition): readonly string[] => [...new Set(passagesOf(one).map((source) => sourceText(source)))];
  const passages = told(definition);
  const isPart = above !== null && above.span.file === definition.span.file && above.span.start === definition.span.start;
  const isToldAbove = isPart && told(above).join() === passages.join();
  return [`${titleOf(definition)} — ${placeOf(definition.span, context)}`, ...(isToldAbove ? [] : passages)];
}

/** `délai Visite initiale : échéance`, `barème heures de base (h/an, × 100)`; `hint`: what stands in parentheses, the scaled unit unless told. */
export function titleOf({ word, label, id, partOf, type }: Core.Definition, hint = unitText(type)): string {
  const name = partOf === null ? (label ?? id) : `${label ?? partOf.definition} : ${partOf.part}`;
  return `${word} ${name}${hint === '' ? '' : ` (${hint})`}`;
}

/** `€`, `€/h, × 100`…, as a reader of the signature needs it: the function gives scaled integers. */
export function unitText(type: Core.Expr['type']): string {
  const of = type.kind === 'optional' || type.kind === 'list' ? type.of : type;
  if (of.kind !== 'number') return of.kind === 'list' || of.kind === 'optional' ? unitText(of) : '';
  if (of.scale === 'exact') return `${of.unit === '' ? 'nombre' : of.unit}, exact`;
  if (of.scale === 0) return of.unit;
  return `${of.unit === '' ? 'nombre' : of.unit}, × ${10 ** of.scale}`;
}

/** The versions from the latest to the earliest: the first that has begun on the day is the one in force. */
function versionsInto(definition: Defined, w: Writer, block: Block): void {
  const [only, second] = definition.versions;
  if (only !== undefined && second === undefined && only.from === null && only.to === null) {
    w.into(only.value, { kind: 'return' }, block);
    return;
  }
  const day = dayOf(definition, w, block);
  const latestFirst = [...definition.versions].sort((a, b) => (b.from ?? -Infinity) - (a.from ?? -Infinity));
  let nextFrom: number | null = null;
  for (const [index, version] of latestFirst.entries()) {
    const begun: Code | null = version.from === null ? null : binary(day, '>=', dayCode(version.from, w.context));
    const endsEarlier = version.to !== null && (nextFrom === null || version.to < nextFrom - 1);
    const end: Code | null = endsEarlier && version.to !== null ? dayCode(version.to, w.context) : null;
    nextFrom = version.from;
    // A day after its end is in no version: an earlier one has begun too, and must not be reached.
    const last = index === latestFirst.length - 1;
    if (end !== null && !last) block.push(when(binary(day, '>', end), [{ kind: 'return', value: hole('no version', w) }]));
    const notEnded = end !== null && last ? binary(day, '<=', end) : null;
    comment(block, definition.versions.length > 1 ? version.sources : [], w);
    const inner = new Block(block, false);
    w.into(version.value, { kind: 'return' }, inner);
    const test = begun === null ? notEnded : notEnded === null ? begun : and(begun, notEnded);
    if (test === null) {
      block.push(...inner.statements);
      return;
    }
    block.push(when(test, inner.statements));
  }
  block.push({ kind: 'return', value: hole('no version', w) });
}

function dayOf(definition: Defined, w: Writer, block: Block): Code {
  if (definition.applicationDate === null) return dayInForce(w);
  const code = w.emit(definition.applicationDate, block);
  return isSimple(code) ? code : w.named(code, 'jour', block);
}

/** What one evaluation keeps, the function that makes it empty, and one reader for each kept definition. */
export function keptText(context: Context): readonly string[] {
  const ids = context.keptIds();
  if (ids.length === 0) return [];
  const slots = ids.map((id) => slotOf(id, context));
  const fields = slots.map(({ name, type }) => `  ${name}: ${type};`).join('\n');
  const empty = slots.map(({ name, keys }) => `${name}: ${keys.length === 0 ? 'undefined' : 'new Map()'}`);
  const made = `const nothingKept = (): Kept => ({ ${empty.join(', ')} });`;
  const long = `const nothingKept = (): Kept => ({\n${empty.map((line) => `  ${line},`).join('\n')}\n});`;
  return [
    `${docComment(['What one evaluation has worked out and may be asked again.'])}\ninterface Kept {\n${fields}\n}`,
    made.length <= 120 ? made : long,
    ...slots.map((slot) => keptReader(slot, context)),
  ];
}

interface Slot {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly type: string;
  /** Parameters that tell one value from another: the day, the elements. */
  readonly keys: readonly { readonly name: string; readonly type: string }[];
}

function slotOf(id: string, context: Context): Slot {
  const definition = context.facts.definition(id);
  const value = context.typeOf(definition.type);
  const taken = new Set<string>(['dossier', 'kept', 'day']);
  const subjects = definition.subjects.map((subject) => {
    const wanted = camelCase(subject.local);
    const name = taken.has(wanted) || context.names.has(wanted) ? `${wanted}1` : wanted;
    taken.add(name);
    return { name, type: context.typeOf(subject.type) };
  });
  const keys = [...(context.needs(id).day ? [{ name: 'day', type: context.dayType() }] : []), ...subjects];
  const type = keys.reduceRight((of, key) => `Map<${key.type}, ${of}>`, value);
  return { id, name: context.functionName(id), value, type: keys.length === 0 ? `${value} | undefined` : type, keys };
}

function keptReader(slot: Slot, context: Context): string {
  const needs = context.needs(slot.id);
  const args = [...(needs.dossier ? ['dossier'] : []), ...(needs.kept ? ['kept'] : []), ...slot.keys.map(({ name }) => name)];
  const params = [...(needs.dossier ? ['dossier: Dossier'] : []), 'kept: Kept', ...slot.keys.map(({ name, type }) => `${name}: ${type}`)];
  const compute = `${slot.name}(${args.join(', ')})`;
  const signature = printSignature(`function ${context.keptName(slot.id)}`, params, slot.value);
  const last = slot.keys.at(-1);
  if (last === undefined) {
    const nullable = slot.value.includes('null');
    if (!nullable) return `${signature} {\n  return (kept.${slot.name} ??= ${compute});\n}`;
    const fill = when(binary(atom(`kept.${slot.name}`), '===', atom('undefined')), [assign(`kept.${slot.name}`, atom(compute))]);
    return `${signature} {\n${printStatements([fill], 1)}  return kept.${slot.name};\n}`;
  }
  const outer = slot.keys.slice(0, -1);
  const map = outer.reduce((of, key) => `${context.use('mapUnder')}(${of}, ${key.name})`, `kept.${slot.name}`);
  const lines = outer.length === 0 ? [] : [`  const values = ${map};`];
  const values = outer.length === 0 ? `kept.${slot.name}` : 'values';
  return [
    `${signature} {`,
    ...lines,
    `  let value = ${values}.get(${last.name});`,
    '  if (value === undefined) {',
    `    value = ${compute};`,
    `    ${values}.set(${last.name}, value);`,
    '  }',
    '  return value;',
    '}',
  ].join('\n');
}
