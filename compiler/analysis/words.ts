/** Says a situation in the author's own words: « score Fragire entre 40 et 59 et demande est réexamen ». */
import { concatMap } from '../../dsl/syntax/collections.ts';
import type * as Core from '../../dsl/model/core.ts';
import type { Type } from '../../dsl/model/types.ts';
import { formatDay } from '../../runtime/dates/day.ts';
import { writeNumber } from '../../runtime/input/edge.ts';
import { dayInFrench, definitionInFrench, numberInFrench } from '../words.ts';
import type { Plan } from '../plan/plan.ts';
import type { Flaw } from './gaps.ts';
import type { Pair, Region } from './situations/regions.ts';

/** The languages a situation is said in. Names, values, amounts and days stay as the ruleset writes them. */
type Language = 'fr' | 'en';

/** The dimensions that matter to a flaw, each with its regions; « rien d'autre ne s'y oppose » when none does. */
export function situationOf(flaw: Flaw, plan: Plan, language: Language): string {
  const parts = concatMap(flaw.dimensions, (dimension, i) => {
    const regions = flaw.box[i] ?? [];
    if (regions.length === dimension.regions.length) return [];
    const { pair, subject } = dimension;
    return [pair === null ? partOf(subject, regions, plan, WORDS[language]) : pairOf(pair, regions, plan, WORDS[language])];
  });
  const days = daysOf(flaw.days, language);
  if (parts.length === 0) return `${language === 'fr' ? 'rien d’autre ne s’y oppose' : 'nothing else stands against it'}${days}`;
  return `${parts.join(language === 'fr' ? ' et ' : ' and ')}${days}`;
}

/** « , à partir du 1er juillet 2027 »: of a definition that changes, the days of the version that is flawed. */
function daysOf({ from, to }: Flaw['days'], language: Language): string {
  const [first, last] = [from, to].map((day) => (day === null ? null : dayInFrench(formatDay(day))));
  const fr = language === 'fr';
  if (first !== null && last !== null) return fr ? `, du ${first} au ${last}` : `, from ${first} to ${last}`;
  if (first !== null) return fr ? `, à partir du ${first}` : `, from ${first} on`;
  return last === null ? '' : fr ? `, jusqu’au ${last}` : `, until ${last}`;
}

/** How each language says what one thing asked about is. */
interface Words {
  readonly quote: (name: string) => string;
  readonly or: string;
  readonly isYesOrNo: (name: string, yes: boolean) => string;
  readonly isOneOf: (name: string, values: string) => string;
  readonly absent: (name: string) => string;
  readonly another: string;
  readonly anything: (name: string) => string;
  readonly equals: (name: string, value: string) => string;
  readonly atMost: (name: string, value: string) => string;
  readonly atLeast: (name: string, value: string) => string;
  readonly between: (name: string, low: string, high: string) => string;
  /** How two terms stand: below, the same, above, and any two of these; of numbers, then of days. */
  readonly compared: Readonly<Record<'number' | 'date', Readonly<Record<Order, string>>>>;
  readonly same: string;
  readonly other: string;
}

/** The cells of a comparison that are left: of below, the same and above. */
type Order = '<' | '=' | '>' | '≤' | '≥' | '≠';

const WORDS: Readonly<Record<Language, Words>> = {
  fr: {
    quote: (name) => `« ${name} »`,
    or: ' ou ',
    isYesOrNo: (name, yes) => `${name} est ${yes ? 'oui' : 'non'}`,
    isOneOf: (name, values) => `${name} est ${values}`,
    absent: (name) => `${name} est « aucun »`,
    another: 'autre chose',
    anything: (name) => `${name} est quelconque`,
    equals: (name, value) => `${name} vaut ${value}`,
    atMost: (name, value) => `${name} est au plus ${value}`,
    atLeast: (name, value) => `${name} est au moins ${value}`,
    between: (name, low, high) => `${name} est entre ${low} et ${high}`,
    compared: {
      number: {
        '<': 'est inférieur à',
        '=': 'est égal à',
        '>': 'est supérieur à',
        '≤': 'est inférieur ou égal à',
        '≥': 'est supérieur ou égal à',
        '≠': 'n’est pas égal à',
      },
      date: {
        '<': 'tombe avant',
        '=': 'tombe le jour de',
        '>': 'tombe après',
        '≤': 'tombe au plus tard le jour de',
        '≥': 'tombe au plus tôt le jour de',
        '≠': 'ne tombe pas le jour de',
      },
    },
    same: 'est',
    other: 'n’est pas',
  },
  en: {
    quote: (name) => `“${name}”`,
    or: ' or ',
    isYesOrNo: (name, yes) => `${name} is ${yes ? '“oui”' : '“non”'}`,
    isOneOf: (name, values) => `${name} is ${values}`,
    absent: (name) => `${name} is “aucun”`,
    another: 'something else',
    anything: (name) => `${name} is anything`,
    equals: (name, value) => `${name} is ${value}`,
    atMost: (name, value) => `${name} is at most ${value}`,
    atLeast: (name, value) => `${name} is at least ${value}`,
    between: (name, low, high) => `${name} is between ${low} and ${high}`,
    compared: {
      number: { '<': 'is below', '=': 'equals', '>': 'is above', '≤': 'is at most', '≥': 'is at least', '≠': 'differs from' },
      date: { '<': 'is before', '=': 'is the day of', '>': 'is after', '≤': 'is no later than', '≥': 'is no earlier than', '≠': 'is not the day of' },
    },
    same: 'is',
    other: 'is not',
  },
};

