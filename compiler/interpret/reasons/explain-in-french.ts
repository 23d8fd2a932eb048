/** An explanation as French sentences, in the order of reasoning. Words of the ruleset and of the texts are quoted as they stand. */
import type * as Core from '../../../dsl/model/core.ts';
import type { Warning } from '../../../runtime/outcome.ts';
import type { Plan } from '../../plan/plan.ts';
import { dayInFrench, definitionInFrench, inFrench } from '../../words.ts';
import { tiesOf } from '../../plan/ties.ts';
import { sayOutcome, sayWithReason } from '../cases.ts';
import type { Explanation, QuestionRead, Step, StepVersion } from './explanation.ts';
import {
  type ClauseReason,
  type Deciding,
  type ItemReason,
  type LimitReason,
  type PieceReason,
  type Reason,
  type RowReason,
  type Words,
  isOpen,
} from './reasons.ts';

/** One sentence; `depth` 0 opens a step, 1 says why, 2 details. */
export interface Sentence {
  readonly depth: 0 | 1 | 2;
  readonly text: string;
  readonly step: number;
  readonly says: Says;
}

/**
 * What a sentence says: what spoils the result; the value of a step; a version in force; what applies, may apply, or decides; what does not apply or is set aside; where it is
 * written; and at the end what settles the result, what is missing, the questions and the warnings.
 */
export type Says = 'value' | 'version' | 'reason' | 'ruled out' | 'source' | 'settled' | 'needs' | 'question' | 'warning';

/** The explanation as a text of indented lines. */
export const explainInFrench = (explanation: Explanation, plan: Plan): string =>
  sentencesOf(explanation, plan)
    .map(({ depth, text }) => `${'  '.repeat(depth)}${text}`)
    .join('\n');

/** The sentences, each with the step it belongs to. What the compiler made is said only where it holds a table or clauses, or is what is wrong. */
export function sentencesOf(explanation: Explanation, plan: Plan): readonly Sentence[] {
  const steps = explanation.steps.flatMap((step, index) => {
    if (step.hidden && !isAtFault(step) && step.versions.every((version) => version.reason.kind === 'expression')) return [];
    return stepSentences(step, explanation.steps, plan).map((sentence) => ({ ...sentence, step: index }));
  });
  const last = explanation.steps.length - 1;
  const spoiled = explanation.outcome.kind === 'guarantee';
  const settled = settledSentences(explanation, plan).map((text) => line('settled', 0, text));
  const end = [
    ...(spoiled ? [] : settled),
    ...needsSentences(explanation).map((text) => line('needs', 0, text)),
    ...explanation.questions.map((question) => line('question', 0, questionSentence(question, explanation))),
    ...explanation.warnings.map((warning) => line('warning', 0, warningSentence(warning, plan))),
  ];
  const ofLast = (sentence: Line): Sentence => ({ ...sentence, step: last });
  // Who reads the first line alone must not take for the result what the guarantee refuses.
  return [...(spoiled ? settled.map(ofLast) : []), ...steps, ...end.map(ofLast)];
}

/** An error arose in this very step. */
const isAtFault = ({ definition, outcome }: Step): boolean => 'definition' in outcome && outcome.definition === definition;

type Line = Omit<Sentence, 'step'>;

const line = (says: Says, depth: 0 | 1 | 2, text: string): Line => ({ says, depth, text });

const quoted = ({ words }: Words): string => (words === null ? '' : `« ${words} »`);

const elementsOf = ({ of }: Pick<Step, 'of'>): string => of.join(', ');

function stepSentences(step: Step, steps: readonly Step[], plan: Plan): readonly Line[] {
  const about = step.of.length === 0 ? '' : ` (${elementsOf(step)})`;
  const head = line('value', 0, `${headOf(step, about, plan)}.`);
  if (step.given) return [head, line('reason', 1, 'La valeur est donnée par le cas.')];
  const state = stateSentence(step) ?? afterEachSentence(step, steps);
  const lines = [
    ...(state === null ? step.versions.flatMap((version) => versionLines(step, version, plan)) : [line('reason', 1, state)]),
    ...(isUnmoved(step) ? [line('reason', 1, UNMOVED)] : []),
    ...(step.versions.length === 0 && step.day !== null ? [line('version', 1, `Aucune version n'est en vigueur le ${dayInFrench(step.day)}.`)] : []),
    ...step.locals.map(({ name, type, value }) => line('reason', 1, `« ${name} » : ${inFrench(value, type, plan)}.`)),
    ...step.limits.filter((limit) => limit.met).map((limit) => line('reason', 1, limitSentence(limit, plan))),
    ...step.sources.map((source) => line('source', 1, sourceSentence(source))),
  ];
  return [head, ...lines.filter(({ text }, at) => text !== '' && lines.findIndex((other) => other.text === text) === at)];
}

