/**
 * TOKENS: the words of the grammar, and the phrases they are made of. A phrase is written by its keys (articles left out, `de d' du des`
 * one word, `à au aux` another): see `wordKey`.
 */
import { createToken, Lexer, type TokenType } from 'chevrotain';
import { foldAccents } from '../lexer/characters.ts';
import { newTree, type WordTree } from '../names.ts';
import type { NumberLiteral } from '../syntax/syntax.ts';

const token = (name: string): TokenType => createToken({ name, pattern: Lexer.NA });

export const Tokens = {
  Name: token('Name'),
  Number: token('Number'),
  Date: token('Date'),
  Text: token('Text'),
  /** `(exception départementale)` after a condition, or the name after `sauf à`. */
  Label: token('Label'),
  LeftParenthesis: token('LeftParenthesis'),
  RightParenthesis: token('RightParenthesis'),
  Comma: token('Comma'),
  Semicolon: token('Semicolon'),
  Colon: token('Colon'),
  Comparison: token('Comparison'),
  Plus: token('Plus'),
  Minus: token('Minus'),
  Times: token('Times'),
  Divide: token('Divide'),
  And: token('And'),
  Or: token('Or'),
  Not: token('Not'),
  Yes: token('Yes'),
  None: token('None'),
  Unknown: token('Unknown'),
  Is: token('Is'),
  IsNot: token('IsNot'),
  Exists: token('Exists'),
  ExistsNot: token('ExistsNot'),
  IsEmpty: token('IsEmpty'),
  IsNotEmpty: token('IsNotEmpty'),
  NegativeItem: token('NegativeItem'),
  AtMost: token('AtMost'),
  AtLeast: token('AtLeast'),
  /** `arrondi au centime`, payload: the step. */
  Round: token('Round'),
  /** `arrondi à`, before a number. */
  RoundTo: token('RoundTo'),
  /** Payload: the direction. */
  Direction: token('Direction'),
  Defer: token('Defer'),
  After: token('After'),
  Before: token('Before'),
  /** Payload: the measure. */
  Between: token('Between'),
  PeriodOf: token('PeriodOf'),
  StartingOn: token('StartingOn'),
  To: token('To'),
  CommonTo: token('CommonTo'),
  Within: token('Within'),
  /** Payload: the part. */
  Calendar: token('Calendar'),
  /** Payload: `holiday` or the ISO weekday. */
  FallsOn: token('FallsOn'),
  /** `nombre de`, `somme de`. */
  Fold: token('Fold'),
  /** `plus grand de`, `plus petit de`. */
  Extreme: token('Extreme'),
  /** `unique de`, `premier de`, `dernier de`. */
  Pick: token('Pick'),
  ThereIs: token('ThereIs'),
  ThereIsNot: token('ThereIsNot'),
  All: token('All'),
  Satisfy: token('Satisfy'),
  Distinct: token('Distinct'),
  By: token('By'),
  ThenBy: token('ThenBy'),
  Where: token('Where'),
  Preceding: token('Preceding'),
  Following: token('Following'),
  ForEach: token('ForEach'),
  ForEachPair: token('ForEachPair'),
  Noted: token('Noted'),
  AsOf: token('AsOf'),
  /** `par élément de`, payload: distinct. */
  PerElement: token('PerElement'),
  Of: token('Of'),
  If: token('If'),
  ExceptIf: token('ExceptIf'),
  ExceptTo: token('ExceptTo'),
  Otherwise: token('Otherwise'),
  Latest: token('Latest'),
  Earliest: token('Earliest'),
  Since: token('Since'),
  Until: token('Until'),
  /** `connu le`: the day a value was published, whatever day it holds from. */
  Known: token('Known'),
  AtStart: token('AtStart'),
  Recommended: token('Recommended'),
  /** What no rule of the grammar takes: `?`, `[`, a lone `»`. */
  Other: token('Other'),
} as const;

