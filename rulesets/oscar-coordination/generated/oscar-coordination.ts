/**
 * OSCAR : mission de coordination, version 2026-11.
 * guide is « Guide du coordinateur, plans d'aides OSCAR ».
 * Made by Attendu from cas-controles.attendu, cas-delais.attendu, cas-designation.attendu, cas-eligibilite.attendu,
 * cas-evenements.attendu, cas-paiement.attendu, controles.attendu, delais.attendu, evenements.attendu,
 * paiement.attendu, regles.attendu, vocabulaire.attendu; of « Valeurs communes de l'action sociale des caisses de
 * retraite »: cas-valeurs.attendu, regles.attendu, ressources.attendu, tarifs.attendu. Do not edit: change the rules
 * and build again. Beside it: oscar-coordination.types.ts, the JSON edge, the data, and the same rules for dossiers
 * that are not complete.
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
  attempted,
  count,
  dayCount,
  dayWithin,
  determined,
  distinct,
  divideExact,
  firstDay,
  firstOfMonth,
  following,
  formatDecimal,
  holdGiven,
  intersection,
  isHoliday,
  last,
  lastDay,
  least,
  mapUnder,
  multiply,
  only,
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
  weekday,
  withGreatest,
  writeDay,
  writePeriod,
} from 'attendu/runtime';
import type {
  Acteur,
  ActionCorrectrice,
  AnneeDuPlan,
  Canal,
  Computed,
  Decoded,
  Designation,
  Dossier,
  EffetSurLeForfait,
  EtapeDuDossier,
  EtatDuDelai,
  Evaluation,
  Evenement,
  FamilleDEvenement,
  Input,
  Intervenant,
  Intervention,
  LigneDuTableau,
  Options,
  PieceManquanteDeCapacitesDuPartenaire,
  PieceManquanteDeContratsDePrestation,
  PieceManquanteDeDeroulementDeLaVisite,
  PieceManquanteDeMaitriseDesRisques,
  PieceManquanteDeMiseEnOeuvreDuPlan,
  PieceManquanteDeMissionsDeCoordination,
  PieceManquanteDePiecesDuForfaitCoordination,
  PieceManquanteDePreparationDeLaVisite,
  PieceManquanteDePriseDeRendezVous,
  PieceManquanteDeRapportAnnuel,
  PieceManquanteDeRoleDePrevention,
  PieceManquanteDeSignalement,
  Prestataire,
  PriseDeMission,
  ResponsableDeLEtapeLignes,
  Results,
  SituationDuPlan,
  SuiteADonner,
  SuiteDeLEvaluation,
  Values,
  Verdict,
} from './oscar-coordination.types.js';
import {
  CANAL,
  ETAPE_DU_DOSSIER,
  INPUTS,
  countPrestation,
  holdsChoices,
  readDossier,
  writeEvenement,
  writePieceManquanteDeCapacitesDuPartenaire,
  writePieceManquanteDeContratsDePrestation,
  writePieceManquanteDeDeroulementDeLaVisite,
  writePieceManquanteDeMaitriseDesRisques,
  writePieceManquanteDeMiseEnOeuvreDuPlan,
  writePieceManquanteDeMissionsDeCoordination,
  writePieceManquanteDePiecesDuForfaitCoordination,
  writePieceManquanteDePreparationDeLaVisite,
  writePieceManquanteDePriseDeRendezVous,
  writePieceManquanteDeRapportAnnuel,
  writePieceManquanteDeRoleDePrevention,
  writePieceManquanteDeSignalement,
  writePrestataire,
} from './oscar-coordination.edge.js';
import { type Gives, PARTIAL, RULES, isWholeDossier } from './oscar-coordination.partial.js';
export type * from './oscar-coordination.types.js';
export * from './oscar-coordination.data.js';

/** Which rules these are. The hash is that of their text. */
export const ruleset = {
  title: 'OSCAR : mission de coordination',
  version: '2026-11',
  language: 1,
  hash: 'sha256:b475e25f1742a1a0e3846315cb492f2b1265dd56b1d60c6cd33fa0f52889cdfb',
} as const;

// ------------------------------------------------------------------------ The rules

/** Days are counted from 1970-01-01. */
const DAY_2004_07_01 = 12600;
const DAY_2005_01_01 = 12784;
const DAY_2012_02_01 = 15371;
const DAY_2012_03_01 = 15400;
const DAY_2014_12_31 = 16435;
const DAY_2015_01_01 = 16436;
const DAY_2016_01_01 = 16801;
const DAY_2021_01_01 = 18628;
const DAY_2021_10_01 = 18901;
const DAY_2022_01_01 = 18993;
const DAY_2024_12_31 = 20088;
const DAY_2025_01_01 = 20089;

// ------------------------ « Valeurs communes de l'action sociale des caisses de retraite » tarifs.attendu

/**
 * paramètre participation horaire (€/h, × 100) — « Valeurs communes de l'action sociale des caisses de retraite »
 * tarifs.attendu:7
 */
function participationHoraire(day: Day): number {
  // relevé : Le Media social, action sociale de la Cnav : revalorisation de certaines prestations, fiabilité B
  if (day >= DAY_2025_01_01) return 2680;
  // relevé : Le Media social, action sociale de la Cnav : revalorisation de certaines prestations, fiabilité B
  if (day >= DAY_2024_12_31) return 2630;
  // sans source : valeurs de 2022 à 2024 cherchées et non trouvées, sauf la dernière
  if (day >= DAY_2022_01_01) return unanswered();
  // relevé : Carsat Sud-Est, revalorisation du montant de l'aide à domicile, fiabilité B
  if (day >= DAY_2021_10_01) return 2450;
  // relevé : Bizouard patrimoine, maintien à domicile : hausse des aides, fiabilité C
  if (day >= DAY_2021_01_01) return 2110;
  // sans source : valeurs de 2016 à 2020 cherchées et non trouvées
  if (day >= DAY_2016_01_01) return unanswered();
  // relevé : Tout sur mes finances, aide à domicile, tarifs de 2015, fiabilité C
  if (day >= DAY_2015_01_01) return 2010;
  // relevé : Tout sur mes finances, aide à domicile, tarifs de 2015, fiabilité C
  if (day >= DAY_2014_12_31) return 1940;
  // sans source : valeurs de 2012 à 2014 cherchées et non trouvées, sauf la dernière
  if (day >= DAY_2012_03_01) return unanswered();
  // relevé : Carsat, diapositives de février 2012 (slideplayer.fr), fiabilité C
  if (day >= DAY_2012_02_01) return 1920;
  // sans source : valeurs de 2005 à 2014 cherchées et non trouvées, sauf celles qui suivent
  if (day >= DAY_2005_01_01) return unanswered();
  // relevé : ASH n° 2367, circulaire Cnav 2004/30, fiabilité B
  if (day >= DAY_2004_07_01) return 1599;
  return raise('hole', 'no version', 'participation horaire');
}

/**
 * paramètre participation horaire du dimanche et des jours fériés (€/h, × 100) — « Valeurs communes de l'action
 * sociale des caisses de retraite » tarifs.attendu:34
 */
function participationHoraireDuDimancheEtDesJoursFeries(day: Day): number {
  // sans source : valeurs depuis 2022 cherchées et non trouvées
  if (day >= DAY_2022_01_01) return unanswered();
  // relevé : Carsat Sud-Est, revalorisation du montant de l'aide à domicile, fiabilité B
  if (day >= DAY_2021_10_01) return 2750;
  // relevé : Bizouard patrimoine, maintien à domicile : hausse des aides, fiabilité C
  if (day >= DAY_2021_01_01) return 2410;
  // sans source : valeurs de 2016 à 2020 cherchées et non trouvées
  if (day >= DAY_2016_01_01) return unanswered();
  // relevé : Tout sur mes finances, aide à domicile, tarifs de 2015, fiabilité C
  if (day >= DAY_2015_01_01) return 2300;
  // relevé : Tout sur mes finances, aide à domicile, tarifs de 2015, fiabilité C
  if (day >= DAY_2014_12_31) return 2220;
  // sans source : valeurs de 2005 à 2014 cherchées et non trouvées, sauf la dernière
  if (day >= DAY_2005_01_01) return unanswered();
  // relevé : ASH n° 2367, circulaire Cnav 2004/30, fiabilité B
  if (day >= DAY_2004_07_01) return 1866;
  return raise('hole', 'no version', 'participation horaire du dimanche et des jours fériés');
}

/**
 * paramètre participation horaire en Alsace-Moselle (€/h, × 100) — « Valeurs communes de l'action sociale des caisses
 * de retraite » tarifs.attendu:53
 */
function participationHoraireEnAlsaceMoselle(day: Day): number {
  // sans source : valeurs depuis 2022 cherchées et non trouvées
  if (day >= DAY_2022_01_01) return unanswered();
  // relevé : Carsat Sud-Est, revalorisation du montant de l'aide à domicile, fiabilité B
  if (day >= DAY_2021_10_01) return 2470;
  // relevé : Bizouard patrimoine, maintien à domicile : hausse des aides, fiabilité C
  if (day >= DAY_2021_01_01) return 2130;
  // sans source : valeurs de 2016 à 2020 cherchées et non trouvées
  if (day >= DAY_2016_01_01) return unanswered();
  // relevé : Tout sur mes finances, aide à domicile, tarifs de 2015, fiabilité C
  if (day >= DAY_2015_01_01) return 2030;
  // relevé : Tout sur mes finances, aide à domicile, tarifs de 2015, fiabilité C
  if (day >= DAY_2014_12_31) return 1960;
  // sans source : valeurs de 2005 à 2014 cherchées et non trouvées, sauf la dernière
  if (day >= DAY_2005_01_01) return unanswered();
  // relevé : ASH n° 2367, circulaire Cnav 2004/30, fiabilité B
  if (day >= DAY_2004_07_01) return 1622;
  return raise('hole', 'no version', 'participation horaire en Alsace-Moselle');
}

/**
 * paramètre participation horaire du dimanche et des jours fériés en Alsace-Moselle (€/h, × 100) — « Valeurs communes
 * de l'action sociale des caisses de retraite » tarifs.attendu:72
 */
function participationHoraireDuDimancheEtDesJoursFeriesEnAlsaceMoselle(day: Day): number {
  // sans source : valeurs depuis 2022 cherchées et non trouvées
  if (day >= DAY_2022_01_01) return unanswered();
  // relevé : Carsat Sud-Est, revalorisation du montant de l'aide à domicile, fiabilité B
  if (day >= DAY_2021_10_01) return 2770;
  // relevé : Bizouard patrimoine, maintien à domicile : hausse des aides, fiabilité C
  if (day >= DAY_2021_01_01) return 2430;
  // sans source : valeurs de 2016 à 2020 cherchées et non trouvées
  if (day >= DAY_2016_01_01) return unanswered();
  // relevé : Tout sur mes finances, aide à domicile, tarifs de 2015, fiabilité C
  if (day >= DAY_2015_01_01) return 2320;
  // relevé : Tout sur mes finances, aide à domicile, tarifs de 2015, fiabilité C
  if (day >= DAY_2014_12_31) return 2240;
  // sans source : valeurs de 2005 à 2014 cherchées et non trouvées, sauf la dernière
  if (day >= DAY_2005_01_01) return unanswered();
  // relevé : ASH n° 2367, circulaire Cnav 2004/30, fiabilité B
  if (day >= DAY_2004_07_01) return 1889;
  return raise('hole', 'no version', 'participation horaire du dimanche et des jours fériés en Alsace-Moselle');
}

// ------------------------ controles.attendu

/**
 * règle un document de visite — controles.attendu:46
 * sans source : lecture « un seul document » de la question « documents de la visite »
 */
function unDocumentDeVisite(dossier: Dossier): boolean {
  return dossier.formulaireDeVisiteTransmis || dossier.attestationDeVisiteSignee || dossier.compteRenduDeVisiteTransmis;
}

/** règle formulaire fourni — controles.attendu:50 */
function formulaireFourni(dossier: Dossier): boolean {
  // « la transmission du formulaire de visite signé par le retraité » (guide)
  if (dossier.documentsDeLaVisite === 'trois documents') return dossier.formulaireDeVisiteTransmis;
  // sans source : lecture « un seul document » de la question « documents de la visite »
  return unDocumentDeVisite(dossier);
}

/** règle attestation fournie — controles.attendu:56 */
function attestationFournie(dossier: Dossier): boolean {
  // « il fait signer l'attestation de visite » (guide)
  if (dossier.documentsDeLaVisite === 'trois documents') return dossier.attestationDeVisiteSignee;
  // sans source : lecture « un seul document » de la question « documents de la visite »
  return unDocumentDeVisite(dossier);
}

/** règle compte rendu fourni — controles.attendu:62 */
function compteRenduFourni(dossier: Dossier): boolean {
  // « compte rendu de la visite initiale (dont échéancier de mise en œuvre des prestations) » (guide)
  if (dossier.documentsDeLaVisite === 'trois documents') return dossier.compteRenduDeVisiteTransmis;
  // sans source : lecture « un seul document » de la question « documents de la visite »
  return unDocumentDeVisite(dossier);
}

/** règle premier point exigible — controles.attendu:70 */
function premierPointExigible(dossier: Dossier, kept: Kept): boolean {
  // « de l'ensemble des pièces justifiant de l'effectivité de la coordination » (guide)
  if (dossier.piecesApresUnArret === 'toutes les pièces') return true;
  // « Décès du bénéficiaire Pas de récupération du forfait coordination » (guide)
  return keptEtatDuPremierPointDEtape(dossier, kept) !== 'sans objet';
}

/** règle second point exigible — controles.attendu:76 */
function secondPointExigible(dossier: Dossier, kept: Kept): boolean {
  // « de l'ensemble des pièces justifiant de l'effectivité de la coordination » (guide)
  if (dossier.piecesApresUnArret === 'toutes les pièces') return true;
  // « Décès du bénéficiaire Pas de récupération du forfait coordination » (guide)
  return keptEtatDuSecondPointDEtape(dossier, kept) !== 'sans objet';
}

/**
 * règle points supplémentaires exigibles — controles.attendu:83
 * « l'ensemble des pièces justifiant de l'effectivité de la coordination : compte rendu de la visite initiale (dont
 * échéancier de mise en œuvre des prestations) et comptes rendus des points de suivis » (guide)
 */
function pointsSupplementairesExigibles(dossier: Dossier): boolean {
  return dossier.comptesRendusExiges === 'tous les points faits' || dossier.pointSupplementaire === 'obligatoire';
}

/** règle jour limite des pièces de la visite — controles.attendu:88 */
function jourLimiteDesPiecesDeLaVisite(dossier: Dossier, kept: Kept): Day {
  // « le forfait coordination est payé à l'issue de chaque année » (guide)
  const anneesPayees = dossier.annees.filter((anneeDuPlan) => keptAnneeDue(dossier, kept, anneeDuPlan));
  if (anneesPayees.length !== 0)
    return least(
      anneesPayees.map((anneeDuPlan) => keptJourDePaiementDeLAnnee(dossier, kept, anneeDuPlan)),
      'jour limite des pièces de la visite',
    );
  // « Ce règlement automatique est conditionné à la transmission, via le site partenairesactionsociale.fr, de
  // l'ensemble des pièces justifiant de l'effectivité de la coordination » (guide)
  return keptJourDuDernierPaiement(dossier, kept);
}

/** règle jour limite de la pièce du premier point — controles.attendu:95 */
function jourLimiteDeLaPieceDuPremierPoint(dossier: Dossier, kept: Kept): Day {
  // « le forfait coordination est payé à l'issue de chaque année » (guide)
  const ensuite = dossier.annees.filter(
    (anneeDuPlan) =>
      keptAnneeDue(dossier, kept, anneeDuPlan) &&
      (keptJourDuPremierPointDEtape(dossier, kept) === null ||
        keptJourDePaiementDeLAnnee(dossier, kept, anneeDuPlan) >=
          (keptJourDuPremierPointDEtape(dossier, kept) ??
            raise('hole', 'absent value', 'jour limite de la pièce du premier point', [
              "jour du premier point d'étape",
            ]))),
  );
  if (ensuite.length !== 0)
    return least(
      ensuite.map((anneeDuPlan) => keptJourDePaiementDeLAnnee(dossier, kept, anneeDuPlan)),
      'jour limite de la pièce du premier point',
    );
  // sans source : le point tombe après le dernier paiement
  return keptJourDuDernierPaiement(dossier, kept);
}

/** règle jour limite de la pièce du second point — controles.attendu:102 */
function jourLimiteDeLaPieceDuSecondPoint(dossier: Dossier, kept: Kept): Day {
  // « le forfait coordination est payé à l'issue de chaque année » (guide)
  const ensuite = dossier.annees.filter(
    (anneeDuPlan) =>
      keptAnneeDue(dossier, kept, anneeDuPlan) &&
      (keptJourDuSecondPointDEtape(dossier, kept) === null ||
        keptJourDePaiementDeLAnnee(dossier, kept, anneeDuPlan) >=
          (keptJourDuSecondPointDEtape(dossier, kept) ??
            raise('hole', 'absent value', 'jour limite de la pièce du second point', [
              "jour du second point d'étape",
            ]))),
  );
  if (ensuite.length !== 0)
    return least(
      ensuite.map((anneeDuPlan) => keptJourDePaiementDeLAnnee(dossier, kept, anneeDuPlan)),
      'jour limite de la pièce du second point',
    );
  // sans source : le point tombe après le dernier paiement
  return keptJourDuDernierPaiement(dossier, kept);
}

/** règle jour limite des pièces des points supplémentaires — controles.attendu:110 */
function jourLimiteDesPiecesDesPointsSupplementaires(dossier: Dossier, kept: Kept): Day {
  // « le forfait coordination est payé à l'issue de chaque année » (guide)
  const pointsSansCompteRendu = dossier.pointsSupplementaires.filter((pointAjoute) => !pointAjoute.compteRenduTransmis);
  const ensuite = dossier.annees.filter(
    (anneeDuPlan) =>
      keptAnneeDue(dossier, kept, anneeDuPlan) &&
      pointsSansCompteRendu.some(
        (pointAjoute) => pointAjoute.date <= keptJourDePaiementDeLAnnee(dossier, kept, anneeDuPlan),
      ),
  );
  if (ensuite.length !== 0)
    return least(
      ensuite.map((anneeDuPlan) => keptJourDePaiementDeLAnnee(dossier, kept, anneeDuPlan)),
      'jour limite des pièces des points supplémentaires',
    );
  // sans source : plus aucun paiement ne suit ; le compte rendu est attendu du jour où le point est fait
  const faitsApresLeDernierPaiement = pointsSansCompteRendu.filter((pointAjoute) => {
    const jourDuDernierPaiement = keptJourDuDernierPaiement(dossier, kept);
    return pointAjoute.date > jourDuDernierPaiement;
  });
  if (faitsApresLeDernierPaiement.length !== 0)
    return least(
      faitsApresLeDernierPaiement.map((pointAjoute) => pointAjoute.date),
      'jour limite des pièces des points supplémentaires',
    );
  // sans source : aucun compte rendu ne manque, ou aucune année n'est due
  return keptJourDuDernierPaiement(dossier, kept);
}

/**
 * contrôle pièces du forfait coordination : verdict — controles.attendu:121
 * « compte rendu de la visite initiale (dont échéancier de mise en œuvre des prestations) et comptes rendus des
 * points de suivis » (guide)
 */
function verdictDePiecesDuForfaitCoordination(dossier: Dossier, kept: Kept): Verdict {
  const piecesDuForfaitCoordination = dossier.piecesDuForfaitCoordination;
  if (
    [
      !compteRenduFourni(dossier),
      !piecesDuForfaitCoordination.echeancierDeMiseEnOeuvreDesPrestations,
      keptPremierPointExigible(dossier, kept) && !piecesDuForfaitCoordination.compteRenduDuPremierPointDEtape,
      keptSecondPointExigible(dossier, kept) && !piecesDuForfaitCoordination.compteRenduDuSecondPointDEtape,
      pointsSupplementairesExigibles(dossier) &&
        !dossier.pointsSupplementaires.every((pointAjoute) => pointAjoute.compteRenduTransmis),
    ].includes(true)
  )
    return 'non conforme';
  return 'conforme';
}

/** contrôle pièces du forfait coordination : manquants — controles.attendu:121 */
function manquantsDePiecesDuForfaitCoordination(
  dossier: Dossier,
  kept: Kept,
): readonly PieceManquanteDePiecesDuForfaitCoordination[] {
  const piecesDuForfaitCoordination = dossier.piecesDuForfaitCoordination;
  const liste: PieceManquanteDePiecesDuForfaitCoordination[] = [];
  const compteRenduFourniValue = compteRenduFourni(dossier);
  if (!compteRenduFourniValue)
    liste.push({
      piece: 'compte rendu de la visite initiale',
      echeance: keptJourLimiteDesPiecesDeLaVisite(dossier, kept),
      recommande: false,
    });
  if (!piecesDuForfaitCoordination.echeancierDeMiseEnOeuvreDesPrestations)
    liste.push({
      piece: 'échéancier de mise en œuvre des prestations',
      echeance: keptJourLimiteDesPiecesDeLaVisite(dossier, kept),
      recommande: false,
    });
  const premierPointExigible = keptPremierPointExigible(dossier, kept);
  const manque = premierPointExigible && !piecesDuForfaitCoordination.compteRenduDuPremierPointDEtape;
  if (manque)
    liste.push({
      piece: "compte rendu du premier point d'étape",
      echeance: keptJourLimiteDeLaPieceDuPremierPoint(dossier, kept),
      recommande: false,
    });
  const secondPointExigible = keptSecondPointExigible(dossier, kept);
  const manque2 = secondPointExigible && !piecesDuForfaitCoordination.compteRenduDuSecondPointDEtape;
  if (manque2)
    liste.push({
      piece: "compte rendu du second point d'étape",
      echeance: keptJourLimiteDeLaPieceDuSecondPoint(dossier, kept),
      recommande: false,
    });
  const pointsSupplementairesExigiblesValue = pointsSupplementairesExigibles(dossier);
  const echeance =
    pointsSupplementairesExigiblesValue &&
    !dossier.pointsSupplementaires.every((pointAjoute) => pointAjoute.compteRenduTransmis)
      ? keptJourLimiteDesPiecesDesPointsSupplementaires(dossier, kept)
      : null;
  if (
    pointsSupplementairesExigiblesValue &&
    !dossier.pointsSupplementaires.every((pointAjoute) => pointAjoute.compteRenduTransmis)
  )
    liste.push({ piece: 'comptes rendus des points supplémentaires', echeance, recommande: false });
  return liste;
}

/**
 * contrôle préparation de la visite : verdict — controles.attendu:135
 * « Après avoir pris connaissance des informations disponibles sur le site partenairesactionsociale.fr et des points
 * sensibles relevés par les chargés d'évaluation et de prévention, le coordinateur contacte le bénéficiaire pour
 * organiser une visite à son domicile » (guide)
 * « Il appartient donc à la structure coordinatrice d'en prendre connaissance et de se rapprocher de l'évaluateur si
 * nécessaire en amont de sa prise de contact avec le bénéficiaire » (guide)
 * « la structure coordinatrice prend connaissance des indications qui lui semblent utiles pour sa bonne mise en œuvre
 * en s'appuyant notamment sur l'évaluation réalisée qui figure sur le site partenairesactionsociale.fr » (guide)
 * « Lorsque la structure a déjà été choisie par le demandeur, des échanges entre le coordinateur et le chargé
 * d'évaluation et de prévention peuvent être organisés concernant l'évaluation des besoins et l'élaboration du plan
 * d'aides OSCAR » (guide)
 * « une coordination avec la structure évaluatrice si besoin » (guide)
 * « Il s'agit aussi d'identifier les éléments de prévention à prendre en compte dans les prestations à délivrer »
 * (guide)
 */
function verdictDePreparationDeLaVisite(dossier: Dossier): Verdict {
  if (
    !dossier.preparationDeLaVisite.informationsDuSiteEtPointsSensiblesLus ||
    !dossier.preparationDeLaVisite.elementsDePreventionIdentifies
  )
    return 'non conforme';
  return 'conforme';
}

/** contrôle préparation de la visite : manquants — controles.attendu:135 */
function manquantsDePreparationDeLaVisite(
  dossier: Dossier,
  kept: Kept,
): readonly PieceManquanteDePreparationDeLaVisite[] {
  const preparationDeLaVisite = dossier.preparationDeLaVisite;
  const liste: PieceManquanteDePreparationDeLaVisite[] = [];
  if (!preparationDeLaVisite.informationsDuSiteEtPointsSensiblesLus)
    liste.push({
      piece: 'informations du site et points sensibles lus',
      echeance: keptEcheanceDeVisiteInitiale(dossier, kept),
      recommande: false,
    });
  if (!preparationDeLaVisite.echangesAvecLEvaluateur)
    liste.push({ piece: "échanges avec l'évaluateur", echeance: null, recommande: true });
  if (!preparationDeLaVisite.elementsDePreventionIdentifies)
    liste.push({
      piece: 'éléments de prévention identifiés',
      echeance: keptEcheanceDeVisiteInitiale(dossier, kept),
      recommande: false,
    });
  return liste;
}

/**
 * contrôle prise de rendez-vous : verdict — controles.attendu:146
 * « identification de la structure en charge de la coordination et de la personne qui fera la visite à domicile »
 * (guide)
 * « identification de la caisse régionale au nom de laquelle l'intervention est réalisée (nom de l'organisme, lieu
 * d'implantation) » (guide)
 * « motif du rendez-vous, recherche des modalités de mise en œuvre du plan d'aides OSCAR et accompagnement à la suite
 * de la visite de la structure évaluatrice » (guide)
 * « lieu – domicile du retraité –, date, horaire et durée approximative du rendez-vous » (guide)
 * « possibilité pour la personne retraitée de se faire accompagner d'un membre de sa famille ou d'un proche » (guide)
 */
function verdictDePriseDeRendezVous(dossier: Dossier): Verdict {
  const priseDeRendezVous = dossier.priseDeRendezVous;
  if (
    !priseDeRendezVous.structureEtVisiteurNommes ||
    !priseDeRendezVous.caisseRegionaleNommee ||
    !priseDeRendezVous.motifDuRendezVousDit ||
    !priseDeRendezVous.lieuEtHoraireDuRendezVousDits ||
    !priseDeRendezVous.accompagnementParUnProchePropose
  )
    return 'non conforme';
  return 'conforme';
}

/** contrôle prise de rendez-vous : manquants — controles.attendu:146 */
function manquantsDePriseDeRendezVous(dossier: Dossier, kept: Kept): readonly PieceManquanteDePriseDeRendezVous[] {
  const priseDeRendezVous = dossier.priseDeRendezVous;
  const liste: PieceManquanteDePriseDeRendezVous[] = [];
  if (!priseDeRendezVous.structureEtVisiteurNommes)
    liste.push({
      piece: 'structure et visiteur nommés',
      echeance: keptEcheanceDeVisiteInitiale(dossier, kept),
      recommande: false,
    });
  if (!priseDeRendezVous.caisseRegionaleNommee)
    liste.push({
      piece: 'caisse régionale nommée',
      echeance: keptEcheanceDeVisiteInitiale(dossier, kept),
      recommande: false,
    });
  if (!priseDeRendezVous.motifDuRendezVousDit)
    liste.push({
      piece: 'motif du rendez-vous dit',
      echeance: keptEcheanceDeVisiteInitiale(dossier, kept),
      recommande: false,
    });
  if (!priseDeRendezVous.lieuEtHoraireDuRendezVousDits)
    liste.push({
      piece: 'lieu et horaire du rendez-vous dits',
      echeance: keptEcheanceDeVisiteInitiale(dossier, kept),
      recommande: false,
    });
  if (!priseDeRendezVous.accompagnementParUnProchePropose)
    liste.push({
      piece: 'accompagnement par un proche proposé',
      echeance: keptEcheanceDeVisiteInitiale(dossier, kept),
      recommande: false,
    });
  return liste;
}

/**
 * contrôle déroulement de la visite : verdict — controles.attendu:160
 * « le coordinateur doit se munir de sa lettre de mission ou de sa carte professionnelle » (guide)
 * « Il est également invité à se présenter et à formuler, de façon simple et claire, l'objet de sa visite et à
 * préciser le rôle de la caisse régionale et de la structure d'évaluation dans le dispositif » (guide)
 * « présenter son offre de services » (guide)
 * « Il propose son offre de service en prenant en compte l'ensemble des prestations préconisées par la structure
 * évaluatrice et notifiées par la caisse régionale » (guide)
 * « informer des modalités de mise en œuvre des aides » (guide)
 * « s'assurer de la réalisation du ou des devis et les expliciter pour le bénéficiaire si besoin » (guide)
 * « Il explicite le ou les devis et informe la personne retraitée des suites de la démarche pour la mise en œuvre des
 * prestations » (guide)
 * « proposer une planification des prestations » (guide)
 * « une proposition de mise en œuvre opérationnelle du plan d'aides OSCAR » (guide)
 * « vérifier que les conditions de travail des intervenants ne mettent pas en risque leur santé » (guide)
 * « le coordinateur a un rôle important de sensibilisation et de conseil en prévention » (guide)
 * « Il prend le temps d'expliquer les évolutions de la politique d'action sociale de l'Assurance retraite, notamment
 * des évolutions vers les nouveaux plans d'aides OSCAR (dans le cas des renouvellements d'aides) » (guide)
 * « discuter des aspects pratiques de la prise en charge (délais dans le traitement des dossiers, évolution des
 * aides, organisation de la structure au regard de la planification et de la mise à disposition du personnel, etc.) »
 * (guide)
 * « À l'issue de l'entretien, le coordinateur récapitule les principaux aspects des aides préconisées ainsi que les
 * implications financières associées » (guide)
 * « laisse toute information dont la personne retraitée pourrait avoir besoin, dont le flyer de présentation du plan
 * d'aides OSCAR » (guide)
 * « Il informe le demandeur de la suite de la procédure (étapes, coordination éventuelle avec la structure
 * d'évaluation et les prestataires partenaires, délais, etc.), en précisant la date d'effet » (guide)
 * « il fait signer l'attestation de visite » (guide)
 * « laisse ses coordonnées pour que la personne retraitée puisse le contacter en cas de besoin » (guide)
 */
function verdictDeDeroulementDeLaVisite(dossier: Dossier): Verdict {
  const deroulementDeLaVisite = dossier.deroulementDeLaVisite;
  if (
    !deroulementDeLaVisite.lettreDeMissionOuCarteProfessionnelle ||
    !deroulementDeLaVisite.offreDeServicesPresentee ||
    !deroulementDeLaVisite.modalitesDeMiseEnOeuvreExpliquees ||
    !deroulementDeLaVisite.devisRealisesEtExpliques ||
    !deroulementDeLaVisite.planificationDesPrestationsProposee ||
    !deroulementDeLaVisite.conditionsDeTravailVerifiees ||
    !deroulementDeLaVisite.conseilEnPreventionDonne ||
    (dossier.renouvellementDAides && !deroulementDeLaVisite.passageAuxPlansOscarExplique) ||
    !deroulementDeLaVisite.aspectsPratiquesDiscutes ||
    !deroulementDeLaVisite.recapitulatifEtImplicationsFinancieres ||
    !deroulementDeLaVisite.informationsEtFlyerLaisses ||
    !deroulementDeLaVisite.suiteDeLaProcedureEtDateDEffetDites ||
    !attestationFournie(dossier) ||
    !deroulementDeLaVisite.coordonneesLaissees
  )
    return 'non conforme';
  return 'conforme';
}

