import { entry } from '../entry.ts';

/** What is said of the folders beside a ruleset, where those it takes up are sought. */
export const BESIDE = {
  noTitle: entry<Record<never, never>>()({
    code: 'no-title',
    severity: 'warning',
    fr: {
      title: 'Règlement sans titre',
      message: () => 'Aucun fichier n’a de ligne « règlement « … » » : ce règlement n’a pas de nom, et aucun autre ne peut le reprendre.',
      hint: () => 'Commencez un fichier par « règlement « Titre » ».',
    },
    en: {
      title: 'Ruleset without a title',
      message: () => 'No file has a line “règlement « … »”: this ruleset has no name, and no other one can take it up.',
      hint: () => 'Begin a file by “règlement « Titre »”.',
    },
    fixes: { title: { fr: () => 'Commencer par « règlement « Titre » »', en: () => 'Begin by “règlement « Titre »”' } },
  }),
  unreadBeside: entry<{ title: string; fr: string; en: string }>()({
    code: 'unread-beside',
    severity: 'warning',
    fr: {
      title: 'Répertoire non lu',
      message: (p) => `${p.fr} Un règlement « ${p.title} » peut s’y trouver.`,
      hint: () => 'Rendez ce répertoire lisible, ou retirez-le d’à côté des règlements.',
    },
    en: {
      title: 'Folder not read',
      message: (p) => `${p.en} A ruleset “${p.title}” may be in it.`,
      hint: () => 'Make this folder readable, or take it away from beside the rulesets.',
    },
  }),
} as const;
