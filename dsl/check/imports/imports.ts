/**
 * `reprend « … »` (decision 46). With `comme PAP` the other ruleset is a record of results: its definitions enter as `PAP.taux`, its données are
 * bound by `avec` or asked under their own names. Without, its types and parameters enter directly.
 */
import { concatMap, mapPresent } from '../../syntax/collections.ts';
import { hasPeriods, isBinding } from '../../model/core.ts';
import type * as Core from '../../model/core.ts';
import { CHECK } from '../../diagnostics/catalog/check.ts';
import { fix } from '../../diagnostics/entry.ts';
import { suggest } from '../../diagnostics/suggest.ts';
import { essenceOf } from '../../model/essence.ts';
import type * as Model from '../../model/model.ts';
import { nameKey } from '../../names.ts';
import type { Span } from '../../syntax/span.ts';
import type * as Syntax from '../../syntax/syntax.ts';
import type { Context, DefinitionEntity, Entity } from '../context.ts';
import { type DeclarationOf, declarePart, declareValue } from '../declarations/declare.ts';
import { say } from '../messages.ts';
import { everythingRead, readingsOf, readingsOfCases } from '../../model/readings.ts';
import { readsOf } from '../names/order.ts';
import { sure } from '../../syntax/sure.ts';
import { type Inputs, type Part, enterInputs } from './inputs.ts';
import { type Renaming, rewriteDefinition } from './rewrite.ts';
import { enterTypes } from './types.ts';

type Import = DeclarationOf<'import'>;

/** What is brought in once the names of this ruleset are all there. */
export interface Imported {
  /** Elaborates the `avec` lines and brings the definitions in. */
  readonly bind: (applicationDate: string | null) => void;
  readonly guarantees: () => readonly Core.Definition[];
  readonly offered: Offered;
}

/** What entered without `comme`: values on offer, and the données they read, that stay only where something of the host reads them. */
interface Offered {
  readonly definitions: readonly string[];
  readonly inputs: readonly string[];
}

/** Enters the types of the rulesets taken up; the returned function, called once those of this one are read, enters their values. */
export function declareImports(
  c: Context,
  imports: readonly Import[],
  models: ReadonlyMap<string, Model.Model>,
  host: readonly Syntax.Declaration[],
): () => Imported {
  const entering = mapPresent(imports, (one) => declareImport(c, one, models, host));
  return () => {
    const parts = entering.map((enter) => enter());
    return {
      bind: (applicationDate) => {
        for (const part of parts) part.bind(applicationDate);
      },
      guarantees: () => concatMap(parts, (part) => part.guarantees()),
      offered: {
        definitions: concatMap(parts, ({ offered }) => offered.definitions),
        inputs: concatMap(parts, ({ offered }) => offered.inputs),
      },
    };
  };
}

/** What hangs on a ruleset that is refused is refused with it. */
export function tellUnsound(c: Context, declarations: readonly Syntax.Declaration[], unsound: ReadonlySet<string>): void {
  const titles = [...unsound].map(nameKey);
  for (const one of declarations) {
    if (one.kind !== 'import' || !titles.includes(nameKey(one.title.text))) continue;
    say(c, CHECK.unsoundRuleset, one.title.span, { title: one.title.text });
  }
}

/** A host of shared values keeps those it reads: the others are neither its parameters nor its gaps, and what they ask for is no donnée of its dossiers. */
export function leaveUnread(c: Context, offered: Offered, guarantees: readonly Core.Definition[], cases: readonly Model.CaseTable[]): void {
  if (offered.definitions.length === 0) return;
  const offers = new Set(offered.definitions);
  const unread = new Set(offers);
  const keep = (id: string): void => {
    if (!unread.delete(id)) return;
    const definition = c.definitions.get(id);
    if (definition !== undefined) for (const read of readsOf(definition)) keep(read);
  };
  const keepRead = (definition: Core.Definition): void => {
    for (const read of readsOf(definition)) keep(read);
  };
  for (const definition of c.definitions.values()) if (!offers.has(definition.id)) keepRead(definition);
  guarantees.forEach(keepRead);
  for (const table of cases) {
    for (const id of fixedBy(table)) keep(id);
    for (const one of readingsOfCases(table)) if (one.kind === 'definition') keep(one.definition);
  }
  for (const id of unread) c.definitions.delete(id);
  leaveUnasked(c, offered.inputs, guarantees, cases);
}

