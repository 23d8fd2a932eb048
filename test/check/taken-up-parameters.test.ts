/** Without `comme`: the parameters of a ruleset taken up, and what they are made of. */
import { expect, test } from 'vitest';
import { taken, told } from './taken.ts';

test('what a parameter taken up is made of is no rule of the host that bears its name', () => {
  const base = `
donnée n : nombre

règle facteur : nombre
  n + 1
  sans source : x

paramètre p : nombre
  facteur × 2
  sans source : x
`;
  const host = `
donnée m : nombre

reprend « Base »

règle facteur : nombre
  m × 100
  sans source : x

règle r : nombre
  p + facteur
  sans source : x

cas « c »
  sans source : x
  | n | m | ⇒ p | ⇒ facteur | ⇒ r |
  | 1 | 1 | 4 | 100 | 104 |
`;
  expect(told(taken(['Base', base], ['Hôte', host]))).toEqual([]);
});
test('nor what it reads of a ruleset that both take up under one name', () => {
  const rate = (value: string) => `\nrègle taux : nombre\n  ${value}\n  sans source : x\n`;
  const base = `
reprend « Un » comme Q

paramètre p : nombre
  taux du Q × 2
  sans source : x
`;
  const host = `
reprend « Deux » comme Q

reprend « Base »

règle r : nombre
  p + taux du Q
  sans source : x

cas « c »
  sans source : x
  | n° | ⇒ p | ⇒ taux du Q | ⇒ r |
  | 1 | 2 | 10 | 12 |
`;
  expect(told(taken(['Un', rate('1')], ['Deux', rate('10')], ['Base', base], ['Hôte', host]))).toEqual([]);
});
