/** Turns of phrase of circulars, told with what to write: following the repair ends the finding. */
import { expect, test } from 'vitest';
import { compileRuleset } from '../../compiler/driver.ts';

const HEAD = `règlement « Essai »
  langue 1
  date d'application : d

fiche devis
  - montant : €
  - signé : oui ou non

choix motif
  - visite
  - autre motif
  sans source : essai

document guide
  titre « Guide »

donnée a : €
donnée b : €
donnée n : nombre
donnée d : date
donnée e : date
donnée f : date, facultatif
donnée o : oui ou non
donnée p : oui ou non
donnée devis : liste de devis
donnée motif : motif
donnée date de naissance : date
donnée âge : nombre
donnée s : période

`;

const errors = (body: string) =>
  compileRuleset([{ file: 'e.attendu', text: HEAD + body }]).diagnostics.filter(({ severity }) => severity === 'error');
const rule = (type: string, lines: string): string => `règle essai : ${type}\n  ${lines}\n    sans source : essai\n`;

/** What is said of these lines of a rule, and the lines once its first repair is made, which end the finding. */
function mended(type: string, lines: string): readonly (string | undefined)[] {
  const text = HEAD + rule(type, lines);
  const [one] = errors(rule(type, lines));
  const edit = one?.fixes[0]?.edits[0];
  if (one === undefined || edit === undefined) return [one?.code];
  const after = `${text.slice(0, edit.span.start)}${edit.text}${text.slice(edit.span.end)}`.slice(HEAD.length);
  return [
    one.code,
    after.slice(rule(type, '').indexOf('\n') + 3).replace('\n    sans source : essai\n', ''),
    ...errors(after).map(({ code }) => code),
  ];
}

