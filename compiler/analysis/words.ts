/** Says a situation in the author's own words: « score Fragire entre 40 et 59 et demande est réexamen ». */
import type * as Core from '../../dsl/core.ts';
import type { Type } from '../../dsl/types.ts';
import { formatDay } from '../../runtime/day.ts';
import { writeNumber } from '../../runtime/edge.ts';
import { dayInFrench, numberInFrench } from '../words.ts';
import type { Plan } from '../plan/plan.ts';
import type { Flaw } from './gaps.ts';
import type { Region } from './regions.ts';

/** The dimensions that matter to a flaw, each with its regions; « dans tous les cas » when none does. */
export function situationOf(flaw: Flaw, plan: Plan): string {
  const parts = flaw.dimensions.flatMap((dimension, i) => {
    const regions = flaw.box[i] ?? [];
    return regions.length === dimension.regions.length ? [] : [partOf(dimension.subject, regions, plan)];
  });
  return parts.length === 0 ? 'rien d’autre ne s’y oppose' : parts.join(' et ');
}

function partOf(subject: Core.Expr, regions: readonly Region[], plan: Plan): string {
  const name = wordsOf(subject, plan);
  const type = subject.type.kind === 'optional' ? subject.type.of : subject.type;
  if (type.kind === 'number' || type.kind === 'date') {
    const ranges = merged(regions).map((region) => (region.sample === null ? `« ${name} » n'est pas donné` : rangeOf(name, region, type)));
    return ranges.join(' ou ');
  }
  const samples = regions.map((region) => region.sample);
  if (samples.length === 1 && typeof samples[0] === 'boolean') return `« ${name} » est ${samples[0] ? 'oui' : 'non'}`;
  return `« ${name} » est ${samples.map((sample) => (sample === null ? 'aucun' : sample === ' ' ? 'autre chose' : String(sample))).join(' ou ')}`;
}

/** Neighbouring numeric regions as one. */
function merged(regions: readonly Region[]): readonly Region[] {
  const result: Region[] = [];
  for (const region of regions) {
    const last = result.at(-1);
    if (last !== undefined && last.sample !== null && region.sample !== null && last.high !== null && region.low === last.high + region.step)
      result.splice(-1, 1, { ...last, high: region.high });
    else result.push(region);
  }
  return result;
}

function rangeOf(name: string, { low, high }: Region, type: Type): string {
  if (low !== null && low === high) return `« ${name} » vaut ${amount(low, type)}`;
  if (low === null && high === null) return `« ${name} » est quelconque`;
  if (low === null) return `« ${name} » est au plus ${amount(high ?? 0, type)}`;
  if (high === null) return `« ${name} » est au moins ${amount(low, type)}`;
  return `« ${name} » est entre ${amount(low, type)} et ${amount(high, type)}`;
}

/** A scaled number or a day as the language writes it. */
function amount(value: number, type: Type): string {
  if (type.kind === 'date') return dayInFrench(formatDay(value));
  return type.kind === 'number' && type.scale !== 'exact' ? numberInFrench(String(writeNumber(value, type.scale)), type) : String(value);
}

/** The text an expression was written with, else the name of what it reads. */
export function wordsOf(expr: Core.Expr, plan: Plan): string {
  if (expr.kind === 'input') return expr.input;
  if (expr.kind === 'ref') return expr.definition;
  if (expr.kind === 'fold' && expr.fold === 'count' && expr.as === '') return `nombre de ${wordsOf(expr.list, plan)}`;
  const text = expr.span === null ? undefined : plan.texts[expr.span.file]?.slice(expr.span.start, expr.span.end);
  if (text !== undefined) return text.replace(/\s+/g, ' ').trim();
  return expr.kind === 'field' ? expr.field : 'cette valeur';
}
