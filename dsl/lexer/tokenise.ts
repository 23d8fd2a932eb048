/**
 * SECOND PASS: atoms become the tokens of the grammar. At each word the longest declared name or grammar phrase, a name on equal terms;
 * else the run of unknown words as one unknown name (decision 3).
 */
import type { IToken, TokenType } from 'chevrotain';
import { SYNTAX } from '../diagnostics/catalog/syntax.ts';
import type { Fix } from '../diagnostics/diagnostic.ts';
import { report } from '../diagnostics/entry.ts';
import { longest, type WordTree } from '../names.ts';
import type { Name, NumberLiteral } from '../syntax/syntax.ts';
import { type Phrase, type PhrasePayload, PHRASES, type PhraseTree, signToken, type TokenName, Tokens } from '../grammar/tokens.ts';
import type { Atom } from './atoms.ts';
import { type Context, nameOf, spanOf, typed } from './context.ts';
import { readDate } from './dates.ts';
import { nearName } from './near-names.ts';
import { digitsOf, reportPoint } from './points.ts';
import { endOf, startOf } from './atoms.ts';
import { saysTurn } from './turns.ts';
import { itemAt } from '../syntax/sure.ts';

/** A token of the grammar with what its words say. */
export interface Token extends IToken {
  readonly name: TokenName;
  readonly start: number;
  readonly end: number;
  readonly payload: PhrasePayload | NumberLiteral | Name;
  /** A name that is declared nowhere. */
  readonly unknown: boolean;
}

export interface TokenOptions {
  readonly phrases?: PhraseTree;
  /** Looked up instead of the context's names. */
  readonly trees?: readonly WordTree[];
}

/** The tokens of a stretch of atoms; null when one of them is damaged beyond reading (an impossible date), which has been reported. */
export function tokenise(context: Context, atoms: readonly Atom[], from: number, options: TokenOptions = {}): Token[] | null {
  const reader = new Reader(context, atoms, options);
  return reader.read(from);
}

class Reader {
  private readonly context: Context;
  private readonly atoms: readonly Atom[];
  private readonly phrases: PhraseTree;
  private readonly trees: readonly WordTree[];
  private readonly tokens: Token[] = [];
  /** Index of the first atom of each token, so that a misspelled name can take back words already read. */
  private readonly origins: number[] = [];
  private damaged = false;

  constructor(context: Context, atoms: readonly Atom[], options: TokenOptions) {
    this.context = context;
    this.atoms = atoms;
    this.phrases = options.phrases ?? PHRASES;
    this.trees = options.trees ?? context.expressions;
  }

  read(from: number): Token[] | null {
    for (let i = from; i < this.atoms.length;) i = this.step(i);
    return this.damaged ? null : this.tokens;
  }

  /** Reads one token at atom `i` and says where the next begins. */
  private step(i: number): number {
    const atom = this.atoms[i];
    if (atom === undefined) return i + 1;
    switch (atom.kind) {
      case 'quote':
        return this.push('Text', i, i + 1, atom.key);
      case 'date':
        return this.date(i);
      case 'symbol':
        return this.sign(i, atom);
      case 'number':
        return this.place(i) ?? this.date(i);
      case 'dashed':
        return this.place(i) ?? this.dashed(i, atom);
      case 'word':
        return this.word(i, atom);
    }
  }

  private push(name: TokenName, from: number, to: number, payload: Token['payload'] = null, unknown = false): number {
    const start = startOf(this.atoms, from, 0);
    const end = endOf(this.atoms, to - 1, start);
    this.add(from, makeToken(name, start, end, payload, unknown));
    return to;
  }

  private last(): TokenName | null {
    return this.tokens[this.tokens.length - 1]?.name ?? null;
  }

  private date(i: number): number {
    return this.dateAt(i) ?? this.number(i);
  }

  /** The date that begins there, read once: what is wrong with it is reported as it is read. */
  private dateAt(i: number): number | null {
    const read = readDate(this.context, this.atoms, i);
    if (read === null) return null;
    if (read.day === null) this.damaged = true;
    return this.push('Date', i, read.next, read.day);
  }

  private number(i: number): number {
    const atom = this.atoms[i];
    if (atom === undefined || atom.kind !== 'number') return i + 1;
    const { unit, next } = readUnit(this.context, this.atoms, i + 1);
    reportPoint(this.context, atom);
    if (unit !== '') this.gluedName(i, next);
    const span = spanOf(this.context, atom.start, endOf(this.atoms, next - 1, atom.end));
    return this.push('Number', i, next, { digits: digitsOf(atom.key), unit, span });
  }

