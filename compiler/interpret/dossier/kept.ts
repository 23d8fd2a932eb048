/**
 * WHAT ONE DOSSIER SHOWED SERVES THE NEXT. What is worked out for a completed dossier is kept with the plan, by what it reads: another way of
 * completing it, or another dossier, that answers alike finds it again. Identical values are the same object, so that answers are compared
 * at once.
 */
import { ELEMENT, Failed, Open, type Value, isList, isRecord } from '../../../runtime/partial/index.ts';
import type { Plan } from '../../plan/plan.ts';
import type { PlannedSite } from '../code/scope.ts';
import { Answers, type Asked } from './answers.ts';
import { areIdentical } from './identical.ts';

/** What may be asked of a completed dossier. */
export type Ask = InputAsked | DefinitionAsked;

/** A donnée or a question, or a field of one. */
interface InputAsked {
  readonly kind: 'input';
  readonly input: string;
  readonly field: string | null;
}

/** A definition or a guarantee for some elements. */
export interface DefinitionAsked {
  readonly kind: 'definition';
  readonly of: PlannedSite;
  readonly elements: readonly Value[];
  /** The application date in place of the ruleset's. */
  readonly day: Value | undefined;
  readonly answers: Answers<Ask, Value>;
}

/** Answers and values kept, at most: those of some dozens of dossiers. */
const MOST_KEPT = 100_000;

export class Kept {
  readonly #inputs = new Map<string, InputAsked>();
  readonly #definitions = new Map<string, DefinitionAsked>();
  readonly #alike = new Map<string, object[]>();
  readonly #ranks = new Map<object, number>();
  #size = 0;

  get isFull(): boolean {
    return this.#size > MOST_KEPT;
  }

  /** So many more answers and values are kept. */
  hold(count: number): void {
    this.#size += count;
  }

  input(input: string, field: string | null): InputAsked {
    const key = field === null ? input : `${input}.${field}`;
    let known = this.#inputs.get(key);
    if (known === undefined) this.#inputs.set(key, (known = { kind: 'input', input, field }));
    return known;
  }

  definition(of: PlannedSite, elements: readonly Value[], day: Value | undefined): DefinitionAsked {
    const key = [of.at, day === undefined ? '' : this.#nameOf(day), ...elements.map((element) => this.#nameOf(element))].join('|');
    let known = this.#definitions.get(key);
    if (known === undefined) {
      const own = elements.map((element) => this.alike(element));
      known = { kind: 'definition', of, elements: own, day: day === undefined ? undefined : this.alike(day), answers: new Answers() };
      this.#definitions.set(key, known);
    }
    return known;
  }

  /** INVARIANT: `value` and the answers were made `alike`. */
  keep({ answers }: DefinitionAsked, asked: Asked<Ask>, value: Value): void {
    this.hold(asked.size);
    answers.keep(asked, value);
  }

  /** A value as it was first met: the same object for identical ones. */
  alike<V extends Value>(value: V): V {
    return typeof value === 'object' && value !== null ? (this.#firstOf(value) as V) : value;
  }

  #firstOf(value: Exclude<Value, null | boolean | string | number>): object {
    if (this.#ranks.has(value)) return value;
    const sketch = sketchOf(value);
    let met = this.#alike.get(sketch);
    if (met === undefined) this.#alike.set(sketch, (met = []));
    let first = met.find((one) => areIdentical(one as Value, value));
    if (first === undefined) {
      met.push((first = value));
      this.#ranks.set(first, (this.#size += 1));
    }
    return first;
  }

  #nameOf(value: Value): string {
    return typeof value === 'object' && value !== null ? `#${this.#ranks.get(this.#firstOf(value)) ?? ''}` : JSON.stringify(value);
  }
}

const kept = new WeakMap<Plan, Kept>();

/** What is kept of a plan; begun anew once it is full. */
export function keptOf(plan: Plan): Kept {
  const known = kept.get(plan);
  if (known?.isFull === false) return known;
  const made = new Kept();
  kept.set(plan, made);
  return made;
}

/** A text that identical values share, and most others do not. */
function sketchOf(value: Value): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if (value instanceof Failed) return `! ${value.fault.kind} ${value.fault.definition}`;
  if (value instanceof Open) return `? ${sketchOfShape(value.shape)} ${value.needs.length} ${value.needs.at(-1)?.path ?? ''}`;
  if (isList(value)) return `[${value.length} ${value.length === 0 ? '' : sketchOf(value[0] ?? null)}`;
  if (!isRecord(value)) return Object.values(value).join('/');
  const { list, index } = value[ELEMENT] ?? { list: '', index: null };
  return `{${list}#${index} ${Object.values(value).map(sketchOf).join(',')}`;
}

function sketchOfShape(shape: Open['shape']): string {
  switch (shape.kind) {
    case 'options':
      return `${shape.values.length} ${sketchOf(shape.values[0] ?? null)}`;
    case 'range':
      return `${sketchOf(shape.low)} ${sketchOf(shape.high)}`;
    case 'list':
      return `${shape.items.length} ${shape.atLeast}`;
    case 'period':
    case 'any':
      return shape.kind;
  }
}
