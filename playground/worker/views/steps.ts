import { sayOutcome } from '../../../compiler/interpret/cases.ts';
import type { Step } from '../../../compiler/interpret/reasons/explanation.ts';
import { outcomeOf } from '../../../compiler/interpret/outcome.ts';
import type { ClauseReason, ItemReason, LimitReason, PieceReason, Reason, RowReason, Words } from '../../../compiler/interpret/reasons/reasons.ts';
import type { Session } from '../../../compiler/interpret/session.ts';
import type { Plan } from '../../../compiler/plan/plan.ts';
import { UNMOVED, isUnmoved } from '../../../compiler/interpret/reasons/explain-in-french.ts';
import { dayInFrench } from '../../../compiler/words.ts';
import { needsOf } from '../../../runtime/partial/index.ts';
import { brief } from './brief.ts';
import { annotate, type Named, unsaid } from './annotate.ts';
import type { Places } from './places.ts';
import type { BranchView, StepView } from '../protocol.ts';
import { sourceViews } from './sources.ts';

/** What turning steps into views needs: the ruleset, the case, and the steps already told. */
interface Telling {
  readonly plan: Plan;
  readonly session: Session;
  readonly places: Places;
  readonly steps: readonly Step[];
}

/** One step as it is shown: its value, what was examined with the values it had, the words it rests on. */
export function stepView(step: Step, telling: Telling): StepView {
  const { plan, places } = telling;
  const reads = readsOf(step, telling);
  const branches = step.versions.flatMap(({ reason }) => branchesOf(reason, reads, telling));
  const said = [
    ...branches.map(({ text, because }) => `${text} ${because ?? ''}`),
    ...step.versions.flatMap(({ reason }) => expressionOf(reason, reads)),
  ];
  const definition = plan.definitions.find(({ id }) => id === step.definition);
  return {
    definition: keyOf(step.definition, step.of),
    word: step.word,
    title: titleOf(step),
    value: brief(step.outcome, step.type, plan, step.definition),
    fault: step.outcome.kind !== 'value' && step.outcome.kind !== 'undetermined',
    sentence: step.versions.flatMap(({ reason }) => expressionOf(reason, reads)).join(' ; '),
    reads: unsaid(said, reads).map(({ name, value }) => ({ name, value, definition: null })),
    branches,
    sources: sourceViews(step.sources, plan.documents, places),
    notes: notesOf(step, plan),
    place: definition === undefined ? null : places.place(definition.span),
  };
}

export const keyOf = (definition: string, of: readonly string[]): string => [definition, ...of].join('/');

const titleOf = ({ name, of }: Step): string => (of.length === 0 ? name : `${name} (${of.join(', ')})`);

/** Values read directly: other definitions, then what the dossier gives. */
function readsOf(step: Step, { plan, session, steps }: Telling): readonly Named[] {
  const definitions = step.reads.flatMap(({ definition, of }): readonly Named[] => {
    const read = steps.find((each) => each.definition === definition && each.of.join('/') === of.join('/'));
    return read === undefined || read.hidden || of.length > 0
      ? []
      : [{ name: read.name, value: brief(read.outcome, read.type, plan, read.definition) }];
  });
  const inputs = step.inputs.flatMap((name): readonly Named[] => {
    const question = plan.questions[name];
    const type = question === undefined ? plan.inputs[name]?.type : ({ kind: 'choice', choice: question.name } as const);
    if (type === undefined) return [];
    const value = session.machine.input(name);
    return [{ name, value: brief(outcomeOf({ value, needs: needsOf(value) }, type, plan), type, plan) }];
  });
  return [...definitions, ...inputs];
}

const expressionOf = (reason: Reason, reads: readonly Named[]): readonly string[] =>
  reason.kind === 'expression' && reason.expression.words !== null ? [annotate(reason.expression.words, reads)] : [];

function branchesOf(reason: Reason, reads: readonly Named[], telling: Telling): readonly BranchView[] {
  switch (reason.kind) {
    case 'clauses': {
      const clauses = reason.clauses.map((clause) => clauseView(clause, reason.clauses, reads, telling));
      const { otherwise } = reason;
      if (otherwise === null) return clauses;
      return [
        ...clauses,
        {
          text: `sinon ${annotate(otherwise.value.words ?? '', reads)}`,
          outcome: otherwise.applies ? 'appliquée' : 'non appliquée',
          because: otherwise.applies ? "aucune autre clause ne s'applique" : "une autre clause s'applique",
          sources: [],
          place: placeOf(otherwise.value, telling),
        },
      ];
    }
    case 'rows':
      return reason.rows.map((row) => rowView(row, reads, telling));
    case 'items':
      return reason.items.map((item) => itemView(item, reads, telling));
    case 'pieces':
      return reason.pieces.map((piece) => pieceView(piece, telling));
    case 'publication': {
      const until = `«\u00a0${reason.until}\u00a0»`;
      const isOpen = reason.state === 'open';
      const because = isOpen ? `${until} n'est pas connu` : `n'était pas publié à la date ${until}`;
      const text = annotate(reason.version.words ?? '', reads);
      const outcome = isOpen ? ("peut s'appliquer" as const) : ('non appliquée' as const);
      const before = reason.before === null || isOpen ? [] : branchesOf(reason.before, reads, telling);
      return [{ text, outcome, because, sources: [], place: placeOf(reason.version, telling) }, ...before];
    }
    case 'expression':
      return [];
  }
}

