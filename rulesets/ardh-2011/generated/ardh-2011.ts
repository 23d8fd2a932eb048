/**
 * ARDH : aide au retour à domicile après hospitalisation, version 2026-11.
 * circulaire is « Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire ».
 * Made by Attendu from aide.attendu, cas-aide.attendu, cas-demande.attendu, cas-suites.attendu, regles.attendu,
 * suites.attendu, vocabulaire.attendu; of « Valeurs communes de l'action sociale des caisses de retraite »:
 * cas-valeurs.attendu, regles.attendu, ressources.attendu, tarifs.attendu. Do not edit: change the rules and build
 * again. Beside it: ardh-2011.types.ts, the JSON edge, the data, and the same rules for dossiers that are not
 * complete.
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
  compareScaled,
  countBits,
  determined,
  firstOfMonth,
  formatDecimal,
  holdGiven,
  intersection,
  lastDay,
  multiply,
  orNull,
  outcomesOf,
  perElement,
  period,
  raise,
  refuseChoices,
  requireResult,
  roundScaled,
  subtract,
  sum,
  unanswered,
  unfilled,
  writeDay,
  writePeriod,
} from 'attendu/runtime';
import type {
  Computed,
  Decision,
  Decoded,
  Dossier,
  EffetDeLHospitalisation,
  EtatDuDelai,
  Evaluation,
  Input,
  LigneDeLaGrille,
  NatureDuPlan,
  NouvelleHospitalisation,
  OptionPourLePap,
  Options,
  Orientation,
  PieceManquanteDeBilanDeLExperimentation,
  PieceManquanteDeDossierDeDemande,
  PieceManquanteDeEtapeDeLHospitalisation,
  PieceManquanteDeEtapeDeLaFin,
  PieceManquanteDeEtapeDuRetour,
  PieceManquanteDeJustificationDuRevenu,
  PieceManquanteDePriseDeRendezVousDeLEvaluation,
  Preconisation,
  Results,
  SuiteDuDossier,
  Values,
  Verdict,
} from './ardh-2011.types.js';
import {
  AIDE_LEGALE,
  INPUTS,
  OPTION_POUR_LE_PAP,
  holdsChoices,
  readDossier,
  writePieceManquanteDeBilanDeLExperimentation,
  writePieceManquanteDeDossierDeDemande,
  writePieceManquanteDeEtapeDeLHospitalisation,
  writePieceManquanteDeEtapeDeLaFin,
  writePieceManquanteDeEtapeDuRetour,
  writePieceManquanteDeJustificationDuRevenu,
  writePieceManquanteDePriseDeRendezVousDeLEvaluation,
} from './ardh-2011.edge.js';
import { type Gives, PARTIAL, RULES, isWholeDossier } from './ardh-2011.partial.js';
export type * from './ardh-2011.types.js';
export * from './ardh-2011.data.js';

/** Which rules these are. The hash is that of their text. */
export const ruleset = {
  title: 'ARDH : aide au retour à domicile après hospitalisation',
  version: '2026-11',
  language: 1,
  hash: 'sha256:b8518b5ac42d95b5c278a1f467b0a640600db5d46f85c45b246a480c3ffb9725',
} as const;

// ------------------------------------------------------------------------ The rules

/** Days are counted from 1970-01-01. */
const DAY_2008_06_18 = 14048;
const DAY_2011_02_03 = 15008;
const DAY_2024_01_01 = 19723;

// ------------------------ « Valeurs communes de l'action sociale des caisses de retraite » regles.attendu

/**
 * paramètre premier GIR des caisses de retraite — « Valeurs communes de l'action sociale des caisses de retraite »
 * regles.attendu:19
 * sans source : limite commune aux textes, citée par chaque règlement dans sa règle
 */
const PREMIER_GIR_DES_CAISSES_DE_RETRAITE: number = 5;

// ------------------------ aide.attendu

/** paramètre durée maximale (mois) — aide.attendu:7 */
function dureeMaximale(dossier: Dossier): number {
  // relevé : maillage77.sante-idf.fr, la Cnav fait évoluer les aides : l'ADH remplace l'ARDH, fiabilité B
  if (dossier.dateDeLaDemande >= DAY_2024_01_01) return unanswered();
  // « L'ARDH est accordée par les caisses régionales pour une durée maximale de trois mois effectifs »
  // (circulaire)
  if (dossier.dateDeLaDemande >= DAY_2011_02_03) return 3;
  // sans source : la circulaire n° 2008/31 du 18 juin 2008 n'est pas au dossier
  if (dossier.dateDeLaDemande >= DAY_2008_06_18) return unanswered();
  return raise('hole', 'no version', 'durée maximale');
}

/** paramètre durée de l'ouverture (mois) — aide.attendu:16 */
function dureeDeLOuverture(dossier: Dossier): number {
  // relevé : maillage77.sante-idf.fr, la Cnav fait évoluer les aides : l'ADH remplace l'ARDH, fiabilité B
  if (dossier.dateDeLaDemande >= DAY_2024_01_01) return unanswered();
  // « les Caisses devront saisir une ouverture pour quatre mois calendaires » (circulaire)
  if (dossier.dateDeLaDemande >= DAY_2011_02_03) return 4;
  // sans source : la circulaire n° 2008/31 du 18 juin 2008 n'est pas au dossier
  if (dossier.dateDeLaDemande >= DAY_2008_06_18) return unanswered();
  return raise('hole', 'no version', "durée de l'ouverture");
}

