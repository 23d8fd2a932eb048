/**
 * GRAMMAR of expressions, LL(1) but for `non` and for `ou` after `est` (decision 10). From weakest to tightest: postfixes, `et ou`, `non`,
 * comparisons, `après avant`, `+ −`, `× /`, `commune à`, `dont précédant suivant`, `de`.
 */
import { EmbeddedActionsParser, type ParserMethod } from 'chevrotain';
import type { Token } from './parse/tokenise.ts';
import type { Span } from './span.ts';
import type { Comparison, DayKind, Expr, Name, NumberLiteral, RoundingDirection, Subject } from './syntax.ts';
import { type PhrasePayload, type TokenName, Tokens as T } from './tokens.ts';

/** `pour chaque événement noté mission [de L]` */
export interface ReadLoop {
  readonly subject: Subject;
  readonly list: Expr | null;
  readonly pairs: boolean;
}

const OPERAND_STARTS: ReadonlySet<TokenName> = new Set<TokenName>([
  'Name',
  'Number',
  'Date',
  'Text',
  'LeftParenthesis',
  'Minus',
  'Not',
  'Yes',
  'None',
  'Unknown',
  'Between',
  'PeriodOf',
  'Calendar',
  'Fold',
  'Extreme',
  'Pick',
  'ThereIs',
  'ThereIsNot',
  'All',
  'Distinct',
  'Following',
]);
/** After `est A ou B`, one of these shows that B begins a condition of its own. */
const CONDITION_SIGNS: ReadonlySet<TokenName> = new Set<TokenName>([
  'Comparison',
  'Is',
  'IsNot',
  'Exists',
  'ExistsNot',
  'IsEmpty',
  'IsNotEmpty',
  'Within',
  'FallsOn',
  'Plus',
  'Minus',
  'Times',
  'Divide',
  'After',
  'Before',
  'Of',
  'Where',
  'Preceding',
  'Following',
  'CommonTo',
  'AsOf',
]);
const VALUES: ReadonlySet<TokenName> = new Set<TokenName>(['Name', 'Number', 'Date', 'Text', 'Yes', 'Not', 'None', 'Unknown']);
const POSTFIXES: ReadonlySet<TokenName> = new Set<TokenName>(['AtMost', 'AtLeast', 'Round', 'RoundTo', 'Defer']);
/** The rules of expressions; `Grammar` adds those of whole lines and analyses them all. */
export abstract class ExpressionGrammar extends EmbeddedActionsParser {
  file = '';
  offset = 0;
  /** Spans where `et` and `ou` meet without parentheses, with the operands of the tighter reading. */
  mixed: { readonly span: Span; readonly groups: readonly Span[] }[] = [];

  protected constructor() {
    super(T, { maxLookahead: 1, recoveryEnabled: false });
  }

