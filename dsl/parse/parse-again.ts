/**
 * PARSE AGAIN after a key was pressed: a file whose text has not changed is not looked at, and blocks whose text has not changed are not read
 * again, unless a name was declared or taken away that they may hold. Gives what `parseRuleset` gives.
 */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { scanLine } from '../lexer/atoms.ts';
import { blockStarts, cutLines } from '../lexer/blocks.ts';
import { normalise } from '../lexer/characters.ts';
import { collectBlock, contextOf, openBlock, type OpenedBlock } from '../lexer/collect.ts';
import type { Source } from '../lexer/context.ts';
import { type DeclaredName, makeNames, type Names, nameWords, pluralsOf } from '../names.ts';
import { emptyFile, inOrder, type Offered, type Parsed, type ReadBlock, readBlock, recognise } from './parse.ts';
import { sameEssence } from '../model/essence.ts';
import { shifted, shiftedLater } from '../syntax/shift.ts';
import type { Span } from '../syntax/span.ts';
import type { Declaration, File } from '../syntax/syntax.ts';
import { itemAt } from '../syntax/sure.ts';

/** A block as it was read, its spans counted from the beginning of its file. */
interface Known {
  readonly text: string;
  readonly start: number;
  readonly opened: OpenedBlock;
  readonly declared: readonly DeclaredName[];
  /** What is compared of each of them from one key to the next. */
  readonly keys: readonly string[];
  /** Of its first word. */
  readonly openers: readonly Diagnostic[];
  /** Every word of its lines, as names compare them; found when it is first asked for. */
  readonly words: () => ReadonlySet<string>;
  readonly read: Read | null;
  /** The same where it stood when it was read; null: it has not moved since. */
  readonly first: Known | null;
}

interface Read extends ReadBlock {
  readonly diagnostics: readonly Diagnostic[];
  /** It holds words that are no name, or something was said of it: any name may change that. */
  readonly asksAllNames: boolean;
  /** Its lines filter by any kind of value: a new kind may change that. */
  readonly asksKinds: boolean;
  /** The same as long as the block says the same, wherever it stands. */
  readonly reading: object;
}

/** What a declaration was read as, and where it begins: two with one `reading` differ by their place only. */
export interface Origin {
  readonly reading: object;
  readonly start: number;
  readonly end: number;
}

interface KnownFile {
  readonly file: string;
  readonly typed: string;
  readonly blocks: readonly Known[];
  readonly declared: readonly DeclaredName[];
  readonly keys: readonly string[];
  readonly result: File | null;
}

/** A stretch of the former text, and by how much it has moved. */
interface Move {
  readonly start: number;
  readonly end: number;
  readonly by: number;
}

/** Keeps what it has read of one ruleset. */
export class Reparser {
  #files: readonly KnownFile[] = [];
  #imported: readonly DeclaredName[] = [];
  #names: Names | null = null;
  readonly #origins = new WeakMap<Declaration, Origin>();
  /** By file, the stretches of the former text that stand in this one. */
  readonly #moves = new Map<string, readonly Move[]>();

  /** The files of the ruleset as they are now. `imported`: the names of the rulesets it takes up. */
  parse(sources: readonly { readonly file: string; readonly text: string }[], imported?: Offered): Parsed {
    this.#moves.clear();
    const cut = sources.map(({ file, text }) => this.#cut(file, text));
    const changed = this.#rename(cut, imported === undefined ? [] : imported.declared.filter(({ place }) => place !== 'local'));
    const names = this.#names ?? makeNames([]);
    this.#files = cut.map((file) => this.#read(file, names, changed));
    const blocks = this.#files.flatMap((file) => file.blocks);
    const diagnostics = [
      ...blocks.flatMap(({ openers }) => openers),
      ...this.#files.flatMap(({ file, blocks: own }) =>
        own.length === 0 ? [emptyFile({ file, text: '', offset: 0 })] : own.flatMap(({ read }) => read?.diagnostics ?? []),
      ),
    ];
    return { files: this.#files.flatMap(({ result }) => result ?? []), names, diagnostics: inOrder(diagnostics) };
  }

  /** Where a declaration of the last reading comes from. */
  originOf(declaration: Declaration): Origin | null {
    return this.#origins.get(declaration) ?? null;
  }

  /** By how much a place of the text before has moved in the text of the last reading; null: its block has changed, or is gone. */
  movedBy({ file, start, end }: Span): number | null {
    return this.#moves.get(file)?.find((move) => move.start <= start && end <= move.end)?.by ?? null;
  }

  /** The blocks of a file; those that were there before keep what was read of them, at their new place. */
  #cut(file: string, typed: string): KnownFile {
    const known = this.#files.find((one) => one.file === file);
    if (known !== undefined && known.typed === typed) {
      this.#moves.set(file, [{ start: 0, end: typed.length, by: 0 }]);
      return known;
    }
    const text = normalise(typed);
    const before = new Map<string, Known[]>();
    for (const one of known?.blocks ?? []) before.set(one.text, [...(before.get(one.text) ?? []), one]);
    const starts = blockStarts(text);
    const moves: Move[] = [];
    const blocks = starts.map((start, index): Known => {
      const own = text.slice(start, starts[index + 1] ?? text.length);
      const same = before.get(own)?.shift();
      if (same !== undefined) {
        moves.push({ start: same.start, end: same.start + own.length, by: start - same.start });
        return same.start === start ? same : moved(same.first ?? same, start);
      }
      return open({ file, text: own, offset: start });
    });
    this.#moves.set(file, moves);
    return { file, typed, blocks, declared: blocks.flatMap(({ declared }) => declared), keys: blocks.flatMap(({ keys }) => keys), result: null };
  }

