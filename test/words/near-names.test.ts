import { expect, test } from 'vitest';
import { nearNames } from '../../dsl/diagnostics/near-names.ts';

const NAMES = ['régime de retraite principal', 'date de la demande', 'date de naissance', 'GIR évalué', 'heures d’accompagnement'];

test.each([
  ['régime principal', ['régime de retraite principal']],
  ['date demande', ['date de la demande', 'date de naissance']],
  ['gir', ['GIR évalué']],
  ['date de naisance', ['date de naissance']],
  ['accompagnements', ['heures d’accompagnement']],
  ['constructor', []],
  ['de la', []],
])('« %s » may be %j', (wanted, near) => {
  expect(nearNames(wanted, NAMES)).toEqual(near);
});
