import { expect, test } from 'vitest';
import { Again, type Compiled, compileRuleset } from '../../compiler/driver.ts';

/** The rule at the end is the one typed in; something is said of the two above it. */
const text = (reason: string): string => `règlement « V »
  langue 1

fiche visite
  - passage : date, facultatif
  - durée : nombre

donnée visites : liste de visite, au plus 9

règle tardives : nombre
  nombre de visites dont (passage > 01/03/2024)
    sans source : essai

règle longue : oui ou non
  pour chaque visite
  durée ≥ plus grand des visites dont (passage > 01/03/2024)
    sans source : essai
  où n = nombre de visites dont (passage > 01/03/2024)

règle autre : nombre
  2
    sans source : ${reason}
`;

const plain = ({ model, diagnostics }: Compiled): string =>
  JSON.stringify([model, diagnostics], (_, value: unknown) => (value instanceof Map ? [...(value as ReadonlyMap<string, unknown>)] : value));

test('a rule that something is said of is read again at each key, and gives what it gave', () => {
  const again = new Again();
  for (const reason of ['essai', 'essais', 'un essai', 'deux essais']) {
    const sources = [{ file: 'a.attendu', text: text(reason) }];
    const fresh = compileRuleset(sources);
    expect(fresh.diagnostics.map(({ code }) => code)).toContain('missing-guard');
    expect(plain(compileRuleset(sources, new Map(), again))).toBe(plain(fresh));
  }
});

test('what is declared twice is said as long as it is, whichever of the two is typed in', () => {
  const again = new Again();
  const two = (first: string, second: string): string =>
    text('essai').replace('règle autre : nombre\n  2', `règle ${first} : nombre\n  1\n    sans source : x\n\nrègle ${second} : nombre\n  2`);
  for (const [first, second] of [
    ['une', 'autre'],
    ['autre', 'autre'],
    ['autre', 'autres'],
    ['autre', 'autre'],
    ['une', 'autre'],
    ['une', 'Autre'],
    ['une', 'une'],
  ] as const) {
    const sources = [{ file: 'a.attendu', text: two(first, second) }];
    const fresh = compileRuleset(sources);
    expect(fresh.diagnostics.some(({ code }) => code === 'duplicate-name')).toBe(first === second);
    expect(plain(compileRuleset(sources, new Map(), again))).toBe(plain(fresh));
  }
});

/** Names that are borne by a piece of a contrôle, a donnée, a rule, a value of a choix, or nobody. */
const NAMES = ['b', 'ba', 'base', 'lettre', 'libre', 'relevé', 'âge', 'autre', 'part a', 'part b', 'ville', 'visite', 'base'];

const named = (rule: string, limit: string, value: string): string => `règlement « N »
  langue 1

choix lieu
  - ${value}
  - bourg

donnée âge : nombre
donnée place : lieu
donnée jour : date

question sens « Lequel ? »
  sans source : essai
  - lecture ${value === 'ville' ? 'large' : value}
    sans source : essai
  - lecture stricte
    sans source : essai
  retenue : aucune

contrôle dossier
  sans source : essai
  - lettre
  - relevé

règle ${rule} : nombre
  âge + 1
    sans source : essai

délai ${limit}
  au plus tard 1 mois après jour
    sans source : essai

délai clos
  au plus tard 2 mois après jour
    sans source : essai

règle autre
  base × 2
    sans source : essai

règle part k : nombre
  2
    sans source : essai

règle citadin : oui ou non
  place est ville et lettre
    sans source : essai

règle tard : oui ou non
  échéance de visite > jour et sens est large
    sans source : essai

cas « Un »
  sans source : essai
  | âge | ⇒ part z | ⇒ état |
  | 1 | 2 | en cours |
`;

test('a name that is typed says what it says from the beginning, whoever reads it and whoever else bears it', () => {
  const again = new Again();
  const told = new Set<string>();
  const texts = [
    ...NAMES.map((name) => named(name, 'visite', 'ville')),
    ...NAMES.map((name) => named('base', name, 'ville')),
    ...NAMES.map((name) => named('base', 'visite', name)),
    named('base', 'visite', 'ville'),
    ...NAMES.map((name) => named(name, name, name)),
  ];
  for (const own of texts) {
    const sources = [{ file: 'a.attendu', text: own }];
    const fresh = compileRuleset(sources);
    for (const { code } of fresh.diagnostics) told.add(code);
    expect(plain(compileRuleset(sources, new Map(), again))).toBe(plain(fresh));
  }
  expect([...told]).toEqual(expect.arrayContaining(['unknown-name', 'duplicate-name']));
});

