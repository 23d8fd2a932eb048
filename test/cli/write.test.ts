import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { attendu, workspace } from './harness.ts';

const folder = workspace({
  'petit/regles.attendu': 'règlement « Petit »\n  langue 1\n\nparamètre seuil : nombre\n  3\n  sans source : essai\n',
  occupé: 'un fichier',
});
const petit = path.join(folder, 'petit');
const cannot = (file: string) => ({ code: 2, out: '', err: `attendu : ${file} ne peut pas être écrit.\n` });

test('a report is written where it is asked for, its folders made on the way', async () => {
  const file = path.join(folder, 'rapports', 'neuf', 'cas.xml');
  await attendu(['test', petit, '--junit', file]);
  expect(existsSync(file)).toBe(true);
});

test('a place that cannot be written is said in a sentence', async () => {
  const report = path.join(folder, 'occupé', 'cas.xml');
  expect(await attendu(['test', petit, '--junit', report])).toEqual(cannot(report));
  expect(await attendu(['build', petit, '--out', path.join(folder, 'occupé')])).toEqual(cannot(path.join(folder, 'occupé', 'petit.ts')));
});
