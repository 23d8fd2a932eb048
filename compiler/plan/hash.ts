/**
 * SHA-256 (FIPS 180-4) of a text in UTF-8, in hexadecimal: Node's where the engine is Node, which is quicker by far at the command line; ours in a
 * browser worker, whose own may only be waited for.
 */
export function sha256(text: string): string {
  const { createHash } = NODE_CRYPTO ?? {};
  return createHash === undefined ? sha256Anywhere(text) : createHash('sha256').update(text).digest('hex');
}

const NODE_CRYPTO = /* @__PURE__ */ (() => (globalThis.process as NodeJS.Process | undefined)?.getBuiltinModule?.('node:crypto'))();

/** `sha256` without anything of the engine's. */
export function sha256Anywhere(text: string): string {
  const state = Int32Array.from(INITIAL);
  const blocks = padded(new TextEncoder().encode(text));
  const words = new Int32Array(64);
  for (let at = 0; at < blocks.byteLength; at += 64) {
    for (let i = 0; i < 16; i++) words[i] = blocks.getInt32(at + 4 * i);
    compress(state, words);
  }
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** The message, a 1 bit, zeros, and its length in bits on 64 bits: a whole number of 64-byte blocks. */
function padded(bytes: Uint8Array): DataView {
  const size = Math.ceil((bytes.length + 9) / 64) * 64;
  const all = new Uint8Array(size);
  all.set(bytes);
  all[bytes.length] = 0x80;
  const view = new DataView(all.buffer);
  view.setUint32(size - 8, Math.floor((bytes.length * 8) / 2 ** 32));
  view.setUint32(size - 4, (bytes.length * 8) >>> 0);
  return view;
}

const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** One round over a block whose sixteen words stand at the head of `words`. INVARIANT: no index is out of its array; `| 0` keeps sums on 32 bits. */
function compress(state: Int32Array, words: Int32Array): void {
  for (let i = 16; i < 64; i++) {
    const near = words[i - 15] as number;
    const far = words[i - 2] as number;
    const s0 = rotate(near, 7) ^ rotate(near, 18) ^ (near >>> 3);
    const s1 = rotate(far, 17) ^ rotate(far, 19) ^ (far >>> 10);
    words[i] = ((words[i - 16] as number) + s0 + (((words[i - 7] as number) + s1) | 0)) | 0;
  }
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let d = state[3] as number;
  let e = state[4] as number;
  let f = state[5] as number;
  let g = state[6] as number;
  let h = state[7] as number;
  for (let i = 0; i < 64; i++) {
    const round = ((ROUNDS[i] as number) + (words[i] as number)) | 0;
    const one = (h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((((e & f) ^ (~e & g)) + round) | 0)) | 0;
    const two = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  state[0] = (state[0] as number) + a;
  state[1] = (state[1] as number) + b;
  state[2] = (state[2] as number) + c;
  state[3] = (state[3] as number) + d;
  state[4] = (state[4] as number) + e;
  state[5] = (state[5] as number) + f;
  state[6] = (state[6] as number) + g;
  state[7] = (state[7] as number) + h;
}

/** The first 32 bits of the fractional part of a root, as the standard defines its constants. */
const fractional = (root: number): number => Math.floor((root - Math.floor(root)) * 2 ** 32);

const PRIMES = /* @__PURE__ */ (() => {
  const primes: number[] = [];
  for (let n = 2; primes.length < 64; n++) if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  return primes;
})();

const ROUNDS = /* @__PURE__ */ Int32Array.from(PRIMES, (prime) => fractional(Math.cbrt(prime)));
const INITIAL = /* @__PURE__ */ PRIMES.slice(0, 8).map((prime) => fractional(Math.sqrt(prime)));