export type TokenName = keyof typeof Tokens;

/** A phrase of the grammar: its token, and what the words say besides. */
export interface Phrase {
  readonly token: TokenName;
  readonly payload: PhrasePayload;
}

export type PhrasePayload = string | number | boolean | null | Pick<NumberLiteral, 'digits' | 'unit'>;

/** Phrases by their words; `leaf` is unused, the phrase stands in `phrases`. */
export interface PhraseTree {
  readonly next: Map<string, PhraseTree>;
  phrase: Phrase | null;
}

const root: PhraseTree = { next: new Map(), phrase: null };

/** `a|b` stands for either word. */
function add(phrase: string, name: TokenName, payload: PhrasePayload = null, into: PhraseTree = root): void {
  let nodes = [into];
  for (const alternatives of phrase.split(' ')) {
    const after: PhraseTree[] = [];
    for (const node of nodes) {
      for (const word of alternatives.split('|')) {
        let next = node.next.get(word);
        if (next === undefined) {
          next = { next: new Map(), phrase: null };
          node.next.set(word, next);
        }
        after.push(next);
      }
    }
    nodes = after;
  }
  for (const node of nodes) node.phrase = { token: name, payload };
}

const SIGNS: Readonly<Record<string, TokenName>> = {
  '(': 'LeftParenthesis',
  ')': 'RightParenthesis',
  ',': 'Comma',
  ';': 'Semicolon',
  ':': 'Colon',
  '+': 'Plus',
  '−': 'Minus',
  '×': 'Times',
  '/': 'Divide',
  '=': 'Comparison',
  '≠': 'Comparison',
  '<': 'Comparison',
  '≤': 'Comparison',
  '>': 'Comparison',
  '≥': 'Comparison',
};

/** The token of a sign. */
export const signToken = (sign: string): TokenName => SIGNS[sign] ?? 'Other';

add('et', 'And');
add('ou', 'Or');
add('non', 'Not');
add('oui', 'Yes');
add('aucun|aucune', 'None');
/** Payload: what is said to be empty is a list, which is there. */
add('liste vide', 'None', true);
add('inconnu|inconnue', 'Unknown');
add('est', 'Is');
add("n' est pas", 'IsNot');
add('existe', 'Exists');
add("n' existe pas", 'ExistsNot');
add('est vide', 'IsEmpty');
add("n' est pas vide", 'IsNotEmpty');
add('moins', 'NegativeItem');
add('dans limite de', 'AtMost');
add('à moins', 'AtLeast');
const ROUNDED = 'arrondi|arrondie|arrondis|arrondies à';
add(ROUNDED, 'RoundTo');
add(`${ROUNDED} centime`, 'Round', { digits: '0.01', unit: '€' });
add(`${ROUNDED} euro`, 'Round', { digits: '1', unit: '€' });
add(`${ROUNDED} unité`, 'Round', { digits: '1', unit: '' });
add('inférieur|inférieure', 'Direction', 'down');
add('supérieur|supérieure', 'Direction', 'up');
add('plus proche', 'Direction', 'nearest');
add('reporté|reportée à premier jour ouvrable', 'Defer');
add('après', 'After');
add('avant', 'Before');
add('jours entre', 'Between', 'days');
add('mois entiers entre', 'Between', 'months');
add('années entières entre', 'Between', 'years');
add('période de', 'PeriodOf');
add('à compter de', 'StartingOn');
add('à', 'To');
add('commun|commune|communs|communes à', 'CommonTo');
add('dans', 'Within');
add('premier jour de', 'Calendar', 'first day');
add('dernier jour de', 'Calendar', 'last day');
add('nombre de jours de', 'Calendar', 'day count');
add('premier jour de mois de', 'Calendar', 'first of month');
add('dernier jour de mois de', 'Calendar', 'last of month');
add('premier jour de année civile de', 'Calendar', 'first of year');
add('dernier jour de année civile de', 'Calendar', 'last of year');
add('année civile de', 'Calendar', 'civil year');
add('tombe un jour férié', 'FallsOn', 'holiday');
['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'].forEach((day, index) => add(`tombe un ${day}`, 'FallsOn', index + 1));
add('nombre de', 'Fold', 'count');
add('somme de', 'Fold', 'sum');
add('plus grand|grande|grands|grandes de', 'Extreme', 'greatest');
add('plus petit|petite|petits|petites de', 'Extreme', 'least');
add('unique de', 'Pick', 'only');
add('premier|première de', 'Pick', 'first');
add('dernier|dernière de', 'Pick', 'last');
add('il y a', 'ThereIs');
add('il y a de', 'ThereIs');
add("il n' y a pas de", 'ThereIsNot');
add('tous|toutes', 'All');
add('vérifie|vérifient', 'Satisfy');
add('valeurs distinctes de', 'Distinct');
add('par', 'By');
add('puis par', 'ThenBy');
add('dont', 'Where');
add('précédant', 'Preceding');
add('suivant', 'Following');
add('pour chaque', 'ForEach');
add('pour chaque paire successive', 'ForEachPair');
add('noté|notée', 'Noted');
add('en vigueur', 'AsOf');
add('en vigueur à', 'AsOf');
add('par élément de', 'PerElement', false);
add('par élément distinct de', 'PerElement', true);
add('de', 'Of');
add('si', 'If');
add('sauf si', 'ExceptIf');
add('sauf à', 'ExceptTo');
add('sinon', 'Otherwise');
add('à plus tard', 'Latest');
add('à plus tôt', 'Earliest');
add('depuis', 'Since');
add("jusqu' à", 'Until');
add('connu|connue', 'Known');
add('à départ', 'AtStart');
add('recommandé|recommandée', 'Recommended');

