import { useEffect, useRef, useState } from 'react';
import { fr } from '../../catalogue/fr.ts';
import { summaryOf } from '../summary.ts';
import type { AnalystState } from '../analyst.ts';
import type { AmountChange } from '../comparison.ts';
import type { Taker } from '../takers.ts';

interface Announcement {
  readonly text: string;
  readonly say: (text: string) => void;
}

/** What the live region says: the summary of new results, the effect of an amount, here and elsewhere, the first error. Said once each. */
export function useAnnouncement(state: AnalystState, change: AmountChange | null, takers: readonly Taker[]): Announcement {
  const [text, setText] = useState('');
  const last = useRef('');
  const { checked, revision, results } = state;
  useEffect(() => {
    if (checked === null) return;
    const errors = checked.problems.filter((problem) => problem.severity === 'error');
    const first = errors[0];
    const current = results?.revision === revision && results.complete ? results.report : null;
    const effect = change?.comparison ? `${fr.amounts.changes(change.comparison.changed)}. ${elsewhere(takers)}`.trim() : '';
    const summary = current === null ? '' : fr.announce.results(summaryOf(current));
    const next = first === undefined ? `${effect} ${summary}`.trim() : fr.announce.error(errors.length, first.message);
    if (next === '') return;
    if (next === last.current) return;
    last.current = next;
    setText(next);
  }, [checked, revision, results, change, takers]);
  return { text, say: setText };
}

/** What a change does to other rulesets, once all of it is known. */
function elsewhere(takers: readonly Taker[]): string {
  if (takers.some(({ moved }) => moved === 'computing')) return '';
  return takers
    .map(({ title, moved }) => `${fr.takers.of(title, typeof moved === 'string' ? fr.takers.unmoved[moved] : fr.takers.changes(moved.changed))}.`)
    .join(' ');
}
