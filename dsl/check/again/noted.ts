/** What is noted while something of a declaration is entered or read. */
import type * as Syntax from '../../syntax/syntax.ts';
import type { Context } from '../context.ts';
import { type Notes, notesOf } from './notes.ts';
import type { Frame } from './recorder.ts';

/** Reads something of a declaration apart from what asked for it: names and citations of each stay together, and what only tries some words does not try the body they name. */
export function noted<T>(c: Context, frame: Frame | null, make: () => T): { readonly result: T; readonly notes: Notes } {
  const { symbols, citations, probe } = c;
  c.symbols = [];
  c.citations = [];
  c.probe = null;
  const result = c.recorder.within(frame, make);
  const notes = notesOf(c.symbols, c.citations);
  c.symbols = symbols;
  c.citations = citations;
  c.probe = probe;
  c.all.add(notes);
  return { result, notes };
}

/** Enters something of a declaration. */
export function entering<T>(c: Context, declaration: Syntax.Declaration, enter: () => T): T {
  if (c.memo === null) return noted(c, null, enter).result;
  const frame: Frame = { steps: [], asked: null, looksAround: false };
  const [{ doubts }, said] = [c.recorder, c.diagnostics.length];
  const { result, notes } = noted(c, frame, enter);
  c.entries.add(declaration, frame, notes);
  c.entries.doubted(declaration, c.recorder.doubts - doubts, c.diagnostics.length - said);
  return result;
}
