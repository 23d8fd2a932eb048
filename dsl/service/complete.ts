/**
 * COMPLETION: only names and words valid at the caret, searched without accents (« deces » finds « décès »). The place is read from the line
 * alone, so that it works while the line is damaged.
 */
import type { Model } from '../model.ts';
import { searchKey } from './fold.ts';
import { BODY_WORDS, DECLARATION_WORDS, TYPE_WORDS, type Word } from './words.ts';

export interface Completion {
  readonly label: string;
  readonly kind: 'keyword' | 'definition' | 'input' | 'type' | 'value' | 'document';
  /** What it is, in a few words. */
  readonly detail: string;
  /** The text to write in place of `start … end`. */
  readonly insert: string;
  readonly start: number;
  readonly end: number;
}

type Candidate = Omit<Completion, 'start' | 'end'>;
type Place = 'declaration' | 'type' | 'document' | 'choice value' | 'cell' | 'expression' | 'quotation';

/** A name has at most this many words; the search for its beginning goes no further back. */
const LONGEST = 12;
const MOST = 60;

/** What may be written at `offset` of `text`, best first. */
export function complete(model: Model, text: string, offset: number): readonly Completion[] {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const before = text.slice(lineStart, offset);
  const place = placeOf(before);
  if (place === 'quotation') return [];
  const candidates = candidatesOf(model, place, before);
  const { start, found } = search(candidates, before);
  return found.slice(0, MOST).map((candidate) => ({ ...candidate, start: lineStart + start, end: offset }));
}

function placeOf(before: string): Place {
  if (before.lastIndexOf('«') > before.lastIndexOf('»') || /(^|\s)\/\//.test(before)) return 'quotation';
  if (/^\S*$/.test(before)) return 'declaration';
  if (/(?:^|\s)(?:d['’]après|sur|hors champ)\s+[^«:|]*$/.test(before)) return 'document';
  if (/\bliste d(?:e |['’])[^,]*$|\bpour chaque [^,]*$/.test(before)) return 'type';
  if (/^(?:donnée|règle|paramètre|plafond|plancher|barème|impact|délai)\s[^:]*:\s*[^,]*$/.test(before) || /^\s+- [^:|]*:\s*[^,]*$/.test(before))
    return 'type';
  if (/\sest\s+[^=<>≤≥]*$|n['’]est pas\s+[^=<>≤≥]*$/.test(before)) return 'choice value';
  return /^\s*\|/.test(before) ? 'cell' : 'expression';
}

const fromWords = (words: readonly Word[]): Candidate[] => words.map(({ text, detail }) => ({ label: text, kind: 'keyword', detail, insert: text }));

function candidatesOf(model: Model, place: Place, before: string): readonly Candidate[] {
  switch (place) {
    case 'declaration':
      return fromWords(DECLARATION_WORDS);
    case 'document':
      return model.documents.map(({ name, title }) => ({ label: name, kind: 'document', detail: title ?? 'document', insert: name }));
    case 'type':
      return [...typeNames(model), ...(/pour chaque/.test(before) ? [] : fromWords(TYPE_WORDS))];
    case 'choice value':
      return [...choiceValues(model), ...values(model), ...fromWords(BODY_WORDS)];
    case 'cell':
      return [...choiceValues(model), ...values(model)];
    case 'expression':
      return [...values(model), ...fields(model), ...choiceValues(model), ...fromWords(BODY_WORDS)];
    case 'quotation':
      return [];
  }
}

function values(model: Model): readonly Candidate[] {
  const definitions = [...model.definitions.values()]
    .filter((each) => !each.hidden && each.partOf === null)
    .map((each): Candidate => ({ label: each.name, kind: 'definition', detail: each.word, insert: each.name }));
  const inputs = [...model.inputs.values()].map((each): Candidate => ({ label: each.name, kind: 'input', detail: each.role, insert: each.name }));
  const questions = [...model.questions.values()].map((each): Candidate => ({
    label: each.name,
    kind: 'input',
    detail: 'question',
    insert: each.name,
  }));
  return [...inputs, ...definitions, ...questions];
}

const fields = (model: Model): readonly Candidate[] =>
  [...model.fiches.values()]
    .filter((fiche) => fiche.origin === 'declared')
    .flatMap((fiche) =>
      fiche.fields.map((field): Candidate => ({ label: field.name, kind: 'value', detail: `champ de ${fiche.name}`, insert: field.name })),
    );

const choiceValues = (model: Model): readonly Candidate[] =>
  [...model.choices.values()].flatMap((choice) =>
    choice.values.map((value): Candidate => ({ label: value.name, kind: 'value', detail: choice.name, insert: value.name })),
  );

const typeNames = (model: Model): readonly Candidate[] => [
  ...[...model.fiches.values()]
    .filter(({ origin }) => origin === 'declared')
    .map(({ name }): Candidate => ({ label: name, kind: 'type', detail: 'fiche', insert: name })),
  ...[...model.choices.values()]
    .filter(({ origin }) => origin !== 'control')
    .map(({ name }): Candidate => ({ label: name, kind: 'type', detail: 'choix', insert: name })),
];

/** The longest run of words before the caret that begins a candidate; with no word begun, every candidate. */
function search(candidates: readonly Candidate[], before: string): { readonly start: number; readonly found: readonly Candidate[] } {
  for (const start of wordStarts(before)) {
    const typed = searchKey(before.slice(start));
    const matches = candidates
      .map((candidate) => ({ candidate, rank: rankOf(searchKey(candidate.label), typed) }))
      .filter(({ rank }) => rank !== null);
    if (matches.length > 0) return { start, found: ordered(matches) };
  }
  return { start: before.length, found: /[\p{L}\d]$/u.test(before) ? [] : dedupe(candidates) };
}

/** Beginnings of the last words before the caret, the farthest first; a sign, a bar or a colon ends the search. */
function wordStarts(before: string): readonly number[] {
  const tail = /[\p{L}\d][\p{L}\d'’\- ]*$/u.exec(before);
  if (tail === null) return [];
  const starts = [...tail[0].matchAll(/(?<![\p{L}\d])[\p{L}\d]/gu)].map((match) => tail.index + match.index);
  return starts.slice(-LONGEST);
}

/** 0 at the beginning of the name, 1 at the beginning of one of its words. */
function rankOf(label: string, typed: string): number | null {
  if (label.startsWith(typed)) return 0;
  return typed.length >= 2 && (label.includes(` ${typed}`) || label.includes(`'${typed}`)) ? 1 : null;
}

const ordered = (matches: readonly { readonly candidate: Candidate; readonly rank: number | null }[]): readonly Candidate[] =>
  dedupe([...matches].sort((a, b) => (a.rank ?? 2) - (b.rank ?? 2)).map(({ candidate }) => candidate));

const dedupe = (candidates: readonly Candidate[]): readonly Candidate[] => [
  ...new Map(candidates.map((each) => [`${each.label}/${each.detail}`, each])).values(),
];
