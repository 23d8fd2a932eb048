import type { Span } from '../syntax/span.ts';

/** `error`: nothing may be computed from the declaration. `warning`: it computes, but a person should look. `info`: what is not known. */
export type Severity = 'error' | 'warning' | 'info';

/** One replacement of text; an insertion has an empty span. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** A repair that can be applied by a click. Its label is rendered from `code` and `params`, like the message. */
export interface Fix {
  readonly code: string;
  readonly params: Params;
  readonly edits: readonly Edit[];
  /** It says something the text does not: an amount, a rounding, a day, one reading of two. A person picks it, even when it is the only one. */
  readonly guess?: true;
}

/** Another place that explains the finding: the conflicting rule, the first declaration. `role` selects its wording. */
export interface Related {
  readonly span: Span;
  readonly role: string;
}

export type Params = Readonly<Record<string, string | number | readonly string[]>>;

/** A finding as a value: plain JSON, no sentence. `catalog` renders it in French or English when it is shown (charter, law 15). */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly params: Params;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
}
