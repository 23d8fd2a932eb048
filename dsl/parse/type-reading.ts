/** Types after the colon of a declaration: `liste d'événements par date, au plus 50`, `nombre à 3 décimales de 1 à 6`, `€/h, facultatif`. */
import { report } from '../diagnostics/entry.ts';
import { SYNTAX } from '../diagnostics/catalog/syntax.ts';
import { longest } from '../names.ts';
import type { NumberLiteral, TypeExpr } from '../syntax/syntax.ts';
import { suggestType } from '../model/type-words.ts';
import type { Atom } from '../lexer/atoms.ts';
import { type Context, nameOf, spanOf, textOf, typed } from '../lexer/context.ts';
import { readName } from '../lexer/name-reading.ts';
import { digitsOf, reportPoint } from '../lexer/points.ts';
import { readUnit } from '../lexer/tokenise.ts';
import { endOf, startOf } from '../lexer/atoms.ts';

export interface ReadType {
  readonly type: TypeExpr;
  readonly optional: boolean;
}

/** The type that begins at atom `from` and ends with the line; null when it cannot be read, which has been reported. */
export function readType(context: Context, atoms: readonly Atom[], from: number): ReadType | null {
  const reader = new TypeReader(context, atoms, from);
  const type = reader.type();
  const optional = reader.optional();
  const points = reader.sayPoints();
  if (type !== null && reader.done()) return { type, optional };
  if (points || reader.sayRepeated() || reader.sayNoUnit()) return null;
  const first = atoms[from];
  const last = atoms.at(-1);
  if (first !== undefined && last !== undefined) {
    const written = typed(context, first.start, last.end);
    const span = spanOf(context, first.start, last.end);
    const near = suggestType(written, context.names.kinds).filter((right) => right.trim() !== written.trim());
    const fixes = near.map((right) => ({ code: 'write', params: { right }, edits: [{ span, text: right }] }));
    context.report(report(SYNTAX.unreadableType, span, { written, near }, { fixes }));
  }
  return null;
}

const BASES: ReadonlyMap<string, 'text' | 'date' | 'period'> = new Map([
  ['texte', 'text'],
  ['textes', 'text'],
  ['date', 'date'],
  ['dates', 'date'],
  ['période', 'period'],
  ['périodes', 'period'],
]);

/** What a number type says beside its unit. */
interface Traits {
  decimals: number | 'exact' | null;
  min: NumberLiteral | null;
  max: NumberLiteral | null;
}

const isBounded = (traits: Traits, { min, max }: Partial<Traits>): boolean =>
  (min !== undefined && traits.min !== null) || (max !== undefined && traits.max !== null);

class TypeReader {
  private readonly context: Context;
  private readonly atoms: readonly Atom[];
  private at: number;
  /** Within `liste de …`: a comma and `au plus` then say how many elements. */
  private inList = false;
  /** A trait of a number that says again what another has said. */
  private repeated: TypeExpr['span'] | null = null;
  /** Numbers met on the way, by where they stand: a bound may be read twice. */
  private readonly numbers = new Map<number, Atom>();

  constructor(context: Context, atoms: readonly Atom[], from: number) {
    this.context = context;
    this.atoms = atoms;
    this.at = from;
    this.skipArticles();
  }

  /** Says which numbers have a mark that is not ours; true when one has. */
  sayPoints(): boolean {
    return [...this.numbers.values()].filter((atom) => reportPoint(this.context, atom)).length > 0;
  }

  /** `nombre de 0 à 9, au moins 3`: which of the two holds is not told; true when there are two. */
  sayRepeated(): boolean {
    if (this.repeated === null) return false;
    this.context.report(report(SYNTAX.repeatedTrait, this.repeated, { words: textOf(this.context, this.repeated) }));
    return true;
  }

  /** `€/repas` where no unit « repas » is declared: says so, and is true. */
  sayNoUnit(): boolean {
    const [before, slash, name] = [this.atoms[this.at - 1], this.atoms[this.at], this.atoms[this.at + 1]];
    if (before === undefined || slash?.key !== '/' || name?.kind !== 'word') return false;
    const { context } = this;
    const said = { name: typed(context, name.start, name.end), right: '' };
    context.report(report(SYNTAX.notAUnit, spanOf(context, before.start, name.end), said));
    return true;
  }

  done(): boolean {
    return this.at >= this.atoms.length;
  }

  private key(ahead = 0): string {
    return this.atoms[this.at + ahead]?.key ?? '';
  }

  private skipArticles(): void {
    while (this.atoms[this.at]?.kind === 'word' && this.key() === '') this.at += 1;
  }

  private take(...words: readonly string[]): boolean {
    if (!words.every((word, index) => this.key(index) === word)) return false;
    this.at += words.length;
    return true;
  }

