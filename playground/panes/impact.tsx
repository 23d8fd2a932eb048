import { fr } from '../catalogue/fr.ts';
import type { AmountChange, Change } from '../state/comparison.ts';
import { StateMark } from './state-mark.tsx';

interface ImpactProps {
  readonly change: AmountChange;
  readonly unit: string;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
  readonly onSelectCase: (caseId: string) => void;
}

/** What the new amount does: each result that moved, before and after. */
export function Impact({ change, unit, onUndo, onDismiss, onSelectCase }: ImpactProps) {
  const { comparison } = change;
  return (
    <div className="impact">
      <p className="impact-head">
        <strong>
          {fr.amounts.was(change.before, change.after)} {unit}
        </strong>
        <span>{change.blocked ? fr.amounts.blocked : comparison === null ? fr.computing : fr.amounts.changes(comparison.changed)}</span>
      </p>
      {comparison !== null && comparison.changes.length > 0 && (
        <ul className="impact-list">
          {comparison.changes.map((each) => (
            <ImpactLine key={`${each.caseId}/${each.title}`} change={each} onSelect={onSelectCase} />
          ))}
        </ul>
      )}
      {comparison !== null && comparison.changed > 0 && <p className="impact-rest">{fr.amounts.unchanged(comparison.unchanged)}</p>}
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
        <span className="impact-number">{fr.result.of(change.number)}</span>
        <span className="impact-title">{change.title}</span>
        <span className="impact-values">
          <span className="visually-hidden">{fr.amounts.before} : </span>
          {change.before}
          <span aria-hidden="true"> → </span>
          <span className="visually-hidden">, {fr.amounts.after.toLowerCase()} : </span>
          <strong>{change.after}</strong>
        </span>
        <StateMark state={change.stateAfter} />
      </button>
    </li>
  );
}
