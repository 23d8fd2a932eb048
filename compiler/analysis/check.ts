import { concat, concatMap } from '../../dsl/syntax/collections.ts';
import { ANALYSIS } from '../../dsl/diagnostics/catalog/analysis.ts';
import type { Diagnostic, Fix } from '../../dsl/diagnostics/diagnostic.ts';
import { report } from '../../dsl/diagnostics/entry.ts';
import type { Span } from '../../dsl/syntax/span.ts';
import type * as Core from '../../dsl/model/core.ts';
import { wordsOf } from '../interpret/reasons/ruleset-words.ts';
import type { Plan } from '../plan/plan.ts';
import { type Flaw, findFlaws } from './gaps.ts';
import { situationOf, wordsOf as subjectWords } from './words.ts';
import { present } from '../../dsl/check/types.ts';
import { formatDay } from '../../runtime/dates/day.ts';
import { dayInFrench, heldBoundsInWords } from '../words.ts';
import { bare } from './situations/regions.ts';
import { itemAt, sure } from '../../dsl/syntax/sure.ts';

/**
 * Gaps and overlaps as findings: those a dossier surely meets, and gaps between two brackets of a table even when what it looks at is computed;
 * of the others, that there may be some, once for each definition; and what could not be looked at. A proven conflict is an error.
 */
export function analyse(plan: Plan): readonly Diagnostic[] {
  const told = new Set<string>();
  const flaws = findFlaws(plan);
  return concatMap(flaws, (flaw) => {
    const boundGap = boundGapOf(flaw, plan);
    if (boundGap !== null) return [boundGap];
    if (areConditions(flaw, plan)) {
      const about = `conditions ${flaw.definition}`;
      if (told.has(about)) return [];
      told.add(about);
      return [bareConditionsOf(flaws.filter((other) => other.definition === flaw.definition && areConditions(other, plan)).map(spansOf), flaw, plan)];
    }
    if (flaw.certain || flaw.between || flaw.kind === 'unexamined') return [diagnosticOf(flaw, plan)];
    const about = `${flaw.kind} ${flaw.definition}`;
    if (told.has(about)) return [];
    told.add(about);
    const more = flaws.filter((other) => `${other.kind} ${other.definition}` === about && !other.certain && !other.between).length - 1;
    return [possibleOf(flaw, more, plan)];
  });
}

/** Lines of a oui ou non rule that are computed, without a condition: what the text joins by « et » or « ou », far more often than two answers. */
const areConditions = ({ kind, of, branches, definition }: Flaw, plan: Plan): boolean =>
  kind === 'overlap' &&
  of === 'clauses' &&
  branches.length > 1 &&
  branches.every(({ guard, value, excepts }) => guard === null && excepts.length === 0 && value.kind !== 'const') &&
  plan.definitions.some(({ id, type }) => id === definition && present(type).kind === 'boolean');

interface Line {
  readonly span: Span;
  readonly branch: Core.Branch;
}

const spansOf = ({ branches }: Flaw): readonly Line[] =>
  concatMap(branches, (branch) => (branch.span === null ? [] : [{ span: branch.span, branch }]));

/** Said once of all the lines; joined by a click where they stand one below the other and hold no word of the other kind. */
function bareConditionsOf(lines: readonly (readonly Line[])[], flaw: Flaw, plan: Plan): Diagnostic {
  const apart = [...new Map(concat(lines).map((line) => [line.span.start, line])).values()].sort((a, b) => a.span.start - b.span.start);
  const [first, ...others] = apart.map(({ span }) => span);
  const { params } = aboutOf(flaw, plan);
  const together = apart.slice(0, -1).every(({ branch }) => branch.sources.length === 0);
  const join = (word: 'et' | 'ou', op: string): readonly Fix[] =>
    !together || apart.some(({ branch: { value } }) => value.kind === 'op' && value.op === op)
      ? []
      : [{ code: 'join', params: { word }, edits: others.map((span) => ({ span: { ...span, end: span.start }, text: `${word} ` })), guess: true }];
  return report(
    ANALYSIS.bareConditions,
    sure(first, 'the first line'),
    { definition: params.definition, lines: apart.length },
    {
      related: others.map((span) => ({ span, role: 'other' })),
      fixes: [...join('et', 'or'), ...join('ou', 'and')],
    },
  );
}

/** A value that « reprend … avec » gives to a donnée with bounds: nobody wrote its clauses, so it is told by the bounds; null of any other flaw. */
function boundGapOf(flaw: Flaw, plan: Plan): Diagnostic | null {
  const definition = plan.definitions.find((candidate) => candidate.id === flaw.definition);
  const [version] = definition?.versions ?? [];
  if (definition === undefined || version === undefined) return null;
  const [fr, en] = [heldBoundsInWords(definition, 'fr'), heldBoundsInWords(definition, 'en')];
  if (fr === null || en === null) return null;
  const { params, place } = aboutOf(flaw, plan);
  const bounds = { bounds: fr, boundsEn: en };
  if (present(definition.type).kind === 'list') {
    const given = definition.locals[0]?.value.kind === 'input' ? ANALYSIS.boundGap : ANALYSIS.possibleBoundGap;
    return report(given, version.span ?? place, {
      ...params,
      ...bounds,
      situation: 'la liste n’y tient pas',
      situationEn: 'the list is not within them',
    });
  }
  const situation = flaw.kind === 'unexamined' ? { situation: '', situationEn: '' } : {};
  const entry = flaw.certain && flaw.kind === 'gap' ? ANALYSIS.boundGap : ANALYSIS.possibleBoundGap;
  return report(entry, version.span ?? place, { ...params, ...bounds, ...situation });
}