/** Said of a step whose value is known although something it examined is not. */
export const UNMOVED = "Ce qui n'est pas connu n'y change rien.";

/** The value of a step is known although something it examined is not: a condition, a row, the version in force. */
export const isUnmoved = ({ outcome, versions }: Step): boolean =>
  outcome.kind === 'value' && (versions.length > 1 || versions.some(({ reason }) => isOpen(reason)));

/** A table of several results is no result itself: which row gives what is said under it. */
function headOf({ definition, name, hidden, type, outcome }: Step, about: string, plan: Plan): string {
  if (hidden && definition.endsWith(changeOf('')))
    return `${name}, ce qui change${about} : ${isNothing(outcome) ? 'rien' : sayWithReason(outcome, type, definition, plan)}`;
  const isTable = hidden && type.kind === 'record';
  if (isTable && outcome.kind === 'value') return `Le tableau de « ${name} »${about}`;
  return `${isTable ? `Le tableau de « ${name} »` : name}${about} : ${sayWithReason(outcome, type, definition, plan)}`;
}

/** What an element changes of a state « après chaque », a definition of its own (dsl/check/declarations/after-each.ts). */
const changeOf = (state: string): string => `${state}.changement`;

const isNothing = (outcome: Step['outcome']): boolean => outcome.kind === 'value' && outcome.value === null;

/** A state « après chaque » is what its element changes, else that of an element before it, else the one at the start; null: it is no such state. */
function afterEachSentence({ definition, of, outcome, reads }: Step, steps: readonly Step[]): string | null {
  const change = changeOf(definition);
  const changes = reads.filter((read) => read.definition === change).map(elementsOf);
  if (outcome.kind !== 'value' || changes.length === 0) return null;
  const changing = new Set(
    steps.filter((step) => step.definition === change && step.outcome.kind === 'value' && !isNothing(step.outcome)).map(elementsOf),
  );
  if (changing.has(elementsOf({ of }))) return "C'est ce que change cet élément.";
  const before = changes.findLast((elements) => changing.has(elements));
  return before === undefined ? "Rien n'y a encore changé : c'est l'état au départ." : `Rien n'y change : c'est l'état d'avant (${before}).`;
}

/** What each state of a délai says of its days (decision 41). */
const STATES: ReadonlyMap<unknown, string> = new Map(
  Object.entries({
    'en attente': "Une date dont dépend le délai n'est pas encore donnée.",
    'pas ouvert': "Rien n'est fait, et le jour d'observation est avant le jour au plus tôt.",
    ouvert: "Rien n'est fait, et le jour d'observation n'est pas après l'échéance.",
    tenu: "C'est fait dans le délai.",
    'tenu trop tôt': "C'est fait avant le jour au plus tôt.",
    'tenu en retard': "C'est fait après l'échéance.",
    dépassé: "Rien n'est fait, et le jour d'observation est après l'échéance.",
    impossible: "L'échéance est avant le jour au plus tôt.",
    'sans objet': 'Le délai est sans objet.',
  }),
);

/** The state of a délai has no clauses of its own to quote: it is told by its value. */
function stateSentence({ part, outcome }: Step): string | null {
  if (part !== 'état') return null;
  return outcome.kind === 'value' ? (STATES.get(outcome.value) ?? '') : '';
}

function versionLines(step: Step, version: StepVersion, plan: Plan): readonly Line[] {
  const period = periodOf(version);
  const inForce =
    period === ''
      ? []
      : [
          line(
            'version',
            1,
            step.versions.length > 1 ? `La version en vigueur ${period} peut s'appliquer.` : `C'est la version en vigueur ${period}.`,
          ),
        ];
  return [...inForce, ...reasonLines(version.reason, plan)];
}

function periodOf({ from, to, atLatest }: StepVersion): string {
  const since = from === null ? '' : `${atLatest ? 'au plus tard depuis' : 'depuis'} le ${dayInFrench(from)}`;
  const until = to === null ? '' : `jusqu'au ${dayInFrench(to)}`;
  return [since, until].filter((part) => part !== '').join(' ');
}

