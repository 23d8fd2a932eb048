import { placeOf } from '../../../dsl/diagnostics/place.ts';
import { foldAccents } from '../../../dsl/lexer/characters.ts';
import { lineOf } from '../../sources/document-text.ts';
import type { DocumentText } from '../../sources/document-text.ts';
import { countCoverage, coverageOf } from '../../sources/coverage.ts';
import type { Coverage, CoveredSentence } from '../../sources/coverage.ts';
import { ownDocuments } from '../../sources/verify.ts';
import type { Quotation } from '../../sources/quotation.ts';
import type { Verification, VerifiedDocument } from '../../sources/verify.ts';
import { ENGINE } from '../../version.ts';
import type { SourcesReport } from '../contract/documents.ts';
import { sourcesFolder } from '../files/documents.ts';
import { failing, findingOf, frameOf, inOrder, textOfFile } from '../outcomes/findings.ts';
import { verified } from '../outcomes/verified.ts';
import { identityOf } from '../results/identity.ts';
import type { Terminal } from '../files/io.ts';
import { loadRuleset } from '../files/load.ts';
import type { Ruleset } from '../files/load.ts';
import { UsageError, rulesetsOf } from '../options.ts';
import type { Options } from '../options.ts';
import { columns, counted, countedInEnglish, painter, showDiagnostic, wrap } from '../terminal.ts';
import { FATES, showStatements, statements, writeStatementsPage } from './statements.ts';
import type { Paint } from '../terminal.ts';
import { sure } from '../../../dsl/syntax/sure.ts';

const STATES: readonly { readonly coverage: Coverage; readonly fr: string; readonly en: string; readonly sign: string }[] = [
  { coverage: 'transcribed', fr: 'transcrit', en: 'transcribed', sign: '✓' },
  { coverage: 'control', fr: 'à contrôler', en: 'control', sign: '☐' },
  { coverage: 'question', fr: 'question', en: 'question', sign: '?' },
  { coverage: 'term', fr: 'terme', en: 'term', sign: '=' },
  { coverage: 'out of scope', fr: 'hors champ', en: 'out of scope', sign: '–' },
  { coverage: 'not looked at', fr: 'pas regardé', en: 'not looked at', sign: ' ' },
];

interface Read {
  readonly ruleset: Ruleset;
  readonly verification: Verification;
  readonly documents: readonly (VerifiedDocument & { readonly sentences: readonly CoveredSentence[] })[];
}

/** `attendu sources`: what became of every sentence of every document; with `--statements`, of every statement of a list. */
export async function sources(options: Options, terminal: Terminal): Promise<number> {
  const listed = options.text('statements');
  const table = options.text('table');
  if (table !== undefined && listed === undefined) {
    throw new UsageError('--table écrit ce que donne --statements FICHIER : ajoutez-le.', '--table writes what --statements FILE gives: add it.');
  }
  const only = wanted(
    options,
    listed === undefined ? STATES.map(({ coverage, fr }) => ({ state: coverage, fr })) : FATES.map(({ fate, fr }) => ({ state: fate, fr })),
  );
  const folder = sourcesFolder(options, terminal);
  const read = covered(
    rulesetsOf(options).map((named) => {
      const ruleset = loadRuleset(named);
      return { ruleset, verification: verified(ruleset, folder) };
    }),
  );
  const ok = !read.some(({ verification }) => failing(verification.diagnostics));
  const accounted = listed === undefined ? undefined : await statements(listed, read, folder);
  if (accounted !== undefined && table !== undefined) writeStatementsPage(table, accounted);
  const sentences = STATES.find(({ coverage }) => coverage === only)?.coverage ?? null;
  if (options.json) {
    const answer = report(read, ok, sentences, options);
    terminal.out(`${JSON.stringify(accounted === undefined ? answer : { ...answer, statements: accounted }, null, 2)}\n`);
  } else if (accounted !== undefined)
    terminal.out(showStatements(accounted, FATES.find(({ fate }) => fate === only)?.fate ?? null, options.language, terminal.colour));
  else for (const one of read) terminal.out(show(one, sentences, options, painter(terminal.colour)));
  return ok ? 0 : 1;
}

/**
 * The documents that each ruleset declares itself (one that came with a ruleset taken up is counted there), and what became of their sentences in all the
 * rulesets named together: one may transcribe what another only cites.
 */
function covered(rulesets: readonly Omit<Read, 'documents'>[]): readonly Read[] {
  const own = ({ ruleset, verification }: Omit<Read, 'documents'>): readonly VerifiedDocument[] => {
    const names = ownDocuments(ruleset.model);
    return verification.documents.filter(({ document }) => names.has(document.name));
  };
  const all = rulesets.flatMap(own);
  return rulesets.map((one) => ({
    ...one,
    documents: own(one).map((verified) => {
      const same = all.filter(({ document }) => document.textFile === verified.document.textFile);
      const quotations = [...verified.quotations, ...same.filter((other) => other !== verified).flatMap((other) => other.quotations)];
      return { ...verified, sentences: coverageOf({ ...verified, quotations }) };
    }),
  }));
}

