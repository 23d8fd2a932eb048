/** Small slips of the hand: what is said of them is true, stands where the slip is, and is said once. */
import { describe, expect, test } from 'vitest';
import { compileRuleset } from '../../compiler/driver.ts';
import { rendering } from '../../dsl/diagnostics/render.ts';

/** Line, code and advice of each finding that is not a mere information. */
const said = (text: string): readonly string[] =>
  compileRuleset([{ file: 'regles.attendu', text }])
    .diagnostics.filter((one) => one.severity !== 'info')
    .map((one) => `${text.slice(0, one.span.start).split('\n').length} ${one.code} | ${rendering(one, 'fr').hint ?? ''}`);

describe('a piece of a contrôle', () => {
  const control = (item: string): string => `donnée effet : date

contrôle pièces
  - ${item}
    sans source : pour les essais
`;

  test('whose deadline has no comma before it is refused on its line, with the comma to write', () => {
    expect(said(control("avis d'imposition au plus tard effet"))).toEqual(["4 missing-comma | Écrivez « avis d'imposition, au plus tard … »."]);
  });

  test('has its deadline once the comma is there', () => {
    expect(said(control("avis d'imposition, au plus tard effet"))).toEqual([]);
  });

  test('may end with these words, which no day follows', () => {
    expect(said('contrôle pièces\n  - lecture la veille au plus tard\n    sans source : pour les essais\n')).toEqual([]);
  });
});

test('bounds the wrong way round are said once, and no value of a case is out of them', () => {
  const text = `donnée n : nombre de 300 à 0

règle r : nombre
  n
  sans source : pour les essais

cas « Deux »
  sans source : pour les essais
  | n° | n | ⇒ r |
  | 1 | 12 | 12 |
  | 2 | inconnu | indéterminé : n |
`;
  expect(said(text)).toEqual(['1 reversed-bounds | Écrivez la plus petite borne d’abord.']);
});

test('a donnée whose type is not known is no unknown need of a case', () => {
  const text = `donnée fraude : bool
donnée n : €

règle r : €
  sans source : pour les essais
  n si fraude
  sinon 0 €

cas « Un »
  sans source : pour les essais
  | n° | fraude | n | ⇒ r |
  | 1 | inconnu | 13 € | indéterminé : fraude |
`;
  expect(said(text)).toEqual(['1 unknown-name | Vouliez-vous dire « oui ou non » ?']);
});

describe('« sans source » without its reason', () => {
  const missing = 'missing-reason | Écrivez la raison après « sans source : ».';

  test('is said so under a reading of a question', () => {
    const text = `question q « Laquelle ? »
  - lecture une
    sans source
  - lecture deux
    sans source : pour les essais
  retenue : aucune

règle r : €
  sans source : pour les essais
  1 € si q est une
  sinon 2 €
`;
    expect(said(text)).toEqual([`3 ${missing}`]);
  });

  test('is said so under a rule, and is no value of it', () => {
    expect(said('règle r : €\n  1 €\n  sans source\n')).toEqual([`3 ${missing}`]);
  });
});

test('« sauf » without « si » is told what to write', () => {
  const text = 'donnée fraude : oui ou non\n\nrègle r : oui ou non\n  oui\n  sauf fraude : non\n  sans source : pour les essais\n';
  expect(said(text)).toEqual(['5 except-without-if | Écrivez « sauf si fraude : non ».']);
});

describe('a type without the « : » before it', () => {
  test.each([
    ['règle coût €\n  3 €\n  sans source : essai\n\nrègle r : €\n  coût × 2\n  sans source : essai\n', 1, 'coût : €'],
    ['donnée n : nombre\n\nrègle droit oui ou non\n  n > 2\n  sans source : essai\n', 3, 'droit : oui ou non'],
    ['donnée âge nombre de 0 à 20\n\nrègle r : nombre\n  âge × 2\n  sans source : essai\n', 1, 'âge : nombre de 0 à 20'],
    ['donnée fin date\n\nrègle r : date\n  fin\n  sans source : essai\n', 1, 'fin : date'],
    ['donnée zones liste de textes\n\nrègle r : nombre\n  nombre de zones\n  sans source : essai\n', 1, 'zones : liste de textes'],
    ['paramètre taux %\n  10 %\n    sans source : essai\n\nrègle r : %\n  taux\n  sans source : essai\n', 1, 'taux : %'],
  ])('%j is told what to write, and other lines know the name', (text, line, right) => {
    expect(said(text)).toEqual([`${line} missing-type-colon | Écrivez « ${right} ».`]);
  });

  test('a rule may still be named after a date', () => {
    expect(said('donnée fin : date\n\nrègle dernière date\n  fin\n  sans source : essai\n')).toEqual([]);
  });
});

