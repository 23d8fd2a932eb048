/** What the checker says, in three parts. */
import { DEFINITIONS } from './check/definitions.ts';
import { LOST } from './check/lost.ts';
import { NAMES } from './check/names.ts';
import { TYPES } from './check/types.ts';

export const CHECK = { ...NAMES, ...TYPES, ...DEFINITIONS, ...LOST } as const;
