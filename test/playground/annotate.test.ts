import { expect, test } from 'vitest';
import { annotate, unsaid } from '../../playground/worker/views/annotate.ts';

test('the longest name takes its value, case and apostrophes aside', () => {
  const reads = [
    { name: 'heures', value: '2 h' },
    { name: "heures d'accompagnement", value: 'oui' },
  ];
  expect(annotate('Heures d’accompagnement et heures ≥ 1 h', reads)).toBe('Heures d’accompagnement (oui) et heures (2 h) ≥ 1 h');
});

test('a name inside another word is left alone, and so is a name with a long value', () => {
  expect(annotate('seuils et seuil', [{ name: 'seuil', value: '3' }])).toBe('seuils et seuil (3)');
  const long = { name: 'liste', value: 'un ; deux ; trois ; quatre ; cinq ; six' };
  expect(annotate('liste', [long])).toBe('liste');
  expect(unsaid(['liste'], [long])).toEqual([long]);
  expect(unsaid(['seuil (3)'], [{ name: 'seuil', value: '3' }])).toEqual([]);
});
