import { useEffect, useRef, useState } from 'react';
import { fr } from './catalogue/fr.ts';
import { Activity } from './panes/frame/activity.tsx';
import { AmountsPane } from './panes/amounts.tsx';
import { CasesPane } from './panes/cases.tsx';
import { Header } from './panes/header.tsx';
import { Download } from './panes/frame/download.tsx';
import { Help } from './panes/frame/help.tsx';
import { Restore } from './panes/frame/restore.tsx';
import { ResultPane } from './panes/result.tsx';
import { RulesPane } from './panes/rules.tsx';
import { Steps } from './panes/frame/steps.tsx';
import { TabBar } from './panes/frame/tab-bar.tsx';
import type { Analyst } from './state/analyst.ts';
import type { Dossier } from './state/dossier/dossier.ts';
import { titleOf } from './state/dossier/rulesets.ts';
import type { OpenedFrom } from './state/dossier/use-dossier.ts';
import { useSteps } from './state/page/use-steps.ts';
import { type PaneId, useWorkbench, type WorkbenchState } from './state/use-workbench.ts';

interface WorkbenchProps {
  readonly dossier: Dossier;
  readonly openedFrom: OpenedFrom | null;
  readonly analyst: Analyst;
  readonly dossiers: readonly { readonly ruleset: string; readonly title: string }[];
  readonly onOpen: (ruleset: string) => void;
}

const TITLES: Readonly<Record<PaneId, string>> = {
  montants: fr.panes.amounts,
  regles: fr.panes.rules,
  resultat: fr.panes.result,
  cas: fr.panes.cases,
};
const TABS: readonly PaneId[] = ['regles', 'cas', 'resultat', 'montants'];

/** The page: header, steps, four panes on one dossier. */
export function Workbench({ dossier, openedFrom, analyst, dossiers, onOpen }: WorkbenchProps) {
  const bench = useWorkbench(dossier, openedFrom, analyst);
  const { state, analysis, narrow, shown, actions } = bench;
  const title = titleOf(state.texts, state.ruleset);
  const restoring = useRef<HTMLDialogElement>(null);
  const downloading = useRef<HTMLDialogElement>(null);
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    document.title = fr.pageTitle(title, narrow ? TITLES[shown] : fr.panes.rules);
  }, [title, narrow, shown]);
  return (
    <div className={narrow ? 'app narrow' : 'app'}>
      <SkipLinks onGo={actions.goToPane} />
      <Header
        {...{ title, dossiers, state, narrow, onOpen }}
        saving={bench.saving}
        applicable={applicable(bench)}
        onUndo={actions.undo}
        onRedo={actions.redo}
        onDownload={() => {
          setAsked(true);
          downloading.current?.showModal();
        }}
        onRestore={() => restoring.current?.showModal()}
        onHelp={actions.openHelp}
      />
      <FirstSteps bench={bench} />
      {narrow && <TabBar tabs={TABS} titles={TITLES} active={shown} onShow={actions.showPane} />}
      <Panes bench={bench} dossier={dossier} analyst={analyst} />
      <Activity activity={analysis.activity} onStop={() => analyst.stop()} onAgain={actions.recompute} />
      <p role="status" className="visually-hidden">
        {bench.spoken}
      </p>
      <Help dialog={bench.help} />
      <Download dialog={downloading} asked={asked} ruleset={state.ruleset} texts={state.texts} />
      <Restore dialog={restoring} title={title} onRestore={actions.restore} />
    </div>
  );
}

/** The day whose text is shown: that of the selected case, since each case has its own date d'application. */
function applicable({ explanation, selection }: WorkbenchState): string {
  if (explanation === null || explanation.applicable === null || selection.selected === null) return fr.header.applicableByCase;
  return fr.header.applicableOfCase(explanation.applicable, selection.selected.view.number);
}

function SkipLinks({ onGo }: { readonly onGo: (pane: PaneId) => void }) {
  const links: readonly (readonly [PaneId, string])[] = [
    ['regles', fr.skip.rules],
    ['resultat', fr.skip.result],
    ['cas', fr.skip.cases],
    ['montants', fr.skip.amounts],
  ];
  return (
    <nav className="skip-links" aria-label={fr.skip.label}>
      {links.map(([pane, label]) => (
        <a
          key={pane}
          href={`#${pane}`}
          onClick={(event) => {
            event.preventDefault();
            onGo(pane);
          }}
        >
          {label}
        </a>
      ))}
    </nav>
  );
}

function FirstSteps({ bench }: { readonly bench: WorkbenchState }) {
  const { editing, open, actions } = bench;
  const steps = useSteps({ edited: editing.change !== null, seen: editing.changed.size > 0, asked: open.size > 0 });
  if (steps.hidden) return null;
  const go = (step: number): void => {
    if (step === 1) actions.goToPane('cas');
    else if (step === 2) actions.why();
    else {
      actions.showPane('montants');
      requestAnimationFrame(() => document.querySelector<HTMLElement>('#montants .amount input')?.focus());
    }
  };
  return <Steps done={steps.done} onGo={go} onHide={steps.hide} />;
}

const NOTHING: readonly never[] = [];

function Panes({ bench, dossier, analyst }: { readonly bench: WorkbenchState; readonly dossier: Dossier; readonly analyst: Analyst }) {
  const { state, analysis, narrow, shown, stale, editing, takers, selection, explanation, actions } = bench;
  const isHidden = (pane: PaneId): boolean => narrow && shown !== pane;
  return (
    <main className="workbench">
      <AmountsPane
        hidden={isHidden('montants')}
        amounts={analysis.checked?.amounts ?? NOTHING}
        parameters={analysis.checked?.parameters ?? NOTHING}
        checked={analysis.checked !== null}
        change={editing.change}
        takers={takers}
        onEdit={editing.edit}
        onAdd={editing.add}
        onUndo={editing.undo}
        onDismiss={editing.dismiss}
        onSelectCase={actions.selectCase}
        onGoTo={actions.goToPlace}
      />
      <RulesPane
        {...{ narrow, dossier, state, analyst }}
        hidden={isHidden('regles')}
        problems={bench.problems}
        checked={analysis.checked !== null && !bench.unverified}
        inline={stale !== null ? NOTHING : (explanation?.inline ?? NOTHING)}
        file={bench.file}
        goTo={bench.goTo}
        onOpenFile={actions.openFile}
        onGoTo={actions.goToPlace}
        onFix={actions.fix}
        onFormat={actions.format}
      />
      <ResultPane
        {...{ stale, explanation }}
        hidden={isHidden('resultat')}
        selected={selection.selected}
        open={bench.open}
        onToggleWhy={actions.toggleWhy}
        onStep={selection.step}
        onGoTo={actions.goToPlace}
      />
      <CasesPane
        {...{ stale, narrow }}
        partial={analysis.results?.complete === false}
        hidden={isHidden('cas')}
        report={analysis.results?.report ?? null}
        selected={selection.selected?.view.id ?? null}
        changed={editing.changed}
        onSelect={actions.selectCase}
      />
    </main>
  );
}
