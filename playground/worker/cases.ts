import { type CellReport, type CellState, type RowReport, runCase } from '../../compiler/interpret/cases.ts';
import type { CaseRow, CaseTable, Model } from '../../dsl/model/model.ts';
import type { Plan } from '../../compiler/plan/plan.ts';
import type * as Syntax from '../../dsl/syntax/syntax.ts';
import type { Places } from './views/places.ts';
import { CASE_STATES, type CaseState, type CaseTableView, type CaseView, type CheckView } from './protocol.ts';
import { definitionsIn } from './views/definitions.ts';
import { sourceViews } from './views/sources.ts';

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

/** Every case of a ruleset, run a few at a time: the worker stays free to hear of a newer text. */
export class CaseRun {
  readonly plan: Plan;
  readonly places: Places;
  /** Cases of the tables that were run whole, by id. */
  readonly cases = new Map<string, KnownCase>();
  private readonly waiting: CaseTable[];
  private readonly written: readonly Written[];
  private readonly titles = new Map<string, number>();
  private rows: RowReport[] = [];

  constructor(model: Model, plan: Plan, places: Places) {
    this.plan = plan;
    this.places = places;
    this.waiting = inOrderOfRules(model);
    this.written = model.files.flatMap((file) => file.declarations.filter((each): each is Written => each.kind === 'cases'));
  }

  get complete(): boolean {
    return this.waiting.length === 0;
  }

  /** Runs cases until `budget` milliseconds are spent; gives the tables that were finished meanwhile. */
  advance(budget: number): readonly CaseTableView[] {
    const end = performance.now() + budget;
    const finished: CaseTableView[] = [];
    for (let table = this.waiting[0]; table !== undefined; table = this.waiting[0]) {
      for (const row of table.rows.slice(this.rows.length)) {
        if (performance.now() > end) return finished;
        this.rows.push(runCase(this.plan, row));
      }
      finished.push(this.finish(table));
      this.waiting.shift();
      this.rows = [];
    }
    return finished;
  }

  private finish(table: CaseTable): CaseTableView {
    const own = this.written.find((each) => each.span.file === table.span.file && each.span.start === table.span.start);
    const seen = this.titles.get(table.title) ?? 0;
    this.titles.set(table.title, seen + 1);
    const id = seen === 0 ? table.title : `${table.title} (${seen + 1})`;
    const view = { id, ...this.view(id, table, own) };
    table.rows.forEach((row, index) => {
      const one = view.cases[index];
      if (one !== undefined) this.cases.set(one.id, { row, table: view, view: one });
    });
    return view;
  }

  private isDated({ inputs }: CaseRow): boolean {
    const { applicationDate } = this.plan;
    return applicationDate === null || inputs[applicationDate]?.kind === 'value';
  }

  /** Lays the results of a table beside what was written. */
  private view(id: string, table: CaseTable, written: Written | undefined): Omit<CaseTableView, 'id'> {
    const inputs = (written?.columns ?? []).flatMap((column, index) => (isInput(column) ? [{ title: column.title, index }] : []));
    const cases = table.rows.map((row, index): CaseView => {
      const cells = written?.rows.find((each) => each.span.start === row.span.start)?.cells ?? [];
      const checks = (this.rows[index]?.cells ?? []).map(checkView);
      const rank = table.rows.slice(0, index).filter((each) => each.number === row.number).length;
      return {
        id: `${id}/${row.number}/${rank}`,
        number: row.number,
        inputs: inputs.map((column) => cells[column.index]?.text ?? ''),
        checks,
        dated: this.isDated(row),
        state: this.rows[index]?.state === 'idle' ? 'n’attend rien' : gravest(checks),
        place: this.places.place(row.span),
      };
    });
    return {
      title: table.title,
      source: sourceViews(table.sources, this.plan.documents, this.places)[0] ?? null,
      columns: inputs.map(({ title }) => title),
      common: (written?.bindings ?? []).map(({ name, cell }) => ({ title: name.text, text: cell.text })),
      cases,
    };
  }
}

/** Tables follow the rules they test, in the order of the text: the first rules a person reads have the first cases. */
function inOrderOfRules(model: Model): CaseTable[] {
  const order = new Map(model.files.map(({ file }, index) => [file, index]));
  const placeOf = (table: CaseTable): readonly [number, number] => {
    const tested = table.rows[0]?.expectations.flatMap(({ expr }) => definitionsIn(expr)) ?? [];
    const span = model.definitions.get(tested[0] ?? '')?.span ?? table.span;
    return [order.get(span.file) ?? order.size, span.start];
  };
  const placed = model.cases.map((table) => ({ table, place: placeOf(table) }));
  return placed.sort((a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1]).map(({ table }) => table);
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