/** The type of a rule, its lines, what is said of them, and the lines to write. */
const TOLD: readonly (readonly [string, string, string, string])[] = [
  ['€', 'a si o\n  0 € sinon', 'otherwise-aside', 'a si o\n  sinon 0 €'],
  ['€', 'a si o sinon b', 'otherwise-aside', 'a si o\n  sinon b'],
  ['€', 'a si o, sinon b', 'otherwise-aside', 'a si o\n  sinon b'],
  ['€', 'a si a ≤ 10,50 €, b sinon', 'otherwise-aside', 'a si a ≤ 10,50 €\n  sinon b'],
  ['€', 'a, sauf 50 € si o', 'exception-aside', 'a\n  sauf si o : 50 €'],
  ['€', 'a sauf 50 € lorsque o et p', 'exception-aside', 'a\n  sauf si o et p : 50 €'],
  ['€', 'a, sauf si o : 50 €', 'exception-aside', 'a\n  sauf si o : 50 €'],
  ['€', 'essai = 100 € si o', 'other-turn', '100 € si o'],
  ['€', "a, dans la limite d'un plafond de 3 000 €", 'other-turn', 'a, dans la limite de 3 000 €'],
  ['€', 'a, dans la limite du maximum de 3 000 € si o', 'other-turn', 'a, dans la limite de 3 000 € si o'],
  ['date', '5 jours ouvrés à compter de d', 'other-turn', '5 jours ouvrés après d'],
  ['date', '2 mois à partir de la d', 'other-turn', '2 mois après d'],
  ['€', 'le plus petit montant des devis', 'other-turn', 'le plus petit de (montant des devis)'],
  ['€', 'le minimum de a et b', 'other-turn', 'a, dans la limite de b'],
  ['€', 'le maximum de a et b', 'other-turn', 'a, au moins b'],
  ['€', 'min(a, b) × 2', 'other-turn', '(a, dans la limite de b) × 2'],
  ['€', 'max(a ; b)', 'other-turn', '(a, au moins b)'],
  ['€', 'a\n  plafonné à b', 'other-turn', 'a\n  dans la limite de b'],
  ['€', 'max(0 €, a - b)', 'other-turn', '(0 €, au moins a - b)'],
  ['€', 'min(a, b, 100 €)', 'other-turn', '(plus petit de (a ; b ; 100 €))'],
  ['€', 'maximum(a, b)', 'other-turn', '(a, au moins b)'],
  ['oui ou non', 'o et âge au moins 60', 'other-turn', 'o et âge ≥ 60'],
  ['oui ou non', "o et âge d'au plus 60", 'other-turn', 'o et âge ≤ 60'],
  ['oui ou non', 'n ≥ 60 et ≤ 75', 'other-turn', 'n ≥ 60 et n ≤ 75'],
  ['oui ou non', 'n ≥ 60 et au plus 75', 'other-turn', 'n ≥ 60 et n ≤ 75'],
  ['oui ou non', 'a au plus égal à 75 €', 'other-turn', 'a ≤ 75 €'],
  ['oui ou non', 'a strictement inférieur à 75 €', 'other-turn', 'a < 75 €'],
  ['€', 'a - b, sans être inférieur à 0 €', 'other-turn', 'a - b, au moins 0 €'],
  ['€', 'a + b sans pouvoir excéder 100 €', 'other-turn', 'a + b, dans la limite de 100 €'],
  ['oui ou non', 'd ≥ 31.01.2025', 'other-turn', 'd ≥ 31/01/2025'],
  ['€', 'a depuis le 01.07.2025', 'other-turn', 'a depuis le 01/07/2025'],
  ['oui ou non', 'd ≥ 31 janv. 2025', 'other-turn', 'd ≥ 31 janvier 2025'],
  ['oui ou non', 'd ≥ 1er déc 2025 et o', 'other-turn', 'd ≥ 1er décembre 2025 et o'],
  ['€', 'a si o\n  à défaut b', 'other-turn', 'a si o\n  sinon b'],
  ['€', 'a si o\n  sinon, b', 'other-turn', 'a si o\n  sinon b'],
  ['€', 'a si o\n  b dans tous les autres cas', 'other-turn', 'a si o\n  sinon b'],
  ['€', 'a à condition que o\n  sinon b', 'other-turn', 'a si o\n  sinon b'],
  ['€', 'a dès lors que o\n  sinon b', 'other-turn', 'a si o\n  sinon b'],
  ['€', 'a majorés de 12,5 %, arrondi au centime', 'other-turn', 'a × 112,5 %, arrondi au centime'],
  ['€', 'a + b réduits de 10 %, arrondi au centime', 'other-turn', '(a + b) × 90 %, arrondi au centime'],
  ['€', 'a majorés de 10 % par devis, arrondi au centime', 'other-turn', 'a × (100 % + 10 % × nombre de devis), arrondi au centime'],
  ['€', 'a augmentés de b', 'other-turn', 'a + b'],
  ['€', 'a diminués de 10 €', 'other-turn', 'a - 10 €'],
  ['€', 'a divisés par 2, arrondi au centime', 'other-turn', 'a / 2, arrondi au centime'],
  ['€', 'a + b multipliés par 2', 'other-turn', '(a + b) × 2'],
  ['oui ou non', 'a est égal à b', 'other-turn', 'a = b'],
  ['oui ou non', 'a différents de 10 €', 'other-turn', 'a ≠ 10 €'],
  ['€', 'somme de a et de b', 'other-turn', '(a + b)'],
  ['€', '100 € par devis', 'other-turn', '100 € × nombre de devis'],
  ['€/mois', '100 € par mois', 'other-turn', '100 €/mois'],
  ['oui ou non', 'il y a au moins 2 devis', 'other-turn', 'nombre de devis ≥ 2'],
  ['oui ou non', 'il y a plus de 2 devis et o', 'other-turn', 'nombre de devis > 2 et o'],
  ['oui ou non', 'il y a un devis signé', 'other-turn', 'il y a des devis dont (signé)'],
  ['oui ou non', 'tous les devis sont signés', 'other-turn', 'tous les devis vérifient (signé)'],
  ['oui ou non', 'tous les devis vérifient signé', 'other-turn', 'tous les devis vérifient (signé)'],
  ['nombre', 'nombre de devis signés', 'other-turn', 'nombre de devis dont (signé)'],
  ['date', '2 mois francs après d', 'other-turn', '1 jour après (2 mois après d)'],
  ['date', 'dans les 10 jours ouvrés suivant d', 'other-turn', '10 jours ouvrés après d'],
  ['€', '1 000 EUR', 'other-turn', '1 000 €'],
  ['€', '20 € du 01/01/2025 au 31/12/2025', 'other-turn', "20 € depuis le 01/01/2025 jusqu'au 31/12/2025"],
  ['oui ou non', 'motif dans (visite, autre motif)', 'other-turn', 'motif est visite ou autre motif'],
  ['oui ou non', 'motif est visite, autre motif ou visite', 'other-turn', 'motif est visite ou autre motif ou visite'],
  ['oui ou non', "motif n'est ni visite ni autre motif", 'other-turn', "motif n'est pas visite ou autre motif"],
  ['€', 'a / 3, arrondi à deux décimales', 'other-turn', 'a / 3, arrondi au centime'],
  ['oui ou non', 'f renseignée', 'other-turn', 'f existe'],
  ['oui ou non', 'f est vide', 'other-turn', "f n'existe pas"],
  ['oui ou non', "o et f n'est pas vide", 'other-turn', 'o et f existe'],
  ['€', 'a si o\n  b dans les autres cas', 'other-turn', 'a si o\n  sinon b'],
  ['date', 'fin du mois de d', 'other-turn', 'dernier jour du mois de d'],
  ['date', "31 décembre de l'année de d", 'other-turn', "dernier jour de l'année civile de d"],
  ['date', "le 31 décembre de l'année suivant d", 'other-turn', "le dernier jour de l'année civile de (1 an après d)"],
  ['date', '31 décembre suivant d', 'other-turn', "dernier jour de l'année civile de d"],
  ['date', "1er janvier de l'année suivant celle de d", 'other-turn', "premier jour de l'année civile de (1 an après d)"],
  ['date', '1er janvier suivant d', 'other-turn', "premier jour de l'année civile de (1 an après d)"],
  ['date', '1er janvier qui suit 3 mois après d', 'other-turn', "premier jour de l'année civile de (1 an après (3 mois après d))"],
  ['date', "fin de l'année de d", 'other-turn', "dernier jour de l'année civile de d"],
  ['date', "début d'année de d", 'other-turn', "premier jour de l'année civile de d"],
  ['date', "1 mois après le 31 décembre de l'année de d", 'other-turn', "1 mois après dernier jour de l'année civile de d"],
  ['oui ou non', "o et d ≤ 31 décembre de l'année de e et o", 'other-turn', "o et d ≤ dernier jour de l'année civile de e et o"],
  ['oui ou non', "31 décembre de l'année de e ≥ d", 'other-turn', "dernier jour de l'année civile de e ≥ d"],
  ['date', "31 mars de l'année suivant celle de d", 'other-turn', "3 mois après dernier jour de l'année civile de d"],
  ['date', "le 1er avril de l'année suivant d", 'other-turn', "3 mois après premier jour de l'année civile de (1 an après d)"],
  ['date', "15 janvier de l'année qui suit d", 'other-turn', "14 jours après premier jour de l'année civile de (1 an après d)"],
  ['date', "2 juillet de l'année de d", 'other-turn', "1 jour après (6 mois après premier jour de l'année civile de d)"],
  ['date', "30 juin de l'année de d", 'other-turn', "29 jours après (5 mois après premier jour de l'année civile de d)"],
  ['oui ou non', "o et d ≤ 31 mars de l'année suivant celle de e", 'other-turn', "o et d ≤ 3 mois après dernier jour de l'année civile de e"],
  ['nombre', 'année de d', 'other-turn', 'année civile de d'],
  ['oui ou non', "l'année de d = 2 025", 'other-turn', "l'année civile de d = 2 025"],
  ['date', 'le 1er du mois suivant d', 'other-turn', 'premier jour du mois de (1 mois après d)'],
  ['date', 'premier jour du mois qui suit celui de d', 'other-turn', 'premier jour du mois de (1 mois après d)'],
  ['oui ou non', 'd est un samedi', 'other-turn', 'd tombe un samedi'],
  ['oui ou non', "o et d n'est pas un jour férié", 'other-turn', 'o et non (d tombe un jour férié)'],
  ['oui ou non', 'd est un week-end', 'other-turn', '(d tombe un samedi ou d tombe un dimanche)'],
  ['oui ou non', 'o et d tombe un week-end', 'other-turn', 'o et (d tombe un samedi ou d tombe un dimanche)'],
  ['date', 'premier jour ouvrable après d', 'other-turn', '1 jour ouvrable après d'],
  ['date', '60ème anniversaire de d', 'other-turn', '60 ans après d'],
  ['oui ou non', 'd dans les 3 mois suivant e', 'other-turn', '(e ≤ d et d ≤ 3 mois après e)'],
  ['oui ou non', 'd dans les 10 jours ouvrés précédant e', 'other-turn', '(10 jours ouvrés avant e ≤ d et d ≤ e)'],
  ['oui ou non', 'o = vrai', 'other-turn', 'o est oui'],
  ['€', 'total des (montant des devis)', 'other-turn', 'somme des (montant des devis)'],
  ['période', 'période du d au e commune à s', 'other-turn', '(période du d au e) commune à s'],
  [
    'période',
    'période du premier jour du mois de d au dernier jour du mois de d commune à s',
    'other-turn',
    '(période du premier jour du mois de d au dernier jour du mois de d) commune à s',
  ],
  ['nombre', 'nombre de devis dont signé et montant > 10 €', 'other-turn', 'nombre de devis dont (signé et montant > 10 €)'],
  ['oui ou non', 'il y a des devis dont signé et montant > 10 €', 'other-turn', 'il y a des devis dont (signé et montant > 10 €)'],
  ['€', 'a si o\n  sinon : b', 'other-turn', 'a si o\n  sinon b'],
  ['€', 'o → 100 €', 'other-turn', '100 € si o'],
  ['€', 'a\n  exception si o : 50 €', 'other-turn', 'a\n  sauf si o : 50 €'],
  ['€', 'a\n  sauf : 50 € si o', 'other-turn', 'a\n  sauf si o : 50 €'],
  ['oui ou non', "aucun devis n'est signé", 'other-turn', 'non (il y a des devis dont (signé))'],
  ['oui ou non', 'o et au moins un des devis est signé', 'other-turn', 'o et il y a des devis dont (signé)'],
  ['date', 'date la plus tardive de d et e', 'other-turn', 'plus grand de (d ; e)'],
  ['€', 'a\n  sauf si o 1 050 €', 'missing-colon', 'a\n  sauf si o : 1 050 €'],
  ['€', 'a\n  sauf si n > 60 alors 50 €', 'missing-colon', 'a\n  sauf si n > 60 : 50 €'],
  ['oui ou non', 'o\n  sauf si p non', 'missing-colon', 'o\n  sauf si p : non'],
  ['€', 'a, minimum 0 €', 'other-turn', 'a, au moins 0 €'],
  ['€', 'a, au maximum 100 €', 'other-turn', 'a, dans la limite de 100 €'],
  ['€', 'a - b, au moins 0 € et au plus 100 €', 'other-turn', 'a - b, au moins 0 €, dans la limite de 100 €'],
  ['oui ou non', 'n est inférieur à 6', 'other-turn', 'n < 6'],
  ['oui ou non', 'n est supérieur ou égal à 6', 'other-turn', 'n ≥ 6'],
  ['oui ou non', 'n est compris entre 4 et 6', 'other-turn', '(4 ≤ n et n ≤ 6)'],
  ['oui ou non', 'n est 4 à 6', 'other-turn', '(4 ≤ n et n ≤ 6)'],
  ['€', 'a si n est de 4 à 6 et o', 'other-turn', 'a si (4 ≤ n et n ≤ 6) et o'],
  ['€', 'a si n plus de 6', 'other-turn', 'a si n > 6'],
  ['€', 'a si n est de moins de 6', 'other-turn', 'a si n < 6'],
  ['€', 'a si o et si p', 'other-turn', 'a si o et p'],
  ['€', 'a si o ou si p', 'other-turn', 'a si o ou p'],
  ['€', 'a sauf si o', 'other-turn', 'a si non (o)'],
  ['€', 'a si o, sauf si n > 6', 'other-turn', 'a si o et non (n > 6)'],
  ['€', 'a moins b', 'other-turn', 'a - b'],
  ['oui ou non', 'un tiers de a > b', 'other-turn', '1 / 3 × a > b'],
  ['oui ou non', 'b < les deux tiers de a', 'other-turn', 'b < 2 / 3 × a'],
  ['€', 'trois quarts de a, arrondi au centime', 'other-turn', '75 % × a, arrondi au centime'],
  ['€', 'un quart du a, arrondi au centime', 'other-turn', '25 % × a, arrondi au centime'],
  ['oui ou non', 'le tiers de a > b', 'other-turn', '1 / 3 × a > b'],
  ['€', 'a si n est compris entre 4 et 6\n  sinon b', 'other-turn', 'a si (4 ≤ n et n ≤ 6)\n  sinon b'],
  ['oui ou non', 'a compris entre 60 et 70 €', 'other-turn', '(60 € ≤ a et a ≤ 70 €)'],
  ['oui ou non', "a n'excède pas 900 €", 'other-turn', 'a ≤ 900 €'],
  ['oui ou non', 'a est entre 1 € et 100 €', 'other-turn', '(1 € ≤ a et a ≤ 100 €)'],
  ['oui ou non', 'a se situe entre 1 € et 100 €', 'other-turn', '(1 € ≤ a et a ≤ 100 €)'],
  ['oui ou non', 'a doit être comprise entre 1 € et 100 €', 'other-turn', '(1 € ≤ a et a ≤ 100 €)'],
  ['oui ou non', 'o et a est entre 1 € et 100 €', 'other-turn', 'o et (1 € ≤ a et a ≤ 100 €)'],
  ['oui ou non', "a n'est pas comprise entre 1 € et 100 €", 'other-turn', 'non (1 € ≤ a et a ≤ 100 €)'],
  ['oui ou non', 'années entre d et e ≥ 60', 'other-turn', 'années entières entre d et e ≥ 60'],
  ['oui ou non', "nombre d'années révolues entre d et e ≥ 60", 'other-turn', 'années entières entre d et e ≥ 60'],
  ['oui ou non', 'o et mois entre d et e < 6', 'other-turn', 'o et mois entiers entre d et e < 6'],
  ['oui ou non', 'd est avant e', 'other-turn', 'd < e'],
  ['oui ou non', 'd est postérieure ou égale au 1er mars 2024', 'other-turn', 'd ≥ 1er mars 2024'],
  ['oui ou non', 'f est connue', 'other-turn', 'f existe'],
  ['date', '15 jours ouvrable après d', 'other-turn', '15 jours ouvrables après d'],
  ['date', '15 jour ouvrés avant d', 'other-turn', '15 jours ouvrés avant d'],
  ['date', '15 jours calendaires après d', 'other-turn', '15 jours après d'],
  ['date', '15 jours calendaires à compter de d', 'other-turn', '15 jours après d'],
  ['€', 'a x 2', 'other-turn', 'a × 2'],
  ['€', 'a x n, arrondi au centime', 'other-turn', 'a × n, arrondi au centime'],
  ['oui ou non', 'a ne dépasse pas 900 €', 'other-turn', 'a ≤ 900 €'],
  ['oui ou non', 'o et a dépasse 900 €', 'other-turn', 'o et a > 900 €'],
  ['oui ou non', 'ni o ni p', 'other-turn', 'non (o ou p)'],
  ['€', 'a si ni o ni p\n  sinon b', 'other-turn', 'a si non (o ou p)\n  sinon b'],
  ['€', 'a\n  toutefois, 50 € si o', 'other-turn', 'a\n  sauf si o : 50 €'],
  ['date', 'd, reporté au premier jour ouvré', 'other-turn', '1 jour ouvré après (1 jour avant d)'],
  ['date', '10 jours après d, reporté au premier jour ouvré suivant', 'other-turn', '1 jour ouvré après (1 jour avant (10 jours après d))'],
  ['date', '10 jours ouvres après d', 'missing-accent', '10 jours ouvrés après d'],
  ['date', '1 an et 6 mois après d', 'other-turn', '18 mois après d'],
  ['date', '2 ans et 3 mois avant d', 'other-turn', '27 mois avant d'],
  ['date', '1 mois et 3 jours après d', 'other-turn', '3 jours après (1 mois après d)'],
  ['€', 'a lorsque o\n  sinon b', 'other-turn', 'a si o\n  sinon b'],
  ['€', 'a quand o\n  sinon b', 'other-turn', 'a si o\n  sinon b'],
  ['€', 'a en cas de o\n  sinon b', 'other-turn', 'a si o\n  sinon b'],
  ['€', 'a si pas o\n  sinon b', 'other-turn', 'a si non o\n  sinon b'],
  ['€', 'a plus b', 'other-turn', 'a + b'],
  ['€', 'a fois 2', 'other-turn', 'a × 2'],
  ['date', 'd, reportée au premier jour ouvrable suivant', 'other-turn', 'd, reportée au premier jour ouvrable'],
  ['€', '500 € en 2026', 'other-turn', '500 € depuis le 1er janvier 2026'],
  ['€', '2026 : 500 €', 'other-turn', '500 € depuis le 1er janvier 2026'],
  ['mois', 'nombre de mois complets entre d et e', 'other-turn', 'mois entiers entre d et e'],
  ['%', '30 pourcents', 'other-turn', '30 %'],
  ['€', 'a si motif est « visite »\n  sinon b', 'other-turn', 'a si motif est visite\n  sinon b'],
  ['€', 'somme de montant de devis dont montant > 10 €', 'not-a-condition', 'somme de montant de devis dont (montant > 10 €)'],
  ['oui ou non', 'âge du demandeur au d ≥ 60 ans', 'other-turn', 'années entières entre date de naissance et d ≥ 60 ans'],
  ['liste de €', 'montant × 2 pour chaque devis de devis', 'other-turn', '(montant × 2 pour chaque devis de devis)'],
  [
    '€',
    'somme de montant × 2 pour chaque devis de devis si o\n  sinon a',
    'other-turn',
    'somme de (montant × 2 pour chaque devis de devis) si o\n  sinon a',
  ],
  ['€', 'a\n  selon guide « a »', 'other-turn', "a\n  d'après guide « a »"],
  ['€', 'a\n  selon le guide, « a »', 'other-turn', "a\n  d'après le guide « a »"],
  ['€', "a × 2, arrondi à l'euro près", 'other-turn', "a × 2, arrondi à l'euro"],
  ['€', "a × 2, arrondi à l'entier inférieur", 'other-turn', "a × 2, arrondi à l'unité inférieur"],
  ['€', 'a × 2, arrondi au dixième', 'other-turn', 'a × 2, arrondi à 0,1'],
  ['€', '2 500 € avant le 1er juillet 2026', 'other-turn', "2 500 € jusqu'au 30/06/2026"],
  ['€', '2 500 € après le 30 juin 2026', 'other-turn', '2 500 € depuis le 01/07/2026'],
];

