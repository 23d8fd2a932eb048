/** Turns that read as one thing and type as another: said with what to write, in place of what is wrong with each of their parts. */
import type * as Core from '../../model/core.ts';
import { CHECK } from '../../diagnostics/catalog/check.ts';
import { SYNTAX } from '../../diagnostics/catalog/syntax.ts';
import { fix, guess } from '../../diagnostics/entry.ts';
import type { Span } from '../../syntax/span.ts';
import { nameKey } from '../../names.ts';
import { itemAt, sure } from '../../syntax/sure.ts';
import type * as Syntax from '../../syntax/syntax.ts';
import type { Type } from '../../model/types.ts';
import { type Context, type Scope, fieldsOf, textAt, textOf } from '../context.ts';
import { say } from '../messages.ts';
import { present, typeParam } from '../types.ts';

type Of<K extends Syntax.Expr['kind']> = Syntax.Expr & { readonly kind: K };

/** The type of words, looked at without leaving a trace; null when they have none. */
function typeOf(c: Context, scope: Scope, expr: Syntax.Expr, expected: Type | null = null): Type | null {
  const { probe } = c;
  const seen = c.symbols.length;
  c.probe = { failed: false };
  const value = c.elaborate(expr, { ...scope, taken: new Set(scope.taken) }, expected);
  c.probe = probe;
  c.symbols.length = seen;
  return value === null ? null : present(value.type);
}

const PLAIN: ReadonlySet<Type['kind']> = new Set(['number', 'date', 'choice', 'text']);

const isPlain = (c: Context, scope: Scope, expr: Syntax.Expr, expected: Type | null = null): boolean =>
  PLAIN.has(typeOf(c, scope, expr, expected)?.kind ?? 'nothing');

const words = (c: Context, span: Span): string => textAt(c, span).replace(/\s+/g, ' ');

/** The extreme that the words of an operand end with: `2 × plus petit de a`, `n > plus petit de a + 1`. */
function extremeIn(expr: Syntax.Expr): Of<'fold'> | null {
  if (expr.kind === 'fold') return expr.fold === 'least' || expr.fold === 'greatest' ? expr : null;
  if (expr.kind === 'arithmetic') return extremeIn(expr.left) ?? extremeIn(expr.right);
  return expr.kind === 'compare' ? extremeIn(expr.right) : null;
}

