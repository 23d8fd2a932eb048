/**
 * ACCOUNTING: what rulesets made of each statement that a list says the documents hold. The list is somebody else's reading of the documents;
 * here it is only looked up, and what cites the same words is named.
 */
import type { Model } from '../../dsl/model/model.ts';
import { lineOf, readDocument } from './document-text.ts';
import type { DocumentText, Stretch } from './document-text.ts';
import { findQuotation } from './find.ts';
import { sentencesOf } from './sentences.ts';
import type { CitationRole, Quotation } from './quotation.ts';
import type { VerifiedDocument } from './verify.ts';
import { itemAt } from '../../dsl/syntax/sure.ts';

/** One line of a list: `document` is the file name of a text, `quote` its words, cuts `[…]` allowed; `line` tells apart words that stand twice. */
export interface Statement {
  readonly id: string;
  readonly document: string;
  readonly quote: string;
  readonly line: number | null;
}

/** What became of a statement. `not found`: its words are not in the document, or the document is not at hand. */
export type Fate = 'transcribed' | 'case' | 'control' | 'question' | 'term' | 'out of scope' | 'not looked at' | 'not found';

/** A passage of a ruleset that holds words of the statement. */
interface Holding {
  readonly ruleset: string;
  readonly owner: string;
  readonly role: CitationRole;
  /** In the ruleset: the file, and the offset of the passage in it. */
  readonly span: Quotation['span'];
  /** Percentage of the letters and figures of the statement that it holds. */
  readonly share: number;
  /** Why it is out of scope. */
  readonly reason: string | null;
}

/** A statement, what became of it, and who says so: the passages that decide first, then those that hold most of it. */
export interface AccountedStatement {
  readonly statement: Statement;
  readonly fate: Fate;
  readonly line: number | null;
  /** Percentage of its letters and figures that passages hold; a cut holds nothing. */
  readonly share: number;
  readonly holdings: readonly Holding[];
  /** First and last words, enough to recognise it by. */
  readonly ends: string;
}

/** A ruleset, its quotations looked up. */
interface CitingRuleset {
  readonly name: string;
  readonly outOfScope: Model['outOfScope'];
  readonly documents: readonly VerifiedDocument[];
}

/** A passage that holds less than this of a statement only touches it: the end of a neighbour's sentence, a name. */
const TOUCHES = 15;

/** When a statement is held for several reasons, the first of these names it. */
const RANK: readonly { readonly role: CitationRole; readonly fate: Fate }[] = [
  { role: 'rule', fate: 'transcribed' },
  { role: 'item', fate: 'control' },
  { role: 'question', fate: 'question' },
  { role: 'case', fate: 'case' },
  { role: 'term', fate: 'term' },
  { role: 'out of scope', fate: 'out of scope' },
];

/** Every statement of a list, in its order. `texts` maps the file name of a document to its content. */
export function accountFor(
  statements: readonly Statement[],
  rulesets: readonly CitingRuleset[],
  texts: ReadonlyMap<string, string>,
): AccountedStatement[] {
  const documents = new Map<string, CitedDocument>();
  for (const [file, raw] of texts) documents.set(file, citedDocument(file, raw, rulesets));
  return statements.map((statement) => accountForOne(statement, documents.get(statement.document) ?? null));
}

/** How many statements each fate has. */
export function countFates(accounted: readonly AccountedStatement[]): Readonly<Record<Fate, number>> {
  const count: Record<Fate, number> = {
    transcribed: 0,
    case: 0,
    control: 0,
    question: 0,
    term: 0,
    'out of scope': 0,
    'not looked at': 0,
    'not found': 0,
  };
  for (const { fate } of accounted) count[fate] += 1;
  return count;
}

interface Citing extends Omit<Holding, 'share'> {
  readonly parts: readonly Stretch[];
}

/** A text as it stands, uncorrected, with every passage that cites it. Offsets of corrected texts point into the same original. */
interface CitedDocument {
  readonly text: DocumentText;
  readonly citing: readonly Citing[];
}

