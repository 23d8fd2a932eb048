import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockStarts } from '../../dsl/lexer/blocks.ts';
import { normalise } from '../../dsl/lexer/characters.ts';
import { movedBy } from '../../dsl/syntax/layout.ts';
import { type Offered, type Parsed, parseRuleset } from '../../dsl/parse/parse.ts';
import { Reparser } from '../../dsl/parse/parse-again.ts';
import type { Span } from '../../dsl/syntax/span.ts';
import { shifted, spansIn } from '../../dsl/syntax/shift.ts';
import { SAMPLE, type Text, rulesets } from './corpus.ts';
import { type Edit, apply, edit } from './edits.ts';

/** What a reparser reads, where it was typed; the words of a place are the same spread out. */
function typed(
  reparser: Reparser,
  texts: readonly Text[],
  imported?: Offered,
): Pick<Parsed, 'files' | 'diagnostics'> & { readonly declared: Parsed['names']['declared'] } {
  const { files, texts: written, names, diagnostics } = reparser.parse(texts, imported);
  const { layout } = reparser;
  const there = (span: Span): string => files.find(({ file }) => file === span.file)?.text.slice(span.start, span.end) ?? '';
  const here = (span: Span): string => texts.find(({ file }) => file === span.file)?.text.slice(span.start, span.end) ?? '';
  const move = <T>(value: T): T => shifted(value, (span) => movedBy(layout, span));
  for (const span of spansIn(files)) {
    expect(written.get(span.file)?.between(span.start, span.end)).toBe(there(span));
    expect(here(move(span))).toBe(there(span));
  }
  return {
    files: files.map((file) => ({ ...move(file), text: texts.find((one) => one.file === file.file)?.text ?? '' })),
    declared: move(names.declared),
    diagnostics: move(diagnostics),
  };
}

function fresh(texts: readonly Text[], imported?: Offered): ReturnType<typeof typed> {
  const { files, names, diagnostics } = parseRuleset(texts, imported);
  return { files, declared: names.declared, diagnostics };
}

function holds(texts: readonly Text[], edits: readonly Edit[]): void {
  const reparser = new Reparser();
  reparser.parse(texts);
  let now = texts;
  for (const one of edits) {
    now = apply(now, one);
    expect(typed(reparser, now)).toEqual(fresh(now));
  }
}

test('after any edits, what is read again is what is read from the beginning', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => holds([{ file: 'a.attendu', text: SAMPLE }], edits)),
    { numRuns: 25 },
  );
});

test('blocks begin where they do in the whole text, whatever quotations and strange lines are typed around them', () => {
  const piece = fc.constantFrom(
    ...[
      'règle r',
      'hors champ x',
      'cas a',
      'mots',
      ' mots',
      '  a',
      '// x',
      '/',
      '«',
      '»',
      '« a »',
      '\n',
      '\n',
      '\n',
      '\r\n',
      '\u00ad',
      '|',
      'sans source : a',
    ],
  );
  const pieces = fc.array(piece, { maxLength: 25 }).map((all) => all.join(''));
  const typing = fc.record({ at: fc.nat(), gone: fc.nat(12), text: fc.array(piece, { maxLength: 2 }).map((all) => all.join('')) });
  fc.assert(
    fc.property(pieces, fc.array(typing, { maxLength: 5 }), (first, edits) => {
      const reparser = new Reparser();
      let text = first;
      reparser.parse([{ file: 'a', text }]);
      for (const { at, gone, text: come } of edits) {
        const place = text.length === 0 ? 0 : at % text.length;
        text = text.slice(0, place) + come + text.slice(place + gone);
        reparser.parse([{ file: 'a', text }]);
        const begins = reparser.layout.get('a')?.slice(1);
        expect(
          begins?.map(({ typed: start }) => start),
          JSON.stringify(text),
        ).toEqual(blockStarts(normalise(text)));
      }
    }),
    { numRuns: 2000 },
  );
});

