import type { Clause, Declaration } from './syntax.ts';

/** The lines `au plus tard`, then `au plus tôt`, of a délai, whatever days they hold. */
export const limitsOf = ({ latest, earliest }: Extract<Declaration, { readonly kind: 'deadline' }>): readonly Clause[] =>
  [...latest, ...earliest].flatMap(({ clauses }) => clauses);