/** contrôle déroulement de la visite : manquants — controles.attendu:160 */
function manquantsDeDeroulementDeLaVisite(
  dossier: Dossier,
  kept: Kept,
): readonly PieceManquanteDeDeroulementDeLaVisite[] {
  const deroulementDeLaVisite = dossier.deroulementDeLaVisite;
  const liste: PieceManquanteDeDeroulementDeLaVisite[] = [];
  if (!deroulementDeLaVisite.lettreDeMissionOuCarteProfessionnelle)
    liste.push({
      piece: 'lettre de mission ou carte professionnelle',
      echeance: keptEcheanceDeVisiteInitiale(dossier, kept),
      recommande: false,
    });
  if (!deroulementDeLaVisite.presentationEtObjetDeLaVisite)
    liste.push({ piece: 'présentation et objet de la visite', echeance: null, recommande: true });
  if (!deroulementDeLaVisite.offreDeServicesPresentee)
    liste.push({
      piece: 'offre de services présentée',
      echeance: keptEcheanceDeVisiteInitiale(dossier, kept),
      recommande: false,
    });
  if (!deroulementDeLaVisite.modalitesDeMiseEnOeuvreExpliquees)
    liste.push({
      piece: 'modalités de mise en œuvre expliquées',
      echeance: keptEcheanceDeVisiteInitiale(dossier, kept),
      recommande: false,
    });
  if (!deroulementDeLaVisite.devisRealisesEtExpliques)
    liste.push({
      piece: 'devis réalisés et expliqués',
      echeance: keptEcheanceDeVisiteInitiale(dossier, kept),
      recommande: false,
    });
  if (!deroulementDeLaVisite.planificationDesPrestationsProposee)
    liste.push({
      piece: 'planification des prestations proposée',
      echeance: keptEcheanceDeVisiteInitiale(dossier, kept),
      recommande: false,
    });
  if (!deroulementDeLaVisite.conditionsDeTravailVerifiees)
    liste.push({
      piece: 'conditions de travail vérifiées',
      echeance: keptEcheanceDeVisiteInitiale(dossier, kept),
      recommande: false,
    });
  if (!deroulementDeLaVisite.conseilEnPreventionDonne)
    liste.push({
      piece: 'conseil en prévention donné',
      echeance: keptEcheanceDeVisiteInitiale(dossier, kept),
      recommande: false,
    });
  const manque = dossier.renouvellementDAides && !deroulementDeLaVisite.passageAuxPlansOscarExplique;
  if (manque)
    liste.push({
      piece: 'passage aux plans OSCAR expliqué',
      echeance: keptEcheanceDeVisiteInitiale(dossier, kept),
      recommande: false,
    });
  if (!deroulementDeLaVisite.aspectsPratiquesDiscutes)
    liste.push({
      piece: 'aspects pratiques discutés',
      echeance: keptEcheanceDeVisiteInitiale(dossier, kept),
      recommande: false,
    });
  if (!deroulementDeLaVisite.recapitulatifEtImplicationsFinancieres)
    liste.push({
      piece: 'récapitulatif et implications financières',
      echeance: keptEcheanceDeVisiteInitiale(dossier, kept),
      recommande: false,
    });
  if (!deroulementDeLaVisite.informationsEtFlyerLaisses)
    liste.push({
      piece: 'informations et flyer laissés',
      echeance: keptEcheanceDeVisiteInitiale(dossier, kept),
      recommande: false,
    });
  if (!deroulementDeLaVisite.suiteDeLaProcedureEtDateDEffetDites)
    liste.push({
      piece: "suite de la procédure et date d'effet dites",
      echeance: keptEcheanceDeVisiteInitiale(dossier, kept),
      recommande: false,
    });
  const attestationFournieValue = attestationFournie(dossier);
  if (!attestationFournieValue)
    liste.push({
      piece: 'attestation signée par le retraité',
      echeance: keptEcheanceDeVisiteInitiale(dossier, kept),
      recommande: false,
    });
  if (!deroulementDeLaVisite.coordonneesLaissees)
    liste.push({
      piece: 'coordonnées laissées',
      echeance: keptEcheanceDeVisiteInitiale(dossier, kept),
      recommande: false,
    });
  return liste;
}

/**
 * contrôle contrats de prestation : verdict — controles.attendu:195
 * « Après acceptation du ou des devis par la personne retraitée et validation des modalités de mise en œuvre, le
 * coordinateur s'assure de la réalisation du ou des contrats de prestation » (guide)
 * « décrivant, pour chaque service proposé, le mode de paiement qui sera retenu » (guide)
 * « et qui reprendra, en annexe, la contribution de la caisse régionale (tiers payant, forfait, etc.) » (guide)
 */
function verdictDeContratsDePrestation(dossier: Dossier): Verdict {
  const contratsDePrestation = dossier.contratsDePrestation;
  if (
    (dossier.devisEtModalitesAcceptes && !contratsDePrestation.contratsRealises) ||
    (dossier.devisEtModalitesAcceptes && !contratsDePrestation.modeDePaiementDeChaqueServiceEcrit) ||
    (dossier.devisEtModalitesAcceptes && !contratsDePrestation.contributionDeLaCaisseEnAnnexe)
  )
    return 'non conforme';
  return 'conforme';
}

/** contrôle contrats de prestation : manquants — controles.attendu:195 */
function manquantsDeContratsDePrestation(dossier: Dossier): readonly PieceManquanteDeContratsDePrestation[] {
  const contratsDePrestation = dossier.contratsDePrestation;
  const liste: PieceManquanteDeContratsDePrestation[] = [];
  if (dossier.devisEtModalitesAcceptes && !contratsDePrestation.contratsRealises)
    liste.push({ piece: 'contrats réalisés', echeance: null, recommande: false });
  if (dossier.devisEtModalitesAcceptes && !contratsDePrestation.modeDePaiementDeChaqueServiceEcrit)
    liste.push({ piece: 'mode de paiement de chaque service écrit', echeance: null, recommande: false });
  if (dossier.devisEtModalitesAcceptes && !contratsDePrestation.contributionDeLaCaisseEnAnnexe)
    liste.push({ piece: 'contribution de la caisse en annexe', echeance: null, recommande: false });
  return liste;
}

/**
 * règle répartition complète — controles.attendu:205
 * sans source : le guide demande la répartition, l'égalité des totaux s'en déduit
 */
function repartitionComplete(dossier: Dossier): boolean {
  let total = 0;
  for (const repartition of dossier.repartitionDesHeures) {
    total = add(total, repartition.heures, 'répartition complète');
  }
  return total === dossier.heuresNotifiees;
}

/**
 * contrôle mise en œuvre du plan : verdict — controles.attendu:209
 * « renseigner dans l'outil mis à disposition par la caisse régionale sur le site partenairesactionsociale.fr la
 * répartition des heures d'accompagnement prévues à ce titre (entretien du linge et du logement, aide au déplacement
 * pédestre de proximité, aide à la préparation des repas, accompagnement à la toilette) » (guide)
 * sans source : égalité déduite, non écrite dans le guide
 * « vérifier que le bénéficiaire a pu identifier les prestataires répondant à ses besoins à partir d'éléments fournis
 * par l'évaluateur » (guide)
 * « le cas échéant, communiquer au retraité une liste complémentaire des prestataires pouvant intervenir, et, si
 * nécessaire, l'accompagner dans la prise de contact de ces prestataires » (guide)
 * « valider le déclenchement des différentes prestations aux échéances définies » (guide)
 * « suivre et optimiser la mise en œuvre effective du plan d'aides » (guide)
 * « un suivi de la mise en œuvre effective de l'ensemble des prestations notifiées » (guide)
 * « sensibiliser l'assuré à la nécessité de conserver les factures des prestations réalisées ; a fortiori lorsque le
 * forfait prévention est versé directement au bénéficiaire » (guide)
 * « ou tout problème qui ne contribueraient pas à son effectivité, soit du fait des intervenants, soit du fait de la
 * personne retraitée ou de son entourage » (guide)
 * « le coordinateur doit contribuer au bon déroulement du plan et répondre aux questions / réclamations du
 * bénéficiaire, y compris concernant les interventions des prestataires « partenaires » » (guide)
 * « Le coordinateur veille à la consommation effective du plan d'aides OSCAR » (guide)
 * « Lorsque la structure coordinatrice intervient également en prestataire d'aide à domicile, le coordinateur veille
 * à la juste facturation du plan d'aides OSCAR dans les délais définis dans le cadre de la convention, pour les
 * prestations dont sa structure est intervenante » (guide)
 * « Il veille également à la bonne compréhension par la personne retraitée de son ou ses devis et factures » (guide)
 * « De manière générale, le coordinateur s'engage à être l'interlocuteur privilégié du bénéficiaire en cas de
 * difficultés de mise en place du plan d'aides OSCAR et en particulier dans le cas des publics particulièrement
 * fragilisés » (guide)
 * « Il est l'interlocuteur privilégié du bénéficiaire et s'implique dans la réalisation des prestations notifiées »
 * (guide)
 * « il s'engage, si nécessaire, à prendre contact avec les autres partenaires mobilisés dans le cadre du plan d'aides
 * OSCAR » (guide)
 * « Au cours de la réalisation du plan d'aides OSCAR En référence au point 2 – réalisation du suivi d'OSCAR, la
 * structure coordinatrice doit établir des relations avec les structures évaluatrices sur toute la durée de la prise
 * en charge afin de se tenir mutuellement informées de toute modification dans la situation du retraité » (guide)
 */
function verdictDeMiseEnOeuvreDuPlan(dossier: Dossier, kept: Kept): Verdict {
  const miseEnOeuvreDuPlan = dossier.miseEnOeuvreDuPlan;
  const designationDuCoordinateur = keptDesignationDuCoordinateur(dossier, kept);
  if (
    [
      dossier.heuresDAccompagnement && !miseEnOeuvreDuPlan.repartitionDesHeuresRenseignee,
      !miseEnOeuvreDuPlan.prestatairesIdentifiesParLeBeneficiaire,
      !miseEnOeuvreDuPlan.prestationsDeclencheesAuxEcheances,
      !miseEnOeuvreDuPlan.conservationDesFacturesExpliquee,
      !miseEnOeuvreDuPlan.problemesDEffectiviteSignales,
      !miseEnOeuvreDuPlan.questionsEtReclamationsTraitees,
      !miseEnOeuvreDuPlan.consommationDuPlanSuivie,
      (designationDuCoordinateur === 'prestataire du plan' || designationDuCoordinateur === 'choix du retraité') &&
        !miseEnOeuvreDuPlan.facturationDansLesDelaisDeLaConvention,
      !miseEnOeuvreDuPlan.devisEtFacturesCompris,
      !miseEnOeuvreDuPlan.interlocuteurPrivilegie,
      !miseEnOeuvreDuPlan.informationsEchangeesAvecLEvaluateur,
    ].includes(true)
  )
    return 'non conforme';
  return 'conforme';
}

/** contrôle mise en œuvre du plan : manquants — controles.attendu:209 */
function manquantsDeMiseEnOeuvreDuPlan(dossier: Dossier, kept: Kept): readonly PieceManquanteDeMiseEnOeuvreDuPlan[] {
  const miseEnOeuvreDuPlan = dossier.miseEnOeuvreDuPlan;
  const liste: PieceManquanteDeMiseEnOeuvreDuPlan[] = [];
  if (dossier.heuresDAccompagnement && !miseEnOeuvreDuPlan.repartitionDesHeuresRenseignee)
    liste.push({ piece: 'répartition des heures renseignée', echeance: null, recommande: false });
  const manque = dossier.heuresDAccompagnement && !repartitionComplete(dossier);
  if (manque) liste.push({ piece: 'répartition égale aux heures notifiées', echeance: null, recommande: true });
  if (!miseEnOeuvreDuPlan.prestatairesIdentifiesParLeBeneficiaire)
    liste.push({ piece: 'prestataires identifiés par le bénéficiaire', echeance: null, recommande: false });
  if (!miseEnOeuvreDuPlan.listeComplementaireEtPriseDeContact)
    liste.push({ piece: 'liste complémentaire et prise de contact', echeance: null, recommande: true });
  if (!miseEnOeuvreDuPlan.prestationsDeclencheesAuxEcheances)
    liste.push({ piece: 'prestations déclenchées aux échéances', echeance: null, recommande: false });
  if (!miseEnOeuvreDuPlan.conservationDesFacturesExpliquee)
    liste.push({ piece: 'conservation des factures expliquée', echeance: null, recommande: false });
  if (!miseEnOeuvreDuPlan.problemesDEffectiviteSignales)
    liste.push({ piece: "problèmes d'effectivité signalés", echeance: null, recommande: false });
  if (!miseEnOeuvreDuPlan.questionsEtReclamationsTraitees)
    liste.push({ piece: 'questions et réclamations traitées', echeance: null, recommande: false });
  if (!miseEnOeuvreDuPlan.consommationDuPlanSuivie)
    liste.push({ piece: 'consommation du plan suivie', echeance: null, recommande: false });
  const designationDuCoordinateur = keptDesignationDuCoordinateur(dossier, kept);
  const manque2 =
    (designationDuCoordinateur === 'prestataire du plan' || designationDuCoordinateur === 'choix du retraité') &&
    !miseEnOeuvreDuPlan.facturationDansLesDelaisDeLaConvention;
  if (manque2) liste.push({ piece: 'facturation dans les délais de la convention', echeance: null, recommande: false });
  if (!miseEnOeuvreDuPlan.devisEtFacturesCompris)
    liste.push({ piece: 'devis et factures compris', echeance: null, recommande: false });
  if (!miseEnOeuvreDuPlan.interlocuteurPrivilegie)
    liste.push({ piece: 'interlocuteur privilégié', echeance: null, recommande: false });
  if (!miseEnOeuvreDuPlan.contactAvecLesAutresPartenaires)
    liste.push({ piece: 'contact avec les autres partenaires', echeance: null, recommande: true });
  if (!miseEnOeuvreDuPlan.informationsEchangeesAvecLEvaluateur)
    liste.push({ piece: "informations échangées avec l'évaluateur", echeance: null, recommande: false });
  return liste;
}

/**
 * contrôle rôle de prévention : verdict — controles.attendu:242
 * « qu'il relaie des messages de prévention simples sur la prévention » (guide)
 * « Pour contribuer à la prévention de la perte d'autonomie, il intègre dans la réalisation de ses prestations, les
 * messages de prévention utiles à l'accompagnement à domicile du bénéficiaire » (guide)
 * « la structure coordinatrice ayant pour mission de relayer les messages simples de prévention au quotidien »
 * (guide)
 * « qu'il diffuse des brochures comme par exemple la documentation de Santé publique France « Bien vieillir » »
 * (guide)
 * « Il doit également relayer des messages de prévention simples et diffuser les brochures qui lui sont remises »
 * (guide)
 * « qu'il informe les salariés des services d'aides des thématiques de prévention » (guide)
 * « les salariés des services d'aides sont informés des points de vigilance à avoir pour favoriser l'autonomie et le
 * maintien à domicile » (guide)
 * « Il appartient au coordinateur : de participer à la réalisation effective de ces prestations » (guide)
 * « Par sa présence régulière au domicile, le coordinateur doit participer à l'activation effective des prestations
 * préconisées par l'évaluateur et validées par la caisse régionale dans le cadre du forfait de prévention » (guide)
 * « d'être amené à contacter les partenaires concernés par ces prestations » (guide)
 * « de conseiller, promouvoir et orienter vers l'ensemble de l'offre de prévention (proposée dans le « catalogue »),
 * du fait de sa présence régulière au domicile du retraité » (guide)
 * « Le coordinateur assure un rôle de « suivi » des préconisations de la structure d'évaluation en la matière (ex. :
 * rappeler au bénéficiaire les actions collectives préconisées) » (guide)
 */
function verdictDeRoleDePrevention(dossier: Dossier): Verdict {
  const roleDePrevention = dossier.roleDePrevention;
  if (
    !roleDePrevention.messagesDePreventionRelayes ||
    !roleDePrevention.brochuresDiffusees ||
    !roleDePrevention.salariesInformesDesThematiques ||
    !roleDePrevention.prestationsDuForfaitRealisees ||
    !roleDePrevention.orientationVersLOffreDePrevention ||
    !roleDePrevention.actionsCollectivesRappelees
  )
    return 'non conforme';
  return 'conforme';
}

/** contrôle rôle de prévention : manquants — controles.attendu:242 */
function manquantsDeRoleDePrevention(dossier: Dossier): readonly PieceManquanteDeRoleDePrevention[] {
  const roleDePrevention = dossier.roleDePrevention;
  const liste: PieceManquanteDeRoleDePrevention[] = [];
  if (!roleDePrevention.messagesDePreventionRelayes)
    liste.push({ piece: 'messages de prévention relayés', echeance: null, recommande: false });
  if (!roleDePrevention.brochuresDiffusees)
    liste.push({ piece: 'brochures diffusées', echeance: null, recommande: false });
  if (!roleDePrevention.salariesInformesDesThematiques)
    liste.push({ piece: 'salariés informés des thématiques', echeance: null, recommande: false });
  if (!roleDePrevention.prestationsDuForfaitRealisees)
    liste.push({ piece: 'prestations du forfait réalisées', echeance: null, recommande: false });
  if (!roleDePrevention.partenairesDuForfaitContactes)
    liste.push({ piece: 'partenaires du forfait contactés', echeance: null, recommande: true });
  if (!roleDePrevention.orientationVersLOffreDePrevention)
    liste.push({ piece: "orientation vers l'offre de prévention", echeance: null, recommande: false });
  if (!roleDePrevention.actionsCollectivesRappelees)
    liste.push({ piece: 'actions collectives rappelées', echeance: null, recommande: false });
  return liste;
}

/**
 * contrôle signalement : verdict — controles.attendu:264
 * « alerter la caisse régionale de tout changement et toute situation difficile dès leur identification » (guide)
 * « Dans le cadre du suivi qu'il réalise, le coordinateur informe la caisse régionale, la structure évaluatrice et
 * les autres intervenants à domicile, via l'outil de suivi mis à disposition sur partenairesactionsociale.fr, des
 * changements de situation de la personne retraitée pour des motifs administratifs et sociaux suivants » (guide)
 * « s'engage à signaler ces évolutions dans l'outil mis à disposition sur partenairesactionsociale.fr pour tracer
 * l'ensemble des évolutions identifiées au fil de l'eau » (guide)
 * « Toute évolution fait l'objet d'une consignation dans l'outil de suivi mis à disposition sur le site :
 * partenairesactionsociale.fr » (guide)
 * « en cas d'hospitalisation du retraité, renseigner les dates d'entrées et de sorties d'hospitalisation sur l'outil
 * disponible sur partenairesactionsociale.fr » (guide)
 * « réaliser un point d'étape supplémentaire en cas d'évolution de la situation du bénéficiaire » (guide)
 * « établir une concertation avec le service évaluateur pour proposer à la caisse régionale une évolution du plan
 * d'aides OSCAR le cas échéant » (guide)
 */
function verdictDeSignalement(dossier: Dossier, kept: Kept, evenement: Evenement): Verdict {
  if (
    [
      !evenement.caisseRegionaleInformee,
      !evenement.structureEvaluatriceInformee,
      !evenement.autresIntervenantsInformes,
      !evenement.evolutionConsigneeDansLOutilDeSuivi,
      keptLigneDEvolution(dossier, kept, evenement) === "séjour à l'hôpital" &&
        auteurDeLaSaisie(dossier, evenement) === 'coordinateur du plan' &&
        !evenement.datesDEntreeEtDeSortieRenseignees,
      keptAvantToutArret(dossier, kept, evenement) &&
        dossier.pointSupplementaire === 'obligatoire' &&
        !evenement.pointDEtapeSupplementaireRealise,
    ].includes(true)
  )
    return 'non conforme';
  return 'conforme';
}

/** contrôle signalement : manquants — controles.attendu:264 */
function manquantsDeSignalement(
  dossier: Dossier,
  kept: Kept,
  evenement: Evenement,
): readonly PieceManquanteDeSignalement[] {
  const liste: PieceManquanteDeSignalement[] = [];
  if (!evenement.caisseRegionaleInformee)
    liste.push({ piece: 'caisse régionale informée', echeance: evenement.dateDIdentification, recommande: false });
  if (!evenement.structureEvaluatriceInformee)
    liste.push({ piece: 'structure évaluatrice informée', echeance: null, recommande: false });
  if (!evenement.autresIntervenantsInformes)
    liste.push({ piece: 'autres intervenants informés', echeance: null, recommande: false });
  if (!evenement.evolutionConsigneeDansLOutilDeSuivi)
    liste.push({ piece: "évolution consignée dans l'outil de suivi", echeance: null, recommande: false });
  const manque =
    keptLigneDEvolution(dossier, kept, evenement) === "séjour à l'hôpital" &&
    auteurDeLaSaisie(dossier, evenement) === 'coordinateur du plan' &&
    !evenement.datesDEntreeEtDeSortieRenseignees;
  if (manque) liste.push({ piece: "dates d'entrée et de sortie renseignées", echeance: null, recommande: false });
  const manque2 =
    keptAvantToutArret(dossier, kept, evenement) &&
    dossier.pointSupplementaire === 'obligatoire' &&
    !evenement.pointDEtapeSupplementaireRealise;
  if (manque2) liste.push({ piece: "point d'étape supplémentaire réalisé", echeance: null, recommande: false });
  if (!evenement.concertationAvecLEvaluateur)
    liste.push({ piece: "concertation avec l'évaluateur", echeance: null, recommande: true });
  return liste;
}

/**
 * contrôle capacités du partenaire : verdict — controles.attendu:285
 * « Il est donc indispensable de disposer d'une convention signée avec les caisses régionales pour réaliser la
 * mission de coordination auprès des bénéficiaires d'un plan d'aides OSCAR » (guide)
 * « possède une bonne connaissance du contexte local, social et médico-social correspondant au public auquel il
 * s'adresse, et dispose d'un ancrage partenarial facilitant la bonne mise en œuvre de l'ensemble des prestations »
 * (guide)
 * « La structure coordinatrice s'assure de disposer des relais locaux pour optimiser la mise en œuvre de l'ensemble
 * des prestations » (guide)
 * « dispose de personnel dédié et formé à la coordination et au suivi » (guide)
 * « soit en capacité d'assurer une fonction de veille en mettant en place un dispositif de suivi individualisé de
 * l'intervention en accord avec le bénéficiaire » (guide)
 * « en mettant en place un dispositif de suivi individualisé de l'intervention en accord avec le bénéficiaire »
 * (guide)
 * « détecter les besoins d'évolution des prestations préconisées » (guide)
 * « informer la caisse régionale et l'évaluateur en cas de changement de situation du bénéficiaire » (guide)
 * « Les conditions d'agrément des structures conventionnées intègrent un rôle de prévention pour l'ensemble des actes
 * professionnels délivrés au domicile » (guide)
 */
function verdictDeCapacitesDuPartenaire(dossier: Dossier): Verdict {
  const capacitesDuPartenaire = dossier.capacitesDuPartenaire;
  if (
    !capacitesDuPartenaire.conventionDeCoordinationSignee ||
    (dossier.ancrageLocal === 'nécessaire' && !capacitesDuPartenaire.contexteLocalEtAncragePartenarial) ||
    !capacitesDuPartenaire.relaisLocaux ||
    !capacitesDuPartenaire.personnelDedieEtForme ||
    !capacitesDuPartenaire.veilleIndividualisee ||
    !capacitesDuPartenaire.accordDuBeneficiaireSurLaVeille ||
    !capacitesDuPartenaire.besoinsDEvolutionDetectes ||
    !capacitesDuPartenaire.changementsTransmisALaCaisseEtALEvaluateur ||
    !capacitesDuPartenaire.roleDePreventionDansLAgrement
  )
    return 'non conforme';
  return 'conforme';
}

/** contrôle capacités du partenaire : manquants — controles.attendu:285 */
function manquantsDeCapacitesDuPartenaire(dossier: Dossier): readonly PieceManquanteDeCapacitesDuPartenaire[] {
  const capacitesDuPartenaire = dossier.capacitesDuPartenaire;
  const liste: PieceManquanteDeCapacitesDuPartenaire[] = [];
  if (!capacitesDuPartenaire.conventionDeCoordinationSignee)
    liste.push({ piece: 'convention de coordination signée', echeance: null, recommande: false });
  if (dossier.ancrageLocal === 'nécessaire' && !capacitesDuPartenaire.contexteLocalEtAncragePartenarial)
    liste.push({ piece: 'contexte local et ancrage partenarial', echeance: null, recommande: false });
  if (!capacitesDuPartenaire.relaisLocaux) liste.push({ piece: 'relais locaux', echeance: null, recommande: false });
  if (!capacitesDuPartenaire.personnelDedieEtForme)
    liste.push({ piece: 'personnel dédié et formé', echeance: null, recommande: false });
  if (!capacitesDuPartenaire.veilleIndividualisee)
    liste.push({ piece: 'veille individualisée', echeance: null, recommande: false });
  if (!capacitesDuPartenaire.accordDuBeneficiaireSurLaVeille)
    liste.push({ piece: 'accord du bénéficiaire sur la veille', echeance: null, recommande: false });
  if (!capacitesDuPartenaire.besoinsDEvolutionDetectes)
    liste.push({ piece: "besoins d'évolution détectés", echeance: null, recommande: false });
  if (!capacitesDuPartenaire.changementsTransmisALaCaisseEtALEvaluateur)
    liste.push({ piece: "changements transmis à la caisse et à l'évaluateur", echeance: null, recommande: false });
  if (!capacitesDuPartenaire.roleDePreventionDansLAgrement)
    liste.push({ piece: "rôle de prévention dans l'agrément", echeance: null, recommande: false });
  return liste;
}

/**
 * contrôle rapport annuel : verdict — controles.attendu:305
 * « la structure fournit annuellement son rapport d'activité » (guide)
 * « transmet la liste des prestations qu'elle délivre directement, ou indirectement du fait de son partenariat
 * formalisé avec d'autres structures » (guide)
 * « ainsi que les tarifs pratiqués » (guide)
 */
function verdictDeRapportAnnuel(dossier: Dossier): Verdict {
  const rapportAnnuel = dossier.rapportAnnuel;
  if (
    !rapportAnnuel.rapportDActiviteFourni ||
    !rapportAnnuel.listeDesPrestationsTransmise ||
    !rapportAnnuel.tarifsTransmis
  )
    return 'non conforme';
  return 'conforme';
}

/** contrôle rapport annuel : manquants — controles.attendu:305 */
function manquantsDeRapportAnnuel(dossier: Dossier): readonly PieceManquanteDeRapportAnnuel[] {
  const rapportAnnuel = dossier.rapportAnnuel;
  const liste: PieceManquanteDeRapportAnnuel[] = [];
  if (!rapportAnnuel.rapportDActiviteFourni)
    liste.push({ piece: "rapport d'activité fourni", echeance: null, recommande: false });
  if (!rapportAnnuel.listeDesPrestationsTransmise)
    liste.push({ piece: 'liste des prestations transmise', echeance: null, recommande: false });
  if (!rapportAnnuel.tarifsTransmis) liste.push({ piece: 'tarifs transmis', echeance: null, recommande: false });
  return liste;
}

/**
 * contrôle maîtrise des risques : verdict — controles.attendu:315
 * « La structure coordinatrice rend compte à la caisse régionale de l'ensemble des prestations réalisées pour chaque
 * bénéficiaire, selon les points de contrôles inscrits dans le plan de maîtrise des risques » (guide)
 * « vérification de la réalisation de la visite initiale au domicile du retraité » (guide)
 * « et de la transmission du formulaire de visite signé par le retraité » (guide)
 * « vérification de la réalisation des points de suivi obligatoires » (guide)
 * « et de la formalisation des formulaires sur partenairesactionsociale.fr » (guide)
 * « vérification de la remontée des alertes, auprès de la caisse régionale et des autres partenaires, en cas de
 * changement de situation du bénéficiaire » (guide)
 * « vérification de la prise en compte du rôle de prévention : à l'échelle de la structure : vérifier la réalisation
 * du plan de formation des intervenants aux principes de base de la prévention » (guide)
 * « pour chaque plan d'aides OSCAR, au titre des préconisations de la structure d'évaluation, réalisation des actions
 * de prévention par le bénéficiaire » (guide)
 */
function verdictDeMaitriseDesRisques(dossier: Dossier, kept: Kept): Verdict {
  const maitriseDesRisques = dossier.maitriseDesRisques;
  if (
    [
      dossier.dateDeLaVisite === null,
      !formulaireFourni(dossier),
      !(
        keptEtatDuPremierPointDEtape(dossier, kept) !== 'dépassé' &&
        keptEtatDuSecondPointDEtape(dossier, kept) !== 'dépassé'
      ),
      !maitriseDesRisques.formulairesDesPointsRenseignes,
      !dossier.evenements.every((evenement) => keptVerdictDeSignalement(dossier, kept, evenement) === 'conforme'),
      !maitriseDesRisques.planDeFormationRealise,
      !maitriseDesRisques.actionsDePreventionRealiseesParLeBeneficiaire,
    ].includes(true)
  )
    return 'non conforme';
  return 'conforme';
}

/** contrôle maîtrise des risques : manquants — controles.attendu:315 */
function manquantsDeMaitriseDesRisques(dossier: Dossier, kept: Kept): readonly PieceManquanteDeMaitriseDesRisques[] {
  const maitriseDesRisques = dossier.maitriseDesRisques;
  const liste: PieceManquanteDeMaitriseDesRisques[] = [];
  const manque = dossier.dateDeLaVisite === null;
  if (manque)
    liste.push({
      piece: 'visite initiale réalisée',
      echeance: keptEcheanceDeVisiteInitiale(dossier, kept),
      recommande: false,
    });
  if (!formulaireFourni(dossier))
    liste.push({ piece: 'formulaire de visite signé', echeance: null, recommande: false });
  const manque2 = !(
    keptEtatDuPremierPointDEtape(dossier, kept) !== 'dépassé' &&
    keptEtatDuSecondPointDEtape(dossier, kept) !== 'dépassé'
  );
  if (manque2) liste.push({ piece: 'points de suivi à jour', echeance: null, recommande: false });
  if (!maitriseDesRisques.formulairesDesPointsRenseignes)
    liste.push({ piece: 'formulaires des points renseignés', echeance: null, recommande: false });
  const manque3 = !dossier.evenements.every(
    (evenement) => keptVerdictDeSignalement(dossier, kept, evenement) === 'conforme',
  );
  if (manque3) liste.push({ piece: 'alertes remontées', echeance: null, recommande: false });
  if (!maitriseDesRisques.planDeFormationRealise)
    liste.push({ piece: 'plan de formation réalisé', echeance: null, recommande: false });
  if (!maitriseDesRisques.actionsDePreventionRealiseesParLeBeneficiaire)
    liste.push({ piece: 'actions de prévention réalisées par le bénéficiaire', echeance: null, recommande: false });
  return liste;
}

/** règle action correctrice décidée — controles.attendu:336 */
function actionCorrectriceDecidee(dossier: Dossier, kept: Kept): ActionCorrectrice | null {
  // sans source : rien à corriger
  const verdictDeMaitriseDesRisques = keptVerdictDeMaitriseDesRisques(dossier, kept);
  if (verdictDeMaitriseDesRisques === 'conforme') return null;
  // « À l'issue des contrôles, la caisse régionale définira les actions correctrices à engager, celles-ci
  // pouvant aller de la sortie du dispositif, jusqu'au déconventionnement » (guide)
  return unanswered();
}

/**
 * contrôle missions de coordination : verdict — controles.attendu:343
 * « un partenaire conventionné doit assurer les 3 missions suivantes : mission 1, assurer un suivi personnalisé du
 * retraité » (guide)
 * « mission 2, favoriser et faciliter la mise en œuvre des prestations et orienter le retraité dans ses choix »
 * (guide)
 * « Mission 3, informer les partenaires en cas de changement de la situation » (guide)
 */
function verdictDeMissionsDeCoordination(dossier: Dossier, kept: Kept): Verdict {
  if (
    [
      !(
        keptEtatDuPremierPointDEtape(dossier, kept) !== 'dépassé' &&
        keptEtatDuSecondPointDEtape(dossier, kept) !== 'dépassé'
      ),
      !(
        keptEtatDeVisiteInitiale(dossier, kept) === 'tenu' &&
        keptVerdictDeMiseEnOeuvreDuPlan(dossier, kept) === 'conforme'
      ),
      !dossier.evenements.every((evenement) => keptVerdictDeSignalement(dossier, kept, evenement) === 'conforme'),
    ].includes(true)
  )
    return 'non conforme';
  return 'conforme';
}

/** contrôle missions de coordination : manquants — controles.attendu:343 */
function manquantsDeMissionsDeCoordination(
  dossier: Dossier,
  kept: Kept,
): readonly PieceManquanteDeMissionsDeCoordination[] {
  const liste: PieceManquanteDeMissionsDeCoordination[] = [];
  const manque = !(
    keptEtatDuPremierPointDEtape(dossier, kept) !== 'dépassé' &&
    keptEtatDuSecondPointDEtape(dossier, kept) !== 'dépassé'
  );
  if (manque) liste.push({ piece: 'suivi personnalisé', echeance: null, recommande: false });
  const manque2 = !(
    keptEtatDeVisiteInitiale(dossier, kept) === 'tenu' && keptVerdictDeMiseEnOeuvreDuPlan(dossier, kept) === 'conforme'
  );
  if (manque2) liste.push({ piece: 'mise en œuvre et orientation', echeance: null, recommande: false });
  const manque3 = !dossier.evenements.every(
    (evenement) => keptVerdictDeSignalement(dossier, kept, evenement) === 'conforme',
  );
  if (manque3) liste.push({ piece: 'information des partenaires', echeance: null, recommande: false });
  return liste;
}

