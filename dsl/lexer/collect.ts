/**
 * FIRST PASS: reads only what declares (openers, bullets, `où`, `noté`, `rend`, `comme`) so that the second knows every name, wherever it
 * stands in the ruleset.
 */
import { type DeclaredName, longest, type NamePlace, type Names, nameWords, newTree, plant, type WordTree } from '../names.ts';
import type { Name } from '../syntax/syntax.ts';
import type { Atom } from './atoms.ts';
import { type Block, cutCells, type Line, type Opener, openerAt } from './blocks.ts';
import { scanLine } from './atoms.ts';
import { type Context, nameOf, type Source } from './context.ts';
import { readHeadName, readName, soundName, soundPart } from './name-reading.ts';
import { itemAt, sure } from '../syntax/sure.ts';

/** A block with its file and what it opens; null: no declaration word. */
export interface OpenedBlock extends Block {
  readonly source: Source;
  readonly opener: Opener | null;
}

/** Number of atoms an opener's words take. */
export const openerLength = (opener: Opener): number => (opener === 'hors champ' ? 2 : 1);

/** What a block opens. */
export function openBlock(source: Source, block: Block): OpenedBlock {
  const line = block.lines[0];
  const opener = line === undefined || source.text.charAt(block.start) === ' ' ? null : openerAt(source.text, line.start);
  return { source, opener, ...block };
}

/** The lines of an opened block: the one that opens it, then the others. */
export function linesOf(block: OpenedBlock): readonly [Line, ...Line[]] {
  const [head, ...lines] = block.lines;
  return [sure(head, 'the line that opens a block'), ...lines];
}

/** The names that blocks declare, in order. */
export function collectNames(blocks: readonly OpenedBlock[]): readonly DeclaredName[] {
  const declared: DeclaredName[] = [];
  for (const block of blocks) collectBlock(block, declared);
  return declared;
}

const PLACES: Readonly<Record<Opener, readonly NamePlace[]>> = {
  règlement: [],
  langue: [],
  reprend: [],
  document: ['document'],
  choix: ['type'],
  fiche: ['type', 'element'],
  unité: ['unit'],
  donnée: ['value'],
  paramètre: ['value'],
  règle: ['value'],
  décompte: ['value'],
  plafond: ['value'],
  plancher: ['value'],
  barème: ['value'],
  impact: ['value'],
  délai: ['value'],
  contrôle: ['value'],
  question: ['value', 'type'],
  garantie: ['value'],
  terme: ['term'],
  'hors champ': [],
  exemples: [],
  cas: [],
};

const BULLETS: Readonly<Partial<Record<Opener, NamePlace>>> = { choix: 'choice value', fiche: 'field', contrôle: 'field', question: 'choice value' };

/** What says the type of its value after its name. */
export const TYPED: ReadonlySet<Opener> = new Set(['donnée', 'paramètre', 'règle', 'plafond', 'plancher', 'barème', 'impact']);

/** The names one block declares, in order. */
export function collectBlock(block: OpenedBlock, into: DeclaredName[]): void {
  const { opener, source } = block;
  const head = block.lines[0];
  if (opener === null || head === undefined) return;
  const atoms = head.atoms;
  const from = openerLength(opener);
  const own = readHeadName(source, atoms, from, TYPED.has(opener), opener === 'donnée');
  const name = own.typeAt === null ? soundPart(source, atoms, from, own) : own.name;
  const plural = readPlural(source, atoms, own.next)?.name ?? null;
  if (name !== null) for (const place of PLACES[opener]) into.push({ place, name, owner: null, plural });
  if (opener === 'reprend') collectImport(source, atoms, into);
  if (opener === 'exemples') collectExamples(block, into);
  const owner = name?.text ?? null;
  const place = BULLETS[opener];
  for (const line of block.lines.slice(1)) collectLine(source, line, place, owner, into);
}

function collectLine(source: Source, line: Line, place: NamePlace | undefined, owner: string | null, into: DeclaredName[]): void {
  const first = line.atoms[0]?.key;
  if (line.kind === 'bullet') {
    if (place === undefined) return;
    const name = soundName(source, line.atoms, first === 'lecture' ? 1 : 0);
    if (name !== null) into.push({ place, name, owner, plural: null });
  } else if (line.kind === 'words' && (first === 'où' || first === 'rend')) {
    const name = soundName(source, line.atoms, 1);
    if (name !== null) into.push({ place: first === 'rend' ? 'value' : 'local', name, owner, plural: null });
  }
}

