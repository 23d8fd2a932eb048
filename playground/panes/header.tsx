import { fr } from '../catalogue/fr.ts';
import type { DossierState } from '../state/dossier/dossier.ts';
import type { Saving, SavingState } from '../state/dossier/use-saving.ts';

interface HeaderProps {
  readonly title: string;
  readonly narrow: boolean;
  readonly dossiers: readonly { readonly ruleset: string; readonly title: string }[];
  readonly state: DossierState;
  readonly saving: SavingState;
  readonly applicable: string;
  readonly onOpen: (ruleset: string) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onDownload: () => void;
  readonly onRestore: () => void;
  readonly onHelp: () => void;
}

const TIME = new Intl.DateTimeFormat('fr-FR', { hour: '2-digit', minute: '2-digit' });

function savingText(saving: Saving): string {
  switch (saving.kind) {
    case 'original':
      return fr.header.original;
    case 'saving':
      return fr.header.saving;
    case 'saved':
      return fr.header.savedAt(TIME.format(new Date(saving.at)));
    case 'elsewhere':
      return fr.header.elsewhere;
    case 'unsaved':
      return fr.header.unsaved(fr.header.unsavedReason[saving.reason]);
  }
}

/** The dossier that is open, the version of the text in force, what was saved, and the history of the whole dossier. */
export function Header(props: HeaderProps) {
  const { state, saving } = props;
  return (
    <header className="header">
      <div className="brand">
        <span className="brand-mark" aria-hidden="true">
          ⇒
        </span>
        <span className="brand-name">{fr.product}</span>
      </div>
      <div className="header-title">
        <h1>{props.title}</h1>
        <p className="header-facts">
          <span>
            <span className="fact-name">{fr.header.applicable}</span> {props.applicable}
          </span>
          <span className={`saving saving-${saving.saving.kind}`}>{savingText(saving.saving)}</span>
          {saving.saving.kind === 'elsewhere' && (
            <>
              <button type="button" className="link" onClick={saving.takeOver}>
                {fr.header.takeOver}
              </button>
              <button type="button" className="link" onClick={saving.keepMine}>
                {fr.header.keepMine}
              </button>
            </>
          )}
          {saving.outdated && saving.saving.kind !== 'elsewhere' && (
            <>
              <span className="outdated">{fr.header.outdated}</span>
              <button type="button" className="link" onClick={props.onRestore}>
                {fr.header.takeDelivered}
              </button>
              <button type="button" className="link" onClick={saving.keepMine}>
                {fr.header.keepMine}
              </button>
            </>
          )}
        </p>
      </div>
      <div className="header-tools">
        <label className="picker">
          <span className="fact-name">{fr.header.dossier}</span>
          <select value={state.ruleset} onChange={(event) => props.onOpen(event.target.value)}>
            {props.dossiers.map(({ ruleset, title }) => (
              <option key={ruleset} value={ruleset}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <Actions {...props} />
      </div>
    </header>
  );
}

function Actions({ narrow, state, onUndo, onRedo, onDownload, onRestore, onHelp }: HeaderProps) {
  const undo = (
    <Action
      label={fr.header.undo}
      hint={state.undoable === null ? fr.header.nothingToUndo : fr.header.undoOf(state.undoable)}
      on={state.undoable === null ? null : onUndo}
    />
  );
  const rest = (
    <>
      <Action
        label={fr.header.redo}
        hint={state.redoable === null ? fr.header.nothingToRedo : fr.header.redoOf(state.redoable)}
        on={state.redoable === null ? null : onRedo}
      />
      <button type="button" className="button" title={fr.header.downloadHint} onClick={onDownload}>
        {fr.header.download}
      </button>
      <button type="button" className="button" onClick={onRestore}>
        {fr.header.restore}
      </button>
      <a className="button" href={`pages/${state.ruleset}.html`} target="_blank" rel="noopener" title={fr.header.pageHint}>
        {fr.header.page}
      </a>
      <button type="button" className="button" onClick={onHelp}>
        {fr.help.open}
      </button>
    </>
  );
  if (!narrow) {
    return (
      <div className="button-group">
        {undo}
        {rest}
      </div>
    );
  }
  return (
    <>
      {undo}
      <details className="more">
        <summary className="button">{fr.header.more}</summary>
        <div className="more-list">{rest}</div>
      </details>
    </>
  );
}

/** A button that keeps its place in the tab order when there is nothing to do, and says why. */
function Action({ label, hint, on }: { readonly label: string; readonly hint: string; readonly on: (() => void) | null }) {
  return (
    <button type="button" className="button" title={hint} aria-disabled={on === null} onClick={() => on?.()}>
      {label}
    </button>
  );
}
