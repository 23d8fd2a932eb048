import { plainName } from '../../../runtime/input/characters.ts';
import { sentencesOf } from '../../interpret/reasons/explain-in-french.ts';
import { explain as explainResult } from '../../interpret/reasons/explanation.ts';
import { outcomesOf, sessionOf } from '../../interpret/evaluate.ts';
import type { Dossier } from '../../interpret/dossier/decode.ts';
import type { Plan, PlannedDefinition } from '../../plan/plan.ts';
import { ENGINE } from '../../version.ts';
import { askedOf, readDossier, refuse } from '../ask.ts';
import type { Asked, Issue } from '../ask.ts';
import { readWhole } from '../files/batch.ts';
import type { ExplainReport } from '../contract/dossiers.ts';
import { identityOf } from '../results/identity.ts';
import type { Terminal } from '../files/io.ts';
import { loadRuleset } from '../files/load.ts';
import { UsageError, rulesetsOf } from '../options.ts';
import type { Options } from '../options.ts';
import { remarksOf, remarksOn } from '../results/remarks.ts';
import { resultNamed } from '../results/results.ts';
import { showIssues, showRemarks } from '../results/show-evaluation.ts';
import { needsInWords } from '../results/outcome-words.ts';
import { wrap } from '../terminal.ts';
import { typeInWords } from '../results/values.ts';

/** `attendu explain`: why one result is what it is. The sentences are French: they quote French rules and French texts. */
export async function explain(options: Options, terminal: Terminal): Promise<number> {
  const [named = '', wanted, ...more] = rulesetsOf(options);
  if (wanted === undefined || more.length > 0) {
    throw new UsageError(
      'explain attend un règlement et un résultat : attendu explain RÉPERTOIRE "éligible" --input F',
      'explain takes a ruleset and a result: attendu explain FOLDER "éligible" --input F',
    );
  }
  const ruleset = loadRuleset(named);
  const { plan } = ruleset;
  if (plan === null) return refuse(ruleset, options, terminal, 'explain');
  const [name = '', ...of] = wanted.split('/').map((part) => part.trim());
  const definition = resultNamed(plan, name, { parameters: true });
  const asked = askedOf(options, plan);
  const read = readDossier(plan, await readWhole(options, terminal), options);
  const head = { command: 'explain', engine: ENGINE, ruleset: identityOf(ruleset) } as const;
  const answer = 'issues' in read ? read : answerOf(plan, read.dossier, definition, of, asked);
  if ('issues' in answer) {
    const issues = answer.issues.map((issue) => ('message' in issue ? issue : { path: issue.path, message: issue[options.language] }));
    const report: ExplainReport = { ...head, ok: false, issues };
    const shown = 'issues' in read ? showIssues(issues, options.language, terminal.width) : issues.map(({ message }) => `${message}\n`).join('');
    terminal.out(options.json ? `${JSON.stringify(report, null, 2)}\n` : shown);
    return 1;
  }
  const { explanation } = answer;
  const remarks = 'issues' in read ? [] : remarksOf(plan, read.dossier, options);
  const told = { result: definition.id, explanation: JSON.parse(JSON.stringify(explanation)) };
  const report: ExplainReport = { ...head, ok: true, ...told, ...remarksOn(remarks) };
  const lines = sentencesOf(explanation, plan).flatMap(({ depth, text }) => wrap(text, '  '.repeat(depth), '  '.repeat(depth + 1), terminal.width));
  terminal.out(options.json ? `${JSON.stringify(report, null, 2)}\n` : `${lines.join('\n')}\n${showRemarks(remarks, terminal.width)}`);
  return 0;
}

type Explained = { readonly explanation: NonNullable<ReturnType<typeof explainResult>> };
type Said = { readonly path: string; readonly fr: string; readonly en: string };

/** The reasons of a result, or of the element of it that is named; else which elements this dossier has. */
function answerOf(
  plan: Plan,
  dossier: Dossier,
  definition: PlannedDefinition,
  of: readonly string[],
  asked: Asked,
): Explained | { readonly issues: readonly (Issue | Said)[] } {
  const { id, name, subjects } = definition;
  const refusal = (fr: string, en: string): { readonly issues: readonly Said[] } => ({
    issues: [{ path: id, fr: `« ${name} » ${fr}`, en: `“${name}” ${en}` }],
  });
  if (subjects.length === 0) {
    if (of.length > 0) return refusal('n’a qu’une valeur : nommez-le sans élément.', 'has one value: name it without an element.');
    return explained(explainResult(plan, dossier, id, asked));
  }
  const each = {
    fr: subjects.map((subject) => typeInWords(subject.type, 'fr')).join(', '),
    en: subjects.map((subject) => typeInWords(subject.type, 'en')).join(', '),
  };
  const found = outcomesOf(sessionOf(plan, dossier, asked), definition);
  if ('outcome' in found) {
    const needs = needsInWords(found.outcome.kind === 'undetermined' ? found.outcome.needs : []);
    return refusal(
      `vaut pour chaque ${each.fr}, et le dossier ne dit pas lesquels : ${needs.fr}.`,
      `has a value for each ${each.en}, and the input does not say which: ${needs.en}.`,
    );
  }
  const elements = found.elements.map((element) => element.of);
  const chosen = elements.find((names) => names.map(plainName).join(' / ').toLowerCase() === of.map(plainName).join(' / ').toLowerCase());
  if (chosen !== undefined) return explained(explainResult(plan, dossier, id, { ...asked, of: chosen }));
  const [first] = elements;
  if (first === undefined)
    return refusal(`vaut pour chaque ${each.fr}, et le dossier n’en a pas.`, `has a value for each ${each.en}, and the input has none.`);
  const known = elements
    .slice(0, MOST_ELEMENTS)
    .map((names) => names.join(' / '))
    .join(', ');
  const more = elements.length > MOST_ELEMENTS ? ', …' : '';
  const lead =
    of.length === 0
      ? { fr: `vaut pour chaque ${each.fr}`, en: `has a value for each ${each.en}` }
      : { fr: `n’a pas d’élément « ${of.join(' / ')} »`, en: `has no element “${of.join(' / ')}”` };
  return refusal(
    `${lead.fr} : nommez-en un, comme « ${name} / ${first.join(' / ')} ». Ce dossier a : ${known}${more}.`,
    `${lead.en}: name one, such as “${name} / ${first.join(' / ')}”. This input has: ${known}${more}.`,
  );
}

/** Elements named in a message, at most. */
const MOST_ELEMENTS = 6;

function explained(explanation: ReturnType<typeof explainResult>): Explained {
  if (explanation === null) throw new Error('the definition and its element were just found');
  return { explanation };
}
