/** Parts of plain data that are made when they are first looked at, and then are as the others are. */
import { sure } from './sure.ts';

/** What makes each part, and what was made. A key of its own, that no copy and no comparison sees. */
const STATE = /* @__PURE__ */ Symbol('made later');

interface State {
  readonly makers: Readonly<Record<string, () => unknown>>;
  readonly made: Map<string, unknown>;
}

interface Waiting {
  readonly [STATE]?: State;
}

/**
 * One for each key, whatever bears it: a getter written in an object belongs to the shape of that object, and the collector keeps a shape, with all
 * that its getters see, until its next full round.
 */
const GETTERS = /* @__PURE__ */ new Map<string, PropertyDescriptor & ThisType<Waiting>>();

function getterOf(key: string): PropertyDescriptor & ThisType<Waiting> {
  const known = GETTERS.get(key);
  if (known !== undefined) return known;
  const getter: PropertyDescriptor & ThisType<Waiting> = {
    enumerable: true,
    get() {
      const { makers, made } = sure(this[STATE], key);
      if (!made.has(key)) made.set(key, sure(makers[key], key)());
      return made.get(key);
    },
  };
  GETTERS.set(key, getter);
  return getter;
}

/** Adds parts after those there are; `makers`: what makes each, once. All that are added to one object are added at once. */
export function withLater<T extends object, L extends object>(value: T, makers: { readonly [K in keyof L]: () => L[K] }): T & L {
  Object.defineProperty(value, STATE, { value: { makers, made: new Map() } });
  for (const key of Object.keys(makers)) Object.defineProperty(value, key, getterOf(key));
  return value as T & L; // the parts just added
}