test('a relevé whose guillemet is not closed is said once, and closed before its reliability', () => {
  const text = 'paramètre seuil : €\n  3 €\n    relevé « Gazette, janvier 2025 fiabilité B\n';
  expect(said(text)).toEqual(['3 unclosed-quote | Ajoutez « » » à la fin de la citation.']);
  const [found] = compileRuleset([{ file: 'regles.attendu', text }]).diagnostics;
  const [edit] = found?.fixes[0]?.edits ?? [];
  if (edit === undefined) throw new Error('no fix');
  expect(said(text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end))).toEqual([]);
});

describe('the version of the language', () => {
  const RULE = 'règle r : €\n  3 €\n  sans source : essai\n';
  const files = (...texts: readonly string[]): readonly string[] =>
    compileRuleset(texts.map((text, index) => ({ file: `${index}.attendu`, text }))).diagnostics.map(
      ({ code, span }) => `${span.file} ${span.start} ${code}`,
    );

  test('is asked of each file of a ruleset', () => {
    expect(files('règlement « Essai »\n  langue 1\n', RULE, `langue 1\n\n${RULE.replace('r :', 's :')}`)).toEqual(['1.attendu 0 no-language']);
  });

  test('is not asked of a text without a title, nor twice of one that is badly written', () => {
    expect(files(RULE)).toEqual([]);
    expect(files(`règlement « Essai »\n  langue une\n\n${RULE}`).map((one) => one.split(' ')[2])).toEqual(['wrong-head']);
  });
});

describe('a donnée of the wrong type', () => {
  const cases = (type: string, ...cells: readonly string[]): string => `donnée revenu : ${type}

règle retenu : ${type}
  revenu
  sans source : essai

cas « Revenus »
  sans source : essai
  | n° | revenu | ⇒ retenu |
${cells.map((cell, index) => `  | ${index + 1} | ${cell} | indéterminé |\n`).join('')}`;

  test('is said once, at the title of its column, not of each cell', () => {
    expect(said(cases('date', '30 €', '40 €', '50 €'))).toEqual([
      '9 case-wrong-column | Corrigez ce que « revenu » est déclaré contenir, ou les cellules.',
    ]);
  });

  test('one cell that cannot be read among others is said itself', () => {
    expect(said(cases('€', '30 €', 'beaucoup', '50 €'))).toEqual(['11 wrong-cell | Écrivez par exemple « 10 € ».']);
  });
});

test('what a name may have meant is of its kind: no value of another choix, none where a number is wanted', () => {
  const text = (value: string): string => `choix nature
  - décès
  - départ

choix situation
  - vivant
  - absent

donnée situation : situation
donnée nature : nature

règle r : nombre
  sans source : pour les essais
  ${value}
  sinon 0
`;
  expect(said(text('1 si situation est absents et nature est décès'))).toEqual(['14 unknown-name | Vouliez-vous dire « absent » ?']);
  expect(said(text('1 si situation est décèss et nature est décès'))).toEqual(["14 unknown-name | Déclarez « décèss », ou vérifiez l'orthographe."]);
  expect(said(text('décèss si situation est absent et nature est décès'))).toEqual([
    "14 unknown-name | Déclarez « décèss », ou vérifiez l'orthographe.",
  ]);
});

test('« où » takes no name of a field of the element', () => {
  const text = `fiche visite
  - heures : h

donnée visites : liste de visites

règle d : h
  sans source : pour les essais
  pour chaque visite
  heures + reste
  où heures = 2 h
  où reste = heures
`;
  expect(said(text)).toEqual(['10 duplicate-name | Renommez l’une des deux déclarations, ou supprimez celle qui est en trop.']);
});

