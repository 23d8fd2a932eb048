/** The server of `npm start` does not outlive npm. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const MODULE = pathToFileURL(join(import.meta.dirname, '..', '..', 'tools', 'page', 'parent.mjs')).href;
/** What `npm start` runs in a shell: it says that it stands, then serves until it ends of itself. */
const SERVER = `import { createServer } from 'node:http'; import { endWithNpm } from ${JSON.stringify(MODULE)};
endWithNpm(() => { console.log('ended'); process.exit(0); }, 20); createServer().listen(0, () => console.log('ready'));`;

/** In the place of npm: starts a shell that starts the server, and waits for it. */
const NPM = `import { spawn } from 'node:child_process'; spawn('sh', ['-c', 'true && node --input-type=module -e "$SERVER" && true'], { stdio: 'inherit' });`;

test.each(['SIGTERM', 'SIGKILL'] as const)('ended by %s, npm takes the server with it', async (signal) => {
  const npm = spawn(process.execPath, ['--input-type=module', '-e', NPM], {
    env: { ...process.env, SERVER, npm_lifecycle_event: 'start' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  npm.stdout.setEncoding('utf8').on('data', (piece: string) => {
    said += piece;
    if (said === 'ready\n') npm.kill(signal);
  });
  await once(npm.stdout, 'close'); // once nobody holds it any more: neither npm, nor the shell, nor the server
  expect(said).toBe('ready\nended\n');
});
