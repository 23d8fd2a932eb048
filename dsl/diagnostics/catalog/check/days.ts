/** The days that choose versions. */
import { entry } from '../../entry.ts';
import { FIXES, list } from './words.ts';

const REMOVE = {
  remove: {
    fr: (p: { readonly [key: string]: unknown }) => `Retirer « ${String(p['words'])} »`,
    en: (p: { readonly [key: string]: unknown }) => `Remove “${String(p['words'])}”`,
  },
} as const;

export const DAYS = {
  undated: entry<{ name: string }>()({
    code: 'no-application-date',
    severity: 'error',
    fr: {
      title: 'Quel jour compte ?',
      message: (p) => `« ${p.name} » change avec les dates, et rien ne dit quelle date choisit la version.`,
      hint: () => 'Ajoutez « date d’application : … » au règlement ou à cette définition.',
    },
    en: {
      title: 'Which day counts?',
      message: (p) => `“${p.name}” changes over time, and nothing says which date chooses the version.`,
      hint: () => 'Add “date d’application : …” to the ruleset or to this definition.',
    },
    fixes: {
      date: {
        fr: (p) => `Ajouter « date d'application : ${String(p['date'])} » au règlement`,
        en: (p) => `Add “date d'application : ${String(p['date'])}” to the ruleset`,
      },
    },
  }),
  applicationDateNotInput: entry<{ name: string }>()({
    code: 'application-date-not-input',
    severity: 'error',
    fr: {
      title: 'Date d’application',
      message: (p) => `« ${p.name} » n'est pas une donnée de type date : elle ne peut pas choisir les versions.`,
      hint: () => 'Nommez une « donnée … : date ».',
    },
    en: {
      title: 'Application date',
      message: (p) => `“${p.name}” is not an input of type date: it cannot choose versions.`,
      hint: () => 'Name a “donnée … : date”.',
    },
  }),
  /** `owner`: the declaration whose `où` it is; empty, this very one. `by`: the value of the `où`, as written. */
  dateIsLocal: entry<{ name: string; owner: string; by: string; line: 'date d’application' | 'texte connu au' }>()({
    code: 'date-is-local',
    severity: 'error',
    fr: {
      title: 'Date prise d’un « où »',
      message: (p) =>
        p.owner === ''
          ? `« ${p.name} » est un « où » de cette déclaration. La date d'application en choisit la version avant que ses « où » soient lus.`
          : `« ${p.name} » n'est qu'un « où » de « ${p.owner} ». ${p.line === 'texte connu au' ? '« texte connu au »' : "La date d'application du règlement"} se lit dans le dossier, avant toute règle.`,
      hint: (p) =>
        p.owner === ''
          ? `Écrivez à sa place « ${p.by} ».`
          : p.line === 'texte connu au'
            ? `Déclarez « donnée ${p.name} : date » et retirez ce « où ».`
            : `Déclarez « donnée ${p.name} : date » et retirez ce « où », ou écrivez « date d'application : ${p.by} » sous les seules règles qu'il date.`,
    },
    en: {
      title: 'A date from “où”',
      message: (p) =>
        p.owner === ''
          ? `“${p.name}” is an “où” of this declaration. The application date chooses its version before its “où” are read.`
          : `“${p.name}” is only an “où” of “${p.owner}”. ${p.line === 'texte connu au' ? '“texte connu au”' : 'The application date of the ruleset'} is read in the dossier, before any rule.`,
      hint: (p) =>
        p.owner === ''
          ? `Write “${p.by}” in its place.`
          : p.line === 'texte connu au'
            ? `Declare “donnée ${p.name} : date” and take this “où” out.`
            : `Declare “donnée ${p.name} : date” and take this “où” out, or write “date d'application : ${p.by}” below the rules alone that it dates.`,
    },
    related: { other: { fr: 'la ligne « où » de ce nom', en: 'the “où” line of that name' } },
    fixes: FIXES,
  }),
  /** `date`: the donnée that `avec` can bind, of what is taken up. */
  dayOfItsOwn: entry<{ name: string; other: string; date: string; host: string; from: 'here' | 'taken up' }>()({
    code: 'day-of-its-own',
    severity: 'error',
    fr: {
      title: '« en vigueur le » sans effet',
      message: (p) =>
        p.name === p.other
          ? `« ${p.name} » a sa propre date d'application, qui choisit sa version : « en vigueur le » n'y change rien.`
          : `« ${p.name} » lit « ${p.other} », qui a sa propre date d'application, et rien qui suive celle du règlement : « en vigueur le » n'y change rien.`,
      hint: (p) =>
        p.date === ''
          ? p.from === 'taken up'
            ? 'Retirez « en vigueur le … » : le règlement repris garde cette date.'
            : `Retirez « en vigueur le … », ou la « date d'application » de « ${p.other} ».`
          : p.host === ''
            ? `Écrivez « en vigueur le … » là où « ${p.other} » est lu.`
            : `Écrivez « en vigueur le … » là où « ${p.other} » est lu, ou liez la date du règlement repris à celle de celui-ci : « avec ${p.date} = ${p.host} ».`,
    },
    en: {
      title: '“en vigueur le” without effect',
      message: (p) =>
        p.name === p.other
          ? `“${p.name}” has an application date of its own, which chooses its version: “en vigueur le” changes nothing there.`
          : `“${p.name}” reads “${p.other}”, which has an application date of its own, and nothing that follows the one of the ruleset: “en vigueur le” changes nothing there.`,
      hint: (p) =>
        p.date === ''
          ? p.from === 'taken up'
            ? 'Remove “en vigueur le …”: the ruleset taken up keeps that date.'
            : `Remove “en vigueur le …”, or the “date d'application” of “${p.other}”.`
          : p.host === ''
            ? `Write “en vigueur le …” where “${p.other}” is read.`
            : `Write “en vigueur le …” where “${p.other}” is read, or bind the date of the ruleset taken up to the one of this ruleset: “avec ${p.date} = ${p.host}”.`,
    },
    related: { own: { fr: 'sa propre date', en: 'its own date' } },
    fixes: REMOVE,
  }),
  twoDates: entry<{ title: string; name: string; other: string; date: string; host: string }>()({
    code: 'two-application-dates',
    severity: 'error',
    fr: {
      title: "Deux dates d'application",
      message: (p) =>
        `« ${p.name} » lit une valeur « en vigueur le » un autre jour, et cette valeur lit « ${p.other} », qui suit la date d'application, à travers « ${p.title} », qui garde la sienne, « ${p.date} » : l'autre jour n'irait pas jusque-là.`,
      hint: (p) =>
        `Liez-la à celle de ce règlement, « avec ${p.date} = ${p.host} », ou lisez « ${p.other} » « en vigueur le … » là où « avec » le donne.`,
    },
    en: {
      title: 'Two application dates',
      message: (p) =>
        `“${p.name}” reads a value “en vigueur le” another day, and that value reads “${p.other}”, which follows the application date, through “${p.title}”, which keeps its own, “${p.date}”: the other day would not get there.`,
      hint: (p) => `Bind it to the one of this ruleset, “avec ${p.date} = ${p.host}”, or read “${p.other}” “en vigueur le …” where “avec” gives it.`,
    },
  }),
  idleDay: entry<{ name: string }>()({
    code: 'idle-day',
    severity: 'info',
    fr: {
      title: 'La même valeur chaque jour',
      message: (p) => `« ${p.name} » ne change avec aucune date : « en vigueur le » n'y choisit rien.`,
      hint: () => 'Retirez « en vigueur le … », ou datez les valeurs : « depuis le … ».',
    },
    en: {
      title: 'The same value every day',
      message: (p) => `“${p.name}” does not change over time: “en vigueur le” chooses nothing there.`,
      hint: () => 'Remove “en vigueur le …”, or date the values: “depuis le …”.',
    },
    fixes: REMOVE,
  }),
  idleKnown: entry<{ name: string }>()({
    code: 'idle-known',
    severity: 'info',
    fr: {
      title: 'Publication sans effet',
      message: (p) => `Rien n'écarte une valeur de « ${p.name} » publiée plus tard : ce règlement ne nomme pas de « texte connu au ».`,
      hint: () => 'Ajoutez « texte connu au : … » sous le titre du règlement, ou retirez « connu le … ».',
    },
    en: {
      title: 'Publication without effect',
      message: (p) => `Nothing sets aside a value of “${p.name}” published later: this ruleset names no “texte connu au”.`,
      hint: () => 'Add “texte connu au : …” under the title of the ruleset, or remove “connu le …”.',
    },
  }),
  idleOwnDate: entry<{ name: string }>()({
    code: 'idle-application-date',
    severity: 'info',
    fr: {
      title: 'Date sans version',
      message: (p) => `« ${p.name} » n'a pas de version datée : cette « date d'application » n'y choisit rien.`,
      hint: () => 'Retirez-la, ou datez les valeurs : « depuis le … ».',
    },
    en: {
      title: 'Date without a version',
      message: (p) => `“${p.name}” has no dated version: this “date d'application” chooses nothing there.`,
      hint: () => 'Remove it, or date the values: “depuis le …”.',
    },
  }),
  dateNotPassedOn: entry<{ name: string; reads: readonly string[]; date: string }>()({
    code: 'date-not-passed-on',
    severity: 'error',
    fr: {
      title: 'Date qui ne se transmet pas',
      message: (p) =>
        `« ${p.name} » n'a pas de version que cette date choisirait, et ce qu'elle lit, ${list(p.reads, 'fr')}, suit la date d'application du règlement.`,
      hint: (p) => `Écrivez « ${p.reads[0] ?? '…'} en vigueur le ${p.date} » là où la règle le lit, et retirez cette ligne.`,
    },
    en: {
      title: 'A date not passed on',
      message: (p) =>
        `“${p.name}” has no version that this date would choose, and what it reads, ${list(p.reads, 'en')}, follows the application date of the ruleset.`,
      hint: (p) => `Write “${p.reads[0] ?? '…'} en vigueur le ${p.date}” where the rule reads it, and remove this line.`,
    },
  }),
} as const;
