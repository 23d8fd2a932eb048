/** Quotations and source lines. */
import { entry } from '../../entry.ts';
import { en, fr, remove, write } from './words.ts';

export const SOURCE_LINES = {
  unclosedQuote: entry<{ beginning: string }>()({
    code: 'unclosed-quote',
    severity: 'error',
    fr: {
      title: 'Guillemet non fermé',
      message: ({ beginning }) => `Le guillemet ouvert devant « ${beginning} » n’est jamais fermé. La citation est arrêtée à la fin de la ligne.`,
      hint: () => 'Ajoutez « » » à la fin de la citation.',
    },
    en: {
      title: 'Quotation mark not closed',
      message: ({ beginning }) => `The quotation opened before “${beginning}” is never closed. It is taken to end with its line.`,
      hint: () => 'Add “»” at the end of the quotation.',
    },
    fixes: { close: { fr: () => 'Fermer le guillemet à la fin de la ligne', en: () => 'Close the quotation at the end of the line' } },
  }),
  unopenedQuote: entry<Record<never, never>>()({
    code: 'unopened-quote',
    severity: 'error',
    fr: {
      title: 'Guillemet fermé sans être ouvert',
      message: () => 'Ce guillemet ferme une citation qui n’a pas été ouverte.',
      hint: () => 'Ajoutez « devant le premier mot cité, ou supprimez ce guillemet.',
    },
    en: {
      title: 'Quotation closed but not opened',
      message: () => 'This mark closes a quotation that was not opened.',
      hint: () => 'Add « before the first quoted word, or remove this mark.',
    },
    fixes: { remove },
  }),
  wrongSource: entry<{ line: string; wanted: string }>()({
    code: 'wrong-source',
    severity: 'error',
    fr: {
      title: 'Source mal écrite',
      message: ({ line, wanted }) =>
        `Dans « ${line} », il manque ${fr(wanted)}. Une source nomme le document, puis en cite les mots entre guillemets.`,
      hint: () => 'Écrivez par exemple : d’après guide « les mots du texte ».',
    },
    en: {
      title: 'Badly written source',
      message: ({ line, wanted }) => `In “${line}”, this is missing: ${en(wanted)}. A source names the document, then quotes its words.`,
      hint: () => 'Write for instance “d’après guide « les mots du texte »”.',
    },
    fixes: { quote: { fr: () => 'Mettre les mots cités entre guillemets', en: () => 'Put the quoted words between « »' } },
  }),
  /** `rest`: what stands behind a reliability that is one, and is of the line. */
  reliability: entry<{ found: string; rest: string }>()({
    code: 'reliability',
    severity: 'error',
    fr: {
      title: 'Fiabilité à préciser',
      message: ({ found, rest }) =>
        rest !== ''
          ? `« ${rest} » est écrit dans le relevé : la ligne ne le dit pas.`
          : (found === '' ? 'Ce relevé ne dit pas sa fiabilité.' : `« ${found} » n’est pas une fiabilité.`) +
            ' A : texte officiel ou sa copie ; B : presse spécialisée ou page officielle ; C : toute autre source.',
      hint: ({ rest }) => (rest !== '' ? `Écrivez « ${rest} » avant « relevé ».` : 'Ajoutez « fiabilité A », « fiabilité B » ou « fiabilité C ».'),
    },
    en: {
      title: 'Reliability to be stated',
      message: ({ found, rest }) =>
        rest !== ''
          ? `“${rest}” is written within the “relevé”: the line does not say it.`
          : (found === '' ? 'This reading does not state its reliability.' : `“${found}” is not a reliability.`) +
            ' A: official text or its copy; B: specialised press or official page; C: anything else.',
      hint: ({ rest }) => (rest !== '' ? `Write “${rest}” before “relevé”.` : 'Add “fiabilité A”, “fiabilité B” or “fiabilité C”.'),
    },
    fixes: { write, before: { fr: () => 'Le mettre avant le relevé', en: () => 'Put it before the “relevé”' } },
  }),
  missingReason: entry<{ word: string }>()({
    code: 'missing-reason',
    severity: 'error',
    fr: {
      title: 'Raison manquante',
      message: ({ word }) => `« ${word} » doit dire pourquoi. Celui qui relira saura ainsi que ce n’est pas un oubli.`,
      hint: ({ word }) => `Écrivez la raison après « ${word} : ».`,
    },
    en: {
      title: 'Missing reason',
      message: ({ word }) => `“${word}” must say why. Whoever reads it later will know it was not forgotten.`,
      hint: ({ word }) => `Write the reason after “${word} :”.`,
    },
  }),
  clauseInReason: entry<{ words: string }>()({
    code: 'clause-in-reason',
    severity: 'warning',
    fr: {
      title: 'Exception dans la raison',
      message: ({ words }) => `« ${words} » est lu comme la suite de la raison : ce n’est pas une exception, et elle ne compte pas.`,
      hint: () => 'Mettez l’exception sur sa propre ligne, ou dites la raison sans « sauf ».',
    },
    en: {
      title: 'Exception inside the reason',
      message: ({ words }) => `“${words}” is read as the rest of the reason: it is no exception, and does not count.`,
      hint: () => 'Put the exception on a line of its own, or give the reason without “sauf”.',
    },
    fixes: { apart: { fr: () => 'La mettre sur sa propre ligne', en: () => 'Put it on a line of its own' } },
  }),
  restInReason: entry<{ words: string; to: string }>()({
    code: 'rest-in-reason',
    severity: 'warning',
    fr: {
      title: 'Suite dans la raison',
      message: ({ words }) => `« ${words} » est lu comme la fin de la raison : la ligne ne le dit pas, et rien n’en est compté.`,
      hint: ({ words, to }) =>
        to === 'apart'
          ? `Mettez « ${words} » sur sa propre ligne, ou la raison sur la sienne, dessous.`
          : `Écrivez « ${words} » avant « , sans source », ou mettez la raison sur sa propre ligne, dessous.`,
    },
    en: {
      title: 'More inside the reason',
      message: ({ words }) => `“${words}” is read as the end of the reason: the line does not say it, and nothing of it counts.`,
      hint: ({ words, to }) =>
        to === 'apart'
          ? `Put “${words}” on a line of its own, or the reason on its own, below.`
          : `Write “${words}” before “, sans source”, or put the reason on a line of its own, below.`,
    },
    fixes: {
      apart: { fr: () => 'Le mettre sur sa propre ligne', en: () => 'Put it on a line of its own' },
      before: { fr: () => 'Le mettre avant la raison', en: () => 'Put it before the reason' },
    },
  }),
  secondPassage: entry<{ document: string }>()({
    code: 'second-passage',
    severity: 'error',
    fr: {
      title: 'Deux passages sur une ligne',
      message: ({ document }) => `Une ligne cite un passage ; celle-ci en cite un second, de « ${document} ».`,
      hint: () => 'Mettez le second sur sa propre ligne, dessous.',
    },
    en: {
      title: 'Two passages on a line',
      message: ({ document }) => `A line cites one passage; this one cites a second, of “${document}”.`,
      hint: () => 'Put the second on a line of its own, below.',
    },
    fixes: { apart: { fr: () => 'Le mettre sur sa propre ligne', en: () => 'Put it on a line of its own' } },
  }),
  sourceAfterNone: entry<{ reason: string }>()({
    code: 'source-after-none',
    severity: 'warning',
    fr: {
      title: 'Une source, et « sans source »',
      message: ({ reason }) =>
        `Ce passage se rattache à la ligne du dessus, qui se dit sans source (« ${reason} ») : la ligne qu’il appuyait n’est peut-être plus là.`,
      hint: () => 'Récrivez la ligne qu’il appuie, ou retirez l’un des deux.',
    },
    en: {
      title: 'A source, and “sans source”',
      message: ({ reason }) =>
        `This passage belongs to the line above, which says it has no source (“${reason}”): the line it supported may be there no more.`,
      hint: () => 'Write again the line it supports, or remove one of the two.',
    },
    fixes: {
      line: { fr: () => 'Retirer ce passage', en: () => 'Remove this passage' },
      reason: { fr: () => 'Retirer « sans source »', en: () => 'Remove “sans source”' },
    },
    related: { reason: { fr: 'sans source', en: 'without a source' } },
  }),
  idleReason: entry<{ line: string }>()({
    code: 'idle-reason',
    severity: 'error',
    fr: {
      title: 'Motif sans lecture retenue',
      message: ({ line }) => `« ${line} » dit pourquoi une lecture est retenue, et cette question n’en retient aucune : personne ne le lirait.`,
      hint: () => 'Écrivez « retenue : … par « … » le … », ou gardez ces mots en commentaire, après « // ».',
    },
    en: {
      title: 'Reason without a reading',
      message: ({ line }) => `“${line}” says why a reading is retained, and this question retains none: nobody would read it.`,
      hint: () => 'Write “retenue : … par « … » le …”, or keep these words as a comment, after “//”.',
    },
    fixes: { comment: { fr: () => 'En faire un commentaire', en: () => 'Make it a comment' } },
  }),
} as const;
