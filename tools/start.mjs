// `npm start`: builds the command line, checks, compiles and tests every ruleset, then builds the playground and serves it.
import { join } from 'node:path';
import { endWithNpm } from './page/parent.mjs';
import { PORT, serve } from './page/serve.mjs';
import { attendu, build, node, project, rulesets, tool } from './steps.mjs';

/** `--port N` or the variable PORT; null when neither is given. */
function askedPort() {
  const at = process.argv.indexOf('--port');
  const text = at < 0 ? process.env['PORT'] : process.argv[at + 1];
  if (text === undefined || text === '') return at < 0 ? null : refusePort();
  const port = Number(text);
  return Number.isInteger(port) && port >= 0 && port < 65536 ? port : refusePort();
}

function refusePort() {
  console.error('--port (ou PORT) attend un nombre de 0 à 65535.');
  process.exit(2);
}

const asked = askedPort();

const title = (text) => console.log(`\n${text}\n${'─'.repeat(text.length)}`);

const built = await build.run();
if (built.code !== 0) {
  console.error(built.output);
  process.exit(1);
}

const folders = rulesets();
/** What failed, to be said again beside the address: the page opens all the same, it is where a ruleset is mended. */
const failed = [];
async function run(name, command) {
  title(name);
  const { code } = await node([attendu, command, ...folders]);
  if (code !== 0) failed.push(`« ${name} » (attendu ${command})`);
}
await run('Vérification des règlements', 'check');
await run('Compilation', 'build');
await run('Cas des documents', 'test');

title('Atelier');
const page = await node([tool('vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn'], { capture: true, env: { NODE_ENV: 'production' } });
if (page.code !== 0) {
  console.error(page.output);
  process.exit(1);
}
try {
  const { url } = await serve(join(project, 'playground', 'dist'), { port: asked ?? PORT, strict: asked !== null });
  console.log(`L’atelier est ouvert : ${url}`);
  if (failed.length > 0) console.error(`Attention, en échec (voir plus haut) : ${failed.join(', ')}.`);
  endWithNpm(() => process.exit(0));
  console.log('Ctrl+C pour arrêter. Autre port : npm start -- --port 8080');
} catch (error) {
  if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
  console.error(error.code === 'EACCES' ? `Le port ${asked ?? PORT} est réservé.` : `Le port ${asked ?? PORT} est déjà pris.`);
  process.exit(1);
}