describe('a name of « où » or « noté » that is also a field of the innermost element, or the element, is refused where it is read bare', () => {
  const text = (value: string): string => `fiche achat
  - prix : €
  - jour : date

donnée achats : liste d'achats
donnée payés : liste d'achats

donnée jour limite : date

contrôle papiers
  sans source : essai
  - facture, au plus tard jour limite

règle r : oui ou non
  sans source : pour les essais
  ${value}
`;
  const field = "16 ambiguous-name | Écrivez « prix d'achat » pour le champ ; pour l'autre, renommez l'un des deux.";
  const rename = '16 ambiguous-name | Renommez l’un des deux.';

  test.each([
    ['somme de (prix pour chaque achat de achats) = 0 €\n  où prix = 10 €', field],
    ['somme du prix des (achats dont (prix > 5 €)) = 0 €\n  où prix = 10 €', field],
    ['tous les achats vérifient (prix > 5 €)\n  où prix = 10 €', field],
    ['il y a des achats dont (prix > 5 €)\n  où prix = 10 €', field],
    ['prix du plus grand des achats par prix > 5 €\n  où prix = 10 €', field],
    ['autre > 5 €\n  où prix = 10 €\n  où autre = somme de (prix pour chaque achat de achats)', field.replace('16', '18')],
    ['il y a des manquants des papiers dont (échéance existe)\n  où échéance = 3', rename],
    ['il y a des manquants des papiers dont recommandé\n  où recommandé = non', rename],
    ['somme de (prix pour chaque achat noté prix de achats) = 0 €', field],
    ['somme de (5 € pour chaque achat de (achats dont (achat est vide))) = 0 €\n  où achat = achats', rename],
    ['il y a des achats dont (il y a des payés dont (prix de achat > 5 €))\n  où achat = unique de achats', rename],
  ])('%s', (value, advice) => {
    expect(said(text(value))).toEqual([advice]);
  });

  test.each([
    ["somme de (prix d'achat pour chaque achat de achats) = prix\n  où prix = 10 €"],
    ['somme du prix des achats = prix\n  où prix = 10 €'],
    ['prix de achat = 5 €\n  où achat = unique de achats'],
  ])('and not where it says which: %s', (value) => {
    expect(said(text(value))).toEqual([]);
  });
});

test('an amount beside a calculation of many decimals is too large only where nothing reckons them as fractions', () => {
  const text = (value: string): string => `donnée coût : €
donnée a : %
donnée petit : oui ou non

règle r
  sans source : pour les essais
  ${value}
`;
  expect(said(text('plus grand de (coût × a × a × a ; 100 €), arrondi au centime'))).toEqual([]);
  expect(said(text('coût × a × a × a si petit\n  sinon 100 €'))).toEqual([
    '8 number-too-large | Arrondissez le calcul auprès duquel il se lit (« , arrondi au centime »).',
  ]);
});

test('what is missing from a contrôle « pour chaque » is taken of its elements, as the advice writes', () => {
  const text = (value: string): string => `fiche visite
  - heures : h

donnée visites : liste de visites

contrôle suivi
  sans source : essai
  pour chaque visite
  - rapport

règle r : nombre
  sans source : pour les essais
  ${value}
`;
  expect(said(text('nombre de manquants du suivi'))).toEqual([
    '13 element-needed | Écrivez « manquants du suivi des visites » : une valeur pour chacun.',
  ]);
  expect(said(text('nombre de manquants du suivi des visites'))).toEqual([]);
});

test('a value given to all the cases that a column of lists gives is told what a blank cell there is', () => {
  const text = `donnée trajets : liste de nombres

règle r : nombre
  sans source : pour les essais
  nombre de trajets

cas « Trajets »
  sans source : pour les essais
  avec trajets = 1 ; 2
  | n° | trajets | ⇒ r |
  | 1 | | 0 |
  | 2 | 3 | 1 |
`;
  expect(said(text)).toEqual(['9 case-overridden-value | Retirez cette ligne, ou la colonne : sous une liste, une case vide est la liste vide.']);
});

test('two cases from one day on are put under a single date, by a click', () => {
  const lines = (cases: string): string => `donnée couple : oui ou non

règle forfait : €
${cases}
    sans source : pour les essais
`;
  const text = lines(`  6 € si couple depuis le 1er janvier 2025
    sans source : pour les essais
  4 € si non couple depuis le 1er janvier 2025`);
  const found = compileRuleset([{ file: 'regles.attendu', text }]).diagnostics.find(({ code }) => code === 'overlapping-versions');
  const edits = [...(found?.fixes[0]?.edits ?? [])].sort((a, b) => b.span.start - a.span.start);
  expect(edits.reduce((now, { span, text: by }) => now.slice(0, span.start) + by + now.slice(span.end), text)).toBe(
    lines(`  depuis le 1er janvier 2025
  6 € si couple
    sans source : pour les essais
  4 € si non couple`),
  );
});

