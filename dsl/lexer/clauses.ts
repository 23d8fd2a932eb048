/** CLAUSES: which physical lines make one, by the words they begin and end with (decision 7). */
import { concatMap } from '../syntax/collections.ts';
import { itemAt } from '../syntax/sure.ts';
import type { Atom, StrayQuote } from './atoms.ts';

/** One clause, bullet or row, its physical lines joined. */
export interface Line {
  /** `reason`: `sans source :` or `motif :`, where the rest of the line is text. */
  readonly kind: 'words' | 'bullet' | 'row' | 'reason';
  /** First character (of the dash for a bullet) and end of the last atom or bar. */
  readonly start: number;
  readonly end: number;
  /** Of a bullet, those after the dash; of a row, none; of a reason, the keyword's. */
  readonly atoms: readonly Atom[];
  readonly stray: readonly StrayQuote[];
}

/** A line as it is written. */
export interface Physical extends Line {
  /** Parentheses still open at its end. */
  readonly open: number;
}

/** `prose`: the lines of a terme are sentences; none goes on because of the word it begins with. */
export function joinLines(physical: readonly Physical[], prose: boolean): readonly Line[] {
  const lines: Line[] = [];
  for (let i = 0; i < physical.length;) {
    const end = endOfClause(physical, i, prose);
    lines.push(end === i + 1 ? itemAt(physical, i) : merge(physical.slice(i, end)));
    i = end;
  }
  return lines;
}

function merge(parts: readonly Physical[]): Line {
  const [first, last] = [itemAt(parts, 0), itemAt(parts, -1)];
  return {
    kind: first.kind,
    start: first.start,
    end: last.end,
    atoms: concatMap(parts, ({ atoms }) => atoms),
    stray: concatMap(parts, ({ stray }) => stray),
  };
}

/** Index of the first physical line after the clause that begins at `from`. */
function endOfClause(physical: readonly Physical[], from: number, prose: boolean): number {
  const first = physical[from];
  let last = first;
  let open = 0;
  for (let end = from + 1; ; end += 1) {
    const next = physical[end];
    open += last?.open ?? 0;
    if (first === undefined || last === undefined || next === undefined || next.kind !== 'words') return end;
    if (first.kind !== 'words' && first.kind !== 'bullet') return end;
    const quoted = next.atoms[0]?.kind === 'quote' && wantsQuote(last.atoms);
    if (!quoted && prose) return end;
    if (!quoted && takesNoCondition(first, from) && begins(next.atoms, CONDITIONS)) return end;
    if (from === 0 && end === 1 && signed(next.atoms) && !endsOpen(last.atoms)) return end;
    if (!quoted && (alwaysStarts(next.atoms) || !(continues(last, next) || (open > 0 && closes(physical, end, open))))) return end;
    last = next;
  }
}

/** `-5 €` below a declaration is its value: no declaration ends with one to go on with. */
const signed = (atoms: readonly Atom[]): boolean => begins(atoms, SIGNS);

/** A first line, a heading or a source has no condition: a `si` below it begins a line of its own, which is then reported where it stands. */
const takesNoCondition = (line: Physical, index: number): boolean =>
  (index === 0 && line.kind === 'words') || begins(line.atoms, UNCONDITIONAL) || (key(line.atoms, 0) === 'relevé' && line.atoms[1]?.kind === 'quote');

/** The line ends with an operator or a comma, or the next begins with a word that goes on (decision 7). */
const continues = (line: Physical, next: Physical): boolean =>
  begins(next.atoms, CONTINUATIONS) || (endsOpen(line.atoms) && !isBlankHeading(line) && !begins(next.atoms, STARTERS));

/** A heading left blank after its colon: what stands below is another line, not its value. */
const isBlankHeading = (line: Physical): boolean => line.atoms.at(-1)?.key === ':' && begins(line.atoms, HEADINGS);

