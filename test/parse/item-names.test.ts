import { expect, test } from 'vitest';
import { parseRuleset } from '../../dsl/parse/parse.ts';

/** What is found in a contrôle of one piece: the codes, and the words they stand on. */
function found(item: string): readonly (readonly [string, string])[] {
  const text = `donnée maladie : oui ou non\n\ncontrôle pièces\n  - ${item}\n`;
  return parseRuleset([{ file: 'a.attendu', text }]).diagnostics.map(({ code, span }) => [code, text.slice(span.start, span.end)] as const);
}

test('a day that begins or ends something is no part of the name of a piece', () => {
  expect(found('photo depuis le 1er juillet 2026')).toEqual([['dated-item', 'depuis le 1er juillet 2026']]);
  expect(found('photo jusqu’au 30 juin')).toEqual([['dated-item', 'jusqu’au 30 juin']]);
  expect(found('photo à compter du 01/07/2026 si maladie')).toEqual([['dated-item', 'à compter du 01/07/2026']]);
});

test('nor is a condition', () => {
  expect(found('devis lorsque maladie')).toEqual([['condition-in-name', 'lorsque maladie']]);
  expect(found('devis quand la personne est seule')).toEqual([['condition-in-name', 'quand la']]);
  expect(found('certificat en cas de maladie')).toEqual([['condition-in-name', 'en cas de maladie']]);
});

test('a name may hold these words where they say no day and no known condition', () => {
  expect(found('certificat en cas de décès')).toEqual([]);
  expect(found('attestation de séjour depuis le départ')).toEqual([]);
  expect(found('relevé d’identité bancaire')).toEqual([]);
  expect(found('en cas de maladie')).toEqual([]);
});
