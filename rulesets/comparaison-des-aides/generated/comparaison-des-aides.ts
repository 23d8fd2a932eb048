/**
 * Comparaison des aides, version 2026-11.
 * article is « Le plan Oscar de l'Assurance retraite ».
 * guide is « Guide du coordinateur, plans d'aides OSCAR ».
 * circulaire is « Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire ».
 * décret is « Décret n° 2012-920 du 27 juillet 2012, version en vigueur au 11 septembre 2024 ».
 * Made by Attendu from cas-comparaison.attendu, regles.attendu; of « OSCAR : plan d'aides »: aides.attendu,
 * cas-coordination.attendu, cas-eligibilite.attendu, cas-forfait.attendu, cas-heures.attendu,
 * cas-temporaires.attendu, coordination.attendu, heures.attendu, regles.attendu, temporaires.attendu,
 * vocabulaire.attendu; of « OSCAR : plan d'aides/Valeurs communes de l'action sociale des caisses de retraite »:
 * cas-valeurs.attendu, regles.attendu, ressources.attendu, tarifs.attendu; of « ARDH : aide au retour à domicile
 * après hospitalisation »: aide.attendu, cas-aide.attendu, cas-demande.attendu, cas-suites.attendu, regles.attendu,
 * suites.attendu, vocabulaire.attendu; of « ARDH : aide au retour à domicile après hospitalisation/Valeurs communes
 * de l'action sociale des caisses de retraite »: cas-valeurs.attendu, regles.attendu, ressources.attendu,
 * tarifs.attendu; of « AMD : aide au maintien à domicile des retraités de l'État »: cas-conditions.attendu,
 * cas-procedure.attendu, cas-ressources.attendu, procedure.attendu, regles.attendu, ressources.attendu; of « AMD :
 * aide au maintien à domicile des retraités de l'État/Valeurs communes de l'action sociale des caisses de retraite »:
 * cas-valeurs.attendu, regles.attendu, ressources.attendu, tarifs.attendu. Do not edit: change the rules and build
 * again. Beside it: comparaison-des-aides.types.ts, the JSON edge, the data, and the same rules for dossiers that are
 * not complete.
 */

import {
  Clauses,
  type Day,
  FaultSignal,
  type Given,
  InvalidInput,
  type Period,
  Session,
  UNANSWERED,
  type Unfilled,
  add,
  addDays,
  addMonths,
  addWorkingDays,
  attempted,
  civilYear,
  compareScaled,
  countBits,
  determined,
  divideExact,
  firstOfMonth,
  formatDecimal,
  greatest,
  holdGiven,
  intersection,
  lastDay,
  lastOfMonth,
  multiply,
  orNull,
  outcomesOf,
  perElement,
  period,
  preceding,
  raise,
  refuseChoices,
  requireResult,
  roundExact,
  roundScaled,
  subtract,
  sum,
  toExact,
  unanswered,
  unfilled,
  withGreatest,
  writeDay,
  writePeriod,
  yearsBetween,
} from 'attendu/runtime';
import type {
  Acte,
  AideTemporaire,
  AncienStatut,
  CategorieDeServices,
  Computed,
  CoupleDAides,
  Decision,
  Decoded,
  Depense,
  Dispositif,
  Dossier,
  DossierAmdPrestation,
  EffetDeLHospitalisation,
  EtatDuDelai,
  Evaluation,
  FormeDeProgramme,
  Foyer,
  HeuresDeBaseLignes,
  Input,
  Intervention,
  LigneDeLaGrille,
  NatureDuPlan,
  NouvelleHospitalisation,
  Octroi,
  OptionPourLePap,
  Options,
  Orientation,
  Paye,
  PieceManquanteDeArreteDuBareme,
  PieceManquanteDeBilanDeLExperimentation,
  PieceManquanteDeConventionDeGestion,
  PieceManquanteDeDecisionDeLaCaisse,
  PieceManquanteDeDemandeDAide,
  PieceManquanteDeDossierDeDemande,
  PieceManquanteDeEtapeDeLHospitalisation,
  PieceManquanteDeEtapeDeLaFin,
  PieceManquanteDeEtapeDuRetour,
  PieceManquanteDeFinDeLAdh,
  PieceManquanteDeInstructionDeLaDemande,
  PieceManquanteDeJustificationDuRevenu,
  PieceManquanteDeMissionsDuCoordinateur,
  PieceManquanteDePriseDeRendezVousDeLEvaluation,
  PieceManquanteDeProlongation,
  PieceManquanteDeSuiviDeLAideTemporaire,
  PieceManquanteDeVisiteDeLEvaluateur,
  PlaceDeLEtat,
  PlafondApplicable,
  PorteurDeProgramme,
  Preconisation,
  Prestation,
  RangDeLaCategorieLignes,
  Relation,
  Reponse,
  Results,
  Rubrique,
  Service,
  ServiceADomicile,
  SuiteDuDossier,
  SuiviAttendu,
  Validation,
  Values,
  Verdict,
  Voie,
} from './comparaison-des-aides.types.js';
import {
  AIDE_LEGALE,
  ANCIEN_STATUT,
  CATEGORIE_DE_SERVICES,
  COUPLE_D_AIDES,
  DOSSIER_AMD_PRESTATION,
  FORME_DE_PROGRAMME,
  INPUTS,
  OPTION_POUR_LE_PAP,
  PRESTATION,
  RUBRIQUE,
  SERVICE_A_DOMICILE,
  SUIVI_ATTENDU,
  countPrestation,
  holdsChoices,
  readDossier,
  writePieceManquanteDeArreteDuBareme,
  writePieceManquanteDeBilanDeLExperimentation,
  writePieceManquanteDeConventionDeGestion,
  writePieceManquanteDeDecisionDeLaCaisse,
  writePieceManquanteDeDemandeDAide,
  writePieceManquanteDeDossierDeDemande,
  writePieceManquanteDeEtapeDeLHospitalisation,
  writePieceManquanteDeEtapeDeLaFin,
  writePieceManquanteDeEtapeDuRetour,
  writePieceManquanteDeFinDeLAdh,
  writePieceManquanteDeInstructionDeLaDemande,
  writePieceManquanteDeJustificationDuRevenu,
  writePieceManquanteDeMissionsDuCoordinateur,
  writePieceManquanteDePriseDeRendezVousDeLEvaluation,
  writePieceManquanteDeProlongation,
  writePieceManquanteDeSuiviDeLAideTemporaire,
  writePieceManquanteDeVisiteDeLEvaluateur,
  writeService,
  writeValidation,
} from './comparaison-des-aides.edge.js';
import { type Gives, PARTIAL, RULES, isWholeDossier } from './comparaison-des-aides.partial.js';
export type * from './comparaison-des-aides.types.js';
export * from './comparaison-des-aides.data.js';

/** Which rules these are. The hash is that of their text. */
export const ruleset = {
  title: 'Comparaison des aides',
  version: '2026-11',
  language: 1,
  hash: 'sha256:e9422d4cdc275cdba90052432ec5541544efd9ae978c12945e4800272f3a2361',
} as const;

// ------------------------------------------------------------------------ The rules

/** Days are counted from 1970-01-01. */
const DAY_2007_02_02 = 13546;
const DAY_2008_06_18 = 14048;
const DAY_2011_02_03 = 15008;
const DAY_2012_07_28 = 15549;
const DAY_2012_10_06 = 15619;
const DAY_2014_01_13 = 16083;
const DAY_2014_07_01 = 16252;
const DAY_2015_12_31 = 16800;
const DAY_2016_01_01 = 16801;
const DAY_2016_04_21 = 16912;
const DAY_2017_01_01 = 17167;
const DAY_2018_01_01 = 17532;
const DAY_2021_01_01 = 18628;
const DAY_2021_07_01 = 18809;
const DAY_2021_12_01 = 18962;
const DAY_2022_08_11 = 19215;
const DAY_2023_01_01 = 19358;
const DAY_2023_12_30 = 19721;
const DAY_2024_01_01 = 19723;
const DAY_2025_01_31 = 20119;
const DAY_2025_02_01 = 20120;
const DAY_2026_12_30 = 20817;
const DAY_2026_12_31 = 20818;

// ------------------------ « OSCAR : plan d'aides » aides.attendu

/** barème dossier OSCAR.classement — « OSCAR : plan d'aides » aides.attendu:26 */
function classementDeDossierOscar(dossier: Dossier, prestation: Prestation): Rubrique {
  // sans source : lecture « rubrique à connaître » de la question « rubrique des petits travaux »
  if (prestation === 'petits travaux' && dossier.rubriqueDesPetitsTravaux === 'rubrique à connaître')
    return unanswered();
  switch (prestation) {
    case 'aides techniques':
      // « Cadre de vie et sécurité à domicile | Équipements (dits aides techniques) » (article)
      return 'cadre de vie et sécurité';
    case 'télésurveillance':
      // « Télésurveillance » (article)
      return 'cadre de vie et sécurité';
    case "gros travaux d'assainissement":
      // « Gros travaux d'assainissement » (article)
      return 'cadre de vie et sécurité';
    case 'bricolage et jardinage':
      // « Bricolage et jardinage » (article)
      return 'cadre de vie et sécurité';
    case 'chauffeur ou accompagnateur':
      // « Mobilité et lien social | Chauffeur/accompagnateur » (article)
      return 'mobilité et lien social';
    case 'aide aux loisirs':
      // « Aide aux loisirs » (article)
      return 'mobilité et lien social';
    case 'accompagnement informatique':
      // « Accompagnement informatique » (article)
      return 'mobilité et lien social';
    case 'repas en maison de retraite ou foyer':
      // « Repas en maisons de retraite ou foyers » (article)
      return 'mobilité et lien social';
    case 'conseil en gestion et démarches':
      // « Soutien personnalisé | Conseil en gestion, démarches… » (article)
      return 'soutien personnalisé';
    case 'soutien psychologique':
      // « Soutien psychologique » (article)
      return 'soutien personnalisé';
    case 'bien-être et nutrition':
      // « Bien-être, nutrition, mémoire… » (article)
      return 'soutien personnalisé';
    case 'livraison des courses':
      // « Vie quotidienne | Livraison des courses » (article)
      return 'vie quotidienne';
    case 'portage de repas':
      // « Portage des repas à domicile » (article)
      return 'vie quotidienne';
    case 'petits travaux':
      // « travaux d'adaptation du domicile, par exemple » (article)
      return 'cadre de vie et sécurité';
  }
}

/** barème dossier OSCAR.plafond de la rubrique (€, × 100) — « OSCAR : plan d'aides » aides.attendu:47 */
function plafondDeLaRubriqueDeDossierOscar(day: Day, rubrique: Rubrique): number {
  if (day >= DAY_2021_07_01) {
    switch (rubrique) {
      case 'cadre de vie et sécurité':
        // « Télésurveillance Gros travaux d'assainissement Bricolage et jardinage | 300 € » (article)
        return 30000;
      case 'mobilité et lien social':
        // « Repas en maisons de retraite ou foyers | 200 € » (article)
        return 20000;
      case 'soutien personnalisé':
        // « Bien-être, nutrition, mémoire… | 200 € » (article)
        return 20000;
      case 'vie quotidienne':
        // « Portage des repas à domicile | 350 € » (article)
        return 35000;
    }
  }
  return raise('hole', 'no version', 'dossier OSCAR.plafond de la rubrique');
}

/**
 * paramètre dossier OSCAR.plafond annuel du forfait prévention (€, × 100) — « OSCAR : plan d'aides » aides.attendu:58
 * « dans la limite de 500 € par bénéficiaire et par an » (article)
 */
function plafondAnnuelDuForfaitPreventionDeDossierOscar(day: Day): number {
  if (day >= DAY_2021_07_01) return 50000;
  return raise('hole', 'no version', 'dossier OSCAR.plafond annuel du forfait prévention');
}

/**
 * paramètre dossier OSCAR.taux du forfait prévention (%, × 100) — « OSCAR : plan d'aides » aides.attendu:63
 * « Le forfait prévention est pris en charge par l'Assurance retraite à 100 % » (article)
 */
function tauxDuForfaitPreventionDeDossierOscar(day: Day): number {
  if (day >= DAY_2021_07_01) return 10000;
  return raise('hole', 'no version', 'dossier OSCAR.taux du forfait prévention');
}

/** garantie dossier OSCAR.aucune dépense avant le plan — « OSCAR : plan d'aides » aides.attendu:109 */
function dossierOscarAucuneDepenseAvantLePlan(dossier: Dossier): boolean {
  return dossier.depenses.every((depense) => depense.date >= dossier.dateDEffet);
}

/**
 * règle dossier OSCAR.imputation — « OSCAR : plan d'aides » aides.attendu:112
 * « Type d'aides | Exemples | Montant maximum préconisé pour la prise en charge » (article)
 */
function imputationDeDossierOscar(dossier: Dossier, kept: Kept, depense: Depense): Rubrique {
  return keptClassementDeDossierOscar(dossier, kept, depense.prestation);
}

/** règle dossier OSCAR.plafond annuel de la dépense (€, × 100) — « OSCAR : plan d'aides » aides.attendu:117 */
function plafondAnnuelDeLaDepenseDeDossierOscar(dossier: Dossier, depense: Depense): number {
  // sans source : lecture « jour de la demande » de la question « jour du plafond »
  if (dossier.jourDuPlafond === 'jour de la demande')
    return plafondAnnuelDuForfaitPreventionDeDossierOscar(dossier.dateDeLaDemande);
  // sans source : lecture « jour de la prestation » de la question « jour du plafond »
  return plafondAnnuelDuForfaitPreventionDeDossierOscar(depense.date);
}

/** règle dossier OSCAR.plafond de rubrique de la dépense (€, × 100) — « OSCAR : plan d'aides » aides.attendu:124 */
function plafondDeRubriqueDeLaDepenseDeDossierOscar(dossier: Dossier, kept: Kept, depense: Depense): number {
  // sans source : lecture « jour de la demande » de la question « jour du plafond »
  if (dossier.jourDuPlafond === 'jour de la demande')
    return plafondDeLaRubriqueDeDossierOscar(
      dossier.dateDeLaDemande,
      keptImputationDeDossierOscar(dossier, kept, depense),
    );
  // sans source : lecture « jour de la prestation » de la question « jour du plafond »
  return plafondDeLaRubriqueDeDossierOscar(depense.date, keptImputationDeDossierOscar(dossier, kept, depense));
}

/** règle dossier OSCAR.taux de la dépense (%, × 100) — « OSCAR : plan d'aides » aides.attendu:131 */
function tauxDeLaDepenseDeDossierOscar(dossier: Dossier, depense: Depense): number {
  // sans source : lecture « jour de la demande » de la question « jour du plafond »
  if (dossier.jourDuPlafond === 'jour de la demande')
    return tauxDuForfaitPreventionDeDossierOscar(dossier.dateDeLaDemande);
  // sans source : lecture « jour de la prestation » de la question « jour du plafond »
  return tauxDuForfaitPreventionDeDossierOscar(depense.date);
}

/** règle dossier OSCAR.année de la dépense — « OSCAR : plan d'aides » aides.attendu:139 */
function anneeDeLaDepenseDeDossierOscar(dossier: Dossier, achat: Depense): number {
  // sans source : lecture « année du calendrier » de la question « année du plafond »
  if (dossier.anneeDuPlafond === 'année du calendrier') return civilYear(achat.date);
  // sans source : lecture « année du plan » de la question « année du plafond »
  if (dossier.anneeDuPlafond === 'année du plan') return yearsBetween(dossier.dateDEffet, achat.date);
  // sans source : lecture « douze mois glissants » : les douze premiers mois, qui les contiennent toutes
  if (dossier.anneeDuPlafond === 'douze mois glissants') {
    const rienNEstSortiDesDouzeMois = preceding(dossier.depenses, achat).every(
      (depense) => depense.date > addMonths(achat.date, -12, 'dossier OSCAR.année de la dépense'),
    );
    if (rienNEstSortiDesDouzeMois) return 0;
  }
  // sans source : lecture « douze mois glissants » : il n'y a plus d'année
  if (dossier.anneeDuPlafond === 'douze mois glissants') {
    const rienNEstSortiDesDouzeMois = preceding(dossier.depenses, achat).every(
      (depense) => depense.date > addMonths(achat.date, -12, 'dossier OSCAR.année de la dépense'),
    );
    if (!rienNEstSortiDesDouzeMois) return unanswered();
  }
  return raise('hole', 'no branch', 'dossier OSCAR.année de la dépense');
}

/** règle dossier OSCAR.retenu dans la rubrique (€, × 100) — « OSCAR : plan d'aides » aides.attendu:152 */
function retenuDansLaRubriqueDeDossierOscar(dossier: Dossier, kept: Kept, achat: Depense): number {
  // « Montant maximum préconisé pour la prise en charge » (article)
  if (dossier.porteeDesPlafondsParRubrique === 'limite') {
    const deja = sum(
      preceding(dossier.depenses, achat)
        .filter(
          (depense) =>
            keptImputationDeDossierOscar(dossier, kept, depense) ===
              keptImputationDeDossierOscar(dossier, kept, achat) &&
            keptAnneeDeLaDepenseDeDossierOscar(dossier, kept, depense) ===
              keptAnneeDeLaDepenseDeDossierOscar(dossier, kept, achat),
        )
        .map((depense) => depense.montant),
      'dossier OSCAR.retenu dans la rubrique',
    );
    const valeur = add(deja, achat.montant, 'dossier OSCAR.retenu dans la rubrique');
    const maximumPreconise = keptPlafondDeRubriqueDeLaDepenseDeDossierOscar(dossier, kept, achat);
    return subtract(
      Math.min(valeur, maximumPreconise),
      Math.min(deja, maximumPreconise),
      'dossier OSCAR.retenu dans la rubrique',
    );
  }
  // sans source : lecture « simple conseil » de la question « portée des plafonds par rubrique »
  return achat.montant;
}

/** règle dossier OSCAR.prise en charge (€, × 100) — « OSCAR : plan d'aides » aides.attendu:162 */
function priseEnChargeDeDossierOscar(dossier: Dossier, kept: Kept, achat: Depense): number {
  const rienNEstSortiDesDouzeMois = preceding(dossier.depenses, achat).every(
    (depense) => depense.date > addMonths(achat.date, -12, 'dossier OSCAR.prise en charge'),
  );
  const cas1 = rienNEstSortiDesDouzeMois || dossier.anneeDuPlafond !== 'douze mois glissants';
  let tout = false;
  if (dossier.anneeDuPlafond === 'douze mois glissants' && !rienNEstSortiDesDouzeMois) {
    const recentes = preceding(dossier.depenses, achat).filter(
      (depense) => depense.date > addMonths(achat.date, -12, 'dossier OSCAR.prise en charge'),
    );
    const sousLePlafondAnnuel =
      add(
        sum(
          recentes.map((depense) => depense.montant),
          'dossier OSCAR.prise en charge',
        ),
        achat.montant,
        'dossier OSCAR.prise en charge',
      ) <= plafondAnnuelDeLaDepenseDeDossierOscar(dossier, achat);
    tout = sousLePlafondAnnuel;
  }
  let cas2 = false;
  if (tout) {
    const recentes = preceding(dossier.depenses, achat).filter(
      (depense) => depense.date > addMonths(achat.date, -12, 'dossier OSCAR.prise en charge'),
    );
    const sousLePlafondDeLaRubrique =
      add(
        sum(
          recentes
            .filter(
              (depense) =>
                keptImputationDeDossierOscar(dossier, kept, depense) ===
                keptImputationDeDossierOscar(dossier, kept, achat),
            )
            .map((depense) => depense.montant),
          'dossier OSCAR.prise en charge',
        ),
        achat.montant,
        'dossier OSCAR.prise en charge',
      ) <= keptPlafondDeRubriqueDeLaDepenseDeDossierOscar(dossier, kept, achat);
    cas2 = sousLePlafondDeLaRubrique || dossier.porteeDesPlafondsParRubrique === 'simple conseil';
  }
  let cas3 = false;
  if (dossier.anneeDuPlafond === 'douze mois glissants' && !rienNEstSortiDesDouzeMois) {
    const recentes = preceding(dossier.depenses, achat).filter(
      (depense) => depense.date > addMonths(achat.date, -12, 'dossier OSCAR.prise en charge'),
    );
    const sousLePlafondAnnuel =
      add(
        sum(
          recentes.map((depense) => depense.montant),
          'dossier OSCAR.prise en charge',
        ),
        achat.montant,
        'dossier OSCAR.prise en charge',
      ) <= plafondAnnuelDeLaDepenseDeDossierOscar(dossier, achat);
    let tout2 = false;
    if (sousLePlafondAnnuel) {
      const sousLePlafondDeLaRubrique =
        add(
          sum(
            recentes
              .filter(
                (depense) =>
                  keptImputationDeDossierOscar(dossier, kept, depense) ===
                  keptImputationDeDossierOscar(dossier, kept, achat),
              )
              .map((depense) => depense.montant),
            'dossier OSCAR.prise en charge',
          ),
          achat.montant,
          'dossier OSCAR.prise en charge',
        ) <= keptPlafondDeRubriqueDeLaDepenseDeDossierOscar(dossier, kept, achat);
      tout2 = sousLePlafondDeLaRubrique || dossier.porteeDesPlafondsParRubrique === 'simple conseil';
    }
    cas3 = !tout2;
  }
  const clauses = new Clauses<number>('dossier OSCAR.prise en charge', [cas1, cas2, cas3]);
  // « Le forfait prévention est pris en charge par l'Assurance retraite à 100 %, dans la limite de 500 € par
  // bénéficiaire et par an » (article)
  if (cas1) {
    const deja = sum(
      preceding(dossier.depenses, achat)
        .filter(
          (depense) =>
            keptAnneeDeLaDepenseDeDossierOscar(dossier, kept, depense) ===
            keptAnneeDeLaDepenseDeDossierOscar(dossier, kept, achat),
        )
        .map((depense) => keptRetenuDansLaRubriqueDeDossierOscar(dossier, kept, depense)),
      'dossier OSCAR.prise en charge',
    );
    const valeur = add(
      deja,
      keptRetenuDansLaRubriqueDeDossierOscar(dossier, kept, achat),
      'dossier OSCAR.prise en charge',
    );
    const plafondAnnuelDeLaDepenseDeDossierOscarValue = plafondAnnuelDeLaDepenseDeDossierOscar(dossier, achat);
    const valeur2 = subtract(
      Math.min(valeur, plafondAnnuelDeLaDepenseDeDossierOscarValue),
      Math.min(deja, plafondAnnuelDeLaDepenseDeDossierOscarValue),
      'dossier OSCAR.prise en charge',
    );
    const tauxDeLaDepenseDeDossierOscarValue = tauxDeLaDepenseDeDossierOscar(dossier, achat);
    clauses.give(
      roundScaled(
        multiply(valeur2, tauxDeLaDepenseDeDossierOscarValue, 'dossier OSCAR.prise en charge'),
        6,
        1,
        2,
        'nearest',
        'dossier OSCAR.prise en charge',
      ),
    );
  }
  // sans source : lecture « douze mois glissants » de la question « année du plafond » ; aucun plafond ne peut
  // être atteint
  if (cas2) {
    const tauxDeLaDepenseDeDossierOscarValue = tauxDeLaDepenseDeDossierOscar(dossier, achat);
    clauses.give(
      roundScaled(
        multiply(achat.montant, tauxDeLaDepenseDeDossierOscarValue, 'dossier OSCAR.prise en charge'),
        6,
        1,
        2,
        'nearest',
        'dossier OSCAR.prise en charge',
      ),
    );
  }
  // sans source : le texte ne dit pas comment un plafond glissant se reconstitue
  if (cas3) clauses.give(unanswered());
  return clauses.value('no branch');
}

/**
 * règle dossier OSCAR.reste à la charge du retraité (€, × 100) — « OSCAR : plan d'aides » aides.attendu:179
 * « (qui ne facture donc pas directement la personne âgée, ou seulement la part hors forfait) » (article)
 */
function resteALaChargeDuRetraiteDeDossierOscar(dossier: Dossier, kept: Kept, depense: Depense): number {
  return subtract(
    depense.montant,
    keptPriseEnChargeDeDossierOscar(dossier, kept, depense),
    'dossier OSCAR.reste à la charge du retraité',
  );
}

/**
 * règle dossier OSCAR.pris en charge au total (€, × 100) — « OSCAR : plan d'aides » aides.attendu:184
 * sans source : total des dépenses du dossier
 */
function prisEnChargeAuTotalDeDossierOscar(dossier: Dossier, kept: Kept): number {
  return sum(
    dossier.depenses.map((depense) => keptPriseEnChargeDeDossierOscar(dossier, kept, depense)),
    'dossier OSCAR.pris en charge au total',
  );
}

/** règle dossier OSCAR.dépense payée à — « OSCAR : plan d'aides » aides.attendu:212 */
function depensePayeeADeDossierOscar(dossier: Dossier, depense: Depense): Paye {
  // « soit directement au prestataire conventionné par l'Assurance retraite » (article)
  if (depense.conventionne && dossier.destinataireDuForfait === 'convention du prestataire') return 'prestataire';
  // « soit à la personne âgée bénéficiaire du forfait, le mois suivant la prestation » (article)
  if (!depense.conventionne) return 'bénéficiaire';
  // sans source : lecture « choix de la caisse » de la question « destinataire du forfait »
  if (depense.conventionne && dossier.destinataireDuForfait === 'choix de la caisse') return unanswered();
  return raise('hole', 'no branch', 'dossier OSCAR.dépense payée à');
}

/** règle dossier OSCAR.payable à partir du — « OSCAR : plan d'aides » aides.attendu:222 */
function payableAPartirDuDeDossierOscar(dossier: Dossier, depense: Depense): Day {
  // « soit à la personne âgée bénéficiaire du forfait, le mois suivant la prestation » (article)
  const depensePayeeADeDossierOscarValue = depensePayeeADeDossierOscar(dossier, depense);
  if (depensePayeeADeDossierOscarValue === 'bénéficiaire' && dossier.moisDuRemboursement === 'mois du calendrier')
    return firstOfMonth(addMonths(depense.date, 1, 'dossier OSCAR.payable à partir du'));
  // sans source : lecture « mois jour pour jour » de la question « mois du remboursement »
  if (depensePayeeADeDossierOscarValue === 'bénéficiaire' && dossier.moisDuRemboursement === 'mois jour pour jour')
    return addDays(depense.date, 1, 'dossier OSCAR.payable à partir du');
  // « Le remboursement se fait après l'intervention » (article)
  if (depensePayeeADeDossierOscarValue === 'prestataire') return depense.date;
  return raise('hole', 'no branch', 'dossier OSCAR.payable à partir du');
}

/** règle dossier OSCAR.payable au plus tard le — « OSCAR : plan d'aides » aides.attendu:231 */
function payableAuPlusTardLeDeDossierOscar(dossier: Dossier, depense: Depense): Day | null {
  // « soit à la personne âgée bénéficiaire du forfait, le mois suivant la prestation » (article)
  const depensePayeeADeDossierOscarValue = depensePayeeADeDossierOscar(dossier, depense);
  if (depensePayeeADeDossierOscarValue === 'bénéficiaire' && dossier.moisDuRemboursement === 'mois du calendrier')
    return lastOfMonth(addMonths(depense.date, 1, 'dossier OSCAR.payable au plus tard le'));
  // sans source : lecture « mois jour pour jour » de la question « mois du remboursement »
  if (depensePayeeADeDossierOscarValue === 'bénéficiaire' && dossier.moisDuRemboursement === 'mois jour pour jour')
    return addMonths(depense.date, 1, 'dossier OSCAR.payable au plus tard le');
  // sans source : l'article ne donne pas de délai au paiement du prestataire
  if (depensePayeeADeDossierOscarValue === 'prestataire') return null;
  return raise('hole', 'no branch', 'dossier OSCAR.payable au plus tard le');
}

/** règle dossier OSCAR.partenaire du programme — « OSCAR : plan d'aides » aides.attendu:269 */
function partenaireDuProgrammeDeDossierOscar(formeDeProgramme: FormeDeProgramme): PorteurDeProgramme {
  // « comme l'Agirc-Arrco (tel que Sortir Plus) » (article)
  if (formeDeProgramme === 'Sortir Plus') return 'Agirc-Arrco';
  // « ou l'ANCV (Association nationale des chèques vacances avec son programme Seniors en vacances) » (article)
  if (formeDeProgramme === 'Seniors en vacances') return 'ANCV';
  // sans source : l'article ne nomme pas qui les porte
  return unanswered();
}

// ------------------------ « OSCAR : plan d'aides » coordination.attendu

/** décompte dossier OSCAR.prestations différentes — « OSCAR : plan d'aides » coordination.attendu:19 */
function prestationsDifferentesDeDossierOscar(dossier: Dossier): number {
  // « les heures d'accompagnement (même si elles sont utilisées à plusieurs fins différentes) comptent pour une
  // prestation » (article)
  // « chaque prestation du forfait prévention compte pour une prestation » (article)
  // « la participation à un (ou plusieurs) programme(s) de prévention compte pour une prestation au total »
  // (article)
  // « Lors de l'évaluation des besoins du retraité, l'évaluateur peut estimer nécessaire de lui proposer de
  // participer à des programmes de prévention » (article)
  return (
    (dossier.heuresDAccompagnement ? 1 : 0) +
    countPrestation(dossier.prestationsDuForfaitPrevention, 'prestations du forfait prévention') +
    (dossier.programmeCompte === 'participation' && dossier.programmesProposes.some((programme) => programme.suivi)
      ? 1
      : 0) +
    (dossier.programmeCompte === 'orientation du retraité' && dossier.programmesProposes.length !== 0 ? 1 : 0)
  );
}

/**
 * paramètre dossier OSCAR.prestations exigées — « OSCAR : plan d'aides » coordination.attendu:30
 * « Pour bénéficier du forfait coordination, il faut bénéficier de 3 prestations “Oscar” différentes » (article)
 * « avec au moins 3 prestations différentes » (article)
 */
function prestationsExigeesDeDossierOscar(dossier: Dossier): number {
  if (dossier.dateDeLaDemande >= DAY_2021_07_01) return 3;
  return raise('hole', 'no version', 'dossier OSCAR.prestations exigées');
}

/**
 * règle dossier OSCAR.plan coordonné — « OSCAR : plan d'aides » coordination.attendu:36
 * « Dans le cas d'un plan Oscar complexe, avec au moins 3 prestations différentes, vous bénéficiez également d'un
 * forfait coordination » (article)
 * « lorsque le bénéficiaire a recours à de nombreuses aides, un service de coordination » (article)
 */
function planCoordonneDeDossierOscar(dossier: Dossier, kept: Kept): boolean {
  return keptPrestationsDifferentesDeDossierOscar(dossier, kept) >= prestationsExigeesDeDossierOscar(dossier);
}

/**
 * règle Montant maximum du forfait coordination, la première année (€, × 100) — « OSCAR : plan d'aides »
 * coordination.attendu:62
 */
function montantMaximumDeLaPremiereAnneeDeDossierOscar(dossier: Dossier): number {
  if (dossier.dateDeLaDemande >= DAY_2021_07_01) {
    // « 200 € par an maximum (en phase de lancement » (article)
    if (dossier.phaseDeLancement === 'en cours' || dossier.phaseDeLancement === 'première année seulement')
      return 20000;
    // « puis 150 € par la suite » (article)
    return 15000;
  }
  return raise('hole', 'no version', 'dossier OSCAR.montant maximum de la première année');
}

/**
 * règle dossier OSCAR.montant maximum de la seconde année (€, × 100) — « OSCAR : plan d'aides »
 * coordination.attendu:71
 */
function montantMaximumDeLaSecondeAnneeDeDossierOscar(dossier: Dossier): number {
  if (dossier.dateDeLaDemande >= DAY_2021_07_01) {
    // « 200 € par an maximum (en phase de lancement » (article)
    if (dossier.phaseDeLancement === 'en cours') return 20000;
    // « puis 150 € par la suite » (article)
    return 15000;
  }
  return raise('hole', 'no version', 'dossier OSCAR.montant maximum de la seconde année');
}

/** règle dossier OSCAR.forfait de la première année (€, × 100) — « OSCAR : plan d'aides » coordination.attendu:79 */
function forfaitDeLaPremiereAnneeDeDossierOscar(dossier: Dossier, kept: Kept): number {
  // « Pour bénéficier du forfait coordination, il faut bénéficier de 3 prestations “Oscar” différentes »
  // (article)
  const planCoordonneDeDossierOscar = keptPlanCoordonneDeDossierOscar(dossier, kept);
  if (!planCoordonneDeDossierOscar) return 0;
  // « Ce forfait coordination est versé directement au coordinateur à l'issue de sa mission » (article)
  if (planCoordonneDeDossierOscar && dossier.montantVerse === 'maximum')
    return montantMaximumDeLaPremiereAnneeDeDossierOscar(dossier);
  // « Le montant du forfait coordination est fixé, et périodiquement actualisé, par une circulaire de la Cnav »
  // (guide)
  if (planCoordonneDeDossierOscar) return unanswered();
  return raise('hole', 'no branch', 'dossier OSCAR.forfait de la première année');
}

/** règle dossier OSCAR.forfait de la seconde année (€, × 100) — « OSCAR : plan d'aides » coordination.attendu:87 */
function forfaitDeLaSecondeAnneeDeDossierOscar(dossier: Dossier, kept: Kept): number {
  // sans source : pas de seconde année
  const anneesDeCoordinationDeDossierOscar = keptAnneesDeCoordinationDeDossierOscar(dossier, kept);
  if (anneesDeCoordinationDeDossierOscar <= 1) return 0;
  // « Si besoin, ce forfait coordination peut être renouvelé pour une 2e année » (article)
  if (anneesDeCoordinationDeDossierOscar === 2 && dossier.montantVerse === 'maximum')
    return montantMaximumDeLaSecondeAnneeDeDossierOscar(dossier);
  // « Le montant du forfait coordination est fixé, et périodiquement actualisé, par une circulaire de la Cnav »
  // (guide)
  if (anneesDeCoordinationDeDossierOscar === 2 && dossier.montantVerse === "montant d'une circulaire")
    return unanswered();
  return raise('hole', 'no branch', 'dossier OSCAR.forfait de la seconde année');
}

/** règle dossier OSCAR.années de coordination — « OSCAR : plan d'aides » coordination.attendu:111 */
function anneesDeCoordinationDeDossierOscar(dossier: Dossier, kept: Kept): number {
  // « Pour bénéficier du forfait coordination, il faut bénéficier de 3 prestations “Oscar” différentes »
  // (article)
  const planCoordonneDeDossierOscar = keptPlanCoordonneDeDossierOscar(dossier, kept);
  if (!planCoordonneDeDossierOscar) return 0;
  // « Ce forfait, prévu pour une durée d'un an, peut être prolongé » (article)
  if (
    planCoordonneDeDossierOscar &&
    dossier.dureeDuForfaitCoordination === 'un an renouvelable' &&
    !dossier.forfaitRenouvele
  )
    return 1;
  // « Si besoin, ce forfait coordination peut être renouvelé pour une 2e année » (article)
  if (planCoordonneDeDossierOscar && dossier.forfaitRenouvele) return 2;
  // « Dans le cas où le plan d'aides est attribué sur une durée de 2 ans, le forfait coordination est payé à
  // l'issue de chaque année » (guide)
  if (
    planCoordonneDeDossierOscar &&
    dossier.dureeDuForfaitCoordination === 'années du plan' &&
    !dossier.forfaitRenouvele
  )
    return dossier.dureeDuPlan;
  return raise('hole', 'no branch', 'dossier OSCAR.années de coordination');
}

/**
 * règle dossier OSCAR.forfait coordination au total (€, × 100) — « OSCAR : plan d'aides » coordination.attendu:121
 * « pour un montant de 200 € par an maximum » (article)
 */
function forfaitCoordinationAuTotalDeDossierOscar(dossier: Dossier, kept: Kept): number {
  return add(
    keptForfaitDeLaPremiereAnneeDeDossierOscar(dossier, kept),
    keptForfaitDeLaSecondeAnneeDeDossierOscar(dossier, kept),
    'dossier OSCAR.forfait coordination au total',
  );
}

/**
 * règle dossier OSCAR.fin prévue du plan — « OSCAR : plan d'aides » coordination.attendu:125
 * sans source : un plan de n années finit la veille de l'anniversaire de sa date d'effet
 */
function finPrevueDuPlanDeDossierOscar(dossier: Dossier): Day {
  return addDays(
    addMonths(dossier.dateDEffet, dossier.dureeDuPlan * 12, 'dossier OSCAR.fin prévue du plan'),
    -1,
    'dossier OSCAR.fin prévue du plan',
  );
}

/** règle dossier OSCAR.jour de versement de la première année — « OSCAR : plan d'aides » coordination.attendu:130 */
function jourDeVersementDeLaPremiereAnneeDeDossierOscar(dossier: Dossier, kept: Kept): Day | null {
  // « Ce forfait coordination est versé directement au coordinateur à l'issue de sa mission » (article)
  // « le forfait coordination est payé à l'issue de chaque année » (guide)
  const anneesDeCoordinationDeDossierOscar = keptAnneesDeCoordinationDeDossierOscar(dossier, kept);
  if (anneesDeCoordinationDeDossierOscar >= 1)
    return addDays(
      addMonths(dossier.dateDEffet, 12, 'dossier OSCAR.jour de versement de la première année'),
      -1,
      'dossier OSCAR.jour de versement de la première année',
    );
  // sans source : pas de forfait
  if (anneesDeCoordinationDeDossierOscar === 0) return null;
  return raise('hole', 'no branch', 'dossier OSCAR.jour de versement de la première année');
}

/** règle dossier OSCAR.jour de versement de la seconde année — « OSCAR : plan d'aides » coordination.attendu:137 */
function jourDeVersementDeLaSecondeAnneeDeDossierOscar(dossier: Dossier, kept: Kept): Day | null {
  // « Ce forfait coordination est versé directement au coordinateur à l'issue de sa mission » (article)
  // « le forfait coordination est payé à l'issue de chaque année » (guide)
  const anneesDeCoordinationDeDossierOscar = keptAnneesDeCoordinationDeDossierOscar(dossier, kept);
  if (anneesDeCoordinationDeDossierOscar === 2)
    return addDays(
      addMonths(dossier.dateDEffet, 24, 'dossier OSCAR.jour de versement de la seconde année'),
      -1,
      'dossier OSCAR.jour de versement de la seconde année',
    );
  // sans source : pas de seconde année
  if (anneesDeCoordinationDeDossierOscar <= 1) return null;
  return raise('hole', 'no branch', 'dossier OSCAR.jour de versement de la seconde année');
}

/** règle Jour d'où se comptent les suivis de la première année — « OSCAR : plan d'aides » coordination.attendu:193 */
function departDeDossierOscar(dossier: Dossier): Day | null {
  // « un suivi personnalisé du bénéficiaire, à travers un rendez-vous au démarrage du plan d'aides Oscar »
  // (article)
  if (dossier.departDesSuivis === 'rendez-vous de démarrage') return dossier.dateDuRendezVousDeDemarrage;
  // « assurer un point d'étape à 2 mois après la visite initiale puis à 6 mois après la visite initiale »
  // (guide)
  return dossier.dateDeLaVisiteInitiale;
}

/** barème dossier OSCAR.écart du suivi (mois) — « OSCAR : plan d'aides » coordination.attendu:207 */
function ecartDuSuiviDeDossierOscar(suiviAttendu: SuiviAttendu): number {
  switch (suiviAttendu) {
    case 'premier suivi du plan':
      // « puis des rendez-vous de suivi 2 et 6 mois plus tard » (article)
      return 2;
    case 'second suivi du plan':
      // « puis des rendez-vous de suivi 2 et 6 mois plus tard » (article)
      return 6;
    case 'premier suivi du renouvellement':
      // « avec des rendez-vous de suivi 1 mois, 3 mois et 6 mois après le renouvellement » (article)
      return 1;
    case 'deuxième suivi du renouvellement':
      // « avec des rendez-vous de suivi 1 mois, 3 mois et 6 mois après le renouvellement » (article)
      return 3;
    case 'troisième suivi du renouvellement':
      // « avec des rendez-vous de suivi 1 mois, 3 mois et 6 mois après le renouvellement » (article)
      return 6;
  }
}

/** règle dossier OSCAR.origine du suivi — « OSCAR : plan d'aides » coordination.attendu:217 */
function origineDuSuiviDeDossierOscar(dossier: Dossier, suiviAttendu: SuiviAttendu): Day | null {
  // « puis des rendez-vous de suivi 2 et 6 mois plus tard » (article)
  if (suiviAttendu === 'premier suivi du plan' || suiviAttendu === 'second suivi du plan')
    return departDeDossierOscar(dossier);
  // « avec des rendez-vous de suivi 1 mois, 3 mois et 6 mois après le renouvellement » (article)
  return dossier.dateDuRenouvellement;
}

/** règle dossier OSCAR.jour du suivi — « OSCAR : plan d'aides » coordination.attendu:225 */
function jourDuSuiviDeDossierOscar(dossier: Dossier, kept: Kept, suiviAttendu: SuiviAttendu): Day | null {
  // sans source : lecture « lendemain » de la question « fin de mois »
  const origineDuSuiviDeDossierOscar = keptOrigineDuSuiviDeDossierOscar(dossier, kept, suiviAttendu);
  const ecartDuSuiviDeDossierOscarValue = ecartDuSuiviDeDossierOscar(suiviAttendu);
  if (origineDuSuiviDeDossierOscar !== null && dossier.finDeMois === 'lendemain') {
    const jourCorrespondant = addMonths(
      origineDuSuiviDeDossierOscar,
      ecartDuSuiviDeDossierOscarValue,
      'dossier OSCAR.jour du suivi',
    );
    const jourManquant =
      addMonths(jourCorrespondant, 0 - ecartDuSuiviDeDossierOscarValue, 'dossier OSCAR.jour du suivi') !==
      origineDuSuiviDeDossierOscar;
    if (jourManquant) return addDays(jourCorrespondant, 1, 'dossier OSCAR.jour du suivi');
  }
  // sans source : lecture « débordement » de la question « fin de mois »
  if (origineDuSuiviDeDossierOscar !== null && dossier.finDeMois === 'débordement') {
    const jourCorrespondant = addMonths(
      origineDuSuiviDeDossierOscar,
      ecartDuSuiviDeDossierOscarValue,
      'dossier OSCAR.jour du suivi',
    );
    const jourManquant =
      addMonths(jourCorrespondant, 0 - ecartDuSuiviDeDossierOscarValue, 'dossier OSCAR.jour du suivi') !==
      origineDuSuiviDeDossierOscar;
    if (jourManquant) {
      const valeur = firstOfMonth(jourCorrespondant);
      return addDays(
        valeur,
        origineDuSuiviDeDossierOscar - firstOfMonth(origineDuSuiviDeDossierOscar),
        'dossier OSCAR.jour du suivi',
      );
    }
  }
  // sans source : le suivi se compte de ce jour
  if (origineDuSuiviDeDossierOscar === null) return null;
  // sans source : l'écart du tableau, compté de l'origine
  return addMonths(origineDuSuiviDeDossierOscar, ecartDuSuiviDeDossierOscarValue, 'dossier OSCAR.jour du suivi');
}

/**
 * délai suivi à deux mois : échéance — « OSCAR : plan d'aides » coordination.attendu:239
 * « Dans le cadre de ce forfait, le coordinateur remplit 3 missions » (article)
 */
function echeanceDeSuiviADeuxMoisDeDossierOscar(dossier: Dossier, kept: Kept): Day | null {
  if (keptAnneesDeCoordinationDeDossierOscar(dossier, kept) === 0) return null;
  // « puis des rendez-vous de suivi 2 et 6 mois plus tard » (article)
  const jourDuSuiviDeDossierOscar = keptJourDuSuiviDeDossierOscar(dossier, kept, 'premier suivi du plan');
  if (jourDuSuiviDeDossierOscar !== null) return jourDuSuiviDeDossierOscar;
  return null;
}

/** délai suivi à deux mois : plus tôt — « OSCAR : plan d'aides » coordination.attendu:239 */
function plusTotDeSuiviADeuxMoisDeDossierOscar(dossier: Dossier, kept: Kept): Day | null {
  if (keptAnneesDeCoordinationDeDossierOscar(dossier, kept) === 0) return null;
  // sans source : lecture « trop tôt » de la question « suivi anticipé »
  if (dossier.suiviAnticipe === 'trop tôt') {
    const jourDuSuiviDeDossierOscar = keptJourDuSuiviDeDossierOscar(dossier, kept, 'premier suivi du plan');
    if (jourDuSuiviDeDossierOscar !== null) return jourDuSuiviDeDossierOscar;
  }
  return null;
}

/** délai suivi à deux mois : état — « OSCAR : plan d'aides » coordination.attendu:239 */
function etatDeSuiviADeuxMoisDeDossierOscar(dossier: Dossier, kept: Kept): EtatDuDelai {
  if (keptAnneesDeCoordinationDeDossierOscar(dossier, kept) === 0) return 'sans objet';
  const jourDuSuiviDeDossierOscar = keptJourDuSuiviDeDossierOscar(dossier, kept, 'premier suivi du plan');
  if (jourDuSuiviDeDossierOscar === null) return 'en attente';
  const plusTotDeSuiviADeuxMoisDeDossierOscar = keptPlusTotDeSuiviADeuxMoisDeDossierOscar(dossier, kept);
  if (
    plusTotDeSuiviADeuxMoisDeDossierOscar !== null &&
    plusTotDeSuiviADeuxMoisDeDossierOscar >
      (keptEcheanceDeSuiviADeuxMoisDeDossierOscar(dossier, kept) ??
        raise('hole', 'absent value', 'dossier OSCAR.suivi à deux mois.état', [
          'dossier OSCAR.suivi à deux mois.échéance',
        ]))
  )
    return 'impossible';
  if (dossier.dateDuSuiviADeuxMois !== null && dossier.dateDuSuiviADeuxMois <= dossier.jourDObservation) {
    if (
      plusTotDeSuiviADeuxMoisDeDossierOscar !== null &&
      dossier.dateDuSuiviADeuxMois < plusTotDeSuiviADeuxMoisDeDossierOscar
    )
      return 'tenu trop tôt';
    const echeanceDeSuiviADeuxMoisDeDossierOscar = keptEcheanceDeSuiviADeuxMoisDeDossierOscar(dossier, kept);
    if (
      dossier.dateDuSuiviADeuxMois >
      (echeanceDeSuiviADeuxMoisDeDossierOscar ??
        raise('hole', 'absent value', 'dossier OSCAR.suivi à deux mois.état', [
          'dossier OSCAR.suivi à deux mois.échéance',
        ]))
    )
      return 'tenu en retard';
    return 'tenu';
  }
  if (
    plusTotDeSuiviADeuxMoisDeDossierOscar !== null &&
    dossier.jourDObservation < plusTotDeSuiviADeuxMoisDeDossierOscar
  )
    return 'pas ouvert';
  const echeanceDeSuiviADeuxMoisDeDossierOscar = keptEcheanceDeSuiviADeuxMoisDeDossierOscar(dossier, kept);
  if (
    dossier.jourDObservation >
    (echeanceDeSuiviADeuxMoisDeDossierOscar ??
      raise('hole', 'absent value', 'dossier OSCAR.suivi à deux mois.état', [
        'dossier OSCAR.suivi à deux mois.échéance',
      ]))
  )
    return 'dépassé';
  return 'ouvert';
}

/**
 * délai suivi à six mois : échéance — « OSCAR : plan d'aides » coordination.attendu:248
 * « Dans le cadre de ce forfait, le coordinateur remplit 3 missions » (article)
 */
function echeanceDeSuiviASixMoisDeDossierOscar(dossier: Dossier, kept: Kept): Day | null {
  if (keptAnneesDeCoordinationDeDossierOscar(dossier, kept) === 0) return null;
  // « puis des rendez-vous de suivi 2 et 6 mois plus tard » (article)
  const jourDuSuiviDeDossierOscar = keptJourDuSuiviDeDossierOscar(dossier, kept, 'second suivi du plan');
  if (jourDuSuiviDeDossierOscar !== null) return jourDuSuiviDeDossierOscar;
  return null;
}

/** délai suivi à six mois : plus tôt — « OSCAR : plan d'aides » coordination.attendu:248 */
function plusTotDeSuiviASixMoisDeDossierOscar(dossier: Dossier, kept: Kept): Day | null {
  if (keptAnneesDeCoordinationDeDossierOscar(dossier, kept) === 0) return null;
  // sans source : lecture « trop tôt » de la question « suivi anticipé »
  if (dossier.suiviAnticipe === 'trop tôt') {
    const jourDuSuiviDeDossierOscar = keptJourDuSuiviDeDossierOscar(dossier, kept, 'second suivi du plan');
    if (jourDuSuiviDeDossierOscar !== null) return jourDuSuiviDeDossierOscar;
  }
  return null;
}

/** délai suivi à six mois : état — « OSCAR : plan d'aides » coordination.attendu:248 */
function etatDeSuiviASixMoisDeDossierOscar(dossier: Dossier, kept: Kept): EtatDuDelai {
  if (keptAnneesDeCoordinationDeDossierOscar(dossier, kept) === 0) return 'sans objet';
  const jourDuSuiviDeDossierOscar = keptJourDuSuiviDeDossierOscar(dossier, kept, 'second suivi du plan');
  if (jourDuSuiviDeDossierOscar === null) return 'en attente';
  const plusTotDeSuiviASixMoisDeDossierOscar = keptPlusTotDeSuiviASixMoisDeDossierOscar(dossier, kept);
  if (
    plusTotDeSuiviASixMoisDeDossierOscar !== null &&
    plusTotDeSuiviASixMoisDeDossierOscar >
      (keptEcheanceDeSuiviASixMoisDeDossierOscar(dossier, kept) ??
        raise('hole', 'absent value', 'dossier OSCAR.suivi à six mois.état', [
          'dossier OSCAR.suivi à six mois.échéance',
        ]))
  )
    return 'impossible';
  if (dossier.dateDuSuiviASixMois !== null && dossier.dateDuSuiviASixMois <= dossier.jourDObservation) {
    if (
      plusTotDeSuiviASixMoisDeDossierOscar !== null &&
      dossier.dateDuSuiviASixMois < plusTotDeSuiviASixMoisDeDossierOscar
    )
      return 'tenu trop tôt';
    const echeanceDeSuiviASixMoisDeDossierOscar = keptEcheanceDeSuiviASixMoisDeDossierOscar(dossier, kept);
    if (
      dossier.dateDuSuiviASixMois >
      (echeanceDeSuiviASixMoisDeDossierOscar ??
        raise('hole', 'absent value', 'dossier OSCAR.suivi à six mois.état', [
          'dossier OSCAR.suivi à six mois.échéance',
        ]))
    )
      return 'tenu en retard';
    return 'tenu';
  }
  if (plusTotDeSuiviASixMoisDeDossierOscar !== null && dossier.jourDObservation < plusTotDeSuiviASixMoisDeDossierOscar)
    return 'pas ouvert';
  const echeanceDeSuiviASixMoisDeDossierOscar = keptEcheanceDeSuiviASixMoisDeDossierOscar(dossier, kept);
  if (
    dossier.jourDObservation >
    (echeanceDeSuiviASixMoisDeDossierOscar ??
      raise('hole', 'absent value', 'dossier OSCAR.suivi à six mois.état', ['dossier OSCAR.suivi à six mois.échéance']))
  )
    return 'dépassé';
  return 'ouvert';
}

/**
 * règle dossier OSCAR.seconde année suivie — « OSCAR : plan d'aides » coordination.attendu:257
 * « Si besoin, ce forfait coordination peut être renouvelé pour une 2e année » (article)
 */
function secondeAnneeSuivieDeDossierOscar(dossier: Dossier, kept: Kept): boolean {
  return (
    keptAnneesDeCoordinationDeDossierOscar(dossier, kept) === 2 && dossier.suivisDeLaSecondeAnnee === 'trois suivis'
  );
}

/**
 * délai premier suivi de la seconde année : échéance — « OSCAR : plan d'aides » coordination.attendu:261
 * sans source : pas de seconde année, ou lecture « aucun suivi fixé »
 */
function echeanceDuPremierSuiviDeLaSecondeAnneeDeDossierOscar(dossier: Dossier, kept: Kept): Day | null {
  if (!keptSecondeAnneeSuivieDeDossierOscar(dossier, kept)) return null;
  // « avec des rendez-vous de suivi 1 mois, 3 mois et 6 mois après le renouvellement » (article)
  const jourDuSuiviDeDossierOscar = keptJourDuSuiviDeDossierOscar(dossier, kept, 'premier suivi du renouvellement');
  if (jourDuSuiviDeDossierOscar !== null) return jourDuSuiviDeDossierOscar;
  return null;
}

/** délai premier suivi de la seconde année : plus tôt — « OSCAR : plan d'aides » coordination.attendu:261 */
function plusTotDuPremierSuiviDeLaSecondeAnneeDeDossierOscar(dossier: Dossier, kept: Kept): Day | null {
  if (!keptSecondeAnneeSuivieDeDossierOscar(dossier, kept)) return null;
  // sans source : lecture « trop tôt » de la question « suivi anticipé »
  if (dossier.suiviAnticipe === 'trop tôt') {
    const jourDuSuiviDeDossierOscar = keptJourDuSuiviDeDossierOscar(dossier, kept, 'premier suivi du renouvellement');
    if (jourDuSuiviDeDossierOscar !== null) return jourDuSuiviDeDossierOscar;
  }
  return null;
}

/** délai premier suivi de la seconde année : état — « OSCAR : plan d'aides » coordination.attendu:261 */
function etatDuPremierSuiviDeLaSecondeAnneeDeDossierOscar(dossier: Dossier, kept: Kept): EtatDuDelai {
  if (!keptSecondeAnneeSuivieDeDossierOscar(dossier, kept)) return 'sans objet';
  const jourDuSuiviDeDossierOscar = keptJourDuSuiviDeDossierOscar(dossier, kept, 'premier suivi du renouvellement');
  if (jourDuSuiviDeDossierOscar === null) return 'en attente';
  const plusTotDuPremierSuiviDeLaSecondeAnneeDeDossierOscar = keptPlusTotDuPremierSuiviDeLaSecondeAnneeDeDossierOscar(
    dossier,
    kept,
  );
  if (
    plusTotDuPremierSuiviDeLaSecondeAnneeDeDossierOscar !== null &&
    plusTotDuPremierSuiviDeLaSecondeAnneeDeDossierOscar >
      (keptEcheanceDuPremierSuiviDeLaSecondeAnneeDeDossierOscar(dossier, kept) ??
        raise('hole', 'absent value', 'dossier OSCAR.premier suivi de la seconde année.état', [
          'dossier OSCAR.premier suivi de la seconde année.échéance',
        ]))
  )
    return 'impossible';
  if (
    dossier.dateDuSuiviAUnMoisDuRenouvellement !== null &&
    dossier.dateDuSuiviAUnMoisDuRenouvellement <= dossier.jourDObservation
  ) {
    if (
      plusTotDuPremierSuiviDeLaSecondeAnneeDeDossierOscar !== null &&
      dossier.dateDuSuiviAUnMoisDuRenouvellement < plusTotDuPremierSuiviDeLaSecondeAnneeDeDossierOscar
    )
      return 'tenu trop tôt';
    const echeanceDuPremierSuiviDeLaSecondeAnneeDeDossierOscar =
      keptEcheanceDuPremierSuiviDeLaSecondeAnneeDeDossierOscar(dossier, kept);
    if (
      dossier.dateDuSuiviAUnMoisDuRenouvellement >
      (echeanceDuPremierSuiviDeLaSecondeAnneeDeDossierOscar ??
        raise('hole', 'absent value', 'dossier OSCAR.premier suivi de la seconde année.état', [
          'dossier OSCAR.premier suivi de la seconde année.échéance',
        ]))
    )
      return 'tenu en retard';
    return 'tenu';
  }
  if (
    plusTotDuPremierSuiviDeLaSecondeAnneeDeDossierOscar !== null &&
    dossier.jourDObservation < plusTotDuPremierSuiviDeLaSecondeAnneeDeDossierOscar
  )
    return 'pas ouvert';
  const echeanceDuPremierSuiviDeLaSecondeAnneeDeDossierOscar = keptEcheanceDuPremierSuiviDeLaSecondeAnneeDeDossierOscar(
    dossier,
    kept,
  );
  if (
    dossier.jourDObservation >
    (echeanceDuPremierSuiviDeLaSecondeAnneeDeDossierOscar ??
      raise('hole', 'absent value', 'dossier OSCAR.premier suivi de la seconde année.état', [
        'dossier OSCAR.premier suivi de la seconde année.échéance',
      ]))
  )
    return 'dépassé';
  return 'ouvert';
}

/**
 * délai deuxième suivi de la seconde année : échéance — « OSCAR : plan d'aides » coordination.attendu:270
 * sans source : pas de seconde année, ou lecture « aucun suivi fixé »
 */
function echeanceDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar(dossier: Dossier, kept: Kept): Day | null {
  if (!keptSecondeAnneeSuivieDeDossierOscar(dossier, kept)) return null;
  // « avec des rendez-vous de suivi 1 mois, 3 mois et 6 mois après le renouvellement » (article)
  const jourDuSuiviDeDossierOscar = keptJourDuSuiviDeDossierOscar(dossier, kept, 'deuxième suivi du renouvellement');
  if (jourDuSuiviDeDossierOscar !== null) return jourDuSuiviDeDossierOscar;
  return null;
}

/** délai deuxième suivi de la seconde année : plus tôt — « OSCAR : plan d'aides » coordination.attendu:270 */
function plusTotDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar(dossier: Dossier, kept: Kept): Day | null {
  if (!keptSecondeAnneeSuivieDeDossierOscar(dossier, kept)) return null;
  // sans source : lecture « trop tôt » de la question « suivi anticipé »
  if (dossier.suiviAnticipe === 'trop tôt') {
    const jourDuSuiviDeDossierOscar = keptJourDuSuiviDeDossierOscar(dossier, kept, 'deuxième suivi du renouvellement');
    if (jourDuSuiviDeDossierOscar !== null) return jourDuSuiviDeDossierOscar;
  }
  return null;
}

/** délai deuxième suivi de la seconde année : état — « OSCAR : plan d'aides » coordination.attendu:270 */
function etatDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar(dossier: Dossier, kept: Kept): EtatDuDelai {
  if (!keptSecondeAnneeSuivieDeDossierOscar(dossier, kept)) return 'sans objet';
  const jourDuSuiviDeDossierOscar = keptJourDuSuiviDeDossierOscar(dossier, kept, 'deuxième suivi du renouvellement');
  if (jourDuSuiviDeDossierOscar === null) return 'en attente';
  const plusTotDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar = keptPlusTotDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar(
    dossier,
    kept,
  );
  if (
    plusTotDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar !== null &&
    plusTotDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar >
      (keptEcheanceDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar(dossier, kept) ??
        raise('hole', 'absent value', 'dossier OSCAR.deuxième suivi de la seconde année.état', [
          'dossier OSCAR.deuxième suivi de la seconde année.échéance',
        ]))
  )
    return 'impossible';
  if (
    dossier.dateDuSuiviATroisMoisDuRenouvellement !== null &&
    dossier.dateDuSuiviATroisMoisDuRenouvellement <= dossier.jourDObservation
  ) {
    if (
      plusTotDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar !== null &&
      dossier.dateDuSuiviATroisMoisDuRenouvellement < plusTotDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar
    )
      return 'tenu trop tôt';
    const echeanceDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar =
      keptEcheanceDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar(dossier, kept);
    if (
      dossier.dateDuSuiviATroisMoisDuRenouvellement >
      (echeanceDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar ??
        raise('hole', 'absent value', 'dossier OSCAR.deuxième suivi de la seconde année.état', [
          'dossier OSCAR.deuxième suivi de la seconde année.échéance',
        ]))
    )
      return 'tenu en retard';
    return 'tenu';
  }
  if (
    plusTotDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar !== null &&
    dossier.jourDObservation < plusTotDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar
  )
    return 'pas ouvert';
  const echeanceDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar =
    keptEcheanceDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar(dossier, kept);
  if (
    dossier.jourDObservation >
    (echeanceDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar ??
      raise('hole', 'absent value', 'dossier OSCAR.deuxième suivi de la seconde année.état', [
        'dossier OSCAR.deuxième suivi de la seconde année.échéance',
      ]))
  )
    return 'dépassé';
  return 'ouvert';
}

/**
 * délai troisième suivi de la seconde année : échéance — « OSCAR : plan d'aides » coordination.attendu:279
 * sans source : pas de seconde année, ou lecture « aucun suivi fixé »
 */
function echeanceDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar(dossier: Dossier, kept: Kept): Day | null {
  if (!keptSecondeAnneeSuivieDeDossierOscar(dossier, kept)) return null;
  // « avec des rendez-vous de suivi 1 mois, 3 mois et 6 mois après le renouvellement » (article)
  const jourDuSuiviDeDossierOscar = keptJourDuSuiviDeDossierOscar(dossier, kept, 'troisième suivi du renouvellement');
  if (jourDuSuiviDeDossierOscar !== null) return jourDuSuiviDeDossierOscar;
  return null;
}

/** délai troisième suivi de la seconde année : plus tôt — « OSCAR : plan d'aides » coordination.attendu:279 */
function plusTotDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar(dossier: Dossier, kept: Kept): Day | null {
  if (!keptSecondeAnneeSuivieDeDossierOscar(dossier, kept)) return null;
  // sans source : lecture « trop tôt » de la question « suivi anticipé »
  if (dossier.suiviAnticipe === 'trop tôt') {
    const jourDuSuiviDeDossierOscar = keptJourDuSuiviDeDossierOscar(dossier, kept, 'troisième suivi du renouvellement');
    if (jourDuSuiviDeDossierOscar !== null) return jourDuSuiviDeDossierOscar;
  }
  return null;
}

/** délai troisième suivi de la seconde année : état — « OSCAR : plan d'aides » coordination.attendu:279 */
function etatDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar(dossier: Dossier, kept: Kept): EtatDuDelai {
  if (!keptSecondeAnneeSuivieDeDossierOscar(dossier, kept)) return 'sans objet';
  const jourDuSuiviDeDossierOscar = keptJourDuSuiviDeDossierOscar(dossier, kept, 'troisième suivi du renouvellement');
  if (jourDuSuiviDeDossierOscar === null) return 'en attente';
  const plusTotDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar =
    keptPlusTotDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar(dossier, kept);
  if (
    plusTotDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar !== null &&
    plusTotDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar >
      (keptEcheanceDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar(dossier, kept) ??
        raise('hole', 'absent value', 'dossier OSCAR.troisième suivi de la seconde année.état', [
          'dossier OSCAR.troisième suivi de la seconde année.échéance',
        ]))
  )
    return 'impossible';
  if (
    dossier.dateDuSuiviASixMoisDuRenouvellement !== null &&
    dossier.dateDuSuiviASixMoisDuRenouvellement <= dossier.jourDObservation
  ) {
    if (
      plusTotDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar !== null &&
      dossier.dateDuSuiviASixMoisDuRenouvellement < plusTotDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar
    )
      return 'tenu trop tôt';
    const echeanceDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar =
      keptEcheanceDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar(dossier, kept);
    if (
      dossier.dateDuSuiviASixMoisDuRenouvellement >
      (echeanceDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar ??
        raise('hole', 'absent value', 'dossier OSCAR.troisième suivi de la seconde année.état', [
          'dossier OSCAR.troisième suivi de la seconde année.échéance',
        ]))
    )
      return 'tenu en retard';
    return 'tenu';
  }
  if (
    plusTotDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar !== null &&
    dossier.jourDObservation < plusTotDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar
  )
    return 'pas ouvert';
  const echeanceDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar =
    keptEcheanceDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar(dossier, kept);
  if (
    dossier.jourDObservation >
    (echeanceDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar ??
      raise('hole', 'absent value', 'dossier OSCAR.troisième suivi de la seconde année.état', [
        'dossier OSCAR.troisième suivi de la seconde année.échéance',
      ]))
  )
    return 'dépassé';
  return 'ouvert';
}

/**
 * contrôle missions du coordinateur : verdict — « OSCAR : plan d'aides » coordination.attendu:288
 * « un suivi personnalisé du bénéficiaire, à travers un rendez-vous au démarrage du plan d'aides Oscar » (article)
 * « et à chaque fois qu'une évolution de la situation du retraité le justifie » (article)
 * « conseiller le retraité dans ses choix de prestataires et faciliter la mise en œuvre des prestations » (article)
 * « faire la liaison avec les partenaires et l'Assurance retraite lorsqu'un changement survient dans la situation du
 * bénéficiaire » (article)
 */
function verdictDeMissionsDuCoordinateurDeDossierOscar(dossier: Dossier): Verdict {
  const missionsDuCoordinateur = dossier.missionsDuCoordinateur;
  if (
    dossier.dateDuRendezVousDeDemarrage === null ||
    !missionsDuCoordinateur.suiviAChaqueEvolutionDeLaSituation ||
    !missionsDuCoordinateur.retraiteConseilleDansSesChoix ||
    !missionsDuCoordinateur.liaisonAvecLesPartenairesEtLaCaisse
  )
    return 'non conforme';
  return 'conforme';
}

/** contrôle missions du coordinateur : manquants — « OSCAR : plan d'aides » coordination.attendu:288 */
function manquantsDeMissionsDuCoordinateurDeDossierOscar(
  dossier: Dossier,
): readonly PieceManquanteDeMissionsDuCoordinateur[] {
  const missionsDuCoordinateur = dossier.missionsDuCoordinateur;
  const liste: PieceManquanteDeMissionsDuCoordinateur[] = [];
  if (dossier.dateDuRendezVousDeDemarrage === null)
    liste.push({ piece: 'rendez-vous de démarrage fait', echeance: null, recommande: false });
  if (!missionsDuCoordinateur.suiviAChaqueEvolutionDeLaSituation)
    liste.push({ piece: 'suivi à chaque évolution de la situation', echeance: null, recommande: false });
  if (!missionsDuCoordinateur.retraiteConseilleDansSesChoix)
    liste.push({ piece: 'retraité conseillé dans ses choix', echeance: null, recommande: false });
  if (!missionsDuCoordinateur.liaisonAvecLesPartenairesEtLaCaisse)
    liste.push({ piece: 'liaison avec les partenaires et la caisse', echeance: null, recommande: false });
  return liste;
}

/** règle dossier OSCAR.prolongation ouverte — « OSCAR : plan d'aides » coordination.attendu:310 */
function prolongationOuverteDeDossierOscar(dossier: Dossier, kept: Kept): boolean {
  const planCoordonneDeDossierOscar = keptPlanCoordonneDeDossierOscar(dossier, kept);
  const cas1 = planCoordonneDeDossierOscar || dossier.objetDeLaProlongation === 'plan entier';
  const cas2 = !planCoordonneDeDossierOscar && dossier.objetDeLaProlongation === 'forfait coordination';
  const clauses = new Clauses<boolean>('dossier OSCAR.prolongation ouverte', [cas1, cas2]);
  // « Étape 3 : la prolongation du plan Oscar » (article)
  if (cas1) clauses.give(true);
  // « Dans le cas d'un plan Oscar complexe, avec au moins 3 prestations différentes, vous bénéficiez également
  // d'un forfait coordination » (article)
  if (cas2) clauses.give(false);
  return clauses.value('no branch');
}

/** règle dossier OSCAR.nouvelle année de coordination possible — « OSCAR : plan d'aides » coordination.attendu:324 */
function nouvelleAnneeDeCoordinationPossibleDeDossierOscar(dossier: Dossier, kept: Kept): boolean {
  // « Pour bénéficier du forfait coordination, il faut bénéficier de 3 prestations “Oscar” différentes »
  // (article)
  const anneesDeCoordinationDeDossierOscar = keptAnneesDeCoordinationDeDossierOscar(dossier, kept);
  if (anneesDeCoordinationDeDossierOscar === 0) return false;
  // « Si besoin, ce forfait coordination peut être renouvelé pour une 2e année » (article)
  if (anneesDeCoordinationDeDossierOscar === 1) return true;
  // sans source : les deux lectures de la question « troisième année »
  if (anneesDeCoordinationDeDossierOscar === 2) return dossier.troisiemeAnnee === 'possible';
  return raise('hole', 'no branch', 'dossier OSCAR.nouvelle année de coordination possible');
}

/** règle dossier OSCAR.trois mois avant la fin prévue — « OSCAR : plan d'aides » coordination.attendu:340 */
function troisMoisAvantLaFinPrevueDeDossierOscar(dossier: Dossier): Day {
  // sans source : lecture « lendemain » de la question « fin de mois », le 31 septembre est le 1er octobre
  if (dossier.finDeMois === 'lendemain') {
    const finPrevueDuPlanDeDossierOscarValue = finPrevueDuPlanDeDossierOscar(dossier);
    const jourCorrespondant = addMonths(
      finPrevueDuPlanDeDossierOscarValue,
      -3,
      'dossier OSCAR.trois mois avant la fin prévue',
    );
    const jourManquant =
      addMonths(jourCorrespondant, 3, 'dossier OSCAR.trois mois avant la fin prévue') !==
      finPrevueDuPlanDeDossierOscarValue;
    if (jourManquant) return addDays(jourCorrespondant, 1, 'dossier OSCAR.trois mois avant la fin prévue');
  }
  // sans source : lecture « débordement » de la question « fin de mois », le 31 février est le 3 mars
  if (dossier.finDeMois === 'débordement') {
    const finPrevueDuPlanDeDossierOscarValue = finPrevueDuPlanDeDossierOscar(dossier);
    const jourCorrespondant = addMonths(
      finPrevueDuPlanDeDossierOscarValue,
      -3,
      'dossier OSCAR.trois mois avant la fin prévue',
    );
    const jourManquant =
      addMonths(jourCorrespondant, 3, 'dossier OSCAR.trois mois avant la fin prévue') !==
      finPrevueDuPlanDeDossierOscarValue;
    if (jourManquant) {
      const valeur = firstOfMonth(jourCorrespondant);
      return addDays(
        valeur,
        finPrevueDuPlanDeDossierOscarValue - firstOfMonth(finPrevueDuPlanDeDossierOscarValue),
        'dossier OSCAR.trois mois avant la fin prévue',
      );
    }
  }
  // « via une nouvelle demande 3 mois avant la fin prévue du plan d'aides » (article)
  const finPrevueDuPlanDeDossierOscarValue = finPrevueDuPlanDeDossierOscar(dossier);
  return addMonths(finPrevueDuPlanDeDossierOscarValue, -3, 'dossier OSCAR.trois mois avant la fin prévue');
}

/**
 * délai demande de prolongation : échéance — « OSCAR : plan d'aides » coordination.attendu:351
 * sans source : rien à prolonger, voir la question « objet de la prolongation »
 */
function echeanceDeDemandeDeProlongationDeDossierOscar(dossier: Dossier, kept: Kept): Day | null {
  if (!keptProlongationOuverteDeDossierOscar(dossier, kept)) return null;
  // « via une nouvelle demande 3 mois avant la fin prévue du plan d'aides » (article)
  if (dossier.sensDesTroisMois === 'limite de la demande')
    return keptTroisMoisAvantLaFinPrevueDeDossierOscar(dossier, kept);
  // sans source : lecture « ouverture de la demande » de la question « sens des trois mois »
  return finPrevueDuPlanDeDossierOscar(dossier);
}

/** délai demande de prolongation : plus tôt — « OSCAR : plan d'aides » coordination.attendu:351 */
function plusTotDeDemandeDeProlongationDeDossierOscar(dossier: Dossier, kept: Kept): Day | null {
  if (!keptProlongationOuverteDeDossierOscar(dossier, kept)) return null;
  // « via une nouvelle demande 3 mois avant la fin prévue du plan d'aides » (article)
  if (dossier.sensDesTroisMois === 'ouverture de la demande')
    return keptTroisMoisAvantLaFinPrevueDeDossierOscar(dossier, kept);
  return null;
}

/** délai demande de prolongation : état — « OSCAR : plan d'aides » coordination.attendu:351 */
function etatDeDemandeDeProlongationDeDossierOscar(dossier: Dossier, kept: Kept): EtatDuDelai {
  if (!keptProlongationOuverteDeDossierOscar(dossier, kept)) return 'sans objet';
  const plusTotDeDemandeDeProlongationDeDossierOscar = keptPlusTotDeDemandeDeProlongationDeDossierOscar(dossier, kept);
  if (
    plusTotDeDemandeDeProlongationDeDossierOscar !== null &&
    plusTotDeDemandeDeProlongationDeDossierOscar >
      (keptEcheanceDeDemandeDeProlongationDeDossierOscar(dossier, kept) ??
        raise('hole', 'absent value', 'dossier OSCAR.demande de prolongation.état', [
          'dossier OSCAR.demande de prolongation.échéance',
        ]))
  )
    return 'impossible';
  if (
    dossier.dateDeLaDemandeDeProlongation !== null &&
    dossier.dateDeLaDemandeDeProlongation <= dossier.jourDObservation
  ) {
    if (
      plusTotDeDemandeDeProlongationDeDossierOscar !== null &&
      dossier.dateDeLaDemandeDeProlongation < plusTotDeDemandeDeProlongationDeDossierOscar
    )
      return 'tenu trop tôt';
    const echeanceDeDemandeDeProlongationDeDossierOscar = keptEcheanceDeDemandeDeProlongationDeDossierOscar(
      dossier,
      kept,
    );
    if (
      dossier.dateDeLaDemandeDeProlongation >
      (echeanceDeDemandeDeProlongationDeDossierOscar ??
        raise('hole', 'absent value', 'dossier OSCAR.demande de prolongation.état', [
          'dossier OSCAR.demande de prolongation.échéance',
        ]))
    )
      return 'tenu en retard';
    return 'tenu';
  }
  if (
    plusTotDeDemandeDeProlongationDeDossierOscar !== null &&
    dossier.jourDObservation < plusTotDeDemandeDeProlongationDeDossierOscar
  )
    return 'pas ouvert';
  const echeanceDeDemandeDeProlongationDeDossierOscar = keptEcheanceDeDemandeDeProlongationDeDossierOscar(
    dossier,
    kept,
  );
  if (
    dossier.jourDObservation >
    (echeanceDeDemandeDeProlongationDeDossierOscar ??
      raise('hole', 'absent value', 'dossier OSCAR.demande de prolongation.état', [
        'dossier OSCAR.demande de prolongation.échéance',
      ]))
  )
    return 'dépassé';
  return 'ouvert';
}

/**
 * contrôle prolongation : verdict — « OSCAR : plan d'aides » coordination.attendu:362
 * « via une nouvelle demande 3 mois avant la fin prévue du plan d'aides » (article)
 * « une nouvelle visite d'un évaluateur qui refait le point sur votre situation » (article)
 * « la validation de la caisse de retraite » (article)
 */
function verdictDeProlongationDeDossierOscar(dossier: Dossier): Verdict {
  if (
    dossier.dateDeLaDemandeDeProlongation === null ||
    !dossier.prolongation.nouvelleVisiteDUnEvaluateur ||
    !dossier.prolongation.prolongationValideeParLaCaisse
  )
    return 'non conforme';
  return 'conforme';
}

/** contrôle prolongation : manquants — « OSCAR : plan d'aides » coordination.attendu:362 */
function manquantsDeProlongationDeDossierOscar(dossier: Dossier, kept: Kept): readonly PieceManquanteDeProlongation[] {
  const liste: PieceManquanteDeProlongation[] = [];
  const manque = dossier.dateDeLaDemandeDeProlongation === null;
  if (manque)
    liste.push({
      piece: 'nouvelle demande faite',
      echeance: keptEcheanceDeDemandeDeProlongationDeDossierOscar(dossier, kept),
      recommande: false,
    });
  if (!dossier.prolongation.nouvelleVisiteDUnEvaluateur)
    liste.push({ piece: "nouvelle visite d'un évaluateur", echeance: null, recommande: false });
  if (!dossier.prolongation.prolongationValideeParLaCaisse)
    liste.push({ piece: 'prolongation validée par la caisse', echeance: null, recommande: false });
  return liste;
}

// ------------------------ « OSCAR : plan d'aides » heures.attendu

/** règle dossier OSCAR.questions de Fragire — « OSCAR : plan d'aides » heures.attendu:21 */
function questionsDeFragireDeDossierOscar(dossier: Dossier): number {
  // « un ensemble de questionnaire (17 questions) et de 3 tests » (article)
  if (dossier.compositionDeFragire === 'dix-sept questions') return 17;
  // relevé : Agevillage, Fragire, ça marche : 18 questions et 3 tests, fiabilité B
  if (dossier.compositionDeFragire === 'dix-huit questions') return 18;
  // relevé : BMC Geriatrics, 2016, 16:187, validation de Fragire : 19 items retenus, fiabilité A
  return 19;
}

/**
 * règle dossier OSCAR.évaluation Fragire complète — « OSCAR : plan d'aides » heures.attendu:32
 * « l'Assurance retraite se base sur le score Fragire, un ensemble de questionnaire (17 questions) et de 3 tests »
 * (article)
 */
function evaluationFragireCompleteDeDossierOscar(dossier: Dossier): boolean {
  return (
    dossier.questionsFragireRenseignees >= questionsDeFragireDeDossierOscar(dossier) && dossier.testsFragireFaits >= 3
  );
}

/** règle dossier OSCAR.score entier — « OSCAR : plan d'aides » heures.attendu:47 */
function scoreEntierDeDossierOscar(dossier: Dossier): number {
  // sans source : lecture « entier inférieur » de la question « score entre deux tranches »
  if (dossier.scoreEntreDeuxTranches === 'entier inférieur')
    return roundScaled(dossier.scoreFragire, 2, 1, 0, 'down', 'dossier OSCAR.score entier');
  // sans source : lecture « entier le plus proche » de la question « score entre deux tranches »
  if (dossier.scoreEntreDeuxTranches === 'entier le plus proche')
    return roundScaled(dossier.scoreFragire, 2, 1, 0, 'nearest', 'dossier OSCAR.score entier');
  // sans source : lecture « entier supérieur » de la question « score entre deux tranches »
  return roundScaled(dossier.scoreFragire, 2, 1, 0, 'up', 'dossier OSCAR.score entier');
}

/** barème dossier OSCAR.heures de base.lignes — « OSCAR : plan d'aides » heures.attendu:67 */
function dossierOscarHeuresDeBaseLignes(dossier: Dossier, day: Day): HeuresDeBaseLignes {
  if (day >= DAY_2021_07_01) {
    const scoreEntierDeDossierOscarLu = scoreEntierDeDossierOscar(dossier);
    // « 0 à 39 | 40 heures(3-4 heures/mois) » (article)
    if (scoreEntierDeDossierOscarLu >= 0 && scoreEntierDeDossierOscarLu <= 39)
      return { heuresDeBase: 4000, basDuRepereMensuel: 3, hautDuRepereMensuel: 4 };
    // « 40 à 59 | 53 heures(4-5 heures/mois) » (article)
    if (scoreEntierDeDossierOscarLu >= 40 && scoreEntierDeDossierOscarLu <= 59)
      return { heuresDeBase: 5300, basDuRepereMensuel: 4, hautDuRepereMensuel: 5 };
    // « 60 et plus | 80 heures (6-7 heures/mois) » (article)
    if (scoreEntierDeDossierOscarLu >= 60) return { heuresDeBase: 8000, basDuRepereMensuel: 6, hautDuRepereMensuel: 7 };
    return raise('hole', 'no row', 'dossier OSCAR.heures de base.lignes');
  }
  return raise('hole', 'no version', 'dossier OSCAR.heures de base.lignes');
}

/** barème dossier OSCAR.heures de base (h/an, × 100) — « OSCAR : plan d'aides » heures.attendu:67 */
function heuresDeBaseDeDossierOscar(dossier: Dossier, day: Day): number {
  return dossierOscarHeuresDeBaseLignes(dossier, day).heuresDeBase;
}

/** barème dossier OSCAR.bas du repère mensuel — « OSCAR : plan d'aides » heures.attendu:67 */
function basDuRepereMensuelDeDossierOscar(dossier: Dossier): number {
  return dossierOscarHeuresDeBaseLignes(dossier, dossier.dateDeLaDemande).basDuRepereMensuel;
}

/** barème dossier OSCAR.haut du repère mensuel — « OSCAR : plan d'aides » heures.attendu:67 */
function hautDuRepereMensuelDeDossierOscar(dossier: Dossier): number {
  return dossierOscarHeuresDeBaseLignes(dossier, dossier.dateDeLaDemande).hautDuRepereMensuel;
}

/** règle dossier OSCAR.heures du programme (h/an, × 100) — « OSCAR : plan d'aides » heures.attendu:95 */
function heuresDuProgrammeDeDossierOscar(dossier: Dossier, day: Day): number {
  const scoreEntierDeDossierOscarValue = scoreEntierDeDossierOscar(dossier);
  if (day >= DAY_2021_07_01) {
    const cas1 = scoreEntierDeDossierOscarValue <= 39 || dossier.porteeDesOnzeHeures === 'toutes les lignes';
    const cas2 = scoreEntierDeDossierOscarValue >= 40 && dossier.porteeDesOnzeHeures === 'première ligne seulement';
    const clauses = new Clauses<number>('dossier OSCAR.heures du programme', [cas1, cas2]);
    // « 0 à 39 | 40 heures(3-4 heures/mois) | 11 heures » (article)
    if (cas1) clauses.give(1100);
    // « 40 à 59 | 53 heures(4-5 heures/mois) | | » (article)
    if (cas2) clauses.give(0);
    return clauses.value('no branch');
  }
  return raise('hole', 'no version', 'dossier OSCAR.heures du programme');
}

/**
 * règle Heures de service à domicile prises en charge par an, programme compris (h/an, × 100) — « OSCAR : plan
 * d'aides » heures.attendu:103
 */
function heuresDeLAnneeDeDossierOscar(dossier: Dossier, kept: Kept, day: Day): number {
  // « En plus des heures de services à domicile “de base”, Oscar met l'accent sur 2 besoins essentiels des
  // seniors » (article)
  if (dossier.placeDesOnzeHeures === 'en plus')
    return add(
      heuresDeBaseDeDossierOscar(dossier, day),
      keptHeuresDuProgrammeDeDossierOscar(dossier, kept, day),
      "dossier OSCAR.heures de l'année",
    );
  // « Nombre d'heures maximal remboursées par an » (article)
  return heuresDeBaseDeDossierOscar(dossier, day);
}

/** garantie dossier OSCAR.aucune heure avant le plan — « OSCAR : plan d'aides » heures.attendu:159 */
function dossierOscarAucuneHeureAvantLePlan(dossier: Dossier): boolean {
  return dossier.interventions.every((intervention) => intervention.date >= dossier.dateDEffet);
}

/**
 * barème dossier OSCAR.intervention bien confiée — « OSCAR : plan d'aides » heures.attendu:162
 * « Les 3 premiers types de services peuvent être assurés par un(e) aide, employé(e) ou agent à domicile, ou un(e)
 * auxiliaire de vie sociale » (article)
 * « L'accompagnement à la toilette nécessite de recourir aux services d'un(e) assistant(e) de vie ou d'un(e)
 * auxiliaire de vie sociale » (article)
 * « ces services sont assurés par des professionnels de l'aide à domicile » (article)
 */
function interventionBienConfieeDeDossierOscar(dossier: Dossier, intervention: Intervention): boolean {
  // sans source : lecture « permis » de la question « assistant de vie hors de la toilette »
  if (
    intervention.qualification === 'assistant de vie' &&
    intervention.service !== 'accompagnement à la toilette' &&
    dossier.assistantDeVieHorsDeLaToilette === 'permis'
  )
    return true;
  if (
    (intervention.service === 'entretien du linge et du logement' ||
      intervention.service === 'aide aux déplacements à pied' ||
      intervention.service === 'aide à la préparation des repas') &&
    (intervention.qualification === 'aide à domicile' ||
      intervention.qualification === 'employé à domicile' ||
      intervention.qualification === 'agent à domicile' ||
      intervention.qualification === 'auxiliaire de vie sociale')
  )
    return true;
  if (
    (intervention.service === 'entretien du linge et du logement' ||
      intervention.service === 'aide aux déplacements à pied' ||
      intervention.service === 'aide à la préparation des repas') &&
    intervention.qualification === 'assistant de vie'
  )
    return false;
  if (
    intervention.service === 'accompagnement à la toilette' &&
    (intervention.qualification === 'auxiliaire de vie sociale' || intervention.qualification === 'assistant de vie')
  )
    return true;
  if (
    intervention.service === 'accompagnement à la toilette' &&
    (intervention.qualification === 'aide à domicile' ||
      intervention.qualification === 'employé à domicile' ||
      intervention.qualification === 'agent à domicile')
  )
    return false;
  return raise('hole', 'no row', 'dossier OSCAR.intervention bien confiée');
}

/**
 * règle dossier OSCAR.service du programme — « OSCAR : plan d'aides » heures.attendu:177
 * « la mobilité, avec une aide au déplacement pédestre de proximité » (article)
 * « l'alimentation, avec l'aide à la préparation des repas » (article)
 */
function serviceDuProgrammeDeDossierOscar(serviceADomicile: ServiceADomicile): boolean {
  return serviceADomicile === 'aide aux déplacements à pied' || serviceADomicile === 'aide à la préparation des repas';
}

/**
 * règle dossier OSCAR.heure du programme — « OSCAR : plan d'aides » heures.attendu:183
 * « En plus des heures de services à domicile “de base”, Oscar met l'accent sur 2 besoins essentiels des seniors »
 * (article)
 */
function heureDuProgrammeDeDossierOscar(intervention: Intervention): boolean {
  return intervention.programme && serviceDuProgrammeDeDossierOscar(intervention.service);
}

/** règle dossier OSCAR.année de l'intervention — « OSCAR : plan d'aides » heures.attendu:189 */
function anneeDeLInterventionDeDossierOscar(dossier: Dossier, visite: Intervention): number {
  // sans source : lecture « année du calendrier » de la question « année du plafond »
  if (dossier.anneeDuPlafond === 'année du calendrier') return civilYear(visite.date);
  // sans source : lecture « année du plan » de la question « année du plafond »
  if (dossier.anneeDuPlafond === 'année du plan') return yearsBetween(dossier.dateDEffet, visite.date);
  // sans source : lecture « douze mois glissants » : les douze premiers mois, qui les contiennent toutes
  if (dossier.anneeDuPlafond === 'douze mois glissants') {
    const rienNEstSortiDesDouzeMois = preceding(dossier.interventions, visite).every(
      (intervention) => intervention.date > addMonths(visite.date, -12, "dossier OSCAR.année de l'intervention"),
    );
    if (rienNEstSortiDesDouzeMois) return 0;
  }
  // sans source : lecture « douze mois glissants » : il n'y a plus d'année
  if (dossier.anneeDuPlafond === 'douze mois glissants') {
    const rienNEstSortiDesDouzeMois = preceding(dossier.interventions, visite).every(
      (intervention) => intervention.date > addMonths(visite.date, -12, "dossier OSCAR.année de l'intervention"),
    );
    if (!rienNEstSortiDesDouzeMois) return unanswered();
  }
  return raise('hole', 'no branch', "dossier OSCAR.année de l'intervention");
}

/** règle dossier OSCAR.plafond d'heures de base (h, × 100) — « OSCAR : plan d'aides » heures.attendu:201 */
function plafondDHeuresDeBaseDeDossierOscar(dossier: Dossier, intervention: Intervention): number {
  // sans source : lecture « jour de la demande » de la question « jour du plafond »
  if (dossier.jourDuPlafond === 'jour de la demande')
    return multiply(
      heuresDeBaseDeDossierOscar(dossier, dossier.dateDeLaDemande),
      1,
      "dossier OSCAR.plafond d'heures de base",
    );
  // sans source : lecture « jour de la prestation » de la question « jour du plafond »
  return multiply(heuresDeBaseDeDossierOscar(dossier, intervention.date), 1, "dossier OSCAR.plafond d'heures de base");
}

/** règle dossier OSCAR.plafond d'heures du programme (h, × 100) — « OSCAR : plan d'aides » heures.attendu:208 */
function plafondDHeuresDuProgrammeDeDossierOscar(dossier: Dossier, kept: Kept, intervention: Intervention): number {
  // sans source : lecture « jour de la demande » de la question « jour du plafond »
  if (dossier.jourDuPlafond === 'jour de la demande')
    return keptHeuresDuProgrammeDeDossierOscar(dossier, kept, dossier.dateDeLaDemande) * 1;
  // sans source : lecture « jour de la prestation » de la question « jour du plafond »
  return keptHeuresDuProgrammeDeDossierOscar(dossier, kept, intervention.date) * 1;
}

/** règle dossier OSCAR.heures admises (h, × 100) — « OSCAR : plan d'aides » heures.attendu:216 */
function heuresAdmisesDeDossierOscar(dossier: Dossier, kept: Kept, intervention: Intervention): number {
  // « Nombre d'heures maximal remboursées par an » (article)
  const heuresPayeesADeDossierOscar = keptHeuresPayeesADeDossierOscar(dossier, kept, intervention);
  if (heuresPayeesADeDossierOscar !== null) return intervention.heures;
  // « sur présentation des justificatifs de dépenses » (article)
  return 0;
}

/** règle dossier OSCAR.heures du mois (h, × 100) — « OSCAR : plan d'aides » heures.attendu:223 */
function heuresDuMoisDeDossierOscar(dossier: Dossier, kept: Kept, visite: Intervention): number {
  const heureDuProgrammeDeDossierOscarValue = heureDuProgrammeDeDossierOscar(visite);
  const cas1 =
    dossier.repereMensuel === 'simple repère' ||
    (heureDuProgrammeDeDossierOscarValue && dossier.placeDesOnzeHeures === 'en plus');
  const cas2 =
    dossier.repereMensuel === 'limite du mois' &&
    (!heureDuProgrammeDeDossierOscarValue || dossier.placeDesOnzeHeures === 'comprises');
  const clauses = new Clauses<number>('dossier OSCAR.heures du mois', [cas1, cas2]);
  // « Nombre d'heures maximal remboursées par an » (article)
  if (cas1) clauses.give(keptHeuresAdmisesDeDossierOscar(dossier, kept, visite));
  // sans source : lecture « limite du mois » de la question « repère mensuel »
  if (cas2) {
    const deja = sum(
      preceding(dossier.interventions, visite)
        .filter(
          (intervention) =>
            firstOfMonth(intervention.date) === firstOfMonth(visite.date) &&
            (!heureDuProgrammeDeDossierOscar(intervention) || dossier.placeDesOnzeHeures === 'comprises'),
        )
        .map((intervention) => keptHeuresAdmisesDeDossierOscar(dossier, kept, intervention)),
      'dossier OSCAR.heures du mois',
    );
    const heuresAdmisesDeDossierOscar = keptHeuresAdmisesDeDossierOscar(dossier, kept, visite);
    const valeur = add(deja, heuresAdmisesDeDossierOscar, 'dossier OSCAR.heures du mois');
    const hautDuRepereMensuelDeDossierOscarValue = hautDuRepereMensuelDeDossierOscar(dossier);
    clauses.give(
      subtract(
        Math.min(
          valeur,
          multiply(
            multiply(hautDuRepereMensuelDeDossierOscarValue, 1, 'dossier OSCAR.heures du mois'),
            100,
            'dossier OSCAR.heures du mois',
          ),
        ),
        Math.min(
          deja,
          multiply(
            multiply(hautDuRepereMensuelDeDossierOscarValue, 1, 'dossier OSCAR.heures du mois'),
            100,
            'dossier OSCAR.heures du mois',
          ),
        ),
        'dossier OSCAR.heures du mois',
      ),
    );
  }
  return clauses.value('no branch');
}

/** règle dossier OSCAR.heures retenues (h, × 100) — « OSCAR : plan d'aides » heures.attendu:233 */
function heuresRetenuesDeDossierOscar(dossier: Dossier, kept: Kept, visite: Intervention): number {
  // « Pour fixer le niveau de prise en charge des services à domicile dans le cadre du plan Oscar » (article)
  const heureDuProgrammeDeDossierOscarValue = heureDuProgrammeDeDossierOscar(visite);
  if (!heureDuProgrammeDeDossierOscarValue) return keptHeuresDuMoisDeDossierOscar(dossier, kept, visite);
  // « Nombre d'heures « Bien dans son corps, bien dans son assiette » remboursées par an » (article)
  const deja = sum(
    preceding(dossier.interventions, visite)
      .filter(
        (intervention) =>
          heureDuProgrammeDeDossierOscar(intervention) &&
          keptAnneeDeLInterventionDeDossierOscar(dossier, kept, intervention) ===
            keptAnneeDeLInterventionDeDossierOscar(dossier, kept, visite),
      )
      .map((intervention) => keptHeuresDuMoisDeDossierOscar(dossier, kept, intervention)),
    'dossier OSCAR.heures retenues',
  );
  const heuresDuMoisDeDossierOscar = keptHeuresDuMoisDeDossierOscar(dossier, kept, visite);
  const valeur = add(deja, heuresDuMoisDeDossierOscar, 'dossier OSCAR.heures retenues');
  const plafondDHeuresDuProgrammeDeDossierOscar = keptPlafondDHeuresDuProgrammeDeDossierOscar(dossier, kept, visite);
  return subtract(
    Math.min(valeur, plafondDHeuresDuProgrammeDeDossierOscar),
    Math.min(deja, plafondDHeuresDuProgrammeDeDossierOscar),
    'dossier OSCAR.heures retenues',
  );
}

/** règle dossier OSCAR.heures prises en charge (h, × 100) — « OSCAR : plan d'aides » heures.attendu:242 */
function heuresPrisesEnChargeDeDossierOscar(dossier: Dossier, kept: Kept, visite: Intervention): number {
  const heureDuProgrammeDeDossierOscarValue = heureDuProgrammeDeDossierOscar(visite);
  const rienNEstSortiDesDouzeMois = preceding(dossier.interventions, visite).every(
    (intervention) => intervention.date > addMonths(visite.date, -12, 'dossier OSCAR.heures prises en charge'),
  );
  const cas1 =
    (rienNEstSortiDesDouzeMois || dossier.anneeDuPlafond !== 'douze mois glissants') &&
    (!heureDuProgrammeDeDossierOscarValue || dossier.placeDesOnzeHeures === 'comprises');
  const cas2 =
    (rienNEstSortiDesDouzeMois || dossier.anneeDuPlafond !== 'douze mois glissants') &&
    heureDuProgrammeDeDossierOscarValue &&
    dossier.placeDesOnzeHeures === 'en plus';
  let cas3 = false;
  if (dossier.anneeDuPlafond === 'douze mois glissants' && !rienNEstSortiDesDouzeMois) {
    let lUn = true;
    if (heureDuProgrammeDeDossierOscarValue) {
      const recentes = preceding(dossier.interventions, visite).filter(
        (intervention) => intervention.date > addMonths(visite.date, -12, 'dossier OSCAR.heures prises en charge'),
      );
      lUn =
        add(
          sum(
            recentes
              .filter((intervention) => heureDuProgrammeDeDossierOscar(intervention))
              .map((intervention) => keptHeuresDuMoisDeDossierOscar(dossier, kept, intervention)),
            'dossier OSCAR.heures prises en charge',
          ),
          keptHeuresDuMoisDeDossierOscar(dossier, kept, visite),
          'dossier OSCAR.heures prises en charge',
        ) <= keptPlafondDHeuresDuProgrammeDeDossierOscar(dossier, kept, visite);
    }
    let tout = false;
    if (lUn) {
      let lUn2 = true;
      if (!(heureDuProgrammeDeDossierOscarValue && dossier.placeDesOnzeHeures === 'en plus')) {
        const recentes = preceding(dossier.interventions, visite).filter(
          (intervention) => intervention.date > addMonths(visite.date, -12, 'dossier OSCAR.heures prises en charge'),
        );
        lUn2 =
          add(
            sum(
              recentes
                .filter(
                  (intervention) =>
                    !heureDuProgrammeDeDossierOscar(intervention) || dossier.placeDesOnzeHeures === 'comprises',
                )
                .map((intervention) => keptHeuresDuMoisDeDossierOscar(dossier, kept, intervention)),
              'dossier OSCAR.heures prises en charge',
            ),
            keptHeuresDuMoisDeDossierOscar(dossier, kept, visite),
            'dossier OSCAR.heures prises en charge',
          ) <= keptPlafondDHeuresDeBaseDeDossierOscar(dossier, kept, visite);
      }
      tout = lUn2;
    }
    cas3 = tout;
  }
  let cas4 = false;
  if (dossier.anneeDuPlafond === 'douze mois glissants' && !rienNEstSortiDesDouzeMois) {
    let lUn = true;
    if (heureDuProgrammeDeDossierOscarValue) {
      const recentes = preceding(dossier.interventions, visite).filter(
        (intervention) => intervention.date > addMonths(visite.date, -12, 'dossier OSCAR.heures prises en charge'),
      );
      lUn =
        add(
          sum(
            recentes
              .filter((intervention) => heureDuProgrammeDeDossierOscar(intervention))
              .map((intervention) => keptHeuresDuMoisDeDossierOscar(dossier, kept, intervention)),
            'dossier OSCAR.heures prises en charge',
          ),
          keptHeuresDuMoisDeDossierOscar(dossier, kept, visite),
          'dossier OSCAR.heures prises en charge',
        ) <= keptPlafondDHeuresDuProgrammeDeDossierOscar(dossier, kept, visite);
    }
    let tout = false;
    if (lUn) {
      let lUn2 = true;
      if (!(heureDuProgrammeDeDossierOscarValue && dossier.placeDesOnzeHeures === 'en plus')) {
        const recentes = preceding(dossier.interventions, visite).filter(
          (intervention) => intervention.date > addMonths(visite.date, -12, 'dossier OSCAR.heures prises en charge'),
        );
        lUn2 =
          add(
            sum(
              recentes
                .filter(
                  (intervention) =>
                    !heureDuProgrammeDeDossierOscar(intervention) || dossier.placeDesOnzeHeures === 'comprises',
                )
                .map((intervention) => keptHeuresDuMoisDeDossierOscar(dossier, kept, intervention)),
              'dossier OSCAR.heures prises en charge',
            ),
            keptHeuresDuMoisDeDossierOscar(dossier, kept, visite),
            'dossier OSCAR.heures prises en charge',
          ) <= keptPlafondDHeuresDeBaseDeDossierOscar(dossier, kept, visite);
      }
      tout = lUn2;
    }
    cas4 = !tout;
  }
  const clauses = new Clauses<number>('dossier OSCAR.heures prises en charge', [cas1, cas2, cas3, cas4]);
  // « Nombre d'heures maximal remboursées par an » (article)
  if (cas1) {
    const deja = sum(
      preceding(dossier.interventions, visite)
        .filter(
          (intervention) =>
            keptAnneeDeLInterventionDeDossierOscar(dossier, kept, intervention) ===
              keptAnneeDeLInterventionDeDossierOscar(dossier, kept, visite) &&
            (!heureDuProgrammeDeDossierOscar(intervention) || dossier.placeDesOnzeHeures === 'comprises'),
        )
        .map((intervention) => keptHeuresRetenuesDeDossierOscar(dossier, kept, intervention)),
      'dossier OSCAR.heures prises en charge',
    );
    const heuresRetenuesDeDossierOscar = keptHeuresRetenuesDeDossierOscar(dossier, kept, visite);
    const valeur = add(deja, heuresRetenuesDeDossierOscar, 'dossier OSCAR.heures prises en charge');
    const plafondDHeuresDeBaseDeDossierOscar = keptPlafondDHeuresDeBaseDeDossierOscar(dossier, kept, visite);
    clauses.give(
      subtract(
        Math.min(valeur, plafondDHeuresDeBaseDeDossierOscar),
        Math.min(deja, plafondDHeuresDeBaseDeDossierOscar),
        'dossier OSCAR.heures prises en charge',
      ),
    );
  }
  // « En plus des heures de services à domicile “de base”, Oscar met l'accent sur 2 besoins essentiels des
  // seniors » (article)
  if (cas2) clauses.give(keptHeuresRetenuesDeDossierOscar(dossier, kept, visite));
  // sans source : lecture « douze mois glissants » de la question « année du plafond » ; aucun plafond ne peut
  // être atteint
  if (cas3) clauses.give(keptHeuresDuMoisDeDossierOscar(dossier, kept, visite));
  // sans source : le texte ne dit pas comment un plafond glissant se reconstitue
  if (cas4) clauses.give(unanswered());
  return clauses.value('no branch');
}

/** règle dossier OSCAR.heures payées à — « OSCAR : plan d'aides » heures.attendu:273 */
function heuresPayeesADeDossierOscar(dossier: Dossier, intervention: Intervention): Paye | null {
  const cas1 =
    !interventionBienConfieeDeDossierOscar(dossier, intervention) && dossier.heuresMalConfiees === 'refusées';
  const cas2 = !cas1 && intervention.conventionne;
  const cas3 =
    !cas1 &&
    !intervention.conventionne &&
    intervention.justifiee &&
    dossier.prestataireNonConventionne === 'remboursées';
  const cas4 =
    !cas1 &&
    !intervention.conventionne &&
    (!intervention.justifiee || dossier.prestataireNonConventionne === 'refusées');
  const clauses = new Clauses<Paye | null>('dossier OSCAR.heures payées à', [cas1, cas2, cas3, cas4]);
  // sans source : lecture « refusées » de la question « heures mal confiées »
  if (cas1) clauses.give(null);
  // « payées directement au prestataire s'il est conventionné » (article)
  if (cas2) clauses.give('prestataire');
  // « remboursées à la personne âgée bénéficiaire si elle a choisi un prestataire qui n'est pas conventionné,
  // sur présentation des justificatifs de dépenses » (article)
  if (cas3) clauses.give('bénéficiaire');
  // « sur présentation des justificatifs de dépenses » (article)
  if (cas4) clauses.give(null);
  return clauses.value('no branch');
}

/**
 * règle dossier OSCAR.heures payées au total (h, × 100) — « OSCAR : plan d'aides » heures.attendu:284
 * sans source : total des heures du dossier
 */
function heuresPayeesAuTotalDeDossierOscar(dossier: Dossier, kept: Kept): number {
  return sum(
    dossier.interventions.map((intervention) => keptHeuresPrisesEnChargeDeDossierOscar(dossier, kept, intervention)),
    'dossier OSCAR.heures payées au total',
  );
}

/** règle dossier OSCAR.ressources comptées (€, × 100) — « OSCAR : plan d'aides » heures.attendu:305 */
function ressourcesCompteesDeDossierOscar(dossier: Dossier): number {
  // sans source : lecture « ressources déclarées » de la question « base des ressources »
  if (dossier.baseDesRessources === 'ressources déclarées') return dossier.ressourcesMensuelles;
  // sans source : lecture « revenu de l'avis » de la question « base des ressources » ; le barème relevé est par
  // mois
  return roundExact(
    divideExact(
      toExact(dossier.revenuBrutGlobal, 2, 'dossier OSCAR.ressources comptées'),
      { n: 12, d: 1 },
      'dossier OSCAR.ressources comptées',
    ),
    1,
    2,
    'nearest',
    'dossier OSCAR.ressources comptées',
  );
}

/** règle dossier OSCAR.part du retraité sur les heures (%, × 100) — « OSCAR : plan d'aides » heures.attendu:320 */
function partDuRetraiteSurLesHeuresDeDossierOscar(dossier: Dossier, kept: Kept): number {
  // « Oscar permet de faire prendre en charge par l'Assurance retraite l'accompagnement d'un Saad » (article)
  if (dossier.participationDuRetraite === 'aucune part') return 0;
  // sans source : lecture « part selon les ressources » de la question « participation du retraité »
  return keptPartDuBaremeDeDossierOscar(dossier, kept);
}

/** règle dossier OSCAR.part du barème (%, × 100) — « OSCAR : plan d'aides » heures.attendu:327 */
function partDuBaremeDeDossierOscar(dossier: Dossier, kept: Kept): number {
  const cas1 =
    dossier.compositionDuFoyer === 'personne seule' &&
    keptRessourcesCompteesDeDossierOscar(dossier, kept) <=
      limiteDeLaPremiereTrancheDUnePersonneSeuleDeDossierOscar(dossier);
  const cas2 =
    dossier.compositionDuFoyer === 'personne seule' &&
    keptRessourcesCompteesDeDossierOscar(dossier, kept) >
      limiteDeLaPremiereTrancheDUnePersonneSeuleDeDossierOscar(dossier) &&
    keptRessourcesCompteesDeDossierOscar(dossier, kept) <=
      limiteDeLaDerniereTrancheDUnePersonneSeuleDeDossierOscar(dossier);
  const cas3 =
    dossier.compositionDuFoyer === 'personne seule' &&
    keptRessourcesCompteesDeDossierOscar(dossier, kept) >
      limiteDeLaDerniereTrancheDUnePersonneSeuleDeDossierOscar(dossier);
  const cas4 =
    dossier.compositionDuFoyer === 'ménage' &&
    keptRessourcesCompteesDeDossierOscar(dossier, kept) <= limiteDeLaPremiereTrancheDUnMenageDeDossierOscar(dossier);
  const cas5 =
    dossier.compositionDuFoyer === 'ménage' &&
    keptRessourcesCompteesDeDossierOscar(dossier, kept) > limiteDeLaPremiereTrancheDUnMenageDeDossierOscar(dossier);
  const clauses = new Clauses<number>('dossier OSCAR.part du barème', [cas1, cas2, cas3, cas4, cas5]);
  // relevé : Six actualités, aide ménagère de la Cnav : ce qui change pour les retraités en 2025, fiabilité C
  if (cas1) clauses.give(partDuRetraiteDansLaPremiereTrancheDeDossierOscar(dossier));
  // sans source : tranches du milieu cherchées et non trouvées
  if (cas2) clauses.give(unanswered());
  // relevé : Six actualités, aide ménagère de la Cnav : ce qui change pour les retraités en 2025, fiabilité C
  if (cas3) clauses.give(partDuRetraiteAuDelaDeLaDerniereTrancheDeDossierOscar(dossier));
  // relevé : Le Media social, aides de la Cnav aux personnes âgées : les barèmes réévalués, fiabilité B
  if (cas4) clauses.give(partDuRetraiteDansLaPremiereTrancheDeDossierOscar(dossier));
  // sans source : tranches cherchées et non trouvées
  if (cas5) clauses.give(unanswered());
  return clauses.value('no branch');
}

// ------------------------ « OSCAR : plan d'aides » regles.attendu

/** règle dossier OSCAR.dispositif du jour — « OSCAR : plan d'aides » regles.attendu:41 */
function dispositifDuJourDeDossierOscar(dossier: Dossier): Dispositif {
  if (dossier.dateDeLaDemande >= DAY_2021_07_01) {
    // « Depuis juillet 2021, Oscar (pour Offre de services coordonnée pour l'accompagnement de ma retraite)
    // remplace progressivement l'ancien Plan d'action personnalisé de l'Assurance retraite » (article)
    if (dossier.oscarDeploye) return 'plan OSCAR';
    // « remplace progressivement l'ancien Plan d'action personnalisé de l'Assurance retraite » (article)
    return "plan d'actions personnalisé";
  }
  // relevé : Fondation Médéric Alzheimer, d'après ASH du 9 février 2007, fiabilité B
  if (dossier.dateDeLaDemande >= DAY_2007_02_02) return "plan d'actions personnalisé";
  return raise('hole', 'no version', 'dossier OSCAR.dispositif du jour');
}

/** règle dossier OSCAR.statut du plan — « OSCAR : plan d'aides » regles.attendu:93 */
function statutDuPlanDeDossierOscar(dossier: Dossier, ancienStatut: AncienStatut): boolean {
  // « c'est-à-dire être un(e) ancien(ne) salarié(e) du secteur privé, de la fonction publique (mais sans le
  // statut de fonctionnaire), ou travailleur(euse) indépendant(e) » (article)
  if (
    ancienStatut === 'salarié du secteur privé' ||
    ancienStatut === 'agent public sans statut de fonctionnaire' ||
    ancienStatut === 'travailleur indépendant'
  )
    return true;
  // « Les ex-fonctionnaires, agriculteurs, etc., ne sont donc pas concernés » (article)
  if (ancienStatut === 'autre fonctionnaire' || ancienStatut === 'agriculteur' || ancienStatut === 'autre statut')
    return false;
  // sans source : les deux lectures de la question « anciens fonctionnaires de l'État »
  return dossier.anciensFonctionnairesDeLEtat === "par l'aide de l'État";
}

/**
 * règle dossier OSCAR.régime principal admis — « OSCAR : plan d'aides » regles.attendu:102
 * sans source : lecture « régime principal » de la question « plusieurs statuts »
 */
function regimePrincipalAdmisDeDossierOscar(dossier: Dossier): boolean {
  return (
    dossier.regimeDeRetraitePrincipal === 'régime général' ||
    (dossier.anciensFonctionnairesDeLEtat === "par l'aide de l'État" &&
      (dossier.regimeDeRetraitePrincipal === "pensions civiles de l'État" ||
        dossier.regimeDeRetraitePrincipal === "pensions des ouvriers de l'État"))
  );
}

/** règle dossier OSCAR.condition d'affiliation — « OSCAR : plan d'aides » regles.attendu:106 */
function conditionDAffiliationDeDossierOscar(dossier: Dossier, kept: Kept): boolean {
  // « Les ex-fonctionnaires, agriculteurs, etc., ne sont donc pas concernés » (article)
  let nombre = 0;
  for (const ancienStatut of dossier.anciensStatuts) {
    if (keptStatutDuPlanDeDossierOscar(dossier, kept, ancienStatut)) nombre += 1;
  }
  if (nombre === 0) return false;
  // « Être affiliée au régime général de la Sécurité sociale, c'est-à-dire être un(e) ancien(ne) salarié(e) du
  // secteur privé, de la fonction publique (mais sans le statut de fonctionnaire), ou travailleur(euse)
  // indépendant(e) » (article)
  let nombre2 = 0;
  for (const ancienStatut of dossier.anciensStatuts) {
    if (!keptStatutDuPlanDeDossierOscar(dossier, kept, ancienStatut)) nombre2 += 1;
  }
  if (nombre > 0 && nombre2 === 0) return true;
  // « Être affiliée au régime général de la Sécurité sociale » (article)
  if (nombre > 0 && nombre2 > 0 && dossier.plusieursStatuts === 'un statut suffit') return true;
  // « Les ex-fonctionnaires, agriculteurs, etc., ne sont donc pas concernés » (article)
  if (nombre > 0 && nombre2 > 0 && dossier.plusieursStatuts === 'tout autre statut exclut') return false;
  // sans source : lecture « régime principal » de la question « plusieurs statuts »
  if (nombre > 0 && nombre2 > 0 && dossier.plusieursStatuts === 'régime principal')
    return regimePrincipalAdmisDeDossierOscar(dossier);
  return raise('hole', 'no branch', "dossier OSCAR.condition d'affiliation");
}

/**
 * règle dossier OSCAR.condition de GIR — « OSCAR : plan d'aides » regles.attendu:122
 * « Relever des Groupes iso-ressources (Gir) 5 ou 6, c'est-à-dire avoir une faible perte d'autonomie » (article)
 */
function conditionDeGirDeDossierOscar(dossier: Dossier): boolean {
  return dossier.girEvalue >= PREMIER_GIR_DES_CAISSES_DE_RETRAITE_DE_DOSSIER_OSCAR;
}

/** règle dossier OSCAR.âge admis — « OSCAR : plan d'aides » regles.attendu:137 */
function ageAdmisDeDossierOscar(dossier: Dossier): boolean {
  // « une personne âgée doit remplir 2 conditions » (article)
  if (dossier.conditionDAge === 'aucun âge') return true;
  // relevé : ASH, annexes des numéros juridiques : plan d'actions personnalisé, 55 ans et plus, fiabilité B
  return yearsBetween(dossier.dateDeNaissance, dossier.dateDeLaDemande) >= 55;
}

/**
 * règle dossier OSCAR.éligible au plan — « OSCAR : plan d'aides » regles.attendu:143
 * « Pour pouvoir être aidé dans le cadre du plan Oscar, une personne âgée doit remplir 2 conditions » (article)
 */
function eligibleAuPlanDeDossierOscar(dossier: Dossier, kept: Kept): boolean {
  if (dossier.dateDeLaDemande >= DAY_2021_07_01)
    return (
      keptConditionDAffiliationDeDossierOscar(dossier, kept) &&
      conditionDeGirDeDossierOscar(dossier) &&
      keptAgeAdmisDeDossierOscar(dossier, kept)
    );
  return raise('hole', 'no version', 'dossier OSCAR.éligible au plan');
}

/** règle dossier OSCAR.orientation — « OSCAR : plan d'aides » regles.attendu:160 */
function orientationDeDossierOscar(dossier: Dossier, kept: Kept): Voie {
  const conditionDeGirDeDossierOscarValue = conditionDeGirDeDossierOscar(dossier);
  if (dossier.dateDeLaDemande >= DAY_2021_07_01) {
    const cas1 = !conditionDeGirDeDossierOscarValue;
    const eligibleAuPlanDeDossierOscar = keptEligibleAuPlanDeDossierOscar(dossier, kept);
    const cas2 = eligibleAuPlanDeDossierOscar && dossier.planAdapte;
    const cas3 = conditionDeGirDeDossierOscarValue && (!eligibleAuPlanDeDossierOscar || !dossier.planAdapte);
    const clauses = new Clauses<Voie>('dossier OSCAR.orientation', [cas1, cas2, cas3]);
    // « (les personnes âgées classées dans les Gir 1 à 4 bénéficiant de l'Apa plutôt que de plan Oscar) »
    // (article)
    // « (par exemple s'il conclut que vous relevez d'un Gir inférieur à 5 ou 6), il vous réorientera vers une
    // autre démarche plus adaptée » (article)
    if (cas1) clauses.give("demande d'APA");
    // « vérifier si vous êtes éligible au plan Oscar » (article)
    if (cas2) clauses.give("plan d'aides");
    // « (ou à une autre aide, car ce formulaire est commun à d'autres demandes d'aide, comme l'Apa) » (article)
    // « Si l'évaluateur constate, durant sa visite, que le plan Oscar n'est pas le plus adapté » (article)
    if (cas3) clauses.give('autre démarche');
    return clauses.value('no branch');
  }
  return raise('hole', 'no version', 'dossier OSCAR.orientation');
}

/**
 * contrôle Formulaire Cerfa 16301*01 rempli : verdict — « OSCAR : plan d'aides » regles.attendu:174
 * « Il faut télécharger le formulaire Cerfa 16301*01 de demande d'aides à l'autonomie pour les personnes âgées à
 * domicile, le remplir » (article)
 * « la première démarche se fait auprès de votre Carsat » (article)
 * « et le transmettre à votre Carsat, qui va examiner votre situation, les raisons de votre demande d'aide »
 * (article)
 */
function verdictDeDemandeDAideDeDossierOscar(dossier: Dossier): Verdict {
  if (!dossier.demandeDAide.formulaireCerfaRempli || !dossier.demandeDAide.demandeTransmiseALaCarsat)
    return 'non conforme';
  return 'conforme';
}

/** contrôle Formulaire Cerfa 16301*01 rempli : manquants — « OSCAR : plan d'aides » regles.attendu:174 */
function manquantsDeDemandeDAideDeDossierOscar(dossier: Dossier): readonly PieceManquanteDeDemandeDAide[] {
  const liste: PieceManquanteDeDemandeDAide[] = [];
  if (!dossier.demandeDAide.formulaireCerfaRempli)
    liste.push({ piece: 'formulaire Cerfa rempli', echeance: null, recommande: false });
  if (!dossier.demandeDAide.demandeTransmiseALaCarsat)
    liste.push({ piece: 'demande transmise à la Carsat', echeance: null, recommande: false });
  return liste;
}

/**
 * contrôle Fragilités et difficultés évaluées, physiques et morales : verdict — « OSCAR : plan d'aides »
 * regles.attendu:182
 * « évaluer vos fragilités et difficultés, à la fois physiques et morales » (article)
 * « Si vous êtes effectivement éligible, la Carsat va mandater un évaluateur pour qu'il se rende chez vous »
 * (article)
 * « observer également vos conditions de vie à domicile » (article)
 * « vous exposer, compte tenu de ses observations, les différentes composantes du plan d'aides qu'il préconise »
 * (article)
 */
function verdictDeVisiteDeLEvaluateurDeDossierOscar(dossier: Dossier): Verdict {
  const visiteDeLEvaluateur = dossier.visiteDeLEvaluateur;
  if (
    !visiteDeLEvaluateur.evaluateurMandateParLaCaisse ||
    !visiteDeLEvaluateur.fragilitesEvaluees ||
    !visiteDeLEvaluateur.conditionsDeVieObservees ||
    !visiteDeLEvaluateur.composantesDuPlanExposees
  )
    return 'non conforme';
  return 'conforme';
}

/**
 * contrôle Fragilités et difficultés évaluées, physiques et morales : manquants — « OSCAR : plan d'aides »
 * regles.attendu:182
 */
function manquantsDeVisiteDeLEvaluateurDeDossierOscar(
  dossier: Dossier,
): readonly PieceManquanteDeVisiteDeLEvaluateur[] {
  const visiteDeLEvaluateur = dossier.visiteDeLEvaluateur;
  const liste: PieceManquanteDeVisiteDeLEvaluateur[] = [];
  if (!visiteDeLEvaluateur.evaluateurMandateParLaCaisse)
    liste.push({ piece: 'évaluateur mandaté par la caisse', echeance: null, recommande: false });
  if (!visiteDeLEvaluateur.fragilitesEvaluees)
    liste.push({ piece: 'fragilités évaluées', echeance: null, recommande: false });
  if (!visiteDeLEvaluateur.conditionsDeVieObservees)
    liste.push({ piece: 'conditions de vie observées', echeance: null, recommande: false });
  if (!visiteDeLEvaluateur.composantesDuPlanExposees)
    liste.push({ piece: 'composantes du plan exposées', echeance: null, recommande: false });
  return liste;
}

/**
 * contrôle décision de la caisse : verdict — « OSCAR : plan d'aides » regles.attendu:193
 * « À la suite de cette visite, l'évaluateur transmet ses conclusions à la caisse de retraite » (article)
 * « qui valide le plan d'aides préconisé » (article)
 * « vous informe de sa décision » (article)
 * « vous met en relation avec les partenaires qui vous accompagneront » (article)
 */
function verdictDeDecisionDeLaCaisseDeDossierOscar(dossier: Dossier): Verdict {
  const decisionDeLaCaisse = dossier.decisionDeLaCaisse;
  if (
    !decisionDeLaCaisse.conclusionsDeLEvaluateurTransmises ||
    !decisionDeLaCaisse.planValideParLaCaisse ||
    !decisionDeLaCaisse.retraiteInformeDeLaDecision ||
    !decisionDeLaCaisse.retraiteMisEnRelationAvecLesPartenaires
  )
    return 'non conforme';
  return 'conforme';
}

/** contrôle décision de la caisse : manquants — « OSCAR : plan d'aides » regles.attendu:193 */
function manquantsDeDecisionDeLaCaisseDeDossierOscar(dossier: Dossier): readonly PieceManquanteDeDecisionDeLaCaisse[] {
  const decisionDeLaCaisse = dossier.decisionDeLaCaisse;
  const liste: PieceManquanteDeDecisionDeLaCaisse[] = [];
  if (!decisionDeLaCaisse.conclusionsDeLEvaluateurTransmises)
    liste.push({ piece: "conclusions de l'évaluateur transmises", echeance: null, recommande: false });
  if (!decisionDeLaCaisse.planValideParLaCaisse)
    liste.push({ piece: 'plan validé par la caisse', echeance: null, recommande: false });
  if (!decisionDeLaCaisse.retraiteInformeDeLaDecision)
    liste.push({ piece: 'retraité informé de la décision', echeance: null, recommande: false });
  if (!decisionDeLaCaisse.retraiteMisEnRelationAvecLesPartenaires)
    liste.push({ piece: 'retraité mis en relation avec les partenaires', echeance: null, recommande: false });
  return liste;
}

// ------------------------ « OSCAR : plan d'aides » temporaires.attendu

/** règle dossier OSCAR.aide — « OSCAR : plan d'aides » temporaires.attendu:47 */
function aideDeDossierOscar(octroi: Octroi): AideTemporaire {
  // « L'accompagnement à domicile après hospitalisation (ADH) | À une personne âgée revenant d'une
  // hospitalisation | Favoriser la convalescence à domicile » (article)
  if (octroi.situation === "retour d'hospitalisation") return 'ADH';
  // « À une personne âgée vivant un événement déstabilisant : le décès du conjoint son placement en institution,
  // ou son hospitalisation, un déménagement, uneséparation… | L'aider à passer cette épreuve et réorganiser sa
  // vie » (article)
  if (
    octroi.situation === 'décès du conjoint' ||
    octroi.situation === 'placement du conjoint' ||
    octroi.situation === 'hospitalisation du conjoint' ||
    octroi.situation === 'déménagement' ||
    octroi.situation === 'séparation'
  )
    return 'Asir';
  // sans source : la liste de l'article finit par « … »
  return unanswered();
}

/** règle dossier OSCAR.octroi possible — « OSCAR : plan d'aides » temporaires.attendu:73 */
function octroiPossibleDeDossierOscar(dossier: Dossier, kept: Kept, accord: Octroi): boolean {
  // sans source : lecture « exclu » de la question « renouvellement de l'Asir »
  if (
    keptAideDeDossierOscar(kept, accord) === 'Asir' &&
    dossier.renouvellementDeLAsir === 'exclu' &&
    preceding(dossier.octrois, accord).some((octroi) => keptAideDeDossierOscar(kept, octroi) === 'Asir')
  )
    return false;
  // « lorsqu'un retraité vit une situation de fragilité aiguë, le plan Oscar peut être complété par 2 aides
  // temporaires » (article)
  return dossier.titulaireDUnPlanOscar || dossier.aideSansPlan === 'aide sans condition de plan';
}

/**
 * paramètre dossier OSCAR.durée de l'aide temporaire (mois) — « OSCAR : plan d'aides » temporaires.attendu:82
 * « le plan Oscar peut être complété par 2 aides temporaires, accordées pour une durée de 3 mois » (article)
 */
function dureeDeLAideTemporaireDeDossierOscar(day: Day): number {
  if (day >= DAY_2024_01_01) return 3;
  return raise('hole', 'no version', "dossier OSCAR.durée de l'aide temporaire");
}

/** règle dossier OSCAR.début de l'aide — « OSCAR : plan d'aides » temporaires.attendu:95 */
function debutDeLAideDeDossierOscar(dossier: Dossier, octroi: Octroi): Day {
  // « 2 à 7 jours après l'octroi de cette aide » (article)
  if (dossier.departDesTroisMois === "octroi de l'aide") return octroi.dateDOctroi;
  // sans source : lecture « jour de l'événement » de la question « départ des trois mois »
  return octroi.evenement;
}

/** règle dossier OSCAR.période de l'aide — « OSCAR : plan d'aides » temporaires.attendu:102 */
function periodeDeLAideDeDossierOscar(dossier: Dossier, octroi: Octroi): Period {
  // sans source : lecture « lendemain » de la question « fin de mois »
  const debutDeLAideDeDossierOscarValue = debutDeLAideDeDossierOscar(dossier, octroi);
  if (dossier.finDeMois === 'lendemain') {
    const duree = dureeDeLAideTemporaireDeDossierOscar(octroi.dateDOctroi);
    const termeCorrespondant = addMonths(debutDeLAideDeDossierOscarValue, duree, "dossier OSCAR.période de l'aide");
    const jourManquant =
      addMonths(termeCorrespondant, 0 - duree, "dossier OSCAR.période de l'aide") !== debutDeLAideDeDossierOscarValue;
    if (jourManquant) return period(debutDeLAideDeDossierOscarValue, termeCorrespondant);
  }
  // sans source : lecture « débordement » de la question « fin de mois »
  const joursEcoulesDuMois = debutDeLAideDeDossierOscarValue - firstOfMonth(debutDeLAideDeDossierOscarValue);
  if (dossier.finDeMois === 'débordement') {
    const duree = dureeDeLAideTemporaireDeDossierOscar(octroi.dateDOctroi);
    const termeCorrespondant = addMonths(debutDeLAideDeDossierOscarValue, duree, "dossier OSCAR.période de l'aide");
    const jourManquant =
      addMonths(termeCorrespondant, 0 - duree, "dossier OSCAR.période de l'aide") !== debutDeLAideDeDossierOscarValue;
    if (jourManquant)
      return period(
        debutDeLAideDeDossierOscarValue,
        addDays(
          addDays(firstOfMonth(termeCorrespondant), joursEcoulesDuMois, "dossier OSCAR.période de l'aide"),
          -1,
          "dossier OSCAR.période de l'aide",
        ),
      );
  }
  // « accordées pour une durée de 3 mois » (article)
  const duree = dureeDeLAideTemporaireDeDossierOscar(octroi.dateDOctroi);
  const termeCorrespondant = addMonths(debutDeLAideDeDossierOscarValue, duree, "dossier OSCAR.période de l'aide");
  return period(debutDeLAideDeDossierOscarValue, addDays(termeCorrespondant, -1, "dossier OSCAR.période de l'aide"));
}

/**
 * paramètre dossier OSCAR.plafond annuel des aides temporaires (€, × 100) — « OSCAR : plan d'aides »
 * temporaires.attendu:117
 * « des prestations du forfait prévention, prises en charge à 100 % par l'Assurance retraite jusqu'à 300 € par an et
 * par bénéficiaire » (article)
 */
function plafondAnnuelDesAidesTemporairesDeDossierOscar(day: Day): number {
  if (day >= DAY_2024_01_01) return 30000;
  return raise('hole', 'no version', 'dossier OSCAR.plafond annuel des aides temporaires');
}

/**
 * paramètre dossier OSCAR.plafond d'heures de l'aide temporaire (h, × 100) — « OSCAR : plan d'aides »
 * temporaires.attendu:122
 * « des heures d'accompagnement et de services à domicile, prises en charge jusqu'à 54 heures maximum » (article)
 */
function plafondDHeuresDeLAideTemporaireDeDossierOscar(day: Day): number {
  if (day >= DAY_2024_01_01) return 5400;
  return raise('hole', 'no version', "dossier OSCAR.plafond d'heures de l'aide temporaire");
}

/** règle dossier OSCAR.année de l'octroi — « OSCAR : plan d'aides » temporaires.attendu:146 */
function anneeDeLOctroiDeDossierOscar(dossier: Dossier, accord: Octroi): number {
  // sans source : lecture « année du calendrier » de la question « année du plafond »
  if (dossier.anneeDuPlafond === 'année du calendrier') return civilYear(accord.dateDOctroi);
  // sans source : lecture « année du plan » de la question « année du plafond »
  if (dossier.anneeDuPlafond === 'année du plan') return yearsBetween(dossier.dateDEffet, accord.dateDOctroi);
  // sans source : lecture « douze mois glissants » : les douze premiers mois, qui les contiennent tous
  if (dossier.anneeDuPlafond === 'douze mois glissants') {
    const rienNEstSortiDesDouzeMois = preceding(dossier.octrois, accord).every(
      (octroi) => octroi.dateDOctroi > addMonths(accord.dateDOctroi, -12, "dossier OSCAR.année de l'octroi"),
    );
    if (rienNEstSortiDesDouzeMois) return 0;
  }
  // sans source : lecture « douze mois glissants » : il n'y a plus d'année
  if (dossier.anneeDuPlafond === 'douze mois glissants') {
    const rienNEstSortiDesDouzeMois = preceding(dossier.octrois, accord).every(
      (octroi) => octroi.dateDOctroi > addMonths(accord.dateDOctroi, -12, "dossier OSCAR.année de l'octroi"),
    );
    if (!rienNEstSortiDesDouzeMois) return unanswered();
  }
  return raise('hole', 'no branch', "dossier OSCAR.année de l'octroi");
}

/**
 * règle dossier OSCAR.dépense temporaire prise en charge (€, × 100) — « OSCAR : plan d'aides »
 * temporaires.attendu:158
 */
function depenseTemporairePriseEnChargeDeDossierOscar(dossier: Dossier, kept: Kept, accord: Octroi): number {
  const octroiPossibleDeDossierOscar = keptOctroiPossibleDeDossierOscar(dossier, kept, accord);
  const cas1 = !octroiPossibleDeDossierOscar;
  let cas2 = false;
  if (octroiPossibleDeDossierOscar) {
    const rienNEstSortiDesDouzeMois = preceding(dossier.octrois, accord).every(
      (octroi) =>
        octroi.dateDOctroi > addMonths(accord.dateDOctroi, -12, 'dossier OSCAR.dépense temporaire prise en charge'),
    );
    cas2 = rienNEstSortiDesDouzeMois || dossier.anneeDuPlafond !== 'douze mois glissants';
  }
  let tout = false;
  if (octroiPossibleDeDossierOscar && dossier.anneeDuPlafond === 'douze mois glissants') {
    const rienNEstSortiDesDouzeMois = preceding(dossier.octrois, accord).every(
      (octroi) =>
        octroi.dateDOctroi > addMonths(accord.dateDOctroi, -12, 'dossier OSCAR.dépense temporaire prise en charge'),
    );
    tout = !rienNEstSortiDesDouzeMois;
  }
  let cas3 = false;
  if (tout) {
    const partages = preceding(dossier.octrois, accord).filter(
      (octroi) =>
        keptOctroiPossibleDeDossierOscar(dossier, kept, octroi) &&
        (dossier.porteeDesTroisCentsEuros === 'deux aides ensemble' ||
          keptAideDeDossierOscar(kept, octroi) === keptAideDeDossierOscar(kept, accord)),
    );
    const recente = sum(
      partages
        .filter(
          (octroi) =>
            octroi.dateDOctroi > addMonths(accord.dateDOctroi, -12, 'dossier OSCAR.dépense temporaire prise en charge'),
        )
        .map((octroi) => octroi.depense),
      'dossier OSCAR.dépense temporaire prise en charge',
    );
    const valeur = add(recente, accord.depense, 'dossier OSCAR.dépense temporaire prise en charge');
    const plafondDeLAide = plafondAnnuelDesAidesTemporairesDeDossierOscar(accord.dateDOctroi);
    cas3 = valeur <= plafondDeLAide;
  }
  let tout2 = false;
  if (octroiPossibleDeDossierOscar && dossier.anneeDuPlafond === 'douze mois glissants') {
    const rienNEstSortiDesDouzeMois = preceding(dossier.octrois, accord).every(
      (octroi) =>
        octroi.dateDOctroi > addMonths(accord.dateDOctroi, -12, 'dossier OSCAR.dépense temporaire prise en charge'),
    );
    tout2 = !rienNEstSortiDesDouzeMois;
  }
  let cas4 = false;
  if (tout2) {
    const partages = preceding(dossier.octrois, accord).filter(
      (octroi) =>
        keptOctroiPossibleDeDossierOscar(dossier, kept, octroi) &&
        (dossier.porteeDesTroisCentsEuros === 'deux aides ensemble' ||
          keptAideDeDossierOscar(kept, octroi) === keptAideDeDossierOscar(kept, accord)),
    );
    const recente = sum(
      partages
        .filter(
          (octroi) =>
            octroi.dateDOctroi > addMonths(accord.dateDOctroi, -12, 'dossier OSCAR.dépense temporaire prise en charge'),
        )
        .map((octroi) => octroi.depense),
      'dossier OSCAR.dépense temporaire prise en charge',
    );
    const valeur = add(recente, accord.depense, 'dossier OSCAR.dépense temporaire prise en charge');
    const plafondDeLAide = plafondAnnuelDesAidesTemporairesDeDossierOscar(accord.dateDOctroi);
    cas4 = valeur > plafondDeLAide;
  }
  const clauses = new Clauses<number>('dossier OSCAR.dépense temporaire prise en charge', [cas1, cas2, cas3, cas4]);
  // « le plan Oscar peut être complété par 2 aides temporaires » (article)
  if (cas1) clauses.give(0);
  // « jusqu'à 300 € par an et par bénéficiaire » (article)
  if (cas2) {
    const partages = preceding(dossier.octrois, accord).filter(
      (octroi) =>
        keptOctroiPossibleDeDossierOscar(dossier, kept, octroi) &&
        (dossier.porteeDesTroisCentsEuros === 'deux aides ensemble' ||
          keptAideDeDossierOscar(kept, octroi) === keptAideDeDossierOscar(kept, accord)),
    );
    const deja = sum(
      partages
        .filter(
          (octroi) =>
            keptAnneeDeLOctroiDeDossierOscar(dossier, kept, octroi) ===
            keptAnneeDeLOctroiDeDossierOscar(dossier, kept, accord),
        )
        .map((octroi) => octroi.depense),
      'dossier OSCAR.dépense temporaire prise en charge',
    );
    const valeur = add(deja, accord.depense, 'dossier OSCAR.dépense temporaire prise en charge');
    const plafondDeLAide = plafondAnnuelDesAidesTemporairesDeDossierOscar(accord.dateDOctroi);
    clauses.give(
      subtract(
        Math.min(valeur, plafondDeLAide),
        Math.min(deja, plafondDeLAide),
        'dossier OSCAR.dépense temporaire prise en charge',
      ),
    );
  }
  // sans source : lecture « douze mois glissants » de la question « année du plafond » ; le plafond ne peut être
  // atteint
  if (cas3) clauses.give(accord.depense);
  // sans source : le texte ne dit pas comment un plafond glissant se reconstitue
  if (cas4) clauses.give(unanswered());
  return clauses.value('no branch');
}

/**
 * règle dossier OSCAR.heures temporaires prises en charge (h, × 100) — « OSCAR : plan d'aides »
 * temporaires.attendu:175
 */
function heuresTemporairesPrisesEnChargeDeDossierOscar(dossier: Dossier, kept: Kept, accord: Octroi): number {
  const octroiPossibleDeDossierOscar = keptOctroiPossibleDeDossierOscar(dossier, kept, accord);
  const cas1 = !octroiPossibleDeDossierOscar;
  const cas2 = octroiPossibleDeDossierOscar && dossier.porteeDesCinquanteQuatreHeures === 'chaque octroi';
  let cas3 = false;
  if (octroiPossibleDeDossierOscar && dossier.porteeDesCinquanteQuatreHeures !== 'chaque octroi') {
    const rienNEstSortiDesDouzeMois = preceding(dossier.octrois, accord).every(
      (octroi) =>
        octroi.dateDOctroi > addMonths(accord.dateDOctroi, -12, 'dossier OSCAR.heures temporaires prises en charge'),
    );
    cas3 = rienNEstSortiDesDouzeMois || dossier.anneeDuPlafond !== 'douze mois glissants';
  }
  let tout = false;
  if (
    octroiPossibleDeDossierOscar &&
    dossier.porteeDesCinquanteQuatreHeures !== 'chaque octroi' &&
    dossier.anneeDuPlafond === 'douze mois glissants'
  ) {
    const rienNEstSortiDesDouzeMois = preceding(dossier.octrois, accord).every(
      (octroi) =>
        octroi.dateDOctroi > addMonths(accord.dateDOctroi, -12, 'dossier OSCAR.heures temporaires prises en charge'),
    );
    tout = !rienNEstSortiDesDouzeMois;
  }
  let cas4 = false;
  if (tout) {
    const partages = preceding(dossier.octrois, accord).filter(
      (octroi) =>
        keptOctroiPossibleDeDossierOscar(dossier, kept, octroi) &&
        (dossier.porteeDesCinquanteQuatreHeures === "deux aides dans l'année" ||
          keptAideDeDossierOscar(kept, octroi) === keptAideDeDossierOscar(kept, accord)),
    );
    const recentes = sum(
      partages
        .filter(
          (octroi) =>
            octroi.dateDOctroi >
            addMonths(accord.dateDOctroi, -12, 'dossier OSCAR.heures temporaires prises en charge'),
        )
        .map((octroi) => octroi.heures),
      'dossier OSCAR.heures temporaires prises en charge',
    );
    const valeur = add(recentes, accord.heures, 'dossier OSCAR.heures temporaires prises en charge');
    const plafondDeLAide = plafondDHeuresDeLAideTemporaireDeDossierOscar(accord.dateDOctroi);
    cas4 = valeur <= plafondDeLAide;
  }
  let tout2 = false;
  if (
    octroiPossibleDeDossierOscar &&
    dossier.porteeDesCinquanteQuatreHeures !== 'chaque octroi' &&
    dossier.anneeDuPlafond === 'douze mois glissants'
  ) {
    const rienNEstSortiDesDouzeMois = preceding(dossier.octrois, accord).every(
      (octroi) =>
        octroi.dateDOctroi > addMonths(accord.dateDOctroi, -12, 'dossier OSCAR.heures temporaires prises en charge'),
    );
    tout2 = !rienNEstSortiDesDouzeMois;
  }
  let cas5 = false;
  if (tout2) {
    const partages = preceding(dossier.octrois, accord).filter(
      (octroi) =>
        keptOctroiPossibleDeDossierOscar(dossier, kept, octroi) &&
        (dossier.porteeDesCinquanteQuatreHeures === "deux aides dans l'année" ||
          keptAideDeDossierOscar(kept, octroi) === keptAideDeDossierOscar(kept, accord)),
    );
    const recentes = sum(
      partages
        .filter(
          (octroi) =>
            octroi.dateDOctroi >
            addMonths(accord.dateDOctroi, -12, 'dossier OSCAR.heures temporaires prises en charge'),
        )
        .map((octroi) => octroi.heures),
      'dossier OSCAR.heures temporaires prises en charge',
    );
    const valeur = add(recentes, accord.heures, 'dossier OSCAR.heures temporaires prises en charge');
    const plafondDeLAide = plafondDHeuresDeLAideTemporaireDeDossierOscar(accord.dateDOctroi);
    cas5 = valeur > plafondDeLAide;
  }
  const clauses = new Clauses<number>('dossier OSCAR.heures temporaires prises en charge', [
    cas1,
    cas2,
    cas3,
    cas4,
    cas5,
  ]);
  // « le plan Oscar peut être complété par 2 aides temporaires » (article)
  if (cas1) clauses.give(0);
  // « prises en charge jusqu'à 54 heures maximum » (article)
  if (cas2) {
    const plafondDeLAide = plafondDHeuresDeLAideTemporaireDeDossierOscar(accord.dateDOctroi);
    clauses.give(Math.min(accord.heures, plafondDeLAide));
  }
  // sans source : lectures « dans l'année » de la question « portée des cinquante-quatre heures »
  if (cas3) {
    const partages = preceding(dossier.octrois, accord).filter(
      (octroi) =>
        keptOctroiPossibleDeDossierOscar(dossier, kept, octroi) &&
        (dossier.porteeDesCinquanteQuatreHeures === "deux aides dans l'année" ||
          keptAideDeDossierOscar(kept, octroi) === keptAideDeDossierOscar(kept, accord)),
    );
    const deja = sum(
      partages
        .filter(
          (octroi) =>
            keptAnneeDeLOctroiDeDossierOscar(dossier, kept, octroi) ===
            keptAnneeDeLOctroiDeDossierOscar(dossier, kept, accord),
        )
        .map((octroi) => octroi.heures),
      'dossier OSCAR.heures temporaires prises en charge',
    );
    const valeur = add(deja, accord.heures, 'dossier OSCAR.heures temporaires prises en charge');
    const plafondDeLAide = plafondDHeuresDeLAideTemporaireDeDossierOscar(accord.dateDOctroi);
    clauses.give(
      subtract(
        Math.min(valeur, plafondDeLAide),
        Math.min(deja, plafondDeLAide),
        'dossier OSCAR.heures temporaires prises en charge',
      ),
    );
  }
  // sans source : lecture « douze mois glissants » de la question « année du plafond » ; le plafond ne peut être
  // atteint
  if (cas4) clauses.give(accord.heures);
  // sans source : le texte ne dit pas comment un plafond glissant se reconstitue
  if (cas5) clauses.give(unanswered());
  return clauses.value('no branch');
}

/** règle dossier OSCAR.forfait et aide dans l'année (€, × 100) — « OSCAR : plan d'aides » temporaires.attendu:207 */
function forfaitEtAideDansLAnneeDeDossierOscar(dossier: Dossier, kept: Kept, accord: Octroi): number {
  // « le plan Oscar peut être complété par 2 aides temporaires » (article)
  if (dossier.cumulDesEnveloppes === 'deux enveloppes' && dossier.anneeDuPlafond !== 'douze mois glissants') {
    const forfaitDuPlan = sum(
      dossier.depenses
        .filter((depense) => {
          const valeur = keptAnneeDeLaDepenseDeDossierOscar(dossier, kept, depense);
          const anneeDeLOctroiDeDossierOscar = keptAnneeDeLOctroiDeDossierOscar(dossier, kept, accord);
          return valeur === anneeDeLOctroiDeDossierOscar;
        })
        .map((depense) => keptPriseEnChargeDeDossierOscar(dossier, kept, depense)),
      "dossier OSCAR.forfait et aide dans l'année",
    );
    return add(
      forfaitDuPlan,
      sum(
        dossier.octrois
          .filter((octroi) => {
            const valeur = keptAnneeDeLOctroiDeDossierOscar(dossier, kept, octroi);
            const anneeDeLOctroiDeDossierOscar = keptAnneeDeLOctroiDeDossierOscar(dossier, kept, accord);
            return valeur === anneeDeLOctroiDeDossierOscar;
          })
          .map((octroi) => keptDepenseTemporairePriseEnChargeDeDossierOscar(dossier, kept, octroi)),
        "dossier OSCAR.forfait et aide dans l'année",
      ),
      "dossier OSCAR.forfait et aide dans l'année",
    );
  }
  // « qui reprennent des prestations offertes dans le plan Oscar “normal” » (article)
  if (
    dossier.cumulDesEnveloppes === 'une seule enveloppe' &&
    dossier.anneeDuPlafond !== 'douze mois glissants' &&
    dossier.jourDuPlafond === 'jour de la demande'
  ) {
    const forfaitDuPlan = sum(
      dossier.depenses
        .filter((depense) => {
          const valeur = keptAnneeDeLaDepenseDeDossierOscar(dossier, kept, depense);
          const anneeDeLOctroiDeDossierOscar = keptAnneeDeLOctroiDeDossierOscar(dossier, kept, accord);
          return valeur === anneeDeLOctroiDeDossierOscar;
        })
        .map((depense) => keptPriseEnChargeDeDossierOscar(dossier, kept, depense)),
      "dossier OSCAR.forfait et aide dans l'année",
    );
    const temporaire = sum(
      dossier.octrois
        .filter((octroi) => {
          const valeur = keptAnneeDeLOctroiDeDossierOscar(dossier, kept, octroi);
          const anneeDeLOctroiDeDossierOscar = keptAnneeDeLOctroiDeDossierOscar(dossier, kept, accord);
          return valeur === anneeDeLOctroiDeDossierOscar;
        })
        .map((octroi) => keptDepenseTemporairePriseEnChargeDeDossierOscar(dossier, kept, octroi)),
      "dossier OSCAR.forfait et aide dans l'année",
    );
    return Math.min(
      add(forfaitDuPlan, temporaire, "dossier OSCAR.forfait et aide dans l'année"),
      plafondAnnuelDuForfaitPreventionDeDossierOscar(dossier.dateDeLaDemande),
    );
  }
  // « qui reprennent des prestations offertes dans le plan Oscar “normal” » (article)
  if (
    dossier.cumulDesEnveloppes === 'une seule enveloppe' &&
    dossier.anneeDuPlafond !== 'douze mois glissants' &&
    dossier.jourDuPlafond === 'jour de la prestation'
  ) {
    const forfaitDuPlan = sum(
      dossier.depenses
        .filter((depense) => {
          const valeur = keptAnneeDeLaDepenseDeDossierOscar(dossier, kept, depense);
          const anneeDeLOctroiDeDossierOscar = keptAnneeDeLOctroiDeDossierOscar(dossier, kept, accord);
          return valeur === anneeDeLOctroiDeDossierOscar;
        })
        .map((depense) => keptPriseEnChargeDeDossierOscar(dossier, kept, depense)),
      "dossier OSCAR.forfait et aide dans l'année",
    );
    const temporaire = sum(
      dossier.octrois
        .filter((octroi) => {
          const valeur = keptAnneeDeLOctroiDeDossierOscar(dossier, kept, octroi);
          const anneeDeLOctroiDeDossierOscar = keptAnneeDeLOctroiDeDossierOscar(dossier, kept, accord);
          return valeur === anneeDeLOctroiDeDossierOscar;
        })
        .map((octroi) => keptDepenseTemporairePriseEnChargeDeDossierOscar(dossier, kept, octroi)),
      "dossier OSCAR.forfait et aide dans l'année",
    );
    return Math.min(
      add(forfaitDuPlan, temporaire, "dossier OSCAR.forfait et aide dans l'année"),
      plafondAnnuelDuForfaitPreventionDeDossierOscar(accord.dateDOctroi),
    );
  }
  // sans source : lecture « douze mois glissants » : il n'y a pas d'année de l'octroi
  if (dossier.anneeDuPlafond === 'douze mois glissants') return unanswered();
  return raise('hole', 'no branch', "dossier OSCAR.forfait et aide dans l'année");
}

/**
 * règle dossier OSCAR.heures du plan et de l'aide dans l'année (h, × 100) — « OSCAR : plan d'aides »
 * temporaires.attendu:220
 */
function heuresDuPlanEtDeLAideDansLAnneeDeDossierOscar(dossier: Dossier, kept: Kept, accord: Octroi): number {
  // « le plan Oscar peut être complété par 2 aides temporaires » (article)
  if (dossier.cumulDesEnveloppes === 'deux enveloppes' && dossier.anneeDuPlafond !== 'douze mois glissants') {
    const accompagnement = sum(
      dossier.interventions
        .filter((intervention) => {
          const valeur = keptAnneeDeLInterventionDeDossierOscar(dossier, kept, intervention);
          const anneeDeLOctroiDeDossierOscar = keptAnneeDeLOctroiDeDossierOscar(dossier, kept, accord);
          return valeur === anneeDeLOctroiDeDossierOscar;
        })
        .map((intervention) => keptHeuresPrisesEnChargeDeDossierOscar(dossier, kept, intervention)),
      "dossier OSCAR.heures du plan et de l'aide dans l'année",
    );
    return add(
      accompagnement,
      sum(
        dossier.octrois
          .filter((octroi) => {
            const valeur = keptAnneeDeLOctroiDeDossierOscar(dossier, kept, octroi);
            const anneeDeLOctroiDeDossierOscar = keptAnneeDeLOctroiDeDossierOscar(dossier, kept, accord);
            return valeur === anneeDeLOctroiDeDossierOscar;
          })
          .map((octroi) => keptHeuresTemporairesPrisesEnChargeDeDossierOscar(dossier, kept, octroi)),
        "dossier OSCAR.heures du plan et de l'aide dans l'année",
      ),
      "dossier OSCAR.heures du plan et de l'aide dans l'année",
    );
  }
  // « qui reprennent des prestations offertes dans le plan Oscar “normal” » (article)
  if (
    dossier.cumulDesEnveloppes === 'une seule enveloppe' &&
    dossier.anneeDuPlafond !== 'douze mois glissants' &&
    dossier.jourDuPlafond === 'jour de la demande'
  ) {
    const accompagnement = sum(
      dossier.interventions
        .filter((intervention) => {
          const valeur = keptAnneeDeLInterventionDeDossierOscar(dossier, kept, intervention);
          const anneeDeLOctroiDeDossierOscar = keptAnneeDeLOctroiDeDossierOscar(dossier, kept, accord);
          return valeur === anneeDeLOctroiDeDossierOscar;
        })
        .map((intervention) => keptHeuresPrisesEnChargeDeDossierOscar(dossier, kept, intervention)),
      "dossier OSCAR.heures du plan et de l'aide dans l'année",
    );
    const temporaires = sum(
      dossier.octrois
        .filter((octroi) => {
          const valeur = keptAnneeDeLOctroiDeDossierOscar(dossier, kept, octroi);
          const anneeDeLOctroiDeDossierOscar = keptAnneeDeLOctroiDeDossierOscar(dossier, kept, accord);
          return valeur === anneeDeLOctroiDeDossierOscar;
        })
        .map((octroi) => keptHeuresTemporairesPrisesEnChargeDeDossierOscar(dossier, kept, octroi)),
      "dossier OSCAR.heures du plan et de l'aide dans l'année",
    );
    return Math.min(
      add(accompagnement, temporaires, "dossier OSCAR.heures du plan et de l'aide dans l'année"),
      multiply(
        keptHeuresDeLAnneeDeDossierOscar(dossier, kept, dossier.dateDeLaDemande),
        1,
        "dossier OSCAR.heures du plan et de l'aide dans l'année",
      ),
    );
  }
  // « qui reprennent des prestations offertes dans le plan Oscar “normal” » (article)
  if (
    dossier.cumulDesEnveloppes === 'une seule enveloppe' &&
    dossier.anneeDuPlafond !== 'douze mois glissants' &&
    dossier.jourDuPlafond === 'jour de la prestation'
  ) {
    const accompagnement = sum(
      dossier.interventions
        .filter((intervention) => {
          const valeur = keptAnneeDeLInterventionDeDossierOscar(dossier, kept, intervention);
          const anneeDeLOctroiDeDossierOscar = keptAnneeDeLOctroiDeDossierOscar(dossier, kept, accord);
          return valeur === anneeDeLOctroiDeDossierOscar;
        })
        .map((intervention) => keptHeuresPrisesEnChargeDeDossierOscar(dossier, kept, intervention)),
      "dossier OSCAR.heures du plan et de l'aide dans l'année",
    );
    const temporaires = sum(
      dossier.octrois
        .filter((octroi) => {
          const valeur = keptAnneeDeLOctroiDeDossierOscar(dossier, kept, octroi);
          const anneeDeLOctroiDeDossierOscar = keptAnneeDeLOctroiDeDossierOscar(dossier, kept, accord);
          return valeur === anneeDeLOctroiDeDossierOscar;
        })
        .map((octroi) => keptHeuresTemporairesPrisesEnChargeDeDossierOscar(dossier, kept, octroi)),
      "dossier OSCAR.heures du plan et de l'aide dans l'année",
    );
    return Math.min(
      add(accompagnement, temporaires, "dossier OSCAR.heures du plan et de l'aide dans l'année"),
      multiply(
        keptHeuresDeLAnneeDeDossierOscar(dossier, kept, accord.dateDOctroi),
        1,
        "dossier OSCAR.heures du plan et de l'aide dans l'année",
      ),
    );
  }
  // sans source : lecture « douze mois glissants » : il n'y a pas d'année de l'octroi
  if (dossier.anneeDuPlafond === 'douze mois glissants') return unanswered();
  return raise('hole', 'no branch', "dossier OSCAR.heures du plan et de l'aide dans l'année");
}

/** règle dossier OSCAR.demandée à temps — « OSCAR : plan d'aides » temporaires.attendu:246 */
function demandeeATempsDeDossierOscar(dossier: Dossier, kept: Kept, octroi: Octroi): boolean {
  // sans source : l'article ne donne pas de jour limite à la demande d'Asir
  const aideDeDossierOscar = keptAideDeDossierOscar(kept, octroi);
  if (aideDeDossierOscar === 'Asir') return true;
  // relevé : JCM Santé, ADH : la demande doit impérativement être faite avant la sortie, fiabilité C
  if (dossier.demandeDeLAdh === 'avant la sortie') return octroi.demande <= octroi.evenement;
  // relevé : Carsat Rhône-Alpes, être accompagné après une hospitalisation, fiabilité B
  if (dossier.demandeDeLAdh === 'quinze jours après la sortie')
    return octroi.demande <= addDays(octroi.evenement, 15, 'dossier OSCAR.demandée à temps');
  // sans source : l'article ne donne pas de jour limite
  if (dossier.demandeDeLAdh === 'sans limite') return true;
  return raise('hole', 'no branch', 'dossier OSCAR.demandée à temps');
}

/**
 * délai contact de l'intervenant social : échéance — « OSCAR : plan d'aides » temporaires.attendu:273
 * « Une procédure express pour l'ADH » (article)
 */
function echeanceDeContactDeLIntervenantSocialDeDossierOscar(dossier: Dossier, kept: Kept, octroi: Octroi): Day | null {
  if (keptAideDeDossierOscar(kept, octroi) === 'Asir') return null;
  // « 2 à 7 jours après l'octroi de cette aide, un intervenant social doit vous contacter pour vérifier que les
  // prestations prévues sont bien en place » (article)
  if (dossier.joursDuContact === 'jours du calendrier')
    return addDays(octroi.dateDOctroi, 7, "dossier OSCAR.contact de l'intervenant social.échéance");
  // sans source : lecture « jours de travail » de la question « jours du contact »
  return addWorkingDays(
    octroi.dateDOctroi,
    7,
    'ouvrés',
    'métropole',
    "dossier OSCAR.contact de l'intervenant social.échéance",
  );
}

/** délai contact de l'intervenant social : plus tôt — « OSCAR : plan d'aides » temporaires.attendu:273 */
function plusTotDeContactDeLIntervenantSocialDeDossierOscar(dossier: Dossier, kept: Kept, octroi: Octroi): Day | null {
  if (keptAideDeDossierOscar(kept, octroi) === 'Asir') return null;
  // « 2 à 7 jours après l'octroi de cette aide, un intervenant social doit vous contacter pour vérifier que les
  // prestations prévues sont bien en place » (article)
  if (dossier.joursDuContact === 'jours du calendrier' && dossier.contactAvantDeuxJours === 'trop tôt pour vérifier')
    return addDays(octroi.dateDOctroi, 2, "dossier OSCAR.contact de l'intervenant social.plus tôt");
  // sans source : lecture « jours de travail » de la question « jours du contact »
  if (dossier.joursDuContact === 'jours de travail' && dossier.contactAvantDeuxJours === 'trop tôt pour vérifier')
    return addWorkingDays(
      octroi.dateDOctroi,
      2,
      'ouvrés',
      'métropole',
      "dossier OSCAR.contact de l'intervenant social.plus tôt",
    );
  return null;
}

/** délai contact de l'intervenant social : état — « OSCAR : plan d'aides » temporaires.attendu:273 */
function etatDeContactDeLIntervenantSocialDeDossierOscar(dossier: Dossier, kept: Kept, octroi: Octroi): EtatDuDelai {
  if (keptAideDeDossierOscar(kept, octroi) === 'Asir') return 'sans objet';
  const plusTotDeContactDeLIntervenantSocialDeDossierOscar = keptPlusTotDeContactDeLIntervenantSocialDeDossierOscar(
    dossier,
    kept,
    octroi,
  );
  if (
    plusTotDeContactDeLIntervenantSocialDeDossierOscar !== null &&
    plusTotDeContactDeLIntervenantSocialDeDossierOscar >
      (keptEcheanceDeContactDeLIntervenantSocialDeDossierOscar(dossier, kept, octroi) ??
        raise('hole', 'absent value', "dossier OSCAR.contact de l'intervenant social.état", [
          "dossier OSCAR.contact de l'intervenant social.échéance",
        ]))
  )
    return 'impossible';
  if (octroi.contact !== null && octroi.contact <= dossier.jourDObservation) {
    if (
      plusTotDeContactDeLIntervenantSocialDeDossierOscar !== null &&
      octroi.contact < plusTotDeContactDeLIntervenantSocialDeDossierOscar
    )
      return 'tenu trop tôt';
    const echeanceDeContactDeLIntervenantSocialDeDossierOscar = keptEcheanceDeContactDeLIntervenantSocialDeDossierOscar(
      dossier,
      kept,
      octroi,
    );
    if (
      octroi.contact >
      (echeanceDeContactDeLIntervenantSocialDeDossierOscar ??
        raise('hole', 'absent value', "dossier OSCAR.contact de l'intervenant social.état", [
          "dossier OSCAR.contact de l'intervenant social.échéance",
        ]))
    )
      return 'tenu en retard';
    return 'tenu';
  }
  if (
    plusTotDeContactDeLIntervenantSocialDeDossierOscar !== null &&
    dossier.jourDObservation < plusTotDeContactDeLIntervenantSocialDeDossierOscar
  )
    return 'pas ouvert';
  const echeanceDeContactDeLIntervenantSocialDeDossierOscar = keptEcheanceDeContactDeLIntervenantSocialDeDossierOscar(
    dossier,
    kept,
    octroi,
  );
  if (
    dossier.jourDObservation >
    (echeanceDeContactDeLIntervenantSocialDeDossierOscar ??
      raise('hole', 'absent value', "dossier OSCAR.contact de l'intervenant social.état", [
        "dossier OSCAR.contact de l'intervenant social.échéance",
      ]))
  )
    return 'dépassé';
  return 'ouvert';
}

/**
 * contrôle suivi de l'aide temporaire : verdict — « OSCAR : plan d'aides » temporaires.attendu:288
 * « un intervenant social doit vous contacter pour vérifier que les prestations prévues sont bien en place »
 * (article)
 */
function verdictDeSuiviDeLAideTemporaireDeDossierOscar(kept: Kept, octroi: Octroi): Verdict {
  if (keptAideDeDossierOscar(kept, octroi) === 'ADH' && octroi.contact === null) return 'non conforme';
  return 'conforme';
}

/** contrôle suivi de l'aide temporaire : manquants — « OSCAR : plan d'aides » temporaires.attendu:288 */
function manquantsDeSuiviDeLAideTemporaireDeDossierOscar(
  dossier: Dossier,
  kept: Kept,
  octroi: Octroi,
): readonly PieceManquanteDeSuiviDeLAideTemporaire[] {
  const liste: PieceManquanteDeSuiviDeLAideTemporaire[] = [];
  const aideDeDossierOscar = keptAideDeDossierOscar(kept, octroi);
  const manque = aideDeDossierOscar === 'ADH' && octroi.contact === null;
  if (manque)
    liste.push({
      piece: 'contact pris',
      echeance: keptEcheanceDeContactDeLIntervenantSocialDeDossierOscar(dossier, kept, octroi),
      recommande: false,
    });
  return liste;
}

/**
 * contrôle fin de l'ADH : verdict — « OSCAR : plan d'aides » temporaires.attendu:293
 * « Et, à l'issue du plan d'aides, il doit procéder à une évaluation » (article)
 * « pour vous proposer, si c'est nécessaire, un plan d'aides plus durable » (article)
 */
function verdictDeFinDeLAdhDeDossierOscar(dossier: Dossier): Verdict {
  if (
    !dossier.finDeLAdh.evaluationFaiteParLIntervenantSocial ||
    (dossier.besoinDurable && !dossier.finDeLAdh.planPlusDurablePropose)
  )
    return 'non conforme';
  return 'conforme';
}

/** contrôle fin de l'ADH : manquants — « OSCAR : plan d'aides » temporaires.attendu:293 */
function manquantsDeFinDeLAdhDeDossierOscar(dossier: Dossier): readonly PieceManquanteDeFinDeLAdh[] {
  const liste: PieceManquanteDeFinDeLAdh[] = [];
  if (!dossier.finDeLAdh.evaluationFaiteParLIntervenantSocial)
    liste.push({ piece: "évaluation faite par l'intervenant social", echeance: null, recommande: false });
  if (dossier.besoinDurable && !dossier.finDeLAdh.planPlusDurablePropose)
    liste.push({ piece: 'plan plus durable proposé', echeance: null, recommande: false });
  return liste;
}

// ------------------------ « OSCAR : plan d'aides/Valeurs communes de l'action sociale des caisses de retraite » regles.attendu

/**
 * paramètre dossier OSCAR.premier GIR des caisses de retraite — « OSCAR : plan d'aides/Valeurs communes de l'action
 * sociale des caisses de retraite » regles.attendu:19
 * sans source : limite commune aux textes, citée par chaque règlement dans sa règle
 */
const PREMIER_GIR_DES_CAISSES_DE_RETRAITE_DE_DOSSIER_OSCAR: number = 5;

// ------------------------ « OSCAR : plan d'aides/Valeurs communes de l'action sociale des caisses de retraite » ressources.attendu

/**
 * paramètre dossier OSCAR.limite de la première tranche d'une personne seule (€, × 100) — « OSCAR : plan
 * d'aides/Valeurs communes de l'action sociale des caisses de retraite » ressources.attendu:60
 */
function limiteDeLaPremiereTrancheDUnePersonneSeuleDeDossierOscar(dossier: Dossier): number {
  // relevé : Six actualités, aide ménagère de la Cnav : ce qui change pour les retraités en 2025, fiabilité C
  if (dossier.dateDeLaDemande >= DAY_2025_02_01) return 103428;
  // relevé : Six actualités, aide ménagère de la Cnav : ce qui change pour les retraités en 2025, fiabilité C
  if (dossier.dateDeLaDemande >= DAY_2025_01_31) return 101202;
  // sans source : valeurs de 2021 à 2024 cherchées et non trouvées, sauf la dernière
  if (dossier.dateDeLaDemande >= DAY_2021_12_01) return unanswered();
  return raise('hole', 'no version', "dossier OSCAR.limite de la première tranche d'une personne seule");
}

/**
 * paramètre dossier OSCAR.limite de la première tranche d'un ménage (€, × 100) — « OSCAR : plan d'aides/Valeurs
 * communes de l'action sociale des caisses de retraite » ressources.attendu:69
 */
function limiteDeLaPremiereTrancheDUnMenageDeDossierOscar(dossier: Dossier): number {
  // sans source : valeurs depuis 2023 cherchées et non trouvées
  if (dossier.dateDeLaDemande >= DAY_2023_01_01) return unanswered();
  // relevé : Le Media social, aides de la Cnav aux personnes âgées : les barèmes réévalués, fiabilité B
  if (dossier.dateDeLaDemande >= DAY_2022_08_11) return 148024;
  // relevé : Le Media social, aides de la Cnav aux personnes âgées : les barèmes réévalués, fiabilité B
  if (dossier.dateDeLaDemande >= DAY_2021_12_01) return 142331;
  return raise('hole', 'no version', "dossier OSCAR.limite de la première tranche d'un ménage");
}

/**
 * paramètre dossier OSCAR.limite de la dernière tranche d'une personne seule (€, × 100) — « OSCAR : plan
 * d'aides/Valeurs communes de l'action sociale des caisses de retraite » ressources.attendu:78
 */
function limiteDeLaDerniereTrancheDUnePersonneSeuleDeDossierOscar(dossier: Dossier): number {
  // relevé : Six actualités, aide ménagère de la Cnav : ce qui change pour les retraités en 2025, fiabilité C
  if (dossier.dateDeLaDemande >= DAY_2025_02_01) return 228100;
  // relevé : Six actualités, aide ménagère de la Cnav : ce qui change pour les retraités en 2025, fiabilité C
  if (dossier.dateDeLaDemande >= DAY_2025_01_31) return 223200;
  // sans source : valeurs de 2021 à 2024 cherchées et non trouvées, sauf la dernière
  if (dossier.dateDeLaDemande >= DAY_2021_12_01) return unanswered();
  return raise('hole', 'no version', "dossier OSCAR.limite de la dernière tranche d'une personne seule");
}

/**
 * paramètre dossier OSCAR.part du retraité dans la première tranche (%, × 100) — « OSCAR : plan d'aides/Valeurs
 * communes de l'action sociale des caisses de retraite » ressources.attendu:87
 */
function partDuRetraiteDansLaPremiereTrancheDeDossierOscar(dossier: Dossier): number {
  // relevé : Six actualités, aide ménagère de la Cnav : ce qui change pour les retraités en 2025, fiabilité C
  if (dossier.dateDeLaDemande >= DAY_2025_01_31) return 1000;
  // sans source : valeurs de 2021 à 2024 cherchées et non trouvées, sauf la dernière
  if (dossier.dateDeLaDemande >= DAY_2021_12_01) return unanswered();
  return raise('hole', 'no version', 'dossier OSCAR.part du retraité dans la première tranche');
}

/**
 * paramètre dossier OSCAR.part du retraité au-delà de la dernière tranche (%, × 100) — « OSCAR : plan d'aides/Valeurs
 * communes de l'action sociale des caisses de retraite » ressources.attendu:94
 */
function partDuRetraiteAuDelaDeLaDerniereTrancheDeDossierOscar(dossier: Dossier): number {
  // relevé : Six actualités, aide ménagère de la Cnav : ce qui change pour les retraités en 2025, fiabilité C
  if (dossier.dateDeLaDemande >= DAY_2025_01_31) return 7500;
  // sans source : valeurs de 2021 à 2024 cherchées et non trouvées, sauf la dernière
  if (dossier.dateDeLaDemande >= DAY_2021_12_01) return unanswered();
  return raise('hole', 'no version', 'dossier OSCAR.part du retraité au-delà de la dernière tranche');
}

// ------------------------ « ARDH : aide au retour à domicile après hospitalisation » aide.attendu

/**
 * paramètre dossier ARDH.durée maximale (mois) — « ARDH : aide au retour à domicile après hospitalisation »
 * aide.attendu:7
 */
function dureeMaximaleDeDossierArdh(dossier: Dossier): number {
  // relevé : maillage77.sante-idf.fr, la Cnav fait évoluer les aides : l'ADH remplace l'ARDH, fiabilité B
  if (dossier.dateDeLaDemande >= DAY_2024_01_01) return unanswered();
  // « L'ARDH est accordée par les caisses régionales pour une durée maximale de trois mois effectifs »
  // (circulaire)
  if (dossier.dateDeLaDemande >= DAY_2011_02_03) return 3;
  // sans source : la circulaire n° 2008/31 du 18 juin 2008 n'est pas au dossier
  if (dossier.dateDeLaDemande >= DAY_2008_06_18) return unanswered();
  return raise('hole', 'no version', 'dossier ARDH.durée maximale');
}

/**
 * paramètre dossier ARDH.durée de l'ouverture (mois) — « ARDH : aide au retour à domicile après hospitalisation »
 * aide.attendu:16
 */
function dureeDeLOuvertureDeDossierArdh(dossier: Dossier): number {
  // relevé : maillage77.sante-idf.fr, la Cnav fait évoluer les aides : l'ADH remplace l'ARDH, fiabilité B
  if (dossier.dateDeLaDemande >= DAY_2024_01_01) return unanswered();
  // « les Caisses devront saisir une ouverture pour quatre mois calendaires » (circulaire)
  if (dossier.dateDeLaDemande >= DAY_2011_02_03) return 4;
  // sans source : la circulaire n° 2008/31 du 18 juin 2008 n'est pas au dossier
  if (dossier.dateDeLaDemande >= DAY_2008_06_18) return unanswered();
  return raise('hole', 'no version', "dossier ARDH.durée de l'ouverture");
}

/**
 * règle dossier ARDH.jour de la réinstallation — « ARDH : aide au retour à domicile après hospitalisation »
 * aide.attendu:33
 */
function jourDeLaReinstallationDeDossierArdh(dossier: Dossier): Day {
  // sans source : lecture « fin de l'hospitalisation à domicile », et elle n'est pas finie
  if (
    dossier.modeDeLHospitalisation === 'hospitalisation à domicile' &&
    dossier.dateDeSortie === null &&
    dossier.retourDUneHospitalisationADomicile === "fin de l'hospitalisation à domicile"
  )
    return unanswered();
  // sans source : lecture « fin de l'hospitalisation à domicile » de la question « retour d'une hospitalisation
  // à domicile »
  if (
    dossier.modeDeLHospitalisation === 'hospitalisation à domicile' &&
    dossier.dateDeSortie !== null &&
    dossier.retourDUneHospitalisationADomicile === "fin de l'hospitalisation à domicile"
  )
    return dossier.dateDeSortie;
  // « la réinstallation de son bénéficiaire au domicile » (circulaire)
  return dossier.dateDeRetour;
}

/**
 * règle dossier ARDH.premier jour du droit — « ARDH : aide au retour à domicile après hospitalisation »
 * aide.attendu:41
 * « à compter du premier jour du mois où a lieu la réinstallation de son bénéficiaire au domicile » (circulaire)
 */
function premierJourDuDroitDeDossierArdh(dossier: Dossier, kept: Kept): Day {
  return firstOfMonth(keptJourDeLaReinstallationDeDossierArdh(dossier, kept));
}

/**
 * règle dossier ARDH.fin des trois mois pleins — « ARDH : aide au retour à domicile après hospitalisation »
 * aide.attendu:63
 */
function finDesTroisMoisPleinsDeDossierArdh(dossier: Dossier, kept: Kept): Day {
  // sans source : lecture « dernier jour compris » de la question « jour absent du mois »
  const jourDeLaReinstallationDeDossierArdh = keptJourDeLaReinstallationDeDossierArdh(dossier, kept);
  const dureeMaximaleDeDossierArdhValue = dureeMaximaleDeDossierArdh(dossier);
  const terme = addMonths(
    jourDeLaReinstallationDeDossierArdh,
    dureeMaximaleDeDossierArdhValue,
    'dossier ARDH.fin des trois mois pleins',
  );
  const jourManquant =
    addMonths(terme, 0 - dureeMaximaleDeDossierArdhValue, 'dossier ARDH.fin des trois mois pleins') !==
    jourDeLaReinstallationDeDossierArdh;
  if (jourManquant && dossier.jourAbsentDuMois === 'dernier jour compris') return terme;
  // « Afin d'assurer la prestation sur trois mois « pleins », les Caisses devront saisir une ouverture pour
  // quatre mois calendaires » (circulaire)
  return addDays(terme, -1, 'dossier ARDH.fin des trois mois pleins');
}

/**
 * règle dossier ARDH.trois mois du droit — « ARDH : aide au retour à domicile après hospitalisation » aide.attendu:71
 */
function troisMoisDuDroitDeDossierArdh(dossier: Dossier, kept: Kept): Period {
  // « pour une durée maximale de trois mois effectifs, à compter du premier jour du mois où a lieu la
  // réinstallation de son bénéficiaire au domicile » (circulaire)
  // « Le plan d'aide mis en place pour l'ARDH est limité à 3 mois » (circulaire)
  if (dossier.troisMoisEffectifs === 'comptés du premier du mois') {
    const premierJourDuDroitDeDossierArdh = keptPremierJourDuDroitDeDossierArdh(dossier, kept);
    return period(
      premierJourDuDroitDeDossierArdh,
      addDays(
        addMonths(
          premierJourDuDroitDeDossierArdh,
          dureeMaximaleDeDossierArdh(dossier),
          'dossier ARDH.trois mois du droit',
        ),
        -1,
        'dossier ARDH.trois mois du droit',
      ),
    );
  }
  // « Afin d'assurer la prestation sur trois mois « pleins », les Caisses devront saisir une ouverture pour
  // quatre mois calendaires » (circulaire)
  return period(
    keptPremierJourDuDroitDeDossierArdh(dossier, kept),
    keptFinDesTroisMoisPleinsDeDossierArdh(dossier, kept),
  );
}

/**
 * règle dossier ARDH.ouverture dans l'outil — « ARDH : aide au retour à domicile après hospitalisation »
 * aide.attendu:87
 */
function ouvertureDansLOutilDeDossierArdh(dossier: Dossier): Period {
  // « le droit devra être ouvert dans l'outil de gestion ANTARES au premier jour du mois civil au cours duquel
  // la demande aura été faite » (circulaire)
  // « les Caisses devront saisir une ouverture pour quatre mois calendaires » (circulaire)
  const transmissionDeDossierArdhValue = transmissionDeDossierArdh(dossier);
  if (dossier.jourOuLaDemandeEstFaite === 'demande transmise') {
    const dureeDeLOuvertureDeDossierArdhValue = dureeDeLOuvertureDeDossierArdh(dossier);
    return period(
      firstOfMonth(transmissionDeDossierArdhValue),
      addDays(
        addMonths(
          firstOfMonth(transmissionDeDossierArdhValue),
          dureeDeLOuvertureDeDossierArdhValue,
          "dossier ARDH.ouverture dans l'outil",
        ),
        -1,
        "dossier ARDH.ouverture dans l'outil",
      ),
    );
  }
  // sans source : lecture « demande formulée » de la question « jour où la demande est faite »
  const dureeDeLOuvertureDeDossierArdhValue = dureeDeLOuvertureDeDossierArdh(dossier);
  return period(
    firstOfMonth(dossier.dateDeFormulation),
    addDays(
      addMonths(
        firstOfMonth(dossier.dateDeFormulation),
        dureeDeLOuvertureDeDossierArdhValue,
        "dossier ARDH.ouverture dans l'outil",
      ),
      -1,
      "dossier ARDH.ouverture dans l'outil",
    ),
  );
}

/**
 * règle dossier ARDH.suite de la nouvelle hospitalisation — « ARDH : aide au retour à domicile après hospitalisation
 * » aide.attendu:110
 * « Si le bénéficiaire de l'ARDH est à nouveau hospitalisé pendant cette période de trois mois, l'aide n'est pas
 * interrompue et le plan d'aide mis en place se poursuit lors du retour à domicile » (circulaire)
 */
function suiteDeLaNouvelleHospitalisationDeDossierArdh(
  dossier: Dossier,
  kept: Kept,
  nouvelleHospitalisation: NouvelleHospitalisation,
): EffetDeLHospitalisation {
  if (
    nouvelleHospitalisation.entree >= keptJourDeLaReinstallationDeDossierArdh(dossier, kept) &&
    nouvelleHospitalisation.entree <=
      lastDay(keptTroisMoisDuDroitDeDossierArdh(dossier, kept), 'dossier ARDH.suite de la nouvelle hospitalisation')
  )
    return 'poursuite au retour';
  // « à nouveau hospitalisé pendant cette période de trois mois » (circulaire)
  return 'hors de la période';
}

/**
 * règle dossier ARDH.nouvelle évaluation — « ARDH : aide au retour à domicile après hospitalisation »
 * aide.attendu:117
 */
function nouvelleEvaluationDeDossierArdh(
  dossier: Dossier,
  kept: Kept,
  nouvelleHospitalisation: NouvelleHospitalisation,
): boolean {
  // « Il n'y a pas de nouvelle évaluation » (circulaire)
  const suiteDeLaNouvelleHospitalisationDeDossierArdh = keptSuiteDeLaNouvelleHospitalisationDeDossierArdh(
    dossier,
    kept,
    nouvelleHospitalisation,
  );
  if (suiteDeLaNouvelleHospitalisationDeDossierArdh === 'poursuite au retour') return false;
  // sans source : la circulaire ne parle que de la période de trois mois
  return unanswered();
}

/**
 * règle dossier ARDH.aide encore disponible (€, × 100) — « ARDH : aide au retour à domicile après hospitalisation »
 * aide.attendu:124
 * « dans la limite de l'aide initialement notifiée » (circulaire)
 */
function aideEncoreDisponibleDeDossierArdh(dossier: Dossier): number {
  return Math.max(
    subtract(dossier.aideInitialementNotifiee, dossier.aideDejaUtilisee, 'dossier ARDH.aide encore disponible'),
    0,
  );
}

/**
 * règle dossier ARDH.jours d'hospitalisation (jour) — « ARDH : aide au retour à domicile après hospitalisation »
 * aide.attendu:128
 * sans source : mise en forme
 */
function joursDHospitalisationDeDossierArdh(dossier: Dossier, kept: Kept): number {
  return sum(
    dossier.nouvellesHospitalisations
      .filter(
        (nouvelleHospitalisation) =>
          keptSuiteDeLaNouvelleHospitalisationDeDossierArdh(dossier, kept, nouvelleHospitalisation) ===
          'poursuite au retour',
      )
      .map((nouvelleHospitalisation) => nouvelleHospitalisation.sortie - nouvelleHospitalisation.entree),
    "dossier ARDH.jours d'hospitalisation",
  );
}

/**
 * règle dossier ARDH.dernier jour du droit — « ARDH : aide au retour à domicile après hospitalisation »
 * aide.attendu:140
 */
function dernierJourDuDroitDeDossierArdh(dossier: Dossier, kept: Kept): Day {
  // sans source : lecture « les mois s'arrêtent » de la question « compte des trois mois »
  if (dossier.compteDesTroisMois === "les mois s'arrêtent") {
    const troisMoisDuDroitDeDossierArdh = keptTroisMoisDuDroitDeDossierArdh(dossier, kept);
    return addDays(
      lastDay(troisMoisDuDroitDeDossierArdh, 'dossier ARDH.dernier jour du droit'),
      keptJoursDHospitalisationDeDossierArdh(dossier, kept),
      'dossier ARDH.dernier jour du droit',
    );
  }
  // « L'ARDH est accordée par les caisses régionales pour une durée maximale de trois mois effectifs »
  // (circulaire)
  return lastDay(keptTroisMoisDuDroitDeDossierArdh(dossier, kept), 'dossier ARDH.dernier jour du droit');
}

/**
 * règle dossier ARDH.aide après le retour — « ARDH : aide au retour à domicile après hospitalisation »
 * aide.attendu:147
 * « L'ARDH est accordée par les caisses régionales pour une durée maximale de trois mois effectifs » (circulaire)
 */
function aideApresLeRetourDeDossierArdh(dossier: Dossier, kept: Kept): Period {
  return period(
    keptJourDeLaReinstallationDeDossierArdh(dossier, kept),
    keptDernierJourDuDroitDeDossierArdh(dossier, kept),
  );
}

/**
 * règle dossier ARDH.aide utilisable au retour (€, × 100) — « ARDH : aide au retour à domicile après hospitalisation
 * » aide.attendu:159
 */
function aideUtilisableAuRetourDeDossierArdh(
  dossier: Dossier,
  kept: Kept,
  nouvelleHospitalisation: NouvelleHospitalisation,
): number {
  // « le plan d'aide mis en place se poursuit lors du retour à domicile, dans la limite de l'aide initialement
  // notifiée » (circulaire)
  const suiteDeLaNouvelleHospitalisationDeDossierArdh = keptSuiteDeLaNouvelleHospitalisationDeDossierArdh(
    dossier,
    kept,
    nouvelleHospitalisation,
  );
  if (
    suiteDeLaNouvelleHospitalisationDeDossierArdh === 'poursuite au retour' &&
    nouvelleHospitalisation.sortie <= keptDernierJourDuDroitDeDossierArdh(dossier, kept)
  )
    return aideEncoreDisponibleDeDossierArdh(dossier);
  // sans source : lecture « aide poursuivie » de la question « aide après les trois mois »
  if (
    suiteDeLaNouvelleHospitalisationDeDossierArdh === 'poursuite au retour' &&
    nouvelleHospitalisation.sortie > keptDernierJourDuDroitDeDossierArdh(dossier, kept) &&
    dossier.aideApresLesTroisMois === 'aide poursuivie'
  )
    return aideEncoreDisponibleDeDossierArdh(dossier);
  // sans source : lecture « aide finie » de la question « aide après les trois mois »
  if (
    suiteDeLaNouvelleHospitalisationDeDossierArdh === 'poursuite au retour' &&
    nouvelleHospitalisation.sortie > keptDernierJourDuDroitDeDossierArdh(dossier, kept) &&
    dossier.aideApresLesTroisMois === 'aide finie'
  )
    return 0;
  // sans source : la circulaire ne dit pas si une seconde ARDH peut suivre la première
  if (suiteDeLaNouvelleHospitalisationDeDossierArdh === 'hors de la période') return unanswered();
  return raise('hole', 'no branch', 'dossier ARDH.aide utilisable au retour');
}

/**
 * règle dossier ARDH.ouverture suffisante — « ARDH : aide au retour à domicile après hospitalisation »
 * aide.attendu:171
 * « Afin d'assurer la prestation sur trois mois « pleins », les Caisses devront saisir une ouverture pour quatre mois
 * calendaires » (circulaire)
 */
function ouvertureSuffisanteDeDossierArdh(dossier: Dossier, kept: Kept): boolean {
  return (
    keptDernierJourDuDroitDeDossierArdh(dossier, kept) <=
    lastDay(keptOuvertureDansLOutilDeDossierArdh(dossier, kept), 'dossier ARDH.ouverture suffisante')
  );
}

/**
 * règle Jours du droit que l'ouverture ne couvre pas — « ARDH : aide au retour à domicile après hospitalisation »
 * aide.attendu:175
 * sans source : la part du droit qui suit l'ouverture ; aucun jour si elle le couvre
 */
function droitHorsDeLOuvertureDeDossierArdh(dossier: Dossier, kept: Kept): Period {
  const valeur = addDays(
    lastDay(keptOuvertureDansLOutilDeDossierArdh(dossier, kept), "dossier ARDH.droit hors de l'ouverture"),
    1,
    "dossier ARDH.droit hors de l'ouverture",
  );
  const dernierJourDuDroitDeDossierArdh = keptDernierJourDuDroitDeDossierArdh(dossier, kept);
  return intersection(
    period(valeur, dernierJourDuDroitDeDossierArdh),
    period(keptPremierJourDuDroitDeDossierArdh(dossier, kept), dernierJourDuDroitDeDossierArdh),
  );
}

/**
 * règle dossier ARDH.dernier jour servi — « ARDH : aide au retour à domicile après hospitalisation » aide.attendu:188
 */
function dernierJourServiDeDossierArdh(dossier: Dossier, kept: Kept): Day {
  const ouvertureSuffisanteDeDossierArdh = keptOuvertureSuffisanteDeDossierArdh(dossier, kept);
  const cas1 = ouvertureSuffisanteDeDossierArdh || dossier.droitAuDelaDeLOuverture === 'droit entier';
  const cas2 = !ouvertureSuffisanteDeDossierArdh && dossier.droitAuDelaDeLOuverture === "droit limité à l'ouverture";
  const clauses = new Clauses<Day>('dossier ARDH.dernier jour servi', [cas1, cas2]);
  // « L'ARDH est accordée par les caisses régionales pour une durée maximale de trois mois effectifs »
  // (circulaire)
  if (cas1) clauses.give(keptDernierJourDuDroitDeDossierArdh(dossier, kept));
  // sans source : lecture « droit limité à l'ouverture » de la question « droit au-delà de l'ouverture »
  if (cas2)
    clauses.give(lastDay(keptOuvertureDansLOutilDeDossierArdh(dossier, kept), 'dossier ARDH.dernier jour servi'));
  return clauses.value('no branch');
}

/**
 * règle dossier ARDH.coût estimé (€, × 100) — « ARDH : aide au retour à domicile après hospitalisation »
 * aide.attendu:220
 */
function coutEstimeDeDossierArdh(preconisation: Preconisation): number {
  // « Coût (facultatif) » (circulaire)
  if (preconisation.cout !== null) return preconisation.cout;
  // « Quantité pour la période Tarif unitaire (facultatif) » (circulaire)
  if (preconisation.tarif !== null)
    return roundScaled(
      multiply(preconisation.quantite, preconisation.tarif, 'dossier ARDH.coût estimé'),
      4,
      1,
      2,
      'nearest',
      'dossier ARDH.coût estimé',
    );
  // « Tarif unitaire (facultatif) Coût (facultatif) » (circulaire)
  return unanswered();
}

/**
 * règle dossier ARDH.coût du plan (€, × 100) — « ARDH : aide au retour à domicile après hospitalisation »
 * aide.attendu:230
 */
function coutDuPlanDeDossierArdh(dossier: Dossier, kept: Kept): number {
  // « la caisse Régionale adresse au demandeur un accord de principe sur la base du revenu déclaré et du plan
  // d'aide préconisé lors de l'hospitalisation » (circulaire)
  // « L'accord de principe est communiqué sur la base des ressources déclarées à partir du tableau estimatif
  // transmis par l'établissement de santé » (circulaire)
  if (!dossier.evaluationFaite)
    return sum(
      dossier.preconisations.map((preconisation) => keptCoutEstimeDeDossierArdh(kept, preconisation)),
      'dossier ARDH.coût du plan',
    );
  // « Une notification définitive sera adressée dans un second temps, après l'évaluation à domicile qui
  // permettra de valider le plan d'aide définitif » (circulaire)
  // « La notification d'accord définitif est délivrée plus tard sur la base du dossier d'évaluation remis par
  // l'évaluateur au domicile » (circulaire)
  return dossier.coutDuPlanDefinitif;
}

/**
 * règle dossier ARDH.décision de la caisse — « ARDH : aide au retour à domicile après hospitalisation »
 * aide.attendu:242
 */
function decisionDeLaCaisseDeDossierArdh(dossier: Dossier, kept: Kept): Decision | null {
  // « Le demandeur dispose à ce stade d'un accord sur un taux de prise en charge » (circulaire)
  const orientationDeLaDemandeDeDossierArdh = keptOrientationDeLaDemandeDeDossierArdh(dossier, kept);
  if (orientationDeLaDemandeDeDossierArdh === 'accord de principe' && !dossier.evaluationFaite)
    return 'accord de principe donné';
  // « Une notification définitive sera adressée dans un second temps, après l'évaluation à domicile qui
  // permettra de valider le plan d'aide définitif » (circulaire)
  // « Cette évaluation est indispensable » (circulaire)
  // « Vous recevrez alors un courrier de la caisse vous indiquant la nature et le montant des aides qui vous
  // seront attribuées » (circulaire)
  if (orientationDeLaDemandeDeDossierArdh === 'accord de principe' && dossier.evaluationFaite)
    return 'notification définitive';
  // sans source : la demande est traitée autrement
  if (orientationDeLaDemandeDeDossierArdh !== 'accord de principe') return null;
  return raise('hole', 'no branch', 'dossier ARDH.décision de la caisse');
}

/**
 * règle dossier ARDH.ressources mensuelles déclarées (€, × 100) — « ARDH : aide au retour à domicile après
 * hospitalisation » aide.attendu:267
 */
function ressourcesMensuellesDeclareesDeDossierArdh(dossier: Dossier): number {
  // « ressources mensuelles déclarées par le demandeur » (circulaire)
  if (dossier.ressourcesDuConjointDeclarees === null) return dossier.ressourcesPropresDeclarees;
  // « le montant mensuel de vos ressources (comprenant le cas échéant les revenus perçus par votre conjoint,
  // concubin ou partenaire PACS) » (circulaire)
  return add(
    dossier.ressourcesPropresDeclarees,
    dossier.ressourcesDuConjointDeclarees,
    'dossier ARDH.ressources mensuelles déclarées',
  );
}

/**
 * règle dossier ARDH.ressources retenues (€, × 100) — « ARDH : aide au retour à domicile après hospitalisation »
 * aide.attendu:273
 * « Le taux de prise en charge est basé de façon définitive pour l'ARDH sur ce revenu déclaré » (circulaire)
 * « est effectuée sur la base du revenu mensuel déclaré par le retraité ou ses proches à l'hôpital » (circulaire)
 * « Il N'y a pas lieu de revenir sur la question des ressources (les ressources prises en compte pendant ces trois
 * mois d'ARDH restant celles qui ont été déclarées lors de la demande) » (circulaire)
 * « Le montant de la participation financière de la caisse dépendra de vos ressources et le cas échéant de celles de
 * votre conjoint(e) » (circulaire)
 */
function ressourcesRetenuesDeDossierArdh(dossier: Dossier): number {
  return ressourcesMensuellesDeclareesDeDossierArdh(dossier);
}

/**
 * règle dossier ARDH.taux de prise en charge (%, × 100) — « ARDH : aide au retour à domicile après hospitalisation »
 * aide.attendu:281
 */
function tauxDePriseEnChargeDeDossierArdh(dossier: Dossier): number {
  // « Le demandeur dispose à ce stade d'un accord sur un taux de prise en charge » (circulaire)
  if (dossier.tauxNotifie !== null) return dossier.tauxNotifie;
  // « Le barème applicable pour le calcul de l'aide est identique au barème en vigueur pour le PAP »
  // (circulaire)
  // « Il est déterminé à partir d'un barème national défini par la Cnav et dans la limite du budget disponible »
  // (circulaire)
  // « La détermination de la tranche appropriée du barème mentionné ci-dessus, au regard des ressources du
  // bénéficiaire de l'ARDH » (circulaire)
  return unanswered();
}

/**
 * règle dossier ARDH.taux aux ressources vérifiées (%, × 100) — « ARDH : aide au retour à domicile après
 * hospitalisation » aide.attendu:289
 */
function tauxAuxRessourcesVerifieesDeDossierArdh(dossier: Dossier): number {
  // sans source : le barème est lu par la caisse
  if (dossier.tauxRecalcule !== null) return dossier.tauxRecalcule;
  // « Le barème applicable pour le calcul de l'aide est identique au barème en vigueur pour le PAP »
  // (circulaire)
  return unanswered();
}

/**
 * paramètre dossier ARDH.plafond de l'ARDH (€, × 100) — « ARDH : aide au retour à domicile après hospitalisation »
 * aide.attendu:297
 */
function plafondDeLArdhDeDossierArdh(dossier: Dossier): number {
  // relevé : maillage77.sante-idf.fr, la Cnav fait évoluer les aides : l'ADH remplace l'ARDH, fiabilité B
  if (dossier.dateDeLaDemande >= DAY_2024_01_01) return unanswered();
  // « un volume d'aides plafonné à 1800 euros pour une période maximale de trois mois » (circulaire)
  // « son montant est plafonné à 1800 € » (circulaire)
  if (dossier.dateDeLaDemande >= DAY_2011_02_03) return 180000;
  // sans source : la circulaire n° 2008/31 du 18 juin 2008 n'est pas au dossier
  if (dossier.dateDeLaDemande >= DAY_2008_06_18) return unanswered();
  return raise('hole', 'no version', "dossier ARDH.plafond de l'ARDH");
}

/**
 * règle dossier ARDH.montant du plan retenu (€, × 100) — « ARDH : aide au retour à domicile après hospitalisation »
 * aide.attendu:319
 */
function montantDuPlanRetenuDeDossierArdh(dossier: Dossier, kept: Kept): number {
  // « Le plan d'aide mis en place pour l'ARDH est limité à 3 mois et son montant est plafonné à 1800 € »
  // (circulaire)
  if (dossier.assietteDuPlafond === 'coût total')
    return Math.min(keptCoutDuPlanDeDossierArdh(dossier, kept), keptPlafondDuPlanSuiviDeDossierArdh(dossier, kept));
  // sans source : lecture « part de la caisse » de la question « assiette du plafond » : le plan n'est pas
  // plafonné, seule la part l'est
  return keptCoutDuPlanDeDossierArdh(dossier, kept);
}

/**
 * plafond dossier ARDH.part de la caisse (€, × 100) — « ARDH : aide au retour à domicile après hospitalisation »
 * aide.attendu:326
 */
function partDeLaCaisseDeDossierArdh(dossier: Dossier, kept: Kept): number {
  // « Le plan d'aide mis en place pour l'ARDH est limité à 3 mois et son montant est plafonné à 1800 € »
  // (circulaire)
  if (dossier.assietteDuPlafond === 'coût total') {
    const valeur = keptMontantDuPlanRetenuDeDossierArdh(dossier, kept);
    const tauxDePriseEnChargeDeDossierArdhValue = tauxDePriseEnChargeDeDossierArdh(dossier);
    return roundScaled(
      multiply(valeur, tauxDePriseEnChargeDeDossierArdhValue, 'dossier ARDH.part de la caisse'),
      6,
      1,
      2,
      'nearest',
      'dossier ARDH.part de la caisse',
    );
  }
  // sans source : lecture « part de la caisse » de la question « assiette du plafond »
  const valeur = keptCoutDuPlanDeDossierArdh(dossier, kept);
  const tauxDePriseEnChargeDeDossierArdhValue = tauxDePriseEnChargeDeDossierArdh(dossier);
  return roundScaled(
    Math.min(
      multiply(valeur, tauxDePriseEnChargeDeDossierArdhValue, 'dossier ARDH.part de la caisse'),
      multiply(keptPlafondDuPlanSuiviDeDossierArdh(dossier, kept), 10000, 'dossier ARDH.part de la caisse'),
    ),
    6,
    1,
    2,
    'nearest',
    'dossier ARDH.part de la caisse',
  );
}

/**
 * règle dossier ARDH.plan dans le plafond — « ARDH : aide au retour à domicile après hospitalisation »
 * aide.attendu:332
 */
function planDansLePlafondDeDossierArdh(dossier: Dossier, kept: Kept): boolean {
  // « Le plan d'aide mis en place pour l'ARDH est limité à 3 mois et son montant est plafonné à 1800 € »
  // (circulaire)
  if (dossier.assietteDuPlafond === 'coût total') {
    const coutDuPlanDeDossierArdh = keptCoutDuPlanDeDossierArdh(dossier, kept);
    const plafondDuPlanSuiviDeDossierArdh = keptPlafondDuPlanSuiviDeDossierArdh(dossier, kept);
    return coutDuPlanDeDossierArdh <= plafondDuPlanSuiviDeDossierArdh;
  }
  // sans source : lecture « part de la caisse » de la question « assiette du plafond »
  const coutDuPlanDeDossierArdh = keptCoutDuPlanDeDossierArdh(dossier, kept);
  const valeur = multiply(
    coutDuPlanDeDossierArdh,
    tauxDePriseEnChargeDeDossierArdh(dossier),
    'dossier ARDH.plan dans le plafond',
  );
  const plafondDuPlanSuiviDeDossierArdh = keptPlafondDuPlanSuiviDeDossierArdh(dossier, kept);
  return compareScaled(valeur, 6, plafondDuPlanSuiviDeDossierArdh, 2) <= 0;
}

/**
 * règle dossier ARDH.reste à la charge du retraité (€, × 100) — « ARDH : aide au retour à domicile après
 * hospitalisation » aide.attendu:338
 * « L'ARDH est une aide de courte durée destinée a prendre en charge une partie du » (circulaire)
 */
function resteALaChargeDuRetraiteDeDossierArdh(dossier: Dossier, kept: Kept): number {
  return subtract(
    keptCoutDuPlanDeDossierArdh(dossier, kept),
    keptPartDeLaCaisseDeDossierArdh(dossier, kept),
    'dossier ARDH.reste à la charge du retraité',
  );
}

/**
 * règle dossier ARDH.somme à rendre (€, × 100) — « ARDH : aide au retour à domicile après hospitalisation »
 * aide.attendu:352
 */
function sommeARendreDeDossierArdh(dossier: Dossier, kept: Kept): number {
  // sans source : rien n'a été vérifié
  if (dossier.ressourcesVerifiees === null) return 0;
  // « Le taux de prise en charge est basé de façon définitive pour l'ARDH sur ce revenu déclaré » (circulaire)
  if (dossier.tauxApresControle === 'taux définitif') return 0;
  // « à régler à la Caisse les sommes éventuellement versées à tort » (circulaire)
  if (dossier.assietteDuPlafond === 'coût total') {
    const valeur = multiply(dossier.partDejaVersee, 10000, 'dossier ARDH.somme à rendre');
    const coutDuPlanDeDossierArdh = keptCoutDuPlanDeDossierArdh(dossier, kept);
    const plafondDuPlanSuiviDeDossierArdh = keptPlafondDuPlanSuiviDeDossierArdh(dossier, kept);
    const valeur2 = Math.min(coutDuPlanDeDossierArdh, plafondDuPlanSuiviDeDossierArdh);
    const tauxAuxRessourcesVerifieesDeDossierArdhValue = tauxAuxRessourcesVerifieesDeDossierArdh(dossier);
    return roundScaled(
      Math.max(
        subtract(
          valeur,
          multiply(valeur2, tauxAuxRessourcesVerifieesDeDossierArdhValue, 'dossier ARDH.somme à rendre'),
          'dossier ARDH.somme à rendre',
        ),
        0,
      ),
      6,
      1,
      2,
      'nearest',
      'dossier ARDH.somme à rendre',
    );
  }
  // sans source : lecture « part de la caisse » de la question « assiette du plafond »
  const valeur = multiply(dossier.partDejaVersee, 10000, 'dossier ARDH.somme à rendre');
  const coutDuPlanDeDossierArdh = keptCoutDuPlanDeDossierArdh(dossier, kept);
  const tauxAuxRessourcesVerifieesDeDossierArdhValue = tauxAuxRessourcesVerifieesDeDossierArdh(dossier);
  const valeur2 = multiply(
    coutDuPlanDeDossierArdh,
    tauxAuxRessourcesVerifieesDeDossierArdhValue,
    'dossier ARDH.somme à rendre',
  );
  const plafondDuPlanSuiviDeDossierArdh = keptPlafondDuPlanSuiviDeDossierArdh(dossier, kept);
  return roundScaled(
    Math.max(
      subtract(
        valeur,
        Math.min(valeur2, multiply(plafondDuPlanSuiviDeDossierArdh, 10000, 'dossier ARDH.somme à rendre')),
        'dossier ARDH.somme à rendre',
      ),
      0,
    ),
    6,
    1,
    2,
    'nearest',
    'dossier ARDH.somme à rendre',
  );
}

// ------------------------ « ARDH : aide au retour à domicile après hospitalisation » regles.attendu

/** règle dossier ARDH.transmission — « ARDH : aide au retour à domicile après hospitalisation » regles.attendu:149 */
function transmissionDeDossierArdh(dossier: Dossier): Day {
  // « Votre demande doit être adressée à la caisse pendant l'hospitalisation, avant le retour au domicile »
  // (circulaire)
  if (dossier.jourDeLaTransmission === "transmise à l'envoi") return dossier.dateDeLaDemande;
  // sans source : lecture « transmise à la réception » de la question « jour de la transmission »
  return dossier.dateDeReception;
}

/**
 * règle dossier ARDH.transmise pendant l'hospitalisation — « ARDH : aide au retour à domicile après hospitalisation »
 * regles.attendu:155
 */
function transmisePendantLHospitalisationDeDossierArdh(dossier: Dossier): boolean {
  // « Votre demande doit être adressée à la caisse pendant l'hospitalisation, avant le retour au domicile »
  // (circulaire)
  if (dossier.dateDeSortie === null) return true;
  // « La demande d'ARDH doit être transmise aux services de la Caisse (CARSAT, CGSS, CRAV ou CNAV) avant la fin
  // de l'hospitalisation » (circulaire)
  const transmissionDeDossierArdhValue = transmissionDeDossierArdh(dossier);
  return (
    transmissionDeDossierArdhValue < dossier.dateDeSortie ||
    (transmissionDeDossierArdhValue === dossier.dateDeSortie && dossier.transmiseAvantLHeureDeLaSortie)
  );
}

/**
 * règle dossier ARDH.transmise avant le retour — « ARDH : aide au retour à domicile après hospitalisation »
 * regles.attendu:161
 * « Votre demande doit être adressée à la caisse pendant l'hospitalisation, avant le retour au domicile »
 * (circulaire)
 */
function transmiseAvantLeRetourDeDossierArdh(dossier: Dossier, kept: Kept): boolean {
  const transmissionDeDossierArdhValue = transmissionDeDossierArdh(dossier);
  const jourDeLaReinstallationDeDossierArdh = keptJourDeLaReinstallationDeDossierArdh(dossier, kept);
  return (
    transmissionDeDossierArdhValue < jourDeLaReinstallationDeDossierArdh ||
    (transmissionDeDossierArdhValue === jourDeLaReinstallationDeDossierArdh && dossier.transmiseAvantLHeureDuRetour)
  );
}

/**
 * règle dossier ARDH.formulée avant le retour — « ARDH : aide au retour à domicile après hospitalisation »
 * regles.attendu:166
 * « une demande formulée après retour au domicile n'est pas recevable » (circulaire)
 */
function formuleeAvantLeRetourDeDossierArdh(dossier: Dossier, kept: Kept): boolean {
  return (
    keptTransmiseAvantLeRetourDeDossierArdh(dossier, kept) ||
    dossier.dateDeFormulation < keptJourDeLaReinstallationDeDossierArdh(dossier, kept) ||
    (dossier.dateDeFormulation === keptJourDeLaReinstallationDeDossierArdh(dossier, kept) &&
      dossier.formuleeAvantLHeureDuRetour)
  );
}

/**
 * règle dossier ARDH.demande à temps — « ARDH : aide au retour à domicile après hospitalisation » regles.attendu:181
 */
function demandeATempsDeDossierArdh(dossier: Dossier, kept: Kept): boolean {
  const transmisePendantLHospitalisationDeDossierArdh = keptTransmisePendantLHospitalisationDeDossierArdh(
    dossier,
    kept,
  );
  const cas1 = transmisePendantLHospitalisationDeDossierArdh;
  const cas2 = !transmisePendantLHospitalisationDeDossierArdh && !keptFormuleeAvantLeRetourDeDossierArdh(dossier, kept);
  const cas3 = !transmisePendantLHospitalisationDeDossierArdh && keptTransmiseAvantLeRetourDeDossierArdh(dossier, kept);
  const cas4 =
    !transmisePendantLHospitalisationDeDossierArdh &&
    !keptTransmiseAvantLeRetourDeDossierArdh(dossier, kept) &&
    keptFormuleeAvantLeRetourDeDossierArdh(dossier, kept);
  const clauses = new Clauses<boolean>('dossier ARDH.demande à temps', [cas1, cas2, cas3, cas4]);
  // « La demande d'ARDH doit être transmise aux services de la Caisse (CARSAT, CGSS, CRAV ou CNAV) avant la fin
  // de l'hospitalisation » (circulaire)
  // « elle peut être formulée directement par le patient ou sa famille et reste recevable, même si
  // l'hospitalisation se fait dans un établissement qui n'est pas conventionné avec l'Assurance Retraite »
  // (circulaire)
  if (cas1) clauses.give(true);
  // « une demande formulée après retour au domicile n'est pas recevable » (circulaire)
  if (cas2) clauses.give(false);
  // sans source : les lectures de la question « borne de la demande »
  if (cas3) clauses.give(dossier.borneDeLaDemande !== 'transmission avant la sortie');
  // sans source : les lectures de la question « borne de la demande »
  if (cas4) clauses.give(dossier.borneDeLaDemande === 'formulation avant le retour');
  return clauses.value('no branch');
}

/** règle dossier ARDH.recevable — « ARDH : aide au retour à domicile après hospitalisation » regles.attendu:193 */
function recevableDeDossierArdh(dossier: Dossier, kept: Kept): boolean {
  // relevé : maillage77.sante-idf.fr, la Cnav fait évoluer les aides : l'ADH remplace l'ARDH, fiabilité B
  if (dossier.dateDeLaDemande >= DAY_2024_01_01) return unanswered();
  if (dossier.dateDeLaDemande >= DAY_2011_02_03) {
    // sans source : lecture « demande irrecevable » de la question « imprimé non signé » ; une signature qui n'est
    // pas due ne manque pas
    const demandeATempsDeDossierArdh = keptDemandeATempsDeDossierArdh(dossier, kept);
    if (
      demandeATempsDeDossierArdh &&
      etablissementSignataireDeDossierArdh(dossier) &&
      !dossier.imprimeSigneParLEtablissement &&
      dossier.imprimeNonSigne === 'demande irrecevable'
    )
      return false;
    // « La demande d'ARDH doit être transmise aux services de la Caisse (CARSAT, CGSS, CRAV ou CNAV) avant la fin
    // de l'hospitalisation » (circulaire)
    return demandeATempsDeDossierArdh;
  }
  // sans source : la circulaire n° 2008/31 du 18 juin 2008 n'est pas au dossier
  if (dossier.dateDeLaDemande >= DAY_2008_06_18) return unanswered();
  return raise('hole', 'no version', 'dossier ARDH.recevable');
}

/**
 * règle dossier ARDH.hospitalisation couverte — « ARDH : aide au retour à domicile après hospitalisation »
 * regles.attendu:230
 */
function hospitalisationCouverteDeDossierArdh(dossier: Dossier): boolean {
  // « ce type d'expérimentation doit être conditionné à la signature d'une convention entre l'établissement de
  // soins et la Caisse, prévoyant la définition de critères de prise en charge » (circulaire)
  if (dossier.soinsPsychiatriques && dossier.experimentationDeLaCaisse && dossier.conventionDExperimentationSignee)
    return dossier.criteresDeLaConventionRemplis;
  // « ce type d'expérimentation doit être conditionné à la signature d'une convention entre l'établissement de
  // soins et la Caisse, prévoyant la définition de critères de prise en charge » (circulaire)
  if (dossier.soinsPsychiatriques && dossier.experimentationDeLaCaisse && !dossier.conventionDExperimentationSignee)
    return false;
  // sans source : lecture « seulement par expérimentation » de la question « psychiatrie sans expérimentation »
  if (
    dossier.soinsPsychiatriques &&
    !dossier.experimentationDeLaCaisse &&
    dossier.psychiatrieSansExperimentation === 'seulement par expérimentation'
  )
    return false;
  // « ayant subi une hospitalisation (séjour, passage aux urgences, intervention en ambulatoire avec retour au
  // domicile le soir même, y compris hospitalisation à domicile sous la supervision d'un établissement de santé,
  // etc ...) » (circulaire)
  if (
    dossier.modeDeLHospitalisation === 'séjour' ||
    dossier.modeDeLHospitalisation === 'passage aux urgences' ||
    dossier.modeDeLHospitalisation === 'intervention en ambulatoire' ||
    dossier.modeDeLHospitalisation === 'hospitalisation à domicile'
  )
    return true;
  // sans source : la liste du texte finit par « etc ... »
  return unanswered();
}

/**
 * règle dossier ARDH.fin de la première année de l'expérimentation — « ARDH : aide au retour à domicile après
 * hospitalisation » regles.attendu:246
 * « Un bilan devra être réalisé à l'issue de la première année de mise en œuvre et transmis à la CNAV » (circulaire)
 */
function finDeLaPremiereAnneeDeLExperimentationDeDossierArdh(dossier: Dossier): Day {
  return addDays(
    addMonths(dossier.debutDeLExperimentation, 12, "dossier ARDH.fin de la première année de l'expérimentation"),
    -1,
    "dossier ARDH.fin de la première année de l'expérimentation",
  );
}

/**
 * contrôle bilan de l'expérimentation : verdict — « ARDH : aide au retour à domicile après hospitalisation »
 * regles.attendu:250
 * « Un bilan devra être réalisé à l'issue de la première année de mise en œuvre et transmis à la CNAV » (circulaire)
 */
function verdictDeBilanDeLExperimentationDeDossierArdh(dossier: Dossier): Verdict {
  if (!dossier.bilanDeLExperimentation.bilanRealise || !dossier.bilanDeLExperimentation.bilanTransmisALaCnav)
    return 'non conforme';
  return 'conforme';
}

/**
 * contrôle bilan de l'expérimentation : manquants — « ARDH : aide au retour à domicile après hospitalisation »
 * regles.attendu:250
 */
function manquantsDeBilanDeLExperimentationDeDossierArdh(
  dossier: Dossier,
): readonly PieceManquanteDeBilanDeLExperimentation[] {
  const liste: PieceManquanteDeBilanDeLExperimentation[] = [];
  if (!dossier.bilanDeLExperimentation.bilanRealise)
    liste.push({ piece: 'bilan réalisé', echeance: null, recommande: false });
  if (!dossier.bilanDeLExperimentation.bilanTransmisALaCnav)
    liste.push({ piece: 'bilan transmis à la CNAV', echeance: null, recommande: false });
  return liste;
}

/**
 * règle dossier ARDH.relève du régime général — « ARDH : aide au retour à domicile après hospitalisation »
 * regles.attendu:277
 */
function releveDuRegimeGeneralDeDossierArdh(dossier: Dossier): boolean {
  // « relevant du régime général pour la retraite à titre principal, âgées de 55 ans et plus » (circulaire)
  if (dossier.regimePrincipal === 'retraite à titre principal')
    return dossier.retraiteDuRegimeGeneral && dossier.regimeGeneralATitrePrincipal;
  // « Etre retraité du régime général de la sécurité sociale » (circulaire)
  // « Etes-vous retraité du régime général ? » (circulaire)
  // « Avoir exercé son activité professionnelle la plus longue au régime général » (circulaire)
  return dossier.retraiteDuRegimeGeneral && dossier.activiteLaPlusLongueAuRegimeGeneral;
}

/**
 * paramètre dossier ARDH.âge minimal (an) — « ARDH : aide au retour à domicile après hospitalisation »
 * regles.attendu:306
 */
function ageMinimalDeDossierArdh(dossier: Dossier): number {
  // relevé : maillage77.sante-idf.fr, la Cnav fait évoluer les aides : l'ADH remplace l'ARDH, fiabilité B
  if (dossier.dateDeLaDemande >= DAY_2024_01_01) return unanswered();
  // « relevant du régime général pour la retraite à titre principal, âgées de 55 ans et plus » (circulaire)
  if (dossier.dateDeLaDemande >= DAY_2011_02_03) return 55;
  // sans source : la circulaire n° 2008/31 du 18 juin 2008 n'est pas au dossier
  if (dossier.dateDeLaDemande >= DAY_2008_06_18) return unanswered();
  return raise('hole', 'no version', 'dossier ARDH.âge minimal');
}

/**
 * règle dossier ARDH.âge minimal atteint — « ARDH : aide au retour à domicile après hospitalisation »
 * regles.attendu:315
 */
function ageMinimalAtteintDeDossierArdh(dossier: Dossier): Day {
  // sans source : lecture « âge acquis en mars » de la question « anniversaire d'un 29 février »
  const ageMinimalDeDossierArdhValue = ageMinimalDeDossierArdh(dossier);
  const anniversaire = addMonths(
    dossier.dateDeNaissance,
    multiply(ageMinimalDeDossierArdhValue, 12, 'dossier ARDH.âge minimal atteint'),
    'dossier ARDH.âge minimal atteint',
  );
  const jourPerdu =
    addMonths(
      anniversaire,
      0 - multiply(ageMinimalDeDossierArdhValue, 12, 'dossier ARDH.âge minimal atteint'),
      'dossier ARDH.âge minimal atteint',
    ) !== dossier.dateDeNaissance;
  if (jourPerdu && dossier.anniversaireDUn29Fevrier === 'âge acquis en mars')
    return addDays(anniversaire, 1, 'dossier ARDH.âge minimal atteint');
  // « relevant du régime général pour la retraite à titre principal, âgées de 55 ans et plus » (circulaire)
  return anniversaire;
}

/** règle dossier ARDH.âge requis — « ARDH : aide au retour à domicile après hospitalisation » regles.attendu:324 */
function ageRequisDeDossierArdh(dossier: Dossier, kept: Kept): boolean {
  // « relevant du régime général pour la retraite à titre principal, âgées de 55 ans et plus » (circulaire)
  const ageMinimalAtteintDeDossierArdh = keptAgeMinimalAtteintDeDossierArdh(dossier, kept);
  if (ageMinimalAtteintDeDossierArdh <= dossier.dateDeLaDemande) return true;
  // « relevant du régime général pour la retraite à titre principal, âgées de 55 ans et plus » (circulaire)
  if (ageMinimalAtteintDeDossierArdh > dossier.dateDeLaDemande && dossier.jourDeLAge === 'âge à la demande')
    return false;
  // « relevant du régime général pour la retraite à titre principal, âgées de 55 ans et plus » (circulaire)
  if (ageMinimalAtteintDeDossierArdh > dossier.dateDeLaDemande && dossier.jourDeLAge === 'âge au retour') {
    const jourDeLaReinstallationDeDossierArdh = keptJourDeLaReinstallationDeDossierArdh(dossier, kept);
    return ageMinimalAtteintDeDossierArdh <= jourDeLaReinstallationDeDossierArdh;
  }
  // sans source : l'aide est finie avant l'âge
  if (ageMinimalAtteintDeDossierArdh > dossier.dateDeLaDemande && dossier.jourDeLAge === "âge à l'accord") {
    const jourDeLaReinstallationDeDossierArdh = keptJourDeLaReinstallationDeDossierArdh(dossier, kept);
    const derniereLimite = addMonths(
      jourDeLaReinstallationDeDossierArdh,
      dureeMaximaleDeDossierArdh(dossier),
      'dossier ARDH.âge requis',
    );
    if (ageMinimalAtteintDeDossierArdh > derniereLimite) return false;
  }
  // sans source : lecture « âge à l'accord » de la question « jour de l'âge »
  if (ageMinimalAtteintDeDossierArdh > dossier.dateDeLaDemande && dossier.jourDeLAge === "âge à l'accord") {
    const jourDeLaReinstallationDeDossierArdh = keptJourDeLaReinstallationDeDossierArdh(dossier, kept);
    const derniereLimite = addMonths(
      jourDeLaReinstallationDeDossierArdh,
      dureeMaximaleDeDossierArdh(dossier),
      'dossier ARDH.âge requis',
    );
    if (ageMinimalAtteintDeDossierArdh <= derniereLimite && dossier.dateDeLAccord !== null)
      return ageMinimalAtteintDeDossierArdh <= dossier.dateDeLAccord;
  }
  // sans source : l'accord n'est pas encore donné
  if (ageMinimalAtteintDeDossierArdh > dossier.dateDeLaDemande && dossier.jourDeLAge === "âge à l'accord") {
    const jourDeLaReinstallationDeDossierArdh = keptJourDeLaReinstallationDeDossierArdh(dossier, kept);
    const derniereLimite = addMonths(
      jourDeLaReinstallationDeDossierArdh,
      dureeMaximaleDeDossierArdh(dossier),
      'dossier ARDH.âge requis',
    );
    if (ageMinimalAtteintDeDossierArdh <= derniereLimite && dossier.dateDeLAccord === null) return unanswered();
  }
  return raise('hole', 'no branch', 'dossier ARDH.âge requis');
}

/**
 * règle dossier ARDH.pronostic favorable — « ARDH : aide au retour à domicile après hospitalisation »
 * regles.attendu:340
 * « devant relever, à l'issue de la période de prise en charge, des GIR 5 ou 6 » (circulaire)
 * « et sur un pronostic de récupération par le bénéficiaire d'un niveau d'autonomie relevant des GIR 5 et 6 »
 * (circulaire)
 * « devrait retrouver un niveau d'autonomie suffisant pour correspondre aux critères d'intervention de l'assurance
 * retraite (GIR 5 ou 6) » (circulaire)
 * « Ce pronostic de récupération doit être compris comme un avis de l'équipe médico-sociale selon lequel le retour à
 * une autonomie relevant des GIR 5 et 6 est possible » (circulaire)
 */
function pronosticFavorableDeDossierArdh(dossier: Dossier): boolean {
  return dossier.girPronostique >= PREMIER_GIR_DES_CAISSES_DE_RETRAITE_DE_DOSSIER_ARDH;
}

/**
 * règle dossier ARDH.ligne remplie — « ARDH : aide au retour à domicile après hospitalisation » regles.attendu:391
 */
function ligneRemplieDeDossierArdh(ligneDeLaGrille: LigneDeLaGrille): boolean {
  // « Si oui, indiquez la date depuis laquelle vous percevez ces aides » (circulaire)
  if (ligneDeLaGrille.percue) return ligneDeLaGrille.percueDepuis !== null;
  // « Sinon, précisez si pour ces aides » (circulaire)
  return ligneDeLaGrille.situation !== null;
}

/**
 * règle dossier ARDH.grille complète — « ARDH : aide au retour à domicile après hospitalisation » regles.attendu:398
 * sans source : les cinq aides du formulaire, chacune avec sa réponse
 */
function grilleCompleteDeDossierArdh(dossier: Dossier): boolean {
  let vus = 0;
  for (const ligneDeLaGrille of dossier.lignesDeLaGrille) {
    vus |= AIDE_LEGALE.bit(ligneDeLaGrille.aide);
  }
  return (
    countBits(vus) === 5 &&
    dossier.lignesDeLaGrille.every((ligneDeLaGrille) => ligneRemplieDeDossierArdh(ligneDeLaGrille))
  );
}

/**
 * garantie dossier ARDH.une ligne par aide — « ARDH : aide au retour à domicile après hospitalisation »
 * regles.attendu:402
 */
function dossierArdhUneLigneParAide(dossier: Dossier): boolean {
  let vus = 0;
  for (const ligneDeLaGrille of dossier.lignesDeLaGrille) {
    vus |= AIDE_LEGALE.bit(ligneDeLaGrille.aide);
  }
  return countBits(vus) === dossier.lignesDeLaGrille.length;
}

/**
 * règle dossier ARDH.éligible à l'aide — « ARDH : aide au retour à domicile après hospitalisation »
 * regles.attendu:406
 */
function eligibleALAideDeDossierArdh(ligneDeLaGrille: LigneDeLaGrille): boolean {
  // sans source : on ne refuse que ce qui a été attribué
  if (
    !ligneDeLaGrille.percue &&
    ligneDeLaGrille.eligibleSansLaPercevoir === null &&
    ligneDeLaGrille.situation !== null &&
    ligneDeLaGrille.situation === 'attribution refusée'
  )
    return true;
  // sans source : la demande a été instruite et rejetée
  if (
    !ligneDeLaGrille.percue &&
    ligneDeLaGrille.eligibleSansLaPercevoir === null &&
    ligneDeLaGrille.situation !== null &&
    ligneDeLaGrille.situation === 'demande rejetée'
  )
    return false;
  // sans source : qui perçoit une aide y est éligible
  if (ligneDeLaGrille.percue) return true;
  // sans source : le dossier le dit
  if (!ligneDeLaGrille.percue && ligneDeLaGrille.eligibleSansLaPercevoir !== null)
    return ligneDeLaGrille.eligibleSansLaPercevoir;
  // sans source : sans demande instruite, la grille ne dit pas si le demandeur y est éligible
  if (!ligneDeLaGrille.percue) return unanswered();
  return raise('hole', 'no branch', "dossier ARDH.éligible à l'aide");
}

/**
 * règle dossier ARDH.exclu par une aide légale — « ARDH : aide au retour à domicile après hospitalisation »
 * regles.attendu:427
 */
function excluParUneAideLegaleDeDossierArdh(dossier: Dossier, kept: Kept): boolean {
  // « si vous percevez déjà ou si vous êtes éligible à la Prestation spécifique dépendance (PSD), l'Allocation
  // personnalisée d'autonomie (APA), l'Allocation compensatrice pour tierce personne (ACTP), la Prestation de
  // compensation du handicap (PCH) ou la Majoration pour tierce personne (MTP) » (circulaire)
  if (dossier.aideExclusive === 'aide perçue ou ouverte')
    return (
      dossier.autrePrestationEquivalenteDuDepartement ||
      dossier.lignesDeLaGrille.some((ligneDeLaGrille) => keptEligibleALAideDeDossierArdh(kept, ligneDeLaGrille))
    );
  // « ne bénéficiant pas d'une prestation équivalente servie par le Conseil Général (Aide personnalisée à
  // l'autonomie, PSD, etc.) ou de la majoration pour tierce personne » (circulaire)
  // « si vous percevez déjà ou si vous êtes éligible à la Prestation spécifique dépendance (PSD), l'Allocation
  // personnalisée d'autonomie (APA), l'Allocation compensatrice pour tierce personne (ACTP), la Prestation de
  // compensation du handicap (PCH) ou la Majoration pour tierce personne (MTP) » (circulaire)
  return (
    dossier.autrePrestationEquivalenteDuDepartement ||
    dossier.lignesDeLaGrille.some((ligneDeLaGrille) => ligneDeLaGrille.percue)
  );
}

/**
 * règle dossier ARDH.éligible à l'ARDH — « ARDH : aide au retour à domicile après hospitalisation »
 * regles.attendu:436
 * « Sont susceptibles de bénéficier de l'ARDH les personnes retraitées » (circulaire)
 * « la réinstallation de son bénéficiaire au domicile qu'il occupait avant son hospitalisation, ou dans un autre lieu
 * d'habitation présentant des caractéristiques équivalentes » (circulaire)
 * « si vous êtes hébergé(e) dans une famille d'accueil » (circulaire)
 * « la prestation d'ARDH ne doit pas se substituer à l'APA d'urgence » (circulaire)
 */
function eligibleALArdhDeDossierArdh(dossier: Dossier, kept: Kept): boolean {
  return (
    keptHospitalisationCouverteDeDossierArdh(dossier, kept) &&
    releveDuRegimeGeneralDeDossierArdh(dossier) &&
    keptAgeRequisDeDossierArdh(dossier, kept) &&
    pronosticFavorableDeDossierArdh(dossier) &&
    dossier.domicileDAvantOuEquivalent &&
    !keptExcluParUneAideLegaleDeDossierArdh(dossier, kept) &&
    !dossier.hebergeEnFamilleDAccueil &&
    !dossier.apaDUrgence
  );
}

/**
 * règle dossier ARDH.orientation de la demande — « ARDH : aide au retour à domicile après hospitalisation »
 * regles.attendu:457
 */
function orientationDeLaDemandeDeDossierArdh(dossier: Dossier, kept: Kept): Orientation {
  const pronosticFavorableDeDossierArdhValue = pronosticFavorableDeDossierArdh(dossier);
  const recevableDeDossierArdh = keptRecevableDeDossierArdh(dossier, kept);
  const cas1 =
    !recevableDeDossierArdh &&
    !pronosticFavorableDeDossierArdhValue &&
    dossier.demandeTardiveEnGir1A4 === "APA d'abord";
  const cas2 = !cas1 && recevableDeDossierArdh && keptEligibleALArdhDeDossierArdh(dossier, kept);
  const cas3 =
    !cas1 &&
    recevableDeDossierArdh &&
    pronosticFavorableDeDossierArdhValue &&
    !keptEligibleALArdhDeDossierArdh(dossier, kept);
  const cas4 = !cas1 && recevableDeDossierArdh && !pronosticFavorableDeDossierArdhValue;
  const cas5 = !cas1 && !recevableDeDossierArdh;
  const clauses = new Clauses<Orientation>('dossier ARDH.orientation de la demande', [cas1, cas2, cas3, cas4, cas5]);
  // sans source : lecture « APA d'abord » de la question « demande tardive en GIR 1 à 4 »
  if (cas1) clauses.give("demande d'APA");
  // « si vous remplissez les conditions administratives, la caisse vous adressera un courrier indiquant son
  // accord de principe » (circulaire)
  if (cas2) clauses.give('accord de principe');
  // « Vous ne pouvez pas bénéficier d'une aide de la caisse » (circulaire)
  // « Pour pouvoir bénéficier de l'ARDH, il faut » (circulaire)
  if (cas3) clauses.give('refus');
  // « qui relèvent désormais des GIR 1 à 4, devront être orientés sur une demande d'APA auprès du Conseil
  // Général » (circulaire)
  if (cas4) clauses.give("demande d'APA");
  // « La situation du demandeur devra être examinée dans le cadre d'une demande de PAP » (circulaire)
  if (cas5) clauses.give('examen en PAP');
  return clauses.value('no branch');
}

// ------------------------ « ARDH : aide au retour à domicile après hospitalisation » suites.attendu

/**
 * règle dossier ARDH.établissement signataire — « ARDH : aide au retour à domicile après hospitalisation »
 * suites.attendu:37
 */
function etablissementSignataireDeDossierArdh(dossier: Dossier): boolean {
  const cas1 =
    dossier.demandeFormuleePar === 'établissement' || dossier.signatureDeLEtablissement === 'toujours exigée';
  const cas2 =
    dossier.demandeFormuleePar !== 'établissement' &&
    dossier.signatureDeLEtablissement === "exigée de l'établissement qui demande";
  const clauses = new Clauses<boolean>('dossier ARDH.établissement signataire', [cas1, cas2]);
  // « est signé par le demandeur et par l'établissement » (circulaire)
  if (cas1) clauses.give(true);
  // sans source : lecture « exigée de l'établissement qui demande » de la question « signature de
  // l'établissement »
  if (cas2) clauses.give(false);
  return clauses.value('no branch');
}

/**
 * contrôle dossier de demande : verdict — « ARDH : aide au retour à domicile après hospitalisation »
 * suites.attendu:43
 * « sur l'utilisation du formulaire de demande d'ARDH entre l'établissement de santé (service social ou autre
 * intervenant) et la caisse régionale » (circulaire)
 * « La demande est formulée au moyen de l'imprimé joint en annexe » (circulaire)
 * « identification du demandeur, » (circulaire)
 * « aides légales perçues » (circulaire)
 * « ressources mensuelles déclarées par le demandeur » (circulaire)
 * « le montant mensuel de vos ressources (comprenant le cas échéant les revenus perçus par votre conjoint, concubin
 * ou partenaire PACS) » (circulaire)
 * « le pronostic de récupération, » (circulaire)
 * « les préconisations d'aides » (circulaire)
 * « est signé par le demandeur et par l'établissement » (circulaire)
 */
function verdictDeDossierDeDemandeDeDossierArdh(dossier: Dossier, grilleCompleteDeDossierArdh: boolean): Verdict {
  const dossierDeDemande = dossier.dossierDeDemande;
  if (
    [
      !dossierDeDemande.imprimeNationalUtilise,
      !dossierDeDemande.demandeurIdentifie,
      !grilleCompleteDeDossierArdh,
      !dossierDeDemande.ressourcesMensuellesIndiquees,
      !dossierDeDemande.pronosticDeRecuperationDonne,
      !dossierDeDemande.preconisationsDAidesJointes,
      !dossierDeDemande.signatureDuDemandeur,
      etablissementSignataireDeDossierArdh(dossier) && !dossier.imprimeSigneParLEtablissement,
    ].includes(true)
  )
    return 'non conforme';
  return 'conforme';
}

/**
 * contrôle dossier de demande : manquants — « ARDH : aide au retour à domicile après hospitalisation »
 * suites.attendu:43
 */
function manquantsDeDossierDeDemandeDeDossierArdh(
  dossier: Dossier,
  grilleCompleteDeDossierArdh: boolean,
): readonly PieceManquanteDeDossierDeDemande[] {
  const dossierDeDemande = dossier.dossierDeDemande;
  const liste: PieceManquanteDeDossierDeDemande[] = [];
  if (!dossierDeDemande.imprimeNationalUtilise)
    liste.push({ piece: 'imprimé national utilisé', echeance: null, recommande: false });
  if (!dossierDeDemande.demandeurIdentifie)
    liste.push({ piece: 'demandeur identifié', echeance: null, recommande: false });
  if (!grilleCompleteDeDossierArdh)
    liste.push({ piece: 'grille des aides légales remplie', echeance: null, recommande: false });
  if (!dossierDeDemande.ressourcesMensuellesIndiquees)
    liste.push({ piece: 'ressources mensuelles indiquées', echeance: null, recommande: false });
  if (!dossierDeDemande.pronosticDeRecuperationDonne)
    liste.push({ piece: 'pronostic de récupération donné', echeance: null, recommande: false });
  if (!dossierDeDemande.preconisationsDAidesJointes)
    liste.push({ piece: "préconisations d'aides jointes", echeance: null, recommande: false });
  if (!dossierDeDemande.signatureDuDemandeur)
    liste.push({ piece: 'signature du demandeur', echeance: null, recommande: false });
  const manque = etablissementSignataireDeDossierArdh(dossier) && !dossier.imprimeSigneParLEtablissement;
  if (manque) liste.push({ piece: "signature de l'hôpital", echeance: null, recommande: false });
  return liste;
}

/**
 * contrôle justification du revenu : verdict — « ARDH : aide au retour à domicile après hospitalisation »
 * suites.attendu:66
 * « il ne doit pas y avoir de demande de pièce justificative » (circulaire)
 * « Ces derniers seront toutefois informés qu'ils doivent être en mesure de transmettre » (circulaire)
 * « Dans le cadre d'un protocole de contrôles aléatoires signé par le directeur et l'Agent-Comptable, des contrôles
 * par sondage pourront être effectués » (circulaire)
 * « ils doivent être en mesure de transmettre, sur demande de la Caisse, l'avis d'imposition justifiant le revenu
 * déclaré » (circulaire)
 */
function verdictDeJustificationDuRevenuDeDossierArdh(dossier: Dossier): Verdict {
  const justificationDuRevenu = dossier.justificationDuRevenu;
  if (
    !justificationDuRevenu.aucunePieceExigeePourDecider ||
    !justificationDuRevenu.demandeurInformeDuControlePossible ||
    (dossier.controleParSondage && !justificationDuRevenu.protocoleSigneParLeDirecteur) ||
    (dossier.controleParSondage && !justificationDuRevenu.protocoleSigneParLAgentComptable) ||
    (dossier.controleParSondage && !justificationDuRevenu.avisDImpositionTransmis)
  )
    return 'non conforme';
  return 'conforme';
}

/**
 * contrôle justification du revenu : manquants — « ARDH : aide au retour à domicile après hospitalisation »
 * suites.attendu:66
 */
function manquantsDeJustificationDuRevenuDeDossierArdh(
  dossier: Dossier,
): readonly PieceManquanteDeJustificationDuRevenu[] {
  const justificationDuRevenu = dossier.justificationDuRevenu;
  const liste: PieceManquanteDeJustificationDuRevenu[] = [];
  if (!justificationDuRevenu.aucunePieceExigeePourDecider)
    liste.push({ piece: 'aucune pièce exigée pour décider', echeance: null, recommande: false });
  if (!justificationDuRevenu.demandeurInformeDuControlePossible)
    liste.push({ piece: 'demandeur informé du contrôle possible', echeance: null, recommande: false });
  if (dossier.controleParSondage && !justificationDuRevenu.protocoleSigneParLeDirecteur)
    liste.push({ piece: 'protocole signé par le directeur', echeance: null, recommande: false });
  if (dossier.controleParSondage && !justificationDuRevenu.protocoleSigneParLAgentComptable)
    liste.push({ piece: "protocole signé par l'agent comptable", echeance: null, recommande: false });
  if (dossier.controleParSondage && !justificationDuRevenu.avisDImpositionTransmis)
    liste.push({ piece: "avis d'imposition transmis", echeance: null, recommande: false });
  return liste;
}

/**
 * règle dossier ARDH.services possibles dès — « ARDH : aide au retour à domicile après hospitalisation »
 * suites.attendu:82
 */
function servicesPossiblesDesDeDossierArdh(dossier: Dossier, kept: Kept): Day | null {
  // « pour vous permettre de démarrer les services dès votre retour au domicile » (circulaire)
  // « Le plan d'aide préconisé par l'établissement de santé peut être mis en œuvre sans délai » (circulaire)
  const orientationDeLaDemandeDeDossierArdh = keptOrientationDeLaDemandeDeDossierArdh(dossier, kept);
  if (
    orientationDeLaDemandeDeDossierArdh === 'accord de principe' &&
    dossier.dateDeLAccord !== null &&
    dossier.dateDeLAccord <= keptJourDeLaReinstallationDeDossierArdh(dossier, kept)
  )
    return keptJourDeLaReinstallationDeDossierArdh(dossier, kept);
  // sans source : l'accord est venu après le retour
  if (
    orientationDeLaDemandeDeDossierArdh === 'accord de principe' &&
    dossier.dateDeLAccord !== null &&
    dossier.dateDeLAccord > keptJourDeLaReinstallationDeDossierArdh(dossier, kept)
  )
    return dossier.dateDeLAccord;
  // sans source : l'accord n'est pas encore donné
  if (orientationDeLaDemandeDeDossierArdh === 'accord de principe' && dossier.dateDeLAccord === null)
    return unanswered();
  // sans source : la demande est traitée autrement
  if (orientationDeLaDemandeDeDossierArdh !== 'accord de principe') return null;
  return raise('hole', 'no branch', 'dossier ARDH.services possibles dès');
}

/**
 * contrôle étape de l'hospitalisation : verdict — « ARDH : aide au retour à domicile après hospitalisation »
 * suites.attendu:93
 * « Durant l'hospitalisation : formalisation d'une demande d'ARDH et d'une préconisation d'aide » (circulaire)
 * « spécifiant notamment la date de sortie prévisionnelle et les conditions de l'intervention à domicile »
 * (circulaire)
 */
function verdictDEtapeDeLHospitalisationDeDossierArdh(dossier: Dossier): Verdict {
  const etapeDeLHospitalisation = dossier.etapeDeLHospitalisation;
  if (
    !etapeDeLHospitalisation.demandeFormalisee ||
    !etapeDeLHospitalisation.preconisationDAide ||
    !etapeDeLHospitalisation.dateDeSortiePrevisionnelle ||
    !etapeDeLHospitalisation.conditionsDeLInterventionADomicile
  )
    return 'non conforme';
  return 'conforme';
}

/**
 * contrôle étape de l'hospitalisation : manquants — « ARDH : aide au retour à domicile après hospitalisation »
 * suites.attendu:93
 */
function manquantsDEtapeDeLHospitalisationDeDossierArdh(
  dossier: Dossier,
): readonly PieceManquanteDeEtapeDeLHospitalisation[] {
  const etapeDeLHospitalisation = dossier.etapeDeLHospitalisation;
  const liste: PieceManquanteDeEtapeDeLHospitalisation[] = [];
  if (!etapeDeLHospitalisation.demandeFormalisee)
    liste.push({ piece: 'demande formalisée', echeance: null, recommande: false });
  if (!etapeDeLHospitalisation.preconisationDAide)
    liste.push({ piece: "préconisation d'aide", echeance: null, recommande: false });
  if (!etapeDeLHospitalisation.dateDeSortiePrevisionnelle)
    liste.push({ piece: 'date de sortie prévisionnelle', echeance: null, recommande: false });
  if (!etapeDeLHospitalisation.conditionsDeLInterventionADomicile)
    liste.push({ piece: "conditions de l'intervention à domicile", echeance: null, recommande: false });
  return liste;
}

/**
 * contrôle étape du retour : verdict — « ARDH : aide au retour à domicile après hospitalisation » suites.attendu:103
 * « Le plan d'aide préconisé par l'établissement de santé peut être mis en œuvre sans délai » (circulaire)
 * « Une évaluation à domicile permettra une adaptation éventuelle de ces préconisations » (circulaire)
 * « Cette évaluation est indispensable » (circulaire)
 * « L'évaluation à domicile et l'établissement du plan d'aide sont réalisés autant que possible par le Service
 * social, dans les meilleurs délais après retour au domicile » (circulaire)
 * « l'évaluateur va transmettre, après sa visite, au service d'Action sociale de la Caisse régionale sa préconisation
 * de plan d'aide qui le cas échéant pourra comporter des prestations complémentaires » (circulaire)
 * « À l'issue du rendez-vous, cette structure vous proposera un plan d'actions personnalisé » (circulaire)
 * « Ce document, signé par l'évaluateur et par vous-même sera transmis pour validation » (circulaire)
 * « Une notification définitive sera adressée dans un second temps, après l'évaluation à domicile qui permettra de
 * valider le plan d'aide définitif » (circulaire)
 */
function verdictDEtapeDuRetourDeDossierArdh(dossier: Dossier): Verdict {
  const etapeDuRetour = dossier.etapeDuRetour;
  if (
    !dossier.evaluationFaite ||
    !etapeDuRetour.preconisationDeLEvaluateurTransmise ||
    !etapeDuRetour.planSigneParLEvaluateurEtLeRetraite ||
    !etapeDuRetour.notificationDefinitiveAdressee
  )
    return 'non conforme';
  return 'conforme';
}

/**
 * contrôle étape du retour : manquants — « ARDH : aide au retour à domicile après hospitalisation »
 * suites.attendu:103
 */
function manquantsDEtapeDuRetourDeDossierArdh(dossier: Dossier): readonly PieceManquanteDeEtapeDuRetour[] {
  const etapeDuRetour = dossier.etapeDuRetour;
  const liste: PieceManquanteDeEtapeDuRetour[] = [];
  if (!etapeDuRetour.planPreconiseMisEnOeuvreSansDelai)
    liste.push({ piece: 'plan préconisé mis en œuvre sans délai', echeance: null, recommande: true });
  if (!dossier.evaluationFaite) liste.push({ piece: 'évaluation à domicile', echeance: null, recommande: false });
  if (!etapeDuRetour.evaluationFaiteParLeServiceSocial)
    liste.push({ piece: 'évaluation faite par le service social', echeance: null, recommande: true });
  if (!etapeDuRetour.preconisationDeLEvaluateurTransmise)
    liste.push({ piece: "préconisation de l'évaluateur transmise", echeance: null, recommande: false });
  if (!etapeDuRetour.planSigneParLEvaluateurEtLeRetraite)
    liste.push({ piece: "plan signé par l'évaluateur et le retraité", echeance: null, recommande: false });
  if (!etapeDuRetour.notificationDefinitiveAdressee)
    liste.push({ piece: 'notification définitive adressée', echeance: null, recommande: false });
  return liste;
}

/**
 * contrôle prise de rendez-vous de l'évaluation : verdict — « ARDH : aide au retour à domicile après hospitalisation
 * » suites.attendu:119
 * « Lorsqu'elle vous contactera, cette structure vous indiquera ses coordonnées complètes » (circulaire)
 * « vous précisera qu'elle vous appelle pour le compte de la caisse » (circulaire)
 * « Elle conviendra avec vous de la date et de l'heure d'un rendez-vous à votre domicile » (circulaire)
 * « vous en indiquera la durée approximative » (circulaire)
 * « Si vous le souhaitez, cette visite peut se faire en présence d'un membre de votre famille ou d'un proche »
 * (circulaire)
 */
function verdictDePriseDeRendezVousDeLEvaluationDeDossierArdh(dossier: Dossier): Verdict {
  const priseDeRendezVousDeLEvaluation = dossier.priseDeRendezVousDeLEvaluation;
  if (
    !priseDeRendezVousDeLEvaluation.coordonneesDeLaStructureDonnees ||
    !priseDeRendezVousDeLEvaluation.caisseNommee ||
    !priseDeRendezVousDeLEvaluation.dateEtHeureConvenues ||
    !priseDeRendezVousDeLEvaluation.dureeApproximativeDite
  )
    return 'non conforme';
  return 'conforme';
}

/**
 * contrôle prise de rendez-vous de l'évaluation : manquants — « ARDH : aide au retour à domicile après
 * hospitalisation » suites.attendu:119
 */
function manquantsDePriseDeRendezVousDeLEvaluationDeDossierArdh(
  dossier: Dossier,
): readonly PieceManquanteDePriseDeRendezVousDeLEvaluation[] {
  const priseDeRendezVousDeLEvaluation = dossier.priseDeRendezVousDeLEvaluation;
  const liste: PieceManquanteDePriseDeRendezVousDeLEvaluation[] = [];
  if (!priseDeRendezVousDeLEvaluation.coordonneesDeLaStructureDonnees)
    liste.push({ piece: 'coordonnées de la structure données', echeance: null, recommande: false });
  if (!priseDeRendezVousDeLEvaluation.caisseNommee)
    liste.push({ piece: 'caisse nommée', echeance: null, recommande: false });
  if (!priseDeRendezVousDeLEvaluation.dateEtHeureConvenues)
    liste.push({ piece: 'date et heure convenues', echeance: null, recommande: false });
  if (!priseDeRendezVousDeLEvaluation.dureeApproximativeDite)
    liste.push({ piece: 'durée approximative dite', echeance: null, recommande: false });
  if (!priseDeRendezVousDeLEvaluation.presenceDUnProche)
    liste.push({ piece: "présence d'un proche", echeance: null, recommande: true });
  return liste;
}

/**
 * délai suivi de la situation : échéance — « ARDH : aide au retour à domicile après hospitalisation »
 * suites.attendu:135
 */
function echeanceDeSuiviDeLaSituationDeDossierArdh(dossier: Dossier, kept: Kept): Day {
  // « Un suivi de la situation est réalisé avant la fin des trois mois de bénéfice de l'ARDH » (circulaire)
  return keptDernierJourDuDroitDeDossierArdh(dossier, kept);
}

/**
 * délai suivi de la situation : plus tôt — « ARDH : aide au retour à domicile après hospitalisation »
 * suites.attendu:135
 */
function plusTotDeSuiviDeLaSituationDeDossierArdh(dossier: Dossier, kept: Kept): Day {
  // « la réinstallation de son bénéficiaire au domicile » (circulaire)
  return keptJourDeLaReinstallationDeDossierArdh(dossier, kept);
}

/**
 * délai suivi de la situation : état — « ARDH : aide au retour à domicile après hospitalisation » suites.attendu:135
 */
function etatDeSuiviDeLaSituationDeDossierArdh(dossier: Dossier, kept: Kept): EtatDuDelai {
  const plusTotDeSuiviDeLaSituationDeDossierArdh = keptPlusTotDeSuiviDeLaSituationDeDossierArdh(dossier, kept);
  const echeanceDeSuiviDeLaSituationDeDossierArdh = keptEcheanceDeSuiviDeLaSituationDeDossierArdh(dossier, kept);
  if (plusTotDeSuiviDeLaSituationDeDossierArdh > echeanceDeSuiviDeLaSituationDeDossierArdh) return 'impossible';
  if (dossier.dateDuSuivi !== null && dossier.dateDuSuivi <= dossier.jourDObservation) {
    if (dossier.dateDuSuivi < plusTotDeSuiviDeLaSituationDeDossierArdh) return 'tenu trop tôt';
    if (dossier.dateDuSuivi > echeanceDeSuiviDeLaSituationDeDossierArdh) return 'tenu en retard';
    return 'tenu';
  }
  if (dossier.jourDObservation < plusTotDeSuiviDeLaSituationDeDossierArdh) return 'pas ouvert';
  if (dossier.jourDObservation > echeanceDeSuiviDeLaSituationDeDossierArdh) return 'dépassé';
  return 'ouvert';
}

/**
 * délai fiche de situation : échéance — « ARDH : aide au retour à domicile après hospitalisation » suites.attendu:142
 */
function echeanceDeFicheDeSituationDeDossierArdh(dossier: Dossier, kept: Kept): Day {
  // « Avant la fin des trois mois, une fiche de situation est adressée au Service d'Action sociale »
  // (circulaire)
  return keptDernierJourDuDroitDeDossierArdh(dossier, kept);
}

/**
 * délai fiche de situation : plus tôt — « ARDH : aide au retour à domicile après hospitalisation » suites.attendu:142
 */
function plusTotDeFicheDeSituationDeDossierArdh(dossier: Dossier, kept: Kept): Day {
  // « la réinstallation de son bénéficiaire au domicile » (circulaire)
  return keptJourDeLaReinstallationDeDossierArdh(dossier, kept);
}

/** délai fiche de situation : état — « ARDH : aide au retour à domicile après hospitalisation » suites.attendu:142 */
function etatDeFicheDeSituationDeDossierArdh(dossier: Dossier, kept: Kept): EtatDuDelai {
  const plusTotDeFicheDeSituationDeDossierArdh = keptPlusTotDeFicheDeSituationDeDossierArdh(dossier, kept);
  const echeanceDeFicheDeSituationDeDossierArdh = keptEcheanceDeFicheDeSituationDeDossierArdh(dossier, kept);
  if (plusTotDeFicheDeSituationDeDossierArdh > echeanceDeFicheDeSituationDeDossierArdh) return 'impossible';
  if (dossier.dateDeLaFicheDeSituation !== null && dossier.dateDeLaFicheDeSituation <= dossier.jourDObservation) {
    if (dossier.dateDeLaFicheDeSituation < plusTotDeFicheDeSituationDeDossierArdh) return 'tenu trop tôt';
    if (dossier.dateDeLaFicheDeSituation > echeanceDeFicheDeSituationDeDossierArdh) return 'tenu en retard';
    return 'tenu';
  }
  if (dossier.jourDObservation < plusTotDeFicheDeSituationDeDossierArdh) return 'pas ouvert';
  if (dossier.jourDObservation > echeanceDeFicheDeSituationDeDossierArdh) return 'dépassé';
  return 'ouvert';
}

/**
 * contrôle étape de la fin : verdict — « ARDH : aide au retour à domicile après hospitalisation » suites.attendu:149
 * « Un suivi de la situation est réalisé avant la fin des trois mois de bénéfice de l'ARDH » (circulaire)
 * « Avant la fin des trois mois, une fiche de situation est adressée au Service d'Action sociale » (circulaire)
 * « comprenant la suite à donner dans le dossier : fin de l'aide quand il y a récupération de l'autonomie,
 * attribution d'un PAP ou demande d'APA au Conseil Général » (circulaire)
 */
function verdictDEtapeDeLaFinDeDossierArdh(dossier: Dossier): Verdict {
  if (
    dossier.dateDuSuivi === null ||
    dossier.dateDeLaFicheDeSituation === null ||
    !dossier.etapeDeLaFin.suiteADonnerEcrite
  )
    return 'non conforme';
  return 'conforme';
}

/**
 * contrôle étape de la fin : manquants — « ARDH : aide au retour à domicile après hospitalisation »
 * suites.attendu:149
 */
function manquantsDEtapeDeLaFinDeDossierArdh(dossier: Dossier, kept: Kept): readonly PieceManquanteDeEtapeDeLaFin[] {
  const liste: PieceManquanteDeEtapeDeLaFin[] = [];
  const manque = dossier.dateDuSuivi === null;
  if (manque)
    liste.push({
      piece: 'suivi fait',
      echeance: keptEcheanceDeSuiviDeLaSituationDeDossierArdh(dossier, kept),
      recommande: false,
    });
  const manque2 = dossier.dateDeLaFicheDeSituation === null;
  if (manque2)
    liste.push({
      piece: 'fiche adressée',
      echeance: keptEcheanceDeFicheDeSituationDeDossierArdh(dossier, kept),
      recommande: false,
    });
  if (!dossier.etapeDeLaFin.suiteADonnerEcrite)
    liste.push({
      piece: 'suite à donner écrite',
      echeance: keptEcheanceDeFicheDeSituationDeDossierArdh(dossier, kept),
      recommande: false,
    });
  return liste;
}

/**
 * règle dossier ARDH.suivi recevable — « ARDH : aide au retour à domicile après hospitalisation » suites.attendu:171
 * « Il peut être fait par le Service social ou, le cas échéant, par les structures d'évaluation partenaires de la
 * caisse » (circulaire)
 * « Il s'effectue soit par téléphone, soit, le cas échéant, par une seconde visite à domicile » (circulaire)
 */
function suiviRecevableDeDossierArdh(dossier: Dossier): boolean {
  return (
    (dossier.suiviFaitPar === 'service social' || dossier.suiviFaitPar === 'structure partenaire') &&
    (dossier.suiviFaitAuMoyenDe === 'téléphone' || dossier.suiviFaitAuMoyenDe === 'seconde visite à domicile')
  );
}

/**
 * règle dossier ARDH.suite à donner — « ARDH : aide au retour à domicile après hospitalisation » suites.attendu:200
 */
function suiteADonnerDeDossierArdh(dossier: Dossier): SuiteDuDossier {
  // « si un besoin est constaté au-delà de la période au cours de laquelle le droit à l'ARDH existe, le
  // bénéficiaire doit être orienté vers les services du département » (circulaire)
  if (
    dossier.besoinDAidePersistant &&
    dossier.releveDeLAideSocialeDepartementale &&
    (dossier.besoinDAideMenagere || dossier.aideSocialeApresLArdh === 'tout besoin')
  )
    return 'services du département';
  // « fin de la prise en charge en cas de récupération de l'autonomie » (circulaire)
  // « fin de l'aide quand il y a récupération de l'autonomie » (circulaire)
  if (dossier.autonomieRecuperee && !dossier.besoinDAidePersistant) return "fin de l'aide";
  // sans source : la circulaire ne parle pas d'une autonomie non récupérée sans besoin d'aide
  if (!dossier.autonomieRecuperee && !dossier.besoinDAidePersistant) return unanswered();
  // « transformation de l'ARDH, si besoin, en PAP de droit commun » (circulaire)
  // « Si à l'issue de la période de bénéfice de l'ARDH, la situation du retraité justifie l'attribution d'une
  // aide, un PAP de droit commun pourra lui être proposé » (circulaire)
  if (dossier.besoinDAidePersistant && dossier.girALIssue >= PREMIER_GIR_DES_CAISSES_DE_RETRAITE_DE_DOSSIER_ARDH)
    return 'PAP de droit commun';
  // « ou encore orientation vers le conseil général (APA) » (circulaire)
  // « qui relèvent désormais des GIR 1 à 4, devront être orientés sur une demande d'APA auprès du Conseil
  // Général » (circulaire)
  if (dossier.besoinDAidePersistant && dossier.girALIssue < PREMIER_GIR_DES_CAISSES_DE_RETRAITE_DE_DOSSIER_ARDH)
    return "demande d'APA au département";
  return raise('hole', 'no branch', 'dossier ARDH.suite à donner');
}

/**
 * règle dossier ARDH.déduction de l'ARDH sur le PAP (€, × 100) — « ARDH : aide au retour à domicile après
 * hospitalisation » suites.attendu:215
 * « Le montant accordé précédemment avec l'ARDH ne viendra pas en déduction de ce PAP » (circulaire)
 */
const DEDUCTION_DE_L_ARDH_SUR_LE_PAP_DE_DOSSIER_ARDH: number = 0;

/**
 * règle dossier ARDH.montant du PAP après l'ARDH (€, × 100) — « ARDH : aide au retour à domicile après
 * hospitalisation » suites.attendu:222
 * « Le montant accordé précédemment avec l'ARDH ne viendra pas en déduction de ce PAP » (circulaire)
 */
function montantDuPapApresLArdhDeDossierArdh(dossier: Dossier): number {
  return dossier.montantDuPapAvantDeduction - DEDUCTION_DE_L_ARDH_SUR_LE_PAP_DE_DOSSIER_ARDH;
}

/**
 * règle dossier ARDH.demande traitée en PAP — « ARDH : aide au retour à domicile après hospitalisation »
 * suites.attendu:239
 */
function demandeTraiteeEnPapDeDossierArdh(dossier: Dossier, kept: Kept): boolean {
  // « Dans les situations pour lesquelles le besoin serait supérieur, la caisse devra traiter la demande dans le
  // cadre d'un PAP » (circulaire)
  if (dossier.porteeDuBesoinSuperieur === 'toujours') return dossier.besoinSuperieur;
  // sans source : lecture « après une nouvelle hospitalisation » de la question « portée du besoin supérieur »
  return (
    dossier.besoinSuperieur &&
    dossier.nouvellesHospitalisations.some(
      (nouvelleHospitalisation) =>
        keptSuiteDeLaNouvelleHospitalisationDeDossierArdh(dossier, kept, nouvelleHospitalisation) ===
        'poursuite au retour',
    )
  );
}

/**
 * règle dossier ARDH.prestation ouverte à l'aide sociale — « ARDH : aide au retour à domicile après hospitalisation »
 * suites.attendu:253
 */
function prestationOuverteALAideSocialeDeDossierArdh(dossier: Dossier, preconisation: Preconisation): boolean {
  // « les retraités susceptibles de relever de l'aide sociale peuvent bénéficier de l'ensemble des services
  // proposés par la CARSAT dans le cadre de cette prestation, y compris l'aide ménagère à domicile (AMD) »
  // (circulaire)
  if (dossier.cadre === 'ARDH') return true;
  // « à l'exclusion de l'aide ménagère à domicile (AMD) » (circulaire)
  if (preconisation.type_ === 'aide à domicile' && dossier.releveDeLAideSocialeDepartementale) return false;
  // « Les retraités relevant de l'aide sociale départementale, au regard de leur niveau de ressources, peuvent
  // bénéficier de certaines prises en charge de l'assurance retraite » (circulaire)
  return true;
}

/**
 * règle dossier ARDH.option ouverte à la caisse — « ARDH : aide au retour à domicile après hospitalisation »
 * suites.attendu:274
 * « Si le bénéficiaire de l'ARDH était déjà titulaire d'un PAP, la caisse dispose de deux possibilités » (circulaire)
 */
function optionOuverteALaCaisseDeDossierArdh(dossier: Dossier, _optionPourLePap: OptionPourLePap): boolean {
  return dossier.titulaireDUnPap;
}

/**
 * règle dossier ARDH.durée d'un nouveau plan (mois) — « ARDH : aide au retour à domicile après hospitalisation »
 * suites.attendu:279
 * « soit interrompre le PAP en vigueur pour en ouvrir un nouveau pour 3 mois » (circulaire)
 */
const DUREE_D_UN_NOUVEAU_PLAN_DE_DOSSIER_ARDH: number = 3;

/** règle dossier ARDH.plan suivi — « ARDH : aide au retour à domicile après hospitalisation » suites.attendu:296 */
function planSuiviDeDossierArdh(dossier: Dossier): NatureDuPlan {
  // « L'aide au retour à domicile après hospitalisation est une aide de court terme » (circulaire)
  if (!dossier.titulaireDUnPap) return 'ARDH seule';
  // « Soit conserver le PAP en cours et modifier le plan d'aide au regard des besoins qui ont été évalués »
  // (circulaire)
  if (dossier.titulaireDUnPap && dossier.optionDeLaCaisse === 'conserver et modifier') return 'PAP modifié';
  // « soit interrompre le PAP en vigueur pour en ouvrir un nouveau pour 3 mois » (circulaire)
  if (dossier.titulaireDUnPap && dossier.nouveauPlanDeTroisMois === 'un PAP') return 'PAP de trois mois';
  // sans source : lecture « une ARDH » de la question « nouveau plan de trois mois »
  if (dossier.titulaireDUnPap) return 'ARDH seule';
  return raise('hole', 'no branch', 'dossier ARDH.plan suivi');
}

/**
 * règle dossier ARDH.PAP interrompu — « ARDH : aide au retour à domicile après hospitalisation » suites.attendu:306
 * « soit interrompre le PAP en vigueur pour en ouvrir un nouveau pour 3 mois » (circulaire)
 */
function papInterrompuDeDossierArdh(dossier: Dossier): boolean {
  return dossier.titulaireDUnPap && dossier.optionDeLaCaisse === 'interrompre et ouvrir';
}

/**
 * règle dossier ARDH.plafond du plan suivi (€, × 100) — « ARDH : aide au retour à domicile après hospitalisation »
 * suites.attendu:310
 */
function plafondDuPlanSuiviDeDossierArdh(dossier: Dossier, kept: Kept): number {
  // « un volume d'aides plafonné à 1800 euros pour une période maximale de trois mois » (circulaire)
  const planSuiviDeDossierArdh = keptPlanSuiviDeDossierArdh(dossier, kept);
  if (planSuiviDeDossierArdh === 'ARDH seule') return plafondDeLArdhDeDossierArdh(dossier);
  // sans source : la circulaire ne dit pas si les 1 800 € valent pour un PAP modifié, ou pour un PAP de trois
  // mois
  return unanswered();
}

// ------------------------ « ARDH : aide au retour à domicile après hospitalisation/Valeurs communes de l'action sociale des caisses de retraite » regles.attendu

/**
 * paramètre dossier ARDH.premier GIR des caisses de retraite — « ARDH : aide au retour à domicile après
 * hospitalisation/Valeurs communes de l'action sociale des caisses de retraite » regles.attendu:19
 * sans source : limite commune aux textes, citée par chaque règlement dans sa règle
 */
const PREMIER_GIR_DES_CAISSES_DE_RETRAITE_DE_DOSSIER_ARDH: number = 5;

// ------------------------ « AMD : aide au maintien à domicile des retraités de l'État » procedure.attendu

/**
 * règle dossier AMD.prestation au dispositif — « AMD : aide au maintien à domicile des retraités de l'État »
 * procedure.attendu:17
 */
function prestationAuDispositifDeDossierAmd(dossier: Dossier, _prestation: DossierAmdPrestation): boolean {
  // « I.-Le dispositif d'aide au maintien à domicile comprend les prestations suivantes » (décret)
  if (dossier.dateDeLaDemande >= DAY_2023_12_30) return true;
  // sans source : la rédaction d'alors n'est pas au dossier
  if (dossier.dateDeLaDemande >= DAY_2012_07_28) return unanswered();
  return raise('hole', 'no version', 'dossier AMD.prestation au dispositif');
}

/**
 * barème dossier AMD.rang de la catégorie.lignes — « AMD : aide au maintien à domicile des retraités de l'État »
 * procedure.attendu:53
 * relevé : Arrêté du 4 juillet 2014, articles 2 à 4, pour le plafond, fiabilité A
 */
function dossierAmdRangDeLaCategorieLignes(categorieDeServices: CategorieDeServices): RangDeLaCategorieLignes {
  switch (categorieDeServices) {
    case 'aide à domicile':
      // « 1° L'aide à domicile ; » (décret)
      return { rangDeLaCategorie: 1, plafondDeLaCategorie: 'plafond du plan' };
    case 'sécurité à domicile':
      // « 2° Les actions favorisant la sécurité à domicile » (décret)
      return { rangDeLaCategorie: 2, plafondDeLaCategorie: 'plafond du plan' };
    case 'sorties du domicile':
      // « 3° Les actions favorisant les sorties du domicile » (décret)
      return { rangDeLaCategorie: 3, plafondDeLaCategorie: 'plafond du plan' };
    case "retour d'hospitalisation":
      // « 4° Le soutien ponctuel en cas de retour d'hospitalisation » (décret)
      return { rangDeLaCategorie: 4, plafondDeLaCategorie: 'plafond après hospitalisation' };
    case 'périodes de fragilité':
      // « 5° Le soutien ponctuel en cas de périodes de fragilité physique ou sociale » (décret)
      return { rangDeLaCategorie: 5, plafondDeLaCategorie: 'plafond de la fragilité' };
  }
}

/**
 * barème dossier AMD.rang de la catégorie — « AMD : aide au maintien à domicile des retraités de l'État »
 * procedure.attendu:53
 */
function rangDeLaCategorieDeDossierAmd(categorieDeServices: CategorieDeServices): number {
  return dossierAmdRangDeLaCategorieLignes(categorieDeServices).rangDeLaCategorie;
}

/**
 * barème dossier AMD.plafond de la catégorie — « AMD : aide au maintien à domicile des retraités de l'État »
 * procedure.attendu:53
 */
function plafondDeLaCategorieDeDossierAmd(categorieDeServices: CategorieDeServices): PlafondApplicable {
  return dossierAmdRangDeLaCategorieLignes(categorieDeServices).plafondDeLaCategorie;
}

/**
 * règle dossier AMD.services hors catégories — « AMD : aide au maintien à domicile des retraités de l'État »
 * procedure.attendu:65
 * « comprennent un ensemble de prestations de services regroupées selon les catégories suivantes » (décret)
 */
function servicesHorsCategoriesDeDossierAmd(dossier: Dossier): readonly Service[] {
  return dossier.services.filter((service) => service.categorie === null);
}

/**
 * règle dossier AMD.services dans les cinq catégories — « AMD : aide au maintien à domicile des retraités de l'État »
 * procedure.attendu:69
 * « comprennent un ensemble de prestations de services regroupées selon les catégories suivantes » (décret)
 */
function servicesDansLesCinqCategoriesDeDossierAmd(servicesHorsCategoriesDeDossierAmd: readonly Service[]): boolean {
  return servicesHorsCategoriesDeDossierAmd.length === 0;
}

/**
 * règle dossier AMD.aide habitat ouverte — « AMD : aide au maintien à domicile des retraités de l'État »
 * procedure.attendu:73
 * « vise à accompagner financièrement les retraités dont le logement doit être aménagé afin de permettre leur
 * maintien à domicile » (décret)
 */
function aideHabitatOuverteDeDossierAmd(dossier: Dossier, kept: Kept): boolean {
  return keptAideOuverteDeDossierAmd(dossier, kept) && dossier.logementAAmenager;
}

/**
 * règle dossier AMD.acte couvert par la mission — « AMD : aide au maintien à domicile des retraités de l'État »
 * procedure.attendu:111
 */
function acteCouvertParLaMissionDeDossierAmd(dossier: Dossier, acte: Acte): boolean {
  // « est confiée à titre exclusif à la branche retraite du régime général, pour une durée limitée dont le terme
  // est fixé au 31 décembre 2026 » (décret)
  const termeDuJour = termeDeLaMissionDeDossierAmd(acte.date);
  if (acte.date <= termeDuJour) return true;
  // « est confiée à titre exclusif à la branche retraite du régime général, pour une durée limitée dont le terme
  // est fixé au 31 décembre 2026 » (décret)
  if (acte.date > termeDuJour && dossier.dateDeLaDemande > termeDuJour) return false;
  // sans source : les lectures de la question « demande en cours au terme »
  if (acte.date > termeDuJour && dossier.dateDeLaDemande <= termeDuJour)
    return dossier.demandeEnCoursAuTerme === 'mission poursuivie';
  return raise('hole', 'no branch', 'dossier AMD.acte couvert par la mission');
}

/**
 * règle dossier AMD.élaboration du plan à contrôler — « AMD : aide au maintien à domicile des retraités de l'État »
 * procedure.attendu:135
 */
function elaborationDuPlanAControlerDeDossierAmd(dossier: Dossier): boolean {
  // « et le contrôle de l'élaboration par cette dernière des plans d'action personnalisés » (décret)
  if (dossier.formule === "plan d'action personnalisé") return true;
  // sans source : lectures de la question « contrôle des plans OSCAR »
  return dossier.controleDesPlansOscar === 'tous les plans';
}

/**
 * délai bilan du dispositif : échéance — « AMD : aide au maintien à domicile des retraités de l'État »
 * procedure.attendu:154
 */
function echeanceDeBilanDuDispositifDeDossierAmd(dossier: Dossier): Day {
  // « Un bilan du dispositif prévu au I sera réalisé avant le 31 décembre 2026 » (décret)
  if (dossier.jourDuBilan === 'la veille au plus tard') return DAY_2026_12_30;
  // « pour une durée limitée dont le terme est fixé au 31 décembre 2026 » (décret)
  return DAY_2026_12_31;
}

/**
 * délai bilan du dispositif : état — « AMD : aide au maintien à domicile des retraités de l'État »
 * procedure.attendu:154
 */
function etatDeBilanDuDispositifDeDossierAmd(dossier: Dossier): EtatDuDelai {
  const echeanceDeBilanDuDispositifDeDossierAmdValue = echeanceDeBilanDuDispositifDeDossierAmd(dossier);
  if (dossier.dateDuBilan !== null && dossier.dateDuBilan <= dossier.jourDObservation) {
    if (dossier.dateDuBilan > echeanceDeBilanDuDispositifDeDossierAmdValue) return 'tenu en retard';
    return 'tenu';
  }
  if (dossier.jourDObservation > echeanceDeBilanDuDispositifDeDossierAmdValue) return 'dépassé';
  return 'ouvert';
}

/**
 * règle dossier AMD.remboursement par l'État (€, × 100) — « AMD : aide au maintien à domicile des retraités de l'État
 * » procedure.attendu:170
 * « de l'ensemble des frais, y compris les frais de gestion, engagés pour la mise en œuvre du dispositif, pour leur
 * coût réel dûment justifié » (décret)
 */
function remboursementParLEtatDeDossierAmd(dossier: Dossier): number {
  let total = 0;
  for (const frais of dossier.fraisEngages) {
    if (frais.justifie) total = add(total, frais.montant, "dossier AMD.remboursement par l'État");
  }
  return total;
}

/**
 * règle dossier AMD.évaluateur parmi les prestataires — « AMD : aide au maintien à domicile des retraités de l'État »
 * procedure.attendu:194
 * « Les structures chargées de l'évaluation des besoins doivent être distinctes de celles chargées de la mise en
 * œuvre des prestations » (décret)
 */
function evaluateurParmiLesPrestatairesDeDossierAmd(dossier: Dossier): boolean {
  return dossier.prestataires.some((prestataire) => prestataire.nom === dossier.structureEvaluatrice);
}

/**
 * règle dossier AMD.évaluateur coordonne — « AMD : aide au maintien à domicile des retraités de l'État »
 * procedure.attendu:198
 */
function evaluateurCoordonneDeDossierAmd(dossier: Dossier): boolean {
  // sans source : l'évaluateur et le coordinateur portent le même nom
  if (dossier.coordinateur !== null) return dossier.coordinateur === dossier.structureEvaluatrice;
  // sans source : pas de coordinateur
  return false;
}

/**
 * règle dossier AMD.évaluateur du groupe d'un prestataire — « AMD : aide au maintien à domicile des retraités de
 * l'État » procedure.attendu:213
 * « Les structures chargées de l'évaluation des besoins doivent être distinctes de celles chargées de la mise en
 * œuvre des prestations » (décret)
 */
function evaluateurDuGroupeDUnPrestataireDeDossierAmd(dossier: Dossier): boolean {
  return dossier.prestataires.some((prestataire) => prestataire.memeGroupeQueLEvaluateur);
}

/**
 * règle La structure évaluatrice est distincte de celles qui mettent en œuvre les prestations — « AMD : aide au
 * maintien à domicile des retraités de l'État » procedure.attendu:217
 */
function evaluateurDistinctDeDossierAmd(dossier: Dossier, kept: Kept): boolean {
  // « Les structures chargées de l'évaluation des besoins doivent être distinctes de celles chargées de la mise
  // en œuvre des prestations » (décret)
  if (keptEvaluateurParmiLesPrestatairesDeDossierAmd(dossier, kept)) return false;
  // sans source : lecture « coordinateur compté » de la question « coordinateur du plan »
  if (evaluateurCoordonneDeDossierAmd(dossier) && dossier.coordinateurDuPlan === 'coordinateur compté') return false;
  // sans source : lecture « indépendance exigée » de la question « structures d'un même groupe »
  if (
    evaluateurDuGroupeDUnPrestataireDeDossierAmd(dossier) &&
    dossier.structuresDUnMemeGroupe === 'indépendance exigée'
  )
    return false;
  // « Les structures chargées de l'évaluation des besoins doivent être distinctes de celles chargées de la mise
  // en œuvre des prestations » (décret)
  return true;
}

/**
 * contrôle Fragilité sociale prise en compte : conditions de vie, état de santé, isolement : verdict — « AMD : aide
 * au maintien à domicile des retraités de l'État » procedure.attendu:234
 * « en tenant compte de la situation de fragilité sociale du bénéficiaire, appréciée notamment en fonction de ses
 * conditions de vie, de son état de santé et de son isolement » (décret)
 * « est confiée à titre exclusif à la branche retraite du régime général » (décret)
 * « La demande d'aide au maintien à domicile doit être déposée auprès de la Caisse nationale d'assurance vieillesse
 * des travailleurs salariés ou d'un des organismes de son réseau » (décret)
 * « Lorsqu'il ressort de l'examen du dossier qu'un retraité peut prétendre au bénéfice de l'aide, l'organisme en
 * charge de l'instruction demande une évaluation des besoins du retraité à une structure évaluatrice » (décret)
 * « Les structures évaluatrices sont choisies par la branche retraite du régime général, qui conclut avec chacune
 * d'elles une convention, qui précise notamment les modalités de l'évaluation » (décret)
 * « Les structures chargées de l'évaluation des besoins doivent être distinctes de celles chargées de la mise en
 * œuvre des prestations » (décret)
 * « et le contrôle de l'élaboration par cette dernière des plans d'action personnalisés » (décret)
 * « L'organisme en charge de l'instruction arrête le plan d'aide à partir de l'évaluation des besoins effectuée par
 * la structure évaluatrice » (décret)
 * « Il informe le retraité de l'aide qui lui est accordée » (décret)
 */
function verdictDInstructionDeLaDemandeDeDossierAmd(
  dossier: Dossier,
  evaluateurDistinctDeDossierAmd: boolean,
): Verdict {
  const instructionDeLaDemande = dossier.instructionDeLaDemande;
  if (
    !instructionDeLaDemande.instructionEtDecisionParLaBrancheRetraite ||
    !instructionDeLaDemande.demandeDeposeeDansLeReseauDeLaCnav ||
    (dossier.peutPretendreALAide && !instructionDeLaDemande.evaluationDesBesoinsDemandee) ||
    (dossier.peutPretendreALAide && !instructionDeLaDemande.evaluateurSousConvention) ||
    (dossier.peutPretendreALAide && !evaluateurDistinctDeDossierAmd) ||
    (dossier.peutPretendreALAide &&
      elaborationDuPlanAControlerDeDossierAmd(dossier) &&
      !instructionDeLaDemande.elaborationDuPlanControlee) ||
    (dossier.peutPretendreALAide && !instructionDeLaDemande.planArreteAPartirDeLEvaluation) ||
    (dossier.peutPretendreALAide && !instructionDeLaDemande.fragiliteSocialePriseEnCompte) ||
    (dossier.peutPretendreALAide && !instructionDeLaDemande.retraiteInformeDeLAideAccordee)
  )
    return 'non conforme';
  return 'conforme';
}

/**
 * contrôle Fragilité sociale prise en compte : conditions de vie, état de santé, isolement : manquants — « AMD : aide
 * au maintien à domicile des retraités de l'État » procedure.attendu:234
 */
function manquantsDInstructionDeLaDemandeDeDossierAmd(
  dossier: Dossier,
  evaluateurDistinctDeDossierAmd: boolean,
): readonly PieceManquanteDeInstructionDeLaDemande[] {
  const instructionDeLaDemande = dossier.instructionDeLaDemande;
  const liste: PieceManquanteDeInstructionDeLaDemande[] = [];
  if (!instructionDeLaDemande.instructionEtDecisionParLaBrancheRetraite)
    liste.push({ piece: 'instruction et décision par la branche retraite', echeance: null, recommande: false });
  if (!instructionDeLaDemande.demandeDeposeeDansLeReseauDeLaCnav)
    liste.push({ piece: 'demande déposée dans le réseau de la Cnav', echeance: null, recommande: false });
  if (dossier.peutPretendreALAide && !instructionDeLaDemande.evaluationDesBesoinsDemandee)
    liste.push({ piece: 'évaluation des besoins demandée', echeance: null, recommande: false });
  if (dossier.peutPretendreALAide && !instructionDeLaDemande.evaluateurSousConvention)
    liste.push({ piece: 'évaluateur sous convention', echeance: null, recommande: false });
  if (dossier.peutPretendreALAide && !evaluateurDistinctDeDossierAmd)
    liste.push({ piece: 'évaluateur indépendant', echeance: null, recommande: false });
  if (
    dossier.peutPretendreALAide &&
    elaborationDuPlanAControlerDeDossierAmd(dossier) &&
    !instructionDeLaDemande.elaborationDuPlanControlee
  )
    liste.push({ piece: 'élaboration du plan contrôlée', echeance: null, recommande: false });
  if (dossier.peutPretendreALAide && !instructionDeLaDemande.planArreteAPartirDeLEvaluation)
    liste.push({ piece: "plan arrêté à partir de l'évaluation", echeance: null, recommande: false });
  if (dossier.peutPretendreALAide && !instructionDeLaDemande.fragiliteSocialePriseEnCompte)
    liste.push({ piece: 'fragilité sociale prise en compte', echeance: null, recommande: false });
  if (dossier.peutPretendreALAide && !instructionDeLaDemande.retraiteInformeDeLAideAccordee)
    liste.push({ piece: "retraité informé de l'aide accordée", echeance: null, recommande: false });
  return liste;
}

/**
 * contrôle arrêté du barème : verdict — « AMD : aide au maintien à domicile des retraités de l'État »
 * procedure.attendu:256
 * « Un arrêté conjoint des ministres en charge de la sécurité sociale, de la fonction publique et du budget »
 * (décret)
 * « fixe le taux de participation de l'Etat, en fonction des critères mentionnés à l'alinéa précédent et selon le
 * type de prestation, ainsi que le plafond annuel d'aide » (décret)
 * « ainsi que le plafond annuel d'aide » (décret)
 */
function verdictDArreteDuBaremeDeDossierAmd(dossier: Dossier): Verdict {
  const arreteDuBareme = dossier.arreteDuBareme;
  if (
    !arreteDuBareme.signeParLeMinistreDeLaSecuriteSociale ||
    !arreteDuBareme.signeParLeMinistreDeLaFonctionPublique ||
    !arreteDuBareme.signeParLeMinistreDuBudget ||
    !arreteDuBareme.tauxFixeParRevenuEtFoyerEtTypeDePrestation ||
    !arreteDuBareme.plafondAnnuelFixe
  )
    return 'non conforme';
  return 'conforme';
}

/**
 * contrôle arrêté du barème : manquants — « AMD : aide au maintien à domicile des retraités de l'État »
 * procedure.attendu:256
 */
function manquantsDArreteDuBaremeDeDossierAmd(dossier: Dossier): readonly PieceManquanteDeArreteDuBareme[] {
  const arreteDuBareme = dossier.arreteDuBareme;
  const liste: PieceManquanteDeArreteDuBareme[] = [];
  if (!arreteDuBareme.signeParLeMinistreDeLaSecuriteSociale)
    liste.push({ piece: 'signé par le ministre de la sécurité sociale', echeance: null, recommande: false });
  if (!arreteDuBareme.signeParLeMinistreDeLaFonctionPublique)
    liste.push({ piece: 'signé par le ministre de la fonction publique', echeance: null, recommande: false });
  if (!arreteDuBareme.signeParLeMinistreDuBudget)
    liste.push({ piece: 'signé par le ministre du budget', echeance: null, recommande: false });
  if (!arreteDuBareme.tauxFixeParRevenuEtFoyerEtTypeDePrestation)
    liste.push({ piece: 'taux fixé par revenu et foyer et type de prestation', echeance: null, recommande: false });
  if (!arreteDuBareme.plafondAnnuelFixe)
    liste.push({ piece: 'plafond annuel fixé', echeance: null, recommande: false });
  return liste;
}

/**
 * contrôle convention de gestion : verdict — « AMD : aide au maintien à domicile des retraités de l'État »
 * procedure.attendu:268
 * « Une convention conclue entre la Caisse nationale d'assurance vieillesse des travailleurs salariés, le ministre
 * chargé de la sécurité sociale et le ministre chargé de la fonction publique » (décret)
 * « définit les modalités de gestion du dispositif d'aide au maintien à domicile » (décret)
 * « ainsi que les modalités du remboursement par l'Etat à la Caisse nationale d'assurance vieillesse des travailleurs
 * salariés » (décret)
 */
function verdictDeConventionDeGestionDeDossierAmd(dossier: Dossier): Verdict {
  const conventionDeGestion = dossier.conventionDeGestion;
  if (
    !conventionDeGestion.conclueParLaCnav ||
    !conventionDeGestion.conclueParLeMinistreDeLaSecuriteSociale ||
    !conventionDeGestion.conclueParLeMinistreDeLaFonctionPublique ||
    !conventionDeGestion.modalitesDeGestionDefinies ||
    !conventionDeGestion.modalitesDeRemboursementDefinies
  )
    return 'non conforme';
  return 'conforme';
}

/**
 * contrôle convention de gestion : manquants — « AMD : aide au maintien à domicile des retraités de l'État »
 * procedure.attendu:268
 */
function manquantsDeConventionDeGestionDeDossierAmd(dossier: Dossier): readonly PieceManquanteDeConventionDeGestion[] {
  const conventionDeGestion = dossier.conventionDeGestion;
  const liste: PieceManquanteDeConventionDeGestion[] = [];
  if (!conventionDeGestion.conclueParLaCnav)
    liste.push({ piece: 'conclue par la Cnav', echeance: null, recommande: false });
  if (!conventionDeGestion.conclueParLeMinistreDeLaSecuriteSociale)
    liste.push({ piece: 'conclue par le ministre de la sécurité sociale', echeance: null, recommande: false });
  if (!conventionDeGestion.conclueParLeMinistreDeLaFonctionPublique)
    liste.push({ piece: 'conclue par le ministre de la fonction publique', echeance: null, recommande: false });
  if (!conventionDeGestion.modalitesDeGestionDefinies)
    liste.push({ piece: 'modalités de gestion définies', echeance: null, recommande: false });
  if (!conventionDeGestion.modalitesDeRemboursementDefinies)
    liste.push({ piece: 'modalités de remboursement définies', echeance: null, recommande: false });
  return liste;
}

// ------------------------ « AMD : aide au maintien à domicile des retraités de l'État » regles.attendu

/**
 * règle dossier AMD.retraité de l'État — « AMD : aide au maintien à domicile des retraités de l'État »
 * regles.attendu:101
 * « L'aide au maintien à domicile est ouverte aux titulaires d'une pension civile de retraite » (décret)
 */
function retraiteDeLEtatDeDossierAmd(dossier: Dossier): boolean {
  return dossier.pensions.some(
    (pension) => pension.nature === "pension civile de l'État" || pension.nature === "pension d'ouvrier de l'État",
  );
}

/**
 * règle dossier AMD.survivant d'un retraité de l'État — « AMD : aide au maintien à domicile des retraités de l'État »
 * regles.attendu:105
 * « Les titulaires d'une pension de réversion attribuée au titre d'une pension mentionnée à l'alinéa précédent
 * peuvent également bénéficier de la prestation, sous réserve des dispositions de l'article 9 » (décret)
 */
function survivantDUnRetraiteDeLEtatDeDossierAmd(dossier: Dossier): boolean {
  return dossier.pensions.some(
    (pension) =>
      pension.nature === "réversion d'une pension civile de l'État" ||
      pension.nature === "réversion d'une pension d'ouvrier de l'État",
  );
}

/**
 * règle dossier AMD.pension de survivant admise — « AMD : aide au maintien à domicile des retraités de l'État »
 * regles.attendu:117
 */
function pensionDeSurvivantAdmiseDeDossierAmd(dossier: Dossier, kept: Kept): boolean {
  // relevé : ASH n° 2843, sur l'aide des retraités de l'État : veufs et veuves non remariés, fiabilité B
  if (dossier.effetDuRemariage === 'remariage exclu') {
    const survivantDUnRetraiteDeLEtatDeDossierAmd = keptSurvivantDUnRetraiteDeLEtatDeDossierAmd(dossier, kept);
    return survivantDUnRetraiteDeLEtatDeDossierAmd && !dossier.remarie;
  }
  // « Les titulaires d'une pension de réversion attribuée au titre d'une pension mentionnée à l'alinéa précédent
  // peuvent également bénéficier de la prestation, sous réserve des dispositions de l'article 9 » (décret)
  return keptSurvivantDUnRetraiteDeLEtatDeDossierAmd(dossier, kept);
}

/**
 * paramètre dossier AMD.âge minimal (an) — « AMD : aide au maintien à domicile des retraités de l'État »
 * regles.attendu:126
 */
function ageMinimalDeDossierAmd(dossier: Dossier): number {
  // « personnes âgées d'au moins 55 ans » (décret)
  // « Dernière mise à jour des données de ce texte : 30 décembre 2023 » (décret)
  if (dossier.dateDeLaDemande >= DAY_2023_12_30) return 55;
  // relevé : ASH n° 2843, sur l'aide des retraités de l'État, fiabilité B
  if (dossier.dateDeLaDemande >= DAY_2014_01_13) return 55;
  return raise('hole', 'no version', 'dossier AMD.âge minimal');
}

/**
 * règle dossier AMD.âge minimal atteint — « AMD : aide au maintien à domicile des retraités de l'État »
 * regles.attendu:150
 */
function ageMinimalAtteintDeDossierAmd(dossier: Dossier): Day {
  // sans source : lecture « âge acquis en mars » de la question « anniversaire d'un 29 février »
  const ageMinimalDeDossierAmdValue = ageMinimalDeDossierAmd(dossier);
  const anniversaire = addMonths(
    dossier.dateDeNaissance,
    ageMinimalDeDossierAmdValue * 12,
    'dossier AMD.âge minimal atteint',
  );
  const jourPerdu =
    addMonths(anniversaire, 0 - ageMinimalDeDossierAmdValue * 12, 'dossier AMD.âge minimal atteint') !==
    dossier.dateDeNaissance;
  if (jourPerdu && dossier.anniversaireDUn29Fevrier === 'âge acquis en mars')
    return addDays(anniversaire, 1, 'dossier AMD.âge minimal atteint');
  // « personnes âgées d'au moins 55 ans » (décret)
  return anniversaire;
}

/**
 * règle dossier AMD.condition d'âge — « AMD : aide au maintien à domicile des retraités de l'État »
 * regles.attendu:159
 */
function conditionDAgeDeDossierAmd(dossier: Dossier, kept: Kept): boolean {
  // « personnes âgées d'au moins 55 ans » (décret)
  const ageMinimalAtteintDeDossierAmd = keptAgeMinimalAtteintDeDossierAmd(dossier, kept);
  if (ageMinimalAtteintDeDossierAmd <= dossier.dateDeLaDemande) return true;
  // « personnes âgées d'au moins 55 ans » (décret)
  if (ageMinimalAtteintDeDossierAmd > dossier.dateDeLaDemande && dossier.jourDeLaConditionDAge === 'jour de la demande')
    return false;
  // « L'aide au maintien à domicile peut être accordée aux personnes âgées d'au moins 55 ans » (décret)
  if (ageMinimalAtteintDeDossierAmd > dossier.dateDeLaDemande && dossier.dateDeLaDecision !== null)
    return ageMinimalAtteintDeDossierAmd <= dossier.dateDeLaDecision;
  // sans source : la décision n'est pas encore prise
  if (ageMinimalAtteintDeDossierAmd > dossier.dateDeLaDemande) return unanswered();
  return raise('hole', 'no branch', "dossier AMD.condition d'âge");
}

/**
 * règle dossier AMD.condition de groupe — « AMD : aide au maintien à domicile des retraités de l'État »
 * regles.attendu:172
 * « dont l'état de santé peut être assimilé aux groupes iso-ressources 5 ou 6 » (décret)
 */
function conditionDeGroupeDeDossierAmd(dossier: Dossier): boolean {
  return dossier.groupeAssimile >= PREMIER_GIR_DES_CAISSES_DE_RETRAITE_DE_DOSSIER_AMD;
}

/**
 * règle dossier AMD.trimestres du régime — « AMD : aide au maintien à domicile des retraités de l'État »
 * regles.attendu:179
 */
function trimestresDuRegimeDeDossierAmd(dossier: Dossier, v: Validation): number {
  // sans source : un régime a un seul nombre de trimestres, même quand le dossier le donne en plusieurs lignes
  if (v.regime !== 'autre régime') {
    let total = 0;
    for (const validation of dossier.validations) {
      if (validation.assure === v.assure && validation.regime === v.regime) total += validation.trimestres;
    }
    return total;
  }
  // sans source : deux autres régimes ne s'additionnent pas
  if (v.nomDuRegime !== null)
    return sum(
      dossier.validations
        .filter(
          (validation) =>
            validation.assure === v.assure &&
            validation.regime === v.regime &&
            validation.nomDuRegime !== null &&
            validation.nomDuRegime ===
              (v.nomDuRegime ?? raise('hole', 'absent value', 'dossier AMD.trimestres du régime', ['nom du régime'])),
        )
        .map((validation) => validation.trimestres),
      'dossier AMD.trimestres du régime',
    );
  // sans source : sans nom, les lignes d'« autre régime » comptent pour un seul régime
  let total = 0;
  for (const validation of dossier.validations) {
    if (validation.assure === v.assure && validation.regime === v.regime && validation.nomDuRegime === null)
      total += validation.trimestres;
  }
  return total;
}

/**
 * règle dossier AMD.trimestres comparés — « AMD : aide au maintien à domicile des retraités de l'État »
 * regles.attendu:197
 */
function trimestresComparesDeDossierAmd(dossier: Dossier, kept: Kept, v: Validation): number {
  // sans source : lecture « régimes additionnés » de la question « deux régimes de l'État »
  if (
    (v.regime === "pensions civiles de l'État" || v.regime === "pensions des ouvriers de l'État") &&
    dossier.deuxRegimesDeLEtat === 'régimes additionnés'
  ) {
    let total = 0;
    for (const validation of dossier.validations) {
      if (
        validation.assure === v.assure &&
        (validation.regime === "pensions civiles de l'État" || validation.regime === "pensions des ouvriers de l'État")
      )
        total += validation.trimestres;
    }
    return total;
  }
  // « celui au titre duquel l'assuré a validé le plus grand nombre de trimestres d'assurance » (décret)
  return keptTrimestresDuRegimeDeDossierAmd(dossier, kept, v);
}

/**
 * règle dossier AMD.validations du demandeur — « AMD : aide au maintien à domicile des retraités de l'État »
 * regles.attendu:204
 * sans source : les lignes du demandeur
 */
function validationsDuDemandeurDeDossierAmd(dossier: Dossier): readonly Validation[] {
  return dossier.validations.filter((validation) => validation.assure === 'demandeur');
}

/**
 * règle dossier AMD.validations du défunt — « AMD : aide au maintien à domicile des retraités de l'État »
 * regles.attendu:208
 * sans source : les lignes du conjoint décédé
 */
function validationsDuDefuntDeDossierAmd(dossier: Dossier): readonly Validation[] {
  return dossier.validations.filter((validation) => validation.assure === 'défunt');
}

/**
 * règle dossier AMD.place de l'État chez le demandeur — « AMD : aide au maintien à domicile des retraités de l'État »
 * regles.attendu:212
 */
function placeDeLEtatChezLeDemandeurDeDossierAmd(dossier: Dossier, kept: Kept): PlaceDeLEtat {
  // « est considéré comme le régime principal de retraite celui au titre duquel l'assuré a validé le plus grand
  // nombre de trimestres d'assurance » (décret)
  const validationsDuDemandeurDeDossierAmd = keptValidationsDuDemandeurDeDossierAmd(dossier, kept);
  const tetes = validationsDuDemandeurDeDossierAmd.filter((validation) => {
    const valeur = keptTrimestresComparesDeDossierAmd(dossier, kept, validation);
    const maximum = greatest(
      validationsDuDemandeurDeDossierAmd.map((validation2) =>
        keptTrimestresComparesDeDossierAmd(dossier, kept, validation2),
      ),
      "dossier AMD.place de l'État chez le demandeur",
    );
    return valeur === maximum;
  });
  let nombre = 0;
  for (const validation of tetes) {
    if (validation.regime === "pensions civiles de l'État" || validation.regime === "pensions des ouvriers de l'État")
      nombre += 1;
  }
  if (nombre === 0) return 'pas en tête';
  // « est considéré comme le régime principal de retraite celui au titre duquel l'assuré a validé le plus grand
  // nombre de trimestres d'assurance » (décret)
  if (nombre > 0) {
    let nombre2 = 0;
    for (const validation of tetes) {
      if (validation.regime === 'régime général' || validation.regime === 'autre régime') nombre2 += 1;
    }
    if (nombre2 === 0) return 'seul en tête';
  }
  // sans source : le décret ne dit rien de deux régimes à égalité
  if (nombre > 0) {
    let nombre2 = 0;
    for (const validation of tetes) {
      if (validation.regime === 'régime général' || validation.regime === 'autre régime') nombre2 += 1;
    }
    if (nombre2 > 0) return 'égalité en tête';
  }
  return raise('hole', 'no branch', "dossier AMD.place de l'État chez le demandeur");
}

/**
 * règle dossier AMD.place de l'État chez le défunt — « AMD : aide au maintien à domicile des retraités de l'État »
 * regles.attendu:224
 */
function placeDeLEtatChezLeDefuntDeDossierAmd(dossier: Dossier, kept: Kept): PlaceDeLEtat {
  // « est considéré comme le régime principal de retraite celui au titre duquel l'assuré a validé le plus grand
  // nombre de trimestres d'assurance » (décret)
  const validationsDuDefuntDeDossierAmd = keptValidationsDuDefuntDeDossierAmd(dossier, kept);
  const tetes = validationsDuDefuntDeDossierAmd.filter((validation) => {
    const valeur = keptTrimestresComparesDeDossierAmd(dossier, kept, validation);
    const maximum = greatest(
      validationsDuDefuntDeDossierAmd.map((validation2) =>
        keptTrimestresComparesDeDossierAmd(dossier, kept, validation2),
      ),
      "dossier AMD.place de l'État chez le défunt",
    );
    return valeur === maximum;
  });
  let nombre = 0;
  for (const validation of tetes) {
    if (validation.regime === "pensions civiles de l'État" || validation.regime === "pensions des ouvriers de l'État")
      nombre += 1;
  }
  if (nombre === 0) return 'pas en tête';
  // « est considéré comme le régime principal de retraite celui au titre duquel l'assuré a validé le plus grand
  // nombre de trimestres d'assurance » (décret)
  if (nombre > 0) {
    let nombre2 = 0;
    for (const validation of tetes) {
      if (validation.regime === 'régime général' || validation.regime === 'autre régime') nombre2 += 1;
    }
    if (nombre2 === 0) return 'seul en tête';
  }
  // sans source : le décret ne dit rien de deux régimes à égalité
  if (nombre > 0) {
    let nombre2 = 0;
    for (const validation of tetes) {
      if (validation.regime === 'régime général' || validation.regime === 'autre régime') nombre2 += 1;
    }
    if (nombre2 > 0) return 'égalité en tête';
  }
  return raise('hole', 'no branch', "dossier AMD.place de l'État chez le défunt");
}

/**
 * règle Le demandeur relève à titre principal d'un régime de l'État — « AMD : aide au maintien à domicile des
 * retraités de l'État » regles.attendu:244
 */
function demandeurRelevantDeLEtatDeDossierAmd(dossier: Dossier, kept: Kept): boolean {
  // « qui relèvent à titre principal du régime des pensions civiles de l'Etat ou du régime des pensions des
  // ouvriers des établissements industriels de l'Etat » (décret)
  const placeDeLEtatChezLeDemandeurDeDossierAmd = keptPlaceDeLEtatChezLeDemandeurDeDossierAmd(dossier, kept);
  if (placeDeLEtatChezLeDemandeurDeDossierAmd === 'seul en tête') return true;
  // « qui relèvent à titre principal du régime des pensions civiles de l'Etat ou du régime des pensions des
  // ouvriers des établissements industriels de l'Etat » (décret)
  if (placeDeLEtatChezLeDemandeurDeDossierAmd === 'pas en tête') return false;
  // sans source : lectures de la question « suite d'une égalité de trimestres »
  return dossier.suiteDUneEgaliteDeTrimestres === 'condition remplie';
}

/**
 * règle Le conjoint décédé relevait à titre principal d'un régime de l'État — « AMD : aide au maintien à domicile des
 * retraités de l'État » regles.attendu:253
 */
function defuntRelevantDeLEtatDeDossierAmd(dossier: Dossier, kept: Kept): boolean {
  // « qui relèvent à titre principal du régime des pensions civiles de l'Etat ou du régime des pensions des
  // ouvriers des établissements industriels de l'Etat » (décret)
  const placeDeLEtatChezLeDefuntDeDossierAmd = keptPlaceDeLEtatChezLeDefuntDeDossierAmd(dossier, kept);
  if (placeDeLEtatChezLeDefuntDeDossierAmd === 'seul en tête') return true;
  // « qui relèvent à titre principal du régime des pensions civiles de l'Etat ou du régime des pensions des
  // ouvriers des établissements industriels de l'Etat » (décret)
  if (placeDeLEtatChezLeDefuntDeDossierAmd === 'pas en tête') return false;
  // sans source : lectures de la question « suite d'une égalité de trimestres »
  return dossier.suiteDUneEgaliteDeTrimestres === 'condition remplie';
}

/**
 * règle dossier AMD.survivant de régime admis — « AMD : aide au maintien à domicile des retraités de l'État »
 * regles.attendu:272
 */
function survivantDeRegimeAdmisDeDossierAmd(dossier: Dossier, kept: Kept): boolean {
  // « est considéré comme le régime principal de retraite celui au titre duquel l'assuré a validé le plus grand
  // nombre de trimestres d'assurance » (décret)
  if (dossier.regimePrincipalDUnSurvivant === 'trimestres du demandeur')
    return keptDemandeurRelevantDeLEtatDeDossierAmd(dossier, kept);
  // sans source : lecture « trimestres du défunt » de la question « régime principal d'un survivant »
  if (dossier.regimePrincipalDUnSurvivant === 'trimestres du défunt')
    return keptDefuntRelevantDeLEtatDeDossierAmd(dossier, kept);
  // « peuvent également bénéficier de la prestation, sous réserve des dispositions de l'article 9 » (décret)
  return true;
}

/**
 * règle dossier AMD.condition de pension et de régime — « AMD : aide au maintien à domicile des retraités de l'État »
 * regles.attendu:281
 * « qui relèvent à titre principal du régime des pensions civiles de l'Etat ou du régime des pensions des ouvriers
 * des établissements industriels de l'Etat » (décret)
 * « Les titulaires d'une pension de réversion attribuée au titre d'une pension mentionnée à l'alinéa précédent
 * peuvent également bénéficier de la prestation, sous réserve des dispositions de l'article 9 » (décret)
 */
function conditionDePensionEtDeRegimeDeDossierAmd(dossier: Dossier, kept: Kept): boolean {
  return (
    (keptRetraiteDeLEtatDeDossierAmd(dossier, kept) && keptDemandeurRelevantDeLEtatDeDossierAmd(dossier, kept)) ||
    (keptPensionDeSurvivantAdmiseDeDossierAmd(dossier, kept) && keptSurvivantDeRegimeAdmisDeDossierAmd(dossier, kept))
  );
}

/**
 * règle dossier AMD.aide du département de même nature — « AMD : aide au maintien à domicile des retraités de l'État
 * » regles.attendu:288
 * « L'aide au maintien à domicile n'est cumulable ni avec les aides de même nature versées par les conseils
 * départementaux » (décret)
 */
function aideDuDepartementDeMemeNatureDeDossierAmd(dossier: Dossier): boolean {
  return dossier.aidesPercues.some(
    (aidePercue) => aidePercue.verseur === 'conseil départemental' && aidePercue.memeNatureOuMemeObjet,
  );
}

/**
 * règle dossier AMD.aide au titre du handicap — « AMD : aide au maintien à domicile des retraités de l'État »
 * regles.attendu:300
 * « ni avec les aides prévues par les textes législatifs et réglementaires versées au titre du handicap » (décret)
 */
function aideAuTitreDuHandicapDeDossierAmd(dossier: Dossier): boolean {
  return (
    dossier.aidesPercues.some((aidePercue) => aidePercue.titreDeVersement === 'handicap') ||
    (dossier.aidesPercues.some((aidePercue) => aidePercue.titreDeVersement === 'majoration pour tierce personne') &&
      dossier.titreDeLaMajoration === 'majoration du handicap')
  );
}

/**
 * règle dossier AMD.aide de La Poste ou d'Orange de même objet — « AMD : aide au maintien à domicile des retraités de
 * l'État » regles.attendu:304
 * « avec une prestation ayant le même objet servie par La Poste ou Orange » (décret)
 */
function aideDeLaPosteOuDOrangeDeMemeObjetDeDossierAmd(dossier: Dossier): boolean {
  return dossier.aidesPercues.some(
    (aidePercue) => aidePercue.verseur === 'La Poste ou Orange' && aidePercue.memeNatureOuMemeObjet,
  );
}

/**
 * règle dossier AMD.tenu au non-cumul avec La Poste ou Orange — « AMD : aide au maintien à domicile des retraités de
 * l'État » regles.attendu:316
 */
function tenuAuNonCumulAvecLaPosteOuOrangeDeDossierAmd(dossier: Dossier): boolean {
  // « Les fonctionnaires civils et ouvriers d'Etat retraités des anciens ministères des postes et des
  // télécommunications ne peuvent cumuler l'aide au maintien à domicile prévue par le présent décret avec une
  // prestation ayant le même objet servie par La Poste ou Orange » (décret)
  if (dossier.lienAvecLesPostes === 'agent retraité') return true;
  // « peuvent également bénéficier de la prestation, sous réserve des dispositions de l'article 9 » (décret)
  if (dossier.lienAvecLesPostes === "survivant d'un agent")
    return dossier.survivantDUnAgentDesPostes === 'survivant visé';
  // sans source : le décret ne nomme que les retraités de ces anciens ministères
  return false;
}

/**
 * règle dossier AMD.cumul interdit — « AMD : aide au maintien à domicile des retraités de l'État » regles.attendu:324
 * « L'aide au maintien à domicile n'est cumulable ni avec les aides de même nature versées par les conseils
 * départementaux, ni avec les aides prévues par les textes législatifs et réglementaires versées au titre du handicap
 * » (décret)
 * « ne peuvent cumuler l'aide au maintien à domicile prévue par le présent décret avec une prestation ayant le même
 * objet servie par La Poste ou Orange » (décret)
 */
function cumulInterditDeDossierAmd(dossier: Dossier, kept: Kept): boolean {
  return (
    keptAideDuDepartementDeMemeNatureDeDossierAmd(dossier, kept) ||
    keptAideAuTitreDuHandicapDeDossierAmd(dossier, kept) ||
    (tenuAuNonCumulAvecLaPosteOuOrangeDeDossierAmd(dossier) &&
      keptAideDeLaPosteOuDOrangeDeMemeObjetDeDossierAmd(dossier, kept))
  );
}

/**
 * paramètre dossier AMD.terme de la mission — « AMD : aide au maintien à domicile des retraités de l'État »
 * regles.attendu:332
 */
function termeDeLaMissionDeDossierAmd(day: Day): Day {
  // « pour une durée limitée dont le terme est fixé au 31 décembre 2026 » (décret)
  if (day >= DAY_2023_12_30) return DAY_2026_12_31;
  // sans source : prolongations cherchées et non trouvées
  if (day >= DAY_2016_01_01) return unanswered();
  // relevé : ASH n° 2843 et n° 2773, expérimentation jusqu'au 31 décembre 2015, fiabilité B
  if (day >= DAY_2014_01_13) return DAY_2015_12_31;
  return raise('hole', 'no version', 'dossier AMD.terme de la mission');
}

/**
 * règle dossier AMD.aide en vigueur — « AMD : aide au maintien à domicile des retraités de l'État »
 * regles.attendu:349
 * « est confiée à titre exclusif à la branche retraite du régime général, pour une durée limitée dont le terme est
 * fixé au 31 décembre 2026 » (décret)
 */
function aideEnVigueurDeDossierAmd(dossier: Dossier): boolean {
  return (
    dossier.dateDeLaDemande <= termeDeLaMissionDeDossierAmd(dossier.dateDeLaDemande) ||
    dossier.porteeDuTerme === 'mission seule'
  );
}

/**
 * règle dossier AMD.conditions hors ressources — « AMD : aide au maintien à domicile des retraités de l'État »
 * regles.attendu:356
 */
function conditionsHorsRessourcesDeDossierAmd(dossier: Dossier, kept: Kept): boolean {
  // « L'aide au maintien à domicile peut être accordée aux personnes âgées d'au moins 55 ans dont l'état de
  // santé peut être assimilé aux groupes iso-ressources 5 ou 6 et qui relèvent à titre principal » (décret)
  if (dossier.dateDeLaDemande >= DAY_2023_12_30)
    return (
      aideEnVigueurDeDossierAmd(dossier) &&
      keptConditionDAgeDeDossierAmd(dossier, kept) &&
      conditionDeGroupeDeDossierAmd(dossier) &&
      keptConditionDePensionEtDeRegimeDeDossierAmd(dossier, kept) &&
      !keptCumulInterditDeDossierAmd(dossier, kept)
    );
  // sans source : la rédaction d'alors n'est pas au dossier
  if (dossier.dateDeLaDemande >= DAY_2012_07_28) return unanswered();
  return raise('hole', 'no version', 'dossier AMD.conditions hors ressources');
}

/**
 * règle dossier AMD.aide ouverte — « AMD : aide au maintien à domicile des retraités de l'État » regles.attendu:364
 */
function aideOuverteDeDossierAmd(dossier: Dossier, kept: Kept): boolean {
  // « Le bénéfice de l'aide au maintien à domicile est soumis à une condition de ressources » (décret)
  if (dossier.dateDeLaDemande >= DAY_2023_12_30)
    return (
      keptConditionsHorsRessourcesDeDossierAmd(dossier, kept) && keptConditionDeRessourcesDeDossierAmd(dossier, kept)
    );
  // sans source : la rédaction d'alors n'est pas au dossier
  if (dossier.dateDeLaDemande >= DAY_2012_07_28) return unanswered();
  return raise('hole', 'no version', 'dossier AMD.aide ouverte');
}

// ------------------------ « AMD : aide au maintien à domicile des retraités de l'État » ressources.attendu

/**
 * règle dossier AMD.composition du foyer — « AMD : aide au maintien à domicile des retraités de l'État »
 * ressources.attendu:28
 */
function compositionDuFoyerDeDossierAmd(dossier: Dossier): Foyer {
  // « La composition du foyer est appréciée à la date de la demande » (décret)
  const situationsConnues = dossier.situationsDuFoyer.filter(
    (situationDuFoyer) => situationDuFoyer.debuteLe <= dossier.dateDeLaDemande,
  );
  if (situationsConnues.length !== 0)
    return withGreatest(
      situationsConnues,
      (situationDuFoyer) => [situationDuFoyer.debuteLe],
      'dossier AMD.composition du foyer',
    ).composition;
  // sans source : le dossier ne dit rien du foyer à la date de la demande
  return unanswered();
}

/**
 * règle dossier AMD.revenu à la demande (€, × 100) — « AMD : aide au maintien à domicile des retraités de l'État »
 * ressources.attendu:43
 */
function revenuALaDemandeDeDossierAmd(dossier: Dossier): number {
  // « Le revenu brut global pris en compte est celui figurant sur le dernier avis d'imposition ou de
  // non-imposition reçu par l'intéressé » (décret)
  const avisDAlors = dossier.avisRecus.filter((avisDImposition) => avisDImposition.recuLe <= dossier.dateDeLaDemande);
  if (avisDAlors.length !== 0)
    return withGreatest(avisDAlors, (avisDImposition) => [avisDImposition.recuLe], 'dossier AMD.revenu à la demande')
      .revenuInscrit;
  // sans source : aucun avis reçu à la demande
  return unanswered();
}

/**
 * règle dossier AMD.revenu à la décision (€, × 100) — « AMD : aide au maintien à domicile des retraités de l'État »
 * ressources.attendu:50
 */
function revenuALaDecisionDeDossierAmd(dossier: Dossier): number {
  // sans source : la décision n'est pas encore prise
  if (dossier.dateDeLaDecision === null) return unanswered();
  // « Le revenu brut global pris en compte est celui figurant sur le dernier avis d'imposition ou de
  // non-imposition reçu par l'intéressé » (décret)
  const avisDAlors = dossier.avisRecus.filter(
    (avisDImposition) =>
      avisDImposition.recuLe <=
      (dossier.dateDeLaDecision ??
        raise('hole', 'absent value', 'dossier AMD.revenu à la décision', ['date de la décision'])),
  );
  if (avisDAlors.length !== 0)
    return withGreatest(avisDAlors, (avisDImposition) => [avisDImposition.recuLe], 'dossier AMD.revenu à la décision')
      .revenuInscrit;
  // sans source : aucun avis reçu à la décision
  return unanswered();
}

/**
 * règle dossier AMD.revenu brut global (€, × 100) — « AMD : aide au maintien à domicile des retraités de l'État »
 * ressources.attendu:59
 */
function revenuBrutGlobalDeDossierAmd(dossier: Dossier, kept: Kept): number {
  // « Le revenu brut global pris en compte est celui figurant sur le dernier avis d'imposition ou de
  // non-imposition reçu par l'intéressé » (décret)
  if (dossier.jourDeLAvis === 'avis de la demande') return keptRevenuALaDemandeDeDossierAmd(dossier, kept);
  // « Le revenu brut global pris en compte est celui figurant sur le dernier avis d'imposition ou de
  // non-imposition reçu par l'intéressé » (décret)
  return keptRevenuALaDecisionDeDossierAmd(dossier, kept);
}

/**
 * règle dossier AMD.revenu annuel retenu (€, × 100) — « AMD : aide au maintien à domicile des retraités de l'État »
 * ressources.attendu:84
 */
function revenuAnnuelRetenuDeDossierAmd(dossier: Dossier, kept: Kept): number {
  const cas1 = dossier.foyerChangeDepuisLAvis && dossier.revenuDUnFoyerQuiAChange === 'revenu à recalculer';
  const cas2 = dossier.ressourcesMensuellesDuBareme === 'autre calcul';
  const cas3 = !cas1 && !cas2;
  const clauses = new Clauses<number>('dossier AMD.revenu annuel retenu', [cas1, cas2, cas3]);
  // sans source : lecture « revenu à recalculer » de la question « revenu d'un foyer qui a changé »
  if (cas1) clauses.give(unanswered());
  // sans source : lecture « autre calcul » de la question « ressources mensuelles du barème »
  if (cas2) clauses.give(unanswered());
  // « Le revenu brut global pris en compte est celui figurant sur le dernier avis d'imposition ou de
  // non-imposition reçu par l'intéressé » (décret)
  if (cas3) clauses.give(keptRevenuBrutGlobalDeDossierAmd(dossier, kept));
  return clauses.value('no branch');
}

/**
 * règle dossier AMD.ressources en euros entiers (€, × 100) — « AMD : aide au maintien à domicile des retraités de
 * l'État » ressources.attendu:113
 */
function ressourcesEnEurosEntiersDeDossierAmd(dossier: Dossier, kept: Kept): number {
  // sans source : lecture « euro inférieur » de la question « entre deux tranches »
  if (dossier.entreDeuxTranches === 'euro inférieur') {
    const revenuAnnuelRetenuDeDossierAmd = keptRevenuAnnuelRetenuDeDossierAmd(dossier, kept);
    return multiply(
      roundExact(
        divideExact(
          toExact(revenuAnnuelRetenuDeDossierAmd, 2, 'dossier AMD.ressources en euros entiers'),
          { n: 12, d: 1 },
          'dossier AMD.ressources en euros entiers',
        ),
        1,
        0,
        'down',
        'dossier AMD.ressources en euros entiers',
      ),
      100,
      'dossier AMD.ressources en euros entiers',
    );
  }
  // sans source : lecture « euro le plus proche » de la question « entre deux tranches »
  if (dossier.entreDeuxTranches === 'euro le plus proche') {
    const revenuAnnuelRetenuDeDossierAmd = keptRevenuAnnuelRetenuDeDossierAmd(dossier, kept);
    return multiply(
      roundExact(
        divideExact(
          toExact(revenuAnnuelRetenuDeDossierAmd, 2, 'dossier AMD.ressources en euros entiers'),
          { n: 12, d: 1 },
          'dossier AMD.ressources en euros entiers',
        ),
        1,
        0,
        'nearest',
        'dossier AMD.ressources en euros entiers',
      ),
      100,
      'dossier AMD.ressources en euros entiers',
    );
  }
  // sans source : lecture « euro supérieur » de la question « entre deux tranches »
  const revenuAnnuelRetenuDeDossierAmd = keptRevenuAnnuelRetenuDeDossierAmd(dossier, kept);
  return multiply(
    roundExact(
      divideExact(
        toExact(revenuAnnuelRetenuDeDossierAmd, 2, 'dossier AMD.ressources en euros entiers'),
        { n: 12, d: 1 },
        'dossier AMD.ressources en euros entiers',
      ),
      1,
      0,
      'up',
      'dossier AMD.ressources en euros entiers',
    ),
    100,
    'dossier AMD.ressources en euros entiers',
  );
}

/**
 * barème dossier AMD.taux du barème (%, × 100) — « AMD : aide au maintien à domicile des retraités de l'État »
 * ressources.attendu:123
 */
function tauxDuBaremeDeDossierAmd(dossier: Dossier, kept: Kept, day: Day): number {
  // relevé : Arrêté du 21 décembre 2017 (Vigie, kiosque de Bercy) : limites augmentées, parts inchangées,
  // tableau non trouvé, fiabilité B
  if (day >= DAY_2018_01_01) return unanswered();
  // relevé : Tout sur mes finances, dépendance : les aides publiques pour les fonctionnaires d'État retraités
  // (arrêté du 21 avril 2016), fiabilité B
  if (day >= DAY_2017_01_01) {
    const compositionDuFoyerDeDossierAmdLu = keptCompositionDuFoyerDeDossierAmd(dossier, kept);
    const ressourcesEnEurosEntiersDeDossierAmdLu = () => keptRessourcesEnEurosEntiersDeDossierAmd(dossier, kept);
    if (compositionDuFoyerDeDossierAmdLu === 'personne seule' && ressourcesEnEurosEntiersDeDossierAmdLu() <= 83600)
      return 9000;
    if (
      compositionDuFoyerDeDossierAmdLu === 'personne seule' &&
      ressourcesEnEurosEntiersDeDossierAmdLu() >= 83700 &&
      ressourcesEnEurosEntiersDeDossierAmdLu() <= 89500
    )
      return 8600;
    if (
      compositionDuFoyerDeDossierAmdLu === 'personne seule' &&
      ressourcesEnEurosEntiersDeDossierAmdLu() >= 89600 &&
      ressourcesEnEurosEntiersDeDossierAmdLu() <= 101000
    )
      return 7900;
    if (
      compositionDuFoyerDeDossierAmdLu === 'personne seule' &&
      ressourcesEnEurosEntiersDeDossierAmdLu() >= 101100 &&
      ressourcesEnEurosEntiersDeDossierAmdLu() <= 109100
    )
      return 7300;
    if (
      compositionDuFoyerDeDossierAmdLu === 'personne seule' &&
      ressourcesEnEurosEntiersDeDossierAmdLu() >= 109200 &&
      ressourcesEnEurosEntiersDeDossierAmdLu() <= 114100
    )
      return 6400;
    if (
      compositionDuFoyerDeDossierAmdLu === 'personne seule' &&
      ressourcesEnEurosEntiersDeDossierAmdLu() >= 114200 &&
      ressourcesEnEurosEntiersDeDossierAmdLu() <= 125900
    )
      return 4900;
    if (compositionDuFoyerDeDossierAmdLu === 'personne seule' && ressourcesEnEurosEntiersDeDossierAmdLu() >= 126000)
      return 0;
    if (compositionDuFoyerDeDossierAmdLu === 'ménage' && ressourcesEnEurosEntiersDeDossierAmdLu() <= 145200)
      return 9000;
    if (
      compositionDuFoyerDeDossierAmdLu === 'ménage' &&
      ressourcesEnEurosEntiersDeDossierAmdLu() >= 145300 &&
      ressourcesEnEurosEntiersDeDossierAmdLu() <= 155100
    )
      return 8600;
    if (
      compositionDuFoyerDeDossierAmdLu === 'ménage' &&
      ressourcesEnEurosEntiersDeDossierAmdLu() >= 155200 &&
      ressourcesEnEurosEntiersDeDossierAmdLu() <= 169800
    )
      return 7900;
    if (
      compositionDuFoyerDeDossierAmdLu === 'ménage' &&
      ressourcesEnEurosEntiersDeDossierAmdLu() >= 169900 &&
      ressourcesEnEurosEntiersDeDossierAmdLu() <= 175600
    )
      return 7300;
    if (
      compositionDuFoyerDeDossierAmdLu === 'ménage' &&
      ressourcesEnEurosEntiersDeDossierAmdLu() >= 175700 &&
      ressourcesEnEurosEntiersDeDossierAmdLu() <= 182000
    )
      return 6400;
    if (
      compositionDuFoyerDeDossierAmdLu === 'ménage' &&
      ressourcesEnEurosEntiersDeDossierAmdLu() >= 182100 &&
      ressourcesEnEurosEntiersDeDossierAmdLu() <= 192300
    )
      return 4900;
    if (compositionDuFoyerDeDossierAmdLu === 'ménage' && ressourcesEnEurosEntiersDeDossierAmdLu() >= 192400) return 0;
    return raise('hole', 'no row', 'dossier AMD.taux du barème');
  }
  // relevé : Arrêté du 25 septembre 2012, article 1, qui renvoie à une annexe non relevée, fiabilité A
  if (day >= DAY_2012_10_06) return unanswered();
  return raise('hole', 'no version', 'dossier AMD.taux du barème');
}

/**
 * règle Jour dont le barème est lu — « AMD : aide au maintien à domicile des retraités de l'État »
 * ressources.attendu:149
 */
function jourDeLectureDeDossierAmd(dossier: Dossier): Day {
  // « La composition du foyer est appréciée à la date de la demande » (décret)
  if (dossier.jourDuBareme === 'barème de la demande') return dossier.dateDeLaDemande;
  // « 4° La décision d'attribution de l'aide ainsi que le choix de son montant et de sa durée » (décret)
  if (dossier.dateDeLaDecision !== null) return dossier.dateDeLaDecision;
  // sans source : la décision n'est pas encore prise
  return unanswered();
}

/**
 * règle dossier AMD.taux de l'État (%, × 100) — « AMD : aide au maintien à domicile des retraités de l'État »
 * ressources.attendu:158
 * « Le taux de l'aide accordée par l'Etat est déterminé en fonction du revenu brut global et de la composition du
 * foyer fiscal du demandeur » (décret)
 */
function tauxDeLEtatDeDossierAmd(dossier: Dossier, kept: Kept): number {
  return keptTauxDuBaremeDeDossierAmd(dossier, kept, jourDeLectureDeDossierAmd(dossier));
}

/**
 * règle dossier AMD.part du retraité (%, × 100) — « AMD : aide au maintien à domicile des retraités de l'État »
 * ressources.attendu:162
 * relevé : Arrêté du 4 juillet 2014, article 1 : financement partagé entre les retraités et l'État, fiabilité A
 */
function partDuRetraiteDeDossierAmd(dossier: Dossier, kept: Kept): number {
  return subtract(10000, keptTauxDeLEtatDeDossierAmd(dossier, kept), 'dossier AMD.part du retraité');
}

/**
 * règle dossier AMD.condition de ressources depuis 2021 — « AMD : aide au maintien à domicile des retraités de l'État
 * » ressources.attendu:177
 */
function conditionDeRessourcesDepuis2021DeDossierAmd(dossier: Dossier): boolean {
  // sans source : la caisse a l'arrêté
  if (dossier.conditionDeRessourcesAppreciee !== null) return dossier.conditionDeRessourcesAppreciee;
  // relevé : CFDT Retraités, l'action sociale dans la fonction publique d'État : toutes les tranches ouvertes
  // depuis 2021, fiabilité C
  if (dossier.porteeDeLaConditionDeRessources === 'simple barème') return true;
  // sans source : l'arrêté en vigueur depuis 2021 n'a pas été trouvé
  return unanswered();
}

/**
 * règle dossier AMD.condition de ressources du barème lu — « AMD : aide au maintien à domicile des retraités de
 * l'État » ressources.attendu:186
 */
function conditionDeRessourcesDuBaremeLuDeDossierAmd(dossier: Dossier, kept: Kept): boolean {
  const jour = jourDeLectureDeDossierAmd(dossier);
  // sans source : l'arrêté en vigueur depuis 2021 n'a pas été trouvé
  if (jour >= DAY_2021_01_01) return conditionDeRessourcesDepuis2021DeDossierAmd(dossier);
  if (jour >= DAY_2018_01_01) {
    // sans source : la caisse a l'arrêté
    if (dossier.conditionDeRessourcesAppreciee !== null) return dossier.conditionDeRessourcesAppreciee;
    // relevé : Arrêté du 21 décembre 2017 (Vigie, kiosque de Bercy) : limites augmentées, tableau non trouvé,
    // fiabilité B
    return unanswered();
  }
  // relevé : Tout sur mes finances, dépendance : les aides publiques pour les fonctionnaires d'État retraités
  // (arrêté du 21 avril 2016), fiabilité B
  if (jour >= DAY_2012_10_06) return keptTauxDeLEtatDeDossierAmd(dossier, kept) > 0;
  return raise('hole', 'no version', 'dossier AMD.condition de ressources du barème lu');
}

/**
 * règle dossier AMD.condition de ressources — « AMD : aide au maintien à domicile des retraités de l'État »
 * ressources.attendu:201
 */
function conditionDeRessourcesDeDossierAmd(dossier: Dossier, kept: Kept): boolean {
  // « Le bénéfice de l'aide au maintien à domicile est soumis à une condition de ressources » (décret)
  if (dossier.dateDeLaDemande >= DAY_2021_01_01) return conditionDeRessourcesDepuis2021DeDossierAmd(dossier);
  if (dossier.dateDeLaDemande >= DAY_2018_01_01) {
    const cas1 = dossier.conditionDeRessourcesAppreciee !== null;
    let tout = false;
    if (dossier.conditionDeRessourcesAppreciee === null) {
      const baremeDe2021 = jourDeLectureDeDossierAmd(dossier) >= DAY_2021_01_01;
      tout = baremeDe2021;
    }
    const cas2 = tout && dossier.porteeDeLaConditionDeRessources === 'simple barème';
    let cas3 = false;
    if (dossier.conditionDeRessourcesAppreciee === null) {
      const baremeDe2021 = jourDeLectureDeDossierAmd(dossier) >= DAY_2021_01_01;
      cas3 = !baremeDe2021 || dossier.porteeDeLaConditionDeRessources === 'limite qui exclut';
    }
    const clauses = new Clauses<boolean>('dossier AMD.condition de ressources', [cas1, cas2, cas3]);
    // sans source : la caisse a l'arrêté
    if (cas1) clauses.give(dossier.conditionDeRessourcesAppreciee);
    // relevé : CFDT Retraités, l'action sociale dans la fonction publique d'État : toutes les tranches ouvertes
    // depuis 2021, fiabilité C
    if (cas2) clauses.give(true);
    // relevé : Arrêté du 21 décembre 2017 (Vigie, kiosque de Bercy) : limites augmentées, tableau non trouvé,
    // fiabilité B
    if (cas3) clauses.give(unanswered());
    return clauses.value('no branch');
  }
  // « Le bénéfice de l'aide au maintien à domicile est soumis à une condition de ressources » (décret)
  if (dossier.dateDeLaDemande >= DAY_2012_10_06) return keptConditionDeRessourcesDuBaremeLuDeDossierAmd(dossier, kept);
  return raise('hole', 'no version', 'dossier AMD.condition de ressources');
}

/**
 * paramètre dossier AMD.plafond annuel du plan (€, × 100) — « AMD : aide au maintien à domicile des retraités de
 * l'État » ressources.attendu:220
 */
function plafondAnnuelDuPlanDeDossierAmd(day: Day): number {
  // sans source : arrêté en vigueur depuis 2021 cherché et non trouvé
  if (day >= DAY_2021_01_01) return unanswered();
  // relevé : PSP PACA, arrêté du 21 décembre 2017, article 2, fiabilité B
  if (day >= DAY_2018_01_01) return 300000;
  // relevé : Arrêté du 4 juillet 2014, article 2 : dépense annuelle totale prise en compte, fiabilité A
  if (day >= DAY_2014_07_01) return 300000;
  // relevé : ASH n° 2843, sur l'arrêté en vigueur le 13 janvier 2014, fiabilité B
  if (day >= DAY_2014_01_13) return 300000;
  // relevé : Arrêté du 25 septembre 2012, article 2 : plafond d'aide annuel, fiabilité A
  if (day >= DAY_2012_10_06) return 300000;
  return raise('hole', 'no version', 'dossier AMD.plafond annuel du plan');
}

/**
 * paramètre dossier AMD.plafond du soutien après hospitalisation (€, × 100) — « AMD : aide au maintien à domicile des
 * retraités de l'État » ressources.attendu:232
 */
function plafondDuSoutienApresHospitalisationDeDossierAmd(day: Day): number {
  // sans source : arrêté en vigueur depuis 2021 cherché et non trouvé
  if (day >= DAY_2021_01_01) return unanswered();
  // relevé : PSP PACA, arrêté du 21 décembre 2017, article 3, fiabilité B
  if (day >= DAY_2018_01_01) return 180000;
  // relevé : Arrêté du 4 juillet 2014, article 3, fiabilité A
  if (day >= DAY_2014_07_01) return 180000;
  // relevé : ASH n° 2843, sur l'arrêté en vigueur le 13 janvier 2014, fiabilité B
  if (day >= DAY_2014_01_13) return 180000;
  return raise('hole', 'no version', 'dossier AMD.plafond du soutien après hospitalisation');
}

/**
 * paramètre dossier AMD.plafond du soutien en période de fragilité (€, × 100) — « AMD : aide au maintien à domicile
 * des retraités de l'État » ressources.attendu:242
 */
function plafondDuSoutienEnPeriodeDeFragiliteDeDossierAmd(day: Day): number {
  // sans source : arrêté en vigueur depuis 2021 cherché et non trouvé
  if (day >= DAY_2021_01_01) return unanswered();
  // relevé : PSP PACA, arrêté du 21 décembre 2017, article 4, fiabilité B
  if (day >= DAY_2018_01_01) return 180000;
  // relevé : Arrêté du 4 juillet 2014, article 4, fiabilité A
  if (day >= DAY_2014_07_01) return 180000;
  // relevé : ASH n° 2843, sur l'arrêté en vigueur le 13 janvier 2014, fiabilité B
  if (day >= DAY_2014_01_13) return 180000;
  return raise('hole', 'no version', 'dossier AMD.plafond du soutien en période de fragilité');
}

/**
 * règle dossier AMD.part de l'État pour le plan (€, × 100) — « AMD : aide au maintien à domicile des retraités de
 * l'État » ressources.attendu:261
 */
function partDeLEtatPourLePlanDeDossierAmd(dossier: Dossier, kept: Kept): number {
  // relevé : Arrêté du 4 juillet 2014, article 2 : dépense annuelle totale prise en compte, fiabilité A
  if (dossier.sensDuPlafondAnnuel === 'plafond de dépense') {
    const plafondDuPlanLu = plafondAnnuelDuPlanDeDossierAmd(jourDeLectureDeDossierAmd(dossier));
    const valeur = Math.min(dossier.depenseAnnuelleDuPlan, plafondDuPlanLu);
    const tauxDeLEtatDeDossierAmd = keptTauxDeLEtatDeDossierAmd(dossier, kept);
    return roundScaled(
      multiply(valeur, tauxDeLEtatDeDossierAmd, "dossier AMD.part de l'État pour le plan"),
      6,
      1,
      2,
      'nearest',
      "dossier AMD.part de l'État pour le plan",
    );
  }
  // « ainsi que le plafond annuel d'aide » (décret)
  const tauxDeLEtatDeDossierAmd = keptTauxDeLEtatDeDossierAmd(dossier, kept);
  const valeur = roundScaled(
    multiply(dossier.depenseAnnuelleDuPlan, tauxDeLEtatDeDossierAmd, "dossier AMD.part de l'État pour le plan"),
    6,
    1,
    2,
    'nearest',
    "dossier AMD.part de l'État pour le plan",
  );
  return Math.min(valeur, plafondAnnuelDuPlanDeDossierAmd(jourDeLectureDeDossierAmd(dossier)));
}

/**
 * plafond dossier AMD.dépense prise en compte après hospitalisation (€, × 100) — « AMD : aide au maintien à domicile
 * des retraités de l'État » ressources.attendu:270
 * relevé : Arrêté du 4 juillet 2014, article 3, fiabilité A
 */
function depensePriseEnCompteApresHospitalisationDeDossierAmd(dossier: Dossier): number {
  return Math.min(
    dossier.depenseApresHospitalisation,
    plafondDuSoutienApresHospitalisationDeDossierAmd(jourDeLectureDeDossierAmd(dossier)),
  );
}

/**
 * plafond dossier AMD.dépense prise en compte en période de fragilité (€, × 100) — « AMD : aide au maintien à
 * domicile des retraités de l'État » ressources.attendu:274
 * relevé : Arrêté du 4 juillet 2014, article 4, fiabilité A
 */
function depensePriseEnCompteEnPeriodeDeFragiliteDeDossierAmd(dossier: Dossier): number {
  return Math.min(
    dossier.depenseDeLaPeriodeDeFragilite,
    plafondDuSoutienEnPeriodeDeFragiliteDeDossierAmd(jourDeLectureDeDossierAmd(dossier)),
  );
}

/**
 * règle dossier AMD.ressources mensuelles (€, × 100) — « AMD : aide au maintien à domicile des retraités de l'État »
 * ressources.attendu:281
 * sans source : les limites sont des euros entiers, à ne pas atteindre ; le centime inférieur ne les fait franchir à
 * personne
 */
function ressourcesMensuellesDeDossierAmd(dossier: Dossier, kept: Kept): number {
  return roundExact(
    divideExact(
      toExact(keptRevenuAnnuelRetenuDeDossierAmd(dossier, kept), 2, 'dossier AMD.ressources mensuelles'),
      { n: 12, d: 1 },
      'dossier AMD.ressources mensuelles',
    ),
    1,
    2,
    'down',
    'dossier AMD.ressources mensuelles',
  );
}

/**
 * barème dossier AMD.plafond de l'aide habitat (€, × 100) — « AMD : aide au maintien à domicile des retraités de
 * l'État » ressources.attendu:286
 */
function plafondDeLAideHabitatDeDossierAmd(dossier: Dossier, kept: Kept): number | null {
  const jour = jourDeLectureDeDossierAmd(dossier);
  // relevé : Arrêté du 21 avril 2016 (Vigie, kiosque de Bercy) : limites augmentées, tableau de l'habitat non
  // trouvé, fiabilité B
  if (jour >= DAY_2016_04_21) return unanswered();
  // relevé : ASH n° 2869, sur l'arrêté du 4 juillet 2014, article 5, fiabilité B
  if (jour >= DAY_2014_07_01) {
    const compositionDuFoyerDeDossierAmd = keptCompositionDuFoyerDeDossierAmd(dossier, kept);
    const ressourcesMensuellesDeDossierAmdLu = () => {
      const ressourcesMensuellesDeDossierAmd = keptRessourcesMensuellesDeDossierAmd(dossier, kept);
      return ressourcesMensuellesDeDossierAmd;
    };
    if (compositionDuFoyerDeDossierAmd === 'personne seule' && ressourcesMensuellesDeDossierAmdLu() < 89400)
      return 350000;
    if (
      compositionDuFoyerDeDossierAmd === 'personne seule' &&
      ressourcesMensuellesDeDossierAmdLu() >= 89400 &&
      ressourcesMensuellesDeDossierAmdLu() <= 113999
    )
      return 300000;
    if (
      compositionDuFoyerDeDossierAmd === 'personne seule' &&
      ressourcesMensuellesDeDossierAmdLu() >= 114000 &&
      ressourcesMensuellesDeDossierAmdLu() <= 125799
    )
      return 250000;
    if (compositionDuFoyerDeDossierAmd === 'personne seule' && ressourcesMensuellesDeDossierAmdLu() >= 125800)
      return null;
    if (compositionDuFoyerDeDossierAmd === 'ménage' && ressourcesMensuellesDeDossierAmdLu() < 154900) return 350000;
    if (
      compositionDuFoyerDeDossierAmd === 'ménage' &&
      ressourcesMensuellesDeDossierAmdLu() >= 154900 &&
      ressourcesMensuellesDeDossierAmdLu() <= 181799
    )
      return 300000;
    if (
      compositionDuFoyerDeDossierAmd === 'ménage' &&
      ressourcesMensuellesDeDossierAmdLu() >= 181800 &&
      ressourcesMensuellesDeDossierAmdLu() <= 192099
    )
      return 250000;
    if (compositionDuFoyerDeDossierAmd === 'ménage' && ressourcesMensuellesDeDossierAmdLu() >= 192100) return null;
    return raise('hole', 'no row', "dossier AMD.plafond de l'aide habitat");
  }
  // relevé : ASH n° 2843, sur l'arrêté en vigueur le 13 janvier 2014, fiabilité B
  if (jour >= DAY_2014_01_13) {
    const compositionDuFoyerDeDossierAmd = keptCompositionDuFoyerDeDossierAmd(dossier, kept);
    const ressourcesMensuellesDeDossierAmdLu = () => {
      const ressourcesMensuellesDeDossierAmd = keptRessourcesMensuellesDeDossierAmd(dossier, kept);
      return ressourcesMensuellesDeDossierAmd;
    };
    if (compositionDuFoyerDeDossierAmd === 'personne seule' && ressourcesMensuellesDeDossierAmdLu() < 89400)
      return 350000;
    if (
      compositionDuFoyerDeDossierAmd === 'personne seule' &&
      ressourcesMensuellesDeDossierAmdLu() >= 89400 &&
      ressourcesMensuellesDeDossierAmdLu() <= 113999
    )
      return 300000;
    if (compositionDuFoyerDeDossierAmd === 'personne seule' && ressourcesMensuellesDeDossierAmdLu() >= 114000)
      return null;
    if (compositionDuFoyerDeDossierAmd === 'ménage' && ressourcesMensuellesDeDossierAmdLu() < 154900) return 350000;
    if (
      compositionDuFoyerDeDossierAmd === 'ménage' &&
      ressourcesMensuellesDeDossierAmdLu() >= 154900 &&
      ressourcesMensuellesDeDossierAmdLu() <= 181799
    )
      return 300000;
    if (compositionDuFoyerDeDossierAmd === 'ménage' && ressourcesMensuellesDeDossierAmdLu() >= 181800) return null;
    return raise('hole', 'no row', "dossier AMD.plafond de l'aide habitat");
  }
  // relevé : Arrêté du 25 septembre 2012, article 2, fiabilité A
  if (jour >= DAY_2012_10_06) {
    const compositionDuFoyerDeDossierAmd = keptCompositionDuFoyerDeDossierAmd(dossier, kept);
    const ressourcesMensuellesDeDossierAmdLu = () => {
      const ressourcesMensuellesDeDossierAmd = keptRessourcesMensuellesDeDossierAmd(dossier, kept);
      return ressourcesMensuellesDeDossierAmd;
    };
    if (compositionDuFoyerDeDossierAmd === 'personne seule' && ressourcesMensuellesDeDossierAmdLu() < 86500)
      return 350000;
    if (
      compositionDuFoyerDeDossierAmd === 'personne seule' &&
      ressourcesMensuellesDeDossierAmdLu() >= 86500 &&
      ressourcesMensuellesDeDossierAmdLu() <= 110199
    )
      return 300000;
    if (
      compositionDuFoyerDeDossierAmd === 'personne seule' &&
      ressourcesMensuellesDeDossierAmdLu() >= 110200 &&
      ressourcesMensuellesDeDossierAmdLu() <= 137599
    )
      return 250000;
    if (compositionDuFoyerDeDossierAmd === 'personne seule' && ressourcesMensuellesDeDossierAmdLu() >= 137600)
      return null;
    if (compositionDuFoyerDeDossierAmd === 'ménage' && ressourcesMensuellesDeDossierAmdLu() < 149800) return 350000;
    if (
      compositionDuFoyerDeDossierAmd === 'ménage' &&
      ressourcesMensuellesDeDossierAmdLu() >= 149800 &&
      ressourcesMensuellesDeDossierAmdLu() <= 175799
    )
      return 300000;
    if (
      compositionDuFoyerDeDossierAmd === 'ménage' &&
      ressourcesMensuellesDeDossierAmdLu() >= 175800 &&
      ressourcesMensuellesDeDossierAmdLu() <= 206399
    )
      return 250000;
    if (compositionDuFoyerDeDossierAmd === 'ménage' && ressourcesMensuellesDeDossierAmdLu() >= 206400) return null;
    return raise('hole', 'no row', "dossier AMD.plafond de l'aide habitat");
  }
  return raise('hole', 'no version', "dossier AMD.plafond de l'aide habitat");
}

// ------------------------ « AMD : aide au maintien à domicile des retraités de l'État/Valeurs communes de l'action sociale des caisses de retraite » regles.attendu

/**
 * paramètre dossier AMD.premier GIR des caisses de retraite — « AMD : aide au maintien à domicile des retraités de
 * l'État/Valeurs communes de l'action sociale des caisses de retraite » regles.attendu:19
 * sans source : limite commune aux textes, citée par chaque règlement dans sa règle
 */
const PREMIER_GIR_DES_CAISSES_DE_RETRAITE_DE_DOSSIER_AMD: number = 5;

// ------------------------ regles.attendu

/** règle plan OSCAR — regles.attendu:24 */
function planOscar(dossier: Dossier, kept: Kept): Reponse {
  if (dossier.dateDeLaDemande >= DAY_2021_07_01) {
    // « Pour pouvoir être aidé dans le cadre du plan Oscar, une personne âgée doit remplir 2 conditions »
    // (article)
    const eligibleAuPlanDeDossierOscar = keptEligibleAuPlanDeDossierOscar(dossier, kept);
    if (eligibleAuPlanDeDossierOscar) return 'ouverte';
    // « Pour pouvoir être aidé dans le cadre du plan Oscar, une personne âgée doit remplir 2 conditions »
    // (article)
    return 'fermée';
  }
  // sans source : l'article parle d'OSCAR depuis juillet 2021
  if (dossier.dateDeLaDemande >= DAY_2011_02_03) return 'sans texte connu';
  return raise('hole', 'no version', 'plan OSCAR');
}

/** règle ARDH — regles.attendu:34 */
function ardh(dossier: Dossier, kept: Kept): Reponse {
  // relevé : maillage77.sante-idf.fr, la Cnav fait évoluer les aides : l'ADH remplace l'ARDH, fiabilité B
  if (dossier.dateDeLaDemande >= DAY_2024_01_01) return 'sans texte connu';
  if (dossier.dateDeLaDemande >= DAY_2011_02_03) {
    const recevableDeDossierArdh = keptRecevableDeDossierArdh(dossier, kept);
    const cas1 = recevableDeDossierArdh && keptEligibleALArdhDeDossierArdh(dossier, kept);
    const cas2 = !recevableDeDossierArdh || !keptEligibleALArdhDeDossierArdh(dossier, kept);
    const clauses = new Clauses<Reponse>('ARDH', [cas1, cas2]);
    // « si vous remplissez les conditions administratives, la caisse vous adressera un courrier indiquant son
    // accord de principe » (circulaire)
    if (cas1) clauses.give('ouverte');
    // « Pour pouvoir bénéficier de l'ARDH, il faut » (circulaire)
    if (cas2) clauses.give('fermée');
    return clauses.value('no branch');
  }
  return raise('hole', 'no version', 'ARDH');
}

/** règle aide de l'État — regles.attendu:45 */
function aideDeLEtat(dossier: Dossier, kept: Kept): Reponse {
  if (dossier.dateDeLaDemande >= DAY_2023_12_30) {
    // « L'aide au maintien à domicile peut être accordée aux personnes âgées d'au moins 55 ans dont l'état de
    // santé peut être assimilé aux groupes iso-ressources 5 ou 6 et qui relèvent à titre principal » (décret)
    const conditionsHorsRessourcesDeDossierAmd = keptConditionsHorsRessourcesDeDossierAmd(dossier, kept);
    if (conditionsHorsRessourcesDeDossierAmd) return 'ouverte';
    // « L'aide au maintien à domicile peut être accordée aux personnes âgées d'au moins 55 ans dont l'état de
    // santé peut être assimilé aux groupes iso-ressources 5 ou 6 et qui relèvent à titre principal » (décret)
    return 'fermée';
  }
  // sans source : le décret au dossier est dans sa rédaction du 30 décembre 2023
  if (dossier.dateDeLaDemande >= DAY_2011_02_03) return 'sans texte connu';
  return raise('hole', 'no version', "aide de l'État");
}

/** décompte aides ouvertes — regles.attendu:55 */
function aidesOuvertes(dossier: Dossier, kept: Kept): number {
  // sans source : compte des réponses
  const valeur = keptPlanOscar(dossier, kept) === 'ouverte' ? 1 : 0;
  // sans source : compte des réponses
  const valeur2 = keptArdh(dossier, kept) === 'ouverte' ? 1 : 0;
  // sans source : compte des réponses
  return valeur + valeur2 + (keptAideDeLEtat(dossier, kept) === 'ouverte' ? 1 : 0);
}

/** barème relation — regles.attendu:85 */
function relation(coupleDAides: CoupleDAides): Relation {
  switch (coupleDAides) {
    case 'OSCAR et APA':
      // « (les personnes âgées classées dans les Gir 1 à 4 bénéficiant de l'Apa plutôt que de plan Oscar) »
      // (article)
      return "s'excluent";
    case 'ARDH et APA':
      // « ne bénéficiant pas d'une prestation équivalente servie par le Conseil Général (Aide personnalisée à
      // l'autonomie, PSD, etc.) » (circulaire)
      return "s'excluent";
    case "aide de l'État et APA":
      // « L'aide au maintien à domicile n'est cumulable ni avec les aides de même nature versées par les conseils
      // départementaux » (décret)
      return 'exclues de même nature';
    case 'OSCAR et ARDH':
      // « Si le bénéficiaire de l'ARDH était déjà titulaire d'un PAP, la caisse dispose de deux possibilités »
      // (circulaire)
      return 'se combinent';
    case "OSCAR et aide de l'État":
      // « Les ex-fonctionnaires, agriculteurs, etc., ne sont donc pas concernés » (article)
      // « 2° Un plan d'action personnalisé (PAP) et une offre de services coordonnées pour l'accompagnement de ma
      // retraite (OSCAR) » (décret)
      return "l'une contient l'autre";
    case "ARDH et aide de l'État":
      // « relevant du régime général pour la retraite à titre principal, âgées de 55 ans et plus » (circulaire)
      // « qui relèvent à titre principal du régime des pensions civiles de l'Etat ou du régime des pensions des
      // ouvriers des établissements industriels de l'Etat » (décret)
      return 'exclues par le régime principal';
  }
}

/**
 * règle deux régimes principaux — regles.attendu:97
 * « Avoir exercé son activité professionnelle la plus longue au régime général » (circulaire)
 * « est considéré comme le régime principal de retraite celui au titre duquel l'assuré a validé le plus grand nombre
 * de trimestres d'assurance » (décret)
 */
function deuxRegimesPrincipaux(dossier: Dossier, kept: Kept): boolean {
  return releveDuRegimeGeneralDeDossierArdh(dossier) && keptDemandeurRelevantDeLEtatDeDossierAmd(dossier, kept);
}

/** What one evaluation has worked out and may be asked again. */
interface Kept {
  statutDuPlanDeDossierOscar: Map<AncienStatut, boolean>;
  conditionDAffiliationDeDossierOscar: boolean | undefined;
  ageAdmisDeDossierOscar: boolean | undefined;
  eligibleAuPlanDeDossierOscar: boolean | undefined;
  planOscar: Reponse | undefined;
  transmisePendantLHospitalisationDeDossierArdh: boolean | undefined;
  jourDeLaReinstallationDeDossierArdh: Day | undefined;
  transmiseAvantLeRetourDeDossierArdh: boolean | undefined;
  formuleeAvantLeRetourDeDossierArdh: boolean | undefined;
  demandeATempsDeDossierArdh: boolean | undefined;
  recevableDeDossierArdh: boolean | undefined;
  hospitalisationCouverteDeDossierArdh: boolean | undefined;
  ageMinimalAtteintDeDossierArdh: Day | undefined;
  ageRequisDeDossierArdh: boolean | undefined;
  eligibleALAideDeDossierArdh: Map<LigneDeLaGrille, boolean>;
  excluParUneAideLegaleDeDossierArdh: boolean | undefined;
  eligibleALArdhDeDossierArdh: boolean | undefined;
  ardh: Reponse | undefined;
  ageMinimalAtteintDeDossierAmd: Day | undefined;
  conditionDAgeDeDossierAmd: boolean | undefined;
  retraiteDeLEtatDeDossierAmd: boolean | undefined;
  validationsDuDemandeurDeDossierAmd: readonly Validation[] | undefined;
  trimestresDuRegimeDeDossierAmd: Map<Validation, number>;
  trimestresComparesDeDossierAmd: Map<Validation, number>;
  placeDeLEtatChezLeDemandeurDeDossierAmd: PlaceDeLEtat | undefined;
  demandeurRelevantDeLEtatDeDossierAmd: boolean | undefined;
  survivantDUnRetraiteDeLEtatDeDossierAmd: boolean | undefined;
  pensionDeSurvivantAdmiseDeDossierAmd: boolean | undefined;
  validationsDuDefuntDeDossierAmd: readonly Validation[] | undefined;
  placeDeLEtatChezLeDefuntDeDossierAmd: PlaceDeLEtat | undefined;
  defuntRelevantDeLEtatDeDossierAmd: boolean | undefined;
  survivantDeRegimeAdmisDeDossierAmd: boolean | undefined;
  conditionDePensionEtDeRegimeDeDossierAmd: boolean | undefined;
  aideDuDepartementDeMemeNatureDeDossierAmd: boolean | undefined;
  aideAuTitreDuHandicapDeDossierAmd: boolean | undefined;
  aideDeLaPosteOuDOrangeDeMemeObjetDeDossierAmd: boolean | undefined;
  cumulInterditDeDossierAmd: boolean | undefined;
  conditionsHorsRessourcesDeDossierAmd: boolean | undefined;
  aideDeLEtat: Reponse | undefined;
  classementDeDossierOscar: Map<Prestation, Rubrique>;
  imputationDeDossierOscar: Map<Depense, Rubrique>;
  plafondDeRubriqueDeLaDepenseDeDossierOscar: Map<Depense, number>;
  anneeDeLaDepenseDeDossierOscar: Map<Depense, number>;
  retenuDansLaRubriqueDeDossierOscar: Map<Depense, number>;
  priseEnChargeDeDossierOscar: Map<Depense, number>;
  prestationsDifferentesDeDossierOscar: number | undefined;
  planCoordonneDeDossierOscar: boolean | undefined;
  forfaitDeLaPremiereAnneeDeDossierOscar: number | undefined;
  anneesDeCoordinationDeDossierOscar: number | undefined;
  forfaitDeLaSecondeAnneeDeDossierOscar: number | undefined;
  origineDuSuiviDeDossierOscar: Map<SuiviAttendu, Day | null>;
  jourDuSuiviDeDossierOscar: Map<SuiviAttendu, Day | null>;
  echeanceDeSuiviADeuxMoisDeDossierOscar: Day | null | undefined;
  plusTotDeSuiviADeuxMoisDeDossierOscar: Day | null | undefined;
  echeanceDeSuiviASixMoisDeDossierOscar: Day | null | undefined;
  plusTotDeSuiviASixMoisDeDossierOscar: Day | null | undefined;
  secondeAnneeSuivieDeDossierOscar: boolean | undefined;
  echeanceDuPremierSuiviDeLaSecondeAnneeDeDossierOscar: Day | null | undefined;
  plusTotDuPremierSuiviDeLaSecondeAnneeDeDossierOscar: Day | null | undefined;
  echeanceDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar: Day | null | undefined;
  plusTotDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar: Day | null | undefined;
  echeanceDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar: Day | null | undefined;
  plusTotDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar: Day | null | undefined;
  prolongationOuverteDeDossierOscar: boolean | undefined;
  troisMoisAvantLaFinPrevueDeDossierOscar: Day | undefined;
  echeanceDeDemandeDeProlongationDeDossierOscar: Day | null | undefined;
  plusTotDeDemandeDeProlongationDeDossierOscar: Day | null | undefined;
  heuresDuProgrammeDeDossierOscar: Map<Day, number>;
  heuresDeLAnneeDeDossierOscar: Map<Day, number>;
  anneeDeLInterventionDeDossierOscar: Map<Intervention, number>;
  plafondDHeuresDeBaseDeDossierOscar: Map<Intervention, number>;
  plafondDHeuresDuProgrammeDeDossierOscar: Map<Intervention, number>;
  heuresPayeesADeDossierOscar: Map<Intervention, Paye | null>;
  heuresAdmisesDeDossierOscar: Map<Intervention, number>;
  heuresDuMoisDeDossierOscar: Map<Intervention, number>;
  heuresRetenuesDeDossierOscar: Map<Intervention, number>;
  heuresPrisesEnChargeDeDossierOscar: Map<Intervention, number>;
  ressourcesCompteesDeDossierOscar: number | undefined;
  partDuBaremeDeDossierOscar: number | undefined;
  aideDeDossierOscar: Map<Octroi, AideTemporaire>;
  octroiPossibleDeDossierOscar: Map<Octroi, boolean>;
  anneeDeLOctroiDeDossierOscar: Map<Octroi, number>;
  depenseTemporairePriseEnChargeDeDossierOscar: Map<Octroi, number>;
  heuresTemporairesPrisesEnChargeDeDossierOscar: Map<Octroi, number>;
  echeanceDeContactDeLIntervenantSocialDeDossierOscar: Map<Octroi, Day | null>;
  plusTotDeContactDeLIntervenantSocialDeDossierOscar: Map<Octroi, Day | null>;
  premierJourDuDroitDeDossierArdh: Day | undefined;
  finDesTroisMoisPleinsDeDossierArdh: Day | undefined;
  troisMoisDuDroitDeDossierArdh: Period | undefined;
  ouvertureDansLOutilDeDossierArdh: Period | undefined;
  suiteDeLaNouvelleHospitalisationDeDossierArdh: Map<NouvelleHospitalisation, EffetDeLHospitalisation>;
  joursDHospitalisationDeDossierArdh: number | undefined;
  dernierJourDuDroitDeDossierArdh: Day | undefined;
  ouvertureSuffisanteDeDossierArdh: boolean | undefined;
  coutEstimeDeDossierArdh: Map<Preconisation, number>;
  coutDuPlanDeDossierArdh: number | undefined;
  orientationDeLaDemandeDeDossierArdh: Orientation | undefined;
  planSuiviDeDossierArdh: NatureDuPlan | undefined;
  plafondDuPlanSuiviDeDossierArdh: number | undefined;
  montantDuPlanRetenuDeDossierArdh: number | undefined;
  partDeLaCaisseDeDossierArdh: number | undefined;
  echeanceDeSuiviDeLaSituationDeDossierArdh: Day | undefined;
  plusTotDeSuiviDeLaSituationDeDossierArdh: Day | undefined;
  echeanceDeFicheDeSituationDeDossierArdh: Day | undefined;
  plusTotDeFicheDeSituationDeDossierArdh: Day | undefined;
  compositionDuFoyerDeDossierAmd: Foyer | undefined;
  revenuALaDemandeDeDossierAmd: number | undefined;
  revenuALaDecisionDeDossierAmd: number | undefined;
  revenuBrutGlobalDeDossierAmd: number | undefined;
  revenuAnnuelRetenuDeDossierAmd: number | undefined;
  ressourcesEnEurosEntiersDeDossierAmd: number | undefined;
  tauxDuBaremeDeDossierAmd: Map<Day, number>;
  tauxDeLEtatDeDossierAmd: number | undefined;
  conditionDeRessourcesDuBaremeLuDeDossierAmd: boolean | undefined;
  conditionDeRessourcesDeDossierAmd: boolean | undefined;
  aideOuverteDeDossierAmd: boolean | undefined;
  evaluateurParmiLesPrestatairesDeDossierAmd: boolean | undefined;
  ressourcesMensuellesDeDossierAmd: number | undefined;
}

function nothingKept(): Kept {
  return {
    statutDuPlanDeDossierOscar: new Map(),
    conditionDAffiliationDeDossierOscar: undefined,
    ageAdmisDeDossierOscar: undefined,
    eligibleAuPlanDeDossierOscar: undefined,
    planOscar: undefined,
    transmisePendantLHospitalisationDeDossierArdh: undefined,
    jourDeLaReinstallationDeDossierArdh: undefined,
    transmiseAvantLeRetourDeDossierArdh: undefined,
    formuleeAvantLeRetourDeDossierArdh: undefined,
    demandeATempsDeDossierArdh: undefined,
    recevableDeDossierArdh: undefined,
    hospitalisationCouverteDeDossierArdh: undefined,
    ageMinimalAtteintDeDossierArdh: undefined,
    ageRequisDeDossierArdh: undefined,
    eligibleALAideDeDossierArdh: new Map(),
    excluParUneAideLegaleDeDossierArdh: undefined,
    eligibleALArdhDeDossierArdh: undefined,
    ardh: undefined,
    ageMinimalAtteintDeDossierAmd: undefined,
    conditionDAgeDeDossierAmd: undefined,
    retraiteDeLEtatDeDossierAmd: undefined,
    validationsDuDemandeurDeDossierAmd: undefined,
    trimestresDuRegimeDeDossierAmd: new Map(),
    trimestresComparesDeDossierAmd: new Map(),
    placeDeLEtatChezLeDemandeurDeDossierAmd: undefined,
    demandeurRelevantDeLEtatDeDossierAmd: undefined,
    survivantDUnRetraiteDeLEtatDeDossierAmd: undefined,
    pensionDeSurvivantAdmiseDeDossierAmd: undefined,
    validationsDuDefuntDeDossierAmd: undefined,
    placeDeLEtatChezLeDefuntDeDossierAmd: undefined,
    defuntRelevantDeLEtatDeDossierAmd: undefined,
    survivantDeRegimeAdmisDeDossierAmd: undefined,
    conditionDePensionEtDeRegimeDeDossierAmd: undefined,
    aideDuDepartementDeMemeNatureDeDossierAmd: undefined,
    aideAuTitreDuHandicapDeDossierAmd: undefined,
    aideDeLaPosteOuDOrangeDeMemeObjetDeDossierAmd: undefined,
    cumulInterditDeDossierAmd: undefined,
    conditionsHorsRessourcesDeDossierAmd: undefined,
    aideDeLEtat: undefined,
    classementDeDossierOscar: new Map(),
    imputationDeDossierOscar: new Map(),
    plafondDeRubriqueDeLaDepenseDeDossierOscar: new Map(),
    anneeDeLaDepenseDeDossierOscar: new Map(),
    retenuDansLaRubriqueDeDossierOscar: new Map(),
    priseEnChargeDeDossierOscar: new Map(),
    prestationsDifferentesDeDossierOscar: undefined,
    planCoordonneDeDossierOscar: undefined,
    forfaitDeLaPremiereAnneeDeDossierOscar: undefined,
    anneesDeCoordinationDeDossierOscar: undefined,
    forfaitDeLaSecondeAnneeDeDossierOscar: undefined,
    origineDuSuiviDeDossierOscar: new Map(),
    jourDuSuiviDeDossierOscar: new Map(),
    echeanceDeSuiviADeuxMoisDeDossierOscar: undefined,
    plusTotDeSuiviADeuxMoisDeDossierOscar: undefined,
    echeanceDeSuiviASixMoisDeDossierOscar: undefined,
    plusTotDeSuiviASixMoisDeDossierOscar: undefined,
    secondeAnneeSuivieDeDossierOscar: undefined,
    echeanceDuPremierSuiviDeLaSecondeAnneeDeDossierOscar: undefined,
    plusTotDuPremierSuiviDeLaSecondeAnneeDeDossierOscar: undefined,
    echeanceDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar: undefined,
    plusTotDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar: undefined,
    echeanceDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar: undefined,
    plusTotDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar: undefined,
    prolongationOuverteDeDossierOscar: undefined,
    troisMoisAvantLaFinPrevueDeDossierOscar: undefined,
    echeanceDeDemandeDeProlongationDeDossierOscar: undefined,
    plusTotDeDemandeDeProlongationDeDossierOscar: undefined,
    heuresDuProgrammeDeDossierOscar: new Map(),
    heuresDeLAnneeDeDossierOscar: new Map(),
    anneeDeLInterventionDeDossierOscar: new Map(),
    plafondDHeuresDeBaseDeDossierOscar: new Map(),
    plafondDHeuresDuProgrammeDeDossierOscar: new Map(),
    heuresPayeesADeDossierOscar: new Map(),
    heuresAdmisesDeDossierOscar: new Map(),
    heuresDuMoisDeDossierOscar: new Map(),
    heuresRetenuesDeDossierOscar: new Map(),
    heuresPrisesEnChargeDeDossierOscar: new Map(),
    ressourcesCompteesDeDossierOscar: undefined,
    partDuBaremeDeDossierOscar: undefined,
    aideDeDossierOscar: new Map(),
    octroiPossibleDeDossierOscar: new Map(),
    anneeDeLOctroiDeDossierOscar: new Map(),
    depenseTemporairePriseEnChargeDeDossierOscar: new Map(),
    heuresTemporairesPrisesEnChargeDeDossierOscar: new Map(),
    echeanceDeContactDeLIntervenantSocialDeDossierOscar: new Map(),
    plusTotDeContactDeLIntervenantSocialDeDossierOscar: new Map(),
    premierJourDuDroitDeDossierArdh: undefined,
    finDesTroisMoisPleinsDeDossierArdh: undefined,
    troisMoisDuDroitDeDossierArdh: undefined,
    ouvertureDansLOutilDeDossierArdh: undefined,
    suiteDeLaNouvelleHospitalisationDeDossierArdh: new Map(),
    joursDHospitalisationDeDossierArdh: undefined,
    dernierJourDuDroitDeDossierArdh: undefined,
    ouvertureSuffisanteDeDossierArdh: undefined,
    coutEstimeDeDossierArdh: new Map(),
    coutDuPlanDeDossierArdh: undefined,
    orientationDeLaDemandeDeDossierArdh: undefined,
    planSuiviDeDossierArdh: undefined,
    plafondDuPlanSuiviDeDossierArdh: undefined,
    montantDuPlanRetenuDeDossierArdh: undefined,
    partDeLaCaisseDeDossierArdh: undefined,
    echeanceDeSuiviDeLaSituationDeDossierArdh: undefined,
    plusTotDeSuiviDeLaSituationDeDossierArdh: undefined,
    echeanceDeFicheDeSituationDeDossierArdh: undefined,
    plusTotDeFicheDeSituationDeDossierArdh: undefined,
    compositionDuFoyerDeDossierAmd: undefined,
    revenuALaDemandeDeDossierAmd: undefined,
    revenuALaDecisionDeDossierAmd: undefined,
    revenuBrutGlobalDeDossierAmd: undefined,
    revenuAnnuelRetenuDeDossierAmd: undefined,
    ressourcesEnEurosEntiersDeDossierAmd: undefined,
    tauxDuBaremeDeDossierAmd: new Map(),
    tauxDeLEtatDeDossierAmd: undefined,
    conditionDeRessourcesDuBaremeLuDeDossierAmd: undefined,
    conditionDeRessourcesDeDossierAmd: undefined,
    aideOuverteDeDossierAmd: undefined,
    evaluateurParmiLesPrestatairesDeDossierAmd: undefined,
    ressourcesMensuellesDeDossierAmd: undefined,
  };
}

function keptStatutDuPlanDeDossierOscar(dossier: Dossier, kept: Kept, ancienStatut: AncienStatut): boolean {
  let value = kept.statutDuPlanDeDossierOscar.get(ancienStatut);
  if (value === undefined) {
    value = statutDuPlanDeDossierOscar(dossier, ancienStatut);
    kept.statutDuPlanDeDossierOscar.set(ancienStatut, value);
  }
  return value;
}

function keptConditionDAffiliationDeDossierOscar(dossier: Dossier, kept: Kept): boolean {
  return (kept.conditionDAffiliationDeDossierOscar ??= conditionDAffiliationDeDossierOscar(dossier, kept));
}

function keptAgeAdmisDeDossierOscar(dossier: Dossier, kept: Kept): boolean {
  return (kept.ageAdmisDeDossierOscar ??= ageAdmisDeDossierOscar(dossier));
}

function keptEligibleAuPlanDeDossierOscar(dossier: Dossier, kept: Kept): boolean {
  return (kept.eligibleAuPlanDeDossierOscar ??= eligibleAuPlanDeDossierOscar(dossier, kept));
}

function keptPlanOscar(dossier: Dossier, kept: Kept): Reponse {
  return (kept.planOscar ??= planOscar(dossier, kept));
}

function keptTransmisePendantLHospitalisationDeDossierArdh(dossier: Dossier, kept: Kept): boolean {
  return (kept.transmisePendantLHospitalisationDeDossierArdh ??=
    transmisePendantLHospitalisationDeDossierArdh(dossier));
}

function keptJourDeLaReinstallationDeDossierArdh(dossier: Dossier, kept: Kept): Day {
  return (kept.jourDeLaReinstallationDeDossierArdh ??= jourDeLaReinstallationDeDossierArdh(dossier));
}

function keptTransmiseAvantLeRetourDeDossierArdh(dossier: Dossier, kept: Kept): boolean {
  return (kept.transmiseAvantLeRetourDeDossierArdh ??= transmiseAvantLeRetourDeDossierArdh(dossier, kept));
}

function keptFormuleeAvantLeRetourDeDossierArdh(dossier: Dossier, kept: Kept): boolean {
  return (kept.formuleeAvantLeRetourDeDossierArdh ??= formuleeAvantLeRetourDeDossierArdh(dossier, kept));
}

function keptDemandeATempsDeDossierArdh(dossier: Dossier, kept: Kept): boolean {
  return (kept.demandeATempsDeDossierArdh ??= demandeATempsDeDossierArdh(dossier, kept));
}

function keptRecevableDeDossierArdh(dossier: Dossier, kept: Kept): boolean {
  return (kept.recevableDeDossierArdh ??= recevableDeDossierArdh(dossier, kept));
}

function keptHospitalisationCouverteDeDossierArdh(dossier: Dossier, kept: Kept): boolean {
  return (kept.hospitalisationCouverteDeDossierArdh ??= hospitalisationCouverteDeDossierArdh(dossier));
}

function keptAgeMinimalAtteintDeDossierArdh(dossier: Dossier, kept: Kept): Day {
  return (kept.ageMinimalAtteintDeDossierArdh ??= ageMinimalAtteintDeDossierArdh(dossier));
}

function keptAgeRequisDeDossierArdh(dossier: Dossier, kept: Kept): boolean {
  return (kept.ageRequisDeDossierArdh ??= ageRequisDeDossierArdh(dossier, kept));
}

function keptEligibleALAideDeDossierArdh(kept: Kept, ligneDeLaGrille: LigneDeLaGrille): boolean {
  let value = kept.eligibleALAideDeDossierArdh.get(ligneDeLaGrille);
  if (value === undefined) {
    value = eligibleALAideDeDossierArdh(ligneDeLaGrille);
    kept.eligibleALAideDeDossierArdh.set(ligneDeLaGrille, value);
  }
  return value;
}

function keptExcluParUneAideLegaleDeDossierArdh(dossier: Dossier, kept: Kept): boolean {
  return (kept.excluParUneAideLegaleDeDossierArdh ??= excluParUneAideLegaleDeDossierArdh(dossier, kept));
}

function keptEligibleALArdhDeDossierArdh(dossier: Dossier, kept: Kept): boolean {
  return (kept.eligibleALArdhDeDossierArdh ??= eligibleALArdhDeDossierArdh(dossier, kept));
}

function keptArdh(dossier: Dossier, kept: Kept): Reponse {
  return (kept.ardh ??= ardh(dossier, kept));
}

function keptAgeMinimalAtteintDeDossierAmd(dossier: Dossier, kept: Kept): Day {
  return (kept.ageMinimalAtteintDeDossierAmd ??= ageMinimalAtteintDeDossierAmd(dossier));
}

function keptConditionDAgeDeDossierAmd(dossier: Dossier, kept: Kept): boolean {
  return (kept.conditionDAgeDeDossierAmd ??= conditionDAgeDeDossierAmd(dossier, kept));
}

function keptRetraiteDeLEtatDeDossierAmd(dossier: Dossier, kept: Kept): boolean {
  return (kept.retraiteDeLEtatDeDossierAmd ??= retraiteDeLEtatDeDossierAmd(dossier));
}

function keptValidationsDuDemandeurDeDossierAmd(dossier: Dossier, kept: Kept): readonly Validation[] {
  return (kept.validationsDuDemandeurDeDossierAmd ??= validationsDuDemandeurDeDossierAmd(dossier));
}

function keptTrimestresDuRegimeDeDossierAmd(dossier: Dossier, kept: Kept, v: Validation): number {
  let value = kept.trimestresDuRegimeDeDossierAmd.get(v);
  if (value === undefined) {
    value = trimestresDuRegimeDeDossierAmd(dossier, v);
    kept.trimestresDuRegimeDeDossierAmd.set(v, value);
  }
  return value;
}

function keptTrimestresComparesDeDossierAmd(dossier: Dossier, kept: Kept, v: Validation): number {
  let value = kept.trimestresComparesDeDossierAmd.get(v);
  if (value === undefined) {
    value = trimestresComparesDeDossierAmd(dossier, kept, v);
    kept.trimestresComparesDeDossierAmd.set(v, value);
  }
  return value;
}

function keptPlaceDeLEtatChezLeDemandeurDeDossierAmd(dossier: Dossier, kept: Kept): PlaceDeLEtat {
  return (kept.placeDeLEtatChezLeDemandeurDeDossierAmd ??= placeDeLEtatChezLeDemandeurDeDossierAmd(dossier, kept));
}

function keptDemandeurRelevantDeLEtatDeDossierAmd(dossier: Dossier, kept: Kept): boolean {
  return (kept.demandeurRelevantDeLEtatDeDossierAmd ??= demandeurRelevantDeLEtatDeDossierAmd(dossier, kept));
}

function keptSurvivantDUnRetraiteDeLEtatDeDossierAmd(dossier: Dossier, kept: Kept): boolean {
  return (kept.survivantDUnRetraiteDeLEtatDeDossierAmd ??= survivantDUnRetraiteDeLEtatDeDossierAmd(dossier));
}

function keptPensionDeSurvivantAdmiseDeDossierAmd(dossier: Dossier, kept: Kept): boolean {
  return (kept.pensionDeSurvivantAdmiseDeDossierAmd ??= pensionDeSurvivantAdmiseDeDossierAmd(dossier, kept));
}

function keptValidationsDuDefuntDeDossierAmd(dossier: Dossier, kept: Kept): readonly Validation[] {
  return (kept.validationsDuDefuntDeDossierAmd ??= validationsDuDefuntDeDossierAmd(dossier));
}

function keptPlaceDeLEtatChezLeDefuntDeDossierAmd(dossier: Dossier, kept: Kept): PlaceDeLEtat {
  return (kept.placeDeLEtatChezLeDefuntDeDossierAmd ??= placeDeLEtatChezLeDefuntDeDossierAmd(dossier, kept));
}

function keptDefuntRelevantDeLEtatDeDossierAmd(dossier: Dossier, kept: Kept): boolean {
  return (kept.defuntRelevantDeLEtatDeDossierAmd ??= defuntRelevantDeLEtatDeDossierAmd(dossier, kept));
}

function keptSurvivantDeRegimeAdmisDeDossierAmd(dossier: Dossier, kept: Kept): boolean {
  return (kept.survivantDeRegimeAdmisDeDossierAmd ??= survivantDeRegimeAdmisDeDossierAmd(dossier, kept));
}

function keptConditionDePensionEtDeRegimeDeDossierAmd(dossier: Dossier, kept: Kept): boolean {
  return (kept.conditionDePensionEtDeRegimeDeDossierAmd ??= conditionDePensionEtDeRegimeDeDossierAmd(dossier, kept));
}

function keptAideDuDepartementDeMemeNatureDeDossierAmd(dossier: Dossier, kept: Kept): boolean {
  return (kept.aideDuDepartementDeMemeNatureDeDossierAmd ??= aideDuDepartementDeMemeNatureDeDossierAmd(dossier));
}

function keptAideAuTitreDuHandicapDeDossierAmd(dossier: Dossier, kept: Kept): boolean {
  return (kept.aideAuTitreDuHandicapDeDossierAmd ??= aideAuTitreDuHandicapDeDossierAmd(dossier));
}

function keptAideDeLaPosteOuDOrangeDeMemeObjetDeDossierAmd(dossier: Dossier, kept: Kept): boolean {
  return (kept.aideDeLaPosteOuDOrangeDeMemeObjetDeDossierAmd ??=
    aideDeLaPosteOuDOrangeDeMemeObjetDeDossierAmd(dossier));
}

function keptCumulInterditDeDossierAmd(dossier: Dossier, kept: Kept): boolean {
  return (kept.cumulInterditDeDossierAmd ??= cumulInterditDeDossierAmd(dossier, kept));
}

function keptConditionsHorsRessourcesDeDossierAmd(dossier: Dossier, kept: Kept): boolean {
  return (kept.conditionsHorsRessourcesDeDossierAmd ??= conditionsHorsRessourcesDeDossierAmd(dossier, kept));
}

function keptAideDeLEtat(dossier: Dossier, kept: Kept): Reponse {
  return (kept.aideDeLEtat ??= aideDeLEtat(dossier, kept));
}

function keptClassementDeDossierOscar(dossier: Dossier, kept: Kept, prestation: Prestation): Rubrique {
  let value = kept.classementDeDossierOscar.get(prestation);
  if (value === undefined) {
    value = classementDeDossierOscar(dossier, prestation);
    kept.classementDeDossierOscar.set(prestation, value);
  }
  return value;
}

function keptImputationDeDossierOscar(dossier: Dossier, kept: Kept, depense: Depense): Rubrique {
  let value = kept.imputationDeDossierOscar.get(depense);
  if (value === undefined) {
    value = imputationDeDossierOscar(dossier, kept, depense);
    kept.imputationDeDossierOscar.set(depense, value);
  }
  return value;
}

function keptPlafondDeRubriqueDeLaDepenseDeDossierOscar(dossier: Dossier, kept: Kept, depense: Depense): number {
  let value = kept.plafondDeRubriqueDeLaDepenseDeDossierOscar.get(depense);
  if (value === undefined) {
    value = plafondDeRubriqueDeLaDepenseDeDossierOscar(dossier, kept, depense);
    kept.plafondDeRubriqueDeLaDepenseDeDossierOscar.set(depense, value);
  }
  return value;
}

function keptAnneeDeLaDepenseDeDossierOscar(dossier: Dossier, kept: Kept, achat: Depense): number {
  let value = kept.anneeDeLaDepenseDeDossierOscar.get(achat);
  if (value === undefined) {
    value = anneeDeLaDepenseDeDossierOscar(dossier, achat);
    kept.anneeDeLaDepenseDeDossierOscar.set(achat, value);
  }
  return value;
}

function keptRetenuDansLaRubriqueDeDossierOscar(dossier: Dossier, kept: Kept, achat: Depense): number {
  let value = kept.retenuDansLaRubriqueDeDossierOscar.get(achat);
  if (value === undefined) {
    value = retenuDansLaRubriqueDeDossierOscar(dossier, kept, achat);
    kept.retenuDansLaRubriqueDeDossierOscar.set(achat, value);
  }
  return value;
}

function keptPriseEnChargeDeDossierOscar(dossier: Dossier, kept: Kept, achat: Depense): number {
  let value = kept.priseEnChargeDeDossierOscar.get(achat);
  if (value === undefined) {
    value = priseEnChargeDeDossierOscar(dossier, kept, achat);
    kept.priseEnChargeDeDossierOscar.set(achat, value);
  }
  return value;
}

function keptPrestationsDifferentesDeDossierOscar(dossier: Dossier, kept: Kept): number {
  return (kept.prestationsDifferentesDeDossierOscar ??= prestationsDifferentesDeDossierOscar(dossier));
}

function keptPlanCoordonneDeDossierOscar(dossier: Dossier, kept: Kept): boolean {
  return (kept.planCoordonneDeDossierOscar ??= planCoordonneDeDossierOscar(dossier, kept));
}

function keptForfaitDeLaPremiereAnneeDeDossierOscar(dossier: Dossier, kept: Kept): number {
  return (kept.forfaitDeLaPremiereAnneeDeDossierOscar ??= forfaitDeLaPremiereAnneeDeDossierOscar(dossier, kept));
}

function keptAnneesDeCoordinationDeDossierOscar(dossier: Dossier, kept: Kept): number {
  return (kept.anneesDeCoordinationDeDossierOscar ??= anneesDeCoordinationDeDossierOscar(dossier, kept));
}

function keptForfaitDeLaSecondeAnneeDeDossierOscar(dossier: Dossier, kept: Kept): number {
  return (kept.forfaitDeLaSecondeAnneeDeDossierOscar ??= forfaitDeLaSecondeAnneeDeDossierOscar(dossier, kept));
}

function keptOrigineDuSuiviDeDossierOscar(dossier: Dossier, kept: Kept, suiviAttendu: SuiviAttendu): Day | null {
  let value = kept.origineDuSuiviDeDossierOscar.get(suiviAttendu);
  if (value === undefined) {
    value = origineDuSuiviDeDossierOscar(dossier, suiviAttendu);
    kept.origineDuSuiviDeDossierOscar.set(suiviAttendu, value);
  }
  return value;
}

function keptJourDuSuiviDeDossierOscar(dossier: Dossier, kept: Kept, suiviAttendu: SuiviAttendu): Day | null {
  let value = kept.jourDuSuiviDeDossierOscar.get(suiviAttendu);
  if (value === undefined) {
    value = jourDuSuiviDeDossierOscar(dossier, kept, suiviAttendu);
    kept.jourDuSuiviDeDossierOscar.set(suiviAttendu, value);
  }
  return value;
}

function keptEcheanceDeSuiviADeuxMoisDeDossierOscar(dossier: Dossier, kept: Kept): Day | null {
  if (kept.echeanceDeSuiviADeuxMoisDeDossierOscar === undefined)
    kept.echeanceDeSuiviADeuxMoisDeDossierOscar = echeanceDeSuiviADeuxMoisDeDossierOscar(dossier, kept);
  return kept.echeanceDeSuiviADeuxMoisDeDossierOscar;
}

function keptPlusTotDeSuiviADeuxMoisDeDossierOscar(dossier: Dossier, kept: Kept): Day | null {
  if (kept.plusTotDeSuiviADeuxMoisDeDossierOscar === undefined)
    kept.plusTotDeSuiviADeuxMoisDeDossierOscar = plusTotDeSuiviADeuxMoisDeDossierOscar(dossier, kept);
  return kept.plusTotDeSuiviADeuxMoisDeDossierOscar;
}

function keptEcheanceDeSuiviASixMoisDeDossierOscar(dossier: Dossier, kept: Kept): Day | null {
  if (kept.echeanceDeSuiviASixMoisDeDossierOscar === undefined)
    kept.echeanceDeSuiviASixMoisDeDossierOscar = echeanceDeSuiviASixMoisDeDossierOscar(dossier, kept);
  return kept.echeanceDeSuiviASixMoisDeDossierOscar;
}

function keptPlusTotDeSuiviASixMoisDeDossierOscar(dossier: Dossier, kept: Kept): Day | null {
  if (kept.plusTotDeSuiviASixMoisDeDossierOscar === undefined)
    kept.plusTotDeSuiviASixMoisDeDossierOscar = plusTotDeSuiviASixMoisDeDossierOscar(dossier, kept);
  return kept.plusTotDeSuiviASixMoisDeDossierOscar;
}

function keptSecondeAnneeSuivieDeDossierOscar(dossier: Dossier, kept: Kept): boolean {
  return (kept.secondeAnneeSuivieDeDossierOscar ??= secondeAnneeSuivieDeDossierOscar(dossier, kept));
}

function keptEcheanceDuPremierSuiviDeLaSecondeAnneeDeDossierOscar(dossier: Dossier, kept: Kept): Day | null {
  if (kept.echeanceDuPremierSuiviDeLaSecondeAnneeDeDossierOscar === undefined)
    kept.echeanceDuPremierSuiviDeLaSecondeAnneeDeDossierOscar = echeanceDuPremierSuiviDeLaSecondeAnneeDeDossierOscar(
      dossier,
      kept,
    );
  return kept.echeanceDuPremierSuiviDeLaSecondeAnneeDeDossierOscar;
}

function keptPlusTotDuPremierSuiviDeLaSecondeAnneeDeDossierOscar(dossier: Dossier, kept: Kept): Day | null {
  if (kept.plusTotDuPremierSuiviDeLaSecondeAnneeDeDossierOscar === undefined)
    kept.plusTotDuPremierSuiviDeLaSecondeAnneeDeDossierOscar = plusTotDuPremierSuiviDeLaSecondeAnneeDeDossierOscar(
      dossier,
      kept,
    );
  return kept.plusTotDuPremierSuiviDeLaSecondeAnneeDeDossierOscar;
}

function keptEcheanceDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar(dossier: Dossier, kept: Kept): Day | null {
  if (kept.echeanceDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar === undefined)
    kept.echeanceDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar = echeanceDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar(
      dossier,
      kept,
    );
  return kept.echeanceDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar;
}

function keptPlusTotDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar(dossier: Dossier, kept: Kept): Day | null {
  if (kept.plusTotDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar === undefined)
    kept.plusTotDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar = plusTotDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar(
      dossier,
      kept,
    );
  return kept.plusTotDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar;
}

function keptEcheanceDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar(dossier: Dossier, kept: Kept): Day | null {
  if (kept.echeanceDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar === undefined)
    kept.echeanceDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar =
      echeanceDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar(dossier, kept);
  return kept.echeanceDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar;
}

function keptPlusTotDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar(dossier: Dossier, kept: Kept): Day | null {
  if (kept.plusTotDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar === undefined)
    kept.plusTotDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar = plusTotDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar(
      dossier,
      kept,
    );
  return kept.plusTotDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar;
}

function keptProlongationOuverteDeDossierOscar(dossier: Dossier, kept: Kept): boolean {
  return (kept.prolongationOuverteDeDossierOscar ??= prolongationOuverteDeDossierOscar(dossier, kept));
}

function keptTroisMoisAvantLaFinPrevueDeDossierOscar(dossier: Dossier, kept: Kept): Day {
  return (kept.troisMoisAvantLaFinPrevueDeDossierOscar ??= troisMoisAvantLaFinPrevueDeDossierOscar(dossier));
}

function keptEcheanceDeDemandeDeProlongationDeDossierOscar(dossier: Dossier, kept: Kept): Day | null {
  if (kept.echeanceDeDemandeDeProlongationDeDossierOscar === undefined)
    kept.echeanceDeDemandeDeProlongationDeDossierOscar = echeanceDeDemandeDeProlongationDeDossierOscar(dossier, kept);
  return kept.echeanceDeDemandeDeProlongationDeDossierOscar;
}

function keptPlusTotDeDemandeDeProlongationDeDossierOscar(dossier: Dossier, kept: Kept): Day | null {
  if (kept.plusTotDeDemandeDeProlongationDeDossierOscar === undefined)
    kept.plusTotDeDemandeDeProlongationDeDossierOscar = plusTotDeDemandeDeProlongationDeDossierOscar(dossier, kept);
  return kept.plusTotDeDemandeDeProlongationDeDossierOscar;
}

function keptHeuresDuProgrammeDeDossierOscar(dossier: Dossier, kept: Kept, day: Day): number {
  let value = kept.heuresDuProgrammeDeDossierOscar.get(day);
  if (value === undefined) {
    value = heuresDuProgrammeDeDossierOscar(dossier, day);
    kept.heuresDuProgrammeDeDossierOscar.set(day, value);
  }
  return value;
}

function keptHeuresDeLAnneeDeDossierOscar(dossier: Dossier, kept: Kept, day: Day): number {
  let value = kept.heuresDeLAnneeDeDossierOscar.get(day);
  if (value === undefined) {
    value = heuresDeLAnneeDeDossierOscar(dossier, kept, day);
    kept.heuresDeLAnneeDeDossierOscar.set(day, value);
  }
  return value;
}

function keptAnneeDeLInterventionDeDossierOscar(dossier: Dossier, kept: Kept, visite: Intervention): number {
  let value = kept.anneeDeLInterventionDeDossierOscar.get(visite);
  if (value === undefined) {
    value = anneeDeLInterventionDeDossierOscar(dossier, visite);
    kept.anneeDeLInterventionDeDossierOscar.set(visite, value);
  }
  return value;
}

function keptPlafondDHeuresDeBaseDeDossierOscar(dossier: Dossier, kept: Kept, intervention: Intervention): number {
  let value = kept.plafondDHeuresDeBaseDeDossierOscar.get(intervention);
  if (value === undefined) {
    value = plafondDHeuresDeBaseDeDossierOscar(dossier, intervention);
    kept.plafondDHeuresDeBaseDeDossierOscar.set(intervention, value);
  }
  return value;
}

function keptPlafondDHeuresDuProgrammeDeDossierOscar(dossier: Dossier, kept: Kept, intervention: Intervention): number {
  let value = kept.plafondDHeuresDuProgrammeDeDossierOscar.get(intervention);
  if (value === undefined) {
    value = plafondDHeuresDuProgrammeDeDossierOscar(dossier, kept, intervention);
    kept.plafondDHeuresDuProgrammeDeDossierOscar.set(intervention, value);
  }
  return value;
}

function keptHeuresPayeesADeDossierOscar(dossier: Dossier, kept: Kept, intervention: Intervention): Paye | null {
  let value = kept.heuresPayeesADeDossierOscar.get(intervention);
  if (value === undefined) {
    value = heuresPayeesADeDossierOscar(dossier, intervention);
    kept.heuresPayeesADeDossierOscar.set(intervention, value);
  }
  return value;
}

function keptHeuresAdmisesDeDossierOscar(dossier: Dossier, kept: Kept, intervention: Intervention): number {
  let value = kept.heuresAdmisesDeDossierOscar.get(intervention);
  if (value === undefined) {
    value = heuresAdmisesDeDossierOscar(dossier, kept, intervention);
    kept.heuresAdmisesDeDossierOscar.set(intervention, value);
  }
  return value;
}

function keptHeuresDuMoisDeDossierOscar(dossier: Dossier, kept: Kept, visite: Intervention): number {
  let value = kept.heuresDuMoisDeDossierOscar.get(visite);
  if (value === undefined) {
    value = heuresDuMoisDeDossierOscar(dossier, kept, visite);
    kept.heuresDuMoisDeDossierOscar.set(visite, value);
  }
  return value;
}

function keptHeuresRetenuesDeDossierOscar(dossier: Dossier, kept: Kept, visite: Intervention): number {
  let value = kept.heuresRetenuesDeDossierOscar.get(visite);
  if (value === undefined) {
    value = heuresRetenuesDeDossierOscar(dossier, kept, visite);
    kept.heuresRetenuesDeDossierOscar.set(visite, value);
  }
  return value;
}

function keptHeuresPrisesEnChargeDeDossierOscar(dossier: Dossier, kept: Kept, visite: Intervention): number {
  let value = kept.heuresPrisesEnChargeDeDossierOscar.get(visite);
  if (value === undefined) {
    value = heuresPrisesEnChargeDeDossierOscar(dossier, kept, visite);
    kept.heuresPrisesEnChargeDeDossierOscar.set(visite, value);
  }
  return value;
}

function keptRessourcesCompteesDeDossierOscar(dossier: Dossier, kept: Kept): number {
  return (kept.ressourcesCompteesDeDossierOscar ??= ressourcesCompteesDeDossierOscar(dossier));
}

function keptPartDuBaremeDeDossierOscar(dossier: Dossier, kept: Kept): number {
  return (kept.partDuBaremeDeDossierOscar ??= partDuBaremeDeDossierOscar(dossier, kept));
}

function keptAideDeDossierOscar(kept: Kept, octroi: Octroi): AideTemporaire {
  let value = kept.aideDeDossierOscar.get(octroi);
  if (value === undefined) {
    value = aideDeDossierOscar(octroi);
    kept.aideDeDossierOscar.set(octroi, value);
  }
  return value;
}

function keptOctroiPossibleDeDossierOscar(dossier: Dossier, kept: Kept, accord: Octroi): boolean {
  let value = kept.octroiPossibleDeDossierOscar.get(accord);
  if (value === undefined) {
    value = octroiPossibleDeDossierOscar(dossier, kept, accord);
    kept.octroiPossibleDeDossierOscar.set(accord, value);
  }
  return value;
}

function keptAnneeDeLOctroiDeDossierOscar(dossier: Dossier, kept: Kept, accord: Octroi): number {
  let value = kept.anneeDeLOctroiDeDossierOscar.get(accord);
  if (value === undefined) {
    value = anneeDeLOctroiDeDossierOscar(dossier, accord);
    kept.anneeDeLOctroiDeDossierOscar.set(accord, value);
  }
  return value;
}

function keptDepenseTemporairePriseEnChargeDeDossierOscar(dossier: Dossier, kept: Kept, accord: Octroi): number {
  let value = kept.depenseTemporairePriseEnChargeDeDossierOscar.get(accord);
  if (value === undefined) {
    value = depenseTemporairePriseEnChargeDeDossierOscar(dossier, kept, accord);
    kept.depenseTemporairePriseEnChargeDeDossierOscar.set(accord, value);
  }
  return value;
}

function keptHeuresTemporairesPrisesEnChargeDeDossierOscar(dossier: Dossier, kept: Kept, accord: Octroi): number {
  let value = kept.heuresTemporairesPrisesEnChargeDeDossierOscar.get(accord);
  if (value === undefined) {
    value = heuresTemporairesPrisesEnChargeDeDossierOscar(dossier, kept, accord);
    kept.heuresTemporairesPrisesEnChargeDeDossierOscar.set(accord, value);
  }
  return value;
}

function keptEcheanceDeContactDeLIntervenantSocialDeDossierOscar(
  dossier: Dossier,
  kept: Kept,
  octroi: Octroi,
): Day | null {
  let value = kept.echeanceDeContactDeLIntervenantSocialDeDossierOscar.get(octroi);
  if (value === undefined) {
    value = echeanceDeContactDeLIntervenantSocialDeDossierOscar(dossier, kept, octroi);
    kept.echeanceDeContactDeLIntervenantSocialDeDossierOscar.set(octroi, value);
  }
  return value;
}

function keptPlusTotDeContactDeLIntervenantSocialDeDossierOscar(
  dossier: Dossier,
  kept: Kept,
  octroi: Octroi,
): Day | null {
  let value = kept.plusTotDeContactDeLIntervenantSocialDeDossierOscar.get(octroi);
  if (value === undefined) {
    value = plusTotDeContactDeLIntervenantSocialDeDossierOscar(dossier, kept, octroi);
    kept.plusTotDeContactDeLIntervenantSocialDeDossierOscar.set(octroi, value);
  }
  return value;
}

function keptPremierJourDuDroitDeDossierArdh(dossier: Dossier, kept: Kept): Day {
  return (kept.premierJourDuDroitDeDossierArdh ??= premierJourDuDroitDeDossierArdh(dossier, kept));
}

function keptFinDesTroisMoisPleinsDeDossierArdh(dossier: Dossier, kept: Kept): Day {
  return (kept.finDesTroisMoisPleinsDeDossierArdh ??= finDesTroisMoisPleinsDeDossierArdh(dossier, kept));
}

function keptTroisMoisDuDroitDeDossierArdh(dossier: Dossier, kept: Kept): Period {
  return (kept.troisMoisDuDroitDeDossierArdh ??= troisMoisDuDroitDeDossierArdh(dossier, kept));
}

function keptOuvertureDansLOutilDeDossierArdh(dossier: Dossier, kept: Kept): Period {
  return (kept.ouvertureDansLOutilDeDossierArdh ??= ouvertureDansLOutilDeDossierArdh(dossier));
}

function keptSuiteDeLaNouvelleHospitalisationDeDossierArdh(
  dossier: Dossier,
  kept: Kept,
  nouvelleHospitalisation: NouvelleHospitalisation,
): EffetDeLHospitalisation {
  let value = kept.suiteDeLaNouvelleHospitalisationDeDossierArdh.get(nouvelleHospitalisation);
  if (value === undefined) {
    value = suiteDeLaNouvelleHospitalisationDeDossierArdh(dossier, kept, nouvelleHospitalisation);
    kept.suiteDeLaNouvelleHospitalisationDeDossierArdh.set(nouvelleHospitalisation, value);
  }
  return value;
}

function keptJoursDHospitalisationDeDossierArdh(dossier: Dossier, kept: Kept): number {
  return (kept.joursDHospitalisationDeDossierArdh ??= joursDHospitalisationDeDossierArdh(dossier, kept));
}

function keptDernierJourDuDroitDeDossierArdh(dossier: Dossier, kept: Kept): Day {
  return (kept.dernierJourDuDroitDeDossierArdh ??= dernierJourDuDroitDeDossierArdh(dossier, kept));
}

function keptOuvertureSuffisanteDeDossierArdh(dossier: Dossier, kept: Kept): boolean {
  return (kept.ouvertureSuffisanteDeDossierArdh ??= ouvertureSuffisanteDeDossierArdh(dossier, kept));
}

function keptCoutEstimeDeDossierArdh(kept: Kept, preconisation: Preconisation): number {
  let value = kept.coutEstimeDeDossierArdh.get(preconisation);
  if (value === undefined) {
    value = coutEstimeDeDossierArdh(preconisation);
    kept.coutEstimeDeDossierArdh.set(preconisation, value);
  }
  return value;
}

function keptCoutDuPlanDeDossierArdh(dossier: Dossier, kept: Kept): number {
  return (kept.coutDuPlanDeDossierArdh ??= coutDuPlanDeDossierArdh(dossier, kept));
}

function keptOrientationDeLaDemandeDeDossierArdh(dossier: Dossier, kept: Kept): Orientation {
  return (kept.orientationDeLaDemandeDeDossierArdh ??= orientationDeLaDemandeDeDossierArdh(dossier, kept));
}

function keptPlanSuiviDeDossierArdh(dossier: Dossier, kept: Kept): NatureDuPlan {
  return (kept.planSuiviDeDossierArdh ??= planSuiviDeDossierArdh(dossier));
}

function keptPlafondDuPlanSuiviDeDossierArdh(dossier: Dossier, kept: Kept): number {
  return (kept.plafondDuPlanSuiviDeDossierArdh ??= plafondDuPlanSuiviDeDossierArdh(dossier, kept));
}

function keptMontantDuPlanRetenuDeDossierArdh(dossier: Dossier, kept: Kept): number {
  return (kept.montantDuPlanRetenuDeDossierArdh ??= montantDuPlanRetenuDeDossierArdh(dossier, kept));
}

function keptPartDeLaCaisseDeDossierArdh(dossier: Dossier, kept: Kept): number {
  return (kept.partDeLaCaisseDeDossierArdh ??= partDeLaCaisseDeDossierArdh(dossier, kept));
}

function keptEcheanceDeSuiviDeLaSituationDeDossierArdh(dossier: Dossier, kept: Kept): Day {
  return (kept.echeanceDeSuiviDeLaSituationDeDossierArdh ??= echeanceDeSuiviDeLaSituationDeDossierArdh(dossier, kept));
}

function keptPlusTotDeSuiviDeLaSituationDeDossierArdh(dossier: Dossier, kept: Kept): Day {
  return (kept.plusTotDeSuiviDeLaSituationDeDossierArdh ??= plusTotDeSuiviDeLaSituationDeDossierArdh(dossier, kept));
}

function keptEcheanceDeFicheDeSituationDeDossierArdh(dossier: Dossier, kept: Kept): Day {
  return (kept.echeanceDeFicheDeSituationDeDossierArdh ??= echeanceDeFicheDeSituationDeDossierArdh(dossier, kept));
}

function keptPlusTotDeFicheDeSituationDeDossierArdh(dossier: Dossier, kept: Kept): Day {
  return (kept.plusTotDeFicheDeSituationDeDossierArdh ??= plusTotDeFicheDeSituationDeDossierArdh(dossier, kept));
}

function keptCompositionDuFoyerDeDossierAmd(dossier: Dossier, kept: Kept): Foyer {
  return (kept.compositionDuFoyerDeDossierAmd ??= compositionDuFoyerDeDossierAmd(dossier));
}

function keptRevenuALaDemandeDeDossierAmd(dossier: Dossier, kept: Kept): number {
  return (kept.revenuALaDemandeDeDossierAmd ??= revenuALaDemandeDeDossierAmd(dossier));
}

function keptRevenuALaDecisionDeDossierAmd(dossier: Dossier, kept: Kept): number {
  return (kept.revenuALaDecisionDeDossierAmd ??= revenuALaDecisionDeDossierAmd(dossier));
}

function keptRevenuBrutGlobalDeDossierAmd(dossier: Dossier, kept: Kept): number {
  return (kept.revenuBrutGlobalDeDossierAmd ??= revenuBrutGlobalDeDossierAmd(dossier, kept));
}

function keptRevenuAnnuelRetenuDeDossierAmd(dossier: Dossier, kept: Kept): number {
  return (kept.revenuAnnuelRetenuDeDossierAmd ??= revenuAnnuelRetenuDeDossierAmd(dossier, kept));
}

function keptRessourcesEnEurosEntiersDeDossierAmd(dossier: Dossier, kept: Kept): number {
  return (kept.ressourcesEnEurosEntiersDeDossierAmd ??= ressourcesEnEurosEntiersDeDossierAmd(dossier, kept));
}

function keptTauxDuBaremeDeDossierAmd(dossier: Dossier, kept: Kept, day: Day): number {
  let value = kept.tauxDuBaremeDeDossierAmd.get(day);
  if (value === undefined) {
    value = tauxDuBaremeDeDossierAmd(dossier, kept, day);
    kept.tauxDuBaremeDeDossierAmd.set(day, value);
  }
  return value;
}

function keptTauxDeLEtatDeDossierAmd(dossier: Dossier, kept: Kept): number {
  return (kept.tauxDeLEtatDeDossierAmd ??= tauxDeLEtatDeDossierAmd(dossier, kept));
}

function keptConditionDeRessourcesDuBaremeLuDeDossierAmd(dossier: Dossier, kept: Kept): boolean {
  return (kept.conditionDeRessourcesDuBaremeLuDeDossierAmd ??= conditionDeRessourcesDuBaremeLuDeDossierAmd(
    dossier,
    kept,
  ));
}

function keptConditionDeRessourcesDeDossierAmd(dossier: Dossier, kept: Kept): boolean {
  return (kept.conditionDeRessourcesDeDossierAmd ??= conditionDeRessourcesDeDossierAmd(dossier, kept));
}

function keptAideOuverteDeDossierAmd(dossier: Dossier, kept: Kept): boolean {
  return (kept.aideOuverteDeDossierAmd ??= aideOuverteDeDossierAmd(dossier, kept));
}

function keptEvaluateurParmiLesPrestatairesDeDossierAmd(dossier: Dossier, kept: Kept): boolean {
  return (kept.evaluateurParmiLesPrestatairesDeDossierAmd ??= evaluateurParmiLesPrestatairesDeDossierAmd(dossier));
}

function keptRessourcesMensuellesDeDossierAmd(dossier: Dossier, kept: Kept): number {
  return (kept.ressourcesMensuellesDeDossierAmd ??= ressourcesMensuellesDeDossierAmd(dossier, kept));
}

// ------------------------------------------------------------------------ Evaluation

/**
 * Computes every result of a complete dossier, for hot paths. Throws a `FaultSignal` at the first fault, `UNANSWERED`
 * where the text gives no answer, `InvalidInput` for a text that is no value of its choix.
 */
export function compute(dossier: Dossier): Values {
  if (!holdsChoices(dossier)) refuseChoices(INPUTS, dossier);
  return valuesOf(dossier);
}

function valuesOf(dossier: Dossier): Values {
  const kept = nothingKept();
  holdGuarantees(dossier, kept);
  const grilleCompleteDeDossierArdhValue = grilleCompleteDeDossierArdh(dossier);
  const servicesHorsCategoriesDeDossierAmdValue = servicesHorsCategoriesDeDossierAmd(dossier);
  const evaluateurDistinctDeDossierAmdValue = evaluateurDistinctDeDossierAmd(dossier, kept);
  const values = { ...NO_VALUES };
  computeRegles(values, dossier, kept);
  computeRegles2(values, dossier, kept);
  computeRegles3(values, dossier, kept, grilleCompleteDeDossierArdhValue);
  computeAide(values, dossier, kept);
  computeSuites(values, dossier, kept, grilleCompleteDeDossierArdhValue);
  computeRegles4(values, dossier, kept);
  computeAides(values, dossier, kept);
  computeCoordination(values, dossier, kept);
  computeHeures(values, dossier, kept);
  computeTemporaires(values, dossier, kept);
  computeProcedure(values, dossier, kept, servicesHorsCategoriesDeDossierAmdValue, evaluateurDistinctDeDossierAmdValue);
  computeRessources(values, dossier, kept);
  return values;
}

/**
 * Reads a complete dossier and computes every result of it, for services: what `decode` and `compute` give together,
 * quicker, each text looked at once. Throws a `FaultSignal` at the first fault, `UNANSWERED` where the text gives no
 * answer.
 */
export function computeInput(input: Input, options: Options = {}): Computed {
  const decoded = decode(input, options);
  return decoded.ok ? { ok: true, values: valuesOf(decoded.dossier) } : decoded;
}

const NO_VALUES: Unfilled<Values> = unfilled(PARTIAL);

/** Computes the results of « OSCAR : plan d'aides » regles.attendu. */
function computeRegles(values: Unfilled<Values>, dossier: Dossier, kept: Kept): void {
  values.statutDuPlanDeDossierOscar = ANCIEN_STATUT.values.map((ancienStatut) =>
    keptStatutDuPlanDeDossierOscar(dossier, kept, ancienStatut),
  );
  values.regimePrincipalAdmisDeDossierOscar = regimePrincipalAdmisDeDossierOscar(dossier);
  values.conditionDAffiliationDeDossierOscar = keptConditionDAffiliationDeDossierOscar(dossier, kept);
  values.conditionDeGirDeDossierOscar = conditionDeGirDeDossierOscar(dossier);
  values.ageAdmisDeDossierOscar = keptAgeAdmisDeDossierOscar(dossier, kept);
  values.eligibleAuPlanDeDossierOscar = keptEligibleAuPlanDeDossierOscar(dossier, kept);
  values.dispositifDuJourDeDossierOscar = dispositifDuJourDeDossierOscar(dossier);
  values.orientationDeDossierOscar = orientationDeDossierOscar(dossier, kept);
  values.verdictDeDemandeDAideDeDossierOscar = verdictDeDemandeDAideDeDossierOscar(dossier);
  values.manquantsDeDemandeDAideDeDossierOscar = manquantsDeDemandeDAideDeDossierOscar(dossier);
  values.verdictDeVisiteDeLEvaluateurDeDossierOscar = verdictDeVisiteDeLEvaluateurDeDossierOscar(dossier);
  values.manquantsDeVisiteDeLEvaluateurDeDossierOscar = manquantsDeVisiteDeLEvaluateurDeDossierOscar(dossier);
  values.verdictDeDecisionDeLaCaisseDeDossierOscar = verdictDeDecisionDeLaCaisseDeDossierOscar(dossier);
  values.manquantsDeDecisionDeLaCaisseDeDossierOscar = manquantsDeDecisionDeLaCaisseDeDossierOscar(dossier);
}

/** Computes the results of regles.attendu. */
function computeRegles2(values: Unfilled<Values>, dossier: Dossier, kept: Kept): void {
  values.planOscar = keptPlanOscar(dossier, kept);
  values.ardh = keptArdh(dossier, kept);
  values.aideDeLEtat = keptAideDeLEtat(dossier, kept);
  values.aidesOuvertes = aidesOuvertes(dossier, kept);
  values.relation = COUPLE_D_AIDES.values.map((coupleDAides) => relation(coupleDAides));
  values.deuxRegimesPrincipaux = deuxRegimesPrincipaux(dossier, kept);
}

/** Computes the results of « ARDH : aide au retour à domicile après hospitalisation » regles.attendu. */
function computeRegles3(
  values: Unfilled<Values>,
  dossier: Dossier,
  kept: Kept,
  grilleCompleteDeDossierArdhValue: boolean,
): void {
  values.transmissionDeDossierArdh = transmissionDeDossierArdh(dossier);
  values.transmisePendantLHospitalisationDeDossierArdh = keptTransmisePendantLHospitalisationDeDossierArdh(
    dossier,
    kept,
  );
  values.transmiseAvantLeRetourDeDossierArdh = keptTransmiseAvantLeRetourDeDossierArdh(dossier, kept);
  values.formuleeAvantLeRetourDeDossierArdh = keptFormuleeAvantLeRetourDeDossierArdh(dossier, kept);
  values.demandeATempsDeDossierArdh = keptDemandeATempsDeDossierArdh(dossier, kept);
  values.recevableDeDossierArdh = keptRecevableDeDossierArdh(dossier, kept);
  values.hospitalisationCouverteDeDossierArdh = keptHospitalisationCouverteDeDossierArdh(dossier, kept);
  values.releveDuRegimeGeneralDeDossierArdh = releveDuRegimeGeneralDeDossierArdh(dossier);
  values.ageMinimalAtteintDeDossierArdh = keptAgeMinimalAtteintDeDossierArdh(dossier, kept);
  values.ageRequisDeDossierArdh = keptAgeRequisDeDossierArdh(dossier, kept);
  values.pronosticFavorableDeDossierArdh = pronosticFavorableDeDossierArdh(dossier);
  values.eligibleALAideDeDossierArdh = dossier.lignesDeLaGrille.map((ligneDeLaGrille) =>
    keptEligibleALAideDeDossierArdh(kept, ligneDeLaGrille),
  );
  values.excluParUneAideLegaleDeDossierArdh = keptExcluParUneAideLegaleDeDossierArdh(dossier, kept);
  values.eligibleALArdhDeDossierArdh = keptEligibleALArdhDeDossierArdh(dossier, kept);
  values.orientationDeLaDemandeDeDossierArdh = keptOrientationDeLaDemandeDeDossierArdh(dossier, kept);
  values.finDeLaPremiereAnneeDeLExperimentationDeDossierArdh =
    finDeLaPremiereAnneeDeLExperimentationDeDossierArdh(dossier);
  values.verdictDeBilanDeLExperimentationDeDossierArdh = verdictDeBilanDeLExperimentationDeDossierArdh(dossier);
  values.manquantsDeBilanDeLExperimentationDeDossierArdh = manquantsDeBilanDeLExperimentationDeDossierArdh(dossier);
  values.ligneRemplieDeDossierArdh = dossier.lignesDeLaGrille.map((ligneDeLaGrille) =>
    ligneRemplieDeDossierArdh(ligneDeLaGrille),
  );
  values.grilleCompleteDeDossierArdh = grilleCompleteDeDossierArdhValue;
}

/** Computes the results of « ARDH : aide au retour à domicile après hospitalisation » aide.attendu. */
function computeAide(values: Unfilled<Values>, dossier: Dossier, kept: Kept): void {
  values.jourDeLaReinstallationDeDossierArdh = keptJourDeLaReinstallationDeDossierArdh(dossier, kept);
  values.premierJourDuDroitDeDossierArdh = keptPremierJourDuDroitDeDossierArdh(dossier, kept);
  values.finDesTroisMoisPleinsDeDossierArdh = keptFinDesTroisMoisPleinsDeDossierArdh(dossier, kept);
  values.troisMoisDuDroitDeDossierArdh = keptTroisMoisDuDroitDeDossierArdh(dossier, kept);
  values.ouvertureDansLOutilDeDossierArdh = keptOuvertureDansLOutilDeDossierArdh(dossier, kept);
  values.suiteDeLaNouvelleHospitalisationDeDossierArdh = dossier.nouvellesHospitalisations.map(
    (nouvelleHospitalisation) =>
      keptSuiteDeLaNouvelleHospitalisationDeDossierArdh(dossier, kept, nouvelleHospitalisation),
  );
  values.nouvelleEvaluationDeDossierArdh = dossier.nouvellesHospitalisations.map((nouvelleHospitalisation) =>
    nouvelleEvaluationDeDossierArdh(dossier, kept, nouvelleHospitalisation),
  );
  values.aideEncoreDisponibleDeDossierArdh = aideEncoreDisponibleDeDossierArdh(dossier);
  values.joursDHospitalisationDeDossierArdh = keptJoursDHospitalisationDeDossierArdh(dossier, kept);
  values.dernierJourDuDroitDeDossierArdh = keptDernierJourDuDroitDeDossierArdh(dossier, kept);
  values.aideApresLeRetourDeDossierArdh = aideApresLeRetourDeDossierArdh(dossier, kept);
  values.aideUtilisableAuRetourDeDossierArdh = dossier.nouvellesHospitalisations.map((nouvelleHospitalisation) =>
    aideUtilisableAuRetourDeDossierArdh(dossier, kept, nouvelleHospitalisation),
  );
  values.ouvertureSuffisanteDeDossierArdh = keptOuvertureSuffisanteDeDossierArdh(dossier, kept);
  values.droitHorsDeLOuvertureDeDossierArdh = droitHorsDeLOuvertureDeDossierArdh(dossier, kept);
  values.dernierJourServiDeDossierArdh = dernierJourServiDeDossierArdh(dossier, kept);
  values.coutEstimeDeDossierArdh = dossier.preconisations.map((preconisation) =>
    keptCoutEstimeDeDossierArdh(kept, preconisation),
  );
  values.coutDuPlanDeDossierArdh = keptCoutDuPlanDeDossierArdh(dossier, kept);
  values.decisionDeLaCaisseDeDossierArdh = decisionDeLaCaisseDeDossierArdh(dossier, kept);
  values.ressourcesMensuellesDeclareesDeDossierArdh = ressourcesMensuellesDeclareesDeDossierArdh(dossier);
  values.ressourcesRetenuesDeDossierArdh = ressourcesRetenuesDeDossierArdh(dossier);
  values.tauxDePriseEnChargeDeDossierArdh = tauxDePriseEnChargeDeDossierArdh(dossier);
  values.tauxAuxRessourcesVerifieesDeDossierArdh = tauxAuxRessourcesVerifieesDeDossierArdh(dossier);
  values.montantDuPlanRetenuDeDossierArdh = keptMontantDuPlanRetenuDeDossierArdh(dossier, kept);
  values.partDeLaCaisseDeDossierArdh = keptPartDeLaCaisseDeDossierArdh(dossier, kept);
  values.planDansLePlafondDeDossierArdh = planDansLePlafondDeDossierArdh(dossier, kept);
  values.resteALaChargeDuRetraiteDeDossierArdh = resteALaChargeDuRetraiteDeDossierArdh(dossier, kept);
  values.sommeARendreDeDossierArdh = sommeARendreDeDossierArdh(dossier, kept);
}

/** Computes the results of « ARDH : aide au retour à domicile après hospitalisation » suites.attendu. */
function computeSuites(
  values: Unfilled<Values>,
  dossier: Dossier,
  kept: Kept,
  grilleCompleteDeDossierArdhValue: boolean,
): void {
  values.etablissementSignataireDeDossierArdh = etablissementSignataireDeDossierArdh(dossier);
  values.planSuiviDeDossierArdh = keptPlanSuiviDeDossierArdh(dossier, kept);
  values.plafondDuPlanSuiviDeDossierArdh = keptPlafondDuPlanSuiviDeDossierArdh(dossier, kept);
  values.verdictDeDossierDeDemandeDeDossierArdh = verdictDeDossierDeDemandeDeDossierArdh(
    dossier,
    grilleCompleteDeDossierArdhValue,
  );
  values.manquantsDeDossierDeDemandeDeDossierArdh = manquantsDeDossierDeDemandeDeDossierArdh(
    dossier,
    grilleCompleteDeDossierArdhValue,
  );
  values.verdictDeJustificationDuRevenuDeDossierArdh = verdictDeJustificationDuRevenuDeDossierArdh(dossier);
  values.manquantsDeJustificationDuRevenuDeDossierArdh = manquantsDeJustificationDuRevenuDeDossierArdh(dossier);
  values.servicesPossiblesDesDeDossierArdh = servicesPossiblesDesDeDossierArdh(dossier, kept);
  values.verdictDEtapeDeLHospitalisationDeDossierArdh = verdictDEtapeDeLHospitalisationDeDossierArdh(dossier);
  values.manquantsDEtapeDeLHospitalisationDeDossierArdh = manquantsDEtapeDeLHospitalisationDeDossierArdh(dossier);
  values.verdictDEtapeDuRetourDeDossierArdh = verdictDEtapeDuRetourDeDossierArdh(dossier);
  values.manquantsDEtapeDuRetourDeDossierArdh = manquantsDEtapeDuRetourDeDossierArdh(dossier);
  values.verdictDePriseDeRendezVousDeLEvaluationDeDossierArdh =
    verdictDePriseDeRendezVousDeLEvaluationDeDossierArdh(dossier);
  values.manquantsDePriseDeRendezVousDeLEvaluationDeDossierArdh =
    manquantsDePriseDeRendezVousDeLEvaluationDeDossierArdh(dossier);
  values.echeanceDeSuiviDeLaSituationDeDossierArdh = keptEcheanceDeSuiviDeLaSituationDeDossierArdh(dossier, kept);
  values.plusTotDeSuiviDeLaSituationDeDossierArdh = keptPlusTotDeSuiviDeLaSituationDeDossierArdh(dossier, kept);
  values.etatDeSuiviDeLaSituationDeDossierArdh = etatDeSuiviDeLaSituationDeDossierArdh(dossier, kept);
  values.echeanceDeFicheDeSituationDeDossierArdh = keptEcheanceDeFicheDeSituationDeDossierArdh(dossier, kept);
  values.plusTotDeFicheDeSituationDeDossierArdh = keptPlusTotDeFicheDeSituationDeDossierArdh(dossier, kept);
  values.etatDeFicheDeSituationDeDossierArdh = etatDeFicheDeSituationDeDossierArdh(dossier, kept);
  values.verdictDEtapeDeLaFinDeDossierArdh = verdictDEtapeDeLaFinDeDossierArdh(dossier);
  values.manquantsDEtapeDeLaFinDeDossierArdh = manquantsDEtapeDeLaFinDeDossierArdh(dossier, kept);
  values.suiviRecevableDeDossierArdh = suiviRecevableDeDossierArdh(dossier);
  values.suiteADonnerDeDossierArdh = suiteADonnerDeDossierArdh(dossier);
  values.deductionDeLArdhSurLePapDeDossierArdh = DEDUCTION_DE_L_ARDH_SUR_LE_PAP_DE_DOSSIER_ARDH;
  values.montantDuPapApresLArdhDeDossierArdh = montantDuPapApresLArdhDeDossierArdh(dossier);
  values.demandeTraiteeEnPapDeDossierArdh = demandeTraiteeEnPapDeDossierArdh(dossier, kept);
  values.prestationOuverteALAideSocialeDeDossierArdh = dossier.preconisations.map((preconisation) =>
    prestationOuverteALAideSocialeDeDossierArdh(dossier, preconisation),
  );
  values.optionOuverteALaCaisseDeDossierArdh = OPTION_POUR_LE_PAP.values.map((optionPourLePap) =>
    optionOuverteALaCaisseDeDossierArdh(dossier, optionPourLePap),
  );
  values.dureeDUnNouveauPlanDeDossierArdh = DUREE_D_UN_NOUVEAU_PLAN_DE_DOSSIER_ARDH;
  values.papInterrompuDeDossierArdh = papInterrompuDeDossierArdh(dossier);
}

/** Computes the results of « AMD : aide au maintien à domicile des retraités de l'État » regles.attendu. */
function computeRegles4(values: Unfilled<Values>, dossier: Dossier, kept: Kept): void {
  values.aideEnVigueurDeDossierAmd = aideEnVigueurDeDossierAmd(dossier);
  values.ageMinimalAtteintDeDossierAmd = keptAgeMinimalAtteintDeDossierAmd(dossier, kept);
  values.conditionDAgeDeDossierAmd = keptConditionDAgeDeDossierAmd(dossier, kept);
  values.conditionDeGroupeDeDossierAmd = conditionDeGroupeDeDossierAmd(dossier);
  values.retraiteDeLEtatDeDossierAmd = keptRetraiteDeLEtatDeDossierAmd(dossier, kept);
  values.validationsDuDemandeurDeDossierAmd = keptValidationsDuDemandeurDeDossierAmd(dossier, kept);
  values.trimestresDuRegimeDeDossierAmd = dossier.validations.map((v) =>
    keptTrimestresDuRegimeDeDossierAmd(dossier, kept, v),
  );
  values.trimestresComparesDeDossierAmd = dossier.validations.map((v) =>
    keptTrimestresComparesDeDossierAmd(dossier, kept, v),
  );
  values.placeDeLEtatChezLeDemandeurDeDossierAmd = keptPlaceDeLEtatChezLeDemandeurDeDossierAmd(dossier, kept);
  values.demandeurRelevantDeLEtatDeDossierAmd = keptDemandeurRelevantDeLEtatDeDossierAmd(dossier, kept);
  values.survivantDUnRetraiteDeLEtatDeDossierAmd = keptSurvivantDUnRetraiteDeLEtatDeDossierAmd(dossier, kept);
  values.pensionDeSurvivantAdmiseDeDossierAmd = keptPensionDeSurvivantAdmiseDeDossierAmd(dossier, kept);
  values.validationsDuDefuntDeDossierAmd = keptValidationsDuDefuntDeDossierAmd(dossier, kept);
  values.placeDeLEtatChezLeDefuntDeDossierAmd = keptPlaceDeLEtatChezLeDefuntDeDossierAmd(dossier, kept);
  values.defuntRelevantDeLEtatDeDossierAmd = keptDefuntRelevantDeLEtatDeDossierAmd(dossier, kept);
  values.survivantDeRegimeAdmisDeDossierAmd = keptSurvivantDeRegimeAdmisDeDossierAmd(dossier, kept);
  values.conditionDePensionEtDeRegimeDeDossierAmd = keptConditionDePensionEtDeRegimeDeDossierAmd(dossier, kept);
  values.aideDuDepartementDeMemeNatureDeDossierAmd = keptAideDuDepartementDeMemeNatureDeDossierAmd(dossier, kept);
  values.aideAuTitreDuHandicapDeDossierAmd = keptAideAuTitreDuHandicapDeDossierAmd(dossier, kept);
  values.tenuAuNonCumulAvecLaPosteOuOrangeDeDossierAmd = tenuAuNonCumulAvecLaPosteOuOrangeDeDossierAmd(dossier);
  values.aideDeLaPosteOuDOrangeDeMemeObjetDeDossierAmd = keptAideDeLaPosteOuDOrangeDeMemeObjetDeDossierAmd(
    dossier,
    kept,
  );
  values.cumulInterditDeDossierAmd = keptCumulInterditDeDossierAmd(dossier, kept);
  values.conditionsHorsRessourcesDeDossierAmd = keptConditionsHorsRessourcesDeDossierAmd(dossier, kept);
  values.aideOuverteDeDossierAmd = keptAideOuverteDeDossierAmd(dossier, kept);
}

/** Computes the results of « OSCAR : plan d'aides » aides.attendu. */
function computeAides(values: Unfilled<Values>, dossier: Dossier, kept: Kept): void {
  values.classementDeDossierOscar = PRESTATION.values.map((prestation) =>
    keptClassementDeDossierOscar(dossier, kept, prestation),
  );
  values.plafondDeLaRubriqueDeDossierOscar = RUBRIQUE.values.map((rubrique) =>
    plafondDeLaRubriqueDeDossierOscar(dossier.dateDeLaDemande, rubrique),
  );
  values.imputationDeDossierOscar = dossier.depenses.map((depense) =>
    keptImputationDeDossierOscar(dossier, kept, depense),
  );
  values.plafondAnnuelDeLaDepenseDeDossierOscar = dossier.depenses.map((depense) =>
    plafondAnnuelDeLaDepenseDeDossierOscar(dossier, depense),
  );
  values.plafondDeRubriqueDeLaDepenseDeDossierOscar = dossier.depenses.map((depense) =>
    keptPlafondDeRubriqueDeLaDepenseDeDossierOscar(dossier, kept, depense),
  );
  values.tauxDeLaDepenseDeDossierOscar = dossier.depenses.map((depense) =>
    tauxDeLaDepenseDeDossierOscar(dossier, depense),
  );
  values.anneeDeLaDepenseDeDossierOscar = dossier.depenses.map((achat) =>
    keptAnneeDeLaDepenseDeDossierOscar(dossier, kept, achat),
  );
  values.retenuDansLaRubriqueDeDossierOscar = dossier.depenses.map((achat) =>
    keptRetenuDansLaRubriqueDeDossierOscar(dossier, kept, achat),
  );
  values.priseEnChargeDeDossierOscar = dossier.depenses.map((achat) =>
    keptPriseEnChargeDeDossierOscar(dossier, kept, achat),
  );
  values.resteALaChargeDuRetraiteDeDossierOscar = dossier.depenses.map((depense) =>
    resteALaChargeDuRetraiteDeDossierOscar(dossier, kept, depense),
  );
  values.prisEnChargeAuTotalDeDossierOscar = prisEnChargeAuTotalDeDossierOscar(dossier, kept);
  values.depensePayeeADeDossierOscar = dossier.depenses.map((depense) => depensePayeeADeDossierOscar(dossier, depense));
  values.payableAPartirDuDeDossierOscar = dossier.depenses.map((depense) =>
    payableAPartirDuDeDossierOscar(dossier, depense),
  );
  values.payableAuPlusTardLeDeDossierOscar = dossier.depenses.map((depense) =>
    payableAuPlusTardLeDeDossierOscar(dossier, depense),
  );
  values.partenaireDuProgrammeDeDossierOscar = FORME_DE_PROGRAMME.values.map((formeDeProgramme) =>
    partenaireDuProgrammeDeDossierOscar(formeDeProgramme),
  );
}

/** Computes the results of « OSCAR : plan d'aides » coordination.attendu. */
function computeCoordination(values: Unfilled<Values>, dossier: Dossier, kept: Kept): void {
  values.prestationsDifferentesDeDossierOscar = keptPrestationsDifferentesDeDossierOscar(dossier, kept);
  values.planCoordonneDeDossierOscar = keptPlanCoordonneDeDossierOscar(dossier, kept);
  values.montantMaximumDeLaPremiereAnneeDeDossierOscar = montantMaximumDeLaPremiereAnneeDeDossierOscar(dossier);
  values.montantMaximumDeLaSecondeAnneeDeDossierOscar = montantMaximumDeLaSecondeAnneeDeDossierOscar(dossier);
  values.forfaitDeLaPremiereAnneeDeDossierOscar = keptForfaitDeLaPremiereAnneeDeDossierOscar(dossier, kept);
  values.anneesDeCoordinationDeDossierOscar = keptAnneesDeCoordinationDeDossierOscar(dossier, kept);
  values.forfaitDeLaSecondeAnneeDeDossierOscar = keptForfaitDeLaSecondeAnneeDeDossierOscar(dossier, kept);
  values.forfaitCoordinationAuTotalDeDossierOscar = forfaitCoordinationAuTotalDeDossierOscar(dossier, kept);
  values.finPrevueDuPlanDeDossierOscar = finPrevueDuPlanDeDossierOscar(dossier);
  values.jourDeVersementDeLaPremiereAnneeDeDossierOscar = jourDeVersementDeLaPremiereAnneeDeDossierOscar(dossier, kept);
  values.jourDeVersementDeLaSecondeAnneeDeDossierOscar = jourDeVersementDeLaSecondeAnneeDeDossierOscar(dossier, kept);
  values.departDeDossierOscar = departDeDossierOscar(dossier);
  values.ecartDuSuiviDeDossierOscar = SUIVI_ATTENDU.values.map((suiviAttendu) =>
    ecartDuSuiviDeDossierOscar(suiviAttendu),
  );
  values.origineDuSuiviDeDossierOscar = SUIVI_ATTENDU.values.map((suiviAttendu) =>
    keptOrigineDuSuiviDeDossierOscar(dossier, kept, suiviAttendu),
  );
  values.jourDuSuiviDeDossierOscar = SUIVI_ATTENDU.values.map((suiviAttendu) =>
    keptJourDuSuiviDeDossierOscar(dossier, kept, suiviAttendu),
  );
  values.echeanceDeSuiviADeuxMoisDeDossierOscar = keptEcheanceDeSuiviADeuxMoisDeDossierOscar(dossier, kept);
  values.plusTotDeSuiviADeuxMoisDeDossierOscar = keptPlusTotDeSuiviADeuxMoisDeDossierOscar(dossier, kept);
  values.etatDeSuiviADeuxMoisDeDossierOscar = etatDeSuiviADeuxMoisDeDossierOscar(dossier, kept);
  values.echeanceDeSuiviASixMoisDeDossierOscar = keptEcheanceDeSuiviASixMoisDeDossierOscar(dossier, kept);
  values.plusTotDeSuiviASixMoisDeDossierOscar = keptPlusTotDeSuiviASixMoisDeDossierOscar(dossier, kept);
  values.etatDeSuiviASixMoisDeDossierOscar = etatDeSuiviASixMoisDeDossierOscar(dossier, kept);
  values.secondeAnneeSuivieDeDossierOscar = keptSecondeAnneeSuivieDeDossierOscar(dossier, kept);
  values.echeanceDuPremierSuiviDeLaSecondeAnneeDeDossierOscar =
    keptEcheanceDuPremierSuiviDeLaSecondeAnneeDeDossierOscar(dossier, kept);
  values.plusTotDuPremierSuiviDeLaSecondeAnneeDeDossierOscar = keptPlusTotDuPremierSuiviDeLaSecondeAnneeDeDossierOscar(
    dossier,
    kept,
  );
  values.etatDuPremierSuiviDeLaSecondeAnneeDeDossierOscar = etatDuPremierSuiviDeLaSecondeAnneeDeDossierOscar(
    dossier,
    kept,
  );
  values.echeanceDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar =
    keptEcheanceDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar(dossier, kept);
  values.plusTotDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar =
    keptPlusTotDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar(dossier, kept);
  values.etatDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar = etatDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar(
    dossier,
    kept,
  );
  values.echeanceDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar =
    keptEcheanceDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar(dossier, kept);
  values.plusTotDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar =
    keptPlusTotDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar(dossier, kept);
  values.etatDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar = etatDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar(
    dossier,
    kept,
  );
  values.verdictDeMissionsDuCoordinateurDeDossierOscar = verdictDeMissionsDuCoordinateurDeDossierOscar(dossier);
  values.manquantsDeMissionsDuCoordinateurDeDossierOscar = manquantsDeMissionsDuCoordinateurDeDossierOscar(dossier);
  values.prolongationOuverteDeDossierOscar = keptProlongationOuverteDeDossierOscar(dossier, kept);
  values.nouvelleAnneeDeCoordinationPossibleDeDossierOscar = nouvelleAnneeDeCoordinationPossibleDeDossierOscar(
    dossier,
    kept,
  );
  values.troisMoisAvantLaFinPrevueDeDossierOscar = keptTroisMoisAvantLaFinPrevueDeDossierOscar(dossier, kept);
  values.echeanceDeDemandeDeProlongationDeDossierOscar = keptEcheanceDeDemandeDeProlongationDeDossierOscar(
    dossier,
    kept,
  );
  values.plusTotDeDemandeDeProlongationDeDossierOscar = keptPlusTotDeDemandeDeProlongationDeDossierOscar(dossier, kept);
  values.etatDeDemandeDeProlongationDeDossierOscar = etatDeDemandeDeProlongationDeDossierOscar(dossier, kept);
  values.verdictDeProlongationDeDossierOscar = verdictDeProlongationDeDossierOscar(dossier);
  values.manquantsDeProlongationDeDossierOscar = manquantsDeProlongationDeDossierOscar(dossier, kept);
}

/** Computes the results of « OSCAR : plan d'aides » heures.attendu. */
function computeHeures(values: Unfilled<Values>, dossier: Dossier, kept: Kept): void {
  values.questionsDeFragireDeDossierOscar = questionsDeFragireDeDossierOscar(dossier);
  values.evaluationFragireCompleteDeDossierOscar = evaluationFragireCompleteDeDossierOscar(dossier);
  values.scoreEntierDeDossierOscar = scoreEntierDeDossierOscar(dossier);
  values.heuresDeBaseDeDossierOscar = heuresDeBaseDeDossierOscar(dossier, dossier.dateDeLaDemande);
  values.basDuRepereMensuelDeDossierOscar = basDuRepereMensuelDeDossierOscar(dossier);
  values.hautDuRepereMensuelDeDossierOscar = hautDuRepereMensuelDeDossierOscar(dossier);
  values.heuresDuProgrammeDeDossierOscar = keptHeuresDuProgrammeDeDossierOscar(dossier, kept, dossier.dateDeLaDemande);
  values.heuresDeLAnneeDeDossierOscar = keptHeuresDeLAnneeDeDossierOscar(dossier, kept, dossier.dateDeLaDemande);
  values.interventionBienConfieeDeDossierOscar = dossier.interventions.map((intervention) =>
    interventionBienConfieeDeDossierOscar(dossier, intervention),
  );
  values.serviceDuProgrammeDeDossierOscar = SERVICE_A_DOMICILE.values.map((serviceADomicile) =>
    serviceDuProgrammeDeDossierOscar(serviceADomicile),
  );
  values.heureDuProgrammeDeDossierOscar = dossier.interventions.map((intervention) =>
    heureDuProgrammeDeDossierOscar(intervention),
  );
  values.anneeDeLInterventionDeDossierOscar = dossier.interventions.map((visite) =>
    keptAnneeDeLInterventionDeDossierOscar(dossier, kept, visite),
  );
  values.plafondDHeuresDeBaseDeDossierOscar = dossier.interventions.map((intervention) =>
    keptPlafondDHeuresDeBaseDeDossierOscar(dossier, kept, intervention),
  );
  values.plafondDHeuresDuProgrammeDeDossierOscar = dossier.interventions.map((intervention) =>
    keptPlafondDHeuresDuProgrammeDeDossierOscar(dossier, kept, intervention),
  );
  values.heuresPayeesADeDossierOscar = dossier.interventions.map((intervention) =>
    keptHeuresPayeesADeDossierOscar(dossier, kept, intervention),
  );
  values.heuresAdmisesDeDossierOscar = dossier.interventions.map((intervention) =>
    keptHeuresAdmisesDeDossierOscar(dossier, kept, intervention),
  );
  values.heuresDuMoisDeDossierOscar = dossier.interventions.map((visite) =>
    keptHeuresDuMoisDeDossierOscar(dossier, kept, visite),
  );
  values.heuresRetenuesDeDossierOscar = dossier.interventions.map((visite) =>
    keptHeuresRetenuesDeDossierOscar(dossier, kept, visite),
  );
  values.heuresPrisesEnChargeDeDossierOscar = dossier.interventions.map((visite) =>
    keptHeuresPrisesEnChargeDeDossierOscar(dossier, kept, visite),
  );
  values.heuresPayeesAuTotalDeDossierOscar = heuresPayeesAuTotalDeDossierOscar(dossier, kept);
  values.ressourcesCompteesDeDossierOscar = keptRessourcesCompteesDeDossierOscar(dossier, kept);
  values.partDuBaremeDeDossierOscar = keptPartDuBaremeDeDossierOscar(dossier, kept);
  values.partDuRetraiteSurLesHeuresDeDossierOscar = partDuRetraiteSurLesHeuresDeDossierOscar(dossier, kept);
}

/** Computes the results of « OSCAR : plan d'aides » temporaires.attendu. */
function computeTemporaires(values: Unfilled<Values>, dossier: Dossier, kept: Kept): void {
  values.aideDeDossierOscar = dossier.octrois.map((octroi) => keptAideDeDossierOscar(kept, octroi));
  values.octroiPossibleDeDossierOscar = dossier.octrois.map((accord) =>
    keptOctroiPossibleDeDossierOscar(dossier, kept, accord),
  );
  values.debutDeLAideDeDossierOscar = dossier.octrois.map((octroi) => debutDeLAideDeDossierOscar(dossier, octroi));
  values.periodeDeLAideDeDossierOscar = dossier.octrois.map((octroi) => periodeDeLAideDeDossierOscar(dossier, octroi));
  values.anneeDeLOctroiDeDossierOscar = dossier.octrois.map((accord) =>
    keptAnneeDeLOctroiDeDossierOscar(dossier, kept, accord),
  );
  values.depenseTemporairePriseEnChargeDeDossierOscar = dossier.octrois.map((accord) =>
    keptDepenseTemporairePriseEnChargeDeDossierOscar(dossier, kept, accord),
  );
  values.heuresTemporairesPrisesEnChargeDeDossierOscar = dossier.octrois.map((accord) =>
    keptHeuresTemporairesPrisesEnChargeDeDossierOscar(dossier, kept, accord),
  );
  values.forfaitEtAideDansLAnneeDeDossierOscar = dossier.octrois.map((accord) =>
    forfaitEtAideDansLAnneeDeDossierOscar(dossier, kept, accord),
  );
  values.heuresDuPlanEtDeLAideDansLAnneeDeDossierOscar = dossier.octrois.map((accord) =>
    heuresDuPlanEtDeLAideDansLAnneeDeDossierOscar(dossier, kept, accord),
  );
  values.demandeeATempsDeDossierOscar = dossier.octrois.map((octroi) =>
    demandeeATempsDeDossierOscar(dossier, kept, octroi),
  );
  values.echeanceDeContactDeLIntervenantSocialDeDossierOscar = dossier.octrois.map((octroi) =>
    keptEcheanceDeContactDeLIntervenantSocialDeDossierOscar(dossier, kept, octroi),
  );
  values.plusTotDeContactDeLIntervenantSocialDeDossierOscar = dossier.octrois.map((octroi) =>
    keptPlusTotDeContactDeLIntervenantSocialDeDossierOscar(dossier, kept, octroi),
  );
  values.etatDeContactDeLIntervenantSocialDeDossierOscar = dossier.octrois.map((octroi) =>
    etatDeContactDeLIntervenantSocialDeDossierOscar(dossier, kept, octroi),
  );
  values.verdictDeSuiviDeLAideTemporaireDeDossierOscar = dossier.octrois.map((octroi) =>
    verdictDeSuiviDeLAideTemporaireDeDossierOscar(kept, octroi),
  );
  values.manquantsDeSuiviDeLAideTemporaireDeDossierOscar = dossier.octrois.map((octroi) =>
    manquantsDeSuiviDeLAideTemporaireDeDossierOscar(dossier, kept, octroi),
  );
  values.verdictDeFinDeLAdhDeDossierOscar = verdictDeFinDeLAdhDeDossierOscar(dossier);
  values.manquantsDeFinDeLAdhDeDossierOscar = manquantsDeFinDeLAdhDeDossierOscar(dossier);
}

/** Computes the results of « AMD : aide au maintien à domicile des retraités de l'État » procedure.attendu. */
function computeProcedure(
  values: Unfilled<Values>,
  dossier: Dossier,
  kept: Kept,
  servicesHorsCategoriesDeDossierAmdValue: readonly Service[],
  evaluateurDistinctDeDossierAmdValue: boolean,
): void {
  values.prestationAuDispositifDeDossierAmd = DOSSIER_AMD_PRESTATION.values.map((prestation) =>
    prestationAuDispositifDeDossierAmd(dossier, prestation),
  );
  values.rangDeLaCategorieDeDossierAmd = CATEGORIE_DE_SERVICES.values.map((categorieDeServices) =>
    rangDeLaCategorieDeDossierAmd(categorieDeServices),
  );
  values.plafondDeLaCategorieDeDossierAmd = CATEGORIE_DE_SERVICES.values.map((categorieDeServices) =>
    plafondDeLaCategorieDeDossierAmd(categorieDeServices),
  );
  values.servicesHorsCategoriesDeDossierAmd = servicesHorsCategoriesDeDossierAmdValue;
  values.servicesDansLesCinqCategoriesDeDossierAmd = servicesDansLesCinqCategoriesDeDossierAmd(
    servicesHorsCategoriesDeDossierAmdValue,
  );
  values.aideHabitatOuverteDeDossierAmd = aideHabitatOuverteDeDossierAmd(dossier, kept);
  values.acteCouvertParLaMissionDeDossierAmd = dossier.actes.map((acte) =>
    acteCouvertParLaMissionDeDossierAmd(dossier, acte),
  );
  values.elaborationDuPlanAControlerDeDossierAmd = elaborationDuPlanAControlerDeDossierAmd(dossier);
  values.echeanceDeBilanDuDispositifDeDossierAmd = echeanceDeBilanDuDispositifDeDossierAmd(dossier);
  values.etatDeBilanDuDispositifDeDossierAmd = etatDeBilanDuDispositifDeDossierAmd(dossier);
  values.remboursementParLEtatDeDossierAmd = remboursementParLEtatDeDossierAmd(dossier);
  values.evaluateurParmiLesPrestatairesDeDossierAmd = keptEvaluateurParmiLesPrestatairesDeDossierAmd(dossier, kept);
  values.evaluateurCoordonneDeDossierAmd = evaluateurCoordonneDeDossierAmd(dossier);
  values.evaluateurDuGroupeDUnPrestataireDeDossierAmd = evaluateurDuGroupeDUnPrestataireDeDossierAmd(dossier);
  values.evaluateurDistinctDeDossierAmd = evaluateurDistinctDeDossierAmdValue;
  values.verdictDInstructionDeLaDemandeDeDossierAmd = verdictDInstructionDeLaDemandeDeDossierAmd(
    dossier,
    evaluateurDistinctDeDossierAmdValue,
  );
  values.manquantsDInstructionDeLaDemandeDeDossierAmd = manquantsDInstructionDeLaDemandeDeDossierAmd(
    dossier,
    evaluateurDistinctDeDossierAmdValue,
  );
  values.verdictDArreteDuBaremeDeDossierAmd = verdictDArreteDuBaremeDeDossierAmd(dossier);
  values.manquantsDArreteDuBaremeDeDossierAmd = manquantsDArreteDuBaremeDeDossierAmd(dossier);
  values.verdictDeConventionDeGestionDeDossierAmd = verdictDeConventionDeGestionDeDossierAmd(dossier);
  values.manquantsDeConventionDeGestionDeDossierAmd = manquantsDeConventionDeGestionDeDossierAmd(dossier);
}

/** Computes the results of « AMD : aide au maintien à domicile des retraités de l'État » ressources.attendu. */
function computeRessources(values: Unfilled<Values>, dossier: Dossier, kept: Kept): void {
  values.jourDeLectureDeDossierAmd = jourDeLectureDeDossierAmd(dossier);
  values.compositionDuFoyerDeDossierAmd = keptCompositionDuFoyerDeDossierAmd(dossier, kept);
  values.revenuALaDemandeDeDossierAmd = keptRevenuALaDemandeDeDossierAmd(dossier, kept);
  values.revenuALaDecisionDeDossierAmd = keptRevenuALaDecisionDeDossierAmd(dossier, kept);
  values.revenuBrutGlobalDeDossierAmd = keptRevenuBrutGlobalDeDossierAmd(dossier, kept);
  values.revenuAnnuelRetenuDeDossierAmd = keptRevenuAnnuelRetenuDeDossierAmd(dossier, kept);
  values.ressourcesEnEurosEntiersDeDossierAmd = keptRessourcesEnEurosEntiersDeDossierAmd(dossier, kept);
  values.tauxDuBaremeDeDossierAmd = keptTauxDuBaremeDeDossierAmd(dossier, kept, dossier.dateDeLaDemande);
  values.tauxDeLEtatDeDossierAmd = keptTauxDeLEtatDeDossierAmd(dossier, kept);
  values.conditionDeRessourcesDepuis2021DeDossierAmd = conditionDeRessourcesDepuis2021DeDossierAmd(dossier);
  values.conditionDeRessourcesDuBaremeLuDeDossierAmd = keptConditionDeRessourcesDuBaremeLuDeDossierAmd(dossier, kept);
  values.conditionDeRessourcesDeDossierAmd = keptConditionDeRessourcesDeDossierAmd(dossier, kept);
  values.partDuRetraiteDeDossierAmd = partDuRetraiteDeDossierAmd(dossier, kept);
  values.partDeLEtatPourLePlanDeDossierAmd = partDeLEtatPourLePlanDeDossierAmd(dossier, kept);
  values.depensePriseEnCompteApresHospitalisationDeDossierAmd =
    depensePriseEnCompteApresHospitalisationDeDossierAmd(dossier);
  values.depensePriseEnCompteEnPeriodeDeFragiliteDeDossierAmd =
    depensePriseEnCompteEnPeriodeDeFragiliteDeDossierAmd(dossier);
  values.ressourcesMensuellesDeDossierAmd = keptRessourcesMensuellesDeDossierAmd(dossier, kept);
  values.plafondDeLAideHabitatDeDossierAmd = plafondDeLAideHabitatDeDossierAmd(dossier, kept);
}

/** Refuses a dossier on which a garantie does not hold. */
function holdGuarantees(dossier: Dossier, _kept: Kept): void {
  if (!dossierOscarAucuneDepenseAvantLePlan(dossier))
    raise('guarantee', 'guarantee not held', 'dossier OSCAR.aucune dépense avant le plan', [
      'dossier OSCAR.aucune dépense avant le plan',
    ]);
  if (!dossierOscarAucuneHeureAvantLePlan(dossier))
    raise('guarantee', 'guarantee not held', 'dossier OSCAR.aucune heure avant le plan', [
      'dossier OSCAR.aucune heure avant le plan',
    ]);
  if (!dossierArdhUneLigneParAide(dossier))
    raise('guarantee', 'guarantee not held', 'dossier ARDH.une ligne par aide', ['dossier ARDH.une ligne par aide']);
}

/**
 * Evaluates every result of a dossier. Never throws for what is in the dossier: issues, faults and unknowns are
 * values.
 */
export function evaluate(input: Input, options: Options = {}): Evaluation {
  const read = readDossier(input, options.readings);
  return read.issues.length > 0 ? { ok: false, issues: read.issues } : { ok: true, results: resultsOf(read.given) };
}

/** The same results; throws `InvalidInput` when the dossier cannot be read. */
export function evaluateOrThrow(input: Input, options: Options = {}): Results {
  const evaluation = evaluate(input, options);
  if (!evaluation.ok) throw new InvalidInput(evaluation.issues);
  return evaluation.results;
}

/** Reads a dossier: for `compute` when it is complete, else for `results`. */
export function decode(input: Input, options: Options = {}): Decoded {
  const read = readDossier(input, options.readings);
  // nothing is left out
  if (read.unknowns === 0 && read.issues.length === 0) return { ok: true, dossier: read.given as Dossier };
  return { ok: false, issues: read.issues, unknowns: read.unknowns, given: read.issues.length > 0 ? null : read.given };
}

/** One result alone, and nothing it does not need. Throws a `RangeError` for a name that no result has. */
export function evaluateOne<K extends keyof Results>(
  name: K,
  input: Input,
  options: Options = {},
): { readonly ok: true; readonly result: Results[K] } | Extract<Evaluation, { ok: false }> {
  requireResult(PARTIAL, name);
  const read = readDossier(input, options.readings);
  if (read.issues.length > 0) return { ok: false, issues: read.issues };
  return { ok: true, result: EACH[name](new Session(RULES, read.given as Dossier, nothingKept())) };
}

/**
 * The results of a complete dossier, when none of them is a fault or has no answer; else null, and each is looked at
 * on its own.
 */
function knownResults(dossier: Dossier): Results | null {
  try {
    const kept = nothingKept();
    holdGuarantees(dossier, kept);
    const grilleCompleteDeDossierArdhValue = grilleCompleteDeDossierArdh(dossier);
    const servicesHorsCategoriesDeDossierAmdValue = servicesHorsCategoriesDeDossierAmd(dossier);
    const evaluateurDistinctDeDossierAmdValue = evaluateurDistinctDeDossierAmd(dossier, kept);
    const results = { ...NO_RESULTS };
    knownRegles(results, dossier, kept);
    knownRegles2(results, dossier, kept);
    knownRegles3(results, dossier, kept, grilleCompleteDeDossierArdhValue);
    knownAide(results, dossier, kept);
    knownSuites(results, dossier, kept, grilleCompleteDeDossierArdhValue);
    knownRegles4(results, dossier, kept);
    knownAides(results, dossier, kept);
    knownCoordination(results, dossier, kept);
    knownHeures(results, dossier, kept);
    knownTemporaires(results, dossier, kept);
    knownProcedure(
      results,
      dossier,
      kept,
      servicesHorsCategoriesDeDossierAmdValue,
      evaluateurDistinctDeDossierAmdValue,
    );
    knownRessources(results, dossier, kept);
    return results;
  } catch (signal) {
    if (signal instanceof FaultSignal || signal === UNANSWERED) return null;
    throw signal;
  }
}

/** The results, all known, of « OSCAR : plan d'aides » regles.attendu. */
function knownRegles(results: Unfilled<Results>, dossier: Dossier, kept: Kept): void {
  results.statutDuPlanDeDossierOscar = outcomesOf(ANCIEN_STATUT.values, (ancienStatut) =>
    keptStatutDuPlanDeDossierOscar(dossier, kept, ancienStatut),
  );
  results.regimePrincipalAdmisDeDossierOscar = determined(regimePrincipalAdmisDeDossierOscar(dossier));
  results.conditionDAffiliationDeDossierOscar = determined(keptConditionDAffiliationDeDossierOscar(dossier, kept));
  results.conditionDeGirDeDossierOscar = determined(conditionDeGirDeDossierOscar(dossier));
  results.ageAdmisDeDossierOscar = determined(keptAgeAdmisDeDossierOscar(dossier, kept));
  results.eligibleAuPlanDeDossierOscar = determined(keptEligibleAuPlanDeDossierOscar(dossier, kept));
  results.dispositifDuJourDeDossierOscar = determined(dispositifDuJourDeDossierOscar(dossier));
  results.orientationDeDossierOscar = determined(orientationDeDossierOscar(dossier, kept));
  results.verdictDeDemandeDAideDeDossierOscar = determined(verdictDeDemandeDAideDeDossierOscar(dossier));
  results.manquantsDeDemandeDAideDeDossierOscar = determined(
    manquantsDeDemandeDAideDeDossierOscar(dossier).map(writePieceManquanteDeDemandeDAide),
  );
  results.verdictDeVisiteDeLEvaluateurDeDossierOscar = determined(verdictDeVisiteDeLEvaluateurDeDossierOscar(dossier));
  results.manquantsDeVisiteDeLEvaluateurDeDossierOscar = determined(
    manquantsDeVisiteDeLEvaluateurDeDossierOscar(dossier).map(writePieceManquanteDeVisiteDeLEvaluateur),
  );
  results.verdictDeDecisionDeLaCaisseDeDossierOscar = determined(verdictDeDecisionDeLaCaisseDeDossierOscar(dossier));
  results.manquantsDeDecisionDeLaCaisseDeDossierOscar = determined(
    manquantsDeDecisionDeLaCaisseDeDossierOscar(dossier).map(writePieceManquanteDeDecisionDeLaCaisse),
  );
}

/** The results, all known, of regles.attendu. */
function knownRegles2(results: Unfilled<Results>, dossier: Dossier, kept: Kept): void {
  results.planOscar = determined(keptPlanOscar(dossier, kept));
  results.ardh = determined(keptArdh(dossier, kept));
  results.aideDeLEtat = determined(keptAideDeLEtat(dossier, kept));
  results.aidesOuvertes = determined(aidesOuvertes(dossier, kept));
  results.relation = outcomesOf(COUPLE_D_AIDES.values, (coupleDAides) => relation(coupleDAides));
  results.deuxRegimesPrincipaux = determined(deuxRegimesPrincipaux(dossier, kept));
}

/** The results, all known, of « ARDH : aide au retour à domicile après hospitalisation » regles.attendu. */
function knownRegles3(
  results: Unfilled<Results>,
  dossier: Dossier,
  kept: Kept,
  grilleCompleteDeDossierArdhValue: boolean,
): void {
  results.transmissionDeDossierArdh = determined(writeDay(transmissionDeDossierArdh(dossier)));
  results.transmisePendantLHospitalisationDeDossierArdh = determined(
    keptTransmisePendantLHospitalisationDeDossierArdh(dossier, kept),
  );
  results.transmiseAvantLeRetourDeDossierArdh = determined(keptTransmiseAvantLeRetourDeDossierArdh(dossier, kept));
  results.formuleeAvantLeRetourDeDossierArdh = determined(keptFormuleeAvantLeRetourDeDossierArdh(dossier, kept));
  results.demandeATempsDeDossierArdh = determined(keptDemandeATempsDeDossierArdh(dossier, kept));
  results.recevableDeDossierArdh = determined(keptRecevableDeDossierArdh(dossier, kept));
  results.hospitalisationCouverteDeDossierArdh = determined(keptHospitalisationCouverteDeDossierArdh(dossier, kept));
  results.releveDuRegimeGeneralDeDossierArdh = determined(releveDuRegimeGeneralDeDossierArdh(dossier));
  results.ageMinimalAtteintDeDossierArdh = determined(writeDay(keptAgeMinimalAtteintDeDossierArdh(dossier, kept)));
  results.ageRequisDeDossierArdh = determined(keptAgeRequisDeDossierArdh(dossier, kept));
  results.pronosticFavorableDeDossierArdh = determined(pronosticFavorableDeDossierArdh(dossier));
  results.eligibleALAideDeDossierArdh = outcomesOf(dossier.lignesDeLaGrille, (ligneDeLaGrille) =>
    keptEligibleALAideDeDossierArdh(kept, ligneDeLaGrille),
  );
  results.excluParUneAideLegaleDeDossierArdh = determined(keptExcluParUneAideLegaleDeDossierArdh(dossier, kept));
  results.eligibleALArdhDeDossierArdh = determined(keptEligibleALArdhDeDossierArdh(dossier, kept));
  results.orientationDeLaDemandeDeDossierArdh = determined(keptOrientationDeLaDemandeDeDossierArdh(dossier, kept));
  results.finDeLaPremiereAnneeDeLExperimentationDeDossierArdh = determined(
    writeDay(finDeLaPremiereAnneeDeLExperimentationDeDossierArdh(dossier)),
  );
  results.verdictDeBilanDeLExperimentationDeDossierArdh = determined(
    verdictDeBilanDeLExperimentationDeDossierArdh(dossier),
  );
  results.manquantsDeBilanDeLExperimentationDeDossierArdh = determined(
    manquantsDeBilanDeLExperimentationDeDossierArdh(dossier).map(writePieceManquanteDeBilanDeLExperimentation),
  );
  results.ligneRemplieDeDossierArdh = outcomesOf(dossier.lignesDeLaGrille, (ligneDeLaGrille) =>
    ligneRemplieDeDossierArdh(ligneDeLaGrille),
  );
  results.grilleCompleteDeDossierArdh = determined(grilleCompleteDeDossierArdhValue);
}

/** The results, all known, of « ARDH : aide au retour à domicile après hospitalisation » aide.attendu. */
function knownAide(results: Unfilled<Results>, dossier: Dossier, kept: Kept): void {
  results.jourDeLaReinstallationDeDossierArdh = determined(
    writeDay(keptJourDeLaReinstallationDeDossierArdh(dossier, kept)),
  );
  results.premierJourDuDroitDeDossierArdh = determined(writeDay(keptPremierJourDuDroitDeDossierArdh(dossier, kept)));
  results.finDesTroisMoisPleinsDeDossierArdh = determined(
    writeDay(keptFinDesTroisMoisPleinsDeDossierArdh(dossier, kept)),
  );
  results.troisMoisDuDroitDeDossierArdh = determined(writePeriod(keptTroisMoisDuDroitDeDossierArdh(dossier, kept)));
  results.ouvertureDansLOutilDeDossierArdh = determined(
    writePeriod(keptOuvertureDansLOutilDeDossierArdh(dossier, kept)),
  );
  results.suiteDeLaNouvelleHospitalisationDeDossierArdh = outcomesOf(
    dossier.nouvellesHospitalisations,
    (nouvelleHospitalisation) =>
      keptSuiteDeLaNouvelleHospitalisationDeDossierArdh(dossier, kept, nouvelleHospitalisation),
  );
  results.nouvelleEvaluationDeDossierArdh = outcomesOf(dossier.nouvellesHospitalisations, (nouvelleHospitalisation) =>
    nouvelleEvaluationDeDossierArdh(dossier, kept, nouvelleHospitalisation),
  );
  results.aideEncoreDisponibleDeDossierArdh = determined(formatDecimal(aideEncoreDisponibleDeDossierArdh(dossier), 2));
  results.joursDHospitalisationDeDossierArdh = determined(keptJoursDHospitalisationDeDossierArdh(dossier, kept));
  results.dernierJourDuDroitDeDossierArdh = determined(writeDay(keptDernierJourDuDroitDeDossierArdh(dossier, kept)));
  results.aideApresLeRetourDeDossierArdh = determined(writePeriod(aideApresLeRetourDeDossierArdh(dossier, kept)));
  results.aideUtilisableAuRetourDeDossierArdh = outcomesOf(
    dossier.nouvellesHospitalisations,
    (nouvelleHospitalisation) =>
      formatDecimal(aideUtilisableAuRetourDeDossierArdh(dossier, kept, nouvelleHospitalisation), 2),
  );
  results.ouvertureSuffisanteDeDossierArdh = determined(keptOuvertureSuffisanteDeDossierArdh(dossier, kept));
  results.droitHorsDeLOuvertureDeDossierArdh = determined(
    writePeriod(droitHorsDeLOuvertureDeDossierArdh(dossier, kept)),
  );
  results.dernierJourServiDeDossierArdh = determined(writeDay(dernierJourServiDeDossierArdh(dossier, kept)));
  results.coutEstimeDeDossierArdh = outcomesOf(dossier.preconisations, (preconisation) =>
    formatDecimal(keptCoutEstimeDeDossierArdh(kept, preconisation), 2),
  );
  results.coutDuPlanDeDossierArdh = determined(formatDecimal(keptCoutDuPlanDeDossierArdh(dossier, kept), 2));
  results.decisionDeLaCaisseDeDossierArdh = determined(decisionDeLaCaisseDeDossierArdh(dossier, kept));
  results.ressourcesMensuellesDeclareesDeDossierArdh = determined(
    formatDecimal(ressourcesMensuellesDeclareesDeDossierArdh(dossier), 2),
  );
  results.ressourcesRetenuesDeDossierArdh = determined(formatDecimal(ressourcesRetenuesDeDossierArdh(dossier), 2));
  results.tauxDePriseEnChargeDeDossierArdh = determined(formatDecimal(tauxDePriseEnChargeDeDossierArdh(dossier), 2));
  results.tauxAuxRessourcesVerifieesDeDossierArdh = determined(
    formatDecimal(tauxAuxRessourcesVerifieesDeDossierArdh(dossier), 2),
  );
  results.montantDuPlanRetenuDeDossierArdh = determined(
    formatDecimal(keptMontantDuPlanRetenuDeDossierArdh(dossier, kept), 2),
  );
  results.partDeLaCaisseDeDossierArdh = determined(formatDecimal(keptPartDeLaCaisseDeDossierArdh(dossier, kept), 2));
  results.planDansLePlafondDeDossierArdh = determined(planDansLePlafondDeDossierArdh(dossier, kept));
  results.resteALaChargeDuRetraiteDeDossierArdh = determined(
    formatDecimal(resteALaChargeDuRetraiteDeDossierArdh(dossier, kept), 2),
  );
  results.sommeARendreDeDossierArdh = determined(formatDecimal(sommeARendreDeDossierArdh(dossier, kept), 2));
}

/** The results, all known, of « ARDH : aide au retour à domicile après hospitalisation » suites.attendu. */
function knownSuites(
  results: Unfilled<Results>,
  dossier: Dossier,
  kept: Kept,
  grilleCompleteDeDossierArdhValue: boolean,
): void {
  results.etablissementSignataireDeDossierArdh = determined(etablissementSignataireDeDossierArdh(dossier));
  results.planSuiviDeDossierArdh = determined(keptPlanSuiviDeDossierArdh(dossier, kept));
  results.plafondDuPlanSuiviDeDossierArdh = determined(
    formatDecimal(keptPlafondDuPlanSuiviDeDossierArdh(dossier, kept), 2),
  );
  results.verdictDeDossierDeDemandeDeDossierArdh = determined(
    verdictDeDossierDeDemandeDeDossierArdh(dossier, grilleCompleteDeDossierArdhValue),
  );
  results.manquantsDeDossierDeDemandeDeDossierArdh = determined(
    manquantsDeDossierDeDemandeDeDossierArdh(dossier, grilleCompleteDeDossierArdhValue).map(
      writePieceManquanteDeDossierDeDemande,
    ),
  );
  results.verdictDeJustificationDuRevenuDeDossierArdh = determined(
    verdictDeJustificationDuRevenuDeDossierArdh(dossier),
  );
  results.manquantsDeJustificationDuRevenuDeDossierArdh = determined(
    manquantsDeJustificationDuRevenuDeDossierArdh(dossier).map(writePieceManquanteDeJustificationDuRevenu),
  );
  results.servicesPossiblesDesDeDossierArdh = determined(
    orNull(servicesPossiblesDesDeDossierArdh(dossier, kept), writeDay),
  );
  results.verdictDEtapeDeLHospitalisationDeDossierArdh = determined(
    verdictDEtapeDeLHospitalisationDeDossierArdh(dossier),
  );
  results.manquantsDEtapeDeLHospitalisationDeDossierArdh = determined(
    manquantsDEtapeDeLHospitalisationDeDossierArdh(dossier).map(writePieceManquanteDeEtapeDeLHospitalisation),
  );
  results.verdictDEtapeDuRetourDeDossierArdh = determined(verdictDEtapeDuRetourDeDossierArdh(dossier));
  results.manquantsDEtapeDuRetourDeDossierArdh = determined(
    manquantsDEtapeDuRetourDeDossierArdh(dossier).map(writePieceManquanteDeEtapeDuRetour),
  );
  results.verdictDePriseDeRendezVousDeLEvaluationDeDossierArdh = determined(
    verdictDePriseDeRendezVousDeLEvaluationDeDossierArdh(dossier),
  );
  results.manquantsDePriseDeRendezVousDeLEvaluationDeDossierArdh = determined(
    manquantsDePriseDeRendezVousDeLEvaluationDeDossierArdh(dossier).map(
      writePieceManquanteDePriseDeRendezVousDeLEvaluation,
    ),
  );
  results.echeanceDeSuiviDeLaSituationDeDossierArdh = determined(
    writeDay(keptEcheanceDeSuiviDeLaSituationDeDossierArdh(dossier, kept)),
  );
  results.plusTotDeSuiviDeLaSituationDeDossierArdh = determined(
    writeDay(keptPlusTotDeSuiviDeLaSituationDeDossierArdh(dossier, kept)),
  );
  results.etatDeSuiviDeLaSituationDeDossierArdh = determined(etatDeSuiviDeLaSituationDeDossierArdh(dossier, kept));
  results.echeanceDeFicheDeSituationDeDossierArdh = determined(
    writeDay(keptEcheanceDeFicheDeSituationDeDossierArdh(dossier, kept)),
  );
  results.plusTotDeFicheDeSituationDeDossierArdh = determined(
    writeDay(keptPlusTotDeFicheDeSituationDeDossierArdh(dossier, kept)),
  );
  results.etatDeFicheDeSituationDeDossierArdh = determined(etatDeFicheDeSituationDeDossierArdh(dossier, kept));
  results.verdictDEtapeDeLaFinDeDossierArdh = determined(verdictDEtapeDeLaFinDeDossierArdh(dossier));
  results.manquantsDEtapeDeLaFinDeDossierArdh = determined(
    manquantsDEtapeDeLaFinDeDossierArdh(dossier, kept).map(writePieceManquanteDeEtapeDeLaFin),
  );
  results.suiviRecevableDeDossierArdh = determined(suiviRecevableDeDossierArdh(dossier));
  results.suiteADonnerDeDossierArdh = determined(suiteADonnerDeDossierArdh(dossier));
  results.deductionDeLArdhSurLePapDeDossierArdh = determined(
    formatDecimal(DEDUCTION_DE_L_ARDH_SUR_LE_PAP_DE_DOSSIER_ARDH, 2),
  );
  results.montantDuPapApresLArdhDeDossierArdh = determined(
    formatDecimal(montantDuPapApresLArdhDeDossierArdh(dossier), 2),
  );
  results.demandeTraiteeEnPapDeDossierArdh = determined(demandeTraiteeEnPapDeDossierArdh(dossier, kept));
  results.prestationOuverteALAideSocialeDeDossierArdh = outcomesOf(dossier.preconisations, (preconisation) =>
    prestationOuverteALAideSocialeDeDossierArdh(dossier, preconisation),
  );
  results.optionOuverteALaCaisseDeDossierArdh = outcomesOf(OPTION_POUR_LE_PAP.values, (optionPourLePap) =>
    optionOuverteALaCaisseDeDossierArdh(dossier, optionPourLePap),
  );
  results.dureeDUnNouveauPlanDeDossierArdh = determined(DUREE_D_UN_NOUVEAU_PLAN_DE_DOSSIER_ARDH);
  results.papInterrompuDeDossierArdh = determined(papInterrompuDeDossierArdh(dossier));
}

/** The results, all known, of « AMD : aide au maintien à domicile des retraités de l'État » regles.attendu. */
function knownRegles4(results: Unfilled<Results>, dossier: Dossier, kept: Kept): void {
  results.aideEnVigueurDeDossierAmd = determined(aideEnVigueurDeDossierAmd(dossier));
  results.ageMinimalAtteintDeDossierAmd = determined(writeDay(keptAgeMinimalAtteintDeDossierAmd(dossier, kept)));
  results.conditionDAgeDeDossierAmd = determined(keptConditionDAgeDeDossierAmd(dossier, kept));
  results.conditionDeGroupeDeDossierAmd = determined(conditionDeGroupeDeDossierAmd(dossier));
  results.retraiteDeLEtatDeDossierAmd = determined(keptRetraiteDeLEtatDeDossierAmd(dossier, kept));
  results.validationsDuDemandeurDeDossierAmd = determined(
    keptValidationsDuDemandeurDeDossierAmd(dossier, kept).map(writeValidation),
  );
  results.trimestresDuRegimeDeDossierAmd = outcomesOf(dossier.validations, (v) =>
    keptTrimestresDuRegimeDeDossierAmd(dossier, kept, v),
  );
  results.trimestresComparesDeDossierAmd = outcomesOf(dossier.validations, (v) =>
    keptTrimestresComparesDeDossierAmd(dossier, kept, v),
  );
  results.placeDeLEtatChezLeDemandeurDeDossierAmd = determined(
    keptPlaceDeLEtatChezLeDemandeurDeDossierAmd(dossier, kept),
  );
  results.demandeurRelevantDeLEtatDeDossierAmd = determined(keptDemandeurRelevantDeLEtatDeDossierAmd(dossier, kept));
  results.survivantDUnRetraiteDeLEtatDeDossierAmd = determined(
    keptSurvivantDUnRetraiteDeLEtatDeDossierAmd(dossier, kept),
  );
  results.pensionDeSurvivantAdmiseDeDossierAmd = determined(keptPensionDeSurvivantAdmiseDeDossierAmd(dossier, kept));
  results.validationsDuDefuntDeDossierAmd = determined(
    keptValidationsDuDefuntDeDossierAmd(dossier, kept).map(writeValidation),
  );
  results.placeDeLEtatChezLeDefuntDeDossierAmd = determined(keptPlaceDeLEtatChezLeDefuntDeDossierAmd(dossier, kept));
  results.defuntRelevantDeLEtatDeDossierAmd = determined(keptDefuntRelevantDeLEtatDeDossierAmd(dossier, kept));
  results.survivantDeRegimeAdmisDeDossierAmd = determined(keptSurvivantDeRegimeAdmisDeDossierAmd(dossier, kept));
  results.conditionDePensionEtDeRegimeDeDossierAmd = determined(
    keptConditionDePensionEtDeRegimeDeDossierAmd(dossier, kept),
  );
  results.aideDuDepartementDeMemeNatureDeDossierAmd = determined(
    keptAideDuDepartementDeMemeNatureDeDossierAmd(dossier, kept),
  );
  results.aideAuTitreDuHandicapDeDossierAmd = determined(keptAideAuTitreDuHandicapDeDossierAmd(dossier, kept));
  results.tenuAuNonCumulAvecLaPosteOuOrangeDeDossierAmd = determined(
    tenuAuNonCumulAvecLaPosteOuOrangeDeDossierAmd(dossier),
  );
  results.aideDeLaPosteOuDOrangeDeMemeObjetDeDossierAmd = determined(
    keptAideDeLaPosteOuDOrangeDeMemeObjetDeDossierAmd(dossier, kept),
  );
  results.cumulInterditDeDossierAmd = determined(keptCumulInterditDeDossierAmd(dossier, kept));
  results.conditionsHorsRessourcesDeDossierAmd = determined(keptConditionsHorsRessourcesDeDossierAmd(dossier, kept));
  results.aideOuverteDeDossierAmd = determined(keptAideOuverteDeDossierAmd(dossier, kept));
}

/** The results, all known, of « OSCAR : plan d'aides » aides.attendu. */
function knownAides(results: Unfilled<Results>, dossier: Dossier, kept: Kept): void {
  results.classementDeDossierOscar = outcomesOf(PRESTATION.values, (prestation) =>
    keptClassementDeDossierOscar(dossier, kept, prestation),
  );
  results.plafondDeLaRubriqueDeDossierOscar = outcomesOf(RUBRIQUE.values, (rubrique) =>
    formatDecimal(plafondDeLaRubriqueDeDossierOscar(dossier.dateDeLaDemande, rubrique), 2),
  );
  results.imputationDeDossierOscar = outcomesOf(dossier.depenses, (depense) =>
    keptImputationDeDossierOscar(dossier, kept, depense),
  );
  results.plafondAnnuelDeLaDepenseDeDossierOscar = outcomesOf(dossier.depenses, (depense) =>
    formatDecimal(plafondAnnuelDeLaDepenseDeDossierOscar(dossier, depense), 2),
  );
  results.plafondDeRubriqueDeLaDepenseDeDossierOscar = outcomesOf(dossier.depenses, (depense) =>
    formatDecimal(keptPlafondDeRubriqueDeLaDepenseDeDossierOscar(dossier, kept, depense), 2),
  );
  results.tauxDeLaDepenseDeDossierOscar = outcomesOf(dossier.depenses, (depense) =>
    formatDecimal(tauxDeLaDepenseDeDossierOscar(dossier, depense), 2),
  );
  results.anneeDeLaDepenseDeDossierOscar = outcomesOf(dossier.depenses, (achat) =>
    keptAnneeDeLaDepenseDeDossierOscar(dossier, kept, achat),
  );
  results.retenuDansLaRubriqueDeDossierOscar = outcomesOf(dossier.depenses, (achat) =>
    formatDecimal(keptRetenuDansLaRubriqueDeDossierOscar(dossier, kept, achat), 2),
  );
  results.priseEnChargeDeDossierOscar = outcomesOf(dossier.depenses, (achat) =>
    formatDecimal(keptPriseEnChargeDeDossierOscar(dossier, kept, achat), 2),
  );
  results.resteALaChargeDuRetraiteDeDossierOscar = outcomesOf(dossier.depenses, (depense) =>
    formatDecimal(resteALaChargeDuRetraiteDeDossierOscar(dossier, kept, depense), 2),
  );
  results.prisEnChargeAuTotalDeDossierOscar = determined(
    formatDecimal(prisEnChargeAuTotalDeDossierOscar(dossier, kept), 2),
  );
  results.depensePayeeADeDossierOscar = outcomesOf(dossier.depenses, (depense) =>
    depensePayeeADeDossierOscar(dossier, depense),
  );
  results.payableAPartirDuDeDossierOscar = outcomesOf(dossier.depenses, (depense) =>
    writeDay(payableAPartirDuDeDossierOscar(dossier, depense)),
  );
  results.payableAuPlusTardLeDeDossierOscar = outcomesOf(dossier.depenses, (depense) =>
    orNull(payableAuPlusTardLeDeDossierOscar(dossier, depense), writeDay),
  );
  results.partenaireDuProgrammeDeDossierOscar = outcomesOf(FORME_DE_PROGRAMME.values, (formeDeProgramme) =>
    partenaireDuProgrammeDeDossierOscar(formeDeProgramme),
  );
}

/** The results, all known, of « OSCAR : plan d'aides » coordination.attendu. */
function knownCoordination(results: Unfilled<Results>, dossier: Dossier, kept: Kept): void {
  results.prestationsDifferentesDeDossierOscar = determined(keptPrestationsDifferentesDeDossierOscar(dossier, kept));
  results.planCoordonneDeDossierOscar = determined(keptPlanCoordonneDeDossierOscar(dossier, kept));
  results.montantMaximumDeLaPremiereAnneeDeDossierOscar = determined(
    formatDecimal(montantMaximumDeLaPremiereAnneeDeDossierOscar(dossier), 2),
  );
  results.montantMaximumDeLaSecondeAnneeDeDossierOscar = determined(
    formatDecimal(montantMaximumDeLaSecondeAnneeDeDossierOscar(dossier), 2),
  );
  results.forfaitDeLaPremiereAnneeDeDossierOscar = determined(
    formatDecimal(keptForfaitDeLaPremiereAnneeDeDossierOscar(dossier, kept), 2),
  );
  results.anneesDeCoordinationDeDossierOscar = determined(keptAnneesDeCoordinationDeDossierOscar(dossier, kept));
  results.forfaitDeLaSecondeAnneeDeDossierOscar = determined(
    formatDecimal(keptForfaitDeLaSecondeAnneeDeDossierOscar(dossier, kept), 2),
  );
  results.forfaitCoordinationAuTotalDeDossierOscar = determined(
    formatDecimal(forfaitCoordinationAuTotalDeDossierOscar(dossier, kept), 2),
  );
  results.finPrevueDuPlanDeDossierOscar = determined(writeDay(finPrevueDuPlanDeDossierOscar(dossier)));
  results.jourDeVersementDeLaPremiereAnneeDeDossierOscar = determined(
    orNull(jourDeVersementDeLaPremiereAnneeDeDossierOscar(dossier, kept), writeDay),
  );
  results.jourDeVersementDeLaSecondeAnneeDeDossierOscar = determined(
    orNull(jourDeVersementDeLaSecondeAnneeDeDossierOscar(dossier, kept), writeDay),
  );
  results.departDeDossierOscar = determined(orNull(departDeDossierOscar(dossier), writeDay));
  results.ecartDuSuiviDeDossierOscar = outcomesOf(SUIVI_ATTENDU.values, (suiviAttendu) =>
    ecartDuSuiviDeDossierOscar(suiviAttendu),
  );
  results.origineDuSuiviDeDossierOscar = outcomesOf(SUIVI_ATTENDU.values, (suiviAttendu) =>
    orNull(keptOrigineDuSuiviDeDossierOscar(dossier, kept, suiviAttendu), writeDay),
  );
  results.jourDuSuiviDeDossierOscar = outcomesOf(SUIVI_ATTENDU.values, (suiviAttendu) =>
    orNull(keptJourDuSuiviDeDossierOscar(dossier, kept, suiviAttendu), writeDay),
  );
  results.echeanceDeSuiviADeuxMoisDeDossierOscar = determined(
    orNull(keptEcheanceDeSuiviADeuxMoisDeDossierOscar(dossier, kept), writeDay),
  );
  results.plusTotDeSuiviADeuxMoisDeDossierOscar = determined(
    orNull(keptPlusTotDeSuiviADeuxMoisDeDossierOscar(dossier, kept), writeDay),
  );
  results.etatDeSuiviADeuxMoisDeDossierOscar = determined(etatDeSuiviADeuxMoisDeDossierOscar(dossier, kept));
  results.echeanceDeSuiviASixMoisDeDossierOscar = determined(
    orNull(keptEcheanceDeSuiviASixMoisDeDossierOscar(dossier, kept), writeDay),
  );
  results.plusTotDeSuiviASixMoisDeDossierOscar = determined(
    orNull(keptPlusTotDeSuiviASixMoisDeDossierOscar(dossier, kept), writeDay),
  );
  results.etatDeSuiviASixMoisDeDossierOscar = determined(etatDeSuiviASixMoisDeDossierOscar(dossier, kept));
  results.secondeAnneeSuivieDeDossierOscar = determined(keptSecondeAnneeSuivieDeDossierOscar(dossier, kept));
  results.echeanceDuPremierSuiviDeLaSecondeAnneeDeDossierOscar = determined(
    orNull(keptEcheanceDuPremierSuiviDeLaSecondeAnneeDeDossierOscar(dossier, kept), writeDay),
  );
  results.plusTotDuPremierSuiviDeLaSecondeAnneeDeDossierOscar = determined(
    orNull(keptPlusTotDuPremierSuiviDeLaSecondeAnneeDeDossierOscar(dossier, kept), writeDay),
  );
  results.etatDuPremierSuiviDeLaSecondeAnneeDeDossierOscar = determined(
    etatDuPremierSuiviDeLaSecondeAnneeDeDossierOscar(dossier, kept),
  );
  results.echeanceDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar = determined(
    orNull(keptEcheanceDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar(dossier, kept), writeDay),
  );
  results.plusTotDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar = determined(
    orNull(keptPlusTotDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar(dossier, kept), writeDay),
  );
  results.etatDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar = determined(
    etatDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar(dossier, kept),
  );
  results.echeanceDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar = determined(
    orNull(keptEcheanceDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar(dossier, kept), writeDay),
  );
  results.plusTotDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar = determined(
    orNull(keptPlusTotDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar(dossier, kept), writeDay),
  );
  results.etatDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar = determined(
    etatDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar(dossier, kept),
  );
  results.verdictDeMissionsDuCoordinateurDeDossierOscar = determined(
    verdictDeMissionsDuCoordinateurDeDossierOscar(dossier),
  );
  results.manquantsDeMissionsDuCoordinateurDeDossierOscar = determined(
    manquantsDeMissionsDuCoordinateurDeDossierOscar(dossier).map(writePieceManquanteDeMissionsDuCoordinateur),
  );
  results.prolongationOuverteDeDossierOscar = determined(keptProlongationOuverteDeDossierOscar(dossier, kept));
  results.nouvelleAnneeDeCoordinationPossibleDeDossierOscar = determined(
    nouvelleAnneeDeCoordinationPossibleDeDossierOscar(dossier, kept),
  );
  results.troisMoisAvantLaFinPrevueDeDossierOscar = determined(
    writeDay(keptTroisMoisAvantLaFinPrevueDeDossierOscar(dossier, kept)),
  );
  results.echeanceDeDemandeDeProlongationDeDossierOscar = determined(
    orNull(keptEcheanceDeDemandeDeProlongationDeDossierOscar(dossier, kept), writeDay),
  );
  results.plusTotDeDemandeDeProlongationDeDossierOscar = determined(
    orNull(keptPlusTotDeDemandeDeProlongationDeDossierOscar(dossier, kept), writeDay),
  );
  results.etatDeDemandeDeProlongationDeDossierOscar = determined(
    etatDeDemandeDeProlongationDeDossierOscar(dossier, kept),
  );
  results.verdictDeProlongationDeDossierOscar = determined(verdictDeProlongationDeDossierOscar(dossier));
  results.manquantsDeProlongationDeDossierOscar = determined(
    manquantsDeProlongationDeDossierOscar(dossier, kept).map(writePieceManquanteDeProlongation),
  );
}

/** The results, all known, of « OSCAR : plan d'aides » heures.attendu. */
function knownHeures(results: Unfilled<Results>, dossier: Dossier, kept: Kept): void {
  results.questionsDeFragireDeDossierOscar = determined(questionsDeFragireDeDossierOscar(dossier));
  results.evaluationFragireCompleteDeDossierOscar = determined(evaluationFragireCompleteDeDossierOscar(dossier));
  results.scoreEntierDeDossierOscar = determined(scoreEntierDeDossierOscar(dossier));
  results.heuresDeBaseDeDossierOscar = determined(
    formatDecimal(heuresDeBaseDeDossierOscar(dossier, dossier.dateDeLaDemande), 2),
  );
  results.basDuRepereMensuelDeDossierOscar = determined(basDuRepereMensuelDeDossierOscar(dossier));
  results.hautDuRepereMensuelDeDossierOscar = determined(hautDuRepereMensuelDeDossierOscar(dossier));
  results.heuresDuProgrammeDeDossierOscar = determined(
    formatDecimal(keptHeuresDuProgrammeDeDossierOscar(dossier, kept, dossier.dateDeLaDemande), 2),
  );
  results.heuresDeLAnneeDeDossierOscar = determined(
    formatDecimal(keptHeuresDeLAnneeDeDossierOscar(dossier, kept, dossier.dateDeLaDemande), 2),
  );
  results.interventionBienConfieeDeDossierOscar = outcomesOf(dossier.interventions, (intervention) =>
    interventionBienConfieeDeDossierOscar(dossier, intervention),
  );
  results.serviceDuProgrammeDeDossierOscar = outcomesOf(SERVICE_A_DOMICILE.values, (serviceADomicile) =>
    serviceDuProgrammeDeDossierOscar(serviceADomicile),
  );
  results.heureDuProgrammeDeDossierOscar = outcomesOf(dossier.interventions, (intervention) =>
    heureDuProgrammeDeDossierOscar(intervention),
  );
  results.anneeDeLInterventionDeDossierOscar = outcomesOf(dossier.interventions, (visite) =>
    keptAnneeDeLInterventionDeDossierOscar(dossier, kept, visite),
  );
  results.plafondDHeuresDeBaseDeDossierOscar = outcomesOf(dossier.interventions, (intervention) =>
    formatDecimal(keptPlafondDHeuresDeBaseDeDossierOscar(dossier, kept, intervention), 2),
  );
  results.plafondDHeuresDuProgrammeDeDossierOscar = outcomesOf(dossier.interventions, (intervention) =>
    formatDecimal(keptPlafondDHeuresDuProgrammeDeDossierOscar(dossier, kept, intervention), 2),
  );
  results.heuresPayeesADeDossierOscar = outcomesOf(dossier.interventions, (intervention) =>
    keptHeuresPayeesADeDossierOscar(dossier, kept, intervention),
  );
  results.heuresAdmisesDeDossierOscar = outcomesOf(dossier.interventions, (intervention) =>
    formatDecimal(keptHeuresAdmisesDeDossierOscar(dossier, kept, intervention), 2),
  );
  results.heuresDuMoisDeDossierOscar = outcomesOf(dossier.interventions, (visite) =>
    formatDecimal(keptHeuresDuMoisDeDossierOscar(dossier, kept, visite), 2),
  );
  results.heuresRetenuesDeDossierOscar = outcomesOf(dossier.interventions, (visite) =>
    formatDecimal(keptHeuresRetenuesDeDossierOscar(dossier, kept, visite), 2),
  );
  results.heuresPrisesEnChargeDeDossierOscar = outcomesOf(dossier.interventions, (visite) =>
    formatDecimal(keptHeuresPrisesEnChargeDeDossierOscar(dossier, kept, visite), 2),
  );
  results.heuresPayeesAuTotalDeDossierOscar = determined(
    formatDecimal(heuresPayeesAuTotalDeDossierOscar(dossier, kept), 2),
  );
  results.ressourcesCompteesDeDossierOscar = determined(
    formatDecimal(keptRessourcesCompteesDeDossierOscar(dossier, kept), 2),
  );
  results.partDuBaremeDeDossierOscar = determined(formatDecimal(keptPartDuBaremeDeDossierOscar(dossier, kept), 2));
  results.partDuRetraiteSurLesHeuresDeDossierOscar = determined(
    formatDecimal(partDuRetraiteSurLesHeuresDeDossierOscar(dossier, kept), 2),
  );
}

/** The results, all known, of « OSCAR : plan d'aides » temporaires.attendu. */
function knownTemporaires(results: Unfilled<Results>, dossier: Dossier, kept: Kept): void {
  results.aideDeDossierOscar = outcomesOf(dossier.octrois, (octroi) => keptAideDeDossierOscar(kept, octroi));
  results.octroiPossibleDeDossierOscar = outcomesOf(dossier.octrois, (accord) =>
    keptOctroiPossibleDeDossierOscar(dossier, kept, accord),
  );
  results.debutDeLAideDeDossierOscar = outcomesOf(dossier.octrois, (octroi) =>
    writeDay(debutDeLAideDeDossierOscar(dossier, octroi)),
  );
  results.periodeDeLAideDeDossierOscar = outcomesOf(dossier.octrois, (octroi) =>
    writePeriod(periodeDeLAideDeDossierOscar(dossier, octroi)),
  );
  results.anneeDeLOctroiDeDossierOscar = outcomesOf(dossier.octrois, (accord) =>
    keptAnneeDeLOctroiDeDossierOscar(dossier, kept, accord),
  );
  results.depenseTemporairePriseEnChargeDeDossierOscar = outcomesOf(dossier.octrois, (accord) =>
    formatDecimal(keptDepenseTemporairePriseEnChargeDeDossierOscar(dossier, kept, accord), 2),
  );
  results.heuresTemporairesPrisesEnChargeDeDossierOscar = outcomesOf(dossier.octrois, (accord) =>
    formatDecimal(keptHeuresTemporairesPrisesEnChargeDeDossierOscar(dossier, kept, accord), 2),
  );
  results.forfaitEtAideDansLAnneeDeDossierOscar = outcomesOf(dossier.octrois, (accord) =>
    formatDecimal(forfaitEtAideDansLAnneeDeDossierOscar(dossier, kept, accord), 2),
  );
  results.heuresDuPlanEtDeLAideDansLAnneeDeDossierOscar = outcomesOf(dossier.octrois, (accord) =>
    formatDecimal(heuresDuPlanEtDeLAideDansLAnneeDeDossierOscar(dossier, kept, accord), 2),
  );
  results.demandeeATempsDeDossierOscar = outcomesOf(dossier.octrois, (octroi) =>
    demandeeATempsDeDossierOscar(dossier, kept, octroi),
  );
  results.echeanceDeContactDeLIntervenantSocialDeDossierOscar = outcomesOf(dossier.octrois, (octroi) =>
    orNull(keptEcheanceDeContactDeLIntervenantSocialDeDossierOscar(dossier, kept, octroi), writeDay),
  );
  results.plusTotDeContactDeLIntervenantSocialDeDossierOscar = outcomesOf(dossier.octrois, (octroi) =>
    orNull(keptPlusTotDeContactDeLIntervenantSocialDeDossierOscar(dossier, kept, octroi), writeDay),
  );
  results.etatDeContactDeLIntervenantSocialDeDossierOscar = outcomesOf(dossier.octrois, (octroi) =>
    etatDeContactDeLIntervenantSocialDeDossierOscar(dossier, kept, octroi),
  );
  results.verdictDeSuiviDeLAideTemporaireDeDossierOscar = outcomesOf(dossier.octrois, (octroi) =>
    verdictDeSuiviDeLAideTemporaireDeDossierOscar(kept, octroi),
  );
  results.manquantsDeSuiviDeLAideTemporaireDeDossierOscar = outcomesOf(dossier.octrois, (octroi) =>
    manquantsDeSuiviDeLAideTemporaireDeDossierOscar(dossier, kept, octroi).map(
      writePieceManquanteDeSuiviDeLAideTemporaire,
    ),
  );
  results.verdictDeFinDeLAdhDeDossierOscar = determined(verdictDeFinDeLAdhDeDossierOscar(dossier));
  results.manquantsDeFinDeLAdhDeDossierOscar = determined(
    manquantsDeFinDeLAdhDeDossierOscar(dossier).map(writePieceManquanteDeFinDeLAdh),
  );
}

/** The results, all known, of « AMD : aide au maintien à domicile des retraités de l'État » procedure.attendu. */
function knownProcedure(
  results: Unfilled<Results>,
  dossier: Dossier,
  kept: Kept,
  servicesHorsCategoriesDeDossierAmdValue: readonly Service[],
  evaluateurDistinctDeDossierAmdValue: boolean,
): void {
  results.prestationAuDispositifDeDossierAmd = outcomesOf(DOSSIER_AMD_PRESTATION.values, (prestation) =>
    prestationAuDispositifDeDossierAmd(dossier, prestation),
  );
  results.rangDeLaCategorieDeDossierAmd = outcomesOf(CATEGORIE_DE_SERVICES.values, (categorieDeServices) =>
    rangDeLaCategorieDeDossierAmd(categorieDeServices),
  );
  results.plafondDeLaCategorieDeDossierAmd = outcomesOf(CATEGORIE_DE_SERVICES.values, (categorieDeServices) =>
    plafondDeLaCategorieDeDossierAmd(categorieDeServices),
  );
  results.servicesHorsCategoriesDeDossierAmd = determined(servicesHorsCategoriesDeDossierAmdValue.map(writeService));
  results.servicesDansLesCinqCategoriesDeDossierAmd = determined(
    servicesDansLesCinqCategoriesDeDossierAmd(servicesHorsCategoriesDeDossierAmdValue),
  );
  results.aideHabitatOuverteDeDossierAmd = determined(aideHabitatOuverteDeDossierAmd(dossier, kept));
  results.acteCouvertParLaMissionDeDossierAmd = outcomesOf(dossier.actes, (acte) =>
    acteCouvertParLaMissionDeDossierAmd(dossier, acte),
  );
  results.elaborationDuPlanAControlerDeDossierAmd = determined(elaborationDuPlanAControlerDeDossierAmd(dossier));
  results.echeanceDeBilanDuDispositifDeDossierAmd = determined(
    writeDay(echeanceDeBilanDuDispositifDeDossierAmd(dossier)),
  );
  results.etatDeBilanDuDispositifDeDossierAmd = determined(etatDeBilanDuDispositifDeDossierAmd(dossier));
  results.remboursementParLEtatDeDossierAmd = determined(formatDecimal(remboursementParLEtatDeDossierAmd(dossier), 2));
  results.evaluateurParmiLesPrestatairesDeDossierAmd = determined(
    keptEvaluateurParmiLesPrestatairesDeDossierAmd(dossier, kept),
  );
  results.evaluateurCoordonneDeDossierAmd = determined(evaluateurCoordonneDeDossierAmd(dossier));
  results.evaluateurDuGroupeDUnPrestataireDeDossierAmd = determined(
    evaluateurDuGroupeDUnPrestataireDeDossierAmd(dossier),
  );
  results.evaluateurDistinctDeDossierAmd = determined(evaluateurDistinctDeDossierAmdValue);
  results.verdictDInstructionDeLaDemandeDeDossierAmd = determined(
    verdictDInstructionDeLaDemandeDeDossierAmd(dossier, evaluateurDistinctDeDossierAmdValue),
  );
  results.manquantsDInstructionDeLaDemandeDeDossierAmd = determined(
    manquantsDInstructionDeLaDemandeDeDossierAmd(dossier, evaluateurDistinctDeDossierAmdValue).map(
      writePieceManquanteDeInstructionDeLaDemande,
    ),
  );
  results.verdictDArreteDuBaremeDeDossierAmd = determined(verdictDArreteDuBaremeDeDossierAmd(dossier));
  results.manquantsDArreteDuBaremeDeDossierAmd = determined(
    manquantsDArreteDuBaremeDeDossierAmd(dossier).map(writePieceManquanteDeArreteDuBareme),
  );
  results.verdictDeConventionDeGestionDeDossierAmd = determined(verdictDeConventionDeGestionDeDossierAmd(dossier));
  results.manquantsDeConventionDeGestionDeDossierAmd = determined(
    manquantsDeConventionDeGestionDeDossierAmd(dossier).map(writePieceManquanteDeConventionDeGestion),
  );
}

/** The results, all known, of « AMD : aide au maintien à domicile des retraités de l'État » ressources.attendu. */
function knownRessources(results: Unfilled<Results>, dossier: Dossier, kept: Kept): void {
  results.jourDeLectureDeDossierAmd = determined(writeDay(jourDeLectureDeDossierAmd(dossier)));
  results.compositionDuFoyerDeDossierAmd = determined(keptCompositionDuFoyerDeDossierAmd(dossier, kept));
  results.revenuALaDemandeDeDossierAmd = determined(formatDecimal(keptRevenuALaDemandeDeDossierAmd(dossier, kept), 2));
  results.revenuALaDecisionDeDossierAmd = determined(
    formatDecimal(keptRevenuALaDecisionDeDossierAmd(dossier, kept), 2),
  );
  results.revenuBrutGlobalDeDossierAmd = determined(formatDecimal(keptRevenuBrutGlobalDeDossierAmd(dossier, kept), 2));
  results.revenuAnnuelRetenuDeDossierAmd = determined(
    formatDecimal(keptRevenuAnnuelRetenuDeDossierAmd(dossier, kept), 2),
  );
  results.ressourcesEnEurosEntiersDeDossierAmd = determined(
    formatDecimal(keptRessourcesEnEurosEntiersDeDossierAmd(dossier, kept), 2),
  );
  results.tauxDuBaremeDeDossierAmd = determined(
    formatDecimal(keptTauxDuBaremeDeDossierAmd(dossier, kept, dossier.dateDeLaDemande), 2),
  );
  results.tauxDeLEtatDeDossierAmd = determined(formatDecimal(keptTauxDeLEtatDeDossierAmd(dossier, kept), 2));
  results.conditionDeRessourcesDepuis2021DeDossierAmd = determined(
    conditionDeRessourcesDepuis2021DeDossierAmd(dossier),
  );
  results.conditionDeRessourcesDuBaremeLuDeDossierAmd = determined(
    keptConditionDeRessourcesDuBaremeLuDeDossierAmd(dossier, kept),
  );
  results.conditionDeRessourcesDeDossierAmd = determined(keptConditionDeRessourcesDeDossierAmd(dossier, kept));
  results.partDuRetraiteDeDossierAmd = determined(formatDecimal(partDuRetraiteDeDossierAmd(dossier, kept), 2));
  results.partDeLEtatPourLePlanDeDossierAmd = determined(
    formatDecimal(partDeLEtatPourLePlanDeDossierAmd(dossier, kept), 2),
  );
  results.depensePriseEnCompteApresHospitalisationDeDossierAmd = determined(
    formatDecimal(depensePriseEnCompteApresHospitalisationDeDossierAmd(dossier), 2),
  );
  results.depensePriseEnCompteEnPeriodeDeFragiliteDeDossierAmd = determined(
    formatDecimal(depensePriseEnCompteEnPeriodeDeFragiliteDeDossierAmd(dossier), 2),
  );
  results.ressourcesMensuellesDeDossierAmd = determined(
    formatDecimal(keptRessourcesMensuellesDeDossierAmd(dossier, kept), 2),
  );
  results.plafondDeLAideHabitatDeDossierAmd = determined(
    orNull(plafondDeLAideHabitatDeDossierAmd(dossier, kept), (value) => formatDecimal(value, 2)),
  );
}

/**
 * Every result of a dossier as `decode` read it, whatever is unknown. Throws `InvalidInput` for a text that is no
 * value of its choix, as one written by hand may hold.
 */
export function results(given: Given<Dossier>): Results {
  holdGiven(INPUTS, given);
  return resultsOf(given);
}

function resultsOf(given: Given<Dossier>): Results {
  const known = isWholeDossier(given) ? knownResults(given) : null;
  if (known !== null) return known;
  const session = new Session(RULES, given as Dossier, nothingKept());
  const results = { ...NO_RESULTS };
  eachRegles(results, session);
  eachRegles2(results, session);
  eachRegles3(results, session);
  eachAide(results, session);
  eachSuites(results, session);
  eachRegles4(results, session);
  eachAides(results, session);
  eachCoordination(results, session);
  eachHeures(results, session);
  eachTemporaires(results, session);
  eachProcedure(results, session);
  eachRessources(results, session);
  return results;
}

const NO_RESULTS: Unfilled<Results> = unfilled(PARTIAL);

/** Each result of « OSCAR : plan d'aides » regles.attendu. */
function eachRegles(results: Unfilled<Results>, session: Session<Dossier, Kept, Gives>): void {
  results.statutDuPlanDeDossierOscar = EACH.statutDuPlanDeDossierOscar(session);
  results.regimePrincipalAdmisDeDossierOscar = EACH.regimePrincipalAdmisDeDossierOscar(session);
  results.conditionDAffiliationDeDossierOscar = EACH.conditionDAffiliationDeDossierOscar(session);
  results.conditionDeGirDeDossierOscar = EACH.conditionDeGirDeDossierOscar(session);
  results.ageAdmisDeDossierOscar = EACH.ageAdmisDeDossierOscar(session);
  results.eligibleAuPlanDeDossierOscar = EACH.eligibleAuPlanDeDossierOscar(session);
  results.dispositifDuJourDeDossierOscar = EACH.dispositifDuJourDeDossierOscar(session);
  results.orientationDeDossierOscar = EACH.orientationDeDossierOscar(session);
  results.verdictDeDemandeDAideDeDossierOscar = EACH.verdictDeDemandeDAideDeDossierOscar(session);
  results.manquantsDeDemandeDAideDeDossierOscar = EACH.manquantsDeDemandeDAideDeDossierOscar(session);
  results.verdictDeVisiteDeLEvaluateurDeDossierOscar = EACH.verdictDeVisiteDeLEvaluateurDeDossierOscar(session);
  results.manquantsDeVisiteDeLEvaluateurDeDossierOscar = EACH.manquantsDeVisiteDeLEvaluateurDeDossierOscar(session);
  results.verdictDeDecisionDeLaCaisseDeDossierOscar = EACH.verdictDeDecisionDeLaCaisseDeDossierOscar(session);
  results.manquantsDeDecisionDeLaCaisseDeDossierOscar = EACH.manquantsDeDecisionDeLaCaisseDeDossierOscar(session);
}

/** Each result of regles.attendu. */
function eachRegles2(results: Unfilled<Results>, session: Session<Dossier, Kept, Gives>): void {
  results.planOscar = EACH.planOscar(session);
  results.ardh = EACH.ardh(session);
  results.aideDeLEtat = EACH.aideDeLEtat(session);
  results.aidesOuvertes = EACH.aidesOuvertes(session);
  results.relation = EACH.relation(session);
  results.deuxRegimesPrincipaux = EACH.deuxRegimesPrincipaux(session);
}

/** Each result of « ARDH : aide au retour à domicile après hospitalisation » regles.attendu. */
function eachRegles3(results: Unfilled<Results>, session: Session<Dossier, Kept, Gives>): void {
  results.transmissionDeDossierArdh = EACH.transmissionDeDossierArdh(session);
  results.transmisePendantLHospitalisationDeDossierArdh = EACH.transmisePendantLHospitalisationDeDossierArdh(session);
  results.transmiseAvantLeRetourDeDossierArdh = EACH.transmiseAvantLeRetourDeDossierArdh(session);
  results.formuleeAvantLeRetourDeDossierArdh = EACH.formuleeAvantLeRetourDeDossierArdh(session);
  results.demandeATempsDeDossierArdh = EACH.demandeATempsDeDossierArdh(session);
  results.recevableDeDossierArdh = EACH.recevableDeDossierArdh(session);
  results.hospitalisationCouverteDeDossierArdh = EACH.hospitalisationCouverteDeDossierArdh(session);
  results.releveDuRegimeGeneralDeDossierArdh = EACH.releveDuRegimeGeneralDeDossierArdh(session);
  results.ageMinimalAtteintDeDossierArdh = EACH.ageMinimalAtteintDeDossierArdh(session);
  results.ageRequisDeDossierArdh = EACH.ageRequisDeDossierArdh(session);
  results.pronosticFavorableDeDossierArdh = EACH.pronosticFavorableDeDossierArdh(session);
  results.eligibleALAideDeDossierArdh = EACH.eligibleALAideDeDossierArdh(session);
  results.excluParUneAideLegaleDeDossierArdh = EACH.excluParUneAideLegaleDeDossierArdh(session);
  results.eligibleALArdhDeDossierArdh = EACH.eligibleALArdhDeDossierArdh(session);
  results.orientationDeLaDemandeDeDossierArdh = EACH.orientationDeLaDemandeDeDossierArdh(session);
  results.finDeLaPremiereAnneeDeLExperimentationDeDossierArdh =
    EACH.finDeLaPremiereAnneeDeLExperimentationDeDossierArdh(session);
  results.verdictDeBilanDeLExperimentationDeDossierArdh = EACH.verdictDeBilanDeLExperimentationDeDossierArdh(session);
  results.manquantsDeBilanDeLExperimentationDeDossierArdh =
    EACH.manquantsDeBilanDeLExperimentationDeDossierArdh(session);
  results.ligneRemplieDeDossierArdh = EACH.ligneRemplieDeDossierArdh(session);
  results.grilleCompleteDeDossierArdh = EACH.grilleCompleteDeDossierArdh(session);
}

/** Each result of « ARDH : aide au retour à domicile après hospitalisation » aide.attendu. */
function eachAide(results: Unfilled<Results>, session: Session<Dossier, Kept, Gives>): void {
  results.jourDeLaReinstallationDeDossierArdh = EACH.jourDeLaReinstallationDeDossierArdh(session);
  results.premierJourDuDroitDeDossierArdh = EACH.premierJourDuDroitDeDossierArdh(session);
  results.finDesTroisMoisPleinsDeDossierArdh = EACH.finDesTroisMoisPleinsDeDossierArdh(session);
  results.troisMoisDuDroitDeDossierArdh = EACH.troisMoisDuDroitDeDossierArdh(session);
  results.ouvertureDansLOutilDeDossierArdh = EACH.ouvertureDansLOutilDeDossierArdh(session);
  results.suiteDeLaNouvelleHospitalisationDeDossierArdh = EACH.suiteDeLaNouvelleHospitalisationDeDossierArdh(session);
  results.nouvelleEvaluationDeDossierArdh = EACH.nouvelleEvaluationDeDossierArdh(session);
  results.aideEncoreDisponibleDeDossierArdh = EACH.aideEncoreDisponibleDeDossierArdh(session);
  results.joursDHospitalisationDeDossierArdh = EACH.joursDHospitalisationDeDossierArdh(session);
  results.dernierJourDuDroitDeDossierArdh = EACH.dernierJourDuDroitDeDossierArdh(session);
  results.aideApresLeRetourDeDossierArdh = EACH.aideApresLeRetourDeDossierArdh(session);
  results.aideUtilisableAuRetourDeDossierArdh = EACH.aideUtilisableAuRetourDeDossierArdh(session);
  results.ouvertureSuffisanteDeDossierArdh = EACH.ouvertureSuffisanteDeDossierArdh(session);
  results.droitHorsDeLOuvertureDeDossierArdh = EACH.droitHorsDeLOuvertureDeDossierArdh(session);
  results.dernierJourServiDeDossierArdh = EACH.dernierJourServiDeDossierArdh(session);
  results.coutEstimeDeDossierArdh = EACH.coutEstimeDeDossierArdh(session);
  results.coutDuPlanDeDossierArdh = EACH.coutDuPlanDeDossierArdh(session);
  results.decisionDeLaCaisseDeDossierArdh = EACH.decisionDeLaCaisseDeDossierArdh(session);
  results.ressourcesMensuellesDeclareesDeDossierArdh = EACH.ressourcesMensuellesDeclareesDeDossierArdh(session);
  results.ressourcesRetenuesDeDossierArdh = EACH.ressourcesRetenuesDeDossierArdh(session);
  results.tauxDePriseEnChargeDeDossierArdh = EACH.tauxDePriseEnChargeDeDossierArdh(session);
  results.tauxAuxRessourcesVerifieesDeDossierArdh = EACH.tauxAuxRessourcesVerifieesDeDossierArdh(session);
  results.montantDuPlanRetenuDeDossierArdh = EACH.montantDuPlanRetenuDeDossierArdh(session);
  results.partDeLaCaisseDeDossierArdh = EACH.partDeLaCaisseDeDossierArdh(session);
  results.planDansLePlafondDeDossierArdh = EACH.planDansLePlafondDeDossierArdh(session);
  results.resteALaChargeDuRetraiteDeDossierArdh = EACH.resteALaChargeDuRetraiteDeDossierArdh(session);
  results.sommeARendreDeDossierArdh = EACH.sommeARendreDeDossierArdh(session);
}

/** Each result of « ARDH : aide au retour à domicile après hospitalisation » suites.attendu. */
function eachSuites(results: Unfilled<Results>, session: Session<Dossier, Kept, Gives>): void {
  results.etablissementSignataireDeDossierArdh = EACH.etablissementSignataireDeDossierArdh(session);
  results.planSuiviDeDossierArdh = EACH.planSuiviDeDossierArdh(session);
  results.plafondDuPlanSuiviDeDossierArdh = EACH.plafondDuPlanSuiviDeDossierArdh(session);
  results.verdictDeDossierDeDemandeDeDossierArdh = EACH.verdictDeDossierDeDemandeDeDossierArdh(session);
  results.manquantsDeDossierDeDemandeDeDossierArdh = EACH.manquantsDeDossierDeDemandeDeDossierArdh(session);
  results.verdictDeJustificationDuRevenuDeDossierArdh = EACH.verdictDeJustificationDuRevenuDeDossierArdh(session);
  results.manquantsDeJustificationDuRevenuDeDossierArdh = EACH.manquantsDeJustificationDuRevenuDeDossierArdh(session);
  results.servicesPossiblesDesDeDossierArdh = EACH.servicesPossiblesDesDeDossierArdh(session);
  results.verdictDEtapeDeLHospitalisationDeDossierArdh = EACH.verdictDEtapeDeLHospitalisationDeDossierArdh(session);
  results.manquantsDEtapeDeLHospitalisationDeDossierArdh = EACH.manquantsDEtapeDeLHospitalisationDeDossierArdh(session);
  results.verdictDEtapeDuRetourDeDossierArdh = EACH.verdictDEtapeDuRetourDeDossierArdh(session);
  results.manquantsDEtapeDuRetourDeDossierArdh = EACH.manquantsDEtapeDuRetourDeDossierArdh(session);
  results.verdictDePriseDeRendezVousDeLEvaluationDeDossierArdh =
    EACH.verdictDePriseDeRendezVousDeLEvaluationDeDossierArdh(session);
  results.manquantsDePriseDeRendezVousDeLEvaluationDeDossierArdh =
    EACH.manquantsDePriseDeRendezVousDeLEvaluationDeDossierArdh(session);
  results.echeanceDeSuiviDeLaSituationDeDossierArdh = EACH.echeanceDeSuiviDeLaSituationDeDossierArdh(session);
  results.plusTotDeSuiviDeLaSituationDeDossierArdh = EACH.plusTotDeSuiviDeLaSituationDeDossierArdh(session);
  results.etatDeSuiviDeLaSituationDeDossierArdh = EACH.etatDeSuiviDeLaSituationDeDossierArdh(session);
  results.echeanceDeFicheDeSituationDeDossierArdh = EACH.echeanceDeFicheDeSituationDeDossierArdh(session);
  results.plusTotDeFicheDeSituationDeDossierArdh = EACH.plusTotDeFicheDeSituationDeDossierArdh(session);
  results.etatDeFicheDeSituationDeDossierArdh = EACH.etatDeFicheDeSituationDeDossierArdh(session);
  results.verdictDEtapeDeLaFinDeDossierArdh = EACH.verdictDEtapeDeLaFinDeDossierArdh(session);
  results.manquantsDEtapeDeLaFinDeDossierArdh = EACH.manquantsDEtapeDeLaFinDeDossierArdh(session);
  results.suiviRecevableDeDossierArdh = EACH.suiviRecevableDeDossierArdh(session);
  results.suiteADonnerDeDossierArdh = EACH.suiteADonnerDeDossierArdh(session);
  results.deductionDeLArdhSurLePapDeDossierArdh = EACH.deductionDeLArdhSurLePapDeDossierArdh(session);
  results.montantDuPapApresLArdhDeDossierArdh = EACH.montantDuPapApresLArdhDeDossierArdh(session);
  results.demandeTraiteeEnPapDeDossierArdh = EACH.demandeTraiteeEnPapDeDossierArdh(session);
  results.prestationOuverteALAideSocialeDeDossierArdh = EACH.prestationOuverteALAideSocialeDeDossierArdh(session);
  results.optionOuverteALaCaisseDeDossierArdh = EACH.optionOuverteALaCaisseDeDossierArdh(session);
  results.dureeDUnNouveauPlanDeDossierArdh = EACH.dureeDUnNouveauPlanDeDossierArdh(session);
  results.papInterrompuDeDossierArdh = EACH.papInterrompuDeDossierArdh(session);
}

/** Each result of « AMD : aide au maintien à domicile des retraités de l'État » regles.attendu. */
function eachRegles4(results: Unfilled<Results>, session: Session<Dossier, Kept, Gives>): void {
  results.aideEnVigueurDeDossierAmd = EACH.aideEnVigueurDeDossierAmd(session);
  results.ageMinimalAtteintDeDossierAmd = EACH.ageMinimalAtteintDeDossierAmd(session);
  results.conditionDAgeDeDossierAmd = EACH.conditionDAgeDeDossierAmd(session);
  results.conditionDeGroupeDeDossierAmd = EACH.conditionDeGroupeDeDossierAmd(session);
  results.retraiteDeLEtatDeDossierAmd = EACH.retraiteDeLEtatDeDossierAmd(session);
  results.validationsDuDemandeurDeDossierAmd = EACH.validationsDuDemandeurDeDossierAmd(session);
  results.trimestresDuRegimeDeDossierAmd = EACH.trimestresDuRegimeDeDossierAmd(session);
  results.trimestresComparesDeDossierAmd = EACH.trimestresComparesDeDossierAmd(session);
  results.placeDeLEtatChezLeDemandeurDeDossierAmd = EACH.placeDeLEtatChezLeDemandeurDeDossierAmd(session);
  results.demandeurRelevantDeLEtatDeDossierAmd = EACH.demandeurRelevantDeLEtatDeDossierAmd(session);
  results.survivantDUnRetraiteDeLEtatDeDossierAmd = EACH.survivantDUnRetraiteDeLEtatDeDossierAmd(session);
  results.pensionDeSurvivantAdmiseDeDossierAmd = EACH.pensionDeSurvivantAdmiseDeDossierAmd(session);
  results.validationsDuDefuntDeDossierAmd = EACH.validationsDuDefuntDeDossierAmd(session);
  results.placeDeLEtatChezLeDefuntDeDossierAmd = EACH.placeDeLEtatChezLeDefuntDeDossierAmd(session);
  results.defuntRelevantDeLEtatDeDossierAmd = EACH.defuntRelevantDeLEtatDeDossierAmd(session);
  results.survivantDeRegimeAdmisDeDossierAmd = EACH.survivantDeRegimeAdmisDeDossierAmd(session);
  results.conditionDePensionEtDeRegimeDeDossierAmd = EACH.conditionDePensionEtDeRegimeDeDossierAmd(session);
  results.aideDuDepartementDeMemeNatureDeDossierAmd = EACH.aideDuDepartementDeMemeNatureDeDossierAmd(session);
  results.aideAuTitreDuHandicapDeDossierAmd = EACH.aideAuTitreDuHandicapDeDossierAmd(session);
  results.tenuAuNonCumulAvecLaPosteOuOrangeDeDossierAmd = EACH.tenuAuNonCumulAvecLaPosteOuOrangeDeDossierAmd(session);
  results.aideDeLaPosteOuDOrangeDeMemeObjetDeDossierAmd = EACH.aideDeLaPosteOuDOrangeDeMemeObjetDeDossierAmd(session);
  results.cumulInterditDeDossierAmd = EACH.cumulInterditDeDossierAmd(session);
  results.conditionsHorsRessourcesDeDossierAmd = EACH.conditionsHorsRessourcesDeDossierAmd(session);
  results.aideOuverteDeDossierAmd = EACH.aideOuverteDeDossierAmd(session);
}

/** Each result of « OSCAR : plan d'aides » aides.attendu. */
function eachAides(results: Unfilled<Results>, session: Session<Dossier, Kept, Gives>): void {
  results.classementDeDossierOscar = EACH.classementDeDossierOscar(session);
  results.plafondDeLaRubriqueDeDossierOscar = EACH.plafondDeLaRubriqueDeDossierOscar(session);
  results.imputationDeDossierOscar = EACH.imputationDeDossierOscar(session);
  results.plafondAnnuelDeLaDepenseDeDossierOscar = EACH.plafondAnnuelDeLaDepenseDeDossierOscar(session);
  results.plafondDeRubriqueDeLaDepenseDeDossierOscar = EACH.plafondDeRubriqueDeLaDepenseDeDossierOscar(session);
  results.tauxDeLaDepenseDeDossierOscar = EACH.tauxDeLaDepenseDeDossierOscar(session);
  results.anneeDeLaDepenseDeDossierOscar = EACH.anneeDeLaDepenseDeDossierOscar(session);
  results.retenuDansLaRubriqueDeDossierOscar = EACH.retenuDansLaRubriqueDeDossierOscar(session);
  results.priseEnChargeDeDossierOscar = EACH.priseEnChargeDeDossierOscar(session);
  results.resteALaChargeDuRetraiteDeDossierOscar = EACH.resteALaChargeDuRetraiteDeDossierOscar(session);
  results.prisEnChargeAuTotalDeDossierOscar = EACH.prisEnChargeAuTotalDeDossierOscar(session);
  results.depensePayeeADeDossierOscar = EACH.depensePayeeADeDossierOscar(session);
  results.payableAPartirDuDeDossierOscar = EACH.payableAPartirDuDeDossierOscar(session);
  results.payableAuPlusTardLeDeDossierOscar = EACH.payableAuPlusTardLeDeDossierOscar(session);
  results.partenaireDuProgrammeDeDossierOscar = EACH.partenaireDuProgrammeDeDossierOscar(session);
}

/** Each result of « OSCAR : plan d'aides » coordination.attendu. */
function eachCoordination(results: Unfilled<Results>, session: Session<Dossier, Kept, Gives>): void {
  results.prestationsDifferentesDeDossierOscar = EACH.prestationsDifferentesDeDossierOscar(session);
  results.planCoordonneDeDossierOscar = EACH.planCoordonneDeDossierOscar(session);
  results.montantMaximumDeLaPremiereAnneeDeDossierOscar = EACH.montantMaximumDeLaPremiereAnneeDeDossierOscar(session);
  results.montantMaximumDeLaSecondeAnneeDeDossierOscar = EACH.montantMaximumDeLaSecondeAnneeDeDossierOscar(session);
  results.forfaitDeLaPremiereAnneeDeDossierOscar = EACH.forfaitDeLaPremiereAnneeDeDossierOscar(session);
  results.anneesDeCoordinationDeDossierOscar = EACH.anneesDeCoordinationDeDossierOscar(session);
  results.forfaitDeLaSecondeAnneeDeDossierOscar = EACH.forfaitDeLaSecondeAnneeDeDossierOscar(session);
  results.forfaitCoordinationAuTotalDeDossierOscar = EACH.forfaitCoordinationAuTotalDeDossierOscar(session);
  results.finPrevueDuPlanDeDossierOscar = EACH.finPrevueDuPlanDeDossierOscar(session);
  results.jourDeVersementDeLaPremiereAnneeDeDossierOscar = EACH.jourDeVersementDeLaPremiereAnneeDeDossierOscar(session);
  results.jourDeVersementDeLaSecondeAnneeDeDossierOscar = EACH.jourDeVersementDeLaSecondeAnneeDeDossierOscar(session);
  results.departDeDossierOscar = EACH.departDeDossierOscar(session);
  results.ecartDuSuiviDeDossierOscar = EACH.ecartDuSuiviDeDossierOscar(session);
  results.origineDuSuiviDeDossierOscar = EACH.origineDuSuiviDeDossierOscar(session);
  results.jourDuSuiviDeDossierOscar = EACH.jourDuSuiviDeDossierOscar(session);
  results.echeanceDeSuiviADeuxMoisDeDossierOscar = EACH.echeanceDeSuiviADeuxMoisDeDossierOscar(session);
  results.plusTotDeSuiviADeuxMoisDeDossierOscar = EACH.plusTotDeSuiviADeuxMoisDeDossierOscar(session);
  results.etatDeSuiviADeuxMoisDeDossierOscar = EACH.etatDeSuiviADeuxMoisDeDossierOscar(session);
  results.echeanceDeSuiviASixMoisDeDossierOscar = EACH.echeanceDeSuiviASixMoisDeDossierOscar(session);
  results.plusTotDeSuiviASixMoisDeDossierOscar = EACH.plusTotDeSuiviASixMoisDeDossierOscar(session);
  results.etatDeSuiviASixMoisDeDossierOscar = EACH.etatDeSuiviASixMoisDeDossierOscar(session);
  results.secondeAnneeSuivieDeDossierOscar = EACH.secondeAnneeSuivieDeDossierOscar(session);
  results.echeanceDuPremierSuiviDeLaSecondeAnneeDeDossierOscar =
    EACH.echeanceDuPremierSuiviDeLaSecondeAnneeDeDossierOscar(session);
  results.plusTotDuPremierSuiviDeLaSecondeAnneeDeDossierOscar =
    EACH.plusTotDuPremierSuiviDeLaSecondeAnneeDeDossierOscar(session);
  results.etatDuPremierSuiviDeLaSecondeAnneeDeDossierOscar =
    EACH.etatDuPremierSuiviDeLaSecondeAnneeDeDossierOscar(session);
  results.echeanceDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar =
    EACH.echeanceDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar(session);
  results.plusTotDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar =
    EACH.plusTotDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar(session);
  results.etatDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar =
    EACH.etatDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar(session);
  results.echeanceDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar =
    EACH.echeanceDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar(session);
  results.plusTotDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar =
    EACH.plusTotDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar(session);
  results.etatDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar =
    EACH.etatDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar(session);
  results.verdictDeMissionsDuCoordinateurDeDossierOscar = EACH.verdictDeMissionsDuCoordinateurDeDossierOscar(session);
  results.manquantsDeMissionsDuCoordinateurDeDossierOscar =
    EACH.manquantsDeMissionsDuCoordinateurDeDossierOscar(session);
  results.prolongationOuverteDeDossierOscar = EACH.prolongationOuverteDeDossierOscar(session);
  results.nouvelleAnneeDeCoordinationPossibleDeDossierOscar =
    EACH.nouvelleAnneeDeCoordinationPossibleDeDossierOscar(session);
  results.troisMoisAvantLaFinPrevueDeDossierOscar = EACH.troisMoisAvantLaFinPrevueDeDossierOscar(session);
  results.echeanceDeDemandeDeProlongationDeDossierOscar = EACH.echeanceDeDemandeDeProlongationDeDossierOscar(session);
  results.plusTotDeDemandeDeProlongationDeDossierOscar = EACH.plusTotDeDemandeDeProlongationDeDossierOscar(session);
  results.etatDeDemandeDeProlongationDeDossierOscar = EACH.etatDeDemandeDeProlongationDeDossierOscar(session);
  results.verdictDeProlongationDeDossierOscar = EACH.verdictDeProlongationDeDossierOscar(session);
  results.manquantsDeProlongationDeDossierOscar = EACH.manquantsDeProlongationDeDossierOscar(session);
}

/** Each result of « OSCAR : plan d'aides » heures.attendu. */
function eachHeures(results: Unfilled<Results>, session: Session<Dossier, Kept, Gives>): void {
  results.questionsDeFragireDeDossierOscar = EACH.questionsDeFragireDeDossierOscar(session);
  results.evaluationFragireCompleteDeDossierOscar = EACH.evaluationFragireCompleteDeDossierOscar(session);
  results.scoreEntierDeDossierOscar = EACH.scoreEntierDeDossierOscar(session);
  results.heuresDeBaseDeDossierOscar = EACH.heuresDeBaseDeDossierOscar(session);
  results.basDuRepereMensuelDeDossierOscar = EACH.basDuRepereMensuelDeDossierOscar(session);
  results.hautDuRepereMensuelDeDossierOscar = EACH.hautDuRepereMensuelDeDossierOscar(session);
  results.heuresDuProgrammeDeDossierOscar = EACH.heuresDuProgrammeDeDossierOscar(session);
  results.heuresDeLAnneeDeDossierOscar = EACH.heuresDeLAnneeDeDossierOscar(session);
  results.interventionBienConfieeDeDossierOscar = EACH.interventionBienConfieeDeDossierOscar(session);
  results.serviceDuProgrammeDeDossierOscar = EACH.serviceDuProgrammeDeDossierOscar(session);
  results.heureDuProgrammeDeDossierOscar = EACH.heureDuProgrammeDeDossierOscar(session);
  results.anneeDeLInterventionDeDossierOscar = EACH.anneeDeLInterventionDeDossierOscar(session);
  results.plafondDHeuresDeBaseDeDossierOscar = EACH.plafondDHeuresDeBaseDeDossierOscar(session);
  results.plafondDHeuresDuProgrammeDeDossierOscar = EACH.plafondDHeuresDuProgrammeDeDossierOscar(session);
  results.heuresPayeesADeDossierOscar = EACH.heuresPayeesADeDossierOscar(session);
  results.heuresAdmisesDeDossierOscar = EACH.heuresAdmisesDeDossierOscar(session);
  results.heuresDuMoisDeDossierOscar = EACH.heuresDuMoisDeDossierOscar(session);
  results.heuresRetenuesDeDossierOscar = EACH.heuresRetenuesDeDossierOscar(session);
  results.heuresPrisesEnChargeDeDossierOscar = EACH.heuresPrisesEnChargeDeDossierOscar(session);
  results.heuresPayeesAuTotalDeDossierOscar = EACH.heuresPayeesAuTotalDeDossierOscar(session);
  results.ressourcesCompteesDeDossierOscar = EACH.ressourcesCompteesDeDossierOscar(session);
  results.partDuBaremeDeDossierOscar = EACH.partDuBaremeDeDossierOscar(session);
  results.partDuRetraiteSurLesHeuresDeDossierOscar = EACH.partDuRetraiteSurLesHeuresDeDossierOscar(session);
}

/** Each result of « OSCAR : plan d'aides » temporaires.attendu. */
function eachTemporaires(results: Unfilled<Results>, session: Session<Dossier, Kept, Gives>): void {
  results.aideDeDossierOscar = EACH.aideDeDossierOscar(session);
  results.octroiPossibleDeDossierOscar = EACH.octroiPossibleDeDossierOscar(session);
  results.debutDeLAideDeDossierOscar = EACH.debutDeLAideDeDossierOscar(session);
  results.periodeDeLAideDeDossierOscar = EACH.periodeDeLAideDeDossierOscar(session);
  results.anneeDeLOctroiDeDossierOscar = EACH.anneeDeLOctroiDeDossierOscar(session);
  results.depenseTemporairePriseEnChargeDeDossierOscar = EACH.depenseTemporairePriseEnChargeDeDossierOscar(session);
  results.heuresTemporairesPrisesEnChargeDeDossierOscar = EACH.heuresTemporairesPrisesEnChargeDeDossierOscar(session);
  results.forfaitEtAideDansLAnneeDeDossierOscar = EACH.forfaitEtAideDansLAnneeDeDossierOscar(session);
  results.heuresDuPlanEtDeLAideDansLAnneeDeDossierOscar = EACH.heuresDuPlanEtDeLAideDansLAnneeDeDossierOscar(session);
  results.demandeeATempsDeDossierOscar = EACH.demandeeATempsDeDossierOscar(session);
  results.echeanceDeContactDeLIntervenantSocialDeDossierOscar =
    EACH.echeanceDeContactDeLIntervenantSocialDeDossierOscar(session);
  results.plusTotDeContactDeLIntervenantSocialDeDossierOscar =
    EACH.plusTotDeContactDeLIntervenantSocialDeDossierOscar(session);
  results.etatDeContactDeLIntervenantSocialDeDossierOscar =
    EACH.etatDeContactDeLIntervenantSocialDeDossierOscar(session);
  results.verdictDeSuiviDeLAideTemporaireDeDossierOscar = EACH.verdictDeSuiviDeLAideTemporaireDeDossierOscar(session);
  results.manquantsDeSuiviDeLAideTemporaireDeDossierOscar =
    EACH.manquantsDeSuiviDeLAideTemporaireDeDossierOscar(session);
  results.verdictDeFinDeLAdhDeDossierOscar = EACH.verdictDeFinDeLAdhDeDossierOscar(session);
  results.manquantsDeFinDeLAdhDeDossierOscar = EACH.manquantsDeFinDeLAdhDeDossierOscar(session);
}

/** Each result of « AMD : aide au maintien à domicile des retraités de l'État » procedure.attendu. */
function eachProcedure(results: Unfilled<Results>, session: Session<Dossier, Kept, Gives>): void {
  results.prestationAuDispositifDeDossierAmd = EACH.prestationAuDispositifDeDossierAmd(session);
  results.rangDeLaCategorieDeDossierAmd = EACH.rangDeLaCategorieDeDossierAmd(session);
  results.plafondDeLaCategorieDeDossierAmd = EACH.plafondDeLaCategorieDeDossierAmd(session);
  results.servicesHorsCategoriesDeDossierAmd = EACH.servicesHorsCategoriesDeDossierAmd(session);
  results.servicesDansLesCinqCategoriesDeDossierAmd = EACH.servicesDansLesCinqCategoriesDeDossierAmd(session);
  results.aideHabitatOuverteDeDossierAmd = EACH.aideHabitatOuverteDeDossierAmd(session);
  results.acteCouvertParLaMissionDeDossierAmd = EACH.acteCouvertParLaMissionDeDossierAmd(session);
  results.elaborationDuPlanAControlerDeDossierAmd = EACH.elaborationDuPlanAControlerDeDossierAmd(session);
  results.echeanceDeBilanDuDispositifDeDossierAmd = EACH.echeanceDeBilanDuDispositifDeDossierAmd(session);
  results.etatDeBilanDuDispositifDeDossierAmd = EACH.etatDeBilanDuDispositifDeDossierAmd(session);
  results.remboursementParLEtatDeDossierAmd = EACH.remboursementParLEtatDeDossierAmd(session);
  results.evaluateurParmiLesPrestatairesDeDossierAmd = EACH.evaluateurParmiLesPrestatairesDeDossierAmd(session);
  results.evaluateurCoordonneDeDossierAmd = EACH.evaluateurCoordonneDeDossierAmd(session);
  results.evaluateurDuGroupeDUnPrestataireDeDossierAmd = EACH.evaluateurDuGroupeDUnPrestataireDeDossierAmd(session);
  results.evaluateurDistinctDeDossierAmd = EACH.evaluateurDistinctDeDossierAmd(session);
  results.verdictDInstructionDeLaDemandeDeDossierAmd = EACH.verdictDInstructionDeLaDemandeDeDossierAmd(session);
  results.manquantsDInstructionDeLaDemandeDeDossierAmd = EACH.manquantsDInstructionDeLaDemandeDeDossierAmd(session);
  results.verdictDArreteDuBaremeDeDossierAmd = EACH.verdictDArreteDuBaremeDeDossierAmd(session);
  results.manquantsDArreteDuBaremeDeDossierAmd = EACH.manquantsDArreteDuBaremeDeDossierAmd(session);
  results.verdictDeConventionDeGestionDeDossierAmd = EACH.verdictDeConventionDeGestionDeDossierAmd(session);
  results.manquantsDeConventionDeGestionDeDossierAmd = EACH.manquantsDeConventionDeGestionDeDossierAmd(session);
}

/** Each result of « AMD : aide au maintien à domicile des retraités de l'État » ressources.attendu. */
function eachRessources(results: Unfilled<Results>, session: Session<Dossier, Kept, Gives>): void {
  results.jourDeLectureDeDossierAmd = EACH.jourDeLectureDeDossierAmd(session);
  results.compositionDuFoyerDeDossierAmd = EACH.compositionDuFoyerDeDossierAmd(session);
  results.revenuALaDemandeDeDossierAmd = EACH.revenuALaDemandeDeDossierAmd(session);
  results.revenuALaDecisionDeDossierAmd = EACH.revenuALaDecisionDeDossierAmd(session);
  results.revenuBrutGlobalDeDossierAmd = EACH.revenuBrutGlobalDeDossierAmd(session);
  results.revenuAnnuelRetenuDeDossierAmd = EACH.revenuAnnuelRetenuDeDossierAmd(session);
  results.ressourcesEnEurosEntiersDeDossierAmd = EACH.ressourcesEnEurosEntiersDeDossierAmd(session);
  results.tauxDuBaremeDeDossierAmd = EACH.tauxDuBaremeDeDossierAmd(session);
  results.tauxDeLEtatDeDossierAmd = EACH.tauxDeLEtatDeDossierAmd(session);
  results.conditionDeRessourcesDepuis2021DeDossierAmd = EACH.conditionDeRessourcesDepuis2021DeDossierAmd(session);
  results.conditionDeRessourcesDuBaremeLuDeDossierAmd = EACH.conditionDeRessourcesDuBaremeLuDeDossierAmd(session);
  results.conditionDeRessourcesDeDossierAmd = EACH.conditionDeRessourcesDeDossierAmd(session);
  results.partDuRetraiteDeDossierAmd = EACH.partDuRetraiteDeDossierAmd(session);
  results.partDeLEtatPourLePlanDeDossierAmd = EACH.partDeLEtatPourLePlanDeDossierAmd(session);
  results.depensePriseEnCompteApresHospitalisationDeDossierAmd =
    EACH.depensePriseEnCompteApresHospitalisationDeDossierAmd(session);
  results.depensePriseEnCompteEnPeriodeDeFragiliteDeDossierAmd =
    EACH.depensePriseEnCompteEnPeriodeDeFragiliteDeDossierAmd(session);
  results.ressourcesMensuellesDeDossierAmd = EACH.ressourcesMensuellesDeDossierAmd(session);
  results.plafondDeLAideHabitatDeDossierAmd = EACH.plafondDeLAideHabitatDeDossierAmd(session);
}

/** Each result on its own: plain arithmetic when the dossier gives all it reads, else the world with unknowns. */
const EACH: { readonly [K in keyof Results]: (session: Session<Dossier, Kept, Gives>) => Results[K] } = {
  statutDuPlanDeDossierOscar: perElement(
    PARTIAL.statutDuPlanDeDossierOscar,
    (dossier: Dossier, kept: Kept, ancienStatut: AncienStatut) =>
      keptStatutDuPlanDeDossierOscar(dossier, kept, ancienStatut),
  ),
  regimePrincipalAdmisDeDossierOscar: (session) =>
    PARTIAL.regimePrincipalAdmisDeDossierOscar.isKnown(session.gives)
      ? determined(regimePrincipalAdmisDeDossierOscar(session.dossier))
      : session.open(PARTIAL.regimePrincipalAdmisDeDossierOscar),
  conditionDAffiliationDeDossierOscar: attempted(
    PARTIAL.conditionDAffiliationDeDossierOscar,
    (dossier: Dossier, kept: Kept) => keptConditionDAffiliationDeDossierOscar(dossier, kept),
  ),
  conditionDeGirDeDossierOscar: (session) =>
    PARTIAL.conditionDeGirDeDossierOscar.isKnown(session.gives)
      ? determined(conditionDeGirDeDossierOscar(session.dossier))
      : session.open(PARTIAL.conditionDeGirDeDossierOscar),
  ageAdmisDeDossierOscar: (session) =>
    PARTIAL.ageAdmisDeDossierOscar.isKnown(session.gives)
      ? determined(keptAgeAdmisDeDossierOscar(session.dossier, session.kept))
      : session.open(PARTIAL.ageAdmisDeDossierOscar),
  eligibleAuPlanDeDossierOscar: attempted(PARTIAL.eligibleAuPlanDeDossierOscar, (dossier: Dossier, kept: Kept) =>
    keptEligibleAuPlanDeDossierOscar(dossier, kept),
  ),
  planOscar: attempted(PARTIAL.planOscar, (dossier: Dossier, kept: Kept) => keptPlanOscar(dossier, kept)),
  transmissionDeDossierArdh: (session) =>
    PARTIAL.transmissionDeDossierArdh.isKnown(session.gives)
      ? determined(writeDay(transmissionDeDossierArdh(session.dossier)))
      : session.open(PARTIAL.transmissionDeDossierArdh),
  transmisePendantLHospitalisationDeDossierArdh: (session) =>
    PARTIAL.transmisePendantLHospitalisationDeDossierArdh.isKnown(session.gives)
      ? determined(keptTransmisePendantLHospitalisationDeDossierArdh(session.dossier, session.kept))
      : session.open(PARTIAL.transmisePendantLHospitalisationDeDossierArdh),
  jourDeLaReinstallationDeDossierArdh: attempted(
    PARTIAL.jourDeLaReinstallationDeDossierArdh,
    (dossier: Dossier, kept: Kept) => writeDay(keptJourDeLaReinstallationDeDossierArdh(dossier, kept)),
  ),
  transmiseAvantLeRetourDeDossierArdh: attempted(
    PARTIAL.transmiseAvantLeRetourDeDossierArdh,
    (dossier: Dossier, kept: Kept) => keptTransmiseAvantLeRetourDeDossierArdh(dossier, kept),
  ),
  formuleeAvantLeRetourDeDossierArdh: attempted(
    PARTIAL.formuleeAvantLeRetourDeDossierArdh,
    (dossier: Dossier, kept: Kept) => keptFormuleeAvantLeRetourDeDossierArdh(dossier, kept),
  ),
  demandeATempsDeDossierArdh: attempted(PARTIAL.demandeATempsDeDossierArdh, (dossier: Dossier, kept: Kept) =>
    keptDemandeATempsDeDossierArdh(dossier, kept),
  ),
  etablissementSignataireDeDossierArdh: attempted(PARTIAL.etablissementSignataireDeDossierArdh, (dossier: Dossier) =>
    etablissementSignataireDeDossierArdh(dossier),
  ),
  recevableDeDossierArdh: attempted(PARTIAL.recevableDeDossierArdh, (dossier: Dossier, kept: Kept) =>
    keptRecevableDeDossierArdh(dossier, kept),
  ),
  hospitalisationCouverteDeDossierArdh: attempted(
    PARTIAL.hospitalisationCouverteDeDossierArdh,
    (dossier: Dossier, kept: Kept) => keptHospitalisationCouverteDeDossierArdh(dossier, kept),
  ),
  releveDuRegimeGeneralDeDossierArdh: (session) =>
    PARTIAL.releveDuRegimeGeneralDeDossierArdh.isKnown(session.gives)
      ? determined(releveDuRegimeGeneralDeDossierArdh(session.dossier))
      : session.open(PARTIAL.releveDuRegimeGeneralDeDossierArdh),
  ageMinimalAtteintDeDossierArdh: attempted(PARTIAL.ageMinimalAtteintDeDossierArdh, (dossier: Dossier, kept: Kept) =>
    writeDay(keptAgeMinimalAtteintDeDossierArdh(dossier, kept)),
  ),
  ageRequisDeDossierArdh: attempted(PARTIAL.ageRequisDeDossierArdh, (dossier: Dossier, kept: Kept) =>
    keptAgeRequisDeDossierArdh(dossier, kept),
  ),
  pronosticFavorableDeDossierArdh: (session) =>
    PARTIAL.pronosticFavorableDeDossierArdh.isKnown(session.gives)
      ? determined(pronosticFavorableDeDossierArdh(session.dossier))
      : session.open(PARTIAL.pronosticFavorableDeDossierArdh),
  eligibleALAideDeDossierArdh: perElement(
    PARTIAL.eligibleALAideDeDossierArdh,
    (_dossier: Dossier, kept: Kept, ligneDeLaGrille: LigneDeLaGrille) =>
      keptEligibleALAideDeDossierArdh(kept, ligneDeLaGrille),
  ),
  excluParUneAideLegaleDeDossierArdh: attempted(
    PARTIAL.excluParUneAideLegaleDeDossierArdh,
    (dossier: Dossier, kept: Kept) => keptExcluParUneAideLegaleDeDossierArdh(dossier, kept),
  ),
  eligibleALArdhDeDossierArdh: attempted(PARTIAL.eligibleALArdhDeDossierArdh, (dossier: Dossier, kept: Kept) =>
    keptEligibleALArdhDeDossierArdh(dossier, kept),
  ),
  ardh: attempted(PARTIAL.ardh, (dossier: Dossier, kept: Kept) => keptArdh(dossier, kept)),
  aideEnVigueurDeDossierAmd: attempted(PARTIAL.aideEnVigueurDeDossierAmd, (dossier: Dossier) =>
    aideEnVigueurDeDossierAmd(dossier),
  ),
  ageMinimalAtteintDeDossierAmd: attempted(PARTIAL.ageMinimalAtteintDeDossierAmd, (dossier: Dossier, kept: Kept) =>
    writeDay(keptAgeMinimalAtteintDeDossierAmd(dossier, kept)),
  ),
  conditionDAgeDeDossierAmd: attempted(PARTIAL.conditionDAgeDeDossierAmd, (dossier: Dossier, kept: Kept) =>
    keptConditionDAgeDeDossierAmd(dossier, kept),
  ),
  conditionDeGroupeDeDossierAmd: (session) =>
    PARTIAL.conditionDeGroupeDeDossierAmd.isKnown(session.gives)
      ? determined(conditionDeGroupeDeDossierAmd(session.dossier))
      : session.open(PARTIAL.conditionDeGroupeDeDossierAmd),
  retraiteDeLEtatDeDossierAmd: (session) =>
    PARTIAL.retraiteDeLEtatDeDossierAmd.isKnown(session.gives)
      ? determined(keptRetraiteDeLEtatDeDossierAmd(session.dossier, session.kept))
      : session.open(PARTIAL.retraiteDeLEtatDeDossierAmd),
  validationsDuDemandeurDeDossierAmd: (session) =>
    PARTIAL.validationsDuDemandeurDeDossierAmd.isKnown(session.gives)
      ? determined(keptValidationsDuDemandeurDeDossierAmd(session.dossier, session.kept).map(writeValidation))
      : session.open(PARTIAL.validationsDuDemandeurDeDossierAmd),
  trimestresDuRegimeDeDossierAmd: perElement(
    PARTIAL.trimestresDuRegimeDeDossierAmd,
    (dossier: Dossier, kept: Kept, v: Validation) => keptTrimestresDuRegimeDeDossierAmd(dossier, kept, v),
  ),
  trimestresComparesDeDossierAmd: perElement(
    PARTIAL.trimestresComparesDeDossierAmd,
    (dossier: Dossier, kept: Kept, v: Validation) => keptTrimestresComparesDeDossierAmd(dossier, kept, v),
  ),
  placeDeLEtatChezLeDemandeurDeDossierAmd: attempted(
    PARTIAL.placeDeLEtatChezLeDemandeurDeDossierAmd,
    (dossier: Dossier, kept: Kept) => keptPlaceDeLEtatChezLeDemandeurDeDossierAmd(dossier, kept),
  ),
  demandeurRelevantDeLEtatDeDossierAmd: attempted(
    PARTIAL.demandeurRelevantDeLEtatDeDossierAmd,
    (dossier: Dossier, kept: Kept) => keptDemandeurRelevantDeLEtatDeDossierAmd(dossier, kept),
  ),
  survivantDUnRetraiteDeLEtatDeDossierAmd: (session) =>
    PARTIAL.survivantDUnRetraiteDeLEtatDeDossierAmd.isKnown(session.gives)
      ? determined(keptSurvivantDUnRetraiteDeLEtatDeDossierAmd(session.dossier, session.kept))
      : session.open(PARTIAL.survivantDUnRetraiteDeLEtatDeDossierAmd),
  pensionDeSurvivantAdmiseDeDossierAmd: (session) =>
    PARTIAL.pensionDeSurvivantAdmiseDeDossierAmd.isKnown(session.gives)
      ? determined(keptPensionDeSurvivantAdmiseDeDossierAmd(session.dossier, session.kept))
      : session.open(PARTIAL.pensionDeSurvivantAdmiseDeDossierAmd),
  validationsDuDefuntDeDossierAmd: (session) =>
    PARTIAL.validationsDuDefuntDeDossierAmd.isKnown(session.gives)
      ? determined(keptValidationsDuDefuntDeDossierAmd(session.dossier, session.kept).map(writeValidation))
      : session.open(PARTIAL.validationsDuDefuntDeDossierAmd),
  placeDeLEtatChezLeDefuntDeDossierAmd: attempted(
    PARTIAL.placeDeLEtatChezLeDefuntDeDossierAmd,
    (dossier: Dossier, kept: Kept) => keptPlaceDeLEtatChezLeDefuntDeDossierAmd(dossier, kept),
  ),
  defuntRelevantDeLEtatDeDossierAmd: attempted(
    PARTIAL.defuntRelevantDeLEtatDeDossierAmd,
    (dossier: Dossier, kept: Kept) => keptDefuntRelevantDeLEtatDeDossierAmd(dossier, kept),
  ),
  survivantDeRegimeAdmisDeDossierAmd: attempted(
    PARTIAL.survivantDeRegimeAdmisDeDossierAmd,
    (dossier: Dossier, kept: Kept) => keptSurvivantDeRegimeAdmisDeDossierAmd(dossier, kept),
  ),
  conditionDePensionEtDeRegimeDeDossierAmd: attempted(
    PARTIAL.conditionDePensionEtDeRegimeDeDossierAmd,
    (dossier: Dossier, kept: Kept) => keptConditionDePensionEtDeRegimeDeDossierAmd(dossier, kept),
  ),
  aideDuDepartementDeMemeNatureDeDossierAmd: (session) =>
    PARTIAL.aideDuDepartementDeMemeNatureDeDossierAmd.isKnown(session.gives)
      ? determined(keptAideDuDepartementDeMemeNatureDeDossierAmd(session.dossier, session.kept))
      : session.open(PARTIAL.aideDuDepartementDeMemeNatureDeDossierAmd),
  aideAuTitreDuHandicapDeDossierAmd: (session) =>
    PARTIAL.aideAuTitreDuHandicapDeDossierAmd.isKnown(session.gives)
      ? determined(keptAideAuTitreDuHandicapDeDossierAmd(session.dossier, session.kept))
      : session.open(PARTIAL.aideAuTitreDuHandicapDeDossierAmd),
  tenuAuNonCumulAvecLaPosteOuOrangeDeDossierAmd: (session) =>
    PARTIAL.tenuAuNonCumulAvecLaPosteOuOrangeDeDossierAmd.isKnown(session.gives)
      ? determined(tenuAuNonCumulAvecLaPosteOuOrangeDeDossierAmd(session.dossier))
      : session.open(PARTIAL.tenuAuNonCumulAvecLaPosteOuOrangeDeDossierAmd),
  aideDeLaPosteOuDOrangeDeMemeObjetDeDossierAmd: (session) =>
    PARTIAL.aideDeLaPosteOuDOrangeDeMemeObjetDeDossierAmd.isKnown(session.gives)
      ? determined(keptAideDeLaPosteOuDOrangeDeMemeObjetDeDossierAmd(session.dossier, session.kept))
      : session.open(PARTIAL.aideDeLaPosteOuDOrangeDeMemeObjetDeDossierAmd),
  cumulInterditDeDossierAmd: (session) =>
    PARTIAL.cumulInterditDeDossierAmd.isKnown(session.gives)
      ? determined(keptCumulInterditDeDossierAmd(session.dossier, session.kept))
      : session.open(PARTIAL.cumulInterditDeDossierAmd),
  conditionsHorsRessourcesDeDossierAmd: attempted(
    PARTIAL.conditionsHorsRessourcesDeDossierAmd,
    (dossier: Dossier, kept: Kept) => keptConditionsHorsRessourcesDeDossierAmd(dossier, kept),
  ),
  aideDeLEtat: attempted(PARTIAL.aideDeLEtat, (dossier: Dossier, kept: Kept) => keptAideDeLEtat(dossier, kept)),
  aidesOuvertes: attempted(PARTIAL.aidesOuvertes, (dossier: Dossier, kept: Kept) => aidesOuvertes(dossier, kept)),
  relation: perElement(PARTIAL.relation, (_dossier: Dossier, _kept: Kept, coupleDAides: CoupleDAides) =>
    relation(coupleDAides),
  ),
  deuxRegimesPrincipaux: attempted(PARTIAL.deuxRegimesPrincipaux, (dossier: Dossier, kept: Kept) =>
    deuxRegimesPrincipaux(dossier, kept),
  ),
  classementDeDossierOscar: perElement(
    PARTIAL.classementDeDossierOscar,
    (dossier: Dossier, kept: Kept, prestation: Prestation) => keptClassementDeDossierOscar(dossier, kept, prestation),
  ),
  plafondDeLaRubriqueDeDossierOscar: perElement(
    PARTIAL.plafondDeLaRubriqueDeDossierOscar,
    (dossier: Dossier, _kept: Kept, rubrique: Rubrique) =>
      formatDecimal(plafondDeLaRubriqueDeDossierOscar(dossier.dateDeLaDemande, rubrique), 2),
  ),
  imputationDeDossierOscar: perElement(
    PARTIAL.imputationDeDossierOscar,
    (dossier: Dossier, kept: Kept, depense: Depense) => keptImputationDeDossierOscar(dossier, kept, depense),
  ),
  plafondAnnuelDeLaDepenseDeDossierOscar: perElement(
    PARTIAL.plafondAnnuelDeLaDepenseDeDossierOscar,
    (dossier: Dossier, _kept: Kept, depense: Depense) =>
      formatDecimal(plafondAnnuelDeLaDepenseDeDossierOscar(dossier, depense), 2),
  ),
  plafondDeRubriqueDeLaDepenseDeDossierOscar: perElement(
    PARTIAL.plafondDeRubriqueDeLaDepenseDeDossierOscar,
    (dossier: Dossier, kept: Kept, depense: Depense) =>
      formatDecimal(keptPlafondDeRubriqueDeLaDepenseDeDossierOscar(dossier, kept, depense), 2),
  ),
  tauxDeLaDepenseDeDossierOscar: perElement(
    PARTIAL.tauxDeLaDepenseDeDossierOscar,
    (dossier: Dossier, _kept: Kept, depense: Depense) =>
      formatDecimal(tauxDeLaDepenseDeDossierOscar(dossier, depense), 2),
  ),
  anneeDeLaDepenseDeDossierOscar: perElement(
    PARTIAL.anneeDeLaDepenseDeDossierOscar,
    (dossier: Dossier, kept: Kept, achat: Depense) => keptAnneeDeLaDepenseDeDossierOscar(dossier, kept, achat),
  ),
  retenuDansLaRubriqueDeDossierOscar: perElement(
    PARTIAL.retenuDansLaRubriqueDeDossierOscar,
    (dossier: Dossier, kept: Kept, achat: Depense) =>
      formatDecimal(keptRetenuDansLaRubriqueDeDossierOscar(dossier, kept, achat), 2),
  ),
  priseEnChargeDeDossierOscar: perElement(
    PARTIAL.priseEnChargeDeDossierOscar,
    (dossier: Dossier, kept: Kept, achat: Depense) =>
      formatDecimal(keptPriseEnChargeDeDossierOscar(dossier, kept, achat), 2),
  ),
  resteALaChargeDuRetraiteDeDossierOscar: perElement(
    PARTIAL.resteALaChargeDuRetraiteDeDossierOscar,
    (dossier: Dossier, kept: Kept, depense: Depense) =>
      formatDecimal(resteALaChargeDuRetraiteDeDossierOscar(dossier, kept, depense), 2),
  ),
  prisEnChargeAuTotalDeDossierOscar: attempted(
    PARTIAL.prisEnChargeAuTotalDeDossierOscar,
    (dossier: Dossier, kept: Kept) => formatDecimal(prisEnChargeAuTotalDeDossierOscar(dossier, kept), 2),
  ),
  depensePayeeADeDossierOscar: perElement(
    PARTIAL.depensePayeeADeDossierOscar,
    (dossier: Dossier, _kept: Kept, depense: Depense) => depensePayeeADeDossierOscar(dossier, depense),
  ),
  payableAPartirDuDeDossierOscar: perElement(
    PARTIAL.payableAPartirDuDeDossierOscar,
    (dossier: Dossier, _kept: Kept, depense: Depense) => writeDay(payableAPartirDuDeDossierOscar(dossier, depense)),
  ),
  payableAuPlusTardLeDeDossierOscar: perElement(
    PARTIAL.payableAuPlusTardLeDeDossierOscar,
    (dossier: Dossier, _kept: Kept, depense: Depense) =>
      orNull(payableAuPlusTardLeDeDossierOscar(dossier, depense), writeDay),
  ),
  partenaireDuProgrammeDeDossierOscar: perElement(
    PARTIAL.partenaireDuProgrammeDeDossierOscar,
    (_dossier: Dossier, _kept: Kept, formeDeProgramme: FormeDeProgramme) =>
      partenaireDuProgrammeDeDossierOscar(formeDeProgramme),
  ),
  prestationsDifferentesDeDossierOscar: (session) =>
    PARTIAL.prestationsDifferentesDeDossierOscar.isKnown(session.gives)
      ? determined(keptPrestationsDifferentesDeDossierOscar(session.dossier, session.kept))
      : session.open(PARTIAL.prestationsDifferentesDeDossierOscar),
  planCoordonneDeDossierOscar: attempted(PARTIAL.planCoordonneDeDossierOscar, (dossier: Dossier, kept: Kept) =>
    keptPlanCoordonneDeDossierOscar(dossier, kept),
  ),
  montantMaximumDeLaPremiereAnneeDeDossierOscar: attempted(
    PARTIAL.montantMaximumDeLaPremiereAnneeDeDossierOscar,
    (dossier: Dossier) => formatDecimal(montantMaximumDeLaPremiereAnneeDeDossierOscar(dossier), 2),
  ),
  montantMaximumDeLaSecondeAnneeDeDossierOscar: attempted(
    PARTIAL.montantMaximumDeLaSecondeAnneeDeDossierOscar,
    (dossier: Dossier) => formatDecimal(montantMaximumDeLaSecondeAnneeDeDossierOscar(dossier), 2),
  ),
  forfaitDeLaPremiereAnneeDeDossierOscar: attempted(
    PARTIAL.forfaitDeLaPremiereAnneeDeDossierOscar,
    (dossier: Dossier, kept: Kept) => formatDecimal(keptForfaitDeLaPremiereAnneeDeDossierOscar(dossier, kept), 2),
  ),
  anneesDeCoordinationDeDossierOscar: attempted(
    PARTIAL.anneesDeCoordinationDeDossierOscar,
    (dossier: Dossier, kept: Kept) => keptAnneesDeCoordinationDeDossierOscar(dossier, kept),
  ),
  forfaitDeLaSecondeAnneeDeDossierOscar: attempted(
    PARTIAL.forfaitDeLaSecondeAnneeDeDossierOscar,
    (dossier: Dossier, kept: Kept) => formatDecimal(keptForfaitDeLaSecondeAnneeDeDossierOscar(dossier, kept), 2),
  ),
  forfaitCoordinationAuTotalDeDossierOscar: attempted(
    PARTIAL.forfaitCoordinationAuTotalDeDossierOscar,
    (dossier: Dossier, kept: Kept) => formatDecimal(forfaitCoordinationAuTotalDeDossierOscar(dossier, kept), 2),
  ),
  finPrevueDuPlanDeDossierOscar: attempted(PARTIAL.finPrevueDuPlanDeDossierOscar, (dossier: Dossier) =>
    writeDay(finPrevueDuPlanDeDossierOscar(dossier)),
  ),
  jourDeVersementDeLaPremiereAnneeDeDossierOscar: attempted(
    PARTIAL.jourDeVersementDeLaPremiereAnneeDeDossierOscar,
    (dossier: Dossier, kept: Kept) => orNull(jourDeVersementDeLaPremiereAnneeDeDossierOscar(dossier, kept), writeDay),
  ),
  jourDeVersementDeLaSecondeAnneeDeDossierOscar: attempted(
    PARTIAL.jourDeVersementDeLaSecondeAnneeDeDossierOscar,
    (dossier: Dossier, kept: Kept) => orNull(jourDeVersementDeLaSecondeAnneeDeDossierOscar(dossier, kept), writeDay),
  ),
  departDeDossierOscar: (session) =>
    PARTIAL.departDeDossierOscar.isKnown(session.gives)
      ? determined(orNull(departDeDossierOscar(session.dossier), writeDay))
      : session.open(PARTIAL.departDeDossierOscar),
  ecartDuSuiviDeDossierOscar: perElement(
    PARTIAL.ecartDuSuiviDeDossierOscar,
    (_dossier: Dossier, _kept: Kept, suiviAttendu: SuiviAttendu) => ecartDuSuiviDeDossierOscar(suiviAttendu),
  ),
  origineDuSuiviDeDossierOscar: perElement(
    PARTIAL.origineDuSuiviDeDossierOscar,
    (dossier: Dossier, kept: Kept, suiviAttendu: SuiviAttendu) =>
      orNull(keptOrigineDuSuiviDeDossierOscar(dossier, kept, suiviAttendu), writeDay),
  ),
  jourDuSuiviDeDossierOscar: perElement(
    PARTIAL.jourDuSuiviDeDossierOscar,
    (dossier: Dossier, kept: Kept, suiviAttendu: SuiviAttendu) =>
      orNull(keptJourDuSuiviDeDossierOscar(dossier, kept, suiviAttendu), writeDay),
  ),
  echeanceDeSuiviADeuxMoisDeDossierOscar: attempted(
    PARTIAL.echeanceDeSuiviADeuxMoisDeDossierOscar,
    (dossier: Dossier, kept: Kept) => orNull(keptEcheanceDeSuiviADeuxMoisDeDossierOscar(dossier, kept), writeDay),
  ),
  plusTotDeSuiviADeuxMoisDeDossierOscar: attempted(
    PARTIAL.plusTotDeSuiviADeuxMoisDeDossierOscar,
    (dossier: Dossier, kept: Kept) => orNull(keptPlusTotDeSuiviADeuxMoisDeDossierOscar(dossier, kept), writeDay),
  ),
  etatDeSuiviADeuxMoisDeDossierOscar: attempted(
    PARTIAL.etatDeSuiviADeuxMoisDeDossierOscar,
    (dossier: Dossier, kept: Kept) => etatDeSuiviADeuxMoisDeDossierOscar(dossier, kept),
  ),
  echeanceDeSuiviASixMoisDeDossierOscar: attempted(
    PARTIAL.echeanceDeSuiviASixMoisDeDossierOscar,
    (dossier: Dossier, kept: Kept) => orNull(keptEcheanceDeSuiviASixMoisDeDossierOscar(dossier, kept), writeDay),
  ),
  plusTotDeSuiviASixMoisDeDossierOscar: attempted(
    PARTIAL.plusTotDeSuiviASixMoisDeDossierOscar,
    (dossier: Dossier, kept: Kept) => orNull(keptPlusTotDeSuiviASixMoisDeDossierOscar(dossier, kept), writeDay),
  ),
  etatDeSuiviASixMoisDeDossierOscar: attempted(
    PARTIAL.etatDeSuiviASixMoisDeDossierOscar,
    (dossier: Dossier, kept: Kept) => etatDeSuiviASixMoisDeDossierOscar(dossier, kept),
  ),
  secondeAnneeSuivieDeDossierOscar: attempted(
    PARTIAL.secondeAnneeSuivieDeDossierOscar,
    (dossier: Dossier, kept: Kept) => keptSecondeAnneeSuivieDeDossierOscar(dossier, kept),
  ),
  echeanceDuPremierSuiviDeLaSecondeAnneeDeDossierOscar: attempted(
    PARTIAL.echeanceDuPremierSuiviDeLaSecondeAnneeDeDossierOscar,
    (dossier: Dossier, kept: Kept) =>
      orNull(keptEcheanceDuPremierSuiviDeLaSecondeAnneeDeDossierOscar(dossier, kept), writeDay),
  ),
  plusTotDuPremierSuiviDeLaSecondeAnneeDeDossierOscar: attempted(
    PARTIAL.plusTotDuPremierSuiviDeLaSecondeAnneeDeDossierOscar,
    (dossier: Dossier, kept: Kept) =>
      orNull(keptPlusTotDuPremierSuiviDeLaSecondeAnneeDeDossierOscar(dossier, kept), writeDay),
  ),
  etatDuPremierSuiviDeLaSecondeAnneeDeDossierOscar: attempted(
    PARTIAL.etatDuPremierSuiviDeLaSecondeAnneeDeDossierOscar,
    (dossier: Dossier, kept: Kept) => etatDuPremierSuiviDeLaSecondeAnneeDeDossierOscar(dossier, kept),
  ),
  echeanceDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar: attempted(
    PARTIAL.echeanceDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar,
    (dossier: Dossier, kept: Kept) =>
      orNull(keptEcheanceDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar(dossier, kept), writeDay),
  ),
  plusTotDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar: attempted(
    PARTIAL.plusTotDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar,
    (dossier: Dossier, kept: Kept) =>
      orNull(keptPlusTotDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar(dossier, kept), writeDay),
  ),
  etatDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar: attempted(
    PARTIAL.etatDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar,
    (dossier: Dossier, kept: Kept) => etatDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar(dossier, kept),
  ),
  echeanceDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar: attempted(
    PARTIAL.echeanceDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar,
    (dossier: Dossier, kept: Kept) =>
      orNull(keptEcheanceDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar(dossier, kept), writeDay),
  ),
  plusTotDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar: attempted(
    PARTIAL.plusTotDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar,
    (dossier: Dossier, kept: Kept) =>
      orNull(keptPlusTotDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar(dossier, kept), writeDay),
  ),
  etatDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar: attempted(
    PARTIAL.etatDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar,
    (dossier: Dossier, kept: Kept) => etatDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar(dossier, kept),
  ),
  verdictDeMissionsDuCoordinateurDeDossierOscar: (session) =>
    PARTIAL.verdictDeMissionsDuCoordinateurDeDossierOscar.isKnown(session.gives)
      ? determined(verdictDeMissionsDuCoordinateurDeDossierOscar(session.dossier))
      : session.open(PARTIAL.verdictDeMissionsDuCoordinateurDeDossierOscar),
  manquantsDeMissionsDuCoordinateurDeDossierOscar: (session) =>
    PARTIAL.manquantsDeMissionsDuCoordinateurDeDossierOscar.isKnown(session.gives)
      ? determined(
          manquantsDeMissionsDuCoordinateurDeDossierOscar(session.dossier).map(
            writePieceManquanteDeMissionsDuCoordinateur,
          ),
        )
      : session.open(PARTIAL.manquantsDeMissionsDuCoordinateurDeDossierOscar),
  prolongationOuverteDeDossierOscar: attempted(
    PARTIAL.prolongationOuverteDeDossierOscar,
    (dossier: Dossier, kept: Kept) => keptProlongationOuverteDeDossierOscar(dossier, kept),
  ),
  nouvelleAnneeDeCoordinationPossibleDeDossierOscar: attempted(
    PARTIAL.nouvelleAnneeDeCoordinationPossibleDeDossierOscar,
    (dossier: Dossier, kept: Kept) => nouvelleAnneeDeCoordinationPossibleDeDossierOscar(dossier, kept),
  ),
  troisMoisAvantLaFinPrevueDeDossierOscar: attempted(
    PARTIAL.troisMoisAvantLaFinPrevueDeDossierOscar,
    (dossier: Dossier, kept: Kept) => writeDay(keptTroisMoisAvantLaFinPrevueDeDossierOscar(dossier, kept)),
  ),
  echeanceDeDemandeDeProlongationDeDossierOscar: attempted(
    PARTIAL.echeanceDeDemandeDeProlongationDeDossierOscar,
    (dossier: Dossier, kept: Kept) =>
      orNull(keptEcheanceDeDemandeDeProlongationDeDossierOscar(dossier, kept), writeDay),
  ),
  plusTotDeDemandeDeProlongationDeDossierOscar: attempted(
    PARTIAL.plusTotDeDemandeDeProlongationDeDossierOscar,
    (dossier: Dossier, kept: Kept) => orNull(keptPlusTotDeDemandeDeProlongationDeDossierOscar(dossier, kept), writeDay),
  ),
  etatDeDemandeDeProlongationDeDossierOscar: attempted(
    PARTIAL.etatDeDemandeDeProlongationDeDossierOscar,
    (dossier: Dossier, kept: Kept) => etatDeDemandeDeProlongationDeDossierOscar(dossier, kept),
  ),
  verdictDeProlongationDeDossierOscar: (session) =>
    PARTIAL.verdictDeProlongationDeDossierOscar.isKnown(session.gives)
      ? determined(verdictDeProlongationDeDossierOscar(session.dossier))
      : session.open(PARTIAL.verdictDeProlongationDeDossierOscar),
  manquantsDeProlongationDeDossierOscar: attempted(
    PARTIAL.manquantsDeProlongationDeDossierOscar,
    (dossier: Dossier, kept: Kept) =>
      manquantsDeProlongationDeDossierOscar(dossier, kept).map(writePieceManquanteDeProlongation),
  ),
  questionsDeFragireDeDossierOscar: (session) =>
    PARTIAL.questionsDeFragireDeDossierOscar.isKnown(session.gives)
      ? determined(questionsDeFragireDeDossierOscar(session.dossier))
      : session.open(PARTIAL.questionsDeFragireDeDossierOscar),
  evaluationFragireCompleteDeDossierOscar: (session) =>
    PARTIAL.evaluationFragireCompleteDeDossierOscar.isKnown(session.gives)
      ? determined(evaluationFragireCompleteDeDossierOscar(session.dossier))
      : session.open(PARTIAL.evaluationFragireCompleteDeDossierOscar),
  scoreEntierDeDossierOscar: (session) =>
    PARTIAL.scoreEntierDeDossierOscar.isKnown(session.gives)
      ? determined(scoreEntierDeDossierOscar(session.dossier))
      : session.open(PARTIAL.scoreEntierDeDossierOscar),
  heuresDeBaseDeDossierOscar: attempted(PARTIAL.heuresDeBaseDeDossierOscar, (dossier: Dossier) =>
    formatDecimal(heuresDeBaseDeDossierOscar(dossier, dossier.dateDeLaDemande), 2),
  ),
  basDuRepereMensuelDeDossierOscar: attempted(PARTIAL.basDuRepereMensuelDeDossierOscar, (dossier: Dossier) =>
    basDuRepereMensuelDeDossierOscar(dossier),
  ),
  hautDuRepereMensuelDeDossierOscar: attempted(PARTIAL.hautDuRepereMensuelDeDossierOscar, (dossier: Dossier) =>
    hautDuRepereMensuelDeDossierOscar(dossier),
  ),
  heuresDuProgrammeDeDossierOscar: attempted(PARTIAL.heuresDuProgrammeDeDossierOscar, (dossier: Dossier, kept: Kept) =>
    formatDecimal(keptHeuresDuProgrammeDeDossierOscar(dossier, kept, dossier.dateDeLaDemande), 2),
  ),
  heuresDeLAnneeDeDossierOscar: attempted(PARTIAL.heuresDeLAnneeDeDossierOscar, (dossier: Dossier, kept: Kept) =>
    formatDecimal(keptHeuresDeLAnneeDeDossierOscar(dossier, kept, dossier.dateDeLaDemande), 2),
  ),
  interventionBienConfieeDeDossierOscar: perElement(
    PARTIAL.interventionBienConfieeDeDossierOscar,
    (dossier: Dossier, _kept: Kept, intervention: Intervention) =>
      interventionBienConfieeDeDossierOscar(dossier, intervention),
  ),
  serviceDuProgrammeDeDossierOscar: perElement(
    PARTIAL.serviceDuProgrammeDeDossierOscar,
    (_dossier: Dossier, _kept: Kept, serviceADomicile: ServiceADomicile) =>
      serviceDuProgrammeDeDossierOscar(serviceADomicile),
  ),
  heureDuProgrammeDeDossierOscar: perElement(
    PARTIAL.heureDuProgrammeDeDossierOscar,
    (_dossier: Dossier, _kept: Kept, intervention: Intervention) => heureDuProgrammeDeDossierOscar(intervention),
  ),
  anneeDeLInterventionDeDossierOscar: perElement(
    PARTIAL.anneeDeLInterventionDeDossierOscar,
    (dossier: Dossier, kept: Kept, visite: Intervention) =>
      keptAnneeDeLInterventionDeDossierOscar(dossier, kept, visite),
  ),
  plafondDHeuresDeBaseDeDossierOscar: perElement(
    PARTIAL.plafondDHeuresDeBaseDeDossierOscar,
    (dossier: Dossier, kept: Kept, intervention: Intervention) =>
      formatDecimal(keptPlafondDHeuresDeBaseDeDossierOscar(dossier, kept, intervention), 2),
  ),
  plafondDHeuresDuProgrammeDeDossierOscar: perElement(
    PARTIAL.plafondDHeuresDuProgrammeDeDossierOscar,
    (dossier: Dossier, kept: Kept, intervention: Intervention) =>
      formatDecimal(keptPlafondDHeuresDuProgrammeDeDossierOscar(dossier, kept, intervention), 2),
  ),
  heuresPayeesADeDossierOscar: perElement(
    PARTIAL.heuresPayeesADeDossierOscar,
    (dossier: Dossier, kept: Kept, intervention: Intervention) =>
      keptHeuresPayeesADeDossierOscar(dossier, kept, intervention),
  ),
  heuresAdmisesDeDossierOscar: perElement(
    PARTIAL.heuresAdmisesDeDossierOscar,
    (dossier: Dossier, kept: Kept, intervention: Intervention) =>
      formatDecimal(keptHeuresAdmisesDeDossierOscar(dossier, kept, intervention), 2),
  ),
  heuresDuMoisDeDossierOscar: perElement(
    PARTIAL.heuresDuMoisDeDossierOscar,
    (dossier: Dossier, kept: Kept, visite: Intervention) =>
      formatDecimal(keptHeuresDuMoisDeDossierOscar(dossier, kept, visite), 2),
  ),
  heuresRetenuesDeDossierOscar: perElement(
    PARTIAL.heuresRetenuesDeDossierOscar,
    (dossier: Dossier, kept: Kept, visite: Intervention) =>
      formatDecimal(keptHeuresRetenuesDeDossierOscar(dossier, kept, visite), 2),
  ),
  heuresPrisesEnChargeDeDossierOscar: perElement(
    PARTIAL.heuresPrisesEnChargeDeDossierOscar,
    (dossier: Dossier, kept: Kept, visite: Intervention) =>
      formatDecimal(keptHeuresPrisesEnChargeDeDossierOscar(dossier, kept, visite), 2),
  ),
  heuresPayeesAuTotalDeDossierOscar: attempted(
    PARTIAL.heuresPayeesAuTotalDeDossierOscar,
    (dossier: Dossier, kept: Kept) => formatDecimal(heuresPayeesAuTotalDeDossierOscar(dossier, kept), 2),
  ),
  ressourcesCompteesDeDossierOscar: attempted(
    PARTIAL.ressourcesCompteesDeDossierOscar,
    (dossier: Dossier, kept: Kept) => formatDecimal(keptRessourcesCompteesDeDossierOscar(dossier, kept), 2),
  ),
  partDuBaremeDeDossierOscar: attempted(PARTIAL.partDuBaremeDeDossierOscar, (dossier: Dossier, kept: Kept) =>
    formatDecimal(keptPartDuBaremeDeDossierOscar(dossier, kept), 2),
  ),
  partDuRetraiteSurLesHeuresDeDossierOscar: attempted(
    PARTIAL.partDuRetraiteSurLesHeuresDeDossierOscar,
    (dossier: Dossier, kept: Kept) => formatDecimal(partDuRetraiteSurLesHeuresDeDossierOscar(dossier, kept), 2),
  ),
  dispositifDuJourDeDossierOscar: attempted(PARTIAL.dispositifDuJourDeDossierOscar, (dossier: Dossier) =>
    dispositifDuJourDeDossierOscar(dossier),
  ),
  orientationDeDossierOscar: attempted(PARTIAL.orientationDeDossierOscar, (dossier: Dossier, kept: Kept) =>
    orientationDeDossierOscar(dossier, kept),
  ),
  verdictDeDemandeDAideDeDossierOscar: (session) =>
    PARTIAL.verdictDeDemandeDAideDeDossierOscar.isKnown(session.gives)
      ? determined(verdictDeDemandeDAideDeDossierOscar(session.dossier))
      : session.open(PARTIAL.verdictDeDemandeDAideDeDossierOscar),
  manquantsDeDemandeDAideDeDossierOscar: (session) =>
    PARTIAL.manquantsDeDemandeDAideDeDossierOscar.isKnown(session.gives)
      ? determined(manquantsDeDemandeDAideDeDossierOscar(session.dossier).map(writePieceManquanteDeDemandeDAide))
      : session.open(PARTIAL.manquantsDeDemandeDAideDeDossierOscar),
  verdictDeVisiteDeLEvaluateurDeDossierOscar: (session) =>
    PARTIAL.verdictDeVisiteDeLEvaluateurDeDossierOscar.isKnown(session.gives)
      ? determined(verdictDeVisiteDeLEvaluateurDeDossierOscar(session.dossier))
      : session.open(PARTIAL.verdictDeVisiteDeLEvaluateurDeDossierOscar),
  manquantsDeVisiteDeLEvaluateurDeDossierOscar: (session) =>
    PARTIAL.manquantsDeVisiteDeLEvaluateurDeDossierOscar.isKnown(session.gives)
      ? determined(
          manquantsDeVisiteDeLEvaluateurDeDossierOscar(session.dossier).map(writePieceManquanteDeVisiteDeLEvaluateur),
        )
      : session.open(PARTIAL.manquantsDeVisiteDeLEvaluateurDeDossierOscar),
  verdictDeDecisionDeLaCaisseDeDossierOscar: (session) =>
    PARTIAL.verdictDeDecisionDeLaCaisseDeDossierOscar.isKnown(session.gives)
      ? determined(verdictDeDecisionDeLaCaisseDeDossierOscar(session.dossier))
      : session.open(PARTIAL.verdictDeDecisionDeLaCaisseDeDossierOscar),
  manquantsDeDecisionDeLaCaisseDeDossierOscar: (session) =>
    PARTIAL.manquantsDeDecisionDeLaCaisseDeDossierOscar.isKnown(session.gives)
      ? determined(
          manquantsDeDecisionDeLaCaisseDeDossierOscar(session.dossier).map(writePieceManquanteDeDecisionDeLaCaisse),
        )
      : session.open(PARTIAL.manquantsDeDecisionDeLaCaisseDeDossierOscar),
  aideDeDossierOscar: perElement(PARTIAL.aideDeDossierOscar, (_dossier: Dossier, kept: Kept, octroi: Octroi) =>
    keptAideDeDossierOscar(kept, octroi),
  ),
  octroiPossibleDeDossierOscar: perElement(
    PARTIAL.octroiPossibleDeDossierOscar,
    (dossier: Dossier, kept: Kept, accord: Octroi) => keptOctroiPossibleDeDossierOscar(dossier, kept, accord),
  ),
  debutDeLAideDeDossierOscar: perElement(
    PARTIAL.debutDeLAideDeDossierOscar,
    (dossier: Dossier, _kept: Kept, octroi: Octroi) => writeDay(debutDeLAideDeDossierOscar(dossier, octroi)),
  ),
  periodeDeLAideDeDossierOscar: perElement(
    PARTIAL.periodeDeLAideDeDossierOscar,
    (dossier: Dossier, _kept: Kept, octroi: Octroi) => writePeriod(periodeDeLAideDeDossierOscar(dossier, octroi)),
  ),
  anneeDeLOctroiDeDossierOscar: perElement(
    PARTIAL.anneeDeLOctroiDeDossierOscar,
    (dossier: Dossier, kept: Kept, accord: Octroi) => keptAnneeDeLOctroiDeDossierOscar(dossier, kept, accord),
  ),
  depenseTemporairePriseEnChargeDeDossierOscar: perElement(
    PARTIAL.depenseTemporairePriseEnChargeDeDossierOscar,
    (dossier: Dossier, kept: Kept, accord: Octroi) =>
      formatDecimal(keptDepenseTemporairePriseEnChargeDeDossierOscar(dossier, kept, accord), 2),
  ),
  heuresTemporairesPrisesEnChargeDeDossierOscar: perElement(
    PARTIAL.heuresTemporairesPrisesEnChargeDeDossierOscar,
    (dossier: Dossier, kept: Kept, accord: Octroi) =>
      formatDecimal(keptHeuresTemporairesPrisesEnChargeDeDossierOscar(dossier, kept, accord), 2),
  ),
  forfaitEtAideDansLAnneeDeDossierOscar: perElement(
    PARTIAL.forfaitEtAideDansLAnneeDeDossierOscar,
    (dossier: Dossier, kept: Kept, accord: Octroi) =>
      formatDecimal(forfaitEtAideDansLAnneeDeDossierOscar(dossier, kept, accord), 2),
  ),
  heuresDuPlanEtDeLAideDansLAnneeDeDossierOscar: perElement(
    PARTIAL.heuresDuPlanEtDeLAideDansLAnneeDeDossierOscar,
    (dossier: Dossier, kept: Kept, accord: Octroi) =>
      formatDecimal(heuresDuPlanEtDeLAideDansLAnneeDeDossierOscar(dossier, kept, accord), 2),
  ),
  demandeeATempsDeDossierOscar: perElement(
    PARTIAL.demandeeATempsDeDossierOscar,
    (dossier: Dossier, kept: Kept, octroi: Octroi) => demandeeATempsDeDossierOscar(dossier, kept, octroi),
  ),
  echeanceDeContactDeLIntervenantSocialDeDossierOscar: perElement(
    PARTIAL.echeanceDeContactDeLIntervenantSocialDeDossierOscar,
    (dossier: Dossier, kept: Kept, octroi: Octroi) =>
      orNull(keptEcheanceDeContactDeLIntervenantSocialDeDossierOscar(dossier, kept, octroi), writeDay),
  ),
  plusTotDeContactDeLIntervenantSocialDeDossierOscar: perElement(
    PARTIAL.plusTotDeContactDeLIntervenantSocialDeDossierOscar,
    (dossier: Dossier, kept: Kept, octroi: Octroi) =>
      orNull(keptPlusTotDeContactDeLIntervenantSocialDeDossierOscar(dossier, kept, octroi), writeDay),
  ),
  etatDeContactDeLIntervenantSocialDeDossierOscar: perElement(
    PARTIAL.etatDeContactDeLIntervenantSocialDeDossierOscar,
    (dossier: Dossier, kept: Kept, octroi: Octroi) =>
      etatDeContactDeLIntervenantSocialDeDossierOscar(dossier, kept, octroi),
  ),
  verdictDeSuiviDeLAideTemporaireDeDossierOscar: perElement(
    PARTIAL.verdictDeSuiviDeLAideTemporaireDeDossierOscar,
    (_dossier: Dossier, kept: Kept, octroi: Octroi) => verdictDeSuiviDeLAideTemporaireDeDossierOscar(kept, octroi),
  ),
  manquantsDeSuiviDeLAideTemporaireDeDossierOscar: perElement(
    PARTIAL.manquantsDeSuiviDeLAideTemporaireDeDossierOscar,
    (dossier: Dossier, kept: Kept, octroi: Octroi) =>
      manquantsDeSuiviDeLAideTemporaireDeDossierOscar(dossier, kept, octroi).map(
        writePieceManquanteDeSuiviDeLAideTemporaire,
      ),
  ),
  verdictDeFinDeLAdhDeDossierOscar: (session) =>
    PARTIAL.verdictDeFinDeLAdhDeDossierOscar.isKnown(session.gives)
      ? determined(verdictDeFinDeLAdhDeDossierOscar(session.dossier))
      : session.open(PARTIAL.verdictDeFinDeLAdhDeDossierOscar),
  manquantsDeFinDeLAdhDeDossierOscar: (session) =>
    PARTIAL.manquantsDeFinDeLAdhDeDossierOscar.isKnown(session.gives)
      ? determined(manquantsDeFinDeLAdhDeDossierOscar(session.dossier).map(writePieceManquanteDeFinDeLAdh))
      : session.open(PARTIAL.manquantsDeFinDeLAdhDeDossierOscar),
  premierJourDuDroitDeDossierArdh: attempted(PARTIAL.premierJourDuDroitDeDossierArdh, (dossier: Dossier, kept: Kept) =>
    writeDay(keptPremierJourDuDroitDeDossierArdh(dossier, kept)),
  ),
  finDesTroisMoisPleinsDeDossierArdh: attempted(
    PARTIAL.finDesTroisMoisPleinsDeDossierArdh,
    (dossier: Dossier, kept: Kept) => writeDay(keptFinDesTroisMoisPleinsDeDossierArdh(dossier, kept)),
  ),
  troisMoisDuDroitDeDossierArdh: attempted(PARTIAL.troisMoisDuDroitDeDossierArdh, (dossier: Dossier, kept: Kept) =>
    writePeriod(keptTroisMoisDuDroitDeDossierArdh(dossier, kept)),
  ),
  ouvertureDansLOutilDeDossierArdh: attempted(
    PARTIAL.ouvertureDansLOutilDeDossierArdh,
    (dossier: Dossier, kept: Kept) => writePeriod(keptOuvertureDansLOutilDeDossierArdh(dossier, kept)),
  ),
  suiteDeLaNouvelleHospitalisationDeDossierArdh: perElement(
    PARTIAL.suiteDeLaNouvelleHospitalisationDeDossierArdh,
    (dossier: Dossier, kept: Kept, nouvelleHospitalisation: NouvelleHospitalisation) =>
      keptSuiteDeLaNouvelleHospitalisationDeDossierArdh(dossier, kept, nouvelleHospitalisation),
  ),
  nouvelleEvaluationDeDossierArdh: perElement(
    PARTIAL.nouvelleEvaluationDeDossierArdh,
    (dossier: Dossier, kept: Kept, nouvelleHospitalisation: NouvelleHospitalisation) =>
      nouvelleEvaluationDeDossierArdh(dossier, kept, nouvelleHospitalisation),
  ),
  aideEncoreDisponibleDeDossierArdh: attempted(PARTIAL.aideEncoreDisponibleDeDossierArdh, (dossier: Dossier) =>
    formatDecimal(aideEncoreDisponibleDeDossierArdh(dossier), 2),
  ),
  joursDHospitalisationDeDossierArdh: attempted(
    PARTIAL.joursDHospitalisationDeDossierArdh,
    (dossier: Dossier, kept: Kept) => keptJoursDHospitalisationDeDossierArdh(dossier, kept),
  ),
  dernierJourDuDroitDeDossierArdh: attempted(PARTIAL.dernierJourDuDroitDeDossierArdh, (dossier: Dossier, kept: Kept) =>
    writeDay(keptDernierJourDuDroitDeDossierArdh(dossier, kept)),
  ),
  aideApresLeRetourDeDossierArdh: attempted(PARTIAL.aideApresLeRetourDeDossierArdh, (dossier: Dossier, kept: Kept) =>
    writePeriod(aideApresLeRetourDeDossierArdh(dossier, kept)),
  ),
  aideUtilisableAuRetourDeDossierArdh: perElement(
    PARTIAL.aideUtilisableAuRetourDeDossierArdh,
    (dossier: Dossier, kept: Kept, nouvelleHospitalisation: NouvelleHospitalisation) =>
      formatDecimal(aideUtilisableAuRetourDeDossierArdh(dossier, kept, nouvelleHospitalisation), 2),
  ),
  ouvertureSuffisanteDeDossierArdh: attempted(
    PARTIAL.ouvertureSuffisanteDeDossierArdh,
    (dossier: Dossier, kept: Kept) => keptOuvertureSuffisanteDeDossierArdh(dossier, kept),
  ),
  droitHorsDeLOuvertureDeDossierArdh: attempted(
    PARTIAL.droitHorsDeLOuvertureDeDossierArdh,
    (dossier: Dossier, kept: Kept) => writePeriod(droitHorsDeLOuvertureDeDossierArdh(dossier, kept)),
  ),
  dernierJourServiDeDossierArdh: attempted(PARTIAL.dernierJourServiDeDossierArdh, (dossier: Dossier, kept: Kept) =>
    writeDay(dernierJourServiDeDossierArdh(dossier, kept)),
  ),
  coutEstimeDeDossierArdh: perElement(
    PARTIAL.coutEstimeDeDossierArdh,
    (_dossier: Dossier, kept: Kept, preconisation: Preconisation) =>
      formatDecimal(keptCoutEstimeDeDossierArdh(kept, preconisation), 2),
  ),
  coutDuPlanDeDossierArdh: attempted(PARTIAL.coutDuPlanDeDossierArdh, (dossier: Dossier, kept: Kept) =>
    formatDecimal(keptCoutDuPlanDeDossierArdh(dossier, kept), 2),
  ),
  orientationDeLaDemandeDeDossierArdh: attempted(
    PARTIAL.orientationDeLaDemandeDeDossierArdh,
    (dossier: Dossier, kept: Kept) => keptOrientationDeLaDemandeDeDossierArdh(dossier, kept),
  ),
  decisionDeLaCaisseDeDossierArdh: attempted(PARTIAL.decisionDeLaCaisseDeDossierArdh, (dossier: Dossier, kept: Kept) =>
    decisionDeLaCaisseDeDossierArdh(dossier, kept),
  ),
  ressourcesMensuellesDeclareesDeDossierArdh: attempted(
    PARTIAL.ressourcesMensuellesDeclareesDeDossierArdh,
    (dossier: Dossier) => formatDecimal(ressourcesMensuellesDeclareesDeDossierArdh(dossier), 2),
  ),
  ressourcesRetenuesDeDossierArdh: attempted(PARTIAL.ressourcesRetenuesDeDossierArdh, (dossier: Dossier) =>
    formatDecimal(ressourcesRetenuesDeDossierArdh(dossier), 2),
  ),
  tauxDePriseEnChargeDeDossierArdh: attempted(PARTIAL.tauxDePriseEnChargeDeDossierArdh, (dossier: Dossier) =>
    formatDecimal(tauxDePriseEnChargeDeDossierArdh(dossier), 2),
  ),
  tauxAuxRessourcesVerifieesDeDossierArdh: attempted(
    PARTIAL.tauxAuxRessourcesVerifieesDeDossierArdh,
    (dossier: Dossier) => formatDecimal(tauxAuxRessourcesVerifieesDeDossierArdh(dossier), 2),
  ),
  planSuiviDeDossierArdh: attempted(PARTIAL.planSuiviDeDossierArdh, (dossier: Dossier, kept: Kept) =>
    keptPlanSuiviDeDossierArdh(dossier, kept),
  ),
  plafondDuPlanSuiviDeDossierArdh: attempted(PARTIAL.plafondDuPlanSuiviDeDossierArdh, (dossier: Dossier, kept: Kept) =>
    formatDecimal(keptPlafondDuPlanSuiviDeDossierArdh(dossier, kept), 2),
  ),
  montantDuPlanRetenuDeDossierArdh: attempted(
    PARTIAL.montantDuPlanRetenuDeDossierArdh,
    (dossier: Dossier, kept: Kept) => formatDecimal(keptMontantDuPlanRetenuDeDossierArdh(dossier, kept), 2),
  ),
  partDeLaCaisseDeDossierArdh: attempted(PARTIAL.partDeLaCaisseDeDossierArdh, (dossier: Dossier, kept: Kept) =>
    formatDecimal(keptPartDeLaCaisseDeDossierArdh(dossier, kept), 2),
  ),
  planDansLePlafondDeDossierArdh: attempted(PARTIAL.planDansLePlafondDeDossierArdh, (dossier: Dossier, kept: Kept) =>
    planDansLePlafondDeDossierArdh(dossier, kept),
  ),
  resteALaChargeDuRetraiteDeDossierArdh: attempted(
    PARTIAL.resteALaChargeDuRetraiteDeDossierArdh,
    (dossier: Dossier, kept: Kept) => formatDecimal(resteALaChargeDuRetraiteDeDossierArdh(dossier, kept), 2),
  ),
  sommeARendreDeDossierArdh: attempted(PARTIAL.sommeARendreDeDossierArdh, (dossier: Dossier, kept: Kept) =>
    formatDecimal(sommeARendreDeDossierArdh(dossier, kept), 2),
  ),
  finDeLaPremiereAnneeDeLExperimentationDeDossierArdh: attempted(
    PARTIAL.finDeLaPremiereAnneeDeLExperimentationDeDossierArdh,
    (dossier: Dossier) => writeDay(finDeLaPremiereAnneeDeLExperimentationDeDossierArdh(dossier)),
  ),
  verdictDeBilanDeLExperimentationDeDossierArdh: (session) =>
    PARTIAL.verdictDeBilanDeLExperimentationDeDossierArdh.isKnown(session.gives)
      ? determined(verdictDeBilanDeLExperimentationDeDossierArdh(session.dossier))
      : session.open(PARTIAL.verdictDeBilanDeLExperimentationDeDossierArdh),
  manquantsDeBilanDeLExperimentationDeDossierArdh: (session) =>
    PARTIAL.manquantsDeBilanDeLExperimentationDeDossierArdh.isKnown(session.gives)
      ? determined(
          manquantsDeBilanDeLExperimentationDeDossierArdh(session.dossier).map(
            writePieceManquanteDeBilanDeLExperimentation,
          ),
        )
      : session.open(PARTIAL.manquantsDeBilanDeLExperimentationDeDossierArdh),
  ligneRemplieDeDossierArdh: perElement(
    PARTIAL.ligneRemplieDeDossierArdh,
    (_dossier: Dossier, _kept: Kept, ligneDeLaGrille: LigneDeLaGrille) => ligneRemplieDeDossierArdh(ligneDeLaGrille),
  ),
  grilleCompleteDeDossierArdh: attempted(PARTIAL.grilleCompleteDeDossierArdh, (dossier: Dossier) =>
    grilleCompleteDeDossierArdh(dossier),
  ),
  verdictDeDossierDeDemandeDeDossierArdh: attempted(
    PARTIAL.verdictDeDossierDeDemandeDeDossierArdh,
    (dossier: Dossier) => verdictDeDossierDeDemandeDeDossierArdh(dossier, grilleCompleteDeDossierArdh(dossier)),
  ),
  manquantsDeDossierDeDemandeDeDossierArdh: attempted(
    PARTIAL.manquantsDeDossierDeDemandeDeDossierArdh,
    (dossier: Dossier) =>
      manquantsDeDossierDeDemandeDeDossierArdh(dossier, grilleCompleteDeDossierArdh(dossier)).map(
        writePieceManquanteDeDossierDeDemande,
      ),
  ),
  verdictDeJustificationDuRevenuDeDossierArdh: (session) =>
    PARTIAL.verdictDeJustificationDuRevenuDeDossierArdh.isKnown(session.gives)
      ? determined(verdictDeJustificationDuRevenuDeDossierArdh(session.dossier))
      : session.open(PARTIAL.verdictDeJustificationDuRevenuDeDossierArdh),
  manquantsDeJustificationDuRevenuDeDossierArdh: (session) =>
    PARTIAL.manquantsDeJustificationDuRevenuDeDossierArdh.isKnown(session.gives)
      ? determined(
          manquantsDeJustificationDuRevenuDeDossierArdh(session.dossier).map(
            writePieceManquanteDeJustificationDuRevenu,
          ),
        )
      : session.open(PARTIAL.manquantsDeJustificationDuRevenuDeDossierArdh),
  servicesPossiblesDesDeDossierArdh: attempted(
    PARTIAL.servicesPossiblesDesDeDossierArdh,
    (dossier: Dossier, kept: Kept) => orNull(servicesPossiblesDesDeDossierArdh(dossier, kept), writeDay),
  ),
  verdictDEtapeDeLHospitalisationDeDossierArdh: (session) =>
    PARTIAL.verdictDEtapeDeLHospitalisationDeDossierArdh.isKnown(session.gives)
      ? determined(verdictDEtapeDeLHospitalisationDeDossierArdh(session.dossier))
      : session.open(PARTIAL.verdictDEtapeDeLHospitalisationDeDossierArdh),
  manquantsDEtapeDeLHospitalisationDeDossierArdh: (session) =>
    PARTIAL.manquantsDEtapeDeLHospitalisationDeDossierArdh.isKnown(session.gives)
      ? determined(
          manquantsDEtapeDeLHospitalisationDeDossierArdh(session.dossier).map(
            writePieceManquanteDeEtapeDeLHospitalisation,
          ),
        )
      : session.open(PARTIAL.manquantsDEtapeDeLHospitalisationDeDossierArdh),
  verdictDEtapeDuRetourDeDossierArdh: (session) =>
    PARTIAL.verdictDEtapeDuRetourDeDossierArdh.isKnown(session.gives)
      ? determined(verdictDEtapeDuRetourDeDossierArdh(session.dossier))
      : session.open(PARTIAL.verdictDEtapeDuRetourDeDossierArdh),
  manquantsDEtapeDuRetourDeDossierArdh: (session) =>
    PARTIAL.manquantsDEtapeDuRetourDeDossierArdh.isKnown(session.gives)
      ? determined(manquantsDEtapeDuRetourDeDossierArdh(session.dossier).map(writePieceManquanteDeEtapeDuRetour))
      : session.open(PARTIAL.manquantsDEtapeDuRetourDeDossierArdh),
  verdictDePriseDeRendezVousDeLEvaluationDeDossierArdh: (session) =>
    PARTIAL.verdictDePriseDeRendezVousDeLEvaluationDeDossierArdh.isKnown(session.gives)
      ? determined(verdictDePriseDeRendezVousDeLEvaluationDeDossierArdh(session.dossier))
      : session.open(PARTIAL.verdictDePriseDeRendezVousDeLEvaluationDeDossierArdh),
  manquantsDePriseDeRendezVousDeLEvaluationDeDossierArdh: (session) =>
    PARTIAL.manquantsDePriseDeRendezVousDeLEvaluationDeDossierArdh.isKnown(session.gives)
      ? determined(
          manquantsDePriseDeRendezVousDeLEvaluationDeDossierArdh(session.dossier).map(
            writePieceManquanteDePriseDeRendezVousDeLEvaluation,
          ),
        )
      : session.open(PARTIAL.manquantsDePriseDeRendezVousDeLEvaluationDeDossierArdh),
  echeanceDeSuiviDeLaSituationDeDossierArdh: attempted(
    PARTIAL.echeanceDeSuiviDeLaSituationDeDossierArdh,
    (dossier: Dossier, kept: Kept) => writeDay(keptEcheanceDeSuiviDeLaSituationDeDossierArdh(dossier, kept)),
  ),
  plusTotDeSuiviDeLaSituationDeDossierArdh: attempted(
    PARTIAL.plusTotDeSuiviDeLaSituationDeDossierArdh,
    (dossier: Dossier, kept: Kept) => writeDay(keptPlusTotDeSuiviDeLaSituationDeDossierArdh(dossier, kept)),
  ),
  etatDeSuiviDeLaSituationDeDossierArdh: attempted(
    PARTIAL.etatDeSuiviDeLaSituationDeDossierArdh,
    (dossier: Dossier, kept: Kept) => etatDeSuiviDeLaSituationDeDossierArdh(dossier, kept),
  ),
  echeanceDeFicheDeSituationDeDossierArdh: attempted(
    PARTIAL.echeanceDeFicheDeSituationDeDossierArdh,
    (dossier: Dossier, kept: Kept) => writeDay(keptEcheanceDeFicheDeSituationDeDossierArdh(dossier, kept)),
  ),
  plusTotDeFicheDeSituationDeDossierArdh: attempted(
    PARTIAL.plusTotDeFicheDeSituationDeDossierArdh,
    (dossier: Dossier, kept: Kept) => writeDay(keptPlusTotDeFicheDeSituationDeDossierArdh(dossier, kept)),
  ),
  etatDeFicheDeSituationDeDossierArdh: attempted(
    PARTIAL.etatDeFicheDeSituationDeDossierArdh,
    (dossier: Dossier, kept: Kept) => etatDeFicheDeSituationDeDossierArdh(dossier, kept),
  ),
  verdictDEtapeDeLaFinDeDossierArdh: (session) =>
    PARTIAL.verdictDEtapeDeLaFinDeDossierArdh.isKnown(session.gives)
      ? determined(verdictDEtapeDeLaFinDeDossierArdh(session.dossier))
      : session.open(PARTIAL.verdictDEtapeDeLaFinDeDossierArdh),
  manquantsDEtapeDeLaFinDeDossierArdh: attempted(
    PARTIAL.manquantsDEtapeDeLaFinDeDossierArdh,
    (dossier: Dossier, kept: Kept) =>
      manquantsDEtapeDeLaFinDeDossierArdh(dossier, kept).map(writePieceManquanteDeEtapeDeLaFin),
  ),
  suiviRecevableDeDossierArdh: (session) =>
    PARTIAL.suiviRecevableDeDossierArdh.isKnown(session.gives)
      ? determined(suiviRecevableDeDossierArdh(session.dossier))
      : session.open(PARTIAL.suiviRecevableDeDossierArdh),
  suiteADonnerDeDossierArdh: attempted(PARTIAL.suiteADonnerDeDossierArdh, (dossier: Dossier) =>
    suiteADonnerDeDossierArdh(dossier),
  ),
  deductionDeLArdhSurLePapDeDossierArdh: (session) =>
    PARTIAL.deductionDeLArdhSurLePapDeDossierArdh.isKnown(session.gives)
      ? determined(formatDecimal(DEDUCTION_DE_L_ARDH_SUR_LE_PAP_DE_DOSSIER_ARDH, 2))
      : session.open(PARTIAL.deductionDeLArdhSurLePapDeDossierArdh),
  montantDuPapApresLArdhDeDossierArdh: (session) =>
    PARTIAL.montantDuPapApresLArdhDeDossierArdh.isKnown(session.gives)
      ? determined(formatDecimal(montantDuPapApresLArdhDeDossierArdh(session.dossier), 2))
      : session.open(PARTIAL.montantDuPapApresLArdhDeDossierArdh),
  demandeTraiteeEnPapDeDossierArdh: attempted(
    PARTIAL.demandeTraiteeEnPapDeDossierArdh,
    (dossier: Dossier, kept: Kept) => demandeTraiteeEnPapDeDossierArdh(dossier, kept),
  ),
  prestationOuverteALAideSocialeDeDossierArdh: perElement(
    PARTIAL.prestationOuverteALAideSocialeDeDossierArdh,
    (dossier: Dossier, _kept: Kept, preconisation: Preconisation) =>
      prestationOuverteALAideSocialeDeDossierArdh(dossier, preconisation),
  ),
  optionOuverteALaCaisseDeDossierArdh: perElement(
    PARTIAL.optionOuverteALaCaisseDeDossierArdh,
    (dossier: Dossier, _kept: Kept, optionPourLePap: OptionPourLePap) =>
      optionOuverteALaCaisseDeDossierArdh(dossier, optionPourLePap),
  ),
  dureeDUnNouveauPlanDeDossierArdh: (session) =>
    PARTIAL.dureeDUnNouveauPlanDeDossierArdh.isKnown(session.gives)
      ? determined(DUREE_D_UN_NOUVEAU_PLAN_DE_DOSSIER_ARDH)
      : session.open(PARTIAL.dureeDUnNouveauPlanDeDossierArdh),
  papInterrompuDeDossierArdh: (session) =>
    PARTIAL.papInterrompuDeDossierArdh.isKnown(session.gives)
      ? determined(papInterrompuDeDossierArdh(session.dossier))
      : session.open(PARTIAL.papInterrompuDeDossierArdh),
  prestationAuDispositifDeDossierAmd: perElement(
    PARTIAL.prestationAuDispositifDeDossierAmd,
    (dossier: Dossier, _kept: Kept, prestation: DossierAmdPrestation) =>
      prestationAuDispositifDeDossierAmd(dossier, prestation),
  ),
  rangDeLaCategorieDeDossierAmd: perElement(
    PARTIAL.rangDeLaCategorieDeDossierAmd,
    (_dossier: Dossier, _kept: Kept, categorieDeServices: CategorieDeServices) =>
      rangDeLaCategorieDeDossierAmd(categorieDeServices),
  ),
  plafondDeLaCategorieDeDossierAmd: perElement(
    PARTIAL.plafondDeLaCategorieDeDossierAmd,
    (_dossier: Dossier, _kept: Kept, categorieDeServices: CategorieDeServices) =>
      plafondDeLaCategorieDeDossierAmd(categorieDeServices),
  ),
  servicesHorsCategoriesDeDossierAmd: (session) =>
    PARTIAL.servicesHorsCategoriesDeDossierAmd.isKnown(session.gives)
      ? determined(servicesHorsCategoriesDeDossierAmd(session.dossier).map(writeService))
      : session.open(PARTIAL.servicesHorsCategoriesDeDossierAmd),
  servicesDansLesCinqCategoriesDeDossierAmd: (session) =>
    PARTIAL.servicesDansLesCinqCategoriesDeDossierAmd.isKnown(session.gives)
      ? determined(servicesDansLesCinqCategoriesDeDossierAmd(servicesHorsCategoriesDeDossierAmd(session.dossier)))
      : session.open(PARTIAL.servicesDansLesCinqCategoriesDeDossierAmd),
  jourDeLectureDeDossierAmd: attempted(PARTIAL.jourDeLectureDeDossierAmd, (dossier: Dossier) =>
    writeDay(jourDeLectureDeDossierAmd(dossier)),
  ),
  compositionDuFoyerDeDossierAmd: attempted(PARTIAL.compositionDuFoyerDeDossierAmd, (dossier: Dossier, kept: Kept) =>
    keptCompositionDuFoyerDeDossierAmd(dossier, kept),
  ),
  revenuALaDemandeDeDossierAmd: attempted(PARTIAL.revenuALaDemandeDeDossierAmd, (dossier: Dossier, kept: Kept) =>
    formatDecimal(keptRevenuALaDemandeDeDossierAmd(dossier, kept), 2),
  ),
  revenuALaDecisionDeDossierAmd: attempted(PARTIAL.revenuALaDecisionDeDossierAmd, (dossier: Dossier, kept: Kept) =>
    formatDecimal(keptRevenuALaDecisionDeDossierAmd(dossier, kept), 2),
  ),
  revenuBrutGlobalDeDossierAmd: attempted(PARTIAL.revenuBrutGlobalDeDossierAmd, (dossier: Dossier, kept: Kept) =>
    formatDecimal(keptRevenuBrutGlobalDeDossierAmd(dossier, kept), 2),
  ),
  revenuAnnuelRetenuDeDossierAmd: attempted(PARTIAL.revenuAnnuelRetenuDeDossierAmd, (dossier: Dossier, kept: Kept) =>
    formatDecimal(keptRevenuAnnuelRetenuDeDossierAmd(dossier, kept), 2),
  ),
  ressourcesEnEurosEntiersDeDossierAmd: attempted(
    PARTIAL.ressourcesEnEurosEntiersDeDossierAmd,
    (dossier: Dossier, kept: Kept) => formatDecimal(keptRessourcesEnEurosEntiersDeDossierAmd(dossier, kept), 2),
  ),
  tauxDuBaremeDeDossierAmd: attempted(PARTIAL.tauxDuBaremeDeDossierAmd, (dossier: Dossier, kept: Kept) =>
    formatDecimal(keptTauxDuBaremeDeDossierAmd(dossier, kept, dossier.dateDeLaDemande), 2),
  ),
  tauxDeLEtatDeDossierAmd: attempted(PARTIAL.tauxDeLEtatDeDossierAmd, (dossier: Dossier, kept: Kept) =>
    formatDecimal(keptTauxDeLEtatDeDossierAmd(dossier, kept), 2),
  ),
  conditionDeRessourcesDepuis2021DeDossierAmd: attempted(
    PARTIAL.conditionDeRessourcesDepuis2021DeDossierAmd,
    (dossier: Dossier) => conditionDeRessourcesDepuis2021DeDossierAmd(dossier),
  ),
  conditionDeRessourcesDuBaremeLuDeDossierAmd: attempted(
    PARTIAL.conditionDeRessourcesDuBaremeLuDeDossierAmd,
    (dossier: Dossier, kept: Kept) => keptConditionDeRessourcesDuBaremeLuDeDossierAmd(dossier, kept),
  ),
  conditionDeRessourcesDeDossierAmd: attempted(
    PARTIAL.conditionDeRessourcesDeDossierAmd,
    (dossier: Dossier, kept: Kept) => keptConditionDeRessourcesDeDossierAmd(dossier, kept),
  ),
  aideOuverteDeDossierAmd: attempted(PARTIAL.aideOuverteDeDossierAmd, (dossier: Dossier, kept: Kept) =>
    keptAideOuverteDeDossierAmd(dossier, kept),
  ),
  aideHabitatOuverteDeDossierAmd: attempted(PARTIAL.aideHabitatOuverteDeDossierAmd, (dossier: Dossier, kept: Kept) =>
    aideHabitatOuverteDeDossierAmd(dossier, kept),
  ),
  acteCouvertParLaMissionDeDossierAmd: perElement(
    PARTIAL.acteCouvertParLaMissionDeDossierAmd,
    (dossier: Dossier, _kept: Kept, acte: Acte) => acteCouvertParLaMissionDeDossierAmd(dossier, acte),
  ),
  elaborationDuPlanAControlerDeDossierAmd: (session) =>
    PARTIAL.elaborationDuPlanAControlerDeDossierAmd.isKnown(session.gives)
      ? determined(elaborationDuPlanAControlerDeDossierAmd(session.dossier))
      : session.open(PARTIAL.elaborationDuPlanAControlerDeDossierAmd),
  echeanceDeBilanDuDispositifDeDossierAmd: (session) =>
    PARTIAL.echeanceDeBilanDuDispositifDeDossierAmd.isKnown(session.gives)
      ? determined(writeDay(echeanceDeBilanDuDispositifDeDossierAmd(session.dossier)))
      : session.open(PARTIAL.echeanceDeBilanDuDispositifDeDossierAmd),
  etatDeBilanDuDispositifDeDossierAmd: (session) =>
    PARTIAL.etatDeBilanDuDispositifDeDossierAmd.isKnown(session.gives)
      ? determined(etatDeBilanDuDispositifDeDossierAmd(session.dossier))
      : session.open(PARTIAL.etatDeBilanDuDispositifDeDossierAmd),
  remboursementParLEtatDeDossierAmd: attempted(PARTIAL.remboursementParLEtatDeDossierAmd, (dossier: Dossier) =>
    formatDecimal(remboursementParLEtatDeDossierAmd(dossier), 2),
  ),
  evaluateurParmiLesPrestatairesDeDossierAmd: (session) =>
    PARTIAL.evaluateurParmiLesPrestatairesDeDossierAmd.isKnown(session.gives)
      ? determined(keptEvaluateurParmiLesPrestatairesDeDossierAmd(session.dossier, session.kept))
      : session.open(PARTIAL.evaluateurParmiLesPrestatairesDeDossierAmd),
  evaluateurCoordonneDeDossierAmd: (session) =>
    PARTIAL.evaluateurCoordonneDeDossierAmd.isKnown(session.gives)
      ? determined(evaluateurCoordonneDeDossierAmd(session.dossier))
      : session.open(PARTIAL.evaluateurCoordonneDeDossierAmd),
  evaluateurDuGroupeDUnPrestataireDeDossierAmd: (session) =>
    PARTIAL.evaluateurDuGroupeDUnPrestataireDeDossierAmd.isKnown(session.gives)
      ? determined(evaluateurDuGroupeDUnPrestataireDeDossierAmd(session.dossier))
      : session.open(PARTIAL.evaluateurDuGroupeDUnPrestataireDeDossierAmd),
  evaluateurDistinctDeDossierAmd: (session) =>
    PARTIAL.evaluateurDistinctDeDossierAmd.isKnown(session.gives)
      ? determined(evaluateurDistinctDeDossierAmd(session.dossier, session.kept))
      : session.open(PARTIAL.evaluateurDistinctDeDossierAmd),
  verdictDInstructionDeLaDemandeDeDossierAmd: (session) =>
    PARTIAL.verdictDInstructionDeLaDemandeDeDossierAmd.isKnown(session.gives)
      ? determined(
          verdictDInstructionDeLaDemandeDeDossierAmd(
            session.dossier,
            evaluateurDistinctDeDossierAmd(session.dossier, session.kept),
          ),
        )
      : session.open(PARTIAL.verdictDInstructionDeLaDemandeDeDossierAmd),
  manquantsDInstructionDeLaDemandeDeDossierAmd: (session) =>
    PARTIAL.manquantsDInstructionDeLaDemandeDeDossierAmd.isKnown(session.gives)
      ? determined(
          manquantsDInstructionDeLaDemandeDeDossierAmd(
            session.dossier,
            evaluateurDistinctDeDossierAmd(session.dossier, session.kept),
          ).map(writePieceManquanteDeInstructionDeLaDemande),
        )
      : session.open(PARTIAL.manquantsDInstructionDeLaDemandeDeDossierAmd),
  verdictDArreteDuBaremeDeDossierAmd: (session) =>
    PARTIAL.verdictDArreteDuBaremeDeDossierAmd.isKnown(session.gives)
      ? determined(verdictDArreteDuBaremeDeDossierAmd(session.dossier))
      : session.open(PARTIAL.verdictDArreteDuBaremeDeDossierAmd),
  manquantsDArreteDuBaremeDeDossierAmd: (session) =>
    PARTIAL.manquantsDArreteDuBaremeDeDossierAmd.isKnown(session.gives)
      ? determined(manquantsDArreteDuBaremeDeDossierAmd(session.dossier).map(writePieceManquanteDeArreteDuBareme))
      : session.open(PARTIAL.manquantsDArreteDuBaremeDeDossierAmd),
  verdictDeConventionDeGestionDeDossierAmd: (session) =>
    PARTIAL.verdictDeConventionDeGestionDeDossierAmd.isKnown(session.gives)
      ? determined(verdictDeConventionDeGestionDeDossierAmd(session.dossier))
      : session.open(PARTIAL.verdictDeConventionDeGestionDeDossierAmd),
  manquantsDeConventionDeGestionDeDossierAmd: (session) =>
    PARTIAL.manquantsDeConventionDeGestionDeDossierAmd.isKnown(session.gives)
      ? determined(
          manquantsDeConventionDeGestionDeDossierAmd(session.dossier).map(writePieceManquanteDeConventionDeGestion),
        )
      : session.open(PARTIAL.manquantsDeConventionDeGestionDeDossierAmd),
  partDuRetraiteDeDossierAmd: attempted(PARTIAL.partDuRetraiteDeDossierAmd, (dossier: Dossier, kept: Kept) =>
    formatDecimal(partDuRetraiteDeDossierAmd(dossier, kept), 2),
  ),
  partDeLEtatPourLePlanDeDossierAmd: attempted(
    PARTIAL.partDeLEtatPourLePlanDeDossierAmd,
    (dossier: Dossier, kept: Kept) => formatDecimal(partDeLEtatPourLePlanDeDossierAmd(dossier, kept), 2),
  ),
  depensePriseEnCompteApresHospitalisationDeDossierAmd: attempted(
    PARTIAL.depensePriseEnCompteApresHospitalisationDeDossierAmd,
    (dossier: Dossier) => formatDecimal(depensePriseEnCompteApresHospitalisationDeDossierAmd(dossier), 2),
  ),
  depensePriseEnCompteEnPeriodeDeFragiliteDeDossierAmd: attempted(
    PARTIAL.depensePriseEnCompteEnPeriodeDeFragiliteDeDossierAmd,
    (dossier: Dossier) => formatDecimal(depensePriseEnCompteEnPeriodeDeFragiliteDeDossierAmd(dossier), 2),
  ),
  ressourcesMensuellesDeDossierAmd: attempted(
    PARTIAL.ressourcesMensuellesDeDossierAmd,
    (dossier: Dossier, kept: Kept) => formatDecimal(keptRessourcesMensuellesDeDossierAmd(dossier, kept), 2),
  ),
  plafondDeLAideHabitatDeDossierAmd: attempted(
    PARTIAL.plafondDeLAideHabitatDeDossierAmd,
    (dossier: Dossier, kept: Kept) =>
      orNull(plafondDeLAideHabitatDeDossierAmd(dossier, kept), (value) => formatDecimal(value, 2)),
  ),
};
