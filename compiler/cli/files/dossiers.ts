import type { Input, Model } from '../../../dsl/model/model.ts';
import type { Type } from '../../../dsl/model/types.ts';
import { plainName } from '../../../runtime/input/characters.ts';
import { readCsv } from './csv.ts';
import type { CsvRecord } from './csv.ts';
import { readJson } from './json.ts';
import type { Problem } from './json.ts';
import { counted } from '../terminal.ts';

/**
 * One dossier of a stream: its line, and its JSON, or why the line cannot be read; `rest`: what of it can be, which may have other faults. No value of the dossier is
 * repeated in a message.
 */
type StreamedDossier = { readonly line: number } & (
  | { readonly json: unknown }
  | { readonly problems: readonly Problem[]; readonly rest?: Readonly<Record<string, unknown>> }
);

/** NDJSON: one JSON object a line; empty lines are skipped. */
export async function* readNdjson(pieces: AsyncIterable<string>): AsyncGenerator<StreamedDossier> {
  let line = 0;
  for await (const text of linesOf(pieces)) {
    line += 1;
    if (text.trim() !== '') yield { line, ...readJson(text, line) };
  }
}

/** The lines of a text in pieces, without their ends. */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of pieces) {
    rest += piece;
    let from = 0;
    for (let at = rest.indexOf('\n'); at >= 0; at = rest.indexOf('\n', from)) {
      yield rest.slice(from, at).replace(/\r$/, '');
      from = at + 1;
    }
    rest = rest.slice(from);
  }
  if (rest !== '') yield rest;
}

/**
 * CSV: the first line names the données. A cell without quotes that is empty is unknown; `aucun` is none; `oui` and `non` are yes and no; a decimal
 * comma is accepted; a list, a fiche or a period is written in JSON. Anything else is passed as it is, for the decoder to refuse.
 */
export async function* readCsvDossiers(pieces: AsyncIterable<string>, model: Pick<Model, 'inputs'>): AsyncGenerator<StreamedDossier> {
  const inputs = new Map<string, Input>();
  for (const input of model.inputs.values()) inputs.set(input.name, input).set(input.emitted, input);
  let header: readonly string[] | null = null;
  let alone = true;
  for await (const record of readCsv(pieces)) {
    const { line, cells } = record;
    const problem = problemOfRecord(record, header);
    if (header !== null) alone = false;
    if (problem !== null) yield { line, problems: [problem] };
    else if (header === null) header = cells.map(({ text }) => text);
    else yield { line, ...dossierOf(record, header, inputs) };
    if (header === null) return;
  }
  const strangers = alone ? (header ?? []).filter((name) => !inputs.has(plainName(name))) : [];
  // a header with no dossier below: its wrong names are told as those of a dossier that gives nothing else
  if (strangers.length > 0) yield { line: 1, json: Object.fromEntries(strangers.map((name) => [name, ''])) };
  if (header === null) yield { line: 1, problems: [EMPTY] };
}

const EMPTY: Problem = {
  path: '',
  fr: 'Le CSV est vide : sa première ligne nomme les données.',
  en: 'The CSV is empty: its first line names the inputs.',
};

/** Why a record of a CSV cannot be read under this header; of the header itself (null), why it cannot be one. */
export const problemOfRecord = (record: CsvRecord, header: readonly string[] | null): Problem | null =>
  unreadable(record) ??
  (header === null ? (tabbed(record) ?? ofJson(record) ?? ofExcel(record) ?? twoColumns(record)) : otherCount(record, header.length));

function unreadable({ fault }: CsvRecord): Problem | null {
  switch (fault?.kind) {
    case undefined:
      return null;
    case 'unclosed':
      return {
        path: '',
        fr: `Le guillemet ouvert ligne ${fault.line} n’est pas fermé : la lecture s’arrête là. Un guillemet dans une cellule se double.`,
        en: `The quote opened on line ${fault.line} is not closed: reading stops there. A quote within a cell is doubled.`,
      };
    case 'after quote':
      return {
        path: '',
        fr: `Ligne ${fault.line}, quelque chose suit un guillemet fermant. Un guillemet dans une cellule se double.`,
        en: `On line ${fault.line}, something follows a closing quote. A quote within a cell is doubled.`,
      };
    case 'too long':
      return { path: '', fr: 'Cette ligne est trop longue : la lecture s’arrête là.', en: 'This line is too long: reading stops there.' };
  }
}

