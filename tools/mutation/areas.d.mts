/** What `npm run mutation -- AREA …` is asked for: the tests of the area and the files to change, from the project; of each file the stretches of lines (null: all of it). */
export function asked(args: readonly string[]): {
  readonly name: string;
  readonly tests: readonly string[];
  readonly files: readonly string[];
  readonly seed: number;
  readonly stretches: readonly { readonly file: string; readonly from: number; readonly to: number }[] | null;
};