test('so it is for a ruleset of several files', () => {
  const texts = rulesets.get('ardh-2011') ?? [];
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 2 }), (edits) => holds(texts, edits)),
    { numRuns: 3 },
  );
});

test('a name that is declared, renamed or taken away is read anew wherever it stands', () => {
  const reparser = new Reparser();
  const texts = (declaration: string): readonly Text[] => [
    { file: 'a', text: `règlement « A »\n  langue 1\n\n${declaration}\n` },
    { file: 'b', text: 'règle prime : €\n  prix du bois si prix du bois ≥ 2 €\n    sans source : essai\n' },
  ];
  for (const declaration of [
    'donnée prix : €',
    'donnée prix du bois : €',
    'donnée Prix du bois : €',
    '',
    'donnée prix du bois : €\n\ndonnée bois : €',
  ]) {
    expect(typed(reparser, texts(declaration))).toEqual(fresh(texts(declaration)));
  }
});

test('a name is read anew however the letters of a use of it are written', () => {
  const spelled = ['durée prévue', 'DURÉE PRÉVUE', 'dure\u0301e prévue', 'dur\u00adée prévue', "l'ampe\u0300re de durée", 'ΟΔΟΣ'];
  for (const use of spelled) {
    const reparser = new Reparser();
    const texts = (name: string): readonly Text[] => [
      { file: 'a', text: `donnée ${name} : €\n` },
      { file: 'b', text: `règle prime : €\n  ${use}\n  sans source : essai\n` },
    ];
    for (const name of ['autre', 'durée prévue', 'ampère de la durée', 'οδος', 'autre'])
      expect(typed(reparser, texts(name)), `${use}, ${name}`).toEqual(fresh(texts(name)));
  }
});

test('names that only change places are read as they are from the beginning, two that differ by their spelling too', () => {
  const reparser = new Reparser();
  const [one, other] = ['choix Département\n  - Gers\n', 'choix département\n  - Gers\n'];
  for (const order of [[one, other], [other, one], [one, other], [other]]) {
    const texts: readonly Text[] = [
      { file: 'a', text: `règlement « A »\n  langue 1\n\n${order.join('\n')}` },
      { file: 'b', text: 'donnée place : département x\n\ndonnée lieu : DÉPARTEMENT\n\nrègle chef-lieu : Département\n  Gers si lieu est gers\n' },
    ];
    expect(typed(reparser, texts)).toEqual(fresh(texts));
  }
});

test('names that a ruleset taken up declares, renames or takes away are read anew wherever they stand', () => {
  const reparser = new Reparser();
  const texts: readonly Text[] = [
    { file: 'a', text: 'règlement « A »\n  langue 1\n\nreprend « Valeurs »\n' },
    { file: 'b', text: 'règle prime : €\n  prix du bois si prix du bois ≥ 2 €\n    sans source : essai\n' },
  ];
  for (const shared of ['paramètre prix : €', 'paramètre prix du bois : €', 'paramètre Prix du bois : €', '', 'choix prix\n  - du bois']) {
    const imported = parseRuleset([{ file: 'v', text: `règlement « Valeurs »\n  langue 1\n\n${shared}\n` }]).names;
    expect(typed(reparser, texts, imported)).toEqual(fresh(texts, imported));
  }
});

const rule = (name: string, more = ''): string => `règle ${name}\n  1${more}\n    sans source : essai\n\n`;

test('what is typed in a block moves none of the others, until it has no room left', () => {
  const reparser = new Reparser();
  const read = (more: string): Parsed['files'][number]['declarations'] => {
    const texts: readonly Text[] = [{ file: 'a', text: `${rule('une')}${rule('deux', more)}${rule('trois')}${rule('quatre')}` }];
    const found = typed(reparser, texts);
    expect(found).toEqual(fresh(texts));
    return reparser.parse(texts).files.flatMap(({ declarations }) => declarations);
  };
  const before = read('');
  const [one, two, three, four] = read(' + 1');
  expect([one === before[0], two === before[1], three === before[2], four === before[3]]).toEqual([true, false, true, true]);
  expect(two?.span.start).toBe(before[1]?.span.start);
  const [first, , pushed, last] = read(' + 1'.repeat(120));
  expect([first === one, pushed === three, last === four]).toEqual([true, false, true]);
});

