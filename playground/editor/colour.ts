/**
 * Colours one line of Attendu without reading its meaning. The same function draws the static text of the first paint and feeds Monaco, so that
 * nothing changes colour when the editor arrives. What a name names is added later, by the worker.
 */
export type Colour =
  | 'declaration'
  | 'keyword'
  | 'expected'
  | 'number'
  | 'unit'
  | 'date'
  | 'quote'
  | 'comment'
  | 'constant'
  | 'operator'
  | 'bar'
  | 'plain';

export interface Run {
  readonly start: number;
  readonly colour: Colour;
}

/** Depth of guillemets still open at the end of the line: a quotation may span lines (decision 8). */
interface LineEnd {
  readonly runs: readonly Run[];
  readonly depth: number;
}

const DECLARATIONS = [
  'règlement',
  'langue',
  'reprend',
  'document',
  'choix',
  'fiche',
  'unité',
  'donnée',
  'paramètre',
  'règle',
  'décompte',
  'plafond',
  'plancher',
  'barème',
  'impact',
  'délai',
  'contrôle',
  'question',
  'garantie',
  'terme',
  'hors champ',
  'exemples',
  'cas',
];

const OF = "(?:de|du|des|d')";

/** Words of the language, as patterns: a test holds them against the phrases of the grammar, which the page does not load. */
const PHRASES = [
  "date d'application",
  "d'après",
  'relevé',
  'fiabilité',
  'sans source',
  'sans objet',
  "vérifié jusqu'au",
  'vérifié le',
  'texte connu au',
  'titre',
  'éditeur',
  'daté du',
  'texte',
  'lire',
  'comme',
  'libellé',
  'nommé',
  'notée?',
  'selon',
  'sauf si',
  'sauf à',
  'sinon',
  'dont',
  'si',
  'et',
  'ou',
  'où',
  'non',
  'est vide',
  "n'est pas vide",
  "n'est pas",
  'est',
  "n'existe pas",
  'existe',
  'pour chaque paire successive',
  'pour chaque',
  'après chaque',
  'au départ',
  `par élément distinct ${OF}`,
  `par élément ${OF}`,
  'puis par',
  'par',
  'dans la limite',
  'au moins',
  'à moins',
  'au plus tard',
  'au plus tôt',
  'au plus',
  'arrondie?s?',
  'au centime',
  "à l'euro",
  "à l'unité",
  'inférieure?',
  'supérieure?',
  'le plus proche',
  'depuis',
  'connue? le',
  "jusqu'au",
  "jusqu'à",
  'avec',
  'lecture',
  'retenue',
  'sur',
  'motif',
  'rend',
  'accompli',
  'facultatif',
  'recommandée?',
  `liste ${OF}`,
  'oui ou non',
  `nombre de jours ${OF}`,
  `nombre ${OF}`,
  `somme ${OF}`,
  'il y a',
  "il n'y a pas",
  'tous',
  'toutes',
  `plus grande?s? ${OF}`,
  `plus petite?s? ${OF}`,
  `unique ${OF}`,
  `premi(?:er|ère) ${OF}`,
  `derni(?:er|ère) ${OF}`,
  `premier jour du mois ${OF}`,
  `dernier jour du mois ${OF}`,
  `premier jour de l'année civile ${OF}`,
  `dernier jour de l'année civile ${OF}`,
  `premier jour ${OF}`,
  `dernier jour ${OF}`,
  `valeurs distinctes ${OF}`,
  'reportée? au premier jour ouvrable',
  'en vigueur le',
  'en vigueur au',
  `période ${OF}`,
  `à compter ${OF}`,
  'commune?s? à',
  'dans',
  'précédant',
  'suivant',
  'vérifient',
  'vérifie',
  'après',
  'avant',
  'jours entre',
  'mois entiers entre',
  'années entières entre',
  `année civile ${OF}`,
  'tombe un jour férié',
  'tombe un (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)',
  'version',
  'et plus',
  'plus de',
  'moins de',
  'moins',
];

const CONSTANTS = ['oui', 'non', 'aucune?', 'liste vide', 'inconnue?', 'indéterminé', 'erreur'];

