import { type RefObject, useEffect, useRef, useState } from 'react';
import { fr } from '../catalogue/fr.ts';
import type { Explanation, Place, Problem, TextEdit } from '../worker/protocol.ts';
import type { Analyst, AnalystState } from './analyst.ts';
import { difference, type Dossier, type DossierState } from './dossier/dossier.ts';
import { textsOf } from './dossier/rulesets.ts';
import type { Taker } from './takers.ts';
import { type AmountEditing, useAmountChange } from './use-amount-change.ts';
import { requestOf, useAnalysis, useExplanation } from './use-analyst.ts';
import { useTakers } from './use-takers.ts';
import { useAnnouncement } from './page/use-announcement.ts';
import { type OpenedFrom, useDossierState } from './dossier/use-dossier.ts';
import { useKeyboard } from './page/use-keyboard.ts';
import { useNarrow } from './page/use-narrow.ts';
import { type SavingState, useSaving } from './dossier/use-saving.ts';
import { type Selection, useSelection } from './page/use-selection.ts';

/** In the order of Alt+1 … Alt+4. */
const PANES = ['montants', 'regles', 'resultat', 'cas'] as const;
export type PaneId = (typeof PANES)[number];

export type Stale = 'error' | 'computing';

/** Everything the panes show and do, in one place; each concern is a hook of its own. */
export interface WorkbenchState {
  readonly state: DossierState;
  readonly analysis: AnalystState;
  readonly problems: readonly Problem[];
  /** Not all problems of the text are known, and it lasts. */
  readonly unverified: boolean;
  /** Why the results on show are those of an older text; null when they are current. */
  readonly stale: Stale | null;
  readonly explanation: Explanation | null;
  readonly selection: Selection;
  readonly editing: AmountEditing;
  /** What a changed amount does to the rulesets that take up the open one. */
  readonly takers: readonly Taker[];
  readonly saving: SavingState;
  readonly narrow: boolean;
  readonly shown: PaneId;
  readonly file: string;
  readonly goTo: { readonly place: Place } | null;
  /** Results whose « Pourquoi ? » is open, by title. */
  readonly open: ReadonlySet<string>;
  readonly spoken: string;
  readonly help: RefObject<HTMLDialogElement | null>;
  readonly actions: WorkbenchActions;
}

interface WorkbenchActions {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly restore: () => void;
  readonly recompute: () => void;
  readonly format: () => void;
  readonly fix: (edits: readonly TextEdit[]) => void;
  readonly openFile: (file: string) => void;
  readonly showPane: (pane: PaneId) => void;
  /** Shows a pane and puts the focus there. */
  readonly goToPane: (pane: PaneId) => void;
  readonly goToPlace: (place: Place) => void;
  readonly selectCase: (caseId: string) => void;
  readonly toggleWhy: (title: string) => void;
  /** Opens or closes the reasons of the result of the selected case that is not as expected, else of the first. */
  readonly why: () => void;
  readonly openHelp: () => void;
}

export function useWorkbench(dossier: Dossier, openedFrom: OpenedFrom | null, analyst: Analyst): WorkbenchState {
  const state = useDossierState(dossier);
  const analysis = useAnalysis(analyst, state);
  const saving = useSaving(dossier, openedFrom, fr.header.takenOver);
  const narrow = useNarrow();
  const help = useRef<HTMLDialogElement>(null);
  const selection = useSelection(analysis.results?.report ?? null);
  const explanation = useExplanation(analyst, selection.selected?.view.id ?? null, analysis);
  const editing = useAmountChange(dossier, analysis, state.revision);
  const takers = useTakers(state.ruleset, editing.from, state.texts);
  useFirstChange(editing, selection);
  const announcement = useAnnouncement(analysis, editing.change, takers);
  const { problems } = analysis;
  const view = useView(state, narrow, selection);
  const texts = useTextActions(dossier, state, analyst, view, announcement.say);
  const actions: WorkbenchActions = { ...view.actions, ...texts, openHelp: () => help.current?.showModal() };
  const cycle = useProblemCycle(problems, actions.goToPlace);
  useKeyboard({
    ...texts,
    why: actions.why,
    help: actions.openHelp,
    problem: cycle,
    save: () => {
      saving.now();
      announcement.say(fr.announce.saved);
    },
    pane: (index) => {
      const pane = PANES[index];
      if (pane !== undefined) actions.goToPane(pane);
    },
  });
  return {
    ...view,
    state,
    analysis,
    problems,
    unverified: useLate(analysis.revision !== state.revision && analysis.activity !== 'stopped'),
    explanation,
    selection,
    editing,
    takers,
    saving,
    narrow,
    help,
    actions,
    stale: staleness(analysis, useLate(analysis.results?.revision !== state.revision)),
    spoken: announcement.text,
  };
}

