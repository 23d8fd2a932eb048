// Stands for test/emit/import-files.ts in the scripts of `bundle.mjs`: emitted modules call the runtime of the script, with its mutants.
import * as runtime from '../../runtime/index.ts';

export const importFiles = async (files) => globalThis.attenduMutation.linked(files, runtime);
