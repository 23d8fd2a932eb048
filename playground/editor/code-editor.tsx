import type * as MonacoApi from 'monaco-editor/editor';
import { useEffect, useRef, useState } from 'react';
import { fr } from '../catalogue/fr.ts';
import type { Analyst } from '../state/analyst.ts';
import type { Dossier } from '../state/dossier/dossier.ts';
import type { Place, Problem } from '../worker/protocol.ts';
import type { Names } from './colour.ts';
import { colourWith, THEME } from './language.ts';
import type { Monaco } from './monaco.ts';
import { rangeOf, reveal } from './positions.ts';
import { useLanguageFeatures } from './use-language-features.ts';
import { useModels } from './use-models.ts';

interface CodeEditorProps {
  readonly monaco: Monaco;
  readonly dossier: Dossier;
  readonly analyst: Analyst;
  readonly file: string;
  readonly names: Names;
  readonly problems: readonly Problem[];
  /** Values of the selected case, at the end of the line of each rule. */
  readonly inline: readonly { readonly place: Place; readonly text: string }[];
  /** A new object asks for the place once more. */
  readonly goTo: { readonly place: Place } | null;
  readonly onStatus: (status: EditorStatus) => void;
  readonly onOpenFile: (file: string) => void;
}

export interface EditorStatus {
  readonly line: number;
  readonly column: number;
  readonly tabLeaves: boolean;
}

type Editor = MonacoApi.editor.IStandaloneCodeEditor;

/** Monaco on the files of a dossier. One hook per concern. */
export function CodeEditor(props: CodeEditorProps) {
  const { monaco, dossier, analyst, file, problems } = props;
  const host = useRef<HTMLDivElement>(null);
  const models = useModels(monaco, dossier);
  const editor = useEditor(monaco, dossier, host, props.onStatus, props.onOpenFile);
  useLanguageFeatures(monaco, dossier, analyst, problems);

  useEffect(() => {
    const model = models.get(file);
    if (editor === null || model === undefined || editor.getModel() === model) return;
    editor.setModel(model);
    editor.updateOptions({ ariaLabel: fr.rules.editorLabel(file) });
  }, [editor, models, file]);

  useDeclaredNames(monaco, props.names);
  useMarkers(monaco, models, problems);
  useInlineValues(editor, models, file, props.inline);
  const { goTo } = props;
  useEffect(() => {
    if (editor !== null && goTo !== null && goTo.place.file === file) reveal(editor, goTo.place);
  }, [editor, goTo, file]);
  return <div ref={host} className="editor-host" />;
}

function useEditor(
  monaco: Monaco,
  dossier: Dossier,
  host: React.RefObject<HTMLDivElement | null>,
  onStatus: (status: EditorStatus) => void,
  onOpenFile: (file: string) => void,
): Editor | null {
  const [editor, setEditor] = useState<Editor | null>(null);
  const listeners = useRef({ onStatus, onOpenFile });
  listeners.current = { onStatus, onOpenFile };
  useEffect(() => {
    if (host.current === null) return undefined;
    const made = monaco.editor.create(host.current, OPTIONS);
    const bindings = bindKeys(monaco, made, dossier, (status) => listeners.current.onStatus(status));
    const opener = openOtherFiles(monaco, made, (file) => listeners.current.onOpenFile(file));
    setEditor(made);
    return () => {
      opener.dispose();
      bindings.dispose();
      made.dispose();
      setEditor(null);
    };
  }, [monaco, dossier, host]);
  return editor;
}