function partOf(subject: Core.Expr, regions: readonly Region[], plan: Plan, words: Words): string {
  const name = words.quote(wordsOf(subject, plan));
  const type = subject.type.kind === 'optional' ? subject.type.of : subject.type;
  if (type.kind === 'number' || type.kind === 'date') {
    const ranges = merged(regions).map((region) => (region.sample === null ? words.absent(name) : rangeOf(name, region, type, words)));
    return ranges.join(words.or);
  }
  const samples = regions.map((region) => region.sample);
  const [only] = samples;
  if (samples.length === 1 && typeof only === 'boolean') return words.isYesOrNo(name, only);
  const quoted = (value: string): string => (words === WORDS.fr ? value : words.quote(value));
  const said = samples.map((sample) => (sample === null ? quoted('aucun') : sample === ' ' ? words.another : quoted(String(sample))));
  return words.isOneOf(name, said.join(words.or));
}

/** « revenu » est égal à « plafond » */
function pairOf({ left, right, flipped }: Pair, regions: readonly Region[], plan: Plan, words: Words): string {
  const type = left.type.kind === 'optional' ? left.type.of : left.type;
  const samples = regions.map(({ sample }) => (typeof sample === 'number' ? sample : 0));
  const [one, other] = [words.quote(wordsOf(left, plan)), words.quote(wordsOf(right, plan))];
  if (type.kind !== 'number' && type.kind !== 'date') return `${one} ${samples.includes(0) ? words.same : words.other} ${other}`;
  const signs = new Set(samples.map((sample) => (flipped ? -sample : sample)));
  const below = signs.has(-1);
  const above = signs.has(1);
  const order = signs.has(0) || signs.has(-0) ? (below ? '≤' : above ? '≥' : '=') : below && above ? '≠' : below ? '<' : '>';
  return `${one} ${words.compared[type.kind][order]} ${other}`;
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

function rangeOf(name: string, { low, high }: Region, type: Type, words: Words): string {
  if (low !== null && low === high) return words.equals(name, amount(low, type));
  if (low === null && high === null) return words.anything(name);
  if (low === null) return words.atMost(name, amount(high ?? 0, type));
  if (high === null) return words.atLeast(name, amount(low, type));
  return words.between(name, amount(low, type), amount(high, type));
}

/** A scaled number or a day as the language writes it. */
function amount(value: number, type: Type): string {
  if (type.kind === 'date') return dayInFrench(formatDay(value));
  return type.kind === 'number' && type.scale !== 'exact' ? numberInFrench(String(writeNumber(value, type.scale)), type) : String(value);
}

/** The text an expression was written with, else the name of what it reads. */
export function wordsOf(expr: Core.Expr, plan: Plan): string {
  if (expr.kind === 'input') return expr.input;
  if (expr.kind === 'ref') return definitionInFrench(expr.definition, plan);
  if (expr.kind === 'fold' && expr.fold === 'count' && expr.as === '') return `nombre de ${wordsOf(expr.list, plan)}`;
  const text = expr.span === null ? undefined : plan.texts[expr.span.file]?.slice(expr.span.start, expr.span.end);
  if (text !== undefined) return text.replace(/\s+/g, ' ').trim();
  return expr.kind === 'field' ? expr.field : 'cette valeur';
}
