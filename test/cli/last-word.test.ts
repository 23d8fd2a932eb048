import { expect, test } from 'vitest';
import { run } from '../../compiler/cli/run.ts';

/** A command line whose output breaks as our own bug would. */
const broken = async (args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
  let err = '';
  const code = await run(args, {
    out: () => {
      throw new RangeError('le revenu est 1 234 €');
    },
    err: (text) => void (err += text),
    flushed: async () => {},
    colour: false,
    width: 110,
    env,
    input: (async function* () {})(),
  });
  return { code, err };
};

test('our own bug ends with a sentence and code 2, and repeats nothing of what was read', async () => {
  expect(await broken(['--version'])).toEqual({
    code: 2,
    err: 'attendu : erreur interne d’Attendu (RangeError). Rien n’a été conclu, et le fichier n’y est pour rien : ATTENDU_DEBUG=1 devant la commande montre où, pour le signaler.\n',
  });
  expect(await broken(['--version', '--lang', 'en'])).toEqual({
    code: 2,
    err: 'attendu: internal error of Attendu (RangeError). Nothing was concluded, and it is not the fault of the file: ATTENDU_DEBUG=1 before the command shows where, to report it.\n',
  });
});

test('with ATTENDU_DEBUG the error itself comes out', async () => {
  await expect(broken(['--version'], { ATTENDU_DEBUG: '1' })).rejects.toThrow('le revenu est 1 234 €');
});
