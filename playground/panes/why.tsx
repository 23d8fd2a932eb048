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
    <>
      <ol className="reasoning" aria-label={fr.result.reasoning}>
        {why.steps.map((step) => (
          <StepItem key={step.definition} step={step} onGoTo={onGoTo} />
        ))}
      </ol>
      {why.notes.length > 0 && (
        <ul className="why-notes" aria-label={fr.result.notes}>
          {why.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function StepItem({ step, onGoTo }: { readonly step: StepView; readonly onGoTo: (place: Place) => void }) {
  const { place } = step;
  return (
    <li className={step.fault ? 'reason fault' : 'reason'}>
      <p className="reason-sentence">
        <span className="reason-title">{step.title}</span>
        {fr.result.is} <strong className="reason-value">{step.value}</strong>
      </p>
      {step.sentence !== '' && <p className="reason-words">{fr.result.computed(step.sentence)}</p>}
      <Branches branches={step.branches} />
      {step.reads.length > 0 && <p className="reads">{fr.result.read(step.reads.map(({ name, value }) => `${name} = ${value}`).join(' ; '))}</p>}
      {step.notes.map((note) => (
        <p key={note} className="reason-note">
          {note}
        </p>
      ))}
      <SourceList sources={step.sources} />
      {place !== null && (
        <button type="button" className="link" onClick={() => onGoTo(place)}>
          {fr.result.goTo(step.word)}
          <span className="visually-hidden"> : {step.title}</span>
        </button>
      )}
    </li>
  );
}

/** More branches that did not apply than this wait behind a line that counts them. */
const FEW = 4;

function Branches({ branches }: { readonly branches: readonly BranchView[] }) {
  if (branches.length === 0) return null;
  const rest = branches.filter(({ outcome }) => outcome !== 'appliquée');
  const folded = rest.length > FEW;
  const shown = folded ? branches.filter(({ outcome }) => outcome === 'appliquée') : branches;
  return (
    <>
      {shown.length > 0 && <BranchList branches={shown} />}
      {folded && (
        <details className="other-branches">
          <summary>{fr.result.otherBranches(rest.length)}</summary>
          <BranchList branches={rest} />
        </details>
      )}
    </>
  );
}

function BranchList({ branches }: { readonly branches: readonly BranchView[] }) {
  return (
    <ul className="branches" aria-label={fr.result.branches}>
      {branches.map((branch, index) => (
        <Branch key={index} branch={branch} />
      ))}
    </ul>
  );
}

const SIGN: Readonly<Record<BranchView['outcome'], string>> = {
  appliquée: '●',
  'non appliquée': '○',
  écartée: '⊘',
  "peut s'appliquer": '◌',
  'non évaluée': '–',
};

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
