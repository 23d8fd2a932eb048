/**
 * GRAMMAR of operands: literals, names and fields, parentheses, list and day functions; the lower half of `grammar-expressions.ts`.
 */
import { EmbeddedActionsParser, type ParserMethod } from 'chevrotain';
import type { Token } from '../lexer/tokenise.ts';
import type { Span } from '../syntax/span.ts';
import type { Expr, Name, NumberLiteral, Subject } from '../syntax/syntax.ts';
import { type PhrasePayload, type TokenName, Tokens as T } from './tokens.ts';

/** `pour chaque événement noté mission [de L]` */
export interface ReadLoop {
  readonly subject: Subject;
  readonly list: Expr | null;
  readonly pairs: boolean;
}

/** What goes on with an operand below `− × /`, below comparisons, and below postfixes. */
const AFTER_OPERAND: readonly TokenName[] = ['Of', 'Where', 'Preceding', 'Following', 'CommonTo', 'AsOf'];
const AFTER_SUM: readonly TokenName[] = [...AFTER_OPERAND, 'Plus', 'Minus', 'Times', 'Divide', 'After', 'Before'];
const PREDICATES: readonly TokenName[] = ['Comparison', 'Is', 'IsNot', 'Exists', 'ExistsNot', 'IsEmpty', 'IsNotEmpty', 'Within', 'FallsOn'];
export const GOES_ON: Readonly<Record<'operand' | 'sum' | 'logic', ReadonlySet<TokenName | undefined>>> = {
  operand: new Set(AFTER_OPERAND),
  sum: new Set(AFTER_SUM),
  logic: new Set<TokenName>([...AFTER_SUM, ...PREDICATES, 'And', 'Or']),
};

/** The rules below `commune à`; what they need from above is declared abstract. */
export abstract class OperandGrammar extends EmbeddedActionsParser {
  file = '';
  offset = 0;

  /** `validated`: chevrotain also looks for rules that contradict one another, which takes longer than building them. */
  protected constructor(validated: boolean) {
    super(T, { maxLookahead: 1, recoveryEnabled: false, skipValidations: !validated });
  }

  /** Prepares the reading of a line. */
  load(file: string, offset: number, tokens: readonly Token[]): void {
    this.file = file;
    this.offset = offset;
    this.input = [...tokens];
  }

  protected start(): number {
    return (this.LA(1) as Token).start;
  }
  protected span(start: number): Span {
    return { file: this.file, start: this.offset + start, end: this.offset + (this.LA(0) as Token).end };
  }
  protected ahead(distance: number): TokenName | undefined {
    return (this.LA(distance) as Token).name;
  }
  protected payload<P extends PhrasePayload | NumberLiteral | Name>(token: unknown): P {
    return (token as Token).payload as P; // the tokeniser gives each token type its payload
  }
  protected nameOf(token: unknown): Name {
    return this.payload<Name>(token);
  }

  /**
   * A name or a literal that nothing goes on with at this level, nearly always: read at once, not through every level below. null: to be read by
   * the rules, which the grammar is made of.
   */
  protected alone(goesOn: ReadonlySet<TokenName | undefined>): Expr | null {
    if (this.RECORDING_PHASE || goesOn.has(this.ahead(2))) return null;
    const start = this.start();
    switch (this.ahead(1)) {
      case 'Name':
        return { kind: 'name', name: this.nameOf(this.CONSUME(T.Name)), span: this.span(start) };
      case 'Number':
        return { kind: 'number', literal: this.payload<NumberLiteral>(this.CONSUME(T.Number)), span: this.span(start) };
      case 'Date':
        return { kind: 'date', day: this.payload<string>(this.CONSUME(T.Date)), span: this.span(start) };
      default:
        return null;
    }
  }

  /** An expression and its postfixes. */
  abstract readonly value: ParserMethod<[], Expr>;
  /** The values after `est`. */
  protected abstract readonly alternatives: ParserMethod<[], readonly Expr[]>;
  protected abstract readonly meeting: ParserMethod<[], Expr>;
  protected abstract readonly bound: ParserMethod<[], Expr>;

