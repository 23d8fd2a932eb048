/** Which operators of the table the words of a text may be. */
import type * as Core from '../model/core.ts';
import type { Token } from '../lexer/tokenise.ts';
import type { Model } from '../model/model.ts';
import type { OperatorName } from '../operators.ts';
import type { TokenName } from '../grammar/tokens.ts';
import { roots, walk } from '../syntax/walk.ts';

/** By token. Several: what stands around decides, and the checked rule knows. */
const BY_TOKEN: Readonly<Partial<Record<TokenName, readonly OperatorName[]>>> = {
  Plus: ['add'],
  Minus: ['subtract', 'negate'],
  Times: ['multiply'],
  Divide: ['divide'],
  AtMost: ['atMost'],
  AtLeast: ['atLeast'],
  Round: ['round'],
  RoundTo: ['round'],
  And: ['and'],
  Or: ['or'],
  Not: ['not'],
  Is: ['equal'],
  IsNot: ['different'],
  Exists: ['exists'],
  ExistsNot: ['exists'],
  After: ['addMonths', 'addDays', 'addWorkingDays'],
  Before: ['addMonths', 'addDays', 'addWorkingDays'],
  Defer: ['defer'],
  PeriodOf: ['period'],
  CommonTo: ['intersection'],
  Within: ['dayWithin', 'periodWithin'],
  IsEmpty: ['isEmpty'],
  IsNotEmpty: ['isEmpty'],
  Distinct: ['distinct'],
  Preceding: ['preceding'],
  Following: ['following'],
  ForEachPair: ['pairs'],
};

/** By what a token says besides its kind: a sign, a measure, a part of the calendar. */
const BY_PAYLOAD: Readonly<Partial<Record<TokenName, Readonly<Record<string, OperatorName>>>>> = {
  Comparison: { '=': 'equal', '≠': 'different', '<': 'less', '≤': 'lessOrEqual', '>': 'greater', '≥': 'greaterOrEqual' },
  Between: { days: 'daysBetween', months: 'monthsBetween', years: 'yearsBetween' },
  Calendar: {
    'first day': 'firstDay',
    'last day': 'lastDay',
    'day count': 'dayCount',
    'first of month': 'firstOfMonth',
    'last of month': 'lastOfMonth',
    'first of year': 'firstOfYear',
    'last of year': 'lastOfYear',
    'civil year': 'civilYear',
  },
};

/** What a token may mean; none for what is no operator. */
export function operatorsOf({ name, payload }: Token): readonly OperatorName[] {
  if (name === 'FallsOn') return [payload === 'holiday' ? 'isHoliday' : 'isWeekday'];
  const found = typeof payload === 'string' ? BY_PAYLOAD[name]?.[payload] : undefined;
  return found === undefined ? (BY_TOKEN[name] ?? []) : [found];
}

/** The operator a token is; null where the words have several meanings and no checked rule says which. */
export function operatorAt(model: Model, file: string, token: Token): OperatorName | null {
  const among = operatorsOf(token);
  const [only] = among;
  if (only === undefined || among.length === 1) return only ?? null;
  let best: Core.Expr | null = null;
  const length = (expr: Core.Expr): number => (expr.span === null ? Infinity : expr.span.end - expr.span.start);
  const visit = (expr: Core.Expr): void => {
    const { span } = expr;
    if (expr.kind !== 'op' || !among.includes(expr.op) || span === null || span.file !== file) return;
    if (span.start <= token.start && token.end <= span.end && (best === null || length(expr) < length(best))) best = expr;
  };
  for (const definition of model.definitions.values()) for (const root of roots(definition)) walk(root, visit);
  const found = best as Core.Expr | null;
  return found?.kind === 'op' ? found.op : null;
}