function leaveUnasked(c: Context, inputs: readonly string[], guarantees: readonly Core.Definition[], cases: readonly Model.CaseTable[]): void {
  if (inputs.length === 0) return;
  const asked = new Set(everythingRead({ definitions: c.definitions, guarantees, cases }).inputs);
  for (const { rows } of cases) for (const row of rows) for (const given of concatMap([row.inputs, row.questions], Object.keys)) asked.add(given);
  if (c.knownOn?.kind === 'input') asked.add(c.knownOn.input);
  for (const name of inputs) {
    if (asked.has(name)) continue;
    c.inputs.delete(name);
    c.questions.delete(name);
  }
}

const fixed = /* @__PURE__ */ new WeakMap<object, readonly string[]>();

/** The results that rows of a table of cases fix, found once for each reading of it. */
function fixedBy(table: Model.CaseTable): readonly string[] {
  const essence = essenceOf(table);
  const ids = fixed.get(essence) ?? [...new Set(concatMap(table.rows, (row) => Object.keys(row.fixed)))];
  fixed.set(essence, ids);
  return ids;
}

function declareImport(
  c: Context,
  declaration: Import,
  models: ReadonlyMap<string, Model.Model>,
  host: readonly Syntax.Declaration[],
): (() => Imported) | null {
  const title = declaration.title.text;
  const key = nameKey(title);
  const model = [...models].find(([name]) => nameKey(name) === key)?.[1];
  if (model === undefined) {
    const suggestions = suggest(title, [...models.keys()]);
    return say(
      c,
      CHECK.unknownRuleset,
      declaration.title.span,
      { title, suggestions },
      { fixes: suggestions.map((by) => fix('replace', declaration.title.span, `« ${by} »`, { by })) },
    );
  }
  for (const document of model.documents) {
    if (!c.documents.has(nameKey(document.name))) c.documents.set(nameKey(document.name), documentAt(document, declaration.title.span));
  }
  for (const file of model.files) c.imported.set(`${title}/${file.file}`, file.text);
  for (const [file, text] of Object.entries(model.importedTexts)) c.imported.set(`${title}/${file}`, text);
  const settled = enterTypes(c, { model, prefix: declaration.as?.text ?? title, place: (span) => placeIn(title, span) }, host);
  return () => {
    const renaming = baseRenaming(title, settled(), declaration.as === null ? '' : `${declaration.as.text}.`);
    const part: Part = { declaration, model, base: renaming, host };
    return declaration.as === null ? enterParameters(c, part) : enterRecord(c, part, declaration.as);
  };
}

/** A document taken up stands in this ruleset at the `reprend` line: its own place is in another text, whose file may bear the same name. */
const documentAt = (document: Model.Document, span: Syntax.Name['span']): Model.Document => ({
  ...document,
  corrections: document.corrections.map((correction) => ({ ...correction, span })),
  span,
});

const baseRenaming = (title: string, type: Renaming['type'], prefix: string): Renaming => ({
  type,
  definition: (id) => `${prefix}${id}`,
  input: (input, kind, span) => ({ kind: 'input', input, type: kind, span }),
  span: (span) => placeIn(title, span),
});

/** A place in the text of a ruleset taken up: two files may bear one name. */
const placeIn = (title: string, span: Span): Span => ({ ...span, file: `${title}/${span.file}` });

