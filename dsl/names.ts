/**
 * NAMES: what a first pass over the text found declared (decision 3). Known by then: which runs of words are names, and of what place.
 * Not known: what a given use refers to; the checker says that.
 */
import { BUILT_IN_NAMES, BUILT_IN_TYPES } from './built-in.ts';
import { type Atom, scanLine } from './lexer/atoms.ts';
import { normalise } from './lexer/characters.ts';
import type { Name } from './syntax/syntax.ts';
import { bounded } from './syntax/collections.ts';

/**
 * Where a name is looked up (decision 4). `field` covers the items of a contrôle, `choice value` the readings of a question; `element` is a
 * fiche's name where an expression means its innermost element (decision 25).
 */
export type NamePlace = 'element' | 'value' | 'type' | 'document' | 'choice value' | 'field' | 'local' | 'unit' | 'example' | 'term';

export interface DeclaredName {
  readonly place: NamePlace;
  readonly name: Name;
  /** The declaration it stands in (a fiche for its fields, a definition for its locals); null when it is the declaration itself. */
  readonly owner: string | null;
  /** `fiche aïeul, pluriel aïeux` */
  readonly plural: Name | null;
}

/** All names of a ruleset, those of damaged declarations included, so that one typo does not make every use of a name unknown. */
export interface Names {
  readonly declared: readonly DeclaredName[];
  /** Every choix, fiche and question, in that order. */
  readonly kinds: readonly string[];
  /** The same by their words, where an expression may name them: the element of a list that is filtered. */
  readonly kindWords: WordTree;
  /** What may be read in an expression: values, fields, choice values, readings, fiches (their element), and what the language provides. */
  readonly expressions: WordTree;
  /** What may be read in a cell besides: the named examples. */
  readonly examples: WordTree;
  /** Types, their plurals included; the leaf is the name as declared. */
  readonly types: WordTree;
  readonly units: WordTree;
  readonly documents: WordTree;
}

/** Names by their words, so that the longest one at a place is found in one walk. */
export interface WordTree {
  readonly next: Map<string, WordTree>;
  /** The name as declared, when the words so far are one. */
  leaf: string | null;
}

export const newTree = (): WordTree => ({ next: new Map(), leaf: null });

const wordCache = new Map<string, readonly string[]>();

/** The words a name is compared by: no case, no article, `de d' du des` one word, `à au aux` another. */
export function nameWords(name: string): readonly string[] {
  const known = wordCache.get(name);
  if (known !== undefined) return known;
  const text = normalise(name);
  const all = scanLine(text, 0, text.length).atoms.map((atom) => (atom.kind === 'word' ? atom.key : text.slice(atom.start, atom.end)));
  const words = all.filter((word) => word !== '');
  const result = words.length > 0 ? words : [text.trim().toLowerCase()];
  bounded(wordCache).set(name, result);
  return result;
}

const keyCache = new Map<string, string>();

/** Two names are the same when their keys are (decisions 1 and 6): case, apostrophes, articles and the forms of `de` and `à` do not count. */
export function nameKey(name: string): string {
  const known = keyCache.get(name);
  if (known !== undefined) return known;
  const key = nameWords(name).join(' ');
  bounded(keyCache).set(name, key);
  return key;
}

/**
 * `n°`, the title of the column that numbers the rows; `Nº` and `n °` are the same. A name that begins so, or with « no », « nos », « numéro »,
 * is a name as any other.
 */
export const isNumberTitle = (title: string): boolean => /^n\s*[°º]$/i.test(title.trim());

/**
 * « de » and a name, as French joins them: `du premier point`, `des aides`, `d'étape`. A name that begins with an ordinal which shows its gender
 * takes the article that French wants there. An h is left alone, since the word may or may not let the e fall. The key of the whole is that of
 * `de` and the name (decision 6).
 */
export function ofName(name: string): string {
  const [, stem = null, ending = ''] = ORDINAL.exec(name) ?? [];
  if (stem !== null) return `${ending.endsWith('s') ? 'des' : ending.endsWith('e') ? 'de la' : 'du'} ${name}`;
  if (/^le /i.test(name)) return `du ${name.slice(3)}`;
  if (/^les /i.test(name)) return `des ${name.slice(4)}`;
  return /^[aeiouyàâäéèêëîïôöùûüœæ]/i.test(name) ? `d'${name}` : `de ${name}`;
}

/** `premier`, `seconde`, `dernières`; not `deuxième`, which does not show a gender. */
const ORDINAL = /^(premi|derni|second)(er|ère|ers|ères|e|s|es|) /iu;

