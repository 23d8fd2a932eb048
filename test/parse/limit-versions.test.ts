import { expect, test } from 'vitest';
import { parseRuleset } from '../../dsl/parse/parse.ts';

const HEAD = 'donnée d : date\n\ndonnée urgent : oui ou non\n\n';

const read = (lines: readonly string[]) => {
  const text = `${HEAD}délai réponse\n${lines.map((line) => `  ${line}\n`).join('')}`;
  return { text, parsed: parseRuleset([{ file: 'a.attendu', text }]) };
};

/** The versions of the délai: its side, the days it holds, the words of its limits, what they cite. */
function versions(...lines: readonly string[]): readonly string[] {
  const { text, parsed } = read(lines);
  expect(parsed.diagnostics).toEqual([]);
  const deadline = parsed.files.flatMap(({ declarations }) => declarations).find((one) => one.kind === 'deadline');
  const sides = [['tard', deadline?.latest ?? []] as const, ['tôt', deadline?.earliest ?? []] as const];
  return sides.flatMap(([side, all]) =>
    all.map(({ from, until, clauses }) => {
      const limits = clauses.map(({ value, sources }) => {
        const cited = sources.map((source) => (source.kind === 'none' ? ` (${source.reason})` : ''));
        return `${text.slice(value.span.start, value.span.end)}${cited.join('')}`;
      });
      return `${side} ${from?.day ?? '…'} à ${until?.day ?? '…'} : ${limits.join(' ; ')}`;
    }),
  );
}

/** What is found: the codes, and the words they stand on. */
function found(...lines: readonly string[]): readonly (readonly [string, string])[] {
  const { text, parsed } = read(lines);
  return parsed.diagnostics.map(({ code, span }) => [code, text.slice(span.start, span.end)] as const);
}

test('a day alone on its line opens a version of each side that the lines below say', () => {
  expect(
    versions(
      'au plus tard d',
      'depuis le 1er juillet 2026',
      'sans source : a',
      'au plus tard d si urgent',
      'au plus tard d si non urgent',
      'sans source : b',
    ),
  ).toEqual(['tard … à … : d', 'tard 2026-07-01 à … : d (a) ; d (b)']);
  expect(versions('depuis le 1er juillet 2026', 'au plus tôt d', 'au plus tard d')).toEqual(['tard 2026-07-01 à … : d', 'tôt 2026-07-01 à … : d']);
});

test('« jusqu’au » alone on its line ends what stands above it on both sides, or says the end of what comes', () => {
  expect(versions('au plus tard d', 'au plus tôt d', "jusqu'au 30 juin 2026")).toEqual(['tard … à 2026-06-30 : d', 'tôt … à 2026-06-30 : d']);
  expect(versions("jusqu'au 30 juin 2026", 'au plus tard d')).toEqual(['tard … à 2026-06-30 : d']);
  expect(versions('depuis le 1er juin 2026', 'au plus tard d', "jusqu'au 30 juin 2026")).toEqual(['tard 2026-06-01 à 2026-06-30 : d']);
  expect(found('au plus tard d', "jusqu'au 30 juin 2026", "jusqu'au 30 juillet 2026")).toEqual([['repeated-line', "jusqu'au 30 juillet 2026"]]);
});

test('a line that ends with a day of its own is of that day, and so are the lines below it', () => {
  expect(
    versions('depuis le 1er juin 2026', 'au plus tard d', 'au plus tard d si urgent depuis le 1er juillet 2026', 'au plus tard d si non urgent'),
  ).toEqual(['tard 2026-06-01 à … : d', 'tard 2026-07-01 à … : d ; d']);
});

test('a day alone on its line with no limit below is refused, as one with a single side where the délai has both', () => {
  expect(found('au plus tard d', 'depuis le 1er juillet 2026')).toEqual([['empty-version', 'depuis le 1er juillet 2026']]);
  expect(found('au plus tard d', 'au plus tôt d', 'depuis le 1er juillet 2026', 'au plus tard d')).toEqual([
    ['silent-side', 'depuis le 1er juillet 2026'],
  ]);
});

test('a line of days, or a limit below it, that cannot be read is reported alone', () => {
  expect(found('au plus tard d', 'depuis le 31 juin 2026', 'au plus tard d').map(([code]) => code)).toEqual(['impossible-date']);
  expect(found('au plus tard d', 'depuis le 1er juillet 2026', 'au plus tard 3 mois après').map(([code]) => code)).toEqual(['incomplete-line']);
});
