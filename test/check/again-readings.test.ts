import { expect, test } from 'vitest';
import { compileRuleset } from '../../compiler/driver.ts';
import type { Text } from '../parse/corpus.ts';
import { holds } from './again.ts';

/** A name of several words, `first` and `second` declared beside it, and rules that read it. */
const texts = (first: string, second: string): readonly Text[] => [
  {
    file: 'a.attendu',
    text: `règlement « A »
  langue 1

fiche candidat
  - âge : nombre de 0 à 120

donnée ${first} : liste de candidats, au plus 9
donnée ${second} : nombre de 0 à 9
`,
  },
  {
    file: 'b.attendu',
    text: `langue 1

règle nombre de candidats : nombre
  ${second} + 1
  sans source : essai

règle heures du plan : nombre
  nombre de candidats + ${second}
  sans source : essai

// ${first} stand here, and the words of the plan
règle durée : nombre
  heures du plan
  sans source : essai
`,
  },
];

test('a name that can be cut into others is refused as soon as these are declared, and no longer', () => {
  const apart = texts('retraités', 'heures');
  const cut = texts('candidats', 'heures');
  const codes = [apart, cut, apart].map((text) =>
    compileRuleset(text)
      .diagnostics.filter(({ severity }) => severity === 'error')
      .map(({ code }) => code),
  );
  expect(codes).toEqual([[], ['two-readings'], []]);
  holds([apart, cut, apart]);
  holds([cut, apart, texts('candidates', 'heures'), cut]);
});

/** A rule that reads a field of an element, in a file apart from a name that may be declared with the same words. */
const beside = (name: string): readonly Text[] => [
  {
    file: 'a.attendu',
    text: `règlement « A »
  langue 1

fiche aide
  - heures : nombre de 0 à 120

donnée aide du plan : aide
donnée ${name} : nombre de 0 à 9
`,
  },
  {
    file: 'b.attendu',
    text: `langue 1

règle durée : nombre
  1 + heures de l'aide du plan
  sans source : essai
`,
  },
];

test('a block is read anew when a name comes or goes whose words stand together in it', () => {
  const read = ['visites', "heures de l'aide du plan"].map((name) => compileRuleset(beside(name)).model.definitions.get('durée')?.versions);
  expect(read[0]).not.toEqual(read[1]);
  holds([beside('visites'), beside("heures de l'aide du plan"), beside('visites')]);
  holds([beside('visites'), beside('heures aide plan'), beside("heures d'aide de plan"), beside('plan des heures'), beside('visites')]);
});

test('a name taken up that is cut by the names of the host is said where it is taken up', () => {
  const common = '\ndonnée heures : nombre de 0 à 9\n\nparamètre heures du plan : nombre\n  2\n    sans source : essai\n';
  const ruleset = (title: string, text: string): readonly Text[] => [{ file: 'a.attendu', text: `règlement « ${title} »\n  langue 1\n${text}` }];
  const imports = new Map([['Commun', compileRuleset(ruleset('Commun', common))]]);
  const host = (before: string, heures: string): readonly Text[] =>
    ruleset(
      'Hôte',
      `${before}\nreprend « Commun »\n\nfiche plan\n  - ${heures} : nombre\n\ndonnée plan : plan\n\nrègle double : nombre\n  heures du plan × 2\n    sans source : essai\n`,
    );
  const apart = host('', 'durée');
  const cut = host('', 'heures');
  const said = ([source]: readonly Text[]): readonly string[] =>
    compileRuleset(source === undefined ? [] : [source], imports).diagnostics.flatMap(({ code, span, params }) =>
      code === 'two-readings' ? [`${source?.text.slice(span.start, span.end) ?? ''} ${JSON.stringify(params)}`] : [],
    );
  expect(said(apart)).toEqual([]);
  expect(said(cut)).toEqual(['« Commun » {"name":"heures du plan","title":"Commun","reading":"(heures) du (plan)"}']);
  holds([apart, cut, host('// une ligne\n', 'heures'), apart], imports);
});
