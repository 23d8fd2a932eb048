/** The FIGURES of a definition, as the rules write them: each with the passages it stands under, and what it accounts for in them. */
import { concatMap } from '../../../syntax/collections.ts';
import type * as Core from '../../../model/core.ts';
import { sourcesOf } from '../../../model/to-complete.ts';
import { numerator, parseUnit } from '../../../model/units.ts';
import type { Span } from '../../../syntax/span.ts';
import { itemAt } from '../../../syntax/sure.ts';
import { eachChild, isSomewhere } from '../../../syntax/walk.ts';
import { type Context, textAt } from '../../context.ts';
import { present } from '../../types.ts';
import { type Figure, type Measure, exact } from './quoted.ts';

/** A figure of the rules; `span`: where it is written, null of what only accounts for a figure of a passage. */
export interface Written extends Figure {
  readonly span: Span | null;
  /** How many of the measure its unit is: 12 of years. */
  readonly times: number;
  /** What it multiplies by, 1/3 of what divides by 3; null elsewhere. */
  readonly factor: number | null;
  /** How far from it a passage may put it: a bound is « moins de 837 € » or « jusqu'à 836 € ». */
  readonly near: number;
  /** It holds under one reading of a question. */
  readonly reading: boolean;
  /** It is a part of what is reckoned, not the whole value. */
  readonly part: boolean;
  /** It is how far a date is moved: any duration may stand in its place. */
  readonly shift: boolean;
  /** It is the whole value of a cell, in a row that cites its own passage. */
  readonly cell: boolean;
  /** It is itself the most or the least that something may be: `, dans la limite de 30 €`, `, au moins 30 €`. */
  readonly limit: Limit | null;
  /** What is compared with it, if it stands in a comparison. */
  readonly compared: Compared | null;
}

export type Limit = 'atMost' | 'atLeast';

/** How a figure is compared. */
export interface Compared {
  /** The value itself is on the side of what is greater, as « au moins » and « moins de » have it; null of `=` and `≠`, which have no sides. */
  readonly upper: boolean | null;
  /** The sign or the words of a row that compare, and those that put the value on the other side. */
  readonly by: string;
  readonly other: string;
  /** Where what is compared is written, and its words: a paramètre may bear the figure. */
  readonly span: Span;
  readonly words: string;
  /** It is compared with an age, which a nombre counts in years. */
  readonly age: boolean;
}

type Literal = Omit<Written, 'reading' | 'part' | 'shift' | 'cell' | 'limit'>;

/** The passages, relevés and reasons that stand under a value. */
export type Sources = readonly Core.Source[];

/** What stands around an expression. */
interface Around {
  readonly under: Sources;
  /** What the definition cites for all that has no source of its own: beside clauses that have, it alone is behind one that has none. */
  readonly all: Sources;
  readonly reading: boolean;
  readonly part: boolean;
  readonly shift: boolean;
  readonly cell: boolean;
  readonly limit: Limit | null;
  readonly compared: Compared | null;
}

const WHOLE = { reading: false, part: false, shift: false, cell: false, limit: null, compared: null };

/** Signs, and what stands on the other side than each. */
const SIGNS: { readonly [op in Core.Op['op']]?: readonly [by: string, other: string] } = {
  less: ['<', '≤'],
  lessOrEqual: ['≤', '<'],
  greater: ['>', '≥'],
  greaterOrEqual: ['≥', '>'],
  equal: ['=', '≠'],
  different: ['≠', '='],
};

/** The figures of a definition. */
export interface Gathered {
  /** By the passages they stand under. */
  readonly groups: Map<Sources, Written[]>;
  /** What it rounds, by the passages likewise. */
  readonly rounds: Map<Sources, Core.Op[]>;
  /** What it compares with by its name: the figure of a paramètre stands elsewhere. */
  readonly borrowed: Set<string>;
}

const MEASURES: ReadonlyMap<string, readonly [measure: Measure, times: number]> = new Map([
  ['€', ['€', 1]],
  ['%', ['%', 1]],
  ['centime', ['€', 0.01]],
  ['h', ['h', 1]],
  ['minute', ['h', 1 / 60]],
  ['an', ['mois', 12]],
  ['semestre', ['mois', 6]],
  ['trimestre', ['mois', 3]],
  ['mois', ['mois', 1]],
  ['semaine', ['jour', 7]],
  ['jour', ['jour', 1]],
  ['jour ouvré', ['jour ouvré', 1]],
  ['jour ouvrable', ['jour ouvrable', 1]],
  ['jour franc', ['jour franc', 1]],
]);

const YEARS = ['mois', 12] as const;

/** The figures of a definition, by what they cite: a version without a source of its own cites what the definition does. */
export function figuresIn(c: Context, definition: Core.Definition): Gathered {
  const into: Gathered = { groups: new Map(), rounds: new Map(), borrowed: new Set() };
  const { locals, sources, versions } = definition;
  for (const version of versions)
    gather(c, version.value, { all: sources, under: version.sources.length > 0 ? version.sources : sources, ...WHOLE }, into);
  const under = sources.length > 0 || locals.length === 0 ? sources : sourcesOf(definition);
  for (const { value } of locals) gather(c, value, { all: sources, under, ...WHOLE }, into);
  return into;
}

