import { memo, type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { fr } from '../catalogue/fr.ts';
import { CASE_STATES, type CaseState, type CaseTableView, type CaseView, type CheckView, type Report } from '../worker/protocol.ts';
import { caseCount } from '../state/summary.ts';
import type { Stale } from '../state/use-workbench.ts';
import { Pane } from './frame/pane.tsx';
import { StateMark, stateClass } from './state-mark.tsx';

interface CasesProps {
  readonly hidden: boolean;
  readonly narrow: boolean;
  readonly report: Report | null;
  /** More cases are on their way. */
  readonly partial: boolean;
  readonly stale: Stale | null;
  readonly selected: string | null;
  readonly changed: ReadonlySet<string>;
  readonly onSelect: (caseId: string) => void;
}

/** Every case of every case table: what it gives, what is expected, what is obtained, and the état in words. */
export function CasesPane({ hidden, narrow, report, partial, stale, selected, changed, onSelect }: CasesProps) {
  const [filter, setFilter] = useState<CaseState | null>(null);
  const latest = useRef(onSelect);
  latest.current = onSelect;
  // The same function at each render: a table that did not change is not drawn again.
  const select = useCallback((caseId: string) => latest.current(caseId), []);
  const active = filter !== null && report !== null && report.counts[filter] === 0 ? null : filter;
  return (
    <Pane
      id="cas"
      area="cases"
      title={fr.panes.cases}
      hidden={hidden}
      tools={report === null ? null : <Filter {...{ report, partial, stale, active }} onChange={setFilter} />}
    >
      {stale !== null && report !== null && <p className="stale-note">{fr.staleWhy[stale]}</p>}
      <div
        className={stale !== null ? 'pane-body scroll stale' : 'pane-body scroll'}
        tabIndex={0}
        role="group"
        aria-labelledby="cas-title"
        aria-busy={(report === null || partial || stale === 'computing') && stale !== 'error'}
      >
        {report === null && <p className="empty">{stale === 'error' ? fr.cases.waiting : fr.computing}</p>}
        {report !== null && !partial && report.tables.length === 0 && <p className="empty">{fr.cases.none}</p>}
        {report?.tables.map((table) => (
          <CaseTable
            key={table.id}
            {...{ table, narrow }}
            onSelect={select}
            filter={active}
            selected={table.cases.some(({ id }) => id === selected) ? selected : null}
            changed={table.cases.some(({ id }) => changed.has(id)) ? changed : NONE}
          />
        ))}
        {partial && stale !== 'error' && <p className="empty">{fr.computing}</p>}
      </div>
    </Pane>
  );
}

const NONE: ReadonlySet<string> = new Set();

function Filter({
  report,
  partial,
  stale,
  active,
  onChange,
}: {
  readonly report: Report;
  readonly partial: boolean;
  readonly stale: Stale | null;
  readonly active: CaseState | null;
  readonly onChange: (state: CaseState | null) => void;
}) {
  return (
    <div className={stale !== null ? 'filter stale' : 'filter'} role="group" aria-label={fr.cases.filter}>
      <button type="button" className="chip" aria-pressed={active === null} onClick={() => onChange(null)}>
        {partial ? fr.cases.soFar(caseCount(report)) : `${fr.cases.all} ${caseCount(report)}`}
      </button>
      {CASE_STATES.filter((state) => report.counts[state] > 0).map((state) => (
        <button
          key={state}
          type="button"
          className={`chip ${stateClass(state)}`}
          aria-pressed={active === state}
          onClick={() => onChange(active === state ? null : state)}
        >
          <span aria-hidden="true">{fr.cases.states[state].icon} </span>
          {fr.cases.count(report.counts[state], state)}
        </button>
      ))}
    </div>
  );
}

interface TableProps {
  readonly table: CaseTableView;
  readonly narrow: boolean;
  readonly filter: CaseState | null;
  readonly selected: string | null;
  readonly changed: ReadonlySet<string>;
  readonly onSelect: (caseId: string) => void;
}

const CaseTable = memo(function CaseTable({ table, narrow, filter, selected, changed, onSelect }: TableProps) {
  const cases = table.cases.filter((each) => filter === null || each.state === filter);
  if (cases.length === 0) return null;
  const single = singleTitle(table);
  return (
    <div className="case-table">
      <table className="cases">
        <caption>
          <span className="visually-hidden">{fr.cases.caption('')}</span>
          {table.title}
          {table.common.length > 0 && (
            <span className="common">
              {fr.cases.common} {table.common.map(({ title, text }) => `${title} = ${text}`).join(' ; ')}
            </span>
          )}
        </caption>
        {narrow ? <NarrowHead /> : <Head columns={table.columns} single={single} />}
        {cases.map((each) => (
          <CaseRows
            key={each.id}
            view={each}
            layout={narrow ? 'narrow' : single === null ? 'several' : 'single'}
            selected={each.id === selected}
            changed={changed.has(each.id)}
            onSelect={onSelect}
          />
        ))}
      </table>
    </div>
  );
});

/** The title of the only expected result of a table; null when rows have several. */
const singleTitle = (table: CaseTableView): string | null =>
  table.cases.every((each) => each.checks.length === 1) ? (table.cases[0]?.checks[0]?.title ?? null) : null;

function Head({ columns, single }: { readonly columns: readonly string[]; readonly single: string | null }) {
  return (
    <thead>
      <tr>
        <th scope="col" className="number">
          {fr.cases.number}
        </th>
        {columns.map((title) => (
          <th key={title} scope="col" className="input">
            {title}
          </th>
        ))}
        {single === null && (
          <th scope="col" className="check-title">
            {fr.cases.result}
          </th>
        )}
        <th scope="col" className="expected">
          {fr.cases.expected}
          {single !== null && <span className="of"> : {single}</span>}
        </th>
        <th scope="col" className="obtained">
          {fr.cases.obtained}
        </th>
        <th scope="col" className="state-column">
          {fr.cases.state}
        </th>
      </tr>
    </thead>
  );
}

/** On a phone: what a case gives is read in its result; expected and obtained share a column. */
function NarrowHead() {
  return (
    <thead>
      <tr>
        <th scope="col" className="number">
          {fr.cases.number}
        </th>
        <th scope="col">{fr.cases.obtained}</th>
        <th scope="col" className="state-column">
          {fr.cases.state}
        </th>
      </tr>
    </thead>
  );
}

interface RowsProps {
  readonly view: CaseView;
  readonly layout: 'single' | 'several' | 'narrow';
  readonly selected: boolean;
  readonly changed: boolean;
  readonly onSelect: (caseId: string) => void;
}

/** One line per expected result; the case and what it gives stand beside all of them. */
function CaseRows({ view, layout, selected, changed, onSelect }: RowsProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  useEffect(() => {
    return selected && body.current !== null ? keepInView(body.current) : undefined;
  }, [selected]);
  const span = view.checks.length;
  const beside = (
    <>
      <th scope="rowgroup" rowSpan={span} className="number">
        <button type="button" className="case-button" aria-pressed={selected} onClick={() => onSelect(view.id)}>
          <span className="visually-hidden">{fr.cases.number} </span>
          {view.number}
        </button>
        {changed && <span className="changed">{fr.cases.changed}</span>}
      </th>
      {layout !== 'narrow' &&
        view.inputs.map((text, index) => (
          <td key={index} rowSpan={span} className="input">
            <Cell text={text} />
          </td>
        ))}
    </>
  );
  return (
    <tbody ref={body} className={selected ? 'selected' : undefined} onClick={() => onSelect(view.id)}>
      {view.checks.map((check, index) => (
        <tr key={check.title} className={stateClass(check.state)}>
          {index === 0 && beside}
          {layout === 'narrow' ? <NarrowCheck check={check} /> : <WideCheck check={check} titled={layout === 'several'} />}
          <td className="state-column">
            <StateMark state={check.state} />
          </td>
        </tr>
      ))}
    </tbody>
  );
}

/** Frames a scroll takes at most to settle: a table that comes near the view for the first time takes its true height, and moves what follows. */
const FRAMES = 6;

/** Brings rows into view, and again while tables drawn meanwhile move them; gives what stops it. */
function keepInView(rows: HTMLElement): () => void {
  let left = FRAMES;
  let frame = 0;
  const look = (): void => {
    bringIntoView(rows);
    left -= 1;
    if (left > 0) frame = requestAnimationFrame(look);
  };
  look();
  return () => cancelAnimationFrame(frame);
}

/** Scrolls the pane only, and only as far as needed: neither the page nor the place of the focus moves. */
function bringIntoView(rows: HTMLElement): void {
  const pane = rows.closest('.scroll');
  if (pane === null || pane.scrollHeight <= pane.clientHeight) return;
  const head = rows.closest('table')?.tHead?.offsetHeight ?? 0;
  const [own, around] = [rows.getBoundingClientRect(), pane.getBoundingClientRect()];
  if (own.top < around.top + head) pane.scrollTop += own.top - around.top - head;
  else if (own.bottom > around.bottom) pane.scrollTop += Math.min(own.bottom - around.bottom, own.top - around.top - head);
}

function WideCheck({ check, titled }: { readonly check: CheckView; readonly titled: boolean }) {
  return (
    <>
      {titled && (
        <th scope="row" className="check-title">
          {check.title}
        </th>
      )}
      <td className="expected">
        <Cell text={check.expected} />
      </td>
      <td className="obtained">
        <Cell text={check.obtained} />
      </td>
    </>
  );
}

function NarrowCheck({ check }: { readonly check: CheckView }) {
  return (
    <td className="obtained">
      <span className="check-title">{check.title}</span>
      <Cell text={check.obtained} />
      {check.state !== 'conforme' && (
        <span className="narrow-expected">
          {fr.cases.expected.toLowerCase()} : {check.expected}
        </span>
      )}
    </td>
  );
}

/** Elements of a list stand under one another, as a person would write them. */
function Cell({ text }: { readonly text: string }): ReactNode {
  const items = text.split(' ; ');
  if (items.length === 1) return text;
  return (
    <ul className="cell-list">
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ul>
  );
}
