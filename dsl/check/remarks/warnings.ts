/** What computes, but a person should look at: no source, a question, a donnée or a paramètre nobody reads. */
import { concat, concatMap } from '../../syntax/collections.ts';
import type * as Core from '../../model/core.ts';
import { TO_COMPLETE, isToComplete } from '../../model/core.ts';
import { CHECK } from '../../diagnostics/catalog/check.ts';
import { fix } from '../../diagnostics/entry.ts';
import type { Span } from '../../syntax/span.ts';
import type * as Syntax from '../../syntax/syntax.ts';
import { type Dated, type Spoken, limitsOf, sequencesOf, spokenOf } from '../../syntax/spoken.ts';
import { essenceOf } from '../../model/essence.ts';
import { everythingRead } from '../../model/readings.ts';
import type { Context } from '../context.ts';
import { type Checked, checkDays } from './days.ts';
import { checkPlaces } from './places.ts';
import { checkFigures } from './figures/contradicted.ts';
import { checkEffectDates } from './figures/dates.ts';
import { say } from '../messages.ts';
import { rowsCited, sayUncitedRows } from '../tables/cited-rows.ts';
import { textOf } from '../context.ts';
import { present } from '../types.ts';

/** Declarations of which nothing is to be said as they are written: the same wherever they stand. */
const quiet = /* @__PURE__ */ new WeakSet<Syntax.Declaration>();

export function warn(c: Context, declarations: readonly Syntax.Declaration[], checked: Checked): void {
  for (const declaration of declarations) {
    if (!quiet.has(declaration)) {
      const before = c.diagnostics.length;
      remark(c, declaration);
      if (c.diagnostics.length === before && !c.damage.any) quiet.add(declaration); // beside what could not be read, less is said
    }
    if (declaration.kind === 'definition' && declaration.type === null) sayKeptExact(c, declaration, checked.definitions.get(declaration.name.text));
  }
  for (const { source, owner } of c.all.everyCitation('incomplete'))
    if (isToComplete(source)) say(c, CHECK.sourceToComplete, source.span, { name: owner });
  checkFigures(c, [...checked.definitions.values(), ...checked.guarantees]);
  checkDays(c, declarations, checked);
  checkPlaces(
    c,
    declarations.filter((one) => one.kind === 'import'),
    [...checked.definitions.values(), ...checked.guarantees],
  );
  checkRead(c, declarations, checked);
}

/** What a declaration itself lacks, or has in vain. */
function remark(c: Context, declaration: Syntax.Declaration): void {
  if (declaration.kind === 'control') for (const item of unsourcedItems(declaration)) sayNoSource(c, item.name.text, item.name.span, item.span, 4);
  const dated = declaration.kind === 'definition' || declaration.kind === 'deadline' ? declaration : null;
  const values = dated === null ? [] : unsourcedValues(dated);
  if (dated !== null) {
    sayUnsourced(c, dated.name, values);
    checkEffectDates(c, dated);
  }
  if (values.length === 0 && lacksSource(declaration))
    sayNoSource(
      c,
      declaration.name.text,
      declaration.name.span,
      placeOfSource(c, declaration),
      2,
      0,
      declaration.kind === 'question' ? 'question' : 'value',
    );
  if (declaration.kind === 'definition') sayUncited(c, declaration);
}

/** A fraction is kept inside a ruleset (decision 16): where no type says it is meant, the rule would be missing from the results without a word. */
function sayKeptExact(c: Context, { name }: Syntax.Definition, definition: Core.Definition | undefined): void {
  const type = definition === undefined ? null : present(definition.type);
  if (type?.kind !== 'number' || type.scale !== 'exact') return;
  const by = `${type.unit === '' ? 'nombre' : type.unit} exact`;
  const here = { ...name.span, start: name.span.end };
  say(c, CHECK.keptExact, name.span, { name: name.text, by }, { fixes: [fix('type', here, ` : ${by}`, { by })] });
}

/**
 * Law 16: each file of a ruleset says the version of the language it is written in. A text without a title is no ruleset yet; a line `langue` that could not be read has
 * been reported.
 */
