/** The types of a module: choix and fiches, the dossier as JSON and as the rules read it, the results. */
import type { Type } from '../../../../dsl/model/types.ts';
import type { Context } from '../context.ts';
import { quoted } from '../text/code.ts';
import { WIDTH } from '../text/print.ts';
import { type Member, type Section, interfaceSection, onlyRead, typeSection } from '../text/section.ts';
import { typeName } from '../text/types.ts';
import { outputMembers } from '../evaluation/result-types.ts';
import { edgeHint, edgeType } from './edge.ts';

/** What goes in and what comes out: choix, fiches, the dossier, its results; of the choix, those that `others` or these name. */
export function typesSections(context: Context, others: readonly Section[]): readonly Section[] {
  const { plan } = context;
  const inputs = Object.values(plan.inputs);
  const questions = Object.values(plan.questions).map((question): Member => ({
    name: question.emitted,
    type: context.choiceType(question.name),
    doc: [question.text],
  }));
  const given = inputs.map((input): Member => ({
    name: input.emitted,
    type: edgeType(input.type, 'input', context),
    optional: true,
    doc: labelOf(input.label ?? input.name, edgeHint(input.type, 'input')),
  }));
  const inside = inputs.map((input): Member => ({
    name: input.emitted,
    type: context.typeOf(input.type),
    doc: labelOf(input.label ?? input.name, scaledHint(input.type)),
  }));
  const dossiers = [
    interfaceSection({
      doc: ['A dossier as JSON. A key left out is unknown; `null` is « aucun »; `[]` is an empty list.'],
      name: 'Input',
      members: given,
    }),
    interfaceSection({
      doc: ['The results, as JSON gives them: decimals as text, days as `AAAA-MM-JJ`.'],
      name: 'Output',
      members: outputMembers(context),
    }),
    interfaceSection({
      doc: [
        'A complete dossier as the rules read it: numbers are whole (24,50 € is 2450 where the unit says × 100), days are counted from 1970-01-01.',
      ],
      name: 'Dossier',
      members: [...inside, ...questions],
    }),
    ...(questions.length === 0
      ? []
      : [
          interfaceSection({
            doc: ['The reading chosen for each question; one left out takes the retained reading, or leaves the question open.'],
            name: 'Readings',
            members: questions,
          }),
        ]),
  ];
  const fiches = fichesSections(context);
  const choices = Object.entries(plan.choices).map(([name, { values }]) => choiceType(context.choiceType(name).text, values, name));
  return [...onlyRead(choices, [...fiches, ...dossiers, ...others]), ...fiches, ...dossiers];
}

/** `type Mode = 'direct' | 'tiers';`, on a line for each value where one is too short. */
function choiceType(emitted: string, values: readonly { readonly name: string }[], name: string): Section {
  const quotedValues = values.map((value) => quoted(value.name));
  const onOneLine = ` = ${quotedValues.join(' | ') || 'never'};`;
  const apart = ` =\n${quotedValues.map((value) => `  | ${value}`).join('\n')};`;
  const text = `export type ${emitted}${onOneLine}`.length <= WIDTH ? onOneLine : apart;
  return typeSection({ doc: [`« ${name} »`], name: emitted, text, types: [] });
}

const labelOf = (label: string, hint: string): readonly string[] => [hint === '' ? label : `${label} (${hint})`];

function scaledHint(type: Type): string {
  if (type.kind === 'optional' || type.kind === 'list') return scaledHint(type.of);
  if (type.kind !== 'number') return '';
  if (type.scale === 'exact' || type.scale === 0) return type.unit;
  return `${type.unit === '' ? 'nombre' : type.unit} × ${10 ** type.scale}`;
}

/** Fiches inside, and at the edge where they are read or written. */
function fichesSections(context: Context): readonly Section[] {
  const inside = context.fiches.each((fiche, name) =>
    interfaceSection({
      doc: [`« ${fiche} », as the rules read it.`],
      name,
      ...(context.ranked.has(fiche) ? { extends: typeName('Ranked') } : {}),
      members: context.fiche(fiche).fields.map((field) => ({
        name: field.emitted,
        type: context.typeOf(field.type),
        doc: labelOf(field.name, scaledHint(field.type)),
      })),
    }),
  );
  const atEdge = (['input', 'output'] as const).flatMap((way) =>
    context.edgeFiches[way].each((fiche, name) =>
      interfaceSection({
        doc: [way === 'input' ? `« ${fiche} » as JSON. A key left out is unknown.` : `« ${fiche} » as JSON.`],
        name,
        members: context.fiche(fiche).fields.map((field) => ({
          name: field.emitted,
          type: edgeType(field.type, way, context),
          optional: way === 'input',
          doc: labelOf(field.name, edgeHint(field.type, way)),
        })),
      }),
    ),
  );
  return [...inside, ...atEdge];
}
