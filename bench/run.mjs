// `npm run bench`: installs the peers, checks that every engine gives the same results, measures, prints the table.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { emittedModules } from './emitted.mjs';
import { leaveOut, makeInputs } from './inputs.mjs';
import { measure, median, ownLoop } from './measure.mjs';

const here = dirname(fileURLToPath(import.meta.url));
if (!existsSync(join(here, 'node_modules', 'publicodes'))) {
  const npm = process.env['npm_execpath'];
  const [command, first] = npm === undefined ? ['npm', []] : [process.execPath, [npm]];
  const { status } = spawnSync(command, [...first, 'ci'], { cwd: here, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

const rounds = Number(process.argv[2] ?? 15);
const { naive, tuned, tunedAgain } = await import('./engines/hand-written.mjs');
const { threeValued } = await import('./engines/three-valued.mjs');
const { zodDecimal, zodWhole } = await import('./engines/zod.mjs');
const { feelin } = await import('./engines/feelin.mjs');
const { celJs, marcbachmannCel } = await import('./engines/cel.mjs');
const { jsonRulesEngine } = await import('./engines/json-rules-engine.mjs');
const { zen } = await import('./engines/zen.mjs');
const { publicodes } = await import('./engines/publicodes.mjs');
const [reader, forCompute, forNumbers, forText, atOnceNumbers, atOnceText, evaluateNumbers, evaluateText, forUnknowns] = await emittedModules(9);

const whole = makeInputs(1000, false);
const decimal = makeInputs(1000, true);
const few = whole.slice(0, 20);
/** Dossiers as the rules hold them: amounts in cents. Through JSON once more, like every other input. */
const decoded = JSON.parse(
  JSON.stringify(
    whole.map((dossier) => {
      const read = reader.decode(dossier);
      if (!read.ok) throw new Error(`refused: ${JSON.stringify(read.issues)}`);
      return read.dossier;
    }),
  ),
);
const computeNumbers = (dossier) => forNumbers.compute(forNumbers.decode(dossier).dossier);
const computeText = (dossier) => forText.compute(forText.decode(dossier).dossier);

/** Dossiers that leave something out half of the time, as JSON gives them and as the module read them. */
const partial = leaveOut(whole);
const given = partial.map((dossier) => {
  const read = forUnknowns.decode(dossier);
  return read.ok ? read.dossier : read.given;
});

const engines = [
  { name: 'hand-written, tuned', evaluate: tuned, inputs: whole, loop: 'values' },
  { name: 'hand-written, tuned (the same again)', evaluate: tunedAgain, inputs: whole, loop: 'values' },
  { name: 'hand-written, as it comes', evaluate: naive, inputs: whole, loop: 'values' },
  { name: 'Attendu, emitted `compute`', evaluate: forCompute.compute, inputs: decoded, loop: 'scaled' },
  { name: 'Attendu, `decode` + `compute` (numbers)', evaluate: computeNumbers, inputs: whole, loop: 'scaled' },
  { name: 'Attendu, `decode` + `compute` (decimal text)', evaluate: computeText, inputs: decimal, loop: 'scaled' },
  { name: 'Attendu, `computeInput` (numbers)', evaluate: atOnceNumbers.computeInput, inputs: whole, loop: 'computed' },
  { name: 'Attendu, `computeInput` (decimal text)', evaluate: atOnceText.computeInput, inputs: decimal, loop: 'computed' },
  { name: 'Attendu, `evaluate` (numbers)', evaluate: evaluateNumbers.evaluate, inputs: whole, loop: 'outcomes' },
  { name: 'Attendu, `evaluate` (decimal text)', evaluate: evaluateText.evaluate, inputs: decimal, loop: 'outcomes' },
  { name: 'hand-written for unknown inputs, tuned', evaluate: threeValued, inputs: partial, loop: 'partial' },
  { name: 'Attendu, `results` of unknown inputs', evaluate: forUnknowns.results, inputs: given, loop: 'results' },
  { name: 'zod 4.6.7 + hand-written (numbers)', evaluate: zodWhole, inputs: whole, loop: 'values' },
  { name: 'zod 4.6.7 + hand-written (decimal text)', evaluate: zodDecimal, inputs: decimal, loop: 'values' },
  { name: '@marcbachmann/cel-js 8.0.0', evaluate: marcbachmannCel, inputs: whole, loop: 'values' },
  { name: 'cel-js 0.8.2', evaluate: celJs, inputs: whole, loop: 'values' },
  { name: 'json-rules-engine 7.3.1', evaluate: jsonRulesEngine, inputs: few, loop: 'awaited' },
  { name: '@gorules/zen-engine 0.52.1, one by one', evaluate: zen, inputs: few, loop: 'awaited' },
  { name: '@bpmn-io/feelin 6.1.1', evaluate: feelin, inputs: few, loop: 'values' },
  { name: 'publicodes 1.10.3', evaluate: publicodes, inputs: few, loop: 'values' },
];

/** One form for all results: hours and euros as numbers. */
function plain(loop, result) {
  if (loop === 'scaled') return { eligible: result.eligible, hours: result.plafondDHeures / 100, payment: result.paiement / 100 };
  if (loop === 'values' || loop === 'awaited') return { eligible: result.eligible, hours: result.hours, payment: result.payment };
  if (loop === 'computed') return plain('scaled', result.values);
  const { eligible, plafondDHeures, paiement } = result.results;
  return { eligible: eligible.value, hours: Number(plafondDHeures.value), payment: Number(paiement.value) };
}

/** Of a dossier with unknowns: the value, or the paths of what is needed, in order. */
const outcome = (found, scale) => (found.kind === 'value' ? (scale ? Number(found.value) : found.value) : found.needs.map(({ path }) => path).sort());
const open = ({ eligible, hours, payment }) => JSON.stringify([eligible, hours, payment].map((found) => outcome(found, false)));
for (const [index, dossier] of partial.entries()) {
  const { eligible, plafondDHeures, paiement } = forUnknowns.results(given[index]);
  const found = JSON.stringify([outcome(eligible, false), outcome(plafondDHeures, true), outcome(paiement, true)]);
  const expected = open(threeValued(dossier));
  if (found !== expected) throw new Error(`unknown inputs: dossier ${index} gives ${found}, not ${expected}`);
}

for (const { name, evaluate, inputs, loop } of engines) {
  if (loop === 'partial' || loop === 'results') continue; // held against each other above
  for (const [index, input] of inputs.entries()) {
    const expected = JSON.stringify(naive(whole[index]));
    const found = JSON.stringify(plain(loop, await evaluate(input)));
    if (found !== expected) throw new Error(`${name}: dossier ${index} gives ${found}, not ${expected}`);
  }
}
console.log(`Same results everywhere. Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, ${rounds} rounds of 120 ms.\n`);

const ready = [];
for (const engine of engines) ready.push({ ...engine, loop: await ownLoop(engine.loop) });
const rates = await measure(ready, rounds);
const [base] = rates;
const rateOf = (name) => rates[engines.findIndex((engine) => engine.name === name)] ?? [];
const ratio = (ours, theirs) => median(ours.map((rate, index) => rate / (theirs[index] ?? NaN)));
const shown = (value) => (value >= 100 ? value.toFixed(0) : value.toPrecision(2));

console.log('| engine | evaluations a second | tuned hand-written is faster by |\n| --- | ---: | ---: |');
for (const [index, { name }] of engines.entries()) {
  const own = rates[index] ?? [];
  console.log(`| ${name} | ${Math.round(median(own)).toLocaleString('en')} | ${shown(ratio(base, own))} |`);
}
const zodOver = (entry, form) => ratio(rateOf(`Attendu, ${entry} (${form})`), rateOf(`zod 4.6.7 + hand-written (${form})`)).toFixed(1);
console.log(`\nMedians of per-round ratios: the same function twice ${ratio(rates[1], base).toFixed(2)} (1 is a quiet machine);`);
console.log(`emitted / tuned hand-written ${ratio(rateOf('Attendu, emitted `compute`'), base).toFixed(2)};`);
const unknowns = ratio(rateOf('Attendu, `results` of unknown inputs'), rateOf('hand-written for unknown inputs, tuned'));
console.log(`emitted / tuned hand-written where inputs may be unknown ${unknowns.toFixed(2)};`);
for (const entry of ['`computeInput`', '`decode` + `compute`']) {
  console.log(`${entry} / zod + hand-written ${zodOver(entry, 'numbers')} (numbers), ${zodOver(entry, 'decimal text')} (decimal text).`);
}
