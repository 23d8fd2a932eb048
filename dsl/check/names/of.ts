/** `X de Y`: a field, a field through a list, the value of a `pour chaque` rule, a part of a délai or contrôle, a result of a reprend (decision 12). */
import type * as Core from '../../model/core.ts';
import { nameKey } from '../../names.ts';
import type * as Syntax from '../../syntax/syntax.ts';
import type { Type } from '../../model/types.ts';
import { type Context, elementName, type Entity, fieldsOf, freshLocal, noteSymbol, type Scope, textAt, withFacts } from '../context.ts';
import { saysMean, saysNone } from '../expressions/meant.ts';
import { factsOfElements, need } from '../expressions/facts.ts';
import { fieldOf } from './members.ts';
import { unknownField, unknownName } from '../messages.ts';
import { choiceValue, elementKey, readEntity, saysElementNeeded } from './resolve.ts';
import { listOf, present } from '../types.ts';

type Of = Syntax.Expr & { readonly kind: 'of' };

/** A délai, a contrôle or an imported ruleset named after `de`, with the element it is taken for. */
interface Whole {
  readonly entity: Entity & { readonly kind: 'deadline' | 'control' | 'ruleset' };
  readonly given: readonly Core.Expr[];
}

/** LAW: a part is read by its name in the délai (decision 41) or contrôle (44). */
const PARTS = { deadline: ['échéance', 'plus tôt', 'état'], control: ['verdict', 'manquants'] } as const;

export function elaborateOf(c: Context, scope: Scope, expr: Of, expected: Type | null): Core.Expr | null {
  const read = readOf(c, scope, expr, expected);
  return read?.span === undefined || read.span === null ? read : { ...read, span: expr.span }; // « niveau de B », never « niveau » alone
}

function readOf(c: Context, scope: Scope, expr: Of, expected: Type | null): Core.Expr | null {
  const filtered = filteredPart(c, scope, expr);
  if (filtered !== null) return c.elaborate(filtered, scope, expected);
  const entity = c.values.get(nameKey(expr.name.text));
  const subject = entity?.kind === 'definition' ? entity.subjects.find((one) => one.type.kind === 'choice') : undefined;
  const whole = subject !== undefined && isValueOf(c, subject.type, expr.of) ? undefined : wholeAfter(c, scope, expr.of);
  if (whole === null) return null;
  if (whole !== undefined) return readPart(c, scope, expr, whole);
  const of = c.elaborate(expr.of, scope, subject?.type ?? null);
  if (of !== null && (saysNone(c, expr, of) || saysMean(c, expr, of))) return null;
  return of === null ? null : readThrough(c, scope, expr.name, need(c, scope, of), expected);
}

/** Whether it is a value of this choix, which a délai of the same name does not hide (decision 4). */
const isValueOf = (c: Context, type: Type, of: Syntax.Expr): boolean =>
  type.kind === 'choice' && of.kind === 'name' && choiceValue(c, type.choice, nameKey(of.name.text)) !== null;

/** undefined: what follows `de` is an ordinary value. null: it was in error. */
function wholeAfter(c: Context, scope: Scope, of: Syntax.Expr): Whole | null | undefined {
  if (of.kind === 'name') {
    const key = nameKey(of.name.text);
    if (scope.locals.has(key)) return undefined;
    const entity = c.values.get(key);
    return isWhole(entity) ? mark(c, of.name, { entity, given: [] }) : undefined;
  }
  if (of.kind !== 'of') return undefined;
  const outer = of.of.kind === 'name' ? wholeAfter(c, scope, of.of) : undefined;
  if (outer?.entity.kind === 'ruleset') {
    const member = outer.entity.members.get(nameKey(of.name.text));
    return isWhole(member) ? mark(c, of.name, { entity: member, given: [] }) : undefined;
  }
  const entity = c.values.get(nameKey(of.name.text));
  if (!isWhole(entity) || entity.kind === 'ruleset') return undefined;
  const [subject] = entity.subjects;
  const element = c.elaborate(of.of, scope, subject?.type ?? null);
  if (element === null) return null;
  if (subject === undefined) return unknownField(c, of.name.span, of.name.text, element.type, () => []);
  return mark(c, of.name, { entity, given: [element] });
}

/** `manquants des pièces dont C`, `visites du B dont C`, `manquants du suivi de la visite dont C`: neither a contrôle, a ruleset nor an element is a list, so that `dont` filters what is read of it. */
function filteredPart(c: Context, scope: Scope, part: Of): Syntax.Expr | null {
  const key = nameKey(part.of.kind === 'of' ? part.of.name.text : '');
  const element = part.of.kind === 'of' && c.values.get(key)?.kind === 'control' ? part.of : null;
  const filter = element === null ? part.of : element.of;
  if (filter.kind !== 'where' || filter.list.kind !== 'name') return null;
  const named = nameKey(filter.list.name.text);
  const isLone = scope.locals.get(named)?.type.kind === 'record' || scope.elements.some((one) => elementKey(one) === named);
  const kind = c.values.get(named)?.kind;
  if (element === null ? scope.locals.has(named) || (kind !== 'control' && kind !== 'ruleset') : !isLone) return null;
  const span = { ...part.span, end: filter.list.span.end };
  const of = element === null ? filter.list : { ...element, of: filter.list, span: { ...element.span, end: span.end } };
  return { ...filter, list: { ...part, of, span } };
}

