import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRuleset } from '../../dsl/parse/parse.ts';
import { scanLine } from '../../dsl/lexer/atoms.ts';
import { formatFile } from '../../dsl/syntax/print.ts';
import { rulesets, SAMPLE } from './corpus.ts';

/** What a text says, without the places: declarations and codes of findings. */
function meaning(text: string): unknown {
  const { files, diagnostics } = parseRuleset([{ file: 'a.attendu', text }]);
  // a title is kept as typed: its words and signs are what it says
  const said = (title: string): string =>
    scanLine(title, 0, title.length)
      .atoms.map((atom) => atom.key)
      .join(' ');
  const strip = (key: string, value: unknown): unknown =>
    key === 'span' ? undefined : key === 'title' && typeof value === 'string' ? said(value) : value;
  return JSON.parse(
    JSON.stringify(
      { declarations: files[0]?.declarations, language: files[0]?.language?.version, codes: diagnostics.map(({ code }) => code).sort() },
      strip,
    ),
  );
}

describe('the usual layout', () => {
  test('two spaces for a line, four for what belongs to it, one around a cell, one blank line', () => {
    const untidy = `
règlement « Prime »
    langue 1


fiche achat
 - montant : €
      d’après note « le montant »
règle prime : €
\td’après note « la prime »
\t3 € si a
 et b   // pourquoi
 d’après note « trois »

      // une remarque
  sinon 0 €
  où x = 3
       sans source : calcul


barème aide : €
   selon âge
 |âge|   aide | d'après note|
 | 0 à 3 |5 €|« 0 | 3 »   |   // première
 | 4 et plus ||« »|
 d’après note « le tableau
   entier »
cas « Un »
     |n°|âge|
     |1||
`;
    expect(formatFile(untidy)).toBe(`règlement « Prime »
  langue 1

fiche achat
  - montant : €
    d’après note « le montant »
règle prime : €
  d’après note « la prime »
  3 € si a
    et b   // pourquoi
    d’après note « trois »

  // une remarque
  sinon 0 €
  où x = 3
  sans source : calcul

barème aide : €
  selon âge
    | âge | aide | d'après note |
    | 0 à 3 | 5 € | « 0 | 3 » | // première
    | 4 et plus | | « » |
  d’après note « le tableau
   entier »
cas « Un »
  | n° | âge |
  | 1 | |
`);
  });
  test('one space around signs, signs as they print, and everything quoted or raw as typed', () => {
    const untidy = `règlement   « Prime  de  fin »
  langue   1
donnée âge:nombre de 0   à 120
fiche achat
  -   montant :€,facultatif
terme GIR
  groupe  iso-ressources ,  de 1 à 6
règle prime:€
  ( 3 €+2 € )*4 ,  arrondi   au centime  si âge>=60   et âge<=  70   // trois,quatre
    d'après   guide   « trois  *  quatre »
  10 €/h*3 h  si âge  !=  3
  sinon  −5 €
    sans source : dit  au  téléphone
  sauf si a et
     b:0 €
barème aide : €
  |âge  si  a|   revenu*2 | aide |
  | 0 à 3 | a  *  b | 5 € |
cas « Un  cas »
  avec  textes =  un   deux
  |n°|âge|=>prime|
  | 1 | 3 | 4 € |
`;
    expect(formatFile(untidy)).toBe(`règlement « Prime  de  fin »
  langue 1
donnée âge : nombre de 0 à 120
fiche achat
  - montant : €, facultatif
terme GIR
  groupe  iso-ressources ,  de 1 à 6
règle prime : €
  (3 € + 2 €) × 4, arrondi au centime si âge ≥ 60 et âge ≤ 70   // trois,quatre
    d'après guide « trois  *  quatre »
  10 €/h × 3 h si âge ≠ 3
  sinon −5 €
    sans source : dit  au  téléphone
  sauf si a et
    b : 0 €
barème aide : €
    | âge si a | revenu × 2 | aide |
    | 0 à 3 | a  *  b | 5 € |
cas « Un  cas »
  avec  textes =  un   deux
  | n° | âge | ⇒ prime |
  | 1 | 3 | 4 € |
`);
    expect(meaning(formatFile(untidy))).toEqual(meaning(untidy));
    expect(formatFile(formatFile(untidy))).toBe(formatFile(untidy));
  });
  test('two bars that no space precedes stay together with what they follow: a space would make them a comment', () => {
    const text = 'donnée âge ://nombre\n';
    expect(formatFile(text)).toBe('donnée âge ://nombre\n');
  });
  test('Windows line ends stay, a byte order mark goes', () => {
    expect(formatFile('\ufeffdonnée âge : nombre\r\n    nommé age\r\n\r\n\r\n')).toBe('donnée âge : nombre\r\n  nommé age\r\n');
  });
  test('an empty text stays empty', () => {
    expect(formatFile('\n  \n')).toBe('');
  });
  test('a raw cell over two lines is kept as typed', () => {
    const text = 'cas « Un »\n  avec textes = un deux ;\n       trois   quatre\n  | n° |\n  | 1 |\n';
    expect(formatFile(text)).toBe(text);
  });
});

