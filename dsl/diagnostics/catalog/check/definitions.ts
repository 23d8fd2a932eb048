/** Definitions and tables: values, versions, dates, columns, cells. */
import { nameType } from '../../../check/types.ts';
import { entry } from '../../entry.ts';
import { FIXES, list } from './words.ts';

/** What no cell can compare, and a part of it that one can. */
const WHOLES = {
  period: { fr: 'une période', en: 'a period', part: 'premier jour' },
  list: { fr: 'une liste', en: 'a list', part: 'nombre' },
  record: { fr: 'une fiche', en: 'a record', part: 'champ' },
} as const;

const partOf = ({ column, kind }: { readonly column: string; readonly kind: keyof typeof WHOLES }): string => `${WHOLES[kind].part} de ${column}`;

/** Where the order and the count of a list are said, but in the type of a donnée. */
const TRAITS_ELSEWHERE = {
  order: {
    fr: 'l’ordre là où il sert : « premier de … par date », « dernier de … par date »',
    en: 'the order where it serves: “premier de … par date”, “dernier de … par date”',
  },
  count: { fr: 'le nombre dans une « garantie » : « nombre de … ≤ … »', en: 'the count in a “garantie”: “nombre de … ≤ …”' },
  both: {
    fr: 'l’ordre là où il sert (« premier de … par date »), le nombre dans une « garantie » (« nombre de … ≤ … »)',
    en: 'the order where it serves (“premier de … par date”), the count in a “garantie” (“nombre de … ≤ …”)',
  },
} as const;

