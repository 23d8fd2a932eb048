import { entry } from '../entry.ts';

const OTHER_CLAUSE = { other: { fr: 'l’autre clause', en: 'the other clause' } } as const;
const OTHER_ANSWER = { other: { fr: 'l’autre réponse', en: 'the other answer' } } as const;
const OTHER_ROW = { other: { fr: 'l’autre ligne', en: 'the other row' } } as const;

const alsoInFrench = (more: number): string =>
  more === 0 ? '' : more === 1 ? ', et dans une autre situation' : `, et dans ${more} autres situations`;
const alsoInEnglish = (more: number): string => (more === 0 ? '' : more === 1 ? ', and in another situation' : `, and in ${more} other situations`);

/** What two clauses that meet make of the result: a conflict where their values differ, nothing known where one of them is « inconnu ». */
const OVERLAP = {
  values: { fr: 'si leurs valeurs diffèrent, le résultat sera un conflit.', en: 'if their values differ, the result will be a conflict.' },
  bare: { fr: 'Si elles diffèrent, le résultat sera un conflit.', en: 'If they differ, the result will be a conflict.' },
  open: { fr: 'l’une est « inconnu », et le résultat sera indéterminé.', en: 'one is “inconnu”, and the result will be undetermined.' },
  unknown: { fr: 'L’une est « inconnu » : le résultat sera indéterminé.', en: 'One is “inconnu”: the result will be undetermined.' },
} as const;

/** `negative`: a number of the dossier that has no least one, and that this situation wants below zero; empty: none. */
type Gap = { readonly definition: string; readonly situation: string; readonly situationEn: string; readonly negative: string };

/** What to write first where only a number that nobody bounded makes the situation. */
function unlessNegative(name: string, language: 'fr' | 'en', hint: string): string {
  if (name === '') return hint;
  const otherwise = hint.charAt(0).toLowerCase() + hint.slice(1);
  return language === 'fr'
    ? `Ajoutez « , au moins 0 » à la déclaration de « ${name} » s’il n’est jamais négatif ; sinon, ${otherwise}`
    : `Add “, au moins 0” to the declaration of “${name}” if it is never negative; otherwise ${otherwise}`;
}

/** A value bound to a donnée of another ruleset that leaves the bounds declared there; no situation where none could be told. */
type BoundGap = {
  readonly definition: string;
  readonly bounds: string;
  readonly boundsEn: string;
  readonly situation: string;
  readonly situationEn: string;
};

const BOUND_HINT = {
  fr: 'Si le texte le dit, ramenez la valeur : « , dans la limite de … », « , au moins … ». Sinon, déclarez les bornes de ce qui est donné ici, ou corrigez celles du règlement repris.',
  en: 'If the text says so, bring the value back: “, dans la limite de …”, “, au moins …”. Otherwise declare the bounds of what is given here, or correct those of the ruleset taken up.',
} as const;

interface Unexamined {
  readonly definition: string;
  readonly subject: string;
}

/** Why a clause is of no use. */
const IDLE = {
  condition: {
    fr: (words: string) => `${words === '' ? 'Cette condition' : `« ${words} »`} n'est vrai pour aucun dossier : ce qui suit ne sert jamais.`,
    hintFr: 'Corrigez la condition, ou les bornes déclarées de ce qu’elle lit.',
    en: (words: string) => `${words === '' ? 'This condition' : `“${words}”`} is true of no dossier: what stands under it is never used.`,
    hintEn: 'Correct the condition, or the declared bounds of what it reads.',
  },
  excepted: {
    fr: (words: string) => `${words === '' ? 'Cette ligne' : `« ${words} »`} ne sert jamais : dans tous les dossiers, une exception prend sa place.`,
    hintFr: 'Corrigez la condition des exceptions, ou enlevez cette ligne.',
    en: (words: string) => `${words === '' ? 'This line' : `“${words}”`} is never used: in every dossier an exception takes its place.`,
    hintEn: 'Correct the condition of the exceptions, or remove this line.',
  },
  otherwise: {
    fr: () => `« sinon » ne sert jamais : dans tous les dossiers, une des lignes au-dessus s’applique.`,
    hintFr: 'Ajoutez la condition qui manque (« … si … »), corrigez celles qui y sont, ou enlevez « sinon ».',
    en: () => '“sinon” is never used: in every dossier one of the lines above applies.',
    hintEn: 'Add the condition that is missing (“… si …”), correct those that are there, or remove “sinon”.',
  },
} as const;

