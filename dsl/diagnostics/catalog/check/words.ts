/** Labels and lists that several findings of the checker share. */
/** Replaces the words found by others. */
export const FIXES = {
  replace: {
    fr: (p: { readonly [key: string]: unknown }) => `Écrire « ${String(p['by'])} »`,
    en: (p: { readonly [key: string]: unknown }) => `Write “${String(p['by'])}”`,
  },
} as const;

/** Names between the quotation marks of the language. */
export const list = (names: readonly string[], language: 'fr' | 'en'): string =>
  names.map((name) => (language === 'fr' ? `« ${name} »` : `“${name}”`)).join(', ');
