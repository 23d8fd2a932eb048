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
