/**
 * The order of a list is that of its own elements (decision 28): « précédant » and « après chaque » know nothing of an element that another donnée gives, and would find
 * none before it and none after it.
 */
import { concatMap } from '../../syntax/collections.ts';
import * as Core from '../../model/core.ts';
import { CHECK } from '../../diagnostics/catalog/check.ts';
import type { Type } from '../../model/types.ts';
import { roots, walk } from '../../syntax/walk.ts';
import type { Context } from '../context.ts';
import type { DeclarationOf } from '../declarations/declare.ts';
import { say } from '../messages.ts';

/** Says where a definition follows the order of one list for elements that may be of another. */
export function checkPlaces(c: Context, imports: readonly DeclarationOf<'import'>[], definitions: Iterable<Core.Definition>): void {
  for (const definition of definitions) {
    const ordered = besides(definition);
    if (ordered.length === 0) continue;
    const origins = new Origins(c, definition);
    const declaration = imports.find((one) => one.as !== null && definition.id.startsWith(`${one.as.text}.`));
    for (const expr of ordered) {
      const [list, second] = origins.of(Core.operandOf(expr, expr.args, 0));
      const others = origins.of(Core.operandOf(expr, expr.args, 1)).filter((place) => place !== list);
      if (list === undefined || second !== undefined || others.length === 0) continue;
      const params = { name: definition.name, list, others };
      if (expr.span === null) say(c, CHECK.strayElements, declaration?.title.span ?? definition.span, params);
      else say(c, CHECK.otherOrder, declaration?.title.span ?? expr.span, params);
    }
  }
}

const known = /* @__PURE__ */ new WeakMap<Core.Definition, readonly Core.Op[]>();

/** What follows the order of a list in it, found once. */
function besides(definition: Core.Definition): readonly Core.Op[] {
  const before = known.get(definition);
  if (before !== undefined) return before;
  const found: Core.Op[] = [];
  for (const root of roots(definition))
    walk(root, (expr) => void (expr.kind === 'op' && (expr.op === 'preceding' || expr.op === 'following') && found.push(expr)));
  known.set(definition, found);
  return found;
}

/** Which lists or fiches of the dossier the records of an expression come from, by name; none for those that a rule writes out. */
class Origins {
  readonly #c: Context;
  readonly #bound = new Map<string, Core.Expr | Type>();

  constructor(c: Context, definition: Core.Definition) {
    this.#c = c;
    for (const { local, type } of definition.subjects) this.#bound.set(local, type);
    for (const { id, value } of definition.locals) this.#bound.set(id, value);
    for (const root of roots(definition)) {
      walk(root, (expr) => {
        if (expr.kind === 'each' || expr.kind === 'where' || expr.kind === 'fold' || expr.kind === 'pick') this.#bound.set(expr.as, expr.list);
      });
    }
  }

  of(expr: Core.Expr): readonly string[] {
    switch (expr.kind) {
      case 'const':
      case 'record':
        return [];
      case 'input':
        return [expr.input];
      case 'local': {
        const bound = this.#bound.get(expr.local);
        if (bound === undefined) return [];
        return isType(bound) ? placesOf(this.#c, bound) : this.of(bound);
      }
      case 'ref': {
        const read = this.#c.definitions.get(expr.definition);
        if (read === undefined) return [];
        const origins = new Origins(this.#c, read);
        return once(concatMap(read.versions, ({ value }) => origins.of(value)));
      }
      case 'field': {
        const fiche = expr.of.type.kind === 'record' ? expr.of.type.fiche : '';
        return this.#c.fiches.get(fiche)?.origin === 'declared' ? [`${expr.field} de ${fiche}`] : this.of(expr.of);
      }
      case 'list':
        return once(concatMap(expr.items, (item) => this.of(item)));
      case 'op':
        return expr.op === 'preceding' || expr.op === 'following'
          ? this.of(Core.operandOf(expr, expr.args, 0))
          : once(concatMap(expr.args, (arg) => this.of(arg)));
      case 'choose':
        return once(
          concatMap([...expr.branches.map(({ value }) => value), ...(expr.otherwise === null ? [] : [expr.otherwise])], (one) => this.of(one)),
        );
      case 'table':
        return once(
          concatMap(
            concatMap(expr.rows, ({ values }) => values),
            (one) => this.of(one),
          ),
        );
      case 'each':
        return this.of(expr.value);
      case 'where':
      case 'fold':
      case 'pick':
        return this.of(expr.list);
    }
  }
}

const isType = (one: Core.Expr | Type): one is Type => !('type' in one);

const once = (names: readonly string[]): readonly string[] => [...new Set(names)];

/** The données, and the fields of what they hold, that give records of a fiche. */
function placesOf(c: Context, wanted: Type): readonly string[] {
  if (wanted.kind !== 'record') return [];
  const found = new Set<string>();
  const met = new Set<string>();
  const look = (type: Type, place: string): void => {
    if (type.kind === 'list' || type.kind === 'optional') return look(type.of, place);
    if (type.kind !== 'record') return;
    if (type.fiche === wanted.fiche) found.add(place);
    if (met.has(type.fiche)) return;
    met.add(type.fiche);
    for (const field of c.fiches.get(type.fiche)?.fields ?? []) look(field.type, `${field.name} de ${type.fiche}`);
  };
  for (const { name, type } of c.inputs.values()) look(type, name);
  return [...found];
}