test.each(TOLD)('%s: « %s »', (type, lines, code, after) => {
  expect(mended(type, lines)).toEqual([code, after]);
});

test.each(TOLD.filter(([type, lines, code]) => type === 'oui ou non' && code === 'other-turn' && !lines.includes('\n')))(
  'in an exception the same leaves the colon and the value alone: %s %s',
  (type, lines, code, right) => {
    expect(mended(type, `o\n  sauf si ${lines} : non`)).toEqual([code, `o\n  sauf si ${right} : non`]);
  },
);

test.each([
  'daprès guide « x »',
  'dapres guide « x »',
  'source : guide, « x »',
  'Source guide « x »',
  'en application du guide « x »',
  'cf. guide « x »',
])('a source written « %s » is told to begin with « d’après »', (source) => {
  const [one, ...more] = errors(`règle essai : €\n  10 €\n    ${source}\n`);
  expect([one?.code, one?.fixes[0]?.edits[0]?.text, more]).toEqual(['other-turn', "d'après guide « x »", []]);
});

test('the passage of a terme that lacks its « d’après » is told so, and no other words of its definition', () => {
  const term = (line: string): string => `terme GIR\n  groupe iso-ressources\n  ${line}\n`;
  const told = (line: string): readonly unknown[] => errors(term(line)).map(({ code, fixes }) => [code, fixes[0]?.edits[0]?.text]);
  for (const line of ['daprès guide « x »', "d'apres guide « x »", 'source : guide « x »'])
    expect(told(line)).toEqual([['other-turn', "d'après guide « x »"]]);
  expect(['voir le barème « x »', 'selon le guide « x »', 'guide « x »', 'source : « x »'].map(told)).toEqual([[], [], [], []]);
});

