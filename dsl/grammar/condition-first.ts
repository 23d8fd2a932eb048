/** `si C : V` and `si C alors V`: a clause written the other way round. */
import type { Fix } from '../diagnostics/diagnostic.ts';
import { report } from '../diagnostics/entry.ts';
import { SYNTAX } from '../diagnostics/catalog/syntax.ts';
import type { Atom } from '../lexer/atoms.ts';
import type { Line } from '../lexer/blocks.ts';
import { type Context, spanOf, typed } from '../lexer/context.ts';
import { edit } from '../parse/lines.ts';

/**
 * True, and reported, when a clause begins with its condition: on a line of its own, or joined to the value above it and then followed by a
 * value of its own. What the repair writes is what the author wrote, in the other order.
 */
export function reportConditionFirst(context: Context, line: Line): boolean {
  const { atoms } = line;
  const at = atoms.findIndex((atom, index) => atom.key === 'si' && atom.kind === 'word' && depthAt(atoms, index) === 0);
  const start = atoms[at];
  if (start === undefined) return false;
  const cut = separator(atoms, at + 1);
  if (at > 0 && (cut < 0 || !context.text.slice(atoms[at - 1]?.end, start.start).includes('\n'))) return false;
  const words = (from: number, to: number): string => {
    const [first, last] = [atoms[from], atoms[to - 1]];
    return first === undefined || last === undefined || to <= from ? '' : typed(context, first.start, last.end).replace(/\s+/g, ' ');
  };
  const condition = words(at + 1, cut < 0 ? atoms.length : cut);
  const otherwise = cut < 0 ? -1 : atoms.findIndex((atom, index) => index > cut && atom.key === 'sinon');
  const value = cut < 0 ? '' : words(cut + 1, otherwise < 0 ? atoms.length : otherwise);
  const rest = otherwise < 0 ? '' : words(otherwise, atoms.length);
  const written = typed(context, start.start, line.end).replace(/\s+/g, ' ');
  const fixes = value === '' || condition === '' ? [] : repairs(context, line, start, at, `${value} si ${condition}`, rest);
  context.report(
    report(SYNTAX.conditionFirst, spanOf(context, start.start, line.end), { line: written, value, condition, otherwise: rest }, { fixes }),
  );
  return true;
}

function repairs(context: Context, line: Line, start: Atom, at: number, right: string, otherwise: string): readonly Fix[] {
  const text = otherwise === '' ? right : `${right}\n  ${otherwise}`;
  const turned: Fix = { code: 'write', params: { right }, edits: [edit(context, start.start, line.end, text)] };
  if (at === 0) return [turned];
  return [turned, { code: 'write', params: { right: 'sauf si' }, edits: [edit(context, start.start, start.end, 'sauf si')] }];
}

const depthAt = (atoms: readonly Atom[], index: number): number =>
  atoms.slice(0, index).reduce((depth, atom) => depth + (atom.key === '(' ? 1 : atom.key === ')' ? -1 : 0), 0);

/** Where the value begins after its condition: at `alors`, else at a colon, else at the last comma; -1: nowhere. */
function separator(atoms: readonly Atom[], from: number): number {
  const outside = (index: number): boolean => index >= from && depthAt(atoms, index) === 0;
  for (const sign of ['alors', ':', ',']) {
    const at = atoms.findLastIndex((atom, index) => atom.key === sign && atom.kind !== 'quote' && outside(index));
    if (at >= 0) return at;
  }
  return -1;
}