/** règle jour de la réinstallation — aide.attendu:33 */
function jourDeLaReinstallation(dossier: Dossier): Day {
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
 * règle premier jour du droit — aide.attendu:41
 * « à compter du premier jour du mois où a lieu la réinstallation de son bénéficiaire au domicile » (circulaire)
 */
function premierJourDuDroit(dossier: Dossier, kept: Kept): Day {
  return firstOfMonth(keptJourDeLaReinstallation(dossier, kept));
}

/** règle fin des trois mois pleins — aide.attendu:63 */
function finDesTroisMoisPleins(dossier: Dossier, kept: Kept): Day {
  // sans source : lecture « dernier jour compris » de la question « jour absent du mois »
  const jourDeLaReinstallation = keptJourDeLaReinstallation(dossier, kept);
  const dureeMaximaleValue = dureeMaximale(dossier);
  const terme = addMonths(jourDeLaReinstallation, dureeMaximaleValue, 'fin des trois mois pleins');
  const jourManquant = addMonths(terme, 0 - dureeMaximaleValue, 'fin des trois mois pleins') !== jourDeLaReinstallation;
  if (jourManquant && dossier.jourAbsentDuMois === 'dernier jour compris') return terme;
  // « Afin d'assurer la prestation sur trois mois « pleins », les Caisses devront saisir une ouverture pour
  // quatre mois calendaires » (circulaire)
  return addDays(terme, -1, 'fin des trois mois pleins');
}

/** règle trois mois du droit — aide.attendu:71 */
function troisMoisDuDroit(dossier: Dossier, kept: Kept): Period {
  // « pour une durée maximale de trois mois effectifs, à compter du premier jour du mois où a lieu la
  // réinstallation de son bénéficiaire au domicile » (circulaire)
  // « Le plan d'aide mis en place pour l'ARDH est limité à 3 mois » (circulaire)
  if (dossier.troisMoisEffectifs === 'comptés du premier du mois') {
    const premierJourDuDroit = keptPremierJourDuDroit(dossier, kept);
    return period(
      premierJourDuDroit,
      addDays(addMonths(premierJourDuDroit, dureeMaximale(dossier), 'trois mois du droit'), -1, 'trois mois du droit'),
    );
  }
  // « Afin d'assurer la prestation sur trois mois « pleins », les Caisses devront saisir une ouverture pour
  // quatre mois calendaires » (circulaire)
  return period(keptPremierJourDuDroit(dossier, kept), keptFinDesTroisMoisPleins(dossier, kept));
}

/** règle ouverture dans l'outil — aide.attendu:87 */
function ouvertureDansLOutil(dossier: Dossier): Period {
  // « le droit devra être ouvert dans l'outil de gestion ANTARES au premier jour du mois civil au cours duquel
  // la demande aura été faite » (circulaire)
  // « les Caisses devront saisir une ouverture pour quatre mois calendaires » (circulaire)
  const transmissionValue = transmission(dossier);
  if (dossier.jourOuLaDemandeEstFaite === 'demande transmise') {
    const dureeDeLOuvertureValue = dureeDeLOuverture(dossier);
    return period(
      firstOfMonth(transmissionValue),
      addDays(
        addMonths(firstOfMonth(transmissionValue), dureeDeLOuvertureValue, "ouverture dans l'outil"),
        -1,
        "ouverture dans l'outil",
      ),
    );
  }
  // sans source : lecture « demande formulée » de la question « jour où la demande est faite »
  const dureeDeLOuvertureValue = dureeDeLOuverture(dossier);
  return period(
    firstOfMonth(dossier.dateDeFormulation),
    addDays(
      addMonths(firstOfMonth(dossier.dateDeFormulation), dureeDeLOuvertureValue, "ouverture dans l'outil"),
      -1,
      "ouverture dans l'outil",
    ),
  );
}

/**
 * règle suite de la nouvelle hospitalisation — aide.attendu:110
 * « Si le bénéficiaire de l'ARDH est à nouveau hospitalisé pendant cette période de trois mois, l'aide n'est pas
 * interrompue et le plan d'aide mis en place se poursuit lors du retour à domicile » (circulaire)
 */
function suiteDeLaNouvelleHospitalisation(
  dossier: Dossier,
  kept: Kept,
  nouvelleHospitalisation: NouvelleHospitalisation,
): EffetDeLHospitalisation {
  if (
    nouvelleHospitalisation.entree >= keptJourDeLaReinstallation(dossier, kept) &&
    nouvelleHospitalisation.entree <=
      lastDay(keptTroisMoisDuDroit(dossier, kept), 'suite de la nouvelle hospitalisation')
  )
    return 'poursuite au retour';
  // « à nouveau hospitalisé pendant cette période de trois mois » (circulaire)
  return 'hors de la période';
}

/** règle nouvelle évaluation — aide.attendu:117 */
function nouvelleEvaluation(dossier: Dossier, kept: Kept, nouvelleHospitalisation: NouvelleHospitalisation): boolean {
  // « Il n'y a pas de nouvelle évaluation » (circulaire)
  const suiteDeLaNouvelleHospitalisation = keptSuiteDeLaNouvelleHospitalisation(dossier, kept, nouvelleHospitalisation);
  if (suiteDeLaNouvelleHospitalisation === 'poursuite au retour') return false;
  // sans source : la circulaire ne parle que de la période de trois mois
  return unanswered();
}

/**
 * règle aide encore disponible (€, × 100) — aide.attendu:124
 * « dans la limite de l'aide initialement notifiée » (circulaire)
 */
function aideEncoreDisponible(dossier: Dossier): number {
  return Math.max(subtract(dossier.aideInitialementNotifiee, dossier.aideDejaUtilisee, 'aide encore disponible'), 0);
}

/**
 * règle jours d'hospitalisation (jour) — aide.attendu:128
 * sans source : mise en forme
 */
function joursDHospitalisation(dossier: Dossier, kept: Kept): number {
  return sum(
    dossier.nouvellesHospitalisations
      .filter(
        (nouvelleHospitalisation) =>
          keptSuiteDeLaNouvelleHospitalisation(dossier, kept, nouvelleHospitalisation) === 'poursuite au retour',
      )
      .map((nouvelleHospitalisation) => nouvelleHospitalisation.sortie - nouvelleHospitalisation.entree),
    "jours d'hospitalisation",
  );
}

/** règle dernier jour du droit — aide.attendu:140 */
function dernierJourDuDroit(dossier: Dossier, kept: Kept): Day {
  // sans source : lecture « les mois s'arrêtent » de la question « compte des trois mois »
  if (dossier.compteDesTroisMois === "les mois s'arrêtent") {
    const troisMoisDuDroit = keptTroisMoisDuDroit(dossier, kept);
    return addDays(
      lastDay(troisMoisDuDroit, 'dernier jour du droit'),
      keptJoursDHospitalisation(dossier, kept),
      'dernier jour du droit',
    );
  }
  // « L'ARDH est accordée par les caisses régionales pour une durée maximale de trois mois effectifs »
  // (circulaire)
  return lastDay(keptTroisMoisDuDroit(dossier, kept), 'dernier jour du droit');
}

/**
 * règle aide après le retour — aide.attendu:147
 * « L'ARDH est accordée par les caisses régionales pour une durée maximale de trois mois effectifs » (circulaire)
 */
function aideApresLeRetour(dossier: Dossier, kept: Kept): Period {
  return period(keptJourDeLaReinstallation(dossier, kept), keptDernierJourDuDroit(dossier, kept));
}

/** règle aide utilisable au retour (€, × 100) — aide.attendu:159 */
function aideUtilisableAuRetour(
  dossier: Dossier,
  kept: Kept,
  nouvelleHospitalisation: NouvelleHospitalisation,
): number {
  // « le plan d'aide mis en place se poursuit lors du retour à domicile, dans la limite de l'aide initialement
  // notifiée » (circulaire)
  const suiteDeLaNouvelleHospitalisation = keptSuiteDeLaNouvelleHospitalisation(dossier, kept, nouvelleHospitalisation);
  if (
    suiteDeLaNouvelleHospitalisation === 'poursuite au retour' &&
    nouvelleHospitalisation.sortie <= keptDernierJourDuDroit(dossier, kept)
  )
    return aideEncoreDisponible(dossier);
  // sans source : lecture « aide poursuivie » de la question « aide après les trois mois »
  if (
    suiteDeLaNouvelleHospitalisation === 'poursuite au retour' &&
    nouvelleHospitalisation.sortie > keptDernierJourDuDroit(dossier, kept) &&
    dossier.aideApresLesTroisMois === 'aide poursuivie'
  )
    return aideEncoreDisponible(dossier);
  // sans source : lecture « aide finie » de la question « aide après les trois mois »
  if (
    suiteDeLaNouvelleHospitalisation === 'poursuite au retour' &&
    nouvelleHospitalisation.sortie > keptDernierJourDuDroit(dossier, kept) &&
    dossier.aideApresLesTroisMois === 'aide finie'
  )
    return 0;
  // sans source : la circulaire ne dit pas si une seconde ARDH peut suivre la première
  if (suiteDeLaNouvelleHospitalisation === 'hors de la période') return unanswered();
  return raise('hole', 'no branch', 'aide utilisable au retour');
}

/**
 * règle ouverture suffisante — aide.attendu:171
 * « Afin d'assurer la prestation sur trois mois « pleins », les Caisses devront saisir une ouverture pour quatre mois
 * calendaires » (circulaire)
 */
function ouvertureSuffisante(dossier: Dossier, kept: Kept): boolean {
  return (
    keptDernierJourDuDroit(dossier, kept) <= lastDay(keptOuvertureDansLOutil(dossier, kept), 'ouverture suffisante')
  );
}

/**
 * règle Jours du droit que l'ouverture ne couvre pas — aide.attendu:175
 * sans source : la part du droit qui suit l'ouverture ; aucun jour si elle le couvre
 */
function droitHorsDeLOuverture(dossier: Dossier, kept: Kept): Period {
  const valeur = addDays(
    lastDay(keptOuvertureDansLOutil(dossier, kept), "droit hors de l'ouverture"),
    1,
    "droit hors de l'ouverture",
  );
  const dernierJourDuDroit = keptDernierJourDuDroit(dossier, kept);
  return intersection(
    period(valeur, dernierJourDuDroit),
    period(keptPremierJourDuDroit(dossier, kept), dernierJourDuDroit),
  );
}

/** règle dernier jour servi — aide.attendu:188 */
function dernierJourServi(dossier: Dossier, kept: Kept): Day {
  const ouvertureSuffisante = keptOuvertureSuffisante(dossier, kept);
  const cas1 = ouvertureSuffisante || dossier.droitAuDelaDeLOuverture === 'droit entier';
  const cas2 = !ouvertureSuffisante && dossier.droitAuDelaDeLOuverture === "droit limité à l'ouverture";
  const clauses = new Clauses<Day>('dernier jour servi', [cas1, cas2]);
  // « L'ARDH est accordée par les caisses régionales pour une durée maximale de trois mois effectifs »
  // (circulaire)
  if (cas1) clauses.give(keptDernierJourDuDroit(dossier, kept));
  // sans source : lecture « droit limité à l'ouverture » de la question « droit au-delà de l'ouverture »
  if (cas2) clauses.give(lastDay(keptOuvertureDansLOutil(dossier, kept), 'dernier jour servi'));
  return clauses.value('no branch');
}

/** règle coût estimé (€, × 100) — aide.attendu:220 */
function coutEstime(preconisation: Preconisation): number {
  // « Coût (facultatif) » (circulaire)
  if (preconisation.cout !== null) return preconisation.cout;
  // « Quantité pour la période Tarif unitaire (facultatif) » (circulaire)
  if (preconisation.tarif !== null)
    return roundScaled(
      multiply(preconisation.quantite, preconisation.tarif, 'coût estimé'),
      4,
      1,
      2,
      'nearest',
      'coût estimé',
    );
  // « Tarif unitaire (facultatif) Coût (facultatif) » (circulaire)
  return unanswered();
}

/** règle coût du plan (€, × 100) — aide.attendu:230 */
function coutDuPlan(dossier: Dossier, kept: Kept): number {
  // « la caisse Régionale adresse au demandeur un accord de principe sur la base du revenu déclaré et du plan
  // d'aide préconisé lors de l'hospitalisation » (circulaire)
  // « L'accord de principe est communiqué sur la base des ressources déclarées à partir du tableau estimatif
  // transmis par l'établissement de santé » (circulaire)
  if (!dossier.evaluationFaite)
    return sum(
      dossier.preconisations.map((preconisation) => keptCoutEstime(kept, preconisation)),
      'coût du plan',
    );
  // « Une notification définitive sera adressée dans un second temps, après l'évaluation à domicile qui
  // permettra de valider le plan d'aide définitif » (circulaire)
  // « La notification d'accord définitif est délivrée plus tard sur la base du dossier d'évaluation remis par
  // l'évaluateur au domicile » (circulaire)
  return dossier.coutDuPlanDefinitif;
}

/** règle décision de la caisse — aide.attendu:242 */
function decisionDeLaCaisse(dossier: Dossier, kept: Kept): Decision | null {
  // « Le demandeur dispose à ce stade d'un accord sur un taux de prise en charge » (circulaire)
  const orientationDeLaDemande = keptOrientationDeLaDemande(dossier, kept);
  if (orientationDeLaDemande === 'accord de principe' && !dossier.evaluationFaite) return 'accord de principe donné';
  // « Une notification définitive sera adressée dans un second temps, après l'évaluation à domicile qui
  // permettra de valider le plan d'aide définitif » (circulaire)
  // « Cette évaluation est indispensable » (circulaire)
  // « Vous recevrez alors un courrier de la caisse vous indiquant la nature et le montant des aides qui vous
  // seront attribuées » (circulaire)
  if (orientationDeLaDemande === 'accord de principe' && dossier.evaluationFaite) return 'notification définitive';
  // sans source : la demande est traitée autrement
  if (orientationDeLaDemande !== 'accord de principe') return null;
  return raise('hole', 'no branch', 'décision de la caisse');
}

/** règle ressources mensuelles déclarées (€, × 100) — aide.attendu:267 */
function ressourcesMensuellesDeclarees(dossier: Dossier): number {
  // « ressources mensuelles déclarées par le demandeur » (circulaire)
  if (dossier.ressourcesDuConjointDeclarees === null) return dossier.ressourcesPropresDeclarees;
  // « le montant mensuel de vos ressources (comprenant le cas échéant les revenus perçus par votre conjoint,
  // concubin ou partenaire PACS) » (circulaire)
  return add(
    dossier.ressourcesPropresDeclarees,
    dossier.ressourcesDuConjointDeclarees,
    'ressources mensuelles déclarées',
  );
}

/**
 * règle ressources retenues (€, × 100) — aide.attendu:273
 * « Le taux de prise en charge est basé de façon définitive pour l'ARDH sur ce revenu déclaré » (circulaire)
 * « est effectuée sur la base du revenu mensuel déclaré par le retraité ou ses proches à l'hôpital » (circulaire)
 * « Il N'y a pas lieu de revenir sur la question des ressources (les ressources prises en compte pendant ces trois
 * mois d'ARDH restant celles qui ont été déclarées lors de la demande) » (circulaire)
 * « Le montant de la participation financière de la caisse dépendra de vos ressources et le cas échéant de celles de
 * votre conjoint(e) » (circulaire)
 */
function ressourcesRetenues(dossier: Dossier): number {
  return ressourcesMensuellesDeclarees(dossier);
}

/** règle taux de prise en charge (%, × 100) — aide.attendu:281 */
function tauxDePriseEnCharge(dossier: Dossier): number {
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

/** règle taux aux ressources vérifiées (%, × 100) — aide.attendu:289 */
function tauxAuxRessourcesVerifiees(dossier: Dossier): number {
  // sans source : le barème est lu par la caisse
  if (dossier.tauxRecalcule !== null) return dossier.tauxRecalcule;
  // « Le barème applicable pour le calcul de l'aide est identique au barème en vigueur pour le PAP »
  // (circulaire)
  return unanswered();
}

/** paramètre plafond de l'ARDH (€, × 100) — aide.attendu:297 */
function plafondDeLArdh(dossier: Dossier): number {
  // relevé : maillage77.sante-idf.fr, la Cnav fait évoluer les aides : l'ADH remplace l'ARDH, fiabilité B
  if (dossier.dateDeLaDemande >= DAY_2024_01_01) return unanswered();
  // « un volume d'aides plafonné à 1800 euros pour une période maximale de trois mois » (circulaire)
  // « son montant est plafonné à 1800 € » (circulaire)
  if (dossier.dateDeLaDemande >= DAY_2011_02_03) return 180000;
  // sans source : la circulaire n° 2008/31 du 18 juin 2008 n'est pas au dossier
  if (dossier.dateDeLaDemande >= DAY_2008_06_18) return unanswered();
  return raise('hole', 'no version', "plafond de l'ARDH");
}

/** règle montant du plan retenu (€, × 100) — aide.attendu:319 */
function montantDuPlanRetenu(dossier: Dossier, kept: Kept): number {
  // « Le plan d'aide mis en place pour l'ARDH est limité à 3 mois et son montant est plafonné à 1800 € »
  // (circulaire)
  if (dossier.assietteDuPlafond === 'coût total')
    return Math.min(keptCoutDuPlan(dossier, kept), keptPlafondDuPlanSuivi(dossier, kept));
  // sans source : lecture « part de la caisse » de la question « assiette du plafond » : le plan n'est pas
  // plafonné, seule la part l'est
  return keptCoutDuPlan(dossier, kept);
}

/** plafond part de la caisse (€, × 100) — aide.attendu:326 */
function partDeLaCaisse(dossier: Dossier, kept: Kept): number {
  // « Le plan d'aide mis en place pour l'ARDH est limité à 3 mois et son montant est plafonné à 1800 € »
  // (circulaire)
  if (dossier.assietteDuPlafond === 'coût total') {
    const valeur = keptMontantDuPlanRetenu(dossier, kept);
    const tauxDePriseEnChargeValue = tauxDePriseEnCharge(dossier);
    return roundScaled(
      multiply(valeur, tauxDePriseEnChargeValue, 'part de la caisse'),
      6,
      1,
      2,
      'nearest',
      'part de la caisse',
    );
  }
  // sans source : lecture « part de la caisse » de la question « assiette du plafond »
  const valeur = keptCoutDuPlan(dossier, kept);
  const tauxDePriseEnChargeValue = tauxDePriseEnCharge(dossier);
  return roundScaled(
    Math.min(
      multiply(valeur, tauxDePriseEnChargeValue, 'part de la caisse'),
      multiply(keptPlafondDuPlanSuivi(dossier, kept), 10000, 'part de la caisse'),
    ),
    6,
    1,
    2,
    'nearest',
    'part de la caisse',
  );
}

/** règle plan dans le plafond — aide.attendu:332 */
function planDansLePlafond(dossier: Dossier, kept: Kept): boolean {
  // « Le plan d'aide mis en place pour l'ARDH est limité à 3 mois et son montant est plafonné à 1800 € »
  // (circulaire)
  if (dossier.assietteDuPlafond === 'coût total') {
    const coutDuPlan = keptCoutDuPlan(dossier, kept);
    const plafondDuPlanSuivi = keptPlafondDuPlanSuivi(dossier, kept);
    return coutDuPlan <= plafondDuPlanSuivi;
  }
  // sans source : lecture « part de la caisse » de la question « assiette du plafond »
  const coutDuPlan = keptCoutDuPlan(dossier, kept);
  const valeur = multiply(coutDuPlan, tauxDePriseEnCharge(dossier), 'plan dans le plafond');
  const plafondDuPlanSuivi = keptPlafondDuPlanSuivi(dossier, kept);
  return compareScaled(valeur, 6, plafondDuPlanSuivi, 2) <= 0;
}

/**
 * règle reste à la charge du retraité (€, × 100) — aide.attendu:338
 * « L'ARDH est une aide de courte durée destinée a prendre en charge une partie du » (circulaire)
 */
function resteALaChargeDuRetraite(dossier: Dossier, kept: Kept): number {
  return subtract(keptCoutDuPlan(dossier, kept), keptPartDeLaCaisse(dossier, kept), 'reste à la charge du retraité');
}

/** règle somme à rendre (€, × 100) — aide.attendu:352 */
function sommeARendre(dossier: Dossier, kept: Kept): number {
  // sans source : rien n'a été vérifié
  if (dossier.ressourcesVerifiees === null) return 0;
  // « Le taux de prise en charge est basé de façon définitive pour l'ARDH sur ce revenu déclaré » (circulaire)
  if (dossier.tauxApresControle === 'taux définitif') return 0;
  // « à régler à la Caisse les sommes éventuellement versées à tort » (circulaire)
  if (dossier.assietteDuPlafond === 'coût total') {
    const valeur = multiply(dossier.partDejaVersee, 10000, 'somme à rendre');
    const coutDuPlan = keptCoutDuPlan(dossier, kept);
    const plafondDuPlanSuivi = keptPlafondDuPlanSuivi(dossier, kept);
    const valeur2 = Math.min(coutDuPlan, plafondDuPlanSuivi);
    const tauxAuxRessourcesVerifieesValue = tauxAuxRessourcesVerifiees(dossier);
    return roundScaled(
      Math.max(
        subtract(valeur, multiply(valeur2, tauxAuxRessourcesVerifieesValue, 'somme à rendre'), 'somme à rendre'),
        0,
      ),
      6,
      1,
      2,
      'nearest',
      'somme à rendre',
    );
  }
  // sans source : lecture « part de la caisse » de la question « assiette du plafond »
  const valeur = multiply(dossier.partDejaVersee, 10000, 'somme à rendre');
  const coutDuPlan = keptCoutDuPlan(dossier, kept);
  const tauxAuxRessourcesVerifieesValue = tauxAuxRessourcesVerifiees(dossier);
  const valeur2 = multiply(coutDuPlan, tauxAuxRessourcesVerifieesValue, 'somme à rendre');
  const plafondDuPlanSuivi = keptPlafondDuPlanSuivi(dossier, kept);
  return roundScaled(
    Math.max(
      subtract(valeur, Math.min(valeur2, multiply(plafondDuPlanSuivi, 10000, 'somme à rendre')), 'somme à rendre'),
      0,
    ),
    6,
    1,
    2,
    'nearest',
    'somme à rendre',
  );
}

// ------------------------ regles.attendu

/** règle transmission — regles.attendu:149 */
function transmission(dossier: Dossier): Day {
  // « Votre demande doit être adressée à la caisse pendant l'hospitalisation, avant le retour au domicile »
  // (circulaire)
  if (dossier.jourDeLaTransmission === "transmise à l'envoi") return dossier.dateDeLaDemande;
  // sans source : lecture « transmise à la réception » de la question « jour de la transmission »
  return dossier.dateDeReception;
}

/** règle transmise pendant l'hospitalisation — regles.attendu:155 */
function transmisePendantLHospitalisation(dossier: Dossier): boolean {
  // « Votre demande doit être adressée à la caisse pendant l'hospitalisation, avant le retour au domicile »
  // (circulaire)
  if (dossier.dateDeSortie === null) return true;
  // « La demande d'ARDH doit être transmise aux services de la Caisse (CARSAT, CGSS, CRAV ou CNAV) avant la fin
  // de l'hospitalisation » (circulaire)
  const transmissionValue = transmission(dossier);
  return (
    transmissionValue < dossier.dateDeSortie ||
    (transmissionValue === dossier.dateDeSortie && dossier.transmiseAvantLHeureDeLaSortie)
  );
}

/**
 * règle transmise avant le retour — regles.attendu:161
 * « Votre demande doit être adressée à la caisse pendant l'hospitalisation, avant le retour au domicile »
 * (circulaire)
 */
function transmiseAvantLeRetour(dossier: Dossier, kept: Kept): boolean {
  const transmissionValue = transmission(dossier);
  const jourDeLaReinstallation = keptJourDeLaReinstallation(dossier, kept);
  return (
    transmissionValue < jourDeLaReinstallation ||
    (transmissionValue === jourDeLaReinstallation && dossier.transmiseAvantLHeureDuRetour)
  );
}

/**
 * règle formulée avant le retour — regles.attendu:166
 * « une demande formulée après retour au domicile n'est pas recevable » (circulaire)
 */
function formuleeAvantLeRetour(dossier: Dossier, kept: Kept): boolean {
  return (
    keptTransmiseAvantLeRetour(dossier, kept) ||
    dossier.dateDeFormulation < keptJourDeLaReinstallation(dossier, kept) ||
    (dossier.dateDeFormulation === keptJourDeLaReinstallation(dossier, kept) && dossier.formuleeAvantLHeureDuRetour)
  );
}

/** règle demande à temps — regles.attendu:181 */
function demandeATemps(dossier: Dossier, kept: Kept): boolean {
  const transmisePendantLHospitalisation = keptTransmisePendantLHospitalisation(dossier, kept);
  const cas1 = transmisePendantLHospitalisation;
  const cas2 = !transmisePendantLHospitalisation && !keptFormuleeAvantLeRetour(dossier, kept);
  const cas3 = !transmisePendantLHospitalisation && keptTransmiseAvantLeRetour(dossier, kept);
  const cas4 =
    !transmisePendantLHospitalisation &&
    !keptTransmiseAvantLeRetour(dossier, kept) &&
    keptFormuleeAvantLeRetour(dossier, kept);
  const clauses = new Clauses<boolean>('demande à temps', [cas1, cas2, cas3, cas4]);
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

/** règle recevable — regles.attendu:193 */
function recevable(dossier: Dossier, kept: Kept): boolean {
  // relevé : maillage77.sante-idf.fr, la Cnav fait évoluer les aides : l'ADH remplace l'ARDH, fiabilité B
  if (dossier.dateDeLaDemande >= DAY_2024_01_01) return unanswered();
  if (dossier.dateDeLaDemande >= DAY_2011_02_03) {
    // sans source : lecture « demande irrecevable » de la question « imprimé non signé » ; une signature qui n'est
    // pas due ne manque pas
    const demandeATemps = keptDemandeATemps(dossier, kept);
    if (
      demandeATemps &&
      etablissementSignataire(dossier) &&
      !dossier.imprimeSigneParLEtablissement &&
      dossier.imprimeNonSigne === 'demande irrecevable'
    )
      return false;
    // « La demande d'ARDH doit être transmise aux services de la Caisse (CARSAT, CGSS, CRAV ou CNAV) avant la fin
    // de l'hospitalisation » (circulaire)
    return demandeATemps;
  }
  // sans source : la circulaire n° 2008/31 du 18 juin 2008 n'est pas au dossier
  if (dossier.dateDeLaDemande >= DAY_2008_06_18) return unanswered();
  return raise('hole', 'no version', 'recevable');
}

/** règle hospitalisation couverte — regles.attendu:230 */
function hospitalisationCouverte(dossier: Dossier): boolean {
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
 * règle fin de la première année de l'expérimentation — regles.attendu:246
 * « Un bilan devra être réalisé à l'issue de la première année de mise en œuvre et transmis à la CNAV » (circulaire)
 */
function finDeLaPremiereAnneeDeLExperimentation(dossier: Dossier): Day {
  return addDays(
    addMonths(dossier.debutDeLExperimentation, 12, "fin de la première année de l'expérimentation"),
    -1,
    "fin de la première année de l'expérimentation",
  );
}

/**
 * contrôle bilan de l'expérimentation : verdict — regles.attendu:250
 * « Un bilan devra être réalisé à l'issue de la première année de mise en œuvre et transmis à la CNAV » (circulaire)
 */
function verdictDeBilanDeLExperimentation(dossier: Dossier): Verdict {
  if (!dossier.bilanDeLExperimentation.bilanRealise || !dossier.bilanDeLExperimentation.bilanTransmisALaCnav)
    return 'non conforme';
  return 'conforme';
}

/** contrôle bilan de l'expérimentation : manquants — regles.attendu:250 */
function manquantsDeBilanDeLExperimentation(dossier: Dossier): readonly PieceManquanteDeBilanDeLExperimentation[] {
  const liste: PieceManquanteDeBilanDeLExperimentation[] = [];
  if (!dossier.bilanDeLExperimentation.bilanRealise)
    liste.push({ piece: 'bilan réalisé', echeance: null, recommande: false });
  if (!dossier.bilanDeLExperimentation.bilanTransmisALaCnav)
    liste.push({ piece: 'bilan transmis à la CNAV', echeance: null, recommande: false });
  return liste;
}

/** règle relève du régime général — regles.attendu:277 */
function releveDuRegimeGeneral(dossier: Dossier): boolean {
  // « relevant du régime général pour la retraite à titre principal, âgées de 55 ans et plus » (circulaire)
  if (dossier.regimePrincipal === 'retraite à titre principal')
    return dossier.retraiteDuRegimeGeneral && dossier.regimeGeneralATitrePrincipal;
  // « Etre retraité du régime général de la sécurité sociale » (circulaire)
  // « Etes-vous retraité du régime général ? » (circulaire)
  // « Avoir exercé son activité professionnelle la plus longue au régime général » (circulaire)
  return dossier.retraiteDuRegimeGeneral && dossier.activiteLaPlusLongueAuRegimeGeneral;
}

/** paramètre âge minimal (an) — regles.attendu:306 */
function ageMinimal(dossier: Dossier): number {
  // relevé : maillage77.sante-idf.fr, la Cnav fait évoluer les aides : l'ADH remplace l'ARDH, fiabilité B
  if (dossier.dateDeLaDemande >= DAY_2024_01_01) return unanswered();
  // « relevant du régime général pour la retraite à titre principal, âgées de 55 ans et plus » (circulaire)
  if (dossier.dateDeLaDemande >= DAY_2011_02_03) return 55;
  // sans source : la circulaire n° 2008/31 du 18 juin 2008 n'est pas au dossier
  if (dossier.dateDeLaDemande >= DAY_2008_06_18) return unanswered();
  return raise('hole', 'no version', 'âge minimal');
}

/** règle âge minimal atteint — regles.attendu:315 */
function ageMinimalAtteint(dossier: Dossier): Day {
  // sans source : lecture « âge acquis en mars » de la question « anniversaire d'un 29 février »
  const ageMinimalValue = ageMinimal(dossier);
  const anniversaire = addMonths(
    dossier.dateDeNaissance,
    multiply(ageMinimalValue, 12, 'âge minimal atteint'),
    'âge minimal atteint',
  );
  const jourPerdu =
    addMonths(anniversaire, 0 - multiply(ageMinimalValue, 12, 'âge minimal atteint'), 'âge minimal atteint') !==
    dossier.dateDeNaissance;
  if (jourPerdu && dossier.anniversaireDUn29Fevrier === 'âge acquis en mars')
    return addDays(anniversaire, 1, 'âge minimal atteint');
  // « relevant du régime général pour la retraite à titre principal, âgées de 55 ans et plus » (circulaire)
  return anniversaire;
}

/** règle âge requis — regles.attendu:324 */
function ageRequis(dossier: Dossier, kept: Kept): boolean {
  // « relevant du régime général pour la retraite à titre principal, âgées de 55 ans et plus » (circulaire)
  const ageMinimalAtteint = keptAgeMinimalAtteint(dossier, kept);
  if (ageMinimalAtteint <= dossier.dateDeLaDemande) return true;
  // « relevant du régime général pour la retraite à titre principal, âgées de 55 ans et plus » (circulaire)
  if (ageMinimalAtteint > dossier.dateDeLaDemande && dossier.jourDeLAge === 'âge à la demande') return false;
  // « relevant du régime général pour la retraite à titre principal, âgées de 55 ans et plus » (circulaire)
  if (ageMinimalAtteint > dossier.dateDeLaDemande && dossier.jourDeLAge === 'âge au retour') {
    const jourDeLaReinstallation = keptJourDeLaReinstallation(dossier, kept);
    return ageMinimalAtteint <= jourDeLaReinstallation;
  }
  // sans source : l'aide est finie avant l'âge
  if (ageMinimalAtteint > dossier.dateDeLaDemande && dossier.jourDeLAge === "âge à l'accord") {
    const jourDeLaReinstallation = keptJourDeLaReinstallation(dossier, kept);
    const derniereLimite = addMonths(jourDeLaReinstallation, dureeMaximale(dossier), 'âge requis');
    if (ageMinimalAtteint > derniereLimite) return false;
  }
  // sans source : lecture « âge à l'accord » de la question « jour de l'âge »
  if (ageMinimalAtteint > dossier.dateDeLaDemande && dossier.jourDeLAge === "âge à l'accord") {
    const jourDeLaReinstallation = keptJourDeLaReinstallation(dossier, kept);
    const derniereLimite = addMonths(jourDeLaReinstallation, dureeMaximale(dossier), 'âge requis');
    if (ageMinimalAtteint <= derniereLimite && dossier.dateDeLAccord !== null)
      return ageMinimalAtteint <= dossier.dateDeLAccord;
  }
  // sans source : l'accord n'est pas encore donné
  if (ageMinimalAtteint > dossier.dateDeLaDemande && dossier.jourDeLAge === "âge à l'accord") {
    const jourDeLaReinstallation = keptJourDeLaReinstallation(dossier, kept);
    const derniereLimite = addMonths(jourDeLaReinstallation, dureeMaximale(dossier), 'âge requis');
    if (ageMinimalAtteint <= derniereLimite && dossier.dateDeLAccord === null) return unanswered();
  }
  return raise('hole', 'no branch', 'âge requis');
}

/**
 * règle pronostic favorable — regles.attendu:340
 * « devant relever, à l'issue de la période de prise en charge, des GIR 5 ou 6 » (circulaire)
 * « et sur un pronostic de récupération par le bénéficiaire d'un niveau d'autonomie relevant des GIR 5 et 6 »
 * (circulaire)
 * « devrait retrouver un niveau d'autonomie suffisant pour correspondre aux critères d'intervention de l'assurance
 * retraite (GIR 5 ou 6) » (circulaire)
 * « Ce pronostic de récupération doit être compris comme un avis de l'équipe médico-sociale selon lequel le retour à
 * une autonomie relevant des GIR 5 et 6 est possible » (circulaire)
 */
function pronosticFavorable(dossier: Dossier): boolean {
  return dossier.girPronostique >= PREMIER_GIR_DES_CAISSES_DE_RETRAITE;
}

/** règle ligne remplie — regles.attendu:391 */
function ligneRemplie(ligneDeLaGrille: LigneDeLaGrille): boolean {
  // « Si oui, indiquez la date depuis laquelle vous percevez ces aides » (circulaire)
  if (ligneDeLaGrille.percue) return ligneDeLaGrille.percueDepuis !== null;
  // « Sinon, précisez si pour ces aides » (circulaire)
  return ligneDeLaGrille.situation !== null;
}

/**
 * règle grille complète — regles.attendu:398
 * sans source : les cinq aides du formulaire, chacune avec sa réponse
 */
function grilleComplete(dossier: Dossier): boolean {
  let vus = 0;
  for (const ligneDeLaGrille of dossier.lignesDeLaGrille) {
    vus |= AIDE_LEGALE.bit(ligneDeLaGrille.aide);
  }
  return countBits(vus) === 5 && dossier.lignesDeLaGrille.every((ligneDeLaGrille) => ligneRemplie(ligneDeLaGrille));
}

/** garantie une ligne par aide — regles.attendu:402 */
function uneLigneParAide(dossier: Dossier): boolean {
  let vus = 0;
  for (const ligneDeLaGrille of dossier.lignesDeLaGrille) {
    vus |= AIDE_LEGALE.bit(ligneDeLaGrille.aide);
  }
  return countBits(vus) === dossier.lignesDeLaGrille.length;
}

/** règle éligible à l'aide — regles.attendu:406 */
function eligibleALAide(ligneDeLaGrille: LigneDeLaGrille): boolean {
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
  return raise('hole', 'no branch', "éligible à l'aide");
}

/** règle exclu par une aide légale — regles.attendu:427 */
function excluParUneAideLegale(dossier: Dossier, kept: Kept): boolean {
  // « si vous percevez déjà ou si vous êtes éligible à la Prestation spécifique dépendance (PSD), l'Allocation
  // personnalisée d'autonomie (APA), l'Allocation compensatrice pour tierce personne (ACTP), la Prestation de
  // compensation du handicap (PCH) ou la Majoration pour tierce personne (MTP) » (circulaire)
  if (dossier.aideExclusive === 'aide perçue ou ouverte')
    return (
      dossier.autrePrestationEquivalenteDuDepartement ||
      dossier.lignesDeLaGrille.some((ligneDeLaGrille) => keptEligibleALAide(kept, ligneDeLaGrille))
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
 * règle éligible à l'ARDH — regles.attendu:436
 * « Sont susceptibles de bénéficier de l'ARDH les personnes retraitées » (circulaire)
 * « la réinstallation de son bénéficiaire au domicile qu'il occupait avant son hospitalisation, ou dans un autre lieu
 * d'habitation présentant des caractéristiques équivalentes » (circulaire)
 * « si vous êtes hébergé(e) dans une famille d'accueil » (circulaire)
 * « la prestation d'ARDH ne doit pas se substituer à l'APA d'urgence » (circulaire)
 */
function eligibleALArdh(dossier: Dossier, kept: Kept): boolean {
  return (
    keptHospitalisationCouverte(dossier, kept) &&
    releveDuRegimeGeneral(dossier) &&
    keptAgeRequis(dossier, kept) &&
    pronosticFavorable(dossier) &&
    dossier.domicileDAvantOuEquivalent &&
    !keptExcluParUneAideLegale(dossier, kept) &&
    !dossier.hebergeEnFamilleDAccueil &&
    !dossier.apaDUrgence
  );
}

/** règle orientation de la demande — regles.attendu:457 */
function orientationDeLaDemande(dossier: Dossier, kept: Kept): Orientation {
  const pronosticFavorableValue = pronosticFavorable(dossier);
  const recevable = keptRecevable(dossier, kept);
  const cas1 = !recevable && !pronosticFavorableValue && dossier.demandeTardiveEnGir1A4 === "APA d'abord";
  const cas2 = !cas1 && recevable && keptEligibleALArdh(dossier, kept);
  const cas3 = !cas1 && recevable && pronosticFavorableValue && !keptEligibleALArdh(dossier, kept);
  const cas4 = !cas1 && recevable && !pronosticFavorableValue;
  const cas5 = !cas1 && !recevable;
  const clauses = new Clauses<Orientation>('orientation de la demande', [cas1, cas2, cas3, cas4, cas5]);
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

// ------------------------ suites.attendu

/** règle établissement signataire — suites.attendu:37 */
function etablissementSignataire(dossier: Dossier): boolean {
  const cas1 =
    dossier.demandeFormuleePar === 'établissement' || dossier.signatureDeLEtablissement === 'toujours exigée';
  const cas2 =
    dossier.demandeFormuleePar !== 'établissement' &&
    dossier.signatureDeLEtablissement === "exigée de l'établissement qui demande";
  const clauses = new Clauses<boolean>('établissement signataire', [cas1, cas2]);
  // « est signé par le demandeur et par l'établissement » (circulaire)
  if (cas1) clauses.give(true);
  // sans source : lecture « exigée de l'établissement qui demande » de la question « signature de
  // l'établissement »
  if (cas2) clauses.give(false);
  return clauses.value('no branch');
}

/**
 * contrôle dossier de demande : verdict — suites.attendu:43
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
function verdictDeDossierDeDemande(dossier: Dossier, grilleComplete: boolean): Verdict {
  const dossierDeDemande = dossier.dossierDeDemande;
  if (
    [
      !dossierDeDemande.imprimeNationalUtilise,
      !dossierDeDemande.demandeurIdentifie,
      !grilleComplete,
      !dossierDeDemande.ressourcesMensuellesIndiquees,
      !dossierDeDemande.pronosticDeRecuperationDonne,
      !dossierDeDemande.preconisationsDAidesJointes,
      !dossierDeDemande.signatureDuDemandeur,
      etablissementSignataire(dossier) && !dossier.imprimeSigneParLEtablissement,
    ].includes(true)
  )
    return 'non conforme';
  return 'conforme';
}

/** contrôle dossier de demande : manquants — suites.attendu:43 */
function manquantsDeDossierDeDemande(
  dossier: Dossier,
  grilleComplete: boolean,
): readonly PieceManquanteDeDossierDeDemande[] {
  const dossierDeDemande = dossier.dossierDeDemande;
  const liste: PieceManquanteDeDossierDeDemande[] = [];
  if (!dossierDeDemande.imprimeNationalUtilise)
    liste.push({ piece: 'imprimé national utilisé', echeance: null, recommande: false });
  if (!dossierDeDemande.demandeurIdentifie)
    liste.push({ piece: 'demandeur identifié', echeance: null, recommande: false });
  if (!grilleComplete) liste.push({ piece: 'grille des aides légales remplie', echeance: null, recommande: false });
  if (!dossierDeDemande.ressourcesMensuellesIndiquees)
    liste.push({ piece: 'ressources mensuelles indiquées', echeance: null, recommande: false });
  if (!dossierDeDemande.pronosticDeRecuperationDonne)
    liste.push({ piece: 'pronostic de récupération donné', echeance: null, recommande: false });
  if (!dossierDeDemande.preconisationsDAidesJointes)
    liste.push({ piece: "préconisations d'aides jointes", echeance: null, recommande: false });
  if (!dossierDeDemande.signatureDuDemandeur)
    liste.push({ piece: 'signature du demandeur', echeance: null, recommande: false });
  const manque = etablissementSignataire(dossier) && !dossier.imprimeSigneParLEtablissement;
  if (manque) liste.push({ piece: "signature de l'hôpital", echeance: null, recommande: false });
  return liste;
}

/**
 * contrôle justification du revenu : verdict — suites.attendu:66
 * « il ne doit pas y avoir de demande de pièce justificative » (circulaire)
 * « Ces derniers seront toutefois informés qu'ils doivent être en mesure de transmettre » (circulaire)
 * « Dans le cadre d'un protocole de contrôles aléatoires signé par le directeur et l'Agent-Comptable, des contrôles
 * par sondage pourront être effectués » (circulaire)
 * « ils doivent être en mesure de transmettre, sur demande de la Caisse, l'avis d'imposition justifiant le revenu
 * déclaré » (circulaire)
 */
function verdictDeJustificationDuRevenu(dossier: Dossier): Verdict {
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

/** contrôle justification du revenu : manquants — suites.attendu:66 */
function manquantsDeJustificationDuRevenu(dossier: Dossier): readonly PieceManquanteDeJustificationDuRevenu[] {
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

/** règle services possibles dès — suites.attendu:82 */
function servicesPossiblesDes(dossier: Dossier, kept: Kept): Day | null {
  // « pour vous permettre de démarrer les services dès votre retour au domicile » (circulaire)
  // « Le plan d'aide préconisé par l'établissement de santé peut être mis en œuvre sans délai » (circulaire)
  const orientationDeLaDemande = keptOrientationDeLaDemande(dossier, kept);
  if (
    orientationDeLaDemande === 'accord de principe' &&
    dossier.dateDeLAccord !== null &&
    dossier.dateDeLAccord <= keptJourDeLaReinstallation(dossier, kept)
  )
    return keptJourDeLaReinstallation(dossier, kept);
  // sans source : l'accord est venu après le retour
  if (
    orientationDeLaDemande === 'accord de principe' &&
    dossier.dateDeLAccord !== null &&
    dossier.dateDeLAccord > keptJourDeLaReinstallation(dossier, kept)
  )
    return dossier.dateDeLAccord;
  // sans source : l'accord n'est pas encore donné
  if (orientationDeLaDemande === 'accord de principe' && dossier.dateDeLAccord === null) return unanswered();
  // sans source : la demande est traitée autrement
  if (orientationDeLaDemande !== 'accord de principe') return null;
  return raise('hole', 'no branch', 'services possibles dès');
}

/**
 * contrôle étape de l'hospitalisation : verdict — suites.attendu:93
 * « Durant l'hospitalisation : formalisation d'une demande d'ARDH et d'une préconisation d'aide » (circulaire)
 * « spécifiant notamment la date de sortie prévisionnelle et les conditions de l'intervention à domicile »
 * (circulaire)
 */
function verdictDEtapeDeLHospitalisation(dossier: Dossier): Verdict {
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

/** contrôle étape de l'hospitalisation : manquants — suites.attendu:93 */
function manquantsDEtapeDeLHospitalisation(dossier: Dossier): readonly PieceManquanteDeEtapeDeLHospitalisation[] {
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
 * contrôle étape du retour : verdict — suites.attendu:103
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
function verdictDEtapeDuRetour(dossier: Dossier): Verdict {
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

/** contrôle étape du retour : manquants — suites.attendu:103 */
function manquantsDEtapeDuRetour(dossier: Dossier): readonly PieceManquanteDeEtapeDuRetour[] {
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
 * contrôle prise de rendez-vous de l'évaluation : verdict — suites.attendu:119
 * « Lorsqu'elle vous contactera, cette structure vous indiquera ses coordonnées complètes » (circulaire)
 * « vous précisera qu'elle vous appelle pour le compte de la caisse » (circulaire)
 * « Elle conviendra avec vous de la date et de l'heure d'un rendez-vous à votre domicile » (circulaire)
 * « vous en indiquera la durée approximative » (circulaire)
 * « Si vous le souhaitez, cette visite peut se faire en présence d'un membre de votre famille ou d'un proche »
 * (circulaire)
 */
function verdictDePriseDeRendezVousDeLEvaluation(dossier: Dossier): Verdict {
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

/** contrôle prise de rendez-vous de l'évaluation : manquants — suites.attendu:119 */
function manquantsDePriseDeRendezVousDeLEvaluation(
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

/** délai suivi de la situation : échéance — suites.attendu:135 */
function echeanceDeSuiviDeLaSituation(dossier: Dossier, kept: Kept): Day {
  // « Un suivi de la situation est réalisé avant la fin des trois mois de bénéfice de l'ARDH » (circulaire)
  return keptDernierJourDuDroit(dossier, kept);
}

/** délai suivi de la situation : plus tôt — suites.attendu:135 */
function plusTotDeSuiviDeLaSituation(dossier: Dossier, kept: Kept): Day {
  // « la réinstallation de son bénéficiaire au domicile » (circulaire)
  return keptJourDeLaReinstallation(dossier, kept);
}

/** délai suivi de la situation : état — suites.attendu:135 */
function etatDeSuiviDeLaSituation(dossier: Dossier, kept: Kept): EtatDuDelai {
  const plusTotDeSuiviDeLaSituation = keptPlusTotDeSuiviDeLaSituation(dossier, kept);
  const echeanceDeSuiviDeLaSituation = keptEcheanceDeSuiviDeLaSituation(dossier, kept);
  if (plusTotDeSuiviDeLaSituation > echeanceDeSuiviDeLaSituation) return 'impossible';
  if (dossier.dateDuSuivi !== null && dossier.dateDuSuivi <= dossier.jourDObservation) {
    if (dossier.dateDuSuivi < plusTotDeSuiviDeLaSituation) return 'tenu trop tôt';
    if (dossier.dateDuSuivi > echeanceDeSuiviDeLaSituation) return 'tenu en retard';
    return 'tenu';
  }
  if (dossier.jourDObservation < plusTotDeSuiviDeLaSituation) return 'pas ouvert';
  if (dossier.jourDObservation > echeanceDeSuiviDeLaSituation) return 'dépassé';
  return 'ouvert';
}

/** délai fiche de situation : échéance — suites.attendu:142 */
function echeanceDeFicheDeSituation(dossier: Dossier, kept: Kept): Day {
  // « Avant la fin des trois mois, une fiche de situation est adressée au Service d'Action sociale »
  // (circulaire)
  return keptDernierJourDuDroit(dossier, kept);
}

/** délai fiche de situation : plus tôt — suites.attendu:142 */
function plusTotDeFicheDeSituation(dossier: Dossier, kept: Kept): Day {
  // « la réinstallation de son bénéficiaire au domicile » (circulaire)
  return keptJourDeLaReinstallation(dossier, kept);
}

/** délai fiche de situation : état — suites.attendu:142 */
function etatDeFicheDeSituation(dossier: Dossier, kept: Kept): EtatDuDelai {
  const plusTotDeFicheDeSituation = keptPlusTotDeFicheDeSituation(dossier, kept);
  const echeanceDeFicheDeSituation = keptEcheanceDeFicheDeSituation(dossier, kept);
  if (plusTotDeFicheDeSituation > echeanceDeFicheDeSituation) return 'impossible';
  if (dossier.dateDeLaFicheDeSituation !== null && dossier.dateDeLaFicheDeSituation <= dossier.jourDObservation) {
    if (dossier.dateDeLaFicheDeSituation < plusTotDeFicheDeSituation) return 'tenu trop tôt';
    if (dossier.dateDeLaFicheDeSituation > echeanceDeFicheDeSituation) return 'tenu en retard';
    return 'tenu';
  }
  if (dossier.jourDObservation < plusTotDeFicheDeSituation) return 'pas ouvert';
  if (dossier.jourDObservation > echeanceDeFicheDeSituation) return 'dépassé';
  return 'ouvert';
}

/**
 * contrôle étape de la fin : verdict — suites.attendu:149
 * « Un suivi de la situation est réalisé avant la fin des trois mois de bénéfice de l'ARDH » (circulaire)
 * « Avant la fin des trois mois, une fiche de situation est adressée au Service d'Action sociale » (circulaire)
 * « comprenant la suite à donner dans le dossier : fin de l'aide quand il y a récupération de l'autonomie,
 * attribution d'un PAP ou demande d'APA au Conseil Général » (circulaire)
 */
function verdictDEtapeDeLaFin(dossier: Dossier): Verdict {
  if (
    dossier.dateDuSuivi === null ||
    dossier.dateDeLaFicheDeSituation === null ||
    !dossier.etapeDeLaFin.suiteADonnerEcrite
  )
    return 'non conforme';
  return 'conforme';
}

/** contrôle étape de la fin : manquants — suites.attendu:149 */
function manquantsDEtapeDeLaFin(dossier: Dossier, kept: Kept): readonly PieceManquanteDeEtapeDeLaFin[] {
  const liste: PieceManquanteDeEtapeDeLaFin[] = [];
  const manque = dossier.dateDuSuivi === null;
  if (manque)
    liste.push({ piece: 'suivi fait', echeance: keptEcheanceDeSuiviDeLaSituation(dossier, kept), recommande: false });
  const manque2 = dossier.dateDeLaFicheDeSituation === null;
  if (manque2)
    liste.push({ piece: 'fiche adressée', echeance: keptEcheanceDeFicheDeSituation(dossier, kept), recommande: false });
  if (!dossier.etapeDeLaFin.suiteADonnerEcrite)
    liste.push({
      piece: 'suite à donner écrite',
      echeance: keptEcheanceDeFicheDeSituation(dossier, kept),
      recommande: false,
    });
  return liste;
}

/**
 * règle suivi recevable — suites.attendu:171
 * « Il peut être fait par le Service social ou, le cas échéant, par les structures d'évaluation partenaires de la
 * caisse » (circulaire)
 * « Il s'effectue soit par téléphone, soit, le cas échéant, par une seconde visite à domicile » (circulaire)
 */
function suiviRecevable(dossier: Dossier): boolean {
  return (
    (dossier.suiviFaitPar === 'service social' || dossier.suiviFaitPar === 'structure partenaire') &&
    (dossier.suiviFaitAuMoyenDe === 'téléphone' || dossier.suiviFaitAuMoyenDe === 'seconde visite à domicile')
  );
}

/** règle suite à donner — suites.attendu:200 */
function suiteADonner(dossier: Dossier): SuiteDuDossier {
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
  if (dossier.besoinDAidePersistant && dossier.girALIssue >= PREMIER_GIR_DES_CAISSES_DE_RETRAITE)
    return 'PAP de droit commun';
  // « ou encore orientation vers le conseil général (APA) » (circulaire)
  // « qui relèvent désormais des GIR 1 à 4, devront être orientés sur une demande d'APA auprès du Conseil
  // Général » (circulaire)
  if (dossier.besoinDAidePersistant && dossier.girALIssue < PREMIER_GIR_DES_CAISSES_DE_RETRAITE)
    return "demande d'APA au département";
  return raise('hole', 'no branch', 'suite à donner');
}

/**
 * règle déduction de l'ARDH sur le PAP (€, × 100) — suites.attendu:215
 * « Le montant accordé précédemment avec l'ARDH ne viendra pas en déduction de ce PAP » (circulaire)
 */
const DEDUCTION_DE_L_ARDH_SUR_LE_PAP: number = 0;

/**
 * règle montant du PAP après l'ARDH (€, × 100) — suites.attendu:222
 * « Le montant accordé précédemment avec l'ARDH ne viendra pas en déduction de ce PAP » (circulaire)
 */
function montantDuPapApresLArdh(dossier: Dossier): number {
  return dossier.montantDuPapAvantDeduction - DEDUCTION_DE_L_ARDH_SUR_LE_PAP;
}

/** règle demande traitée en PAP — suites.attendu:239 */
function demandeTraiteeEnPap(dossier: Dossier, kept: Kept): boolean {
  // « Dans les situations pour lesquelles le besoin serait supérieur, la caisse devra traiter la demande dans le
  // cadre d'un PAP » (circulaire)
  if (dossier.porteeDuBesoinSuperieur === 'toujours') return dossier.besoinSuperieur;
  // sans source : lecture « après une nouvelle hospitalisation » de la question « portée du besoin supérieur »
  return (
    dossier.besoinSuperieur &&
    dossier.nouvellesHospitalisations.some(
      (nouvelleHospitalisation) =>
        keptSuiteDeLaNouvelleHospitalisation(dossier, kept, nouvelleHospitalisation) === 'poursuite au retour',
    )
  );
}

/** règle prestation ouverte à l'aide sociale — suites.attendu:253 */
function prestationOuverteALAideSociale(dossier: Dossier, preconisation: Preconisation): boolean {
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
 * règle option ouverte à la caisse — suites.attendu:274
 * « Si le bénéficiaire de l'ARDH était déjà titulaire d'un PAP, la caisse dispose de deux possibilités » (circulaire)
 */
function optionOuverteALaCaisse(dossier: Dossier, _optionPourLePap: OptionPourLePap): boolean {
  return dossier.titulaireDUnPap;
}

/**
 * règle durée d'un nouveau plan (mois) — suites.attendu:279
 * « soit interrompre le PAP en vigueur pour en ouvrir un nouveau pour 3 mois » (circulaire)
 */
const DUREE_D_UN_NOUVEAU_PLAN: number = 3;

/** règle plan suivi — suites.attendu:296 */
function planSuivi(dossier: Dossier): NatureDuPlan {
  // « L'aide au retour à domicile après hospitalisation est une aide de court terme » (circulaire)
  if (!dossier.titulaireDUnPap) return 'ARDH seule';
  // « Soit conserver le PAP en cours et modifier le plan d'aide au regard des besoins qui ont été évalués »
  // (circulaire)
  if (dossier.titulaireDUnPap && dossier.optionDeLaCaisse === 'conserver et modifier') return 'PAP modifié';
  // « soit interrompre le PAP en vigueur pour en ouvrir un nouveau pour 3 mois » (circulaire)
  if (dossier.titulaireDUnPap && dossier.nouveauPlanDeTroisMois === 'un PAP') return 'PAP de trois mois';
  // sans source : lecture « une ARDH » de la question « nouveau plan de trois mois »
  if (dossier.titulaireDUnPap) return 'ARDH seule';
  return raise('hole', 'no branch', 'plan suivi');
}

/**
 * règle PAP interrompu — suites.attendu:306
 * « soit interrompre le PAP en vigueur pour en ouvrir un nouveau pour 3 mois » (circulaire)
 */
function papInterrompu(dossier: Dossier): boolean {
  return dossier.titulaireDUnPap && dossier.optionDeLaCaisse === 'interrompre et ouvrir';
}

/** règle plafond du plan suivi (€, × 100) — suites.attendu:310 */
function plafondDuPlanSuivi(dossier: Dossier, kept: Kept): number {
  // « un volume d'aides plafonné à 1800 euros pour une période maximale de trois mois » (circulaire)
  const planSuivi = keptPlanSuivi(dossier, kept);
  if (planSuivi === 'ARDH seule') return plafondDeLArdh(dossier);
  // sans source : la circulaire ne dit pas si les 1 800 € valent pour un PAP modifié, ou pour un PAP de trois
  // mois
  return unanswered();
}

/** What one evaluation has worked out and may be asked again. */
interface Kept {
  jourDeLaReinstallation: Day | undefined;
  premierJourDuDroit: Day | undefined;
  finDesTroisMoisPleins: Day | undefined;
  troisMoisDuDroit: Period | undefined;
  ouvertureDansLOutil: Period | undefined;
  suiteDeLaNouvelleHospitalisation: Map<NouvelleHospitalisation, EffetDeLHospitalisation>;
  joursDHospitalisation: number | undefined;
  dernierJourDuDroit: Day | undefined;
  ouvertureSuffisante: boolean | undefined;
  coutEstime: Map<Preconisation, number>;
  coutDuPlan: number | undefined;
  transmisePendantLHospitalisation: boolean | undefined;
  transmiseAvantLeRetour: boolean | undefined;
  formuleeAvantLeRetour: boolean | undefined;
  demandeATemps: boolean | undefined;
  recevable: boolean | undefined;
  hospitalisationCouverte: boolean | undefined;
  ageMinimalAtteint: Day | undefined;
  ageRequis: boolean | undefined;
  eligibleALAide: Map<LigneDeLaGrille, boolean>;
  excluParUneAideLegale: boolean | undefined;
  eligibleALArdh: boolean | undefined;
  orientationDeLaDemande: Orientation | undefined;
  planSuivi: NatureDuPlan | undefined;
  plafondDuPlanSuivi: number | undefined;
  montantDuPlanRetenu: number | undefined;
  partDeLaCaisse: number | undefined;
  echeanceDeSuiviDeLaSituation: Day | undefined;
  plusTotDeSuiviDeLaSituation: Day | undefined;
  echeanceDeFicheDeSituation: Day | undefined;
  plusTotDeFicheDeSituation: Day | undefined;
}

function nothingKept(): Kept {
  return {
    jourDeLaReinstallation: undefined,
    premierJourDuDroit: undefined,
    finDesTroisMoisPleins: undefined,
    troisMoisDuDroit: undefined,
    ouvertureDansLOutil: undefined,
    suiteDeLaNouvelleHospitalisation: new Map(),
    joursDHospitalisation: undefined,
    dernierJourDuDroit: undefined,
    ouvertureSuffisante: undefined,
    coutEstime: new Map(),
    coutDuPlan: undefined,
    transmisePendantLHospitalisation: undefined,
    transmiseAvantLeRetour: undefined,
    formuleeAvantLeRetour: undefined,
    demandeATemps: undefined,
    recevable: undefined,
    hospitalisationCouverte: undefined,
    ageMinimalAtteint: undefined,
    ageRequis: undefined,
    eligibleALAide: new Map(),
    excluParUneAideLegale: undefined,
    eligibleALArdh: undefined,
    orientationDeLaDemande: undefined,
    planSuivi: undefined,
    plafondDuPlanSuivi: undefined,
    montantDuPlanRetenu: undefined,
    partDeLaCaisse: undefined,
    echeanceDeSuiviDeLaSituation: undefined,
    plusTotDeSuiviDeLaSituation: undefined,
    echeanceDeFicheDeSituation: undefined,
    plusTotDeFicheDeSituation: undefined,
  };
}

function keptJourDeLaReinstallation(dossier: Dossier, kept: Kept): Day {
  return (kept.jourDeLaReinstallation ??= jourDeLaReinstallation(dossier));
}

function keptPremierJourDuDroit(dossier: Dossier, kept: Kept): Day {
  return (kept.premierJourDuDroit ??= premierJourDuDroit(dossier, kept));
}

function keptFinDesTroisMoisPleins(dossier: Dossier, kept: Kept): Day {
  return (kept.finDesTroisMoisPleins ??= finDesTroisMoisPleins(dossier, kept));
}

function keptTroisMoisDuDroit(dossier: Dossier, kept: Kept): Period {
  return (kept.troisMoisDuDroit ??= troisMoisDuDroit(dossier, kept));
}

function keptOuvertureDansLOutil(dossier: Dossier, kept: Kept): Period {
  return (kept.ouvertureDansLOutil ??= ouvertureDansLOutil(dossier));
}

function keptSuiteDeLaNouvelleHospitalisation(
  dossier: Dossier,
  kept: Kept,
  nouvelleHospitalisation: NouvelleHospitalisation,
): EffetDeLHospitalisation {
  let value = kept.suiteDeLaNouvelleHospitalisation.get(nouvelleHospitalisation);
  if (value === undefined) {
    value = suiteDeLaNouvelleHospitalisation(dossier, kept, nouvelleHospitalisation);
    kept.suiteDeLaNouvelleHospitalisation.set(nouvelleHospitalisation, value);
  }
  return value;
}

function keptJoursDHospitalisation(dossier: Dossier, kept: Kept): number {
  return (kept.joursDHospitalisation ??= joursDHospitalisation(dossier, kept));
}

function keptDernierJourDuDroit(dossier: Dossier, kept: Kept): Day {
  return (kept.dernierJourDuDroit ??= dernierJourDuDroit(dossier, kept));
}

function keptOuvertureSuffisante(dossier: Dossier, kept: Kept): boolean {
  return (kept.ouvertureSuffisante ??= ouvertureSuffisante(dossier, kept));
}

function keptCoutEstime(kept: Kept, preconisation: Preconisation): number {
  let value = kept.coutEstime.get(preconisation);
  if (value === undefined) {
    value = coutEstime(preconisation);
    kept.coutEstime.set(preconisation, value);
  }
  return value;
}

function keptCoutDuPlan(dossier: Dossier, kept: Kept): number {
  return (kept.coutDuPlan ??= coutDuPlan(dossier, kept));
}

function keptTransmisePendantLHospitalisation(dossier: Dossier, kept: Kept): boolean {
  return (kept.transmisePendantLHospitalisation ??= transmisePendantLHospitalisation(dossier));
}

function keptTransmiseAvantLeRetour(dossier: Dossier, kept: Kept): boolean {
  return (kept.transmiseAvantLeRetour ??= transmiseAvantLeRetour(dossier, kept));
}

function keptFormuleeAvantLeRetour(dossier: Dossier, kept: Kept): boolean {
  return (kept.formuleeAvantLeRetour ??= formuleeAvantLeRetour(dossier, kept));
}

function keptDemandeATemps(dossier: Dossier, kept: Kept): boolean {
  return (kept.demandeATemps ??= demandeATemps(dossier, kept));
}

function keptRecevable(dossier: Dossier, kept: Kept): boolean {
  return (kept.recevable ??= recevable(dossier, kept));
}

function keptHospitalisationCouverte(dossier: Dossier, kept: Kept): boolean {
  return (kept.hospitalisationCouverte ??= hospitalisationCouverte(dossier));
}

function keptAgeMinimalAtteint(dossier: Dossier, kept: Kept): Day {
  return (kept.ageMinimalAtteint ??= ageMinimalAtteint(dossier));
}

function keptAgeRequis(dossier: Dossier, kept: Kept): boolean {
  return (kept.ageRequis ??= ageRequis(dossier, kept));
}

function keptEligibleALAide(kept: Kept, ligneDeLaGrille: LigneDeLaGrille): boolean {
  let value = kept.eligibleALAide.get(ligneDeLaGrille);
  if (value === undefined) {
    value = eligibleALAide(ligneDeLaGrille);
    kept.eligibleALAide.set(ligneDeLaGrille, value);
  }
  return value;
}

function keptExcluParUneAideLegale(dossier: Dossier, kept: Kept): boolean {
  return (kept.excluParUneAideLegale ??= excluParUneAideLegale(dossier, kept));
}

function keptEligibleALArdh(dossier: Dossier, kept: Kept): boolean {
  return (kept.eligibleALArdh ??= eligibleALArdh(dossier, kept));
}

function keptOrientationDeLaDemande(dossier: Dossier, kept: Kept): Orientation {
  return (kept.orientationDeLaDemande ??= orientationDeLaDemande(dossier, kept));
}

function keptPlanSuivi(dossier: Dossier, kept: Kept): NatureDuPlan {
  return (kept.planSuivi ??= planSuivi(dossier));
}

function keptPlafondDuPlanSuivi(dossier: Dossier, kept: Kept): number {
  return (kept.plafondDuPlanSuivi ??= plafondDuPlanSuivi(dossier, kept));
}

function keptMontantDuPlanRetenu(dossier: Dossier, kept: Kept): number {
  return (kept.montantDuPlanRetenu ??= montantDuPlanRetenu(dossier, kept));
}

function keptPartDeLaCaisse(dossier: Dossier, kept: Kept): number {
  return (kept.partDeLaCaisse ??= partDeLaCaisse(dossier, kept));
}

function keptEcheanceDeSuiviDeLaSituation(dossier: Dossier, kept: Kept): Day {
  return (kept.echeanceDeSuiviDeLaSituation ??= echeanceDeSuiviDeLaSituation(dossier, kept));
}

function keptPlusTotDeSuiviDeLaSituation(dossier: Dossier, kept: Kept): Day {
  return (kept.plusTotDeSuiviDeLaSituation ??= plusTotDeSuiviDeLaSituation(dossier, kept));
}

function keptEcheanceDeFicheDeSituation(dossier: Dossier, kept: Kept): Day {
  return (kept.echeanceDeFicheDeSituation ??= echeanceDeFicheDeSituation(dossier, kept));
}

function keptPlusTotDeFicheDeSituation(dossier: Dossier, kept: Kept): Day {
  return (kept.plusTotDeFicheDeSituation ??= plusTotDeFicheDeSituation(dossier, kept));
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
  const grilleCompleteValue = grilleComplete(dossier);
  const values = { ...NO_VALUES };
  computeAide(values, dossier, kept);
  computeRegles(values, dossier, kept, grilleCompleteValue);
  computeSuites(values, dossier, kept, grilleCompleteValue);
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

/** Computes the results of aide.attendu. */
function computeAide(values: Unfilled<Values>, dossier: Dossier, kept: Kept): void {
  values.jourDeLaReinstallation = keptJourDeLaReinstallation(dossier, kept);
  values.premierJourDuDroit = keptPremierJourDuDroit(dossier, kept);
  values.finDesTroisMoisPleins = keptFinDesTroisMoisPleins(dossier, kept);
  values.troisMoisDuDroit = keptTroisMoisDuDroit(dossier, kept);
  values.ouvertureDansLOutil = keptOuvertureDansLOutil(dossier, kept);
  values.suiteDeLaNouvelleHospitalisation = dossier.nouvellesHospitalisations.map((nouvelleHospitalisation) =>
    keptSuiteDeLaNouvelleHospitalisation(dossier, kept, nouvelleHospitalisation),
  );
  values.nouvelleEvaluation = dossier.nouvellesHospitalisations.map((nouvelleHospitalisation) =>
    nouvelleEvaluation(dossier, kept, nouvelleHospitalisation),
  );
  values.aideEncoreDisponible = aideEncoreDisponible(dossier);
  values.joursDHospitalisation = keptJoursDHospitalisation(dossier, kept);
  values.dernierJourDuDroit = keptDernierJourDuDroit(dossier, kept);
  values.aideApresLeRetour = aideApresLeRetour(dossier, kept);
  values.aideUtilisableAuRetour = dossier.nouvellesHospitalisations.map((nouvelleHospitalisation) =>
    aideUtilisableAuRetour(dossier, kept, nouvelleHospitalisation),
  );
  values.ouvertureSuffisante = keptOuvertureSuffisante(dossier, kept);
  values.droitHorsDeLOuverture = droitHorsDeLOuverture(dossier, kept);
  values.dernierJourServi = dernierJourServi(dossier, kept);
  values.coutEstime = dossier.preconisations.map((preconisation) => keptCoutEstime(kept, preconisation));
  values.coutDuPlan = keptCoutDuPlan(dossier, kept);
  values.decisionDeLaCaisse = decisionDeLaCaisse(dossier, kept);
  values.ressourcesMensuellesDeclarees = ressourcesMensuellesDeclarees(dossier);
  values.ressourcesRetenues = ressourcesRetenues(dossier);
  values.tauxDePriseEnCharge = tauxDePriseEnCharge(dossier);
  values.tauxAuxRessourcesVerifiees = tauxAuxRessourcesVerifiees(dossier);
  values.montantDuPlanRetenu = keptMontantDuPlanRetenu(dossier, kept);
  values.partDeLaCaisse = keptPartDeLaCaisse(dossier, kept);
  values.planDansLePlafond = planDansLePlafond(dossier, kept);
  values.resteALaChargeDuRetraite = resteALaChargeDuRetraite(dossier, kept);
  values.sommeARendre = sommeARendre(dossier, kept);
}

/** Computes the results of regles.attendu. */
function computeRegles(values: Unfilled<Values>, dossier: Dossier, kept: Kept, grilleCompleteValue: boolean): void {
  values.transmission = transmission(dossier);
  values.transmisePendantLHospitalisation = keptTransmisePendantLHospitalisation(dossier, kept);
  values.transmiseAvantLeRetour = keptTransmiseAvantLeRetour(dossier, kept);
  values.formuleeAvantLeRetour = keptFormuleeAvantLeRetour(dossier, kept);
  values.demandeATemps = keptDemandeATemps(dossier, kept);
  values.recevable = keptRecevable(dossier, kept);
  values.pronosticFavorable = pronosticFavorable(dossier);
  values.hospitalisationCouverte = keptHospitalisationCouverte(dossier, kept);
  values.releveDuRegimeGeneral = releveDuRegimeGeneral(dossier);
  values.ageMinimalAtteint = keptAgeMinimalAtteint(dossier, kept);
  values.ageRequis = keptAgeRequis(dossier, kept);
  values.eligibleALAide = dossier.lignesDeLaGrille.map((ligneDeLaGrille) => keptEligibleALAide(kept, ligneDeLaGrille));
  values.excluParUneAideLegale = keptExcluParUneAideLegale(dossier, kept);
  values.eligibleALArdh = keptEligibleALArdh(dossier, kept);
  values.orientationDeLaDemande = keptOrientationDeLaDemande(dossier, kept);
  values.finDeLaPremiereAnneeDeLExperimentation = finDeLaPremiereAnneeDeLExperimentation(dossier);
  values.verdictDeBilanDeLExperimentation = verdictDeBilanDeLExperimentation(dossier);
  values.manquantsDeBilanDeLExperimentation = manquantsDeBilanDeLExperimentation(dossier);
  values.ligneRemplie = dossier.lignesDeLaGrille.map((ligneDeLaGrille) => ligneRemplie(ligneDeLaGrille));
  values.grilleComplete = grilleCompleteValue;
}

/** Computes the results of suites.attendu. */
function computeSuites(values: Unfilled<Values>, dossier: Dossier, kept: Kept, grilleCompleteValue: boolean): void {
  values.etablissementSignataire = etablissementSignataire(dossier);
  values.planSuivi = keptPlanSuivi(dossier, kept);
  values.plafondDuPlanSuivi = keptPlafondDuPlanSuivi(dossier, kept);
  values.verdictDeDossierDeDemande = verdictDeDossierDeDemande(dossier, grilleCompleteValue);
  values.manquantsDeDossierDeDemande = manquantsDeDossierDeDemande(dossier, grilleCompleteValue);
  values.verdictDeJustificationDuRevenu = verdictDeJustificationDuRevenu(dossier);
  values.manquantsDeJustificationDuRevenu = manquantsDeJustificationDuRevenu(dossier);
  values.servicesPossiblesDes = servicesPossiblesDes(dossier, kept);
  values.verdictDEtapeDeLHospitalisation = verdictDEtapeDeLHospitalisation(dossier);
  values.manquantsDEtapeDeLHospitalisation = manquantsDEtapeDeLHospitalisation(dossier);
  values.verdictDEtapeDuRetour = verdictDEtapeDuRetour(dossier);
  values.manquantsDEtapeDuRetour = manquantsDEtapeDuRetour(dossier);
  values.verdictDePriseDeRendezVousDeLEvaluation = verdictDePriseDeRendezVousDeLEvaluation(dossier);
  values.manquantsDePriseDeRendezVousDeLEvaluation = manquantsDePriseDeRendezVousDeLEvaluation(dossier);
  values.echeanceDeSuiviDeLaSituation = keptEcheanceDeSuiviDeLaSituation(dossier, kept);
  values.plusTotDeSuiviDeLaSituation = keptPlusTotDeSuiviDeLaSituation(dossier, kept);
  values.etatDeSuiviDeLaSituation = etatDeSuiviDeLaSituation(dossier, kept);
  values.echeanceDeFicheDeSituation = keptEcheanceDeFicheDeSituation(dossier, kept);
  values.plusTotDeFicheDeSituation = keptPlusTotDeFicheDeSituation(dossier, kept);
  values.etatDeFicheDeSituation = etatDeFicheDeSituation(dossier, kept);
  values.verdictDEtapeDeLaFin = verdictDEtapeDeLaFin(dossier);
  values.manquantsDEtapeDeLaFin = manquantsDEtapeDeLaFin(dossier, kept);
  values.suiviRecevable = suiviRecevable(dossier);
  values.suiteADonner = suiteADonner(dossier);
  values.deductionDeLArdhSurLePap = DEDUCTION_DE_L_ARDH_SUR_LE_PAP;
  values.montantDuPapApresLArdh = montantDuPapApresLArdh(dossier);
  values.demandeTraiteeEnPap = demandeTraiteeEnPap(dossier, kept);
  values.prestationOuverteALAideSociale = dossier.preconisations.map((preconisation) =>
    prestationOuverteALAideSociale(dossier, preconisation),
  );
  values.optionOuverteALaCaisse = OPTION_POUR_LE_PAP.values.map((optionPourLePap) =>
    optionOuverteALaCaisse(dossier, optionPourLePap),
  );
  values.dureeDUnNouveauPlan = DUREE_D_UN_NOUVEAU_PLAN;
  values.papInterrompu = papInterrompu(dossier);
}

/** Refuses a dossier on which a garantie does not hold. */
function holdGuarantees(dossier: Dossier, _kept: Kept): void {
  if (!uneLigneParAide(dossier)) raise('guarantee', 'guarantee not held', 'une ligne par aide', ['une ligne par aide']);
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
    const grilleCompleteValue = grilleComplete(dossier);
    const results = { ...NO_RESULTS };
    knownAide(results, dossier, kept);
    knownRegles(results, dossier, kept, grilleCompleteValue);
    knownSuites(results, dossier, kept, grilleCompleteValue);
    return results;
  } catch (signal) {
    if (signal instanceof FaultSignal || signal === UNANSWERED) return null;
    throw signal;
  }
}

/** The results, all known, of aide.attendu. */
function knownAide(results: Unfilled<Results>, dossier: Dossier, kept: Kept): void {
  results.jourDeLaReinstallation = determined(writeDay(keptJourDeLaReinstallation(dossier, kept)));
  results.premierJourDuDroit = determined(writeDay(keptPremierJourDuDroit(dossier, kept)));
  results.finDesTroisMoisPleins = determined(writeDay(keptFinDesTroisMoisPleins(dossier, kept)));
  results.troisMoisDuDroit = determined(writePeriod(keptTroisMoisDuDroit(dossier, kept)));
  results.ouvertureDansLOutil = determined(writePeriod(keptOuvertureDansLOutil(dossier, kept)));
  results.suiteDeLaNouvelleHospitalisation = outcomesOf(dossier.nouvellesHospitalisations, (nouvelleHospitalisation) =>
    keptSuiteDeLaNouvelleHospitalisation(dossier, kept, nouvelleHospitalisation),
  );
  results.nouvelleEvaluation = outcomesOf(dossier.nouvellesHospitalisations, (nouvelleHospitalisation) =>
    nouvelleEvaluation(dossier, kept, nouvelleHospitalisation),
  );
  results.aideEncoreDisponible = determined(formatDecimal(aideEncoreDisponible(dossier), 2));
  results.joursDHospitalisation = determined(keptJoursDHospitalisation(dossier, kept));
  results.dernierJourDuDroit = determined(writeDay(keptDernierJourDuDroit(dossier, kept)));
  results.aideApresLeRetour = determined(writePeriod(aideApresLeRetour(dossier, kept)));
  results.aideUtilisableAuRetour = outcomesOf(dossier.nouvellesHospitalisations, (nouvelleHospitalisation) =>
    formatDecimal(aideUtilisableAuRetour(dossier, kept, nouvelleHospitalisation), 2),
  );
  results.ouvertureSuffisante = determined(keptOuvertureSuffisante(dossier, kept));
  results.droitHorsDeLOuverture = determined(writePeriod(droitHorsDeLOuverture(dossier, kept)));
  results.dernierJourServi = determined(writeDay(dernierJourServi(dossier, kept)));
  results.coutEstime = outcomesOf(dossier.preconisations, (preconisation) =>
    formatDecimal(keptCoutEstime(kept, preconisation), 2),
  );
  results.coutDuPlan = determined(formatDecimal(keptCoutDuPlan(dossier, kept), 2));
  results.decisionDeLaCaisse = determined(decisionDeLaCaisse(dossier, kept));
  results.ressourcesMensuellesDeclarees = determined(formatDecimal(ressourcesMensuellesDeclarees(dossier), 2));
  results.ressourcesRetenues = determined(formatDecimal(ressourcesRetenues(dossier), 2));
  results.tauxDePriseEnCharge = determined(formatDecimal(tauxDePriseEnCharge(dossier), 2));
  results.tauxAuxRessourcesVerifiees = determined(formatDecimal(tauxAuxRessourcesVerifiees(dossier), 2));
  results.montantDuPlanRetenu = determined(formatDecimal(keptMontantDuPlanRetenu(dossier, kept), 2));
  results.partDeLaCaisse = determined(formatDecimal(keptPartDeLaCaisse(dossier, kept), 2));
  results.planDansLePlafond = determined(planDansLePlafond(dossier, kept));
  results.resteALaChargeDuRetraite = determined(formatDecimal(resteALaChargeDuRetraite(dossier, kept), 2));
  results.sommeARendre = determined(formatDecimal(sommeARendre(dossier, kept), 2));
}

/** The results, all known, of regles.attendu. */
function knownRegles(results: Unfilled<Results>, dossier: Dossier, kept: Kept, grilleCompleteValue: boolean): void {
  results.transmission = determined(writeDay(transmission(dossier)));
  results.transmisePendantLHospitalisation = determined(keptTransmisePendantLHospitalisation(dossier, kept));
  results.transmiseAvantLeRetour = determined(keptTransmiseAvantLeRetour(dossier, kept));
  results.formuleeAvantLeRetour = determined(keptFormuleeAvantLeRetour(dossier, kept));
  results.demandeATemps = determined(keptDemandeATemps(dossier, kept));
  results.recevable = determined(keptRecevable(dossier, kept));
  results.pronosticFavorable = determined(pronosticFavorable(dossier));
  results.hospitalisationCouverte = determined(keptHospitalisationCouverte(dossier, kept));
  results.releveDuRegimeGeneral = determined(releveDuRegimeGeneral(dossier));
  results.ageMinimalAtteint = determined(writeDay(keptAgeMinimalAtteint(dossier, kept)));
  results.ageRequis = determined(keptAgeRequis(dossier, kept));
  results.eligibleALAide = outcomesOf(dossier.lignesDeLaGrille, (ligneDeLaGrille) =>
    keptEligibleALAide(kept, ligneDeLaGrille),
  );
  results.excluParUneAideLegale = determined(keptExcluParUneAideLegale(dossier, kept));
  results.eligibleALArdh = determined(keptEligibleALArdh(dossier, kept));
  results.orientationDeLaDemande = determined(keptOrientationDeLaDemande(dossier, kept));
  results.finDeLaPremiereAnneeDeLExperimentation = determined(
    writeDay(finDeLaPremiereAnneeDeLExperimentation(dossier)),
  );
  results.verdictDeBilanDeLExperimentation = determined(verdictDeBilanDeLExperimentation(dossier));
  results.manquantsDeBilanDeLExperimentation = determined(
    manquantsDeBilanDeLExperimentation(dossier).map(writePieceManquanteDeBilanDeLExperimentation),
  );
  results.ligneRemplie = outcomesOf(dossier.lignesDeLaGrille, (ligneDeLaGrille) => ligneRemplie(ligneDeLaGrille));
  results.grilleComplete = determined(grilleCompleteValue);
}

/** The results, all known, of suites.attendu. */
function knownSuites(results: Unfilled<Results>, dossier: Dossier, kept: Kept, grilleCompleteValue: boolean): void {
  results.etablissementSignataire = determined(etablissementSignataire(dossier));
  results.planSuivi = determined(keptPlanSuivi(dossier, kept));
  results.plafondDuPlanSuivi = determined(formatDecimal(keptPlafondDuPlanSuivi(dossier, kept), 2));
  results.verdictDeDossierDeDemande = determined(verdictDeDossierDeDemande(dossier, grilleCompleteValue));
  results.manquantsDeDossierDeDemande = determined(
    manquantsDeDossierDeDemande(dossier, grilleCompleteValue).map(writePieceManquanteDeDossierDeDemande),
  );
  results.verdictDeJustificationDuRevenu = determined(verdictDeJustificationDuRevenu(dossier));
  results.manquantsDeJustificationDuRevenu = determined(
    manquantsDeJustificationDuRevenu(dossier).map(writePieceManquanteDeJustificationDuRevenu),
  );
  results.servicesPossiblesDes = determined(orNull(servicesPossiblesDes(dossier, kept), writeDay));
  results.verdictDEtapeDeLHospitalisation = determined(verdictDEtapeDeLHospitalisation(dossier));
  results.manquantsDEtapeDeLHospitalisation = determined(
    manquantsDEtapeDeLHospitalisation(dossier).map(writePieceManquanteDeEtapeDeLHospitalisation),
  );
  results.verdictDEtapeDuRetour = determined(verdictDEtapeDuRetour(dossier));
  results.manquantsDEtapeDuRetour = determined(
    manquantsDEtapeDuRetour(dossier).map(writePieceManquanteDeEtapeDuRetour),
  );
  results.verdictDePriseDeRendezVousDeLEvaluation = determined(verdictDePriseDeRendezVousDeLEvaluation(dossier));
  results.manquantsDePriseDeRendezVousDeLEvaluation = determined(
    manquantsDePriseDeRendezVousDeLEvaluation(dossier).map(writePieceManquanteDePriseDeRendezVousDeLEvaluation),
  );
  results.echeanceDeSuiviDeLaSituation = determined(writeDay(keptEcheanceDeSuiviDeLaSituation(dossier, kept)));
  results.plusTotDeSuiviDeLaSituation = determined(writeDay(keptPlusTotDeSuiviDeLaSituation(dossier, kept)));
  results.etatDeSuiviDeLaSituation = determined(etatDeSuiviDeLaSituation(dossier, kept));
  results.echeanceDeFicheDeSituation = determined(writeDay(keptEcheanceDeFicheDeSituation(dossier, kept)));
  results.plusTotDeFicheDeSituation = determined(writeDay(keptPlusTotDeFicheDeSituation(dossier, kept)));
  results.etatDeFicheDeSituation = determined(etatDeFicheDeSituation(dossier, kept));
  results.verdictDEtapeDeLaFin = determined(verdictDEtapeDeLaFin(dossier));
  results.manquantsDEtapeDeLaFin = determined(
    manquantsDEtapeDeLaFin(dossier, kept).map(writePieceManquanteDeEtapeDeLaFin),
  );
  results.suiviRecevable = determined(suiviRecevable(dossier));
  results.suiteADonner = determined(suiteADonner(dossier));
  results.deductionDeLArdhSurLePap = determined(formatDecimal(DEDUCTION_DE_L_ARDH_SUR_LE_PAP, 2));
  results.montantDuPapApresLArdh = determined(formatDecimal(montantDuPapApresLArdh(dossier), 2));
  results.demandeTraiteeEnPap = determined(demandeTraiteeEnPap(dossier, kept));
  results.prestationOuverteALAideSociale = outcomesOf(dossier.preconisations, (preconisation) =>
    prestationOuverteALAideSociale(dossier, preconisation),
  );
  results.optionOuverteALaCaisse = outcomesOf(OPTION_POUR_LE_PAP.values, (optionPourLePap) =>
    optionOuverteALaCaisse(dossier, optionPourLePap),
  );
  results.dureeDUnNouveauPlan = determined(DUREE_D_UN_NOUVEAU_PLAN);
  results.papInterrompu = determined(papInterrompu(dossier));
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
  eachAide(results, session);
  eachRegles(results, session);
  eachSuites(results, session);
  return results;
}

const NO_RESULTS: Unfilled<Results> = unfilled(PARTIAL);

/** Each result of aide.attendu. */
function eachAide(results: Unfilled<Results>, session: Session<Dossier, Kept, Gives>): void {
  results.jourDeLaReinstallation = EACH.jourDeLaReinstallation(session);
  results.premierJourDuDroit = EACH.premierJourDuDroit(session);
  results.finDesTroisMoisPleins = EACH.finDesTroisMoisPleins(session);
  results.troisMoisDuDroit = EACH.troisMoisDuDroit(session);
  results.ouvertureDansLOutil = EACH.ouvertureDansLOutil(session);
  results.suiteDeLaNouvelleHospitalisation = EACH.suiteDeLaNouvelleHospitalisation(session);
  results.nouvelleEvaluation = EACH.nouvelleEvaluation(session);
  results.aideEncoreDisponible = EACH.aideEncoreDisponible(session);
  results.joursDHospitalisation = EACH.joursDHospitalisation(session);
  results.dernierJourDuDroit = EACH.dernierJourDuDroit(session);
  results.aideApresLeRetour = EACH.aideApresLeRetour(session);
  results.aideUtilisableAuRetour = EACH.aideUtilisableAuRetour(session);
  results.ouvertureSuffisante = EACH.ouvertureSuffisante(session);
  results.droitHorsDeLOuverture = EACH.droitHorsDeLOuverture(session);
  results.dernierJourServi = EACH.dernierJourServi(session);
  results.coutEstime = EACH.coutEstime(session);
  results.coutDuPlan = EACH.coutDuPlan(session);
  results.decisionDeLaCaisse = EACH.decisionDeLaCaisse(session);
  results.ressourcesMensuellesDeclarees = EACH.ressourcesMensuellesDeclarees(session);
  results.ressourcesRetenues = EACH.ressourcesRetenues(session);
  results.tauxDePriseEnCharge = EACH.tauxDePriseEnCharge(session);
  results.tauxAuxRessourcesVerifiees = EACH.tauxAuxRessourcesVerifiees(session);
  results.montantDuPlanRetenu = EACH.montantDuPlanRetenu(session);
  results.partDeLaCaisse = EACH.partDeLaCaisse(session);
  results.planDansLePlafond = EACH.planDansLePlafond(session);
  results.resteALaChargeDuRetraite = EACH.resteALaChargeDuRetraite(session);
  results.sommeARendre = EACH.sommeARendre(session);
}

/** Each result of regles.attendu. */
function eachRegles(results: Unfilled<Results>, session: Session<Dossier, Kept, Gives>): void {
  results.transmission = EACH.transmission(session);
  results.transmisePendantLHospitalisation = EACH.transmisePendantLHospitalisation(session);
  results.transmiseAvantLeRetour = EACH.transmiseAvantLeRetour(session);
  results.formuleeAvantLeRetour = EACH.formuleeAvantLeRetour(session);
  results.demandeATemps = EACH.demandeATemps(session);
  results.recevable = EACH.recevable(session);
  results.pronosticFavorable = EACH.pronosticFavorable(session);
  results.hospitalisationCouverte = EACH.hospitalisationCouverte(session);
  results.releveDuRegimeGeneral = EACH.releveDuRegimeGeneral(session);
  results.ageMinimalAtteint = EACH.ageMinimalAtteint(session);
  results.ageRequis = EACH.ageRequis(session);
  results.eligibleALAide = EACH.eligibleALAide(session);
  results.excluParUneAideLegale = EACH.excluParUneAideLegale(session);
  results.eligibleALArdh = EACH.eligibleALArdh(session);
  results.orientationDeLaDemande = EACH.orientationDeLaDemande(session);
  results.finDeLaPremiereAnneeDeLExperimentation = EACH.finDeLaPremiereAnneeDeLExperimentation(session);
  results.verdictDeBilanDeLExperimentation = EACH.verdictDeBilanDeLExperimentation(session);
  results.manquantsDeBilanDeLExperimentation = EACH.manquantsDeBilanDeLExperimentation(session);
  results.ligneRemplie = EACH.ligneRemplie(session);
  results.grilleComplete = EACH.grilleComplete(session);
}

/** Each result of suites.attendu. */
function eachSuites(results: Unfilled<Results>, session: Session<Dossier, Kept, Gives>): void {
  results.etablissementSignataire = EACH.etablissementSignataire(session);
  results.planSuivi = EACH.planSuivi(session);
  results.plafondDuPlanSuivi = EACH.plafondDuPlanSuivi(session);
  results.verdictDeDossierDeDemande = EACH.verdictDeDossierDeDemande(session);
  results.manquantsDeDossierDeDemande = EACH.manquantsDeDossierDeDemande(session);
  results.verdictDeJustificationDuRevenu = EACH.verdictDeJustificationDuRevenu(session);
  results.manquantsDeJustificationDuRevenu = EACH.manquantsDeJustificationDuRevenu(session);
  results.servicesPossiblesDes = EACH.servicesPossiblesDes(session);
  results.verdictDEtapeDeLHospitalisation = EACH.verdictDEtapeDeLHospitalisation(session);
  results.manquantsDEtapeDeLHospitalisation = EACH.manquantsDEtapeDeLHospitalisation(session);
  results.verdictDEtapeDuRetour = EACH.verdictDEtapeDuRetour(session);
  results.manquantsDEtapeDuRetour = EACH.manquantsDEtapeDuRetour(session);
  results.verdictDePriseDeRendezVousDeLEvaluation = EACH.verdictDePriseDeRendezVousDeLEvaluation(session);
  results.manquantsDePriseDeRendezVousDeLEvaluation = EACH.manquantsDePriseDeRendezVousDeLEvaluation(session);
  results.echeanceDeSuiviDeLaSituation = EACH.echeanceDeSuiviDeLaSituation(session);
  results.plusTotDeSuiviDeLaSituation = EACH.plusTotDeSuiviDeLaSituation(session);
  results.etatDeSuiviDeLaSituation = EACH.etatDeSuiviDeLaSituation(session);
  results.echeanceDeFicheDeSituation = EACH.echeanceDeFicheDeSituation(session);
  results.plusTotDeFicheDeSituation = EACH.plusTotDeFicheDeSituation(session);
  results.etatDeFicheDeSituation = EACH.etatDeFicheDeSituation(session);
  results.verdictDEtapeDeLaFin = EACH.verdictDEtapeDeLaFin(session);
  results.manquantsDEtapeDeLaFin = EACH.manquantsDEtapeDeLaFin(session);
  results.suiviRecevable = EACH.suiviRecevable(session);
  results.suiteADonner = EACH.suiteADonner(session);
  results.deductionDeLArdhSurLePap = EACH.deductionDeLArdhSurLePap(session);
  results.montantDuPapApresLArdh = EACH.montantDuPapApresLArdh(session);
  results.demandeTraiteeEnPap = EACH.demandeTraiteeEnPap(session);
  results.prestationOuverteALAideSociale = EACH.prestationOuverteALAideSociale(session);
  results.optionOuverteALaCaisse = EACH.optionOuverteALaCaisse(session);
  results.dureeDUnNouveauPlan = EACH.dureeDUnNouveauPlan(session);
  results.papInterrompu = EACH.papInterrompu(session);
}

/** Each result on its own: plain arithmetic when the dossier gives all it reads, else the world with unknowns. */
const EACH: { readonly [K in keyof Results]: (session: Session<Dossier, Kept, Gives>) => Results[K] } = {
  jourDeLaReinstallation: attempted(PARTIAL.jourDeLaReinstallation, (dossier: Dossier, kept: Kept) =>
    writeDay(keptJourDeLaReinstallation(dossier, kept)),
  ),
  premierJourDuDroit: attempted(PARTIAL.premierJourDuDroit, (dossier: Dossier, kept: Kept) =>
    writeDay(keptPremierJourDuDroit(dossier, kept)),
  ),
  finDesTroisMoisPleins: attempted(PARTIAL.finDesTroisMoisPleins, (dossier: Dossier, kept: Kept) =>
    writeDay(keptFinDesTroisMoisPleins(dossier, kept)),
  ),
  troisMoisDuDroit: attempted(PARTIAL.troisMoisDuDroit, (dossier: Dossier, kept: Kept) =>
    writePeriod(keptTroisMoisDuDroit(dossier, kept)),
  ),
  transmission: (session) =>
    PARTIAL.transmission.isKnown(session.gives)
      ? determined(writeDay(transmission(session.dossier)))
      : session.open(PARTIAL.transmission),
  ouvertureDansLOutil: attempted(PARTIAL.ouvertureDansLOutil, (dossier: Dossier, kept: Kept) =>
    writePeriod(keptOuvertureDansLOutil(dossier, kept)),
  ),
  suiteDeLaNouvelleHospitalisation: perElement(
    PARTIAL.suiteDeLaNouvelleHospitalisation,
    (dossier: Dossier, kept: Kept, nouvelleHospitalisation: NouvelleHospitalisation) =>
      keptSuiteDeLaNouvelleHospitalisation(dossier, kept, nouvelleHospitalisation),
  ),
  nouvelleEvaluation: perElement(
    PARTIAL.nouvelleEvaluation,
    (dossier: Dossier, kept: Kept, nouvelleHospitalisation: NouvelleHospitalisation) =>
      nouvelleEvaluation(dossier, kept, nouvelleHospitalisation),
  ),
  aideEncoreDisponible: attempted(PARTIAL.aideEncoreDisponible, (dossier: Dossier) =>
    formatDecimal(aideEncoreDisponible(dossier), 2),
  ),
  joursDHospitalisation: attempted(PARTIAL.joursDHospitalisation, (dossier: Dossier, kept: Kept) =>
    keptJoursDHospitalisation(dossier, kept),
  ),
  dernierJourDuDroit: attempted(PARTIAL.dernierJourDuDroit, (dossier: Dossier, kept: Kept) =>
    writeDay(keptDernierJourDuDroit(dossier, kept)),
  ),
  aideApresLeRetour: attempted(PARTIAL.aideApresLeRetour, (dossier: Dossier, kept: Kept) =>
    writePeriod(aideApresLeRetour(dossier, kept)),
  ),
  aideUtilisableAuRetour: perElement(
    PARTIAL.aideUtilisableAuRetour,
    (dossier: Dossier, kept: Kept, nouvelleHospitalisation: NouvelleHospitalisation) =>
      formatDecimal(aideUtilisableAuRetour(dossier, kept, nouvelleHospitalisation), 2),
  ),
  ouvertureSuffisante: attempted(PARTIAL.ouvertureSuffisante, (dossier: Dossier, kept: Kept) =>
    keptOuvertureSuffisante(dossier, kept),
  ),
  droitHorsDeLOuverture: attempted(PARTIAL.droitHorsDeLOuverture, (dossier: Dossier, kept: Kept) =>
    writePeriod(droitHorsDeLOuverture(dossier, kept)),
  ),
  dernierJourServi: attempted(PARTIAL.dernierJourServi, (dossier: Dossier, kept: Kept) =>
    writeDay(dernierJourServi(dossier, kept)),
  ),
  coutEstime: perElement(PARTIAL.coutEstime, (_dossier: Dossier, kept: Kept, preconisation: Preconisation) =>
    formatDecimal(keptCoutEstime(kept, preconisation), 2),
  ),
  coutDuPlan: attempted(PARTIAL.coutDuPlan, (dossier: Dossier, kept: Kept) =>
    formatDecimal(keptCoutDuPlan(dossier, kept), 2),
  ),
  transmisePendantLHospitalisation: (session) =>
    PARTIAL.transmisePendantLHospitalisation.isKnown(session.gives)
      ? determined(keptTransmisePendantLHospitalisation(session.dossier, session.kept))
      : session.open(PARTIAL.transmisePendantLHospitalisation),
  transmiseAvantLeRetour: attempted(PARTIAL.transmiseAvantLeRetour, (dossier: Dossier, kept: Kept) =>
    keptTransmiseAvantLeRetour(dossier, kept),
  ),
  formuleeAvantLeRetour: attempted(PARTIAL.formuleeAvantLeRetour, (dossier: Dossier, kept: Kept) =>
    keptFormuleeAvantLeRetour(dossier, kept),
  ),
  demandeATemps: attempted(PARTIAL.demandeATemps, (dossier: Dossier, kept: Kept) => keptDemandeATemps(dossier, kept)),
  etablissementSignataire: attempted(PARTIAL.etablissementSignataire, (dossier: Dossier) =>
    etablissementSignataire(dossier),
  ),
  recevable: attempted(PARTIAL.recevable, (dossier: Dossier, kept: Kept) => keptRecevable(dossier, kept)),
  pronosticFavorable: (session) =>
    PARTIAL.pronosticFavorable.isKnown(session.gives)
      ? determined(pronosticFavorable(session.dossier))
      : session.open(PARTIAL.pronosticFavorable),
  hospitalisationCouverte: attempted(PARTIAL.hospitalisationCouverte, (dossier: Dossier, kept: Kept) =>
    keptHospitalisationCouverte(dossier, kept),
  ),
  releveDuRegimeGeneral: (session) =>
    PARTIAL.releveDuRegimeGeneral.isKnown(session.gives)
      ? determined(releveDuRegimeGeneral(session.dossier))
      : session.open(PARTIAL.releveDuRegimeGeneral),
  ageMinimalAtteint: attempted(PARTIAL.ageMinimalAtteint, (dossier: Dossier, kept: Kept) =>
    writeDay(keptAgeMinimalAtteint(dossier, kept)),
  ),
  ageRequis: attempted(PARTIAL.ageRequis, (dossier: Dossier, kept: Kept) => keptAgeRequis(dossier, kept)),
  eligibleALAide: perElement(
    PARTIAL.eligibleALAide,
    (_dossier: Dossier, kept: Kept, ligneDeLaGrille: LigneDeLaGrille) => keptEligibleALAide(kept, ligneDeLaGrille),
  ),
  excluParUneAideLegale: attempted(PARTIAL.excluParUneAideLegale, (dossier: Dossier, kept: Kept) =>
    keptExcluParUneAideLegale(dossier, kept),
  ),
  eligibleALArdh: attempted(PARTIAL.eligibleALArdh, (dossier: Dossier, kept: Kept) =>
    keptEligibleALArdh(dossier, kept),
  ),
  orientationDeLaDemande: attempted(PARTIAL.orientationDeLaDemande, (dossier: Dossier, kept: Kept) =>
    keptOrientationDeLaDemande(dossier, kept),
  ),
  decisionDeLaCaisse: attempted(PARTIAL.decisionDeLaCaisse, (dossier: Dossier, kept: Kept) =>
    decisionDeLaCaisse(dossier, kept),
  ),
  ressourcesMensuellesDeclarees: attempted(PARTIAL.ressourcesMensuellesDeclarees, (dossier: Dossier) =>
    formatDecimal(ressourcesMensuellesDeclarees(dossier), 2),
  ),
  ressourcesRetenues: attempted(PARTIAL.ressourcesRetenues, (dossier: Dossier) =>
    formatDecimal(ressourcesRetenues(dossier), 2),
  ),
  tauxDePriseEnCharge: attempted(PARTIAL.tauxDePriseEnCharge, (dossier: Dossier) =>
    formatDecimal(tauxDePriseEnCharge(dossier), 2),
  ),
  tauxAuxRessourcesVerifiees: attempted(PARTIAL.tauxAuxRessourcesVerifiees, (dossier: Dossier) =>
    formatDecimal(tauxAuxRessourcesVerifiees(dossier), 2),
  ),
  planSuivi: attempted(PARTIAL.planSuivi, (dossier: Dossier, kept: Kept) => keptPlanSuivi(dossier, kept)),
  plafondDuPlanSuivi: attempted(PARTIAL.plafondDuPlanSuivi, (dossier: Dossier, kept: Kept) =>
    formatDecimal(keptPlafondDuPlanSuivi(dossier, kept), 2),
  ),
  montantDuPlanRetenu: attempted(PARTIAL.montantDuPlanRetenu, (dossier: Dossier, kept: Kept) =>
    formatDecimal(keptMontantDuPlanRetenu(dossier, kept), 2),
  ),
  partDeLaCaisse: attempted(PARTIAL.partDeLaCaisse, (dossier: Dossier, kept: Kept) =>
    formatDecimal(keptPartDeLaCaisse(dossier, kept), 2),
  ),
  planDansLePlafond: attempted(PARTIAL.planDansLePlafond, (dossier: Dossier, kept: Kept) =>
    planDansLePlafond(dossier, kept),
  ),
  resteALaChargeDuRetraite: attempted(PARTIAL.resteALaChargeDuRetraite, (dossier: Dossier, kept: Kept) =>
    formatDecimal(resteALaChargeDuRetraite(dossier, kept), 2),
  ),
  sommeARendre: attempted(PARTIAL.sommeARendre, (dossier: Dossier, kept: Kept) =>
    formatDecimal(sommeARendre(dossier, kept), 2),
  ),
  finDeLaPremiereAnneeDeLExperimentation: attempted(
    PARTIAL.finDeLaPremiereAnneeDeLExperimentation,
    (dossier: Dossier) => writeDay(finDeLaPremiereAnneeDeLExperimentation(dossier)),
  ),
  verdictDeBilanDeLExperimentation: (session) =>
    PARTIAL.verdictDeBilanDeLExperimentation.isKnown(session.gives)
      ? determined(verdictDeBilanDeLExperimentation(session.dossier))
      : session.open(PARTIAL.verdictDeBilanDeLExperimentation),
  manquantsDeBilanDeLExperimentation: (session) =>
    PARTIAL.manquantsDeBilanDeLExperimentation.isKnown(session.gives)
      ? determined(
          manquantsDeBilanDeLExperimentation(session.dossier).map(writePieceManquanteDeBilanDeLExperimentation),
        )
      : session.open(PARTIAL.manquantsDeBilanDeLExperimentation),
  ligneRemplie: perElement(PARTIAL.ligneRemplie, (_dossier: Dossier, _kept: Kept, ligneDeLaGrille: LigneDeLaGrille) =>
    ligneRemplie(ligneDeLaGrille),
  ),
  grilleComplete: attempted(PARTIAL.grilleComplete, (dossier: Dossier) => grilleComplete(dossier)),
  verdictDeDossierDeDemande: attempted(PARTIAL.verdictDeDossierDeDemande, (dossier: Dossier) =>
    verdictDeDossierDeDemande(dossier, grilleComplete(dossier)),
  ),
  manquantsDeDossierDeDemande: attempted(PARTIAL.manquantsDeDossierDeDemande, (dossier: Dossier) =>
    manquantsDeDossierDeDemande(dossier, grilleComplete(dossier)).map(writePieceManquanteDeDossierDeDemande),
  ),
  verdictDeJustificationDuRevenu: (session) =>
    PARTIAL.verdictDeJustificationDuRevenu.isKnown(session.gives)
      ? determined(verdictDeJustificationDuRevenu(session.dossier))
      : session.open(PARTIAL.verdictDeJustificationDuRevenu),
  manquantsDeJustificationDuRevenu: (session) =>
    PARTIAL.manquantsDeJustificationDuRevenu.isKnown(session.gives)
      ? determined(manquantsDeJustificationDuRevenu(session.dossier).map(writePieceManquanteDeJustificationDuRevenu))
      : session.open(PARTIAL.manquantsDeJustificationDuRevenu),
  servicesPossiblesDes: attempted(PARTIAL.servicesPossiblesDes, (dossier: Dossier, kept: Kept) =>
    orNull(servicesPossiblesDes(dossier, kept), writeDay),
  ),
  verdictDEtapeDeLHospitalisation: (session) =>
    PARTIAL.verdictDEtapeDeLHospitalisation.isKnown(session.gives)
      ? determined(verdictDEtapeDeLHospitalisation(session.dossier))
      : session.open(PARTIAL.verdictDEtapeDeLHospitalisation),
  manquantsDEtapeDeLHospitalisation: (session) =>
    PARTIAL.manquantsDEtapeDeLHospitalisation.isKnown(session.gives)
      ? determined(manquantsDEtapeDeLHospitalisation(session.dossier).map(writePieceManquanteDeEtapeDeLHospitalisation))
      : session.open(PARTIAL.manquantsDEtapeDeLHospitalisation),
  verdictDEtapeDuRetour: (session) =>
    PARTIAL.verdictDEtapeDuRetour.isKnown(session.gives)
      ? determined(verdictDEtapeDuRetour(session.dossier))
      : session.open(PARTIAL.verdictDEtapeDuRetour),
  manquantsDEtapeDuRetour: (session) =>
    PARTIAL.manquantsDEtapeDuRetour.isKnown(session.gives)
      ? determined(manquantsDEtapeDuRetour(session.dossier).map(writePieceManquanteDeEtapeDuRetour))
      : session.open(PARTIAL.manquantsDEtapeDuRetour),
  verdictDePriseDeRendezVousDeLEvaluation: (session) =>
    PARTIAL.verdictDePriseDeRendezVousDeLEvaluation.isKnown(session.gives)
      ? determined(verdictDePriseDeRendezVousDeLEvaluation(session.dossier))
      : session.open(PARTIAL.verdictDePriseDeRendezVousDeLEvaluation),
  manquantsDePriseDeRendezVousDeLEvaluation: (session) =>
    PARTIAL.manquantsDePriseDeRendezVousDeLEvaluation.isKnown(session.gives)
      ? determined(
          manquantsDePriseDeRendezVousDeLEvaluation(session.dossier).map(
            writePieceManquanteDePriseDeRendezVousDeLEvaluation,
          ),
        )
      : session.open(PARTIAL.manquantsDePriseDeRendezVousDeLEvaluation),
  echeanceDeSuiviDeLaSituation: attempted(PARTIAL.echeanceDeSuiviDeLaSituation, (dossier: Dossier, kept: Kept) =>
    writeDay(keptEcheanceDeSuiviDeLaSituation(dossier, kept)),
  ),
  plusTotDeSuiviDeLaSituation: attempted(PARTIAL.plusTotDeSuiviDeLaSituation, (dossier: Dossier, kept: Kept) =>
    writeDay(keptPlusTotDeSuiviDeLaSituation(dossier, kept)),
  ),
  etatDeSuiviDeLaSituation: attempted(PARTIAL.etatDeSuiviDeLaSituation, (dossier: Dossier, kept: Kept) =>
    etatDeSuiviDeLaSituation(dossier, kept),
  ),
  echeanceDeFicheDeSituation: attempted(PARTIAL.echeanceDeFicheDeSituation, (dossier: Dossier, kept: Kept) =>
    writeDay(keptEcheanceDeFicheDeSituation(dossier, kept)),
  ),
  plusTotDeFicheDeSituation: attempted(PARTIAL.plusTotDeFicheDeSituation, (dossier: Dossier, kept: Kept) =>
    writeDay(keptPlusTotDeFicheDeSituation(dossier, kept)),
  ),
  etatDeFicheDeSituation: attempted(PARTIAL.etatDeFicheDeSituation, (dossier: Dossier, kept: Kept) =>
    etatDeFicheDeSituation(dossier, kept),
  ),
  verdictDEtapeDeLaFin: (session) =>
    PARTIAL.verdictDEtapeDeLaFin.isKnown(session.gives)
      ? determined(verdictDEtapeDeLaFin(session.dossier))
      : session.open(PARTIAL.verdictDEtapeDeLaFin),
  manquantsDEtapeDeLaFin: attempted(PARTIAL.manquantsDEtapeDeLaFin, (dossier: Dossier, kept: Kept) =>
    manquantsDEtapeDeLaFin(dossier, kept).map(writePieceManquanteDeEtapeDeLaFin),
  ),
  suiviRecevable: (session) =>
    PARTIAL.suiviRecevable.isKnown(session.gives)
      ? determined(suiviRecevable(session.dossier))
      : session.open(PARTIAL.suiviRecevable),
  suiteADonner: attempted(PARTIAL.suiteADonner, (dossier: Dossier) => suiteADonner(dossier)),
  deductionDeLArdhSurLePap: (session) =>
    PARTIAL.deductionDeLArdhSurLePap.isKnown(session.gives)
      ? determined(formatDecimal(DEDUCTION_DE_L_ARDH_SUR_LE_PAP, 2))
      : session.open(PARTIAL.deductionDeLArdhSurLePap),
  montantDuPapApresLArdh: (session) =>
    PARTIAL.montantDuPapApresLArdh.isKnown(session.gives)
      ? determined(formatDecimal(montantDuPapApresLArdh(session.dossier), 2))
      : session.open(PARTIAL.montantDuPapApresLArdh),
  demandeTraiteeEnPap: attempted(PARTIAL.demandeTraiteeEnPap, (dossier: Dossier, kept: Kept) =>
    demandeTraiteeEnPap(dossier, kept),
  ),
  prestationOuverteALAideSociale: perElement(
    PARTIAL.prestationOuverteALAideSociale,
    (dossier: Dossier, _kept: Kept, preconisation: Preconisation) =>
      prestationOuverteALAideSociale(dossier, preconisation),
  ),
  optionOuverteALaCaisse: perElement(
    PARTIAL.optionOuverteALaCaisse,
    (dossier: Dossier, _kept: Kept, optionPourLePap: OptionPourLePap) =>
      optionOuverteALaCaisse(dossier, optionPourLePap),
  ),
  dureeDUnNouveauPlan: (session) =>
    PARTIAL.dureeDUnNouveauPlan.isKnown(session.gives)
      ? determined(DUREE_D_UN_NOUVEAU_PLAN)
      : session.open(PARTIAL.dureeDUnNouveauPlan),
  papInterrompu: (session) =>
    PARTIAL.papInterrompu.isKnown(session.gives)
      ? determined(papInterrompu(session.dossier))
      : session.open(PARTIAL.papInterrompu),
};
