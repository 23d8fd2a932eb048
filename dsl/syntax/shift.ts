import { concatMap } from './collections.ts';
import type { Span } from './span.ts';
import { sure } from './sure.ts';

/** By how much a span moves; 0: it stays. */
type Moves = (span: Span) => number;

/** A copy of plain data with its spans moved. Immutable, so what holds no span that moves is shared with the copy. */
export function shifted<T>(value: T, by: number | Moves): T {
  const moves = typeof by === 'number' ? () => by : by;
  return (isData(value) ? shift(value, moves) : value) as T; // the same shape
}

/** Every place that plain data speaks of. */
export function spansIn(value: unknown): readonly Span[] {
  if (!isData(value)) return [];
  if (Array.isArray(value)) return concatMap(value, spansIn);
  const data = value as Readonly<Record<string, unknown>>; // plain data
  return isSpan(data) ? [data] : concatMap(Object.values(data), spansIn);
}

/** Parts that hold nearly all the spans of a declaration, or of what was made of it, and that a key seldom looks at. */
const LATER: ReadonlySet<string> = new Set(['versions', 'locals', 'rows', 'columns']);

/** What is moved later, of an object and of those that extend it. A key of its own, that no copy and no comparison sees: a table beside costs the collector more. */
const STATE = /* @__PURE__ */ Symbol('moved later');

interface Later {
  readonly data: Readonly<Record<string, unknown>>;
  readonly moves: Moves;
  readonly made: Map<string, object>;
}

type Moved = Record<string, unknown> & { readonly [STATE]?: Later };

/** One for each part, so that all that is moved later has one shape. */
const GETTERS: ReadonlyMap<string, PropertyDescriptor & ThisType<Moved>> = /* @__PURE__ */ new Map(
  [...LATER].map((key) => [
    key,
    {
      enumerable: true,
      get() {
        return madeIn(sure(this[STATE], 'what is moved later'), key);
      },
    },
  ]),
);

function madeIn({ data, moves, made }: Later, key: string): object {
  const known = made.get(key);
  if (known !== undefined) return known;
  const part = shift(data[key] as object, moves); // only objects are moved later
  made.set(key, part);
  return part;
}

const withState = (later: Later): Moved => Object.defineProperty({}, STATE, { value: later });

function defineLater(copy: Moved, key: string): void {
  Object.defineProperty(copy, key, sure(GETTERS.get(key), key));
}

/** The same of a declaration, or of what was made of it: its larger parts are moved when they are first looked at. */
export function shiftedLater<T>(value: T, by: number | Moves): T {
  if (!isData(value) || !Object.keys(value).some((key) => LATER.has(key))) return shifted(value, by);
  const moves = typeof by === 'number' ? () => by : by;
  const data = value as Readonly<Record<string, unknown>>; // plain data
  const copy: Record<string, unknown> = withState({ data, moves, made: new Map() });
  for (const key in data) {
    const inner = data[key];
    if (!isData(inner)) copy[key] = inner;
    else if (LATER.has(key)) defineLater(copy, key);
    else copy[key] = shift(inner, moves);
  }
  return copy as T; // the same shape
}

/** A copy with other parts; what is moved later stays so. */
export function extended<T extends object, M extends object>(value: T, more: M): Omit<T, keyof M> & M {
  const data = value as Moved; // plain data
  const later = data[STATE];
  if (later === undefined) return { ...value, ...more };
  const copy: Record<string, unknown> = withState(later);
  for (const key of Object.keys(data))
    if (isData(later.data[key]) && LATER.has(key)) defineLater(copy, key);
    else copy[key] = data[key];
  return Object.assign(copy, more) as Omit<T, keyof M> & M; // the parts of both
}

/** Written for speed: thousands of small objects are gone through at each key. */
function shift(value: object, moves: Moves): object {
  if (Array.isArray(value)) return shiftItems(value, moves);
  const data = value as Readonly<Record<string, unknown>>; // plain data
  if (isSpan(data)) {
    const by = moves(data);
    return by === 0 ? data : { file: data.file, start: data.start + by, end: data.end + by };
  }
  let copy: Record<string, unknown> | null = null;
  for (const key in data) {
    const inner = data[key];
    if (!isData(inner)) continue;
    const made = shift(inner, moves);
    if (made === inner) continue;
    copy ??= { ...data };
    copy[key] = made;
  }
  return copy ?? data;
}

function shiftItems(items: readonly unknown[], moves: Moves): readonly unknown[] {
  let copy: unknown[] | null = null;
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (!isData(item)) continue;
    const made = shift(item, moves);
    if (made === item) continue;
    copy ??= [...items];
    copy[at] = made;
  }
  return copy ?? items;
}

const isData = (value: unknown): value is object => typeof value === 'object' && value !== null;

const isSpan = (data: { readonly [key: string]: unknown }): data is { readonly [key: string]: unknown } & Span =>
  data['file'] !== undefined && typeof data['start'] === 'number' && data['end'] !== undefined;
