import { fr } from '../catalogue/fr.ts';
import type { BranchView, Place, StepView, WhyView } from '../worker/protocol.ts';
import { SourceList } from './sources.tsx';

interface ReasoningProps {
  readonly why: WhyView;
  readonly onGoTo: (place: Place) => void;
}

/** The reasoning as sentences, from what is known to the result. */
export function Reasoning({ why, onGoTo }: ReasoningProps) {
  return (
    <ol className="reasoning" aria-label={fr.result.reasoning}>
      {why.steps.map((step) => (
        <Step key={step.definition} step={step} onGoTo={onGoTo} />
      ))}
    </ol>
  );
}

function Step({ step, onGoTo }: { readonly step: StepView; readonly onGoTo: (place: Place) => void }) {
  const { place } = step;
  return (
    <li className={step.fault ? 'reason fault' : 'reason'}>
      <p className="reason-sentence">
        <span className="reason-word">{step.word}</span> {step.sentence}
      </p>
      {step.branches.length > 0 && (
        <ul className="branches" aria-label={fr.result.branches}>
          {step.branches.map((branch, index) => (
            <Branch key={index} branch={branch} />
          ))}
        </ul>
      )}
      <SourceList sources={step.sources} />
      {step.notes.map((note) => (
        <p key={note} className="reason-note">
          {note}
        </p>
      ))}
      {place !== null && (
        <button type="button" className="link" onClick={() => onGoTo(place)}>
          {fr.result.goToRule}
          <span className="visually-hidden"> : {step.title}</span>
        </button>
      )}
    </li>
  );
}

const SIGN: Readonly<Record<BranchView['outcome'], string>> = { appliquée: '●', 'non appliquée': '○', écartée: '⊘', 'non évaluée': '–' };

function Branch({ branch }: { readonly branch: BranchView }) {
  const applied = branch.outcome === 'appliquée';
  return (
    <li className={applied ? 'branch applied' : 'branch'}>
      <span className="branch-sign" aria-hidden="true">
        {SIGN[branch.outcome]}
      </span>
      <span>
        <span className="branch-text">{branch.text}</span> <span className="branch-outcome">{branch.outcome}</span>
        {branch.because !== null && <span className="branch-because"> : {branch.because}</span>}
      </span>
    </li>
  );
}
