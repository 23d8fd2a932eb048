import { expect, test } from 'vitest';
import { Kept } from '../../compiler/interpret/dossier/kept.ts';
import { Trials } from '../../compiler/interpret/dossier/trials.ts';
import type { Need } from '../../runtime/outcome.ts';
import { Fixed } from '../../runtime/partial/fixed.ts';
import { type Known, Open, needKey } from '../../runtime/partial/index.ts';

/** Counts how often a value is looked for. */
class Counted extends Fixed {
  asked = 0;

  override get(key: string): Known | undefined {
    this.asked += 1;
    return super.get(key);
  }
}

test.each([
  ['a value', 'merle'],
  ['« aucun »', null],
])('a donnée completed with %s is completed once, however often it is read', (_, given: Known) => {
  const need: Need = { kind: 'input', name: 'oiseau', path: 'oiseau' };
  const key = needKey(need);
  const oiseau = new Open({ kind: 'options', values: ['merle', 'mésange'] }, true, [], [need]);
  const trials = new Trials(
    [{ need, key, values: ['merle', 'mésange', null], samples: [], place: 0 }],
    [{ input: 'oiseau', path: 'oiseau', isDefinition: false }],
    new Kept(),
  );
  const fixed = new Counted(new Fixed(null, new Map()), new Map([[key, given]]));
  const read = (): unknown => trials.value('oiseau', false, oiseau, fixed);
  expect([read(), read(), read()]).toEqual([given, given, given]);
  expect(fixed.asked).toBe(1);
});
