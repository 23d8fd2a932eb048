import { useState } from 'react';
import { fr } from '../catalogue/fr.ts';
import type { Place, Problem, TextEdit } from '../worker/protocol.ts';

interface ProblemsProps {
  readonly problems: readonly Problem[];
  /** All of the text has been checked: until then, not all that is to be said of it is known. */
  readonly checked: boolean;
  readonly onGoTo: (place: Place) => void;
  readonly onFix: (edits: readonly TextEdit[]) => void;
}

/** Every finding in full words, below the editor: the squiggles only repeat this list. */
export function Problems({ problems, checked, onGoTo, onFix }: ProblemsProps) {
  const count = (severity: Problem['severity']): number => problems.filter((each) => each.severity === severity).length;
  const parts = [
    count('error') > 0 ? fr.problems.errors(count('error')) : null,
    count('warning') > 0 ? fr.problems.warnings(count('warning')) : null,
    count('info') > 0 ? fr.problems.infos(count('info')) : null,
  ].filter((part) => part !== null);
  const hasError = count('error') > 0;
  const told =
    checked && parts.length === 0
      ? fr.problems.none
      : [parts.join(', '), checked ? '' : fr.problems.checking].filter((part) => part !== '').join(' — ');
  // Errors are always in view; remarks give the place to the text until they are asked for.
  const [asked, setAsked] = useState(false);
  const shown = hasError || asked;
  return (
    <section className={hasError ? 'problems has-error' : 'problems'} aria-labelledby="problems-title">
      <div className="problems-head">
        <h3 id="problems-title">{fr.problems.title}</h3>
        <span className={hasError ? 'count error' : 'count'}>{told}</span>
        {problems.length > 0 && !hasError && (
          <button type="button" className="link" aria-expanded={asked} onClick={() => setAsked(!asked)}>
            {asked ? fr.problems.hide : fr.problems.show}
          </button>
        )}
        {problems.length > 0 && <span className="hint">{fr.problems.help}</span>}
      </div>
      {shown && problems.length > 0 && (
        <ul className="problem-list scroll" tabIndex={0} aria-labelledby="problems-title">
          {problems.map((problem, index) => (
            <ProblemItem
              key={`${problem.code}/${problem.place.file}/${problem.place.start}/${index}`}
              problem={problem}
              onGoTo={onGoTo}
              onFix={onFix}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

function ProblemItem({ problem, onGoTo, onFix }: { readonly problem: Problem } & Omit<ProblemsProps, 'problems' | 'checked'>) {
  return (
    <li className={`problem problem-${problem.severity}`}>
      <button type="button" className="problem-title" onClick={() => onGoTo(problem.place)}>
        <span className="severity">{fr.problems.severity[problem.severity]}</span> <strong>{problem.title}</strong>{' '}
        <span className="where">{fr.problems.at(problem.place.file, problem.place.line)}</span>
      </button>
      <p>
        {problem.message}
        {problem.hint !== null && <span className="problem-hint"> {problem.hint}</span>}
      </p>
      {problem.related.map((related) => (
        <button key={`${related.place.file}/${related.place.start}`} type="button" className="link" onClick={() => onGoTo(related.place)}>
          {related.label} ({fr.problems.at(related.place.file, related.place.line)})
        </button>
      ))}
      {problem.fixes.map((fix) => (
        <button key={fix.label} type="button" className="button small" onClick={() => onFix(fix.edits)}>
          {fr.problems.fix} {fix.label}
        </button>
      ))}
    </li>
  );
}
