import type * as MonacoApi from 'monaco-editor/editor';
import type { Place } from '../worker/protocol.ts';

/** The file a model shows; models are named `attendu:/<ruleset>/<file>`. */
export const fileOf = (model: MonacoApi.editor.ITextModel): string => model.uri.path.split('/').slice(2).join('/');

export function rangeOf(model: MonacoApi.editor.ITextModel, place: { readonly start: number; readonly end: number }): MonacoApi.IRange {
  const start = model.getPositionAt(place.start);
  const end = model.getPositionAt(place.end);
  return { startLineNumber: start.lineNumber, startColumn: start.column, endLineNumber: end.lineNumber, endColumn: end.column };
}

/** Selects a place and brings it into view. */
export function reveal(editor: MonacoApi.editor.IStandaloneCodeEditor, place: Place): void {
  const model = editor.getModel();
  if (model === null) return;
  const range = rangeOf(model, place);
  editor.setSelection(range);
  editor.revealRangeInCenterIfOutsideViewport(range);
}