test('a block written between two others stands between them, and one taken away moves none', () => {
  const reparser = new Reparser();
  const read = (...names: readonly string[]): ReadonlyMap<string, Parsed['files'][number]['declarations'][number]> => {
    const texts: readonly Text[] = [{ file: 'a', text: names.map((name) => rule(name)).join('') }];
    expect(typed(reparser, texts)).toEqual(fresh(texts));
    return new Map(reparser.parse(texts).files.flatMap(({ declarations }) => declarations.map((one, at) => [names[at] ?? '', one] as const)));
  };
  const two = read('une', 'deux');
  const three = read('une', 'trois', 'deux');
  expect([three.get('une'), three.get('deux')]).toEqual([two.get('une'), two.get('deux')]);
  const back = read('une', 'deux');
  expect([back.get('une') === two.get('une'), back.get('deux') === two.get('deux')]).toEqual([true, true]);
  expect(read('deux').get('deux')?.span.start).toBe(0);
});

test('what is typed and taken back is what it was, unless a name has come or gone since', () => {
  const reparser = new Reparser();
  const text = (prime: string, other = '', below = ''): readonly Text[] => [
    {
      file: 'a',
      text: `règlement « A »\n  langue 1\n\nrègle prime : €\n  ${prime}\n    sans source : essai\n${other}\nrègle autre : €\n  1 €${below}\n`,
    },
  ];
  const read = (texts: readonly Text[]): Parsed['files'][number]['declarations'][number] | undefined => {
    expect(typed(reparser, texts)).toEqual(fresh(texts));
    return reparser.parse(texts).files[0]?.declarations[1];
  };
  const first = read(text('10 €'));
  expect(read(text('100 €'))).not.toBe(first);
  expect(read(text('1000 €'))).not.toBe(first);
  expect(read(text('10 €'))).toBe(first);
  // at another place at the same key
  read(text('10 bois'));
  expect(read(text('10 €', '', ' + 1 €'))).toBe(first);
  // « prix du bois » is a name by now: what was read without it is read anew
  const rule = '\nrègle prix du bois : €\n  1 €\n    sans source : essai\n';
  for (const texts of [text('prix du bois'), text('2 €'), text('2 €', rule), text('prix du bois', rule)]) read(texts);
});

test('a file that comes, goes or holds no block is read as it is from the beginning', () => {
  const reparser = new Reparser();
  const a: Text = { file: 'a', text: rule('une') };
  for (const texts of [
    [a],
    [a, { file: 'b', text: '// rien encore\n' }],
    [a, { file: 'b', text: `// rien encore\n${rule('deux')}` }],
    [{ file: 'b', text: '' }],
    [a],
  ])
    expect(typed(reparser, texts)).toEqual(fresh(texts));
});

test('a comment typed below a declaration leaves it as it was, unless it closes a quotation left open above', () => {
  const reparser = new Reparser();
  const read = (text: string): Parsed['files'][number]['declarations'][number] | undefined => {
    const texts: readonly Text[] = [{ file: 'a', text }];
    expect(typed(reparser, texts)).toEqual(fresh(texts));
    return reparser.parse(texts).files.flatMap(({ declarations }) => declarations)[0];
  };
  const plain = read(`${rule('une')}// un\n${rule('deux')}`);
  expect(read(`${rule('une')}// un mot\n// de plus\n${rule('deux')}`)).toBe(plain);
  expect(read(`${rule('une').trimEnd()} // un mot\n${rule('deux')}`)).toBe(plain);
  expect(read(`${rule('une').trimEnd()}x // un mot\n${rule('deux')}`)).not.toBe(plain);
  const open = `règle une\n  1\n    d'après guide « un mot\n`;
  for (const comment of ['// rien\n', '// de plus »\n', '// rien\n', '    de plus »\n']) read(`${open}${comment}${rule('deux')}`);
});

