import { nearNames } from '../../../dsl/diagnostics/near-names.ts';
import type { Statement } from '../../sources/statements.ts';
import { readCsv } from './csv.ts';
import { problemOfRecord } from './dossiers.ts';
import { readText } from './io.ts';
import { readJson } from './json.ts';
import { UsageError } from '../options.ts';
import { choiceOf } from '../results/results.ts';

/** What a list may say of a statement; the line only may be left out. */
const FIELDS = ['id', 'document', 'quote', 'line'];

/** A statement as it is listed, before it is known to be one; `at`: where in its file. */
interface Row {
  readonly at: { readonly fr: string; readonly en: string };
  readonly fields: ReadonlyMap<string, unknown>;
}

/** Reads a list of statements, JSON or CSV; anything that is not as it should be is a UsageError that names the place. */
export async function readStatements(path: string): Promise<readonly Statement[]> {
  const text = readText(path);
  const rows = path.toLowerCase().endsWith('.csv') ? await csvRows(text, path) : jsonRows(text, path);
  const ids = new Set<string>();
  return rows.map((row) => {
    const statement = statementOf(row, path);
    if (ids.has(statement.id)) {
      throw new UsageError(`${path} : deux énoncés s’appellent ${statement.id}.`, `${path}: two statements are named ${statement.id}.`);
    }
    ids.add(statement.id);
    return statement;
  });
}

function statementOf({ at, fields }: Row, path: string): Statement {
  refuseUnknown([...fields.keys()], path, at);
  const word = (key: string): string => {
    const value = fields.get(key);
    return typeof value === 'string' ? value.trim() : '';
  };
  const [id, document, quote] = [word('id'), word('document'), word('quote')];
  const lacks = (fr: string, en: string): UsageError => new UsageError(`${path} : il manque à ${at.fr} ${fr}.`, `${path}: ${at.en} lacks ${en}.`);
  if (id === '' || document === '' || quote === '') throw lacks('id, document et quote', 'id, document and quote');
  const given = fields.get('line') ?? '';
  const line = given === '' ? null : Number(given);
  if (line !== null && (!Number.isInteger(line) || line < 1)) throw lacks('une ligne qui soit un entier', 'a whole line number');
  return { id, document, quote, line };
}

/** A field under another name would be left out in silence. */
function refuseUnknown(names: readonly string[], path: string, at: Row['at']): void {
  const unknown = names.find((name) => !FIELDS.includes(name));
  if (unknown === undefined) return;
  const near = nearNames(unknown, FIELDS);
  throw new UsageError(
    `${path} : « ${unknown} » est inconnu (${at.fr})${near.length > 0 ? ` ; vouliez-vous dire ${choiceOf(near, 'fr')} ?` : ' ; un énoncé a id, document, quote et line.'}`,
    `${path}: “${unknown}” is unknown (${at.en})${near.length > 0 ? `; did you mean ${choiceOf(near, 'en')}?` : '; a statement has id, document, quote and line.'}`,
  );
}

function jsonRows(text: string, path: string): readonly Row[] {
  const read = readJson(text);
  const json = 'json' in read ? read.json : null;
  if (Array.isArray(json) && json.every(isObject)) {
    return json.map((one, index) => ({
      at: { fr: `l’énoncé ${index + 1}`, en: `statement ${index + 1}` },
      fields: new Map(Object.entries(one)),
    }));
  }
  const [problem] = 'problems' in read ? read.problems : [];
  if (problem !== undefined && problem.path !== '') throw new UsageError(`${path} : ${problem.fr}.`, `${path}: ${problem.en}.`);
  throw new UsageError(`${path} doit être une liste JSON d’énoncés, ou un CSV.`, `${path} must be a JSON list of statements, or CSV.`);
}

const isObject = (one: unknown): one is object => typeof one === 'object' && one !== null && !Array.isArray(one);

async function csvRows(text: string, path: string): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let header: readonly string[] | null = null;
  for await (const record of readCsv(once(text))) {
    const at = { fr: `la ligne ${record.line}`, en: `line ${record.line}` };
    const problem = problemOfRecord(record, header);
    if (problem !== null) throw new UsageError(`${path}, ligne ${record.line} : ${problem.fr}`, `${path}, ${at.en}: ${problem.en}`);
    const cells = record.cells.map((cell) => cell.text);
    if (header !== null) rows.push({ at, fields: new Map(header.map((name, index) => [name, cells[index]])) });
    else refuseUnknown((header = cells), path, at);
  }
  if (header !== null) return rows;
  throw new UsageError(`${path} est vide : sa première ligne nomme les colonnes.`, `${path} is empty: its first line names the columns.`);
}

// oxlint-disable-next-line require-await -- the reader of CSV takes pieces as they arrive; here there is one, at hand
async function* once(text: string): AsyncGenerator<string> {
  yield text;
}
