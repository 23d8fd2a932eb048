/** Texts of the repository's own rulesets, for tests that want real ones. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface Text {
  readonly file: string;
  readonly text: string;
}

const root = path.resolve(import.meta.dirname, '../../rulesets');

/** The `.attendu` files of each folder of `rulesets/`. */
export const rulesets: ReadonlyMap<string, readonly Text[]> = new Map(
  readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => [entry.name, textsOf(path.join(root, entry.name))] as const)
    .filter(([, texts]) => texts.length > 0),
);

function textsOf(folder: string): readonly Text[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.attendu'));
  return files.sort().map((file) => ({ file, text: readFileSync(path.join(folder, file), 'utf8') }));
}

/** A ruleset that uses every construct once or more, in sentences of its own. */
export const SAMPLE = `règlement « Prime de rentrée »
  langue 1
  version « 2026-11 »
  date d'application : date de la demande

// Le texte d'où vient la prime.
document note
  titre « Note du 3 mars »
  éditeur « Caisse »
  daté du 3 mars 2025
  lire « a lissue » comme « à l'issue »

choix situation
  - élève
  - étudiant, libellé « Étudiant (études supérieures) »
  - dimanche ou jour férié

fiche facture
  - montant : €
  - jour d'achat : date
  - objet : texte, facultatif

unité point, à 2 décimales

donnée date de la demande : date
donnée situation du demandeur : situation
donnée âge : nombre de 0 à 120
donnée factures : liste de factures par jour d'achat, au plus 50
donnée jour de la visite : date, facultatif
  libellé « Jour où la visite a eu lieu »

paramètre plafond de la prime : €/an
  480 €/an depuis le 1er septembre 2023
    relevé « La Gazette » fiabilité B
  inconnu depuis le 1er janvier 2024
  500 €/an depuis le 1er septembre 2024 // rentrée 2024
    d'après note « dans la limite de 500 € »
  vérifié jusqu'au 21 novembre 2026

question année de la prime « L'année est-elle civile ou scolaire ? »
  sur note « par an »
  - lecture année scolaire
  - lecture année du calendrier
  retenue : année scolaire par « hypothèse de travail » le 21 novembre 2026

règle prime : €
  d'après note « la prime est de moitié »
  somme du montant des factures × 50 %, arrondi au centime, dans la limite de
    plafond de la prime × 1 an
    si situation du demandeur est élève ou étudiant
    et (âge ≥ 6 et âge ≤ 26)
  sauf si factures est vide (sans facture) : 0 €
  sauf à sans facture, si jour de la visite existe : 10 €
  sinon 0 €
  nommé primeDue

règle reste à charge : €
  pour chaque facture noté achat
  montant − déjà, au moins 0 €
  où déjà = somme du montant de (factures précédant achat dont (montant > 0 € et objet existe))
  sans source : calcul

décompte points de priorité
  2 par élément distinct de factures dont (montant ≥ 100 €)
  moins 11,83 points si âge > 20

barème participation : %
  selon âge
    | âge | participation | d'après note |
    | 0 à 17 | 10 % | « 0 à 17 | 10 % » |
    | 18 et plus | 20 % | « au-delà » |

délai visite
  au plus tard 1 mois après date de la demande, reporté au premier jour ouvrable si situation du demandeur est élève
  au plus tôt date de la demande
  accompli : jour de la visite
  sans objet si âge > 26

contrôle pièces
  - certificat de scolarité
    d'après note « un certificat »
  - photo, recommandé
  - visite faite : état de la visite est tenu

garantie jamais négative
  prime ≥ 0 €

terme rentrée
  premier jour de classe (hors préparatifs)

hors champ note « des temps d'information »
  motif : rien à calculer

exemples de factures
  | exemple | montant | jour d'achat |
  | F1 | 12,50 € | 01/09/2025 |

cas « Deux élèves »
  d'après note « Exemple 1 »
  avec date de la demande = 1er mars 2025
  | n° | âge | factures | situation du demandeur | ⇒ prime | ⇒ état de la visite |
  | 1 | 12 | F1 ; 100 €, 02/09/2025 | élève | 56,25 € | — |
  | 2 | 12 | | inconnu | indéterminé : situation du demandeur | erreur : trou |
`;
