// `npm run bench:speed`: how long the guide takes to check, compile, run and evaluate, against what was promised. Never a test: a machine
// that others use answers later, so processor time stands beside the clock.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { median } from './measure.mjs';
import { wordsIn } from '../tools/page/ruleset-words.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const project = dirname(here);
const out = join(project, 'node_modules', '.cache', 'bench-speed');
await build({
  configFile: false,
  root: project,
  logLevel: 'error',
  build: {
    ssr: true,
    outDir: out,
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rollupOptions: { input: join(here, 'speed-entry.ts'), output: { entryFileNames: 'speed.mjs' } },
  },
});
const lib = await import(pathToFileURL(join(out, 'speed.mjs')).href);

const processor = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/**
 * Milliseconds on the clock and of the processor, of each run after the first `warm` ones. What `prepare` gives is what `work` is given, and
 * what `work` gives back is run too: both unmeasured.
 */
function time(runs, warm, work, prepare = (run) => run) {
  const clock = [];
  const busy = [];
  for (let run = -warm; run < runs; run += 1) {
    const given = prepare(Math.max(0, run));
    const [start, before] = [performance.now(), processor()];
    const rest = work(given);
    const [end, after] = [performance.now(), processor()];
    if (typeof rest === 'function') rest();
    if (run < 0) continue;
    clock.push(end - start);
    busy.push(after - before);
  }
  return { clock, busy };
}