test('a line wrong for another reason is told for that reason', () => {
  expect(mended('€', 'a b')).toEqual(['missing-operator']);
  expect(mended('€', 'a\n  sauf si a > 50 €')).toEqual(['missing-colon']);
  expect(mended('période', 'période de 3 mois à compter de d €')).toEqual(['unexpected-word']);
});

test.each([
  ['au-delà de 1 340 €', 'plus de 1 340 €'],
  ['supérieur à 1 020', 'plus de 1 020'],
  ['supérieure ou égale à 1 020 €', '1 020 € et plus'],
  ['inférieur à 1 020', 'moins de 1 020'],
  ['inférieurs ou égaux à 1 020', undefined],
  ['inférieur ou égal à 1 020', "jusqu'à 1 020"],
  ['en dessous de 1 020', 'moins de 1 020'],
  ["jusqu'à 1 020 € inclus", "jusqu'à 1 020 €"],
  ['entre 0 et 1 020 €', '0 à 1 020 €'],
  ['de 1 020 à moins de 1 340', '1 020 et plus et moins de 1 340'],
  ['au-delà', undefined],
  ['*', 'tous'],
  ['quel que soit le montant', 'tous'],
  ['groupe 1 et 2', '1 ou 2'],
  ['groupes 3 à 6', '3 à 6'],
  ['1, 2', '1 ou 2'],
  ['1, 2 et 3', '1 ou 2 ou 3'],
  ['1 et 2', '1 ou 2'],
  ['1 020 € maximum', "jusqu'à 1 020 €"],
  ['1 020 € au minimum', '1 020 € et plus'],
])('the cell « %s »', (cell, right) => {
  const table = (condition: string): string => `barème essai : €\n  | a | essai |\n  | ${condition} | 5 € |\n  sans source : essai\n`;
  const [one] = errors(table(cell));
  const edit = one?.fixes[0]?.edits[0];
  expect([one?.code, edit?.text]).toEqual([cell.includes('égaux') ? 'unreadable-cell' : 'other-turn', right]);
  if (right !== undefined) expect(errors(table(right))).toEqual([]);
});

