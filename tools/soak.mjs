// `npm run soak -- [--pairs N] [--texts N] [--keys N] [--oracles N] [--seed S]` (2,000 of each without an option): random rulesets with random dossiers, the
// two evaluators held against each other; random and damaged texts; texts compiled again after each key; numbers and days held against oracles. Each finding is printed made small.
// `--folder rulesets/x` draws dossiers for a ruleset; `--show N` findings of a kind; `--types N` emitted modules are type-checked.
// `--resume FILE` writes down how far it has come and, when the file is there, goes on from it: a long run may be cut in as many parts as one likes.
// `--faults [N]` plants the faults of test/soak/faults.ts one at a time (or the N-th alone) and says which of them the soak finds, and after how
// many pairs (`--pairs` at most). Only what the sources without the fault do not show counts as found.
// Node 20 runs no TypeScript, so the sources are bundled first, a planted fault with them; emitted modules import the runtime of the same bundle.
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import { build } from 'vite';
import { node, project, tool } from './steps.mjs';

/** Nothing that is drawn takes as long, even on a busy machine: after so long it hangs. */
const HANGS_AFTER_MS = 120_000;

const OPTIONS = ['--pairs', '--texts', '--keys', '--oracles', '--seed', '--folder', '--show', '--types', '--resume', '--faults'];

if (isMainThread) await main();
else await work(workerData);

async function main() {
  const args = process.argv.slice(2);
  const other = args.find((arg) => arg.startsWith('--') && !OPTIONS.includes(arg));
  if (other !== undefined) {
    const lines = readFileSync(fileURLToPath(import.meta.url), 'utf8').split('\n');
    const options = lines
      .slice(
        0,
        lines.findIndex((line) => !line.startsWith('//')),
      )
      .map((line) => line.slice(3));
    console.log([...(other === '--help' ? [] : [`« ${other} » is no option of the soak.`]), ...options].join('\n'));
    process.exitCode = other === '--help' ? 0 : 2;
    return;
  }
  const out = join(project, 'node_modules', '.cache', `soak-${process.pid}`);
  try {
    process.exitCode = args.includes('--faults') ? await plant(args, out) : await soak(args, out);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

function after(args, name) {
  return args.includes(name) ? args[args.indexOf(name) + 1] : undefined;
}

async function soak(args, out) {
  const types = join(out, 'types');
  await bundle(out, null);
  mkdirSync(types, { recursive: true });
  const file = after(args, '--resume');
  const before = file !== undefined && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  if (before !== null) console.log(`seed ${before.seed}, going on from ruleset ${before.next}, text ${before.nextTexts}`);
  const keep = (progress) => {
    if (file === undefined) return;
    writeFileSync(`${file}.new`, JSON.stringify(progress));
    renameSync(`${file}.new`, file);
  };
  const { found } = await whole(args, out, { quiet: false, before, keep });
  return Math.max(found.length === 0 ? 0 : 1, await typeErrors(types));
}

/** Every fault, one at a time, on fresh random rulesets of the same seed. */
async function plant(args, out) {
  const pairs = Number(after(args, '--pairs') ?? '20000');
  const seed = Number(after(args, '--seed') ?? Math.floor(Math.random() * 1e9));
  const none = join(out, 'none');
  await bundle(none, null);
  const { FAULTS } = await import(pathToFileURL(join(none, 'soak.mjs')).href);
  const only = Number(after(args, '--faults'));
  console.log(`seed ${seed}, at most ${pairs} pairs for a fault`);
  let missed = 0;
  for (const [index, fault] of FAULTS.entries()) {
    if (only > 0 && only !== index + 1) continue;
    const folder = join(out, String(index + 1));
    await bundle(folder, fault);
    const { kind, met } = await shownBy(folder, none, seed, pairs);
    if (kind === null) missed += 1;
    const said = kind === null ? `NOT FOUND in ${met} pairs` : `found within ${met} pairs (${kind})`;
    console.log(`${String(index + 1).padStart(2)}. ${fault.what} [${fault.file}]: ${said}`);
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(missed === 0 ? 'All faults found.' : `${missed} NOT FOUND`);
  return missed === 0 ? 0 : 1;
}

/** What the sources with a fault show and, on the same ruleset, those without it do not. */
async function shownBy(planted, none, seed, pairs) {
  for (let [next, met] = [seed, 0]; met < pairs;) {
    const run = await whole(['--pairs', String(pairs - met), '--seed', String(next), '--first', '--types', '0'], planted, { quiet: true });
    met += run.met.pairs;
    const at = run.found[0]?.[2];
    if (at === undefined || run.hangs) return { kind: run.hangs ? 'hang' : null, met };
    const sound = await whole(['--pairs', '1', '--seed', String(at), '--types', '0', '--show', '0'], none, { quiet: true });
    const known = new Set(sound.found.map(([kind]) => kind));
    const shown = run.found.map(([kind]) => kind).find((kind) => !known.has(kind));
    if (shown !== undefined) return { kind: shown, met };
    console.log(`The sources without a fault show the same: ${[...known].join(', ')} (--pairs 1 --seed ${at})`);
    next = at + 1;
  }
  return { kind: null, met: pairs };
}

/** Bundles the soak and the runtime, with a fault in one file. */
async function bundle(out, fault) {
  let planted = fault === null;
  const planting = {
    name: 'plant',
    enforce: 'pre',
    transform(code, id) {
      if (fault === null || id.split('?')[0] !== join(project, fault.file)) return null;
      if (code.split(fault.find).length !== 2) throw new Error(`« ${fault.find} » does not stand once in ${fault.file}`);
      planted = true;
      return { code: code.replace(fault.find, () => fault.replace), map: null };
    },
  };
  await build({
    configFile: false,
    root: project,
    logLevel: 'error',
    plugins: [planting],
    build: {
      ssr: true,
      outDir: out,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rollupOptions: {
        input: { soak: join(project, 'test/soak/soak.ts'), runtime: join(project, 'runtime/index.ts') },
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
      },
    },
  });
  if (!planted) throw new Error(`${fault.file} is not part of the soak`);
}

/** All that is asked for, leg by leg, each in a fresh thread: what one imported is then forgotten. */
async function whole(args, out, { quiet, before = null, keep = () => {} }) {
  for (let progress = before; ;) {
    progress = await watched(args, out, quiet, progress);
    if (progress.hangs) return progress;
    keep(progress);
    if (progress.ended) return progress;
  }
}

/** Runs a leg of the bundle in a thread of its own, so that a hang is seen and named. */
function watched(args, out, quiet, before) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: { args, out, before }, stdout: quiet });
    let [seen, what] = [Date.now(), 'the start'];
    const watch = setInterval(() => {
      if (Date.now() - seen < HANGS_AFTER_MS) return;
      clearInterval(watch);
      console.log(`FOUND hang: nothing for ${HANGS_AFTER_MS / 1000} s (${what})`);
      void worker.terminate().then(() => resolve({ found: [['hang', 1, null]], met: { pairs: 0 }, hangs: true }));
    }, 1000);
    worker.on('message', (message) => {
      [seen, what] = [Date.now(), message.alive ?? what];
      if (message.done === undefined) return;
      clearInterval(watch);
      resolve(message.done);
      if (quiet) void worker.terminate(); // what it prints is read by no one, and may keep it from ending
    });
    worker.on('error', reject);
    worker.on('exit', () => clearInterval(watch));
  });
}

