/** What the texts do not settle: each question with its readings, the one retained and why. */
import { dayInFrench } from '../../words.ts';
import type { PlacedEntry } from './chapters.ts';
import type { Making } from '../making.ts';
import type { QuestionSheet } from '../page.ts';
import { sure } from '../../../dsl/syntax/sure.ts';

/** Gives questions their anchors. */
export function declareQuestions(making: Making): void {
  for (const { name } of own(making)) making.anchor('q', name, [`value:${name}`, `type:${name}`]);
}

const own = (making: Making) => {
  const written = new Set(making.of('question').map(({ name }) => name.text));
  return [...making.model.questions.values()].filter(({ name }) => written.has(name));
};

/** The questions of the ruleset, in the order of the files. */
export function questionSheets(making: Making, entries: readonly PlacedEntry[]): readonly QuestionSheet[] {
  return own(making).map(({ name, text, readings, retained, about }) => ({
    anchor: sure(making.anchorOf(`value:${name}`), name),
    name,
    text,
    about: making.sources(about.map(({ document, quote, span }) => ({ kind: 'citation', document, quote, span }))),
    readings: readings.map((reading) => ({
      name: reading.name,
      retained: retained?.reading === reading.name,
      sources: making.sources(reading.sources),
    })),
    retained: retained === null ? null : { ...retained, on: retained.on === null ? null : dayInFrench(retained.on) },
    readBy: entries
      .filter(({ entry }) => entry.questions.some((question) => question.name === name))
      .map(({ entry }) => ({ text: entry.name, to: entry.anchor })),
  }));
}
