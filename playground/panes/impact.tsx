import { fr } from '../catalogue/fr.ts';
import type { AmountChange, Change } from '../state/comparison.ts';
import type { Taker } from '../state/takers.ts';
import { StateMark } from './state-mark.tsx';

interface ImpactProps {
  readonly change: AmountChange;
  /** Rulesets that take up the open one. */
  readonly takers: readonly Taker[];
  readonly unit: string;
  /** Whether something of this ruleset reads the amount. */
  readonly read: boolean;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
  readonly onSelectCase: (caseId: string) => void;
}

/** What the new amount does: each result that moved, before and after, here and in the rulesets that take this one up. */
export function Impact({ change, takers, unit, read, onUndo, onDismiss, onSelectCase }: ImpactProps) {
  const { comparison } = change;
  return (
    <div className="impact">
      <p className="impact-head">
        <strong>
          {change.before === null ? fr.amounts.isNew(change.after) : fr.amounts.was(change.before, change.after)} {unit}
        </strong>
        <span>
          {change.blocked
            ? fr.amounts.blocked
            : comparison === null
              ? fr.computing
              : read
                ? fr.amounts.changes(comparison.changed)
                : fr.amounts.unread}
        </span>
      </p>
      {change.before === null && comparison !== null && comparison.undated > 0 && (
        <p className="impact-rest">{fr.amounts.undated(comparison.undated, comparison.changed)}</p>
      )}
      {comparison !== null && comparison.changes.length > 0 && (
        <ul className="impact-list">
          {comparison.changes.map((each) => (
            <ImpactLine key={`${each.caseId}/${each.title}`} change={each} onSelect={onSelectCase} />
          ))}
        </ul>
      )}
      {read && change.before === null && comparison?.changed === 0 && <p className="impact-rest">{fr.amounts.untested}</p>}
      {comparison !== null && comparison.changed > 0 && <p className="impact-rest">{fr.amounts.unchanged(comparison.unchanged)}</p>}
      {takers.length > 0 && (
        <section className="impact-takers">
          <h4>{fr.takers.title}</h4>
          {takers.map((taker) => (
            <TakerImpact key={taker.ruleset} {...taker} />
          ))}
        </section>
      )}
      <p className="impact-tools">
        <button type="button" className="button small" onClick={onUndo}>
          {fr.amounts.undo}
        </button>
        <button type="button" className="button small quiet" onClick={onDismiss}>
          {fr.amounts.dismiss}
        </button>
      </p>
    </div>
  );
}

function ImpactLine({ change, onSelect }: { readonly change: Change; readonly onSelect: (caseId: string) => void }) {
  return (
    <li>
      <button type="button" className="impact-case" onClick={() => onSelect(change.caseId)}>
        <ImpactWords name={fr.amounts.case(change.number, change.table)} change={change} />
      </button>
    </li>
  );
}

/** The case by its name, its result before and after, its état. */
function ImpactWords({ name, change }: { readonly name: string; readonly change: Change }) {
  return (
    <>
      <span className="impact-number">{name}</span>
      <span className="impact-title">{change.title}</span>
      <span className="impact-values">
        <span className="visually-hidden">{fr.amounts.before} : </span>
        {change.before}
        <span aria-hidden="true"> → </span>
        <span className="visually-hidden">, {fr.amounts.after.toLowerCase()} : </span>
        <strong>{change.after}</strong>
      </span>
      <StateMark state={change.stateAfter} />
    </>
  );
}

/** What the new amount does to another ruleset: how many of its cases move, and which when asked. Its cases are read, not chosen: they are of another text. */
function TakerImpact({ title, moved }: Taker) {
  if (typeof moved === 'string') return <p className="impact-taker">{fr.takers.of(title, fr.takers.unmoved[moved])}</p>;
  if (moved.changes.length === 0) return <p className="impact-taker">{fr.takers.of(title, fr.takers.changes(0))}</p>;
  return (
    <details className="impact-taker">
      <summary>{fr.takers.of(title, fr.takers.changes(moved.changed))}</summary>
      <ul className="impact-list">
        {moved.changes.map((each) => (
          <li key={`${each.caseId}/${each.title}`} className="impact-case">
            <ImpactWords name={fr.amounts.case(each.number, each.table)} change={each} />
          </li>
        ))}
      </ul>
      <p className="impact-rest">{fr.amounts.unchanged(moved.unchanged)}</p>
    </details>
  );
}
