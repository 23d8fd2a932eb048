import { dirname, join, relative, sep } from 'node:path';
import { CoverageMeter } from '../../analysis/coverage.ts';
import { runCases } from '../../interpret/cases.ts';
import { glossaryPage } from '../../pages/glossary.ts';
import type { GlossaryPart } from '../../pages/glossary.ts';
import { htmlPage } from '../../pages/html/document.ts';
import { makePage } from '../../pages/make.ts';
import { markdownPage } from '../../pages/markdown.ts';
import type { Page } from '../../pages/page.ts';
import type { Plan } from '../../plan/plan.ts';
import { printPassages, recordPassages } from '../../sources/passages.ts';
import type { Passages } from '../../sources/passages.ts';
import { verifyQuotations } from '../../sources/verify.ts';
import { ENGINE } from '../../version.ts';
import type { PageReport } from '../contract/rulesets.ts';
import { readDocuments, sourcesFolder } from '../files/documents.ts';
import { failing, findingOf, inOrder, nothingWritten } from '../outcomes/findings.ts';
import { keptRecord } from '../outcomes/verified.ts';
import { identityOf } from '../results/identity.ts';
import type { Terminal } from '../files/io.ts';
import { loadRuleset, nameOf } from '../files/load.ts';
import type { Ruleset } from '../files/load.ts';
import { rulesetsOf } from '../options.ts';
import type { Options } from '../options.ts';
import { columns, painter } from '../terminal.ts';
import { STATUS, place } from './build.ts';

type Written = PageReport['rulesets'][number];

interface Paged {
  readonly ruleset: Ruleset;
  readonly report: Written;
  /** Where its Markdown stands; null while the ruleset has errors. */
  readonly page: { readonly made: Page; readonly path: string } | null;
}

/**
 * `attendu page`: the page of each ruleset, in HTML and in Markdown, and the record of its passages when the documents are at hand (else the one that is
 * there is used as it is); with `--terms`, one page of the terms of all. With `--check`, only compares.
 */
export function page(options: Options, terminal: Terminal): number {
  const folder = sourcesFolder(options, terminal);
  const paged = rulesetsOf(options).map((named) => writePage(loadRuleset(named), folder, options));
  const terms = options.text('terms');
  const glossary = terms === undefined ? null : place(terms, glossaryPage(partsOf(paged, terms)), options.flag('check'));
  const files = [...paged.flatMap(({ report }) => report.files), ...(glossary === null ? [] : [glossary])];
  const ok =
    paged.every(({ report }) => report.diagnostics.length === 0) && files.every(({ status }) => status !== 'outdated' && status !== 'missing');
  if (options.json) {
    const report: PageReport = { command: 'page', engine: ENGINE, ok, rulesets: paged.map((one) => one.report), terms: glossary };
    terminal.out(`${JSON.stringify(report, null, 2)}\n`);
    return ok ? 0 : 1;
  }
  for (const { ruleset, report } of paged) terminal.out(show(ruleset, report, options, terminal));
  if (glossary !== null) terminal.out(listed([glossary], options.language));
  return ok ? 0 : 1;
}

/** The pages that have terms, each named as a link from the glossary. */
function partsOf(paged: readonly Paged[], glossary: string): readonly GlossaryPart[] {
  return paged.flatMap(({ page: one }) =>
    one === null || one.made.terms.length === 0 ? [] : [{ page: one.made, href: relative(dirname(glossary), one.path).split(sep).join('/') }],
  );
}

function writePage(ruleset: Ruleset, sources: string | null, options: Options): Paged {
  const { plan, model } = ruleset;
  const errors = inOrder(ruleset.diagnostics).filter((diagnostic) => failing([diagnostic]));
  const diagnostics = errors.map((diagnostic) => findingOf(ruleset, diagnostic, options.language));
  const head = { path: ruleset.named, ruleset: identityOf(ruleset), diagnostics };
  if (plan === null) return { ruleset, report: { ...head, passages: 'absent', files: [] }, page: null };
  const name = nameOf(ruleset);
  const record = recordPassages(model, plan.hash, verifyQuotations(model, readDocuments(model, sources)));
  const passages = record ?? keptRecord(ruleset);
  const made = pageOf(ruleset, plan, passages);
  const out = options.text('out') ?? join(ruleset.folder, 'generated');
  const files = [
    ...(record === null ? [] : [{ file: `${name}.passages.json`, text: printPassages(record) }]),
    { file: `${name}.html`, text: htmlPage(made) },
    { file: `${name}.md`, text: markdownPage(made) },
  ].map(({ file, text }) => place(join(out, file), text, options.flag('check')));
  const state = record !== null ? 'recorded' : passages !== null ? 'kept' : 'absent';
  return { ruleset, report: { ...head, passages: state, files }, page: { made, path: join(out, `${name}.md`) } };
}

function pageOf({ model }: Ruleset, plan: Plan, passages: Passages | null): Page {
  const meter = new CoverageMeter();
  const cases = runCases(model, plan, { observer: meter.observer });
  return makePage({ model, plan, cases, coverage: meter.coverage(plan), passages });
}

const listed = (files: Written['files'], language: 'fr' | 'en'): string =>
  `${columns(files.map(({ path, status }) => [`  ${path}`, STATUS[status][language].replace('attendu build', 'attendu page')])).join('\n')}\n`;

const PASSAGES = {
  recorded: { fr: 'passages relevés dans les documents', en: 'passages recorded from the documents' },
  kept: { fr: 'documents pas sous la main : passages du dernier relevé', en: 'documents not at hand: passages of the last record' },
  absent: {
    fr: 'documents pas sous la main, et aucun relevé : les règles restent dans l’ordre des fichiers',
    en: 'documents not at hand, and no record: the rules stay in the order of the files',
  },
} as const;

function show(ruleset: Ruleset, { files, diagnostics, passages }: Written, { language }: Options, terminal: Terminal): string {
  const paint = painter(terminal.colour);
  const title = paint('bold', `${ruleset.model.title} (${ruleset.named})`);
  if (diagnostics.length > 0) return `${[title, ...nothingWritten(ruleset, language, paint)].join('\n')}\n`;
  return `${[title, `  ${PASSAGES[passages][language]}`].join('\n')}\n${listed(files, language)}`;
}
