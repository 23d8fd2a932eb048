import { expect, test } from 'vitest';
import { atom, call, constant } from '../../compiler/emit/typescript/text/code.ts';
import { tidy } from '../../compiler/emit/typescript/text/tidy.ts';

test('what is computed only because it may fail stands alone under a comment: neither its name nor a line that says the name is left', () => {
  const day = call('keptDay', atom('dossier'));
  expect(tidy([constant('day', day), { kind: 'do', value: atom('day') }, { kind: 'return', value: atom('1') }])).toEqual([
    { kind: 'comment', text: 'nothing reads it, but it may be a fault' },
    { kind: 'do', value: day },
    { kind: 'return', value: atom('1') },
  ]);
});
