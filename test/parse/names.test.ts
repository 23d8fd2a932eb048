import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rendering } from '../../dsl/diagnostics/render.ts';
import { suggest } from '../../dsl/diagnostics/suggest.ts';
import { foldAccents } from '../../dsl/lexer/characters.ts';
import { distance } from '../../runtime/input/distance.ts';
import { scanLine } from '../../dsl/lexer/atoms.ts';
import { longest, nameKey, ofName } from '../../dsl/names.ts';
import { parseRuleset } from '../../dsl/parse/parse.ts';
import { codes, readText } from './tree.ts';

test.each([
  ['le premier point', 'du premier point'],
  ['les aides', 'des aides'],
  ['la visite', 'de la visite'],
  ["l'accord", "de l'accord"],
  ['étape', "d'étape"],
  ['œuvre', "d'œuvre"],
  ['visite initiale', 'de visite initiale'],
  ["premier point d'étape", "du premier point d'étape"],
  ['première visite', 'de la première visite'],
  ['seconde année', 'de la seconde année'],
  ['Second point', 'du Second point'],
  ['derniers suivis', 'des derniers suivis'],
  ['premières visites', 'des premières visites'],
  ['deuxième suivi', 'de deuxième suivi'],
  ['secondaire', 'de secondaire'],
  ['premier', 'de premier'],
])('« de » joins « %s » as « %s », and the key is the same', (name, joined) => {
  expect(ofName(name)).toBe(joined);
  expect(nameKey(`état ${ofName(name)}`)).toBe(nameKey(`état de ${name}`));
});

describe('two names are the same', () => {
  test.each([
    ['échéance de la visite', 'Échéance de l’visite'],
    ['part du retraité', 'part de retraité'],
    ["plan d'aides", 'plan des aides'],
    ['aide au retour', 'aide à la  retour'],
    ['La Réunion', 'réunion'],
    ['e\u0301te\u0301', 'ÉTÉ'],
  ])('« %s » and « %s »', (a, b) => expect(nameKey(a)).toBe(nameKey(b)));
  test.each([
    ['décès', 'deces'],
    ['année', 'années'],
    ['part à charge', 'part de charge'],
    ['le', 'la'],
  ])('but not « %s » and « %s »', (a, b) => expect(nameKey(a)).not.toBe(nameKey(b)));
});

describe('a type accepts the plural of a fiche or a choix', () => {
  const { names } = parseRuleset([
    { file: 'a', text: 'fiche aide déclarée\nfiche année civile du plan\nfiche aïeul, pluriel aïeux\nfiche bureau\nchoix cas\n' },
  ]);
  const typeOf = (wording: string): string | null => {
    const { atoms } = scanLine(wording, 0, wording.length);
    const found = longest([names.types], atoms, 0);
    return found?.end === atoms.length ? found.leaf : null;
  };
  test.each([
    ['aides déclarées', 'aide déclarée'],
    ['aides déclarée', 'aide déclarée'],
    ['Années civiles du plan', 'année civile du plan'],
    ['aïeux', 'aïeul'],
    ['bureaux', 'bureau'],
    ['cas', 'cas'],
    ['aides', null],
  ])('%s → %s', (wording, name) => expect(typeOf(wording)).toBe(name));
});

describe('what a misspelled name may have meant', () => {
  const candidates = ['décès', 'décès du bénéficiaire', 'hospitalisation', 'prise de mission', 'prestataires', 'prestations'];
  test.each<[string, readonly string[]]>([
    ['deces', ['décès']],
    ['DECES', ['décès']],
    ['hopitalisation', ['hospitalisation']],
    ['hsopitalisation', ['hospitalisation']],
    ['prestation', ['prestations']],
    ['abc', []],
    ['', []],
  ])('%s', (name, found) => expect(suggest(name, candidates)).toEqual(found));
  test('at most three, nearest first', () => {
    expect(suggest('aaaaaa', ['aaaaab', 'aaaabb', 'aaaaa', 'aaaaac', 'zzzzzz'])).toEqual(['aaaaa', 'aaaaab', 'aaaaac']);
  });
});

