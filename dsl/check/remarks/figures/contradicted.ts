/**
 * An amount that its own quotation contradicts: a clause gives `150 €` under `d'après guide « … 100 € … »`. Only told where the passages speak of such
 * figures, this one is none of them, and one of theirs is nowhere in what cites them: what an hypothèse or a relevé says is left alone, what another
 * reading of a question says too, and so is a passage that reckons. A bound of a row is judged by the bounds that the passage puts.
 */
import { CHECK } from '../../../diagnostics/catalog/check.ts';
import type { Fix } from '../../../diagnostics/diagnostic.ts';
import { guess } from '../../../diagnostics/entry.ts';
import type * as Core from '../../../model/core.ts';
import { essenceOf } from '../../../model/essence.ts';
import { sourcesOf } from '../../../model/to-complete.ts';
import { numerator, parseUnit } from '../../../model/units.ts';
import type { Span } from '../../../syntax/span.ts';
import { itemAt, sure } from '../../../syntax/sure.ts';
import { children } from '../../../syntax/walk.ts';
import { type Context, textAt } from '../../context.ts';
import { say } from '../../messages.ts';
import { present } from '../../types.ts';
import { type Figure, type Measure, type Quoted, exact, figuresOf, isSaidIn } from './quoted.ts';

/** A figure of the rules; `span`: where it is written, null of what only accounts for a figure of a passage. */
interface Written extends Figure {
  readonly span: Span | null;
  /** How many of the measure its unit is: 12 of years. */
  readonly times: number;
  /** How far from it a passage may put it: a bound is « moins de 837 € » or « jusqu'à 836 € ». */
  readonly near: number;
  /** It holds under one reading of a question. */
  readonly reading: boolean;
  /** It is a part of what is reckoned, not the whole value. */
  readonly part: boolean;
}

type Literal = Omit<Written, 'reading' | 'part'>;

type Sources = readonly Core.Source[];

/** What stands around an expression. */
interface Around {
  readonly under: Sources;
  readonly reading: boolean;
  readonly part: boolean;
}

/** The figures of a definition, by the passages they stand under. */
type Groups = Map<Sources, Written[]>;

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
  ['jour ouvré', ['jour', 1]],
  ['jour ouvrable', ['jour', 1]],
  ['jour franc', ['jour', 1]],
]);

/** Definitions in which nothing was found: they say the same wherever they stand. */
const sound = /* @__PURE__ */ new WeakSet<object>();

/** Tells each figure of these definitions that its passages contradict. */
export function checkFigures(c: Context, definitions: Iterable<Core.Definition>): void {
  for (const definition of definitions) {
    const essence = essenceOf(definition);
    if (sound.has(essence) || !c.texts.has(definition.span.file)) continue;
    const before = c.diagnostics.length;
    const groups = groupsOf(c, definition);
    const all = [...groups.values()].flat();
    for (const [sources, figures] of groups) checkGroup(c, sources, figures, all);
    if (c.diagnostics.length === before) sound.add(essence);
  }
}

function groupsOf(c: Context, definition: Core.Definition): Groups {
  const groups: Groups = new Map();
  const { locals, sources, versions } = definition;
  for (const version of versions)
    gather(c, version.value, { under: version.sources.length > 0 ? version.sources : sources, reading: false, part: false }, groups);
  const under = sources.length > 0 || locals.length === 0 ? sources : sourcesOf(definition);
  for (const { value } of locals) gather(c, value, { under, reading: false, part: false }, groups);
  return groups;
}

