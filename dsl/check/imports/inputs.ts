/**
 * The données and questions of a ruleset taken up: bound by `avec`, or asked under their own names. LAW: a dossier says one thing under one name; one that this
 * ruleset has too is that one only when it means the same there.
 */
import { concatMap } from '../../syntax/collections.ts';
import type * as Core from '../../model/core.ts';
import { CHECK } from '../../diagnostics/catalog/check.ts';
import type { Fix } from '../../diagnostics/diagnostic.ts';
import { fix, guess } from '../../diagnostics/entry.ts';
import { suggest } from '../../diagnostics/suggest.ts';
import type * as Model from '../../model/model.ts';
import { nameKey, ofName } from '../../names.ts';
import type { Type } from '../../model/types.ts';
import type { Span } from '../../syntax/span.ts';
import { sure } from '../../syntax/sure.ts';
import type * as Syntax from '../../syntax/syntax.ts';
import { elaborateAs } from '../expressions/coerce.ts';
import { type Context, noteSymbol, rootScope, textOf } from '../context.ts';
import { type DeclarationOf, declareValue } from '../declarations/declare.ts';
import { say } from '../messages.ts';
import { orderOf } from './given.ts';
import { held } from './held.ts';
import { type Renaming, renameType, rewriteSources } from './rewrite.ts';

/** A ruleset taken up, with what its types are here. */
export interface Part {
  readonly declaration: DeclarationOf<'import'>;
  readonly model: Model.Model;
  readonly base: Renaming;
  readonly host: readonly Syntax.Declaration[];
}

type Binding = Part['declaration']['bindings'][number];

export interface Inputs {
  readonly renaming: Renaming;
  /** Elaborates the `avec` lines, once every name of this ruleset is there. */
  readonly bind: () => void;
  /** The definitions that stand for what `avec` binds. */
  readonly bound: readonly string[];
  /** What is asked because of that ruleset alone. */
  readonly entered: readonly string[];
  /** The donnée of this ruleset that one of the other is: bound to just that, or of its name; null: a value that is worked out. After `bind`. */
  readonly standsFor: (input: string) => string | null;
  /** What `avec X = X de M` keeps under a name of its own: the donnée there, and what it is here. */
  readonly apart: ReadonlyMap<string, Model.Input>;
}

/** `isRead`: what of that ruleset comes in reads this donnée or question. */
export function enterInputs(c: Context, part: Part, isRead: (input: string) => boolean): Inputs {
  const { declaration, model, base } = part;
  const bindings = concatMap(declaration.bindings, (binding) => boundInput(c, part, binding, isRead));
  const kept = new Map(
    concatMap(bindings, ([input, binding]) => (isKeptApart(part, input, binding) ? [[input, apartName(part, input)] as const] : [])),
  );
  const bound = new Map(bindings.filter(([input]) => !kept.has(input)));
  const idOf = (input: string): string => (declaration.as === null ? `${declaration.title.text}.avec ${input}` : base.definition(`avec ${input}`));
  const asked = [...model.inputs.values()].filter(({ name }) => isRead(name) && !bound.has(name));
  const questions = [...model.questions.values()].filter(({ name }) => isRead(name) && !bound.has(name));
  const names = new Map([...namesHere(c, part, [...asked, ...questions]), ...kept]);
  const entered = [
    ...asked.filter((input) => enterInput(c, part, input, kept.get(input.name) ?? (names.has(input.name) ? null : input.name))),
    ...questions.filter((one) => enterQuestion(c, part, one, names)),
  ];
  const values = new Map<string, Core.Expr>();
  const nameOf = (input: string): string => names.get(input) ?? input;
  return {
    renaming: {
      ...base,
      input: (input, type, span) =>
        bound.has(input)
          ? { kind: 'ref', definition: idOf(input), elements: [], on: null, type, span }
          : { kind: 'input', input: nameOf(input), type, span },
    },
    bind: () => {
      values.clear();
      for (const [input, binding] of bound) {
        const value = bindInput(c, part, input, binding, idOf(input));
        if (value !== null) values.set(input, value);
      }
      checkShared(c, part, asked, questions, nameOf);
    },
    bound: [...bound.keys()].map(idOf),
    entered: entered.map(({ name }) => nameOf(name)),
    standsFor: (input) => {
      const value = values.get(input);
      if (!bound.has(input)) return nameOf(input);
      return value?.kind === 'input' ? value.input : null;
    },
    apart: new Map(concatMap(kept, ([input, name]) => (c.inputs.has(name) ? [[input, sure(c.inputs.get(name), name)] as const] : []))),
  };
}

