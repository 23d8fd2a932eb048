// The checks of the project, each named for what it protects. `test` and `check` run them in lanes, side by side.
import { fork, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const project = dirname(dirname(fileURLToPath(import.meta.url)));

/** The entry of a tool installed in the project: called with this Node, never through a shell or the path. */
export const tool = (name, ...path) => join(project, 'node_modules', name, ...path);

/** The rooms that hold code, in so far as they exist. */
const rooms = ['dsl', 'compiler', 'runtime', 'rulesets', 'playground', 'test', 'tools', 'bench'].filter((room) => existsSync(join(project, room)));

/** Every folder of `rulesets/` that holds rules. */
export const rulesets = () =>
  existsSync(join(project, 'rulesets'))
    ? readdirSync(join(project, 'rulesets'), { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && readdirSync(join(project, 'rulesets', entry.name)).some((file) => file.endsWith('.attendu')))
        .map((entry) => join('rulesets', entry.name))
        .sort()
    : [];

/** The command line as built. */
export const attendu = join(project, 'dist', 'cli', 'attendu.js');

/** The page of the terms of every ruleset. */
export const terms = join('docs', 'termes.md');

/** Runs this Node on a script; resolves to its exit code and, with `capture`, to what it printed. */
export function node(args, { capture = false, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: project,
      env: { ...process.env, ...env },
      stdio: ['ignore', capture ? 'pipe' : 'inherit', capture ? 'pipe' : 'inherit'],
    });
    let output = '';
    child.stdout?.on('data', (data) => (output += data));
    child.stderr?.on('data', (data) => (output += data));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

const step = (name, args) => ({ name, run: () => node(args, { capture: true }) });

export const build = {
  name: 'library builds',
  run: async () => {
    const library = await node([tool('typescript', 'lib', 'tsc.js'), '-p', 'tsconfig.build.json'], { capture: true });
    return library.code === 0 ? await node([join('tools', 'bundle.mjs')], { capture: true }) : library;
  },
};

/** What is checked of the sources as they are written. */
export const written = () => [
  step('lint', [tool('oxlint', 'bin', 'oxlint'), '--type-aware', '--deny-warnings', '--format', 'unix', ...rooms, 'vite.config.ts']),
  step('format', [tool('oxfmt', 'bin', 'oxfmt'), '--check', '.']),
  step('types', [tool('typescript', 'lib', 'tsc.js'), '--noEmit', '-p', '.']),
];

/** What is checked of the library as it is built, and of the rulesets with it. */
export function built() {
  const folders = rulesets();
  if (folders.length === 0) return [build];
  const cli = commands();
  const told = (name, ...args) => ({ name, run: () => cli.ask([...args, ...folders]) });
  return [
    build,
    { name: 'rulesets check', run: () => checkRulesets(cli, folders) },
    told('rulesets are formatted', 'fmt', '--check'),
    told('rulesets pass their cases', 'test'),
    told('emitted modules are up to date', 'build', '--check'),
    {
      name: 'pages are up to date',
      run: async () => {
        const answer = await cli.ask(['page', '--check', ...folders, '--terms', terms]);
        cli.end();
        return answer;
      },
    },
  ];
}

/** Commands of the library as built, in one process of their own, which begins with the first and lasts until `end`. */
function commands() {
  let child = null;
  return {
    /** The code of a command, and all it printed. */
    ask: (args) =>
      new Promise((resolve) => {
        child ??= fork(join(project, 'tools', 'commands.mjs'), { cwd: project });
        const ended = (code) => {
          child = null;
          resolve({ code: 1, output: `attendu ${args.join(' ')}: the process ended with ${code}` });
        };
        child.once('exit', ended);
        child.once('message', (answer) => {
          child.off('exit', ended);
          resolve(answer);
        });
        child.send(args);
      }),
    end: () => child?.disconnect(),
  };
}

/** Whether the rulesets hold, each finding in words where one does not; how many of their quotations were looked up in the documents, by outcome. */
async function checkRulesets(cli, folders) {
  const { code, output } = await cli.ask(['check', '--json', ...folders]);
  if (code !== 0) return await cli.ask(['check', ...folders]);
  try {
    for (const { quotations: counts } of JSON.parse(output).rulesets) for (const key of Object.keys(looked)) looked[key] += counts[key];
  } catch {
    return { code: 1, output: `attendu check printed no report\n${output}` };
  }
  return { code, output };
}

/** What `rulesets check` has said of quotations. */
const looked = { found: 0, missing: 0, ambiguous: 0, unverified: 0 };

/**
 * Whether quotations were looked up in the documents, said in one line once the rulesets are checked. Without the documents nothing is counted;
 * with them, a quotation that is missing or ambiguous fails, as does a folder in which none is found, or a check that says nothing.
 */
export function quotations() {
  const folder = process.env.ATTENDU_SOURCES;
  if (folder === undefined || folder === '') {
    console.log('Quotations: not verified (ATTENDU_SOURCES names no folder of documents)');
    return { passed: 0, failed: 0 };
  }
  const { found, missing, ambiguous, unverified } = looked;
  const holds = found > 0 && missing + ambiguous === 0;
  const counts = `${found} found, ${missing} missing, ${ambiguous} ambiguous, ${unverified} without text`;
  console.log(`${holds ? 'ok    ' : 'FAILED'} quotations verified in ${folder}: ${counts}`);
  return holds ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs steps one after the other, prints a line each and the output of those that fail. Returns the counts. */
export async function runAll(steps) {
  const count = { passed: 0, failed: 0 };
  for (const { name, run } of steps) {
    const start = Date.now();
    const { code, output } = await run();
    count[code === 0 ? 'passed' : 'failed'] += 1;
    console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
    if (code !== 0) console.log(output.trimEnd());
  }
  return count;
}

/** Runs vitest after the library is built; its counts, and the names of what it skipped. `capture` prints its report whole, when it has ended. */
export async function vitest(args, { capture = false } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'attendu-summary-'));
  const summary = join(folder, 'summary.json');
  try {
    const env = { ATTENDU_SUMMARY: summary, ATTENDU_BUILT: 'yes' };
    const { code, output } = await node([tool('vitest', 'vitest.mjs'), 'run', ...args], { capture, env });
    if (capture) console.log(output.trimEnd());
    const counts = existsSync(summary) ? JSON.parse(readFileSync(summary, 'utf8')) : { passed: 0, failed: 0, skipped: [] };
    return { ...counts, failed: code !== 0 && counts.failed === 0 ? 1 : counts.failed };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Says what was left out, then the closing line that a CI reads. Sets the exit code. */
export function conclude(...counts) {
  const total = { passed: 0, failed: 0 };
  for (const { passed, failed, skipped = [] } of counts) {
    total.passed += passed;
    total.failed += failed;
    if (skipped.length > 0) console.log(`\nNot run (${skipped.length}):\n${skipped.map((name) => `  ${name}`).join('\n')}`);
  }
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}
