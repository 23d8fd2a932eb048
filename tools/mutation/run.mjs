// `npm run mutation -- AREA [--files decimal,day] [--sample N] [--seed S] [--stryker]`: small faults put into the sources of an area one at a time, and
// how many of them its tests find. The faults are Stryker's; they are all put in at once and woken one by one in a process that has the tests at
// hand, made anew for each. `--sample` takes N stretches of lines at random; `--stryker` has Stryker run the tests instead. Nothing in the project is
// written. Survivors are judged in test/mutation/survivors.md; those of test/mutation/equal.txt change nothing and are counted apart.
import { fork } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { project } from '../steps.mjs';
import { asked } from './areas.mjs';
import { REGISTER, registered } from './equal.mjs';

/** A mutant that takes longer goes on for ever; the process that runs it is ended. */
const LONGEST_MS = 120_000;

/** Mutants run by one process: what they leave behind in it does not pile up. */
const MOST = 400;

async function inThisWay(asked) {
  const { bundle } = await import('./bundle.mjs');
  const folder = mkdtempSync(join(tmpdir(), 'attendu-mutation-'));
  try {
    const { mutants, scripts } = await bundle(folder, asked);
    console.log(`${mutants.length} mutants, ${scripts.length} test files`);
    const worker = start(folder);
    const { measured, error } = await answer(worker, { measure: scripts }, 10 * LONGEST_MS);
    worker.kill();
    if (measured === undefined) throw new Error(error);
    for (const { fails } of measured.flatMap(({ tests: own }) => own)) if (fails !== null) console.log(`left out: ${fails}`);
    return await tryAll(folder, mutants, measured);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const start = (folder) =>
  fork(join(dirname(fileURLToPath(import.meta.url)), 'worker.mjs'), [folder], { cwd: project, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });

/** What a worker answers; nothing when it ends, or takes too long and is ended. */
const answer = (worker, message, longest = LONGEST_MS) =>
  new Promise((resolve) => {
    const done = (found) => {
      clearTimeout(timer);
      worker.removeAllListeners();
      resolve(found);
    };
    const timer = setTimeout(() => worker.kill('SIGKILL'), longest);
    worker.once('message', done);
    worker.once('exit', () => done({}));
    worker.send(message);
  });

async function tryAll(folder, mutants, measured) {
  const found = [];
  let worker = null;
  let left = 0;
  for (const mutant of mutants) {
    if (left === 0) {
      worker?.kill();
      worker = start(folder);
      worker.send({ measured });
      left = MOST;
    }
    left -= 1;
    const { status, error } = await answer(worker, { mutant: mutant.id });
    if (error !== undefined) throw new Error(error);
    if (status === undefined) left = 0; // it was ended
    found.push({ ...mutant, status: status ?? 'Timeout' });
    if (found.length % 100 === 0) console.error(`${found.length} of ${mutants.length}, ${found.filter(isMissed).length} left`);
  }
  worker?.kill();
  return found;
}

const isMissed = ({ status }) => status === 'Survived' || status === 'NoCoverage';
const isFound = ({ status }) => status === 'Killed' || status === 'Timeout';
const percent = (part, whole) => `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`;

/** What is left, line by line, then each file and the whole. What the register says changes nothing is counted apart. */
function report(name, mutants) {
  const isRegistered = registered();
  const counted = mutants.filter((mutant) => isFound(mutant) || isMissed(mutant)).map((mutant) => ({ ...mutant, ...told(mutant, isRegistered) }));
  const files = [...new Set(counted.map(({ file }) => file))];
  for (const { words } of counted.filter((one) => isMissed(one) && !one.isEqual)) console.log(words);
  for (const { words } of counted.filter((one) => isFound(one) && one.isEqual)) console.log(`found, though ${REGISTER} has it: ${words}`);
  for (const file of files) {
    const own = counted.filter((mutant) => mutant.file === file);
    console.log(`${percent(own.filter(isFound).length, own.length).padStart(9)}  ${file} (${own.filter(isMissed).length} of ${own.length} left)`);
  }
  const found = counted.filter(isFound).length;
  const equal = counted.filter((one) => isMissed(one) && one.isEqual).length;
  const apart = equal === 0 ? '' : `; ${percent(found, counted.length - equal)} without the ${equal} of ${REGISTER}, which change nothing`;
  console.log(`${name}: ${found} of ${counted.length} mutants found, ${percent(found, counted.length)}${apart}`);
}

/** A mutant in words, and whether it is registered as changing nothing. */
function told({ file, location: { start, end }, replacement, status }, isRegistered) {
  const line = readFileSync(join(project, file), 'utf8').split('\n')[start.line] ?? '';
  const text = start.line === end.line ? line.slice(start.column, end.column) : `${line.slice(start.column)} …`;
  const change = `${text} → ${(replacement ?? '').replace(/\s+/g, ' ')}`;
  const met = status === 'NoCoverage' ? ' (no test comes here)' : '';
  return { words: `${file}:${start.line + 1}${met}: ${change}`, isEqual: isRegistered(file, line, change) };
}

const what = asked(process.argv.slice(2));
if (what.stretches !== null) {
  console.log(
    `seed ${what.seed}, ${what.stretches.length} stretches\n${what.stretches.map(({ file, from, to }) => `${file}:${from}-${to}`).join('\n')}`,
  );
}
const results = process.argv.includes('--stryker') ? await (await import('./stryker.mjs')).underStryker(what) : await inThisWay(what);
report(what.name, results);