/** A sheet copied, or saved as « texte (tabulations) ». */
function tabbed({ cells }: CsvRecord): Problem | null {
  const [only, second] = cells;
  if (second !== undefined || only?.text.includes('\t') !== true) return null;
  return {
    path: '',
    fr: 'Les colonnes sont séparées par des tabulations : enregistrez la feuille en CSV, séparé par « ; » ou par « , ». La lecture s’arrête là.',
    en: 'The columns are separated by tabs: save the sheet as CSV, separated by “;” or “,”. Reading stops there.',
  };
}

/** NDJSON under the name of a CSV: its first dossier would be taken for the header. */
const ofJson = ({ cells }: CsvRecord): Problem | null =>
  cells[0]?.text.startsWith('{') !== true
    ? null
    : {
        path: '',
        fr: 'La première ligne est un objet JSON, et non les noms des données : si c’est du NDJSON, --format ndjson. La lecture s’arrête là.',
        en: 'The first line is a JSON object, not the names of the inputs: if it is NDJSON, --format ndjson. Reading stops there.',
      };

/** `sep=;`, which Excel writes, and reads, above the header. */
const ofExcel = ({ cells }: CsvRecord): Problem | null =>
  !/^sep=/iu.test(cells[0]?.text ?? '')
    ? null
    : {
        path: '',
        fr: 'La première ligne est « sep= », que seul Excel comprend : retirez-la. La lecture s’arrête là.',
        en: 'The first line is “sep=”, which only Excel understands: remove it. Reading stops there.',
      };

function twoColumns({ cells }: CsvRecord): Problem | null {
  const header = cells.map(({ text }) => plainName(text));
  const twice = header.find((name, index) => header.indexOf(name) !== index);
  return twice === undefined
    ? null
    : {
        path: '',
        fr: `Deux colonnes ont le nom « ${twice} » : la lecture s’arrête là.`,
        en: `Two columns are named “${twice}”: reading stops there.`,
      };
}

function otherCount({ cells }: CsvRecord, wanted: number): Problem | null {
  if (cells.length === wanted) return null;
  return {
    path: '',
    fr: `Cette ligne a ${counted(cells.length, 'cellule')}, l’en-tête ${wanted}.`,
    en: `This line has ${counted(cells.length, 'cell')}, the header ${wanted}.`,
  };
}

/** The dossier of a line, or which of its cells cannot be read. */
function dossierOf({ line, cells }: CsvRecord, header: readonly string[], inputs: ReadonlyMap<string, Input>) {
  const problems: Problem[] = [];
  const pairs = header.flatMap((name, index) => {
    const cell = cells[index];
    if (cell === undefined || (cell.text === '' && !cell.quoted)) return [];
    const read = jsonOfCell(cell.text, inputs.get(plainName(name))?.type, line);
    if (!(read instanceof Unreadable)) return [[name, read] as const];
    problems.push(...read.problems.map((problem) => within(name, problem)));
    return [];
  });
  const json = Object.fromEntries(pairs);
  return problems.length > 0 ? { problems, rest: json } : { json };
}

const within = (name: string, { path, fr, en }: Problem): Problem => {
  if (path === '') return { path: name, fr: `${name} : ${fr}`, en: `${name}: ${en}` };
  const whole = path.startsWith('[') ? `${name}${path}` : `${name}.${path}`;
  return { path: whole, fr: fr.replace(path, () => whole), en: en.replace(path, () => whole) };
};

/** Why a cell cannot be read: a key of its JSON is written twice, or it is written as a spreadsheet shows it. */
class Unreadable {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    this.problems = problems;
  }
}

