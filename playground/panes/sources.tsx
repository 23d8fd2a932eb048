import { fr } from '../catalogue/fr.ts';
import type { SourceView } from '../worker/protocol.ts';

/** The words of the text a value or rule rests on. */
export function SourceList({ sources }: { readonly sources: readonly SourceView[] }) {
  if (sources.length === 0) return null;
  return (
    <ul className="sources">
      {sources.map((source, index) => (
        <li key={index}>
          <Source source={source} named={!goesOn(source, sources[index + 1])} />
        </li>
      ))}
    </ul>
  );
}

/** Passages of one document that follow one another, all of them found in it: its name after the last tells of each. */
const goesOn = (source: SourceView, next: SourceView | undefined): boolean =>
  source.verified === 'found' && next?.verified === 'found' && source.from === next.from;

function Source({ source, named }: { readonly source: SourceView; readonly named: boolean }) {
  switch (source.kind) {
    case 'citation':
      return (
        <>
          <q className="words">{source.words}</q>
          {named && <cite>{source.from}</cite>}
          {named && source.verified !== null && (
            <span className={source.verified === 'found' ? 'verified' : 'unverified'}>{fr.result.verified[source.verified]}</span>
          )}
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
