import { resultsOf } from '../../interpret/evaluate.ts';
import type { Choice, Fiche } from '../../../dsl/model/model.ts';
import type { Type } from '../../../dsl/model/types.ts';
import { type Plan, choiceOf, ficheOf } from '../../plan/plan.ts';
import { ENGINE } from '../../version.ts';
import type { ListReport } from '../contract/dossiers.ts';
import { identityOf } from '../results/identity.ts';
import type { Terminal } from '../files/io.ts';
import type { Ruleset } from '../files/load.ts';
import type { Options } from '../options.ts';
import { pairs, painter } from '../terminal.ts';
import type { Pair } from '../terminal.ts';
import { typeInWords } from '../results/values.ts';

/** `attendu eval --list`: the names of a ruleset, what a dossier may hold down to its fields and values, and what comes out. */
export function list(ruleset: Ruleset, plan: Plan, { json, language }: Options, terminal: Terminal): number {
  const inputs = Object.values(plan.inputs).map(({ name, emitted, type }) => ({ name, emitted, type: typeInWords(type, language) }));
  const results = resultsOf(plan).map(({ id, name, emitted, type, subjects }) => ({
    id,
    name,
    emitted,
    type: typeInWords(type, language),
    each: subjects.map((subject) => typeInWords(subject.type, language)),
  }));
  const questions = Object.values(plan.questions).map(({ name, emitted, readings }) => ({
    name,
    emitted,
    readings: readings.map((one) => one.name),
  }));
  const { fiches, choices } = typesOf(plan, language);
  if (json) {
    const list = { inputs, fiches, choices, questions, results };
    const report: ListReport = { command: 'eval', engine: ENGINE, ok: true, ruleset: identityOf(ruleset), list };
    terminal.out(`${JSON.stringify(report, null, 2)}\n`);
    return 0;
  }
  const fr = language === 'fr';
  const paint = painter(terminal.colour);
  const each = (names: readonly string[]): string =>
    names.length === 0 ? '' : fr ? `, pour chaque ${names.join(', ')}` : `, for each ${names.join(', ')}`;
  const twice = (name: string): boolean => results.filter((other) => other.name === name).length > 1;
  const blocks: (readonly [string, readonly Pair[]])[] = [
    [fr ? 'Données' : 'Inputs', inputs.map(({ name, type }) => ({ name: `  ${name}`, text: type }))],
    [
      fr ? 'Ce que contiennent les fiches et les contrôles' : 'What fiches and contrôles hold',
      fiches.flatMap(({ name, fields }): readonly Pair[] => [
        { name: `  ${name}`, text: '' },
        ...fields.map((field) => ({ name: `    ${field.name}`, text: field.type })),
      ]),
    ],
    [fr ? 'Choix' : 'Choices', choices.map(({ name, values }) => ({ name: `  ${name}`, text: values.join(' | ') }))],
    ['Questions', questions.map(({ name, readings }) => ({ name: `  ${name}`, text: readings.join(' | ') }))],
    [
      fr ? 'Résultats' : 'Results',
      results.map((one) => ({ name: `  ${twice(one.name) ? one.id : one.name}`, text: `${one.type}${each(one.each)}` })),
    ],
  ];
  const lines = blocks.flatMap(([title, rows]) => (rows.length === 0 ? [] : ['', paint('bold', title), ...pairs(rows, terminal.width, paint)]));
  terminal.out(`${[paint('bold', plan.version === null ? plan.title : `${plan.title}, ${plan.version}`), ...lines].join('\n')}\n`);
  return 0;
}

/** What the inputs are made of, at any depth: the fields of fiches and the pieces of contrôles, the values of choix; in the order they are met. */
function typesOf(plan: Plan, language: 'fr' | 'en'): Pick<ListReport['list'], 'fiches' | 'choices'> {
  const met = new Set<Fiche | Choice>();
  const visit = (type: Type): void => {
    switch (type.kind) {
      case 'optional':
      case 'list':
        return visit(type.of);
      case 'choice':
        met.add(choiceOf(plan, type.choice));
        return;
      case 'record': {
        const fiche = ficheOf(plan, type.fiche);
        if (met.has(fiche)) return;
        met.add(fiche);
        for (const field of fiche.fields) visit(field.type);
        return;
      }
      case 'boolean':
      case 'number':
      case 'date':
      case 'text':
      case 'period':
      case 'nothing':
    }
  };
  for (const { type } of Object.values(plan.inputs)) visit(type);
  return {
    fiches: [...met].flatMap((one) =>
      'fields' in one
        ? [
            {
              name: one.name,
              fields: one.fields.map(({ name, emitted, type }) => ({ name, emitted, type: typeInWords(type, language) })),
            },
          ]
        : [],
    ),
    choices: [...met].flatMap((one) => ('values' in one ? [{ name: one.name, values: one.values.map(({ name }) => name) }] : [])),
  };
}
