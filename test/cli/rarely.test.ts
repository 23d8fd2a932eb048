/** What the commands print for people where less usual things are asked: a French answer and its English one side by side. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LISTS, RULES, attendu, workspace } from './harness.ts';

const ASKED = `règlement « Demandes »
  langue 1

document guide
  titre « Guide »
  texte « guide.txt »
  lire « visitc » comme « visite »
  lire « jamaïs » comme « jamais »

document note

choix couleur
  - rouge
  - vert

fiche visite
  - jour de visite : date
  - durée : h

donnée visites : liste de visites par jour de visite
  sans source : essai
donnée reportées : liste de visites
  sans source : essai
donnée notes : liste de nombres
  sans source : essai
donnée part : nombre de 0 à 2 exact
  sans source : essai
donnée teinte : couleur
  sans source : essai
donnée rendu le : date, facultatif
  d'après note « le rendu »
  d'après guide « quelques lettres du rendu »

question entamée « Compter une heure entamée ? »
  sur guide « une heure »
  - lecture entière
    d'après guide « une heure entière »
  - lecture perdue
    d'après guide « une heure »
  retenue : aucune

paramètre tarif : €/h
  10 €/h
    d'après guide « deux fois »

règle coût : €
  pour chaque visite
  durée × tarif, arrondi au centime si entamée est entière
    sans source : essai
  0 € si entamée est perdue
    sans source : essai

règle compte des notes : nombre
  nombre de notes
    sans source : essai

règle part doublée : nombre exact
  part × 2
    sans source : essai

règle couleur retenue après lecture de toutes les pièces reçues par la caisse : couleur
  teinte
    sans source : essai

règle visites reportées : nombre
  nombre de reportées
    sans source : essai

délai première visite
  au plus tard 3 jours après 01/02/2026
    d'après guide « le passage »
  accompli : rendu le

délai seconde visite
  au plus tard 10 jours après 01/02/2026
    sans source : essai
  accompli : rendu le
`;

const GUIDE = `Il faut compter une heure entière. C'est écrit deux fois, oui deux fois, pour chaque visite que le service a faite, et encore pour
toutes celles que personne n'a faites, ni ne fera, quoi qu'on dise ailleurs, ni le passage suivant ni le passage d'avant.

Cette phrase n'est reprise par rien.

Celle-ci, dont seules quelques lettres du rendu sont reprises, continue longtemps, et n'en finit pas de continuer.
`;

const folder = workspace({
  'demandes/regles.attendu': ASKED,
  'documents/guide.txt': GUIDE,
  'listes/regles.attendu': LISTS,
  'juste/regles.attendu': RULES,
  'abimé/regles.attendu': RULES.replace('nombre de prestations ≥ seuil', 'nombre ≥ seuil'),
  'sans-titre/regles.attendu': 'donnée n : nombre\n  sans source : essai\n\nrègle r : nombre\n  n +\n',
  'en-rond/regles.attendu': 'règlement « En rond »\n  langue 1\n\nreprend « En rond » comme moi\n',
  'propre/regles.attendu':
    'règlement « Propre »\n  langue 1\n\ndonnée n : nombre\n  sans source : essai\n\nrègle r : nombre\n  n\n    sans source : essai\n',
  'vide.ndjson': '',
  'liste.json': JSON.stringify([
    { id: 'A-01', document: 'guide.txt', quote: 'rien de tel' },
    { id: 'A-02', document: 'guide.txt', quote: 'deux fois, pour chaque visite que le service a faite, et encore pour toutes celles que personne' },
  ]),
});
const here = (name: string): string => join(folder, name);

/** The French and the English answer to the same command. */
async function both(args: readonly string[], given: Parameters<typeof attendu>[1] = {}): Promise<string> {
  const answers: string[] = [];
  for (const language of args.includes('--json') ? ['fr'] : ['fr', 'en']) {
    const { code, out, err } = await attendu([...args, '--lang', language], { input: '{}', ...given });
    answers.push(`--- ${language}, ${code}\n${out}${err}`);
  }
  const said = `=== ${args.join(' ')}${given.input === undefined ? '' : ` < ${given.input.slice(0, 40)}`}\n${answers.join('')}`;
  return said
    .replaceAll(folder, '…')
    .replaceAll(/sha256:[0-9a-f]{12,}/g, 'sha256:…')
    .replaceAll(/"version": "[^"]*"/g, '"version": "…"')
    .replaceAll(/[\d\s,]+ (par seconde|a second)/g, ' … $1')
    .replaceAll('\u001b', '␛');
}

const demandes = here('demandes');
const visits = Array.from({ length: 8 }, (_, index) => ({ 'jour de visite': `2026-02-0${index + 1}`, durée: `${index + 1}.00` }));
const given = JSON.stringify({ visites: visits, reportées: [], notes: [1, 2], part: 1, teinte: 'vert' });

