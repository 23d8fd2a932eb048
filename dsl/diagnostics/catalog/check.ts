/** What the checker says about names, types, units and dates. */
import { nameType } from '../../check/types.ts';
import { nameUnit } from '../../units.ts';
import { entry } from '../entry.ts';

const FIXES = {
  replace: {
    fr: (p: { readonly [key: string]: unknown }) => `Écrire « ${String(p['by'])} »`,
    en: (p: { readonly [key: string]: unknown }) => `Write “${String(p['by'])}”`,
  },
} as const;

const UNIT_FIX = {
  ...FIXES,
  unit: {
    fr: (p: { readonly [key: string]: unknown }) => `Ajouter l'unité « ${String(p['by'])} »`,
    en: (p: { readonly [key: string]: unknown }) => `Add the unit “${String(p['by'])}”`,
  },
} as const;

const list = (names: readonly string[], language: 'fr' | 'en'): string =>
  names.map((name) => (language === 'fr' ? `« ${name} »` : `“${name}”`)).join(', ');

const PLACES: Readonly<Record<string, { readonly fr: string; readonly en: string }>> = {
  value: { fr: 'une donnée, une règle ou une valeur', en: 'an input, a rule or a value' },
  type: { fr: 'un choix, une fiche, une question ou une unité', en: 'a choice, a record, a question or a unit' },
  'choice value': { fr: 'une valeur du même choix', en: 'a value of the same choice' },
  guarantee: { fr: 'une garantie', en: 'a guarantee' },
  unit: { fr: 'une unité', en: 'a unit' },
  document: { fr: 'un document', en: 'a document' },
  field: { fr: 'un champ', en: 'a field' },
  label: { fr: 'une étiquette de clause', en: 'a clause label' },
};
const place = (of: string, language: 'fr' | 'en'): string => PLACES[of]?.[language] ?? of;

const KINDS: Readonly<Record<string, { readonly fr: string; readonly en: string }>> = {
  deadline: { fr: 'un délai', en: 'a deadline' },
  control: { fr: 'un contrôle', en: 'a control' },
  ruleset: { fr: 'un règlement repris', en: 'an imported ruleset' },
  record: { fr: 'une fiche', en: 'a record type' },
  choice: { fr: 'un choix', en: 'a choice type' },
  document: { fr: 'un document', en: 'a document' },
  definition: { fr: 'une règle', en: 'a rule' },
  input: { fr: 'une donnée', en: 'an input' },
  question: { fr: 'une question', en: 'a question' },
  item: { fr: 'une pièce de contrôle', en: 'a control item' },
  value: { fr: 'une valeur', en: 'a value' },
  unit: { fr: 'une unité', en: 'a unit' },
};
const kind = (of: string, language: 'fr' | 'en'): string => KINDS[of]?.[language] ?? of;

