/** What the checker says, in parts. */
import { CITATIONS } from './check/citations.ts';
import { CODE_NAMES } from './check/code-names.ts';
import { DAYS } from './check/days.ts';
import { DEFINITIONS } from './check/definitions.ts';
import { FIGURES } from './check/figures.ts';
import { LOST } from './check/lost.ts';
import { MEANT } from './check/meant.ts';
import { NAMES } from './check/names.ts';
import { TYPES } from './check/types.ts';

export const CHECK = { ...NAMES, ...CODE_NAMES, ...TYPES, ...DEFINITIONS, ...CITATIONS, ...DAYS, ...FIGURES, ...LOST, ...MEANT } as const;
