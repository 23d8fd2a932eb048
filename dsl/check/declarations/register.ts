/** Declarations that compute nothing themselves: questions, guarantees, terms, what is out of scope. */
import { concatMap } from '../../syntax/collections.ts';
import type * as Core from '../../model/core.ts';
import { CHECK } from '../../diagnostics/catalog/check.ts';
import type * as Model from '../../model/model.ts';
import { nameKey } from '../../names.ts';
import { sure } from '../../syntax/sure.ts';
import type * as Syntax from '../../syntax/syntax.ts';
import { elaborateCondition } from '../expressions/arithmetic.ts';
import { type Context, noteSymbol, rootScope, textAt } from '../context.ts';
import { type DeclarationOf, duplicate } from './declare.ts';
import { verifiedDay } from '../expressions/expression.ts';
import { say, unknownName } from '../messages.ts';
import { documentName, readSources } from '../tables/sources.ts';
import { BOOLEAN, present } from '../types.ts';
import { withUniqueLocals } from '../names/unique.ts';
import { choiceValues } from '../names/resolve.ts';

/** The register of a question: its passages, its readings, the one retained (decision 39). */
export function readQuestion(c: Context, declaration: DeclarationOf<'question'>): Model.Question | null {
  const name = declaration.name.text;
  if (c.broken.has(name)) return null;
  const values = choiceValues(c, name);
  if (values.length < 2) say(c, CHECK.loneReading, declaration.name.span, { name });
  const about = concatMap(declaration.about, (passage) => {
    const document = documentName(c, passage.document);
    if (document === null) return [];
    c.citations.push({ source: { kind: 'citation', document, quote: passage.quote.text, span: passage.span }, owner: name, role: 'question' });
    return [{ document, quote: passage.quote.text, span: passage.span }];
  });
  readSources(c, declaration.sources, name, 'question');
  const readings = declaration.readings.map((reading) => ({ name: reading.name.text, sources: readSources(c, reading.sources, name, 'question') }));
  return {
    name,
    emitted: declaration.emitted?.text ?? '',
    text: declaration.question.text,
    readings,
    retained: retainedReading(c, declaration, values),
    about,
    span: declaration.span,
  };
}

function retainedReading(c: Context, { name, retained }: DeclarationOf<'question'>, values: readonly string[]): Model.Question['retained'] {
  if (retained === null) return null;
  const reading = values.find((value) => nameKey(value) === nameKey(retained.reading.text));
  if (reading === undefined) return unknownName(c, retained.reading.span, retained.reading.text, 'value', values);
  noteSymbol(c, retained.reading.span, 'choice value', `${name.text}.${reading}`);
  if (retained.by === null || retained.on === null) say(c, CHECK.unsignedReading, retained.reading.span, { reading });
  return { reading, by: retained.by?.text ?? null, on: retained.on?.day ?? null, reason: retained.reason };
}

/** A garantie: a condition to hold on every dossier (decision 45). */
export function readGuarantee(c: Context, declaration: DeclarationOf<'guarantee'>): Core.Definition | null {
  const name = declaration.name.text;
  const sources = readSources(c, declaration.sources, name, 'rule');
  const condition = elaborateCondition(c, rootScope(name), declaration.condition);
  if (condition === null) return null;
  noteSymbol(c, declaration.name.span, 'value', name, true);
  return withUniqueLocals({
    id: name,
    name,
    emitted: declaration.emitted?.text ?? '',
    label: declaration.label?.text ?? null,
    word: 'garantie',
    hidden: false,
    partOf: null,
    type: BOOLEAN,
    subjects: [],
    locals: [],
    applicationDate: null,
    timeline: null,
    versions: [{ from: null, to: null, atLatest: false, value: condition, sources: [], span: declaration.condition.span }],
    verifiedUntil: verifiedDay(declaration.verifiedUntil),
    sources,
    span: declaration.span,
  });
}

/** Guarantees have names of their own, apart from values. */
export function distinctGuarantees(c: Context, all: readonly DeclarationOf<'guarantee'>[]): readonly DeclarationOf<'guarantee'>[] {
  const first = new Map<string, DeclarationOf<'guarantee'>>();
  return all.filter((one) => {
    const key = nameKey(one.name.text);
    const known = first.get(key);
    if (known !== undefined) return duplicate(c, one.name, 'guarantee', known.name.span);
    first.set(key, one);
    return true;
  });
}

export function readTerm(c: Context, declaration: DeclarationOf<'term'>): Model.Model['terms'][number] {
  const name = declaration.name.text;
  return { name, definition: declaration.definition, sources: readSources(c, declaration.sources, name, 'term'), span: declaration.span };
}

export function readOutOfScope(c: Context, declaration: DeclarationOf<'out of scope'>): Model.Model['outOfScope'] {
  const document = documentName(c, declaration.document);
  if (document === null) return [];
  const { until, reason, span } = declaration;
  const quote = until === null ? declaration.quote.text : `${declaration.quote.text} […] ${until.text}`;
  const source: Core.Source = { kind: 'citation', document, quote, span };
  c.citations.push({ source, owner: '', role: 'out of scope', ...(until === null ? {} : { section: true }) });
  return [{ document, quote, section: until !== null, reason, span }];
}

/** The donnée that chooses versions; null (and said) when the name is no date of the dossier. */
export function readApplicationDate(c: Context, declarations: readonly Syntax.Declaration[]): string | null {
  return readDateInput(c, declarations, 'date d’application');
}

/** The donnée that says up to which day values are known; null (and said) when the name is no date of the dossier, absent or not. */
export function readKnownOn(c: Context, declarations: readonly Syntax.Declaration[]): Core.Expr | null {
  const input = readDateInput(c, declarations, 'texte connu au');
  return input === null ? null : { kind: 'input', input, type: sure(c.inputs.get(input), input).type, span: null };
}

/** A line of the ruleset that names a date of the dossier. */
type DateLine = 'date d’application' | 'texte connu au';

function readDateInput(c: Context, declarations: readonly Syntax.Declaration[], line: DateLine): string | null {
  const ruleset = declarations.find((one) => one.kind === 'ruleset');
  const name = (line === 'texte connu au' ? ruleset?.knownOn : ruleset?.applicationDate) ?? null;
  if (name === null) return null;
  const entity = c.values.get(nameKey(name.text));
  if (entity === undefined) return c.broken.has(name.text) ? null : sayNoDate(c, declarations, line, name);
  noteSymbol(c, name.span, 'value', entity.name);
  const type = entity.kind === 'input' ? (line === 'texte connu au' ? present(entity.type) : entity.type) : null;
  if (entity.kind !== 'input' || type?.kind !== 'date') return say(c, CHECK.applicationDateNotInput, name.span, { name: name.text });
  return entity.name;
}

/** A name that no value of the ruleset bears; it may be an `où`, which is read in its own declaration only. */
function sayNoDate(c: Context, declarations: readonly Syntax.Declaration[], line: DateLine, name: Syntax.Name): null {
  const key = nameKey(name.text);
  for (const one of declarations) {
    const local = one.kind === 'definition' || one.kind === 'deadline' ? one.locals.find((each) => nameKey(each.name.text) === key) : undefined;
    if (local === undefined || !('name' in one)) continue;
    const params = { name: name.text, owner: one.name.text, by: textAt(c, local.value.span), line };
    return say(c, CHECK.dateIsLocal, name.span, params, { related: [{ span: local.name.span, role: 'other' }] });
  }
  return unknownName(c, name.span, name.text, 'value', (now) => [...now.inputs.keys()]);
}
