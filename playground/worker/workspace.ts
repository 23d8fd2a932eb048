import { Again, type Compiled, compileInWaves, type Spread } from '../../compiler/driver.ts';
import { lastOf, type Waves } from '../../dsl/check/waves.ts';
import type { Diagnostic } from '../../dsl/diagnostics/diagnostic.ts';
import { plainTitle, takenUpIn, titleIn } from '../../dsl/syntax/titles.ts';
import type { RecordedWords } from '../../compiler/sources/unread.ts';
import { notInRecord } from '../../compiler/sources/unread.ts';
import type { RulesetText, SourceText } from './protocol.ts';
import { Words } from './words.ts';

/** Compiles rulesets that take one another up (`reprend`), each once per text. */
export class Workspace {
  private readonly done = new Map<string, Done>();
  private readonly kept = new Map<string, Again>();
  private readonly heads = new Map<string, Heads>();
  private readonly words = new Words();

  /** What the records of all these rulesets say. */
  wordsOf(workspace: readonly RulesetText[]): readonly RecordedWords[] {
    return workspace.flatMap((each) => this.words.of(each));
  }

  /** The open ruleset, after those it names by title. A circle is left out, and the compiler reports the name it does not find. */
  compile(ruleset: string, workspace: readonly RulesetText[], above: readonly string[] = []): Compiled | null {
    return lastOf(this.waves(ruleset, workspace, above));
  }

  /** The same in waves; those it names are compiled whole before the first. A text compiled last has no first wave: all is known of it. */
  *waves(ruleset: string, workspace: readonly RulesetText[], above: readonly string[] = []): Waves<readonly Diagnostic[], Compiled | null> {
    const found = workspace.find((each) => each.ruleset === ruleset);
    if (found === undefined || above.includes(ruleset)) return null;
    const imports = new Map<string, Compiled>();
    for (const { title, plain } of found.files.flatMap((file) => this.headsOf(ruleset, file).takenUp)) {
      const other = workspace.find((each) => this.titleOf(each) === plain);
      const compiled = other === undefined ? null : this.compile(other.ruleset, workspace, [...above, ruleset]);
      if (compiled !== null) imports.set(title, compiled);
    }
    const known = this.done.get(ruleset);
    if (known !== undefined && sameImports(known.imports, imports) && sameTexts(known.texts, found.files)) return known.compiled;
    const compiled = yield* compileInWaves(found.files, imports, this.keptOf(ruleset), (cited) => notInRecord(cited, this.words.of(found)));
    this.done.set(ruleset, { texts: found.files, imports, compiled });
    return compiled;
  }

  /** What was compiled last of a ruleset, spread out: what a key has not changed is the same object. */
  spreadOf(ruleset: string): Spread | null {
    return this.kept.get(ruleset)?.spread ?? null;
  }

  /** As titles are compared. */
  private titleOf({ ruleset, files }: RulesetText): string | null {
    for (const file of files) {
      const { title } = this.headsOf(ruleset, file);
      if (title !== null) return title;
    }
    return null;
  }

  /** Found again when the text of the file has changed. */
  private headsOf(ruleset: string, source: SourceText): Heads {
    const place = `${ruleset}/${source.file}`;
    const known = this.heads.get(place);
    if (known?.text === source.text) return known;
    const title = titleIn([source]);
    const takenUp = takenUpIn([source]).map((one) => ({ title: one, plain: plainTitle(one) }));
    const heads = { text: source.text, title: title === null ? null : plainTitle(title), takenUp };
    this.heads.set(place, heads);
    return heads;
  }

  /** Only the blocks that a key has changed, and those they touch, are read and checked again. */
  private keptOf(ruleset: string): Again {
    const kept = this.kept.get(ruleset) ?? new Again();
    this.kept.set(ruleset, kept);
    return kept;
  }
}

/** The titles in a text. */
interface Heads {
  readonly text: string;
  /** As titles are compared. */
  readonly title: string | null;
  readonly takenUp: readonly { readonly title: string; readonly plain: string }[];
}

/** What was compiled, and from what. */
interface Done {
  readonly texts: readonly SourceText[];
  readonly imports: ReadonlyMap<string, Compiled>;
  readonly compiled: Compiled;
}

const sameImports = (a: ReadonlyMap<string, Compiled>, b: ReadonlyMap<string, Compiled>): boolean =>
  a.size === b.size && [...a].every(([title, compiled]) => b.get(title) === compiled);

const sameTexts = (a: readonly SourceText[], b: readonly SourceText[]): boolean =>
  a.length === b.length && a.every((each, index) => each.file === b[index]?.file && each.text === b[index]?.text);
