/** Condition cells that mean something by the type of their column: `en 2025` of a date, `sauf APA` of a choix. Each is told with what to write. */
import { MONTHS } from '../../grammar/french.ts';
import { SYNTAX } from '../../diagnostics/catalog/syntax.ts';
import { fix } from '../../diagnostics/entry.ts';
import { nameKey } from '../../names.ts';
import type * as Syntax from '../../syntax/syntax.ts';
import type { Type } from '../../model/types.ts';
import type { Context } from '../context.ts';
import { say } from '../messages.ts';
import { present } from '../types.ts';

/** True, and said, of a cell that is written otherwise. */
export function saysCellMeant(c: Context, cell: Syntax.Cell, type: Type): boolean {
  const text = cell.text.trim();
  const of = present(type);
  const right = of.kind === 'date' ? daysMeant(text) : of.kind === 'choice' ? valuesLeft(c, text, of.choice) : null;
  if (right === null) return false;
  say(c, SYNTAX.otherTurn, cell.span, { written: text, right }, { fixes: [fix('write', cell.span, right, { right })] });
  return true;
}

const WAY = "(en |année |l'année |avant |après |depuis |à partir de |jusqu'en )?";
const OF_YEARS = new RegExp(`^${WAY}(\\d{4})$`, 'iu');
const OF_MONTHS = new RegExp(`^${WAY}(${MONTHS.join('|')}) (\\d{4})$`, 'iu');

/** A year or a month in the place of days; null: it is neither. */
function daysMeant(text: string): string | null {
  const [, way = '', year] = OF_YEARS.exec(text) ?? [];
  if (year !== undefined) return within(way, `01/01/${year}`, `31/12/${year}`);
  const [, before = '', name = '', of] = OF_MONTHS.exec(text) ?? [];
  if (of === undefined) return null;
  const month = MONTHS.indexOf(name.toLowerCase());
  const last = new Date(Date.UTC(Number(of), month + 1, 0)).getUTCDate();
  const at = `${String(month + 1).padStart(2, '0')}/${of}`;
  return within(before, `01/${at}`, `${last}/${at}`);
}

function within(way: string, first: string, last: string): string {
  switch (way.trim().toLowerCase()) {
    case 'avant':
      return `avant ${first}`;
    case 'après':
      return `après ${last}`;
    case 'depuis':
    case 'à partir de':
      return `à partir du ${first}`;
    case "jusqu'en":
      return `jusqu'au ${last}`;
    default:
      return `${first} à ${last}`;
  }
}

/** More values than this are not written out. */
const MOST_LEFT = 6;

/** `sauf APA`, `pas APA ni PSD`: the other values of the choix; null: it is no such cell. */
function valuesLeft(c: Context, text: string, choice: string): string | null {
  const [, excepted] = /^(?:tou(?:s|tes) )?(?:sauf|pas|autres? que|hors|≠|<>|!=) ?(.+)$/iu.exec(text) ?? [];
  const values = c.choices.get(choice)?.values.map(({ name }) => name) ?? [];
  const keys = excepted?.split(/ (?:ou|et|ni) |, /u).map(nameKey) ?? [];
  if (values.some((value) => nameKey(value) === nameKey(text))) return null;
  if (keys.length === 0 || !keys.every((key) => values.some((value) => nameKey(value) === key))) return null;
  const left = values.filter((value) => !keys.includes(nameKey(value)));
  return left.length === 0 || left.length > MOST_LEFT ? null : left.join(' ou ');
}
