import { fr } from '../catalogue/fr.ts';
import type { SourceView } from '../worker/protocol.ts';

/** The words of the text a value or rule rests on. */
export function SourceList({ sources }: { readonly sources: readonly SourceView[] }) {
  if (sources.length === 0) return null;
  return (
    <ul className="sources">
      {sources.map((source, index) => (
        <li key={index}>
          <Source source={source} named={source.from !== sources[index + 1]?.from} />
        </li>
      ))}
    </ul>
  );
}

/** Passages that follow one another in one document are followed by its name once. */
function Source({ source, named }: { readonly source: SourceView; readonly named: boolean }) {
  switch (source.kind) {
    case 'citation':
      return (
        <>
          <q className="words">{source.words}</q>
          {named && <cite>{source.from}</cite>}
        </>
      );
    case 'relevé':
      return (
        <cite>
          {fr.result.relevé(source.from)}
          {source.reliability !== null && `, ${fr.result.reliability(source.reliability)}`}
        </cite>
      );
    case 'none':
      return <span className="no-source">{fr.result.noSource(source.words)}</span>;
  }
}
