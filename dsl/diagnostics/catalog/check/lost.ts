/** What is written and would not hold, or would hold otherwise than it reads. */
import { entry } from '../../entry.ts';
import { FIXES, list } from './words.ts';

export const LOST = {
  strayElements: entry<{ name: string; list: string; others: readonly string[] }>()({
    code: 'stray-elements',
    severity: 'error',
    fr: {
      title: 'Éléments hors de la suite',
      message: (p) =>
        `« ${p.name} » suit « ${p.list} » un élément après l'autre, et vaut aussi pour les éléments de ${list(p.others, 'fr')}, qui n'ont pas de place dans cette suite.`,
      hint: (p) => `Donnez une autre fiche à ${list(p.others, 'fr')}, ou mettez tous les éléments dans « ${p.list} ».`,
    },
    en: {
      title: 'Elements out of the sequence',
      message: (p) =>
        `“${p.name}” follows “${p.list}” one element after the other, and holds for the elements of ${list(p.others, 'en')} too, which have no place in that sequence.`,
      hint: (p) => `Give ${list(p.others, 'en')} another “fiche”, or put all elements in “${p.list}”.`,
    },
  }),
  otherOrder: entry<{ name: string; list: string; others: readonly string[] }>()({
    code: 'other-order',
    severity: 'warning',
    fr: {
      title: "Élément d'une autre liste",
      message: (p) =>
        `Ici, l'élément peut venir de ${list(p.others, 'fr')} : rien de « ${p.list} » ne le précède ni ne le suit, et cette liste est alors vide.`,
      hint: (p) => `Donnez une autre fiche à ${list(p.others, 'fr')}, ou prenez l'élément dans « ${p.list} ».`,
    },
    en: {
      title: 'Element of another list',
      message: (p) =>
        `Here, the element may come from ${list(p.others, 'en')}: nothing of “${p.list}” stands before or after it, and this list is then empty.`,
      hint: (p) => `Give ${list(p.others, 'en')} another “fiche”, or take the element in “${p.list}”.`,
    },
  }),
  lostException: entry<{ line: string; day: string; when: 'from' | 'before' }>()({
    code: 'lost-exception',
    severity: 'warning',
    fr: {
      title: "Exception d'une seule version",
      message: (p) =>
        p.when === 'from'
          ? `À partir du ${p.day}, « ${p.line} » ne vaut plus : une exception écarte les lignes de sa version, et la version du ${p.day} ne la redit pas.`
          : `Avant le ${p.day}, « ${p.line} » ne vaut pas : une exception écarte les lignes de sa version, et celle-ci est dans la version du ${p.day}.`,
      hint: (p) =>
        p.when === 'from'
          ? `Récrivez-la dans la version du ${p.day} si elle reste ; sinon, finissez la sienne par une ligne « jusqu'au … ».`
          : `Récrivez-la dans les versions d'avant ; si elle ne vaut qu'à partir du ${p.day}, mettez « depuis le … » seul sur sa ligne, au-dessus.`,
    },
    en: {
      title: 'Exception of one version',
      message: (p) =>
        p.when === 'from'
          ? `From ${p.day} on, “${p.line}” no longer holds: an exception sets aside the lines of its version, and the version of ${p.day} does not say it again.`
          : `Before ${p.day}, “${p.line}” does not hold: an exception sets aside the lines of its version, and this one is in the version of ${p.day}.`,
      hint: (p) =>
        p.when === 'from'
          ? `Write it again in the version of ${p.day} if it stays; otherwise, end its own by a line “jusqu'au …”.`
          : `Write it again in the versions before; if it holds only from ${p.day} on, put “depuis le …” alone on its line, above.`,
    },
    related: { other: { fr: 'la version qui ne la dit pas', en: 'the version that does not say it' } },
    fixes: { repeat: { fr: () => 'La récrire dans chaque version', en: () => 'Write it again in each version' } },
  }),
  askedUnknown: entry<{ name: string; by: string; kind: 'optional' | 'given' }>()({
    code: 'asked-unknown',
    severity: 'error',
    fr: {
      title: "Question sur l'inconnu",
      message: (p) =>
        `« inconnu » n'est pas une valeur que l'on compare : tant que « ${p.name} » n'est pas connu, cette condition ne l'est pas non plus.`,
      hint: (p) =>
        p.kind === 'optional'
          ? `Écrivez « ${p.by} » si c'est « aucun » qui compte.`
          : `Déclarez « ${p.name} » « facultatif » et écrivez « ${p.by} » s'il peut ne pas y en avoir ; si c'est le texte qui se tait, répondez « inconnu » ou posez une question.`,
    },
    en: {
      title: 'Asking about the unknown',
      message: (p) => `“inconnu” is no value to compare with: as long as “${p.name}” is not known, neither is this condition.`,
      hint: (p) =>
        p.kind === 'optional'
          ? `Write “${p.by}” if it is “aucun” that matters.`
          : `Declare “${p.name}” “facultatif” and write “${p.by}” if there may be none; if it is the text that is silent, answer “inconnu” or ask a question.`,
    },
    fixes: FIXES,
  }),
  emptyRange: entry<{ cell: string; why: 'reversed' | 'apart' }>()({
    code: 'empty-range',
    severity: 'error',
    fr: {
      title: 'Case que rien ne remplit',
      message: (p) =>
        p.why === 'reversed'
          ? `« ${p.cell} » : les bornes sont à l'envers, aucune valeur n'est entre elles, et la ligne ne servirait jamais.`
          : `« ${p.cell} » : aucune valeur n'est entre ces bornes, qui ne sont pas comprises, et la ligne ne servirait jamais.`,
      hint: (p) =>
        p.why === 'reversed' ? "Écrivez la plus petite borne d'abord." : "Écrivez « jusqu'à » ou « … et plus » là où la borne est comprise.",
    },
    en: {
      title: 'Cell that nothing fills',
      message: (p) =>
        p.why === 'reversed'
          ? `“${p.cell}”: the bounds are reversed, no value lies between them, and the row would never serve.`
          : `“${p.cell}”: no value lies between these bounds, which are not included, and the row would never serve.`,
      hint: (p) => (p.why === 'reversed' ? 'Write the lower bound first.' : "Write “jusqu'à” or “… et plus” where the bound is included."),
    },
    fixes: { swap: { fr: () => 'Échanger les deux bornes', en: () => 'Swap the two bounds' } },
  }),
  percentTwice: entry<{ name: string }>()({
    code: 'percent-twice',
    severity: 'warning',
    fr: {
      title: 'Pourcentage divisé par 100',
      message: (p) => `« ${p.name} » est déjà un pourcentage : « / 100 » le divise une seconde fois.`,
      hint: () => 'Retirez « / 100 ».',
    },
    en: {
      title: 'Percentage divided by 100',
      message: (p) => `“${p.name}” is a percentage already: “/ 100” divides it a second time.`,
      hint: () => 'Remove “/ 100”.',
    },
    fixes: { remove: { fr: () => 'Retirer « / 100 »', en: () => 'Remove “/ 100”' } },
  }),
  droppedLimit: entry<{ line: string; day: string; dated: string }>()({
    code: 'dropped-limit',
    severity: 'warning',
    fr: {
      title: 'Limite qui cesse de valoir',
      message: (p) => `À partir du ${p.day}, « ${p.line} » ne vaut plus : « ${p.dated} » ouvre une version, qui remplace les lignes d'avant.`,
      hint: (p) => `Si elle reste, récrivez-la sans date sous « ${p.dated} ».`,
    },
    en: {
      title: 'Limit that stops holding',
      message: (p) => `From ${p.day} on, “${p.line}” no longer holds: “${p.dated}” opens a version, which replaces the lines before.`,
      hint: (p) => `If it still does, write it again without a day below “${p.dated}”.`,
    },
    related: { other: { fr: 'la version ouverte', en: 'the version opened' } },
    fixes: { repeat: { fr: () => 'La récrire dans cette version', en: () => 'Write it again in that version' } },
  }),
  unevenSides: entry<{ name: string; side: string; other: string; when: 'before' | 'from'; day: string }>()({
    code: 'uneven-sides',
    severity: 'warning',
    fr: {
      title: 'Un côté sans limite',
      message: (p) =>
        `${p.when === 'before' ? `Avant le ${p.day}` : `À partir du ${p.day}`}, « ${p.name} » a une limite « ${p.other} » et n'en a pas « ${p.side} » : ces jours-là, son état est un trou.`,
      hint: (p) =>
        p.side === 'au plus tôt'
          ? "Écrivez-la aussi pour ces jours-là ; s'il n'y en a pas, remplacez la date par une condition sur la date du dossier : « au plus tôt … si … ≥ … »."
          : "Écrivez-la aussi pour ces jours-là, ou « au plus tard inconnu » si le texte n'en dit rien.",
    },
    en: {
      title: 'A side without a limit',
      message: (p) =>
        `${p.when === 'before' ? `Before ${p.day}` : `From ${p.day} on`}, “${p.name}” has a limit “${p.other}” and none “${p.side}”: on those days its state is a hole.`,
      hint: (p) =>
        p.side === 'au plus tôt'
          ? 'Write it for those days too; where there is none, replace the day by a condition on the date of the dossier: “au plus tôt … si … ≥ …”.'
          : 'Write it for those days too, or “au plus tard inconnu” where the text says nothing of it.',
    },
    related: { other: { fr: 'l’autre côté', en: 'the other side' } },
  }),
} as const;
