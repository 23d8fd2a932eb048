import { fr } from '../catalogue/fr.ts';
import type { CaseState } from '../worker/protocol.ts';

/** Class suffix of each état; colour only repeats what the word and the sign say. */
const CLASS: Readonly<Record<CaseState, string>> = {
  conforme: 'ok',
  écart: 'gap',
  'en erreur': 'fault',
  'sans attendu': 'blank',
  'non regardé': 'skipped',
  'n’attend rien': 'skipped',
};

export const stateClass = (state: CaseState): string => `state-${CLASS[state]}`;

/** An état in words, with its sign. */
export function StateMark({ state }: { readonly state: CaseState }) {
  const { icon, one } = fr.cases.states[state];
  return (
    <span className={`state ${stateClass(state)}`}>
      <span className="state-icon" aria-hidden="true">
        {icon}
      </span>
      {one}
    </span>
  );
}