/** `, pluriel aïeux`, and where what follows it begins; null: it is not said. */
export function readPlural(source: Source, atoms: readonly Atom[], from: number): { readonly name: Name; readonly next: number } | null {
  if (atoms[from]?.key !== ',' || atoms[from + 1]?.key !== 'pluriel') return null;
  const { name, next } = readName(source, atoms, from + 2);
  return name === null ? null : { name, next };
}

function collectImport(source: Source, atoms: readonly Atom[], into: DeclaredName[]): void {
  const at = atoms.findIndex((atom) => atom.key === 'comme' && atom.kind === 'word');
  if (at < 0) return;
  const { name } = readName(source, atoms, at + 1);
  if (name !== null) into.push({ place: 'value', name, owner: null, plural: null });
}

/** The first cell of each row under the header names an example. */
function collectExamples(block: OpenedBlock, into: DeclaredName[]): void {
  const rows = block.lines.filter((line) => line.kind === 'row').slice(1);
  for (const row of rows) {
    const cell = cutCells(block.source.text, row)[0];
    if (cell === undefined || cell.end === cell.start) continue;
    const { atoms } = scanLine(block.source.text, cell.start, cell.end);
    into.push({ place: 'example', name: nameOf(block.source, atoms, 0, atoms.length), owner: null, plural: null });
  }
}

/** What the readers of a block need: the names of the ruleset, and those of the block alone. `told`: where what they find goes. */
export function contextOf(source: Source, block: OpenedBlock, names: Names, told: Pick<Context, 'report' | 'missed'>): Context {
  const { local, noted, filters } = ownNames(block, names);
  const own = [local, noted].filter((tree) => tree.next.size > 0); // most blocks have none
  const expressions = [names.expressions, ...own, ...(filters ? [names.kindWords] : [])];
  return { names, expressions, noted, ...told, file: source.file, text: source.text, offset: source.offset };
}

/** What only a block sees: its locals, with the choix whose values it runs over, and its `noté` names. */
interface OwnNames {
  readonly local: WordTree;
  readonly noted: WordTree;
  /** The element of a list is looked at, under the name of its choix when it has no field. */
  readonly filters: boolean;
}

function ownNames({ source, lines }: OpenedBlock, names: Names): OwnNames {
  const local = newTree();
  const noted = newTree();
  let filters = false;
  for (const { atoms, kind } of lines) {
    if (kind === 'words' && atoms[0]?.key === 'où') plantName(local, readName(source, atoms, 1).name);
    for (let i = 0; i < atoms.length; i += 1) {
      const atom = itemAt(atoms, i);
      switch (atom.kind === 'word' ? markOf(atom.key) : null) {
        case 'noted':
          plantName(noted, notedName(source, atoms, i + 1));
          break;
        case 'each': {
          const type = longest([names.types], atoms, i + 1);
          if (type !== null) plant(local, nameWords(type.leaf), type.leaf);
          break;
        }
        case 'filter':
          filters = true;
          break;
        case null: // no other word makes a name of the block
      }
    }
  }
  return { local, noted, filters };
}

/** The words that make a name of the block, or let the names of choix stand for an element. Asked of every word: quick. */
function markOf(key: string): 'noted' | 'each' | 'filter' | null {
  switch (key) {
    case 'noté':
    case 'notée':
      return 'noted';
    case 'chaque':
      return 'each';
    case 'dont':
    case 'vérifie':
    case 'vérifient':
      return 'filter';
    default:
      return null;
  }
}

const plantName = (tree: WordTree, name: Name | null): void => {
  if (name !== null) plant(tree, nameWords(name.text), name.text);
};

/** Within an expression a `noté` name ends before `de`; on a line of its own it may hold it. */
function notedName(source: Source, atoms: readonly Atom[], from: number): Name | null {
  const alone = atoms[1]?.key === 'chaque' && (atoms[0]?.key === 'pour' || atoms[0]?.key === 'après');
  let to = from;
  for (; to < atoms.length; to += 1) {
    const atom = atoms[to];
    if (atom === undefined || atom.kind === 'quote' || atom.kind === 'symbol' || (!alone && (atom.key === 'de' || atom.key === 'pour'))) break;
  }
  return to > from ? nameOf(source, atoms, from, to) : null;
}
