/**
 * FILES: a module as several files, each importing what it reads of the others. What stands in which file is decided by `module.ts`; here
 * the declarations other files read become exports, and imports are written.
 */
import { docComment } from './text/prose.ts';
import { type Section, namesRead } from './text/section.ts';
import { itemAt } from '../../../dsl/syntax/sure.ts';

export interface EmittedFile {
  /** Its name in the folder of the module. */
  readonly file: string;
  readonly text: string;
}

/** One file before its imports are known. */
export interface Part {
  readonly file: string;
  /** The comment at its top. */
  readonly head: readonly string[];
  readonly sections: readonly Section[];
  /** What it declares is the module's own: `export *`, so that those who import the module see it. */
  readonly isPublic: boolean;
  /** Only the module itself reads it. */
  readonly isApart?: boolean;
}

/**
 * The files with their imports. The first part is the module itself: it reads all the others, and gives all that the public ones declare.
 * The others read only those that stand between it and them, so that a field may bear the name of a rule. `runtime`: the names it offers.
 */
export function linked(parts: readonly Part[], runtime: ReadonlySet<string>): readonly EmittedFile[] {
  const files = parts.map(({ sections }) => ({ declares: declaredIn(sections), reads: readIn(sections) }));
  const readsFrom = (at: number, other: number): boolean => other > 0 && (at === 0 || (other < at && itemAt(parts, other).isApart !== true));
  return parts.map((part, at): EmittedFile => {
    const isModule = at === 0;
    const own = itemAt(files, at);
    const others = files.map(({ declares }, from) => {
      const read = readsFrom(at, from) ? [...declares].filter(([name]) => own.reads.has(name) && !own.declares.has(name)) : [];
      return importLine(read.map(named), `./${compiled(itemAt(parts, from).file)}`);
    });
    const offered = [...own.reads].filter(([name]) => runtime.has(name) && !own.declares.has(name));
    const given = isModule
      ? parts.flatMap((other, from) => (other.isPublic && from !== at ? [publicLine(other, itemAt(files, from).declares)] : []))
      : [];
    const imports = [importLine(offered.map(named), 'attendu/runtime'), ...others, ...given].filter((line) => line !== '');
    const wanted = new Set(
      files.flatMap(({ declares, reads }, by) => (readsFrom(by, at) ? [...reads.keys()].filter((name) => !declares.has(name)) : [])),
    );
    const isExported = ({ declares }: Section): boolean => !isModule && (part.isPublic || declares.some(({ name }) => wanted.has(name)));
    const printed = part.sections.map((section) => section.print(isExported(section)));
    return { file: part.file, text: `${[docComment(part.head), imports.join('\n'), ...printed].filter((text) => text !== '').join('\n\n')}\n` };
  });
}

/** Names, each a value or only a type. */
type Names = ReadonlyMap<string, 'value' | 'type'>;

const declaredIn = (sections: readonly Section[]): Names =>
  new Map(sections.flatMap(({ declares }) => declares.map(({ name, kind }) => [name, kind])));

/** What some sections read: a value wherever one of them reads it as such. */
const readIn = (sections: readonly Section[]): Names =>
  new Map([
    ...sections.flatMap((section) => namesRead(section).map((name): [string, 'type'] => [name, 'type'])),
    ...sections.flatMap(({ reads }) => [...reads.values].map((name): [string, 'value'] => [name, 'value'])),
  ]);

const named = ([name, kind]: readonly [string, 'value' | 'type']): string => (kind === 'type' ? `type ${name}` : name);

/** The file as it is called once compiled: any `tsc` and any bundler find the `.ts` beside it, while `.ts` itself takes an option. */
const compiled = (file: string): string => file.replace(/\.ts$/, '.js');

/** `export * from './regles.types.js';`, of types alone where there is nothing else. */
function publicLine({ file }: Part, declares: Names): string {
  const onlyTypes = [...declares.values()].every((kind) => kind === 'type');
  return `export ${onlyTypes ? 'type ' : ''}* from './${compiled(file)}';`;
}

/** `names`: `name`, or `type name`. */
function importLine(names: readonly string[], from: string): string {
  if (names.length === 0) return '';
  const sorted = [...names].sort((a, b) => (bare(a) < bare(b) ? -1 : 1));
  const areTypes = sorted.every((name) => name.startsWith('type '));
  const [head, list] = areTypes ? ['import type', sorted.map(bare)] : ['import', sorted];
  const line = `${head} { ${list.join(', ')} } from '${from}';`;
  return line.length <= 120 ? line : `${head} {\n${list.map((name) => `  ${name},`).join('\n')}\n} from '${from}';`;
}

const bare = (name: string): string => name.replace(/^type /, '');
