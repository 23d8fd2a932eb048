import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { afterAll, beforeAll, expect, test } from 'vitest';

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
  await node([tool('typescript', 'lib', 'tsc.js'), '-p', 'tsconfig.build.json'], project);
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
  cpSync(path.join(project, 'rulesets', 'oscar-coordination'), path.join(consumer, 'rules'), {
    recursive: true,
    filter: (file) => !file.includes('generated'),
  });
}, 120_000);

afterAll(() => rmSync(work, { recursive: true, force: true }));

test('publint finds nothing to say', async () => {
  const { messages } = await publint({ pkgDir: installed, strict: true });
  expect(messages).toEqual([]);
});

test('its types resolve for those who import it', async () => {
  const { stdout } = await node(
    [tool('@arethetypeswrong', 'cli', 'dist', 'index.js'), '--profile', 'esm-only', '--format', 'json', tarball],
    project,
  );
  const { problems } = JSON.parse(stdout) as { problems?: Record<string, unknown> };
  expect(problems ?? {}).toEqual({});
});

test('it holds what it needs and no test', () => {
  expect(readdirSync(installed).sort()).toEqual(expect.arrayContaining(['LICENSE', 'compiler', 'dist', 'dsl', 'package.json', 'runtime']));
  expect(existsSync(path.join(installed, 'test'))).toBe(false);
  expect(existsSync(path.join(installed, 'playground'))).toBe(false);
});
