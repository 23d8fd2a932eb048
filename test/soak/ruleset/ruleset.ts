import { Random } from '../random.ts';
import * as declaration from './declarations.ts';
import { held, numberAt } from './numbers.ts';
import { rootScope } from './scope.ts';
import { valueOf } from './values.ts';
import { BOOLEAN, DATE, type Field, type Kind, Names, type Readable, TEXT, type World, choice, list, number, record, writeKind } from './world.ts';

/** Choix the language provides, which generated expressions may test. */
const BUILT_IN = [
  { name: 'territoire', plural: 'territoires', values: ['métropole', 'Alsace-Moselle', 'Guadeloupe', 'La Réunion', 'Mayotte'], declared: false },
  {
    name: 'état du délai',
    plural: 'états du délai',
    values: ['en attente', 'pas ouvert', 'ouvert', 'tenu', 'tenu trop tôt', 'tenu en retard', 'dépassé', 'impossible', 'sans objet'],
    declared: false,
  },
  { name: 'verdict', plural: 'verdicts', values: ['conforme', 'non conforme'], declared: false },
] as const;

/** Stands alone on a line between a ruleset and the one that takes it up. */
export const NEXT_RULESET = '// ------------ règlement suivant';

/** A valid ruleset, well typed by construction, sometimes after one that it takes up; the same text for the same seed. */
export function generateRuleset(seed: number): string {
  const random = new Random(seed);
  const names = new Names(random);
  const taken = random.chance(0.2) ? generate(random, names, 1, null, true) : null;
  const { text } = generate(random, names, 3, taken, false);
  return taken === null ? text : `${taken.text}${NEXT_RULESET}\n${text}`;
}

interface Generated {
  readonly text: string;
  readonly title: string;
  readonly world: World;
}

/** `isTaken`: another takes it up. */
function generate(random: Random, names: Names, size: number, taken: Generated | null, isTaken: boolean): Generated {
  const world: World = { random, names, choices: [...BUILT_IN], fiches: [], readables: [], lines: [], apart: [] };
  const title = header(world);
  vocabulary(world);
  inputs(world);
  const [limited] = world.readables.filter(({ bounds }) => bounds !== null);
  if (isTaken && limited !== undefined) declaration.reader(world, limited.name);
  if (taken !== null) takeUp(world, taken);
  for (let i = random.int(0, size); i > 0; i -= 1) declaration.parameter(world);
  for (let i = random.int(0, size - 1); i > 0; i -= 1) declaration.question(world);
  for (let i = random.int(3, 4 * size); i > 0; i -= 1) definition(world);
  if (random.chance(0.12)) declaration.guarantee(world);
  const lines = world.lines.map((line) => (/^\S/u.test(line) ? `\n${line}` : line));
  return { text: `${lines.join('\n').trim()}\n`, title, world };
}

/** `reprend … comme …`: some of its données are bound to values of this ruleset, its results are read as `taux de PAP`. */
function takeUp(world: World, { title, text, world: other }: Generated): void {
  const { random, names, lines } = world;
  const as = names.word();
  lines.push(`reprend « ${title} » comme ${as}`);
  const plain = other.readables.filter(({ kind }) => kind.kind !== 'choice' && kind.kind !== 'record' && kind.kind !== 'list');
  const [date] = other.readables;
  const [hosts] = world.readables;
  const bound = date !== undefined && hosts !== undefined && random.chance(0.6) ? date.name : null;
  world.apart.push(...(bound === null ? [title] : other.apart)); // a rule there that keeps its own date does so here
  if (bound !== null) lines.push(`  avec ${bound} = ${hosts?.name ?? ''}`);
  for (const { name, kind, from, subjects, bounds } of plain) {
    if (from !== 'input' || name === bound || subjects.length > 0 || !random.chance(bounds === null ? 0.6 : 0.9)) continue;
    const value = bounds === null ? valueOf(rootScope(world, 1), kind) : between(world, bounds);
    if (value !== null) lines.push(`  avec ${name} = ${value}`);
  }
  for (const { name, kind, from, subjects, optional, compound } of plain) {
    if (from === 'definition' && subjects.length === 0 && !compound)
      declaration.declare(world, `${name} de ${as}`, kind, { optional, compound: true });
  }
  const shared = plain.find(({ name, kind }) => kind.kind === 'number' && text.includes(`\nparamètre ${name} : `));
  if (shared !== undefined && random.chance(0.6)) declaration.readOn(world, `${shared.name} de ${as}`, shared.kind); // on a day of that ruleset
}