const staleness = ({ checked }: AnalystState, late: boolean): Stale | null => (checked?.computable === false ? 'error' : late ? 'computing' : null);

/** Milliseconds for which older results may stand without a word: greying them at each key would only flicker. */
const PATIENCE = 400;

/** Whether something has been true for a while. */
function useLate(pending: boolean): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!pending) {
      setLate(false);
      return undefined;
    }
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, [pending]);
  return late && pending;
}

/** An amount that moves cases brings the first of them into view, unless the chosen case is one of them. */
function useFirstChange({ changed }: AmountEditing, { selected, select }: Selection): void {
  const latest = useRef({ selected, select });
  latest.current = { selected, select };
  useEffect(() => {
    const [first] = changed;
    const { selected: now, select: choose } = latest.current;
    if (first !== undefined && (now === null || !changed.has(now.view.id))) choose(first);
  }, [changed]);
}

/** What is shown where: the file, the pane, the place asked for, the reasons that are open. */
function useView(state: DossierState, narrow: boolean, selection: Selection) {
  const [shown, setShown] = useState<PaneId>('resultat');
  const [file, setFile] = useState(state.texts[0]?.file ?? '');
  const [goTo, setGoTo] = useState<{ readonly place: Place } | null>(null);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const goToPane = (pane: PaneId): void => {
    setShown(pane);
    // Side by side, every pane is in view: bringing one nearer would move the page from under its header.
    requestAnimationFrame(() => document.getElementById(pane)?.focus({ preventScroll: !narrow }));
  };
  const toggleWhy = (title: string): void =>
    setOpen((old) => (old.has(title) ? new Set([...old].filter((each) => each !== title)) : new Set([...old, title])));
  return {
    shown,
    file,
    goTo,
    open,
    actions: {
      goToPane,
      toggleWhy,
      openFile: setFile,
      showPane: setShown,
      goToPlace(place: Place) {
        setFile(place.file);
        setShown('regles');
        setGoTo({ place });
      },
      selectCase(caseId: string) {
        selection.select(caseId);
        if (narrow) goToPane('resultat');
      },
      why() {
        const checks = selection.selected?.view.checks ?? [];
        const asked = checks.find(({ state: found }) => found === 'écart' || found === 'en erreur') ?? checks[0];
        if (asked !== undefined) toggleWhy(asked.title);
        goToPane('resultat');
      },
    },
  };
}

/** What changes the text, or computes it again. */
function useTextActions(
  dossier: Dossier,
  state: DossierState,
  analyst: Analyst,
  { file, actions }: Pick<ReturnType<typeof useView>, 'file' | 'actions'>,
  say: (text: string) => void,
) {
  /** A change of a file that is not on show would be taken back unseen: the file is opened. */
  const moving = (move: () => void): void => {
    const { texts } = dossier.snapshot();
    move();
    const moved = dossier
      .snapshot()
      .texts.flatMap(({ file: each, text }) => (texts.some((old) => old.file === each && old.text === text) ? [] : [each]));
    const [first] = moved;
    if (first !== undefined && !moved.includes(file)) actions.openFile(first);
  };
  return {
    undo() {
      if (state.undoable !== null) say(fr.announce.undone(state.undoable));
      moving(() => dossier.undo());
    },
    redo() {
      if (state.redoable !== null) say(fr.announce.redone(state.redoable));
      moving(() => dossier.redo());
    },
    restore() {
      void textsOf(state.ruleset).then((texts) => {
        dossier.replace(texts, fr.header.restored);
        say(fr.announce.restored);
      });
    },
    recompute: () => void requestOf(state.ruleset, state.texts).then((request) => analyst.request(request, state.revision)),
    fix: (edits: readonly TextEdit[]) => void dossier.edit(edits, fr.problems.fixed),
    format() {
      const text = state.texts.find((each) => each.file === file)?.text ?? '';
      void analyst.language.format(text).then((formatted) => {
        const change = difference(text, formatted);
        if (change !== null) dossier.edit([{ file, ...change }], fr.rules.formatted);
      });
    },
  };
}

/** F8 and Maj+F8: from one problem to the next, around the end. */
function useProblemCycle(problems: readonly Problem[], goToPlace: (place: Place) => void): (by: 1 | -1) => void {
  const at = useRef(-1);
  return (by) => {
    if (problems.length === 0) return;
    at.current = (Math.max(at.current, by === 1 ? -1 : 0) + by + problems.length) % problems.length;
    const problem = problems[at.current];
    if (problem !== undefined) goToPlace(problem.place);
  };
}
