import fs, { mkdirSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { Utf8, textOf } from '../../compiler/cli/files/utf8.ts';
import { RULES, attendu, workspace } from './harness.ts';

/** Folders named so cannot be read, whoever runs the tests. */
const CLOSED = 'ferme';

/** Makes the folders named so unreadable, as they are to one who may not list them. */
function close(): void {
  const list = fs.readdirSync;
  const closed = (path: string | Buffer, options: Parameters<typeof list>[1]): unknown => {
    if (path.toString().endsWith(CLOSED))
      throw Object.assign(new Error(`EACCES: permission denied, scandir '${path.toString()}'`), { code: 'EACCES' });
    return list(path, options);
  };
  vi.spyOn(fs, 'readdirSync').mockImplementation(closed as typeof list);
  syncBuiltinESMExports();
}

function open(): void {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
}

/** The letters of Western Europe in one byte each, as an old spreadsheet writes them. */
const latin = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

const INPUT = '{\n  "date de notification": "2026-01-31",\n  "nombre de prestations": 3\n}\n';
const USER = `règlement « Utilisateur »
  langue 1

reprend « Petit guide » comme guide
  avec date de notification = date de notification
  avec nombre de prestations = nombre de prestations

donnée date de notification : date
donnée nombre de prestations : nombre de 0 à 20

règle admis : oui ou non
  éligible du guide
    sans source : essai
`;

const folder = workspace({
  'petit/regles.attendu': RULES,
  'voisins/petit/regles.attendu': RULES,
  'voisins/utilisateur/regles.attendu': USER,
  'seul/utilisateur/regles.attendu': USER,
  'muet/utilisateur/regles.attendu': USER,
  'suite/ici/petit/regles.attendu': RULES,
  'documents/guide.txt': '',
  'latin/regles.attendu': '',
  'dossier.json': '',
  'flux.csv': '',
});
for (const place of ['voisins', 'seul']) mkdirSync(join(folder, place, CLOSED));
mkdirSync(join(folder, 'suite', 'ici', CLOSED));
mkdirSync(join(folder, 'muet', 'latin'));
writeFileSync(join(folder, 'muet', 'latin', 'regles.attendu'), latin('règlement « Petit guide »\n'));
writeFileSync(join(folder, 'latin', 'regles.attendu'), latin('règlement « Petit guide »\n'));
writeFileSync(join(folder, 'documents', 'guide.txt'), latin('Le plan.\nIl est attribué.\n'));
writeFileSync(join(folder, 'dossier.json'), latin('{\n  "date de visite": null,\n  "âge": 80\n}\n'));
writeFileSync(join(folder, 'flux.csv'), latin('nombre de prestations;état\n3;\n'));

describe('a file that is not UTF-8 is refused, by its name and the line', () => {
  test.each([
    ['a dossier', ['eval', join(folder, 'petit'), '--input', join(folder, 'dossier.json')], 'dossier.json', 3],
    ['a stream', ['eval', join(folder, 'petit'), '--batch', '--input', join(folder, 'flux.csv')], 'flux.csv', 1],
    ['a ruleset', ['check', join(folder, 'latin')], join('latin', 'regles.attendu'), 1],
    ['a document', ['check', join(folder, 'petit'), '--sources', join(folder, 'documents')], join('documents', 'guide.txt'), 2],
    ['a record', ['replay', join(folder, 'dossier.json')], 'dossier.json', 3],
  ])('%s', async (_, args, file, line) => {
    expect(await attendu(args)).toEqual({
      code: 2,
      out: '',
      err: `attendu : ${join(folder, file)} n’est pas un texte en UTF-8 (ligne ${line}) : enregistrez-le dans ce codage.\n`,
    });
  });

  test('the standard input too, in English', async () => {
    expect((await attendu(['eval', join(folder, 'petit'), '--input', '-', '--lang', 'en'], { bytes: latin('{ "âge": 80 }') })).err).toBe(
      'attendu: The standard input is not UTF-8 text (line 1): save it in that encoding.\n',
    );
  });

  test('and UTF-8 is read whole, however it is cut', async () => {
    const { code, out } = await attendu(['eval', join(folder, 'petit'), '--input', '-', '--json'], { input: `\ufeff${INPUT}` });
    expect({ code, ok: JSON.parse(out).ok }).toEqual({ code: 0, ok: true });
  });
});

describe('UTF-8 in pieces', () => {
  const TEXT = 'é\n€\n😀\nfin\n';
  const BYTES = new TextEncoder().encode(TEXT);
  const inPieces = (bytes: Uint8Array, size: number): string => {
    const decoder = new Utf8('f');
    let text = '';
    for (let at = 0; at < bytes.length; at += size) text += decoder.take(bytes.slice(at, at + size));
    return text + decoder.end();
  };

  test.each([1, 2, 3, 4, 5, 100])('of %i bytes give the text', (size) => {
    expect(inPieces(BYTES, size)).toBe(TEXT);
  });

  test.each([1, 2, 3, 4, 5, 100])('of %i bytes give the line of the first byte that is wrong', (size) => {
    for (let at = 0; at < BYTES.length; at += 1) {
      const line = new TextDecoder().decode(BYTES.slice(0, at)).split('\n').length;
      const wrong = BYTES.with(at, 0xff);
      expect(() => inPieces(wrong, size)).toThrow(expect.objectContaining({ fr: expect.stringContaining(`(ligne ${line})`) }));
    }
  });

  test('a text that ends within a letter is wrong on its last line', () => {
    expect(() => textOf(new TextEncoder().encode('a\né').slice(0, 3), 'f')).toThrow(
      expect.objectContaining({ fr: 'f n’est pas un texte en UTF-8 (ligne 2) : enregistrez-le dans ce codage.' }),
    );
  });
});

describe('a folder that cannot be read', () => {
  beforeAll(close);
  afterAll(open);

  const found = async (...args: readonly string[]): Promise<{ readonly code: number; readonly findings: readonly string[] }> => {
    const { code, out } = await attendu(['check', ...args, '--json']);
    const { rulesets } = JSON.parse(out) as { rulesets: readonly { diagnostics: readonly { code: string; severity: string; message: string }[] }[] };
    return { code, findings: rulesets.flatMap(({ diagnostics }) => diagnostics.map((one) => `${one.severity} ${one.code} ${one.message}`)).sort() };
  };

  test('is named beside a ruleset that is found: another of that title may be in it', async () => {
    expect(await found(join(folder, 'voisins', 'utilisateur'))).toEqual({
      code: 0,
      findings: [`warning unread-beside ${join(folder, 'voisins', CLOSED)} ne peut pas être lu. Un règlement « Petit guide » peut s’y trouver.`],
    });
  });

  test('leaves a title that is not found what it is, and is named', async () => {
    expect(await found(join(folder, 'seul', 'utilisateur'))).toEqual({
      code: 1,
      findings: [
        "error unknown-name « guide » n'est déclaré nulle part comme une donnée, une règle ou une valeur.",
        "error unknown-ruleset Le règlement « Petit guide » n'est pas parmi ceux qui peuvent être repris.",
        `warning unread-beside ${join(folder, 'seul', CLOSED)} ne peut pas être lu. Un règlement « Petit guide » peut s’y trouver.`,
      ],
    });
    expect((await found(join(folder, 'muet', 'utilisateur'))).findings.at(-1)).toBe(
      `warning unread-beside ${join(folder, 'muet', 'latin', 'regles.attendu')} n’est pas un texte en UTF-8 (ligne 1) : enregistrez-le dans ce codage. Un règlement « Petit guide » peut s’y trouver.`,
    );
  });

  test('does not keep a record from being replayed, and is named', async () => {
    const record = join(folder, 'suite', 'ici', 'petit.json');
    await attendu(['eval', join(folder, 'suite', 'ici', 'petit'), '--input', '-', '--record', record], { input: INPUT });
    const { code, err } = await attendu(['replay', record]);
    expect({ code, err }).toEqual({
      code: 0,
      err: `attendu : ${join(folder, 'suite', 'ici', CLOSED)} ne peut pas être lu. Un autre règlement « Petit guide » peut s’y trouver.\n`,
    });
  });

  test('is refused when it is the one that is named', async () => {
    const closed = join(folder, 'seul', CLOSED);
    expect(await attendu(['check', closed])).toEqual({ code: 2, out: '', err: `attendu : ${closed} ne peut pas être lu.\n` });
    expect((await attendu(['check', join(folder, 'petit'), '--sources', closed])).err).toBe(`attendu : ${closed} ne peut pas être lu.\n`);
  });

  test('a folder where a module is to be written is refused', async () => {
    mkdirSync(join(folder, 'ailleurs', 'petit.ts'), { recursive: true });
    expect((await attendu(['build', join(folder, 'petit'), '--out', join(folder, 'ailleurs')])).err).toMatch(/petit\.\w+.* est un répertoire\.\n$/);
  });
});