/** The keys of the editor, and what the status line says of the cursor and of Tab. */
function bindKeys(monaco: Monaco, editor: Editor, dossier: Dossier, onStatus: (status: EditorStatus) => void): MonacoApi.IDisposable {
  const { KeyMod, KeyCode } = monaco;
  let tabLeaves = true;
  const report = (): void => {
    const at = editor.getPosition();
    onStatus({ line: at?.lineNumber ?? 1, column: at?.column ?? 1, tabLeaves });
  };
  const run = (action: string) => () => editor.trigger('keyboard', action, null);
  editor.addCommand(KeyMod.CtrlCmd | KeyCode.KeyZ, () => dossier.undo());
  editor.addCommand(KeyMod.CtrlCmd | KeyCode.KeyY, () => dossier.redo());
  editor.addCommand(KeyMod.CtrlCmd | KeyMod.Shift | KeyCode.KeyZ, () => dossier.redo());
  editor.addCommand(KeyMod.Shift | KeyCode.F2, run('editor.action.revealDefinition'));
  editor.addCommand(KeyMod.Alt | KeyCode.Enter, run('editor.action.quickFix'));
  editor.addCommand(KeyMod.CtrlCmd | KeyCode.KeyM, () => {
    tabLeaves = !tabLeaves;
    editor.updateOptions({ tabFocusMode: tabLeaves });
    report();
  });
  // « : » is a key of its own on a French keyboard, « / » is not: comments answer to what is printed on the keys.
  const comments = editor.onKeyDown((event) => {
    if (event.browserEvent.key !== ':' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    run('editor.action.commentLine')();
  });
  const moves = editor.onDidChangeCursorPosition(report);
  report();
  return {
    dispose: () => {
      comments.dispose();
      moves.dispose();
    },
  };
}

/** A definition may stand in another file of the dossier: the tab follows, and the place is shown. */
function openOtherFiles(monaco: Monaco, editor: Editor, onOpenFile: (file: string) => void): MonacoApi.IDisposable {
  return monaco.editor.registerEditorOpener({
    openCodeEditor(_source, resource, where) {
      const model = monaco.editor.getModel(resource);
      if (model === null) return false;
      onOpenFile(resource.path.split('/').slice(2).join('/'));
      editor.setModel(model);
      if (where !== undefined && 'startLineNumber' in where) {
        editor.setSelection(where);
        editor.revealRangeInCenter(where);
      }
      editor.focus();
      return true;
    },
  });
}

const OPTIONS: MonacoApi.editor.IStandaloneEditorConstructionOptions = {
  model: null,
  theme: THEME,
  automaticLayout: true,
  fontFamily: 'ui-monospace, "Cascadia Mono", "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", "Liberation Mono", monospace',
  fontSize: 13,
  lineHeight: 21,
  wordWrap: 'on',
  wrappingIndent: 'deepIndent',
  minimap: { enabled: false },
  folding: false,
  glyphMargin: false,
  lineNumbersMinChars: 3,
  lineDecorationsWidth: 14,
  padding: { top: 8, bottom: 8 },
  scrollBeyondLastLine: false,
  overviewRulerBorder: false,
  hideCursorInOverviewRuler: true,
  renderLineHighlight: 'line',
  renderWhitespace: 'none',
  fixedOverflowWidgets: true,
  tabFocusMode: true,
  quickSuggestions: { other: true, comments: false, strings: false },
  wordBasedSuggestions: 'off',
  // The no-break spaces and typographic apostrophes of French texts are right as they are.
  unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: false, nonBasicASCII: false },
  bracketPairColorization: { enabled: false },
  guides: { indentation: false, bracketPairs: false },
  links: false,
  dropIntoEditor: { enabled: false },
  'semanticHighlighting.enabled': true,
  stickyScroll: { enabled: false },
  lightbulb: { enabled: 'on' as MonacoApi.editor.ShowLightbulbIconMode },
};

/** Lines are coloured again when a name was declared, renamed or removed. */
function useDeclaredNames(monaco: Monaco, names: Names): void {
  useEffect(() => {
    const provider = colourWith(monaco, names);
    return () => provider.dispose();
  }, [monaco, names]);
}

type Models = ReadonlyMap<string, MonacoApi.editor.ITextModel>;

function useMarkers(monaco: Monaco, models: Models, problems: readonly Problem[]): void {
  useEffect(() => {
    const severity = { error: monaco.MarkerSeverity.Error, warning: monaco.MarkerSeverity.Warning, info: monaco.MarkerSeverity.Info };
    for (const [file, model] of models) {
      const markers = problems
        .filter((problem) => problem.place.file === file)
        .map((problem) => ({
          ...rangeOf(model, problem.place),
          severity: severity[problem.severity],
          message: [`${problem.title}. ${problem.message}`, problem.hint].filter((text) => text !== null).join('\n'),
          source: fr.product,
        }));
      monaco.editor.setModelMarkers(model, 'attendu', markers);
    }
  }, [monaco, models, problems]);
}

function useInlineValues(editor: Editor | null, models: Models, file: string, inline: CodeEditorProps['inline']): void {
  useEffect(() => {
    const model = models.get(file);
    if (editor === null || model === undefined || editor.getModel() !== model) return undefined;
    const decorations = editor.createDecorationsCollection(
      inline
        .filter(({ place }) => place.file === file && place.line <= model.getLineCount())
        .map(({ place, text }) => {
          const column = model.getLineMaxColumn(place.line);
          return {
            range: { startLineNumber: place.line, startColumn: column, endLineNumber: place.line, endColumn: column },
            options: { showIfCollapsed: true, after: { content: `\u2003▸ ${text}`, inlineClassName: 'inline-value' } },
          };
        }),
    );
    return () => decorations.clear();
  }, [editor, models, file, inline]);
}
