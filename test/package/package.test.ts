import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RULES } from '../cli/harness.ts';

const run = promisify(execFile);
const project = fileURLToPath(new URL('../..', import.meta.url));
const work = mkdtempSync(path.join(os.tmpdir(), 'attendu-package-'));
const consumer = path.join(work, 'consumer');
const installed = path.join(consumer, 'node_modules', 'attendu');
const tool = (...parts: string[]): string => path.join(project, 'node_modules', ...parts);
const node = (args: readonly string[], cwd = consumer) => run(process.execPath, [...args], { cwd, maxBuffer: 1 << 26 });

let tarball = '';

/** npm as it was called, else the one beside this Node. */
function npm(): string {
  const beside = path.join(path.dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js');
  const found = [process.env['npm_execpath'], beside].find((file) => file !== undefined && file.endsWith('.js') && existsSync(file));
  if (found === undefined) throw new Error('npm was not found');
  return found;
}

/** Builds, packs, and unpacks the package in an empty project, as `npm install` does; what it depends on is linked, so that no network is needed. */
beforeAll(async () => {
  if (process.env['ATTENDU_BUILT'] === undefined) {
    await node([tool('typescript', 'lib', 'tsc.js'), '-p', 'tsconfig.build.json'], project);
    await node([path.join('tools', 'bundle.mjs')], project);
  }
  const { stdout } = await node([npm(), 'pack', '--json', '--ignore-scripts', '--pack-destination', work], project);
  const [packed] = JSON.parse(stdout) as { filename: string }[];
  tarball = path.join(work, packed?.filename ?? '');
  mkdirSync(installed, { recursive: true });
  await run('tar', ['-xzf', tarball, '-C', installed, '--strip-components', '1']);
  const { dependencies, bin } = JSON.parse(readFileSync(path.join(installed, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
    bin: Record<string, string>;
  };
  for (const name of Object.keys(dependencies)) symlinkSync(tool(name), path.join(consumer, 'node_modules', name));
  mkdirSync(path.join(consumer, 'node_modules', '.bin'));
  for (const [name, file] of Object.entries(bin)) symlinkSync(path.join(installed, file), path.join(consumer, 'node_modules', '.bin', name));
  writeFileSync(path.join(consumer, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
  mkdirSync(path.join(consumer, 'petit'));
  writeFileSync(path.join(consumer, 'petit', 'regles.attendu'), RULES);
}, 120_000);

afterAll(() => rmSync(work, { recursive: true, force: true }));

test('publint finds nothing to say', async () => {
  // What was unpacked is what is published: there is nothing to pack again.
  const { messages } = await publint({ pkgDir: installed, strict: true, pack: false });
  expect(messages).toEqual([]);
});

test('its types resolve for those who import it', async () => {
  const { stdout } = await node(
    [tool('@arethetypeswrong', 'cli', 'dist', 'index.js'), '--profile', 'esm-only', '--format', 'json', tarball],
    project,
  );
  const { problems = {} } = JSON.parse(stdout) as { problems?: Record<string, readonly { readonly resolutionKind: string }[]> };
  const found = Object.values(problems).flat();
  // The package is for ES modules: what CommonJS or the resolution of Node 10 would see is not promised.
  expect(found.filter(({ resolutionKind }) => resolutionKind !== 'node10' && resolutionKind !== 'node16-cjs')).toEqual([]);
});

test('it holds what it needs and no test', () => {
  expect(readdirSync(installed).sort()).toEqual([
    'LICENSE',
    'LISEZMOI.md',
    'README.md',
    'compiler',
    'dist',
    'docs',
    'dsl',
    'package.json',
    'rulesets',
    'runtime',
  ]);
});

describe('in an empty project', () => {
  const command = path.join(consumer, 'node_modules', '.bin', 'attendu');
  const main = `import { evaluate, ruleset } from './petit/generated/petit.ts';
import { compileRuleset } from 'attendu';
import { decodeDossier, evaluate as interpret } from 'attendu/explain';

declare const console: { log(text: string): void };
const text = ${JSON.stringify(RULES)};
const input = { dateDeNotification: '2026-01-31', nombreDePrestations: 3, dateDeVisite: null, jourDObservation: '2026-02-10' };
const emitted = evaluate(input);
if (!emitted.ok) throw new Error('refused');
const eligible: 'value' | 'undetermined' | 'hole' | 'conflict' | 'overflow' | 'guarantee' = emitted.results.eligible.kind;
const { plan } = compileRuleset([{ file: 'regles.attendu', text }]);
if (plan === null || plan.hash !== ruleset.hash) throw new Error('another text');
const decoded = decodeDossier(plan, input);
if (!('dossier' in decoded)) throw new Error('refused');
const results = Object.values(interpret(plan, decoded.dossier).results);
console.log(JSON.stringify({ eligible, emitted: emitted.results, interpreted: results.map((result) => ('outcome' in result ? result.outcome : null)) }));
`;
  const expected = [
    { kind: 'value', value: true },
    { kind: 'value', value: '2026-02-28' },
    { kind: 'value', value: 'ouvert' },
  ];

  test('`npx attendu build` writes a module that compiles under `tsc --strict` and runs', async () => {
    const { stdout } = await node([command, 'build', 'petit']);
    const parts = ['ts', 'types.ts', 'data.ts', 'edge.ts', 'partial.ts', 'zod.ts', 'schema.json'];
    const written = parts.map((part) => path.join('petit', 'generated', `petit.${part}`));
    const width = Math.max(...written.map(({ length }) => length));
    expect(stdout).toBe(`Petit guide (petit)\n${written.map((file) => `  ${file.padEnd(width)}  écrit\n`).join('')}`);
    writeFileSync(path.join(consumer, 'main.ts'), main);
    const options = {
      strict: true,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: true,
      noUnusedLocals: true,
      target: 'ES2022',
      module: 'NodeNext',
      rewriteRelativeImportExtensions: true,
      lib: ['ES2023'],
      types: [],
      outDir: 'out',
      rootDir: '.',
    };
    writeFileSync(path.join(consumer, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['main.ts'] }));
    const compiled = await node([tool('typescript', 'lib', 'tsc.js'), '-p', '.']).catch((error: unknown) => error as { stdout: string });
    expect(compiled.stdout).toBe('');
    const ran = await node(['out/main.js']);
    const [eligible, latest, state] = expected;
    expect(JSON.parse(ran.stdout)).toEqual({
      eligible: 'value',
      emitted: { eligible, echeanceDeVisiteInitiale: latest, etatDeVisiteInitiale: state },
      interpreted: expected,
    });
  });

  test('the module runs from a bundle, alone', async () => {
    writeFileSync(
      path.join(consumer, 'alone.mjs'),
      `import { evaluate } from './out/petit/generated/petit.js';\nconsole.log(JSON.stringify(evaluate({ nombreDePrestations: 3 })));\n`,
    );
    const lib = { entry: path.join(consumer, 'alone.mjs'), formats: ['es' as const], fileName: () => 'bundle.mjs' };
    await build({ configFile: false, root: consumer, logLevel: 'error', build: { lib, outDir: path.join(work, 'bundle'), minify: false } });
    const file = path.join(work, 'bundle', 'bundle.mjs');
    const text = readFileSync(file, 'utf8');
    expect(text).not.toMatch(/^import /m);
    expect(text).not.toContain('chevrotain');
    const { stdout } = await node([file], work);
    // in any order: what is missing is a set
    const needs = (...names: readonly string[]) => ({
      kind: 'undetermined',
      needs: expect.toSatisfy(
        (found: readonly { path: string }[]) =>
          found
            .map(({ path: name }) => name)
            .toSorted()
            .join() === names.join(),
      ) as unknown,
    });
    expect(JSON.parse(stdout)).toEqual({
      ok: true,
      results: {
        eligible: { kind: 'value', value: true },
        echeanceDeVisiteInitiale: needs('date de notification'),
        etatDeVisiteInitiale: needs('date de notification', 'date de visite', "jour d'observation"),
      },
    });
  });
});
