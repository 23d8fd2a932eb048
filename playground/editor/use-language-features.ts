import type * as MonacoApi from 'monaco-editor/editor';
import { useEffect, useRef } from 'react';
import type { Analyst } from '../state/analyst.ts';
import { difference, type Dossier } from '../state/dossier/dossier.ts';
import { searchKey } from '../../dsl/service/fold.ts';
import { fr } from '../catalogue/fr.ts';
import type { CompletionView, Problem, TextEdit } from '../worker/protocol.ts';
import { LANGUAGE, NAME_KINDS } from './language.ts';
import type { Monaco } from './monaco.ts';
import { fileOf, rangeOf } from './positions.ts';

const FIX = 'attendu.fix';

/** Completion, hover, definition, formatting, quick fixes and name colours: each asks the language in the worker. */
export function useLanguageFeatures(monaco: Monaco, dossier: Dossier, analyst: Analyst, problems: readonly Problem[]): void {
  const latest = useRef(problems);
  latest.current = problems;
  useEffect(() => {
    const registered = [
      monaco.languages.registerCompletionItemProvider(LANGUAGE, completion(monaco, analyst)),
      monaco.languages.registerHoverProvider(LANGUAGE, hover(analyst)),
      monaco.languages.registerDefinitionProvider(LANGUAGE, definition(monaco, analyst)),
      monaco.languages.registerDocumentFormattingEditProvider(LANGUAGE, formatting(analyst)),
      monaco.languages.registerCodeActionProvider(
        LANGUAGE,
        quickFixes(monaco, () => latest.current),
        { providedCodeActionKinds: ['quickfix'] },
      ),
      monaco.languages.registerRenameProvider(LANGUAGE, renaming(dossier, analyst)),
      monaco.editor.registerCommand(FIX, (_accessor: unknown, edits: readonly TextEdit[]) => dossier.edit(edits, fr.problems.fixed)),
    ];
    return () => registered.forEach((each) => each.dispose());
  }, [monaco, dossier, analyst]);
  useNameColours(monaco, analyst, problems);
}

function completion(monaco: Monaco, analyst: Analyst): MonacoApi.languages.CompletionItemProvider {
  const { CompletionItemKind } = monaco.languages;
  const kinds: Readonly<Record<CompletionView['kind'], MonacoApi.languages.CompletionItemKind>> = {
    keyword: CompletionItemKind.Keyword,
    definition: CompletionItemKind.Function,
    input: CompletionItemKind.Variable,
    type: CompletionItemKind.Class,
    value: CompletionItemKind.EnumMember,
    document: CompletionItemKind.File,
  };
  return {
    async provideCompletionItems(model, position) {
      const found = await analyst.language.complete(fileOf(model), model.getValue(), model.getOffsetAt(position));
      if (model.isDisposed()) return { suggestions: [] };
      const suggestions = found.map((item, index) => {
        const range = rangeOf(model, item);
        // The worker has searched, accents aside. What is typed before its next answer is searched here, with accents and without.
        return {
          label: item.label,
          kind: kinds[item.kind],
          detail: item.detail,
          insertText: item.insert,
          range,
          filterText: `${model.getValueInRange(range)} ${item.label} ${searchKey(item.label)}`,
          sortText: String(index).padStart(4, '0'),
        };
      });
      return { suggestions, incomplete: true };
    },
  };
}

function hover(analyst: Analyst): MonacoApi.languages.HoverProvider {
  return {
    async provideHover(model, position) {
      const found = await analyst.language.hover(fileOf(model), model.getOffsetAt(position));
      if (found === null || model.isDisposed()) return null;
      const [heading = '', ...rest] = found.lines.map(asText);
      return { range: rangeOf(model, found), contents: [{ value: `**${heading}**` }, ...rest.map((value) => ({ value }))] };
    },
  };
}

