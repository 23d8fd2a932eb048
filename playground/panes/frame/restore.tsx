import type { RefObject } from 'react';
import { fr } from '../../catalogue/fr.ts';

interface RestoreProps {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly title: string;
  readonly onRestore: () => void;
}

/** Asks before the work on a ruleset, saved work included, gives way to the ruleset as delivered. */
export function Restore({ dialog, title, onRestore }: RestoreProps) {
  const words = fr.header.restoring;
  const restore = (): void => {
    onRestore();
    dialog.current?.close();
  };
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="restore-title">
      <h2 id="restore-title">{words.title}</h2>
      <p>{words.body(title)}</p>
      <p className="impact-tools">
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {words.keep}
        </button>
        <button type="button" className="button primary" onClick={restore}>
          {fr.header.restore}
        </button>
      </p>
    </dialog>
  );
}
