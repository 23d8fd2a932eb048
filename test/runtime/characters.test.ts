import { expect, test } from 'vitest';
import { normalise, plainName } from '../../runtime/input/characters.ts';

test('spaces, apostrophes and ends of lines become the plain ones, one character for one', () => {
  expect(normalise('l’aide\u00a0: 20\u202f%\u2028d´un\tan\u0085')).toBe("l'aide : 20 %\nd'un an\n");
});

test('a name compares with one space between words, whatever stands there, and without what no one sees', () => {
  expect(['date  de\u00a0 visite', '\ufeffdate\u200b de vi\u00adsite\u2060'].map(plainName)).toEqual(['date de visite', 'date de visite']);
});

test('a name compares with its accents composed and nothing around', () => {
  expect(plainName('\u00a0de\u0301part d’aide ')).toBe("départ d'aide");
  expect(plainName('de\u00ad\u0301part')).toBe('départ');
});