function reasonLines(reason: Reason, plan: Plan): readonly Line[] {
  switch (reason.kind) {
    case 'clauses':
      return [
        ...reason.clauses.filter((clause) => clause.clause.words !== null).flatMap((clause) => clauseLines(clause, reason.clauses)),
        ...(reason.otherwise?.applies === true ? [line('reason', 1, otherwiseSentence(reason.otherwise.value))] : []),
      ];
    case 'rows':
      return rowLines(reason.rows);
    case 'items':
      return reason.items.map((item) => line('reason', 1, itemSentence(item, plan)));
    case 'pieces':
      return piecesLines(reason.pieces);
    case 'publication':
      return [line(reason.state === 'open' ? 'reason' : 'ruled out', 1, publicationSentence(reason)), ...knownBefore(reason, plan)];
    case 'expression':
      return reason.expression.words === null ? [] : [line('reason', 1, `C'est ${quoted(reason.expression)}${decidedIn(reason.decidedBy)}.`)];
  }
}

type Publication = Extract<Reason, { readonly kind: 'publication' }>;

const publicationSentence = ({ state, version, until }: Publication): string =>
  state === 'open'
    ? `Peut s'appliquer : ${quoted(version)} ; « ${until} » n'est pas connu.`
    : `Ne s'applique pas : ${quoted(version)}, qui n'était pas publié à la date « ${until} ».`;

/** What was known before: nothing written, or the version before with its own reason. */
function knownBefore({ state, before }: Publication, plan: Plan): readonly Line[] {
  if (before === null || state === 'open') return [];
  const said = reasonLines(before, plan);
  return said.length === 0 ? [line('reason', 1, "Rien n'était encore publié.")] : [line('version', 1, 'Vaut ce qui était connu avant.'), ...said];
}

/** What is missing, then what is not known, each with its passages; a contrôle that lacks nothing says so. */
function piecesLines(pieces: readonly PieceReason[]): readonly Line[] {
  const decided = PIECE_STATES.flatMap((state) => pieces.filter((piece) => piece.state === state));
  if (decided.length === 0) return [line('reason', 1, 'Rien ne manque de ce qui est demandé.')];
  return decided.flatMap((piece) => [
    line('reason', 1, pieceSentence(piece)),
    ...piece.sources.map((source) => line('source', 2, sourceSentence(source))),
  ]);
}

const PIECE_STATES = ['missing', 'open', 'fault'] as const;

function pieceSentence({ name, state, recommended, decidedBy, line: written }: PieceReason): string {
  const piece = `« ${name} »${recommended ? ' (recommandé)' : ''}`;
  const by = decidedBy?.words ?? null;
  // What is asked for is told by its name; the condition under which it is, by its words.
  const why = by === null || by === written.words || by === name ? '' : ` ; ${quoted({ words: by, span: null })} n'est pas connu`;
  switch (state) {
    case 'missing':
      return `Manque : ${piece}.`;
    case 'open':
      return `On ne sait pas s'il manque : ${piece}${why}.`;
    case 'fault':
      return `Erreur en lisant s'il manque : ${piece}.`;
    case 'there':
      return '';
  }
}

const decidedIn = (part: Deciding | null): string => (part === null ? '' : ` ; ${quoted(part)} n'est pas ${part.open ? 'connu' : 'vérifié'}`);

const otherwiseSentence = (value: Words): string =>
  value.words === null ? "Aucune clause ne s'applique." : `Aucune autre clause ne s'applique : sinon ${quoted(value)}.`;

function clauseLines(clause: ClauseReason, all: readonly ClauseReason[]): readonly Line[] {
  const rows = clause.rows ?? [];
  // A table that applies is told by its row; one that may is first said to.
  const said =
    clause.state === 'applies' && rows.length > 0 && clause.condition === null
      ? []
      : [line(isRuledOut(clause) ? 'ruled out' : 'reason', 1, clauseSentence(clause, all))];
  return [...said, ...rowLines(rows)];
}

const isRuledOut = ({ state }: ClauseReason): boolean => state === 'fails' || state === 'excepted';

