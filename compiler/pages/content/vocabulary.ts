/** What a dossier says, and the closed lists and records it is said with. */
import { nameKey } from '../../../dsl/names.ts';
import type { Making } from '../making.ts';
import type { InputSheet, KindSheet } from '../page.ts';
import { sure } from '../../../dsl/syntax/sure.ts';

const anchors = new WeakMap<object, string>();

/** Gives inputs, choix and fiches their anchors. */
export function declareVocabulary(making: Making): void {
  for (const input of making.of('input')) anchors.set(input, making.anchor('d', input.name.text, [`value:${input.name.text}`]));
  for (const choice of making.of('choice')) anchors.set(choice, making.anchor('c', choice.name.text, [`type:${choice.name.text}`]));
  for (const record of making.of('record')) anchors.set(record, making.anchor('c', record.name.text, [`type:${record.name.text}`]));
}

/** The données, in the order of the files. */
export function inputSheets(making: Making): readonly InputSheet[] {
  return making.of('input').map((input) => ({
    anchor: sure(anchors.get(input), input.name.text),
    name: input.name.text,
    label: input.label?.text ?? null,
    type: [...making.words(input.type.span), ...(input.optional ? [{ text: ', facultatif', to: null }] : [])],
    sources: making.written(input.sources),
  }));
}

/** The choix, then the fiches. */
export function kindSheets(making: Making): readonly KindSheet[] {
  const choices = making.of('choice').map((choice): KindSheet => ({
    anchor: sure(anchors.get(choice), choice.name.text),
    word: 'choix',
    name: choice.name.text,
    sources: making.written(choice.sources),
    parts: choice.values.map(({ name, label, sources }) => ({
      name: name.text,
      detail: label === null || nameKey(label.text) === nameKey(name.text) ? [] : [{ text: label.text, to: null }],
      sources: making.written(sources),
    })),
  }));
  const records = making.of('record').map((record): KindSheet => ({
    anchor: sure(anchors.get(record), record.name.text),
    word: 'fiche',
    name: record.name.text,
    sources: making.written(record.sources),
    parts: record.fields.map(({ name, type, optional, sources }) => ({
      name: name.text,
      detail: [...making.words(type.span), ...(optional ? [{ text: ', facultatif', to: null }] : [])],
      sources: making.written(sources),
    })),
  }));
  return [...choices, ...records];
}