export function checkLanguage(c: Context, files: readonly Syntax.File[]): void {
  if (!files.some((file) => file.declarations.some(({ kind }) => kind === 'ruleset'))) return;
  for (const { file, text, declarations } of files.filter(({ language }) => language === null)) {
    if (declarations.length === 0 || /^[^\S\n]*langue\b/m.test(text)) continue;
    const ruleset = declarations.find((one) => one.kind === 'ruleset');
    const span = ruleset?.title.span ?? { file, start: 0, end: Math.max(0, text.search(/\s*$/m)) };
    const at = ruleset === undefined ? 0 : ruleset.title.span.end;
    const edit = ruleset === undefined ? 'langue 1\n\n' : '\n  langue 1';
    say(c, CHECK.noLanguage, span, {}, { fixes: [fix('language', { file, start: at, end: at }, edit)] });
  }
}

type Sourced = Extract<Syntax.Declaration, { readonly kind: 'definition' | 'deadline' | 'control' | 'question' | 'term' }>;

/**
 * Law 10: every rule cites its text, itself or in one of its lines. Where one of its values does, each of them must (`unsourcedValues`).
 */
function lacksSource(declaration: Syntax.Declaration): declaration is Sourced {
  switch (declaration.kind) {
    case 'definition': {
      return declaration.sources.length === 0 && !concat(sourcedValues(declaration)).includes(true);
    }
    case 'deadline':
      return [declaration, ...limitsOf(declaration), ...(declaration.moot === null ? [] : [declaration.moot])].every(
        (one) => one.sources.length === 0,
      );
    case 'control':
      return [declaration, ...declaration.items].every((one) => one.sources.length === 0);
    case 'question':
      return declaration.sources.length === 0 && declaration.about.length === 0;
    case 'term':
      return declaration.sources.length === 0;
    case 'ruleset':
    case 'import':
    case 'document':
    case 'choice':
    case 'record':
    case 'unit':
    case 'input':
    case 'guarantee':
    case 'out of scope':
    case 'examples':
    case 'cases':
      return false;
  }
}

/** The pieces asked for without a text, beside others that have one; a contrôle may have one for all. A computed piece has the texts of what it reads. */
const unsourcedItems = (control: Extract<Syntax.Declaration, { readonly kind: 'control' }>): readonly Syntax.ControlItem[] =>
  control.sources.length > 0 || control.items.every((item) => item.sources.length === 0)
    ? []
    : control.items.filter((item) => item.value === null && item.sources.length === 0);

const sourced = /* @__PURE__ */ new WeakMap<object, readonly (readonly boolean[])[]>();

/** Which values cite a text, in each sequence of versions. Found once for each reading of a declaration: it says the same wherever it stands. */
function sourcedValues(declaration: Dated): readonly (readonly boolean[])[] {
  const essence = essenceOf(declaration);
  const known = sourced.get(essence) ?? sequencesOf(declaration).map((versions) => concatMap(versions, spokenOf).map(hasSource));
  sourced.set(essence, known);
  return known;
}

/** The values, of one day or of several, that cite no text beside others that do: each comes from a sentence of its own. */
function unsourcedValues(declaration: Dated): readonly Spoken[] {
  if (declaration.sources.length > 0) return [];
  const cites = sourcedValues(declaration);
  if (!cites.some((cited) => cited.includes(true) && cited.includes(false))) return []; // nearly always: the versions are not looked at
  return concatMap(sequencesOf(declaration), (versions, which) => {
    const cited = cites[which] ?? [];
    return cited.includes(true) ? concatMap(versions, spokenOf).filter((_, place) => cited[place] === false) : [];
  });
}

/** One finding for a declaration: of several values, the first is shown, and the source written once for all of them. */
function sayUnsourced(c: Context, name: Syntax.Name, values: readonly Spoken[]): void {
  const [first] = values;
  if (first === undefined) return;
  if (values.length === 1) return sayNoSource(c, name.text, first.span, first.span, 4, 1);
  return sayNoSource(c, name.text, first.span, openingOf(c, name), 2, values.length);
}