function clauseSentence(clause: ClauseReason, all: readonly ClauseReason[]): string {
  const words = clause.rows === null ? quoted(clause.clause) : 'le tableau';
  const named = clause.label === null ? words : `${clause.label}, ${words}`;
  const part = clause.decidedBy === null ? '' : quoted(clause.decidedBy);
  switch (clause.state) {
    case 'applies':
      return `S'applique : ${named}${decidedIn(clause.valueDecidedBy)}.`;
    case 'fails':
      return `Ne s'applique pas : ${named}, car ${part} n'est pas vérifié.`;
    case 'excepted': {
      const by = all.find(({ index }) => index === clause.exceptedBy);
      return `${clause.rows === null ? 'Écartée' : 'Écarté'} : ${named}, par l'exception ${by === undefined ? '' : (by.label ?? quoted(by.clause))}.`;
    }
    case 'open':
      return `Peut s'appliquer : ${named} ; ${part} n'est pas connu.`;
    case 'fault':
      return `Erreur en lisant ${part} : ${named}.`;
  }
}

/** The rows that apply or may, then those that do not, each with the first cell that decided. */
function rowLines(rows: readonly RowReason[]): readonly Line[] {
  const failed = rows.filter(({ state }) => state === 'fails');
  return [
    ...rows.filter(({ state }) => state !== 'fails').map((row) => line('reason', 1, rowSentence(row))),
    ...(failed.length === 0 ? [] : [line('ruled out', 2, failedSentence(failed))]),
  ];
}

function rowSentence(row: RowReason): string {
  const asks = row.asks.map(({ column, cell }) => `${column.words ?? ''} : ${cell.words ?? ''}`).join(', ');
  const gives = row.gives.map(({ name, value }) => (name === null ? quoted(value) : `${name} ${quoted(value)}`)).join(', ');
  const said = `la ligne ${row.index + 1} du tableau${asks === '' ? '' : ` (${asks})`}, qui donne ${gives}`;
  return row.state === 'applies'
    ? `S'applique : ${said}.`
    : `Peut s'appliquer : ${said} ; ${row.decidedBy === null ? '' : quoted(row.decidedBy)} n'est pas connu.`;
}

/** Rows named one by one, at most; a long cell is cut. */
const MOST_ROWS = 12;
const MOST_OF_A_CELL = 60;

function failedSentence(failed: readonly RowReason[]): string {
  const shown = failed
    .slice(0, MOST_ROWS)
    .map(({ index, decidedBy, cell }) => `${index + 1} (${decidedBy?.words ?? ''} : ${cut(cell?.words ?? '')})`);
  const more = failed.length - shown.length;
  const rest = more === 0 ? '' : ` et ${more} ${more > 1 ? 'autres' : 'autre'}`;
  return failed.length === 1 ? `La ligne ${shown.join('')} ne s'applique pas.` : `Ne s'appliquent pas les lignes ${shown.join(', ')}${rest}.`;
}

/** At a space, if there is one. */
const cutAt = (text: string): number => Math.max(text.lastIndexOf(' ', MOST_OF_A_CELL), 0) || MOST_OF_A_CELL;

const cut = (text: string): string => (text.length <= MOST_OF_A_CELL ? text : `${text.slice(0, cutAt(text))}…`);

function itemSentence(item: ItemReason, plan: Plan): string {
  const value = sayOutcome(item.outcome, item.type, plan);
  const failed = item.reason.kind === 'clauses' ? item.reason.clauses.find(({ state }) => state === 'fails' || state === 'open') : undefined;
  const why =
    failed?.decidedBy === null || failed === undefined
      ? ''
      : ` (${quoted(failed.decidedBy)} ${failed.state === 'open' ? "n'est pas connu" : "n'est pas vérifié"})`;
  return `Compte pour ${value} : ${quoted(item.item)}${why}.`;
}

function limitSentence(limit: LimitReason, plan: Plan): string {
  const [before, bound] = [sayOutcome(limit.before, limit.type, plan), sayOutcome(limit.bound, limit.type, plan)];
  return limit.limit === 'at most' ? `Écrêté : ${before} ramené à ${bound}.` : `Relevé : ${before} porté à ${bound}.`;
}

function sourceSentence(source: Core.Source): string {
  switch (source.kind) {
    case 'citation':
      return `D'après ${source.document} « ${source.quote} ».`;
    case 'relevé':
      return `Relevé hors des documents : ${source.publication} (fiabilité ${source.reliability}).`;
    case 'none':
      return `Sans source : ${source.reason}.`;
  }
}

