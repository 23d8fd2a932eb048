/** Whether nothing tells two values apart, in their very words and order: what is worked out from one is then worked out from the other. */
import type { Fault, Need } from '../../../runtime/outcome.ts';
import {
  ELEMENT,
  Failed,
  type Numeric,
  Open,
  type RecordValue,
  type Value,
  isList,
  isNumeric,
  isPeriod,
  isRecord,
} from '../../../runtime/partial/index.ts';

/** Stricter than « the same value »: needs, possible faults and places in the dossier count. */
export function areIdentical(a: Value, b: Value): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (a instanceof Open) return b instanceof Open && areSameSets(a, b);
  if (a instanceof Failed) return b instanceof Failed && isSameFault(a.fault, b.fault);
  if (b instanceof Open || b instanceof Failed) return false;
  if (isList(a)) return isList(b) && areAllIdentical(a, b);
  if (isRecord(a)) return isRecord(b) && areSameRecords(a, b);
  if (isNumeric(a)) return isNumeric(b) && isSameNumber(a, b);
  return isPeriod(b) && a.start === b.start && a.end === b.end;
}

/** One by one. */
const areAllIdentical = (a: readonly Value[], b: readonly Value[]): boolean => everyPair(a, b, areIdentical);

/** The last ones first: sets of which one was tried differ there. */
function everyPair<T>(a: readonly T[], b: readonly T[], same: (x: T, y: T) => boolean): boolean {
  if (a.length !== b.length) return false;
  for (let at = a.length - 1; at >= 0; at -= 1) {
    const [x, y] = [a[at], b[at]];
    if (x !== y && (x === undefined || y === undefined || !same(x, y))) return false;
  }
  return true;
}

function areSameSets(a: Open, b: Open): boolean {
  if (a.none !== b.none || !areSameShapes(a.shape, b.shape)) return false;
  return everyPair(a.needs, b.needs, isSameNeed) && everyPair(a.faults, b.faults, isSameFault);
}

const isSameNeed = (a: Need, b: Need): boolean => a.path === b.path && a.kind === b.kind && a.name === b.name;

function isSameFault(a: Fault, b: Fault): boolean {
  const isSame = a.kind === b.kind && a.definition === b.definition && a.detail.reason === b.detail.reason;
  return isSame && everyPair(a.detail.where, b.detail.where, () => false);
}

type Shape = Open['shape'];

function areSameShapes(a: Shape, b: Shape): boolean {
  if (a === b) return true;
  switch (a.kind) {
    case 'options':
      return b.kind === 'options' && areAllIdentical(a.values, b.values);
    case 'range':
      return b.kind === 'range' && areSameRanges(a, b);
    case 'period':
      return b.kind === 'period' && a.empty === b.empty && areSameRanges(a.start, b.start) && areSameRanges(a.end, b.end);
    case 'any':
      return b.kind === 'any';
    case 'list':
      return b.kind === 'list' && areSameLists(a, b);
  }
}

type List = Extract<Shape, { kind: 'list' }>;

function areSameLists(a: List, b: List): boolean {
  if (a.atLeast !== b.atLeast || a.atMost !== b.atMost || a.ordered !== b.ordered) return false;
  if (a.rest === null || b.rest === null ? a.rest !== b.rest : !areIdentical(a.rest, b.rest)) return false;
  return everyPair(a.items, b.items, (x, y) => x.sure === y.sure && areIdentical(x.value, y.value));
}

interface Bounds {
  readonly low: Numeric | null;
  readonly high: Numeric | null;
}

const areSameRanges = (a: Bounds, b: Bounds): boolean => isSameNumber(a.low, b.low) && isSameNumber(a.high, b.high);

function isSameNumber(a: Numeric | null, b: Numeric | null): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  return a.n === b.n && a.d === b.d;
}

/** Of elements the place counts too. */
function areSameRecords(a: RecordValue, b: RecordValue): boolean {
  const [x, y] = [a[ELEMENT], b[ELEMENT]];
  if (x === null || y === null ? x !== y : x.list !== y.list || x.index !== y.index) return false;
  const [names, others] = [Object.keys(a), Object.keys(b)];
  if (!everyPair(names, others, () => false)) return false;
  for (const name of names) if (!areIdentical(a[name] ?? null, b[name] ?? null)) return false;
  const [own, other] = [x?.key, y?.key]; // where a list is sorted
  return own === undefined || other === undefined ? own === other : areIdentical(own, other);
}