/** Enters a name; the first declaration of a key keeps its spelling. */
export function plant(tree: WordTree, words: readonly string[], leaf: string): void {
  let node = tree;
  for (const word of words) {
    let next = node.next.get(word);
    if (next === undefined) {
      next = newTree();
      node.next.set(word, next);
    }
    node = next;
  }
  node.leaf ??= leaf;
}

export interface Found {
  /** Index of the first atom after the name. */
  readonly end: number;
  readonly leaf: string;
  /** Words that count, articles apart: the longest name is the one with most of them. */
  readonly words: number;
}

/** The longest name of `trees` that begins at atom `from`; articles on the way are noise (decision 6). */
export function longest(trees: readonly WordTree[], atoms: readonly Atom[], from: number): Found | null {
  let best: Found | null = null;
  for (const tree of trees) {
    const found = walk(tree, atoms, from);
    if (found !== null && (best === null || found.words > best.words)) best = found;
  }
  return best;
}

function walk(tree: WordTree, atoms: readonly Atom[], from: number): Found | null {
  let best: Found | null = null;
  let node = tree;
  let words = 0;
  for (let i = from; ; i += 1) {
    const atom = atoms[i];
    if (atom === undefined) return best;
    if (atom.kind !== 'word' && atom.kind !== 'number' && atom.kind !== 'dashed') return best;
    if (atom.key === '') continue;
    const next = node.next.get(atom.key);
    if (next === undefined) return best;
    node = next;
    words += 1;
    if (node.leaf !== null) best = { end: i + 1, leaf: node.leaf, words };
  }
}

const INVARIABLE = new Set(['de', 'à', 'et', 'ou', 'en', 'sur', 'par', 'pour', 'dans', 'un', 'une', 'avec', 'sans']);

function pluralWord(word: string): string {
  if (INVARIABLE.has(word) || /[sxz]$/.test(word)) return word;
  return /(?:eau|eu)$/.test(word) ? `${word}x` : `${word}s`;
}

/** Plurals a type is recognised by: the first word, the first two… up to every word, + s (decision 6). */
export function pluralsOf(name: string): readonly (readonly string[])[] {
  const words = nameWords(name);
  return words.map((_, last) => words.map((word, index) => (index <= last ? pluralWord(word) : word)));
}

const UNITS: readonly string[] = (
  '€ euro euros % h heure heures an ans année années mois semaine semaines jour jours point points ' +
  'jour+ouvré jours+ouvrés jour+ouvrable jours+ouvrables jour+franc jours+francs'
)
  .split(' ')
  .map((unit) => unit.replace('+', ' '));

/** The units that every ruleset has. */
export const BUILT_IN_UNITS: WordTree = newTree();
for (const unit of UNITS) plant(BUILT_IN_UNITS, nameWords(unit), unit);

/** The trees of a set of declared names, with what the language provides. */
export function makeNames(declared: readonly DeclaredName[]): Names {
  const kinds = declared.filter(({ place }) => place === 'type').map(({ name }) => name.text);
  const names: Names = {
    declared,
    kinds,
    kindWords: newTree(),
    expressions: newTree(),
    examples: newTree(),
    types: newTree(),
    units: newTree(),
    documents: newTree(),
  };
  for (const built of BUILT_IN_NAMES) plant(names.expressions, nameWords(built), built);
  for (const built of BUILT_IN_TYPES) plant(names.types, nameWords(built), built);
  for (const unit of UNITS) plant(names.units, nameWords(unit), unit);
  for (const kind of kinds) plant(names.kindWords, nameWords(kind), kind);
  for (const one of declared) plantDeclared(names, one);
  for (const one of declared) if (one.place === 'type') plantPlurals(names.types, one);
  return names;
}

function plantDeclared(names: Names, { place, name, plural }: DeclaredName): void {
  const words = nameWords(name.text);
  switch (place) {
    case 'value':
    case 'field':
    case 'choice value':
    case 'element':
      plant(names.expressions, words, name.text);
      break;
    case 'type':
      plant(names.types, words, name.text);
      break;
    case 'document':
      plant(names.documents, words, name.text);
      break;
    case 'unit':
      plant(names.units, words, name.text);
      plant(names.units, plural === null ? words.map(pluralWord) : nameWords(plural.text), name.text);
      break;
    case 'example':
      plant(names.examples, words, name.text);
      break;
    case 'local':
    case 'term':
      break;
  }
}

function plantPlurals(types: WordTree, { name, plural }: DeclaredName): void {
  if (plural !== null) plant(types, nameWords(plural.text), name.text);
  for (const words of pluralsOf(name.text)) plant(types, words, name.text);
}
