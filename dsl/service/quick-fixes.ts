/** The repairs a click can make at a place: those the findings there carry, best first, in words. */
import { concatMap } from '../syntax/collections.ts';
import type { Diagnostic, Edit, Fix } from '../diagnostics/diagnostic.ts';
import { type Language, rendering } from '../diagnostics/render.ts';
import { itemAt } from '../syntax/sure.ts';

interface QuickFix {
  readonly label: string;
  readonly edits: readonly Edit[];
  /** The finding it repairs. */
  readonly code: string;
  /** It may be applied without asking which. */
  readonly preferred: boolean;
}

/** A repair is preferred when it is the only one of its finding, and chooses nothing that the text leaves open. */
export const isPreferred = ({ fixes }: Diagnostic, fix: Fix): boolean => fixes.length === 1 && fix.guess !== true;

/** Fixes of the findings that touch `start … end` of a file; errors come before warnings. */
export function quickFixes(diagnostics: readonly Diagnostic[], file: string, start: number, end: number, language: Language): readonly QuickFix[] {
  const rank = { error: 0, warning: 1, info: 2 } as const;
  const here = diagnostics.filter(({ span }) => span.file === file && span.start <= end && start <= span.end);
  here.sort((a, b) => rank[a.severity] - rank[b.severity] || a.span.start - b.span.start);
  return concatMap(here, (diagnostic) => {
    const labels = rendering(diagnostic, language).fixes;
    return diagnostic.fixes.map((fix, index): QuickFix => ({
      label: itemAt(labels, index),
      edits: fix.edits,
      code: diagnostic.code,
      preferred: isPreferred(diagnostic, fix),
    }));
  });
}

/** A text after edits that were all given against it. Edits that overlap an earlier one are left out. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let result = '';
  let at = 0;
  for (const { span, text: by } of sorted) {
    if (span.start < at) continue;
    result += text.slice(at, span.start) + by;
    at = span.end;
  }
  return result + text.slice(at);
}
