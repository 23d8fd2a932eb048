/** What the commands print for people, in both languages: one file per command, a French answer and its English one side by side. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RULES, attendu, workspace } from './harness.ts';

/** Every type of donnée and of result, every kind of outcome and of warning. */
const EVERYTHING = `règlement « Tout »
  langue 1
  date d'application : jour

document guide
  titre « Guide »

choix couleur
  - rouge
  - vert

fiche visite
  - début : date
  - durée : h
  - lieu : texte, facultatif

question arrondi du mois « Compter un mois entamé ? »
  sur guide « un mois »
  - lecture entier
    d'après guide « un mois entier »
  - lecture entamé
    d'après guide « un mois entamé »
  retenue : entier par « hypothèse de travail du projet » le 21 novembre 2026

question ouverte « Et le reste ? »
  sur guide « le reste »
  - lecture compté
    d'après guide « compté »
  - lecture perdu
    d'après guide « perdu »
  retenue : aucune

donnée jour : date
  sans source : essai
donnée libre : oui ou non
  sans source : essai
donnée nom : texte
  sans source : essai
donnée prix : €
  sans source : essai
donnée note : nombre de 0 à 20
  sans source : essai
donnée hauteur : nombre à 1 décimale de 1,5 à 3
  sans source : essai
donnée largeur : h, au moins 0,5 h
  sans source : essai
donnée poids : nombre au plus 9
  sans source : essai
donnée séjour : période
  sans source : essai
donnée teinte : couleur, facultatif
  sans source : essai
donnée visites : liste de visites par début, au plus 3
  sans source : essai

paramètre tarif : €/h
  10 €/h depuis le 1er janvier 2026
    relevé « Journal du soir » fiabilité C

paramètre ancien : €
  5 €, au plus tard le 1er janvier 2026
    d'après guide « 5 € »
  vérifié jusqu'au 31 décembre 2025

règle libre encore : oui ou non
  libre
    sans source : essai

règle nom repris : texte
  nom
    sans source : essai

règle teinte reprise : couleur, facultatif
  teinte
    sans source : essai

règle teinte sûre : couleur
  teinte
    sans source : essai

règle séjour repris : période
  séjour
    sans source : essai

règle longues : liste de visites
  visites dont (durée > 1 h)
    sans source : essai

règle visite de départ : visite
  premier de visites par début
    sans source : essai

règle seule : visite
  unique de visites
    sans source : essai

règle la plus longue : visite
  plus grand de visites par durée
    sans source : essai

règle coût : €
  sans source : essai
  pour chaque visite
  durée × tarif, arrondi au centime

règle part : € exact
  prix / note
    sans source : essai

règle énorme : €
  prix × 1 000 000, arrondi au centime
    sans source : essai

règle gain : €
  1 € si note ≥ 10
    sans source : essai

règle double voie : €
  1 € si note ≥ 5
    sans source : essai
  2 € si note ≥ 10
    sans source : essai

règle tranche : €
  selon note
    | note | tranche |
    | 0 à 9 | 1 € |
  sans source : essai

règle vieille : €
  ancien + 1 €
    sans source : essai

règle mois comptés : mois
  1 mois si arrondi du mois est entier
    sans source : essai
  2 mois si arrondi du mois est entamé
    sans source : essai

règle reste : €
  1 € si ouverte est compté
    sans source : essai
  2 € si ouverte est perdu
    sans source : essai

garantie note honnête
  note ≤ 18
    sans source : essai

règle note gardée : nombre
  note
    sans source : essai
`;

const folder = workspace({
  'tout/regles.attendu': EVERYTHING,
  'abimé/regles.attendu': RULES.replace('nombre de prestations ≥ seuil', 'nombre ≥ seuil'),
  'faux/regles.attendu': RULES.replace('| 2 | 2 | non | — |', '| 2 | 2 | oui | — |').replace(
    '| 1 | 3 | oui | 28/02/2026 |',
    '| 1 | 3 | | 27/02/2026 |',
  ),
  'juste/regles.attendu': RULES,
  'évolue/regles.attendu': RULES,
  'mal mis/a.attendu': 'règlement « Mal mis »\n  langue 1\n\nrègle  un : nombre\n    1\n      sans source : essai\n',
});
const here = (name: string): string => join(folder, name);

