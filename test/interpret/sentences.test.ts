/** Reasons as sentences, whole: what a person reads of each kind of rule. */
import { describe, expect, test } from 'vitest';
import { compileRuleset } from '../../compiler/driver.ts';
import { decodeDossier } from '../../compiler/interpret/dossier/decode.ts';
import { sentencesOf, type Sentence } from '../../compiler/interpret/reasons/explain-in-french.ts';
import { explain } from '../../compiler/interpret/reasons/explanation.ts';
import type { Plan } from '../../compiler/plan/plan.ts';

const TEXT = `règlement « Essai »
  langue 1
  date d'application : jour

document guide
  titre « Guide »

choix ton
  - doux
  - sec
  - neutre

fiche visite
  - durée : h
  - seul : oui ou non

donnée jour : date
donnée malade : oui ou non
donnée seul : oui ou non
donnée âge : nombre de 0 à 120
donnée dépense : €
donnée ton : ton
donnée motif : texte
donnée entrée : date, facultatif
donnée fait : date, facultatif
donnée visites : liste de visites

question lecture « Que veut dire « âgé » ? »
  sur guide « personne âgée »
  - lecture stricte
  - lecture large
  retenue : stricte par « hypothèse de travail du projet » le 21 novembre 2026

question mode « Quel mode ? »
  sur guide « mode »
  - lecture simple
  - lecture double
  retenue : aucune

paramètre taux : €
  100 € depuis le 1er janvier 2024
    d'après guide « cent euros »
  120 € depuis le 1er janvier 2025 jusqu'au 31 décembre 2025
    relevé « Gazette, janvier 2025 » fiabilité B
  130 €, au plus tard le 1er juillet 2026
    relevé « Gazette, juillet 2026 » fiabilité C

règle montant : €
  vérifié jusqu'au 31 janvier 2026
  taux × 2
    d'après guide « le double »

règle âgé : oui ou non
  âge ≥ 60 si lecture est stricte
  âge ≥ 55 si lecture est large
  sans source : lectures de la question

règle fois : nombre
  1 si mode est simple
  2 si mode est double
  sans source : essai

règle plancher : €
  dépense, au moins 50 €
  sans source : essai

règle moitié : €
  dépense / 2, arrondi au centime
  sans source : essai

règle silence : texte
  inconnu
  sans source : le texte ne dit rien

décompte points
  1 si malade
    d'après guide « un point »
  2 si seul et âge ≥ 60
  1 par élément de visites
  sans source : essai

règle clauses : €
  10 € si malade et seul
    d'après guide « dix euros »
  20 € si entrée > jour
  sinon 5 €
  sauf si âge ≥ 100 (centenaire) : 7 €
    sans source : essai

barème mot : texte
  selon ton
    | ton | mot |
    | doux | oui |
    | sec | non |
    | neutre | rien |
  sans source : essai

barème suite : nombre
  selon motif
    | motif | suite |
    | un motif assez long pour ne pas tenir sur la ligne où il serait dit en entier | 1 |
    | b | 2 |
    | c | 3 |
    | d | 4 |
    | e | 5 |
    | f | 6 |
    | g | 7 |
    | h | 8 |
    | i | 9 |
    | j | 10 |
    | k | 11 |
    | l | 12 |
    | m | 13 |
    | n | 14 |
    | o | 15 |
  sans source : essai

délai réponse
  au plus tôt 10 jours après entrée
  au plus tard 1 mois après entrée
  accompli : fait
  sans objet si malade
  sans source : essai

délai serré
  au plus tôt 2 mois après entrée
  au plus tard 1 mois après entrée
  sans source : essai

règle coût : €
  pour chaque visite
  durée × 10 €/h, arrondi au centime
  sans source : essai

garantie peu
  dépense ≤ 1 000 €
  sans source : essai
`;

const compiled = compileRuleset([{ file: 'essai.attendu', text: TEXT }]).plan;

function plan(): Plan {
  if (compiled === null) throw new Error('not compiled');
  return compiled;
}

function sentences(definition: string, json: unknown, of: readonly string[] = []): readonly Sentence[] {
  const decoded = decodeDossier(plan(), json);
  if ('issues' in decoded) throw new Error(JSON.stringify(decoded.issues));
  const explanation = explain(plan(), decoded.dossier, definition, { of });
  if (explanation === null) throw new Error(`no ${definition}`);
  return sentencesOf(explanation, plan());
}

