import { Component, type ReactNode } from 'react';
import { fr } from '../../catalogue/fr.ts';
import { allSaved } from '../../state/dossier/storage.ts';
import { download } from '../../state/page/download.ts';

/** What stays when the page itself has a defect: the work, and a way on. */
export class CrashGuard extends Component<{ readonly children: ReactNode }, { readonly crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError(): { crashed: boolean } {
    return { crashed: true };
  }

  override render(): ReactNode {
    if (!this.state.crashed) return this.props.children;
    return (
      <main className="crash">
        <h1>{fr.crash.title}</h1>
        <p>{fr.crash.body}</p>
        <p className="button-group">
          <button type="button" className="button primary" onClick={() => void downloadAll()}>
            {fr.crash.download}
          </button>
          <button type="button" className="button" onClick={() => location.reload()}>
            {fr.crash.reload}
          </button>
        </p>
      </main>
    );
  }
}

/** Every saved text, one after the other, as a file the language can read again. */
async function downloadAll(): Promise<void> {
  const saved = await allSaved();
  const text = saved.flatMap(({ ruleset, texts }) => texts.map((each) => `// ${ruleset}/${each.file}\n${each.text}`)).join('\n');
  download('attendu.txt', text);
}
