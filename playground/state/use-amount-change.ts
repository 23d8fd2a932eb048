import { useMemo, useState } from 'react';
import type { AmountView, Report } from '../worker/protocol.ts';
import type { AnalystState } from './analyst.ts';
import { type AmountChange, compare } from './comparison.ts';
import type { Dossier, Texts } from './dossier/dossier.ts';
import { fr } from '../catalogue/fr.ts';

interface Baseline {
  readonly key: string;
  readonly before: string;
  readonly report: Report;
  readonly texts: Texts;
}

export interface AmountEditing {
  readonly change: AmountChange | null;
  /** The texts before the change; null until what it does to the cases is known. */
  readonly from: Texts | null;
  /** Ids of the cases the change moved. */
  readonly changed: ReadonlySet<string>;
  readonly edit: (amount: AmountView, text: string) => void;
  readonly undo: () => void;
  readonly dismiss: () => void;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * Changes an amount by one edit of the text and compares the cases with what they were before the first edit of that amount.
 * Back at its first value, there is no change to show.
 */
export function useAmountChange(dossier: Dossier, analysis: AnalystState, revision: number): AmountEditing {
  const [baseline, setBaseline] = useState<Baseline | null>(null);
  const amounts = analysis.checked?.amounts;
  const report = analysis.results?.revision === revision && analysis.results.complete ? analysis.results.report : null;
  const blocked = analysis.revision === revision && analysis.checked?.computable === false;

  const change = useMemo((): AmountChange | null => {
    if (baseline === null) return null;
    const now = amounts?.find((amount) => amount.key === baseline.key)?.text;
    if (now === undefined || now === baseline.before) return null;
    const comparison = report === null ? null : compare(baseline.report, report);
    return { key: baseline.key, before: baseline.before, after: now, comparison, blocked };
  }, [baseline, amounts, report, blocked]);
  const changed = useMemo(() => (change?.comparison ? new Set(change.comparison.changes.map((each) => each.caseId)) : NONE), [change]);

  return {
    change,
    from: change?.comparison ? (baseline?.texts ?? null) : null,
    changed,
    edit(amount, text) {
      if (baseline?.key !== amount.key && analysis.results?.complete === true)
        setBaseline({ key: amount.key, before: amount.text, report: analysis.results.report, texts: dossier.snapshot().texts });
      const { place, unit } = amount;
      // « inconnu » stands for the whole amount: its unit comes with the first number.
      const written = amount.written === 'unknown' && unit !== '' ? `${text} ${unit}` : text;
      dossier.edit([{ file: place.file, start: place.start, end: place.end, text: written }], fr.amounts.edited(amount.label));
    },
    undo() {
      const amount = amounts?.find((each) => each.key === baseline?.key);
      if (amount === undefined || baseline === null) return;
      dossier.edit(
        [{ file: amount.place.file, start: amount.place.start, end: amount.place.end, text: baseline.before }],
        fr.amounts.edited(amount.label),
      );
      setBaseline(null);
    },
    dismiss: () => setBaseline(null),
  };
}