const KINDS = { input: 'la donnée', definition: 'une réponse que le texte ne donne pas :', question: 'la lecture de la question' } as const;

/** What was said of the last step is not yet the result where a guarantee spoils it, or where trying what is unknown settled it (decision 37). */
function settledSentences({ outcome, type, steps }: Explanation, plan: Plan): readonly string[] {
  const last = steps.at(-1);
  if (last === undefined || last.outcome.kind === outcome.kind || outcome.kind === 'undetermined') return [];
  const result = `${last.name} : ${sayOutcome(outcome, type, plan)}.`;
  if (outcome.kind === 'guarantee') return [`${result} La garantie « ${outcome.definition} » n'est pas tenue. Sans elle, les règles diraient :`];
  return [`Quoi que vaille ce qui n'est pas donné, ${result}`];
}

function needsSentences({ needs }: Explanation): readonly string[] {
  if (needs.length === 0) return [];
  return ['Pour le savoir, il manque :', ...needs.map((need) => `- ${KINDS[need.kind]} « ${need.path} »`)];
}

function questionSentence(question: QuestionRead, { outcome, needs }: Explanation): string {
  const isNeeded = needs.some(({ kind, path }) => kind === 'question' && path === question.question);
  const effect = outcome.kind === 'undetermined' ? effectOnNeeds(question, isNeeded) : effectOf(question, outcome.kind !== 'value');
  switch (question.origin) {
    case 'open':
      return `La question « ${question.question} » n'est pas tranchée ; ${effect}.`;
    case 'retained':
      return `Question « ${question.question} » : lecture retenue « ${question.reading ?? ''} » ; ${effect}.`;
    case 'given':
      return `Question « ${question.question} » : lecture demandée « ${question.reading ?? ''} » ; ${effect}.`;
  }
}

/** Of a result that is not known, only what is known of it is compared. */
function effectOnNeeds({ origin, changesResult }: QuestionRead, isNeeded: boolean): string {
  if (origin === 'open') return isNeeded ? 'sa lecture fait partie de ce qui manque' : 'sa lecture ne fait pas partie de ce qui manque';
  return `${changesResult ? 'une autre lecture change' : 'aucune autre lecture ne change'} ce que l'on sait du résultat`;
}

/** What a reading does to a known result, or to an error. */
function effectOf({ origin, changesResult, alone }: QuestionRead, isError: boolean): string {
  const result = isError ? 'cette erreur' : 'le résultat';
  const reading = origin === 'open' ? 'lecture' : 'autre lecture';
  if (!changesResult) return `aucune ${reading} ne change ${result}`;
  if (alone === 'may change') return `une ${reading} peut changer ${result} : une autre question ou ce qui manque au dossier en décide`;
  if (alone === 'does not') return `une ${reading} ne change ${result} que si une autre question est lue autrement`;
  return isError ? "l'erreur tient à cette lecture : une autre donne un autre résultat" : `une ${reading} change le résultat`;
}

/** What a result shares with a guarantee that it is subject to, and that does not read it. */
function tieInFrench({ definition, detail }: Warning, plan: Plan): string {
  const guarantee = plan.guarantees.find(({ name }) => name === detail);
  const results = plan.definitions.filter(({ id }) => id === definition);
  const shared = guarantee === undefined ? [] : tiesOf(plan, guarantee, results).shared;
  return shared.length === 0 ? '' : ` et qui lit comme lui ${shared.join(', ')}`;
}

function warningSentence(warning: Warning, plan: Plan): string {
  const name = definitionInFrench(warning.definition, plan);
  switch (warning.kind) {
    case 'not verified':
      return `« ${name} » n'est vérifié que jusqu'au ${dayInFrench(warning.detail)}.`;
    case 'relevé':
      return `« ${name} » vient d'un relevé hors des documents, de fiabilité ${warning.detail}.`;
    case 'reading':
      return `« ${name} » dépend de la lecture retenue de « ${warning.detail} ».`;
    case 'guarantee':
      return `« ${name} » est donné sous réserve de la garantie « ${warning.detail} », qui n'a pas pu être vérifiée${tieInFrench(warning, plan)}.`;
    case 'at latest':
      return `« ${name} » vaut au plus tard depuis le ${dayInFrench(warning.detail)} ; le vrai début n'est pas connu.`;
  }
}