describe('printing says the same, and printing again changes nothing', () => {
  const holds = (text: string): void => {
    const once = formatFile(text);
    expect(formatFile(once)).toBe(once);
    expect(meaning(once)).toEqual(meaning(text));
  };
  test('the sample, already in its usual layout', () => {
    expect(formatFile(SAMPLE)).toBe(SAMPLE);
  });
  test('the rulesets of the repository', () => {
    for (const texts of rulesets.values()) for (const { text } of texts) holds(text);
  });
  test('texts whose spaces, indents and blank lines were shaken', () => {
    const lines = SAMPLE.split('\n');
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: lines.length, maxLength: lines.length }), fc.boolean(), (noise, tabs) => {
        const shaken = lines.map((line, index) => {
          const kind = noise[index] ?? 0;
          if (line.startsWith(' ') && kind < 5) return `${tabs ? '\t' : ' '.repeat(kind + 1)}${line.trimStart()}${' '.repeat(kind)}`;
          if (/^ +\|/.test(line) && !line.includes('«')) return line.replace(/ *\| */g, kind === 5 ? '|' : '  |   ').replace(/^\s*/, '   ');
          if (kind === 8 && !/[«|]|sans source|motif|^terme|avec/.test(line))
            return line
              .replace(/(?<=\S) (?=\S)/g, '   ')
              .replace(/×/g, '*')
              .replace(/ ([≤≥=:]) /g, '$1');
          return kind === 9 ? `${line}\n\n` : line;
        });
        holds(shaken.join('\n'));
      }),
      { numRuns: 60 },
    );
  });
  test('a hyphen before a comment keeps its space, without which there would be no comment', () => {
    const text = 'choix mode\n  - direct\n  - // autre\n';
    expect(formatFile(text)).toBe(text);
    holds(text);
  });
  test('the words of a terme on its own line', () => {
    const text = 'terme rentrée ( (hors préparatifs) : « le  jour »\n';
    holds(text);
    expect(formatFile(text)).toBe(text);
    expect(formatFile('terme   rentrée\n')).toBe('terme rentrée\n');
    const barred = 'terme rentrée\n  |premier  jour de classe\n';
    holds(barred);
    expect(formatFile(barred)).toBe(barred);
  });
  test('several spaces say what one says, in a turn of phrase that has another', () => {
    holds('délai visite\n  au plus tard 1 mois après départ, reporté au premier  ouvrable si seul\n    sans source : essai\n');
  });
  test('damaged texts', () => {
    fc.assert(
      fc.property(fc.nat(SAMPLE.length), fc.nat(80), fc.constantFrom('', '«', '»', '|', '(', '\n', '//', '  \n\n\n', '- '), (at, length, by) => {
        holds(SAMPLE.slice(0, at) + by + SAMPLE.slice(at + length));
      }),
      { numRuns: 200 },
    );
  });
});

test('a line that begins with a hyphen and no space does not become a bullet', () => {
  const once = formatFile('choix tarif\n  - plein\n  -: €\n');
  expect(once).toBe('choix tarif\n  - plein\n    -: €\n');
  expect(formatFile(once)).toBe(once);
});

test('a comment above a last line of spaces stands where it would above nothing', () => {
  const once = formatFile('donnée âge : nombre\n  // à relire\n  ');
  expect(once).toBe('donnée âge : nombre\n  // à relire\n');
  expect(formatFile(once)).toBe(once);
});