/** Why the situations of a rule were not looked at one by one, and what may be done about it. */
const UNEXAMINED = {
  many: {
    fr: ({ definition }: Unexamined) => `Les conditions de « ${definition} » distinguent trop de situations`,
    en: ({ definition }: Unexamined) => `The conditions of “${definition}” tell too many situations apart`,
    hintFr: 'Partagez la règle en règles plus petites, chacune sur quelques conditions.',
    hintEn: 'Split the rule into smaller ones, each about a few conditions.',
  },
  fraction: {
    fr: ({ definition, subject }: Unexamined) => `Une condition de « ${definition} » compare une fraction exacte, « ${subject} »`,
    en: ({ definition, subject }: Unexamined) => `A condition of “${definition}” compares an exact fraction, “${subject}”`,
    hintFr: 'Si le texte le permet, comparez sans diviser (« a > 20 » plutôt que « a / 2 > 10 »), ou arrondissez.',
    hintEn: 'If the text allows, compare without dividing (“a > 20” instead of “a / 2 > 10”), or round.',
  },
  other: {
    fr: ({ definition, subject }: Unexamined) => `Une condition de « ${definition} » porte sur « ${subject} », dont les cas ne se comptent pas`,
    en: ({ definition, subject }: Unexamined) => `A condition of “${definition}” bears on “${subject}”, whose cases cannot be counted`,
    hintFr: 'Vérifiez par des cas que chaque situation a sa réponse, et une seule.',
    hintEn: 'Check by cases that each situation has its answer, and only one.',
  },
} as const;

/**
 * Findings of the analyses: nothing is wrong with one declaration, but a situation is answered by none, or by two. `order`: the lines to write so that one of two exceptions
 * gives way; none where one is no exception.
 */
