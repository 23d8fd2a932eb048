import type { Random } from './random.ts';

/** What was done to a text, for the report of a text that broke something. */
export interface Damaged {
  readonly text: string;
  readonly steps: readonly string[];
}

/** Signs that a hand may leave anywhere. */
export const CHARACTERS = [
  '(',
  ')',
  '«',
  '»',
  '|',
  ':',
  ';',
  ',',
  '-',
  '−',
  '=',
  '≥',
  '⇒',
  '€',
  '%',
  '/',
  '//',
  ' ',
  ' ',
  '’',
  '\n',
  '\n  ',
  '\t',
  '0',
  '9999999999999999999',
  'é',
  '�',
  '😀',
  '\u0000',
];

/** Words of the language that a hand may leave anywhere. */
export const WORDS = [
  'si',
  'sauf si',
  'sinon',
  'dont',
  'de',
  'et',
  'ou',
  'est',
  'non',
  'aucun',
  'inconnu',
  'pour chaque',
  'arrondi au centime',
  'depuis le',
  'règle',
  'sans source :',
  'oui',
  'somme de',
  'premier de',
];

/** What may begin a declaration. */
export const LINE_OPENERS: readonly string[] = [
  'règlement',
  'document',
  'choix',
  'fiche',
  'donnée',
  'paramètre',
  'règle',
  'décompte',
  'plafond',
  'barème',
  'délai',
  'impact',
  'contrôle',
  'question',
  'garantie',
  'terme',
  'hors champ',
  'reprend',
  'unité',
  'exemples',
  'cas',
  'pour',
  '|',
  '//',
];

/** A text spoiled by one to four accidents of the hand: cut, doubled, swapped, mistyped. */
export function damage(random: Random, text: string): Damaged {
  let result = text;
  const steps: string[] = [];
  for (let i = random.int(1, 4); i > 0; i -= 1) {
    const once = accident(random, result);
    result = once.text;
    steps.push(...once.steps);
  }
  return { text: result, steps };
}

/** One accident. */
export function accident(random: Random, text: string): Damaged {
  const [name, spoil] = random.pick(ACCIDENTS);
  return { text: spoil(random, text), steps: [name] };
}

type Accident = (random: Random, text: string) => string;

const cut = (text: string, from: number, to: number): string => text.slice(0, from) + text.slice(to);

function twoPlaces(random: Random, text: string, most: number): readonly [number, number] {
  const from = random.int(0, text.length);
  return [from, Math.min(text.length, from + random.int(1, most))];
}

function editLines(random: Random, text: string, edit: (lines: string[], at: number) => void): string {
  const lines = text.split('\n');
  edit(lines, random.int(0, lines.length - 1));
  return lines.join('\n');
}

function editWords(random: Random, text: string, edit: (words: string[], at: number) => void): string {
  const words = text.split(/(\s+)/u);
  edit(words, 2 * random.int(0, Math.floor((words.length - 1) / 2)));
  return words.join('');
}

/** One part of a text written in the place of another of its sort: what a paste into the wrong place makes, and most errors of type and unit. */
function pasted(random: Random, text: string, sort: RegExp): string {
  const parts = [...text.matchAll(sort)];
  if (parts.length < 2) return text;
  const [to, from] = random.some(parts, 2);
  if (to === undefined || from === undefined) return text;
  return `${text.slice(0, to.index)}${from[0]}${text.slice(to.index + to[0].length)}`;
}

/** An indented line; what follows « si »; a cell; a type; a number with its unit; words between signs; a name's word. */
const SORTS: readonly RegExp[] = [
  /(?<=\n {2})\S[^\n]*/gu,
  /(?<= si )[^\n]+/gu,
  /(?<=\| )[^|\n]+(?= \|)/gu,
  /(?<= : )[^\n,]+/gu,
  /\d[\d ,]*\S*/gu,
  /[^\s()=≠<>≤≥+−×/,|«»:][^()=≠<>≤≥+−×/,|«»:\n]*/gu,
  /[\p{L}']{4,}/gu,
];

const ACCIDENTS: readonly (readonly [string, Accident])[] = [
  ...SORTS.map((sort, index): [string, Accident] => [`pasted over its like (${index})`, (random, text) => pasted(random, text, sort)]),
  ['characters cut', (random, text) => cut(text, ...twoPlaces(random, text, 12))],
  ['stretch cut', (random, text) => cut(text, ...twoPlaces(random, text, 400))],
  ['end cut', (random, text) => text.slice(0, random.int(0, text.length))],
  [
    'stretch doubled',
    (random, text) => {
      const [from, to] = twoPlaces(random, text, 80);
      return text.slice(0, to) + text.slice(from);
    },
  ],
  [
    'characters inserted',
    (random, text) => {
      const at = random.int(0, text.length);
      return text.slice(0, at) + random.pick(CHARACTERS) + text.slice(at);
    },
  ],
  ['line dropped', (random, text) => editLines(random, text, (lines, at) => lines.splice(at, 1))],
  ['line doubled', (random, text) => editLines(random, text, (lines, at) => lines.splice(at, 0, lines[at] ?? ''))],
  ['lines swapped', (random, text) => editLines(random, text, (lines, at) => lines.splice(at, 2, ...lines.slice(at, at + 2).reverse()))],
  ['line outdented', (random, text) => editLines(random, text, (lines, at) => lines.splice(at, 1, (lines[at] ?? '').trimStart()))],
  ['line indented', (random, text) => editLines(random, text, (lines, at) => lines.splice(at, 1, `  ${lines[at] ?? ''}`))],
  ['word dropped', (random, text) => editWords(random, text, (words, at) => words.splice(at, 1))],
  ['word inserted', (random, text) => editWords(random, text, (words, at) => words.splice(at, 0, `${random.pick(WORDS)} `))],
  ['word replaced', (random, text) => editWords(random, text, (words, at) => words.splice(at, 1, random.pick(WORDS)))],
  [
    'words swapped',
    (random, text) =>
      editWords(random, text, (words, at) => {
        const [a = '', space = '', b = ''] = words.slice(at, at + 3);
        words.splice(at, 3, b, space, a);
      }),
  ],
];
