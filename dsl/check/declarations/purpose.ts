import type * as Syntax from '../../syntax/syntax.ts';
import type { Type } from '../../model/types.ts';

/** What a body is for: its name in messages, its declared type (null: find it), its columns when it is a table. */
export interface Purpose {
  readonly name: string;
  readonly type: Type | null;
  /** Further results of a table, with their types. */
  readonly results: readonly { readonly name: Syntax.Name; readonly type: Type }[];
}
