/** A stretch of one source file, in UTF-16 offsets of the text as it was typed (normalisation never moves a character). */
export interface Span {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}
