/**
 * THE OPERATOR TABLE: one entry per operator, read by the checker, both evaluators, the emitter, hover and the reference page.
 * `bounds` says how each operand moves the result, so that one mechanism gives the smallest interval when operands are unknown (decision 36):
 * `+` grows with it, `-` shrinks with it, `±` take the extremes of the corners (bilinear), `·` neither (finite operands are tried one by one).
 */
export type Movement = '+' | '-' | '±' | '·';

export interface Operator {
  /** As written in the language; `…` for an operand. */
  readonly symbol: string;
  readonly bounds: readonly Movement[];
  /** The function of `runtime` that computes it on known values; null: emitted inline by each back end. */
  readonly runtime: string | null;
  readonly fr: string;
  readonly en: string;
  readonly example: string;
}

const operator = (symbol: string, bounds: readonly Movement[], runtime: string | null, fr: string, en: string, example: string): Operator => ({
  symbol,
  bounds,
  runtime,
  fr,
  en,
  example,
});

/**
 * INVARIANT of a checked model. `add subtract atMost atLeast sum-like` operands: same unit, same scale as the result (the checker inserts
 * `rescale`, `toExact`, `convert`). `multiply`: scale of the result = sum of the scales, + 2 for each `%` operand that is not the unit of the result;
 * `divide`: always exact. Comparisons: same unit, scales may differ, and they never overflow. Exact numbers are reduced fractions.
 */