/** Says of `plus petit de a et b`, or of `plus petit de (a et b)`, how the values are written; the span is that of the whole turn. */
function sayExtreme(c: Context, { list }: Of<'fold'>, span: Span, values: readonly Span[]): void {
  const before = words(c, { ...span, end: list.span.start }).replace(/\(\s*$/, '');
  const right = `${before.trimEnd()} (${values.map((value) => words(c, value)).join(' ; ')})`;
  say(c, CHECK.extremeOfValues, span, { written: words(c, span), right }, { fixes: [fix('replace', span, right, { by: right })] });
}

/** LAW: an extreme is that of a list. `plus petit de a et b` would be a condition; true, and said, when it is written of values. */
export function saysExtremeOfValues(c: Context, scope: Scope, expr: Syntax.Expr): boolean {
  if (expr.kind === 'fold') {
    const { list } = expr;
    if (extremeIn(expr) === null || list.kind !== 'and' || !list.operands.every((one) => isPlain(c, scope, one))) return false;
    sayExtreme(
      c,
      expr,
      expr.span,
      list.operands.map(({ span }) => span),
    );
    return true;
  }
  if (expr.kind !== 'and') return false;
  for (const [at, operand] of expr.operands.entries()) {
    const extreme = extremeIn(operand);
    const next = expr.operands[at + 1];
    if (extreme === null || next === undefined || !isPlain(c, scope, extreme.list) || !isPlain(c, scope, next)) continue;
    const others = expr.operands.slice(at + 1);
    const end = others.findIndex((one) => !isPlain(c, scope, one));
    const values = (end < 0 ? others : others.slice(0, end)).map(({ span }) => span);
    const whole = { ...extreme.span, end: sure(values.at(-1), 'the last value').end };
    sayExtreme(c, extreme, whole, [{ ...extreme.list.span, end: operand.span.end }, ...values]);
    return true;
  }
  return false;
}

const MONTHS: ReadonlyMap<string, number> = new Map([
  ['mois', 1],
  ['an', 12],
  ['ans', 12],
]);

/** How many months a duration written in figures is; NaN where it counts something else. */
const monthsOf = (expr: Syntax.Expr): number => (expr.kind === 'number' ? Number(expr.literal.digits) * (MONTHS.get(expr.literal.unit) ?? NaN) : NaN);

/** `1 mois et 15 jours après d`: one step is counted from the other; true, and said. */
export function saysTwoSteps(c: Context, { operands, span }: Of<'and'> | Of<'or'>): boolean {
  const [first, second, more] = operands;
  if (first?.kind !== 'number' || second?.kind !== 'shift' || more !== undefined) return false;
  const way = second.before ? 'avant' : 'après';
  const from = words(c, second.from.span);
  const last = { ...second.span, end: second.from.span.start };
  const months = monthsOf(first) + monthsOf(second.amount);
  const right = Number.isInteger(months) ? `${months} mois ${way} ${from}` : `${words(c, last).trim()} (${words(c, first.span)} ${way} ${from})`;
  say(c, SYNTAX.otherTurn, span, { written: words(c, span), right }, { fixes: [fix('write', span, right, { right })] });
  return true;
}

/** What a condition compares, with the words that stand between the two: `=`, `est`. */
function tested(expr: Syntax.Expr): { readonly of: Syntax.Expr; readonly value: Syntax.Expr; readonly negated: boolean } | null {
  if (expr.kind === 'compare' && (expr.operator === '=' || expr.operator === '≠'))
    return { of: expr.left, value: expr.right, negated: expr.operator === '≠' };
  return expr.kind === 'is' ? { of: expr.operand, value: sure(expr.values.at(-1), 'a value'), negated: expr.negated } : null;
}

/** `n = 5 ou 6`, `q est soin et repas`: what follows is a value and no condition; true, and said with « est … ou … ». */
export function saysValueAsCondition(c: Context, scope: Scope, expr: Of<'and'> | Of<'or'>): boolean {
  for (const [at, operand] of expr.operands.slice(0, -1).entries()) {
    const first = tested(operand);
    const lone = itemAt(expr.operands, at + 1);
    if (first === null || tested(lone) !== null) continue;
    const type = typeOf(c, scope, first.of);
    if (type === null || !PLAIN.has(type.kind) || !isPlain(c, scope, lone, type)) continue;
    const others = expr.operands.slice(at + 1);
    const end = others.findIndex((one) => !isPlain(c, scope, one, type));
    const values = end < 0 ? others : others.slice(0, end);
    const listed = operand.kind === 'is' ? operand.values : [first.value];
    const right = `${words(c, first.of.span)} ${first.negated ? "n'est pas" : 'est'} ${[...listed, ...values].map(({ span }) => words(c, span)).join(' ou ')}`;
    const span = { ...operand.span, end: sure(values.at(-1), 'a lone value').span.end };
    const word = words(c, { ...operand.span, start: operand.span.end, end: lone.span.start }).trim();
    say(c, CHECK.valueAsCondition, lone.span, { value: words(c, lone.span), word, right }, { fixes: [fix('replace', span, right, { by: right })] });
    return true;
  }
  return false;
}

/** `pour chaque dépense pour chaque dépense`: two elements that nothing tells apart; true, and said of the second. */
export function saysSameElement(c: Context, first: Syntax.Subject, second: Syntax.Subject, alone: boolean): boolean {
  if (first.as !== null || second.as !== null || words(c, first.type.span) !== words(c, second.type.span)) return false;
  const text = textAt(c, { ...second.span, start: 0 });
  const line = { ...second.span, start: text.lastIndexOf('\n') };
  const params = { line: words(c, second.span), element: words(c, second.type.span) };
  const fixes = alone ? [fix('line', line, '')] : [];
  say(c, CHECK.sameElement, second.span, params, { fixes, related: [{ span: first.span, role: 'first' }] });
  return true;
}

/** A value where a condition is wanted, with the condition it is surely a part of. */
export function sayNoCondition(c: Context, scope: Scope, expr: Syntax.Expr, value: Core.Expr): null {
  const held = heldAside(c, expr.span);
  if (held !== null) {
    const fixes = [guess('replace', held.span, held.right, { by: held.right })];
    return say(c, CHECK.notACondition, expr.span, { words: words(c, expr.span), found: typeParam(value.type), right: held.right }, { fixes });
  }
  const right = conditionOn(c, scope, words(c, expr.span), value);
  const whole = right !== '' && !right.includes('…');
  const fixes = whole ? [guess('replace', expr.span, right, { by: right })] : [];
  return say(c, CHECK.notACondition, expr.span, { words: words(c, expr.span), found: typeParam(value.type), right }, { fixes });
}

/** `dont nature = « soin »`: the condition goes on behind what is read of it, and wants its parentheses; null: it does not. */
function heldAside(c: Context, span: Span): { readonly span: Span; readonly right: string } | null {
  const text = textOf(c, span.file);
  if (!/(?<!\p{L})dont\s+$/u.test(text.slice(Math.max(0, span.start - 20), span.start))) return null;
  const rest = text.slice(span.end, text.indexOf('\n', span.end) + 1 || text.length);
  const [compared] = /^ *(?:[=≠<>≤≥]|est|n'est pas) +(?:«[^»]*»|[^\s,()]+(?: (?:€|%|ans?|mois|jours?|h)(?!\p{L}))?)/u.exec(rest) ?? [];
  if (compared === undefined) return null;
  const end = span.end + compared.length;
  return { span: { ...span, end }, right: `(${text.slice(span.start, end)})` };
}

/** Empty: none is likelier than another. */
function conditionOn(c: Context, scope: Scope, name: string, value: Core.Expr): string {
  const type = present(value.type);
  switch (type.kind) {
    case 'number':
      return value.kind === 'const' ? '' : `${name} > 0${type.unit === '' ? '' : ` ${type.unit}`}`;
    case 'list':
      return `${name} n'est pas vide`;
    case 'choice': {
      if (value.kind !== 'const') return value.type.kind === 'optional' ? `${name} existe` : `${name} est …`;
      const holders = ofChoice(c, scope, type.choice);
      return `${holders.length === 1 ? (holders[0] ?? '…') : '…'} est ${name}`;
    }
    case 'text':
    case 'date':
    case 'period':
    case 'record':
      return value.type.kind === 'optional' ? `${name} existe` : '';
    case 'boolean':
    case 'optional':
    case 'nothing':
      return '';
  }
}

/** What may be read here that has values of a choix: a field of the element, a donnée, a question. */
function ofChoice(c: Context, scope: Scope, choice: string): readonly string[] {
  const isOne = (type: Type): boolean => {
    const inner = present(type);
    return inner.kind === 'choice' && inner.choice === choice;
  };
  const element = scope.elements.at(-1)?.type;
  const fields = element?.kind === 'record' ? fieldsOf(c, element.fiche).filter(({ type }) => isOne(type)) : [];
  const inputs = [...c.inputs.values()].filter(({ type }) => isOne(type));
  return (fields.length > 0 ? fields : inputs).map(({ name }) => name);
}

/** `pas de visite`, `pas d'évolution`: « pas » names nothing; true, and said with what asks the contrary. */
export function saysNone(c: Context, { name, span }: Of<'of'>, of: Core.Expr): boolean {
  if (name.text !== 'pas' || of.span === null) return false;
  const type = present(of.type);
  const words_ = words(c, of.span);
  const right =
    of.type.kind === 'optional'
      ? `${words_} n'existe pas`
      : type.kind === 'list'
        ? `${words_} est vide`
        : type.kind === 'boolean'
          ? `non ${words_}`
          : '';
  if (right === '') return false;
  say(c, SYNTAX.otherTurn, span, { written: words(c, span), right }, { fixes: [guess('write', span, right, { right })] });
  return true;
}

/** `sortie est vide`, of a value that is no list and may be absent: true, and said with what asks for it. */
export function saysLacking(c: Context, { operand, negated, span }: Of<'empty'>, value: Core.Expr): boolean {
  if (value.type.kind !== 'optional' || present(value.type).kind === 'list') return false;
  const right = `${words(c, operand.span)} ${negated ? 'existe' : "n'existe pas"}`;
  say(c, SYNTAX.otherTurn, span, { written: words(c, span), right }, { fixes: [fix('write', span, right, { right })] });
  return true;
}

/** `nombre de jours entre A et B`: « jours entre » counts them already; true, and said. */
export function saysCountOfDays(c: Context, { fold, list, span }: Of<'fold'>): boolean {
  if (fold !== 'count' || list.kind !== 'between') return false;
  const right = words(c, list.span);
  say(c, SYNTAX.otherTurn, span, { written: words(c, span), right }, { fixes: [fix('write', { ...span, end: list.span.start }, '', { right })] });
  return true;
}

/** `moyenne de (montant des soins)`: there is no mean, since the text says what it is divided by; true, and said with the sum over the number. */
export function saysMean(c: Context, { name, of: list, span }: Of<'of'>, of: Core.Expr): boolean {
  if (name.text !== 'moyenne' || c.values.has('moyenne') || of.type.kind !== 'list' || present(of.type.of).kind !== 'number') return false;
  const right = `(somme de (${words(c, list.span)})) / (nombre de (${words(c, list.span)}))`;
  say(c, SYNTAX.otherTurn, span, { written: words(c, span), right }, { fixes: [guess('write', span, right, { right })] });
  return true;
}

/** `soin dans envies`, of a list of values: only days are in a period; true, and said with the condition on the elements. */
export function saysAmong(c: Context, scope: Scope, { operand, period, span }: Of<'within'>): boolean {
  const list = typeOf(c, scope, period);
  if (list?.kind !== 'list' || (list.of.kind !== 'choice' && list.of.kind !== 'record')) return false;
  const one = words(c, operand.span);
  const holds = list.of.kind === 'choice' && nameKey(one) !== nameKey(list.of.choice) ? `${list.of.choice} est ${one}` : '…';
  const right = `il y a des ${words(c, period.span)} dont (${holds})`;
  const fixes = holds === '…' ? [] : [guess('write', span, right, { right })];
  say(c, SYNTAX.otherTurn, span, { written: words(c, span), right }, { fixes });
  return true;
}

/** `période du a au b commune à p`: it is what stands last that would be common; true, and said with the parentheses. */
export function saysMeetingOfDay(c: Context, scope: Scope, expr: Of<'period'>): boolean {
  const last = expr.to ?? expr.from;
  const meeting = last.kind === 'calendar' ? last.operand : last;
  if (meeting.kind !== 'intersection' || typeOf(c, scope, meeting.left)?.kind !== 'date') return false;
  const { left, right: other } = meeting;
  const begin = { ...expr.span, end: left.span.end };
  const right = `(${words(c, begin)})${words(c, { ...expr.span, start: left.span.end, end: other.span.end }).replace(/^(?! )/u, ' ')}`;
  say(c, SYNTAX.otherTurn, expr.span, { written: words(c, expr.span), right }, { fixes: [fix('write', expr.span, right, { right })] });
  return true;
}

/** `nombre de devis dont signé et montant > 10 €`: the condition goes on behind what is read of it; true, and said with its parentheses. */
export function saysOpenCondition(c: Context, scope: Scope, { operands, span }: Of<'and'> | Of<'or'>): boolean {
  for (const [at, operand] of operands.slice(0, -1).entries()) {
    const compared = operand.kind === 'compare' ? operand.right : operand;
    const list = compared.kind === 'fold' || compared.kind === 'any' ? compared.list : null;
    if (list?.kind !== 'where' || textAt(c, { ...list.condition.span, start: list.condition.span.start - 1, end: list.condition.span.start }) === '(')
      continue;
    const next = itemAt(operands, at + 1);
    if (typeOf(c, scope, operand)?.kind === 'boolean' && typeOf(c, scope, next) !== null) continue;
    const start = list.condition.span.start;
    const right = `(${words(c, { ...span, start })})`;
    const place = { ...span, start };
    say(c, SYNTAX.otherTurn, place, { written: words(c, place), right }, { fixes: [guess('write', place, right, { right })] });
    return true;
  }
  return false;
}

/** `premier jour du mois de 3 mois avant d`: of what stands first alone, which is no day; true, and said with the parentheses. */
export function saysPartOfStep(c: Context, { amount, span }: Of<'shift'>): boolean {
  if (amount.kind !== 'calendar' || amount.operand.kind !== 'number' || amount.operand.literal.unit === '') return false;
  const start = amount.operand.span.start;
  const right = `${words(c, { ...span, end: start })}(${words(c, { ...span, start })})`;
  say(c, SYNTAX.otherTurn, span, { written: words(c, span), right }, { fixes: [fix('write', span, right, { right })] });
  return true;
}
