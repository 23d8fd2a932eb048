import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { fr } from '../catalogue/fr.ts';
import { foundAmounts, parseAmount } from '../state/amount-text.ts';
import type { AmountChange } from '../state/comparison.ts';
import type { Taker } from '../state/takers.ts';
import type { NewAmountEntry, NewAmountRefusal } from '../state/new-amount.ts';
import type { AmountView, ParameterView, Place } from '../worker/protocol.ts';
import { Impact } from './impact.tsx';
import { NewAmountForm } from './new-amount.tsx';
import { Pane } from './frame/pane.tsx';
import { SourceList } from './sources.tsx';

interface AmountsProps {
  readonly hidden: boolean;
  readonly amounts: readonly AmountView[];
  /** Those to which a new amount may be added. */
  readonly parameters: readonly ParameterView[];
  /** The text has been checked: until then, its amounts are not known. */
  readonly checked: boolean;
  readonly change: AmountChange | null;
  readonly takers: readonly Taker[];
  readonly onEdit: (amount: AmountView, text: string) => void;
  readonly onAdd: (parameter: ParameterView, entry: NewAmountEntry) => NewAmountRefusal | null;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
  readonly onSelectCase: (caseId: string) => void;
  readonly onGoTo: (place: Place) => void;
}

const GROUPS = ['paramètre', 'tableau', 'autre'] as const;

/** Every number of the rules as a form field. A field and its place in the text are two views of one document. */
export function AmountsPane(props: AmountsProps) {
  const [search, setSearch] = useState('');
  const [adding, setAdding] = useState<Adding | null>(null);
  const searchId = useId();
  // The amount that was changed stays in view with what it does, though its new value be another than the one sought; so do those one is added to.
  const sought = new Set(foundAmounts(props.amounts, search));
  const found = props.amounts.filter((one) => one.key === props.change?.key || one.definition === adding?.definition || sought.has(one));
  return (
    <Pane id="montants" area="amounts" title={fr.panes.amounts} hidden={props.hidden}>
      <div className="pane-body scroll" tabIndex={0} role="group" aria-labelledby="montants-title">
        {props.amounts.length > 8 && (
          <div className="search">
            <label htmlFor={searchId} className="visually-hidden">
              {fr.amounts.find}
            </label>
            <input id={searchId} type="search" placeholder={fr.amounts.find} value={search} onChange={(event) => setSearch(event.target.value)} />
          </div>
        )}
        {props.amounts.length === 0 && <p className="empty">{props.checked ? fr.amounts.none : fr.computing}</p>}
        {props.amounts.length > 0 && found.length === 0 && <p className="empty">{fr.amounts.notFound(search)}</p>}
        {GROUPS.map((group) => (
          <AmountGroup
            key={group}
            {...props}
            {...{ group, adding }}
            onAdding={setAdding}
            searching={search.trim() !== ''}
            amounts={found.filter((amount) => amount.group === group)}
          />
        ))}
      </div>
    </Pane>
  );
}

/** The new amount that is being written. */
interface Adding {
  readonly definition: string;
  /** What it begins with. */
  readonly amount: string;
}

interface GroupProps extends AmountsProps {
  readonly adding: Adding | null;
  readonly onAdding: (adding: Adding | null) => void;
}

/** Values of one definition stand together: the versions of a parameter, the rows of a scale. Lesser numbers wait behind their title. */
function AmountGroup({ group, searching, ...props }: GroupProps & { readonly group: AmountView['group']; readonly searching: boolean }) {
  const { amounts, change } = props;
  const [asked, setAsked] = useState(false);
  if (amounts.length === 0) return null;
  const open = group !== 'autre' || asked || searching || amounts.some(({ key }) => key === change?.key);
  const title = fr.amounts.groups[group];
  return (
    <section className="amount-group">
      <h3>
        {group === 'autre' ? (
          <button type="button" className="group-button" aria-expanded={open} onClick={() => setAsked(!open)}>
            {fr.amounts.groupOf(title, amounts.length)}
          </button>
        ) : (
          title
        )}
      </h3>
      {open &&
        [...new Set(amounts.map((amount) => amount.definition))].map((definition) => (
          <AmountsOf key={definition} {...props} definition={definition} />
        ))}
    </section>
  );
}

function AmountsOf({ definition, amounts, parameters, adding, onAdding, onAdd, ...props }: GroupProps & { readonly definition: string }) {
  const own = amounts.filter((amount) => amount.definition === definition);
  const only = own.length === 1 && own[0]?.context === null;
  const parameter = parameters.find((each) => each.definition === definition);
  const closed = useRef(false);
  const rather = (amount: string): void => {
    props.onUndo();
    onAdding({ definition, amount });
  };
  const close = (): void => {
    closed.current = true;
    onAdding(null);
  };
  /** Back where the form was opened from: the keyboard goes on from there. */
  const goBack = (button: HTMLButtonElement | null): void => {
    if (button === null || !closed.current) return;
    closed.current = false;
    button.focus();
  };
  return (
    <fieldset className="amount-definition">
      <legend className={only ? 'visually-hidden' : undefined}>{own[0]?.label ?? definition}</legend>
      {own.map((amount) => (
        <AmountField key={amount.key} amount={amount} named={only} onRather={parameter === undefined ? null : rather} {...props} />
      ))}
      {parameter !== undefined && adding?.definition !== definition && (
        <p className="amount-add">
          <button ref={goBack} type="button" className="link" onClick={() => onAdding({ definition, amount: '' })}>
            {fr.amounts.add}
            <span className="visually-hidden"> : {parameter.label}</span>
          </button>
        </p>
      )}
      {parameter !== undefined && adding?.definition === definition && (
        <NewAmountForm parameter={parameter} amount={adding.amount} onAdd={onAdd} onClose={close} />
      )}
    </fieldset>
  );
}