// ------------------------ delais.attendu

/** règle début du délai de visite — delais.attendu:60 */
function debutDuDelaiDeVisite(dossier: Dossier): Day {
  // sans source : lecture « réception » de la question « départ du délai »
  if (dossier.departDuDelai === 'réception' && dossier.dateDeReceptionDeLaNotification !== null)
    return dossier.dateDeReceptionDeLaNotification;
  // sans source : lecture « réception », et la notification n'a pas été reçue
  if (dossier.departDuDelai === 'réception' && dossier.dateDeReceptionDeLaNotification === null) return unanswered();
  // « pour les premières demandes, 1 mois maximum après la notification » (guide)
  return dossier.dateDeNotification;
}

/** règle limite d'une première demande — delais.attendu:68 */
function limiteDUnePremiereDemande(dossier: Dossier): Day {
  // sans source : lecture « lendemain » de la question « fin de mois »
  if (dossier.finDeMois === 'lendemain') {
    const debutDuDelaiDeVisiteValue = debutDuDelaiDeVisite(dossier);
    const jourCorrespondant = addMonths(debutDuDelaiDeVisiteValue, 1, "limite d'une première demande");
    const jourManquant =
      addMonths(jourCorrespondant, -1, "limite d'une première demande") !== debutDuDelaiDeVisiteValue;
    if (jourManquant) return addDays(jourCorrespondant, 1, "limite d'une première demande");
  }
  // sans source : lecture « débordement » de la question « fin de mois »
  if (dossier.finDeMois === 'débordement') {
    const debutDuDelaiDeVisiteValue = debutDuDelaiDeVisite(dossier);
    const jourCorrespondant = addMonths(debutDuDelaiDeVisiteValue, 1, "limite d'une première demande");
    const jourManquant =
      addMonths(jourCorrespondant, -1, "limite d'une première demande") !== debutDuDelaiDeVisiteValue;
    if (jourManquant) {
      const valeur = firstOfMonth(jourCorrespondant);
      return addDays(
        valeur,
        debutDuDelaiDeVisiteValue - firstOfMonth(debutDuDelaiDeVisiteValue),
        "limite d'une première demande",
      );
    }
  }
  // « au maximum 1 mois après la notification du plan d'aides, en cas de première demande » (guide)
  // « pour les premières demandes, 1 mois maximum après la notification » (guide)
  const debutDuDelaiDeVisiteValue = debutDuDelaiDeVisite(dossier);
  return addMonths(debutDuDelaiDeVisiteValue, 1, "limite d'une première demande");
}

/**
 * règle limite d'un réexamen — delais.attendu:80
 * « au plus tard 2 semaines avant la date d'effet du nouveau plan d'aides OSCAR, en cas de réexamen » (guide)
 * « pour les réexamens, au minimum 2 semaines avant la date d'effet du nouveau plan d'aides OSCAR » (guide)
 */
function limiteDUnReexamen(dossier: Dossier): Day {
  return addDays(dossier.dateDEffet, -14, "limite d'un réexamen");
}

/**
 * règle notification tardive — delais.attendu:85
 * sans source : la limite du réexamen est déjà passée le jour de la notification
 */
function notificationTardive(dossier: Dossier): boolean {
  return dossier.demande === 'réexamen' && limiteDUnReexamen(dossier) < dossier.dateDeNotification;
}

/**
 * délai Visite initiale au domicile du retraité : échéance — delais.attendu:89
 * « réaliser une visite initiale au domicile du retraité : » (guide)
 */
function echeanceDeVisiteInitiale(dossier: Dossier, kept: Kept): Day {
  const cas1 = dossier.demande === 'première demande';
  const cas2 =
    dossier.demande === 'réexamen' &&
    (!notificationTardive(dossier) || dossier.reexamenNotifieTropTard === 'délai impossible');
  const cas3 =
    dossier.demande === 'réexamen' &&
    notificationTardive(dossier) &&
    dossier.reexamenNotifieTropTard === "délai d'une première demande";
  const clauses = new Clauses<Day>('visite initiale.échéance', [cas1, cas2, cas3]);
  // « au maximum 1 mois après la notification du plan d'aides, en cas de première demande » (guide)
  if (cas1) clauses.give(keptLimiteDUnePremiereDemande(dossier, kept));
  // « au plus tard 2 semaines avant la date d'effet du nouveau plan d'aides OSCAR, en cas de réexamen » (guide)
  if (cas2) clauses.give(limiteDUnReexamen(dossier));
  // sans source : lecture « délai d'une première demande » de la question « réexamen notifié trop tard »
  if (cas3) clauses.give(keptLimiteDUnePremiereDemande(dossier, kept));
  return clauses.value('no branch');
}

/** délai Visite initiale au domicile du retraité : plus tôt — delais.attendu:89 */
function plusTotDeVisiteInitiale(dossier: Dossier): Day {
  // « À réception du plan d'aides OSCAR notifié par la caisse régionale, la structure coordinatrice prend
  // connaissance des indications » (guide)
  return dossier.dateDeNotification;
}

/** délai Visite initiale au domicile du retraité : état — delais.attendu:89 */
function etatDeVisiteInitiale(dossier: Dossier, kept: Kept): EtatDuDelai {
  const plusTotDeVisiteInitialeValue = plusTotDeVisiteInitiale(dossier);
  const echeanceDeVisiteInitiale = keptEcheanceDeVisiteInitiale(dossier, kept);
  if (plusTotDeVisiteInitialeValue > echeanceDeVisiteInitiale) return 'impossible';
  if (dossier.dateDeLaVisite !== null && dossier.dateDeLaVisite <= dossier.jourDObservation) {
    if (dossier.dateDeLaVisite < plusTotDeVisiteInitialeValue) return 'tenu trop tôt';
    if (dossier.dateDeLaVisite > echeanceDeVisiteInitiale) return 'tenu en retard';
    return 'tenu';
  }
  if (dossier.jourDObservation < plusTotDeVisiteInitialeValue) return 'pas ouvert';
  if (dossier.jourDObservation > echeanceDeVisiteInitiale) return 'dépassé';
  return 'ouvert';
}

/**
 * règle visite faite à temps — delais.attendu:103
 * « La visite au domicile doit être effectuée selon les délais normés suivants » (guide)
 */
function visiteFaiteATemps(dossier: Dossier, kept: Kept): boolean {
  return dossier.dateDeLaVisite !== null && dossier.dateDeLaVisite <= keptEcheanceDeVisiteInitiale(dossier, kept);
}

/** règle jour du premier point d'étape — delais.attendu:112 */
function jourDuPremierPointDEtape(dossier: Dossier): Day | null {
  // sans source : lecture « lendemain » de la question « fin de mois »
  if (dossier.dateDeLaVisite !== null && dossier.finDeMois === 'lendemain') {
    const jourCorrespondant = addMonths(dossier.dateDeLaVisite, 2, "jour du premier point d'étape");
    const jourManquant = addMonths(jourCorrespondant, -2, "jour du premier point d'étape") !== dossier.dateDeLaVisite;
    if (jourManquant) return addDays(jourCorrespondant, 1, "jour du premier point d'étape");
  }
  // sans source : lecture « débordement » de la question « fin de mois »
  if (dossier.dateDeLaVisite !== null && dossier.finDeMois === 'débordement') {
    const jourCorrespondant = addMonths(dossier.dateDeLaVisite, 2, "jour du premier point d'étape");
    const jourManquant = addMonths(jourCorrespondant, -2, "jour du premier point d'étape") !== dossier.dateDeLaVisite;
    if (jourManquant) {
      const valeur = firstOfMonth(jourCorrespondant);
      return addDays(
        valeur,
        dossier.dateDeLaVisite - firstOfMonth(dossier.dateDeLaVisite),
        "jour du premier point d'étape",
      );
    }
  }
  // sans source : le point se compte depuis la visite
  if (dossier.dateDeLaVisite === null) return null;
  // « assurer un point d'étape à 2 mois après la visite initiale » (guide)
  // « Pour ce faire, le coordinateur assure un suivi régulier auprès du retraité via un point d'étape 2 mois
  // après la visite initiale » (guide)
  return addMonths(dossier.dateDeLaVisite, 2, "jour du premier point d'étape");
}

/** règle jour du second point d'étape — delais.attendu:126 */
function jourDuSecondPointDEtape(dossier: Dossier): Day | null {
  // sans source : lecture « lendemain » de la question « fin de mois »
  if (dossier.dateDeLaVisite !== null && dossier.finDeMois === 'lendemain') {
    const jourCorrespondant = addMonths(dossier.dateDeLaVisite, 6, "jour du second point d'étape");
    const jourManquant = addMonths(jourCorrespondant, -6, "jour du second point d'étape") !== dossier.dateDeLaVisite;
    if (jourManquant) return addDays(jourCorrespondant, 1, "jour du second point d'étape");
  }
  // sans source : lecture « débordement » de la question « fin de mois »
  if (dossier.dateDeLaVisite !== null && dossier.finDeMois === 'débordement') {
    const jourCorrespondant = addMonths(dossier.dateDeLaVisite, 6, "jour du second point d'étape");
    const jourManquant = addMonths(jourCorrespondant, -6, "jour du second point d'étape") !== dossier.dateDeLaVisite;
    if (jourManquant) {
      const valeur = firstOfMonth(jourCorrespondant);
      return addDays(
        valeur,
        dossier.dateDeLaVisite - firstOfMonth(dossier.dateDeLaVisite),
        "jour du second point d'étape",
      );
    }
  }
  // sans source : le point se compte depuis la visite
  if (dossier.dateDeLaVisite === null) return null;
  // « puis à 6 mois après la visite initiale, a minima par téléphone » (guide)
  // « puis un second 6 mois après la visite initiale (éventuellement par téléphone) » (guide)
  return addMonths(dossier.dateDeLaVisite, 6, "jour du second point d'étape");
}

/**
 * délai premier point d'étape : plus tôt — delais.attendu:140
 * « le partenaire s'engage sur la durée du plan d'aides OSCAR à assurer les missions de coordination » (guide)
 */
function plusTotDuPremierPointDEtape(dossier: Dossier, kept: Kept): Day | null {
  const jourDuPremierPointDEtape = keptJourDuPremierPointDEtape(dossier, kept);
  if (jourDuPremierPointDEtape !== null && jourDuPremierPointDEtape > keptDernierJourCoordonne(dossier, kept))
    return null;
  // sans source : lecture « point anticipé trop tôt » de la question « jour du point d'étape »
  if (dossier.jourDuPointDEtape === 'point anticipé trop tôt' && jourDuPremierPointDEtape !== null)
    return jourDuPremierPointDEtape;
  return null;
}

/** délai premier point d'étape : échéance — delais.attendu:140 */
function echeanceDuPremierPointDEtape(dossier: Dossier, kept: Kept): Day | null {
  const jourDuPremierPointDEtape = keptJourDuPremierPointDEtape(dossier, kept);
  if (jourDuPremierPointDEtape !== null && jourDuPremierPointDEtape > keptDernierJourCoordonne(dossier, kept))
    return null;
  // « assurer un point d'étape à 2 mois après la visite initiale » (guide)
  if (jourDuPremierPointDEtape !== null) return jourDuPremierPointDEtape;
  return null;
}

/** délai premier point d'étape : état — delais.attendu:140 */
function etatDuPremierPointDEtape(dossier: Dossier, kept: Kept): EtatDuDelai {
  const jourDuPremierPointDEtape = keptJourDuPremierPointDEtape(dossier, kept);
  if (jourDuPremierPointDEtape !== null && jourDuPremierPointDEtape > keptDernierJourCoordonne(dossier, kept))
    return 'sans objet';
  if (jourDuPremierPointDEtape === null) return 'en attente';
  const plusTotDuPremierPointDEtape = keptPlusTotDuPremierPointDEtape(dossier, kept);
  if (
    plusTotDuPremierPointDEtape !== null &&
    plusTotDuPremierPointDEtape >
      (keptEcheanceDuPremierPointDEtape(dossier, kept) ??
        raise('hole', 'absent value', "premier point d'étape.état", ["premier point d'étape.échéance"]))
  )
    return 'impossible';
  if (dossier.dateDuPremierPointDEtape !== null && dossier.dateDuPremierPointDEtape <= dossier.jourDObservation) {
    if (plusTotDuPremierPointDEtape !== null && dossier.dateDuPremierPointDEtape < plusTotDuPremierPointDEtape)
      return 'tenu trop tôt';
    const echeanceDuPremierPointDEtape = keptEcheanceDuPremierPointDEtape(dossier, kept);
    if (
      dossier.dateDuPremierPointDEtape >
      (echeanceDuPremierPointDEtape ??
        raise('hole', 'absent value', "premier point d'étape.état", ["premier point d'étape.échéance"]))
    )
      return 'tenu en retard';
    return 'tenu';
  }
  if (plusTotDuPremierPointDEtape !== null && dossier.jourDObservation < plusTotDuPremierPointDEtape)
    return 'pas ouvert';
  const echeanceDuPremierPointDEtape = keptEcheanceDuPremierPointDEtape(dossier, kept);
  if (
    dossier.jourDObservation >
    (echeanceDuPremierPointDEtape ??
      raise('hole', 'absent value', "premier point d'étape.état", ["premier point d'étape.échéance"]))
  )
    return 'dépassé';
  return 'ouvert';
}

/**
 * délai second point d'étape : plus tôt — delais.attendu:149
 * « le partenaire s'engage sur la durée du plan d'aides OSCAR à assurer les missions de coordination » (guide)
 */
function plusTotDuSecondPointDEtape(dossier: Dossier, kept: Kept): Day | null {
  const jourDuSecondPointDEtape = keptJourDuSecondPointDEtape(dossier, kept);
  if (jourDuSecondPointDEtape !== null && jourDuSecondPointDEtape > keptDernierJourCoordonne(dossier, kept))
    return null;
  // sans source : lecture « point anticipé trop tôt » de la question « jour du point d'étape »
  if (dossier.jourDuPointDEtape === 'point anticipé trop tôt' && jourDuSecondPointDEtape !== null)
    return jourDuSecondPointDEtape;
  return null;
}

/** délai second point d'étape : échéance — delais.attendu:149 */
function echeanceDuSecondPointDEtape(dossier: Dossier, kept: Kept): Day | null {
  const jourDuSecondPointDEtape = keptJourDuSecondPointDEtape(dossier, kept);
  if (jourDuSecondPointDEtape !== null && jourDuSecondPointDEtape > keptDernierJourCoordonne(dossier, kept))
    return null;
  // « puis à 6 mois après la visite initiale, a minima par téléphone » (guide)
  if (jourDuSecondPointDEtape !== null) return jourDuSecondPointDEtape;
  return null;
}

/** délai second point d'étape : état — delais.attendu:149 */
function etatDuSecondPointDEtape(dossier: Dossier, kept: Kept): EtatDuDelai {
  const jourDuSecondPointDEtape = keptJourDuSecondPointDEtape(dossier, kept);
  if (jourDuSecondPointDEtape !== null && jourDuSecondPointDEtape > keptDernierJourCoordonne(dossier, kept))
    return 'sans objet';
  if (jourDuSecondPointDEtape === null) return 'en attente';
  const plusTotDuSecondPointDEtape = keptPlusTotDuSecondPointDEtape(dossier, kept);
  if (
    plusTotDuSecondPointDEtape !== null &&
    plusTotDuSecondPointDEtape >
      (keptEcheanceDuSecondPointDEtape(dossier, kept) ??
        raise('hole', 'absent value', "second point d'étape.état", ["second point d'étape.échéance"]))
  )
    return 'impossible';
  if (dossier.dateDuSecondPointDEtape !== null && dossier.dateDuSecondPointDEtape <= dossier.jourDObservation) {
    if (plusTotDuSecondPointDEtape !== null && dossier.dateDuSecondPointDEtape < plusTotDuSecondPointDEtape)
      return 'tenu trop tôt';
    const echeanceDuSecondPointDEtape = keptEcheanceDuSecondPointDEtape(dossier, kept);
    if (
      dossier.dateDuSecondPointDEtape >
      (echeanceDuSecondPointDEtape ??
        raise('hole', 'absent value', "second point d'étape.état", ["second point d'étape.échéance"]))
    )
      return 'tenu en retard';
    return 'tenu';
  }
  if (plusTotDuSecondPointDEtape !== null && dossier.jourDObservation < plusTotDuSecondPointDEtape) return 'pas ouvert';
  const echeanceDuSecondPointDEtape = keptEcheanceDuSecondPointDEtape(dossier, kept);
  if (
    dossier.jourDObservation >
    (echeanceDuSecondPointDEtape ??
      raise('hole', 'absent value', "second point d'étape.état", ["second point d'étape.échéance"]))
  )
    return 'dépassé';
  return 'ouvert';
}

/**
 * règle canal admis pour la visite initiale — delais.attendu:164
 * « réaliser une visite initiale au domicile du retraité : » (guide)
 */
function canalAdmisPourLaVisiteInitiale(canal: Canal): boolean {
  return canal === 'visite au domicile';
}

/**
 * règle canal admis pour un point d'étape — delais.attendu:169
 * « puis à 6 mois après la visite initiale, a minima par téléphone » (guide)
 * « puis un second 6 mois après la visite initiale (éventuellement par téléphone) » (guide)
 */
function canalAdmisPourUnPointDEtape(canal: Canal): boolean {
  return canal === 'visite au domicile' || canal === 'téléphone';
}

// ------------------------ evenements.attendu

/** barème famille de l'événement — evenements.attendu:146 */
function familleDeLEvenement(evenement: Evenement): FamilleDEvenement {
  switch (evenement.motif) {
    case 'décès du conjoint modifiant les ressources':
      // « changement des ressources : décès du conjoint » (guide)
      return 'changement des ressources';
    case 'entrée du conjoint en établissement modifiant les ressources':
      // « changement des ressources : décès du conjoint, entrée du conjoint en établissement » (guide)
      return 'changement des ressources';
    case 'évolution des ressources':
      // « évolution des ressources » (guide)
      return 'changement des ressources';
    case 'autre changement des ressources':
      // « évolution des ressources, autres facteurs » (guide)
      return 'changement des ressources';
    case 'décès du conjoint modifiant les besoins':
      // « changement des besoins : décès du conjoint » (guide)
      return 'changement des besoins';
    case 'hospitalisation':
      // « changement des besoins : décès du conjoint, hospitalisation, » (guide)
      return 'changement des besoins';
    case 'hospitalisation Prado':
      // « hospitalisation Prado » (guide)
      return 'changement des besoins';
    case 'situation de rupture':
      // « situation de rupture (Asir) » (guide)
      return 'changement des besoins';
    case 'entrée du conjoint en établissement modifiant les besoins':
      // « situation de rupture (Asir), entrée du conjoint en établissement » (guide)
      return 'changement des besoins';
    case 'évolution de la situation personnelle':
      // « évolution de la situation personnelle du retraité (ex. : apparition d'une pathologie) » (guide)
      return 'changement des besoins';
    case 'autre changement des besoins':
      // « apparition d'une pathologie), autres facteurs » (guide)
      return 'changement des besoins';
    case 'décès du bénéficiaire':
      // « clôture du plan d'aides OSCAR : décès du bénéficiaire » (guide)
      return 'clôture du plan';
    case 'demande du bénéficiaire':
      // « demande du bénéficiaire » (guide)
      return 'clôture du plan';
    case 'déménagement':
      // « demande du bénéficiaire, déménagement » (guide)
      return 'clôture du plan';
    case 'entrée dans un autre dispositif':
      // « entrée dans un autre dispositif (ex. : APA) » (guide)
      return 'clôture du plan';
    case 'autre cause de clôture':
      // « entrée dans un autre dispositif (ex. : APA), autres » (guide)
      return 'clôture du plan';
    case "changement de service d'aide à la personne":
      // « changement de service d'aide à la personne » (guide)
      return 'changement des partenaires';
    case 'changement de statut ou fusion de service':
      // « changement de statut ou fusion de service d'aide à la personne » (guide)
      return 'changement des partenaires';
    case 'déconventionnement':
      // « changement de statut ou fusion de service d'aide à la personne, déconventionnement » (guide)
      return 'changement des partenaires';
    case 'déménagement du bénéficiaire':
      // « déménagement du bénéficiaire » (guide)
      return 'changement des partenaires';
    case "autres motifs d'interruption":
      // « autres motifs d'interruption (dépôt de bilan du service d'aide à la personne par exemple) » (guide)
      return 'changement des partenaires';
  }
}

/** impact ligne d'évolution — evenements.attendu:175 */
function ligneDEvolution(dossier: Dossier, evenement: Evenement): LigneDuTableau {
  const cas1 =
    evenement.motif === 'déménagement' &&
    evenement.quitteLaRegion !== null &&
    !evenement.quitteLaRegion &&
    dossier.demenagementDansLaRegion === 'changement de partenaire';
  const quitte = evenement.quitteLaRegion !== null && evenement.quitteLaRegion;
  const cas2 =
    evenement.motif === 'déménagement du bénéficiaire' && !quitte && dossier.demenagementDansLaRegion === 'clôture';
  const cas3 = evenement.motif === 'déménagement du bénéficiaire' && quitte;
  const cas4 =
    (evenement.motif === 'déménagement' || evenement.motif === 'déménagement du bénéficiaire') &&
    evenement.quitteLaRegion === null &&
    dossier.demenagementDansLaRegion === 'changement de partenaire';
  const cas5 = !cas1 && !cas2 && !cas3 && !cas4;
  const clauses = new Clauses<LigneDuTableau>("ligne d'évolution", [cas1, cas2, cas3, cas4, cas5]);
  // sans source : lecture « changement de partenaire » de la question « déménagement dans la région »
  if (cas1) clauses.give('évolution du partenaire');
  // sans source : lecture « clôture » de la question « déménagement dans la région »
  if (cas2) clauses.give('interruption');
  // « Par exemple : décès, déménagement hors caisse régionale, entrée en institution, etc. » (guide)
  if (cas3) clauses.give('interruption');
  // sans source : le dossier écrit « aucun » sans dire si ce déménagement quitte la région
  if (cas4) clauses.give(unanswered());
  if (cas5) {
    let valeur: LigneDuTableau;
    switch (evenement.motif) {
      case 'décès du bénéficiaire':
        // « Décès du bénéficiaire Pas de récupération du forfait coordination » (guide)
        valeur = 'décès';
        break;
      case 'demande du bénéficiaire':
      case 'déménagement':
      case 'entrée dans un autre dispositif':
      case 'autre cause de clôture':
        // « Par exemple : décès, déménagement hors caisse régionale, entrée en institution, etc. » (guide)
        valeur = 'interruption';
        break;
      case 'hospitalisation':
      case 'hospitalisation Prado':
        // « Hospitalisation Pas de récupération du forfait coordination » (guide)
        valeur = "séjour à l'hôpital";
        break;
      case "changement de service d'aide à la personne":
      case 'changement de statut ou fusion de service':
      case 'déconventionnement':
      case 'déménagement du bénéficiaire':
      case "autres motifs d'interruption":
        // « Évolution du partenaire mobilisé Le forfait étant versé en fin de prise en charge » (guide)
        valeur = 'évolution du partenaire';
        break;
      case 'décès du conjoint modifiant les ressources':
      case 'entrée du conjoint en établissement modifiant les ressources':
      case 'évolution des ressources':
      case 'autre changement des ressources':
        // « les règles de gestion et de paiement appliquées sont détaillées dans le tableau ci-après » (guide)
        valeur = 'aucune ligne';
        break;
      case 'décès du conjoint modifiant les besoins':
      case 'situation de rupture':
      case 'entrée du conjoint en établissement modifiant les besoins':
      case 'évolution de la situation personnelle':
      case 'autre changement des besoins':
        // « les règles de gestion et de paiement appliquées sont détaillées dans le tableau ci-après » (guide)
        valeur = 'aucune ligne';
        break;
    }
    clauses.give(valeur);
  }
  return clauses.value('no branch');
}

/** impact conséquence — evenements.attendu:196 */
function consequence(dossier: Dossier, kept: Kept, evenement: Evenement): EffetSurLeForfait {
  // sans source : lecture « coordinateur seul » de la question « partenaire visé »
  const ligneDEvolution = keptLigneDEvolution(dossier, kept, evenement);
  if (
    ligneDEvolution === 'évolution du partenaire' &&
    dossier.partenaireVise === 'coordinateur seul' &&
    evenement.toucheLeCoordinateur !== null &&
    !evenement.toucheLeCoordinateur
  )
    return 'sans effet';
  // sans source : le dossier écrit « aucun » sans dire si cette évolution touche le coordinateur
  if (
    ligneDEvolution === 'évolution du partenaire' &&
    dossier.partenaireVise === 'coordinateur seul' &&
    evenement.toucheLeCoordinateur === null
  )
    return unanswered();
  // sans source : les deux lectures où il y a récupération, de la question « interruption imputable au
  // coordinateur »
  if (
    ligneDEvolution === 'interruption' &&
    !evenement.independantDuCoordinateur &&
    dossier.interruptionImputableAuCoordinateur !== 'forfait conservé'
  )
    return 'récupération';
  // sans source : lecture « forfait conservé » de la question « interruption imputable au coordinateur »
  if (
    ligneDEvolution === 'interruption' &&
    !evenement.independantDuCoordinateur &&
    dossier.interruptionImputableAuCoordinateur === 'forfait conservé'
  )
    return 'pas de récupération';
  switch (ligneDEvolution) {
    case 'décès':
      // « Décès du bénéficiaire Pas de récupération du forfait coordination » (guide)
      return 'pas de récupération';
    case 'interruption':
      // « Interruption du plan d'aides Lorsque le plan d'aides est interrompu pour une raison indépendante du
      // coordinateur, le forfait coordination n'est pas récupéré » (guide)
      return 'pas de récupération';
    case "séjour à l'hôpital":
      // « Hospitalisation Pas de récupération du forfait coordination » (guide)
      return 'pas de récupération';
    case 'évolution du partenaire':
      // « Le forfait étant versé en fin de prise en charge, le montant à payer est calculé au prorata du réalisé »
      // (guide)
      return 'prorata du réalisé';
    case 'aucune ligne':
      // « les règles de gestion et de paiement appliquées sont détaillées dans le tableau ci-après » (guide)
      return 'sans effet';
  }
}

/**
 * règle arrête le plan — evenements.attendu:214
 * « Le coordinateur doit informer la caisse régionale de toutes les évolutions susceptibles de mettre un terme à la
 * réalisation du plan d'aides OSCAR (placement, attribution d'APA, décès, etc.) » (guide)
 */
function arreteLePlan(dossier: Dossier, kept: Kept, evenement: Evenement): boolean {
  const ligneDEvolution = keptLigneDEvolution(dossier, kept, evenement);
  return ligneDEvolution === 'décès' || ligneDEvolution === 'interruption';
}

/**
 * règle situation.changement — evenements.attendu:219
 * sans source : le plan court depuis sa date d'effet
 */
function situationChangement(dossier: Dossier, kept: Kept, evenement: Evenement): SituationDuPlan | null {
  // « clôture du plan d'aides OSCAR : » (guide)
  if (keptArreteLePlan(dossier, kept, evenement)) return 'clos';
  return null;
}

/** règle situation — evenements.attendu:219 */
function situation(dossier: Dossier, kept: Kept, evenement: Evenement): SituationDuPlan {
  const situationChangementValue = situationChangement(dossier, kept, evenement);
  if (situationChangementValue !== null) return situationChangementValue;
  if (
    preceding(dossier.evenements, evenement).filter(
      (anterieur) => situationChangement(dossier, kept, anterieur) !== null,
    ).length !== 0
  )
    return (
      situationChangement(
        dossier,
        kept,
        last(
          preceding(dossier.evenements, evenement).filter(
            (anterieur) => situationChangement(dossier, kept, anterieur) !== null,
          ),
          'situation',
        ),
      ) ?? raise('hole', 'absent value', 'situation', ['situation.changement'])
    );
  return 'en cours';
}

/**
 * règle avant tout arrêt — evenements.attendu:229
 * « en cas d'évolution de la situation du bénéficiaire ; » (guide)
 */
function avantToutArret(dossier: Dossier, kept: Kept, fait: Evenement): boolean {
  return !dossier.evenements.some(
    (evenement) => keptArreteLePlan(dossier, kept, evenement) && evenement.date <= fait.date,
  );
}

/**
 * règle évolutions pendant le plan — evenements.attendu:235
 * « en cas d'évolution de la situation du bénéficiaire ; » (guide)
 */
function evolutionsPendantLePlan(dossier: Dossier, kept: Kept): readonly Evenement[] {
  return dossier.evenements.filter(
    (evenement) =>
      keptAvantToutArret(dossier, kept, evenement) && evenement.date <= keptDernierJourCoordonne(dossier, kept),
  );
}

/** règle points supplémentaires attendus — evenements.attendu:239 */
function pointsSupplementairesAttendus(dossier: Dossier, kept: Kept): number {
  const evolutionsPendantLePlan = keptEvolutionsPendantLePlan(dossier, kept);
  const cas1 = evolutionsPendantLePlan.length === 0 || dossier.pointSupplementaire === 'laissé au coordinateur';
  const cas2 =
    dossier.pointSupplementaire === 'obligatoire' &&
    (evolutionsPendantLePlan.length === 1 || dossier.evolutionsRapprochees === 'un point par évolution');
  const cas3 =
    dossier.pointSupplementaire === 'obligatoire' &&
    evolutionsPendantLePlan.length >= 2 &&
    dossier.evolutionsRapprochees === 'un point pour plusieurs';
  const clauses = new Clauses<number>('points supplémentaires attendus', [cas1, cas2, cas3]);
  // « Il peut être amené à effectuer un point d'étape supplémentaire en cas d'évolution de la situation du
  // bénéficiaire » (guide)
  if (cas1) clauses.give(0);
  // « réaliser un point d'étape supplémentaire en cas d'évolution de la situation du bénéficiaire » (guide)
  if (cas2) clauses.give(evolutionsPendantLePlan.length);
  // sans source : le guide ne dit pas en combien de jours deux évolutions sont rapprochées
  if (cas3) clauses.give(unanswered());
  return clauses.value('no branch');
}

/** décompte points d'étape attendus — evenements.attendu:248 */
function pointsDEtapeAttendus(dossier: Dossier, kept: Kept): number {
  // « assurer un point d'étape à 2 mois après la visite initiale » (guide)
  const jourDuPremierPointDEtape = keptJourDuPremierPointDEtape(dossier, kept);
  const valeur =
    jourDuPremierPointDEtape === null || jourDuPremierPointDEtape <= keptDernierJourCoordonne(dossier, kept) ? 1 : 0;
  // « puis à 6 mois après la visite initiale, a minima par téléphone » (guide)
  const jourDuSecondPointDEtape = keptJourDuSecondPointDEtape(dossier, kept);
  const valeur2 =
    jourDuSecondPointDEtape === null || jourDuSecondPointDEtape <= keptDernierJourCoordonne(dossier, kept) ? 1 : 0;
  // « réaliser un point d'étape supplémentaire en cas d'évolution de la situation du bénéficiaire » (guide)
  return sum(
    [
      valeur,
      valeur2,
      keptEvolutionsPendantLePlan(dossier, kept).length !== 0 ? keptPointsSupplementairesAttendus(dossier, kept) : 0,
    ],
    "points d'étape attendus",
  );
}

/** règle suite proposée — evenements.attendu:258 */
function suiteProposee(evenement: Evenement): SuiteADonner {
  // « Ainsi, il : détecte, au titre de sa contribution à la veille sociale, les besoins d'évolution majeure du
  // plan d'aides OSCAR susceptible de nécessiter une nouvelle évaluation. Il en informe la caisse régionale et
  // la structure évaluatrice via les supports ad hoc » (guide)
  if (evenement.ampleur === 'majeure') return "information de la caisse et de l'évaluateur";
  // « détecte les évolutions mineures ne nécessitant pas une nouvelle évaluation des besoins. Et, en lien avec
  // la structure évaluatrice, les prestataires et la caisse régionale, le coordinateur met en œuvre une
  // adaptation des prestations dans le respect du plan d'aides OSCAR initialement défini » (guide)
  return 'adaptation des prestations';
}

