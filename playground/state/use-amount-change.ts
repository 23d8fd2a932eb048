import { useMemo, useState } from 'react';
import type { AmountView, ParameterView, Report, TextEdit } from '../worker/protocol.ts';
import type { AnalystState } from './analyst.ts';
import { type AmountChange, compare } from './comparison.ts';
import type { Dossier, Texts } from './dossier/dossier.ts';
import { type NewAmountEntry, type NewAmountRefusal, newAmount } from './new-amount.ts';
import { fr } from '../catalogue/fr.ts';

interface Baseline {
  readonly key: string;
  /** Null: the amount is new. */
  readonly before: string | null;
  /** What takes the change back where it is more than a value put in its place. */
  readonly added: { readonly file: string; readonly text: string } | null;
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
  /** Adds the line of a new amount; says why not, and adds nothing, where the entry makes none. */
  readonly add: (parameter: ParameterView, entry: NewAmountEntry) => NewAmountRefusal | null;
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

  /** Cases are compared with what they were before the first change of an amount; without results there is nothing to compare with. */
  const compareFrom = (start: Pick<Baseline, 'key' | 'before' | 'added'>): void => {
    if (baseline?.key !== start.key && analysis.results?.complete === true)
      setBaseline({ ...start, report: analysis.results.report, texts: dossier.snapshot().texts });
  };

  return {
    change,
    from: change?.comparison ? (baseline?.texts ?? null) : null,
    changed,
    edit(amount, text) {
      compareFrom({ key: amount.key, before: amount.text, added: null });
      // The line that was added holds the new value: taking it back takes out this one.
      if (baseline?.key === amount.key && baseline.added !== null)
        setBaseline({ ...baseline, added: { ...baseline.added, text: baseline.added.text.replace(amount.text, text) } });
      const { unit } = amount;
      // « inconnu » stands for the whole amount: its unit comes with the first number.
      const written = amount.written === 'unknown' && unit !== '' ? `${text} ${unit}` : text;
      dossier.edit([{ ...spanOf(amount, written), text: written }], fr.amounts.edited(amount.label));
    },
    add(parameter, entry) {
      const made = newAmount(parameter, entry);
      if (made.kind === 'refused') return made.refusal;
      const { edit, rank } = made;
      compareFrom({ key: `${parameter.definition}/${rank}#0`, before: null, added: { file: edit.file, text: edit.text } });
      dossier.edit([edit], fr.amounts.added(parameter.label));
      return null;
    },
    undo() {
      const amount = amounts?.find((each) => each.key === baseline?.key);
      if (amount === undefined || baseline === null) return;
      const back = baseline.before === null ? removal(dossier, baseline.added) : { ...spanOf(amount, baseline.before), text: baseline.before };
      if (back === null) return;
      const { file, start, end, text } = back;
      dossier.takeBack([{ file, start, end, text }], baseline.before === null ? fr.amounts.added(amount.label) : fr.amounts.edited(amount.label));
      setBaseline(null);
    },
    dismiss: () => setBaseline(null),
  };
}

/** What an amount is written over: its digits, or all of it by « inconnu », which has no unit. */
const spanOf = ({ place, wholeEnd }: AmountView, text: string): Omit<TextEdit, 'text'> => ({
  file: place.file,
  start: place.start,
  end: text === 'inconnu' ? wholeEnd : place.end,
});

/** Takes out the lines that were added, when they still stand as they were added. */
function removal(dossier: Dossier, added: Baseline['added']): TextEdit | null {
  const text = dossier.snapshot().texts.find(({ file }) => file === added?.file)?.text;
  const start = added === null ? -1 : (text?.indexOf(added.text) ?? -1);
  return added === null || start === -1 ? null : { file: added.file, start, end: start + added.text.length, text: '' };
}
