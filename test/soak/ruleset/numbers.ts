import { dateOf, periodOf } from './dates.ts';
import { elementReadings, gapsOf, inElement, recordsOf } from './lists.ts';
import { type Scope, deeper, readings } from './scope.ts';
import type { Kind } from './world.ts';

type NumberKind = Kind & { readonly kind: 'number' };

/** A written number, with the decimals the language gives it (decision 15) and how tightly its words hold together. */
interface NumberText {
  readonly text: string;
  readonly unit: string;
  readonly scale: number | 'exact';
  /** `postfix` must stand in parentheses wherever something follows; `sum` inside a product. */
  readonly hold: 'atom' | 'product' | 'sum' | 'postfix';
}

const atom = (text: string, unit: string, scale: number | 'exact'): NumberText => ({ text, unit, scale, hold: 'atom' });

/** In parentheses unless it holds together by itself. */
export const held = (value: NumberText): string => (value.hold === 'atom' ? value.text : `(${value.text})`);

const wider = (a: NumberText['scale'], b: NumberText['scale']): NumberText['scale'] => (a === 'exact' || b === 'exact' ? 'exact' : Math.max(a, b));

/** Any number of a unit, of any number of decimals. */
export function numberOf(scope: Scope, unit: string): NumberText {
  const { random } = scope.world;
  if (scope.fuel <= 0) return leaf(scope, unit);
  const inner = deeper(scope);
  return random.weighted<() => NumberText>([
    [5, () => leaf(scope, unit)],
    [unit === 'mois' || unit === 'jour' ? 6 : 3, () => sum(inner, unit)],
    [unit === '%' ? 0 : 2, () => product(inner, unit)],
    [unit === '%' ? 0 : 1.5, () => quotient(inner, unit)],
    [1.5, () => limited(inner, unit)],
    [1, () => rounded(numberOf(inner, unit), 9, scope)],
    [0.3, () => negated(numberOf(inner, unit))],
    [2, () => folded(inner, unit)],
    [MEASURED.has(unit) ? 4 : 0, () => measured(inner, unit)],
  ])();
}

/** A number with no more decimals than `scale`, rounded where it would have more. */
export function numberAt(scope: Scope, unit: string, scale: number | 'exact'): NumberText {
  const found = numberOf(scope, unit);
  if (scale === 'exact' || (found.scale !== 'exact' && found.scale <= scale)) return found;
  return rounded(found, scale, scope);
}

function leaf(scope: Scope, unit: string): NumberText {
  const { random } = scope.world;
  const found = readings(scope).filter(({ kind, optional }) => kind.kind === 'number' && kind.unit === unit && (!optional || random.chance(0.3)));
  if (found.length === 0 || random.chance(0.3)) return literal(scope, unit);
  const { text, kind, atom: single } = random.pick(found);
  return { text, unit, scale: (kind as NumberKind).scale, hold: single ? 'atom' : 'postfix' };
}

const WRITTEN: Readonly<Record<string, string>> = {
  '€': ' €',
  h: ' h',
  '%': ' %',
  '': '',
  '€/h': ' €/h',
  point: ' points',
  jour: ' jours',
  mois: ' mois',
  an: ' ans',
  semaine: ' semaines',
};

/** A literal of the size such numbers have. */
export function literal(scope: Scope, unit: string): NumberText {
  const { random } = scope.world;
  const written = WRITTEN[unit] ?? ` ${unit}`;
  if (unit === 'jour' || unit === 'mois' || unit === 'an' || unit === 'semaine') return atom(`${random.int(2, 30)}${written}`, unit, 0);
  const decimals =
    unit === ''
      ? 0
      : random.weighted([
          [5, 0],
          [1, 1],
          [unit === 'point' ? 0 : 1, 2],
        ] as const);
  const whole = random.weighted([
    [4, random.int(0, 12)],
    [3, random.int(0, 150)],
    [1, random.int(0, 2000)],
  ] as const);
  if (decimals === 0) return atom(`${grouped(whole)}${written}`, unit, 0);
  const rest = `${decimals === 2 ? random.int(0, 9) : ''}${random.int(1, 9)}`;
  return atom(`${grouped(whole)},${rest}${written}`, unit, decimals);
}

