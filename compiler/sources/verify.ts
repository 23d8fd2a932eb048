import { SOURCES } from '../../dsl/diagnostics/catalog/sources.ts';
import type { Diagnostic } from '../../dsl/diagnostics/diagnostic.ts';
import { fix, report } from '../../dsl/diagnostics/entry.ts';
import type { Document, Model } from '../../dsl/model/model.ts';
import type { Span } from '../../dsl/syntax/span.ts';
import { readDocument } from './document-text.ts';
import type { DocumentText } from './document-text.ts';
import { figuresLeftOut } from './figures.ts';
import { findQuotation } from './find.ts';
import type { Found } from './find.ts';
import { difference } from './nearest.ts';
import type { Quotation } from './quotation.ts';
import { unreadFindings, unreadQuotations } from './unread.ts';
import type { RecordedWords } from './unread.ts';

/** What was learnt of one document. `text` null: none is declared, or it is not at hand. */
export interface VerifiedDocument {
  readonly document: Document;
  readonly text: DocumentText | null;
  readonly quotations: readonly Quotation[];
}

/** The names of the documents that a ruleset declares itself: one may come with a ruleset taken up. */
export const ownDocuments = ({ files }: Pick<Model, 'files'>): ReadonlySet<string> =>
  new Set(files.flatMap(({ declarations }) => declarations.flatMap((one) => (one.kind === 'document' ? [one.name.text] : []))));

/** The outcome of looking every quotation of a ruleset up. */
export interface Verification {
  readonly documents: readonly VerifiedDocument[];
  readonly diagnostics: readonly Diagnostic[];
}

type Part = Pick<Model, 'documents' | 'citations' | 'files' | 'outOfScope'>;

/**
 * Looks every quotation of a ruleset up in the documents' texts. `texts` maps a file name, as `texte « … »` gives it, to its content; a
 * document whose text is absent is reported as not verified, once, with each quotation whose words are not those of the last record (`words`). `folder`:
 * where they were looked for; a folder that holds none of them is a warning.
 */
export function verifyQuotations(
  model: Part,
  texts: ReadonlyMap<string, string>,
  folder: string | null = null,
  words: readonly RecordedWords[] = [],
): Verification {
  const diagnostics: Diagnostic[] = [];
  const documents = model.documents.map((document) => {
    const raw = document.textFile === null ? undefined : texts.get(document.textFile);
    if (raw === undefined) {
      const quotations = unreadQuotations(model, document, words);
      diagnostics.push(...unreadFindings(document, quotations, texts.size === 0 ? folder : null));
      return { document, text: null, quotations };
    }
    const { text, idle } = readDocument(raw, document.corrections);
    for (const index of idle) {
      const correction = document.corrections[index];
      if (correction !== undefined)
        diagnostics.push(report(SOURCES.correctionWithoutEffect, correction.span, { document: document.name, read: correction.read }));
    }
    const quotations = quotationsOf(model, document, text);
    for (const quotation of quotations) {
      const finding = findingOf(quotation, fileText(model, quotation.span.file));
      if (finding !== null) diagnostics.push(finding);
    }
    diagnostics.push(...figuresLeftOut(text, quotations, model.outOfScope));
    return { document, text, quotations };
  });
  return { documents, diagnostics };
}

function quotationsOf(model: Part, document: Document, text: DocumentText): Quotation[] {
  const quotations: Quotation[] = [];
  for (const { source, owner, role, section } of model.citations) {
    if (source.kind !== 'citation' || source.document !== document.name) continue;
    const found = findQuotation(text, source.quote);
    quotations.push({
      document: document.name,
      quote: source.quote,
      owner,
      role,
      span: source.span,
      found: section === true ? sectionOf(found) : found,
    });
  }
  return quotations;
}

/** A section goes from its first words up to those that follow it, which are not in it. */
function sectionOf(found: Found): Found {
  const end = found.kind === 'found' ? found.parts.at(-1)?.start : undefined;
  return found.kind === 'found' && end !== undefined ? { ...found, end, parts: [{ start: found.start, end }] } : found;
}

function findingOf({ found, document, quote, span }: Quotation, text: string): Diagnostic | null {
  switch (found.kind) {
    case 'found':
    case 'unverified':
      return null;
    case 'empty':
      return report(SOURCES.quotationEmpty, span, { document });
    case 'ambiguous':
      return report(SOURCES.quotationAmbiguous, span, { document, quote, lines: found.lines.map(String) });
    case 'missing':
      return found.misplaced ? report(SOURCES.quotationOutOfOrder, span, { document, part: found.part }) : missing(found, document, span, text);
  }
}

function missing(found: Found & { kind: 'missing' }, document: string, span: Span, text: string): Diagnostic {
  const { part, nearest } = found;
  if (nearest === null) return report(SOURCES.quotationNotFound, span, { document, part, nearest: '', line: 0, quoted: '', instead: '' });
  const { quoted, passage } = difference(part, nearest.text);
  const place = placeOf(part, span, text);
  const fixes = place === null ? [] : [fix('use-passage', place, nearest.text, { passage: nearest.text })];
  return report(SOURCES.quotationNotFound, span, { document, part, nearest: nearest.text, line: nearest.line, quoted, instead: passage }, { fixes });
}

const fileText = (model: Part, file: string): string => model.files.find((other) => other.file === file)?.text ?? '';

/** Where the words of a piece stand in the ruleset's own text; typed spaces and apostrophes may differ from the normalised ones, one for one. */
function placeOf(part: string, span: Span, text: string): Span | null {
  const plain = (value: string): string => value.replace(/[\s\u00a0\u2000-\u200a\u202f]/g, ' ').replace(/[’‘ʼ]/g, "'");
  const at = plain(text.slice(span.start, span.end)).indexOf(plain(part));
  return at < 0 ? null : { file: span.file, start: span.start + at, end: span.start + at + part.length };
}
