/**
 * COMPLETION: only names and words valid at the caret, searched without accents (« deces » finds « décès »). What is valid is asked of the
 * grammar itself: a word fits when the reader accepts it after what stands before.
 */
import type { Model } from '../model/model.ts';
import type { Names } from '../names.ts';
import { scanLine, startOfLine } from '../lexer/atoms.ts';
import type { Context } from '../lexer/context.ts';
import { makeToken, type Token, tokenise } from '../lexer/tokenise.ts';
import { accepts } from '../parse/read.ts';
import { blockTextAt, type AtCaret, type BlockText, type Caret, caretAt, type Reading } from './caret.ts';
import { searchKey } from './fold.ts';
import {
  type Candidate,
  choiceValues,
  documents,
  fromWords,
  loopTypes,
  namesInScope,
  readingsOf,
  resultValues,
  typeAfterSign,
  types,
  valuesOfTitle,
  values,
} from './candidates.ts';
import { BODY_WORDS, DECLARATION_WORDS, EXPECTED_WORDS, LINE_WORDS, TYPE_WORDS } from './words.ts';

interface Completion extends Candidate {
  readonly start: number;
  readonly end: number;
}

/** A name has at most this many words; the search for its beginning goes no further back. */
const LONGEST = 12;
const MOST = 60;

/** What the checker and the parser know of the ruleset; the text may have changed since. */
export interface Known {
  readonly model: Model;
  readonly names: Names;
}

/** What may be written at `offset` of `text`, best first. */
export function complete(known: Known, text: string, offset: number): readonly Completion[] {
  const block = blockTextAt(text, offset);
  const caret = offset - block.start;
  const begun = /[\p{L}\d]$/u.test(block.text.slice(0, caret));
  const found: Completion[] = [];
  for (const start of wordStarts(block, caret)) {
    const typed = searchKey(block.text.slice(start, caret));
    const offers = new Offers(known, caretAt(known.names, block, start), typed, begun).best();
    found.push(...offers.map((offer) => ({ ...offer, start: block.start + start, end: offset })));
    if (begun && found.length > 0) break; // the longest run of words that begins a name
  }
  if (begun) return found.slice(0, MOST);
  const named = found.filter(({ kind, start }) => kind !== 'keyword' || start === offset); // before words that go on with the last one
  return unique([...named, ...found]).slice(0, MOST);
}

