/** CHECK: Syntax → Model. Names are entered, then bodies are read on demand, then definitions are put in order. Pure; collects findings and goes on. */
import { concatMap, mapPresent } from '../syntax/collections.ts';
import type { Ground } from './again/ground.ts';
import { kept } from './again/kept.ts';
import { addFinding, type Context } from './context.ts';
import { type CheckMemo, declareAgain, declareAll } from './declarations/declared.ts';
import type { DeclarationOf } from './declarations/declare.ts';
import { distinctGuarantees, readGuarantee, readOutOfScope, readTerm } from './declarations/register.ts';
import { type Imported, leaveUnread, tellUnsound } from './imports/imports.ts';
import { checkEmitted } from './names/given.ts';
import { nameAll } from './names/finish.ts';
import { byPlace, inOrder } from './names/order.ts';
import { checkReadings } from './names/two-readings.ts';
import { checkLanguage, warn } from './remarks/warnings.ts';
import { checkCaseTitles, readCases, readExamples } from './tables/cases.ts';
import { lastOf, type Waves } from './waves.ts';
import { CHECK } from '../diagnostics/catalog/check.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Model } from '../model/model.ts';
import { nameKey, type Names } from '../names.ts';
import { inOrder as inTextOrder, type Parsed } from '../parse/parse.ts';
import { withLater } from '../syntax/later.ts';
import { sure } from '../syntax/sure.ts';
import type * as Syntax from '../syntax/syntax.ts';

/** What is found wrong with what a ruleset cites; the citations stand in no order. */
export type Verify = (cited: Pick<Model, 'documents' | 'citations'>) => readonly Diagnostic[];

interface CheckOptions {
  /** Rulesets that `reprend « … »` may name, by title. */
  readonly imports: ReadonlyMap<string, Model>;
  /** The names of each of them, those it takes up included. */
  readonly offered?: ReadonlyMap<string, { readonly names: Pick<Names, 'declared'> }>;
  /** Titles of those among them that have an error of their own. */
  readonly unsound?: ReadonlySet<string>;
  /** What the checks before this one have made of the same blocks. */
  readonly memo?: CheckMemo;
  /** Asked once everything else is known. */
  readonly verify?: Verify;
}

/** Checks a parsed ruleset. Declarations in error are absent from the model; its diagnostics say which. */
export const checkRuleset = (parsed: Parsed, options: CheckOptions): Model => lastOf(checkInWaves(parsed, options));

/**
 * The same in two waves: what each declaration says of itself (its names, types and units), then what only the whole ruleset tells. What is found in the first
 * is among what is found in the end.
 */
export function* checkInWaves(parsed: Parsed, options: CheckOptions): Waves<readonly Diagnostic[], Model> {
  const { c, declarations, ...pieces } = readAll(parsed, options);
  const { imported, applicationDate, guarantees, cases } = pieces;
  tellUnsound(c, declarations, options.unsound ?? new Set());
  yield told(c);
  leaveUnread(c, imported.offered, guarantees, cases);
  checkReadings(c, parsed, (one) => {
    const isOffered = ({ title }: DeclarationOf<'import'>): boolean =>
      [...(options.offered ?? [])].some(([other, { names }]) => nameKey(other) === nameKey(title.text) && names.declared.includes(one));
    return declarations.find((other): other is DeclarationOf<'import'> => other.kind === 'import' && isOffered(other))?.title ?? null;
  });
  checkEmitted(c, declarations);
  const ordered = inOrder(c);
  holdToLaw(c, parsed, ordered);
  checkLanguage(c, parsed.files);
  warn(c, declarations, { applicationDate, definitions: ordered, guarantees, cases });
  // as they were noted: to put them in order costs more than to look them up
  const cited = { documents: [...c.documents.values()], citations: c.all.everyCitation('all') };
  for (const one of options.verify?.(cited) ?? []) addFinding(c, one);
  return assemble(c, parsed, { ordered, ...pieces });
}

/** Reads every declaration, with what was kept of the checks before; once more, asking everything again, where what was thought to stay did not. */
function readAll(parsed: Parsed, { imports, memo: known }: CheckOptions): Read {
  const memo = known ?? null;
  const declarations = concatMap(parsed.files, (file) => file.declarations);
  const ground: Ground = { declarations, names: parsed.names, imports };
  memo?.begin(ground);
  let read = readOnce(parsed, ground, memo);
  if (read === null || memo?.hasMoved === true) {
    memo?.restart();
    read = readOnce(parsed, ground, memo);
  }
  memo?.end(ground);
  return sure(read, 'a reading that asks everything again');
}

