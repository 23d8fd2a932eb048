/** What making a page asks of a ruleset: its texts, where its quotations stand, what the words of a line link to. */
import type * as Core from '../../dsl/model/core.ts';
import { placeOf } from '../../dsl/diagnostics/place.ts';
import type { Model, Symbol } from '../../dsl/model/model.ts';
import type { Span } from '../../dsl/syntax/span.ts';
import type * as Syntax from '../../dsl/syntax/syntax.ts';
import { quoteKey } from '../sources/passages.ts';
import type { Passages, RecordedDocument } from '../sources/passages.ts';
import type { Source, Word, Words } from './page.ts';
import { sure } from '../../dsl/syntax/sure.ts';

/** A written declaration of one kind. */
export type Of<K extends Syntax.Declaration['kind']> = Syntax.Declaration & { readonly kind: K };

const slug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/œ/gi, 'oe')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

export class Making {
  readonly model: Model;
  readonly #texts: ReadonlyMap<string, string>;
  readonly #records: ReadonlyMap<string, RecordedDocument>;
  readonly #anchors = new Map<string, string>();
  readonly #taken = new Set<string>();
  readonly #symbols = new Map<string, Symbol[]>();

  constructor(model: Model, passages: Passages | null) {
    this.model = model;
    this.#texts = new Map(model.files.map(({ file, text }) => [file, text]));
    this.#records = new Map((passages?.documents ?? []).map((document) => [document.name, document]));
    for (const symbol of model.symbols) this.#symbols.set(symbol.span.file, [...(this.#symbols.get(symbol.span.file) ?? []), symbol]);
    for (const list of this.#symbols.values()) list.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  }

  /** Every declaration of a kind, in the order of the files. */
  of<K extends Syntax.Declaration['kind']>(kind: K): readonly Of<K>[] {
    return this.model.files.flatMap(({ declarations }) => declarations.filter((one): one is Of<K> => one.kind === kind));
  }

  text(file: string): string {
    return sure(this.#texts.get(file), file);
  }

  record(document: string): RecordedDocument | null {
    return this.#records.get(document) ?? null;
  }

  /** Gives a declaration its anchor, unique on the page. `keys`: the targets of the names that lead to it. */
  anchor(prefix: string, name: string, keys: readonly string[]): string {
    const base = `${prefix}-${slug(name)}`;
    let anchor = base;
    for (let rank = 2; this.#taken.has(anchor); rank += 1) anchor = `${base}-${rank}`;
    this.#taken.add(anchor);
    for (const key of keys) if (!this.#anchors.has(key)) this.#anchors.set(key, anchor);
    return anchor;
  }

  /** The anchor of what a key names; null for what is not on the page. */
  anchorOf(key: string): string | null {
    return this.#anchors.get(key) ?? null;
  }

  /** `regles.attendu:12` */
  placeIn({ file, start }: Span): string {
    return `${file}:${placeOf(this.text(file), start).line}`;
  }

  /** The words of a stretch as they are written, on one line, each name leading to its declaration. `without`: stretches to leave out. */
  words({ file, start, end }: Span, without: readonly Span[] = []): Words {
    const text = this.text(file);
    const words: Word[] = [];
    let at = start;
    const holes = without.filter((hole) => hole.file === file && hole.start >= start && hole.end <= end).sort((a, b) => a.start - b.start);
    const plain = (until: number): void => {
      for (const hole of holes) {
        if (hole.start >= until || hole.end <= at) continue;
        words.push({ text: text.slice(at, hole.start), to: null });
        at = hole.end;
      }
      if (at < until) words.push({ text: text.slice(at, until), to: null });
      at = Math.max(at, until);
    };
    for (const { span, place, target } of this.#symbols.get(file) ?? []) {
      if (span.start < at || span.end > end || holes.some((hole) => span.start >= hole.start && span.start < hole.end)) continue;
      const to = this.anchorOf(keyOf(place, target));
      if (to === null) continue;
      plain(span.start);
      words.push({ text: text.slice(span.start, span.end), to });
      at = span.end;
    }
    plain(end);
    return onOneLine(words);
  }

  sources(sources: readonly Core.Source[]): readonly Source[] {
    return sources.map((source): Source => {
      switch (source.kind) {
        case 'citation':
          return { kind: 'citation', document: source.document, quote: source.quote, lines: this.#lines(source.document, source.quote) };
        case 'relevé':
          return { kind: 'relevé', publication: source.publication, reliability: source.reliability };
        case 'none':
          return { kind: 'none', reason: source.reason };
      }
    });
  }

  /** Sources as they are written: their documents bear the names they are declared by. */
  written(sources: readonly Syntax.Source[]): readonly Source[] {
    return this.sources(
      sources.map((source): Core.Source => {
        switch (source.kind) {
          case 'citation':
            return { kind: 'citation', document: this.documentName(source.document.text), quote: source.quote.text, span: source.span };
          case 'relevé':
            return { kind: 'relevé', publication: source.publication.text, reliability: source.reliability, span: source.span };
          case 'none':
            return source;
        }
      }),
    );
  }

  documentName(written: string): string {
    const key = written.toLowerCase();
    return this.model.documents.find(({ name }) => name.toLowerCase() === key)?.name ?? written;
  }

  #lines(document: string, quote: string): { readonly from: number; readonly to: number } | null {
    const place = this.placeOf(document, quote);
    return place === null ? null : { from: place.from, to: place.to };
  }

  /** Where a quotation stands, by the record; null when it holds it not. */
  placeOf(document: string, quote: string): { readonly at: number; readonly from: number; readonly to: number } | null {
    return this.record(document)?.quotations[quoteKey(quote)] ?? null;
  }
}

/** Under which key an anchor is kept: values, types and documents have names of their own. A value of a choix leads nowhere: a table of them would be all links. */
export function keyOf(place: Symbol['place'], target: string): string {
  switch (place) {
    case 'value':
      return `value:${target}`;
    case 'type':
      return `type:${target}`;
    case 'document':
      return `document:${target}`;
    case 'choice value':
    case 'field':
    case 'local':
      return '';
  }
}

/** Runs of spaces and line ends become one space; none at either end. */
function onOneLine(words: readonly Word[]): Words {
  const joined: Word[] = [];
  for (const word of words) {
    let text = word.text.replace(/\s+/g, ' ');
    const last = joined[joined.length - 1];
    if (last === undefined || last.text.endsWith(' ')) text = text.trimStart();
    if (text === '') continue;
    if (last !== undefined && last.to === null && word.to === null) joined[joined.length - 1] = { text: last.text + text, to: null };
    else joined.push({ ...word, text });
  }
  const last = joined[joined.length - 1];
  if (last !== undefined) joined[joined.length - 1] = { ...last, text: last.text.replace(/[\s,]+$/, '') };
  return joined.filter(({ text }) => text !== '');
}
