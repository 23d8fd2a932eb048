/** What `parameters` of a module says of values published on a day. */
import { expect, test } from 'vitest';
import { emitTypeScript } from '../../compiler/emit/typescript/module.ts';
import { importModule, planOf } from './emitted.ts';

test.each(['', ', facultatif'])(
  'a value that says « connu le » is given with the day of its publication (texte connu au : date%s)',
  async (optional) => {
    const plan = planOf(`règlement « Montants connus »
  langue 1
  date d'application : jour
  texte connu au : lecture

donnée jour : date
donnée lecture : date${optional}

paramètre tarif : €
  sans source : exemple
  20 € depuis le 1er janvier 2020
  24,50 € depuis le 1er octobre 2021, connu le 15 septembre 2021
  inconnu depuis le 1er janvier 2022, connu le 2 janvier 2022
`);
    const { parameters } = (await importModule(emitTypeScript(plan, 'regles'))) as unknown as { parameters: { tarif: { values: unknown } } }; // every module exports them
    const sources = ['sans source : exemple'];
    expect(parameters.tarif.values).toEqual([
      { from: '2020-01-01', to: '2021-09-30', value: '20.00', sources },
      { from: '2021-10-01', to: '2021-12-31', known: '2021-09-15', value: '24.50', sources },
      { from: '2022-01-01', to: null, known: '2022-01-02', value: { kind: 'unknown' }, sources },
    ]);
  },
);
