/** Comments: the citation above a function, the passage above a clause, wrapped to the width of the module. */
import type * as Core from '../../../../dsl/model/core.ts';
import type { Span } from '../../../../dsl/syntax/span.ts';
import type { Context } from '../context.ts';

const WIDTH = 118;

/** The words of each source, as lines of text. */
export function quoteLines(sources: readonly Core.Source[]): readonly string[] {
  return sources.flatMap((source) => wrap(sourceText(source), WIDTH - 10));
}

/** What the comment above a function quotes: the passages of the definition, else those that all its versions share. */
export function passagesOf(definition: Core.Definition): readonly Core.Source[] {
  const [only, second] = definition.versions;
  if (definition.sources.length > 0) return definition.sources;
  return only !== undefined && second === undefined ? only.sources : [];
}

/** One source in one sentence; a document by its name in the rules, which the head of the module spells out. */
export function sourceText(source: Core.Source): string {
  switch (source.kind) {
    case 'citation': {
      return `« ${clean(source.quote)} » (${source.document})`;
    }
    case 'relevé':
      return `relevé : ${clean(source.publication)}, fiabilité ${source.reliability}`;
    case 'none':
      return `sans source : ${clean(source.reason)}`;
  }
}

/** The same where no head spells documents out: in data. */
export function sourceInFull(source: Core.Source, context: Context): string {
  if (source.kind !== 'citation') return sourceText(source);
  const document = context.plan.documents.find(({ name }) => name === source.document);
  return `« ${clean(source.quote)} » (${clean(document?.title ?? source.document)})`;
}

const clean = (text: string): string => text.replaceAll('*/', '* /').replace(/\s+/g, ' ').trim();

/** Lines no longer than the width, cut at spaces. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}

/** A documentation comment at an indent; on one line when it fits. */
export function docComment(paragraphs: readonly string[], depth = 0): string {
  const pad = '  '.repeat(depth);
  const lines = paragraphs.flatMap((paragraph) => wrap(clean(paragraph), WIDTH - 3 - pad.length));
  const [only] = lines;
  if (only !== undefined && lines.length === 1 && only.length + pad.length <= WIDTH - 7) return `${pad}/** ${only} */`;
  return [`${pad}/**`, ...lines.map((line) => `${pad} * ${line}`), `${pad} */`].join('\n');
}

/** `regles.attendu:42`: the line where a declaration begins. */
export function placeOf(span: Span, context: Context): string {
  const text = context.plan.texts[span.file];
  const file = fileLabel(span.file);
  return text === undefined ? file : `${file}:${text.slice(0, span.start).split('\n').length}`;
}

/** `regles.attendu`; a file of a ruleset taken up says which: `« Barème » regles.attendu`. */
export function fileLabel(file: string): string {
  const at = file.lastIndexOf('/');
  return at < 0 ? file : `« ${file.slice(0, at)} » ${file.slice(at + 1)}`;
}
