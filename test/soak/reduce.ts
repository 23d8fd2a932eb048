/** The smallest text that still shows a finding: whole declarations are dropped, then lines, as long as it stays. */
export async function reduce(text: string, stillThere: (text: string) => Promise<boolean>): Promise<string> {
  let current = text;
  for (let before = ''; before !== current;) {
    before = current;
    current = await dropEach(current, blocksOf, stillThere);
    current = await dropEach(current, clausesOf, stillThere);
  }
  return current;
}

type Cut = (text: string) => readonly string[];

/** Declarations with their indented lines. */
const blocksOf: Cut = (text) => text.split(/\n(?=\S)/u);

/** Lines, a source staying with the clause above it. */
const clausesOf: Cut = (text) => text.split(/\n(?!\s+(?:sans source|d'après|relevé))/u);

async function dropEach(text: string, cut: Cut, stillThere: (text: string) => Promise<boolean>): Promise<string> {
  let parts = cut(text);
  for (let size = Math.max(1, Math.floor(parts.length / 4)); size >= 1; size = Math.floor(size / 2)) {
    for (let at = parts.length - size; at >= 1; at -= 1) {
      const without = parts.filter((_, index) => index < at || index >= at + size);
      if (without.length < parts.length && (await stillThere(without.join('\n')))) parts = without;
    }
  }
  return parts.join('\n');
}
