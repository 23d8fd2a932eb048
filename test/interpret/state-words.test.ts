/** What an explanation says of a state « après chaque », and of what « où » names. */
import { expect, test } from 'vitest';
import { compileRuleset } from '../../compiler/driver.ts';
import { decodeDossier } from '../../compiler/interpret/dossier/decode.ts';
import { explainInFrench } from '../../compiler/interpret/reasons/explain-in-french.ts';
import { explain } from '../../compiler/interpret/reasons/explanation.ts';

const TEXT = `règlement « Essai »
  langue 1

choix nature
  - appel
  - départ
  - retour

choix situation
  - chez soi
  - parti

fiche événement
  - nature : nature
  - date : date

fiche achat
  - coût : €
  - date : date

donnée événements : liste d'événements par date
donnée achats : liste d'achats par date
donnée plafond : €

règle issue : situation
  sans source : essai
  après chaque événement
  chez soi au départ
  parti si nature est départ
  chez soi si nature est retour

règle partie : situation
  sans source : essai
  après chaque événement
  chez soi au départ
  parti si nature est départ

règle retenu : €
  sans source : essai
  pour chaque achat noté celui-ci
  coût, dans la limite de (plafond − déjà), au moins 0 €
  où autres = achats précédant celui-ci
  où déjà = somme du coût de autres
  où jamais lu = plafond × 2

règle ouverte : €
  sans source : essai
  plafond si grand
  sinon 0 €
  où reste = 3 €
  où grand = plafond > reste
`;

const { plan } = compileRuleset([{ file: 'essai.attendu', text: TEXT }]);

/** The explanation of a result, or of an element of it. */
function explained(definition: string, json: unknown, of: readonly string[] = []): readonly string[] {
  const decoded = plan === null ? null : decodeDossier(plan, json);
  if (plan === null || decoded === null || 'issues' in decoded) throw new Error('refused');
  const explanation = explain(plan, decoded.dossier, definition, { of });
  if (explanation === null) throw new Error(`no ${definition}`);
  return explainInFrench(explanation, plan).split('\n');
}

const event = (nature: string | undefined, day: number) => ({ nature, date: `2025-02-0${day}` });

/** The head of each step, and how the state itself is told. */
const states = (natures: readonly string[]): readonly string[] =>
  explained('issue', { événements: natures.map((nature, at) => event(nature, at + 1)) }, [`événements[${natures.length}]`]).filter(
    (line) => !/appliqu|source/.test(line),
  );

test('a state is what its element changes', () => {
  expect(states(['appel', 'départ'])).toEqual([
    'issue, ce qui change (événements[2]) : parti.',
    'issue (événements[2]) : parti.',
    "  C'est ce que change cet élément.",
  ]);
});

test('a state that its element does not change is that of the last element before it that does', () => {
  expect(states(['départ', 'retour', 'appel'])).toEqual([
    'issue, ce qui change (événements[3]) : rien.',
    'issue, ce qui change (événements[1]) : parti.',
    'issue, ce qui change (événements[2]) : chez soi.',
    'issue (événements[3]) : chez soi.',
    "  Rien n'y change : c'est l'état d'avant (événements[2]).",
  ]);
});

test('a state that nothing changes yet is the one at the start', () => {
  expect(states(['appel'])).toEqual([
    'issue, ce qui change (événements[1]) : rien.',
    'issue (événements[1]) : chez soi.',
    "  Rien n'y a encore changé : c'est l'état au départ.",
  ]);
});

test('a state may be that of an element well before it', () => {
  expect(states(['départ', 'appel', 'appel']).slice(-2)).toEqual([
    'issue (événements[3]) : parti.',
    "  Rien n'y change : c'est l'état d'avant (événements[1]).",
  ]);
});

test('a state that is known whatever its element changes is the one before', () => {
  expect(explained('partie', { événements: [event('départ', 1), event(undefined, 2)] }, ['événements[2]'])).toEqual([
    'partie, ce qui change (événements[2]) : indéterminé : nature.',
    "  Peut s'appliquer : « parti si nature est départ » ; « nature est départ » n'est pas connu.",
    '  Sans source : essai.',
    'partie, ce qui change (événements[1]) : parti.',
    "  S'applique : « parti si nature est départ ».",
    '  Sans source : essai.',
    'partie (événements[2]) : parti.',
    "  Rien n'y change : c'est l'état d'avant (événements[1]).",
    "  Ce qui n'est pas connu n'y change rien.",
    '  Sans source : essai.',
  ]);
});

test('of a state that is not known nothing is said but what would tell', () => {
  expect(explained('issue', { événements: [event('départ', 1), event(undefined, 2)] }, ['événements[2]']).slice(-4)).toEqual([
    'issue (événements[2]) : indéterminé : nature.',
    '  Sans source : essai.',
    'Pour le savoir, il manque :',
    '- la donnée « événements[2].nature »',
  ]);
});

test('what « où » names is told where it is read and known, lists apart', () => {
  const achats = [
    { coût: 30, date: '2025-02-01' },
    { coût: 30, date: '2025-02-02' },
  ];
  expect(explained('retenu', { plafond: 50, achats }, ['achats[2]']).slice(0, 4)).toEqual([
    'retenu (achats[2]) : 20\u00a0€.',
    "  C'est « coût, dans la limite de (plafond − déjà), au moins 0 € ».",
    '  « déjà » : 30\u00a0€.',
    '  Écrêté : 30\u00a0€ ramené à 20\u00a0€.',
  ]);
  expect(explained('ouverte', {}).filter((line) => line.includes(' : 3'))).toEqual(['  « reste » : 3\u00a0€.']);
  expect(explained('ouverte', {}).some((line) => line.startsWith('  « grand » :'))).toBe(false);
});