/** règle nouvelle évaluation — evenements.attendu:266 */
function nouvelleEvaluation(evenement: Evenement): SuiteDeLEvaluation {
  // « détecte les évolutions mineures ne nécessitant pas une nouvelle évaluation des besoins » (guide)
  if (evenement.ampleur === 'mineure') return 'pas de nouvelle évaluation';
  // « Selon les cas, la caisse régionale pourra décider d'engager une nouvelle évaluation pour déterminer les
  // adaptations nécessaires » (guide)
  return 'décision de la caisse';
}

/** règle auteur de la saisie — evenements.attendu:273 */
function auteurDeLaSaisie(dossier: Dossier, _evenement: Evenement): Acteur {
  // « en cas d'hospitalisation du retraité, renseigner les dates d'entrées et de sorties d'hospitalisation sur
  // l'outil disponible sur partenairesactionsociale.fr » (guide)
  if (dossier.saisieDesDates === 'saisie du coordinateur') return 'coordinateur du plan';
  // « Lorsqu'un évènement intervient et modifie la situation du bénéficiaire, la structure évaluatrice s'engage
  // à renseigner les dates de l'évènement sur le site partenairesactionsociale.fr (ex. : entrée et sortie
  // d'hospitalisation, décès du conjoint, etc.) » (guide)
  return 'structure évaluatrice';
}

// ------------------------ paiement.attendu

/**
 * paramètre Montant d'une circulaire de la Cnav écrite dans ce règlement ; « aucun » : aucune n'y est encore écrite
 * (€/an, × 100) — paiement.attendu:49
 * « Le montant du forfait coordination est fixé, et périodiquement actualisé, par une circulaire de la Cnav » (guide)
 */
function montantDuForfaitCoordination(): number | null {
  return null;
}

/**
 * paramètre prise en charge de la coordination (%, × 100) — paiement.attendu:54
 * « Pour la mission de coordination, la caisse régionale prend en charge la totalité de la rémunération » (guide)
 */
const PRISE_EN_CHARGE_DE_LA_COORDINATION: number = 10000;

/** règle tarif de l'heure (€/h, × 100) — paiement.attendu:61 */
function tarifDeLHeure(dossier: Dossier, intervention: Intervention): number {
  // « du montant de participation horaire nationale fixé et périodiquement actualisé par une circulaire de la
  // Cnav » (guide)
  const jourMajore = weekday(intervention.date) === 7 || isHoliday(intervention.date, dossier.lieuDIntervention);
  if (dossier.lieuDIntervention === 'métropole' && !jourMajore) return participationHoraire(intervention.date);
  // sans source : le guide ne distingue pas les jours, les circulaires relevées si
  if (dossier.lieuDIntervention === 'métropole' && jourMajore)
    return participationHoraireDuDimancheEtDesJoursFeries(intervention.date);
  // sans source : le guide ne distingue pas les lieux, les circulaires relevées si
  if (dossier.lieuDIntervention === 'Alsace-Moselle' && !jourMajore)
    return participationHoraireEnAlsaceMoselle(intervention.date);
  // sans source : le guide ne distingue ni les jours ni les lieux, les circulaires relevées si
  if (dossier.lieuDIntervention === 'Alsace-Moselle' && jourMajore)
    return participationHoraireDuDimancheEtDesJoursFeriesEnAlsaceMoselle(intervention.date);
  // sans source : montants d'outre-mer cherchés et non trouvés
  return unanswered();
}

/** règle base de rémunération (€, × 100) — paiement.attendu:80 */
function baseDeRemuneration(dossier: Dossier, kept: Kept, intervention: Intervention): number {
  // sans source : le guide ne traite que le mode prestataire
  if (dossier.modeDesHeures === 'autre mode') return unanswered();
  // « Pour les heures d'accompagnement à domicile en mode prestataire, la rémunération est calculée sur la base
  // du montant de participation horaire nationale fixé et périodiquement actualisé par une circulaire de la Cnav
  // » (guide)
  return roundScaled(
    multiply(intervention.heures, keptTarifDeLHeure(dossier, kept, intervention), 'base de rémunération'),
    4,
    1,
    2,
    'nearest',
    'base de rémunération',
  );
}

/** plafond payé à la structure (€, × 100) — paiement.attendu:87 */
function payeALaStructure(dossier: Dossier): number {
  // « le paiement est effectué après un acte de facturation produit par celle-ci » (guide)
  // « Le montant du forfait accordé est indiqué par la caisse régionale sur le site partenairesactionsociale.fr
  // » (guide)
  if (dossier.versementDuForfaitPrevention === 'structure' && dossier.factureProduite)
    return Math.min(dossier.montantFacture, dossier.montantAccordeDuForfaitPrevention);
  // « le paiement est effectué après un acte de facturation produit par celle-ci » (guide)
  if (dossier.versementDuForfaitPrevention === 'structure' && !dossier.factureProduite) return 0;
  // « a fortiori lorsque le forfait prévention est versé directement au bénéficiaire » (guide)
  if (dossier.versementDuForfaitPrevention === 'bénéficiaire') return 0;
  return raise('hole', 'no branch', 'payé à la structure');
}

/** plafond payé au bénéficiaire (€, × 100) — paiement.attendu:104 */
function payeAuBeneficiaire(dossier: Dossier): number {
  // « le paiement est effectué après un acte de facturation produit par celle-ci » (guide)
  if (dossier.versementDuForfaitPrevention === 'structure') return 0;
  // sans source : lecture « sur ses factures » de la question « versement au bénéficiaire »
  if (dossier.versementAuBeneficiaire === 'sur ses factures')
    return Math.min(dossier.montantFacture, dossier.montantAccordeDuForfaitPrevention);
  // sans source : lecture « montant accordé en entier » de la question « versement au bénéficiaire »
  return dossier.montantAccordeDuForfaitPrevention;
}

/**
 * règle période de l'année — paiement.attendu:179
 * « Dans le cas où le plan d'aides est attribué sur une durée de 2 ans, le forfait coordination est payé à l'issue de
 * chaque année pour laquelle l'éligibilité du plan d'aides pour cette prestation a été validée » (guide)
 */
function periodeDeLAnnee(dossier: Dossier, anneeDuPlan: AnneeDuPlan): Period {
  return period(
    addMonths(dossier.dateDEffet, (anneeDuPlan.rang - 1) * 12, "période de l'année"),
    addDays(
      addMonths(
        addMonths(dossier.dateDEffet, (anneeDuPlan.rang - 1) * 12, "période de l'année"),
        12,
        "période de l'année",
      ),
      -1,
      "période de l'année",
    ),
  );
}

/**
 * règle fin prévue du plan — paiement.attendu:184
 * « Dans le cas où le plan d'aides est attribué sur une durée de 2 ans, le forfait coordination est payé à l'issue de
 * chaque année pour laquelle l'éligibilité du plan d'aides pour cette prestation a été validée » (guide)
 */
function finPrevueDuPlan(dossier: Dossier): Day {
  return addDays(
    addMonths(dossier.dateDEffet, dossier.annees.length * 12, 'fin prévue du plan'),
    -1,
    'fin prévue du plan',
  );
}

/**
 * règle arrêts anticipés — paiement.attendu:189
 * sans source : mise en forme
 */
function arretsAnticipes(dossier: Dossier, kept: Kept): readonly Evenement[] {
  return dossier.evenements.filter(
    (evenement) => keptArreteLePlan(dossier, kept, evenement) && evenement.date < keptFinPrevueDuPlan(dossier, kept),
  );
}

/**
 * règle imputable — paiement.attendu:193
 * « Lorsque le plan d'aides est interrompu pour une raison indépendante du coordinateur, le forfait coordination
 * n'est pas récupéré » (guide)
 */
function imputable(dossier: Dossier, kept: Kept, evenement: Evenement): boolean {
  return keptLigneDEvolution(dossier, kept, evenement) === 'interruption' && !evenement.independantDuCoordinateur;
}

/**
 * règle dernier jour servi — paiement.attendu:198
 * « Le coordinateur doit informer la caisse régionale de toutes les évolutions susceptibles de mettre un terme à la
 * réalisation du plan d'aides OSCAR (placement, attribution d'APA, décès, etc.) » (guide)
 */
function dernierJourServi(dossier: Dossier, kept: Kept): Day {
  const arretsAnticipes = keptArretsAnticipes(dossier, kept);
  if (arretsAnticipes.length !== 0)
    return least(
      arretsAnticipes.map((evenement) => evenement.date),
      'dernier jour servi',
    );
  // « le partenaire s'engage sur la durée du plan d'aides OSCAR à assurer les missions de coordination » (guide)
  return keptFinPrevueDuPlan(dossier, kept);
}

/** règle dernier jour coordonné — paiement.attendu:205 */
function dernierJourCoordonne(dossier: Dossier, kept: Kept): Day {
  // « le partenaire s'engage sur la durée du plan d'aides OSCAR à assurer les missions de coordination » (guide)
  const sansSuite = dossier.prisesDeMission.filter(
    (priseDeMission) =>
      keptPlusPersonneEnsuite(dossier, kept, priseDeMission) &&
      priseDeMission.date <= keptDernierJourServi(dossier, kept),
  );
  if (sansSuite.length === 0) return keptDernierJourServi(dossier, kept);
  // « Le plan d'aides OSCAR attribué ne bénéficiera pas d'une coordination (même si le plan d'aides est
  // éligible) » (guide)
  return addDays(
    least(
      sansSuite.map((priseDeMission) => priseDeMission.date),
      'dernier jour coordonné',
    ),
    -1,
    'dernier jour coordonné',
  );
}

/**
 * règle plus personne ensuite — paiement.attendu:212
 * sans source : mise en forme
 */
function plusPersonneEnsuite(dossier: Dossier, mission: PriseDeMission): boolean {
  return (
    mission.partenaire === null &&
    following(dossier.prisesDeMission, mission).every((priseDeMission) => priseDeMission.partenaire === null)
  );
}

/** règle jour du dernier paiement — paiement.attendu:217 */
function jourDuDernierPaiement(dossier: Dossier, kept: Kept): Day {
  // « Le forfait coordination est payé à l'échéance du plan d'aides » (guide)
  if (dossier.paiementDUnPlanArrete === 'fin prévue') return keptFinPrevueDuPlan(dossier, kept);
  // « c'est-à-dire à la fin de la période de prise en charge du bénéficiaire » (guide)
  return keptDernierJourServi(dossier, kept);
}

/**
 * règle période de la mission — paiement.attendu:223
 * « le partenaire s'engage sur la durée du plan d'aides OSCAR à assurer les missions de coordination » (guide)
 * « Le lancement des prestations notifiées au titre du plan d'aides OSCAR ne marque pas la fin de la mission du
 * coordinateur, celui-ci ayant pour responsabilité le suivi sur toute la période de prise en charge, afin de
 * s'assurer de la bonne adéquation de l'aide aux besoins » (guide)
 */
function periodeDeLaMission(dossier: Dossier, kept: Kept): Period {
  return period(dossier.dateDEffet, keptDernierJourServi(dossier, kept));
}

/**
 * règle arrêt dans l'année — paiement.attendu:229
 * sans source : mise en forme
 */
function arretDansLAnnee(dossier: Dossier, kept: Kept, anneeDuPlan: AnneeDuPlan): boolean {
  return (
    keptArretsAnticipes(dossier, kept).length !== 0 &&
    dayWithin(keptDernierJourServi(dossier, kept), keptPeriodeDeLAnnee(dossier, kept, anneeDuPlan)) &&
    keptDernierJourServi(dossier, kept) < lastDay(keptPeriodeDeLAnnee(dossier, kept, anneeDuPlan), "arrêt dans l'année")
  );
}

/** règle jour qui fixe le montant — paiement.attendu:236 */
function jourQuiFixeLeMontant(dossier: Dossier, kept: Kept, anneeDuPlan: AnneeDuPlan): Day {
  // sans source : lecture « jour de la notification » de la question « jour du montant »
  if (dossier.jourDuMontant === 'jour de la notification') return dossier.dateDeNotification;
  // sans source : lecture « premier jour de l'année » de la question « jour du montant »
  if (dossier.jourDuMontant === "premier jour de l'année")
    return firstDay(keptPeriodeDeLAnnee(dossier, kept, anneeDuPlan), 'jour qui fixe le montant');
  // sans source : lecture « jour du paiement » de la question « jour du montant »
  return keptJourDePaiementDeLAnnee(dossier, kept, anneeDuPlan);
}

/** règle montant annuel du forfait (€/an, × 100) — paiement.attendu:246 */
function montantAnnuelDuForfait(dossier: Dossier, kept: Kept, anneeDuPlan: AnneeDuPlan): number {
  const parues = dossier.circulairesDeLaCnav.filter((circulaire) => {
    const jourQuiFixeLeMontant = keptJourQuiFixeLeMontant(dossier, kept, anneeDuPlan);
    return circulaire.jourDEffet <= jourQuiFixeLeMontant;
  });
  let cas1 = false;
  if (parues.length === 0) {
    // nothing reads it, but it may be a fault
    keptJourQuiFixeLeMontant(dossier, kept, anneeDuPlan);
    const ecrit = montantDuForfaitCoordination();
    cas1 = ecrit !== null;
  }
  let cas2 = false;
  if (parues.length !== 0) {
    // nothing reads it, but it may be a fault
    keptJourQuiFixeLeMontant(dossier, kept, anneeDuPlan);
    const ecrit = montantDuForfaitCoordination();
    let lUn = true;
    if (ecrit !== null) {
      const donne = withGreatest(parues, (circulaire) => [circulaire.jourDEffet], 'montant annuel du forfait').montant;
      lUn = ecrit === donne;
    }
    cas2 = lUn;
  }
  let cas3 = false;
  if (parues.length === 0) {
    // nothing reads it, but it may be a fault
    keptJourQuiFixeLeMontant(dossier, kept, anneeDuPlan);
    const ecrit = montantDuForfaitCoordination();
    cas3 = ecrit === null;
  }
  let tout = false;
  if (parues.length !== 0) {
    // nothing reads it, but it may be a fault
    keptJourQuiFixeLeMontant(dossier, kept, anneeDuPlan);
    const ecrit = montantDuForfaitCoordination();
    tout = ecrit !== null;
  }
  let cas4 = false;
  if (tout) {
    // nothing reads it, but it may be a fault
    keptJourQuiFixeLeMontant(dossier, kept, anneeDuPlan);
    const ecrit = montantDuForfaitCoordination();
    const valeur = ecrit ?? raise('hole', 'absent value', 'montant annuel du forfait', []);
    const donne = withGreatest(parues, (circulaire) => [circulaire.jourDEffet], 'montant annuel du forfait').montant;
    cas4 = valeur !== donne;
  }
  const clauses = new Clauses<number>('montant annuel du forfait', [cas1, cas2, cas3, cas4]);
  // « Le montant du forfait coordination est fixé, et périodiquement actualisé, par une circulaire de la Cnav »
  // (guide)
  if (cas1) {
    // nothing reads it, but it may be a fault
    keptJourQuiFixeLeMontant(dossier, kept, anneeDuPlan);
    const ecrit = montantDuForfaitCoordination();
    clauses.give(ecrit ?? raise('hole', 'absent value', 'montant annuel du forfait', []));
  }
  // « Le montant du forfait coordination est fixé, et périodiquement actualisé, par une circulaire de la Cnav »
  // (guide)
  if (cas2)
    clauses.give(withGreatest(parues, (circulaire) => [circulaire.jourDEffet], 'montant annuel du forfait').montant);
  // sans source : le guide ne donne aucun montant, et aucune circulaire n'est connue pour ce jour
  if (cas3) clauses.give(unanswered());
  // sans source : la circulaire du dossier et celle du règlement disent deux montants pour ce jour
  if (cas4) clauses.give(unanswered());
  return clauses.value('no branch');
}

/**
 * règle forfait de l'année (€, × 100) — paiement.attendu:260
 * « le forfait coordination est payé à l'issue de chaque année » (guide)
 */
function forfaitDeLAnnee(dossier: Dossier, kept: Kept, anneeDuPlan: AnneeDuPlan): number {
  return multiply(keptMontantAnnuelDuForfait(dossier, kept, anneeDuPlan), 1, "forfait de l'année");
}

/** règle Le forfait de l'année où le plan s'arrête est perdu, du fait du coordinateur — paiement.attendu:266 */
function forfaitDeLAnneePerdu(dossier: Dossier, kept: Kept): boolean {
  // sans source : lecture a contrario, voir la question « interruption imputable au coordinateur »
  const arretsAnticipes = keptArretsAnticipes(dossier, kept);
  let nombre = 0;
  for (const evenement of arretsAnticipes) {
    const dernierJourServi = keptDernierJourServi(dossier, kept);
    if (evenement.date === dernierJourServi && keptConsequence(dossier, kept, evenement) === 'récupération')
      nombre += 1;
  }
  if (nombre > 0) {
    let nombre2 = 0;
    for (const evenement of arretsAnticipes) {
      const dernierJourServi = keptDernierJourServi(dossier, kept);
      if (evenement.date === dernierJourServi && !keptImputable(dossier, kept, evenement)) nombre2 += 1;
    }
    if (nombre2 === 0) return true;
  }
  // « Lorsque le plan d'aides est interrompu pour une raison indépendante du coordinateur, le forfait
  // coordination n'est pas récupéré » (guide)
  if (nombre === 0) return false;
  // sans source : le guide ne dit pas laquelle de deux causes du même jour compte
  if (nombre > 0) {
    let nombre2 = 0;
    for (const evenement of arretsAnticipes) {
      const dernierJourServi = keptDernierJourServi(dossier, kept);
      if (evenement.date === dernierJourServi && !keptImputable(dossier, kept, evenement)) nombre2 += 1;
    }
    if (nombre2 > 0) return unanswered();
  }
  return raise('hole', 'no branch', "forfait de l'année perdu");
}

/** règle année due — paiement.attendu:278 */
function anneeDue(dossier: Dossier, kept: Kept, anneeDuPlan: AnneeDuPlan): boolean {
  // sans source : lecture « année interrompue perdue » de la question « interruption imputable au coordinateur »
  if (keptArretDansLAnnee(dossier, kept, anneeDuPlan) && keptForfaitDeLAnneePerdu(dossier, kept)) return false;
  // « le forfait coordination est payé à l'issue de chaque année pour laquelle l'éligibilité du plan d'aides
  // pour cette prestation a été validée » (guide)
  return (
    keptCoordinationAssuree(dossier, kept) &&
    anneeDuPlan.eligibiliteValidee &&
    firstDay(keptPeriodeDeLAnnee(dossier, kept, anneeDuPlan), 'année due') <= keptDernierJourServi(dossier, kept)
  );
}

/** règle jour de paiement de l'année — paiement.attendu:286 */
function jourDePaiementDeLAnnee(dossier: Dossier, kept: Kept, anneeDuPlan: AnneeDuPlan): Day {
  const arretDansLAnnee = keptArretDansLAnnee(dossier, kept, anneeDuPlan);
  const cas1 = !arretDansLAnnee || dossier.paiementDUnPlanArrete === 'fin prévue';
  const cas2 = arretDansLAnnee && dossier.paiementDUnPlanArrete === 'fin effective';
  const clauses = new Clauses<Day>("jour de paiement de l'année", [cas1, cas2]);
  // « Le forfait coordination est payé à l'échéance du plan d'aides, c'est-à-dire à la fin de la période de
  // prise en charge du bénéficiaire » (guide)
  // « le forfait coordination est payé à l'issue de chaque année » (guide)
  if (cas1) clauses.give(lastDay(keptPeriodeDeLAnnee(dossier, kept, anneeDuPlan), "jour de paiement de l'année"));
  // « c'est-à-dire à la fin de la période de prise en charge du bénéficiaire » (guide)
  if (cas2) clauses.give(keptDernierJourServi(dossier, kept));
  return clauses.value('no branch');
}

/** règle jour du règlement — paiement.attendu:294 */
function jourDuReglement(dossier: Dossier, kept: Kept, anneeDuPlan: AnneeDuPlan): Day | null {
  // « le forfait coordination est payé à l'issue de chaque année pour laquelle l'éligibilité du plan d'aides
  // pour cette prestation a été validée » (guide)
  const anneeDue = keptAnneeDue(dossier, kept, anneeDuPlan);
  if (anneeDue) return keptJourDePaiementDeLAnnee(dossier, kept, anneeDuPlan);
  // « pour laquelle l'éligibilité du plan d'aides pour cette prestation a été validée » (guide)
  return null;
}

/** règle Du premier au dernier jour d'un coordinateur — paiement.attendu:304 */
function mandat(dossier: Dossier, kept: Kept, mission: PriseDeMission): Period {
  // sans source : vide ; le plan est déjà arrêté, ou fini
  const dernierJourServi = keptDernierJourServi(dossier, kept);
  if (mission.date > dernierJourServi) return period(mission.date, addDays(mission.date, -1, 'mandat'));
  // sans source : un coordinateur le reste jusqu'à la veille de la prise de mission suivante
  if (mission.date <= dernierJourServi) {
    const suivantes = dossier.prisesDeMission.filter(
      (priseDeMission) => priseDeMission.date > mission.date && priseDeMission.date <= dernierJourServi,
    );
    if (suivantes.length !== 0)
      return period(
        mission.date,
        addDays(
          least(
            suivantes.map((priseDeMission) => priseDeMission.date),
            'mandat',
          ),
          -1,
          'mandat',
        ),
      );
  }
  // « le partenaire s'engage sur la durée du plan d'aides OSCAR à assurer les missions de coordination » (guide)
  if (mission.date <= dernierJourServi) return period(mission.date, keptFinPrevueDuPlan(dossier, kept));
  return raise('hole', 'no branch', 'mandat');
}

/**
 * règle en poste dans l'année — paiement.attendu:316
 * sans source : mise en forme
 */
function enPosteDansLAnnee(dossier: Dossier, kept: Kept, mission: PriseDeMission, anneeDuPlan: AnneeDuPlan): boolean {
  return (
    dayCount(intersection(keptMandat(dossier, kept, mission), keptPeriodeDeLAnnee(dossier, kept, anneeDuPlan))) > 0 &&
    (mission.partenaire !== null ||
      preceding(dossier.prisesDeMission, mission).some((priseDeMission) => priseDeMission.partenaire !== null))
  );
}

/**
 * décompte coordinateurs de l'année — paiement.attendu:322
 * sans source : mise en forme
 */
function coordinateursDeLAnnee(dossier: Dossier, kept: Kept, anneeDuPlan: AnneeDuPlan): number {
  let nombre = 0;
  for (const priseDeMission of dossier.prisesDeMission) {
    if (keptEnPosteDansLAnnee(dossier, kept, priseDeMission, anneeDuPlan)) nombre += 1;
  }
  return nombre;
}

/** règle prorata appliqué — paiement.attendu:327 */
function prorataApplique(dossier: Dossier, kept: Kept, anneeDuPlan: AnneeDuPlan): boolean {
  // sans source : lecture « dû au prorata » de la question « suite d'un arrêt anticipé »
  if (keptArretDansLAnnee(dossier, kept, anneeDuPlan) && dossier.suiteDUnArretAnticipe === 'dû au prorata') return true;
  // « Le forfait étant versé en fin de prise en charge, le montant à payer est calculé au prorata du réalisé »
  // (guide)
  return (
    keptCoordinateursDeLAnnee(dossier, kept, anneeDuPlan) >= 2 ||
    dossier.evenements.some(
      (evenement) =>
        keptConsequence(dossier, kept, evenement) === 'prorata du réalisé' &&
        dayWithin(evenement.date, keptPeriodeDeLAnnee(dossier, kept, anneeDuPlan)) &&
        evenement.date <= keptDernierJourServi(dossier, kept),
    )
  );
}

/** règle dernier jour compté — paiement.attendu:334 */
function dernierJourCompte(dossier: Dossier, kept: Kept, anneeDuPlan: AnneeDuPlan): Day {
  // « Décès du bénéficiaire Pas de récupération du forfait coordination » (guide)
  const dernierJourServi = keptDernierJourServi(dossier, kept);
  const periodeDeLAnnee = keptPeriodeDeLAnnee(dossier, kept, anneeDuPlan);
  if (dayWithin(dernierJourServi, periodeDeLAnnee) && dossier.suiteDUnArretAnticipe === 'dû en totalité')
    return lastDay(periodeDeLAnnee, 'dernier jour compté');
  // sans source : lecture « dû au prorata » de la question « suite d'un arrêt anticipé »
  return dernierJourServi;
}

/**
 * règle part aux jours (€, × 100) — paiement.attendu:342
 * sans source : lecture « jours de mission » de la question « base du prorata »
 */
function partAuxJours(dossier: Dossier, kept: Kept, mission: PriseDeMission, anneeDuPlan: AnneeDuPlan): number {
  const forfaitDeLAnnee = keptForfaitDeLAnnee(dossier, kept, anneeDuPlan);
  const periodeDeLAnnee = keptPeriodeDeLAnnee(dossier, kept, anneeDuPlan);
  const anneeComptee = intersection(
    periodeDeLAnnee,
    period(dossier.dateDEffet, keptDernierJourCompte(dossier, kept, anneeDuPlan)),
  );
  const joursALaFin = dayCount(
    intersection(
      anneeComptee,
      period(dossier.dateDEffet, lastDay(keptMandat(dossier, kept, mission), 'part aux jours')),
    ),
  );
  const valeur = toExact(multiply(forfaitDeLAnnee, joursALaFin, 'part aux jours'), 2, 'part aux jours');
  const joursDeLAnnee = dayCount(periodeDeLAnnee);
  const valeur2 = roundExact(
    divideExact(valeur, toExact(joursDeLAnnee, 0, 'part aux jours'), 'part aux jours'),
    1,
    2,
    'nearest',
    'part aux jours',
  );
  const joursAuDebut = dayCount(
    intersection(anneeComptee, period(dossier.dateDEffet, addDays(mission.date, -1, 'part aux jours'))),
  );
  return subtract(
    valeur2,
    roundExact(
      divideExact(
        toExact(multiply(forfaitDeLAnnee, joursAuDebut, 'part aux jours'), 2, 'part aux jours'),
        toExact(joursDeLAnnee, 0, 'part aux jours'),
        'part aux jours',
      ),
      1,
      2,
      'nearest',
      'part aux jours',
    ),
    'part aux jours',
  );
}

/** décompte points faits — paiement.attendu:352 */
function pointsFaits(dossier: Dossier, kept: Kept, priseDeMission: PriseDeMission): number {
  // sans source : lecture « points de suivi faits » de la question « base du prorata »
  const valeur =
    dossier.dateDuPremierPointDEtape !== null &&
    dayWithin(dossier.dateDuPremierPointDEtape, keptMandat(dossier, kept, priseDeMission))
      ? 1
      : 0;
  // sans source : lecture « points de suivi faits » de la question « base du prorata »
  return (
    valeur +
    (dossier.dateDuSecondPointDEtape !== null &&
    dayWithin(dossier.dateDuSecondPointDEtape, keptMandat(dossier, kept, priseDeMission))
      ? 1
      : 0)
  );
}

/** décompte actes faits — paiement.attendu:359 */
function actesFaits(dossier: Dossier, kept: Kept, priseDeMission: PriseDeMission): number {
  // sans source : lecture « visite et points faits » de la question « base du prorata »
  const valeur = keptPointsFaits(dossier, kept, priseDeMission);
  // sans source : lecture « visite et points faits » de la question « base du prorata »
  return (
    valeur +
    (dossier.dateDeLaVisite !== null && dayWithin(dossier.dateDeLaVisite, keptMandat(dossier, kept, priseDeMission))
      ? 1
      : 0)
  );
}

/**
 * règle point hors de la première année — paiement.attendu:367
 * sans source : mise en forme
 */
function pointHorsDeLaPremiereAnnee(dossier: Dossier, kept: Kept): boolean {
  const jourDuSecondPointDEtape = keptJourDuSecondPointDEtape(dossier, kept);
  let tout = false;
  if (jourDuSecondPointDEtape !== null) {
    const finDeLaPremiereAnnee = addDays(
      addMonths(dossier.dateDEffet, 12, 'point hors de la première année'),
      -1,
      'point hors de la première année',
    );
    tout = jourDuSecondPointDEtape > finDeLaPremiereAnnee;
  }
  let lUn = true;
  if (!tout) {
    let tout2 = false;
    if (dossier.dateDuPremierPointDEtape !== null) {
      const finDeLaPremiereAnnee = addDays(
        addMonths(dossier.dateDEffet, 12, 'point hors de la première année'),
        -1,
        'point hors de la première année',
      );
      tout2 = dossier.dateDuPremierPointDEtape > finDeLaPremiereAnnee;
    }
    lUn = tout2;
  }
  let lUn2 = true;
  if (!lUn) {
    let tout2 = false;
    if (dossier.dateDuSecondPointDEtape !== null) {
      const finDeLaPremiereAnnee = addDays(
        addMonths(dossier.dateDEffet, 12, 'point hors de la première année'),
        -1,
        'point hors de la première année',
      );
      tout2 = dossier.dateDuSecondPointDEtape > finDeLaPremiereAnnee;
    }
    lUn2 = tout2;
  }
  return lUn2;
}

/** règle part aux points (€, × 100) — paiement.attendu:372 */
function partAuxPoints(dossier: Dossier, kept: Kept, priseDeMission: PriseDeMission, anneeDuPlan: AnneeDuPlan): number {
  const cas1 = anneeDuPlan.rang >= 2;
  const cas2 = keptArretDansLAnnee(dossier, kept, anneeDuPlan) && dossier.suiteDUnArretAnticipe === 'dû en totalité';
  const cas3 = anneeDuPlan.rang === 1 && keptPointHorsDeLaPremiereAnnee(dossier, kept);
  const cas4 = !cas1 && !cas2 && !cas3;
  const clauses = new Clauses<number>('part aux points', [cas1, cas2, cas3, cas4]);
  // sans source : le guide ne prévoit aucun point pour la seconde année
  if (cas1) clauses.give(unanswered());
  // sans source : le guide ne dit pas à quel coordinateur irait la part des points qui n'ont pu être faits
  if (cas2) clauses.give(unanswered());
  // sans source : un point tombe, ou a été fait, après la fin de l'année ; le guide ne dit pas s'il est de cette
  // année
  if (cas3) clauses.give(unanswered());
  // sans source : lecture « points de suivi faits » de la question « base du prorata » ; le guide prévoit deux
  // points
  if (cas4)
    clauses.give(
      roundExact(
        divideExact(
          toExact(
            multiply(
              keptForfaitDeLAnnee(dossier, kept, anneeDuPlan),
              keptPointsFaits(dossier, kept, priseDeMission),
              'part aux points',
            ),
            2,
            'part aux points',
          ),
          { n: 2, d: 1 },
          'part aux points',
        ),
        1,
        2,
        'nearest',
        'part aux points',
      ),
    );
  return clauses.value('no branch');
}

/** règle part aux actes (€, × 100) — paiement.attendu:384 */
function partAuxActes(dossier: Dossier, kept: Kept, priseDeMission: PriseDeMission, anneeDuPlan: AnneeDuPlan): number {
  const cas1 = anneeDuPlan.rang >= 2;
  const cas2 = keptArretDansLAnnee(dossier, kept, anneeDuPlan) && dossier.suiteDUnArretAnticipe === 'dû en totalité';
  const cas3 = anneeDuPlan.rang === 1 && keptPointHorsDeLaPremiereAnnee(dossier, kept);
  const cas4 = !cas1 && !cas2 && !cas3;
  const clauses = new Clauses<number>('part aux actes', [cas1, cas2, cas3, cas4]);
  // sans source : le guide ne prévoit aucun point pour la seconde année
  if (cas1) clauses.give(unanswered());
  // sans source : le guide ne dit pas à quel coordinateur irait la part des actes qui n'ont pu être faits
  if (cas2) clauses.give(unanswered());
  // sans source : un point tombe, ou a été fait, après la fin de l'année ; le guide ne dit pas s'il est de cette
  // année
  if (cas3) clauses.give(unanswered());
  // sans source : lecture « visite et points faits » de la question « base du prorata » ; le guide prévoit une
  // visite et deux points
  if (cas4)
    clauses.give(
      roundExact(
        divideExact(
          toExact(
            multiply(
              keptForfaitDeLAnnee(dossier, kept, anneeDuPlan),
              keptActesFaits(dossier, kept, priseDeMission),
              'part aux actes',
            ),
            2,
            'part aux actes',
          ),
          { n: 3, d: 1 },
          'part aux actes',
        ),
        1,
        2,
        'nearest',
        'part aux actes',
      ),
    );
  return clauses.value('no branch');
}

