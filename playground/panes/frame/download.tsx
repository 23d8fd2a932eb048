import { type RefObject, useEffect, useState } from 'react';
import { fr } from '../../catalogue/fr.ts';
import { changedFiles, type Texts } from '../../state/dossier/dossier.ts';
import { textsOf } from '../../state/dossier/rulesets.ts';
import { download } from '../../state/page/download.ts';

interface DownloadProps {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  /** It was opened: what was delivered is not fetched before. */
  readonly asked: boolean;
  readonly ruleset: string;
  readonly texts: Texts;
}

/** How a changed text leaves the page: each file that is not as delivered, and where it goes. */
export function Download({ dialog, asked, ruleset, texts }: DownloadProps) {
  const changed = useChanged(ruleset, texts, asked);
  const words = fr.download;
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="download-title">
      <div className="dialog-head">
        <h2 id="download-title">{words.title}</h2>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </div>
      {changed === null && <p>{words.reading}</p>}
      {changed !== null && <p>{changed.length === 0 ? words.none : words.body(changed.length, ruleset)}</p>}
      <ul className="downloads">
        {(changed ?? []).map(({ file, text }) => (
          <li key={file}>
            <button type="button" className="button primary" onClick={() => download(file, text)}>
              {words.file(file)}
            </button>
          </li>
        ))}
      </ul>
    </dialog>
  );
}

/** Null while what was delivered is being fetched. */
function useChanged(ruleset: string, texts: Texts, asked: boolean): Texts | null {
  const [delivered, setDelivered] = useState<{ readonly ruleset: string; readonly texts: Texts } | null>(null);
  useEffect(() => {
    if (!asked) return undefined;
    let current = true;
    void textsOf(ruleset).then((found) => current && setDelivered({ ruleset, texts: found }));
    return () => {
      current = false;
    };
  }, [ruleset, asked]);
  return delivered?.ruleset === ruleset ? changedFiles(texts, delivered.texts) : null;
}
