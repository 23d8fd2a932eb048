/** JSON SCHEMA of a dossier (draft 2020-12), from the same plan as the emitted module: what it says, the module's reader checks. */
import type { Type } from '../../../dsl/model/types.ts';
import { unitInJson } from '../../../dsl/model/units.ts';
import { MOST_IN_A_FIELD } from '../../../runtime/emitted/reader.ts';
import { EXACT_DECIMALS } from '../../../runtime/input/edge.ts';
import { formatDecimal } from '../../../runtime/numbers/decimal.ts';
import { type Plan, choiceOf, ficheOf } from '../../plan/plan.ts';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The schema of a dossier, keys by emitted name. Every key may be left out: the value is then unknown. */
export function emitJsonSchema(plan: Plan): { readonly [key: string]: Json } {
  const inputs = Object.values(plan.inputs);
  const fiches = fichesOf(
    inputs.map(({ type }) => type),
    plan,
  );
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: plan.title,
    description: `Dossier de « ${plan.title} » (${plan.hash}). Clé absente : inconnu ; null : aucun.`,
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      inputs.map((input) => [input.emitted, { ...schemaOf(input.type, plan, input.atMost), title: input.label ?? input.name }]),
    ),
    ...(fiches.length === 0 ? {} : { $defs: Object.fromEntries(fiches.map((fiche) => [fiche, ficheSchema(fiche, plan)])) }),
  };
}

function ficheSchema(fiche: string, plan: Plan): { readonly [key: string]: Json } {
  const { fields } = ficheOf(plan, fiche);
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(fields.map((field) => [field.emitted, { ...schemaOf(field.type, plan, MOST_IN_A_FIELD), title: field.name }])),
  };
}

/** Fiches these types hold, at any depth. */
function fichesOf(types: readonly Type[], plan: Plan): readonly string[] {
  const found = new Set<string>();
  const visit = (type: Type): void => {
    if (type.kind === 'list' || type.kind === 'optional') visit(type.of);
    if (type.kind !== 'record' || found.has(type.fiche)) return;
    found.add(type.fiche);
    for (const field of ficheOf(plan, type.fiche).fields) visit(field.type);
  };
  types.forEach(visit);
  return [...found];
}

function schemaOf(type: Type, plan: Plan, atMost: number | null): { readonly [key: string]: Json } {
  switch (type.kind) {
    case 'boolean':
      return { type: 'boolean' };
    case 'text':
      return { type: 'string' };
    case 'date':
      return { type: 'string', format: 'date' };
    case 'period':
      return periodSchema();
    case 'number':
      return numberSchema(type);
    case 'choice':
      return { enum: choiceOf(plan, type.choice).values.map(({ name }) => name) };
    case 'record':
      return { $ref: `#/$defs/${type.fiche.replaceAll('~', '~0').replaceAll('/', '~1')}` };
    case 'list':
      return { type: 'array', items: schemaOf(type.of, plan, MOST_IN_A_FIELD), ...(atMost === null ? {} : { maxItems: atMost }) };
    case 'optional':
      return { anyOf: [schemaOf(type.of, plan, atMost), { type: 'null' }] };
    case 'nothing':
      return { type: 'null' };
  }
}

function periodSchema(): { readonly [key: string]: Json } {
  const day = { type: 'string', format: 'date' };
  const between = (side: { readonly [key: string]: Json }): Json => ({
    type: 'object',
    additionalProperties: false,
    required: ['start', 'end'],
    properties: { start: side, end: side },
  });
  return { anyOf: [between(day), between({ type: 'null' })] };
}

/**
 * A number of scale 0 is a JSON integer; decimals come as numbers or as text. Bounds are those of the declaration, as far as JSON Schema
 * compares: of a text, only whether it may be negative.
 */
function numberSchema({ unit, scale, min, max }: Extract<Type, { kind: 'number' }>): { readonly [key: string]: Json } {
  const decimals = scale === 'exact' ? EXACT_DECIMALS : scale;
  const bound = (value: number | null): number | null => (value === null ? null : Number(scale === 'exact' ? value : formatDecimal(value, decimals)));
  const [low, high] = [bound(min), bound(max)];
  const limits = { ...(low === null ? {} : { minimum: low }), ...(high === null ? {} : { maximum: high }) };
  const described = unit === '' ? {} : { description: unitInJson(unit) };
  const text = { type: 'string', pattern: numberPattern(decimals, low === null || low < 0), ...(decimals < 3 ? { not: { pattern: TWO_WAYS } } : {}) };
  return { ...described, anyOf: [{ type: decimals === 0 ? 'integer' : 'number', ...limits }, text] };
}

/** A text that may be meant in thousands, where fewer than three decimals are declared. Not by looking ahead, which not every reader of a schema can. */
const TWO_WAYS = '^-?[1-9]\\d{0,2}\\.\\d{3}$';

/** A number written as text. One that may not be negative has a minus before zeros only, as the reader takes it. */
function numberPattern(decimals: number, isSigned: boolean): string {
  const digits = decimals === 0 ? '\\d+(\\.0+)?' : `\\d+(\\.\\d{1,${decimals}}0*)?`;
  return isSigned ? `^-?${digits}$` : `^(-0+(\\.0+)?|${digits})$`;
}
