/**
 * Sessions at the keyboard: a ruleset compiled after each of many keys, with what was kept of the former texts, and from the beginning. LAW: both
 * give the same model, plan, findings and flaws, in the same order (`compiler/driver.ts`, `Again`).
 */
import { findFlaws } from '../../compiler/analysis/gaps.ts';
import { Again, type Compiled, compileInWaves, compileRuleset } from '../../compiler/driver.ts';
import { accident } from './damage.ts';
import { type Text, filed, handled } from './hands.ts';
import { Random } from './random.ts';
import { NEXT_RULESET, generateRuleset } from './ruleset/ruleset.ts';
import { type Finding, attempt } from './trial.ts';

/** Keys of one session. */
export const KEYS_OF_A_SEED = 24;

/** A host as it is typed, and the ruleset it takes up, if it takes one up. */
interface Step {
  readonly files: readonly Text[];
  readonly taken: string | null;
  /** The next key came after the first wave. */
  readonly left: boolean;
}

/** A session on a random ruleset, or on one that people wrote (`written`), and on what it takes up. */
export function runKeys(seed: number, written: readonly string[] = []): readonly Finding[] {
  const random = new Random(seed);
  const drawn = written.length > 0 && seed % 3 === 0 ? random.pick(written) : generateRuleset(seed);
  const parts = drawn.split(`${NEXT_RULESET}\n`);
  const first = { files: filed(random, parts.at(-1) ?? ''), taken: parts.length > 1 ? (parts[0] ?? null) : null, left: false };
  const steps = session(random, first);
  const at = differing(steps);
  if (at === null) return [];
  // the fewest of the last texts that show it
  const shown =
    Array.from({ length: at }, (_, back) => steps.slice(at - back, at + 1)).find((some) => differing(some) !== null) ?? steps.slice(0, at + 1);
  const difference = attempt('keys', () => last(shown).map(plain));
  const [again = '', fresh = ''] = 'kind' in difference ? [difference.detail, ''] : difference.value;
  return [
    {
      kind: 'keys: other than from the beginning',
      detail: `${apart(again, fresh)}\n${shown.map(inWords).join('\n')}`,
    },
  ];
}

const inWords = ({ files, taken, left }: Step): string =>
  `--- then${left ? ' (left after its first wave)' : ''}${taken === null ? '' : ` (taking up)\n${taken}\n--- `}\n${files.map(({ file, text }) => `[${file}]\n${text}`).join('\n')}`;

/** Files that follow one another: what hands do to them, and steps back to an earlier one. */
function session(random: Random, first: Step): readonly Step[] {
  const steps: Step[] = [first];
  while (steps.length < KEYS_OF_A_SEED) {
    const now = steps.at(-1) ?? first;
    const next = random.weighted<() => Step>([
      [7, () => ({ ...now, files: handled(random, now.files) })],
      [3, () => random.pick(steps)],
      [2, () => first],
      [now.taken === null ? 0 : 1, () => ({ ...now, taken: accident(random, first.taken ?? '').text })],
    ])();
    steps.push({ ...next, left: random.chance(0.15) });
  }
  return steps;
}

/** The first step at which the two differ; null when none does. */
function differing(steps: readonly Step[]): number | null {
  const again = new Again();
  const at = steps.findIndex((step) => {
    const both = attempt('keys', () => compiled(step, again).map(plain));
    return 'kind' in both || both.value[0] !== both.value[1];
  });
  return at < 0 ? null : at;
}

/** What both give of the last of these steps. */
function last(steps: readonly Step[]): readonly Compiled[] {
  const again = new Again();
  return steps.map((step) => compiled(step, again)).at(-1) ?? [];
}

/** Both of them; none of a step that was left. */
function compiled({ files, taken, left }: Step, again: Again): readonly Compiled[] {
  // a file of each bears the same name: no place of one may be looked for in the other
  const other = taken === null ? null : compileRuleset([{ file: 'a.attendu', text: taken }]);
  const imports = new Map(other === null || other.plan === null ? [] : [[other.model.title, other]]);
  if (left) {
    compileInWaves(files, imports, again).next();
    return [];
  }
  return [compileRuleset(files, imports, again), compileRuleset(files, imports)];
}

/** All that is made of a text, the flaws that are not told included. */
const plain = (made: Compiled): string =>
  JSON.stringify([made, made.plan === null ? [] : findFlaws(made.plan)], (_, value: unknown) =>
    value instanceof Map ? [...(value as ReadonlyMap<string, unknown>)] : value,
  );

/** Where two texts part. */
function apart(one: string, other: string): string {
  let from = 0;
  while (from < one.length && one[from] === other[from]) from += 1;
  const near = Math.max(0, from - 60);
  return `again: …${one.slice(near, near + 200)}\nfresh: …${other.slice(near, near + 200)}`;
}
