/**
 * No name has two readings (decision 5): one that can also be cut into other names and words of the language, well typed, is refused where it
 * is declared. The name is taken out of the tree for a moment, its words are parsed, and what comes out is typed in every scope it could stand in.
 */
import { CHECK } from '../../diagnostics/catalog/check.ts';
import type { Fiche } from '../../model/model.ts';
import type { Type } from '../../model/types.ts';
import { stillNull } from '../again/kept.ts';
import { type DeclaredName, type Names, type WordTree, nameKey, nameWords } from '../../names.ts';
import { bounded } from '../../syntax/collections.ts';
import { itemAt } from '../../syntax/sure.ts';
import { type Parsed, parseKnown } from '../../parse/parse.ts';
import type * as Syntax from '../../syntax/syntax.ts';
import { type Context, type Scope, rootScope, withElement } from '../context.ts';
import { fieldOf } from './members.ts';
import { say } from '../messages.ts';
import { choiceOf, recordOf } from '../types.ts';

/** `takenUpBy`: the title in the `reprend` that a name comes from which these files do not declare: what is wrong with it is said there. */
export function checkReadings(c: Context, { names, declared }: Parsed, takenUpBy: (name: DeclaredName) => Syntax.Quote | null): void {
  for (const one of names.declared) {
    if (one.place !== 'value' && one.place !== 'field' && one.place !== 'choice value') continue;
    if (!mayBeCut(c.names, one.name.text)) continue;
    const reading = otherReading(c, one.name.text);
    if (reading === null) continue;
    const title = declared.includes(one) ? null : takenUpBy(one);
    say(c, CHECK.twoReadings, (title ?? one.name).span, { name: one.name.text, title: title?.text ?? '', reading });
  }
}

/** First words of the phrases of the language that make a value. */
const OPENINGS = new Set([
  'nombre',
  'somme',
  'plus',
  'premier',
  'première',
  'dernier',
  'dernière',
  'unique',
  'valeurs',
  'année',
  'années',
  'jours',
  'mois',
  'période',
  'il',
  'non',
]);

/** What is known of the words of names, as long as no name is declared or taken away. */
interface Words {
  readonly mayBeCut: Map<string, boolean>;
  /** What they say, cut; null when that is nothing. */
  readonly cuts: Map<string, Syntax.Expr | null>;
}

const known = new WeakMap<WordTree, Words>();

function wordsOf({ expressions }: Names): Words {
  const words = known.get(expressions) ?? { mayBeCut: new Map<string, boolean>(), cuts: new Map<string, Syntax.Expr | null>() };
  known.set(expressions, words);
  return words;
}

/** A shorter name, or a phrase of the language, opens it. */
function mayBeCut(names: Names, name: string): boolean {
  const all = wordsOf(names).mayBeCut;
  let may = all.get(name);
  if (may === undefined) all.set(name, (may = isOpened(names, nameWords(name))));
  return may;
}

function isOpened(names: Names, words: readonly string[]): boolean {
  if (words.length < 2) return false;
  if (OPENINGS.has(itemAt(words, 0))) return true;
  let node: WordTree | undefined = names.expressions;
  for (const word of words.slice(0, -1)) {
    node = node.next.get(word);
    if (node === undefined) return false;
    if (node.leaf !== null) return true;
  }
  return false;
}

/** The cut that is well typed; null when there is none. */
function otherReading(c: Context, name: string): string | null {
  const expr = cutOf(c.names, name);
  if (expr === null) return null;
  return stillNull(c, expr, name, () => (scopes(c, namesIn(expr)).some((scope) => isWellTyped(c, expr, scope)) ? shown(name, expr) : null));
}

/** What the words of a name say without it, as a text of their own; null when that is nothing. */
function cutOf(names: Names, name: string): Syntax.Expr | null {
  const { cuts } = wordsOf(names);
  const before = cuts.get(name);
  if (before !== undefined) return before;
  const pieces = `${name}\n${piecesOf(names, nameWords(name))}`;
  const alike = CUTS.get(pieces);
  const cut = alike === undefined ? cutAnew(names, name) : alike;
  cuts.set(name, cut);
  bounded(CUTS).set(pieces, cut);
  return cut;
}