/** What is said, with the words it is said of; the same as from the beginning. */
function saying(again: Again, text: string): readonly string[] {
  const sources = [{ file: 'a.attendu', text: `règlement « S »\n  langue 1\n\n${text}` }];
  const [now, fresh] = [compileRuleset(sources, new Map(), again), compileRuleset(sources)];
  expect(plain(now)).toBe(plain(fresh));
  return now.diagnostics.map(({ code, span, params }) => {
    const words = sources[0]?.text.slice(span.start, span.end) ?? '';
    return code === 'unknown-name' ? `${words}: ${String(params['suggestions'])}` : `${code} ${words}`;
  });
}

test('what may be meant by a name nobody declares is found anew as names are typed', () => {
  const again = new Again();
  const typing = (name: string, read: string): readonly string[] =>
    saying(again, `donnée ${name} : nombre\n\nrègle reste : nombre\n  ${read} - 1\n    sans source : essai\n`).filter((one) => one.includes(':'));
  for (const [name, read, said] of [
    ['autre', 'montant du mois bis', 'mois bis: '],
    ['montant du moi bis', 'montant du mois bis', 'montant du mois bis: montant du moi bis'],
    ['montant du moiss bis', 'montant du mois bis', 'montant du mois bis: montant du moiss bis'],
    ['montant du mois', 'montantdumois', 'montantdumois: montant du mois'],
    ['montant du moi', 'montantdumois', 'montantdumois: montant du moi'],
    ['autre', 'montantdumois', 'montantdumois: '],
  ] as const)
    expect(typing(name, read)).toEqual([said]);
});

test('so it is of a name in a cell', () => {
  const again = new Again();
  const table = (name: string): string => `donnée ${name} : nombre
donnée âge : nombre de 0 à 120

règle droit : nombre
  | âge        | droit           |
  | 0 à 59     | montant du mosi |
  | 60 et plus | 2               |
  sans source : essai

règle part : nombre
  | âge            | part |
  | 0 à avant fin  | 1    |
  | avant fin et plus | 2 |
  sans source : essai

règle reste : nombre
  ${name} + âge
    sans source : essai

cas « Un »
  sans source : essai
  | âge          | ⇒ reste |
  | limite d'age | 3       |
`;
  const names = ['prix', 'montant du mois', 'montant du moi', 'avant la fin', "limite d'âges", 'prix'];
  expect(names.map((name) => saying(again, table(name)).length > 0)).toEqual(names.map(() => true));
});

/** Two rules of which each reads the next, and one that reads none; the first is read first. */
const chain = (first: string, second: string, source: string): string => `donnée âge : nombre
donnée majeur : oui ou non

règle bon : oui ou non
  ${first}
    sans source : essai

règle calcul
  ${second}
    sans source : essai

règle autre : nombre
  âge + 2
    sans source : ${source}
`;

test('what is said of a body is said of it alone, whichever was read while another was', () => {
  const again = new Again();
  const said = (first: string, second: string): readonly string[] => saying(again, chain(first, second, 'essai'));
  const [bon, bons] = ['calcul > 5 et aages > 1', 'calcul > 6 et aages > 1'];
  expect(said(bon, 'âge + seuil perdu')).toEqual(['aages: ', 'seuil perdu: ']);
  expect(said(bon, 'âge + seuil perdue')).toEqual(['aages: ', 'seuil perdue: ']);
  expect(said(bons, 'âge + seuil perdue')).toEqual(['aages: ', 'seuil perdue: ']);
  expect(said(bons, 'âge + seuil')).toEqual(['aages: ', 'seuil: ']);
  expect(said(bons, 'âge + 1')).toEqual(['aages: ']);
});

test('what goes round in a circle is said at each key, wherever it was met', () => {
  const again = new Again();
  const circle = (source: string): readonly string[] =>
    saying(
      again,
      chain('calcul > 5', 'détour + 1', source).replace(
        'règle autre : nombre\n',
        'règle détour\n  calcul + aages\n    sans source : essai\n\nrègle autre : nombre\n',
      ),
    );
  const first = circle('essai');
  expect(first.filter((one) => one.startsWith('circular'))).toHaveLength(1);
  expect(circle('un essai')).toEqual(first);
  expect(circle('des essais')).toEqual(first);
});
