import { conditionOf } from './booleans.ts';
import { type Element, type Reading, type Scope, deeper, readings, within } from './scope.ts';
import type { Kind } from './world.ts';

/** A list of records, ready to stand after `de`: a name, or in parentheses. */
interface RecordsText {
  readonly text: string;
  readonly fiche: string;
}

/** Some list of records in reach; null when there is none. */
export function recordsOf(scope: Scope, fiche: string | null = null): RecordsText | null {
  const { random } = scope.world;
  const lists = readings(scope).filter(({ kind, optional }) => isRecords(kind) && !optional && (fiche === null || ficheOf(kind) === fiche));
  if (lists.length === 0) return null;
  const list = random.pick(lists);
  const name = ficheOf(list.kind);
  const text = list.atom ? list.text : `(${list.text})`;
  const beside = scope.elements.filter((element) => element.fiche === name && element.alias !== null);
  if (beside.length > 0 && random.chance(0.55)) {
    const side = `${text} ${random.pick(['précédant', 'suivant'])} ${random.pick(beside).alias ?? ''}`;
    return { text: random.chance(0.5) && scope.fuel > 0 ? `(${side} ${condition(scope, name)})` : `(${side})`, fiche: name };
  }
  if (scope.fuel > 0 && random.chance(0.5)) return { text: `(${text} ${condition(scope, name)})`, fiche: name };
  return { text, fiche: name };
}

const isRecords = (kind: Kind): boolean => kind.kind === 'list' && kind.of.kind === 'record';

const ficheOf = (kind: Kind): string => (kind.kind === 'list' && kind.of.kind === 'record' ? kind.of.fiche : '');

/** `dont …` over the elements of a fiche: a yes/no field, a choice field, or any condition. */
function condition(scope: Scope, fiche: string): string {
  const { random, choices } = scope.world;
  const inside = within(deeper(scope), { fiche, alias: null });
  const fields = elementReadings(scope, fiche).filter(({ atom }) => atom);
  const yes = fields.filter(({ kind }) => kind.kind === 'boolean');
  if (yes.length > 0 && random.chance(0.3)) return `dont ${random.chance(0.3) ? 'non ' : ''}${random.pick(yes).text}`;
  const chosen = fields.flatMap(({ text, kind }) =>
    kind.kind === 'choice' ? [{ text, values: choices.find((one) => one.name === kind.choice)?.values ?? [] }] : [],
  );
  if (chosen.length > 0 && random.chance(0.4)) {
    const { text, values } = random.pick(chosen);
    if (values.length > 0) return `dont ${text} est ${random.pick(values)}`;
  }
  return `dont (${conditionOf(inside)})`;
}

/** What can be read of each element of a list of a fiche: its fields, and the values computed for each. Optional ones are left out. */
export function elementReadings(scope: Scope, fiche: string): readonly Reading[] {
  const outside = new Set(readings({ ...scope, elements: [] }).map(({ text }) => text));
  return readings({ ...scope, elements: [{ fiche, alias: null }], locals: [] }).filter(({ text, optional }) => !optional && !outside.has(text));
}

/** The words of `pour chaque …` for a fiche, and the scope inside. A name is given when another element of the fiche is in scope. */
export function inElement(scope: Scope, fiche: string): { readonly inside: Scope; readonly each: string } {
  const { random, names } = scope.world;
  const named = scope.elements.some((element) => element.fiche === fiche) || random.chance(0.3);
  const element: Element = { fiche, alias: named ? names.word() : null };
  return { inside: within(scope, element), each: element.alias === null ? fiche : `${fiche} noté ${element.alias}` };
}

/** One record taken from a list, as words that `champ de` may precede. */
export function pickOf(scope: Scope, fiche: string | null = null): { readonly text: string; readonly fiche: string } | null {
  const { random } = scope.world;
  const source = recordsOf(scope, fiche);
  if (source === null) return null;
  const keys = elementReadings(scope, source.fiche).filter(({ kind, atom }) => atom && (kind.kind === 'date' || kind.kind === 'number'));
  const which = random.weighted([
    [1.5, 'unique'],
    [keys.length > 0 ? 3 : 0, random.pick(['premier', 'dernier'])],
    [keys.length > 0 ? 2 : 0, random.pick(['plus grand', 'plus petit'])],
  ] as const);
  if (which === 'unique') return { text: `unique de ${source.text}`, fiche: source.fiche };
  const [first, second] = random.some(keys, 2);
  const then = second !== undefined && random.chance(0.3) ? ` puis par ${second.text}` : '';
  return { text: `${which} de ${source.text} par ${first?.text ?? ''}${then}`, fiche: source.fiche };
}

/** The days between the elements of a list that follow each other, as a list; null when no list has days. */
export function gapsOf(scope: Scope): string | null {
  const { random } = scope.world;
  const source = recordsOf(scope);
  if (source === null) return null;
  const days = elementReadings(scope, source.fiche).filter(({ kind, atom }) => kind.kind === 'date' && atom);
  if (days.length === 0) return null;
  const { text } = random.pick(days);
  return `(jours entre (${text} de précédent) et (${text} de suivant)) pour chaque paire successive de ${source.text}`;
}

/** A list of plain values of a kind, in parentheses where it needs them; null when nothing gives one. */
export function valuesOf(scope: Scope, of: Kind): string | null {
  const { random } = scope.world;
  const wanted = JSON.stringify(of);
  const lists = readings(scope).filter(({ kind, optional }) => kind.kind === 'list' && JSON.stringify(kind.of) === wanted && !optional);
  const source = recordsOf(scope);
  const fields = source === null ? [] : elementReadings(scope, source.fiche).filter(({ kind }) => JSON.stringify(kind) === wanted);
  const options = [...lists.map(({ text, atom }) => (atom ? text : `(${text})`)), ...fields.map(({ text }) => `(${text} de ${source?.text ?? ''})`)];
  if (options.length === 0) return null;
  const chosen = random.pick(options);
  return random.chance(0.3) ? `(valeurs distinctes de ${chosen})` : chosen;
}