/** The state asked for by `--only`: its French or its English name, with or without accents, hyphens for spaces. */
function wanted(options: Options, states: readonly { readonly state: string; readonly fr: string }[]): string | null {
  const only = options.text('only');
  if (only === undefined) return null;
  const plain = (name: string): string => foldAccents(name).replaceAll('-', ' ').trim();
  const found = states.find(({ state, fr }) => [state, fr].some((name) => plain(name) === plain(only)));
  if (found !== undefined) return found.state;
  const known = (names: readonly string[]): string => names.map((name) => name.replaceAll(' ', '-')).join(', ');
  throw new UsageError(
    `--only attend l’un de : ${known(states.map(({ fr }) => fr))} (ou en anglais : ${known(states.map(({ state }) => state))}).`,
    `--only takes one of: ${known(states.map(({ state }) => state))} (or in French: ${known(states.map(({ fr }) => fr))}).`,
  );
}

function show({ ruleset, verification, documents }: Read, only: Coverage | null, options: Options, paint: Paint): string {
  const { language } = options;
  const frame = frameOf(ruleset, language, paint);
  const findings = inOrder(verification.diagnostics).map((diagnostic) => `${showDiagnostic(diagnostic, frame)}\n`);
  const parts = documents.map(({ document, sentences, text }) => {
    const title = paint('bold', document.title === null ? document.name : `${document.name}${language === 'fr' ? ' :' : ':'} ${document.title}`);
    if (text === null) return `${title}\n  ${language === 'fr' ? 'texte pas sous la main' : 'text not at hand'}\n`;
    const count = countCoverage(sentences);
    const totals = columns(
      STATES.map(({ coverage, ...state }) => [
        `  ${state.sign} ${state[language]}`,
        language === 'fr' ? counted(count[coverage], 'phrase') : countedInEnglish(count[coverage], 'sentence'),
      ]),
    );
    const partly = sentences.filter(({ coverage, share }) => coverage !== 'out of scope' && coverage !== 'not looked at' && share < 50).length;
    if (partly > 0)
      totals.push(language === 'fr' ? `    dont reprises à moins de la moitié : ${partly}` : `    of which less than half is quoted: ${partly}`);
    const list = sentences.filter(({ coverage }) => only === null || coverage === only).flatMap((sentence) => line(sentence, paint));
    return [title, ...totals, ...corrected(document, text, language), '', ...list, ''].join('\n');
  });
  return [...findings, ...parts].join('\n');
}

/** The scan errors that the ruleset corrects, each with the words of the scan: what was changed is never hidden. */
function corrected(document: VerifiedDocument['document'], text: DocumentText, language: 'fr' | 'en'): string[] {
  if (document.corrections.length === 0) return [];
  const title = language === 'fr' ? 'Erreurs de numérisation corrigées' : 'Scan errors corrected';
  return [
    '',
    `  ${title}`,
    ...document.corrections.map(({ read, as }) => {
      const places = text.corrected.filter((place) => place.read === read && place.as === as).map(({ start }) => lineOf(text, start));
      const where = language === 'fr' ? counted(places.length, 'ligne') : countedInEnglish(places.length, 'line');
      const [open, close] = language === 'fr' ? ['« ', ' »'] : ['“', '”'];
      return `    ${open}${read}${close} → ${open}${as}${close}  (${places.length === 0 ? where : `l. ${places.join(', ')}`})`;
    }),
  ];
}

function line(sentence: CoveredSentence, paint: Paint): string[] {
  const { sign } = sure(
    STATES.find(({ coverage }) => coverage === sentence.coverage),
    `state ${sentence.coverage}`,
  );
  const part = sentence.share > 0 && sentence.share < 50 ? paint('grey', ` (${sentence.share} %)`) : '';
  const [first = '', ...rest] = wrap(sentence.text, `${String(sentence.line).padStart(6)} ${sign} `, ' '.repeat(9));
  const whole = [first, ...rest];
  whole[whole.length - 1] += part;
  return sentence.coverage === 'not looked at' ? whole.map((text) => paint('grey', text)) : whole;
}

type SourcesDocument = SourcesReport['rulesets'][number]['documents'][number];

function report(read: readonly Read[], ok: boolean, only: Coverage | null, { language }: Options): SourcesReport {
  return {
    command: 'sources',
    engine: ENGINE,
    ok,
    rulesets: read.map(({ ruleset, verification, documents }) => ({
      path: ruleset.named,
      ruleset: identityOf(ruleset),
      documents: documents.map(({ document, text, quotations, sentences }) => ({
        name: document.name,
        title: document.title,
        textFile: document.textFile,
        text: text !== null ? 'read' : document.textFile === null ? 'none' : 'absent',
        corrections: document.corrections.length,
        quotations: quotations.map((quotation) => quotationOf(ruleset, quotation)),
        sentences: sentences
          .filter(({ coverage }) => only === null || coverage === only)
          .map((sentence) => ({
            line: sentence.line,
            text: sentence.text,
            coverage: sentence.coverage,
            share: sentence.share,
            // What is out of scope has no owner to name.
            owners: sentence.owners.filter((owner) => owner !== ''),
          })),
        coverage: countCoverage(sentences),
      })),
      diagnostics: inOrder(verification.diagnostics).map((diagnostic) => findingOf(ruleset, diagnostic, language)),
    })),
  };
}

function quotationOf(ruleset: Ruleset, { quote, owner, role, span, found }: Quotation): SourcesDocument['quotations'][number] {
  const text = textOfFile(ruleset, span.file);
  return {
    quote,
    owner,
    role,
    file: span.file,
    ...placeOf(text, span.start),
    status: found.kind,
    documentLine: found.kind === 'found' ? found.line : null,
    corrected: found.kind === 'found' && found.corrected,
  };
}
