/** The case tables as they are written, with what became of each expected cell. */
import type { CaseReport } from '../../interpret/cases.ts';
import { quotesOf } from './blocks.ts';
import type { Making, Of } from '../making.ts';
import type { CasesSheet, CaseSheetRow } from '../page.ts';
import { itemAt } from '../../../dsl/syntax/sure.ts';

/** Every case table, in the order of the files. */
export function casesSheets(making: Making, report: CaseReport): readonly CasesSheet[] {
  return making.of('cases').map((table) => {
    const shown = table.columns.flatMap((column, index) => (column.document === null ? [index] : []));
    const results = report.tables.find(({ span }) => span.file === table.span.file && span.start === table.span.start)?.rows ?? [];
    return {
      anchor: making.anchor('cas', table.title.text, []),
      title: table.title.text,
      sources: making.written(table.sources),
      given: table.bindings.map(({ name, cell }) => `${name.text} = ${cell.text}`),
      columns: shown.map((index) => ({ title: itemAt(table.columns, index).title, expected: itemAt(table.columns, index).expected })),
      cited: shown.length < table.columns.length,
      rows: table.rows.map((row) => rowOf(making, table, row, shown, results)),
    };
  });
}

function rowOf(
  making: Making,
  table: Of<'cases'>,
  row: Of<'cases'>['rows'][number],
  shown: readonly number[],
  results: CaseReport['tables'][number]['rows'],
): CaseSheetRow {
  const result = results.find(({ span }) => span.start === row.span.start);
  const cells = shown.map((index) => {
    const cell = itemAt(row.cells, index);
    const checked = result?.cells.find(({ span }) => span.start === cell.span.start);
    return {
      text: cell.text,
      state: checked?.state ?? null,
      obtained: checked === undefined || checked.state === 'matches' || checked.state === 'unchecked' ? null : checked.text,
    };
  });
  const sources = table.columns.flatMap(({ document }, index) =>
    document === null
      ? []
      : quotesOf(itemAt(row.cells, index).text).flatMap((quote) =>
          making.sources([{ kind: 'citation', document: making.documentName(document.text), quote, span: row.span }]),
        ),
  );
  return { cells, sources, verdict: result?.state ?? 'failed' };
}
