/**
 * GRAMMAR of clauses, bullets, titles and cells, over the expressions of `grammar-expressions.ts`. Declaration heads are read by hand
 * (`parse/`). Only the two grammar files, the tokens and the readers in `parse/` know chevrotain.
 */
import type { ParserMethod } from 'chevrotain';
import { ExpressionGrammar } from './expressions.ts';
import type { ReadLoop } from './operands.ts';
import type { Span } from '../syntax/span.ts';
import type { Expr, Name } from '../syntax/syntax.ts';
import { type TokenName, Tokens as T } from './tokens.ts';

/** A clause before its sources are known. `since`, `until`, `atLatest`, `known`: what may end the line of a paramètre. */
export interface ReadClause {
  readonly value: Expr;
  readonly per: { readonly list: Expr; readonly distinct: boolean } | null;
  readonly condition: Expr | null;
  readonly label: Name | null;
  readonly since: ReadDay | null;
  readonly until: ReadDay | null;
  readonly atLatest: boolean;
  readonly known: ReadDay | null;
  readonly atStart: boolean;
}

export interface ReadDay {
  readonly day: string;
  readonly span: Span;
}

/** Which days a value holds, and the day it was published. */
export interface ReadValidity {
  readonly since: ReadDay | null;
  readonly until: ReadDay | null;
  readonly atLatest: boolean;
  readonly known: ReadDay | null;
}

interface ReadException {
  readonly to: Name | null;
  readonly condition: Expr;
  readonly label: Name | null;
  readonly value: Expr;
}

/** What follows the name of a contrôle's bullet. */
interface ReadItem {
  readonly value: Expr | null;
  readonly condition: Expr | null;
  readonly due: Expr | null;
  readonly recommended: boolean;
}

interface ReadTitle {
  readonly value: Expr;
  readonly condition: Expr | null;
}

const VALIDITIES: ReadonlySet<TokenName> = new Set<TokenName>(['Since', 'Latest', 'Until']);

/** Reads one line of tokens; the rule called says what kind of line. */
export class Grammar extends ExpressionGrammar {
  /** `validated`: the grammar itself is looked over, which a test does. */
  constructor(validated = false) {
    super(validated);
    this.performSelfAnalysis();
  }

  readonly clause: ParserMethod<[], ReadClause> = this.RULE('clause', () => {
    const start = this.start();
    let negative = false;
    this.OPTION(() => {
      this.CONSUME(T.NegativeItem);
      negative = true;
    });
    const inner = this.SUBRULE(this.value);
    const value: Expr = negative ? { kind: 'minus', operand: inner, span: this.span(start) } : inner;
    let per: ReadClause['per'] = null;
    this.OPTION1(() => {
      const distinct = this.payload<boolean>(this.CONSUME(T.PerElement));
      per = { list: this.SUBRULE(this.chain), distinct };
    });
    let atStart = false;
    this.OPTION2(() => {
      this.CONSUME(T.AtStart);
      atStart = true;
    });
    let condition: Expr | null = null;
    this.OPTION3(() => {
      this.CONSUME(T.If);
      condition = this.SUBRULE(this.logic);
    });
    const label = this.SUBRULE(this.label);
    const validity = this.SUBRULE(this.validity);
    return { value, per, condition, label, atStart, ...validity };
  });

  /** What follows `au plus tard`, `au plus tôt` in a délai. */
  readonly limit: ParserMethod<[], ReadClause> = this.RULE('limit', () => {
    const value = this.SUBRULE(this.value);
    let condition: Expr | null = null;
    this.OPTION(() => {
      this.CONSUME(T.If);
      condition = this.SUBRULE(this.logic);
    });
    const label = this.SUBRULE(this.label);
    const validity = this.SUBRULE(this.validity);
    return { value, per: null, condition, label, atStart: false, ...validity };
  });

  private readonly label: ParserMethod<[], Name | null> = this.RULE('label', () => {
    let label: Name | null = null;
    this.OPTION(() => {
      label = this.nameOf(this.CONSUME(T.Label));
    });
    return label;
  });

  /** `depuis le 1er juillet 2014 jusqu'au 31 décembre 2014`, `, au plus tard le 31 décembre 2024`, `, connu le 3 juin 2014` */
  readonly validity: ParserMethod<[], ReadValidity> = this.RULE('validity', () => {
    let since: ReadDay | null = null;
    let until: ReadDay | null = null;
    let known: ReadDay | null = null;
    let atLatest = false;
    this.OPTION({ GATE: () => VALIDITIES.has(this.ahead(2) ?? 'Other'), DEF: () => this.CONSUME(T.Comma) });
    this.OPTION1(() => {
      this.OR([
        { ALT: () => this.CONSUME(T.Since) },
        {
          ALT: () => {
            this.CONSUME(T.Latest);
            atLatest = true;
          },
        },
      ]);
      since = this.SUBRULE(this.day);
    });
    this.OPTION2(() => {
      this.CONSUME(T.Until);
      until = this.SUBRULE1(this.day);
    });
    this.OPTION3({ GATE: () => this.ahead(2) === 'Known', DEF: () => this.CONSUME1(T.Comma) });
    this.OPTION4(() => {
      this.CONSUME(T.Known);
      known = this.SUBRULE2(this.day);
    });
    return { since, until, atLatest, known };
  });

