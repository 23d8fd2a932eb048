import type { SourceText, TextEdit } from '../../worker/protocol.ts';

/** Texts of one ruleset at one moment. Never changed in place. */
export type Texts = readonly SourceText[];

/** A change as the history tells it: what was done, and the texts it led from. */
interface Moment {
  readonly texts: Texts;
  readonly summary: string;
}

export interface DossierState {
  readonly ruleset: string;
  readonly texts: Texts;
  /** Raised by every change; tells results of an older text from those of this one. */
  readonly revision: number;
  readonly undoable: string | null;
  readonly redoable: string | null;
}

/** Typing in one file joins the same history entry until a pause this long (milliseconds). */
const PAUSE = 1000;
const HISTORY = 200;

/**
 * The texts of the open ruleset and their one history. Form fields, quick fixes and the editor are views of it: an edit from any of them
 * is one entry, and one « Annuler » reverts it in every file it touched.
 */
export class Dossier {
  private state: DossierState;
  private past: readonly Moment[] = [];
  private future: readonly Moment[] = [];
  private typing: { readonly file: string; readonly at: number } | null = null;
  private readonly listeners = new Set<() => void>();

  constructor(ruleset: string, texts: Texts) {
    this.state = { ruleset, texts: composed(texts), revision: 0, undoable: null, redoable: null };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): DossierState => this.state;

  /** Applies edits given against the current texts; edits that overlap are refused whole. */
  edit(edits: readonly TextEdit[], summary: string): boolean {
    const texts = applyEdits(this.state.texts, edits);
    if (texts === null) return false;
    this.typing = null;
    this.record(texts, summary);
    return true;
  }

  /** Takes over what was typed in the editor. Typing without a pause in one file is one entry. */
  type(file: string, text: string, now: number): void {
    const texts = this.state.texts.map((each) => (each.file === file ? { file, text } : each));
    const joins = this.typing !== null && this.typing.file === file && now - this.typing.at < PAUSE && this.past.length > 0;
    this.typing = { file, at: now };
    if (joins) {
      this.future = [];
      this.publish(texts);
    } else this.record(texts, 'la frappe');
  }

  /** Puts other texts in place of all of them, as one entry (« Remettre l'exemple », a file opened). */
  replace(texts: Texts, summary: string): void {
    this.typing = null;
    this.record(composed(texts), summary);
  }

  /**
   * Applies edits that take a change back. Where they lead to the texts the last entries of that change began from, those entries are undone:
   * a step back does not bring back what was rejected, a step forward does.
   */
  takeBack(edits: readonly TextEdit[], summary: string): void {
    const texts = applyEdits(this.state.texts, edits);
    if (texts === null) return;
    const others = this.past.findLastIndex((moment) => moment.summary !== summary);
    const steps = this.past.slice(others + 1).findLastIndex((moment) => sameTexts(moment.texts, texts));
    if (steps === -1) this.edit(edits, summary);
    else for (let left = this.past.length - (others + 1 + steps); left > 0; left -= 1) this.undo();
  }

  undo(): void {
    const moment = this.past.at(-1);
    if (moment === undefined) return;
    this.typing = null;
    this.future = [{ texts: this.state.texts, summary: moment.summary }, ...this.future];
    this.past = this.past.slice(0, -1);
    this.publish(moment.texts);
  }

  redo(): void {
    const moment = this.future[0];
    if (moment === undefined) return;
    this.typing = null;
    this.past = [...this.past, { texts: this.state.texts, summary: moment.summary }];
    this.future = this.future.slice(1);
    this.publish(moment.texts);
  }

  private record(texts: Texts, summary: string): void {
    if (sameTexts(texts, this.state.texts)) return;
    this.past = [...this.past, { texts: this.state.texts, summary }].slice(-HISTORY);
    this.future = [];
    this.publish(texts);
  }

  private publish(texts: Texts): void {
    this.state = {
      ruleset: this.state.ruleset,
      texts,
      revision: this.state.revision + 1,
      undoable: this.past.at(-1)?.summary ?? null,
      redoable: this.future[0]?.summary ?? null,
    };
    for (const listener of this.listeners) listener();
  }
}

/** Texts in the form the compiler and the command line read them in: an accent is a part of its letter. */
const composed = (texts: Texts): Texts => texts.map(({ file, text }) => ({ file, text: text.normalize('NFC') }));

/** Null when two edits overlap or one falls outside its text. */
export function applyEdits(texts: Texts, edits: readonly TextEdit[]): Texts | null {
  const result: SourceText[] = [];
  for (const { file, text } of texts) {
    const own = edits.filter((edit) => edit.file === file).sort((a, b) => b.start - a.start || b.end - a.end);
    let next = text;
    let limit = text.length;
    for (const edit of own) {
      if (edit.start < 0 || edit.end < edit.start || edit.end > limit) return null;
      next = next.slice(0, edit.start) + edit.text + next.slice(edit.end);
      limit = edit.start;
    }
    result.push({ file, text: next });
  }
  return edits.every((edit) => texts.some((each) => each.file === edit.file)) ? result : null;
}

/** The files of these texts that are not as they were delivered. */
export function changedFiles(texts: Texts, delivered: Texts): Texts {
  const before = new Map(composed(delivered).map(({ file, text }) => [file, text]));
  return texts.filter(({ file, text }) => before.get(file) !== text);
}

export const sameTexts = (a: Texts, b: Texts): boolean =>
  a.length === b.length && a.every((each, index) => each.file === b[index]?.file && each.text === b[index]?.text);

/** The smallest single replacement that turns `before` into `after`; null when they are equal. */
export function difference(before: string, after: string): { readonly start: number; readonly end: number; readonly text: string } | null {
  if (before === after) return null;
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < shortest - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}
