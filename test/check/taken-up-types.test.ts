/** What a ruleset taken up shares with the one that takes it up: types. Nothing is the same by its name alone (law 2). */
import { describe, expect, test } from 'vitest';
import type { Compiled } from '../../compiler/driver.ts';
import { shared, taken, told } from './taken.ts';

const ACTS = `
fiche acte
  - code : texte
  - montant : €

donnée actes : liste d'actes

règle total : €
  somme du montant des actes
  sans source : pour les essais
`;

describe('types', () => {
  test('a fiche whose fields have other decimals is set apart: the amounts are those of the ruleset taken up', () => {
    const compiled = taken(
      ['Base', ACTS],
      [
        'Hôte',
        `
fiche acte
  - code : texte
  - montant : € à 3 décimales

reprend « Base » comme B

cas « Un total »
  sans source : pour les essais
  | actes | ⇒ total du B |
  | x, 1,50 € ; y, 10 € | 11,50 € |
`,
      ],
    );
    expect(told(compiled)).toEqual([]);
    expect([...compiled.model.fiches.keys()]).toEqual(['acte', 'B.acte']);
  });

  test('a donnée of that name is another where the fields of its fiche are in another unit, may be absent or have other bounds', () => {
    for (const type of ['h', '€, facultatif', '€, au moins 0 €']) {
      const host = `\nfiche acte\n  - code : texte\n  - montant : ${type}\n\ndonnée actes : liste d'actes\n\nreprend « Base » comme B\n`;
      expect(told(taken(['Base', ACTS], ['Hôte', host])), type).toEqual([shared('Base', ['actes'], ['fields'], 'actes = actes de B')]);
    }
    const same = `\nfiche acte\n  - code : texte\n  - montant : €\n\ndonnée actes : liste d'actes\n\nreprend « Base » comme B\n\ncas « Rien »\n  sans source : pour les essais\n  | actes | ⇒ total du B |\n  | | 0 € |\n`;
    expect(told(taken(['Base', ACTS], ['Hôte', same]))).toEqual([]);
  });

  test('a list of that name is asked apart where « avec » binds it to itself: each ruleset counts in its own', () => {
    const host = (of: string): Compiled =>
      taken(
        ['Base', ACTS],
        [
          'Hôte',
          `
fiche acte
  - montant : h

donnée actes : liste d'actes

reprend « Base » comme B
  avec actes = actes ${of}

règle les deux : nombre
  nombre d'actes + nombre d'actes du B
  sans source : x

cas « Deux listes »
  sans source : x
  | actes | actes de B | ⇒ les deux | ⇒ total du B |
  | 2 h ; 3 h | x, 1,50 € | 3 | 1,50 € |
  | 2 h | | 1 | 0 € |
  | 2 h | inconnu | indéterminé : actes de B | indéterminé : actes de B |
`,
        ],
      );
    expect(told(host('du B'))).toEqual([]);
    expect(
      [...host('de B').model.inputs].map(([key, { name, type }]) => [key, name, 'of' in type && 'fiche' in type.of ? type.of.fiche : null]),
    ).toEqual([
      ['actes de B', 'actes de B', 'B.acte'],
      ['actes', 'actes', 'acte'],
    ]);
  });

  test('what is kept apart is a donnée of that very ruleset: another name, or another ruleset, is a value as ever', () => {
    const host = (line: string): readonly string[] =>
      told(taken(['Base', ACTS], ['Autre', ACTS], ['Hôte', `\nreprend « Base » comme B\n${line}\n\nreprend « Autre » comme A\n`]));
    expect(host('  avec actes = total de A').map((one) => one.split(' ')[0])).toEqual(['wrong-type']);
    expect(host('  avec actes = actes de A').map((one) => one.split(' ')[0])).toEqual(['unknown-name']);
  });

  test('a fiche that holds another which is set apart is set apart too, in whatever order they are declared', () => {
    const nested = (inner: string): string => `
fiche dossier
  - acte : acte

fiche acte
  - montant : ${inner}
`;
    const compiled = taken(
      ['Base', `${nested('€')}\ndonnée d : dossier\n\nrègle r : €\n  montant de acte de d\n  sans source : x\n`],
      [
        'Hôte',
        `${nested('h')}\nreprend « Base » comme B\n\ncas « Un dossier »\n  sans source : x\n  avec d = (3 €)\n  | n° | ⇒ r du B |\n  | 1 | 3 € |\n`,
      ],
    );
    expect(
      [...compiled.model.fiches].map(([name, { fields }]) => [name, ...fields.map(({ type }) => ('fiche' in type ? type.fiche : type.kind))]),
    ).toEqual([
      ['dossier', 'acte'],
      ['acte', 'number'],
      ['B.acte', 'number'],
      ['B.dossier', 'B.acte'],
    ]);
  });

  test('two rulesets taken up that have a fiche of one name and fields of other units each count in their own', () => {
    const days = ACTS.replace('€\n\ndonnée actes', 'jours\n\ndonnée soins').replace('total : €', 'durée : jours').replace('des actes', 'des soins');
    const compiled = taken(
      ['Base', ACTS],
      ['Deux', days],
      [
        'Hôte',
        `
reprend « Base » comme B
reprend « Deux » comme D

cas « Un de chaque »
  sans source : pour les essais
  | actes | soins | ⇒ total du B | ⇒ durée du D |
  | x, 1,50 € | y, 10 jours | 1,50 € | 10 jours |
`,
      ],
    );
    expect(told(compiled)).toEqual([]);
  });

  test('a choix whose values are written in another way is set apart, and the rules taken up still read theirs', () => {
    const choice = (value: string): string => `\nchoix foyer\n  - ${value}\n  - ménage\n`;
    const base = `${choice('personne seule')}\ndonnée vie : foyer\n\nrègle r : nombre\n  1 si vie est personne seule\n  sinon 2\n  sans source : x\n`;
    const host = `${choice('Personne seule')}\ndonnée mon foyer : foyer\n\nreprend « Base » comme B\n\ncas « Un foyer »\n  sans source : x\n  | vie | ⇒ r du B |\n  | personne seule | 1 |\n`;
    expect(told(taken(['Base', base], ['Hôte', host]))).toEqual([]);
  });

  test('tables with several results of one name, here and there, keep the types of their results', () => {
    const table = (unit: string): string => `
donnée n : nombre

barème taux : ${unit}
  rend plafond : ${unit}
  selon n
  | n | taux | plafond |
  | moins de 3 | 1 ${unit} | 5 ${unit} |
  | 3 et plus | 2 ${unit} | 6 ${unit} |
  sans source : x
`;
    const compiled = taken(
      ['Base', table('€')],
      [
        'Hôte',
        `${table('h')}\nreprend « Base » comme B\n\ncas « Deux tables »\n  sans source : x\n  | n | ⇒ taux | ⇒ taux du B | ⇒ plafond du B |\n  | 3 | 2 h | 2 € | 6 € |\n`,
      ],
    );
    expect(told(compiled)).toEqual([]);
  });
});