function clauseView(clause: ClauseReason, all: readonly ClauseReason[], reads: readonly Named[], telling: Telling): BranchView {
  const decided = clause.decidedBy?.words ?? null;
  const part = decided === null ? '' : `«\u00a0${annotate(decided, reads)}\u00a0»`;
  const view = { text: clause.clause.words ?? '', sources: [], place: placeOf(clause.clause, telling) };
  switch (clause.state) {
    case 'applies':
      return { ...view, text: annotate(view.text, reads), outcome: 'appliquée', because: null };
    case 'fails':
      return { ...view, outcome: 'non appliquée', because: `${part} n'est pas vérifié` };
    case 'excepted': {
      const by = all.find(({ index }) => index === clause.exceptedBy);
      return { ...view, outcome: 'écartée', because: `par l'exception «\u00a0${by?.label ?? by?.clause.words ?? ''}\u00a0»` };
    }
    case 'open':
      return { ...view, outcome: "peut s'appliquer", because: `${part} n'est pas connu` };
    case 'fault':
      return { ...view, outcome: 'non évaluée', because: `erreur en lisant ${part}` };
  }
}

const ROW_OUTCOMES = { applies: 'appliquée', fails: 'non appliquée', open: "peut s'appliquer" } as const;

function rowView(row: RowReason, reads: readonly Named[], telling: Telling): BranchView {
  const decided = row.decidedBy?.words ?? null;
  const ending = row.state === 'open' ? "n'est pas connu" : 'ne convient pas à cette ligne';
  return {
    text: cellsOf(row.row.words ?? ''),
    outcome: ROW_OUTCOMES[row.state],
    because: row.state === 'applies' || decided === null ? null : `${annotate(decided, reads)} ${ending}`,
    sources: [],
    place: placeOf(row.row, telling),
  };
}

/** A row without its bars and without its passage, which is told with the sources. */
const cellsOf = (row: string): string =>
  row
    .split('|')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '' && !cell.startsWith('«'))
    .join(' · ');

function itemView(item: ItemReason, reads: readonly Named[], telling: Telling): BranchView {
  const clauses = item.reason.kind === 'clauses' ? item.reason.clauses : [];
  const blocking = clauses.find(({ state }) => state === 'fails' || state === 'open');
  return {
    text: annotate(item.item.words ?? '', reads),
    outcome: blocking === undefined ? 'appliquée' : blocking.state === 'open' ? "peut s'appliquer" : 'non appliquée',
    because: `compte pour ${sayOutcome(item.outcome, item.type, telling.plan)}`,
    sources: [],
    place: placeOf(item.item, telling),
  };
}

const PIECES = {
  missing: 'manque',
  open: "on ne sait pas s'il manque",
  fault: "erreur en lisant s'il manque",
  there: "est là, ou n'est pas demandé",
} as const;
const PIECE_OUTCOMES = { missing: 'appliquée', open: "peut s'appliquer", fault: 'non évaluée', there: 'non appliquée' } as const;

/** A line of a contrôle: it weighs on the verdict when it is missing. */
const pieceView = ({ name, state, recommended, sources, line }: PieceReason, telling: Telling): BranchView => ({
  text: recommended ? `${name} (recommandé)` : name,
  outcome: PIECE_OUTCOMES[state],
  because: PIECES[state],
  sources: state === 'there' ? [] : sourceViews(sources, telling.plan.documents, telling.places),
  place: placeOf(line, telling),
});

const placeOf = ({ span }: Words, { places }: Telling) => (span === null ? null : places.place(span));

/** The version in force, and a ceiling or floor that was met. */
function notesOf(step: Step, plan: Plan): readonly string[] {
  const versions = step.versions.flatMap(({ from, to, atLatest }) => {
    if (from === null && to === null) return [];
    const since = from === null ? '' : ` ${atLatest ? 'au plus tard depuis' : 'depuis'} le ${dayInFrench(from)}`;
    const until = to === null ? '' : ` jusqu'au ${dayInFrench(to)}`;
    return [`Version en vigueur${since}${until}${step.day === null ? '' : `, pour le ${dayInFrench(step.day)}`}.`];
  });
  const none = step.versions.length === 0 && step.day !== null ? [`Aucune version n'est en vigueur le ${dayInFrench(step.day)}.`] : [];
  const unmoved = !step.given && isUnmoved(step) ? [UNMOVED] : [];
  return [...versions, ...none, ...unmoved, ...step.limits.filter(({ met }) => met).map((limit) => limitNote(limit, plan))];
}

function limitNote({ limit, before, bound, type }: LimitReason, plan: Plan): string {
  const [was, is] = [sayOutcome(before, type, plan), sayOutcome(bound, type, plan)];
  return limit === 'at most' ? `Écrêté : ${was} ramené à ${is}.` : `Relevé : ${was} porté à ${is}.`;
}
