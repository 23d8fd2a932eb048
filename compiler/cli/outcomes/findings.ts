import { join } from 'node:path';
import type { Diagnostic } from '../../../dsl/diagnostics/diagnostic.ts';
import { placeOf } from '../../../dsl/diagnostics/place.ts';
import { rendering } from '../../../dsl/diagnostics/render.ts';
import type { Language } from '../../../dsl/diagnostics/render.ts';
import type { Finding } from '../contract/parts.ts';
import type { Ruleset } from '../files/load.ts';
import { type Frame, type Paint, showDiagnostic } from '../terminal.ts';
import { itemAt, sure } from '../../../dsl/syntax/sure.ts';

/** The text of a file of a ruleset, or of one that it takes up. */
export const textOfFile = ({ sources, model }: Ruleset, file: string): string =>
  sure(sources.find((source) => source.file === file)?.text ?? model.importedTexts[file], `the text of ${file}`);

/** How findings of a ruleset are shown in a terminal. */
export function frameOf(ruleset: Ruleset, language: Language, paint: Paint): Frame {
  return { language, paint, text: (file) => textOfFile(ruleset, file), path: (file) => join(ruleset.folder, file) };
}

const RANK = { error: 0, warning: 1, info: 2 };

/** Findings in the order of the files and lines they stand on; notes last. */
export function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      Number(a.severity === 'info') - Number(b.severity === 'info') ||
      a.span.file.localeCompare(b.span.file) ||
      a.span.start - b.span.start ||
      RANK[a.severity] - RANK[b.severity],
  );
}

/** The errors for which a command that writes files wrote none, and that it wrote none. */
export function nothingWritten(ruleset: Ruleset, language: Language, paint: Paint): string[] {
  const frame = frameOf(ruleset, language, paint);
  const errors = inOrder(ruleset.diagnostics).filter((diagnostic) => failing([diagnostic]));
  const said = language === 'fr' ? 'Le règlement a des erreurs : rien n’est écrit.' : 'The ruleset has errors: nothing is written.';
  return [...errors.map((diagnostic) => showDiagnostic(diagnostic, frame)), said];
}

/** A finding as the contract gives it. */
export function findingOf(ruleset: Ruleset, diagnostic: Diagnostic, language: Language): Finding {
  const text = textOfFile(ruleset, diagnostic.span.file);
  const words = rendering(diagnostic, language);
  const { line, column } = placeOf(text, diagnostic.span.start);
  const end = placeOf(text, diagnostic.span.end);
  return {
    code: diagnostic.code,
    severity: diagnostic.severity,
    file: diagnostic.span.file,
    line,
    column,
    endLine: end.line,
    endColumn: end.column,
    title: words.title,
    message: words.message,
    hint: words.hint,
    related: diagnostic.related.map((other, index) => ({
      file: other.span.file,
      ...placeOf(textOfFile(ruleset, other.span.file), other.span.start),
      label: itemAt(words.related, index),
    })),
    fixes: diagnostic.fixes.map((fix, index) => ({
      label: itemAt(words.fixes, index),
      edits: fix.edits.map((edit) => ({ file: edit.span.file, start: edit.span.start, end: edit.span.end, text: edit.text })),
    })),
  };
}

/** How many there are of each. */
export function countFindings(diagnostics: readonly Diagnostic[]): Readonly<Record<Diagnostic['severity'], number>> {
  const count = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) count[severity] += 1;
  return count;
}

/** Whether findings must make the command fail: errors do; warnings and notes are for a person. */
export const failing = (diagnostics: readonly Diagnostic[]): boolean => diagnostics.some(({ severity }) => severity === 'error');
