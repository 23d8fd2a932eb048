/** The types of a module: choix and fiches, the dossier as JSON and as the rules read it, the results. */
import type { Type } from '../../../../dsl/model/types.ts';
import { type Context, allOf } from '../context.ts';
import { text } from '../text/code.ts';
import { propertyName } from '../text/names.ts';
import { printCode } from '../text/print.ts';
import { docComment } from '../text/prose.ts';
import { outputMembers } from '../evaluation/evaluation.ts';
import { edgeHint, edgeType } from './edge.ts';

/** What goes in and what comes out: choix, fiches, the dossier, its results. */
export function typesText(context: Context): string {
  const { plan } = context;
  const inputs = Object.values(plan.inputs);
  const inputType = interfaceText(
    'Input',
    ['A dossier as JSON. A key left out is unknown; `null` is « aucun »; `[]` is an empty list.'],
    inputs.map((input) => ({
      name: input.emitted,
      type: edgeType(input.type, 'input', context),
      optional: true,
      doc: labelOf(input.label ?? input.name, edgeHint(input.type, 'input')),
    })),
  );
  const outputType = interfaceText('Output', ['The results, as JSON gives them: decimals as text, days as `AAAA-MM-JJ`.'], outputMembers(context));
  const dossierType = interfaceText(
    'Dossier',
    ['A complete dossier as the rules read it: numbers are whole (24,50 € is 2450 where the unit says × 100), days are counted from 1970-01-01.'],
    [
      ...inputs.map((input) => ({
        name: input.emitted,
        type: context.typeOf(input.type),
        optional: false,
        doc: labelOf(input.label ?? input.name, scaledHint(input.type)),
      })),
      ...Object.values(plan.questions).map((question) => ({
        name: question.emitted,
        type: context.choiceType(question.name),
        optional: false,
        doc: [question.text],
      })),
    ],
  );
  const readings = interfaceText(
    'Readings',
    ['The reading chosen for each question; one left out takes the retained reading, or leaves the question open.'],
    Object.values(plan.questions).map((question) => ({
      name: question.emitted,
      type: context.choiceType(question.name),
      optional: false,
      doc: [question.text],
    })),
  );
  const fiches = fichesText(context);
  const choices = Object.entries(plan.choices)
    .filter(([name]) => isChoiceUsed(name, [inputType, outputType, dossierType, readings, fiches], context))
    .map(([name, choice]) =>
      choiceText(
        context.choiceType(name),
        choice.values.map((value) => value.name),
        name,
      ),
    );
  const hasQuestions = Object.keys(plan.questions).length > 0;
  return [...choices, fiches, inputType, outputType, dossierType, hasQuestions ? readings : ''].filter((section) => section !== '').join('\n');
}

/** Every choix whose type the module names. */
function isChoiceUsed(name: string, texts: readonly string[], context: Context): boolean {
  if (context.choicesNamed.has(name)) return true;
  const emitted = context.choiceType(name);
  context.choicesNamed.delete(name);
  const pattern = new RegExp(`\\b${emitted}\\b`);
  return texts.some((section) => pattern.test(section));
}

function choiceText(emitted: string, values: readonly string[], name: string): string {
  const quotedValues = values.map((value) => printCode(text(value)));
  const onOneLine = `export type ${emitted} = ${quotedValues.join(' | ') || 'never'};`;
  const apart = `export type ${emitted} =\n${quotedValues.map((value) => `  | ${value}`).join('\n')};`;
  return `${docComment([`« ${name} »`])}\n${onOneLine.length <= 120 ? onOneLine : apart}\n`;
}

const labelOf = (label: string, hint: string): readonly string[] => [hint === '' ? label : `${label} (${hint})`];

function scaledHint(type: Type): string {
  if (type.kind === 'optional' || type.kind === 'list') return scaledHint(type.of);
  if (type.kind !== 'number') return '';
  if (type.scale === 'exact' || type.scale === 0) return type.unit;
  return `${type.unit === '' ? 'nombre' : type.unit} × ${10 ** type.scale}`;
}

interface Member {
  readonly name: string;
  readonly type: string;
  readonly optional: boolean;
  readonly doc: readonly string[];
}

function interfaceText(name: string, doc: readonly string[], members: readonly Member[]): string {
  const lines = members.map((one) => `${docComment(one.doc, 1)}\n  readonly ${propertyName(one.name)}${one.optional ? '?' : ''}: ${one.type};`);
  return `${docComment(doc)}\nexport interface ${name} {${lines.length === 0 ? '' : `\n${lines.join('\n')}\n`}}\n`;
}

/** Fiches inside, and at the edge where they are read or written. */
function fichesText(context: Context): string {
  const texts = allOf(
    () => context.fichesNamed,
    (name) => {
      const fiche = context.fiche(name);
      const isRanked = context.ranked.has(name);
      if (isRanked) context.typeImports.add('Ranked');
      const members = fiche.fields.map((field) => ({
        name: field.emitted,
        type: context.typeOf(field.type),
        optional: false,
        doc: labelOf(field.name, scaledHint(field.type)),
      }));
      const head = isRanked ? `${context.ficheType(name)} extends Ranked` : context.ficheType(name);
      return interfaceText(head, [`« ${name} », as the rules read it.`], members);
    },
  );
  const edges = (['input', 'output'] as const).flatMap((way) => {
    const done = new Set<string>();
    const made: string[] = [];
    for (let more = true; more;) {
      more = false;
      for (const [fiche, name] of context.edgeFiches(way)) {
        if (done.has(fiche)) continue;
        done.add(fiche);
        more = true;
        const members = context.fiche(fiche).fields.map((field) => ({
          name: field.emitted,
          type: edgeType(field.type, way, context),
          optional: way === 'input',
          doc: labelOf(field.name, edgeHint(field.type, way)),
        }));
        made.push(interfaceText(name, [way === 'input' ? `« ${fiche} » as JSON. A key left out is unknown.` : `« ${fiche} » as JSON.`], members));
      }
    }
    return made;
  });
  return [...texts, ...edges].join('\n');
}
