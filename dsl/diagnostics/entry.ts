import type { Diagnostic, Edit, Fix, Params, Related, Severity } from './diagnostic.ts';
import type { Span } from '../syntax/span.ts';

/**
 * What one code says in one language. `title`: five words at most. `message`: first what is wrong in the user's own words, then why.
 * `hint`: begins with a verb, something that can be typed or clicked.
 */
interface Wording<P extends Params> {
  readonly title: string;
  readonly message: (params: P) => string;
  readonly hint?: (params: P) => string;
}

/** One catalog entry. A missing language or parameter does not compile. `fixes` and `related` word the labels by fix code and role. */
export interface Entry<P extends Params = Params> {
  readonly code: string;
  readonly severity: Severity;
  readonly fr: Wording<P>;
  readonly en: Wording<P>;
  readonly fixes?: Readonly<Record<string, { readonly fr: (params: Params) => string; readonly en: (params: Params) => string }>>;
  readonly related?: Readonly<Record<string, { readonly fr: string; readonly en: string }>>;
}

/** Declares an entry; `entry<{ name: string }>()({...})` fixes its parameters. */
export const entry =
  <P extends Params>() =>
  (value: Entry<P>): Entry<P> =>
    value;

/** Makes the finding of an entry at a place. */
export function report<P extends Params>(
  from: Entry<P>,
  span: Span,
  params: P,
  extra: { readonly related?: readonly Related[]; readonly fixes?: readonly Fix[] } = {},
): Diagnostic {
  return { code: from.code, severity: from.severity, span, params, related: extra.related ?? [], fixes: extra.fixes ?? [] };
}

/** A repair that replaces `span` by `text`. */
export const fix = (code: string, span: Span, text: string, params: Params = {}): Fix => ({ code, params, edits: [{ span, text } satisfies Edit] });

/** The same, when it takes one of several meanings: it is offered, never preferred. */
export const guess = (code: string, span: Span, text: string, params: Params = {}): Fix => ({ ...fix(code, span, text, params), guess: true });
