import { expect, test } from 'vitest';
import { Trail } from '../../compiler/interpret/memo.ts';

test('each thing that is worked out takes off the trail what it met itself, each once', () => {
  const trail = new Trail<number>();
  trail.note(9); // by nothing
  const outer = trail.enter();
  for (const met of [1, 2, 1]) trail.note(met);
  const inner = trail.enter();
  trail.note(3);
  expect(trail.leave(inner)).toEqual([3]);
  const idle = trail.enter();
  expect(trail.leave(idle)).toEqual([]);
  trail.note(4);
  expect(trail.leave(outer)).toEqual([1, 2, 4]);
  const many = trail.enter();
  for (let met = 0; met < 40; met += 1) trail.note(met % 20);
  expect(trail.leave(many)).toEqual(Array.from({ length: 20 }, (_, at) => at));
});
