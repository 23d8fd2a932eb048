/** Clauses and expressions. */
import { entry } from '../../entry.ts';
import { remove, write } from './words.ts';

/** After a value: a limit or a rounding follows a comma, an operation does not. */
const separated = (words: string): string => (/^\p{L}/u.test(words) ? `, ${words}` : ` ${words}`);

export const CLAUSES = {
  incompleteLine: entry<{ after: string }>()({
    code: 'incomplete-line',
    severity: 'error',
    fr: {
      title: 'Ligne inachevée',
      message: ({ after }) => `La ligne s’arrête après « ${after} » : il manque la suite.`,
      hint: () => 'Complétez la ligne. Elle peut continuer sur la suivante après une virgule ou un opérateur.',
    },
    en: {
      title: 'Unfinished line',
      message: ({ after }) => `The line stops after “${after}”: something is missing.`,
      hint: () => 'Complete the line. It may go on to the next one after a comma or an operator.',
    },
  }),
  missingOperator: entry<{ left: string; right: string }>()({
    code: 'missing-operator',
    severity: 'error',
    fr: {
      title: 'Mot de liaison manquant',
      message: ({ left, right }) => `Entre « ${left} » et « ${right} », rien ne dit comment les lire ensemble.`,
      hint: () => 'Ajoutez un signe ou un mot (+, ×, de, et, si…), ou corrigez le nom s’il ne devait en faire qu’un.',
    },
    en: {
      title: 'Missing linking word',
      message: ({ left, right }) => `Between “${left}” and “${right}”, nothing says how to read them together.`,
      hint: () => 'Add a sign or a word (“+”, “×”, “de”, “et”, “si”…), or correct the name if it was meant to be one.',
    },
  }),
  shareOf: entry<{ share: string; of: string }>()({
    code: 'share-of',
    severity: 'error',
    fr: {
      title: 'Fraction d’un montant',
      message: ({ share, of }) => `« ${share} ${of} » : une fraction d’un montant est une multiplication.`,
      hint: ({ share }) => `Écrivez « ${share} × … ».`,
    },
    en: {
      title: 'Share of an amount',
      message: ({ share, of }) => `“${share} ${of}”: a share of an amount is a multiplication.`,
      hint: ({ share }) => `Write “${share} × …”.`,
    },
    fixes: { write },
  }),
  otherTurn: entry<{ written: string; right: string }>()({
    code: 'other-turn',
    severity: 'error',
    fr: {
      title: 'Tournure écrite autrement',
      message: ({ written }) => `« ${written} » ne se lit pas ici : cela s’écrit autrement.`,
      hint: ({ right }) => `Écrivez « ${right} ».`,
    },
    en: {
      title: 'Phrase written otherwise',
      message: ({ written }) => `“${written}” is not read here: it is written otherwise.`,
      hint: ({ right }) => `Write “${right}”.`,
    },
    fixes: { write },
  }),
  otherSince: entry<{ written: string }>()({
    code: 'other-since',
    severity: 'error',
    fr: {
      title: 'Début d’une valeur',
      message: ({ written }) => `« ${written} » ne se lit pas ici : le jour où une valeur commence s’écrit « depuis le ».`,
      hint: () => 'Écrivez « depuis le … », à la fin de la ligne ou seul sur la sienne.',
    },
    en: {
      title: 'Start of a value',
      message: ({ written }) => `“${written}” is not read here: the day on which a value begins is written “depuis le”.`,
      hint: () => 'Write “depuis le …”, at the end of the line or on its own.',
    },
    fixes: { write },
  }),
  otherRounding: entry<{ direction: string; right: string }>()({
    code: 'other-rounding',
    severity: 'error',
    fr: {
      title: 'Arrondi écrit autrement',
      message: ({ direction }) => `Le sens d’un arrondi vient à la fin, d’un seul mot : « ${direction} ».`,
      hint: ({ direction, right }) => `Écrivez « ${right === '' ? `arrondi à l’euro ${direction}` : right} ».`,
    },
    en: {
      title: 'Rounding written otherwise',
      message: ({ direction }) => `The direction of a rounding stands at the end, in one word: “${direction}”.`,
      hint: ({ direction, right }) => `Write “${right === '' ? `arrondi à l’euro ${direction}` : right}”.`,
    },
    fixes: { write },
  }),
  deferredDone: entry<{ words: string }>()({
    code: 'deferred-done',
    severity: 'error',
    fr: {
      title: 'Report au mauvais endroit',
      message: () => 'Sous « accompli : », ce report déplacerait le jour où la chose a été faite, et non la limite.',
      hint: ({ words }) => `Écrivez « , ${words} » à la fin de la valeur, sur la ligne « au plus tard … ».`,
    },
    en: {
      title: 'Postponed in the wrong place',
      message: () => 'Under “accompli :”, this would move the day on which the thing was done, not the limit.',
      hint: ({ words }) => `Write “, ${words}” after the value, on the line “au plus tard …”.`,
    },
    fixes: { move: { fr: () => 'Le mettre après « au plus tard … »', en: () => 'Put it after “au plus tard …”' } },
  }),
  unexpectedWord: entry<{ word: string; after: string }>()({
    code: 'unexpected-word',
    severity: 'error',
    fr: {
      title: 'Mot inattendu',
      message: ({ word, after }) => (after === '' ? `« ${word} » ne peut pas commencer ici.` : `« ${word} » ne peut pas venir après « ${after} ».`),
      hint: () => 'Relisez la ligne à cet endroit : un mot manque ou est de trop.',
    },
    en: {
      title: 'Unexpected word',
      message: ({ word, after }) => (after === '' ? `“${word}” cannot begin here.` : `“${word}” cannot come after “${after}”.`),
      hint: () => 'Read the line again at this place: a word is missing or too many.',
    },
  }),
  unclosedParenthesis: entry<Record<never, never>>()({
    code: 'unclosed-parenthesis',
    severity: 'error',
    fr: {
      title: 'Parenthèse non fermée',
      message: () => 'Cette parenthèse n’est pas fermée.',
      hint: () => 'Ajoutez « ) » là où elle doit finir.',
    },
    en: { title: 'Parenthesis not closed', message: () => 'This parenthesis is not closed.', hint: () => 'Add “)” where it should end.' },
    fixes: { close: { fr: () => 'Fermer la parenthèse à la fin de la ligne', en: () => 'Close the parenthesis at the end of the line' } },
  }),
  extraParenthesis: entry<Record<never, never>>()({
    code: 'extra-parenthesis',
    severity: 'error',
    fr: { title: 'Parenthèse en trop', message: () => 'Cette parenthèse n’en ferme aucune.', hint: () => 'Supprimez-la, ou ouvrez-la plus haut.' },
    en: { title: 'Extra parenthesis', message: () => 'This parenthesis closes none.', hint: () => 'Remove it, or open it before.' },
    fixes: { remove },
  }),
  otherComment: entry<Record<never, never>>()({
    code: 'other-comment',
    severity: 'error',
    fr: {
      title: 'Commentaire',
      message: () => '« # » n’est pas un signe de la langue : un commentaire commence par « // ».',
      hint: () => 'Écrivez « // ».',
    },
    en: {
      title: 'Comment',
      message: () => '“#” is no sign of the language: a comment begins with “//”.',
      hint: () => 'Write “//”.',
    },
    fixes: { write },
  }),
  missingAccent: entry<{ written: string; right: string }>()({
    code: 'missing-accent',
    severity: 'error',
    fr: {
      title: 'Accent oublié',
      message: ({ written, right }) => `« ${written} » n’est pas un mot connu ici ; « ${right} », avec son accent, en est un.`,
      hint: ({ right }) => `Écrivez « ${right} ».`,
    },
    en: {
      title: 'Missing accent',
      message: ({ written, right }) => `“${written}” is not a known word here; “${right}”, with its accent, is one.`,
      hint: ({ right }) => `Write “${right}”.`,
    },
    fixes: { write },
  }),
  tooDeep: entry<{ how: 'deep' | 'long'; most: number }>()({
    code: 'too-deep',
    severity: 'error',
    fr: {
      title: 'Phrase trop longue',
      message: ({ how, most }) =>
        how === 'long'
          ? `Cette phrase enchaîne plus de ${most} signes ou mots de liaison (+, −, ×, et, ou…) : personne ne la relirait.`
          : 'Cette phrase emboîte trop de parenthèses ou de « de » pour être relue par quelqu’un.',
      hint: () => 'Nommez une partie dans une ligne « où … = … », ou dans une règle à part.',
    },
    en: {
      title: 'Sentence too long',
      message: ({ how, most }) =>
        how === 'long'
          ? `This sentence strings together more than ${most} signs or linking words (“+”, “−”, “×”, “et”, “ou”…): nobody would read it again.`
          : 'This sentence nests too many parentheses or “de” for anyone to read it again.',
      hint: () => 'Name a part in a line “où … = …”, or in a rule of its own.',
    },
  }),
  mixedAndOr: entry<Record<never, never>>()({
    code: 'mixed-and-or',
    severity: 'error',
    fr: {
      title: '« et » et « ou » mêlés',
      message: () => '« et » et « ou » se suivent ici sans parenthèses : la phrase a deux lectures.',
      hint: () => 'Mettez entre parenthèses ce qui va ensemble.',
    },
    en: {
      title: '“et” and “ou” mixed',
      message: () => '“et” and “ou” follow each other here without parentheses: the sentence has two readings.',
      hint: () => 'Put in parentheses what goes together.',
    },
    fixes: { group: { fr: () => 'Mettre les « et » entre parenthèses', en: () => 'Put the “et” parts in parentheses' } },
  }),
  chainedComparison: entry<{ sign: string }>()({
    code: 'chained-comparison',
    severity: 'error',
    fr: {
      title: 'Deux comparaisons à la suite',
      message: ({ sign }) => `« ${sign} » compare ici le résultat d’une autre comparaison.`,
      hint: () => 'Séparez les deux comparaisons par « et », par exemple « 1 ≤ GIR et GIR ≤ 4 ».',
    },
    en: {
      title: 'Two comparisons in a row',
      message: ({ sign }) => `“${sign}” compares here the result of another comparison.`,
      hint: () => 'Separate the two comparisons with “et”, for instance “1 ≤ GIR et GIR ≤ 4”.',
    },
  }),
  conditionFirst: entry<{ line: string; value: string; condition: string; otherwise: string }>()({
    code: 'condition-first',
    severity: 'error',
    fr: {
      title: 'Condition avant la valeur',
      message: ({ line }) => `« ${line} » commence par sa condition. Une règle s’écrit « V si C » : la valeur d’abord, puis « si » et la condition.`,
      hint: ({ value, condition, otherwise }) =>
        value === ''
          ? 'Écrivez la valeur devant « si », par exemple « 150 € si seul ».'
          : `Écrivez « ${value} si ${condition} »${otherwise === '' ? '' : `, et à la ligne « ${otherwise} »`}.`,
    },
    en: {
      title: 'Condition before the value',
      message: ({ line }) => `“${line}” begins with its condition. A rule is written “V si C”: the value first, then “si” and the condition.`,
      hint: ({ value, condition, otherwise }) =>
        value === ''
          ? 'Write the value before “si”, for instance “150 € si seul”.'
          : `Write “${value} si ${condition}”${otherwise === '' ? '' : `, and on a line of its own “${otherwise}”`}.`,
    },
    fixes: { write },
  }),
  exceptWithoutIf: entry<{ rest: string }>()({
    code: 'except-without-if',
    severity: 'error',
    fr: {
      title: '« si » manque après « sauf »',
      message: () => 'Une exception commence par « sauf si » et sa condition.',
      hint: ({ rest }) => `Écrivez « sauf si ${rest.trim()} ».`,
    },
    en: {
      title: 'Missing “si” after “sauf”',
      message: () => 'An exception begins with “sauf si” and its condition.',
      hint: ({ rest }) => `Write “sauf si ${rest.trim()}”.`,
    },
    fixes: { write },
  }),
  missingColon: entry<{ line: string; right: string }>()({
    code: 'missing-colon',
    severity: 'error',
    fr: {
      title: 'Deux-points manquants',
      message: ({ line }) => `Dans « ${line} », il manque « : » suivi de la valeur.`,
      hint: ({ right }) => (right === '' ? 'Écrivez par exemple « sauf si pièce manquante : 0 € ».' : `Écrivez « ${right} ».`),
    },
    en: {
      title: 'Missing colon',
      message: ({ line }) => `In “${line}”, “:” followed by the value is missing.`,
      hint: ({ right }) => (right === '' ? 'Write for instance “sauf si pièce manquante : 0 €”.' : `Write “${right}”.`),
    },
    fixes: { write, colon: { fr: () => 'Remplacer la virgule par « : »', en: () => 'Replace the comma by “:”' } },
  }),
  limitOfOneClause: entry<{ words: string }>()({
    code: 'limit-of-one-clause',
    severity: 'error',
    fr: {
      title: 'Limite d’une seule clause',
      message: ({ words }) => `« ${words} », sur sa propre ligne, ne vaudrait que pour la clause juste au-dessus, et il y en a plusieurs ici.`,
      hint: ({ words }) =>
        `Pour cette clause seule, écrivez-le au bout de sa valeur, sur la même ligne. Pour toutes, écrivez-le dans une règle à part, qui prend celle-ci : « calcul de l’aide${separated(words)} ».`,
    },
    en: {
      title: 'Limit of one clause',
      message: ({ words }) => `“${words}”, on a line of its own, would bear only on the clause just above it, and there are several here.`,
      hint: ({ words }) =>
        `For that clause alone, write it at the end of its value, on the same line. For all of them, write it in a rule of its own that takes this one: “calcul de l’aide${separated(words)}”.`,
    },
    fixes: { join: { fr: () => 'La mettre au bout de la clause du dessus', en: () => 'Put it at the end of the clause above' } },
  }),
  missingTypeColon: entry<{ name: string; type: string }>()({
    code: 'missing-type-colon',
    severity: 'error',
    fr: {
      title: 'Deux-points manquants',
      message: ({ name, type }) => `Entre « ${name} » et ce que c’est, « ${type} », il manque « : » : sans lui, tout ferait partie du nom.`,
      hint: ({ name, type }) => `Écrivez « ${name} : ${type} ».`,
    },
    en: {
      title: 'Missing colon',
      message: ({ name, type }) => `Between “${name}” and what it is, “${type}”, “:” is missing: without it, all would be part of the name.`,
      hint: ({ name, type }) => `Write “${name} : ${type}”.`,
    },
    fixes: { colon: { fr: () => 'Ajouter « : »', en: () => 'Add “:”' } },
  }),
  missingComma: entry<{ name: string }>()({
    code: 'missing-comma',
    severity: 'error',
    fr: {
      title: 'Virgule manquante',
      message: ({ name }) => `Après « ${name} », il manque une virgule : sans elle, « au plus tard » et la date feraient partie du nom.`,
      hint: ({ name }) => `Écrivez « ${name}, au plus tard … ».`,
    },
    en: {
      title: 'Missing comma',
      message: ({ name }) => `After “${name}”, a comma is missing: without it, “au plus tard” and the day would be part of the name.`,
      hint: ({ name }) => `Write “${name}, au plus tard …”.`,
    },
    fixes: { comma: { fr: () => 'Ajouter la virgule', en: () => 'Add the comma' } },
  }),
  recommendedInName: entry<{ name: string }>()({
    code: 'recommended-in-name',
    severity: 'warning',
    fr: {
      title: 'Virgule manquante ?',
      message: ({ name }) => `Après « ${name} », sans virgule, « recommandé » fait partie du nom, et la pièce est exigée.`,
      hint: ({ name }) => `Si la pièce n’est que recommandée, écrivez « ${name}, recommandé ».`,
    },
    en: {
      title: 'Missing comma?',
      message: ({ name }) => `After “${name}”, without a comma, “recommandé” is part of the name, and the piece is required.`,
      hint: ({ name }) => `If the piece is only recommended, write “${name}, recommandé”.`,
    },
    fixes: { comma: { fr: () => 'Ajouter la virgule', en: () => 'Add the comma' } },
  }),
  /** `value`: what follows the name and is surely its value; empty: nothing does. */
  missingEquals: entry<{ word: string; name: string; value: string }>()({
    code: 'missing-equals',
    severity: 'error',
    fr: {
      title: 'Signe égal manquant',
      message: ({ word, name }) => `« ${word} ${name} » doit être suivi de « = » et d’une valeur.`,
      hint: ({ word, name, value }) => `Écrivez « ${word} ${name} = ${value === '' ? '…' : value} ».`,
    },
    en: {
      title: 'Missing equals sign',
      message: ({ word, name }) => `“${word} ${name}” must be followed by “=” and a value.`,
      hint: ({ word, name, value }) => `Write “${word} ${name} = ${value === '' ? '…' : value}”.`,
    },
    fixes: { write },
  }),
  unitInTitle: entry<{ title: string; unit: string }>()({
    code: 'unit-in-title',
    severity: 'error',
    fr: {
      title: 'Unité dans un titre',
      message: ({ title }) => `Un titre nomme ce que donne la colonne : « ${title} ». L’unité se lit dans les cellules.`,
      hint: ({ title, unit }) => `Écrivez « ${title} », et dans les cellules le nombre avec son unité : « 3 ${unit} ».`,
    },
    en: {
      title: 'Unit in a title',
      message: ({ title }) => `A title names what the column gives: “${title}”. The unit is read in the cells.`,
      hint: ({ title, unit }) => `Write “${title}”, and in the cells the number with its unit: “3 ${unit}”.`,
    },
    fixes: { write },
  }),
  dashItem: entry<Record<never, never>>()({
    code: 'dash-item',
    severity: 'error',
    fr: {
      title: 'Tiret en début de ligne',
      message: () =>
        'Un tiret en début de ligne annonce un élément de liste, et cette déclaration n’en a pas. Un montant négatif commence par « moins ».',
      hint: () => 'Supprimez le tiret, ou écrivez « moins ».',
    },
    en: {
      title: 'Dash at the start',
      message: () => 'A dash at the start of a line announces a list item, and this declaration has none. A negative amount begins with “moins”.',
      hint: () => 'Remove the dash, or write “moins”.',
    },
    fixes: { write, remove },
  }),
  misplacedStart: entry<{ line: string; value: string; why: 'alone' | 'more' }>()({
    code: 'misplaced-start',
    severity: 'error',
    fr: {
      title: '« au départ » mal placé',
      message: ({ line, why }) =>
        why === 'alone'
          ? `« ${line} » dit l’état d’avant le premier élément d’une suite, et cette déclaration n’en suit aucune.`
          : `« ${line} » : l’état d’avant le premier élément n’a ni condition, ni date, ni nom.`,
      hint: ({ value, why }) =>
        why === 'alone'
          ? 'Ajoutez « après chaque … », ou retirez « au départ ».'
          : `Écrivez « ${value} au départ », et le reste dans une autre ligne.`,
    },
    en: {
      title: '“au départ” out of place',
      message: ({ line, why }) =>
        why === 'alone'
          ? `“${line}” says the state before the first element of a sequence, and this declaration follows none.`
          : `“${line}”: the state before the first element has no condition, no day and no name.`,
      hint: ({ value, why }) =>
        why === 'alone' ? 'Add “après chaque …”, or remove “au départ”.' : `Write “${value} au départ”, and the rest on another line.`,
    },
  }),
  selonWithoutTable: entry<{ line: string }>()({
    code: 'selon-without-table',
    severity: 'error',
    fr: {
      title: '« selon » sans tableau',
      message: ({ line }) => `« ${line} » annonce un tableau, et il n’y en a pas au-dessous.`,
      hint: () => 'Écrivez le tableau, ou retirez cette ligne.',
    },
    en: {
      title: '“selon” without a table',
      message: ({ line }) => `“${line}” announces a table, and there is none below.`,
      hint: () => 'Write the table, or remove this line.',
    },
    fixes: { line: { fr: () => 'Retirer la ligne', en: () => 'Remove the line' } },
  }),
  emptyVersion: entry<{ line: string }>()({
    code: 'empty-version',
    severity: 'error',
    fr: {
      title: 'Période sans valeur',
      message: ({ line }) => `Aucune valeur ne suit « ${line} ». Une date seule sur sa ligne ouvre une période pour les lignes du dessous.`,
      hint: () => 'Écrivez la valeur au-dessous, ou mettez la date à la fin de la ligne de la valeur.',
    },
    en: {
      title: 'Period without a value',
      message: ({ line }) => `No value follows “${line}”. A date alone on its line opens a period for the lines below.`,
      hint: () => 'Write the value below, or put the date at the end of the line of the value.',
    },
  }),
} as const;