/** `avec interventions = interventions de PAP`: a list that bears the name of another here is asked apart, under the name that says whose it is. */
function isKeptApart({ declaration, model }: Part, input: string, { value }: Binding): boolean {
  if (declaration.as === null || model.inputs.get(input)?.role !== 'donnée' || value.kind !== 'of' || value.of.kind !== 'name') return false;
  return nameKey(value.name.text) === nameKey(input) && nameKey(value.of.name.text) === nameKey(declaration.as.text);
}

const apartName = ({ declaration }: Part, input: string): string => `${input} ${ofName(sure(declaration.as, input).text)}`;

function boundInput(
  c: Context,
  { declaration, model }: Part,
  binding: Binding,
  isRead: (input: string) => boolean,
): readonly (readonly [string, Binding])[] {
  const { text: name, span } = binding.name;
  const all = [...model.inputs.keys(), ...model.questions.keys()];
  const input = all.find((one) => nameKey(one) === nameKey(name));
  if (input !== undefined && !isRead(input)) {
    say(c, CHECK.idleBinding, binding.span, { name }, { fixes: [fix('remove', lineOf(c, binding), '')] });
    return [];
  }
  if (input !== undefined) {
    noteSymbol(c, span, 'value', input);
    return [[input, binding]];
  }
  const suggestions = suggest(name, all.filter(isRead));
  const fixes = suggestions.map((by) => fix('replace', span, by, { by }));
  say(c, CHECK.notAnInputThere, span, { name, title: declaration.title.text, suggestions }, { fixes });
  return [];
}

/** What they are called here, where the name is written in another way. */
function namesHere(c: Context, { host }: Part, all: readonly { readonly name: string }[]): ReadonlyMap<string, string> {
  const declared = concatMap(host, (one) => (one.kind === 'input' || one.kind === 'question' ? [one.name.text] : []));
  const here = new Map([...declared, ...c.inputs.keys(), ...c.questions.keys()].map((name) => [nameKey(name), name]));
  return new Map(concatMap(all, ({ name }) => (here.has(nameKey(name)) ? [[name, here.get(nameKey(name)) ?? name] as const] : [])));
}

/** `name`: what it is asked under; null: it is asked already, and false. */
function enterInput(c: Context, { declaration, base }: Part, input: Model.Input, name: string | null): boolean {
  if (name === null) return false;
  const type = base.type(input.type);
  c.inputs.set(name, { ...input, name, type, emitted: '', span: input.span === null ? null : base.span(input.span) });
  const { span } = declaration.title;
  if (input.role === 'donnée') declareValue(c, { text: name, span }, { kind: 'input', name, type, span });
  return true;
}

function enterQuestion(c: Context, { declaration, base }: Part, question: Model.Question, names: ReadonlyMap<string, string>): boolean {
  if (names.has(question.name)) return false;
  const { name } = question;
  const { span } = declaration.title;
  const readings = question.readings.map((reading) => ({ ...reading, sources: rewriteSources(reading.sources, base) }));
  const about = question.about.map((passage) => ({ ...passage, span: base.span(passage.span) }));
  c.questions.set(name, { ...question, emitted: '', readings, about, span: base.span(question.span) });
  declareValue(c, { text: name, span }, { kind: 'question', name, type: base.type({ kind: 'choice', choice: name }), span });
  return true;
}

