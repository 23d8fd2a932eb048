import { compileRuleset } from '../../compiler/driver.ts';
import { CoverageMeter } from '../../compiler/analysis/coverage.ts';
import { runCases } from '../../compiler/interpret/cases.ts';
import { makePage } from '../../compiler/pages/make.ts';
import type { Page } from '../../compiler/pages/page.ts';
import { recordPassages } from '../../compiler/sources/passages.ts';
import type { Passages } from '../../compiler/sources/passages.ts';
import { verifyQuotations } from '../../compiler/sources/verify.ts';

/** The document that the ruleset of these tests quotes; nothing in it comes from a real text. */
export const GUIDE = `Le transport est remboursé par la caisse au-delà de 10 km.
Le tarif est de 0,45 € par kilomètre.
La demande est faite au maximum 2 mois après le trajet.
Pièces à joindre : la facture ; le certificat, si le trajet est médical.
Tarif par moyen : train 50 % ; voiture 30 %.
Le GIR est le groupe iso-ressources.
La caisse organise des réunions.
Rien de tout cela n'est définitif.
`;

/** A small ruleset with one of each thing a page shows. Its declarations are not in the order of the text. */
export const RULES = `règlement « Aide au <transport> »
  langue 1
  version « 2026-11 »
  date d'application : jour du trajet

document guide
  titre « Guide du transport »
  éditeur « Caisse de démonstration »
  daté du 3 février 2024
  texte « guide.txt »
  vérifié le 21 novembre 2026

choix moyen
  - train
  - voiture
    libellé « Voiture personnelle »

fiche trajet
  - moyen : moyen
  - départ : date

donnée jour du trajet : date
donnée distance : nombre
  libellé « Distance parcourue & comptée »
donnée médical : oui ou non
donnée moyen utilisé : moyen
donnée date de la demande : date, facultatif

// Un commentaire, que la page ne montre pas.
délai demande
  au plus tard 2 mois après jour du trajet
    d'après guide « au maximum 2 mois après le trajet »
  accompli : date de la demande

paramètre tarif : €
  0,40 €, au plus tard le 1er janvier 2020
    relevé « Journal de démonstration » fiabilité B
  0,45 € depuis le 1er janvier 2024
    d'après guide « 0,45 € par kilomètre »
  vérifié jusqu'au 21 novembre 2026

règle remboursé : oui ou non
  libellé « Le trajet est-il remboursé ? »
  distance > 10 si seuil compris est exclus
    d'après guide « au-delà de 10 km »
  distance ≥ 10 si seuil compris est inclus
    sans source : l'autre lecture

question seuil compris « Dix kilomètres tout juste, est-ce au-delà ? »
  sur guide « au-delà de 10 km »
  - lecture exclus
    d'après guide « au-delà de 10 km »
  - lecture inclus
    sans source : lecture large
  retenue : exclus par « hypothèse de travail du projet » le 21 novembre 2026
  motif : les mots

barème part : %
  selon moyen utilisé
    | moyen utilisé | part | d'après guide |
    | train | 50 % | « train 50 % » |
    | voiture | 30 % | « voiture 30 % » |

contrôle pièces
  - facture
    d'après guide « la facture »
  - certificat si médical
    d'après guide « le certificat, si le trajet est médical »

règle montant : €
  distance × tarif × part, arrondi au centime
    sans source : produit des deux règles
  sauf si non remboursé : 0 €
    sans source : rien n'est remboursé en deçà

garantie montant positif
  montant ≥ 0 €

terme GIR
  groupe iso-ressources
  d'après guide « Le GIR est le groupe iso-ressources »

hors champ guide « La caisse organise des réunions »
  motif : obligation de la caisse

cas « Un trajet de 20 km »
  sans source : 20 × 0,45 € × 50 % = 4,50 €
  avec médical = non
  avec jour du trajet = 2 mars 2026
  | n° | distance | moyen utilisé | ⇒ montant | ⇒ remboursé | d'après guide |
  | 1 | 20 | train | 4,50 € | oui | « Tarif par moyen » |
  | 2 | 10 | voiture | 1 € | — | |
`;

