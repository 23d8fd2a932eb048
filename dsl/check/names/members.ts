/** Members of a fiche and of a choix by the key of their name, computed once per fiche and per choix. */
import type * as Model from '../../model/model.ts';
import { nameKey } from '../../names.ts';

const fields = new WeakMap<Model.Fiche, ReadonlyMap<string, Model.Field>>();
const values = new WeakMap<Model.Choice, ReadonlyMap<string, string>>();

/** The field a fiche has under this key. */
export function fieldOf(fiche: Model.Fiche | undefined, key: string): Model.Field | undefined {
  if (fiche === undefined) return undefined;
  let known = fields.get(fiche);
  if (known === undefined) {
    known = new Map(fiche.fields.map((field) => [nameKey(field.name), field]));
    fields.set(fiche, known);
  }
  return known.get(key);
}

/** The value a choix has under this key, as declared. */
export function valueOf(choice: Model.Choice | undefined, key: string): string | undefined {
  if (choice === undefined) return undefined;
  let known = values.get(choice);
  if (known === undefined) {
    known = new Map(choice.values.map((value) => [nameKey(value.name), value.name]));
    values.set(choice, known);
  }
  return known.get(key);
}
