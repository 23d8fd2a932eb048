/**
 * What was compiled from texts spread out (`dsl/syntax/layout.ts`), with its places in the texts as typed. Each part is moved when it is first looked
 * at: a key that only waits for findings moves none.
 */
import type { Diagnostic } from '../../dsl/diagnostics/diagnostic.ts';
import type { Model } from '../../dsl/model/model.ts';
import type { DeclaredName, Names } from '../../dsl/names.ts';
import { type Layout, movedBy } from '../../dsl/syntax/layout.ts';
import { withLater } from '../../dsl/syntax/later.ts';
import { shifted, shiftedLater } from '../../dsl/syntax/shift.ts';
import type { Span } from '../../dsl/syntax/span.ts';
import type * as Syntax from '../../dsl/syntax/syntax.ts';
import type { Plan } from './plan.ts';
import { hashOf } from './make.ts';

type Text = Pick<Syntax.File, 'file' | 'text'>;

/** Moves what was compiled to where it was typed. */
export class Typed {
  readonly #layout: Layout;
  readonly #texts: ReadonlyMap<string, string>;
  readonly #moved = new Map<Diagnostic, Diagnostic>();

  constructor(layout: Layout, sources: readonly Text[]) {
    this.#layout = layout;
    this.#texts = new Map(sources.map(({ file, text }) => [file, text]));
  }

  /** By how much a place moves. */
  readonly by = (span: Span): number => movedBy(this.#layout, span);

  /** The same finding each time it is asked for. */
  diagnostics(found: readonly Diagnostic[]): readonly Diagnostic[] {
    return found.map((one) => {
      const known = this.#moved.get(one);
      if (known !== undefined) return known;
      const moved = shifted(one, this.by);
      this.#moved.set(one, moved);
      return moved;
    });
  }

  /** `taken`: those of the rulesets taken up, whose places are in other texts: a file there may bear the name of one of these. */
  names(names: Names, taken: ReadonlySet<DeclaredName>): Names {
    return partByPart(names, (key, part) =>
      key === 'declared' ? names.declared.map((one) => (taken.has(one) ? one : shifted(one, this.by))) : part,
    );
  }

  model(model: Model): Model {
    return partByPart(model, (key, part) => {
      if (key === 'files')
        return model.files.map((file) => ({
          file: file.file,
          text: this.#text(file),
          language: shifted(file.language, this.by),
          declarations: this.#each(file.declarations),
        }));
      return key === 'diagnostics' ? this.diagnostics(model.diagnostics) : this.#part(part);
    });
  }

  plan(plan: Plan, model: Model): Plan {
    return partByPart(plan, (key, part) => {
      if (key === 'hash') return hashOf(model);
      return key === 'texts' ? { ...plan.texts, ...Object.fromEntries(this.#texts) } : this.#part(part);
    });
  }

  #text(file: Text): string {
    return this.#texts.get(file.file) ?? file.text;
  }

  #part(part: unknown): unknown {
    if (part instanceof Map) return new Map([...(part as ReadonlyMap<string, unknown>)].map(([key, one]) => [key, shiftedLater(one, this.by)]));
    return Array.isArray(part) ? this.#each(part) : shifted(part, this.by);
  }

  #each<T>(all: readonly T[]): readonly T[] {
    return all.map((one) => shiftedLater(one, this.by));
  }
}

/** The same with other parts, each made when it is first looked at. */
const partByPart = <T extends object>(whole: T, make: (key: string, part: unknown) => unknown): T =>
  withLater({}, Object.fromEntries(Object.keys(whole).map((key) => [key, () => make(key, whole[key as keyof T])]))) as T; // the parts of the whole, moved