const grouped = (whole: number): string => (whole >= 1000 ? `${Math.floor(whole / 1000)} ${String(whole % 1000).padStart(3, '0')}` : String(whole));

const negated = (value: NumberText): NumberText => ({ ...value, text: `(− ${held(value)})`, hold: 'atom' });

function sum(scope: Scope, unit: string): NumberText {
  const { random } = scope.world;
  const a = numberOf(scope, unit);
  const b = random.chance(0.6) ? (larger(scope, unit) ?? numberOf(scope, unit)) : numberOf(scope, unit);
  const right = b.hold === 'product' && random.chance(0.5) ? b.text : held(b);
  const left = (a.hold === 'product' || a.hold === 'sum') && random.chance(0.5) ? a.text : held(a);
  return { text: `${left} ${random.pick(['+', '−'])} ${right}`, unit, scale: wider(a.scale, b.scale), hold: 'sum' };
}

/** Years beside months, weeks beside days: they convert exactly (decision 19). */
function larger(scope: Scope, unit: string): NumberText | null {
  const { random } = scope.world;
  const other = unit === 'mois' ? 'an' : unit === 'jour' ? 'semaine' : null;
  const found = readings(scope).filter(({ kind, optional }) => kind.kind === 'number' && kind.unit === other && !optional);
  if (found.length > 0 && random.chance(0.8)) return { text: random.pick(found).text, unit, scale: 0, hold: 'postfix' };
  if (unit === 'mois') return random.chance(0.5) ? atom(`${random.int(2, 4)} ans`, unit, 0) : numberOf(deeper(scope), 'an');
  return unit === 'jour' ? atom(`${random.int(2, 6)} semaines`, unit, 0) : null;
}

const plus = (a: NumberText['scale'], b: NumberText['scale'], more: number): NumberText['scale'] =>
  a === 'exact' || b === 'exact' ? 'exact' : a + b + more;

function product(scope: Scope, unit: string): NumberText {
  const { random } = scope.world;
  const [left, right, more] = random.weighted<readonly [string, string, number]>([
    [2, [unit, '', 0]],
    [1, ['', unit, 0]],
    [unit === '' ? 0 : 2, [unit, '%', 2]],
    [unit === '€' ? 3 : 0, ['€/h', 'h', 0]],
  ]);
  const a = numberOf(deeper(scope), left);
  const b = numberOf(deeper(scope), right);
  return { text: `${held(a)} × ${held(b)}`, unit, scale: plus(a.scale, b.scale, more), hold: 'product' };
}

function quotient(scope: Scope, unit: string): NumberText {
  const { random } = scope.world;
  const other = random.pick(['€', 'h']);
  const [above, below] = random.weighted<readonly [string, string]>([
    [3, [unit, '']],
    [unit === '' ? 2 : 0, [other, other]],
    [unit === '€/h' ? 3 : 0, ['€', 'h']],
  ]);
  const a = numberOf(deeper(scope), above);
  // By one of a unit, nothing is lost: what has decimals keeps them.
  if (unit !== '%' && random.chance(0.15)) return { text: `${held(a)} / 1${WRITTEN[below] ?? ` ${below}`}`, unit, scale: a.scale, hold: 'product' };
  const b = random.chance(0.5) ? literal(scope, below) : numberOf(deeper(scope), below);
  return { text: `${held(a)} / ${held(b)}`, unit, scale: 'exact', hold: 'product' };
}

function limited(scope: Scope, unit: string): NumberText {
  const { random } = scope.world;
  const a = numberOf(deeper(scope), unit);
  const b = numberOf(deeper(scope), unit);
  const limit = random.pick(['dans la limite de', 'au moins']);
  return { text: `${held(a)}, ${limit} ${held(b)}`, unit, scale: wider(a.scale, b.scale), hold: 'postfix' };
}

