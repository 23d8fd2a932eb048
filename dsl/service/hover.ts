/** What a name is, in a few lines for the analyst: its kind, its type, the words it rests on. What a term means. What an operator does, with an example. */
import { concatMap } from '../syntax/collections.ts';
import { nameType, typeParam } from '../check/types.ts';
import type * as Core from '../model/core.ts';
import type { Model, Symbol } from '../model/model.ts';
import { type Names, nameKey } from '../names.ts';
import { OPERATORS } from '../operators.ts';
import type { Span } from '../syntax/span.ts';
import { blockTextAt } from './caret.ts';
import { operatorAt } from './operator-words.ts';
import { grammarTokens } from './semantic-tokens.ts';
import { symbolAt } from './symbols.ts';
import { termAt } from './terms.ts';

interface Hover {
  readonly span: Span;
  /** Plain text; the first line is the heading. */
  readonly lines: readonly string[];
}

/** A ruleset as it was last checked. */
interface Checked {
  readonly model: Model;
  readonly names: Names;
}

/** Null where neither a name, nor a term, nor an operator stands, or it has nothing to say. A term inside a name is said after it. */
export function hover({ model, names }: Checked, file: string, offset: number): Hover | null {
  const symbol = symbolAt(model, file, offset);
  const here = termAt(model, file, offset);
  const term = here === null ? [] : describeTerm(here.term);
  const lines = symbol === null ? [] : describe(model, symbol);
  if (symbol !== null && lines.length > 0) return { span: symbol.span, lines: [...lines, ...term] };
  if (here !== null) return { span: here.span, lines: term };
  return symbol === null ? hoverOperator(model, names, file, offset) : null;
}

const describeTerm = ({ name, definition, sources }: Model['terms'][number]): readonly string[] => [
  `terme « ${name} »`,
  ...(definition === null ? [] : [definition]),
  ...quotes(sources),
];

/** How it is written, what it does, an example: as the table of operators says them. */
function hoverOperator(model: Model, names: Names, file: string, offset: number): Hover | null {
  const text = model.files.find((each) => each.file === file)?.text;
  if (text === undefined) return null;
  const block = blockTextAt(text, offset);
  const here = grammarTokens(names, file, block.text)
    .map((token) => ({ ...token, start: block.start + token.start, end: block.start + token.end }))
    .find(({ start, end }) => start <= offset && offset < end);
  const name = here === undefined ? null : operatorAt(model, file, here);
  if (here === undefined || name === null) return null;
  const { symbol, fr, example } = OPERATORS[name];
  return { span: { file, start: here.start, end: here.end }, lines: [symbol, fr, `Exemple : ${example}`] };
}

function describe(model: Model, { place, target }: Symbol): readonly string[] {
  switch (place) {
    case 'value':
    case 'local':
      return describeValue(model, target);
    case 'document':
      return describeDocument(model, target);
    case 'type':
      return model.questions.has(target) ? describeValue(model, target) : describeType(model, target);
    case 'field':
      return [`champ « ${lastPart(target)} »`, ...describeField(model, target)];
    case 'choice value':
      return [`« ${lastPart(target)} »`, `une valeur de « ${firstPart(target)} »`];
  }
}

const lastPart = (target: string): string => target.slice(target.indexOf('.') + 1);
const firstPart = (target: string): string => target.slice(0, Math.max(0, target.indexOf('.')));

function describeValue(model: Model, target: string): readonly string[] {
  const definition = model.definitions.get(target);
  if (definition !== undefined) {
    const { word, name, label, type, sources, versions } = definition;
    const of = definition.partOf === null ? name : `${definition.partOf.part} de ${definition.partOf.definition}`;
    return [
      `${word} « ${of} »`,
      ...(label === null ? [] : [label]),
      nameType(typeParam(type), 'fr'),
      ...(word === 'paramètre' ? periods(model, name) : []),
      ...quotes([...sources, ...concatMap(versions, (each) => each.sources)]),
    ];
  }
  const input = model.inputs.get(target);
  if (input !== undefined) {
    return [
      `${input.role} « ${input.name} »`,
      ...(input.label === null ? [] : [input.label]),
      nameType(typeParam(input.type), 'fr'),
      ...quotes(input.sources),
    ];
  }
  const question = model.questions.get(target);
  if (question === undefined) return [];
  const retained = question.retained === null ? 'Aucune lecture retenue.' : `Lecture retenue : ${question.retained.reading}.`;
  return [`question « ${question.name} »`, question.text, `Lectures : ${question.readings.map(({ name }) => name).join(' ; ')}.`, retained];
}

/** The values of a paramètre as they are written, each with its period: `24,50 €/h depuis le 1er octobre 2021`. */
function periods(model: Model, name: string): readonly string[] {
  for (const { text, declarations } of model.files) {
    const found = declarations.find((one) => one.kind === 'definition' && nameKey(one.name.text) === nameKey(name));
    if (found?.kind !== 'definition') continue;
    const slice = ({ start, end }: Span): string => text.slice(start, end).replace(/\s+/g, ' ');
    return concatMap(found.versions, ({ from, until, atLatest, known, clauses }) => {
      const since = from === null ? '' : ` ${atLatest ? 'au plus tard' : 'depuis'} le ${slice(from.span)}`;
      const to = `${until === null ? '' : ` jusqu'au ${slice(until.span)}`}${known === null ? '' : `, connu le ${slice(known.span)}`}`;
      return clauses.map(({ value, condition }) => `· ${slice(value.span)}${condition === null ? '' : ` si ${slice(condition.span)}`}${since}${to}`);
    });
  }
  return [];
}

function describeDocument(model: Model, target: string): readonly string[] {
  const document = model.documents.find(({ name }) => name === target);
  if (document === undefined) return [];
  return [`document « ${document.name} »`, ...[document.title, document.publisher].filter((text) => text !== null)];
}

function describeType(model: Model, target: string): readonly string[] {
  const choice = model.choices.get(target);
  if (choice !== undefined) return [`choix « ${choice.name} »`, ...choice.values.map(({ name }) => `· ${name}`)];
  const fiche = model.fiches.get(target);
  return fiche === undefined
    ? []
    : [`fiche « ${fiche.name} »`, ...fiche.fields.map(({ name, type }) => `· ${name} : ${nameType(typeParam(type), 'fr')}`)];
}

function describeField(model: Model, target: string): readonly string[] {
  const fiche = model.fiches.get(firstPart(target));
  const field = fiche?.fields.find(({ name }) => name === lastPart(target));
  return fiche === undefined || field === undefined ? [] : [`fiche « ${fiche.name} »`, nameType(typeParam(field.type), 'fr')];
}

/** At most two passages: a hover is a reminder, not the page. */
const quotes = (sources: readonly Core.Source[]): readonly string[] =>
  concatMap(sources, (source) =>
    source.kind === 'citation' ? [`« ${source.quote} »`] : source.kind === 'relevé' ? [`Relevé : ${source.publication}`] : [],
  ).slice(0, 2);
