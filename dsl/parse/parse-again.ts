/**
 * PARSE AGAIN after a key was pressed: blocks whose text has not changed are not read again, unless a name was declared or taken away that
 * they may hold. Gives what `parseRuleset` gives.
 */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { scanLine } from '../lexer/atoms.ts';
import { blockStarts, cutLines } from '../lexer/blocks.ts';
import { normalise } from '../lexer/characters.ts';
import { collectBlock, contextOf, openBlock, type OpenedBlock } from '../lexer/collect.ts';
import type { Source } from '../lexer/context.ts';
import { type DeclaredName, makeNames, type Names, nameWords, pluralsOf } from '../names.ts';
import { emptyFile, inOrder, type Parsed, type ReadBlock, readBlock, recognise } from './parse.ts';
import type { Span } from '../syntax/span.ts';
import type { Declaration, File } from '../syntax/syntax.ts';

/** A block as it was read, its spans counted from the beginning of its file. */
interface Known {
  readonly text: string;
  readonly start: number;
  readonly opened: OpenedBlock;
  readonly declared: readonly DeclaredName[];
  /** Of its first word. */
  readonly openers: readonly Diagnostic[];
  /** Every word of its lines, as names compare them. */
  readonly words: ReadonlySet<string>;
  readonly read: Read | null;
}

interface Read extends ReadBlock {
  readonly diagnostics: readonly Diagnostic[];
  /** It holds words that are no name, or something was said of it: any name may change that. */
  readonly asksAllNames: boolean;
}

/** Keeps what it has read of one ruleset. */
export class Reparser {
  #known = new Map<string, readonly Known[]>();
  #names: Names | null = null;
  #signature = new Map<string, DeclaredName>();

