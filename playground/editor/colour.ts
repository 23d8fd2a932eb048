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
export interface LineEnd {
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

const OPENER = new RegExp(`^(?:${anyOf(DECLARATIONS)})${END}`);
const RULES: readonly (readonly [RegExp, Colour])[] = [
  [/\/\/.*/y, 'comment'],
  [
    new RegExp(
      `(?:\\d{1,2}/\\d{1,2}/\\d{4}|\\d{1,2}(?:er)?${SPACE}(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)${SPACE}\\d{4})`,
      'y',
    ),
    'date',
  ],
  [new RegExp(`\\d+(?:${SPACE}\\d{3}(?!\\d))*(?:,\\d+)?`, 'y'), 'number'],
  [/⇒/y, 'expected'],
  [/\|/y, 'bar'],
  [/[=≠<>≤≥+−×/]/y, 'operator'],
  [new RegExp(`(?:${anyOf(CONSTANTS)})${END}`, 'y'), 'constant'],
  // Before the units: `jours entre` is a phrase.
  [new RegExp(`(?:${anyOf(PHRASES)})(?<=['’]|(?=[^${LETTER}]|$))`, 'y'), 'keyword'],
  [new RegExp(`(?:€|%|h|mois|ans?|jours?|semaines?|points?)(?:/(?:h|an|mois|jour|semaine))?${END}`, 'y'), 'unit'],
];
const WORD = new RegExp(`[${LETTER}][${LETTER}0-9'’-]*`, 'y');

/** Colours a line given the depth of guillemets open before it. `names` (sticky) are the declared names, which may hold grammar words. */
export function colourLine(line: string, before: number, names: RegExp | null = null): LineEnd {
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

function next(line: string, at: number, names: RegExp | null): readonly [Colour, number] {
  if (names !== null) {
    names.lastIndex = at;
    const name = names.exec(line);
    if (name !== null) return ['plain', at + name[0].length];
  }
  for (const [pattern, colour] of RULES) {
    pattern.lastIndex = at;
    const found = pattern.exec(line);
    if (found === null) continue;
    if (colour === 'comment' && at > 0 && line[at - 1] !== ' ') continue;
    if (found[0].length > 0) return [colour, at + found[0].length];
  }
  WORD.lastIndex = at;
  const word = WORD.exec(line);
  return ['plain', word === null ? at + 1 : at + word[0].length];
}

const DECLARED =
  /^(?:document|choix|fiche|donnée|paramètre|règle|décompte|plafond|plancher|barème|délai|impact|contrôle|terme|question|garantie)\s+([^:=,(«\n]+?)\s*(?:[:=,(«]|$)/gm;
const BULLET = /^\s+- (?:lecture )?([^:=,(«\n]+?)\s*(?:[:=,(«]|$)/gm;

/** A sticky pattern of the names that hold more than one word, longest first; null when there is none. */
export function namesIn(texts: readonly string[]): RegExp | null {
  const names = new Set<string>();
  for (const text of texts) {
    for (const [, name] of [...text.matchAll(DECLARED), ...text.matchAll(BULLET)]) if (name !== undefined && /[ '’]/.test(name)) names.add(name);
  }
  return names.size === 0 ? null : new RegExp(`(?:${anyOf([...names].map(escape))})(?![${LETTER}])`, 'iy');
}

/** Every line of a text with its coloured stretches, for the static view. */
export function colourText(text: string, names: RegExp | null): readonly { readonly line: string; readonly runs: readonly Run[] }[] {
  let depth = 0;
  return text.split('\n').map((line) => {
    const coloured = colourLine(line, depth, names);
    depth = coloured.depth;
    return { line, runs: coloured.runs };
  });
}
