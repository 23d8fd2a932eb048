import type { Model } from '../../dsl/model/model.ts';
import type { Span } from '../../dsl/syntax/span.ts';
import type { Found } from './find.ts';

/** What a passage is cited for. */
export type CitationRole = Model['citations'][number]['role'];

/** One quotation of the ruleset, and where it stands. */
export interface Quotation {
  readonly document: string;
  readonly quote: string;
  /** The declaration it belongs to. */
  readonly owner: string;
  readonly role: CitationRole;
  readonly span: Span;
  readonly found: Found | Unread;
}

/**
 * Not looked up: the document has no text, or its text is not at hand. Never counted as found. `recorded`: whether the record of the last verification
 * holds these very words; null where it says nothing of the document.
 */
export interface Unread {
  readonly kind: 'unverified';
  readonly recorded: boolean | null;
}
