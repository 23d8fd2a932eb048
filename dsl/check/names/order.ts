/** An order of evaluation. LAW: no result depends on itself, even for another element (decision 29): a circle is named along its way. */
import { concat, concatMap } from '../../syntax/collections.ts';
import type * as Core from '../../model/core.ts';
import type { Span } from '../../syntax/span.ts';
import { CHECK } from '../../diagnostics/catalog/check.ts';
import { readingsOf } from '../../model/readings.ts';
import { type Context, elementName } from '../context.ts';
import { say } from '../messages.ts';
import { withUniqueLocals } from './unique.ts';
import { itemAt, sure } from '../../syntax/sure.ts';

const known = /* @__PURE__ */ new WeakMap<object, readonly string[]>();

/** Definitions read directly, each once, in the order they are met. */
export function readsOf(definition: Core.Definition): readonly string[] {
  const readings = readingsOf(definition);
  let reads = known.get(readings);
  if (reads === undefined)
    known.set(readings, (reads = [...new Set(concatMap(readings, (one) => (one.kind === 'definition' ? [one.definition] : [])))]));
  return reads;
}

/** As the files stand and as each is read: a key may have the same things asked for in another order. What is of other rulesets comes after, as it was. */
export function byPlace<T>(texts: Context['texts'], all: Iterable<T>, spanOf: (one: T) => Span): readonly T[] {
  const here = new Map([...texts.keys()].map((file) => [file, new Ordered(spanOf)]));
  const elsewhere: T[] = [];
  for (const one of all) {
    const file = here.get(spanOf(one).file);
    if (file === undefined) elsewhere.push(one);
    else file.add(one);
  }
  return concat([...[...here.values()].map((file) => file.items()), elsewhere]);
}

/** The things of one file: nearly always they come in its order, and need no sorting. */
class Ordered<T> {
  readonly #items: T[] = [];
  readonly #spanOf: (one: T) => Span;
  #isSorted = true;
  #last = -1;

  constructor(spanOf: (one: T) => Span) {
    this.#spanOf = spanOf;
  }

  add(one: T): void {
    const { start } = this.#spanOf(one);
    this.#isSorted &&= start >= this.#last;
    this.#last = start;
    this.#items.push(one);
  }

  items(): readonly T[] {
    return this.#isSorted ? this.#items : this.#items.sort((a, b) => this.#spanOf(a).start - this.#spanOf(b).start);
  }
}

/** Each definition after those it reads, otherwise in the order of the text. Members of a circle are left out, and said. */
export function inOrder(c: Context): ReadonlyMap<string, Core.Definition> {
  const ordered = new Map<string, Core.Definition>();
  const state = new Map<string, 'open' | 'done' | 'circle'>();
  const path: string[] = [];
  const visit = (id: string): boolean => {
    const definition = c.definitions.get(id);
    if (definition === undefined) return true;
    const known = state.get(id);
    if (known === 'done') return true;
    if (known === 'circle') return false;
    if (known === 'open') return circle(c, path.slice(path.indexOf(id)), state);
    state.set(id, 'open');
    path.push(id);
    let sound = true;
    for (const read of readsOf(definition)) if (!visit(read)) sound = false; // each is visited
    path.pop();
    if (sound && state.get(id) === 'open') {
      state.set(id, 'done');
      ordered.set(id, withUniqueLocals(definition));
      return true;
    }
    if (state.get(id) === 'open') state.set(id, 'circle');
    return false;
  };
  for (const { id } of byPlace(c.texts, c.definitions.values(), ({ span }) => span)) visit(id);
  return ordered;
}

function circle(c: Context, members: readonly string[], state: Map<string, 'open' | 'done' | 'circle'>): false {
  for (const member of members) state.set(member, 'circle');
  const definitions = members.map((member) => sure(c.definitions.get(member), member));
  const shown = definitions.filter((one) => !one.hidden);
  const first = shown.reduce(
    (least, one) => (one.span.start < least.span.start && one.span.file === least.span.file ? one : least),
    shown[0] ?? itemAt(definitions, 0),
  );
  const from = definitions.indexOf(first);
  const turned = [...definitions.slice(from), ...definitions.slice(0, from)];
  const names = turned.map((one) => one.name).filter((name, index, all) => name !== all[index - 1]);
  const related = turned.slice(1).map((one) => ({ span: one.span, role: 'member' }));
  const [subject] = shown.length === 1 ? first.subjects : [];
  const each = subject === undefined ? '' : elementName(subject.type);
  say(c, CHECK.circularDefinition, first.span, { circle: [...names, first.name], each }, { related });
  return false;
}
