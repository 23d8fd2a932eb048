/** What the functions of one module share: their names, the types of their values, what each must be given, what is imported. */
import type { Fiche } from '../../../dsl/model/model.ts';
import type { Type } from '../../../dsl/model/types.ts';
import { formatDay } from '../../../runtime/dates/day.ts';
import { type Plan, type PlannedDefinition, choiceOf, ficheOf } from '../../plan/plan.ts';
import { Facts } from './facts/facts.ts';
import { type Defined, Sharing, isConstant } from './facts/sharing.ts';
import { NameBook, Names, camelCase, capital, constantOf, uncapital } from './text/names.ts';
import { BOOLEAN, type TypeText, listType, orNullType, typeName, typeText } from './text/types.ts';
import { sure } from '../../../dsl/syntax/sure.ts';

/** The type of a day inside. */
export const DAY = typeName('Day');

/** Names the module gives to what is not a definition. */
const FIXED_NAMES: readonly string[] = (
  'dossier kept day on session each given open input options reader known name names value values element item list at atMost place path ' +
  'unknowns read signal evaluation issues result Dossier Kept Input Output Readings Evaluation Decoded Options Results Values ' +
  'evaluate evaluateOrThrow evaluateOne decode results resultsOf knownResults compute computeInput valuesOf decoded isCounted Computed ruleset parameters questions restsOn PARTIAL RULES INPUTS EACH ' +
  'Gives gives isWholeDossier quickDossier readDossier holdGuarantees holdsChoices nothingKept NO_VALUES NO_RESULTS NOTHING_GIVEN'
).split(' ');

export class Context {
  readonly plan: Plan;
  readonly facts: Facts;
  readonly sharing: Sharing;
  readonly names: Names;
  /** Results: everything a person named, the parameters apart, which are data. */
  readonly outputs: readonly PlannedDefinition[];
  /** Fiches whose records are elements of some donnée list. */
  readonly ranked: ReadonlySet<string>;
  readonly #functions: NameBook;
  readonly #choiceTypes: NameBook;
  readonly #ficheTypes: NameBook;
  /** Fiches whose types the module names, inside and at the edge. */
  readonly fiches: NameBook;
  readonly edgeFiches: Readonly<Record<'input' | 'output', NameBook>>;
  /** The functions that evaluate definitions with unknowns, and those that give kept values. */
  readonly open: NameBook;
  readonly kept: NameBook;
  /** The constants that are choix (their values, and what tells them), shapes of fiches, days, limits of numbers. */
  readonly choices: NameBook;
  /** The functions that count the different values of a list of a choix. */
  readonly counts: NameBook;
  readonly shapes: NameBook;
  readonly days: NameBook;
  readonly limits: NameBook;
  /** The functions that read and write fiches at the edge, and those that read numbers. */
  readonly readers: NameBook;
  readonly writers: NameBook;
  readonly numbers: NameBook;

