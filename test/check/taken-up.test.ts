/** What a ruleset taken up shares with the one that takes it up: données, questions, dates. Nothing is the same by its name alone (law 2). */
import { describe, expect, test } from 'vitest';
import type { Compiled } from '../../compiler/driver.ts';
import { shared, taken, told } from './taken.ts';

describe('données and questions', () => {
  const EVENTS = (list: string): string => `
fiche événement
  - montant : €
  - date : date

donnée événements : liste d'événements${list}

règle rangs : liste de €
  (montant du suivant − montant du précédent pour chaque paire successive d'événements)
  sans source : x
`;
  const host = (list: string, rest = ''): string =>
    `\nfiche événement\n  - montant : €\n  - date : date\n\ndonnée événements : liste d'événements${list}\n\nreprend « Base » comme B\n${rest}`;

  test('a list of one name in another order, or of another length, is another donnée', () => {
    expect(told(taken(['Base', EVENTS(' par date')], ['Hôte', host('')]))).toEqual([shared('Base', ['événements'], ['order'])]);
    expect(told(taken(['Base', EVENTS('')], ['Hôte', host(' par montant')]))).toEqual([shared('Base', ['événements'], ['order'])]);
    const longer = [shared('Base', ['événements'], ['size'], 'événements = événements')];
    expect(told(taken(['Base', EVENTS(', au plus 3')], ['Hôte', host('')]))).toEqual(longer);
  });

  test('two rulesets taken up whose list may be of another length: the binding that is proposed is one that can be written', () => {
    const base = ['Base', EVENTS(', au plus 400')] as const;
    const other = ['Autre', EVENTS(', au plus 1000')] as const;
    const both = (bound: string): string => `
reprend « Base » comme B

reprend « Autre » comme A${bound}

cas « Une liste »
  sans source : x
  | événements | ⇒ rangs du B | ⇒ rangs du A |
  | 10 €, 01/03/2025 ; 7 €, 01/01/2025 | -3 € | -3 € |
`;
    const refused = taken(base, other, ['Hôte', both('')]);
    expect(told(refused)).toEqual([shared('Autre', ['événements'], ['size'], 'événements = événements')]);
    const text = refused.model.files[0]?.text ?? '';
    const edits = refused.diagnostics.flatMap(({ fixes }) => fixes).flatMap((one) => one.edits);
    expect(edits.map(({ span, text: put }) => [text.slice(0, span.start).split('\n').at(-1), span.end - span.start, put])).toEqual([
      ['reprend « Autre » comme A', 0, '\n  avec événements = événements'],
    ]);
    expect(told(taken(base, other, ['Hôte', both('\n  avec événements = événements')]))).toEqual([]);
  });

  test('a list bound to one « par date » is in that order: a donnée « par date », what a rule keeps of it, or one of several such', () => {
    const bound = (value: string, rest: string): Compiled =>
      taken(
        ['Base', EVENTS(' par date')],
        [
          'Hôte',
          `
donnée faits : liste d'événements par date
donnée autres : liste d'événements par montant
donnée même jour : oui ou non

règle gardés : liste d'événements
  faits dont (montant > 1 €)
  sans source : x

règle les uns ou les autres : liste d'événements
  sans source : x
  faits si même jour
  sinon ${rest}

reprend « Base » comme B
  avec événements = ${value}

cas « Dans l'ordre des dates »
  sans source : x
  avec autres = aucun
  avec même jour = oui
  | faits | ⇒ rangs du B |
  | 10 €, 01/03/2025 ; 7 €, 01/01/2025 ; 2 €, 01/02/2025 | -5 € ; 8 € |
`,
        ],
      );
    expect(told(bound('faits', 'gardés'))).toEqual([]);
    expect(told(bound('gardés', 'gardés'))).toEqual([]);
    expect(told(bound('les uns ou les autres', 'gardés'))).toEqual([]);
    const unsorted = ['unsorted-binding {"name":"événements","by":"date"}'];
    expect(told(bound('autres', 'gardés'))).toEqual(unsorted);
    expect(told(bound('les uns ou les autres', 'autres'))).toEqual(unsorted);
  });

  test('a donnée whose name is written in another way is one donnée, under the name of this ruleset', () => {
    const compiled = taken(
      ['Base', '\ndonnée Revenu : €\n\nrègle double : €\n  Revenu × 2\n  sans source : x\n'],
      [
        'Hôte',
        '\ndonnée revenu : €\n\nreprend « Base » comme B\n\ncas « Un revenu »\n  sans source : x\n  | revenu | ⇒ double du B |\n  | 2 € | 4 € |\n',
      ],
    );
    expect(told(compiled)).toEqual([]);
    expect([...compiled.model.inputs.keys()]).toEqual(['revenu']);
  });

  test('a donnée there and a question here, of one name, are two things', () => {
    const question = '\nquestion suite « Laquelle ? »\n  sans source : x\n  - lecture haut\n  - lecture bas\n  retenue : aucune\n';
    const given = '\nchoix sorte\n  - haut\n  - bas\n\ndonnée suite : sorte\n';
    const rule = '\nrègle r : nombre\n  1 si suite est haut\n  sinon 2\n  sans source : x\n';
    expect(told(taken(['Base', given + rule], ['Hôte', `${question}\nreprend « Base » comme B\n`]))).toEqual([shared('Base', ['suite'], ['kind'])]);
    expect(told(taken(['Base', question + rule], ['Hôte', `${given}\nreprend « Base » comme B\n`]))).toEqual([shared('Base', ['suite'], ['kind'])]);
  });

  test('a question of one name whose retained reading is another must be bound', () => {
    const question = (retained: string): string =>
      `\nquestion suite « Laquelle ? »\n  sans source : x\n  - lecture haut\n  - lecture bas\n  retenue : ${retained}\n`;
    const rule = '\nrègle taux : nombre\n  1 si suite est haut\n  2 si suite est bas\n  sans source : x\n';
    const signed = ' par « x » le 1er janvier 2026';
    const base = ['Base', question(`haut${signed}`) + rule] as const;
    const other = ['Autre', question(`bas${signed}`) + rule] as const;
    const both = (second: string): string =>
      `\nreprend « Base » comme B\n${second}\ncas « Deux »\n  sans source : x\n  | n° | ⇒ taux du B | ⇒ taux du A |\n  | 1 | 1 | 2 |\n`;
    expect(told(taken(base, other, ['Hôte', both('\nreprend « Autre » comme A\n')]))).toEqual([shared('Autre', ['suite'], ['retained'])]);
    expect(told(taken(base, other, ['Hôte', both('\nreprend « Autre » comme A\n  avec suite = bas\n')]))).toEqual([]);
    expect(told(taken(base, ['Hôte', `${question('aucune')}\nreprend « Base » comme B\n`]))).toEqual([shared('Base', ['suite'], ['retained'])]);
    const open = `${question('aucune')}\nreprend « Base » comme B\n  avec suite = suite\n\ncas « Ouverte »\n  sans source : x\n  | suite | ⇒ taux du B |\n  | bas | 2 |\n`;
    expect(told(taken(base, ['Hôte', open]))).toEqual([]);
  });

  test('a contrôle of one name asks for pieces under one name: it is renamed, nothing can be bound', () => {
    const control = (piece: string): string => `\ncontrôle pièces\n  sans source : x\n  - carte\n  - ${piece}\n`;
    const compiled = taken(['Base', control('avis')], ['Hôte', `${control('photo')}\nreprend « Base » comme B\n`]);
    expect(told(compiled)).toEqual([shared('Base', ['pièces'], ['kind'], '')]);
  });

  test('a list bound to a donnée with bounds is a hole outside them, and the check tells it', () => {
    const compiled = (notes: string, names: string): Compiled =>
      taken(
        [
          'Base',
          `
donnée notes : liste de nombre de 0 à 20
donnée noms : liste de textes, au plus 2, facultatif

règle total : nombre
  somme des notes
  sans source : x

règle combien : nombre
  nombre de noms si noms existe
  sinon 0
  sans source : x
`,
        ],
        [
          'Hôte',
          `
donnée points : liste de ${notes}
donnée libellés : liste de textes${names}

reprend « Base » comme B
  avec notes = points
  avec noms = libellés

cas « Les bornes de l'autre »
  sans source : x
  | n° | points | libellés | ⇒ total du B | ⇒ combien du B |
  | 1 | 5 ; 20 | a ; b | 25 | 2 |
${notes === 'nombre' ? '  | 2 | 5 ; 30 | a ; b ; c | erreur : trou | erreur : trou |\n' : ''}`,
        ],
      );
    const loose = compiled('nombre', '');
    const gaps = loose.diagnostics.filter(({ code }) => code.endsWith('gap'));
    expect(gaps.map(({ code, params }) => [code, params['definition'], params['bounds']])).toEqual([
      ['bound-gap', 'notes de B', 'chaque valeur de 0 à 20'],
      ['bound-gap', 'noms de B', 'au plus 2 éléments'],
    ]);
    expect(told({ ...loose, diagnostics: [] })).toEqual([]);
    expect(told(compiled('nombre de 0 à 20', ', au plus 2'))).toEqual([]);
  });
});