/** The figures of an expression, each under its nearest passages. */
function gather(c: Context, expr: Core.Expr, around: Around, into: Gathered): void {
  switch (expr.kind) {
    case 'choose': {
      const cites = expr.branches.some(({ sources }) => sources.length > 0);
      const under = cites ? around.all : around.under;
      for (const { guard, value, sources } of expr.branches) {
        const reading = around.reading || (guard !== null && readsQuestion(c, guard));
        const inside = { ...around, under: sources.length > 0 ? sources : under, reading };
        if (guard !== null) gather(c, guard, asPart(inside), into);
        gather(c, value, inside, into);
      }
      if (expr.otherwise !== null) gather(c, expr.otherwise, { ...around, under: expr.otherwiseSources ?? under }, into);
      return;
    }
    case 'table': {
      const reading = around.reading || expr.inputs.some(({ value }) => readsQuestion(c, value));
      for (const { tests, values, sources, span } of expr.rows) {
        const inside = { ...around, under: sources.length > 0 ? sources : around.under, reading };
        for (const [index, test] of tests.entries()) note(into, inside, bounds(c, span, test, itemAt(expr.inputs, index).value.type));
        const cell = sources.length > 0 && values.length === 1;
        for (const value of values) gather(c, value, { ...inside, cell }, into);
      }
      return;
    }
    case 'const':
      note(into, around, written(c, expr, around.compared, around.compared !== null || !around.part));
      return;
    case 'op': {
      if (expr.op === 'round') into.rounds.set(around.under, [...(into.rounds.get(around.under) ?? []), expr]);
      // One of anything is a way to count in it (« × 1 an »), not a figure of the text.
      const counts = expr.op === 'multiply' || expr.op === 'divide';
      const shift = expr.op === 'addDays' || expr.op === 'addMonths' || expr.op === 'addWorkingDays' || (around.shift && expr.op === 'negate');
      const inside = asPart(around, shift);
      for (const [place, operand] of expr.args.entries()) {
        const compared = comparedAt(c, expr, place, operand);
        const limit = (expr.op === 'atMost' || expr.op === 'atLeast') && place === 1 ? expr.op : null;
        const here = operand.kind !== 'const' || (compared ?? limit) === null ? inside : { ...inside, compared, limit };
        if (counts && noteFactor(c, expr.op === 'divide' && place === 1, operand, inside, into)) continue;
        gather(c, operand, here, into);
        if (compared !== null) noteParameter(c, operand, { ...inside, compared }, into);
      }
      return;
    }
    case 'input':
    case 'local':
    case 'ref':
    case 'field':
    case 'record':
    case 'list':
    case 'each':
    case 'where':
    case 'fold':
    case 'pick':
      eachChild(expr, (child) => gather(c, child, asPart(around), into));
  }
}

/** How the operand at a place is compared, where the operator compares. */
function comparedAt(c: Context, { op, args }: Core.Op, place: number, { span }: Core.Expr): Compared | null {
  const [by, other] = SIGNS[op] ?? [];
  if (by === undefined || other === undefined || span === null) return null;
  const upper = by === '=' || by === '≠' ? null : (by === '<' || by === '≥') === (place === 1);
  const beside = args[1 - place]?.span ?? null;
  return { upper, by, other, span, words: textAt(c, span), age: beside !== null && AGE.test(textAt(c, beside)) };
}

/** « âge », « âge du demandeur », but no « âge en mois ». */
const AGE = /(?<![\p{L}\d])âges?(?![\p{L}\d])(?!.* en mois)/iu;

/** The paramètre of this ruleset that lends its figure, by its id. */
export function lent(c: Context, id: string): Core.Definition | null {
  const definition = c.definitions.get(id);
  return definition?.word === 'paramètre' && c.texts.has(definition.span.file) ? definition : null;
}

/** The figure of a paramètre of one amount, which is compared in its place: `âge > âge minimal`. */
function noteParameter(c: Context, operand: Core.Expr, around: Around, into: Gathered): void {
  const read = operand.kind === 'op' && operand.op === 'rescale' ? operand.args[0] : operand;
  if (read?.kind !== 'ref' || read.on !== null) return;
  into.borrowed.add(read.definition);
  const [version, ...more] = lent(c, read.definition)?.versions ?? [];
  if (version?.value.kind !== 'const' || more.length > 0) return;
  note(
    into,
    around,
    written(c, version.value, around.compared, true).map((figure) => ({ ...figure, span: null })),
  );
}

/** A number or a share that multiplies or divides; true where it is one. One of anything is noted nowhere. */
function noteFactor(c: Context, isDivisor: boolean, operand: Core.Expr, around: Around, into: Gathered): boolean {
  if (isOne(c, operand)) return true;
  const number = operand.kind === 'op' && operand.op === 'rescale' ? operand.args[0] : operand;
  if (number?.kind !== 'const') return false;
  const factorOf = ({ measure, value }: Literal): number | null => {
    const times = measure === 'nombre' ? value : measure === '%' ? value / 100 : null;
    return times === null || times === 0 ? null : isDivisor ? 1 / times : times;
  };
  note(
    into,
    around,
    written(c, number, null, true).map((figure) => ({ ...figure, factor: factorOf(figure) })),
  );
  return true;
}

