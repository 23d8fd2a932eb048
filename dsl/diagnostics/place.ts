/** A place as a person finds it in an editor: both counted from 1, the column in characters of the line. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where an offset stands in a text. Past the end: the end. */
export function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, Math.max(0, offset));
  const start = before.lastIndexOf('\n') + 1;
  let line = 1;
  for (let at = before.indexOf('\n'); at >= 0; at = before.indexOf('\n', at + 1)) line += 1;
  return { line, column: before.length - start + 1 };
}