export const CHECK = {
  // ---------------------------------------------------------------- names
  unknownName: entry<{ name: string; place: string; suggestions: readonly string[] }>()({
    code: 'unknown-name',
    severity: 'error',
    fr: {
      title: 'Nom inconnu',
      message: (p) => `« ${p.name} » n'est déclaré nulle part comme ${place(p.place, 'fr')}.`,
      hint: (p) =>
        p.suggestions.length > 0 ? `Vouliez-vous dire ${list(p.suggestions, 'fr')} ?` : `Déclarez « ${p.name} », ou vérifiez l'orthographe.`,
    },
    en: {
      title: 'Unknown name',
      message: (p) => `“${p.name}” is declared nowhere as ${place(p.place, 'en')}.`,
      hint: (p) => (p.suggestions.length > 0 ? `Did you mean ${list(p.suggestions, 'en')}?` : `Declare “${p.name}”, or check the spelling.`),
    },
    fixes: FIXES,
  }),
  wrongKind: entry<{ name: string; found: string; wanted: string }>()({
    code: 'wrong-kind',
    severity: 'error',
    fr: {
      title: 'Nom d’une autre nature',
      message: (p) => `« ${p.name} » est ${kind(p.found, 'fr')} ; il faut ici ${kind(p.wanted, 'fr')}.`,
      hint: (p) =>
        p.found === 'deadline'
          ? `Écrivez « échéance de ${p.name} » ou « état de ${p.name} ».`
          : p.found === 'control'
            ? `Écrivez « verdict de ${p.name} » ou « manquants de ${p.name} ».`
            : p.found === 'ruleset'
              ? `Nommez un de ses résultats : « … de ${p.name} ».`
              : `Nommez ici ${kind(p.wanted, 'fr')}.`,
    },
    en: {
      title: 'Name of another kind',
      message: (p) => `“${p.name}” is ${kind(p.found, 'en')}; ${kind(p.wanted, 'en')} is needed here.`,
      hint: (p) =>
        p.found === 'deadline'
          ? `Write “échéance de ${p.name}” or “état de ${p.name}”.`
          : p.found === 'control'
            ? `Write “verdict de ${p.name}” or “manquants de ${p.name}”.`
            : p.found === 'ruleset'
              ? `Name one of its results: “… de ${p.name}”.`
              : `Name ${kind(p.wanted, 'en')} here.`,
    },
  }),
  duplicateName: entry<{ name: string; place: string }>()({
    code: 'duplicate-name',
    severity: 'error',
    fr: {
      title: 'Nom déjà pris',
      message: (p) => `« ${p.name} » est déjà déclaré comme ${place(p.place, 'fr')}. Un nom ne désigne qu'une chose.`,
      hint: () => 'Renommez l’une des deux déclarations, ou supprimez celle qui est en trop.',
    },
    en: {
      title: 'Name already taken',
      message: (p) => `“${p.name}” is already declared as ${place(p.place, 'en')}. One name stands for one thing.`,
      hint: () => 'Rename one of the two declarations, or remove the extra one.',
    },
    related: { first: { fr: 'première déclaration', en: 'first declaration' } },
  }),
  ambiguousName: entry<{ name: string; fiche: string }>()({
    code: 'ambiguous-name',
    severity: 'error',
    fr: {
      title: 'Nom à deux lectures',
      message: (p) => `« ${p.name} » est ici un champ de « ${p.fiche} », et c'est aussi un nom déclaré pour tout le règlement.`,
      hint: (p) => `Écrivez « ${p.name} de ${p.fiche} » pour le champ ; pour l'autre, renommez l'un des deux.`,
    },
    en: {
      title: 'Name with two readings',
      message: (p) => `“${p.name}” is a field of “${p.fiche}” here, and also a name declared for the whole ruleset.`,
      hint: (p) => `Write “${p.name} de ${p.fiche}” for the field; for the other, rename one of the two.`,
    },
    fixes: FIXES,
    related: { other: { fr: 'l’autre déclaration', en: 'the other declaration' } },
  }),
  ambiguousValue: entry<{ name: string; choices: readonly string[] }>()({
    code: 'ambiguous-value',
    severity: 'error',
    fr: {
      title: 'Valeur de plusieurs choix',
      message: (p) => `« ${p.name} » est une valeur de ${list(p.choices, 'fr')}, et rien ici ne dit duquel.`,
      hint: () => 'Comparez-la à une donnée ou à une règle de ce choix : « … est … ».',
    },
    en: {
      title: 'Value of several choices',
      message: (p) => `“${p.name}” is a value of ${list(p.choices, 'en')}, and nothing here says which.`,
      hint: () => 'Compare it with an input or a rule of that choice: “… est …”.',
    },
  }),
  outerField: entry<{ name: string; fiche: string }>()({
    code: 'outer-field',
    severity: 'error',
    fr: {
      title: 'Champ hors de portée',
      message: (p) => `« ${p.name} » est un champ de « ${p.fiche} », mais ici on regarde un autre élément.`,
      hint: (p) => `Nommez l'élément : « pour chaque ${p.fiche} noté x », puis écrivez « ${p.name} de x ».`,
    },
    en: {
      title: 'Field out of reach',
      message: (p) => `“${p.name}” is a field of “${p.fiche}”, but another element is looked at here.`,
      hint: (p) => `Name the element: “pour chaque ${p.fiche} noté x”, then write “${p.name} de x”.`,
    },
  }),
  elementNeeded: entry<{ name: string; subject: string }>()({
    code: 'element-needed',
    severity: 'error',
    fr: {
      title: 'De quel élément ?',
      message: (p) => `« ${p.name} » se calcule pour chaque « ${p.subject} », et il n'y en a pas ici.`,
      hint: (p) => `Écrivez « ${p.name} de … », ou « ${p.name} pour chaque ${p.subject} de … » entre parenthèses.`,
    },
    en: {
      title: 'Of which element?',
      message: (p) => `“${p.name}” is computed for each “${p.subject}”, and there is none here.`,
      hint: (p) => `Write “${p.name} de …”, or “${p.name} pour chaque ${p.subject} de …” between parentheses.`,
    },
  }),
  noSuchField: entry<{ name: string; type: string; suggestions: readonly string[] }>()({
    code: 'no-such-field',
    severity: 'error',
    fr: {
      title: 'Champ inconnu',
      message: (p) => `Ici « de » est suivi par ${nameType(p.type, 'fr')}, qui n'a ni champ ni règle « ${p.name} ».`,
      hint: (p) => (p.suggestions.length > 0 ? `Vouliez-vous dire ${list(p.suggestions, 'fr')} ?` : 'Vérifiez ce qui suit « de ».'),
    },
    en: {
      title: 'Unknown field',
      message: (p) => `What follows “de” here is ${nameType(p.type, 'en')}, which has no field or rule “${p.name}”.`,
      hint: (p) => (p.suggestions.length > 0 ? `Did you mean ${list(p.suggestions, 'en')}?` : 'Check what follows “de”.'),
    },
    fixes: FIXES,
  }),
  noSortField: entry<{ name: string; suggestions: readonly string[] }>()({
    code: 'no-sort-field',
    severity: 'error',
    fr: {
      title: 'Champ de tri inconnu',
      message: (p) => `On ne peut pas trier par « ${p.name} » : il faut un champ de la fiche qui soit une date ou un nombre, toujours présent.`,
      hint: (p) => (p.suggestions.length > 0 ? `Triez par ${list(p.suggestions, 'fr')}.` : 'Ajoutez à la fiche un champ « date : date ».'),
    },
    en: {
      title: 'Unknown sort field',
      message: (p) => `“${p.name}” cannot sort this list: it must be a field of the record that is a date or a number and always present.`,
      hint: (p) => (p.suggestions.length > 0 ? `Sort by ${list(p.suggestions, 'en')}.` : 'Add a field “date : date” to the record.'),
    },
  }),
  ficheRecursion: entry<{ circle: readonly string[] }>()({
    code: 'fiche-recursion',
    severity: 'error',
    fr: {
      title: 'Fiche qui se contient',
      message: (p) => `Une fiche ne peut pas se contenir elle-même : ${p.circle.map((name) => `« ${name} »`).join(' → ')}.`,
      hint: () => 'Donnez deux listes séparées, et un champ qui les relie.',
    },
    en: {
      title: 'Record containing itself',
      message: (p) => `A record cannot contain itself: ${p.circle.map((name) => `“${name}”`).join(' → ')}.`,
      hint: () => 'Give two separate lists, and a field that links them.',
    },
  }),
  circularDefinition: entry<{ circle: readonly string[] }>()({
    code: 'circular-definition',
    severity: 'error',
    fr: {
      title: 'Définition circulaire',
      message: (p) =>
        `Ces définitions dépendent les unes des autres : ${p.circle.map((name) => `« ${name} »`).join(' → ')}. Aucune ne peut être calculée la première.`,
      hint: () => 'Coupez le cercle : l’une d’elles doit se dire sans les autres.',
    },
    en: {
      title: 'Circular definition',
      message: (p) => `These definitions depend on one another: ${p.circle.map((name) => `“${name}”`).join(' → ')}. None can be computed first.`,
      hint: () => 'Cut the circle: one of them must be said without the others.',
    },
    related: { member: { fr: 'membre du cercle', en: 'member of the circle' } },
  }),
  circularLabels: entry<{ label: string }>()({
    code: 'circular-labels',
    severity: 'error',
    fr: {
      title: 'Exceptions en cercle',
      message: (p) => `L'exception « ${p.label} » finit par s'excepter elle-même.`,
      hint: () => 'Retirez l’un des « sauf à … » du cercle.',
    },
    en: {
      title: 'Circular exceptions',
      message: (p) => `The exception “${p.label}” ends up excepting itself.`,
      hint: () => 'Remove one “sauf à …” of the circle.',
    },
  }),

  // ---------------------------------------------------------------- types and units
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
  unitMismatch: entry<{ operation: string; left: string; right: string }>()({
    code: 'unit-mismatch',
    severity: 'error',
    fr: {
      title: 'Unités incompatibles',
      message: (p) => `On ne peut pas ${OPERATIONS[p.operation]?.fr ?? p.operation} ${nameUnit(p.left, 'fr')} et ${nameUnit(p.right, 'fr')}.`,
      hint: (p) => unitHint(p.left, p.right, 'fr'),
    },
    en: {
      title: 'Incompatible units',
      message: (p) => `${nameUnit(p.left, 'en')} and ${nameUnit(p.right, 'en')} cannot be ${OPERATIONS[p.operation]?.en ?? p.operation}.`,
      hint: (p) => unitHint(p.left, p.right, 'en'),
    },
    fixes: UNIT_FIX,
  }),
  wrongUnit: entry<{ expected: string; found: string }>()({
    code: 'wrong-unit',
    severity: 'error',
    fr: {
      title: 'Unité inattendue',
      message: (p) =>
        `Il faut ici ${nameUnit(p.expected, 'fr')}, et ce sont ${nameUnit(p.found, 'fr')}.`.replace('ce sont un nombre', 'c’est un nombre'),
      hint: (p) => unitHint(p.expected, p.found, 'fr'),
    },
    en: {
      title: 'Unexpected unit',
      message: (p) => `${nameUnit(p.expected, 'en')} is needed here, and this is ${nameUnit(p.found, 'en')}.`,
      hint: (p) => unitHint(p.expected, p.found, 'en'),
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
  wrongStep: entry<{ unit: string; step: string }>()({
    code: 'wrong-step',
    severity: 'error',
    fr: {
      title: 'Pas d’arrondi d’une autre unité',
      message: (p) => `On ne peut pas arrondir ${nameUnit(p.unit, 'fr')} à un pas en ${p.step === '' ? 'nombre' : p.step}.`,
      hint: (p) => `Écrivez le pas en ${p.unit === '' ? 'nombre : « arrondi à l’unité »' : p.unit}.`,
    },
    en: {
      title: 'Rounding step in another unit',
      message: (p) => `${nameUnit(p.unit, 'en')} cannot be rounded to a step in ${p.step === '' ? 'plain numbers' : p.step}.`,
      hint: (p) => `Write the step in ${p.unit === '' ? 'plain numbers: “arrondi à l’unité”' : p.unit}.`,
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
  numberTooLarge: entry<{ digits: string }>()({
    code: 'number-too-large',
    severity: 'error',
    fr: {
      title: 'Nombre trop grand',
      message: (p) => `${p.digits} dépasse ce que les calculs exacts peuvent tenir.`,
      hint: () => 'Écrivez un nombre plus petit, ou avec moins de décimales.',
    },
    en: {
      title: 'Number too large',
      message: (p) => `${p.digits} is beyond what exact computing can hold.`,
      hint: () => 'Write a smaller number, or fewer decimals.',
    },
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
      message: (p) => `A date only moves by a whole number of ${p.unit}.`,
      hint: () => 'Round it: “, arrondi à l’unité”.',
    },
  }),
  missingGuard: entry<{ name: string }>()({
    code: 'missing-guard',
    severity: 'warning',
    fr: {
      title: 'Valeur peut-être absente',
      message: (p) => `« ${p.name} » est facultatif : quand il vaut « aucun », cette définition n'a pas de réponse (un trou).`,
      hint: (p) => `Ajoutez « si ${p.name} existe », et dites ce qui vaut sinon.`,
    },
    en: {
      title: 'Value possibly absent',
      message: (p) => `“${p.name}” is optional: when it is “aucun”, this definition has no answer (a hole).`,
      hint: (p) => `Add “si ${p.name} existe”, and say what holds otherwise.`,
    },
    fixes: { guard: { fr: (p) => `Ajouter « si ${String(p['name'])} existe »`, en: (p) => `Add “si ${String(p['name'])} existe”` } },
  }),
  neverAbsent: entry<{ name: string }>()({
    code: 'never-absent',
    severity: 'warning',
    fr: {
      title: 'Toujours présent',
      message: (p) => `« ${p.name} » n'est pas facultatif : « existe » y est toujours vrai.`,
      hint: () => 'Retirez cette condition, ou ajoutez « , facultatif » à la déclaration.',
    },
    en: {
      title: 'Always present',
      message: (p) => `“${p.name}” is not optional: “existe” always holds.`,
      hint: () => 'Remove this condition, or add “, facultatif” to the declaration.',
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

  // ---------------------------------------------------------------- definitions
  noValue: entry<{ name: string }>()({
    code: 'no-value',
    severity: 'error',
    fr: {
      title: 'Définition vide',
      message: (p) => `« ${p.name} » n'a aucune valeur : toute lecture serait un trou.`,
      hint: () => 'Ajoutez une ligne de valeur, ou « inconnu » si elle a été cherchée sans être trouvée.',
    },
    en: {
      title: 'Empty definition',
      message: (p) => `“${p.name}” has no value: every reading would be a hole.`,
      hint: () => 'Add a line with a value, or “inconnu” if it was looked for and not found.',
    },
  }),
  typeNeeded: entry<{ name: string }>()({
    code: 'type-needed',
    severity: 'error',
    fr: {
      title: 'Type manquant',
      message: (p) => `Rien ne dit de quelle nature est « ${p.name} ».`,
      hint: (p) => `Ajoutez son type : « ${p.name} : € », « ${p.name} : oui ou non »…`,
    },
    en: {
      title: 'Type missing',
      message: (p) => `Nothing says what kind of value “${p.name}” is.`,
      hint: (p) => `Add its type: “${p.name} : €”, “${p.name} : oui ou non”…`,
    },
  }),
  overlappingVersions: entry<{ name: string; day: string }>()({
    code: 'overlapping-versions',
    severity: 'error',
    fr: {
      title: 'Versions qui se chevauchent',
      message: (p) => `Le ${p.day}, deux versions de « ${p.name} » sont en vigueur. Un jour appartient à une seule version.`,
      hint: () => 'Corrigez l’une des deux dates.',
    },
    en: {
      title: 'Overlapping versions',
      message: (p) => `On ${p.day}, two versions of “${p.name}” are in force. A day belongs to one version.`,
      hint: () => 'Correct one of the two dates.',
    },
    related: { other: { fr: 'l’autre version', en: 'the other version' } },
  }),
  uncoveredDays: entry<{ name: string; from: string; to: string }>()({
    code: 'uncovered-days',
    severity: 'warning',
    fr: {
      title: 'Jours sans valeur',
      message: (p) => `« ${p.name} » n'a pas de valeur du ${p.from} au ${p.to} : ces jours-là seraient un trou.`,
      hint: (p) => `Ajoutez la valeur, ou « inconnu depuis le ${p.from} » si elle a été cherchée.`,
    },
    en: {
      title: 'Days without a value',
      message: (p) => `“${p.name}” has no value from ${p.from} to ${p.to}: those days would be a hole.`,
      hint: (p) => `Add the value, or “inconnu depuis le ${p.from}” if it was looked for.`,
    },
  }),
  undated: entry<{ name: string }>()({
    code: 'no-application-date',
    severity: 'error',
    fr: {
      title: 'Quel jour compte ?',
      message: (p) => `« ${p.name} » change avec les dates, et rien ne dit quelle date choisit la version.`,
      hint: () => 'Ajoutez « date d’application : … » au règlement ou à cette définition.',
    },
    en: {
      title: 'Which day counts?',
      message: (p) => `“${p.name}” changes over time, and nothing says which date chooses the version.`,
      hint: () => 'Add “date d’application : …” to the ruleset or to this definition.',
    },
  }),
  applicationDateNotInput: entry<{ name: string }>()({
    code: 'application-date-not-input',
    severity: 'error',
    fr: {
      title: 'Date d’application',
      message: (p) => `« ${p.name} » n'est pas une donnée de type date : elle ne peut pas choisir les versions.`,
      hint: () => 'Nommez une « donnée … : date ».',
    },
    en: {
      title: 'Application date',
      message: (p) => `“${p.name}” is not an input of type date: it cannot choose versions.`,
      hint: () => 'Name a “donnée … : date”.',
    },
  }),
  noSource: entry<{ name: string }>()({
    code: 'no-source',
    severity: 'warning',
    fr: {
      title: 'Sans source',
      message: (p) => `« ${p.name} » ne cite aucun texte.`,
      hint: () => 'Ajoutez « d’après … « … » », ou « sans source : … » avec la raison.',
    },
    en: {
      title: 'No source',
      message: (p) => `“${p.name}” cites no text.`,
      hint: () => 'Add “d’après … « … »”, or “sans source : …” with the reason.',
    },
    fixes: { reason: { fr: () => 'Ajouter « sans source : à compléter »', en: () => 'Add “sans source : à compléter”' } },
  }),
  unreadQuestion: entry<{ name: string }>()({
    code: 'unread-question',
    severity: 'warning',
    fr: {
      title: 'Question jamais lue',
      message: (p) => `Aucune règle ne dépend de la question « ${p.name} » : sa lecture ne change rien.`,
      hint: (p) => `Testez-la : « si ${p.name} est … », ou retirez-la.`,
    },
    en: {
      title: 'Question never read',
      message: (p) => `No rule depends on the question “${p.name}”: its reading changes nothing.`,
      hint: (p) => `Test it: “si ${p.name} est …”, or remove it.`,
    },
  }),
  unreadInput: entry<{ name: string }>()({
    code: 'unread-input',
    severity: 'info',
    fr: {
      title: 'Donnée jamais lue',
      message: (p) => `Aucune règle, aucun cas ne lit « ${p.name} ».`,
      hint: () => 'Lisez-la dans une règle, ou retirez-la du dossier.',
    },
    en: {
      title: 'Input never read',
      message: (p) => `No rule and no case reads “${p.name}”.`,
      hint: () => 'Read it in a rule, or take it out of the dossier.',
    },
  }),
  whichSequence: entry<{ name: string; fiche: string; count: number }>()({
    code: 'which-sequence',
    severity: 'error',
    fr: {
      title: 'Quelle suite ?',
      message: (p) =>
        `« ${p.name} » suit les « ${p.fiche} » un par un, mais ${p.count === 0 ? 'aucune donnée n’en est' : `${p.count} données en sont`} une liste ordonnée.`,
      hint: () => 'Déclarez une seule donnée « liste de … par date » pour cette fiche.',
    },
    en: {
      title: 'Which sequence?',
      message: (p) =>
        `“${p.name}” follows each “${p.fiche}” in turn, but ${p.count === 0 ? 'no input is' : `${p.count} inputs are`} an ordered list of them.`,
      hint: () => 'Declare a single input “liste de … par date” for this record.',
    },
  }),

  // ---------------------------------------------------------------- tables
  noResultColumn: entry<{ name: string }>()({
    code: 'no-result-column',
    severity: 'error',
    fr: {
      title: 'Colonne du résultat absente',
      message: (p) => `Aucune colonne du tableau ne s'appelle « ${p.name} » : on ne sait pas ce que les lignes donnent.`,
      hint: (p) => `Donnez à la colonne du résultat le titre « ${p.name} ».`,
    },
    en: {
      title: 'Result column missing',
      message: (p) => `No column of the table is called “${p.name}”: what the rows give is not said.`,
      hint: (p) => `Give the result column the title “${p.name}”.`,
    },
    fixes: FIXES,
  }),
  untitledColumn: entry<Record<string, never>>()({
    code: 'untitled-column',
    severity: 'error',
    fr: {
      title: 'Colonne sans titre',
      message: () => 'Cette colonne n’a pas de titre : on ne sait pas ce que ses cellules disent.',
      hint: () => 'Donnez-lui le nom d’une donnée, d’une règle, ou une expression.',
    },
    en: {
      title: 'Column without title',
      message: () => 'This column has no title: what its cells say is not known.',
      hint: () => 'Title it with an input, a rule, or an expression.',
    },
  }),
  selonMismatch: entry<{ selon: string }>()({
    code: 'selon-mismatch',
    severity: 'error',
    fr: {
      title: '« selon » et colonnes',
      message: (p) => `« selon ${p.selon} » ne correspond pas aux colonnes de condition du tableau.`,
      hint: () => 'Reprenez les titres des colonnes, ou retirez la ligne « selon ».',
    },
    en: {
      title: '“selon” and columns',
      message: (p) => `“selon ${p.selon}” does not match the condition columns of the table.`,
      hint: () => 'Repeat the column titles, or remove the “selon” line.',
    },
  }),
  wrongCell: entry<{ cell: string; column: string; expected: string; values: readonly string[] }>()({
    code: 'wrong-cell',
    severity: 'error',
    fr: {
      title: 'Cellule illisible',
      message: (p) => `« ${p.cell} » ne se lit pas comme ${nameType(p.expected, 'fr')}, ce que demande la colonne « ${p.column} ».`,
      hint: (p) => (p.values.length > 0 ? `Écrivez ${list(p.values, 'fr')}.` : 'Corrigez la cellule.'),
    },
    en: {
      title: 'Unreadable cell',
      message: (p) => `“${p.cell}” does not read as ${nameType(p.expected, 'en')}, which the column “${p.column}” wants.`,
      hint: (p) => (p.values.length > 0 ? `Write ${list(p.values, 'en')}.` : 'Correct the cell.'),
    },
    fixes: FIXES,
  }),
  otherwiseInTable: entry<Record<string, never>>()({
    code: 'otherwise-in-table',
    severity: 'error',
    fr: {
      title: '« sinon » et tableau',
      message: () => 'Un tableau et une ligne « sinon » ne vont pas ensemble : un tableau dit lui-même toutes ses lignes.',
      hint: () => 'Ajoutez la ligne qui manque au tableau.',
    },
    en: {
      title: '“sinon” and table',
      message: () => 'A table and a “sinon” line do not go together: a table says all its rows.',
      hint: () => 'Add the missing row to the table.',
    },
  }),

  // ---------------------------------------------------------------- reprend
  unknownRuleset: entry<{ title: string; suggestions: readonly string[] }>()({
    code: 'unknown-ruleset',
    severity: 'error',
    fr: {
      title: 'Règlement introuvable',
      message: (p) => `Le règlement « ${p.title} » n'est pas parmi ceux qui peuvent être repris.`,
      hint: (p) => (p.suggestions.length > 0 ? `Vouliez-vous dire ${list(p.suggestions, 'fr')} ?` : 'Vérifiez son titre.'),
    },
    en: {
      title: 'Ruleset not found',
      message: (p) => `The ruleset “${p.title}” is not among those that can be imported.`,
      hint: (p) => (p.suggestions.length > 0 ? `Did you mean ${list(p.suggestions, 'en')}?` : 'Check its title.'),
    },
    fixes: FIXES,
  }),
  notAnInputThere: entry<{ name: string; title: string; suggestions: readonly string[] }>()({
    code: 'not-an-input-there',
    severity: 'error',
    fr: {
      title: 'Donnée inconnue du règlement',
      message: (p) => `« ${p.name} » n'est pas une donnée du règlement « ${p.title} ».`,
      hint: (p) => (p.suggestions.length > 0 ? `Vouliez-vous dire ${list(p.suggestions, 'fr')} ?` : 'Vérifiez les données de ce règlement.'),
    },
    en: {
      title: 'Not an input there',
      message: (p) => `“${p.name}” is not an input of the ruleset “${p.title}”.`,
      hint: (p) => (p.suggestions.length > 0 ? `Did you mean ${list(p.suggestions, 'en')}?` : 'Check the inputs of that ruleset.'),
    },
    fixes: FIXES,
  }),
} as const;

const OPERATIONS: Readonly<Record<string, { readonly fr: string; readonly en: string }>> = {
  add: { fr: 'additionner', en: 'added' },
  subtract: { fr: 'soustraire', en: 'subtracted' },
  compare: { fr: 'comparer', en: 'compared' },
  limit: { fr: 'limiter l’un par l’autre', en: 'capped by each other' },
};

const OPERANDS: Readonly<Record<string, { readonly fr: string; readonly en: string }>> = {
  number: { fr: 'un nombre', en: 'a number' },
  date: { fr: 'une date', en: 'a date' },
  period: { fr: 'une période', en: 'a period' },
  boolean: { fr: 'un oui ou non', en: 'a yes or no' },
  list: { fr: 'une liste', en: 'a list' },
  record: { fr: 'un élément de liste', en: 'a list element' },
  'numbers or dates': { fr: 'des nombres ou des dates', en: 'numbers or dates' },
  duration: { fr: 'une durée en jours, semaines, mois ou ans', en: 'a duration in days, weeks, months or years' },
  comparable: { fr: 'une valeur simple', en: 'a plain value' },
};
function kindOfOperand(of: string, language: 'fr' | 'en'): string {
  return OPERANDS[of]?.[language] ?? of;
}

function unitHint(left: string, right: string, language: 'fr' | 'en'): string {
  const fr = language === 'fr';
  if (left === '' || right === '') {
    const unit = left === '' ? right : left;
    return fr ? `Ajoutez l'unité : « … ${unit} ».` : `Add the unit: “… ${unit}”.`;
  }
  const days = (unit: string): boolean => /jour|semaine/.test(unit);
  const months = (unit: string): boolean => unit === 'mois' || unit === 'an';
  if ((days(left) && months(right)) || (months(left) && days(right))) {
    return fr
      ? 'Comptez tout en jours ou tout en mois : un mois ne vaut pas trente jours.'
      : 'Count in days only or in months only: a month is not thirty days.';
  }
  return fr ? 'Multipliez ou divisez par ce qui relie les deux unités.' : 'Multiply or divide by what links the two units.';
}

function decimals(count: number, language: 'fr' | 'en'): string {
  if (language === 'fr') return count === 0 ? 'aucune décimale' : count === 1 ? '1 décimale' : `${count} décimales`;
  return count === 0 ? 'no decimals' : count === 1 ? '1 decimal' : `${count} decimals`;
}

function bounds(min: string, max: string, language: 'fr' | 'en'): string {
  const fr = language === 'fr';
  if (max === '') return fr ? `au moins ${min}` : `at least ${min}`;
  if (min === '') return fr ? `au plus ${max}` : `at most ${max}`;
  return fr ? `de ${min} à ${max}` : `from ${min} to ${max}`;
}
