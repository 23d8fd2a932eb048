import { join } from 'node:path';
import { printJson } from '../../emit/json-schema/print.ts';
import { emitJsonSchema } from '../../emit/json-schema/schema.ts';
import { emitTypeScript } from '../../emit/typescript/module.ts';
import { emitZod } from '../../emit/zod/module.ts';
import type { Plan } from '../../plan/plan.ts';
import { ENGINE } from '../../version.ts';
import type { BuildReport } from '../contract/rulesets.ts';
import { failing, findingOf, inOrder, nothingWritten } from '../outcomes/findings.ts';
import { identityOf } from '../results/identity.ts';
import { type Terminal, presentText, writeText } from '../files/io.ts';
import { loadRuleset, nameOf } from '../files/load.ts';
import type { Ruleset } from '../files/load.ts';
import { rulesetsOf } from '../options.ts';
import type { Options } from '../options.ts';
import { columns, painter } from '../terminal.ts';

type Built = BuildReport['rulesets'][number];
type Status = Built['files'][number]['status'];

/** `attendu build`: writes what comes of each ruleset; with `--check`, only compares it with what is there. */
export function build(options: Options, terminal: Terminal): number {
  const built = rulesetsOf(options).map((named) => {
    const ruleset = loadRuleset(named);
    return { ruleset, report: buildRuleset(ruleset, options) };
  });
  const ok = built.every(
    ({ report }) => report.diagnostics.length === 0 && report.files.every(({ status }) => status !== 'outdated' && status !== 'missing'),
  );
  if (options.json) {
    const report: BuildReport = { command: 'build', engine: ENGINE, ok, rulesets: built.map((one) => one.report) };
    terminal.out(`${JSON.stringify(report, null, 2)}\n`);
  } else for (const { ruleset, report } of built) terminal.out(show(ruleset, report, options, terminal));
  return ok ? 0 : 1;
}

/** The files that come of a plan, named within their folder. The plan as data is for services that explain: `attendu/explain`. */
export function filesOf(plan: Plan, name: string, withPlan: boolean): readonly { readonly file: string; readonly text: string }[] {
  const files = [
    ...emitTypeScript(plan, name),
    { file: `${name}.zod.ts`, text: emitZod(plan) },
    { file: `${name}.schema.json`, text: printJson(emitJsonSchema(plan)) },
  ];
  return withPlan ? [...files, { file: `${name}.plan.json`, text: `${JSON.stringify(plan)}\n` }] : files;
}

function buildRuleset(ruleset: Ruleset, options: Options): Built {
  const { plan } = ruleset;
  const errors = inOrder(ruleset.diagnostics).filter((diagnostic) => failing([diagnostic]));
  const folder = options.text('out') ?? join(ruleset.folder, 'generated');
  const files =
    plan === null || errors.length > 0
      ? []
      : filesOf(plan, nameOf(ruleset), options.flag('plan')).map(({ file, text }) => place(join(folder, file), text, options.flag('check')));
  return {
    path: ruleset.named,
    ruleset: identityOf(ruleset),
    files,
    diagnostics: errors.map((diagnostic) => findingOf(ruleset, diagnostic, options.language)),
  };
}

/** Writes a file if it differs, so that a build that changes nothing touches nothing. */
export function place(path: string, text: string, check: boolean): Built['files'][number] {
  const before = presentText(path);
  if (before === text) return { path, status: 'unchanged' };
  if (check) return { path, status: before === null ? 'missing' : 'outdated' };
  writeText(path, text);
  return { path, status: 'written' };
}

/** What became of a file, in words. */
export const STATUS: Readonly<Record<Status, { readonly fr: string; readonly en: string }>> = {
  written: { fr: 'écrit', en: 'written' },
  unchanged: { fr: 'à jour', en: 'up to date' },
  outdated: { fr: 'PAS À JOUR : attendu build', en: 'OUT OF DATE: attendu build' },
  missing: { fr: 'ABSENT : attendu build', en: 'MISSING: attendu build' },
};

function show(ruleset: Ruleset, { files, diagnostics }: Built, { language }: Options, terminal: Terminal): string {
  const paint = painter(terminal.colour);
  const title = paint('bold', `${ruleset.model.title} (${ruleset.named})`);
  if (diagnostics.length > 0) return `${[title, ...nothingWritten(ruleset, language, paint)].join('\n')}\n`;
  return `${[title, ...columns(files.map(({ path, status }) => [`  ${path}`, STATUS[status][language]]))].join('\n')}\n`;
}
