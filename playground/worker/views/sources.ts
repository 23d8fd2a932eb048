import type * as Core from '../../../dsl/model/core.ts';
import type { Document } from '../../../dsl/model/model.ts';
import { isRecorded } from '../../../compiler/sources/unread.ts';
import type { Places } from './places.ts';
import type { SourceView } from '../protocol.ts';

/** A source as it is shown: the document by its title, the words as quoted, and whether they were found in it. */
function sourceView(source: Core.Source, documents: readonly Document[], places: Places): SourceView {
  const place = places.place(source.span);
  switch (source.kind) {
    case 'citation': {
      const document = documents.find(({ name }) => name === source.document);
      const recorded = document === undefined ? null : isRecorded(document, source.quote, places.words);
      const verified = recorded === null ? 'never' : recorded ? 'found' : 'changed';
      return { kind: 'citation', from: document?.title ?? source.document, words: source.quote, reliability: null, verified, place };
    }
    case 'relevé':
      return { kind: 'relevé', from: source.publication, words: '', reliability: source.reliability, verified: null, place };
    case 'none':
      return { kind: 'none', from: 'sans source', words: source.reason, reliability: null, verified: null, place };
  }
}

export const sourceViews = (sources: readonly Core.Source[], documents: readonly Document[], places: Places): readonly SourceView[] =>
  sources.map((source) => sourceView(source, documents, places));