/** Without `comme`: its parameters under their own names. LAW: what they are made of is no name of this ruleset, which may have another of that name: it is set apart. */
function enterParameters(c: Context, { declaration, model, base: named, host }: Part): Imported {
  const { text: title } = declaration.title;
  const isOffered = (id: string): boolean => model.definitions.get(id)?.word === 'paramètre' && model.definitions.get(id)?.name === id;
  const base: Renaming = { ...named, definition: (id) => (isOffered(id) ? id : `${title}.${id}`) };
  const part: Part = { declaration, model, base, host };
  const wanted = new Set<string>();
  const want = (id: string): void => {
    const definition = model.definitions.get(id);
    if (definition === undefined || wanted.has(id)) return;
    wanted.add(id);
    for (const read of readsOf(definition)) want(read);
  };
  for (const definition of model.definitions.values()) if (definition.word === 'paramètre') want(definition.id);
  const definitions = mapPresent(wanted, (id) => model.definitions.get(id));
  for (const definition of definitions) {
    const name: Syntax.Name = { text: definition.name, span: declaration.title.span };
    if (definition.word === 'paramètre') declareValue(c, name, entityOf(definition, base.definition(definition.id), base, declaration.span));
  }
  const read = new Set(concatMap(concatMap(definitions, readingsOf), (one) => (one.kind === 'input' ? [one.input] : [])));
  const inputs = enterInputs(c, part, (input) => read.has(input));
  const carried = new Carried(inputs.renaming, ({ name, word }) => (word === 'paramètre' ? name : `${name} de ${title}`));
  return {
    bind: (applicationDate) => {
      inputs.bind();
      const timelines = new Timelines(part, applicationDate, inputs);
      for (const definition of definitions) {
        const made = carried.of(definition, timelines);
        c.definitions.set(made.id, made);
      }
    },
    guarantees: () => [],
    offered: { definitions: [...definitions.map(({ id }) => base.definition(id)), ...inputs.bound], inputs: inputs.entered },
  };
}

const entityOf = (definition: Core.Definition, id: string, renaming: Renaming, span: Span): DefinitionEntity => {
  const type = renaming.type(definition.type);
  const subjects = definition.subjects.map((subject) => ({ ...subject, type: renaming.type(subject.type) }));
  return { kind: 'definition', name: definition.name, id, subjects, type: () => type, span };
};

/** With `comme`: a record of results. */
function enterRecord(c: Context, part: Part, as: Syntax.Name): Imported {
  const { declaration, model, base } = part;
  const members = new Map<string, Entity>();
  for (const definition of model.definitions.values()) {
    const id = base.definition(definition.id);
    const entity = entityOf(definition, id, base, declaration.span);
    if (definition.partOf === null && !definition.hidden) {
      members.set(nameKey(definition.name), entity);
      c.typed.set(id, entity);
    }
    if (definition.partOf !== null) enterPart(c, as.text, definition, entity, members, declaration.span);
  }
  declareValue(c, as, { kind: 'ruleset', name: as.text, members, span: as.span });
  const inputs = enterInputs(c, part, () => true);
  for (const [input, { name, type }] of inputs.apart) members.set(nameKey(input), { kind: 'input', name, type, span: declaration.span });
  const carried = new Carried(inputs.renaming, ({ name }) => `${name} de ${as.text}`);
  let timelines: Timelines | null = null;
  const own = (definition: Core.Definition): Core.Definition => carried.of(definition, sure(timelines, 'bound'));
  return {
    bind: (applicationDate) => {
      inputs.bind();
      timelines = new Timelines(part, applicationDate, inputs);
      for (const definition of model.definitions.values()) {
        const made = own(definition);
        c.definitions.set(made.id, made);
      }
    },
    guarantees: () => model.guarantees.map(own),
    offered: { definitions: [], inputs: [] },
  };
}

/** The definitions of a ruleset taken up as they are here. The same objects in each check for as long as what is declared stands: what is known of them lasts too. */
class Carried {
  readonly #renaming: Renaming;
  readonly #nameOf: (definition: Core.Definition) => string;
  readonly #made = new Map<Core.Definition, { readonly bare: Core.Definition; readonly as: Core.Definition }>();

