/** Names: unknown, taken, of another kind, out of reach, in a circle. */
import { nameType } from '../../../check/types.ts';
import { entry } from '../../entry.ts';
import { FIXES, list } from './words.ts';

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
/** In what a donnée or a question of one name is another in a ruleset taken up; nothing where it is of another kind. */
const DIFFERENCES = {
  kind: { fr: '', en: '' },
  fields: { fr: ' (les champs de sa fiche)', en: ' (the fields of its record)' },
  order: { fr: ' (l’ordre de la liste)', en: ' (the order of the list)' },
  size: { fr: ' (le nombre d’éléments)', en: ' (the number of elements)' },
  retained: { fr: ' (la lecture retenue)', en: ' (the reading retained)' },
} as const;
const differs = (by: keyof typeof DIFFERENCES | undefined, language: 'fr' | 'en'): string => DIFFERENCES[by ?? 'kind'][language];

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

/** `interventions = interventions de PAP`: what is kept apart is bound to itself. */
const isApart = (binding: string): boolean => {
  const [name = '', value = ''] = binding.split(' = ');
  return value.startsWith(`${name} `);
};

export const NAMES = {
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
  /** `other`: what else bears the name, of the whole ruleset or of « où » and « noté »; `by`: how the field is written, '' where it has no other words. */
  ambiguousName: entry<{ name: string; fiche: string; kind: 'field' | 'element' | 'value'; other: 'declared' | 'local' | 'field'; by: string }>()({
    code: 'ambiguous-name',
    severity: 'error',
    fr: {
      title: 'Nom à deux lectures',
      message: (p) => {
        const here = { field: `un champ de « ${p.fiche} »`, element: "l'élément de la liste", value: `une valeur de « ${p.fiche} »` }[p.kind];
        const others = {
          declared: 'un nom déclaré pour tout le règlement',
          local: 'un nom donné par « où » ou « noté »',
          field: "un champ de l'élément",
        };
        const other = others[p.other];
        return `« ${p.name} » est ici ${here}, et c'est aussi ${other}.`;
      },
      hint: (p) => (p.by === '' ? 'Renommez l’un des deux.' : `Écrivez « ${p.by} » pour le champ ; pour l'autre, renommez l'un des deux.`),
    },
    en: {
      title: 'Name with two readings',
      message: (p) => {
        const here = { field: `a field of “${p.fiche}”`, element: 'the element of the list', value: `a value of “${p.fiche}”` }[p.kind];
        const others = {
          declared: 'a name declared for the whole ruleset',
          local: 'a name given by “où” or “noté”',
          field: 'a field of the element',
        };
        const other = others[p.other];
        return `“${p.name}” is ${here} here, and also ${other}.`;
      },
      hint: (p) => (p.by === '' ? 'Rename one of the two.' : `Write “${p.by}” for the field; for the other, rename one of the two.`),
    },
    fixes: FIXES,
    related: { other: { fr: 'l’autre déclaration', en: 'the other declaration' } },
  }),
  /** `title`: the ruleset taken up that declares the name; empty: this one does. */
  twoReadings: entry<{ name: string; title: string; reading: string }>()({
    code: 'two-readings',
    severity: 'error',
    fr: {
      title: 'Nom à deux lectures',
      message: (p) => {
        const from = p.title === '' ? '' : `, de « ${p.title} »,`;
        return `« ${p.name} »${from} se lit comme un seul nom, et aussi comme « ${p.reading} ». On ne saurait pas, dans une règle, ce qui est dit.`;
      },
      hint: (p) =>
        p.title === ''
          ? 'Choisissez un nom que rien d’autre ne peut vouloir dire.'
          : `Renommez un des noms entre parenthèses ou, dans « ${p.title} », celui-ci.`,
    },
    en: {
      title: 'Name with two readings',
      message: (p) => {
        const from = p.title === '' ? '' : `, of “${p.title}”,`;
        return `“${p.name}”${from} reads as one name, and also as “${p.reading}”. In a rule, nobody could tell which is meant.`;
      },
      hint: (p) =>
        p.title === '' ? 'Choose a name that nothing else can mean.' : `Rename one of the names in parentheses or, in “${p.title}”, this one.`,
    },
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
  valueOfOther: entry<{ name: string; other: string; wanted: string; values: readonly string[]; more: number }>()({
    code: 'value-of-other',
    severity: 'error',
    fr: {
      title: 'Valeur d’un autre choix',
      message: (p) => `« ${p.name} » est une valeur de « ${p.other} », et il faut ici une valeur de « ${p.wanted} ».`,
      hint: (p) => `Écrivez une valeur de « ${p.wanted} » : ${list(p.values, 'fr')}${p.more > 0 ? ', …' : '.'}`,
    },
    en: {
      title: 'Value of another choice',
      message: (p) => `“${p.name}” is a value of “${p.other}”, and a value of “${p.wanted}” is needed here.`,
      hint: (p) => `Write a value of “${p.wanted}”: ${list(p.values, 'en')}${p.more > 0 ? ', …' : '.'}`,
    },
    fixes: FIXES,
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
  unreadLocal: entry<{ name: string; why: 'below' | 'itself' }>()({
    code: 'unread-local',
    severity: 'error',
    fr: {
      title: 'Nom lu trop tôt',
      message: (p) =>
        p.why === 'below'
          ? `« ${p.name} » est écrit plus bas : une ligne « où » ne lit que celles qui la précèdent.`
          : `« ${p.name} » se lit lui-même dans sa propre ligne « où ».`,
      hint: (p) =>
        p.why === 'below' ? `Remontez la ligne « où ${p.name} = … » au-dessus de celle-ci.` : `Écrivez sa valeur sans nommer « ${p.name} ».`,
    },
    en: {
      title: 'Name read too early',
      message: (p) =>
        p.why === 'below'
          ? `“${p.name}” is written further down: a line “où” reads only those above it.`
          : `“${p.name}” reads itself in its own line “où”.`,
      hint: (p) => (p.why === 'below' ? `Move the line “où ${p.name} = …” above this one.` : `Write its value without naming “${p.name}”.`),
    },
    related: { other: { fr: 'la ligne « où » de ce nom', en: 'the “où” line of that name' } },
  }),
  elementNeeded: entry<{ name: string; subject: string; by: string }>()({
    code: 'element-needed',
    severity: 'error',
    fr: {
      title: 'De quel élément ?',
      message: (p) => `« ${p.name} » se calcule pour chaque « ${p.subject} », et il n'y en a pas ici.`,
      hint: (p) =>
        p.by !== ''
          ? `Écrivez « ${p.by} » : une valeur pour chacun.`
          : `Écrivez « ${p.name} de … », ou « ${p.name} pour chaque ${p.subject} de … » entre parenthèses.`,
    },
    en: {
      title: 'Of which element?',
      message: (p) => `“${p.name}” is computed for each “${p.subject}”, and there is none here.`,
      hint: (p) =>
        p.by !== ''
          ? `Write “${p.by}”: one value for each.`
          : `Write “${p.name} de …”, or “${p.name} pour chaque ${p.subject} de …” between parentheses.`,
    },
    fixes: FIXES,
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
  circularDefinition: entry<{ circle: readonly string[]; each: string }>()({
    code: 'circular-definition',
    severity: 'error',
    fr: {
      title: 'Définition circulaire',
      message: (p) =>
        p.each === ''
          ? `Ces définitions dépendent les unes des autres : ${p.circle.map((name) => `« ${name} »`).join(' → ')}. Aucune ne peut être calculée la première.`
          : `« ${p.circle[0] ?? ''} » lit sa propre valeur : celle d'un élément ne se calcule pas sur celle des autres.`,
      hint: (p) =>
        p.each === ''
          ? 'Coupez le cercle : l’une d’elles doit se dire sans les autres.'
          : `Comptez ce qui précède dans les champs de « ${p.each} » : « …, dans la limite de (plafond − somme du … des éléments précédant celui-ci), au moins 0 € ».`,
    },
    en: {
      title: 'Circular definition',
      message: (p) =>
        p.each === ''
          ? `These definitions depend on one another: ${p.circle.map((name) => `“${name}”`).join(' → ')}. None can be computed first.`
          : `“${p.circle[0] ?? ''}” reads itself: the value of an element is not computed from that of others.`,
      hint: (p) =>
        p.each === ''
          ? 'Cut the circle: one of them must be said without the others.'
          : `Count what comes before in the fields of “${p.each}”: “…, dans la limite de (cap − somme du … of those before), au moins 0 €”.`,
    },
    related: { member: { fr: 'membre du cercle', en: 'member of the circle' } },
  }),
  idleLabel: entry<{ label: string }>()({
    code: 'idle-label',
    severity: 'error',
    fr: {
      title: 'Parenthèses sans effet',
      message: (p) =>
        `« (${p.label}) », en fin de clause, est une étiquette : le nom par lequel un « sauf à ${p.label}, si … » écarterait cette clause. Aucun ne le fait, et ces mots ne changeraient rien au résultat.`,
      hint: () =>
        'Si ces mots comptent, écrivez-les sans parenthèses ; sinon, retirez-les, ou mettez-les en commentaire, sur une ligne qui commence par //.',
    },
    en: {
      title: 'Parentheses without effect',
      message: (p) =>
        `“(${p.label})”, at the end of a clause, is a label: the name by which a “sauf à ${p.label}, si …” would set this clause aside. None does, and these words would change nothing.`,
      hint: () => 'If these words count, write them without parentheses; if not, remove them, or make them a comment, on a line that begins with //.',
    },
  }),

  idleExceptionLabel: entry<{ label: string }>()({
    code: 'idle-exception-label',
    severity: 'warning',
    fr: {
      title: 'Étiquette que rien ne nomme',
      message: (p) =>
        `« (${p.label}) » est l'étiquette de cette exception : le nom que les explications lui donnent, et par lequel un « sauf à ${p.label}, si … » l'écarterait. Aucun ne le fait, et ces mots ne changent rien au résultat.`,
      hint: () =>
        'S’ils sont une condition, écrivez-les sans parenthèses, avec « et » ou « ou » ; sinon, retirez-les, ou mettez-les en commentaire, sur une ligne qui commence par //.',
    },
    en: {
      title: 'Label that nothing names',
      message: (p) =>
        `“(${p.label})” is the label of this exception: the name that explanations give it, and by which a “sauf à ${p.label}, si …” would set it aside. None does, and these words change nothing.`,
      hint: () =>
        'If they are a condition, write them without parentheses, with “et” or “ou”; if not, remove them, or make them a comment, on a line that begins with //.',
    },
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
  unsoundRuleset: entry<{ title: string }>()({
    code: 'unsound-ruleset',
    severity: 'error',
    fr: {
      title: 'Règlement repris en erreur',
      message: (p) => `Le règlement « ${p.title} », repris ici, a lui-même une erreur. Ce qui en dépend pourrait répondre autre chose que son texte.`,
      hint: (p) => `Corrigez d'abord « ${p.title} » : vérifié seul, il dit ses erreurs.`,
    },
    en: {
      title: 'Ruleset taken up with errors',
      message: (p) => `The ruleset “${p.title}”, taken up here, has an error itself. What hangs on it might answer something else than its text.`,
      hint: (p) => `Correct “${p.title}” first: checked by itself, it tells its errors.`,
    },
  }),
  /** `binding`: what « avec » may say of the first that it can bind; empty: there is none. */
  otherInputThere: entry<{ names: readonly string[]; title: string; by: readonly (keyof typeof DIFFERENCES)[]; binding: string }>()({
    code: 'other-input-there',
    severity: 'error',
    fr: {
      title: 'Même nom, autre sens',
      message: (p) =>
        `${p.names.map((name, rank) => `« ${name} »${differs(p.by[rank], 'fr')}`).join(', ')} : autre chose dans le règlement « ${p.title} ». Un dossier ne peut pas dire les deux sous un seul nom.`,
      hint: (p) =>
        `${p.binding === '' ? (p.by.includes('fields') ? 'Donnez les mêmes champs aux deux fiches, ou renommez la donnée' : 'Renommez') : `Écrivez « avec ${p.binding} » sous « reprend »${isApart(p.binding) ? ' : la donnée de ce règlement-là est alors demandée à part' : ''}, ou renommez`} dans l'un des règlements.`,
    },
    en: {
      title: 'Same name, other meaning',
      message: (p) =>
        `${p.names.map((name, rank) => `“${name}”${differs(p.by[rank], 'en')}`).join(', ')}: something else in the ruleset “${p.title}”. A dossier cannot say both under one name.`,
      hint: (p) =>
        `${p.binding === '' ? (p.by.includes('fields') ? 'Give both records the same fields, or rename the input' : 'Rename') : `Write “avec ${p.binding}” under “reprend”${isApart(p.binding) ? ': the input of that ruleset is then asked apart' : ''}, or rename`} in one of the rulesets.`,
    },
    fixes: {
      bind: { fr: (p) => `Lier par « avec » : ${String(p['names'])}`, en: (p) => `Bind by “avec”: ${String(p['names'])}` },
    },
  }),
  unsortedBinding: entry<{ name: string; by: string }>()({
    code: 'unsorted-binding',
    severity: 'error',
    fr: {
      title: 'Liste sans son ordre',
      message: (p) =>
        `« ${p.name} » y est une liste « par ${p.by} », et ses règles suivent cet ordre ; la liste donnée ici n’est pas dans cet ordre.`,
      hint: (p) => `Donnez une donnée déclarée « liste … par ${p.by} », entière ou avec « dont ».`,
    },
    en: {
      title: 'List without its order',
      message: (p) => `“${p.name}” is a list “par ${p.by}” there, and its rules follow that order; the list given here is not in that order.`,
      hint: (p) => `Give an input declared “liste … par ${p.by}”, whole or with “dont”.`,
    },
    fixes: { sort: { fr: (p) => `Ajouter « par ${String(p['by'])} »`, en: (p) => `Add “par ${String(p['by'])}”` } },
  }),
  idleBinding: entry<{ name: string }>()({
    code: 'idle-binding',
    severity: 'error',
    fr: {
      title: 'Liaison sans effet',
      message: (p) =>
        `Aucun paramètre repris ne lit « ${p.name} » : sans « comme », seuls les types et les paramètres entrent, et c’est la date d’application de ce règlement qui choisit leurs valeurs.`,
      hint: () => 'Retirez cette ligne, ou reprenez le règlement « comme … » pour lire ses règles.',
    },
    en: {
      title: 'Binding without effect',
      message: (p) =>
        `No parameter taken up reads “${p.name}”: without “comme”, only types and parameters enter, and the date of application of this ruleset chooses their values.`,
      hint: () => 'Remove this line, or import the ruleset “comme …” to read its rules.',
    },
    fixes: { remove: { fr: () => 'Retirer cette ligne', en: () => 'Remove this line' } },
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
