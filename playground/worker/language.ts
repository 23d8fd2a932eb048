import type { Compiled } from '../../compiler/driver.ts';
import type { Plan } from '../../compiler/plan/plan.ts';
import type { Symbol } from '../../dsl/model.ts';
import { formatFile } from '../../dsl/print.ts';
import { complete } from '../../dsl/service/complete.ts';
import { hover } from '../../dsl/service/hover.ts';
import { declarationAt } from '../../dsl/service/symbols.ts';
import { amountsOf } from './amounts.ts';
import { type KnownCase, reportOf } from './cases.ts';
import { explanationOf } from './explain.ts';
import { Places } from './places.ts';
import { problemsOf } from './problems.ts';
import type { Analysis, LanguageApi, NameToken } from './protocol.ts';
import { Workspace } from './workspace.ts';

/** The ruleset of the last analysis, and the last one that had results: the page keeps those while the text has an error. */
interface Open {
  readonly ruleset: string;
  readonly compiled: Compiled;
  readonly places: Places;
  readonly valid: { readonly plan: Plan; readonly places: Places; readonly cases: ReadonlyMap<string, KnownCase> } | null;
}

const NOTHING: Analysis = { problems: [], report: null, amounts: [] };

/** The language for one page: a thin adaptor over compiler and service, with no meaning of its own. */
export function createLanguage(): LanguageApi {
  const workspace = new Workspace();
  let open: Open | null = null;
  return {
    analyse(request) {
      const files = request.workspace.find(({ ruleset }) => ruleset === request.ruleset)?.files ?? [];
      const compiled = workspace.compile(request.ruleset, request.workspace);
      if (compiled === null) return NOTHING;
      const places = new Places(files);
      const run = reportOf(compiled, places);
      const { plan } = compiled;
      const same = open?.ruleset === request.ruleset ? open.valid : null;
      open = { ruleset: request.ruleset, compiled, places, valid: run !== null && plan !== null ? { plan, places, cases: run.cases } : same };
      return {
        problems: problemsOf(compiled.diagnostics, files, places),
        report: run?.report ?? null,
        amounts: amountsOf(compiled.model, files, places),
      };
    },
    explain(caseId) {
      const valid = open?.valid ?? null;
      const found = valid?.cases.get(caseId);
      return valid === null || found === undefined ? null : explanationOf(valid.plan, found, valid.places);
    },
    complete: (_file, text, offset) => (open === null ? [] : complete(open.compiled.model, text, offset)),
    hover(file, offset) {
      const found = open === null ? null : hover(open.compiled.model, file, offset);
      return found === null ? null : { start: found.span.start, end: found.span.end, lines: found.lines };
    },
    definition(file, offset) {
      const span = open === null ? null : declarationAt(open.compiled.model, file, offset);
      return open === null || span === null ? null : open.places.place(span);
    },
    format: (text) => formatFile(text),
    names(file, text) {
      const isCurrent = open?.compiled.model.files.some((each) => each.file === file && each.text === text) === true;
      return open !== null && isCurrent ? namesOf(open.compiled, file) : null;
    },
  };
}

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