export const ANALYSIS = {
  clauseGap: entry<Gap>()({
    code: 'clause-gap',
    severity: 'warning',
    fr: {
      title: 'Situation sans réponse',
      message: ({ definition, situation }) =>
        `« ${definition} » ne donne rien quand ${situation}. Un dossier dans cette situation n'aurait pas de résultat (trou).`,
      hint: ({ negative }) =>
        unlessNegative(negative, 'fr', 'Écrivez ce que le texte dit de cette situation ; s’il n’en dit rien, « inconnu si … » ou une « question ».'),
    },
    en: {
      title: 'Situation without an answer',
      message: ({ definition, situationEn }) =>
        `“${definition}” gives nothing when ${situationEn}. A dossier in this situation would have no result (a hole).`,
      hint: ({ negative }) =>
        unlessNegative(negative, 'en', 'Write what the text says of this situation; where it says nothing, “inconnu si …” or a “question”.'),
    },
  }),
  boundGap: entry<BoundGap>()({
    code: 'bound-gap',
    severity: 'warning',
    fr: {
      title: 'Valeur reprise hors bornes',
      message: ({ definition, bounds, situation }) =>
        `Le règlement repris ne prend « ${definition} » que dans ces bornes : ${bounds}. La valeur donnée ici en sort quand ${situation} ; un dossier dans cette situation n'aurait pas de résultat (trou).`,
      hint: () => BOUND_HINT.fr,
    },
    en: {
      title: 'Value taken up out of bounds',
      message: ({ definition, boundsEn, situationEn }) =>
        `The ruleset taken up takes “${definition}” only within these bounds: ${boundsEn}. The value given here leaves them when ${situationEn}; a dossier in this situation would have no result (a hole).`,
      hint: () => BOUND_HINT.en,
    },
  }),
  possibleBoundGap: entry<BoundGap>()({
    code: 'possible-bound-gap',
    severity: 'info',
    fr: {
      title: 'Peut-être hors bornes',
      message: ({ definition, bounds, situation }) =>
        `Le règlement repris ne prend « ${definition} » que dans ces bornes : ${bounds}. La valeur donnée ici ${situation === '' ? 'peut en sortir' : `en sortirait quand ${situation}`} : elle est calculée, on ne sait pas si un dossier peut s'y trouver, et il n'aurait pas de résultat (trou).`,
      hint: () => BOUND_HINT.fr,
    },
    en: {
      title: 'Perhaps out of bounds',
      message: ({ definition, boundsEn, situationEn }) =>
        `The ruleset taken up takes “${definition}” only within these bounds: ${boundsEn}. The value given here ${situationEn === '' ? 'may leave them' : `would leave them when ${situationEn}`}: it is computed, whether a dossier can be there is not known, and it would have no result (a hole).`,
      hint: () => BOUND_HINT.en,
    },
  }),
  tableGap: entry<Gap>()({
    code: 'table-gap',
    severity: 'warning',
    fr: {
      title: 'Aucune ligne ne répond',
      message: ({ definition, situation }) =>
        `Le tableau de « ${definition} » n'a pas de ligne quand ${situation}. Un dossier dans cette situation n'aurait pas de résultat (trou).`,
      hint: ({ negative }) =>
        unlessNegative(
          negative,
          'fr',
          'Écrivez la ligne que le texte donne ; s’il n’en donne pas, une ligne « inconnu ». N’élargissez une autre ligne que si le texte le dit.',
        ),
    },
    en: {
      title: 'No row answers',
      message: ({ definition, situationEn }) =>
        `The table of “${definition}” has no row when ${situationEn}. A dossier in this situation would have no result (a hole).`,
      hint: ({ negative }) =>
        unlessNegative(
          negative,
          'en',
          'Write the row the text gives; where it gives none, a row “inconnu”. Widen another row only if the text says so.',
        ),
    },
  }),
  clauseOverlap: entry<{ definition: string; situation: string; situationEn: string; order: readonly string[]; unknown: string; bare: string }>()({
    code: 'clause-overlap',
    severity: 'warning',
    fr: {
      title: 'Deux clauses se rencontrent',
      message: ({ definition, situation, unknown, bare }) =>
        bare === 'yes'
          ? `« ${definition} » a plusieurs valeurs qui valent tous les jours. ${OVERLAP[unknown === 'yes' ? 'unknown' : 'bare'].fr}`
          : `Dans « ${definition} », plusieurs clauses s’appliquent quand ${situation}. Aucune n'a le pas sur l'autre : ${OVERLAP[unknown === 'yes' ? 'open' : 'values'].fr}`,
      hint: ({ order, bare }) =>
        bare === 'yes'
          ? 'Écrivez le jour où chacune commence : « … depuis le … ».'
          : order.length === 0
            ? 'Précisez une condition, ou écrivez l’une comme exception : « sauf si … : … ».'
            : `Nommez l’une, puis écartez-la par l’autre : ${order.map((line) => `« ${line} »`).join(', ')}.`,
    },
    en: {
      title: 'Two clauses meet',
      message: ({ definition, situationEn, unknown, bare }) =>
        bare === 'yes'
          ? `“${definition}” has several values that hold on every day. ${OVERLAP[unknown === 'yes' ? 'unknown' : 'bare'].en}`
          : `In “${definition}”, several clauses apply when ${situationEn}. None has precedence: ${OVERLAP[unknown === 'yes' ? 'open' : 'values'].en}`,
      hint: ({ order, bare }) =>
        bare === 'yes'
          ? 'Write the day on which each begins: “… depuis le …”.'
          : order.length === 0
            ? 'Narrow a condition, or write one as an exception: “sauf si … : …”.'
            : `Name one, then set it aside by the other: ${order.map((line) => `“${line}”`).join(', ')}.`,
    },
    related: OTHER_CLAUSE,
  }),
  bareConditions: entry<{ definition: string; lines: number }>()({
    code: 'bare-conditions',
    severity: 'warning',
    fr: {
      title: 'Conditions non jointes',
      message: ({ definition, lines }) =>
        `« ${definition} » a ${lines} réponses qui valent tous les jours, une par ligne : là où l'une est oui et l'autre non, c'est un conflit.`,
      hint: () =>
        'Commencez les lignes suivantes par « et » si toutes doivent être vraies, par « ou » si une suffit ; si chacune vaut à partir d’un jour, écrivez-le : « … depuis le … ».',
    },
    en: {
      title: 'Conditions not joined',
      message: ({ definition, lines }) =>
        `“${definition}” has ${lines} answers that hold on every day, one a line: where one is yes and another no, it is a conflict.`,
      hint: () => 'Begin the lines below by “et” if all must hold, by “ou” if one is enough; if each holds from a day on, write it: “… depuis le …”.',
    },
    related: OTHER_CLAUSE,
    fixes: {
      join: {
        fr: (p) => `Les joindre par « ${String(p['word'])} »`,
        en: (p) => `Join them by “${String(p['word'])}”`,
      },
    },
  }),
  /** `bare`: no value has a condition; `since`, the day after the last of the version they stand in; `dated`: a first day stands above the second. */
  clauseConflict: entry<{
    definition: string;
    situation: string;
    situationEn: string;
    order: readonly string[];
    since: string;
    bare: string;
    dated: string;
  }>()({
    code: 'clause-conflict',
    severity: 'error',
    fr: {
      title: 'Deux clauses se contredisent',
      message: ({ definition, situation }) =>
        `Dans « ${definition} », plusieurs clauses répondent différemment quand ${situation}. Aucune n'a le pas sur l'autre : le résultat est un conflit.`,
      hint: ({ order, since, bare, dated }) =>
        since !== ''
          ? `Écrivez « depuis le ${since} » après la valeur qui suit l’autre.`
          : dated === 'yes'
            ? 'Mettez la valeur sans date au-dessus de celle qui en a une (elle vaut jusqu’à la veille), ou donnez-lui son premier jour : « depuis le … ».'
            : bare === 'yes'
              ? 'Gardez-en une, ou dites ce qui les distingue : un premier jour (« depuis le … ») ou une condition (« si … »).'
              : order.length === 0
                ? 'Précisez une condition, ou écrivez l’une comme exception : « sauf si … : … ».'
                : `Nommez l’une, puis écartez-la par l’autre : ${order.map((line) => `« ${line} »`).join(', ')}.`,
    },
    en: {
      title: 'Two clauses disagree',
      message: ({ definition, situationEn }) =>
        `In “${definition}”, several clauses answer differently when ${situationEn}. None has precedence: the result is a conflict.`,
      hint: ({ order, since, bare, dated }) =>
        since !== ''
          ? `Write “depuis le ${since}” after the value that follows the other.`
          : dated === 'yes'
            ? 'Put the value without a date above the one that has one (it holds until the day before), or give it its first day: “depuis le …”.'
            : bare === 'yes'
              ? 'Keep one, or say what tells them apart: a first day (“depuis le …”) or a condition (“si …”).'
              : order.length === 0
                ? 'Narrow a condition, or write one as an exception: “sauf si … : …”.'
                : `Name one, then set it aside by the other: ${order.map((line) => `“${line}”`).join(', ')}.`,
    },
    related: OTHER_CLAUSE,
  }),
  tableOverlap: entry<{ definition: string; situation: string; situationEn: string }>()({
    code: 'table-overlap',
    severity: 'warning',
    fr: {
      title: 'Deux lignes se rencontrent',
      message: ({ definition, situation }) =>
        `Dans le tableau de « ${definition} », plusieurs lignes répondent quand ${situation} : si leurs valeurs diffèrent, le résultat sera un conflit.`,
      hint: () => 'Corrigez les bornes de l’une des lignes.',
    },
    en: {
      title: 'Two rows meet',
      message: ({ definition, situationEn }) =>
        `In the table of “${definition}”, several rows answer when ${situationEn}: if their values differ, the result will be a conflict.`,
      hint: () => 'Correct the bounds of one of the rows.',
    },
    related: OTHER_ROW,
  }),
  tableConflict: entry<{ definition: string; situation: string; situationEn: string }>()({
    code: 'table-conflict',
    severity: 'error',
    fr: {
      title: 'Deux lignes se contredisent',
      message: ({ definition, situation }) =>
        `Dans le tableau de « ${definition} », plusieurs lignes répondent différemment quand ${situation} : le résultat est un conflit.`,
      hint: () => 'Corrigez les bornes de l’une des lignes.',
    },
    en: {
      title: 'Two rows disagree',
      message: ({ definition, situationEn }) =>
        `In the table of “${definition}”, several rows answer differently when ${situationEn}: the result is a conflict.`,
      hint: () => 'Correct the bounds of one of the rows.',
    },
    related: OTHER_ROW,
  }),
  possibleGap: entry<{ definition: string; situation: string; situationEn: string; more: number }>()({
    code: 'possible-gap',
    severity: 'info',
    fr: {
      title: 'Peut-être un trou',
      message: ({ definition, situation, more }) =>
        `« ${definition} » ne donnerait rien quand ${situation}${alsoInFrench(more)}. Ce qui est regardé ici est calculé, ou se tient : on ne sait pas si un dossier peut s'y trouver.`,
      hint: () => 'Si un dossier le peut, ajoutez ce que dit le texte, ou « inconnu » s’il se tait ; sinon, écrivez la condition qui l’exclut.',
    },
    en: {
      title: 'Perhaps a gap',
      message: ({ definition, situationEn, more }) =>
        `“${definition}” would give nothing when ${situationEn}${alsoInEnglish(more)}. What is looked at here is computed, or hangs together: whether a dossier can be there is not known.`,
      hint: () => 'If one can, add what the text says, or “inconnu” where it is silent; if not, write the condition that rules it out.',
    },
  }),
  possibleOverlap: entry<{ definition: string; situation: string; situationEn: string; more: number }>()({
    code: 'possible-overlap',
    severity: 'info',
    fr: {
      title: 'Peut-être deux réponses',
      message: ({ definition, situation, more }) =>
        `« ${definition} » aurait plusieurs réponses quand ${situation}${alsoInFrench(more)}. Ce qui est regardé ici est calculé, ou se tient : on ne sait pas si un dossier peut s'y trouver.`,
      hint: () => 'Si un dossier le peut, précisez une condition ou écrivez une exception ; sinon, écrivez la condition qui l’exclut.',
    },
    en: {
      title: 'Perhaps two answers',
      message: ({ definition, situationEn, more }) =>
        `“${definition}” would have several answers when ${situationEn}${alsoInEnglish(more)}. What is looked at here is computed, or hangs together: whether a dossier can be there is not known.`,
      hint: () => 'If one can, narrow a condition or write an exception; if not, write the condition that rules it out.',
    },
    related: OTHER_ANSWER,
  }),
  idleClause: entry<{ words: string; why: 'condition' | 'excepted' | 'otherwise' }>()({
    code: 'idle-clause',
    severity: 'warning',
    fr: {
      title: 'Ne sert jamais',
      message: (p) => IDLE[p.why].fr(p.words),
      hint: ({ why }) => IDLE[why].hintFr,
    },
    en: {
      title: 'Never used',
      message: (p) => IDLE[p.why].en(p.words),
      hint: ({ why }) => IDLE[why].hintEn,
    },
  }),
  unexamined: entry<{ definition: string; why: 'many' | 'fraction' | 'other'; subject: string }>()({
    code: 'unexamined',
    severity: 'info',
    fr: {
      title: 'Trous et conflits non cherchés',
      message: (p) => `${UNEXAMINED[p.why].fr(p)} : on n'a cherché ni trou ni conflit. L'évaluation d'un dossier les signalerait.`,
      hint: ({ why }) => UNEXAMINED[why].hintFr,
    },
    en: {
      title: 'Gaps and conflicts not sought',
      message: (p) => `${UNEXAMINED[p.why].en(p)}: neither gaps nor conflicts were sought. Evaluating a dossier would report them.`,
      hint: ({ why }) => UNEXAMINED[why].hintEn,
    },
  }),
} as const;
