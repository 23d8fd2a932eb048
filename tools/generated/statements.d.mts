/** The statements of an inventory. Throws on a statement that is not written as the tool reads them, or of a document that is not named. */
export function statementsOf(
  inventory: string,
): readonly { readonly id: string; readonly document: string; readonly quote: string; readonly line: number }[];
