/** What is written and would not hold, or would hold otherwise than it reads. */
import { entry } from '../../entry.ts';

export const LOST = {
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