/** The figures of an expression, each under its nearest passages. */
function gather(c: Context, expr: Core.Expr, around: Around, groups: Groups): void {
  switch (expr.kind) {
    case 'choose':
      for (const { guard, value, sources } of expr.branches) {
        const reading = around.reading || (guard !== null && readsQuestion(c, guard));
        const inside = { ...around, under: sources.length > 0 ? sources : around.under, reading };
        if (guard !== null) gather(c, guard, asPart(inside), groups);
        gather(c, value, inside, groups);
      }
      if (expr.otherwise !== null) gather(c, expr.otherwise, { ...around, under: expr.otherwiseSources ?? around.under }, groups);
      return;
    case 'table': {
      const reading = around.reading || expr.inputs.some(({ value }) => readsQuestion(c, value));
      for (const { tests, values, sources, span } of expr.rows) {
        const inside = { ...around, under: sources.length > 0 ? sources : around.under, reading };
        for (const [index, test] of tests.entries()) note(groups, inside, bounds(c, span, test, itemAt(expr.inputs, index).value.type));
        for (const value of values) gather(c, value, inside, groups);
      }
      return;
    }
    case 'const':
      note(groups, around, written(c, expr));
      return;
    case 'op': {
      // One of anything is a way to count in it (« × 1 an »), not a figure of the text.
      const counts = expr.op === 'multiply' || expr.op === 'divide';
      for (const operand of expr.args) if (!(counts && isOne(c, operand))) gather(c, operand, asPart(around), groups);
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
      for (const child of children(expr)) gather(c, child, asPart(around), groups);
  }
}

const asPart = (around: Around): Around => (around.part ? around : { ...around, part: true });

const isOne = (c: Context, { span }: Core.Expr): boolean => span !== null && /^1(?!\d|,)/.test(textAt(c, span));

const readsQuestion = (c: Context, expr: Core.Expr): boolean =>
  (expr.kind === 'input' && c.questions.has(expr.input)) || children(expr).some((child) => readsQuestion(c, child));

function note(groups: Groups, { under, reading, part }: Around, figures: readonly Literal[]): void {
  const known = groups.get(under) ?? [];
  known.push(...figures.map((figure) => ({ ...figure, reading, part })));
  groups.set(under, known);
}

const NUMBER = /^(?:moins )?(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)((?:,\d+)?)[ \u00a0\u202f]*(\D*)$/u;

/** A literal, read from its words: what was made of it may count in another unit. */
function written(c: Context, { type, span }: Core.Expr): readonly Literal[] {
  const inner = present(type);
  const words = span === null ? '' : textAt(c, span);
  const parts = NUMBER.exec(words);
  if (parts === null || inner.kind !== 'number') return [];
  const unit = itemAt(parts, 3) === '' ? inner.unit : (parseUnit(itemAt(parts, 3), c.units)?.unit ?? '');
  const measured = MEASURES.get(numerator(unit));
  if (measured === undefined) return [];
  const [measure, times] = measured;
  const number = Number(`${itemAt(parts, 1).replace(/\D/g, '')}${itemAt(parts, 2).replace(',', '.')}`);
  return [{ measure, value: number * times, words, span, times, near: 0 }];
}

/** The ends of a range, and what they may be put as (« moins de 837 € » for « jusqu'à 836 € »), which accounts for figures of a passage. */
function bounds(c: Context, row: Span, test: Core.Test, type: Core.Expr['type']): readonly Literal[] {
  const inner = present(type);
  const measured = inner.kind === 'number' ? MEASURES.get(numerator(inner.unit)) : undefined;
  if (test.kind !== 'range' || inner.kind !== 'number' || inner.scale === 'exact' || measured === undefined) return [];
  const [measure, times] = measured;
  const one = 10 ** inner.scale;
  return [test.low, test.high].flatMap((end) => {
    if (end === null) return [];
    const said = { measure, times, words: '', span: null, near: 0 };
    const { span, words } = placeOf(c, row, end / one, measured);
    return [
      ...[-1, 1].map((step) => ({ ...said, value: (end / one + step) * times })),
      { ...said, value: (end / one) * times, span, words, near: times },
    ];
  });
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

/** `all`: the figures of the whole definition, those of its other readings among them. */
function checkGroup(c: Context, sources: Sources, figures: readonly Written[], all: readonly Written[]): void {
  const quotes = sources.flatMap((source) => (source.kind === 'citation' ? [source.quote] : []));
  if (figures.length === 0 || quotes.length < sources.length) return;
  const said = quotes.map(figuresOf);
  if (said.some(({ reckons }) => reckons)) return;
  const quoted = said.flatMap((one) => one.figures);
  const isSaid = (one: Written): boolean =>
    isStructural(one) ||
    [0, -one.near, one.near].some((by) => said.some((passage) => isSaidIn(passage, { ...one, value: one.value + by }, one.part)));
  const unsaid = figures.filter((one) => one.span !== null && !isSaid(one));
  for (const one of unsaid) {
    const known = one.reading ? all : figures;
    const others = quoted.filter((other) => other.measure === one.measure && (one.near === 0 || other.bound) && !isKnown(known, other));
    if (others.length === 0) continue;
    const words = [...new Set(others.map((figure) => figure.words))].slice(0, 3);
    const related = sources.map(({ span }) => ({ span, role: 'passage' }));
    const alone =
      unsaid.every(({ measure, span }) => measure !== one.measure || span === one.span) &&
      said.every(({ listed, numbers }) => !listed.some(({ measure }) => measure === one.measure) && numbers.size === 0);
    const at = sure(one.span, 'only a figure that is written is told');
    say(
      c,
      CHECK.contradictedFigure,
      at,
      { written: one.words, quoted: words },
      { related, fixes: alone && one.near === 0 ? fixesOf(one, at, others) : [] },
    );
  }
}

/** Whether the rules write a figure of a passage, at once or in the parts they reckon it from. */
const isKnown = (known: readonly Written[], { measure, value, parts }: Quoted): boolean =>
  known.some((one) => one.measure === measure && (one.value === value || (one.part && parts.some((part) => part.value === one.value))));

/** Nothing, everything, and the day before: a text does not write them. */
const isStructural = ({ measure, value }: Figure): boolean =>
  value === 0 || (measure === '%' && value === 100) || (measure === 'jour' && value === 1);

/**
 * The one figure of the passages, in the unit that was written. None of a share, which may be what is taken, what is left or what is added,
 * and none of a rate, which the passage may give by another time.
 */
function fixesOf({ measure, words, times }: Written, span: Span, others: readonly Figure[]): readonly Fix[] {
  const values = new Set(others.map(({ value }) => value / times));
  const [value] = values;
  const whole = measure === 'mois' || measure === 'jour';
  if (value === undefined || values.size > 1 || measure === '%' || words.includes('/')) return [];
  if (!(whole ? /^\d+$/ : /^\d+(\.\d{1,2})?$/).test(String(value))) return [];
  const digits = (measure === '€' && !Number.isInteger(value) ? value.toFixed(2) : String(value))
    .replace('.', ',')
    .replace(/\B(?=(\d{3})+(?!\d))(?<!,\d*)/g, ' ');
  const counted = words.replace(/\d[\d \u00a0\u202f]*(?:,\d+)?(?=[^\d]*$)/u, (old) => `${digits}${/[ \u00a0\u202f]$/u.test(old) ? ' ' : ''}`);
  const by = whole ? counted.replace(/\p{L}{2,}/gu, (word) => inNumber(word, value)) : counted;
  return [guess('replace', span, by, { by })];
}

/** `an`, `jour ouvré`, in the singular or the plural. */
function inNumber(word: string, value: number): string {
  if (word === 'mois' || word === 'moins') return word;
  return `${word.replace(/s$/u, '')}${value < 2 ? '' : 's'}`;
}