describe('names that cannot be', () => {
  test.each([
    ['donnée sauf indication : texte', 'bad-name'],
    ['donnée taux/an : %', 'bad-name'],
    ['donnée et puis : texte', 'bad-name'],
    ['donnée oui : oui ou non', 'bad-name'],
    ['règle 5 ans : ans', 'bad-name'],
    ['paramètre 2 jours ouvrés : jours', 'bad-name'],
    ['donnée jour d’observation : date', 'bad-name'],
    ["règle Jour de l'observation : date", 'bad-name'],
    ['règle inconnue : nombre', 'bad-name'],
    ['choix réponse\n  - aucun', 'bad-name'],
    ['fiche achat\n  - tous : nombre', 'bad-name'],
    ['règle avant : date', 'bad-name'],
    ['donnée liste vide : oui ou non', 'bad-name'],
    ['donnée nombre : nombre', 'function-name'],
    ['donnée premier : texte', 'function-name'],
    ['choix base\n  - année civile\n  - année de plan', 'function-name'],
  ])('%s', (text, code) => expect(codes(`${text}\n`)).toEqual([code]));
  test('but a name may hold words of the grammar, digits, hyphens, and begin with a number', () => {
    expect(
      codes(
        "choix jour\n  - dimanche ou jour férié\n  - demi-journée d'août\n  - 65 ans et plus\n  - moins de 60 ans\n  - forfait 2024\n  - 3 mois\n",
      ),
    ).toEqual([]);
    const text = 'choix tranche\n  - 65 ans et plus\ndonnée âge : tranche\nrègle droit : oui ou non\n  oui si âge est 65 ans et plus\n';
    expect(readText(text).diagnostics).toEqual([]);
  });
  test('a damaged declaration still declares its name', () => {
    const { names } = parseRuleset([{ file: 'a', text: 'donnée âge : liste\n' }]);
    expect(names.declared.map(({ name, place }) => [name.text, place])).toEqual([['âge', 'value']]);
  });
  test('names of the rulesets taken up are known, under their own words', () => {
    const pap = parseRuleset([{ file: 'pap', text: 'règle taux retenu : %\n  10 %\n' }]);
    const text = 'reprend « PAP » comme PAP\nrègle part : %\n  taux retenu du PAP\n';
    expect(parseRuleset([{ file: 'a', text }], pap.names).diagnostics).toEqual([]);
  });
});

test('a name is near another when so few letters differ, whatever letters they are', () => {
  const word = fc.string({
    unit: fc.constantFrom('a', 'à', 'b', 'e', 'é', 'i', 'œ', 'z', '’', ' ', '-', '1', '9', '%'),
    minLength: 1,
    maxLength: 14,
  });
  fc.assert(
    fc.property(word, word, (name, other) => {
      const [wanted, candidate] = [foldAccents(name), foldAccents(other)];
      const limit = Math.floor(wanted.length / 3);
      const isNear = wanted === candidate || distance(wanted, candidate, limit) <= limit;
      expect(suggest(name, [other])).toEqual(isNear ? [other] : []);
    }),
  );
  expect(suggest('montant', ['nomtant', 'montants', 'montagne', 'zz'])).toEqual(['montants', 'montagne', 'nomtant']);
});

test.each(['somme', 'nombre', 'première', 'plus petit', 'année civile'])(
  '« %s » is refused for a name, and the one proposed is none with two readings',
  (name) => {
    const { diagnostics } = readText(`donnée ${name} : texte\n`);
    expect(diagnostics.map((one) => [one.code, rendering(one, 'fr').hint])).toEqual([
      ['function-name', `Précisez le nom, par exemple « ${name} à retenir ».`],
    ]);
    expect(codes(`donnée ${name} à retenir : texte\n`)).toEqual([]);
  },
);