/**
 * décompte années au prorata — paiement.attendu:397
 * sans source : mise en forme
 */
function anneesAuProrata(dossier: Dossier, kept: Kept, priseDeMission: PriseDeMission): number {
  let nombre = 0;
  for (const anneeDuPlan of dossier.annees) {
    if (
      keptAnneeDue(dossier, kept, anneeDuPlan) &&
      keptProrataApplique(dossier, kept, anneeDuPlan) &&
      dayCount(
        intersection(keptMandat(dossier, kept, priseDeMission), keptPeriodeDeLAnnee(dossier, kept, anneeDuPlan)),
      ) > 0
    )
      nombre += 1;
  }
  return nombre;
}

/** règle part arrêtée (€, × 100) — paiement.attendu:402 */
function partArretee(dossier: Dossier, kept: Kept, mission: PriseDeMission, anneeDuPlan: AnneeDuPlan): number {
  // « le montant à payer est calculé au prorata du réalisé » (guide)
  if (mission.realiseArreteParLaCaisse !== null && keptAnneesAuProrata(dossier, kept, mission) <= 1)
    return roundScaled(
      multiply(keptForfaitDeLAnnee(dossier, kept, anneeDuPlan), mission.realiseArreteParLaCaisse, 'part arrêtée'),
      6,
      1,
      2,
      'nearest',
      'part arrêtée',
    );
  // sans source : le dossier ne dit pas de quelle année est la part arrêtée
  if (mission.realiseArreteParLaCaisse !== null && keptAnneesAuProrata(dossier, kept, mission) >= 2)
    return unanswered();
  // sans source : rien d'arrêté pour ce coordinateur
  if (mission.realiseArreteParLaCaisse === null) return 0;
  return raise('hole', 'no branch', 'part arrêtée');
}

/** règle part restante (€, × 100) — paiement.attendu:413 */
function partRestante(dossier: Dossier, kept: Kept, celleCi: PriseDeMission, anneeDuPlan: AnneeDuPlan): number {
  let tout = false;
  if (celleCi.realiseArreteParLaCaisse === null) {
    const enPoste = dossier.prisesDeMission.filter(
      (priseDeMission) =>
        dayCount(
          intersection(keptMandat(dossier, kept, priseDeMission), keptPeriodeDeLAnnee(dossier, kept, anneeDuPlan)),
        ) > 0,
    );
    const sansPartArretee = count(enPoste, (priseDeMission) => priseDeMission.realiseArreteParLaCaisse === null);
    tout = sansPartArretee <= 1;
  }
  let cas1 = false;
  if (tout) {
    const anneeEntiere =
      !keptArretDansLAnnee(dossier, kept, anneeDuPlan) || dossier.suiteDUnArretAnticipe === 'dû en totalité';
    cas1 = anneeEntiere;
  }
  let cas2 = false;
  if (celleCi.realiseArreteParLaCaisse === null) {
    const enPoste = dossier.prisesDeMission.filter(
      (priseDeMission) =>
        dayCount(
          intersection(keptMandat(dossier, kept, priseDeMission), keptPeriodeDeLAnnee(dossier, kept, anneeDuPlan)),
        ) > 0,
    );
    const sansPartArretee = count(enPoste, (priseDeMission) => priseDeMission.realiseArreteParLaCaisse === null);
    let lUn = true;
    if (sansPartArretee < 2) {
      const anneeEntiere =
        !keptArretDansLAnnee(dossier, kept, anneeDuPlan) || dossier.suiteDUnArretAnticipe === 'dû en totalité';
      lUn = !anneeEntiere;
    }
    cas2 = lUn;
  }
  const cas3 = celleCi.realiseArreteParLaCaisse !== null;
  const clauses = new Clauses<number>('part restante', [cas1, cas2, cas3]);
  // sans source : l'année entière est due, et la caisse a dit la part de tous les autres
  if (cas1) {
    const valeur = keptForfaitDeLAnnee(dossier, kept, anneeDuPlan);
    const enPoste = dossier.prisesDeMission.filter(
      (priseDeMission) =>
        dayCount(
          intersection(keptMandat(dossier, kept, priseDeMission), keptPeriodeDeLAnnee(dossier, kept, anneeDuPlan)),
        ) > 0,
    );
    clauses.give(
      subtract(
        valeur,
        sum(
          enPoste.map((priseDeMission) => keptPartArretee(dossier, kept, priseDeMission, anneeDuPlan)),
          'part restante',
        ),
        'part restante',
      ),
    );
  }
  // sans source : la caisse n'a pas arrêté la part de ce coordinateur
  if (cas2) clauses.give(unanswered());
  // sans source : sa part est arrêtée
  if (cas3) clauses.give(0);
  return clauses.value('no branch');
}

/**
 * règle part à mesurer — paiement.attendu:426
 * sans source : la caisse n'a arrêté la part d'aucun coordinateur de l'année
 */
function partAMesurer(dossier: Dossier, kept: Kept, anneeDuPlan: AnneeDuPlan): boolean {
  return dossier.prisesDeMission.every(
    (priseDeMission) =>
      priseDeMission.realiseArreteParLaCaisse === null ||
      dayCount(
        intersection(keptMandat(dossier, kept, priseDeMission), keptPeriodeDeLAnnee(dossier, kept, anneeDuPlan)),
      ) === 0,
  );
}

/** règle part due (€, × 100) — paiement.attendu:431 */
function partDue(dossier: Dossier, kept: Kept, mission: PriseDeMission, anneeDuPlan: AnneeDuPlan): number {
  const cas1 = !keptAnneeDue(dossier, kept, anneeDuPlan);
  const mandat = keptMandat(dossier, kept, mission);
  const cas2 = dayCount(intersection(mandat, keptPeriodeDeLAnnee(dossier, kept, anneeDuPlan))) === 0;
  const cas3 = mission.partenaire === null;
  const cas4 =
    keptArretDansLAnnee(dossier, kept, anneeDuPlan) &&
    dayWithin(keptDernierJourServi(dossier, kept), mandat) &&
    dossier.suiteDUnArretAnticipe === "rien avant la fin de l'année";
  const cas5 = !cas1 && !cas2 && !cas3 && !cas4 && !keptProrataApplique(dossier, kept, anneeDuPlan);
  const cas6 =
    !cas1 &&
    !cas2 &&
    !cas3 &&
    !cas4 &&
    keptProrataApplique(dossier, kept, anneeDuPlan) &&
    mission.realiseArreteParLaCaisse !== null;
  const cas7 =
    !cas1 &&
    !cas2 &&
    !cas3 &&
    !cas4 &&
    keptProrataApplique(dossier, kept, anneeDuPlan) &&
    mission.realiseArreteParLaCaisse === null &&
    !keptPartAMesurer(dossier, kept, anneeDuPlan);
  const cas8 =
    !cas1 &&
    !cas2 &&
    !cas3 &&
    !cas4 &&
    keptProrataApplique(dossier, kept, anneeDuPlan) &&
    mission.realiseArreteParLaCaisse === null &&
    keptPartAMesurer(dossier, kept, anneeDuPlan) &&
    dossier.baseDuProrata === 'jours de mission';
  const cas9 =
    !cas1 &&
    !cas2 &&
    !cas3 &&
    !cas4 &&
    keptProrataApplique(dossier, kept, anneeDuPlan) &&
    mission.realiseArreteParLaCaisse === null &&
    keptPartAMesurer(dossier, kept, anneeDuPlan) &&
    dossier.baseDuProrata === 'points de suivi faits';
  const cas10 =
    !cas1 &&
    !cas2 &&
    !cas3 &&
    !cas4 &&
    keptProrataApplique(dossier, kept, anneeDuPlan) &&
    mission.realiseArreteParLaCaisse === null &&
    keptPartAMesurer(dossier, kept, anneeDuPlan) &&
    dossier.baseDuProrata === 'visite et points faits';
  const clauses = new Clauses<number>('part due', [cas1, cas2, cas3, cas4, cas5, cas6, cas7, cas8, cas9, cas10]);
  // « pour laquelle l'éligibilité du plan d'aides pour cette prestation a été validée » (guide)
  if (cas1) clauses.give(0);
  // sans source : ce coordinateur n'a pas eu la mission cette année-là
  if (cas2) clauses.give(0);
  // sans source : personne ne coordonne, il n'y a personne à payer
  if (cas3) clauses.give(0);
  // « Le forfait coordination est payé à l'échéance du plan d'aides » (guide)
  if (cas4) clauses.give(0);
  // « le forfait coordination est payé à l'issue de chaque année » (guide)
  if (cas5) clauses.give(keptForfaitDeLAnnee(dossier, kept, anneeDuPlan));
  // « Le forfait étant versé en fin de prise en charge, le montant à payer est calculé au prorata du réalisé »
  // (guide)
  if (cas6) clauses.give(keptPartArretee(dossier, kept, mission, anneeDuPlan));
  // sans source : la caisse a arrêté la part d'un autre coordinateur de l'année
  if (cas7) clauses.give(keptPartRestante(dossier, kept, mission, anneeDuPlan));
  // « Le forfait étant versé en fin de prise en charge, le montant à payer est calculé au prorata du réalisé »
  // (guide)
  if (cas8) clauses.give(keptPartAuxJours(dossier, kept, mission, anneeDuPlan));
  // « Le forfait étant versé en fin de prise en charge, le montant à payer est calculé au prorata du réalisé »
  // (guide)
  if (cas9) clauses.give(keptPartAuxPoints(dossier, kept, mission, anneeDuPlan));
  // « Le forfait étant versé en fin de prise en charge, le montant à payer est calculé au prorata du réalisé »
  // (guide)
  if (cas10) clauses.give(keptPartAuxActes(dossier, kept, mission, anneeDuPlan));
  return clauses.value('no branch');
}

/**
 * règle dû pour l'année (€, × 100) — paiement.attendu:455
 * « le forfait coordination est payé à l'issue de chaque année » (guide)
 */
function duPourLAnnee(dossier: Dossier, kept: Kept, anneeDuPlan: AnneeDuPlan): number {
  return sum(
    dossier.prisesDeMission.map((priseDeMission) => keptPartDue(dossier, kept, priseDeMission, anneeDuPlan)),
    "dû pour l'année",
  );
}

/**
 * règle dû au coordinateur (€, × 100) — paiement.attendu:460
 * sans source : total par coordinateur
 */
function duAuCoordinateur(dossier: Dossier, kept: Kept, priseDeMission: PriseDeMission): number {
  return sum(
    dossier.annees.map((anneeDuPlan) => keptPartDue(dossier, kept, priseDeMission, anneeDuPlan)),
    'dû au coordinateur',
  );
}

/** règle déjà payé et récupéré (€, × 100) — paiement.attendu:466 */
function dejaPayeEtRecupere(dossier: Dossier, kept: Kept, anneeDuPlan: AnneeDuPlan): number {
  // sans source : lecture « forfaits payés récupérés aussi » de la question « interruption imputable au
  // coordinateur »
  if (
    keptForfaitDeLAnneePerdu(dossier, kept) &&
    dossier.interruptionImputableAuCoordinateur === 'forfaits payés récupérés aussi' &&
    lastDay(keptPeriodeDeLAnnee(dossier, kept, anneeDuPlan), 'déjà payé et récupéré') <=
      keptDernierJourServi(dossier, kept) &&
    keptReglementAutomatique(dossier, kept, anneeDuPlan)
  )
    return keptDuPourLAnnee(dossier, kept, anneeDuPlan);
  // « Décès du bénéficiaire Pas de récupération du forfait coordination » (guide)
  // « Lorsque le plan d'aides est interrompu pour une raison indépendante du coordinateur, le forfait
  // coordination n'est pas récupéré » (guide)
  // « Hospitalisation Pas de récupération du forfait coordination » (guide)
  return 0;
}

/**
 * règle reste au bénéficiaire (€, × 100) — paiement.attendu:475
 * « Pour la mission de coordination, la caisse régionale prend en charge la totalité de la rémunération » (guide)
 */
function resteAuBeneficiaire(dossier: Dossier, kept: Kept, anneeDuPlan: AnneeDuPlan): number {
  return roundScaled(
    multiply(
      keptDuPourLAnnee(dossier, kept, anneeDuPlan),
      10000 - PRISE_EN_CHARGE_DE_LA_COORDINATION,
      'reste au bénéficiaire',
    ),
    6,
    1,
    2,
    'nearest',
    'reste au bénéficiaire',
  );
}

/**
 * règle règlement automatique — paiement.attendu:481
 * « Ce règlement automatique est conditionné à la transmission, via le site partenairesactionsociale.fr, de
 * l'ensemble des pièces justifiant de l'effectivité de la coordination » (guide)
 * « le forfait coordination est payé à l'issue de chaque année » (guide)
 */
function reglementAutomatique(dossier: Dossier, kept: Kept, anneeDuPlan: AnneeDuPlan): boolean {
  return (
    keptAnneeDue(dossier, kept, anneeDuPlan) &&
    keptManquantsDePiecesDuForfaitCoordination(dossier, kept).filter(
      (pieceManquanteDePiecesDuForfaitCoordination) =>
        !pieceManquanteDePiecesDuForfaitCoordination.recommande &&
        (pieceManquanteDePiecesDuForfaitCoordination.echeance === null ||
          pieceManquanteDePiecesDuForfaitCoordination.echeance <=
            keptJourDePaiementDeLAnnee(dossier, kept, anneeDuPlan)),
    ).length === 0
  );
}

/** garantie une prise de mission par jour — paiement.attendu:488 */
function unePriseDeMissionParJour(dossier: Dossier): boolean {
  return (
    distinct(dossier.prisesDeMission.map((priseDeMission) => priseDeMission.date)).length ===
    dossier.prisesDeMission.length
  );
}

/** garantie jamais plus d'un forfait par année — paiement.attendu:491 */
function jamaisPlusDUnForfaitParAnnee(dossier: Dossier, kept: Kept): boolean {
  return dossier.annees.every(
    (anneeDuPlan) => keptDuPourLAnnee(dossier, kept, anneeDuPlan) <= keptForfaitDeLAnnee(dossier, kept, anneeDuPlan),
  );
}

// ------------------------ regles.attendu

/**
 * paramètre seuil de diversification — regles.attendu:40
 * « Le dispositif de coordination est attribué pour tout plan d'aides OSCAR composé d'au moins 3 prestations
 * identifiées ainsi » (guide)
 */
const SEUIL_DE_DIVERSIFICATION: number = 3;

/** décompte prestations diversifiées — regles.attendu:55 */
function prestationsDiversifiees(dossier: Dossier): number {
  // « les heures d'accompagnement et de prévention à domicile comptent pour 1 prestation » (guide)
  // « chaque prestation attribuée dans le forfait prévention compte pour 1 prestation » (guide)
  // « Forfait prévention : 3 prestations différentes » (guide)
  // « petits travaux et portage de repas comptent pour 2 prestations diverses » (guide)
  // « chaque prestation attribuée dans le forfait prévention compte pour 1 prestation » (guide)
  // « l'orientation vers des programmes de prévention (Sortir +, Au bout du fil, ateliers prévention, etc.)
  // compte pour 1 prestation indépendamment du nombre de dispositifs préconisés » (guide)
  return (
    (dossier.heuresDAccompagnement ? 1 : 0) +
    countPrestation(dossier.prestationsDuForfaitPrevention, 'prestations du forfait prévention') +
    (dossier.prestationAttribueeDeuxFois === 'comptée à chaque attribution'
      ? dossier.prestationsDuForfaitPrevention.length -
        countPrestation(dossier.prestationsDuForfaitPrevention, 'prestations du forfait prévention')
      : 0) +
    (dossier.programmesDePrevention.length !== 0 ? 1 : 0)
  );
}

/** règle éligible au forfait coordination — regles.attendu:76 */
function eligibleAuForfaitCoordination(dossier: Dossier, kept: Kept): boolean {
  // « (i.e. au moins 3 prestations parmi les heures d'accompagnement et prévention, le forfait prévention ou
  // l'orientation vers les dispositifs de prévention) » (guide)
  if (dossier.sensDeLaDiversite === 'trois familles')
    return (
      dossier.heuresDAccompagnement &&
      dossier.prestationsDuForfaitPrevention.length !== 0 &&
      dossier.programmesDePrevention.length !== 0
    );
  // « Le dispositif de coordination est attribué pour tout plan d'aides OSCAR composé d'au moins 3 prestations
  // identifiées ainsi » (guide)
  return keptPrestationsDiversifiees(dossier, kept) >= SEUIL_DE_DIVERSIFICATION;
}

/** règle candidats — regles.attendu:115 */
function candidats(dossier: Dossier): readonly Prestataire[] {
  // « A 1 prestataire conventionné 1 prestataire non conventionné Prestataire conventionné » (guide)
  if (dossier.conventionExigee === 'convention quelconque')
    return dossier.prestataires.filter((prestataire) => prestataire.conventionne);
  // « Lorsqu'un prestataire conventionné pour ce rôle intervient dans la mise en œuvre du plan d'aides » (guide)
  return dossier.prestataires.filter((prestataire) => prestataire.conventionnePourLaCoordination);
}

/** règle désignation du coordinateur — regles.attendu:130 */
function designationDuCoordinateur(dossier: Dossier, kept: Kept): Designation {
  const cas1 = !dossier.missionPossible;
  const cas2 = !keptEligibleAuForfaitCoordination(dossier, kept);
  const cas3 = !cas1 && !cas2 && keptCandidats(dossier, kept).length === 1;
  const cas4 = !cas1 && !cas2 && keptCandidats(dossier, kept).length >= 2 && dossier.decideur === 'choix au retraité';
  const cas5 = !cas1 && !cas2 && keptCandidats(dossier, kept).length >= 2 && dossier.decideur === 'choix à la caisse';
  const cas6 = !cas1 && !cas2 && keptCandidats(dossier, kept).length === 0;
  const clauses = new Clauses<Designation>('désignation du coordinateur', [cas1, cas2, cas3, cas4, cas5, cas6]);
  // « Aucun partenaire ne peut assurer la mission de coordination (refus du retraité, incapacité des
  // partenaires, etc.) » (guide)
  // « Le plan d'aides OSCAR attribué ne bénéficiera pas d'une coordination (même si le plan d'aides est
  // éligible) » (guide)
  if (cas1) clauses.give('aucune coordination');
  // « Le dispositif de coordination est attribué pour tout plan d'aides OSCAR composé d'au moins 3 prestations
  // identifiées ainsi » (guide)
  if (cas2) clauses.give('aucune coordination');
  // « la mission de coordination lui est systématiquement attribuée » (guide)
  if (cas3) clauses.give('prestataire du plan');
  // « Choix laissé au retraité parmi les prestataires conventionnés uniquement » (guide)
  if (cas4) clauses.give('choix du retraité');
  // « la caisse régionale identifie le prestataire en charge de remplir cette fonction de coordination suivant
  // les règles suivantes » (guide)
  if (cas5) clauses.give('désignation par la caisse');
  // « Si non, la mission de coordination est attribuée à un autre partenaire conventionné avec la caisse
  // régionale » (guide)
  if (cas6) clauses.give('autre partenaire conventionné');
  return clauses.value('no branch');
}

/**
 * règle candidats pour les heures — regles.attendu:156
 * « en privilégiant le prestataire des heures d'accompagnement (proximité et continuité de service) » (guide)
 */
function candidatsPourLesHeures(dossier: Dossier, kept: Kept): readonly Prestataire[] {
  return keptCandidats(dossier, kept).filter((prestataire) => prestataire.assureLesHeuresDAccompagnement);
}

/**
 * règle Le retraité a choisi un prestataire, parmi les candidats — regles.attendu:160
 * « Choix laissé au retraité parmi les prestataires conventionnés uniquement » (guide)
 */
function choixRecevable(dossier: Dossier, kept: Kept): boolean {
  return (
    dossier.prestataireChoisi !== null &&
    keptCandidats(dossier, kept).some(
      (prestataire) =>
        prestataire.nom ===
        (dossier.prestataireChoisi ?? raise('hole', 'absent value', 'choix recevable', ['prestataire choisi'])),
    )
  );
}

/** règle choix suivi — regles.attendu:166 */
function choixSuivi(dossier: Dossier, kept: Kept): boolean {
  // sans source : lecture « priorité » de la question « préférence »
  if (dossier.preference === 'priorité' && keptCandidatsPourLesHeures(dossier, kept).length !== 0)
    return (
      dossier.prestataireChoisi !== null &&
      keptCandidatsPourLesHeures(dossier, kept).some(
        (prestataire) =>
          prestataire.nom ===
          (dossier.prestataireChoisi ?? raise('hole', 'absent value', 'choix suivi', ['prestataire choisi'])),
      )
    );
  // « Choix laissé au retraité parmi les prestataires conventionnés uniquement » (guide)
  return keptChoixRecevable(dossier, kept);
}

/** règle coordinateur — regles.attendu:172 */
function coordinateur(dossier: Dossier, kept: Kept, choixSuivi: boolean): string | null {
  // « Le plan d'aides OSCAR attribué ne bénéficiera pas d'une coordination (même si le plan d'aides est
  // éligible) » (guide)
  const designationDuCoordinateur = keptDesignationDuCoordinateur(dossier, kept);
  if (designationDuCoordinateur === 'aucune coordination') return null;
  // « la caisse régionale identifie le prestataire en charge de remplir cette fonction de coordination suivant
  // les règles suivantes » (guide)
  if (
    designationDuCoordinateur === 'autre partenaire conventionné' ||
    designationDuCoordinateur === 'désignation par la caisse'
  )
    return dossier.partenaireProposeParLaCaisse;
  // « la mission de coordination lui est systématiquement attribuée » (guide)
  if (designationDuCoordinateur === 'prestataire du plan') {
    const candidats = keptCandidats(dossier, kept);
    return only(candidats, 'coordinateur').nom;
  }
  // « Choix laissé au retraité parmi les prestataires conventionnés uniquement » (guide)
  if (designationDuCoordinateur === 'choix du retraité' && dossier.prestataireChoisi !== null && choixSuivi) {
    const candidats = keptCandidats(dossier, kept);
    return only(
      candidats.filter(
        (prestataire) =>
          prestataire.nom ===
          (dossier.prestataireChoisi ?? raise('hole', 'absent value', 'coordinateur', ['prestataire choisi'])),
      ),
      'coordinateur',
    ).nom;
  }
  // « en privilégiant le prestataire des heures d'accompagnement (proximité et continuité de service) » (guide)
  const candidatsPourLesHeures = keptCandidatsPourLesHeures(dossier, kept);
  const heuresPrivilegiees =
    candidatsPourLesHeures.length === 1 &&
    (dossier.preference === 'priorité' ||
      (dossier.preference === 'choix par défaut' && dossier.prestataireChoisi === null));
  if (designationDuCoordinateur === 'choix du retraité' && !choixSuivi && heuresPrivilegiees)
    return only(candidatsPourLesHeures, 'coordinateur').nom;
  // sans source : le guide ne dit pas qui coordonne quand le choix ne peut être suivi, ou qu'il n'y en a pas et
  // qu'aucun candidat, ou plusieurs, assurent les heures
  if (designationDuCoordinateur === 'choix du retraité' && !choixSuivi && !heuresPrivilegiees) return unanswered();
  return raise('hole', 'no branch', 'coordinateur');
}

/**
 * règle coordination assurée — regles.attendu:190
 * « Le plan d'aides OSCAR attribué ne bénéficiera pas d'une coordination (même si le plan d'aides est éligible) »
 * (guide)
 */
function coordinationAssuree(dossier: Dossier, kept: Kept): boolean {
  return (
    keptEligibleAuForfaitCoordination(dossier, kept) &&
    keptDesignationDuCoordinateur(dossier, kept) !== 'aucune coordination'
  );
}

// ------------------------ vocabulaire.attendu

/** barème responsable de l'étape.lignes — vocabulaire.attendu:24 */
function responsableDeLEtapeLignes(etapeDuDossier: EtapeDuDossier): ResponsableDeLEtapeLignes {
  switch (etapeDuDossier) {
    case "demande d'aide":
      // « LE RETRAITÉ fait une demande d'aide qui est examinée par la caisse de retraite » (guide)
      return { responsableDeLEtape: 'retraité', rangDeLEtape: 1 };
    case 'examen de la demande':
      // « LE RETRAITÉ fait une demande d'aide qui est examinée par la caisse de retraite » (guide)
      return { responsableDeLEtape: 'caisse de retraite', rangDeLEtape: 2 };
    case 'visite à domicile programmée':
      // « s'il est éligible, une visite à domicile est programmée pour évaluer ses besoins » (guide)
      return { responsableDeLEtape: 'caisse de retraite', rangDeLEtape: 3 };
    case 'évaluation du besoin':
      // « L'ÉVALUATEUR évalue le besoin du retraité à son domicile » (guide)
      return { responsableDeLEtape: 'évaluateur', rangDeLEtape: 4 };
    case 'préconisation':
      // « préconise un plan d'aides en fonction de la fragilité du retraité et de son besoin » (guide)
      return { responsableDeLEtape: 'évaluateur', rangDeLEtape: 5 };
    case 'validation':
      // « LA CAISSE DE RETRAITE valide le plan d'aides définitif et notifie la décision » (guide)
      return { responsableDeLEtape: 'caisse de retraite', rangDeLEtape: 6 };
    case 'notification':
      // « LA CAISSE DE RETRAITE valide le plan d'aides définitif et notifie la décision » (guide)
      return { responsableDeLEtape: 'caisse de retraite', rangDeLEtape: 7 };
    case 'coordination':
      // « LES PARTENAIRES se coordonnent autour du retraité » (guide)
      return { responsableDeLEtape: 'partenaires', rangDeLEtape: 8 };
    case 'mise en œuvre':
      // « mettent en œuvre les prestations du plan d'aides » (guide)
      return { responsableDeLEtape: 'partenaires', rangDeLEtape: 9 };
  }
}

/** barème responsable de l'étape — vocabulaire.attendu:24 */
function responsableDeLEtape(etapeDuDossier: EtapeDuDossier): Intervenant {
  return responsableDeLEtapeLignes(etapeDuDossier).responsableDeLEtape;
}

/** barème rang de l'étape — vocabulaire.attendu:24 */
function rangDeLEtape(etapeDuDossier: EtapeDuDossier): number {
  return responsableDeLEtapeLignes(etapeDuDossier).rangDeLEtape;
}

/** What one evaluation has worked out and may be asked again. */
interface Kept {
  jourDuPremierPointDEtape: Day | null | undefined;
  plusPersonneEnsuite: Map<PriseDeMission, boolean>;
  ligneDEvolution: Map<Evenement, LigneDuTableau>;
  arreteLePlan: Map<Evenement, boolean>;
  finPrevueDuPlan: Day | undefined;
  arretsAnticipes: readonly Evenement[] | undefined;
  dernierJourServi: Day | undefined;
  dernierJourCoordonne: Day | undefined;
  plusTotDuPremierPointDEtape: Day | null | undefined;
  echeanceDuPremierPointDEtape: Day | null | undefined;
  etatDuPremierPointDEtape: EtatDuDelai | undefined;
  premierPointExigible: boolean | undefined;
  jourDuSecondPointDEtape: Day | null | undefined;
  plusTotDuSecondPointDEtape: Day | null | undefined;
  echeanceDuSecondPointDEtape: Day | null | undefined;
  etatDuSecondPointDEtape: EtatDuDelai | undefined;
  secondPointExigible: boolean | undefined;
  periodeDeLAnnee: Map<AnneeDuPlan, Period>;
  arretDansLAnnee: Map<AnneeDuPlan, boolean>;
  consequence: Map<Evenement, EffetSurLeForfait>;
  imputable: Map<Evenement, boolean>;
  forfaitDeLAnneePerdu: boolean | undefined;
  prestationsDiversifiees: number | undefined;
  eligibleAuForfaitCoordination: boolean | undefined;
  candidats: readonly Prestataire[] | undefined;
  designationDuCoordinateur: Designation | undefined;
  coordinationAssuree: boolean | undefined;
  anneeDue: Map<AnneeDuPlan, boolean>;
  jourDePaiementDeLAnnee: Map<AnneeDuPlan, Day>;
  jourDuDernierPaiement: Day | undefined;
  jourLimiteDesPiecesDeLaVisite: Day | undefined;
  jourLimiteDeLaPieceDuPremierPoint: Day | undefined;
  jourLimiteDeLaPieceDuSecondPoint: Day | undefined;
  jourLimiteDesPiecesDesPointsSupplementaires: Day | undefined;
  manquantsDePiecesDuForfaitCoordination: readonly PieceManquanteDePiecesDuForfaitCoordination[] | undefined;
  limiteDUnePremiereDemande: Day | undefined;
  echeanceDeVisiteInitiale: Day | undefined;
  verdictDeMiseEnOeuvreDuPlan: Verdict | undefined;
  avantToutArret: Map<Evenement, boolean>;
  verdictDeSignalement: Map<Evenement, Verdict>;
  verdictDeMaitriseDesRisques: Verdict | undefined;
  etatDeVisiteInitiale: EtatDuDelai | undefined;
  evolutionsPendantLePlan: readonly Evenement[] | undefined;
  pointsSupplementairesAttendus: number | undefined;
  tarifDeLHeure: Map<Intervention, number>;
  jourQuiFixeLeMontant: Map<AnneeDuPlan, Day>;
  montantAnnuelDuForfait: Map<AnneeDuPlan, number>;
  forfaitDeLAnnee: Map<AnneeDuPlan, number>;
  mandat: Map<PriseDeMission, Period>;
  enPosteDansLAnnee: Map<PriseDeMission, Map<AnneeDuPlan, boolean>>;
  coordinateursDeLAnnee: Map<AnneeDuPlan, number>;
  prorataApplique: Map<AnneeDuPlan, boolean>;
  dernierJourCompte: Map<AnneeDuPlan, Day>;
  partAuxJours: Map<PriseDeMission, Map<AnneeDuPlan, number>>;
  pointsFaits: Map<PriseDeMission, number>;
  actesFaits: Map<PriseDeMission, number>;
  pointHorsDeLaPremiereAnnee: boolean | undefined;
  partAuxPoints: Map<PriseDeMission, Map<AnneeDuPlan, number>>;
  partAuxActes: Map<PriseDeMission, Map<AnneeDuPlan, number>>;
  anneesAuProrata: Map<PriseDeMission, number>;
  partArretee: Map<PriseDeMission, Map<AnneeDuPlan, number>>;
  partRestante: Map<PriseDeMission, Map<AnneeDuPlan, number>>;
  partAMesurer: Map<AnneeDuPlan, boolean>;
  partDue: Map<PriseDeMission, Map<AnneeDuPlan, number>>;
  duPourLAnnee: Map<AnneeDuPlan, number>;
  reglementAutomatique: Map<AnneeDuPlan, boolean>;
  candidatsPourLesHeures: readonly Prestataire[] | undefined;
  choixRecevable: boolean | undefined;
}

function nothingKept(): Kept {
  return {
    jourDuPremierPointDEtape: undefined,
    plusPersonneEnsuite: new Map(),
    ligneDEvolution: new Map(),
    arreteLePlan: new Map(),
    finPrevueDuPlan: undefined,
    arretsAnticipes: undefined,
    dernierJourServi: undefined,
    dernierJourCoordonne: undefined,
    plusTotDuPremierPointDEtape: undefined,
    echeanceDuPremierPointDEtape: undefined,
    etatDuPremierPointDEtape: undefined,
    premierPointExigible: undefined,
    jourDuSecondPointDEtape: undefined,
    plusTotDuSecondPointDEtape: undefined,
    echeanceDuSecondPointDEtape: undefined,
    etatDuSecondPointDEtape: undefined,
    secondPointExigible: undefined,
    periodeDeLAnnee: new Map(),
    arretDansLAnnee: new Map(),
    consequence: new Map(),
    imputable: new Map(),
    forfaitDeLAnneePerdu: undefined,
    prestationsDiversifiees: undefined,
    eligibleAuForfaitCoordination: undefined,
    candidats: undefined,
    designationDuCoordinateur: undefined,
    coordinationAssuree: undefined,
    anneeDue: new Map(),
    jourDePaiementDeLAnnee: new Map(),
    jourDuDernierPaiement: undefined,
    jourLimiteDesPiecesDeLaVisite: undefined,
    jourLimiteDeLaPieceDuPremierPoint: undefined,
    jourLimiteDeLaPieceDuSecondPoint: undefined,
    jourLimiteDesPiecesDesPointsSupplementaires: undefined,
    manquantsDePiecesDuForfaitCoordination: undefined,
    limiteDUnePremiereDemande: undefined,
    echeanceDeVisiteInitiale: undefined,
    verdictDeMiseEnOeuvreDuPlan: undefined,
    avantToutArret: new Map(),
    verdictDeSignalement: new Map(),
    verdictDeMaitriseDesRisques: undefined,
    etatDeVisiteInitiale: undefined,
    evolutionsPendantLePlan: undefined,
    pointsSupplementairesAttendus: undefined,
    tarifDeLHeure: new Map(),
    jourQuiFixeLeMontant: new Map(),
    montantAnnuelDuForfait: new Map(),
    forfaitDeLAnnee: new Map(),
    mandat: new Map(),
    enPosteDansLAnnee: new Map(),
    coordinateursDeLAnnee: new Map(),
    prorataApplique: new Map(),
    dernierJourCompte: new Map(),
    partAuxJours: new Map(),
    pointsFaits: new Map(),
    actesFaits: new Map(),
    pointHorsDeLaPremiereAnnee: undefined,
    partAuxPoints: new Map(),
    partAuxActes: new Map(),
    anneesAuProrata: new Map(),
    partArretee: new Map(),
    partRestante: new Map(),
    partAMesurer: new Map(),
    partDue: new Map(),
    duPourLAnnee: new Map(),
    reglementAutomatique: new Map(),
    candidatsPourLesHeures: undefined,
    choixRecevable: undefined,
  };
}

