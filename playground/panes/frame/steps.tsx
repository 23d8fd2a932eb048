import { fr } from '../../catalogue/fr.ts';

interface StepsProps {
  readonly done: readonly boolean[];
  readonly onGo: (step: number) => void;
  readonly onHide: () => void;
}

/** Three steps for a first visit. Each ticks itself when it was really done; the strip covers nothing. */
export function Steps({ done, onGo, onHide }: StepsProps) {
  const current = done.indexOf(false);
  return (
    <nav className="steps" aria-label={fr.steps.title}>
      <ol>
        {fr.steps.labels.map((label, index) => (
          <li key={label} className={done[index] === true ? 'step done' : index === current ? 'step current' : 'step'}>
            <button type="button" onClick={() => onGo(index)} aria-current={index === current ? 'step' : undefined}>
              <span className="step-mark" aria-hidden="true">
                {done[index] === true ? '✓' : index + 1}
              </span>
              <span>
                <span className="step-label">{label}</span>
                <span className="step-hint">
                  {fr.steps.hints[index]}
                  <span className="visually-hidden"> ({done[index] === true ? fr.steps.done : fr.steps.todo})</span>
                </span>
              </span>
            </button>
          </li>
        ))}
      </ol>
      <button type="button" className="button quiet" onClick={onHide}>
        {fr.steps.hide}
      </button>
    </nav>
  );
}
