/** Random dossiers for a plan, and the results of both evaluators in one form. */
import fc from 'fast-check';
import type { Type } from '../../dsl/model/types.ts';
import { decodeDossier } from '../../compiler/interpret/dossier/decode.ts';
import { evaluate } from '../../compiler/interpret/evaluate.ts';
import type { Plan } from '../../compiler/plan/plan.ts';
import { formatDecimal } from '../../runtime/numbers/decimal.ts';
import { formatDay } from '../../runtime/dates/day.ts';

/** How often a value is left out, `aucun`, or at the edge of what fits. */
interface Taste {
  readonly unknown: number;
  readonly longest: number;
}

/** JSON dossiers of a plan; `undefined` keys are left out. */
export function dossiers(plan: Plan, taste: Taste): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const inputs = Object.values(plan.inputs).map((input): [string, fc.Arbitrary<unknown>] => [
    input.emitted,
    given(input.type, plan, { ...taste, longest: Math.min(taste.longest, input.atMost ?? taste.longest) }),
  ]);
  return fc.record(Object.fromEntries(inputs)).map(withoutAbsent);
}

/** Readings of some of the questions. */
export function readings(plan: Plan): fc.Arbitrary<Readonly<Record<string, string>>> {
  const questions = Object.values(plan.questions).map((question): [string, fc.Arbitrary<string | undefined>] => [
    question.emitted,
    fc.option(fc.constantFrom(...question.readings.map(({ name }) => name)), { nil: undefined, freq: 2 }),
  ]);
  return fc.record(Object.fromEntries(questions)).map((chosen) => withoutAbsent(chosen) as Readonly<Record<string, string>>); // texts only
}

const withoutAbsent = (fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

function given(type: Type, plan: Plan, taste: Taste): fc.Arbitrary<unknown> {
  const value = known(type, plan, taste);
  if (taste.unknown <= 0) return value;
  return fc.oneof({ weight: 100 - taste.unknown, arbitrary: value }, { weight: taste.unknown, arbitrary: fc.constant(undefined) });
}

function known(type: Type, plan: Plan, taste: Taste): fc.Arbitrary<unknown> {
  switch (type.kind) {
    case 'boolean':
      return fc.boolean();
    case 'text':
      return fc.constantFrom('A', 'B', 'C', 'A’s');
    case 'date':
      return day();
    case 'period':
      return fc.oneof(
        { weight: 9, arbitrary: fc.tuple(day(), day()).map(([a, b]) => (a <= b ? { start: a, end: b } : { start: b, end: a })) },
        { weight: 1, arbitrary: fc.constant({ start: null, end: null }) },
      );
    case 'choice':
      return fc.constantFrom(...(plan.choices[type.choice]?.values.map(({ name }) => name) ?? []));
    case 'number': {
      const scale = type.scale === 'exact' ? 2 : type.scale;
      const unit = type.scale === 'exact' ? 10 ** scale : 1; // what its bounds count
      const low = type.min === null ? -500 * 10 ** scale : type.min * unit;
      const high = type.max === null ? Math.max(2000 * 10 ** scale, low + 1) : type.max * unit;
      const near = fc.integer({ min: Math.max(low, -5), max: Math.min(Math.max(high, low), Math.max(low, -5) + 60) });
      const wide = fc.integer({ min: low, max: high });
      return fc.oneof(wide, wide, near).map((value) => (scale === 0 ? value : formatDecimal(value, scale)));
    }
    case 'optional':
      return fc.oneof({ weight: 3, arbitrary: known(type.of, plan, taste) }, { weight: 1, arbitrary: fc.constant(null) });
    case 'list':
      return fc.array(type.of.kind === 'record' ? known(type.of, plan, taste) : known(type.of, plan, taste), { maxLength: taste.longest });
    case 'record': {
      const fields = (plan.fiches[type.fiche]?.fields ?? []).map((field): [string, fc.Arbitrary<unknown>] => [
        field.emitted,
        given(field.type, plan, taste),
      ]);
      return fc.record(Object.fromEntries(fields)).map(withoutAbsent);
    }
    case 'nothing':
      return fc.constant(null);
  }
}

const day = (): fc.Arbitrary<string> =>
  fc
    .oneof(fc.integer({ min: 20_000, max: 20_900 }), fc.integer({ min: 20_450, max: 20_520 }), fc.integer({ min: 14_500, max: 20_900 }))
    .map(formatDay);

/** What the interpreter says, by emitted name: an outcome, or one per element. */
export function interpreted(plan: Plan, input: unknown, chosen: Readonly<Record<string, string>>): Readonly<Record<string, unknown>> {
  const decoded = decodeDossier(plan, input);
  if ('issues' in decoded) throw new Error(`the dossier is refused: ${JSON.stringify(decoded.issues)}`);
  const { results } = evaluate(plan, decoded.dossier, { readings: chosen });
  return Object.fromEntries(Object.values(results).map((result) => [result.emitted, 'outcome' in result ? result.outcome : result.elements]));
}