  /** Prepares the reading of a line. */
  load(file: string, offset: number, tokens: readonly Token[]): void {
    this.file = file;
    this.offset = offset;
    this.mixed = [];
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

  // -------------------------------------------------------------- values and conditions

  /** An expression and its postfixes, in the order written (decision 11). */
  readonly value: ParserMethod<[], Expr> = this.RULE('value', () => {
    const start = this.start();
    let value = this.SUBRULE(this.logic);
    this.MANY({
      GATE: () => POSTFIXES.has(this.ahead(this.ahead(1) === 'Comma' ? 2 : 1) ?? 'Other'),
      DEF: () => {
        this.OPTION(() => this.CONSUME(T.Comma));
        value = this.SUBRULE(this.postfix, { ARGS: [value, start] });
      },
    });
    return value;
  });

  protected readonly postfix: ParserMethod<[Expr, number], Expr> = this.RULE('postfix', (operand: Expr, start: number) =>
    this.OR([
      {
        ALT: (): Expr => {
          this.CONSUME(T.AtMost);
          const bound = this.SUBRULE(this.shift);
          return { kind: 'limit', limit: 'at most', operand, bound, span: this.span(start) };
        },
      },
      {
        ALT: (): Expr => {
          this.CONSUME(T.AtLeast);
          const bound = this.SUBRULE1(this.shift);
          return { kind: 'limit', limit: 'at least', operand, bound, span: this.span(start) };
        },
      },
      {
        ALT: (): Expr => {
          const step = this.SUBRULE(this.step);
          let direction: RoundingDirection = 'nearest';
          this.OPTION1(() => {
            direction = this.payload<RoundingDirection>(this.CONSUME(T.Direction));
          });
          return { kind: 'round', operand, step, direction, span: this.span(start) };
        },
      },
      {
        ALT: (): Expr => {
          this.CONSUME(T.Defer);
          const place = this.SUBRULE(this.ofPlace);
          return { kind: 'defer', operand, place, span: this.span(start) };
        },
      },
    ]),
  );

  protected readonly step: ParserMethod<[], NumberLiteral> = this.RULE('step', () => {
    const start = this.start();
    return this.OR([
      {
        ALT: (): NumberLiteral => {
          const said = this.payload<Pick<NumberLiteral, 'digits' | 'unit'>>(this.CONSUME(T.Round));
          return { ...said, span: this.span(start) };
        },
      },
      {
        ALT: (): NumberLiteral => {
          this.CONSUME(T.RoundTo);
          return this.payload<NumberLiteral>(this.CONSUME(T.Number));
        },
      },
    ]);
  });

  protected readonly ofPlace: ParserMethod<[], Expr | null> = this.RULE('ofPlace', () => {
    let place: Expr | null = null;
    this.OPTION(() => {
      this.CONSUME(T.Of);
      place = this.SUBRULE(this.chain);
    });
    return place;
  });

  /** `et` and `ou`; mixed without parentheses they are refused, and read with `et` first. */
  readonly logic: ParserMethod<[], Expr> = this.RULE('logic', () => {
    const start = this.start();
    const groups: Expr[][] = [[this.SUBRULE(this.negation)]];
    let ands = 0;
    this.MANY(() => {
      const or = this.OR([{ ALT: () => this.CONSUME(T.And) && false }, { ALT: () => this.CONSUME(T.Or) !== undefined }]);
      const operand = this.SUBRULE1(this.negation);
      if (or) groups.push([operand]);
      else {
        groups[groups.length - 1]?.push(operand);
        ands += 1;
      }
    });
    return this.ACTION(() => this.logical(start, groups, ands));
  });

  private logical(start: number, groups: readonly (readonly Expr[])[], ands: number): Expr {
    const span = this.span(start);
    const operands = groups.map((group): Expr => joined('and', group, this.file));
    if (operands.length > 1 && ands > 0) {
      this.mixed.push({ span, groups: groups.flatMap((group, index) => (group.length > 1 ? [operands[index]?.span ?? span] : [])) });
    }
    const [only] = operands;
    return operands.length === 1 && only !== undefined ? only : { kind: 'or', operands, span };
  }

  protected readonly negation: ParserMethod<[], Expr> = this.RULE('negation', () => {
    const start = this.start();
    return this.OR({
      IGNORE_AMBIGUITIES: true, // the gate looks one token further: a literal or a negation
      DEF: [
        {
          GATE: () => this.ahead(1) === 'Not' && OPERAND_STARTS.has(this.ahead(2) ?? 'Other'),
          ALT: (): Expr => {
            this.CONSUME(T.Not);
            const operand = this.SUBRULE(this.negation);
            return { kind: 'not', operand, span: this.span(start) };
          },
        },
        { ALT: () => this.SUBRULE(this.comparison) },
      ],
    });
  });

  protected readonly comparison: ParserMethod<[], Expr> = this.RULE('comparison', () => {
    const start = this.start();
    let left = this.SUBRULE(this.shift);
    this.OPTION(() => {
      left = this.SUBRULE(this.predicate, { ARGS: [left, start] });
    });
    return left;
  });

  protected readonly predicate: ParserMethod<[Expr, number], Expr> = this.RULE('predicate', (operand: Expr, start: number) =>
    this.OR([
      {
        ALT: (): Expr => {
          const operator = this.payload<Comparison>(this.CONSUME(T.Comparison));
          const right = this.SUBRULE(this.shift);
          return { kind: 'compare', operator, left: operand, right, span: this.span(start) };
        },
      },
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
      {
        ALT: (): Expr => {
          this.CONSUME(T.Within);
          const period = this.SUBRULE1(this.shift);
          return { kind: 'within', operand, period, span: this.span(start) };
        },
      },
      {
        ALT: (): Expr => {
          const on = this.payload<'holiday' | number>(this.CONSUME(T.FallsOn));
          const place = this.SUBRULE(this.ofPlace);
          return { kind: 'falls on', operand, on, place, span: this.span(start) };
        },
      },
    ]),
  );

  /** After `est`: `ou` joins values, until a condition with its own operator. */
  protected readonly alternatives: ParserMethod<[], readonly Expr[]> = this.RULE('alternatives', () => {
    const values = [this.SUBRULE(this.shift)];
    this.MANY({
      GATE: () => this.ahead(1) === 'Or' && VALUES.has(this.ahead(2) ?? 'Other') && !CONDITION_SIGNS.has(this.ahead(3) ?? 'Other') && !this.negates(),
      DEF: () => {
        this.CONSUME(T.Or);
        values.push(this.SUBRULE1(this.shift));
      },
    });
    return values;
  });

  private negates(): boolean {
    return this.ahead(2) === 'Not' && OPERAND_STARTS.has(this.ahead(3) ?? 'Other');
  }

  // -------------------------------------------------------------- days and numbers

  /** `1 jour avant (…)`, `10 jours ouvrés de lieu après D`: looser than `× +`, so that `2 × 12 mois après D` is two years after. */
  protected readonly shift: ParserMethod<[], Expr> = this.RULE('shift', () => {
    const start = this.start();
    let value = this.SUBRULE(this.sum);
    this.OPTION({
      GATE: () => this.ahead(1) !== 'Of' || this.ahead(0) === 'Number',
      DEF: () => {
        const place = this.SUBRULE(this.ofPlace);
        const before = this.OR([{ ALT: () => this.CONSUME(T.After) && false }, { ALT: () => this.CONSUME(T.Before) !== undefined }]);
        const from = this.SUBRULE(this.shift);
        const after = this.SUBRULE(this.placeAfter);
        value = { kind: 'shift', amount: value, days: daysOf(value), before, from, place: place ?? after, span: this.span(start) };
      },
    });
    return value;
  });

  /** `… après (D) de lieu`: after a name, `de` would read a field. */
  protected readonly placeAfter: ParserMethod<[], Expr | null> = this.RULE('placeAfter', () => {
    let place: Expr | null = null;
    this.OPTION({
      GATE: () => this.ahead(0) === 'RightParenthesis' || this.ahead(0) === 'Date',
      DEF: () => {
        this.CONSUME(T.Of);
        place = this.SUBRULE(this.chain);
      },
    });
    return place;
  });

  protected readonly sum: ParserMethod<[], Expr> = this.RULE('sum', () => {
    const start = this.start();
    let left = this.SUBRULE(this.product);
    this.MANY(() => {
      const operator = this.OR([
        { ALT: () => (this.CONSUME(T.Plus) === undefined ? '−' : '+') },
        { ALT: () => (this.CONSUME(T.Minus) === undefined ? '+' : '−') },
      ]);
      const right = this.SUBRULE1(this.product);
      left = { kind: 'arithmetic', operator, left, right, span: this.span(start) };
    });
    return left;
  });

  protected readonly product: ParserMethod<[], Expr> = this.RULE('product', () => {
    const start = this.start();
    let left = this.SUBRULE(this.factor);
    this.MANY(() => {
      const operator = this.OR([
        { ALT: () => (this.CONSUME(T.Times) === undefined ? '/' : '×') },
        { ALT: () => (this.CONSUME(T.Divide) === undefined ? '×' : '/') },
      ]);
      const right = this.SUBRULE1(this.factor);
      left = { kind: 'arithmetic', operator, left, right, span: this.span(start) };
    });
    return left;
  });

  protected readonly factor: ParserMethod<[], Expr> = this.RULE('factor', () => {
    const start = this.start();
    return this.OR([
      {
        ALT: (): Expr => {
          this.CONSUME(T.Minus);
          const operand = this.SUBRULE(this.factor);
          return { kind: 'minus', operand, span: this.span(start) };
        },
      },
      { ALT: () => this.SUBRULE(this.meeting) },
    ]);
  });

  /** `P commune à Q`, `taux en vigueur le D` */
  protected readonly meeting: ParserMethod<[], Expr> = this.RULE('meeting', () => {
    const start = this.start();
    let left = this.SUBRULE(this.chain);
    this.MANY(() => {
      left = this.OR([
        {
          ALT: (): Expr => {
            this.CONSUME(T.CommonTo);
            const right = this.SUBRULE1(this.chain);
            return { kind: 'intersection', left, right, span: this.span(start) };
          },
        },
        {
          ALT: (): Expr => {
            this.CONSUME(T.AsOf);
            const on = this.SUBRULE2(this.chain);
            return { kind: 'as of', operand: left, on, span: this.span(start) };
          },
        },
      ]);
    });
    return left;
  });

  /** A bound of a period or of a count of days: `N mois après D` needs no parentheses there. */
  protected readonly bound: ParserMethod<[], Expr> = this.RULE('bound', () =>
    this.OR({
      IGNORE_AMBIGUITIES: true,
      DEF: [{ GATE: () => this.ahead(1) === 'Number', ALT: () => this.SUBRULE(this.shift) }, { ALT: () => this.SUBRULE(this.meeting) }],
    }),
  );

  // -------------------------------------------------------------- lists and fields

  /** `dépenses précédant achat dont (…)` */
  protected readonly chain: ParserMethod<[], Expr> = this.RULE('chain', () => {
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
            operand = this.SUBRULE(this.whereTest, { ARGS: [operand, start] });
          });
          return operand;
        },
      },
    ]);
  });

  protected readonly whereTest: ParserMethod<[Expr, number], Expr> = this.RULE('whereTest', (operand: Expr, start: number) =>
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
      { ALT: (): Expr => (this.CONSUME(T.None), { kind: 'none', span: this.span(start) }) },
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

  // -------------------------------------------------------------- functions

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

function joined(kind: 'and', operands: readonly Expr[], file: string): Expr {
  const [only] = operands;
  if (operands.length === 1 && only !== undefined) return only;
  return { kind, operands, span: { file, start: only?.span.start ?? 0, end: operands.at(-1)?.span?.end ?? 0 } };
}

/** The kind of days an amount says: that of a literal in it. */
function daysOf(amount: Expr): DayKind {
  switch (amount.kind) {
    case 'number':
      if (/ouvrés?$/.test(amount.literal.unit)) return 'ouvrés';
      if (/ouvrables?$/.test(amount.literal.unit)) return 'ouvrables';
      return /francs?$/.test(amount.literal.unit) ? 'francs' : 'calendar';
    case 'arithmetic':
      return daysOf(amount.left) === 'calendar' ? daysOf(amount.right) : daysOf(amount.left);
    case 'minus':
      return daysOf(amount.operand);
    default:
      return 'calendar';
  }
}
