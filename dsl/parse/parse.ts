/**
 * PARSE: texts → Syntax. One pass cuts each text into blocks and collects the names they declare; a second reads each block alone, with
 * all names known. A damaged line is reported and left out; the rest of its block, and of the file, stays.
 */
import { concatMap } from '../syntax/collections.ts';
import type { Diagnostic, Fix } from '../diagnostics/diagnostic.ts';
import { report } from '../diagnostics/entry.ts';
import { SYNTAX } from '../diagnostics/catalog/syntax.ts';
import { suggest } from '../diagnostics/suggest.ts';
import { type DeclaredName, makeNames, type Names } from '../names.ts';
import { cutBlocks, type Line, OPENERS, type Opener } from '../lexer/blocks.ts';
import { foldAccents, normalise } from '../lexer/characters.ts';
import { collectNames, contextOf, openBlock, type OpenedBlock } from '../lexer/collect.ts';
import { type Context, type Source, spanOf, typed } from '../lexer/context.ts';
import { readControl, readDeadline } from './deadline.ts';
import { DefinitionReader } from './definition.ts';
import { readCases, readDocument, readExamples, readImport, readLanguage, readOutOfScope, readRuleset } from './documents.ts';
import { reportLine, reportStray } from './lines.ts';
import { readChoice, readGuarantee, readInput, readQuestion, readRecord, readTerm, readUnitDeclaration } from './vocabulary.ts';
import type { Declaration, File, Written } from '../syntax/syntax.ts';

export { parseCell, parseKnown, parseTest } from '../cells.ts';

