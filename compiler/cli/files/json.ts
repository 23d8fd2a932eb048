import { shownKey } from '../../../runtime/input/edge.ts';

/** What is wrong with a text that should be a dossier, in both languages; the text itself is never repeated. */
export interface Problem {
  /** Where in the JSON, when that is known: `événements[2].date`. */
  readonly path: string;
  readonly fr: string;
  readonly en: string;
}

type ReadJson = { readonly json: unknown } | { readonly problems: readonly Problem[] };

/**
 * Reads a JSON text. A key written twice in one object is a problem: JSON itself would keep the last value in silence. `line`: where the text
 * begins in its file.
 */
export function readJson(text: string, line = 1): ReadJson {
  if (text.trim() === '') {
    return { problems: [{ path: '', fr: `Rien n’est donné : ${AN_OBJECT.fr}.`, en: `Nothing is given: ${AN_OBJECT.en}.` }] };
  }
  let json: unknown;
  try {
    json = JSON.parse(text) as unknown;
  } catch (error) {
    const at = lineOfError(text, error);
    const [fr, en] = at === null ? ['', ''] : [` (ligne ${line - 1 + at})`, ` (line ${line - 1 + at})`];
    return { problems: [{ path: '', fr: `Ce n’est pas du JSON${fr} : ${AN_OBJECT.fr}.`, en: `This is not JSON${en}: ${AN_OBJECT.en}.` }] };
  }
  // As many keys as were kept: none was written twice. A text that looks like a key may be within a string: then it is read key by key.
  const problems = (text.match(/"\s*:/g) ?? []).length === keysIn(json) ? [] : twice(text, line);
  return problems.length > 0 ? { problems } : { json };
}

const AN_OBJECT = { fr: 'un objet est attendu, comme {"âge": 80}', en: 'an object is expected, such as {"âge": 80}' };

/**
 * Node says a position, or that the text ends too soon: then it is its last line that is wrong. Of an unexpected token it may say neither
 * (null), only repeat some of the text, in which a position is not to be looked for.
 */
function lineOfError(text: string, error: unknown): number | null {
  const lines = (part: string): number => part.split('\n').length;
  const message = error instanceof Error ? error.message : '';
  if (message === 'Unexpected end of JSON input') return lines(text.trimEnd());
  const at = message.endsWith('is not valid JSON') ? undefined : / at position (\d+)/.exec(message)?.[1];
  if (at !== undefined) return lines(text.slice(0, Number(at)));
  return text.trim().includes('\n') ? null : lines(text.trimEnd());
}

/** How many keys a value holds, at any depth: counted without recursion, since a hostile text may be nested without end. */
function keysIn(json: unknown): number {
  const left: unknown[] = [json];
  let count = 0;
  while (left.length > 0) {
    const value = left.pop();
    if (typeof value !== 'object' || value === null) continue;
    const inside: readonly unknown[] = Object.values(value);
    if (!Array.isArray(value)) count += inside.length;
    for (const one of inside) left.push(one);
  }
  return count;
}

/** An object or a list that is open: the keys met and their lines, or how many elements; and the key being read. */
interface Open {
  readonly keys: Map<string, number> | null;
  place: string;
  element: number;
}

const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:\n]/g;

/** The keys written twice in one object of a text that is JSON. */
function twice(text: string, firstLine: number): readonly Problem[] {
  const found: Problem[] = [];
  const open: Open[] = [];
  let line = firstLine;
  let last = '';
  for (const [token] of text.matchAll(TOKEN)) {
    const inner = open.at(-1);
    if (token === '\n') line += 1;
    else if (token === '{') open.push({ keys: new Map(), place: '', element: 0 });
    else if (token === '[') open.push({ keys: null, place: '[1]', element: 1 });
    else if (token === '}' || token === ']') open.pop();
    else if (token === ',' && inner !== undefined && inner.keys === null) inner.place = `[${(inner.element += 1)}]`;
    else if (token.startsWith('"')) last = token;
    else if (token === ':' && inner?.keys !== undefined && inner.keys !== null) {
      const key = JSON.parse(last) as string;
      inner.place = key;
      const before = inner.keys.get(key);
      if (before === undefined) inner.keys.set(key, line);
      else found.push(problemOf(open, before, line));
    }
  }
  return found;
}

function problemOf(open: readonly Open[], before: number, line: number): Problem {
  const path = open.reduce(
    (said, { place, keys }) => (keys === null || said === '' ? `${said}${shownKey(place)}` : `${said}.${shownKey(place)}`),
    '',
  );
  const where =
    before === line ? { fr: `ligne ${line}`, en: `line ${line}` } : { fr: `lignes ${before} et ${line}`, en: `lines ${before} and ${line}` };
  return {
    path,
    fr: `${path} : donné deux fois (${where.fr}) ; une seule valeur est attendue`,
    en: `${path}: given twice (${where.en}); one value is expected`,
  };
}
