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

/** Strictly type-checks in-memory TypeScript files. Returns one message per error. */
export function createChecker(): { check(files: Readonly<Record<string, string>>): string[]; close(): void } {
  const runtime = runtimeFiles();
  let files: Record<string, string> = {};
  const config = `${DIR}/tsconfig.json`;
  const folders = new Set([DIR, ...Object.keys(runtime).map((name) => `${DIR}/${name.slice(0, name.lastIndexOf('/'))}`)]);
  const api = new API({
    cwd: DIR,
    fs: {
      readFile: (file) => files[file],
      fileExists: (file) => (files[file] !== undefined ? true : undefined),
      directoryExists: (folder) => (folders.has(folder) ? true : undefined),
      getAccessibleEntries: (folder) => {
        if (!folders.has(folder)) return undefined;
        const inside = Object.keys(files).filter((name) => name.slice(0, name.lastIndexOf('/')) === folder);
        const below = [...folders].filter((name) => name !== folder && name.slice(0, name.lastIndexOf('/')) === folder);
        return { files: inside.map((name) => name.slice(folder.length + 1)), directories: below.map((name) => name.slice(folder.length + 1)) };
      },
    },
  });
  return {
    check(sources) {
      files = { [config]: JSON.stringify({ compilerOptions, files: Object.keys(sources) }) };
      for (const [name, text] of Object.entries({ ...runtime, ...sources })) files[`${DIR}/${name}`] = text;
      const snapshot = api.updateSnapshot({ openProjects: [config], fileChanges: { invalidateAll: true } });
      const opened = snapshot.getProject(config);
      if (opened === undefined) throw new Error('project not opened');
      const found = [
        ...opened.program.getProgramDiagnostics(),
        ...opened.program.getSyntacticDiagnostics(),
        ...opened.program.getSemanticDiagnostics(),
        ...opened.program.getDeclarationDiagnostics().filter(({ fileName }) => fileName !== undefined && !fileName.startsWith(`${DIR}/runtime/`)),
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
