/**
 * An amount that its own quotation contradicts: a clause gives `150 €` under `d'après guide « … 100 € … »`. Only told where the passages speak of such
 * figures, this one is none of them, and one of theirs is nowhere in what cites them: what an hypothèse or a relevé says is left alone, what another
 * reading of a question says too, and so is a passage that reckons. A bound of a row is judged by the bounds that the passage puts.
 * LAW: months and days are not compared (decision 19): one under the other is told whatever their numbers, and so are jours ouvrés under jours.
 */
import { concat, concatMap, mapPresent } from '../../../syntax/collections.ts';
import { CHECK } from '../../../diagnostics/catalog/check.ts';
import type { Fix } from '../../../diagnostics/diagnostic.ts';
import { guess } from '../../../diagnostics/entry.ts';
import type * as Core from '../../../model/core.ts';
import { essenceOf } from '../../../model/essence.ts';
import type { Span } from '../../../syntax/span.ts';
import { sure } from '../../../syntax/sure.ts';
import type { Context } from '../../context.ts';
import { say } from '../../messages.ts';
import { mayTake } from './factors.ts';
import { checkRounding } from './roundings.ts';
import { type Days, type Figure, type Figures, type Measure, type Quoted, type Side, exact, figuresOf, isSaidIn, saysOf } from './quoted.ts';
import { checkWays } from './ways.ts';
import { type Limit, type Sources, type Written, figuresIn, lent } from './written.ts';

/** The figures that share their passages. */
interface Group {
  readonly definition: Core.Definition;
  readonly sources: Sources;
  readonly figures: readonly Written[];
  /** The figures of the whole definition, those of its other readings among them. */
  readonly all: readonly Written[];
  readonly passages: readonly Passage[];
  /** What all its passages speak of. */
  readonly spoken: ReadonlySet<Measure>;
}

interface Passage {
  readonly said: Figures;
  /** It says how much the definition is, by its name: looked for where a share is compared with it. */
  readonly itself: boolean;
  readonly span: Span;
}

/** Definitions in which nothing was found, with what each borrows: they say the same wherever they stand. */
const sound = /* @__PURE__ */ new WeakMap<object, ReadonlyMap<string, object | null>>();

/** Tells each figure of these definitions that its passages contradict, and each amount on which two of them differ. */
export function checkFigures(c: Context, definitions: Iterable<Core.Definition>): void {
  for (const definition of definitions) {
    const essence = essenceOf(definition);
    if (isSound(c, essence) || !c.texts.has(definition.span.file)) continue;
    const before = c.diagnostics.length;
    const { groups, rounds, borrowed } = figuresIn(c, definition);
    const all = concat(groups.values());
    for (const [sources, figures] of groups) {
      if (figures.length === 0 || sources.some(({ kind }) => kind !== 'citation')) continue; // nearly always: no passage is read
      const passages = passagesOf(definition, sources, figures);
      checkFactor(c, { definition, sources, figures, all, passages });
      if (passages.some(({ said }) => said.reckons)) continue;
      const spoken = new Set(concatMap(passages, ({ said }) => [...said.spoken]));
      checkWays(c, figures, quotesOf(sources));
      const group = { definition, sources, figures, all, passages, spoken };
      checkUnsaid(c, group);
      checkAgreement(c, group);
      checkSides(c, group);
      checkLimits(c, group);
      checkCounts(c, group);
      checkDecimals(c, group);
    }
    for (const [sources, written] of rounds) {
      const quotes = quotesOf(sources);
      if (quotes.length === sources.length) checkRounding(c, written, quotes);
    }
    if (c.diagnostics.length === before) sound.set(essence, new Map([...borrowed].map((id) => [id, essenceLent(c, id)])));
  }
}

const quotesOf = (sources: Sources): readonly { readonly text: string; readonly span: Span }[] =>
  concatMap(sources, (one) => (one.kind === 'citation' ? [{ text: one.quote, span: one.span }] : []));

/** Nothing was found in it, and what it borrows is what it was. */
function isSound(c: Context, essence: object): boolean {
  const borrowed = sound.get(essence);
  if (borrowed === undefined) return false;
  for (const [id, was] of borrowed) if (essenceLent(c, id) !== was) return false;
  return true;
}

