/** What a `pour chaque` result runs over: the values of a choix, the elements of the donnée lists of a fiche. */
import type { Subject } from '../../../../dsl/model/core.ts';
import type { Context } from '../context.ts';
import { type Code, array, arrow, atom, binary, method, spread, template } from '../text/code.ts';
import { camelCase } from '../text/names.ts';
import { choiceValues } from '../values.ts';

export interface Domain {
  /** The name of one element in the caller. */
  readonly name: string;
  /** The list it runs over. */
  readonly list: Code;
  /** How a person names it: `dépenses[2]`. */
  readonly label: Code;
}

/** The elements a result is about: of a fiche, those of every donnée list of it; of a choix, its values. */
export function domainsOf(subjects: readonly Subject[], context: Context): readonly Domain[] {
  const taken = new Set<string>(['dossier', 'kept', 'value']);
  return subjects.map((subject) => {
    const wanted = camelCase(subject.local);
    const name = taken.has(wanted) || context.names.has(wanted) ? `${wanted}1` : wanted;
    taken.add(name);
    if (subject.type.kind === 'choice') return { name, list: choiceValues(subject.type.choice, context), label: atom(name) };
    const inputs = listsOf(subject, context);
    const lists = inputs.map(({ emitted, type }): Code => {
      const given = atom(`dossier.${emitted}`);
      return type.kind === 'optional' ? binary(given, '??', array([])) : given;
    });
    const [only, second] = lists;
    const list = only !== undefined && second === undefined ? only : array(lists.map(spread));
    return { name, list, label: template(atom(`${name}.$list`), '[', atom(`${name}.$place`), ']') };
  });
}

/** The donnée lists whose elements a subject may be. */
export function listsOf(subject: Subject, { plan }: Context): readonly (typeof plan.inputs)[string][] {
  const of = subject.type;
  return Object.values(plan.inputs).filter(({ type }) => {
    const list = type.kind === 'optional' ? type.of : type;
    return of.kind === 'record' && list.kind === 'list' && list.of.kind === 'record' && list.of.fiche === of.fiche;
  });
}

/** One value per combination of elements: nested for `values`, flat for outcomes. */
export function overElements(domains: readonly Domain[], value: Code, flat: boolean): Code {
  return domains.reduceRight<Code>((inner, domain, index) => {
    const name = flat && index < domains.length - 1 ? 'flatMap' : 'map';
    return method(domain.list, name, arrow([domain.name], inner));
  }, value);
}