/** A value cites a text below itself; a table also in a column of its own. */
function hasSource(spoken: Spoken): boolean {
  return spoken.sources.length > 0 || ('rows' in spoken && citesByRow(spoken));
}

const citesByRow = (table: Syntax.Table): boolean => rowsCited(table).includes(true);

/** The rows of its tables that cite no text beside others that do, where no source of the table or of the declaration is theirs. */
function sayUncited(c: Context, { name, sources, versions }: Syntax.Definition): void {
  if (sources.length > 0) return;
  for (const { table } of versions)
    if (table !== null && table.sources.length === 0) sayUncitedRows(c, name.text, table, 'table', { span: table.span, indent: 4 });
}

/** What the source of a whole declaration is written below: its opening line where what follows has sources of its own, the last reading or piece. */
const placeOfSource = (c: Context, declaration: Sourced): Span =>
  declaration.kind === 'question' || declaration.kind === 'control'
    ? openingOf(c, declaration.kind === 'question' ? declaration.question : declaration.name)
    : declaration.span;

/** From what a declaration opens with to the end of that line: a source below it is that of all that have none of their own. */
function openingOf(c: Context, { span }: { readonly span: Span }): Span {
  const end = textOf(c, span.file).indexOf('\n', span.end);
  return end < 0 ? span : { ...span, end };
}

/** Said on the words `at`; the fix writes its line at the end of `whole`. `values`: how many values of the declaration lack a source; none, the declaration does. */
function sayNoSource(c: Context, name: string, at: Span, whole: Span, indent: number, values = 0, of: 'question' | 'value' = 'value'): void {
  const text = textOf(c, whole.file);
  const end = whole.start + text.slice(whole.start, whole.end).trimEnd().length;
  const here = { file: whole.file, start: end, end };
  say(c, CHECK.noSource, at, { name, values, of }, { fixes: [fix('reason', here, `\n${' '.repeat(indent)}sans source : ${TO_COMPLETE}`)] });
}

/** Inputs, questions and paramètres that no rule, guarantee or case reads. A ruleset of paramètres alone is there for others to take up. */
function checkRead(c: Context, declarations: readonly Syntax.Declaration[], checked: Checked): void {
  const failed = c.broken.size > 0 || c.damage.any || c.diagnostics.some((one) => one.severity === 'error');
  if (failed) return;
  const { applicationDate, definitions } = checked;
  const read = everythingRead(checked);
  const inputs = new Set([...read.inputs, applicationDate, c.knownOn?.kind === 'input' ? c.knownOn.input : null]);
  const loops = loopedFiches([...definitions.values()], c);
  const concludes = declarations.some(isConclusion);
  for (const declaration of declarations) {
    const { kind } = declaration;
    if (kind === 'question' || kind === 'input') {
      const { text, span } = declaration.name;
      if (!inputs.has(text) && !loops.has(text)) say(c, kind === 'question' ? CHECK.unreadQuestion : CHECK.unreadInput, span, { name: text });
    } else if (concludes && kind === 'definition' && declaration.word === 'paramètre') {
      const { text, span } = declaration.name;
      if (![declaration, ...declaration.results].some(({ name }) => read.definitions.has(name.text)))
        say(c, CHECK.unreadParameter, span, { name: text });
    }
  }
}

/** What is made of paramètres. */
const isConclusion = (declaration: Syntax.Declaration): boolean =>
  declaration.kind === 'definition' ? declaration.word !== 'paramètre' : declaration.kind === 'deadline' || declaration.kind === 'control';

/** Lists whose elements a `pour chaque` definition is about are read by it, even when no rule names the list. */
function loopedFiches(definitions: readonly Core.Definition[], c: Context): ReadonlySet<string> {
  const fiches = new Set(
    concatMap(definitions, (one) => concatMap(one.subjects, (subject) => (subject.type.kind === 'record' ? [subject.type.fiche] : []))),
  );
  const lists = [...c.inputs.values()].filter(({ type }) => type.kind === 'list' && type.of.kind === 'record' && fiches.has(type.of.fiche));
  return new Set(lists.map((input) => input.name));
}
