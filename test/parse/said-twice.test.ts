import { expect, test } from 'vitest';
import { parseRuleset } from '../../dsl/parse/parse.ts';

test('an « avec » line said twice of one name is refused, in a reprend as in a cas: neither wins in silence', () => {
  const said = (text: string): unknown =>
    parseRuleset([{ file: 'a.attendu', text }]).diagnostics.map(({ code, span, params, related }) => [
      code,
      text.slice(span.start, span.end),
      params,
      related.map((one) => text.slice(one.span.start, one.span.end)),
    ]);
  expect(said('reprend « Barème »\n  avec quotient = 6\n  avec Quotient = 5\n  avec reste = 1\n')).toEqual([
    ['repeated-line', 'avec Quotient = 5', { line: 'avec Quotient' }, ['avec quotient = 6']],
  ]);
  expect(said('donnée b : oui ou non\ncas « Essai »\n  avec b = oui\n  avec b = non\n  | b | ⇒ b |\n  | | oui |\n')).toEqual([
    ['repeated-line', 'avec b = non', { line: 'avec b' }, ['avec b = oui']],
  ]);
});

test('what a declaration would drop is refused: a second motif, a second count of decimals, what does not belong to it', () => {
  const said = (text: string): readonly string[] =>
    parseRuleset([{ file: 'a.attendu', text }]).diagnostics.map(({ code, span }) => `${code} ${text.slice(span.start, span.end)}`);
  expect(said('hors champ guide « x »\n  motif : a\n  motif : b\n')).toEqual(['repeated-line motif : b']);
  expect(said('unité repas, à 2 décimales, à 3 décimales\n')).toEqual(['wrong-head , à 3 décimales']);
  expect(said('unité repas, à 2 décimales, pluriel repas\n')).toEqual([]);
  expect(said("terme GIR\n  groupe\n  nommé gir\n  vérifié jusqu'au 1er mars 2025\n  libellé « G »\n")).toEqual([
    'unexpected-line nommé gir',
    "unexpected-line vérifié jusqu'au 1er mars 2025",
  ]);
  expect(said("donnée âge : nombre\n  vérifié jusqu'au 1er mars 2025\n")).toEqual(["unexpected-line vérifié jusqu'au 1er mars 2025"]);
});

test('what follows a libellé, a plural or « retenue : aucune » on its line is refused, and so is a trait of a piece said twice', () => {
  const said = (text: string): readonly string[] =>
    parseRuleset([{ file: 'a.attendu', text }]).diagnostics.map(({ code, span }) => `${code} ${text.slice(span.start, span.end)}`);
  expect(
    said("choix mode, pluriel modes : ce que l'on veut\n  - train\n    libellé « Train » jusqu'au 31 décembre 2024\n  - bus,\n  - vélo, libellé\n"),
  ).toEqual(["wrong-head : ce que l'on veut", "wrong-head jusqu'au 31 décembre 2024", 'wrong-head ,', 'wrong-head , libellé']);
  expect(said('fiche acte, pluriel actes, au plus 3\n  - montant : €\n')).toEqual(['wrong-head , au plus 3']);
  expect(said('donnée m : nombre\n  libellé « Mode » facultatif\n\nrègle r : nombre\n  libellé « R », au plus 2\n  m\n  sans source : x\n')).toEqual([
    'wrong-head facultatif',
    'wrong-head , au plus 2',
  ]);
  expect(said('choix mode, pluriel modes\n  - train, libellé « Train »\n  - bus\n    libellé « Autobus »\n')).toEqual([]);
  const question = (line: string): readonly string[] => said(`question q « Quoi ? »\n  - lecture a\n  - lecture b\n  ${line}\n`);
  expect(question('retenue : aucune')).toEqual([]);
  expect(question('retenue : aucune par « x »')).toEqual(['wrong-head par « x »']);
  const piece = (line: string): readonly string[] => said(`donnée d : date\ndonnée o : oui ou non\ncontrôle pièces\n  ${line}\n`);
  expect(piece('- photo, recommandé, au plus tard d si o')).toEqual([]);
  expect(piece('- photo, recommandé, recommandé')).not.toEqual([]);
  expect(piece('- photo, au plus tard d, au plus tard d')).not.toEqual([]);
  expect(piece('- photo si o, au plus tard d si o')).not.toEqual([]);
});
