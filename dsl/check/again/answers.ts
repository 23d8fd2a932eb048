/** What a body can learn of each thing it may ask for, as words that are equal when it would learn the same. Places are left out: only findings quote them. */
import type * as Model from '../../model/model.ts';
import type { Type } from '../../model/types.ts';
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

/** A type as words, no two of them the same: what is free in them stands last. */
export function typeWords(type: Type): string {
  switch (type.kind) {
    case 'boolean':
    case 'text':
    case 'date':
    case 'period':
    case 'nothing':
      return type.kind;
    case 'number':
      return `number ${type.scale} ${type.min} ${type.max} ${type.unit}`;
    case 'choice':
      return `choice ${type.choice}`;
    case 'record':
      return `record ${type.fiche}`;
    case 'list':
    case 'optional':
      return `${type.kind} ${typeWords(type.of)}`;
  }
}

const subjectWords = (subjects: Extract<Entity, { readonly kind: 'definition' }>['subjects']): string =>
  subjects.length === 0 ? '' : JSON.stringify(subjects);

/** The type of a definition is asked apart (`type`), since it may have to be read first. */
function describeEntity(entity: Entity): string {
  switch (entity.kind) {
    case 'input':
    case 'question':
      return `${entity.kind}\n${entity.name}\n${typeWords(entity.type)}`;
    case 'definition':
      return `${entity.kind}\n${entity.name}\n${entity.id}\n${subjectWords(entity.subjects)}`;
    case 'deadline':
    case 'control':
      return `${entity.kind}\n${entity.name}\n${subjectWords(entity.subjects)}`;
    case 'item':
      return `${entity.kind}\n${entity.name}\n${entity.control}\n${entity.field}`;
    case 'ruleset':
      return JSON.stringify([entity.kind, entity.name, [...entity.members].map(([key, member]) => [key, describeEntity(member)])]);
  }
}
