import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/**
 * The rooms of the project and what each may import: other rooms, packages, and Node's own modules (`node:`). The reason is printed when
 * the rule is broken. The longest matching room wins.
 */
interface Room {
  readonly path: string;
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
  readonly reason: string;
}

const ROOMS: readonly Room[] = [
  { path: 'runtime/', rooms: ['runtime/'], packages: [], reason: 'generated code carries the runtime everywhere: it depends on nothing' },
  { path: 'dsl/', rooms: ['dsl/', 'runtime/'], packages: [], reason: 'what the language is depends on no back end, no file system and no page' },
  {
    path: 'compiler/',
    rooms: ['compiler/', 'dsl/', 'runtime/'],
    packages: [],
    reason: 'the compiler runs in the browser too: no file, no page; only its command line touches files',
  },
  {
    path: 'compiler/cli/',
    rooms: ['compiler/', 'dsl/', 'runtime/'],
    packages: ['node:'],
    reason: 'the command line is the only room that reads files and writes to a terminal',
  },
  {
    path: 'rulesets/',
    rooms: ['rulesets/', 'runtime/'],
    packages: ['attendu/runtime'],
    reason: 'emitted modules import the runtime only',
  },
  {
    path: 'playground/',
    rooms: ['playground/', 'compiler/', 'dsl/', 'runtime/', 'rulesets/'],
    packages: ['react', 'react-dom', 'monaco-editor', 'comlink', 'vite', 'virtual:ruleset-titles', 'virtual:ruleset-words'],
    reason: 'the playground is the only room that knows React and Monaco; it reads no file',
  },
];

/** Files that may know chevrotain: those that read text. */
const PARSING = /^dsl\/(lexer|grammar|parse|cells)([/.]|$)/;

/** Files that may know zod: the schemas of what the command line prints, and those written beside each emitted module. */
const SCHEMAS = /^(compiler\/cli\/contract\/[\w-]+\.ts|rulesets\/[^/]+\/generated\/[^/]+\.zod\.ts)$/;

