/**
 * GRAMMAR of expressions, LL(1) but for `non` and for `ou` after `est` (decision 10). From weakest to tightest: postfixes, `et ou`, `non`,
 * comparisons, `après avant`, `+ −`, `× /`, `commune à`, `dont précédant suivant`, `de`.
 */
import { concatMap } from '../syntax/collections.ts';
import type { ParserMethod } from 'chevrotain';
import { GOES_ON, OperandGrammar } from './operands.ts';
import type { Token } from '../lexer/tokenise.ts';
import type { Span } from '../syntax/span.ts';
import type { Comparison, DayKind, Expr, NumberLiteral, RoundingDirection } from '../syntax/syntax.ts';
import { type TokenName, Tokens as T } from './tokens.ts';

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
export abstract class ExpressionGrammar extends OperandGrammar {
  /** Spans where `et` and `ou` meet without parentheses, with the operands of the tighter reading. */
  mixed: { readonly span: Span; readonly groups: readonly Span[] }[] = [];

  override load(file: string, offset: number, tokens: readonly Token[]): void {
    this.mixed = [];
    super.load(file, offset, tokens);
  }

  /** An expression and its postfixes, in the order written (decision 11). */
  override readonly value: ParserMethod<[], Expr> = this.RULE('value', () => {
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
    const alone = this.alone(GOES_ON.logic);
    if (alone !== null) return alone;
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
      this.mixed.push({ span, groups: concatMap(groups, (group, index) => (group.length > 1 ? [operands[index]?.span ?? span] : [])) });
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
      { ALT: () => this.SUBRULE(this.statement, { ARGS: [operand, start] }) },
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
  protected override readonly alternatives: ParserMethod<[], readonly Expr[]> = this.RULE('alternatives', () => {
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

  /** `1 jour avant (…)`, `10 jours ouvrés de lieu après D`: looser than `× +`, so that `2 × 12 mois après D` is two years after. */
  protected readonly shift: ParserMethod<[], Expr> = this.RULE('shift', () => {
    const alone = this.alone(GOES_ON.sum);
    if (alone !== null) return alone;
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
    const alone = this.alone(GOES_ON.operand);
    if (alone !== null) return alone;
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
  protected override readonly meeting: ParserMethod<[], Expr> = this.RULE('meeting', () => {
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
  protected override readonly bound: ParserMethod<[], Expr> = this.RULE('bound', () =>
    this.OR({
      IGNORE_AMBIGUITIES: true,
      DEF: [{ GATE: () => this.ahead(1) === 'Number', ALT: () => this.SUBRULE(this.shift) }, { ALT: () => this.SUBRULE(this.meeting) }],
    }),
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
