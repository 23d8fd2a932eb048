import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transformWithOxc } from 'vite';
import type { EmittedModule } from './evaluators.ts';
import { KEYS_OF_A_SEED, runKeys } from './keys.ts';
import { calendarOracle, decimalOracle } from './oracles.ts';
import { Random } from './random.ts';
import { reduce } from './reduce.ts';
import { type Found, type ImportModule, type Met, Tally, runSeed, runSubject, shown, stillShown } from './run.ts';
import { TEXTS_OF_A_SEED, runTexts } from './texts.ts';
import { type Finding, subjectOf } from './trial.ts';

export { FAULTS } from './faults.ts';

/** What to draw, and how much of it. */
interface Options {
  readonly seed: number;
  /** Dossiers evaluated by both evaluators. */
  readonly pairs: number;
  /** Random and damaged texts. */
  readonly texts: number;
  /** Keys after which a text is compiled again. */
  readonly keys: number;
  /** Operations held against each oracle. */
  readonly oracles: number;
  /** Stop at the first finding. */
  readonly first: boolean;
  /** How many findings of a kind are shown, made small. */
  readonly show: number;
  /** How many emitted modules are kept to be type-checked. */
  readonly types: number;
  /** A ruleset to draw dossiers for, instead of random rulesets. */
  readonly folder: string | null;
}

function optionsOf(args: readonly string[]): Options {
  const after = (name: string): string | null => {
    const at = args.indexOf(`--${name}`);
    return at < 0 ? null : (args[at + 1] ?? null);
  };
  const value = (name: string): number | null => (after(name) === null ? null : Number(after(name)));
  const some = ['pairs', 'texts', 'keys', 'oracles'].some((name) => args.includes(`--${name}`)) ? 0 : 2000;
  return {
    seed: value('seed') ?? Math.floor(Math.random() * 1e9),
    pairs: value('pairs') ?? some,
    texts: value('texts') ?? some,
    keys: value('keys') ?? some,
    oracles: value('oracles') ?? some,
    first: args.includes('--first'),
    show: value('show') ?? 1,
    types: value('types') ?? 20,
    folder: after('folder'),
  };
}

/** Where emitted modules are written, the address of what they find under `attendu/runtime`, and who hears that the soak still moves. */
export interface Where {
  readonly modules: string;
  readonly runtime: string;
  /** Folder of the modules kept to be type-checked. */
  readonly types: string;
  /** Told what is about to be tried, so that a hang can be named. */
  readonly alive: (what: string) => void;
  /** Texts that people wrote, some of which are damaged. */
  readonly samples: readonly string[];
}

/** How far a run has come, as plain data: another process may go on from there. */
export interface Progress {
  /** The first seed of all. */
  readonly seed: number;
  /** The next seed of a ruleset, and of texts. */
  readonly next: number;
  readonly nextTexts: number;
  readonly texts: number;
  readonly met: Met;
  /** How often each kind of finding was made, and the seed that made it first. */
  readonly found: readonly (readonly [kind: string, times: number, seed: number])[];
  /** All that was asked for is drawn. */
  readonly ended: boolean;
}

/** Rulesets drawn in one go: a module once imported stays in memory until its thread ends. */
const LEG = 250;

/** Texts drawn in one go. */
const TEXTS_LEG = 5000;

