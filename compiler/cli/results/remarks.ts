import type { Dossier } from '../../interpret/dossier/decode.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Issue } from '../ask.ts';
import { nearTexts } from './near-texts.ts';
import { sameDays } from './same-days.ts';
import { smallShares } from './small-shares.ts';

/** What of a dossier that can be read is perhaps not meant. */
export const remarksOf = (plan: Plan, dossier: Dossier, { language }: { readonly language: 'fr' | 'en' }): readonly Issue[] => [
  ...nearTexts(plan, dossier, language),
  ...smallShares(plan, dossier, language),
  ...sameDays(plan, dossier, language),
];

/** Remarks as a report holds them: left out when there are none. */
export const remarksOn = (remarks: readonly Issue[]): { readonly remarks?: readonly Issue[] } => (remarks.length === 0 ? {} : { remarks });