test('findings about a ruleset taken up name what they speak of, and no id', () => {
  const base = `
donnée âge : nombre

barème part : nombre
  selon âge
  | âge | part |
  | moins de 3 | âge + 1 |
  | 3 et plus | âge × 3 |
  sans source : x

règle taux : nombre
  1 si âge < 3
  2 si âge > 3
  sans source : x

règle rang : nombre
  1 si part < 4
  2 si part > 4
  sans source : x
`;
  const { diagnostics } = taken(['Base', base], ['Hôte', '\ndonnée années : nombre\n\nreprend « Base » comme B\n  avec âge = années\n']);
  expect(diagnostics.map(({ code, params }) => [code, params['definition'], params['situation']])).toEqual([
    ['clause-gap', 'taux de B', '« âge de B » vaut 3'],
    ['possible-gap', 'rang de B', '« part de B » vaut 4'],
  ]);
});

test('a part of a délai taken up is read by its name, whether or not this ruleset has a délai so named', () => {
  const deadline = (months: number, day: string): string => `
donnée ${day} : date

délai visite
  au plus tard ${months} mois après ${day}
  sans source : x
`;
  const host = `${deadline(2, 'demande')}
reprend « Base » comme B

règle celle d'ici : date
  échéance de la visite
  sans source : x

règle celle de là-bas : date
  échéance de la visite du B
  sans source : x

cas « Deux visites »
  sans source : x
  | entrée | demande | ⇒ celle d'ici | ⇒ celle de là-bas |
  | 01/01/2026 | 01/01/2026 | 01/03/2026 | 01/02/2026 |
`;
  expect(told(taken(['Base', deadline(1, 'entrée')], ['Hôte', host]))).toEqual([]);
});