function essenceLent(c: Context, id: string): object | null {
  const definition = lent(c, id);
  return definition === null ? null : essenceOf(definition);
}

function passagesOf({ name }: Core.Definition, sources: Sources, figures: readonly Written[]): readonly Passage[] {
  const isShared = figures.some(({ measure }) => measure === '%');
  return concatMap(sources, (source) =>
    source.kind === 'citation' ? [{ said: figuresOf(source.quote), itself: isShared && saysOf(source.quote, name), span: source.span }] : [],
  );
}

/** The figures that no passage says. */
function checkUnsaid(c: Context, group: Group): void {
  const { sources, figures, passages } = group;
  const unsaid = figures.filter((one) => one.span !== null && !isSaid(group, one, passages));
  for (const one of unsaid) {
    const others = othersThan(group, one);
    if (others.length === 0) continue;
    const words = [...new Set(others.map((figure) => figure.words))].slice(0, 3);
    const related = sources.map(({ span }) => ({ span, role: 'passage' }));
    const isLike = ({ measure }: Figure): boolean => measure === one.measure || others.some((other) => other.measure === measure);
    const alone =
      unsaid.every((other) => other.span === one.span || !isLike(other)) &&
      passages.every(({ said }) => !said.listed.some(isLike) && said.numbers.size === 0);
    const at = sure(one.span, 'only a figure that is written is told');
    say(
      c,
      CHECK.contradictedFigure,
      at,
      { written: one.words, quoted: words, kind: kindOfDifference(one, others) },
      { related, fixes: alone && one.near === 0 ? fixesOf(one, at, others) : [] },
    );
  }
}

/** What the rules multiply by, where the one factor that the passages say is another: `× 2` under « trois fois le plafond ». */
function checkFactor(c: Context, { definition, sources, figures, all, passages }: Omit<Group, 'spoken'>): void {
  const quoted = concatMap(passages, ({ said }) => said.factors);
  const [times, ...more] = new Set(quoted.map(({ value }) => value));
  if (times === undefined || more.length > 0) return;
  const factorOf = (one: Written): number | null => one.factor ?? (definition.word === 'paramètre' && !one.part ? factorLent(one) : null);
  const factors = mapPresent(all, (one) => factorOf(one));
  const [told, ...others] = figures.filter((one) => factorOf(one) !== null && one.span !== null && !isNumberOf(one, passages));
  if (told === undefined || others.length > 0 || told.reading || mayTake(factors, times)) return;
  if ((times > 1 && isShareBeside(told, times)) || passages.some(({ said }) => saysMore(said, times))) return;
  const words = [...new Set(quoted.map((figure) => figure.words))];
  const related = sources.map(({ span }) => ({ span, role: 'passage' }));
  const at = sure(told.span, 'only a factor that is written is told');
  const fixes = told.measure === 'nombre' && times > 1 && (told.factor ?? times) >= 1 ? fixesOf(told, at, quoted) : [];
  say(c, CHECK.contradictedFigure, at, { written: told.words, quoted: words, kind: 'number' }, { related, fixes });
}

/** Whether a text holds numbers besides what says the factor (« deux » in « les deux tiers »): the rules may reckon with these. */
function saysMore({ numbers, factors }: Figures, times: number): boolean {
  const written = concatMap(factors, ({ words }) => words.match(/\d+/g) ?? []).map(Number);
  return [...numbers].some((one) => [times, times * 3, times * 4, ...written].every((own) => exact(own - one) !== 0));
}

/** A share of something else than what is taken so many times (« 70 % des frais, dans la limite de deux fois le tarif »), or all that doubling adds. */
const isShareBeside = ({ measure, value }: Written, times: number): boolean =>
  measure === '%' && (value < 100 || exact(value / 100 - (times - 1)) === 0);

/** What a paramètre is worth to the rule that multiplies by it. */
const factorLent = ({ measure, value }: Written): number | null => (measure === 'nombre' ? value : measure === '%' ? value / 100 : null);

/** Whether a passage says this number, of whatever it speaks. */
const isNumberOf = ({ value, times }: Written, passages: readonly Passage[]): boolean =>
  passages.some(({ said: { numbers, figures } }) => numbers.has(value) || figures.some((one) => exact(one.value - value / times) === 0));

