import { Suspense, lazy, useMemo, useState } from 'react';
import { fr } from '../catalogue/fr.ts';
import type { EditorStatus } from '../editor/code-editor.tsx';
import { declaredIn, namesOf } from '../editor/colour.ts';
import { PlainEditor } from '../editor/plain-editor.tsx';
import { StaticText } from '../editor/static-text.tsx';
import { useMonaco } from '../editor/use-monaco.ts';
import type { Analyst } from '../state/analyst.ts';
import type { Dossier, DossierState } from '../state/dossier/dossier.ts';
import type { Explanation, Place, Problem, TextEdit } from '../worker/protocol.ts';
import { Pane } from './frame/pane.tsx';
import { Problems } from './problems.tsx';

const CodeEditor = lazy(() => import('../editor/code-editor.tsx').then((module) => ({ default: module.CodeEditor })));

interface RulesProps {
  readonly hidden: boolean;
  readonly narrow: boolean;
  readonly dossier: Dossier;
  readonly state: DossierState;
  readonly analyst: Analyst;
  readonly problems: readonly Problem[];
  readonly checked: boolean;
  readonly inline: Explanation['inline'];
  readonly file: string;
  readonly goTo: { readonly place: Place } | null;
  readonly onOpenFile: (file: string) => void;
  readonly onGoTo: (place: Place) => void;
  readonly onFix: (edits: readonly TextEdit[]) => void;
  readonly onFormat: () => void;
}

/** The rules: coloured text at once, the editor when it has arrived, and every problem in full words below. */
export function RulesPane(props: RulesProps) {
  const { state, file, narrow } = props;
  const monaco = useMonaco(!narrow);
  const [status, setStatus] = useState<EditorStatus>({ line: 1, column: 1, tabLeaves: true });
  const text = state.texts.find((each) => each.file === file)?.text ?? '';
  const key = state.texts.map((each) => each.text).join('\n');
  const declared = useMemo(() => declaredIn(key), [key]);
  const names = useMemo(() => namesOf(declared), [declared]);
  const fallback = <StaticText text={text} names={names} label={fr.rules.editorLabel(file)} />;
  return (
    <Pane
      id="regles"
      area="rules"
      title={fr.panes.rules}
      hidden={props.hidden}
      tools={<FileTabs files={state.texts.map((each) => each.file)} active={file} onOpen={props.onOpenFile} />}
    >
      <div className="editor-area">
        {narrow && <PlainEditor dossier={props.dossier} file={file} text={text} names={names} goTo={props.goTo} />}
        {!narrow && monaco === null && fallback}
        {!narrow && monaco !== null && (
          <Suspense fallback={fallback}>
            <CodeEditor
              monaco={monaco}
              dossier={props.dossier}
              analyst={props.analyst}
              file={file}
              names={names}
              problems={props.problems}
              inline={props.inline}
              goTo={props.goTo}
              onStatus={setStatus}
              onOpenFile={props.onOpenFile}
            />
          </Suspense>
        )}
      </div>
      {!narrow && (
        <p className="status-bar">
          {monaco === null ? (
            <span>{fr.rules.loading}</span>
          ) : (
            <>
              <span>{fr.rules.caret(status.line, status.column)}</span>
              <span>
                {status.tabLeaves ? fr.rules.tabLeaves : fr.rules.tabIndents} ({fr.rules.tabHint})
              </span>
              <button type="button" className="button small" onClick={props.onFormat}>
                {fr.rules.format}
              </button>
            </>
          )}
        </p>
      )}
      <Problems problems={props.problems} checked={props.checked} onGoTo={props.onGoTo} onFix={props.onFix} />
    </Pane>
  );
}

function FileTabs({
  files,
  active,
  onOpen,
}: {
  readonly files: readonly string[];
  readonly active: string;
  readonly onOpen: (file: string) => void;
}) {
  if (files.length < 2) return <span className="file-name">{active}</span>;
  return (
    <div className="file-tabs" role="group" aria-label={fr.rules.files}>
      {files.map((file) => (
        <button key={file} type="button" className="tab" aria-pressed={file === active} onClick={() => onOpen(file)}>
          {file.replace(/\.attendu$/, '')}
        </button>
      ))}
    </div>
  );
}