/** LAW: a name that the host, or another ruleset, has for something else would be asked once and understood twice: it must be bound, or renamed. */
function checkShared(
  c: Context,
  part: Part,
  inputs: readonly Model.Input[],
  questions: readonly Model.Question[],
  nameOf: (name: string) => string,
): void {
  const { declaration, base } = part;
  const readings = (question: Model.Question): string => question.readings.map(({ name }) => name).join('|');
  const otherInput = (input: Model.Input): Difference => {
    const shared = c.inputs.get(nameOf(input.name));
    if (shared === undefined) return 'kind';
    const type = base.type(input.type);
    if (JSON.stringify(type) !== JSON.stringify(shared.type)) return input.role === 'donnée' && isApart(input.type, type) ? 'fields' : 'kind';
    if (input.sortedBy !== shared.sortedBy) return 'order';
    return input.atMost === shared.atMost ? null : 'size';
  };
  const otherQuestion = (question: Model.Question): Difference => {
    const shared = c.questions.get(nameOf(question.name));
    if (shared === undefined || readings(question) !== readings(shared)) return 'kind';
    return question.retained?.reading === shared.retained?.reading ? null : 'retained';
  };
  const all = [
    ...inputs.map((one) => ({ name: one.name, by: otherInput(one), bindable: one.role === 'donnée' && !isApart(one.type, base.type(one.type)) })),
    ...questions.map((one) => ({ name: one.name, by: otherQuestion(one), bindable: true })),
  ];
  const others = all.filter(({ name, by }) => by !== null && !c.damaged.has(nameKey(name)));
  if (others.length === 0) return;
  const [bound] = others.filter(({ bindable }) => bindable);
  const fits = others.filter(({ bindable, by }) => bindable && by === 'size').map(({ name }) => name); // of too many it is a hole, which is told
  const names = others.map(({ name }) => name);
  const by = others.map((one) => one.by ?? 'kind');
  const apart = declaration.as === null ? [] : others.filter(({ name, by }) => by === 'fields' && !fits.includes(name));
  const lone = bound === undefined ? apart[0] : undefined;
  const binding =
    lone !== undefined
      ? `${lone.name} = ${apartName(part, lone.name)}`
      : bound === undefined
        ? ''
        : `${bound.name} = ${fits.includes(bound.name) ? nameOf(bound.name) : '…'}`;
  const end = (declaration.as ?? declaration.title).span.end;
  const lines = [...fits.map((name) => [name, nameOf(name)]), ...apart.map(({ name }) => [name, apartName(part, name)])];
  const text = lines.map(([name, value]) => `\n  avec ${String(name)} = ${String(value)}`).join('');
  const clicked = lines.map(([name]) => String(name)).join(', ');
  const fixes = lines.length === 0 ? [] : [guess('bind', { ...declaration.title.span, start: end, end }, text, { names: clicked })];
  say(c, CHECK.otherInputThere, declaration.title.span, { names, title: declaration.title.text, by, binding }, { fixes });
}

/** Whether it is made of a fiche that is set apart: nothing of this ruleset can be that. */
function isApart(there: Type, here: Type): boolean {
  const fiches = (type: Type): string =>
    JSON.stringify(
      renameType(
        type,
        () => '',
        (name) => name,
      ),
    );
  return fiches(there) !== fiches(here);
}

/** In what a donnée or a question of one name is another there. */
type Difference = 'kind' | 'fields' | 'order' | 'size' | 'retained' | null;

/** `avec ressources = ressources déclarées`: a hidden definition that stands for the input. The value, when it is sound. */
function bindInput(c: Context, part: Part, name: string, binding: Binding, id: string): Core.Expr | null {
  const { declaration, model, base } = part;
  const input = model.inputs.get(name);
  const type = base.type(input?.type ?? { kind: 'choice', choice: name });
  const value = elaborateAs(c, rootScope(name), binding.value, type);
  if (value === null) return null;
  checkOrder(c, part, binding, value, input?.sortedBy ?? null);
  const given = held(c, value, type, input?.atMost ?? null);
  c.definitions.set(id, {
    id,
    name: declaration.as === null ? name : `${name} de ${declaration.as.text}`,
    emitted: '',
    label: null,
    word: 'règle',
    hidden: true,
    partOf: null,
    type,
    subjects: [],
    locals: given.locals,
    applicationDate: null,
    timeline: null,
    versions: [{ from: null, to: null, atLatest: false, value: given.value, sources: [], span: binding.span }],
    verifiedUntil: null,
    sources: [],
    span: declaration.span,
  });
  return value;
}

/** LAW: a list `par date` is in that order wherever it is read (decision 28): what stands for it must be. */
function checkOrder(c: Context, { host }: Part, binding: Binding, value: Core.Expr, by: string | null): void {
  if (by === null || orderOf(c, value) === by) return;
  const declared = host.find((one) => one.kind === 'input' && value.kind === 'input' && one.name.text === value.input);
  const list = declared?.kind === 'input' && declared.type.kind === 'list' ? declared.type : null;
  const at = list === null || list.sortedBy !== null ? null : { ...list.of.span, start: list.of.span.end };
  const fixes: readonly Fix[] = at === null ? [] : [fix('sort', at, ` par ${by}`, { by })];
  say(c, CHECK.unsortedBinding, binding.value.span, { name: binding.name.text, by }, { fixes });
}

/** The whole line of a binding, its end of line too. */
function lineOf(c: Context, { span }: Binding): Span {
  const before = textOf(c, span.file).slice(0, span.start);
  return { ...span, start: before.trimEnd().length };
}