/** The French and the English answer to the same command. */
async function both(title: string, args: readonly string[], input = '{}'): Promise<string> {
  const answers: string[] = [];
  for (const language of ['fr', 'en']) {
    const { code, out, err } = await attendu([...args, '--lang', language], { input });
    answers.push(`--- ${language}, ${code}\n${out}${err}`);
  }
  const text = answers
    .join('')
    .replaceAll(folder, '…')
    .replaceAll(/sha256:[0-9a-f]{12}/g, 'sha256:…');
  return `=== ${title}\n${text}`;
}

const VISITS = [
  { début: '2026-02-01', durée: '2.50', lieu: 'Brest' },
  { début: '2026-03-01', durée: '0.50', lieu: null },
];
const COMPLETE = {
  jour: '2026-03-01',
  libre: true,
  nom: 'Ana',
  prix: '12.50',
  note: 4,
  hauteur: 1.5,
  largeur: '0.50',
  poids: 9,
  séjour: { start: '2026-01-01', end: '2026-01-31' },
  teinte: 'vert',
  visites: VISITS,
};

test('eval says every type of value, every error and every warning', async () => {
  const tout = here('tout');
  const other = { ...COMPLETE, libre: false, note: 15, prix: '90000000000.00', teinte: null, visites: [VISITS[0], { ...VISITS[1], durée: '2.50' }] };
  const said = [
    await both('complete', ['eval', tout, '--input', '-'], JSON.stringify(COMPLETE)),
    await both('other errors', ['eval', tout, '--input', '-'], JSON.stringify(other)),
    await both('nothing given', ['eval', tout, '--input', '-']),
    await both(
      'no visit, before any tariff',
      ['eval', tout, '--input', '-'],
      JSON.stringify({ ...COMPLETE, jour: '2025-01-01', note: 0, visites: [] }),
    ),
    await both('a broken guarantee', ['eval', tout, '--input', '-', '--result', 'note gardée'], JSON.stringify({ ...COMPLETE, note: 19 })),
    await both('an empty period', ['eval', tout, '--input', '-', '--result', 'séjour repris'], '{"séjour":{"start":null,"end":null}}'),
    await both('a reading', ['eval', tout, '--input', '-', '--reading', 'arrondi du mois=entamé', '--result', 'mois comptés']),
    await both(
      'refused',
      ['eval', tout, '--input', '-'],
      '{"note":21,"hauteur":1,"largeur":0,"poids":10,"teinte":"bleu","jour":"2026-02-30","visites":{}}',
    ),
    await both('the names there are', ['eval', tout, '--list']),
  ];
  await expect(said.join('\n')).toMatchFileSnapshot('./golden/eval-in-words.txt');
});

test('explain says why a result is not known, refused or one of several', async () => {
  const tout = here('tout');
  const given = JSON.stringify(COMPLETE);
  const said = [
    await both('one element', ['explain', tout, 'coût / visites[1]', '--input', '-'], given),
    await both('an element that is not there', ['explain', tout, 'coût / visites[9]', '--input', '-'], given),
    await both('which element', ['explain', tout, 'coût', '--input', '-'], given),
    await both('no element', ['explain', tout, 'coût', '--input', '-'], '{"visites":[]}'),
    await both('a broken guarantee', ['explain', tout, 'note gardée', '--input', '-'], JSON.stringify({ ...COMPLETE, note: 19 })),
    await both('two clauses', ['explain', tout, 'double voie', '--input', '-'], JSON.stringify({ ...COMPLETE, note: 15 })),
    await both('a refused dossier', ['explain', tout, 'note gardée', '--input', '-'], '{"note":21}'),
    await both('an unknown result', ['explain', tout, 'note gardé', '--input', '-']),
    await both('no result', ['explain', tout, '--input', '-']),
    await both('of a ruleset with errors', ['explain', here('abimé'), 'éligible', '--input', '-']),
  ];
  await expect(said.join('\n')).toMatchFileSnapshot('./golden/explain-in-words.txt');
});

test('commands on a ruleset with errors say that nothing was done', async () => {
  const wrong = here('abimé');
  const said = [
    await both('check', ['check', wrong]),
    await both('test', ['test', wrong]),
    await both('build', ['build', wrong, '--out', here('sortie')]),
    await both('eval', ['eval', wrong, '--input', '-']),
    await both('page', ['page', wrong, '--out', here('sortie')]),
  ];
  await expect(said.join('\n')).toMatchFileSnapshot('./golden/errors-in-words.txt');
});

