import { dateOf, periodOf, place } from './dates.ts';
import { pickOf, elementReadings, inElement, recordsOf, valuesOf } from './lists.ts';
import { numberOf, held, literal } from './numbers.ts';
import { type Reading, type Scope, deeper, readings } from './scope.ts';
import { DATE, DECIMALS, type Kind, number } from './world.ts';

interface ConditionText {
  readonly text: string;
  /** `bare`: may stand beside `et` and `ou`; `list`: ends in a choice, so that a following `ou` would join it (decision 10). */
  readonly hold: 'atom' | 'bare' | 'wrapped';
}

/** A condition as it stands after `si`, or within parentheses. */
export function conditionOf(scope: Scope): string {
  return condition(scope).text;
}

const wrap = ({ text, hold }: ConditionText): string => (hold === 'wrapped' ? `(${text})` : text);
const bare = (text: string): ConditionText => ({ text, hold: 'bare' });
const wrapped = (text: string): ConditionText => ({ text, hold: 'wrapped' });

function condition(scope: Scope): ConditionText {
  const { random } = scope.world;
  if (scope.fuel <= 0) return leaf(scope);
  const inner = deeper(scope);
  return (
    random.weighted<() => ConditionText | null>([
      [3, () => leaf(scope)],
      [4, () => numbers(inner)],
      [2, () => dates(inner)],
      [0.6, () => booleans(scope)],
      [0.3, () => bare(`${periodOf(inner, true)} ${random.pick(['=', '≠'])} ${periodOf(inner, true)}`)],
      [3, () => choice(inner)],
      [1, () => texts(inner)],
      [2, () => both(inner)],
      [1, () => negation(inner)],
      [1.5, () => existence(inner)],
      [1, () => emptiness(inner)],
      [1.5, () => quantified(inner)],
      [0.7, () => wrapped(`${dateOf(inner, true)} tombe un ${random.pick([`jour férié${place(scope)}`, 'dimanche', 'samedi', 'lundi'])}`)],
      [0.8, () => wrapped(`${dateOf(inner, true)} dans ${periodOf(inner, true)}`)],
      [0.3, () => wrapped(`${periodOf(inner, true)} dans ${periodOf(inner, true)}`)],
    ])() ?? leaf(scope)
  );
}

function leaf(scope: Scope): ConditionText {
  const { random } = scope.world;
  const found = readings(scope).filter(({ kind, optional }) => kind.kind === 'boolean' && (!optional || random.chance(0.3)));
  if (found.length === 0 || random.chance(0.25)) return choice(scope) ?? numbers(scope);
  const reading = random.pick(found);
  return reading.atom ? { text: reading.text, hold: 'atom' } : wrapped(reading.text);
}

function booleans(scope: Scope): ConditionText | null {
  const { random } = scope.world;
  const found = readings(scope).filter(({ kind, optional }) => kind.kind === 'boolean' && (!optional || random.chance(0.3)));
  const [a, b] = random.some(found, 2);
  if (a === undefined) return null;
  const sign = random.pick(['=', '≠']);
  // `… = non (étiquette)` would read as a negation: a constant stands in parentheses with what it is compared to.
  if (b === undefined || random.chance(0.3)) return { text: `(${single(a)} ${sign} ${random.pick(['oui', 'non'])})`, hold: 'atom' };
  return bare(`${single(a)} ${sign} ${single(b)}`);
}

const COMPARISONS = ['=', '≠', '<', '≤', '>', '≥'];

function numbers(scope: Scope): ConditionText {
  const { random } = scope.world;
  const units = [...new Set(readings(scope).flatMap(({ kind }) => (kind.kind === 'number' ? [kind.unit] : [])))];
  const unit = units.length > 0 && random.chance(0.8) ? random.pick(units) : random.pick(Object.keys(DECIMALS));
  const left = numberOf(scope, unit);
  const right = random.chance(0.7) ? literal(scope, unit) : numberOf(scope, unit);
  return bare(`${held(left)} ${random.pick(COMPARISONS)} ${held(right)}`);
}

function dates(scope: Scope): ConditionText {
  return bare(`${dateOf(scope, true)} ${scope.world.random.pick(COMPARISONS)} ${dateOf(scope, true)}`);
}

const single = (reading: Reading): string => (reading.atom ? reading.text : `(${reading.text})`);

/** The names of the values of a choix, a question or a built-in one. */
export function choiceValues(scope: Scope, name: string): readonly string[] {
  return scope.world.choices.find((one) => one.name === name)?.values ?? [];
}

