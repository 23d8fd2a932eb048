/** Reading the names that a line declares (decision 3): they end at `: = , ( «`, the line end, `si` or `pour chaque`. */
import { OBSERVATION_DAY } from '../built-in.ts';
import { BUILT_IN_UNITS, longest, nameWords, newTree, plant } from '../names.ts';
import type { Name } from '../syntax/syntax.ts';
import { FUNCTION_NAMES, isTaken } from '../grammar/tokens.ts';
import type { Atom } from './atoms.ts';
import { nameOf, type Source } from './context.ts';

interface DeclaredWords {
  /** null: no word stands there. */
  readonly name: Name | null;
  /** Index of the first atom after the name. */
  readonly next: number;
  /** A word or sign that no name may hold or begin with, or `function` when the name is a word of the grammar. */
  readonly problem: { readonly kind: 'inside' | 'first' | 'function'; readonly word: string } | null;
}

const OBSERVATION = newTree();
plant(OBSERVATION, nameWords(OBSERVATION_DAY), OBSERVATION_DAY);

const ENDS = new Set([':', '=', ',', '(']);
const INSIDE = new Set(['sauf', 'sinon', 'dont']);
const FIRST = new Set(['et', 'ou', 'est', "n'", 'où', 'non', 'selon', 'depuis', 'de', 'à', 'vérifient']);

const isEnd = (atoms: readonly Atom[], index: number, extra: readonly string[]): boolean => {
  const atom = atoms[index];
  if (atom === undefined || atom.kind === 'quote') return true;
  if (atom.kind === 'symbol') return ENDS.has(atom.key);
  if (atom.kind !== 'word') return false;
  return atom.key === 'si' || (atom.key === 'pour' && atoms[index + 1]?.key === 'chaque') || extra.includes(atom.key);
};

/** The name that begins at atom `from`; `extra` are words that end it too (`comme`, `par`). */
export function readName(source: Source, atoms: readonly Atom[], from: number, extra: readonly string[] = []): DeclaredWords {
  let next = from;
  while (!isEnd(atoms, next, next === from ? [] : extra)) next += 1;
  if (next === from) return { name: null, next, problem: null };
  return { name: nameOf(source, atoms, from, next), next, problem: problemOf(source, atoms, from, next) };
}

/** What a first line declares: its name, and where the type begins when the `:` before it was left out. */
interface HeadWords extends DeclaredWords {
  readonly typeAt: number | null;
}

/** The name of a first line that says a type (`typed`; `always`: it must say one). Without its `:`, the name would take the type with it: « coût € ». */
export function readHeadName(source: Source, atoms: readonly Atom[], from: number, typed: boolean, always: boolean): HeadWords {
  const whole = readName(source, atoms, from);
  if (typed && whole.name !== null && isMeasure(atoms, from, whole.next))
    return { typeAt: null, ...whole, problem: { kind: 'inside', word: whole.name.text } };
  const typeAt = typed && whole.name !== null && atoms[whole.next] === undefined ? typeIn(atoms, from, whole.next, always) : null;
  if (typeAt === null) return { typeAt, ...whole };
  return { name: nameOf(source, atoms, from, typeAt), next: typeAt, problem: problemOf(source, atoms, from, typeAt), typeAt };
}

/** Where the words of a type begin at the end of a name: signs and « oui ou non » always are one; other words only where a type must stand. */
function typeIn(atoms: readonly Atom[], from: number, to: number, always: boolean): number | null {
  for (let at = from + 1; at < to; at += 1) {
    const [key, second, third] = [atoms[at]?.key ?? '', atoms[at + 1]?.key ?? '', atoms[at + 2]?.key ?? ''];
    const ends = (length: number): boolean => at + length === to;
    if (key === '€' || key === '%') return at;
    if (key === 'oui' && second === 'ou' && third === 'non' && ends(3)) return at;
    if (!always) continue;
    if (TYPES.has(key) && ends(1)) return at;
    if ((key === 'liste' && second === 'de') || (key === 'nombre' && NUMBERS.has(second))) return at;
  }
  return null;
}

const TYPES = new Set(['date', 'texte', 'période', 'nombre']);
const NUMBERS = new Set(['de', 'à', 'exact']);

/** The part of a name that can be one: what other lines surely call it by, when a sign that no name may hold spoils its line. */
export const soundName = (source: Source, atoms: readonly Atom[], from: number): Name | null =>
  soundPart(source, atoms, from, readName(source, atoms, from));

/** The same of a name that was read. */
export function soundPart(source: Source, atoms: readonly Atom[], from: number, { name, next, problem }: DeclaredWords): Name | null {
  if (name === null || problem?.kind !== 'inside') return name;
  let to = from;
  while (to < next && atoms[to]?.kind !== 'symbol' && atoms[to]?.kind !== 'date' && !INSIDE.has(atoms[to]?.key ?? '')) to += 1;
  return to > from ? nameOf(source, atoms, from, to) : name;
}

function problemOf(source: Source, atoms: readonly Atom[], from: number, to: number): DeclaredWords['problem'] {
  const first = atoms[from];
  if (first !== undefined && (FIRST.has(first.key) || first.kind === 'symbol')) {
    return { kind: 'first', word: source.text.slice(first.start, first.end) };
  }
  for (let i = from; i < to; i += 1) {
    const atom = atoms[i];
    if (atom !== undefined && (atom.kind === 'symbol' || atom.kind === 'date' || INSIDE.has(atom.key))) {
      return { kind: 'inside', word: source.text.slice(atom.start, atom.end) };
    }
  }
  if (isTaken(atoms, from, to) || isObservationDay(atoms, from, to)) return { kind: 'inside', word: nameOf(source, atoms, from, to).text };
  const reserved = longest([FUNCTION_NAMES], atoms, from);
  if (reserved !== null && reserved.end === to) return { kind: 'function', word: nameOf(source, atoms, from, to).text };
  return null;
}

/** `5 ans`, `2 mois`: in a rule a number with its unit. As the value of a choix it is one where that choix is expected. */
function isMeasure(atoms: readonly Atom[], from: number, to: number): boolean {
  if (atoms[from]?.kind !== 'number') return false;
  const unit = longest([BUILT_IN_UNITS], atoms, from + 1);
  return unit !== null && unit.end === to;
}

/** What every ruleset has: two days could bear its name. */
const isObservationDay = (atoms: readonly Atom[], from: number, to: number): boolean => longest([OBSERVATION], atoms, from)?.end === to;
