import type { Compiled } from '../../compiler/driver.ts';
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
  readonly compiled: Compiled;
  readonly places: Places;
  readonly run: CaseRun | null;
  readonly before: CaseRun | null;
}

/** A check whose second wave was not asked for yet. */
interface Begun {
  readonly ruleset: string;
  readonly files: readonly SourceText[];
  readonly places: Places;
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
    begun = { ruleset, files, places, compiled: () => (first.done === true ? first.value : lastOf(waves)) };
    return problemsOf(first.done === true ? (first.value?.diagnostics ?? []) : first.value, files, places);
  };
  const finish = (): Checked | null => {
    if (begun === null) return null;
    const { ruleset, files, places, compiled: all } = begun;
    begun = null;
    const compiled = all();
    if (compiled === null) return NOTHING;
    const { model, plan, diagnostics } = compiled;
    const before = open?.ruleset === ruleset ? (open.run?.complete === true ? open.run : open.before) : null;
    open = { ruleset, compiled, places, run: plan === null ? null : new CaseRun(model, plan, places), before };
    return {
      problems: problemsOf(diagnostics, files, places),
      amounts: amountsOf(model, files, places),
      parameters: parametersOf(model, files),
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
      const found = open === null ? null : hover(open.compiled, file, offset);
      return found === null ? null : { start: found.span.start, end: found.span.end, lines: found.lines };
    },
    definition(file, offset) {
      const span = open === null ? null : declarationAt(open.compiled.model, file, offset);
      return open === null || span === null ? null : open.places.place(span);
    },
    format: (text) => formatFile(text),
    renamable(file, text, offset) {
      const found = open !== null && isChecked(open, file, text) ? renamable(open.compiled.model, file, offset) : null;
      return found === null ? null : { start: found.span.start, end: found.span.end, name: found.name };
    },
    rename(file, text, offset, name) {
      if (open === null || !isChecked(open, file, text)) return { kind: 'refused', reason: 'changed' };
      const renaming = rename(open.compiled, file, offset, name);
      if (renaming.kind === 'refused') return renaming;
      return { kind: 'edits', edits: renaming.edits.map(({ span, text: by }) => ({ file: span.file, start: span.start, end: span.end, text: by })) };
    },
    names: (file, text) => (open !== null && isChecked(open, file, text) ? namesOf(open.compiled, file) : null),
  };
}

/** Whether offsets of this text are those of the text that was checked. */
const isChecked = ({ compiled }: Open, file: string, text: string): boolean =>
  compiled.model.files.some((each) => each.file === file && each.text === text);

/** Names of one file in the order of the text, without those inside another. */
function namesOf(compiled: Compiled, file: string): readonly NameToken[] {
  const found = compiled.model.symbols.filter(({ span }) => span.file === file && span.end > span.start).sort((a, b) => a.span.start - b.span.start);
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
