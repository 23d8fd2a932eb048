/** Findings on the names of the code that is written, given by `nommé`. */
import { entry } from '../../entry.ts';
import { FIXES } from './words.ts';

export const CODE_NAMES = {
  emittedName: entry<{ name: string; by: string }>()({
    code: 'emitted-name',
    severity: 'error',
    fr: {
      title: 'Nom impossible en code',
      message: (p) =>
        `« ${p.name} » ne peut pas être un nom dans le code produit : il lui faut un seul mot, sans chiffre devant, que JavaScript ne garde pas pour lui.`,
      hint: (p) => `Écrivez « ${p.by} ».`,
    },
    en: {
      title: 'Impossible name in code',
      message: (p) =>
        `“${p.name}” cannot be a name in the code that is written: it takes one word, no digit first, that JavaScript does not keep for itself.`,
      hint: (p) => `Write “${p.by}”.`,
    },
    fixes: FIXES,
  }),
  /** `other`: what else goes by that name. */
  emittedTwice: entry<{ name: string; other: string }>()({
    code: 'emitted-twice',
    severity: 'error',
    fr: {
      title: 'Nom de code déjà pris',
      message: (p) => `« ${p.name} » désigne déjà « ${p.other} » : dans un dossier et dans le code produit, un nom ne désigne qu'une chose.`,
      hint: () => 'Donnez un autre nom après « nommé ».',
    },
    en: {
      title: 'Code name already taken',
      message: (p) => `“${p.name}” already stands for “${p.other}”: in a dossier and in the code that is written, one name stands for one thing.`,
      hint: () => 'Give another name after “nommé”.',
    },
    related: { first: { fr: 'déjà ici', en: 'already here' } },
  }),
};
