// Runs the scripts of `bundle.mjs` in this process, over and over, each time made anew: `{ measure: true }` says what each test costs and
// which mutants it meets, `{ mutant }` whether a test notices that mutant.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { project } from '../steps.mjs';

const [folder] = process.argv.slice(2);
const require = createRequire(join(project, 'package.json'));

/** Hits of a mutant in a run, in times of its hits without a fault: beyond these it goes on for ever. */
const MOST_HITS = 100;

/** Cases that a property is tried on; the same ones in every run, so that the figure is the same. */
const RUNS = 10;
const SEED = 2026;

const stryker = (globalThis.__stryker__ = {});

const { expect, chai } = await matchers();
let testFile = '';
chai.use((_, { addMethod }) =>
  addMethod(chai.Assertion.prototype, 'toMatchFileSnapshot', function (path) {
    const kept = readFileSync(resolve(dirname(testFile), path), 'utf8');
    new chai.Assertion(this._obj.trimEnd()).to.equal(kept.trimEnd());
  }),
);

async function matchers() {
  const vitest = createRequire(require.resolve('vitest/package.json'));
  const load = (name) => import(pathToFileURL(vitest.resolve(name)).href);
  const [chai, { JestAsymmetricMatchers, JestChaiExpect, JestExtend }] = await Promise.all([load('chai'), load('@vitest/expect')]);
  for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);
  const expect = Object.assign((value, message) => chai.expect(value, message), chai.expect);
  expect.toSatisfy = (holds) => ({ $$typeof: Symbol.for('jest.asymmetricMatcher'), asymmetricMatch: holds, toString: () => 'toSatisfy' });
  return { expect, chai };
}

/** Properties are tried on few cases: what these do not find is left. */
const fastCheck = () => {
  const real = require('fast-check');
  const assert = (property, options = {}) =>
    real.assert(property, { ...options, seed: SEED, numRuns: Math.min(options.numRuns ?? RUNS, RUNS * 4), endOnFailure: true });
  return { ...real, assert };
};
const packages = new Map([['fast-check', fastCheck()]]);
const requirePackage = (name) => packages.get(name) ?? require(name);

const scripts = new Map();

/** The tests of a script, made anew. */
function collect({ script, test }) {
  testFile = join(project, test);
  const made = scripts.get(script) ?? compiled(script);
  scripts.set(script, made);
  const tests = [];
  const starts = [];
  const ends = [];
  const within = [];
  const describe = (name, body) => {
    within.push(name);
    body();
    within.pop();
  };
  const one = (name, ...rest) => void tests.push({ name: [...within, name].join(' > '), body: rest.at(-1) });
  // Options may stand between the name and the body. Rows are lists of arguments where all are lists.
  const each =
    (say) =>
    (rows) =>
    (name, ...rest) =>
      rows.forEach((row, at) => say(`${name} ${at}`, () => rest.at(-1)(...(rows.every(Array.isArray) ? row : [row]))));
  globalThis.attenduMutation = {
    describe: Object.assign(describe, { each: each(describe) }),
    test: Object.assign(one, { each: each(one) }),
    expect,
    beforeAll: (body) => starts.push(body),
    afterAll: (body) => ends.push(body),
    linked,
  };
  const module = { exports: {} };
  made(requirePackage, module, module.exports);
  return { tests, start: () => Promise.all(starts.map((body) => body())), end: () => ends.forEach((body) => body()) };
}

/** The exports of the first of these TypeScript files, which import one another and `attendu/runtime`: this one. */
async function linked(files, runtime) {
  const module = { exports: {} };
  (await plain(files))(() => runtime, module, module.exports);
  return module.exports;
}

/** Emitted modules as plain scripts, by their text: made once in a process. */
const plainModules = new Map();

function plain(files) {
  const key = JSON.stringify(files);
  if (!plainModules.has(key)) plainModules.set(key, asScript(new Map(files.map(({ file, text }) => [`/${file}`, text]))));
  return plainModules.get(key);
}

