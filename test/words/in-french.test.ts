import { describe, expect, test } from 'vitest';
import { definitionInFrench, inCell, inFrench, numberInFrench } from '../../compiler/words.ts';
import type { Fiche } from '../../dsl/model/model.ts';
import type { Type } from '../../dsl/model/types.ts';
import { itemAt } from '../../dsl/syntax/sure.ts';

const number = (unit: string, scale: number): Type => ({ kind: 'number', unit, scale, min: null, max: null });
const event: Type = { kind: 'record', fiche: 'événement' };
const plan = {
  fiches: {
    événement: {
      name: 'événement',
      emitted: 'Evenement',
      origin: 'declared' as const,
      span: null,
      fields: [
        { name: 'nature', emitted: 'nature', type: { kind: 'choice', choice: 'nature' } as const },
        { name: 'date', emitted: 'date', type: { kind: 'date' } as const },
      ],
    },
  },
};

describe('a value is said as the language writes it', () => {
  const cases: readonly (readonly [unknown, Type, string])[] = [
    ['1800.00', number('€', 2), '1 800 €'],
    ['24.50', number('€/h', 2), '24,50 €/h'],
    ['-0.05', number('€', 2), '−0,05 €'],
    ['33.10', number('point', 2), '33,1 points'],
    [1, number('jour ouvré', 0), '1 jour ouvré'],
    [2, number('jour ouvré', 0), '2 jours ouvrés'],
    [2, number('mois', 0), '2 mois'],
    ['90.00', number('%', 2), '90 %'],
    [1234567, number('', 0), '1 234 567'],
    ['4/1', { ...number('', 0), scale: 'exact' } as Type, '4'],
    ['4/3', { ...number('point', 0), scale: 'exact' } as Type, '4/3 point'],
    ['-20000/3', { ...number('point', 0), scale: 'exact' } as Type, '−20 000/3 points'],
    [true, { kind: 'boolean' }, 'oui'],
    ['2026-02-28', { kind: 'date' }, '28/02/2026'],
    [null, { kind: 'optional', of: { kind: 'date' } }, 'aucun'],
    [{ start: '2026-01-01', end: '2026-03-31' }, { kind: 'period' }, 'du 01/01/2026 au 31/03/2026'],
    [{ start: null, end: null }, { kind: 'period' }, 'période vide'],
    [[], { kind: 'list', of: { kind: 'text' } }, 'liste vide'],
    [
      [
        { nature: 'décès', date: '2026-03-02' },
        { nature: 'hospitalisation', date: null },
      ],
      { kind: 'list', of: event },
      'nature : décès, date : 02/03/2026 ; nature : hospitalisation, date : aucun',
    ],
  ];
  test.each(cases)('%j', (value, type, said) => {
    expect(inFrench(value, type, plan).replaceAll('\u00a0', ' ')).toBe(said);
  });
});

describe('a record is said as a cell of cases writes it', () => {
  const fiche = (types: readonly Type[]): Fiche => ({
    ...plan.fiches.événement,
    name: 'essai',
    fields: types.map((type, at) => ({ ...itemAt(plan.fiches.événement.fields, at), type })),
  });
  const text: Type = { kind: 'optional', of: { kind: 'text' } };
  const cases: readonly (readonly [unknown, readonly Type[], string])[] = [
    [{ nature: 'décès', date: '2026-03-02' }, [{ kind: 'text' }, { kind: 'date' }], 'décès, 02/03/2026'],
    [{ nature: 'un, deux', date: null }, [text, { kind: 'optional', of: { kind: 'date' } }], '« un, deux », aucun'],
    [{ nature: '2.50', date: '3.00' }, [number('€', 2), number('h', 2)], '2,50 €, 3 h'],
    [{ nature: [], date: '2026-03-02' }, [{ kind: 'list', of: text }, { kind: 'date' }], 'nature : liste vide, date : 02/03/2026'],
    ['nothing like it', [text, text], '"nothing like it"'],
  ];
  test.each(cases)('%j', (value, types, said) => {
    const own = { fiches: { essai: fiche(types) } };
    expect(inCell(value, { kind: 'record', fiche: 'essai' }, own).replaceAll('\u00a0', ' ')).toBe(said);
  });
});

describe('a bare number of four digits', () => {
  test.each([
    ['2018', '', '2018'],
    ['-2018', '', '−2018'],
    ['20180', '', '20\u00a0180'],
    ['1800', '€', '1\u00a0800\u00a0€'],
    ['2018', 'jour', '2\u00a0018\u00a0jours'],
  ])('%s in « %s »: it may be a year, which is no count', (number, unit, said) => {
    expect(numberInFrench(number, { unit, scale: 0 })).toBe(said);
  });
});

describe('a definition', () => {
  const definitions = [
    { id: 'partage.lignes', name: 'partage' },
    { id: 'partage', name: 'partage' },
    { id: 'pièces.manquants', name: 'manquants de pièces' },
    { id: 'A.taux', name: 'taux' },
    { id: 'B.taux', name: 'taux' },
  ];
  test.each([
    ['partage.lignes', 'partage'],
    ['partage', 'partage'],
    ['pièces.manquants', 'manquants de pièces'],
    ['A.taux', 'A.taux'],
    ['autre', 'autre'],
  ])('%s is said %s', (id, said) => {
    expect(definitionInFrench(id, { definitions })).toBe(said);
  });
});
