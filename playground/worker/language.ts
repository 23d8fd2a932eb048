import type { Compiled, Spread } from '../../compiler/driver.ts';
import type { RecordedWords } from '../../compiler/sources/unread.ts';
import { lastOf } from '../../dsl/check/waves.ts';
import type { Symbol } from '../../dsl/model/model.ts';
import { formatFile } from '../../dsl/syntax/print.ts';
import { complete } from '../../dsl/service/complete.ts';
import { hover } from '../../dsl/service/hover.ts';
import { rename, renamable } from '../../dsl/service/rename.ts';
import { declarationAt } from '../../dsl/service/symbols.ts';
import { amountsOf } from './views/amounts.ts';
import { parametersOf } from './views/parameters.ts';
import { CaseRun } from './cases.ts';
import { explanationOf } from './views/explain.ts';
import { Places } from './views/places.ts';
import { problemsOf } from './views/problems.ts';
import type { CheckRequest, Checked, LanguageApi, NameToken, Problem, SourceText } from './protocol.ts';
import { Workspace } from './workspace.ts';

/** The ruleset of the last check and its run; `before` is the last run that had results: the page keeps them while the text has an error. */
interface Open {
  readonly ruleset: string;
  readonly files: readonly SourceText[];
  readonly compiled: Spread;
  readonly places: Places;
  readonly run: CaseRun | null;
  readonly before: CaseRun | null;
}

/** A check whose second wave was not asked for yet. */
interface Begun {
  readonly ruleset: string;
  readonly files: readonly SourceText[];
  readonly places: Places;
  readonly words: readonly RecordedWords[];
  /** All of it, in the end. */
  readonly compiled: () => Compiled | null;
}

/** Milliseconds of one call to `advance`: short enough for a key typed meanwhile to be heard. */
const TURN = 40;

/** Of a ruleset that is not there. */
const NOTHING: Checked = { problems: [], amounts: [], parameters: [], computable: false };

/** The language for one page: a thin adaptor over compiler and service, with no meaning of its own. */
export function createLanguage(): LanguageApi {
  const workspace = new Workspace();
  let open: Open | null = null;
  let begun: Begun | null = null;
  const begin = ({ ruleset, workspace: texts }: CheckRequest): readonly Problem[] => {
    const files = texts.find((each) => each.ruleset === ruleset)?.files ?? [];
    const waves = workspace.waves(ruleset, texts);
    const first = waves.next();
    const places = new Places(files);
    begun = { ruleset, files, places, words: workspace.wordsOf(texts), compiled: () => (first.done === true ? first.value : lastOf(waves)) };
    return problemsOf(first.done === true ? (first.value?.diagnostics ?? []) : first.value, files, places);
  };
  const finish = (): Checked | null => {
    if (begun === null) return null;
    const { ruleset, files, places, words, compiled: all } = begun;
    begun = null;
    const diagnostics = all()?.diagnostics ?? null;
    const compiled = workspace.spreadOf(ruleset);
    if (diagnostics === null || compiled === null) return NOTHING;
    const { model, plan, layout } = compiled;
    const spread = new Places(files, layout, words);
    const before = open?.ruleset === ruleset ? (open.run?.complete === true ? open.run : open.before) : null;
    open = { ruleset, files, compiled, places: spread, run: plan === null ? null : new CaseRun(model, plan, spread), before };
    return {
      problems: problemsOf(diagnostics, files, places),
      amounts: amountsOf(model, spread),
      parameters: parametersOf(model, spread),
      computable: plan !== null,
    };
  };
  return {
    begin,
    finish,
    check(request) {
      begin(request);
      return finish() ?? NOTHING;
    },
    advance() {
      const run = open?.run ?? null;
      return run === null ? null : { tables: run.advance(TURN), complete: run.complete };
    },
    explain(caseId) {
      // The run under way knows the newest tables; what it has not reached is told as it was.
      const run = [open?.run, open?.before].find((each) => each?.cases.has(caseId) === true);
      const found = run?.cases.get(caseId);
      return run === null || run === undefined || found === undefined ? null : explanationOf(run.plan, found, run.places);
    },
    complete: (_file, text, offset) => (open === null ? [] : complete(open.compiled, text, offset)),
    hover(file, offset) {
      const found = open === null ? null : hover(open.compiled, file, open.places.offset(file, offset));
      if (open === null || found === null) return null;
      const { start, end } = open.places.typed(found.span);
      return { start, end, lines: found.lines };
    },
    definition(file, offset) {
      const span = open === null ? null : declarationAt(open.compiled.model, file, open.places.offset(file, offset));
      return open === null || span === null ? null : open.places.place(span);
    },
    format: (text) => formatFile(text),
    renamable(file, text, offset) {
      if (open === null || !isChecked(open, file, text)) return null;
      const found = renamable(open.compiled.model, file, open.places.offset(file, offset));
      if (found === null) return null;
      const { start, end } = open.places.typed(found.span);
      return { start, end, name: found.name };
    },
    rename(file, text, offset, name) {
      if (open === null || !isChecked(open, file, text)) return { kind: 'refused', reason: 'changed' };
      const { places } = open;
      const renaming = rename(open.compiled, file, places.offset(file, offset), name);
      if (renaming.kind === 'refused') return renaming;
      return { kind: 'edits', edits: renaming.edits.map(({ span, text: by }) => ({ ...places.typed(span), text: by })) };
    },
    names: (file, text) => (open !== null && isChecked(open, file, text) ? namesOf(open, file) : null),
  };
}

/** Whether offsets of this text are those of the text that was checked. */
const isChecked = ({ files }: Open, file: string, text: string): boolean => files.some((each) => each.file === file && each.text === text);

/** Names of one file in the order of the text, without those inside another. */
function namesOf({ compiled, places }: Open, file: string): readonly NameToken[] {
  const found = compiled.model.symbols
    .filter(({ span }) => span.file === file && span.end > span.start)
    .map((symbol) => ({ ...symbol, span: places.typed(symbol.span) }))
    .sort((a, b) => a.span.start - b.span.start);
  const tokens: NameToken[] = [];
  for (const symbol of found) {
    if (symbol.span.start < (tokens.at(-1)?.end ?? 0)) continue;
    tokens.push({ start: symbol.span.start, end: symbol.span.end, kind: kindOf(symbol, compiled) });
  }
  return tokens;
}

function kindOf({ place, target }: Symbol, { model }: Compiled): NameToken['kind'] {
  switch (place) {
    case 'type':
      return 'type';
    case 'document':
      return 'document';
    case 'local':
      return 'local';
    case 'choice value':
      return 'value';
    case 'field':
      return 'input';
    case 'value':
      return model.inputs.has(target) || model.questions.has(target) ? 'input' : 'definition';
  }
}
