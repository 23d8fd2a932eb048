import { SOURCE, bodyOf, sourceOf } from './bodies.ts';
import { conditionOf } from './booleans.ts';
import { dateLiteral, dateOf, place } from './dates.ts';
import { inElement, recordsOf } from './lists.ts';
import { held, literal, numberAt, numberOf } from './numbers.ts';
import { type Element, type Scope, rootScope, within } from './scope.ts';
import { tableOf } from './tables.ts';
import { constantOf } from './values.ts';
import { BOOLEAN, DATE, type Fiche, type Kind, PERIOD, type Readable, TEXT, type World, choice, list, number, record, writeKind } from './world.ts';

const FUEL = 3;

/** Adds a name that later expressions may read. */
export function declare(world: World, name: string, kind: Kind, more: Partial<Omit<Readable, 'name' | 'kind'>> = {}): void {
  world.readables.push({ optional: false, subjects: [], compound: false, from: 'definition', bounds: null, ...more, name, kind });
}

/** A kind that a donnée or a field may have. */
export function plainKind(world: World): Kind {
  const { random } = world;
  const choices = world.choices.filter(({ declared }) => declared);
  return random.weighted<() => Kind>([
    [2, () => BOOLEAN],
    [1, () => TEXT],
    [1.5, () => DATE],
    [0.7, () => PERIOD],
    [6, () => numberKind(world)],
    [choices.length > 0 ? 2.5 : 0, () => choice(random.pick(choices).name)],
  ])();
}

/** A stored number: mostly with the decimals of its unit. */
export function numberKind(world: World): Kind {
  const { random } = world;
  return random.weighted<Kind>([
    [4, number('€', 2)],
    [2, number('', 0)],
    [1, number('', 3)],
    [2, number('h', 2)],
    [1.5, number('%', 2)],
    [1, number('€/h', 2)],
    [1, number('point', 1)],
    [1, number('jour', 0)],
    [1.2, number('mois', 0)],
    [0.7, number('an', 0)],
    [0.5, number('semaine', 0)],
  ]);
}

/** A paramètre with one to four dated values, one of them perhaps looked for and not found. */
export function parameter(world: World): void {
  const { random, names, lines } = world;
  const scope = rootScope(world, 0);
  const kind = random.chance(0.7) ? numberKind(world) : plainKind(world);
  const { name } = names.noun();
  lines.push(`paramètre ${name} : ${writeKind(kind, world)}`);
  const single = random.chance(0.4);
  const years = single ? [] : random.some([2020, 2021, 2022, 2023, 2024, 2025, 2026], random.int(1, 4)).sort((a, b) => a - b);
  for (const [index, year] of (single ? [null] : years).entries()) {
    const value = index > 0 && random.chance(0.15) ? 'inconnu' : (constantOf(scope, kind) ?? 'inconnu');
    const first =
      index === 0 && random.chance(0.15) ? `, au plus tard le 1er janvier ${year}` : ` depuis le 1er ${random.pick(['janvier', 'juillet'])} ${year}`;
    const until = year !== null && value !== 'inconnu' && random.chance(0.15) ? ` jusqu'au 31 octobre ${year}` : '';
    lines.push(`  ${value}${year === null ? '' : first}${first.startsWith(',') ? '' : until}`, SOURCE);
  }
  if (random.chance(0.1)) lines.push("  vérifié jusqu'au 31 décembre 2024");
  declare(world, name, kind);
}

/** The scope inside a definition, with its `pour chaque` lines: none, one, or one of a choix. */
function subjectsOf(world: World): { readonly scope: Scope; readonly subjects: readonly string[]; readonly lines: readonly string[] } {
  const { random } = world;
  const scope = rootScope(world, FUEL);
  const fiches = listed(world);
  const declared = world.choices.filter((one) => one.declared);
  if (fiches.length > 0 && random.chance(0.3)) {
    const [first, second] = random.some(fiches, 2);
    const chosen = [first, second !== undefined && random.chance(0.15) ? second : undefined].filter((fiche) => fiche !== undefined);
    return chosen.reduce(
      (so, fiche) => {
        const { inside, each } = inElement(so.scope, fiche.name);
        return { scope: inside, subjects: [...so.subjects, fiche.name], lines: [...so.lines, `  pour chaque ${each}`] };
      },
      { scope, subjects: [] as readonly string[], lines: [] as readonly string[] },
    );
  }
  if (declared.length > 0 && random.chance(0.05)) {
    const { name } = random.pick(declared);
    const element: Element = { fiche: name, alias: null };
    return { scope: within(scope, element), subjects: [name], lines: [`  pour chaque ${name}`] };
  }
  return { scope, subjects: [], lines: [] };
}

