/** What the reading of a text can find (parser). French first; every message uses the author's own words. */
import { entry } from '../entry.ts';

const list = (words: readonly string[], language: 'fr' | 'en'): string => {
  const quoted = words.map((word) => (language === 'fr' ? `« ${word} »` : `“${word}”`));
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} ${language === 'fr' ? 'ou' : 'or'} ${last}`;
};

const write = {
  fr: (p: { readonly right?: unknown }) => `Écrire « ${String(p.right)} »`,
  en: (p: { readonly right?: unknown }) => `Write “${String(p.right)}”`,
};
const remove = {
  fr: (p: { readonly word?: unknown }) => `Supprimer « ${String(p.word)} »`,
  en: (p: { readonly word?: unknown }) => `Remove “${String(p.word)}”`,
};
const first = { fr: 'La première est ici', en: 'The first one is here' };

/** What was expected, by the code that `wanted` and `takes` carry. */
const EXPECTED: Readonly<Record<string, readonly [fr: string, en: string]>> = {
  document: ['le nom du document', 'the name of the document'],
  words: ['les mots cités, entre guillemets', 'the quoted words, between « »'],
  publication: ['la publication, entre guillemets', 'the publication, between « »'],
  end: ['la fin de la ligne', 'the end of the line'],
  type: ['« : » et la nature de la valeur', '“:” and the kind of value'],
  'type-or-end': ['« : » et la nature de la valeur, ou la fin de la ligne', '“:” and the kind of value, or the end of the line'],
  title: ['un titre entre guillemets', 'a title between « »'],
  question: ['la question entre guillemets', 'the question between « »'],
  'title-as': ['« comme » et un nom, ou la fin de la ligne', '“comme” and a name, or the end of the line'],
  version: ['un numéro de version, comme « langue 1 »', 'a version number, such as “langue 1”'],
  decimals: ['« , à 2 décimales » ou « , pluriel … »', '“, à 2 décimales” or “, pluriel …”'],
  'type-named': ['le nom d’une fiche', 'the name of a fiche'],
  value: ['une valeur', 'a value'],
  item: ['au moins une ligne « - … »', 'at least one line “- …”'],
  reading: ['au moins deux lignes « - lecture … »', 'at least two lines “- lecture …”'],
  condition: ['une condition', 'a condition'],
  bound: ['une ligne « au plus tard … » ou « au plus tôt … »', 'a line “au plus tard …” or “au plus tôt …”'],
  table: ['un tableau', 'a table'],
  'lines-ruleset': ['« langue 1 », « version « … » » ou « date d’application : … »', '“langue 1”, “version « … »” or “date d’application : …”'],
  'lines-import': ['« avec donnée = valeur »', '“avec donnée = valeur”'],
  'lines-document': [
    '« titre », « éditeur », « daté du », « texte », « vérifié le » ou « lire … comme … »',
    '“titre”, “éditeur”, “daté du”, “texte”, “vérifié le” or “lire … comme …”',
  ],
  'lines-choice': ['une valeur « - … », son « libellé » ou une source', 'a value “- …”, its “libellé” or a source'],
  'lines-record': ['un champ « - nom : nature » ou une source', 'a field “- nom : nature” or a source'],
  'lines-input': ['une source, un « libellé », « nommé » ou « vérifié jusqu’au »', 'a source, a “libellé”, “nommé” or “vérifié jusqu’au”'],
  'lines-definition': [
    'une valeur, « sauf si », « sinon », un tableau, « où », « depuis » ou une source',
    'a value, “sauf si”, “sinon”, a table, “où”, “depuis” or a source',
  ],
  'lines-deadline': [
    '« au plus tard », « au plus tôt », « accompli : », « sans objet si », « où » ou une source',
    '“au plus tard”, “au plus tôt”, “accompli :”, “sans objet si”, “où” or a source',
  ],
  'lines-control': ['une pièce « - … », « pour chaque … » ou une source', 'an item “- …”, “pour chaque …” or a source'],
  'lines-question': ['« sur », « - lecture », « retenue : », « motif : » ou une source', '“sur”, “- lecture”, “retenue :”, “motif :” or a source'],
  'lines-guarantee': ['une seule condition ou une source', 'one condition only, or a source'],
  'lines-out-of-scope': ['« motif : … »', '“motif : …”'],
  'lines-examples': ['les lignes d’un tableau', 'the rows of a table'],
  'lines-cases': ['une source, « avec … = … » ou les lignes d’un tableau', 'a source, “avec … = …” or the rows of a table'],
  'lines-none': ['rien : cette déclaration tient sur une ligne', 'nothing: this declaration stands on one line'],
};

const fr = (code: string): string => EXPECTED[code]?.[0] ?? code;
const en = (code: string): string => EXPECTED[code]?.[1] ?? code;

export const SYNTAX = {
  // ------------------------------------------------------------- declarations
  unknownOpener: entry<{ word: string; near: readonly string[] }>()({
    code: 'unknown-opener',
    severity: 'error',
    fr: {
      title: 'Déclaration inconnue',
      message: ({ word }) =>
        `« ${word} » commence la ligne, mais n’ouvre aucune déclaration. Une ligne sans retrait doit dire ce qu’elle déclare : donnée, règle, paramètre…`,
      hint: ({ near }) =>
        near.length > 0
          ? `Écrivez ${list(near, 'fr')}, ou mettez deux espaces devant la ligne.`
          : 'Mettez deux espaces devant la ligne si elle appartient à la déclaration du dessus.',
    },
    en: {
      title: 'Unknown declaration',
      message: ({ word }) =>
        `“${word}” begins the line but opens no declaration. A line without indent must say what it declares: donnée, règle, paramètre…`,
      hint: ({ near }) =>
        near.length > 0
          ? `Write ${list(near, 'en')}, or put two spaces before the line.`
          : 'Put two spaces before the line if it belongs to the declaration above.',
    },
    fixes: { write, indent: { fr: () => 'Rattacher la ligne à la déclaration du dessus', en: () => 'Attach the line to the declaration above' } },
  }),
  strayLine: entry<Record<never, never>>()({
    code: 'stray-line',
    severity: 'error',
    fr: {
      title: 'Ligne sans déclaration',
      message: () =>
        'Cette ligne est en retrait, mais aucune déclaration n’est ouverte au-dessus. Une ligne en retrait appartient à la déclaration qui la précède.',
      hint: () => 'Enlevez le retrait, ou écrivez la déclaration au-dessus.',
    },
    en: {
      title: 'Line without a declaration',
      message: () => 'This line is indented, but no declaration is open above it. An indented line belongs to the declaration before it.',
      hint: () => 'Remove the indent, or write the declaration above.',
    },
    fixes: { outdent: { fr: () => 'Enlever le retrait', en: () => 'Remove the indent' } },
  }),
  missingName: entry<{ word: string; example: string }>()({
    code: 'missing-name',
    severity: 'error',
    fr: {
      title: 'Nom manquant',
      message: ({ word }) => `Il manque un nom après « ${word} ». C’est par ce nom que les autres lignes en parleront.`,
      hint: ({ example }) => `Écrivez par exemple « ${example} ».`,
    },
    en: {
      title: 'Missing name',
      message: ({ word }) => `A name is missing after “${word}”. Other lines will speak of it by that name.`,
      hint: ({ example }) => `Write for instance “${example}”.`,
    },
  }),
  badName: entry<{ name: string; word: string }>()({
    code: 'bad-name',
    severity: 'error',
    fr: {
      title: 'Nom impossible',
      message: ({ name, word }) =>
        name === word
          ? `« ${name} » ne peut pas être un nom : ce mot a déjà un sens dans les règles.`
          : `« ${name} » ne peut pas être un nom à cause de « ${word} ». Un nom est fait de mots, d’apostrophes et de traits d’union, et ne commence pas par un mot de liaison.`,
      hint: () => 'Choisissez d’autres mots ; la forme imprimée peut aller dans une ligne « libellé ».',
    },
    en: {
      title: 'Impossible name',
      message: ({ name, word }) =>
        name === word
          ? `“${name}” cannot be a name: the word already has a meaning in rules.`
          : `“${name}” cannot be a name because of “${word}”. A name is made of words, apostrophes and hyphens, and does not begin with a linking word.`,
      hint: () => 'Choose other words; the printed wording can go to a “libellé” line.',
    },
  }),
  functionName: entry<{ name: string }>()({
    code: 'function-name',
    severity: 'error',
    fr: {
      title: 'Nom à double lecture',
      message: ({ name }) =>
        `« ${name} » ne peut pas être un nom : « ${name} de … » est déjà un calcul, et chaque phrase doit n’avoir qu’une lecture.`,
      hint: ({ name }) => `Précisez le nom, par exemple « ${name} retenu ».`,
    },
    en: {
      title: 'Name with two readings',
      message: ({ name }) => `“${name}” cannot be a name: “${name} de …” is already a computation, and a sentence must have one reading only.`,
      hint: ({ name }) => `Make the name more precise, for instance “${name} retenu”.`,
    },
  }),
  missingType: entry<{ name: string }>()({
    code: 'missing-type',
    severity: 'error',
    fr: {
      title: 'Nature non précisée',
      message: ({ name }) => `On ne sait pas ce que contient « ${name} » : un montant, une date, oui ou non… Il faut le dire après deux points.`,
      hint: ({ name }) => `Écrivez par exemple « ${name} : oui ou non », « ${name} : date » ou « ${name} : € ».`,
    },
    en: {
      title: 'Kind not stated',
      message: ({ name }) => `Nothing says what “${name}” holds: an amount, a date, oui ou non… It must be said after a colon.`,
      hint: ({ name }) => `Write for instance “${name} : oui ou non”, “${name} : date” or “${name} : €”.`,
    },
  }),
  unreadableType: entry<{ written: string }>()({
    code: 'unreadable-type',
    severity: 'error',
    fr: {
      title: 'Nature illisible',
      message: ({ written }) =>
        `« ${written} » n’est pas une nature de valeur. On attend « oui ou non », « texte », « date », « période », « nombre », une unité, « liste de … », ou le nom d’un choix ou d’une fiche.`,
      hint: () => 'Écrivez l’une de ces natures.',
    },
    en: {
      title: 'Unreadable kind',
      message: ({ written }) =>
        `“${written}” is not a kind of value. Expected: “oui ou non”, “texte”, “date”, “période”, “nombre”, a unit, “liste de …”, or the name of a choix or fiche.`,
      hint: () => 'Write one of these kinds.',
    },
  }),
  emptyDeclaration: entry<{ word: string; name: string; wanted: string }>()({
    code: 'empty-declaration',
    severity: 'error',
    fr: {
      title: 'Déclaration vide',
      message: ({ word, name, wanted }) => `${word} « ${name} » ne dit rien : il manque ${fr(wanted)}.`,
      hint: () => 'Ajoutez la ligne manquante, en retrait, sous la déclaration.',
    },
    en: {
      title: 'Empty declaration',
      message: ({ word, name, wanted }) => `${word} “${name}” says nothing. Missing: ${en(wanted)}.`,
      hint: () => 'Add the missing line, indented, under the declaration.',
    },
  }),
  unexpectedLine: entry<{ word: string; line: string; takes: string }>()({
    code: 'unexpected-line',
    severity: 'error',
    fr: {
      title: 'Ligne hors de sa place',
      message: ({ word, line }) => `« ${line} » n’a pas de sens sous « ${word} ».`,
      hint: ({ takes }) => `Écrivez ici ${fr(takes)}.`,
    },
    en: {
      title: 'Line out of place',
      message: ({ word, line }) => `“${line}” means nothing under “${word}”.`,
      hint: ({ takes }) => `Write here: ${en(takes)}.`,
    },
    fixes: { outdent: { fr: () => 'Enlever le retrait', en: () => 'Remove the indent' } },
  }),
  repeatedLine: entry<{ line: string }>()({
    code: 'repeated-line',
    severity: 'error',
    fr: {
      title: 'Ligne dite deux fois',
      message: ({ line }) => `« ${line} » est déjà dit plus haut dans cette déclaration, et ne peut l’être qu’une fois.`,
      hint: () => 'Gardez une seule des deux lignes.',
    },
    en: {
      title: 'Line said twice',
      message: ({ line }) => `“${line}” is already said above in this declaration, and can only be said once.`,
      hint: () => 'Keep one of the two lines.',
    },
    related: { first },
  }),
  wrongHead: entry<{ word: string; wanted: string; found: string }>()({
    code: 'wrong-head',
    severity: 'error',
    fr: {
      title: 'Première ligne incomplète',
      message: ({ word, found, wanted }) =>
        found === '' ? `Après « ${word} », il manque ${fr(wanted)}.` : `Après « ${word} », on attend ${fr(wanted)}, et non « ${found} ».`,
      hint: ({ wanted }) => `Écrivez ${fr(wanted)}.`,
    },
    en: {
      title: 'Incomplete first line',
      message: ({ word, found, wanted }) =>
        found === '' ? `After “${word}”, this is missing: ${en(wanted)}.` : `After “${word}”, this is expected: ${en(wanted)}, not “${found}”.`,
      hint: ({ wanted }) => `Write: ${en(wanted)}.`,
    },
  }),
  unknownLanguage: entry<{ version: string }>()({
    code: 'unknown-language',
    severity: 'error',
    fr: {
      title: 'Version du langage inconnue',
      message: ({ version }) => `La version ${version} du langage n’est pas connue de cet outil, qui lit la version 1.`,
      hint: () => 'Écrivez « langue 1 », ou ouvrez le fichier avec un outil plus récent.',
    },
    en: {
      title: 'Unknown language version',
      message: ({ version }) => `Version ${version} of the language is not known to this tool, which reads version 1.`,
      hint: () => 'Write “langue 1”, or open the file with a newer tool.',
    },
    fixes: { write },
  }),
  // ------------------------------------------------------------- quotations, sources
  unclosedQuote: entry<{ beginning: string }>()({
    code: 'unclosed-quote',
    severity: 'error',
    fr: {
      title: 'Guillemet non fermé',
      message: ({ beginning }) => `Le guillemet ouvert devant « ${beginning} » n’est jamais fermé. La citation est arrêtée à la fin de la ligne.`,
      hint: () => 'Ajoutez « » » à la fin de la citation.',
    },
    en: {
      title: 'Quotation mark not closed',
      message: ({ beginning }) => `The quotation opened before “${beginning}” is never closed. It is taken to end with its line.`,
      hint: () => 'Add “»” at the end of the quotation.',
    },
    fixes: { close: { fr: () => 'Fermer le guillemet à la fin de la ligne', en: () => 'Close the quotation at the end of the line' } },
  }),
  unopenedQuote: entry<Record<never, never>>()({
    code: 'unopened-quote',
    severity: 'error',
    fr: {
      title: 'Guillemet fermé sans être ouvert',
      message: () => 'Ce guillemet ferme une citation qui n’a pas été ouverte.',
      hint: () => 'Ajoutez « devant le premier mot cité, ou supprimez ce guillemet.',
    },
    en: {
      title: 'Quotation closed but not opened',
      message: () => 'This mark closes a quotation that was not opened.',
      hint: () => 'Add « before the first quoted word, or remove this mark.',
    },
    fixes: { remove },
  }),
  wrongSource: entry<{ line: string; wanted: string }>()({
    code: 'wrong-source',
    severity: 'error',
    fr: {
      title: 'Source mal écrite',
      message: ({ line, wanted }) =>
        `Dans « ${line} », il manque ${fr(wanted)}. Une source nomme le document, puis en cite les mots entre guillemets.`,
      hint: () => 'Écrivez par exemple : d’après guide « les mots du texte ».',
    },
    en: {
      title: 'Badly written source',
      message: ({ line, wanted }) => `In “${line}”, this is missing: ${en(wanted)}. A source names the document, then quotes its words.`,
      hint: () => 'Write for instance: d’après guide « les mots du texte ».',
    },
    fixes: { quote: { fr: () => 'Mettre les mots cités entre guillemets', en: () => 'Put the quoted words between « »' } },
  }),
  reliability: entry<{ found: string }>()({
    code: 'reliability',
    severity: 'error',
    fr: {
      title: 'Fiabilité à préciser',
      message: ({ found }) =>
        (found === '' ? 'Ce relevé ne dit pas sa fiabilité.' : `« ${found} » n’est pas une fiabilité.`) +
        ' A : texte officiel ou sa copie ; B : presse spécialisée ou page officielle ; C : toute autre source.',
      hint: () => 'Ajoutez « fiabilité A », « fiabilité B » ou « fiabilité C ».',
    },
    en: {
      title: 'Reliability to be stated',
      message: ({ found }) =>
        (found === '' ? 'This reading does not state its reliability.' : `“${found}” is not a reliability.`) +
        ' A: official text or its copy; B: specialised press or official page; C: anything else.',
      hint: () => 'Add “fiabilité A”, “fiabilité B” or “fiabilité C”.',
    },
    fixes: { write },
  }),
  missingReason: entry<{ word: string }>()({
    code: 'missing-reason',
    severity: 'error',
    fr: {
      title: 'Raison manquante',
      message: ({ word }) => `« ${word} » doit dire pourquoi. Celui qui relira saura ainsi que ce n’est pas un oubli.`,
      hint: ({ word }) => `Écrivez la raison après « ${word} : ».`,
    },
    en: {
      title: 'Missing reason',
      message: ({ word }) => `“${word}” must say why. Whoever reads it later will know it was not forgotten.`,
      hint: ({ word }) => `Write the reason after “${word} :”.`,
    },
  }),
  // ------------------------------------------------------------- numbers and dates
  decimalPoint: entry<{ written: string; right: string }>()({
    code: 'decimal-point',
    severity: 'error',
    fr: {
      title: 'Point dans un nombre',
      message: ({ written }) => `« ${written} » s’écrit avec une virgule ou une espace : un point peut se lire comme l’une ou comme l’autre.`,
      hint: ({ right }) => `Écrivez « ${right} ».`,
    },
    en: {
      title: 'Point in a number',
      message: ({ written }) => `“${written}” is written with a comma or a space: a point may be read as either.`,
      hint: ({ right }) => `Write “${right}”.`,
    },
    fixes: { comma: write },
  }),
  impossibleDate: entry<{ written: string; month: string; last: number }>()({
    code: 'impossible-date',
    severity: 'error',
    fr: {
      title: 'Date impossible',
      message: ({ written, month, last }) => `« ${written} » n’existe pas : ${month} a ${last} jours.`,
      hint: () => 'Corrigez le jour, le mois ou l’année.',
    },
    en: {
      title: 'Impossible date',
      message: ({ written, month, last }) => `“${written}” does not exist: ${month} has ${last} days.`,
      hint: () => 'Correct the day, the month or the year.',
    },
    fixes: { write },
  }),
  impossibleMonth: entry<{ written: string; month: number }>()({
    code: 'impossible-month',
    severity: 'error',
    fr: {
      title: 'Mois impossible',
      message: ({ written, month }) => `« ${written} » n’existe pas : il n’y a pas de mois ${month}. Une date s’écrit jour/mois/année.`,
      hint: () => 'Corrigez le mois, par exemple « 03/02/2011 ».',
    },
    en: {
      title: 'Impossible month',
      message: ({ written, month }) => `“${written}” does not exist: there is no month ${month}. A date is written day/month/year.`,
      hint: () => 'Correct the month, for instance “03/02/2011”.',
    },
    fixes: { write },
  }),
  shortYear: entry<{ written: string }>()({
    code: 'short-year',
    severity: 'error',
    fr: {
      title: 'Année à deux chiffres',
      message: ({ written }) => `Dans « ${written} », l’année n’a pas quatre chiffres : le siècle resterait à deviner.`,
      hint: () => 'Écrivez l’année en entier.',
    },
    en: {
      title: 'Two-digit year',
      message: ({ written }) => `In “${written}” the year does not have four digits: the century would be a guess.`,
      hint: () => 'Write the year in full.',
    },
    fixes: { write },
  }),
  wantedDate: entry<{ line: string }>()({
    code: 'wanted-date',
    severity: 'error',
    fr: {
      title: 'Date attendue',
      message: ({ line }) => `« ${line} » doit être suivi d’une date.`,
      hint: () => 'Écrivez par exemple « 1er octobre 2021 » ou « 01/10/2021 ».',
    },
    en: {
      title: 'Date expected',
      message: ({ line }) => `“${line}” must be followed by a date.`,
      hint: () => 'Write for instance “1er octobre 2021” or “01/10/2021”.',
    },
  }),
  // ------------------------------------------------------------- clauses and expressions
  incompleteLine: entry<{ after: string }>()({
    code: 'incomplete-line',
    severity: 'error',
    fr: {
      title: 'Ligne inachevée',
      message: ({ after }) => `La ligne s’arrête après « ${after} » : il manque la suite.`,
      hint: () => 'Complétez la ligne. Elle peut continuer sur la suivante après une virgule ou un opérateur.',
    },
    en: {
      title: 'Unfinished line',
      message: ({ after }) => `The line stops after “${after}”: something is missing.`,
      hint: () => 'Complete the line. It may go on to the next one after a comma or an operator.',
    },
  }),
  missingOperator: entry<{ left: string; right: string }>()({
    code: 'missing-operator',
    severity: 'error',
    fr: {
      title: 'Mot de liaison manquant',
      message: ({ left, right }) => `Entre « ${left} » et « ${right} », rien ne dit comment les lire ensemble.`,
      hint: () => 'Ajoutez un signe ou un mot (+, ×, de, et, si…), ou corrigez le nom s’il ne devait en faire qu’un.',
    },
    en: {
      title: 'Missing linking word',
      message: ({ left, right }) => `Between “${left}” and “${right}”, nothing says how to read them together.`,
      hint: () => 'Add a sign or a word (+, ×, de, et, si…), or correct the name if it was meant to be one.',
    },
  }),
  unexpectedWord: entry<{ word: string; after: string }>()({
    code: 'unexpected-word',
    severity: 'error',
    fr: {
      title: 'Mot inattendu',
      message: ({ word, after }) => (after === '' ? `« ${word} » ne peut pas commencer ici.` : `« ${word} » ne peut pas venir après « ${after} ».`),
      hint: () => 'Relisez la ligne à cet endroit : un mot manque ou est de trop.',
    },
    en: {
      title: 'Unexpected word',
      message: ({ word, after }) => (after === '' ? `“${word}” cannot begin here.` : `“${word}” cannot come after “${after}”.`),
      hint: () => 'Read the line again at this place: a word is missing or too many.',
    },
  }),
  unclosedParenthesis: entry<Record<never, never>>()({
    code: 'unclosed-parenthesis',
    severity: 'error',
    fr: {
      title: 'Parenthèse non fermée',
      message: () => 'Cette parenthèse n’est pas fermée.',
      hint: () => 'Ajoutez « ) » là où elle doit finir.',
    },
    en: { title: 'Parenthesis not closed', message: () => 'This parenthesis is not closed.', hint: () => 'Add “)” where it should end.' },
    fixes: { close: { fr: () => 'Fermer la parenthèse à la fin de la ligne', en: () => 'Close the parenthesis at the end of the line' } },
  }),
  extraParenthesis: entry<Record<never, never>>()({
    code: 'extra-parenthesis',
    severity: 'error',
    fr: { title: 'Parenthèse en trop', message: () => 'Cette parenthèse n’en ferme aucune.', hint: () => 'Supprimez-la, ou ouvrez-la plus haut.' },
    en: { title: 'Extra parenthesis', message: () => 'This parenthesis closes none.', hint: () => 'Remove it, or open it before.' },
    fixes: { remove },
  }),
  missingAccent: entry<{ written: string; right: string }>()({
    code: 'missing-accent',
    severity: 'error',
    fr: {
      title: 'Accent oublié',
      message: ({ written, right }) => `« ${written} » n’est pas un mot connu ici ; « ${right} », avec son accent, en est un.`,
      hint: ({ right }) => `Écrivez « ${right} ».`,
    },
    en: {
      title: 'Missing accent',
      message: ({ written, right }) => `“${written}” is not a known word here; “${right}”, with its accent, is one.`,
      hint: ({ right }) => `Write “${right}”.`,
    },
    fixes: { write },
  }),
  tooDeep: entry<Record<never, never>>()({
    code: 'too-deep',
    severity: 'error',
    fr: {
      title: 'Phrase trop imbriquée',
      message: () => 'Cette phrase emboîte trop de parenthèses ou de « de » pour être relue par quelqu’un.',
      hint: () => 'Nommez une partie dans une ligne « où … = … », ou dans une règle à part.',
    },
    en: {
      title: 'Sentence nested too deep',
      message: () => 'This sentence nests too many parentheses or “de” for anyone to read it again.',
      hint: () => 'Name a part in a line “où … = …”, or in a rule of its own.',
    },
  }),
  mixedAndOr: entry<Record<never, never>>()({
    code: 'mixed-and-or',
    severity: 'error',
    fr: {
      title: '« et » et « ou » mêlés',
      message: () => '« et » et « ou » se suivent ici sans parenthèses : la phrase a deux lectures.',
      hint: () => 'Mettez entre parenthèses ce qui va ensemble.',
    },
    en: {
      title: '“et” and “ou” mixed',
      message: () => '“et” and “ou” follow each other here without parentheses: the sentence has two readings.',
      hint: () => 'Put in parentheses what goes together.',
    },
    fixes: { group: { fr: () => 'Mettre les « et » entre parenthèses', en: () => 'Put the “et” parts in parentheses' } },
  }),
  chainedComparison: entry<{ sign: string }>()({
    code: 'chained-comparison',
    severity: 'error',
    fr: {
      title: 'Deux comparaisons à la suite',
      message: ({ sign }) => `« ${sign} » compare ici le résultat d’une autre comparaison.`,
      hint: () => 'Séparez les deux comparaisons par « et », par exemple « 1 ≤ GIR et GIR ≤ 4 ».',
    },
    en: {
      title: 'Two comparisons in a row',
      message: ({ sign }) => `“${sign}” compares here the result of another comparison.`,
      hint: () => 'Separate the two comparisons with “et”, for instance “1 ≤ GIR et GIR ≤ 4”.',
    },
  }),
  missingColon: entry<{ line: string }>()({
    code: 'missing-colon',
    severity: 'error',
    fr: {
      title: 'Deux-points manquants',
      message: ({ line }) => `Dans « ${line} », il manque « : » suivi de la valeur.`,
      hint: () => 'Écrivez par exemple « sauf si pièce manquante : 0 € ».',
    },
    en: {
      title: 'Missing colon',
      message: ({ line }) => `In “${line}”, “:” followed by the value is missing.`,
      hint: () => 'Write for instance “sauf si pièce manquante : 0 €”.',
    },
    fixes: { colon: { fr: () => 'Remplacer la virgule par « : »', en: () => 'Replace the comma by “:”' } },
  }),
  missingEquals: entry<{ word: string; name: string }>()({
    code: 'missing-equals',
    severity: 'error',
    fr: {
      title: 'Signe égal manquant',
      message: ({ word, name }) => `« ${word} ${name} » doit être suivi de « = » et d’une valeur.`,
      hint: ({ word, name }) => `Écrivez « ${word} ${name} = … ».`,
    },
    en: {
      title: 'Missing equals sign',
      message: ({ word, name }) => `“${word} ${name}” must be followed by “=” and a value.`,
      hint: ({ word, name }) => `Write “${word} ${name} = …”.`,
    },
  }),
  dashItem: entry<Record<never, never>>()({
    code: 'dash-item',
    severity: 'error',
    fr: {
      title: 'Tiret en début de ligne',
      message: () =>
        'Un tiret en début de ligne annonce un élément de liste, et cette déclaration n’en a pas. Un montant négatif commence par « moins ».',
      hint: () => 'Supprimez le tiret, ou écrivez « moins ».',
    },
    en: {
      title: 'Dash at the start',
      message: () => 'A dash at the start of a line announces a list item, and this declaration has none. A negative amount begins with “moins”.',
      hint: () => 'Remove the dash, or write “moins”.',
    },
    fixes: { write, remove },
  }),
  emptyVersion: entry<{ line: string }>()({
    code: 'empty-version',
    severity: 'error',
    fr: {
      title: 'Période sans valeur',
      message: ({ line }) => `Aucune valeur ne suit « ${line} ». Une date seule sur sa ligne ouvre une période pour les lignes du dessous.`,
      hint: () => 'Écrivez la valeur au-dessous, ou mettez la date à la fin de la ligne de la valeur.',
    },
    en: {
      title: 'Period without a value',
      message: ({ line }) => `No value follows “${line}”. A date alone on its line opens a period for the lines below.`,
      hint: () => 'Write the value below, or put the date at the end of the line of the value.',
    },
  }),
  // ------------------------------------------------------------- tables
  rowLength: entry<{ cells: number; columns: number }>()({
    code: 'row-length',
    severity: 'error',
    fr: {
      title: 'Ligne de tableau incomplète',
      message: ({ cells, columns }) =>
        `Cette ligne a ${cells} ${cells === 1 ? 'case' : 'cases'}, l’en-tête en a ${columns}. Une barre manque ou est de trop ; une barre entre guillemets ne compte pas.`,
      hint: () => 'Ajoutez ou supprimez une barre « | ».',
    },
    en: {
      title: 'Row of another length',
      message: ({ cells, columns }) =>
        `This row has ${cells} ${cells === 1 ? 'cell' : 'cells'}, the header has ${columns}. A bar is missing or too many; a bar inside quotation marks does not count.`,
      hint: () => 'Add or remove a bar “|”.',
    },
    related: { header: { fr: 'L’en-tête du tableau', en: 'The header of the table' } },
  }),
  emptyTable: entry<Record<never, never>>()({
    code: 'empty-table',
    severity: 'error',
    fr: {
      title: 'Tableau sans ligne',
      message: () => 'Ce tableau a un en-tête, mais aucune ligne.',
      hint: () => 'Ajoutez une ligne « | … | … | » sous l’en-tête.',
    },
    en: { title: 'Table without rows', message: () => 'This table has a header but no row.', hint: () => 'Add a row “| … | … |” under the header.' },
  }),
  blankTest: entry<{ column: string }>()({
    code: 'blank-test',
    severity: 'error',
    fr: {
      title: 'Case vide',
      message: () => 'Cette case de condition est vide : on ne sait pas si la ligne vaut pour tous les cas.',
      hint: () => 'Écrivez « tous » si la condition ne compte pas sur cette ligne.',
    },
    en: {
      title: 'Blank cell',
      message: () => 'This condition cell is blank: nothing says whether the row holds for all cases.',
      hint: () => 'Write “tous” if the condition does not count on this row.',
    },
    fixes: { write },
  }),
  unreadableCell: entry<{ written: string }>()({
    code: 'unreadable-cell',
    severity: 'error',
    fr: {
      title: 'Case illisible',
      message: ({ written }) => `« ${written} » ne se lit pas comme une valeur ni comme une condition de tableau.`,
      hint: () => 'Écrivez par exemple « 40 à 59 », « 60 et plus », « jusqu’à 836 € », « APA ou PSD », « tous ».',
    },
    en: {
      title: 'Unreadable cell',
      message: ({ written }) => `“${written}” reads neither as a value nor as a table condition.`,
      hint: () => 'Write for instance “40 à 59”, “60 et plus”, “jusqu’à 836 €”, “APA ou PSD”, “tous”.',
    },
  }),
} as const;
