import type { Model } from '../../../dsl/model/model.ts';
import type * as Syntax from '../../../dsl/syntax/syntax.ts';
import type { ParameterView, VersionView } from '../protocol.ts';
import type { Places } from './places.ts';
import { decimalsOf, unitOf } from './types.ts';

/** The paramètres whose every version is one plain amount: a new amount is then one more line, and its source. */
export const parametersOf = (model: Model, places: Places): readonly ParameterView[] =>
  model.files.flatMap(({ text, declarations }) => declarations.flatMap((declaration) => viewOf(declaration, model, text, places)));

function viewOf(declaration: Syntax.Declaration, model: Model, text: string, places: Places): readonly ParameterView[] {
  if (declaration.kind !== 'definition' || declaration.word !== 'paramètre') return [];
  const { name, label, versions } = declaration;
  const amounts = versions.map((version) => amountOf(version));
  const type = model.definitions.get(name.text)?.type ?? null;
  if (amounts.some((amount) => amount === null)) return [];
  const unit = amounts.flatMap((amount) => (amount?.value.kind === 'number' ? [amount.value.literal.unit] : []))[0] ?? unitOf(type);
  return [
    {
      definition: name.text,
      label: label?.text ?? name.text,
      unit,
      decimals: decimalsOf(type),
      versions: versions.map((version, index) => versionView(version, index, text, places)),
    },
  ];
}

/** The only clause of a version that says one amount, or that it is not known, whatever the dossier. */
function amountOf({ clauses, exceptions, otherwise, table }: Syntax.Version): Syntax.Clause | null {
  const [only, ...others] = clauses;
  if (only === undefined || others.length > 0 || exceptions.length > 0 || otherwise !== null || table !== null) return null;
  return only.condition === null && only.per === null && (only.value.kind === 'number' || only.value.kind === 'unknown') ? only : null;
}

function versionView({ from, until, span, clauses }: Syntax.Version, index: number, text: string, places: Places): VersionView {
  const ends = clauses.flatMap((clause) => [clause.span, ...clause.sources.map((source) => source.span)]).map(({ end }) => end);
  const last = Math.max(...ends);
  const line = text.indexOf('\n', last);
  const end = line === -1 ? text.length : line;
  const { file, start: at } = places.typed({ file: span.file, start: end, end });
  return { index, from: from?.day ?? null, until: until?.day ?? null, end: { file, at } };
}