/** Fiches that some donnée lists. */
const listed = (world: World): readonly Fiche[] =>
  world.fiches.filter(({ name }) => world.readables.some(({ kind }) => kind.kind === 'list' && kind.of.kind === 'record' && kind.of.fiche === name));

/** A règle of any kind; plafond and plancher end in a limit. */
export function rule(world: World): void {
  const { random, names } = world;
  const { scope, subjects, lines } = subjectsOf(world);
  const fiches = listed(world);
  const kind = random.weighted<() => Kind>([
    [8, () => plainKind(world)],
    [3, () => BOOLEAN],
    [1, () => number(random.pick(['€', '', 'h']), 'exact')],
    [fiches.length > 0 && subjects.length === 0 ? 1 : 0, () => list(record(random.pick(fiches).name))],
    [fiches.length > 0 ? 0.5 : 0, () => record(random.pick(fiches).name)],
    [subjects.length === 0 ? 1 : 0, () => list(random.pick([number('€', 2), DATE, number('', 0)]))],
  ])();
  const optional = kind.kind !== 'list' && kind.kind !== 'record' && random.chance(0.1);
  const { name } = names.noun();
  const local = random.chance(0.2) ? localOf(scope) : null;
  const inner: Scope = local === null ? scope : { ...scope, locals: [{ name: local.name, kind: local.kind }] };
  const body = bodyOf(inner, { kind, optional });
  if (body === null) return;
  const dated = body.some((line) => line.includes('depuis le '));
  const own = dated && random.chance(0.3) ? [`  date d'application : ${dateOf(rootScope(world, 0), false)}`] : [];
  if (own.length > 0) world.apart.push(name);
  const header = `règle ${name} : ${writeKind(kind, world)}${optional ? ', facultatif' : ''}`;
  world.lines.push(header, ...lines, ...own, ...body, ...(local === null ? [] : [`  où ${local.name} = ${local.text}`]));
  declare(world, name, kind, { optional, subjects });
}

/** A règle that reads a donnée with bounds and so fails where what is bound to it leaves them. */
export function reader(world: World, limited: string): void {
  const { name } = world.names.noun();
  world.lines.push(`règle ${name} : nombre`, `  ${limited} + ${world.random.int(1, 9)}`, SOURCE);
  declare(world, name, number('', 0));
}

function localOf(scope: Scope): { readonly name: string; readonly kind: Kind; readonly text: string } {
  const { random, names } = scope.world;
  const { name } = names.noun();
  if (random.chance(0.3)) return { name, kind: BOOLEAN, text: conditionOf(scope) };
  if (random.chance(0.3)) return { name, kind: DATE, text: dateOf(scope, false) };
  const unit = random.pick(['€', '', 'h']);
  const value = numberOf(scope, unit);
  return { name, kind: number(unit, value.scale), text: value.text };
}

/** A plafond or plancher: a number that ends in a limit. */
export function cap(world: World): void {
  const { random, names } = world;
  const { scope, subjects, lines } = subjectsOf(world);
  const unit = random.pick(['€', 'h', '']);
  const kind = number(unit, 2);
  const word = random.pick(['plafond', 'plancher']);
  const { name } = names.noun();
  const limit = random.chance(0.5) ? literal(scope, unit) : numberAt(scope, unit, 2);
  const value = `${held(numberAt(scope, unit, 2))}, ${word === 'plafond' ? 'dans la limite de' : 'au moins'} ${held(limit)}`;
  world.lines.push(`${word} ${name} : ${writeKind(kind, world)}`, ...lines, `  ${value}`, SOURCE);
  declare(world, name, kind, { subjects });
}

