import { memo, useEffect, useRef } from 'react';
import type { Place } from '../worker/protocol.ts';
import { colourText, type Names } from './colour.ts';

interface StaticTextProps {
  readonly text: string;
  readonly names: Names;
  readonly label: string;
  /** What one asked to see: its first line is marked, brought into view and given the focus. */
  readonly place?: Place | null;
}

/** The rules as coloured text: what is read before the editor arrives, and on a phone. Whole, so that find, print and copy see every line. */
export const StaticText = memo(function StaticText({ text, names, label, place = null }: StaticTextProps) {
  const asked = useRef<HTMLDivElement>(null);
  const line = place === null ? null : text.slice(0, place.start).split('\n').length - 1;
  useEffect(() => {
    if (place === null) return;
    asked.current?.focus({ preventScroll: true });
    asked.current?.scrollIntoView({ block: 'center' });
  }, [place]);
  return (
    <div className="static-text scroll" tabIndex={0} role="group" aria-label={label}>
      {colourText(text, names).map(({ line: whole, runs }, index) => (
        <div key={index} {...(index === line ? { className: 'line asked', ref: asked, tabIndex: -1 } : { className: 'line' })}>
          <span className="line-number" aria-hidden="true">
            {index + 1}
          </span>
          <span className="line-text">
            {runs.map(({ start, colour }, at) => {
              const words = whole.slice(start, runs[at + 1]?.start);
              return colour === 'plain' ? (
                words
              ) : (
                <span key={start} className={`t-${colour}`}>
                  {words}
                </span>
              );
            })}
            {'\n'}
          </span>
        </div>
      ))}
    </div>
  );
});
