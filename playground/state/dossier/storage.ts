import type { Texts } from './dossier.ts';

/** The language version a record was written in; a later reader can tell what it opens. */
const LANGUAGE = 1;
const DATABASE = 'attendu';
const STORE = 'dossiers';

export interface Saved {
  readonly ruleset: string;
  readonly language: number;
  /** ISO instant, for the header and the list of dossiers only; never read by a rule. */
  readonly savedAt: string;
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

/** Null when nothing was saved, or when the browser refuses storage (private mode). */
export async function load(ruleset: string): Promise<Saved | null> {
  try {
    const found: unknown = await inStore('readonly', (store) => store.get(ruleset) as IDBRequest<unknown>);
    return isSaved(found) ? found : null;
  } catch {
    return null;
  }
}

/** Resolves to the instant of saving; rejects with the browser's reason when it could not. */
export async function save(ruleset: string, texts: Texts): Promise<string> {
  const savedAt = new Date().toISOString();
  await inStore('readwrite', (store) => store.put({ ruleset, language: LANGUAGE, savedAt, texts } satisfies Saved));
  return savedAt;
}

/** What another version of this page may have left is checked before use. */
function isSaved(value: unknown): value is Saved {
  if (typeof value !== 'object' || value === null) return false;
  const { language, savedAt, texts } = value as Partial<Record<keyof Saved, unknown>>;
  return language === LANGUAGE && typeof savedAt === 'string' && Array.isArray(texts) && texts.every(isText);
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
    return found.filter(isSaved);
  } catch {
    return [];
  }
}