/** A décompte of one to four items, counted or weighted. */
export function tally(world: World): void {
  const { random, names } = world;
  const scope = rootScope(world, FUEL);
  const { name } = names.noun();
  const lists = world.readables.filter(
    ({ kind, optional, subjects, compound }) => kind.kind === 'list' && !optional && subjects.length === 0 && !compound,
  );
  const items = Array.from({ length: random.int(1, 4) }, () => {
    if (lists.length > 0 && random.chance(0.4)) {
      const source = random.chance(0.4) ? recordsOf(scope)?.text : undefined;
      const { name: listName, kind } = random.pick(lists);
      const plain = source === undefined && kind.kind === 'list' && kind.of.kind !== 'record';
      return `  ${random.int(1, 3)} par élément ${plain && random.chance(0.5) ? 'distinct ' : ''}de ${source ?? listName}`;
    }
    return `  ${random.chance(0.15) ? 'moins ' : ''}${random.int(1, 3)} si ${conditionOf(scope)}`;
  });
  world.lines.push(`décompte ${name}`, ...items.flatMap((item) => [item, SOURCE]));
  declare(world, name, number('', 0));
}

/** A barème or impact: a table of constants, perhaps with a second result. */
export function table(world: World): void {
  const { random, names } = world;
  const { scope, subjects, lines } = subjectsOf(world);
  const kinds = [plainKind(world), ...(random.chance(0.25) ? [plainKind(world)] : [])];
  const results = kinds.map((kind) => ({ name: names.noun().name, kind }));
  const body = tableOf(scope, results);
  const [first, second] = results;
  if (body === null || first === undefined) return;
  const impact = subjects.length === 1 && world.fiches.some(({ name }) => name === subjects[0]);
  const word = impact && random.chance(0.5) ? 'impact' : random.pick(['barème', 'règle']);
  world.lines.push(
    `${word} ${first.name} : ${writeKind(first.kind, world)}`,
    ...(second === undefined ? [] : [`  rend ${second.name} : ${writeKind(second.kind, world)}`]),
    ...lines,
    ...body,
  );
  for (const { name, kind } of results) declare(world, name, kind, { subjects });
}

/** A délai with one or two bounds and perhaps the day it was done. */
export function deadline(world: World): void {
  const { random, names } = world;
  const { scope: whole, subjects, lines: each } = random.chance(0.15) ? subjectsOf(world) : { scope: rootScope(world, 2), subjects: [], lines: [] };
  const scope: Scope = { ...whole, fuel: 2 };
  const { name } = names.noun();
  const condition = (): string => (random.chance(0.4) ? ` si ${conditionOf(scope)}` : '');
  const lines = [`  au plus tard ${dateOf(scope, true)}${condition()}`, SOURCE];
  if (random.chance(0.3)) lines.push(`  au plus tard ${dateOf(scope, true)} si ${conditionOf(scope)}`, SOURCE);
  if (random.chance(0.5)) lines.push(`  au plus tôt ${dateOf(scope, true)}${condition()}`, SOURCE);
  const done = world.readables.filter(({ kind, optional, subjects }) => kind.kind === 'date' && optional && subjects.length === 0);
  if (done.length > 0) lines.push(`  accompli : ${random.pick(done).name}`);
  if (random.chance(0.3)) lines.push(`  sans objet si ${conditionOf(scope)}`, SOURCE);
  world.lines.push(`délai ${name}`, ...each, ...lines);
  if (subjects.length > 0) return;
  declare(world, `échéance de ${name}`, DATE, { optional: true, compound: true });
  declare(world, `état de ${name}`, choice('état du délai'), { compound: true });
}

