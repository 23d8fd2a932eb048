/** The words completion offers where the language's own grammar allows them, with what each is for. */
import type { Opener } from '../lexer/blocks.ts';

export interface Word {
  readonly text: string;
  readonly detail: string;
}

const word = (text: string, detail: string): Word => ({ text, detail });

/** What a line of column 0 may begin with, the most used first. */
export const DECLARATION_WORDS: readonly Word[] = [
  word('règle', 'une valeur, selon des conditions'),
  word('paramètre', 'une valeur datée'),
  word('donnée', 'ce que le dossier donne'),
  word('cas', 'une table de cas attendus'),
  word('décompte', 'une somme de points comptés'),
  word('barème', 'une valeur lue dans une table'),
  word('délai', 'une échéance et son état'),
  word('impact', "l'effet d'un événement"),
  word('plafond', 'une valeur limitée'),
  word('plancher', 'une valeur relevée'),
  word('contrôle', 'des pièces à vérifier'),
  word('choix', 'une liste fermée de valeurs'),
  word('fiche', 'un groupe de champs'),
  word('unité', 'une unité propre au règlement'),
  word('document', "un texte d'où viennent les règles"),
  word('question', 'un point que le texte ne tranche pas'),
  word('terme', 'une définition'),
  word('garantie', 'ce qui doit toujours être vrai'),
  word('hors champ', "un passage qui n'est pas transcrit"),
  word('exemples de', 'des fiches nommées pour les cas'),
  word('reprend', 'un autre règlement'),
  word('règlement', 'le titre du règlement'),
  word('langue 1', 'la version de la langue'),
];

export const TYPE_WORDS: readonly Word[] = [
  word('oui ou non', 'une réponse'),
  word('date', 'un jour'),
  word('période', 'du … au …'),
  word('nombre', 'sans unité'),
  word('texte', 'des mots libres'),
  word('€', 'montant'),
  word('€/h', 'montant horaire'),
  word('€/an', 'montant annuel'),
  word('%', 'taux'),
  word('h', 'heures'),
  word('h/an', 'heures par an'),
  word('mois', 'durée'),
  word('jours', 'durée'),
  word('liste de', 'plusieurs valeurs'),
];

/** Words of clauses and expressions; the grammar says which fit. */
export const BODY_WORDS: readonly Word[] = [
  word('si', 'condition'),
  word('et', 'les deux conditions'),
  word('ou', "l'une des conditions"),
  word('non', 'le contraire'),
  word('est', 'égalité avec une valeur'),
  word("n'est pas", 'le contraire de est'),
  word('existe', "n'est pas « aucun »"),
  word("n'existe pas", 'est « aucun »'),
  word('est vide', 'sans élément'),
  word("n'est pas vide", 'au moins un élément'),
  word('dont', 'les éléments qui vérifient'),
  word('nombre de', 'compte les éléments'),
  word('somme de', 'additionne'),
  word('il y a', 'au moins un élément'),
  word('toutes les', 'chaque élément vérifie'),
  word('vérifient', 'la condition de chaque élément'),
  word('plus grand de', 'la plus grande valeur'),
  word('plus petit de', 'la plus petite valeur'),
  word('unique de', 'le seul élément'),
  word('premier de', "le premier, dans l'ordre d'une clé"),
  word('dernier de', "le dernier, dans l'ordre d'une clé"),
  word('valeurs distinctes de', 'sans les répétitions'),
  word('par', 'la clé qui ordonne'),
  word('puis par', 'la clé suivante'),
  word('précédant', 'les éléments avant'),
  word('suivant', 'les éléments après'),
  word('pour chaque', 'une valeur par élément'),
  word('par élément de', 'un point par élément'),
  word('par élément distinct de', 'un point par valeur différente'),
  word('dans la limite de', 'plafonne'),
  word('au moins', 'plancher'),
  word('arrondi au centime', 'au plus proche'),
  word("arrondi à l'euro", 'au plus proche'),
  word("arrondi à l'unité", 'au plus proche'),
  word('inférieur', "sens de l'arrondi"),
  word('supérieur', "sens de l'arrondi"),
  word('reporté au premier jour ouvrable', 'article 642'),
  word('après', 'tant de jours ou de mois après'),
  word('avant', 'tant de jours ou de mois avant'),
  word('jours entre', 'nombre de jours'),
  word('mois entiers entre', 'mois révolus'),
  word('années entières entre', 'années révolues'),
  word('période de', 'du … au …'),
  word('à compter de', "le premier jour d'une période"),
  word('commune à', 'les jours communs'),
  word('dans', 'compris dans la période'),
  word('premier jour de', "d'une période"),
  word('dernier jour de', "d'une période"),
  word('nombre de jours de', "d'une période"),
  word('année civile de', "d'une date"),
  word('tombe un jour férié', 'jour férié du lieu'),
  word('en vigueur le', 'la valeur à une autre date'),
  word('au départ', "l'état avant tout événement"),
  word('depuis le', 'début de validité'),
  word("jusqu'au", 'fin de validité'),
  word('connu le', 'jour de publication de la valeur'),
  word('recommandé', "n'empêche pas d'être conforme"),
  word('au plus tard', 'dernier jour'),
  word('de', 'un champ, une partie'),
  word('oui', 'valeur'),
  word('aucun', 'rien'),
  word('liste vide', 'une liste sans élément'),
  word('inconnu', 'le texte ne le dit pas'),
];

