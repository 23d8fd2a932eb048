/** What is said of case tables and examples. */
import { nameType } from '../../check/types.ts';
import { entry } from '../entry.ts';
import { first } from './syntax/words.ts';
import { FIXES, list } from './check/words.ts';

const REPEATED = {
  title: { fr: 'Deux tableaux de cas s’appellent', en: 'Two tables of cases are called' },
  number: { fr: 'Deux lignes de ce tableau ont le n°', en: 'Two rows of this table have the number' },
  example: { fr: 'Deux exemples s’appellent', en: 'Two examples are called' },
} as const;

export const CASES = {
  columnNotGiven: entry<{ title: string }>()({
    code: 'case-column',
    severity: 'error',
    fr: {
      title: 'Colonne sans objet',
      message: (p) => `« ${p.title} » n'est ni une donnée, ni une pièce, ni une question, ni une définition qu'un cas puisse fixer.`,
      hint: () => 'Placez « ⇒ » devant le titre si c’est un résultat attendu.',
    },
    en: {
      title: 'Column with no object',
      message: (p) => `“${p.title}” is neither an input, a control item, a question, nor a definition that a case can fix.`,
      hint: () => 'Put “⇒” before the title if it is an expected result.',
    },
    fixes: { expect: { fr: () => 'Ajouter « ⇒ »', en: () => 'Add “⇒”' } },
  }),
  unmarkedColumn: entry<{ title: string; arrow: string; kind: 'given' | 'definition' }>()({
    code: 'case-unmarked-column',
    severity: 'error',
    fr: {
      title: 'Colonne sans « ⇒ »',
      message: (p) =>
        `« ${p.title} » vient après « ⇒ ${p.arrow} » sans sa propre flèche : elle serait donnée au cas, et non vérifiée. Chaque colonne attendue porte « ⇒ ».`,
      hint: (p) =>
        p.kind === 'given'
          ? `Placez « ${p.title} » avant « ⇒ ${p.arrow} ».`
          : `Écrivez « ⇒ ${p.title} », ou placez-la avant « ⇒ ${p.arrow} » si le cas la donne.`,
    },
    en: {
      title: 'Column without “⇒”',
      message: (p) =>
        `“${p.title}” comes after “⇒ ${p.arrow}” without an arrow of its own: it would be given to the case, and not checked. Each expected column bears “⇒”.`,
      hint: (p) =>
        p.kind === 'given'
          ? `Put “${p.title}” before “⇒ ${p.arrow}”.`
          : `Write “⇒ ${p.title}”, or put it before “⇒ ${p.arrow}” if the case gives it.`,
    },
    fixes: { expect: { fr: () => 'Ajouter « ⇒ »', en: () => 'Add “⇒”' } },
    related: { column: { fr: 'la première colonne attendue', en: 'the first expected column' } },
  }),
  overriddenValue: entry<{ name: string; of: 'list' | 'value' }>()({
    code: 'case-overridden-value',
    severity: 'error',
    fr: {
      title: 'Valeur sans effet',
      message: (p) => `Chaque cas donne « ${p.name} » dans sa colonne : cette ligne « avec » ne sert à aucun.`,
      hint: (p) =>
        p.of === 'list'
          ? 'Retirez cette ligne, ou la colonne : sous une liste, une case vide est la liste vide.'
          : 'Retirez cette ligne, ou laissez vides les cases où elle doit servir.',
    },
    en: {
      title: 'Value without effect',
      message: (p) => `Every case gives “${p.name}” in its column: this “avec” line serves none.`,
      hint: (p) =>
        p.of === 'list'
          ? 'Remove this line, or the column: under a list, a blank cell is the empty list.'
          : 'Remove this line, or leave blank the cells where it is to serve.',
    },
    related: { column: { fr: 'la colonne', en: 'the column' } },
  }),
  vacuous: entry<{ title: string; fixed: readonly string[] }>()({
    code: 'case-vacuous',
    severity: 'warning',
    fr: {
      title: 'Rien n’est vérifié',
      message: (p) => `« ${p.title} » ne lit que ce que le cas fixe lui-même (${list(p.fixed, 'fr')}) : il passe quoi que disent les règles.`,
      hint: () => 'Retirez ce qui est fixé, ou attendez un résultat que les règles en tirent.',
    },
    en: {
      title: 'Nothing is checked',
      message: (p) => `“${p.title}” reads only what the case itself fixes (${list(p.fixed, 'en')}): it passes whatever the rules say.`,
      hint: () => 'Remove what is fixed, or expect a result that the rules draw from it.',
    },
    related: { fixed: { fr: 'fixé ici', en: 'fixed here' } },
  }),
  duplicateColumn: entry<{ title: string }>()({
    code: 'case-duplicate-column',
    severity: 'error',
    fr: {
      title: 'Colonne en double',
      message: (p) => `« ${p.title} » reçoit deux valeurs dans la même ligne.`,
      hint: () => 'Supprimez l’une des deux colonnes.',
    },
    en: {
      title: 'Duplicate column',
      message: (p) => `“${p.title}” is given two values in the same row.`,
      hint: () => 'Remove one of the two columns.',
    },
  }),
  repeated: entry<{ what: 'title' | 'number' | 'example'; name: string }>()({
    code: 'case-repeated',
    severity: 'error',
    fr: {
      title: 'Nom donné deux fois',
      message: (p) => `${REPEATED[p.what].fr} « ${p.name} » : rien ne les distinguerait dans un compte rendu ou une cellule.`,
      hint: (p) => `Changez ${p.what === 'title' ? 'l’un des titres' : p.what === 'number' ? 'l’un des n°' : 'l’un des noms'}.`,
    },
    en: {
      title: 'Name given twice',
      message: (p) => `${REPEATED[p.what].en} “${p.name}”: nothing would tell them apart in a report or a cell.`,
      hint: (p) => `Change one of the ${p.what === 'title' ? 'titles' : p.what === 'number' ? 'numbers' : 'names'}.`,
    },
    related: { first },
  }),
  assertsNothing: entry<{ title: string }>()({
    code: 'case-asserts-nothing',
    severity: 'error',
    fr: {
      title: 'Cas sans résultat attendu',
      message: (p) => `Le cas « ${p.title} » n'attend rien : il ne peut pas échouer.`,
      hint: () => 'Ajoutez une colonne « ⇒ … » avec un résultat attendu.',
    },
    en: {
      title: 'Case expecting nothing',
      message: (p) => `The case “${p.title}” expects nothing: it cannot fail.`,
      hint: () => 'Add a column “⇒ …” with an expected result.',
    },
  }),
  blankExpected: entry<{ title: string }>()({
    code: 'case-blank-expected',
    severity: 'warning',
    fr: {
      title: 'Résultat attendu vide',
      message: (p) => `La cellule attendue de « ${p.title} » est vide : ce cas ne passera pas.`,
      hint: () => 'Écrivez le résultat, ou « — » s’il n’est pas regardé.',
    },
    en: {
      title: 'Blank expected cell',
      message: (p) => `The expected cell of “${p.title}” is blank: this case will not pass.`,
      hint: () => 'Write the result, or “—” if it is not looked at.',
    },
    fixes: { unchecked: { fr: () => 'Écrire « — » (non regardé)', en: () => 'Write “—” (not looked at)' } },
  }),
  doubtfulCell: entry<{ rights: readonly string[] }>()({
    code: 'doubtful-cell',
    severity: 'error',
    fr: {
      title: 'Point d’interrogation',
      message: () => '« ? » ne dit pas ce que l’on sait.',
      hint: (p) =>
        `Écrivez ${p.rights.map((one) => `« ${one} »`).join(' si le résultat n’est pas connu, ')}${p.rights.length > 1 ? ' s’il n’est pas regardé' : ''}.`,
    },
    en: {
      title: 'Question mark',
      message: () => '“?” does not say what is known.',
      hint: (p) =>
        `Write ${p.rights.map((one) => `“${one}”`).join(' if the result is not known, ')}${p.rights.length > 1 ? ' if it is not looked at' : ''}.`,
    },
    fixes: FIXES,
  }),
  dashCell: entry<{ dash: string; rights: readonly string[] }>()({
    code: 'dash-cell',
    severity: 'error',
    fr: {
      title: 'Tiret attendu',
      message: (p) => `« ${p.dash} » ne dit pas ce qui est attendu : rien, ou un résultat qui n’est pas regardé ?`,
      hint: (p) =>
        `Écrivez ${p.rights
          .slice(0, -1)
          .map((one) => `« ${one} »`)
          .join(', ')}${p.rights.length > 1 ? ', ou ' : ''}« — » (tiret long) si le résultat n’est pas regardé.`,
    },
    en: {
      title: 'Dash expected',
      message: (p) => `“${p.dash}” does not say what is expected: nothing, or a result that is not looked at?`,
      hint: (p) =>
        `Write ${p.rights
          .slice(0, -1)
          .map((one) => `“${one}”`)
          .join(', ')}${p.rights.length > 1 ? ', or ' : ''}“—” (a long dash) if the result is not looked at.`,
    },
    fixes: FIXES,
  }),
  idleRow: entry<{ number: string }>()({
    code: 'case-idle-row',
    severity: 'warning',
    fr: {
      title: 'Ligne qui n’attend rien',
      message: (p) => `La ligne ${p.number} n’attend rien : elle ne peut pas échouer.`,
      hint: () => 'Écrivez au moins un résultat attendu, ou retirez la ligne.',
    },
    en: {
      title: 'Row expecting nothing',
      message: (p) => `Row ${p.number} expects nothing: it cannot fail.`,
      hint: () => 'Write one expected result at least, or take the row out.',
    },
  }),
  unknownExpected: entry<{ cell: string }>()({
    code: 'case-unknown-expected',
    severity: 'error',
    fr: {
      title: '« inconnu » attendu',
      message: () => '« inconnu » est une valeur donnée, pas un résultat : un résultat qui manque de quelque chose est « indéterminé ».',
      hint: () => 'Écrivez « indéterminé », ou « indéterminé : … » avec ce qui manque.',
    },
    en: {
      title: '“inconnu” expected',
      message: () => '“inconnu” is a given value, not a result: a result that lacks something is “indéterminé”.',
      hint: () => 'Write “indéterminé”, or “indéterminé : …” with what is missing.',
    },
    fixes: { undetermined: { fr: () => 'Écrire « indéterminé »', en: () => 'Write “indéterminé”' } },
  }),
  unknownNeed: entry<{ name: string; suggestions: readonly string[] }>()({
    code: 'case-unknown-need',
    severity: 'error',
    fr: {
      title: 'Besoin inconnu',
      message: (p) => `« ${p.name} » ne nomme rien dont un résultat puisse manquer.`,
      hint: (p) =>
        p.suggestions.length > 0
          ? `Vouliez-vous dire ${p.suggestions.map((name) => `« ${name} »`).join(', ')} ?`
          : 'Nommez une donnée, un champ, une question ou une définition.',
    },
    en: {
      title: 'Unknown need',
      message: (p) => `“${p.name}” names nothing that a result can lack.`,
      hint: (p) =>
        p.suggestions.length > 0
          ? `Did you mean ${p.suggestions.map((name) => `“${name}”`).join(', ')}?`
          : 'Name an input, a field, a question or a definition.',
    },
    fixes: { replace: { fr: (p) => `Écrire « ${String(p['by'])} »`, en: (p) => `Write “${String(p['by'])}”` } },
  }),
  unknownError: entry<{ name: string }>()({
    code: 'case-unknown-error',
    severity: 'error',
    fr: {
      title: 'Erreur inconnue',
      message: (p) => `« ${p.name} » n'est pas une erreur qu'un résultat puisse être.`,
      hint: () => 'Écrivez « erreur : trou », « : conflit », « : garantie » ou « : dépassement ».',
    },
    en: {
      title: 'Unknown error',
      message: (p) => `“${p.name}” is not an error a result can be.`,
      hint: () => 'Write “erreur : trou”, “: conflit”, “: garantie” or “: dépassement”.',
    },
  }),
  tooManyDecimals: entry<{ cell: string; decimals: number }>()({
    code: 'case-decimals',
    severity: 'error',
    fr: {
      title: 'Trop de décimales',
      message: (p) => `« ${p.cell} » a plus de décimales que la valeur n'en garde (${p.decimals}).`,
      hint: () => 'Écrivez la valeur telle qu’elle est gardée.',
    },
    en: {
      title: 'Too many decimals',
      message: (p) => `“${p.cell}” has more decimals than the value keeps (${p.decimals}).`,
      hint: () => 'Write the value as it is kept.',
    },
  }),
  wrongColumn: entry<{ title: string; expected: string; cell: string }>()({
    code: 'case-wrong-column',
    severity: 'error',
    fr: {
      title: 'Colonne illisible',
      message: (p) =>
        `« ${p.title} » demande ${nameType(p.expected, 'fr')}, et aucune cellule de sa colonne ne se lit ainsi, à commencer par « ${p.cell} ».`,
      hint: (p) => `Corrigez ce que « ${p.title} » est déclaré contenir, ou les cellules.`,
    },
    en: {
      title: 'Unreadable column',
      message: (p) => `“${p.title}” wants ${nameType(p.expected, 'en')}, and no cell of its column reads so, beginning with “${p.cell}”.`,
      hint: (p) => `Correct what “${p.title}” is declared to hold, or the cells.`,
    },
  }),
  nearTexts: entry<{ one: string; other: string }>()({
    code: 'case-near-texts',
    severity: 'warning',
    fr: {
      title: 'Deux textes presque pareils',
      message: (p) =>
        `« ${p.one} » et « ${p.other} » ne diffèrent que par les espaces, les accents ou la casse : ils comptent pour deux textes distincts.`,
      hint: (p) => `Écrivez « ${p.one} » aux deux endroits s’il s’agit de la même chose.`,
    },
    en: {
      title: 'Two texts nearly alike',
      message: (p) => `“${p.one}” and “${p.other}” differ only in spaces, accents or case: they count as two distinct texts.`,
      hint: (p) => `Write “${p.one}” in both places if they are the same thing.`,
    },
    fixes: { replace: { fr: (p) => `Écrire « ${String(p['by'])} »`, en: (p) => `Write “${String(p['by'])}”` } },
  }),
  noCaseSource: entry<{ title: string }>()({
    code: 'case-no-source',
    severity: 'warning',
    fr: {
      title: 'Cas sans source',
      message: (p) => `Le cas « ${p.title} » ne dit ni de quel tableau il vient, ni son raisonnement.`,
      hint: () => 'Ajoutez « d’après … » ou « sans source : … » sous le titre.',
    },
    en: {
      title: 'Case without source',
      message: (p) => `The case “${p.title}” says neither which table it comes from nor its reasoning.`,
      hint: () => 'Add “d’après …” or “sans source : …” under the title.',
    },
  }),
  exampleType: entry<{ name: string; found: string }>()({
    code: 'examples-need-record',
    severity: 'error',
    fr: {
      title: 'Exemples d’une fiche',
      message: (p) => `« exemples de ${p.name} » : des exemples décrivent une fiche, et c'est ${nameType(p.found, 'fr')}.`,
      hint: () => 'Nommez une « fiche ».',
    },
    en: {
      title: 'Examples of a record',
      message: (p) => `“exemples de ${p.name}”: examples describe a record, and this is ${nameType(p.found, 'en')}.`,
      hint: () => 'Name a “fiche”.',
    },
  }),
} as const;
