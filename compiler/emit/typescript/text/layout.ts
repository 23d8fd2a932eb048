/**
 * Line breaking: a text with places where it may break, laid out in a width. The algorithm and its vocabulary are those of Wadler's
 * prettier printer, so that emitted modules look as the formatter of the project leaves them: oxfmt, which lays out as the tool of that name.
 */
import { itemAt } from '../../../../dsl/syntax/sure.ts';
export type Doc =
  | string
  | readonly Doc[]
  | { readonly kind: 'group'; readonly content: Doc; readonly broken: boolean }
  | { readonly kind: 'indent'; readonly content: Doc }
  /** A space when flat (`soft`: nothing), a new line when its group is broken. */
  | { readonly kind: 'line'; readonly soft: boolean; readonly hard: boolean }
  | { readonly kind: 'if broken'; readonly broken: Doc; readonly flat: Doc }
  /** The first of these that fits, its own groups broken or not; else the last, broken. */
  | { readonly kind: 'one of'; readonly states: readonly [flat: Doc, ...between: readonly Doc[], tall: Doc] }
  /** A space, then the content; below, indented, where what comes before its first break does not fit on the line. */
  | { readonly kind: 'after'; readonly content: Doc }
  /** As many pieces on a line as fit; pieces and separators alternate. */
  | { readonly kind: 'fill'; readonly pieces: readonly Doc[] };

export const line: Doc = { kind: 'line', soft: false, hard: false };
export const softline: Doc = { kind: 'line', soft: true, hard: false };
export const hardline: Doc = { kind: 'line', soft: false, hard: true };

/** Breaks as a whole: all its lines or none. It is broken from the start when it holds a hard line. */
export const group = (content: Doc): Doc => ({ kind: 'group', content, broken: holdsHardLine(content) });
export const indent = (content: Doc): Doc => ({ kind: 'indent', content });
export const ifBroken = (broken: Doc, flat: Doc = ''): Doc => ({ kind: 'if broken', broken, flat });
export const oneOf = (...states: readonly [flat: Doc, ...between: readonly Doc[], tall: Doc]): Doc => ({ kind: 'one of', states });
/** Broken from the start. */
export const broken = (content: Doc): Doc => ({ kind: 'group', content, broken: true });
export const after = (content: Doc): Doc => ({ kind: 'after', content });
export const fill = (pieces: readonly Doc[]): Doc => ({ kind: 'fill', pieces });

/** The items with a separator between them. */
export const join = (separator: Doc, items: readonly Doc[]): Doc[] => items.flatMap((item, index) => (index === 0 ? [item] : [separator, item]));

export function holdsHardLine(doc: Doc): boolean {
  if (typeof doc === 'string') return false;
  if (isList(doc)) return doc.some(holdsHardLine);
  switch (doc.kind) {
    case 'line':
      return doc.hard;
    case 'group':
      return doc.broken;
    case 'indent':
    case 'after':
      return holdsHardLine(doc.content);
    case 'if broken':
      return holdsHardLine(doc.broken);
    case 'fill':
      return doc.pieces.some(holdsHardLine);
    case 'one of':
      return holdsHardLine(doc.states[0]);
  }
}

function isList(doc: Doc): doc is readonly Doc[] {
  return Array.isArray(doc);
}

interface Item {
  readonly indent: number;
  readonly broken: boolean;
  readonly doc: Doc;
}

