/**
 * PARSE AGAIN after a key was pressed: a file whose text has not changed is not looked at, and blocks whose text has not changed are not read
 * again, unless a name was declared or taken away that they may hold. Gives what `parseRuleset` gives of the texts spread out (`layout.ts`): a block
 * that stays as it is stands where it stood, so all that was made of it may be kept.
 */
import { concatMap, mapPresent } from '../syntax/collections.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { scanLine } from '../lexer/atoms.ts';
import { beginsWithOpener, blockStarts, cutLines } from '../lexer/blocks.ts';
import { normalise } from '../lexer/characters.ts';
import { collectBlock, contextOf, openBlock, type OpenedBlock } from '../lexer/collect.ts';
import type { Source } from '../lexer/context.ts';
import { mayBeNear } from '../lexer/near-names.ts';
import { type DeclaredName, makeNames, type Names, nameWords, pluralsOf } from '../names.ts';
import { emptyFile, inOrder, namesTaken, type Offered, type Parsed, type ReadBlock, readBlock, recognise } from './parse.ts';
import { type Layout, placeAfter, SpreadText, type Stretch } from '../syntax/layout.ts';
import { withLater } from '../syntax/later.ts';
import type { Span } from '../syntax/span.ts';
import type { Declaration, File } from '../syntax/syntax.ts';
import { itemAt, sure } from '../syntax/sure.ts';

/** A block as it was read, its spans counted from the beginning of its file spread out. */
interface Known {
  readonly text: string;
  readonly start: number;
  readonly opened: OpenedBlock;
  readonly declared: readonly DeclaredName[];
  /** What is compared of each of them from one key to the next. */
  readonly keys: readonly string[];
  /** Of its first word. */
  readonly openers: readonly Diagnostic[];
  /** In lower case: the letters of each of its words are there. null: some may be written another way. */
  readonly letters: string | null;
  /** The words of its lines, in order; found when they are first asked for. */
  readonly words: () => readonly Word[];
  readonly read: Read | null;
  /** What stood there before it, the last one last: what is undone is not read again. */
  readonly former: readonly Former[];
}

/** A block that something was typed in, and the names it was read with. */
interface Former {
  readonly block: Known;
  readonly names: Names['expressions'];
}

/** Formers that are kept of a block: a word typed letter by letter is taken back at once. */
const MOST_FORMERS = 12;

/** A word, as names compare it and as it is written. */
interface Word {
  readonly key: string;
  readonly written: string;
}

interface Read extends ReadBlock {
  readonly diagnostics: readonly Diagnostic[];
  /** Words of it that are of no name: one that is near to them may change what they read as. */
  readonly missed: ReadonlySet<string>;
  /** A type of it may stand for any kind of value: a new kind may change that. */
  readonly asksKinds: boolean;
}

interface KnownFile {
  readonly file: string;
  readonly typed: string;
  readonly stretches: readonly Stretch[];
  readonly written: SpreadText;
  readonly blocks: readonly Known[];
  readonly declared: readonly DeclaredName[];
  readonly keys: readonly string[];
  /** Of the first words of its blocks. */
  readonly openers: readonly Diagnostic[];
  /** null until it is read. */
  readonly result: File | null;
  /** Of what was read. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Keeps what it has read of one ruleset. */
export class Reparser {
  #files: readonly KnownFile[] = [];
  #imported: readonly DeclaredName[] = [];
  #names: Names | null = null;
  /** By file, the blocks that the last reading did not find again. */
  readonly #gone = new Map<string, readonly Known[]>();