test.each([
  ['nombre de devis nés après le 1er janvier 2020', 'nés après le 1er janvier 2020', 'dont (… > 1er janvier 2020)'],
  ['nombre de devis de moins de 100 €', 'de moins de 100 €', 'dont (… < 100 €)'],
  ['d depuis moins de 3 mois', 'd depuis moins de 3 mois', 'd > 3 mois avant …'],
  ['d depuis au moins 3 mois', 'd depuis au moins 3 mois', 'd ≤ 3 mois avant …'],
])('« %s » is told with a condition of which only the author knows a part', (lines, written, right) => {
  const [one] = errors(rule('oui ou non', lines));
  expect([one?.code, one?.params, one?.fixes]).toEqual(['other-turn', { written, right }, []]);
});

test.each([
  ['€ par heure', '€/h'],
  ['euros par an', '€/an'],
  ['€ mensuel', '€/mois'],
  ['date (facultatif)', 'date, facultatif'],
  ['facultatif, oui ou non', 'oui ou non, facultatif'],
  ['durée', 'jours'],
])('a donnée declared as « %s » is told « %s »', (type, right) => {
  const [one, ...more] = errors(`donnée z : ${type}\n`);
  expect([one?.fixes[0]?.edits[0]?.text, more]).toEqual([right, []]);
  expect(errors(`donnée z : ${right}\n`)).toEqual([]);
});

