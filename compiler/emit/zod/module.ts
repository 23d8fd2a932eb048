/** ZOD: the schema of a dossier as a module of its own, for services that validate with zod. It accepts what the emitted reader accepts. */
import type { Type } from '../../../dsl/model/types.ts';
import { type Plan, choiceOf, ficheOf } from '../../plan/plan.ts';
import { type Code, NULL, array, atom, call, number, object, text } from '../typescript/text/code.ts';
import { MOST_IN_A_FIELD } from '../../../runtime/emitted/reader.ts';
import { exactLimits } from '../../../runtime/input/edge.ts';
import { Names, propertyName, uncapital } from '../typescript/text/names.ts';
import { docComment } from '../typescript/text/prose.ts';
import { printDeclaration } from '../typescript/text/print.ts';

/** The text of the module. It imports zod and `attendu/runtime`. */
export function emitZod(plan: Plan): string {
  const scope: Scope = {
    plan,
    names: new Names(null, ['z', 'day', 'period', 'decimal', 'Input', 'input', 'parseDay', 'parseDecimal']),
    fiches: new Map(),
    choices: new Map(),
    texts: [],
    helpers: new Set(),
  };
  const fields = Object.values(plan.inputs).map((input) => ({
    name: propertyName(input.emitted),
    value: optional(schema(input.type, input.atMost, scope)),
  }));
  const input = printDeclaration('export const input', null, call('z.strictObject', object(fields, fields.length > 0)));
  const helpers = HELPERS.filter(({ name }) => scope.helpers.has(name));
  const runtime = helpers
    .flatMap(({ needs }) => needs)
    .filter((name, index, all) => all.indexOf(name) === index)
    .sort();
  return [
    docComment([`${plan.title}: the schema of a dossier.`, 'Made by Attendu. Do not edit: change the rules and build again.']),
    '',
    ...(runtime.length === 0 ? [] : [`import { ${runtime.join(', ')} } from 'attendu/runtime';`]),
    "import { z } from 'zod';",
    '',
    ...helpers.flatMap(({ text: helper }) => [helper, '']),
    ...scope.texts.flatMap((one) => [one, '']),
    docComment(['A dossier. A key left out is unknown; `null` is « aucun ».']),
    input,
    '',
    'export type Input = z.infer<typeof input>;',
    '',
  ].join('\n');
}

interface Scope {
  readonly plan: Plan;
  readonly names: Names;
  readonly fiches: Map<string, string>;
  readonly choices: Map<string, string>;
  /** Declarations of choix and fiches, those read by others first. */
  readonly texts: string[];
  readonly helpers: Set<string>;
}

const HELPERS: readonly { readonly name: string; readonly needs: readonly string[]; readonly text: string }[] = [
  {
    name: 'day',
    needs: ['parseDay'],
    text: [docComment(['A day that exists, written AAAA-MM-JJ.']), 'const day = z.string().refine((value) => parseDay(value) !== null);'].join('\n'),
  },
  {
    name: 'period',
    needs: ['parseDay'],
    text: [
      docComment(['Both days included, in order; the empty period has none.']),
      'const period = z.union([',
      '  z.strictObject({ start: day, end: day }).refine(({ start, end }) => start <= end),',
      '  z.strictObject({ start: z.null(), end: z.null() }),',
      ']);',
    ].join('\n'),
  },
  {
    name: 'decimal',
    needs: ['parseDecimal'],
    text: [
      docComment(['A decimal of at most `scale` places, as number or text, within bounds counted at that scale.']),
      'const decimal = (scale: number, min: number | null, max: number | null) =>',
      '  z.union([z.number(), z.string()]).refine((value) => {',
      '    const read = parseDecimal(value, scale);',
      '    return read !== null && (min === null || read >= min) && (max === null || read <= max);',
      '  });',
    ].join('\n'),
  },
];

const optional = (code: Code): Code => ({ kind: 'call', callee: { kind: 'member', of: code, name: 'optional' }, args: [] });

/** The schema of a type. `atMost`: the length of a list, null for any. */
function schema(type: Type, atMost: number | null, scope: Scope): Code {
  switch (type.kind) {
    case 'boolean':
      return call('z.boolean');
    case 'text':
      return call('z.string');
    case 'date':
      scope.helpers.add('day');
      return atom('day');
    case 'period':
      scope.helpers.add('day').add('period');
      return atom('period');
    case 'number': {
      scope.helpers.add('decimal');
      const { scale, min, max } = type.scale === 'exact' ? exactLimits(type.min, type.max) : { ...type, scale: type.scale };
      return call('decimal', number(scale), min === null ? NULL : number(min), max === null ? NULL : number(max));
    }
    case 'choice':
      return atom(choiceName(type.choice, scope));
    case 'record':
      return atom(ficheName(type.fiche, scope));
    case 'list': {
      const list = call('z.array', schema(type.of, MOST_IN_A_FIELD, scope));
      return atMost === null ? list : { kind: 'call', callee: { kind: 'member', of: list, name: 'max' }, args: [number(atMost)] };
    }
    case 'optional':
      return call('z.nullable', schema(type.of, atMost, scope));
    case 'nothing':
      return call('z.null');
  }
}

function choiceName(choice: string, scope: Scope): string {
  const known = scope.choices.get(choice);
  if (known !== undefined) return known;
  const found = choiceOf(scope.plan, choice);
  const name = scope.names.take(uncapital(found.emitted));
  scope.choices.set(choice, name);
  scope.texts.push(printDeclaration(`export const ${name}`, null, call('z.enum', array(found.values.map((value) => text(value.name))))));
  return name;
}

function ficheName(fiche: string, scope: Scope): string {
  const known = scope.fiches.get(fiche);
  if (known !== undefined) return known;
  const found = ficheOf(scope.plan, fiche);
  const name = scope.names.take(uncapital(found.emitted));
  scope.fiches.set(fiche, name);
  const fields = found.fields.map((field) => ({ name: propertyName(field.emitted), value: optional(schema(field.type, MOST_IN_A_FIELD, scope)) }));
  scope.texts.push(printDeclaration(`export const ${name}`, null, call('z.strictObject', object(fields, fields.length > 0))));
  return name;
}
