import { useEffect, useRef, useState } from 'react';
import { fr } from '../catalogue/fr.ts';
import { summaryOf } from './summary.ts';
import type { AnalystState } from './analyst.ts';
import type { AmountChange } from './comparison.ts';

export interface Announcement {
  readonly text: string;
  readonly say: (text: string) => void;
}

/** What the live region says: the summary of new results, the effect of an amount, the first error. Said once each. */
export function useAnnouncement(state: AnalystState, change: AmountChange | null): Announcement {
  const [text, setText] = useState('');
  const last = useRef('');
  const { analysis } = state;
  useEffect(() => {
    if (analysis === null) return;
    const errors = analysis.problems.filter((problem) => problem.severity === 'error');
    const first = errors[0];
    const next =
      first !== undefined
        ? fr.announce.error(errors.length, first.message)
        : analysis.report === null
          ? ''
          : [change?.comparison ? `${fr.amounts.changes(change.comparison.changed)}.` : '', fr.announce.results(summaryOf(analysis.report))]
              .join(' ')
              .trim();
    if (next === last.current) return;
    last.current = next;
    setText(next);
  }, [analysis, change]);
  return { text, say: setText };
}
