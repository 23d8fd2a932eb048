import { memo } from 'react';
import { colourText } from './colour.ts';

interface StaticTextProps {
  readonly text: string;
  readonly names: RegExp | null;
  readonly label: string;
}

/** The rules as coloured text: what is read before the editor arrives, and on a phone. Whole, so that find, print and copy see every line. */
export const StaticText = memo(function StaticText({ text, names, label }: StaticTextProps) {
  return (
    <div className="static-text scroll" tabIndex={0} role="group" aria-label={label}>
      {colourText(text, names).map(({ line, runs }, index) => (
        <div key={index} className="line">
          <span className="line-number" aria-hidden="true">
            {index + 1}
          </span>
          <span className="line-text">
            {runs.map(({ start, colour }, at) => {
              const words = line.slice(start, runs[at + 1]?.start);
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