function keptJourDuPremierPointDEtape(dossier: Dossier, kept: Kept): Day | null {
  if (kept.jourDuPremierPointDEtape === undefined) kept.jourDuPremierPointDEtape = jourDuPremierPointDEtape(dossier);
  return kept.jourDuPremierPointDEtape;
}

function keptPlusPersonneEnsuite(dossier: Dossier, kept: Kept, mission: PriseDeMission): boolean {
  let value = kept.plusPersonneEnsuite.get(mission);
  if (value === undefined) {
    value = plusPersonneEnsuite(dossier, mission);
    kept.plusPersonneEnsuite.set(mission, value);
  }
  return value;
}

function keptLigneDEvolution(dossier: Dossier, kept: Kept, evenement: Evenement): LigneDuTableau {
  let value = kept.ligneDEvolution.get(evenement);
  if (value === undefined) {
    value = ligneDEvolution(dossier, evenement);
    kept.ligneDEvolution.set(evenement, value);
  }
  return value;
}

function keptArreteLePlan(dossier: Dossier, kept: Kept, evenement: Evenement): boolean {
  let value = kept.arreteLePlan.get(evenement);
  if (value === undefined) {
    value = arreteLePlan(dossier, kept, evenement);
    kept.arreteLePlan.set(evenement, value);
  }
  return value;
}

function keptFinPrevueDuPlan(dossier: Dossier, kept: Kept): Day {
  return (kept.finPrevueDuPlan ??= finPrevueDuPlan(dossier));
}

function keptArretsAnticipes(dossier: Dossier, kept: Kept): readonly Evenement[] {
  return (kept.arretsAnticipes ??= arretsAnticipes(dossier, kept));
}

function keptDernierJourServi(dossier: Dossier, kept: Kept): Day {
  return (kept.dernierJourServi ??= dernierJourServi(dossier, kept));
}

function keptDernierJourCoordonne(dossier: Dossier, kept: Kept): Day {
  return (kept.dernierJourCoordonne ??= dernierJourCoordonne(dossier, kept));
}

function keptPlusTotDuPremierPointDEtape(dossier: Dossier, kept: Kept): Day | null {
  if (kept.plusTotDuPremierPointDEtape === undefined)
    kept.plusTotDuPremierPointDEtape = plusTotDuPremierPointDEtape(dossier, kept);
  return kept.plusTotDuPremierPointDEtape;
}

function keptEcheanceDuPremierPointDEtape(dossier: Dossier, kept: Kept): Day | null {
  if (kept.echeanceDuPremierPointDEtape === undefined)
    kept.echeanceDuPremierPointDEtape = echeanceDuPremierPointDEtape(dossier, kept);
  return kept.echeanceDuPremierPointDEtape;
}

function keptEtatDuPremierPointDEtape(dossier: Dossier, kept: Kept): EtatDuDelai {
  return (kept.etatDuPremierPointDEtape ??= etatDuPremierPointDEtape(dossier, kept));
}

function keptPremierPointExigible(dossier: Dossier, kept: Kept): boolean {
  return (kept.premierPointExigible ??= premierPointExigible(dossier, kept));
}

function keptJourDuSecondPointDEtape(dossier: Dossier, kept: Kept): Day | null {
  if (kept.jourDuSecondPointDEtape === undefined) kept.jourDuSecondPointDEtape = jourDuSecondPointDEtape(dossier);
  return kept.jourDuSecondPointDEtape;
}

function keptPlusTotDuSecondPointDEtape(dossier: Dossier, kept: Kept): Day | null {
  if (kept.plusTotDuSecondPointDEtape === undefined)
    kept.plusTotDuSecondPointDEtape = plusTotDuSecondPointDEtape(dossier, kept);
  return kept.plusTotDuSecondPointDEtape;
}

function keptEcheanceDuSecondPointDEtape(dossier: Dossier, kept: Kept): Day | null {
  if (kept.echeanceDuSecondPointDEtape === undefined)
    kept.echeanceDuSecondPointDEtape = echeanceDuSecondPointDEtape(dossier, kept);
  return kept.echeanceDuSecondPointDEtape;
}

function keptEtatDuSecondPointDEtape(dossier: Dossier, kept: Kept): EtatDuDelai {
  return (kept.etatDuSecondPointDEtape ??= etatDuSecondPointDEtape(dossier, kept));
}

function keptSecondPointExigible(dossier: Dossier, kept: Kept): boolean {
  return (kept.secondPointExigible ??= secondPointExigible(dossier, kept));
}

function keptPeriodeDeLAnnee(dossier: Dossier, kept: Kept, anneeDuPlan: AnneeDuPlan): Period {
  let value = kept.periodeDeLAnnee.get(anneeDuPlan);
  if (value === undefined) {
    value = periodeDeLAnnee(dossier, anneeDuPlan);
    kept.periodeDeLAnnee.set(anneeDuPlan, value);
  }
  return value;
}

function keptArretDansLAnnee(dossier: Dossier, kept: Kept, anneeDuPlan: AnneeDuPlan): boolean {
  let value = kept.arretDansLAnnee.get(anneeDuPlan);
  if (value === undefined) {
    value = arretDansLAnnee(dossier, kept, anneeDuPlan);
    kept.arretDansLAnnee.set(anneeDuPlan, value);
  }
  return value;
}

function keptConsequence(dossier: Dossier, kept: Kept, evenement: Evenement): EffetSurLeForfait {
  let value = kept.consequence.get(evenement);
  if (value === undefined) {
    value = consequence(dossier, kept, evenement);
    kept.consequence.set(evenement, value);
  }
  return value;
}

function keptImputable(dossier: Dossier, kept: Kept, evenement: Evenement): boolean {
  let value = kept.imputable.get(evenement);
  if (value === undefined) {
    value = imputable(dossier, kept, evenement);
    kept.imputable.set(evenement, value);
  }
  return value;
}

function keptForfaitDeLAnneePerdu(dossier: Dossier, kept: Kept): boolean {
  return (kept.forfaitDeLAnneePerdu ??= forfaitDeLAnneePerdu(dossier, kept));
}

function keptPrestationsDiversifiees(dossier: Dossier, kept: Kept): number {
  return (kept.prestationsDiversifiees ??= prestationsDiversifiees(dossier));
}

function keptEligibleAuForfaitCoordination(dossier: Dossier, kept: Kept): boolean {
  return (kept.eligibleAuForfaitCoordination ??= eligibleAuForfaitCoordination(dossier, kept));
}

function keptCandidats(dossier: Dossier, kept: Kept): readonly Prestataire[] {
  return (kept.candidats ??= candidats(dossier));
}

function keptDesignationDuCoordinateur(dossier: Dossier, kept: Kept): Designation {
  return (kept.designationDuCoordinateur ??= designationDuCoordinateur(dossier, kept));
}

function keptCoordinationAssuree(dossier: Dossier, kept: Kept): boolean {
  return (kept.coordinationAssuree ??= coordinationAssuree(dossier, kept));
}

function keptAnneeDue(dossier: Dossier, kept: Kept, anneeDuPlan: AnneeDuPlan): boolean {
  let value = kept.anneeDue.get(anneeDuPlan);
  if (value === undefined) {
    value = anneeDue(dossier, kept, anneeDuPlan);
    kept.anneeDue.set(anneeDuPlan, value);
  }
  return value;
}

function keptJourDePaiementDeLAnnee(dossier: Dossier, kept: Kept, anneeDuPlan: AnneeDuPlan): Day {
  let value = kept.jourDePaiementDeLAnnee.get(anneeDuPlan);
  if (value === undefined) {
    value = jourDePaiementDeLAnnee(dossier, kept, anneeDuPlan);
    kept.jourDePaiementDeLAnnee.set(anneeDuPlan, value);
  }
  return value;
}

function keptJourDuDernierPaiement(dossier: Dossier, kept: Kept): Day {
  return (kept.jourDuDernierPaiement ??= jourDuDernierPaiement(dossier, kept));
}

function keptJourLimiteDesPiecesDeLaVisite(dossier: Dossier, kept: Kept): Day {
  return (kept.jourLimiteDesPiecesDeLaVisite ??= jourLimiteDesPiecesDeLaVisite(dossier, kept));
}

function keptJourLimiteDeLaPieceDuPremierPoint(dossier: Dossier, kept: Kept): Day {
  return (kept.jourLimiteDeLaPieceDuPremierPoint ??= jourLimiteDeLaPieceDuPremierPoint(dossier, kept));
}

function keptJourLimiteDeLaPieceDuSecondPoint(dossier: Dossier, kept: Kept): Day {
  return (kept.jourLimiteDeLaPieceDuSecondPoint ??= jourLimiteDeLaPieceDuSecondPoint(dossier, kept));
}

function keptJourLimiteDesPiecesDesPointsSupplementaires(dossier: Dossier, kept: Kept): Day {
  return (kept.jourLimiteDesPiecesDesPointsSupplementaires ??= jourLimiteDesPiecesDesPointsSupplementaires(
    dossier,
    kept,
  ));
}

function keptManquantsDePiecesDuForfaitCoordination(
  dossier: Dossier,
  kept: Kept,
): readonly PieceManquanteDePiecesDuForfaitCoordination[] {
  return (kept.manquantsDePiecesDuForfaitCoordination ??= manquantsDePiecesDuForfaitCoordination(dossier, kept));
}

function keptLimiteDUnePremiereDemande(dossier: Dossier, kept: Kept): Day {
  return (kept.limiteDUnePremiereDemande ??= limiteDUnePremiereDemande(dossier));
}

function keptEcheanceDeVisiteInitiale(dossier: Dossier, kept: Kept): Day {
  return (kept.echeanceDeVisiteInitiale ??= echeanceDeVisiteInitiale(dossier, kept));
}

function keptVerdictDeMiseEnOeuvreDuPlan(dossier: Dossier, kept: Kept): Verdict {
  return (kept.verdictDeMiseEnOeuvreDuPlan ??= verdictDeMiseEnOeuvreDuPlan(dossier, kept));
}

function keptAvantToutArret(dossier: Dossier, kept: Kept, fait: Evenement): boolean {
  let value = kept.avantToutArret.get(fait);
  if (value === undefined) {
    value = avantToutArret(dossier, kept, fait);
    kept.avantToutArret.set(fait, value);
  }
  return value;
}

function keptVerdictDeSignalement(dossier: Dossier, kept: Kept, evenement: Evenement): Verdict {
  let value = kept.verdictDeSignalement.get(evenement);
  if (value === undefined) {
    value = verdictDeSignalement(dossier, kept, evenement);
    kept.verdictDeSignalement.set(evenement, value);
  }
  return value;
}

function keptVerdictDeMaitriseDesRisques(dossier: Dossier, kept: Kept): Verdict {
  return (kept.verdictDeMaitriseDesRisques ??= verdictDeMaitriseDesRisques(dossier, kept));
}

function keptEtatDeVisiteInitiale(dossier: Dossier, kept: Kept): EtatDuDelai {
  return (kept.etatDeVisiteInitiale ??= etatDeVisiteInitiale(dossier, kept));
}

function keptEvolutionsPendantLePlan(dossier: Dossier, kept: Kept): readonly Evenement[] {
  return (kept.evolutionsPendantLePlan ??= evolutionsPendantLePlan(dossier, kept));
}

function keptPointsSupplementairesAttendus(dossier: Dossier, kept: Kept): number {
  return (kept.pointsSupplementairesAttendus ??= pointsSupplementairesAttendus(dossier, kept));
}

function keptTarifDeLHeure(dossier: Dossier, kept: Kept, intervention: Intervention): number {
  let value = kept.tarifDeLHeure.get(intervention);
  if (value === undefined) {
    value = tarifDeLHeure(dossier, intervention);
    kept.tarifDeLHeure.set(intervention, value);
  }
  return value;
}

function keptJourQuiFixeLeMontant(dossier: Dossier, kept: Kept, anneeDuPlan: AnneeDuPlan): Day {
  let value = kept.jourQuiFixeLeMontant.get(anneeDuPlan);
  if (value === undefined) {
    value = jourQuiFixeLeMontant(dossier, kept, anneeDuPlan);
    kept.jourQuiFixeLeMontant.set(anneeDuPlan, value);
  }
  return value;
}

function keptMontantAnnuelDuForfait(dossier: Dossier, kept: Kept, anneeDuPlan: AnneeDuPlan): number {
  let value = kept.montantAnnuelDuForfait.get(anneeDuPlan);
  if (value === undefined) {
    value = montantAnnuelDuForfait(dossier, kept, anneeDuPlan);
    kept.montantAnnuelDuForfait.set(anneeDuPlan, value);
  }
  return value;
}

function keptForfaitDeLAnnee(dossier: Dossier, kept: Kept, anneeDuPlan: AnneeDuPlan): number {
  let value = kept.forfaitDeLAnnee.get(anneeDuPlan);
  if (value === undefined) {
    value = forfaitDeLAnnee(dossier, kept, anneeDuPlan);
    kept.forfaitDeLAnnee.set(anneeDuPlan, value);
  }
  return value;
}

function keptMandat(dossier: Dossier, kept: Kept, mission: PriseDeMission): Period {
  let value = kept.mandat.get(mission);
  if (value === undefined) {
    value = mandat(dossier, kept, mission);
    kept.mandat.set(mission, value);
  }
  return value;
}

function keptEnPosteDansLAnnee(
  dossier: Dossier,
  kept: Kept,
  mission: PriseDeMission,
  anneeDuPlan: AnneeDuPlan,
): boolean {
  const values = mapUnder(kept.enPosteDansLAnnee, mission);
  let value = values.get(anneeDuPlan);
  if (value === undefined) {
    value = enPosteDansLAnnee(dossier, kept, mission, anneeDuPlan);
    values.set(anneeDuPlan, value);
  }
  return value;
}

function keptCoordinateursDeLAnnee(dossier: Dossier, kept: Kept, anneeDuPlan: AnneeDuPlan): number {
  let value = kept.coordinateursDeLAnnee.get(anneeDuPlan);
  if (value === undefined) {
    value = coordinateursDeLAnnee(dossier, kept, anneeDuPlan);
    kept.coordinateursDeLAnnee.set(anneeDuPlan, value);
  }
  return value;
}

function keptProrataApplique(dossier: Dossier, kept: Kept, anneeDuPlan: AnneeDuPlan): boolean {
  let value = kept.prorataApplique.get(anneeDuPlan);
  if (value === undefined) {
    value = prorataApplique(dossier, kept, anneeDuPlan);
    kept.prorataApplique.set(anneeDuPlan, value);
  }
  return value;
}

function keptDernierJourCompte(dossier: Dossier, kept: Kept, anneeDuPlan: AnneeDuPlan): Day {
  let value = kept.dernierJourCompte.get(anneeDuPlan);
  if (value === undefined) {
    value = dernierJourCompte(dossier, kept, anneeDuPlan);
    kept.dernierJourCompte.set(anneeDuPlan, value);
  }
  return value;
}

function keptPartAuxJours(dossier: Dossier, kept: Kept, mission: PriseDeMission, anneeDuPlan: AnneeDuPlan): number {
  const values = mapUnder(kept.partAuxJours, mission);
  let value = values.get(anneeDuPlan);
  if (value === undefined) {
    value = partAuxJours(dossier, kept, mission, anneeDuPlan);
    values.set(anneeDuPlan, value);
  }
  return value;
}

function keptPointsFaits(dossier: Dossier, kept: Kept, priseDeMission: PriseDeMission): number {
  let value = kept.pointsFaits.get(priseDeMission);
  if (value === undefined) {
    value = pointsFaits(dossier, kept, priseDeMission);
    kept.pointsFaits.set(priseDeMission, value);
  }
  return value;
}

function keptActesFaits(dossier: Dossier, kept: Kept, priseDeMission: PriseDeMission): number {
  let value = kept.actesFaits.get(priseDeMission);
  if (value === undefined) {
    value = actesFaits(dossier, kept, priseDeMission);
    kept.actesFaits.set(priseDeMission, value);
  }
  return value;
}

function keptPointHorsDeLaPremiereAnnee(dossier: Dossier, kept: Kept): boolean {
  return (kept.pointHorsDeLaPremiereAnnee ??= pointHorsDeLaPremiereAnnee(dossier, kept));
}

function keptPartAuxPoints(
  dossier: Dossier,
  kept: Kept,
  priseDeMission: PriseDeMission,
  anneeDuPlan: AnneeDuPlan,
): number {
  const values = mapUnder(kept.partAuxPoints, priseDeMission);
  let value = values.get(anneeDuPlan);
  if (value === undefined) {
    value = partAuxPoints(dossier, kept, priseDeMission, anneeDuPlan);
    values.set(anneeDuPlan, value);
  }
  return value;
}

function keptPartAuxActes(
  dossier: Dossier,
  kept: Kept,
  priseDeMission: PriseDeMission,
  anneeDuPlan: AnneeDuPlan,
): number {
  const values = mapUnder(kept.partAuxActes, priseDeMission);
  let value = values.get(anneeDuPlan);
  if (value === undefined) {
    value = partAuxActes(dossier, kept, priseDeMission, anneeDuPlan);
    values.set(anneeDuPlan, value);
  }
  return value;
}

function keptAnneesAuProrata(dossier: Dossier, kept: Kept, priseDeMission: PriseDeMission): number {
  let value = kept.anneesAuProrata.get(priseDeMission);
  if (value === undefined) {
    value = anneesAuProrata(dossier, kept, priseDeMission);
    kept.anneesAuProrata.set(priseDeMission, value);
  }
  return value;
}

function keptPartArretee(dossier: Dossier, kept: Kept, mission: PriseDeMission, anneeDuPlan: AnneeDuPlan): number {
  const values = mapUnder(kept.partArretee, mission);
  let value = values.get(anneeDuPlan);
  if (value === undefined) {
    value = partArretee(dossier, kept, mission, anneeDuPlan);
    values.set(anneeDuPlan, value);
  }
  return value;
}

function keptPartRestante(dossier: Dossier, kept: Kept, celleCi: PriseDeMission, anneeDuPlan: AnneeDuPlan): number {
  const values = mapUnder(kept.partRestante, celleCi);
  let value = values.get(anneeDuPlan);
  if (value === undefined) {
    value = partRestante(dossier, kept, celleCi, anneeDuPlan);
    values.set(anneeDuPlan, value);
  }
  return value;
}

function keptPartAMesurer(dossier: Dossier, kept: Kept, anneeDuPlan: AnneeDuPlan): boolean {
  let value = kept.partAMesurer.get(anneeDuPlan);
  if (value === undefined) {
    value = partAMesurer(dossier, kept, anneeDuPlan);
    kept.partAMesurer.set(anneeDuPlan, value);
  }
  return value;
}

function keptPartDue(dossier: Dossier, kept: Kept, mission: PriseDeMission, anneeDuPlan: AnneeDuPlan): number {
  const values = mapUnder(kept.partDue, mission);
  let value = values.get(anneeDuPlan);
  if (value === undefined) {
    value = partDue(dossier, kept, mission, anneeDuPlan);
    values.set(anneeDuPlan, value);
  }
  return value;
}

function keptDuPourLAnnee(dossier: Dossier, kept: Kept, anneeDuPlan: AnneeDuPlan): number {
  let value = kept.duPourLAnnee.get(anneeDuPlan);
  if (value === undefined) {
    value = duPourLAnnee(dossier, kept, anneeDuPlan);
    kept.duPourLAnnee.set(anneeDuPlan, value);
  }
  return value;
}

function keptReglementAutomatique(dossier: Dossier, kept: Kept, anneeDuPlan: AnneeDuPlan): boolean {
  let value = kept.reglementAutomatique.get(anneeDuPlan);
  if (value === undefined) {
    value = reglementAutomatique(dossier, kept, anneeDuPlan);
    kept.reglementAutomatique.set(anneeDuPlan, value);
  }
  return value;
}

function keptCandidatsPourLesHeures(dossier: Dossier, kept: Kept): readonly Prestataire[] {
  return (kept.candidatsPourLesHeures ??= candidatsPourLesHeures(dossier, kept));
}

function keptChoixRecevable(dossier: Dossier, kept: Kept): boolean {
  return (kept.choixRecevable ??= choixRecevable(dossier, kept));
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
  const choixSuiviValue = choixSuivi(dossier, kept);
  const values = { ...NO_VALUES };
  computeControles(values, dossier, kept);
  computeDelais(values, dossier, kept);
  computePaiement(values, dossier, kept);
  computeEvenements(values, dossier, kept);
  computeRegles(values, dossier, kept, choixSuiviValue);
  computeVocabulaire(values);
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

/** Computes the results of controles.attendu. */
function computeControles(values: Unfilled<Values>, dossier: Dossier, kept: Kept): void {
  values.unDocumentDeVisite = unDocumentDeVisite(dossier);
  values.formulaireFourni = formulaireFourni(dossier);
  values.attestationFournie = attestationFournie(dossier);
  values.compteRenduFourni = compteRenduFourni(dossier);
  values.premierPointExigible = keptPremierPointExigible(dossier, kept);
  values.secondPointExigible = keptSecondPointExigible(dossier, kept);
  values.pointsSupplementairesExigibles = pointsSupplementairesExigibles(dossier);
  values.jourLimiteDesPiecesDeLaVisite = keptJourLimiteDesPiecesDeLaVisite(dossier, kept);
  values.jourLimiteDeLaPieceDuPremierPoint = keptJourLimiteDeLaPieceDuPremierPoint(dossier, kept);
  values.jourLimiteDeLaPieceDuSecondPoint = keptJourLimiteDeLaPieceDuSecondPoint(dossier, kept);
  values.jourLimiteDesPiecesDesPointsSupplementaires = keptJourLimiteDesPiecesDesPointsSupplementaires(dossier, kept);
  values.verdictDePiecesDuForfaitCoordination = verdictDePiecesDuForfaitCoordination(dossier, kept);
  values.manquantsDePiecesDuForfaitCoordination = keptManquantsDePiecesDuForfaitCoordination(dossier, kept);
  values.verdictDePreparationDeLaVisite = verdictDePreparationDeLaVisite(dossier);
  values.manquantsDePreparationDeLaVisite = manquantsDePreparationDeLaVisite(dossier, kept);
  values.verdictDePriseDeRendezVous = verdictDePriseDeRendezVous(dossier);
  values.manquantsDePriseDeRendezVous = manquantsDePriseDeRendezVous(dossier, kept);
  values.verdictDeDeroulementDeLaVisite = verdictDeDeroulementDeLaVisite(dossier);
  values.manquantsDeDeroulementDeLaVisite = manquantsDeDeroulementDeLaVisite(dossier, kept);
  values.verdictDeContratsDePrestation = verdictDeContratsDePrestation(dossier);
  values.manquantsDeContratsDePrestation = manquantsDeContratsDePrestation(dossier);
  values.repartitionComplete = repartitionComplete(dossier);
  values.verdictDeMiseEnOeuvreDuPlan = keptVerdictDeMiseEnOeuvreDuPlan(dossier, kept);
  values.manquantsDeMiseEnOeuvreDuPlan = manquantsDeMiseEnOeuvreDuPlan(dossier, kept);
  values.verdictDeRoleDePrevention = verdictDeRoleDePrevention(dossier);
  values.manquantsDeRoleDePrevention = manquantsDeRoleDePrevention(dossier);
  values.verdictDeSignalement = dossier.evenements.map((evenement) =>
    keptVerdictDeSignalement(dossier, kept, evenement),
  );
  values.manquantsDeSignalement = dossier.evenements.map((evenement) =>
    manquantsDeSignalement(dossier, kept, evenement),
  );
  values.verdictDeCapacitesDuPartenaire = verdictDeCapacitesDuPartenaire(dossier);
  values.manquantsDeCapacitesDuPartenaire = manquantsDeCapacitesDuPartenaire(dossier);
  values.verdictDeRapportAnnuel = verdictDeRapportAnnuel(dossier);
  values.manquantsDeRapportAnnuel = manquantsDeRapportAnnuel(dossier);
  values.verdictDeMaitriseDesRisques = keptVerdictDeMaitriseDesRisques(dossier, kept);
  values.manquantsDeMaitriseDesRisques = manquantsDeMaitriseDesRisques(dossier, kept);
  values.actionCorrectriceDecidee = actionCorrectriceDecidee(dossier, kept);
  values.verdictDeMissionsDeCoordination = verdictDeMissionsDeCoordination(dossier, kept);
  values.manquantsDeMissionsDeCoordination = manquantsDeMissionsDeCoordination(dossier, kept);
}

/** Computes the results of delais.attendu. */
function computeDelais(values: Unfilled<Values>, dossier: Dossier, kept: Kept): void {
  values.jourDuPremierPointDEtape = keptJourDuPremierPointDEtape(dossier, kept);
  values.plusTotDuPremierPointDEtape = keptPlusTotDuPremierPointDEtape(dossier, kept);
  values.echeanceDuPremierPointDEtape = keptEcheanceDuPremierPointDEtape(dossier, kept);
  values.etatDuPremierPointDEtape = keptEtatDuPremierPointDEtape(dossier, kept);
  values.jourDuSecondPointDEtape = keptJourDuSecondPointDEtape(dossier, kept);
  values.plusTotDuSecondPointDEtape = keptPlusTotDuSecondPointDEtape(dossier, kept);
  values.echeanceDuSecondPointDEtape = keptEcheanceDuSecondPointDEtape(dossier, kept);
  values.etatDuSecondPointDEtape = keptEtatDuSecondPointDEtape(dossier, kept);
  values.debutDuDelaiDeVisite = debutDuDelaiDeVisite(dossier);
  values.limiteDUnePremiereDemande = keptLimiteDUnePremiereDemande(dossier, kept);
  values.limiteDUnReexamen = limiteDUnReexamen(dossier);
  values.notificationTardive = notificationTardive(dossier);
  values.echeanceDeVisiteInitiale = keptEcheanceDeVisiteInitiale(dossier, kept);
  values.plusTotDeVisiteInitiale = plusTotDeVisiteInitiale(dossier);
  values.etatDeVisiteInitiale = keptEtatDeVisiteInitiale(dossier, kept);
  values.visiteFaiteATemps = visiteFaiteATemps(dossier, kept);
  values.canalAdmisPourLaVisiteInitiale = CANAL.values.map((canal) => canalAdmisPourLaVisiteInitiale(canal));
  values.canalAdmisPourUnPointDEtape = CANAL.values.map((canal) => canalAdmisPourUnPointDEtape(canal));
}

/** Computes the results of paiement.attendu. */
function computePaiement(values: Unfilled<Values>, dossier: Dossier, kept: Kept): void {
  values.plusPersonneEnsuite = dossier.prisesDeMission.map((mission) =>
    keptPlusPersonneEnsuite(dossier, kept, mission),
  );
  values.finPrevueDuPlan = keptFinPrevueDuPlan(dossier, kept);
  values.arretsAnticipes = keptArretsAnticipes(dossier, kept);
  values.dernierJourServi = keptDernierJourServi(dossier, kept);
  values.dernierJourCoordonne = keptDernierJourCoordonne(dossier, kept);
  values.periodeDeLAnnee = dossier.annees.map((anneeDuPlan) => keptPeriodeDeLAnnee(dossier, kept, anneeDuPlan));
  values.arretDansLAnnee = dossier.annees.map((anneeDuPlan) => keptArretDansLAnnee(dossier, kept, anneeDuPlan));
  values.imputable = dossier.evenements.map((evenement) => keptImputable(dossier, kept, evenement));
  values.forfaitDeLAnneePerdu = keptForfaitDeLAnneePerdu(dossier, kept);
  values.anneeDue = dossier.annees.map((anneeDuPlan) => keptAnneeDue(dossier, kept, anneeDuPlan));
  values.jourDePaiementDeLAnnee = dossier.annees.map((anneeDuPlan) =>
    keptJourDePaiementDeLAnnee(dossier, kept, anneeDuPlan),
  );
  values.jourDuDernierPaiement = keptJourDuDernierPaiement(dossier, kept);
  values.tarifDeLHeure = dossier.interventions.map((intervention) => keptTarifDeLHeure(dossier, kept, intervention));
  values.baseDeRemuneration = dossier.interventions.map((intervention) =>
    baseDeRemuneration(dossier, kept, intervention),
  );
  values.payeALaStructure = payeALaStructure(dossier);
  values.payeAuBeneficiaire = payeAuBeneficiaire(dossier);
  values.periodeDeLaMission = periodeDeLaMission(dossier, kept);
  values.jourQuiFixeLeMontant = dossier.annees.map((anneeDuPlan) =>
    keptJourQuiFixeLeMontant(dossier, kept, anneeDuPlan),
  );
  values.montantAnnuelDuForfait = dossier.annees.map((anneeDuPlan) =>
    keptMontantAnnuelDuForfait(dossier, kept, anneeDuPlan),
  );
  values.forfaitDeLAnnee = dossier.annees.map((anneeDuPlan) => keptForfaitDeLAnnee(dossier, kept, anneeDuPlan));
  values.jourDuReglement = dossier.annees.map((anneeDuPlan) => jourDuReglement(dossier, kept, anneeDuPlan));
  values.mandat = dossier.prisesDeMission.map((mission) => keptMandat(dossier, kept, mission));
  values.enPosteDansLAnnee = dossier.prisesDeMission.map((mission) =>
    dossier.annees.map((anneeDuPlan) => keptEnPosteDansLAnnee(dossier, kept, mission, anneeDuPlan)),
  );
  values.coordinateursDeLAnnee = dossier.annees.map((anneeDuPlan) =>
    keptCoordinateursDeLAnnee(dossier, kept, anneeDuPlan),
  );
  values.prorataApplique = dossier.annees.map((anneeDuPlan) => keptProrataApplique(dossier, kept, anneeDuPlan));
  values.dernierJourCompte = dossier.annees.map((anneeDuPlan) => keptDernierJourCompte(dossier, kept, anneeDuPlan));
  values.partAuxJours = dossier.prisesDeMission.map((mission) =>
    dossier.annees.map((anneeDuPlan) => keptPartAuxJours(dossier, kept, mission, anneeDuPlan)),
  );
  values.pointsFaits = dossier.prisesDeMission.map((priseDeMission) => keptPointsFaits(dossier, kept, priseDeMission));
  values.actesFaits = dossier.prisesDeMission.map((priseDeMission) => keptActesFaits(dossier, kept, priseDeMission));
  values.pointHorsDeLaPremiereAnnee = keptPointHorsDeLaPremiereAnnee(dossier, kept);
  values.partAuxPoints = dossier.prisesDeMission.map((priseDeMission) =>
    dossier.annees.map((anneeDuPlan) => keptPartAuxPoints(dossier, kept, priseDeMission, anneeDuPlan)),
  );
  values.partAuxActes = dossier.prisesDeMission.map((priseDeMission) =>
    dossier.annees.map((anneeDuPlan) => keptPartAuxActes(dossier, kept, priseDeMission, anneeDuPlan)),
  );
  values.anneesAuProrata = dossier.prisesDeMission.map((priseDeMission) =>
    keptAnneesAuProrata(dossier, kept, priseDeMission),
  );
  values.partArretee = dossier.prisesDeMission.map((mission) =>
    dossier.annees.map((anneeDuPlan) => keptPartArretee(dossier, kept, mission, anneeDuPlan)),
  );
  values.partRestante = dossier.prisesDeMission.map((celleCi) =>
    dossier.annees.map((anneeDuPlan) => keptPartRestante(dossier, kept, celleCi, anneeDuPlan)),
  );
  values.partAMesurer = dossier.annees.map((anneeDuPlan) => keptPartAMesurer(dossier, kept, anneeDuPlan));
  values.partDue = dossier.prisesDeMission.map((mission) =>
    dossier.annees.map((anneeDuPlan) => keptPartDue(dossier, kept, mission, anneeDuPlan)),
  );
  values.duPourLAnnee = dossier.annees.map((anneeDuPlan) => keptDuPourLAnnee(dossier, kept, anneeDuPlan));
  values.duAuCoordinateur = dossier.prisesDeMission.map((priseDeMission) =>
    duAuCoordinateur(dossier, kept, priseDeMission),
  );
  values.reglementAutomatique = dossier.annees.map((anneeDuPlan) =>
    keptReglementAutomatique(dossier, kept, anneeDuPlan),
  );
  values.dejaPayeEtRecupere = dossier.annees.map((anneeDuPlan) => dejaPayeEtRecupere(dossier, kept, anneeDuPlan));
  values.resteAuBeneficiaire = dossier.annees.map((anneeDuPlan) => resteAuBeneficiaire(dossier, kept, anneeDuPlan));
}

/** Computes the results of evenements.attendu. */
function computeEvenements(values: Unfilled<Values>, dossier: Dossier, kept: Kept): void {
  values.ligneDEvolution = dossier.evenements.map((evenement) => keptLigneDEvolution(dossier, kept, evenement));
  values.arreteLePlan = dossier.evenements.map((evenement) => keptArreteLePlan(dossier, kept, evenement));
  values.consequence = dossier.evenements.map((evenement) => keptConsequence(dossier, kept, evenement));
  values.auteurDeLaSaisie = dossier.evenements.map((evenement) => auteurDeLaSaisie(dossier, evenement));
  values.avantToutArret = dossier.evenements.map((fait) => keptAvantToutArret(dossier, kept, fait));
  values.familleDeLEvenement = dossier.evenements.map((evenement) => familleDeLEvenement(evenement));
  values.situation = dossier.evenements.map((evenement) => situation(dossier, kept, evenement));
  values.evolutionsPendantLePlan = keptEvolutionsPendantLePlan(dossier, kept);
  values.pointsSupplementairesAttendus = keptPointsSupplementairesAttendus(dossier, kept);
  values.pointsDEtapeAttendus = pointsDEtapeAttendus(dossier, kept);
  values.suiteProposee = dossier.evenements.map((evenement) => suiteProposee(evenement));
  values.nouvelleEvaluation = dossier.evenements.map((evenement) => nouvelleEvaluation(evenement));
}

/** Computes the results of regles.attendu. */
function computeRegles(values: Unfilled<Values>, dossier: Dossier, kept: Kept, choixSuiviValue: boolean): void {
  values.prestationsDiversifiees = keptPrestationsDiversifiees(dossier, kept);
  values.eligibleAuForfaitCoordination = keptEligibleAuForfaitCoordination(dossier, kept);
  values.candidats = keptCandidats(dossier, kept);
  values.designationDuCoordinateur = keptDesignationDuCoordinateur(dossier, kept);
  values.coordinationAssuree = keptCoordinationAssuree(dossier, kept);
  values.candidatsPourLesHeures = keptCandidatsPourLesHeures(dossier, kept);
  values.choixRecevable = keptChoixRecevable(dossier, kept);
  values.choixSuivi = choixSuiviValue;
  values.coordinateur = coordinateur(dossier, kept, choixSuiviValue);
}

/** Computes the results of vocabulaire.attendu. */
function computeVocabulaire(values: Unfilled<Values>): void {
  values.responsableDeLEtape = ETAPE_DU_DOSSIER.values.map((etapeDuDossier) => responsableDeLEtape(etapeDuDossier));
  values.rangDeLEtape = ETAPE_DU_DOSSIER.values.map((etapeDuDossier) => rangDeLEtape(etapeDuDossier));
}

/** Refuses a dossier on which a garantie does not hold. */
function holdGuarantees(dossier: Dossier, kept: Kept): void {
  if (!unePriseDeMissionParJour(dossier))
    raise('guarantee', 'guarantee not held', 'une prise de mission par jour', ['une prise de mission par jour']);
  if (!jamaisPlusDUnForfaitParAnnee(dossier, kept))
    raise('guarantee', 'guarantee not held', "jamais plus d'un forfait par année", [
      "jamais plus d'un forfait par année",
    ]);
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
    const choixSuiviValue = choixSuivi(dossier, kept);
    const results = { ...NO_RESULTS };
    knownControles(results, dossier, kept);
    knownDelais(results, dossier, kept);
    knownPaiement(results, dossier, kept);
    knownEvenements(results, dossier, kept);
    knownRegles(results, dossier, kept, choixSuiviValue);
    knownVocabulaire(results);
    return results;
  } catch (signal) {
    if (signal instanceof FaultSignal || signal === UNANSWERED) return null;
    throw signal;
  }
}

