import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../compiler/sources/document-text.ts';
import type { Correction } from '../../compiler/sources/document-text.ts';
import { findQuotation } from '../../compiler/sources/find.ts';
import { fold, foldedText } from '../../compiler/sources/fold.ts';

const look = (raw: string, quote: string, corrections: readonly Correction[] = []) => {
  const { text } = readDocument(raw, corrections);
  const found = findQuotation(text, quote);
  if (found.kind === 'found') return { line: found.line, parts: found.parts.map(({ start, end }) => raw.slice(start, end)) };
  if (found.kind === 'ambiguous') return { lines: found.lines };
  if (found.kind === 'missing') return { missing: found.part, nearest: found.nearest?.text ?? null, misplaced: found.misplaced };
  return found.kind;
};

describe('a quotation is found whatever the layout did to it', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['line breaks and no-break spaces', 'dans la limite \nde 500\u00a0€ par an', 'dans la limite de 500 € par an'],
    ['a space missing in the text', 'LE 3février 2011', 'le 3 février 2011'],
    ['a word cut by a no-break hyphen', 'les heures d’accompa‑ \ngnement', 'les heures d’accompagnement'],
    ['a word cut by a soft hyphen', 'forma\u00ad\nlisation', 'formalisation'],
    ['a compound word cut at its hyphen', 'groupe iso-\nressources', 'groupe iso-ressources'],
    ['typographic and doubled apostrophes', 'L’’ARDH d’’action', "l'ARDH d'action"],
    ['ligatures', 'mise en œuvre eﬃcace', 'mise en oeuvre efficace'],
    ['case', 'CHAMP D’APPLICATION', "Champ d'application"],
    ['bullets', '\t› mission 1,\n\tٚ assurer un suivi', 'mission 1, assurer un suivi'],
    ['a dash that opens an item', 'du retraité :\n-  �au maximum 1 mois', 'du retraité : au maximum 1 mois'],
    ['accents typed apart', 'de\u0301ce\u0300s', 'décès'],
    ['guillemets of another kind', 'des “petits” prix', 'des « petits » prix'],
    ['kinds of dash between figures', '837–895 €', '837-895 €'],
  ];
  test.each(cases)('%s', (_, raw, quote) => {
    expect(look(raw, quote)).toEqual({ line: 1, parts: [raw.replace(/^\s*› /, '')] });
  });
});

describe('a quotation stands on whole words and whole numbers', () => {
  test.each([
    ['an', 'le plan'],
    ['800 €', 'soit 1 800 €'],
    ['1', 'soit 1 800 €'],
    ['50 €', 'soit 24,50 €/h'],
    ['24', 'soit 24,50 €/h'],
    ['0 %', 'soit 10 %'],
  ])('« %s » is not in « %s »', (quote, raw) => {
    expect(look(raw, quote)).toMatchObject({ missing: quote });
  });

  test('the call of a footnote is not a part of the word', () => {
    expect(look('la vitesse de marche26, et', 'la vitesse de marche')).toEqual({ line: 1, parts: ['la vitesse de marche'] });
  });

  test('a space that the scan lost before a capital still separates', () => {
    expect(look('Livraison des coursesPortage de repas', 'Livraison des courses')).toEqual({ line: 1, parts: ['Livraison des courses'] });
    expect(look('Livraison des coursesPortage de repas', 'Portage de repas')).toEqual({ line: 1, parts: ['Portage de repas'] });
  });

  test('accents and figures count', () => {
    expect(look('a compter du 3 mars', 'à compter du 3 mars')).toMatchObject({ missing: 'à compter du 3 mars', nearest: 'a compter du 3 mars' });
    expect(look('dans la limite de 500 €', 'dans la limite de 600 €')).toMatchObject({ nearest: 'dans la limite de 500 €' });
  });
});