/** A paramètre on which two passages differ, each of which gives one such figure. */
function checkAgreement(c: Context, group: Group): void {
  const { definition, figures, passages } = group;
  if (definition.word !== 'paramètre') return;
  for (const one of figures) {
    if (one.span === null || one.part || isStructural(one)) continue;
    const giving = passages.filter((passage) => isSaid(group, one, [passage]));
    const others = concatMap(passages, (passage) => {
      const [figure, more] = passage.said.figures.filter(({ measure }) => measure === one.measure);
      const differs = figure !== undefined && more === undefined && !giving.includes(passage) && !isKnown(group, group.all, figure);
      return differs ? [{ figure, span: passage.span }] : [];
    });
    if (giving.length === 0 || others.length === 0) continue;
    const quoted = [...new Set(others.map(({ figure }) => figure.words))];
    const related = [...giving, ...others].map(({ span }) => ({ span, role: 'passage' }));
    say(c, CHECK.passagesDiffer, one.span, { written: one.words, quoted }, { related });
  }
}

/** A figure that the rules leave on one side of a comparison, and every passage that says it on the other: `> 60` under « au moins soixante ans ». */
function checkSides(c: Context, { figures, passages }: Group): void {
  for (const one of figures) {
    const { compared, measure, value } = one;
    if (compared === null || compared.upper === null || one.reading) continue;
    const said = concatMap(passages, ({ said: text, span }) => sidesOf(text, one).map((side) => ({ span, ...side })));
    const [first] = said;
    if (first === undefined || said.some(({ upper }) => upper === null || upper === compared.upper)) continue;
    // the other side stands elsewhere: the text may speak of that
    if (figures.some((other) => other.measure === measure && other.value === value && other.compared?.upper === !compared.upper)) continue;
    const related = [...new Set(said.map(({ span: at }) => at))].map((at) => ({ span: at, role: 'passage' }));
    const { span, words, by, other } = compared;
    say(c, CHECK.contradictedBound, span, { written: words, sign: by, quoted: first.words, right: other }, { related });
  }
}

/** What a passage says before a figure that may not be gone beyond, and before one that may not be fallen short of. */
const LIMITS: { readonly [limit in Limit]: RegExp } = {
  atMost: /^(?:dans la limite|à concurrence|au plus|au maximum|maximum|jusqu)/,
  atLeast: /^(?:au moins|au minimum|minimum)/,
};

/** A most that every passage which says the figure calls a least, and the other way round: `, au moins 30 €` under « dans la limite de 30 € ». */
function checkLimits(c: Context, { figures, passages }: Group): void {
  for (const one of figures) {
    const { limit, span } = one;
    if (limit === null || span === null || one.value === 0 || one.reading) continue;
    const other = limit === 'atMost' ? 'atLeast' : 'atMost';
    const said = concatMap(passages, ({ said: text, span: at }) => sidesOf(text, one).map(({ words }) => ({ at, words })));
    const [first] = said;
    if (first === undefined || !said.every(({ words }) => LIMITS[other].test(words))) continue;
    if (figures.some((more) => more.limit === other && more.measure === one.measure && more.value === one.value)) continue;
    const related = [...new Set(said.map(({ at }) => at))].map((at) => ({ span: at, role: 'passage' }));
    say(c, CHECK.contradictedLimit, span, { written: one.words, limit, quoted: first.words }, { related });
  }
}

/** What a text says of the side of a figure; of a plain number, years where it counts nothing else (an age). */
function sidesOf({ sides }: Figures, { measure, value, times, compared }: Written): readonly Side[] {
  const isAge = compared?.age === true && measure === 'mois';
  if (measure !== 'nombre' && !isAge) return sides.filter((side) => side.measure === measure && exact(side.value - value) === 0);
  const plain = sides.filter((side) => side.measure === 'nombre');
  return (plain.length > 0 ? plain : sides.filter((side) => side.measure === 'mois' && side.value === side.count * 12)).filter(
    ({ count }) => count === value / times,
  );
}

/**
 * What is counted, with a number where the one number of the passages that counts is another: `≥ 4` under « au moins 3 prestations ». Only of what
 * is compared, of paramètres and of cells that cite their own passage: elsewhere a number may be one of many things.
 */
