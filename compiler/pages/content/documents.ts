/** The documents of a ruleset, what became of each, the terms they define, what is out of scope. */
import { nameKey } from '../../../dsl/names.ts';
import type { Document } from '../../../dsl/model/model.ts';
import type { Coverage } from '../../sources/coverage.ts';
import type { RecordedDocument } from '../../sources/passages.ts';
import { ownDocuments } from '../../sources/verify.ts';
import { dayInFrench } from '../../words.ts';
import type { Making } from '../making.ts';
import type { DocumentSheet, OutOfScopeSheet, Page, TermSheet } from '../page.ts';
import { sure } from '../../../dsl/syntax/sure.ts';

/** The documents that the ruleset declares itself. */
const own = (making: Making): readonly Document[] => {
  const names = ownDocuments(making.model);
  return making.model.documents.filter(({ name }) => names.has(name));
};

/** Gives documents and terms their anchors. */
export function declareDocuments(making: Making): void {
  for (const { name } of own(making)) making.anchor('doc', name, [`document:${name}`]);
  for (const { name } of making.model.terms) making.anchor('t', name, [`term:${nameKey(name)}`]);
}

/** The documents, in the order of the ruleset. */
export function documentSheets(making: Making): readonly DocumentSheet[] {
  return own(making).map((document) => {
    const record = making.record(document.name);
    return {
      anchor: sure(making.anchorOf(`document:${document.name}`), document.name),
      name: document.name,
      title: document.title ?? document.name,
      publisher: document.publisher,
      date: document.date === null ? null : dayInFrench(document.date),
      verified: document.verified === null ? null : dayInFrench(document.verified),
      textFile: document.textFile,
      corrections: document.corrections.length,
      record: record === null ? null : recordSheet(record),
    };
  });
}

function recordSheet({ hash, lines, sentences }: RecordedDocument): NonNullable<DocumentSheet['record']> {
  const counts: Record<Coverage, number> = { transcribed: 0, control: 0, question: 0, term: 0, 'out of scope': 0, 'not looked at': 0 };
  for (const { coverage } of sentences) counts[coverage] += 1;
  const notLooked = sentences.filter(({ coverage }) => coverage === 'not looked at').map(({ line, ends }) => ({ line, ends }));
  return { hash, lines, sentences: sentences.length, counts, notLooked };
}

/** The terms, in alphabetical order. */
export function termSheets(making: Making): readonly TermSheet[] {
  return making.model.terms
    .map(({ name, definition, sources }) => ({
      anchor: sure(making.anchorOf(`term:${nameKey(name)}`), name),
      name,
      definition,
      sources: making.sources(sources),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'fr'));
}

/** What is out of scope, by document and in its order. */
export function outOfScopeSheets(making: Making): Page['outOfScope'] {
  return own(making).flatMap(({ name, title }) => {
    const passages = making.model.outOfScope
      .filter(({ document }) => document === name)
      .map(({ quote, section, reason, span }) => ({ quote, section, reason, span, at: making.placeOf(name, quote)?.at ?? Number.POSITIVE_INFINITY }))
      .sort((a, b) => (a.at === b.at ? 0 : a.at - b.at))
      .flatMap(({ quote, section, reason, span }): OutOfScopeSheet[] =>
        making.sources([{ kind: 'citation', document: name, quote, span }]).map((source) => ({ source, section, reason })),
      );
    return passages.length === 0 ? [] : [{ document: name, title: title ?? name, passages }];
  });
}
