import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transformWithOxc } from 'vite';
import type { EmittedModule } from './evaluators.ts';
import { calendarOracle, decimalOracle } from './oracles.ts';
import { Random } from './random.ts';
import { reduce } from './reduce.ts';
import { type Found, type ImportModule, Tally, runSeed, runSubject, shown, stillShown } from './run.ts';
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
  const some = ['pairs', 'texts', 'oracles'].some((name) => args.includes(`--${name}`)) ? 0 : 2000;
  return {
    seed: value('seed') ?? Math.floor(Math.random() * 1e9),
    pairs: value('pairs') ?? some,
    texts: value('texts') ?? some,
    oracles: value('oracles') ?? some,
    first: args.includes('--first'),
    show: value('show') ?? 1,
    types: value('types') ?? 20,
    folder: after('folder'),
  };
}

/** Where emitted modules are written, what they find under `attendu/runtime`, and who hears that the soak still moves. */
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

/** What a run found. */
export interface Soaked {
  /** Kinds of findings. */
  readonly kinds: readonly string[];
  readonly pairs: number;
}

/** Strips the types of a module and imports it, each under a name of its own. */
function importer({ modules, runtime }: Where): ImportModule {
  let count = 0;
  return async (files) => {
    count += 1;
    const folder = join(modules, `emitted-${count}`);
    mkdirSync(folder);
    for (const { file, text } of files) {
      const { code } = await transformWithOxc(text, file, { sourcemap: false });
      const linked = code.replace(/(['"])attendu\/runtime\1/, `'.${runtime}'`).replace(/(['"])\.\/([\w.]+)\.js\1/g, "'./$2.mjs'");
      writeFileSync(join(folder, file.replace(/\.ts$/, '.mjs')), linked);
    }
    const main = join(folder, (files[0]?.file ?? '').replace(/\.ts$/, '.mjs'));
    return (await import(pathToFileURL(main).href)) as EmittedModule; // the exports every emitted module has
  };
}

/** Findings by kind; the first of each are shown. */
class Findings {
  readonly seen = new Map<string, number>();
  private readonly show: number;

  constructor(show: number) {
    this.show = show;
  }

  async add(finding: Finding, again: string, detail: () => Promise<string> | string): Promise<void> {
    const times = (this.seen.get(finding.kind) ?? 0) + 1;
    this.seen.set(finding.kind, times);
    if (times <= this.show) console.log(`\n=== ${finding.kind} (${again})\n${await detail()}`);
  }
}

/**
 * Draws as much as asked, prints each finding made small with what repeats it, then how often everything occurred.
 */
export async function soak(args: readonly string[], where: Where): Promise<Soaked> {
  const options = optionsOf(args);
  const tally = new Tally();
  const findings = new Findings(options.show);
  console.log(`seed ${options.seed}`);
  if (options.folder !== null) await soakFolder(options.folder, options, importer(where), tally, findings);
  else {
    await soakPairs(options, where, tally, findings);
    if (!options.first || findings.seen.size === 0) await soakTexts(options, where, tally, findings);
    if (!options.first || findings.seen.size === 0) await soakOracles(options, where, findings);
  }
  if (!options.first) console.log(tally.toString());
  for (const [kind, times] of findings.seen) console.log(`FOUND ${kind}: ${times}`);
  if (findings.seen.size === 0) console.log('Nothing found.');
  return { kinds: [...findings.seen.keys()], pairs: tally.pairs };
}

async function soakPairs({ seed, pairs, types, first }: Options, where: Where, tally: Tally, findings: Findings): Promise<void> {
  const importModule = importer(where);
  let kept = 0;
  const keeping: ImportModule = (files) => {
    if (kept < types) {
      const folder = join(where.types, `tirage-${(kept += 1)}`);
      mkdirSync(folder);
      for (const { file, text } of files) writeFileSync(join(folder, file), text);
    }
    return importModule(files);
  };
  for (let current = seed; tally.pairs < pairs; current += 1) {
    if (first && findings.seen.size > 0) break;
    where.alive(`--pairs 1 --seed ${current}`);
    for (const found of await runSeed(current, tally, keeping)) {
      await findings.add(found, `--pairs 1 --seed ${current}`, () => (first ? found.detail : smaller(found, importModule)));
    }
  }
  if (pairs > 0) console.log(`${tally.pairs} pairs of ${tally.rulesets} distinct rulesets`);
}

async function soakTexts({ seed, texts }: Options, where: Where, tally: Tally, findings: Findings): Promise<void> {
  let count = 0;
  for (let current = seed; count < texts; current += 1, count += TEXTS_OF_A_SEED) {
    where.alive(`--texts 1 --seed ${current}`);
    for (const found of runTexts(current, tally, where.samples)) {
      await findings.add(found, `--texts 1 --seed ${current}`, () => `${found.detail}\n--- in\n${found.text}`);
    }
  }
  if (texts > 0) console.log(`${count} random and damaged texts`);
}

async function soakOracles({ seed, oracles }: Options, where: Where, findings: Findings): Promise<void> {
  if (oracles === 0) return;
  where.alive(`--oracles ${oracles} --seed ${seed}`);
  const random = new Random(seed);
  for (const found of [...decimalOracle(random, oracles), ...calendarOracle(random, oracles)]) {
    await findings.add(found, `--oracles ${oracles} --seed ${seed}`, () => found.detail);
  }
  console.log(`${oracles} operations on numbers and ${oracles} on days held against their oracles`);
}

/** Random dossiers for the rules of a folder. */
async function soakFolder(folder: string, { seed, pairs }: Options, importModule: ImportModule, tally: Tally, findings: Findings): Promise<void> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.attendu'));
  const sources = files.sort().map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
  const { subject, findings: refused } = await subjectOf(sources, importModule);
  for (const found of refused) await findings.add(found, folder, () => found.detail);
  if (subject === null) return;
  for (let current = seed; tally.pairs < pairs; current += 1) {
    for (const found of runSubject(subject, new Random(current), tally)) await findings.add(found, `--seed ${current}`, () => found.detail);
  }
}

async function smaller(found: Found, importModule: ImportModule): Promise<string> {
  if (found.kind.startsWith('refusals')) return `${found.detail}\n--- in\n${found.text}`;
  const text = await reduce(found.text, (candidate) => stillShown(candidate, found, importModule));
  return `${text}\n--- ${await shown(text, found, importModule)}`;
}