describe('a quotation designates one place', () => {
  const guide = 'Décès du bénéficiaire\nArrêt du plan\nPas de récupération\nHospitalisation\nSuspension\nPas de récupération\n';

  test('words that stand twice are ambiguous, with their lines', () => {
    expect(look(guide, 'Pas de récupération')).toEqual({ lines: [3, 6] });
  });

  test('a cut anchors them, and takes the shortest stretch', () => {
    expect(look(guide, 'Décès du bénéficiaire […] Pas de récupération')).toEqual({
      line: 1,
      parts: ['Décès du bénéficiaire', 'Pas de récupération'],
    });
    expect(look(guide, 'Hospitalisation [...] Pas de récupération')).toEqual({ line: 4, parts: ['Hospitalisation', 'Pas de récupération'] });
    expect(look('a un b\na deux mots b', 'a […] b')).toEqual({ line: 1, parts: ['a', 'b'] });
  });

  test('two stretches equally short are ambiguous', () => {
    expect(look('art une x fin\nart dos x fin', 'art […] x fin')).toEqual({ lines: [1, 2] });
  });

  test('pieces that exist but not in that order are said to be out of order', () => {
    expect(look(guide, 'Hospitalisation […] Décès du bénéficiaire')).toEqual({ missing: 'Décès du bénéficiaire', nearest: null, misplaced: true });
  });

  test('a quotation of nothing is empty', () => {
    expect(look(guide, ' […] ')).toEqual('empty');
    expect(look(guide, '')).toEqual('empty');
  });
});

describe('a poor scan is corrected once, in the document', () => {
  const raw = 'devant relever, a lissue de la période de prise en charge, des GIR* 5 ou 6';
  const corrections = [{ read: 'a lissue', as: "à l'issue" }];

  test('quotations are then plain French, and point at the words of the scan', () => {
    expect(look(raw, "à l'issue de la période", corrections)).toEqual({ line: 1, parts: ['a lissue de la période'] });
    expect(look(raw, 'l’issue de la période', corrections)).toEqual({ line: 1, parts: ['a lissue de la période'] });
    expect(findQuotation(readDocument(raw, corrections).text, "à l'issue de la période")).toMatchObject({ kind: 'found', corrected: true });
    expect(findQuotation(readDocument(raw, corrections).text, 'prise en charge')).toMatchObject({ kind: 'found', corrected: false });
  });

  test('the words of the scan are no longer there', () => {
    expect(look(raw, 'a lissue de la période', corrections)).toMatchObject({ missing: 'a lissue de la période' });
  });

  test('a correction of words that are not there is idle', () => {
    expect(readDocument(raw, [...corrections, { read: 'aprés', as: 'après' }]).idle).toEqual([1]);
  });
});

describe('a quotation that is not there', () => {
  test('comes with the passage that resembles it, on whole words', () => {
    const raw = 'Le plan est arrêté.\nLe forfait coordination est payé à l’issue \nde chaque année pour laquelle l’éligibilité a été validée.\nFin.';
    expect(look(raw, 'le forfait de coordination est payé à la fin de chaque année')).toEqual({
      missing: 'le forfait de coordination est payé à la fin de chaque année',
      nearest: 'Le forfait coordination est payé à l’issue de chaque année',
      misplaced: false,
    });
  });

  test('has no passage when nothing resembles it', () => {
    expect(look('Le plan est arrêté.', 'montant maximum préconisé')).toEqual({
      missing: 'montant maximum préconisé',
      nearest: null,
      misplaced: false,
    });
  });

  test('names the piece that is missing, in a quotation with cuts', () => {
    expect(look('Décès du bénéficiaire, rien.', 'Décès du bénéficiaire […] Pas de récupération')).toMatchObject({ missing: 'Pas de récupération' });
  });
});

test('a folded passage has one place for each of its characters, and the same text when no place is asked for', () => {
  const piece = fc.constantFrom(...Array.from('aÉeé’\'« »"-–\u00ad•œﬁ…1,. \n\u0301\u200b😀'));
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: piece }), fc.string({ unit: 'binary' })), (raw) => {
      const { text, starts, ends, gaps } = fold(raw);
      expect({ text: foldedText(raw), places: [starts.length, ends.length, gaps.length] }).toEqual({ text, places: Array(3).fill(text.length) });
    }),
  );
});
