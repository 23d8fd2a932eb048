import { makeTally, runSeed } from './run.ts';

interface Options {
  readonly seed: number;
  readonly seconds: number;
  readonly only: number | null;
}

function optionsOf(args: readonly string[]): Options {
  const value = (name: string, otherwise: number | null): number | null => {
    const at = args.indexOf(`--${name}`);
    return at < 0 ? otherwise : Number(args[at + 1]);
  };
  return { seed: value('seed', null) ?? Math.floor(Math.random() * 1e9), seconds: value('seconds', null) ?? 60, only: value('only', null) };
}

/** Runs until the time is over, prints each finding with the seed that repeats it, then how often everything occurred. Gives the exit code. */
export async function soak(args: readonly string[]): Promise<number> {
  const { seed, seconds, only } = optionsOf(args);
  const tally = makeTally();
  const seen = new Map<string, number>();
  const end = Date.now() + seconds * 1000;
  let rulesets = 0;
  console.log(`seed ${only ?? seed}`);
  for (let current = only ?? seed; only !== null ? rulesets === 0 : Date.now() < end; current += 1) {
    rulesets += 1;
    for (const { kind, detail } of await runSeed(current, tally)) {
      const times = (seen.get(kind) ?? 0) + 1;
      seen.set(kind, times);
      if (times <= 3 || only !== null) console.log(`\n${kind} (--only ${current})\n${detail}`);
    }
  }
  console.log(`\n${rulesets} rulesets\n${tally.toString()}`);
  for (const [kind, times] of seen) console.log(`FOUND ${kind}: ${times}`);
  return seen.size === 0 ? 0 : 1;
}
