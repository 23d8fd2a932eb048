// Installs what the project needs, once: `npm start` and `npm test` call it first. Built-ins only, since nothing is installed yet.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = dirname(dirname(fileURLToPath(import.meta.url)));
const mark = join(project, 'node_modules', '.attendu-setup');

/** What an installation depends on: the lockfile, and what native packages are built for. */
const wanted = () =>
  createHash('sha256')
    .update(readFileSync(join(project, 'package-lock.json')))
    .update(`${process.versions.modules} ${process.platform} ${process.arch}`)
    .digest('hex');

/** The mark says that an installation ended; the second look finds a folder that was half deleted since. */
function isInstalled() {
  if (!existsSync(mark) || readFileSync(mark, 'utf8') !== wanted()) return false;
  const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  return Object.keys({ ...dependencies, ...devDependencies }).every((name) => existsSync(join(project, 'node_modules', name, 'package.json')));
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Attendu demande Node 20.19 ou plus récent ; cette machine a Node ${process.versions.node}.`);
  console.error(`Attendu needs Node 20.19 or newer; this machine runs Node ${process.versions.node}. See https://nodejs.org`);
  process.exit(2);
}

/** npm as it was called, else the one that came with this Node, else the one on the path. */
function npm(args) {
  const options = { cwd: project, stdio: 'inherit', env: process.env };
  const beside = join(dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js');
  const script = [process.env.npm_execpath, beside].find((path) => path?.endsWith('.js') && existsSync(path));
  return script === undefined
    ? spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
    : spawnSync(process.execPath, [script, ...args], options);
}

const lock = join(tmpdir(), `attendu-setup-${createHash('sha256').update(project).digest('hex').slice(0, 16)}`);

/** Two commands started together must not install over each other. A lock older than ten minutes is a dead one. */
async function takeLock() {
  for (;;) {
    try {
      mkdirSync(lock);
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0);
    if (age > 600_000) rmSync(lock, { recursive: true, force: true });
    else await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

checkNode();
if (!isInstalled()) {
  await takeLock();
  try {
    if (!isInstalled()) {
      console.log('Installation des paquets (une seule fois)…');
      // NODE_ENV=production would leave out the development packages that building and testing need.
      const { status, error } = npm(['ci', '--include=dev', '--no-audit', '--no-fund']);
      if (status !== 0) {
        console.error(error?.message ?? 'npm ci a échoué (npm ci failed).');
        process.exitCode = status ?? 1;
      } else {
        writeFileSync(mark, wanted());
      }
    }
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}
