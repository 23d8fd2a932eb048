/** What is written and would not hold, or would hold otherwise than it reads. */
import { entry } from '../../entry.ts';

export const LOST = {
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
} as const;
