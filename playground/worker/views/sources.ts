import type * as Core from '../../../dsl/model/core.ts';
import type { Document } from '../../../dsl/model/model.ts';
import type { Places } from './places.ts';
import type { SourceView } from '../protocol.ts';

/** A source as it is shown: the document by its title, the words as quoted. */
function sourceView(source: Core.Source, documents: readonly Document[], places: Places): SourceView {
  const place = places.place(source.span);
  switch (source.kind) {
    case 'citation': {
      const document = documents.find(({ name }) => name === source.document);
      return { kind: 'citation', from: document?.title ?? source.document, words: source.quote, reliability: null, place };
    }
    case 'relevé':
      return { kind: 'relevé', from: source.publication, words: '', reliability: source.reliability, place };
    case 'none':
      return { kind: 'none', from: 'sans source', words: source.reason, reliability: null, place };
  }
}

export const sourceViews = (sources: readonly Core.Source[], documents: readonly Document[], places: Places): readonly SourceView[] =>
  sources.map((source) => sourceView(source, documents, places));