const SOURCES: readonly Word[] = [
  word("d'après", 'le passage du document'),
  word('relevé', "une valeur d'ailleurs"),
  word('sans source :', "pourquoi il n'y en a pas"),
];
const COMMON: readonly Word[] = [
  word('libellé', 'le nom imprimé'),
  word('nommé', 'le nom dans le code'),
  word("vérifié jusqu'au", 'dernier jour où l’on a regardé'),
];
const LOOP = word('pour chaque', 'une valeur par élément');
const LOCAL = word('où', 'un nom local');
const BULLET = word('-', 'un élément');

const DEFINITION: readonly Word[] = [
  word('sauf si', 'exception'),
  word('sauf à', "exception d'une exception"),
  word('sinon', "quand rien d'autre ne s'applique"),
  ...SOURCES,
  word('depuis le', 'ouvre une période'),
  word("jusqu'au", 'ferme la période'),
  word('selon', 'les conditions de la table'),
  LOOP,
  word('après chaque', "l'état après chaque événement"),
  LOCAL,
  word('rend', 'un second résultat de la table'),
  word("date d'application :", 'la date qui choisit la version'),
  ...COMMON,
];

/** What an indented line may begin with, besides a clause. */
export const LINE_WORDS: Readonly<Record<Opener, readonly Word[]>> = {
  règlement: [
    word('langue 1', 'la version de la langue'),
    word('version', 'du règlement'),
    word("date d'application :", 'la date qui choisit la version'),
    word('texte connu au :', 'la date qui écarte les valeurs publiées après elle'),
  ],
  langue: [],
  reprend: [word('avec', 'lie une donnée')],
  document: [
    word('titre', 'du document'),
    word('éditeur', 'du document'),
    word('daté du', 'jour du document'),
    word('texte', 'le fichier du texte'),
    word('vérifié le', 'dernier jour où on l’a lu'),
    word('lire', 'corrige une mauvaise numérisation'),
  ],
  choix: [BULLET, word('libellé', 'la forme imprimée'), ...SOURCES],
  fiche: [BULLET, ...SOURCES],
  unité: [],
  donnée: [...SOURCES, ...COMMON],
  paramètre: DEFINITION,
  règle: DEFINITION,
  décompte: [word('moins', 'un point négatif'), ...DEFINITION],
  plafond: DEFINITION,
  plancher: DEFINITION,
  barème: DEFINITION,
  impact: DEFINITION,
  délai: [
    word('au plus tard', 'dernier jour'),
    word('au plus tôt', 'premier jour'),
    word('accompli :', "le jour où c'est fait"),
    word('sans objet si', 'délai sans objet'),
    ...SOURCES,
    LOOP,
    LOCAL,
    word("date d'application :", 'la date qui choisit la version'),
    ...COMMON,
  ],
  contrôle: [BULLET, LOOP, ...SOURCES, ...COMMON],
  question: [
    word('sur', 'le passage en cause'),
    word('- lecture', 'une réponse possible'),
    word('retenue :', 'la lecture retenue'),
    word('motif :', 'pourquoi'),
    ...SOURCES,
    ...COMMON,
  ],
  garantie: [...SOURCES, ...COMMON],
  terme: [...SOURCES, ...COMMON],
  'hors champ': [word('motif :', "pourquoi ce n'est pas transcrit"), word("jusqu'à", 'les mots qui suivent la partie laissée')],
  exemples: [word('|', 'une ligne du tableau')],
  cas: [word('avec', 'une valeur commune à toutes les lignes'), word('|', 'une ligne du tableau'), ...SOURCES],
};

/** What an expected cell may say besides a value. */
export const EXPECTED_WORDS: readonly Word[] = [
  word('indéterminé', 'il manque une donnée'),
  word('indéterminé :', 'et ce qui manque, exactement'),
  word('erreur : trou', "aucune règle ne s'applique"),
  word('erreur : conflit', 'deux règles se contredisent'),
  word('erreur : garantie', "une garantie n'est pas tenue"),
  word('erreur : dépassement', 'un nombre trop grand'),
  word('—', 'non regardé'),
];