async function asScript(files) {
  const { build } = await import('vite');
  const { output } = await build({
    configFile: false,
    root: project,
    logLevel: 'silent',
    plugins: [
      {
        name: 'files',
        enforce: 'pre',
        resolveId: (id) => [`/${basename(id, '.js')}.ts`, `/${basename(id)}`].find((path) => files.has(path)) ?? null,
        load: (id) => files.get(id) ?? null,
      },
    ],
    build: {
      ssr: [...files.keys()][0],
      write: false,
      target: 'node20',
      minify: false,
      rolldownOptions: { treeshake: false, external: ['attendu/runtime'], output: { format: 'cjs', codeSplitting: false } },
    },
  });
  return new vm.Script(`(function (require, module, exports) {${output[0].code}\n})`).runInThisContext();
}

const compiled = (script) =>
  new vm.Script(`(function (require, module, exports) {${readFileSync(join(folder, script), 'utf8')}\n})`, {
    filename: script,
    importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  }).runInThisContext();

const milliseconds = () => process.cpuUsage().user / 1000;

/** What each test of a script costs, which mutants it meets and how often; one that fails without a fault, here if not under Vitest, is left out. */
async function measure(of) {
  stryker.activeMutant = undefined;
  stryker.mutantCoverage = { static: {}, perTest: {} };
  stryker.currentTestId = undefined;
  const start = milliseconds();
  const { tests, start: begin, end } = collect(of);
  await begin();
  const load = milliseconds() - start;
  const found = [];
  for (const [at, { name, body }] of tests.entries()) {
    stryker.currentTestId = String(at);
    const before = milliseconds();
    let fails = null;
    try {
      await body();
    } catch (error) {
      fails = `${of.test}: « ${name} » fails without a fault: ${error.message}`;
    }
    found.push({ cost: milliseconds() - before, hits: stryker.mutantCoverage.perTest[at] ?? {}, fails });
  }
  stryker.currentTestId = undefined;
  end();
  return { ...of, load, hits: stryker.mutantCoverage.static, tests: found };
}

/** Whether a test notices a mutant. `measured`: every script, as measured. */
async function tryOut(mutant, measured) {
  const plans = measured
    .map((script) => ({ script, at: [...script.tests.keys()].filter((at) => meets(script, at, mutant)) }))
    .filter(({ at }) => at.length > 0)
    .map(({ script, at }) => ({ script, at: at.sort((a, b) => script.tests[a].cost - script.tests[b].cost) }))
    .sort((a, b) => costOf(a) - costOf(b));
  if (plans.length === 0) return 'NoCoverage';
  const hits = measured.flatMap((script) => [script.hits, ...script.tests.map((test) => test.hits)]).reduce((sum, of) => sum + (of[mutant] ?? 0), 0);
  for (const { script, at } of plans) {
    Object.assign(stryker, { activeMutant: mutant, hitCount: 0, hitLimit: MOST_HITS * (hits + 1), currentTestId: undefined });
    stryker.mutantCoverage = { static: {}, perTest: {} };
    const status = await outcome(script, at);
    stryker.activeMutant = undefined;
    if (status !== 'Survived') return status;
  }
  return 'Survived';
}

/** A mutant met while the script is loaded may show in any of its tests. */
const meets = ({ hits, tests }, at, mutant) => tests[at].fails === null && (mutant in hits || mutant in tests[at].hits);

const costOf = ({ script, at }) => script.load + at.reduce((sum, one) => sum + script.tests[one].cost, 0);

async function outcome(script, at) {
  let collected = null;
  try {
    collected = collect(script);
    await collected.start();
    for (const one of at) await collected.tests[one].body();
    return 'Survived';
  } catch (error) {
    return String(error?.message).includes('Hit count limit reached') ? 'Timeout' : 'Killed';
  } finally {
    stryker.activeMutant = undefined;
    collected?.end();
  }
}

let measured = [];

async function answer({ measure: scripts, measured: known, mutant }) {
  if (known !== undefined) measured = known;
  if (scripts !== undefined) {
    const found = [];
    for (const script of scripts) found.push(await measure(script));
    process.send({ measured: found });
  }
  if (mutant !== undefined) process.send({ mutant, status: await tryOut(mutant, measured) });
}

process.on('message', (message) => void answer(message).catch((error) => process.send({ error: error.message })));