  /** The files of the ruleset as they are now. `imported`: the names of the rulesets it takes up. */
  parse(sources: readonly { readonly file: string; readonly text: string }[], imported?: Names): Parsed {
    const cut = sources.map(({ file, text }) => ({ file, text, blocks: this.#cut(file, normalise(text)) }));
    const changed = this.#rename(
      cut.flatMap(({ blocks }) => blocks),
      imported ?? null,
    );
    const names = this.#names ?? makeNames([]);
    const diagnostics: Diagnostic[] = cut.flatMap(({ blocks }) => blocks.flatMap(({ openers }) => openers));
    const files = cut.map(({ file, text, blocks }): File => {
      const read = blocks.map((block) => readAgain(file, block, names, changed));
      this.#known.set(file, read);
      if (read.length === 0) diagnostics.push(emptyFile({ file, text: '', offset: 0 }));
      const declarations: Declaration[] = [];
      for (const one of read) {
        if (one.read?.declaration !== null && one.read?.declaration !== undefined) declarations.push(one.read.declaration);
        diagnostics.push(...(one.read?.diagnostics ?? []));
      }
      return { file, text, language: read.find((one) => one.read?.language !== null && one.read !== null)?.read?.language ?? null, declarations };
    });
    for (const file of this.#known.keys()) if (!sources.some((one) => one.file === file)) this.#known.delete(file);
    return { files, names, diagnostics: inOrder(diagnostics) };
  }

  /** The blocks of a file; those that were there before keep what was read of them, at their new place. */
  #cut(file: string, text: string): readonly Known[] {
    const before = new Map<string, Known[]>();
    for (const one of this.#known.get(file) ?? []) before.set(one.text, [...(before.get(one.text) ?? []), one]);
    const starts = blockStarts(text);
    return starts.map((start, index): Known => {
      const own = text.slice(start, starts[index + 1] ?? text.length);
      const known = before.get(own)?.shift();
      if (known !== undefined) return known.start === start ? known : moved(known, start - known.start);
      return open({ file, text: own, offset: start });
    });
  }

  /** Takes the names of these blocks; says which were declared or taken away. */
  #rename(blocks: readonly Known[], imported: Names | null): readonly DeclaredName[] {
    const declared = [
      ...(imported === null ? [] : imported.declared.filter((one) => one.place !== 'local')),
      ...blocks.flatMap((block) => block.declared),
    ];
    const signature = new Map<string, DeclaredName>();
    for (const one of declared) {
      let key = JSON.stringify([one.place, one.name.text, one.owner, one.plural?.text]);
      while (signature.has(key)) key += '+';
      signature.set(key, one);
    }
    const gone = [...this.#signature].filter(([key]) => !signature.has(key));
    const come = [...signature].filter(([key]) => !this.#signature.has(key));
    const reordered = gone.length + come.length === 0 && !sameOrder(this.#signature.keys(), signature.keys());
    const same = gone.length + come.length === 0 && !reordered;
    this.#names = same && this.#names !== null ? { ...this.#names, declared } : makeNames(declared);
    this.#signature = signature;
    // of two names that differ by their spelling only, the first gives it
    return reordered ? declared : [...gone, ...come].map(([, one]) => one);
  }
}

function sameOrder(a: Iterable<string>, b: Iterable<string>): boolean {
  const [one, other] = [[...a], [...b]];
  return one.length === other.length && one.every((key, at) => key === other[at]);
}

/** Reads what a block declares, as a text of its own. */
function open(source: Source): Known {
  const { text, offset } = source;
  const openers: Diagnostic[] = [];
  const opened = recognise(source, openBlock(source, { start: 0, end: text.length, lines: cutLines(text, 0, text.length) }), openers);
  const declared: DeclaredName[] = [];
  collectBlock(opened, declared);
  const words = new Set(text.split('\n').flatMap(wordsOf));
  return { text, start: offset, opened, declared, openers, words, read: null };
}

const wordsOf = (line: string): readonly string[] =>
  scanLine(line, 0, line.length).atoms.flatMap(({ key, start, end }) => [key, line.slice(start, end)]);

function readAgain(file: string, block: Known, names: Names, changed: readonly DeclaredName[]): Known {
  const { opened, read, text, start } = block;
  if (opened.opener === null) return block;
  if (read !== null && (changed.length === 0 || (!read.asksAllNames && !changed.some((one) => mayHold(block.words, one))))) return block;
  const diagnostics: Diagnostic[] = [];
  let asksAllNames = false;
  const watched: Names = {
    ...names,
    get declared() {
      asksAllNames = true;
      return names.declared;
    },
  };
  const source: Source = { file, text, offset: start };
  const found = readBlock(
    contextOf(source, { ...opened, source }, watched, (one) => void diagnostics.push(one)),
    opened,
    opened.opener,
  );
  return { ...block, read: { ...found, diagnostics, asksAllNames: asksAllNames || diagnostics.length > 0 } };
}

/** Whether a name, or a plural of it, may stand among these words. */
function mayHold(words: ReadonlySet<string>, { name, plural, place }: DeclaredName): boolean {
  const forms = [
    nameWords(name.text),
    ...(plural === null ? [] : [nameWords(plural.text)]),
    ...(place === 'type' || place === 'unit' ? pluralsOf(name.text) : []),
  ];
  return forms.some((form) => form.every((word) => words.has(word)));
}

/** The same block further on, or back. */
function moved(block: Known, by: number): Known {
  return {
    ...block,
    start: block.start + by,
    opened: { ...block.opened, source: { ...block.opened.source, offset: block.start + by } },
    declared: shifted(block.declared, by),
    openers: shifted(block.openers, by),
    read: shifted(block.read, by),
  };
}

/** A copy of plain data with its spans moved. */
function shifted<T>(value: T, by: number): T {
  return shift(value, by) as T; // the same shape
}

function shift(value: unknown, by: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => shift(item, by));
  if (isSpan(value)) return { file: value.file, start: value.start + by, end: value.end + by };
  const copy: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) copy[key] = shift(inner, by);
  return copy;
}

const isSpan = (value: object): value is Span => 'file' in value && 'start' in value && 'end' in value && typeof value.start === 'number';
