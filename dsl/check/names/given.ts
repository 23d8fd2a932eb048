/** Names given by `nommé`: code can bear them, and a key of a dossier stands for one thing. */
import type * as Syntax from '../../syntax/syntax.ts';
import { CHECK } from '../../diagnostics/catalog/check.ts';
import { fix } from '../../diagnostics/entry.ts';
import type { Span } from '../../syntax/span.ts';
import type { Context } from '../context.ts';
import { say } from '../messages.ts';
import { emittable, isEmittable } from './emitted.ts';

interface Owner {
  readonly name: string;
  readonly span: Span | null;
}

/** Tells each `nommé` that code cannot bear, or that is the name of something else, given or French. */
export function checkEmitted(c: Context, declarations: readonly Syntax.Declaration[]): void {
  const given = new Map<string, Owner>();
  const french = new Map<string, Owner>();
  for (const one of [...c.inputs.values(), ...c.questions.values(), ...c.definitions.values()]) french.set(one.name, one);
  for (const one of declarations) {
    if (!('emitted' in one) || one.emitted === null) continue;
    const { text: name, span } = one.emitted;
    if (!isEmittable(name)) {
      const by = emittable(name);
      say(c, CHECK.emittedName, span, { name, by }, { fixes: [fix('replace', span, by, { by })] });
      continue;
    }
    if (one.kind === 'deadline') continue; // its parts are named after it
    const [before, named] = [given.get(name), french.get(name)];
    const other = before ?? (named?.name === one.name.text ? undefined : named);
    if (other !== undefined) {
      const related = other.span === null ? [] : [{ span: other.span, role: 'first' as const }];
      say(c, CHECK.emittedTwice, span, { name, other: other.name }, { related });
    }
    given.set(name, { name: one.name.text, span });
  }
}
