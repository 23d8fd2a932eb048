/**
 * One typo is said once. Names that the first pass saw declared, in blocks that could not be read, stay silent; so does what a declaration
 * seems to lack when one of its lines could not be read.
 */
import { concatMap } from '../../syntax/collections.ts';
import { CASES } from '../../diagnostics/catalog/cases.ts';
import { CHECK } from '../../diagnostics/catalog/check.ts';
import type { Span } from '../../syntax/span.ts';
import { itemAt } from '../../syntax/sure.ts';
import { type DeclaredName, nameKey, pluralsOf } from '../../names.ts';
import type { Parsed } from '../../parse/parse.ts';
import type { Recorder } from '../again/recorder.ts';
import type { Context, Damage } from '../context.ts';
import { fieldOf, valueOf } from './members.ts';
import { textAt } from '../context.ts';

/** Findings about a piece that a declaration lacks: untrue when the piece stands on a line of it that could not be read. */
const OF_THE_DECLARATION: ReadonlySet<string> = new Set(
  [
    CHECK.noValue,
    CHECK.nothingToAdd,
    CHECK.noSource,
    CHECK.uncitedRow,
    CHECK.typeNeeded,
    CHECK.loneReading,
    CHECK.unsignedReading,
    CHECK.noResultColumn,
    CHECK.selonMismatch,
    CHECK.uncoveredDays,
    CHECK.droppedLine,
    CHECK.droppedLimit,
    CHECK.lostException,
    CASES.noCaseSource,
    CASES.assertsNothing,
  ].map((entry) => entry.code),
);

/** Findings about something that no declaration says: untrue when one that could not be read says it. */
const OF_THE_RULESET: ReadonlySet<string> = new Set(
  [
    CHECK.undated,
    CHECK.unreadInput,
    CHECK.unreadParameter,
    CHECK.unreadQuestion,
    CHECK.neverAbsent,
    CHECK.whichSequence,
    CHECK.whichList,
    CHECK.noSortField,
  ].map((entry) => entry.code),
);

/** Findings about a word that names nothing fitting: untrue when what it names could not be read. */
const OF_A_NAME: ReadonlySet<string> = new Set(
  [CHECK.unknownName, CHECK.noSuchField, CHECK.wrongKind, CHECK.wrongCell, CASES.unknownNeed].map((entry) => entry.code),
);

const contains = (whole: Span, { file, start, end }: Span): boolean => file === whole.file && start >= whole.start && end <= whole.end;

/** What the syntax errors leave unread. */
export function damageOf(parsed: Parsed): Damage {
  const errors = parsed.diagnostics.filter((one) => one.severity === 'error').map(({ span }) => ({ ...span, end: span.start }));
  if (errors.length === 0) return { declarations: [], types: new Set(), any: false };
  const damaged = concatMap(parsed.files, ({ declarations }) => declarations).filter(({ span }) => errors.some((error) => contains(span, error)));
  const types = concatMap(damaged, (one) =>
    one.kind === 'choice' || one.kind === 'record' || one.kind === 'question' ? [nameKey(one.name.text)] : [],
  );
  return { declarations: damaged.map(({ span }) => span), types: new Set(types), any: true };
}

/** The same, noted by whoever looks at it. That nothing is damaged is a question, which can be asked again. */
export class WatchedDamage implements Damage {
  readonly #damage: Damage;
  readonly #recorder: Recorder;

  constructor(damage: Damage, recorder: Recorder) {
    this.#damage = damage;
    this.#recorder = recorder;
    recorder.answers.set('damage', () => String(damage.any));
  }

  get declarations(): Damage['declarations'] {
    return this.#noted().declarations;
  }

  get types(): Damage['types'] {
    return this.#noted().types;
  }

  get any(): boolean {
    if (this.#damage.any) return this.#noted().any;
    this.#recorder.ask('damage', '');
    return false;
  }

  #noted(): Damage {
    this.#recorder.doubt();
    return this.#damage;
  }
}

/** Names of the declarations that could not be read at all. */
export function lostNames(parsed: Parsed): readonly string[] {
  if (!parsed.diagnostics.some((one) => one.severity === 'error')) return [];
  const read = new Map(parsed.files.map(({ file, declarations }) => [file, declarations.map(({ span }) => span)]));
  return concatMap(
    parsed.declared.filter(({ name, place }) => place !== 'local' && !standsIn(read.get(name.span.file) ?? [], name.span)),
    (one) => [nameKey(one.name.text), ...(one.place === 'type' ? pluralKeys(one) : [])],
  );
}

/** Whether one of these stretches, in the order of their file and apart from one another, holds the span. */
function standsIn(stretches: readonly Span[], span: Span): boolean {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (itemAt(stretches, middle).start <= span.start) low = middle + 1;
    else high = middle;
  }
  const before = stretches[low - 1];
  return before !== undefined && contains(before, span);
}

const pluralKeys = ({ name, plural }: DeclaredName): readonly string[] => [
  ...(plural === null ? [] : [nameKey(plural.text)]),
  ...pluralsOf(name.text).map((words) => words.join(' ')),
];

/** Is this finding only what a line that could not be read leads to? */
export function isConsequence(c: Context, code: string, span: Span): boolean {
  if (!c.damage.any) return false;
  if (OF_THE_RULESET.has(code)) return true;
  if (OF_THE_DECLARATION.has(code)) return c.damage.declarations.some((damaged) => contains(damaged, span));
  return OF_A_NAME.has(code) && c.damaged.has(nameKey(textAt(c, span)));
}

export function noteDamaged(c: Context, parsed: Parsed): void {
  if (!parsed.diagnostics.some((one) => one.severity === 'error')) return;
  for (const one of parsed.declared) if (!isKnown(c, one)) c.damaged.add(nameKey(one.name.text));
}

function isKnown(c: Context, { place, name, owner }: DeclaredName): boolean {
  const key = nameKey(name.text);
  switch (place) {
    case 'value':
      return c.values.has(key);
    case 'type':
      return c.types.has(key);
    case 'document':
      return c.documents.has(key);
    case 'field':
      return fieldOf(c.fiches.get(String(owner)), key) !== undefined || c.values.has(key) || c.parts.has(`${owner}.${key}`);
    case 'choice value':
      return valueOf(c.choices.get(String(owner)), key) !== undefined;
    case 'local':
      return false;
    case 'element':
    case 'unit':
    case 'example':
    case 'term':
      return true;
  }
}