/** Plain words, whatever signs they hold: nothing of a ruleset is read as Markdown. */
const asText = (text: string): string => text.replace(/[\\`*_{}[\]()#+\-.!|<>&~]/g, '\\$&');

function definition(monaco: Monaco, analyst: Analyst): MonacoApi.languages.DefinitionProvider {
  return {
    async provideDefinition(model, position) {
      const place = await analyst.language.definition(fileOf(model), model.getOffsetAt(position));
      if (place === null) return null;
      const uri = model.uri.with({ path: `/${model.uri.path.split('/')[1] ?? ''}/${place.file}` });
      const target = monaco.editor.getModel(uri);
      return target === null ? null : { uri, range: rangeOf(target, place) };
    },
  };
}

function formatting(analyst: Analyst): MonacoApi.languages.DocumentFormattingEditProvider {
  return {
    async provideDocumentFormattingEdits(model) {
      const change = difference(model.getValue(), await analyst.language.format(model.getValue()));
      return change === null ? [] : [{ range: rangeOf(model, change), text: change.text }];
    },
  };
}

function quickFixes(monaco: Monaco, problems: () => readonly Problem[]): MonacoApi.languages.CodeActionProvider {
  return {
    provideCodeActions(model, range) {
      const file = fileOf(model);
      const here = problems().filter((each) => each.place.file === file && monaco.Range.areIntersectingOrTouching(rangeOf(model, each.place), range));
      const actions = here.flatMap((problem) =>
        problem.fixes.map((fix) => ({
          title: fix.label,
          kind: 'quickfix',
          isPreferred: fix.preferred,
          command: { id: FIX, title: fix.label, arguments: [fix.edits] },
        })),
      );
      return { actions, dispose: () => undefined };
    },
  };
}

/** The dossier is changed by one edit in all its files, so that one « Annuler » takes the name back; Monaco has nothing left to do. */
function renaming(dossier: Dossier, analyst: Analyst): MonacoApi.languages.RenameProvider {
  return {
    async resolveRenameLocation(model, position) {
      const found = await analyst.language.renamable(fileOf(model), model.getValue(), model.getOffsetAt(position));
      if (found === null) throw new Error(fr.rules.rename['no name here']);
      return { range: rangeOf(model, found), text: found.name };
    },
    async provideRenameEdits(model, position, name) {
      const answer = await analyst.language.rename(fileOf(model), model.getValue(), model.getOffsetAt(position), name);
      if (answer.kind === 'refused') return { edits: [], rejectReason: fr.rules.rename[answer.reason] };
      dossier.edit(answer.edits, fr.rules.renamed(name));
      return { edits: [] };
    },
  };
}

/** Names coloured by what they name, refreshed after each analysis. */
function useNameColours(monaco: Monaco, analyst: Analyst, problems: readonly Problem[]): void {
  const changed = useRef<MonacoApi.Emitter<void> | null>(null);
  useEffect(() => {
    const emitter = new monaco.Emitter<void>();
    changed.current = emitter;
    const provider = monaco.languages.registerDocumentSemanticTokensProvider(LANGUAGE, {
      onDidChange: emitter.event,
      getLegend: () => ({ tokenTypes: [...NAME_KINDS], tokenModifiers: [] }),
      async provideDocumentSemanticTokens(model) {
        const asked = model.getVersionId();
        const names = await analyst.language.names(fileOf(model), model.getValue());
        // Places in a text that has changed since are not places in this one. « busy » is Monaco's word for
        // « ask again when the text is still »; the colours of before stay meanwhile.
        if (model.isDisposed()) return null; // another ruleset was opened meanwhile
        if (names === null || model.getVersionId() !== asked) throw new Error('busy');
        const data: number[] = [];
        let line = 1;
        let column = 1;
        for (const { start, end, kind } of names) {
          const at = model.getPositionAt(start);
          data.push(at.lineNumber - line, at.lineNumber === line ? at.column - column : at.column - 1, end - start, NAME_KINDS.indexOf(kind), 0);
          line = at.lineNumber;
          column = at.column;
        }
        return { data: new Uint32Array(data) };
      },
      releaseDocumentSemanticTokens: () => undefined,
    });
    return () => {
      provider.dispose();
      emitter.dispose();
      changed.current = null;
    };
  }, [monaco, analyst]);
  useEffect(() => changed.current?.fire(), [problems]);
}