/** Steps a unit is rounded to, with the decimals the result then has. */
const STEPS: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  '€': [
    ['au centime', 2],
    ["à l'euro", 0],
    ['à 0,50 €', 1],
    ['à 10 €', 0],
  ],
  h: [
    ['à 0,25 h', 2],
    ['à 1 h', 0],
  ],
  '%': [
    ['à 0,1 %', 1],
    ['à 0,01 %', 2],
    ['à 1 %', 0],
  ],
  '': [
    ["à l'unité", 0],
    ['à 0,001', 3],
    ['à 5', 0],
  ],
  '€/h': [
    ['à 0,01 €/h', 2],
    ['à 1 €/h', 0],
  ],
  point: [
    ['à 0,1 point', 1],
    ['à 1 point', 0],
  ],
  jour: [['à 1 jour', 0]],
  mois: [['à 1 mois', 0]],
  an: [['à 1 an', 0]],
  semaine: [['à 1 semaine', 0]],
};

/** Rounded to a step that has no more decimals than `scale`. */
function rounded(value: NumberText, scale: number, scope: Scope): NumberText {
  const { random } = scope.world;
  const { unit } = value;
  const steps = (STEPS[unit] ?? []).filter(([, decimals]) => decimals <= scale);
  const [step, decimals] = random.pick(steps);
  const direction = random.weighted([
    [3, ''],
    [1, step.endsWith('unité') ? ' inférieure' : ' inférieur'],
    [1, step.endsWith('unité') ? ' supérieure' : ' supérieur'],
  ] as const);
  return { text: `${held(value)}, arrondi ${step}${direction}`, unit, scale: decimals, hold: 'postfix' };
}

/** A number taken from a list: counted, summed, the greatest of them. */
function folded(scope: Scope, unit: string): NumberText {
  const { random } = scope.world;
  const source = recordsOf(scope);
  if (source === null) return leaf(scope, unit);
  if (unit === '' && random.chance(0.5)) return { text: `nombre de ${source.text}`, unit, scale: 0, hold: 'postfix' };
  const fields = elementReadings(scope, source.fiche).filter(({ kind }) => kind.kind === 'number' && kind.unit === unit);
  const words = random.weighted([
    [5, 'somme de'],
    [1, 'plus grand de'],
    [1, 'plus petit de'],
  ] as const);
  if (fields.length > 0 && random.chance(0.6)) {
    const { text, kind } = random.pick(fields);
    return { text: `${words} (${text} de ${source.text})`, unit, scale: (kind as NumberKind).scale, hold: 'postfix' };
  }
  const gaps = unit === 'jour' ? gapsOf(scope) : null;
  if (gaps !== null) return { text: `${words} (${gaps})`, unit, scale: 0, hold: 'postfix' };
  const { inside, each } = inElement(deeper(scope), source.fiche);
  const value = numberOf(inside, unit);
  return { text: `${words} (${held(value)} pour chaque ${each} de ${source.text})`, unit, scale: value.scale, hold: 'postfix' };
}

/** Units of numbers that the calendar gives. */
const MEASURED: ReadonlySet<string> = new Set(['', 'jour', 'mois', 'an']);

/** A number the calendar gives. */
function measured(scope: Scope, unit: string): NumberText {
  const { random } = scope.world;
  const inner = deeper(scope);
  const between = (words: string): NumberText => ({
    text: `${words} entre ${dateOf(inner, true)} et ${dateOf(inner, true)}`,
    unit,
    scale: 0,
    hold: 'postfix',
  });
  if (unit === 'mois') return between('mois entiers');
  if (unit === 'an') return between('années entières');
  if (unit === 'jour' && random.chance(0.5)) return between('jours');
  if (unit === 'jour') return { text: `nombre de jours de ${periodOf(inner, true)}`, unit, scale: 0, hold: 'postfix' };
  return { text: `année civile de ${dateOf(inner, true)}`, unit, scale: 0, hold: 'postfix' };
}