/** In their order. */
function byKind(declarations: readonly Syntax.Declaration[]): ReadonlyMap<string, readonly Syntax.Declaration[]> {
  const kinds = new Map<string, Syntax.Declaration[]>();
  for (const one of declarations) {
    const known = kinds.get(one.kind);
    if (known === undefined) kinds.set(one.kind, [one]);
    else known.push(one);
  }
  return kinds;
}

/** null as soon as a body told something else than before, where it was thought to stay: what was read until then is of no use. */
function readOnce(parsed: Parsed, ground: Ground, memo: CheckMemo | null): Read | null {
  const { c, imported, applicationDate, bodies } = declareAgain(parsed, ground, memo) ?? declareAll(parsed, ground, memo);
  const { declarations } = ground;
  const kinds = byKind(declarations);
  const of = <K extends Syntax.Declaration['kind']>(kind: K): readonly DeclarationOf<K>[] => (kinds.get(kind) ?? []) as readonly DeclarationOf<K>[]; // those of that kind
  const [ruleset] = of('ruleset');
  for (const one of declarations) {
    bodies.get(one)?.();
    if (memo?.hasMoved === true) return null;
  }
  imported.bind(applicationDate);
  const guarantees = [
    ...imported.guarantees(),
    ...mapPresent(distinctGuarantees(c, of('guarantee')), (one) => kept(c, one, null, () => readGuarantee(c, one))),
  ];
  for (const one of of('examples')) readExamples(c, one);
  checkCaseTitles(c, of('cases'));
  const cases = of('cases').map((one) => kept(c, one, null, () => readCases(c, one)));
  const terms = of('term').map((one) => readTerm(c, one));
  const outOfScope = concatMap(of('out of scope'), (one) => readOutOfScope(c, one));
  return { c, declarations, ruleset, imported, applicationDate, guarantees, cases, terms, outOfScope };
}

/**
 * LAW: what an author writes counts, or is refused with what to write. A declaration left out while no error was said is our own bug, and stops here: everything that
 * reads it would be gone from the results in silence.
 */
function holdToLaw(c: Context, parsed: Parsed, ordered: Model['definitions']): void {
  const isError = ({ severity }: Diagnostic): boolean => severity === 'error';
  if (parsed.diagnostics.some(isError) || c.diagnostics.some(isError)) return;
  const hold = (name: string): void => void sure(ordered.has(name) || undefined, `the definition of « ${name} », of which no error was said,`);
  for (const { declarations } of parsed.files)
    for (const one of declarations) {
      if (one.kind !== 'definition') continue;
      hold(one.name.text);
      for (const result of one.results) hold(result.name.text);
    }
  for (const name of c.broken) hold(name);
}

interface Read extends Omit<Pieces, 'ordered'> {
  readonly c: Context;
  readonly declarations: readonly Syntax.Declaration[];
}

interface Pieces extends Pick<Model, 'applicationDate' | 'guarantees' | 'cases' | 'terms' | 'outOfScope'> {
  readonly ruleset: DeclarationOf<'ruleset'> | undefined;
  readonly imported: Imported;
  readonly ordered: Model['definitions'];
}

function assemble(c: Context, parsed: Parsed, pieces: Pieces): Model {
  const named = nameAll(c, pieces.ordered);
  const { all: notes, texts } = c; // the next check has others
  const { ruleset, applicationDate, guarantees, cases, terms, outOfScope } = pieces;
  const parts = {
    title: ruleset?.title.text ?? '',
    version: ruleset?.version?.text ?? null,
    files: parsed.files,
    importedTexts: Object.fromEntries(c.imported),
    applicationDate,
    documents: [...c.documents.values()],
    ...named,
    guarantees,
    cases,
    terms,
    outOfScope,
  };
  // found when they are first asked for: nothing that a key waits for does
  const found = withLater<typeof parts, Pick<Model, 'citations' | 'symbols'>>(parts, {
    citations: () => byPlace(texts, notes.everyCitation('all'), ({ source }) => source.span),
    symbols: () => byPlace(texts, notes.everySymbol(), ({ span }) => span),
  });
  return Object.assign(found, { diagnostics: told(c) });
}

/** What was found so far, in the order of the files and of the text. */
const told = (c: Context): readonly Diagnostic[] => toldOnce(inTextOrder(c.diagnostics));

/** Without what was said before of the whole ruleset. Each place says it (it may be the only one left after a key), and the first is told. */
function toldOnce(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const first = diagnostics.find(({ code }) => code === CHECK.leapDay.code);
  return diagnostics.filter((one) => one.code !== CHECK.leapDay.code || one === first);
}
