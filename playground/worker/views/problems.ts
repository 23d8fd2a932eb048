import type { Diagnostic } from '../../../dsl/diagnostics/diagnostic.ts';
import { rendering } from '../../../dsl/diagnostics/render.ts';
import { isPreferred } from '../../../dsl/service/quick-fixes.ts';
import type { Places } from './places.ts';
import type { Problem, SourceText } from '../protocol.ts';

const ORDER = { error: 0, warning: 1, info: 2 } as const;

/** Findings in French words, errors first, then in the order of the text. Those of another ruleset are left to it. */
export function problemsOf(diagnostics: readonly Diagnostic[], files: readonly SourceText[], places: Places): readonly Problem[] {
  const rank = (file: string): number => files.findIndex((each) => each.file === file);
  return diagnostics
    .filter(({ span }) => rank(span.file) !== -1)
    .map((diagnostic) => problemOf(diagnostic, places))
    .sort((a, b) => ORDER[a.severity] - ORDER[b.severity] || rank(a.place.file) - rank(b.place.file) || a.place.start - b.place.start);
}

function problemOf(diagnostic: Diagnostic, places: Places): Problem {
  const words = rendering(diagnostic, 'fr');
  return {
    code: diagnostic.code,
    severity: diagnostic.severity,
    place: places.place(diagnostic.span),
    title: words.title,
    message: words.message,
    hint: words.hint,
    related: diagnostic.related.map(({ span }, index) => ({ place: places.place(span), label: words.related[index] ?? '' })),
    fixes: diagnostic.fixes.map((fix, index) => ({
      label: words.fixes[index] ?? '',
      preferred: isPreferred(diagnostic, fix),
      edits: fix.edits.map(({ span, text }) => ({ file: span.file, start: span.start, end: span.end, text })),
    })),
  };
}
