import { dirname, join } from 'node:path';
import type { TestReport } from '../contract/cases.ts';
import { sure } from '../../../dsl/syntax/sure.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;' };

/** Text of an XML attribute; characters that XML forbids become a space. */
const escape = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ' ').replace(/[&<>"\n]/g, (char) => sure(ESCAPES[char], char));

/** A JUnit report: one suite per case table, one test per row; a row that expects nothing is skipped. */
export function junit(report: TestReport): string {
  const suites = report.rulesets.flatMap(({ path, ruleset, tables }) =>
    tables.map(({ title, rows }) => {
      const [failures, skipped] = (['failed', 'idle'] as const).map((state) => rows.filter((row) => row.state === state).length);
      const cases = rows.map((row) => {
        const wrong = row.cells.filter(({ state }) => state !== 'matches' && state !== 'unchecked');
        const name = `    <testcase classname="${escape(`${ruleset.title} · ${title}`)}" name="${escape(row.number)}" file="${escape(placeIn(path, row.file))}" line="${row.line}"`;
        if (row.state === 'idle') return `${name}>\n      <skipped message="n’attend rien"/>\n    </testcase>`;
        if (wrong.length === 0) return `${name}/>`;
        const said = wrong.map((cell) => `${cell.title} : attendu ${cell.expected}, obtenu ${cell.obtained}`).join('\n');
        return `${name}>\n      <failure message="${escape(said)}"/>\n    </testcase>`;
      });
      return [
        `  <testsuite name="${escape(title)}" tests="${rows.length}" failures="${failures}" skipped="${skipped}">`,
        ...cases,
        '  </testsuite>',
      ].join('\n');
    }),
  );
  return ['<?xml version="1.0" encoding="UTF-8"?>', '<testsuites name="attendu">', ...suites, '</testsuites>', ''].join('\n');
}

/** A file of a ruleset, from where the command ran: of a ruleset that is one file, that file. */
export const placeIn = (named: string, file: string): string => (named.endsWith('.attendu') ? join(dirname(named), file) : join(named, file));