/** What one room must not take from another, although the table allows the room. */
const FORBIDDEN: readonly { readonly from: RegExp; readonly to: RegExp; readonly reason: string }[] = [
  { from: /^(?!compiler\/cli\/|test\/|tools\/)/, to: /^compiler\/cli\//, reason: 'the command line is a door, nothing stands on it' },
  { from: /^compiler\/interpret\//, to: /^compiler\/emit\//, reason: 'the two evaluators are held against each other: neither uses the other' },
  { from: /^compiler\/emit\//, to: /^compiler\/(interpret|cli)\//, reason: 'the two evaluators are held against each other: neither uses the other' },
];

const project = fileURLToPath(new URL('..', import.meta.url));

interface Import {
  readonly file: string;
  readonly target: string;
}

const FOLDERS: readonly string[] = ['dsl', 'compiler', 'runtime', 'rulesets', 'playground'];
const files = FOLDERS.flatMap((room) => list(room));

function list(folder: string): string[] {
  return readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:tsx?|mjs)$/.test(file) && !/(^|\/)(dist|node_modules)\//.test(file))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .sort();
}

/** Imports of a file, types included; relative ones as paths of the project. Comments and texts that look like imports do not begin a line. */
function importsOf(file: string): Import[] {
  const text = readFileSync(join(project, file), 'utf8');
  const found = [...text.matchAll(/^\s*(?:import|export)\b[^;'"]*?\bfrom\s*'([^']+)'|^\s*import\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm)];
  const urls = [...text.matchAll(/new URL\(\s*'(\.[^']+)'\s*,\s*import\.meta\.url/g)];
  return [...found, ...urls].map((match) => {
    const name = (match[1] ?? match[2] ?? match[3] ?? '').replace(/\?.*$/, '');
    const target = name.startsWith('.') ? normalize(join(dirname(file), name)).replaceAll('\\', '/') : name;
    return { file, target: file.includes('/generated/') ? target.replace(/\.js$/, '.ts') : target }; // an emitted file says `.js`, as what it becomes
  });
}

const imports = files.flatMap(importsOf);
const roomOf = (path: string): Room | undefined =>
  ROOMS.filter((room) => path.startsWith(room.path)).sort((a, b) => b.path.length - a.path.length)[0];
const isFile = (target: string): boolean => /\.\w+$/.test(target) && /^(dsl|compiler|runtime|rulesets|playground|test|tools|bench)\//.test(target);

function problem({ file, target }: Import): string | null {
  const room = roomOf(file);
  if (room === undefined) return null;
  const allowed = isFile(target)
    ? room.rooms.some((other) => target.startsWith(other))
    : room.packages.some((name) => target === name || target.startsWith(name.endsWith(':') ? name : `${name}/`)) ||
      (target === 'chevrotain' && PARSING.test(file)) ||
      (target === 'zod' && SCHEMAS.test(file));
  if (!allowed) return `${file} imports ${target}: ${target === 'chevrotain' ? 'only the parsing files of dsl know chevrotain' : room.reason}`;
  const forbidden = FORBIDDEN.find(({ from, to }) => from.test(file) && to.test(target));
  return forbidden === undefined ? null : `${file} imports ${target}: ${forbidden.reason}`;
}

test('each room imports only what its place allows', () => {
  const paths = [...FOLDERS.map((folder) => `${folder}/`), ...ROOMS.map(({ path }) => path)];
  expect(paths.filter((path) => !files.some((file) => file.startsWith(path)))).toEqual([]); // each room holds files
  expect(imports.map(problem).filter((text) => text !== null)).toEqual([]);
});

test('an import says the extension of its file', () => {
  const bare = imports.filter(({ target }) => /^(dsl|compiler|runtime|rulesets|playground)\//.test(target) && !isFile(target));
  expect(bare.map(({ file, target }) => `${file} imports ${target}: write the extension, Node resolves nothing by itself`)).toEqual([]);
});

test('a folder holds at most twelve entries: what is in it can be read at a glance', () => {
  const entries = new Map<string, Set<string>>();
  for (const file of files.filter((path) => !/^rulesets\/|\/generated\//.test(path))) {
    const parts = file.split('/');
    for (let depth = 1; depth < parts.length; depth++) {
      const folder = parts.slice(0, depth).join('/');
      entries.set(folder, (entries.get(folder) ?? new Set()).add(parts[depth] ?? ''));
    }
  }
  expect([...entries].filter(([, held]) => held.size > 12).map(([folder, held]) => `${folder} holds ${held.size} entries`)).toEqual([]);
});

test('what a file exports is named by another file, but for what emitted modules may call', () => {
  const named = new Map<string, Set<string>>();
  const read = [...[...FOLDERS, 'test', 'tools', 'bench'].flatMap(list), 'vite.config.ts'];
  const texts = read.map((file) => ({ file, code: readFileSync(join(project, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '') }));
  for (const { file, code } of texts) {
    for (const [word] of code.matchAll(/[A-Za-z_$][\w$]*/g)) named.set(word, (named.get(word) ?? new Set()).add(file));
  }
  const idle = texts
    .filter(({ file }) => !/^(?:runtime|rulesets)\/|\/golden\//.test(file))
    .flatMap(({ file, code }) =>
      [...code.matchAll(/^export (?:async )?(?:const|function\*?|class|type|interface) ([\w$]+)/gm)].flatMap(([, name = '']) =>
        (named.get(name)?.size ?? 0) > 1 ? [] : [`${file} exports ${name}: no other file names it`],
      ),
    );
  expect(idle).toEqual([]);
});

test('what is asked at each key puts lists together with `concatMap`: `flatMap` takes twenty times as long', () => {
  const slow = files.filter(
    (file) => /^(?:dsl|compiler\/plan|compiler\/analysis)\//.test(file) && /\.(?:flatMap\(|flat\(\))/.test(readFileSync(join(project, file), 'utf8')),
  );
  expect(slow).toEqual([]);
});

test('no import cycle, types included', () => {
  const targets = new Map<string, string[]>();
  for (const { file, target } of imports) if (files.includes(target)) targets.set(file, [...(targets.get(file) ?? []), target]);
  const cycles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    else if (!done.has(file)) {
      for (const target of targets.get(file) ?? []) visit(target, [...path, file]);
      done.add(file);
    }
  };
  for (const file of files) visit(file, []);
  expect(cycles).toEqual([]);
});

test('the table itself catches what it forbids', () => {
  expect(problem({ file: 'runtime/dates/day.ts', target: 'dsl/model/types.ts' })).toContain('it depends on nothing');
  expect(problem({ file: 'dsl/check/check.ts', target: 'chevrotain' })).toContain('only the parsing files');
  expect(problem({ file: 'dsl/syntax/print.ts', target: 'node:fs' })).toContain('no file system');
  expect(problem({ file: 'compiler/driver.ts', target: 'react' })).toContain('runs in the browser too');
  expect(problem({ file: 'compiler/emit/typescript/module.ts', target: 'compiler/interpret/evaluate.ts' })).toContain('neither uses the other');
  expect(problem({ file: 'compiler/cli/start/main.ts', target: 'node:fs' })).toBeNull();
  expect(problem({ file: 'compiler/driver.ts', target: 'zod' })).toContain('runs in the browser too');
  expect(problem({ file: 'compiler/cli/run.ts', target: 'zod' })).toContain('only room that reads files');
  expect(problem({ file: 'rulesets/oscar-coordination/generated/oscar-coordination.ts', target: 'zod' })).toContain('the runtime only');
});