describe('what reads as one thing and types as another is told with what to write', () => {
  const rule = (head: string, type: string, line: string): string => `${head}\n\nrègle essai : ${type}\n  ${line}\n  sans source : essai\n`;
  const choice = 'choix poste\n  - soin\n  - repas\n  sans source : essai\n\ndonnée demandes : liste de postes\ndonnée voulu : poste';
  const amounts = 'fiche dépense\n  - montant : €\n\ndonnée dépenses : liste de dépenses';
  test.each([
    ['a value « dans » a list', choice, 'oui ou non', 'soin dans demandes', 'other-turn | Écrivez « il y a des demandes dont (poste est soin) ».'],
    ['a donnée « dans » a list', choice, 'oui ou non', 'voulu dans demandes', 'other-turn | Écrivez « il y a des demandes dont (poste est voulu) ».'],
    ['a choix « dans » a list', choice, 'oui ou non', 'poste dans demandes', 'other-turn | Écrivez « il y a des demandes dont (…) ».'],
    ['an element called by its list', choice, 'nombre', 'nombre de demandes dont (demande est soin)', 'unknown-name | Vouliez-vous dire « poste » ?'],
    [
      'a mean',
      amounts,
      '€',
      'moyenne de (montant des dépenses), arrondi au centime',
      'other-turn | Écrivez « (somme de (montant des dépenses)) / (nombre de (montant des dépenses)) ».',
    ],
    [
      'the month of a day counted from another',
      'donnée d : date',
      'date',
      'premier jour du mois de 3 mois avant d',
      'other-turn | Écrivez « premier jour du mois de (3 mois avant d) ».',
    ],
    [
      'the year of a day counted in working days',
      'donnée d : date',
      'nombre',
      'année civile de 10 jours ouvrés après d',
      'other-turn | Écrivez « année civile de (10 jours ouvrés après d) ».',
    ],
  ])('%s', (_, head, type, line, finding) => {
    const at = head.split('\n').length + 3;
    expect(said(rule(head, type, line))).toEqual([`${at} ${finding}`]);
  });

  test.each([
    [choice, 'oui ou non', 'il y a des demandes dont (poste est voulu)'],
    [amounts, '€', '(somme de (montant des dépenses)) / (nombre de (montant des dépenses)), arrondi au centime'],
    ['donnée d : date', 'date', 'premier jour du mois de (3 mois avant d)'],
  ])('is read as told: %#', (head, type, line) => {
    expect(said(rule(head, type, line))).toEqual([]);
  });
});

test('what is written behind a relevé and is of the line is put before it, by a click', () => {
  const rule = (line: string): string => `donnée ok : oui ou non\n\nrègle r : €\n  ${line}\n  sinon 0 €\n    sans source : essai\n`;
  const text = rule('5 €, relevé « X » fiabilité B si ok');
  expect(said(text)).toEqual(['4 reliability | Écrivez « si ok » avant « relevé ».']);
  const found = compileRuleset([{ file: 'regles.attendu', text }]).diagnostics.find(({ code }) => code === 'reliability');
  const edits = [...(found?.fixes[0]?.edits ?? [])].sort((a, b) => b.span.start - a.span.start);
  const mended = edits.reduce((now, { span, text: by }) => now.slice(0, span.start) + by + now.slice(span.end), text);
  expect([mended, said(mended)]).toEqual([rule('5 € si ok, relevé « X » fiabilité B'), []]);
});

test.each([
  ['heures × 20 €', 'heures × 20 €/h'],
  ['20 € × heures', '20 €/h × heures'],
  ['(2 × heures) × 1 520,50 €', '(2 × heures) × 1 520,50 €/h'],
])('the price that « %s » multiplies is told to be that of one of them', (written, right) => {
  const text = (value: string): string => `donnée heures : h, à 2 décimales

règle aide : €
  ${value}, arrondi au centime
  sans source : pour les essais
`;
  const [one, ...more] = compileRuleset([{ file: 'regles.attendu', text: text(written) }]).diagnostics.filter(({ severity }) => severity === 'error');
  const edit = one?.fixes[0]?.edits[0];
  expect([one?.code, text(written).slice(0, edit?.span.start) + (edit?.text ?? '') + text(written).slice(edit?.span.end), more]).toEqual([
    'wrong-unit',
    text(right),
    [],
  ]);
  expect(said(text(right))).toEqual([]);
});