/** The sentences, each under the one it details. */
const said = (definition: string, json: unknown, of: readonly string[] = []): readonly string[] =>
  sentences(definition, json, of).map(({ depth, text }) => `${'  '.repeat(depth)}${text}`.replaceAll('\u00a0', ' '));

describe('sentences', () => {
  test('a version of a value is said with its days', () => {
    expect(said('taux', { jour: '2024-06-01' })).toEqual([
      'taux : 100 €.',
      "  C'est la version en vigueur depuis le 01/01/2024 jusqu'au 31/12/2024.",
      "  C'est « 100 € ».",
      "  D'après guide « cent euros ».",
    ]);
    expect(said('taux', { jour: '2025-06-01' })).toEqual([
      'taux : 120 €.',
      "  C'est la version en vigueur depuis le 01/01/2025 jusqu'au 31/12/2025.",
      "  C'est « 120 € ».",
      '  Relevé hors des documents : Gazette, janvier 2025 (fiabilité B).',
      "« taux » vient d'un relevé hors des documents, de fiabilité B.",
    ]);
    expect(said('taux', { jour: '2026-07-01' })).toEqual([
      'taux : 130 €.',
      "  C'est la version en vigueur au plus tard depuis le 01/07/2026.",
      "  C'est « 130 € ».",
      '  Relevé hors des documents : Gazette, juillet 2026 (fiabilité C).',
      "« taux » vient d'un relevé hors des documents, de fiabilité C.",
      "« taux » vaut au plus tard depuis le 01/07/2026 ; le vrai début n'est pas connu.",
    ]);
    expect(said('taux', { jour: '2026-01-01' })).toEqual([
      'taux : erreur : trou (aucune valeur à cette date).',
      "  Aucune version n'est en vigueur le 01/01/2026.",
    ]);
    expect(said('taux', {})).toEqual([
      'taux : indéterminé : jour.',
      "  La version en vigueur depuis le 01/01/2024 jusqu'au 31/12/2024 peut s'appliquer.",
      "  C'est « 100 € ».",
      "  La version en vigueur depuis le 01/01/2025 jusqu'au 31/12/2025 peut s'appliquer.",
      "  C'est « 120 € ».",
      "  La version en vigueur au plus tard depuis le 01/07/2026 peut s'appliquer.",
      "  C'est « 130 € ».",
      "  D'après guide « cent euros ».",
      '  Relevé hors des documents : Gazette, janvier 2025 (fiabilité B).',
      '  Relevé hors des documents : Gazette, juillet 2026 (fiabilité C).',
      'Pour le savoir, il manque :',
      '- la donnée « jour »',
      "« taux » vient d'un relevé hors des documents, de fiabilité B.",
      "« taux » vient d'un relevé hors des documents, de fiabilité C.",
    ]);
  });

  test('what a value rests on is warned of, down to what it reads', () => {
    expect(said('montant', { jour: '2026-08-01' })).toEqual([
      'taux : 130 €.',
      "  C'est la version en vigueur au plus tard depuis le 01/07/2026.",
      "  C'est « 130 € ».",
      '  Relevé hors des documents : Gazette, juillet 2026 (fiabilité C).',
      'montant : 260 €.',
      "  C'est « taux × 2 ».",
      "  D'après guide « le double ».",
      "« taux » vient d'un relevé hors des documents, de fiabilité C.",
      "« taux » vaut au plus tard depuis le 01/07/2026 ; le vrai début n'est pas connu.",
      "« montant » n'est vérifié que jusqu'au 31/01/2026.",
    ]);
    expect(said('montant', { jour: '2024-01-31' })).toEqual([
      'taux : 100 €.',
      "  C'est la version en vigueur depuis le 01/01/2024 jusqu'au 31/12/2024.",
      "  C'est « 100 € ».",
      "  D'après guide « cent euros ».",
      'montant : 200 €.',
      "  C'est « taux × 2 ».",
      "  D'après guide « le double ».",
    ]);
  });

  test('a question is said with its reading, and whether another one would change the result', () => {
    expect(said('âgé', { âge: 57 })).toEqual([
      'âgé : non.',
      "  S'applique : « âge ≥ 60 si lecture est stricte ».",
      "  Ne s'applique pas : « âge ≥ 55 si lecture est large », car « lecture est large » n'est pas vérifié.",
      'Question « lecture » : lecture retenue « stricte » ; une autre lecture change le résultat.',
    ]);
    expect(said('âgé', { âge: 50 })).toEqual([
      'âgé : non.',
      "  S'applique : « âge ≥ 60 si lecture est stricte ».",
      "  Ne s'applique pas : « âge ≥ 55 si lecture est large », car « lecture est large » n'est pas vérifié.",
      'Question « lecture » : lecture retenue « stricte » ; aucune autre lecture ne change le résultat.',
    ]);
    expect(said('fois', {})).toEqual([
      'fois : indéterminé : mode.',
      "  Peut s'appliquer : « 1 si mode est simple » ; « mode est simple » n'est pas connu.",
      "  Peut s'appliquer : « 2 si mode est double » ; « mode est double » n'est pas connu.",
      'Pour le savoir, il manque :',
      '- la lecture de la question « mode »',
      "La question « mode » n'est pas tranchée ; sa lecture fait partie de ce qui manque.",
    ]);
  });

  test('a floor that was met is said, one that was not is not', () => {
    expect(said('plancher', { dépense: 10 })).toEqual([
      'plancher : 50 €.',
      "  C'est « dépense, au moins 50 € ».",
      '  Relevé : 10 € porté à 50 €.',
      '  Sans source : essai.',
    ]);
    expect(said('plancher', { dépense: 80 })).toEqual(['plancher : 80 €.', "  C'est « dépense, au moins 50 € ».", '  Sans source : essai.']);
  });

  test('an expression is quoted whole, with its rounding', () => {
    expect(said('moitié', { dépense: 1 })).toEqual(['moitié : 0,50 €.', "  C'est « dépense / 2, arrondi au centime ».", '  Sans source : essai.']);
  });

  test('what the text does not say is asked of nobody else', () => {
    expect(said('silence', {})).toEqual([
      'silence : indéterminé : silence.',
      "  C'est « inconnu ».",
      '  Sans source : le texte ne dit rien.',
      'Pour le savoir, il manque :',
      '- une réponse que le texte ne donne pas : « silence »',
    ]);
  });

  test('the items of a count are said with what they count for', () => {
    expect(said('points', { malade: true, seul: false, âge: 70, visites: [{ durée: 1 }, { durée: 2 }] })).toEqual([
      'points : 3.',
      '  Compte pour 1 : « 1 si malade ».',
      "  Compte pour 0 : « 2 si seul et âge ≥ 60 » (« seul » n'est pas vérifié).",
      '  Compte pour 2 : « 1 par élément de visites ».',
      "  D'après guide « un point ».",
      '  Sans source : essai.',
    ]);
    expect(said('points', { malade: false, seul: true, visites: [] })).toEqual([
      'points : indéterminé : âge.',
      "  Compte pour 0 : « 1 si malade » (« malade » n'est pas vérifié).",
      "  Compte pour indéterminé : âge : « 2 si seul et âge ≥ 60 » (« âge ≥ 60 » n'est pas connu).",
      '  Compte pour 0 : « 1 par élément de visites ».',
      '  Sans source : essai.',
      'Pour le savoir, il manque :',
      '- la donnée « âge »',
    ]);
  });

  test('each clause says where it stands, in the order it is read', () => {
    expect(said('clauses', { malade: true, seul: true, âge: 50, entrée: '2020-01-01', jour: '2026-01-01' })).toEqual([
      'clauses : 10 €.',
      "  Ne s'applique pas : centenaire, « sauf si âge ≥ 100 (centenaire) : 7 € », car « âge ≥ 100 » n'est pas vérifié.",
      "  S'applique : « 10 € si malade et seul ».",
      "  Ne s'applique pas : « 20 € si entrée > jour », car « entrée > jour » n'est pas vérifié.",
      "  D'après guide « dix euros ».",
    ]);
    expect(said('clauses', { malade: true, âge: 50, entrée: null })).toEqual([
      'clauses : erreur : trou (« entrée » est « aucun », et sa valeur est lue).',
      "  Ne s'applique pas : centenaire, « sauf si âge ≥ 100 (centenaire) : 7 € », car « âge ≥ 100 » n'est pas vérifié.",
      "  Peut s'appliquer : « 10 € si malade et seul » ; « seul » n'est pas connu.",
      '  Erreur en lisant « entrée > jour » : « 20 € si entrée > jour ».',
    ]);
    expect(said('clauses', { malade: false, seul: false, âge: 50, entrée: '2020-01-01', jour: '2026-01-01' })).toEqual([
      'clauses : 5 €.',
      "  Ne s'applique pas : centenaire, « sauf si âge ≥ 100 (centenaire) : 7 € », car « âge ≥ 100 » n'est pas vérifié.",
      "  Ne s'applique pas : « 10 € si malade et seul », car « malade » n'est pas vérifié.",
      "  Ne s'applique pas : « 20 € si entrée > jour », car « entrée > jour » n'est pas vérifié.",
      "  Aucune autre clause ne s'applique : sinon « 5 € ».",
    ]);
    expect(said('clauses', { malade: false, seul: false, âge: 101 })).toEqual([
      'clauses : 7 €.',
      "  S'applique : centenaire, « sauf si âge ≥ 100 (centenaire) : 7 € ».",
      "  Écartée : « 10 € si malade et seul », par l'exception centenaire.",
      "  Écartée : « 20 € si entrée > jour », par l'exception centenaire.",
      '  Sans source : essai.',
    ]);
  });

  test('the rows that do not apply are named, the first twelve of many, a long cell cut at a space', () => {
    expect(said('mot', { ton: 'sec' })).toEqual([
      'mot : non.',
      "  S'applique : la ligne 2 du tableau (ton : sec), qui donne « non ».",
      "    Ne s'appliquent pas les lignes 1 (ton : doux), 3 (ton : neutre).",
      '  Sans source : essai.',
    ]);
    expect(said('suite', { motif: 'o' })).toEqual([
      'suite : 15.',
      "  S'applique : la ligne 15 du tableau (motif : o), qui donne « 15 ».",
      "    Ne s'appliquent pas les lignes 1 (motif : un motif assez long pour ne pas tenir sur la ligne où il…), 2 (motif : b), 3 (motif : c), 4 (motif : d), 5 (motif : e), 6 (motif : f), 7 (motif : g), 8 (motif : h), 9 (motif : i), 10 (motif : j), 11 (motif : k), 12 (motif : l) et 2 autres.",
      '  Sans source : essai.',
    ]);
  });

  test('a délai tells its state by its days', () => {
    expect(said('réponse.état', { entrée: null, malade: false, fait: null, "jour d'observation": '2026-01-01' })).toEqual([
      'état de réponse : en attente.',
      "  Une date dont dépend le délai n'est pas encore donnée.",
      '  Sans source : essai.',
    ]);
    expect(said('réponse.état', { entrée: '2026-01-01', malade: false, fait: null, "jour d'observation": '2026-01-02' })).toEqual([
      'plus tôt de réponse : 11/01/2026.',
      "  Ne s'applique pas : « malade », car « malade » n'est pas vérifié.",
      "  S'applique : « au plus tôt 10 jours après entrée ».",
      '  Sans source : essai.',
      'échéance de réponse : 01/02/2026.',
      "  Ne s'applique pas : « malade », car « malade » n'est pas vérifié.",
      "  S'applique : « au plus tard 1 mois après entrée ».",
      '  Sans source : essai.',
      'état de réponse : pas ouvert.',
      "  Rien n'est fait, et le jour d'observation est avant le jour au plus tôt.",
      '  Sans source : essai.',
    ]);
    expect(said('réponse.état', { entrée: '2026-01-01', malade: false })).toEqual([
      'plus tôt de réponse : 11/01/2026.',
      "  Ne s'applique pas : « malade », car « malade » n'est pas vérifié.",
      "  S'applique : « au plus tôt 10 jours après entrée ».",
      '  Sans source : essai.',
      'échéance de réponse : 01/02/2026.',
      "  Ne s'applique pas : « malade », car « malade » n'est pas vérifié.",
      "  S'applique : « au plus tard 1 mois après entrée ».",
      '  Sans source : essai.',
      "état de réponse : indéterminé : fait, jour d'observation.",
      '  Sans source : essai.',
      'Pour le savoir, il manque :',
      '- la donnée « fait »',
      "- la donnée « jour d'observation »",
    ]);
  });

  test('an element is named', () => {
    expect(said('coût', { visites: [{ durée: 1 }, { durée: '2.5' }] }, ['visites[2]'])).toEqual([
      'coût (visites[2]) : 25 €.',
      "  C'est « durée × 10 €/h, arrondi au centime ».",
      '  Sans source : essai.',
    ]);
    expect(said('coût', { visites: [{ seul: true }] }, ['visites[1]'])).toEqual([
      'coût (visites[1]) : indéterminé : durée.',
      "  C'est « durée × 10 €/h, arrondi au centime ».",
      '  Sans source : essai.',
      'Pour le savoir, il manque :',
      '- la donnée « visites[1].durée »',
    ]);
  });

  test('a guarantee that is not held has the first word: nobody takes for the result what it refuses', () => {
    expect(said('plancher', { dépense: 1001 })).toEqual([
      "plancher : erreur : garantie. La garantie « peu » n'est pas tenue. Sans elle, les règles diraient :",
      'plancher : 1 001 €.',
      "  C'est « dépense, au moins 50 € ».",
      '  Sans source : essai.',
    ]);
  });

  test('say what they are, and of which step', () => {
    const kinds = (definition: string, json: unknown): readonly string[] => sentences(definition, json).map(({ says, step }) => `${says} ${step}`);
    expect(kinds('montant', { jour: '2026-08-01' })).toEqual([
      'value 0',
      'version 0',
      'reason 0',
      'source 0',
      'value 1',
      'reason 1',
      'source 1',
      'warning 1',
      'warning 1',
      'warning 1',
    ]);
    expect(kinds('points', { malade: false, seul: true, visites: [] })).toEqual([
      'value 0',
      'reason 0',
      'reason 0',
      'reason 0',
      'source 0',
      'needs 0',
      'needs 0',
    ]);
    expect(kinds('clauses', { malade: false, seul: false, âge: 101 })).toEqual(['value 0', 'reason 0', 'ruled out 0', 'ruled out 0', 'source 0']);
    expect(kinds('clauses', { malade: false, seul: false, âge: 50, entrée: '2020-01-01', jour: '2026-01-01' })).toEqual([
      'value 0',
      'ruled out 0',
      'ruled out 0',
      'ruled out 0',
      'reason 0',
    ]);
    expect(kinds('mot', { ton: 'sec' })).toEqual(['value 0', 'reason 0', 'ruled out 0', 'source 0']);
    expect(kinds('fois', {})).toEqual(['value 0', 'reason 0', 'reason 0', 'needs 0', 'needs 0', 'question 0']);
    expect(kinds('plancher', { dépense: 1001 })).toEqual(['settled 0', 'value 0', 'reason 0', 'source 0']);
    expect(kinds('taux', { jour: '2026-01-01' })).toEqual(['value 0', 'version 0']);
    expect(kinds('réponse.état', { entrée: null, malade: false, fait: null, "jour d'observation": '2026-01-01' })).toEqual([
      'value 0',
      'reason 0',
      'source 0',
    ]);
  });

  test('of what there is not are none', () => {
    const decoded = decodeDossier(plan(), { visites: [{ durée: 1 }] });
    if ('issues' in decoded) throw new Error('refused');
    expect(explain(plan(), decoded.dossier, 'rien')).toBe(null);
    expect(explain(plan(), decoded.dossier, 'coût', { of: ['visites[2]'] })).toBe(null);
    expect(explain(plan(), decoded.dossier, 'coût')).toBe(null);
    const nothing = decodeDossier(plan(), {});
    expect('issues' in nothing ? null : explain(plan(), nothing.dossier, 'coût', { of: ['visites[1]'] })).toBe(null);
  });
});