export interface Parsed {
  readonly files: readonly File[];
  /** By file. */
  readonly texts: ReadonlyMap<string, Written>;
  readonly names: Names;
  /** Those of `names` that these files declare, damaged declarations included; the others are of the rulesets they take up. */
  readonly declared: readonly DeclaredName[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The names of the rulesets that one takes up. */
export type Offered = Pick<Names, 'declared'>;

/** Reads the files of one ruleset. `imported`: the names of the rulesets it takes up. Never throws, whatever the text. */
export function parseRuleset(sources: readonly { readonly file: string; readonly text: string }[], imported?: Offered): Parsed {
  const diagnostics: Diagnostic[] = [];
  const cut = sources.map(({ file, text }) => {
    const source: Source = { file, text: normalise(text), offset: 0 };
    return { source, typedText: text, blocks: cutBlocks(source.text).map((block) => recognise(source, openBlock(source, block), diagnostics)) };
  });
  const declared = collectNames(concatMap(cut, ({ blocks }) => blocks));
  const names = makeNames([...namesTaken(imported), ...declared]);
  const files = cut.map(({ source, typedText, blocks }) => readFile(source, typedText, blocks, names, diagnostics));
  const texts = new Map(files.map(({ file, text }) => [file, { text, between: (start: number, end: number) => text.slice(start, end) }]));
  return { files, texts, names, declared, diagnostics: inOrder(diagnostics) };
}

/** The names of the rulesets taken up that may be read here. */
export const namesTaken = (imported: Offered | undefined): readonly DeclaredName[] =>
  imported === undefined ? [] : imported.declared.filter(({ place }) => place !== 'local');

/** Findings in the order of the files and of the text. */
export const inOrder = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
  [...diagnostics].sort((a, b) => (a.span.file === b.span.file ? a.span.start - b.span.start : a.span.file < b.span.file ? -1 : 1));

/** What declarations are called elsewhere, accents folded. */
const CALLED: ReadonlyMap<string, Opener> = new Map(
  concatMap(
    Object.entries({
      cas: ['test', 'tests', 'essai', 'scenario', 'verification'],
      donnée: ['entree', 'champ', 'variable', 'input', 'saisie'],
      paramètre: ['constante', 'montant', 'const'],
      règle: ['calcul', 'formule', 'fonction', 'rule', 'resultat'],
      choix: ['enumeration', 'enum'],
      fiche: ['objet', 'structure', 'enregistrement'],
      barème: ['tableau', 'table', 'grille'],
      délai: ['echeance'],
      garantie: ['invariant', 'propriete'],
      reprend: ['importe', 'importer', 'inclut', 'inclure', 'import'],
      terme: ['glossaire', 'lexique'],
    } satisfies { readonly [opener in Opener]?: readonly string[] }),
    ([opener, words]) => words.map((word) => [word, opener as Opener] as const),
  ),
);

/** A block whose first word is a declaration word badly spelled is reported, then read as what it surely was. */
export function recognise(source: Source, block: OpenedBlock, diagnostics: Diagnostic[]): OpenedBlock {
  const line = block.lines[0];
  if (block.opener !== null || line === undefined) return block;
  const context = { ...source, report: (found: Diagnostic) => void diagnostics.push(found) };
  if (source.text.charAt(block.start) === ' ') {
    const fixes: Fix[] = [{ code: 'outdent', params: {}, edits: [{ span: spanOf(source, block.start, line.start), text: '' }] }];
    context.report(report(SYNTAX.strayLine, lineSpanOf(source, line), {}, { fixes }));
    return block;
  }
  const first = line.atoms[0];
  const word = first === undefined ? typed(source, line.start, line.end) : typed(source, first.start, first.end);
  const called = CALLED.get(foldAccents(word.toLowerCase()));
  const near = called === undefined ? suggest(word, OPENERS) : [called];
  const span = first === undefined ? lineSpanOf(source, line) : spanOf(source, first.start, first.end);
  const fixes: Fix[] = near.map((right) => ({ code: 'write', params: { right }, edits: [{ span, text: right }] }));
  fixes.push({ code: 'indent', params: {}, edits: [{ span: spanOf(source, line.start, line.start), text: '  ' }] });
  context.report(report(SYNTAX.unknownOpener, span, { word, near }, { fixes }));
  const [opener] = near;
  return near.length === 1 && opener !== undefined && opener !== 'hors champ' ? { ...block, opener: opener as Opener } : block; // suggest gives back its candidates
}

const lineSpanOf = (source: Source, line: Line): ReturnType<typeof spanOf> => spanOf(source, line.start, line.end);

function readFile(source: Source, text: string, blocks: readonly OpenedBlock[], names: Names, diagnostics: Diagnostic[]): File {
  const declarations: Declaration[] = [];
  let language: File['language'] = null;
  if (blocks.length === 0) diagnostics.push(emptyFile(source));
  for (const block of blocks) {
    if (block.opener === null) continue;
    const read = readBlock(
      contextOf(source, block, names, { report: (found) => void diagnostics.push(found), missed: () => undefined }),
      block,
      block.opener,
    );
    if (read.declaration !== null) declarations.push(read.declaration);
    language ??= read.language;
  }
  return { file: source.file, text, language, declarations };
}

/** Nothing, or nothing but comments. */
export function emptyFile(source: Source): Diagnostic {
  const span = spanOf(source, 0, 0);
  const fixes: Fix[] = [{ code: 'begin', params: {}, edits: [{ span, text: 'règlement « Titre »\n  langue 1\n' }] }];
  return report(SYNTAX.emptyFile, span, {}, { fixes });
}

/** What one block says. */
export interface ReadBlock {
  readonly declaration: Declaration | null;
  readonly language: File['language'];
}

export function readBlock(context: Context, block: OpenedBlock, opener: Opener): ReadBlock {
  for (const line of block.lines) if (opener !== 'terme') reportStray(context, line);
  if (opener === 'règlement') return readRuleset(context, block);
  if (opener === 'langue') return { declaration: null, language: readLanguageBlock(context, block) };
  return { declaration: readDeclaration(context, block, opener), language: null };
}

function readLanguageBlock(context: Context, block: OpenedBlock): File['language'] {
  const [head, ...lines] = block.lines;
  for (const line of lines)
    reportLine(context, line, SYNTAX.unexpectedLine, { word: 'langue', line: typed(context, line.start, line.end), takes: 'lines-none' });
  return head === undefined ? null : readLanguage(context, head);
}

function readDeclaration(context: Context, block: OpenedBlock, opener: Exclude<Opener, 'règlement' | 'langue'>): Declaration | null {
  switch (opener) {
    case 'reprend':
      return readImport(context, block);
    case 'document':
      return readDocument(context, block);
    case 'choix':
      return readChoice(context, block);
    case 'fiche':
      return readRecord(context, block);
    case 'unité':
      return readUnitDeclaration(context, block);
    case 'donnée':
      return readInput(context, block);
    case 'paramètre':
    case 'règle':
    case 'décompte':
    case 'plafond':
    case 'plancher':
    case 'barème':
    case 'impact':
      return new DefinitionReader(context, opener).read(block);
    case 'délai':
      return readDeadline(context, block);
    case 'contrôle':
      return readControl(context, block);
    case 'question':
      return readQuestion(context, block);
    case 'garantie':
      return readGuarantee(context, block);
    case 'terme':
      return readTerm(context, block);
    case 'hors champ':
      return readOutOfScope(context, block);
    case 'exemples':
      return readExamples(context, block);
    case 'cas':
      return readCases(context, block);
  }
}
