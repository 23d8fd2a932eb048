import type { Diagnostic, Severity } from '../../dsl/diagnostics/diagnostic.ts';
import { placeOf } from '../../dsl/diagnostics/place.ts';
import { rendering } from '../../dsl/diagnostics/render.ts';
import type { Language } from '../../dsl/diagnostics/render.ts';
import { WIDTH } from './files/io.ts';
import { itemAt } from '../../dsl/syntax/sure.ts';
import { startOfLine } from '../../dsl/lexer/atoms.ts';

const COLOURS = { red: 31, green: 32, yellow: 33, blue: 34, grey: 90, bold: 1 } as const;
export type Colour = keyof typeof COLOURS;

/** Colours a text, or not. */
export type Paint = (colour: Colour, text: string) => string;
export const painter =
  (colour: boolean): Paint =>
  (name, text) =>
    colour ? `\u001b[${COLOURS[name]}m${text}\u001b[0m` : text;

const SEVERITY: Readonly<Record<Severity, { readonly fr: string; readonly en: string; readonly many: string; readonly colour: Colour }>> = {
  error: { fr: 'erreur', en: 'error', many: 's', colour: 'red' },
  warning: { fr: 'avertissement', en: 'warning', many: 's', colour: 'yellow' },
  info: { fr: 'information', en: 'note', many: 's', colour: 'blue' },
};

/** `2 erreurs`, `1 avertissement`. */
export const counted = (count: number, fr: string, many = `${fr}s`): string => `${count} ${count > 1 ? many : fr}`;

/** `0 sentences`, `1 sentence`: English counts none as many. */
export const countedInEnglish = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`;

/** What a rendering needs beside the finding. `path` names a file of the ruleset as the reader can open it. */
export interface Frame {
  readonly language: Language;
  readonly paint: Paint;
  readonly text: (file: string) => string;
  readonly path: (file: string) => string;
}

/**
 * A finding as people read it in a terminal: where, what, the line with a caret under the words, why, and what to do.
 */
export function showDiagnostic(diagnostic: Diagnostic, frame: Frame): string {
  const { paint, language } = frame;
  const { title, message, hint, related, fixes } = rendering(diagnostic, language);
  const { file, start, end } = diagnostic.span;
  const text = frame.text(file);
  const { line, column } = placeOf(text, start);
  const severity = SEVERITY[diagnostic.severity];
  const head = `${frame.path(file)}:${line}:${column}  ${paint(severity.colour, severity[language])}  ${paint('bold', title)}  ${paint('grey', `[${diagnostic.code}]`)}`;
  const lines = [head, ...excerpt(text, start, end, frame, severity.colour), ...wrap(message, '  ')];
  diagnostic.related.forEach((other, index) => {
    const place = placeOf(frame.text(other.span.file), other.span.start);
    lines.push(`  ${paint('grey', `${frame.path(other.span.file)}:${place.line}:${place.column}`)}  ${itemAt(related, index)}`);
  });
  if (hint !== null) lines.push(...wrap(hint, '  → ', '    '));
  else for (const fix of fixes) lines.push(...wrap(fix, '  → ', '    '));
  return lines.join('\n');
}

/** The line of a finding, numbered, with carets under its words (to the end of the line when they go on). */
function excerpt(text: string, start: number, end: number, { paint }: Frame, colour: Colour): string[] {
  const from = startOfLine(text, start);
  const stop = text.indexOf('\n', start);
  const raw = text.slice(from, stop < 0 ? text.length : stop);
  if (raw.trim() === '') return [];
  const number = String(placeOf(text, start).line);
  const margin = ' '.repeat(number.length);
  const lead = raw.slice(0, start - from).replace(/[^\t]/g, ' ');
  const length = Math.max(1, Math.min(end, from + raw.length) - start);
  return [`  ${paint('grey', `${number} │`)} ${raw}`, `  ${paint('grey', `${margin} │`)} ${lead}${paint(colour, '^'.repeat(length))}`];
}

/** Stands for a space at which a line does not break: a character that no text holds. */
const GLUE = '\ue000';

/** Breaks a sentence into lines of a readable width. */
export function wrap(text: string, first: string, next = first, width = WIDTH): string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  // French sets a space before « : » and inside guillemets: a line does not break there.
  const words = text
    .replace(/ +(?=[:;!?»%€])/g, GLUE)
    .replace(/« +/g, `«${GLUE}`)
    .split(/ +/)
    .map((word) => word.replaceAll(GLUE, ' '));
  for (const word of words) {
    if (!empty && line.length + word.length + 1 > width) {
      lines.push(line);
      line = next;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line];
}

/** Columns of text, aligned; the last is not padded. */
export function columns(rows: readonly (readonly string[])[], gap = '  '): string[] {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, index) => (widths[index] = Math.max(widths[index] ?? 0, cell.length)));
  return rows.map((row) =>
    row
      .map((cell, index) => (index === row.length - 1 ? cell : cell.padEnd(widths[index] ?? 0)))
      .join(gap)
      .trimEnd(),
  );
}

/** A line of two columns; `colour` is that of the second. */
export interface Pair {
  readonly name: string;
  readonly text: string;
  readonly colour?: Colour;
}

/** The first column takes no more than this; a longer name has a line of its own. */
const MOST_OF_A_NAME = 46;

/** Two aligned columns, the second wrapped within the width. */
export function pairs(rows: readonly Pair[], width: number, paint: Paint): string[] {
  const longest = Math.max(0, ...rows.map(({ name }) => name.length).filter((length) => length <= MOST_OF_A_NAME));
  const margin = ' '.repeat(Math.min(longest, Math.max(12, Math.floor(width / 2))) + 2);
  return rows.flatMap(({ name, text, colour }) => {
    const first = name.length + 2 > margin.length ? [name] : [];
    const lead = first.length > 0 ? margin : name.padEnd(margin.length);
    if (text === '') return [name];
    const [head = '', ...rest] = wrap(text, '', '', Math.max(20, width - margin.length));
    const shown = (line: string): string => (colour === undefined ? line : paint(colour, line));
    return [...first, `${lead}${shown(head)}`, ...rest.map((line) => `${margin}${shown(line)}`)];
  });
}

/** `2 erreurs, 1 avertissement`; what there is none of is not said. */
export function summary(diagnostics: readonly Diagnostic[], language: Language): string {
  const parts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    return count === 0 ? [] : [counted(count, SEVERITY[severity][language])];
  });
  return parts.length > 0 ? parts.join(', ') : language === 'fr' ? 'aucun constat' : 'no finding';
}