const LETTER = 'A-Za-zÀ-ÖØ-öø-ÿŒœ';
const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** One of these patterns, the longest first, with any space and either apostrophe. */
const anyOf = (patterns: readonly string[]): string =>
  [...patterns]
    .sort((a, b) => b.length - a.length)
    .map((pattern) => pattern.replace(/['’]/g, "['’]").replace(/ /g, '[ \\u00a0\\u202f]+'))
    .join('|');
const END = `(?![${LETTER}])`;
const SPACE = '[ \\u00a0\\u202f]';

type Rule = readonly [RegExp, Colour];

const OPENER = new RegExp(`^(?:${anyOf(DECLARATIONS)})${END}`);
const FIGURES: readonly Rule[] = [
  [
    new RegExp(
      `(?:\\d{1,2}/\\d{1,2}/\\d{4}|\\d{1,2}(?:er)?${SPACE}(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)${SPACE}\\d{4})`,
      'y',
    ),
    'date',
  ],
  [new RegExp(`\\d+(?:${SPACE}\\d{3}(?!\\d))*(?:,\\d+)?`, 'y'), 'number'],
];
const UNIT: Rule = [new RegExp(`(?:€|%|h|mois|ans?|jours?|semaines?|points?)(?:/(?:h|an|mois|jour|semaine))?${END}`, 'y'), 'unit'];
const WORDS: readonly Rule[] = [
  [new RegExp(`(?:${anyOf(CONSTANTS)})${END}`, 'y'), 'constant'],
  // Before the units: `jours entre` is a phrase.
  [new RegExp(`(?:${anyOf(PHRASES)})(?<=['’]|(?=[^${LETTER}]|$))`, 'y'), 'keyword'],
  UNIT,
];
const SIGNS: readonly Rule[] = [[/(?<=^| )\/\/.*/y, 'comment'], [/⇒/y, 'expected'], [/\|/y, 'bar'], [/[=≠<>≤≥+−×/]/y, 'operator'], UNIT];
const WORD = new RegExp(`[${LETTER}][${LETTER}0-9'’-]*`, 'y');
const IS_LETTER = new RegExp(`[${LETTER}]`);

/** What may begin with a character: a long file is coloured before it is shown, so that a pattern is tried only where it can hold. */
const rulesFor = (char: string): readonly Rule[] => (IS_LETTER.test(char) ? WORDS : char >= '0' && char <= '9' ? FIGURES : SIGNS);

/** The declared names of several words, which may hold words of the language: by the first of them in small letters, a sticky pattern, longest first. */
export type Names = ReadonlyMap<string, RegExp>;
export const NO_NAMES: Names = new Map();

/** Colours a line given the depth of guillemets open before it. What a declared name holds is plain. */
export function colourLine(line: string, before: number, names: Names): LineEnd {
  const runs: Run[] = [];
  let depth = before;
  let at = 0;
  const push = (start: number, colour: Colour): void => {
    if (runs.at(-1)?.colour !== colour) runs.push({ start, colour });
  };
  const opener = depth === 0 ? OPENER.exec(line) : null;
  if (opener !== null) {
    push(0, 'declaration');
    at = opener[0].length;
  }
  while (at < line.length) {
    const char = line[at];
    if (char === '«' || depth > 0) {
      const start = at;
      ({ at, depth } = quotation(line, at, depth));
      push(start, 'quote');
      continue;
    }
    const [colour, end] = next(line, at, names);
    push(at, colour);
    at = end;
  }
  return { runs, depth };
}

/** Runs to the guillemet that closes all those open, or to the end of the line. */
function quotation(line: string, from: number, before: number): { at: number; depth: number } {
  let at = from;
  let depth = before;
  while (at < line.length) {
    if (line[at] === '«') depth += 1;
    if (line[at] === '»') depth -= 1;
    at += 1;
    if (depth === 0) break;
  }
  return { at, depth };
}

function next(line: string, at: number, names: Names): readonly [Colour, number] {
  const char = line.charAt(at);
  if (char === ' ') return ['plain', at + 1];
  const name = names.get(headOf(line, at));
  const named = name === undefined ? null : endOf(name, line, at);
  if (named !== null) return ['plain', named];
  for (const [pattern, colour] of rulesFor(char)) {
    const end = endOf(pattern, line, at);
    if (end !== null) return [colour, end];
  }
  return ['plain', endOf(WORD, line, at) ?? at + 1];
}

/** Where what a sticky pattern finds at a place ends; null where it finds nothing. */
function endOf(pattern: RegExp, line: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(line) ? pattern.lastIndex : null;
}

const HEAD = new RegExp(`[${LETTER}0-9-]+`, 'y');

/** The letters and digits at a place, small: what a name begins with, up to its first space or apostrophe. */
function headOf(line: string, at: number): string {
  return line.slice(at, endOf(HEAD, line, at) ?? at).toLowerCase();
}

const DECLARED =
  /^(?:document|choix|fiche|donnée|paramètre|règle|décompte|plafond|plancher|barème|délai|impact|contrôle|terme|question|garantie)\s+([^:=,(«\n]+?)\s*(?:[:=,(«]|$)/gm;
const BULLET = /^\s+- (?:lecture )?([^:=,(«\n]+?)\s*(?:[:=,(«]|$)/gm;

/** The names of more than one word that a text declares, one a line: the same words as long as no name is declared, renamed or removed. */
export function declaredIn(text: string): string {
  const declared = [...text.matchAll(DECLARED), ...text.matchAll(BULLET)].map(([, name]) => name ?? '');
  return [...new Set(declared)].filter((name) => /[ '’]/.test(name)).join('\n');
}

/** The patterns of such names. */
export function namesOf(declared: string): Names {
  const byHead = new Map<string, string[]>();
  for (const name of declared.split('\n').filter((line) => line !== '')) {
    byHead.set(headOf(name, 0), [...(byHead.get(headOf(name, 0)) ?? []), escape(name)]);
  }
  return new Map([...byHead].map(([head, alike]) => [head, new RegExp(`(?:${anyOf(alike)})(?![${LETTER}])`, 'iy')]));
}

/** Every line of a text with its coloured stretches, for the static view. */
export function colourText(text: string, names: Names): readonly { readonly line: string; readonly runs: readonly Run[] }[] {
  let depth = 0;
  return text.split('\n').map((line) => {
    const coloured = colourLine(line, depth, names);
    depth = coloured.depth;
    return { line, runs: coloured.runs };
  });
}