  /** `3,20 €/repas` where « repas » is a name and no unit: written as a rate, it would be read as a quotient. A division has its spaces. */
  private gluedName(from: number, at: number): void {
    const [number, before, slash, first] = [this.atoms[from], this.atoms[at - 1], this.atoms[at], this.atoms[at + 1]];
    if (number === undefined || before === undefined || slash?.key !== '/' || first?.kind !== 'word') return;
    if (slash.start !== before.end || first.start !== slash.end) return;
    const declared = longest(this.trees, this.atoms, at + 1);
    const last = declared === null ? first : itemAt(this.atoms, declared.end - 1);
    const amount = typed(this.context, number.start, before.end);
    const name = typed(this.context, first.start, last.end);
    const right = declared === null ? '' : `${amount} / ${name}`;
    const edits = [{ span: spanOf(this.context, slash.start, slash.end), text: ' / ' }];
    const fixes: readonly Fix[] = right === '' ? [] : [{ code: 'write', params: { right }, edits, guess: true }];
    this.context.report(report(SYNTAX.notAUnit, spanOf(this.context, number.start, last.end), { name, right }, { fixes }));
    this.damaged = true;
  }

  /** `837-895` where no name is written so: a difference; the unit goes with the last number. */
  private dashed(i: number, atom: Atom): number {
    const { unit, next } = readUnit(this.context, this.atoms, i + 1);
    const parts = atom.key.split('-');
    let start = atom.start;
    parts.forEach((digits, index) => {
      const last = index === parts.length - 1;
      const end = last ? endOf(this.atoms, next - 1, start) : start + digits.length;
      if (index > 0) this.add(i, makeToken('Minus', start - 1, start, null, false));
      const literal = { digits, unit: last ? unit : '', span: spanOf(this.context, start, end) };
      this.add(i, makeToken('Number', start, end, literal, false));
      start += digits.length + 1;
    });
    return next;
  }

  private add(origin: number, token: Token): void {
    this.origins.push(origin);
    this.tokens.push(token);
  }

  private sign(i: number, atom: Atom): number {
    const name = signToken(atom.key);
    if (name === 'LeftParenthesis' && this.endsOperand()) {
      const close = this.closing(i);
      if (close > i + 1) {
        const label = nameOf(this.context, this.atoms, i + 1, close);
        return this.push('Label', i, close + 1, label);
      }
    }
    return this.push(name, i, i + 1, atom.key);
  }

  /** No expression goes on with a parenthesis after a complete operand: what stands there is a label. */
  private endsOperand(): boolean {
    const last = this.last();
    return last !== null && OPERAND_ENDS.has(last);
  }

  private closing(open: number): number {
    for (let i = open + 1; i < this.atoms.length; i += 1) {
      const atom = this.atoms[i];
      if (atom === undefined || (atom.kind !== 'symbol' && atom.kind !== 'word' && atom.kind !== 'number' && atom.kind !== 'dashed')) return -1;
      if (atom.kind === 'symbol') return atom.key === ')' ? i : -1;
    }
    return -1;
  }

  private word(i: number, atom: Atom): number {
    if (atom.key === '') return i + 1;
    const last = this.last();
    if (last === 'ForEach') return this.place(i, [this.context.names.types]) ?? this.unknown(i);
    if (last === 'Noted') return this.place(i, [this.context.noted]) ?? this.unknown(i);
    if (last === 'ExceptTo') return this.exceptedLabel(i);
    if (atom.key === '1er') {
      const next = this.dateAt(i);
      if (next !== null) return next;
    }
    const name = longest(this.trees, this.atoms, i);
    const phrase = longestPhrase(this.phrases, this.atoms, i);
    if (phrase !== null && (name === null || phrase.words > name.words || this.prefersPhrase(phrase.phrase.token))) {
      return this.push(phrase.phrase.token, i, phrase.end, phrase.phrase.payload);
    }
    if (name !== null) return this.push('Name', i, name.end, nameOf(this.context, this.atoms, i, name.end));
    return this.unknown(i);
  }

  /**
   * `suivant` is an operator where an operand precedes it, `, recommandé` ends a bullet and `, connu le` a dated value; elsewhere all three may
   * be names.
   */
  private prefersPhrase(token: TokenName): boolean {
    const last = this.last();
    return token === 'Following' || (token === 'Recommended' && last === 'Comma') || (token === 'Known' && (last === 'Comma' || last === 'Date'));
  }

