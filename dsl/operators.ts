/**
 * THE OPERATOR TABLE: the one list of operators. `OperatorName` is what the checker writes and both evaluators apply, each in its own way; hover
 * and the reference page show `symbol`, `fr` and `example`; tests hold the runtime to `runtime`, and the twins of arithmetic and of shifts of
 * days to `bounds`.
 * `bounds` says how each operand moves the result (decision 36): `+` grows with it, `-` shrinks with it, `±` one or the other by the sign of the
 * rest (bilinear, the extremes are at the corners), `·` neither.
 */
type Movement = '+' | '-' | '±' | '·';

interface Operator {
  /** As written in the language; `…` for an operand. Empty, as are `fr` and `example`: made by the checker, never written. */
  readonly symbol: string;
  readonly bounds: readonly Movement[];
  /** The function of `runtime/` that computes it on known values; null: none, each evaluator has it inline. Its twin in `runtime/partial/` is named as the operator. */
  readonly runtime: string | null;
  readonly fr: string;
  readonly example: string;
}

const operator = (symbol: string, bounds: readonly Movement[], runtime: string | null, fr: string, example: string): Operator => ({
  symbol,
  bounds,
  runtime,
  fr,
  example,
});

/** What the checker inserts; nobody writes it. */
const inserted = (bounds: readonly Movement[], runtime: string | null): Operator => operator('', bounds, runtime, '', '');

/**
 * INVARIANT of a checked model. `add subtract atMost atLeast sum-like` operands: same unit, same scale as the result (the checker inserts
 * `rescale`, `toExact`, `convert`). `multiply`: scale of the result = sum of the scales, + 2 for each `%` operand that is not the unit of the result;
 * `divide`: always exact. Comparisons: same unit, scales may differ, and they never overflow. Exact numbers are reduced fractions.
 */
