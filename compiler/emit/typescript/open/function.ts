/**
 * The second evaluator of a module: the same definitions in the world with unknowns (`attendu/runtime`, `partial`), for dossiers that do not
 * give all a result reads. One function a definition, one call an operator; nothing here is arithmetic.
 */
import { type Code, NULL, type Statement, UNDEFINED, array, arrow, atom, binary, call, constant, object, returns, text } from '../text/code.ts';
import type { Context } from '../context.ts';
import { type Defined, isConstant } from '../facts/sharing.ts';
import { Names } from '../text/names.ts';
import { constantValue, dayCode, inputName } from '../values.ts';
import { type Section, functionSection } from '../text/section.ts';
import { typeName, typeText } from '../text/types.ts';
import { mentionedIn, mentions } from '../text/usage.ts';
import { sure } from '../../../../dsl/syntax/sure.ts';
import { sourceText } from '../text/prose.ts';
import { titleOf } from '../rules/function.ts';
import { open, VALUE, type Scope, nameOf } from './scope.ts';
import { isLong, lateInPieces } from './pieces.ts';
import { value } from './expression.ts';

/** The function of one definition. What an evaluation may ask for again is kept. */
export function openSections(definition: Defined, context: Context): readonly Section[] {
  const scope: Scope = {
    value,
    context,
    definition,
    names: new Names(context.names, ['partial', 'where']),
    where: atom('where'),
    locals: new Map(),
    constants: [],
    isLong: isLong(definition),
    pieces: [],
    within: '',
  };
  const subjects = definition.subjects.map((subject) => {
    const name = scope.names.take(nameOf(subject.local));
    scope.locals.set(subject.local, atom(name));
    return name;
  });
  const locals: Statement[] = definition.locals.map((local) => {
    const name = scope.names.take(nameOf(local.name));
    const piece = { words: name, doc: [`« ${local.name} » of ${titleOf(definition)}.`] };
    const statement = constant(name, call('once', lateInPieces(local.value, piece, scope)));
    scope.locals.set(local.id, call(name));
    return statement;
  });
  const compute = versionsCode(definition, scope);
  const body = [...readOnly(locals, compute), returns(compute)];
  const statements = context.sharing.isShared(definition.id) ? [returns(keptCode(definition, subjects, body, scope))] : body;
  const where = mentionedIn(statements, 'where') ? [constant('where', text(definition.id))] : [];
  const params = [
    { name: 'dossier', type: typeName('OpenDossier') },
    ...(definition.dated ? [{ name: 'day', type: typeText`${VALUE} | undefined` }] : []),
    ...subjects.map((name) => ({ name, type: VALUE })),
  ];
  const name = context.open.of(definition.id);
  return [...scope.constants, functionSection({ name, params, returns: VALUE, body: [...where, ...statements] }), ...scope.pieces];
}

/** `dossier.keep(where, () => …)`; one value for each day and elements. */
function keptCode(definition: Defined, subjects: readonly string[], body: readonly Statement[], { where }: Scope): Code {
  const [only] = body;
  const compute = arrow([], body.length === 1 && only?.kind === 'return' ? only.value : body);
  if (!definition.dated && subjects.length === 0) return call('dossier.keep', where, compute);
  return call('dossier.keepEach', where, definition.dated ? atom('day') : UNDEFINED, array(subjects.map(atom)), compute);
}

/** The `où` values that something reads. */
function readOnly(locals: readonly Statement[], compute: Code): readonly Statement[] {
  const kept: Statement[] = [];
  for (const one of locals.toReversed()) {
    if (one.kind === 'const' && (mentions(compute, one.name) || mentionedIn(kept, one.name))) kept.unshift(one);
  }
  return kept;
}

function versionsCode(definition: Defined, scope: Scope): Code {
  const [only, second] = definition.versions;
  if (only !== undefined && second === undefined && only.from === null && only.to === null) return value(only.value, scope);
  const day = definition.applicationDate === null ? dayInForce(scope) : value(definition.applicationDate, scope);
  const limit = (at: number | null): Code => (at === null ? NULL : dayCode(at, scope.context));
  const versions = definition.versions.map((version, at) => {
    const piece = { words: `Version${at + 1}`, doc: [`Version ${at + 1} of ${titleOf(definition)}.`, ...version.sources.map(sourceText)] };
    return object([
      { name: 'from', value: limit(version.from) },
      { name: 'to', value: limit(version.to) },
      { name: 'value', value: lateInPieces(version.value, piece, scope) },
    ]);
  });
  return open('versions', arrow([], day), array(versions), scope.where);
}

function dayInForce({ context, definition: { timeline } }: Scope): Code {
  if (timeline?.day.kind === 'ref') return binary(atom('day'), '??', worked(timeline.day.definition, context));
  const name = timeline?.day.kind === 'input' ? timeline.day.input : sure(context.plan.applicationDate, 'the application date');
  return binary(atom('day'), '??', call('dossier.read', text(inputName(name, context))));
}

/** The application date of a ruleset taken up, where `avec` gives it. */
function worked(id: string, context: Context): Code {
  const definition = context.facts.definition(id);
  if (isConstant(definition)) return constantValue(definition, context);
  return call(context.open.of(id), atom('dossier'), ...(definition.dated ? [UNDEFINED] : []));
}
