import { type RefObject } from 'react';
import { fr } from '../../catalogue/fr.ts';

/** The keys of the page, in a dialog that F1 and the header open. Every key has a visible button too. */
export function Help({ dialog }: { readonly dialog: RefObject<HTMLDialogElement | null> }) {
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="help-title">
      <div className="dialog-head">
        <h2 id="help-title">{fr.help.title}</h2>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {fr.help.close}
        </button>
      </div>
      <p>{fr.help.intro}</p>
      <table className="keys">
        <caption className="visually-hidden">{fr.help.keys}</caption>
        <thead>
          <tr>
            <th scope="col">{fr.help.key}</th>
            <th scope="col">{fr.help.action}</th>
          </tr>
        </thead>
        <tbody>
          {fr.help.map.map(([key, action]) => (
            <tr key={key}>
              <th scope="row">
                <kbd>{key}</kbd>
              </th>
              <td>{action}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </dialog>
  );
}