/** The phrases of clauses and expressions. */
export const PHRASES: PhraseTree = root;

/** Words that stand for a value, or between two of them: a name of one would take its place, wherever it is written. */
const TAKEN: ReadonlySet<TokenName> = new Set<TokenName>([
  'Yes',
  'None',
  'Unknown',
  'All',
  'Exists',
  'After',
  'Before',
  'Within',
  'By',
  'NegativeItem',
]);

/** Whether the words from one to another (excluded), by their keys, are those of a value or an operator: `oui`, `liste vide`, `avant`. Decision 5: no name has two readings. */
export function isTaken(words: readonly { readonly key: string }[], from: number, to: number): boolean {
  let tree: PhraseTree | undefined = PHRASES;
  for (let at = from; at < to && tree !== undefined; at += 1) tree = tree.next.get(words[at]?.key ?? '');
  const phrase = tree?.phrase ?? null;
  return phrase !== null && TAKEN.has(phrase.token);
}

const functionWords = newTree();
/** Beginnings of phrases that end in `de`: a name cannot be one of them, since `nombre de candidats` would have two readings (decision 5). */
export const FUNCTION_NAMES: WordTree = functionWords;

(function collect(tree: PhraseTree, from: WordTree): void {
  for (const [word, next] of tree.next) {
    const node = newTree();
    from.next.set(word, node);
    const withOf = next.next.get('de')?.phrase ?? null;
    if (withOf !== null && withOf.token !== 'PeriodOf') node.leaf = word;
    collect(next, node);
  }
})(PHRASES, functionWords);

const accented = new Map<string, string>();
(function collectAccented(tree: PhraseTree): void {
  for (const [word, next] of tree.next) {
    const folded = foldAccents(word);
    if (folded !== word && folded.length > 1) accented.set(folded, word);
    collectAccented(next);
  }
})(PHRASES);

accented.set('ouvre', 'ouvré').set('ouvres', 'ouvrés'); // of a unit

/** Words of the grammar that have an accent, by their spelling without it. */
export const ACCENTED_WORDS: ReadonlyMap<string, string> = accented;
