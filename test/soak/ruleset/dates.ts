import { pickOf, elementReadings, valuesOf } from './lists.ts';
import { type Reading, type Scope, deeper, readings } from './scope.ts';
import { DATE } from './world.ts';

/** A date expression; `operand`: in parentheses unless it is a single name or literal. */
export function dateOf(scope: Scope, operand: boolean): string {
  const { random } = scope.world;
  if (scope.fuel <= 0) return leaf(scope, operand);
  const inner = deeper(scope);
  const compound = random.weighted<() => string | null>([
    [4, () => null],
    [3, () => shift(inner)],
    [1, () => `${dateOf(inner, true)}, reporté au premier jour ouvrable${place(scope)}`],
    [0.7, () => `${random.pick(['premier jour du mois de', 'dernier jour du mois de'])} ${dateOf(inner, true)}`],
    [0.7, () => `${random.pick(["premier jour de l'année civile de", "dernier jour de l'année civile de"])} ${dateOf(inner, true)}`],
    [0.7, () => `${random.pick(['premier jour de', 'dernier jour de'])} ${periodOf(inner, true)}`],
    [0.7, () => picked(inner)],
    [0.5, () => extreme(inner)],
  ])();
  if (compound === null) return leaf(scope, operand);
  return operand ? `(${compound})` : compound;
}

function leaf(scope: Scope, operand: boolean): string {
  const { random } = scope.world;
  const found = readings(scope).filter(({ kind, optional }) => kind.kind === 'date' && (!optional || random.chance(0.4)));
  if (found.length === 0 || random.chance(0.15)) return dateLiteral(scope);
  return placed(random.pick(found), operand);
}

const placed = (reading: Reading, operand: boolean): string => (reading.atom || !operand ? reading.text : `(${reading.text})`);

const MONTHS = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'];

/** A day of the years that dossiers are about, in one of the two spellings of circulars. */
export function dateLiteral(scope: Scope): string {
  const { random } = scope.world;
  const [year, month, day] = [
    random.int(2020, 2027),
    random.int(1, 12),
    random.weighted([
      [3, random.int(1, 28)],
      [1, 1],
      [1, 28],
    ] as const),
  ];
  if (random.chance(0.5)) return `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`;
  return `${day === 1 ? '1er' : day} ${MONTHS[month - 1] ?? ''} ${year}`;
}

function shift(scope: Scope): string {
  const { random } = scope.world;
  const side = random.pick(['après', 'avant']);
  const count = random.int(1, 30);
  const s = count > 1 ? 's' : '';
  const from = dateOf(scope, true);
  const factors = readings(scope).filter(
    ({ kind, optional, atom }) => !optional && atom && kind.kind === 'number' && kind.unit === '' && kind.scale === 0,
  );
  return random.weighted<() => string>([
    [4, () => `${count} mois ${side} ${from}`],
    [3, () => `${count} jour${s} ${side} ${from}`],
    [1, () => `${count} semaine${s} ${side} ${from}`],
    [1, () => `${random.int(1, 3)} ans ${side} ${from}`],
    [2, () => `${count} ${random.pick([`jour${s} ouvré${s}`, `jour${s} ouvrable${s}`])}${place(scope)} ${side} ${from}`],
    [1, () => `${count} jour${s} franc${s} ${side} ${from}`],
    [factors.length > 0 ? 1.5 : 0, () => `${random.pick(factors).text} × ${random.pick(['3 mois', '10 jours', '1 mois'])} ${side} ${from}`],
  ])();
}

/** ` de lieu`, sometimes, where a territoire can be read. */
export function place(scope: Scope): string {
  const { random } = scope.world;
  const places = readings(scope).filter(({ kind, optional, atom }) => kind.kind === 'choice' && kind.choice === 'territoire' && !optional && atom);
  return places.length > 0 && random.chance(0.7) ? ` de ${random.pick(places).text}` : '';
}

function picked(scope: Scope): string | null {
  const source = pickOf(scope);
  if (source === null) return null;
  const fields = elementReadings(scope, source.fiche).filter(({ kind, atom }) => kind.kind === 'date' && atom);
  return fields.length === 0 ? null : `${scope.world.random.pick(fields).text} de (${source.text})`;
}

function extreme(scope: Scope): string | null {
  const values = valuesOf(scope, DATE);
  return values === null ? null : `${scope.world.random.pick(['plus grand de', 'plus petit de'])} ${values}`;
}

/** A period expression. */
export function periodOf(scope: Scope, operand: boolean): string {
  const { random } = scope.world;
  const found = readings(scope).filter(({ kind, optional }) => kind.kind === 'period' && !optional);
  if (found.length > 0 && (scope.fuel <= 0 || random.chance(0.4))) return placed(random.pick(found), operand);
  const inner = deeper(scope);
  const compound = random.weighted<() => string>([
    [3, () => `période du ${dateOf(inner, true)} au ${dateOf(inner, true)}`],
    [2, () => `période de ${random.int(1, 14)} ${random.pick(['mois', 'jours'])} à compter du ${dateOf(inner, true)}`],
    [scope.fuel > 0 ? 1.5 : 0, () => `${periodOf(inner, true)} commune à ${periodOf(inner, true)}`],
  ])();
  return operand ? `(${compound})` : compound;
}
