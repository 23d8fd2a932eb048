/** A name read by a rule, with its value in this case. */
export interface Named {
  readonly name: string;
  readonly value: string;
}

/** Longer values would hide the sentence; they are told beside it. */
const SHORT = 28;

/** « prestations diversifiées (2) ≥ seuil de diversification (3) »: the words of a rule with the values they had. */
export function annotate(words: string, reads: readonly Named[]): string {
  const known = reads.filter(({ value }) => value.length <= SHORT).sort((a, b) => b.name.length - a.name.length);
  if (known.length === 0) return words;
  const pattern = new RegExp(`(?<![\\p{L}\\d])(?:${known.map(({ name }) => literal(name)).join('|')})(?![\\p{L}\\d])`, 'giu');
  return words.replace(pattern, (found) => {
    const value = known.find(({ name }) => key(name) === key(found))?.value;
    return value === undefined ? found : `${found} (${value})`;
  });
}

/** Those whose value the words do not show already. */
export const unsaid = (words: readonly string[], reads: readonly Named[]): readonly Named[] =>
  reads.filter(({ name, value }) => value.length > SHORT || !words.some((text) => key(text).includes(key(`${name} (${value})`))));

const key = (text: string): string => text.normalize('NFC').replace(/’/g, "'").toLowerCase();
const literal = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]");
