import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transformWithOxc } from 'vite';
import type { EmittedModule } from './evaluators.ts';
import { reduce } from './reduce.ts';
import { Random } from './random.ts';
import { type Found, type ImportModule, Tally, runSeed, runSubject, shown, stillShown } from './run.ts';
import { subjectOf } from './trial.ts';

interface Options {
  readonly seed: number;
  readonly seconds: number;
  readonly only: number | null;
  /** How many findings of a kind are shown, made small. */
  readonly show: number;
  /** How many emitted modules are kept to be type-checked. */
  readonly types: number;
  /** A ruleset to draw dossiers for, instead of random rulesets. */
  readonly folder: string | null;
}

function optionsOf(args: readonly string[]): Options {
  const value = (name: string): number | null => {
    const at = args.indexOf(`--${name}`);
    return at < 0 ? null : Number(args[at + 1]);
  };
  const at = args.indexOf('--folder');
  return {
    folder: at < 0 ? null : (args[at + 1] ?? null),
    seed: value('seed') ?? Math.floor(Math.random() * 1e9),
    seconds: value('seconds') ?? 60,
    only: value('only'),
    show: value('show') ?? 1,
    types: value('types') ?? 20,
  };
}

/** Where emitted modules are written, and what they find under `attendu/runtime`. */
export interface Where {
  readonly modules: string;
  readonly runtime: string;
  /** Folder of the modules kept to be type-checked. */
  readonly types: string;
}

/** Strips the types of a module and imports it, each under a name of its own. */
function importer({ modules, runtime }: Where): ImportModule {
  let count = 0;
  return async (text) => {
    count += 1;
    const { code } = await transformWithOxc(text, 'module.ts', { sourcemap: false });
    const file = join(modules, `emitted-${count}.mjs`);
    writeFileSync(file, code.replace("'attendu/runtime'", `'${runtime}'`).replace('"attendu/runtime"', `'${runtime}'`));
    return (await import(pathToFileURL(file).href)) as EmittedModule; // the exports every emitted module has
  };
}

/** Runs until the time is over, prints each finding made small with the seed that repeats it, then how often everything occurred. */
export async function soak(args: readonly string[], where: Where): Promise<number> {
  const options = optionsOf(args);
  const { seed, seconds, only, show, types } = options;
  const importModule = importer(where);
  if (options.folder !== null) return soakFolder(options.folder, options, importModule);
  let kept = 0;
  const keeping: ImportModule = (text) => {
    if (kept < types) writeFileSync(join(where.types, `tirage-${(kept += 1)}.ts`), text);
    return importModule(text);
  };
  const tally = new Tally();
  const seen = new Map<string, number>();
  const end = Date.now() + seconds * 1000;
  let rulesets = 0;
  console.log(`seed ${only ?? seed}`);
  for (let current = only ?? seed; only !== null ? rulesets === 0 : Date.now() < end; current += 1) {
    rulesets += 1;
    for (const found of await runSeed(current, tally, keeping)) {
      const times = (seen.get(found.kind) ?? 0) + 1;
      seen.set(found.kind, times);
      if (times <= show) console.log(`\n=== ${found.kind} (--only ${current})\n${await smaller(found, importModule)}`);
    }
  }
  console.log(`\n${rulesets} rulesets\n${tally.toString()}`);
  for (const [kind, times] of seen) console.log(`FOUND ${kind}: ${times}`);
  return seen.size === 0 ? 0 : 1;
}

/** Random dossiers for the rules of a folder. */
async function soakFolder(folder: string, { seed, seconds, show }: Options, importModule: ImportModule): Promise<number> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.attendu'));
  const sources = files.sort().map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
  const { subject, findings } = await subjectOf(sources, importModule);
  for (const { kind, detail } of findings) console.log(`=== ${kind}\n${detail}`);
  if (subject === null) return 1;
  const tally = new Tally();
  const seen = new Map<string, number>();
  const end = Date.now() + seconds * 1000;
  for (let current = seed; Date.now() < end; current += 1) {
    for (const { kind, detail } of runSubject(subject, new Random(current), tally)) {
      seen.set(kind, (seen.get(kind) ?? 0) + 1);
      if ((seen.get(kind) ?? 0) <= show) console.log(`\n=== ${kind} (--seed ${current})\n${detail}`);
    }
  }
  console.log(tally.toString());
  for (const [kind, times] of seen) console.log(`FOUND ${kind}: ${times}`);
  return seen.size + findings.length === 0 ? 0 : 1;
}

async function smaller(found: Found, importModule: ImportModule): Promise<string> {
  if (found.kind.startsWith('damaged') || found.kind.startsWith('refusals')) return `${found.detail}\n--- in\n${found.text}`;
  const text = await reduce(found.text, (candidate) => stillShown(candidate, found, importModule));
  return `${text}\n--- ${await shown(text, found, importModule)}`;
}
