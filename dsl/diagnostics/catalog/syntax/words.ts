/** Labels, lists and expected words that several findings of the parser share. */

/** Words between the quotation marks of the language, the last one after « ou ». */
export const list = (words: readonly string[], language: 'fr' | 'en'): string => {
  const quoted = words.map((word) => (language === 'fr' ? `« ${word} »` : `“${word}”`));
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} ${language === 'fr' ? 'ou' : 'or'} ${last}`;
};

/** The label of a fix that writes `right`. */
export const write = {
  fr: (p: { readonly right?: unknown }) => `Écrire « ${String(p.right)} »`,
  en: (p: { readonly right?: unknown }) => `Write “${String(p.right)}”`,
};
/** The label of a fix that takes `word` away. */
export const remove = {
  fr: (p: { readonly word?: unknown }) => `Supprimer « ${String(p.word)} »`,
  en: (p: { readonly word?: unknown }) => `Remove “${String(p.word)}”`,
};
/** The label of the other party of a repetition. */
export const first = { fr: 'La première est ici', en: 'The first one is here' };

/** What was expected, by the code that `wanted` and `takes` carry. */
const EXPECTED: Readonly<Record<string, readonly [fr: string, en: string]>> = {
  document: ['le nom du document', 'the name of the document'],
  words: ['les mots cités, entre guillemets', 'the quoted words, between « »'],
  publication: ['la publication, entre guillemets', 'the publication, between « »'],
  end: ['la fin de la ligne', 'the end of the line'],
  type: ['« : » et la nature de la valeur', '“:” and the kind of value'],
  'type-then-each': [
    '« : » et la nature de la valeur, « pour chaque … » ayant sa ligne au-dessous',
    '“:” and the kind of value, “pour chaque …” having its own line below',
  ],
  'type-or-end': ['« : » et la nature de la valeur, ou la fin de la ligne', '“:” and the kind of value, or the end of the line'],
  title: ['un titre entre guillemets', 'a title between « »'],
  label: ['ses mots, entre guillemets', 'its words, between « »'],
  corrected: ['« comme « … » » : les mots justes, entre guillemets', '“comme « … »”: the right words, between « »'],
  right: ['les mots justes, entre guillemets', 'the right words, between « »'],
  misread: ['les mots mal lus, entre guillemets', 'the misread words, between « »'],
  'decided-by': ['le nom de qui la retient, entre guillemets', 'the name of who retained it, between « »'],
  question: ['la question entre guillemets', 'the question between « »'],
  'title-as': ['« comme » et un nom, ou la fin de la ligne', '“comme” and a name, or the end of the line'],
  version: ['un numéro de version, comme « langue 1 »', 'a version number, such as “langue 1”'],
  decimals: ['« , à 2 décimales » ou « , pluriel … »', '“, à 2 décimales” or “, pluriel …”'],
  'type-named': ['le nom d’une fiche', 'the name of a fiche'],
  value: ['une valeur', 'a value'],
  item: ['au moins une ligne « - … »', 'at least one line “- …”'],
  field: ['au moins une ligne « - nom : nature »', 'at least one line “- nom : nature”'],
  reading: ['au moins deux lignes « - lecture … »', 'at least two lines “- lecture …”'],
  condition: ['une condition', 'a condition'],
  bound: ['une ligne « au plus tard … » ou « au plus tôt … »', 'a line “au plus tard …” or “au plus tôt …”'],
  table: ['un tableau', 'a table'],
  'lines-ruleset': [
    '« langue 1 », « version « … » », « date d’application : … » ou « texte connu au : … »',
    '“langue 1”, “version « … »”, “date d’application : …” or “texte connu au : …”',
  ],
  'lines-import': ['« avec donnée = valeur »', '“avec donnée = valeur”'],
  'lines-document': [
    '« titre », « éditeur », « daté du », « texte », « vérifié le » ou « lire … comme … »',
    '“titre”, “éditeur”, “daté du”, “texte”, “vérifié le” or “lire … comme …”',
  ],
  'lines-choice': ['une valeur « - … », son « libellé » ou une source', 'a value “- …”, its “libellé” or a source'],
  'lines-record': ['un champ « - nom : nature » ou une source', 'a field “- nom : nature” or a source'],
  'lines-input': ['une source, un « libellé » ou « nommé »', 'a source, a “libellé” or “nommé”'],
  'lines-term': ['ses mots, un « libellé » ou une source', 'its words, a “libellé” or a source'],
  'lines-definition': [
    'une valeur, « sauf si », « sinon », un tableau, « où », « depuis » ou une source',
    'a value, “sauf si”, “sinon”, a table, “où”, “depuis” or a source',
  ],
  'lines-deadline': [
    '« au plus tard », « au plus tôt », « accompli : », « sans objet si », « depuis », « où » ou une source',
    '“au plus tard”, “au plus tôt”, “accompli :”, “sans objet si”, “depuis”, “où” or a source',
  ],
  'lines-control': ['une pièce « - … », « pour chaque … » ou une source', 'an item “- …”, “pour chaque …” or a source'],
  'lines-question': ['« sur », « - lecture », « retenue : », « motif : » ou une source', '“sur”, “- lecture”, “retenue :”, “motif :” or a source'],
  'lines-guarantee': ['une seule condition ou une source', 'one condition only, or a source'],
  'lines-out-of-scope': ["« motif : … » ou « jusqu'à « … » »", "“motif : …” or “jusqu'à « … »”"],
  'lines-examples': ['les lignes d’un tableau', 'the rows of a table'],
  'lines-cases': ['une source, « avec … = … » ou les lignes d’un tableau', 'a source, “avec … = …” or the rows of a table'],
  'lines-none': ['rien : cette déclaration tient sur une ligne', 'nothing: this declaration stands on one line'],
};

/** What was expected, in French, by its code. */
export const fr = (code: string): string => EXPECTED[code]?.[0] ?? code;
/** What was expected, in English, by its code. */
export const en = (code: string): string => EXPECTED[code]?.[1] ?? code;
