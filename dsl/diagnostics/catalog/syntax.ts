/** What the reading of a text can find (parser), by subject. French first; every message uses the author's own words. */
import { CLAUSES } from './syntax/clauses.ts';
import { DECLARATIONS } from './syntax/declarations.ts';
import { LITERALS } from './syntax/literals.ts';
import { LOST_LINES } from './syntax/lost.ts';
import { SOURCE_LINES } from './syntax/sources.ts';
import { TABLES } from './syntax/tables.ts';

export const SYNTAX = { ...DECLARATIONS, ...SOURCE_LINES, ...LITERALS, ...CLAUSES, ...TABLES, ...LOST_LINES } as const;
