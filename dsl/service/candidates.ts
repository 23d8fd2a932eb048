/** The names completion may offer, by what they are. Details are for the analyst: what it is, in a few words. */
import { concatMap } from '../syntax/collections.ts';
import type { Atom } from '../lexer/atoms.ts';
import type { OpenedBlock } from '../lexer/collect.ts';
import { readName } from '../lexer/name-reading.ts';
import type { Token } from '../lexer/tokenise.ts';
import type { Choice, Model } from '../model/model.ts';
import { type Names, nameKey } from '../names.ts';
import type { Name } from '../syntax/syntax.ts';
import type { Type } from '../model/types.ts';
import type { Word } from './words.ts';

export interface Candidate {
  readonly label: string;
  readonly kind: 'keyword' | 'definition' | 'input' | 'type' | 'value' | 'document';
  /** What it is, in a few words. */
  readonly detail: string;
  /** The text to write in place of what was typed. */
  readonly insert: string;
}

const candidate =
  (kind: Candidate['kind'], detail: string) =>
  (label: string): Candidate => ({ label, kind, detail, insert: label });

export const fromWords = (words: readonly Word[]): readonly Candidate[] => words.map(({ text, detail }) => candidate('keyword', detail)(text));

export const documents = (model: Model): readonly Candidate[] =>
  model.documents.map(({ name, title }) => candidate('document', title ?? 'document')(name));

/** Données, definitions and questions. */
export function values(model: Model): readonly Candidate[] {
  const definitions = [...model.definitions.values()]
    .filter((each) => !each.hidden && each.partOf === null)
    .map((each) => candidate('definition', each.word)(each.name));
  const parts = new Set(concatMap(model.definitions.values(), (each) => (each.partOf === null ? [] : [each.partOf.definition])));
  const inputs = [...model.inputs.values()].map((each) => candidate('input', each.role)(each.name));
  const questions = [...model.questions.values()].map((each) => candidate('input', 'question')(each.name));
  return [...inputs, ...definitions, ...questions, ...[...parts].filter((name) => !model.inputs.has(name)).map(candidate('definition', 'délai'))];
}

export const choiceValues = (model: Model): readonly Candidate[] => concatMap(model.choices.values(), valuesOf);

const valuesOf = (choice: Choice): readonly Candidate[] => choice.values.map((value) => candidate('value', choice.name)(value.name));

export const readingsOf = (model: Model, question: string): readonly Candidate[] =>
  concatMap(
    [...model.questions.values()].filter((each) => nameKey(each.name) === nameKey(question)),
    (each) => each.readings.map(({ name }) => candidate('value', 'lecture')(name)),
  );

const declaredFiches = (model: Model): readonly string[] =>
  [...model.fiches.values()].filter(({ origin }) => origin === 'declared').map(({ name }) => name);
const declaredChoices = (model: Model): readonly string[] =>
  [...model.choices.values()].filter(({ origin }) => origin === 'declared' || origin === 'built-in').map(({ name }) => name);

/** What `pour chaque` runs over. */
export const loopTypes = (model: Model): readonly Candidate[] => [
  ...declaredFiches(model).map(candidate('type', 'fiche')),
  ...declaredChoices(model).map(candidate('type', 'choix')),
];

/** Types of a donnée or a field; after `liste de`, in the plural. */
export function types(model: Model, atoms: readonly Atom[]): readonly Candidate[] {
  const all = loopTypes(model);
  const list = atoms.at(-1)?.key === 'de' && atoms.at(-2)?.key === 'liste';
  return list ? all.map((one) => ({ ...one, label: plural(one.label), insert: plural(one.label) })) : all;
}

const plural = (name: string): string => name.replace(/^[^\s]*[^\ssxz](?=\s|$)/, (word) => `${word}s`);

/** What may be read in an expression of this block: values, fields, and the block's own names. */
export function namesInScope(model: Model, names: Names, block: OpenedBlock): readonly Candidate[] {
  const fields = concatMap(
    [...model.fiches.values()].filter((fiche) => fiche.origin === 'declared'),
    (fiche) => fiche.fields.map((field) => candidate('value', `champ de ${fiche.name}`)(field.name)),
  );
  const elements = declaredFiches(model).map(candidate('value', "l'élément"));
  const damaged = names.declared.filter(({ place }) => place === 'value').map(({ name }) => candidate('definition', 'déclaré')(name.text));
  return [...locals(block), ...values(model), ...damaged, ...fields, ...elements];
}

