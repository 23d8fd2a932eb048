import { describe, expect, test } from 'vitest';
import { differencesOf } from '../../compiler/cli/records/same.ts';

const need = (name: string) => ({ kind: 'input', name, path: name }) as const;
const NOTHING = { warnings: [], dependsOn: [] };

describe('two answers', () => {
  test.each([
    [
      'a fault elsewhere',
      { kind: 'conflict', definition: 'a', detail: { reason: 'tie', where: [0, 1] } },
      { kind: 'conflict', definition: 'a', detail: { reason: 'tie', where: [0, 2] } },
      true,
    ],
    [
      'the same, in another order',
      { kind: 'undetermined', needs: [need('a'), need('b')] },
      { kind: 'undetermined', needs: [need('b'), need('a')] },
      false,
    ],
    ['another thing that is missing', { kind: 'undetermined', needs: [need('a')] }, { kind: 'undetermined', needs: [need('b')] }, true],
  ] as const)('of two answers: %s', (_, before, after, outcome) => {
    const found = differencesOf({ outcome: before, ...NOTHING }, { outcome: after, ...NOTHING });
    expect(found).toEqual({ outcome, warnings: { gone: [], new: [] }, dependsOn: { gone: [], new: [] } });
  });

  test('warnings and readings count, not their order', () => {
    const outcome = { kind: 'value', value: 1 } as const;
    const warning = (detail: string) => ({ kind: 'relevé', definition: 'seuil', detail }) as const;
    expect(
      differencesOf(
        { outcome, warnings: [warning('A'), warning('B')], dependsOn: ['q', 'r'] },
        { outcome, warnings: [warning('B'), warning('C')], dependsOn: ['r', 'q'] },
      ),
    ).toEqual({
      outcome: false,
      warnings: { gone: [warning('A')], new: [warning('C')] },
      dependsOn: { gone: [], new: [] },
    });
  });
});