  /** `dépenses précédant achat dont (…)` */
  protected readonly chain: ParserMethod<[], Expr> = this.RULE('chain', () => {
    const alone = this.alone(GOES_ON.operand);
    if (alone !== null) return alone;
    const start = this.start();
    let list = this.SUBRULE(this.primary);
    this.MANY(() => {
      list = this.OR([
        {
          ALT: (): Expr => {
            this.CONSUME(T.Where);
            const condition = this.SUBRULE(this.whereCondition);
            return { kind: 'where', list, condition, span: this.span(start) };
          },
        },
        {
          ALT: (): Expr => {
            this.CONSUME(T.Preceding);
            const element = this.SUBRULE1(this.primary);
            return { kind: 'beside', side: 'preceding', list, element, span: this.span(start) };
          },
        },
        {
          ALT: (): Expr => {
            this.CONSUME(T.Following);
            const element = this.SUBRULE2(this.primary);
            return { kind: 'beside', side: 'following', list, element, span: this.span(start) };
          },
        },
      ]);
    });
    return list;
  });

  /** A name, `non` a name, `name est value`, or a condition in parentheses (decision 12). */
  protected readonly whereCondition: ParserMethod<[], Expr> = this.RULE('whereCondition', () => {
    const start = this.start();
    return this.OR([
      { ALT: () => this.SUBRULE(this.parenthesis) },
      {
        ALT: (): Expr => {
          this.CONSUME(T.Not);
          const operand = this.OR1([{ ALT: () => this.SUBRULE(this.bareName) }, { ALT: () => this.SUBRULE1(this.parenthesis) }]);
          return { kind: 'not', operand, span: this.span(start) };
        },
      },
      {
        ALT: (): Expr => {
          let operand = this.SUBRULE1(this.bareName);
          this.OPTION(() => {
            operand = this.SUBRULE(this.statement, { ARGS: [operand, start] });
          });
          return operand;
        },
      },
    ]);
  });

  /** `est …`, `existe`, `est vide`, and their negations. */
  protected readonly statement: ParserMethod<[Expr, number], Expr> = this.RULE('statement', (operand: Expr, start: number) =>
    this.OR([
      {
        ALT: (): Expr => {
          const negated = this.OR1([{ ALT: () => this.CONSUME(T.Is) && false }, { ALT: () => this.CONSUME(T.IsNot) !== undefined }]);
          const values = this.SUBRULE(this.alternatives);
          return { kind: 'is', operand, negated, values, span: this.span(start) };
        },
      },
      {
        ALT: (): Expr => {
          const negated = this.OR2([{ ALT: () => this.CONSUME(T.Exists) && false }, { ALT: () => this.CONSUME(T.ExistsNot) !== undefined }]);
          return { kind: 'exists', operand, negated, span: this.span(start) };
        },
      },
      {
        ALT: (): Expr => {
          const negated = this.OR3([{ ALT: () => this.CONSUME(T.IsEmpty) && false }, { ALT: () => this.CONSUME(T.IsNotEmpty) !== undefined }]);
          return { kind: 'empty', operand, negated, span: this.span(start) };
        },
      },
    ]),
  );

  protected readonly bareName: ParserMethod<[], Expr> = this.RULE('bareName', () => {
    const start = this.start();
    const name = this.nameOf(this.CONSUME(T.Name));
    const value: Expr = { kind: 'name', name, span: this.span(start) };
    return value;
  });

  protected readonly primary: ParserMethod<[], Expr> = this.RULE('primary', () =>
    this.OR([
      { ALT: () => this.SUBRULE(this.literal) },
      { ALT: () => this.SUBRULE(this.nameOrField) },
      { ALT: () => this.SUBRULE(this.parenthesis) },
      { ALT: () => this.SUBRULE(this.dayFunction) },
      { ALT: () => this.SUBRULE(this.listFunction) },
    ]),
  );

