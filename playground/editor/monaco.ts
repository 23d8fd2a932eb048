/**
 * Monaco, cut to what an analyst uses, in French. Loaded after the first paint. The order matters: the language of its interface first,
 * then every feature, before any editor is made. The command palette is left out (F1 opens the page's own help).
 */
import 'monaco-editor/nls/lang/fr';
import * as monaco from 'monaco-editor/editor';
import EditorWorker from 'monaco-editor/editor/editor.worker?worker';
import 'monaco-editor/features/bracketMatching/register';
import 'monaco-editor/features/clipboard/register';
import 'monaco-editor/features/codeAction/register';
import 'monaco-editor/features/codicon/register';
import 'monaco-editor/features/comment/register';
import 'monaco-editor/features/find/register';
import 'monaco-editor/features/format/register';
import 'monaco-editor/features/gotoError/register';
import 'monaco-editor/features/gotoSymbol/register';
import 'monaco-editor/features/hover/register';
import 'monaco-editor/features/linesOperations/register';
import 'monaco-editor/features/readOnlyMessage/register';
import 'monaco-editor/features/rename/register';
import 'monaco-editor/features/semanticTokens/register';
import 'monaco-editor/features/snippet/register';
import 'monaco-editor/features/wordHighlighter/register';
import 'monaco-editor/features/wordOperations/register';
// 0.57: not reached by any feature's register entry; without them completion and name colours silently do nothing.
import 'monaco-editor/editor/contrib/suggest/browser/suggestController';
import 'monaco-editor/editor/contrib/semanticTokens/browser/documentSemanticTokens';
import 'monaco-editor/editor/contrib/caretOperations/browser/caretOperations';
import { defineLanguage } from './language.ts';

export type Monaco = typeof monaco;

let started = false;

/** Monaco, ready for Attendu. The work is in a function because the package's modules are declared free of side effects. */
export function startMonaco(): Monaco {
  if (started) return monaco;
  started = true;
  self.MonacoEnvironment = { getWorker: () => new EditorWorker() };
  defineLanguage(monaco);
  // These belong to the browser: find again, caret browsing, developer tools.
  const { F3, F7, F12 } = monaco.KeyCode;
  monaco.editor.addKeybindingRules(
    [F3, F7, F12].flatMap((key) => [key, key | monaco.KeyMod.Shift].map((keybinding) => ({ keybinding, command: null }))),
  );
  return monaco;
}
