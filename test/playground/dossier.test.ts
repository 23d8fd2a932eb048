import { expect, test } from 'vitest';
import { compositions } from '../../playground/editor/composed.ts';
import { applyEdits, changedFiles, difference, Dossier } from '../../playground/state/dossier/dossier.ts';

const texts = [
  { file: 'a', text: 'un deux' },
  { file: 'b', text: 'trois' },
];

test('edits of several files are one entry of the history, and one undo reverts them all', () => {
  const dossier = new Dossier('r', texts);
  const done = dossier.edit(
    [
      { file: 'a', start: 0, end: 2, text: '1' },
      { file: 'a', start: 3, end: 7, text: '2' },
      { file: 'b', start: 0, end: 5, text: '3' },
    ],
    'les nombres',
  );
  expect(done).toBe(true);
  expect(dossier.snapshot()).toEqual({
    ruleset: 'r',
    texts: [
      { file: 'a', text: '1 2' },
      { file: 'b', text: '3' },
    ],
    revision: 1,
    undoable: 'les nombres',
    redoable: null,
  });
  dossier.undo();
  expect(dossier.snapshot()).toEqual({ ruleset: 'r', texts, revision: 2, undoable: null, redoable: 'les nombres' });
  dossier.redo();
  expect(dossier.snapshot().texts[0]).toEqual({ file: 'a', text: '1 2' });
});

test('typing without a pause is one entry, a pause or another file begins another', () => {
  const dossier = new Dossier('r', texts);
  dossier.type('a', 'un deux!', 0);
  dossier.type('a', 'un deux!!', 500);
  dossier.type('a', 'un deux!!!', 5000);
  dossier.type('b', 'trois!', 5100);
  dossier.undo();
  expect(dossier.snapshot().texts.map(({ text }) => text)).toEqual(['un deux!!!', 'trois']);
  dossier.undo();
  expect(dossier.snapshot().texts.map(({ text }) => text)).toEqual(['un deux!!', 'trois']);
  dossier.undo();
  expect(dossier.snapshot().texts).toEqual(texts);
});

test('an edit that changes nothing leaves no entry', () => {
  const dossier = new Dossier('r', texts);
  dossier.edit([{ file: 'a', start: 0, end: 2, text: 'un' }], 'rien');
  expect(dossier.snapshot()).toEqual({ ruleset: 'r', texts, revision: 0, undoable: null, redoable: null });
});

test('a new change forgets what was undone', () => {
  const dossier = new Dossier('r', texts);
  dossier.type('a', 'x', 0);
  dossier.undo();
  dossier.type('b', 'y', 10);
  expect(dossier.snapshot().redoable).toBeNull();
});

test('a change that is taken back is undone: a step back does not bring it back, a step forward does', () => {
  const dossier = new Dossier('r', texts);
  const value = (text: string) => [{ file: 'a', start: 0, end: dossier.snapshot().texts[0]?.text.indexOf(' ') ?? 0, text }];
  dossier.edit([{ file: 'b', start: 0, end: 5, text: '3' }], 'autre chose');
  dossier.edit(value('dix'), 'le montant');
  dossier.edit(value('cent'), 'le montant');
  dossier.takeBack(value('un'), 'le montant');
  expect(dossier.snapshot()).toMatchObject({ texts: [texts[0], { file: 'b', text: '3' }], undoable: 'autre chose', redoable: 'le montant' });
  dossier.redo();
  expect(dossier.snapshot().texts[0]).toEqual({ file: 'a', text: 'dix deux' });
  dossier.edit([{ file: 'b', start: 0, end: 1, text: '4' }], 'encore autre chose');
  dossier.takeBack(value('un'), 'le montant'); // something else was done since: one more step
  expect(dossier.snapshot()).toMatchObject({ texts: [texts[0], { file: 'b', text: '4' }], undoable: 'le montant', redoable: null });
});

test('edits that overlap, fall outside or name no file are refused whole', () => {
  expect(
    applyEdits(texts, [
      { file: 'a', start: 0, end: 4, text: '' },
      { file: 'a', start: 3, end: 7, text: '' },
    ]),
  ).toBeNull();
  expect(applyEdits(texts, [{ file: 'a', start: 5, end: 9, text: '' }])).toBeNull();
  expect(applyEdits(texts, [{ file: 'c', start: 0, end: 0, text: 'x' }])).toBeNull();
});

test('the difference of two texts is the smallest single replacement', () => {
  expect(difference('150 €', '160 €')).toEqual({ start: 1, end: 2, text: '6' });
  expect(difference('aa', 'aaa')).toEqual({ start: 2, end: 2, text: 'a' });
  expect(difference('aaa', 'aa')).toEqual({ start: 2, end: 3, text: '' });
  expect(difference('', 'x')).toEqual({ start: 0, end: 0, text: 'x' });
  expect(difference('même', 'même')).toBeNull();
});

test('accents that stand apart from their letter are composed, each by an edit of its own', () => {
  const apart = 'donnée âge : œuvré'.normalize('NFD');
  const edits = compositions(apart);
  expect(edits.map(({ start, end, text }) => [apart.slice(start, end), text])).toEqual(
    ['é', 'â', 'é'].map((letter) => [letter.normalize('NFD'), letter]),
  );
  expect(
    applyEdits(
      [{ file: 'a', text: apart }],
      edits.map((one) => ({ file: 'a', ...one })),
    ),
  ).toEqual([{ file: 'a', text: 'donnée âge : œuvré' }]);
  expect(compositions('donnée âge : x\u0332')).toEqual([]);
});

test('texts opened with accents apart are composed', () => {
  const text = 'donnée âge';
  const dossier = new Dossier('r', [{ file: 'a', text: text.normalize('NFD') }]);
  expect(dossier.snapshot().texts).toEqual([{ file: 'a', text }]);
  dossier.replace([{ file: 'a', text: 'règle'.normalize('NFD') }], "l'exemple");
  expect(dossier.snapshot().texts).toEqual([{ file: 'a', text: 'règle' }]);
});

test('the files to take out are those that are not as delivered, whatever form an accent has', () => {
  const delivered = [
    { file: 'a', text: 'e\u0301t\u00e9' },
    { file: 'b', text: 'trois' },
  ];
  const dossier = new Dossier('r', delivered);
  expect(changedFiles(dossier.snapshot().texts, delivered)).toEqual([]);
  dossier.type('b', 'quatre', 0);
  expect(changedFiles(dossier.snapshot().texts, delivered)).toEqual([{ file: 'b', text: 'quatre' }]);
  expect(changedFiles([{ file: 'c', text: '' }], delivered)).toEqual([{ file: 'c', text: '' }]);
});