  protected readonly literal: ParserMethod<[], Expr> = this.RULE('literal', () => {
    const start = this.start();
    return this.OR([
      { ALT: (): Expr => ({ kind: 'number', literal: this.payload<NumberLiteral>(this.CONSUME(T.Number)), span: this.span(start) }) },
      { ALT: (): Expr => ({ kind: 'date', day: this.payload<string>(this.CONSUME(T.Date)), span: this.span(start) }) },
      { ALT: (): Expr => ({ kind: 'text', text: this.payload<string>(this.CONSUME(T.Text)), span: this.span(start) }) },
      { ALT: (): Expr => ({ kind: 'boolean', value: this.CONSUME(T.Yes) !== undefined, span: this.span(start) }) },
      { ALT: (): Expr => ({ kind: 'boolean', value: this.CONSUME(T.Not) === undefined, span: this.span(start) }) },
      {
        ALT: (): Expr => {
          const list = this.payload<boolean | null>(this.CONSUME(T.None)) === true;
          return list ? { kind: 'list', items: [], span: this.span(start) } : { kind: 'none', span: this.span(start) };
        },
      },
      { ALT: (): Expr => (this.CONSUME(T.Unknown), { kind: 'unknown', span: this.span(start) }) },
    ]);
  });

  protected readonly nameOrField: ParserMethod<[], Expr> = this.RULE('nameOrField', () => {
    const start = this.start();
    const name = this.OR([
      { ALT: () => this.nameOf(this.CONSUME(T.Name)) },
      { ALT: (): Name => (this.CONSUME(T.Following), { text: 'suivant', span: this.span(start) }) },
    ]);
    let value: Expr = { kind: 'name', name, span: this.span(start) };
    this.OPTION(() => {
      this.CONSUME(T.Of);
      const of = this.SUBRULE(this.chain);
      value = { kind: 'of', name, of, span: this.span(start) };
    });
    return value;
  });

  protected readonly parenthesis: ParserMethod<[], Expr> = this.RULE('parenthesis', () => {
    this.CONSUME(T.LeftParenthesis);
    const start = this.start();
    const first = this.SUBRULE(this.value);
    let value = first;
    this.OPTION(() => {
      value = this.OR([
        { ALT: () => this.SUBRULE(this.repetition, { ARGS: [first, start] }) },
        { ALT: () => this.SUBRULE(this.listRest, { ARGS: [first, start] }) },
      ]);
    });
    this.CONSUME(T.RightParenthesis);
    return value;
  });

  protected readonly listRest: ParserMethod<[Expr, number], Expr> = this.RULE('listRest', (first: Expr, start: number) => {
    const items = [first];
    this.AT_LEAST_ONE(() => {
      this.CONSUME(T.Semicolon);
      items.push(this.SUBRULE(this.value));
    });
    const list: Expr = { kind: 'list', items, span: this.span(start) };
    return list;
  });

  /** `E pour chaque A de LA pour chaque B`: the first stands outermost. */
  protected readonly repetition: ParserMethod<[Expr, number], Expr> = this.RULE('repetition', (value: Expr, start: number) => {
    const loops: ReadLoop[] = [];
    this.AT_LEAST_ONE(() => {
      loops.push(this.SUBRULE(this.forEach));
    });
    const span = this.span(start);
    return loops.reduceRight<Expr>((inner, loop) => ({ kind: 'each', value: inner, ...loop, span }), value);
  });

  protected readonly forEach: ParserMethod<[], ReadLoop> = this.RULE('forEach', () => {
    const start = this.start();
    let pairs = false;
    const type = this.OR([
      {
        ALT: () => {
          this.CONSUME(T.ForEach);
          return this.nameOf(this.CONSUME(T.Name));
        },
      },
      {
        ALT: (): Name => {
          this.CONSUME(T.ForEachPair);
          pairs = true;
          return { text: 'paire successive', span: this.span(start) };
        },
      },
    ]);
    let as: Name | null = null;
    this.OPTION(() => {
      this.CONSUME(T.Noted);
      as = this.nameOf(this.CONSUME1(T.Name));
    });
    const subject: Subject = { type, as, span: this.span(start) };
    let list: Expr | null = null;
    this.OPTION1(() => {
      this.CONSUME(T.Of);
      list = this.SUBRULE(this.chain);
    });
    return { subject, list, pairs };
  });

  protected readonly dayFunction: ParserMethod<[], Expr> = this.RULE('dayFunction', () => {
    const start = this.start();
    return this.OR([
      {
        ALT: (): Expr => {
          const measure = this.payload<'days' | 'months' | 'years'>(this.CONSUME(T.Between));
          const from = this.SUBRULE(this.bound);
          this.CONSUME(T.And);
          const to = this.SUBRULE1(this.bound);
          return { kind: 'between', measure, from, to, span: this.span(start) };
        },
      },
      {
        ALT: (): Expr => {
          const part = this.payload<'first day'>(this.CONSUME(T.Calendar));
          const operand = this.SUBRULE(this.meeting);
          return { kind: 'calendar', part, operand, span: this.span(start) };
        },
      },
      { ALT: () => this.SUBRULE(this.period) },
    ]);
  });

