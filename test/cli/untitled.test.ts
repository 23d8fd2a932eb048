/** What a folder holds when it names no ruleset. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { attendu, workspace } from './harness.ts';

const folder = workspace({
  'sans/r.attendu': '// des règles\nlangue 1\n\ndonnée âge : nombre\n\nrègle double : nombre\n  âge × 2\n    sans source : essai\n',
  'abîmé/r.attendu': 'réglement « Essai »\n  langue 1\n\ndonnée âge : nombre\n',
  'vide/r.attendu': '// rien encore\n',
});

test('a ruleset without a title is told, with the line to write', async () => {
  const check = async (...args: string[]) => (await attendu(['check', join(folder, 'sans'), ...args])).out.replaceAll(folder, '…');
  expect(await check()).toBe(`…/sans/r.attendu:2:1  avertissement  Règlement sans titre  [no-title]
  2 │ langue 1
    │ ^^^^^^^^
  Aucun fichier n’a de ligne « règlement « … » » : ce règlement n’a pas de nom, et aucun autre ne peut le
  reprendre.
  → Commencez un fichier par « règlement « Titre » ».

…/sans
  1 avertissement
  0 citation retrouvée
`);
  expect((await check('--lang', 'en')).split('\n').slice(3, 6)).toEqual([
    '  No file has a line “règlement « … »”: this ruleset has no name, and no other one can take it up.',
    '  → Begin a file by “règlement « Titre »”.',
    '',
  ]);
  const { rulesets } = JSON.parse(await check('--json')) as {
    readonly rulesets: readonly { readonly diagnostics: readonly { readonly fixes: unknown }[] }[];
  }; // the contract of check
  expect(rulesets[0]?.diagnostics[0]?.fixes).toEqual([
    { label: 'Commencer par « règlement « Titre » »', edits: [{ file: 'r.attendu', start: 0, end: 0, text: 'règlement « Titre »\n' }] },
  ]);
});

test('a title written wrongly, or a file with nothing in it, is told by what reads it', async () => {
  for (const name of ['abîmé', 'vide']) expect((await attendu(['check', join(folder, name)])).out).not.toContain('[no-title]');
});

test('rules whose accents are written as two characters, as on a Mac, are read like the others', async () => {
  const text =
    'règlement « Essai »\n  langue 1\n\ndonnée début : date\n\ndélai réponse\n  au plus tard 5 jours ouvrés après début\n    sans source : essai\n';
  const of = (form: string): string => join(workspace({ 'r.attendu': text.normalize(form) }), '.');
  const said = async (form: string): Promise<readonly (number | string)[]> => {
    const folder = of(form);
    const { code, out } = await attendu(['check', folder]);
    return [code, out.replaceAll(folder, '…')];
  };
  expect(await said('NFD')).toEqual(await said('NFC'));
  expect((await said('NFD')).join()).toContain('aucun constat');
});
