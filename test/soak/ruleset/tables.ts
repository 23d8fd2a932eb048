import { SOURCE } from './bodies.ts';
import { choiceValues, conditionOf } from './booleans.ts';
import { type Reading, type Scope, deeper, readings } from './scope.ts';
import { constantOf, literalAt, valueOf } from './values.ts';
import type { Kind } from './world.ts';

interface TableColumn {
  readonly title: string;
  readonly cells: readonly string[];
}

/** The lines of a table giving `results`; null when nothing in reach can be a condition, or a result has no constants. */
export function tableOf(scope: Scope, results: readonly { readonly name: string; readonly kind: Kind }[]): readonly string[] | null {
  const { random } = scope.world;
  const conditions = readings(scope).filter(({ kind, optional, atom }) => atom && (!optional || random.chance(0.5)) && isCondition(scope, kind));
  if (conditions.length === 0) return null;
  const chosen = random.some(
    conditions,
    random.weighted([
      [3, 1],
      [2, 2],
      [1, 3],
    ] as const),
  );
  const parts = chosen.map((reading) => ({
    reading,
    tests: [...testsOf(scope, reading), ...(reading.optional && random.chance(0.8) ? ['aucun'] : [])],
  }));
  let rows = parts.reduce<readonly (readonly string[])[]>((all, { tests }) => all.flatMap((row) => tests.map((test) => [...row, test])), [[]]);
  if (rows.length > 8) rows = random.some(rows, 8);
  if (random.chance(0.2) && rows.length > 1) rows = rows.slice(1);
  if (random.chance(0.15)) rows = [...rows, parts.map(() => 'tous')];
  const columns: TableColumn[] = parts.map(({ reading }, index) => ({
    title: random.chance(0.1) ? `${reading.text} si ${conditionOf(deeper(scope, 9))}` : reading.text,
    cells: rows.map((row) => row[index] ?? 'tous'),
  }));
  for (const { name, kind } of results) {
    const cells = rows.map(() => resultCell(scope, kind));
    if (cells.includes(null)) return null;
    columns.push({ title: name, cells: cells.map((cell) => cell ?? '') });
  }
  const line = (cells: readonly string[]): string => `    | ${cells.join(' | ')} |`;
  return [
    line(columns.map(({ title }) => title)),
    ...rows.map((_, index) => line(columns.map(({ cells }) => cells[index] ?? ''))),
    `  ${SOURCE.trim()}`,
  ];
}

function isCondition(scope: Scope, kind: Kind): boolean {
  if (kind.kind === 'number') return kind.scale !== 'exact';
  return kind.kind === 'boolean' || (kind.kind === 'choice' && choiceValues(scope, kind.choice).length > 0);
}

function testsOf(scope: Scope, { kind }: Reading): readonly string[] {
  const { random } = scope.world;
  if (kind.kind === 'boolean') return random.pick([['oui', 'non'], ['oui', 'non'], ['tous'], ['oui']]);
  if (kind.kind === 'choice') {
    const values = choiceValues(scope, kind.choice);
    const [first = '', second, ...rest] = random.shuffle(values);
    return second !== undefined && random.chance(0.3) ? [`${first} ou ${second}`, ...rest] : values;
  }
  if (kind.kind !== 'number' || kind.scale === 'exact') return ['tous'];
  return ranges(scope, kind.unit, kind.scale);
}

/** Intervals that touch, most of the time; else all but one number. */
function ranges(scope: Scope, unit: string, scale: number): readonly string[] {
  const { random } = scope.world;
  const bounds = Array.from({ length: random.int(1, 3) }, () => literalAt(scope, unit, scale === 0 ? 0 : random.pick([0, scale])));
  const [first = '0'] = bounds;
  if (random.chance(0.3)) return [`moins de ${first}`, `plus de ${first}`];
  const sorted = [...new Set(bounds)].sort((a, b) => numeric(a) - numeric(b));
  const cells: string[] = [];
  sorted.forEach((bound, index) => {
    const before = sorted[index - 1];
    if (before === undefined) cells.push(random.chance(0.5) ? `jusqu'à ${bound}` : `moins de ${bound}`);
    else cells.push(random.chance(0.7) ? `${bare(before)} à ${bound}` : `${bare(before)}–${bound}`);
  });
  const last = sorted.at(-1) ?? '0';
  cells.push(random.chance(0.5) ? `plus de ${last}` : `${last} et plus`);
  return cells;
}

const numeric = (text: string): number => Number(bare(text).replaceAll(' ', '').replace(',', '.'));

const bare = (text: string): string => text.replace(/ [^\d]*$/u, '');

function resultCell(scope: Scope, kind: Kind): string | null {
  const { random } = scope.world;
  if (random.chance(0.05)) return 'inconnu';
  if (random.chance(0.15)) {
    const value = valueOf(deeper(scope, 9), kind);
    if (value !== null && !value.includes('|') && !value.includes(', ')) return value;
  }
  const constant = constantOf(scope, kind);
  return kind.kind === 'text' ? (constant?.replaceAll(/[«»]/gu, '').trim() ?? null) : constant;
}
