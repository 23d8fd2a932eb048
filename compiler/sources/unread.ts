import { SOURCES } from '../../dsl/diagnostics/catalog/sources.ts';
import type { Diagnostic } from '../../dsl/diagnostics/diagnostic.ts';
import { report } from '../../dsl/diagnostics/entry.ts';
import type { Document, Model } from '../../dsl/model/model.ts';
import type { Span } from '../../dsl/syntax/span.ts';
import type { Quotation } from './quotation.ts';

/** What a record says of one document: which words were found in it when it was last looked up. */
export interface RecordedWords {
  readonly document: string;
  /** The name of its text. */
  readonly file: string;
  readonly found: (quote: string) => boolean;
}

/** The quotations of a document whose text is not at hand. */
export function unreadQuotations({ citations }: Pick<Model, 'citations'>, document: Document, words: readonly RecordedWords[]): Quotation[] {
  const own = recordsOf(document, words);
  const quotations: Quotation[] = [];
  for (const { source, owner, role } of citations) {
    if (source.kind !== 'citation' || source.document !== document.name) continue;
    const { quote, span } = source;
    quotations.push({ document: document.name, quote, owner, role, span, found: { kind: 'unverified', recorded: hold(own, quote) } });
  }
  return quotations;
}

/** Whether a record holds these words; null where none says anything of the document. */
export const isRecorded = (document: Document, quote: string, words: readonly RecordedWords[]): boolean | null =>
  hold(recordsOf(document, words), quote);

/** The records of a document. One of another text than the one that is declared is none. */
const recordsOf = ({ name, textFile }: Document, words: readonly RecordedWords[]): readonly RecordedWords[] =>
  words.filter(({ document, file }) => document === name && file === textFile);

function hold(own: readonly RecordedWords[], quote: string): boolean | null {
  for (const one of own) if (one.found(quote)) return true;
  return own.length === 0 ? null : false;
}

/**
 * What is told of a document whose text is not at hand: once, how many of its quotations are not verified, and each of those whose words are not in the
 * record. `empty`: the folder that was given and holds no document of the ruleset.
 */
export function unreadFindings(document: Document, quotations: readonly Quotation[], empty: string | null): Diagnostic[] {
  const { name, textFile: file, span } = document;
  const count = quotations.length;
  if (count === 0) return [];
  if (file === null) return [report(SOURCES.documentWithoutText, span, { document: name, count })];
  const changed = quotations.flatMap(({ quote, span: where, found }) =>
    found.kind === 'unverified' && found.recorded === false ? [notRecorded(document, quote, where)] : [],
  );
  const isRecorded = quotations.some(({ found }) => found.kind === 'unverified' && found.recorded !== null);
  const params = { document: name, file, count };
  const whole =
    empty !== null
      ? report(SOURCES.noDocumentThere, span, { ...params, folder: empty })
      : isRecorded
        ? report(SOURCES.documentRecorded, span, { ...params, same: count - changed.length })
        : report(SOURCES.documentTextMissing, span, params);
  return [whole, ...changed];
}

const notRecorded = ({ name }: Document, quote: string, where: Span): Diagnostic =>
  report(SOURCES.quotationNotRecorded, where, { document: name, quote });

/** The same of every document, where none is at hand and the record is all there is: what it holds need not be told. Looked up at each key: nothing is made of it. */
export function notInRecord(model: Pick<Model, 'documents' | 'citations'>, words: readonly RecordedWords[]): readonly Diagnostic[] {
  const records = new Map(
    model.documents.map((document) => [document.name, { document, own: recordsOf(document, words), found: [] as Diagnostic[] }]),
  );
  for (const { source } of model.citations) {
    if (source.kind !== 'citation') continue;
    const record = records.get(source.document);
    if (record !== undefined && hold(record.own, source.quote) === false) record.found.push(notRecorded(record.document, source.quote, source.span));
  }
  return [...records.values()].flatMap(({ document, own, found }) =>
    own.length === 0 ? unreadFindings(document, unreadQuotations(model, document, words), null) : found,
  );
}