test('an age in years, in a column of plain numbers, is told as the number alone', () => {
  const [one] = errors('barème essai : €\n  | n | essai |\n  | moins de 60 ans | 5 € |\n  | 60 et plus | 6 € |\n  sans source : essai\n');
  expect([one?.code, one?.fixes[0]?.edits[0]?.text]).toEqual(['wrong-unit', '60']);
});

test.each([
  ['test « un »\n  | n° | n | ⇒ essai |\n  | 1 | 2 | 3 |\n', 'cas'],
  ['variable z : nombre\n', 'donnée'],
  ['Formule z : nombre\n  1\n    sans source : essai\n', 'règle'],
  ['constante z : nombre\n  1\n    sans source : essai\n', 'paramètre'],
])('a declaration called otherwise, « %s », is told its word and read so', (text, word) => {
  const [one] = errors(text);
  expect([one?.code, one?.fixes[0]?.edits[0]?.text]).toEqual(['unknown-opener', word]);
});

test('« fait le : » in a délai is told « accompli : »', () => {
  const delay = (done: string): string => `délai essai\n  au plus tard 2 mois après d\n    sans source : essai\n  ${done} f\n`;
  const [one, ...more] = errors(delay('fait le :'));
  expect([one?.code, one?.fixes[0]?.edits[0]?.text, more]).toEqual(['other-turn', 'accompli :', []]);
  expect(errors(delay('accompli :'))).toEqual([]);
});

