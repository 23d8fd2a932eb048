import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256, sha256Anywhere } from '../../compiler/plan/hash.ts';

test('the empty text and « abc » have the digests the standard prints', () => {
  for (const digest of [sha256, sha256Anywhere]) {
    expect(digest('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(digest('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  }
});

test('any text has the digest that Node gives', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const wanted = createHash('sha256').update(text).digest('hex');
      expect({ here: sha256(text), anywhere: sha256Anywhere(text) }).toEqual({ here: wanted, anywhere: wanted });
    }),
  );
});
