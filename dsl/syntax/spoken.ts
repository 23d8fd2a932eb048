/** What a declaration says of its value, day by day: its versions, and in each what may have a passage behind it. */
import { concatMap } from './collections.ts';
import type * as Syntax from './syntax.ts';

/** What has versions. */
export type Dated = Extract<Syntax.Declaration, { readonly kind: 'definition' | 'deadline' }>;

/** Versions that follow one another: those of a definition, or of each side of a délai. */
export const sequencesOf = (declaration: Dated): readonly (readonly Syntax.Version[])[] =>
  declaration.kind === 'definition' ? [declaration.versions] : [declaration.latest, declaration.earliest];

/** What is said of one value, with the passage behind it. */
export type Spoken = Syntax.Clause | Syntax.Exception | Syntax.Otherwise | Syntax.Table;

/** The clauses of a version, its exceptions, its `sinon`, its table. */
export const spokenOf = (version: Syntax.Version): readonly Spoken[] =>
  concatMap([...version.clauses, ...version.exceptions, version.otherwise, version.table], (one) => (one === null ? [] : [one]));

/** The lines `au plus tard`, then `au plus tôt`, of a délai, whatever days they hold. */
export const limitsOf = ({ latest, earliest }: Extract<Syntax.Declaration, { readonly kind: 'deadline' }>): readonly Syntax.Clause[] =>
  concatMap([...latest, ...earliest], ({ clauses }) => clauses);