/** The text, no line longer than `width` where a break can prevent it; two spaces an indent, no space at the end of a line. */
export function layOut(doc: Doc, width: number): string {
  const todo: Item[] = [{ indent: 0, broken: true, doc }];
  let text = '';
  let column = 0;
  const write = (piece: string): void => {
    text += piece;
    column += piece.length;
  };
  for (let item = todo.pop(); item !== undefined; item = todo.pop()) {
    const { indent: depth, broken, doc: current } = item;
    const push = (next: Doc, brokenNext: boolean, deeper = 0): void => {
      todo.push({ indent: depth + deeper, broken: brokenNext, doc: next });
    };
    if (typeof current === 'string') write(current);
    else if (isList(current)) for (const part of current.toReversed()) push(part, broken);
    else
      switch (current.kind) {
        case 'line':
          if (broken || current.hard) {
            text = `${text.trimEnd()}\n${' '.repeat(depth)}`;
            column = depth;
          } else if (!current.soft) write(' ');
          break;
        case 'group':
          push(current.content, current.broken || (broken && !fits({ indent: depth, broken: false, doc: current.content }, todo, width - column)));
          break;
        case 'indent':
          push(current.content, broken, 2);
          break;
        case 'after': {
          const fitting = !broken || fits({ indent: depth, broken, doc: [' ', current.content] }, todo, width - column);
          push(fitting ? [' ', current.content] : indent([hardline, current.content]), broken);
          break;
        }
        case 'if broken':
          push(broken ? current.broken : current.flat, broken);
          break;
        case 'fill':
          pushFill(current.pieces, item, todo, width - column);
          break;
        case 'one of':
          todo.push(firstFitting(current.states, item, todo, width - column));
          break;
      }
  }
  return text;
}

function firstFitting(
  states: readonly [Doc, ...(readonly Doc[]), Doc],
  { indent: depth, broken: outer }: Item,
  rest: readonly Item[],
  room: number,
): Item {
  const [flat] = states;
  if (!outer || (!holdsHardLine(flat) && fits({ indent: depth, broken: false, doc: flat }, rest, room)))
    return { indent: depth, broken: false, doc: flat };
  const last: Item = { indent: depth, broken: true, doc: itemAt(states, -1) };
  const candidates = states.slice(1, -1).map((doc): Item => ({ indent: depth, broken: false, doc }));
  return candidates.find((candidate) => fits(candidate, rest, room)) ?? last;
}

function pushFill(pieces: readonly Doc[], { indent: depth, broken }: Item, todo: Item[], room: number): void {
  const [first, separator, second] = pieces;
  if (first === undefined) return;
  const flatFirst: Item = { indent: depth, broken: false, doc: first };
  const firstFits = fits(flatFirst, [], room);
  const firstItem = firstFits ? flatFirst : { ...flatFirst, broken: true };
  if (separator === undefined) {
    todo.push(firstItem);
    return;
  }
  const bothFit = second === undefined || fits({ indent: depth, broken: false, doc: [first, separator, second] }, [], room);
  todo.push({ indent: depth, broken, doc: fill(pieces.slice(2)) });
  todo.push({ indent: depth, broken: !bothFit, doc: separator });
  todo.push(firstItem);
}

/** Whether the item, flat, and what follows it up to the next possible break stand in the room left. */
function fits(item: Item, rest: readonly Item[], width: number): boolean {
  let room = width;
  let next = rest.length;
  const todo: Item[] = [item];
  for (;;) {
    if (room < 0) return false;
    const own = todo.pop();
    if (own === undefined && next === 0) return true;
    if (own === undefined) next -= 1;
    const { indent: depth, broken, doc } = own ?? itemAt(rest, next);
    if (typeof doc === 'string') room -= doc.length;
    else if (isList(doc)) for (const part of doc.toReversed()) todo.push({ indent: depth, broken, doc: part });
    else
      switch (doc.kind) {
        case 'line':
          if (broken || doc.hard) return true;
          room -= doc.soft ? 0 : 1;
          break;
        case 'group':
          todo.push({ indent: depth, broken: doc.broken || broken, doc: doc.content });
          break;
        case 'one of':
          todo.push({ indent: depth, broken, doc: itemAt(doc.states, broken ? -1 : 0) });
          break;
        case 'indent':
          todo.push({ indent: depth, broken, doc: doc.content });
          break;
        case 'after':
          todo.push({ indent: depth, broken, doc: [' ', doc.content] });
          break;
        case 'if broken':
          todo.push({ indent: depth, broken, doc: broken ? doc.broken : doc.flat });
          break;
        case 'fill':
          todo.push({ indent: depth, broken, doc: doc.pieces });
          break;
      }
  }
}