export const DEFINITIONS = {
  noValue: entry<{ name: string }>()({
    code: 'no-value',
    severity: 'error',
    fr: {
      title: 'Définition vide',
      message: (p) => `« ${p.name} » n'a aucune valeur : toute lecture serait un trou.`,
      hint: () => 'Ajoutez une ligne de valeur, ou « inconnu » si elle a été cherchée sans être trouvée.',
    },
    en: {
      title: 'Empty definition',
      message: (p) => `“${p.name}” has no value: every reading would be a hole.`,
      hint: () => 'Add a line with a value, or “inconnu” if it was looked for and not found.',
    },
  }),
  otherwiseInTally: entry<{ name: string }>()({
    code: 'otherwise-in-tally',
    severity: 'error',
    fr: {
      title: '« sinon » et décompte',
      message: (p) => `« ${p.name} » additionne ses lignes, et vaut 0 quand aucune ne compte : rien n'est laissé à « sinon ».`,
      hint: () => 'Écrivez « règle » au lieu de « décompte » si une seule ligne répond, ou « sauf si C : V » pour une valeur qui remplace la somme.',
    },
    en: {
      title: '“sinon” and tally',
      message: (p) => `“${p.name}” adds up its lines, and is 0 when none counts: nothing is left to “sinon”.`,
      hint: () => 'Write “règle” instead of “décompte” if a single line answers, or “sauf si C : V” for a value that replaces the sum.',
    },
  }),
  nothingToAdd: entry<{ name: string }>()({
    code: 'nothing-to-add',
    severity: 'error',
    fr: {
      title: 'Décompte sans ligne',
      message: (p) => `« ${p.name} » n'a que des exceptions : il n'y a rien à additionner quand aucune ne s'applique.`,
      hint: () => 'Ajoutez au-dessus une ligne à compter, « 0 » au besoin.',
    },
    en: {
      title: 'Tally without a line',
      message: (p) => `“${p.name}” has only exceptions: there is nothing to add up when none of them applies.`,
      hint: () => 'Add a line to count above, “0” if need be.',
    },
  }),
  tallyAfterEach: entry<{ name: string; line: string; each: string }>()({
    code: 'tally-after-each',
    severity: 'error',
    fr: {
      title: 'Décompte après chaque élément',
      message: (p) =>
        `« ${p.name} » additionne ses lignes, et « ${p.line} » dit un état qui remplace celui d'avant : rien ne dit ce qui s'ajoute à quoi.`,
      hint: (p) =>
        `Écrivez « ${p.each} » pour compter élément par élément (« somme de … » en fait ensuite le total), ou « règle » au lieu de « décompte » pour un état.`,
    },
    en: {
      title: 'Tally after each element',
      message: (p) =>
        `“${p.name}” adds up its lines, and “${p.line}” says a state that takes the place of the one before: what is added to what is not said.`,
      hint: (p) => `Write “${p.each}” to count element by element (“somme de …” then makes the total), or “règle” instead of “décompte” for a state.`,
    },
    fixes: FIXES,
  }),
  tableInTally: entry<{ name: string; lines: number }>()({
    code: 'table-in-tally',
    severity: 'error',
    fr: {
      title: 'Tableau dans un décompte',
      message: (p) => `« ${p.name} » additionne ses lignes, et un tableau n'en retient qu'une : rien ne dit ce qui s'ajoute à quoi.`,
      hint: (p) =>
        p.lines === 0
          ? 'Écrivez « barème » au lieu de « décompte » : une seule ligne du tableau répond.'
          : `Mettez le tableau dans un « barème » à part, et le nom de ce barème sur une ligne de « ${p.name} ».`,
    },
    en: {
      title: 'Table in a tally',
      message: (p) => `“${p.name}” adds up its lines, and a table keeps one row only: what is added to what is not said.`,
      hint: (p) =>
        p.lines === 0
          ? 'Write “barème” instead of “décompte”: a single row of the table answers.'
          : `Put the table in a “barème” of its own, and the name of that “barème” on a line of “${p.name}”.`,
    },
    fixes: FIXES,
  }),
  idleListTraits: entry<{ words: string; traits: 'order' | 'count' | 'both' }>()({
    code: 'idle-list-traits',
    severity: 'error',
    fr: {
      title: 'Ordre ou nombre sans effet',
      message: (p) => `« ${p.words} » ne ferait rien ici : seule la liste d'une donnée est triée et comptée, à l'entrée du dossier.`,
      hint: ({ traits }) => `Retirez ces mots, et dites ${TRAITS_ELSEWHERE[traits].fr}.`,
    },
    en: {
      title: 'Order or count without effect',
      message: (p) => `“${p.words}” would do nothing here: only the list of an input is sorted and counted, as the dossier is read.`,
      hint: ({ traits }) => `Remove these words, and say ${TRAITS_ELSEWHERE[traits].en}.`,
    },
    fixes: { remove: { fr: (p) => `Retirer « ${String(p['words'])} »`, en: (p) => `Remove “${String(p['words'])}”` } },
  }),
  oneOfSeveral: entry<{ results: readonly string[] }>()({
    code: 'one-of-several',
    severity: 'error',
    fr: {
      title: 'Une valeur pour plusieurs résultats',
      message: (p) => `« rend » demande un tableau, dont chaque ligne donne « ${p.results.join(' » et « ')} » : cette clause n'en donne qu'un.`,
      hint: () => 'Écrivez un tableau avec une colonne par résultat, ou une règle pour chacun.',
    },
    en: {
      title: 'One value, several results',
      message: (p) => `“rend” wants a table, each row of which gives “${p.results.join('” and “')}”: this clause gives one only.`,
      hint: () => 'Write a table with a column for each result, or a rule for each.',
    },
  }),
  typeNeeded: entry<{ name: string }>()({
    code: 'type-needed',
    severity: 'error',
    fr: {
      title: 'Type manquant',
      message: (p) => `Rien ne dit de quelle nature est « ${p.name} ».`,
      hint: (p) => `Ajoutez son type : « ${p.name} : € », « ${p.name} : oui ou non »…`,
    },
    en: {
      title: 'Type missing',
      message: (p) => `Nothing says what kind of value “${p.name}” is.`,
      hint: (p) => `Add its type: “${p.name} : €”, “${p.name} : oui ou non”…`,
    },
  }),
  /**
   * `as`: from the same day on and published later; two lines from the same day on, each with its condition, of a definition or of a side of a
   * délai; else one of the two days is wrong.
   */
  overlappingVersions: entry<{ name: string; day: string; as: 'revised' | 'clauses' | 'limits' | 'days' }>()({
    code: 'overlapping-versions',
    severity: 'error',
    fr: {
      title: 'Versions qui se chevauchent',
      message: (p) => `Le ${p.day}, deux versions de « ${p.name} » sont en vigueur. Un jour appartient à une seule version.`,
      hint: (p) =>
        ({
          revised:
            'Gardez une seule ligne depuis ce jour ; pour rejouer ce que l’on savait avant la révision, donnez les deux montants dans une règle, chacun « si » le texte était connu ou non.',
          clauses: `Écrivez « depuis le ${p.day} » seul sur sa ligne, puis les deux lignes au-dessous, sans date : elles sont de la même version.`,
          limits: 'Retirez la date de la seconde ligne : sans date, elle est de la version que la première ouvre.',
          days: 'Corrigez l’une des deux dates.',
        })[p.as],
    },
    en: {
      title: 'Overlapping versions',
      message: (p) => `On ${p.day}, two versions of “${p.name}” are in force. A day belongs to one version.`,
      hint: (p) =>
        ({
          revised:
            'Keep a single line from that day on; to replay what was known before the revision, give the two amounts in a rule, each “si” the text was known or not.',
          clauses: `Write “depuis le ${p.day}” alone on its line, then the two lines below, without a date: they are of one version.`,
          limits: 'Remove the date of the second line: without one, it is of the version that the first opens.',
          days: 'Correct one of the two dates.',
        })[p.as],
    },
    related: { other: { fr: 'l’autre version', en: 'the other version' } },
    fixes: {
      together: { fr: () => 'Mettre les deux lignes sous une seule date', en: () => 'Put the two lines under a single date' },
    },
  }),
  /** A version that stands below one of a later day; `to`: its last day, since that one follows it. */
  /** `day`: from which it holds; empty of one of which only the end is written. */
  versionOrder: entry<{ name: string; day: string; above: string; to: string }>()({
    code: 'version-order',
    severity: 'info',
    fr: {
      title: 'Versions dans le désordre',
      message: (p) =>
        p.day === ''
          ? `La version de « ${p.name} » qui vaut jusqu'au ${p.to} est écrite au-dessous de celle du ${p.above}, qui vient après.`
          : `La version de « ${p.name} » du ${p.day} est écrite au-dessous de celle du ${p.above}, qui vient après : elle ne vaut que jusqu'au ${p.to}.`,
      hint: () => 'Vérifiez l’année des deux jours ; s’ils sont justes, écrivez les versions dans leur ordre, la plus ancienne en haut.',
    },
    en: {
      title: 'Versions out of order',
      message: (p) =>
        p.day === ''
          ? `The version of “${p.name}” that holds until ${p.to} stands below that of ${p.above}, which comes after it.`
          : `The version of “${p.name}” of ${p.day} stands below that of ${p.above}, which comes after it: it holds until ${p.to} only.`,
      hint: () => 'Check the year of both days; if they are right, write the versions in their order, the oldest at the top.',
    },
    related: { other: { fr: 'l’autre version', en: 'the other version' } },
  }),
  droppedLine: entry<{ line: string; day: string; dated: string }>()({
    code: 'dropped-line',
    severity: 'warning',
    fr: {
      title: 'Ligne qui cesse de compter',
      message: (p) => `À partir du ${p.day}, « ${p.line} » ne compte plus : « ${p.dated} » ouvre une version, qui remplace les lignes d'avant.`,
      hint: (p) =>
        `Écrivez « depuis le ${p.day} » seul sur une ligne, puis au-dessous toutes les lignes qui comptent à partir de ce jour (« ${p.line} » si elle reste).`,
    },
    en: {
      title: 'Line that stops counting',
      message: (p) => `From ${p.day} on, “${p.line}” no longer counts: “${p.dated}” opens a version, which replaces the lines before.`,
      hint: (p) => `Write “depuis le ${p.day}” alone on a line, then below all the lines that count from that day on (“${p.line}” if it still does).`,
    },
    related: { other: { fr: 'la version ouverte', en: 'the version opened' } },
  }),
  uncoveredDays: entry<{ name: string; from: string; to: string }>()({
    code: 'uncovered-days',
    severity: 'warning',
    fr: {
      title: 'Jours sans valeur',
      message: (p) => `« ${p.name} » n'a pas de valeur du ${p.from} au ${p.to} : ces jours-là seraient un trou.`,
      hint: (p) => `Ajoutez la valeur, ou « inconnu depuis le ${p.from} » si elle a été cherchée.`,
    },
    en: {
      title: 'Days without a value',
      message: (p) => `“${p.name}” has no value from ${p.from} to ${p.to}: those days would be a hole.`,
      hint: (p) => `Add the value, or “inconnu depuis le ${p.from}” if it was looked for.`,
    },
    fixes: {
      unknown: {
        fr: (p) => `Ajouter « inconnu depuis le ${String(p['from'])} »`,
        en: (p) => `Add “inconnu depuis le ${String(p['from'])}”`,
      },
    },
  }),
  noLanguage: entry<Record<never, never>>()({
    code: 'no-language',
    severity: 'warning',
    fr: {
      title: 'Version de la langue absente',
      message: () => 'Ce fichier ne dit pas dans quelle version de la langue il est écrit : un outil plus récent ne saurait pas comment le lire.',
      hint: () => 'Ajoutez « langue 1 ».',
    },
    en: {
      title: 'No language version',
      message: () => 'This file does not say which version of the language it is written in: a newer tool could not know how to read it.',
      hint: () => 'Add “langue 1”.',
    },
    fixes: { language: { fr: () => 'Ajouter « langue 1 »', en: () => 'Add “langue 1”' } },
  }),
  unsignedReading: entry<{ reading: string }>()({
    code: 'unsigned-reading',
    severity: 'warning',
    fr: {
      title: 'Lecture retenue par qui ?',
      message: (p) => `La lecture « ${p.reading} » est retenue sans dire par qui, ou quel jour.`,
      hint: (p) => `Écrivez « retenue : ${p.reading} par « … » le … », ou « retenue : aucune ».`,
    },
    en: {
      title: 'Reading retained by whom?',
      message: (p) => `The reading “${p.reading}” is retained without saying by whom, or on which day.`,
      hint: (p) => `Write “retenue : ${p.reading} par « … » le …”, or “retenue : aucune”.`,
    },
  }),
  loneReading: entry<{ name: string }>()({
    code: 'lone-reading',
    severity: 'error',
    fr: {
      title: 'Une seule lecture',
      message: (p) => `La question « ${p.name} » n'a pas deux lectures : il n'y a rien à trancher.`,
      hint: () => 'Ajoutez l’autre lecture « - lecture … », ou écrivez la règle sans question.',
    },
    en: {
      title: 'A single reading',
      message: (p) => `The question “${p.name}” does not have two readings: there is nothing to decide.`,
      hint: () => 'Add the other reading “- lecture …”, or write the rule without a question.',
    },
  }),
  unreadQuestion: entry<{ name: string }>()({
    code: 'unread-question',
    severity: 'warning',
    fr: {
      title: 'Question jamais lue',
      message: (p) => `Aucune règle ne dépend de la question « ${p.name} » : sa lecture ne change rien.`,
      hint: (p) => `Testez-la : « si ${p.name} est … », ou retirez-la.`,
    },
    en: {
      title: 'Question never read',
      message: (p) => `No rule depends on the question “${p.name}”: its reading changes nothing.`,
      hint: (p) => `Test it: “si ${p.name} est …”, or remove it.`,
    },
  }),
  unreadInput: entry<{ name: string }>()({
    code: 'unread-input',
    severity: 'info',
    fr: {
      title: 'Donnée jamais lue',
      message: (p) => `Aucune règle, aucun cas ne lit « ${p.name} ».`,
      hint: () => 'Lisez-la dans une règle, ou retirez cette déclaration.',
    },
    en: {
      title: 'Input never read',
      message: (p) => `No rule and no case reads “${p.name}”.`,
      hint: () => 'Read it in a rule, or take it out of the dossier.',
    },
  }),
  unreadParameter: entry<{ name: string }>()({
    code: 'unread-parameter',
    severity: 'info',
    fr: {
      title: 'Paramètre jamais lu',
      message: (p) => `Aucune règle, aucun cas ne lit « ${p.name} » : le changer ne change rien.`,
      hint: () =>
        'Lisez-le dans une règle, à la place du nombre qui y est peut-être écrit, ou retirez-le. S’il n’est là que pour d’autres règlements, attendez-le dans un cas.',
    },
    en: {
      title: 'Parameter never read',
      message: (p) => `No rule and no case reads “${p.name}”: changing it changes nothing.`,
      hint: () =>
        'Read it in a rule, in the place of the number that may be written there, or take it out. If it is only there for other rulesets, expect it in a case.',
    },
  }),
  whichSequence: entry<{ name: string; fiche: string; count: number }>()({
    code: 'which-sequence',
    severity: 'error',
    fr: {
      title: 'Quelle suite ?',
      message: (p) =>
        `« ${p.name} » suit les « ${p.fiche} » un par un, mais ${p.count === 0 ? 'aucune donnée n’en est' : `${p.count} données en sont`} une liste ordonnée.`,
      hint: () => 'Déclarez une seule donnée « liste de … par date » pour cette fiche.',
    },
    en: {
      title: 'Which sequence?',
      message: (p) =>
        `“${p.name}” follows each “${p.fiche}” in turn, but ${p.count === 0 ? 'no input is' : `${p.count} inputs are`} an ordered list of them.`,
      hint: () => 'Declare a single input “liste de … par date” for this record.',
    },
  }),

  noResultColumn: entry<{ name: string }>()({
    code: 'no-result-column',
    severity: 'error',
    fr: {
      title: 'Colonne du résultat absente',
      message: (p) => `Aucune colonne du tableau ne s'appelle « ${p.name} » : on ne sait pas ce que les lignes donnent.`,
      hint: (p) => `Donnez à la colonne du résultat le titre « ${p.name} ».`,
    },
    en: {
      title: 'Result column missing',
      message: (p) => `No column of the table is called “${p.name}”: what the rows give is not said.`,
      hint: (p) => `Give the result column the title “${p.name}”.`,
    },
    fixes: FIXES,
  }),
  untitledColumn: entry<Record<string, never>>()({
    code: 'untitled-column',
    severity: 'error',
    fr: {
      title: 'Colonne sans titre',
      message: () => 'Cette colonne n’a pas de titre : on ne sait pas ce que ses cellules disent.',
      hint: () => 'Donnez-lui le nom d’une donnée, d’une règle, ou une expression.',
    },
    en: {
      title: 'Column without title',
      message: () => 'This column has no title: what its cells say is not known.',
      hint: () => 'Title it with an input, a rule, or an expression.',
    },
  }),
  columnKind: entry<{ column: string; kind: 'period' | 'list' | 'record' }>()({
    code: 'column-kind',
    severity: 'error',
    fr: {
      title: 'Colonne sans case possible',
      message: (p) => `« ${p.column} » est ${WHOLES[p.kind].fr} : aucune case ne s’y compare.`,
      hint: (p) => `Mettez en colonne ce qui décide, par exemple « ${partOf(p)} », ou une condition, dont les cases disent oui ou non.`,
    },
    en: {
      title: 'No cell for this column',
      message: (p) => `“${p.column}” is ${WHOLES[p.kind].en}: no cell can be compared with it.`,
      hint: (p) => `Make a column of what decides, for instance “${partOf(p)}”, or a condition, to which the cells say “oui” or “non”.`,
    },
  }),
  keptExact: entry<{ name: string; by: string }>()({
    code: 'kept-exact',
    severity: 'warning',
    fr: {
      title: 'Absent des résultats',
      message: (p) => `« ${p.name} » garde une fraction exacte : d’autres règles peuvent la lire, mais elle n’est pas un résultat.`,
      hint: (p) => `Dites comment arrondir (« , arrondi au centime »), ou écrivez son type « : ${p.by} » si elle ne sert qu’aux autres règles.`,
    },
    en: {
      title: 'Not among the results',
      message: (p) => `“${p.name}” keeps an exact fraction: other rules may read it, but it is no result.`,
      hint: (p) => `Say how to round (“, arrondi au centime”), or write its type “: ${p.by}” if it only serves other rules.`,
    },
    fixes: { type: { fr: (p) => `Écrire « : ${String(p['by'])} »`, en: (p) => `Write “: ${String(p['by'])}”` } },
  }),
  exactRange: entry<{ cell: string; column: string; rounded: string }>()({
    code: 'exact-range',
    severity: 'error',
    fr: {
      title: 'Intervalle sur une fraction',
      message: (p) =>
        `« ${p.column} » garde une fraction exacte, dont les décimales ne se comptent pas : entre « ${p.cell} » et la ligne voisine, on ne saurait dire quelles valeurs manquent.`,
      hint: (p) => `Arrondissez la colonne, si le texte le dit : « ${p.rounded} » ; ou écrivez des clauses, « V si ${p.column} ≥ … ».`,
    },
    en: {
      title: 'Range of a fraction',
      message: (p) =>
        `“${p.column}” keeps an exact fraction, whose decimals are not counted: between “${p.cell}” and the next row, one could not say which values are missing.`,
      hint: (p) => `Round the column, where the text says so: “${p.rounded}”; or write clauses, “V si ${p.column} ≥ …”.`,
    },
    fixes: FIXES,
  }),
  selonMismatch: entry<{ selon: string }>()({
    code: 'selon-mismatch',
    severity: 'error',
    fr: {
      title: '« selon » et colonnes',
      message: (p) => `« selon ${p.selon} » ne correspond pas aux colonnes de condition du tableau.`,
      hint: () => 'Reprenez les titres des colonnes, ou retirez la ligne « selon ».',
    },
    en: {
      title: '“selon” and columns',
      message: (p) => `“selon ${p.selon}” does not match the condition columns of the table.`,
      hint: () => 'Repeat the column titles, or remove the “selon” line.',
    },
  }),
  wrongCell: entry<{ cell: string; column: string; expected: string; values: readonly string[]; suggestions: readonly string[] }>()({
    code: 'wrong-cell',
    severity: 'error',
    fr: {
      title: 'Cellule illisible',
      message: (p) => `« ${p.cell} » ne se lit pas comme ${nameType(p.expected, 'fr')}, ce que demande la colonne « ${p.column} ».`,
      hint: (p) => {
        if (p.suggestions.length > 0) return `Vouliez-vous dire ${list(p.suggestions, 'fr')} ?`;
        return p.values.length > 0 ? `Écrivez ${list(p.values, 'fr')}.` : `Écrivez par exemple « ${exampleOf(p.expected)} ».`;
      },
    },
    en: {
      title: 'Unreadable cell',
      message: (p) => `“${p.cell}” does not read as ${nameType(p.expected, 'en')}, which the column “${p.column}” wants.`,
      hint: (p) => {
        if (p.suggestions.length > 0) return `Did you mean ${list(p.suggestions, 'en')}?`;
        return p.values.length > 0 ? `Write ${list(p.values, 'en')}.` : `Write for instance “${exampleOf(p.expected)}”.`;
      },
    },
    fixes: FIXES,
  }),
  otherwiseInTable: entry<{ missing: readonly string[]; value: string }>()({
    code: 'otherwise-in-table',
    severity: 'error',
    fr: {
      title: '« sinon » et tableau',
      message: () => 'Un tableau dit lui-même toutes ses lignes : « sinon » y cacherait les situations que le texte ne dit pas.',
      hint: (p) =>
        p.missing.length > 0
          ? `Écrivez la ligne qui manque : « | ${p.missing.join(' ou ')} | ${p.value} | ».`
          : `Écrivez dans le tableau les lignes qui manquent, avec « ${p.value} », ou remplacez le tableau par des clauses « V si C ».`,
    },
    en: {
      title: '“sinon” and table',
      message: () => 'A table says all its rows itself: “sinon” would hide the situations that the text does not speak of.',
      hint: (p) =>
        p.missing.length > 0
          ? `Write the missing row: “| ${p.missing.join(' ou ')} | ${p.value} |”.`
          : `Write the missing rows in the table, with “${p.value}”, or replace the table by clauses “V si C”.`,
    },
    fixes: { row: { fr: () => 'Écrire la ligne dans le tableau', en: () => 'Write the row in the table' } },
  }),
} as const;

/** A cell of this type, whatever the ruleset. */
function exampleOf(type: string): string {
  if (type.startsWith('optional:')) return exampleOf(type.slice('optional:'.length));
  if (type.startsWith('number:')) return `10 ${type.slice('number:'.length)}`.trim();
  if (type.startsWith('list:')) return `${exampleOf(type.slice('list:'.length))} ; ${exampleOf(type.slice('list:'.length))}`;
  return { date: '03/02/2011', period: 'du 01/03/2011 au 31/05/2011', text: 'Sortir +' }[type] ?? '…';
}