function checkCounts(c: Context, { definition, sources, all, figures, passages }: Group): void {
  const [count, ...more] = new Set(concatMap(passages, ({ said }) => said.counts.map(({ value }) => value)));
  if (count === undefined || more.length > 0 || all.some((one) => one.measure === 'nombre' && one.value === count)) return;
  const others = concatMap(passages, ({ said }) => said.counts).slice(0, 1);
  const told = figures.filter(
    (one) =>
      one.measure === 'nombre' &&
      one.span !== null &&
      one.value > 1 &&
      !one.reading &&
      (one.compared !== null || (one.cell && Number.isInteger(one.value)) || (definition.word === 'paramètre' && !one.part)) &&
      !isCounted(one, passages),
  );
  for (const one of told) {
    const at = sure(one.span, 'a number is written where it is told');
    const quoted = others.map(({ words }) => words);
    const related = sources.map(({ span }) => ({ span, role: 'passage' }));
    const fixes = told.length === 1 ? fixesOf(one, at, others) : [];
    say(c, CHECK.contradictedFigure, at, { written: one.words, quoted, kind: 'number' }, { related, fixes });
  }
}

/** A number with decimals that measures nothing, where the passages give one such number and the rules nowhere have it: `0,2 × n` under « 0,3 part par enfant ». */
function checkDecimals(c: Context, { sources, all, figures, passages }: Group): void {
  const [quoted, ...more] = new Set(concatMap(passages, ({ said }) => [...said.numbers].filter((number) => !Number.isInteger(number))));
  if (quoted === undefined || more.length > 0 || passages.some(({ said }) => said.listed.length > 0)) return;
  if (
    all.some(({ measure, value, factor }) =>
      [value, factor, measure === '%' ? value / 100 : null].some((one) => one !== null && exact(one - quoted) === 0),
    )
  )
    return;
  const [told, ...others] = figures.filter(
    ({ measure, value, span, reading }) => measure === 'nombre' && !Number.isInteger(value) && span !== null && !reading,
  );
  if (told === undefined || others.length > 0) return;
  // « majorées de 20 % » is `× 1,2`
  const share = { value: exact(told.value * 100), measures: ['%'] as const, apart: true, itself: false };
  if (passages.some(({ said }) => isSaidIn(said, share))) return;
  const words = String(quoted).replace('.', ',');
  const at = sure(told.span, 'only a number that is written is told');
  const related = sources.map(({ span }) => ({ span, role: 'passage' }));
  const fixes = [guess('replace', at, words, { by: words })];
  say(c, CHECK.contradictedFigure, at, { written: told.words, quoted: [words], kind: 'number' }, { related, fixes });
}

/** Whether a passage says a number, or the whole number beside it that bounds the same: `> 2` under « au moins 3 ». */
const isCounted = ({ value, compared }: Written, passages: readonly Passage[]): boolean =>
  passages.some(({ said }) =>
    said.sides.some(
      ({ count, upper }) => count === value || (compared !== null && upper === !compared.upper && count === value + (compared.upper ? -1 : 1)),
    ),
  );

const isDays = (measure: Measure): measure is Days => measure.startsWith('jour');

const DAYS: readonly Days[] = ['jour', 'jour ouvré', 'jour ouvrable', 'jour franc'];

/** What the text may call it: « jours » where it speaks of jours ouvrés elsewhere, any days under the reading of a question. */
function measuresOf({ spoken }: Group, { measure, reading }: Written): readonly Measure[] {
  if (!isDays(measure)) return [measure];
  return reading ? DAYS : measure !== 'jour' && spoken.has(measure) ? [measure, 'jour'] : [measure];
}

function isSaid(group: Group, one: Written, passages: readonly Passage[]): boolean {
  const measures = measuresOf(group, one);
  const said = (value: number): boolean =>
    passages.some(({ said: text, itself }) => isSaidIn(text, { value, measures, apart: one.part, itself: itself && !one.part })) ||
    (isDays(one.measure) && passages.some(({ said: { figures } }) => figures.some((hours) => isDaysInHours(hours) && hours.value === value * 24)));
  // An age may stand in its text without « ans », and `âge < 61` is « 60 ans au plus ».
  if (one.compared?.age === true && isCounted({ ...one, value: one.value / one.times }, passages)) return true;
  return isStructural(one) || [0, -one.near, one.near].some((by) => said(one.value + by));
}

