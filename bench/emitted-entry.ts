/** What the bench needs of the compiler, bundled because Node 20 runs no TypeScript. */
export { compileRuleset } from '../compiler/driver.ts';
export { emitTypeScript } from '../compiler/emit/typescript/module.ts';
