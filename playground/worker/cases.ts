import { type CaseReport, type CellReport, type CellState, runCases } from '../../compiler/interpret/cases.ts';
import type { Compiled } from '../../compiler/driver.ts';
import type { CaseRow, CaseTable } from '../../dsl/model.ts';
import type { Plan } from '../../compiler/plan/plan.ts';
import type * as Syntax from '../../dsl/syntax.ts';
import type { Places } from './places.ts';
import { CASE_STATES, type CaseState, type CaseTableView, type CaseView, type CheckView, type Report } from './protocol.ts';
import { sourceViews } from './sources.ts';

const STATES: Readonly<Record<CellState, CaseState>> = {
  matches: 'conforme',
  differs: 'écart',
  blank: 'sans attendu',
  fault: 'en erreur',
  unchecked: 'non regardé',
};

type Written = Syntax.Declaration & { readonly kind: 'cases' };

/** One row of the model with its view, so that a case chosen in the page can be explained. */
export interface KnownCase {
  readonly row: CaseRow;
  readonly table: CaseTableView;
  readonly view: CaseView;
}

/** Runs every case and lays the results beside what was written. Null while the ruleset has an error. */
export function reportOf(compiled: Compiled, places: Places): { readonly report: Report; readonly cases: ReadonlyMap<string, KnownCase> } | null {
  const { model, plan } = compiled;
  if (plan === null) return null;
  const run = runCases(model, plan);
  const written = model.files.flatMap((file) => file.declarations.filter((each): each is Written => each.kind === 'cases'));
  const cases = new Map<string, KnownCase>();
  const tables = model.cases.map((table, index) => {
    const own = written.find((each) => each.span.file === table.span.file && each.span.start === table.span.start);
    const view = tableView(table, own, run.tables[index], plan, places);
    table.rows.forEach((row, at) => {
      const one = view.cases[at];
      if (one !== undefined) cases.set(one.id, { row, table: view, view: one });
    });
    return view;
  });
  return { report: { tables, counts: countsOf(tables) }, cases };
}

function tableView(
  table: CaseTable,
  written: Written | undefined,
  run: CaseReport['tables'][number] | undefined,
  plan: Plan,
  places: Places,
): CaseTableView {
  const inputs = (written?.columns ?? []).flatMap((column, index) => (isInput(column) ? [{ title: column.title, index }] : []));
  const cases = table.rows.map((row, index): CaseView => {
    const cells = written?.rows.find((each) => each.span.start === row.span.start)?.cells ?? [];
    const checks = (run?.rows[index]?.cells ?? []).map(checkView);
    return {
      id: `${table.title}/${row.number}/${table.rows.slice(0, index).filter((each) => each.number === row.number).length}`,
      number: row.number,
      inputs: inputs.map((column) => cells[column.index]?.text ?? ''),
      checks,
      state: gravest(checks),
      place: places.place(row.span),
    };
  });
  return {
    title: table.title,
    source: sourceViews(table.sources, plan.documents, places)[0] ?? null,
    columns: inputs.map(({ title }) => title),
    common: (written?.bindings ?? []).map(({ name, cell }) => ({ title: name.text, text: cell.text })),
    cases,
  };
}

/** What a case gives: neither its number, nor its passage, nor what is expected. */
const isInput = (column: Syntax.Column): boolean => !column.expected && column.document === null && column.title !== 'n°';

const checkView = (cell: CellReport): CheckView => ({
  title: cell.title,
  expected: cell.cell,
  obtained: cell.text,
  state: STATES[cell.state],
  definition: cell.definition,
});

const gravest = (checks: readonly CheckView[]): CaseState =>
  CASE_STATES.find((state) => checks.some((check) => check.state === state)) ?? 'non regardé';

function countsOf(tables: readonly CaseTableView[]): Report['counts'] {
  const all = tables.flatMap((table) => table.cases);
  const count = (state: CaseState): number => all.filter((each) => each.state === state).length;
  return {
    conforme: count('conforme'),
    écart: count('écart'),
    'en erreur': count('en erreur'),
    'sans attendu': count('sans attendu'),
    'non regardé': count('non regardé'),
  };
}