  private readonly day: ParserMethod<[], ReadDay> = this.RULE('day', () => {
    const start = this.start();
    const day = this.payload<string>(this.CONSUME(T.Date));
    return { day, span: this.span(start) };
  });

  readonly exception: ParserMethod<[], ReadException> = this.RULE('exception', () => {
    let to: Name | null = null;
    this.OR([
      { ALT: () => this.CONSUME(T.ExceptIf) },
      {
        ALT: () => {
          this.CONSUME(T.ExceptTo);
          to = this.nameOf(this.CONSUME(T.Label));
          this.OPTION(() => this.CONSUME(T.Comma));
          this.CONSUME(T.If);
        },
      },
    ]);
    const condition = this.SUBRULE(this.logic);
    const label = this.SUBRULE(this.label);
    this.CONSUME(T.Colon);
    const value = this.SUBRULE(this.value);
    return { to, condition, label, value };
  });

  /** What follows the name in a bullet of a contrôle. */
  readonly item: ParserMethod<[], ReadItem> = this.RULE('item', () => {
    let value: Expr | null = null;
    let condition: Expr | null = null;
    let due: Expr | null = null;
    let recommended = false;
    this.OPTION(() => {
      this.CONSUME(T.Colon);
      value = this.SUBRULE(this.logic);
    });
    this.OPTION1(() => {
      this.CONSUME(T.If);
      condition = this.SUBRULE1(this.logic);
    });
    this.MANY({
      GATE: () => (this.ahead(2) === 'Recommended' ? !recommended : due === null), // each is said once
      DEF: () => {
        this.CONSUME(T.Comma);
        this.OR([
          {
            ALT: () => {
              this.CONSUME(T.Recommended);
              recommended = true;
            },
          },
          {
            ALT: () => {
              this.CONSUME(T.Latest);
              due = this.SUBRULE(this.value);
              this.OPTION2({
                GATE: () => condition === null,
                DEF: () => {
                  this.CONSUME1(T.If);
                  condition = this.SUBRULE2(this.logic);
                },
              });
            },
          },
        ]);
      },
    });
    return { value, condition, due, recommended };
  });

  /** A column title: `ressources mensuelles si foyer est ménage`. */
  readonly title: ParserMethod<[], ReadTitle> = this.RULE('title', () => {
    const value = this.SUBRULE(this.value);
    let condition: Expr | null = null;
    this.OPTION(() => {
      this.CONSUME(T.If);
      condition = this.SUBRULE(this.logic);
    });
    return { value, condition };
  });

  /** `selon ressources mensuelles, foyer` */
  readonly criteria: ParserMethod<[], readonly Expr[]> = this.RULE('criteria', () => {
    const items = [this.SUBRULE(this.comparison)];
    this.MANY(() => {
      this.OR([{ ALT: () => this.CONSUME(T.Comma) }, { ALT: () => this.CONSUME(T.And) }]);
      items.push(this.SUBRULE1(this.comparison));
    });
    return items;
  });

  /** `pour chaque événement noté mission`, alone on its line. */
  readonly subjectLine: ParserMethod<[], ReadLoop> = this.RULE('subjectLine', () => this.SUBRULE(this.forEach));

  /** A cell: elements separated by `;`, fields by a comma; `du … au …` is a period. */
  readonly cell: ParserMethod<[], Expr> = this.RULE('cell', () => {
    const start = this.start();
    const items = [this.SUBRULE(this.element)];
    this.MANY(() => {
      this.CONSUME(T.Semicolon);
      items.push(this.SUBRULE1(this.element));
    });
    const first = items[0];
    const list: Expr = { kind: 'list', items, span: this.span(start) };
    return items.length === 1 && first !== undefined ? first : list;
  });

  private readonly element: ParserMethod<[], Expr> = this.RULE('element', () => {
    const start = this.start();
    const fields = [this.SUBRULE(this.cellValue)];
    this.MANY(() => {
      this.CONSUME(T.Comma);
      fields.push(this.SUBRULE1(this.cellValue));
    });
    const first = fields[0];
    const tuple: Expr = { kind: 'tuple', items: fields, span: this.span(start) };
    return fields.length === 1 && first !== undefined ? first : tuple;
  });

  private readonly cellValue: ParserMethod<[], Expr> = this.RULE('cellValue', () =>
    this.OR([
      {
        ALT: (): Expr => {
          const start = this.start();
          this.CONSUME(T.Of);
          const from = this.SUBRULE(this.bound);
          this.CONSUME(T.To);
          const to = this.SUBRULE1(this.bound);
          return { kind: 'period', from, to, amount: null, span: this.span(start) };
        },
      },
      { ALT: () => this.SUBRULE(this.value) },
    ]),
  );
}
