/** What is checked is evaluated and explained, however long: the length of a sentence is bounded, that of a line of definitions is not. */
import { expect, test } from 'vitest';
import { compileRuleset } from '../../compiler/driver.ts';
import { type Dossier, decodeDossier } from '../../compiler/interpret/dossier/decode.ts';
import { evaluate } from '../../compiler/interpret/evaluate.ts';
import { explain } from '../../compiler/interpret/reasons/explanation.ts';
import type { Plan } from '../../compiler/plan/plan.ts';
import { parseRuleset } from '../../dsl/parse/parse.ts';

function planOf(text: string): Plan {
  const { plan, diagnostics } = compileRuleset([{ file: 'a.attendu', text }]);
  if (plan === null) throw new Error(JSON.stringify(diagnostics));
  return plan;
}

function dossierOf(plan: Plan, json: unknown): Dossier {
  const decoded = decodeDossier(plan, json);
  if ('issues' in decoded) throw new Error(JSON.stringify(decoded.issues));
  return decoded.dossier;
}

const findings = (text: string): unknown => parseRuleset([{ file: 'a.attendu', text }]).diagnostics.map(({ code, params }) => [code, params]);

const HEAD = 'règlement « Essai »\n  langue 1\n\n';
const sentence = (kind: string, name: string, word: string, length: number): string =>
  `${HEAD}donnée ${name} : ${kind}\n\nrègle tout : ${kind}\n  ${Array.from({ length }, () => name).join(` ${word} `)}\n  sans source : pour les essais\n`;

test.each([
  ['oui ou non', 'b', 'et'],
  ['oui ou non', 'b', 'ou'],
  ['nombre', 'n', '+'],
])('a sentence (%s) of 300 linking words is evaluated and explained; one more is said', (kind, name, word) => {
  const plan = planOf(sentence(kind, name, word, 301));
  const dossier = dossierOf(plan, { [name]: kind === 'nombre' ? 1 : true });
  const outcome = { kind: 'value', value: kind === 'nombre' ? 301 : true };
  expect(evaluate(plan, dossier).results['tout']).toMatchObject({ outcome });
  expect(explain(plan, dossier, 'tout')?.outcome).toEqual(outcome);
  expect(findings(sentence(kind, name, word, 302))).toEqual([['too-deep', { how: 'long', most: 300 }]]);
});

test('a line of 1 000 definitions is explained from its end', () => {
  const rules = Array.from({ length: 999 }, (_, at) => `règle r${at + 1} : nombre\n  r${at} + 1\n  sans source : pour les essais\n`);
  const plan = planOf([`${HEAD}donnée n : nombre\n`, 'règle r0 : nombre\n  n\n  sans source : pour les essais\n', ...rules].join('\n'));
  const explained = explain(plan, dossierOf(plan, { n: 1 }), 'r999');
  expect(explained?.outcome).toEqual({ kind: 'value', value: 1000 });
  expect(explained?.steps.length).toBe(1000);
  expect(explained?.steps.at(0)?.name).toBe('r0');
});