/** What is asked about is computed, or hangs together in ways that are not followed: perhaps no dossier is in this situation. */
function possibleOf(flaw: Flaw, more: number, plan: Plan): Diagnostic {
  const { params, place, related } = aboutOf(flaw, plan);
  const entry = flaw.kind === 'gap' ? ANALYSIS.possibleGap : ANALYSIS.possibleOverlap;
  return report(entry, place, { ...params, more }, { related });
}

/** The words and places of a flaw. */
function aboutOf(flaw: Flaw, plan: Plan) {
  const definition = plan.definitions.find((candidate) => candidate.id === flaw.definition);
  const params = {
    definition: definition?.name ?? flaw.definition,
    situation: situationOf(flaw, plan, 'fr'),
    situationEn: situationOf(flaw, plan, 'en'),
  };
  const place: Span = sure(flaw.spans[0] ?? definition?.span, 'where a flaw stands');
  return { definition, params, place, related: flaw.spans.slice(1).map((span) => ({ span, role: 'other' })) };
}

/** Why a set of conditions was not examined: they are too many, or one of them asks about what cannot be told apart, in its own words. */
function uncutOf({ uncut }: Flaw, plan: Plan): { readonly why: 'many' | 'fraction' | 'other'; readonly subject: string } {
  if (uncut === null) return { why: 'many', subject: '' };
  const type = present(uncut.type);
  return { why: type.kind === 'number' && type.scale === 'exact' ? 'fraction' : 'other', subject: subjectWords(uncut, plan) };
}

function diagnosticOf(flaw: Flaw, plan: Plan): Diagnostic {
  const { definition, params, place, related } = aboutOf(flaw, plan);
  const table = flaw.of === 'table';
  if (flaw.kind === 'idle') return idleOf(flaw, place, plan);
  if (flaw.kind === 'unexamined')
    return report(ANALYSIS.unexamined, definition?.span ?? place, { definition: params.definition, ...uncutOf(flaw, plan) });
  if (flaw.kind === 'gap') {
    const gap = { ...params, negative: negativeIn(flaw, plan) };
    return report(table ? ANALYSIS.tableGap : ANALYSIS.clauseGap, definition?.span ?? place, gap);
  }
  if (table) return report(flaw.proven ? ANALYSIS.tableConflict : ANALYSIS.tableOverlap, place, params, { related });
  const isUnknown = flaw.branches.some(({ value }) => value.kind === 'const' && 'unknown' in value);
  const isBare = flaw.branches.every(({ guard }) => guard === null);
  const clauses = {
    ...params,
    order: orderOf(flaw, plan),
    unknown: isUnknown ? 'yes' : '',
    bare: isBare ? 'yes' : '',
    since: isBare ? sinceOf(flaw) : '',
    dated: isBare && flaw.days.from !== null ? 'yes' : '',
  };
  return report(flaw.proven ? ANALYSIS.clauseConflict : ANALYSIS.clauseOverlap, place, clauses, { related });
}

/** A clause of no use: a condition that no dossier meets, in the words of the text, or a clause that something else always takes the place of. */
function idleOf({ branches, idle }: Flaw, place: Span, plan: Plan): Diagnostic {
  const guard = branches[0]?.guard ?? null;
  const why = idle ?? 'condition';
  const at = why === 'condition' && guard !== null ? guard.span : place;
  const words = (at === null ? null : wordsOf(plan, at).words) ?? '';
  return report(ANALYSIS.idleClause, at ?? place, { words, why });
}

/** A number given by the dossier, without a least one, that the situation wants below zero: perhaps its bounds were forgotten. Empty: there is none. */
function negativeIn({ dimensions, box }: Flaw, plan: Plan): string {
  const negative = dimensions.find(({ pair, subject }, index) => {
    const given = bare(subject);
    const isGiven = given.kind === 'input' || given.kind === 'field';
    const type = present(given.type);
    return (
      pair === null && isGiven && type.kind === 'number' && type.min === null && itemAt(box, index).every(({ high }) => high !== null && high < 0)
    );
  });
  return negative === undefined ? '' : (wordsOf(plan, negative.subject.span).words ?? '');
}

/** The day after the last of a version: a value written below « jusqu'au » was meant to begin then; empty: its version has no last day. */
const sinceOf = ({ days }: Flaw): string => (days.to === null ? '' : dayInFrench(formatDay(days.to + 1)));

/** How two exceptions that meet are put in order: the one, named, and the other, that sets it aside; nothing when one of the two is no exception. */
function orderOf({ branches }: Flaw, plan: Plan): readonly string[] {
  const [one, other] = branches;
  if (one === undefined || other === undefined || one.excepts.length === 0 || other.excepts.length === 0) return [];
  const words = (expr: Core.Expr | null): string => (expr === null ? '…' : (wordsOf(plan, expr.span).words ?? '…'));
  const label = one.label ?? 'étiquette';
  return [`sauf si ${words(one.guard)} (${label}) : ${words(one.value)}`, `sauf à ${label}, si ${words(other.guard)} : ${words(other.value)}`];
}