/** The rest of what a page may have to say: no version, no day that dates, a document without text, what is not known, and no glossary. */
export const BARE = `règlement « Nu »
  langue 1
  texte connu au : jour de lecture

document note
  titre « Note de service »

document circulaire
  titre « Circulaire »
  éditeur « Caisse »
  texte « circulaire.txt »
  lire « a lissue » comme « à l'issue »
  lire « rnontant » comme « montant »

choix niveau
  - haut
    libellé « Le plus haut »
  - bas

fiche trajet
  - jour : date
  - longueur : nombre, facultatif

question retard « Que vaut un retard ? »
  sur note « le retard »
  - lecture toléré
    d'après note « toléré »
  - lecture refusé
  retenue : aucune

question départ « D'où part-on ? »
  sur note « le départ »
  - lecture domicile
    d'après note « du domicile »
  - lecture travail
    d'après note « du travail »
  retenue : domicile par « Cnav, service juridique » le 2 mars 2026
  motif : réponse écrite du service

donnée jour de lecture : date
donnée niveau demandé : niveau, facultatif
donnée trajets : liste de trajets par jour, au plus 4
donnée coefficient : nombre à 2 décimales

paramètre tarif : €
  date d'application : jour de lecture
  1 € depuis le 1er janvier 2024 connu le 5 janvier 2024
    d'après note « un euro »
  inconnu depuis le 1er janvier 2025
    sans source : cherché et non trouvé
  3 € depuis le 1er janvier 2026 jusqu'au 31 décembre 2026
    relevé « Journal du soir » fiabilité C

paramètre plafond : €
  date d'application : jour de lecture
  500 €, au plus tard le 1er janvier 2020
    d'après note « cinq cents euros »
  vérifié jusqu'au 31 décembre 2025

règle date d'effet : date
  date d'application : jour de lecture
  depuis le 1er janvier 2024 jusqu'au 31 décembre 2024
  jour de lecture
  depuis le 1er janvier 2025
  1 mois après jour de lecture
  sans source : essai

règle longueur comptée : nombre
  pour chaque trajet
  longueur si longueur existe
  sinon 0
  sans source : essai

décompte points
  2 si retard est toléré
    d'après note « deux points »
  moins 1 si départ est travail
    d'après note « un point de moins »

règle permis : oui ou non
  points ≥ 1 et coefficient > 0,5
    d'après note « permis »
  sauf si niveau demandé existe et niveau demandé est haut (exception du haut) : oui
    d'après note « sauf le haut »
  sauf à exception du haut, si tarif > plafond : non
    sans source : essai

contrôle dossier
  - demande signée
    d'après note « signée »
  - avis, recommandé
    d'après note « un avis »
  - trajet fait : (nombre de trajets) ≥ 1
    d'après note « un trajet »
`;

/** The ruleset compiled, its cases run, its passages recorded (unless the document is not at hand). */
export function pageOf(
  rules = RULES,
  guide: string | null = GUIDE,
  older: Passages | null = null,
): { readonly page: Page; readonly passages: Passages | null } {
  const { model, plan, diagnostics } = compileRuleset([{ file: 'regles.attendu', text: rules }]);
  if (plan === null) throw new Error(diagnostics.map(({ code, params }) => `${code} ${JSON.stringify(params)}`).join('\n'));
  const meter = new CoverageMeter();
  const cases = runCases(model, plan, { observer: meter.observer });
  const texts = new Map(guide === null ? [] : [['guide.txt', guide]]);
  const passages = recordPassages(model, plan.hash, verifyQuotations(model, texts)) ?? older;
  return { page: makePage({ model, plan, cases, coverage: meter.coverage(plan), passages }), passages };
}
