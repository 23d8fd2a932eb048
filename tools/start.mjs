// `npm start`: builds the command line, checks, compiles and tests every ruleset, then builds the playground and serves it.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { attendu, build, node, project, rulesets, tool } from './steps.mjs';

const title = (text) => console.log(`\n${text}\n${'─'.repeat(text.length)}`);

const built = await build.run();
if (built.code !== 0) {
  console.error(built.output);
  process.exit(1);
}

const folders = rulesets();
const run = async (command) => (await node([attendu, command, ...folders])).code;
title('Vérification des règlements');
await run('check');
title('Compilation');
await run('build');
title('Cas des documents');
await run('test');

if (!existsSync(join(project, 'playground', 'index.html'))) process.exit(0);
title('Atelier');
const page = await node([tool('vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn'], { capture: true, env: { NODE_ENV: 'production' } });
if (page.code !== 0) {
  console.error(page.output);
  process.exit(1);
}
const { preview } = await import('vite');
const server = await preview({ root: join(project, 'playground'), configFile: join(project, 'vite.config.ts'), logLevel: 'error' });
console.log(`L’atelier est ouvert : ${server.resolvedUrls?.local[0] ?? ''}`);
console.log('Ctrl+C pour arrêter.');
