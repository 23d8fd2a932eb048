/**
 * Sessions at the keyboard: a ruleset compiled after each of many keys, with what was kept of the former texts, and from the beginning. LAW: both
 * give the same model, plan, findings and flaws, in the same order (`compiler/driver.ts`, `Again`).
 */
import { findFlaws } from '../../compiler/analysis/gaps.ts';
import { Again, type Compiled, compileRuleset } from '../../compiler/driver.ts';
import { accident } from './damage.ts';
import { Random } from './random.ts';
import { NEXT_RULESET, generateRuleset } from './ruleset/ruleset.ts';
import { type Finding, attempt } from './trial.ts';

/** Keys of one session. */
export const KEYS_OF_A_SEED = 24;

/** A host as it is typed, and the ruleset it takes up, if it takes one up. */
interface Step {
  readonly text: string;
  readonly taken: string | null;
}

/** A session on a random ruleset, or on one that people wrote (`written`), and on what it takes up. */
export function runKeys(seed: number, written: readonly string[] = []): readonly Finding[] {
  const random = new Random(seed);
  const drawn = written.length > 0 && seed % 3 === 0 ? random.pick(written) : generateRuleset(seed);
  const parts = drawn.split(`${NEXT_RULESET}\n`);
  const first = { text: parts.at(-1) ?? '', taken: parts.length > 1 ? (parts[0] ?? null) : null };
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
      detail: `${apart(again, fresh)}\n${shown.map(({ text, taken }) => `--- then${taken === null ? '' : ` (taking up)\n${taken}\n--- `}\n${text}`).join('\n')}`,
    },
  ];
}

/** Texts that follow one another: letters, accidents of the hand, and steps back to an earlier text. */
function session(random: Random, first: Step): readonly Step[] {
  const steps: Step[] = [first];
  while (steps.length < KEYS_OF_A_SEED) {
    const now = steps.at(-1) ?? first;
    steps.push(
      random.weighted<() => Step>([
        [4, () => ({ ...now, text: accident(random, now.text).text })],
        [3, () => ({ ...now, text: letter(random, now.text) })],
        [3, () => random.pick(steps)],
        [2, () => first],
        [now.taken === null ? 0 : 1, () => ({ ...now, taken: accident(random, first.taken ?? '').text })],
      ])(),
    );
  }
  return steps;
}

/** A letter more in a word, or one less. */
function letter(random: Random, text: string): string {
  const words = [...text.matchAll(/[\p{L}\d]{3,}/gu)];
  if (words.length === 0) return `${text}x`;
  const { index, 0: word } = random.pick(words);
  const at = index + random.int(1, word.length - 1);
  return random.chance(0.6) ? `${text.slice(0, at)}${random.pick(['a', 'e', 's', '1'])}${text.slice(at)}` : text.slice(0, at) + text.slice(at + 1);
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

function compiled({ text, taken }: Step, again: Again): readonly Compiled[] {
  const other = taken === null ? null : compileRuleset([{ file: 'repris.attendu', text: taken }]);
  const imports = new Map(other === null || other.plan === null ? [] : [[other.model.title, other]]);
  const texts = [{ file: 'tirage.attendu', text }];
  return [compileRuleset(texts, imports, again), compileRuleset(texts, imports)];
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
