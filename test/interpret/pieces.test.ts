/** Why a contrôle is not conforme: the piece, by its name, and the passage that asks for it. */
import { expect, test } from 'vitest';
import { compileRuleset } from '../../compiler/driver.ts';
import { decodeDossier } from '../../compiler/interpret/dossier/decode.ts';
import { sentencesOf } from '../../compiler/interpret/reasons/explain-in-french.ts';
import { explain } from '../../compiler/interpret/reasons/explanation.ts';

const TEXT = `règlement « Essai »
  langue 1

document guide
  titre « Guide »

donnée seul : oui ou non

contrôle pièces du dossier
  - devis
    d'après guide « un devis »
  - avis
    d'après guide « un avis »
  - attestation si seul
    d'après guide « une attestation »
  - photo, recommandé
    d'après guide « une photo »

règle rang : nombre
  1 si seul
    d'après guide « le premier »

contrôle suite
  - relevé si rang = 1
    d'après guide « un relevé »
  - facture
    d'après guide « une facture »
`;

const { plan: made } = compileRuleset([{ file: 'r.attendu', text: TEXT }]);
const plan = made ?? expect.unreachable('the ruleset has errors');

const said = (part: string, values: object, control?: string): readonly string[] =>
  lines(part, values, control).map(({ depth, text }) => `${'  '.repeat(depth)}${text}`);

function lines(part: string, values: object, control = 'pièces du dossier'): ReturnType<typeof sentencesOf> {
  const read = decodeDossier(plan, values);
  const dossier = 'dossier' in read ? read.dossier : expect.unreachable('the dossier is refused');
  const explanation = explain(plan, dossier, `${control}.${part}`) ?? expect.unreachable(part);
  return sentencesOf(explanation, plan);
}

test('a verdict names each piece that is missing, with its own passage, and no other', () => {
  expect(said('verdict', { seul: false, 'pièces du dossier': { devis: true, avis: false, attestation: false, photo: false } })).toEqual([
    'verdict de pièces du dossier : non conforme.',
    '  Manque : « avis ».',
    "    D'après guide « un avis ».",
  ]);
});

test('a verdict names each piece that is not known, and the condition that is not', () => {
  expect(said('verdict', { 'pièces du dossier': { devis: true, attestation: false, photo: true } })).toEqual([
    'verdict de pièces du dossier : indéterminé : avis, seul.',
    "  On ne sait pas s'il manque : « avis ».",
    "    D'après guide « un avis ».",
    "  On ne sait pas s'il manque : « attestation » ; « seul » n'est pas connu.",
    "    D'après guide « une attestation ».",
    'Pour le savoir, il manque :',
    '- la donnée « pièces du dossier.avis »',
    '- la donnée « seul »',
  ]);
});

test('what is missing names the recommended pieces too, and a whole dossier lacks nothing', () => {
  expect(said('manquants', { seul: true, 'pièces du dossier': { devis: true, avis: true, attestation: true, photo: false } })).toEqual([
    'manquants de pièces du dossier : pièce : photo, échéance : aucun, recommandé : oui.',
    '  Manque : « photo » (recommandé).',
    "    D'après guide « une photo ».",
  ]);
  expect(said('verdict', { seul: true, 'pièces du dossier': { devis: true, avis: true, attestation: true, photo: false } }).slice(0, 2)).toEqual([
    'verdict de pièces du dossier : conforme.',
    '  Rien ne manque de ce qui est demandé.',
  ]);
});

test('a piece of which it is an error to ask whether it is asked for is told as one', () => {
  expect(said('verdict', { seul: false, suite: { relevé: false, facture: true } }, 'suite')).toEqual([
    'rang : erreur : trou (aucune clause ne s’applique).',
    "  Ne s'applique pas : « 1 si seul », car « seul » n'est pas vérifié.",
    "  D'après guide « le premier ».",
    'verdict de suite : erreur : trou (aucune clause ne s’applique, dans « rang »).',
    "  Erreur en lisant s'il manque : « relevé ».",
    "    D'après guide « un relevé ».",
  ]);
});

test('each line says what it tells: a value, a clause ruled out, a reason, a passage, a need', () => {
  const says = (seul: boolean | undefined): unknown =>
    lines('verdict', { seul, suite: { relevé: false, facture: true } }, 'suite').map((line) => [line.says, line.step, line.depth]);
  expect(says(false)).toEqual([
    ['value', 0, 0],
    ['ruled out', 0, 1],
    ['source', 0, 1],
    ['value', 1, 0],
    ['reason', 1, 1],
    ['source', 1, 2],
  ]);
  expect(says(undefined)).toEqual([
    ['value', 0, 0],
    ['reason', 0, 1],
    ['source', 0, 1],
    ['value', 1, 0],
    ['reason', 1, 1],
    ['source', 1, 2],
    ['needs', 1, 0],
    ['needs', 1, 0],
  ]);
});