const p95 = (values) => [...values].sort((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1];
const ms = (value) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
const tell = (what, clock, busy, target) => console.log(`${what.padEnd(60)} ${clock.padStart(9)} ${busy.padStart(10)}  ${target}`);
const say = (what, { clock, busy }, target, of = median) => tell(what, ms(of(clock)), ms(of(busy)), target);

console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}\n`);
tell('', 'clock', 'processor', 'target');

const GUIDE = 'oscar-coordination';
/** Every ruleset as the playground has it: the guide takes others up. */
const rulesets = readdirSync(join(project, 'rulesets'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({
    ruleset: name,
    files: readdirSync(join(project, 'rulesets', name))
      .filter((file) => file.endsWith('.attendu'))
      .sort()
      .map((file) => ({ file, text: readFileSync(join(project, 'rulesets', name, file), 'utf8') })),
    words: wordsIn(join(project, 'rulesets'), name),
  }));
const guide = rulesets.find(({ ruleset }) => ruleset === GUIDE);
const sources = guide.files;
const titles = (files, word) =>
  files.flatMap(({ text }) => [...text.matchAll(new RegExp(`^${word}\\s*«\\s*(.+?)\\s*»`, 'gmu'))].map(([, title]) => title));
/** What is taken up is compiled before: it is the guide that is measured. */
const importsOf = (files) =>
  new Map(
    titles(files, 'reprend').flatMap((title) => {
      const other = rulesets.find((each) => titles(each.files, 'règlement')[0] === title);
      return other === undefined ? [] : [[title, lib.compileRuleset(other.files, importsOf(other.files))]];
    }),
  );
const imports = importsOf(sources);
const { plan, model } = lib.compileRuleset(sources, imports);
if (plan === null) throw new Error('the guide has errors');

say(
  'check + compile the guide, median of 20 after 5',
  time(20, 5, () => lib.compileRuleset(sources, imports)),
  '≤ 150 ms',
);

const rows = model.cases.flatMap((table) => table.rows);
/** A plan of which nothing is known yet: what one dossier showed serves the next, as long as the rules stay as they are. */
const justCompiled = () => lib.compileRuleset(sources, imports).plan;
const runCases = (of, count) => {
  for (let index = 0; index < count; index += 1) lib.runCase(of, rows[index % rows.length]);
};
const thousand = () => runCases(plan, 1000);
say('1,000 cases of the guide, median of 3 after 1', time(3, 1, thousand), '≤ 300 ms');
const once = (of) => runCases(of, rows.length);
say(`its ${rows.length} cases, rules just compiled, median of 3 after 1`, time(3, 1, once, justCompiled), '');

const evaluate = (json, of = plan) => lib.evaluate(of, lib.decodeDossier(of, json).dossier);
const empty = (of) => evaluate({}, of);
say('eval of an empty dossier, rules just compiled, median of 5 after 5', time(5, 5, empty, justCompiled), '≤ 50 ms');
say(
  'the same again, median of 10 after 5',
  time(10, 5, () => empty(plan)),
  '',
);

/** A yes/no or a choix, as JSON; anything else is left out. */
const plainOf = ([name, given]) =>
  given.kind === 'value' && ['boolean', 'choice'].includes(plan.inputs[name]?.type.kind) ? [[name, given.value]] : [];
/** What cases of the guide give, as far as it is plain: incomplete dossiers. */
const dossiers = rows
  .filter((_, index) => index % 16 === 0)
  .map(({ inputs }) => Object.fromEntries(Object.entries(inputs).flatMap(plainOf)))
  .filter((json) => 'dossier' in lib.decodeDossier(plan, json));
const batch = (of) => dossiers.forEach((json) => evaluate(json, of));
const each = ({ clock, busy }) => ({ clock: clock.map((all) => all / dossiers.length), busy: busy.map((all) => all / dossiers.length) });
say(`eval of one dossier of a batch of ${dossiers.length}, rules just compiled`, each(time(2, 1, batch, justCompiled)), '≤ 10 ms');
say('the same again', each(time(2, 1, () => batch(plan))), '');

/** At 80 places: of fewer keys, a p95 is that of a handful of them, and of the first, which run what the engine has not yet made quick. */
const KEYS = 480;

/** A word typed letter by letter at places spread over the text. */
function typing(text, count) {
  const places = [...text.matchAll(/\p{L}{4,}/gu)].map(({ index }) => index);
  return Array.from({ length: count }, (_, key) => {
    const at = places[Math.floor((places.length * Math.floor(key / 6)) / Math.ceil(count / 6))] ?? 0;
    return `${text.slice(0, at)}${'abcdef'.slice(0, (key % 6) + 1)}${text.slice(at)}`;
  });
}

/** The text with its blocks of cases again under other titles, up to so many lines. */
function grown(text, count) {
  const own = text.split('\n');
  const result = [...own];
  for (let copy = 2; result.length < count; copy += 1) result.push(...own.map((line) => line.replace(/^(cas «.*)»/, `$1 (${copy})»`)));
  return result.slice(0, Math.max(count, own.length)).join('\n');
}

const largest = sources.reduce((most, one) => (one.text.length > most.text.length ? one : most));
/** The largest file of rules: a key moves all that follows it there. */
const rules = sources.filter(({ file }) => !file.startsWith('cas-')).reduce((most, one) => (one.text.length > most.text.length ? one : most));
for (const { what, of, text, target } of [
  { what: `a key in ${largest.file}`, of: largest, text: largest.text, target: '≤ 16 ms (p95)' },
  { what: `a key in ${rules.file}`, of: rules, text: rules.text, target: '≤ 16 ms (p95)' },
  { what: 'a key in a file of 2,000 lines', of: largest, text: grown(largest.text, 2000), target: '≤ 60 ms (p95)' },
]) {
  const edited = (changed) => sources.map((one) => (one.file === of.file ? { ...one, text: changed } : one));
  const edits = typing(text, KEYS);
  const names = lib.makeNames([...imports.values()].flatMap((one) => one.names.declared));
  const parser = new lib.Reparser();
  parser.parse(edited(text), names);
  const keys = time(edits.length, 3, (run) => parser.parse(edited(edits[run]), names));
  say(`${what}: syntax and names, p95`, keys, target, p95);
  const others = rulesets.filter(({ ruleset }) => ruleset !== GUIDE);
  const opened = () => {
    const workspace = new lib.Workspace();
    const waves = (changed) => workspace.waves(GUIDE, [{ ...guide, files: edited(changed) }, ...others]);
    // the page compiles a ruleset when it opens it, before any key
    lib.lastOf(waves(text));
    return waves;
  };
  const firsts = opened();
  const early = time(edits.length, 3, (run) => {
    const waves = firsts(edits[run]);
    waves.next();
    return () => lib.lastOf(waves);
  });
  say(`${what}: names, types and units, p95`, early, target, p95);
  const wholes = opened();
  const findings = time(edits.length, 3, (run) => void lib.lastOf(wholes(edits[run])));
  say(`${what}: all findings, median`, findings, '');
  say(`${what}: all findings, p95`, findings, target, p95);
}

const command = join(project, 'dist', 'cli', 'attendu.js');
const cold = (args) =>
  median(
    Array.from({ length: 7 }, () => {
      const start = performance.now();
      spawnSync(process.execPath, args);
      return performance.now() - start;
    }),
  );
if (existsSync(command))
  tell('`attendu check` of the guide, cold, median of 7', ms(cold([command, 'check', join(project, 'rulesets', GUIDE)])), '', '≤ 700 ms');
else console.log('`attendu check` is not measured: npm run build makes it.');
tell('`node -e 0`, for comparison', ms(cold(['-e', '0'])), '', '');