  /** `période du A au B`, `période de N mois à compter du D`; else a field named `période`. */
  protected readonly period: ParserMethod<[], Expr> = this.RULE('period', () => {
    const start = this.start();
    const word = this.CONSUME(T.PeriodOf);
    const begin = this.offset + (word as Token).start;
    const nameSpan: Span = { file: this.file, start: begin, end: begin + 'période'.length };
    const first = this.SUBRULE(this.bound);
    let value: Expr = { kind: 'of', name: { text: 'période', span: nameSpan }, of: first, span: this.span(start) };
    this.OPTION(() => {
      value = this.OR([
        {
          ALT: (): Expr => {
            this.CONSUME(T.To);
            const to = this.SUBRULE1(this.bound);
            return { kind: 'period', from: first, to, amount: null, span: this.span(start) };
          },
        },
        {
          ALT: (): Expr => {
            this.CONSUME(T.StartingOn);
            const from = this.SUBRULE2(this.bound);
            return { kind: 'period', from, to: null, amount: first, span: this.span(start) };
          },
        },
      ]);
    });
    return value;
  });

  protected readonly listFunction: ParserMethod<[], Expr> = this.RULE('listFunction', () => {
    const start = this.start();
    return this.OR([
      {
        ALT: (): Expr => {
          const fold = this.payload<'count' | 'sum'>(this.CONSUME(T.Fold));
          const list = this.SUBRULE(this.chain);
          return { kind: 'fold', fold, list, span: this.span(start) };
        },
      },
      {
        ALT: (): Expr => {
          const which = this.payload<'greatest' | 'least'>(this.CONSUME(T.Extreme));
          const list = this.SUBRULE1(this.chain);
          const keys = this.SUBRULE(this.keys);
          return keys.length === 0
            ? { kind: 'fold', fold: which, list, span: this.span(start) }
            : { kind: 'pick', pick: which, list, keys, span: this.span(start) };
        },
      },
      {
        ALT: (): Expr => {
          const pick = this.payload<'only' | 'first' | 'last'>(this.CONSUME(T.Pick));
          const list = this.SUBRULE2(this.chain);
          const keys = this.SUBRULE1(this.keys);
          return { kind: 'pick', pick, list, keys, span: this.span(start) };
        },
      },
      {
        ALT: (): Expr => {
          this.CONSUME(T.Distinct);
          const list = this.SUBRULE3(this.chain);
          return { kind: 'distinct', list, span: this.span(start) };
        },
      },
      {
        ALT: (): Expr => {
          const not = this.OR1([{ ALT: () => this.CONSUME(T.ThereIs) && false }, { ALT: () => this.CONSUME(T.ThereIsNot) !== undefined }]);
          const list = this.SUBRULE4(this.chain);
          const any: Expr = { kind: 'any', list, span: this.span(start) };
          return not ? { kind: 'not', operand: any, span: this.span(start) } : any;
        },
      },
      {
        ALT: (): Expr => {
          this.CONSUME(T.All);
          const list = this.SUBRULE5(this.chain);
          this.CONSUME(T.Satisfy);
          const condition = this.SUBRULE(this.parenthesis);
          return { kind: 'all', list, condition, span: this.span(start) };
        },
      },
    ]);
  });

  /** `par date puis par rang` */
  protected readonly keys: ParserMethod<[], readonly Expr[]> = this.RULE('keys', () => {
    const keys: Expr[] = [];
    this.OPTION(() => {
      this.CONSUME(T.By);
      keys.push(this.SUBRULE(this.key));
      this.MANY(() => {
        this.CONSUME(T.ThenBy);
        keys.push(this.SUBRULE1(this.key));
      });
    });
    return keys;
  });

  protected readonly key: ParserMethod<[], Expr> = this.RULE('key', () =>
    this.OR([{ ALT: () => this.SUBRULE(this.nameOrField) }, { ALT: () => this.SUBRULE(this.parenthesis) }]),
  );
}
