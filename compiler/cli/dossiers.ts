import type { Input, Model } from '../../dsl/model.ts';
import type { Type } from '../../dsl/types.ts';
import { readCsv } from './csv.ts';

/** One dossier of a stream: its line, and its JSON or why the line cannot be read. No value of the dossier is repeated in a message. */
export type StreamedDossier = { readonly line: number } & (
  { readonly json: unknown } | { readonly problem: { readonly fr: string; readonly en: string } }
);

/** NDJSON: one JSON object a line; empty lines are skipped. */
export async function* readNdjson(pieces: AsyncIterable<string>): AsyncGenerator<StreamedDossier> {
  let line = 0;
  for await (const text of linesOf(pieces)) {
    line += 1;
    if (text.trim() === '') continue;
    try {
      yield { line, json: JSON.parse(text) as unknown };
    } catch {
      yield {
        line,
        problem: {
          fr: 'Cette ligne n’est pas du JSON : un objet par ligne, comme {"âge": 80}.',
          en: 'This line is not JSON: one object a line, such as {"âge": 80}.',
        },
      };
    }
  }
}

async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
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
  for await (const { line, cells } of readCsv(pieces)) {
    if (header === null) {
      header = cells.map(({ text }) => text);
      const twice = header.find((name, index) => header?.indexOf(name) !== index);
      if (twice === undefined) continue;
      yield { line, problem: { fr: `Deux colonnes ont le nom « ${twice} ».`, en: `Two columns are named “${twice}”.` } };
      return;
    }
    if (cells.length !== header.length) {
      yield {
        line,
        problem: {
          fr: `Cette ligne a ${cells.length} cellules, l’en-tête ${header.length}.`,
          en: `This line has ${cells.length} cells, the header ${header.length}.`,
        },
      };
      continue;
    }
    const pairs = header.flatMap((name, index) => {
      const cell = cells[index];
      if (cell === undefined || (cell.text === '' && !cell.quoted)) return [];
      return [[name, jsonOfCell(cell.text, inputs.get(name)?.type)] as const];
    });
    yield { line, json: Object.fromEntries(pairs) };
  }
}

/** The JSON value that a CSV cell stands for, by the type of its column. */
export function jsonOfCell(text: string, type: Type | undefined): unknown {
  if (type === undefined) return text;
  switch (type.kind) {
    case 'optional':
      return text === 'aucun' ? null : jsonOfCell(text, type.of);
    case 'boolean':
      return text === 'oui' || text === 'true' ? true : text === 'non' || text === 'false' ? false : text;
    case 'number':
      return text
        .replace(/[\s\u00a0\u202f]/g, '')
        .replace(',', '.')
        .replace(/^−/, '-');
    case 'list':
    case 'record':
    case 'period':
      return parsed(text);
    case 'text':
    case 'date':
    case 'choice':
    case 'nothing':
      return text;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
