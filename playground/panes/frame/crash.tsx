import { Component, type ReactNode } from 'react';
import { fr } from '../../catalogue/fr.ts';
import { allSaved } from '../../state/dossier/storage.ts';
import { download } from '../../state/page/download.ts';

interface CrashState {
  readonly crashed: boolean;
  /** A download was asked for, and there is nothing to put in it. */
  readonly nothing: boolean;
}

/** What stays when the page itself has a defect: the work, and a way on. */
export class CrashGuard extends Component<{ readonly children: ReactNode }, CrashState> {
  override state: CrashState = { crashed: false, nothing: false };

  static getDerivedStateFromError(): Partial<CrashState> {
    return { crashed: true };
  }

  readonly #downloadAll = async (): Promise<void> => {
    const saved = await allSaved();
    this.setState({ nothing: saved.length === 0 });
    if (saved.length > 0) download('attendu.txt', asOneText(saved));
  };

  override render(): ReactNode {
    if (!this.state.crashed) return this.props.children;
    return (
      <main className="crash">
        <h1>{fr.crash.title}</h1>
        <p>{fr.crash.body}</p>
        <p className="button-group">
          <button type="button" className="button primary" onClick={() => void this.#downloadAll()}>
            {fr.crash.download}
          </button>
          <button type="button" className="button" onClick={() => location.reload()}>
            {fr.crash.reload}
          </button>
        </p>
        {this.state.nothing && <p role="status">{fr.crash.nothing}</p>}
      </main>
    );
  }
}

/** Every saved text, one after the other, as a file the language can read again. */
const asOneText = (saved: Awaited<ReturnType<typeof allSaved>>): string =>
  saved.flatMap(({ ruleset, texts }) => texts.map((each) => `// ${ruleset}/${each.file}\n${each.text}`)).join('\n');