test('test says what differs, what is not known, and what a baseline had otherwise', async () => {
  const baseline = here('avant.json');
  await attendu(['test', here('évolue'), '--baseline', baseline, '--update-baseline']);
  writeFileSync(join(here('évolue'), 'regles.attendu'), RULES.replace('  3\n', '  4\n').replace('| 2 | 2 | non | — |', '| 4 | 5 | oui | — |'));
  const said = [
    await both('as expected', ['test', here('juste')]),
    await both('different', ['test', here('faux')]),
    await both('against a baseline', ['test', here('évolue'), '--baseline', baseline]),
    await both('against what is no baseline', ['test', here('évolue'), '--baseline', join(here('évolue'), 'regles.attendu')]),
    await both('no case', ['test', here('tout')]),
  ];
  await expect(said.join('\n')).toMatchFileSnapshot('./golden/test-in-words.txt');
});

test('compare says what each ruleset answers, and what it does not know', async () => {
  const rulesets = [here('juste'), here('tout')];
  const input = JSON.stringify({ 'nombre de prestations': 3, jour: '2026-03-01', libre: true, 'date de visite': null });
  const said = [
    await both('all they decide', ['compare', ...rulesets, '--input', '-'], input),
    await both('one result, with its reasons', ['compare', ...rulesets, '--input', '-', '--result', 'éligible', '--date', '2026-03-02'], input),
    await both('refused by one', ['compare', ...rulesets, '--input', '-'], '{"nombre de prestations":21}'),
    await both('known to none', ['compare', ...rulesets, '--input', '-'], '{"nombre de prestation":3}'),
    await both('not JSON', ['compare', ...rulesets, '--input', '-'], '{'),
    await both('no object', ['compare', ...rulesets, '--input', '-'], '[]'),
    await both('a result that none has', ['compare', ...rulesets, '--input', '-', '--result', 'éligibles'], input),
    await both('a question that none asks', ['compare', ...rulesets, '--input', '-', '--reading', 'délai=long'], input),
    await both('with errors', ['compare', here('juste'), here('abimé'), '--input', '-'], input),
  ];
  await expect(said.join('\n')).toMatchFileSnapshot('./golden/compare-in-words.txt');
});

test('fmt says what it would change, what it changed, and when there is nothing to do', async () => {
  const [file, before] = [join(here('mal mis'), 'a.attendu'), readFileSync(join(here('mal mis'), 'a.attendu'), 'utf8')];
  const said = [await both('to be formatted', ['fmt', here('mal mis'), '--check'])];
  for (const language of ['fr', 'en']) {
    writeFileSync(file, before);
    const { code, out } = await attendu(['fmt', here('mal mis'), '--lang', language]);
    said.push(`=== formatted, ${language}, ${code}\n${out.replaceAll(folder, '…')}`);
  }
  said.push(await both('nothing to do', ['fmt', here('mal mis')]));
  await expect(said.join('\n')).toMatchFileSnapshot('./golden/fmt-in-words.txt');
});

test('fmt --stdout and --json give the text itself, and change nothing', async () => {
  const file = join(here('tout'), 'regles.attendu');
  const { out } = await attendu(['fmt', here('tout'), '--stdout']);
  const { files } = JSON.parse((await attendu(['fmt', here('tout'), '--stdout', '--json'])).out) as { readonly files: readonly unknown[] };
  expect(files).toEqual([{ path: file, status: out === EVERYTHING ? 'unchanged' : 'outdated', text: out }]);
  expect(readFileSync(file, 'utf8')).toBe(EVERYTHING);
});

test('a list is said to be empty, never as what is absent', async () => {
  const rules = `règlement « Listes »\n  langue 1\n\ndonnée a : liste de textes, facultatif\ndonnée b : liste de textes\n\nrègle c : liste de textes, facultatif\n  sans source : essai\n  a\n\nrègle d : liste de textes\n  sans source : essai\n  b\n`;
  const folder = join(workspace({ 'listes/regles.attendu': rules }), 'listes');
  const said = async (json: string, language: string): Promise<readonly string[]> => {
    const { out } = await attendu(['eval', folder, '--input', '-', '--lang', language], { input: json });
    return out.split('\n').flatMap((line) => /^ {2}[cd] +(.*)$/.exec(line)?.[1] ?? []);
  };
  expect(await said('{"a":[],"b":[]}', 'fr')).toEqual(['liste vide', 'liste vide']);
  expect(await said('{"a":null,"b":[]}', 'fr')).toEqual(['aucun', 'liste vide']);
  expect(await said('{"a":[],"b":[]}', 'en')).toEqual(['empty list', 'empty list']);
  expect(await said('{"a":null,"b":["x"]}', 'en')).toEqual(['none', 'x']);
});
