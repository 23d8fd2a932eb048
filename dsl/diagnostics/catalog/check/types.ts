/** Types, units, decimals, guards, days. */
import { nameType } from '../../../check/types.ts';
import { frenchDigits } from '../../../lexer/points.ts';
import { nameUnit } from '../../../model/units.ts';
import { entry } from '../../entry.ts';
import { GUARD_HINT, GUARD_WORDS, OPERATIONS, bounds, cellHint, decimals, kindOfOperand, percentHint, placeHint, unitHint } from './unit-words.ts';
import { FIXES } from './words.ts';

/** A number of a unit by which an amount is commonly divided. */
const ofUnit = (unit: string): string => ({ jour: '365 jours', mois: '12 mois', semaine: '52 semaines' })[unit] ?? `1 ${unit}`;

const UNIT_FIX = {
  ...FIXES,
  unit: {
    fr: (p: { readonly [key: string]: unknown }) => `Ajouter l'unité « ${String(p['by'])} »`,
    en: (p: { readonly [key: string]: unknown }) => `Add the unit “${String(p['by'])}”`,
  },
} as const;

export const TYPES = {
  wrongType: entry<{ expected: string; found: string }>()({
    code: 'wrong-type',
    severity: 'error',
    fr: {
      title: 'Valeur d’une autre nature',
      message: (p) => `Il faut ici ${nameType(p.expected, 'fr')}, et c'est ${nameType(p.found, 'fr')}.`,
      hint: () => 'Changez la valeur, ou le type déclaré après « : ».',
    },
    en: {
      title: 'Value of another kind',
      message: (p) => `${nameType(p.expected, 'en')} is needed here, and this is ${nameType(p.found, 'en')}.`,
      hint: () => 'Change the value, or the type declared after “:”.',
    },
  }),
  wrongOperand: entry<{ wanted: string; found: string }>()({
    code: 'wrong-operand',
    severity: 'error',
    fr: {
      title: 'Opération impossible',
      message: (p) => `Cette opération demande ${kindOfOperand(p.wanted, 'fr')}, et c'est ${nameType(p.found, 'fr')}.`,
      hint: (p) =>
        p.found === 'date' && p.wanted === 'number'
          ? 'Écrivez « 3 jours après … » ou « jours entre … et … ».'
          : 'Vérifiez cette partie de la phrase.',
    },
    en: {
      title: 'Impossible operation',
      message: (p) => `This operation wants ${kindOfOperand(p.wanted, 'en')}, and this is ${nameType(p.found, 'en')}.`,
      hint: (p) =>
        p.found === 'date' && p.wanted === 'number' ? 'Write “3 jours après …” or “jours entre … et …”.' : 'Check this part of the sentence.',
    },
  }),
  unitMismatch: entry<{ operation: string; left: string; right: string; readings: readonly string[] }>()({
    code: 'unit-mismatch',
    severity: 'error',
    fr: {
      title: 'Unités incompatibles',
      message: (p) => `On ne peut pas ${OPERATIONS[p.operation]?.fr ?? p.operation} ${nameUnit(p.left, 'fr')} et ${nameUnit(p.right, 'fr')}.`,
      hint: (p) => (p.readings.length > 0 ? percentHint(p.readings, 'fr') : unitHint(p.left, p.right, 'fr')),
    },
    en: {
      title: 'Incompatible units',
      message: (p) => `${nameUnit(p.left, 'en')} and ${nameUnit(p.right, 'en')} cannot be ${OPERATIONS[p.operation]?.en ?? p.operation}.`,
      hint: (p) => (p.readings.length > 0 ? percentHint(p.readings, 'en') : unitHint(p.left, p.right, 'en')),
    },
    fixes: UNIT_FIX,
  }),
  wrongUnit: entry<{ expected: string; found: string; where: 'cell' | ''; readings: readonly string[] }>()({
    code: 'wrong-unit',
    severity: 'error',
    fr: {
      title: 'Unité inattendue',
      message: (p) =>
        `Il faut ${p.where === 'cell' ? 'dans cette cellule' : 'ici'} ${nameUnit(p.expected, 'fr')}, et ${p.found === '' ? 'c’est' : 'ce sont'} ${nameUnit(p.found, 'fr')}.`,
      hint: (p) =>
        p.readings.length > 0
          ? percentHint(p.readings, 'fr')
          : p.where === 'cell'
            ? cellHint(p.expected, 'fr')
            : placeHint(p.expected, p.found, 'fr'),
    },
    en: {
      title: 'Unexpected unit',
      message: (p) =>
        `${p.expected === '' ? 'A number without a unit' : `A number in ${nameUnit(p.expected, 'en')}`} is needed ${p.where === 'cell' ? 'in this cell' : 'here'}, and this is ${p.found === '' ? 'a number without a unit' : `one in ${nameUnit(p.found, 'en')}`}.`,
      hint: (p) =>
        p.readings.length > 0
          ? percentHint(p.readings, 'en')
          : p.where === 'cell'
            ? cellHint(p.expected, 'en')
            : placeHint(p.expected, p.found, 'en'),
    },
    fixes: UNIT_FIX,
  }),
  precision: entry<{ found: number | string; stored: number; step: string }>()({
    code: 'precision',
    severity: 'error',
    fr: {
      title: 'Précision perdue',
      message: (p) =>
        p.found === 'exact'
          ? `Ce calcul donne une fraction exacte, et le résultat se garde avec ${decimals(p.stored, 'fr')}.`
          : `Ce calcul peut avoir ${decimals(Number(p.found), 'fr')}, et le résultat en garde ${p.stored}.`,
      hint: (p) => `Dites comment arrondir : « , arrondi ${p.step} ».`,
    },
    en: {
      title: 'Precision lost',
      message: (p) =>
        p.found === 'exact'
          ? `This gives an exact fraction, and the result keeps ${decimals(p.stored, 'en')}.`
          : `This may have ${decimals(Number(p.found), 'en')}, and the result keeps ${p.stored}.`,
      hint: (p) => `Say how to round: “, arrondi ${p.step}”.`,
    },
    fixes: { round: { fr: (p) => `Ajouter « , arrondi ${String(p['step'])} »`, en: (p) => `Add “, arrondi ${String(p['step'])}”` } },
  }),
  /** `over`: the one unit that stands too much in what is rounded, where no step can bear it (« jour » of €·jours); empty otherwise. */
  wrongStep: entry<{ unit: string; step: string; over: string }>()({
    code: 'wrong-step',
    severity: 'error',
    fr: {
      title: 'Arrondi dans une autre unité',
      message: (p) => `On ne peut pas arrondir ${nameUnit(p.unit, 'fr')} à un pas en ${p.step === '' ? 'nombre' : p.step}.`,
      hint: (p) =>
        p.over === ''
          ? `Écrivez le pas en ${p.unit === '' ? 'nombre : « arrondi à l’unité »' : p.unit}.`
          : `Il reste une unité de trop, ${p.over} : divisez par un nombre qui la porte, comme « / ${ofUnit(p.over)} ».`,
    },
    en: {
      title: 'Rounding step in another unit',
      message: (p) => `${nameUnit(p.unit, 'en')} cannot be rounded to a step in ${p.step === '' ? 'plain numbers' : p.step}.`,
      hint: (p) =>
        p.over === ''
          ? `Write the step in ${p.unit === '' ? 'plain numbers: “arrondi à l’unité”' : p.unit}.`
          : `A unit is left over, ${p.over}: divide by a number that bears it, as “/ ${ofUnit(p.over)}”.`,
    },
  }),
  outOfBounds: entry<{ min: string; max: string }>()({
    code: 'out-of-bounds',
    severity: 'error',
    fr: {
      title: 'Valeur hors bornes',
      message: (p) => `Cette valeur sort des bornes déclarées (${bounds(p.min, p.max, 'fr')}).`,
      hint: () => 'Corrigez la valeur, ou les bornes du type.',
    },
    en: {
      title: 'Value out of bounds',
      message: (p) => `This value is outside the declared bounds (${bounds(p.min, p.max, 'en')}).`,
      hint: () => 'Correct the value, or the bounds of the type.',
    },
  }),
  reversedBounds: entry<{ min: string; max: string }>()({
    code: 'reversed-bounds',
    severity: 'error',
    fr: {
      title: 'Bornes à l’envers',
      message: (p) => `Aucune valeur n’est à la fois au moins ${p.min} et au plus ${p.max}.`,
      hint: () => 'Écrivez la plus petite borne d’abord.',
    },
    en: {
      title: 'Bounds reversed',
      message: (p) => `No value is both at least ${p.min} and at most ${p.max}.`,
      hint: () => 'Write the lower bound first.',
    },
    fixes: { swap: { fr: () => 'Échanger les deux bornes', en: () => 'Swap the two bounds' } },
  }),
  /** `decimals`: those that the place wants of it, where they are what makes it too large. */
  numberTooLarge: entry<{ digits: string; decimals?: number }>()({
    code: 'number-too-large',
    severity: 'error',
    fr: {
      title: 'Nombre trop grand',
      message: (p) =>
        p.decimals === undefined
          ? `${frenchDigits(p.digits)} dépasse ce que les calculs exacts peuvent tenir : quinze chiffres, en comptant les décimales que l’unité garde (deux en €).`
          : `${frenchDigits(p.digits)} ne peut être compté avec les ${p.decimals} décimales qu’il faut ici : les calculs exacts tiennent quinze chiffres en tout.`,
      hint: (p) =>
        p.decimals === undefined
          ? 'Écrivez un nombre plus petit, ou avec moins de décimales.'
          : 'Arrondissez le calcul auprès duquel il se lit (« , arrondi au centime »).',
    },
    en: {
      title: 'Number too large',
      message: (p) =>
        p.decimals === undefined
          ? `${frenchDigits(p.digits)} is beyond what exact computing can hold: fifteen digits, counting the decimals that the unit keeps (two in €).`
          : `${frenchDigits(p.digits)} cannot be counted with the ${p.decimals} decimals wanted here: exact computing holds fifteen digits in all.`,
      hint: (p) =>
        p.decimals === undefined ? 'Write a smaller number, or fewer decimals.' : 'Round what it is read beside (“, arrondi au centime”).',
    },
  }),
  zeroStep: entry<Record<string, never>>()({
    code: 'zero-step',
    severity: 'error',
    fr: {
      title: 'Arrondi à zéro',
      message: () => 'Un pas de zéro n’arrondit rien : on arrondit au multiple d’un nombre plus grand que zéro.',
      hint: () => 'Écrivez le pas, « 0,01 € » ou « 1 » par exemple.',
    },
    en: {
      title: 'Rounding to zero',
      message: () => 'A step of zero rounds nothing: one rounds to a multiple of a number greater than zero.',
      hint: () => 'Write the step, for instance “0,01 €” or “1”.',
    },
  }),
  severalValues: entry<{ count: number; expected: string; fields: readonly string[] }>()({
    code: 'several-values',
    severity: 'error',
    fr: {
      title: 'Valeurs séparées par des virgules',
      message: (p) => `Il y a ici ${p.count} valeurs séparées par des virgules, et il faut ${nameType(p.expected, 'fr')}.`,
      hint: (p) =>
        p.fields.length > 0
          ? `Écrivez ${p.fields.join(', ')}, dans cet ordre.`
          : 'Écrivez une seule valeur, ou séparez les éléments d’une liste par « ; ».',
    },
    en: {
      title: 'Values separated by commas',
      message: (p) => `There are ${p.count} values here, separated by commas, and ${nameType(p.expected, 'en')} is needed.`,
      hint: (p) =>
        p.fields.length > 0 ? `Write ${p.fields.join(', ')}, in this order.` : 'Write a single value, or separate the elements of a list by “;”.',
    },
  }),
  dateSum: entry<{ right: string }>()({
    code: 'date-sum',
    severity: 'error',
    fr: {
      title: 'Calcul sur une date',
      message: () => 'Une date ne s’additionne ni ne se soustrait : on compte des jours ou des mois à partir d’elle.',
      hint: (p) => `Écrivez « ${p.right === '' ? '3 mois après …' : p.right} »${p.right === '' ? ', ou « jours entre … et … »' : ''}.`,
    },
    en: {
      title: 'Sum on a date',
      message: () => 'A date is neither added nor subtracted: days or months are counted from it.',
      hint: (p) => `Write “${p.right === '' ? '3 mois après …' : p.right}”${p.right === '' ? ', or “jours entre … et …”' : ''}.`,
    },
    fixes: FIXES,
  }),
  whichFirst: entry<{ rights: readonly string[]; first: readonly string[] }>()({
    code: 'which-first',
    severity: 'error',
    fr: {
      title: 'Lequel d’abord ?',
      message: (p) =>
        `On compte ${p.first.map((one) => `« ${one} »`).join(' et ')} l’un après l’autre, et le jour change selon celui qui vient d’abord.`,
      hint: (p) => `Écrivez ${p.rights.map((one) => `« ${one} »`).join(', ou ')}.`,
    },
    en: {
      title: 'Which one first?',
      message: (p) => `${p.first.map((one) => `“${one}”`).join(' and ')} are counted one after the other, and the day depends on which comes first.`,
      hint: (p) => `Write ${p.rights.map((one) => `“${one}”`).join(', or ')}.`,
    },
    fixes: FIXES,
  }),
  unknownAmount: entry<Record<never, never>>()({
    code: 'unknown-amount',
    severity: 'error',
    fr: {
      title: 'Durée inconnue',
      message: () => '« inconnu » n’est pas une durée : quand la durée ne se sait pas, toute la valeur est inconnue.',
      hint: () => 'Écrivez « inconnu » à la place de toute la valeur.',
    },
    en: {
      title: 'Unknown duration',
      message: () => '“inconnu” is no duration: when the duration is not known, the whole value is unknown.',
      hint: () => 'Write “inconnu” in place of the whole value.',
    },
  }),
  thousandsOrDecimals: entry<{ written: string; thousands: string; decimals: string }>()({
    code: 'thousands-or-decimals',
    severity: 'error',
    fr: {
      title: 'Milliers ou décimales',
      message: (p) => `« ${p.written} » se lit de deux façons : sa virgule peut séparer des milliers ou des décimales.`,
      hint: (p) =>
        p.written === p.decimals
          ? `Écrivez « ${p.thousands} » ; ${p.decimals} ne se lit que là où le type est déclaré « à 3 décimales ».`
          : `Écrivez « ${p.thousands} » ou « ${p.decimals} ».`,
    },
    en: {
      title: 'Thousands or decimals',
      message: (p) => `“${p.written}” may be read in two ways: its comma may separate thousands or decimals.`,
      hint: (p) =>
        p.written === p.decimals
          ? `Write “${p.thousands}”; ${p.decimals} is only read where the type is declared “à 3 décimales”.`
          : `Write “${p.thousands}” or “${p.decimals}”.`,
    },
    fixes: FIXES,
  }),
  boundsOnResult: entry<{ name: string }>()({
    code: 'bounds-on-result',
    severity: 'error',
    fr: {
      title: 'Bornes sur un résultat',
      message: (p) => `« ${p.name} » est calculé : ses bornes ne seraient vérifiées par personne.`,
      hint: () => 'Retirez les bornes, et écrivez une « garantie » si elles doivent tenir.',
    },
    en: {
      title: 'Bounds on a result',
      message: (p) => `“${p.name}” is computed: nobody would check its bounds.`,
      hint: () => 'Remove the bounds, and write a “garantie” if they must hold.',
    },
  }),
  wholeNumberNeeded: entry<{ unit: string }>()({
    code: 'whole-number-needed',
    severity: 'error',
    fr: {
      title: 'Nombre entier attendu',
      message: (p) => `Une date ne se décale que d'un nombre entier de ${p.unit}.`,
      hint: () => 'Arrondissez : « , arrondi à l’unité ».',
    },
    en: {
      title: 'Whole number needed',
      message: (p) => `A date only moves by a whole number of ${p.unit === 'mois' ? 'months' : 'days'}.`,
      hint: () => 'Round it: “, arrondi à l’unité”.',
    },
  }),
  missingGuard: entry<{ name: string; within: 'rule' | 'list' | 'condition' | 'date' }>()({
    code: 'missing-guard',
    severity: 'warning',
    fr: {
      title: 'Valeur peut-être absente',
      message: (p) =>
        p.within === 'rule' || p.within === 'date'
          ? `« ${p.name} » est facultatif : quand il vaut « aucun », cette définition n'a pas de réponse (un trou).`
          : `« ${p.name} » est facultatif : dès qu'il vaut « aucun » pour un élément de la liste, cette définition n'a pas de réponse (un trou).`,
      hint: (p) => GUARD_HINT[p.within].fr(p.name),
    },
    en: {
      title: 'Value possibly absent',
      message: (p) =>
        p.within === 'rule' || p.within === 'date'
          ? `“${p.name}” is optional: when it is “aucun”, this definition has no answer (a hole).`
          : `“${p.name}” is optional: as soon as it is “aucun” for one element of the list, this definition has no answer (a hole).`,
      hint: (p) => GUARD_HINT[p.within].en(p.name),
    },
    fixes: {
      guard: {
        fr: (p) => `Ajouter ${GUARD_WORDS[String(p['within'])]?.(String(p['name'])) ?? ''}`,
        en: (p) => `Add ${GUARD_WORDS[String(p['within'])]?.(String(p['name'])).replace('« ', '“').replace(' »', '”') ?? ''}`,
      },
    },
  }),
  neverAbsent: entry<{ name: string }>()({
    code: 'never-absent',
    severity: 'warning',
    fr: {
      title: 'Toujours présent',
      message: (p) => `« ${p.name} » n'est pas facultatif : « existe » y est toujours oui.`,
      hint: () => 'Retirez cette condition, ou ajoutez « , facultatif » à la déclaration.',
    },
    en: {
      title: 'Always present',
      message: (p) => `“${p.name}” is not optional: “existe” always holds.`,
      hint: () => 'Remove this condition, or add “, facultatif” to the declaration.',
    },
  }),
  sameBothSides: entry<{ name: string; of: 'rule' | 'element' }>()({
    code: 'same-both-sides',
    severity: 'warning',
    fr: {
      title: 'Comparé à soi-même',
      message: (p) =>
        `« ${p.name} » est la même chose des deux côtés${p.of === 'element' ? ', celle du même élément de la liste' : ''} : la réponse ne dépend d'aucun dossier.`,
      hint: (p) =>
        p.of === 'element'
          ? `Nommez ce qui est au-dehors, « pour chaque … noté x », et comparez-lui celui de la liste : « ${p.name} est x » (x, valeur d'un choix) ou « ${p.name} est ${p.name} de x » (x, une fiche).`
          : 'Remplacez un des deux côtés par ce à quoi l’autre doit être comparé, ou retirez la condition.',
    },
    en: {
      title: 'Compared with itself',
      message: (p) =>
        `“${p.name}” is the same thing on both sides${p.of === 'element' ? ', that of the same element of the list' : ''}: the answer hangs on no dossier.`,
      hint: (p) =>
        p.of === 'element'
          ? `Name what is outside, “pour chaque … noté x”, and compare that of the list with it: “${p.name} est x” (x, one value of many) or “${p.name} est ${p.name} de x” (x, a record).`
          : 'Replace one of the two sides by what the other is to be compared with, or remove the condition.',
    },
  }),
  nothingToRead: entry<Record<string, never>>()({
    code: 'nothing-to-read',
    severity: 'error',
    fr: {
      title: 'Valeur sans nature',
      message: () => 'Rien ici ne dit de quelle sorte de valeur il s’agit.',
      hint: () => 'Déclarez le type après « : », ou comparez à une valeur connue.',
    },
    en: {
      title: 'Value of no known kind',
      message: () => 'Nothing here says what kind of value this is.',
      hint: () => 'Declare the type after “:”, or compare with a known value.',
    },
  }),
  twoMonthSteps: entry<Record<string, never>>()({
    code: 'two-month-steps',
    severity: 'warning',
    fr: {
      title: 'Deux pas en mois',
      message: () => 'Deux décalages en mois se suivent : 31 janvier + 1 mois + 1 mois donne le 28 mars, et + 2 mois le 31 mars.',
      hint: () => 'Additionnez les mois et décalez une seule fois.',
    },
    en: {
      title: 'Two steps in months',
      message: () => 'Two shifts by months follow each other: 31 January + 1 month + 1 month is 28 March, and + 2 months is 31 March.',
      hint: () => 'Add the months and shift once.',
    },
  }),
  leapDay: entry<Record<string, never>>()({
    code: 'leap-day',
    severity: 'info',
    fr: {
      title: 'Né un 29 février',
      message: () =>
        'Les années entières se comptent de quantième à quantième : de 29 février à 28 février les années communes. Celui qui est né un 29 février a donc son âge dès le 28 février, ici et partout où le règlement compte ainsi.',
      hint: () => 'Vérifiez que le texte ne dit pas le 1er mars.',
    },
    en: {
      title: 'Born on 29 February',
      message: () =>
        'Whole years are counted from a day of the month to the same day: from 29 to 28 February in common years. Someone born on 29 February is thus of age on 28 February, here and wherever the ruleset counts so.',
      hint: () => 'Check that the text does not say 1 March.',
    },
  }),
  decidingText: entry<{ name: string }>()({
    code: 'deciding-text',
    severity: 'warning',
    fr: {
      title: 'Texte qui décide',
      message: ({ name }) =>
        `« ${name} » est un texte libre, comparé à la lettre : une faute de frappe y serait une autre valeur, et personne ne le saurait.`,
      hint: () => 'Déclarez un « choix » avec ces valeurs, et donnez ce type à la donnée.',
    },
    en: {
      title: 'Text that decides',
      message: ({ name }) => `“${name}” is a free text, compared literally: a typo in it would be another value, and nobody would know.`,
      hint: () => 'Declare a “choix” with these values, and make it the type of the input.',
    },
  }),
  distinctTexts: entry<Record<string, never>>()({
    code: 'distinct-texts',
    severity: 'warning',
    fr: {
      title: 'Textes comptés à la lettre',
      message: () =>
        'Deux textes sont distincts dès qu’un signe change : « Sortir + » et « Sortir+ » comptent pour deux. Ce qui décide est plus sûr en choix.',
      hint: () => 'Déclarez un « choix » avec ces valeurs, et une liste de ce choix.',
    },
    en: {
      title: 'Texts told apart literally',
      message: () => 'Two texts are distinct as soon as one sign changes: “Sortir +” and “Sortir+” count as two. What decides is safer as a choice.',
      hint: () => 'Declare a “choix” with these values, and a list of that choice.',
    },
  }),
  asOfNeedsDefinition: entry<Record<string, never>>()({
    code: 'as-of-needs-definition',
    severity: 'error',
    fr: {
      title: '« en vigueur le » mal placé',
      message: () => 'Seuls un paramètre ou une règle peuvent être pris « en vigueur le » un autre jour.',
      hint: () => 'Placez « en vigueur le … » juste après le nom du paramètre.',
    },
    en: {
      title: '“en vigueur le” misplaced',
      message: () => 'Only a parameter or a rule can be taken “en vigueur le” another day.',
      hint: () => 'Put “en vigueur le …” right after the name of the parameter.',
    },
  }),
  whichList: entry<{ subject: string; suggestions: readonly string[] }>()({
    code: 'which-list',
    severity: 'error',
    fr: {
      title: 'De quelle liste ?',
      message: (p) => `« pour chaque ${p.subject} » ne dit pas de quelle liste viennent les éléments.`,
      hint: (p) => `Ajoutez « de ${p.suggestions[0] ?? '…'} ».`,
    },
    en: {
      title: 'Of which list?',
      message: (p) => `“pour chaque ${p.subject}” does not say which list the elements come from.`,
      hint: (p) => `Add “de ${p.suggestions[0] ?? '…'}”.`,
    },
    fixes: { add: { fr: (p) => `Ajouter « de ${String(p['list'])} »`, en: (p) => `Add “de ${String(p['list'])}”` } },
  }),
} as const;