  /** Takes the names of these files; says which were declared or taken away. */
  #rename(files: readonly KnownFile[], imported: readonly DeclaredName[]): readonly DeclaredName[] {
    const before = this.#files;
    const taken = this.#imported;
    this.#imported = imported;
    const declared = [...imported, ...files.flatMap((file) => file.declared)];
    const asBefore =
      sameItems(imported, taken) && files.length === before.length && files.every(({ file, keys }, at) => isLike(before[at], file, keys));
    if (asBefore && this.#names !== null) {
      if (files.some(({ result }) => result === null)) this.#names = { ...this.#names, declared };
      return [];
    }
    this.#names = makeNames(declared);
    const old = signatureOf(taken, before);
    const now = signatureOf(imported, files);
    const gone = [...old].filter(([key]) => !now.has(key));
    const come = [...now].filter(([key]) => !old.has(key));
    // names that only change places are read as before: what a word says follows from which names there are
    return [...gone, ...come].map(([, one]) => one);
  }

  #read(file: KnownFile, names: Names, changed: readonly DeclaredName[]): KnownFile {
    const blocks = file.blocks.map((block) => readAgain(file.file, block, names, changed));
    if (file.result !== null && sameItems(blocks, file.blocks)) return file;
    const declarations: Declaration[] = [];
    for (const { read, start, text } of blocks) {
      if (read === null || read.declaration === null) continue;
      declarations.push(read.declaration);
      this.#origins.set(read.declaration, { reading: read.reading, start, end: start + text.length });
    }
    const language = blocks.find(({ read }) => read !== null && read.language !== null)?.read?.language ?? null;
    return { ...file, blocks, result: { file: file.file, text: file.typed, language, declarations } };
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

const sameItems = <T>(a: readonly T[], b: readonly T[]): boolean => a === b || (a.length === b.length && a.every((one, at) => one === b[at]));

/** Reads what a block declares, as a text of its own. */
function open(source: Source): Known {
  const { text, offset } = source;
  const openers: Diagnostic[] = [];
  const opened = recognise(source, openBlock(source, { start: 0, end: text.length, lines: cutLines(text, 0, text.length) }), openers);
  const declared: DeclaredName[] = [];
  collectBlock(opened, declared);
  let known: ReadonlySet<string> | null = null;
  const words = (): ReadonlySet<string> => (known ??= new Set(text.split('\n').flatMap(wordsOf)));
  return { text, start: offset, opened, declared, keys: declared.map(keyOf), openers, words, read: null, first: null };
}

const wordsOf = (line: string): readonly string[] =>
  scanLine(line, 0, line.length).atoms.flatMap(({ key, start, end }) => [key, line.slice(start, end)]);

function readAgain(file: string, block: Known, names: Names, changed: readonly DeclaredName[]): Known {
  const { opened, read, text, start } = block;
  if (opened.opener === null || (read !== null && !changed.some((one) => mayChange(block, read, one)))) return block;
  const diagnostics: Diagnostic[] = [];
  let asksAllNames = false;
  let asksKinds = false;
  const watched: Names = {
    ...names,
    get declared() {
      asksAllNames = true;
      return names.declared;
    },
    get kinds() {
      asksKinds = true;
      return names.kinds;
    },
  };
  const source: Source = { file, text, offset: start };
  const found = readBlock(
    contextOf(source, { ...opened, source }, watched, (one) => void diagnostics.push(one)),
    opened,
    opened.opener,
  );
  return { ...block, first: null, read: { ...found, diagnostics, asksAllNames: asksAllNames || diagnostics.length > 0, asksKinds, reading: {} } };
}

const mayChange = ({ words }: Known, { asksAllNames, asksKinds }: Read, one: DeclaredName): boolean =>
  asksAllNames || (asksKinds && one.place === 'type') || mayHold(words(), one);

/** Whether a name, or a plural of it, may stand among these words. */
function mayHold(words: ReadonlySet<string>, { name, plural, place }: DeclaredName): boolean {
  const forms = [
    nameWords(name.text),
    ...(plural === null ? [] : [nameWords(plural.text)]),
    ...(place === 'type' || place === 'unit' ? pluralsOf(name.text) : []),
  ];
  return forms.some((form) => form.every((word) => words.has(word)));
}

/** The same block at another place. */
function moved(first: Known, start: number): Known {
  const by = start - first.start;
  if (by === 0) return first;
  const { opened, read } = first;
  return {
    ...first,
    start,
    opened: { ...opened, source: { ...opened.source, offset: opened.source.offset + by } },
    declared: shifted(first.declared, by),
    openers: shifted(first.openers, by),
    read:
      read === null
        ? null
        : {
            ...read,
            declaration: declarationAt(read.declaration, by),
            language: shifted(read.language, by),
            diagnostics: shifted(read.diagnostics, by),
          },
    first,
  };
}

function declarationAt(declaration: Declaration | null, by: number): Declaration | null {
  if (declaration === null) return null;
  const copy = shiftedLater(declaration, by);
  sameEssence(copy, declaration);
  return copy;
}
