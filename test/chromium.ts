import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompressSync } from 'node:zlib';

const run = promisify(execFile);

/** Where the browser comes from, or why there is none. */
type Chromium =
  | {
      readonly found: true;
      readonly launch: { readonly executablePath: string; readonly args: string[]; readonly headless: true; readonly env: Record<string, string> };
    }
  | { readonly found: false; readonly reason: string };

const ARGS = [
  '--no-sandbox',
  '--headless=shell',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** CHROMIUM_PATH names a system browser; without it the one inside the npm package is used, on linux x64 only. */
export async function chromium(): Promise<Chromium> {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined) return existsSync(named) ? launch(named, null) : { found: false, reason: `CHROMIUM_PATH names no file: ${named}` };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return { found: false, reason: `no bundled browser for ${process.platform} ${process.arch}; set CHROMIUM_PATH` };
  }
  const binary = await bundledChromium();
  return launch(binary, await missingLibraries(binary));
}

function launch(executablePath: string, libraries: string | null): Chromium {
  const env = Object.fromEntries(Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined));
  if (libraries !== null) env['LD_LIBRARY_PATH'] = [libraries, env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  return { found: true, launch: { executablePath, headless: true, args: [...ARGS], env } };
}

/** The folder of the package, whatever the depth of its entry. */
function packageRoot(): string {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const name = path.join('@sparticuz', 'chromium');
  return entry.slice(0, entry.lastIndexOf(name) + name.length);
}

function cacheHome(): string {
  const { version } = JSON.parse(readFileSync(path.join(packageRoot(), 'package.json'), 'utf8')) as { version: string };
  return path.resolve('node_modules', '.cache', 'chromium', version);
}

/** Fills `home` from a private folder, in one move: several processes may start together. */
async function once(home: string, fill: (staging: string) => Promise<void>): Promise<void> {
  if (existsSync(home)) return;
  await mkdir(path.dirname(home), { recursive: true });
  const staging = await mkdtemp(path.join(path.dirname(home), 'unpack-'));
  await fill(staging);
  await rename(staging, home).catch(() => rm(staging, { recursive: true, force: true })); // another process won
}

async function bundledChromium(): Promise<string> {
  const home = cacheHome();
  await once(home, async (staging) => {
    const before = process.env['TMPDIR'];
    process.env['TMPDIR'] = staging; // the package unpacks into os.tmpdir() and reuses whatever "chromium" it finds there
    try {
      const { default: bundled } = await import('@sparticuz/chromium');
      await bundled.executablePath();
    } finally {
      if (before === undefined) delete process.env['TMPDIR'];
      else process.env['TMPDIR'] = before;
    }
  });
  return path.join(home, 'chromium');
}

/** A bare system lacks nss and nspr: the package carries them. Null when the system has all that is needed. */
async function missingLibraries(binary: string): Promise<string | null> {
  const { stdout } = await run('ldd', [binary]).catch(() => ({ stdout: '' }));
  if (!stdout.includes('not found')) return null;
  const home = `${cacheHome()}-libraries`;
  await once(home, async (staging) => {
    const archive = path.join(staging, 'libraries.tar');
    await writeFile(archive, brotliDecompressSync(readFileSync(path.join(packageRoot(), 'bin', 'al2023.tar.br'))));
    await run('tar', ['-xf', archive, '-C', staging]);
    await rm(archive);
  });
  return path.join(home, 'lib');
}
