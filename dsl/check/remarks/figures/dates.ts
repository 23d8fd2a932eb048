/**
 * A day of effect that its own quotation contradicts: `depuis le 1er janvier 2024` under `d'après guide « … à compter du 1er juillet 2024 … »`. Only told where the
 * passages state one whole date, say by the words before it that something begins or ends on it, and that is neither of a text or of a birth, nor one that the
 * declaration writes elsewhere, nor the day before or after.
 */
import { concat, concatMap } from '../../../syntax/collections.ts';
import { CHECK } from '../../../diagnostics/catalog/check.ts';
import { guess } from '../../../diagnostics/entry.ts';
import { foldAccents } from '../../../lexer/characters.ts';
import { essenceOf } from '../../../model/essence.ts';
import { MONTHS } from '../../../grammar/french.ts';
import type { Span } from '../../../syntax/span.ts';
import { type Dated, sequencesOf, spokenOf } from '../../../syntax/spoken.ts';
import { itemAt } from '../../../syntax/sure.ts';
import type * as Syntax from '../../../syntax/syntax.ts';
import { type Context, textAt } from '../../context.ts';
import { dayNumber } from '../../expressions/expression.ts';
import { dayWords, say } from '../../messages.ts';

/** Without accents, as the texts are that they are looked for in. */
const PLAIN_MONTHS = MONTHS.map(foldAccents);

/** A date of a text, as days are counted; null of one that lacks its year or its day: « au 1er juillet », « en janvier 2024 », « 01/07/24 ». */
interface Stated {
  readonly day: number | null;
  readonly words: string;
  /** What stands before it in its sentence, in small letters without accents. */
  readonly before: string;
}

const IN_WORDS = String.raw`(?:(\d{1,2}|premier)(?: ?er)? )?(${PLAIN_MONTHS.join('|')})(?: (\d{4}))?(?![\p{L}\d])`;
const IN_DIGITS = String.raw`(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?![\d/.-]?\d)`;
const DATE = new RegExp(String.raw`(?<![\p{L}\d/.-])(?:${IN_WORDS}|${IN_DIGITS})`, 'gu');

/** Every date of a text, whole or not. */
export function datesOf(text: string): readonly Stated[] {
  const plain = foldAccents(text.toLowerCase()).replace(/[\s\u00a0\u202f\u2009\u2007]/g, ' ');
  return [...plain.matchAll(DATE)].map((found) => {
    const [day, month, year, inDigits, second, third] = found.slice(1);
    const words = itemAt(found, 0);
    const isWhole = inDigits === undefined ? day !== undefined && year !== undefined : third?.length === 4;
    const iso =
      inDigits === undefined
        ? [year, PLAIN_MONTHS.indexOf(month ?? '') + 1, day === 'premier' ? 1 : Number(day)]
        : [third, Number(second), Number(inDigits)];
    const before = plain.slice(0, found.index);
    return {
      day: isWhole ? dayNumber(iso.join('-')) : null,
      words: text.length === plain.length ? text.slice(found.index, found.index + words.length) : words,
      before: before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf(' ; ')) + 1),
    };
  });
}

/** « l’arrêté du », « publié au Journal officiel du », « née avant le », « décès survenus à compter du », « la pension a pris effet le »: the day of something else than what is said here. */
const OF_ANOTHER_THING =
  /(?<!\p{L})(?:arretes?|circulaires?|decrets?|lois?|ordonnances?|instructions?|lettres?|notes?|deliberations?|avenants?|conventions?|decisions?|codes?|directives?|reglements?|version|journal officiel|jo|publie\p{L}*|parue?s?|signee?s?|datee?s?|en date|modifiee?s?|nee?s?|naissances?|deces|decede\p{L}*|survenue?s?|pris effet|verifiee?s?|consultee?s?)(?: [^,;:]*)? (?:du|le|au|des|en|de)? ?$/u;