/** A contrôle of inputs and computed items. */
export function control(world: World): void {
  const { random, names } = world;
  const [fiche] = random.chance(0.15) ? listed(world) : [];
  const root = rootScope(world, 2);
  const scope = fiche === undefined ? root : within(root, { fiche: fiche.name, alias: null });
  const { name } = names.noun();
  const items = Array.from({ length: random.int(1, 4) }, () => {
    const computed = random.chance(0.3) ? ` : ${conditionOf(scope)}` : '';
    const guard = random.chance(0.4) ? ` si ${conditionOf(scope)}` : '';
    const due = random.chance(0.2) ? `, au plus tard ${dateOf(scope, true)}` : '';
    return `  - ${names.noun().name}${computed}${due}${guard}${random.chance(0.2) ? ', recommandé' : ''}`;
  });
  world.lines.push(
    `contrôle ${name}`,
    ...(fiche === undefined ? [] : [`  pour chaque ${fiche.name}`]),
    ...items.flatMap((item) => [item, sourceOf(world)]),
  );
  if (fiche !== undefined) return;
  declare(world, `verdict de ${name}`, choice('verdict'), { compound: true });
}

/** A value after each dated element of a list. */
export function state(world: World): void {
  const { random, names } = world;
  const sorted = world.fiches.filter(({ sequence }) => sequence);
  const choices = world.choices.filter(({ declared }) => declared);
  if (sorted.length === 0 || choices.length === 0) return;
  const fiche = random.pick(sorted);
  const { name: type, values } = random.pick(choices);
  const scope = within(rootScope(world, 1), { fiche: fiche.name, alias: null });
  const { name } = names.noun();
  const clauses = Array.from({ length: random.int(1, 3) }, () => `  ${random.pick(values)} si ${conditionOf(scope)}`);
  world.lines.push(
    `règle ${name} : ${type}`,
    `  après chaque ${fiche.name}`,
    `  ${random.pick(values)} au départ`,
    SOURCE,
    ...clauses.flatMap((clause) => [clause, SOURCE]),
  );
  declare(world, name, choice(type), { subjects: [fiche.name] });
}

/** A property of the données or results. */
export function guarantee(world: World): void {
  world.lines.push(`garantie ${world.names.noun().name}`, `  ${conditionOf(rootScope(world, 1))}`);
}

/** A question with two or three readings. */
export function question(world: World): void {
  const { random, names, lines } = world;
  const { name } = names.noun();
  const values = Array.from({ length: random.int(2, 3) }, () => names.mark());
  lines.push(
    `question ${name} « Que dit le texte ? »`,
    '  sur guide « texte tiré au sort »',
    ...values.flatMap((value) => [`  - lecture ${value}`, SOURCE]),
  );
  lines.push(
    random.chance(0.5) ? '  retenue : aucune' : `  retenue : ${random.pick(values)} par « hypothèse de travail du projet » le 21 novembre 2026`,
  );
  world.choices.push({ name, plural: name, values, declared: false });
  declare(world, name, choice(name), { from: 'input' });
}

/** The value of another rule as of two other days: of the first to be declared, a paramètre if there is one, more often than of the others. */
export function asOf(world: World): void {
  const { random } = world;
  if (world.apart.length > 0) return;
  const dated = world.readables.filter(
    ({ kind, subjects, compound, optional, from }) =>
      from === 'definition' && kind.kind === 'number' && subjects.length === 0 && !compound && !optional,
  );
  const [first] = dated;
  if (first === undefined) return;
  const { name: read, kind } = random.chance(0.5) ? first : random.pick(dated);
  for (let i = 0; i < 2; i += 1) readOn(world, read, kind);
}

/** A rule that reads a value as of another day. */
export function readOn(world: World, read: string, kind: Kind): void {
  const { random, names } = world;
  const { name } = names.noun();
  const day = random.chance(0.5) ? dateLiteral(rootScope(world, 0)) : dateOf(rootScope(world, 0), true);
  world.lines.push(`règle ${name} : ${writeKind(kind, world)}`, `  ${read} en vigueur le ${day}`, SOURCE);
  declare(world, name, kind);
}

/** A day as it is given, deferred by the calendar of a place where one can be read: what a holiday of one place does is then a result. */
export function deferred(world: World): void {
  const { random, names } = world;
  const days = world.readables.filter(({ kind, optional, from }) => kind.kind === 'date' && !optional && from === 'input');
  const { name } = names.noun();
  const day = random.pick(days).name; // the application date is one
  world.lines.push(`règle ${name} : date`, `  ${day}, reporté au premier jour ouvrable${place(rootScope(world, 0))}`, SOURCE);
  declare(world, name, DATE);
}