  /** The files of the ruleset as they are now. `imported`: the names of the rulesets it takes up. */
  parse(sources: readonly { readonly file: string; readonly text: string }[], imported?: Offered): Parsed {
    this.#gone.clear();
    const cut = sources.map(({ file, text }) => this.#cut(file, text));
    const changed = this.#rename(cut, namesTaken(imported));
    const names = this.#names ?? makeNames([]);
    this.#files = cut.map((file) => this.#read(file, names, changed));
    const found = [...concatMap(this.#files, ({ openers }) => openers), ...concatMap(this.#files, ({ diagnostics }) => diagnostics)];
    const declared = concatMap(this.#files, (file) => file.declared);
    const texts = new Map(this.#files.map(({ file, written }) => [file, written]));
    return { files: mapPresent(this.#files, ({ result }) => result), texts, names, declared, diagnostics: inOrder(found) };
  }

  /** Where the last reading stands in the texts as typed. */
  get layout(): Layout {
    return new Map(this.#files.map(({ file, stretches }) => [file, stretches]));
  }

  /** Whether a place of the reading before is a place of the last one: its block has not changed. */
  stands({ file, start, end }: Span): boolean {
    if (!this.#files.some((one) => one.file === file)) return false;
    return this.#gone.get(file)?.some((block) => start <= block.start + block.text.length && end >= block.start) !== true;
  }

  /** The blocks of a file; those that were there before, above and below what was typed, are what they were. */
  #cut(file: string, typed: string): KnownFile {
    const known = this.#files.find((one) => one.file === file);
    if (known !== undefined && known.typed === typed) return known;
    const common = known === undefined ? { head: 0, tail: 0 } : commonEnds(known.typed, typed);
    const starts = known === undefined ? blockStarts(normalise(typed)) : startsAgain(known, typed, common);
    const endOf = (index: number): number => starts[index + 1] ?? typed.length;
    const found = new Found(known ?? null, typed.length, starts, common);
    const lead: Stretch = { start: 0, text: typed.slice(0, starts[0] ?? typed.length), typed: 0 };
    const stretches = [lead];
    let end = lead.text.length;
    const blocks = starts.map((start, index): Known => {
      const same = found.same(index);
      const own = same?.text ?? normalise(typed.slice(start, endOf(index)));
      const meant = index === 0 ? end : found.place(index); // what begins a text begins it spread out
      const at = meant !== null && meant >= end ? meant : placeAfter(end, own.length, found.next(index));
      const block = same !== null && same.start === at ? same : this.#changed(found.replaced(index), { file, text: own, offset: at });
      const stretch = block === same ? found.stretch(index) : null;
      stretches.push(stretch?.typed === start ? stretch : { start: at, text: stretch?.text ?? typed.slice(start, endOf(index)), typed: start });
      end = at + own.length;
      return block;
    });
    const kept = new Set(blocks.map(({ opened }) => opened));
    this.#gone.set(file, known?.blocks.filter(({ opened }) => !kept.has(opened)) ?? []);
    const names = { declared: concatMap(blocks, ({ declared }) => declared), keys: concatMap(blocks, ({ keys }) => keys) };
    const read = { openers: concatMap(blocks, ({ openers }) => openers), result: null, diagnostics: [] };
    return { file, typed, stretches, written: new SpreadText(stretches), blocks, ...names, ...read };
  }

  /** A block in the place of another. */
  #changed(was: Known | null, source: Source): Known {
    if (was === null) return open(source);
    const { text, offset } = source;
    if (was.text === text && was.start === offset) return was; // between two that were typed in
    const names = this.#names?.expressions;
    const former = names === undefined ? was.former : [...was.former, { block: { ...was, former: [] }, names }].slice(-MOST_FORMERS);
    const back = former.find((one) => one.block.text === text && one.block.start === offset && one.names === names);
    return back === undefined ? (commented(was, text, offset) ?? { ...open(source), former }) : { ...back.block, former };
  }

  /** Takes the names of these files; says which were declared or taken away. */
  #rename(files: readonly KnownFile[], imported: readonly DeclaredName[]): readonly Changed[] {
    const before = this.#files;
    const taken = this.#imported;
    this.#imported = imported;
    const declared = [...imported, ...concatMap(files, (file) => file.declared)];
    const asBefore =
      sameItems(imported, taken) && files.length === before.length && files.every(({ file, keys }, at) => isLike(before[at], file, keys));
    if (asBefore && this.#names !== null) {
      if (files.some(({ result }) => result === null)) this.#names = { ...this.#names, declared };
      return [];
    }
    this.#names = makeNames(declared);
    const old = signatureOf(taken, before);
    const now = signatureOf(imported, files);
    // names that only change places are read as before: what a word says follows from which names there are
    const gone = concatMap(old, ([key, one]) => (now.has(key) ? [] : [one]));
    const come = concatMap(now, ([key, one]) => (old.has(key) ? [] : [one]));
    return changedNames(gone, come);
  }

  #read(file: KnownFile, names: Names, changed: readonly Changed[]): KnownFile {
    if (file.result !== null && changed.length === 0) return file;
    const blocks = file.blocks.map((block) => readAgain(file.file, block, names, changed));
    if (file.result !== null && sameItems(blocks, file.blocks)) return file;
    const declarations: Declaration[] = [];
    for (const { read } of blocks) {
      if (read === null || read.declaration === null) continue;
      declarations.push(read.declaration);
    }
    const language = blocks.find(({ read }) => read !== null && read.language !== null)?.read?.language ?? null;
    const diagnostics =
      blocks.length === 0 ? [emptyFile({ file: file.file, text: '', offset: 0 })] : concatMap(blocks, ({ read }) => read?.diagnostics ?? []);
    const { written } = file;
    const result = withLater<Omit<File, 'text'>, Pick<File, 'text'>>({ file: file.file, language, declarations }, { text: () => written.text });
    return { ...file, blocks, result, diagnostics };
  }
}

/** How many characters two texts have in common at their beginning, and at their end: the same ones, where they stand twice in the longer text. */
interface Common {
  readonly head: number;
  readonly tail: number;
}

function commonEnds(one: string, other: string): Common {
  const head = mostIn(Math.min(one.length, other.length), (from, to) => one.slice(from, to) === other.slice(from, to));
  const back = (text: string, from: number, to: number): string => text.slice(text.length - to, text.length - from);
  const tail = mostIn(Math.min(one.length, other.length), (from, to) => back(one, from, to) === back(other, from, to));
  return { head, tail };
}

/** How many of these are alike, from the first: halves are compared, for two strings are compared far quicker than their characters are. */
function mostIn(count: number, alike: (from: number, to: number) => boolean): number {
  let [same, other] = [0, count + 1];
  while (other - same > 1) {
    const middle = (same + other) >> 1;
    if (alike(same, middle)) same = middle;
    else other = middle;
  }
  return same;
}

/**
 * Where the blocks of a text begin: well above and well below what was typed, where they did. What begins with the word of a declaration begins a
 * block whatever stands around it, and no quotation goes beyond it: between two of these the text is cut as it would be within the whole.
 */
function startsAgain({ typed: was, stretches, blocks }: KnownFile, typed: string, { head, tail }: Common): readonly number[] {
  const starts = stretches.slice(1).map((stretch) => stretch.typed);
  const isSure = (index: number): boolean => beginsWithOpener(itemAt(blocks, index).text);
  let above = starts.findLastIndex((start) => start < head) - 1; // it ends before what was typed, and so does its first word
  while (above > 0 && !isSure(above)) above -= 1;
  const first = Math.max(above, 0);
  const from = above > 0 ? itemAt(starts, above) : 0;
  const below = was.length - Math.min(tail, was.length - head, typed.length - head);
  let next = starts.findIndex((start) => start > below); // the end of the line above it is as it was
  while (next >= 0 && next < starts.length && !isSure(next)) next += 1;
  const rest = next < 0 ? [] : starts.slice(next).map((start) => start + typed.length - was.length);
  const between = blockStarts(normalise(typed.slice(from, rest[0] ?? typed.length)));
  return [...starts.slice(0, first), ...between.map((start) => start + from), ...rest];
}

/** Which blocks of a text were there before: all above what was typed, and all below. */
class Found {
  readonly #known: readonly Known[];
  /** Of what stands before the first block, then of each. */
  readonly #stretches: readonly Stretch[];
  readonly #count: number;
  readonly #head: number;
  readonly #tail: number;

  constructor(known: KnownFile | null, length: number, starts: readonly number[], common: Common) {
    this.#known = known?.blocks ?? [];
    this.#stretches = known?.stretches ?? [];
    this.#count = starts.length;
    const most = Math.min(this.#known.length, starts.length);
    const [moved, below] = [length - (known?.typed.length ?? 0), length - common.tail];
    const startOf = (of: number): number => itemAt(this.#stretches, of + 1).typed;
    const endOf = (of: number): number => startOf(of) + itemAt(this.#known, of).text.length;
    let head = 0;
    while (head < most && endOf(head) <= common.head && startOf(head) === starts[head] && endOf(head) === (starts[head + 1] ?? length)) head += 1;
    let tail = 0;
    for (; tail < most - head; tail += 1) {
      const [was, now] = [this.#known.length - 1 - tail, starts.length - 1 - tail];
      const start = itemAt(starts, now);
      if (start < below || startOf(was) + moved !== start || endOf(was) + moved !== (starts[now + 1] ?? length)) break;
    }
    this.#head = head;
    this.#tail = tail;
  }

  /** The block that was there before. */
  same(index: number): Known | null {
    if (index < this.#head) return itemAt(this.#known, index);
    return index >= this.#count - this.#tail ? itemAt(this.#known, index + this.#known.length - this.#count) : null;
  }

  /** Where the block that was there before stood. */
  stretch(index: number): Stretch {
    const was = index < this.#head ? index : index + this.#known.length - this.#count;
    return itemAt(this.#stretches, was + 1);
  }

  /** Where it would best stand: where it stood, or where the block stood that it takes the place of; null: it takes no place. */
  place(index: number): number | null {
    return (this.same(index) ?? this.replaced(index))?.start ?? null;
  }

  /** The block that it takes the place of. */
  replaced(index: number): Known | null {
    return index < this.#known.length - this.#tail ? itemAt(this.#known, index) : null;
  }

  /** Where the nearest block below it that stays stands; Infinity when there is none. */
  next(index: number): number {
    const below = index + 1 < this.#head ? index + 1 : Math.max(index + 1, this.#count - this.#tail);
    return below < this.#count ? sure(this.same(below), 'a block that stays').start : Infinity;
  }
}

const isLike = (known: KnownFile | undefined, file: string, keys: readonly string[]): boolean =>
  known !== undefined && known.file === file && sameItems(known.keys, keys);

/** Every name by what is compared of it; one declared twice counts twice. */
function signatureOf(imported: readonly DeclaredName[], files: readonly KnownFile[]): ReadonlyMap<string, DeclaredName> {
  const signature = new Map<string, DeclaredName>();
  const add = (key: string, one: DeclaredName): void => {
    let free = key;
    while (signature.has(free)) free += '+';
    signature.set(free, one);
  };
  for (const one of imported) add(keyOf(one), one);
  for (const { declared, keys } of files) declared.forEach((one, at) => add(itemAt(keys, at), one));
  return signature;
}

const keyOf = ({ place, name, owner, plural }: DeclaredName): string => JSON.stringify([place, name.text, owner, plural?.text]);

/** Whether two lists hold the same things in the same order. */
export const sameItems = <T>(a: readonly T[], b: readonly T[]): boolean => a === b || (a.length === b.length && a.every((one, at) => one === b[at]));

/** Reads what a block declares, as a text of its own. */
function open(source: Source): Known {
  const { text, offset } = source;
  const openers: Diagnostic[] = [];
  const opened = recognise(source, openBlock(source, { start: 0, end: text.length, lines: cutLines(text, 0, text.length) }), openers);
  const declared: DeclaredName[] = [];
  collectBlock(opened, declared);
  let known: readonly Word[] | null = null;
  const words = (): readonly Word[] => (known ??= concatMap(text.split('\n'), wordsOf));
  const letters = PLAIN.test(text) ? text.toLowerCase() : null;
  return { text, start: offset, opened, declared, keys: declared.map(keyOf), openers, letters, words, read: null, former: [] };
}

/** No mark to be composed with the letter before it, nothing invisible, no letter of an alphabet whose lower case hangs on what stands beside. */
const PLAIN = /^[^\u0300-\u200f\u00ad\u2060-\u209f\u2c00-\uffff]*$/;

/** The block itself where the text says as much as it did, and has another comment below; null where it may say something else. */
function commented(was: Known, text: string, start: number): Known | null {
  const last = was.opened.lines.at(-1);
  if (last === undefined || was.start !== start || was.opened.lines.some(({ stray }) => stray.length > 0)) return null;
  return text.startsWith(was.text.slice(0, last.end)) && cutLines(text, last.end, text.length).length === 0 ? { ...was, text } : null;
}

const wordsOf = (line: string): readonly Word[] =>
  concatMap(scanLine(line, 0, line.length).atoms, ({ key, start, end }) => (key === '' ? [] : [{ key, written: line.slice(start, end) }]));

function readAgain(file: string, block: Known, names: Names, changed: readonly Changed[]): Known {
  const { opened, read, text, start } = block;
  if (opened.opener === null || (read !== null && (changed.length === 0 || !changed.some((one) => mayChange(block, read, one))))) return block;
  const diagnostics: Diagnostic[] = [];
  const missed = new Set<string>();
  const watched = new WatchedNames(names);
  const source: Source = { file, text, offset: start };
  const told = { report: (one: Diagnostic) => void diagnostics.push(one), missed: (key: string) => void missed.add(key) };
  const found = readBlock(contextOf(source, { ...opened, source }, watched, told), opened, opened.opener);
  return { ...block, read: { diagnostics, missed, asksKinds: watched.asksKinds, ...found } };
}

/** Names, and whether a block asked for all kinds of value. */
class WatchedNames implements Names {
  readonly declared: Names['declared'];
  readonly expressions: Names['expressions'];
  readonly examples: Names['examples'];
  readonly types: Names['types'];
  readonly units: Names['units'];
  readonly documents: Names['documents'];
  readonly kindWords: Names['kindWords'];
  asksKinds = false;
  readonly #names: Names;

  constructor(names: Names) {
    ({ declared: this.declared, expressions: this.expressions, examples: this.examples, types: this.types, units: this.units } = names);
    ({ documents: this.documents, kindWords: this.kindWords } = names);
    this.#names = names;
  }

  get kinds(): Names['kinds'] {
    this.asksKinds = true;
    return this.#names.kinds;
  }
}

/** A name that was declared or taken away. */
interface Changed {
  readonly place: DeclaredName['place'];
  readonly forms: readonly Form[];
}

/** The words that a name may be read by. */
interface Form {
  readonly words: readonly string[];
  /**
   * Those whose letters stand where the word does, the longest first: it stands in the fewest blocks. A short word may stand for others (« de » for
   * « du »), and what is no word has other spellings.
   */
  readonly long: readonly string[];
  /** How many of its first words stay the beginning of a name; null: no unknown word is held against it. */
  readonly shared: number | null;
}

/** The names that were taken away and those that were declared; one that only its own block reads is none of them. */
function changedNames(gone: readonly DeclaredName[], come: readonly DeclaredName[]): readonly Changed[] {
  const changed = (those: readonly DeclaredName[], others: readonly DeclaredName[]): readonly Changed[] =>
    those.filter(isReadElsewhere).map((one) => ({ place: one.place, forms: formsOf(one, others) }));
  return [...changed(gone, come), ...changed(come, gone)];
}

const isReadElsewhere = ({ place }: DeclaredName): boolean => place !== 'local' && place !== 'term';

const mayChange = ({ letters, words }: Known, { missed, asksKinds }: Read, { place, forms }: Changed): boolean => {
  if (asksKinds && place === 'type') return true;
  // nearly always the letters say no, and the words need not be cut out
  return forms.some(
    ({ words: form, long, shared }) =>
      ((letters === null || long.every((word) => letters.includes(word))) && stand(form, words())) ||
      (shared !== null && missed.size > 0 && mayBeNear({ words: form, shared }, missed, words())),
  );
};

/** Whether words stand one after the other: a name is read where all its words do, articles apart. */
const stand = (form: readonly string[], words: readonly Word[]): boolean =>
  words.some((_, from) =>
    form.every((wanted, at) => {
      const word = words[from + at];
      return word !== undefined && (word.key === wanted || word.written === wanted);
    }),
  );

/** The words of a name, and of each plural of it. `others`: the names that came where it went, or went where it came. */
function formsOf({ name, plural, place }: DeclaredName, others: readonly DeclaredName[]): readonly Form[] {
  const words = nameWords(name.text);
  const heads = others.filter((other) => other.place === place).map((other) => commonHead(words, nameWords(other.name.text)));
  const plurals = [...(plural === null ? [] : [nameWords(plural.text)]), ...(place === 'type' || place === 'unit' ? pluralsOf(name.text) : [])];
  return [formOf(words, Math.max(0, ...heads)), ...plurals.map((one) => formOf(one, null))];
}

const formOf = (words: readonly string[], shared: Form['shared']): Form => ({
  words,
  long: words.filter((word) => LONG.test(word)).toSorted((a, b) => b.length - a.length),
  shared,
});

/** How many words two names begin with alike. */
function commonHead(one: readonly string[], other: readonly string[]): number {
  const end = one.findIndex((word, at) => word !== other[at]);
  return end < 0 ? one.length : end;
}

const LONG = /^[a-zß-öø-ÿœ]{3,}$/;
