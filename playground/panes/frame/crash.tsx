import { Component, type ReactNode } from 'react';
import { fr } from '../../catalogue/fr.ts';
import { allSaved } from '../../state/dossier/storage.ts';

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
          <button type="button" className="button primary" onClick={() => void download()}>
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
async function download(): Promise<void> {
  const saved = await allSaved();
  const text = saved.flatMap(({ ruleset, texts }) => texts.map((each) => `// ${ruleset}/${each.file}\n${each.text}`)).join('\n');
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'attendu.txt';
  link.click();
  URL.revokeObjectURL(url);
}
