/** What cites no text (law 10). */
import { entry } from '../../entry.ts';

export const CITATIONS = {
  /** `values`: how many of its values lack a source; 0: the whole declaration does. A question cites by `sur`. */
  noSource: entry<{ name: string; values: number; of: 'question' | 'value' }>()({
    code: 'no-source',
    severity: 'warning',
    fr: {
      title: 'Sans source',
      message: (p) =>
        p.values === 0
          ? `« ${p.name} » ne cite aucun texte.`
          : p.values === 1
            ? `Cette valeur de « ${p.name} » ne cite aucun texte, quand d’autres en citent un.`
            : `Celle-ci et ${p.values === 2 ? 'une autre valeur' : `${String(p.values - 1)} autres valeurs`} de « ${p.name} » ne citent aucun texte, quand d’autres en citent un.`,
      hint: (p) =>
        p.of === 'question'
          ? 'Ajoutez sous la question « sur … « … » », avec les mots qui laissent le doute, ou « sans source : … » avec la raison.'
          : `Ajoutez « d’après … « … » », « relevé « … » fiabilité B » pour une publication hors des documents, ou « sans source : … » avec la raison${
              p.values === 0 ? '.' : ' ; sous la première ligne de la déclaration, elle vaut pour toutes celles qui n’ont pas la leur.'
            }`,
    },
    en: {
      title: 'No source',
      message: (p) =>
        p.values === 0
          ? `“${p.name}” cites no text.`
          : p.values === 1
            ? `This value of “${p.name}” cites no text, where others cite one.`
            : `This and ${p.values === 2 ? 'another value' : `${String(p.values - 1)} other values`} of “${p.name}” cite no text, where others cite one.`,
      hint: (p) =>
        p.of === 'question'
          ? 'Add below the question “sur … « … »”, with the words that leave the doubt, or “sans source : …” with the reason.'
          : `Add “d’après … « … »”, “relevé « … » fiabilité B” for a publication outside the documents, or “sans source : …” with the reason${
              p.values === 0 ? '.' : '; below the first line of the declaration it is that of all that have none of their own.'
            }`,
    },
    fixes: { reason: { fr: () => 'Ajouter « sans source : à compléter »', en: () => 'Add “sans source : à compléter”' } },
  }),
  uncitedRow: entry<{ name: string; rows: number; column: string; at: 'table' | 'title' }>()({
    code: 'row-no-source',
    severity: 'warning',
    fr: {
      title: 'Ligne sans passage',
      message: (p) =>
        `${
          p.rows === 1
            ? `Cette ligne de « ${p.name} » ne cite aucun texte, quand d’autres en citent un`
            : `Celle-ci et ${p.rows === 2 ? 'une autre ligne' : `${String(p.rows - 1)} autres lignes`} de « ${p.name} » ne citent aucun texte, quand d’autres en citent un`
        }. Chaque ligne doit dire d’où elle vient.`,
      hint: (p) =>
        `Écrivez son passage entre « » sous « ${p.column} » ou, ${p.at === 'title' ? 'sous le titre' : 'sous la table'}, « sans source : … » avec la raison : elle vaut pour les lignes qui n’ont pas le leur.`,
    },
    en: {
      title: 'Row without passage',
      message: (p) =>
        `${
          p.rows === 1
            ? `This row of “${p.name}” cites no text, where others cite one`
            : `This and ${p.rows === 2 ? 'another row' : `${String(p.rows - 1)} other rows`} of “${p.name}” cite no text, where others cite one`
        }. Each row must say where it comes from.`,
      hint: (p) =>
        `Write its passage between « » under “${p.column}” or, below the ${p.at}, “sans source : …” with the reason: it is that of the rows that have none.`,
    },
    fixes: { reason: { fr: () => 'Ajouter « sans source : à compléter »', en: () => 'Add “sans source : à compléter”' } },
    related: { column: { fr: 'la colonne des passages', en: 'the column of passages' } },
  }),
  sourceToComplete: entry<{ name: string }>()({
    code: 'source-to-complete',
    severity: 'warning',
    fr: {
      title: 'Source à compléter',
      message: (p) => `On ne sait pas encore d’où vient « ${p.name} ».`,
      hint: () => 'Remplacez cette ligne par « d’après … « … » », ou par la raison pour laquelle aucun texte n’est cité.',
    },
    en: {
      title: 'Source to complete',
      message: (p) => `Where “${p.name}” comes from is not known yet.`,
      hint: () => 'Replace this line by “d’après … « … »”, or by the reason why no text is cited.',
    },
  }),
} as const;