  constructor(plan: Plan, reservedNames: ReadonlySet<string>) {
    this.plan = plan;
    this.facts = new Facts(plan);
    this.outputs = outputsOf(plan);
    this.ranked = rankedIn(plan);
    this.sharing = new Sharing(this.facts, this.outputs);
    const names = new Names(null, [...FIXED_NAMES, ...reservedNames]);
    this.names = names;
    const book = (wanted: (key: string) => string): NameBook => new NameBook(names, wanted);
    this.#choiceTypes = book((choice) => choiceOf(plan, choice).emitted);
    this.#ficheTypes = book((fiche) => ficheOf(plan, fiche).emitted);
    this.#functions = book((id) => functionWords(this.facts.definition(id)));
    for (const choice of Object.keys(plan.choices)) this.#choiceTypes.of(choice);
    for (const fiche of Object.keys(plan.fiches)) this.#ficheTypes.of(fiche);
    for (const { id } of this.sharing.reached) this.#functions.of(id);
    const typeOf = (fiche: string): string => this.#ficheTypes.of(fiche);
    this.fiches = new NameBook(null, typeOf);
    this.edgeFiches = { input: book((fiche) => `${typeOf(fiche)}Input`), output: book((fiche) => `${typeOf(fiche)}Output`) };
    this.open = book((id) => `open${capital(this.functionName(id))}`);
    this.kept = book((id) => `kept${capital(this.functionName(id))}`);
    this.choices = book((choice) => constantOf(uncapital(this.#choiceTypes.of(choice))));
    this.counts = book((choice) => `count${this.#choiceTypes.of(choice)}`);
    this.shapes = book((fiche) => `${constantOf(uncapital(typeOf(fiche)))}_SHAPE`);
    this.days = book((day) => `DAY_${formatDay(Number(day)).replaceAll('-', '_')}`);
    this.limits = book((key) => limitsWords(limitsOf(key), this.limits.size + 1));
    this.readers = book((fiche) => `read${typeOf(fiche)}`);
    this.writers = book((fiche) => `write${typeOf(fiche)}`);
    this.numbers = book(() => `readNumber${this.numbers.size + 1}`);
  }

  /** Whether elements of lists stand somewhere within a fiche: they are named by where it stands. */
  holdsRanked(fiche: string): boolean {
    const holds = (type: Type): boolean => {
      if (type.kind === 'optional') return holds(type.of);
      if (type.kind === 'list') return type.of.kind === 'record';
      return type.kind === 'record' && this.holdsRanked(type.fiche);
    };
    return this.fiche(fiche).fields.some((field) => holds(field.type));
  }

  functionName(id: string): string {
    return this.#functions.of(id);
  }

  /** The JSON type of a fiche, as given or as a result. */
  edgeFiche(fiche: string, way: 'input' | 'output'): TypeText {
    return typeName(this.edgeFiches[way].of(fiche));
  }

  /** The TypeScript type of a value inside. */
  typeOf(type: Type): TypeText {
    switch (type.kind) {
      case 'boolean':
        return BOOLEAN;
      case 'text':
        return typeText`string`;
      case 'date':
        return DAY;
      case 'period':
        return typeName('Period');
      case 'number':
        return type.scale === 'exact' ? typeName('Fraction') : typeText`number`;
      case 'choice':
        return this.choiceType(type.choice);
      case 'record':
        return this.ficheType(type.fiche);
      case 'list':
        return listType(this.typeOf(type.of));
      case 'optional':
        return orNullType(this.typeOf(type.of));
      case 'nothing':
        return typeText`null`;
    }
  }

  choiceType(choice: string): TypeText {
    return typeName(this.#choiceTypes.of(choice));
  }

  /** The type of a fiche inside. */
  ficheType(fiche: string): TypeText {
    return typeName(this.fiches.of(fiche));
  }

  fiche(name: string): Fiche {
    return ficheOf(this.plan, name);
  }

  /** The emitted name of a field. */
  field(ficheName: string, field: string): string {
    return sure(
      this.fiche(ficheName).fields.find(({ name }) => name === field),
      `${field} of ${ficheName}`,
    ).emitted;
  }
}

/** Results: what leaves a ruleset. Exact numbers stay inside (decision 16). */
function outputsOf(plan: Plan): readonly PlannedDefinition[] {
  const mayLeave = (type: Type): boolean => {
    if (type.kind === 'number') return type.scale !== 'exact';
    if (type.kind === 'optional' || type.kind === 'list') return mayLeave(type.of);
    return type.kind !== 'record' || ficheOf(plan, type.fiche).fields.every((field) => mayLeave(field.type));
  };
  return plan.definitions.filter(({ hidden, word, type }) => !hidden && word !== 'paramètre' && word !== 'garantie' && mayLeave(type));
}

/** Fiches whose records are elements of some donnée list, or of a list in a donnée. */
function rankedIn(plan: Plan): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (type: Type): void => {
    if (type.kind === 'optional') visit(type.of);
    if (type.kind === 'list') {
      if (type.of.kind === 'record') found.add(type.of.fiche);
      visit(type.of);
    }
    if (type.kind === 'record') for (const field of ficheOf(plan, type.fiche).fields) visit(field.type);
  };
  for (const input of Object.values(plan.inputs)) visit(input.type);
  return found;
}

/** The words of a definition's function, or of its constant. */
function functionWords(definition: Defined): string {
  const base = definition.emitted === '' ? camelCase(definition.id) : definition.emitted;
  return isConstant(definition) ? constantOf(base) : base;
}

/** What a reader of numbers of a fixed scale looks at. */
export interface Limits {
  readonly scale: number;
  readonly min: number | null;
  readonly max: number | null;
}

/** The key of a number type in `limits` and `numbers`. */
export const limitsKey = ({ scale, min, max }: Limits): string => JSON.stringify({ scale, min, max });

/** The limits a key stands for. */
export const limitsOf = (key: string): Limits => JSON.parse(key) as Limits; // as `limitsKey` wrote it

const limitsWords = ({ scale, min, max }: Limits, rank: number): string => (min === null && max === null ? `ANY_SCALE_${scale}` : `LIMITS_${rank}`);