/** Strips the types of a module and imports it, each under a name of its own. */
function importer({ modules, runtime }: Where): ImportModule {
  let count = 0;
  return async (files) => {
    count += 1;
    const folder = join(modules, `emitted-${count}`);
    mkdirSync(folder);
    for (const { file, text } of files) {
      const { code } = await transformWithOxc(text, file, { sourcemap: false });
      const linked = code.replace(/(['"])attendu\/runtime\1/, `'${runtime}'`).replace(/(['"])\.\/([\w.]+)\.js\1/g, "'./$2.mjs'");
      writeFileSync(join(folder, file.replace(/\.ts$/, '.mjs')), linked);
    }
    const main = join(folder, (files[0]?.file ?? '').replace(/\.ts$/, '.mjs'));
    return (await import(pathToFileURL(main).href)) as EmittedModule; // the exports every emitted module has
  };
}

/** Findings by kind; the first of each are shown. */
class Findings {
  readonly seen: Map<string, { readonly times: number; readonly seed: number }>;
  private readonly show: number;

  constructor(show: number, before: Progress['found']) {
    this.show = show;
    this.seen = new Map(before.map(([kind, times, seed]) => [kind, { times, seed }]));
  }

  async add(finding: Finding, seed: number, again: string, detail: () => Promise<string> | string): Promise<void> {
    const before = this.seen.get(finding.kind);
    const times = (before?.times ?? 0) + 1;
    this.seen.set(finding.kind, { times, seed: before?.seed ?? seed });
    if (times <= this.show) console.log(`\n=== ${finding.kind} (${again})\n${await detail()}`);
  }
}

/**
 * Draws as much as asked, or a leg of it, going on from `before`. Prints each finding made small with what repeats it, and at the end how often
 * everything occurred.
 */
export async function soak(args: readonly string[], where: Where, before: Progress | null): Promise<Progress> {
  const options = { ...optionsOf(args), ...(before === null ? {} : { seed: before.seed }) };
  const { seed } = options;
  const start = before ?? { seed, next: seed, nextTexts: seed, texts: 0, met: new Tally().met(), found: [], ended: false };
  const tally = new Tally(start.met);
  const findings = new Findings(options.show, start.found);
  if (before === null) console.log(`seed ${seed}`);
  const drawn =
    options.folder === null
      ? await leg(options, start, where, tally, findings)
      : await soakFolder(options.folder, options, importer(where), tally, findings);
  const found = [...findings.seen].map(([kind, { times, seed: at }]) => [kind, times, at] as const);
  if (drawn.ended) say(options, drawn.texts, tally, found);
  else console.log(`${tally.pairs} pairs and ${drawn.texts} texts so far`);
  return { ...drawn, seed, met: tally.met(), found };
}

function say({ first, pairs, texts }: Options, count: number, tally: Tally, found: Progress['found']): void {
  if (pairs > 0) console.log(`${tally.pairs} pairs of ${tally.rulesets} distinct rulesets`);
  if (texts > 0) console.log(`${count} random and damaged texts`);
  if (!first) console.log(tally.toString());
  for (const [kind, times] of found) console.log(`FOUND ${kind}: ${times}`);
  if (found.length === 0) console.log('Nothing found.');
}

type Drawn = Pick<Progress, 'next' | 'nextTexts' | 'texts' | 'ended'>;

/** Rulesets first, then texts, then keys, then numbers and days. */
async function leg(options: Options, start: Progress, where: Where, tally: Tally, findings: Findings): Promise<Drawn> {
  const stop = (): boolean => options.first && findings.seen.size > 0;
  const next = await soakPairs(options, start.next, where, tally, findings, stop);
  const so: Drawn = { next, nextTexts: start.nextTexts, texts: start.texts, ended: stop() };
  if (so.ended || tally.pairs < options.pairs) return so;
  const texts = await soakTexts(options, start, where, tally, findings);
  if (stop() || texts.texts < options.texts) return { next, ...texts, ended: stop() };
  await soakKeys(options, where, findings);
  await soakOracles(options, where, findings);
  return { next, ...texts, ended: true };
}

/** Gives the next seed. */
async function soakPairs(
  { seed, pairs, types, first }: Options,
  from: number,
  where: Where,
  tally: Tally,
  findings: Findings,
  stop: () => boolean,
): Promise<number> {
  const importModule = importer(where);
  let current = from;
  for (; tally.pairs < pairs && current < from + LEG && !stop(); current += 1) {
    where.alive(`--pairs 1 --seed ${current}`);
    const importing = current < seed + types ? keeping(importModule, join(where.types, `tirage-${current}`)) : importModule;
    for (const found of await runSeed(current, tally, importing)) {
      await findings.add(found, current, `--pairs 1 --seed ${current}`, () => (first ? found.detail : smaller(found, importModule)));
    }
  }
  return current;
}

/** Keeps the files of a module to be type-checked. */
const keeping =
  (importModule: ImportModule, folder: string): ImportModule =>
  (files) => {
    mkdirSync(folder);
    for (const { file, text } of files) writeFileSync(join(folder, file), text);
    return importModule(files);
  };

async function soakTexts(
  { texts }: Options,
  start: Progress,
  where: Where,
  tally: Tally,
  findings: Findings,
): Promise<Pick<Progress, 'nextTexts' | 'texts'>> {
  let [count, current] = [start.texts, start.nextTexts];
  for (; count < texts && count < start.texts + TEXTS_LEG; current += 1, count += TEXTS_OF_A_SEED) {
    where.alive(`--texts 1 --seed ${current}`);
    for (const found of runTexts(current, tally, where.samples)) {
      await findings.add(found, current, `--texts 1 --seed ${current}`, () => `${found.detail}\n--- in\n${found.text}`);
    }
  }
  return { nextTexts: current, texts: count };
}

async function soakKeys({ seed, keys }: Options, where: Where, findings: Findings): Promise<void> {
  if (keys === 0) return;
  const sessions = Math.ceil(keys / KEYS_OF_A_SEED);
  for (let current = seed; current < seed + sessions; current += 1) {
    where.alive(`--keys 1 --seed ${current}`);
    for (const found of runKeys(current, where.samples)) await findings.add(found, current, `--keys 1 --seed ${current}`, () => found.detail);
  }
  console.log(`${sessions * KEYS_OF_A_SEED} keys, after each of which the text is compiled again and from the beginning`);
}

async function soakOracles({ seed, oracles }: Options, where: Where, findings: Findings): Promise<void> {
  if (oracles === 0) return;
  where.alive(`--oracles ${oracles} --seed ${seed}`);
  const random = new Random(seed);
  for (const found of [...decimalOracle(random, oracles), ...calendarOracle(random, oracles)]) {
    await findings.add(found, seed, `--oracles ${oracles} --seed ${seed}`, () => found.detail);
  }
  console.log(`${oracles} operations on numbers and ${oracles} on days held against their oracles`);
}

/** Random dossiers for the rules of a folder. */
async function soakFolder(folder: string, { seed, pairs }: Options, importModule: ImportModule, tally: Tally, findings: Findings): Promise<Drawn> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.attendu'));
  const sources = files.sort().map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
  const { subject, findings: refused } = await subjectOf(sources, importModule);
  for (const found of refused) await findings.add(found, seed, folder, () => found.detail);
  let current = seed;
  if (subject === null) return { next: current, nextTexts: current, texts: 0, ended: true };
  for (; tally.pairs < pairs; current += 1) {
    for (const found of runSubject(subject, new Random(current), tally)) {
      await findings.add(found, current, `--seed ${current}`, () => found.detail);
    }
  }
  return { next: current, nextTexts: current, texts: 0, ended: true };
}

async function smaller(found: Found, importModule: ImportModule): Promise<string> {
  if (found.kind.startsWith('refusals')) return `${found.detail}\n--- in\n${found.text}`;
  const text = await reduce(found.text, (candidate) => stillShown(candidate, found, importModule));
  return `${text}\n--- ${await shown(text, found, importModule)}`;
}
