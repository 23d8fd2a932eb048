import { type FormEvent, type InputHTMLAttributes, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { fr } from '../catalogue/fr.ts';
import { type NewAmountEntry, type NewAmountRefusal, inForce, nextAfter, readDay } from '../state/new-amount.ts';
import type { ParameterView } from '../worker/protocol.ts';

interface NewAmountProps {
  readonly parameter: ParameterView;
  /** What the amount begins with. */
  readonly amount: string;
  readonly onAdd: (parameter: ParameterView, entry: NewAmountEntry) => NewAmountRefusal | null;
  readonly onClose: () => void;
}

const LEVELS = ['A', 'B', 'C'] as const;

/** « Nouveau montant à partir du… »: one more line of the text, with its source. What was in force before stays in force for the days before. */
export function NewAmountForm({ parameter, amount, onAdd, onClose }: NewAmountProps) {
  const id = useId();
  const [entry, setEntry] = useState<NewAmountEntry>({ day: '', amount, source: '', reliability: 'A' });
  const [refusal, setRefusal] = useState<NewAmountRefusal | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const change = (part: Partial<NewAmountEntry>): void => {
    setEntry({ ...entry, ...part });
    setRefusal(null);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const why = onAdd(parameter, entry);
    setRefusal(why);
    if (why === null) onClose();
    else form.current?.querySelector<HTMLElement>(`[name=${why.field}]`)?.focus();
  };
  const field = (name: NewAmountRefusal['field'], label: string, more: InputHTMLAttributes<HTMLInputElement>) => (
    <Line id={`${id}-${name}`} label={label} refused={refusal?.field === name ? wordsOf(refusal, parameter) : null}>
      <input
        id={`${id}-${name}`}
        name={name}
        value={entry[name]}
        autoComplete="off"
        aria-invalid={refusal?.field === name}
        aria-describedby={`${id}-${name}-note`}
        onChange={(event) => change({ [name]: event.target.value })}
        {...more}
      />
    </Line>
  );
  const { form: words } = fr.amounts;
  return (
    <form ref={form} className="new-amount" onSubmit={submit} noValidate aria-label={words.title(parameter.label)}>
      {field('day', words.day, { placeholder: words.dayHint })}
      {field('amount', parameter.unit === '' ? words.amount : `${words.amount} (${parameter.unit})`, { inputMode: 'decimal' })}
      {field('source', words.source, { placeholder: words.sourceHint })}
      <Line id={`${id}-level`} label={words.reliability} refused={null}>
        <select id={`${id}-level`} value={entry.reliability} onChange={(event) => change({ reliability: LEVELS[event.target.selectedIndex] ?? 'A' })}>
          {LEVELS.map((level) => (
            <option key={level} value={level}>
              {words.levels[level]}
            </option>
          ))}
        </select>
      </Line>
      <p className="new-amount-note">{noteOf(parameter, entry.day)}</p>
      <p className="impact-tools">
        <button type="submit" className="button small">
          {words.submit}
        </button>
        <button type="button" className="button small quiet" onClick={onClose}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
}

interface LineProps {
  readonly id: string;
  readonly label: string;
  /** What is to be written instead; null when nothing is wrong. */
  readonly refused: string | null;
  readonly children: ReactNode;
}

function Line({ id, label, refused, children }: LineProps) {
  return (
    <div className="new-amount-line">
      <label htmlFor={id}>{label}</label>
      {children}
      <p id={`${id}-note`} className="field-error">
        {refused}
      </p>
    </div>
  );
}

const DAY = new Intl.DateTimeFormat('fr-FR', { timeZone: 'UTC' });

/** Until when the new amount holds; nothing of a day before the first amount, which is refused. */
function noteOf({ versions }: ParameterView, typed: string): string {
  const day = readDay(typed);
  if (day !== null && inForce(versions, day) === null) return '';
  const next = day === null ? null : nextAfter(versions, day);
  return next === null ? fr.amounts.form.kept : fr.amounts.form.until(DAY.format(new Date(`${next}T00:00:00Z`)));
}

function wordsOf(refusal: NewAmountRefusal, parameter: ParameterView): string {
  return refusal.field === 'amount' ? fr.amounts.refused(refusal.why, parameter) : fr.amounts.form.refused[refusal.why];
}
