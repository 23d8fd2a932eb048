/** Strict type checking of emitted text, in memory. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { API } from 'typescript/unstable/sync';

const DIR = '/virtual';
const compilerOptions = {
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  noPropertyAccessFromIndexSignature: true,
  noUncheckedSideEffectImports: true,
  allowUnusedLabels: false,
  noUnusedLocals: true,
  noUnusedParameters: true,
  verbatimModuleSyntax: true,
  erasableSyntaxOnly: true,
  isolatedModules: true,
  isolatedDeclarations: true,
  declaration: true,
  allowImportingTsExtensions: true,
  target: 'ES2022',
  module: 'ESNext',
  moduleResolution: 'bundler',
  lib: ['es2023'],
  types: [],
  noEmit: true,
  skipLibCheck: true,
  paths: { 'attendu/runtime': ['./runtime/index.ts'] },
};

/** The runtime, so that emitted imports are checked against what it really offers. */
function runtimeFiles(): Record<string, string> {
  const runtime = fileURLToPath(new URL('../../runtime', import.meta.url));
  const files = readdirSync(runtime, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  return Object.fromEntries(files.map((file) => [`runtime/${file}`, readFileSync(join(runtime, file), 'utf8')]));
}

const folderOf = (name: string): string => name.slice(0, name.lastIndexOf('/'));

/**
 * Strictly type-checks in-memory TypeScript files, each module alone or, in folders of their own, many at once. Gives one message per error, which
 * begins with the path of its file. What is imported is read once; it is checked with the sources of the project.
 */
export function createChecker(): { check(files: Readonly<Record<string, string>>): string[]; close(): void } {
  const config = `${DIR}/tsconfig.json`;
  const runtime = Object.fromEntries(Object.entries(runtimeFiles()).map(([name, text]) => [`${DIR}/${name}`, text]));
  let files: Readonly<Record<string, string>> = runtime;
  let folders: ReadonlySet<string> = new Set();
  const api = new API({
    cwd: DIR,
    fs: {
      readFile: (file) => files[file],
      fileExists: (file) => (files[file] !== undefined ? true : undefined),
      directoryExists: (folder) => (folders.has(folder) ? true : undefined),
      getAccessibleEntries: (folder) => {
        if (!folders.has(folder)) return undefined;
        const inside = (names: Iterable<string>): string[] =>
          [...names].filter((name) => folderOf(name) === folder).map((name) => name.slice(folder.length + 1));
        return { files: inside(Object.keys(files)), directories: inside(folders) };
      },
    },
  });
  /** Puts files in the place of those of the check before. */
  const write = (sources: Readonly<Record<string, string>>): { created: string[]; changed: string[]; deleted: string[] } => {
    const before = files;
    const written = Object.fromEntries(Object.entries(sources).map(([name, text]) => [`${DIR}/${name}`, text]));
    files = { ...runtime, ...written, [config]: JSON.stringify({ compilerOptions, files: Object.keys(sources) }) };
    folders = new Set([DIR, ...Object.keys(files).map(folderOf)]);
    return {
      created: Object.keys(files).filter((name) => before[name] === undefined),
      changed: Object.keys(files).filter((name) => before[name] !== undefined && before[name] !== files[name]),
      deleted: Object.keys(before).filter((name) => files[name] === undefined),
    };
  };
  return {
    check(sources) {
      const fileChanges = write(sources);
      const snapshot = api.updateSnapshot({ openProjects: [config], fileChanges });
      const opened = snapshot.getProject(config);
      if (opened === undefined) throw new Error('project not opened');
      const { program } = opened;
      const found = [
        ...program.getProgramDiagnostics(),
        ...Object.keys(sources).flatMap((name) => [
          ...program.getSyntacticDiagnostics(`${DIR}/${name}`),
          ...program.getSemanticDiagnostics(`${DIR}/${name}`),
          ...program.getDeclarationDiagnostics(`${DIR}/${name}`),
        ]),
      ];
      const messages = found.map((d) => `${d.fileName ?? ''}:${lineOf(files[d.fileName ?? ''], d.pos)} TS${d.code} ${d.text}`);
      snapshot.dispose();
      return messages;
    },
    close: () => api.close(),
  };
}

const lineOf = (text: string | undefined, position: number | undefined): number =>
  text === undefined || position === undefined ? 0 : text.slice(0, position).split('\n').length;
