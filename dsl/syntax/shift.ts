import type { Span } from './span.ts';

/** A copy of plain data with its spans moved: those that `moves` says. Immutable, so what holds no such span is shared with the copy. */
export function shifted<T>(value: T, by: number, moves: (span: Span) => boolean = () => true): T {
  return shift(value, by, moves) as T; // the same shape
}

function shift(value: unknown, by: number, moves: (span: Span) => boolean): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => shift(item, by, moves));
    return items.every((item, at) => item === value[at]) ? value : items;
  }
  if (isSpan(value)) return moves(value) ? { file: value.file, start: value.start + by, end: value.end + by } : value;
  let copy: Record<string, unknown> | null = null;
  for (const [key, inner] of Object.entries(value)) {
    const made = shift(inner, by, moves);
    if (made === inner) continue;
    copy ??= { ...value };
    copy[key] = made;
  }
  return copy ?? value;
}

const isSpan = (value: object): value is Span => 'file' in value && 'start' in value && 'end' in value && typeof value.start === 'number';