/** A number for a donnée with bounds: one that keeps to them, written so or limited to them, or one that may leave them for some dossiers. */
function between(world: World, [least, most]: readonly [number, number]): string {
  const { random } = world;
  if (random.chance(0.2)) return String(random.int(least, most));
  const value = held(numberAt(rootScope(world, 1), '', 0));
  const isWritten = !/\p{L}/u.test(value); // a figure out of the bounds is refused where it stands
  return isWritten || random.chance(0.4) ? `(${value}, au moins ${least}), dans la limite de ${most}` : value;
}

function definition(world: World): void {
  world.random.weighted<(to: World) => void>([
    [8, declaration.rule],
    [1.5, declaration.cap],
    [1.5, declaration.tally],
    [2.5, declaration.table],
    [1.2, declaration.deadline],
    [0.8, declaration.control],
    [0.6, declaration.state],
    [0.6, declaration.asOf],
    [0.8, declaration.deferred],
  ])(world);
}

/** Gives the title. */
function header({ random, names, lines, readables }: World): string {
  const { name } = names.noun();
  const title = `Tirage ${random.int(1, 999_999)}`;
  lines.push(`règlement « ${title} »`, '  langue 1', `  date d'application : ${name}`, `donnée ${name} : date`);
  lines.push('document guide', '  titre « Guide »', 'unité point, à 1 décimale');
  readables.push({ name, kind: DATE, optional: false, subjects: [], compound: false, from: 'input', bounds: null });
  return title;
}

function vocabulary(world: World): void {
  const { random, names, lines } = world;
  for (let i = random.int(1, 3); i > 0; i -= 1) {
    const { name, plural } = names.noun();
    const values = Array.from({ length: random.int(2, 4) }, () => names.mark());
    lines.push(`choix ${name}${random.chance(0.5) ? `, pluriel ${plural}` : ''}`, ...values.map((value) => `  - ${value}`));
    world.choices.push({ name, plural, values, declared: true });
  }
  for (let i = random.int(0, 2); i > 0; i -= 1) fiche(world);
}

function fiche(world: World): void {
  const { random, names, lines } = world;
  const { name, plural } = names.noun();
  const extra = Array.from({ length: random.int(1, 3) }, () => declaration.plainKind(world));
  const kinds: readonly Kind[] = [DATE, declaration.numberKind(world), random.chance(0.5) ? BOOLEAN : number('€', 2), ...extra];
  const fields: Field[] = kinds.map((kind) => ({ name: names.noun().name, kind, optional: random.chance(0.1) }));
  const [first, ...rest] = fields;
  const certain = first === undefined ? fields : [{ ...first, optional: false }, ...rest]; // the day the list is sorted by
  lines.push(`fiche ${name}${random.chance(0.5) ? `, pluriel ${plural}` : ''}`);
  for (const field of certain) lines.push(`  - ${field.name} : ${writeKind(field.kind, world)}${field.optional ? ', facultatif' : ''}`);
  world.fiches.push({ name, plural, fields: certain, sequence: false });
}

function inputs(world: World): void {
  const { random, fiches } = world;
  for (const fiche of fiches) {
    const { name, fields } = fiche;
    fiche.sequence = random.chance(0.6);
    const by = fiche.sequence ? ` par ${fields[0]?.name ?? ''}` : '';
    input(world, list(record(name)), false, `${by}${random.chance(0.5) ? ', au plus 6' : ''}`);
    if (!fiche.sequence && random.chance(0.4)) input(world, record(name), false, ''); // what is followed one by one is in one list
  }
  const choices = world.choices.filter(({ declared }) => declared);
  const [first] = choices;
  if (first !== undefined && random.chance(0.6)) input(world, list(choice(first.name)), false, ', au plus 5');
  if (random.chance(0.3)) input(world, list(random.pick([DATE, TEXT, number('€', 2)])), false, ', au plus 5');
  if (random.chance(0.4)) input(world, choice('territoire'), false, '');
  for (let i = random.int(3, 8); i > 0; i -= 1) {
    const kind = declaration.plainKind(world);
    if (kind.kind === 'number' && kind.unit === '' && kind.scale === 0 && random.chance(0.5)) bounded(world);
    else input(world, kind, random.chance(0.15), '');
  }
  if (random.chance(0.6)) bounded(world);
}

/** What a ruleset that takes this one up may bind to a value out of its bounds. */
function bounded(world: World): void {
  const bounds = [world.random.int(0, 2), world.random.int(3, 12)] as const;
  input(world, number('', 0), false, ` de ${bounds[0]} à ${bounds[1]}`, bounds);
}

function input(world: World, kind: Kind, optional: boolean, more: string, bounds: Readable['bounds'] = null): void {
  const { name } = world.names.noun();
  world.lines.push(`donnée ${name} : ${writeKind(kind, world)}${more}${optional ? ', facultatif' : ''}`);
  declaration.declare(world, name, kind, { optional, from: 'input', bounds });
}