/**
 * The figures of the passages that this one may have been written for. A duration of the other kind is one where the passages do not speak of
 * its own: « 30 jours », of `1 mois`, « 48 heures », of `3 jours`; a reading may be of what is not written.
 */
function othersThan(group: Group, one: Written): readonly Quoted[] {
  const { all, figures, passages, spoken } = group;
  const known = one.reading ? all : figures;
  const unknown = concatMap(passages, ({ said }) => said.figures).filter((other) => (one.near === 0 || other.bound) && !isKnown(group, known, other));
  if (one.compared?.age === true) return unknown.filter(({ measure, words }) => measure === 'mois' && /(?<!\p{L})an(?:s|née|nées)?$/u.test(words));
  const alike = unknown.filter(({ measure }) => measure === one.measure || (isDays(measure) && isDays(one.measure)));
  if (alike.length > 0 || one.reading) return alike;
  if (one.measure === 'mois') return spoken.has('mois') ? [] : unknown.filter(({ measure }) => isDays(measure));
  return isDays(one.measure) && !DAYS.some((days) => spoken.has(days))
    ? unknown.filter((other) => other.measure === 'mois' || (one.shift && isDaysInHours(other)))
    : [];
}

/** « 48 heures »: what a text calls two days. */
const isDaysInHours = ({ measure, value }: Figure): boolean => measure === 'h' && value % 24 === 0;

/** What sets a duration or a share apart from those of the passages. */
function kindOfDifference({ measure, value }: Figure, others: readonly Quoted[]): 'months' | 'days' | 'share' | 'number' {
  if (measure === '%' && others.some((other) => other.value === 100 - value && other.change === null)) return 'share';
  if (others.some((other) => other.measure === measure || isDaysInHours(other))) return 'number';
  return others.every((other) => isDays(other.measure)) && isDays(measure) ? 'days' : 'months';
}

/** Whether the rules write a figure of a passage, at once or in the parts they reckon it from. */
const isKnown = (group: Group, known: readonly Written[], { measure, value, parts }: Quoted): boolean =>
  known.some(
    (one) => measuresOf(group, one).includes(measure) && (one.value === value || (one.part && parts.some((part) => part.value === one.value))),
  );

/** Nothing, everything, and the day before: a text does not write them. What measures nothing is only compared by its side. */
const isStructural = ({ measure, value }: Figure): boolean =>
  measure === 'nombre' || value === 0 || (measure === '%' && value === 100) || (measure === 'jour' && value === 1);

/**
 * The one figure of the passages, in the unit that was written; a duration of another kind in its own, where a date is moved by it. None of a share,
 * which may be what is taken, what is left or what is added, and none of a rate, which the passage may give by another time.
 */
function fixesOf({ measure, words, times, shift }: Written, span: Span, others: readonly Figure[]): readonly Fix[] {
  const [other] = others;
  if (other === undefined || others.some((one) => one.measure !== other.measure || one.value !== other.value)) return [];
  if (other.measure !== measure && (!shift || other.measure === 'h')) return [];
  const value = other.measure === measure ? other.value / times : other.value;
  const whole = measure === 'mois' || isDays(measure);
  if (measure === '%' || words.includes('/')) return [];
  if (!(whole ? /^\d+$/ : /^\d+(\.\d{1,2})?$/).test(String(value))) return [];
  const digits = (measure === '€' && !Number.isInteger(value) ? value.toFixed(2) : String(value))
    .replace('.', ',')
    .replace(/\B(?=(\d{3})+(?!\d))(?<!,\d*)/g, ' ');
  const unit = other.measure === measure ? words : `1 ${other.measure}`;
  const counted = unit.replace(/\d[\d \u00a0\u202f]*(?:,\d+)?(?=[^\d]*$)/u, (old) => `${digits}${/[ \u00a0\u202f]$/u.test(old) ? ' ' : ''}`);
  const by = whole ? counted.replace(/\p{L}{2,}/gu, (word) => inNumber(word, value)) : counted;
  return [guess('replace', span, by, { by })];
}

/** `an`, `jour ouvré`, in the singular or the plural. */
function inNumber(word: string, value: number): string {
  if (word === 'mois' || word === 'moins') return word;
  return `${word.replace(/s$/u, '')}${value < 2 ? '' : 's'}`;
}