/** The JSON value that a CSV cell stands for, by the type of its column; or why it stands for none. */
export function jsonOfCell(text: string, type: Type | undefined, line: number): unknown {
  if (type === undefined) return text;
  if (text.toLowerCase() === 'inconnu' && (type.kind === 'boolean' || type.kind === 'number' || type.kind === 'date'))
    return new Unreadable([LEFT_EMPTY]);
  switch (type.kind) {
    case 'optional':
      return text === 'aucun' ? null : jsonOfCell(text, type.of, line);
    case 'boolean':
      return text === 'oui' || text === 'true' ? true : text === 'non' || text === 'false' ? false : new Unreadable([YES_OR_NO]);
    case 'number':
      return numberOfCell(text);
    case 'list':
    case 'record':
    case 'period':
      return parsed(text, line);
    case 'date':
      return /^\d{1,2}\/\d{1,2}\/\d{2,4}$/.test(text) ? new Unreadable([DAY_FIRST]) : text;
    case 'text':
    case 'choice':
    case 'nothing':
      return text;
  }
}

/** A French or a plain number: a sign, digits in one piece or in groups of three, decimals after a comma or a point. */
const NUMBER = /^([-−]?)(\d+|\d{1,3}(?:[ \u00a0\u202f]\d{3})+)(?:[.,](\d+))?$/;

/** How a spreadsheet shows a number too wide for its column. */
const SCIENTIFIC = /^[-−+]?\d+(?:[.,]\d+)?e[-−+]?\d+$/iu;

/**
 * The decimal text of a number as a spreadsheet writes it. What is no number, « 12 5 », is left for the decoder to refuse; so is what is one number
 * or another: « 1,000 » under two decimals may be a thousand, as « 1.000 » may.
 */
function numberOfCell(text: string): string | Unreadable {
  const [, sign = '', whole, decimals] = NUMBER.exec(text.trim()) ?? [];
  if (whole === undefined && SCIENTIFIC.test(text.trim())) return new Unreadable([POWER_OF_TEN]);
  if (whole === undefined) return /\d\s*(?:[€%]|\p{L})/u.test(text) ? new Unreadable([WITH_UNIT]) : text;
  return `${sign === '' ? '' : '-'}${whole.replace(/\D/g, '')}${decimals === undefined ? '' : `.${decimals}`}`;
}

const LEFT_EMPTY: Problem = {
  path: '',
  fr: 'ce que l’on ne sait pas ne s’écrit pas : laissez la cellule vide',
  en: 'what is not known is not written: leave the cell empty',
};

const YES_OR_NO: Problem = {
  path: '',
  fr: 'écrivez « oui » ou « non », en minuscules (un tableur écrit VRAI et FAUX)',
  en: 'write “oui” or “non”, in lower case (a spreadsheet writes TRUE and FALSE)',
};

const DAY_FIRST: Problem = {
  path: '',
  fr: 'une date s’écrit année-mois-jour, comme 2026-11-21 : donnez ce format à la colonne dans le tableur',
  en: 'a date is written year-month-day, as 2026-11-21: give the column this format in the spreadsheet',
};

const WITH_UNIT: Problem = {
  path: '',
  fr: 'un nombre s’écrit sans unité, comme 12,50 : l’unité est celle de la donnée',
  en: 'a number is written without its unit, as 12.50: the unit is that of the input',
};

const POWER_OF_TEN: Problem = {
  path: '',
  fr: 'ce nombre est écrit en puissance de dix (1,2E+04), comme un tableur l’abrège : donnez à la colonne le format « nombre »',
  en: 'this number is written as a power of ten (1.2E+04), as a spreadsheet shortens it: give the column the format “number”',
};

function parsed(text: string, line: number): unknown {
  const read = readJson(text, line);
  if ('json' in read) return read.json;
  return read.problems.some(({ path }) => path !== '') ? new Unreadable(read.problems) : text;
}