  constructor(renaming: Renaming, nameOf: (definition: Core.Definition) => string) {
    this.#renaming = renaming;
    this.#nameOf = nameOf;
  }

  of(definition: Core.Definition, timelines: Timelines): Core.Definition {
    const known = this.#made.get(definition);
    const bare = known?.bare ?? rewriteDefinition(definition, this.#renaming);
    const timeline = timelines.of(definition, bare);
    if (known !== undefined && JSON.stringify(known.as.timeline) === JSON.stringify(timeline)) return known.as;
    const as = { ...bare, name: this.#nameOf(definition), emitted: '', timeline };
    this.#made.set(definition, { bare, as });
    return as;
  }
}

/** Parts of an imported délai or contrôle are read as `état de la visite du PAP`. */
function enterPart(c: Context, as: string, definition: Core.Definition, entity: DefinitionEntity, members: Map<string, Entity>, span: Span): void {
  const part = definition.partOf;
  if (part === null) return;
  const name = `${as}.${part.definition}`;
  declarePart(c, `${name}.${part.part}`, entity);
  const kind = definition.word === 'délai' ? 'deadline' : 'control';
  members.set(nameKey(part.definition), { kind, name, subjects: entity.subjects, span });
}

/**
 * The dates that choose the versions of a ruleset taken up, and of those it takes up itself. LAW (decision 46): one that is here the application date of this
 * ruleset, under whatever name and however deep, is no date of its own; nor is one that is that of the ruleset between.
 */
class Timelines {
  readonly #part: Part;
  readonly #host: string | null;
  readonly #inputs: Inputs;
  /** Of what that ruleset declares itself. null: it is that of this one, or nothing there has a version to choose. */
  readonly #own: Core.Timeline | null;

  constructor(part: Part, host: string | null, inputs: Inputs) {
    this.#part = part;
    this.#host = host;
    this.#inputs = inputs;
    this.#own = this.#ownTimeline();
  }

  /** `made`: the same definition, in its new home. */
  of({ timeline }: Core.Definition, made: Core.Definition): Core.Timeline | null {
    if (timeline === null) return this.#own;
    const date = this.#dateOf(timeline);
    if (date !== null && date === this.#host) return null;
    return this.#isOwn(timeline) ? this.#own : made.timeline;
  }

  #ownTimeline(): Core.Timeline | null {
    const { declaration, model } = this.#part;
    const date = model.applicationDate;
    if (declaration.as === null || date === null || (this.#host !== null && this.#inputs.standsFor(date) === this.#host)) return null;
    const isDated = [...model.definitions.values(), ...model.guarantees].some(
      (one) => hasPeriods(one) && (one.timeline === null || this.#isOwn(one.timeline)),
    );
    return isDated ? { ruleset: declaration.as.text, day: this.#inputs.renaming.input(date, { kind: 'date' }, null) } : null;
  }

  /** Whether its date is here that of the ruleset taken up. */
  #isOwn(timeline: Core.Timeline): boolean {
    const { declaration, model } = this.#part;
    if (declaration.as === null || model.applicationDate === null) return false;
    const date = this.#dateOf(timeline);
    return date !== null && date === this.#inputs.standsFor(model.applicationDate);
  }

  /** The donnée of this ruleset that the date of a timeline is; null: it is worked out. */
  #dateOf({ day }: Core.Timeline): string | null {
    const input = boundTo(this.#part.model, day);
    return input === null ? null : this.#inputs.standsFor(input);
  }
}

/** The donnée that an expression reads, through what `avec` binds to just that; null: another expression. */
function boundTo(model: Model.Model, expr: Core.Expr): string | null {
  if (expr.kind === 'input') return expr.input;
  const binding = expr.kind === 'ref' ? model.definitions.get(expr.definition) : undefined;
  const [version] = binding?.versions ?? [];
  return binding === undefined || version === undefined || !isBinding(binding) ? null : boundTo(model, version.value);
}
