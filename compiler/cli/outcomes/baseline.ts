import type { TestReport } from '../contract/cases.ts';
import { sure } from '../../../dsl/syntax/sure.ts';

/**
 * Obtained values by case and column: `ruleset · table · n°` → column → value as shown. What a person reads in a diff. A name that stands twice
 * (two tables of one title, two rulesets of one title, two columns of one heading) is followed by ` (2)`, ` (3)`… in the order of the files.
 */
export type Baseline = Readonly<Record<string, Readonly<Record<string, string>>>>;

type Change = NonNullable<TestReport['baseline']>['changed'][number];

/** The values a run obtained, every one, to be compared with a later run. */
export function baselineOf(rulesets: TestReport['rulesets']): Baseline {
  const cases = new Map<string, Readonly<Record<string, string>>>();
  for (const { ruleset, tables } of rulesets) {
    for (const { title, rows } of tables) {
      for (const { number, cells } of rows) {
        const obtained = new Map<string, string>();
        for (const cell of cells) obtained.set(freeName(cell.title, obtained), cell.obtained);
        cases.set(freeName(`${ruleset.title} · ${title} · ${number}`, cases), Object.fromEntries(obtained));
      }
    }
  }
  return Object.fromEntries(cases);
}

/** The name itself, or with the first number that makes it a name of its own: one value never takes the place of another. */
function freeName(name: string, taken: ReadonlyMap<string, unknown>): string {
  if (!taken.has(name)) return name;
  let rank = 2;
  while (taken.has(`${name} (${rank})`)) rank += 1;
  return `${name} (${rank})`;
}

/**
 * What changed from one run to another, value by value. A case that is renamed is one gone and one new. `broken`: the titles of the rulesets that have errors, of which no case
 * was run: their values are not gone. The title of one may itself be what could not be read.
 */
export function compareBaselines(before: Baseline, after: Baseline, broken: readonly string[] = []): NonNullable<TestReport['baseline']> {
  const isOfBroken = (name: string): boolean => broken.some((title) => title === '' || name.startsWith(`${title} · `));
  let notRun = 0;
  const changed: Change[] = [];
  const added: Change[] = [];
  const gone: Change[] = [];
  let unchanged = 0;
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const old = rowOf(before, name);
    const now = rowOf(after, name);
    for (const title of new Set([...Object.keys(old), ...Object.keys(now)])) {
      const was = own(old, title);
      const is = own(now, title);
      if (was === is) unchanged += 1;
      else if (is === null && isOfBroken(name)) notRun += 1;
      else (was === null ? added : is === null ? gone : changed).push({ case: name, title, before: was, after: is });
    }
  }
  return { changed, new: added, gone, unchanged, notRun };
}

const rowOf = (baseline: Baseline, name: string): Readonly<Record<string, string>> => own(baseline, name) ?? {};

/** What stands under a key of an object; null when nothing does, whatever its prototype has. */
const own = <T>(values: Readonly<Record<string, T>>, key: string): T | null => (Object.hasOwn(values, key) ? sure(values[key], key) : null);

/** Reads a baseline file; null when it is not one. */
export function readBaseline(text: string): Baseline | null {
  try {
    const value: unknown = JSON.parse(text);
    return isBaseline(value) ? value : null;
  } catch {
    return null;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isBaseline = (value: unknown): value is Baseline =>
  isObject(value) && Object.values(value).every((row) => isObject(row) && Object.values(row).every((cell) => typeof cell === 'string'));