describe('without `comme`', () => {
  const BASE = `  date d'application : jour commun
  texte connu au : jour de lecture

donnée jour commun : date
donnée jour de lecture : date, facultatif
donnée facteur : nombre

paramètre plafond : €
  100 € depuis le 1er janvier 2020, connu le 1er décembre 2019
  200 € depuis le 1er janvier 2025, connu le 15 décembre 2024
  sans source : x

paramètre calculé : €
  facteur × 2 €
  sans source : x
`;
  const host = (rest: string): Compiled => taken(['Base', BASE], ['Hôte', `  date d'application : jour\n\ndonnée jour : date\n\n${rest}`]);
  const rule = (value: string, cells: string): string => `
règle r : €
  ${value}
  sans source : x

cas « Essai »
  sans source : x
${cells}`;

  test('what the parameters read is asked under its own name, and nothing else of that ruleset', () => {
    const dated = host(
      `reprend « Base »\n${rule('plafond', '  | jour | jour de lecture | ⇒ r |\n  | 01/01/2025 | 01/12/2024 | 100 € |\n  | 01/01/2025 | aucun | 200 € |\n')}`,
    );
    expect(told(dated)).toEqual([]);
    expect([...dated.model.inputs.keys()]).toEqual(['jour de lecture', 'jour']);
    const computed = host(`reprend « Base »\n${rule('calculé', '  | facteur | ⇒ r |\n  | 3 | 6 € |\n')}`);
    expect(told(computed)).toEqual([]);
    expect([...computed.model.inputs.keys()]).toEqual(['facteur', 'jour']);
  });

  test('`avec` binds what the parameters read, and is refused for what none of them reads', () => {
    const bound = host(`donnée n : nombre\n\nreprend « Base »\n  avec facteur = n + 1\n${rule('calculé', '  | n | ⇒ r |\n  | 2 | 6 € |\n')}`);
    expect(told(bound)).toEqual([]);
    expect([...bound.model.inputs.keys()]).toEqual(['jour', 'n']);
    expect([...host('reprend « Base »\n  avec facteur = 3\n').model.definitions.keys()]).toEqual([]);
    expect(told(host('reprend « Base »\n  avec jour commun = jour\n'))).toEqual(['idle-binding {"name":"jour commun"}']);
  });
});