test('eval and explain', async () => {
  const said = [
    await both(['eval', here('listes'), '--input', '-', '--reading', 'arrondi=un']),
    await both(['eval', demandes, '--input', '-', '--reading', 'zzzzzzzz=oui']),
    await both(['eval', demandes, '--input', '-'], { input: '{"teinte":"vertt"}' }),
    await both(['eval', demandes, here('listes'), '--input', '-']),
    await both(['eval', demandes, '--batch', '--all-readings', '--input', '-']),
    await both(['eval', demandes, '--all-readings', '--input', '-'], { input: given }),
    await both(['eval', demandes, '--all-readings', '--result', 'coût', '--input', '-'], { input: given }),
    await both(['eval', join(demandes, 'regles.attendu'), '--list']),
    await both(['eval', demandes, '--result', 'entamée', '--input', '-']),
    await both(['eval', demandes, '--result', 'tarif', '--input', '-']),
    await both(['eval', demandes, '--batch', '--input', '-', '--format', 'ndjson'], { input: '\n{"part":3}\n' }),
    await both(['eval', demandes, '--batch', '--input', '-', '--format', 'xml'], { input: '{}' }),
    await both(['eval', demandes, '--batch', '--input', '-'], { input: '  \n' }),
    await both(['eval', demandes, '--batch', '--input', '-', '--format', 'csv', '--result', 'compte des notes'], {
      input: 'teinte;rendu le\nvert;2026-02-03\nvert;aucun\n',
    }),
    await both(['explain', demandes, 'coût', '--input', '-'], { input: given }),
    await both(['explain', demandes, 'coût', '--input', '-', '--json'], { input: '{"teinte":"bleu"}' }),
    await both(['check', '--version']),
  ];
  await expect(said.join('\n')).toMatchFileSnapshot('./golden/rarely-eval.txt');
});

test('no command at all is told how to ask, as a wrong one is', async () => {
  expect(await attendu([])).toMatchObject({ code: 2, out: '', err: (await attendu(['--help'])).out });
  expect(await attendu(['--lang', 'en'])).toMatchObject({ code: 2, out: '', err: (await attendu(['--lang', 'en', '--help'])).out });
  expect(await attendu(['help', 'check'])).toEqual(await attendu(['check', '--help']));
});

test('check, fmt, page and build', async () => {
  const said = [
    await both(['check', here('sans-titre')]),
    await both(['check', here('propre')]),
    await both(['check', here('en-rond')]),
    await both(['check', demandes, '--sources', here('documents')]),
    await both(['check', here('sans-titre')], { colour: true }),
    await both(['fmt', here('propre'), '--json']),
    await both(['build', join(here('propre'), 'regles.attendu')]),
    await both(['page', here('propre'), '--check', '--json', '--out', here('pages')]),
    await both(['page', here('propre'), '--out', here('pages')]),
  ];
  await expect(said.join('\n')).toMatchFileSnapshot('./golden/rarely-check.txt');
});

test('sources and statements', async () => {
  const said = [
    await both(['sources', demandes]),
    await both(['sources', demandes, '--json']),
    await both(['sources', demandes, '--sources', here('documents')]),
    await both(['sources', demandes, '--sources', here('documents')], { colour: true }),
    await both(['sources', demandes, '--sources', here('documents'), '--statements', here('liste.json')]),
  ];
  await expect(said.join('\n')).toMatchFileSnapshot('./golden/rarely-sources.txt');
});

test('replay of streams and compare', async () => {
  const record = here('flux.ndjson');
  await attendu(['eval', here('juste'), '--batch', '--input', '-', '--record', record], {
    input: '{"nombre de prestations":4}\n{"nombre de prestations":2}\n',
  });
  const kept = readFileSync(record, 'utf8');
  const lines = kept.trimEnd().split('\n');
  writeFileSync(here('sans-ligne.ndjson'), [lines[0], lines[1]?.replace(/"line":\s*1,?/, ''), '{abîmé', ''].join('\n'));
  const said = [
    await both(['replay', here('vide.ndjson'), '--batch']),
    await both(['replay', here('sans-ligne.ndjson'), '--batch', '--ruleset', here('juste')]),
    await both(['replay', record, '--batch', '--ruleset', here('abimé')]),
    await both(['compare', demandes, demandes, '--input', '-', '--result', 'coût'], { input: given }),
    await both(['compare', demandes, demandes, '--input', '-', '--result', 'zzzzzzzzzzzz'], { input: given }),
  ];
  await expect(said.join('\n')).toMatchFileSnapshot('./golden/rarely-replay.txt');
});
