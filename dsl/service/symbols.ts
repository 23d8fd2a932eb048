/** What stands at a place of the text, and where it was declared. */
import type { Model, Symbol } from '../model/model.ts';
import type { Span } from '../syntax/span.ts';

/** The shortest name written over an offset; the end counts, so that a caret just after a name is on it. */
export function symbolAt(model: Model, file: string, offset: number): Symbol | null {
  const here = model.symbols.filter(({ span }) => span.file === file && span.start <= offset && offset <= span.end);
  return here.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0] ?? null;
}

/** Where the name at an offset is declared; null for what the language provides. */
export function declarationAt(model: Model, file: string, offset: number): Span | null {
  const symbol = symbolAt(model, file, offset);
  return symbol === null ? null : declarationOf(model, symbol);
}

export function declarationOf(model: Model, symbol: Symbol): Span | null {
  const same = model.symbols.filter((each) => each.declares && each.target === symbol.target);
  return (same.find((each) => each.place === symbol.place) ?? same[0])?.span ?? null;
}