/**
 * By a name and the names that its words hold: what the words say follows from these, whatever other names there are. A word that belongs to none
 * of them may be read as a name near to it, which makes no reading.
 */
const CUTS = /* @__PURE__ */ new Map<string, Syntax.Expr | null>();

/** Every name that stands in some words, with its place and what it may name. */
function piecesOf({ expressions, kindWords, examples, types, units, documents }: Names, words: readonly string[]): string {
  const found: (string | number)[] = [];
  for (const [which, tree] of [expressions, kindWords, examples, types, units, documents].entries())
    for (let from = 0; from < words.length; from += 1) {
      let node = tree.next.get(itemAt(words, from));
      for (let to = from + 1; node !== undefined; to += 1) {
        if (node.leaf !== null) found.push(which, from, to, node.leaf);
        const word = words[to];
        node = word === undefined ? undefined : node.next.get(word);
      }
    }
  return found.join('\n');
}

function cutAnew(names: Names, name: string): Syntax.Expr | null {
  const node = nameWords(name).reduce<WordTree | undefined>((at, word) => at?.next.get(word), names.expressions);
  if (node === undefined) return null;
  const { leaf } = node;
  node.leaf = null;
  try {
    const expr = parseKnown({ text: name, span: { file: '', start: 0, end: name.length } }, names);
    return expr === null || expr.kind === 'name' || expr.kind === 'unknown' ? null : expr;
  } finally {
    node.leaf = leaf;
  }
}

/** The whole ruleset, and the inside of each fiche and choix that the words speak of. */
function scopes(c: Context, names: readonly Syntax.Name[]): readonly Scope[] {
  const keys = names.map((name) => nameKey(name.text));
  c.recorder.ask('scopes', keys.join('\n'));
  const root = { ...rootScope(''), lenient: true };
  const types = c.recorder.aside(() => elementsNamed(c, new Set(keys)));
  return [root, ...types.map((type) => withElement({ ...root, taken: new Set() }, { local: 'élément', type }))];
}

/** What a name learns of the fiches and choix that its words speak of. */
export const scopesAnswer = (c: Context, keys: string): string => JSON.stringify(elementsNamed(c, new Set(keys.split('\n'))));

function elementsNamed(c: Context, keys: ReadonlySet<string>): readonly Type[] {
  const speaksOf = (fiche: Fiche): boolean => keys.has(nameKey(fiche.name)) || [...keys].some((key) => fieldOf(fiche, key) !== undefined);
  const inside = [...c.fiches.values()].filter((fiche) => fiche.origin === 'declared' && speaksOf(fiche)).map((fiche) => recordOf(fiche.name));
  const values = [...c.choices.values()]
    .filter((choice) => choice.origin === 'declared' && keys.has(nameKey(choice.name)))
    .map((choice) => choiceOf(choice.name));
  return [...inside, ...values];
}

/** Types the words without leaving a trace. */
function isWellTyped(c: Context, expr: Syntax.Expr, scope: Scope): boolean {
  const seen = c.symbols.length;
  const inputs = new Set(c.recorder.aside(() => [...c.inputs.keys()]));
  const probe = { failed: false };
  c.probe = probe;
  const value = c.elaborate(expr, scope, null);
  c.probe = null;
  c.symbols.length = seen;
  for (const input of c.recorder.aside(() => [...c.inputs.keys()])) if (!inputs.has(input)) c.inputs.delete(input);
  return value !== null && !probe.failed;
}

/** The names an expression is made of, each place once. */
function namesIn(expr: Syntax.Expr): readonly Syntax.Name[] {
  const found: Syntax.Name[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const record = value as Record<string, unknown>; // a syntax tree is plain data; only its names matter here
    const span = record['span'] as Syntax.Name['span'] | undefined;
    if (typeof record['text'] === 'string' && span !== undefined && found.every((one) => one.span.start !== span.start))
      found.push({ text: record['text'], span });
    Object.values(record).forEach(visit);
  };
  visit(expr);
  return found;
}

/** The cut, each name it is made of between parentheses: « nombre de (candidats) ». */
const shown = (name: string, expr: Syntax.Expr): string =>
  [...namesIn(expr)]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((text, { span }) => `${text.slice(0, span.start)}(${text.slice(span.start, span.end)})${text.slice(span.end)}`, name);
