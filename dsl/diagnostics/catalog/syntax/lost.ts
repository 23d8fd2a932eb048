/** Lines that read as one thing and would be another. */
import { entry } from '../../entry.ts';
import { write } from './words.ts';

export const LOST_LINES = {
  signItem: entry<{ words: string; above: string; item: string; joint: string }>()({
    code: 'sign-item',
    severity: 'error',
    fr: {
      title: 'Signe en début de ligne',
      message: ({ words, above }) => `« ${words} » se lit comme une ligne du décompte, mais continuerait celle du dessus : « ${above} ${words} ».`,
      hint: ({ item, joint }) =>
        joint === '' ? `Écrivez « ${item} ».` : `Pour une ligne à elle, écrivez « ${item} ». Sinon, écrivez « ${joint} » sur une seule ligne.`,
    },
    en: {
      title: 'Sign at the start',
      message: ({ words, above }) => `“${words}” reads as a line of the tally, but would go on with the one above: “${above} ${words}”.`,
      hint: ({ item, joint }) =>
        joint === '' ? `Write “${item}”.` : `For a line of its own, write “${item}”. Otherwise, write “${joint}” on one line.`,
    },
    fixes: {
      item: { fr: ({ item }) => `Écrire « ${String(item)} »`, en: ({ item }) => `Write “${String(item)}”` },
      join: { fr: () => 'La mettre au bout de la ligne du dessus', en: () => 'Put it at the end of the line above' },
    },
  }),
  signInCondition: entry<{ words: string; condition: string; moved: string }>()({
    code: 'sign-in-condition',
    severity: 'error',
    fr: {
      title: 'Calcul sous une condition',
      message: ({ words, condition }) => `« ${words} », sous une condition, en ferait partie : « ${condition} ${words} ».`,
      hint: ({ words, condition, moved }) =>
        `Pour la valeur, écrivez « ${moved} ». Pour la condition, écrivez « ${condition} ${words} » sur une seule ligne.`,
    },
    en: {
      title: 'Calculation below a condition',
      message: ({ words, condition }) => `“${words}”, below a condition, would be a part of it: “${condition} ${words}”.`,
      hint: ({ words, condition, moved }) => `For the value, write “${moved}”. For the condition, write “${condition} ${words}” on one line.`,
    },
    fixes: {
      value: { fr: () => 'La mettre avec la valeur', en: () => 'Put it with the value' },
      join: { fr: () => 'La mettre au bout de la condition', en: () => 'Put it at the end of the condition' },
    },
  }),
  perOutsideTally: entry<{ word: string; written: string; right: string }>()({
    code: 'per-outside-tally',
    severity: 'error',
    fr: {
      title: 'Compte par élément mal placé',
      message: ({ word, written }) =>
        `« ${written} » : seules les lignes d’un décompte comptent par élément ; dans « ${word} », ces mots n’auraient pas d’effet.`,
      hint: ({ right }) => `Écrivez « ${right} », ou déclarez un « décompte ».`,
    },
    en: {
      title: 'Count by element misplaced',
      message: ({ word, written }) => `“${written}”: only the lines of a “décompte” count by element; in “${word}” these words would have no effect.`,
      hint: ({ right }) => `Write “${right}”, or declare a “décompte”.`,
    },
    fixes: { write },
  }),
  otherwiseAside: entry<{ right: string }>()({
    code: 'otherwise-aside',
    severity: 'error',
    fr: {
      title: '« sinon » en cours de ligne',
      message: () => '« sinon » ouvre sa propre ligne, qui dit la valeur quand aucune autre ne s’applique.',
      hint: ({ right }) => `Écrivez « ${right} » sur une ligne à part.`,
    },
    en: {
      title: '“sinon” within a line',
      message: () => '“sinon” opens a line of its own, which says the value when no other applies.',
      hint: ({ right }) => `Write “${right}” on a line of its own.`,
    },
    fixes: { write },
  }),
  exceptionAside: entry<{ right: string }>()({
    code: 'exception-aside',
    severity: 'error',
    fr: {
      title: 'Exception en cours de ligne',
      message: () => '« sauf si » ouvre sa propre ligne, sous la valeur qu’il écarte : la condition, deux-points, ce qui vaut alors.',
      hint: ({ right }) => `Écrivez « ${right} » sur une ligne à part.`,
    },
    en: {
      title: 'Exception within a line',
      message: () => '“sauf si” opens a line of its own, under the value that it sets aside: the condition, a colon, what holds then.',
      hint: ({ right }) => `Write “${right}” on a line of its own.`,
    },
    fixes: { write },
  }),
  datedItem: entry<{ name: string; words: string; day: string; sign: string }>()({
    code: 'dated-item',
    severity: 'error',
    fr: {
      title: 'Date dans un nom',
      message: ({ name, words }) => `Après « ${name} », « ${words} » ferait partie du nom de la pièce, qui serait demandée tous les jours.`,
      hint: ({ name, day, sign }) => `Écrivez « - ${name} si … ${sign} ${day} », avec la date du dossier qui en décide.`,
    },
    en: {
      title: 'Day within a name',
      message: ({ name, words }) => `After “${name}”, “${words}” would be part of the name of the piece, which would be asked for every day.`,
      hint: ({ name, day, sign }) => `Write “- ${name} si … ${sign} ${day}”, with the date of the dossier that decides it.`,
    },
  }),
  conditionInName: entry<{ name: string; written: string; rest: string }>()({
    code: 'condition-in-name',
    severity: 'error',
    fr: {
      title: 'Condition dans un nom',
      message: ({ name, written, rest }) =>
        `Après « ${name} », « ${written} ${rest} » ferait partie du nom de la pièce, qui serait toujours demandée.`,
      hint: ({ name, rest }) => `Écrivez « - ${name} si ${rest} ».`,
    },
    en: {
      title: 'Condition within a name',
      message: ({ name, written, rest }) =>
        `After “${name}”, “${written} ${rest}” would be part of the name of the piece, which would always be asked for.`,
      hint: ({ name, rest }) => `Write “- ${name} si ${rest}”.`,
    },
    fixes: { write },
  }),
  itemTail: entry<{ name: string; tail: string; right: string }>()({
    code: 'item-tail',
    severity: 'error',
    fr: {
      title: 'Suite de pièce illisible',
      message: ({ name, tail }) => `Après « ${name} », « ${tail} » ne dit ni quand la pièce est due, ni comment elle se calcule.`,
      hint: ({ name, right }) =>
        right === ''
          ? `Gardez « - ${name} » seul, ou suivi de « si … », « , recommandé », « , au plus tard … » ou « : … ».`
          : `Écrivez « ${right} ».`,
    },
    en: {
      title: 'Unreadable end of piece',
      message: ({ name, tail }) => `After “${name}”, “${tail}” says neither when the piece is due nor how it is computed.`,
      hint: ({ name, right }) =>
        right === '' ? `Keep “- ${name}” alone, or followed by “si …”, “, recommandé”, “, au plus tard …” or “: …”.` : `Write “${right}”.`,
    },
    fixes: { write },
  }),
  itemEach: entry<{ name: string; words: string }>()({
    code: 'item-each',
    severity: 'error',
    fr: {
      title: 'Pièce de chaque élément',
      message: ({ name, words }) =>
        `« ${words} » ne se dit pas d'une pièce, « ${name} », mais de tout un contrôle : ses pièces sont alors demandées pour chacun.`,
      hint: ({ words }) =>
        `Écrivez « ${words} » sur une ligne, au-dessus des pièces ; celles qui ne se demandent qu'une fois vont dans un autre contrôle.`,
    },
    en: {
      title: 'Piece of each element',
      message: ({ name, words }) => `“${words}” is not said of one piece, “${name}”, but of a whole “contrôle”: its pieces are then asked for each.`,
      hint: ({ words }) => `Write “${words}” on a line above the pieces; those that are asked once go to another “contrôle”.`,
    },
  }),
  twoLimits: entry<{ written: string; first: string; second: string }>()({
    code: 'two-limits',
    severity: 'error',
    fr: {
      title: 'Deux limites en une',
      message: ({ written }) => `« ${written} » dit le premier jour et le dernier : chacun a sa ligne.`,
      hint: ({ first, second }) => `Écrivez « ${first} », puis « ${second} » au-dessous.`,
    },
    en: {
      title: 'Two limits in one',
      message: ({ written }) => `“${written}” says both the first day and the final one: each has a line of its own.`,
      hint: ({ first, second }) => `Write “${first}”, then “${second}” below.`,
    },
    fixes: { both: { fr: () => 'Écrire les deux lignes', en: () => 'Write both lines' } },
  }),
  twoBindings: entry<{ written: string; first: string; second: string }>()({
    code: 'two-bindings',
    severity: 'error',
    fr: {
      title: 'Deux valeurs sur une ligne',
      message: ({ written }) => `« ${written} » donne plusieurs valeurs : chaque « avec » a sa ligne.`,
      hint: ({ first, second }) => `Écrivez « ${first} », puis « ${second} » au-dessous.`,
    },
    en: {
      title: 'Two values on a line',
      message: ({ written }) => `“${written}” gives several values: each “avec” has a line of its own.`,
      hint: ({ first, second }) => `Write “${first}”, then “${second}” below.`,
    },
    fixes: { both: { fr: () => 'Écrire les deux lignes', en: () => 'Write both lines' } },
  }),
  valuesOnHead: entry<{ head: string; first: string; second: string; count: number }>()({
    code: 'values-on-head',
    severity: 'error',
    fr: {
      title: 'Valeurs sur une ligne',
      message: ({ head }) => `« ${head} » donne ses valeurs à la suite : chacune a sa ligne, en retrait, après un tiret.`,
      hint: ({ first, second, count }) => `Écrivez au-dessous « - ${first} »${second === '' ? '' : `, puis « - ${second} »${count > 2 ? '…' : ''}`}.`,
    },
    en: {
      title: 'Values on a line',
      message: ({ head }) => `“${head}” gives its values one after the other: each has a line of its own, indented, behind a dash.`,
      hint: ({ first, second, count }) => `Write “- ${first}”${second === '' ? '' : `, then “- ${second}”${count > 2 ? '…' : ''}`} below.`,
    },
    fixes: { lines: { fr: () => 'Écrire une ligne par valeur', en: () => 'Write a line for each value' } },
  }),
  limitAfterCondition: entry<{ words: string; moved: string }>()({
    code: 'limit-after-condition',
    severity: 'error',
    fr: {
      title: 'Limite après la condition',
      message: ({ words }) => `« ${words} » suit la condition, et c’est une valeur que l’on limite ou arrondit.`,
      hint: ({ moved }) =>
        `Pour cette clause, écrivez « ${moved} ». Pour toutes celles de la règle, écrivez-le dans une règle à part, qui prend celle-ci.`,
    },
    en: {
      title: 'Limit after the condition',
      message: ({ words }) => `“${words}” follows the condition, and it is a value that is bounded or rounded.`,
      hint: ({ moved }) => `For this clause, write “${moved}”. For all those of the rule, write it in a rule of its own that takes this one.`,
    },
    fixes: { write },
  }),
  silentSide: entry<{ line: string; side: string; limit: string }>()({
    code: 'silent-side',
    severity: 'error',
    fr: {
      title: 'Version incomplète',
      message: ({ line, side }) =>
        `« ${line} » ouvre une version du délai, qui ne dit rien de « ${side} » : on ne sait pas si la limite d’avant continue.`,
      hint: ({ limit }) => `Récrivez « ${limit} » sous cette date, ou mettez plutôt la date au bout de la seule ligne qui change.`,
    },
    en: {
      title: 'Incomplete version',
      message: ({ line, side }) =>
        `“${line}” opens a version of the “délai” that says nothing of “${side}”: whether the limit before goes on is not known.`,
      hint: ({ limit }) => `Write “${limit}” again below this day, or put the day at the end of the only line that changes.`,
    },
    related: { other: { fr: 'la limite d’avant', en: 'the limit before' } },
    fixes: {
      repeat: {
        fr: ({ limit }) => `Récrire « ${String(limit)} » sous cette date`,
        en: ({ limit }) => `Write “${String(limit)}” again below this day`,
      },
    },
  }),
} as const;
