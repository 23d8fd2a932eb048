import { entry } from '../entry.ts';

/** What is said of the folders beside a ruleset, where those it takes up are sought. */
export const BESIDE = {
  unreadBeside: entry<{ title: string; fr: string; en: string }>()({
    code: 'unread-beside',
    severity: 'warning',
    fr: {
      title: 'Dossier non lu',
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
