/**
 * What the checker knows while it works. Declarations are entered first (`declarations/declare.ts`), then bodies are elaborated; findings, symbols and
 * citations are collected on the way; the model is built from it at the end. After a key the tables may serve again (`declarations/declared.ts`).
 */
import type { Entries } from './again/entries.ts';
import type { BodyMemo } from './again/memo.ts';
import type { Notebook } from './again/notes.ts';
import type { Recorder } from './again/recorder.ts';
import type * as Core from '../model/core.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type * as Model from '../model/model.ts';
import type { Names } from '../names.ts';
import type { Parsed } from '../parse/parse.ts';
import type { Span } from '../syntax/span.ts';
import type * as Syntax from '../syntax/syntax.ts';
import type { Type } from '../model/types.ts';
import type { UnitEntry } from '../model/units.ts';

/** What a name of the value place stands for. */
export type Entity =
  | { readonly kind: 'input'; readonly name: string; readonly type: Type; readonly span: Span | null }
  | { readonly kind: 'question'; readonly name: string; readonly type: Type; readonly span: Span }
  | DefinitionEntity
  | { readonly kind: 'deadline' | 'control'; readonly name: string; readonly subjects: readonly Core.Subject[]; readonly span: Span }
  /** A bullet of a contrôle: a field of its input, or of the event it is asked for. */
  | { readonly kind: 'item'; readonly name: string; readonly control: string; readonly field: string; readonly span: Span }
  /** `reprend … comme PAP` */
  | { readonly kind: 'ruleset'; readonly name: string; readonly members: ReadonlyMap<string, Entity>; readonly span: Span };

export interface DefinitionEntity {
  readonly kind: 'definition';
  readonly name: string;
  readonly id: string;
  readonly subjects: readonly Core.Subject[];
  /** The declared type, or the one its body has; null when that body is in error. */
  readonly type: () => Type | null;
  readonly span: Span;
}

/** What a name of the type place stands for. */
export interface TypeEntity {
  readonly kind: 'choice' | 'record';
  readonly name: string;
  readonly span: Span | null;
}

export interface Example {
  readonly name: string;
  readonly given: Model.Given;
  readonly span: Span;
}

export type Citation = Model.Model['citations'][number];

/** What could not be read of a ruleset. */
export interface Damage {
  /** The declarations that have a line that could not be read. */
  readonly declarations: readonly Span[];
  /** The choix, fiches and questions, by key, that have lost a value or a field, to such a line or to a type nobody declares. */
  readonly types: Set<string>;
  /** A declaration could not be read at all, or a line of one could not. */
  readonly any: boolean;
}

/** What is not readonly is of one check; the rest stands for as long as what is declared does (`again/entries.ts`). */
export interface Context {
  /** One more for each check: a body is read once in each. */
  round: number;
  names: Names;
  texts: Parsed['texts'];
  diagnostics: Diagnostic[];
  /** How a finding that offers names in the place of one is made of those that are declared now: the rest of it is as its body was read. */
  readonly near: WeakMap<Diagnostic, (now: Context) => Diagnostic>;
  /** Of the body being read, or of the whole ruleset between two bodies. */
  symbols: Model.Symbol[];
  citations: Citation[];
  /** Of the whole ruleset, body after body as they were finished. */
  all: Notebook;
  /** What was made of the same bodies before; null: everything is read anew. */
  readonly memo: BodyMemo | null;
  readonly recorder: Recorder;
  readonly entries: Entries;
  readonly documents: Map<string, Model.Document>;
  /** By spelling, lower case. */
  readonly units: Map<string, UnitEntry>;
  readonly choices: Map<string, Model.Choice>;
  readonly fiches: Map<string, Model.Fiche>;
  readonly inputs: Map<string, Model.Input>;
  readonly questions: Map<string, Model.Question>;
  /** By `nameKey`, plurals included. */
  readonly types: Map<string, TypeEntity>;
  readonly values: Map<string, Entity>;
  /** `délai.échéance`, `contrôle.verdict`, by name and part. */
  readonly parts: Map<string, Entity>;
  /** Definitions that a name can mean, by id. */
  readonly typed: Map<string, DefinitionEntity>;
  /** Fiche → name of the example → its value. */
  readonly examples: Map<string, Map<string, Example>>;
  /** Finished definitions by id. */
  readonly definitions: Map<string, Core.Definition>;
  /** Definitions whose declaration is in error: reading them says nothing more. */
  readonly broken: Set<string>;
  /** Keys of names whose declaration could not be read, and has been reported: their uses say nothing more. */
  readonly damaged: Set<string>;
  /** What could not be read: what a declaration or the ruleset seems to lack may stand there. */
  damage: Damage;
  /** The choix that have a value of each name, found when it is first asked for; of so many choix. Here, since what stands in a table beside outlives its key. */
  holders: { readonly choices: number; readonly byKey: ReadonlyMap<string, readonly Holder[]> } | null;
  /** What a need may be called, by key, found when it is first asked for: once every body has been read. */
  needs: ReadonlyMap<string, Need> | null;
  /** Texts of the files that imported definitions stand in, under the title of their ruleset. */
  readonly imported: Map<string, string>;
  /** `texte connu au`: values published after that day of the dossier are set aside. Set before bodies are read. */
  knownOn: Core.Expr | null;
  /** While words are only tried, findings are counted and not made. */
  probe: { failed: boolean } | null;
  /** Types and lowers an expression; set once by `expressions/expression.ts`, so that its parts need not import each other. */
  elaborate: (expr: Syntax.Expr, scope: Scope, expected: Type | null) => Core.Expr | null;
}