describe('the state of a délai from the 11th of January to the 1st of February', () => {
  const of = (fait: string | null, seen: string): Readonly<Record<string, unknown>> => ({
    entrée: '2026-01-01',
    malade: false,
    fait,
    "jour d'observation": seen,
  });
  test.each<readonly [string, Readonly<Record<string, unknown>>, string]>([
    ['pas ouvert', of(null, '2026-01-10'), "Rien n'est fait, et le jour d'observation est avant le jour au plus tôt."],
    ['ouvert', of(null, '2026-02-01'), "Rien n'est fait, et le jour d'observation n'est pas après l'échéance."],
    ['dépassé', of(null, '2026-02-02'), "Rien n'est fait, et le jour d'observation est après l'échéance."],
    ['tenu', of('2026-02-01', '2026-03-01'), "C'est fait dans le délai."],
    ['tenu trop tôt', of('2026-01-10', '2026-03-01'), "C'est fait avant le jour au plus tôt."],
    ['tenu en retard', of('2026-02-02', '2026-03-01'), "C'est fait après l'échéance."],
    ['sans objet', { ...of(null, '2026-01-10'), malade: true }, 'Le délai est sans objet.'],
  ])('%s', (state, json, why) => {
    const lines = said('réponse.état', json);
    expect(lines.slice(lines.indexOf(`état de réponse : ${state}.`))).toEqual([`état de réponse : ${state}.`, `  ${why}`, '  Sans source : essai.']);
  });

  test('impossible', () => {
    expect(said('serré.état', of(null, '2026-01-10')).slice(-2)).toEqual([
      'état de serré : impossible.',
      "  L'échéance est avant le jour au plus tôt.",
    ]);
  });
});