/** The results, all known, of controles.attendu. */
function knownControles(results: Unfilled<Results>, dossier: Dossier, kept: Kept): void {
  results.unDocumentDeVisite = determined(unDocumentDeVisite(dossier));
  results.formulaireFourni = determined(formulaireFourni(dossier));
  results.attestationFournie = determined(attestationFournie(dossier));
  results.compteRenduFourni = determined(compteRenduFourni(dossier));
  results.premierPointExigible = determined(keptPremierPointExigible(dossier, kept));
  results.secondPointExigible = determined(keptSecondPointExigible(dossier, kept));
  results.pointsSupplementairesExigibles = determined(pointsSupplementairesExigibles(dossier));
  results.jourLimiteDesPiecesDeLaVisite = determined(writeDay(keptJourLimiteDesPiecesDeLaVisite(dossier, kept)));
  results.jourLimiteDeLaPieceDuPremierPoint = determined(
    writeDay(keptJourLimiteDeLaPieceDuPremierPoint(dossier, kept)),
  );
  results.jourLimiteDeLaPieceDuSecondPoint = determined(writeDay(keptJourLimiteDeLaPieceDuSecondPoint(dossier, kept)));
  results.jourLimiteDesPiecesDesPointsSupplementaires = determined(
    writeDay(keptJourLimiteDesPiecesDesPointsSupplementaires(dossier, kept)),
  );
  results.verdictDePiecesDuForfaitCoordination = determined(verdictDePiecesDuForfaitCoordination(dossier, kept));
  results.manquantsDePiecesDuForfaitCoordination = determined(
    keptManquantsDePiecesDuForfaitCoordination(dossier, kept).map(writePieceManquanteDePiecesDuForfaitCoordination),
  );
  results.verdictDePreparationDeLaVisite = determined(verdictDePreparationDeLaVisite(dossier));
  results.manquantsDePreparationDeLaVisite = determined(
    manquantsDePreparationDeLaVisite(dossier, kept).map(writePieceManquanteDePreparationDeLaVisite),
  );
  results.verdictDePriseDeRendezVous = determined(verdictDePriseDeRendezVous(dossier));
  results.manquantsDePriseDeRendezVous = determined(
    manquantsDePriseDeRendezVous(dossier, kept).map(writePieceManquanteDePriseDeRendezVous),
  );
  results.verdictDeDeroulementDeLaVisite = determined(verdictDeDeroulementDeLaVisite(dossier));
  results.manquantsDeDeroulementDeLaVisite = determined(
    manquantsDeDeroulementDeLaVisite(dossier, kept).map(writePieceManquanteDeDeroulementDeLaVisite),
  );
  results.verdictDeContratsDePrestation = determined(verdictDeContratsDePrestation(dossier));
  results.manquantsDeContratsDePrestation = determined(
    manquantsDeContratsDePrestation(dossier).map(writePieceManquanteDeContratsDePrestation),
  );
  results.repartitionComplete = determined(repartitionComplete(dossier));
  results.verdictDeMiseEnOeuvreDuPlan = determined(keptVerdictDeMiseEnOeuvreDuPlan(dossier, kept));
  results.manquantsDeMiseEnOeuvreDuPlan = determined(
    manquantsDeMiseEnOeuvreDuPlan(dossier, kept).map(writePieceManquanteDeMiseEnOeuvreDuPlan),
  );
  results.verdictDeRoleDePrevention = determined(verdictDeRoleDePrevention(dossier));
  results.manquantsDeRoleDePrevention = determined(
    manquantsDeRoleDePrevention(dossier).map(writePieceManquanteDeRoleDePrevention),
  );
  results.verdictDeSignalement = outcomesOf(dossier.evenements, (evenement) =>
    keptVerdictDeSignalement(dossier, kept, evenement),
  );
  results.manquantsDeSignalement = outcomesOf(dossier.evenements, (evenement) =>
    manquantsDeSignalement(dossier, kept, evenement).map(writePieceManquanteDeSignalement),
  );
  results.verdictDeCapacitesDuPartenaire = determined(verdictDeCapacitesDuPartenaire(dossier));
  results.manquantsDeCapacitesDuPartenaire = determined(
    manquantsDeCapacitesDuPartenaire(dossier).map(writePieceManquanteDeCapacitesDuPartenaire),
  );
  results.verdictDeRapportAnnuel = determined(verdictDeRapportAnnuel(dossier));
  results.manquantsDeRapportAnnuel = determined(
    manquantsDeRapportAnnuel(dossier).map(writePieceManquanteDeRapportAnnuel),
  );
  results.verdictDeMaitriseDesRisques = determined(keptVerdictDeMaitriseDesRisques(dossier, kept));
  results.manquantsDeMaitriseDesRisques = determined(
    manquantsDeMaitriseDesRisques(dossier, kept).map(writePieceManquanteDeMaitriseDesRisques),
  );
  results.actionCorrectriceDecidee = determined(actionCorrectriceDecidee(dossier, kept));
  results.verdictDeMissionsDeCoordination = determined(verdictDeMissionsDeCoordination(dossier, kept));
  results.manquantsDeMissionsDeCoordination = determined(
    manquantsDeMissionsDeCoordination(dossier, kept).map(writePieceManquanteDeMissionsDeCoordination),
  );
}

/** The results, all known, of delais.attendu. */
function knownDelais(results: Unfilled<Results>, dossier: Dossier, kept: Kept): void {
  results.jourDuPremierPointDEtape = determined(orNull(keptJourDuPremierPointDEtape(dossier, kept), writeDay));
  results.plusTotDuPremierPointDEtape = determined(orNull(keptPlusTotDuPremierPointDEtape(dossier, kept), writeDay));
  results.echeanceDuPremierPointDEtape = determined(orNull(keptEcheanceDuPremierPointDEtape(dossier, kept), writeDay));
  results.etatDuPremierPointDEtape = determined(keptEtatDuPremierPointDEtape(dossier, kept));
  results.jourDuSecondPointDEtape = determined(orNull(keptJourDuSecondPointDEtape(dossier, kept), writeDay));
  results.plusTotDuSecondPointDEtape = determined(orNull(keptPlusTotDuSecondPointDEtape(dossier, kept), writeDay));
  results.echeanceDuSecondPointDEtape = determined(orNull(keptEcheanceDuSecondPointDEtape(dossier, kept), writeDay));
  results.etatDuSecondPointDEtape = determined(keptEtatDuSecondPointDEtape(dossier, kept));
  results.debutDuDelaiDeVisite = determined(writeDay(debutDuDelaiDeVisite(dossier)));
  results.limiteDUnePremiereDemande = determined(writeDay(keptLimiteDUnePremiereDemande(dossier, kept)));
  results.limiteDUnReexamen = determined(writeDay(limiteDUnReexamen(dossier)));
  results.notificationTardive = determined(notificationTardive(dossier));
  results.echeanceDeVisiteInitiale = determined(writeDay(keptEcheanceDeVisiteInitiale(dossier, kept)));
  results.plusTotDeVisiteInitiale = determined(writeDay(plusTotDeVisiteInitiale(dossier)));
  results.etatDeVisiteInitiale = determined(keptEtatDeVisiteInitiale(dossier, kept));
  results.visiteFaiteATemps = determined(visiteFaiteATemps(dossier, kept));
  results.canalAdmisPourLaVisiteInitiale = outcomesOf(CANAL.values, (canal) => canalAdmisPourLaVisiteInitiale(canal));
  results.canalAdmisPourUnPointDEtape = outcomesOf(CANAL.values, (canal) => canalAdmisPourUnPointDEtape(canal));
}

/** The results, all known, of paiement.attendu. */
function knownPaiement(results: Unfilled<Results>, dossier: Dossier, kept: Kept): void {
  results.plusPersonneEnsuite = outcomesOf(dossier.prisesDeMission, (mission) =>
    keptPlusPersonneEnsuite(dossier, kept, mission),
  );
  results.finPrevueDuPlan = determined(writeDay(keptFinPrevueDuPlan(dossier, kept)));
  results.arretsAnticipes = determined(keptArretsAnticipes(dossier, kept).map(writeEvenement));
  results.dernierJourServi = determined(writeDay(keptDernierJourServi(dossier, kept)));
  results.dernierJourCoordonne = determined(writeDay(keptDernierJourCoordonne(dossier, kept)));
  results.periodeDeLAnnee = outcomesOf(dossier.annees, (anneeDuPlan) =>
    writePeriod(keptPeriodeDeLAnnee(dossier, kept, anneeDuPlan)),
  );
  results.arretDansLAnnee = outcomesOf(dossier.annees, (anneeDuPlan) =>
    keptArretDansLAnnee(dossier, kept, anneeDuPlan),
  );
  results.imputable = outcomesOf(dossier.evenements, (evenement) => keptImputable(dossier, kept, evenement));
  results.forfaitDeLAnneePerdu = determined(keptForfaitDeLAnneePerdu(dossier, kept));
  results.anneeDue = outcomesOf(dossier.annees, (anneeDuPlan) => keptAnneeDue(dossier, kept, anneeDuPlan));
  results.jourDePaiementDeLAnnee = outcomesOf(dossier.annees, (anneeDuPlan) =>
    writeDay(keptJourDePaiementDeLAnnee(dossier, kept, anneeDuPlan)),
  );
  results.jourDuDernierPaiement = determined(writeDay(keptJourDuDernierPaiement(dossier, kept)));
  results.tarifDeLHeure = outcomesOf(dossier.interventions, (intervention) =>
    formatDecimal(keptTarifDeLHeure(dossier, kept, intervention), 2),
  );
  results.baseDeRemuneration = outcomesOf(dossier.interventions, (intervention) =>
    formatDecimal(baseDeRemuneration(dossier, kept, intervention), 2),
  );
  results.payeALaStructure = determined(formatDecimal(payeALaStructure(dossier), 2));
  results.payeAuBeneficiaire = determined(formatDecimal(payeAuBeneficiaire(dossier), 2));
  results.periodeDeLaMission = determined(writePeriod(periodeDeLaMission(dossier, kept)));
  results.jourQuiFixeLeMontant = outcomesOf(dossier.annees, (anneeDuPlan) =>
    writeDay(keptJourQuiFixeLeMontant(dossier, kept, anneeDuPlan)),
  );
  results.montantAnnuelDuForfait = outcomesOf(dossier.annees, (anneeDuPlan) =>
    formatDecimal(keptMontantAnnuelDuForfait(dossier, kept, anneeDuPlan), 2),
  );
  results.forfaitDeLAnnee = outcomesOf(dossier.annees, (anneeDuPlan) =>
    formatDecimal(keptForfaitDeLAnnee(dossier, kept, anneeDuPlan), 2),
  );
  results.jourDuReglement = outcomesOf(dossier.annees, (anneeDuPlan) =>
    orNull(jourDuReglement(dossier, kept, anneeDuPlan), writeDay),
  );
  results.mandat = outcomesOf(dossier.prisesDeMission, (mission) => writePeriod(keptMandat(dossier, kept, mission)));
  results.enPosteDansLAnnee = dossier.prisesDeMission.flatMap((mission) =>
    dossier.annees.map((anneeDuPlan) => ({
      of: [`${mission.$list}[${mission.$place}]`, `${anneeDuPlan.$list}[${anneeDuPlan.$place}]`],
      outcome: determined(keptEnPosteDansLAnnee(dossier, kept, mission, anneeDuPlan)),
    })),
  );
  results.coordinateursDeLAnnee = outcomesOf(dossier.annees, (anneeDuPlan) =>
    keptCoordinateursDeLAnnee(dossier, kept, anneeDuPlan),
  );
  results.prorataApplique = outcomesOf(dossier.annees, (anneeDuPlan) =>
    keptProrataApplique(dossier, kept, anneeDuPlan),
  );
  results.dernierJourCompte = outcomesOf(dossier.annees, (anneeDuPlan) =>
    writeDay(keptDernierJourCompte(dossier, kept, anneeDuPlan)),
  );
  results.partAuxJours = dossier.prisesDeMission.flatMap((mission) =>
    dossier.annees.map((anneeDuPlan) => ({
      of: [`${mission.$list}[${mission.$place}]`, `${anneeDuPlan.$list}[${anneeDuPlan.$place}]`],
      outcome: determined(formatDecimal(keptPartAuxJours(dossier, kept, mission, anneeDuPlan), 2)),
    })),
  );
  results.pointsFaits = outcomesOf(dossier.prisesDeMission, (priseDeMission) =>
    keptPointsFaits(dossier, kept, priseDeMission),
  );
  results.actesFaits = outcomesOf(dossier.prisesDeMission, (priseDeMission) =>
    keptActesFaits(dossier, kept, priseDeMission),
  );
  results.pointHorsDeLaPremiereAnnee = determined(keptPointHorsDeLaPremiereAnnee(dossier, kept));
  results.partAuxPoints = dossier.prisesDeMission.flatMap((priseDeMission) =>
    dossier.annees.map((anneeDuPlan) => ({
      of: [`${priseDeMission.$list}[${priseDeMission.$place}]`, `${anneeDuPlan.$list}[${anneeDuPlan.$place}]`],
      outcome: determined(formatDecimal(keptPartAuxPoints(dossier, kept, priseDeMission, anneeDuPlan), 2)),
    })),
  );
  results.partAuxActes = dossier.prisesDeMission.flatMap((priseDeMission) =>
    dossier.annees.map((anneeDuPlan) => ({
      of: [`${priseDeMission.$list}[${priseDeMission.$place}]`, `${anneeDuPlan.$list}[${anneeDuPlan.$place}]`],
      outcome: determined(formatDecimal(keptPartAuxActes(dossier, kept, priseDeMission, anneeDuPlan), 2)),
    })),
  );
  results.anneesAuProrata = outcomesOf(dossier.prisesDeMission, (priseDeMission) =>
    keptAnneesAuProrata(dossier, kept, priseDeMission),
  );
  results.partArretee = dossier.prisesDeMission.flatMap((mission) =>
    dossier.annees.map((anneeDuPlan) => ({
      of: [`${mission.$list}[${mission.$place}]`, `${anneeDuPlan.$list}[${anneeDuPlan.$place}]`],
      outcome: determined(formatDecimal(keptPartArretee(dossier, kept, mission, anneeDuPlan), 2)),
    })),
  );
  results.partRestante = dossier.prisesDeMission.flatMap((celleCi) =>
    dossier.annees.map((anneeDuPlan) => ({
      of: [`${celleCi.$list}[${celleCi.$place}]`, `${anneeDuPlan.$list}[${anneeDuPlan.$place}]`],
      outcome: determined(formatDecimal(keptPartRestante(dossier, kept, celleCi, anneeDuPlan), 2)),
    })),
  );
  results.partAMesurer = outcomesOf(dossier.annees, (anneeDuPlan) => keptPartAMesurer(dossier, kept, anneeDuPlan));
  results.partDue = dossier.prisesDeMission.flatMap((mission) =>
    dossier.annees.map((anneeDuPlan) => ({
      of: [`${mission.$list}[${mission.$place}]`, `${anneeDuPlan.$list}[${anneeDuPlan.$place}]`],
      outcome: determined(formatDecimal(keptPartDue(dossier, kept, mission, anneeDuPlan), 2)),
    })),
  );
  results.duPourLAnnee = outcomesOf(dossier.annees, (anneeDuPlan) =>
    formatDecimal(keptDuPourLAnnee(dossier, kept, anneeDuPlan), 2),
  );
  results.duAuCoordinateur = outcomesOf(dossier.prisesDeMission, (priseDeMission) =>
    formatDecimal(duAuCoordinateur(dossier, kept, priseDeMission), 2),
  );
  results.reglementAutomatique = outcomesOf(dossier.annees, (anneeDuPlan) =>
    keptReglementAutomatique(dossier, kept, anneeDuPlan),
  );
  results.dejaPayeEtRecupere = outcomesOf(dossier.annees, (anneeDuPlan) =>
    formatDecimal(dejaPayeEtRecupere(dossier, kept, anneeDuPlan), 2),
  );
  results.resteAuBeneficiaire = outcomesOf(dossier.annees, (anneeDuPlan) =>
    formatDecimal(resteAuBeneficiaire(dossier, kept, anneeDuPlan), 2),
  );
}

/** The results, all known, of evenements.attendu. */
function knownEvenements(results: Unfilled<Results>, dossier: Dossier, kept: Kept): void {
  results.ligneDEvolution = outcomesOf(dossier.evenements, (evenement) =>
    keptLigneDEvolution(dossier, kept, evenement),
  );
  results.arreteLePlan = outcomesOf(dossier.evenements, (evenement) => keptArreteLePlan(dossier, kept, evenement));
  results.consequence = outcomesOf(dossier.evenements, (evenement) => keptConsequence(dossier, kept, evenement));
  results.auteurDeLaSaisie = outcomesOf(dossier.evenements, (evenement) => auteurDeLaSaisie(dossier, evenement));
  results.avantToutArret = outcomesOf(dossier.evenements, (fait) => keptAvantToutArret(dossier, kept, fait));
  results.familleDeLEvenement = outcomesOf(dossier.evenements, (evenement) => familleDeLEvenement(evenement));
  results.situation = outcomesOf(dossier.evenements, (evenement) => situation(dossier, kept, evenement));
  results.evolutionsPendantLePlan = determined(keptEvolutionsPendantLePlan(dossier, kept).map(writeEvenement));
  results.pointsSupplementairesAttendus = determined(keptPointsSupplementairesAttendus(dossier, kept));
  results.pointsDEtapeAttendus = determined(pointsDEtapeAttendus(dossier, kept));
  results.suiteProposee = outcomesOf(dossier.evenements, (evenement) => suiteProposee(evenement));
  results.nouvelleEvaluation = outcomesOf(dossier.evenements, (evenement) => nouvelleEvaluation(evenement));
}

/** The results, all known, of regles.attendu. */
function knownRegles(results: Unfilled<Results>, dossier: Dossier, kept: Kept, choixSuiviValue: boolean): void {
  results.prestationsDiversifiees = determined(keptPrestationsDiversifiees(dossier, kept));
  results.eligibleAuForfaitCoordination = determined(keptEligibleAuForfaitCoordination(dossier, kept));
  results.candidats = determined(keptCandidats(dossier, kept).map(writePrestataire));
  results.designationDuCoordinateur = determined(keptDesignationDuCoordinateur(dossier, kept));
  results.coordinationAssuree = determined(keptCoordinationAssuree(dossier, kept));
  results.candidatsPourLesHeures = determined(keptCandidatsPourLesHeures(dossier, kept).map(writePrestataire));
  results.choixRecevable = determined(keptChoixRecevable(dossier, kept));
  results.choixSuivi = determined(choixSuiviValue);
  results.coordinateur = determined(coordinateur(dossier, kept, choixSuiviValue));
}

/** The results, all known, of vocabulaire.attendu. */
function knownVocabulaire(results: Unfilled<Results>): void {
  results.responsableDeLEtape = outcomesOf(ETAPE_DU_DOSSIER.values, (etapeDuDossier) =>
    responsableDeLEtape(etapeDuDossier),
  );
  results.rangDeLEtape = outcomesOf(ETAPE_DU_DOSSIER.values, (etapeDuDossier) => rangDeLEtape(etapeDuDossier));
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
  eachControles(results, session);
  eachDelais(results, session);
  eachPaiement(results, session);
  eachEvenements(results, session);
  eachRegles(results, session);
  eachVocabulaire(results, session);
  return results;
}

const NO_RESULTS: Unfilled<Results> = unfilled(PARTIAL);

/** Each result of controles.attendu. */
function eachControles(results: Unfilled<Results>, session: Session<Dossier, Kept, Gives>): void {
  results.unDocumentDeVisite = EACH.unDocumentDeVisite(session);
  results.formulaireFourni = EACH.formulaireFourni(session);
  results.attestationFournie = EACH.attestationFournie(session);
  results.compteRenduFourni = EACH.compteRenduFourni(session);
  results.premierPointExigible = EACH.premierPointExigible(session);
  results.secondPointExigible = EACH.secondPointExigible(session);
  results.pointsSupplementairesExigibles = EACH.pointsSupplementairesExigibles(session);
  results.jourLimiteDesPiecesDeLaVisite = EACH.jourLimiteDesPiecesDeLaVisite(session);
  results.jourLimiteDeLaPieceDuPremierPoint = EACH.jourLimiteDeLaPieceDuPremierPoint(session);
  results.jourLimiteDeLaPieceDuSecondPoint = EACH.jourLimiteDeLaPieceDuSecondPoint(session);
  results.jourLimiteDesPiecesDesPointsSupplementaires = EACH.jourLimiteDesPiecesDesPointsSupplementaires(session);
  results.verdictDePiecesDuForfaitCoordination = EACH.verdictDePiecesDuForfaitCoordination(session);
  results.manquantsDePiecesDuForfaitCoordination = EACH.manquantsDePiecesDuForfaitCoordination(session);
  results.verdictDePreparationDeLaVisite = EACH.verdictDePreparationDeLaVisite(session);
  results.manquantsDePreparationDeLaVisite = EACH.manquantsDePreparationDeLaVisite(session);
  results.verdictDePriseDeRendezVous = EACH.verdictDePriseDeRendezVous(session);
  results.manquantsDePriseDeRendezVous = EACH.manquantsDePriseDeRendezVous(session);
  results.verdictDeDeroulementDeLaVisite = EACH.verdictDeDeroulementDeLaVisite(session);
  results.manquantsDeDeroulementDeLaVisite = EACH.manquantsDeDeroulementDeLaVisite(session);
  results.verdictDeContratsDePrestation = EACH.verdictDeContratsDePrestation(session);
  results.manquantsDeContratsDePrestation = EACH.manquantsDeContratsDePrestation(session);
  results.repartitionComplete = EACH.repartitionComplete(session);
  results.verdictDeMiseEnOeuvreDuPlan = EACH.verdictDeMiseEnOeuvreDuPlan(session);
  results.manquantsDeMiseEnOeuvreDuPlan = EACH.manquantsDeMiseEnOeuvreDuPlan(session);
  results.verdictDeRoleDePrevention = EACH.verdictDeRoleDePrevention(session);
  results.manquantsDeRoleDePrevention = EACH.manquantsDeRoleDePrevention(session);
  results.verdictDeSignalement = EACH.verdictDeSignalement(session);
  results.manquantsDeSignalement = EACH.manquantsDeSignalement(session);
  results.verdictDeCapacitesDuPartenaire = EACH.verdictDeCapacitesDuPartenaire(session);
  results.manquantsDeCapacitesDuPartenaire = EACH.manquantsDeCapacitesDuPartenaire(session);
  results.verdictDeRapportAnnuel = EACH.verdictDeRapportAnnuel(session);
  results.manquantsDeRapportAnnuel = EACH.manquantsDeRapportAnnuel(session);
  results.verdictDeMaitriseDesRisques = EACH.verdictDeMaitriseDesRisques(session);
  results.manquantsDeMaitriseDesRisques = EACH.manquantsDeMaitriseDesRisques(session);
  results.actionCorrectriceDecidee = EACH.actionCorrectriceDecidee(session);
  results.verdictDeMissionsDeCoordination = EACH.verdictDeMissionsDeCoordination(session);
  results.manquantsDeMissionsDeCoordination = EACH.manquantsDeMissionsDeCoordination(session);
}

/** Each result of delais.attendu. */
function eachDelais(results: Unfilled<Results>, session: Session<Dossier, Kept, Gives>): void {
  results.jourDuPremierPointDEtape = EACH.jourDuPremierPointDEtape(session);
  results.plusTotDuPremierPointDEtape = EACH.plusTotDuPremierPointDEtape(session);
  results.echeanceDuPremierPointDEtape = EACH.echeanceDuPremierPointDEtape(session);
  results.etatDuPremierPointDEtape = EACH.etatDuPremierPointDEtape(session);
  results.jourDuSecondPointDEtape = EACH.jourDuSecondPointDEtape(session);
  results.plusTotDuSecondPointDEtape = EACH.plusTotDuSecondPointDEtape(session);
  results.echeanceDuSecondPointDEtape = EACH.echeanceDuSecondPointDEtape(session);
  results.etatDuSecondPointDEtape = EACH.etatDuSecondPointDEtape(session);
  results.debutDuDelaiDeVisite = EACH.debutDuDelaiDeVisite(session);
  results.limiteDUnePremiereDemande = EACH.limiteDUnePremiereDemande(session);
  results.limiteDUnReexamen = EACH.limiteDUnReexamen(session);
  results.notificationTardive = EACH.notificationTardive(session);
  results.echeanceDeVisiteInitiale = EACH.echeanceDeVisiteInitiale(session);
  results.plusTotDeVisiteInitiale = EACH.plusTotDeVisiteInitiale(session);
  results.etatDeVisiteInitiale = EACH.etatDeVisiteInitiale(session);
  results.visiteFaiteATemps = EACH.visiteFaiteATemps(session);
  results.canalAdmisPourLaVisiteInitiale = EACH.canalAdmisPourLaVisiteInitiale(session);
  results.canalAdmisPourUnPointDEtape = EACH.canalAdmisPourUnPointDEtape(session);
}

/** Each result of paiement.attendu. */
function eachPaiement(results: Unfilled<Results>, session: Session<Dossier, Kept, Gives>): void {
  results.plusPersonneEnsuite = EACH.plusPersonneEnsuite(session);
  results.finPrevueDuPlan = EACH.finPrevueDuPlan(session);
  results.arretsAnticipes = EACH.arretsAnticipes(session);
  results.dernierJourServi = EACH.dernierJourServi(session);
  results.dernierJourCoordonne = EACH.dernierJourCoordonne(session);
  results.periodeDeLAnnee = EACH.periodeDeLAnnee(session);
  results.arretDansLAnnee = EACH.arretDansLAnnee(session);
  results.imputable = EACH.imputable(session);
  results.forfaitDeLAnneePerdu = EACH.forfaitDeLAnneePerdu(session);
  results.anneeDue = EACH.anneeDue(session);
  results.jourDePaiementDeLAnnee = EACH.jourDePaiementDeLAnnee(session);
  results.jourDuDernierPaiement = EACH.jourDuDernierPaiement(session);
  results.tarifDeLHeure = EACH.tarifDeLHeure(session);
  results.baseDeRemuneration = EACH.baseDeRemuneration(session);
  results.payeALaStructure = EACH.payeALaStructure(session);
  results.payeAuBeneficiaire = EACH.payeAuBeneficiaire(session);
  results.periodeDeLaMission = EACH.periodeDeLaMission(session);
  results.jourQuiFixeLeMontant = EACH.jourQuiFixeLeMontant(session);
  results.montantAnnuelDuForfait = EACH.montantAnnuelDuForfait(session);
  results.forfaitDeLAnnee = EACH.forfaitDeLAnnee(session);
  results.jourDuReglement = EACH.jourDuReglement(session);
  results.mandat = EACH.mandat(session);
  results.enPosteDansLAnnee = EACH.enPosteDansLAnnee(session);
  results.coordinateursDeLAnnee = EACH.coordinateursDeLAnnee(session);
  results.prorataApplique = EACH.prorataApplique(session);
  results.dernierJourCompte = EACH.dernierJourCompte(session);
  results.partAuxJours = EACH.partAuxJours(session);
  results.pointsFaits = EACH.pointsFaits(session);
  results.actesFaits = EACH.actesFaits(session);
  results.pointHorsDeLaPremiereAnnee = EACH.pointHorsDeLaPremiereAnnee(session);
  results.partAuxPoints = EACH.partAuxPoints(session);
  results.partAuxActes = EACH.partAuxActes(session);
  results.anneesAuProrata = EACH.anneesAuProrata(session);
  results.partArretee = EACH.partArretee(session);
  results.partRestante = EACH.partRestante(session);
  results.partAMesurer = EACH.partAMesurer(session);
  results.partDue = EACH.partDue(session);
  results.duPourLAnnee = EACH.duPourLAnnee(session);
  results.duAuCoordinateur = EACH.duAuCoordinateur(session);
  results.reglementAutomatique = EACH.reglementAutomatique(session);
  results.dejaPayeEtRecupere = EACH.dejaPayeEtRecupere(session);
  results.resteAuBeneficiaire = EACH.resteAuBeneficiaire(session);
}