test('what is typed among signs of another kind, or twice in a row, is read as from the beginning', () => {
  const rule = (name: string, source: string): string => `règle ${name} : €\n  2 €\n    sans source : ${source}\n\n`;
  const head = 'règlement « A »\n  langue 1\n\n';
  const reparser = new Reparser();
  for (const text of [
    `${head}${rule('un', 'l’essai')}${rule('un', 'l’essai')}`,
    `${head}${rule('un', "l'essai")}${rule('un', 'l’essai')}`,
    `${head}${rule('un', 'l’essai')}${rule('un', 'l’essai')}${rule('un', 'l’essai')}`,
    `${head}${rule('un', 'l’\u00a0essai')}${rule('un', 'l’essai')}`,
    `${head}${rule('un', 'l’\r\nessai')}${rule('un', 'l’essai')}`,
    `${head}${rule('un', 'l’essai')}`,
    `${head}${rule('un', '\u{1f600}')}${rule('un', '\u{1f601}')}`,
    `${head}${rule('un', '\u{1f601}')}${rule('un', '\u{1f601}')}`,
    '',
    rule('un', 'l’essai'),
  ])
    expect(typed(reparser, [{ file: 'a', text }])).toEqual(fresh([{ file: 'a', text }]));
});

/** A rule that reads a name, beside those that are declared. */
const beside = (declared: readonly string[], read: string): readonly Text[] => [
  { file: 'a', text: `règlement « A »\n  langue 1\n\n${declared.map((name) => `donnée ${name} : nombre\n\n`).join('')}` },
  { file: 'b', text: `règle bon : nombre\n  ${read} + 1\n    sans source : essai\n` },
];

test('words of no name are read anew where a name comes or goes whose words are near to theirs', () => {
  const words = fc.array(fc.constantFrom('montant', 'montan', 'montans', 'mois', 'moins', 'du', 'total', 'totale', '12'), {
    minLength: 1,
    maxLength: 3,
  });
  const name = words.map((some) => some.join(' '));
  fc.assert(
    fc.property(name, fc.array(fc.array(name, { maxLength: 3 }), { minLength: 2, maxLength: 6 }), (read, steps) => {
      const reparser = new Reparser();
      for (const declared of steps) expect(typed(reparser, beside(declared, read))).toEqual(fresh(beside(declared, read)));
    }),
    { numRuns: 200 },
  );
});

test('a word that comes to begin a name ends what was near to it', () => {
  const reparser = new Reparser();
  const names = ['montant du total'];
  for (const declared of [names, [...names, 'montan x'], names])
    expect(typed(reparser, beside(declared, 'montan du total'))).toEqual(fresh(beside(declared, 'montan du total')));
});

test('a block of which something is said is left as it is where a name comes or goes that it does not hold', () => {
  const reparser = new Reparser();
  const read = (declared: string, line: string): Parsed['files'][number]['declarations'][number] | undefined => {
    const texts = beside([declared], line);
    expect(typed(reparser, texts)).toEqual(fresh(texts));
    return reparser.parse(texts).files[1]?.declarations[0];
  };
  const unread = read('prix du bois', 'montant de tout');
  expect(read('prix du boi', 'montant de tout')).toBe(unread);
  expect(read('nombr du boi', 'montant de tout')).toBe(unread);
  const near = read('montant de tous', 'montant de tout');
  expect(near).not.toBe(unread);
  expect(read('montant de toute', 'montant de tout')).not.toBe(near);
  const begun = read('montant du bois', 'montan de tout');
  expect(read('montant du boi', 'montan de tout')).toBe(begun);
  const damaged = read('prix du bois', '31/02/2025');
  expect(read('prix du boi', '31/02/2025')).toBe(damaged);
});