export const OPERATORS = {
  // numbers
  add: operator('… + …', ['+', '+'], 'add', 'la somme ; mêmes unités', '100 € + 50 €'),
  subtract: operator('… − …', ['+', '-'], 'subtract', 'la différence ; mêmes unités', '100 € − 50 €'),
  negate: operator('− …', ['-'], 'negate', "l'opposé", '− montant'),
  multiply: operator('… × …', ['±', '±'], 'multiply', 'le produit ; les unités se multiplient', '24,50 €/h × 3 h'),
  divide: operator('… / …', ['±', '±'], 'divideExact', 'le quotient, exact ; diviser par zéro est un trou', '150 € / 365'),
  atMost: operator('…, dans la limite de …', ['+', '+'], 'atMost', 'le plus petit des deux : un plafond', 'dépense, dans la limite de 500 €'),
  atLeast: operator('…, au moins …', ['+', '+'], 'atLeast', 'le plus grand des deux : un plancher', 'dépense, au moins 10 €'),
  /** static: step (scaled integer at `scale`), scale, direction; result has `scale`. Operand scaled or exact. */
  round: operator(
    '…, arrondi …',
    ['+'],
    'roundScaled',
    "l'arrondi de tout ce qui précède : au plus proche (la moitié s'éloigne de zéro), inférieur ou supérieur",
    '110,25 € / 2, arrondi au centime',
  ),
  /** static: by (decimals added). */
  rescale: inserted(['+'], 'rescale'),
  /** Scaled integer to exact fraction. */
  toExact: inserted(['+'], 'toExact'),
  /** static: n, d. Exact change of unit (an → mois, semaine → jour); result exact unless d = 1. */
  convert: inserted(['+'], 'convertExact'),
  // comparisons: numbers, days; equal and different also booleans, choices, texts, periods
  equal: operator('… = …', ['·', '·'], null, 'égal à ; « est » pour un choix', 'nombre de candidats = 1'),
  different: operator('… ≠ …', ['·', '·'], null, "différent de ; « n'est pas » pour un choix", 'nombre de candidats ≠ 1'),
  less: operator('… < …', ['·', '·'], null, 'inférieur à, ou avant', 'âge < 60'),
  lessOrEqual: operator('… ≤ …', ['·', '·'], null, 'inférieur ou égal à, ou ce jour au plus tard', 'âge ≤ 60'),
  greater: operator('… > …', ['·', '·'], null, 'supérieur à, ou après', 'âge > 60'),
  greaterOrEqual: operator('… ≥ …', ['·', '·'], null, 'supérieur ou égal à, ou ce jour au plus tôt', 'âge ≥ 60'),
  // logic, left to right: the second operand is not read when the first decides
  and: operator('… et …', ['·', '·'], null, "les deux ; le second n'est pas lu si le premier est non", 'majeur et retraité'),
  or: operator('… ou …', ['·', '·'], null, "l'un ou l'autre, ou les deux ; le second n'est pas lu si le premier est oui", 'malade ou blessé'),
  not: operator('non …', ['·'], null, 'le contraire', 'non mission possible'),
  exists: operator('… existe', ['·'], null, "n'est pas « aucun »", 'date de la visite existe'),
  /** The value of an optional that must be there: `aucun` is a hole. static `sure`: 1 where a guard read before makes sure that it is. */
  required: inserted(['·'], null),
  // days; static `place` is absent for the mainland calendar, else the place is the last argument
  addMonths: operator(
    '… mois après …',
    ['+', '+'],
    'addMonths',
    'le même quantième, ou le dernier jour du mois (art. 641 du code de procédure civile) ; « avant » recule',
    '1 mois après date de notification',
  ),
  addDays: operator('… jours après …', ['+', '+'], 'addDays', 'en jours calendaires ; « avant » recule', '15 jours après date de notification'),
  /** static: kind `ouvrés` | `ouvrables`. Arguments: day, count (negative: before), place. */
  addWorkingDays: operator(
    '… jours ouvrés après …',
    ['+', '+', '·'],
    'addWorkingDays',
    'jours ouvrés (lundi à vendredi) ou ouvrables (lundi à samedi), sans les fériés ; « avant » recule',
    '10 jours ouvrés après date de notification',
  ),
  /** Arguments: day, place. */
  defer: operator(
    '…, reporté au premier jour ouvrable',
    ['+', '·'],
    'defer',
    "un samedi (même s'il est ouvrable), un dimanche ou un jour férié passe au premier jour suivant qui n'est aucun des trois (art. 642 du code de procédure civile)",
    '1 mois après date de notification, reporté au premier jour ouvrable',
  ),
  daysBetween: operator('jours entre … et …', ['-', '+'], 'daysBetween', 'le second jour moins le premier', 'jours entre début et fin'),
  monthsBetween: operator('mois entiers entre … et …', ['-', '+'], 'monthsBetween', 'les mois révolus', 'mois entiers entre début et fin'),
  yearsBetween: operator(
    'années entières entre … et …',
    ['-', '+'],
    'yearsBetween',
    'les années révolues',
    'années entières entre naissance et date de notification',
  ),
  firstOfMonth: operator('premier jour du mois de …', ['+'], 'firstOfMonth', 'le 1er du mois de ce jour', 'premier jour du mois de fin'),
  lastOfMonth: operator('dernier jour du mois de …', ['+'], 'lastOfMonth', 'le dernier jour du mois de ce jour', 'dernier jour du mois de fin'),
  firstOfYear: operator(
    "premier jour de l'année civile de …",
    ['+'],
    'firstOfYear',
    "le 1er janvier de l'année de ce jour",
    "premier jour de l'année civile de (1 an après fin)",
  ),
  lastOfYear: operator(
    "dernier jour de l'année civile de …",
    ['+'],
    'lastOfYear',
    "le 31 décembre de l'année de ce jour",
    "dernier jour de l'année civile de fin",
  ),
  civilYear: operator('année civile de …', ['+'], 'civilYear', "l'année de ce jour", 'année civile de fin'),
  /** Arguments: day, place. */
  isHoliday: operator('… tombe un jour férié', ['·', '·'], 'isHoliday', 'est un jour férié du lieu', 'fin tombe un jour férié'),
  /** static: weekday, ISO 1–7. */
  isWeekday: operator('… tombe un dimanche', ['·'], 'weekday', 'est ce jour de la semaine', 'fin tombe un dimanche'),
  // periods, both days included; empty when the end is before the start
  period: operator(
    'période du … au …',
    ['·', '·'],
    'period',
    'les jours du premier au second, compris ; vide si le second est avant',
    'période du 01/03/2011 au 31/05/2011',
  ),
  intersection: operator(
    '… commune à …',
    ['·', '·'],
    'intersection',
    'les jours que les deux périodes ont en commun',
    'période de soins commune à séjour',
  ),
  /** A day in a period, or a period in a period. */
  dayWithin: operator('… dans …', ['·', '·'], 'dayWithin', 'le jour est dans la période, bornes comprises', 'fin dans trimestre'),
  periodWithin: operator('… dans …', ['·', '·'], 'periodWithin', "tous les jours de l'une sont dans l'autre", 'séjour dans trimestre'),
  firstDay: operator(
    'premier jour de …',
    ['·'],
    'firstDay',
    "le premier jour de la période ; vide, elle n'en a pas : trou",
    'premier jour de séjour',
  ),
  lastDay: operator('dernier jour de …', ['·'], 'lastDay', "le dernier jour de la période ; vide, elle n'en a pas : trou", 'dernier jour de séjour'),
  dayCount: operator('nombre de jours de …', ['·'], 'dayCount', 'le nombre de jours de la période', 'nombre de jours de séjour'),
  // lists
  isEmpty: operator('… est vide', ['·'], null, "la liste n'a pas d'élément", 'candidats est vide'),
  distinct: operator('valeurs distinctes de …', ['·'], null, 'chaque valeur une fois', 'valeurs distinctes de prestations'),
  /** Elements of the list that come before (after) the element, in the order of the donnée they come from. */
  preceding: operator('… précédant …', ['·', '·'], null, "les éléments d'avant celui-ci, dans l'ordre de la liste", 'dépenses précédant achat'),
  following: operator('… suivant …', ['·', '·'], null, "les éléments d'après celui-ci, dans l'ordre de la liste", 'dépenses suivant achat'),
  /** Records `{précédent, suivant}` of the built-in fiche of pairs. */
  pairs: operator(
    '… pour chaque paire successive de …',
    ['·'],
    null,
    'une valeur par couple d’éléments qui se suivent, « précédent » et « suivant »',
    "(jours entre date du précédent et date du suivant pour chaque paire successive d'événements)",
  ),
} as const satisfies Record<string, Operator>;

export type OperatorName = keyof typeof OPERATORS;

/** The operators that compare two values. */
export type Comparison = 'equal' | 'different' | 'less' | 'lessOrEqual' | 'greater' | 'greaterOrEqual';

/** Each comparison as it reads with its sides exchanged. */
export const MIRRORED: Readonly<Record<Comparison, Comparison>> = {
  equal: 'equal',
  different: 'different',
  less: 'greater',
  lessOrEqual: 'greaterOrEqual',
  greater: 'less',
  greaterOrEqual: 'lessOrEqual',
};

export const isComparison = (op: string): op is Comparison => op in MIRRORED;