/** Words that say from or until which day: « dans sa séance du », « Smic au » say something else. */
const IN_FORCE =
  /(?<!\p{L})(?:(?:a (?:compter|partir)|avec effet) d[ue]|(?:des|depuis|apres) le|(?:applicables?|valables?|effet|vigueur|revalorise\p{L}*|portee?s?|fixee?s?|montants?|baremes?|tarifs?|plafonds?)(?: (?:[^,;:]|,(?=\d))*)? (?:au|du|le)|jusqu['’]au|avant le|au plus tard le|fin (?:le|au)) $/u;

/** « jusqu'au », « avant le »: it ends what is said. */
const ENDS = /(?:jusqu['’]au|avant le|au plus tard le|fin (?:le|au)) $/u;

/** Declarations in which nothing was found: they say the same wherever they stand. */
const sound = /* @__PURE__ */ new WeakSet<object>();

/** Tells each day of effect that the one date of its passages contradicts. */
export function checkEffectDates(c: Context, declaration: Dated): void {
  const essence = essenceOf(declaration);
  if (sound.has(essence)) return;
  const dated = concat(sequencesOf(declaration)).filter(({ from, until }) => from !== null || until !== null);
  const before = c.diagnostics.length;
  const known = dated.length === 0 ? new Set<number | null>() : writtenDays(c, declaration);
  for (const version of dated) checkVersion(c, version, passagesOf(declaration, version, dated.length === 1), known);
  if (c.diagnostics.length === before) sound.add(essence);
}

/** The days that a declaration writes outside its quotations, in its lines and in its reasons. */
const writtenDays = (c: Context, { span }: Dated): ReadonlySet<number | null> => new Set(datesOf(unquoted(textAt(c, span))).map(({ day }) => day));

/** A text without what stands between guillemets, which may nest. */
function unquoted(text: string): string {
  const inner = text.replace(/«[^«»]*»/g, ' ');
  return inner === text ? text : unquoted(inner);
}

interface Passage {
  readonly text: string;
  readonly span: Span;
}

/** The passages of a version, those of the rows of its table too; null where something else than a quotation stands beside them. What the declaration cites is behind its one dated version. */
function passagesOf({ sources }: Dated, version: Syntax.Version, alone: boolean): readonly Passage[] | null {
  const own = [...concatMap(spokenOf(version), (one) => one.sources.map(quoted)), ...(version.table === null ? [] : quotedInRows(version.table))];
  const all = own.length > 0 ? own : alone ? sources.map(quoted) : [];
  const passages = all.filter((one) => one !== null);
  return passages.length > 0 && passages.length === all.length ? passages : null;
}

const quoted = (source: Syntax.Source): Passage | null => (source.kind === 'citation' ? { text: source.quote.text, span: source.span } : null);

const quotedInRows = ({ columns, rows }: Syntax.Table): readonly (Passage | null)[] =>
  concatMap(columns, ({ document }, index) =>
    document === null
      ? []
      : concatMap(rows, ({ cells }) => cells.slice(index, index + 1).map(({ text, span }) => (text.includes('«') ? { text, span } : null))),
  );

function checkVersion(
  c: Context,
  { from, until, atLatest }: Syntax.Version,
  passages: readonly Passage[] | null,
  known: ReadonlySet<number | null>,
): void {
  const stated = concatMap(passages ?? [], ({ text }) => datesOf(text));
  const own = stated.filter((one) => !OF_ANOTHER_THING.test(one.before));
  const [first] = own;
  if (
    passages === null ||
    !own.some(({ before }) => IN_FORCE.test(before)) ||
    first === undefined ||
    own.some(({ day }) => day === null || day !== first.day)
  )
    return;
  const day = first.day ?? 0;
  if ([-1, 0, 1].some((by) => known.has(day + by))) return;
  const ends = own.some((one) => ENDS.test(one.before));
  const written = ends ? until : from;
  if (written === null || (atLatest && day < dayNumber(written.day))) return;
  const words = textAt(c, written.span);
  const related = passages.map(({ span }) => ({ span, role: 'passage' }));
  const by = dayWords(new Date(day * 86_400_000).toISOString().slice(0, 10));
  say(
    c,
    CHECK.contradictedDate,
    written.span,
    { written: words, quoted: first.words },
    { related, fixes: [guess('replace', written.span, by, { by })] },
  );
}