const isWhole = (entity: Entity | undefined): entity is Whole['entity'] =>
  entity !== undefined && (entity.kind === 'deadline' || entity.kind === 'control' || entity.kind === 'ruleset');

function mark(c: Context, name: Syntax.Name, whole: Whole): Whole {
  noteSymbol(c, name.span, 'value', whole.entity.name);
  return whole;
}

function readPart(c: Context, scope: Scope, { name, span }: Of, { entity, given }: Whole): Core.Expr | null {
  const key = nameKey(name.text);
  if (entity.kind === 'ruleset') {
    const member = entity.members.get(key);
    if (member !== undefined) return readEntity(c, scope, member, name, given);
    return unknownName(
      c,
      name.span,
      name.text,
      'value',
      [...entity.members.values()].map((one) => one.name),
    );
  }
  const part = PARTS[entity.kind].find((one) => nameKey(one) === key);
  const found = part === undefined ? c.parts.get(`${entity.name}.${key}`) : c.parts.get(`${entity.name}.${part}`);
  if (found !== undefined) {
    const words = { text: textAt(c, span).replace(/\s+/g, ' '), span };
    return given.length === 0 && saysElementNeeded(c, scope, found, words, given) ? null : readOver(c, scope, found, name, given);
  }
  if (c.broken.has(entity.name)) return null;
  return unknownName(c, name.span, name.text, 'field', PARTS[entity.kind]);
}

/** The part for one element, or for each element of a list. */
function readOver(c: Context, scope: Scope, found: Entity, name: Syntax.Name, given: readonly Core.Expr[]): Core.Expr | null {
  const [list] = given;
  if (list?.type.kind !== 'list') return readEntity(c, scope, found, name, given);
  const as = freshLocal(scope, elementName(list.type.of));
  const value = readEntity(c, scope, found, name, [{ kind: 'local', local: as, type: list.type.of, span: null }]);
  return value === null ? null : { kind: 'each', list, as, value, type: listOf(value.type), span: name.span };
}

/** A name taken of a value whose type is known. */
function readThrough(c: Context, scope: Scope, name: Syntax.Name, of: Core.Expr, expected: Type | null): Core.Expr | null {
  if (of.type.kind === 'list') {
    const as = freshLocal(scope, elementName(of.type.of));
    const element: Core.Expr = { kind: 'local', local: as, type: of.type.of, span: null };
    const value = readThrough(
      c,
      withFacts({ ...scope, lenient: true }, factsOfElements(of, as)),
      name,
      element,
      expected?.kind === 'list' ? expected.of : null,
    );
    return value === null ? null : { kind: 'each', list: of, as, value, type: listOf(value.type), span: name.span };
  }
  const key = nameKey(name.text);
  if (of.type.kind === 'record') {
    const { fiche } = of.type;
    const field = fieldOf(c.fiches.get(fiche), key);
    if (field !== undefined) {
      noteSymbol(c, name.span, 'field', `${fiche}.${field.name}`);
      return { kind: 'field', of, field: field.name, type: field.type, span: spanOf(name, of) };
    }
  }
  const entity = c.values.get(key);
  if (
    entity?.kind === 'definition' &&
    entity.subjects.some((subject) => present(of.type).kind === subject.type.kind && sameSubject(subject.type, of.type))
  ) {
    return readEntity(c, scope, entity, name, [of]);
  }
  return unknownField(c, name.span, name.text, of.type, (now) => readable(now, of.type));
}

const spanOf = (name: Syntax.Name, of: Core.Expr): Syntax.Name['span'] =>
  of.span === null ? name.span : { ...name.span, end: Math.max(name.span.end, of.span.end) };

const sameSubject = (wanted: Type, found: Type): boolean =>
  (wanted.kind === 'record' && found.kind === 'record' && wanted.fiche === found.fiche) ||
  (wanted.kind === 'choice' && found.kind === 'choice' && wanted.choice === found.choice);

/** What can be taken of a value of this type. */
function readable(c: Context, type: Type): readonly string[] {
  const fields = type.kind === 'record' ? fieldsOf(c, type.fiche).map((field) => field.name) : [];
  const rules = [...c.values.values()].filter(
    (entity) => entity.kind === 'definition' && entity.subjects.some((subject) => sameSubject(subject.type, type)),
  );
  return [...fields, ...rules.map((entity) => entity.name)];
}