function citedDocument(file: string, raw: string, rulesets: readonly CitingRuleset[]): CitedDocument {
  const { text } = readDocument(raw);
  const sentences = sentencesOf(text);
  const citing = rulesets.flatMap(({ name, outOfScope, documents }) =>
    documents
      .filter(({ document }) => document.textFile === file)
      .flatMap(({ quotations }) =>
        quotations.flatMap(({ found, owner, role, span }): Citing[] => {
          if (found.kind !== 'found') return [];
          const reason =
            role === 'out of scope' ? (outOfScope.find((one) => one.span.file === span.file && one.span.start === span.start)?.reason ?? null) : null;
          // « hors champ » names a sentence by its words: the whole of it is out of scope.
          const parts = role === 'out of scope' ? sentences.filter((sentence) => found.parts.some((part) => meet(part, sentence))) : found.parts;
          return [{ ruleset: name, owner, role, span, reason, parts }];
        }),
      ),
  );
  return { text, citing };
}

function accountForOne(statement: Statement, document: CitedDocument | null): AccountedStatement {
  const parts = document === null ? null : locate(document.text, statement);
  if (document === null || parts === null) {
    return { statement, fate: 'not found', line: statement.line, share: 0, holdings: [], ends: endsOf(statement.quote) };
  }
  const { raw } = document.text;
  const letters = lettersOf(raw, parts);
  const held = (by: readonly Stretch[]): number =>
    Math.round((100 * letters.filter((at) => by.some(({ start, end }) => at >= start && at < end)).length) / letters.length);
  const all = document.citing.map((citing) => ({ ...citing, share: held(citing.parts) })).filter(({ share }) => share > 0);
  const byRole = RANK.map((rank) => ({ ...rank, share: held(all.filter(({ role }) => role === rank.role).flatMap((one) => one.parts)) }));
  const decided = byRole.find(({ share }) => share >= TOUCHES);
  const holdings = all
    .map(({ ruleset, owner, role, span, reason, share }): Holding => ({ ruleset, owner, role, span, reason, share }))
    .sort((a, b) => Number(b.role === decided?.role) - Number(a.role === decided?.role) || b.share - a.share);
  return {
    statement,
    fate: decided?.fate ?? 'not looked at',
    line: lineOf(document.text, itemAt(parts, 0).start),
    share: held(all.flatMap((one) => one.parts)),
    holdings,
    ends: endsOf(statement.quote),
  };
}

/** The pieces of a statement in the text; of several places, the one nearest to the line the list gives. */
function locate(text: DocumentText, { quote, line }: Statement): readonly Stretch[] | null {
  const found = findQuotation(text, quote);
  if (found.kind === 'found') return found.parts;
  if (found.kind !== 'ambiguous' || line === null) return null;
  const distance = (index: number): number => Math.abs((found.lines[index] ?? 0) - line);
  const nearest = [...found.lines.keys()].sort((a, b) => distance(a) - distance(b))[0] ?? 0;
  return found.places[nearest]?.parts ?? null;
}

const meet = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;

const LETTER = /[\p{L}\p{N}]/u;

function lettersOf(raw: string, parts: readonly Stretch[]): number[] {
  const letters: number[] = [];
  for (const { start, end } of parts) for (let at = start; at < end; at += 1) if (LETTER.test(raw.charAt(at))) letters.push(at);
  return letters;
}

/** The first and last words of a passage: enough to recognise it by, not the passage. */
export function endsOf(passage: string): string {
  const words = passage
    .replace(/\[…\]/g, ' ')
    .split(/\s+/)
    .filter((word) => LETTER.test(word));
  const kept = words.length > 9 ? 3 : words.length > 5 ? 2 : 1;
  return words.length <= 2 ? words.join(' ') : `${words.slice(0, kept).join(' ')} … ${words.slice(-kept).join(' ')}`;
}
