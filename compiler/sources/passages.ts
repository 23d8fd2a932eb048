/**
 * THE RECORD of what a ruleset cites: where each quotation stands in its document, and what became of each sentence. It is made where the
 * documents are at hand and kept beside the ruleset, so that its page can follow the order of the texts and say what was not looked at
 * without them. LAW: words that no rule quotes are not copied; a sentence is a place, a hash, its first and last words.
 */
import type { Model } from '../../dsl/model/model.ts';
import { sha256 } from '../plan/hash.ts';
import { coverageOf } from './coverage.ts';
import type { Coverage } from './coverage.ts';
import { lineOf } from './document-text.ts';
import { foldedText } from './fold.ts';
import { endsOf } from './statements.ts';
import type { RecordedWords } from './unread.ts';
import { ownDocuments } from './verify.ts';
import type { Verification, VerifiedDocument } from './verify.ts';

/** Where a quotation stands: offset in the text, first and last line from 1. */
export interface Place {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** A sentence without its words. */
interface RecordedSentence {
  readonly line: number;
  /** Of its folded words: says whether it is still the same sentence. */
  readonly hash: string;
  readonly ends: string;
  readonly coverage: Coverage;
  readonly share: number;
}

/** A document as it was when the record was made. */
export interface RecordedDocument {
  readonly name: string;
  readonly file: string;
  /** `sha256:…` of its text. */
  readonly hash: string;
  readonly lines: number;
  /** By `quoteKey`. */
  readonly quotations: Readonly<Record<string, Place>>;
  readonly sentences: readonly RecordedSentence[];
}

export interface Passages {
  readonly format: 2;
  /** The hash of the ruleset that the record was made for. */
  readonly ruleset: string;
  readonly documents: readonly RecordedDocument[];
}

/** The key of a quotation in a record: of its folded words, so that what is set aside where they are looked up (law 10) changes nothing here. */
export const quoteKey = (quote: string): string => sha256(foldedText(quote)).slice(0, 16);

/** What a record says of the words quoted from each document. */
export const recordedWords = ({ documents }: Passages): readonly RecordedWords[] =>
  documents.map(({ name, file, quotations }) => ({ document: name, file, found: (quote) => Object.hasOwn(quotations, quoteKey(quote)) }));

/** The record of a ruleset; null where no text of its own documents is at hand. */
export function recordPassages(model: Pick<Model, 'files'>, hash: string, { documents }: Pick<Verification, 'documents'>): Passages | null {
  const own = ownDocuments(model);
  const recorded = documents.filter(({ document }) => own.has(document.name)).flatMap((document) => recordOf(document) ?? []);
  return recorded.length === 0 ? null : { format: 2, ruleset: hash, documents: recorded };
}

function recordOf(verified: VerifiedDocument): RecordedDocument | null {
  const { document, text, quotations } = verified;
  if (text === null || document.textFile === null) return null;
  const places = quotations.flatMap(({ quote, found }): (readonly [string, Place])[] =>
    found.kind === 'found' ? [[quoteKey(quote), { at: found.start, from: found.line, to: lineOf(text, Math.max(found.start, found.end - 1)) }]] : [],
  );
  return {
    name: document.name,
    file: document.textFile,
    hash: `sha256:${sha256(text.raw)}`,
    lines: text.lines.length,
    quotations: Object.fromEntries(places.sort(([a, { at }], [b, { at: other }]) => at - other || (a < b ? -1 : 1))),
    sentences: coverageOf(verified).map(({ line, text: words, coverage, share }) => ({
      line,
      hash: sha256(foldedText(words)).slice(0, 16),
      ends: endsOf(words),
      coverage,
      share,
    })),
  };
}

/** The record as a file: one quotation or sentence a line, so that a change reads well as a difference. */
export function printPassages({ format, ruleset, documents }: Passages): string {
  const list = (items: readonly string[], indent: string): string =>
    items.length === 0 ? '' : `\n${items.map((item) => indent + item).join(',\n')}\n`;
  const one = ({ quotations, sentences, ...document }: RecordedDocument): string =>
    [
      '{',
      ...Object.entries(document).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},`),
      `  "quotations": {${list(
        Object.entries(quotations).map(([key, place]) => `${JSON.stringify(key)}: ${JSON.stringify(place)}`),
        '    ',
      )}  },`,
      `  "sentences": [${list(
        sentences.map((sentence) => JSON.stringify(sentence)),
        '    ',
      )}  ]`,
      '}',
    ].join('\n');
  return `{"format": ${format}, "ruleset": ${JSON.stringify(ruleset)}, "documents": [\n${documents.map(one).join(',\n')}\n]}\n`;
}

/** Reads a record back; null when it is not one. */
export function readPassages(text: string): Passages | null {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isObject(read) || read['format'] !== 2 || typeof read['ruleset'] !== 'string' || !Array.isArray(read['documents'])) return null;
  return read['documents'].every(isDocument) ? { format: 2, ruleset: read['ruleset'], documents: read['documents'] } : null;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value: unknown): boolean => typeof value === 'number' && Number.isInteger(value) && value >= 0;
const isText = (value: unknown): boolean => typeof value === 'string';

const COVERAGES: ReadonlySet<unknown> = new Set<Coverage>(['transcribed', 'control', 'question', 'term', 'out of scope', 'not looked at']);

function isDocument(value: unknown): value is RecordedDocument {
  if (!isObject(value)) return false;
  const { name, file, hash, lines, quotations, sentences } = value;
  return (
    [name, file, hash].every(isText) &&
    isCount(lines) &&
    isObject(quotations) &&
    Object.values(quotations).every((place) => isObject(place) && [place['at'], place['from'], place['to']].every(isCount)) &&
    Array.isArray(sentences) &&
    sentences.every(isSentence)
  );
}

function isSentence(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { line, hash, ends, coverage, share } = value;
  return [line, share].every(isCount) && [hash, ends].every(isText) && COVERAGES.has(coverage);
}
