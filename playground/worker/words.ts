import { quoteKey } from '../../compiler/sources/passages.ts';
import type { RecordedWords } from '../../compiler/sources/unread.ts';
import type { RulesetText, WordsFound } from './protocol.ts';

/** The record of each ruleset as the compiler asks it: which words were found in which document. A quotation is looked up once. */
export class Words {
  private readonly known = new Map<string, RecordedWords>();

  /** Of one ruleset. */
  of({ ruleset, words }: RulesetText): readonly RecordedWords[] {
    return words.map((one) => {
      const key = `${ruleset}/${one.document}`;
      const known = this.known.get(key) ?? recorded(one);
      this.known.set(key, known);
      return known;
    });
  }
}

function recorded({ document, file, keys }: WordsFound): RecordedWords {
  const all = new Set(keys.split(' '));
  const known = new Map<string, boolean>();
  return {
    document,
    file,
    found(quote) {
      const before = known.get(quote);
      if (before !== undefined) return before;
      const found = all.has(quoteKey(quote));
      known.set(quote, found);
      return found;
    },
  };
}