/** `où` and `noté` names of the block. */
function locals(block: OpenedBlock): readonly Candidate[] {
  const found: Name[] = [];
  for (const { atoms } of block.lines) {
    if (atoms[0]?.key === 'où') push(found, readName(block.source, atoms, 1).name);
    const noted = atoms.findIndex((atom) => atom.key === 'noté' || atom.key === 'notée');
    if (noted >= 0) push(found, readName(block.source, atoms, noted + 1, ['de']).name);
  }
  return found.map(({ text }) => candidate('value', 'nom local')(text));
}

const push = (into: Name[], name: Name | null): void => {
  if (name !== null) into.push(name);
};

/** After `est`, `=` or `≠`: the values of the choix on the other side; null when that is not a choix. */
export function typeAfterSign(model: Model, before: readonly Token[]): readonly Candidate[] | null {
  const sign = before.findLastIndex(({ name }) => name === 'Is' || name === 'IsNot' || name === 'Comparison');
  if (sign < 0) return null;
  const alternatives = before.slice(sign + 1).every((token, index) => token.name === (index % 2 === 0 ? 'Name' : 'Or'));
  if (!alternatives || before.at(-1)?.name === 'Name') return null;
  let head = sign - 1;
  while (before[head - 1]?.name === 'Of' && before[head - 2]?.name === 'Name') head -= 2;
  const payload = before[head]?.payload;
  if (typeof payload !== 'object' || payload === null || !('text' in payload)) return null;
  const type = typeOfName(model, payload.text);
  const choice = type === null ? undefined : choiceOf(model, type);
  if (choice === undefined) return null;
  const same = values(model).filter(
    ({ label }) => nameKey(label) !== nameKey(payload.text) && choiceOf(model, typeOfName(model, label) ?? { kind: 'nothing' }) === choice,
  );
  return [...valuesOf(choice), ...same];
}

/** The values a definition of choix type may give. */
export function resultValues(model: Model, block: OpenedBlock): readonly Candidate[] {
  const head = block.lines[0];
  const { name } = head === undefined ? { name: null } : readName(block.source, head.atoms, 1);
  return name === null ? [] : ofType(model, typeOfName(model, name.text));
}

/** What a cell of the column may hold. */
export function valuesOfTitle(model: Model, title: string): readonly Candidate[] {
  const examples = ['inconnu', 'aucun'].map(candidate('value', 'cas'));
  return [...ofType(model, typeOfName(model, title) ?? partOf(model, title)), ...examples];
}

/** The type of `échéance de la visite`: a part of a délai, or a field of a record. */
function partOf(model: Model, title: string): Type | null {
  const [part, ...rest] = nameKey(title).split(' de ');
  const whole = rest.join(' de ');
  for (const each of model.definitions.values()) {
    if (each.partOf !== null && nameKey(each.partOf.definition) === whole && nameKey(each.partOf.part) === part) return each.type;
  }
  return null;
}

function ofType(model: Model, type: Type | null): readonly Candidate[] {
  if (type === null) return [];
  const choice = choiceOf(model, type);
  if (choice !== undefined) return valuesOf(choice);
  const inner = type.kind === 'optional' || type.kind === 'list' ? type.of : type;
  return inner.kind === 'boolean' ? ['oui', 'non'].map(candidate('value', 'réponse')) : [];
}

function choiceOf(model: Model, type: Type): Choice | undefined {
  if (type.kind === 'choice') return model.choices.get(type.choice);
  return type.kind === 'optional' || type.kind === 'list' ? choiceOf(model, type.of) : undefined;
}

function typeOfName(model: Model, name: string): Type | null {
  const key = nameKey(name);
  const same = (other: string): boolean => nameKey(other) === key;
  for (const input of model.inputs.values()) if (same(input.name)) return input.type;
  for (const definition of model.definitions.values()) if (definition.partOf === null && same(definition.name)) return definition.type;
  for (const question of model.questions.values()) if (same(question.name)) return { kind: 'choice', choice: question.name };
  for (const fiche of model.fiches.values()) for (const field of fiche.fields) if (same(field.name)) return field.type;
  return null;
}
