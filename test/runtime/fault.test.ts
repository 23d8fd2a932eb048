import { expect, test } from 'vitest';
import { FaultSignal, overflow, raise } from '../../runtime/index.ts';

function thrownBy(call: () => unknown): unknown {
  try {
    return call();
  } catch (thrown) {
    return thrown;
  }
}

test('a raised fault says its kind, its definition, its reason and where, and is no Error', () => {
  const thrown = thrownBy(() => raise('conflict', 'different values', 'part due', [0, 2]));
  expect(thrown).toBeInstanceOf(FaultSignal);
  expect(thrown).not.toBeInstanceOf(Error);
  expect((thrown as FaultSignal).fault).toEqual({
    kind: 'conflict',
    definition: 'part due',
    detail: { reason: 'different values', where: [0, 2] },
  });
  expect((thrown as FaultSignal).message).toBe('conflict: different values (part due)');
  expect((thrownBy(() => raise('hole', 'no row', '')) as FaultSignal).message).toBe('hole: no row');
});

test('an overflow names the definition that computed', () => {
  expect((thrownBy(() => overflow('montant')) as FaultSignal).fault).toEqual({
    kind: 'overflow',
    definition: 'montant',
    detail: { reason: 'number too large', where: [] },
  });
});
