/** French that is looked for wherever texts are read as people write them. Without a dependency: the lexer too may take it. */

/** The months, as they are written. */
export const MONTHS = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'];

/** « de », as it stands before what it names, with its article and the space behind: the source of an expression. */
export const OF = "(?:de la |de l'|de |des |du |d')";