/** Beginnings of the last words before the caret, the farthest first, then the caret itself when no word is begun. */
function wordStarts(block: BlockText, caret: number): readonly number[] {
  const line = block.text.slice(startOfLine(block.text, caret), caret);
  const tail = /[\p{L}\d][\p{L}\d'\- ]*$/u.exec(line);
  const from = caret - line.length;
  const starts = tail === null ? [] : [...tail[0].matchAll(/(?<![\p{L}\d])[\p{L}\d]/gu)].map((match) => from + tail.index + match.index);
  return /[\p{L}\d]$/u.test(line) ? starts.slice(-LONGEST) : [...starts.slice(-LONGEST), caret];
}

const unique = <T extends Candidate>(all: readonly T[]): readonly T[] => {
  const seen = new Map<string, T>();
  for (const one of all) if (!seen.has(one.label)) seen.set(one.label, one);
  return [...seen.values()];
};

const GOES_ON: ReadonlySet<string> = new Set([
  'si',
  'et',
  'ou',
  'dont',
  'est',
  "n'est pas",
  'dans la limite de',
  'au moins',
  'arrondi au centime',
  "arrondi à l'euro",
  "arrondi à l'unité",
]);

/** What fits at one place and begins with what was typed from there. */
class Offers {
  private readonly known: Known;
  private readonly at: AtCaret;
  private readonly typed: string;
  /** A letter stands before the caret: words in the middle of a name count too. */
  private readonly begun: boolean;

  constructor(known: Known, at: AtCaret, typed: string, begun: boolean) {
    this.known = known;
    this.at = at;
    this.typed = typed;
    this.begun = begun;
  }

  best(): readonly Candidate[] {
    const ranked = this.all(this.at.caret).map((candidate) => ({ candidate, rank: this.rank(candidate.label) }));
    const kept = ranked.filter(({ rank }) => rank !== null).sort((a, b) => Number(a.rank) - Number(b.rank));
    return unique(kept.map(({ candidate }) => candidate));
  }

  /** 0 at the beginning of the name, 1 at the beginning of one of its words; null elsewhere. */
  private rank(label: string): number | null {
    const key = searchKey(label);
    if (this.typed === '' || key.startsWith(this.typed)) return 0;
    const inside = this.begun && this.typed.length >= 2 && (key.includes(` ${this.typed}`) || key.includes(`'${this.typed}`));
    return inside ? 1 : null;
  }

  private all(caret: Caret): readonly Candidate[] {
    const { model } = this.known;
    switch (caret.kind) {
      case 'nothing':
        return [];
      case 'opener':
        return fromWords(DECLARATION_WORDS);
      case 'document':
        return documents(model);
      case 'type':
        return caret.loop ? loopTypes(model) : [...types(model, this.at.atoms), ...fromWords(TYPE_WORDS)];
      case 'name':
        return values(model);
      case 'reading':
        return [...readingsOf(model, caret.question), ...fromWords([{ text: 'aucune', detail: 'pas encore tranché' }])];
      case 'cell':
        return [...valuesOfTitle(model, caret.title), ...fromWords(caret.expected ? EXPECTED_WORDS : caret.cases ? [] : [EVERY])];
      case 'line':
        return [...this.continuations(), ...fromWords(LINE_WORDS[caret.opener]), ...(caret.reading === null ? [] : this.expression(caret.reading))];
      case 'expression':
        return this.expression(caret.reading);
    }
  }

  /** Names and words that the grammar accepts after the tokens before the caret. */
  private expression(reading: Reading): readonly Candidate[] {
    const { context, atoms, block } = this.at;
    const { model, names } = this.known;
    const before = tokenise(context, atoms, reading.from);
    if (before === null) return [];
    const end = context.text.length;
    const operand = accepts(context, [...before, makeToken('Name', end, end, null, false)], reading.rule);
    const words = this.fitting(before, reading).filter(({ label }) => label !== 'suivant' || !operand); // there it would be a field
    if (!operand) return words;
    const sign = typeAfterSign(model, before);
    if (sign !== null) return [...sign, ...words];
    const last = before.at(-1)?.name;
    const results = last === undefined || last === 'Colon' ? resultValues(model, block) : [];
    const anyChoice = last === 'Is' || last === 'IsNot' ? choiceValues(model) : [];
    return [...results, ...anyChoice, ...namesInScope(model, names, block), ...words];
  }

  private fitting(before: readonly Token[], reading: Reading): readonly Candidate[] {
    const { context } = this.at;
    const words = BODY_WORDS.filter(({ text }) => this.rank(text) !== null);
    return fromWords(
      words.filter(({ text }) => {
        const added = tokensOf(context, text);
        return added !== null && accepts(context, [...before, ...added], reading.rule);
      }),
    );
  }

  /** Words that begin a line and go on with the clause above it (decision 7). */
  private continuations(): readonly Candidate[] {
    const { above, context } = this.at;
    const before = above === null ? null : tokenise(context, above.atoms, above.reading.from);
    return above === null || before === null ? [] : this.fitting(before, above.reading).filter(({ label }) => GOES_ON.has(label));
  }
}

const EVERY = { text: 'tous', detail: 'la condition ne compte pas' };

/** The tokens of a word of the language, as if they stood after the text. */
function tokensOf(context: Context, words: string): readonly Token[] | null {
  const { atoms } = scanLine(words, 0, words.length);
  return tokenise({ ...context, text: words, expressions: [] }, atoms, 0);
}
