import type * as MonacoApi from 'monaco-editor/editor';
import { useEffect, useState } from 'react';
import { difference, type Dossier } from '../state/dossier/dossier.ts';
import { compositions } from './composed.ts';
import { LANGUAGE } from './language.ts';
import type { Monaco } from './monaco.ts';
import { fileOf, rangeOf } from './positions.ts';

type Models = ReadonlyMap<string, MonacoApi.editor.ITextModel>;

/**
 * One Monaco model per file of the dossier, held equal to it both ways. The dossier keeps the only history: what it changes is applied to the
 * model without entering Monaco's own.
 */
export function useModels(monaco: Monaco, dossier: Dossier): Models {
  const [models, setModels] = useState<Models>(new Map());
  useEffect(() => {
    const { ruleset, texts } = dossier.snapshot();
    const made = new Map<string, MonacoApi.editor.ITextModel>();
    let fromDossier = false;
    for (const { file, text } of texts) {
      const model = monaco.editor.createModel(text, LANGUAGE, monaco.Uri.from({ scheme: 'attendu', path: `/${ruleset}/${file}` }));
      model.updateOptions({
        tabSize: 2,
        insertSpaces: true,
        bracketColorizationOptions: { enabled: false, independentColorPoolPerBracketType: false },
      });
      model.onDidChangeContent(() => {
        if (fromDossier) return;
        const apart = compositions(model.getValue());
        if (apart.length === 0) dossier.type(fileOf(model), model.getValue(), performance.now());
        else queueMicrotask(() => compose(model)); // not while Monaco still tells of the change; what it writes is typed in its turn
      });
      made.set(file, model);
    }
    const unsubscribe = dossier.subscribe(() => {
      fromDossier = true;
      for (const { file, text } of dossier.snapshot().texts) {
        const model = made.get(file);
        const change = model === undefined ? null : difference(model.getValue(), text);
        if (model !== undefined && change !== null) model.applyEdits([{ range: rangeOf(model, change), text: change.text }]);
      }
      fromDossier = false;
    });
    setModels(made);
    return () => {
      unsubscribe();
      setModels(new Map());
      for (const model of made.values()) model.dispose();
    };
  }, [monaco, dossier]);
  return models;
}

/** Writes the letters whose accents stand apart as the one character each is; the cursor stays after the same letter. */
function compose(model: MonacoApi.editor.ITextModel): void {
  if (model.isDisposed()) return;
  const edits = compositions(model.getValue()).map((one) => ({ range: rangeOf(model, one), text: one.text }));
  if (edits.length > 0) model.applyEdits(edits);
}
