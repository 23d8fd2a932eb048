/** First lines: the word, the name, and what follows it. */
import { report } from '../diagnostics/entry.ts';
import { SYNTAX } from '../diagnostics/catalog/syntax.ts';
import type { Name, Quote } from '../syntax/syntax.ts';
import type { Line, Opener } from '../lexer/blocks.ts';
import { openerLength, TYPED } from '../lexer/collect.ts';
import { type Context, quoteOf, spanOf, typed } from '../lexer/context.ts';
import { edit, reportLine, unexpectedTail } from './lines.ts';
import { readHeadName, type readName } from '../lexer/name-reading.ts';
import { type ReadType, readType } from './type-reading.ts';
import { endOf, startOf } from '../lexer/atoms.ts';
import { itemAt } from '../syntax/sure.ts';
import { readUnit } from '../lexer/tokenise.ts';

const EXAMPLES: Readonly<Record<Opener, string>> = {
  règlement: 'règlement « Titre du règlement »',
  langue: 'langue 1',
  reprend: 'reprend « Titre du règlement »',
  document: 'document guide',
  choix: 'choix type de demande',
  fiche: 'fiche événement',
  unité: 'unité point',
  donnée: 'donnée date de notification : date',
  paramètre: 'paramètre taux : %',
  règle: 'règle droit ouvert : oui ou non',
  décompte: 'décompte points',
  plafond: 'plafond montant versé : €',
  plancher: 'plancher montant versé : €',
  barème: 'barème participation : %',
  impact: 'impact conséquence : effet',
  délai: 'délai première visite',
  contrôle: 'contrôle pièces du dossier',
  question: 'question année du plafond « … ? »',
  garantie: 'garantie jamais plus que la dépense',
  terme: 'terme GIR',
  'hors champ': 'hors champ guide « … »',
  exemples: 'exemples de prestataires',
  cas: 'cas « Titre du tableau »',
};

export interface Head {
  readonly name: Name;
  /** Index of the first atom after the name. */
  readonly next: number;
  /** Where the type begins when the `:` before it was left out, which has been reported. */
  readonly typeAt: number | null;
}

/** The name a first line declares; null when it has none or one that cannot be, which has been reported. */
export function readHead(context: Context, line: Line, opener: Opener): Head | null {
  const from = openerLength(opener);
  const { name, next, problem, typeAt } = readHeadName(context, line.atoms, from, TYPED.has(opener), opener === 'donnée');
  if (name === null) {
    reportLine(context, line, SYNTAX.missingName, { word: opener, example: EXAMPLES[opener] });
    return null;
  }
  if (!checkName(context, name, problem)) return null;
  if (typeAt !== null) reportNoColon(context, line, name, typeAt);
  return { name, next, typeAt };
}

function reportNoColon(context: Context, line: Line, name: Name, typeAt: number): void {
  const end = endOf(line.atoms, typeAt - 1, line.end);
  const type = typed(context, startOf(line.atoms, typeAt, line.end), endOf(line.atoms, line.atoms.length - 1, line.end));
  const fixes = [{ code: 'colon', params: {}, edits: [edit(context, end, end, ' :')] }];
  context.report(report(SYNTAX.missingTypeColon, name.span, { name: name.text, type }, { fixes }));
}

/** False, and reported, when no name can be so. */
export function checkName(context: Context, name: Name, problem: ReturnType<typeof readName>['problem']): boolean {
  if (problem === null) return true;
  if (problem.kind === 'function') context.report(report(SYNTAX.functionName, name.span, { name: name.text }));
  else context.report(report(SYNTAX.badName, name.span, { name: name.text, word: problem.word }));
  return false;
}

/** The type after the colon of a first line, or null; `missing` says how to report that there is none. */
export function typeAfter(context: Context, line: Line, head: Head, wanted: boolean): ReadType | null {
  if (head.typeAt !== null) return readType(context, line.atoms, head.typeAt);
  const colon = line.atoms[head.next];
  if (colon?.key === ':' && !wanted && saysValue(context, line, head.next + 1)) return null;
  if (colon?.key === ':' && head.next + 1 < line.atoms.length) return readType(context, line.atoms, head.next + 1);
  if (colon === undefined || colon.key === ':') {
    if (wanted) reportLine(context, line, SYNTAX.missingType, { name: head.name.text });
  } else if (!saysNotInName(context, line, head))
    unexpectedTail(context, line, head.next, colon.key === 'pour' ? 'type-then-each' : wanted ? 'type' : 'type-or-end');
  return null;
}

/** `donnée seul (hors couple) : oui ou non`: the words go on to the colon, and one of them is in no name; true, and reported. */
function saysNotInName(context: Context, line: Line, { name, next }: Head): boolean {
  const colon = line.atoms.findIndex(({ key }, index) => index > next && key === ':');
  const word = line.atoms[next];
  if (colon < 0 || word === undefined || !/^(?:si|sauf|sinon|dont|\()$/u.test(word.key)) return false;
  const whole = { ...name.span, end: context.offset + itemAt(line.atoms, colon - 1).end };
  const words = typed(context, whole.start - context.offset, whole.end - context.offset);
  context.report(report(SYNTAX.badName, whole, { name: words, word: typed(context, word.start, word.end) }));
  return true;
}

/** `paramètre âge minimal : 65 ans`, `paramètre forfait : € = 150`: the value stands below its type. */
function saysValue(context: Context, line: Line, at: number): boolean {
  const [number, last] = [line.atoms[at], line.atoms.at(-1)];
  const equals = line.atoms.findIndex(({ key }, index) => index > at && key === '=');
  const [first, before] = [line.atoms[equals + 1], line.atoms[equals - 1]];
  if (equals > 0 && number !== undefined && first !== undefined && before !== undefined && last !== undefined) {
    const unit = typed(context, number.start, before.end);
    const written = typed(context, first.start, last.end);
    const value = first.kind === 'number' && first === last && unit !== 'nombre' ? `${written} ${unit}` : written;
    const fixes = [{ code: 'write', params: { right: unit }, edits: [edit(context, before.end, last.end, `\n  ${value}`)] }];
    const span = spanOf(context, itemAt(line.atoms, equals).start, last.end);
    context.report(report(SYNTAX.valueInType, span, { written: value, unit }, { fixes }));
    return true;
  }
  if (number?.kind !== 'number' || last === undefined) return false;
  const { unit, next } = readUnit(context, line.atoms, at + 1);
  if (next < line.atoms.length) return false;
  const written = typed(context, number.start, last.end);
  const params = { written, unit: unit === '' ? 'nombre' : unit };
  const edits = [edit(context, number.start, last.end, `${params.unit}\n  ${written}`)];
  const fixes = [{ code: 'write', params: { right: params.unit }, edits }];
  context.report(report(SYNTAX.valueInType, spanOf(context, number.start, last.end), params, { fixes }));
  return true;
}

/** The quotation at atom `at`, which ends the line unless `more`; null when it is not there, which has been reported. */
export function quoteAt(context: Context, line: Line, at: number, wanted: string, more = false): Quote | null {
  const atom = line.atoms[at];
  if (atom?.kind === 'quote') {
    if (!more && at + 1 < line.atoms.length) unexpectedTail(context, line, at + 1, 'end');
    return quoteOf(context, atom);
  }
  unexpectedTail(context, line, at, wanted);
  return null;
}
