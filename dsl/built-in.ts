/** What the language itself provides: its choix with their values, the parts of its declarations, the input it asks for. Each list stands here only. */
import { concat } from './syntax/collections.ts';
import { PLACES } from '../runtime/dates/calendar.ts';

export const TERRITORY = 'territoire';
export const DEADLINE_STATE = 'état du délai';
export const VERDICT = 'verdict';

/** LAW: the states of a délai (decision 41), the verdicts of a contrôle (44), the places of the calendar (law 7). */
export const BUILT_IN_CHOICES: Readonly<Record<string, readonly string[]>> = {
  [DEADLINE_STATE]: ['en attente', 'pas ouvert', 'ouvert', 'tenu', 'tenu trop tôt', 'tenu en retard', 'dépassé', 'impossible', 'sans objet'],
  [VERDICT]: ['conforme', 'non conforme'],
  [TERRITORY]: PLACES,
};

/** The day a délai's state is judged on: an input nobody declares. */
export const OBSERVATION_DAY = "jour d'observation";

/** Parts of a délai, of a contrôle and of its items, of a pair of successive elements. */
const PARTS: readonly string[] = ['échéance', 'plus tôt', 'état', 'verdict', 'manquants', 'pièce', 'recommandé', 'précédent', 'suivant'];

/** Names that may be read in an expression though no text declares them. */
export const BUILT_IN_NAMES: readonly string[] = [OBSERVATION_DAY, ...PARTS, ...concat(Object.values(BUILT_IN_CHOICES))];

/** Types that no text declares. */
export const BUILT_IN_TYPES: readonly string[] = Object.keys(BUILT_IN_CHOICES);
