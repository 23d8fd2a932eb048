/** What `npm run bench:speed` measures of the compiler, bundled because Node 20 runs no TypeScript. */
export { compileRuleset } from '../compiler/driver.ts';
export { decodeDossier } from '../compiler/interpret/dossier/decode.ts';
export { evaluate } from '../compiler/interpret/evaluate.ts';
export { runCase } from '../compiler/interpret/cases.ts';
export { lastOf } from '../dsl/check/waves.ts';
export { makeNames } from '../dsl/names.ts';
export { Reparser } from '../dsl/parse/parse-again.ts';
export { Workspace } from '../playground/worker/workspace.ts';