/** Inside another figure; nearly always it is that already. `shift`: how far a date is moved. */
const asPart = (around: Around, shift = false): Around =>
  around.part && around.shift === shift && around.compared === null && around.limit === null
    ? around
    : { ...around, part: true, shift, cell: false, limit: null, compared: null };

const isOne = (c: Context, { span }: Core.Expr): boolean => span !== null && /^1(?!\d|,)/.test(textAt(c, span));

const readsQuestion = (c: Context, expr: Core.Expr): boolean => isSomewhere(expr, (one) => one.kind === 'input' && c.questions.has(one.input));

function note({ groups }: Gathered, { under, reading, part, shift, cell, limit }: Around, figures: readonly Literal[]): void {
  if (figures.length === 0) return;
  const known = groups.get(under) ?? [];
  known.push(...figures.map((figure) => ({ reading, part, shift, cell, limit, ...figure })));
  groups.set(under, known);
}

const NUMBER = /^(?:moins )?(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)((?:,\d+)?)[ \u00a0\u202f]*(\D*)$/u;

/** A literal, read from its words: what was made of it may count in another unit. `plain`: one that measures nothing is a figure too. */
function written(c: Context, { type, span }: Core.Expr, compared: Compared | null, plain: boolean): readonly Literal[] {
  const inner = present(type);
  const words = span === null ? '' : textAt(c, span);
  const parts = NUMBER.exec(words);
  if (parts === null || inner.kind !== 'number') return [];
  const unit = itemAt(parts, 3) === '' ? inner.unit : (parseUnit(itemAt(parts, 3), c.units)?.unit ?? '');
  const measured = MEASURES.get(numerator(unit)) ?? (unit === '' && compared?.age === true ? YEARS : undefined);
  if (measured === undefined && !plain) return [];
  const [measure, times] = measured ?? ['nombre', 1];
  const number = Number(`${itemAt(parts, 1).replace(/\D/g, '')}${itemAt(parts, 2).replace(',', '.')}`);
  return [{ measure, value: number * times, words, span, times, factor: null, near: 0, compared }];
}

/** The ends of a range, and what they may be put as (« moins de 837 € » for « jusqu'à 836 € »), which accounts for figures of a passage. */
function bounds(c: Context, row: Span, test: Core.Test, type: Core.Expr['type']): readonly Literal[] {
  const inner = present(type);
  if (test.kind !== 'range' || inner.kind !== 'number' || inner.scale === 'exact') return [];
  const measured = MEASURES.get(numerator(inner.unit)) ?? (['nombre', 1] as const);
  const [measure, times] = measured;
  const one = 10 ** inner.scale;
  return concatMap([test.low, test.high], (end, place) => {
    if (end === null) return [];
    const said = { measure, times, words: '', span: null, factor: null, near: 0, compared: null };
    const { span, words } = placeOf(c, row, end / one, measured);
    const compared = span === null ? null : { ...endOf(test, place === 0), span, words, age: false };
    return [
      ...[-1, 1].map((step) => ({ ...said, value: (end / one + step) * times })),
      { ...said, value: (end / one) * times, span, words, near: times, compared },
    ];
  });
}

/** The side of an end of a range, as a row writes it, and what would put the end on the other. */
function endOf(
  { low, lowIncluded, high, highIncluded }: Core.Test & { readonly kind: 'range' },
  isLow: boolean,
): Omit<Compared, 'span' | 'words' | 'age'> {
  const included = low === null ? "jusqu'à" : high === null ? 'et plus' : 'de … à …';
  const excluded = isLow ? 'plus de' : 'moins de';
  const [by, other] = (isLow ? lowIncluded : highIncluded) ? [included, excluded] : [excluded, included];
  return { upper: isLow === (by === included), by, other };
}

const IN_ROW =
  /(?<![\d,])((?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d+)(?:,\d+)?)(?:[ \u00a0\u202f]?([€%]|\p{L}+(?: (?:ouvré|ouvrable|franc)s?)?))?/gu;

/** Where a row writes a figure, in the unit of its column or in another of the same measure (« 2 ans » for 24 mois), and its words; no place where it does not. */
function placeOf(c: Context, row: Span, value: number, [measure, times]: readonly [Measure, number]): Pick<Literal, 'span' | 'words'> {
  for (const found of textAt(c, row).matchAll(IN_ROW)) {
    const [whole, digits] = [itemAt(found, 0), itemAt(found, 1)];
    const unit = MEASURES.get(numerator(parseUnit(found[2] ?? '', c.units)?.unit ?? ''));
    const [of, by] = unit ?? [measure, times];
    if (of !== measure || exact(Number(digits.replace(/[^\d,]/g, '').replace(',', '.')) * by - value * times) !== 0) continue;
    const words = unit === undefined ? digits : whole;
    const start = row.start + found.index;
    return { span: { ...row, start, end: start + words.length }, words };
  }
  return { span: null, words: '' };
}