test('« contient » is told with the condition on the elements to write, whose name only the author knows', () => {
  const [one] = errors(rule('oui ou non', 'devis contient a'));
  expect([one?.code, one?.params, one?.fixes]).toEqual(['other-turn', { written: 'devis contient a', right: 'il y a des devis dont (… est a)' }, []]);
});

test('« contient » in an exception leaves the colon and its value to the exception', () => {
  const [one] = errors(rule('oui ou non', 'o\n  sauf si devis contient a : non'));
  expect([one?.code, one?.params]).toEqual(['other-turn', { written: 'devis contient a', right: 'il y a des devis dont (… est a)' }]);
});

test('a document takes its title without a colon', () => {
  const found = compileRuleset([{ file: 'e.attendu', text: 'règlement « Essai »\n  langue 1\n\ndocument guide : « Guide »\n' }]).diagnostics;
  expect(found.map(({ code, fixes }) => [code, fixes[0]?.params])).toEqual([['other-turn', { right: '« Guide »' }]]);
});

test('two values on one « avec » line are told their two lines, which end the finding', () => {
  const cases = (given: string): string => `cas « un »\n  ${given}\n  sans source : essai\n  | n° | ⇒ âge |\n  | 1 | 60 |\n`;
  const [one, ...more] = errors(cases('avec âge = 60, n = 2'));
  expect([one?.code, one?.params['first'], one?.params['second'], one?.fixes[0]?.edits[0]?.text, more]).toEqual([
    'two-bindings',
    'avec âge = 60',
    'avec n = 2',
    '\n  avec ',
    [],
  ]);
  expect(errors(cases('avec âge = 60\n  avec n = 2'))).toEqual([]);
  expect(errors(cases('avec devis = 10 €, oui ; 20 €, non'))).toEqual([]);
  // What stands between parentheses is of one value.
  expect(errors(cases('avec aidé = (n, dans la limite de 3) = 3')).map(({ code }) => code)).not.toContain('two-bindings');
  expect(errors(cases('avec âge = (n, dans la limite de 3), n = 2')).map(({ code, params }) => [code, params['first'], params['second']])).toEqual([
    ['two-bindings', 'avec âge = (n, dans la limite de 3)', 'avec n = 2'],
  ]);
});