export const OPERATORS = {
  // numbers
  add: operator('… + …', ['+', '+'], 'add', 'somme', 'sum', '100 € + 50 €'),
  subtract: operator('… − …', ['+', '-'], 'subtract', 'différence', 'difference', '100 € − 50 €'),
  negate: operator('− …', ['-'], 'negate', 'opposé', 'opposite', '− montant'),
  multiply: operator('… × …', ['±', '±'], 'multiply', 'produit', 'product', '24,50 €/h × 3 h'),
  divide: operator('… / …', ['±', '±'], 'divide', 'quotient exact', 'exact quotient', '150 € / 365'),
  atMost: operator('…, dans la limite de …', ['+', '+'], 'atMost', 'écrêtement à un plafond', 'capped at', 'dépense, dans la limite de 500 €'),
  atLeast: operator('…, au moins …', ['+', '+'], 'atLeast', 'relèvement à un plancher', 'raised to', 'dépense, au moins 10 €'),
  /** static: step (scaled integer at `scale`), scale, direction; result has `scale`. Operand scaled or exact. */
  round: operator('…, arrondi …', ['+'], 'round', 'arrondi explicite', 'explicit rounding', '55,125 €, arrondi au centime'),
  /** static: by (decimals added). */
  rescale: operator('', ['+'], 'rescale', 'mise à la même échelle', 'same scale', ''),
  /** Scaled integer to exact fraction. */
  toExact: operator('', ['+'], 'toExact', 'fraction exacte', 'exact fraction', ''),
  /** static: n, d. Exact change of unit (an → mois, semaine → jour); result exact unless d = 1. */
  convert: operator('', ['+'], 'convert', "changement d'unité", 'change of unit', '1 an + 6 mois'),
  // comparisons: numbers, days; equal and different also booleans, choices, texts, periods
  equal: operator('… = …', ['·', '·'], null, 'égal à', 'equal to', 'nombre de candidats = 1'),
  different: operator('… ≠ …', ['·', '·'], null, 'différent de', 'different from', 'catégorie ≠ autre'),
  less: operator('… < …', ['·', '·'], null, 'inférieur à', 'less than', 'âge < 60'),
  lessOrEqual: operator('… ≤ …', ['·', '·'], null, 'au plus', 'at most', 'âge ≤ 60'),
  greater: operator('… > …', ['·', '·'], null, 'supérieur à', 'more than', 'âge > 60'),
  greaterOrEqual: operator('… ≥ …', ['·', '·'], null, 'au moins', 'at least', 'âge ≥ 60'),
  // logic, left to right: the second operand is not read when the first decides
  and: operator('… et …', ['·', '·'], null, 'et', 'and', 'majeur et retraité'),
  or: operator('… ou …', ['·', '·'], null, 'ou', 'or', 'malade ou blessé'),
  not: operator('non …', ['·'], null, 'non', 'not', 'non mission possible'),
  exists: operator('… existe', ['·'], null, 'est donné', 'is given', 'date de la visite existe'),
  /** The value of an optional that must be there: `aucun` is a hole. */
  required: operator('', ['·'], null, 'valeur nécessaire', 'required value', ''),
  // days; static `place` is absent for the mainland calendar, else the place is the last argument
  addMonths: operator(
    '… mois après …',
    ['+', '+'],
    'addMonths',
    'art. 641 : même quantième ou dernier jour du mois',
    'same day number or last of month',
    '1 mois après date de notification',
  ),
  addDays: operator('… jours après …', ['+', '+'], 'addDays', 'jours calendaires', 'calendar days', '15 jours après date'),
  /** static: kind `ouvrés` | `ouvrables`. Arguments: day, count (negative: before), place. */
  addWorkingDays: operator(
    '… jours ouvrés après …',
    ['+', '+', '·'],
    'addWorkingDays',
    'jours ouvrés ou ouvrables',
    'working days',
    '10 jours ouvrés après date',
  ),
  /** Arguments: day, place. */
  defer: operator(
    '…, reporté au premier jour ouvrable',
    ['+', '·'],
    'defer',
    'art. 642',
    'deferred to the next working day',
    '1 mois après date, reporté au premier jour ouvrable',
  ),
  daysBetween: operator('jours entre … et …', ['-', '+'], 'daysBetween', 'B − A', 'B − A', 'jours entre début et fin'),
  monthsBetween: operator(
    'mois entiers entre … et …',
    ['-', '+'],
    'monthsBetween',
    'mois révolus',
    'whole months',
    'mois entiers entre début et fin',
  ),
  yearsBetween: operator(
    'années entières entre … et …',
    ['-', '+'],
    'yearsBetween',
    'années révolues',
    'whole years',
    'années entières entre naissance et date',
  ),
  firstOfMonth: operator(
    'premier jour du mois de …',
    ['+'],
    'firstOfMonth',
    'premier jour du mois',
    'first of month',
    'premier jour du mois de date',
  ),
  lastOfMonth: operator('dernier jour du mois de …', ['+'], 'lastOfMonth', 'dernier jour du mois', 'last of month', 'dernier jour du mois de date'),
  civilYear: operator('année civile de …', ['+'], 'civilYear', 'année civile', 'calendar year', 'année civile de date'),
  /** Arguments: day, place. */
  isHoliday: operator('… tombe un jour férié', ['·', '·'], 'isHoliday', 'jour férié du lieu', 'public holiday', 'date tombe un jour férié'),
  /** static: weekday, ISO 1–7. */
  isWeekday: operator('… tombe un dimanche', ['·'], 'isWeekday', 'jour de la semaine', 'day of the week', 'date tombe un dimanche'),
  // periods, both days included; empty when the end is before the start
  period: operator('période du … au …', ['·', '·'], 'period', 'période, ses deux jours compris', 'period', 'période du 01/03/2011 au 31/05/2011'),
  intersection: operator('… commune à …', ['·', '·'], 'intersection', 'jours communs', 'days in common', 'P commune à Q'),
  /** A day in a period, or a period in a period. */
  dayWithin: operator('… dans …', ['·', '·'], 'dayWithin', 'jour dans la période', 'day within', 'date dans période'),
  periodWithin: operator('… dans …', ['·', '·'], 'periodWithin', 'période contenue', 'period within', 'P dans Q'),
  firstDay: operator('premier jour de …', ['·'], 'firstDay', 'premier jour', 'first day', 'premier jour de P'),
  lastDay: operator('dernier jour de …', ['·'], 'lastDay', 'dernier jour', 'last day', 'dernier jour de P'),
  dayCount: operator('nombre de jours de …', ['·'], 'dayCount', 'nombre de jours', 'number of days', 'nombre de jours de P'),
  // lists
  isEmpty: operator('… est vide', ['·'], null, 'sans élément', 'without element', 'candidats est vide'),
  distinct: operator('valeurs distinctes de …', ['·'], null, 'valeurs distinctes', 'distinct values', 'valeurs distinctes de prestations'),
  /** Elements of the list that come before (after) the element, in the order of the donnée they come from. */
  preceding: operator('… précédant …', ['·', '·'], null, 'ceux d’avant', 'those before', 'dépenses précédant achat'),
  following: operator('… suivant …', ['·', '·'], null, 'ceux d’après', 'those after', 'dépenses suivant achat'),
  /** Records `{précédent, suivant}` of the built-in fiche of pairs. */
  pairs: operator(
    'paire successive de …',
    ['·'],
    null,
    'paires d’éléments successifs',
    'consecutive pairs',
    'pour chaque paire successive de événements',
  ),
} as const satisfies Record<string, Operator>;

export type OperatorName = keyof typeof OPERATORS;
