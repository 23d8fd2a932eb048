import { conditionOf } from './booleans.ts';
import { dateLiteral } from './dates.ts';
import { type Scope, deeper } from './scope.ts';
import { valueOf } from './values.ts';
import type { Kind, World } from './world.ts';

/** A source for what stands above it. */
export const SOURCE = '    sans source : texte tiré au sort';

/** A source of one of the three kinds. */
export function sourceOf({ random }: World): string {
  return random.weighted([
    [6, SOURCE],
    [1, "    d'après guide « texte tiré au sort »"],
    [1, '    relevé « Journal du soir » fiabilité B'],
  ] as const);
}

interface Valued {
  readonly kind: Kind;
  readonly optional: boolean;
}

/** The clauses of a rule, with their sources: a single value, guarded ones, exceptions up to three deep, versions. */
export function bodyOf(scope: Scope, valued: Valued): readonly string[] | null {
  const { random } = scope.world;
  const versions = random.chance(0.15) ? random.int(2, 3) : 1;
  if (versions === 1) return clauses(scope, valued);
  const days = Array.from({ length: versions }, () => isoKey(dateLiteral(scope))).sort((a, b) => (a.key < b.key ? -1 : 1));
  if (new Set(days.map(({ key }) => key)).size < versions) return clauses(scope, valued);
  const lines: string[] = [];
  for (const [index, { text, key }] of days.entries()) {
    const body = clauses(scope, valued);
    if (body === null) return null;
    const year = key.slice(0, 4);
    const until = days[index + 1]?.key.slice(0, 4) !== year && random.chance(0.2) ? ` jusqu'au 31 décembre ${year}` : '';
    lines.push(`  depuis le ${text}${until}`, ...body);
  }
  return lines;
}

/** A written day with a text that sorts by day. */
function isoKey(text: string): { readonly text: string; readonly key: string } {
  const digits = /^(\d\d)\/(\d\d)\/(\d{4})$/u.exec(text);
  if (digits !== null) return { text, key: `${digits[3] ?? ''}-${digits[2] ?? ''}-${digits[1] ?? ''}` };
  const [day = '', month = '', year = ''] = text.split(' ');
  const rank =
    ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'].indexOf(month) + 1;
  return { text, key: `${year}-${String(rank).padStart(2, '0')}-${day.replace('er', '').padStart(2, '0')}` };
}

function value(scope: Scope, valued: Valued): string | null {
  const { random } = scope.world;
  if (random.chance(0.04)) return 'inconnu';
  if (valued.optional && random.chance(0.3)) return 'aucun';
  return valueOf(scope, valued.kind);
}

function clauses(scope: Scope, valued: Valued): readonly string[] | null {
  const { random } = scope.world;
  const inner = deeper(scope);
  const base = random.weighted<() => (string | null)[]>([
    [4, () => [value(scope, valued)]],
    [2, () => guarded(inner, valued, random.int(1, 3), true)],
    [1, () => guarded(inner, valued, random.int(1, 3), false)],
    [2, () => complementary(inner, valued)],
  ])();
  const lines: string[] = [];
  for (const clause of base) {
    if (clause === null) return null;
    lines.push(`  ${clause}`, sourceOf(scope.world));
  }
  const exceptions = random.weighted([
    [6, 0],
    [2, 1],
    [1, 2],
    [1, 3],
  ] as const);
  return exceptions === 0 ? lines : exceptAt(inner, valued, exceptions, lines);
}

function guarded(scope: Scope, valued: Valued, count: number, otherwise: boolean): (string | null)[] {
  const found = Array.from({ length: count }, () => guard(value(scope, valued), conditionOf(scope)));
  if (!otherwise) return found;
  const last = value(scope, valued);
  return [...found, last === null ? null : `sinon ${last}`];
}

const guard = (text: string | null, condition: string): string | null => (text === null ? null : `${text} si ${condition}`);

/** Two clauses of which exactly one holds. */
function complementary(scope: Scope, valued: Valued): (string | null)[] {
  const condition = conditionOf(scope);
  return [guard(value(scope, valued), condition), guard(value(scope, valued), `non (${condition})`)];
}

/** A chain: an exception, an exception to it, and one to that; sometimes two side by side. */
function exceptAt(scope: Scope, valued: Valued, depth: number, lines: readonly string[]): readonly string[] | null {
  const { random, names } = scope.world;
  const result = [...lines];
  let label: string | null = null;
  for (let level = 1; level <= depth; level += 1) {
    const next = level < depth || random.chance(0.3) ? names.mark() : null;
    const siblings = random.chance(0.2) ? 2 : 1;
    for (let i = 0; i < siblings; i += 1) {
      const text = value(scope, valued);
      if (text === null) return null;
      const opening: string = label === null ? 'sauf si' : `sauf à ${label}, si`;
      const mark = next !== null && i === 0 ? ` (${next})` : '';
      result.push(`  ${opening} ${conditionOf(scope)}${mark} : ${text}`, sourceOf(scope.world));
    }
    if (next === null) break;
    label = next;
  }
  return result;
}