async function work({ args, out, before }) {
  const bundled = await import(pathToFileURL(join(out, 'soak.mjs')).href);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  const say = (message) => parentPort.postMessage(message);
  // Each leg has a folder of its own for its modules: their names are numbers from 1.
  const modules = join(out, `leg-${before?.next ?? 'first'}-${before?.nextTexts ?? 'first'}`);
  rmSync(modules, { recursive: true, force: true });
  mkdirSync(modules, { recursive: true });
  const where = {
    modules,
    runtime: pathToFileURL(join(out, 'runtime.mjs')).href,
    types: join(out, 'types'),
    alive: (what) => say({ alive: what }),
    samples: samples(),
  };
  const done = await bundled.soak(args, where, before);
  rmSync(modules, { recursive: true, force: true });
  say({ done });
}

/** Every construct of the language, as its reference writes it. */
function samples() {
  const reference = readFileSync(join(project, 'docs/reference.md'), 'utf8');
  return [...reference.matchAll(/^```attendu[^\n]*\n([\s\S]*?)^```$/gm)].map(([, text]) => text);
}

/** Type-checks the modules kept, as strictly as the project itself. */
async function typeErrors(types) {
  if (readdirSync(types).length === 0) return 0;
  const config = {
    extends: join(project, 'tsconfig.json'),
    compilerOptions: { paths: { 'attendu/runtime': [join(project, 'runtime/index.ts')] } },
    include: [types],
  };
  writeFileSync(join(types, 'tsconfig.json'), JSON.stringify(config));
  const { code, output } = await node([tool('typescript', 'lib', 'tsc.js'), '--noEmit', '-p', join(types, 'tsconfig.json')], { capture: true });
  const errors = [...output.matchAll(/(tirage-\d+\/[\w.]+\.ts)\((\d+),\d+\): error (TS\d+): (.*)/g)];
  console.log(`type errors in emitted modules: ${errors.length}`);
  const shown = new Map();
  for (const [, file, line, error, words] of errors) {
    const times = (shown.get(error) ?? 0) + 1;
    shown.set(error, times);
    if (times <= 2) console.log(`${file}:${line} ${error} ${words}\n    ${readFileSync(join(types, file), 'utf8').split('\n')[line - 1].trim()}`);
  }
  for (const [error, times] of shown) console.log(`FOUND ${error}: ${times}`);
  return code === 0 ? 0 : 1;
}