test('the date of a ruleset taken up that is bound to that of this one is this one, and « en vigueur le » moves both', () => {
  const base = `  date d'application : jour commun

donnée jour commun : date

paramètre plafond : €
  100 € depuis le 1er janvier 2020
  200 € depuis le 1er janvier 2025
  sans source : x
`;
  const compiled = taken(
    ['Base', base],
    [
      'Hôte',
      `  date d'application : jour

donnée jour : date
donnée autre jour : date

reprend « Base » comme B
  avec jour commun = jour

règle un : €
  plafond du B en vigueur le autre jour
  sans source : x

cas « Deux jours »
  sans source : x
  | jour | autre jour | ⇒ un | ⇒ plafond du B |
  | 01/01/2025 | 31/12/2024 | 100 € | 200 € |
  | 31/12/2024 | 01/01/2025 | 200 € | 100 € |
`,
    ],
  );
  expect(told(compiled)).toEqual([]);
});

const VISITS = `fiche visite
  - durée : h

donnée visites : liste de visites
donnée plafond : h

garantie peu de visites
  nombre de visites ≤ 2

garantie plafond tenable
  plafond ≤ 10 h

règle coût : €
  pour chaque visite
  durée × 20 €/h, arrondi au centime
  sans source : pour les essais

règle reste : h
  plafond − 1 h
  sans source : pour les essais
`;

test.each([
  ['the donnée itself', 'passages', ''],
  ['a part of it', 'passages dont (durée > 0 h)', ''],
  ['a result', 'retenus', 'règle retenus : liste de visites\n  passages\n  sans source : pour les essais\n'],
])('a guarantee of a ruleset taken up spoils what is said of each element of a list bound to %s', (_, bound, more) => {
  expect(
    told(
      taken(
        ['Visites', VISITS],
        [
          'Hôte',
          `reprend « Visites » comme V
  avec visites = ${bound}
  avec plafond = plafond du mois

donnée passages : liste de visites
donnée plafond du mois : h
${more}
règle frais : €
  somme de (coût du V pour chaque visite de passages)
  sans source : pour les essais

règle mois prochain : h
  plafond du mois + 1 h
  sans source : pour les essais

cas « Deux visites, puis trois »
  sans source : pour les essais
  | passages | plafond du mois | ⇒ frais | ⇒ reste du V | ⇒ mois prochain |
  | 1 h ; 2 h | 3 h | 60 € | 2 h | 4 h |
  | 1 h ; 2 h ; 1 h | 3 h | erreur : garantie | 2 h | 4 h |
  | 1 h ; 2 h | 11 h | 60 € | erreur : garantie | erreur : garantie |
`,
        ],
      ),
    ),
  ).toEqual([]);
});

test('`dont` after a list of a ruleset taken up filters that list, the ruleset being none', () => {
  const base = `
choix nature
  - aide
  - autre
  sans source : x

fiche visite
  - nature : nature

donnée visites : liste de visites

règle retenues : liste de visites
  visites dont (nature est aide)
  sans source : x
`;
  const host = `
reprend « Base » comme B
  avec visites = visites du B

règle aides : nombre
  nombre de visites du B dont (nature est aide)
  sans source : x

règle aides retenues : nombre
  nombre de (retenues du B dont (nature est aide))
  sans source : x

cas « Trois visites »
  sans source : x
  | visites du B | ⇒ aides | ⇒ aides retenues |
  | aide ; autre ; aide | 2 | 2 |
`;
  expect(told(taken(['Base', base], ['Hôte', host]))).toEqual([]);
});
