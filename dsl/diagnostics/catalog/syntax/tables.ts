/** Tables: rows, tests and cells. */
import { entry } from '../../entry.ts';
import { first, write } from './words.ts';

export const TABLES = {
  rowLength: entry<{ cells: number; columns: number; others: number }>()({
    code: 'row-length',
    severity: 'error',
    fr: {
      title: 'Ligne de tableau incomplète',
      message: ({ cells, columns, others }) =>
        `Cette ligne a ${cells} ${cells === 1 ? 'case' : 'cases'}, l’en-tête en a ${columns}.${others === 0 ? '' : others === 1 ? ' Une autre ligne de ce tableau aussi.' : ` ${others} autres lignes de ce tableau aussi.`} Une barre manque ou est de trop ; une barre entre guillemets ne compte pas.`,
      hint: ({ others }) =>
        others === 0
          ? 'Ajoutez ou supprimez une barre « | ».'
          : 'Donnez à chaque ligne autant de cases que l’en-tête, vides au besoin ; ou corrigez l’en-tête.',
    },
    en: {
      title: 'Row of another length',
      message: ({ cells, columns, others }) =>
        `This row has ${cells} ${cells === 1 ? 'cell' : 'cells'}, the header has ${columns}.${others === 0 ? '' : others === 1 ? ' So has another row of this table.' : ` So have ${others} other rows of this table.`} A bar is missing or too many; a bar inside quotation marks does not count.`,
      hint: ({ others }) =>
        others === 0 ? 'Add or remove a bar “|”.' : 'Give each row as many cells as the header, empty ones where needed; or correct the header.',
    },
    related: { header: { fr: 'L’en-tête du tableau', en: 'The header of the table' } },
  }),
  openRow: entry<Record<never, never>>()({
    code: 'open-row',
    severity: 'warning',
    fr: {
      title: 'Dernière barre manquante',
      message: () => 'Cette ligne de tableau ne finit pas par une barre : sa dernière case est peut-être inachevée.',
      hint: () => 'Ajoutez « | » à la fin de la ligne.',
    },
    en: {
      title: 'Last bar missing',
      message: () => 'This table row does not end with a bar: its final cell may be unfinished.',
      hint: () => 'Add “|” at the end of the row.',
    },
    fixes: { bar: { fr: () => 'Ajouter « | » à la fin', en: () => 'Add “|” at the end' } },
  }),
  emptyTable: entry<Record<never, never>>()({
    code: 'empty-table',
    severity: 'error',
    fr: {
      title: 'Tableau sans ligne',
      message: () => 'Ce tableau a un en-tête, mais aucune ligne.',
      hint: () => 'Ajoutez une ligne « | … | … | » sous l’en-tête.',
    },
    en: { title: 'Table without rows', message: () => 'This table has a header but no row.', hint: () => 'Add a row “| … | … |” under the header.' },
  }),
  blankTest: entry<{ column: string }>()({
    code: 'blank-test',
    severity: 'error',
    fr: {
      title: 'Case vide',
      message: () => 'Cette case de condition est vide : on ne sait pas si la ligne vaut pour tous les cas.',
      hint: () => 'Écrivez « tous » si la condition ne compte pas sur cette ligne.',
    },
    en: {
      title: 'Blank cell',
      message: () => 'This condition cell is blank: nothing says whether the row holds for all cases.',
      hint: () => 'Write “tous” if the condition does not count on this row.',
    },
    fixes: { write },
  }),
  unreadableCell: entry<{ written: string }>()({
    code: 'unreadable-cell',
    severity: 'error',
    fr: {
      title: 'Case illisible',
      message: ({ written }) => `« ${written} » ne se lit pas comme une valeur ni comme une condition de tableau.`,
      hint: () => 'Écrivez par exemple « 40 à 59 », « 60 et plus », « jusqu’à 836 € », « APA ou PSD », « tous ».',
    },
    en: {
      title: 'Unreadable cell',
      message: ({ written }) => `“${written}” reads neither as a value nor as a table condition.`,
      hint: () => 'Write for instance “40 à 59”, “60 et plus”, “jusqu’à 836 €”, “APA ou PSD”, “tous”.',
    },
  }),
  selonTwice: entry<{ right: string }>()({
    code: 'selon-twice',
    severity: 'error',
    fr: {
      title: '« selon » dit deux fois',
      message: () => 'Une ligne « selon » au-dessus dit déjà les colonnes du tableau.',
      hint: ({ right }) => `Dites-les toutes à la fois : « ${right} ».`,
    },
    en: {
      title: '“selon” said twice',
      message: () => 'A line “selon” above says the columns of the table already.',
      hint: ({ right }) => `Say them all at once: “${right}”.`,
    },
    related: { first },
    fixes: { write },
  }),
} as const;
