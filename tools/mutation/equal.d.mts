/** A change that changes nothing: the line of a source it stands in, in its words, and why nothing shows. */
export interface Equal {
  readonly file: string;
  readonly line: string;
  readonly reason: string;
  readonly change: string;
}

export const REGISTER: string;
export function entries(text: string): readonly Equal[];
export function registered(text?: string): (file: string, line: string, change: string) => boolean;
