import { useState } from 'react';
import { fr } from '../catalogue/fr.ts';
import type { CaseTableView, CaseView, CheckView, Explanation, Place, WhyView } from '../worker/protocol.ts';
import type { Stale } from '../state/use-workbench.ts';
import { Pane } from './frame/pane.tsx';
import { StateMark, stateClass } from './state-mark.tsx';
import { Reasoning } from './why.tsx';

interface ResultProps {
  readonly hidden: boolean;
  readonly selected: { readonly table: CaseTableView; readonly view: CaseView } | null;
  readonly explanation: Explanation | null;
  readonly stale: Stale | null;
  /** Results whose « Pourquoi ? » is open, by title. */
  readonly open: ReadonlySet<string>;
  readonly onToggleWhy: (title: string) => void;
  readonly onStep: (by: -1 | 1) => void;
  readonly onGoTo: (place: Place) => void;
}

/** The selected case: what it gives, each result, and why. */
export function ResultPane({ hidden, selected, explanation, stale, open, onToggleWhy, onStep, onGoTo }: ResultProps) {
  const tools = selected !== null && (
    <div className="button-group">
      <button type="button" className="button small" onClick={() => onStep(-1)} aria-label={fr.result.previous} title={fr.result.previous}>
        <span aria-hidden="true">‹</span>
      </button>
      <button type="button" className="button small" onClick={() => onStep(1)} aria-label={fr.result.next} title={fr.result.next}>
        <span aria-hidden="true">›</span>
      </button>
    </div>
  );
  return (
    <Pane id="resultat" area="result" title={fr.panes.result} hidden={hidden} tools={tools}>
      {stale !== null && selected !== null && <p className="stale-note">{fr.stale[stale]}</p>}
      <div className={stale !== null ? 'pane-body scroll stale' : 'pane-body scroll'} tabIndex={0} role="group" aria-labelledby="resultat-title">
        {selected === null ? (
          <p className="empty">{fr.result.none}</p>
        ) : (
          <>
            <header className="case-head">
              <h3>{fr.result.of(selected.view.number)}</h3>
              <p>{selected.table.title}</p>
            </header>
            <ul className="outcomes">
              {selected.view.checks.map((check) => (
                <Outcome
                  key={check.title}
                  check={check}
                  why={explanation?.results.find((each) => each.title === check.title) ?? null}
                  open={open.has(check.title)}
                  onToggle={() => onToggleWhy(check.title)}
                  onGoTo={onGoTo}
                />
              ))}
            </ul>
            <Given given={explanation?.given ?? []} />
            <button type="button" className="link" onClick={() => onGoTo(selected.view.place)}>
              {fr.result.goToCase}
            </button>
          </>
        )}
      </div>
    </Pane>
  );
}

interface OutcomeProps {
  readonly check: CheckView;
  readonly why: WhyView | null;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onGoTo: (place: Place) => void;
}

function Outcome({ check, why, open, onToggle, onGoTo }: OutcomeProps) {
  return (
    <li className={`outcome ${stateClass(check.state)}`}>
      <h4>{check.title}</h4>
      <div className="outcome-line">
        <span className="outcome-value">{check.obtained}</span>
        <StateMark state={check.state} />
      </div>
      {check.state === 'écart' && (
        <p className="outcome-expected">
          {fr.result.expected} : {check.expected}
        </p>
      )}
      <button type="button" className="button why-button" aria-expanded={open} onClick={onToggle}>
        {fr.result.why}
        <span className="visually-hidden"> ({check.title})</span>
      </button>
      {open && (why === null ? <p className="empty">{fr.result.preparing}</p> : <Reasoning why={why} onGoTo={onGoTo} />)}
    </li>
  );
}

function Given({ given }: { readonly given: Explanation['given'] }) {
  const [open, setOpen] = useState(true);
  return (
    <details className="given" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h4>{fr.result.given}</h4>
      </summary>
      {given.length === 0 ? (
        <p className="empty">{fr.result.nothingGiven}</p>
      ) : (
        <dl>
          {given.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </details>
  );
}