describe('what a contrôle asks of each element of a list', () => {
  const EVENT = "\nfiche événement\n  - date : date\n\ndonnée événements : liste d'événements\n";
  const control = (name: string, piece: string): string => `\ncontrôle ${name}\n  pour chaque événement\n  - ${piece}\n  sans source : x\n`;
  const counted = (of: string): string => `nombre de (événements dont (verdict ${of} est conforme))`;
  const host = (rest: string): Compiled => taken(['Base', EVENT + control('suivi', 'carte')], ['Hôte', `${EVENT}${rest}`]);

  test('is no part of the fiche: a ruleset that declares the same fiche and list takes the other up, and the list asks for both', () => {
    expect(
      told(host("\nreprend « Base » comme B\n\ncas « Rien »\n  sans source : x\n  | événements | ⇒ nombre d'événements |\n  | | 0 |\n")),
    ).toEqual([]);
    const both = host(`
reprend « Base » comme B
${control('visite', 'photo')}
règle suivis : nombre
  ${counted('du suivi du B')}
  sans source : x

règle visités : nombre
  ${counted('de la visite')}
  sans source : x

exemples d'événements
  | nom | date | carte | photo |
  | E1 | 01/01/2026 | oui | non |
  | E2 | 02/01/2026 | oui | oui |

cas « Deux événements »
  sans source : x
  | événements | ⇒ suivis | ⇒ visités |
  | E1 ; E2 | 2 | 1 |
`);
    expect(told(both)).toEqual([]);
    expect(both.model.fiches.get('événement')?.fields.map(({ name }) => name)).toEqual(['date', 'carte', 'photo']);
  });

  test('under the same name and that of the same contrôle is asked once; by another contrôle, its fiche is another', () => {
    const same = host(
      `\nreprend « Base » comme B\n${control('suivi', 'carte')}\ncas « Rien »\n  sans source : x\n  | événements | ⇒ nombre d'événements |\n  | | 0 |\n`,
    );
    expect(told(same)).toEqual([]);
    expect(same.model.fiches.get('événement')?.fields.map(({ name }) => name)).toEqual(['date', 'carte']);
    const two = taken(
      ['Base', EVENT + control('suivi', 'carte')],
      ['Autre', EVENT + control('visite', 'carte')],
      ['Hôte', '\nreprend « Base » comme B\n\nreprend « Autre » comme A\n'],
    );
    expect(told(two)).toEqual([shared('Autre', ['événements'], ['fields'], "événements = événements d'A")]); // nothing else can be bound to a list of that other fiche
    expect(told(host(`\nreprend « Base » comme B\n${control('visite', 'carte')}`))).toEqual([
      shared('Base', ['événements'], ['fields'], 'événements = événements de B'),
    ]);
    const apart = taken(
      ['Base', EVENT + control('suivi', 'carte')],
      [
        'Hôte',
        `${EVENT.replace('donnée événements', 'donnée faits')}\nreprend « Base » comme B\n${control('visite', 'carte')}\ncas « Rien »\n  sans source : x\n  | faits | ⇒ nombre de faits |\n  | | 0 |\n`,
      ],
    );
    expect(told(apart)).toEqual([]);
    expect(
      [...apart.model.fiches].filter(([name]) => name.endsWith('événement')).map(([name, { fields }]) => [name, ...fields.map((one) => one.name)]),
    ).toEqual([
      ['événement', 'date', 'carte'],
      ['B.événement', 'date', 'carte'],
    ]);
  });
});
