/**
 * Which operands each operator takes, and which values fit each type: every form of expression with every type of operand, and every type of value
 * under every type of result. The table is in test/check/fits.txt, for a person to judge; `UPDATE_FIXTURES=1` writes what is said now.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkRuleset } from '../../dsl/check/check.ts';
import { parseRuleset } from '../../dsl/parse/parse.ts';

const FIXTURE = path.join(import.meta.dirname, 'fits.txt');

/** A donnée or a rule of each type. */
const OPERANDS = [
  ['malade', 'oui ou non'],
  ['libellé', 'texte'],
  ['jour', 'date'],
  ['séjour', 'période'],
  ['quotité', 'nombre'],
  ['indice', 'nombre à 3 décimales'],
  ['dépense', '€'],
  ['durée', 'h'],
  ['taux', '%'],
  ['ancienneté', 'mois'],
  ['délai', 'jours'],
  ['prorata', 'nombre exact'],
  ['état', 'situation'],
  ['secours', 'aide'],
  ['versement', '€, facultatif'],
  ['visite', 'date, facultatif'],
  ['aides', "liste d'aides par jour d'aide"],
  ['sommes', 'liste de €'],
  ['échéances', 'liste de dates'],
  ['états', 'liste de situations'],
] as const;

const WORLD = `règlement « Essai »
  date d'application : jour

choix situation
  - actif
  - retraité

fiche aide
  - montant : €
  - jour d'aide : date
  - conventionné : oui ou non
  - nature : situation

${OPERANDS.filter(([name]) => name !== 'prorata')
  .map(([name, type]) => `donnée ${name} : ${type}`)
  .join('\n')}

règle prorata : nombre exact
  quotité / 3
  sans source : essai

règle calcul : €
  dépense
  sans source : essai
`;

/** `A` and `B` stand for operands. */
const UNARY = [
  'non A',
  '− A',
  'A existe',
  'A est vide',
  'A est retraité',
  'nombre de A',
  'somme de A',
  'plus grand de A',
  'plus petit de A',
  'valeurs distinctes de A',
  'unique de A',
  "premier de A par jour d'aide",
  'dernier de A par nature',
  'plus grand de A par montant',
  'il y a A',
  'toutes les A vérifient (malade)',
  'A dont conventionné',
  'A dont (montant > 10 €)',
  'montant de A',
  'montant pour chaque aide de A',
  'A précédant secours',
  'A suivant A',
  'A tombe un dimanche',
  'A tombe un jour férié',
  'A, arrondi au centime',
  "A, arrondi à l'unité inférieure",
  'A, arrondi à 0,25 h',
  'A, reporté au premier jour ouvrable',
  'premier jour de A',
  'premier jour du mois de A',
  'année civile de A',
  'nombre de jours de A',
  '3 mois après A',
  '10 jours ouvrés avant A',
  'A × 1 mois après jour',
  'jours entre A et jour',
  'mois entiers entre jour et A',
  'années entières entre A et A',
  'période du A au jour',
  'période de 3 mois à compter du A',
  'A commune à séjour',
  'jour dans A',
  'A dans séjour',
  'A en vigueur le jour',
  'calcul en vigueur le A',
  'A ; A',
] as const;

const BINARY = [
  'A + B',
  'A − B',
  'A × B',
  'A / B',
  'A = B',
  'A < B',
  'A, dans la limite de B',
  'A, au moins B',
  'A et B',
  'A ou B',
  'A ; B',
] as const;

interface Tried {
  readonly form: string;
  readonly operands: string;
  readonly lines: readonly string[];
}

const named = new Map<string, string>(OPERANDS);
const typeOf = (name: string): string => named.get(name) ?? name;

const local = (form: string, text: string, operands: string): Tried => ({
  form,
  operands,
  lines: ['  1', '  sans source : essai', `  où essai = ${text}`],
});

const TRIED: readonly Tried[] = [
  ...UNARY.flatMap((form) => OPERANDS.map(([name]) => local(form, form.replaceAll(/\bA\b/gu, name), typeOf(name)))),
  ...BINARY.flatMap((form) =>
    OPERANDS.flatMap(([a]) => OPERANDS.map(([b]) => local(form, form.replace(/\bA\b/u, a).replace(/\bB\b/u, b), `${typeOf(a)} with ${typeOf(b)}`))),
  ),
];

/** One text with a rule for each; the codes of the errors that each rule gets. */
function said(rules: readonly { readonly type: string; readonly lines: readonly string[] }[]): readonly string[] {
  const starts: number[] = [];
  let text = WORLD;
  for (const [index, { type, lines }] of rules.entries()) {
    starts.push(text.length);
    text += `\nrègle essai ${index + 1} : ${type}\n${lines.join('\n')}\n`;
  }
  const parsed = parseRuleset([{ file: 'a', text }]);
  const model = checkRuleset(parsed, { imports: new Map() });
  const codes = rules.map(() => new Set<string>());
  for (const { severity, code, span } of new Set([...parsed.diagnostics, ...model.diagnostics])) {
    const index = starts.findLastIndex((start) => start <= span.start);
    if (severity === 'error') codes[index]?.add(code);
  }
  return codes.map((found) => [...found].sort().join(' '));
}

/** For each form, the operands under each outcome. */
function table(rows: readonly { readonly form: string; readonly operands: string; readonly code: string }[]): string {
  const forms = new Map<string, Map<string, string[]>>();
  for (const { form, operands, code } of rows) {
    const outcomes = forms.get(form) ?? new Map<string, string[]>();
    forms.set(form, outcomes.set(code, [...(outcomes.get(code) ?? []), operands]));
  }
  return [...forms]
    .map(([form, outcomes]) => {
      const lines = [...outcomes]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([code, operands]) => `  ${code === '' ? 'right' : code}: ${joined(operands)}`.replace(': \n', ':\n'));
      return `${form}\n${lines.join('\n')}\n`;
    })
    .join('\n');
}

/** Pairs are written `€ with € | h`, first operands that go with the same second ones together. */
function joined(operands: readonly string[]): string {
  const seconds = new Map<string, string[]>();
  const alone: string[] = [];
  for (const one of operands) {
    const [first = '', second] = one.split(' with ');
    if (second === undefined) alone.push(first);
    else seconds.set(first, [...(seconds.get(first) ?? []), second]);
  }
  const firsts = new Map<string, string[]>();
  for (const [first, all] of seconds) firsts.set(all.join(' | '), [...(firsts.get(all.join(' | ')) ?? []), first]);
  return [...alone, ...[...firsts].map(([all, together]) => `\n    ${together.join(' | ')}\n      with ${all}`)]
    .join(' | ')
    .replaceAll(' | \n', '\n');
}

test('each operator takes the operands, and each type the values, that the table says', () => {
  const operands = table(
    said(TRIED.map(({ lines }) => ({ type: 'nombre', lines }))).map((code, index) => ({ ...(TRIED[index] ?? { form: '', operands: '' }), code })),
  );
  const results = OPERANDS.flatMap(([name]) => OPERANDS.map(([, type]) => ({ name, type })));
  const fitting = said(
    results.map(({ name, type }) => ({ type: type.replace(" par jour d'aide", ''), lines: [`  ${name}`, '  sans source : essai'] })),
  );
  const types = table(results.map(({ name, type }, index) => ({ form: `: ${type}`, operands: typeOf(name), code: fitting[index] ?? '' })));
  const found = `${operands}\n${types}`;
  if (process.env['UPDATE_FIXTURES'] !== undefined) writeFileSync(FIXTURE, found);
  expect(found).toBe(readFileSync(FIXTURE, 'utf8'));
});
