/**
 * FILES: a module as several files, each importing what it reads of the others. What stands in which file is decided by `module.ts`; here
 * the declarations other files read become exports, and imports are written.
 */
import { docComment } from './text/prose.ts';
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
  readonly body: string;
  /** What it declares is the module's own: `export *`, so that those who import the module see it. */
  readonly isPublic: boolean;
  /** Only the module itself reads it. */
  readonly isApart?: boolean;
}

/** What the runtime offers: functions and values, then types. */
export interface Imports {
  readonly values: ReadonlySet<string>;
  readonly types: ReadonlySet<string>;
}

/**
 * The files with their imports. The first part is the module itself: it reads all the others, and gives all that the public ones declare.
 * The others read only those that stand between it and them, so that a field may bear the name of a rule.
 */
export function linked(parts: readonly Part[], runtime: Imports): readonly EmittedFile[] {
  const reads = parts.map(({ body }) => wordsOf(body));
  const declared = parts.map(({ body }) => declarationsOf(body));
  const readsFrom = (at: number, other: number): boolean => other > 0 && (at === 0 || (other < at && itemAt(parts, other).isApart !== true));
  return parts.map((part, at): EmittedFile => {
    const isModule = at === 0;
    const own = { reads: itemAt(reads, at), declares: itemAt(declared, at) };
    const others = parts.flatMap((other, from) =>
      !readsFrom(at, from)
        ? []
        : [
            importLine(
              [...itemAt(declared, from)].filter(([name]) => own.reads.has(name) && !own.declares.has(name)).map(named),
              `./${compiled(other.file)}`,
            ),
          ],
    );
    const read = (names: ReadonlySet<string>): string[] => [...names].filter((name) => own.reads.has(name) && !own.declares.has(name));
    const isType = (name: string): boolean =>
      runtime.types.has(name) && !(runtime.values.has(name) && new RegExp(`\\b(new|instanceof) ${name}\\b`).test(part.body));
    const all = read(new Set([...runtime.values, ...runtime.types]));
    const values = all.filter((name) => !isType(name));
    const types = all.filter(isType);
    const given = isModule ? parts.flatMap((other, from) => (other.isPublic && from !== at ? [publicLine(other, itemAt(declared, from))] : [])) : [];
    const wanted = new Set(reads.flatMap((words, by) => (readsFrom(by, at) ? [...words].filter((name) => !itemAt(declared, by).has(name)) : [])));
    const imports = [importLine([...values, ...types.map((name) => `type ${name}`)], 'attendu/runtime'), ...others, ...given].filter(
      (line) => line !== '',
    );
    const body = isModule ? part.body : exported(part.body, part.isPublic ? null : wanted);
    const sections = [docComment(part.head), imports.join('\n'), body.trim()].filter((section) => section !== '');
    return { file: part.file, text: `${sections.join('\n\n')}\n`.replace(/\n{3,}/g, '\n\n') };
  });
}

type Declarations = ReadonlyMap<string, 'value' | 'type'>;

const named = ([name, kind]: readonly [string, 'value' | 'type']): string => (kind === 'type' ? `type ${name}` : name);

/** The file as it is called once compiled: any `tsc` and any bundler find the `.ts` beside it, while `.ts` itself takes an option. */
const compiled = (file: string): string => file.replace(/\.ts$/, '.js');

function publicLine({ file }: Part, declarations: Declarations): string {
  if (declarations.size === 0) return '';
  const onlyTypes = [...declarations.values()].every((kind) => kind === 'type');
  return `export ${onlyTypes ? 'type ' : ''}* from './${compiled(file)}';`;
}

function importLine(names: readonly string[], from: string): string {
  if (names.length === 0) return '';
  const sorted = [...names].sort((a, b) => (bare(a) < bare(b) ? -1 : 1));
  const areTypes = sorted.every((name) => name.startsWith('type '));
  const [head, list] = areTypes ? ['import type', sorted.map(bare)] : ['import', sorted];
  const line = `${head} { ${list.join(', ')} } from '${from}';`;
  return line.length <= 120 ? line : `${head} {\n${list.map((name) => `  ${name},`).join('\n')}\n} from '${from}';`;
}

const bare = (name: string): string => name.replace(/^type /, '');

const DECLARATION = /^(?:export )?(function|const|type|interface) ([\w$]+)/gm;

/** What a file declares at its top level. */
function declarationsOf(body: string): Declarations {
  return new Map(
    [...body.matchAll(DECLARATION)].map(([, keyword, name = '']): [string, 'value' | 'type'] => [
      name,
      keyword === 'function' || keyword === 'const' ? 'value' : 'type',
    ]),
  );
}

/** The declarations that are wanted (null: all) as exports. */
const exported = (body: string, wanted: ReadonlySet<string> | null): string =>
  body
    .replace(DECLARATION, (line, _keyword, name: string) =>
      line.startsWith('export ') || (wanted !== null && !wanted.has(name)) ? line : `export ${line}`,
    )
    .replace(LONG_SIGNATURE, '$1(\n  $2,\n)$3');

/** A signature of one parameter that only the word `export` made too long for a line. */
const LONG_SIGNATURE = /^(?=.{121})(export function [\w$]+)\(([\w$]+: [\w$]+)\)(: [\w$]+ \{)$/gm;

const COMMENT_OR_TEXT = /\/\*[\s\S]*?\*\/|\/\/.*$|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/gm;
/** A property's own name, or a parameter's: not something that is read. */
const KEY = /(^|[{,(;]|\breadonly)(\s*)[\w$]+(?=\??:)/gm;

/** Every name a text reads: comments, texts and the names of properties left out. */
export function wordsOf(body: string): ReadonlySet<string> {
  const code = body.replace(COMMENT_OR_TEXT, "''").replace(KEY, '$1$2');
  return new Set([...code.matchAll(/(?<![\w$.])[A-Za-z_$][\w$]*|(?<=\.\.\.)[A-Za-z_$][\w$]*/g)].map(([word]) => word));
}

/**
 * The declarations that these texts read, directly or not. A definition may be left out of every rule that names it: a comparison of two
 * constants is decided while it is emitted.
 */
export function onlyRead(declarations: readonly string[], readers: readonly string[]): readonly string[] {
  const parts = declarations.map((text) => ({ text, names: [...declarationsOf(text).keys()], words: wordsOf(text) }));
  const read = new Set(readers.flatMap((text) => [...wordsOf(text)]));
  const isRead = ({ names }: (typeof parts)[number]): boolean => names.length === 0 || names.some((name) => read.has(name));
  const done = new Set<(typeof parts)[number]>();
  for (let more = true; more;) {
    more = false;
    for (const part of parts) {
      if (done.has(part) || !isRead(part)) continue;
      done.add(part);
      for (const word of part.words) read.add(word);
      more = true;
    }
  }
  return parts.filter((part) => done.has(part)).map(({ text }) => text);
}