interface FieldProps extends Omit<AmountsProps, 'amounts' | 'hidden' | 'parameters' | 'onAdd'> {
  readonly amount: AmountView;
  readonly named: boolean;
  /** Takes a change back and makes a new amount of it; null where none can be added. */
  readonly onRather: ((amount: string) => void) | null;
}

function AmountField({ amount, named, change, onEdit, onGoTo, onRather, ...props }: FieldProps) {
  const id = useId();
  const field = useTyped(amount, onEdit);
  const own = change?.key === amount.key ? change : null;
  const form = useShown(own?.comparison ?? null);
  const label = named ? amount.label : (amount.context ?? amount.since ?? amount.label);
  const facts = [label === amount.since ? null : amount.since, amount.inForce === true ? fr.amounts.inForce : null].filter((text) => text !== null);
  return (
    <form ref={form} className={own === null ? 'amount' : 'amount edited'} onSubmit={field.commit} noValidate>
      <div className="amount-line">
        <label htmlFor={id}>
          {label}
          {!named && <span className="visually-hidden"> ({amount.label})</span>}
        </label>
        <AmountInput id={id} field={field} unit={amount.unit} />
      </div>
      <div className="amount-note" id={`${id}-note`}>
        {field.error !== null && <p className="field-error">{field.error}</p>}
        {field.error === null && field.text !== amount.text && <p>{fr.amounts.pending}</p>}
        {facts.length > 0 && <span>{facts.join(' · ')}</span>}
      </div>
      <details className="amount-source">
        <summary>
          {fr.amounts.source}
          <span className="visually-hidden"> : {label}</span>
        </summary>
        <SourceList sources={amount.sources} />
        <button type="button" className="link" onClick={() => onGoTo(amount.place)}>
          {fr.amounts.goTo}
        </button>
      </details>
      {own !== null && own.before !== null && onRather !== null && amount.read && (
        <Rewritten since={amount.since} onRather={() => onRather(own.after)} />
      )}
      {own !== null && <Impact change={own} unit={amount.unit} read={amount.read} {...props} />}
    </form>
  );
}

/** Brings what a change does into view, once it is known. */
function useShown(comparison: object | null) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (comparison === null) return;
    form.current?.scrollIntoView({ block: 'nearest' });
    // Where it is longer than the pane, its beginning.
    form.current?.firstElementChild?.scrollIntoView({ block: 'nearest' });
  }, [comparison]);
  return form;
}

/** A changed amount holds for the days gone by as well: an amount of a new text is another line. */
function Rewritten({ since, onRather }: { readonly since: string | null; readonly onRather: () => void }) {
  return (
    <p className="amount-rewritten">
      {fr.amounts.rewritten(since)}{' '}
      <button type="button" className="link" onClick={onRather}>
        {fr.amounts.rather}
      </button>
    </p>
  );
}

type TypedAmount = ReturnType<typeof useTyped>;

/** What is being typed into a field: it becomes an edit of the text when it is a number, and says why not otherwise. */
function useTyped(amount: AmountView, onEdit: AmountsProps['onEdit']) {
  const [text, setText] = useState(amount.text);
  const [error, setError] = useState<string | null>(null);
  const reset = (): void => {
    setText(amount.text);
    setError(null);
  };
  useEffect(reset, [amount.text]);
  const commit = (event?: FormEvent): void => {
    event?.preventDefault();
    if (text.trim().toLowerCase() === amount.text) return reset();
    const parsed = parseAmount(text, { ...amount, signed: amount.group === 'tableau' });
    if (parsed.kind === 'invalid') return setError(fr.amounts.refused(parsed.refusal, amount));
    setError(null);
    setText(parsed.text);
    if (parsed.text !== amount.text) onEdit(amount, parsed.text);
  };
  return { text, setText, error, reset, commit };
}

function AmountInput({ id, field, unit }: { readonly id: string; readonly field: TypedAmount; readonly unit: string }) {
  return (
    <span className="amount-input">
      <input
        id={id}
        inputMode="decimal"
        autoComplete="off"
        enterKeyHint="done"
        style={{ width: `calc(${Math.max(3, field.text.length)}ch + 26px)` }}
        value={field.text}
        aria-invalid={field.error !== null}
        aria-describedby={`${id}-unit ${id}-note`}
        onChange={(event) => field.setText(event.target.value)}
        onBlur={() => field.commit()}
        onKeyDown={(event) => {
          if (event.key === 'Escape') field.reset();
        }}
      />
      <span id={`${id}-unit`} className="unit">
        {unit}
      </span>
    </span>
  );
}
