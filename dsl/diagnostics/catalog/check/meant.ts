/** Turns that read as one thing and are written otherwise here: each with what to write. */
import { nameType } from '../../../check/types.ts';
import { entry } from '../../entry.ts';
import { FIXES } from './words.ts';

export const MEANT = {
  extremeOfValues: entry<{ written: string; right: string }>()({
    code: 'extreme-of-values',
    severity: 'error',
    fr: {
      title: 'Extrême de deux valeurs',
      message: (p) =>
        `« ${p.written} » : c'est dans une liste que l'on prend le plus petit ou le plus grand ; des valeurs en font une entre parenthèses, séparées par « ; ».`,
      hint: (p) => `Écrivez « ${p.right} ».`,
    },
    en: {
      title: 'Extreme of two values',
      message: (p) => `“${p.written}”: the least or the greatest is taken in a list; values make one between parentheses, with “;” between them.`,
      hint: (p) => `Write “${p.right}”.`,
    },
    fixes: FIXES,
  }),
  valueAsCondition: entry<{ value: string; word: string; right: string }>()({
    code: 'value-as-condition',
    severity: 'error',
    fr: {
      title: 'Valeur prise pour une condition',
      message: (p) => `Après « ${p.word} », « ${p.value} » est une valeur et non une condition : seul « est » en prend plusieurs, avec « ou ».`,
      hint: (p) => `Écrivez « ${p.right} ».`,
    },
    en: {
      title: 'Value taken for a condition',
      message: (p) => `After “${p.word}”, “${p.value}” is a value and no condition: only “est” takes several, with “ou”.`,
      hint: (p) => `Write “${p.right}”.`,
    },
    fixes: FIXES,
  }),
  notACondition: entry<{ words: string; found: string; right: string }>()({
    code: 'not-a-condition',
    severity: 'error',
    fr: {
      title: 'Valeur au lieu d’une condition',
      message: (p) => `Il faut ici une condition, vraie ou non, et « ${p.words} » est ${nameType(p.found, 'fr')}.`,
      hint: (p) => (p.right === '' ? 'Comparez-le à une valeur : « … = … », « … ≥ … ».' : `Écrivez par exemple « ${p.right} ».`),
    },
    en: {
      title: 'Value instead of a condition',
      message: (p) => `A condition, true or not, is needed here, and “${p.words}” is ${nameType(p.found, 'en')}.`,
      hint: (p) => (p.right === '' ? 'Compare it with a value: “… = …”, “… ≥ …”.' : `Write for instance “${p.right}”.`),
    },
    fixes: FIXES,
  }),
  noneForList: entry<Record<string, never>>()({
    code: 'none-for-list',
    severity: 'error',
    fr: {
      title: 'Liste qui ne peut manquer',
      message: () => "« aucun » dirait qu'il n'y a pas de liste du tout, et celle-ci n'est pas facultative.",
      hint: () => "Écrivez « liste vide » s'il y a une liste sans élément.",
    },
    en: {
      title: 'List that cannot lack',
      message: () => '“aucun” would say that there is no list at all, and this one is not optional.',
      hint: () => 'Write “liste vide” if there is a list without an element.',
    },
    fixes: FIXES,
  }),
  sameElement: entry<{ line: string; element: string }>()({
    code: 'same-element',
    severity: 'error',
    fr: {
      title: 'Élément dit deux fois',
      message: (p) => `« ${p.line} » est dit deux fois : rien ne distingue les deux éléments, qui s'appellent tous deux « ${p.element} ».`,
      hint: (p) => `Retirez une des lignes ; si deux éléments sont voulus, nommez-les : « ${p.line} noté … ».`,
    },
    en: {
      title: 'Element said twice',
      message: (p) => `“${p.line}” is said twice: nothing tells the two elements apart, both called “${p.element}”.`,
      hint: (p) => `Remove one of the lines; if two elements are meant, name them: “${p.line} noté …”.`,
    },
    related: { first: { fr: 'le premier', en: 'the first' } },
    fixes: { line: { fr: () => 'Supprimer la ligne', en: () => 'Remove the line' } },
  }),
  wrongFiche: entry<{ cell: string; fiche: string; fields: readonly string[]; right: string; why: 'order' | 'signs' | 'elements' | 'many' }>()({
    code: 'wrong-fiche',
    severity: 'error',
    fr: {
      title: 'Fiche mal écrite',
      message: (p) => `« ${p.cell} » : ${WHY[p.why].fr} (${p.fields.map((field) => `« ${field} »`).join(', ')}).`,
      hint: (p) => (p.right === '' ? `Écrivez ses ${p.fields.length} champs, une virgule et une espace entre eux.` : `Écrivez « ${p.right} ».`),
    },
    en: {
      title: 'Record written otherwise',
      message: (p) => `“${p.cell}”: ${WHY[p.why].en} (${p.fields.map((field) => `“${field}”`).join(', ')}).`,
      hint: (p) => (p.right === '' ? `Write its ${p.fields.length} fields, a comma and a space between them.` : `Write “${p.right}”.`),
    },
    fixes: FIXES,
  }),
} as const;

const WHY = {
  order: { fr: "une fiche s'écrit dans l'ordre de ses champs", en: 'a record is written in the order of its fields' },
  signs: {
    fr: "les champs d'une fiche s'écrivent sans leur nom, une virgule et une espace entre eux",
    en: 'the fields of a record are written without their names, a comma and a space between them',
  },
  elements: {
    fr: "« ; » sépare deux fiches d'une liste, une virgule et une espace les champs d'une fiche",
    en: '“;” separates two records of a list, a comma and a space the fields of one',
  },
  many: { fr: 'il y a plus de valeurs que de champs', en: 'there are more values than fields' },
} as const;
