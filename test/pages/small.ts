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