/** A choix that has a value of some name. */
export interface Holder {
  readonly choice: string;
  readonly value: string;
}

/** What a need may be called, and what that name stands for. */
export interface Need {
  readonly name: string;
  readonly place: 'value' | 'field';
  readonly target: string;
  /** The délai or contrôle it is a part of: the name written at its end. */
  readonly of: string | null;
}

export interface Element {
  readonly local: Core.LocalId;
  readonly type: Type;
}

interface LocalName {
  readonly id: Core.LocalId;
  readonly name: string;
  readonly type: Type;
  readonly span: Span;
  /** Optional values its own value needs: whoever reads it must know they are there. */
  readonly needs: readonly Core.Expr[];
}

/**
 * Why an `où` name cannot be read: its line stands lower down, is this one, or is in error, which has been said; or it is the application date that reads it, which comes
 * before every `où`: `by`, its value as it would be written there.
 */
export type Unread =
  | { readonly why: 'below' | 'itself'; readonly span: Span }
  | { readonly why: 'error' }
  | { readonly why: 'date'; readonly span: Span; readonly by: string };

/** What an expression can see. */
export interface Scope {
  readonly owner: string;
  /** Local ids taken in this definition; shared by all its scopes. */
  readonly taken: Set<Core.LocalId>;
  /** Outermost first. */
  readonly elements: readonly Element[];
  /** `noté` names and `où` names, by key. */
  readonly locals: ReadonlyMap<string, LocalName>;
  /** `où` names that cannot be read here, by key. */
  readonly unread: ReadonlyMap<string, Unread>;
  /** Optional values known to be there, by `factKey`. */
  readonly facts: ReadonlySet<string>;
  /** A cell: the unit may be left out where the expected type fixes it. */
  readonly cell: boolean;
  /** Optional values read without a guard go here instead of being warned of (the bounds of a délai: `en attente`). */
  readonly awaited: Core.Expr[] | null;
  /** No warning about guards (cases). */
  readonly lenient: boolean;
  /** Where a guard would be written for what is read here; `date`: in a `date d'application`, which has no conditions. */
  readonly guard: GuardPlace | 'date' | null;
  /** The elements read within the expression: a guard of the clause cannot speak of them. */
  readonly among: readonly Among[];
}

/** An element of a list read within an expression; `place`: where to say that something of it must exist, in the list or in the condition on it. */
export interface Among {
  readonly local: Core.LocalId;
  readonly kind: 'list' | 'condition';
  readonly place: GuardPlace | null;
}

/** An insertion: `before`, the name, « existe », `after`. */
export interface GuardPlace {
  readonly span: Span;
  readonly before: string;
  readonly after: string;
}

/** The words of a place as they stand in its file; none in a file of a ruleset taken up. */
export const textAt = (c: Context, { file, start, end }: Span): string => c.texts.get(file)?.between(start, end) ?? '';

/** The text of a file of this ruleset. */
export const textOf = (c: Context, file: string): string => c.texts.get(file)?.text ?? '';

/** The fields of a fiche, as far as they are declared by now. */
export const fieldsOf = (c: Context, fiche: string): readonly Model.Field[] => c.fiches.get(fiche)?.fields ?? [];

/** Where an expression stands: its own words or, when the compiler made it, those around it. */
export const placeOf = (expr: Core.Expr, around: Span): Span => expr.span ?? around;

export const rootScope = (owner: string): Scope => ({
  owner,
  taken: new Set(),
  elements: [],
  locals: new Map(),
  unread: new Map(),
  facts: new Set(),
  cell: false,
  awaited: null,
  lenient: false,
  guard: null,
  among: [],
});

/** A local id nobody has in this definition: the name itself, else the name with a rank. */
export function freshLocal(scope: Scope, name: string): Core.LocalId {
  let id = name;
  for (let rank = 2; scope.taken.has(id); rank += 1) id = `${name} ${rank}`;
  scope.taken.add(id);
  return id;
}

/** The scope inside `pour chaque`, `dont`, `par`: one more element, innermost. */
export const withElement = (scope: Scope, element: Element): Scope => ({ ...scope, elements: [...scope.elements, element] });

export const withLocal = (scope: Scope, key: string, local: LocalName): Scope => ({ ...scope, locals: new Map([...scope.locals, [key, local]]) });

export const withFacts = (scope: Scope, facts: readonly string[]): Scope =>
  facts.length === 0 ? scope : { ...scope, facts: new Set([...scope.facts, ...facts]) };

/** The name an element goes by when it has no other: that of its fiche or choix. */
export const elementName = (type: Type): string => (type.kind === 'record' ? type.fiche : type.kind === 'choice' ? type.choice : 'valeur');

/** Notes where a name is written. */
export function noteSymbol(c: Context, span: Span, place: Model.Symbol['place'], target: string, declares = false): void {
  c.symbols.push({ span, place, target, declares });
}

/** Adds a finding, once: an expression elaborated twice is reported once. */
export function addFinding(c: Context, made: Diagnostic): void {
  if (!c.diagnostics.some((known) => sameFinding(known, made))) c.diagnostics.push(made);
}

const sameFinding = (a: Diagnostic, b: Diagnostic): boolean =>
  a.code === b.code && a.span.start === b.span.start && a.span.end === b.span.end && a.span.file === b.span.file;
