/** What dossiers that leave the same out share. */
import { expect, test } from 'vitest';
import { Kept } from '../../compiler/interpret/dossier/kept.ts';
import { shapeOf } from '../../compiler/interpret/dossier/shape.ts';
import type { Inputs } from '../../compiler/interpret/machine.ts';
import { type Known, Open } from '../../runtime/partial/index.ts';

const open = (path: string): Open => new Open({ kind: 'options', values: [true, false] }, false, [], [{ kind: 'input', name: path, path }]);
const inputs = (values: Readonly<Record<string, Known | Open>>, fixed: Readonly<Record<string, Open>> = {}): Inputs => ({
  values: new Map(Object.entries(values)),
  readings: new Map(),
  fixed: new Map(Object.entries(fixed)),
});

test('dossiers that leave the same out have one shape, whatever the rest of them', () => {
  const kept = new Kept();
  const shape = shapeOf(inputs({ a: open('a'), b: 1 }), kept);
  expect(shapeOf(inputs({ a: open('a'), b: 2 }), kept)).toBe(shape);
  expect(shapeOf(inputs({ a: true, b: open('b') }), kept)).not.toBe(shape);
  expect(shapeOf(inputs({ b: 1 }, { a: open('a') }), kept)).not.toBe(shape);
  expect(shapeOf(inputs({ a: open('a'), b: 1 }), new Kept())).not.toBe(shape);
});

test('of shapes, the latest sixty-four are kept', () => {
  const kept = new Kept();
  const names = Array.from({ length: 65 }, (_, at) => `n${at}`);
  const made = names.slice(0, 64).map((name) => shapeOf(inputs({ [name]: open(name) }), kept));
  expect(shapeOf(inputs({ n0: open('n0') }), kept)).toBe(made[0]);
  shapeOf(inputs({ n64: open('n64') }), kept);
  expect(shapeOf(inputs({ n0: open('n0') }), kept)).toBe(made[0]);
  expect(shapeOf(inputs({ n1: open('n1') }), kept)).not.toBe(made[1]);
});