test('the values of a choix behind its name are told a line each, and what stands under the name stays', () => {
  const choice = (values: string): string => `choix mode${values}\n  sans source : essai\n\ndonnée m : mode\n\n${rule('oui ou non', 'm est bleu')}`;
  const fixed = (values: string): string | undefined =>
    errors(choice(values)).find(({ code }) => code === 'values-on-head')?.fixes[0]?.edits[0]?.text;
  expect([' : bleu, rouge vif', ' = bleu ; vert ou gris', ': bleu'].map(fixed)).toEqual([
    '\n  - bleu\n  - rouge vif',
    '\n  - bleu\n  - vert\n  - gris',
    '\n  - bleu',
  ]);
  expect(errors(choice('\n  - bleu\n  - rouge vif'))).toEqual([]);
  expect(errors(choice(' : bleu « clair, ou gris », rouge')).map(({ code }) => code)).not.toContain('values-on-head');
});

test('the values of a choix are written below its name, however it is spaced', () => {
  const text = 'règlement « Essai »\n  langue 1\n\nchoix   mode  : bleu, rouge\n';
  const { diagnostics } = compileRuleset([{ file: 'e.attendu', text }]);
  const edit = diagnostics.find(({ code }) => code === 'values-on-head')?.fixes[0]?.edits[0];
  expect(`${text.slice(0, edit?.span.start)}${edit?.text}${text.slice(edit?.span.end)}`).toBe(
    'règlement « Essai »\n  langue 1\n\nchoix   mode\n  - bleu\n  - rouge\n',
  );
});

test.each([
  ["1 € jusqu'au 31 décembre", "jusqu'au 31 décembre 20…"],
  ['1 € depuis le 1er janvier', 'depuis le 1er janvier 20…'],
  ['1 € depuis le 1er mars', 'depuis le 1er mars 20…'],
  ["1 € jusqu'au 31 mars", "jusqu'au 31 mars 20…"],
  ['1 € si d ≤ 31 mars', "30 jours après (2 mois après premier jour de l'année civile de …)"],
  ["1 € si d ≤ 31 mars de l'année suivante", "3 mois après dernier jour de l'année civile de …"],
  ['1 € si d ≤ 31 décembre', "dernier jour de l'année civile de …"],
  ["1 € si d ≥ 1er janvier de l'année suivante", "premier jour de l'année civile de (1 an après …)"],
])('the day of a year that is not said, « %s », is told with the place of its year', (lines, right) => {
  expect(errors(rule('€', lines)).map(({ code, params, fixes }) => [code, params['right'], fixes])).toEqual([['other-turn', right, []]]);
});

test.each([
  ['d', '2025', '01/01/2025 à 31/12/2025'],
  ['d', 'en 2025', '01/01/2025 à 31/12/2025'],
  ['d', 'février 2024', '01/02/2024 à 29/02/2024'],
  ['d', 'avant 2025', 'avant 01/01/2025'],
  ['d', 'après mars 2025', 'après 31/03/2025'],
  ['d', 'à partir de 2025', 'à partir du 01/01/2025'],
  ['d', "jusqu'en juin 2025", "jusqu'au 30/06/2025"],
  ['d', 'entre le 01/03/2025 et le 31/03/2025', '01/03/2025 à 31/03/2025'],
  ['d', 'entre le 1er mars 2025 et le 31 mars 2025', '1er mars 2025 à 31 mars 2025'],
  ['nuance', 'sauf claire', 'sombre ou autre que claire'],
  ['nuance', 'pas claire ni sombre', 'autre que claire'],
  ['nuance', 'toutes sauf « claire »', undefined],
  ['nuance', 'autre que claire', undefined],
])('of the column « %s », the cell « %s »', (column, cell, right) => {
  const choice = 'choix nuance\n  - claire\n  - sombre\n  - autre que claire\n\ndonnée nuance : nuance\n\n';
  const table = (condition: string): string =>
    `${choice}barème essai : €\n  | ${column} | essai |\n  | ${condition} | 5 € |\n  sans source : essai\n`;
  const [one] = errors(table(cell));
  expect(one?.code === 'other-turn' ? one.fixes[0]?.edits[0]?.text : undefined).toBe(right);
  if (right !== undefined) expect(errors(table(right))).toEqual([]);
});

test.each([
  ['par année civile', 'année civile de … = année civile de …'],
  ['par an', 'année civile de … = année civile de …'],
  ['sur une année', 'année civile de … = année civile de …'],
  ['par mois', '…'],
])('a limit « %s » is told as what is left of it, for the author to complete', (time, same) => {
  const [one, ...more] = errors(rule('€', `a, dans la limite de 3 000 € ${time}`));
  const right = `(3 000 € - somme de … de (… précédant … dont (${same}))), au moins 0 €`;
  expect([one?.code, one?.params, one?.fixes, more]).toEqual(['other-turn', { written: `3 000 € ${time}`, right }, [], []]);
});