  /** A declared name at `i`, whatever phrases begin there. */
  private place(i: number, trees: readonly WordTree[] = this.trees): number | null {
    const found = longest(trees, this.atoms, i);
    return found === null ? null : this.push('Name', i, found.end, nameOf(this.context, this.atoms, i, found.end));
  }

  /** `sauf à exception départementale, si …` */
  private exceptedLabel(i: number): number {
    let to = i;
    for (; to < this.atoms.length; to += 1) {
      const atom = this.atoms[to];
      if (atom === undefined || atom.kind === 'symbol' || atom.kind === 'quote' || atom.key === 'si') break;
    }
    return this.push('Label', i, Math.max(to, i + 1), nameOf(this.context, this.atoms, i, Math.max(to, i + 1)));
  }

  private unknown(i: number): number {
    const turn = saysTurn(this.context, this.atoms, i);
    if (turn !== null) {
      this.damaged = true;
      return turn;
    }
    this.context.missed(itemAt(this.atoms, i).key);
    const near = nearName(this.trees, this.context.names, this.atoms, i, this.origins);
    if (near !== null) {
      while (this.origins.length > 0 && itemAt(this.origins, -1) >= near.from) {
        this.origins.pop();
        this.tokens.pop();
      }
      return this.push('Name', near.from, near.to, nameOf(this.context, this.atoms, near.from, near.to), true);
    }
    let to = i + 1;
    while (this.continuesUnknown(to)) to += 1;
    while (to > i + 1 && this.atoms[to - 1]?.key === '') to -= 1;
    return this.push('Name', i, to, nameOf(this.context, this.atoms, i, to), true);
  }

  private continuesUnknown(at: number): boolean {
    const atom = this.atoms[at];
    if (atom === undefined || atom.kind !== 'word') return false;
    if (atom.key === '') return true;
    return longest(this.trees, this.atoms, at) === null && longestPhrase(this.phrases, this.atoms, at) === null;
  }
}

const OPERAND_ENDS: ReadonlySet<TokenName> = new Set<TokenName>([
  'Name',
  'Number',
  'Date',
  'Text',
  'RightParenthesis',
  'Yes',
  'None',
  'Unknown',
  'Exists',
  'ExistsNot',
  'IsEmpty',
  'IsNotEmpty',
  'FallsOn',
  'Direction',
  'Defer',
]);

export function makeToken(name: TokenName, start: number, end: number, payload: Token['payload'], unknown: boolean): Token {
  const tokenType: TokenType = Tokens[name];
  return {
    name,
    image: name,
    tokenType,
    tokenTypeIdx: tokenType.tokenTypeIdx ?? 0,
    startOffset: start,
    endOffset: end - 1,
    start,
    end,
    payload,
    unknown,
  };
}

function longestPhrase(
  tree: PhraseTree,
  atoms: readonly Atom[],
  from: number,
): { readonly end: number; readonly words: number; readonly phrase: Phrase } | null {
  let best: { end: number; words: number; phrase: Phrase } | null = null;
  let node = tree;
  let words = 0;
  for (let i = from; ; i += 1) {
    const atom = atoms[i];
    if (atom === undefined || atom.kind !== 'word') return best;
    if (atom.key === '') continue;
    const next = node.next.get(atom.key);
    if (next === undefined) return best;
    node = next;
    words += 1;
    if (node.phrase !== null) best = { end: i + 1, words, phrase: node.phrase };
  }
}

/** The unit that follows a number, as written: `€/h`, `jours ouvrés`, `%`, or nothing. */
export function readUnit(context: Context, atoms: readonly Atom[], from: number): { readonly unit: string; readonly next: number } {
  let next = unitWord(context, atoms, from);
  if (next === from) return { unit: '', next };
  for (;;) {
    const slash = atoms[next];
    if (slash === undefined || slash.key !== '/' || slash.kind !== 'symbol') break;
    const after = unitWord(context, atoms, next + 1);
    if (after === next + 1) break;
    next = after;
  }
  return { unit: typed(context, startOf(atoms, from, 0), endOf(atoms, next - 1, 0)).replaceAll(' / ', '/'), next };
}

function unitWord(context: Context, atoms: readonly Atom[], at: number): number {
  const atom = atoms[at];
  if (atom === undefined) return at;
  if (atom.kind === 'symbol') return atom.key === '€' || atom.key === '%' ? at + 1 : at;
  return longest([context.names.units], atoms, at)?.end ?? at;
}
