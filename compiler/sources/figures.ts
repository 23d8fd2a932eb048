/**
 * What is out of scope is never a count, a cap, an amount, a scale, a deadline or a duration. The words alone do not say which they are, but figures do
 * most of the time: one that no rule quotes, in a sentence left out, is told, unless the reason names it.
 */
import { SOURCES } from '../../dsl/diagnostics/catalog/sources.ts';
import type { Diagnostic } from '../../dsl/diagnostics/diagnostic.ts';
import { report } from '../../dsl/diagnostics/entry.ts';
import type { Model } from '../../dsl/model/model.ts';
import { lineOf, readable } from './document-text.ts';
import type { DocumentText, Stretch } from './document-text.ts';
import { sentencesOf } from './sentences.ts';
import type { Quotation } from './quotation.ts';

const NUMBER = String.raw`\d[\d\u00a0\u202f ]*(?:,\d+)?`;
const IN_WORDS = 'un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|soixante';
const MONTHS = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
/** The day of a text that is only named: « circulaire n° 2008/31 du 18 juin 2008 » decides nothing by its date. */
const NAMED_TEXT = new RegExp(
  String.raw`(?:circulaire|décret|loi|arrêté|ordonnance|instruction|convention|lettre|délibération|avis|JORF|Fait)[^.;]{0,140}?\b(?:du|le) (?:1er|\d{1,2}) ?(?:${MONTHS}) \d{4}`,
  'giu',
);
const FIGURE = new RegExp(
  [
    String.raw`${NUMBER}\s?(?:€|euros?\b|%|pour cent\b)`,
    String.raw`(?<![\p{L}\d])(?:\d+|${IN_WORDS}) (?:jours?|semaines?|mois|ans|années?|heures?|trimestres?)(?!\p{L})`,
    String.raw`(?<!\d)(?:1er|\d{1,2}) (?:${MONTHS})(?: \d{4})?`,
    String.raw`(?<!\d)\d{2}/\d{2}/\d{4}(?!\d)`,
  ].join('|'),
  'giu',
);

/** The amounts, rates, durations and dates of a text, as it writes them. */
export function figuresIn(text: string): string[] {
  const plain = readable(text).replace(NAMED_TEXT, '');
  return [...new Set([...plain.matchAll(FIGURE)].map(([figure]) => figure.trim()))];
}

/** A finding for each passage out of scope that holds figures its reason does not name; for a section, unless the reason speaks of its « chiffres ». */
export function figuresLeftOut(text: DocumentText, quotations: readonly Quotation[], outOfScope: Model['outOfScope']): readonly Diagnostic[] {
  const left = quotations.filter(({ role }) => role === 'out of scope');
  if (left.length === 0) return [];
  const held = quotations.flatMap(({ role, found }) => (role === 'out of scope' || found.kind !== 'found' ? [] : found.parts));
  const sentences = sentencesOf(text);
  return left.flatMap(({ document, span, found }) => {
    const declared = outOfScope.find((one) => one.span.file === span.file && one.span.start === span.start);
    if (found.kind !== 'found' || declared === undefined) return [];
    const inside = sentences.filter((sentence) => found.parts.some((part) => part.start < sentence.end && sentence.start < part.end));
    const figures = inside.flatMap((sentence) => without(sentence, held)).flatMap((stretch) => figuresOf(text.raw, stretch));
    const unsaid = figures.filter(({ figure }) => (declared.section ? !/chiffre/i.test(declared.reason) : !names(declared.reason, figure)));
    const [first] = unsaid;
    if (first === undefined) return [];
    const list = [...new Set(unsaid.map(({ figure }) => figure))];
    return [
      report(SOURCES.figureOutOfScope, span, {
        document,
        figures: list.slice(0, 5),
        more: Math.max(0, list.length - 5),
        line: lineOf(text, first.start),
        part: declared.section ? 'section' : 'sentence',
      }),
    ];
  });
}

/** The figures of a stretch, and where each stands. */
function figuresOf(raw: string, { start, end }: Stretch): { readonly figure: string; readonly start: number }[] {
  const words = raw.slice(start, end);
  return figuresIn(words).map((figure) => {
    const written = new RegExp(figure.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'), 'iu');
    return { figure, start: start + Math.max(0, words.search(written)) };
  });
}

const plain = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, ' ').toLowerCase();
const names = (reason: string, figure: string): boolean => plain(reason).includes(plain(figure));

/** What of a stretch others do not hold. */
function without({ start, end }: Stretch, held: readonly Stretch[]): Stretch[] {
  let left: Stretch[] = [{ start, end }];
  for (const part of held) {
    left = left.flatMap((one) =>
      part.end <= one.start || part.start >= one.end
        ? [one]
        : [
            { start: one.start, end: part.start },
            { start: part.end, end: one.end },
          ].filter((piece) => piece.start < piece.end),
    );
  }
  return left;
}
