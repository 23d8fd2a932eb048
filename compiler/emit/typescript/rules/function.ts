/** One definition as one function, under its citation. */
import type * as Core from '../../../../dsl/model/core.ts';
import { ownRoots, walk } from '../../../../dsl/syntax/walk.ts';
import { keyOf } from '../facts/key.ts';
import {
  type Code,
  type Field,
  type Statement,
  UNDEFINED,
  and,
  assign,
  atom,
  binary,
  call,
  constant,
  isSimple,
  make,
  method,
  object,
  returns,
  variable,
  when,
} from '../text/code.ts';
import { type Context, DAY } from '../context.ts';
import { type Defined, isConstant } from '../facts/sharing.ts';
import { EMITTER, dayInForce } from './expression.ts';
import { comment, hole } from './sink.ts';
import { constantValue, dayCode } from '../values.ts';
import { Names, camelCase } from '../text/names.ts';
import { passagesOf, placeOf, sourceText } from '../text/prose.ts';
import { renamed } from '../text/rename.ts';
import { tidy } from '../text/tidy.ts';
import { type Section, constSection, functionSection, interfaceSection } from '../text/section.ts';
import { type TypeText, typeName, typeText } from '../text/types.ts';
import { itemAt } from '../../../../dsl/syntax/sure.ts';
import { Block, type Param, Writer, localKey } from './writer.ts';

/**
 * The function (or the constant) of a definition, with the line it comes from and its citation, unless the one above has just said it; after
 * it, what stands beside it.
 */
export function functionSections(definition: Defined, above: Defined | null, context: Context): readonly Section[] {
  const doc = describe(definition, above, context);
  const name = context.functionName(definition.id);
  const type = context.typeOf(definition.type); // of a constant too: without it, TypeScript would refuse to compare it with another
  if (isConstant(definition)) return [constSection({ doc, name, type, value: constantValue(definition, context) })];
  const params = paramsOf(definition, context);
  const w = new Writer(context, definition, EMITTER, params);
  const block = new Block();
  for (const param of params) if (param.local !== null) block.bind(localKey(param.local), atom(param.name));
  nameRecords(definition, w, block);
  versionsInto(definition, w, block);
  return [functionSection({ doc, name, params, returns: type, body: renamed(tidy(block.statements), (one) => w.names.wantedOf(one)) }), ...w.beside];
}

/** What the function of a definition takes: the dossier and what goes with it, the values handed to it, its elements. */
function paramsOf(definition: Defined, context: Context): readonly Param[] {
  const needs = context.sharing.needs(definition.id);
  const handed = context.sharing
    .handedTo(definition)
    .map((id) => ({ name: context.functionName(id), type: context.typeOf(context.facts.definition(id).type), local: null }));
  const names = new Names(context.names);
  const subjects = definition.subjects.map(({ local, type }) => ({ name: names.take(camelCase(local)), type: context.typeOf(type), local }));
  return [
    ...(needs.dossier ? [{ name: 'dossier', type: typeName('Dossier'), local: null }] : []),
    ...(needs.kept ? [{ name: 'kept', type: KEPT, local: null }] : []),
    ...(needs.day ? [{ name: 'day', type: DAY, local: null }] : []),
    ...handed,
    ...subjects,
  ];
}

/** Fields of one fiche read from here on are read from a name of its own. */
const MANY_FIELDS = 3;

/** Names each fiche of the dossier of which the function reads many fields. */
function nameRecords(definition: Defined, w: Writer, block: Block): void {
  const reads = new Map<string, { readonly expr: Core.Expr; times: number }>();
  for (const root of ownRoots(definition)) {
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
function unitText(type: Core.Expr['type']): string {
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

const KEPT = typeName('Kept');

/** What one evaluation keeps, the function that makes it empty, and one reader for each kept definition. */
export function keptSections(context: Context): readonly Section[] {
  const slots = context.sharing.keptIds().map((id) => slotOf(id, context));
  if (slots.length === 0) return [];
  const empty = slots.map(({ name, keys }): Field => ({ name, value: keys.length === 0 ? UNDEFINED : make('Map', null) }));
  return [
    interfaceSection({
      doc: ['What one evaluation has worked out and may be asked again.'],
      name: 'Kept',
      members: slots.map(({ name, type }) => ({ name, type, isMutable: true })),
    }),
    functionSection({ name: 'nothingKept', params: [], returns: KEPT, body: [returns(object(empty))] }),
    ...slots.map((slot) => keptReader(slot, context)),
  ];
}

interface Slot {
  readonly id: string;
  readonly name: string;
  readonly value: TypeText;
  readonly type: TypeText;
  /** Parameters that tell one value from another: the day, the elements. */
  readonly keys: readonly { readonly name: string; readonly type: TypeText }[];
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
  const keys = [...(context.sharing.needs(id).day ? [{ name: 'day', type: DAY }] : []), ...subjects];
  const type = keys.reduceRight((of, key) => typeText`Map<${key.type}, ${of}>`, value);
  return { id, name: context.functionName(id), value, type: keys.length === 0 ? typeText`${value} | undefined` : type, keys };
}

function keptReader(slot: Slot, context: Context): Section {
  const needs = context.sharing.needs(slot.id);
  const params = [
    ...(needs.dossier ? [{ name: 'dossier', type: typeName('Dossier') }] : []),
    ...(needs.kept ? [{ name: 'kept', type: KEPT }] : []),
    ...slot.keys,
  ];
  const compute = call(slot.name, ...params.map(({ name }) => atom(name)));
  return functionSection({
    name: context.kept.of(slot.id),
    params: needs.kept ? params : [...params.slice(0, needs.dossier ? 1 : 0), { name: 'kept', type: KEPT }, ...slot.keys],
    returns: slot.value,
    body: slot.keys.length === 0 ? keptOnce(slot, compute) : keptByKeys(slot, compute),
  });
}

/** The value, worked out when it is first asked for. */
function keptOnce({ name, value }: Slot, compute: Code): readonly Statement[] {
  const kept = atom(`kept.${name}`);
  if (!value.text.includes('null')) return [returns({ kind: 'filled', target: kept, value: compute })];
  return [when(binary(kept, '===', UNDEFINED), [assign(kept.text, compute)]), returns(kept)];
}

/** The same for each day and elements. */
function keptByKeys({ name, keys }: Slot, compute: Code): readonly Statement[] {
  const kept: Code = atom(`kept.${name}`);
  const last = atom(itemAt(keys, -1).name);
  const outer = keys.slice(0, -1);
  const values = outer.length === 0 ? kept : atom('values');
  const found = atom('value');
  const map = outer.reduce<Code>((of, key) => call('mapUnder', of, atom(key.name)), kept);
  return [
    ...(outer.length === 0 ? [] : [constant('values', map)]),
    variable('value', method(values, 'get', last)),
    when(binary(found, '===', UNDEFINED), [assign('value', compute), { kind: 'do', value: method(values, 'set', last, found) }]),
    returns(found),
  ];
}
