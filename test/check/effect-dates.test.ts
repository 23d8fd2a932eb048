/** The dates of a French text, as they are compared with the days of effect that cite it. */
import { expect, test } from 'vitest';
import { compileRuleset } from '../../compiler/driver.ts';
import { datesOf } from '../../dsl/check/remarks/figures/dates.ts';

const said = (text: string): readonly string[] =>
  datesOf(text).map(({ day, words }) => `${words} = ${day === null ? 'en partie' : new Date(day * 86_400_000).toISOString().slice(0, 10)}`);

test.each([
  ['à compter du 1er janvier 2024', ['1er janvier 2024 = 2024-01-01']],
  ['du 1 er février 2024 au premier août 2024', ['1 er février 2024 = 2024-02-01', 'premier août 2024 = 2024-08-01']],
  ['le 31\u00a0Décembre\u202f2023', ['31\u00a0Décembre\u202f2023 = 2023-12-31']],
  ['01/07/2024, 1.7.2024, 01-07-2024', ['01/07/2024 = 2024-07-01', '1.7.2024 = 2024-07-01', '01-07-2024 = 2024-07-01']],
  ['au 1er juillet, en mars 2024, le 01/07/24', ['1er juillet = en partie', 'mars 2024 = en partie', '01/07/24 = en partie']],
  ['article 3-1-2024-5, 24/7, le maire, 1.500.2024,50', []],
])('« %s »', (text, dates) => expect(said(text)).toEqual(dates));

test('a day of effect behind an amount with decimals is compared', () => {
  const text = (words: string): string => `règlement « Essai »
  langue 1
  date d'application : jour

document guide
  titre « Guide »

donnée jour : date

paramètre tarif : €/h
  24,10 €/h depuis le 1er juillet 2025
    d'après guide « ${words} »
`;
  const told = (words: string): readonly unknown[] =>
    compileRuleset([{ file: 'essai.attendu', text: text(words) }]).diagnostics.flatMap(({ code, fixes }) =>
      code === 'contradicted-date' ? [fixes[0]?.params['by']] : [],
    );
  expect(told('porté à 24,10 € au 1er janvier 2025')).toEqual(['01/01/2025']);
  expect(told('fixé à 24,10 euros par heure au 1er juillet 2025')).toEqual([]);
  expect(told('fixé à 24,10 €, sur avis rendu le 1er janvier 2025')).toEqual([]);
});