  private span(start: number): TypeExpr['span'] {
    return spanOf(this.context, startOf(this.atoms, start, 0), endOf(this.atoms, this.at - 1, 0));
  }

  type(): TypeExpr | null {
    this.skipArticles();
    const start = this.at;
    if (this.take('oui', 'ou', 'non')) return { kind: 'boolean', span: this.span(start) };
    if (this.take('liste', 'de')) return this.list(start);
    const named = longest([this.context.names.types], this.atoms, this.at);
    const base = BASES.get(this.key());
    if (base !== undefined && (named === null || named.words === 1)) {
      this.at += 1;
      return { kind: base, span: this.span(start) };
    }
    if (named !== null) {
      this.at = named.end;
      return { kind: 'named', name: nameOf(this.context, this.atoms, start, this.at), span: this.span(start) };
    }
    return this.number(start) ?? this.unknownName(start);
  }

  private list(start: number): TypeExpr | null {
    const outside = this.inList;
    this.inList = true;
    const of = this.type();
    this.inList = outside;
    if (of === null) return null;
    let sortedBy = null;
    if (this.take('par')) {
      const { name, next } = readName(this.context, this.atoms, this.at);
      if (name === null) return null;
      sortedBy = name;
      this.at = next;
    }
    let atMost: number | null = null;
    if (this.key() === ',' && this.key(1) === 'à' && this.key(2) === 'plus') {
      this.at += 3;
      const limit = this.literal();
      if (limit === null || !/^\d{1,6}$/.test(limit.digits)) return null;
      atMost = Number(limit.digits);
    }
    return { kind: 'list', of, sortedBy, atMost, span: this.span(start) };
  }

  private number(start: number): TypeExpr | null {
    let unit = '';
    if (this.key() === 'nombre' || this.key() === 'nombres') this.at += 1;
    else {
      const read = readUnit(this.context, this.atoms, this.at);
      if (read.next === this.at) return null;
      unit = read.unit;
      this.at = read.next;
    }
    const traits: Traits = { decimals: null, min: null, max: null };
    while (this.trait(traits));
    return { kind: 'number', unit, ...traits, span: this.span(start) };
  }

  /** One more of them; false where there is none, or where it says again what is said, which is noted. */
  private trait(traits: Traits): boolean {
    const back = this.at;
    // `liste de nombres, au plus 6` counts the elements, as it does of any other list.
    if (this.inList && this.key() === ',' && this.key(1) === 'à' && this.key(2) === 'plus') return false;
    if (this.key() === ',') this.at += 1;
    const from = this.at;
    const read = this.oneTrait();
    const again = read !== null && (read.decimals === undefined ? isBounded(traits, read) : traits.decimals !== null);
    if (again) this.repeated = this.span(from);
    if (read !== null && !again) Object.assign(traits, read);
    else this.at = back;
    return read !== null && !again;
  }

  /** One of `à 3 décimales`, `de 1 à 6`, `au moins 0`, `au plus 6`, `exact`. */
  private oneTrait(): Partial<Traits> | null {
    if (this.take('exact') || this.take('exacte')) return { decimals: 'exact' };
    if (this.take('de')) {
      const min = this.literal();
      const max = min !== null && this.take('à') ? this.literal() : null;
      return min === null || max === null ? null : { min, max };
    }
    if (this.take('à', 'moins')) {
      const min = this.literal();
      return min === null ? null : { min };
    }
    if (this.take('à', 'plus')) {
      const max = this.literal();
      return max === null ? null : { max };
    }
    const count = this.take('à') ? this.literal() : null;
    const isCount = count !== null && /^\d$/.test(count.digits) && (this.take('décimales') || this.take('décimale'));
    return isCount ? { decimals: Number(count.digits) } : null;
  }

  private literal(): NumberLiteral | null {
    const start = this.at;
    const negative = this.take('−');
    const atom = this.atoms[this.at];
    if (atom?.kind !== 'number') return null;
    this.numbers.set(atom.start, atom);
    const { unit, next } = readUnit(this.context, this.atoms, this.at + 1);
    this.at = next;
    return { digits: `${negative ? '-' : ''}${digitsOf(atom.key)}`, unit, span: this.span(start) };
  }

  /** A type nobody declared: read as one name, for the checker to suggest what it may have meant. */
  private unknownName(start: number): TypeExpr | null {
    const { name, next, problem } = readName(this.context, this.atoms, start, ['par']);
    if (name === null || problem !== null) return null;
    this.at = next;
    return { kind: 'named', name, span: this.span(start) };
  }

  /** `, facultatif` */
  optional(): boolean {
    return this.take(',', 'facultatif') || this.take(',', 'facultative');
  }
}
