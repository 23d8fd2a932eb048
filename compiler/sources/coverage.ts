import type { Stretch } from './document-text.ts';
import { sentencesOf } from './sentences.ts';
import type { Sentence } from './sentences.ts';
import type { CitationRole } from './quotation.ts';
import type { VerifiedDocument } from './verify.ts';

/** What became of a sentence of a document (charter, law 11). */
export type Coverage = 'transcribed' | 'control' | 'question' | 'term' | 'out of scope' | 'not looked at';

/** A sentence, what became of it, and who says so. */
export interface CoveredSentence extends Sentence {
  readonly coverage: Coverage;
  /** Percentage of its letters and figures that quotations hold; a cut holds nothing. */
  readonly share: number;
  /** The declarations that cite it, in the order of the ruleset. */
  readonly owners: readonly string[];
}

/** When a sentence is cited for several reasons, the first of these names it. */
const RANK: readonly { readonly role: CitationRole; readonly coverage: Coverage }[] = [
  { role: 'rule', coverage: 'transcribed' },
  { role: 'case', coverage: 'transcribed' },
  { role: 'item', coverage: 'control' },
  { role: 'question', coverage: 'question' },
  { role: 'term', coverage: 'term' },
  { role: 'out of scope', coverage: 'out of scope' },
];

/** Every sentence of a document, with what became of it. Empty when its text is not at hand. */
export function coverageOf({ text, quotations }: VerifiedDocument): CoveredSentence[] {
  if (text === null) return [];
  const cited = quotations.flatMap((quotation) =>
    quotation.found.kind === 'found' ? quotation.found.parts.map((part) => ({ quotation, part })) : [],
  );
  return sentencesOf(text).map((sentence) => {
    const touching = cited.filter(({ part }) => touches(text.raw, part, sentence));
    const roles = new Set(touching.map(({ quotation }) => quotation.role));
    const coverage = RANK.find(({ role }) => roles.has(role))?.coverage ?? 'not looked at';
    const owners = [...new Set(touching.map(({ quotation }) => quotation.owner))];
    return {
      ...sentence,
      coverage,
      owners,
      share: share(
        text.raw,
        sentence,
        touching.map(({ part }) => part),
      ),
    };
  });
}

/** How many sentences each fate has. */
export function countCoverage(sentences: readonly CoveredSentence[]): Readonly<Record<Coverage, number>> {
  const count: Record<Coverage, number> = { transcribed: 0, control: 0, question: 0, term: 0, 'out of scope': 0, 'not looked at': 0 };
  for (const { coverage } of sentences) count[coverage] += 1;
  return count;
}

const overlap = (a: Stretch, b: Stretch): Stretch => ({ start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) });

/** At least one letter or figure in common: a quotation's last full stop does not cite the next sentence. */
function touches(raw: string, part: Stretch, sentence: Stretch): boolean {
  const { start, end } = overlap(part, sentence);
  return start < end && /[\p{L}\p{N}]/u.test(raw.slice(start, end));
}

function share(raw: string, sentence: Stretch, parts: readonly Stretch[]): number {
  let total = 0;
  let held = 0;
  for (let at = sentence.start; at < sentence.end; at += 1) {
    if (!/[\p{L}\p{N}]/u.test(raw.charAt(at))) continue;
    total += 1;
    if (parts.some((part) => at >= part.start && at < part.end)) held += 1;
  }
  return total === 0 ? 0 : Math.round((100 * held) / total);
}
