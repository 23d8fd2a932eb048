import type { Diagnostic } from '../../../dsl/diagnostics/diagnostic.ts';
import type { Verification } from '../../sources/verify.ts';
import { ENGINE } from '../../version.ts';
import type { CheckReport } from '../contract/rulesets.ts';
import { sourcesFolder } from '../files/documents.ts';
import { countFindings, failing, findingOf, frameOf, inOrder } from '../outcomes/findings.ts';
import { verified } from '../outcomes/verified.ts';
import { identityOf } from '../results/identity.ts';
import type { Terminal } from '../files/io.ts';
import { loadRuleset } from '../files/load.ts';
import type { Ruleset } from '../files/load.ts';
import { rulesetsOf } from '../options.ts';
import type { Options } from '../options.ts';
import { counted, countedInEnglish, painter, showDiagnostic, summary } from '../terminal.ts';

interface Checked {
  readonly ruleset: Ruleset;
  readonly verification: Verification;
  readonly diagnostics: readonly Diagnostic[];
}

/** `attendu check`: everything that can be said of rulesets without evaluating them. */
export function check(options: Options, terminal: Terminal): number {
  const folder = sourcesFolder(options, terminal);
  const checked = rulesetsOf(options).map((named): Checked => {
    const ruleset = loadRuleset(named);
    const verification = verified(ruleset, folder);
    return { ruleset, verification, diagnostics: inOrder([...ruleset.diagnostics, ...verification.diagnostics]) };
  });
  const ok = !checked.some(({ diagnostics }) => failing(diagnostics));
  if (options.json) terminal.out(`${JSON.stringify(report(checked, ok, options), null, 2)}\n`);
  else for (const one of checked) terminal.out(show(one, options, terminal));
  return ok ? 0 : 1;
}

/**
 * How many quotations have each fate. `unverifiable`: their document declares no text; `unverified`: it does, and its text is not at hand; `changed`: how many
 * of these have not the words of the last record.
 */
export function countQuotations({ documents }: Verification): CheckReport['rulesets'][number]['quotations'] {
  const count = { found: 0, missing: 0, ambiguous: 0, unverified: 0, changed: 0, unverifiable: 0 };
  for (const { document, quotations } of documents) {
    for (const { found } of quotations) {
      const fate = found.kind === 'empty' ? 'missing' : found.kind;
      count[fate === 'unverified' && document.textFile === null ? 'unverifiable' : fate] += 1;
      if (found.kind === 'unverified' && found.recorded === false) count.changed += 1;
    }
  }
  return count;
}

function show({ ruleset, verification, diagnostics }: Checked, options: Options, terminal: Terminal): string {
  const frame = frameOf(ruleset, options.language, painter(terminal.colour));
  const blocks = diagnostics.map((diagnostic) => `${showDiagnostic(diagnostic, frame)}\n\n`).join('');
  const title = ruleset.model.title === '' ? ruleset.named : `${ruleset.model.title} (${ruleset.named})`;
  return `${blocks}${frame.paint('bold', title)}\n  ${summary(diagnostics, options.language)}\n  ${quotationWords(verification, options.language)}\n`;
}

/** One line on the quotations: how many were found, how many could not be looked up. */
function quotationWords(verification: Verification, language: 'fr' | 'en'): string {
  const { found, missing, ambiguous, unverified, changed, unverifiable } = countQuotations(verification);
  const parts =
    language === 'fr'
      ? [
          counted(found, 'citation retrouvée', 'citations retrouvées'),
          missing > 0 && counted(missing, 'introuvable'),
          ambiguous > 0 && counted(ambiguous, 'ambiguë'),
          unverified > 0 &&
            counted(unverified, 'non vérifiée') + (changed > 0 ? ` (dont ${counted(changed, 'changée ou nouvelle', 'changées ou nouvelles')})` : ''),
          unverifiable > 0 && counted(unverifiable, 'non vérifiable'),
        ]
      : [
          `${countedInEnglish(found, 'quotation')} found`,
          missing > 0 && `${missing} not found`,
          ambiguous > 0 && `${ambiguous} ambiguous`,
          unverified > 0 && `${unverified} not verified${changed > 0 ? ` (of which ${changed} changed or new)` : ''}`,
          unverifiable > 0 && `${unverifiable} not verifiable`,
        ];
  return parts.filter((part) => part !== false).join(', ');
}

function report(checked: readonly Checked[], ok: boolean, { language }: Options): CheckReport {
  return {
    command: 'check',
    engine: ENGINE,
    ok,
    rulesets: checked.map(({ ruleset, verification, diagnostics }) => ({
      path: ruleset.named,
      ruleset: identityOf(ruleset),
      counts: countFindings(diagnostics),
      quotations: countQuotations(verification),
      diagnostics: diagnostics.map((diagnostic) => findingOf(ruleset, diagnostic, language)),
    })),
  };
}