/** True when the `open` parentheses are closed before a line that surely begins something else: one that never is joins nothing. */
function closes(physical: readonly Physical[], from: number, open: number): boolean {
  let left = open;
  for (let i = from; i < physical.length && i < from + 200; i += 1) {
    const line = physical[i];
    if (line === undefined || line.kind !== 'words' || alwaysStarts(line.atoms)) return false;
    left += line.open;
    if (left <= 0) return true;
  }
  return false;
}

const key = (atoms: readonly Atom[], index: number): string => {
  let seen = 0;
  for (const atom of atoms) {
    if (atom.kind === 'quote') {
      if (seen === index) return '«';
    } else if (atom.key === '') continue;
    if (seen === index) return atom.key;
    seen += 1;
  }
  return '';
};

/** `d'après guide` whose quotation stands on the next line. */
function wantsQuote(atoms: readonly Atom[]): boolean {
  if (atoms.some((atom) => atom.kind === 'quote')) return key(atoms, 0) === 'lire' && atoms.at(-1)?.key === 'comme';
  const first = key(atoms, 0);
  return (
    ['sur', 'relevé', 'lire', 'hors', 'titre', 'éditeur', 'question', 'texte', 'libellé', 'cas', 'règlement'].includes(first) || begins(atoms, CITED)
  );
}

/** Lines that are never the continuation of another, even within a parenthesis someone forgot to close. */
const alwaysStarts = (atoms: readonly Atom[]): boolean =>
  begins(atoms, OWN_LINES) || (atoms[1]?.kind === 'quote' && ['relevé', 'libellé'].includes(key(atoms, 0)));

/** Words in a row, by the first of them: what may follow it. */
type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

function phrasesOf(...all: readonly string[]): Phrases {
  const phrases = new Map<string, (readonly string[])[]>();
  for (const phrase of all) {
    const [first, ...rest] = phrase.split(' ');
    if (first !== undefined) phrases.set(first, [...(phrases.get(first) ?? []), rest]);
  }
  return phrases;
}

/** Whether the line begins with one of these. */
const begins = (atoms: readonly Atom[], phrases: Phrases): boolean =>
  phrases.get(key(atoms, 0))?.some((rest) => rest.every((word, index) => key(atoms, index + 1) === word)) === true;

const SIGNS = phrasesOf('+', '−', '×', '/');
const CITED = phrasesOf('de après');
const OWN_LINES = phrasesOf('de après', 'sauf', 'sinon', 'où');
const CONDITIONS = phrasesOf('si');

const NOT_DRAWN = ['selon', 'depuis', 'pour chaque', 'après chaque', 'nommé', 'vérifié', 'rend', 'accompli', 'retenue', 'avec'];
/** Lines that a trailing comma or operator above does not draw in. */
const STARTERS = phrasesOf(...NOT_DRAWN);

const HEADINGS = phrasesOf('date de application :', 'texte connu à :', 'accompli :', 'retenue :');

/** Lines, besides a first one, that no condition follows. */
const UNCONDITIONAL = phrasesOf(...NOT_DRAWN, 'de après', 'libellé', 'date de application :', 'où');

const CONTINUATIONS = phrasesOf(
  ...['et', 'ou', 'si', 'dont', 'est', "n'", '+', '−', '×', '/', '=', '≠', '<', '>', '≤', '≥', ',', ')'],
  ...['arrondi', 'arrondie', 'reporté', 'reportée', 'dans limite de', 'à moins', 'puis par'],
);

const OPEN_ENDS = new Set(
  ['+', '−', '×', '/', '=', '≠', '<', '>', '≤', '≥', ',', ';', ':'].concat([
    'et',
    'ou',
    'si',
    'dont',
    'est',
    'de',
    'à',
    'après',
    'avant',
    'dans',
    'entre',
  ]),
);
/** The line ends with an operator or a comma. */
function endsOpen(atoms: readonly Atom[]): boolean {
  const last = atoms.at(-1);
  return last !== undefined && last.kind !== 'quote' && OPEN_ENDS.has(last.key);
}
