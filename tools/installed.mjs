// `node tools/installed.mjs`, after `npm run build`: packs the package, really installs it with its dependencies in an empty project (which
// takes the registry), builds the guide there, type-checks a program that uses it, runs that on this Node and from a bundle.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { project } from './steps.mjs';

const work = mkdtempSync(join(tmpdir(), 'attendu-installed-'));
const run = (command, ...args) => execFileSync(command, args, { cwd: work, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
const { devDependencies } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
const dossier = { "heures d'accompagnement": true, 'prestations du forfait prévention': ['petits travaux', 'portage de repas'] };
const wanted = { kind: 'value', value: true };

/** The result asked of the guide, which must be what its text says. */
function check(where, found) {
  if (JSON.stringify(found) !== JSON.stringify(wanted)) throw new Error(`${where}: ${JSON.stringify(found)}`);
  console.log(`${where}: ${JSON.stringify(found)}`);
}

try {
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', work], { cwd: project, stdio: 'ignore' });
  const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  writeFileSync(join(work, 'package.json'), JSON.stringify({ name: 'empty', private: true, type: 'module' }));
  console.log(run('npm', 'install', `./attendu-${version}.tgz`, `typescript@${devDependencies.typescript}`, '--no-audit', '--no-fund').trim());
  mkdirSync(join(work, 'guide'));
  for (const folder of ['oscar-coordination', 'commun']) {
    cpSync(join(project, 'rulesets', folder), join(work, 'guide', folder), {
      recursive: true,
      filter: (source) => !source.endsWith('generated'),
    });
  }
  console.log(run('npx', 'attendu', 'build', 'guide/oscar-coordination').trim());
  writeFileSync(
    join(work, 'main.ts'),
    `import { evaluate, type Input } from './guide/oscar-coordination/generated/oscar-coordination.js';
const dossier = ${JSON.stringify(dossier)} as Input; // French keys
const said = evaluate(dossier);
if (!said.ok) throw new Error('refused');
console.log(JSON.stringify(said.results.eligibleAuForfaitCoordination));
`,
  );
  run('npx', 'tsc', '--strict', '--target', 'es2022', '--module', 'nodenext', '--lib', 'es2023,dom', '--outDir', 'out', 'main.ts');
  check(`tsc --strict, Node ${process.version}`, JSON.parse(run(process.execPath, 'out/main.js')));
  writeFileSync(join(work, 'alone.ts'), "export { evaluate } from './guide/oscar-coordination/generated/oscar-coordination.js';\n");
  const lib = { entry: join(work, 'alone.ts'), formats: ['iife'], name: 'guide', fileName: () => 'guide.js' };
  await build({ configFile: false, root: work, logLevel: 'error', build: { lib, outDir: join(work, 'bundle') } });
  const bundle = readFileSync(join(work, 'bundle', 'guide.js'));
  writeFileSync(join(work, 'bundle', 'guide.mjs'), `${bundle.toString()}\nexport default guide;\n`);
  const { default: guide } = await import(pathToFileURL(join(work, 'bundle', 'guide.mjs')).href);
  check('bundle', guide.evaluate(dossier).results.eligibleAuForfaitCoordination);
  console.log(`the bundle of \`evaluate\`: ${Math.round(bundle.length / 1024)} kB, ${Math.round(gzipSync(bundle).length / 1024)} kB gzip`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
