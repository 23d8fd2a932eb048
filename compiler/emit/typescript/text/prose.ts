/** Comments: the citation above a function, the passage above a clause, wrapped to the width of the module. */
import type * as Core from '../../../../dsl/core.ts';
import type { Span } from '../../../../dsl/span.ts';
import type { Context } from '../context.ts';

const WIDTH = 118;

/** The words of each source, as lines of text. */
export function quoteLines(sources: readonly Core.Source[], context: Context): readonly string[] {
  return sources.flatMap((source) => wrap(sourceText(source, context), WIDTH - 10));
}

/** One source in one sentence. */
export function sourceText(source: Core.Source, context: Context): string {
  switch (source.kind) {
    case 'citation': {
      const document = context.plan.documents.find(({ name }) => name === source.document);
      return `« ${clean(source.quote)} » (${clean(document?.title ?? source.document)})`;
    }
    case 'relevé':
      return `relevé : ${clean(source.publication)}, fiabilité ${source.reliability}`;
    case 'none':
      return `sans source : ${clean(source.reason)}`;
  }
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
  const file = span.file.split('/').at(-1) ?? span.file;
  if (text === undefined) return file;
  return `${file}:${text.slice(0, span.start).split('\n').length}`;
}
