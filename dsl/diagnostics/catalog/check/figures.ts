/** Findings on what a quotation says in figures, beside what is written above it. */
import { entry } from '../../entry.ts';
import { FIXES, list } from './words.ts';

type Kind = 'months' | 'days' | 'share' | 'number';

const WHY: { readonly [kind in Kind]: { readonly fr: string; readonly en: string } } = {
  months: { fr: ' : un mois n’est jamais un nombre de jours', en: ': a month is never a number of days' },
  days: {
    fr: ' : jours, jours ouvrés, ouvrables et francs ne se comptent pas de même',
    en: ': calendar days, and each kind of other days, are counted apart',
  },
  share: { fr: ' : c’est l’autre part', en: ': it is the other share' },
  number: { fr: '', en: '' },
};

/** How the rules write the most and the least. */
const LIMITS = { atMost: 'dans la limite de', atLeast: 'au moins' } as const;

/** Figures and the passages they stand under. */
export const FIGURES = {
  /** `kind`: the passage counts in another kind of duration, or gives the other share; `number`: its number alone differs. */
  contradictedFigure: entry<{ written: string; quoted: readonly string[]; kind: Kind }>()({
    code: 'contradicted-figure',
    severity: 'warning',
    fr: {
      title: 'Chiffre et passage différents',
      message: (p) => `Le passage cité parle de ${list(p.quoted, 'fr')}, et « ${p.written} » n'y est pas${WHY[p.kind].fr}.`,
      hint: (p) => `Corrigez l'un ou l'autre, ou citez le passage qui donne « ${p.written} ».`,
    },
    en: {
      title: 'Figure and passage differ',
      message: (p) => `The passage quoted speaks of ${list(p.quoted, 'en')}, and “${p.written}” is not in it${WHY[p.kind].en}.`,
      hint: (p) => `Correct one or the other, or quote the passage that gives “${p.written}”.`,
    },
    related: { passage: { fr: 'le passage cité', en: 'the passage quoted' } },
    fixes: FIXES,
  }),
  contradictedDate: entry<{ written: string; quoted: string }>()({
    code: 'contradicted-date',
    severity: 'warning',
    fr: {
      title: 'Date et passage différents',
      message: (p) =>
        `« ${p.written} » est écrit ici, et la seule date du passage cité est « ${p.quoted} ». Entre les deux, un dossier aurait une autre valeur que celle du texte.`,
      hint: (p) => `Corrigez l'une ou l'autre, ou citez le passage qui donne « ${p.written} ».`,
    },
    en: {
      title: 'Date and passage differ',
      message: (p) =>
        `“${p.written}” is written here, and the only date of the passage quoted is “${p.quoted}”. Between the two, a dossier would get another value than the text's.`,
      hint: (p) => `Correct one or the other, or quote the passage that gives “${p.written}”.`,
    },
    related: { passage: { fr: 'le passage cité', en: 'the passage quoted' } },
    fixes: FIXES,
  }),
  contradictedBound: entry<{ written: string; sign: string; quoted: string; right: string }>()({
    code: 'contradicted-bound',
    severity: 'warning',
    fr: {
      title: 'Borne et passage différents',
      message: (p) => `Le passage cité dit « ${p.quoted} » : avec « ${p.sign} », « ${p.written} » même est de l'autre côté.`,
      hint: (p) => `Écrivez « ${p.right} » au lieu de « ${p.sign} », ou citez le passage qui le dit ainsi.`,
    },
    en: {
      title: 'Bound and passage differ',
      message: (p) => `The passage quoted says “${p.quoted}”: with “${p.sign}”, “${p.written}” itself is on the other side.`,
      hint: (p) => `Write “${p.right}” in place of “${p.sign}”, or quote the passage that says so.`,
    },
    related: { passage: { fr: 'le passage cité', en: 'the passage quoted' } },
  }),
  contradictedLimit: entry<{ written: string; limit: 'atMost' | 'atLeast'; quoted: string }>()({
    code: 'contradicted-limit',
    severity: 'warning',
    fr: {
      title: 'Limite et passage différents',
      message: (p) =>
        `Le passage cité dit « ${p.quoted} », et la règle fait de « ${p.written} » un ${p.limit === 'atMost' ? 'plafond' : 'plancher'} par « ${LIMITS[p.limit]} ».`,
      hint: (p) => `Écrivez « ${LIMITS[p.limit === 'atMost' ? 'atLeast' : 'atMost']} ${p.written} », ou citez le passage qui le dit ainsi.`,
    },
    en: {
      title: 'Limit and passage differ',
      message: (p) =>
        `The passage quoted says “${p.quoted}”, and the rule makes of “${p.written}” ${p.limit === 'atMost' ? 'the most' : 'the least'} by “${LIMITS[p.limit]}”.`,
      hint: (p) => `Write “${LIMITS[p.limit === 'atMost' ? 'atLeast' : 'atMost']} ${p.written}”, or quote the passage that says so.`,
    },
    related: { passage: { fr: 'le passage cité', en: 'the passage quoted' } },
  }),
  contradictedRounding: entry<{ written: string; quoted: string; right: string }>()({
    code: 'contradicted-rounding',
    severity: 'warning',
    fr: {
      title: 'Arrondi et passage différents',
      message: (p) => `Le passage cité dit « ${p.quoted} », et la règle « ${p.written} ».`,
      hint: (p) => `Écrivez « ${p.right} », ou citez le passage qui arrondit ainsi.`,
    },
    en: {
      title: 'Rounding and passage differ',
      message: (p) => `The passage quoted says “${p.quoted}”, and the rule “${p.written}”.`,
      hint: (p) => `Write “${p.right}”, or quote the passage that rounds so.`,
    },
    related: { passage: { fr: 'le passage cité', en: 'the passage quoted' } },
    fixes: FIXES,
  }),
  contradictedWay: entry<{ written: string; quoted: string; right: string }>()({
    code: 'contradicted-way',
    severity: 'warning',
    fr: {
      title: 'Délai compté à rebours',
      message: (p) => `Le passage cité dit « ${p.quoted} », et la règle compte « ${p.written} ».`,
      hint: (p) => `Écrivez « ${p.right} », ou citez le passage qui compte dans ce sens.`,
    },
    en: {
      title: 'Delay counted the other way',
      message: (p) => `The passage quoted says “${p.quoted}”, and the rule counts “${p.written}”.`,
      hint: (p) => `Write “${p.right}”, or quote the passage that counts this way.`,
    },
    related: { passage: { fr: 'le passage cité', en: 'the passage quoted' } },
    fixes: FIXES,
  }),
  passagesDiffer: entry<{ written: string; quoted: readonly string[] }>()({
    code: 'passages-differ',
    severity: 'warning',
    fr: {
      title: 'Passages qui se contredisent',
      message: (p) => `Un passage cité donne « ${p.written} », un autre ${list(p.quoted, 'fr')}.`,
      hint: (p) =>
        `Si les textes se contredisent, écrivez une question ; sinon, ne citez ici que ce qui donne « ${p.written} », ou ajoutez « sans source : … » pour dire pourquoi l’autre ne compte pas.`,
    },
    en: {
      title: 'Passages contradict each other',
      message: (p) => `One passage quoted gives “${p.written}”, another ${list(p.quoted, 'en')}.`,
      hint: (p) =>
        `If the texts contradict each other, write a question; otherwise quote here only what gives “${p.written}”, or add “sans source : …” to say why the other does not count.`,
    },
    related: { passage: { fr: 'le passage cité', en: 'the passage quoted' } },
  }),
} as const;
