/** `eval --all-readings` in words: what each reading changes, and of the rest no more than is known. */
import { expect, test } from 'vitest';
import { compileRuleset } from '../../compiler/driver.ts';
import { decodeDossier, evaluate } from '../../compiler/explain.ts';
import { showReadings } from '../../compiler/cli/results/show-readings.ts';

const RULES = `
donnée n : nombre de 0 à 50

règle fixe : nombre
  7
  sans source : essai

règle ouverte : nombre
  n
  sans source : essai
`;

const question = (name: string, readings: readonly string[]): string =>
  `\nquestion ${name} « Lequel ? »\n  sans source : essai\n${readings.map((one) => `  - lecture ${one}\n`).join('')}  retenue : aucune\n`;

/** The lines under the heading, of these results. */
function shown(text: string, json: unknown, only: readonly string[], language: 'fr' | 'en' = 'fr'): readonly string[] {
  const { plan, diagnostics } = compileRuleset([{ file: 'essai.attendu', text: `règlement « Essai »\n  langue 1\n${RULES}${text}` }]);
  const decoded = plan === null ? null : decodeDossier(plan, json);
  if (plan === null || decoded === null || 'issues' in decoded) throw new Error(diagnostics.map(({ code, span }) => `${code} ${span.start}`).join());
  const { results, alternatives = [] } = evaluate(plan, decoded.dossier, { allReadings: true });
  const asked = Object.values(results).filter(({ definition }) => only.includes(definition));
  const how = { language, width: 200, paint: (_: string, words: string) => words, only: null };
  const [head, ...lines] = showReadings({ plan, asked, nameOf: ({ name }) => name, alternatives }, how);
  expect(head).toBe(language === 'fr' ? 'Selon les lectures' : 'Under each reading');
  return lines;
}

const TWO = `${question('seuil', ['bas', 'haut'])}${question('sens', ['croissant', 'décroissant'])}
règle simple : nombre
  1 si seuil est bas
  2 si seuil est haut
  sans source : essai

règle double : nombre
  1 si seuil est bas
  2 si seuil est haut et sens est croissant
  3 si seuil est haut et sens est décroissant
  sans source : essai
`;

test('a result stands under the readings of the questions that change it, and no others', () => {
  expect(shown(TWO, {}, ['simple', 'double', 'fixe'])).toEqual([
    '  simple',
    '    seuil = bas                       1',
    '    seuil = haut                      2',
    '  double',
    '    seuil = bas, sens = croissant     1',
    '    seuil = bas, sens = décroissant   1',
    '    seuil = haut, sens = croissant    2',
    '    seuil = haut, sens = décroissant  3',
    '  Les autres résultats sont les mêmes sous toutes les lectures.',
  ]);
});

test('a result that is not known is not said to be the same', () => {
  expect(shown(TWO, {}, ['ouverte'])).toEqual(['  Les résultats restent indéterminés quelle que soit la lecture.']);
  expect(shown(TWO, {}, ['ouverte'], 'en')).toEqual(['  The results stay undetermined whatever the reading.']);
  expect(shown(TWO, {}, ['ouverte', 'fixe'])).toEqual([
    '  Les résultats connus sont les mêmes sous toutes les lectures ; ceux qui sont indéterminés le restent quelle que soit la lecture.',
  ]);
  expect(shown(TWO, { n: 4 }, ['ouverte', 'fixe'], 'en')).toEqual(['  The results are the same under every reading.']);
});

test('questions too many to combine are each read by themselves, and a result stands under those that change it', () => {
  const names = ['qa', 'qb', 'qc', 'qd', 'qe', 'qf', 'qg'];
  const text = `${names.map((name) => question(name, ['vrai', 'faux'])).join('')}
règle ensemble : nombre
  1 si ${names.map((name) => `${name} est vrai`).join(' et ')}
  sinon 0
  sans source : essai

règle une : nombre
  n si qa est vrai
  3 si qa est faux
  sans source : essai
`;
  expect(shown(text, {}, ['une', 'ensemble'])).toEqual([
    '  ensemble',
    '    qa = vrai  indéterminé : questions ouvertes : qb, qc, qd, qe, qf, qg',
    '    qa = faux  0',
    '    qb = vrai  indéterminé : questions ouvertes : qa, qc, qd, qe, qf, qg',
    '    qb = faux  0',
    '    qc = vrai  indéterminé : questions ouvertes : qa, qb, qd, qe, qf, qg',
    '    qc = faux  0',
    '    qd = vrai  indéterminé : questions ouvertes : qa, qb, qc, qe, qf, qg',
    '    qd = faux  0',
    '    qe = vrai  indéterminé : questions ouvertes : qa, qb, qc, qd, qf, qg',
    '    qe = faux  0',
    '    qf = vrai  indéterminé : questions ouvertes : qa, qb, qc, qd, qe, qg',
    '    qf = faux  0',
    '    qg = vrai  indéterminé : questions ouvertes : qa, qb, qc, qd, qe, qf',
    '    qg = faux  0',
    '  une',
    '    qa = vrai  indéterminé : il manque n',
    '    qa = faux  3',
    '  Chaque question est lue seule, les autres comme ci-dessus : leurs combinaisons sont trop nombreuses.',
  ]);
  expect(shown(text, {}, ['une'], 'en').at(-1)).toBe('  Each question is read by itself, the others as above: they have too many combinations.');
});
