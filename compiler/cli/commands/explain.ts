import { nameKey } from '../../../dsl/names.ts';
import { explainInFrench } from '../../interpret/explain-in-french.ts';
import { explain as explainResult } from '../../interpret/explanation.ts';
import { resultsOf } from '../../interpret/evaluate.ts';
import { decodeDossier } from '../../interpret/decode.ts';
import type { Plan } from '../../plan/plan.ts';
import { ENGINE } from '../../version.ts';
import { readWhole } from '../batch.ts';
import type { ExplainReport } from '../contract.ts';
import { identityOf } from '../identity.ts';
import type { Terminal } from '../io.ts';
import { loadRuleset } from '../load.ts';
import { UsageError, rulesetsOf } from '../options.ts';
import type { Options } from '../options.ts';
import { showIssues } from '../show-evaluation.ts';
import { askedOf, issueInWords, parseJson, refuse } from './eval.ts';

/** `attendu explain`: why one result is what it is. The sentences are French: they quote French rules and French texts. */
export async function explain(options: Options, terminal: Terminal): Promise<number> {
  const [named = '', wanted, ...more] = rulesetsOf(options);
  if (wanted === undefined || more.length > 0) {
    throw new UsageError(
      'explain attend un règlement et un résultat : attendu explain DOSSIER "éligible" --input F',
      'explain takes a ruleset and a result: attendu explain FOLDER "éligible" --input F',
    );
  }
  const ruleset = loadRuleset(named);
  if (ruleset.plan === null) return refuse(ruleset, options, terminal, 'explain');
  const { plan } = ruleset;
  const { definition, of } = resultNamed(plan, wanted);
  const read = parseJson(await readWhole(options, terminal), options);
  const decoded = 'issues' in read ? read : decodeDossier(plan, read.json);
  const head = { command: 'explain', engine: ENGINE, ruleset: identityOf(ruleset) } as const;
  if ('issues' in decoded) {
    const issues = decoded.issues.map((issue) => issueInWords(issue, options.language));
    const report: ExplainReport = { ...head, ok: false, issues };
    terminal.out(options.json ? `${JSON.stringify(report, null, 2)}\n` : showIssues(issues, options.language));
    return 1;
  }
  const explanation = explainResult(plan, decoded.dossier, definition, { ...askedOf(options, plan), of });
  if (explanation === null) {
    const message =
      options.language === 'fr'
        ? `« ${definition} » vaut pour chaque élément : nommez-en un du dossier, comme « ${definition} / événements[1] ».`
        : `“${definition}” has a value for each element: name one of the input, such as “${definition} / événements[1]”.`;
    const report: ExplainReport = { ...head, ok: false, issues: [{ path: definition, message }] };
    terminal.out(options.json ? `${JSON.stringify(report, null, 2)}\n` : `${message}\n`);
    return 1;
  }
  const report: ExplainReport = { ...head, ok: true, result: definition, explanation: JSON.parse(JSON.stringify(explanation)) };
  terminal.out(options.json ? `${JSON.stringify(report, null, 2)}\n` : `${explainInFrench(explanation, plan)}\n`);
  return 0;
}

/** `valeur / événements[2]`: a result by its French or emitted name, and the element it is about. */
function resultNamed(plan: Plan, wanted: string): { readonly definition: string; readonly of: readonly string[] } {
  const [name = '', ...of] = wanted.split('/').map((part) => part.trim());
  const definition = resultsOf(plan).find(
    ({ id, name: said, emitted }) => emitted === name || nameKey(id) === nameKey(name) || nameKey(said) === nameKey(name),
  );
  if (definition !== undefined) return { definition: definition.id, of };
  const known = resultsOf(plan)
    .map(({ name: said }) => `« ${said} »`)
    .join(', ');
  throw new UsageError(`Résultat inconnu : « ${name} ». Résultats : ${known}.`, `Unknown result: “${name}”. Results: ${known}.`);
}