/** Each result of evenements.attendu. */
function eachEvenements(results: Unfilled<Results>, session: Session<Dossier, Kept, Gives>): void {
  results.ligneDEvolution = EACH.ligneDEvolution(session);
  results.arreteLePlan = EACH.arreteLePlan(session);
  results.consequence = EACH.consequence(session);
  results.auteurDeLaSaisie = EACH.auteurDeLaSaisie(session);
  results.avantToutArret = EACH.avantToutArret(session);
  results.familleDeLEvenement = EACH.familleDeLEvenement(session);
  results.situation = EACH.situation(session);
  results.evolutionsPendantLePlan = EACH.evolutionsPendantLePlan(session);
  results.pointsSupplementairesAttendus = EACH.pointsSupplementairesAttendus(session);
  results.pointsDEtapeAttendus = EACH.pointsDEtapeAttendus(session);
  results.suiteProposee = EACH.suiteProposee(session);
  results.nouvelleEvaluation = EACH.nouvelleEvaluation(session);
}

/** Each result of regles.attendu. */
function eachRegles(results: Unfilled<Results>, session: Session<Dossier, Kept, Gives>): void {
  results.prestationsDiversifiees = EACH.prestationsDiversifiees(session);
  results.eligibleAuForfaitCoordination = EACH.eligibleAuForfaitCoordination(session);
  results.candidats = EACH.candidats(session);
  results.designationDuCoordinateur = EACH.designationDuCoordinateur(session);
  results.coordinationAssuree = EACH.coordinationAssuree(session);
  results.candidatsPourLesHeures = EACH.candidatsPourLesHeures(session);
  results.choixRecevable = EACH.choixRecevable(session);
  results.choixSuivi = EACH.choixSuivi(session);
  results.coordinateur = EACH.coordinateur(session);
}

/** Each result of vocabulaire.attendu. */
function eachVocabulaire(results: Unfilled<Results>, session: Session<Dossier, Kept, Gives>): void {
  results.responsableDeLEtape = EACH.responsableDeLEtape(session);
  results.rangDeLEtape = EACH.rangDeLEtape(session);
}

/** Each result on its own: plain arithmetic when the dossier gives all it reads, else the world with unknowns. */
const EACH: { readonly [K in keyof Results]: (session: Session<Dossier, Kept, Gives>) => Results[K] } = {
  unDocumentDeVisite: (session) =>
    PARTIAL.unDocumentDeVisite.isKnown(session.gives)
      ? determined(unDocumentDeVisite(session.dossier))
      : session.open(PARTIAL.unDocumentDeVisite),
  formulaireFourni: (session) =>
    PARTIAL.formulaireFourni.isKnown(session.gives)
      ? determined(formulaireFourni(session.dossier))
      : session.open(PARTIAL.formulaireFourni),
  attestationFournie: (session) =>
    PARTIAL.attestationFournie.isKnown(session.gives)
      ? determined(attestationFournie(session.dossier))
      : session.open(PARTIAL.attestationFournie),
  compteRenduFourni: (session) =>
    PARTIAL.compteRenduFourni.isKnown(session.gives)
      ? determined(compteRenduFourni(session.dossier))
      : session.open(PARTIAL.compteRenduFourni),
  jourDuPremierPointDEtape: attempted(PARTIAL.jourDuPremierPointDEtape, (dossier: Dossier, kept: Kept) =>
    orNull(keptJourDuPremierPointDEtape(dossier, kept), writeDay),
  ),
  plusPersonneEnsuite: perElement(
    PARTIAL.plusPersonneEnsuite,
    (dossier: Dossier, kept: Kept, mission: PriseDeMission) => keptPlusPersonneEnsuite(dossier, kept, mission),
  ),
  ligneDEvolution: perElement(PARTIAL.ligneDEvolution, (dossier: Dossier, kept: Kept, evenement: Evenement) =>
    keptLigneDEvolution(dossier, kept, evenement),
  ),
  arreteLePlan: perElement(PARTIAL.arreteLePlan, (dossier: Dossier, kept: Kept, evenement: Evenement) =>
    keptArreteLePlan(dossier, kept, evenement),
  ),
  finPrevueDuPlan: attempted(PARTIAL.finPrevueDuPlan, (dossier: Dossier, kept: Kept) =>
    writeDay(keptFinPrevueDuPlan(dossier, kept)),
  ),
  arretsAnticipes: attempted(PARTIAL.arretsAnticipes, (dossier: Dossier, kept: Kept) =>
    keptArretsAnticipes(dossier, kept).map(writeEvenement),
  ),
  dernierJourServi: attempted(PARTIAL.dernierJourServi, (dossier: Dossier, kept: Kept) =>
    writeDay(keptDernierJourServi(dossier, kept)),
  ),
  dernierJourCoordonne: attempted(PARTIAL.dernierJourCoordonne, (dossier: Dossier, kept: Kept) =>
    writeDay(keptDernierJourCoordonne(dossier, kept)),
  ),
  plusTotDuPremierPointDEtape: attempted(PARTIAL.plusTotDuPremierPointDEtape, (dossier: Dossier, kept: Kept) =>
    orNull(keptPlusTotDuPremierPointDEtape(dossier, kept), writeDay),
  ),
  echeanceDuPremierPointDEtape: attempted(PARTIAL.echeanceDuPremierPointDEtape, (dossier: Dossier, kept: Kept) =>
    orNull(keptEcheanceDuPremierPointDEtape(dossier, kept), writeDay),
  ),
  etatDuPremierPointDEtape: attempted(PARTIAL.etatDuPremierPointDEtape, (dossier: Dossier, kept: Kept) =>
    keptEtatDuPremierPointDEtape(dossier, kept),
  ),
  premierPointExigible: attempted(PARTIAL.premierPointExigible, (dossier: Dossier, kept: Kept) =>
    keptPremierPointExigible(dossier, kept),
  ),
  jourDuSecondPointDEtape: attempted(PARTIAL.jourDuSecondPointDEtape, (dossier: Dossier, kept: Kept) =>
    orNull(keptJourDuSecondPointDEtape(dossier, kept), writeDay),
  ),
  plusTotDuSecondPointDEtape: attempted(PARTIAL.plusTotDuSecondPointDEtape, (dossier: Dossier, kept: Kept) =>
    orNull(keptPlusTotDuSecondPointDEtape(dossier, kept), writeDay),
  ),
  echeanceDuSecondPointDEtape: attempted(PARTIAL.echeanceDuSecondPointDEtape, (dossier: Dossier, kept: Kept) =>
    orNull(keptEcheanceDuSecondPointDEtape(dossier, kept), writeDay),
  ),
  etatDuSecondPointDEtape: attempted(PARTIAL.etatDuSecondPointDEtape, (dossier: Dossier, kept: Kept) =>
    keptEtatDuSecondPointDEtape(dossier, kept),
  ),
  secondPointExigible: attempted(PARTIAL.secondPointExigible, (dossier: Dossier, kept: Kept) =>
    keptSecondPointExigible(dossier, kept),
  ),
  pointsSupplementairesExigibles: (session) =>
    PARTIAL.pointsSupplementairesExigibles.isKnown(session.gives)
      ? determined(pointsSupplementairesExigibles(session.dossier))
      : session.open(PARTIAL.pointsSupplementairesExigibles),
  periodeDeLAnnee: perElement(PARTIAL.periodeDeLAnnee, (dossier: Dossier, kept: Kept, anneeDuPlan: AnneeDuPlan) =>
    writePeriod(keptPeriodeDeLAnnee(dossier, kept, anneeDuPlan)),
  ),
  arretDansLAnnee: perElement(PARTIAL.arretDansLAnnee, (dossier: Dossier, kept: Kept, anneeDuPlan: AnneeDuPlan) =>
    keptArretDansLAnnee(dossier, kept, anneeDuPlan),
  ),
  consequence: perElement(PARTIAL.consequence, (dossier: Dossier, kept: Kept, evenement: Evenement) =>
    keptConsequence(dossier, kept, evenement),
  ),
  imputable: perElement(PARTIAL.imputable, (dossier: Dossier, kept: Kept, evenement: Evenement) =>
    keptImputable(dossier, kept, evenement),
  ),
  forfaitDeLAnneePerdu: attempted(PARTIAL.forfaitDeLAnneePerdu, (dossier: Dossier, kept: Kept) =>
    keptForfaitDeLAnneePerdu(dossier, kept),
  ),
  prestationsDiversifiees: (session) =>
    PARTIAL.prestationsDiversifiees.isKnown(session.gives)
      ? determined(keptPrestationsDiversifiees(session.dossier, session.kept))
      : session.open(PARTIAL.prestationsDiversifiees),
  eligibleAuForfaitCoordination: (session) =>
    PARTIAL.eligibleAuForfaitCoordination.isKnown(session.gives)
      ? determined(keptEligibleAuForfaitCoordination(session.dossier, session.kept))
      : session.open(PARTIAL.eligibleAuForfaitCoordination),
  candidats: (session) =>
    PARTIAL.candidats.isKnown(session.gives)
      ? determined(keptCandidats(session.dossier, session.kept).map(writePrestataire))
      : session.open(PARTIAL.candidats),
  designationDuCoordinateur: attempted(PARTIAL.designationDuCoordinateur, (dossier: Dossier, kept: Kept) =>
    keptDesignationDuCoordinateur(dossier, kept),
  ),
  coordinationAssuree: attempted(PARTIAL.coordinationAssuree, (dossier: Dossier, kept: Kept) =>
    keptCoordinationAssuree(dossier, kept),
  ),
  anneeDue: perElement(PARTIAL.anneeDue, (dossier: Dossier, kept: Kept, anneeDuPlan: AnneeDuPlan) =>
    keptAnneeDue(dossier, kept, anneeDuPlan),
  ),
  jourDePaiementDeLAnnee: perElement(
    PARTIAL.jourDePaiementDeLAnnee,
    (dossier: Dossier, kept: Kept, anneeDuPlan: AnneeDuPlan) =>
      writeDay(keptJourDePaiementDeLAnnee(dossier, kept, anneeDuPlan)),
  ),
  jourDuDernierPaiement: attempted(PARTIAL.jourDuDernierPaiement, (dossier: Dossier, kept: Kept) =>
    writeDay(keptJourDuDernierPaiement(dossier, kept)),
  ),
  jourLimiteDesPiecesDeLaVisite: attempted(PARTIAL.jourLimiteDesPiecesDeLaVisite, (dossier: Dossier, kept: Kept) =>
    writeDay(keptJourLimiteDesPiecesDeLaVisite(dossier, kept)),
  ),
  jourLimiteDeLaPieceDuPremierPoint: attempted(
    PARTIAL.jourLimiteDeLaPieceDuPremierPoint,
    (dossier: Dossier, kept: Kept) => writeDay(keptJourLimiteDeLaPieceDuPremierPoint(dossier, kept)),
  ),
  jourLimiteDeLaPieceDuSecondPoint: attempted(
    PARTIAL.jourLimiteDeLaPieceDuSecondPoint,
    (dossier: Dossier, kept: Kept) => writeDay(keptJourLimiteDeLaPieceDuSecondPoint(dossier, kept)),
  ),
  jourLimiteDesPiecesDesPointsSupplementaires: attempted(
    PARTIAL.jourLimiteDesPiecesDesPointsSupplementaires,
    (dossier: Dossier, kept: Kept) => writeDay(keptJourLimiteDesPiecesDesPointsSupplementaires(dossier, kept)),
  ),
  verdictDePiecesDuForfaitCoordination: attempted(
    PARTIAL.verdictDePiecesDuForfaitCoordination,
    (dossier: Dossier, kept: Kept) => verdictDePiecesDuForfaitCoordination(dossier, kept),
  ),
  manquantsDePiecesDuForfaitCoordination: attempted(
    PARTIAL.manquantsDePiecesDuForfaitCoordination,
    (dossier: Dossier, kept: Kept) =>
      keptManquantsDePiecesDuForfaitCoordination(dossier, kept).map(writePieceManquanteDePiecesDuForfaitCoordination),
  ),
  verdictDePreparationDeLaVisite: (session) =>
    PARTIAL.verdictDePreparationDeLaVisite.isKnown(session.gives)
      ? determined(verdictDePreparationDeLaVisite(session.dossier))
      : session.open(PARTIAL.verdictDePreparationDeLaVisite),
  debutDuDelaiDeVisite: attempted(PARTIAL.debutDuDelaiDeVisite, (dossier: Dossier) =>
    writeDay(debutDuDelaiDeVisite(dossier)),
  ),
  limiteDUnePremiereDemande: attempted(PARTIAL.limiteDUnePremiereDemande, (dossier: Dossier, kept: Kept) =>
    writeDay(keptLimiteDUnePremiereDemande(dossier, kept)),
  ),
  limiteDUnReexamen: attempted(PARTIAL.limiteDUnReexamen, (dossier: Dossier) => writeDay(limiteDUnReexamen(dossier))),
  notificationTardive: attempted(PARTIAL.notificationTardive, (dossier: Dossier) => notificationTardive(dossier)),
  echeanceDeVisiteInitiale: attempted(PARTIAL.echeanceDeVisiteInitiale, (dossier: Dossier, kept: Kept) =>
    writeDay(keptEcheanceDeVisiteInitiale(dossier, kept)),
  ),
  manquantsDePreparationDeLaVisite: attempted(
    PARTIAL.manquantsDePreparationDeLaVisite,
    (dossier: Dossier, kept: Kept) =>
      manquantsDePreparationDeLaVisite(dossier, kept).map(writePieceManquanteDePreparationDeLaVisite),
  ),
  verdictDePriseDeRendezVous: (session) =>
    PARTIAL.verdictDePriseDeRendezVous.isKnown(session.gives)
      ? determined(verdictDePriseDeRendezVous(session.dossier))
      : session.open(PARTIAL.verdictDePriseDeRendezVous),
  manquantsDePriseDeRendezVous: attempted(PARTIAL.manquantsDePriseDeRendezVous, (dossier: Dossier, kept: Kept) =>
    manquantsDePriseDeRendezVous(dossier, kept).map(writePieceManquanteDePriseDeRendezVous),
  ),
  verdictDeDeroulementDeLaVisite: (session) =>
    PARTIAL.verdictDeDeroulementDeLaVisite.isKnown(session.gives)
      ? determined(verdictDeDeroulementDeLaVisite(session.dossier))
      : session.open(PARTIAL.verdictDeDeroulementDeLaVisite),
  manquantsDeDeroulementDeLaVisite: attempted(
    PARTIAL.manquantsDeDeroulementDeLaVisite,
    (dossier: Dossier, kept: Kept) =>
      manquantsDeDeroulementDeLaVisite(dossier, kept).map(writePieceManquanteDeDeroulementDeLaVisite),
  ),
  verdictDeContratsDePrestation: (session) =>
    PARTIAL.verdictDeContratsDePrestation.isKnown(session.gives)
      ? determined(verdictDeContratsDePrestation(session.dossier))
      : session.open(PARTIAL.verdictDeContratsDePrestation),
  manquantsDeContratsDePrestation: (session) =>
    PARTIAL.manquantsDeContratsDePrestation.isKnown(session.gives)
      ? determined(manquantsDeContratsDePrestation(session.dossier).map(writePieceManquanteDeContratsDePrestation))
      : session.open(PARTIAL.manquantsDeContratsDePrestation),
  repartitionComplete: attempted(PARTIAL.repartitionComplete, (dossier: Dossier) => repartitionComplete(dossier)),
  verdictDeMiseEnOeuvreDuPlan: attempted(PARTIAL.verdictDeMiseEnOeuvreDuPlan, (dossier: Dossier, kept: Kept) =>
    keptVerdictDeMiseEnOeuvreDuPlan(dossier, kept),
  ),
  manquantsDeMiseEnOeuvreDuPlan: attempted(PARTIAL.manquantsDeMiseEnOeuvreDuPlan, (dossier: Dossier, kept: Kept) =>
    manquantsDeMiseEnOeuvreDuPlan(dossier, kept).map(writePieceManquanteDeMiseEnOeuvreDuPlan),
  ),
  verdictDeRoleDePrevention: (session) =>
    PARTIAL.verdictDeRoleDePrevention.isKnown(session.gives)
      ? determined(verdictDeRoleDePrevention(session.dossier))
      : session.open(PARTIAL.verdictDeRoleDePrevention),
  manquantsDeRoleDePrevention: (session) =>
    PARTIAL.manquantsDeRoleDePrevention.isKnown(session.gives)
      ? determined(manquantsDeRoleDePrevention(session.dossier).map(writePieceManquanteDeRoleDePrevention))
      : session.open(PARTIAL.manquantsDeRoleDePrevention),
  auteurDeLaSaisie: perElement(PARTIAL.auteurDeLaSaisie, (dossier: Dossier, _kept: Kept, evenement: Evenement) =>
    auteurDeLaSaisie(dossier, evenement),
  ),
  avantToutArret: perElement(PARTIAL.avantToutArret, (dossier: Dossier, kept: Kept, fait: Evenement) =>
    keptAvantToutArret(dossier, kept, fait),
  ),
  verdictDeSignalement: perElement(PARTIAL.verdictDeSignalement, (dossier: Dossier, kept: Kept, evenement: Evenement) =>
    keptVerdictDeSignalement(dossier, kept, evenement),
  ),
  manquantsDeSignalement: perElement(
    PARTIAL.manquantsDeSignalement,
    (dossier: Dossier, kept: Kept, evenement: Evenement) =>
      manquantsDeSignalement(dossier, kept, evenement).map(writePieceManquanteDeSignalement),
  ),
  verdictDeCapacitesDuPartenaire: (session) =>
    PARTIAL.verdictDeCapacitesDuPartenaire.isKnown(session.gives)
      ? determined(verdictDeCapacitesDuPartenaire(session.dossier))
      : session.open(PARTIAL.verdictDeCapacitesDuPartenaire),
  manquantsDeCapacitesDuPartenaire: (session) =>
    PARTIAL.manquantsDeCapacitesDuPartenaire.isKnown(session.gives)
      ? determined(manquantsDeCapacitesDuPartenaire(session.dossier).map(writePieceManquanteDeCapacitesDuPartenaire))
      : session.open(PARTIAL.manquantsDeCapacitesDuPartenaire),
  verdictDeRapportAnnuel: (session) =>
    PARTIAL.verdictDeRapportAnnuel.isKnown(session.gives)
      ? determined(verdictDeRapportAnnuel(session.dossier))
      : session.open(PARTIAL.verdictDeRapportAnnuel),
  manquantsDeRapportAnnuel: (session) =>
    PARTIAL.manquantsDeRapportAnnuel.isKnown(session.gives)
      ? determined(manquantsDeRapportAnnuel(session.dossier).map(writePieceManquanteDeRapportAnnuel))
      : session.open(PARTIAL.manquantsDeRapportAnnuel),
  verdictDeMaitriseDesRisques: attempted(PARTIAL.verdictDeMaitriseDesRisques, (dossier: Dossier, kept: Kept) =>
    keptVerdictDeMaitriseDesRisques(dossier, kept),
  ),
  manquantsDeMaitriseDesRisques: attempted(PARTIAL.manquantsDeMaitriseDesRisques, (dossier: Dossier, kept: Kept) =>
    manquantsDeMaitriseDesRisques(dossier, kept).map(writePieceManquanteDeMaitriseDesRisques),
  ),
  actionCorrectriceDecidee: attempted(PARTIAL.actionCorrectriceDecidee, (dossier: Dossier, kept: Kept) =>
    actionCorrectriceDecidee(dossier, kept),
  ),
  plusTotDeVisiteInitiale: (session) =>
    PARTIAL.plusTotDeVisiteInitiale.isKnown(session.gives)
      ? determined(writeDay(plusTotDeVisiteInitiale(session.dossier)))
      : session.open(PARTIAL.plusTotDeVisiteInitiale),
  etatDeVisiteInitiale: attempted(PARTIAL.etatDeVisiteInitiale, (dossier: Dossier, kept: Kept) =>
    keptEtatDeVisiteInitiale(dossier, kept),
  ),
  verdictDeMissionsDeCoordination: attempted(PARTIAL.verdictDeMissionsDeCoordination, (dossier: Dossier, kept: Kept) =>
    verdictDeMissionsDeCoordination(dossier, kept),
  ),
  manquantsDeMissionsDeCoordination: attempted(
    PARTIAL.manquantsDeMissionsDeCoordination,
    (dossier: Dossier, kept: Kept) =>
      manquantsDeMissionsDeCoordination(dossier, kept).map(writePieceManquanteDeMissionsDeCoordination),
  ),
  visiteFaiteATemps: attempted(PARTIAL.visiteFaiteATemps, (dossier: Dossier, kept: Kept) =>
    visiteFaiteATemps(dossier, kept),
  ),
  canalAdmisPourLaVisiteInitiale: perElement(
    PARTIAL.canalAdmisPourLaVisiteInitiale,
    (_dossier: Dossier, _kept: Kept, canal: Canal) => canalAdmisPourLaVisiteInitiale(canal),
  ),
  canalAdmisPourUnPointDEtape: perElement(
    PARTIAL.canalAdmisPourUnPointDEtape,
    (_dossier: Dossier, _kept: Kept, canal: Canal) => canalAdmisPourUnPointDEtape(canal),
  ),
  familleDeLEvenement: perElement(PARTIAL.familleDeLEvenement, (_dossier: Dossier, _kept: Kept, evenement: Evenement) =>
    familleDeLEvenement(evenement),
  ),
  situation: perElement(PARTIAL.situation, (dossier: Dossier, kept: Kept, evenement: Evenement) =>
    situation(dossier, kept, evenement),
  ),
  evolutionsPendantLePlan: attempted(PARTIAL.evolutionsPendantLePlan, (dossier: Dossier, kept: Kept) =>
    keptEvolutionsPendantLePlan(dossier, kept).map(writeEvenement),
  ),
  pointsSupplementairesAttendus: attempted(PARTIAL.pointsSupplementairesAttendus, (dossier: Dossier, kept: Kept) =>
    keptPointsSupplementairesAttendus(dossier, kept),
  ),
  pointsDEtapeAttendus: attempted(PARTIAL.pointsDEtapeAttendus, (dossier: Dossier, kept: Kept) =>
    pointsDEtapeAttendus(dossier, kept),
  ),
  suiteProposee: perElement(PARTIAL.suiteProposee, (_dossier: Dossier, _kept: Kept, evenement: Evenement) =>
    suiteProposee(evenement),
  ),
  nouvelleEvaluation: perElement(PARTIAL.nouvelleEvaluation, (_dossier: Dossier, _kept: Kept, evenement: Evenement) =>
    nouvelleEvaluation(evenement),
  ),
  tarifDeLHeure: perElement(PARTIAL.tarifDeLHeure, (dossier: Dossier, kept: Kept, intervention: Intervention) =>
    formatDecimal(keptTarifDeLHeure(dossier, kept, intervention), 2),
  ),
  baseDeRemuneration: perElement(
    PARTIAL.baseDeRemuneration,
    (dossier: Dossier, kept: Kept, intervention: Intervention) =>
      formatDecimal(baseDeRemuneration(dossier, kept, intervention), 2),
  ),
  payeALaStructure: attempted(PARTIAL.payeALaStructure, (dossier: Dossier) =>
    formatDecimal(payeALaStructure(dossier), 2),
  ),
  payeAuBeneficiaire: attempted(PARTIAL.payeAuBeneficiaire, (dossier: Dossier) =>
    formatDecimal(payeAuBeneficiaire(dossier), 2),
  ),
  periodeDeLaMission: attempted(PARTIAL.periodeDeLaMission, (dossier: Dossier, kept: Kept) =>
    writePeriod(periodeDeLaMission(dossier, kept)),
  ),
  jourQuiFixeLeMontant: perElement(
    PARTIAL.jourQuiFixeLeMontant,
    (dossier: Dossier, kept: Kept, anneeDuPlan: AnneeDuPlan) =>
      writeDay(keptJourQuiFixeLeMontant(dossier, kept, anneeDuPlan)),
  ),
  montantAnnuelDuForfait: perElement(
    PARTIAL.montantAnnuelDuForfait,
    (dossier: Dossier, kept: Kept, anneeDuPlan: AnneeDuPlan) =>
      formatDecimal(keptMontantAnnuelDuForfait(dossier, kept, anneeDuPlan), 2),
  ),
  forfaitDeLAnnee: perElement(PARTIAL.forfaitDeLAnnee, (dossier: Dossier, kept: Kept, anneeDuPlan: AnneeDuPlan) =>
    formatDecimal(keptForfaitDeLAnnee(dossier, kept, anneeDuPlan), 2),
  ),
  jourDuReglement: perElement(PARTIAL.jourDuReglement, (dossier: Dossier, kept: Kept, anneeDuPlan: AnneeDuPlan) =>
    orNull(jourDuReglement(dossier, kept, anneeDuPlan), writeDay),
  ),
  mandat: perElement(PARTIAL.mandat, (dossier: Dossier, kept: Kept, mission: PriseDeMission) =>
    writePeriod(keptMandat(dossier, kept, mission)),
  ),
  enPosteDansLAnnee: perElement(
    PARTIAL.enPosteDansLAnnee,
    (dossier: Dossier, kept: Kept, mission: PriseDeMission, anneeDuPlan: AnneeDuPlan) =>
      keptEnPosteDansLAnnee(dossier, kept, mission, anneeDuPlan),
  ),
  coordinateursDeLAnnee: perElement(
    PARTIAL.coordinateursDeLAnnee,
    (dossier: Dossier, kept: Kept, anneeDuPlan: AnneeDuPlan) => keptCoordinateursDeLAnnee(dossier, kept, anneeDuPlan),
  ),
  prorataApplique: perElement(PARTIAL.prorataApplique, (dossier: Dossier, kept: Kept, anneeDuPlan: AnneeDuPlan) =>
    keptProrataApplique(dossier, kept, anneeDuPlan),
  ),
  dernierJourCompte: perElement(PARTIAL.dernierJourCompte, (dossier: Dossier, kept: Kept, anneeDuPlan: AnneeDuPlan) =>
    writeDay(keptDernierJourCompte(dossier, kept, anneeDuPlan)),
  ),
  partAuxJours: perElement(
    PARTIAL.partAuxJours,
    (dossier: Dossier, kept: Kept, mission: PriseDeMission, anneeDuPlan: AnneeDuPlan) =>
      formatDecimal(keptPartAuxJours(dossier, kept, mission, anneeDuPlan), 2),
  ),
  pointsFaits: perElement(PARTIAL.pointsFaits, (dossier: Dossier, kept: Kept, priseDeMission: PriseDeMission) =>
    keptPointsFaits(dossier, kept, priseDeMission),
  ),
  actesFaits: perElement(PARTIAL.actesFaits, (dossier: Dossier, kept: Kept, priseDeMission: PriseDeMission) =>
    keptActesFaits(dossier, kept, priseDeMission),
  ),
  pointHorsDeLaPremiereAnnee: attempted(PARTIAL.pointHorsDeLaPremiereAnnee, (dossier: Dossier, kept: Kept) =>
    keptPointHorsDeLaPremiereAnnee(dossier, kept),
  ),
  partAuxPoints: perElement(
    PARTIAL.partAuxPoints,
    (dossier: Dossier, kept: Kept, priseDeMission: PriseDeMission, anneeDuPlan: AnneeDuPlan) =>
      formatDecimal(keptPartAuxPoints(dossier, kept, priseDeMission, anneeDuPlan), 2),
  ),
  partAuxActes: perElement(
    PARTIAL.partAuxActes,
    (dossier: Dossier, kept: Kept, priseDeMission: PriseDeMission, anneeDuPlan: AnneeDuPlan) =>
      formatDecimal(keptPartAuxActes(dossier, kept, priseDeMission, anneeDuPlan), 2),
  ),
  anneesAuProrata: perElement(PARTIAL.anneesAuProrata, (dossier: Dossier, kept: Kept, priseDeMission: PriseDeMission) =>
    keptAnneesAuProrata(dossier, kept, priseDeMission),
  ),
  partArretee: perElement(
    PARTIAL.partArretee,
    (dossier: Dossier, kept: Kept, mission: PriseDeMission, anneeDuPlan: AnneeDuPlan) =>
      formatDecimal(keptPartArretee(dossier, kept, mission, anneeDuPlan), 2),
  ),
  partRestante: perElement(
    PARTIAL.partRestante,
    (dossier: Dossier, kept: Kept, celleCi: PriseDeMission, anneeDuPlan: AnneeDuPlan) =>
      formatDecimal(keptPartRestante(dossier, kept, celleCi, anneeDuPlan), 2),
  ),
  partAMesurer: perElement(PARTIAL.partAMesurer, (dossier: Dossier, kept: Kept, anneeDuPlan: AnneeDuPlan) =>
    keptPartAMesurer(dossier, kept, anneeDuPlan),
  ),
  partDue: perElement(
    PARTIAL.partDue,
    (dossier: Dossier, kept: Kept, mission: PriseDeMission, anneeDuPlan: AnneeDuPlan) =>
      formatDecimal(keptPartDue(dossier, kept, mission, anneeDuPlan), 2),
  ),
  duPourLAnnee: perElement(PARTIAL.duPourLAnnee, (dossier: Dossier, kept: Kept, anneeDuPlan: AnneeDuPlan) =>
    formatDecimal(keptDuPourLAnnee(dossier, kept, anneeDuPlan), 2),
  ),
  duAuCoordinateur: perElement(
    PARTIAL.duAuCoordinateur,
    (dossier: Dossier, kept: Kept, priseDeMission: PriseDeMission) =>
      formatDecimal(duAuCoordinateur(dossier, kept, priseDeMission), 2),
  ),
  reglementAutomatique: perElement(
    PARTIAL.reglementAutomatique,
    (dossier: Dossier, kept: Kept, anneeDuPlan: AnneeDuPlan) => keptReglementAutomatique(dossier, kept, anneeDuPlan),
  ),
  dejaPayeEtRecupere: perElement(PARTIAL.dejaPayeEtRecupere, (dossier: Dossier, kept: Kept, anneeDuPlan: AnneeDuPlan) =>
    formatDecimal(dejaPayeEtRecupere(dossier, kept, anneeDuPlan), 2),
  ),
  resteAuBeneficiaire: perElement(
    PARTIAL.resteAuBeneficiaire,
    (dossier: Dossier, kept: Kept, anneeDuPlan: AnneeDuPlan) =>
      formatDecimal(resteAuBeneficiaire(dossier, kept, anneeDuPlan), 2),
  ),
  candidatsPourLesHeures: (session) =>
    PARTIAL.candidatsPourLesHeures.isKnown(session.gives)
      ? determined(keptCandidatsPourLesHeures(session.dossier, session.kept).map(writePrestataire))
      : session.open(PARTIAL.candidatsPourLesHeures),
  choixRecevable: (session) =>
    PARTIAL.choixRecevable.isKnown(session.gives)
      ? determined(keptChoixRecevable(session.dossier, session.kept))
      : session.open(PARTIAL.choixRecevable),
  choixSuivi: (session) =>
    PARTIAL.choixSuivi.isKnown(session.gives)
      ? determined(choixSuivi(session.dossier, session.kept))
      : session.open(PARTIAL.choixSuivi),
  coordinateur: attempted(PARTIAL.coordinateur, (dossier: Dossier, kept: Kept) =>
    coordinateur(dossier, kept, choixSuivi(dossier, kept)),
  ),
  responsableDeLEtape: perElement(
    PARTIAL.responsableDeLEtape,
    (_dossier: Dossier, _kept: Kept, etapeDuDossier: EtapeDuDossier) => responsableDeLEtape(etapeDuDossier),
  ),
  rangDeLEtape: perElement(PARTIAL.rangDeLEtape, (_dossier: Dossier, _kept: Kept, etapeDuDossier: EtapeDuDossier) =>
    rangDeLEtape(etapeDuDossier),
  ),
};
