import type { Texts } from './dossier.ts';

/** The language version a record was written in; a later reader can tell what it opens. */
const LANGUAGE = 1;
const DATABASE = 'attendu';
const STORE = 'dossiers';

interface Saved {
  readonly ruleset: string;
  readonly language: number;
  /** ISO instant, for the header and the list of dossiers only; never read by a rule. */
  readonly savedAt: string;
  /** The delivery the work began from, as `TITLES` marks it; absent from what an older page saved. */
  readonly delivery?: string;
  readonly texts: Texts;
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore(STORE, { keyPath: 'ruleset' }));
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('indexedDB')));
    request.addEventListener('blocked', () => reject(new Error('blocked')));
  });
}

async function inStore<T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await open();
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(STORE, mode);
      const request = act(transaction.objectStore(STORE));
      transaction.addEventListener('complete', () => resolve(request.result));
      transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('abort')));
      transaction.addEventListener('error', () => reject(transaction.error ?? new Error('indexedDB')));
    });
  } finally {
    database.close();
  }
}

/** What was saved last. Null when nothing was, or when the browser refuses storage (private mode). */
export async function load(ruleset: string): Promise<Saved | null> {
  const left = readLeft(ruleset);
  try {
    const found: unknown = await inStore('readonly', (store) => store.get(ruleset) as IDBRequest<unknown>);
    return isSaved(found) && (left === null || left.savedAt < found.savedAt) ? found : left;
  } catch {
    return left;
  }
}

/** Resolves to the instant of saving; rejects with the browser's reason when it could not. */
export async function save(ruleset: string, texts: Texts, delivery: string): Promise<string> {
  const savedAt = new Date().toISOString();
  await inStore('readwrite', (store) => store.put({ ruleset, language: LANGUAGE, savedAt, delivery, texts } satisfies Saved));
  const left = readLeft(ruleset);
  if (left !== null && left.savedAt <= savedAt) localStorage.removeItem(leftKey(ruleset));
  return savedAt;
}

/** Nothing is saved of a ruleset any more; rejects with the browser's reason when it could not. */
export async function forget(ruleset: string): Promise<void> {
  await inStore('readwrite', (store) => store.delete(ruleset));
  localStorage.removeItem(leftKey(ruleset));
}

const LEFT = 'attendu.left.';
const leftKey = (ruleset: string): string => LEFT + ruleset;

/**
 * Keeps what a page that is being left has not saved yet: its database would answer after the page is gone. It stands until a later save.
 * Where the browser refuses it, what was saved last is what is found again.
 */
export function leave(ruleset: string, texts: Texts, delivery: string): void {
  const saved: Saved = { ruleset, language: LANGUAGE, savedAt: new Date().toISOString(), delivery, texts };
  try {
    localStorage.setItem(leftKey(ruleset), JSON.stringify(saved));
  } catch {
    // No room, or no storage at all: nothing more can be done while leaving.
  }
}

function readLeft(ruleset: string): Saved | null {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(leftKey(ruleset)) ?? 'null');
    return isSaved(found) ? found : null;
  } catch {
    return null;
  }
}

/** What another version of this page may have left is checked before use. */
function isSaved(value: unknown): value is Saved {
  if (typeof value !== 'object' || value === null) return false;
  const { language, savedAt, delivery, texts } = value as Partial<Record<keyof Saved, unknown>>;
  const marked = delivery === undefined || typeof delivery === 'string';
  return language === LANGUAGE && typeof savedAt === 'string' && marked && Array.isArray(texts) && texts.every(isText);
}

const isText = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  const { file, text } = value as { readonly file?: unknown; readonly text?: unknown };
  return typeof file === 'string' && typeof text === 'string';
};

/** Everything saved in this browser; empty when storage cannot be read. */
export async function allSaved(): Promise<readonly Saved[]> {
  try {
    const found: readonly unknown[] = await inStore('readonly', (store) => store.getAll() as IDBRequest<unknown[]>);
    const left = Object.keys(localStorage).flatMap((key) => (key.startsWith(LEFT) ? [key.slice(LEFT.length)] : []));
    const rulesets = new Set([...found.filter(isSaved).map(({ ruleset }) => ruleset), ...left]);
    const latest = await Promise.all([...rulesets].map((ruleset) => load(ruleset)));
    return latest.filter((saved) => saved !== null);
  } catch {
    return [];
  }
}
