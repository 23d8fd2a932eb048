/**
 * The command line as built: a few CommonJS files, each beside what V8 had made of it once it had run (`tools/warm.mjs`), so that a command neither
 * reads nor compiles it all again. INVARIANT: what was kept is used by the very same Node, for the very same text, or not at all; nothing is said of it,
 * and nothing but time depends on it.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

/** One file as it was loaded. */
interface Chunk {
  readonly source: string;
  readonly script: Script;
  readonly module: { exports: unknown };
}

/** Called as Node calls a CommonJS file. */
type Wrapped = (exports: unknown, require: (name: string) => unknown, module: Chunk['module']) => void;

/** Loads the chunks of one folder, each once. */
export class Chunks {
  /** The chunks that V8 took as they were kept, by name. */
  readonly kept: string[] = [];
  readonly #folder: string;
  readonly #node: (name: string) => unknown;
  readonly #loaded = new Map<string, Chunk>();
  #hurried = false;

  constructor(folder: string) {
    this.#folder = folder;
    this.#node = createRequire(join(folder, 'chunks.cjs'));
  }

  /** A chunk by its name (`./main.cjs`), or a module of Node. Throws when there is none. */
  readonly require = (name: string): unknown => {
    if (!name.startsWith('./')) return this.#node(name);
    const known = this.#loaded.get(name);
    if (known !== undefined) return known.module.exports;
    const filename = join(this.#folder, name);
    const source = readFileSync(filename, 'utf8');
    const cachedData = keptOf(`${filename}.cache`, source);
    if (cachedData !== undefined) this.hurry();
    const wrapped = `(function (exports, require, module) {${source}\n})`;
    const script = new Script(wrapped, { filename, ...(cachedData === undefined ? {} : { cachedData }) });
    if (script.cachedDataRejected === false) this.kept.push(name);
    const chunk: Chunk = { source, script, module: { exports: {} } };
    this.#loaded.set(name, chunk);
    const call = script.runInThisContext() as Wrapped; // the function above
    call(chunk.module.exports, this.require, chunk.module);
    return chunk.module.exports;
  };

  /**
   * V8 turns what runs often into machine code, and does so long before it pays in a process of a second: it waits for longer. Part of what V8 compares
   * before it takes what was kept, so done where that is made too; elsewhere not at all, since only that Node is known to have this flag.
   */
  hurry(): void {
    if (!this.#hurried) setFlagsFromString('--interrupt-budget=1000000');
    this.#hurried = true;
  }

  /** What V8 has made so far of each chunk that was loaded, as a file to keep beside it. */
  files(): readonly { readonly path: string; readonly bytes: Uint8Array }[] {
    return [...this.#loaded].map(([name, { source, script }]) => {
      const data = script.createCachedData();
      return { path: `${join(this.#folder, name)}.cache`, bytes: Buffer.concat([digestOf(source, data), data]) };
    });
  }
}

/** Bytes of a SHA-256. */
const DIGEST = 32;

/** What was kept for this text and this Node, whole; undefined: there is none. V8 itself compares no more than the length of the text. */
function keptOf(path: string, source: string): Uint8Array | undefined {
  let file: Buffer;
  try {
    file = readFileSync(path);
  } catch {
    return undefined;
  }
  const data = file.subarray(DIGEST);
  return digestOf(source, data).equals(file.subarray(0, DIGEST)) ? data : undefined;
}

const digestOf = (source: string, data: Uint8Array): Buffer =>
  createHash('sha256').update(`${process.version} ${process.arch}\n`).update(source).update(data).digest();
