/** Numbers and dates. */
import { entry } from '../../entry.ts';
import { list, write } from './words.ts';

const MONTHS: Readonly<Record<string, string>> = {
  janvier: 'January',
  février: 'February',
  mars: 'March',
  avril: 'April',
  mai: 'May',
  juin: 'June',
  juillet: 'July',
  août: 'August',
  septembre: 'September',
  octobre: 'October',
  novembre: 'November',
  décembre: 'December',
};

/** `avril 2025` as `April 2025`. */
const inEnglish = (month: string): string => month.replace(/^\p{L}+/u, (name) => MONTHS[name] ?? name);

export const LITERALS = {
  decimalPoint: entry<{ written: string; readings: readonly string[] }>()({
    code: 'decimal-point',
    severity: 'error',
    fr: {
      title: 'Nombre écrit autrement',
      message: ({ written, readings }) =>
        readings.length > 1
          ? `« ${written} » se lit de deux façons : son point peut tenir lieu d’espace ou de virgule.`
          : `« ${written} » n’est pas écrit comme en français : une virgule devant les décimales, une espace entre les milliers.`,
      hint: ({ readings }) => `Écrivez ${list(readings, 'fr')}.`,
    },
    en: {
      title: 'Number written otherwise',
      message: ({ written, readings }) =>
        readings.length > 1
          ? `“${written}” may be read in two ways: its point may stand for a space or for a comma.`
          : `“${written}” is not written as in French: a comma before the decimals, a space between thousands.`,
      hint: ({ readings }) => `Write ${list(readings, 'en')}.`,
    },
    fixes: { comma: write },
  }),
  notAUnit: entry<{ name: string; right: string }>()({
    code: 'not-a-unit',
    severity: 'error',
    fr: {
      title: 'Unité non déclarée',
      message: ({ name }) => `« ${name} » n’est pas une unité : sans espaces autour de « / », on lirait « par ${name} ».`,
      hint: ({ name, right }) =>
        right === '' ? `Déclarez « unité ${name} ».` : `Déclarez « unité ${name} », ou écrivez « ${right} » pour une division.`,
    },
    en: {
      title: 'Unit not declared',
      message: ({ name }) => `“${name}” is not a unit: without spaces around “/”, it would read “per ${name}”.`,
      hint: ({ name, right }) => (right === '' ? `Declare “unité ${name}”.` : `Declare “unité ${name}”, or write “${right}” for a division.`),
    },
    fixes: { write },
  }),
  impossibleDate: entry<{ written: string; month: string; last: number }>()({
    code: 'impossible-date',
    severity: 'error',
    fr: {
      title: 'Date impossible',
      message: ({ written, month, last }) => `« ${written} » n’existe pas : ${month} a ${last} jours.`,
      hint: () => 'Corrigez le jour, le mois ou l’année.',
    },
    en: {
      title: 'Impossible date',
      message: ({ written, month, last }) => `“${written}” does not exist: ${inEnglish(month)} has ${last} days.`,
      hint: () => 'Correct the day, the month or the year.',
    },
    fixes: { write },
  }),
  tooEarly: entry<{ written: string }>()({
    code: 'date-too-early',
    severity: 'error',
    fr: {
      title: 'Date trop ancienne',
      message: ({ written }) =>
        `« ${written} » est avant 1583, la première année entière du calendrier grégorien : les jours d’avant ne se comptent pas.`,
      hint: () => 'Corrigez l’année.',
    },
    en: {
      title: 'Date too early',
      message: ({ written }) => `“${written}” is before 1583, the first whole year of the Gregorian calendar: days before it are not counted.`,
      hint: () => 'Correct the year.',
    },
  }),
  impossibleMonth: entry<{ written: string; month: number }>()({
    code: 'impossible-month',
    severity: 'error',
    fr: {
      title: 'Mois impossible',
      message: ({ written, month }) => `« ${written} » n’existe pas : il n’y a pas de mois ${month}. Une date s’écrit jour/mois/année.`,
      hint: () => 'Corrigez le mois, par exemple « 03/02/2011 ».',
    },
    en: {
      title: 'Impossible month',
      message: ({ written, month }) => `“${written}” does not exist: there is no month ${month}. A date is written day/month/year.`,
      hint: () => 'Correct the month, for instance “03/02/2011”.',
    },
    fixes: { write },
  }),
  shortYear: entry<{ written: string }>()({
    code: 'short-year',
    severity: 'error',
    fr: {
      title: 'Année à deux chiffres',
      message: ({ written }) => `Dans « ${written} », l’année n’a pas quatre chiffres : le siècle resterait à deviner.`,
      hint: () => 'Écrivez l’année en entier.',
    },
    en: {
      title: 'Two-digit year',
      message: ({ written }) => `In “${written}” the year does not have four digits: the century would be a guess.`,
      hint: () => 'Write the year in full.',
    },
    fixes: { write },
  }),
  longYear: entry<{ written: string }>()({
    code: 'long-year',
    severity: 'error',
    fr: {
      title: 'Année trop longue',
      message: ({ written }) => `Dans « ${written} », l’année a plus de quatre chiffres : le calendrier va de 1583 à 9999.`,
      hint: () => 'Écrivez une année à quatre chiffres ; ce qui n’a pas de fin n’en écrit pas.',
    },
    en: {
      title: 'Year too long',
      message: ({ written }) => `In “${written}” the year has more than four digits: the calendar goes from 1583 to 9999.`,
      hint: () => 'Write a year of four digits; what has no end writes none.',
    },
  }),
  wantedDate: entry<{ line: string }>()({
    code: 'wanted-date',
    severity: 'error',
    fr: {
      title: 'Date attendue',
      message: ({ line }) => `« ${line} » doit être suivi d’une date.`,
      hint: () => 'Écrivez par exemple « 1er octobre 2021 » ou « 01/10/2021 ».',
    },
    en: {
      title: 'Date expected',
      message: ({ line }) => `“${line}” must be followed by a date.`,
      hint: () => 'Write for instance “1er octobre 2021” or “01/10/2021”.',
    },
  }),
} as const;