function choice(scope: Scope): ConditionText | null {
  const { random } = scope.world;
  const found = readings(scope).filter(
    ({ kind, optional }) => kind.kind === 'choice' && choiceValues(scope, kind.choice).length > 0 && (!optional || random.chance(0.3)),
  );
  if (found.length === 0) return null;
  const reading = random.pick(found);
  const values = choiceValues(scope, (reading.kind as Kind & { kind: 'choice' }).choice);
  const some = random.some(values, random.chance(0.3) ? 2 : 1);
  return wrapped(`${single(reading)} ${random.chance(0.25) ? "n'est pas" : 'est'} ${some.join(' ou ')}`);
}

function texts(scope: Scope): ConditionText | null {
  const { random } = scope.world;
  const found = readings(scope).filter(({ kind, optional }) => kind.kind === 'text' && (!optional || random.chance(0.3)));
  if (found.length === 0) return null;
  const [a, b] = random.some(found, 2);
  if (a === undefined) return null;
  return bare(`${single(a)} ${random.pick(['=', '≠'])} ${b === undefined || random.chance(0.5) ? `« ${random.pick(WORDS)} »` : single(b)}`);
}

/** Texts that dossiers use too, so that some are equal. */
export const WORDS: readonly string[] = ['Alpha', 'Bêta', 'Gamma', 'Sortir +'];

function both(scope: Scope): ConditionText {
  const { random } = scope.world;
  const word = random.pick(['et', 'ou']);
  const parts = Array.from({ length: random.chance(0.2) ? 3 : 2 }, () => wrap(condition(scope)));
  return wrapped(parts.join(` ${word} `));
}

function negation(scope: Scope): ConditionText {
  const inner = condition(scope);
  return wrapped(inner.hold === 'atom' ? `non ${inner.text}` : `non (${inner.text})`);
}

function existence(scope: Scope): ConditionText | null {
  const { random } = scope.world;
  const found = readings(scope).filter(({ optional }) => optional);
  if (found.length === 0) return null;
  const reading = random.pick(found);
  const test = `${single(reading)} ${random.chance(0.6) ? 'existe' : "n'existe pas"}`;
  const value = guarded(scope, reading);
  return wrapped(value !== null && random.chance(0.6) ? `${single(reading)} existe et ${value}` : test);
}

/** A test that is read only once the value is known to be there (decision 13). */
function guarded(scope: Scope, reading: Reading): string | null {
  const { random } = scope.world;
  switch (reading.kind.kind) {
    case 'number':
      return `${single(reading)} ${random.pick(COMPARISONS)} ${literal(scope, reading.kind.unit).text}`;
    case 'date':
      return `${single(reading)} ${random.pick(COMPARISONS)} ${dateOf(scope, true)}`;
    case 'boolean':
      return reading.atom ? reading.text : `(${reading.text})`;
    case 'choice': {
      const values = choiceValues(scope, reading.kind.choice);
      return values.length === 0 ? null : `(${single(reading)} est ${random.pick(values)})`;
    }
    case 'text':
      return `${single(reading)} = « ${random.pick(WORDS)} »`;
    case 'period':
    case 'record':
    case 'list':
      return null;
  }
}

function emptiness(scope: Scope): ConditionText | null {
  const { random } = scope.world;
  const lists = readings(scope).filter(({ kind, optional }) => kind.kind === 'list' && !optional);
  const text = random.chance(0.4) && lists.length > 0 ? single(random.pick(lists)) : recordsOf(scope)?.text;
  return text === undefined ? null : wrapped(`${text} ${random.chance(0.5) ? 'est vide' : "n'est pas vide"}`);
}

function quantified(scope: Scope): ConditionText | null {
  const { random } = scope.world;
  const source = recordsOf(scope);
  if (source === null) return null;
  const inside = { ...inElement(scope, source.fiche).inside };
  const unnamed: Scope = {
    ...inside,
    elements: inside.elements.map((element, i) => (i === inside.elements.length - 1 ? { ...element, alias: null } : element)),
  };
  return random.weighted<() => ConditionText | null>([
    [2, () => wrapped(`il y a ${source.text}`)],
    [2, () => wrapped(`toutes les ${source.text} vérifient (${conditionOf(deeper(unnamed))})`)],
    [1, () => counted(scope)],
    [1, () => pickedField(scope)],
  ])();
}

function counted(scope: Scope): ConditionText | null {
  const { random } = scope.world;
  const values = valuesOf(scope, random.pick([DATE, number('€', 2), number('', 0)]));
  return values === null ? null : bare(`nombre de ${values} ${random.pick(COMPARISONS)} ${random.int(0, 4)}`);
}

function pickedField(scope: Scope): ConditionText | null {
  const { random } = scope.world;
  const source = pickOf(scope);
  if (source === null) return null;
  const fields = elementReadings(scope, source.fiche).filter(({ kind, atom }) => atom && kind.kind === 'boolean');
  return fields.length === 0 ? null : wrapped(`${random.pick(fields).text} de (${source.text})`);
}
