import { decodeDossier } from '../../compiler/interpret/dossier/decode.ts';
import type { Dossier, Json } from './dossier.ts';
import { stable } from './hold.ts';
import type { Random } from './random.ts';
import { type Finding, type Subject, attempt } from './trial.ts';

/** LAW: a dossier is refused by both evaluators or by neither, with the same issues at the same places, and never by an exception. */
export function tryRefusals({ plan, module }: Subject, dossier: Dossier, random: Random): readonly Finding[] {
  if (module === null) return [];
  const spoiled = spoil(random, dossier) as Dossier; // an object stays one, or is what a careless caller might pass
  const left = attempt('decode', () => decodeDossier(plan, spoiled));
  const right = attempt('emitted reader', () => module.evaluate(spoiled));
  if ('kind' in left) return [{ ...left, detail: `${left.detail}\n${JSON.stringify(spoiled)}` }];
  if ('kind' in right) return [{ ...right, detail: `${right.detail}\n${JSON.stringify(spoiled)}` }];
  const issues = (found: readonly { readonly path: string; readonly expected: object }[]): string =>
    found
      .map(({ path, expected }) => `${path} ${stable(expected)}`)
      .sort()
      .join('\n');
  const [a, b] = ['issues' in left.value ? issues(left.value.issues) : 'accepted', right.value.ok ? 'accepted' : issues(right.value.issues)];
  return a === b ? [] : [{ kind: 'refusals differ', detail: `interpreter\n${a}\nemitted\n${b}\n${JSON.stringify(spoiled)}` }];
}

const WRONG: readonly Json[] = [
  null,
  true,
  0,
  -1,
  1.23456,
  1e300,
  '',
  '12',
  '1.999',
  'oui',
  '2026-02-30',
  '2026-11-21',
  [],
  {},
  [null],
  { start: '2026-01-01' },
  Number.MAX_SAFE_INTEGER,
];

/** One to three places of a JSON value replaced, dropped or added. */
function spoil(random: Random, value: Json): Json {
  let result = value;
  for (let i = random.int(1, 3); i > 0; i -= 1) result = spoilOnce(random, result);
  return result;
}

function spoilOnce(random: Random, value: Json): Json {
  if (value === null || typeof value !== 'object') return random.pick(WRONG);
  if (isList(value)) {
    if (value.length === 0 || random.chance(0.3))
      return random.chance(0.5) ? [...value, random.pick(WRONG)] : Array.from({ length: 8 }, () => value[0] ?? random.pick(WRONG));
    const at = random.int(0, value.length - 1);
    return value.map((item, index) => (index === at ? spoilOnce(random, item) : item));
  }
  const keys = Object.keys(value);
  if (keys.length === 0 || random.chance(0.1)) return { ...value, [random.pick(['inattendu', '__proto__', 'toString', ''])]: random.pick(WRONG) };
  const key = random.pick(keys);
  return { ...value, [key]: spoilOnce(random, value[key] ?? null) };
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
