import { expect, test } from 'vitest';
import { type Fix } from '../../dsl/diagnostics/diagnostic.ts';
import { parseRuleset } from '../../dsl/parse/parse.ts';
import { definition, tree } from './tree.ts';

const HEAD = 'donnée a : oui ou non\n\ndonnée m : €\n\ndonnée soins : liste de textes\n\n';

const apply = (text: string, fix: Fix): string =>
  [...fix.edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((all, edit) => all.slice(0, edit.span.start) + edit.text + all.slice(edit.span.end), text);

/** What is found in a definition of these lines: the code, the words it stands on, and its lines once each fix is made. */
function found(word: string, ...lines: readonly string[]): unknown {
  const text = `${HEAD}${word} aide : €\n${lines.map((line) => `  ${line}\n`).join('')}`;
  return parseRuleset([{ file: 'a.attendu', text }]).diagnostics.map(({ code, span, fixes }) => [
    code,
    text.slice(span.start, span.end),
    ...fixes.map((fix) =>
      apply(text, fix)
        .slice(HEAD.length)
        .split('\n')
        .slice(1, -1)
        .map((line) => line.trim()),
    ),
  ]);
}

test('in a décompte, a line that begins with a sign has two readings: both are offered', () => {
  expect(found('décompte', '100 € si m > 500 €', '-50 €')).toEqual([
    ['sign-item', '-50 €', ['100 € si m > 500 €', 'moins 50 €'], ['100 € si m > 500 € -50 €']],
  ]);
  expect(found('décompte', 'm', '−5 € si a')).toEqual([['sign-item', '−5 € si a', ['m', 'moins 5 € si a'], ['m −5 € si a']]]);
  expect(found('décompte', 'm // la base', '+ m si a')).toEqual([['sign-item', '+ m si a', ['m // la base', 'm si a']]]);
});

test('in a décompte, a line that begins with a sign and has its own condition is a line of its own', () => {
  expect(found('décompte', '100 € si m > 500 €', '-50 € si a')).toEqual([['sign-item', '-50 € si a', ['100 € si m > 500 €', 'moins 50 € si a']]]);
  expect(found('décompte', '100 € si m > 500 €', '+ m si a', '10 €')).toEqual([['sign-item', '+ m si a', ['100 € si m > 500 €', 'm si a', '10 €']]]);
});

test('a calculation under a condition would go on with it: both readings are offered', () => {
  expect(found('règle', '100 € si m > 500 €', '× 50 %', 'sinon 0 €')).toEqual([
    ['sign-in-condition', '× 50 %', ['100 € × 50 % si m > 500 €', 'sinon 0 €'], ['100 € si m > 500 € × 50 %', 'sinon 0 €']],
  ]);
  expect(found('règle', '100 € si m > 500 € // seuil', '- m', 'sinon 0 €')).toEqual([['dash-item', '- m', expect.anything(), expect.anything()]]);
  expect(found('règle', '100 € si m > 500 € // seuil', '-m', 'sinon 0 €')).toEqual([['sign-in-condition', '-m']]);
});

test('an operation moved to a sum bears on the whole sum', () => {
  expect(found('règle', 'm + 3 € si m > 500 €', '/ 2', 'sinon 0 €')).toEqual([
    ['sign-in-condition', '/ 2', ['(m + 3 €) / 2 si m > 500 €', 'sinon 0 €'], ['m + 3 € si m > 500 € / 2', 'sinon 0 €']],
  ]);
});

test('an operation on its own line under several clauses is refused as a limit is', () => {
  expect(found('règle', '100 € si a', 'sinon 200 €', '× 50 %')).toEqual([['limit-of-one-clause', '× 50 %', ['100 € si a', 'sinon 200 € × 50 %']]]);
  expect(found('règle', 'm', 'sauf si a : 0 €', '+ m')).toEqual([['limit-of-one-clause', '+ m', ['m', 'sauf si a : 0 € + m']]]);
});

test('a line goes on where it has one reading: under one clause, under an open end, within parentheses, with a condition of its own', () => {
  expect(found('règle', 'm', '+ m', '× 2')).toEqual([]);
  expect(found('règle', 'm', '+ m', 'sauf si a : 0 €')).toEqual([]);
  expect(found('règle', 'm si a', 'm', '+ m si non a')).toEqual([]);
  expect(found('décompte', 'm ×', '-2')).toEqual([]);
  expect(found('décompte', '(m', '-m) si a')).toEqual([]);
  expect(found('règle', 'm × 2 si (m', '+ m > 3 €)', 'sinon m')).toEqual([]);
});

test('what counts by element outside a décompte is refused, and counted otherwise', () => {
  expect(found('règle', '10 € par élément de soins si a', 'sinon 0 €')).toEqual([
    ['per-outside-tally', '10 € par élément de soins', ['10 € × nombre de soins si a', 'sinon 0 €']],
  ]);
  expect(found('plafond', 'm + 3 € par élément distinct de soins')).toEqual([
    ['per-outside-tally', 'm + 3 € par élément distinct de soins', ['(m + 3 €) × nombre de valeurs distinctes de soins']],
  ]);
  expect(found('décompte', '10 € par élément de soins')).toEqual([]);
});

test('a sign below a declaration begins its value', () => {
  expect(definition('paramètre p : €\n  -5 €\n').versions[0]?.clauses.map((one) => tree(one.value))).toEqual(['(minus 5 €)']);
  expect(definition('donnée a : €\nrègle x : €\n  −a\n').versions[0]?.clauses.map((one) => tree(one.value))).toEqual(['(minus [a])']);
});
