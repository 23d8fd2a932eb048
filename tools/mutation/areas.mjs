// The areas of `npm run mutation`: per area the files changed, and the tests that must notice: every one that holds these files to something and is not slow.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { project } from '../steps.mjs';

/** The tests of emitted modules, but those that take seconds: `test/mutation` asks of fewer dossiers what these ask. */
const EMITTED_TESTS = {
  tests: ['test/emit', 'test/interpret/missing.test.ts', 'test/interpret/out-of-bounds.test.ts'],
  slow: ['agreement', 'cases', 'rulesets', 'schemas', 'taken-up', 'tscheck'].map((name) => `test/emit/${name}.test.ts`),
};

const AREAS = {
  runtime: {
    sources: ['runtime'],
    except: ['runtime/partial/', 'runtime/emitted/', 'runtime/index.ts'],
    tests: ['test/runtime', 'test/interpret/decode.test.ts', 'test/partial/days.test.ts', 'test/parse/names.test.ts'],
    slow: [],
  },
  partial: {
    sources: ['runtime/partial'],
    except: ['runtime/partial/index.ts'],
    tests: ['test/partial', 'test/interpret', 'test/check/meaning.test.ts', 'test/analysis/every-dossier.test.ts'],
    slow: [],
  },
  interpret: {
    sources: ['compiler/interpret'],
    except: [],
    tests: [
      'test/interpret',
      'test/words',
      'test/analysis/coverage.test.ts',
      'test/check/meaning.test.ts',
      'test/check/questions.test.ts',
      'test/docs/samples.test.ts',
      ...['evaluate', 'explain', 'idle-rows', 'in-words', 'open-guarantees', 'reports', 'show-readings', 'takers'].map(
        (name) => `test/cli/${name}.test.ts`,
      ),
    ],
    slow: [],
  },
  emit: {
    sources: ['compiler/emit/typescript'],
    except: [],
    tests: [...EMITTED_TESTS.tests, 'test/mutation/committed.ts', 'test/mutation/ran.ts'],
    slow: EMITTED_TESTS.slow,
  },
  emitted: {
    sources: ['runtime/emitted'],
    except: [],
    tests: [
      ...EMITTED_TESTS.tests,
      ...['choice', 'edge', 'emitted-lists', 'once', 'quick'].map((name) => `test/runtime/${name}.test.ts`),
      'test/partial/open-lists.test.ts',
      'test/mutation/emitted.ts',
    ],
    slow: EMITTED_TESTS.slow,
  },
};

/** Lines in a stretch of a sample. */
const STRETCH = 20;

/** What the command line asks for: the area, its tests, the files to change, and of each the stretches of lines (null: all of it). */
export function asked(args) {
  const option = (name) => (args.includes(`--${name}`) ? (args[args.indexOf(`--${name}`) + 1] ?? '') : null);
  const area = AREAS[args[0] ?? ''];
  if (area === undefined) {
    console.error(`Usage: npm run mutation -- ${Object.keys(AREAS).join('|')} [--files NAME,…] [--sample STRETCHES] [--seed N] [--stryker]`);
    process.exit(2);
  }
  const only = option('files')?.split(',');
  const files = within(area.sources)
    .filter((file) => file.endsWith('.ts') && !area.except.some((start) => file.startsWith(start)))
    .filter((file) => only === undefined || only.some((name) => file.endsWith(`/${name}.ts`)))
    .sort();
  const seed = Number(option('seed') ?? 2026);
  const stretches = option('sample') === null ? null : sample(files, Number(option('sample')), seed);
  const tests = within(area.tests).filter((file) => (file.endsWith('.test.ts') || area.tests.includes(file)) && !area.slow.includes(file));
  return { name: args[0], tests, files, seed, stretches };
}

/** The files of these folders, and these files, by their path in the project. */
const within = (paths) =>
  paths.flatMap((path) =>
    statSync(join(project, path)).isDirectory()
      ? readdirSync(join(project, path), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => relative(project, join(entry.parentPath, entry.name)).split(sep).join('/'))
      : [path],
  );

/** Stretches of whole lines, the first one 1, each as likely as its neighbour; the same for the same seed and sources. */
function sample(files, count, start) {
  let state = start >>> 0 || 1;
  const next = (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % below;
  };
  const stretches = files.flatMap((file) => {
    const lines = readFileSync(join(project, file), 'utf8').split('\n').length;
    return Array.from({ length: Math.ceil(lines / STRETCH) }, (_, at) => ({
      file,
      from: at * STRETCH + 1,
      to: Math.min(lines, (at + 1) * STRETCH),
    }));
  });
  return Array.from({ length: Math.min(count, stretches.length) }, () => stretches.splice(next(stretches.length), 1)[0]);
}
