/** What a body can learn of each thing it may ask for, as words that are equal when it would learn the same. Places are left out: only findings quote them. */
import type * as Model from '../../model/model.ts';
import type { UnitEntry } from '../../model/units.ts';
import type { Context, Entity, TypeEntity } from '../context.ts';
import type { Recorder } from './recorder.ts';

/** The tables of a context whose bodies may be kept. */
export function notedTables(
  recorder: Recorder,
): Pick<
  Context,
  'documents' | 'units' | 'choices' | 'fiches' | 'inputs' | 'questions' | 'types' | 'values' | 'parts' | 'definitions' | 'broken' | 'damaged'
> {
  return {
    documents: recorder.table('documents', ({ name }: Model.Document) => name),
    units: recorder.table('units', (entry: UnitEntry) => JSON.stringify(entry)),
    choices: recorder.table('choices', ({ name, values, origin }: Model.Choice) => JSON.stringify([name, values, origin])),
    fiches: recorder.table('fiches', ({ name, fields, origin }: Model.Fiche) => JSON.stringify([name, fields, origin])),
    inputs: recorder.table('inputs', ({ name, type, sortedBy, atMost, role }: Model.Input) => JSON.stringify([name, type, sortedBy, atMost, role])),
    questions: recorder.table('questions', ({ name }: Model.Question) => name),
    types: recorder.table('types', ({ kind, name }: TypeEntity) => `${kind} ${name}`),
    values: recorder.table('values', describeEntity),
    parts: recorder.table('parts', describeEntity),
    definitions: recorder.table('definitions', ({ id }) => id),
    broken: recorder.set('broken'),
    damaged: recorder.set('damaged'),
  };
}

/** The type of a definition is asked apart (`type`), since it may have to be read first. */
function describeEntity(entity: Entity): string {
  switch (entity.kind) {
    case 'input':
    case 'question':
      return JSON.stringify([entity.kind, entity.name, entity.type]);
    case 'definition':
      return JSON.stringify([entity.kind, entity.name, entity.id, entity.subjects]);
    case 'deadline':
    case 'control':
      return JSON.stringify([entity.kind, entity.name, entity.subjects]);
    case 'item':
      return JSON.stringify([entity.kind, entity.name, entity.control, entity.field]);
    case 'ruleset':
      return JSON.stringify([entity.kind, entity.name, [...entity.members].map(([key, member]) => [key, describeEntity(member)])]);
  }
}
