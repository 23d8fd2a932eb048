import { entry } from '../entry.ts';

const plural = (count: number, one: string, many: string): string => (count > 1 ? many : one);

/** Where a quotation leaves the nearest passage: other words, words too many, words too few. */
function differenceInFrench(instead: string, quoted: string): string {
  if (instead === '') return quoted === '' ? '.' : ` (la citation ajoute « ${quoted} »).`;
  return quoted === '' ? ` (la citation n’a pas « ${instead} »).` : ` (le document dit « ${instead} », la citation « ${quoted} »).`;
}

function differenceInEnglish(instead: string, quoted: string): string {
  if (instead === '') return quoted === '' ? '.' : ` (the quotation adds “${quoted}”).`;
  return quoted === '' ? ` (the quotation lacks “${instead}”).` : ` (the document says “${instead}”, the quotation “${quoted}”).`;
}

/** What the tool says of quotations, once it has looked them up in the documents' texts. */
export const SOURCES = {
  quotationNotFound: entry<{ document: string; part: string; nearest: string; line: number; quoted: string; instead: string }>()({
    code: 'quotation-not-found',
    severity: 'error',
    fr: {
      title: 'Citation introuvable',
      message: ({ document, part, nearest, line, quoted, instead }) =>
        `« ${part} » ne se trouve pas dans « ${document} ». ` +
        (nearest === ''
          ? 'Aucun passage du document ne lui ressemble.'
          : `Passage le plus proche, ligne ${line} : « ${nearest} »` + differenceInFrench(instead, quoted)),
      hint: ({ nearest }) =>
        nearest === ''
          ? 'Vérifiez le nom du document, ou recopiez le passage depuis son texte.'
          : 'Recopiez le passage, ou corrigez une erreur de numérisation dans le document : lire « … » comme « … ».',
    },
    en: {
      title: 'Quotation not found',
      message: ({ document, part, nearest, line, quoted, instead }) =>
        `“${part}” is not in “${document}”. ` +
        (nearest === ''
          ? 'No passage of the document resembles it.'
          : `Nearest passage, line ${line}: “${nearest}”` + differenceInEnglish(instead, quoted)),
      hint: ({ nearest }) =>
        nearest === ''
          ? 'Check the name of the document, or copy the passage from its text.'
          : 'Copy the passage, or correct a scanning error in the document: “lire « … » comme « … »”.',
    },
    fixes: {
      'use-passage': {
        fr: ({ passage }) => `Citer « ${String(passage)} »`,
        en: ({ passage }) => `Quote “${String(passage)}”`,
      },
    },
  }),
  quotationOutOfOrder: entry<{ document: string; part: string }>()({
    code: 'quotation-out-of-order',
    severity: 'error',
    fr: {
      title: 'Coupe dans le désordre',
      message: ({ document, part }) => `« ${part} » est bien dans « ${document} », mais pas après les mots qui le précèdent dans la citation.`,
      hint: () => 'Remettez les morceaux dans l’ordre du document, ou faites deux citations.',
    },
    en: {
      title: 'Pieces out of order',
      message: ({ document, part }) => `“${part}” is in “${document}”, but not after the words that come before it in the quotation.`,
      hint: () => 'Put the pieces in the order of the document, or make two quotations.',
    },
  }),
  quotationAmbiguous: entry<{ document: string; quote: string; lines: readonly string[] }>()({
    code: 'quotation-ambiguous',
    severity: 'error',
    fr: {
      title: 'Citation ambiguë',
      message: ({ document, quote, lines }) =>
        `« ${quote} » se trouve à ${lines.length} endroits de « ${document} » (lignes ${lines.join(', ')}) : elle n’en désigne aucun.`,
      hint: () => 'Allongez la citation, ou ancrez-la par une coupe : « mots d’avant […] mots cités ».',
    },
    en: {
      title: 'Ambiguous quotation',
      message: ({ document, quote, lines }) =>
        `“${quote}” stands at ${lines.length} places of “${document}” (lines ${lines.join(', ')}): it designates none of them.`,
      hint: () => 'Lengthen the quotation, or anchor it by a cut: “words before […] quoted words”.',
    },
  }),
  quotationEmpty: entry<{ document: string }>()({
    code: 'quotation-empty',
    severity: 'error',
    fr: {
      title: 'Citation vide',
      message: ({ document }) => `Cette citation de « ${document} » ne contient aucun mot : elle ne désigne rien.`,
      hint: () => 'Recopiez les mots du document entre les guillemets.',
    },
    en: {
      title: 'Empty quotation',
      message: ({ document }) => `This quotation of “${document}” holds no word: it designates nothing.`,
      hint: () => 'Copy the words of the document between the guillemets.',
    },
  }),
  correctionWithoutEffect: entry<{ document: string; read: string }>()({
    code: 'correction-without-effect',
    severity: 'warning',
    fr: {
      title: 'Correction sans effet',
      message: ({ document, read }) => `« ${read} » ne se trouve pas dans le texte de « ${document} » : la correction ne corrige rien.`,
      hint: () => 'Recopiez les mots tels qu’ils sont dans le texte numérisé, ou retirez la ligne.',
    },
    en: {
      title: 'Correction without effect',
      message: ({ document, read }) => `“${read}” is not in the text of “${document}”: the correction corrects nothing.`,
      hint: () => 'Copy the words as they are in the scanned text, or remove the line.',
    },
  }),
  documentWithoutText: entry<{ document: string; count: number }>()({
    code: 'document-without-text',
    severity: 'info',
    fr: {
      title: 'Citations non vérifiables',
      message: ({ document, count }) =>
        `« ${document} » n’a pas de texte : ${count} ${plural(count, 'citation n’est pas vérifiable', 'citations ne sont pas vérifiables')}.`,
      hint: () => 'Donnez le texte du document : texte « fichier.txt ».',
    },
    en: {
      title: 'Quotations cannot be verified',
      message: ({ document, count }) => `“${document}” has no text: ${count} ${plural(count, 'quotation', 'quotations')} cannot be verified.`,
      hint: () => 'Name the text of the document: “texte « file.txt »”.',
    },
  }),
  documentTextMissing: entry<{ document: string; file: string; count: number }>()({
    code: 'document-text-missing',
    severity: 'info',
    fr: {
      title: 'Texte pas sous la main',
      message: ({ document, file, count }) =>
        `Le texte de « ${document} » (${file}) n’est pas sous la main : ${count} ${plural(count, 'citation n’est pas vérifiée', 'citations ne sont pas vérifiées')}.`,
      hint: () => 'Indiquez le répertoire des documents : --sources RÉPERTOIRE, ou la variable ATTENDU_SOURCES.',
    },
    en: {
      title: 'Text not at hand',
      message: ({ document, file, count }) =>
        `The text of “${document}” (${file}) is not at hand: ${count} ${plural(count, 'quotation is', 'quotations are')} not verified.`,
      hint: () => 'Name the folder of the documents: --sources FOLDER, or the variable ATTENDU_SOURCES.',
    },
  }),
  documentRecorded: entry<{ document: string; file: string; count: number; same: number }>()({
    code: 'document-recorded',
    severity: 'info',
    fr: {
      title: 'Texte pas sous la main',
      message: ({ document, file, count, same }) =>
        `Le texte de « ${document} » (${file}) n’est pas sous la main : ${count} ${plural(count, 'citation n’est pas vérifiée', 'citations ne sont pas vérifiées')}, dont ${same} ${plural(same, 'a', 'ont')} les mots retrouvés lors de la dernière vérification.`,
      hint: () => 'Indiquez le répertoire des documents : --sources RÉPERTOIRE, ou la variable ATTENDU_SOURCES.',
    },
    en: {
      title: 'Text not at hand',
      message: ({ document, file, count, same }) =>
        `The text of “${document}” (${file}) is not at hand: ${count} ${plural(count, 'quotation is', 'quotations are')} not verified, of which ${same} ${plural(same, 'has', 'have')} the words found by the last verification.`,
      hint: () => 'Name the folder of the documents: --sources FOLDER, or the variable ATTENDU_SOURCES.',
    },
  }),
  quotationNotRecorded: entry<{ document: string; quote: string }>()({
    code: 'quotation-not-recorded',
    severity: 'warning',
    fr: {
      title: 'Citation non vérifiée',
      message: ({ document, quote }) =>
        `« ${quote} » : citation changée ou nouvelle depuis la dernière vérification. Rien ne dit que « ${document} » porte ces mots.`,
      hint: () => 'Comparez-la avec le texte du document : attendu check --sources RÉPERTOIRE, puis attendu page pour refaire le relevé.',
    },
    en: {
      title: 'Quotation not verified',
      message: ({ document, quote }) =>
        `“${quote}”: quotation changed or new since the last verification. Nothing says that “${document}” holds these words.`,
      hint: () => 'Compare it with the text of the document: attendu check --sources FOLDER, then attendu page to make the record again.',
    },
  }),
  noDocumentThere: entry<{ document: string; file: string; count: number; folder: string }>()({
    code: 'no-document-there',
    severity: 'warning',
    fr: {
      title: 'Texte absent du répertoire',
      message: ({ document, file, count, folder }) =>
        `Le répertoire « ${folder} » ne contient aucun des documents du règlement : « ${file} », le texte de « ${document} », n’y est pas, et ${count} ${plural(count, 'citation n’est pas vérifiée', 'citations ne sont pas vérifiées')}.`,
      hint: ({ file }) => `Mettez-y « ${file} », donnez un autre répertoire, ou corrigez la ligne texte « … » du document.`,
    },
    en: {
      title: 'Text not in the folder',
      message: ({ document, file, count, folder }) =>
        `The folder “${folder}” holds none of the documents of the ruleset: “${file}”, the text of “${document}”, is not there, and ${count} ${plural(count, 'quotation is', 'quotations are')} not verified.`,
      hint: ({ file }) => `Put “${file}” there, give another folder, or correct the line “texte « … »” of the document.`,
    },
  }),
  figureOutOfScope: entry<{ document: string; figures: readonly string[]; more: number; line: number; part: 'sentence' | 'section' }>()({
    code: 'figure-out-of-scope',
    severity: 'warning',
    fr: {
      title: 'Chiffre hors champ',
      message: ({ document, figures, more, line }) =>
        `Ce passage de « ${document} » est hors champ, mais il contient ${figures.map((figure) => `« ${figure} »`).join(', ')}` +
        `${more === 0 ? '' : ` et ${more} ${plural(more, 'autre', 'autres')}`} (ligne ${line}) : un montant, un taux, une durée ou une date décide souvent de quelque chose.`,
      hint: ({ part }) =>
        part === 'section'
          ? 'Transcrivez ce qui décide, ou dites dans le motif pourquoi les chiffres de cette partie ne décident de rien.'
          : 'Transcrivez-le, ou nommez-le dans le motif en disant pourquoi il ne décide de rien.',
    },
    en: {
      title: 'Figure out of scope',
      message: ({ document, figures, more, line }) =>
        `This passage of “${document}” is out of scope, but it holds ${figures.map((figure) => `“${figure}”`).join(', ')}` +
        `${more === 0 ? '' : ` and ${more} ${plural(more, 'other', 'others')}`} (line ${line}): an amount, a rate, a duration or a date often decides something.`,
      hint: ({ part }) =>
        part === 'section'
          ? 'Transcribe what decides, or say in the reason why the figures (« chiffres ») of this part decide nothing.'
          : 'Transcribe it, or name it in the reason and say why it decides nothing.',
    },
  }),
} as const;
