/**
 * Comparaison des aides: the same rules for dossiers that are not complete.
 * Made by Attendu with comparaison-des-aides.ts. Do not edit: change the rules and build again.
 */

import {
  type Given,
  type OpenDossier,
  type OpenRules,
  type PartialResult,
  onDay,
  once,
  partial,
  unknownOf,
} from 'attendu/runtime';
import type {
  Acte,
  AidePercue,
  ArreteDuBareme2,
  AvisDImposition,
  BilanDeLExperimentation2,
  ConventionDeGestion2,
  DecisionDeLaCaisse2,
  DemandeDAide2,
  Depense,
  Dossier,
  DossierDeDemande2,
  EtapeDeLHospitalisation2,
  EtapeDeLaFin2,
  EtapeDuRetour2,
  FinDeLAdh2,
  Frais,
  InstructionDeLaDemande2,
  Intervention,
  JustificationDuRevenu2,
  LigneDeLaGrille,
  MissionsDuCoordinateur2,
  NouvelleHospitalisation,
  Octroi,
  Pension,
  Preconisation,
  Prestataire,
  PriseDeRendezVousDeLEvaluation2,
  Programme,
  Prolongation2,
  Results,
  Service,
  SituationDuFoyer,
  Validation,
  VisiteDeLEvaluateur2,
} from './comparaison-des-aides.types.js';
import {
  AIDE_LEGALE,
  AIDE_TEMPORAIRE,
  ANCIEN_STATUT,
  CATEGORIE_DE_SERVICES,
  COUPLE_D_AIDES,
  DECISION,
  DISPOSITIF,
  DOSSIER_AMD_PRESTATION,
  EFFET_DE_L_HOSPITALISATION,
  ETAT_DU_DELAI,
  FORME_DE_PROGRAMME,
  FOYER,
  INPUTS,
  NATURE_DU_PLAN,
  OPTION_POUR_LE_PAP,
  ORIENTATION,
  PAYE,
  PIECE_MANQUANTE_DE_ARRETE_DU_BAREME_SHAPE,
  PIECE_MANQUANTE_DE_BILAN_DE_L_EXPERIMENTATION_SHAPE,
  PIECE_MANQUANTE_DE_CONVENTION_DE_GESTION_SHAPE,
  PIECE_MANQUANTE_DE_DECISION_DE_LA_CAISSE_SHAPE,
  PIECE_MANQUANTE_DE_DEMANDE_D_AIDE_SHAPE,
  PIECE_MANQUANTE_DE_DOSSIER_DE_DEMANDE_SHAPE,
  PIECE_MANQUANTE_DE_ETAPE_DE_LA_FIN_SHAPE,
  PIECE_MANQUANTE_DE_ETAPE_DE_L_HOSPITALISATION_SHAPE,
  PIECE_MANQUANTE_DE_ETAPE_DU_RETOUR_SHAPE,
  PIECE_MANQUANTE_DE_FIN_DE_L_ADH_SHAPE,
  PIECE_MANQUANTE_DE_INSTRUCTION_DE_LA_DEMANDE_SHAPE,
  PIECE_MANQUANTE_DE_JUSTIFICATION_DU_REVENU_SHAPE,
  PIECE_MANQUANTE_DE_MISSIONS_DU_COORDINATEUR_SHAPE,
  PIECE_MANQUANTE_DE_PRISE_DE_RENDEZ_VOUS_DE_L_EVALUATION_SHAPE,
  PIECE_MANQUANTE_DE_PROLONGATION_SHAPE,
  PIECE_MANQUANTE_DE_SUIVI_DE_L_AIDE_TEMPORAIRE_SHAPE,
  PIECE_MANQUANTE_DE_VISITE_DE_L_EVALUATEUR_SHAPE,
  PLACE_DE_L_ETAT,
  PLAFOND_APPLICABLE,
  PORTEUR_DE_PROGRAMME,
  PRESTATION,
  RELATION,
  REPONSE,
  RUBRIQUE,
  SERVICE_A_DOMICILE,
  SERVICE_SHAPE,
  SUITE_DU_DOSSIER,
  SUIVI_ATTENDU,
  VALIDATION_SHAPE,
  VERDICT,
  VOIE,
} from './comparaison-des-aides.edge.js';

/** Days are counted from 1970-01-01. */
const DAY_2007_02_02 = 13546;
const DAY_2008_06_18 = 14048;
const DAY_2011_02_02 = 15007;
const DAY_2011_02_03 = 15008;
const DAY_2012_07_28 = 15549;
const DAY_2012_10_06 = 15619;
const DAY_2014_01_12 = 16082;
const DAY_2014_01_13 = 16083;
const DAY_2014_06_30 = 16251;
const DAY_2014_07_01 = 16252;
const DAY_2015_12_31 = 16800;
const DAY_2016_01_01 = 16801;
const DAY_2016_04_20 = 16911;
const DAY_2016_04_21 = 16912;
const DAY_2016_12_31 = 17166;
const DAY_2017_01_01 = 17167;
const DAY_2017_12_31 = 17531;
const DAY_2018_01_01 = 17532;
const DAY_2020_12_31 = 18627;
const DAY_2021_01_01 = 18628;
const DAY_2021_06_30 = 18808;
const DAY_2021_07_01 = 18809;
const DAY_2021_12_01 = 18962;
const DAY_2022_08_10 = 19214;
const DAY_2022_08_11 = 19215;
const DAY_2022_12_31 = 19357;
const DAY_2023_01_01 = 19358;
const DAY_2023_12_29 = 19720;
const DAY_2023_12_30 = 19721;
const DAY_2023_12_31 = 19722;
const DAY_2024_01_01 = 19723;
const DAY_2025_01_30 = 20118;
const DAY_2025_01_31 = 20119;
const DAY_2025_02_01 = 20120;
const DAY_2026_12_30 = 20817;
const DAY_2026_12_31 = 20818;

/** Whether a dossier gives everything. */
export function isWholeDossier(dossier: Given<Dossier>): dossier is Dossier {
  return (
    dossier.dateDEffet !== undefined &&
    dossier.depenses !== undefined &&
    dossier.depenses.every(isWholeDepense) &&
    dossier.programmesProposes !== undefined &&
    dossier.programmesProposes.every(isWholeProgramme) &&
    dossier.heuresDAccompagnement !== undefined &&
    dossier.prestationsDuForfaitPrevention !== undefined &&
    dossier.dureeDuPlan !== undefined &&
    dossier.forfaitRenouvele !== undefined &&
    dossier.dateDuRendezVousDeDemarrage !== undefined &&
    dossier.dateDeLaVisiteInitiale !== undefined &&
    dossier.dateDuRenouvellement !== undefined &&
    dossier.dateDuSuiviADeuxMois !== undefined &&
    dossier.dateDuSuiviASixMois !== undefined &&
    dossier.dateDuSuiviAUnMoisDuRenouvellement !== undefined &&
    dossier.dateDuSuiviATroisMoisDuRenouvellement !== undefined &&
    dossier.dateDuSuiviASixMoisDuRenouvellement !== undefined &&
    dossier.dateDeLaDemandeDeProlongation !== undefined &&
    dossier.scoreFragire !== undefined &&
    dossier.questionsFragireRenseignees !== undefined &&
    dossier.testsFragireFaits !== undefined &&
    dossier.interventions !== undefined &&
    dossier.interventions.every(isWholeIntervention) &&
    dossier.compositionDuFoyer !== undefined &&
    dossier.ressourcesMensuelles !== undefined &&
    dossier.revenuBrutGlobal !== undefined &&
    dossier.dateDeLaDemande !== undefined &&
    dossier.dateDeNaissance !== undefined &&
    dossier.girEvalue !== undefined &&
    dossier.oscarDeploye !== undefined &&
    dossier.anciensStatuts !== undefined &&
    dossier.regimeDeRetraitePrincipal !== undefined &&
    dossier.planAdapte !== undefined &&
    dossier.octrois !== undefined &&
    dossier.octrois.every(isWholeOctroi) &&
    dossier.titulaireDUnPlanOscar !== undefined &&
    dossier.besoinDurable !== undefined &&
    isWholeMissionsDuCoordinateur2(dossier.missionsDuCoordinateur) &&
    isWholeProlongation2(dossier.prolongation) &&
    isWholeDemandeDAide2(dossier.demandeDAide) &&
    isWholeVisiteDeLEvaluateur2(dossier.visiteDeLEvaluateur) &&
    isWholeDecisionDeLaCaisse2(dossier.decisionDeLaCaisse) &&
    isWholeFinDeLAdh2(dossier.finDeLAdh) &&
    dossier.jourDObservation !== undefined &&
    dossier.nouvellesHospitalisations !== undefined &&
    dossier.nouvellesHospitalisations.every(isWholeNouvelleHospitalisation) &&
    dossier.aideInitialementNotifiee !== undefined &&
    dossier.aideDejaUtilisee !== undefined &&
    dossier.preconisations !== undefined &&
    dossier.preconisations.every(isWholePreconisation) &&
    dossier.evaluationFaite !== undefined &&
    dossier.coutDuPlanDefinitif !== undefined &&
    dossier.ressourcesPropresDeclarees !== undefined &&
    dossier.ressourcesDuConjointDeclarees !== undefined &&
    dossier.tauxNotifie !== undefined &&
    dossier.tauxRecalcule !== undefined &&
    dossier.ressourcesVerifiees !== undefined &&
    dossier.partDejaVersee !== undefined &&
    dossier.dateDeFormulation !== undefined &&
    dossier.dateDeReception !== undefined &&
    dossier.dateDeSortie !== undefined &&
    dossier.dateDeRetour !== undefined &&
    dossier.transmiseAvantLHeureDeLaSortie !== undefined &&
    dossier.transmiseAvantLHeureDuRetour !== undefined &&
    dossier.formuleeAvantLHeureDuRetour !== undefined &&
    dossier.modeDeLHospitalisation !== undefined &&
    dossier.soinsPsychiatriques !== undefined &&
    dossier.experimentationDeLaCaisse !== undefined &&
    dossier.conventionDExperimentationSignee !== undefined &&
    dossier.criteresDeLaConventionRemplis !== undefined &&
    dossier.debutDeLExperimentation !== undefined &&
    dossier.retraiteDuRegimeGeneral !== undefined &&
    dossier.regimeGeneralATitrePrincipal !== undefined &&
    dossier.activiteLaPlusLongueAuRegimeGeneral !== undefined &&
    dossier.girPronostique !== undefined &&
    dossier.domicileDAvantOuEquivalent !== undefined &&
    dossier.hebergeEnFamilleDAccueil !== undefined &&
    dossier.dateDeLAccord !== undefined &&
    dossier.lignesDeLaGrille !== undefined &&
    dossier.lignesDeLaGrille.every(isWholeLigneDeLaGrille) &&
    dossier.autrePrestationEquivalenteDuDepartement !== undefined &&
    dossier.apaDUrgence !== undefined &&
    dossier.demandeFormuleePar !== undefined &&
    dossier.imprimeSigneParLEtablissement !== undefined &&
    dossier.controleParSondage !== undefined &&
    dossier.dateDuSuivi !== undefined &&
    dossier.dateDeLaFicheDeSituation !== undefined &&
    dossier.suiviFaitPar !== undefined &&
    dossier.suiviFaitAuMoyenDe !== undefined &&
    dossier.autonomieRecuperee !== undefined &&
    dossier.besoinDAidePersistant !== undefined &&
    dossier.girALIssue !== undefined &&
    dossier.besoinDAideMenagere !== undefined &&
    dossier.releveDeLAideSocialeDepartementale !== undefined &&
    dossier.montantDuPapAvantDeduction !== undefined &&
    dossier.besoinSuperieur !== undefined &&
    dossier.cadre !== undefined &&
    dossier.titulaireDUnPap !== undefined &&
    dossier.optionDeLaCaisse !== undefined &&
    isWholeBilanDeLExperimentation2(dossier.bilanDeLExperimentation) &&
    isWholeDossierDeDemande2(dossier.dossierDeDemande) &&
    isWholeJustificationDuRevenu2(dossier.justificationDuRevenu) &&
    isWholeEtapeDeLHospitalisation2(dossier.etapeDeLHospitalisation) &&
    isWholeEtapeDuRetour2(dossier.etapeDuRetour) &&
    isWholePriseDeRendezVousDeLEvaluation2(dossier.priseDeRendezVousDeLEvaluation) &&
    isWholeEtapeDeLaFin2(dossier.etapeDeLaFin) &&
    dossier.services !== undefined &&
    dossier.services.every(isWholeService) &&
    dossier.logementAAmenager !== undefined &&
    dossier.actes !== undefined &&
    dossier.actes.every(isWholeActe) &&
    dossier.formule !== undefined &&
    dossier.dateDuBilan !== undefined &&
    dossier.fraisEngages !== undefined &&
    dossier.fraisEngages.every(isWholeFrais) &&
    dossier.structureEvaluatrice !== undefined &&
    dossier.prestataires !== undefined &&
    dossier.prestataires.every(isWholePrestataire) &&
    dossier.coordinateur !== undefined &&
    dossier.peutPretendreALAide !== undefined &&
    dossier.dateDeLaDecision !== undefined &&
    dossier.groupeAssimile !== undefined &&
    dossier.pensions !== undefined &&
    dossier.pensions.every(isWholePension) &&
    dossier.validations !== undefined &&
    dossier.validations.every(isWholeValidation) &&
    dossier.remarie !== undefined &&
    dossier.aidesPercues !== undefined &&
    dossier.aidesPercues.every(isWholeAidePercue) &&
    dossier.lienAvecLesPostes !== undefined &&
    dossier.situationsDuFoyer !== undefined &&
    dossier.situationsDuFoyer.every(isWholeSituationDuFoyer) &&
    dossier.avisRecus !== undefined &&
    dossier.avisRecus.every(isWholeAvisDImposition) &&
    dossier.conditionDeRessourcesAppreciee !== undefined &&
    dossier.foyerChangeDepuisLAvis !== undefined &&
    dossier.depenseAnnuelleDuPlan !== undefined &&
    dossier.depenseApresHospitalisation !== undefined &&
    dossier.depenseDeLaPeriodeDeFragilite !== undefined &&
    isWholeInstructionDeLaDemande2(dossier.instructionDeLaDemande) &&
    isWholeArreteDuBareme2(dossier.arreteDuBareme) &&
    isWholeConventionDeGestion2(dossier.conventionDeGestion) &&
    dossier.couples !== undefined &&
    dossier.rubriqueDesPetitsTravaux !== undefined &&
    dossier.porteeDesPlafondsParRubrique !== undefined &&
    dossier.anneeDuPlafond !== undefined &&
    dossier.jourDuPlafond !== undefined &&
    dossier.destinataireDuForfait !== undefined &&
    dossier.moisDuRemboursement !== undefined &&
    dossier.programmeCompte !== undefined &&
    dossier.phaseDeLancement !== undefined &&
    dossier.montantVerse !== undefined &&
    dossier.dureeDuForfaitCoordination !== undefined &&
    dossier.departDesSuivis !== undefined &&
    dossier.suivisDeLaSecondeAnnee !== undefined &&
    dossier.suiviAnticipe !== undefined &&
    dossier.finDeMois !== undefined &&
    dossier.objetDeLaProlongation !== undefined &&
    dossier.troisiemeAnnee !== undefined &&
    dossier.sensDesTroisMois !== undefined &&
    dossier.compositionDeFragire !== undefined &&
    dossier.scoreEntreDeuxTranches !== undefined &&
    dossier.repereMensuel !== undefined &&
    dossier.porteeDesOnzeHeures !== undefined &&
    dossier.placeDesOnzeHeures !== undefined &&
    dossier.assistantDeVieHorsDeLaToilette !== undefined &&
    dossier.heuresMalConfiees !== undefined &&
    dossier.prestataireNonConventionne !== undefined &&
    dossier.baseDesRessources !== undefined &&
    dossier.participationDuRetraite !== undefined &&
    dossier.anciensFonctionnairesDeLEtat !== undefined &&
    dossier.plusieursStatuts !== undefined &&
    dossier.conditionDAge !== undefined &&
    dossier.aideSansPlan !== undefined &&
    dossier.renouvellementDeLAsir !== undefined &&
    dossier.departDesTroisMois !== undefined &&
    dossier.porteeDesTroisCentsEuros !== undefined &&
    dossier.porteeDesCinquanteQuatreHeures !== undefined &&
    dossier.cumulDesEnveloppes !== undefined &&
    dossier.demandeDeLAdh !== undefined &&
    dossier.joursDuContact !== undefined &&
    dossier.contactAvantDeuxJours !== undefined &&
    dossier.retourDUneHospitalisationADomicile !== undefined &&
    dossier.troisMoisEffectifs !== undefined &&
    dossier.jourAbsentDuMois !== undefined &&
    dossier.jourOuLaDemandeEstFaite !== undefined &&
    dossier.compteDesTroisMois !== undefined &&
    dossier.aideApresLesTroisMois !== undefined &&
    dossier.droitAuDelaDeLOuverture !== undefined &&
    dossier.assietteDuPlafond !== undefined &&
    dossier.tauxApresControle !== undefined &&
    dossier.jourDeLaTransmission !== undefined &&
    dossier.borneDeLaDemande !== undefined &&
    dossier.psychiatrieSansExperimentation !== undefined &&
    dossier.regimePrincipal !== undefined &&
    dossier.jourDeLAge !== undefined &&
    dossier.anniversaireDUn29Fevrier !== undefined &&
    dossier.aideExclusive !== undefined &&
    dossier.demandeTardiveEnGir1A4 !== undefined &&
    dossier.signatureDeLEtablissement !== undefined &&
    dossier.imprimeNonSigne !== undefined &&
    dossier.aideSocialeApresLArdh !== undefined &&
    dossier.porteeDuBesoinSuperieur !== undefined &&
    dossier.nouveauPlanDeTroisMois !== undefined &&
    dossier.demandeEnCoursAuTerme !== undefined &&
    dossier.controleDesPlansOscar !== undefined &&
    dossier.jourDuBilan !== undefined &&
    dossier.coordinateurDuPlan !== undefined &&
    dossier.structuresDUnMemeGroupe !== undefined &&
    dossier.effetDuRemariage !== undefined &&
    dossier.jourDeLaConditionDAge !== undefined &&
    dossier.deuxRegimesDeLEtat !== undefined &&
    dossier.suiteDUneEgaliteDeTrimestres !== undefined &&
    dossier.regimePrincipalDUnSurvivant !== undefined &&
    dossier.titreDeLaMajoration !== undefined &&
    dossier.survivantDUnAgentDesPostes !== undefined &&
    dossier.porteeDuTerme !== undefined &&
    dossier.jourDeLAvis !== undefined &&
    dossier.revenuDUnFoyerQuiAChange !== undefined &&
    dossier.ressourcesMensuellesDuBareme !== undefined &&
    dossier.jourDuBareme !== undefined &&
    dossier.entreDeuxTranches !== undefined &&
    dossier.porteeDeLaConditionDeRessources !== undefined &&
    dossier.sensDuPlafondAnnuel !== undefined
  );
}

/** What a dossier gives in full, and which questions have a reading. */
export type Gives = { readonly [K in keyof Dossier]: boolean };

function gives(dossier: Given<Dossier>): Gives {
  return {
    dateDEffet: dossier.dateDEffet !== undefined,
    depenses: dossier.depenses !== undefined && dossier.depenses.every(isWholeDepense),
    programmesProposes: dossier.programmesProposes !== undefined && dossier.programmesProposes.every(isWholeProgramme),
    heuresDAccompagnement: dossier.heuresDAccompagnement !== undefined,
    prestationsDuForfaitPrevention: dossier.prestationsDuForfaitPrevention !== undefined,
    dureeDuPlan: dossier.dureeDuPlan !== undefined,
    forfaitRenouvele: dossier.forfaitRenouvele !== undefined,
    dateDuRendezVousDeDemarrage: dossier.dateDuRendezVousDeDemarrage !== undefined,
    dateDeLaVisiteInitiale: dossier.dateDeLaVisiteInitiale !== undefined,
    dateDuRenouvellement: dossier.dateDuRenouvellement !== undefined,
    dateDuSuiviADeuxMois: dossier.dateDuSuiviADeuxMois !== undefined,
    dateDuSuiviASixMois: dossier.dateDuSuiviASixMois !== undefined,
    dateDuSuiviAUnMoisDuRenouvellement: dossier.dateDuSuiviAUnMoisDuRenouvellement !== undefined,
    dateDuSuiviATroisMoisDuRenouvellement: dossier.dateDuSuiviATroisMoisDuRenouvellement !== undefined,
    dateDuSuiviASixMoisDuRenouvellement: dossier.dateDuSuiviASixMoisDuRenouvellement !== undefined,
    dateDeLaDemandeDeProlongation: dossier.dateDeLaDemandeDeProlongation !== undefined,
    scoreFragire: dossier.scoreFragire !== undefined,
    questionsFragireRenseignees: dossier.questionsFragireRenseignees !== undefined,
    testsFragireFaits: dossier.testsFragireFaits !== undefined,
    interventions: dossier.interventions !== undefined && dossier.interventions.every(isWholeIntervention),
    compositionDuFoyer: dossier.compositionDuFoyer !== undefined,
    ressourcesMensuelles: dossier.ressourcesMensuelles !== undefined,
    revenuBrutGlobal: dossier.revenuBrutGlobal !== undefined,
    dateDeLaDemande: dossier.dateDeLaDemande !== undefined,
    dateDeNaissance: dossier.dateDeNaissance !== undefined,
    girEvalue: dossier.girEvalue !== undefined,
    oscarDeploye: dossier.oscarDeploye !== undefined,
    anciensStatuts: dossier.anciensStatuts !== undefined,
    regimeDeRetraitePrincipal: dossier.regimeDeRetraitePrincipal !== undefined,
    planAdapte: dossier.planAdapte !== undefined,
    octrois: dossier.octrois !== undefined && dossier.octrois.every(isWholeOctroi),
    titulaireDUnPlanOscar: dossier.titulaireDUnPlanOscar !== undefined,
    besoinDurable: dossier.besoinDurable !== undefined,
    missionsDuCoordinateur: isWholeMissionsDuCoordinateur2(dossier.missionsDuCoordinateur),
    prolongation: isWholeProlongation2(dossier.prolongation),
    demandeDAide: isWholeDemandeDAide2(dossier.demandeDAide),
    visiteDeLEvaluateur: isWholeVisiteDeLEvaluateur2(dossier.visiteDeLEvaluateur),
    decisionDeLaCaisse: isWholeDecisionDeLaCaisse2(dossier.decisionDeLaCaisse),
    finDeLAdh: isWholeFinDeLAdh2(dossier.finDeLAdh),
    jourDObservation: dossier.jourDObservation !== undefined,
    nouvellesHospitalisations:
      dossier.nouvellesHospitalisations !== undefined &&
      dossier.nouvellesHospitalisations.every(isWholeNouvelleHospitalisation),
    aideInitialementNotifiee: dossier.aideInitialementNotifiee !== undefined,
    aideDejaUtilisee: dossier.aideDejaUtilisee !== undefined,
    preconisations: dossier.preconisations !== undefined && dossier.preconisations.every(isWholePreconisation),
    evaluationFaite: dossier.evaluationFaite !== undefined,
    coutDuPlanDefinitif: dossier.coutDuPlanDefinitif !== undefined,
    ressourcesPropresDeclarees: dossier.ressourcesPropresDeclarees !== undefined,
    ressourcesDuConjointDeclarees: dossier.ressourcesDuConjointDeclarees !== undefined,
    tauxNotifie: dossier.tauxNotifie !== undefined,
    tauxRecalcule: dossier.tauxRecalcule !== undefined,
    ressourcesVerifiees: dossier.ressourcesVerifiees !== undefined,
    partDejaVersee: dossier.partDejaVersee !== undefined,
    dateDeFormulation: dossier.dateDeFormulation !== undefined,
    dateDeReception: dossier.dateDeReception !== undefined,
    dateDeSortie: dossier.dateDeSortie !== undefined,
    dateDeRetour: dossier.dateDeRetour !== undefined,
    transmiseAvantLHeureDeLaSortie: dossier.transmiseAvantLHeureDeLaSortie !== undefined,
    transmiseAvantLHeureDuRetour: dossier.transmiseAvantLHeureDuRetour !== undefined,
    formuleeAvantLHeureDuRetour: dossier.formuleeAvantLHeureDuRetour !== undefined,
    modeDeLHospitalisation: dossier.modeDeLHospitalisation !== undefined,
    soinsPsychiatriques: dossier.soinsPsychiatriques !== undefined,
    experimentationDeLaCaisse: dossier.experimentationDeLaCaisse !== undefined,
    conventionDExperimentationSignee: dossier.conventionDExperimentationSignee !== undefined,
    criteresDeLaConventionRemplis: dossier.criteresDeLaConventionRemplis !== undefined,
    debutDeLExperimentation: dossier.debutDeLExperimentation !== undefined,
    retraiteDuRegimeGeneral: dossier.retraiteDuRegimeGeneral !== undefined,
    regimeGeneralATitrePrincipal: dossier.regimeGeneralATitrePrincipal !== undefined,
    activiteLaPlusLongueAuRegimeGeneral: dossier.activiteLaPlusLongueAuRegimeGeneral !== undefined,
    girPronostique: dossier.girPronostique !== undefined,
    domicileDAvantOuEquivalent: dossier.domicileDAvantOuEquivalent !== undefined,
    hebergeEnFamilleDAccueil: dossier.hebergeEnFamilleDAccueil !== undefined,
    dateDeLAccord: dossier.dateDeLAccord !== undefined,
    lignesDeLaGrille: dossier.lignesDeLaGrille !== undefined && dossier.lignesDeLaGrille.every(isWholeLigneDeLaGrille),
    autrePrestationEquivalenteDuDepartement: dossier.autrePrestationEquivalenteDuDepartement !== undefined,
    apaDUrgence: dossier.apaDUrgence !== undefined,
    demandeFormuleePar: dossier.demandeFormuleePar !== undefined,
    imprimeSigneParLEtablissement: dossier.imprimeSigneParLEtablissement !== undefined,
    controleParSondage: dossier.controleParSondage !== undefined,
    dateDuSuivi: dossier.dateDuSuivi !== undefined,
    dateDeLaFicheDeSituation: dossier.dateDeLaFicheDeSituation !== undefined,
    suiviFaitPar: dossier.suiviFaitPar !== undefined,
    suiviFaitAuMoyenDe: dossier.suiviFaitAuMoyenDe !== undefined,
    autonomieRecuperee: dossier.autonomieRecuperee !== undefined,
    besoinDAidePersistant: dossier.besoinDAidePersistant !== undefined,
    girALIssue: dossier.girALIssue !== undefined,
    besoinDAideMenagere: dossier.besoinDAideMenagere !== undefined,
    releveDeLAideSocialeDepartementale: dossier.releveDeLAideSocialeDepartementale !== undefined,
    montantDuPapAvantDeduction: dossier.montantDuPapAvantDeduction !== undefined,
    besoinSuperieur: dossier.besoinSuperieur !== undefined,
    cadre: dossier.cadre !== undefined,
    titulaireDUnPap: dossier.titulaireDUnPap !== undefined,
    optionDeLaCaisse: dossier.optionDeLaCaisse !== undefined,
    bilanDeLExperimentation: isWholeBilanDeLExperimentation2(dossier.bilanDeLExperimentation),
    dossierDeDemande: isWholeDossierDeDemande2(dossier.dossierDeDemande),
    justificationDuRevenu: isWholeJustificationDuRevenu2(dossier.justificationDuRevenu),
    etapeDeLHospitalisation: isWholeEtapeDeLHospitalisation2(dossier.etapeDeLHospitalisation),
    etapeDuRetour: isWholeEtapeDuRetour2(dossier.etapeDuRetour),
    priseDeRendezVousDeLEvaluation: isWholePriseDeRendezVousDeLEvaluation2(dossier.priseDeRendezVousDeLEvaluation),
    etapeDeLaFin: isWholeEtapeDeLaFin2(dossier.etapeDeLaFin),
    services: dossier.services !== undefined && dossier.services.every(isWholeService),
    logementAAmenager: dossier.logementAAmenager !== undefined,
    actes: dossier.actes !== undefined && dossier.actes.every(isWholeActe),
    formule: dossier.formule !== undefined,
    dateDuBilan: dossier.dateDuBilan !== undefined,
    fraisEngages: dossier.fraisEngages !== undefined && dossier.fraisEngages.every(isWholeFrais),
    structureEvaluatrice: dossier.structureEvaluatrice !== undefined,
    prestataires: dossier.prestataires !== undefined && dossier.prestataires.every(isWholePrestataire),
    coordinateur: dossier.coordinateur !== undefined,
    peutPretendreALAide: dossier.peutPretendreALAide !== undefined,
    dateDeLaDecision: dossier.dateDeLaDecision !== undefined,
    groupeAssimile: dossier.groupeAssimile !== undefined,
    pensions: dossier.pensions !== undefined && dossier.pensions.every(isWholePension),
    validations: dossier.validations !== undefined && dossier.validations.every(isWholeValidation),
    remarie: dossier.remarie !== undefined,
    aidesPercues: dossier.aidesPercues !== undefined && dossier.aidesPercues.every(isWholeAidePercue),
    lienAvecLesPostes: dossier.lienAvecLesPostes !== undefined,
    situationsDuFoyer:
      dossier.situationsDuFoyer !== undefined && dossier.situationsDuFoyer.every(isWholeSituationDuFoyer),
    avisRecus: dossier.avisRecus !== undefined && dossier.avisRecus.every(isWholeAvisDImposition),
    conditionDeRessourcesAppreciee: dossier.conditionDeRessourcesAppreciee !== undefined,
    foyerChangeDepuisLAvis: dossier.foyerChangeDepuisLAvis !== undefined,
    depenseAnnuelleDuPlan: dossier.depenseAnnuelleDuPlan !== undefined,
    depenseApresHospitalisation: dossier.depenseApresHospitalisation !== undefined,
    depenseDeLaPeriodeDeFragilite: dossier.depenseDeLaPeriodeDeFragilite !== undefined,
    instructionDeLaDemande: isWholeInstructionDeLaDemande2(dossier.instructionDeLaDemande),
    arreteDuBareme: isWholeArreteDuBareme2(dossier.arreteDuBareme),
    conventionDeGestion: isWholeConventionDeGestion2(dossier.conventionDeGestion),
    couples: dossier.couples !== undefined,
    rubriqueDesPetitsTravaux: dossier.rubriqueDesPetitsTravaux !== undefined,
    porteeDesPlafondsParRubrique: dossier.porteeDesPlafondsParRubrique !== undefined,
    anneeDuPlafond: dossier.anneeDuPlafond !== undefined,
    jourDuPlafond: dossier.jourDuPlafond !== undefined,
    destinataireDuForfait: dossier.destinataireDuForfait !== undefined,
    moisDuRemboursement: dossier.moisDuRemboursement !== undefined,
    programmeCompte: dossier.programmeCompte !== undefined,
    phaseDeLancement: dossier.phaseDeLancement !== undefined,
    montantVerse: dossier.montantVerse !== undefined,
    dureeDuForfaitCoordination: dossier.dureeDuForfaitCoordination !== undefined,
    departDesSuivis: dossier.departDesSuivis !== undefined,
    suivisDeLaSecondeAnnee: dossier.suivisDeLaSecondeAnnee !== undefined,
    suiviAnticipe: dossier.suiviAnticipe !== undefined,
    finDeMois: dossier.finDeMois !== undefined,
    objetDeLaProlongation: dossier.objetDeLaProlongation !== undefined,
    troisiemeAnnee: dossier.troisiemeAnnee !== undefined,
    sensDesTroisMois: dossier.sensDesTroisMois !== undefined,
    compositionDeFragire: dossier.compositionDeFragire !== undefined,
    scoreEntreDeuxTranches: dossier.scoreEntreDeuxTranches !== undefined,
    repereMensuel: dossier.repereMensuel !== undefined,
    porteeDesOnzeHeures: dossier.porteeDesOnzeHeures !== undefined,
    placeDesOnzeHeures: dossier.placeDesOnzeHeures !== undefined,
    assistantDeVieHorsDeLaToilette: dossier.assistantDeVieHorsDeLaToilette !== undefined,
    heuresMalConfiees: dossier.heuresMalConfiees !== undefined,
    prestataireNonConventionne: dossier.prestataireNonConventionne !== undefined,
    baseDesRessources: dossier.baseDesRessources !== undefined,
    participationDuRetraite: dossier.participationDuRetraite !== undefined,
    anciensFonctionnairesDeLEtat: dossier.anciensFonctionnairesDeLEtat !== undefined,
    plusieursStatuts: dossier.plusieursStatuts !== undefined,
    conditionDAge: dossier.conditionDAge !== undefined,
    aideSansPlan: dossier.aideSansPlan !== undefined,
    renouvellementDeLAsir: dossier.renouvellementDeLAsir !== undefined,
    departDesTroisMois: dossier.departDesTroisMois !== undefined,
    porteeDesTroisCentsEuros: dossier.porteeDesTroisCentsEuros !== undefined,
    porteeDesCinquanteQuatreHeures: dossier.porteeDesCinquanteQuatreHeures !== undefined,
    cumulDesEnveloppes: dossier.cumulDesEnveloppes !== undefined,
    demandeDeLAdh: dossier.demandeDeLAdh !== undefined,
    joursDuContact: dossier.joursDuContact !== undefined,
    contactAvantDeuxJours: dossier.contactAvantDeuxJours !== undefined,
    retourDUneHospitalisationADomicile: dossier.retourDUneHospitalisationADomicile !== undefined,
    troisMoisEffectifs: dossier.troisMoisEffectifs !== undefined,
    jourAbsentDuMois: dossier.jourAbsentDuMois !== undefined,
    jourOuLaDemandeEstFaite: dossier.jourOuLaDemandeEstFaite !== undefined,
    compteDesTroisMois: dossier.compteDesTroisMois !== undefined,
    aideApresLesTroisMois: dossier.aideApresLesTroisMois !== undefined,
    droitAuDelaDeLOuverture: dossier.droitAuDelaDeLOuverture !== undefined,
    assietteDuPlafond: dossier.assietteDuPlafond !== undefined,
    tauxApresControle: dossier.tauxApresControle !== undefined,
    jourDeLaTransmission: dossier.jourDeLaTransmission !== undefined,
    borneDeLaDemande: dossier.borneDeLaDemande !== undefined,
    psychiatrieSansExperimentation: dossier.psychiatrieSansExperimentation !== undefined,
    regimePrincipal: dossier.regimePrincipal !== undefined,
    jourDeLAge: dossier.jourDeLAge !== undefined,
    anniversaireDUn29Fevrier: dossier.anniversaireDUn29Fevrier !== undefined,
    aideExclusive: dossier.aideExclusive !== undefined,
    demandeTardiveEnGir1A4: dossier.demandeTardiveEnGir1A4 !== undefined,
    signatureDeLEtablissement: dossier.signatureDeLEtablissement !== undefined,
    imprimeNonSigne: dossier.imprimeNonSigne !== undefined,
    aideSocialeApresLArdh: dossier.aideSocialeApresLArdh !== undefined,
    porteeDuBesoinSuperieur: dossier.porteeDuBesoinSuperieur !== undefined,
    nouveauPlanDeTroisMois: dossier.nouveauPlanDeTroisMois !== undefined,
    demandeEnCoursAuTerme: dossier.demandeEnCoursAuTerme !== undefined,
    controleDesPlansOscar: dossier.controleDesPlansOscar !== undefined,
    jourDuBilan: dossier.jourDuBilan !== undefined,
    coordinateurDuPlan: dossier.coordinateurDuPlan !== undefined,
    structuresDUnMemeGroupe: dossier.structuresDUnMemeGroupe !== undefined,
    effetDuRemariage: dossier.effetDuRemariage !== undefined,
    jourDeLaConditionDAge: dossier.jourDeLaConditionDAge !== undefined,
    deuxRegimesDeLEtat: dossier.deuxRegimesDeLEtat !== undefined,
    suiteDUneEgaliteDeTrimestres: dossier.suiteDUneEgaliteDeTrimestres !== undefined,
    regimePrincipalDUnSurvivant: dossier.regimePrincipalDUnSurvivant !== undefined,
    titreDeLaMajoration: dossier.titreDeLaMajoration !== undefined,
    survivantDUnAgentDesPostes: dossier.survivantDUnAgentDesPostes !== undefined,
    porteeDuTerme: dossier.porteeDuTerme !== undefined,
    jourDeLAvis: dossier.jourDeLAvis !== undefined,
    revenuDUnFoyerQuiAChange: dossier.revenuDUnFoyerQuiAChange !== undefined,
    ressourcesMensuellesDuBareme: dossier.ressourcesMensuellesDuBareme !== undefined,
    jourDuBareme: dossier.jourDuBareme !== undefined,
    entreDeuxTranches: dossier.entreDeuxTranches !== undefined,
    porteeDeLaConditionDeRessources: dossier.porteeDeLaConditionDeRessources !== undefined,
    sensDuPlafondAnnuel: dossier.sensDuPlafondAnnuel !== undefined,
  };
}

function isWholeDepense(depense: Given<Depense> | undefined): boolean {
  return (
    depense !== undefined &&
    depense.prestation !== undefined &&
    depense.montant !== undefined &&
    depense.date !== undefined &&
    depense.conventionne !== undefined
  );
}

function isWholeProgramme(programme: Given<Programme> | undefined): boolean {
  return programme !== undefined && programme.forme !== undefined && programme.suivi !== undefined;
}

function isWholeIntervention(intervention: Given<Intervention> | undefined): boolean {
  return (
    intervention !== undefined &&
    intervention.date !== undefined &&
    intervention.service !== undefined &&
    intervention.heures !== undefined &&
    intervention.programme !== undefined &&
    intervention.qualification !== undefined &&
    intervention.conventionne !== undefined &&
    intervention.justifiee !== undefined
  );
}

function isWholeOctroi(octroi: Given<Octroi> | undefined): boolean {
  return (
    octroi !== undefined &&
    octroi.situation !== undefined &&
    octroi.evenement !== undefined &&
    octroi.demande !== undefined &&
    octroi.dateDOctroi !== undefined &&
    octroi.depense !== undefined &&
    octroi.heures !== undefined &&
    octroi.contact !== undefined
  );
}

function isWholeMissionsDuCoordinateur2(missionsDuCoordinateur: Given<MissionsDuCoordinateur2> | undefined): boolean {
  return (
    missionsDuCoordinateur !== undefined &&
    missionsDuCoordinateur.suiviAChaqueEvolutionDeLaSituation !== undefined &&
    missionsDuCoordinateur.retraiteConseilleDansSesChoix !== undefined &&
    missionsDuCoordinateur.liaisonAvecLesPartenairesEtLaCaisse !== undefined
  );
}

function isWholeProlongation2(prolongation: Given<Prolongation2> | undefined): boolean {
  return (
    prolongation !== undefined &&
    prolongation.nouvelleVisiteDUnEvaluateur !== undefined &&
    prolongation.prolongationValideeParLaCaisse !== undefined
  );
}

function isWholeDemandeDAide2(demandeDAide: Given<DemandeDAide2> | undefined): boolean {
  return (
    demandeDAide !== undefined &&
    demandeDAide.formulaireCerfaRempli !== undefined &&
    demandeDAide.demandeTransmiseALaCarsat !== undefined
  );
}

function isWholeVisiteDeLEvaluateur2(visiteDeLEvaluateur: Given<VisiteDeLEvaluateur2> | undefined): boolean {
  return (
    visiteDeLEvaluateur !== undefined &&
    visiteDeLEvaluateur.evaluateurMandateParLaCaisse !== undefined &&
    visiteDeLEvaluateur.fragilitesEvaluees !== undefined &&
    visiteDeLEvaluateur.conditionsDeVieObservees !== undefined &&
    visiteDeLEvaluateur.composantesDuPlanExposees !== undefined
  );
}

function isWholeDecisionDeLaCaisse2(decisionDeLaCaisse: Given<DecisionDeLaCaisse2> | undefined): boolean {
  return (
    decisionDeLaCaisse !== undefined &&
    decisionDeLaCaisse.conclusionsDeLEvaluateurTransmises !== undefined &&
    decisionDeLaCaisse.planValideParLaCaisse !== undefined &&
    decisionDeLaCaisse.retraiteInformeDeLaDecision !== undefined &&
    decisionDeLaCaisse.retraiteMisEnRelationAvecLesPartenaires !== undefined
  );
}

function isWholeFinDeLAdh2(finDeLAdh: Given<FinDeLAdh2> | undefined): boolean {
  return (
    finDeLAdh !== undefined &&
    finDeLAdh.evaluationFaiteParLIntervenantSocial !== undefined &&
    finDeLAdh.planPlusDurablePropose !== undefined
  );
}

function isWholeNouvelleHospitalisation(nouvelleHospitalisation: Given<NouvelleHospitalisation> | undefined): boolean {
  return (
    nouvelleHospitalisation !== undefined &&
    nouvelleHospitalisation.entree !== undefined &&
    nouvelleHospitalisation.sortie !== undefined
  );
}

function isWholePreconisation(preconisation: Given<Preconisation> | undefined): boolean {
  return (
    preconisation !== undefined &&
    preconisation.type_ !== undefined &&
    preconisation.quantite !== undefined &&
    preconisation.tarif !== undefined &&
    preconisation.cout !== undefined
  );
}

function isWholeLigneDeLaGrille(ligneDeLaGrille: Given<LigneDeLaGrille> | undefined): boolean {
  return (
    ligneDeLaGrille !== undefined &&
    ligneDeLaGrille.aide !== undefined &&
    ligneDeLaGrille.percue !== undefined &&
    ligneDeLaGrille.percueDepuis !== undefined &&
    ligneDeLaGrille.situation !== undefined &&
    ligneDeLaGrille.eligibleSansLaPercevoir !== undefined
  );
}

function isWholeBilanDeLExperimentation2(
  bilanDeLExperimentation: Given<BilanDeLExperimentation2> | undefined,
): boolean {
  return (
    bilanDeLExperimentation !== undefined &&
    bilanDeLExperimentation.bilanRealise !== undefined &&
    bilanDeLExperimentation.bilanTransmisALaCnav !== undefined
  );
}

function isWholeDossierDeDemande2(dossierDeDemande: Given<DossierDeDemande2> | undefined): boolean {
  return (
    dossierDeDemande !== undefined &&
    dossierDeDemande.imprimeNationalUtilise !== undefined &&
    dossierDeDemande.demandeurIdentifie !== undefined &&
    dossierDeDemande.ressourcesMensuellesIndiquees !== undefined &&
    dossierDeDemande.pronosticDeRecuperationDonne !== undefined &&
    dossierDeDemande.preconisationsDAidesJointes !== undefined &&
    dossierDeDemande.signatureDuDemandeur !== undefined
  );
}

function isWholeJustificationDuRevenu2(justificationDuRevenu: Given<JustificationDuRevenu2> | undefined): boolean {
  return (
    justificationDuRevenu !== undefined &&
    justificationDuRevenu.aucunePieceExigeePourDecider !== undefined &&
    justificationDuRevenu.demandeurInformeDuControlePossible !== undefined &&
    justificationDuRevenu.protocoleSigneParLeDirecteur !== undefined &&
    justificationDuRevenu.protocoleSigneParLAgentComptable !== undefined &&
    justificationDuRevenu.avisDImpositionTransmis !== undefined
  );
}

function isWholeEtapeDeLHospitalisation2(
  etapeDeLHospitalisation: Given<EtapeDeLHospitalisation2> | undefined,
): boolean {
  return (
    etapeDeLHospitalisation !== undefined &&
    etapeDeLHospitalisation.demandeFormalisee !== undefined &&
    etapeDeLHospitalisation.preconisationDAide !== undefined &&
    etapeDeLHospitalisation.dateDeSortiePrevisionnelle !== undefined &&
    etapeDeLHospitalisation.conditionsDeLInterventionADomicile !== undefined
  );
}

function isWholeEtapeDuRetour2(etapeDuRetour: Given<EtapeDuRetour2> | undefined): boolean {
  return (
    etapeDuRetour !== undefined &&
    etapeDuRetour.planPreconiseMisEnOeuvreSansDelai !== undefined &&
    etapeDuRetour.evaluationFaiteParLeServiceSocial !== undefined &&
    etapeDuRetour.preconisationDeLEvaluateurTransmise !== undefined &&
    etapeDuRetour.planSigneParLEvaluateurEtLeRetraite !== undefined &&
    etapeDuRetour.notificationDefinitiveAdressee !== undefined
  );
}

function isWholePriseDeRendezVousDeLEvaluation2(
  priseDeRendezVousDeLEvaluation: Given<PriseDeRendezVousDeLEvaluation2> | undefined,
): boolean {
  return (
    priseDeRendezVousDeLEvaluation !== undefined &&
    priseDeRendezVousDeLEvaluation.coordonneesDeLaStructureDonnees !== undefined &&
    priseDeRendezVousDeLEvaluation.caisseNommee !== undefined &&
    priseDeRendezVousDeLEvaluation.dateEtHeureConvenues !== undefined &&
    priseDeRendezVousDeLEvaluation.dureeApproximativeDite !== undefined &&
    priseDeRendezVousDeLEvaluation.presenceDUnProche !== undefined
  );
}

function isWholeEtapeDeLaFin2(etapeDeLaFin: Given<EtapeDeLaFin2> | undefined): boolean {
  return etapeDeLaFin !== undefined && etapeDeLaFin.suiteADonnerEcrite !== undefined;
}

function isWholeService(service: Given<Service> | undefined): boolean {
  return service !== undefined && service.nom !== undefined && service.categorie !== undefined;
}

function isWholeActe(acte: Given<Acte> | undefined): boolean {
  return acte !== undefined && acte.mission !== undefined && acte.date !== undefined;
}

function isWholeFrais(frais: Given<Frais> | undefined): boolean {
  return frais !== undefined && frais.montant !== undefined && frais.justifie !== undefined;
}

function isWholePrestataire(prestataire: Given<Prestataire> | undefined): boolean {
  return (
    prestataire !== undefined && prestataire.nom !== undefined && prestataire.memeGroupeQueLEvaluateur !== undefined
  );
}

function isWholePension(pension: Given<Pension> | undefined): boolean {
  return pension !== undefined && pension.nature !== undefined;
}

function isWholeValidation(validation: Given<Validation> | undefined): boolean {
  return (
    validation !== undefined &&
    validation.assure !== undefined &&
    validation.regime !== undefined &&
    validation.trimestres !== undefined &&
    validation.nomDuRegime !== undefined
  );
}

function isWholeAidePercue(aidePercue: Given<AidePercue> | undefined): boolean {
  return (
    aidePercue !== undefined &&
    aidePercue.nom !== undefined &&
    aidePercue.verseur !== undefined &&
    aidePercue.memeNatureOuMemeObjet !== undefined &&
    aidePercue.titreDeVersement !== undefined
  );
}

function isWholeSituationDuFoyer(situationDuFoyer: Given<SituationDuFoyer> | undefined): boolean {
  return (
    situationDuFoyer !== undefined &&
    situationDuFoyer.debuteLe !== undefined &&
    situationDuFoyer.composition !== undefined
  );
}

function isWholeAvisDImposition(avisDImposition: Given<AvisDImposition> | undefined): boolean {
  return (
    avisDImposition !== undefined && avisDImposition.recuLe !== undefined && avisDImposition.revenuInscrit !== undefined
  );
}

function isWholeInstructionDeLaDemande2(instructionDeLaDemande: Given<InstructionDeLaDemande2> | undefined): boolean {
  return (
    instructionDeLaDemande !== undefined &&
    instructionDeLaDemande.instructionEtDecisionParLaBrancheRetraite !== undefined &&
    instructionDeLaDemande.demandeDeposeeDansLeReseauDeLaCnav !== undefined &&
    instructionDeLaDemande.evaluationDesBesoinsDemandee !== undefined &&
    instructionDeLaDemande.evaluateurSousConvention !== undefined &&
    instructionDeLaDemande.elaborationDuPlanControlee !== undefined &&
    instructionDeLaDemande.planArreteAPartirDeLEvaluation !== undefined &&
    instructionDeLaDemande.fragiliteSocialePriseEnCompte !== undefined &&
    instructionDeLaDemande.retraiteInformeDeLAideAccordee !== undefined
  );
}

function isWholeArreteDuBareme2(arreteDuBareme: Given<ArreteDuBareme2> | undefined): boolean {
  return (
    arreteDuBareme !== undefined &&
    arreteDuBareme.signeParLeMinistreDeLaSecuriteSociale !== undefined &&
    arreteDuBareme.signeParLeMinistreDeLaFonctionPublique !== undefined &&
    arreteDuBareme.signeParLeMinistreDuBudget !== undefined &&
    arreteDuBareme.tauxFixeParRevenuEtFoyerEtTypeDePrestation !== undefined &&
    arreteDuBareme.plafondAnnuelFixe !== undefined
  );
}

function isWholeConventionDeGestion2(conventionDeGestion: Given<ConventionDeGestion2> | undefined): boolean {
  return (
    conventionDeGestion !== undefined &&
    conventionDeGestion.conclueParLaCnav !== undefined &&
    conventionDeGestion.conclueParLeMinistreDeLaSecuriteSociale !== undefined &&
    conventionDeGestion.conclueParLeMinistreDeLaFonctionPublique !== undefined &&
    conventionDeGestion.modalitesDeGestionDefinies !== undefined &&
    conventionDeGestion.modalitesDeRemboursementDefinies !== undefined
  );
}

/** What the world with unknowns must know of the dossier. */
export const RULES: OpenRules<Gives> = {
  inputs: INPUTS,
  gives,
  guarantees: [
    { id: 'dossier OSCAR.aucune dépense avant le plan', holds: openDossierOscarAucuneDepenseAvantLePlan },
    { id: 'dossier OSCAR.aucune heure avant le plan', holds: openDossierOscarAucuneHeureAvantLePlan },
    { id: 'dossier ARDH.une ligne par aide', holds: openDossierArdhUneLigneParAide },
  ],
};

/** Of each result: whether all it reads is given, and how it is evaluated when it is not. */
export const PARTIAL: { readonly [K in keyof Results]: PartialResult<Gives> } = {
  statutDuPlanDeDossierOscar: {
    isKnown: (gives) => gives.anciensFonctionnairesDeLEtat,
    tries: ['anciensFonctionnairesDeLEtat'],
    subjects: [{ values: ANCIEN_STATUT.values }],
    open: openStatutDuPlanDeDossierOscar,
    shape: { kind: 'boolean' },
  },
  regimePrincipalAdmisDeDossierOscar: {
    isKnown: (gives) => gives.regimeDeRetraitePrincipal && gives.anciensFonctionnairesDeLEtat,
    tries: ['regimeDeRetraitePrincipal', 'anciensFonctionnairesDeLEtat'],
    open: openRegimePrincipalAdmisDeDossierOscar,
    shape: { kind: 'boolean' },
  },
  conditionDAffiliationDeDossierOscar: {
    isKnown: (gives) =>
      gives.anciensStatuts &&
      gives.regimeDeRetraitePrincipal &&
      gives.anciensFonctionnairesDeLEtat &&
      gives.plusieursStatuts,
    tries: ['regimeDeRetraitePrincipal', 'anciensFonctionnairesDeLEtat', 'plusieursStatuts'],
    open: openConditionDAffiliationDeDossierOscar,
    shape: { kind: 'boolean' },
  },
  conditionDeGirDeDossierOscar: {
    isKnown: (gives) => gives.girEvalue,
    open: openConditionDeGirDeDossierOscar,
    shape: { kind: 'boolean' },
  },
  ageAdmisDeDossierOscar: {
    isKnown: (gives) => gives.dateDeNaissance && gives.dateDeLaDemande && gives.conditionDAge,
    tries: ['conditionDAge'],
    open: openAgeAdmisDeDossierOscar,
    shape: { kind: 'boolean' },
  },
  eligibleAuPlanDeDossierOscar: {
    isKnown: (gives) =>
      gives.anciensStatuts &&
      gives.regimeDeRetraitePrincipal &&
      gives.girEvalue &&
      gives.dateDeNaissance &&
      gives.dateDeLaDemande &&
      gives.anciensFonctionnairesDeLEtat &&
      gives.plusieursStatuts &&
      gives.conditionDAge,
    tries: ['regimeDeRetraitePrincipal', 'anciensFonctionnairesDeLEtat', 'plusieursStatuts', 'conditionDAge'],
    open: (open) => openEligibleAuPlanDeDossierOscar(open, undefined),
    shape: { kind: 'boolean' },
  },
  planOscar: {
    isKnown: (gives) =>
      gives.anciensStatuts &&
      gives.regimeDeRetraitePrincipal &&
      gives.girEvalue &&
      gives.dateDeNaissance &&
      gives.dateDeLaDemande &&
      gives.anciensFonctionnairesDeLEtat &&
      gives.plusieursStatuts &&
      gives.conditionDAge,
    tries: ['regimeDeRetraitePrincipal', 'anciensFonctionnairesDeLEtat', 'plusieursStatuts', 'conditionDAge'],
    open: (open) => openPlanOscar(open, undefined),
    shape: { kind: 'choice', values: REPONSE.values },
  },
  transmissionDeDossierArdh: {
    isKnown: (gives) => gives.dateDeLaDemande && gives.dateDeReception && gives.jourDeLaTransmission,
    tries: ['jourDeLaTransmission'],
    open: openTransmissionDeDossierArdh,
    shape: { kind: 'date' },
  },
  transmisePendantLHospitalisationDeDossierArdh: {
    isKnown: (gives) =>
      gives.dateDeSortie &&
      gives.dateDeLaDemande &&
      gives.dateDeReception &&
      gives.transmiseAvantLHeureDeLaSortie &&
      gives.jourDeLaTransmission,
    tries: ['transmiseAvantLHeureDeLaSortie', 'jourDeLaTransmission'],
    open: openTransmisePendantLHospitalisationDeDossierArdh,
    shape: { kind: 'boolean' },
  },
  jourDeLaReinstallationDeDossierArdh: {
    isKnown: (gives) =>
      gives.modeDeLHospitalisation &&
      gives.dateDeSortie &&
      gives.dateDeRetour &&
      gives.retourDUneHospitalisationADomicile,
    tries: ['modeDeLHospitalisation', 'retourDUneHospitalisationADomicile'],
    open: openJourDeLaReinstallationDeDossierArdh,
    shape: { kind: 'date' },
  },
  transmiseAvantLeRetourDeDossierArdh: {
    isKnown: (gives) =>
      gives.dateDeLaDemande &&
      gives.dateDeReception &&
      gives.modeDeLHospitalisation &&
      gives.dateDeSortie &&
      gives.dateDeRetour &&
      gives.transmiseAvantLHeureDuRetour &&
      gives.jourDeLaTransmission &&
      gives.retourDUneHospitalisationADomicile,
    tries: [
      'modeDeLHospitalisation',
      'transmiseAvantLHeureDuRetour',
      'jourDeLaTransmission',
      'retourDUneHospitalisationADomicile',
    ],
    open: openTransmiseAvantLeRetourDeDossierArdh,
    shape: { kind: 'boolean' },
  },
  formuleeAvantLeRetourDeDossierArdh: {
    isKnown: (gives) =>
      gives.dateDeLaDemande &&
      gives.dateDeReception &&
      gives.modeDeLHospitalisation &&
      gives.dateDeSortie &&
      gives.dateDeRetour &&
      gives.transmiseAvantLHeureDuRetour &&
      gives.dateDeFormulation &&
      gives.formuleeAvantLHeureDuRetour &&
      gives.jourDeLaTransmission &&
      gives.retourDUneHospitalisationADomicile,
    tries: [
      'modeDeLHospitalisation',
      'transmiseAvantLHeureDuRetour',
      'formuleeAvantLHeureDuRetour',
      'jourDeLaTransmission',
      'retourDUneHospitalisationADomicile',
    ],
    open: openFormuleeAvantLeRetourDeDossierArdh,
    shape: { kind: 'boolean' },
  },
  demandeATempsDeDossierArdh: {
    isKnown: (gives) =>
      gives.dateDeSortie &&
      gives.dateDeLaDemande &&
      gives.dateDeReception &&
      gives.transmiseAvantLHeureDeLaSortie &&
      gives.modeDeLHospitalisation &&
      gives.dateDeRetour &&
      gives.transmiseAvantLHeureDuRetour &&
      gives.dateDeFormulation &&
      gives.formuleeAvantLHeureDuRetour &&
      gives.jourDeLaTransmission &&
      gives.retourDUneHospitalisationADomicile &&
      gives.borneDeLaDemande,
    tries: [
      'transmiseAvantLHeureDeLaSortie',
      'modeDeLHospitalisation',
      'transmiseAvantLHeureDuRetour',
      'formuleeAvantLHeureDuRetour',
      'jourDeLaTransmission',
      'retourDUneHospitalisationADomicile',
      'borneDeLaDemande',
    ],
    open: openDemandeATempsDeDossierArdh,
    shape: { kind: 'boolean' },
  },
  etablissementSignataireDeDossierArdh: {
    isKnown: (gives) => gives.demandeFormuleePar && gives.signatureDeLEtablissement,
    tries: ['demandeFormuleePar', 'signatureDeLEtablissement'],
    open: openEtablissementSignataireDeDossierArdh,
    shape: { kind: 'boolean' },
  },
  recevableDeDossierArdh: {
    isKnown: (gives) =>
      gives.dateDeSortie &&
      gives.dateDeLaDemande &&
      gives.dateDeReception &&
      gives.transmiseAvantLHeureDeLaSortie &&
      gives.modeDeLHospitalisation &&
      gives.dateDeRetour &&
      gives.transmiseAvantLHeureDuRetour &&
      gives.dateDeFormulation &&
      gives.formuleeAvantLHeureDuRetour &&
      gives.demandeFormuleePar &&
      gives.imprimeSigneParLEtablissement &&
      gives.jourDeLaTransmission &&
      gives.retourDUneHospitalisationADomicile &&
      gives.borneDeLaDemande &&
      gives.signatureDeLEtablissement &&
      gives.imprimeNonSigne,
    tries: [
      'transmiseAvantLHeureDeLaSortie',
      'modeDeLHospitalisation',
      'transmiseAvantLHeureDuRetour',
      'formuleeAvantLHeureDuRetour',
      'demandeFormuleePar',
      'imprimeSigneParLEtablissement',
      'jourDeLaTransmission',
      'retourDUneHospitalisationADomicile',
      'borneDeLaDemande',
      'signatureDeLEtablissement',
      'imprimeNonSigne',
    ],
    open: (open) => openRecevableDeDossierArdh(open, undefined),
    shape: { kind: 'boolean' },
  },
  hospitalisationCouverteDeDossierArdh: {
    isKnown: (gives) =>
      gives.soinsPsychiatriques &&
      gives.experimentationDeLaCaisse &&
      gives.conventionDExperimentationSignee &&
      gives.criteresDeLaConventionRemplis &&
      gives.modeDeLHospitalisation &&
      gives.psychiatrieSansExperimentation,
    tries: [
      'soinsPsychiatriques',
      'experimentationDeLaCaisse',
      'conventionDExperimentationSignee',
      'criteresDeLaConventionRemplis',
      'modeDeLHospitalisation',
      'psychiatrieSansExperimentation',
    ],
    open: openHospitalisationCouverteDeDossierArdh,
    shape: { kind: 'boolean' },
  },
  releveDuRegimeGeneralDeDossierArdh: {
    isKnown: (gives) =>
      gives.retraiteDuRegimeGeneral &&
      gives.regimeGeneralATitrePrincipal &&
      gives.activiteLaPlusLongueAuRegimeGeneral &&
      gives.regimePrincipal,
    tries: [
      'retraiteDuRegimeGeneral',
      'regimeGeneralATitrePrincipal',
      'activiteLaPlusLongueAuRegimeGeneral',
      'regimePrincipal',
    ],
    open: openReleveDuRegimeGeneralDeDossierArdh,
    shape: { kind: 'boolean' },
  },
  ageMinimalAtteintDeDossierArdh: {
    isKnown: (gives) => gives.dateDeNaissance && gives.dateDeLaDemande && gives.anniversaireDUn29Fevrier,
    tries: ['anniversaireDUn29Fevrier'],
    open: (open) => openAgeMinimalAtteintDeDossierArdh(open, undefined),
    shape: { kind: 'date' },
  },
  ageRequisDeDossierArdh: {
    isKnown: (gives) =>
      gives.modeDeLHospitalisation &&
      gives.dateDeSortie &&
      gives.dateDeRetour &&
      gives.dateDeNaissance &&
      gives.dateDeLaDemande &&
      gives.dateDeLAccord &&
      gives.retourDUneHospitalisationADomicile &&
      gives.anniversaireDUn29Fevrier &&
      gives.jourDeLAge,
    tries: ['modeDeLHospitalisation', 'retourDUneHospitalisationADomicile', 'anniversaireDUn29Fevrier', 'jourDeLAge'],
    open: (open) => openAgeRequisDeDossierArdh(open, undefined),
    shape: { kind: 'boolean' },
  },
  pronosticFavorableDeDossierArdh: {
    isKnown: (gives) => gives.girPronostique,
    open: openPronosticFavorableDeDossierArdh,
    shape: { kind: 'boolean' },
  },
  eligibleALAideDeDossierArdh: {
    isKnown: (gives) => gives.lignesDeLaGrille,
    tries: ['lignesDeLaGrille'],
    guarantees: [2],
    subjects: [{ lists: ['lignesDeLaGrille'] }],
    open: openEligibleALAideDeDossierArdh,
    shape: { kind: 'boolean' },
  },
  excluParUneAideLegaleDeDossierArdh: {
    isKnown: (gives) => gives.autrePrestationEquivalenteDuDepartement && gives.lignesDeLaGrille && gives.aideExclusive,
    tries: ['autrePrestationEquivalenteDuDepartement', 'lignesDeLaGrille', 'aideExclusive'],
    guarantees: [2],
    open: openExcluParUneAideLegaleDeDossierArdh,
    shape: { kind: 'boolean' },
  },
  eligibleALArdhDeDossierArdh: {
    isKnown: (gives) =>
      gives.soinsPsychiatriques &&
      gives.experimentationDeLaCaisse &&
      gives.conventionDExperimentationSignee &&
      gives.criteresDeLaConventionRemplis &&
      gives.modeDeLHospitalisation &&
      gives.retraiteDuRegimeGeneral &&
      gives.regimeGeneralATitrePrincipal &&
      gives.activiteLaPlusLongueAuRegimeGeneral &&
      gives.dateDeSortie &&
      gives.dateDeRetour &&
      gives.dateDeNaissance &&
      gives.dateDeLaDemande &&
      gives.dateDeLAccord &&
      gives.girPronostique &&
      gives.domicileDAvantOuEquivalent &&
      gives.autrePrestationEquivalenteDuDepartement &&
      gives.lignesDeLaGrille &&
      gives.hebergeEnFamilleDAccueil &&
      gives.apaDUrgence &&
      gives.psychiatrieSansExperimentation &&
      gives.regimePrincipal &&
      gives.retourDUneHospitalisationADomicile &&
      gives.anniversaireDUn29Fevrier &&
      gives.jourDeLAge &&
      gives.aideExclusive,
    tries: [
      'soinsPsychiatriques',
      'experimentationDeLaCaisse',
      'conventionDExperimentationSignee',
      'criteresDeLaConventionRemplis',
      'modeDeLHospitalisation',
      'retraiteDuRegimeGeneral',
      'regimeGeneralATitrePrincipal',
      'activiteLaPlusLongueAuRegimeGeneral',
      'domicileDAvantOuEquivalent',
      'autrePrestationEquivalenteDuDepartement',
      'lignesDeLaGrille',
      'hebergeEnFamilleDAccueil',
      'apaDUrgence',
      'psychiatrieSansExperimentation',
      'regimePrincipal',
      'retourDUneHospitalisationADomicile',
      'anniversaireDUn29Fevrier',
      'jourDeLAge',
      'aideExclusive',
    ],
    guarantees: [2],
    open: (open) => openEligibleALArdhDeDossierArdh(open, undefined),
    shape: { kind: 'boolean' },
  },
  ardh: {
    isKnown: (gives) =>
      gives.dateDeSortie &&
      gives.dateDeLaDemande &&
      gives.dateDeReception &&
      gives.transmiseAvantLHeureDeLaSortie &&
      gives.modeDeLHospitalisation &&
      gives.dateDeRetour &&
      gives.transmiseAvantLHeureDuRetour &&
      gives.dateDeFormulation &&
      gives.formuleeAvantLHeureDuRetour &&
      gives.demandeFormuleePar &&
      gives.imprimeSigneParLEtablissement &&
      gives.soinsPsychiatriques &&
      gives.experimentationDeLaCaisse &&
      gives.conventionDExperimentationSignee &&
      gives.criteresDeLaConventionRemplis &&
      gives.retraiteDuRegimeGeneral &&
      gives.regimeGeneralATitrePrincipal &&
      gives.activiteLaPlusLongueAuRegimeGeneral &&
      gives.dateDeNaissance &&
      gives.dateDeLAccord &&
      gives.girPronostique &&
      gives.domicileDAvantOuEquivalent &&
      gives.autrePrestationEquivalenteDuDepartement &&
      gives.lignesDeLaGrille &&
      gives.hebergeEnFamilleDAccueil &&
      gives.apaDUrgence &&
      gives.jourDeLaTransmission &&
      gives.retourDUneHospitalisationADomicile &&
      gives.borneDeLaDemande &&
      gives.signatureDeLEtablissement &&
      gives.imprimeNonSigne &&
      gives.psychiatrieSansExperimentation &&
      gives.regimePrincipal &&
      gives.anniversaireDUn29Fevrier &&
      gives.jourDeLAge &&
      gives.aideExclusive,
    tries: [
      'transmiseAvantLHeureDeLaSortie',
      'modeDeLHospitalisation',
      'transmiseAvantLHeureDuRetour',
      'formuleeAvantLHeureDuRetour',
      'demandeFormuleePar',
      'imprimeSigneParLEtablissement',
      'soinsPsychiatriques',
      'experimentationDeLaCaisse',
      'conventionDExperimentationSignee',
      'criteresDeLaConventionRemplis',
      'retraiteDuRegimeGeneral',
      'regimeGeneralATitrePrincipal',
      'activiteLaPlusLongueAuRegimeGeneral',
      'domicileDAvantOuEquivalent',
      'autrePrestationEquivalenteDuDepartement',
      'lignesDeLaGrille',
      'hebergeEnFamilleDAccueil',
      'apaDUrgence',
      'jourDeLaTransmission',
      'retourDUneHospitalisationADomicile',
      'borneDeLaDemande',
      'signatureDeLEtablissement',
      'imprimeNonSigne',
      'psychiatrieSansExperimentation',
      'regimePrincipal',
      'anniversaireDUn29Fevrier',
      'jourDeLAge',
      'aideExclusive',
    ],
    guarantees: [2],
    open: (open) => openArdh(open, undefined),
    shape: { kind: 'choice', values: REPONSE.values },
  },
  aideEnVigueurDeDossierAmd: {
    isKnown: (gives) => gives.dateDeLaDemande && gives.porteeDuTerme,
    tries: ['porteeDuTerme'],
    open: (open) => openAideEnVigueurDeDossierAmd(open, undefined),
    shape: { kind: 'boolean' },
  },
  ageMinimalAtteintDeDossierAmd: {
    isKnown: (gives) => gives.dateDeNaissance && gives.dateDeLaDemande && gives.anniversaireDUn29Fevrier,
    tries: ['anniversaireDUn29Fevrier'],
    open: (open) => openAgeMinimalAtteintDeDossierAmd(open, undefined),
    shape: { kind: 'date' },
  },
  conditionDAgeDeDossierAmd: {
    isKnown: (gives) =>
      gives.dateDeNaissance &&
      gives.dateDeLaDemande &&
      gives.dateDeLaDecision &&
      gives.anniversaireDUn29Fevrier &&
      gives.jourDeLaConditionDAge,
    tries: ['anniversaireDUn29Fevrier', 'jourDeLaConditionDAge'],
    open: (open) => openConditionDAgeDeDossierAmd(open, undefined),
    shape: { kind: 'boolean' },
  },
  conditionDeGroupeDeDossierAmd: {
    isKnown: (gives) => gives.groupeAssimile,
    open: openConditionDeGroupeDeDossierAmd,
    shape: { kind: 'boolean' },
  },
  retraiteDeLEtatDeDossierAmd: {
    isKnown: (gives) => gives.pensions,
    tries: ['pensions'],
    open: openRetraiteDeLEtatDeDossierAmd,
    shape: { kind: 'boolean' },
  },
  validationsDuDemandeurDeDossierAmd: {
    isKnown: (gives) => gives.validations,
    tries: ['validations'],
    open: openValidationsDuDemandeurDeDossierAmd,
    shape: { kind: 'list', of: VALIDATION_SHAPE, sortedBy: null, atMost: null },
  },
  trimestresDuRegimeDeDossierAmd: {
    isKnown: (gives) => gives.validations,
    tries: ['validations'],
    subjects: [{ lists: ['validations'] }],
    open: openTrimestresDuRegimeDeDossierAmd,
    shape: { kind: 'number', scale: 0, min: null, max: null },
  },
  trimestresComparesDeDossierAmd: {
    isKnown: (gives) => gives.validations && gives.deuxRegimesDeLEtat,
    tries: ['validations', 'deuxRegimesDeLEtat'],
    subjects: [{ lists: ['validations'] }],
    open: openTrimestresComparesDeDossierAmd,
    shape: { kind: 'number', scale: 0, min: null, max: null },
  },
  placeDeLEtatChezLeDemandeurDeDossierAmd: {
    isKnown: (gives) => gives.validations && gives.deuxRegimesDeLEtat,
    tries: ['validations', 'deuxRegimesDeLEtat'],
    open: openPlaceDeLEtatChezLeDemandeurDeDossierAmd,
    shape: { kind: 'choice', values: PLACE_DE_L_ETAT.values },
  },
  demandeurRelevantDeLEtatDeDossierAmd: {
    isKnown: (gives) => gives.validations && gives.deuxRegimesDeLEtat && gives.suiteDUneEgaliteDeTrimestres,
    tries: ['validations', 'deuxRegimesDeLEtat', 'suiteDUneEgaliteDeTrimestres'],
    open: openDemandeurRelevantDeLEtatDeDossierAmd,
    shape: { kind: 'boolean' },
  },
  survivantDUnRetraiteDeLEtatDeDossierAmd: {
    isKnown: (gives) => gives.pensions,
    tries: ['pensions'],
    open: openSurvivantDUnRetraiteDeLEtatDeDossierAmd,
    shape: { kind: 'boolean' },
  },
  pensionDeSurvivantAdmiseDeDossierAmd: {
    isKnown: (gives) => gives.pensions && gives.remarie && gives.effetDuRemariage,
    tries: ['pensions', 'remarie', 'effetDuRemariage'],
    open: openPensionDeSurvivantAdmiseDeDossierAmd,
    shape: { kind: 'boolean' },
  },
  validationsDuDefuntDeDossierAmd: {
    isKnown: (gives) => gives.validations,
    tries: ['validations'],
    open: openValidationsDuDefuntDeDossierAmd,
    shape: { kind: 'list', of: VALIDATION_SHAPE, sortedBy: null, atMost: null },
  },
  placeDeLEtatChezLeDefuntDeDossierAmd: {
    isKnown: (gives) => gives.validations && gives.deuxRegimesDeLEtat,
    tries: ['validations', 'deuxRegimesDeLEtat'],
    open: openPlaceDeLEtatChezLeDefuntDeDossierAmd,
    shape: { kind: 'choice', values: PLACE_DE_L_ETAT.values },
  },
  defuntRelevantDeLEtatDeDossierAmd: {
    isKnown: (gives) => gives.validations && gives.deuxRegimesDeLEtat && gives.suiteDUneEgaliteDeTrimestres,
    tries: ['validations', 'deuxRegimesDeLEtat', 'suiteDUneEgaliteDeTrimestres'],
    open: openDefuntRelevantDeLEtatDeDossierAmd,
    shape: { kind: 'boolean' },
  },
  survivantDeRegimeAdmisDeDossierAmd: {
    isKnown: (gives) =>
      gives.validations &&
      gives.regimePrincipalDUnSurvivant &&
      gives.deuxRegimesDeLEtat &&
      gives.suiteDUneEgaliteDeTrimestres,
    tries: ['validations', 'regimePrincipalDUnSurvivant', 'deuxRegimesDeLEtat', 'suiteDUneEgaliteDeTrimestres'],
    open: openSurvivantDeRegimeAdmisDeDossierAmd,
    shape: { kind: 'boolean' },
  },
  conditionDePensionEtDeRegimeDeDossierAmd: {
    isKnown: (gives) =>
      gives.pensions &&
      gives.validations &&
      gives.remarie &&
      gives.deuxRegimesDeLEtat &&
      gives.suiteDUneEgaliteDeTrimestres &&
      gives.effetDuRemariage &&
      gives.regimePrincipalDUnSurvivant,
    tries: [
      'pensions',
      'validations',
      'remarie',
      'deuxRegimesDeLEtat',
      'suiteDUneEgaliteDeTrimestres',
      'effetDuRemariage',
      'regimePrincipalDUnSurvivant',
    ],
    open: openConditionDePensionEtDeRegimeDeDossierAmd,
    shape: { kind: 'boolean' },
  },
  aideDuDepartementDeMemeNatureDeDossierAmd: {
    isKnown: (gives) => gives.aidesPercues,
    tries: ['aidesPercues'],
    open: openAideDuDepartementDeMemeNatureDeDossierAmd,
    shape: { kind: 'boolean' },
  },
  aideAuTitreDuHandicapDeDossierAmd: {
    isKnown: (gives) => gives.aidesPercues && gives.titreDeLaMajoration,
    tries: ['aidesPercues', 'titreDeLaMajoration'],
    open: openAideAuTitreDuHandicapDeDossierAmd,
    shape: { kind: 'boolean' },
  },
  tenuAuNonCumulAvecLaPosteOuOrangeDeDossierAmd: {
    isKnown: (gives) => gives.lienAvecLesPostes && gives.survivantDUnAgentDesPostes,
    tries: ['lienAvecLesPostes', 'survivantDUnAgentDesPostes'],
    open: openTenuAuNonCumulAvecLaPosteOuOrangeDeDossierAmd,
    shape: { kind: 'boolean' },
  },
  aideDeLaPosteOuDOrangeDeMemeObjetDeDossierAmd: {
    isKnown: (gives) => gives.aidesPercues,
    tries: ['aidesPercues'],
    open: openAideDeLaPosteOuDOrangeDeMemeObjetDeDossierAmd,
    shape: { kind: 'boolean' },
  },
  cumulInterditDeDossierAmd: {
    isKnown: (gives) =>
      gives.aidesPercues && gives.lienAvecLesPostes && gives.titreDeLaMajoration && gives.survivantDUnAgentDesPostes,
    tries: ['aidesPercues', 'lienAvecLesPostes', 'titreDeLaMajoration', 'survivantDUnAgentDesPostes'],
    open: openCumulInterditDeDossierAmd,
    shape: { kind: 'boolean' },
  },
  conditionsHorsRessourcesDeDossierAmd: {
    isKnown: (gives) =>
      gives.dateDeLaDemande &&
      gives.dateDeNaissance &&
      gives.dateDeLaDecision &&
      gives.groupeAssimile &&
      gives.pensions &&
      gives.validations &&
      gives.remarie &&
      gives.aidesPercues &&
      gives.lienAvecLesPostes &&
      gives.porteeDuTerme &&
      gives.anniversaireDUn29Fevrier &&
      gives.jourDeLaConditionDAge &&
      gives.deuxRegimesDeLEtat &&
      gives.suiteDUneEgaliteDeTrimestres &&
      gives.effetDuRemariage &&
      gives.regimePrincipalDUnSurvivant &&
      gives.titreDeLaMajoration &&
      gives.survivantDUnAgentDesPostes,
    tries: [
      'pensions',
      'validations',
      'remarie',
      'aidesPercues',
      'lienAvecLesPostes',
      'porteeDuTerme',
      'anniversaireDUn29Fevrier',
      'jourDeLaConditionDAge',
      'deuxRegimesDeLEtat',
      'suiteDUneEgaliteDeTrimestres',
      'effetDuRemariage',
      'regimePrincipalDUnSurvivant',
      'titreDeLaMajoration',
      'survivantDUnAgentDesPostes',
    ],
    open: (open) => openConditionsHorsRessourcesDeDossierAmd(open, undefined),
    shape: { kind: 'boolean' },
  },
  aideDeLEtat: {
    isKnown: (gives) =>
      gives.dateDeLaDemande &&
      gives.dateDeNaissance &&
      gives.dateDeLaDecision &&
      gives.groupeAssimile &&
      gives.pensions &&
      gives.validations &&
      gives.remarie &&
      gives.aidesPercues &&
      gives.lienAvecLesPostes &&
      gives.porteeDuTerme &&
      gives.anniversaireDUn29Fevrier &&
      gives.jourDeLaConditionDAge &&
      gives.deuxRegimesDeLEtat &&
      gives.suiteDUneEgaliteDeTrimestres &&
      gives.effetDuRemariage &&
      gives.regimePrincipalDUnSurvivant &&
      gives.titreDeLaMajoration &&
      gives.survivantDUnAgentDesPostes,
    tries: [
      'pensions',
      'validations',
      'remarie',
      'aidesPercues',
      'lienAvecLesPostes',
      'porteeDuTerme',
      'anniversaireDUn29Fevrier',
      'jourDeLaConditionDAge',
      'deuxRegimesDeLEtat',
      'suiteDUneEgaliteDeTrimestres',
      'effetDuRemariage',
      'regimePrincipalDUnSurvivant',
      'titreDeLaMajoration',
      'survivantDUnAgentDesPostes',
    ],
    open: (open) => openAideDeLEtat(open, undefined),
    shape: { kind: 'choice', values: REPONSE.values },
  },
  aidesOuvertes: {
    isKnown: (gives) =>
      gives.anciensStatuts &&
      gives.regimeDeRetraitePrincipal &&
      gives.girEvalue &&
      gives.dateDeNaissance &&
      gives.dateDeLaDemande &&
      gives.dateDeSortie &&
      gives.dateDeReception &&
      gives.transmiseAvantLHeureDeLaSortie &&
      gives.modeDeLHospitalisation &&
      gives.dateDeRetour &&
      gives.transmiseAvantLHeureDuRetour &&
      gives.dateDeFormulation &&
      gives.formuleeAvantLHeureDuRetour &&
      gives.demandeFormuleePar &&
      gives.imprimeSigneParLEtablissement &&
      gives.soinsPsychiatriques &&
      gives.experimentationDeLaCaisse &&
      gives.conventionDExperimentationSignee &&
      gives.criteresDeLaConventionRemplis &&
      gives.retraiteDuRegimeGeneral &&
      gives.regimeGeneralATitrePrincipal &&
      gives.activiteLaPlusLongueAuRegimeGeneral &&
      gives.dateDeLAccord &&
      gives.girPronostique &&
      gives.domicileDAvantOuEquivalent &&
      gives.autrePrestationEquivalenteDuDepartement &&
      gives.lignesDeLaGrille &&
      gives.hebergeEnFamilleDAccueil &&
      gives.apaDUrgence &&
      gives.dateDeLaDecision &&
      gives.groupeAssimile &&
      gives.pensions &&
      gives.validations &&
      gives.remarie &&
      gives.aidesPercues &&
      gives.lienAvecLesPostes &&
      gives.anciensFonctionnairesDeLEtat &&
      gives.plusieursStatuts &&
      gives.conditionDAge &&
      gives.jourDeLaTransmission &&
      gives.retourDUneHospitalisationADomicile &&
      gives.borneDeLaDemande &&
      gives.signatureDeLEtablissement &&
      gives.imprimeNonSigne &&
      gives.psychiatrieSansExperimentation &&
      gives.regimePrincipal &&
      gives.anniversaireDUn29Fevrier &&
      gives.jourDeLAge &&
      gives.aideExclusive &&
      gives.porteeDuTerme &&
      gives.jourDeLaConditionDAge &&
      gives.deuxRegimesDeLEtat &&
      gives.suiteDUneEgaliteDeTrimestres &&
      gives.effetDuRemariage &&
      gives.regimePrincipalDUnSurvivant &&
      gives.titreDeLaMajoration &&
      gives.survivantDUnAgentDesPostes,
    tries: [
      'regimeDeRetraitePrincipal',
      'transmiseAvantLHeureDeLaSortie',
      'modeDeLHospitalisation',
      'transmiseAvantLHeureDuRetour',
      'formuleeAvantLHeureDuRetour',
      'demandeFormuleePar',
      'imprimeSigneParLEtablissement',
      'soinsPsychiatriques',
      'experimentationDeLaCaisse',
      'conventionDExperimentationSignee',
      'criteresDeLaConventionRemplis',
      'retraiteDuRegimeGeneral',
      'regimeGeneralATitrePrincipal',
      'activiteLaPlusLongueAuRegimeGeneral',
      'domicileDAvantOuEquivalent',
      'autrePrestationEquivalenteDuDepartement',
      'lignesDeLaGrille',
      'hebergeEnFamilleDAccueil',
      'apaDUrgence',
      'pensions',
      'validations',
      'remarie',
      'aidesPercues',
      'lienAvecLesPostes',
      'anciensFonctionnairesDeLEtat',
      'plusieursStatuts',
      'conditionDAge',
      'jourDeLaTransmission',
      'retourDUneHospitalisationADomicile',
      'borneDeLaDemande',
      'signatureDeLEtablissement',
      'imprimeNonSigne',
      'psychiatrieSansExperimentation',
      'regimePrincipal',
      'anniversaireDUn29Fevrier',
      'jourDeLAge',
      'aideExclusive',
      'porteeDuTerme',
      'jourDeLaConditionDAge',
      'deuxRegimesDeLEtat',
      'suiteDUneEgaliteDeTrimestres',
      'effetDuRemariage',
      'regimePrincipalDUnSurvivant',
      'titreDeLaMajoration',
      'survivantDUnAgentDesPostes',
    ],
    guarantees: [2],
    open: (open) => openAidesOuvertes(open, undefined),
    shape: { kind: 'number', scale: 0, min: null, max: null },
  },
  relation: {
    isKnown: () => true,
    subjects: [{ values: COUPLE_D_AIDES.values }],
    open: openRelation,
    shape: { kind: 'choice', values: RELATION.values },
  },
  deuxRegimesPrincipaux: {
    isKnown: (gives) =>
      gives.retraiteDuRegimeGeneral &&
      gives.regimeGeneralATitrePrincipal &&
      gives.activiteLaPlusLongueAuRegimeGeneral &&
      gives.validations &&
      gives.regimePrincipal &&
      gives.deuxRegimesDeLEtat &&
      gives.suiteDUneEgaliteDeTrimestres,
    tries: [
      'retraiteDuRegimeGeneral',
      'regimeGeneralATitrePrincipal',
      'activiteLaPlusLongueAuRegimeGeneral',
      'validations',
      'regimePrincipal',
      'deuxRegimesDeLEtat',
      'suiteDUneEgaliteDeTrimestres',
    ],
    open: openDeuxRegimesPrincipaux,
    shape: { kind: 'boolean' },
  },
  classementDeDossierOscar: {
    isKnown: (gives) => gives.rubriqueDesPetitsTravaux,
    tries: ['rubriqueDesPetitsTravaux'],
    subjects: [{ values: PRESTATION.values }],
    open: openClassementDeDossierOscar,
    shape: { kind: 'choice', values: RUBRIQUE.values },
  },
  plafondDeLaRubriqueDeDossierOscar: {
    isKnown: (gives) => gives.dateDeLaDemande,
    subjects: [{ values: RUBRIQUE.values }],
    open: (open, rubrique) => openPlafondDeLaRubriqueDeDossierOscar(open, undefined, rubrique),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  imputationDeDossierOscar: {
    isKnown: (gives) => gives.rubriqueDesPetitsTravaux && gives.depenses,
    tries: ['rubriqueDesPetitsTravaux', 'depenses'],
    guarantees: [0],
    subjects: [{ lists: ['depenses'] }],
    open: openImputationDeDossierOscar,
    shape: { kind: 'choice', values: RUBRIQUE.values },
  },
  plafondAnnuelDeLaDepenseDeDossierOscar: {
    isKnown: (gives) => gives.dateDeLaDemande && gives.jourDuPlafond && gives.depenses,
    tries: ['jourDuPlafond', 'depenses'],
    guarantees: [0],
    subjects: [{ lists: ['depenses'] }],
    open: (open, depense) => openPlafondAnnuelDeLaDepenseDeDossierOscar(open, undefined, depense),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  plafondDeRubriqueDeLaDepenseDeDossierOscar: {
    isKnown: (gives) =>
      gives.dateDeLaDemande && gives.jourDuPlafond && gives.rubriqueDesPetitsTravaux && gives.depenses,
    tries: ['jourDuPlafond', 'rubriqueDesPetitsTravaux', 'depenses'],
    guarantees: [0],
    subjects: [{ lists: ['depenses'] }],
    open: (open, depense) => openPlafondDeRubriqueDeLaDepenseDeDossierOscar(open, undefined, depense),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  tauxDeLaDepenseDeDossierOscar: {
    isKnown: (gives) => gives.dateDeLaDemande && gives.jourDuPlafond && gives.depenses,
    tries: ['jourDuPlafond', 'depenses'],
    guarantees: [0],
    subjects: [{ lists: ['depenses'] }],
    open: (open, depense) => openTauxDeLaDepenseDeDossierOscar(open, undefined, depense),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  anneeDeLaDepenseDeDossierOscar: {
    isKnown: (gives) => gives.depenses && gives.dateDEffet && gives.anneeDuPlafond,
    tries: ['depenses', 'anneeDuPlafond'],
    guarantees: [0, 1],
    subjects: [{ lists: ['depenses'] }],
    open: openAnneeDeLaDepenseDeDossierOscar,
    shape: { kind: 'number', scale: 0, min: null, max: null },
  },
  retenuDansLaRubriqueDeDossierOscar: {
    isKnown: (gives) =>
      gives.depenses &&
      gives.dateDEffet &&
      gives.dateDeLaDemande &&
      gives.jourDuPlafond &&
      gives.rubriqueDesPetitsTravaux &&
      gives.anneeDuPlafond &&
      gives.porteeDesPlafondsParRubrique,
    tries: ['depenses', 'jourDuPlafond', 'rubriqueDesPetitsTravaux', 'anneeDuPlafond', 'porteeDesPlafondsParRubrique'],
    guarantees: [0, 1],
    subjects: [{ lists: ['depenses'] }],
    open: (open, achat) => openRetenuDansLaRubriqueDeDossierOscar(open, undefined, achat),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  priseEnChargeDeDossierOscar: {
    isKnown: (gives) =>
      gives.depenses &&
      gives.dateDEffet &&
      gives.dateDeLaDemande &&
      gives.anneeDuPlafond &&
      gives.jourDuPlafond &&
      gives.rubriqueDesPetitsTravaux &&
      gives.porteeDesPlafondsParRubrique,
    tries: ['depenses', 'anneeDuPlafond', 'jourDuPlafond', 'rubriqueDesPetitsTravaux', 'porteeDesPlafondsParRubrique'],
    guarantees: [0, 1],
    subjects: [{ lists: ['depenses'] }],
    open: (open, achat) => openPriseEnChargeDeDossierOscar(open, undefined, achat),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  resteALaChargeDuRetraiteDeDossierOscar: {
    isKnown: (gives) =>
      gives.depenses &&
      gives.dateDEffet &&
      gives.dateDeLaDemande &&
      gives.anneeDuPlafond &&
      gives.jourDuPlafond &&
      gives.rubriqueDesPetitsTravaux &&
      gives.porteeDesPlafondsParRubrique,
    tries: ['depenses', 'anneeDuPlafond', 'jourDuPlafond', 'rubriqueDesPetitsTravaux', 'porteeDesPlafondsParRubrique'],
    guarantees: [0, 1],
    subjects: [{ lists: ['depenses'] }],
    open: (open, depense) => openResteALaChargeDuRetraiteDeDossierOscar(open, undefined, depense),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  prisEnChargeAuTotalDeDossierOscar: {
    isKnown: (gives) =>
      gives.depenses &&
      gives.dateDEffet &&
      gives.dateDeLaDemande &&
      gives.anneeDuPlafond &&
      gives.jourDuPlafond &&
      gives.rubriqueDesPetitsTravaux &&
      gives.porteeDesPlafondsParRubrique,
    tries: ['depenses', 'anneeDuPlafond', 'jourDuPlafond', 'rubriqueDesPetitsTravaux', 'porteeDesPlafondsParRubrique'],
    guarantees: [0, 1],
    open: (open) => openPrisEnChargeAuTotalDeDossierOscar(open, undefined),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  depensePayeeADeDossierOscar: {
    isKnown: (gives) => gives.destinataireDuForfait && gives.depenses,
    tries: ['destinataireDuForfait', 'depenses'],
    guarantees: [0],
    subjects: [{ lists: ['depenses'] }],
    open: openDepensePayeeADeDossierOscar,
    shape: { kind: 'choice', values: PAYE.values },
  },
  payableAPartirDuDeDossierOscar: {
    isKnown: (gives) => gives.destinataireDuForfait && gives.moisDuRemboursement && gives.depenses,
    tries: ['destinataireDuForfait', 'moisDuRemboursement', 'depenses'],
    guarantees: [0],
    subjects: [{ lists: ['depenses'] }],
    open: openPayableAPartirDuDeDossierOscar,
    shape: { kind: 'date' },
  },
  payableAuPlusTardLeDeDossierOscar: {
    isKnown: (gives) => gives.destinataireDuForfait && gives.moisDuRemboursement && gives.depenses,
    tries: ['destinataireDuForfait', 'moisDuRemboursement', 'depenses'],
    guarantees: [0],
    subjects: [{ lists: ['depenses'] }],
    open: openPayableAuPlusTardLeDeDossierOscar,
    shape: { kind: 'optional', of: { kind: 'date' } },
  },
  partenaireDuProgrammeDeDossierOscar: {
    isKnown: () => true,
    subjects: [{ values: FORME_DE_PROGRAMME.values }],
    open: openPartenaireDuProgrammeDeDossierOscar,
    shape: { kind: 'choice', values: PORTEUR_DE_PROGRAMME.values },
  },
  prestationsDifferentesDeDossierOscar: {
    isKnown: (gives) =>
      gives.heuresDAccompagnement &&
      gives.prestationsDuForfaitPrevention &&
      gives.programmesProposes &&
      gives.programmeCompte,
    tries: ['heuresDAccompagnement', 'programmesProposes', 'programmeCompte'],
    open: openPrestationsDifferentesDeDossierOscar,
    shape: { kind: 'number', scale: 0, min: null, max: null },
  },
  planCoordonneDeDossierOscar: {
    isKnown: (gives) =>
      gives.heuresDAccompagnement &&
      gives.prestationsDuForfaitPrevention &&
      gives.programmesProposes &&
      gives.dateDeLaDemande &&
      gives.programmeCompte,
    tries: ['heuresDAccompagnement', 'programmesProposes', 'programmeCompte'],
    open: (open) => openPlanCoordonneDeDossierOscar(open, undefined),
    shape: { kind: 'boolean' },
  },
  montantMaximumDeLaPremiereAnneeDeDossierOscar: {
    isKnown: (gives) => gives.dateDeLaDemande && gives.phaseDeLancement,
    tries: ['phaseDeLancement'],
    open: (open) => openMontantMaximumDeLaPremiereAnneeDeDossierOscar(open, undefined),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  montantMaximumDeLaSecondeAnneeDeDossierOscar: {
    isKnown: (gives) => gives.dateDeLaDemande && gives.phaseDeLancement,
    tries: ['phaseDeLancement'],
    open: (open) => openMontantMaximumDeLaSecondeAnneeDeDossierOscar(open, undefined),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  forfaitDeLaPremiereAnneeDeDossierOscar: {
    isKnown: (gives) =>
      gives.heuresDAccompagnement &&
      gives.prestationsDuForfaitPrevention &&
      gives.programmesProposes &&
      gives.dateDeLaDemande &&
      gives.programmeCompte &&
      gives.montantVerse &&
      gives.phaseDeLancement,
    tries: ['heuresDAccompagnement', 'programmesProposes', 'programmeCompte', 'montantVerse', 'phaseDeLancement'],
    open: (open) => openForfaitDeLaPremiereAnneeDeDossierOscar(open, undefined),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  anneesDeCoordinationDeDossierOscar: {
    isKnown: (gives) =>
      gives.heuresDAccompagnement &&
      gives.prestationsDuForfaitPrevention &&
      gives.programmesProposes &&
      gives.forfaitRenouvele &&
      gives.dureeDuPlan &&
      gives.dateDeLaDemande &&
      gives.programmeCompte &&
      gives.dureeDuForfaitCoordination,
    tries: [
      'heuresDAccompagnement',
      'programmesProposes',
      'forfaitRenouvele',
      'programmeCompte',
      'dureeDuForfaitCoordination',
    ],
    open: (open) => openAnneesDeCoordinationDeDossierOscar(open, undefined),
    shape: { kind: 'number', scale: 0, min: null, max: null },
  },
  forfaitDeLaSecondeAnneeDeDossierOscar: {
    isKnown: (gives) =>
      gives.heuresDAccompagnement &&
      gives.prestationsDuForfaitPrevention &&
      gives.programmesProposes &&
      gives.forfaitRenouvele &&
      gives.dureeDuPlan &&
      gives.dateDeLaDemande &&
      gives.programmeCompte &&
      gives.dureeDuForfaitCoordination &&
      gives.montantVerse &&
      gives.phaseDeLancement,
    tries: [
      'heuresDAccompagnement',
      'programmesProposes',
      'forfaitRenouvele',
      'programmeCompte',
      'dureeDuForfaitCoordination',
      'montantVerse',
      'phaseDeLancement',
    ],
    open: (open) => openForfaitDeLaSecondeAnneeDeDossierOscar(open, undefined),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  forfaitCoordinationAuTotalDeDossierOscar: {
    isKnown: (gives) =>
      gives.heuresDAccompagnement &&
      gives.prestationsDuForfaitPrevention &&
      gives.programmesProposes &&
      gives.forfaitRenouvele &&
      gives.dureeDuPlan &&
      gives.dateDeLaDemande &&
      gives.programmeCompte &&
      gives.montantVerse &&
      gives.phaseDeLancement &&
      gives.dureeDuForfaitCoordination,
    tries: [
      'heuresDAccompagnement',
      'programmesProposes',
      'forfaitRenouvele',
      'programmeCompte',
      'montantVerse',
      'phaseDeLancement',
      'dureeDuForfaitCoordination',
    ],
    open: (open) => openForfaitCoordinationAuTotalDeDossierOscar(open, undefined),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  finPrevueDuPlanDeDossierOscar: {
    isKnown: (gives) => gives.dateDEffet && gives.dureeDuPlan,
    guarantees: [0, 1],
    open: openFinPrevueDuPlanDeDossierOscar,
    shape: { kind: 'date' },
  },
  jourDeVersementDeLaPremiereAnneeDeDossierOscar: {
    isKnown: (gives) =>
      gives.heuresDAccompagnement &&
      gives.prestationsDuForfaitPrevention &&
      gives.programmesProposes &&
      gives.forfaitRenouvele &&
      gives.dureeDuPlan &&
      gives.dateDEffet &&
      gives.dateDeLaDemande &&
      gives.programmeCompte &&
      gives.dureeDuForfaitCoordination,
    tries: [
      'heuresDAccompagnement',
      'programmesProposes',
      'forfaitRenouvele',
      'programmeCompte',
      'dureeDuForfaitCoordination',
    ],
    guarantees: [0, 1],
    open: (open) => openJourDeVersementDeLaPremiereAnneeDeDossierOscar(open, undefined),
    shape: { kind: 'optional', of: { kind: 'date' } },
  },
  jourDeVersementDeLaSecondeAnneeDeDossierOscar: {
    isKnown: (gives) =>
      gives.heuresDAccompagnement &&
      gives.prestationsDuForfaitPrevention &&
      gives.programmesProposes &&
      gives.forfaitRenouvele &&
      gives.dureeDuPlan &&
      gives.dateDEffet &&
      gives.dateDeLaDemande &&
      gives.programmeCompte &&
      gives.dureeDuForfaitCoordination,
    tries: [
      'heuresDAccompagnement',
      'programmesProposes',
      'forfaitRenouvele',
      'programmeCompte',
      'dureeDuForfaitCoordination',
    ],
    guarantees: [0, 1],
    open: (open) => openJourDeVersementDeLaSecondeAnneeDeDossierOscar(open, undefined),
    shape: { kind: 'optional', of: { kind: 'date' } },
  },
  departDeDossierOscar: {
    isKnown: (gives) => gives.dateDuRendezVousDeDemarrage && gives.dateDeLaVisiteInitiale && gives.departDesSuivis,
    tries: ['departDesSuivis'],
    open: openDepartDeDossierOscar,
    shape: { kind: 'optional', of: { kind: 'date' } },
  },
  ecartDuSuiviDeDossierOscar: {
    isKnown: () => true,
    subjects: [{ values: SUIVI_ATTENDU.values }],
    open: openEcartDuSuiviDeDossierOscar,
    shape: { kind: 'number', scale: 0, min: null, max: null },
  },
  origineDuSuiviDeDossierOscar: {
    isKnown: (gives) =>
      gives.dateDuRendezVousDeDemarrage &&
      gives.dateDeLaVisiteInitiale &&
      gives.dateDuRenouvellement &&
      gives.departDesSuivis,
    tries: ['departDesSuivis'],
    subjects: [{ values: SUIVI_ATTENDU.values }],
    open: openOrigineDuSuiviDeDossierOscar,
    shape: { kind: 'optional', of: { kind: 'date' } },
  },
  jourDuSuiviDeDossierOscar: {
    isKnown: (gives) =>
      gives.dateDuRendezVousDeDemarrage &&
      gives.dateDeLaVisiteInitiale &&
      gives.dateDuRenouvellement &&
      gives.departDesSuivis &&
      gives.finDeMois,
    tries: ['departDesSuivis', 'finDeMois'],
    subjects: [{ values: SUIVI_ATTENDU.values }],
    open: openJourDuSuiviDeDossierOscar,
    shape: { kind: 'optional', of: { kind: 'date' } },
  },
  echeanceDeSuiviADeuxMoisDeDossierOscar: {
    isKnown: (gives) =>
      gives.heuresDAccompagnement &&
      gives.prestationsDuForfaitPrevention &&
      gives.programmesProposes &&
      gives.forfaitRenouvele &&
      gives.dureeDuPlan &&
      gives.dateDuRendezVousDeDemarrage &&
      gives.dateDeLaVisiteInitiale &&
      gives.dateDuRenouvellement &&
      gives.dateDeLaDemande &&
      gives.programmeCompte &&
      gives.dureeDuForfaitCoordination &&
      gives.departDesSuivis &&
      gives.finDeMois,
    tries: [
      'heuresDAccompagnement',
      'programmesProposes',
      'forfaitRenouvele',
      'programmeCompte',
      'dureeDuForfaitCoordination',
      'departDesSuivis',
      'finDeMois',
    ],
    open: (open) => openEcheanceDeSuiviADeuxMoisDeDossierOscar(open, undefined),
    shape: { kind: 'optional', of: { kind: 'date' } },
  },
  plusTotDeSuiviADeuxMoisDeDossierOscar: {
    isKnown: (gives) =>
      gives.heuresDAccompagnement &&
      gives.prestationsDuForfaitPrevention &&
      gives.programmesProposes &&
      gives.forfaitRenouvele &&
      gives.dureeDuPlan &&
      gives.dateDuRendezVousDeDemarrage &&
      gives.dateDeLaVisiteInitiale &&
      gives.dateDuRenouvellement &&
      gives.dateDeLaDemande &&
      gives.programmeCompte &&
      gives.dureeDuForfaitCoordination &&
      gives.suiviAnticipe &&
      gives.departDesSuivis &&
      gives.finDeMois,
    tries: [
      'heuresDAccompagnement',
      'programmesProposes',
      'forfaitRenouvele',
      'programmeCompte',
      'dureeDuForfaitCoordination',
      'suiviAnticipe',
      'departDesSuivis',
      'finDeMois',
    ],
    open: (open) => openPlusTotDeSuiviADeuxMoisDeDossierOscar(open, undefined),
    shape: { kind: 'optional', of: { kind: 'date' } },
  },
  etatDeSuiviADeuxMoisDeDossierOscar: {
    isKnown: (gives) =>
      gives.heuresDAccompagnement &&
      gives.prestationsDuForfaitPrevention &&
      gives.programmesProposes &&
      gives.forfaitRenouvele &&
      gives.dureeDuPlan &&
      gives.dateDuRendezVousDeDemarrage &&
      gives.dateDeLaVisiteInitiale &&
      gives.dateDuRenouvellement &&
      gives.dateDuSuiviADeuxMois &&
      gives.jourDObservation &&
      gives.dateDeLaDemande &&
      gives.programmeCompte &&
      gives.dureeDuForfaitCoordination &&
      gives.departDesSuivis &&
      gives.finDeMois &&
      gives.suiviAnticipe,
    tries: [
      'heuresDAccompagnement',
      'programmesProposes',
      'forfaitRenouvele',
      'programmeCompte',
      'dureeDuForfaitCoordination',
      'departDesSuivis',
      'finDeMois',
      'suiviAnticipe',
    ],
    open: (open) => openEtatDeSuiviADeuxMoisDeDossierOscar(open, undefined),
    shape: { kind: 'choice', values: ETAT_DU_DELAI.values },
  },
  echeanceDeSuiviASixMoisDeDossierOscar: {
    isKnown: (gives) =>
      gives.heuresDAccompagnement &&
      gives.prestationsDuForfaitPrevention &&
      gives.programmesProposes &&
      gives.forfaitRenouvele &&
      gives.dureeDuPlan &&
      gives.dateDuRendezVousDeDemarrage &&
      gives.dateDeLaVisiteInitiale &&
      gives.dateDuRenouvellement &&
      gives.dateDeLaDemande &&
      gives.programmeCompte &&
      gives.dureeDuForfaitCoordination &&
      gives.departDesSuivis &&
      gives.finDeMois,
    tries: [
      'heuresDAccompagnement',
      'programmesProposes',
      'forfaitRenouvele',
      'programmeCompte',
      'dureeDuForfaitCoordination',
      'departDesSuivis',
      'finDeMois',
    ],
    open: (open) => openEcheanceDeSuiviASixMoisDeDossierOscar(open, undefined),
    shape: { kind: 'optional', of: { kind: 'date' } },
  },
  plusTotDeSuiviASixMoisDeDossierOscar: {
    isKnown: (gives) =>
      gives.heuresDAccompagnement &&
      gives.prestationsDuForfaitPrevention &&
      gives.programmesProposes &&
      gives.forfaitRenouvele &&
      gives.dureeDuPlan &&
      gives.dateDuRendezVousDeDemarrage &&
      gives.dateDeLaVisiteInitiale &&
      gives.dateDuRenouvellement &&
      gives.dateDeLaDemande &&
      gives.programmeCompte &&
      gives.dureeDuForfaitCoordination &&
      gives.suiviAnticipe &&
      gives.departDesSuivis &&
      gives.finDeMois,
    tries: [
      'heuresDAccompagnement',
      'programmesProposes',
      'forfaitRenouvele',
      'programmeCompte',
      'dureeDuForfaitCoordination',
      'suiviAnticipe',
      'departDesSuivis',
      'finDeMois',
    ],
    open: (open) => openPlusTotDeSuiviASixMoisDeDossierOscar(open, undefined),
    shape: { kind: 'optional', of: { kind: 'date' } },
  },
  etatDeSuiviASixMoisDeDossierOscar: {
    isKnown: (gives) =>
      gives.heuresDAccompagnement &&
      gives.prestationsDuForfaitPrevention &&
      gives.programmesProposes &&
      gives.forfaitRenouvele &&
      gives.dureeDuPlan &&
      gives.dateDuRendezVousDeDemarrage &&
      gives.dateDeLaVisiteInitiale &&
      gives.dateDuRenouvellement &&
      gives.dateDuSuiviASixMois &&
      gives.jourDObservation &&
      gives.dateDeLaDemande &&
      gives.programmeCompte &&
      gives.dureeDuForfaitCoordination &&
      gives.departDesSuivis &&
      gives.finDeMois &&
      gives.suiviAnticipe,
    tries: [
      'heuresDAccompagnement',
      'programmesProposes',
      'forfaitRenouvele',
      'programmeCompte',
      'dureeDuForfaitCoordination',
      'departDesSuivis',
      'finDeMois',
      'suiviAnticipe',
    ],
    open: (open) => openEtatDeSuiviASixMoisDeDossierOscar(open, undefined),
    shape: { kind: 'choice', values: ETAT_DU_DELAI.values },
  },
  secondeAnneeSuivieDeDossierOscar: {
    isKnown: (gives) =>
      gives.heuresDAccompagnement &&
      gives.prestationsDuForfaitPrevention &&
      gives.programmesProposes &&
      gives.forfaitRenouvele &&
      gives.dureeDuPlan &&
      gives.dateDeLaDemande &&
      gives.programmeCompte &&
      gives.dureeDuForfaitCoordination &&
      gives.suivisDeLaSecondeAnnee,
    tries: [
      'heuresDAccompagnement',
      'programmesProposes',
      'forfaitRenouvele',
      'programmeCompte',
      'dureeDuForfaitCoordination',
      'suivisDeLaSecondeAnnee',
    ],
    open: (open) => openSecondeAnneeSuivieDeDossierOscar(open, undefined),
    shape: { kind: 'boolean' },
  },
  echeanceDuPremierSuiviDeLaSecondeAnneeDeDossierOscar: {
    isKnown: (gives) =>
      gives.heuresDAccompagnement &&
      gives.prestationsDuForfaitPrevention &&
      gives.programmesProposes &&
      gives.forfaitRenouvele &&
      gives.dureeDuPlan &&
      gives.dateDuRendezVousDeDemarrage &&
      gives.dateDeLaVisiteInitiale &&
      gives.dateDuRenouvellement &&
      gives.dateDeLaDemande &&
      gives.programmeCompte &&
      gives.dureeDuForfaitCoordination &&
      gives.suivisDeLaSecondeAnnee &&
      gives.departDesSuivis &&
      gives.finDeMois,
    tries: [
      'heuresDAccompagnement',
      'programmesProposes',
      'forfaitRenouvele',
      'programmeCompte',
      'dureeDuForfaitCoordination',
      'suivisDeLaSecondeAnnee',
      'departDesSuivis',
      'finDeMois',
    ],
    open: (open) => openEcheanceDuPremierSuiviDeLaSecondeAnneeDeDossierOscar(open, undefined),
    shape: { kind: 'optional', of: { kind: 'date' } },
  },
  plusTotDuPremierSuiviDeLaSecondeAnneeDeDossierOscar: {
    isKnown: (gives) =>
      gives.heuresDAccompagnement &&
      gives.prestationsDuForfaitPrevention &&
      gives.programmesProposes &&
      gives.forfaitRenouvele &&
      gives.dureeDuPlan &&
      gives.dateDuRendezVousDeDemarrage &&
      gives.dateDeLaVisiteInitiale &&
      gives.dateDuRenouvellement &&
      gives.dateDeLaDemande &&
      gives.programmeCompte &&
      gives.dureeDuForfaitCoordination &&
      gives.suivisDeLaSecondeAnnee &&
      gives.suiviAnticipe &&
      gives.departDesSuivis &&
      gives.finDeMois,
    tries: [
      'heuresDAccompagnement',
      'programmesProposes',
      'forfaitRenouvele',
      'programmeCompte',
      'dureeDuForfaitCoordination',
      'suivisDeLaSecondeAnnee',
      'suiviAnticipe',
      'departDesSuivis',
      'finDeMois',
    ],
    open: (open) => openPlusTotDuPremierSuiviDeLaSecondeAnneeDeDossierOscar(open, undefined),
    shape: { kind: 'optional', of: { kind: 'date' } },
  },
  etatDuPremierSuiviDeLaSecondeAnneeDeDossierOscar: {
    isKnown: (gives) =>
      gives.heuresDAccompagnement &&
      gives.prestationsDuForfaitPrevention &&
      gives.programmesProposes &&
      gives.forfaitRenouvele &&
      gives.dureeDuPlan &&
      gives.dateDuRendezVousDeDemarrage &&
      gives.dateDeLaVisiteInitiale &&
      gives.dateDuRenouvellement &&
      gives.dateDuSuiviAUnMoisDuRenouvellement &&
      gives.jourDObservation &&
      gives.dateDeLaDemande &&
      gives.programmeCompte &&
      gives.dureeDuForfaitCoordination &&
      gives.suivisDeLaSecondeAnnee &&
      gives.departDesSuivis &&
      gives.finDeMois &&
      gives.suiviAnticipe,
    tries: [
      'heuresDAccompagnement',
      'programmesProposes',
      'forfaitRenouvele',
      'programmeCompte',
      'dureeDuForfaitCoordination',
      'suivisDeLaSecondeAnnee',
      'departDesSuivis',
      'finDeMois',
      'suiviAnticipe',
    ],
    open: (open) => openEtatDuPremierSuiviDeLaSecondeAnneeDeDossierOscar(open, undefined),
    shape: { kind: 'choice', values: ETAT_DU_DELAI.values },
  },
  echeanceDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar: {
    isKnown: (gives) =>
      gives.heuresDAccompagnement &&
      gives.prestationsDuForfaitPrevention &&
      gives.programmesProposes &&
      gives.forfaitRenouvele &&
      gives.dureeDuPlan &&
      gives.dateDuRendezVousDeDemarrage &&
      gives.dateDeLaVisiteInitiale &&
      gives.dateDuRenouvellement &&
      gives.dateDeLaDemande &&
      gives.programmeCompte &&
      gives.dureeDuForfaitCoordination &&
      gives.suivisDeLaSecondeAnnee &&
      gives.departDesSuivis &&
      gives.finDeMois,
    tries: [
      'heuresDAccompagnement',
      'programmesProposes',
      'forfaitRenouvele',
      'programmeCompte',
      'dureeDuForfaitCoordination',
      'suivisDeLaSecondeAnnee',
      'departDesSuivis',
      'finDeMois',
    ],
    open: (open) => openEcheanceDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar(open, undefined),
    shape: { kind: 'optional', of: { kind: 'date' } },
  },
  plusTotDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar: {
    isKnown: (gives) =>
      gives.heuresDAccompagnement &&
      gives.prestationsDuForfaitPrevention &&
      gives.programmesProposes &&
      gives.forfaitRenouvele &&
      gives.dureeDuPlan &&
      gives.dateDuRendezVousDeDemarrage &&
      gives.dateDeLaVisiteInitiale &&
      gives.dateDuRenouvellement &&
      gives.dateDeLaDemande &&
      gives.programmeCompte &&
      gives.dureeDuForfaitCoordination &&
      gives.suivisDeLaSecondeAnnee &&
      gives.suiviAnticipe &&
      gives.departDesSuivis &&
      gives.finDeMois,
    tries: [
      'heuresDAccompagnement',
      'programmesProposes',
      'forfaitRenouvele',
      'programmeCompte',
      'dureeDuForfaitCoordination',
      'suivisDeLaSecondeAnnee',
      'suiviAnticipe',
      'departDesSuivis',
      'finDeMois',
    ],
    open: (open) => openPlusTotDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar(open, undefined),
    shape: { kind: 'optional', of: { kind: 'date' } },
  },
  etatDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar: {
    isKnown: (gives) =>
      gives.heuresDAccompagnement &&
      gives.prestationsDuForfaitPrevention &&
      gives.programmesProposes &&
      gives.forfaitRenouvele &&
      gives.dureeDuPlan &&
      gives.dateDuRendezVousDeDemarrage &&
      gives.dateDeLaVisiteInitiale &&
      gives.dateDuRenouvellement &&
      gives.dateDuSuiviATroisMoisDuRenouvellement &&
      gives.jourDObservation &&
      gives.dateDeLaDemande &&
      gives.programmeCompte &&
      gives.dureeDuForfaitCoordination &&
      gives.suivisDeLaSecondeAnnee &&
      gives.departDesSuivis &&
      gives.finDeMois &&
      gives.suiviAnticipe,
    tries: [
      'heuresDAccompagnement',
      'programmesProposes',
      'forfaitRenouvele',
      'programmeCompte',
      'dureeDuForfaitCoordination',
      'suivisDeLaSecondeAnnee',
      'departDesSuivis',
      'finDeMois',
      'suiviAnticipe',
    ],
    open: (open) => openEtatDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar(open, undefined),
    shape: { kind: 'choice', values: ETAT_DU_DELAI.values },
  },
  echeanceDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar: {
    isKnown: (gives) =>
      gives.heuresDAccompagnement &&
      gives.prestationsDuForfaitPrevention &&
      gives.programmesProposes &&
      gives.forfaitRenouvele &&
      gives.dureeDuPlan &&
      gives.dateDuRendezVousDeDemarrage &&
      gives.dateDeLaVisiteInitiale &&
      gives.dateDuRenouvellement &&
      gives.dateDeLaDemande &&
      gives.programmeCompte &&
      gives.dureeDuForfaitCoordination &&
      gives.suivisDeLaSecondeAnnee &&
      gives.departDesSuivis &&
      gives.finDeMois,
    tries: [
      'heuresDAccompagnement',
      'programmesProposes',
      'forfaitRenouvele',
      'programmeCompte',
      'dureeDuForfaitCoordination',
      'suivisDeLaSecondeAnnee',
      'departDesSuivis',
      'finDeMois',
    ],
    open: (open) => openEcheanceDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar(open, undefined),
    shape: { kind: 'optional', of: { kind: 'date' } },
  },
  plusTotDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar: {
    isKnown: (gives) =>
      gives.heuresDAccompagnement &&
      gives.prestationsDuForfaitPrevention &&
      gives.programmesProposes &&
      gives.forfaitRenouvele &&
      gives.dureeDuPlan &&
      gives.dateDuRendezVousDeDemarrage &&
      gives.dateDeLaVisiteInitiale &&
      gives.dateDuRenouvellement &&
      gives.dateDeLaDemande &&
      gives.programmeCompte &&
      gives.dureeDuForfaitCoordination &&
      gives.suivisDeLaSecondeAnnee &&
      gives.suiviAnticipe &&
      gives.departDesSuivis &&
      gives.finDeMois,
    tries: [
      'heuresDAccompagnement',
      'programmesProposes',
      'forfaitRenouvele',
      'programmeCompte',
      'dureeDuForfaitCoordination',
      'suivisDeLaSecondeAnnee',
      'suiviAnticipe',
      'departDesSuivis',
      'finDeMois',
    ],
    open: (open) => openPlusTotDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar(open, undefined),
    shape: { kind: 'optional', of: { kind: 'date' } },
  },
  etatDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar: {
    isKnown: (gives) =>
      gives.heuresDAccompagnement &&
      gives.prestationsDuForfaitPrevention &&
      gives.programmesProposes &&
      gives.forfaitRenouvele &&
      gives.dureeDuPlan &&
      gives.dateDuRendezVousDeDemarrage &&
      gives.dateDeLaVisiteInitiale &&
      gives.dateDuRenouvellement &&
      gives.dateDuSuiviASixMoisDuRenouvellement &&
      gives.jourDObservation &&
      gives.dateDeLaDemande &&
      gives.programmeCompte &&
      gives.dureeDuForfaitCoordination &&
      gives.suivisDeLaSecondeAnnee &&
      gives.departDesSuivis &&
      gives.finDeMois &&
      gives.suiviAnticipe,
    tries: [
      'heuresDAccompagnement',
      'programmesProposes',
      'forfaitRenouvele',
      'programmeCompte',
      'dureeDuForfaitCoordination',
      'suivisDeLaSecondeAnnee',
      'departDesSuivis',
      'finDeMois',
      'suiviAnticipe',
    ],
    open: (open) => openEtatDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar(open, undefined),
    shape: { kind: 'choice', values: ETAT_DU_DELAI.values },
  },
  verdictDeMissionsDuCoordinateurDeDossierOscar: {
    isKnown: (gives) => gives.dateDuRendezVousDeDemarrage && gives.missionsDuCoordinateur,
    tries: ['missionsDuCoordinateur'],
    open: openVerdictDeMissionsDuCoordinateurDeDossierOscar,
    shape: { kind: 'choice', values: VERDICT.values },
  },
  manquantsDeMissionsDuCoordinateurDeDossierOscar: {
    isKnown: (gives) => gives.dateDuRendezVousDeDemarrage && gives.missionsDuCoordinateur,
    tries: ['missionsDuCoordinateur'],
    open: openManquantsDeMissionsDuCoordinateurDeDossierOscar,
    shape: { kind: 'list', of: PIECE_MANQUANTE_DE_MISSIONS_DU_COORDINATEUR_SHAPE, sortedBy: null, atMost: null },
  },
  prolongationOuverteDeDossierOscar: {
    isKnown: (gives) =>
      gives.heuresDAccompagnement &&
      gives.prestationsDuForfaitPrevention &&
      gives.programmesProposes &&
      gives.dateDeLaDemande &&
      gives.programmeCompte &&
      gives.objetDeLaProlongation,
    tries: ['heuresDAccompagnement', 'programmesProposes', 'programmeCompte', 'objetDeLaProlongation'],
    open: (open) => openProlongationOuverteDeDossierOscar(open, undefined),
    shape: { kind: 'boolean' },
  },
  nouvelleAnneeDeCoordinationPossibleDeDossierOscar: {
    isKnown: (gives) =>
      gives.heuresDAccompagnement &&
      gives.prestationsDuForfaitPrevention &&
      gives.programmesProposes &&
      gives.forfaitRenouvele &&
      gives.dureeDuPlan &&
      gives.dateDeLaDemande &&
      gives.programmeCompte &&
      gives.dureeDuForfaitCoordination &&
      gives.troisiemeAnnee,
    tries: [
      'heuresDAccompagnement',
      'programmesProposes',
      'forfaitRenouvele',
      'programmeCompte',
      'dureeDuForfaitCoordination',
      'troisiemeAnnee',
    ],
    open: (open) => openNouvelleAnneeDeCoordinationPossibleDeDossierOscar(open, undefined),
    shape: { kind: 'boolean' },
  },
  troisMoisAvantLaFinPrevueDeDossierOscar: {
    isKnown: (gives) => gives.dateDEffet && gives.dureeDuPlan && gives.finDeMois,
    tries: ['finDeMois'],
    guarantees: [0, 1],
    open: openTroisMoisAvantLaFinPrevueDeDossierOscar,
    shape: { kind: 'date' },
  },
  echeanceDeDemandeDeProlongationDeDossierOscar: {
    isKnown: (gives) =>
      gives.heuresDAccompagnement &&
      gives.prestationsDuForfaitPrevention &&
      gives.programmesProposes &&
      gives.dateDEffet &&
      gives.dureeDuPlan &&
      gives.dateDeLaDemande &&
      gives.programmeCompte &&
      gives.objetDeLaProlongation &&
      gives.sensDesTroisMois &&
      gives.finDeMois,
    tries: [
      'heuresDAccompagnement',
      'programmesProposes',
      'programmeCompte',
      'objetDeLaProlongation',
      'sensDesTroisMois',
      'finDeMois',
    ],
    guarantees: [0, 1],
    open: (open) => openEcheanceDeDemandeDeProlongationDeDossierOscar(open, undefined),
    shape: { kind: 'optional', of: { kind: 'date' } },
  },
  plusTotDeDemandeDeProlongationDeDossierOscar: {
    isKnown: (gives) =>
      gives.heuresDAccompagnement &&
      gives.prestationsDuForfaitPrevention &&
      gives.programmesProposes &&
      gives.dateDEffet &&
      gives.dureeDuPlan &&
      gives.dateDeLaDemande &&
      gives.programmeCompte &&
      gives.objetDeLaProlongation &&
      gives.sensDesTroisMois &&
      gives.finDeMois,
    tries: [
      'heuresDAccompagnement',
      'programmesProposes',
      'programmeCompte',
      'objetDeLaProlongation',
      'sensDesTroisMois',
      'finDeMois',
    ],
    guarantees: [0, 1],
    open: (open) => openPlusTotDeDemandeDeProlongationDeDossierOscar(open, undefined),
    shape: { kind: 'optional', of: { kind: 'date' } },
  },
  etatDeDemandeDeProlongationDeDossierOscar: {
    isKnown: (gives) =>
      gives.heuresDAccompagnement &&
      gives.prestationsDuForfaitPrevention &&
      gives.programmesProposes &&
      gives.dateDEffet &&
      gives.dureeDuPlan &&
      gives.dateDeLaDemandeDeProlongation &&
      gives.jourDObservation &&
      gives.dateDeLaDemande &&
      gives.programmeCompte &&
      gives.objetDeLaProlongation &&
      gives.sensDesTroisMois &&
      gives.finDeMois,
    tries: [
      'heuresDAccompagnement',
      'programmesProposes',
      'programmeCompte',
      'objetDeLaProlongation',
      'sensDesTroisMois',
      'finDeMois',
    ],
    guarantees: [0, 1],
    open: (open) => openEtatDeDemandeDeProlongationDeDossierOscar(open, undefined),
    shape: { kind: 'choice', values: ETAT_DU_DELAI.values },
  },
  verdictDeProlongationDeDossierOscar: {
    isKnown: (gives) => gives.dateDeLaDemandeDeProlongation && gives.prolongation,
    tries: ['prolongation'],
    open: openVerdictDeProlongationDeDossierOscar,
    shape: { kind: 'choice', values: VERDICT.values },
  },
  manquantsDeProlongationDeDossierOscar: {
    isKnown: (gives) =>
      gives.dateDeLaDemandeDeProlongation &&
      gives.heuresDAccompagnement &&
      gives.prestationsDuForfaitPrevention &&
      gives.programmesProposes &&
      gives.dateDEffet &&
      gives.dureeDuPlan &&
      gives.prolongation &&
      gives.dateDeLaDemande &&
      gives.programmeCompte &&
      gives.objetDeLaProlongation &&
      gives.sensDesTroisMois &&
      gives.finDeMois,
    tries: [
      'heuresDAccompagnement',
      'programmesProposes',
      'prolongation',
      'programmeCompte',
      'objetDeLaProlongation',
      'sensDesTroisMois',
      'finDeMois',
    ],
    guarantees: [0, 1],
    open: (open) => openManquantsDeProlongationDeDossierOscar(open, undefined),
    shape: { kind: 'list', of: PIECE_MANQUANTE_DE_PROLONGATION_SHAPE, sortedBy: null, atMost: null },
  },
  questionsDeFragireDeDossierOscar: {
    isKnown: (gives) => gives.compositionDeFragire,
    tries: ['compositionDeFragire'],
    open: openQuestionsDeFragireDeDossierOscar,
    shape: { kind: 'number', scale: 0, min: null, max: null },
  },
  evaluationFragireCompleteDeDossierOscar: {
    isKnown: (gives) => gives.questionsFragireRenseignees && gives.testsFragireFaits && gives.compositionDeFragire,
    tries: ['compositionDeFragire'],
    open: openEvaluationFragireCompleteDeDossierOscar,
    shape: { kind: 'boolean' },
  },
  scoreEntierDeDossierOscar: {
    isKnown: (gives) => gives.scoreFragire && gives.scoreEntreDeuxTranches,
    tries: ['scoreEntreDeuxTranches'],
    open: openScoreEntierDeDossierOscar,
    shape: { kind: 'number', scale: 0, min: null, max: null },
  },
  heuresDeBaseDeDossierOscar: {
    isKnown: (gives) => gives.scoreFragire && gives.dateDeLaDemande && gives.scoreEntreDeuxTranches,
    tries: ['scoreEntreDeuxTranches'],
    open: (open) => openHeuresDeBaseDeDossierOscar(open, undefined),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  basDuRepereMensuelDeDossierOscar: {
    isKnown: (gives) => gives.scoreFragire && gives.dateDeLaDemande && gives.scoreEntreDeuxTranches,
    tries: ['scoreEntreDeuxTranches'],
    open: (open) => openBasDuRepereMensuelDeDossierOscar(open, undefined),
    shape: { kind: 'number', scale: 0, min: null, max: null },
  },
  hautDuRepereMensuelDeDossierOscar: {
    isKnown: (gives) => gives.scoreFragire && gives.dateDeLaDemande && gives.scoreEntreDeuxTranches,
    tries: ['scoreEntreDeuxTranches'],
    open: (open) => openHautDuRepereMensuelDeDossierOscar(open, undefined),
    shape: { kind: 'number', scale: 0, min: null, max: null },
  },
  heuresDuProgrammeDeDossierOscar: {
    isKnown: (gives) =>
      gives.scoreFragire && gives.dateDeLaDemande && gives.scoreEntreDeuxTranches && gives.porteeDesOnzeHeures,
    tries: ['scoreEntreDeuxTranches', 'porteeDesOnzeHeures'],
    open: (open) => openHeuresDuProgrammeDeDossierOscar(open, undefined),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  heuresDeLAnneeDeDossierOscar: {
    isKnown: (gives) =>
      gives.scoreFragire &&
      gives.dateDeLaDemande &&
      gives.placeDesOnzeHeures &&
      gives.scoreEntreDeuxTranches &&
      gives.porteeDesOnzeHeures,
    tries: ['placeDesOnzeHeures', 'scoreEntreDeuxTranches', 'porteeDesOnzeHeures'],
    open: (open) => openHeuresDeLAnneeDeDossierOscar(open, undefined),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  interventionBienConfieeDeDossierOscar: {
    isKnown: (gives) => gives.assistantDeVieHorsDeLaToilette && gives.interventions,
    tries: ['assistantDeVieHorsDeLaToilette', 'interventions'],
    guarantees: [1],
    subjects: [{ lists: ['interventions'] }],
    open: openInterventionBienConfieeDeDossierOscar,
    shape: { kind: 'boolean' },
  },
  serviceDuProgrammeDeDossierOscar: {
    isKnown: () => true,
    subjects: [{ values: SERVICE_A_DOMICILE.values }],
    open: openServiceDuProgrammeDeDossierOscar,
    shape: { kind: 'boolean' },
  },
  heureDuProgrammeDeDossierOscar: {
    isKnown: (gives) => gives.interventions,
    tries: ['interventions'],
    guarantees: [1],
    subjects: [{ lists: ['interventions'] }],
    open: openHeureDuProgrammeDeDossierOscar,
    shape: { kind: 'boolean' },
  },
  anneeDeLInterventionDeDossierOscar: {
    isKnown: (gives) => gives.interventions && gives.dateDEffet && gives.anneeDuPlafond,
    tries: ['interventions', 'anneeDuPlafond'],
    guarantees: [0, 1],
    subjects: [{ lists: ['interventions'] }],
    open: openAnneeDeLInterventionDeDossierOscar,
    shape: { kind: 'number', scale: 0, min: null, max: null },
  },
  plafondDHeuresDeBaseDeDossierOscar: {
    isKnown: (gives) =>
      gives.scoreFragire &&
      gives.dateDeLaDemande &&
      gives.jourDuPlafond &&
      gives.scoreEntreDeuxTranches &&
      gives.interventions,
    tries: ['jourDuPlafond', 'scoreEntreDeuxTranches', 'interventions'],
    guarantees: [1],
    subjects: [{ lists: ['interventions'] }],
    open: (open, intervention) => openPlafondDHeuresDeBaseDeDossierOscar(open, undefined, intervention),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  plafondDHeuresDuProgrammeDeDossierOscar: {
    isKnown: (gives) =>
      gives.scoreFragire &&
      gives.dateDeLaDemande &&
      gives.jourDuPlafond &&
      gives.scoreEntreDeuxTranches &&
      gives.porteeDesOnzeHeures &&
      gives.interventions,
    tries: ['jourDuPlafond', 'scoreEntreDeuxTranches', 'porteeDesOnzeHeures', 'interventions'],
    guarantees: [1],
    subjects: [{ lists: ['interventions'] }],
    open: (open, intervention) => openPlafondDHeuresDuProgrammeDeDossierOscar(open, undefined, intervention),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  heuresPayeesADeDossierOscar: {
    isKnown: (gives) =>
      gives.assistantDeVieHorsDeLaToilette &&
      gives.heuresMalConfiees &&
      gives.prestataireNonConventionne &&
      gives.interventions,
    tries: ['assistantDeVieHorsDeLaToilette', 'heuresMalConfiees', 'prestataireNonConventionne', 'interventions'],
    guarantees: [1],
    subjects: [{ lists: ['interventions'] }],
    open: openHeuresPayeesADeDossierOscar,
    shape: { kind: 'optional', of: { kind: 'choice', values: PAYE.values } },
  },
  heuresAdmisesDeDossierOscar: {
    isKnown: (gives) =>
      gives.assistantDeVieHorsDeLaToilette &&
      gives.heuresMalConfiees &&
      gives.prestataireNonConventionne &&
      gives.interventions,
    tries: ['assistantDeVieHorsDeLaToilette', 'heuresMalConfiees', 'prestataireNonConventionne', 'interventions'],
    guarantees: [1],
    subjects: [{ lists: ['interventions'] }],
    open: openHeuresAdmisesDeDossierOscar,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  heuresDuMoisDeDossierOscar: {
    isKnown: (gives) =>
      gives.interventions &&
      gives.scoreFragire &&
      gives.dateDeLaDemande &&
      gives.placeDesOnzeHeures &&
      gives.assistantDeVieHorsDeLaToilette &&
      gives.heuresMalConfiees &&
      gives.prestataireNonConventionne &&
      gives.repereMensuel &&
      gives.scoreEntreDeuxTranches,
    tries: [
      'interventions',
      'placeDesOnzeHeures',
      'assistantDeVieHorsDeLaToilette',
      'heuresMalConfiees',
      'prestataireNonConventionne',
      'repereMensuel',
      'scoreEntreDeuxTranches',
    ],
    guarantees: [1],
    subjects: [{ lists: ['interventions'] }],
    open: (open, visite) => openHeuresDuMoisDeDossierOscar(open, undefined, visite),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  heuresRetenuesDeDossierOscar: {
    isKnown: (gives) =>
      gives.interventions &&
      gives.dateDEffet &&
      gives.scoreFragire &&
      gives.dateDeLaDemande &&
      gives.anneeDuPlafond &&
      gives.placeDesOnzeHeures &&
      gives.assistantDeVieHorsDeLaToilette &&
      gives.heuresMalConfiees &&
      gives.prestataireNonConventionne &&
      gives.repereMensuel &&
      gives.scoreEntreDeuxTranches &&
      gives.jourDuPlafond &&
      gives.porteeDesOnzeHeures,
    tries: [
      'interventions',
      'anneeDuPlafond',
      'placeDesOnzeHeures',
      'assistantDeVieHorsDeLaToilette',
      'heuresMalConfiees',
      'prestataireNonConventionne',
      'repereMensuel',
      'scoreEntreDeuxTranches',
      'jourDuPlafond',
      'porteeDesOnzeHeures',
    ],
    guarantees: [0, 1],
    subjects: [{ lists: ['interventions'] }],
    open: (open, visite) => openHeuresRetenuesDeDossierOscar(open, undefined, visite),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  heuresPrisesEnChargeDeDossierOscar: {
    isKnown: (gives) =>
      gives.interventions &&
      gives.dateDEffet &&
      gives.scoreFragire &&
      gives.dateDeLaDemande &&
      gives.anneeDuPlafond &&
      gives.placeDesOnzeHeures &&
      gives.assistantDeVieHorsDeLaToilette &&
      gives.heuresMalConfiees &&
      gives.prestataireNonConventionne &&
      gives.repereMensuel &&
      gives.scoreEntreDeuxTranches &&
      gives.jourDuPlafond &&
      gives.porteeDesOnzeHeures,
    tries: [
      'interventions',
      'anneeDuPlafond',
      'placeDesOnzeHeures',
      'assistantDeVieHorsDeLaToilette',
      'heuresMalConfiees',
      'prestataireNonConventionne',
      'repereMensuel',
      'scoreEntreDeuxTranches',
      'jourDuPlafond',
      'porteeDesOnzeHeures',
    ],
    guarantees: [0, 1],
    subjects: [{ lists: ['interventions'] }],
    open: (open, visite) => openHeuresPrisesEnChargeDeDossierOscar(open, undefined, visite),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  heuresPayeesAuTotalDeDossierOscar: {
    isKnown: (gives) =>
      gives.interventions &&
      gives.dateDEffet &&
      gives.scoreFragire &&
      gives.dateDeLaDemande &&
      gives.anneeDuPlafond &&
      gives.placeDesOnzeHeures &&
      gives.assistantDeVieHorsDeLaToilette &&
      gives.heuresMalConfiees &&
      gives.prestataireNonConventionne &&
      gives.repereMensuel &&
      gives.scoreEntreDeuxTranches &&
      gives.jourDuPlafond &&
      gives.porteeDesOnzeHeures,
    tries: [
      'interventions',
      'anneeDuPlafond',
      'placeDesOnzeHeures',
      'assistantDeVieHorsDeLaToilette',
      'heuresMalConfiees',
      'prestataireNonConventionne',
      'repereMensuel',
      'scoreEntreDeuxTranches',
      'jourDuPlafond',
      'porteeDesOnzeHeures',
    ],
    guarantees: [0, 1],
    open: (open) => openHeuresPayeesAuTotalDeDossierOscar(open, undefined),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  ressourcesCompteesDeDossierOscar: {
    isKnown: (gives) => gives.ressourcesMensuelles && gives.revenuBrutGlobal && gives.baseDesRessources,
    tries: ['baseDesRessources'],
    open: openRessourcesCompteesDeDossierOscar,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  partDuBaremeDeDossierOscar: {
    isKnown: (gives) =>
      gives.compositionDuFoyer &&
      gives.ressourcesMensuelles &&
      gives.revenuBrutGlobal &&
      gives.dateDeLaDemande &&
      gives.baseDesRessources,
    tries: ['compositionDuFoyer', 'baseDesRessources'],
    open: (open) => openPartDuBaremeDeDossierOscar(open, undefined),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  partDuRetraiteSurLesHeuresDeDossierOscar: {
    isKnown: (gives) =>
      gives.compositionDuFoyer &&
      gives.ressourcesMensuelles &&
      gives.revenuBrutGlobal &&
      gives.dateDeLaDemande &&
      gives.participationDuRetraite &&
      gives.baseDesRessources,
    tries: ['compositionDuFoyer', 'participationDuRetraite', 'baseDesRessources'],
    open: (open) => openPartDuRetraiteSurLesHeuresDeDossierOscar(open, undefined),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  dispositifDuJourDeDossierOscar: {
    isKnown: (gives) => gives.oscarDeploye && gives.dateDeLaDemande,
    tries: ['oscarDeploye'],
    open: (open) => openDispositifDuJourDeDossierOscar(open, undefined),
    shape: { kind: 'choice', values: DISPOSITIF.values },
  },
  orientationDeDossierOscar: {
    isKnown: (gives) =>
      gives.girEvalue &&
      gives.anciensStatuts &&
      gives.regimeDeRetraitePrincipal &&
      gives.dateDeNaissance &&
      gives.dateDeLaDemande &&
      gives.planAdapte &&
      gives.anciensFonctionnairesDeLEtat &&
      gives.plusieursStatuts &&
      gives.conditionDAge,
    tries: [
      'regimeDeRetraitePrincipal',
      'planAdapte',
      'anciensFonctionnairesDeLEtat',
      'plusieursStatuts',
      'conditionDAge',
    ],
    open: (open) => openOrientationDeDossierOscar(open, undefined),
    shape: { kind: 'choice', values: VOIE.values },
  },
  verdictDeDemandeDAideDeDossierOscar: {
    isKnown: (gives) => gives.demandeDAide,
    tries: ['demandeDAide'],
    open: openVerdictDeDemandeDAideDeDossierOscar,
    shape: { kind: 'choice', values: VERDICT.values },
  },
  manquantsDeDemandeDAideDeDossierOscar: {
    isKnown: (gives) => gives.demandeDAide,
    tries: ['demandeDAide'],
    open: openManquantsDeDemandeDAideDeDossierOscar,
    shape: { kind: 'list', of: PIECE_MANQUANTE_DE_DEMANDE_D_AIDE_SHAPE, sortedBy: null, atMost: null },
  },
  verdictDeVisiteDeLEvaluateurDeDossierOscar: {
    isKnown: (gives) => gives.visiteDeLEvaluateur,
    tries: ['visiteDeLEvaluateur'],
    open: openVerdictDeVisiteDeLEvaluateurDeDossierOscar,
    shape: { kind: 'choice', values: VERDICT.values },
  },
  manquantsDeVisiteDeLEvaluateurDeDossierOscar: {
    isKnown: (gives) => gives.visiteDeLEvaluateur,
    tries: ['visiteDeLEvaluateur'],
    open: openManquantsDeVisiteDeLEvaluateurDeDossierOscar,
    shape: { kind: 'list', of: PIECE_MANQUANTE_DE_VISITE_DE_L_EVALUATEUR_SHAPE, sortedBy: null, atMost: null },
  },
  verdictDeDecisionDeLaCaisseDeDossierOscar: {
    isKnown: (gives) => gives.decisionDeLaCaisse,
    tries: ['decisionDeLaCaisse'],
    open: openVerdictDeDecisionDeLaCaisseDeDossierOscar,
    shape: { kind: 'choice', values: VERDICT.values },
  },
  manquantsDeDecisionDeLaCaisseDeDossierOscar: {
    isKnown: (gives) => gives.decisionDeLaCaisse,
    tries: ['decisionDeLaCaisse'],
    open: openManquantsDeDecisionDeLaCaisseDeDossierOscar,
    shape: { kind: 'list', of: PIECE_MANQUANTE_DE_DECISION_DE_LA_CAISSE_SHAPE, sortedBy: null, atMost: null },
  },
  aideDeDossierOscar: {
    isKnown: (gives) => gives.octrois,
    tries: ['octrois'],
    subjects: [{ lists: ['octrois'] }],
    open: openAideDeDossierOscar,
    shape: { kind: 'choice', values: AIDE_TEMPORAIRE.values },
  },
  octroiPossibleDeDossierOscar: {
    isKnown: (gives) =>
      gives.octrois && gives.titulaireDUnPlanOscar && gives.renouvellementDeLAsir && gives.aideSansPlan,
    tries: ['octrois', 'titulaireDUnPlanOscar', 'renouvellementDeLAsir', 'aideSansPlan'],
    subjects: [{ lists: ['octrois'] }],
    open: openOctroiPossibleDeDossierOscar,
    shape: { kind: 'boolean' },
  },
  debutDeLAideDeDossierOscar: {
    isKnown: (gives) => gives.departDesTroisMois && gives.octrois,
    tries: ['departDesTroisMois', 'octrois'],
    subjects: [{ lists: ['octrois'] }],
    open: openDebutDeLAideDeDossierOscar,
    shape: { kind: 'date' },
  },
  periodeDeLAideDeDossierOscar: {
    isKnown: (gives) => gives.departDesTroisMois && gives.finDeMois && gives.octrois,
    tries: ['departDesTroisMois', 'finDeMois', 'octrois'],
    subjects: [{ lists: ['octrois'] }],
    open: openPeriodeDeLAideDeDossierOscar,
    shape: { kind: 'period' },
  },
  anneeDeLOctroiDeDossierOscar: {
    isKnown: (gives) => gives.octrois && gives.dateDEffet && gives.anneeDuPlafond,
    tries: ['octrois', 'anneeDuPlafond'],
    guarantees: [0, 1],
    subjects: [{ lists: ['octrois'] }],
    open: openAnneeDeLOctroiDeDossierOscar,
    shape: { kind: 'number', scale: 0, min: null, max: null },
  },
  depenseTemporairePriseEnChargeDeDossierOscar: {
    isKnown: (gives) =>
      gives.octrois &&
      gives.titulaireDUnPlanOscar &&
      gives.dateDEffet &&
      gives.renouvellementDeLAsir &&
      gives.aideSansPlan &&
      gives.porteeDesTroisCentsEuros &&
      gives.anneeDuPlafond,
    tries: [
      'octrois',
      'titulaireDUnPlanOscar',
      'renouvellementDeLAsir',
      'aideSansPlan',
      'porteeDesTroisCentsEuros',
      'anneeDuPlafond',
    ],
    guarantees: [0, 1],
    subjects: [{ lists: ['octrois'] }],
    open: openDepenseTemporairePriseEnChargeDeDossierOscar,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  heuresTemporairesPrisesEnChargeDeDossierOscar: {
    isKnown: (gives) =>
      gives.octrois &&
      gives.titulaireDUnPlanOscar &&
      gives.dateDEffet &&
      gives.renouvellementDeLAsir &&
      gives.aideSansPlan &&
      gives.porteeDesCinquanteQuatreHeures &&
      gives.anneeDuPlafond,
    tries: [
      'octrois',
      'titulaireDUnPlanOscar',
      'renouvellementDeLAsir',
      'aideSansPlan',
      'porteeDesCinquanteQuatreHeures',
      'anneeDuPlafond',
    ],
    guarantees: [0, 1],
    subjects: [{ lists: ['octrois'] }],
    open: openHeuresTemporairesPrisesEnChargeDeDossierOscar,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  forfaitEtAideDansLAnneeDeDossierOscar: {
    isKnown: (gives) =>
      gives.depenses &&
      gives.dateDEffet &&
      gives.octrois &&
      gives.titulaireDUnPlanOscar &&
      gives.dateDeLaDemande &&
      gives.anneeDuPlafond &&
      gives.jourDuPlafond &&
      gives.rubriqueDesPetitsTravaux &&
      gives.porteeDesPlafondsParRubrique &&
      gives.renouvellementDeLAsir &&
      gives.aideSansPlan &&
      gives.porteeDesTroisCentsEuros &&
      gives.cumulDesEnveloppes,
    tries: [
      'depenses',
      'octrois',
      'titulaireDUnPlanOscar',
      'anneeDuPlafond',
      'jourDuPlafond',
      'rubriqueDesPetitsTravaux',
      'porteeDesPlafondsParRubrique',
      'renouvellementDeLAsir',
      'aideSansPlan',
      'porteeDesTroisCentsEuros',
      'cumulDesEnveloppes',
    ],
    guarantees: [0, 1],
    subjects: [{ lists: ['octrois'] }],
    open: (open, accord) => openForfaitEtAideDansLAnneeDeDossierOscar(open, undefined, accord),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  heuresDuPlanEtDeLAideDansLAnneeDeDossierOscar: {
    isKnown: (gives) =>
      gives.interventions &&
      gives.dateDEffet &&
      gives.octrois &&
      gives.scoreFragire &&
      gives.titulaireDUnPlanOscar &&
      gives.dateDeLaDemande &&
      gives.anneeDuPlafond &&
      gives.placeDesOnzeHeures &&
      gives.assistantDeVieHorsDeLaToilette &&
      gives.heuresMalConfiees &&
      gives.prestataireNonConventionne &&
      gives.repereMensuel &&
      gives.scoreEntreDeuxTranches &&
      gives.jourDuPlafond &&
      gives.porteeDesOnzeHeures &&
      gives.renouvellementDeLAsir &&
      gives.aideSansPlan &&
      gives.porteeDesCinquanteQuatreHeures &&
      gives.cumulDesEnveloppes,
    tries: [
      'interventions',
      'octrois',
      'titulaireDUnPlanOscar',
      'anneeDuPlafond',
      'placeDesOnzeHeures',
      'assistantDeVieHorsDeLaToilette',
      'heuresMalConfiees',
      'prestataireNonConventionne',
      'repereMensuel',
      'scoreEntreDeuxTranches',
      'jourDuPlafond',
      'porteeDesOnzeHeures',
      'renouvellementDeLAsir',
      'aideSansPlan',
      'porteeDesCinquanteQuatreHeures',
      'cumulDesEnveloppes',
    ],
    guarantees: [0, 1],
    subjects: [{ lists: ['octrois'] }],
    open: (open, accord) => openHeuresDuPlanEtDeLAideDansLAnneeDeDossierOscar(open, undefined, accord),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  demandeeATempsDeDossierOscar: {
    isKnown: (gives) => gives.demandeDeLAdh && gives.octrois,
    tries: ['demandeDeLAdh', 'octrois'],
    subjects: [{ lists: ['octrois'] }],
    open: openDemandeeATempsDeDossierOscar,
    shape: { kind: 'boolean' },
  },
  echeanceDeContactDeLIntervenantSocialDeDossierOscar: {
    isKnown: (gives) => gives.joursDuContact && gives.octrois,
    tries: ['joursDuContact', 'octrois'],
    subjects: [{ lists: ['octrois'] }],
    open: openEcheanceDeContactDeLIntervenantSocialDeDossierOscar,
    shape: { kind: 'optional', of: { kind: 'date' } },
  },
  plusTotDeContactDeLIntervenantSocialDeDossierOscar: {
    isKnown: (gives) => gives.joursDuContact && gives.contactAvantDeuxJours && gives.octrois,
    tries: ['joursDuContact', 'contactAvantDeuxJours', 'octrois'],
    subjects: [{ lists: ['octrois'] }],
    open: openPlusTotDeContactDeLIntervenantSocialDeDossierOscar,
    shape: { kind: 'optional', of: { kind: 'date' } },
  },
  etatDeContactDeLIntervenantSocialDeDossierOscar: {
    isKnown: (gives) => gives.jourDObservation && gives.joursDuContact && gives.contactAvantDeuxJours && gives.octrois,
    tries: ['joursDuContact', 'contactAvantDeuxJours', 'octrois'],
    subjects: [{ lists: ['octrois'] }],
    open: openEtatDeContactDeLIntervenantSocialDeDossierOscar,
    shape: { kind: 'choice', values: ETAT_DU_DELAI.values },
  },
  verdictDeSuiviDeLAideTemporaireDeDossierOscar: {
    isKnown: (gives) => gives.octrois,
    tries: ['octrois'],
    subjects: [{ lists: ['octrois'] }],
    open: openVerdictDeSuiviDeLAideTemporaireDeDossierOscar,
    shape: { kind: 'choice', values: VERDICT.values },
  },
  manquantsDeSuiviDeLAideTemporaireDeDossierOscar: {
    isKnown: (gives) => gives.joursDuContact && gives.octrois,
    tries: ['joursDuContact', 'octrois'],
    subjects: [{ lists: ['octrois'] }],
    open: openManquantsDeSuiviDeLAideTemporaireDeDossierOscar,
    shape: { kind: 'list', of: PIECE_MANQUANTE_DE_SUIVI_DE_L_AIDE_TEMPORAIRE_SHAPE, sortedBy: null, atMost: null },
  },
  verdictDeFinDeLAdhDeDossierOscar: {
    isKnown: (gives) => gives.finDeLAdh && gives.besoinDurable,
    tries: ['finDeLAdh', 'besoinDurable'],
    open: openVerdictDeFinDeLAdhDeDossierOscar,
    shape: { kind: 'choice', values: VERDICT.values },
  },
  manquantsDeFinDeLAdhDeDossierOscar: {
    isKnown: (gives) => gives.finDeLAdh && gives.besoinDurable,
    tries: ['finDeLAdh', 'besoinDurable'],
    open: openManquantsDeFinDeLAdhDeDossierOscar,
    shape: { kind: 'list', of: PIECE_MANQUANTE_DE_FIN_DE_L_ADH_SHAPE, sortedBy: null, atMost: null },
  },
  premierJourDuDroitDeDossierArdh: {
    isKnown: (gives) =>
      gives.modeDeLHospitalisation &&
      gives.dateDeSortie &&
      gives.dateDeRetour &&
      gives.retourDUneHospitalisationADomicile,
    tries: ['modeDeLHospitalisation', 'retourDUneHospitalisationADomicile'],
    open: openPremierJourDuDroitDeDossierArdh,
    shape: { kind: 'date' },
  },
  finDesTroisMoisPleinsDeDossierArdh: {
    isKnown: (gives) =>
      gives.modeDeLHospitalisation &&
      gives.dateDeSortie &&
      gives.dateDeRetour &&
      gives.dateDeLaDemande &&
      gives.retourDUneHospitalisationADomicile &&
      gives.jourAbsentDuMois,
    tries: ['modeDeLHospitalisation', 'retourDUneHospitalisationADomicile', 'jourAbsentDuMois'],
    open: (open) => openFinDesTroisMoisPleinsDeDossierArdh(open, undefined),
    shape: { kind: 'date' },
  },
  troisMoisDuDroitDeDossierArdh: {
    isKnown: (gives) =>
      gives.modeDeLHospitalisation &&
      gives.dateDeSortie &&
      gives.dateDeRetour &&
      gives.dateDeLaDemande &&
      gives.troisMoisEffectifs &&
      gives.retourDUneHospitalisationADomicile &&
      gives.jourAbsentDuMois,
    tries: ['modeDeLHospitalisation', 'troisMoisEffectifs', 'retourDUneHospitalisationADomicile', 'jourAbsentDuMois'],
    open: (open) => openTroisMoisDuDroitDeDossierArdh(open, undefined),
    shape: { kind: 'period' },
  },
  ouvertureDansLOutilDeDossierArdh: {
    isKnown: (gives) =>
      gives.dateDeLaDemande &&
      gives.dateDeReception &&
      gives.dateDeFormulation &&
      gives.jourOuLaDemandeEstFaite &&
      gives.jourDeLaTransmission,
    tries: ['jourOuLaDemandeEstFaite', 'jourDeLaTransmission'],
    open: (open) => openOuvertureDansLOutilDeDossierArdh(open, undefined),
    shape: { kind: 'period' },
  },
  suiteDeLaNouvelleHospitalisationDeDossierArdh: {
    isKnown: (gives) =>
      gives.modeDeLHospitalisation &&
      gives.dateDeSortie &&
      gives.dateDeRetour &&
      gives.dateDeLaDemande &&
      gives.retourDUneHospitalisationADomicile &&
      gives.troisMoisEffectifs &&
      gives.jourAbsentDuMois &&
      gives.nouvellesHospitalisations,
    tries: ['modeDeLHospitalisation', 'retourDUneHospitalisationADomicile', 'troisMoisEffectifs', 'jourAbsentDuMois'],
    subjects: [{ lists: ['nouvellesHospitalisations'] }],
    open: (open, nouvelleHospitalisation) =>
      openSuiteDeLaNouvelleHospitalisationDeDossierArdh(open, undefined, nouvelleHospitalisation),
    shape: { kind: 'choice', values: EFFET_DE_L_HOSPITALISATION.values },
  },
  nouvelleEvaluationDeDossierArdh: {
    isKnown: (gives) =>
      gives.modeDeLHospitalisation &&
      gives.dateDeSortie &&
      gives.dateDeRetour &&
      gives.dateDeLaDemande &&
      gives.retourDUneHospitalisationADomicile &&
      gives.troisMoisEffectifs &&
      gives.jourAbsentDuMois &&
      gives.nouvellesHospitalisations,
    tries: ['modeDeLHospitalisation', 'retourDUneHospitalisationADomicile', 'troisMoisEffectifs', 'jourAbsentDuMois'],
    subjects: [{ lists: ['nouvellesHospitalisations'] }],
    open: (open, nouvelleHospitalisation) =>
      openNouvelleEvaluationDeDossierArdh(open, undefined, nouvelleHospitalisation),
    shape: { kind: 'boolean' },
  },
  aideEncoreDisponibleDeDossierArdh: {
    isKnown: (gives) => gives.aideInitialementNotifiee && gives.aideDejaUtilisee,
    open: openAideEncoreDisponibleDeDossierArdh,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  joursDHospitalisationDeDossierArdh: {
    isKnown: (gives) =>
      gives.nouvellesHospitalisations &&
      gives.modeDeLHospitalisation &&
      gives.dateDeSortie &&
      gives.dateDeRetour &&
      gives.dateDeLaDemande &&
      gives.retourDUneHospitalisationADomicile &&
      gives.troisMoisEffectifs &&
      gives.jourAbsentDuMois,
    tries: ['modeDeLHospitalisation', 'retourDUneHospitalisationADomicile', 'troisMoisEffectifs', 'jourAbsentDuMois'],
    open: (open) => openJoursDHospitalisationDeDossierArdh(open, undefined),
    shape: { kind: 'number', scale: 0, min: null, max: null },
  },
  dernierJourDuDroitDeDossierArdh: {
    isKnown: (gives) =>
      gives.modeDeLHospitalisation &&
      gives.dateDeSortie &&
      gives.dateDeRetour &&
      gives.nouvellesHospitalisations &&
      gives.dateDeLaDemande &&
      gives.compteDesTroisMois &&
      gives.troisMoisEffectifs &&
      gives.retourDUneHospitalisationADomicile &&
      gives.jourAbsentDuMois,
    tries: [
      'modeDeLHospitalisation',
      'compteDesTroisMois',
      'troisMoisEffectifs',
      'retourDUneHospitalisationADomicile',
      'jourAbsentDuMois',
    ],
    open: (open) => openDernierJourDuDroitDeDossierArdh(open, undefined),
    shape: { kind: 'date' },
  },
  aideApresLeRetourDeDossierArdh: {
    isKnown: (gives) =>
      gives.modeDeLHospitalisation &&
      gives.dateDeSortie &&
      gives.dateDeRetour &&
      gives.nouvellesHospitalisations &&
      gives.dateDeLaDemande &&
      gives.retourDUneHospitalisationADomicile &&
      gives.compteDesTroisMois &&
      gives.troisMoisEffectifs &&
      gives.jourAbsentDuMois,
    tries: [
      'modeDeLHospitalisation',
      'retourDUneHospitalisationADomicile',
      'compteDesTroisMois',
      'troisMoisEffectifs',
      'jourAbsentDuMois',
    ],
    open: (open) => openAideApresLeRetourDeDossierArdh(open, undefined),
    shape: { kind: 'period' },
  },
  aideUtilisableAuRetourDeDossierArdh: {
    isKnown: (gives) =>
      gives.modeDeLHospitalisation &&
      gives.dateDeSortie &&
      gives.dateDeRetour &&
      gives.nouvellesHospitalisations &&
      gives.aideInitialementNotifiee &&
      gives.aideDejaUtilisee &&
      gives.dateDeLaDemande &&
      gives.retourDUneHospitalisationADomicile &&
      gives.troisMoisEffectifs &&
      gives.jourAbsentDuMois &&
      gives.compteDesTroisMois &&
      gives.aideApresLesTroisMois,
    tries: [
      'modeDeLHospitalisation',
      'retourDUneHospitalisationADomicile',
      'troisMoisEffectifs',
      'jourAbsentDuMois',
      'compteDesTroisMois',
      'aideApresLesTroisMois',
    ],
    subjects: [{ lists: ['nouvellesHospitalisations'] }],
    open: (open, nouvelleHospitalisation) =>
      openAideUtilisableAuRetourDeDossierArdh(open, undefined, nouvelleHospitalisation),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  ouvertureSuffisanteDeDossierArdh: {
    isKnown: (gives) =>
      gives.modeDeLHospitalisation &&
      gives.dateDeSortie &&
      gives.dateDeRetour &&
      gives.nouvellesHospitalisations &&
      gives.dateDeLaDemande &&
      gives.dateDeReception &&
      gives.dateDeFormulation &&
      gives.compteDesTroisMois &&
      gives.troisMoisEffectifs &&
      gives.retourDUneHospitalisationADomicile &&
      gives.jourAbsentDuMois &&
      gives.jourOuLaDemandeEstFaite &&
      gives.jourDeLaTransmission,
    tries: [
      'modeDeLHospitalisation',
      'compteDesTroisMois',
      'troisMoisEffectifs',
      'retourDUneHospitalisationADomicile',
      'jourAbsentDuMois',
      'jourOuLaDemandeEstFaite',
      'jourDeLaTransmission',
    ],
    open: (open) => openOuvertureSuffisanteDeDossierArdh(open, undefined),
    shape: { kind: 'boolean' },
  },
  droitHorsDeLOuvertureDeDossierArdh: {
    isKnown: (gives) =>
      gives.dateDeLaDemande &&
      gives.dateDeReception &&
      gives.dateDeFormulation &&
      gives.modeDeLHospitalisation &&
      gives.dateDeSortie &&
      gives.dateDeRetour &&
      gives.nouvellesHospitalisations &&
      gives.jourOuLaDemandeEstFaite &&
      gives.jourDeLaTransmission &&
      gives.compteDesTroisMois &&
      gives.troisMoisEffectifs &&
      gives.retourDUneHospitalisationADomicile &&
      gives.jourAbsentDuMois,
    tries: [
      'modeDeLHospitalisation',
      'jourOuLaDemandeEstFaite',
      'jourDeLaTransmission',
      'compteDesTroisMois',
      'troisMoisEffectifs',
      'retourDUneHospitalisationADomicile',
      'jourAbsentDuMois',
    ],
    open: (open) => openDroitHorsDeLOuvertureDeDossierArdh(open, undefined),
    shape: { kind: 'period' },
  },
  dernierJourServiDeDossierArdh: {
    isKnown: (gives) =>
      gives.modeDeLHospitalisation &&
      gives.dateDeSortie &&
      gives.dateDeRetour &&
      gives.nouvellesHospitalisations &&
      gives.dateDeLaDemande &&
      gives.dateDeReception &&
      gives.dateDeFormulation &&
      gives.compteDesTroisMois &&
      gives.troisMoisEffectifs &&
      gives.retourDUneHospitalisationADomicile &&
      gives.jourAbsentDuMois &&
      gives.jourOuLaDemandeEstFaite &&
      gives.jourDeLaTransmission &&
      gives.droitAuDelaDeLOuverture,
    tries: [
      'modeDeLHospitalisation',
      'compteDesTroisMois',
      'troisMoisEffectifs',
      'retourDUneHospitalisationADomicile',
      'jourAbsentDuMois',
      'jourOuLaDemandeEstFaite',
      'jourDeLaTransmission',
      'droitAuDelaDeLOuverture',
    ],
    open: (open) => openDernierJourServiDeDossierArdh(open, undefined),
    shape: { kind: 'date' },
  },
  coutEstimeDeDossierArdh: {
    isKnown: (gives) => gives.preconisations,
    tries: ['preconisations'],
    subjects: [{ lists: ['preconisations'] }],
    open: openCoutEstimeDeDossierArdh,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  coutDuPlanDeDossierArdh: {
    isKnown: (gives) => gives.evaluationFaite && gives.preconisations && gives.coutDuPlanDefinitif,
    tries: ['evaluationFaite', 'preconisations'],
    open: openCoutDuPlanDeDossierArdh,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  orientationDeLaDemandeDeDossierArdh: {
    isKnown: (gives) =>
      gives.dateDeSortie &&
      gives.dateDeLaDemande &&
      gives.dateDeReception &&
      gives.transmiseAvantLHeureDeLaSortie &&
      gives.modeDeLHospitalisation &&
      gives.dateDeRetour &&
      gives.transmiseAvantLHeureDuRetour &&
      gives.dateDeFormulation &&
      gives.formuleeAvantLHeureDuRetour &&
      gives.demandeFormuleePar &&
      gives.imprimeSigneParLEtablissement &&
      gives.girPronostique &&
      gives.soinsPsychiatriques &&
      gives.experimentationDeLaCaisse &&
      gives.conventionDExperimentationSignee &&
      gives.criteresDeLaConventionRemplis &&
      gives.retraiteDuRegimeGeneral &&
      gives.regimeGeneralATitrePrincipal &&
      gives.activiteLaPlusLongueAuRegimeGeneral &&
      gives.dateDeNaissance &&
      gives.dateDeLAccord &&
      gives.domicileDAvantOuEquivalent &&
      gives.autrePrestationEquivalenteDuDepartement &&
      gives.lignesDeLaGrille &&
      gives.hebergeEnFamilleDAccueil &&
      gives.apaDUrgence &&
      gives.jourDeLaTransmission &&
      gives.retourDUneHospitalisationADomicile &&
      gives.borneDeLaDemande &&
      gives.signatureDeLEtablissement &&
      gives.imprimeNonSigne &&
      gives.demandeTardiveEnGir1A4 &&
      gives.psychiatrieSansExperimentation &&
      gives.regimePrincipal &&
      gives.anniversaireDUn29Fevrier &&
      gives.jourDeLAge &&
      gives.aideExclusive,
    tries: [
      'transmiseAvantLHeureDeLaSortie',
      'modeDeLHospitalisation',
      'transmiseAvantLHeureDuRetour',
      'formuleeAvantLHeureDuRetour',
      'demandeFormuleePar',
      'imprimeSigneParLEtablissement',
      'soinsPsychiatriques',
      'experimentationDeLaCaisse',
      'conventionDExperimentationSignee',
      'criteresDeLaConventionRemplis',
      'retraiteDuRegimeGeneral',
      'regimeGeneralATitrePrincipal',
      'activiteLaPlusLongueAuRegimeGeneral',
      'domicileDAvantOuEquivalent',
      'autrePrestationEquivalenteDuDepartement',
      'lignesDeLaGrille',
      'hebergeEnFamilleDAccueil',
      'apaDUrgence',
      'jourDeLaTransmission',
      'retourDUneHospitalisationADomicile',
      'borneDeLaDemande',
      'signatureDeLEtablissement',
      'imprimeNonSigne',
      'demandeTardiveEnGir1A4',
      'psychiatrieSansExperimentation',
      'regimePrincipal',
      'anniversaireDUn29Fevrier',
      'jourDeLAge',
      'aideExclusive',
    ],
    guarantees: [2],
    open: (open) => openOrientationDeLaDemandeDeDossierArdh(open, undefined),
    shape: { kind: 'choice', values: ORIENTATION.values },
  },
  decisionDeLaCaisseDeDossierArdh: {
    isKnown: (gives) =>
      gives.dateDeSortie &&
      gives.dateDeLaDemande &&
      gives.dateDeReception &&
      gives.transmiseAvantLHeureDeLaSortie &&
      gives.modeDeLHospitalisation &&
      gives.dateDeRetour &&
      gives.transmiseAvantLHeureDuRetour &&
      gives.dateDeFormulation &&
      gives.formuleeAvantLHeureDuRetour &&
      gives.demandeFormuleePar &&
      gives.imprimeSigneParLEtablissement &&
      gives.girPronostique &&
      gives.soinsPsychiatriques &&
      gives.experimentationDeLaCaisse &&
      gives.conventionDExperimentationSignee &&
      gives.criteresDeLaConventionRemplis &&
      gives.retraiteDuRegimeGeneral &&
      gives.regimeGeneralATitrePrincipal &&
      gives.activiteLaPlusLongueAuRegimeGeneral &&
      gives.dateDeNaissance &&
      gives.dateDeLAccord &&
      gives.domicileDAvantOuEquivalent &&
      gives.autrePrestationEquivalenteDuDepartement &&
      gives.lignesDeLaGrille &&
      gives.hebergeEnFamilleDAccueil &&
      gives.apaDUrgence &&
      gives.evaluationFaite &&
      gives.jourDeLaTransmission &&
      gives.retourDUneHospitalisationADomicile &&
      gives.borneDeLaDemande &&
      gives.signatureDeLEtablissement &&
      gives.imprimeNonSigne &&
      gives.demandeTardiveEnGir1A4 &&
      gives.psychiatrieSansExperimentation &&
      gives.regimePrincipal &&
      gives.anniversaireDUn29Fevrier &&
      gives.jourDeLAge &&
      gives.aideExclusive,
    tries: [
      'transmiseAvantLHeureDeLaSortie',
      'modeDeLHospitalisation',
      'transmiseAvantLHeureDuRetour',
      'formuleeAvantLHeureDuRetour',
      'demandeFormuleePar',
      'imprimeSigneParLEtablissement',
      'soinsPsychiatriques',
      'experimentationDeLaCaisse',
      'conventionDExperimentationSignee',
      'criteresDeLaConventionRemplis',
      'retraiteDuRegimeGeneral',
      'regimeGeneralATitrePrincipal',
      'activiteLaPlusLongueAuRegimeGeneral',
      'domicileDAvantOuEquivalent',
      'autrePrestationEquivalenteDuDepartement',
      'lignesDeLaGrille',
      'hebergeEnFamilleDAccueil',
      'apaDUrgence',
      'evaluationFaite',
      'jourDeLaTransmission',
      'retourDUneHospitalisationADomicile',
      'borneDeLaDemande',
      'signatureDeLEtablissement',
      'imprimeNonSigne',
      'demandeTardiveEnGir1A4',
      'psychiatrieSansExperimentation',
      'regimePrincipal',
      'anniversaireDUn29Fevrier',
      'jourDeLAge',
      'aideExclusive',
    ],
    guarantees: [2],
    open: (open) => openDecisionDeLaCaisseDeDossierArdh(open, undefined),
    shape: { kind: 'optional', of: { kind: 'choice', values: DECISION.values } },
  },
  ressourcesMensuellesDeclareesDeDossierArdh: {
    isKnown: (gives) => gives.ressourcesDuConjointDeclarees && gives.ressourcesPropresDeclarees,
    open: openRessourcesMensuellesDeclareesDeDossierArdh,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  ressourcesRetenuesDeDossierArdh: {
    isKnown: (gives) => gives.ressourcesDuConjointDeclarees && gives.ressourcesPropresDeclarees,
    open: openRessourcesRetenuesDeDossierArdh,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  tauxDePriseEnChargeDeDossierArdh: {
    isKnown: (gives) => gives.tauxNotifie,
    open: openTauxDePriseEnChargeDeDossierArdh,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  tauxAuxRessourcesVerifieesDeDossierArdh: {
    isKnown: (gives) => gives.tauxRecalcule,
    open: openTauxAuxRessourcesVerifieesDeDossierArdh,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  planSuiviDeDossierArdh: {
    isKnown: (gives) => gives.titulaireDUnPap && gives.optionDeLaCaisse && gives.nouveauPlanDeTroisMois,
    tries: ['titulaireDUnPap', 'optionDeLaCaisse', 'nouveauPlanDeTroisMois'],
    open: openPlanSuiviDeDossierArdh,
    shape: { kind: 'choice', values: NATURE_DU_PLAN.values },
  },
  plafondDuPlanSuiviDeDossierArdh: {
    isKnown: (gives) =>
      gives.titulaireDUnPap && gives.optionDeLaCaisse && gives.dateDeLaDemande && gives.nouveauPlanDeTroisMois,
    tries: ['titulaireDUnPap', 'optionDeLaCaisse', 'nouveauPlanDeTroisMois'],
    open: (open) => openPlafondDuPlanSuiviDeDossierArdh(open, undefined),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  montantDuPlanRetenuDeDossierArdh: {
    isKnown: (gives) =>
      gives.evaluationFaite &&
      gives.preconisations &&
      gives.coutDuPlanDefinitif &&
      gives.titulaireDUnPap &&
      gives.optionDeLaCaisse &&
      gives.dateDeLaDemande &&
      gives.assietteDuPlafond &&
      gives.nouveauPlanDeTroisMois,
    tries: [
      'evaluationFaite',
      'preconisations',
      'titulaireDUnPap',
      'optionDeLaCaisse',
      'assietteDuPlafond',
      'nouveauPlanDeTroisMois',
    ],
    open: (open) => openMontantDuPlanRetenuDeDossierArdh(open, undefined),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  partDeLaCaisseDeDossierArdh: {
    isKnown: (gives) =>
      gives.evaluationFaite &&
      gives.preconisations &&
      gives.coutDuPlanDefinitif &&
      gives.titulaireDUnPap &&
      gives.optionDeLaCaisse &&
      gives.tauxNotifie &&
      gives.dateDeLaDemande &&
      gives.assietteDuPlafond &&
      gives.nouveauPlanDeTroisMois,
    tries: [
      'evaluationFaite',
      'preconisations',
      'titulaireDUnPap',
      'optionDeLaCaisse',
      'assietteDuPlafond',
      'nouveauPlanDeTroisMois',
    ],
    open: (open) => openPartDeLaCaisseDeDossierArdh(open, undefined),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  planDansLePlafondDeDossierArdh: {
    isKnown: (gives) =>
      gives.evaluationFaite &&
      gives.preconisations &&
      gives.coutDuPlanDefinitif &&
      gives.titulaireDUnPap &&
      gives.optionDeLaCaisse &&
      gives.tauxNotifie &&
      gives.dateDeLaDemande &&
      gives.assietteDuPlafond &&
      gives.nouveauPlanDeTroisMois,
    tries: [
      'evaluationFaite',
      'preconisations',
      'titulaireDUnPap',
      'optionDeLaCaisse',
      'assietteDuPlafond',
      'nouveauPlanDeTroisMois',
    ],
    open: (open) => openPlanDansLePlafondDeDossierArdh(open, undefined),
    shape: { kind: 'boolean' },
  },
  resteALaChargeDuRetraiteDeDossierArdh: {
    isKnown: (gives) =>
      gives.evaluationFaite &&
      gives.preconisations &&
      gives.coutDuPlanDefinitif &&
      gives.titulaireDUnPap &&
      gives.optionDeLaCaisse &&
      gives.tauxNotifie &&
      gives.dateDeLaDemande &&
      gives.assietteDuPlafond &&
      gives.nouveauPlanDeTroisMois,
    tries: [
      'evaluationFaite',
      'preconisations',
      'titulaireDUnPap',
      'optionDeLaCaisse',
      'assietteDuPlafond',
      'nouveauPlanDeTroisMois',
    ],
    open: (open) => openResteALaChargeDuRetraiteDeDossierArdh(open, undefined),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  sommeARendreDeDossierArdh: {
    isKnown: (gives) =>
      gives.ressourcesVerifiees &&
      gives.partDejaVersee &&
      gives.evaluationFaite &&
      gives.preconisations &&
      gives.coutDuPlanDefinitif &&
      gives.titulaireDUnPap &&
      gives.optionDeLaCaisse &&
      gives.tauxRecalcule &&
      gives.dateDeLaDemande &&
      gives.tauxApresControle &&
      gives.assietteDuPlafond &&
      gives.nouveauPlanDeTroisMois,
    tries: [
      'evaluationFaite',
      'preconisations',
      'titulaireDUnPap',
      'optionDeLaCaisse',
      'tauxApresControle',
      'assietteDuPlafond',
      'nouveauPlanDeTroisMois',
    ],
    open: (open) => openSommeARendreDeDossierArdh(open, undefined),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  finDeLaPremiereAnneeDeLExperimentationDeDossierArdh: {
    isKnown: (gives) => gives.debutDeLExperimentation,
    open: openFinDeLaPremiereAnneeDeLExperimentationDeDossierArdh,
    shape: { kind: 'date' },
  },
  verdictDeBilanDeLExperimentationDeDossierArdh: {
    isKnown: (gives) => gives.bilanDeLExperimentation,
    tries: ['bilanDeLExperimentation'],
    open: openVerdictDeBilanDeLExperimentationDeDossierArdh,
    shape: { kind: 'choice', values: VERDICT.values },
  },
  manquantsDeBilanDeLExperimentationDeDossierArdh: {
    isKnown: (gives) => gives.bilanDeLExperimentation,
    tries: ['bilanDeLExperimentation'],
    open: openManquantsDeBilanDeLExperimentationDeDossierArdh,
    shape: { kind: 'list', of: PIECE_MANQUANTE_DE_BILAN_DE_L_EXPERIMENTATION_SHAPE, sortedBy: null, atMost: null },
  },
  ligneRemplieDeDossierArdh: {
    isKnown: (gives) => gives.lignesDeLaGrille,
    tries: ['lignesDeLaGrille'],
    guarantees: [2],
    subjects: [{ lists: ['lignesDeLaGrille'] }],
    open: openLigneRemplieDeDossierArdh,
    shape: { kind: 'boolean' },
  },
  grilleCompleteDeDossierArdh: {
    isKnown: (gives) => gives.lignesDeLaGrille,
    tries: ['lignesDeLaGrille'],
    guarantees: [2],
    open: openGrilleCompleteDeDossierArdh,
    shape: { kind: 'boolean' },
  },
  verdictDeDossierDeDemandeDeDossierArdh: {
    isKnown: (gives) =>
      gives.dossierDeDemande &&
      gives.lignesDeLaGrille &&
      gives.demandeFormuleePar &&
      gives.imprimeSigneParLEtablissement &&
      gives.signatureDeLEtablissement,
    tries: [
      'dossierDeDemande',
      'lignesDeLaGrille',
      'demandeFormuleePar',
      'imprimeSigneParLEtablissement',
      'signatureDeLEtablissement',
    ],
    guarantees: [2],
    open: openVerdictDeDossierDeDemandeDeDossierArdh,
    shape: { kind: 'choice', values: VERDICT.values },
  },
  manquantsDeDossierDeDemandeDeDossierArdh: {
    isKnown: (gives) =>
      gives.dossierDeDemande &&
      gives.lignesDeLaGrille &&
      gives.demandeFormuleePar &&
      gives.imprimeSigneParLEtablissement &&
      gives.signatureDeLEtablissement,
    tries: [
      'dossierDeDemande',
      'lignesDeLaGrille',
      'demandeFormuleePar',
      'imprimeSigneParLEtablissement',
      'signatureDeLEtablissement',
    ],
    guarantees: [2],
    open: openManquantsDeDossierDeDemandeDeDossierArdh,
    shape: { kind: 'list', of: PIECE_MANQUANTE_DE_DOSSIER_DE_DEMANDE_SHAPE, sortedBy: null, atMost: null },
  },
  verdictDeJustificationDuRevenuDeDossierArdh: {
    isKnown: (gives) => gives.justificationDuRevenu && gives.controleParSondage,
    tries: ['justificationDuRevenu', 'controleParSondage'],
    open: openVerdictDeJustificationDuRevenuDeDossierArdh,
    shape: { kind: 'choice', values: VERDICT.values },
  },
  manquantsDeJustificationDuRevenuDeDossierArdh: {
    isKnown: (gives) => gives.justificationDuRevenu && gives.controleParSondage,
    tries: ['justificationDuRevenu', 'controleParSondage'],
    open: openManquantsDeJustificationDuRevenuDeDossierArdh,
    shape: { kind: 'list', of: PIECE_MANQUANTE_DE_JUSTIFICATION_DU_REVENU_SHAPE, sortedBy: null, atMost: null },
  },
  servicesPossiblesDesDeDossierArdh: {
    isKnown: (gives) =>
      gives.dateDeSortie &&
      gives.dateDeLaDemande &&
      gives.dateDeReception &&
      gives.transmiseAvantLHeureDeLaSortie &&
      gives.modeDeLHospitalisation &&
      gives.dateDeRetour &&
      gives.transmiseAvantLHeureDuRetour &&
      gives.dateDeFormulation &&
      gives.formuleeAvantLHeureDuRetour &&
      gives.demandeFormuleePar &&
      gives.imprimeSigneParLEtablissement &&
      gives.girPronostique &&
      gives.soinsPsychiatriques &&
      gives.experimentationDeLaCaisse &&
      gives.conventionDExperimentationSignee &&
      gives.criteresDeLaConventionRemplis &&
      gives.retraiteDuRegimeGeneral &&
      gives.regimeGeneralATitrePrincipal &&
      gives.activiteLaPlusLongueAuRegimeGeneral &&
      gives.dateDeNaissance &&
      gives.dateDeLAccord &&
      gives.domicileDAvantOuEquivalent &&
      gives.autrePrestationEquivalenteDuDepartement &&
      gives.lignesDeLaGrille &&
      gives.hebergeEnFamilleDAccueil &&
      gives.apaDUrgence &&
      gives.jourDeLaTransmission &&
      gives.retourDUneHospitalisationADomicile &&
      gives.borneDeLaDemande &&
      gives.signatureDeLEtablissement &&
      gives.imprimeNonSigne &&
      gives.demandeTardiveEnGir1A4 &&
      gives.psychiatrieSansExperimentation &&
      gives.regimePrincipal &&
      gives.anniversaireDUn29Fevrier &&
      gives.jourDeLAge &&
      gives.aideExclusive,
    tries: [
      'transmiseAvantLHeureDeLaSortie',
      'modeDeLHospitalisation',
      'transmiseAvantLHeureDuRetour',
      'formuleeAvantLHeureDuRetour',
      'demandeFormuleePar',
      'imprimeSigneParLEtablissement',
      'soinsPsychiatriques',
      'experimentationDeLaCaisse',
      'conventionDExperimentationSignee',
      'criteresDeLaConventionRemplis',
      'retraiteDuRegimeGeneral',
      'regimeGeneralATitrePrincipal',
      'activiteLaPlusLongueAuRegimeGeneral',
      'domicileDAvantOuEquivalent',
      'autrePrestationEquivalenteDuDepartement',
      'lignesDeLaGrille',
      'hebergeEnFamilleDAccueil',
      'apaDUrgence',
      'jourDeLaTransmission',
      'retourDUneHospitalisationADomicile',
      'borneDeLaDemande',
      'signatureDeLEtablissement',
      'imprimeNonSigne',
      'demandeTardiveEnGir1A4',
      'psychiatrieSansExperimentation',
      'regimePrincipal',
      'anniversaireDUn29Fevrier',
      'jourDeLAge',
      'aideExclusive',
    ],
    guarantees: [2],
    open: (open) => openServicesPossiblesDesDeDossierArdh(open, undefined),
    shape: { kind: 'optional', of: { kind: 'date' } },
  },
  verdictDEtapeDeLHospitalisationDeDossierArdh: {
    isKnown: (gives) => gives.etapeDeLHospitalisation,
    tries: ['etapeDeLHospitalisation'],
    open: openVerdictDEtapeDeLHospitalisationDeDossierArdh,
    shape: { kind: 'choice', values: VERDICT.values },
  },
  manquantsDEtapeDeLHospitalisationDeDossierArdh: {
    isKnown: (gives) => gives.etapeDeLHospitalisation,
    tries: ['etapeDeLHospitalisation'],
    open: openManquantsDEtapeDeLHospitalisationDeDossierArdh,
    shape: { kind: 'list', of: PIECE_MANQUANTE_DE_ETAPE_DE_L_HOSPITALISATION_SHAPE, sortedBy: null, atMost: null },
  },
  verdictDEtapeDuRetourDeDossierArdh: {
    isKnown: (gives) => gives.evaluationFaite && gives.etapeDuRetour,
    tries: ['evaluationFaite', 'etapeDuRetour'],
    open: openVerdictDEtapeDuRetourDeDossierArdh,
    shape: { kind: 'choice', values: VERDICT.values },
  },
  manquantsDEtapeDuRetourDeDossierArdh: {
    isKnown: (gives) => gives.etapeDuRetour && gives.evaluationFaite,
    tries: ['etapeDuRetour', 'evaluationFaite'],
    open: openManquantsDEtapeDuRetourDeDossierArdh,
    shape: { kind: 'list', of: PIECE_MANQUANTE_DE_ETAPE_DU_RETOUR_SHAPE, sortedBy: null, atMost: null },
  },
  verdictDePriseDeRendezVousDeLEvaluationDeDossierArdh: {
    isKnown: (gives) => gives.priseDeRendezVousDeLEvaluation,
    tries: ['priseDeRendezVousDeLEvaluation'],
    open: openVerdictDePriseDeRendezVousDeLEvaluationDeDossierArdh,
    shape: { kind: 'choice', values: VERDICT.values },
  },
  manquantsDePriseDeRendezVousDeLEvaluationDeDossierArdh: {
    isKnown: (gives) => gives.priseDeRendezVousDeLEvaluation,
    tries: ['priseDeRendezVousDeLEvaluation'],
    open: openManquantsDePriseDeRendezVousDeLEvaluationDeDossierArdh,
    shape: {
      kind: 'list',
      of: PIECE_MANQUANTE_DE_PRISE_DE_RENDEZ_VOUS_DE_L_EVALUATION_SHAPE,
      sortedBy: null,
      atMost: null,
    },
  },
  echeanceDeSuiviDeLaSituationDeDossierArdh: {
    isKnown: (gives) =>
      gives.modeDeLHospitalisation &&
      gives.dateDeSortie &&
      gives.dateDeRetour &&
      gives.nouvellesHospitalisations &&
      gives.dateDeLaDemande &&
      gives.compteDesTroisMois &&
      gives.troisMoisEffectifs &&
      gives.retourDUneHospitalisationADomicile &&
      gives.jourAbsentDuMois,
    tries: [
      'modeDeLHospitalisation',
      'compteDesTroisMois',
      'troisMoisEffectifs',
      'retourDUneHospitalisationADomicile',
      'jourAbsentDuMois',
    ],
    open: (open) => openEcheanceDeSuiviDeLaSituationDeDossierArdh(open, undefined),
    shape: { kind: 'date' },
  },
  plusTotDeSuiviDeLaSituationDeDossierArdh: {
    isKnown: (gives) =>
      gives.modeDeLHospitalisation &&
      gives.dateDeSortie &&
      gives.dateDeRetour &&
      gives.retourDUneHospitalisationADomicile,
    tries: ['modeDeLHospitalisation', 'retourDUneHospitalisationADomicile'],
    open: openPlusTotDeSuiviDeLaSituationDeDossierArdh,
    shape: { kind: 'date' },
  },
  etatDeSuiviDeLaSituationDeDossierArdh: {
    isKnown: (gives) =>
      gives.modeDeLHospitalisation &&
      gives.dateDeSortie &&
      gives.dateDeRetour &&
      gives.nouvellesHospitalisations &&
      gives.dateDuSuivi &&
      gives.jourDObservation &&
      gives.dateDeLaDemande &&
      gives.retourDUneHospitalisationADomicile &&
      gives.compteDesTroisMois &&
      gives.troisMoisEffectifs &&
      gives.jourAbsentDuMois,
    tries: [
      'modeDeLHospitalisation',
      'retourDUneHospitalisationADomicile',
      'compteDesTroisMois',
      'troisMoisEffectifs',
      'jourAbsentDuMois',
    ],
    open: (open) => openEtatDeSuiviDeLaSituationDeDossierArdh(open, undefined),
    shape: { kind: 'choice', values: ETAT_DU_DELAI.values },
  },
  echeanceDeFicheDeSituationDeDossierArdh: {
    isKnown: (gives) =>
      gives.modeDeLHospitalisation &&
      gives.dateDeSortie &&
      gives.dateDeRetour &&
      gives.nouvellesHospitalisations &&
      gives.dateDeLaDemande &&
      gives.compteDesTroisMois &&
      gives.troisMoisEffectifs &&
      gives.retourDUneHospitalisationADomicile &&
      gives.jourAbsentDuMois,
    tries: [
      'modeDeLHospitalisation',
      'compteDesTroisMois',
      'troisMoisEffectifs',
      'retourDUneHospitalisationADomicile',
      'jourAbsentDuMois',
    ],
    open: (open) => openEcheanceDeFicheDeSituationDeDossierArdh(open, undefined),
    shape: { kind: 'date' },
  },
  plusTotDeFicheDeSituationDeDossierArdh: {
    isKnown: (gives) =>
      gives.modeDeLHospitalisation &&
      gives.dateDeSortie &&
      gives.dateDeRetour &&
      gives.retourDUneHospitalisationADomicile,
    tries: ['modeDeLHospitalisation', 'retourDUneHospitalisationADomicile'],
    open: openPlusTotDeFicheDeSituationDeDossierArdh,
    shape: { kind: 'date' },
  },
  etatDeFicheDeSituationDeDossierArdh: {
    isKnown: (gives) =>
      gives.modeDeLHospitalisation &&
      gives.dateDeSortie &&
      gives.dateDeRetour &&
      gives.nouvellesHospitalisations &&
      gives.dateDeLaFicheDeSituation &&
      gives.jourDObservation &&
      gives.dateDeLaDemande &&
      gives.retourDUneHospitalisationADomicile &&
      gives.compteDesTroisMois &&
      gives.troisMoisEffectifs &&
      gives.jourAbsentDuMois,
    tries: [
      'modeDeLHospitalisation',
      'retourDUneHospitalisationADomicile',
      'compteDesTroisMois',
      'troisMoisEffectifs',
      'jourAbsentDuMois',
    ],
    open: (open) => openEtatDeFicheDeSituationDeDossierArdh(open, undefined),
    shape: { kind: 'choice', values: ETAT_DU_DELAI.values },
  },
  verdictDEtapeDeLaFinDeDossierArdh: {
    isKnown: (gives) => gives.dateDuSuivi && gives.dateDeLaFicheDeSituation && gives.etapeDeLaFin,
    tries: ['etapeDeLaFin'],
    open: openVerdictDEtapeDeLaFinDeDossierArdh,
    shape: { kind: 'choice', values: VERDICT.values },
  },
  manquantsDEtapeDeLaFinDeDossierArdh: {
    isKnown: (gives) =>
      gives.dateDuSuivi &&
      gives.modeDeLHospitalisation &&
      gives.dateDeSortie &&
      gives.dateDeRetour &&
      gives.nouvellesHospitalisations &&
      gives.dateDeLaFicheDeSituation &&
      gives.etapeDeLaFin &&
      gives.dateDeLaDemande &&
      gives.compteDesTroisMois &&
      gives.troisMoisEffectifs &&
      gives.retourDUneHospitalisationADomicile &&
      gives.jourAbsentDuMois,
    tries: [
      'modeDeLHospitalisation',
      'etapeDeLaFin',
      'compteDesTroisMois',
      'troisMoisEffectifs',
      'retourDUneHospitalisationADomicile',
      'jourAbsentDuMois',
    ],
    open: (open) => openManquantsDEtapeDeLaFinDeDossierArdh(open, undefined),
    shape: { kind: 'list', of: PIECE_MANQUANTE_DE_ETAPE_DE_LA_FIN_SHAPE, sortedBy: null, atMost: null },
  },
  suiviRecevableDeDossierArdh: {
    isKnown: (gives) => gives.suiviFaitPar && gives.suiviFaitAuMoyenDe,
    tries: ['suiviFaitPar', 'suiviFaitAuMoyenDe'],
    open: openSuiviRecevableDeDossierArdh,
    shape: { kind: 'boolean' },
  },
  suiteADonnerDeDossierArdh: {
    isKnown: (gives) =>
      gives.besoinDAidePersistant &&
      gives.releveDeLAideSocialeDepartementale &&
      gives.besoinDAideMenagere &&
      gives.autonomieRecuperee &&
      gives.girALIssue &&
      gives.aideSocialeApresLArdh,
    tries: [
      'besoinDAidePersistant',
      'releveDeLAideSocialeDepartementale',
      'besoinDAideMenagere',
      'autonomieRecuperee',
      'aideSocialeApresLArdh',
    ],
    open: openSuiteADonnerDeDossierArdh,
    shape: { kind: 'choice', values: SUITE_DU_DOSSIER.values },
  },
  deductionDeLArdhSurLePapDeDossierArdh: {
    isKnown: () => true,
    open: () => 0,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  montantDuPapApresLArdhDeDossierArdh: {
    isKnown: (gives) => gives.montantDuPapAvantDeduction,
    open: openMontantDuPapApresLArdhDeDossierArdh,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  demandeTraiteeEnPapDeDossierArdh: {
    isKnown: (gives) =>
      gives.besoinSuperieur &&
      gives.nouvellesHospitalisations &&
      gives.modeDeLHospitalisation &&
      gives.dateDeSortie &&
      gives.dateDeRetour &&
      gives.dateDeLaDemande &&
      gives.porteeDuBesoinSuperieur &&
      gives.retourDUneHospitalisationADomicile &&
      gives.troisMoisEffectifs &&
      gives.jourAbsentDuMois,
    tries: [
      'besoinSuperieur',
      'modeDeLHospitalisation',
      'porteeDuBesoinSuperieur',
      'retourDUneHospitalisationADomicile',
      'troisMoisEffectifs',
      'jourAbsentDuMois',
    ],
    open: (open) => openDemandeTraiteeEnPapDeDossierArdh(open, undefined),
    shape: { kind: 'boolean' },
  },
  prestationOuverteALAideSocialeDeDossierArdh: {
    isKnown: (gives) => gives.cadre && gives.releveDeLAideSocialeDepartementale && gives.preconisations,
    tries: ['cadre', 'releveDeLAideSocialeDepartementale', 'preconisations'],
    subjects: [{ lists: ['preconisations'] }],
    open: openPrestationOuverteALAideSocialeDeDossierArdh,
    shape: { kind: 'boolean' },
  },
  optionOuverteALaCaisseDeDossierArdh: {
    isKnown: (gives) => gives.titulaireDUnPap,
    tries: ['titulaireDUnPap'],
    subjects: [{ values: OPTION_POUR_LE_PAP.values }],
    open: openOptionOuverteALaCaisseDeDossierArdh,
    shape: { kind: 'boolean' },
  },
  dureeDUnNouveauPlanDeDossierArdh: {
    isKnown: () => true,
    open: () => 3,
    shape: { kind: 'number', scale: 0, min: null, max: null },
  },
  papInterrompuDeDossierArdh: {
    isKnown: (gives) => gives.titulaireDUnPap && gives.optionDeLaCaisse,
    tries: ['titulaireDUnPap', 'optionDeLaCaisse'],
    open: openPapInterrompuDeDossierArdh,
    shape: { kind: 'boolean' },
  },
  prestationAuDispositifDeDossierAmd: {
    isKnown: (gives) => gives.dateDeLaDemande,
    subjects: [{ values: DOSSIER_AMD_PRESTATION.values }],
    open: (open, prestation) => openPrestationAuDispositifDeDossierAmd(open, undefined, prestation),
    shape: { kind: 'boolean' },
  },
  rangDeLaCategorieDeDossierAmd: {
    isKnown: () => true,
    subjects: [{ values: CATEGORIE_DE_SERVICES.values }],
    open: openRangDeLaCategorieDeDossierAmd,
    shape: { kind: 'number', scale: 0, min: null, max: null },
  },
  plafondDeLaCategorieDeDossierAmd: {
    isKnown: () => true,
    subjects: [{ values: CATEGORIE_DE_SERVICES.values }],
    open: openPlafondDeLaCategorieDeDossierAmd,
    shape: { kind: 'choice', values: PLAFOND_APPLICABLE.values },
  },
  servicesHorsCategoriesDeDossierAmd: {
    isKnown: (gives) => gives.services,
    tries: ['services'],
    open: openServicesHorsCategoriesDeDossierAmd,
    shape: { kind: 'list', of: SERVICE_SHAPE, sortedBy: null, atMost: null },
  },
  servicesDansLesCinqCategoriesDeDossierAmd: {
    isKnown: (gives) => gives.services,
    tries: ['services'],
    open: openServicesDansLesCinqCategoriesDeDossierAmd,
    shape: { kind: 'boolean' },
  },
  jourDeLectureDeDossierAmd: {
    isKnown: (gives) => gives.dateDeLaDemande && gives.dateDeLaDecision && gives.jourDuBareme,
    tries: ['jourDuBareme'],
    open: openJourDeLectureDeDossierAmd,
    shape: { kind: 'date' },
  },
  compositionDuFoyerDeDossierAmd: {
    isKnown: (gives) => gives.situationsDuFoyer && gives.dateDeLaDemande,
    tries: ['situationsDuFoyer'],
    open: openCompositionDuFoyerDeDossierAmd,
    shape: { kind: 'choice', values: FOYER.values },
  },
  revenuALaDemandeDeDossierAmd: {
    isKnown: (gives) => gives.avisRecus && gives.dateDeLaDemande,
    open: openRevenuALaDemandeDeDossierAmd,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  revenuALaDecisionDeDossierAmd: {
    isKnown: (gives) => gives.avisRecus && gives.dateDeLaDecision,
    open: openRevenuALaDecisionDeDossierAmd,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  revenuBrutGlobalDeDossierAmd: {
    isKnown: (gives) => gives.avisRecus && gives.dateDeLaDemande && gives.dateDeLaDecision && gives.jourDeLAvis,
    tries: ['jourDeLAvis'],
    open: openRevenuBrutGlobalDeDossierAmd,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  revenuAnnuelRetenuDeDossierAmd: {
    isKnown: (gives) =>
      gives.foyerChangeDepuisLAvis &&
      gives.avisRecus &&
      gives.dateDeLaDemande &&
      gives.dateDeLaDecision &&
      gives.revenuDUnFoyerQuiAChange &&
      gives.ressourcesMensuellesDuBareme &&
      gives.jourDeLAvis,
    tries: ['foyerChangeDepuisLAvis', 'revenuDUnFoyerQuiAChange', 'ressourcesMensuellesDuBareme', 'jourDeLAvis'],
    open: openRevenuAnnuelRetenuDeDossierAmd,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  ressourcesEnEurosEntiersDeDossierAmd: {
    isKnown: (gives) =>
      gives.foyerChangeDepuisLAvis &&
      gives.avisRecus &&
      gives.dateDeLaDemande &&
      gives.dateDeLaDecision &&
      gives.entreDeuxTranches &&
      gives.revenuDUnFoyerQuiAChange &&
      gives.ressourcesMensuellesDuBareme &&
      gives.jourDeLAvis,
    tries: [
      'foyerChangeDepuisLAvis',
      'entreDeuxTranches',
      'revenuDUnFoyerQuiAChange',
      'ressourcesMensuellesDuBareme',
      'jourDeLAvis',
    ],
    open: openRessourcesEnEurosEntiersDeDossierAmd,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  tauxDuBaremeDeDossierAmd: {
    isKnown: (gives) =>
      gives.situationsDuFoyer &&
      gives.dateDeLaDemande &&
      gives.foyerChangeDepuisLAvis &&
      gives.avisRecus &&
      gives.dateDeLaDecision &&
      gives.entreDeuxTranches &&
      gives.revenuDUnFoyerQuiAChange &&
      gives.ressourcesMensuellesDuBareme &&
      gives.jourDeLAvis,
    tries: [
      'situationsDuFoyer',
      'foyerChangeDepuisLAvis',
      'entreDeuxTranches',
      'revenuDUnFoyerQuiAChange',
      'ressourcesMensuellesDuBareme',
      'jourDeLAvis',
    ],
    open: (open) => openTauxDuBaremeDeDossierAmd(open, undefined),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  tauxDeLEtatDeDossierAmd: {
    isKnown: (gives) =>
      gives.situationsDuFoyer &&
      gives.dateDeLaDemande &&
      gives.foyerChangeDepuisLAvis &&
      gives.avisRecus &&
      gives.dateDeLaDecision &&
      gives.entreDeuxTranches &&
      gives.revenuDUnFoyerQuiAChange &&
      gives.ressourcesMensuellesDuBareme &&
      gives.jourDeLAvis &&
      gives.jourDuBareme,
    tries: [
      'situationsDuFoyer',
      'foyerChangeDepuisLAvis',
      'entreDeuxTranches',
      'revenuDUnFoyerQuiAChange',
      'ressourcesMensuellesDuBareme',
      'jourDeLAvis',
      'jourDuBareme',
    ],
    open: openTauxDeLEtatDeDossierAmd,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  conditionDeRessourcesDepuis2021DeDossierAmd: {
    isKnown: (gives) => gives.conditionDeRessourcesAppreciee && gives.porteeDeLaConditionDeRessources,
    tries: ['conditionDeRessourcesAppreciee', 'porteeDeLaConditionDeRessources'],
    open: openConditionDeRessourcesDepuis2021DeDossierAmd,
    shape: { kind: 'boolean' },
  },
  conditionDeRessourcesDuBaremeLuDeDossierAmd: {
    isKnown: (gives) =>
      gives.dateDeLaDemande &&
      gives.dateDeLaDecision &&
      gives.situationsDuFoyer &&
      gives.foyerChangeDepuisLAvis &&
      gives.avisRecus &&
      gives.conditionDeRessourcesAppreciee &&
      gives.jourDuBareme &&
      gives.entreDeuxTranches &&
      gives.revenuDUnFoyerQuiAChange &&
      gives.ressourcesMensuellesDuBareme &&
      gives.jourDeLAvis &&
      gives.porteeDeLaConditionDeRessources,
    tries: [
      'situationsDuFoyer',
      'foyerChangeDepuisLAvis',
      'conditionDeRessourcesAppreciee',
      'jourDuBareme',
      'entreDeuxTranches',
      'revenuDUnFoyerQuiAChange',
      'ressourcesMensuellesDuBareme',
      'jourDeLAvis',
      'porteeDeLaConditionDeRessources',
    ],
    open: openConditionDeRessourcesDuBaremeLuDeDossierAmd,
    shape: { kind: 'boolean' },
  },
  conditionDeRessourcesDeDossierAmd: {
    isKnown: (gives) =>
      gives.dateDeLaDemande &&
      gives.dateDeLaDecision &&
      gives.situationsDuFoyer &&
      gives.foyerChangeDepuisLAvis &&
      gives.avisRecus &&
      gives.conditionDeRessourcesAppreciee &&
      gives.jourDuBareme &&
      gives.entreDeuxTranches &&
      gives.revenuDUnFoyerQuiAChange &&
      gives.ressourcesMensuellesDuBareme &&
      gives.jourDeLAvis &&
      gives.porteeDeLaConditionDeRessources,
    tries: [
      'situationsDuFoyer',
      'foyerChangeDepuisLAvis',
      'conditionDeRessourcesAppreciee',
      'jourDuBareme',
      'entreDeuxTranches',
      'revenuDUnFoyerQuiAChange',
      'ressourcesMensuellesDuBareme',
      'jourDeLAvis',
      'porteeDeLaConditionDeRessources',
    ],
    open: (open) => openConditionDeRessourcesDeDossierAmd(open, undefined),
    shape: { kind: 'boolean' },
  },
  aideOuverteDeDossierAmd: {
    isKnown: (gives) =>
      gives.dateDeLaDemande &&
      gives.dateDeNaissance &&
      gives.dateDeLaDecision &&
      gives.groupeAssimile &&
      gives.pensions &&
      gives.validations &&
      gives.remarie &&
      gives.aidesPercues &&
      gives.lienAvecLesPostes &&
      gives.situationsDuFoyer &&
      gives.foyerChangeDepuisLAvis &&
      gives.avisRecus &&
      gives.conditionDeRessourcesAppreciee &&
      gives.porteeDuTerme &&
      gives.anniversaireDUn29Fevrier &&
      gives.jourDeLaConditionDAge &&
      gives.deuxRegimesDeLEtat &&
      gives.suiteDUneEgaliteDeTrimestres &&
      gives.effetDuRemariage &&
      gives.regimePrincipalDUnSurvivant &&
      gives.titreDeLaMajoration &&
      gives.survivantDUnAgentDesPostes &&
      gives.jourDuBareme &&
      gives.entreDeuxTranches &&
      gives.revenuDUnFoyerQuiAChange &&
      gives.ressourcesMensuellesDuBareme &&
      gives.jourDeLAvis &&
      gives.porteeDeLaConditionDeRessources,
    tries: [
      'pensions',
      'validations',
      'remarie',
      'aidesPercues',
      'lienAvecLesPostes',
      'situationsDuFoyer',
      'foyerChangeDepuisLAvis',
      'conditionDeRessourcesAppreciee',
      'porteeDuTerme',
      'anniversaireDUn29Fevrier',
      'jourDeLaConditionDAge',
      'deuxRegimesDeLEtat',
      'suiteDUneEgaliteDeTrimestres',
      'effetDuRemariage',
      'regimePrincipalDUnSurvivant',
      'titreDeLaMajoration',
      'survivantDUnAgentDesPostes',
      'jourDuBareme',
      'entreDeuxTranches',
      'revenuDUnFoyerQuiAChange',
      'ressourcesMensuellesDuBareme',
      'jourDeLAvis',
      'porteeDeLaConditionDeRessources',
    ],
    open: (open) => openAideOuverteDeDossierAmd(open, undefined),
    shape: { kind: 'boolean' },
  },
  aideHabitatOuverteDeDossierAmd: {
    isKnown: (gives) =>
      gives.dateDeLaDemande &&
      gives.dateDeNaissance &&
      gives.dateDeLaDecision &&
      gives.groupeAssimile &&
      gives.pensions &&
      gives.validations &&
      gives.remarie &&
      gives.aidesPercues &&
      gives.lienAvecLesPostes &&
      gives.situationsDuFoyer &&
      gives.foyerChangeDepuisLAvis &&
      gives.avisRecus &&
      gives.conditionDeRessourcesAppreciee &&
      gives.logementAAmenager &&
      gives.porteeDuTerme &&
      gives.anniversaireDUn29Fevrier &&
      gives.jourDeLaConditionDAge &&
      gives.deuxRegimesDeLEtat &&
      gives.suiteDUneEgaliteDeTrimestres &&
      gives.effetDuRemariage &&
      gives.regimePrincipalDUnSurvivant &&
      gives.titreDeLaMajoration &&
      gives.survivantDUnAgentDesPostes &&
      gives.jourDuBareme &&
      gives.entreDeuxTranches &&
      gives.revenuDUnFoyerQuiAChange &&
      gives.ressourcesMensuellesDuBareme &&
      gives.jourDeLAvis &&
      gives.porteeDeLaConditionDeRessources,
    tries: [
      'pensions',
      'validations',
      'remarie',
      'aidesPercues',
      'lienAvecLesPostes',
      'situationsDuFoyer',
      'foyerChangeDepuisLAvis',
      'conditionDeRessourcesAppreciee',
      'logementAAmenager',
      'porteeDuTerme',
      'anniversaireDUn29Fevrier',
      'jourDeLaConditionDAge',
      'deuxRegimesDeLEtat',
      'suiteDUneEgaliteDeTrimestres',
      'effetDuRemariage',
      'regimePrincipalDUnSurvivant',
      'titreDeLaMajoration',
      'survivantDUnAgentDesPostes',
      'jourDuBareme',
      'entreDeuxTranches',
      'revenuDUnFoyerQuiAChange',
      'ressourcesMensuellesDuBareme',
      'jourDeLAvis',
      'porteeDeLaConditionDeRessources',
    ],
    open: (open) => openAideHabitatOuverteDeDossierAmd(open, undefined),
    shape: { kind: 'boolean' },
  },
  acteCouvertParLaMissionDeDossierAmd: {
    isKnown: (gives) => gives.dateDeLaDemande && gives.demandeEnCoursAuTerme && gives.actes,
    tries: ['demandeEnCoursAuTerme', 'actes'],
    subjects: [{ lists: ['actes'] }],
    open: openActeCouvertParLaMissionDeDossierAmd,
    shape: { kind: 'boolean' },
  },
  elaborationDuPlanAControlerDeDossierAmd: {
    isKnown: (gives) => gives.formule && gives.controleDesPlansOscar,
    tries: ['formule', 'controleDesPlansOscar'],
    open: openElaborationDuPlanAControlerDeDossierAmd,
    shape: { kind: 'boolean' },
  },
  echeanceDeBilanDuDispositifDeDossierAmd: {
    isKnown: (gives) => gives.jourDuBilan,
    tries: ['jourDuBilan'],
    open: openEcheanceDeBilanDuDispositifDeDossierAmd,
    shape: { kind: 'date' },
  },
  etatDeBilanDuDispositifDeDossierAmd: {
    isKnown: (gives) => gives.dateDuBilan && gives.jourDObservation && gives.jourDuBilan,
    tries: ['jourDuBilan'],
    open: openEtatDeBilanDuDispositifDeDossierAmd,
    shape: { kind: 'choice', values: ETAT_DU_DELAI.values },
  },
  remboursementParLEtatDeDossierAmd: {
    isKnown: (gives) => gives.fraisEngages,
    tries: ['fraisEngages'],
    open: openRemboursementParLEtatDeDossierAmd,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  evaluateurParmiLesPrestatairesDeDossierAmd: {
    isKnown: (gives) => gives.prestataires && gives.structureEvaluatrice,
    tries: ['prestataires'],
    open: openEvaluateurParmiLesPrestatairesDeDossierAmd,
    shape: { kind: 'boolean' },
  },
  evaluateurCoordonneDeDossierAmd: {
    isKnown: (gives) => gives.coordinateur && gives.structureEvaluatrice,
    open: openEvaluateurCoordonneDeDossierAmd,
    shape: { kind: 'boolean' },
  },
  evaluateurDuGroupeDUnPrestataireDeDossierAmd: {
    isKnown: (gives) => gives.prestataires,
    tries: ['prestataires'],
    open: openEvaluateurDuGroupeDUnPrestataireDeDossierAmd,
    shape: { kind: 'boolean' },
  },
  evaluateurDistinctDeDossierAmd: {
    isKnown: (gives) =>
      gives.prestataires &&
      gives.structureEvaluatrice &&
      gives.coordinateur &&
      gives.coordinateurDuPlan &&
      gives.structuresDUnMemeGroupe,
    tries: ['prestataires', 'coordinateurDuPlan', 'structuresDUnMemeGroupe'],
    open: openEvaluateurDistinctDeDossierAmd,
    shape: { kind: 'boolean' },
  },
  verdictDInstructionDeLaDemandeDeDossierAmd: {
    isKnown: (gives) =>
      gives.instructionDeLaDemande &&
      gives.peutPretendreALAide &&
      gives.prestataires &&
      gives.structureEvaluatrice &&
      gives.coordinateur &&
      gives.formule &&
      gives.coordinateurDuPlan &&
      gives.structuresDUnMemeGroupe &&
      gives.controleDesPlansOscar,
    tries: [
      'instructionDeLaDemande',
      'peutPretendreALAide',
      'prestataires',
      'formule',
      'coordinateurDuPlan',
      'structuresDUnMemeGroupe',
      'controleDesPlansOscar',
    ],
    open: openVerdictDInstructionDeLaDemandeDeDossierAmd,
    shape: { kind: 'choice', values: VERDICT.values },
  },
  manquantsDInstructionDeLaDemandeDeDossierAmd: {
    isKnown: (gives) =>
      gives.instructionDeLaDemande &&
      gives.peutPretendreALAide &&
      gives.prestataires &&
      gives.structureEvaluatrice &&
      gives.coordinateur &&
      gives.formule &&
      gives.coordinateurDuPlan &&
      gives.structuresDUnMemeGroupe &&
      gives.controleDesPlansOscar,
    tries: [
      'instructionDeLaDemande',
      'peutPretendreALAide',
      'prestataires',
      'formule',
      'coordinateurDuPlan',
      'structuresDUnMemeGroupe',
      'controleDesPlansOscar',
    ],
    open: openManquantsDInstructionDeLaDemandeDeDossierAmd,
    shape: { kind: 'list', of: PIECE_MANQUANTE_DE_INSTRUCTION_DE_LA_DEMANDE_SHAPE, sortedBy: null, atMost: null },
  },
  verdictDArreteDuBaremeDeDossierAmd: {
    isKnown: (gives) => gives.arreteDuBareme,
    tries: ['arreteDuBareme'],
    open: openVerdictDArreteDuBaremeDeDossierAmd,
    shape: { kind: 'choice', values: VERDICT.values },
  },
  manquantsDArreteDuBaremeDeDossierAmd: {
    isKnown: (gives) => gives.arreteDuBareme,
    tries: ['arreteDuBareme'],
    open: openManquantsDArreteDuBaremeDeDossierAmd,
    shape: { kind: 'list', of: PIECE_MANQUANTE_DE_ARRETE_DU_BAREME_SHAPE, sortedBy: null, atMost: null },
  },
  verdictDeConventionDeGestionDeDossierAmd: {
    isKnown: (gives) => gives.conventionDeGestion,
    tries: ['conventionDeGestion'],
    open: openVerdictDeConventionDeGestionDeDossierAmd,
    shape: { kind: 'choice', values: VERDICT.values },
  },
  manquantsDeConventionDeGestionDeDossierAmd: {
    isKnown: (gives) => gives.conventionDeGestion,
    tries: ['conventionDeGestion'],
    open: openManquantsDeConventionDeGestionDeDossierAmd,
    shape: { kind: 'list', of: PIECE_MANQUANTE_DE_CONVENTION_DE_GESTION_SHAPE, sortedBy: null, atMost: null },
  },
  partDuRetraiteDeDossierAmd: {
    isKnown: (gives) =>
      gives.situationsDuFoyer &&
      gives.dateDeLaDemande &&
      gives.foyerChangeDepuisLAvis &&
      gives.avisRecus &&
      gives.dateDeLaDecision &&
      gives.entreDeuxTranches &&
      gives.revenuDUnFoyerQuiAChange &&
      gives.ressourcesMensuellesDuBareme &&
      gives.jourDeLAvis &&
      gives.jourDuBareme,
    tries: [
      'situationsDuFoyer',
      'foyerChangeDepuisLAvis',
      'entreDeuxTranches',
      'revenuDUnFoyerQuiAChange',
      'ressourcesMensuellesDuBareme',
      'jourDeLAvis',
      'jourDuBareme',
    ],
    open: openPartDuRetraiteDeDossierAmd,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  partDeLEtatPourLePlanDeDossierAmd: {
    isKnown: (gives) =>
      gives.dateDeLaDemande &&
      gives.dateDeLaDecision &&
      gives.depenseAnnuelleDuPlan &&
      gives.situationsDuFoyer &&
      gives.foyerChangeDepuisLAvis &&
      gives.avisRecus &&
      gives.jourDuBareme &&
      gives.sensDuPlafondAnnuel &&
      gives.entreDeuxTranches &&
      gives.revenuDUnFoyerQuiAChange &&
      gives.ressourcesMensuellesDuBareme &&
      gives.jourDeLAvis,
    tries: [
      'situationsDuFoyer',
      'foyerChangeDepuisLAvis',
      'jourDuBareme',
      'sensDuPlafondAnnuel',
      'entreDeuxTranches',
      'revenuDUnFoyerQuiAChange',
      'ressourcesMensuellesDuBareme',
      'jourDeLAvis',
    ],
    open: openPartDeLEtatPourLePlanDeDossierAmd,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  depensePriseEnCompteApresHospitalisationDeDossierAmd: {
    isKnown: (gives) =>
      gives.depenseApresHospitalisation && gives.dateDeLaDemande && gives.dateDeLaDecision && gives.jourDuBareme,
    tries: ['jourDuBareme'],
    open: openDepensePriseEnCompteApresHospitalisationDeDossierAmd,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  depensePriseEnCompteEnPeriodeDeFragiliteDeDossierAmd: {
    isKnown: (gives) =>
      gives.depenseDeLaPeriodeDeFragilite && gives.dateDeLaDemande && gives.dateDeLaDecision && gives.jourDuBareme,
    tries: ['jourDuBareme'],
    open: openDepensePriseEnCompteEnPeriodeDeFragiliteDeDossierAmd,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  ressourcesMensuellesDeDossierAmd: {
    isKnown: (gives) =>
      gives.foyerChangeDepuisLAvis &&
      gives.avisRecus &&
      gives.dateDeLaDemande &&
      gives.dateDeLaDecision &&
      gives.revenuDUnFoyerQuiAChange &&
      gives.ressourcesMensuellesDuBareme &&
      gives.jourDeLAvis,
    tries: ['foyerChangeDepuisLAvis', 'revenuDUnFoyerQuiAChange', 'ressourcesMensuellesDuBareme', 'jourDeLAvis'],
    open: openRessourcesMensuellesDeDossierAmd,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  plafondDeLAideHabitatDeDossierAmd: {
    isKnown: (gives) =>
      gives.dateDeLaDemande &&
      gives.dateDeLaDecision &&
      gives.situationsDuFoyer &&
      gives.foyerChangeDepuisLAvis &&
      gives.avisRecus &&
      gives.jourDuBareme &&
      gives.revenuDUnFoyerQuiAChange &&
      gives.ressourcesMensuellesDuBareme &&
      gives.jourDeLAvis,
    tries: [
      'situationsDuFoyer',
      'foyerChangeDepuisLAvis',
      'jourDuBareme',
      'revenuDUnFoyerQuiAChange',
      'ressourcesMensuellesDuBareme',
      'jourDeLAvis',
    ],
    open: openPlafondDeLAideHabitatDeDossierAmd,
    shape: { kind: 'optional', of: { kind: 'number', scale: 2, min: null, max: null } },
  },
};

function openStatutDuPlanDeDossierOscar(dossier: OpenDossier, ancienStatut: partial.Value): partial.Value {
  const where = 'dossier OSCAR.statut du plan';
  return dossier.keepEach(where, undefined, [ancienStatut], () =>
    partial.choose(
      [
        openStatutDuPlanDeDossierOscarClause1(ancienStatut),
        openStatutDuPlanDeDossierOscarClause2(ancienStatut),
        openStatutDuPlanDeDossierOscarClause3(dossier, ancienStatut),
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

/**
 * Clause 1 of règle dossier OSCAR.statut du plan.
 * « c'est-à-dire être un(e) ancien(ne) salarié(e) du secteur privé, de la fonction publique (mais sans le statut de
 * fonctionnaire), ou travailleur(euse) indépendant(e) » (article)
 */
function openStatutDuPlanDeDossierOscarClause1(ancienStatut: partial.Value): partial.Branch {
  const where = 'dossier OSCAR.statut du plan';
  return {
    guard: () =>
      partial.or(
        partial.or(partial.same(ancienStatut, 'salarié du secteur privé', false, where), () =>
          partial.same(ancienStatut, 'agent public sans statut de fonctionnaire', false, where),
        ),
        () => partial.same(ancienStatut, 'travailleur indépendant', false, where),
      ),
    value: () => true,
    excepts: [],
  };
}

/**
 * Clause 2 of règle dossier OSCAR.statut du plan.
 * « Les ex-fonctionnaires, agriculteurs, etc., ne sont donc pas concernés » (article)
 */
function openStatutDuPlanDeDossierOscarClause2(ancienStatut: partial.Value): partial.Branch {
  const where = 'dossier OSCAR.statut du plan';
  return {
    guard: () =>
      partial.or(
        partial.or(partial.same(ancienStatut, 'autre fonctionnaire', false, where), () =>
          partial.same(ancienStatut, 'agriculteur', false, where),
        ),
        () => partial.same(ancienStatut, 'autre statut', false, where),
      ),
    value: () => false,
    excepts: [],
  };
}

/**
 * Clause 3 of règle dossier OSCAR.statut du plan.
 * sans source : les deux lectures de la question « anciens fonctionnaires de l'État »
 */
function openStatutDuPlanDeDossierOscarClause3(dossier: OpenDossier, ancienStatut: partial.Value): partial.Branch {
  const where = 'dossier OSCAR.statut du plan';
  return {
    guard: () => partial.same(ancienStatut, "fonctionnaire de l'État", false, where),
    value: () => partial.same(dossier.read('anciensFonctionnairesDeLEtat'), "par l'aide de l'État", false, where),
    excepts: [],
  };
}

function openRegimePrincipalAdmisDeDossierOscar(dossier: OpenDossier): partial.Value {
  const where = 'dossier OSCAR.régime principal admis';
  return dossier.keep(where, () =>
    partial.or(partial.same(dossier.read('regimeDeRetraitePrincipal'), 'régime général', false, where), () =>
      partial.and(
        partial.same(dossier.read('anciensFonctionnairesDeLEtat'), "par l'aide de l'État", false, where),
        () =>
          partial.or(
            partial.same(dossier.read('regimeDeRetraitePrincipal'), "pensions civiles de l'État", false, where),
            () =>
              partial.same(dossier.read('regimeDeRetraitePrincipal'), "pensions des ouvriers de l'État", false, where),
          ),
      ),
    ),
  );
}

function openConditionDAffiliationDeDossierOscar(dossier: OpenDossier): partial.Value {
  const where = "dossier OSCAR.condition d'affiliation";
  return dossier.keep(where, () => {
    const statutsAdmis = once(() =>
      partial.count(
        partial.filter(dossier.read('anciensStatuts'), (ancienStatut) =>
          partial.forEachOption([ancienStatut], (ancienStatut2) =>
            openStatutDuPlanDeDossierOscar(dossier, ancienStatut2),
          ),
        ),
      ),
    );
    const autresStatuts = once(() => openConditionDAffiliationDeDossierOscarAutresStatuts(dossier));
    return partial.choose(
      [
        { guard: () => partial.compare('equal', statutsAdmis(), 0, 0, 0, where), value: () => false, excepts: [] },
        openConditionDAffiliationDeDossierOscarClause2(statutsAdmis, autresStatuts),
        openConditionDAffiliationDeDossierOscarClause3(dossier, statutsAdmis, autresStatuts),
        openConditionDAffiliationDeDossierOscarClause4(dossier, statutsAdmis, autresStatuts),
        openConditionDAffiliationDeDossierOscarClause5(dossier, statutsAdmis, autresStatuts),
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    );
  });
}

/** « autres statuts » of règle dossier OSCAR.condition d'affiliation. */
function openConditionDAffiliationDeDossierOscarAutresStatuts(dossier: OpenDossier): partial.Value {
  return partial.count(
    partial.filter(dossier.read('anciensStatuts'), (ancienStatut) =>
      partial.not(
        partial.forEachOption([ancienStatut], (ancienStatut2) =>
          openStatutDuPlanDeDossierOscar(dossier, ancienStatut2),
        ),
      ),
    ),
  );
}

/**
 * Clause 2 of règle dossier OSCAR.condition d'affiliation.
 * « Être affiliée au régime général de la Sécurité sociale, c'est-à-dire être un(e) ancien(ne) salarié(e) du secteur
 * privé, de la fonction publique (mais sans le statut de fonctionnaire), ou travailleur(euse) indépendant(e) »
 * (article)
 */
function openConditionDAffiliationDeDossierOscarClause2(
  statutsAdmis: () => partial.Value,
  autresStatuts: () => partial.Value,
): partial.Branch {
  const where = "dossier OSCAR.condition d'affiliation";
  return {
    guard: () =>
      partial.and(partial.compare('greater', statutsAdmis(), 0, 0, 0, where), () =>
        partial.compare('equal', autresStatuts(), 0, 0, 0, where),
      ),
    value: () => true,
    excepts: [],
  };
}

/**
 * Clause 3 of règle dossier OSCAR.condition d'affiliation.
 * « Être affiliée au régime général de la Sécurité sociale » (article)
 */
function openConditionDAffiliationDeDossierOscarClause3(
  dossier: OpenDossier,
  statutsAdmis: () => partial.Value,
  autresStatuts: () => partial.Value,
): partial.Branch {
  const where = "dossier OSCAR.condition d'affiliation";
  return {
    guard: () =>
      partial.and(
        partial.and(partial.compare('greater', statutsAdmis(), 0, 0, 0, where), () =>
          partial.compare('greater', autresStatuts(), 0, 0, 0, where),
        ),
        () => partial.same(dossier.read('plusieursStatuts'), 'un statut suffit', false, where),
      ),
    value: () => true,
    excepts: [],
  };
}

/**
 * Clause 4 of règle dossier OSCAR.condition d'affiliation.
 * « Les ex-fonctionnaires, agriculteurs, etc., ne sont donc pas concernés » (article)
 */
function openConditionDAffiliationDeDossierOscarClause4(
  dossier: OpenDossier,
  statutsAdmis: () => partial.Value,
  autresStatuts: () => partial.Value,
): partial.Branch {
  const where = "dossier OSCAR.condition d'affiliation";
  return {
    guard: () =>
      partial.and(
        partial.and(partial.compare('greater', statutsAdmis(), 0, 0, 0, where), () =>
          partial.compare('greater', autresStatuts(), 0, 0, 0, where),
        ),
        () => partial.same(dossier.read('plusieursStatuts'), 'tout autre statut exclut', false, where),
      ),
    value: () => false,
    excepts: [],
  };
}

/**
 * Clause 5 of règle dossier OSCAR.condition d'affiliation.
 * sans source : lecture « régime principal » de la question « plusieurs statuts »
 */
function openConditionDAffiliationDeDossierOscarClause5(
  dossier: OpenDossier,
  statutsAdmis: () => partial.Value,
  autresStatuts: () => partial.Value,
): partial.Branch {
  const where = "dossier OSCAR.condition d'affiliation";
  return {
    guard: () =>
      partial.and(
        partial.and(partial.compare('greater', statutsAdmis(), 0, 0, 0, where), () =>
          partial.compare('greater', autresStatuts(), 0, 0, 0, where),
        ),
        () => partial.same(dossier.read('plusieursStatuts'), 'régime principal', false, where),
      ),
    value: () => openRegimePrincipalAdmisDeDossierOscar(dossier),
    excepts: [],
  };
}

function openConditionDeGirDeDossierOscar(dossier: OpenDossier): partial.Value {
  const where = 'dossier OSCAR.condition de GIR';
  return dossier.keep(where, () => partial.compare('greaterOrEqual', dossier.read('girEvalue'), 5, 0, 0, where));
}

function openAgeAdmisDeDossierOscar(dossier: OpenDossier): partial.Value {
  const where = 'dossier OSCAR.âge admis';
  return dossier.keep(where, () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('conditionDAge'), 'aucun âge', false, where),
          value: () => true,
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('conditionDAge'), 'cinquante-cinq ans', false, where),
          value: () =>
            partial.compare(
              'greaterOrEqual',
              partial.yearsBetween(dossier.read('dateDeNaissance'), dossier.read('dateDeLaDemande'), where),
              55,
              0,
              0,
              where,
            ),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openEligibleAuPlanDeDossierOscar(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'dossier OSCAR.éligible au plan';
  return dossier.keepEach(where, day, [], () =>
    partial.versions(
      () => day ?? dossier.read('dateDeLaDemande'),
      [
        {
          from: DAY_2021_07_01,
          to: null,
          value: () =>
            partial.and(
              partial.and(openConditionDAffiliationDeDossierOscar(dossier), () =>
                openConditionDeGirDeDossierOscar(dossier),
              ),
              () => openAgeAdmisDeDossierOscar(dossier),
            ),
        },
      ],
      where,
    ),
  );
}

function openPlanOscar(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'plan OSCAR';
  return dossier.keepEach(where, day, [], () =>
    partial.versions(
      () => day ?? dossier.read('dateDeLaDemande'),
      [
        { from: DAY_2011_02_03, to: DAY_2021_06_30, value: () => 'sans texte connu' },
        {
          from: DAY_2021_07_01,
          to: null,
          value: () =>
            partial.choose(
              [
                { guard: () => openEligibleAuPlanDeDossierOscar(dossier, day), value: () => 'ouverte', excepts: [] },
                {
                  guard: () => partial.not(openEligibleAuPlanDeDossierOscar(dossier, day)),
                  value: () => 'fermée',
                  excepts: [],
                },
              ],
              null,
              where,
              { never: ['hole', 'conflict'] },
            ),
        },
      ],
      where,
    ),
  );
}

function openTransmissionDeDossierArdh(dossier: OpenDossier): partial.Value {
  const where = 'dossier ARDH.transmission';
  return dossier.keep(where, () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('jourDeLaTransmission'), "transmise à l'envoi", false, where),
          value: () => dossier.read('dateDeLaDemande'),
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('jourDeLaTransmission'), 'transmise à la réception', false, where),
          value: () => dossier.read('dateDeReception'),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openTransmisePendantLHospitalisationDeDossierArdh(dossier: OpenDossier): partial.Value {
  const where = "dossier ARDH.transmise pendant l'hospitalisation";
  return dossier.keep(where, () =>
    partial.choose(
      [
        { guard: () => partial.not(partial.exists(dossier.read('dateDeSortie'))), value: () => true, excepts: [] },
        {
          guard: () => partial.exists(dossier.read('dateDeSortie')),
          value: () =>
            partial.or(
              partial.compare(
                'less',
                openTransmissionDeDossierArdh(dossier),
                partial.required(dossier.read('dateDeSortie'), where, 'date de sortie', true),
                0,
                0,
                where,
              ),
              () =>
                partial.and(
                  partial.compare(
                    'equal',
                    openTransmissionDeDossierArdh(dossier),
                    partial.required(dossier.read('dateDeSortie'), where, 'date de sortie', true),
                    0,
                    0,
                    where,
                  ),
                  () => dossier.read('transmiseAvantLHeureDeLaSortie'),
                ),
            ),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openJourDeLaReinstallationDeDossierArdh(dossier: OpenDossier): partial.Value {
  const where = 'dossier ARDH.jour de la réinstallation';
  return dossier.keep(where, () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.and(
              partial.and(
                partial.same(dossier.read('modeDeLHospitalisation'), 'hospitalisation à domicile', false, where),
                () => partial.not(partial.exists(dossier.read('dateDeSortie'))),
              ),
              () =>
                partial.same(
                  dossier.read('retourDUneHospitalisationADomicile'),
                  "fin de l'hospitalisation à domicile",
                  false,
                  where,
                ),
            ),
          value: () =>
            unknownOf(
              { kind: 'date' },
              {
                kind: 'definition',
                path: 'jour de la réinstallation de dossier ARDH',
                name: 'jour de la réinstallation de dossier ARDH',
                whole: true,
              },
            ),
          excepts: [2],
        },
        {
          guard: () =>
            partial.and(
              partial.and(
                partial.same(dossier.read('modeDeLHospitalisation'), 'hospitalisation à domicile', false, where),
                () => partial.exists(dossier.read('dateDeSortie')),
              ),
              () =>
                partial.same(
                  dossier.read('retourDUneHospitalisationADomicile'),
                  "fin de l'hospitalisation à domicile",
                  false,
                  where,
                ),
            ),
          value: () => partial.required(dossier.read('dateDeSortie'), where, 'date de sortie', true),
          excepts: [2],
        },
        { guard: null, value: () => dossier.read('dateDeRetour'), excepts: [] },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openTransmiseAvantLeRetourDeDossierArdh(dossier: OpenDossier): partial.Value {
  const where = 'dossier ARDH.transmise avant le retour';
  return dossier.keep(where, () =>
    partial.or(
      partial.compare(
        'less',
        openTransmissionDeDossierArdh(dossier),
        openJourDeLaReinstallationDeDossierArdh(dossier),
        0,
        0,
        where,
      ),
      () =>
        partial.and(
          partial.compare(
            'equal',
            openTransmissionDeDossierArdh(dossier),
            openJourDeLaReinstallationDeDossierArdh(dossier),
            0,
            0,
            where,
          ),
          () => dossier.read('transmiseAvantLHeureDuRetour'),
        ),
    ),
  );
}

function openFormuleeAvantLeRetourDeDossierArdh(dossier: OpenDossier): partial.Value {
  const where = 'dossier ARDH.formulée avant le retour';
  return dossier.keep(where, () =>
    partial.or(
      partial.or(openTransmiseAvantLeRetourDeDossierArdh(dossier), () =>
        partial.compare(
          'less',
          dossier.read('dateDeFormulation'),
          openJourDeLaReinstallationDeDossierArdh(dossier),
          0,
          0,
          where,
        ),
      ),
      () =>
        partial.and(
          partial.compare(
            'equal',
            dossier.read('dateDeFormulation'),
            openJourDeLaReinstallationDeDossierArdh(dossier),
            0,
            0,
            where,
          ),
          () => dossier.read('formuleeAvantLHeureDuRetour'),
        ),
    ),
  );
}

function openDemandeATempsDeDossierArdh(dossier: OpenDossier): partial.Value {
  const where = 'dossier ARDH.demande à temps';
  return dossier.keep(where, () =>
    partial.choose(
      [
        { guard: () => openTransmisePendantLHospitalisationDeDossierArdh(dossier), value: () => true, excepts: [] },
        {
          guard: () =>
            partial.and(partial.not(openTransmisePendantLHospitalisationDeDossierArdh(dossier)), () =>
              partial.not(openFormuleeAvantLeRetourDeDossierArdh(dossier)),
            ),
          value: () => false,
          excepts: [],
        },
        {
          guard: () =>
            partial.and(partial.not(openTransmisePendantLHospitalisationDeDossierArdh(dossier)), () =>
              openTransmiseAvantLeRetourDeDossierArdh(dossier),
            ),
          value: () => partial.same(dossier.read('borneDeLaDemande'), 'transmission avant la sortie', true, where),
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.and(partial.not(openTransmisePendantLHospitalisationDeDossierArdh(dossier)), () =>
                partial.not(openTransmiseAvantLeRetourDeDossierArdh(dossier)),
              ),
              () => openFormuleeAvantLeRetourDeDossierArdh(dossier),
            ),
          value: () => partial.same(dossier.read('borneDeLaDemande'), 'formulation avant le retour', false, where),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole'] },
    ),
  );
}

function openEtablissementSignataireDeDossierArdh(dossier: OpenDossier): partial.Value {
  const where = 'dossier ARDH.établissement signataire';
  return dossier.keep(where, () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.or(partial.same(dossier.read('demandeFormuleePar'), 'établissement', false, where), () =>
              partial.same(dossier.read('signatureDeLEtablissement'), 'toujours exigée', false, where),
            ),
          value: () => true,
          excepts: [],
        },
        {
          guard: () =>
            partial.and(partial.same(dossier.read('demandeFormuleePar'), 'établissement', true, where), () =>
              partial.same(
                dossier.read('signatureDeLEtablissement'),
                "exigée de l'établissement qui demande",
                false,
                where,
              ),
            ),
          value: () => false,
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openRecevableDeDossierArdh(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'dossier ARDH.recevable';
  return dossier.keepEach(where, day, [], () =>
    partial.versions(
      () => day ?? dossier.read('dateDeLaDemande'),
      [
        {
          from: DAY_2008_06_18,
          to: DAY_2011_02_02,
          value: () =>
            unknownOf(
              { kind: 'boolean' },
              { kind: 'definition', path: 'recevable de dossier ARDH', name: 'recevable de dossier ARDH', whole: true },
            ),
        },
        {
          from: DAY_2011_02_03,
          to: DAY_2023_12_31,
          value: () =>
            partial.choose(
              [
                {
                  guard: () =>
                    partial.and(
                      partial.and(
                        partial.and(openDemandeATempsDeDossierArdh(dossier), () =>
                          openEtablissementSignataireDeDossierArdh(dossier),
                        ),
                        () => partial.not(dossier.read('imprimeSigneParLEtablissement')),
                      ),
                      () => partial.same(dossier.read('imprimeNonSigne'), 'demande irrecevable', false, where),
                    ),
                  value: () => false,
                  excepts: [1],
                },
                { guard: null, value: () => openDemandeATempsDeDossierArdh(dossier), excepts: [] },
              ],
              null,
              where,
              { never: ['hole', 'conflict'] },
            ),
        },
        {
          from: DAY_2024_01_01,
          to: null,
          value: () =>
            unknownOf(
              { kind: 'boolean' },
              { kind: 'definition', path: 'recevable de dossier ARDH', name: 'recevable de dossier ARDH', whole: true },
            ),
        },
      ],
      where,
    ),
  );
}

function openHospitalisationCouverteDeDossierArdh(dossier: OpenDossier): partial.Value {
  const where = 'dossier ARDH.hospitalisation couverte';
  return dossier.keep(where, () =>
    partial.choose(
      [
        openHospitalisationCouverteDeDossierArdhClause1(dossier),
        openHospitalisationCouverteDeDossierArdhClause2(dossier),
        openHospitalisationCouverteDeDossierArdhClause3(dossier),
        openHospitalisationCouverteDeDossierArdhClause4(dossier),
        {
          guard: () => partial.same(dossier.read('modeDeLHospitalisation'), 'autre mode', false, where),
          value: () =>
            unknownOf(
              { kind: 'boolean' },
              {
                kind: 'definition',
                path: 'hospitalisation couverte de dossier ARDH',
                name: 'hospitalisation couverte de dossier ARDH',
                whole: true,
              },
            ),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

/**
 * Clause 1 of règle dossier ARDH.hospitalisation couverte.
 * « ce type d'expérimentation doit être conditionné à la signature d'une convention entre l'établissement de soins et
 * la Caisse, prévoyant la définition de critères de prise en charge » (circulaire)
 */
function openHospitalisationCouverteDeDossierArdhClause1(dossier: OpenDossier): partial.Branch {
  return {
    guard: () =>
      partial.and(
        partial.and(dossier.read('soinsPsychiatriques'), () => dossier.read('experimentationDeLaCaisse')),
        () => dossier.read('conventionDExperimentationSignee'),
      ),
    value: () => dossier.read('criteresDeLaConventionRemplis'),
    excepts: [3, 4],
  };
}

/**
 * Clause 2 of règle dossier ARDH.hospitalisation couverte.
 * « ce type d'expérimentation doit être conditionné à la signature d'une convention entre l'établissement de soins et
 * la Caisse, prévoyant la définition de critères de prise en charge » (circulaire)
 */
function openHospitalisationCouverteDeDossierArdhClause2(dossier: OpenDossier): partial.Branch {
  return {
    guard: () =>
      partial.and(
        partial.and(dossier.read('soinsPsychiatriques'), () => dossier.read('experimentationDeLaCaisse')),
        () => partial.not(dossier.read('conventionDExperimentationSignee')),
      ),
    value: () => false,
    excepts: [3, 4],
  };
}

/**
 * Clause 3 of règle dossier ARDH.hospitalisation couverte.
 * sans source : lecture « seulement par expérimentation » de la question « psychiatrie sans expérimentation »
 */
function openHospitalisationCouverteDeDossierArdhClause3(dossier: OpenDossier): partial.Branch {
  const where = 'dossier ARDH.hospitalisation couverte';
  return {
    guard: () =>
      partial.and(
        partial.and(dossier.read('soinsPsychiatriques'), () => partial.not(dossier.read('experimentationDeLaCaisse'))),
        () =>
          partial.same(dossier.read('psychiatrieSansExperimentation'), 'seulement par expérimentation', false, where),
      ),
    value: () => false,
    excepts: [3, 4],
  };
}

/**
 * Clause 4 of règle dossier ARDH.hospitalisation couverte.
 * « ayant subi une hospitalisation (séjour, passage aux urgences, intervention en ambulatoire avec retour au domicile
 * le soir même, y compris hospitalisation à domicile sous la supervision d'un établissement de santé, etc ...) »
 * (circulaire)
 */
function openHospitalisationCouverteDeDossierArdhClause4(dossier: OpenDossier): partial.Branch {
  const where = 'dossier ARDH.hospitalisation couverte';
  return {
    guard: () =>
      partial.or(
        partial.or(
          partial.or(partial.same(dossier.read('modeDeLHospitalisation'), 'séjour', false, where), () =>
            partial.same(dossier.read('modeDeLHospitalisation'), 'passage aux urgences', false, where),
          ),
          () => partial.same(dossier.read('modeDeLHospitalisation'), 'intervention en ambulatoire', false, where),
        ),
        () => partial.same(dossier.read('modeDeLHospitalisation'), 'hospitalisation à domicile', false, where),
      ),
    value: () => true,
    excepts: [],
  };
}

function openReleveDuRegimeGeneralDeDossierArdh(dossier: OpenDossier): partial.Value {
  const where = 'dossier ARDH.relève du régime général';
  return dossier.keep(where, () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('regimePrincipal'), 'retraite à titre principal', false, where),
          value: () =>
            partial.and(dossier.read('retraiteDuRegimeGeneral'), () => dossier.read('regimeGeneralATitrePrincipal')),
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('regimePrincipal'), 'activité la plus longue', false, where),
          value: () =>
            partial.and(dossier.read('retraiteDuRegimeGeneral'), () =>
              dossier.read('activiteLaPlusLongueAuRegimeGeneral'),
            ),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openDureeMaximaleDeDossierArdh(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'dossier ARDH.durée maximale';
  return dossier.keepEach(where, day, [], () =>
    partial.versions(
      () => day ?? dossier.read('dateDeLaDemande'),
      [
        {
          from: DAY_2008_06_18,
          to: DAY_2011_02_02,
          value: () =>
            unknownOf(
              { kind: 'number', scale: 0, min: null, max: null },
              {
                kind: 'definition',
                path: 'durée maximale de dossier ARDH',
                name: 'durée maximale de dossier ARDH',
                whole: true,
              },
            ),
        },
        { from: DAY_2011_02_03, to: DAY_2023_12_31, value: () => 3 },
        {
          from: DAY_2024_01_01,
          to: null,
          value: () =>
            unknownOf(
              { kind: 'number', scale: 0, min: null, max: null },
              {
                kind: 'definition',
                path: 'durée maximale de dossier ARDH',
                name: 'durée maximale de dossier ARDH',
                whole: true,
              },
            ),
        },
      ],
      where,
    ),
  );
}

function openAgeMinimalDeDossierArdh(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'dossier ARDH.âge minimal';
  return dossier.keepEach(where, day, [], () =>
    partial.versions(
      () => day ?? dossier.read('dateDeLaDemande'),
      [
        {
          from: DAY_2008_06_18,
          to: DAY_2011_02_02,
          value: () =>
            unknownOf(
              { kind: 'number', scale: 0, min: null, max: null },
              {
                kind: 'definition',
                path: 'âge minimal de dossier ARDH',
                name: 'âge minimal de dossier ARDH',
                whole: true,
              },
            ),
        },
        { from: DAY_2011_02_03, to: DAY_2023_12_31, value: () => 55 },
        {
          from: DAY_2024_01_01,
          to: null,
          value: () =>
            unknownOf(
              { kind: 'number', scale: 0, min: null, max: null },
              {
                kind: 'definition',
                path: 'âge minimal de dossier ARDH',
                name: 'âge minimal de dossier ARDH',
                whole: true,
              },
            ),
        },
      ],
      where,
    ),
  );
}

function openAgeMinimalAtteintDeDossierArdh(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'dossier ARDH.âge minimal atteint';
  return dossier.keepEach(where, day, [], () => {
    const anniversaire = once(() =>
      partial.addMonths(
        dossier.read('dateDeNaissance'),
        partial.convert(openAgeMinimalDeDossierArdh(dossier, day), 12, 1, 0, where),
        where,
      ),
    );
    const jourPerdu = once(() =>
      partial.compare(
        'different',
        partial.addMonths(
          anniversaire(),
          partial.negate(partial.convert(openAgeMinimalDeDossierArdh(dossier, day), 12, 1, 0, where), where),
          where,
        ),
        dossier.read('dateDeNaissance'),
        0,
        0,
        where,
      ),
    );
    return partial.choose(
      [
        {
          guard: () =>
            partial.and(jourPerdu(), () =>
              partial.same(dossier.read('anniversaireDUn29Fevrier'), 'âge acquis en mars', false, where),
            ),
          value: () => partial.addDays(anniversaire(), 1, where),
          excepts: [1],
        },
        { guard: null, value: () => anniversaire(), excepts: [] },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    );
  });
}

function openAgeRequisDeDossierArdh(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'dossier ARDH.âge requis';
  return dossier.keepEach(where, day, [], () => {
    const derniereLimite = once(() =>
      partial.addMonths(
        openJourDeLaReinstallationDeDossierArdh(dossier),
        openDureeMaximaleDeDossierArdh(dossier, day),
        where,
      ),
    );
    return partial.choose(
      [
        {
          guard: () =>
            partial.compare(
              'lessOrEqual',
              openAgeMinimalAtteintDeDossierArdh(dossier, day),
              dossier.read('dateDeLaDemande'),
              0,
              0,
              where,
            ),
          value: () => true,
          excepts: [],
        },
        openAgeRequisDeDossierArdhClause2(dossier, day),
        openAgeRequisDeDossierArdhClause3(dossier, day),
        openAgeRequisDeDossierArdhClause4(dossier, day, derniereLimite),
        openAgeRequisDeDossierArdhClause5(dossier, day, derniereLimite),
        openAgeRequisDeDossierArdhClause6(dossier, day, derniereLimite),
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    );
  });
}

/**
 * Clause 2 of règle dossier ARDH.âge requis.
 * « relevant du régime général pour la retraite à titre principal, âgées de 55 ans et plus » (circulaire)
 */
function openAgeRequisDeDossierArdhClause2(dossier: OpenDossier, day: partial.Value | undefined): partial.Branch {
  const where = 'dossier ARDH.âge requis';
  return {
    guard: () =>
      partial.and(
        partial.compare(
          'greater',
          openAgeMinimalAtteintDeDossierArdh(dossier, day),
          dossier.read('dateDeLaDemande'),
          0,
          0,
          where,
        ),
        () => partial.same(dossier.read('jourDeLAge'), 'âge à la demande', false, where),
      ),
    value: () => false,
    excepts: [],
  };
}

/**
 * Clause 3 of règle dossier ARDH.âge requis.
 * « relevant du régime général pour la retraite à titre principal, âgées de 55 ans et plus » (circulaire)
 */
function openAgeRequisDeDossierArdhClause3(dossier: OpenDossier, day: partial.Value | undefined): partial.Branch {
  const where = 'dossier ARDH.âge requis';
  return {
    guard: () =>
      partial.and(
        partial.compare(
          'greater',
          openAgeMinimalAtteintDeDossierArdh(dossier, day),
          dossier.read('dateDeLaDemande'),
          0,
          0,
          where,
        ),
        () => partial.same(dossier.read('jourDeLAge'), 'âge au retour', false, where),
      ),
    value: () =>
      partial.compare(
        'lessOrEqual',
        openAgeMinimalAtteintDeDossierArdh(dossier, day),
        openJourDeLaReinstallationDeDossierArdh(dossier),
        0,
        0,
        where,
      ),
    excepts: [],
  };
}

/**
 * Clause 4 of règle dossier ARDH.âge requis.
 * sans source : l'aide est finie avant l'âge
 */
function openAgeRequisDeDossierArdhClause4(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  derniereLimite: () => partial.Value,
): partial.Branch {
  const where = 'dossier ARDH.âge requis';
  return {
    guard: () =>
      partial.and(
        partial.and(
          partial.compare(
            'greater',
            openAgeMinimalAtteintDeDossierArdh(dossier, day),
            dossier.read('dateDeLaDemande'),
            0,
            0,
            where,
          ),
          () => partial.same(dossier.read('jourDeLAge'), "âge à l'accord", false, where),
        ),
        () =>
          partial.compare('greater', openAgeMinimalAtteintDeDossierArdh(dossier, day), derniereLimite(), 0, 0, where),
      ),
    value: () => false,
    excepts: [],
  };
}

/**
 * Clause 5 of règle dossier ARDH.âge requis.
 * sans source : lecture « âge à l'accord » de la question « jour de l'âge »
 */
function openAgeRequisDeDossierArdhClause5(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  derniereLimite: () => partial.Value,
): partial.Branch {
  const where = 'dossier ARDH.âge requis';
  return {
    guard: () =>
      partial.and(
        partial.and(
          partial.and(
            partial.compare(
              'greater',
              openAgeMinimalAtteintDeDossierArdh(dossier, day),
              dossier.read('dateDeLaDemande'),
              0,
              0,
              where,
            ),
            () => partial.same(dossier.read('jourDeLAge'), "âge à l'accord", false, where),
          ),
          () =>
            partial.compare(
              'lessOrEqual',
              openAgeMinimalAtteintDeDossierArdh(dossier, day),
              derniereLimite(),
              0,
              0,
              where,
            ),
        ),
        () => partial.exists(dossier.read('dateDeLAccord')),
      ),
    value: () =>
      partial.compare(
        'lessOrEqual',
        openAgeMinimalAtteintDeDossierArdh(dossier, day),
        partial.required(dossier.read('dateDeLAccord'), where, "date de l'accord", true),
        0,
        0,
        where,
      ),
    excepts: [],
  };
}

/**
 * Clause 6 of règle dossier ARDH.âge requis.
 * sans source : l'accord n'est pas encore donné
 */
function openAgeRequisDeDossierArdhClause6(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  derniereLimite: () => partial.Value,
): partial.Branch {
  const where = 'dossier ARDH.âge requis';
  return {
    guard: () =>
      partial.and(
        partial.and(
          partial.and(
            partial.compare(
              'greater',
              openAgeMinimalAtteintDeDossierArdh(dossier, day),
              dossier.read('dateDeLaDemande'),
              0,
              0,
              where,
            ),
            () => partial.same(dossier.read('jourDeLAge'), "âge à l'accord", false, where),
          ),
          () =>
            partial.compare(
              'lessOrEqual',
              openAgeMinimalAtteintDeDossierArdh(dossier, day),
              derniereLimite(),
              0,
              0,
              where,
            ),
        ),
        () => partial.not(partial.exists(dossier.read('dateDeLAccord'))),
      ),
    value: () =>
      unknownOf(
        { kind: 'boolean' },
        { kind: 'definition', path: 'âge requis de dossier ARDH', name: 'âge requis de dossier ARDH', whole: true },
      ),
    excepts: [],
  };
}

function openPronosticFavorableDeDossierArdh(dossier: OpenDossier): partial.Value {
  const where = 'dossier ARDH.pronostic favorable';
  return dossier.keep(where, () => partial.compare('greaterOrEqual', dossier.read('girPronostique'), 5, 0, 0, where));
}

function openEligibleALAideDeDossierArdh(dossier: OpenDossier, ligneDeLaGrille: partial.Value): partial.Value {
  const where = "dossier ARDH.éligible à l'aide";
  return dossier.keepEach(where, undefined, [ligneDeLaGrille], () =>
    partial.choose(
      [
        openEligibleALAideDeDossierArdhClause1(ligneDeLaGrille),
        openEligibleALAideDeDossierArdhClause2(ligneDeLaGrille),
        { guard: () => partial.field(ligneDeLaGrille, 'percue'), value: () => true, excepts: [] },
        openEligibleALAideDeDossierArdhClause4(ligneDeLaGrille),
        openEligibleALAideDeDossierArdhClause5(ligneDeLaGrille),
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

/**
 * Clause 1 of règle dossier ARDH.éligible à l'aide.
 * sans source : on ne refuse que ce qui a été attribué
 */
function openEligibleALAideDeDossierArdhClause1(ligneDeLaGrille: partial.Value): partial.Branch {
  const where = "dossier ARDH.éligible à l'aide";
  return {
    guard: () =>
      partial.and(
        partial.and(
          partial.and(partial.not(partial.field(ligneDeLaGrille, 'percue')), () =>
            partial.not(partial.exists(partial.field(ligneDeLaGrille, 'eligibleSansLaPercevoir'))),
          ),
          () => partial.exists(partial.field(ligneDeLaGrille, 'situation')),
        ),
        () =>
          partial.same(
            partial.required(partial.field(ligneDeLaGrille, 'situation'), where, 'situation', true),
            'attribution refusée',
            false,
            where,
          ),
      ),
    value: () => true,
    excepts: [2, 3, 4],
  };
}

/**
 * Clause 2 of règle dossier ARDH.éligible à l'aide.
 * sans source : la demande a été instruite et rejetée
 */
function openEligibleALAideDeDossierArdhClause2(ligneDeLaGrille: partial.Value): partial.Branch {
  const where = "dossier ARDH.éligible à l'aide";
  return {
    guard: () =>
      partial.and(
        partial.and(
          partial.and(partial.not(partial.field(ligneDeLaGrille, 'percue')), () =>
            partial.not(partial.exists(partial.field(ligneDeLaGrille, 'eligibleSansLaPercevoir'))),
          ),
          () => partial.exists(partial.field(ligneDeLaGrille, 'situation')),
        ),
        () =>
          partial.same(
            partial.required(partial.field(ligneDeLaGrille, 'situation'), where, 'situation', true),
            'demande rejetée',
            false,
            where,
          ),
      ),
    value: () => false,
    excepts: [2, 3, 4],
  };
}

/**
 * Clause 4 of règle dossier ARDH.éligible à l'aide.
 * sans source : le dossier le dit
 */
function openEligibleALAideDeDossierArdhClause4(ligneDeLaGrille: partial.Value): partial.Branch {
  const where = "dossier ARDH.éligible à l'aide";
  return {
    guard: () =>
      partial.and(partial.not(partial.field(ligneDeLaGrille, 'percue')), () =>
        partial.exists(partial.field(ligneDeLaGrille, 'eligibleSansLaPercevoir')),
      ),
    value: () =>
      partial.required(
        partial.field(ligneDeLaGrille, 'eligibleSansLaPercevoir'),
        where,
        'éligible sans la percevoir',
        true,
      ),
    excepts: [],
  };
}

/**
 * Clause 5 of règle dossier ARDH.éligible à l'aide.
 * sans source : sans demande instruite, la grille ne dit pas si le demandeur y est éligible
 */
function openEligibleALAideDeDossierArdhClause5(ligneDeLaGrille: partial.Value): partial.Branch {
  return {
    guard: () =>
      partial.and(partial.not(partial.field(ligneDeLaGrille, 'percue')), () =>
        partial.not(partial.exists(partial.field(ligneDeLaGrille, 'eligibleSansLaPercevoir'))),
      ),
    value: () =>
      unknownOf(
        { kind: 'boolean' },
        {
          kind: 'definition',
          path: "éligible à l'aide de dossier ARDH",
          name: "éligible à l'aide de dossier ARDH",
          whole: true,
        },
      ),
    excepts: [],
  };
}

function openExcluParUneAideLegaleDeDossierArdh(dossier: OpenDossier): partial.Value {
  const where = 'dossier ARDH.exclu par une aide légale';
  return dossier.keep(where, () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('aideExclusive'), 'aide perçue ou ouverte', false, where),
          value: () =>
            partial.or(dossier.read('autrePrestationEquivalenteDuDepartement'), () =>
              partial.any(dossier.read('lignesDeLaGrille'), (ligneDeLaGrille) =>
                partial.forEachOption([ligneDeLaGrille], (ligneDeLaGrille2) =>
                  openEligibleALAideDeDossierArdh(dossier, ligneDeLaGrille2),
                ),
              ),
            ),
          excepts: [1],
        },
        {
          guard: null,
          value: () =>
            partial.or(dossier.read('autrePrestationEquivalenteDuDepartement'), () =>
              partial.any(dossier.read('lignesDeLaGrille'), (ligneDeLaGrille) =>
                partial.field(ligneDeLaGrille, 'percue'),
              ),
            ),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openEligibleALArdhDeDossierArdh(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = "dossier ARDH.éligible à l'ARDH";
  return dossier.keepEach(where, day, [], () =>
    partial.and(
      partial.and(
        partial.and(
          partial.and(
            partial.and(
              partial.and(
                partial.and(openHospitalisationCouverteDeDossierArdh(dossier), () =>
                  openReleveDuRegimeGeneralDeDossierArdh(dossier),
                ),
                () => openAgeRequisDeDossierArdh(dossier, day),
              ),
              () => openPronosticFavorableDeDossierArdh(dossier),
            ),
            () => dossier.read('domicileDAvantOuEquivalent'),
          ),
          () => partial.not(openExcluParUneAideLegaleDeDossierArdh(dossier)),
        ),
        () => partial.not(dossier.read('hebergeEnFamilleDAccueil')),
      ),
      () => partial.not(dossier.read('apaDUrgence')),
    ),
  );
}

function openArdh(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'ARDH';
  return dossier.keepEach(where, day, [], () =>
    partial.versions(
      () => day ?? dossier.read('dateDeLaDemande'),
      [
        {
          from: DAY_2011_02_03,
          to: DAY_2023_12_31,
          value: () =>
            partial.choose(
              [
                {
                  guard: () =>
                    partial.and(openRecevableDeDossierArdh(dossier, day), () =>
                      openEligibleALArdhDeDossierArdh(dossier, day),
                    ),
                  value: () => 'ouverte',
                  excepts: [],
                },
                {
                  guard: () =>
                    partial.or(partial.not(openRecevableDeDossierArdh(dossier, day)), () =>
                      partial.not(openEligibleALArdhDeDossierArdh(dossier, day)),
                    ),
                  value: () => 'fermée',
                  excepts: [],
                },
              ],
              null,
              where,
              { never: ['hole', 'conflict'] },
            ),
        },
        { from: DAY_2024_01_01, to: null, value: () => 'sans texte connu' },
      ],
      where,
    ),
  );
}

function openTermeDeLaMissionDeDossierAmd(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'dossier AMD.terme de la mission';
  return dossier.keepEach(where, day, [], () =>
    partial.versions(
      () => day ?? dossier.read('dateDeLaDemande'),
      [
        { from: DAY_2014_01_13, to: DAY_2015_12_31, value: () => DAY_2015_12_31 },
        {
          from: DAY_2016_01_01,
          to: DAY_2023_12_29,
          value: () =>
            unknownOf(
              { kind: 'date' },
              {
                kind: 'definition',
                path: 'terme de la mission de dossier AMD',
                name: 'terme de la mission de dossier AMD',
                whole: true,
              },
            ),
        },
        { from: DAY_2023_12_30, to: null, value: () => DAY_2026_12_31 },
      ],
      where,
    ),
  );
}

function openAideEnVigueurDeDossierAmd(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'dossier AMD.aide en vigueur';
  return dossier.keepEach(where, day, [], () =>
    partial.or(
      partial.compare(
        'lessOrEqual',
        dossier.read('dateDeLaDemande'),
        openTermeDeLaMissionDeDossierAmd(dossier, day),
        0,
        0,
        where,
      ),
      () => partial.same(dossier.read('porteeDuTerme'), 'mission seule', false, where),
    ),
  );
}

function openAgeMinimalDeDossierAmd(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'dossier AMD.âge minimal';
  return dossier.keepEach(where, day, [], () =>
    partial.versions(
      () => day ?? dossier.read('dateDeLaDemande'),
      [
        { from: DAY_2014_01_13, to: DAY_2023_12_29, value: () => 55 },
        { from: DAY_2023_12_30, to: null, value: () => 55 },
      ],
      where,
    ),
  );
}

function openAgeMinimalAtteintDeDossierAmd(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'dossier AMD.âge minimal atteint';
  return dossier.keepEach(where, day, [], () => {
    const anniversaire = once(() =>
      partial.addMonths(
        dossier.read('dateDeNaissance'),
        partial.convert(openAgeMinimalDeDossierAmd(dossier, day), 12, 1, 0, where),
        where,
      ),
    );
    const jourPerdu = once(() =>
      partial.compare(
        'different',
        partial.addMonths(
          anniversaire(),
          partial.negate(partial.convert(openAgeMinimalDeDossierAmd(dossier, day), 12, 1, 0, where), where),
          where,
        ),
        dossier.read('dateDeNaissance'),
        0,
        0,
        where,
      ),
    );
    return partial.choose(
      [
        {
          guard: () =>
            partial.and(jourPerdu(), () =>
              partial.same(dossier.read('anniversaireDUn29Fevrier'), 'âge acquis en mars', false, where),
            ),
          value: () => partial.addDays(anniversaire(), 1, where),
          excepts: [1],
        },
        { guard: null, value: () => anniversaire(), excepts: [] },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    );
  });
}

function openConditionDAgeDeDossierAmd(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = "dossier AMD.condition d'âge";
  return dossier.keepEach(where, day, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.compare(
              'lessOrEqual',
              openAgeMinimalAtteintDeDossierAmd(dossier, day),
              dossier.read('dateDeLaDemande'),
              0,
              0,
              where,
            ),
          value: () => true,
          excepts: [],
        },
        openConditionDAgeDeDossierAmdClause2(dossier, day),
        openConditionDAgeDeDossierAmdClause3(dossier, day),
        openConditionDAgeDeDossierAmdClause4(dossier, day),
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

/**
 * Clause 2 of règle dossier AMD.condition d'âge.
 * « personnes âgées d'au moins 55 ans » (décret)
 */
function openConditionDAgeDeDossierAmdClause2(dossier: OpenDossier, day: partial.Value | undefined): partial.Branch {
  const where = "dossier AMD.condition d'âge";
  return {
    guard: () =>
      partial.and(
        partial.compare(
          'greater',
          openAgeMinimalAtteintDeDossierAmd(dossier, day),
          dossier.read('dateDeLaDemande'),
          0,
          0,
          where,
        ),
        () => partial.same(dossier.read('jourDeLaConditionDAge'), 'jour de la demande', false, where),
      ),
    value: () => false,
    excepts: [],
  };
}

/**
 * Clause 3 of règle dossier AMD.condition d'âge.
 * « L'aide au maintien à domicile peut être accordée aux personnes âgées d'au moins 55 ans » (décret)
 */
function openConditionDAgeDeDossierAmdClause3(dossier: OpenDossier, day: partial.Value | undefined): partial.Branch {
  const where = "dossier AMD.condition d'âge";
  return {
    guard: () =>
      partial.and(
        partial.and(
          partial.compare(
            'greater',
            openAgeMinimalAtteintDeDossierAmd(dossier, day),
            dossier.read('dateDeLaDemande'),
            0,
            0,
            where,
          ),
          () => partial.same(dossier.read('jourDeLaConditionDAge'), 'jour de la décision', false, where),
        ),
        () => partial.exists(dossier.read('dateDeLaDecision')),
      ),
    value: () =>
      partial.compare(
        'lessOrEqual',
        openAgeMinimalAtteintDeDossierAmd(dossier, day),
        partial.required(dossier.read('dateDeLaDecision'), where, 'date de la décision', true),
        0,
        0,
        where,
      ),
    excepts: [],
  };
}

/**
 * Clause 4 of règle dossier AMD.condition d'âge.
 * sans source : la décision n'est pas encore prise
 */
function openConditionDAgeDeDossierAmdClause4(dossier: OpenDossier, day: partial.Value | undefined): partial.Branch {
  const where = "dossier AMD.condition d'âge";
  return {
    guard: () =>
      partial.and(
        partial.and(
          partial.compare(
            'greater',
            openAgeMinimalAtteintDeDossierAmd(dossier, day),
            dossier.read('dateDeLaDemande'),
            0,
            0,
            where,
          ),
          () => partial.same(dossier.read('jourDeLaConditionDAge'), 'jour de la décision', false, where),
        ),
        () => partial.not(partial.exists(dossier.read('dateDeLaDecision'))),
      ),
    value: () =>
      unknownOf(
        { kind: 'boolean' },
        {
          kind: 'definition',
          path: "condition d'âge de dossier AMD",
          name: "condition d'âge de dossier AMD",
          whole: true,
        },
      ),
    excepts: [],
  };
}

function openConditionDeGroupeDeDossierAmd(dossier: OpenDossier): partial.Value {
  const where = 'dossier AMD.condition de groupe';
  return dossier.keep(where, () => partial.compare('greaterOrEqual', dossier.read('groupeAssimile'), 5, 0, 0, where));
}

function openRetraiteDeLEtatDeDossierAmd(dossier: OpenDossier): partial.Value {
  const where = "dossier AMD.retraité de l'État";
  return dossier.keep(where, () =>
    partial.any(dossier.read('pensions'), (pension) =>
      partial.or(partial.same(partial.field(pension, 'nature'), "pension civile de l'État", false, where), () =>
        partial.same(partial.field(pension, 'nature'), "pension d'ouvrier de l'État", false, where),
      ),
    ),
  );
}

function openValidationsDuDemandeurDeDossierAmd(dossier: OpenDossier): partial.Value {
  const where = 'dossier AMD.validations du demandeur';
  return dossier.keep(where, () =>
    partial.filter(dossier.read('validations'), (validation) =>
      partial.same(partial.field(validation, 'assure'), 'demandeur', false, where),
    ),
  );
}

function openTrimestresDuRegimeDeDossierAmd(dossier: OpenDossier, v: partial.Value): partial.Value {
  const where = 'dossier AMD.trimestres du régime';
  return dossier.keepEach(where, undefined, [v], () =>
    partial.choose(
      [
        openTrimestresDuRegimeDeDossierAmdClause1(dossier, v),
        openTrimestresDuRegimeDeDossierAmdClause2(dossier, v),
        openTrimestresDuRegimeDeDossierAmdClause3(dossier, v),
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

/**
 * Clause 1 of règle dossier AMD.trimestres du régime.
 * sans source : un régime a un seul nombre de trimestres, même quand le dossier le donne en plusieurs lignes
 */
function openTrimestresDuRegimeDeDossierAmdClause1(dossier: OpenDossier, v: partial.Value): partial.Branch {
  const where = 'dossier AMD.trimestres du régime';
  return {
    guard: () => partial.same(partial.field(v, 'regime'), 'autre régime', true, where),
    value: () =>
      partial.sum(
        partial.each(
          partial.filter(dossier.read('validations'), (validation) =>
            partial.and(
              partial.same(partial.field(validation, 'assure'), partial.field(v, 'assure'), false, where),
              () => partial.same(partial.field(validation, 'regime'), partial.field(v, 'regime'), false, where),
            ),
          ),
          (validation) => partial.field(validation, 'trimestres'),
        ),
        0,
        where,
      ),
    excepts: [],
  };
}

/**
 * Clause 2 of règle dossier AMD.trimestres du régime.
 * sans source : deux autres régimes ne s'additionnent pas
 */
function openTrimestresDuRegimeDeDossierAmdClause2(dossier: OpenDossier, v: partial.Value): partial.Branch {
  const where = 'dossier AMD.trimestres du régime';
  return {
    guard: () =>
      partial.and(partial.same(partial.field(v, 'regime'), 'autre régime', false, where), () =>
        partial.exists(partial.field(v, 'nomDuRegime')),
      ),
    value: () =>
      partial.sum(
        partial.each(
          partial.filter(dossier.read('validations'), (validation) =>
            partial.and(
              partial.and(
                partial.and(
                  partial.same(partial.field(validation, 'assure'), partial.field(v, 'assure'), false, where),
                  () => partial.same(partial.field(validation, 'regime'), partial.field(v, 'regime'), false, where),
                ),
                () => partial.exists(partial.field(validation, 'nomDuRegime')),
              ),
              () =>
                partial.same(
                  partial.required(partial.field(validation, 'nomDuRegime'), where, 'nom du régime', true),
                  partial.required(partial.field(v, 'nomDuRegime'), where, 'nom du régime', true),
                  false,
                  where,
                ),
            ),
          ),
          (validation) => partial.field(validation, 'trimestres'),
        ),
        0,
        where,
      ),
    excepts: [],
  };
}

/**
 * Clause 3 of règle dossier AMD.trimestres du régime.
 * sans source : sans nom, les lignes d'« autre régime » comptent pour un seul régime
 */
function openTrimestresDuRegimeDeDossierAmdClause3(dossier: OpenDossier, v: partial.Value): partial.Branch {
  const where = 'dossier AMD.trimestres du régime';
  return {
    guard: () =>
      partial.and(partial.same(partial.field(v, 'regime'), 'autre régime', false, where), () =>
        partial.not(partial.exists(partial.field(v, 'nomDuRegime'))),
      ),
    value: () =>
      partial.sum(
        partial.each(
          partial.filter(dossier.read('validations'), (validation) =>
            partial.and(
              partial.and(
                partial.same(partial.field(validation, 'assure'), partial.field(v, 'assure'), false, where),
                () => partial.same(partial.field(validation, 'regime'), partial.field(v, 'regime'), false, where),
              ),
              () => partial.not(partial.exists(partial.field(validation, 'nomDuRegime'))),
            ),
          ),
          (validation) => partial.field(validation, 'trimestres'),
        ),
        0,
        where,
      ),
    excepts: [],
  };
}

function openTrimestresComparesDeDossierAmd(dossier: OpenDossier, v: partial.Value): partial.Value {
  const where = 'dossier AMD.trimestres comparés';
  return dossier.keepEach(where, undefined, [v], () =>
    partial.choose(
      [
        openTrimestresComparesDeDossierAmdClause1(dossier, v),
        {
          guard: null,
          value: () => partial.forEachOption([v], (v2) => openTrimestresDuRegimeDeDossierAmd(dossier, v2)),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

/**
 * Clause 1 of règle dossier AMD.trimestres comparés.
 * sans source : lecture « régimes additionnés » de la question « deux régimes de l'État »
 */
function openTrimestresComparesDeDossierAmdClause1(dossier: OpenDossier, v: partial.Value): partial.Branch {
  const where = 'dossier AMD.trimestres comparés';
  return {
    guard: () =>
      partial.and(
        partial.or(partial.same(partial.field(v, 'regime'), "pensions civiles de l'État", false, where), () =>
          partial.same(partial.field(v, 'regime'), "pensions des ouvriers de l'État", false, where),
        ),
        () => partial.same(dossier.read('deuxRegimesDeLEtat'), 'régimes additionnés', false, where),
      ),
    value: () =>
      partial.sum(
        partial.each(
          partial.filter(dossier.read('validations'), (validation) =>
            partial.and(
              partial.same(partial.field(validation, 'assure'), partial.field(v, 'assure'), false, where),
              () =>
                partial.or(
                  partial.same(partial.field(validation, 'regime'), "pensions civiles de l'État", false, where),
                  () =>
                    partial.same(partial.field(validation, 'regime'), "pensions des ouvriers de l'État", false, where),
                ),
            ),
          ),
          (validation) => partial.field(validation, 'trimestres'),
        ),
        0,
        where,
      ),
    excepts: [1],
  };
}

function openPlaceDeLEtatChezLeDemandeurDeDossierAmd(dossier: OpenDossier): partial.Value {
  const where = "dossier AMD.place de l'État chez le demandeur";
  return dossier.keep(where, () => {
    const maximum = once(() =>
      partial.greatest(
        partial.each(openValidationsDuDemandeurDeDossierAmd(dossier), (validation) =>
          partial.forEachOption([validation], (v) => openTrimestresComparesDeDossierAmd(dossier, v)),
        ),
        where,
      ),
    );
    const tetes = once(() => openPlaceDeLEtatChezLeDemandeurDeDossierAmdTetes(dossier, maximum));
    const etat = once(() => openPlaceDeLEtatChezLeDemandeurDeDossierAmdEtat(tetes));
    const autres = once(() => openPlaceDeLEtatChezLeDemandeurDeDossierAmdAutres(tetes));
    return partial.choose(
      [
        { guard: () => partial.compare('equal', etat(), 0, 0, 0, where), value: () => 'pas en tête', excepts: [] },
        openPlaceDeLEtatChezLeDemandeurDeDossierAmdClause2(etat, autres),
        openPlaceDeLEtatChezLeDemandeurDeDossierAmdClause3(etat, autres),
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    );
  });
}

/** « têtes » of règle dossier AMD.place de l'État chez le demandeur. */
function openPlaceDeLEtatChezLeDemandeurDeDossierAmdTetes(
  dossier: OpenDossier,
  maximum: () => partial.Value,
): partial.Value {
  const where = "dossier AMD.place de l'État chez le demandeur";
  return partial.filter(openValidationsDuDemandeurDeDossierAmd(dossier), (validation) =>
    partial.compare(
      'equal',
      partial.forEachOption([validation], (v) => openTrimestresComparesDeDossierAmd(dossier, v)),
      maximum(),
      0,
      0,
      where,
    ),
  );
}

/** « État » of règle dossier AMD.place de l'État chez le demandeur. */
function openPlaceDeLEtatChezLeDemandeurDeDossierAmdEtat(tetes: () => partial.Value): partial.Value {
  const where = "dossier AMD.place de l'État chez le demandeur";
  return partial.count(
    partial.filter(tetes(), (validation) =>
      partial.or(partial.same(partial.field(validation, 'regime'), "pensions civiles de l'État", false, where), () =>
        partial.same(partial.field(validation, 'regime'), "pensions des ouvriers de l'État", false, where),
      ),
    ),
  );
}

/** « autres » of règle dossier AMD.place de l'État chez le demandeur. */
function openPlaceDeLEtatChezLeDemandeurDeDossierAmdAutres(tetes: () => partial.Value): partial.Value {
  const where = "dossier AMD.place de l'État chez le demandeur";
  return partial.count(
    partial.filter(tetes(), (validation) =>
      partial.or(partial.same(partial.field(validation, 'regime'), 'régime général', false, where), () =>
        partial.same(partial.field(validation, 'regime'), 'autre régime', false, where),
      ),
    ),
  );
}

/**
 * Clause 2 of règle dossier AMD.place de l'État chez le demandeur.
 * « est considéré comme le régime principal de retraite celui au titre duquel l'assuré a validé le plus grand nombre
 * de trimestres d'assurance » (décret)
 */
function openPlaceDeLEtatChezLeDemandeurDeDossierAmdClause2(
  etat: () => partial.Value,
  autres: () => partial.Value,
): partial.Branch {
  const where = "dossier AMD.place de l'État chez le demandeur";
  return {
    guard: () =>
      partial.and(partial.compare('greater', etat(), 0, 0, 0, where), () =>
        partial.compare('equal', autres(), 0, 0, 0, where),
      ),
    value: () => 'seul en tête',
    excepts: [],
  };
}

/**
 * Clause 3 of règle dossier AMD.place de l'État chez le demandeur.
 * sans source : le décret ne dit rien de deux régimes à égalité
 */
function openPlaceDeLEtatChezLeDemandeurDeDossierAmdClause3(
  etat: () => partial.Value,
  autres: () => partial.Value,
): partial.Branch {
  const where = "dossier AMD.place de l'État chez le demandeur";
  return {
    guard: () =>
      partial.and(partial.compare('greater', etat(), 0, 0, 0, where), () =>
        partial.compare('greater', autres(), 0, 0, 0, where),
      ),
    value: () => 'égalité en tête',
    excepts: [],
  };
}

function openDemandeurRelevantDeLEtatDeDossierAmd(dossier: OpenDossier): partial.Value {
  const where = "dossier AMD.demandeur relevant de l'État";
  return dossier.keep(where, () =>
    partial.choose(
      [
        {
          guard: () => partial.same(openPlaceDeLEtatChezLeDemandeurDeDossierAmd(dossier), 'seul en tête', false, where),
          value: () => true,
          excepts: [],
        },
        {
          guard: () => partial.same(openPlaceDeLEtatChezLeDemandeurDeDossierAmd(dossier), 'pas en tête', false, where),
          value: () => false,
          excepts: [],
        },
        {
          guard: () =>
            partial.same(openPlaceDeLEtatChezLeDemandeurDeDossierAmd(dossier), 'égalité en tête', false, where),
          value: () => partial.same(dossier.read('suiteDUneEgaliteDeTrimestres'), 'condition remplie', false, where),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openSurvivantDUnRetraiteDeLEtatDeDossierAmd(dossier: OpenDossier): partial.Value {
  const where = "dossier AMD.survivant d'un retraité de l'État";
  return dossier.keep(where, () =>
    partial.any(dossier.read('pensions'), (pension) =>
      partial.or(
        partial.same(partial.field(pension, 'nature'), "réversion d'une pension civile de l'État", false, where),
        () =>
          partial.same(partial.field(pension, 'nature'), "réversion d'une pension d'ouvrier de l'État", false, where),
      ),
    ),
  );
}

function openPensionDeSurvivantAdmiseDeDossierAmd(dossier: OpenDossier): partial.Value {
  const where = 'dossier AMD.pension de survivant admise';
  return dossier.keep(where, () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('effetDuRemariage'), 'remariage exclu', false, where),
          value: () =>
            partial.and(openSurvivantDUnRetraiteDeLEtatDeDossierAmd(dossier), () =>
              partial.not(dossier.read('remarie')),
            ),
          excepts: [1],
        },
        { guard: null, value: () => openSurvivantDUnRetraiteDeLEtatDeDossierAmd(dossier), excepts: [] },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openValidationsDuDefuntDeDossierAmd(dossier: OpenDossier): partial.Value {
  const where = 'dossier AMD.validations du défunt';
  return dossier.keep(where, () =>
    partial.filter(dossier.read('validations'), (validation) =>
      partial.same(partial.field(validation, 'assure'), 'défunt', false, where),
    ),
  );
}

function openPlaceDeLEtatChezLeDefuntDeDossierAmd(dossier: OpenDossier): partial.Value {
  const where = "dossier AMD.place de l'État chez le défunt";
  return dossier.keep(where, () => {
    const maximum = once(() =>
      partial.greatest(
        partial.each(openValidationsDuDefuntDeDossierAmd(dossier), (validation) =>
          partial.forEachOption([validation], (v) => openTrimestresComparesDeDossierAmd(dossier, v)),
        ),
        where,
      ),
    );
    const tetes = once(() => openPlaceDeLEtatChezLeDefuntDeDossierAmdTetes(dossier, maximum));
    const etat = once(() => openPlaceDeLEtatChezLeDefuntDeDossierAmdEtat(tetes));
    const autres = once(() => openPlaceDeLEtatChezLeDefuntDeDossierAmdAutres(tetes));
    return partial.choose(
      [
        { guard: () => partial.compare('equal', etat(), 0, 0, 0, where), value: () => 'pas en tête', excepts: [] },
        openPlaceDeLEtatChezLeDefuntDeDossierAmdClause2(etat, autres),
        openPlaceDeLEtatChezLeDefuntDeDossierAmdClause3(etat, autres),
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    );
  });
}

/** « têtes » of règle dossier AMD.place de l'État chez le défunt. */
function openPlaceDeLEtatChezLeDefuntDeDossierAmdTetes(
  dossier: OpenDossier,
  maximum: () => partial.Value,
): partial.Value {
  const where = "dossier AMD.place de l'État chez le défunt";
  return partial.filter(openValidationsDuDefuntDeDossierAmd(dossier), (validation) =>
    partial.compare(
      'equal',
      partial.forEachOption([validation], (v) => openTrimestresComparesDeDossierAmd(dossier, v)),
      maximum(),
      0,
      0,
      where,
    ),
  );
}

/** « État » of règle dossier AMD.place de l'État chez le défunt. */
function openPlaceDeLEtatChezLeDefuntDeDossierAmdEtat(tetes: () => partial.Value): partial.Value {
  const where = "dossier AMD.place de l'État chez le défunt";
  return partial.count(
    partial.filter(tetes(), (validation) =>
      partial.or(partial.same(partial.field(validation, 'regime'), "pensions civiles de l'État", false, where), () =>
        partial.same(partial.field(validation, 'regime'), "pensions des ouvriers de l'État", false, where),
      ),
    ),
  );
}

/** « autres » of règle dossier AMD.place de l'État chez le défunt. */
function openPlaceDeLEtatChezLeDefuntDeDossierAmdAutres(tetes: () => partial.Value): partial.Value {
  const where = "dossier AMD.place de l'État chez le défunt";
  return partial.count(
    partial.filter(tetes(), (validation) =>
      partial.or(partial.same(partial.field(validation, 'regime'), 'régime général', false, where), () =>
        partial.same(partial.field(validation, 'regime'), 'autre régime', false, where),
      ),
    ),
  );
}

/**
 * Clause 2 of règle dossier AMD.place de l'État chez le défunt.
 * « est considéré comme le régime principal de retraite celui au titre duquel l'assuré a validé le plus grand nombre
 * de trimestres d'assurance » (décret)
 */
function openPlaceDeLEtatChezLeDefuntDeDossierAmdClause2(
  etat: () => partial.Value,
  autres: () => partial.Value,
): partial.Branch {
  const where = "dossier AMD.place de l'État chez le défunt";
  return {
    guard: () =>
      partial.and(partial.compare('greater', etat(), 0, 0, 0, where), () =>
        partial.compare('equal', autres(), 0, 0, 0, where),
      ),
    value: () => 'seul en tête',
    excepts: [],
  };
}

/**
 * Clause 3 of règle dossier AMD.place de l'État chez le défunt.
 * sans source : le décret ne dit rien de deux régimes à égalité
 */
function openPlaceDeLEtatChezLeDefuntDeDossierAmdClause3(
  etat: () => partial.Value,
  autres: () => partial.Value,
): partial.Branch {
  const where = "dossier AMD.place de l'État chez le défunt";
  return {
    guard: () =>
      partial.and(partial.compare('greater', etat(), 0, 0, 0, where), () =>
        partial.compare('greater', autres(), 0, 0, 0, where),
      ),
    value: () => 'égalité en tête',
    excepts: [],
  };
}

function openDefuntRelevantDeLEtatDeDossierAmd(dossier: OpenDossier): partial.Value {
  const where = "dossier AMD.défunt relevant de l'État";
  return dossier.keep(where, () =>
    partial.choose(
      [
        {
          guard: () => partial.same(openPlaceDeLEtatChezLeDefuntDeDossierAmd(dossier), 'seul en tête', false, where),
          value: () => true,
          excepts: [],
        },
        {
          guard: () => partial.same(openPlaceDeLEtatChezLeDefuntDeDossierAmd(dossier), 'pas en tête', false, where),
          value: () => false,
          excepts: [],
        },
        {
          guard: () => partial.same(openPlaceDeLEtatChezLeDefuntDeDossierAmd(dossier), 'égalité en tête', false, where),
          value: () => partial.same(dossier.read('suiteDUneEgaliteDeTrimestres'), 'condition remplie', false, where),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openSurvivantDeRegimeAdmisDeDossierAmd(dossier: OpenDossier): partial.Value {
  const where = 'dossier AMD.survivant de régime admis';
  return dossier.keep(where, () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.same(dossier.read('regimePrincipalDUnSurvivant'), 'trimestres du demandeur', false, where),
          value: () => openDemandeurRelevantDeLEtatDeDossierAmd(dossier),
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('regimePrincipalDUnSurvivant'), 'trimestres du défunt', false, where),
          value: () => openDefuntRelevantDeLEtatDeDossierAmd(dossier),
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('regimePrincipalDUnSurvivant'), 'condition écartée', false, where),
          value: () => true,
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openConditionDePensionEtDeRegimeDeDossierAmd(dossier: OpenDossier): partial.Value {
  const where = 'dossier AMD.condition de pension et de régime';
  return dossier.keep(where, () =>
    partial.or(
      partial.and(openRetraiteDeLEtatDeDossierAmd(dossier), () => openDemandeurRelevantDeLEtatDeDossierAmd(dossier)),
      () =>
        partial.and(openPensionDeSurvivantAdmiseDeDossierAmd(dossier), () =>
          openSurvivantDeRegimeAdmisDeDossierAmd(dossier),
        ),
    ),
  );
}

function openAideDuDepartementDeMemeNatureDeDossierAmd(dossier: OpenDossier): partial.Value {
  const where = 'dossier AMD.aide du département de même nature';
  return dossier.keep(where, () =>
    partial.any(dossier.read('aidesPercues'), (aidePercue) =>
      partial.and(partial.same(partial.field(aidePercue, 'verseur'), 'conseil départemental', false, where), () =>
        partial.field(aidePercue, 'memeNatureOuMemeObjet'),
      ),
    ),
  );
}

function openAideAuTitreDuHandicapDeDossierAmd(dossier: OpenDossier): partial.Value {
  const where = 'dossier AMD.aide au titre du handicap';
  return dossier.keep(where, () =>
    partial.or(
      partial.any(dossier.read('aidesPercues'), (aidePercue) =>
        partial.same(partial.field(aidePercue, 'titreDeVersement'), 'handicap', false, where),
      ),
      () =>
        partial.and(
          partial.any(dossier.read('aidesPercues'), (aidePercue) =>
            partial.same(
              partial.field(aidePercue, 'titreDeVersement'),
              'majoration pour tierce personne',
              false,
              where,
            ),
          ),
          () => partial.same(dossier.read('titreDeLaMajoration'), 'majoration du handicap', false, where),
        ),
    ),
  );
}

function openTenuAuNonCumulAvecLaPosteOuOrangeDeDossierAmd(dossier: OpenDossier): partial.Value {
  const where = 'dossier AMD.tenu au non-cumul avec La Poste ou Orange';
  return dossier.keep(where, () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('lienAvecLesPostes'), 'agent retraité', false, where),
          value: () => true,
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('lienAvecLesPostes'), "survivant d'un agent", false, where),
          value: () => partial.same(dossier.read('survivantDUnAgentDesPostes'), 'survivant visé', false, where),
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('lienAvecLesPostes'), 'aucun lien', false, where),
          value: () => false,
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openAideDeLaPosteOuDOrangeDeMemeObjetDeDossierAmd(dossier: OpenDossier): partial.Value {
  const where = "dossier AMD.aide de La Poste ou d'Orange de même objet";
  return dossier.keep(where, () =>
    partial.any(dossier.read('aidesPercues'), (aidePercue) =>
      partial.and(partial.same(partial.field(aidePercue, 'verseur'), 'La Poste ou Orange', false, where), () =>
        partial.field(aidePercue, 'memeNatureOuMemeObjet'),
      ),
    ),
  );
}

function openCumulInterditDeDossierAmd(dossier: OpenDossier): partial.Value {
  const where = 'dossier AMD.cumul interdit';
  return dossier.keep(where, () =>
    partial.or(
      partial.or(openAideDuDepartementDeMemeNatureDeDossierAmd(dossier), () =>
        openAideAuTitreDuHandicapDeDossierAmd(dossier),
      ),
      () =>
        partial.and(openTenuAuNonCumulAvecLaPosteOuOrangeDeDossierAmd(dossier), () =>
          openAideDeLaPosteOuDOrangeDeMemeObjetDeDossierAmd(dossier),
        ),
    ),
  );
}

function openConditionsHorsRessourcesDeDossierAmd(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'dossier AMD.conditions hors ressources';
  return dossier.keepEach(where, day, [], () =>
    partial.versions(
      () => day ?? dossier.read('dateDeLaDemande'),
      [
        {
          from: DAY_2012_07_28,
          to: DAY_2023_12_29,
          value: () =>
            unknownOf(
              { kind: 'boolean' },
              {
                kind: 'definition',
                path: 'conditions hors ressources de dossier AMD',
                name: 'conditions hors ressources de dossier AMD',
                whole: true,
              },
            ),
        },
        {
          from: DAY_2023_12_30,
          to: null,
          value: () =>
            partial.and(
              partial.and(
                partial.and(
                  partial.and(openAideEnVigueurDeDossierAmd(dossier, day), () =>
                    openConditionDAgeDeDossierAmd(dossier, day),
                  ),
                  () => openConditionDeGroupeDeDossierAmd(dossier),
                ),
                () => openConditionDePensionEtDeRegimeDeDossierAmd(dossier),
              ),
              () => partial.not(openCumulInterditDeDossierAmd(dossier)),
            ),
        },
      ],
      where,
    ),
  );
}

function openAideDeLEtat(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = "aide de l'État";
  return dossier.keepEach(where, day, [], () =>
    partial.versions(
      () => day ?? dossier.read('dateDeLaDemande'),
      [
        { from: DAY_2011_02_03, to: DAY_2023_12_29, value: () => 'sans texte connu' },
        {
          from: DAY_2023_12_30,
          to: null,
          value: () =>
            partial.choose(
              [
                {
                  guard: () => openConditionsHorsRessourcesDeDossierAmd(dossier, day),
                  value: () => 'ouverte',
                  excepts: [],
                },
                {
                  guard: () => partial.not(openConditionsHorsRessourcesDeDossierAmd(dossier, day)),
                  value: () => 'fermée',
                  excepts: [],
                },
              ],
              null,
              where,
              { never: ['hole', 'conflict'] },
            ),
        },
      ],
      where,
    ),
  );
}

function openAidesOuvertes(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'aides ouvertes';
  return partial.sum(
    partial.list([
      partial.when(partial.same(openPlanOscar(dossier, day), 'ouverte', false, where), 1, 0, where),
      partial.when(partial.same(openArdh(dossier, day), 'ouverte', false, where), 1, 0, where),
      partial.when(partial.same(openAideDeLEtat(dossier, day), 'ouverte', false, where), 1, 0, where),
    ]),
    0,
    where,
  );
}

const RELATION_CELLS = new partial.Cells([
  [{ kind: 'one of', values: ['OSCAR et APA'] }],
  [{ kind: 'one of', values: ['ARDH et APA'] }],
  [{ kind: 'one of', values: ["aide de l'État et APA"] }],
  [{ kind: 'one of', values: ['OSCAR et ARDH'] }],
  [{ kind: 'one of', values: ["OSCAR et aide de l'État"] }],
  [{ kind: 'one of', values: ["ARDH et aide de l'État"] }],
]);

function openRelation(_dossier: OpenDossier, coupleDAides: partial.Value): partial.Value {
  const where = 'relation';
  return partial.table(
    [{ value: () => coupleDAides, applies: null, scale: 0 }],
    RELATION_CELLS,
    [
      "s'excluent",
      "s'excluent",
      'exclues de même nature',
      'se combinent',
      "l'une contient l'autre",
      'exclues par le régime principal',
    ],
    where,
  );
}

function openDeuxRegimesPrincipaux(dossier: OpenDossier): partial.Value {
  return partial.and(openReleveDuRegimeGeneralDeDossierArdh(dossier), () =>
    openDemandeurRelevantDeLEtatDeDossierAmd(dossier),
  );
}

const CLASSEMENT_DE_DOSSIER_OSCAR_CELLS = new partial.Cells([
  [{ kind: 'one of', values: ['aides techniques'] }],
  [{ kind: 'one of', values: ['télésurveillance'] }],
  [{ kind: 'one of', values: ["gros travaux d'assainissement"] }],
  [{ kind: 'one of', values: ['bricolage et jardinage'] }],
  [{ kind: 'one of', values: ['chauffeur ou accompagnateur'] }],
  [{ kind: 'one of', values: ['aide aux loisirs'] }],
  [{ kind: 'one of', values: ['accompagnement informatique'] }],
  [{ kind: 'one of', values: ['repas en maison de retraite ou foyer'] }],
  [{ kind: 'one of', values: ['conseil en gestion et démarches'] }],
  [{ kind: 'one of', values: ['soutien psychologique'] }],
  [{ kind: 'one of', values: ['bien-être et nutrition'] }],
  [{ kind: 'one of', values: ['livraison des courses'] }],
  [{ kind: 'one of', values: ['portage de repas'] }],
  [{ kind: 'one of', values: ['petits travaux'] }],
]);

function openClassementDeDossierOscar(dossier: OpenDossier, prestation: partial.Value): partial.Value {
  const where = 'dossier OSCAR.classement';
  return dossier.keepEach(where, undefined, [prestation], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.and(partial.same(prestation, 'petits travaux', false, where), () =>
              partial.same(dossier.read('rubriqueDesPetitsTravaux'), 'rubrique à connaître', false, where),
            ),
          value: () =>
            unknownOf(
              { kind: 'choice', values: RUBRIQUE.values },
              {
                kind: 'definition',
                path: 'classement de dossier OSCAR',
                name: 'classement de dossier OSCAR',
                whole: true,
              },
            ),
          excepts: [1],
        },
        {
          guard: null,
          value: () =>
            partial.table(
              [{ value: () => prestation, applies: null, scale: 0 }],
              CLASSEMENT_DE_DOSSIER_OSCAR_CELLS,
              [
                'cadre de vie et sécurité',
                'cadre de vie et sécurité',
                'cadre de vie et sécurité',
                'cadre de vie et sécurité',
                'mobilité et lien social',
                'mobilité et lien social',
                'mobilité et lien social',
                'mobilité et lien social',
                'soutien personnalisé',
                'soutien personnalisé',
                'soutien personnalisé',
                'vie quotidienne',
                'vie quotidienne',
                'cadre de vie et sécurité',
              ],
              where,
            ),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

const PLAFOND_DE_LA_RUBRIQUE_DE_DOSSIER_OSCAR_CELLS = new partial.Cells([
  [{ kind: 'one of', values: ['cadre de vie et sécurité'] }],
  [{ kind: 'one of', values: ['mobilité et lien social'] }],
  [{ kind: 'one of', values: ['soutien personnalisé'] }],
  [{ kind: 'one of', values: ['vie quotidienne'] }],
]);

function openPlafondDeLaRubriqueDeDossierOscar(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  rubrique: partial.Value,
): partial.Value {
  const where = 'dossier OSCAR.plafond de la rubrique';
  return dossier.keepEach(where, day, [rubrique], () =>
    partial.versions(
      () => day ?? dossier.read('dateDeLaDemande'),
      [
        {
          from: DAY_2021_07_01,
          to: null,
          value: () =>
            partial.table(
              [{ value: () => rubrique, applies: null, scale: 0 }],
              PLAFOND_DE_LA_RUBRIQUE_DE_DOSSIER_OSCAR_CELLS,
              [30000, 20000, 20000, 35000],
              where,
            ),
        },
      ],
      where,
    ),
  );
}

function openPlafondAnnuelDuForfaitPreventionDeDossierOscar(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Value {
  const where = 'dossier OSCAR.plafond annuel du forfait prévention';
  return dossier.keepEach(where, day, [], () =>
    partial.versions(
      () => day ?? dossier.read('dateDeLaDemande'),
      [{ from: DAY_2021_07_01, to: null, value: () => 50000 }],
      where,
    ),
  );
}

function openTauxDuForfaitPreventionDeDossierOscar(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Value {
  const where = 'dossier OSCAR.taux du forfait prévention';
  return dossier.keepEach(where, day, [], () =>
    partial.versions(
      () => day ?? dossier.read('dateDeLaDemande'),
      [{ from: DAY_2021_07_01, to: null, value: () => 10000 }],
      where,
    ),
  );
}

function openImputationDeDossierOscar(dossier: OpenDossier, depense: partial.Value): partial.Value {
  const where = 'dossier OSCAR.imputation';
  return dossier.keepEach(where, undefined, [depense], () =>
    partial.forEachOption([partial.field(depense, 'prestation')], (prestation) =>
      openClassementDeDossierOscar(dossier, prestation),
    ),
  );
}

function openPlafondAnnuelDeLaDepenseDeDossierOscar(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  depense: partial.Value,
): partial.Value {
  const where = 'dossier OSCAR.plafond annuel de la dépense';
  return dossier.keepEach(where, day, [depense], () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('jourDuPlafond'), 'jour de la demande', false, where),
          value: () => openPlafondAnnuelDuForfaitPreventionDeDossierOscar(dossier, day),
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('jourDuPlafond'), 'jour de la prestation', false, where),
          value: () =>
            onDay(partial.field(depense, 'date'), (on) =>
              openPlafondAnnuelDuForfaitPreventionDeDossierOscar(dossier, on),
            ),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openPlafondDeRubriqueDeLaDepenseDeDossierOscar(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  depense: partial.Value,
): partial.Value {
  const where = 'dossier OSCAR.plafond de rubrique de la dépense';
  return dossier.keepEach(where, day, [depense], () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('jourDuPlafond'), 'jour de la demande', false, where),
          value: () =>
            partial.forEachOption(
              [partial.forEachOption([depense], (depense2) => openImputationDeDossierOscar(dossier, depense2))],
              (rubrique) => openPlafondDeLaRubriqueDeDossierOscar(dossier, day, rubrique),
            ),
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('jourDuPlafond'), 'jour de la prestation', false, where),
          value: () =>
            onDay(partial.field(depense, 'date'), (on) =>
              partial.forEachOption(
                [partial.forEachOption([depense], (depense2) => openImputationDeDossierOscar(dossier, depense2))],
                (rubrique) => openPlafondDeLaRubriqueDeDossierOscar(dossier, on, rubrique),
              ),
            ),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openTauxDeLaDepenseDeDossierOscar(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  depense: partial.Value,
): partial.Value {
  const where = 'dossier OSCAR.taux de la dépense';
  return dossier.keepEach(where, day, [depense], () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('jourDuPlafond'), 'jour de la demande', false, where),
          value: () => openTauxDuForfaitPreventionDeDossierOscar(dossier, day),
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('jourDuPlafond'), 'jour de la prestation', false, where),
          value: () =>
            onDay(partial.field(depense, 'date'), (on) => openTauxDuForfaitPreventionDeDossierOscar(dossier, on)),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openAnneeDeLaDepenseDeDossierOscar(dossier: OpenDossier, achat: partial.Value): partial.Value {
  const where = 'dossier OSCAR.année de la dépense';
  return dossier.keepEach(where, undefined, [achat], () => {
    const rienNEstSortiDesDouzeMois = once(() =>
      openAnneeDeLaDepenseDeDossierOscarRienNEstSortiDesDouzeMois(dossier, achat),
    );
    return partial.choose(
      [
        openAnneeDeLaDepenseDeDossierOscarClause1(dossier, achat),
        openAnneeDeLaDepenseDeDossierOscarClause2(dossier, achat),
        openAnneeDeLaDepenseDeDossierOscarClause3(dossier, rienNEstSortiDesDouzeMois),
        openAnneeDeLaDepenseDeDossierOscarClause4(dossier, rienNEstSortiDesDouzeMois),
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    );
  });
}

/** « rien n'est sorti des douze mois » of règle dossier OSCAR.année de la dépense. */
function openAnneeDeLaDepenseDeDossierOscarRienNEstSortiDesDouzeMois(
  dossier: OpenDossier,
  achat: partial.Value,
): partial.Value {
  const where = 'dossier OSCAR.année de la dépense';
  return partial.all(partial.preceding(dossier.read('depenses'), achat), (depense) =>
    partial.compare(
      'greater',
      partial.field(depense, 'date'),
      partial.addMonths(partial.field(achat, 'date'), -12, where),
      0,
      0,
      where,
    ),
  );
}

/**
 * Clause 1 of règle dossier OSCAR.année de la dépense.
 * sans source : lecture « année du calendrier » de la question « année du plafond »
 */
function openAnneeDeLaDepenseDeDossierOscarClause1(dossier: OpenDossier, achat: partial.Value): partial.Branch {
  const where = 'dossier OSCAR.année de la dépense';
  return {
    guard: () => partial.same(dossier.read('anneeDuPlafond'), 'année du calendrier', false, where),
    value: () => partial.civilYear(partial.field(achat, 'date'), where),
    excepts: [],
  };
}

/**
 * Clause 2 of règle dossier OSCAR.année de la dépense.
 * sans source : lecture « année du plan » de la question « année du plafond »
 */
function openAnneeDeLaDepenseDeDossierOscarClause2(dossier: OpenDossier, achat: partial.Value): partial.Branch {
  const where = 'dossier OSCAR.année de la dépense';
  return {
    guard: () => partial.same(dossier.read('anneeDuPlafond'), 'année du plan', false, where),
    value: () => partial.yearsBetween(dossier.read('dateDEffet'), partial.field(achat, 'date'), where),
    excepts: [],
  };
}

/**
 * Clause 3 of règle dossier OSCAR.année de la dépense.
 * sans source : lecture « douze mois glissants » : les douze premiers mois, qui les contiennent toutes
 */
function openAnneeDeLaDepenseDeDossierOscarClause3(
  dossier: OpenDossier,
  rienNEstSortiDesDouzeMois: () => partial.Value,
): partial.Branch {
  const where = 'dossier OSCAR.année de la dépense';
  return {
    guard: () =>
      partial.and(partial.same(dossier.read('anneeDuPlafond'), 'douze mois glissants', false, where), () =>
        rienNEstSortiDesDouzeMois(),
      ),
    value: () => 0,
    excepts: [],
  };
}

/**
 * Clause 4 of règle dossier OSCAR.année de la dépense.
 * sans source : lecture « douze mois glissants » : il n'y a plus d'année
 */
function openAnneeDeLaDepenseDeDossierOscarClause4(
  dossier: OpenDossier,
  rienNEstSortiDesDouzeMois: () => partial.Value,
): partial.Branch {
  const where = 'dossier OSCAR.année de la dépense';
  return {
    guard: () =>
      partial.and(partial.same(dossier.read('anneeDuPlafond'), 'douze mois glissants', false, where), () =>
        partial.not(rienNEstSortiDesDouzeMois()),
      ),
    value: () =>
      unknownOf(
        { kind: 'number', scale: 0, min: null, max: null },
        {
          kind: 'definition',
          path: 'année de la dépense de dossier OSCAR',
          name: 'année de la dépense de dossier OSCAR',
          whole: true,
        },
      ),
    excepts: [],
  };
}

function openRetenuDansLaRubriqueDeDossierOscar(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  achat: partial.Value,
): partial.Value {
  const where = 'dossier OSCAR.retenu dans la rubrique';
  return dossier.keepEach(where, day, [achat], () => {
    const maximumPreconise = once(() =>
      partial.forEachOption([achat], (depense) =>
        openPlafondDeRubriqueDeLaDepenseDeDossierOscar(dossier, day, depense),
      ),
    );
    const deja = once(() => openRetenuDansLaRubriqueDeDossierOscarDeja(dossier, achat));
    return partial.choose(
      [
        openRetenuDansLaRubriqueDeDossierOscarClause1(dossier, achat, maximumPreconise, deja),
        {
          guard: () => partial.same(dossier.read('porteeDesPlafondsParRubrique'), 'simple conseil', false, where),
          value: () => partial.field(achat, 'montant'),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    );
  });
}

/** « déjà » of règle dossier OSCAR.retenu dans la rubrique (€, × 100). */
function openRetenuDansLaRubriqueDeDossierOscarDeja(dossier: OpenDossier, achat: partial.Value): partial.Value {
  const where = 'dossier OSCAR.retenu dans la rubrique';
  return partial.sum(
    partial.each(
      partial.filter(partial.preceding(dossier.read('depenses'), achat), (depense) =>
        partial.and(
          partial.same(
            partial.forEachOption([depense], (depense2) => openImputationDeDossierOscar(dossier, depense2)),
            partial.forEachOption([achat], (depense2) => openImputationDeDossierOscar(dossier, depense2)),
            false,
            where,
          ),
          () =>
            partial.compare(
              'equal',
              partial.forEachOption([depense], (achat2) => openAnneeDeLaDepenseDeDossierOscar(dossier, achat2)),
              partial.forEachOption([achat], (achat2) => openAnneeDeLaDepenseDeDossierOscar(dossier, achat2)),
              0,
              0,
              where,
            ),
        ),
      ),
      (depense) => partial.field(depense, 'montant'),
    ),
    0,
    where,
  );
}

/**
 * Clause 1 of règle dossier OSCAR.retenu dans la rubrique (€, × 100).
 * « Montant maximum préconisé pour la prise en charge » (article)
 */
function openRetenuDansLaRubriqueDeDossierOscarClause1(
  dossier: OpenDossier,
  achat: partial.Value,
  maximumPreconise: () => partial.Value,
  deja: () => partial.Value,
): partial.Branch {
  const where = 'dossier OSCAR.retenu dans la rubrique';
  return {
    guard: () => partial.same(dossier.read('porteeDesPlafondsParRubrique'), 'limite', false, where),
    value: () =>
      partial.subtract(
        partial.atMost(partial.add(deja(), partial.field(achat, 'montant'), where), maximumPreconise(), where),
        partial.atMost(deja(), maximumPreconise(), where),
        where,
      ),
    excepts: [],
  };
}

function openPriseEnChargeDeDossierOscar(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  achat: partial.Value,
): partial.Value {
  const where = 'dossier OSCAR.prise en charge';
  return dossier.keepEach(where, day, [achat], () => {
    const deja = once(() => openPriseEnChargeDeDossierOscarDeja(dossier, day, achat));
    const recentes = once(() => openPriseEnChargeDeDossierOscarRecentes(dossier, achat));
    const sousLePlafondAnnuel = once(() =>
      openPriseEnChargeDeDossierOscarSousLePlafondAnnuel(dossier, day, achat, recentes),
    );
    const sousLePlafondDeLaRubrique = once(() =>
      openPriseEnChargeDeDossierOscarSousLePlafondDeLaRubrique(dossier, day, achat, recentes),
    );
    const rienNEstSortiDesDouzeMois = once(() =>
      openPriseEnChargeDeDossierOscarRienNEstSortiDesDouzeMois(dossier, achat),
    );
    return partial.choose(
      [
        openPriseEnChargeDeDossierOscarClause1(dossier, day, achat, deja, rienNEstSortiDesDouzeMois),
        openPriseEnChargeDeDossierOscarClause2(
          dossier,
          day,
          achat,
          sousLePlafondAnnuel,
          sousLePlafondDeLaRubrique,
          rienNEstSortiDesDouzeMois,
        ),
        openPriseEnChargeDeDossierOscarClause3(
          dossier,
          sousLePlafondAnnuel,
          sousLePlafondDeLaRubrique,
          rienNEstSortiDesDouzeMois,
        ),
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    );
  });
}

/** « déjà » of règle dossier OSCAR.prise en charge (€, × 100). */
function openPriseEnChargeDeDossierOscarDeja(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  achat: partial.Value,
): partial.Value {
  const where = 'dossier OSCAR.prise en charge';
  return partial.sum(
    partial.each(
      partial.filter(partial.preceding(dossier.read('depenses'), achat), (depense) =>
        partial.compare(
          'equal',
          partial.forEachOption([depense], (achat2) => openAnneeDeLaDepenseDeDossierOscar(dossier, achat2)),
          partial.forEachOption([achat], (achat2) => openAnneeDeLaDepenseDeDossierOscar(dossier, achat2)),
          0,
          0,
          where,
        ),
      ),
      (depense) =>
        partial.forEachOption([depense], (achat2) => openRetenuDansLaRubriqueDeDossierOscar(dossier, day, achat2)),
    ),
    0,
    where,
  );
}

/** « récentes » of règle dossier OSCAR.prise en charge (€, × 100). */
function openPriseEnChargeDeDossierOscarRecentes(dossier: OpenDossier, achat: partial.Value): partial.Value {
  const where = 'dossier OSCAR.prise en charge';
  return partial.filter(partial.preceding(dossier.read('depenses'), achat), (depense) =>
    partial.compare(
      'greater',
      partial.field(depense, 'date'),
      partial.addMonths(partial.field(achat, 'date'), -12, where),
      0,
      0,
      where,
    ),
  );
}

/** « sous le plafond annuel » of règle dossier OSCAR.prise en charge (€, × 100). */
function openPriseEnChargeDeDossierOscarSousLePlafondAnnuel(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  achat: partial.Value,
  recentes: () => partial.Value,
): partial.Value {
  const where = 'dossier OSCAR.prise en charge';
  return partial.compare(
    'lessOrEqual',
    partial.add(
      partial.sum(
        partial.each(recentes(), (depense) => partial.field(depense, 'montant')),
        0,
        where,
      ),
      partial.field(achat, 'montant'),
      where,
    ),
    partial.forEachOption([achat], (depense) => openPlafondAnnuelDeLaDepenseDeDossierOscar(dossier, day, depense)),
    2,
    2,
    where,
  );
}

/** « sous le plafond de la rubrique » of règle dossier OSCAR.prise en charge (€, × 100). */
function openPriseEnChargeDeDossierOscarSousLePlafondDeLaRubrique(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  achat: partial.Value,
  recentes: () => partial.Value,
): partial.Value {
  const where = 'dossier OSCAR.prise en charge';
  return partial.compare(
    'lessOrEqual',
    partial.add(
      partial.sum(
        partial.each(
          partial.filter(recentes(), (depense) =>
            partial.same(
              partial.forEachOption([depense], (depense2) => openImputationDeDossierOscar(dossier, depense2)),
              partial.forEachOption([achat], (depense2) => openImputationDeDossierOscar(dossier, depense2)),
              false,
              where,
            ),
          ),
          (depense) => partial.field(depense, 'montant'),
        ),
        0,
        where,
      ),
      partial.field(achat, 'montant'),
      where,
    ),
    partial.forEachOption([achat], (depense) => openPlafondDeRubriqueDeLaDepenseDeDossierOscar(dossier, day, depense)),
    2,
    2,
    where,
  );
}

/** « rien n'est sorti des douze mois » of règle dossier OSCAR.prise en charge (€, × 100). */
function openPriseEnChargeDeDossierOscarRienNEstSortiDesDouzeMois(
  dossier: OpenDossier,
  achat: partial.Value,
): partial.Value {
  const where = 'dossier OSCAR.prise en charge';
  return partial.all(partial.preceding(dossier.read('depenses'), achat), (depense) =>
    partial.compare(
      'greater',
      partial.field(depense, 'date'),
      partial.addMonths(partial.field(achat, 'date'), -12, where),
      0,
      0,
      where,
    ),
  );
}

/**
 * Clause 1 of règle dossier OSCAR.prise en charge (€, × 100).
 * « Le forfait prévention est pris en charge par l'Assurance retraite à 100 %, dans la limite de 500 € par
 * bénéficiaire et par an » (article)
 */
function openPriseEnChargeDeDossierOscarClause1(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  achat: partial.Value,
  deja: () => partial.Value,
  rienNEstSortiDesDouzeMois: () => partial.Value,
): partial.Branch {
  const where = 'dossier OSCAR.prise en charge';
  return {
    guard: () =>
      partial.or(rienNEstSortiDesDouzeMois(), () =>
        partial.same(dossier.read('anneeDuPlafond'), 'douze mois glissants', true, where),
      ),
    value: () =>
      partial.round(
        partial.multiply(
          partial.subtract(
            partial.atMost(
              partial.add(
                deja(),
                partial.forEachOption([achat], (achat2) =>
                  openRetenuDansLaRubriqueDeDossierOscar(dossier, day, achat2),
                ),
                where,
              ),
              partial.forEachOption([achat], (depense) =>
                openPlafondAnnuelDeLaDepenseDeDossierOscar(dossier, day, depense),
              ),
              where,
            ),
            partial.atMost(
              deja(),
              partial.forEachOption([achat], (depense) =>
                openPlafondAnnuelDeLaDepenseDeDossierOscar(dossier, day, depense),
              ),
              where,
            ),
            where,
          ),
          partial.forEachOption([achat], (depense) => openTauxDeLaDepenseDeDossierOscar(dossier, day, depense)),
          where,
        ),
        6,
        1,
        2,
        'nearest',
        where,
      ),
    excepts: [],
  };
}

/**
 * Clause 2 of règle dossier OSCAR.prise en charge (€, × 100).
 * sans source : lecture « douze mois glissants » de la question « année du plafond » ; aucun plafond ne peut être
 * atteint
 */
function openPriseEnChargeDeDossierOscarClause2(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  achat: partial.Value,
  sousLePlafondAnnuel: () => partial.Value,
  sousLePlafondDeLaRubrique: () => partial.Value,
  rienNEstSortiDesDouzeMois: () => partial.Value,
): partial.Branch {
  const where = 'dossier OSCAR.prise en charge';
  return {
    guard: () =>
      partial.and(
        partial.and(
          partial.and(partial.same(dossier.read('anneeDuPlafond'), 'douze mois glissants', false, where), () =>
            partial.not(rienNEstSortiDesDouzeMois()),
          ),
          () => sousLePlafondAnnuel(),
        ),
        () =>
          partial.or(sousLePlafondDeLaRubrique(), () =>
            partial.same(dossier.read('porteeDesPlafondsParRubrique'), 'simple conseil', false, where),
          ),
      ),
    value: () =>
      partial.round(
        partial.multiply(
          partial.field(achat, 'montant'),
          partial.forEachOption([achat], (depense) => openTauxDeLaDepenseDeDossierOscar(dossier, day, depense)),
          where,
        ),
        6,
        1,
        2,
        'nearest',
        where,
      ),
    excepts: [],
  };
}

/**
 * Clause 3 of règle dossier OSCAR.prise en charge (€, × 100).
 * sans source : le texte ne dit pas comment un plafond glissant se reconstitue
 */
function openPriseEnChargeDeDossierOscarClause3(
  dossier: OpenDossier,
  sousLePlafondAnnuel: () => partial.Value,
  sousLePlafondDeLaRubrique: () => partial.Value,
  rienNEstSortiDesDouzeMois: () => partial.Value,
): partial.Branch {
  const where = 'dossier OSCAR.prise en charge';
  return {
    guard: () =>
      partial.and(
        partial.and(partial.same(dossier.read('anneeDuPlafond'), 'douze mois glissants', false, where), () =>
          partial.not(rienNEstSortiDesDouzeMois()),
        ),
        () =>
          partial.not(
            partial.and(sousLePlafondAnnuel(), () =>
              partial.or(sousLePlafondDeLaRubrique(), () =>
                partial.same(dossier.read('porteeDesPlafondsParRubrique'), 'simple conseil', false, where),
              ),
            ),
          ),
      ),
    value: () =>
      unknownOf(
        { kind: 'number', scale: 2, min: null, max: null },
        {
          kind: 'definition',
          path: 'prise en charge de dossier OSCAR',
          name: 'prise en charge de dossier OSCAR',
          whole: true,
        },
      ),
    excepts: [],
  };
}

function openResteALaChargeDuRetraiteDeDossierOscar(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  depense: partial.Value,
): partial.Value {
  const where = 'dossier OSCAR.reste à la charge du retraité';
  return partial.subtract(
    partial.field(depense, 'montant'),
    partial.forEachOption([depense], (achat) => openPriseEnChargeDeDossierOscar(dossier, day, achat)),
    where,
  );
}

function openPrisEnChargeAuTotalDeDossierOscar(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'dossier OSCAR.pris en charge au total';
  return partial.sum(
    partial.each(dossier.read('depenses'), (depense) =>
      partial.forEachOption([depense], (achat) => openPriseEnChargeDeDossierOscar(dossier, day, achat)),
    ),
    0,
    where,
  );
}

function openDepensePayeeADeDossierOscar(dossier: OpenDossier, depense: partial.Value): partial.Value {
  const where = 'dossier OSCAR.dépense payée à';
  return dossier.keepEach(where, undefined, [depense], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.and(partial.field(depense, 'conventionne'), () =>
              partial.same(dossier.read('destinataireDuForfait'), 'convention du prestataire', false, where),
            ),
          value: () => 'prestataire',
          excepts: [],
        },
        { guard: () => partial.not(partial.field(depense, 'conventionne')), value: () => 'bénéficiaire', excepts: [] },
        {
          guard: () =>
            partial.and(partial.field(depense, 'conventionne'), () =>
              partial.same(dossier.read('destinataireDuForfait'), 'choix de la caisse', false, where),
            ),
          value: () =>
            unknownOf(
              { kind: 'choice', values: PAYE.values },
              {
                kind: 'definition',
                path: 'dépense payée à de dossier OSCAR',
                name: 'dépense payée à de dossier OSCAR',
                whole: true,
              },
            ),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openPayableAPartirDuDeDossierOscar(dossier: OpenDossier, depense: partial.Value): partial.Value {
  const where = 'dossier OSCAR.payable à partir du';
  return partial.choose(
    [
      openPayableAPartirDuDeDossierOscarClause1(dossier, depense),
      openPayableAPartirDuDeDossierOscarClause2(dossier, depense),
      openPayableAPartirDuDeDossierOscarClause3(dossier, depense),
    ],
    null,
    where,
    { never: ['hole', 'conflict'] },
  );
}

/**
 * Clause 1 of règle dossier OSCAR.payable à partir du.
 * « soit à la personne âgée bénéficiaire du forfait, le mois suivant la prestation » (article)
 */
function openPayableAPartirDuDeDossierOscarClause1(dossier: OpenDossier, depense: partial.Value): partial.Branch {
  const where = 'dossier OSCAR.payable à partir du';
  return {
    guard: () =>
      partial.and(
        partial.same(
          partial.forEachOption([depense], (depense2) => openDepensePayeeADeDossierOscar(dossier, depense2)),
          'bénéficiaire',
          false,
          where,
        ),
        () => partial.same(dossier.read('moisDuRemboursement'), 'mois du calendrier', false, where),
      ),
    value: () => partial.firstOfMonth(partial.addMonths(partial.field(depense, 'date'), 1, where), where),
    excepts: [],
  };
}

/**
 * Clause 2 of règle dossier OSCAR.payable à partir du.
 * sans source : lecture « mois jour pour jour » de la question « mois du remboursement »
 */
function openPayableAPartirDuDeDossierOscarClause2(dossier: OpenDossier, depense: partial.Value): partial.Branch {
  const where = 'dossier OSCAR.payable à partir du';
  return {
    guard: () =>
      partial.and(
        partial.same(
          partial.forEachOption([depense], (depense2) => openDepensePayeeADeDossierOscar(dossier, depense2)),
          'bénéficiaire',
          false,
          where,
        ),
        () => partial.same(dossier.read('moisDuRemboursement'), 'mois jour pour jour', false, where),
      ),
    value: () => partial.addDays(partial.field(depense, 'date'), 1, where),
    excepts: [],
  };
}

/**
 * Clause 3 of règle dossier OSCAR.payable à partir du.
 * « Le remboursement se fait après l'intervention » (article)
 */
function openPayableAPartirDuDeDossierOscarClause3(dossier: OpenDossier, depense: partial.Value): partial.Branch {
  const where = 'dossier OSCAR.payable à partir du';
  return {
    guard: () =>
      partial.same(
        partial.forEachOption([depense], (depense2) => openDepensePayeeADeDossierOscar(dossier, depense2)),
        'prestataire',
        false,
        where,
      ),
    value: () => partial.field(depense, 'date'),
    excepts: [],
  };
}

function openPayableAuPlusTardLeDeDossierOscar(dossier: OpenDossier, depense: partial.Value): partial.Value {
  const where = 'dossier OSCAR.payable au plus tard le';
  return partial.choose(
    [
      openPayableAuPlusTardLeDeDossierOscarClause1(dossier, depense),
      openPayableAuPlusTardLeDeDossierOscarClause2(dossier, depense),
      {
        guard: () =>
          partial.same(
            partial.forEachOption([depense], (depense2) => openDepensePayeeADeDossierOscar(dossier, depense2)),
            'prestataire',
            false,
            where,
          ),
        value: () => null,
        excepts: [],
      },
    ],
    null,
    where,
    { never: ['hole', 'conflict'] },
  );
}

/**
 * Clause 1 of règle dossier OSCAR.payable au plus tard le.
 * « soit à la personne âgée bénéficiaire du forfait, le mois suivant la prestation » (article)
 */
function openPayableAuPlusTardLeDeDossierOscarClause1(dossier: OpenDossier, depense: partial.Value): partial.Branch {
  const where = 'dossier OSCAR.payable au plus tard le';
  return {
    guard: () =>
      partial.and(
        partial.same(
          partial.forEachOption([depense], (depense2) => openDepensePayeeADeDossierOscar(dossier, depense2)),
          'bénéficiaire',
          false,
          where,
        ),
        () => partial.same(dossier.read('moisDuRemboursement'), 'mois du calendrier', false, where),
      ),
    value: () => partial.lastOfMonth(partial.addMonths(partial.field(depense, 'date'), 1, where), where),
    excepts: [],
  };
}

/**
 * Clause 2 of règle dossier OSCAR.payable au plus tard le.
 * sans source : lecture « mois jour pour jour » de la question « mois du remboursement »
 */
function openPayableAuPlusTardLeDeDossierOscarClause2(dossier: OpenDossier, depense: partial.Value): partial.Branch {
  const where = 'dossier OSCAR.payable au plus tard le';
  return {
    guard: () =>
      partial.and(
        partial.same(
          partial.forEachOption([depense], (depense2) => openDepensePayeeADeDossierOscar(dossier, depense2)),
          'bénéficiaire',
          false,
          where,
        ),
        () => partial.same(dossier.read('moisDuRemboursement'), 'mois jour pour jour', false, where),
      ),
    value: () => partial.addMonths(partial.field(depense, 'date'), 1, where),
    excepts: [],
  };
}

function openPartenaireDuProgrammeDeDossierOscar(
  _dossier: OpenDossier,
  formeDeProgramme: partial.Value,
): partial.Value {
  const where = 'dossier OSCAR.partenaire du programme';
  return partial.choose(
    [
      {
        guard: () => partial.same(formeDeProgramme, 'Sortir Plus', false, where),
        value: () => 'Agirc-Arrco',
        excepts: [],
      },
      {
        guard: () => partial.same(formeDeProgramme, 'Seniors en vacances', false, where),
        value: () => 'ANCV',
        excepts: [],
      },
      {
        guard: () =>
          partial.or(
            partial.or(
              partial.or(partial.same(formeDeProgramme, 'atelier collectif', false, where), () =>
                partial.same(formeDeProgramme, 'conférence', false, where),
              ),
              () => partial.same(formeDeProgramme, 'forum', false, where),
            ),
            () => partial.same(formeDeProgramme, "autre programme d'un partenaire", false, where),
          ),
        value: () =>
          unknownOf(
            { kind: 'choice', values: PORTEUR_DE_PROGRAMME.values },
            {
              kind: 'definition',
              path: 'partenaire du programme de dossier OSCAR',
              name: 'partenaire du programme de dossier OSCAR',
              whole: true,
            },
          ),
        excepts: [],
      },
    ],
    null,
    where,
    { never: ['hole', 'conflict'] },
  );
}

function openPrestationsDifferentesDeDossierOscar(dossier: OpenDossier): partial.Value {
  const where = 'dossier OSCAR.prestations différentes';
  return dossier.keep(where, () =>
    partial.sum(
      partial.list([
        partial.when(dossier.read('heuresDAccompagnement'), 1, 0, where),
        partial.countDistinct(
          dossier.read('prestationsDuForfaitPrevention'),
          14,
          PRESTATION,
          'prestations du forfait prévention',
        ),
        openPrestationsDifferentesDeDossierOscarItem3(dossier),
        openPrestationsDifferentesDeDossierOscarItem4(dossier),
      ]),
      0,
      where,
    ),
  );
}

/** Item 3 of décompte dossier OSCAR.prestations différentes. */
function openPrestationsDifferentesDeDossierOscarItem3(dossier: OpenDossier): partial.Value {
  const where = 'dossier OSCAR.prestations différentes';
  return partial.when(
    partial.and(partial.same(dossier.read('programmeCompte'), 'participation', false, where), () =>
      partial.any(dossier.read('programmesProposes'), (programme) => partial.field(programme, 'suivi')),
    ),
    1,
    0,
    where,
  );
}

/** Item 4 of décompte dossier OSCAR.prestations différentes. */
function openPrestationsDifferentesDeDossierOscarItem4(dossier: OpenDossier): partial.Value {
  const where = 'dossier OSCAR.prestations différentes';
  return partial.when(
    partial.and(partial.same(dossier.read('programmeCompte'), 'orientation du retraité', false, where), () =>
      partial.not(partial.isEmpty(dossier.read('programmesProposes'), where)),
    ),
    1,
    0,
    where,
  );
}

function openPrestationsExigeesDeDossierOscar(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'dossier OSCAR.prestations exigées';
  return partial.versions(
    () => day ?? dossier.read('dateDeLaDemande'),
    [{ from: DAY_2021_07_01, to: null, value: () => 3 }],
    where,
  );
}

function openPlanCoordonneDeDossierOscar(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'dossier OSCAR.plan coordonné';
  return dossier.keepEach(where, day, [], () =>
    partial.compare(
      'greaterOrEqual',
      openPrestationsDifferentesDeDossierOscar(dossier),
      openPrestationsExigeesDeDossierOscar(dossier, day),
      0,
      0,
      where,
    ),
  );
}

function openMontantMaximumDeLaPremiereAnneeDeDossierOscar(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Value {
  const where = 'dossier OSCAR.montant maximum de la première année';
  return dossier.keepEach(where, day, [], () =>
    partial.versions(
      () => day ?? dossier.read('dateDeLaDemande'),
      [
        {
          from: DAY_2021_07_01,
          to: null,
          value: () =>
            partial.choose(
              [
                {
                  guard: () =>
                    partial.or(partial.same(dossier.read('phaseDeLancement'), 'en cours', false, where), () =>
                      partial.same(dossier.read('phaseDeLancement'), 'première année seulement', false, where),
                    ),
                  value: () => 20000,
                  excepts: [],
                },
                {
                  guard: () => partial.same(dossier.read('phaseDeLancement'), 'terminée', false, where),
                  value: () => 15000,
                  excepts: [],
                },
              ],
              null,
              where,
              { never: ['hole', 'conflict'] },
            ),
        },
      ],
      where,
    ),
  );
}

function openMontantMaximumDeLaSecondeAnneeDeDossierOscar(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Value {
  const where = 'dossier OSCAR.montant maximum de la seconde année';
  return dossier.keepEach(where, day, [], () =>
    partial.versions(
      () => day ?? dossier.read('dateDeLaDemande'),
      [
        {
          from: DAY_2021_07_01,
          to: null,
          value: () =>
            partial.choose(
              [
                {
                  guard: () => partial.same(dossier.read('phaseDeLancement'), 'en cours', false, where),
                  value: () => 20000,
                  excepts: [],
                },
                {
                  guard: () =>
                    partial.or(partial.same(dossier.read('phaseDeLancement'), 'terminée', false, where), () =>
                      partial.same(dossier.read('phaseDeLancement'), 'première année seulement', false, where),
                    ),
                  value: () => 15000,
                  excepts: [],
                },
              ],
              null,
              where,
              { never: ['hole', 'conflict'] },
            ),
        },
      ],
      where,
    ),
  );
}

function openForfaitDeLaPremiereAnneeDeDossierOscar(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Value {
  const where = 'dossier OSCAR.forfait de la première année';
  return dossier.keepEach(where, day, [], () =>
    partial.choose(
      [
        { guard: () => partial.not(openPlanCoordonneDeDossierOscar(dossier, day)), value: () => 0, excepts: [] },
        {
          guard: () =>
            partial.and(openPlanCoordonneDeDossierOscar(dossier, day), () =>
              partial.same(dossier.read('montantVerse'), 'maximum', false, where),
            ),
          value: () => openMontantMaximumDeLaPremiereAnneeDeDossierOscar(dossier, day),
          excepts: [],
        },
        {
          guard: () =>
            partial.and(openPlanCoordonneDeDossierOscar(dossier, day), () =>
              partial.same(dossier.read('montantVerse'), "montant d'une circulaire", false, where),
            ),
          value: () =>
            unknownOf(
              { kind: 'number', scale: 2, min: null, max: null },
              {
                kind: 'definition',
                path: 'forfait de la première année de dossier OSCAR',
                name: 'forfait de la première année de dossier OSCAR',
                whole: true,
              },
            ),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openAnneesDeCoordinationDeDossierOscar(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'dossier OSCAR.années de coordination';
  return dossier.keepEach(where, day, [], () =>
    partial.choose(
      [
        { guard: () => partial.not(openPlanCoordonneDeDossierOscar(dossier, day)), value: () => 0, excepts: [] },
        {
          guard: () =>
            partial.and(
              partial.and(openPlanCoordonneDeDossierOscar(dossier, day), () =>
                partial.same(dossier.read('dureeDuForfaitCoordination'), 'un an renouvelable', false, where),
              ),
              () => partial.not(dossier.read('forfaitRenouvele')),
            ),
          value: () => 1,
          excepts: [],
        },
        {
          guard: () =>
            partial.and(openPlanCoordonneDeDossierOscar(dossier, day), () => dossier.read('forfaitRenouvele')),
          value: () => 2,
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.and(openPlanCoordonneDeDossierOscar(dossier, day), () =>
                partial.same(dossier.read('dureeDuForfaitCoordination'), 'années du plan', false, where),
              ),
              () => partial.not(dossier.read('forfaitRenouvele')),
            ),
          value: () => dossier.read('dureeDuPlan'),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openForfaitDeLaSecondeAnneeDeDossierOscar(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Value {
  const where = 'dossier OSCAR.forfait de la seconde année';
  return dossier.keepEach(where, day, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.compare('lessOrEqual', openAnneesDeCoordinationDeDossierOscar(dossier, day), 1, 0, 0, where),
          value: () => 0,
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.compare('equal', openAnneesDeCoordinationDeDossierOscar(dossier, day), 2, 0, 0, where),
              () => partial.same(dossier.read('montantVerse'), 'maximum', false, where),
            ),
          value: () => openMontantMaximumDeLaSecondeAnneeDeDossierOscar(dossier, day),
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.compare('equal', openAnneesDeCoordinationDeDossierOscar(dossier, day), 2, 0, 0, where),
              () => partial.same(dossier.read('montantVerse'), "montant d'une circulaire", false, where),
            ),
          value: () =>
            unknownOf(
              { kind: 'number', scale: 2, min: null, max: null },
              {
                kind: 'definition',
                path: 'forfait de la seconde année de dossier OSCAR',
                name: 'forfait de la seconde année de dossier OSCAR',
                whole: true,
              },
            ),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['conflict'] },
    ),
  );
}

function openForfaitCoordinationAuTotalDeDossierOscar(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Value {
  const where = 'dossier OSCAR.forfait coordination au total';
  return partial.add(
    openForfaitDeLaPremiereAnneeDeDossierOscar(dossier, day),
    openForfaitDeLaSecondeAnneeDeDossierOscar(dossier, day),
    where,
  );
}

function openFinPrevueDuPlanDeDossierOscar(dossier: OpenDossier): partial.Value {
  const where = 'dossier OSCAR.fin prévue du plan';
  return dossier.keep(where, () =>
    partial.addDays(
      partial.addMonths(dossier.read('dateDEffet'), partial.multiply(dossier.read('dureeDuPlan'), 12, where), where),
      -1,
      where,
    ),
  );
}

function openJourDeVersementDeLaPremiereAnneeDeDossierOscar(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Value {
  const where = 'dossier OSCAR.jour de versement de la première année';
  return partial.choose(
    [
      {
        guard: () =>
          partial.compare('greaterOrEqual', openAnneesDeCoordinationDeDossierOscar(dossier, day), 1, 0, 0, where),
        value: () => partial.addDays(partial.addMonths(dossier.read('dateDEffet'), 12, where), -1, where),
        excepts: [],
      },
      {
        guard: () => partial.compare('equal', openAnneesDeCoordinationDeDossierOscar(dossier, day), 0, 0, 0, where),
        value: () => null,
        excepts: [],
      },
    ],
    null,
    where,
    { never: ['conflict'] },
  );
}

function openJourDeVersementDeLaSecondeAnneeDeDossierOscar(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Value {
  const where = 'dossier OSCAR.jour de versement de la seconde année';
  return partial.choose(
    [
      {
        guard: () => partial.compare('equal', openAnneesDeCoordinationDeDossierOscar(dossier, day), 2, 0, 0, where),
        value: () => partial.addDays(partial.addMonths(dossier.read('dateDEffet'), 24, where), -1, where),
        excepts: [],
      },
      {
        guard: () =>
          partial.compare('lessOrEqual', openAnneesDeCoordinationDeDossierOscar(dossier, day), 1, 0, 0, where),
        value: () => null,
        excepts: [],
      },
    ],
    null,
    where,
    { never: ['conflict'] },
  );
}

function openDepartDeDossierOscar(dossier: OpenDossier): partial.Value {
  const where = 'dossier OSCAR.départ';
  return dossier.keep(where, () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('departDesSuivis'), 'rendez-vous de démarrage', false, where),
          value: () => dossier.read('dateDuRendezVousDeDemarrage'),
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('departDesSuivis'), 'visite initiale', false, where),
          value: () => dossier.read('dateDeLaVisiteInitiale'),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

const ECART_DU_SUIVI_DE_DOSSIER_OSCAR_CELLS = new partial.Cells([
  [{ kind: 'one of', values: ['premier suivi du plan'] }],
  [{ kind: 'one of', values: ['second suivi du plan'] }],
  [{ kind: 'one of', values: ['premier suivi du renouvellement'] }],
  [{ kind: 'one of', values: ['deuxième suivi du renouvellement'] }],
  [{ kind: 'one of', values: ['troisième suivi du renouvellement'] }],
]);

function openEcartDuSuiviDeDossierOscar(dossier: OpenDossier, suiviAttendu: partial.Value): partial.Value {
  const where = 'dossier OSCAR.écart du suivi';
  return dossier.keepEach(where, undefined, [suiviAttendu], () =>
    partial.table(
      [{ value: () => suiviAttendu, applies: null, scale: 0 }],
      ECART_DU_SUIVI_DE_DOSSIER_OSCAR_CELLS,
      [2, 6, 1, 3, 6],
      where,
    ),
  );
}

function openOrigineDuSuiviDeDossierOscar(dossier: OpenDossier, suiviAttendu: partial.Value): partial.Value {
  const where = 'dossier OSCAR.origine du suivi';
  return dossier.keepEach(where, undefined, [suiviAttendu], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.or(partial.same(suiviAttendu, 'premier suivi du plan', false, where), () =>
              partial.same(suiviAttendu, 'second suivi du plan', false, where),
            ),
          value: () => openDepartDeDossierOscar(dossier),
          excepts: [],
        },
        {
          guard: () =>
            partial.or(
              partial.or(partial.same(suiviAttendu, 'premier suivi du renouvellement', false, where), () =>
                partial.same(suiviAttendu, 'deuxième suivi du renouvellement', false, where),
              ),
              () => partial.same(suiviAttendu, 'troisième suivi du renouvellement', false, where),
            ),
          value: () => dossier.read('dateDuRenouvellement'),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openJourDuSuiviDeDossierOscar(dossier: OpenDossier, suiviAttendu: partial.Value): partial.Value {
  const where = 'dossier OSCAR.jour du suivi';
  return dossier.keepEach(where, undefined, [suiviAttendu], () => {
    const joursEcoulesDuMois = once(() => openJourDuSuiviDeDossierOscarJoursEcoulesDuMois(dossier, suiviAttendu));
    const jourCorrespondant = once(() => openJourDuSuiviDeDossierOscarJourCorrespondant(dossier, suiviAttendu));
    const jourManquant = once(() =>
      openJourDuSuiviDeDossierOscarJourManquant(dossier, suiviAttendu, jourCorrespondant),
    );
    return partial.choose(
      [
        openJourDuSuiviDeDossierOscarClause1(dossier, suiviAttendu, jourCorrespondant, jourManquant),
        openJourDuSuiviDeDossierOscarClause2(
          dossier,
          suiviAttendu,
          joursEcoulesDuMois,
          jourCorrespondant,
          jourManquant,
        ),
        {
          guard: () =>
            partial.not(
              partial.exists(
                partial.forEachOption([suiviAttendu], (suiviAttendu2) =>
                  openOrigineDuSuiviDeDossierOscar(dossier, suiviAttendu2),
                ),
              ),
            ),
          value: () => null,
          excepts: [],
        },
        {
          guard: () =>
            partial.exists(
              partial.forEachOption([suiviAttendu], (suiviAttendu2) =>
                openOrigineDuSuiviDeDossierOscar(dossier, suiviAttendu2),
              ),
            ),
          value: () => jourCorrespondant(),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    );
  });
}

/** « jours écoulés du mois » of règle dossier OSCAR.jour du suivi. */
function openJourDuSuiviDeDossierOscarJoursEcoulesDuMois(
  dossier: OpenDossier,
  suiviAttendu: partial.Value,
): partial.Value {
  const where = 'dossier OSCAR.jour du suivi';
  return partial.daysBetween(
    partial.firstOfMonth(
      partial.required(
        partial.forEachOption([suiviAttendu], (suiviAttendu2) =>
          openOrigineDuSuiviDeDossierOscar(dossier, suiviAttendu2),
        ),
        where,
        'dossier OSCAR.origine du suivi',
      ),
      where,
    ),
    partial.required(
      partial.forEachOption([suiviAttendu], (suiviAttendu2) =>
        openOrigineDuSuiviDeDossierOscar(dossier, suiviAttendu2),
      ),
      where,
      'dossier OSCAR.origine du suivi',
    ),
    where,
  );
}

/** « jour correspondant » of règle dossier OSCAR.jour du suivi. */
function openJourDuSuiviDeDossierOscarJourCorrespondant(
  dossier: OpenDossier,
  suiviAttendu: partial.Value,
): partial.Value {
  const where = 'dossier OSCAR.jour du suivi';
  return partial.addMonths(
    partial.required(
      partial.forEachOption([suiviAttendu], (suiviAttendu2) =>
        openOrigineDuSuiviDeDossierOscar(dossier, suiviAttendu2),
      ),
      where,
      'dossier OSCAR.origine du suivi',
    ),
    partial.forEachOption([suiviAttendu], (suiviAttendu2) => openEcartDuSuiviDeDossierOscar(dossier, suiviAttendu2)),
    where,
  );
}

/** « jour manquant » of règle dossier OSCAR.jour du suivi. */
function openJourDuSuiviDeDossierOscarJourManquant(
  dossier: OpenDossier,
  suiviAttendu: partial.Value,
  jourCorrespondant: () => partial.Value,
): partial.Value {
  const where = 'dossier OSCAR.jour du suivi';
  return partial.compare(
    'different',
    partial.addMonths(
      jourCorrespondant(),
      partial.negate(
        partial.forEachOption([suiviAttendu], (suiviAttendu2) =>
          openEcartDuSuiviDeDossierOscar(dossier, suiviAttendu2),
        ),
        where,
      ),
      where,
    ),
    partial.required(
      partial.forEachOption([suiviAttendu], (suiviAttendu2) =>
        openOrigineDuSuiviDeDossierOscar(dossier, suiviAttendu2),
      ),
      where,
      'dossier OSCAR.origine du suivi',
    ),
    0,
    0,
    where,
  );
}

/**
 * Clause 1 of règle dossier OSCAR.jour du suivi.
 * sans source : lecture « lendemain » de la question « fin de mois »
 */
function openJourDuSuiviDeDossierOscarClause1(
  dossier: OpenDossier,
  suiviAttendu: partial.Value,
  jourCorrespondant: () => partial.Value,
  jourManquant: () => partial.Value,
): partial.Branch {
  const where = 'dossier OSCAR.jour du suivi';
  return {
    guard: () =>
      partial.and(
        partial.and(
          partial.exists(
            partial.forEachOption([suiviAttendu], (suiviAttendu2) =>
              openOrigineDuSuiviDeDossierOscar(dossier, suiviAttendu2),
            ),
          ),
          () => partial.same(dossier.read('finDeMois'), 'lendemain', false, where),
        ),
        () => jourManquant(),
      ),
    value: () => partial.addDays(jourCorrespondant(), 1, where),
    excepts: [2, 3],
  };
}

/**
 * Clause 2 of règle dossier OSCAR.jour du suivi.
 * sans source : lecture « débordement » de la question « fin de mois »
 */
function openJourDuSuiviDeDossierOscarClause2(
  dossier: OpenDossier,
  suiviAttendu: partial.Value,
  joursEcoulesDuMois: () => partial.Value,
  jourCorrespondant: () => partial.Value,
  jourManquant: () => partial.Value,
): partial.Branch {
  const where = 'dossier OSCAR.jour du suivi';
  return {
    guard: () =>
      partial.and(
        partial.and(
          partial.exists(
            partial.forEachOption([suiviAttendu], (suiviAttendu2) =>
              openOrigineDuSuiviDeDossierOscar(dossier, suiviAttendu2),
            ),
          ),
          () => partial.same(dossier.read('finDeMois'), 'débordement', false, where),
        ),
        () => jourManquant(),
      ),
    value: () => partial.addDays(partial.firstOfMonth(jourCorrespondant(), where), joursEcoulesDuMois(), where),
    excepts: [2, 3],
  };
}

function openEcheanceDeSuiviADeuxMoisDeDossierOscar(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Value {
  const where = 'dossier OSCAR.suivi à deux mois.échéance';
  return dossier.keepEach(where, day, [], () =>
    partial.choose(
      [
        {
          guard: () => partial.compare('equal', openAnneesDeCoordinationDeDossierOscar(dossier, day), 0, 0, 0, where),
          value: () => null,
          excepts: [1],
        },
        {
          guard: null,
          value: () =>
            partial.when(
              partial.exists(
                partial.forEachOption(['premier suivi du plan'], (suiviAttendu) =>
                  openJourDuSuiviDeDossierOscar(dossier, suiviAttendu),
                ),
              ),
              () =>
                partial.required(
                  partial.forEachOption(['premier suivi du plan'], (suiviAttendu) =>
                    openJourDuSuiviDeDossierOscar(dossier, suiviAttendu),
                  ),
                  where,
                  'dossier OSCAR.jour du suivi',
                ),
              null,
              where,
            ),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openPlusTotDeSuiviADeuxMoisDeDossierOscar(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Value {
  const where = 'dossier OSCAR.suivi à deux mois.plus tôt';
  return dossier.keepEach(where, day, [], () =>
    partial.choose(
      [
        {
          guard: () => partial.compare('equal', openAnneesDeCoordinationDeDossierOscar(dossier, day), 0, 0, 0, where),
          value: () => null,
          excepts: [1],
        },
        {
          guard: () => partial.same(dossier.read('suiviAnticipe'), 'trop tôt', false, where),
          value: () =>
            partial.when(
              partial.exists(
                partial.forEachOption(['premier suivi du plan'], (suiviAttendu) =>
                  openJourDuSuiviDeDossierOscar(dossier, suiviAttendu),
                ),
              ),
              () =>
                partial.required(
                  partial.forEachOption(['premier suivi du plan'], (suiviAttendu) =>
                    openJourDuSuiviDeDossierOscar(dossier, suiviAttendu),
                  ),
                  where,
                  'dossier OSCAR.jour du suivi',
                ),
              null,
              where,
            ),
          excepts: [],
        },
      ],
      () => null,
      where,
      { never: ['conflict'] },
    ),
  );
}

function openEtatDeSuiviADeuxMoisDeDossierOscar(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'dossier OSCAR.suivi à deux mois.état';
  return partial.choose(
    [
      {
        guard: () => partial.compare('equal', openAnneesDeCoordinationDeDossierOscar(dossier, day), 0, 0, 0, where),
        value: () => 'sans objet',
        excepts: [1, 2, 3, 4, 5],
      },
      openEtatDeSuiviADeuxMoisDeDossierOscarClause2(dossier),
      openEtatDeSuiviADeuxMoisDeDossierOscarClause3(dossier, day),
      openEtatDeSuiviADeuxMoisDeDossierOscarClause4(dossier, day),
      openEtatDeSuiviADeuxMoisDeDossierOscarClause5(dossier, day),
      {
        guard: () =>
          partial.compare(
            'greater',
            dossier.read('jourDObservation'),
            partial.required(
              openEcheanceDeSuiviADeuxMoisDeDossierOscar(dossier, day),
              where,
              'dossier OSCAR.suivi à deux mois.échéance',
              true,
            ),
            0,
            0,
            where,
          ),
        value: () => 'dépassé',
        excepts: [],
      },
    ],
    () => 'ouvert',
    where,
    { never: ['conflict'] },
  );
}

/** Clause 2 of délai suivi à deux mois : état. */
function openEtatDeSuiviADeuxMoisDeDossierOscarClause2(dossier: OpenDossier): partial.Branch {
  const where = 'dossier OSCAR.suivi à deux mois.état';
  return {
    guard: () =>
      partial.or(
        partial.not(
          partial.exists(
            partial.forEachOption(['premier suivi du plan'], (suiviAttendu) =>
              openJourDuSuiviDeDossierOscar(dossier, suiviAttendu),
            ),
          ),
        ),
        () =>
          partial.and(partial.same(dossier.read('suiviAnticipe'), 'trop tôt', false, where), () =>
            partial.not(
              partial.exists(
                partial.forEachOption(['premier suivi du plan'], (suiviAttendu) =>
                  openJourDuSuiviDeDossierOscar(dossier, suiviAttendu),
                ),
              ),
            ),
          ),
      ),
    value: () => 'en attente',
    excepts: [2, 3, 4, 5],
  };
}

/** Clause 3 of délai suivi à deux mois : état. */
function openEtatDeSuiviADeuxMoisDeDossierOscarClause3(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Branch {
  const where = 'dossier OSCAR.suivi à deux mois.état';
  return {
    guard: () =>
      partial.and(partial.exists(openPlusTotDeSuiviADeuxMoisDeDossierOscar(dossier, day)), () =>
        partial.compare(
          'greater',
          partial.required(
            openPlusTotDeSuiviADeuxMoisDeDossierOscar(dossier, day),
            where,
            'dossier OSCAR.suivi à deux mois.plus tôt',
            true,
          ),
          partial.required(
            openEcheanceDeSuiviADeuxMoisDeDossierOscar(dossier, day),
            where,
            'dossier OSCAR.suivi à deux mois.échéance',
            true,
          ),
          0,
          0,
          where,
        ),
      ),
    value: () => 'impossible',
    excepts: [3, 4, 5],
  };
}

/** Clause 1 of délai suivi à deux mois : état. */
function openEtatDeSuiviADeuxMoisDeDossierOscarClause4Clause1(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Branch {
  const where = 'dossier OSCAR.suivi à deux mois.état';
  return {
    guard: () =>
      partial.and(partial.exists(openPlusTotDeSuiviADeuxMoisDeDossierOscar(dossier, day)), () =>
        partial.compare(
          'less',
          partial.required(dossier.read('dateDuSuiviADeuxMois'), where, 'date du suivi à deux mois', true),
          partial.required(
            openPlusTotDeSuiviADeuxMoisDeDossierOscar(dossier, day),
            where,
            'dossier OSCAR.suivi à deux mois.plus tôt',
            true,
          ),
          0,
          0,
          where,
        ),
      ),
    value: () => 'tenu trop tôt',
    excepts: [1],
  };
}

/** Clause 2 of délai suivi à deux mois : état. */
function openEtatDeSuiviADeuxMoisDeDossierOscarClause4Clause2(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Branch {
  const where = 'dossier OSCAR.suivi à deux mois.état';
  return {
    guard: () =>
      partial.compare(
        'greater',
        partial.required(dossier.read('dateDuSuiviADeuxMois'), where, 'date du suivi à deux mois', true),
        partial.required(
          openEcheanceDeSuiviADeuxMoisDeDossierOscar(dossier, day),
          where,
          'dossier OSCAR.suivi à deux mois.échéance',
          true,
        ),
        0,
        0,
        where,
      ),
    value: () => 'tenu en retard',
    excepts: [],
  };
}

/** Clause 4 of délai suivi à deux mois : état. */
function openEtatDeSuiviADeuxMoisDeDossierOscarClause4(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Branch {
  const where = 'dossier OSCAR.suivi à deux mois.état';
  return {
    guard: () =>
      partial.and(partial.exists(dossier.read('dateDuSuiviADeuxMois')), () =>
        partial.compare(
          'lessOrEqual',
          partial.required(dossier.read('dateDuSuiviADeuxMois'), where, 'date du suivi à deux mois', true),
          dossier.read('jourDObservation'),
          0,
          0,
          where,
        ),
      ),
    value: () =>
      partial.choose(
        [
          openEtatDeSuiviADeuxMoisDeDossierOscarClause4Clause1(dossier, day),
          openEtatDeSuiviADeuxMoisDeDossierOscarClause4Clause2(dossier, day),
        ],
        () => 'tenu',
        where,
        { never: ['conflict'] },
      ),
    excepts: [4, 5],
  };
}

/** Clause 5 of délai suivi à deux mois : état. */
function openEtatDeSuiviADeuxMoisDeDossierOscarClause5(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Branch {
  const where = 'dossier OSCAR.suivi à deux mois.état';
  return {
    guard: () =>
      partial.and(partial.exists(openPlusTotDeSuiviADeuxMoisDeDossierOscar(dossier, day)), () =>
        partial.compare(
          'less',
          dossier.read('jourDObservation'),
          partial.required(
            openPlusTotDeSuiviADeuxMoisDeDossierOscar(dossier, day),
            where,
            'dossier OSCAR.suivi à deux mois.plus tôt',
            true,
          ),
          0,
          0,
          where,
        ),
      ),
    value: () => 'pas ouvert',
    excepts: [5],
  };
}

function openEcheanceDeSuiviASixMoisDeDossierOscar(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Value {
  const where = 'dossier OSCAR.suivi à six mois.échéance';
  return dossier.keepEach(where, day, [], () =>
    partial.choose(
      [
        {
          guard: () => partial.compare('equal', openAnneesDeCoordinationDeDossierOscar(dossier, day), 0, 0, 0, where),
          value: () => null,
          excepts: [1],
        },
        {
          guard: null,
          value: () =>
            partial.when(
              partial.exists(
                partial.forEachOption(['second suivi du plan'], (suiviAttendu) =>
                  openJourDuSuiviDeDossierOscar(dossier, suiviAttendu),
                ),
              ),
              () =>
                partial.required(
                  partial.forEachOption(['second suivi du plan'], (suiviAttendu) =>
                    openJourDuSuiviDeDossierOscar(dossier, suiviAttendu),
                  ),
                  where,
                  'dossier OSCAR.jour du suivi',
                ),
              null,
              where,
            ),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openPlusTotDeSuiviASixMoisDeDossierOscar(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'dossier OSCAR.suivi à six mois.plus tôt';
  return dossier.keepEach(where, day, [], () =>
    partial.choose(
      [
        {
          guard: () => partial.compare('equal', openAnneesDeCoordinationDeDossierOscar(dossier, day), 0, 0, 0, where),
          value: () => null,
          excepts: [1],
        },
        {
          guard: () => partial.same(dossier.read('suiviAnticipe'), 'trop tôt', false, where),
          value: () =>
            partial.when(
              partial.exists(
                partial.forEachOption(['second suivi du plan'], (suiviAttendu) =>
                  openJourDuSuiviDeDossierOscar(dossier, suiviAttendu),
                ),
              ),
              () =>
                partial.required(
                  partial.forEachOption(['second suivi du plan'], (suiviAttendu) =>
                    openJourDuSuiviDeDossierOscar(dossier, suiviAttendu),
                  ),
                  where,
                  'dossier OSCAR.jour du suivi',
                ),
              null,
              where,
            ),
          excepts: [],
        },
      ],
      () => null,
      where,
      { never: ['conflict'] },
    ),
  );
}

function openEtatDeSuiviASixMoisDeDossierOscar(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'dossier OSCAR.suivi à six mois.état';
  return partial.choose(
    [
      {
        guard: () => partial.compare('equal', openAnneesDeCoordinationDeDossierOscar(dossier, day), 0, 0, 0, where),
        value: () => 'sans objet',
        excepts: [1, 2, 3, 4, 5],
      },
      openEtatDeSuiviASixMoisDeDossierOscarClause2(dossier),
      openEtatDeSuiviASixMoisDeDossierOscarClause3(dossier, day),
      openEtatDeSuiviASixMoisDeDossierOscarClause4(dossier, day),
      openEtatDeSuiviASixMoisDeDossierOscarClause5(dossier, day),
      {
        guard: () =>
          partial.compare(
            'greater',
            dossier.read('jourDObservation'),
            partial.required(
              openEcheanceDeSuiviASixMoisDeDossierOscar(dossier, day),
              where,
              'dossier OSCAR.suivi à six mois.échéance',
              true,
            ),
            0,
            0,
            where,
          ),
        value: () => 'dépassé',
        excepts: [],
      },
    ],
    () => 'ouvert',
    where,
    { never: ['conflict'] },
  );
}

/** Clause 2 of délai suivi à six mois : état. */
function openEtatDeSuiviASixMoisDeDossierOscarClause2(dossier: OpenDossier): partial.Branch {
  const where = 'dossier OSCAR.suivi à six mois.état';
  return {
    guard: () =>
      partial.or(
        partial.not(
          partial.exists(
            partial.forEachOption(['second suivi du plan'], (suiviAttendu) =>
              openJourDuSuiviDeDossierOscar(dossier, suiviAttendu),
            ),
          ),
        ),
        () =>
          partial.and(partial.same(dossier.read('suiviAnticipe'), 'trop tôt', false, where), () =>
            partial.not(
              partial.exists(
                partial.forEachOption(['second suivi du plan'], (suiviAttendu) =>
                  openJourDuSuiviDeDossierOscar(dossier, suiviAttendu),
                ),
              ),
            ),
          ),
      ),
    value: () => 'en attente',
    excepts: [2, 3, 4, 5],
  };
}

/** Clause 3 of délai suivi à six mois : état. */
function openEtatDeSuiviASixMoisDeDossierOscarClause3(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Branch {
  const where = 'dossier OSCAR.suivi à six mois.état';
  return {
    guard: () =>
      partial.and(partial.exists(openPlusTotDeSuiviASixMoisDeDossierOscar(dossier, day)), () =>
        partial.compare(
          'greater',
          partial.required(
            openPlusTotDeSuiviASixMoisDeDossierOscar(dossier, day),
            where,
            'dossier OSCAR.suivi à six mois.plus tôt',
            true,
          ),
          partial.required(
            openEcheanceDeSuiviASixMoisDeDossierOscar(dossier, day),
            where,
            'dossier OSCAR.suivi à six mois.échéance',
            true,
          ),
          0,
          0,
          where,
        ),
      ),
    value: () => 'impossible',
    excepts: [3, 4, 5],
  };
}

/** Clause 1 of délai suivi à six mois : état. */
function openEtatDeSuiviASixMoisDeDossierOscarClause4Clause1(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Branch {
  const where = 'dossier OSCAR.suivi à six mois.état';
  return {
    guard: () =>
      partial.and(partial.exists(openPlusTotDeSuiviASixMoisDeDossierOscar(dossier, day)), () =>
        partial.compare(
          'less',
          partial.required(dossier.read('dateDuSuiviASixMois'), where, 'date du suivi à six mois', true),
          partial.required(
            openPlusTotDeSuiviASixMoisDeDossierOscar(dossier, day),
            where,
            'dossier OSCAR.suivi à six mois.plus tôt',
            true,
          ),
          0,
          0,
          where,
        ),
      ),
    value: () => 'tenu trop tôt',
    excepts: [1],
  };
}

/** Clause 2 of délai suivi à six mois : état. */
function openEtatDeSuiviASixMoisDeDossierOscarClause4Clause2(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Branch {
  const where = 'dossier OSCAR.suivi à six mois.état';
  return {
    guard: () =>
      partial.compare(
        'greater',
        partial.required(dossier.read('dateDuSuiviASixMois'), where, 'date du suivi à six mois', true),
        partial.required(
          openEcheanceDeSuiviASixMoisDeDossierOscar(dossier, day),
          where,
          'dossier OSCAR.suivi à six mois.échéance',
          true,
        ),
        0,
        0,
        where,
      ),
    value: () => 'tenu en retard',
    excepts: [],
  };
}

/** Clause 4 of délai suivi à six mois : état. */
function openEtatDeSuiviASixMoisDeDossierOscarClause4(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Branch {
  const where = 'dossier OSCAR.suivi à six mois.état';
  return {
    guard: () =>
      partial.and(partial.exists(dossier.read('dateDuSuiviASixMois')), () =>
        partial.compare(
          'lessOrEqual',
          partial.required(dossier.read('dateDuSuiviASixMois'), where, 'date du suivi à six mois', true),
          dossier.read('jourDObservation'),
          0,
          0,
          where,
        ),
      ),
    value: () =>
      partial.choose(
        [
          openEtatDeSuiviASixMoisDeDossierOscarClause4Clause1(dossier, day),
          openEtatDeSuiviASixMoisDeDossierOscarClause4Clause2(dossier, day),
        ],
        () => 'tenu',
        where,
        { never: ['conflict'] },
      ),
    excepts: [4, 5],
  };
}

/** Clause 5 of délai suivi à six mois : état. */
function openEtatDeSuiviASixMoisDeDossierOscarClause5(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Branch {
  const where = 'dossier OSCAR.suivi à six mois.état';
  return {
    guard: () =>
      partial.and(partial.exists(openPlusTotDeSuiviASixMoisDeDossierOscar(dossier, day)), () =>
        partial.compare(
          'less',
          dossier.read('jourDObservation'),
          partial.required(
            openPlusTotDeSuiviASixMoisDeDossierOscar(dossier, day),
            where,
            'dossier OSCAR.suivi à six mois.plus tôt',
            true,
          ),
          0,
          0,
          where,
        ),
      ),
    value: () => 'pas ouvert',
    excepts: [5],
  };
}

function openSecondeAnneeSuivieDeDossierOscar(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'dossier OSCAR.seconde année suivie';
  return dossier.keepEach(where, day, [], () =>
    partial.and(partial.compare('equal', openAnneesDeCoordinationDeDossierOscar(dossier, day), 2, 0, 0, where), () =>
      partial.same(dossier.read('suivisDeLaSecondeAnnee'), 'trois suivis', false, where),
    ),
  );
}

function openEcheanceDuPremierSuiviDeLaSecondeAnneeDeDossierOscar(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Value {
  const where = 'dossier OSCAR.premier suivi de la seconde année.échéance';
  return dossier.keepEach(where, day, [], () =>
    partial.choose(
      [
        {
          guard: () => partial.not(openSecondeAnneeSuivieDeDossierOscar(dossier, day)),
          value: () => null,
          excepts: [1],
        },
        {
          guard: null,
          value: () =>
            partial.when(
              partial.exists(
                partial.forEachOption(['premier suivi du renouvellement'], (suiviAttendu) =>
                  openJourDuSuiviDeDossierOscar(dossier, suiviAttendu),
                ),
              ),
              () =>
                partial.required(
                  partial.forEachOption(['premier suivi du renouvellement'], (suiviAttendu) =>
                    openJourDuSuiviDeDossierOscar(dossier, suiviAttendu),
                  ),
                  where,
                  'dossier OSCAR.jour du suivi',
                ),
              null,
              where,
            ),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openPlusTotDuPremierSuiviDeLaSecondeAnneeDeDossierOscar(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Value {
  const where = 'dossier OSCAR.premier suivi de la seconde année.plus tôt';
  return dossier.keepEach(where, day, [], () =>
    partial.choose(
      [
        {
          guard: () => partial.not(openSecondeAnneeSuivieDeDossierOscar(dossier, day)),
          value: () => null,
          excepts: [1],
        },
        {
          guard: () => partial.same(dossier.read('suiviAnticipe'), 'trop tôt', false, where),
          value: () =>
            partial.when(
              partial.exists(
                partial.forEachOption(['premier suivi du renouvellement'], (suiviAttendu) =>
                  openJourDuSuiviDeDossierOscar(dossier, suiviAttendu),
                ),
              ),
              () =>
                partial.required(
                  partial.forEachOption(['premier suivi du renouvellement'], (suiviAttendu) =>
                    openJourDuSuiviDeDossierOscar(dossier, suiviAttendu),
                  ),
                  where,
                  'dossier OSCAR.jour du suivi',
                ),
              null,
              where,
            ),
          excepts: [],
        },
      ],
      () => null,
      where,
      { never: ['conflict'] },
    ),
  );
}

function openEtatDuPremierSuiviDeLaSecondeAnneeDeDossierOscar(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Value {
  const where = 'dossier OSCAR.premier suivi de la seconde année.état';
  return partial.choose(
    [
      {
        guard: () => partial.not(openSecondeAnneeSuivieDeDossierOscar(dossier, day)),
        value: () => 'sans objet',
        excepts: [1, 2, 3, 4, 5],
      },
      openEtatDuPremierSuiviDeLaSecondeAnneeDeDossierOscarClause2(dossier),
      openEtatDuPremierSuiviDeLaSecondeAnneeDeDossierOscarClause3(dossier, day),
      openEtatDuPremierSuiviDeLaSecondeAnneeDeDossierOscarClause4(dossier, day),
      openEtatDuPremierSuiviDeLaSecondeAnneeDeDossierOscarClause5(dossier, day),
      {
        guard: () =>
          partial.compare(
            'greater',
            dossier.read('jourDObservation'),
            partial.required(
              openEcheanceDuPremierSuiviDeLaSecondeAnneeDeDossierOscar(dossier, day),
              where,
              'dossier OSCAR.premier suivi de la seconde année.échéance',
              true,
            ),
            0,
            0,
            where,
          ),
        value: () => 'dépassé',
        excepts: [],
      },
    ],
    () => 'ouvert',
    where,
    { never: ['conflict'] },
  );
}

/** Clause 2 of délai premier suivi de la seconde année : état. */
function openEtatDuPremierSuiviDeLaSecondeAnneeDeDossierOscarClause2(dossier: OpenDossier): partial.Branch {
  const where = 'dossier OSCAR.premier suivi de la seconde année.état';
  return {
    guard: () =>
      partial.or(
        partial.not(
          partial.exists(
            partial.forEachOption(['premier suivi du renouvellement'], (suiviAttendu) =>
              openJourDuSuiviDeDossierOscar(dossier, suiviAttendu),
            ),
          ),
        ),
        () =>
          partial.and(partial.same(dossier.read('suiviAnticipe'), 'trop tôt', false, where), () =>
            partial.not(
              partial.exists(
                partial.forEachOption(['premier suivi du renouvellement'], (suiviAttendu) =>
                  openJourDuSuiviDeDossierOscar(dossier, suiviAttendu),
                ),
              ),
            ),
          ),
      ),
    value: () => 'en attente',
    excepts: [2, 3, 4, 5],
  };
}

/** Clause 3 of délai premier suivi de la seconde année : état. */
function openEtatDuPremierSuiviDeLaSecondeAnneeDeDossierOscarClause3(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Branch {
  const where = 'dossier OSCAR.premier suivi de la seconde année.état';
  return {
    guard: () =>
      partial.and(partial.exists(openPlusTotDuPremierSuiviDeLaSecondeAnneeDeDossierOscar(dossier, day)), () =>
        partial.compare(
          'greater',
          partial.required(
            openPlusTotDuPremierSuiviDeLaSecondeAnneeDeDossierOscar(dossier, day),
            where,
            'dossier OSCAR.premier suivi de la seconde année.plus tôt',
            true,
          ),
          partial.required(
            openEcheanceDuPremierSuiviDeLaSecondeAnneeDeDossierOscar(dossier, day),
            where,
            'dossier OSCAR.premier suivi de la seconde année.échéance',
            true,
          ),
          0,
          0,
          where,
        ),
      ),
    value: () => 'impossible',
    excepts: [3, 4, 5],
  };
}

/** Clause 1 of délai premier suivi de la seconde année : état. */
function openEtatDuPremierSuiviDeLaSecondeAnneeDeDossierOscarClause4Clause1(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Branch {
  const where = 'dossier OSCAR.premier suivi de la seconde année.état';
  return {
    guard: () =>
      partial.and(partial.exists(openPlusTotDuPremierSuiviDeLaSecondeAnneeDeDossierOscar(dossier, day)), () =>
        partial.compare(
          'less',
          partial.required(
            dossier.read('dateDuSuiviAUnMoisDuRenouvellement'),
            where,
            'date du suivi à un mois du renouvellement',
            true,
          ),
          partial.required(
            openPlusTotDuPremierSuiviDeLaSecondeAnneeDeDossierOscar(dossier, day),
            where,
            'dossier OSCAR.premier suivi de la seconde année.plus tôt',
            true,
          ),
          0,
          0,
          where,
        ),
      ),
    value: () => 'tenu trop tôt',
    excepts: [1],
  };
}

/** Clause 2 of délai premier suivi de la seconde année : état. */
function openEtatDuPremierSuiviDeLaSecondeAnneeDeDossierOscarClause4Clause2(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Branch {
  const where = 'dossier OSCAR.premier suivi de la seconde année.état';
  return {
    guard: () =>
      partial.compare(
        'greater',
        partial.required(
          dossier.read('dateDuSuiviAUnMoisDuRenouvellement'),
          where,
          'date du suivi à un mois du renouvellement',
          true,
        ),
        partial.required(
          openEcheanceDuPremierSuiviDeLaSecondeAnneeDeDossierOscar(dossier, day),
          where,
          'dossier OSCAR.premier suivi de la seconde année.échéance',
          true,
        ),
        0,
        0,
        where,
      ),
    value: () => 'tenu en retard',
    excepts: [],
  };
}

/** Clause 4 of délai premier suivi de la seconde année : état. */
function openEtatDuPremierSuiviDeLaSecondeAnneeDeDossierOscarClause4(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Branch {
  const where = 'dossier OSCAR.premier suivi de la seconde année.état';
  return {
    guard: () =>
      partial.and(partial.exists(dossier.read('dateDuSuiviAUnMoisDuRenouvellement')), () =>
        partial.compare(
          'lessOrEqual',
          partial.required(
            dossier.read('dateDuSuiviAUnMoisDuRenouvellement'),
            where,
            'date du suivi à un mois du renouvellement',
            true,
          ),
          dossier.read('jourDObservation'),
          0,
          0,
          where,
        ),
      ),
    value: () =>
      partial.choose(
        [
          openEtatDuPremierSuiviDeLaSecondeAnneeDeDossierOscarClause4Clause1(dossier, day),
          openEtatDuPremierSuiviDeLaSecondeAnneeDeDossierOscarClause4Clause2(dossier, day),
        ],
        () => 'tenu',
        where,
        { never: ['conflict'] },
      ),
    excepts: [4, 5],
  };
}

/** Clause 5 of délai premier suivi de la seconde année : état. */
function openEtatDuPremierSuiviDeLaSecondeAnneeDeDossierOscarClause5(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Branch {
  const where = 'dossier OSCAR.premier suivi de la seconde année.état';
  return {
    guard: () =>
      partial.and(partial.exists(openPlusTotDuPremierSuiviDeLaSecondeAnneeDeDossierOscar(dossier, day)), () =>
        partial.compare(
          'less',
          dossier.read('jourDObservation'),
          partial.required(
            openPlusTotDuPremierSuiviDeLaSecondeAnneeDeDossierOscar(dossier, day),
            where,
            'dossier OSCAR.premier suivi de la seconde année.plus tôt',
            true,
          ),
          0,
          0,
          where,
        ),
      ),
    value: () => 'pas ouvert',
    excepts: [5],
  };
}

function openEcheanceDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Value {
  const where = 'dossier OSCAR.deuxième suivi de la seconde année.échéance';
  return dossier.keepEach(where, day, [], () =>
    partial.choose(
      [
        {
          guard: () => partial.not(openSecondeAnneeSuivieDeDossierOscar(dossier, day)),
          value: () => null,
          excepts: [1],
        },
        {
          guard: null,
          value: () =>
            partial.when(
              partial.exists(
                partial.forEachOption(['deuxième suivi du renouvellement'], (suiviAttendu) =>
                  openJourDuSuiviDeDossierOscar(dossier, suiviAttendu),
                ),
              ),
              () =>
                partial.required(
                  partial.forEachOption(['deuxième suivi du renouvellement'], (suiviAttendu) =>
                    openJourDuSuiviDeDossierOscar(dossier, suiviAttendu),
                  ),
                  where,
                  'dossier OSCAR.jour du suivi',
                ),
              null,
              where,
            ),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openPlusTotDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Value {
  const where = 'dossier OSCAR.deuxième suivi de la seconde année.plus tôt';
  return dossier.keepEach(where, day, [], () =>
    partial.choose(
      [
        {
          guard: () => partial.not(openSecondeAnneeSuivieDeDossierOscar(dossier, day)),
          value: () => null,
          excepts: [1],
        },
        {
          guard: () => partial.same(dossier.read('suiviAnticipe'), 'trop tôt', false, where),
          value: () =>
            partial.when(
              partial.exists(
                partial.forEachOption(['deuxième suivi du renouvellement'], (suiviAttendu) =>
                  openJourDuSuiviDeDossierOscar(dossier, suiviAttendu),
                ),
              ),
              () =>
                partial.required(
                  partial.forEachOption(['deuxième suivi du renouvellement'], (suiviAttendu) =>
                    openJourDuSuiviDeDossierOscar(dossier, suiviAttendu),
                  ),
                  where,
                  'dossier OSCAR.jour du suivi',
                ),
              null,
              where,
            ),
          excepts: [],
        },
      ],
      () => null,
      where,
      { never: ['conflict'] },
    ),
  );
}

function openEtatDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Value {
  const where = 'dossier OSCAR.deuxième suivi de la seconde année.état';
  return partial.choose(
    [
      {
        guard: () => partial.not(openSecondeAnneeSuivieDeDossierOscar(dossier, day)),
        value: () => 'sans objet',
        excepts: [1, 2, 3, 4, 5],
      },
      openEtatDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscarClause2(dossier),
      openEtatDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscarClause3(dossier, day),
      openEtatDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscarClause4(dossier, day),
      openEtatDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscarClause5(dossier, day),
      {
        guard: () =>
          partial.compare(
            'greater',
            dossier.read('jourDObservation'),
            partial.required(
              openEcheanceDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar(dossier, day),
              where,
              'dossier OSCAR.deuxième suivi de la seconde année.échéance',
              true,
            ),
            0,
            0,
            where,
          ),
        value: () => 'dépassé',
        excepts: [],
      },
    ],
    () => 'ouvert',
    where,
    { never: ['conflict'] },
  );
}

/** Clause 2 of délai deuxième suivi de la seconde année : état. */
function openEtatDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscarClause2(dossier: OpenDossier): partial.Branch {
  const where = 'dossier OSCAR.deuxième suivi de la seconde année.état';
  return {
    guard: () =>
      partial.or(
        partial.not(
          partial.exists(
            partial.forEachOption(['deuxième suivi du renouvellement'], (suiviAttendu) =>
              openJourDuSuiviDeDossierOscar(dossier, suiviAttendu),
            ),
          ),
        ),
        () =>
          partial.and(partial.same(dossier.read('suiviAnticipe'), 'trop tôt', false, where), () =>
            partial.not(
              partial.exists(
                partial.forEachOption(['deuxième suivi du renouvellement'], (suiviAttendu) =>
                  openJourDuSuiviDeDossierOscar(dossier, suiviAttendu),
                ),
              ),
            ),
          ),
      ),
    value: () => 'en attente',
    excepts: [2, 3, 4, 5],
  };
}

/** Clause 3 of délai deuxième suivi de la seconde année : état. */
function openEtatDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscarClause3(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Branch {
  const where = 'dossier OSCAR.deuxième suivi de la seconde année.état';
  return {
    guard: () =>
      partial.and(partial.exists(openPlusTotDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar(dossier, day)), () =>
        partial.compare(
          'greater',
          partial.required(
            openPlusTotDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar(dossier, day),
            where,
            'dossier OSCAR.deuxième suivi de la seconde année.plus tôt',
            true,
          ),
          partial.required(
            openEcheanceDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar(dossier, day),
            where,
            'dossier OSCAR.deuxième suivi de la seconde année.échéance',
            true,
          ),
          0,
          0,
          where,
        ),
      ),
    value: () => 'impossible',
    excepts: [3, 4, 5],
  };
}

/** Clause 1 of délai deuxième suivi de la seconde année : état. */
function openEtatDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscarClause4Clause1(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Branch {
  const where = 'dossier OSCAR.deuxième suivi de la seconde année.état';
  return {
    guard: () =>
      partial.and(partial.exists(openPlusTotDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar(dossier, day)), () =>
        partial.compare(
          'less',
          partial.required(
            dossier.read('dateDuSuiviATroisMoisDuRenouvellement'),
            where,
            'date du suivi à trois mois du renouvellement',
            true,
          ),
          partial.required(
            openPlusTotDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar(dossier, day),
            where,
            'dossier OSCAR.deuxième suivi de la seconde année.plus tôt',
            true,
          ),
          0,
          0,
          where,
        ),
      ),
    value: () => 'tenu trop tôt',
    excepts: [1],
  };
}

/** Clause 2 of délai deuxième suivi de la seconde année : état. */
function openEtatDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscarClause4Clause2(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Branch {
  const where = 'dossier OSCAR.deuxième suivi de la seconde année.état';
  return {
    guard: () =>
      partial.compare(
        'greater',
        partial.required(
          dossier.read('dateDuSuiviATroisMoisDuRenouvellement'),
          where,
          'date du suivi à trois mois du renouvellement',
          true,
        ),
        partial.required(
          openEcheanceDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar(dossier, day),
          where,
          'dossier OSCAR.deuxième suivi de la seconde année.échéance',
          true,
        ),
        0,
        0,
        where,
      ),
    value: () => 'tenu en retard',
    excepts: [],
  };
}

/** Clause 4 of délai deuxième suivi de la seconde année : état. */
function openEtatDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscarClause4(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Branch {
  const where = 'dossier OSCAR.deuxième suivi de la seconde année.état';
  return {
    guard: () =>
      partial.and(partial.exists(dossier.read('dateDuSuiviATroisMoisDuRenouvellement')), () =>
        partial.compare(
          'lessOrEqual',
          partial.required(
            dossier.read('dateDuSuiviATroisMoisDuRenouvellement'),
            where,
            'date du suivi à trois mois du renouvellement',
            true,
          ),
          dossier.read('jourDObservation'),
          0,
          0,
          where,
        ),
      ),
    value: () =>
      partial.choose(
        [
          openEtatDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscarClause4Clause1(dossier, day),
          openEtatDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscarClause4Clause2(dossier, day),
        ],
        () => 'tenu',
        where,
        { never: ['conflict'] },
      ),
    excepts: [4, 5],
  };
}

/** Clause 5 of délai deuxième suivi de la seconde année : état. */
function openEtatDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscarClause5(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Branch {
  const where = 'dossier OSCAR.deuxième suivi de la seconde année.état';
  return {
    guard: () =>
      partial.and(partial.exists(openPlusTotDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar(dossier, day)), () =>
        partial.compare(
          'less',
          dossier.read('jourDObservation'),
          partial.required(
            openPlusTotDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar(dossier, day),
            where,
            'dossier OSCAR.deuxième suivi de la seconde année.plus tôt',
            true,
          ),
          0,
          0,
          where,
        ),
      ),
    value: () => 'pas ouvert',
    excepts: [5],
  };
}

function openEcheanceDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Value {
  const where = 'dossier OSCAR.troisième suivi de la seconde année.échéance';
  return dossier.keepEach(where, day, [], () =>
    partial.choose(
      [
        {
          guard: () => partial.not(openSecondeAnneeSuivieDeDossierOscar(dossier, day)),
          value: () => null,
          excepts: [1],
        },
        {
          guard: null,
          value: () =>
            partial.when(
              partial.exists(
                partial.forEachOption(['troisième suivi du renouvellement'], (suiviAttendu) =>
                  openJourDuSuiviDeDossierOscar(dossier, suiviAttendu),
                ),
              ),
              () =>
                partial.required(
                  partial.forEachOption(['troisième suivi du renouvellement'], (suiviAttendu) =>
                    openJourDuSuiviDeDossierOscar(dossier, suiviAttendu),
                  ),
                  where,
                  'dossier OSCAR.jour du suivi',
                ),
              null,
              where,
            ),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openPlusTotDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Value {
  const where = 'dossier OSCAR.troisième suivi de la seconde année.plus tôt';
  return dossier.keepEach(where, day, [], () =>
    partial.choose(
      [
        {
          guard: () => partial.not(openSecondeAnneeSuivieDeDossierOscar(dossier, day)),
          value: () => null,
          excepts: [1],
        },
        {
          guard: () => partial.same(dossier.read('suiviAnticipe'), 'trop tôt', false, where),
          value: () =>
            partial.when(
              partial.exists(
                partial.forEachOption(['troisième suivi du renouvellement'], (suiviAttendu) =>
                  openJourDuSuiviDeDossierOscar(dossier, suiviAttendu),
                ),
              ),
              () =>
                partial.required(
                  partial.forEachOption(['troisième suivi du renouvellement'], (suiviAttendu) =>
                    openJourDuSuiviDeDossierOscar(dossier, suiviAttendu),
                  ),
                  where,
                  'dossier OSCAR.jour du suivi',
                ),
              null,
              where,
            ),
          excepts: [],
        },
      ],
      () => null,
      where,
      { never: ['conflict'] },
    ),
  );
}

function openEtatDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Value {
  const where = 'dossier OSCAR.troisième suivi de la seconde année.état';
  return partial.choose(
    [
      {
        guard: () => partial.not(openSecondeAnneeSuivieDeDossierOscar(dossier, day)),
        value: () => 'sans objet',
        excepts: [1, 2, 3, 4, 5],
      },
      openEtatDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscarClause2(dossier),
      openEtatDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscarClause3(dossier, day),
      openEtatDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscarClause4(dossier, day),
      openEtatDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscarClause5(dossier, day),
      {
        guard: () =>
          partial.compare(
            'greater',
            dossier.read('jourDObservation'),
            partial.required(
              openEcheanceDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar(dossier, day),
              where,
              'dossier OSCAR.troisième suivi de la seconde année.échéance',
              true,
            ),
            0,
            0,
            where,
          ),
        value: () => 'dépassé',
        excepts: [],
      },
    ],
    () => 'ouvert',
    where,
    { never: ['conflict'] },
  );
}

/** Clause 2 of délai troisième suivi de la seconde année : état. */
function openEtatDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscarClause2(dossier: OpenDossier): partial.Branch {
  const where = 'dossier OSCAR.troisième suivi de la seconde année.état';
  return {
    guard: () =>
      partial.or(
        partial.not(
          partial.exists(
            partial.forEachOption(['troisième suivi du renouvellement'], (suiviAttendu) =>
              openJourDuSuiviDeDossierOscar(dossier, suiviAttendu),
            ),
          ),
        ),
        () =>
          partial.and(partial.same(dossier.read('suiviAnticipe'), 'trop tôt', false, where), () =>
            partial.not(
              partial.exists(
                partial.forEachOption(['troisième suivi du renouvellement'], (suiviAttendu) =>
                  openJourDuSuiviDeDossierOscar(dossier, suiviAttendu),
                ),
              ),
            ),
          ),
      ),
    value: () => 'en attente',
    excepts: [2, 3, 4, 5],
  };
}

/** Clause 3 of délai troisième suivi de la seconde année : état. */
function openEtatDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscarClause3(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Branch {
  const where = 'dossier OSCAR.troisième suivi de la seconde année.état';
  return {
    guard: () =>
      partial.and(partial.exists(openPlusTotDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar(dossier, day)), () =>
        partial.compare(
          'greater',
          partial.required(
            openPlusTotDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar(dossier, day),
            where,
            'dossier OSCAR.troisième suivi de la seconde année.plus tôt',
            true,
          ),
          partial.required(
            openEcheanceDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar(dossier, day),
            where,
            'dossier OSCAR.troisième suivi de la seconde année.échéance',
            true,
          ),
          0,
          0,
          where,
        ),
      ),
    value: () => 'impossible',
    excepts: [3, 4, 5],
  };
}

/** Clause 1 of délai troisième suivi de la seconde année : état. */
function openEtatDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscarClause4Clause1(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Branch {
  const where = 'dossier OSCAR.troisième suivi de la seconde année.état';
  return {
    guard: () =>
      partial.and(partial.exists(openPlusTotDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar(dossier, day)), () =>
        partial.compare(
          'less',
          partial.required(
            dossier.read('dateDuSuiviASixMoisDuRenouvellement'),
            where,
            'date du suivi à six mois du renouvellement',
            true,
          ),
          partial.required(
            openPlusTotDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar(dossier, day),
            where,
            'dossier OSCAR.troisième suivi de la seconde année.plus tôt',
            true,
          ),
          0,
          0,
          where,
        ),
      ),
    value: () => 'tenu trop tôt',
    excepts: [1],
  };
}

/** Clause 2 of délai troisième suivi de la seconde année : état. */
function openEtatDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscarClause4Clause2(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Branch {
  const where = 'dossier OSCAR.troisième suivi de la seconde année.état';
  return {
    guard: () =>
      partial.compare(
        'greater',
        partial.required(
          dossier.read('dateDuSuiviASixMoisDuRenouvellement'),
          where,
          'date du suivi à six mois du renouvellement',
          true,
        ),
        partial.required(
          openEcheanceDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar(dossier, day),
          where,
          'dossier OSCAR.troisième suivi de la seconde année.échéance',
          true,
        ),
        0,
        0,
        where,
      ),
    value: () => 'tenu en retard',
    excepts: [],
  };
}

/** Clause 4 of délai troisième suivi de la seconde année : état. */
function openEtatDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscarClause4(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Branch {
  const where = 'dossier OSCAR.troisième suivi de la seconde année.état';
  return {
    guard: () =>
      partial.and(partial.exists(dossier.read('dateDuSuiviASixMoisDuRenouvellement')), () =>
        partial.compare(
          'lessOrEqual',
          partial.required(
            dossier.read('dateDuSuiviASixMoisDuRenouvellement'),
            where,
            'date du suivi à six mois du renouvellement',
            true,
          ),
          dossier.read('jourDObservation'),
          0,
          0,
          where,
        ),
      ),
    value: () =>
      partial.choose(
        [
          openEtatDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscarClause4Clause1(dossier, day),
          openEtatDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscarClause4Clause2(dossier, day),
        ],
        () => 'tenu',
        where,
        { never: ['conflict'] },
      ),
    excepts: [4, 5],
  };
}

/** Clause 5 of délai troisième suivi de la seconde année : état. */
function openEtatDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscarClause5(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Branch {
  const where = 'dossier OSCAR.troisième suivi de la seconde année.état';
  return {
    guard: () =>
      partial.and(partial.exists(openPlusTotDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar(dossier, day)), () =>
        partial.compare(
          'less',
          dossier.read('jourDObservation'),
          partial.required(
            openPlusTotDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar(dossier, day),
            where,
            'dossier OSCAR.troisième suivi de la seconde année.plus tôt',
            true,
          ),
          0,
          0,
          where,
        ),
      ),
    value: () => 'pas ouvert',
    excepts: [5],
  };
}

function openVerdictDeMissionsDuCoordinateurDeDossierOscar(dossier: OpenDossier): partial.Value {
  const where = 'dossier OSCAR.missions du coordinateur.verdict';
  return partial.when(
    partial.any(
      partial.list([
        partial.not(partial.exists(dossier.read('dateDuRendezVousDeDemarrage'))),
        partial.not(dossier.field('missionsDuCoordinateur', 'suiviAChaqueEvolutionDeLaSituation')),
        partial.not(dossier.field('missionsDuCoordinateur', 'retraiteConseilleDansSesChoix')),
        partial.not(dossier.field('missionsDuCoordinateur', 'liaisonAvecLesPartenairesEtLaCaisse')),
      ]),
      (oui) => oui,
    ),
    'non conforme',
    'conforme',
    where,
  );
}

function openManquantsDeMissionsDuCoordinateurDeDossierOscar(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        openManquantsDeMissionsDuCoordinateurDeDossierOscarItem1(dossier),
        openManquantsDeMissionsDuCoordinateurDeDossierOscarItem2(dossier),
        openManquantsDeMissionsDuCoordinateurDeDossierOscarItem3(dossier),
        openManquantsDeMissionsDuCoordinateurDeDossierOscarItem4(dossier),
      ]),
      (ligne) => partial.field(ligne, 'manque'),
    ),
    (manquant) =>
      partial.fields({
        piece: partial.field(manquant, 'piece'),
        echeance: partial.field(manquant, 'echeance'),
        recommande: partial.field(manquant, 'recommande'),
      }),
  );
}

/** Item 1 of contrôle missions du coordinateur : manquants. */
function openManquantsDeMissionsDuCoordinateurDeDossierOscarItem1(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'rendez-vous de démarrage fait',
    echeance: null,
    recommande: false,
    manque: partial.not(partial.exists(dossier.read('dateDuRendezVousDeDemarrage'))),
  });
}

/** Item 2 of contrôle missions du coordinateur : manquants. */
function openManquantsDeMissionsDuCoordinateurDeDossierOscarItem2(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'suivi à chaque évolution de la situation',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('missionsDuCoordinateur', 'suiviAChaqueEvolutionDeLaSituation')),
  });
}

/** Item 3 of contrôle missions du coordinateur : manquants. */
function openManquantsDeMissionsDuCoordinateurDeDossierOscarItem3(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'retraité conseillé dans ses choix',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('missionsDuCoordinateur', 'retraiteConseilleDansSesChoix')),
  });
}

/** Item 4 of contrôle missions du coordinateur : manquants. */
function openManquantsDeMissionsDuCoordinateurDeDossierOscarItem4(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'liaison avec les partenaires et la caisse',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('missionsDuCoordinateur', 'liaisonAvecLesPartenairesEtLaCaisse')),
  });
}

function openProlongationOuverteDeDossierOscar(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'dossier OSCAR.prolongation ouverte';
  return dossier.keepEach(where, day, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.or(openPlanCoordonneDeDossierOscar(dossier, day), () =>
              partial.same(dossier.read('objetDeLaProlongation'), 'plan entier', false, where),
            ),
          value: () => true,
          excepts: [],
        },
        {
          guard: () =>
            partial.and(partial.not(openPlanCoordonneDeDossierOscar(dossier, day)), () =>
              partial.same(dossier.read('objetDeLaProlongation'), 'forfait coordination', false, where),
            ),
          value: () => false,
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openNouvelleAnneeDeCoordinationPossibleDeDossierOscar(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Value {
  const where = 'dossier OSCAR.nouvelle année de coordination possible';
  return partial.choose(
    [
      {
        guard: () => partial.compare('equal', openAnneesDeCoordinationDeDossierOscar(dossier, day), 0, 0, 0, where),
        value: () => false,
        excepts: [],
      },
      {
        guard: () => partial.compare('equal', openAnneesDeCoordinationDeDossierOscar(dossier, day), 1, 0, 0, where),
        value: () => true,
        excepts: [],
      },
      {
        guard: () => partial.compare('equal', openAnneesDeCoordinationDeDossierOscar(dossier, day), 2, 0, 0, where),
        value: () => partial.same(dossier.read('troisiemeAnnee'), 'possible', false, where),
        excepts: [],
      },
    ],
    null,
    where,
    { never: ['conflict'] },
  );
}

function openTroisMoisAvantLaFinPrevueDeDossierOscar(dossier: OpenDossier): partial.Value {
  const where = 'dossier OSCAR.trois mois avant la fin prévue';
  return dossier.keep(where, () => {
    const jourCorrespondant = once(() => partial.addMonths(openFinPrevueDuPlanDeDossierOscar(dossier), -3, where));
    const joursEcoulesDuMois = once(() =>
      partial.daysBetween(
        partial.firstOfMonth(openFinPrevueDuPlanDeDossierOscar(dossier), where),
        openFinPrevueDuPlanDeDossierOscar(dossier),
        where,
      ),
    );
    const jourManquant = once(() =>
      partial.compare(
        'different',
        partial.addMonths(jourCorrespondant(), 3, where),
        openFinPrevueDuPlanDeDossierOscar(dossier),
        0,
        0,
        where,
      ),
    );
    return partial.choose(
      [
        openTroisMoisAvantLaFinPrevueDeDossierOscarClause1(dossier, jourCorrespondant, jourManquant),
        openTroisMoisAvantLaFinPrevueDeDossierOscarClause2(
          dossier,
          jourCorrespondant,
          joursEcoulesDuMois,
          jourManquant,
        ),
        { guard: null, value: () => jourCorrespondant(), excepts: [] },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    );
  });
}

/**
 * Clause 1 of règle dossier OSCAR.trois mois avant la fin prévue.
 * sans source : lecture « lendemain » de la question « fin de mois », le 31 septembre est le 1er octobre
 */
function openTroisMoisAvantLaFinPrevueDeDossierOscarClause1(
  dossier: OpenDossier,
  jourCorrespondant: () => partial.Value,
  jourManquant: () => partial.Value,
): partial.Branch {
  const where = 'dossier OSCAR.trois mois avant la fin prévue';
  return {
    guard: () => partial.and(partial.same(dossier.read('finDeMois'), 'lendemain', false, where), () => jourManquant()),
    value: () => partial.addDays(jourCorrespondant(), 1, where),
    excepts: [2],
  };
}

/**
 * Clause 2 of règle dossier OSCAR.trois mois avant la fin prévue.
 * sans source : lecture « débordement » de la question « fin de mois », le 31 février est le 3 mars
 */
function openTroisMoisAvantLaFinPrevueDeDossierOscarClause2(
  dossier: OpenDossier,
  jourCorrespondant: () => partial.Value,
  joursEcoulesDuMois: () => partial.Value,
  jourManquant: () => partial.Value,
): partial.Branch {
  const where = 'dossier OSCAR.trois mois avant la fin prévue';
  return {
    guard: () =>
      partial.and(partial.same(dossier.read('finDeMois'), 'débordement', false, where), () => jourManquant()),
    value: () => partial.addDays(partial.firstOfMonth(jourCorrespondant(), where), joursEcoulesDuMois(), where),
    excepts: [2],
  };
}

function openEcheanceDeDemandeDeProlongationDeDossierOscar(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Value {
  const where = 'dossier OSCAR.demande de prolongation.échéance';
  return dossier.keepEach(where, day, [], () =>
    partial.choose(
      [
        {
          guard: () => partial.not(openProlongationOuverteDeDossierOscar(dossier, day)),
          value: () => null,
          excepts: [1, 2],
        },
        {
          guard: () => partial.same(dossier.read('sensDesTroisMois'), 'limite de la demande', false, where),
          value: () => openTroisMoisAvantLaFinPrevueDeDossierOscar(dossier),
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('sensDesTroisMois'), 'ouverture de la demande', false, where),
          value: () => openFinPrevueDuPlanDeDossierOscar(dossier),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openPlusTotDeDemandeDeProlongationDeDossierOscar(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Value {
  const where = 'dossier OSCAR.demande de prolongation.plus tôt';
  return dossier.keepEach(where, day, [], () =>
    partial.choose(
      [
        {
          guard: () => partial.not(openProlongationOuverteDeDossierOscar(dossier, day)),
          value: () => null,
          excepts: [1],
        },
        {
          guard: () => partial.same(dossier.read('sensDesTroisMois'), 'ouverture de la demande', false, where),
          value: () => openTroisMoisAvantLaFinPrevueDeDossierOscar(dossier),
          excepts: [],
        },
      ],
      () => null,
      where,
      { never: ['conflict'] },
    ),
  );
}

function openEtatDeDemandeDeProlongationDeDossierOscar(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Value {
  const where = 'dossier OSCAR.demande de prolongation.état';
  return partial.choose(
    [
      {
        guard: () => partial.not(openProlongationOuverteDeDossierOscar(dossier, day)),
        value: () => 'sans objet',
        excepts: [1, 2, 3, 4],
      },
      openEtatDeDemandeDeProlongationDeDossierOscarClause2(dossier, day),
      openEtatDeDemandeDeProlongationDeDossierOscarClause3(dossier, day),
      openEtatDeDemandeDeProlongationDeDossierOscarClause4(dossier, day),
      {
        guard: () =>
          partial.compare(
            'greater',
            dossier.read('jourDObservation'),
            partial.required(
              openEcheanceDeDemandeDeProlongationDeDossierOscar(dossier, day),
              where,
              'dossier OSCAR.demande de prolongation.échéance',
              true,
            ),
            0,
            0,
            where,
          ),
        value: () => 'dépassé',
        excepts: [],
      },
    ],
    () => 'ouvert',
    where,
    { never: ['conflict'] },
  );
}

/** Clause 2 of délai demande de prolongation : état. */
function openEtatDeDemandeDeProlongationDeDossierOscarClause2(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Branch {
  const where = 'dossier OSCAR.demande de prolongation.état';
  return {
    guard: () =>
      partial.and(partial.exists(openPlusTotDeDemandeDeProlongationDeDossierOscar(dossier, day)), () =>
        partial.compare(
          'greater',
          partial.required(
            openPlusTotDeDemandeDeProlongationDeDossierOscar(dossier, day),
            where,
            'dossier OSCAR.demande de prolongation.plus tôt',
            true,
          ),
          partial.required(
            openEcheanceDeDemandeDeProlongationDeDossierOscar(dossier, day),
            where,
            'dossier OSCAR.demande de prolongation.échéance',
            true,
          ),
          0,
          0,
          where,
        ),
      ),
    value: () => 'impossible',
    excepts: [2, 3, 4],
  };
}

/** Clause 1 of délai demande de prolongation : état. */
function openEtatDeDemandeDeProlongationDeDossierOscarClause3Clause1(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Branch {
  const where = 'dossier OSCAR.demande de prolongation.état';
  return {
    guard: () =>
      partial.and(partial.exists(openPlusTotDeDemandeDeProlongationDeDossierOscar(dossier, day)), () =>
        partial.compare(
          'less',
          partial.required(
            dossier.read('dateDeLaDemandeDeProlongation'),
            where,
            'date de la demande de prolongation',
            true,
          ),
          partial.required(
            openPlusTotDeDemandeDeProlongationDeDossierOscar(dossier, day),
            where,
            'dossier OSCAR.demande de prolongation.plus tôt',
            true,
          ),
          0,
          0,
          where,
        ),
      ),
    value: () => 'tenu trop tôt',
    excepts: [1],
  };
}

/** Clause 2 of délai demande de prolongation : état. */
function openEtatDeDemandeDeProlongationDeDossierOscarClause3Clause2(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Branch {
  const where = 'dossier OSCAR.demande de prolongation.état';
  return {
    guard: () =>
      partial.compare(
        'greater',
        partial.required(
          dossier.read('dateDeLaDemandeDeProlongation'),
          where,
          'date de la demande de prolongation',
          true,
        ),
        partial.required(
          openEcheanceDeDemandeDeProlongationDeDossierOscar(dossier, day),
          where,
          'dossier OSCAR.demande de prolongation.échéance',
          true,
        ),
        0,
        0,
        where,
      ),
    value: () => 'tenu en retard',
    excepts: [],
  };
}

/** Clause 3 of délai demande de prolongation : état. */
function openEtatDeDemandeDeProlongationDeDossierOscarClause3(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Branch {
  const where = 'dossier OSCAR.demande de prolongation.état';
  return {
    guard: () =>
      partial.and(partial.exists(dossier.read('dateDeLaDemandeDeProlongation')), () =>
        partial.compare(
          'lessOrEqual',
          partial.required(
            dossier.read('dateDeLaDemandeDeProlongation'),
            where,
            'date de la demande de prolongation',
            true,
          ),
          dossier.read('jourDObservation'),
          0,
          0,
          where,
        ),
      ),
    value: () =>
      partial.choose(
        [
          openEtatDeDemandeDeProlongationDeDossierOscarClause3Clause1(dossier, day),
          openEtatDeDemandeDeProlongationDeDossierOscarClause3Clause2(dossier, day),
        ],
        () => 'tenu',
        where,
        { never: ['conflict'] },
      ),
    excepts: [3, 4],
  };
}

/** Clause 4 of délai demande de prolongation : état. */
function openEtatDeDemandeDeProlongationDeDossierOscarClause4(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Branch {
  const where = 'dossier OSCAR.demande de prolongation.état';
  return {
    guard: () =>
      partial.and(partial.exists(openPlusTotDeDemandeDeProlongationDeDossierOscar(dossier, day)), () =>
        partial.compare(
          'less',
          dossier.read('jourDObservation'),
          partial.required(
            openPlusTotDeDemandeDeProlongationDeDossierOscar(dossier, day),
            where,
            'dossier OSCAR.demande de prolongation.plus tôt',
            true,
          ),
          0,
          0,
          where,
        ),
      ),
    value: () => 'pas ouvert',
    excepts: [4],
  };
}

function openVerdictDeProlongationDeDossierOscar(dossier: OpenDossier): partial.Value {
  const where = 'dossier OSCAR.prolongation.verdict';
  return partial.when(
    partial.any(
      partial.list([
        partial.not(partial.exists(dossier.read('dateDeLaDemandeDeProlongation'))),
        partial.not(dossier.field('prolongation', 'nouvelleVisiteDUnEvaluateur')),
        partial.not(dossier.field('prolongation', 'prolongationValideeParLaCaisse')),
      ]),
      (oui) => oui,
    ),
    'non conforme',
    'conforme',
    where,
  );
}

function openManquantsDeProlongationDeDossierOscar(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        openManquantsDeProlongationDeDossierOscarItem1(dossier, day),
        openManquantsDeProlongationDeDossierOscarItem2(dossier),
        openManquantsDeProlongationDeDossierOscarItem3(dossier),
      ]),
      (ligne) => partial.field(ligne, 'manque'),
    ),
    (manquant) =>
      partial.fields({
        piece: partial.field(manquant, 'piece'),
        echeance: partial.field(manquant, 'echeance'),
        recommande: partial.field(manquant, 'recommande'),
      }),
  );
}

/** Item 1 of contrôle prolongation : manquants. */
function openManquantsDeProlongationDeDossierOscarItem1(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Value {
  const where = 'dossier OSCAR.prolongation.manquants';
  return partial.fields({
    piece: 'nouvelle demande faite',
    echeance: partial.whenKept(
      partial.not(partial.exists(dossier.read('dateDeLaDemandeDeProlongation'))),
      () => openEcheanceDeDemandeDeProlongationDeDossierOscar(dossier, day),
      null,
      where,
    ),
    recommande: false,
    manque: partial.not(partial.exists(dossier.read('dateDeLaDemandeDeProlongation'))),
  });
}

/** Item 2 of contrôle prolongation : manquants. */
function openManquantsDeProlongationDeDossierOscarItem2(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: "nouvelle visite d'un évaluateur",
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('prolongation', 'nouvelleVisiteDUnEvaluateur')),
  });
}

/** Item 3 of contrôle prolongation : manquants. */
function openManquantsDeProlongationDeDossierOscarItem3(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'prolongation validée par la caisse',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('prolongation', 'prolongationValideeParLaCaisse')),
  });
}

function openQuestionsDeFragireDeDossierOscar(dossier: OpenDossier): partial.Value {
  const where = 'dossier OSCAR.questions de Fragire';
  return dossier.keep(where, () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('compositionDeFragire'), 'dix-sept questions', false, where),
          value: () => 17,
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('compositionDeFragire'), 'dix-huit questions', false, where),
          value: () => 18,
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('compositionDeFragire'), 'dix-neuf questions', false, where),
          value: () => 19,
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openEvaluationFragireCompleteDeDossierOscar(dossier: OpenDossier): partial.Value {
  const where = 'dossier OSCAR.évaluation Fragire complète';
  return partial.and(
    partial.compare(
      'greaterOrEqual',
      dossier.read('questionsFragireRenseignees'),
      openQuestionsDeFragireDeDossierOscar(dossier),
      0,
      0,
      where,
    ),
    () => partial.compare('greaterOrEqual', dossier.read('testsFragireFaits'), 3, 0, 0, where),
  );
}

function openScoreEntierDeDossierOscar(dossier: OpenDossier): partial.Value {
  const where = 'dossier OSCAR.score entier';
  return dossier.keep(where, () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('scoreEntreDeuxTranches'), 'entier inférieur', false, where),
          value: () => partial.round(dossier.read('scoreFragire'), 2, 1, 0, 'down', where),
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('scoreEntreDeuxTranches'), 'entier le plus proche', false, where),
          value: () => partial.round(dossier.read('scoreFragire'), 2, 1, 0, 'nearest', where),
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('scoreEntreDeuxTranches'), 'entier supérieur', false, where),
          value: () => partial.round(dossier.read('scoreFragire'), 2, 1, 0, 'up', where),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

const DOSSIER_OSCAR_HEURES_DE_BASE_LIGNES_CELLS = new partial.Cells([
  [{ kind: 'range', low: 0, lowIncluded: true, high: 39, highIncluded: true }],
  [{ kind: 'range', low: 40, lowIncluded: true, high: 59, highIncluded: true }],
  [{ kind: 'range', low: 60, lowIncluded: true, high: null, highIncluded: false }],
]);

function openDossierOscarHeuresDeBaseLignes(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'dossier OSCAR.heures de base.lignes';
  return dossier.keepEach(where, day, [], () =>
    partial.versions(
      () => day ?? dossier.read('dateDeLaDemande'),
      [
        {
          from: DAY_2021_07_01,
          to: null,
          value: () =>
            partial.table(
              [{ value: () => openScoreEntierDeDossierOscar(dossier), applies: null, scale: 0 }],
              DOSSIER_OSCAR_HEURES_DE_BASE_LIGNES_CELLS,
              [
                () => partial.fields({ heuresDeBase: 4000, basDuRepereMensuel: 3, hautDuRepereMensuel: 4 }),
                () => partial.fields({ heuresDeBase: 5300, basDuRepereMensuel: 4, hautDuRepereMensuel: 5 }),
                () => partial.fields({ heuresDeBase: 8000, basDuRepereMensuel: 6, hautDuRepereMensuel: 7 }),
              ],
              where,
            ),
        },
      ],
      where,
    ),
  );
}

function openHeuresDeBaseDeDossierOscar(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'dossier OSCAR.heures de base';
  return dossier.keepEach(where, day, [], () =>
    partial.field(openDossierOscarHeuresDeBaseLignes(dossier, day), 'heuresDeBase'),
  );
}

function openBasDuRepereMensuelDeDossierOscar(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return partial.field(openDossierOscarHeuresDeBaseLignes(dossier, day), 'basDuRepereMensuel');
}

function openHautDuRepereMensuelDeDossierOscar(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'dossier OSCAR.haut du repère mensuel';
  return dossier.keepEach(where, day, [], () =>
    partial.field(openDossierOscarHeuresDeBaseLignes(dossier, day), 'hautDuRepereMensuel'),
  );
}

function openHeuresDuProgrammeDeDossierOscar(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'dossier OSCAR.heures du programme';
  return dossier.keepEach(where, day, [], () =>
    partial.versions(
      () => day ?? dossier.read('dateDeLaDemande'),
      [
        {
          from: DAY_2021_07_01,
          to: null,
          value: () =>
            partial.choose(
              [
                {
                  guard: () =>
                    partial.or(
                      partial.compare('lessOrEqual', openScoreEntierDeDossierOscar(dossier), 39, 0, 0, where),
                      () => partial.same(dossier.read('porteeDesOnzeHeures'), 'toutes les lignes', false, where),
                    ),
                  value: () => 1100,
                  excepts: [],
                },
                {
                  guard: () =>
                    partial.and(
                      partial.compare('greaterOrEqual', openScoreEntierDeDossierOscar(dossier), 40, 0, 0, where),
                      () => partial.same(dossier.read('porteeDesOnzeHeures'), 'première ligne seulement', false, where),
                    ),
                  value: () => 0,
                  excepts: [],
                },
              ],
              null,
              where,
              { never: ['hole', 'conflict'] },
            ),
        },
      ],
      where,
    ),
  );
}

function openHeuresDeLAnneeDeDossierOscar(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = "dossier OSCAR.heures de l'année";
  return dossier.keepEach(where, day, [], () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('placeDesOnzeHeures'), 'en plus', false, where),
          value: () =>
            partial.add(
              openHeuresDeBaseDeDossierOscar(dossier, day),
              openHeuresDuProgrammeDeDossierOscar(dossier, day),
              where,
            ),
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('placeDesOnzeHeures'), 'comprises', false, where),
          value: () => openHeuresDeBaseDeDossierOscar(dossier, day),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

const INTERVENTION_BIEN_CONFIEE_DE_DOSSIER_OSCAR_CELLS = new partial.Cells([
  [
    {
      kind: 'one of',
      values: ['entretien du linge et du logement', 'aide aux déplacements à pied', 'aide à la préparation des repas'],
    },
    {
      kind: 'one of',
      values: ['aide à domicile', 'employé à domicile', 'agent à domicile', 'auxiliaire de vie sociale'],
    },
  ],
  [
    {
      kind: 'one of',
      values: ['entretien du linge et du logement', 'aide aux déplacements à pied', 'aide à la préparation des repas'],
    },
    { kind: 'one of', values: ['assistant de vie'] },
  ],
  [
    { kind: 'one of', values: ['accompagnement à la toilette'] },
    { kind: 'one of', values: ['auxiliaire de vie sociale', 'assistant de vie'] },
  ],
  [
    { kind: 'one of', values: ['accompagnement à la toilette'] },
    { kind: 'one of', values: ['aide à domicile', 'employé à domicile', 'agent à domicile'] },
  ],
]);

function openInterventionBienConfieeDeDossierOscar(dossier: OpenDossier, intervention: partial.Value): partial.Value {
  const where = 'dossier OSCAR.intervention bien confiée';
  return dossier.keepEach(where, undefined, [intervention], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.and(
              partial.and(
                partial.same(partial.field(intervention, 'qualification'), 'assistant de vie', false, where),
                () => partial.same(partial.field(intervention, 'service'), 'accompagnement à la toilette', true, where),
              ),
              () => partial.same(dossier.read('assistantDeVieHorsDeLaToilette'), 'permis', false, where),
            ),
          value: () => true,
          excepts: [1],
        },
        {
          guard: null,
          value: () =>
            partial.table(
              [
                { value: () => partial.field(intervention, 'service'), applies: null, scale: 0 },
                { value: () => partial.field(intervention, 'qualification'), applies: null, scale: 0 },
              ],
              INTERVENTION_BIEN_CONFIEE_DE_DOSSIER_OSCAR_CELLS,
              [true, false, true, false],
              where,
            ),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openServiceDuProgrammeDeDossierOscar(dossier: OpenDossier, serviceADomicile: partial.Value): partial.Value {
  const where = 'dossier OSCAR.service du programme';
  return dossier.keepEach(where, undefined, [serviceADomicile], () =>
    partial.or(partial.same(serviceADomicile, 'aide aux déplacements à pied', false, where), () =>
      partial.same(serviceADomicile, 'aide à la préparation des repas', false, where),
    ),
  );
}

function openHeureDuProgrammeDeDossierOscar(dossier: OpenDossier, intervention: partial.Value): partial.Value {
  const where = 'dossier OSCAR.heure du programme';
  return dossier.keepEach(where, undefined, [intervention], () =>
    partial.and(partial.field(intervention, 'programme'), () =>
      partial.forEachOption([partial.field(intervention, 'service')], (serviceADomicile) =>
        openServiceDuProgrammeDeDossierOscar(dossier, serviceADomicile),
      ),
    ),
  );
}

function openAnneeDeLInterventionDeDossierOscar(dossier: OpenDossier, visite: partial.Value): partial.Value {
  const where = "dossier OSCAR.année de l'intervention";
  return dossier.keepEach(where, undefined, [visite], () => {
    const rienNEstSortiDesDouzeMois = once(() =>
      openAnneeDeLInterventionDeDossierOscarRienNEstSortiDesDouzeMois(dossier, visite),
    );
    return partial.choose(
      [
        openAnneeDeLInterventionDeDossierOscarClause1(dossier, visite),
        openAnneeDeLInterventionDeDossierOscarClause2(dossier, visite),
        openAnneeDeLInterventionDeDossierOscarClause3(dossier, rienNEstSortiDesDouzeMois),
        openAnneeDeLInterventionDeDossierOscarClause4(dossier, rienNEstSortiDesDouzeMois),
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    );
  });
}

/** « rien n'est sorti des douze mois » of règle dossier OSCAR.année de l'intervention. */
function openAnneeDeLInterventionDeDossierOscarRienNEstSortiDesDouzeMois(
  dossier: OpenDossier,
  visite: partial.Value,
): partial.Value {
  const where = "dossier OSCAR.année de l'intervention";
  return partial.all(partial.preceding(dossier.read('interventions'), visite), (intervention) =>
    partial.compare(
      'greater',
      partial.field(intervention, 'date'),
      partial.addMonths(partial.field(visite, 'date'), -12, where),
      0,
      0,
      where,
    ),
  );
}

/**
 * Clause 1 of règle dossier OSCAR.année de l'intervention.
 * sans source : lecture « année du calendrier » de la question « année du plafond »
 */
function openAnneeDeLInterventionDeDossierOscarClause1(dossier: OpenDossier, visite: partial.Value): partial.Branch {
  const where = "dossier OSCAR.année de l'intervention";
  return {
    guard: () => partial.same(dossier.read('anneeDuPlafond'), 'année du calendrier', false, where),
    value: () => partial.civilYear(partial.field(visite, 'date'), where),
    excepts: [],
  };
}

/**
 * Clause 2 of règle dossier OSCAR.année de l'intervention.
 * sans source : lecture « année du plan » de la question « année du plafond »
 */
function openAnneeDeLInterventionDeDossierOscarClause2(dossier: OpenDossier, visite: partial.Value): partial.Branch {
  const where = "dossier OSCAR.année de l'intervention";
  return {
    guard: () => partial.same(dossier.read('anneeDuPlafond'), 'année du plan', false, where),
    value: () => partial.yearsBetween(dossier.read('dateDEffet'), partial.field(visite, 'date'), where),
    excepts: [],
  };
}

/**
 * Clause 3 of règle dossier OSCAR.année de l'intervention.
 * sans source : lecture « douze mois glissants » : les douze premiers mois, qui les contiennent toutes
 */
function openAnneeDeLInterventionDeDossierOscarClause3(
  dossier: OpenDossier,
  rienNEstSortiDesDouzeMois: () => partial.Value,
): partial.Branch {
  const where = "dossier OSCAR.année de l'intervention";
  return {
    guard: () =>
      partial.and(partial.same(dossier.read('anneeDuPlafond'), 'douze mois glissants', false, where), () =>
        rienNEstSortiDesDouzeMois(),
      ),
    value: () => 0,
    excepts: [],
  };
}

/**
 * Clause 4 of règle dossier OSCAR.année de l'intervention.
 * sans source : lecture « douze mois glissants » : il n'y a plus d'année
 */
function openAnneeDeLInterventionDeDossierOscarClause4(
  dossier: OpenDossier,
  rienNEstSortiDesDouzeMois: () => partial.Value,
): partial.Branch {
  const where = "dossier OSCAR.année de l'intervention";
  return {
    guard: () =>
      partial.and(partial.same(dossier.read('anneeDuPlafond'), 'douze mois glissants', false, where), () =>
        partial.not(rienNEstSortiDesDouzeMois()),
      ),
    value: () =>
      unknownOf(
        { kind: 'number', scale: 0, min: null, max: null },
        {
          kind: 'definition',
          path: "année de l'intervention de dossier OSCAR",
          name: "année de l'intervention de dossier OSCAR",
          whole: true,
        },
      ),
    excepts: [],
  };
}

function openPlafondDHeuresDeBaseDeDossierOscar(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  intervention: partial.Value,
): partial.Value {
  const where = "dossier OSCAR.plafond d'heures de base";
  return dossier.keepEach(where, day, [intervention], () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('jourDuPlafond'), 'jour de la demande', false, where),
          value: () => partial.multiply(openHeuresDeBaseDeDossierOscar(dossier, day), 1, where),
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('jourDuPlafond'), 'jour de la prestation', false, where),
          value: () =>
            partial.multiply(
              onDay(partial.field(intervention, 'date'), (on) => openHeuresDeBaseDeDossierOscar(dossier, on)),
              1,
              where,
            ),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openPlafondDHeuresDuProgrammeDeDossierOscar(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  intervention: partial.Value,
): partial.Value {
  const where = "dossier OSCAR.plafond d'heures du programme";
  return dossier.keepEach(where, day, [intervention], () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('jourDuPlafond'), 'jour de la demande', false, where),
          value: () => partial.multiply(openHeuresDuProgrammeDeDossierOscar(dossier, day), 1, where),
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('jourDuPlafond'), 'jour de la prestation', false, where),
          value: () =>
            partial.multiply(
              onDay(partial.field(intervention, 'date'), (on) => openHeuresDuProgrammeDeDossierOscar(dossier, on)),
              1,
              where,
            ),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openHeuresPayeesADeDossierOscar(dossier: OpenDossier, intervention: partial.Value): partial.Value {
  const where = 'dossier OSCAR.heures payées à';
  return dossier.keepEach(where, undefined, [intervention], () =>
    partial.choose(
      [
        openHeuresPayeesADeDossierOscarClause1(dossier, intervention),
        { guard: () => partial.field(intervention, 'conventionne'), value: () => 'prestataire', excepts: [] },
        openHeuresPayeesADeDossierOscarClause3(dossier, intervention),
        openHeuresPayeesADeDossierOscarClause4(dossier, intervention),
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

/**
 * Clause 1 of règle dossier OSCAR.heures payées à.
 * sans source : lecture « refusées » de la question « heures mal confiées »
 */
function openHeuresPayeesADeDossierOscarClause1(dossier: OpenDossier, intervention: partial.Value): partial.Branch {
  const where = 'dossier OSCAR.heures payées à';
  return {
    guard: () =>
      partial.and(
        partial.not(
          partial.forEachOption([intervention], (intervention2) =>
            openInterventionBienConfieeDeDossierOscar(dossier, intervention2),
          ),
        ),
        () => partial.same(dossier.read('heuresMalConfiees'), 'refusées', false, where),
      ),
    value: () => null,
    excepts: [1, 2, 3],
  };
}

/**
 * Clause 3 of règle dossier OSCAR.heures payées à.
 * « remboursées à la personne âgée bénéficiaire si elle a choisi un prestataire qui n'est pas conventionné, sur
 * présentation des justificatifs de dépenses » (article)
 */
function openHeuresPayeesADeDossierOscarClause3(dossier: OpenDossier, intervention: partial.Value): partial.Branch {
  const where = 'dossier OSCAR.heures payées à';
  return {
    guard: () =>
      partial.and(
        partial.and(partial.not(partial.field(intervention, 'conventionne')), () =>
          partial.field(intervention, 'justifiee'),
        ),
        () => partial.same(dossier.read('prestataireNonConventionne'), 'remboursées', false, where),
      ),
    value: () => 'bénéficiaire',
    excepts: [],
  };
}

/**
 * Clause 4 of règle dossier OSCAR.heures payées à.
 * « sur présentation des justificatifs de dépenses » (article)
 */
function openHeuresPayeesADeDossierOscarClause4(dossier: OpenDossier, intervention: partial.Value): partial.Branch {
  const where = 'dossier OSCAR.heures payées à';
  return {
    guard: () =>
      partial.and(partial.not(partial.field(intervention, 'conventionne')), () =>
        partial.or(partial.not(partial.field(intervention, 'justifiee')), () =>
          partial.same(dossier.read('prestataireNonConventionne'), 'refusées', false, where),
        ),
      ),
    value: () => null,
    excepts: [],
  };
}

function openHeuresAdmisesDeDossierOscar(dossier: OpenDossier, intervention: partial.Value): partial.Value {
  const where = 'dossier OSCAR.heures admises';
  return dossier.keepEach(where, undefined, [intervention], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.exists(
              partial.forEachOption([intervention], (intervention2) =>
                openHeuresPayeesADeDossierOscar(dossier, intervention2),
              ),
            ),
          value: () => partial.field(intervention, 'heures'),
          excepts: [],
        },
        {
          guard: () =>
            partial.not(
              partial.exists(
                partial.forEachOption([intervention], (intervention2) =>
                  openHeuresPayeesADeDossierOscar(dossier, intervention2),
                ),
              ),
            ),
          value: () => 0,
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openHeuresDuMoisDeDossierOscar(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  visite: partial.Value,
): partial.Value {
  const where = 'dossier OSCAR.heures du mois';
  return dossier.keepEach(where, day, [visite], () => {
    const deja = once(() => openHeuresDuMoisDeDossierOscarDeja(dossier, visite));
    return partial.choose(
      [
        openHeuresDuMoisDeDossierOscarClause1(dossier, visite),
        openHeuresDuMoisDeDossierOscarClause2(dossier, day, visite, deja),
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    );
  });
}

/** « déjà » of règle dossier OSCAR.heures du mois (h, × 100). */
function openHeuresDuMoisDeDossierOscarDeja(dossier: OpenDossier, visite: partial.Value): partial.Value {
  const where = 'dossier OSCAR.heures du mois';
  return partial.sum(
    partial.each(
      partial.filter(partial.preceding(dossier.read('interventions'), visite), (intervention) =>
        partial.and(
          partial.compare(
            'equal',
            partial.firstOfMonth(partial.field(intervention, 'date'), where),
            partial.firstOfMonth(partial.field(visite, 'date'), where),
            0,
            0,
            where,
          ),
          () =>
            partial.or(
              partial.not(
                partial.forEachOption([intervention], (intervention2) =>
                  openHeureDuProgrammeDeDossierOscar(dossier, intervention2),
                ),
              ),
              () => partial.same(dossier.read('placeDesOnzeHeures'), 'comprises', false, where),
            ),
        ),
      ),
      (intervention) =>
        partial.forEachOption([intervention], (intervention2) =>
          openHeuresAdmisesDeDossierOscar(dossier, intervention2),
        ),
    ),
    0,
    where,
  );
}

/**
 * Clause 1 of règle dossier OSCAR.heures du mois (h, × 100).
 * « Nombre d'heures maximal remboursées par an » (article)
 */
function openHeuresDuMoisDeDossierOscarClause1(dossier: OpenDossier, visite: partial.Value): partial.Branch {
  const where = 'dossier OSCAR.heures du mois';
  return {
    guard: () =>
      partial.or(partial.same(dossier.read('repereMensuel'), 'simple repère', false, where), () =>
        partial.and(
          partial.forEachOption([visite], (intervention) => openHeureDuProgrammeDeDossierOscar(dossier, intervention)),
          () => partial.same(dossier.read('placeDesOnzeHeures'), 'en plus', false, where),
        ),
      ),
    value: () =>
      partial.forEachOption([visite], (intervention) => openHeuresAdmisesDeDossierOscar(dossier, intervention)),
    excepts: [],
  };
}

/**
 * Clause 2 of règle dossier OSCAR.heures du mois (h, × 100).
 * sans source : lecture « limite du mois » de la question « repère mensuel »
 */
function openHeuresDuMoisDeDossierOscarClause2(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  visite: partial.Value,
  deja: () => partial.Value,
): partial.Branch {
  const where = 'dossier OSCAR.heures du mois';
  return {
    guard: () =>
      partial.and(partial.same(dossier.read('repereMensuel'), 'limite du mois', false, where), () =>
        partial.or(
          partial.not(
            partial.forEachOption([visite], (intervention) =>
              openHeureDuProgrammeDeDossierOscar(dossier, intervention),
            ),
          ),
          () => partial.same(dossier.read('placeDesOnzeHeures'), 'comprises', false, where),
        ),
      ),
    value: () =>
      partial.subtract(
        partial.atMost(
          partial.add(
            deja(),
            partial.forEachOption([visite], (intervention) => openHeuresAdmisesDeDossierOscar(dossier, intervention)),
            where,
          ),
          partial.rescale(partial.multiply(openHautDuRepereMensuelDeDossierOscar(dossier, day), 1, where), 2, where),
          where,
        ),
        partial.atMost(
          deja(),
          partial.rescale(partial.multiply(openHautDuRepereMensuelDeDossierOscar(dossier, day), 1, where), 2, where),
          where,
        ),
        where,
      ),
    excepts: [],
  };
}

function openHeuresRetenuesDeDossierOscar(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  visite: partial.Value,
): partial.Value {
  const where = 'dossier OSCAR.heures retenues';
  return dossier.keepEach(where, day, [visite], () => {
    const deja = once(() => openHeuresRetenuesDeDossierOscarDeja(dossier, day, visite));
    return partial.choose(
      [
        {
          guard: () =>
            partial.not(
              partial.forEachOption([visite], (intervention) =>
                openHeureDuProgrammeDeDossierOscar(dossier, intervention),
              ),
            ),
          value: () =>
            partial.forEachOption([visite], (visite2) => openHeuresDuMoisDeDossierOscar(dossier, day, visite2)),
          excepts: [],
        },
        openHeuresRetenuesDeDossierOscarClause2(dossier, day, visite, deja),
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    );
  });
}

/** « déjà » of règle dossier OSCAR.heures retenues (h, × 100). */
function openHeuresRetenuesDeDossierOscarDeja(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  visite: partial.Value,
): partial.Value {
  const where = 'dossier OSCAR.heures retenues';
  return partial.sum(
    partial.each(
      partial.filter(partial.preceding(dossier.read('interventions'), visite), (intervention) =>
        partial.and(
          partial.forEachOption([intervention], (intervention2) =>
            openHeureDuProgrammeDeDossierOscar(dossier, intervention2),
          ),
          () =>
            partial.compare(
              'equal',
              partial.forEachOption([intervention], (visite2) =>
                openAnneeDeLInterventionDeDossierOscar(dossier, visite2),
              ),
              partial.forEachOption([visite], (visite2) => openAnneeDeLInterventionDeDossierOscar(dossier, visite2)),
              0,
              0,
              where,
            ),
        ),
      ),
      (intervention) =>
        partial.forEachOption([intervention], (visite2) => openHeuresDuMoisDeDossierOscar(dossier, day, visite2)),
    ),
    0,
    where,
  );
}

/**
 * Clause 2 of règle dossier OSCAR.heures retenues (h, × 100).
 * « Nombre d'heures « Bien dans son corps, bien dans son assiette » remboursées par an » (article)
 */
function openHeuresRetenuesDeDossierOscarClause2(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  visite: partial.Value,
  deja: () => partial.Value,
): partial.Branch {
  const where = 'dossier OSCAR.heures retenues';
  return {
    guard: () =>
      partial.forEachOption([visite], (intervention) => openHeureDuProgrammeDeDossierOscar(dossier, intervention)),
    value: () =>
      partial.subtract(
        partial.atMost(
          partial.add(
            deja(),
            partial.forEachOption([visite], (visite2) => openHeuresDuMoisDeDossierOscar(dossier, day, visite2)),
            where,
          ),
          partial.forEachOption([visite], (intervention) =>
            openPlafondDHeuresDuProgrammeDeDossierOscar(dossier, day, intervention),
          ),
          where,
        ),
        partial.atMost(
          deja(),
          partial.forEachOption([visite], (intervention) =>
            openPlafondDHeuresDuProgrammeDeDossierOscar(dossier, day, intervention),
          ),
          where,
        ),
        where,
      ),
    excepts: [],
  };
}

function openHeuresPrisesEnChargeDeDossierOscar(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  visite: partial.Value,
): partial.Value {
  const where = 'dossier OSCAR.heures prises en charge';
  return dossier.keepEach(where, day, [visite], () => {
    const deja = once(() => openHeuresPrisesEnChargeDeDossierOscarDeja(dossier, day, visite));
    const recentes = once(() => openHeuresPrisesEnChargeDeDossierOscarRecentes(dossier, visite));
    const heuresRecentesDuProgramme = once(() =>
      openHeuresPrisesEnChargeDeDossierOscarHeuresRecentesDuProgramme(dossier, day, recentes),
    );
    const comptees = once(() => openHeuresPrisesEnChargeDeDossierOscarComptees(dossier, day, recentes));
    const rienAEcreter = once(() =>
      openHeuresPrisesEnChargeDeDossierOscarRienAEcreter(dossier, day, visite, heuresRecentesDuProgramme, comptees),
    );
    const rienNEstSortiDesDouzeMois = once(() =>
      openHeuresPrisesEnChargeDeDossierOscarRienNEstSortiDesDouzeMois(dossier, visite),
    );
    return partial.choose(
      [
        openHeuresPrisesEnChargeDeDossierOscarClause1(dossier, day, visite, deja, rienNEstSortiDesDouzeMois),
        openHeuresPrisesEnChargeDeDossierOscarClause2(dossier, day, visite, rienNEstSortiDesDouzeMois),
        openHeuresPrisesEnChargeDeDossierOscarClause3(dossier, day, visite, rienAEcreter, rienNEstSortiDesDouzeMois),
        openHeuresPrisesEnChargeDeDossierOscarClause4(dossier, rienAEcreter, rienNEstSortiDesDouzeMois),
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    );
  });
}

/** « déjà » of règle dossier OSCAR.heures prises en charge (h, × 100). */
function openHeuresPrisesEnChargeDeDossierOscarDeja(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  visite: partial.Value,
): partial.Value {
  const where = 'dossier OSCAR.heures prises en charge';
  return partial.sum(
    partial.each(
      partial.filter(partial.preceding(dossier.read('interventions'), visite), (intervention) =>
        partial.and(
          partial.compare(
            'equal',
            partial.forEachOption([intervention], (visite2) =>
              openAnneeDeLInterventionDeDossierOscar(dossier, visite2),
            ),
            partial.forEachOption([visite], (visite2) => openAnneeDeLInterventionDeDossierOscar(dossier, visite2)),
            0,
            0,
            where,
          ),
          () =>
            partial.or(
              partial.not(
                partial.forEachOption([intervention], (intervention2) =>
                  openHeureDuProgrammeDeDossierOscar(dossier, intervention2),
                ),
              ),
              () => partial.same(dossier.read('placeDesOnzeHeures'), 'comprises', false, where),
            ),
        ),
      ),
      (intervention) =>
        partial.forEachOption([intervention], (visite2) => openHeuresRetenuesDeDossierOscar(dossier, day, visite2)),
    ),
    0,
    where,
  );
}

/** « récentes » of règle dossier OSCAR.heures prises en charge (h, × 100). */
function openHeuresPrisesEnChargeDeDossierOscarRecentes(dossier: OpenDossier, visite: partial.Value): partial.Value {
  const where = 'dossier OSCAR.heures prises en charge';
  return partial.filter(partial.preceding(dossier.read('interventions'), visite), (intervention) =>
    partial.compare(
      'greater',
      partial.field(intervention, 'date'),
      partial.addMonths(partial.field(visite, 'date'), -12, where),
      0,
      0,
      where,
    ),
  );
}

/** « heures récentes du programme » of règle dossier OSCAR.heures prises en charge (h, × 100). */
function openHeuresPrisesEnChargeDeDossierOscarHeuresRecentesDuProgramme(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  recentes: () => partial.Value,
): partial.Value {
  const where = 'dossier OSCAR.heures prises en charge';
  return partial.sum(
    partial.each(
      partial.filter(recentes(), (intervention) =>
        partial.forEachOption([intervention], (intervention2) =>
          openHeureDuProgrammeDeDossierOscar(dossier, intervention2),
        ),
      ),
      (intervention) =>
        partial.forEachOption([intervention], (visite2) => openHeuresDuMoisDeDossierOscar(dossier, day, visite2)),
    ),
    0,
    where,
  );
}

/** « comptées » of règle dossier OSCAR.heures prises en charge (h, × 100). */
function openHeuresPrisesEnChargeDeDossierOscarComptees(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  recentes: () => partial.Value,
): partial.Value {
  const where = 'dossier OSCAR.heures prises en charge';
  return partial.sum(
    partial.each(
      partial.filter(recentes(), (intervention) =>
        partial.or(
          partial.not(
            partial.forEachOption([intervention], (intervention2) =>
              openHeureDuProgrammeDeDossierOscar(dossier, intervention2),
            ),
          ),
          () => partial.same(dossier.read('placeDesOnzeHeures'), 'comprises', false, where),
        ),
      ),
      (intervention) =>
        partial.forEachOption([intervention], (visite2) => openHeuresDuMoisDeDossierOscar(dossier, day, visite2)),
    ),
    0,
    where,
  );
}

/** « rien à écrêter » of règle dossier OSCAR.heures prises en charge (h, × 100). */
function openHeuresPrisesEnChargeDeDossierOscarRienAEcreter(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  visite: partial.Value,
  heuresRecentesDuProgramme: () => partial.Value,
  comptees: () => partial.Value,
): partial.Value {
  const where = 'dossier OSCAR.heures prises en charge';
  return partial.and(
    partial.or(
      partial.not(
        partial.forEachOption([visite], (intervention) => openHeureDuProgrammeDeDossierOscar(dossier, intervention)),
      ),
      () =>
        partial.compare(
          'lessOrEqual',
          partial.add(
            heuresRecentesDuProgramme(),
            partial.forEachOption([visite], (visite2) => openHeuresDuMoisDeDossierOscar(dossier, day, visite2)),
            where,
          ),
          partial.forEachOption([visite], (intervention) =>
            openPlafondDHeuresDuProgrammeDeDossierOscar(dossier, day, intervention),
          ),
          2,
          2,
          where,
        ),
    ),
    () =>
      partial.or(
        partial.and(
          partial.forEachOption([visite], (intervention) => openHeureDuProgrammeDeDossierOscar(dossier, intervention)),
          () => partial.same(dossier.read('placeDesOnzeHeures'), 'en plus', false, where),
        ),
        () =>
          partial.compare(
            'lessOrEqual',
            partial.add(
              comptees(),
              partial.forEachOption([visite], (visite2) => openHeuresDuMoisDeDossierOscar(dossier, day, visite2)),
              where,
            ),
            partial.forEachOption([visite], (intervention) =>
              openPlafondDHeuresDeBaseDeDossierOscar(dossier, day, intervention),
            ),
            2,
            2,
            where,
          ),
      ),
  );
}

/** « rien n'est sorti des douze mois » of règle dossier OSCAR.heures prises en charge (h, × 100). */
function openHeuresPrisesEnChargeDeDossierOscarRienNEstSortiDesDouzeMois(
  dossier: OpenDossier,
  visite: partial.Value,
): partial.Value {
  const where = 'dossier OSCAR.heures prises en charge';
  return partial.all(partial.preceding(dossier.read('interventions'), visite), (intervention) =>
    partial.compare(
      'greater',
      partial.field(intervention, 'date'),
      partial.addMonths(partial.field(visite, 'date'), -12, where),
      0,
      0,
      where,
    ),
  );
}

/**
 * Clause 1 of règle dossier OSCAR.heures prises en charge (h, × 100).
 * « Nombre d'heures maximal remboursées par an » (article)
 */
function openHeuresPrisesEnChargeDeDossierOscarClause1(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  visite: partial.Value,
  deja: () => partial.Value,
  rienNEstSortiDesDouzeMois: () => partial.Value,
): partial.Branch {
  const where = 'dossier OSCAR.heures prises en charge';
  return {
    guard: () =>
      partial.and(
        partial.or(rienNEstSortiDesDouzeMois(), () =>
          partial.same(dossier.read('anneeDuPlafond'), 'douze mois glissants', true, where),
        ),
        () =>
          partial.or(
            partial.not(
              partial.forEachOption([visite], (intervention) =>
                openHeureDuProgrammeDeDossierOscar(dossier, intervention),
              ),
            ),
            () => partial.same(dossier.read('placeDesOnzeHeures'), 'comprises', false, where),
          ),
      ),
    value: () =>
      partial.subtract(
        partial.atMost(
          partial.add(
            deja(),
            partial.forEachOption([visite], (visite2) => openHeuresRetenuesDeDossierOscar(dossier, day, visite2)),
            where,
          ),
          partial.forEachOption([visite], (intervention) =>
            openPlafondDHeuresDeBaseDeDossierOscar(dossier, day, intervention),
          ),
          where,
        ),
        partial.atMost(
          deja(),
          partial.forEachOption([visite], (intervention) =>
            openPlafondDHeuresDeBaseDeDossierOscar(dossier, day, intervention),
          ),
          where,
        ),
        where,
      ),
    excepts: [],
  };
}

/**
 * Clause 2 of règle dossier OSCAR.heures prises en charge (h, × 100).
 * « En plus des heures de services à domicile “de base”, Oscar met l'accent sur 2 besoins essentiels des seniors »
 * (article)
 */
function openHeuresPrisesEnChargeDeDossierOscarClause2(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  visite: partial.Value,
  rienNEstSortiDesDouzeMois: () => partial.Value,
): partial.Branch {
  const where = 'dossier OSCAR.heures prises en charge';
  return {
    guard: () =>
      partial.and(
        partial.and(
          partial.or(rienNEstSortiDesDouzeMois(), () =>
            partial.same(dossier.read('anneeDuPlafond'), 'douze mois glissants', true, where),
          ),
          () =>
            partial.forEachOption([visite], (intervention) =>
              openHeureDuProgrammeDeDossierOscar(dossier, intervention),
            ),
        ),
        () => partial.same(dossier.read('placeDesOnzeHeures'), 'en plus', false, where),
      ),
    value: () => partial.forEachOption([visite], (visite2) => openHeuresRetenuesDeDossierOscar(dossier, day, visite2)),
    excepts: [],
  };
}

/**
 * Clause 3 of règle dossier OSCAR.heures prises en charge (h, × 100).
 * sans source : lecture « douze mois glissants » de la question « année du plafond » ; aucun plafond ne peut être
 * atteint
 */
function openHeuresPrisesEnChargeDeDossierOscarClause3(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  visite: partial.Value,
  rienAEcreter: () => partial.Value,
  rienNEstSortiDesDouzeMois: () => partial.Value,
): partial.Branch {
  const where = 'dossier OSCAR.heures prises en charge';
  return {
    guard: () =>
      partial.and(
        partial.and(partial.same(dossier.read('anneeDuPlafond'), 'douze mois glissants', false, where), () =>
          partial.not(rienNEstSortiDesDouzeMois()),
        ),
        () => rienAEcreter(),
      ),
    value: () => partial.forEachOption([visite], (visite2) => openHeuresDuMoisDeDossierOscar(dossier, day, visite2)),
    excepts: [],
  };
}

/**
 * Clause 4 of règle dossier OSCAR.heures prises en charge (h, × 100).
 * sans source : le texte ne dit pas comment un plafond glissant se reconstitue
 */
function openHeuresPrisesEnChargeDeDossierOscarClause4(
  dossier: OpenDossier,
  rienAEcreter: () => partial.Value,
  rienNEstSortiDesDouzeMois: () => partial.Value,
): partial.Branch {
  const where = 'dossier OSCAR.heures prises en charge';
  return {
    guard: () =>
      partial.and(
        partial.and(partial.same(dossier.read('anneeDuPlafond'), 'douze mois glissants', false, where), () =>
          partial.not(rienNEstSortiDesDouzeMois()),
        ),
        () => partial.not(rienAEcreter()),
      ),
    value: () =>
      unknownOf(
        { kind: 'number', scale: 2, min: null, max: null },
        {
          kind: 'definition',
          path: 'heures prises en charge de dossier OSCAR',
          name: 'heures prises en charge de dossier OSCAR',
          whole: true,
        },
      ),
    excepts: [],
  };
}

function openHeuresPayeesAuTotalDeDossierOscar(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'dossier OSCAR.heures payées au total';
  return partial.sum(
    partial.each(dossier.read('interventions'), (intervention) =>
      partial.forEachOption([intervention], (visite) => openHeuresPrisesEnChargeDeDossierOscar(dossier, day, visite)),
    ),
    0,
    where,
  );
}

function openRessourcesCompteesDeDossierOscar(dossier: OpenDossier): partial.Value {
  const where = 'dossier OSCAR.ressources comptées';
  return dossier.keep(where, () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('baseDesRessources'), 'ressources déclarées', false, where),
          value: () => dossier.read('ressourcesMensuelles'),
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('baseDesRessources'), "revenu de l'avis", false, where),
          value: () =>
            partial.round(
              partial.divide(partial.toExact(dossier.read('revenuBrutGlobal'), 2, where), { n: 12, d: 1 }, where),
              0,
              1,
              2,
              'nearest',
              where,
            ),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openLimiteDeLaPremiereTrancheDUnePersonneSeuleDeDossierOscar(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Value {
  const where = "dossier OSCAR.limite de la première tranche d'une personne seule";
  return dossier.keepEach(where, day, [], () =>
    partial.versions(
      () => day ?? dossier.read('dateDeLaDemande'),
      [
        {
          from: DAY_2021_12_01,
          to: DAY_2025_01_30,
          value: () =>
            unknownOf(
              { kind: 'number', scale: 2, min: null, max: null },
              {
                kind: 'definition',
                path: "limite de la première tranche d'une personne seule de dossier OSCAR",
                name: "limite de la première tranche d'une personne seule de dossier OSCAR",
                whole: true,
              },
            ),
        },
        { from: DAY_2025_01_31, to: DAY_2025_01_31, value: () => 101202 },
        { from: DAY_2025_02_01, to: null, value: () => 103428 },
      ],
      where,
    ),
  );
}

function openPartDuRetraiteDansLaPremiereTrancheDeDossierOscar(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Value {
  const where = 'dossier OSCAR.part du retraité dans la première tranche';
  return dossier.keepEach(where, day, [], () =>
    partial.versions(
      () => day ?? dossier.read('dateDeLaDemande'),
      [
        {
          from: DAY_2021_12_01,
          to: DAY_2025_01_30,
          value: () =>
            unknownOf(
              { kind: 'number', scale: 2, min: null, max: null },
              {
                kind: 'definition',
                path: 'part du retraité dans la première tranche de dossier OSCAR',
                name: 'part du retraité dans la première tranche de dossier OSCAR',
                whole: true,
              },
            ),
        },
        { from: DAY_2025_01_31, to: null, value: () => 1000 },
      ],
      where,
    ),
  );
}

function openLimiteDeLaDerniereTrancheDUnePersonneSeuleDeDossierOscar(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Value {
  const where = "dossier OSCAR.limite de la dernière tranche d'une personne seule";
  return dossier.keepEach(where, day, [], () =>
    partial.versions(
      () => day ?? dossier.read('dateDeLaDemande'),
      [
        {
          from: DAY_2021_12_01,
          to: DAY_2025_01_30,
          value: () =>
            unknownOf(
              { kind: 'number', scale: 2, min: null, max: null },
              {
                kind: 'definition',
                path: "limite de la dernière tranche d'une personne seule de dossier OSCAR",
                name: "limite de la dernière tranche d'une personne seule de dossier OSCAR",
                whole: true,
              },
            ),
        },
        { from: DAY_2025_01_31, to: DAY_2025_01_31, value: () => 223200 },
        { from: DAY_2025_02_01, to: null, value: () => 228100 },
      ],
      where,
    ),
  );
}

function openPartDuRetraiteAuDelaDeLaDerniereTrancheDeDossierOscar(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Value {
  const where = 'dossier OSCAR.part du retraité au-delà de la dernière tranche';
  return partial.versions(
    () => day ?? dossier.read('dateDeLaDemande'),
    [
      {
        from: DAY_2021_12_01,
        to: DAY_2025_01_30,
        value: () =>
          unknownOf(
            { kind: 'number', scale: 2, min: null, max: null },
            {
              kind: 'definition',
              path: 'part du retraité au-delà de la dernière tranche de dossier OSCAR',
              name: 'part du retraité au-delà de la dernière tranche de dossier OSCAR',
              whole: true,
            },
          ),
      },
      { from: DAY_2025_01_31, to: null, value: () => 7500 },
    ],
    where,
  );
}

function openLimiteDeLaPremiereTrancheDUnMenageDeDossierOscar(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Value {
  const where = "dossier OSCAR.limite de la première tranche d'un ménage";
  return dossier.keepEach(where, day, [], () =>
    partial.versions(
      () => day ?? dossier.read('dateDeLaDemande'),
      [
        { from: DAY_2021_12_01, to: DAY_2022_08_10, value: () => 142331 },
        { from: DAY_2022_08_11, to: DAY_2022_12_31, value: () => 148024 },
        {
          from: DAY_2023_01_01,
          to: null,
          value: () =>
            unknownOf(
              { kind: 'number', scale: 2, min: null, max: null },
              {
                kind: 'definition',
                path: "limite de la première tranche d'un ménage de dossier OSCAR",
                name: "limite de la première tranche d'un ménage de dossier OSCAR",
                whole: true,
              },
            ),
        },
      ],
      where,
    ),
  );
}

function openPartDuBaremeDeDossierOscar(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'dossier OSCAR.part du barème';
  return dossier.keepEach(where, day, [], () =>
    partial.choose(
      [
        openPartDuBaremeDeDossierOscarClause1(dossier, day),
        openPartDuBaremeDeDossierOscarClause2(dossier, day),
        openPartDuBaremeDeDossierOscarClause3(dossier, day),
        openPartDuBaremeDeDossierOscarClause4(dossier, day),
        openPartDuBaremeDeDossierOscarClause5(dossier, day),
      ],
      null,
      where,
      { never: ['hole'] },
    ),
  );
}

/**
 * Clause 1 of règle dossier OSCAR.part du barème (%, × 100).
 * relevé : Six actualités, aide ménagère de la Cnav : ce qui change pour les retraités en 2025, fiabilité C
 */
function openPartDuBaremeDeDossierOscarClause1(dossier: OpenDossier, day: partial.Value | undefined): partial.Branch {
  const where = 'dossier OSCAR.part du barème';
  return {
    guard: () =>
      partial.and(partial.same(dossier.read('compositionDuFoyer'), 'personne seule', false, where), () =>
        partial.compare(
          'lessOrEqual',
          openRessourcesCompteesDeDossierOscar(dossier),
          openLimiteDeLaPremiereTrancheDUnePersonneSeuleDeDossierOscar(dossier, day),
          2,
          2,
          where,
        ),
      ),
    value: () => openPartDuRetraiteDansLaPremiereTrancheDeDossierOscar(dossier, day),
    excepts: [],
  };
}

/**
 * Clause 2 of règle dossier OSCAR.part du barème (%, × 100).
 * sans source : tranches du milieu cherchées et non trouvées
 */
function openPartDuBaremeDeDossierOscarClause2(dossier: OpenDossier, day: partial.Value | undefined): partial.Branch {
  const where = 'dossier OSCAR.part du barème';
  return {
    guard: () =>
      partial.and(
        partial.and(partial.same(dossier.read('compositionDuFoyer'), 'personne seule', false, where), () =>
          partial.compare(
            'greater',
            openRessourcesCompteesDeDossierOscar(dossier),
            openLimiteDeLaPremiereTrancheDUnePersonneSeuleDeDossierOscar(dossier, day),
            2,
            2,
            where,
          ),
        ),
        () =>
          partial.compare(
            'lessOrEqual',
            openRessourcesCompteesDeDossierOscar(dossier),
            openLimiteDeLaDerniereTrancheDUnePersonneSeuleDeDossierOscar(dossier, day),
            2,
            2,
            where,
          ),
      ),
    value: () =>
      unknownOf(
        { kind: 'number', scale: 2, min: null, max: null },
        {
          kind: 'definition',
          path: 'part du barème de dossier OSCAR',
          name: 'part du barème de dossier OSCAR',
          whole: true,
        },
      ),
    excepts: [],
  };
}

/**
 * Clause 3 of règle dossier OSCAR.part du barème (%, × 100).
 * relevé : Six actualités, aide ménagère de la Cnav : ce qui change pour les retraités en 2025, fiabilité C
 */
function openPartDuBaremeDeDossierOscarClause3(dossier: OpenDossier, day: partial.Value | undefined): partial.Branch {
  const where = 'dossier OSCAR.part du barème';
  return {
    guard: () =>
      partial.and(partial.same(dossier.read('compositionDuFoyer'), 'personne seule', false, where), () =>
        partial.compare(
          'greater',
          openRessourcesCompteesDeDossierOscar(dossier),
          openLimiteDeLaDerniereTrancheDUnePersonneSeuleDeDossierOscar(dossier, day),
          2,
          2,
          where,
        ),
      ),
    value: () => openPartDuRetraiteAuDelaDeLaDerniereTrancheDeDossierOscar(dossier, day),
    excepts: [],
  };
}

/**
 * Clause 4 of règle dossier OSCAR.part du barème (%, × 100).
 * relevé : Le Media social, aides de la Cnav aux personnes âgées : les barèmes réévalués, fiabilité B
 */
function openPartDuBaremeDeDossierOscarClause4(dossier: OpenDossier, day: partial.Value | undefined): partial.Branch {
  const where = 'dossier OSCAR.part du barème';
  return {
    guard: () =>
      partial.and(partial.same(dossier.read('compositionDuFoyer'), 'ménage', false, where), () =>
        partial.compare(
          'lessOrEqual',
          openRessourcesCompteesDeDossierOscar(dossier),
          openLimiteDeLaPremiereTrancheDUnMenageDeDossierOscar(dossier, day),
          2,
          2,
          where,
        ),
      ),
    value: () => openPartDuRetraiteDansLaPremiereTrancheDeDossierOscar(dossier, day),
    excepts: [],
  };
}

/**
 * Clause 5 of règle dossier OSCAR.part du barème (%, × 100).
 * sans source : tranches cherchées et non trouvées
 */
function openPartDuBaremeDeDossierOscarClause5(dossier: OpenDossier, day: partial.Value | undefined): partial.Branch {
  const where = 'dossier OSCAR.part du barème';
  return {
    guard: () =>
      partial.and(partial.same(dossier.read('compositionDuFoyer'), 'ménage', false, where), () =>
        partial.compare(
          'greater',
          openRessourcesCompteesDeDossierOscar(dossier),
          openLimiteDeLaPremiereTrancheDUnMenageDeDossierOscar(dossier, day),
          2,
          2,
          where,
        ),
      ),
    value: () =>
      unknownOf(
        { kind: 'number', scale: 2, min: null, max: null },
        {
          kind: 'definition',
          path: 'part du barème de dossier OSCAR',
          name: 'part du barème de dossier OSCAR',
          whole: true,
        },
      ),
    excepts: [],
  };
}

function openPartDuRetraiteSurLesHeuresDeDossierOscar(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Value {
  const where = 'dossier OSCAR.part du retraité sur les heures';
  return partial.choose(
    [
      {
        guard: () => partial.same(dossier.read('participationDuRetraite'), 'aucune part', false, where),
        value: () => 0,
        excepts: [],
      },
      {
        guard: () => partial.same(dossier.read('participationDuRetraite'), 'part selon les ressources', false, where),
        value: () => openPartDuBaremeDeDossierOscar(dossier, day),
        excepts: [],
      },
    ],
    null,
    where,
    { never: ['hole', 'conflict'] },
  );
}

function openDispositifDuJourDeDossierOscar(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'dossier OSCAR.dispositif du jour';
  return partial.versions(
    () => day ?? dossier.read('dateDeLaDemande'),
    [
      { from: DAY_2007_02_02, to: DAY_2021_06_30, value: () => "plan d'actions personnalisé" },
      {
        from: DAY_2021_07_01,
        to: null,
        value: () =>
          partial.choose(
            [
              { guard: () => dossier.read('oscarDeploye'), value: () => 'plan OSCAR', excepts: [] },
              {
                guard: () => partial.not(dossier.read('oscarDeploye')),
                value: () => "plan d'actions personnalisé",
                excepts: [],
              },
            ],
            null,
            where,
            { never: ['hole', 'conflict'] },
          ),
      },
    ],
    where,
  );
}

function openOrientationDeDossierOscar(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'dossier OSCAR.orientation';
  return partial.versions(
    () => day ?? dossier.read('dateDeLaDemande'),
    [
      {
        from: DAY_2021_07_01,
        to: null,
        value: () =>
          partial.choose(
            [
              {
                guard: () => partial.not(openConditionDeGirDeDossierOscar(dossier)),
                value: () => "demande d'APA",
                excepts: [],
              },
              {
                guard: () =>
                  partial.and(openEligibleAuPlanDeDossierOscar(dossier, day), () => dossier.read('planAdapte')),
                value: () => "plan d'aides",
                excepts: [],
              },
              {
                guard: () =>
                  partial.and(openConditionDeGirDeDossierOscar(dossier), () =>
                    partial.or(partial.not(openEligibleAuPlanDeDossierOscar(dossier, day)), () =>
                      partial.not(dossier.read('planAdapte')),
                    ),
                  ),
                value: () => 'autre démarche',
                excepts: [],
              },
            ],
            null,
            where,
            { never: ['hole'] },
          ),
      },
    ],
    where,
  );
}

function openVerdictDeDemandeDAideDeDossierOscar(dossier: OpenDossier): partial.Value {
  const where = "dossier OSCAR.demande d'aide.verdict";
  return partial.when(
    partial.any(
      partial.list([
        partial.not(dossier.field('demandeDAide', 'formulaireCerfaRempli')),
        partial.not(dossier.field('demandeDAide', 'demandeTransmiseALaCarsat')),
      ]),
      (oui) => oui,
    ),
    'non conforme',
    'conforme',
    where,
  );
}

function openManquantsDeDemandeDAideDeDossierOscar(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        partial.fields({
          piece: 'formulaire Cerfa rempli',
          echeance: null,
          recommande: false,
          manque: partial.not(dossier.field('demandeDAide', 'formulaireCerfaRempli')),
        }),
        partial.fields({
          piece: 'demande transmise à la Carsat',
          echeance: null,
          recommande: false,
          manque: partial.not(dossier.field('demandeDAide', 'demandeTransmiseALaCarsat')),
        }),
      ]),
      (ligne) => partial.field(ligne, 'manque'),
    ),
    (manquant) =>
      partial.fields({
        piece: partial.field(manquant, 'piece'),
        echeance: partial.field(manquant, 'echeance'),
        recommande: partial.field(manquant, 'recommande'),
      }),
  );
}

function openVerdictDeVisiteDeLEvaluateurDeDossierOscar(dossier: OpenDossier): partial.Value {
  const where = "dossier OSCAR.visite de l'évaluateur.verdict";
  return partial.when(
    partial.any(
      partial.list([
        partial.not(dossier.field('visiteDeLEvaluateur', 'evaluateurMandateParLaCaisse')),
        partial.not(dossier.field('visiteDeLEvaluateur', 'fragilitesEvaluees')),
        partial.not(dossier.field('visiteDeLEvaluateur', 'conditionsDeVieObservees')),
        partial.not(dossier.field('visiteDeLEvaluateur', 'composantesDuPlanExposees')),
      ]),
      (oui) => oui,
    ),
    'non conforme',
    'conforme',
    where,
  );
}

function openManquantsDeVisiteDeLEvaluateurDeDossierOscar(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        openManquantsDeVisiteDeLEvaluateurDeDossierOscarItem1(dossier),
        openManquantsDeVisiteDeLEvaluateurDeDossierOscarItem2(dossier),
        openManquantsDeVisiteDeLEvaluateurDeDossierOscarItem3(dossier),
        openManquantsDeVisiteDeLEvaluateurDeDossierOscarItem4(dossier),
      ]),
      (ligne) => partial.field(ligne, 'manque'),
    ),
    (manquant) =>
      partial.fields({
        piece: partial.field(manquant, 'piece'),
        echeance: partial.field(manquant, 'echeance'),
        recommande: partial.field(manquant, 'recommande'),
      }),
  );
}

/** Item 1 of contrôle Fragilités et difficultés évaluées, physiques et morales : manquants. */
function openManquantsDeVisiteDeLEvaluateurDeDossierOscarItem1(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'évaluateur mandaté par la caisse',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('visiteDeLEvaluateur', 'evaluateurMandateParLaCaisse')),
  });
}

/** Item 2 of contrôle Fragilités et difficultés évaluées, physiques et morales : manquants. */
function openManquantsDeVisiteDeLEvaluateurDeDossierOscarItem2(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'fragilités évaluées',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('visiteDeLEvaluateur', 'fragilitesEvaluees')),
  });
}

/** Item 3 of contrôle Fragilités et difficultés évaluées, physiques et morales : manquants. */
function openManquantsDeVisiteDeLEvaluateurDeDossierOscarItem3(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'conditions de vie observées',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('visiteDeLEvaluateur', 'conditionsDeVieObservees')),
  });
}

/** Item 4 of contrôle Fragilités et difficultés évaluées, physiques et morales : manquants. */
function openManquantsDeVisiteDeLEvaluateurDeDossierOscarItem4(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'composantes du plan exposées',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('visiteDeLEvaluateur', 'composantesDuPlanExposees')),
  });
}

function openVerdictDeDecisionDeLaCaisseDeDossierOscar(dossier: OpenDossier): partial.Value {
  const where = 'dossier OSCAR.décision de la caisse.verdict';
  return partial.when(
    partial.any(
      partial.list([
        partial.not(dossier.field('decisionDeLaCaisse', 'conclusionsDeLEvaluateurTransmises')),
        partial.not(dossier.field('decisionDeLaCaisse', 'planValideParLaCaisse')),
        partial.not(dossier.field('decisionDeLaCaisse', 'retraiteInformeDeLaDecision')),
        partial.not(dossier.field('decisionDeLaCaisse', 'retraiteMisEnRelationAvecLesPartenaires')),
      ]),
      (oui) => oui,
    ),
    'non conforme',
    'conforme',
    where,
  );
}

function openManquantsDeDecisionDeLaCaisseDeDossierOscar(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        openManquantsDeDecisionDeLaCaisseDeDossierOscarItem1(dossier),
        openManquantsDeDecisionDeLaCaisseDeDossierOscarItem2(dossier),
        openManquantsDeDecisionDeLaCaisseDeDossierOscarItem3(dossier),
        openManquantsDeDecisionDeLaCaisseDeDossierOscarItem4(dossier),
      ]),
      (ligne) => partial.field(ligne, 'manque'),
    ),
    (manquant) =>
      partial.fields({
        piece: partial.field(manquant, 'piece'),
        echeance: partial.field(manquant, 'echeance'),
        recommande: partial.field(manquant, 'recommande'),
      }),
  );
}

/** Item 1 of contrôle décision de la caisse : manquants. */
function openManquantsDeDecisionDeLaCaisseDeDossierOscarItem1(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: "conclusions de l'évaluateur transmises",
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('decisionDeLaCaisse', 'conclusionsDeLEvaluateurTransmises')),
  });
}

/** Item 2 of contrôle décision de la caisse : manquants. */
function openManquantsDeDecisionDeLaCaisseDeDossierOscarItem2(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'plan validé par la caisse',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('decisionDeLaCaisse', 'planValideParLaCaisse')),
  });
}

/** Item 3 of contrôle décision de la caisse : manquants. */
function openManquantsDeDecisionDeLaCaisseDeDossierOscarItem3(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'retraité informé de la décision',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('decisionDeLaCaisse', 'retraiteInformeDeLaDecision')),
  });
}

/** Item 4 of contrôle décision de la caisse : manquants. */
function openManquantsDeDecisionDeLaCaisseDeDossierOscarItem4(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'retraité mis en relation avec les partenaires',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('decisionDeLaCaisse', 'retraiteMisEnRelationAvecLesPartenaires')),
  });
}

function openAideDeDossierOscar(dossier: OpenDossier, octroi: partial.Value): partial.Value {
  const where = 'dossier OSCAR.aide';
  return dossier.keepEach(where, undefined, [octroi], () =>
    partial.choose(
      [
        {
          guard: () => partial.same(partial.field(octroi, 'situation'), "retour d'hospitalisation", false, where),
          value: () => 'ADH',
          excepts: [],
        },
        openAideDeDossierOscarClause2(octroi),
        {
          guard: () => partial.same(partial.field(octroi, 'situation'), 'autre événement', false, where),
          value: () =>
            unknownOf(
              { kind: 'choice', values: AIDE_TEMPORAIRE.values },
              { kind: 'definition', path: 'aide de dossier OSCAR', name: 'aide de dossier OSCAR', whole: true },
            ),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

/**
 * Clause 2 of règle dossier OSCAR.aide.
 * « À une personne âgée vivant un événement déstabilisant : le décès du conjoint son placement en institution, ou son
 * hospitalisation, un déménagement, uneséparation… | L'aider à passer cette épreuve et réorganiser sa vie » (article)
 */
function openAideDeDossierOscarClause2(octroi: partial.Value): partial.Branch {
  const where = 'dossier OSCAR.aide';
  return {
    guard: () =>
      partial.or(
        partial.or(
          partial.or(
            partial.or(partial.same(partial.field(octroi, 'situation'), 'décès du conjoint', false, where), () =>
              partial.same(partial.field(octroi, 'situation'), 'placement du conjoint', false, where),
            ),
            () => partial.same(partial.field(octroi, 'situation'), 'hospitalisation du conjoint', false, where),
          ),
          () => partial.same(partial.field(octroi, 'situation'), 'déménagement', false, where),
        ),
        () => partial.same(partial.field(octroi, 'situation'), 'séparation', false, where),
      ),
    value: () => 'Asir',
    excepts: [],
  };
}

function openOctroiPossibleDeDossierOscar(dossier: OpenDossier, accord: partial.Value): partial.Value {
  const where = 'dossier OSCAR.octroi possible';
  return dossier.keepEach(where, undefined, [accord], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.and(
              partial.and(
                partial.same(
                  partial.forEachOption([accord], (octroi) => openAideDeDossierOscar(dossier, octroi)),
                  'Asir',
                  false,
                  where,
                ),
                () => partial.same(dossier.read('renouvellementDeLAsir'), 'exclu', false, where),
              ),
              () =>
                partial.any(partial.preceding(dossier.read('octrois'), accord), (octroi) =>
                  partial.same(
                    partial.forEachOption([octroi], (octroi2) => openAideDeDossierOscar(dossier, octroi2)),
                    'Asir',
                    false,
                    where,
                  ),
                ),
            ),
          value: () => false,
          excepts: [1],
        },
        {
          guard: null,
          value: () =>
            partial.or(dossier.read('titulaireDUnPlanOscar'), () =>
              partial.same(dossier.read('aideSansPlan'), 'aide sans condition de plan', false, where),
            ),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openDureeDeLAideTemporaireDeDossierOscar(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = "dossier OSCAR.durée de l'aide temporaire";
  return dossier.keepEach(where, day, [], () =>
    partial.versions(
      () => day ?? dossier.read('dateDeLaDemande'),
      [{ from: DAY_2024_01_01, to: null, value: () => 3 }],
      where,
    ),
  );
}

function openDebutDeLAideDeDossierOscar(dossier: OpenDossier, octroi: partial.Value): partial.Value {
  const where = "dossier OSCAR.début de l'aide";
  return dossier.keepEach(where, undefined, [octroi], () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('departDesTroisMois'), "octroi de l'aide", false, where),
          value: () => partial.field(octroi, 'dateDOctroi'),
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('departDesTroisMois'), "jour de l'événement", false, where),
          value: () => partial.field(octroi, 'evenement'),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openPeriodeDeLAideDeDossierOscar(dossier: OpenDossier, octroi: partial.Value): partial.Value {
  const where = "dossier OSCAR.période de l'aide";
  const duree = once(() =>
    onDay(partial.field(octroi, 'dateDOctroi'), (on) => openDureeDeLAideTemporaireDeDossierOscar(dossier, on)),
  );
  const termeCorrespondant = once(() =>
    partial.addMonths(
      partial.forEachOption([octroi], (octroi2) => openDebutDeLAideDeDossierOscar(dossier, octroi2)),
      duree(),
      where,
    ),
  );
  const jourManquant = once(() =>
    openPeriodeDeLAideDeDossierOscarJourManquant(dossier, octroi, duree, termeCorrespondant),
  );
  const joursEcoulesDuMois = once(() => openPeriodeDeLAideDeDossierOscarJoursEcoulesDuMois(dossier, octroi));
  return partial.choose(
    [
      openPeriodeDeLAideDeDossierOscarClause1(dossier, octroi, termeCorrespondant, jourManquant),
      openPeriodeDeLAideDeDossierOscarClause2(dossier, octroi, termeCorrespondant, jourManquant, joursEcoulesDuMois),
      openPeriodeDeLAideDeDossierOscarClause3(dossier, octroi, termeCorrespondant),
    ],
    null,
    where,
    { never: ['hole', 'conflict'] },
  );
}

/** « jour manquant » of règle dossier OSCAR.période de l'aide. */
function openPeriodeDeLAideDeDossierOscarJourManquant(
  dossier: OpenDossier,
  octroi: partial.Value,
  duree: () => partial.Value,
  termeCorrespondant: () => partial.Value,
): partial.Value {
  const where = "dossier OSCAR.période de l'aide";
  return partial.compare(
    'different',
    partial.addMonths(termeCorrespondant(), partial.negate(duree(), where), where),
    partial.forEachOption([octroi], (octroi2) => openDebutDeLAideDeDossierOscar(dossier, octroi2)),
    0,
    0,
    where,
  );
}

/** « jours écoulés du mois » of règle dossier OSCAR.période de l'aide. */
function openPeriodeDeLAideDeDossierOscarJoursEcoulesDuMois(
  dossier: OpenDossier,
  octroi: partial.Value,
): partial.Value {
  const where = "dossier OSCAR.période de l'aide";
  return partial.daysBetween(
    partial.firstOfMonth(
      partial.forEachOption([octroi], (octroi2) => openDebutDeLAideDeDossierOscar(dossier, octroi2)),
      where,
    ),
    partial.forEachOption([octroi], (octroi2) => openDebutDeLAideDeDossierOscar(dossier, octroi2)),
    where,
  );
}

/**
 * Clause 1 of règle dossier OSCAR.période de l'aide.
 * sans source : lecture « lendemain » de la question « fin de mois »
 */
function openPeriodeDeLAideDeDossierOscarClause1(
  dossier: OpenDossier,
  octroi: partial.Value,
  termeCorrespondant: () => partial.Value,
  jourManquant: () => partial.Value,
): partial.Branch {
  const where = "dossier OSCAR.période de l'aide";
  return {
    guard: () => partial.and(partial.same(dossier.read('finDeMois'), 'lendemain', false, where), () => jourManquant()),
    value: () =>
      partial.period(
        partial.forEachOption([octroi], (octroi2) => openDebutDeLAideDeDossierOscar(dossier, octroi2)),
        termeCorrespondant(),
        where,
      ),
    excepts: [2],
  };
}

/**
 * Clause 2 of règle dossier OSCAR.période de l'aide.
 * sans source : lecture « débordement » de la question « fin de mois »
 */
function openPeriodeDeLAideDeDossierOscarClause2(
  dossier: OpenDossier,
  octroi: partial.Value,
  termeCorrespondant: () => partial.Value,
  jourManquant: () => partial.Value,
  joursEcoulesDuMois: () => partial.Value,
): partial.Branch {
  const where = "dossier OSCAR.période de l'aide";
  return {
    guard: () =>
      partial.and(partial.same(dossier.read('finDeMois'), 'débordement', false, where), () => jourManquant()),
    value: () =>
      partial.period(
        partial.forEachOption([octroi], (octroi2) => openDebutDeLAideDeDossierOscar(dossier, octroi2)),
        partial.addDays(
          partial.addDays(partial.firstOfMonth(termeCorrespondant(), where), joursEcoulesDuMois(), where),
          -1,
          where,
        ),
        where,
      ),
    excepts: [2],
  };
}

/**
 * Clause 3 of règle dossier OSCAR.période de l'aide.
 * « accordées pour une durée de 3 mois » (article)
 */
function openPeriodeDeLAideDeDossierOscarClause3(
  dossier: OpenDossier,
  octroi: partial.Value,
  termeCorrespondant: () => partial.Value,
): partial.Branch {
  const where = "dossier OSCAR.période de l'aide";
  return {
    guard: null,
    value: () =>
      partial.period(
        partial.forEachOption([octroi], (octroi2) => openDebutDeLAideDeDossierOscar(dossier, octroi2)),
        partial.addDays(termeCorrespondant(), -1, where),
        where,
      ),
    excepts: [],
  };
}

function openPlafondAnnuelDesAidesTemporairesDeDossierOscar(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Value {
  const where = 'dossier OSCAR.plafond annuel des aides temporaires';
  return dossier.keepEach(where, day, [], () =>
    partial.versions(
      () => day ?? dossier.read('dateDeLaDemande'),
      [{ from: DAY_2024_01_01, to: null, value: () => 30000 }],
      where,
    ),
  );
}

function openPlafondDHeuresDeLAideTemporaireDeDossierOscar(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Value {
  const where = "dossier OSCAR.plafond d'heures de l'aide temporaire";
  return dossier.keepEach(where, day, [], () =>
    partial.versions(
      () => day ?? dossier.read('dateDeLaDemande'),
      [{ from: DAY_2024_01_01, to: null, value: () => 5400 }],
      where,
    ),
  );
}

function openAnneeDeLOctroiDeDossierOscar(dossier: OpenDossier, accord: partial.Value): partial.Value {
  const where = "dossier OSCAR.année de l'octroi";
  return dossier.keepEach(where, undefined, [accord], () => {
    const rienNEstSortiDesDouzeMois = once(() =>
      openAnneeDeLOctroiDeDossierOscarRienNEstSortiDesDouzeMois(dossier, accord),
    );
    return partial.choose(
      [
        openAnneeDeLOctroiDeDossierOscarClause1(dossier, accord),
        openAnneeDeLOctroiDeDossierOscarClause2(dossier, accord),
        openAnneeDeLOctroiDeDossierOscarClause3(dossier, rienNEstSortiDesDouzeMois),
        openAnneeDeLOctroiDeDossierOscarClause4(dossier, rienNEstSortiDesDouzeMois),
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    );
  });
}

/** « rien n'est sorti des douze mois » of règle dossier OSCAR.année de l'octroi. */
function openAnneeDeLOctroiDeDossierOscarRienNEstSortiDesDouzeMois(
  dossier: OpenDossier,
  accord: partial.Value,
): partial.Value {
  const where = "dossier OSCAR.année de l'octroi";
  return partial.all(partial.preceding(dossier.read('octrois'), accord), (octroi) =>
    partial.compare(
      'greater',
      partial.field(octroi, 'dateDOctroi'),
      partial.addMonths(partial.field(accord, 'dateDOctroi'), -12, where),
      0,
      0,
      where,
    ),
  );
}

/**
 * Clause 1 of règle dossier OSCAR.année de l'octroi.
 * sans source : lecture « année du calendrier » de la question « année du plafond »
 */
function openAnneeDeLOctroiDeDossierOscarClause1(dossier: OpenDossier, accord: partial.Value): partial.Branch {
  const where = "dossier OSCAR.année de l'octroi";
  return {
    guard: () => partial.same(dossier.read('anneeDuPlafond'), 'année du calendrier', false, where),
    value: () => partial.civilYear(partial.field(accord, 'dateDOctroi'), where),
    excepts: [],
  };
}

/**
 * Clause 2 of règle dossier OSCAR.année de l'octroi.
 * sans source : lecture « année du plan » de la question « année du plafond »
 */
function openAnneeDeLOctroiDeDossierOscarClause2(dossier: OpenDossier, accord: partial.Value): partial.Branch {
  const where = "dossier OSCAR.année de l'octroi";
  return {
    guard: () => partial.same(dossier.read('anneeDuPlafond'), 'année du plan', false, where),
    value: () => partial.yearsBetween(dossier.read('dateDEffet'), partial.field(accord, 'dateDOctroi'), where),
    excepts: [],
  };
}

/**
 * Clause 3 of règle dossier OSCAR.année de l'octroi.
 * sans source : lecture « douze mois glissants » : les douze premiers mois, qui les contiennent tous
 */
function openAnneeDeLOctroiDeDossierOscarClause3(
  dossier: OpenDossier,
  rienNEstSortiDesDouzeMois: () => partial.Value,
): partial.Branch {
  const where = "dossier OSCAR.année de l'octroi";
  return {
    guard: () =>
      partial.and(partial.same(dossier.read('anneeDuPlafond'), 'douze mois glissants', false, where), () =>
        rienNEstSortiDesDouzeMois(),
      ),
    value: () => 0,
    excepts: [],
  };
}

/**
 * Clause 4 of règle dossier OSCAR.année de l'octroi.
 * sans source : lecture « douze mois glissants » : il n'y a plus d'année
 */
function openAnneeDeLOctroiDeDossierOscarClause4(
  dossier: OpenDossier,
  rienNEstSortiDesDouzeMois: () => partial.Value,
): partial.Branch {
  const where = "dossier OSCAR.année de l'octroi";
  return {
    guard: () =>
      partial.and(partial.same(dossier.read('anneeDuPlafond'), 'douze mois glissants', false, where), () =>
        partial.not(rienNEstSortiDesDouzeMois()),
      ),
    value: () =>
      unknownOf(
        { kind: 'number', scale: 0, min: null, max: null },
        {
          kind: 'definition',
          path: "année de l'octroi de dossier OSCAR",
          name: "année de l'octroi de dossier OSCAR",
          whole: true,
        },
      ),
    excepts: [],
  };
}

function openDepenseTemporairePriseEnChargeDeDossierOscar(dossier: OpenDossier, accord: partial.Value): partial.Value {
  const where = 'dossier OSCAR.dépense temporaire prise en charge';
  return dossier.keepEach(where, undefined, [accord], () => {
    const plafondDeLAide = once(() =>
      onDay(partial.field(accord, 'dateDOctroi'), (on) =>
        openPlafondAnnuelDesAidesTemporairesDeDossierOscar(dossier, on),
      ),
    );
    const partages = once(() => openDepenseTemporairePriseEnChargeDeDossierOscarPartages(dossier, accord));
    const deja = once(() => openDepenseTemporairePriseEnChargeDeDossierOscarDeja(dossier, accord, partages));
    const recente = once(() => openDepenseTemporairePriseEnChargeDeDossierOscarRecente(accord, partages));
    const rienNEstSortiDesDouzeMois = once(() =>
      openDepenseTemporairePriseEnChargeDeDossierOscarRienNEstSortiDesDouzeMois(dossier, accord),
    );
    return partial.choose(
      [
        {
          guard: () =>
            partial.not(
              partial.forEachOption([accord], (accord2) => openOctroiPossibleDeDossierOscar(dossier, accord2)),
            ),
          value: () => 0,
          excepts: [],
        },
        openDepenseTemporairePriseEnChargeDeDossierOscarClause2(
          dossier,
          accord,
          plafondDeLAide,
          deja,
          rienNEstSortiDesDouzeMois,
        ),
        openDepenseTemporairePriseEnChargeDeDossierOscarClause3(
          dossier,
          accord,
          plafondDeLAide,
          recente,
          rienNEstSortiDesDouzeMois,
        ),
        openDepenseTemporairePriseEnChargeDeDossierOscarClause4(
          dossier,
          accord,
          plafondDeLAide,
          recente,
          rienNEstSortiDesDouzeMois,
        ),
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    );
  });
}

/** « partagés » of règle dossier OSCAR.dépense temporaire prise en charge (€, × 100). */
function openDepenseTemporairePriseEnChargeDeDossierOscarPartages(
  dossier: OpenDossier,
  accord: partial.Value,
): partial.Value {
  const where = 'dossier OSCAR.dépense temporaire prise en charge';
  return partial.filter(partial.preceding(dossier.read('octrois'), accord), (octroi) =>
    partial.and(
      partial.forEachOption([octroi], (accord2) => openOctroiPossibleDeDossierOscar(dossier, accord2)),
      () =>
        partial.or(partial.same(dossier.read('porteeDesTroisCentsEuros'), 'deux aides ensemble', false, where), () =>
          partial.same(
            partial.forEachOption([octroi], (octroi2) => openAideDeDossierOscar(dossier, octroi2)),
            partial.forEachOption([accord], (octroi2) => openAideDeDossierOscar(dossier, octroi2)),
            false,
            where,
          ),
        ),
    ),
  );
}

/** « déjà » of règle dossier OSCAR.dépense temporaire prise en charge (€, × 100). */
function openDepenseTemporairePriseEnChargeDeDossierOscarDeja(
  dossier: OpenDossier,
  accord: partial.Value,
  partages: () => partial.Value,
): partial.Value {
  const where = 'dossier OSCAR.dépense temporaire prise en charge';
  return partial.sum(
    partial.each(
      partial.filter(partages(), (octroi) =>
        partial.compare(
          'equal',
          partial.forEachOption([octroi], (accord2) => openAnneeDeLOctroiDeDossierOscar(dossier, accord2)),
          partial.forEachOption([accord], (accord2) => openAnneeDeLOctroiDeDossierOscar(dossier, accord2)),
          0,
          0,
          where,
        ),
      ),
      (octroi) => partial.field(octroi, 'depense'),
    ),
    0,
    where,
  );
}

/** « récente » of règle dossier OSCAR.dépense temporaire prise en charge (€, × 100). */
function openDepenseTemporairePriseEnChargeDeDossierOscarRecente(
  accord: partial.Value,
  partages: () => partial.Value,
): partial.Value {
  const where = 'dossier OSCAR.dépense temporaire prise en charge';
  return partial.sum(
    partial.each(
      partial.filter(partages(), (octroi) =>
        partial.compare(
          'greater',
          partial.field(octroi, 'dateDOctroi'),
          partial.addMonths(partial.field(accord, 'dateDOctroi'), -12, where),
          0,
          0,
          where,
        ),
      ),
      (octroi) => partial.field(octroi, 'depense'),
    ),
    0,
    where,
  );
}

/** « rien n'est sorti des douze mois » of règle dossier OSCAR.dépense temporaire prise en charge (€, × 100). */
function openDepenseTemporairePriseEnChargeDeDossierOscarRienNEstSortiDesDouzeMois(
  dossier: OpenDossier,
  accord: partial.Value,
): partial.Value {
  const where = 'dossier OSCAR.dépense temporaire prise en charge';
  return partial.all(partial.preceding(dossier.read('octrois'), accord), (octroi) =>
    partial.compare(
      'greater',
      partial.field(octroi, 'dateDOctroi'),
      partial.addMonths(partial.field(accord, 'dateDOctroi'), -12, where),
      0,
      0,
      where,
    ),
  );
}

/**
 * Clause 2 of règle dossier OSCAR.dépense temporaire prise en charge (€, × 100).
 * « jusqu'à 300 € par an et par bénéficiaire » (article)
 */
function openDepenseTemporairePriseEnChargeDeDossierOscarClause2(
  dossier: OpenDossier,
  accord: partial.Value,
  plafondDeLAide: () => partial.Value,
  deja: () => partial.Value,
  rienNEstSortiDesDouzeMois: () => partial.Value,
): partial.Branch {
  const where = 'dossier OSCAR.dépense temporaire prise en charge';
  return {
    guard: () =>
      partial.and(
        partial.forEachOption([accord], (accord2) => openOctroiPossibleDeDossierOscar(dossier, accord2)),
        () =>
          partial.or(rienNEstSortiDesDouzeMois(), () =>
            partial.same(dossier.read('anneeDuPlafond'), 'douze mois glissants', true, where),
          ),
      ),
    value: () =>
      partial.subtract(
        partial.atMost(partial.add(deja(), partial.field(accord, 'depense'), where), plafondDeLAide(), where),
        partial.atMost(deja(), plafondDeLAide(), where),
        where,
      ),
    excepts: [],
  };
}

/**
 * Clause 3 of règle dossier OSCAR.dépense temporaire prise en charge (€, × 100).
 * sans source : lecture « douze mois glissants » de la question « année du plafond » ; le plafond ne peut être
 * atteint
 */
function openDepenseTemporairePriseEnChargeDeDossierOscarClause3(
  dossier: OpenDossier,
  accord: partial.Value,
  plafondDeLAide: () => partial.Value,
  recente: () => partial.Value,
  rienNEstSortiDesDouzeMois: () => partial.Value,
): partial.Branch {
  const where = 'dossier OSCAR.dépense temporaire prise en charge';
  return {
    guard: () =>
      partial.and(
        partial.and(
          partial.and(
            partial.forEachOption([accord], (accord2) => openOctroiPossibleDeDossierOscar(dossier, accord2)),
            () => partial.same(dossier.read('anneeDuPlafond'), 'douze mois glissants', false, where),
          ),
          () => partial.not(rienNEstSortiDesDouzeMois()),
        ),
        () =>
          partial.compare(
            'lessOrEqual',
            partial.add(recente(), partial.field(accord, 'depense'), where),
            plafondDeLAide(),
            2,
            2,
            where,
          ),
      ),
    value: () => partial.field(accord, 'depense'),
    excepts: [],
  };
}

/**
 * Clause 4 of règle dossier OSCAR.dépense temporaire prise en charge (€, × 100).
 * sans source : le texte ne dit pas comment un plafond glissant se reconstitue
 */
function openDepenseTemporairePriseEnChargeDeDossierOscarClause4(
  dossier: OpenDossier,
  accord: partial.Value,
  plafondDeLAide: () => partial.Value,
  recente: () => partial.Value,
  rienNEstSortiDesDouzeMois: () => partial.Value,
): partial.Branch {
  const where = 'dossier OSCAR.dépense temporaire prise en charge';
  return {
    guard: () =>
      partial.and(
        partial.and(
          partial.and(
            partial.forEachOption([accord], (accord2) => openOctroiPossibleDeDossierOscar(dossier, accord2)),
            () => partial.same(dossier.read('anneeDuPlafond'), 'douze mois glissants', false, where),
          ),
          () => partial.not(rienNEstSortiDesDouzeMois()),
        ),
        () =>
          partial.compare(
            'greater',
            partial.add(recente(), partial.field(accord, 'depense'), where),
            plafondDeLAide(),
            2,
            2,
            where,
          ),
      ),
    value: () =>
      unknownOf(
        { kind: 'number', scale: 2, min: null, max: null },
        {
          kind: 'definition',
          path: 'dépense temporaire prise en charge de dossier OSCAR',
          name: 'dépense temporaire prise en charge de dossier OSCAR',
          whole: true,
        },
      ),
    excepts: [],
  };
}

function openHeuresTemporairesPrisesEnChargeDeDossierOscar(dossier: OpenDossier, accord: partial.Value): partial.Value {
  const where = 'dossier OSCAR.heures temporaires prises en charge';
  return dossier.keepEach(where, undefined, [accord], () => {
    const plafondDeLAide = once(() =>
      onDay(partial.field(accord, 'dateDOctroi'), (on) =>
        openPlafondDHeuresDeLAideTemporaireDeDossierOscar(dossier, on),
      ),
    );
    const partages = once(() => openHeuresTemporairesPrisesEnChargeDeDossierOscarPartages(dossier, accord));
    const deja = once(() => openHeuresTemporairesPrisesEnChargeDeDossierOscarDeja(dossier, accord, partages));
    const recentes = once(() => openHeuresTemporairesPrisesEnChargeDeDossierOscarRecentes(accord, partages));
    const rienNEstSortiDesDouzeMois = once(() =>
      openHeuresTemporairesPrisesEnChargeDeDossierOscarRienNEstSortiDesDouzeMois(dossier, accord),
    );
    return partial.choose(
      [
        {
          guard: () =>
            partial.not(
              partial.forEachOption([accord], (accord2) => openOctroiPossibleDeDossierOscar(dossier, accord2)),
            ),
          value: () => 0,
          excepts: [],
        },
        openHeuresTemporairesPrisesEnChargeDeDossierOscarClause2(dossier, accord, plafondDeLAide),
        openHeuresTemporairesPrisesEnChargeDeDossierOscarClause3(
          dossier,
          accord,
          plafondDeLAide,
          deja,
          rienNEstSortiDesDouzeMois,
        ),
        openHeuresTemporairesPrisesEnChargeDeDossierOscarClause4(
          dossier,
          accord,
          plafondDeLAide,
          recentes,
          rienNEstSortiDesDouzeMois,
        ),
        openHeuresTemporairesPrisesEnChargeDeDossierOscarClause5(
          dossier,
          accord,
          plafondDeLAide,
          recentes,
          rienNEstSortiDesDouzeMois,
        ),
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    );
  });
}

/** « partagés » of règle dossier OSCAR.heures temporaires prises en charge (h, × 100). */
function openHeuresTemporairesPrisesEnChargeDeDossierOscarPartages(
  dossier: OpenDossier,
  accord: partial.Value,
): partial.Value {
  const where = 'dossier OSCAR.heures temporaires prises en charge';
  return partial.filter(partial.preceding(dossier.read('octrois'), accord), (octroi) =>
    partial.and(
      partial.forEachOption([octroi], (accord2) => openOctroiPossibleDeDossierOscar(dossier, accord2)),
      () =>
        partial.or(
          partial.same(dossier.read('porteeDesCinquanteQuatreHeures'), "deux aides dans l'année", false, where),
          () =>
            partial.same(
              partial.forEachOption([octroi], (octroi2) => openAideDeDossierOscar(dossier, octroi2)),
              partial.forEachOption([accord], (octroi2) => openAideDeDossierOscar(dossier, octroi2)),
              false,
              where,
            ),
        ),
    ),
  );
}

/** « déjà » of règle dossier OSCAR.heures temporaires prises en charge (h, × 100). */
function openHeuresTemporairesPrisesEnChargeDeDossierOscarDeja(
  dossier: OpenDossier,
  accord: partial.Value,
  partages: () => partial.Value,
): partial.Value {
  const where = 'dossier OSCAR.heures temporaires prises en charge';
  return partial.sum(
    partial.each(
      partial.filter(partages(), (octroi) =>
        partial.compare(
          'equal',
          partial.forEachOption([octroi], (accord2) => openAnneeDeLOctroiDeDossierOscar(dossier, accord2)),
          partial.forEachOption([accord], (accord2) => openAnneeDeLOctroiDeDossierOscar(dossier, accord2)),
          0,
          0,
          where,
        ),
      ),
      (octroi) => partial.field(octroi, 'heures'),
    ),
    0,
    where,
  );
}

/** « récentes » of règle dossier OSCAR.heures temporaires prises en charge (h, × 100). */
function openHeuresTemporairesPrisesEnChargeDeDossierOscarRecentes(
  accord: partial.Value,
  partages: () => partial.Value,
): partial.Value {
  const where = 'dossier OSCAR.heures temporaires prises en charge';
  return partial.sum(
    partial.each(
      partial.filter(partages(), (octroi) =>
        partial.compare(
          'greater',
          partial.field(octroi, 'dateDOctroi'),
          partial.addMonths(partial.field(accord, 'dateDOctroi'), -12, where),
          0,
          0,
          where,
        ),
      ),
      (octroi) => partial.field(octroi, 'heures'),
    ),
    0,
    where,
  );
}

/** « rien n'est sorti des douze mois » of règle dossier OSCAR.heures temporaires prises en charge (h, × 100). */
function openHeuresTemporairesPrisesEnChargeDeDossierOscarRienNEstSortiDesDouzeMois(
  dossier: OpenDossier,
  accord: partial.Value,
): partial.Value {
  const where = 'dossier OSCAR.heures temporaires prises en charge';
  return partial.all(partial.preceding(dossier.read('octrois'), accord), (octroi) =>
    partial.compare(
      'greater',
      partial.field(octroi, 'dateDOctroi'),
      partial.addMonths(partial.field(accord, 'dateDOctroi'), -12, where),
      0,
      0,
      where,
    ),
  );
}

/**
 * Clause 2 of règle dossier OSCAR.heures temporaires prises en charge (h, × 100).
 * « prises en charge jusqu'à 54 heures maximum » (article)
 */
function openHeuresTemporairesPrisesEnChargeDeDossierOscarClause2(
  dossier: OpenDossier,
  accord: partial.Value,
  plafondDeLAide: () => partial.Value,
): partial.Branch {
  const where = 'dossier OSCAR.heures temporaires prises en charge';
  return {
    guard: () =>
      partial.and(
        partial.forEachOption([accord], (accord2) => openOctroiPossibleDeDossierOscar(dossier, accord2)),
        () => partial.same(dossier.read('porteeDesCinquanteQuatreHeures'), 'chaque octroi', false, where),
      ),
    value: () => partial.atMost(partial.field(accord, 'heures'), plafondDeLAide(), where),
    excepts: [],
  };
}

/**
 * Clause 3 of règle dossier OSCAR.heures temporaires prises en charge (h, × 100).
 * sans source : lectures « dans l'année » de la question « portée des cinquante-quatre heures »
 */
function openHeuresTemporairesPrisesEnChargeDeDossierOscarClause3(
  dossier: OpenDossier,
  accord: partial.Value,
  plafondDeLAide: () => partial.Value,
  deja: () => partial.Value,
  rienNEstSortiDesDouzeMois: () => partial.Value,
): partial.Branch {
  const where = 'dossier OSCAR.heures temporaires prises en charge';
  return {
    guard: () =>
      partial.and(
        partial.and(
          partial.forEachOption([accord], (accord2) => openOctroiPossibleDeDossierOscar(dossier, accord2)),
          () => partial.same(dossier.read('porteeDesCinquanteQuatreHeures'), 'chaque octroi', true, where),
        ),
        () =>
          partial.or(rienNEstSortiDesDouzeMois(), () =>
            partial.same(dossier.read('anneeDuPlafond'), 'douze mois glissants', true, where),
          ),
      ),
    value: () =>
      partial.subtract(
        partial.atMost(partial.add(deja(), partial.field(accord, 'heures'), where), plafondDeLAide(), where),
        partial.atMost(deja(), plafondDeLAide(), where),
        where,
      ),
    excepts: [],
  };
}

/**
 * Clause 4 of règle dossier OSCAR.heures temporaires prises en charge (h, × 100).
 * sans source : lecture « douze mois glissants » de la question « année du plafond » ; le plafond ne peut être
 * atteint
 */
function openHeuresTemporairesPrisesEnChargeDeDossierOscarClause4(
  dossier: OpenDossier,
  accord: partial.Value,
  plafondDeLAide: () => partial.Value,
  recentes: () => partial.Value,
  rienNEstSortiDesDouzeMois: () => partial.Value,
): partial.Branch {
  const where = 'dossier OSCAR.heures temporaires prises en charge';
  return {
    guard: () =>
      partial.and(
        partial.and(
          partial.and(
            partial.and(
              partial.forEachOption([accord], (accord2) => openOctroiPossibleDeDossierOscar(dossier, accord2)),
              () => partial.same(dossier.read('porteeDesCinquanteQuatreHeures'), 'chaque octroi', true, where),
            ),
            () => partial.same(dossier.read('anneeDuPlafond'), 'douze mois glissants', false, where),
          ),
          () => partial.not(rienNEstSortiDesDouzeMois()),
        ),
        () =>
          partial.compare(
            'lessOrEqual',
            partial.add(recentes(), partial.field(accord, 'heures'), where),
            plafondDeLAide(),
            2,
            2,
            where,
          ),
      ),
    value: () => partial.field(accord, 'heures'),
    excepts: [],
  };
}

/**
 * Clause 5 of règle dossier OSCAR.heures temporaires prises en charge (h, × 100).
 * sans source : le texte ne dit pas comment un plafond glissant se reconstitue
 */
function openHeuresTemporairesPrisesEnChargeDeDossierOscarClause5(
  dossier: OpenDossier,
  accord: partial.Value,
  plafondDeLAide: () => partial.Value,
  recentes: () => partial.Value,
  rienNEstSortiDesDouzeMois: () => partial.Value,
): partial.Branch {
  const where = 'dossier OSCAR.heures temporaires prises en charge';
  return {
    guard: () =>
      partial.and(
        partial.and(
          partial.and(
            partial.and(
              partial.forEachOption([accord], (accord2) => openOctroiPossibleDeDossierOscar(dossier, accord2)),
              () => partial.same(dossier.read('porteeDesCinquanteQuatreHeures'), 'chaque octroi', true, where),
            ),
            () => partial.same(dossier.read('anneeDuPlafond'), 'douze mois glissants', false, where),
          ),
          () => partial.not(rienNEstSortiDesDouzeMois()),
        ),
        () =>
          partial.compare(
            'greater',
            partial.add(recentes(), partial.field(accord, 'heures'), where),
            plafondDeLAide(),
            2,
            2,
            where,
          ),
      ),
    value: () =>
      unknownOf(
        { kind: 'number', scale: 2, min: null, max: null },
        {
          kind: 'definition',
          path: 'heures temporaires prises en charge de dossier OSCAR',
          name: 'heures temporaires prises en charge de dossier OSCAR',
          whole: true,
        },
      ),
    excepts: [],
  };
}

function openForfaitEtAideDansLAnneeDeDossierOscar(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  accord: partial.Value,
): partial.Value {
  const where = "dossier OSCAR.forfait et aide dans l'année";
  const forfaitDuPlan = once(() => openForfaitEtAideDansLAnneeDeDossierOscarForfaitDuPlan(dossier, day, accord));
  const temporaire = once(() => openForfaitEtAideDansLAnneeDeDossierOscarTemporaire(dossier, accord));
  return partial.choose(
    [
      openForfaitEtAideDansLAnneeDeDossierOscarClause1(dossier, forfaitDuPlan, temporaire),
      openForfaitEtAideDansLAnneeDeDossierOscarClause2(dossier, day, forfaitDuPlan, temporaire),
      openForfaitEtAideDansLAnneeDeDossierOscarClause3(dossier, accord, forfaitDuPlan, temporaire),
      {
        guard: () => partial.same(dossier.read('anneeDuPlafond'), 'douze mois glissants', false, where),
        value: () =>
          unknownOf(
            { kind: 'number', scale: 2, min: null, max: null },
            {
              kind: 'definition',
              path: "forfait et aide dans l'année de dossier OSCAR",
              name: "forfait et aide dans l'année de dossier OSCAR",
              whole: true,
            },
          ),
        excepts: [],
      },
    ],
    null,
    where,
    { never: ['hole', 'conflict'] },
  );
}

/** « forfait du plan » of règle dossier OSCAR.forfait et aide dans l'année (€, × 100). */
function openForfaitEtAideDansLAnneeDeDossierOscarForfaitDuPlan(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  accord: partial.Value,
): partial.Value {
  const where = "dossier OSCAR.forfait et aide dans l'année";
  return partial.sum(
    partial.each(
      partial.filter(dossier.read('depenses'), (depense) =>
        partial.compare(
          'equal',
          partial.forEachOption([depense], (achat) => openAnneeDeLaDepenseDeDossierOscar(dossier, achat)),
          partial.forEachOption([accord], (accord2) => openAnneeDeLOctroiDeDossierOscar(dossier, accord2)),
          0,
          0,
          where,
        ),
      ),
      (depense) => partial.forEachOption([depense], (achat) => openPriseEnChargeDeDossierOscar(dossier, day, achat)),
    ),
    0,
    where,
  );
}

/** « temporaire » of règle dossier OSCAR.forfait et aide dans l'année (€, × 100). */
function openForfaitEtAideDansLAnneeDeDossierOscarTemporaire(
  dossier: OpenDossier,
  accord: partial.Value,
): partial.Value {
  const where = "dossier OSCAR.forfait et aide dans l'année";
  return partial.sum(
    partial.each(
      partial.filter(dossier.read('octrois'), (octroi) =>
        partial.compare(
          'equal',
          partial.forEachOption([octroi], (accord2) => openAnneeDeLOctroiDeDossierOscar(dossier, accord2)),
          partial.forEachOption([accord], (accord2) => openAnneeDeLOctroiDeDossierOscar(dossier, accord2)),
          0,
          0,
          where,
        ),
      ),
      (octroi) =>
        partial.forEachOption([octroi], (accord2) =>
          openDepenseTemporairePriseEnChargeDeDossierOscar(dossier, accord2),
        ),
    ),
    0,
    where,
  );
}

/**
 * Clause 1 of règle dossier OSCAR.forfait et aide dans l'année (€, × 100).
 * « le plan Oscar peut être complété par 2 aides temporaires » (article)
 */
function openForfaitEtAideDansLAnneeDeDossierOscarClause1(
  dossier: OpenDossier,
  forfaitDuPlan: () => partial.Value,
  temporaire: () => partial.Value,
): partial.Branch {
  const where = "dossier OSCAR.forfait et aide dans l'année";
  return {
    guard: () =>
      partial.and(partial.same(dossier.read('cumulDesEnveloppes'), 'deux enveloppes', false, where), () =>
        partial.same(dossier.read('anneeDuPlafond'), 'douze mois glissants', true, where),
      ),
    value: () => partial.add(forfaitDuPlan(), temporaire(), where),
    excepts: [],
  };
}

/**
 * Clause 2 of règle dossier OSCAR.forfait et aide dans l'année (€, × 100).
 * « qui reprennent des prestations offertes dans le plan Oscar “normal” » (article)
 */
function openForfaitEtAideDansLAnneeDeDossierOscarClause2(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  forfaitDuPlan: () => partial.Value,
  temporaire: () => partial.Value,
): partial.Branch {
  const where = "dossier OSCAR.forfait et aide dans l'année";
  return {
    guard: () =>
      partial.and(
        partial.and(partial.same(dossier.read('cumulDesEnveloppes'), 'une seule enveloppe', false, where), () =>
          partial.same(dossier.read('anneeDuPlafond'), 'douze mois glissants', true, where),
        ),
        () => partial.same(dossier.read('jourDuPlafond'), 'jour de la demande', false, where),
      ),
    value: () =>
      partial.atMost(
        partial.add(forfaitDuPlan(), temporaire(), where),
        openPlafondAnnuelDuForfaitPreventionDeDossierOscar(dossier, day),
        where,
      ),
    excepts: [],
  };
}

/**
 * Clause 3 of règle dossier OSCAR.forfait et aide dans l'année (€, × 100).
 * « qui reprennent des prestations offertes dans le plan Oscar “normal” » (article)
 */
function openForfaitEtAideDansLAnneeDeDossierOscarClause3(
  dossier: OpenDossier,
  accord: partial.Value,
  forfaitDuPlan: () => partial.Value,
  temporaire: () => partial.Value,
): partial.Branch {
  const where = "dossier OSCAR.forfait et aide dans l'année";
  return {
    guard: () =>
      partial.and(
        partial.and(partial.same(dossier.read('cumulDesEnveloppes'), 'une seule enveloppe', false, where), () =>
          partial.same(dossier.read('anneeDuPlafond'), 'douze mois glissants', true, where),
        ),
        () => partial.same(dossier.read('jourDuPlafond'), 'jour de la prestation', false, where),
      ),
    value: () =>
      partial.atMost(
        partial.add(forfaitDuPlan(), temporaire(), where),
        onDay(partial.field(accord, 'dateDOctroi'), (on) =>
          openPlafondAnnuelDuForfaitPreventionDeDossierOscar(dossier, on),
        ),
        where,
      ),
    excepts: [],
  };
}

function openHeuresDuPlanEtDeLAideDansLAnneeDeDossierOscar(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  accord: partial.Value,
): partial.Value {
  const where = "dossier OSCAR.heures du plan et de l'aide dans l'année";
  const accompagnement = once(() =>
    openHeuresDuPlanEtDeLAideDansLAnneeDeDossierOscarAccompagnement(dossier, day, accord),
  );
  const temporaires = once(() => openHeuresDuPlanEtDeLAideDansLAnneeDeDossierOscarTemporaires(dossier, accord));
  return partial.choose(
    [
      openHeuresDuPlanEtDeLAideDansLAnneeDeDossierOscarClause1(dossier, accompagnement, temporaires),
      openHeuresDuPlanEtDeLAideDansLAnneeDeDossierOscarClause2(dossier, day, accompagnement, temporaires),
      openHeuresDuPlanEtDeLAideDansLAnneeDeDossierOscarClause3(dossier, accord, accompagnement, temporaires),
      {
        guard: () => partial.same(dossier.read('anneeDuPlafond'), 'douze mois glissants', false, where),
        value: () =>
          unknownOf(
            { kind: 'number', scale: 2, min: null, max: null },
            {
              kind: 'definition',
              path: "heures du plan et de l'aide dans l'année de dossier OSCAR",
              name: "heures du plan et de l'aide dans l'année de dossier OSCAR",
              whole: true,
            },
          ),
        excepts: [],
      },
    ],
    null,
    where,
    { never: ['hole', 'conflict'] },
  );
}

/** « accompagnement » of règle dossier OSCAR.heures du plan et de l'aide dans l'année (h, × 100). */
function openHeuresDuPlanEtDeLAideDansLAnneeDeDossierOscarAccompagnement(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  accord: partial.Value,
): partial.Value {
  const where = "dossier OSCAR.heures du plan et de l'aide dans l'année";
  return partial.sum(
    partial.each(
      partial.filter(dossier.read('interventions'), (intervention) =>
        partial.compare(
          'equal',
          partial.forEachOption([intervention], (visite) => openAnneeDeLInterventionDeDossierOscar(dossier, visite)),
          partial.forEachOption([accord], (accord2) => openAnneeDeLOctroiDeDossierOscar(dossier, accord2)),
          0,
          0,
          where,
        ),
      ),
      (intervention) =>
        partial.forEachOption([intervention], (visite) => openHeuresPrisesEnChargeDeDossierOscar(dossier, day, visite)),
    ),
    0,
    where,
  );
}

/** « temporaires » of règle dossier OSCAR.heures du plan et de l'aide dans l'année (h, × 100). */
function openHeuresDuPlanEtDeLAideDansLAnneeDeDossierOscarTemporaires(
  dossier: OpenDossier,
  accord: partial.Value,
): partial.Value {
  const where = "dossier OSCAR.heures du plan et de l'aide dans l'année";
  return partial.sum(
    partial.each(
      partial.filter(dossier.read('octrois'), (octroi) =>
        partial.compare(
          'equal',
          partial.forEachOption([octroi], (accord2) => openAnneeDeLOctroiDeDossierOscar(dossier, accord2)),
          partial.forEachOption([accord], (accord2) => openAnneeDeLOctroiDeDossierOscar(dossier, accord2)),
          0,
          0,
          where,
        ),
      ),
      (octroi) =>
        partial.forEachOption([octroi], (accord2) =>
          openHeuresTemporairesPrisesEnChargeDeDossierOscar(dossier, accord2),
        ),
    ),
    0,
    where,
  );
}

/**
 * Clause 1 of règle dossier OSCAR.heures du plan et de l'aide dans l'année (h, × 100).
 * « le plan Oscar peut être complété par 2 aides temporaires » (article)
 */
function openHeuresDuPlanEtDeLAideDansLAnneeDeDossierOscarClause1(
  dossier: OpenDossier,
  accompagnement: () => partial.Value,
  temporaires: () => partial.Value,
): partial.Branch {
  const where = "dossier OSCAR.heures du plan et de l'aide dans l'année";
  return {
    guard: () =>
      partial.and(partial.same(dossier.read('cumulDesEnveloppes'), 'deux enveloppes', false, where), () =>
        partial.same(dossier.read('anneeDuPlafond'), 'douze mois glissants', true, where),
      ),
    value: () => partial.add(accompagnement(), temporaires(), where),
    excepts: [],
  };
}

/**
 * Clause 2 of règle dossier OSCAR.heures du plan et de l'aide dans l'année (h, × 100).
 * « qui reprennent des prestations offertes dans le plan Oscar “normal” » (article)
 */
function openHeuresDuPlanEtDeLAideDansLAnneeDeDossierOscarClause2(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  accompagnement: () => partial.Value,
  temporaires: () => partial.Value,
): partial.Branch {
  const where = "dossier OSCAR.heures du plan et de l'aide dans l'année";
  return {
    guard: () =>
      partial.and(
        partial.and(partial.same(dossier.read('cumulDesEnveloppes'), 'une seule enveloppe', false, where), () =>
          partial.same(dossier.read('anneeDuPlafond'), 'douze mois glissants', true, where),
        ),
        () => partial.same(dossier.read('jourDuPlafond'), 'jour de la demande', false, where),
      ),
    value: () =>
      partial.atMost(
        partial.add(accompagnement(), temporaires(), where),
        partial.multiply(openHeuresDeLAnneeDeDossierOscar(dossier, day), 1, where),
        where,
      ),
    excepts: [],
  };
}

/**
 * Clause 3 of règle dossier OSCAR.heures du plan et de l'aide dans l'année (h, × 100).
 * « qui reprennent des prestations offertes dans le plan Oscar “normal” » (article)
 */
function openHeuresDuPlanEtDeLAideDansLAnneeDeDossierOscarClause3(
  dossier: OpenDossier,
  accord: partial.Value,
  accompagnement: () => partial.Value,
  temporaires: () => partial.Value,
): partial.Branch {
  const where = "dossier OSCAR.heures du plan et de l'aide dans l'année";
  return {
    guard: () =>
      partial.and(
        partial.and(partial.same(dossier.read('cumulDesEnveloppes'), 'une seule enveloppe', false, where), () =>
          partial.same(dossier.read('anneeDuPlafond'), 'douze mois glissants', true, where),
        ),
        () => partial.same(dossier.read('jourDuPlafond'), 'jour de la prestation', false, where),
      ),
    value: () =>
      partial.atMost(
        partial.add(accompagnement(), temporaires(), where),
        partial.multiply(
          onDay(partial.field(accord, 'dateDOctroi'), (on) => openHeuresDeLAnneeDeDossierOscar(dossier, on)),
          1,
          where,
        ),
        where,
      ),
    excepts: [],
  };
}

function openDemandeeATempsDeDossierOscar(dossier: OpenDossier, octroi: partial.Value): partial.Value {
  const where = 'dossier OSCAR.demandée à temps';
  return partial.choose(
    [
      {
        guard: () =>
          partial.same(
            partial.forEachOption([octroi], (octroi2) => openAideDeDossierOscar(dossier, octroi2)),
            'Asir',
            false,
            where,
          ),
        value: () => true,
        excepts: [],
      },
      openDemandeeATempsDeDossierOscarClause2(dossier, octroi),
      openDemandeeATempsDeDossierOscarClause3(dossier, octroi),
      openDemandeeATempsDeDossierOscarClause4(dossier, octroi),
    ],
    null,
    where,
    { never: ['hole', 'conflict'] },
  );
}

/**
 * Clause 2 of règle dossier OSCAR.demandée à temps.
 * relevé : JCM Santé, ADH : la demande doit impérativement être faite avant la sortie, fiabilité C
 */
function openDemandeeATempsDeDossierOscarClause2(dossier: OpenDossier, octroi: partial.Value): partial.Branch {
  const where = 'dossier OSCAR.demandée à temps';
  return {
    guard: () =>
      partial.and(
        partial.same(
          partial.forEachOption([octroi], (octroi2) => openAideDeDossierOscar(dossier, octroi2)),
          'ADH',
          false,
          where,
        ),
        () => partial.same(dossier.read('demandeDeLAdh'), 'avant la sortie', false, where),
      ),
    value: () =>
      partial.compare('lessOrEqual', partial.field(octroi, 'demande'), partial.field(octroi, 'evenement'), 0, 0, where),
    excepts: [],
  };
}

/**
 * Clause 3 of règle dossier OSCAR.demandée à temps.
 * relevé : Carsat Rhône-Alpes, être accompagné après une hospitalisation, fiabilité B
 */
function openDemandeeATempsDeDossierOscarClause3(dossier: OpenDossier, octroi: partial.Value): partial.Branch {
  const where = 'dossier OSCAR.demandée à temps';
  return {
    guard: () =>
      partial.and(
        partial.same(
          partial.forEachOption([octroi], (octroi2) => openAideDeDossierOscar(dossier, octroi2)),
          'ADH',
          false,
          where,
        ),
        () => partial.same(dossier.read('demandeDeLAdh'), 'quinze jours après la sortie', false, where),
      ),
    value: () =>
      partial.compare(
        'lessOrEqual',
        partial.field(octroi, 'demande'),
        partial.addDays(partial.field(octroi, 'evenement'), 15, where),
        0,
        0,
        where,
      ),
    excepts: [],
  };
}

/**
 * Clause 4 of règle dossier OSCAR.demandée à temps.
 * sans source : l'article ne donne pas de jour limite
 */
function openDemandeeATempsDeDossierOscarClause4(dossier: OpenDossier, octroi: partial.Value): partial.Branch {
  const where = 'dossier OSCAR.demandée à temps';
  return {
    guard: () =>
      partial.and(
        partial.same(
          partial.forEachOption([octroi], (octroi2) => openAideDeDossierOscar(dossier, octroi2)),
          'ADH',
          false,
          where,
        ),
        () => partial.same(dossier.read('demandeDeLAdh'), 'sans limite', false, where),
      ),
    value: () => true,
    excepts: [],
  };
}

function openEcheanceDeContactDeLIntervenantSocialDeDossierOscar(
  dossier: OpenDossier,
  octroi: partial.Value,
): partial.Value {
  const where = "dossier OSCAR.contact de l'intervenant social.échéance";
  return dossier.keepEach(where, undefined, [octroi], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.same(
              partial.forEachOption([octroi], (octroi2) => openAideDeDossierOscar(dossier, octroi2)),
              'Asir',
              false,
              where,
            ),
          value: () => null,
          excepts: [1, 2],
        },
        {
          guard: () => partial.same(dossier.read('joursDuContact'), 'jours du calendrier', false, where),
          value: () => partial.addDays(partial.field(octroi, 'dateDOctroi'), 7, where),
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('joursDuContact'), 'jours de travail', false, where),
          value: () => partial.addWorkingDays(partial.field(octroi, 'dateDOctroi'), 7, 'ouvrés', 'métropole', where),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openPlusTotDeContactDeLIntervenantSocialDeDossierOscar(
  dossier: OpenDossier,
  octroi: partial.Value,
): partial.Value {
  const where = "dossier OSCAR.contact de l'intervenant social.plus tôt";
  return dossier.keepEach(where, undefined, [octroi], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.same(
              partial.forEachOption([octroi], (octroi2) => openAideDeDossierOscar(dossier, octroi2)),
              'Asir',
              false,
              where,
            ),
          value: () => null,
          excepts: [1, 2],
        },
        {
          guard: () =>
            partial.and(partial.same(dossier.read('joursDuContact'), 'jours du calendrier', false, where), () =>
              partial.same(dossier.read('contactAvantDeuxJours'), 'trop tôt pour vérifier', false, where),
            ),
          value: () => partial.addDays(partial.field(octroi, 'dateDOctroi'), 2, where),
          excepts: [],
        },
        {
          guard: () =>
            partial.and(partial.same(dossier.read('joursDuContact'), 'jours de travail', false, where), () =>
              partial.same(dossier.read('contactAvantDeuxJours'), 'trop tôt pour vérifier', false, where),
            ),
          value: () => partial.addWorkingDays(partial.field(octroi, 'dateDOctroi'), 2, 'ouvrés', 'métropole', where),
          excepts: [],
        },
      ],
      () => null,
      where,
      { never: ['conflict'] },
    ),
  );
}

function openEtatDeContactDeLIntervenantSocialDeDossierOscar(
  dossier: OpenDossier,
  octroi: partial.Value,
): partial.Value {
  const where = "dossier OSCAR.contact de l'intervenant social.état";
  return partial.choose(
    [
      {
        guard: () =>
          partial.same(
            partial.forEachOption([octroi], (octroi2) => openAideDeDossierOscar(dossier, octroi2)),
            'Asir',
            false,
            where,
          ),
        value: () => 'sans objet',
        excepts: [1, 2, 3, 4],
      },
      openEtatDeContactDeLIntervenantSocialDeDossierOscarClause2(dossier, octroi),
      openEtatDeContactDeLIntervenantSocialDeDossierOscarClause3(dossier, octroi),
      openEtatDeContactDeLIntervenantSocialDeDossierOscarClause4(dossier, octroi),
      openEtatDeContactDeLIntervenantSocialDeDossierOscarClause5(dossier, octroi),
    ],
    () => 'ouvert',
    where,
    { never: ['conflict'] },
  );
}

/** Clause 2 of délai contact de l'intervenant social : état. */
function openEtatDeContactDeLIntervenantSocialDeDossierOscarClause2(
  dossier: OpenDossier,
  octroi: partial.Value,
): partial.Branch {
  const where = "dossier OSCAR.contact de l'intervenant social.état";
  return {
    guard: () =>
      partial.and(
        partial.exists(
          partial.forEachOption([octroi], (octroi2) =>
            openPlusTotDeContactDeLIntervenantSocialDeDossierOscar(dossier, octroi2),
          ),
        ),
        () =>
          partial.compare(
            'greater',
            partial.required(
              partial.forEachOption([octroi], (octroi2) =>
                openPlusTotDeContactDeLIntervenantSocialDeDossierOscar(dossier, octroi2),
              ),
              where,
              "dossier OSCAR.contact de l'intervenant social.plus tôt",
              true,
            ),
            partial.required(
              partial.forEachOption([octroi], (octroi2) =>
                openEcheanceDeContactDeLIntervenantSocialDeDossierOscar(dossier, octroi2),
              ),
              where,
              "dossier OSCAR.contact de l'intervenant social.échéance",
              true,
            ),
            0,
            0,
            where,
          ),
      ),
    value: () => 'impossible',
    excepts: [2, 3, 4],
  };
}

/** Clause 1 of délai contact de l'intervenant social : état. */
function openEtatDeContactDeLIntervenantSocialDeDossierOscarClause3Clause1(
  dossier: OpenDossier,
  octroi: partial.Value,
): partial.Branch {
  const where = "dossier OSCAR.contact de l'intervenant social.état";
  return {
    guard: () =>
      partial.and(
        partial.exists(
          partial.forEachOption([octroi], (octroi2) =>
            openPlusTotDeContactDeLIntervenantSocialDeDossierOscar(dossier, octroi2),
          ),
        ),
        () =>
          partial.compare(
            'less',
            partial.required(partial.field(octroi, 'contact'), where, 'contact', true),
            partial.required(
              partial.forEachOption([octroi], (octroi2) =>
                openPlusTotDeContactDeLIntervenantSocialDeDossierOscar(dossier, octroi2),
              ),
              where,
              "dossier OSCAR.contact de l'intervenant social.plus tôt",
              true,
            ),
            0,
            0,
            where,
          ),
      ),
    value: () => 'tenu trop tôt',
    excepts: [1],
  };
}

/** Clause 2 of délai contact de l'intervenant social : état. */
function openEtatDeContactDeLIntervenantSocialDeDossierOscarClause3Clause2(
  dossier: OpenDossier,
  octroi: partial.Value,
): partial.Branch {
  const where = "dossier OSCAR.contact de l'intervenant social.état";
  return {
    guard: () =>
      partial.compare(
        'greater',
        partial.required(partial.field(octroi, 'contact'), where, 'contact', true),
        partial.required(
          partial.forEachOption([octroi], (octroi2) =>
            openEcheanceDeContactDeLIntervenantSocialDeDossierOscar(dossier, octroi2),
          ),
          where,
          "dossier OSCAR.contact de l'intervenant social.échéance",
          true,
        ),
        0,
        0,
        where,
      ),
    value: () => 'tenu en retard',
    excepts: [],
  };
}

/** Clause 3 of délai contact de l'intervenant social : état. */
function openEtatDeContactDeLIntervenantSocialDeDossierOscarClause3(
  dossier: OpenDossier,
  octroi: partial.Value,
): partial.Branch {
  const where = "dossier OSCAR.contact de l'intervenant social.état";
  return {
    guard: () =>
      partial.and(partial.exists(partial.field(octroi, 'contact')), () =>
        partial.compare(
          'lessOrEqual',
          partial.required(partial.field(octroi, 'contact'), where, 'contact', true),
          dossier.read('jourDObservation'),
          0,
          0,
          where,
        ),
      ),
    value: () =>
      partial.choose(
        [
          openEtatDeContactDeLIntervenantSocialDeDossierOscarClause3Clause1(dossier, octroi),
          openEtatDeContactDeLIntervenantSocialDeDossierOscarClause3Clause2(dossier, octroi),
        ],
        () => 'tenu',
        where,
        { never: ['conflict'] },
      ),
    excepts: [3, 4],
  };
}

/** Clause 4 of délai contact de l'intervenant social : état. */
function openEtatDeContactDeLIntervenantSocialDeDossierOscarClause4(
  dossier: OpenDossier,
  octroi: partial.Value,
): partial.Branch {
  const where = "dossier OSCAR.contact de l'intervenant social.état";
  return {
    guard: () =>
      partial.and(
        partial.exists(
          partial.forEachOption([octroi], (octroi2) =>
            openPlusTotDeContactDeLIntervenantSocialDeDossierOscar(dossier, octroi2),
          ),
        ),
        () =>
          partial.compare(
            'less',
            dossier.read('jourDObservation'),
            partial.required(
              partial.forEachOption([octroi], (octroi2) =>
                openPlusTotDeContactDeLIntervenantSocialDeDossierOscar(dossier, octroi2),
              ),
              where,
              "dossier OSCAR.contact de l'intervenant social.plus tôt",
              true,
            ),
            0,
            0,
            where,
          ),
      ),
    value: () => 'pas ouvert',
    excepts: [4],
  };
}

/** Clause 5 of délai contact de l'intervenant social : état. */
function openEtatDeContactDeLIntervenantSocialDeDossierOscarClause5(
  dossier: OpenDossier,
  octroi: partial.Value,
): partial.Branch {
  const where = "dossier OSCAR.contact de l'intervenant social.état";
  return {
    guard: () =>
      partial.compare(
        'greater',
        dossier.read('jourDObservation'),
        partial.required(
          partial.forEachOption([octroi], (octroi2) =>
            openEcheanceDeContactDeLIntervenantSocialDeDossierOscar(dossier, octroi2),
          ),
          where,
          "dossier OSCAR.contact de l'intervenant social.échéance",
          true,
        ),
        0,
        0,
        where,
      ),
    value: () => 'dépassé',
    excepts: [],
  };
}

function openVerdictDeSuiviDeLAideTemporaireDeDossierOscar(dossier: OpenDossier, octroi: partial.Value): partial.Value {
  const where = "dossier OSCAR.suivi de l'aide temporaire.verdict";
  return partial.when(
    partial.and(
      partial.same(
        partial.forEachOption([octroi], (octroi2) => openAideDeDossierOscar(dossier, octroi2)),
        'ADH',
        false,
        where,
      ),
      () => partial.not(partial.exists(partial.field(octroi, 'contact'))),
    ),
    'non conforme',
    'conforme',
    where,
  );
}

function openManquantsDeSuiviDeLAideTemporaireDeDossierOscar(
  dossier: OpenDossier,
  octroi: partial.Value,
): partial.Value {
  return partial.each(
    partial.filter(partial.list([openManquantsDeSuiviDeLAideTemporaireDeDossierOscarItem1(dossier, octroi)]), (ligne) =>
      partial.field(ligne, 'manque'),
    ),
    (manquant) =>
      partial.fields({
        piece: partial.field(manquant, 'piece'),
        echeance: partial.field(manquant, 'echeance'),
        recommande: partial.field(manquant, 'recommande'),
      }),
  );
}

/** Item 1 of contrôle suivi de l'aide temporaire : manquants. */
function openManquantsDeSuiviDeLAideTemporaireDeDossierOscarItem1(
  dossier: OpenDossier,
  octroi: partial.Value,
): partial.Value {
  const where = "dossier OSCAR.suivi de l'aide temporaire.manquants";
  return partial.fields({
    piece: 'contact pris',
    echeance: partial.whenKept(
      partial.and(
        partial.same(
          partial.forEachOption([octroi], (octroi2) => openAideDeDossierOscar(dossier, octroi2)),
          'ADH',
          false,
          where,
        ),
        () => partial.not(partial.exists(partial.field(octroi, 'contact'))),
      ),
      () =>
        partial.forEachOption([octroi], (octroi2) =>
          openEcheanceDeContactDeLIntervenantSocialDeDossierOscar(dossier, octroi2),
        ),
      null,
      where,
    ),
    recommande: false,
    manque: partial.and(
      partial.same(
        partial.forEachOption([octroi], (octroi2) => openAideDeDossierOscar(dossier, octroi2)),
        'ADH',
        false,
        where,
      ),
      () => partial.not(partial.exists(partial.field(octroi, 'contact'))),
    ),
  });
}

function openVerdictDeFinDeLAdhDeDossierOscar(dossier: OpenDossier): partial.Value {
  const where = "dossier OSCAR.fin de l'ADH.verdict";
  return partial.when(
    partial.any(
      partial.list([
        partial.not(dossier.field('finDeLAdh', 'evaluationFaiteParLIntervenantSocial')),
        partial.and(dossier.read('besoinDurable'), () =>
          partial.not(dossier.field('finDeLAdh', 'planPlusDurablePropose')),
        ),
      ]),
      (oui) => oui,
    ),
    'non conforme',
    'conforme',
    where,
  );
}

function openManquantsDeFinDeLAdhDeDossierOscar(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        partial.fields({
          piece: "évaluation faite par l'intervenant social",
          echeance: null,
          recommande: false,
          manque: partial.not(dossier.field('finDeLAdh', 'evaluationFaiteParLIntervenantSocial')),
        }),
        partial.fields({
          piece: 'plan plus durable proposé',
          echeance: null,
          recommande: false,
          manque: partial.and(dossier.read('besoinDurable'), () =>
            partial.not(dossier.field('finDeLAdh', 'planPlusDurablePropose')),
          ),
        }),
      ]),
      (ligne) => partial.field(ligne, 'manque'),
    ),
    (manquant) =>
      partial.fields({
        piece: partial.field(manquant, 'piece'),
        echeance: partial.field(manquant, 'echeance'),
        recommande: partial.field(manquant, 'recommande'),
      }),
  );
}

function openDureeDeLOuvertureDeDossierArdh(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = "dossier ARDH.durée de l'ouverture";
  return dossier.keepEach(where, day, [], () =>
    partial.versions(
      () => day ?? dossier.read('dateDeLaDemande'),
      [
        {
          from: DAY_2008_06_18,
          to: DAY_2011_02_02,
          value: () =>
            unknownOf(
              { kind: 'number', scale: 0, min: null, max: null },
              {
                kind: 'definition',
                path: "durée de l'ouverture de dossier ARDH",
                name: "durée de l'ouverture de dossier ARDH",
                whole: true,
              },
            ),
        },
        { from: DAY_2011_02_03, to: DAY_2023_12_31, value: () => 4 },
        {
          from: DAY_2024_01_01,
          to: null,
          value: () =>
            unknownOf(
              { kind: 'number', scale: 0, min: null, max: null },
              {
                kind: 'definition',
                path: "durée de l'ouverture de dossier ARDH",
                name: "durée de l'ouverture de dossier ARDH",
                whole: true,
              },
            ),
        },
      ],
      where,
    ),
  );
}

function openPremierJourDuDroitDeDossierArdh(dossier: OpenDossier): partial.Value {
  const where = 'dossier ARDH.premier jour du droit';
  return dossier.keep(where, () => partial.firstOfMonth(openJourDeLaReinstallationDeDossierArdh(dossier), where));
}

function openFinDesTroisMoisPleinsDeDossierArdh(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'dossier ARDH.fin des trois mois pleins';
  return dossier.keepEach(where, day, [], () => {
    const terme = once(() =>
      partial.addMonths(
        openJourDeLaReinstallationDeDossierArdh(dossier),
        openDureeMaximaleDeDossierArdh(dossier, day),
        where,
      ),
    );
    const jourManquant = once(() =>
      partial.compare(
        'different',
        partial.addMonths(terme(), partial.negate(openDureeMaximaleDeDossierArdh(dossier, day), where), where),
        openJourDeLaReinstallationDeDossierArdh(dossier),
        0,
        0,
        where,
      ),
    );
    return partial.choose(
      [
        {
          guard: () =>
            partial.and(jourManquant(), () =>
              partial.same(dossier.read('jourAbsentDuMois'), 'dernier jour compris', false, where),
            ),
          value: () => terme(),
          excepts: [1],
        },
        { guard: null, value: () => partial.addDays(terme(), -1, where), excepts: [] },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    );
  });
}

function openTroisMoisDuDroitDeDossierArdh(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'dossier ARDH.trois mois du droit';
  return dossier.keepEach(where, day, [], () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('troisMoisEffectifs'), 'comptés du premier du mois', false, where),
          value: () =>
            partial.period(
              openPremierJourDuDroitDeDossierArdh(dossier),
              partial.addDays(
                partial.addMonths(
                  openPremierJourDuDroitDeDossierArdh(dossier),
                  openDureeMaximaleDeDossierArdh(dossier, day),
                  where,
                ),
                -1,
                where,
              ),
              where,
            ),
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('troisMoisEffectifs'), 'pleins depuis le retour', false, where),
          value: () =>
            partial.period(
              openPremierJourDuDroitDeDossierArdh(dossier),
              openFinDesTroisMoisPleinsDeDossierArdh(dossier, day),
              where,
            ),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openOuvertureDansLOutilDeDossierArdh(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = "dossier ARDH.ouverture dans l'outil";
  return dossier.keepEach(where, day, [], () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('jourOuLaDemandeEstFaite'), 'demande transmise', false, where),
          value: () =>
            partial.period(
              partial.firstOfMonth(openTransmissionDeDossierArdh(dossier), where),
              partial.addDays(
                partial.addMonths(
                  partial.firstOfMonth(openTransmissionDeDossierArdh(dossier), where),
                  openDureeDeLOuvertureDeDossierArdh(dossier, day),
                  where,
                ),
                -1,
                where,
              ),
              where,
            ),
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('jourOuLaDemandeEstFaite'), 'demande formulée', false, where),
          value: () =>
            partial.period(
              partial.firstOfMonth(dossier.read('dateDeFormulation'), where),
              partial.addDays(
                partial.addMonths(
                  partial.firstOfMonth(dossier.read('dateDeFormulation'), where),
                  openDureeDeLOuvertureDeDossierArdh(dossier, day),
                  where,
                ),
                -1,
                where,
              ),
              where,
            ),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openSuiteDeLaNouvelleHospitalisationDeDossierArdh(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  nouvelleHospitalisation: partial.Value,
): partial.Value {
  const where = 'dossier ARDH.suite de la nouvelle hospitalisation';
  return dossier.keepEach(where, day, [nouvelleHospitalisation], () =>
    partial.when(
      partial.and(
        partial.compare(
          'greaterOrEqual',
          partial.field(nouvelleHospitalisation, 'entree'),
          openJourDeLaReinstallationDeDossierArdh(dossier),
          0,
          0,
          where,
        ),
        () =>
          partial.compare(
            'lessOrEqual',
            partial.field(nouvelleHospitalisation, 'entree'),
            partial.lastDay(openTroisMoisDuDroitDeDossierArdh(dossier, day), where),
            0,
            0,
            where,
          ),
      ),
      'poursuite au retour',
      'hors de la période',
      where,
    ),
  );
}

function openNouvelleEvaluationDeDossierArdh(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  nouvelleHospitalisation: partial.Value,
): partial.Value {
  const where = 'dossier ARDH.nouvelle évaluation';
  return partial.choose(
    [
      {
        guard: () =>
          partial.same(
            partial.forEachOption([nouvelleHospitalisation], (nouvelleHospitalisation2) =>
              openSuiteDeLaNouvelleHospitalisationDeDossierArdh(dossier, day, nouvelleHospitalisation2),
            ),
            'poursuite au retour',
            false,
            where,
          ),
        value: () => false,
        excepts: [],
      },
      {
        guard: () =>
          partial.same(
            partial.forEachOption([nouvelleHospitalisation], (nouvelleHospitalisation2) =>
              openSuiteDeLaNouvelleHospitalisationDeDossierArdh(dossier, day, nouvelleHospitalisation2),
            ),
            'hors de la période',
            false,
            where,
          ),
        value: () =>
          unknownOf(
            { kind: 'boolean' },
            {
              kind: 'definition',
              path: 'nouvelle évaluation de dossier ARDH',
              name: 'nouvelle évaluation de dossier ARDH',
              whole: true,
            },
          ),
        excepts: [],
      },
    ],
    null,
    where,
    { never: ['hole', 'conflict'] },
  );
}

function openAideEncoreDisponibleDeDossierArdh(dossier: OpenDossier): partial.Value {
  const where = 'dossier ARDH.aide encore disponible';
  return dossier.keep(where, () =>
    partial.atLeast(
      partial.subtract(dossier.read('aideInitialementNotifiee'), dossier.read('aideDejaUtilisee'), where),
      0,
      where,
    ),
  );
}

function openJoursDHospitalisationDeDossierArdh(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = "dossier ARDH.jours d'hospitalisation";
  return dossier.keepEach(where, day, [], () =>
    partial.sum(
      partial.each(
        partial.filter(dossier.read('nouvellesHospitalisations'), (nouvelleHospitalisation) =>
          partial.same(
            partial.forEachOption([nouvelleHospitalisation], (nouvelleHospitalisation2) =>
              openSuiteDeLaNouvelleHospitalisationDeDossierArdh(dossier, day, nouvelleHospitalisation2),
            ),
            'poursuite au retour',
            false,
            where,
          ),
        ),
        (nouvelleHospitalisation) =>
          partial.daysBetween(
            partial.field(nouvelleHospitalisation, 'entree'),
            partial.field(nouvelleHospitalisation, 'sortie'),
            where,
          ),
      ),
      0,
      where,
    ),
  );
}

function openDernierJourDuDroitDeDossierArdh(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'dossier ARDH.dernier jour du droit';
  return dossier.keepEach(where, day, [], () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('compteDesTroisMois'), "les mois s'arrêtent", false, where),
          value: () =>
            partial.addDays(
              partial.lastDay(openTroisMoisDuDroitDeDossierArdh(dossier, day), where),
              openJoursDHospitalisationDeDossierArdh(dossier, day),
              where,
            ),
          excepts: [1],
        },
        {
          guard: null,
          value: () => partial.lastDay(openTroisMoisDuDroitDeDossierArdh(dossier, day), where),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openAideApresLeRetourDeDossierArdh(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'dossier ARDH.aide après le retour';
  return partial.period(
    openJourDeLaReinstallationDeDossierArdh(dossier),
    openDernierJourDuDroitDeDossierArdh(dossier, day),
    where,
  );
}

function openAideUtilisableAuRetourDeDossierArdh(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  nouvelleHospitalisation: partial.Value,
): partial.Value {
  const where = 'dossier ARDH.aide utilisable au retour';
  return partial.choose(
    [
      openAideUtilisableAuRetourDeDossierArdhClause1(dossier, day, nouvelleHospitalisation),
      openAideUtilisableAuRetourDeDossierArdhClause2(dossier, day, nouvelleHospitalisation),
      openAideUtilisableAuRetourDeDossierArdhClause3(dossier, day, nouvelleHospitalisation),
      {
        guard: () =>
          partial.same(
            partial.forEachOption([nouvelleHospitalisation], (nouvelleHospitalisation2) =>
              openSuiteDeLaNouvelleHospitalisationDeDossierArdh(dossier, day, nouvelleHospitalisation2),
            ),
            'hors de la période',
            false,
            where,
          ),
        value: () =>
          unknownOf(
            { kind: 'number', scale: 2, min: null, max: null },
            {
              kind: 'definition',
              path: 'aide utilisable au retour de dossier ARDH',
              name: 'aide utilisable au retour de dossier ARDH',
              whole: true,
            },
          ),
        excepts: [],
      },
    ],
    null,
    where,
    { never: ['hole', 'conflict'] },
  );
}

/**
 * Clause 1 of règle dossier ARDH.aide utilisable au retour (€, × 100).
 * « le plan d'aide mis en place se poursuit lors du retour à domicile, dans la limite de l'aide initialement notifiée
 * » (circulaire)
 */
function openAideUtilisableAuRetourDeDossierArdhClause1(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  nouvelleHospitalisation: partial.Value,
): partial.Branch {
  const where = 'dossier ARDH.aide utilisable au retour';
  return {
    guard: () =>
      partial.and(
        partial.same(
          partial.forEachOption([nouvelleHospitalisation], (nouvelleHospitalisation2) =>
            openSuiteDeLaNouvelleHospitalisationDeDossierArdh(dossier, day, nouvelleHospitalisation2),
          ),
          'poursuite au retour',
          false,
          where,
        ),
        () =>
          partial.compare(
            'lessOrEqual',
            partial.field(nouvelleHospitalisation, 'sortie'),
            openDernierJourDuDroitDeDossierArdh(dossier, day),
            0,
            0,
            where,
          ),
      ),
    value: () => openAideEncoreDisponibleDeDossierArdh(dossier),
    excepts: [],
  };
}

/**
 * Clause 2 of règle dossier ARDH.aide utilisable au retour (€, × 100).
 * sans source : lecture « aide poursuivie » de la question « aide après les trois mois »
 */
function openAideUtilisableAuRetourDeDossierArdhClause2(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  nouvelleHospitalisation: partial.Value,
): partial.Branch {
  const where = 'dossier ARDH.aide utilisable au retour';
  return {
    guard: () =>
      partial.and(
        partial.and(
          partial.same(
            partial.forEachOption([nouvelleHospitalisation], (nouvelleHospitalisation2) =>
              openSuiteDeLaNouvelleHospitalisationDeDossierArdh(dossier, day, nouvelleHospitalisation2),
            ),
            'poursuite au retour',
            false,
            where,
          ),
          () =>
            partial.compare(
              'greater',
              partial.field(nouvelleHospitalisation, 'sortie'),
              openDernierJourDuDroitDeDossierArdh(dossier, day),
              0,
              0,
              where,
            ),
        ),
        () => partial.same(dossier.read('aideApresLesTroisMois'), 'aide poursuivie', false, where),
      ),
    value: () => openAideEncoreDisponibleDeDossierArdh(dossier),
    excepts: [],
  };
}

/**
 * Clause 3 of règle dossier ARDH.aide utilisable au retour (€, × 100).
 * sans source : lecture « aide finie » de la question « aide après les trois mois »
 */
function openAideUtilisableAuRetourDeDossierArdhClause3(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  nouvelleHospitalisation: partial.Value,
): partial.Branch {
  const where = 'dossier ARDH.aide utilisable au retour';
  return {
    guard: () =>
      partial.and(
        partial.and(
          partial.same(
            partial.forEachOption([nouvelleHospitalisation], (nouvelleHospitalisation2) =>
              openSuiteDeLaNouvelleHospitalisationDeDossierArdh(dossier, day, nouvelleHospitalisation2),
            ),
            'poursuite au retour',
            false,
            where,
          ),
          () =>
            partial.compare(
              'greater',
              partial.field(nouvelleHospitalisation, 'sortie'),
              openDernierJourDuDroitDeDossierArdh(dossier, day),
              0,
              0,
              where,
            ),
        ),
        () => partial.same(dossier.read('aideApresLesTroisMois'), 'aide finie', false, where),
      ),
    value: () => 0,
    excepts: [],
  };
}

function openOuvertureSuffisanteDeDossierArdh(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'dossier ARDH.ouverture suffisante';
  return dossier.keepEach(where, day, [], () =>
    partial.compare(
      'lessOrEqual',
      openDernierJourDuDroitDeDossierArdh(dossier, day),
      partial.lastDay(openOuvertureDansLOutilDeDossierArdh(dossier, day), where),
      0,
      0,
      where,
    ),
  );
}

function openDroitHorsDeLOuvertureDeDossierArdh(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = "dossier ARDH.droit hors de l'ouverture";
  return partial.intersection(
    partial.period(
      partial.addDays(partial.lastDay(openOuvertureDansLOutilDeDossierArdh(dossier, day), where), 1, where),
      openDernierJourDuDroitDeDossierArdh(dossier, day),
      where,
    ),
    partial.period(
      openPremierJourDuDroitDeDossierArdh(dossier),
      openDernierJourDuDroitDeDossierArdh(dossier, day),
      where,
    ),
    where,
  );
}

function openDernierJourServiDeDossierArdh(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'dossier ARDH.dernier jour servi';
  return partial.choose(
    [
      {
        guard: () =>
          partial.or(openOuvertureSuffisanteDeDossierArdh(dossier, day), () =>
            partial.same(dossier.read('droitAuDelaDeLOuverture'), 'droit entier', false, where),
          ),
        value: () => openDernierJourDuDroitDeDossierArdh(dossier, day),
        excepts: [],
      },
      {
        guard: () =>
          partial.and(partial.not(openOuvertureSuffisanteDeDossierArdh(dossier, day)), () =>
            partial.same(dossier.read('droitAuDelaDeLOuverture'), "droit limité à l'ouverture", false, where),
          ),
        value: () => partial.lastDay(openOuvertureDansLOutilDeDossierArdh(dossier, day), where),
        excepts: [],
      },
    ],
    null,
    where,
    { never: ['hole', 'conflict'] },
  );
}

function openCoutEstimeDeDossierArdh(dossier: OpenDossier, preconisation: partial.Value): partial.Value {
  const where = 'dossier ARDH.coût estimé';
  return dossier.keepEach(where, undefined, [preconisation], () =>
    partial.choose(
      [
        openCoutEstimeDeDossierArdhClause1(preconisation),
        openCoutEstimeDeDossierArdhClause2(preconisation),
        openCoutEstimeDeDossierArdhClause3(preconisation),
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

/**
 * Clause 1 of règle dossier ARDH.coût estimé (€, × 100).
 * « Coût (facultatif) » (circulaire)
 */
function openCoutEstimeDeDossierArdhClause1(preconisation: partial.Value): partial.Branch {
  const where = 'dossier ARDH.coût estimé';
  return {
    guard: () => partial.exists(partial.field(preconisation, 'cout')),
    value: () => partial.required(partial.field(preconisation, 'cout'), where, 'coût', true),
    excepts: [],
  };
}

/**
 * Clause 2 of règle dossier ARDH.coût estimé (€, × 100).
 * « Quantité pour la période Tarif unitaire (facultatif) » (circulaire)
 */
function openCoutEstimeDeDossierArdhClause2(preconisation: partial.Value): partial.Branch {
  const where = 'dossier ARDH.coût estimé';
  return {
    guard: () =>
      partial.and(partial.not(partial.exists(partial.field(preconisation, 'cout'))), () =>
        partial.exists(partial.field(preconisation, 'tarif')),
      ),
    value: () =>
      partial.round(
        partial.multiply(
          partial.field(preconisation, 'quantite'),
          partial.required(partial.field(preconisation, 'tarif'), where, 'tarif', true),
          where,
        ),
        4,
        1,
        2,
        'nearest',
        where,
      ),
    excepts: [],
  };
}

/**
 * Clause 3 of règle dossier ARDH.coût estimé (€, × 100).
 * « Tarif unitaire (facultatif) Coût (facultatif) » (circulaire)
 */
function openCoutEstimeDeDossierArdhClause3(preconisation: partial.Value): partial.Branch {
  return {
    guard: () =>
      partial.and(partial.not(partial.exists(partial.field(preconisation, 'cout'))), () =>
        partial.not(partial.exists(partial.field(preconisation, 'tarif'))),
      ),
    value: () =>
      unknownOf(
        { kind: 'number', scale: 2, min: null, max: null },
        { kind: 'definition', path: 'coût estimé de dossier ARDH', name: 'coût estimé de dossier ARDH', whole: true },
      ),
    excepts: [],
  };
}

function openCoutDuPlanDeDossierArdh(dossier: OpenDossier): partial.Value {
  const where = 'dossier ARDH.coût du plan';
  return dossier.keep(where, () =>
    partial.choose(
      [
        {
          guard: () => partial.not(dossier.read('evaluationFaite')),
          value: () =>
            partial.sum(
              partial.each(dossier.read('preconisations'), (preconisation) =>
                partial.forEachOption([preconisation], (preconisation2) =>
                  openCoutEstimeDeDossierArdh(dossier, preconisation2),
                ),
              ),
              0,
              where,
            ),
          excepts: [],
        },
        { guard: () => dossier.read('evaluationFaite'), value: () => dossier.read('coutDuPlanDefinitif'), excepts: [] },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openOrientationDeLaDemandeDeDossierArdh(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'dossier ARDH.orientation de la demande';
  return dossier.keepEach(where, day, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.and(
              partial.and(partial.not(openRecevableDeDossierArdh(dossier, day)), () =>
                partial.not(openPronosticFavorableDeDossierArdh(dossier)),
              ),
              () => partial.same(dossier.read('demandeTardiveEnGir1A4'), "APA d'abord", false, where),
            ),
          value: () => "demande d'APA",
          excepts: [1, 2, 3, 4],
        },
        {
          guard: () =>
            partial.and(openRecevableDeDossierArdh(dossier, day), () => openEligibleALArdhDeDossierArdh(dossier, day)),
          value: () => 'accord de principe',
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.and(openRecevableDeDossierArdh(dossier, day), () => openPronosticFavorableDeDossierArdh(dossier)),
              () => partial.not(openEligibleALArdhDeDossierArdh(dossier, day)),
            ),
          value: () => 'refus',
          excepts: [],
        },
        {
          guard: () =>
            partial.and(openRecevableDeDossierArdh(dossier, day), () =>
              partial.not(openPronosticFavorableDeDossierArdh(dossier)),
            ),
          value: () => "demande d'APA",
          excepts: [],
        },
        {
          guard: () => partial.not(openRecevableDeDossierArdh(dossier, day)),
          value: () => 'examen en PAP',
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole'] },
    ),
  );
}

function openDecisionDeLaCaisseDeDossierArdh(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'dossier ARDH.décision de la caisse';
  return partial.choose(
    [
      {
        guard: () =>
          partial.and(
            partial.same(openOrientationDeLaDemandeDeDossierArdh(dossier, day), 'accord de principe', false, where),
            () => partial.not(dossier.read('evaluationFaite')),
          ),
        value: () => 'accord de principe donné',
        excepts: [],
      },
      {
        guard: () =>
          partial.and(
            partial.same(openOrientationDeLaDemandeDeDossierArdh(dossier, day), 'accord de principe', false, where),
            () => dossier.read('evaluationFaite'),
          ),
        value: () => 'notification définitive',
        excepts: [],
      },
      {
        guard: () =>
          partial.same(openOrientationDeLaDemandeDeDossierArdh(dossier, day), 'accord de principe', true, where),
        value: () => null,
        excepts: [],
      },
    ],
    null,
    where,
    { never: ['hole', 'conflict'] },
  );
}

function openRessourcesMensuellesDeclareesDeDossierArdh(dossier: OpenDossier): partial.Value {
  const where = 'dossier ARDH.ressources mensuelles déclarées';
  return dossier.keep(where, () =>
    partial.choose(
      [
        {
          guard: () => partial.not(partial.exists(dossier.read('ressourcesDuConjointDeclarees'))),
          value: () => dossier.read('ressourcesPropresDeclarees'),
          excepts: [],
        },
        {
          guard: () => partial.exists(dossier.read('ressourcesDuConjointDeclarees')),
          value: () =>
            partial.add(
              dossier.read('ressourcesPropresDeclarees'),
              partial.required(
                dossier.read('ressourcesDuConjointDeclarees'),
                where,
                'ressources du conjoint déclarées',
                true,
              ),
              where,
            ),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openRessourcesRetenuesDeDossierArdh(dossier: OpenDossier): partial.Value {
  return openRessourcesMensuellesDeclareesDeDossierArdh(dossier);
}

function openTauxDePriseEnChargeDeDossierArdh(dossier: OpenDossier): partial.Value {
  const where = 'dossier ARDH.taux de prise en charge';
  return dossier.keep(where, () =>
    partial.choose(
      [
        {
          guard: () => partial.exists(dossier.read('tauxNotifie')),
          value: () => partial.required(dossier.read('tauxNotifie'), where, 'taux notifié', true),
          excepts: [],
        },
        {
          guard: () => partial.not(partial.exists(dossier.read('tauxNotifie'))),
          value: () =>
            unknownOf(
              { kind: 'number', scale: 2, min: null, max: null },
              {
                kind: 'definition',
                path: 'taux de prise en charge de dossier ARDH',
                name: 'taux de prise en charge de dossier ARDH',
                whole: true,
              },
            ),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openTauxAuxRessourcesVerifieesDeDossierArdh(dossier: OpenDossier): partial.Value {
  const where = 'dossier ARDH.taux aux ressources vérifiées';
  return dossier.keep(where, () =>
    partial.choose(
      [
        {
          guard: () => partial.exists(dossier.read('tauxRecalcule')),
          value: () => partial.required(dossier.read('tauxRecalcule'), where, 'taux recalculé', true),
          excepts: [],
        },
        {
          guard: () => partial.not(partial.exists(dossier.read('tauxRecalcule'))),
          value: () =>
            unknownOf(
              { kind: 'number', scale: 2, min: null, max: null },
              {
                kind: 'definition',
                path: 'taux aux ressources vérifiées de dossier ARDH',
                name: 'taux aux ressources vérifiées de dossier ARDH',
                whole: true,
              },
            ),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openPlafondDeLArdhDeDossierArdh(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = "dossier ARDH.plafond de l'ARDH";
  return partial.versions(
    () => day ?? dossier.read('dateDeLaDemande'),
    [
      {
        from: DAY_2008_06_18,
        to: DAY_2011_02_02,
        value: () =>
          unknownOf(
            { kind: 'number', scale: 2, min: null, max: null },
            {
              kind: 'definition',
              path: "plafond de l'ARDH de dossier ARDH",
              name: "plafond de l'ARDH de dossier ARDH",
              whole: true,
            },
          ),
      },
      { from: DAY_2011_02_03, to: DAY_2023_12_31, value: () => 180000 },
      {
        from: DAY_2024_01_01,
        to: null,
        value: () =>
          unknownOf(
            { kind: 'number', scale: 2, min: null, max: null },
            {
              kind: 'definition',
              path: "plafond de l'ARDH de dossier ARDH",
              name: "plafond de l'ARDH de dossier ARDH",
              whole: true,
            },
          ),
      },
    ],
    where,
  );
}

function openPlanSuiviDeDossierArdh(dossier: OpenDossier): partial.Value {
  const where = 'dossier ARDH.plan suivi';
  return dossier.keep(where, () =>
    partial.choose(
      [
        { guard: () => partial.not(dossier.read('titulaireDUnPap')), value: () => 'ARDH seule', excepts: [] },
        {
          guard: () =>
            partial.and(dossier.read('titulaireDUnPap'), () =>
              partial.same(dossier.read('optionDeLaCaisse'), 'conserver et modifier', false, where),
            ),
          value: () => 'PAP modifié',
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.and(dossier.read('titulaireDUnPap'), () =>
                partial.same(dossier.read('optionDeLaCaisse'), 'interrompre et ouvrir', false, where),
              ),
              () => partial.same(dossier.read('nouveauPlanDeTroisMois'), 'un PAP', false, where),
            ),
          value: () => 'PAP de trois mois',
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.and(dossier.read('titulaireDUnPap'), () =>
                partial.same(dossier.read('optionDeLaCaisse'), 'interrompre et ouvrir', false, where),
              ),
              () => partial.same(dossier.read('nouveauPlanDeTroisMois'), 'une ARDH', false, where),
            ),
          value: () => 'ARDH seule',
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openPlafondDuPlanSuiviDeDossierArdh(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'dossier ARDH.plafond du plan suivi';
  return dossier.keepEach(where, day, [], () =>
    partial.choose(
      [
        {
          guard: () => partial.same(openPlanSuiviDeDossierArdh(dossier), 'ARDH seule', false, where),
          value: () => openPlafondDeLArdhDeDossierArdh(dossier, day),
          excepts: [],
        },
        {
          guard: () => partial.same(openPlanSuiviDeDossierArdh(dossier), 'ARDH seule', true, where),
          value: () =>
            unknownOf(
              { kind: 'number', scale: 2, min: null, max: null },
              {
                kind: 'definition',
                path: 'plafond du plan suivi de dossier ARDH',
                name: 'plafond du plan suivi de dossier ARDH',
                whole: true,
              },
            ),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openMontantDuPlanRetenuDeDossierArdh(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'dossier ARDH.montant du plan retenu';
  return dossier.keepEach(where, day, [], () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('assietteDuPlafond'), 'coût total', false, where),
          value: () =>
            partial.atMost(
              openCoutDuPlanDeDossierArdh(dossier),
              openPlafondDuPlanSuiviDeDossierArdh(dossier, day),
              where,
            ),
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('assietteDuPlafond'), 'part de la caisse', false, where),
          value: () => openCoutDuPlanDeDossierArdh(dossier),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openPartDeLaCaisseDeDossierArdh(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'dossier ARDH.part de la caisse';
  return dossier.keepEach(where, day, [], () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('assietteDuPlafond'), 'coût total', false, where),
          value: () =>
            partial.round(
              partial.multiply(
                openMontantDuPlanRetenuDeDossierArdh(dossier, day),
                openTauxDePriseEnChargeDeDossierArdh(dossier),
                where,
              ),
              6,
              1,
              2,
              'nearest',
              where,
            ),
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('assietteDuPlafond'), 'part de la caisse', false, where),
          value: () =>
            partial.round(
              partial.atMost(
                partial.multiply(
                  openCoutDuPlanDeDossierArdh(dossier),
                  openTauxDePriseEnChargeDeDossierArdh(dossier),
                  where,
                ),
                partial.rescale(openPlafondDuPlanSuiviDeDossierArdh(dossier, day), 4, where),
                where,
              ),
              6,
              1,
              2,
              'nearest',
              where,
            ),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openPlanDansLePlafondDeDossierArdh(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'dossier ARDH.plan dans le plafond';
  return partial.choose(
    [
      {
        guard: () => partial.same(dossier.read('assietteDuPlafond'), 'coût total', false, where),
        value: () =>
          partial.compare(
            'lessOrEqual',
            openCoutDuPlanDeDossierArdh(dossier),
            openPlafondDuPlanSuiviDeDossierArdh(dossier, day),
            2,
            2,
            where,
          ),
        excepts: [],
      },
      {
        guard: () => partial.same(dossier.read('assietteDuPlafond'), 'part de la caisse', false, where),
        value: () =>
          partial.compare(
            'lessOrEqual',
            partial.multiply(
              openCoutDuPlanDeDossierArdh(dossier),
              openTauxDePriseEnChargeDeDossierArdh(dossier),
              where,
            ),
            openPlafondDuPlanSuiviDeDossierArdh(dossier, day),
            6,
            2,
            where,
          ),
        excepts: [],
      },
    ],
    null,
    where,
    { never: ['hole', 'conflict'] },
  );
}

function openResteALaChargeDuRetraiteDeDossierArdh(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Value {
  const where = 'dossier ARDH.reste à la charge du retraité';
  return partial.subtract(openCoutDuPlanDeDossierArdh(dossier), openPartDeLaCaisseDeDossierArdh(dossier, day), where);
}

function openSommeARendreDeDossierArdh(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'dossier ARDH.somme à rendre';
  return partial.choose(
    [
      { guard: () => partial.not(partial.exists(dossier.read('ressourcesVerifiees'))), value: () => 0, excepts: [] },
      openSommeARendreDeDossierArdhClause2(dossier),
      openSommeARendreDeDossierArdhClause3(dossier, day),
      openSommeARendreDeDossierArdhClause4(dossier, day),
    ],
    null,
    where,
    { never: ['hole', 'conflict'] },
  );
}

/**
 * Clause 2 of règle dossier ARDH.somme à rendre (€, × 100).
 * « Le taux de prise en charge est basé de façon définitive pour l'ARDH sur ce revenu déclaré » (circulaire)
 */
function openSommeARendreDeDossierArdhClause2(dossier: OpenDossier): partial.Branch {
  const where = 'dossier ARDH.somme à rendre';
  return {
    guard: () =>
      partial.and(partial.exists(dossier.read('ressourcesVerifiees')), () =>
        partial.same(dossier.read('tauxApresControle'), 'taux définitif', false, where),
      ),
    value: () => 0,
    excepts: [],
  };
}

/**
 * Clause 3 of règle dossier ARDH.somme à rendre (€, × 100).
 * « à régler à la Caisse les sommes éventuellement versées à tort » (circulaire)
 */
function openSommeARendreDeDossierArdhClause3(dossier: OpenDossier, day: partial.Value | undefined): partial.Branch {
  const where = 'dossier ARDH.somme à rendre';
  return {
    guard: () =>
      partial.and(
        partial.and(partial.exists(dossier.read('ressourcesVerifiees')), () =>
          partial.same(dossier.read('tauxApresControle'), 'sommes à rendre', false, where),
        ),
        () => partial.same(dossier.read('assietteDuPlafond'), 'coût total', false, where),
      ),
    value: () =>
      partial.round(
        partial.atLeast(
          partial.subtract(
            partial.rescale(dossier.read('partDejaVersee'), 4, where),
            partial.multiply(
              partial.atMost(
                openCoutDuPlanDeDossierArdh(dossier),
                openPlafondDuPlanSuiviDeDossierArdh(dossier, day),
                where,
              ),
              openTauxAuxRessourcesVerifieesDeDossierArdh(dossier),
              where,
            ),
            where,
          ),
          0,
          where,
        ),
        6,
        1,
        2,
        'nearest',
        where,
      ),
    excepts: [],
  };
}

/**
 * Clause 4 of règle dossier ARDH.somme à rendre (€, × 100).
 * sans source : lecture « part de la caisse » de la question « assiette du plafond »
 */
function openSommeARendreDeDossierArdhClause4(dossier: OpenDossier, day: partial.Value | undefined): partial.Branch {
  const where = 'dossier ARDH.somme à rendre';
  return {
    guard: () =>
      partial.and(
        partial.and(partial.exists(dossier.read('ressourcesVerifiees')), () =>
          partial.same(dossier.read('tauxApresControle'), 'sommes à rendre', false, where),
        ),
        () => partial.same(dossier.read('assietteDuPlafond'), 'part de la caisse', false, where),
      ),
    value: () =>
      partial.round(
        partial.atLeast(
          partial.subtract(
            partial.rescale(dossier.read('partDejaVersee'), 4, where),
            partial.atMost(
              partial.multiply(
                openCoutDuPlanDeDossierArdh(dossier),
                openTauxAuxRessourcesVerifieesDeDossierArdh(dossier),
                where,
              ),
              partial.rescale(openPlafondDuPlanSuiviDeDossierArdh(dossier, day), 4, where),
              where,
            ),
            where,
          ),
          0,
          where,
        ),
        6,
        1,
        2,
        'nearest',
        where,
      ),
    excepts: [],
  };
}

function openFinDeLaPremiereAnneeDeLExperimentationDeDossierArdh(dossier: OpenDossier): partial.Value {
  const where = "dossier ARDH.fin de la première année de l'expérimentation";
  return partial.addDays(partial.addMonths(dossier.read('debutDeLExperimentation'), 12, where), -1, where);
}

function openVerdictDeBilanDeLExperimentationDeDossierArdh(dossier: OpenDossier): partial.Value {
  const where = "dossier ARDH.bilan de l'expérimentation.verdict";
  return partial.when(
    partial.any(
      partial.list([
        partial.not(dossier.field('bilanDeLExperimentation', 'bilanRealise')),
        partial.not(dossier.field('bilanDeLExperimentation', 'bilanTransmisALaCnav')),
      ]),
      (oui) => oui,
    ),
    'non conforme',
    'conforme',
    where,
  );
}

function openManquantsDeBilanDeLExperimentationDeDossierArdh(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        partial.fields({
          piece: 'bilan réalisé',
          echeance: null,
          recommande: false,
          manque: partial.not(dossier.field('bilanDeLExperimentation', 'bilanRealise')),
        }),
        partial.fields({
          piece: 'bilan transmis à la CNAV',
          echeance: null,
          recommande: false,
          manque: partial.not(dossier.field('bilanDeLExperimentation', 'bilanTransmisALaCnav')),
        }),
      ]),
      (ligne) => partial.field(ligne, 'manque'),
    ),
    (manquant) =>
      partial.fields({
        piece: partial.field(manquant, 'piece'),
        echeance: partial.field(manquant, 'echeance'),
        recommande: partial.field(manquant, 'recommande'),
      }),
  );
}

function openLigneRemplieDeDossierArdh(dossier: OpenDossier, ligneDeLaGrille: partial.Value): partial.Value {
  const where = 'dossier ARDH.ligne remplie';
  return dossier.keepEach(where, undefined, [ligneDeLaGrille], () =>
    partial.choose(
      [
        {
          guard: () => partial.field(ligneDeLaGrille, 'percue'),
          value: () => partial.exists(partial.field(ligneDeLaGrille, 'percueDepuis')),
          excepts: [],
        },
        {
          guard: () => partial.not(partial.field(ligneDeLaGrille, 'percue')),
          value: () => partial.exists(partial.field(ligneDeLaGrille, 'situation')),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openGrilleCompleteDeDossierArdh(dossier: OpenDossier): partial.Value {
  const where = 'dossier ARDH.grille complète';
  return dossier.keep(where, () =>
    partial.and(
      partial.compare(
        'equal',
        partial.countDistinct(
          partial.each(dossier.read('lignesDeLaGrille'), (ligneDeLaGrille) => partial.field(ligneDeLaGrille, 'aide')),
          5,
          AIDE_LEGALE,
        ),
        5,
        0,
        0,
        where,
      ),
      () =>
        partial.all(dossier.read('lignesDeLaGrille'), (ligneDeLaGrille) =>
          partial.forEachOption([ligneDeLaGrille], (ligneDeLaGrille2) =>
            openLigneRemplieDeDossierArdh(dossier, ligneDeLaGrille2),
          ),
        ),
    ),
  );
}

function openVerdictDeDossierDeDemandeDeDossierArdh(dossier: OpenDossier): partial.Value {
  const where = 'dossier ARDH.dossier de demande.verdict';
  return partial.when(
    partial.any(
      partial.list([
        partial.not(dossier.field('dossierDeDemande', 'imprimeNationalUtilise')),
        partial.not(dossier.field('dossierDeDemande', 'demandeurIdentifie')),
        partial.not(openGrilleCompleteDeDossierArdh(dossier)),
        partial.not(dossier.field('dossierDeDemande', 'ressourcesMensuellesIndiquees')),
        partial.not(dossier.field('dossierDeDemande', 'pronosticDeRecuperationDonne')),
        partial.not(dossier.field('dossierDeDemande', 'preconisationsDAidesJointes')),
        partial.not(dossier.field('dossierDeDemande', 'signatureDuDemandeur')),
        partial.and(openEtablissementSignataireDeDossierArdh(dossier), () =>
          partial.not(dossier.read('imprimeSigneParLEtablissement')),
        ),
      ]),
      (oui) => oui,
    ),
    'non conforme',
    'conforme',
    where,
  );
}

function openManquantsDeDossierDeDemandeDeDossierArdh(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        openManquantsDeDossierDeDemandeDeDossierArdhItem1(dossier),
        openManquantsDeDossierDeDemandeDeDossierArdhItem2(dossier),
        openManquantsDeDossierDeDemandeDeDossierArdhItem3(dossier),
        openManquantsDeDossierDeDemandeDeDossierArdhItem4(dossier),
        openManquantsDeDossierDeDemandeDeDossierArdhItem5(dossier),
        openManquantsDeDossierDeDemandeDeDossierArdhItem6(dossier),
        openManquantsDeDossierDeDemandeDeDossierArdhItem7(dossier),
        openManquantsDeDossierDeDemandeDeDossierArdhItem8(dossier),
      ]),
      (ligne) => partial.field(ligne, 'manque'),
    ),
    (manquant) =>
      partial.fields({
        piece: partial.field(manquant, 'piece'),
        echeance: partial.field(manquant, 'echeance'),
        recommande: partial.field(manquant, 'recommande'),
      }),
  );
}

/** Item 1 of contrôle dossier de demande : manquants. */
function openManquantsDeDossierDeDemandeDeDossierArdhItem1(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'imprimé national utilisé',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('dossierDeDemande', 'imprimeNationalUtilise')),
  });
}

/** Item 2 of contrôle dossier de demande : manquants. */
function openManquantsDeDossierDeDemandeDeDossierArdhItem2(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'demandeur identifié',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('dossierDeDemande', 'demandeurIdentifie')),
  });
}

/** Item 3 of contrôle dossier de demande : manquants. */
function openManquantsDeDossierDeDemandeDeDossierArdhItem3(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'grille des aides légales remplie',
    echeance: null,
    recommande: false,
    manque: partial.not(openGrilleCompleteDeDossierArdh(dossier)),
  });
}

/** Item 4 of contrôle dossier de demande : manquants. */
function openManquantsDeDossierDeDemandeDeDossierArdhItem4(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'ressources mensuelles indiquées',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('dossierDeDemande', 'ressourcesMensuellesIndiquees')),
  });
}

/** Item 5 of contrôle dossier de demande : manquants. */
function openManquantsDeDossierDeDemandeDeDossierArdhItem5(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'pronostic de récupération donné',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('dossierDeDemande', 'pronosticDeRecuperationDonne')),
  });
}

/** Item 6 of contrôle dossier de demande : manquants. */
function openManquantsDeDossierDeDemandeDeDossierArdhItem6(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: "préconisations d'aides jointes",
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('dossierDeDemande', 'preconisationsDAidesJointes')),
  });
}

/** Item 7 of contrôle dossier de demande : manquants. */
function openManquantsDeDossierDeDemandeDeDossierArdhItem7(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'signature du demandeur',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('dossierDeDemande', 'signatureDuDemandeur')),
  });
}

/** Item 8 of contrôle dossier de demande : manquants. */
function openManquantsDeDossierDeDemandeDeDossierArdhItem8(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: "signature de l'hôpital",
    echeance: null,
    recommande: false,
    manque: partial.and(openEtablissementSignataireDeDossierArdh(dossier), () =>
      partial.not(dossier.read('imprimeSigneParLEtablissement')),
    ),
  });
}

function openVerdictDeJustificationDuRevenuDeDossierArdh(dossier: OpenDossier): partial.Value {
  const where = 'dossier ARDH.justification du revenu.verdict';
  return partial.when(
    partial.any(
      partial.list([
        partial.not(dossier.field('justificationDuRevenu', 'aucunePieceExigeePourDecider')),
        partial.not(dossier.field('justificationDuRevenu', 'demandeurInformeDuControlePossible')),
        partial.and(dossier.read('controleParSondage'), () =>
          partial.not(dossier.field('justificationDuRevenu', 'protocoleSigneParLeDirecteur')),
        ),
        partial.and(dossier.read('controleParSondage'), () =>
          partial.not(dossier.field('justificationDuRevenu', 'protocoleSigneParLAgentComptable')),
        ),
        partial.and(dossier.read('controleParSondage'), () =>
          partial.not(dossier.field('justificationDuRevenu', 'avisDImpositionTransmis')),
        ),
      ]),
      (oui) => oui,
    ),
    'non conforme',
    'conforme',
    where,
  );
}

function openManquantsDeJustificationDuRevenuDeDossierArdh(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        openManquantsDeJustificationDuRevenuDeDossierArdhItem1(dossier),
        openManquantsDeJustificationDuRevenuDeDossierArdhItem2(dossier),
        openManquantsDeJustificationDuRevenuDeDossierArdhItem3(dossier),
        openManquantsDeJustificationDuRevenuDeDossierArdhItem4(dossier),
        openManquantsDeJustificationDuRevenuDeDossierArdhItem5(dossier),
      ]),
      (ligne) => partial.field(ligne, 'manque'),
    ),
    (manquant) =>
      partial.fields({
        piece: partial.field(manquant, 'piece'),
        echeance: partial.field(manquant, 'echeance'),
        recommande: partial.field(manquant, 'recommande'),
      }),
  );
}

/** Item 1 of contrôle justification du revenu : manquants. */
function openManquantsDeJustificationDuRevenuDeDossierArdhItem1(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'aucune pièce exigée pour décider',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('justificationDuRevenu', 'aucunePieceExigeePourDecider')),
  });
}

/** Item 2 of contrôle justification du revenu : manquants. */
function openManquantsDeJustificationDuRevenuDeDossierArdhItem2(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'demandeur informé du contrôle possible',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('justificationDuRevenu', 'demandeurInformeDuControlePossible')),
  });
}

/** Item 3 of contrôle justification du revenu : manquants. */
function openManquantsDeJustificationDuRevenuDeDossierArdhItem3(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'protocole signé par le directeur',
    echeance: null,
    recommande: false,
    manque: partial.and(dossier.read('controleParSondage'), () =>
      partial.not(dossier.field('justificationDuRevenu', 'protocoleSigneParLeDirecteur')),
    ),
  });
}

/** Item 4 of contrôle justification du revenu : manquants. */
function openManquantsDeJustificationDuRevenuDeDossierArdhItem4(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: "protocole signé par l'agent comptable",
    echeance: null,
    recommande: false,
    manque: partial.and(dossier.read('controleParSondage'), () =>
      partial.not(dossier.field('justificationDuRevenu', 'protocoleSigneParLAgentComptable')),
    ),
  });
}

/** Item 5 of contrôle justification du revenu : manquants. */
function openManquantsDeJustificationDuRevenuDeDossierArdhItem5(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: "avis d'imposition transmis",
    echeance: null,
    recommande: false,
    manque: partial.and(dossier.read('controleParSondage'), () =>
      partial.not(dossier.field('justificationDuRevenu', 'avisDImpositionTransmis')),
    ),
  });
}

function openServicesPossiblesDesDeDossierArdh(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'dossier ARDH.services possibles dès';
  return partial.choose(
    [
      openServicesPossiblesDesDeDossierArdhClause1(dossier, day),
      openServicesPossiblesDesDeDossierArdhClause2(dossier, day),
      openServicesPossiblesDesDeDossierArdhClause3(dossier, day),
      {
        guard: () =>
          partial.same(openOrientationDeLaDemandeDeDossierArdh(dossier, day), 'accord de principe', true, where),
        value: () => null,
        excepts: [],
      },
    ],
    null,
    where,
    { never: ['hole', 'conflict'] },
  );
}

/**
 * Clause 1 of règle dossier ARDH.services possibles dès.
 * « pour vous permettre de démarrer les services dès votre retour au domicile » (circulaire)
 * « Le plan d'aide préconisé par l'établissement de santé peut être mis en œuvre sans délai » (circulaire)
 */
function openServicesPossiblesDesDeDossierArdhClause1(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Branch {
  const where = 'dossier ARDH.services possibles dès';
  return {
    guard: () =>
      partial.and(
        partial.and(
          partial.same(openOrientationDeLaDemandeDeDossierArdh(dossier, day), 'accord de principe', false, where),
          () => partial.exists(dossier.read('dateDeLAccord')),
        ),
        () =>
          partial.compare(
            'lessOrEqual',
            partial.required(dossier.read('dateDeLAccord'), where, "date de l'accord", true),
            openJourDeLaReinstallationDeDossierArdh(dossier),
            0,
            0,
            where,
          ),
      ),
    value: () => openJourDeLaReinstallationDeDossierArdh(dossier),
    excepts: [],
  };
}

/**
 * Clause 2 of règle dossier ARDH.services possibles dès.
 * sans source : l'accord est venu après le retour
 */
function openServicesPossiblesDesDeDossierArdhClause2(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Branch {
  const where = 'dossier ARDH.services possibles dès';
  return {
    guard: () =>
      partial.and(
        partial.and(
          partial.same(openOrientationDeLaDemandeDeDossierArdh(dossier, day), 'accord de principe', false, where),
          () => partial.exists(dossier.read('dateDeLAccord')),
        ),
        () =>
          partial.compare(
            'greater',
            partial.required(dossier.read('dateDeLAccord'), where, "date de l'accord", true),
            openJourDeLaReinstallationDeDossierArdh(dossier),
            0,
            0,
            where,
          ),
      ),
    value: () => dossier.read('dateDeLAccord'),
    excepts: [],
  };
}

/**
 * Clause 3 of règle dossier ARDH.services possibles dès.
 * sans source : l'accord n'est pas encore donné
 */
function openServicesPossiblesDesDeDossierArdhClause3(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Branch {
  const where = 'dossier ARDH.services possibles dès';
  return {
    guard: () =>
      partial.and(
        partial.same(openOrientationDeLaDemandeDeDossierArdh(dossier, day), 'accord de principe', false, where),
        () => partial.not(partial.exists(dossier.read('dateDeLAccord'))),
      ),
    value: () =>
      unknownOf(
        { kind: 'optional', of: { kind: 'date' } },
        {
          kind: 'definition',
          path: 'services possibles dès de dossier ARDH',
          name: 'services possibles dès de dossier ARDH',
          whole: true,
        },
      ),
    excepts: [],
  };
}

function openVerdictDEtapeDeLHospitalisationDeDossierArdh(dossier: OpenDossier): partial.Value {
  const where = "dossier ARDH.étape de l'hospitalisation.verdict";
  return partial.when(
    partial.any(
      partial.list([
        partial.not(dossier.field('etapeDeLHospitalisation', 'demandeFormalisee')),
        partial.not(dossier.field('etapeDeLHospitalisation', 'preconisationDAide')),
        partial.not(dossier.field('etapeDeLHospitalisation', 'dateDeSortiePrevisionnelle')),
        partial.not(dossier.field('etapeDeLHospitalisation', 'conditionsDeLInterventionADomicile')),
      ]),
      (oui) => oui,
    ),
    'non conforme',
    'conforme',
    where,
  );
}

function openManquantsDEtapeDeLHospitalisationDeDossierArdh(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        openManquantsDEtapeDeLHospitalisationDeDossierArdhItem1(dossier),
        openManquantsDEtapeDeLHospitalisationDeDossierArdhItem2(dossier),
        openManquantsDEtapeDeLHospitalisationDeDossierArdhItem3(dossier),
        openManquantsDEtapeDeLHospitalisationDeDossierArdhItem4(dossier),
      ]),
      (ligne) => partial.field(ligne, 'manque'),
    ),
    (manquant) =>
      partial.fields({
        piece: partial.field(manquant, 'piece'),
        echeance: partial.field(manquant, 'echeance'),
        recommande: partial.field(manquant, 'recommande'),
      }),
  );
}

/** Item 1 of contrôle étape de l'hospitalisation : manquants. */
function openManquantsDEtapeDeLHospitalisationDeDossierArdhItem1(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'demande formalisée',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('etapeDeLHospitalisation', 'demandeFormalisee')),
  });
}

/** Item 2 of contrôle étape de l'hospitalisation : manquants. */
function openManquantsDEtapeDeLHospitalisationDeDossierArdhItem2(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: "préconisation d'aide",
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('etapeDeLHospitalisation', 'preconisationDAide')),
  });
}

/** Item 3 of contrôle étape de l'hospitalisation : manquants. */
function openManquantsDEtapeDeLHospitalisationDeDossierArdhItem3(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'date de sortie prévisionnelle',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('etapeDeLHospitalisation', 'dateDeSortiePrevisionnelle')),
  });
}

/** Item 4 of contrôle étape de l'hospitalisation : manquants. */
function openManquantsDEtapeDeLHospitalisationDeDossierArdhItem4(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: "conditions de l'intervention à domicile",
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('etapeDeLHospitalisation', 'conditionsDeLInterventionADomicile')),
  });
}

function openVerdictDEtapeDuRetourDeDossierArdh(dossier: OpenDossier): partial.Value {
  const where = 'dossier ARDH.étape du retour.verdict';
  return partial.when(
    partial.any(
      partial.list([
        partial.not(dossier.read('evaluationFaite')),
        partial.not(dossier.field('etapeDuRetour', 'preconisationDeLEvaluateurTransmise')),
        partial.not(dossier.field('etapeDuRetour', 'planSigneParLEvaluateurEtLeRetraite')),
        partial.not(dossier.field('etapeDuRetour', 'notificationDefinitiveAdressee')),
      ]),
      (oui) => oui,
    ),
    'non conforme',
    'conforme',
    where,
  );
}

function openManquantsDEtapeDuRetourDeDossierArdh(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        openManquantsDEtapeDuRetourDeDossierArdhItem1(dossier),
        openManquantsDEtapeDuRetourDeDossierArdhItem2(dossier),
        openManquantsDEtapeDuRetourDeDossierArdhItem3(dossier),
        openManquantsDEtapeDuRetourDeDossierArdhItem4(dossier),
        openManquantsDEtapeDuRetourDeDossierArdhItem5(dossier),
        openManquantsDEtapeDuRetourDeDossierArdhItem6(dossier),
      ]),
      (ligne) => partial.field(ligne, 'manque'),
    ),
    (manquant) =>
      partial.fields({
        piece: partial.field(manquant, 'piece'),
        echeance: partial.field(manquant, 'echeance'),
        recommande: partial.field(manquant, 'recommande'),
      }),
  );
}

/** Item 1 of contrôle étape du retour : manquants. */
function openManquantsDEtapeDuRetourDeDossierArdhItem1(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'plan préconisé mis en œuvre sans délai',
    echeance: null,
    recommande: true,
    manque: partial.not(dossier.field('etapeDuRetour', 'planPreconiseMisEnOeuvreSansDelai')),
  });
}

/** Item 2 of contrôle étape du retour : manquants. */
function openManquantsDEtapeDuRetourDeDossierArdhItem2(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'évaluation à domicile',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.read('evaluationFaite')),
  });
}

/** Item 3 of contrôle étape du retour : manquants. */
function openManquantsDEtapeDuRetourDeDossierArdhItem3(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'évaluation faite par le service social',
    echeance: null,
    recommande: true,
    manque: partial.not(dossier.field('etapeDuRetour', 'evaluationFaiteParLeServiceSocial')),
  });
}

/** Item 4 of contrôle étape du retour : manquants. */
function openManquantsDEtapeDuRetourDeDossierArdhItem4(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: "préconisation de l'évaluateur transmise",
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('etapeDuRetour', 'preconisationDeLEvaluateurTransmise')),
  });
}

/** Item 5 of contrôle étape du retour : manquants. */
function openManquantsDEtapeDuRetourDeDossierArdhItem5(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: "plan signé par l'évaluateur et le retraité",
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('etapeDuRetour', 'planSigneParLEvaluateurEtLeRetraite')),
  });
}

/** Item 6 of contrôle étape du retour : manquants. */
function openManquantsDEtapeDuRetourDeDossierArdhItem6(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'notification définitive adressée',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('etapeDuRetour', 'notificationDefinitiveAdressee')),
  });
}

function openVerdictDePriseDeRendezVousDeLEvaluationDeDossierArdh(dossier: OpenDossier): partial.Value {
  const where = "dossier ARDH.prise de rendez-vous de l'évaluation.verdict";
  return partial.when(
    partial.any(
      partial.list([
        partial.not(dossier.field('priseDeRendezVousDeLEvaluation', 'coordonneesDeLaStructureDonnees')),
        partial.not(dossier.field('priseDeRendezVousDeLEvaluation', 'caisseNommee')),
        partial.not(dossier.field('priseDeRendezVousDeLEvaluation', 'dateEtHeureConvenues')),
        partial.not(dossier.field('priseDeRendezVousDeLEvaluation', 'dureeApproximativeDite')),
      ]),
      (oui) => oui,
    ),
    'non conforme',
    'conforme',
    where,
  );
}

function openManquantsDePriseDeRendezVousDeLEvaluationDeDossierArdh(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        openManquantsDePriseDeRendezVousDeLEvaluationDeDossierArdhItem1(dossier),
        openManquantsDePriseDeRendezVousDeLEvaluationDeDossierArdhItem2(dossier),
        openManquantsDePriseDeRendezVousDeLEvaluationDeDossierArdhItem3(dossier),
        openManquantsDePriseDeRendezVousDeLEvaluationDeDossierArdhItem4(dossier),
        openManquantsDePriseDeRendezVousDeLEvaluationDeDossierArdhItem5(dossier),
      ]),
      (ligne) => partial.field(ligne, 'manque'),
    ),
    (manquant) =>
      partial.fields({
        piece: partial.field(manquant, 'piece'),
        echeance: partial.field(manquant, 'echeance'),
        recommande: partial.field(manquant, 'recommande'),
      }),
  );
}

/** Item 1 of contrôle prise de rendez-vous de l'évaluation : manquants. */
function openManquantsDePriseDeRendezVousDeLEvaluationDeDossierArdhItem1(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'coordonnées de la structure données',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('priseDeRendezVousDeLEvaluation', 'coordonneesDeLaStructureDonnees')),
  });
}

/** Item 2 of contrôle prise de rendez-vous de l'évaluation : manquants. */
function openManquantsDePriseDeRendezVousDeLEvaluationDeDossierArdhItem2(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'caisse nommée',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('priseDeRendezVousDeLEvaluation', 'caisseNommee')),
  });
}

/** Item 3 of contrôle prise de rendez-vous de l'évaluation : manquants. */
function openManquantsDePriseDeRendezVousDeLEvaluationDeDossierArdhItem3(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'date et heure convenues',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('priseDeRendezVousDeLEvaluation', 'dateEtHeureConvenues')),
  });
}

/** Item 4 of contrôle prise de rendez-vous de l'évaluation : manquants. */
function openManquantsDePriseDeRendezVousDeLEvaluationDeDossierArdhItem4(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'durée approximative dite',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('priseDeRendezVousDeLEvaluation', 'dureeApproximativeDite')),
  });
}

/** Item 5 of contrôle prise de rendez-vous de l'évaluation : manquants. */
function openManquantsDePriseDeRendezVousDeLEvaluationDeDossierArdhItem5(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: "présence d'un proche",
    echeance: null,
    recommande: true,
    manque: partial.not(dossier.field('priseDeRendezVousDeLEvaluation', 'presenceDUnProche')),
  });
}

function openEcheanceDeSuiviDeLaSituationDeDossierArdh(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Value {
  const where = 'dossier ARDH.suivi de la situation.échéance';
  return dossier.keepEach(where, day, [], () => openDernierJourDuDroitDeDossierArdh(dossier, day));
}

function openPlusTotDeSuiviDeLaSituationDeDossierArdh(dossier: OpenDossier): partial.Value {
  const where = 'dossier ARDH.suivi de la situation.plus tôt';
  return dossier.keep(where, () => openJourDeLaReinstallationDeDossierArdh(dossier));
}

function openEtatDeSuiviDeLaSituationDeDossierArdh(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Value {
  const where = 'dossier ARDH.suivi de la situation.état';
  return partial.choose(
    [
      {
        guard: () =>
          partial.compare(
            'greater',
            openPlusTotDeSuiviDeLaSituationDeDossierArdh(dossier),
            openEcheanceDeSuiviDeLaSituationDeDossierArdh(dossier, day),
            0,
            0,
            where,
          ),
        value: () => 'impossible',
        excepts: [1, 2, 3],
      },
      openEtatDeSuiviDeLaSituationDeDossierArdhClause2(dossier, day),
      {
        guard: () =>
          partial.compare(
            'less',
            dossier.read('jourDObservation'),
            openPlusTotDeSuiviDeLaSituationDeDossierArdh(dossier),
            0,
            0,
            where,
          ),
        value: () => 'pas ouvert',
        excepts: [3],
      },
      {
        guard: () =>
          partial.compare(
            'greater',
            dossier.read('jourDObservation'),
            openEcheanceDeSuiviDeLaSituationDeDossierArdh(dossier, day),
            0,
            0,
            where,
          ),
        value: () => 'dépassé',
        excepts: [],
      },
    ],
    () => 'ouvert',
    where,
    { never: ['conflict'] },
  );
}

/** Clause 2 of délai suivi de la situation : état. */
function openEtatDeSuiviDeLaSituationDeDossierArdhClause2(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Branch {
  const where = 'dossier ARDH.suivi de la situation.état';
  return {
    guard: () =>
      partial.and(partial.exists(dossier.read('dateDuSuivi')), () =>
        partial.compare(
          'lessOrEqual',
          partial.required(dossier.read('dateDuSuivi'), where, 'date du suivi', true),
          dossier.read('jourDObservation'),
          0,
          0,
          where,
        ),
      ),
    value: () =>
      partial.choose(
        [
          {
            guard: () =>
              partial.compare(
                'less',
                partial.required(dossier.read('dateDuSuivi'), where, 'date du suivi', true),
                openPlusTotDeSuiviDeLaSituationDeDossierArdh(dossier),
                0,
                0,
                where,
              ),
            value: () => 'tenu trop tôt',
            excepts: [1],
          },
          {
            guard: () =>
              partial.compare(
                'greater',
                partial.required(dossier.read('dateDuSuivi'), where, 'date du suivi', true),
                openEcheanceDeSuiviDeLaSituationDeDossierArdh(dossier, day),
                0,
                0,
                where,
              ),
            value: () => 'tenu en retard',
            excepts: [],
          },
        ],
        () => 'tenu',
        where,
        { never: ['conflict'] },
      ),
    excepts: [2, 3],
  };
}

function openEcheanceDeFicheDeSituationDeDossierArdh(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Value {
  const where = 'dossier ARDH.fiche de situation.échéance';
  return dossier.keepEach(where, day, [], () => openDernierJourDuDroitDeDossierArdh(dossier, day));
}

function openPlusTotDeFicheDeSituationDeDossierArdh(dossier: OpenDossier): partial.Value {
  const where = 'dossier ARDH.fiche de situation.plus tôt';
  return dossier.keep(where, () => openJourDeLaReinstallationDeDossierArdh(dossier));
}

function openEtatDeFicheDeSituationDeDossierArdh(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'dossier ARDH.fiche de situation.état';
  return partial.choose(
    [
      {
        guard: () =>
          partial.compare(
            'greater',
            openPlusTotDeFicheDeSituationDeDossierArdh(dossier),
            openEcheanceDeFicheDeSituationDeDossierArdh(dossier, day),
            0,
            0,
            where,
          ),
        value: () => 'impossible',
        excepts: [1, 2, 3],
      },
      openEtatDeFicheDeSituationDeDossierArdhClause2(dossier, day),
      {
        guard: () =>
          partial.compare(
            'less',
            dossier.read('jourDObservation'),
            openPlusTotDeFicheDeSituationDeDossierArdh(dossier),
            0,
            0,
            where,
          ),
        value: () => 'pas ouvert',
        excepts: [3],
      },
      {
        guard: () =>
          partial.compare(
            'greater',
            dossier.read('jourDObservation'),
            openEcheanceDeFicheDeSituationDeDossierArdh(dossier, day),
            0,
            0,
            where,
          ),
        value: () => 'dépassé',
        excepts: [],
      },
    ],
    () => 'ouvert',
    where,
    { never: ['conflict'] },
  );
}

/** Clause 2 of délai fiche de situation : état. */
function openEtatDeFicheDeSituationDeDossierArdhClause2(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Branch {
  const where = 'dossier ARDH.fiche de situation.état';
  return {
    guard: () =>
      partial.and(partial.exists(dossier.read('dateDeLaFicheDeSituation')), () =>
        partial.compare(
          'lessOrEqual',
          partial.required(dossier.read('dateDeLaFicheDeSituation'), where, 'date de la fiche de situation', true),
          dossier.read('jourDObservation'),
          0,
          0,
          where,
        ),
      ),
    value: () =>
      partial.choose(
        [
          {
            guard: () =>
              partial.compare(
                'less',
                partial.required(
                  dossier.read('dateDeLaFicheDeSituation'),
                  where,
                  'date de la fiche de situation',
                  true,
                ),
                openPlusTotDeFicheDeSituationDeDossierArdh(dossier),
                0,
                0,
                where,
              ),
            value: () => 'tenu trop tôt',
            excepts: [1],
          },
          {
            guard: () =>
              partial.compare(
                'greater',
                partial.required(
                  dossier.read('dateDeLaFicheDeSituation'),
                  where,
                  'date de la fiche de situation',
                  true,
                ),
                openEcheanceDeFicheDeSituationDeDossierArdh(dossier, day),
                0,
                0,
                where,
              ),
            value: () => 'tenu en retard',
            excepts: [],
          },
        ],
        () => 'tenu',
        where,
        { never: ['conflict'] },
      ),
    excepts: [2, 3],
  };
}

function openVerdictDEtapeDeLaFinDeDossierArdh(dossier: OpenDossier): partial.Value {
  const where = 'dossier ARDH.étape de la fin.verdict';
  return partial.when(
    partial.any(
      partial.list([
        partial.not(partial.exists(dossier.read('dateDuSuivi'))),
        partial.not(partial.exists(dossier.read('dateDeLaFicheDeSituation'))),
        partial.not(dossier.field('etapeDeLaFin', 'suiteADonnerEcrite')),
      ]),
      (oui) => oui,
    ),
    'non conforme',
    'conforme',
    where,
  );
}

function openManquantsDEtapeDeLaFinDeDossierArdh(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        openManquantsDEtapeDeLaFinDeDossierArdhItem1(dossier, day),
        openManquantsDEtapeDeLaFinDeDossierArdhItem2(dossier, day),
        openManquantsDEtapeDeLaFinDeDossierArdhItem3(dossier, day),
      ]),
      (ligne) => partial.field(ligne, 'manque'),
    ),
    (manquant) =>
      partial.fields({
        piece: partial.field(manquant, 'piece'),
        echeance: partial.field(manquant, 'echeance'),
        recommande: partial.field(manquant, 'recommande'),
      }),
  );
}

/** Item 1 of contrôle étape de la fin : manquants. */
function openManquantsDEtapeDeLaFinDeDossierArdhItem1(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Value {
  const where = 'dossier ARDH.étape de la fin.manquants';
  return partial.fields({
    piece: 'suivi fait',
    echeance: partial.whenKept(
      partial.not(partial.exists(dossier.read('dateDuSuivi'))),
      () => openEcheanceDeSuiviDeLaSituationDeDossierArdh(dossier, day),
      null,
      where,
    ),
    recommande: false,
    manque: partial.not(partial.exists(dossier.read('dateDuSuivi'))),
  });
}

/** Item 2 of contrôle étape de la fin : manquants. */
function openManquantsDEtapeDeLaFinDeDossierArdhItem2(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Value {
  const where = 'dossier ARDH.étape de la fin.manquants';
  return partial.fields({
    piece: 'fiche adressée',
    echeance: partial.whenKept(
      partial.not(partial.exists(dossier.read('dateDeLaFicheDeSituation'))),
      () => openEcheanceDeFicheDeSituationDeDossierArdh(dossier, day),
      null,
      where,
    ),
    recommande: false,
    manque: partial.not(partial.exists(dossier.read('dateDeLaFicheDeSituation'))),
  });
}

/** Item 3 of contrôle étape de la fin : manquants. */
function openManquantsDEtapeDeLaFinDeDossierArdhItem3(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Value {
  const where = 'dossier ARDH.étape de la fin.manquants';
  return partial.fields({
    piece: 'suite à donner écrite',
    echeance: partial.whenKept(
      partial.not(dossier.field('etapeDeLaFin', 'suiteADonnerEcrite')),
      () => openEcheanceDeFicheDeSituationDeDossierArdh(dossier, day),
      null,
      where,
    ),
    recommande: false,
    manque: partial.not(dossier.field('etapeDeLaFin', 'suiteADonnerEcrite')),
  });
}

function openSuiviRecevableDeDossierArdh(dossier: OpenDossier): partial.Value {
  const where = 'dossier ARDH.suivi recevable';
  return partial.and(
    partial.or(partial.same(dossier.read('suiviFaitPar'), 'service social', false, where), () =>
      partial.same(dossier.read('suiviFaitPar'), 'structure partenaire', false, where),
    ),
    () =>
      partial.or(partial.same(dossier.read('suiviFaitAuMoyenDe'), 'téléphone', false, where), () =>
        partial.same(dossier.read('suiviFaitAuMoyenDe'), 'seconde visite à domicile', false, where),
      ),
  );
}

function openSuiteADonnerDeDossierArdh(dossier: OpenDossier): partial.Value {
  const where = 'dossier ARDH.suite à donner';
  return partial.choose(
    [
      openSuiteADonnerDeDossierArdhClause1(dossier),
      {
        guard: () =>
          partial.and(dossier.read('autonomieRecuperee'), () => partial.not(dossier.read('besoinDAidePersistant'))),
        value: () => "fin de l'aide",
        excepts: [],
      },
      openSuiteADonnerDeDossierArdhClause3(dossier),
      openSuiteADonnerDeDossierArdhClause4(dossier),
      openSuiteADonnerDeDossierArdhClause5(dossier),
    ],
    null,
    where,
    { never: ['hole', 'conflict'] },
  );
}

/**
 * Clause 1 of règle dossier ARDH.suite à donner.
 * « si un besoin est constaté au-delà de la période au cours de laquelle le droit à l'ARDH existe, le bénéficiaire
 * doit être orienté vers les services du département » (circulaire)
 */
function openSuiteADonnerDeDossierArdhClause1(dossier: OpenDossier): partial.Branch {
  const where = 'dossier ARDH.suite à donner';
  return {
    guard: () =>
      partial.and(
        partial.and(dossier.read('besoinDAidePersistant'), () => dossier.read('releveDeLAideSocialeDepartementale')),
        () =>
          partial.or(dossier.read('besoinDAideMenagere'), () =>
            partial.same(dossier.read('aideSocialeApresLArdh'), 'tout besoin', false, where),
          ),
      ),
    value: () => 'services du département',
    excepts: [1, 2, 3, 4],
  };
}

/**
 * Clause 3 of règle dossier ARDH.suite à donner.
 * sans source : la circulaire ne parle pas d'une autonomie non récupérée sans besoin d'aide
 */
function openSuiteADonnerDeDossierArdhClause3(dossier: OpenDossier): partial.Branch {
  return {
    guard: () =>
      partial.and(partial.not(dossier.read('autonomieRecuperee')), () =>
        partial.not(dossier.read('besoinDAidePersistant')),
      ),
    value: () =>
      unknownOf(
        { kind: 'choice', values: SUITE_DU_DOSSIER.values },
        {
          kind: 'definition',
          path: 'suite à donner de dossier ARDH',
          name: 'suite à donner de dossier ARDH',
          whole: true,
        },
      ),
    excepts: [],
  };
}

/**
 * Clause 4 of règle dossier ARDH.suite à donner.
 * « transformation de l'ARDH, si besoin, en PAP de droit commun » (circulaire)
 * « Si à l'issue de la période de bénéfice de l'ARDH, la situation du retraité justifie l'attribution d'une aide, un
 * PAP de droit commun pourra lui être proposé » (circulaire)
 */
function openSuiteADonnerDeDossierArdhClause4(dossier: OpenDossier): partial.Branch {
  const where = 'dossier ARDH.suite à donner';
  return {
    guard: () =>
      partial.and(dossier.read('besoinDAidePersistant'), () =>
        partial.compare('greaterOrEqual', dossier.read('girALIssue'), 5, 0, 0, where),
      ),
    value: () => 'PAP de droit commun',
    excepts: [],
  };
}

/**
 * Clause 5 of règle dossier ARDH.suite à donner.
 * « ou encore orientation vers le conseil général (APA) » (circulaire)
 * « qui relèvent désormais des GIR 1 à 4, devront être orientés sur une demande d'APA auprès du Conseil Général »
 * (circulaire)
 */
function openSuiteADonnerDeDossierArdhClause5(dossier: OpenDossier): partial.Branch {
  const where = 'dossier ARDH.suite à donner';
  return {
    guard: () =>
      partial.and(dossier.read('besoinDAidePersistant'), () =>
        partial.compare('less', dossier.read('girALIssue'), 5, 0, 0, where),
      ),
    value: () => "demande d'APA au département",
    excepts: [],
  };
}

function openMontantDuPapApresLArdhDeDossierArdh(dossier: OpenDossier): partial.Value {
  const where = "dossier ARDH.montant du PAP après l'ARDH";
  return partial.subtract(dossier.read('montantDuPapAvantDeduction'), 0, where);
}

function openDemandeTraiteeEnPapDeDossierArdh(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'dossier ARDH.demande traitée en PAP';
  return partial.choose(
    [
      {
        guard: () => partial.same(dossier.read('porteeDuBesoinSuperieur'), 'toujours', false, where),
        value: () => dossier.read('besoinSuperieur'),
        excepts: [],
      },
      {
        guard: () =>
          partial.same(dossier.read('porteeDuBesoinSuperieur'), 'après une nouvelle hospitalisation', false, where),
        value: () =>
          partial.and(dossier.read('besoinSuperieur'), () =>
            partial.any(dossier.read('nouvellesHospitalisations'), (nouvelleHospitalisation) =>
              partial.same(
                partial.forEachOption([nouvelleHospitalisation], (nouvelleHospitalisation2) =>
                  openSuiteDeLaNouvelleHospitalisationDeDossierArdh(dossier, day, nouvelleHospitalisation2),
                ),
                'poursuite au retour',
                false,
                where,
              ),
            ),
          ),
        excepts: [],
      },
    ],
    null,
    where,
    { never: ['hole', 'conflict'] },
  );
}

function openPrestationOuverteALAideSocialeDeDossierArdh(
  dossier: OpenDossier,
  preconisation: partial.Value,
): partial.Value {
  const where = "dossier ARDH.prestation ouverte à l'aide sociale";
  return partial.choose(
    [
      { guard: () => partial.same(dossier.read('cadre'), 'ARDH', false, where), value: () => true, excepts: [1, 2] },
      {
        guard: () =>
          partial.and(partial.same(partial.field(preconisation, 'type_'), 'aide à domicile', false, where), () =>
            dossier.read('releveDeLAideSocialeDepartementale'),
          ),
        value: () => false,
        excepts: [2],
      },
      { guard: null, value: () => true, excepts: [] },
    ],
    null,
    where,
    { never: ['hole', 'conflict'] },
  );
}

function openOptionOuverteALaCaisseDeDossierArdh(dossier: OpenDossier, _optionPourLePAP: partial.Value): partial.Value {
  return dossier.read('titulaireDUnPap');
}

function openPapInterrompuDeDossierArdh(dossier: OpenDossier): partial.Value {
  const where = 'dossier ARDH.PAP interrompu';
  return partial.and(dossier.read('titulaireDUnPap'), () =>
    partial.same(dossier.read('optionDeLaCaisse'), 'interrompre et ouvrir', false, where),
  );
}

function openPrestationAuDispositifDeDossierAmd(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  _prestation: partial.Value,
): partial.Value {
  const where = 'dossier AMD.prestation au dispositif';
  return partial.versions(
    () => day ?? dossier.read('dateDeLaDemande'),
    [
      {
        from: DAY_2012_07_28,
        to: DAY_2023_12_29,
        value: () =>
          unknownOf(
            { kind: 'boolean' },
            {
              kind: 'definition',
              path: 'prestation au dispositif de dossier AMD',
              name: 'prestation au dispositif de dossier AMD',
              whole: true,
            },
          ),
      },
      { from: DAY_2023_12_30, to: null, value: () => true },
    ],
    where,
  );
}

const DOSSIER_AMD_RANG_DE_LA_CATEGORIE_LIGNES_CELLS = new partial.Cells([
  [{ kind: 'one of', values: ['aide à domicile'] }],
  [{ kind: 'one of', values: ['sécurité à domicile'] }],
  [{ kind: 'one of', values: ['sorties du domicile'] }],
  [{ kind: 'one of', values: ["retour d'hospitalisation"] }],
  [{ kind: 'one of', values: ['périodes de fragilité'] }],
]);

function openDossierAmdRangDeLaCategorieLignes(
  dossier: OpenDossier,
  categorieDeServices: partial.Value,
): partial.Value {
  const where = 'dossier AMD.rang de la catégorie.lignes';
  return dossier.keepEach(where, undefined, [categorieDeServices], () =>
    partial.table(
      [{ value: () => categorieDeServices, applies: null, scale: 0 }],
      DOSSIER_AMD_RANG_DE_LA_CATEGORIE_LIGNES_CELLS,
      [
        () => partial.fields({ rangDeLaCategorie: 1, plafondDeLaCategorie: 'plafond du plan' }),
        () => partial.fields({ rangDeLaCategorie: 2, plafondDeLaCategorie: 'plafond du plan' }),
        () => partial.fields({ rangDeLaCategorie: 3, plafondDeLaCategorie: 'plafond du plan' }),
        () => partial.fields({ rangDeLaCategorie: 4, plafondDeLaCategorie: 'plafond après hospitalisation' }),
        () => partial.fields({ rangDeLaCategorie: 5, plafondDeLaCategorie: 'plafond de la fragilité' }),
      ],
      where,
    ),
  );
}

function openRangDeLaCategorieDeDossierAmd(dossier: OpenDossier, categorieDeServices: partial.Value): partial.Value {
  return partial.field(
    partial.forEachOption([categorieDeServices], (categorieDeServices2) =>
      openDossierAmdRangDeLaCategorieLignes(dossier, categorieDeServices2),
    ),
    'rangDeLaCategorie',
  );
}

function openPlafondDeLaCategorieDeDossierAmd(dossier: OpenDossier, categorieDeServices: partial.Value): partial.Value {
  return partial.field(
    partial.forEachOption([categorieDeServices], (categorieDeServices2) =>
      openDossierAmdRangDeLaCategorieLignes(dossier, categorieDeServices2),
    ),
    'plafondDeLaCategorie',
  );
}

function openServicesHorsCategoriesDeDossierAmd(dossier: OpenDossier): partial.Value {
  const where = 'dossier AMD.services hors catégories';
  return dossier.keep(where, () =>
    partial.filter(dossier.read('services'), (service) =>
      partial.not(partial.exists(partial.field(service, 'categorie'))),
    ),
  );
}

function openServicesDansLesCinqCategoriesDeDossierAmd(dossier: OpenDossier): partial.Value {
  const where = 'dossier AMD.services dans les cinq catégories';
  return partial.isEmpty(openServicesHorsCategoriesDeDossierAmd(dossier), where);
}

function openJourDeLectureDeDossierAmd(dossier: OpenDossier): partial.Value {
  const where = 'dossier AMD.jour de lecture';
  return dossier.keep(where, () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('jourDuBareme'), 'barème de la demande', false, where),
          value: () => dossier.read('dateDeLaDemande'),
          excepts: [],
        },
        {
          guard: () =>
            partial.and(partial.same(dossier.read('jourDuBareme'), 'barème de la décision', false, where), () =>
              partial.exists(dossier.read('dateDeLaDecision')),
            ),
          value: () => partial.required(dossier.read('dateDeLaDecision'), where, 'date de la décision', true),
          excepts: [],
        },
        {
          guard: () =>
            partial.and(partial.same(dossier.read('jourDuBareme'), 'barème de la décision', false, where), () =>
              partial.not(partial.exists(dossier.read('dateDeLaDecision'))),
            ),
          value: () =>
            unknownOf(
              { kind: 'date' },
              {
                kind: 'definition',
                path: 'jour de lecture de dossier AMD',
                name: 'jour de lecture de dossier AMD',
                whole: true,
              },
            ),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openCompositionDuFoyerDeDossierAmd(dossier: OpenDossier): partial.Value {
  const where = 'dossier AMD.composition du foyer';
  return dossier.keep(where, () => {
    const situationsConnues = once(() =>
      partial.filter(dossier.read('situationsDuFoyer'), (situationDuFoyer) =>
        partial.compare(
          'lessOrEqual',
          partial.field(situationDuFoyer, 'debuteLe'),
          dossier.read('dateDeLaDemande'),
          0,
          0,
          where,
        ),
      ),
    );
    return partial.choose(
      [
        {
          guard: () => partial.not(partial.isEmpty(situationsConnues(), where)),
          value: () =>
            partial.field(
              partial.pick(
                'last',
                partial.filled(situationsConnues()),
                (situationDuFoyer) => [partial.field(situationDuFoyer, 'debuteLe')],
                where,
              ),
              'composition',
            ),
          excepts: [],
        },
        {
          guard: () => partial.isEmpty(situationsConnues(), where),
          value: () =>
            unknownOf(
              { kind: 'choice', values: FOYER.values },
              {
                kind: 'definition',
                path: 'composition du foyer de dossier AMD',
                name: 'composition du foyer de dossier AMD',
                whole: true,
              },
            ),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    );
  });
}

function openRevenuALaDemandeDeDossierAmd(dossier: OpenDossier): partial.Value {
  const where = 'dossier AMD.revenu à la demande';
  return dossier.keep(where, () => {
    const avisDAlors = once(() =>
      partial.filter(dossier.read('avisRecus'), (avisDImposition) =>
        partial.compare(
          'lessOrEqual',
          partial.field(avisDImposition, 'recuLe'),
          dossier.read('dateDeLaDemande'),
          0,
          0,
          where,
        ),
      ),
    );
    return partial.choose(
      [
        {
          guard: () => partial.not(partial.isEmpty(avisDAlors(), where)),
          value: () =>
            partial.field(
              partial.pick(
                'last',
                partial.filled(avisDAlors()),
                (avisDImposition) => [partial.field(avisDImposition, 'recuLe')],
                where,
              ),
              'revenuInscrit',
            ),
          excepts: [],
        },
        {
          guard: () => partial.isEmpty(avisDAlors(), where),
          value: () =>
            unknownOf(
              { kind: 'number', scale: 2, min: null, max: null },
              {
                kind: 'definition',
                path: 'revenu à la demande de dossier AMD',
                name: 'revenu à la demande de dossier AMD',
                whole: true,
              },
            ),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    );
  });
}

function openRevenuALaDecisionDeDossierAmd(dossier: OpenDossier): partial.Value {
  const where = 'dossier AMD.revenu à la décision';
  return dossier.keep(where, () => {
    const avisDAlors = once(() =>
      partial.filter(dossier.read('avisRecus'), (avisDImposition) =>
        partial.compare(
          'lessOrEqual',
          partial.field(avisDImposition, 'recuLe'),
          partial.required(dossier.read('dateDeLaDecision'), where, 'date de la décision'),
          0,
          0,
          where,
        ),
      ),
    );
    return partial.choose(
      [
        {
          guard: () => partial.not(partial.exists(dossier.read('dateDeLaDecision'))),
          value: () =>
            unknownOf(
              { kind: 'number', scale: 2, min: null, max: null },
              {
                kind: 'definition',
                path: 'revenu à la décision de dossier AMD',
                name: 'revenu à la décision de dossier AMD',
                whole: true,
              },
            ),
          excepts: [],
        },
        {
          guard: () =>
            partial.and(partial.exists(dossier.read('dateDeLaDecision')), () =>
              partial.not(partial.isEmpty(avisDAlors(), where)),
            ),
          value: () =>
            partial.field(
              partial.pick(
                'last',
                partial.filled(avisDAlors()),
                (avisDImposition) => [partial.field(avisDImposition, 'recuLe')],
                where,
              ),
              'revenuInscrit',
            ),
          excepts: [],
        },
        {
          guard: () =>
            partial.and(partial.exists(dossier.read('dateDeLaDecision')), () => partial.isEmpty(avisDAlors(), where)),
          value: () =>
            unknownOf(
              { kind: 'number', scale: 2, min: null, max: null },
              {
                kind: 'definition',
                path: 'revenu à la décision de dossier AMD',
                name: 'revenu à la décision de dossier AMD',
                whole: true,
              },
            ),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    );
  });
}

function openRevenuBrutGlobalDeDossierAmd(dossier: OpenDossier): partial.Value {
  const where = 'dossier AMD.revenu brut global';
  return dossier.keep(where, () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('jourDeLAvis'), 'avis de la demande', false, where),
          value: () => openRevenuALaDemandeDeDossierAmd(dossier),
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('jourDeLAvis'), 'avis de la décision', false, where),
          value: () => openRevenuALaDecisionDeDossierAmd(dossier),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openRevenuAnnuelRetenuDeDossierAmd(dossier: OpenDossier): partial.Value {
  const where = 'dossier AMD.revenu annuel retenu';
  return dossier.keep(where, () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.and(dossier.read('foyerChangeDepuisLAvis'), () =>
              partial.same(dossier.read('revenuDUnFoyerQuiAChange'), 'revenu à recalculer', false, where),
            ),
          value: () =>
            unknownOf(
              { kind: 'number', scale: 2, min: null, max: null },
              {
                kind: 'definition',
                path: 'revenu annuel retenu de dossier AMD',
                name: 'revenu annuel retenu de dossier AMD',
                whole: true,
              },
            ),
          excepts: [2],
        },
        {
          guard: () => partial.same(dossier.read('ressourcesMensuellesDuBareme'), 'autre calcul', false, where),
          value: () =>
            unknownOf(
              { kind: 'number', scale: 2, min: null, max: null },
              {
                kind: 'definition',
                path: 'revenu annuel retenu de dossier AMD',
                name: 'revenu annuel retenu de dossier AMD',
                whole: true,
              },
            ),
          excepts: [2],
        },
        { guard: null, value: () => openRevenuBrutGlobalDeDossierAmd(dossier), excepts: [] },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openRessourcesEnEurosEntiersDeDossierAmd(dossier: OpenDossier): partial.Value {
  const where = 'dossier AMD.ressources en euros entiers';
  return dossier.keep(where, () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('entreDeuxTranches'), 'euro inférieur', false, where),
          value: () =>
            partial.rescale(
              partial.round(
                partial.divide(
                  partial.toExact(openRevenuAnnuelRetenuDeDossierAmd(dossier), 2, where),
                  { n: 12, d: 1 },
                  where,
                ),
                0,
                1,
                0,
                'down',
                where,
              ),
              2,
              where,
            ),
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('entreDeuxTranches'), 'euro le plus proche', false, where),
          value: () =>
            partial.rescale(
              partial.round(
                partial.divide(
                  partial.toExact(openRevenuAnnuelRetenuDeDossierAmd(dossier), 2, where),
                  { n: 12, d: 1 },
                  where,
                ),
                0,
                1,
                0,
                'nearest',
                where,
              ),
              2,
              where,
            ),
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('entreDeuxTranches'), 'euro supérieur', false, where),
          value: () =>
            partial.rescale(
              partial.round(
                partial.divide(
                  partial.toExact(openRevenuAnnuelRetenuDeDossierAmd(dossier), 2, where),
                  { n: 12, d: 1 },
                  where,
                ),
                0,
                1,
                0,
                'up',
                where,
              ),
              2,
              where,
            ),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

const TAUX_DU_BAREME_DE_DOSSIER_AMD_CELLS = new partial.Cells([
  [
    { kind: 'one of', values: ['personne seule'] },
    { kind: 'range', low: null, lowIncluded: false, high: 83600, highIncluded: true },
  ],
  [
    { kind: 'one of', values: ['personne seule'] },
    { kind: 'range', low: 83700, lowIncluded: true, high: 89500, highIncluded: true },
  ],
  [
    { kind: 'one of', values: ['personne seule'] },
    { kind: 'range', low: 89600, lowIncluded: true, high: 101000, highIncluded: true },
  ],
  [
    { kind: 'one of', values: ['personne seule'] },
    { kind: 'range', low: 101100, lowIncluded: true, high: 109100, highIncluded: true },
  ],
  [
    { kind: 'one of', values: ['personne seule'] },
    { kind: 'range', low: 109200, lowIncluded: true, high: 114100, highIncluded: true },
  ],
  [
    { kind: 'one of', values: ['personne seule'] },
    { kind: 'range', low: 114200, lowIncluded: true, high: 125900, highIncluded: true },
  ],
  [
    { kind: 'one of', values: ['personne seule'] },
    { kind: 'range', low: 126000, lowIncluded: true, high: null, highIncluded: false },
  ],
  [
    { kind: 'one of', values: ['ménage'] },
    { kind: 'range', low: null, lowIncluded: false, high: 145200, highIncluded: true },
  ],
  [
    { kind: 'one of', values: ['ménage'] },
    { kind: 'range', low: 145300, lowIncluded: true, high: 155100, highIncluded: true },
  ],
  [
    { kind: 'one of', values: ['ménage'] },
    { kind: 'range', low: 155200, lowIncluded: true, high: 169800, highIncluded: true },
  ],
  [
    { kind: 'one of', values: ['ménage'] },
    { kind: 'range', low: 169900, lowIncluded: true, high: 175600, highIncluded: true },
  ],
  [
    { kind: 'one of', values: ['ménage'] },
    { kind: 'range', low: 175700, lowIncluded: true, high: 182000, highIncluded: true },
  ],
  [
    { kind: 'one of', values: ['ménage'] },
    { kind: 'range', low: 182100, lowIncluded: true, high: 192300, highIncluded: true },
  ],
  [
    { kind: 'one of', values: ['ménage'] },
    { kind: 'range', low: 192400, lowIncluded: true, high: null, highIncluded: false },
  ],
]);

function openTauxDuBaremeDeDossierAmd(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'dossier AMD.taux du barème';
  return dossier.keepEach(where, day, [], () =>
    partial.versions(
      () => day ?? dossier.read('dateDeLaDemande'),
      [
        {
          from: DAY_2012_10_06,
          to: DAY_2016_12_31,
          value: () =>
            unknownOf(
              { kind: 'number', scale: 2, min: null, max: null },
              {
                kind: 'definition',
                path: 'taux du barème de dossier AMD',
                name: 'taux du barème de dossier AMD',
                whole: true,
              },
            ),
        },
        {
          from: DAY_2017_01_01,
          to: DAY_2017_12_31,
          value: () =>
            partial.table(
              [
                { value: () => openCompositionDuFoyerDeDossierAmd(dossier), applies: null, scale: 0 },
                { value: () => openRessourcesEnEurosEntiersDeDossierAmd(dossier), applies: null, scale: 2 },
              ],
              TAUX_DU_BAREME_DE_DOSSIER_AMD_CELLS,
              [9000, 8600, 7900, 7300, 6400, 4900, 0, 9000, 8600, 7900, 7300, 6400, 4900, 0],
              where,
            ),
        },
        {
          from: DAY_2018_01_01,
          to: null,
          value: () =>
            unknownOf(
              { kind: 'number', scale: 2, min: null, max: null },
              {
                kind: 'definition',
                path: 'taux du barème de dossier AMD',
                name: 'taux du barème de dossier AMD',
                whole: true,
              },
            ),
        },
      ],
      where,
    ),
  );
}

function openTauxDeLEtatDeDossierAmd(dossier: OpenDossier): partial.Value {
  const where = "dossier AMD.taux de l'État";
  return dossier.keep(where, () =>
    onDay(openJourDeLectureDeDossierAmd(dossier), (on) => openTauxDuBaremeDeDossierAmd(dossier, on)),
  );
}

function openConditionDeRessourcesDepuis2021DeDossierAmd(dossier: OpenDossier): partial.Value {
  const where = 'dossier AMD.condition de ressources depuis 2021';
  return dossier.keep(where, () =>
    partial.choose(
      [
        {
          guard: () => partial.exists(dossier.read('conditionDeRessourcesAppreciee')),
          value: () =>
            partial.required(
              dossier.read('conditionDeRessourcesAppreciee'),
              where,
              'condition de ressources appréciée',
              true,
            ),
          excepts: [],
        },
        {
          guard: () =>
            partial.and(partial.not(partial.exists(dossier.read('conditionDeRessourcesAppreciee'))), () =>
              partial.same(dossier.read('porteeDeLaConditionDeRessources'), 'simple barème', false, where),
            ),
          value: () => true,
          excepts: [],
        },
        {
          guard: () =>
            partial.and(partial.not(partial.exists(dossier.read('conditionDeRessourcesAppreciee'))), () =>
              partial.same(dossier.read('porteeDeLaConditionDeRessources'), 'limite qui exclut', false, where),
            ),
          value: () =>
            unknownOf(
              { kind: 'boolean' },
              {
                kind: 'definition',
                path: 'condition de ressources depuis 2021 de dossier AMD',
                name: 'condition de ressources depuis 2021 de dossier AMD',
                whole: true,
              },
            ),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openConditionDeRessourcesDuBaremeLuDeDossierAmd(dossier: OpenDossier): partial.Value {
  const where = 'dossier AMD.condition de ressources du barème lu';
  return dossier.keep(where, () =>
    partial.versions(
      () => openJourDeLectureDeDossierAmd(dossier),
      [
        {
          from: DAY_2012_10_06,
          to: DAY_2017_12_31,
          value: () => partial.compare('greater', openTauxDeLEtatDeDossierAmd(dossier), 0, 2, 0, where),
        },
        {
          from: DAY_2018_01_01,
          to: DAY_2020_12_31,
          value: () =>
            partial.choose(
              [
                {
                  guard: () => partial.exists(dossier.read('conditionDeRessourcesAppreciee')),
                  value: () =>
                    partial.required(
                      dossier.read('conditionDeRessourcesAppreciee'),
                      where,
                      'condition de ressources appréciée',
                      true,
                    ),
                  excepts: [],
                },
                {
                  guard: () => partial.not(partial.exists(dossier.read('conditionDeRessourcesAppreciee'))),
                  value: () =>
                    unknownOf(
                      { kind: 'boolean' },
                      {
                        kind: 'definition',
                        path: 'condition de ressources du barème lu de dossier AMD',
                        name: 'condition de ressources du barème lu de dossier AMD',
                        whole: true,
                      },
                    ),
                  excepts: [],
                },
              ],
              null,
              where,
              { never: ['hole', 'conflict'] },
            ),
        },
        { from: DAY_2021_01_01, to: null, value: () => openConditionDeRessourcesDepuis2021DeDossierAmd(dossier) },
      ],
      where,
    ),
  );
}

function openConditionDeRessourcesDeDossierAmd(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'dossier AMD.condition de ressources';
  return dossier.keepEach(where, day, [], () => {
    const baremeDe2021 = once(() =>
      partial.compare('greaterOrEqual', openJourDeLectureDeDossierAmd(dossier), DAY_2021_01_01, 0, 0, where),
    );
    return partial.versions(
      () => day ?? dossier.read('dateDeLaDemande'),
      [
        {
          from: DAY_2012_10_06,
          to: DAY_2017_12_31,
          value: () => openConditionDeRessourcesDuBaremeLuDeDossierAmd(dossier),
        },
        {
          from: DAY_2018_01_01,
          to: DAY_2020_12_31,
          value: () => openConditionDeRessourcesDeDossierAmdVersion2(dossier, baremeDe2021),
        },
        { from: DAY_2021_01_01, to: null, value: () => openConditionDeRessourcesDepuis2021DeDossierAmd(dossier) },
      ],
      where,
    );
  });
}

/**
 * Clause 2 of règle dossier AMD.condition de ressources.
 * relevé : CFDT Retraités, l'action sociale dans la fonction publique d'État : toutes les tranches ouvertes depuis
 * 2021, fiabilité C
 */
function openConditionDeRessourcesDeDossierAmdVersion2Clause2(
  dossier: OpenDossier,
  baremeDe2021: () => partial.Value,
): partial.Branch {
  const where = 'dossier AMD.condition de ressources';
  return {
    guard: () =>
      partial.and(
        partial.and(partial.not(partial.exists(dossier.read('conditionDeRessourcesAppreciee'))), () => baremeDe2021()),
        () => partial.same(dossier.read('porteeDeLaConditionDeRessources'), 'simple barème', false, where),
      ),
    value: () => true,
    excepts: [],
  };
}

/**
 * Clause 3 of règle dossier AMD.condition de ressources.
 * relevé : Arrêté du 21 décembre 2017 (Vigie, kiosque de Bercy) : limites augmentées, tableau non trouvé, fiabilité B
 */
function openConditionDeRessourcesDeDossierAmdVersion2Clause3(
  dossier: OpenDossier,
  baremeDe2021: () => partial.Value,
): partial.Branch {
  const where = 'dossier AMD.condition de ressources';
  return {
    guard: () =>
      partial.and(partial.not(partial.exists(dossier.read('conditionDeRessourcesAppreciee'))), () =>
        partial.or(partial.not(baremeDe2021()), () =>
          partial.same(dossier.read('porteeDeLaConditionDeRessources'), 'limite qui exclut', false, where),
        ),
      ),
    value: () =>
      unknownOf(
        { kind: 'boolean' },
        {
          kind: 'definition',
          path: 'condition de ressources de dossier AMD',
          name: 'condition de ressources de dossier AMD',
          whole: true,
        },
      ),
    excepts: [],
  };
}

/** Version 2 of règle dossier AMD.condition de ressources. */
function openConditionDeRessourcesDeDossierAmdVersion2(
  dossier: OpenDossier,
  baremeDe2021: () => partial.Value,
): partial.Value {
  const where = 'dossier AMD.condition de ressources';
  return partial.choose(
    [
      {
        guard: () => partial.exists(dossier.read('conditionDeRessourcesAppreciee')),
        value: () =>
          partial.required(
            dossier.read('conditionDeRessourcesAppreciee'),
            where,
            'condition de ressources appréciée',
            true,
          ),
        excepts: [],
      },
      openConditionDeRessourcesDeDossierAmdVersion2Clause2(dossier, baremeDe2021),
      openConditionDeRessourcesDeDossierAmdVersion2Clause3(dossier, baremeDe2021),
    ],
    null,
    where,
    { never: ['hole', 'conflict'] },
  );
}

function openAideOuverteDeDossierAmd(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'dossier AMD.aide ouverte';
  return dossier.keepEach(where, day, [], () =>
    partial.versions(
      () => day ?? dossier.read('dateDeLaDemande'),
      [
        {
          from: DAY_2012_07_28,
          to: DAY_2023_12_29,
          value: () =>
            unknownOf(
              { kind: 'boolean' },
              {
                kind: 'definition',
                path: 'aide ouverte de dossier AMD',
                name: 'aide ouverte de dossier AMD',
                whole: true,
              },
            ),
        },
        {
          from: DAY_2023_12_30,
          to: null,
          value: () =>
            partial.and(openConditionsHorsRessourcesDeDossierAmd(dossier, day), () =>
              openConditionDeRessourcesDeDossierAmd(dossier, day),
            ),
        },
      ],
      where,
    ),
  );
}

function openAideHabitatOuverteDeDossierAmd(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return partial.and(openAideOuverteDeDossierAmd(dossier, day), () => dossier.read('logementAAmenager'));
}

function openActeCouvertParLaMissionDeDossierAmd(dossier: OpenDossier, acte: partial.Value): partial.Value {
  const where = 'dossier AMD.acte couvert par la mission';
  const termeDuJour = once(() =>
    onDay(partial.field(acte, 'date'), (on) => openTermeDeLaMissionDeDossierAmd(dossier, on)),
  );
  return partial.choose(
    [
      {
        guard: () => partial.compare('lessOrEqual', partial.field(acte, 'date'), termeDuJour(), 0, 0, where),
        value: () => true,
        excepts: [],
      },
      {
        guard: () =>
          partial.and(partial.compare('greater', partial.field(acte, 'date'), termeDuJour(), 0, 0, where), () =>
            partial.compare('greater', dossier.read('dateDeLaDemande'), termeDuJour(), 0, 0, where),
          ),
        value: () => false,
        excepts: [],
      },
      {
        guard: () =>
          partial.and(partial.compare('greater', partial.field(acte, 'date'), termeDuJour(), 0, 0, where), () =>
            partial.compare('lessOrEqual', dossier.read('dateDeLaDemande'), termeDuJour(), 0, 0, where),
          ),
        value: () => partial.same(dossier.read('demandeEnCoursAuTerme'), 'mission poursuivie', false, where),
        excepts: [],
      },
    ],
    null,
    where,
    { never: ['hole', 'conflict'] },
  );
}

function openElaborationDuPlanAControlerDeDossierAmd(dossier: OpenDossier): partial.Value {
  const where = 'dossier AMD.élaboration du plan à contrôler';
  return dossier.keep(where, () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('formule'), "plan d'action personnalisé", false, where),
          value: () => true,
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('formule'), 'plan OSCAR', false, where),
          value: () => partial.same(dossier.read('controleDesPlansOscar'), 'tous les plans', false, where),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openEcheanceDeBilanDuDispositifDeDossierAmd(dossier: OpenDossier): partial.Value {
  const where = 'dossier AMD.bilan du dispositif.échéance';
  return dossier.keep(where, () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('jourDuBilan'), 'la veille au plus tard', false, where),
          value: () => DAY_2026_12_30,
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('jourDuBilan'), 'le jour du terme compris', false, where),
          value: () => DAY_2026_12_31,
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openEtatDeBilanDuDispositifDeDossierAmd(dossier: OpenDossier): partial.Value {
  const where = 'dossier AMD.bilan du dispositif.état';
  return partial.choose(
    [
      {
        guard: () =>
          partial.and(partial.exists(dossier.read('dateDuBilan')), () =>
            partial.compare(
              'lessOrEqual',
              partial.required(dossier.read('dateDuBilan'), where, 'date du bilan', true),
              dossier.read('jourDObservation'),
              0,
              0,
              where,
            ),
          ),
        value: () =>
          partial.when(
            partial.compare(
              'greater',
              partial.required(dossier.read('dateDuBilan'), where, 'date du bilan', true),
              openEcheanceDeBilanDuDispositifDeDossierAmd(dossier),
              0,
              0,
              where,
            ),
            'tenu en retard',
            'tenu',
            where,
          ),
        excepts: [1],
      },
      {
        guard: () =>
          partial.compare(
            'greater',
            dossier.read('jourDObservation'),
            openEcheanceDeBilanDuDispositifDeDossierAmd(dossier),
            0,
            0,
            where,
          ),
        value: () => 'dépassé',
        excepts: [],
      },
    ],
    () => 'ouvert',
    where,
    { never: ['conflict'] },
  );
}

function openRemboursementParLEtatDeDossierAmd(dossier: OpenDossier): partial.Value {
  const where = "dossier AMD.remboursement par l'État";
  return partial.sum(
    partial.each(
      partial.filter(dossier.read('fraisEngages'), (frais) => partial.field(frais, 'justifie')),
      (frais) => partial.field(frais, 'montant'),
    ),
    0,
    where,
  );
}

function openEvaluateurParmiLesPrestatairesDeDossierAmd(dossier: OpenDossier): partial.Value {
  const where = 'dossier AMD.évaluateur parmi les prestataires';
  return dossier.keep(where, () =>
    partial.any(dossier.read('prestataires'), (prestataire) =>
      partial.same(partial.field(prestataire, 'nom'), dossier.read('structureEvaluatrice'), false, where),
    ),
  );
}

function openEvaluateurCoordonneDeDossierAmd(dossier: OpenDossier): partial.Value {
  const where = 'dossier AMD.évaluateur coordonne';
  return dossier.keep(where, () =>
    partial.choose(
      [
        {
          guard: () => partial.exists(dossier.read('coordinateur')),
          value: () =>
            partial.same(
              partial.required(dossier.read('coordinateur'), where, 'coordinateur', true),
              dossier.read('structureEvaluatrice'),
              false,
              where,
            ),
          excepts: [],
        },
        { guard: () => partial.not(partial.exists(dossier.read('coordinateur'))), value: () => false, excepts: [] },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openEvaluateurDuGroupeDUnPrestataireDeDossierAmd(dossier: OpenDossier): partial.Value {
  const where = "dossier AMD.évaluateur du groupe d'un prestataire";
  return dossier.keep(where, () =>
    partial.any(dossier.read('prestataires'), (prestataire) => partial.field(prestataire, 'memeGroupeQueLEvaluateur')),
  );
}

function openEvaluateurDistinctDeDossierAmd(dossier: OpenDossier): partial.Value {
  const where = 'dossier AMD.évaluateur distinct';
  return dossier.keep(where, () =>
    partial.choose(
      [
        { guard: () => openEvaluateurParmiLesPrestatairesDeDossierAmd(dossier), value: () => false, excepts: [3] },
        {
          guard: () =>
            partial.and(openEvaluateurCoordonneDeDossierAmd(dossier), () =>
              partial.same(dossier.read('coordinateurDuPlan'), 'coordinateur compté', false, where),
            ),
          value: () => false,
          excepts: [3],
        },
        {
          guard: () =>
            partial.and(openEvaluateurDuGroupeDUnPrestataireDeDossierAmd(dossier), () =>
              partial.same(dossier.read('structuresDUnMemeGroupe'), 'indépendance exigée', false, where),
            ),
          value: () => false,
          excepts: [3],
        },
        { guard: null, value: () => true, excepts: [] },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openVerdictDInstructionDeLaDemandeDeDossierAmd(dossier: OpenDossier): partial.Value {
  const where = 'dossier AMD.instruction de la demande.verdict';
  return partial.when(
    partial.any(
      partial.list([
        partial.not(dossier.field('instructionDeLaDemande', 'instructionEtDecisionParLaBrancheRetraite')),
        partial.not(dossier.field('instructionDeLaDemande', 'demandeDeposeeDansLeReseauDeLaCnav')),
        partial.and(dossier.read('peutPretendreALAide'), () =>
          partial.not(dossier.field('instructionDeLaDemande', 'evaluationDesBesoinsDemandee')),
        ),
        partial.and(dossier.read('peutPretendreALAide'), () =>
          partial.not(dossier.field('instructionDeLaDemande', 'evaluateurSousConvention')),
        ),
        partial.and(dossier.read('peutPretendreALAide'), () =>
          partial.not(openEvaluateurDistinctDeDossierAmd(dossier)),
        ),
        openVerdictDInstructionDeLaDemandeDeDossierAmdItem6(dossier),
        partial.and(dossier.read('peutPretendreALAide'), () =>
          partial.not(dossier.field('instructionDeLaDemande', 'planArreteAPartirDeLEvaluation')),
        ),
        partial.and(dossier.read('peutPretendreALAide'), () =>
          partial.not(dossier.field('instructionDeLaDemande', 'fragiliteSocialePriseEnCompte')),
        ),
        partial.and(dossier.read('peutPretendreALAide'), () =>
          partial.not(dossier.field('instructionDeLaDemande', 'retraiteInformeDeLAideAccordee')),
        ),
      ]),
      (oui) => oui,
    ),
    'non conforme',
    'conforme',
    where,
  );
}

/** Item 6 of contrôle Fragilité sociale prise en compte : conditions de vie, état de santé, isolement : verdict. */
function openVerdictDInstructionDeLaDemandeDeDossierAmdItem6(dossier: OpenDossier): partial.Value {
  return partial.and(
    partial.and(dossier.read('peutPretendreALAide'), () => openElaborationDuPlanAControlerDeDossierAmd(dossier)),
    () => partial.not(dossier.field('instructionDeLaDemande', 'elaborationDuPlanControlee')),
  );
}

function openManquantsDInstructionDeLaDemandeDeDossierAmd(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        openManquantsDInstructionDeLaDemandeDeDossierAmdItem1(dossier),
        openManquantsDInstructionDeLaDemandeDeDossierAmdItem2(dossier),
        openManquantsDInstructionDeLaDemandeDeDossierAmdItem3(dossier),
        openManquantsDInstructionDeLaDemandeDeDossierAmdItem4(dossier),
        openManquantsDInstructionDeLaDemandeDeDossierAmdItem5(dossier),
        openManquantsDInstructionDeLaDemandeDeDossierAmdItem6(dossier),
        openManquantsDInstructionDeLaDemandeDeDossierAmdItem7(dossier),
        openManquantsDInstructionDeLaDemandeDeDossierAmdItem8(dossier),
        openManquantsDInstructionDeLaDemandeDeDossierAmdItem9(dossier),
      ]),
      (ligne) => partial.field(ligne, 'manque'),
    ),
    (manquant) =>
      partial.fields({
        piece: partial.field(manquant, 'piece'),
        echeance: partial.field(manquant, 'echeance'),
        recommande: partial.field(manquant, 'recommande'),
      }),
  );
}

/** Item 1 of contrôle Fragilité sociale prise en compte : conditions de vie, état de santé, isolement : manquants. */
function openManquantsDInstructionDeLaDemandeDeDossierAmdItem1(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'instruction et décision par la branche retraite',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('instructionDeLaDemande', 'instructionEtDecisionParLaBrancheRetraite')),
  });
}

/** Item 2 of contrôle Fragilité sociale prise en compte : conditions de vie, état de santé, isolement : manquants. */
function openManquantsDInstructionDeLaDemandeDeDossierAmdItem2(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'demande déposée dans le réseau de la Cnav',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('instructionDeLaDemande', 'demandeDeposeeDansLeReseauDeLaCnav')),
  });
}

/** Item 3 of contrôle Fragilité sociale prise en compte : conditions de vie, état de santé, isolement : manquants. */
function openManquantsDInstructionDeLaDemandeDeDossierAmdItem3(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'évaluation des besoins demandée',
    echeance: null,
    recommande: false,
    manque: partial.and(dossier.read('peutPretendreALAide'), () =>
      partial.not(dossier.field('instructionDeLaDemande', 'evaluationDesBesoinsDemandee')),
    ),
  });
}

/** Item 4 of contrôle Fragilité sociale prise en compte : conditions de vie, état de santé, isolement : manquants. */
function openManquantsDInstructionDeLaDemandeDeDossierAmdItem4(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'évaluateur sous convention',
    echeance: null,
    recommande: false,
    manque: partial.and(dossier.read('peutPretendreALAide'), () =>
      partial.not(dossier.field('instructionDeLaDemande', 'evaluateurSousConvention')),
    ),
  });
}

/** Item 5 of contrôle Fragilité sociale prise en compte : conditions de vie, état de santé, isolement : manquants. */
function openManquantsDInstructionDeLaDemandeDeDossierAmdItem5(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'évaluateur indépendant',
    echeance: null,
    recommande: false,
    manque: partial.and(dossier.read('peutPretendreALAide'), () =>
      partial.not(openEvaluateurDistinctDeDossierAmd(dossier)),
    ),
  });
}

/** Item 6 of contrôle Fragilité sociale prise en compte : conditions de vie, état de santé, isolement : manquants. */
function openManquantsDInstructionDeLaDemandeDeDossierAmdItem6(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'élaboration du plan contrôlée',
    echeance: null,
    recommande: false,
    manque: partial.and(
      partial.and(dossier.read('peutPretendreALAide'), () => openElaborationDuPlanAControlerDeDossierAmd(dossier)),
      () => partial.not(dossier.field('instructionDeLaDemande', 'elaborationDuPlanControlee')),
    ),
  });
}

/** Item 7 of contrôle Fragilité sociale prise en compte : conditions de vie, état de santé, isolement : manquants. */
function openManquantsDInstructionDeLaDemandeDeDossierAmdItem7(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: "plan arrêté à partir de l'évaluation",
    echeance: null,
    recommande: false,
    manque: partial.and(dossier.read('peutPretendreALAide'), () =>
      partial.not(dossier.field('instructionDeLaDemande', 'planArreteAPartirDeLEvaluation')),
    ),
  });
}

/** Item 8 of contrôle Fragilité sociale prise en compte : conditions de vie, état de santé, isolement : manquants. */
function openManquantsDInstructionDeLaDemandeDeDossierAmdItem8(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'fragilité sociale prise en compte',
    echeance: null,
    recommande: false,
    manque: partial.and(dossier.read('peutPretendreALAide'), () =>
      partial.not(dossier.field('instructionDeLaDemande', 'fragiliteSocialePriseEnCompte')),
    ),
  });
}

/** Item 9 of contrôle Fragilité sociale prise en compte : conditions de vie, état de santé, isolement : manquants. */
function openManquantsDInstructionDeLaDemandeDeDossierAmdItem9(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: "retraité informé de l'aide accordée",
    echeance: null,
    recommande: false,
    manque: partial.and(dossier.read('peutPretendreALAide'), () =>
      partial.not(dossier.field('instructionDeLaDemande', 'retraiteInformeDeLAideAccordee')),
    ),
  });
}

function openVerdictDArreteDuBaremeDeDossierAmd(dossier: OpenDossier): partial.Value {
  const where = 'dossier AMD.arrêté du barème.verdict';
  return partial.when(
    partial.any(
      partial.list([
        partial.not(dossier.field('arreteDuBareme', 'signeParLeMinistreDeLaSecuriteSociale')),
        partial.not(dossier.field('arreteDuBareme', 'signeParLeMinistreDeLaFonctionPublique')),
        partial.not(dossier.field('arreteDuBareme', 'signeParLeMinistreDuBudget')),
        partial.not(dossier.field('arreteDuBareme', 'tauxFixeParRevenuEtFoyerEtTypeDePrestation')),
        partial.not(dossier.field('arreteDuBareme', 'plafondAnnuelFixe')),
      ]),
      (oui) => oui,
    ),
    'non conforme',
    'conforme',
    where,
  );
}

function openManquantsDArreteDuBaremeDeDossierAmd(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        openManquantsDArreteDuBaremeDeDossierAmdItem1(dossier),
        openManquantsDArreteDuBaremeDeDossierAmdItem2(dossier),
        openManquantsDArreteDuBaremeDeDossierAmdItem3(dossier),
        openManquantsDArreteDuBaremeDeDossierAmdItem4(dossier),
        openManquantsDArreteDuBaremeDeDossierAmdItem5(dossier),
      ]),
      (ligne) => partial.field(ligne, 'manque'),
    ),
    (manquant) =>
      partial.fields({
        piece: partial.field(manquant, 'piece'),
        echeance: partial.field(manquant, 'echeance'),
        recommande: partial.field(manquant, 'recommande'),
      }),
  );
}

/** Item 1 of contrôle arrêté du barème : manquants. */
function openManquantsDArreteDuBaremeDeDossierAmdItem1(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'signé par le ministre de la sécurité sociale',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('arreteDuBareme', 'signeParLeMinistreDeLaSecuriteSociale')),
  });
}

/** Item 2 of contrôle arrêté du barème : manquants. */
function openManquantsDArreteDuBaremeDeDossierAmdItem2(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'signé par le ministre de la fonction publique',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('arreteDuBareme', 'signeParLeMinistreDeLaFonctionPublique')),
  });
}

/** Item 3 of contrôle arrêté du barème : manquants. */
function openManquantsDArreteDuBaremeDeDossierAmdItem3(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'signé par le ministre du budget',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('arreteDuBareme', 'signeParLeMinistreDuBudget')),
  });
}

/** Item 4 of contrôle arrêté du barème : manquants. */
function openManquantsDArreteDuBaremeDeDossierAmdItem4(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'taux fixé par revenu et foyer et type de prestation',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('arreteDuBareme', 'tauxFixeParRevenuEtFoyerEtTypeDePrestation')),
  });
}

/** Item 5 of contrôle arrêté du barème : manquants. */
function openManquantsDArreteDuBaremeDeDossierAmdItem5(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'plafond annuel fixé',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('arreteDuBareme', 'plafondAnnuelFixe')),
  });
}

function openVerdictDeConventionDeGestionDeDossierAmd(dossier: OpenDossier): partial.Value {
  const where = 'dossier AMD.convention de gestion.verdict';
  return partial.when(
    partial.any(
      partial.list([
        partial.not(dossier.field('conventionDeGestion', 'conclueParLaCnav')),
        partial.not(dossier.field('conventionDeGestion', 'conclueParLeMinistreDeLaSecuriteSociale')),
        partial.not(dossier.field('conventionDeGestion', 'conclueParLeMinistreDeLaFonctionPublique')),
        partial.not(dossier.field('conventionDeGestion', 'modalitesDeGestionDefinies')),
        partial.not(dossier.field('conventionDeGestion', 'modalitesDeRemboursementDefinies')),
      ]),
      (oui) => oui,
    ),
    'non conforme',
    'conforme',
    where,
  );
}

function openManquantsDeConventionDeGestionDeDossierAmd(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        openManquantsDeConventionDeGestionDeDossierAmdItem1(dossier),
        openManquantsDeConventionDeGestionDeDossierAmdItem2(dossier),
        openManquantsDeConventionDeGestionDeDossierAmdItem3(dossier),
        openManquantsDeConventionDeGestionDeDossierAmdItem4(dossier),
        openManquantsDeConventionDeGestionDeDossierAmdItem5(dossier),
      ]),
      (ligne) => partial.field(ligne, 'manque'),
    ),
    (manquant) =>
      partial.fields({
        piece: partial.field(manquant, 'piece'),
        echeance: partial.field(manquant, 'echeance'),
        recommande: partial.field(manquant, 'recommande'),
      }),
  );
}

/** Item 1 of contrôle convention de gestion : manquants. */
function openManquantsDeConventionDeGestionDeDossierAmdItem1(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'conclue par la Cnav',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('conventionDeGestion', 'conclueParLaCnav')),
  });
}

/** Item 2 of contrôle convention de gestion : manquants. */
function openManquantsDeConventionDeGestionDeDossierAmdItem2(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'conclue par le ministre de la sécurité sociale',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('conventionDeGestion', 'conclueParLeMinistreDeLaSecuriteSociale')),
  });
}

/** Item 3 of contrôle convention de gestion : manquants. */
function openManquantsDeConventionDeGestionDeDossierAmdItem3(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'conclue par le ministre de la fonction publique',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('conventionDeGestion', 'conclueParLeMinistreDeLaFonctionPublique')),
  });
}

/** Item 4 of contrôle convention de gestion : manquants. */
function openManquantsDeConventionDeGestionDeDossierAmdItem4(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'modalités de gestion définies',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('conventionDeGestion', 'modalitesDeGestionDefinies')),
  });
}

/** Item 5 of contrôle convention de gestion : manquants. */
function openManquantsDeConventionDeGestionDeDossierAmdItem5(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'modalités de remboursement définies',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('conventionDeGestion', 'modalitesDeRemboursementDefinies')),
  });
}

function openPartDuRetraiteDeDossierAmd(dossier: OpenDossier): partial.Value {
  const where = 'dossier AMD.part du retraité';
  return partial.subtract(10000, openTauxDeLEtatDeDossierAmd(dossier), where);
}

function openPlafondAnnuelDuPlanDeDossierAmd(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'dossier AMD.plafond annuel du plan';
  return partial.versions(
    () => day ?? dossier.read('dateDeLaDemande'),
    [
      { from: DAY_2012_10_06, to: DAY_2014_01_12, value: () => 300000 },
      { from: DAY_2014_01_13, to: DAY_2014_06_30, value: () => 300000 },
      { from: DAY_2014_07_01, to: DAY_2017_12_31, value: () => 300000 },
      { from: DAY_2018_01_01, to: DAY_2020_12_31, value: () => 300000 },
      {
        from: DAY_2021_01_01,
        to: null,
        value: () =>
          unknownOf(
            { kind: 'number', scale: 2, min: null, max: null },
            {
              kind: 'definition',
              path: 'plafond annuel du plan de dossier AMD',
              name: 'plafond annuel du plan de dossier AMD',
              whole: true,
            },
          ),
      },
    ],
    where,
  );
}

function openPlafondDuSoutienApresHospitalisationDeDossierAmd(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Value {
  const where = 'dossier AMD.plafond du soutien après hospitalisation';
  return partial.versions(
    () => day ?? dossier.read('dateDeLaDemande'),
    [
      { from: DAY_2014_01_13, to: DAY_2014_06_30, value: () => 180000 },
      { from: DAY_2014_07_01, to: DAY_2017_12_31, value: () => 180000 },
      { from: DAY_2018_01_01, to: DAY_2020_12_31, value: () => 180000 },
      {
        from: DAY_2021_01_01,
        to: null,
        value: () =>
          unknownOf(
            { kind: 'number', scale: 2, min: null, max: null },
            {
              kind: 'definition',
              path: 'plafond du soutien après hospitalisation de dossier AMD',
              name: 'plafond du soutien après hospitalisation de dossier AMD',
              whole: true,
            },
          ),
      },
    ],
    where,
  );
}

function openPlafondDuSoutienEnPeriodeDeFragiliteDeDossierAmd(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Value {
  const where = 'dossier AMD.plafond du soutien en période de fragilité';
  return partial.versions(
    () => day ?? dossier.read('dateDeLaDemande'),
    [
      { from: DAY_2014_01_13, to: DAY_2014_06_30, value: () => 180000 },
      { from: DAY_2014_07_01, to: DAY_2017_12_31, value: () => 180000 },
      { from: DAY_2018_01_01, to: DAY_2020_12_31, value: () => 180000 },
      {
        from: DAY_2021_01_01,
        to: null,
        value: () =>
          unknownOf(
            { kind: 'number', scale: 2, min: null, max: null },
            {
              kind: 'definition',
              path: 'plafond du soutien en période de fragilité de dossier AMD',
              name: 'plafond du soutien en période de fragilité de dossier AMD',
              whole: true,
            },
          ),
      },
    ],
    where,
  );
}

function openPartDeLEtatPourLePlanDeDossierAmd(dossier: OpenDossier): partial.Value {
  const where = "dossier AMD.part de l'État pour le plan";
  const plafondDuPlanLu = once(() =>
    onDay(openJourDeLectureDeDossierAmd(dossier), (on) => openPlafondAnnuelDuPlanDeDossierAmd(dossier, on)),
  );
  return partial.choose(
    [
      {
        guard: () => partial.same(dossier.read('sensDuPlafondAnnuel'), 'plafond de dépense', false, where),
        value: () =>
          partial.round(
            partial.multiply(
              partial.atMost(dossier.read('depenseAnnuelleDuPlan'), plafondDuPlanLu(), where),
              openTauxDeLEtatDeDossierAmd(dossier),
              where,
            ),
            6,
            1,
            2,
            'nearest',
            where,
          ),
        excepts: [],
      },
      {
        guard: () => partial.same(dossier.read('sensDuPlafondAnnuel'), "plafond d'aide", false, where),
        value: () =>
          partial.atMost(
            partial.round(
              partial.multiply(dossier.read('depenseAnnuelleDuPlan'), openTauxDeLEtatDeDossierAmd(dossier), where),
              6,
              1,
              2,
              'nearest',
              where,
            ),
            plafondDuPlanLu(),
            where,
          ),
        excepts: [],
      },
    ],
    null,
    where,
    { never: ['hole', 'conflict'] },
  );
}

function openDepensePriseEnCompteApresHospitalisationDeDossierAmd(dossier: OpenDossier): partial.Value {
  const where = 'dossier AMD.dépense prise en compte après hospitalisation';
  return partial.atMost(
    dossier.read('depenseApresHospitalisation'),
    onDay(openJourDeLectureDeDossierAmd(dossier), (on) =>
      openPlafondDuSoutienApresHospitalisationDeDossierAmd(dossier, on),
    ),
    where,
  );
}

function openDepensePriseEnCompteEnPeriodeDeFragiliteDeDossierAmd(dossier: OpenDossier): partial.Value {
  const where = 'dossier AMD.dépense prise en compte en période de fragilité';
  return partial.atMost(
    dossier.read('depenseDeLaPeriodeDeFragilite'),
    onDay(openJourDeLectureDeDossierAmd(dossier), (on) =>
      openPlafondDuSoutienEnPeriodeDeFragiliteDeDossierAmd(dossier, on),
    ),
    where,
  );
}

function openRessourcesMensuellesDeDossierAmd(dossier: OpenDossier): partial.Value {
  const where = 'dossier AMD.ressources mensuelles';
  return dossier.keep(where, () =>
    partial.round(
      partial.divide(partial.toExact(openRevenuAnnuelRetenuDeDossierAmd(dossier), 2, where), { n: 12, d: 1 }, where),
      0,
      1,
      2,
      'down',
      where,
    ),
  );
}

const PLAFOND_DE_L_AIDE_HABITAT_DE_DOSSIER_AMD_CELLS = new partial.Cells([
  [
    { kind: 'one of', values: ['personne seule'] },
    { kind: 'range', low: null, lowIncluded: false, high: 86500, highIncluded: false },
  ],
  [
    { kind: 'one of', values: ['personne seule'] },
    { kind: 'range', low: 86500, lowIncluded: true, high: 110199, highIncluded: true },
  ],
  [
    { kind: 'one of', values: ['personne seule'] },
    { kind: 'range', low: 110200, lowIncluded: true, high: 137599, highIncluded: true },
  ],
  [
    { kind: 'one of', values: ['personne seule'] },
    { kind: 'range', low: 137600, lowIncluded: true, high: null, highIncluded: false },
  ],
  [
    { kind: 'one of', values: ['ménage'] },
    { kind: 'range', low: null, lowIncluded: false, high: 149800, highIncluded: false },
  ],
  [
    { kind: 'one of', values: ['ménage'] },
    { kind: 'range', low: 149800, lowIncluded: true, high: 175799, highIncluded: true },
  ],
  [
    { kind: 'one of', values: ['ménage'] },
    { kind: 'range', low: 175800, lowIncluded: true, high: 206399, highIncluded: true },
  ],
  [
    { kind: 'one of', values: ['ménage'] },
    { kind: 'range', low: 206400, lowIncluded: true, high: null, highIncluded: false },
  ],
]);

const PLAFOND_DE_L_AIDE_HABITAT_DE_DOSSIER_AMD_CELLS2 = new partial.Cells([
  [
    { kind: 'one of', values: ['personne seule'] },
    { kind: 'range', low: null, lowIncluded: false, high: 89400, highIncluded: false },
  ],
  [
    { kind: 'one of', values: ['personne seule'] },
    { kind: 'range', low: 89400, lowIncluded: true, high: 113999, highIncluded: true },
  ],
  [
    { kind: 'one of', values: ['personne seule'] },
    { kind: 'range', low: 114000, lowIncluded: true, high: null, highIncluded: false },
  ],
  [
    { kind: 'one of', values: ['ménage'] },
    { kind: 'range', low: null, lowIncluded: false, high: 154900, highIncluded: false },
  ],
  [
    { kind: 'one of', values: ['ménage'] },
    { kind: 'range', low: 154900, lowIncluded: true, high: 181799, highIncluded: true },
  ],
  [
    { kind: 'one of', values: ['ménage'] },
    { kind: 'range', low: 181800, lowIncluded: true, high: null, highIncluded: false },
  ],
]);

const PLAFOND_DE_L_AIDE_HABITAT_DE_DOSSIER_AMD_CELLS3 = new partial.Cells([
  [
    { kind: 'one of', values: ['personne seule'] },
    { kind: 'range', low: null, lowIncluded: false, high: 89400, highIncluded: false },
  ],
  [
    { kind: 'one of', values: ['personne seule'] },
    { kind: 'range', low: 89400, lowIncluded: true, high: 113999, highIncluded: true },
  ],
  [
    { kind: 'one of', values: ['personne seule'] },
    { kind: 'range', low: 114000, lowIncluded: true, high: 125799, highIncluded: true },
  ],
  [
    { kind: 'one of', values: ['personne seule'] },
    { kind: 'range', low: 125800, lowIncluded: true, high: null, highIncluded: false },
  ],
  [
    { kind: 'one of', values: ['ménage'] },
    { kind: 'range', low: null, lowIncluded: false, high: 154900, highIncluded: false },
  ],
  [
    { kind: 'one of', values: ['ménage'] },
    { kind: 'range', low: 154900, lowIncluded: true, high: 181799, highIncluded: true },
  ],
  [
    { kind: 'one of', values: ['ménage'] },
    { kind: 'range', low: 181800, lowIncluded: true, high: 192099, highIncluded: true },
  ],
  [
    { kind: 'one of', values: ['ménage'] },
    { kind: 'range', low: 192100, lowIncluded: true, high: null, highIncluded: false },
  ],
]);

function openPlafondDeLAideHabitatDeDossierAmd(dossier: OpenDossier): partial.Value {
  const where = "dossier AMD.plafond de l'aide habitat";
  return partial.versions(
    () => openJourDeLectureDeDossierAmd(dossier),
    [
      { from: DAY_2012_10_06, to: DAY_2014_01_12, value: () => openPlafondDeLAideHabitatDeDossierAmdVersion1(dossier) },
      { from: DAY_2014_01_13, to: DAY_2014_06_30, value: () => openPlafondDeLAideHabitatDeDossierAmdVersion2(dossier) },
      { from: DAY_2014_07_01, to: DAY_2016_04_20, value: () => openPlafondDeLAideHabitatDeDossierAmdVersion3(dossier) },
      {
        from: DAY_2016_04_21,
        to: null,
        value: () =>
          unknownOf(
            { kind: 'optional', of: { kind: 'number', scale: 2, min: null, max: null } },
            {
              kind: 'definition',
              path: "plafond de l'aide habitat de dossier AMD",
              name: "plafond de l'aide habitat de dossier AMD",
              whole: true,
            },
          ),
      },
    ],
    where,
  );
}

/**
 * Version 1 of barème dossier AMD.plafond de l'aide habitat (€, × 100).
 * relevé : Arrêté du 25 septembre 2012, article 2, fiabilité A
 */
function openPlafondDeLAideHabitatDeDossierAmdVersion1(dossier: OpenDossier): partial.Value {
  const where = "dossier AMD.plafond de l'aide habitat";
  return partial.table(
    [
      { value: () => openCompositionDuFoyerDeDossierAmd(dossier), applies: null, scale: 0 },
      { value: () => openRessourcesMensuellesDeDossierAmd(dossier), applies: null, scale: 2 },
    ],
    PLAFOND_DE_L_AIDE_HABITAT_DE_DOSSIER_AMD_CELLS,
    [350000, 300000, 250000, null, 350000, 300000, 250000, null],
    where,
  );
}

/**
 * Version 2 of barème dossier AMD.plafond de l'aide habitat (€, × 100).
 * relevé : ASH n° 2843, sur l'arrêté en vigueur le 13 janvier 2014, fiabilité B
 */
function openPlafondDeLAideHabitatDeDossierAmdVersion2(dossier: OpenDossier): partial.Value {
  const where = "dossier AMD.plafond de l'aide habitat";
  return partial.table(
    [
      { value: () => openCompositionDuFoyerDeDossierAmd(dossier), applies: null, scale: 0 },
      { value: () => openRessourcesMensuellesDeDossierAmd(dossier), applies: null, scale: 2 },
    ],
    PLAFOND_DE_L_AIDE_HABITAT_DE_DOSSIER_AMD_CELLS2,
    [350000, 300000, null, 350000, 300000, null],
    where,
  );
}

/**
 * Version 3 of barème dossier AMD.plafond de l'aide habitat (€, × 100).
 * relevé : ASH n° 2869, sur l'arrêté du 4 juillet 2014, article 5, fiabilité B
 */
function openPlafondDeLAideHabitatDeDossierAmdVersion3(dossier: OpenDossier): partial.Value {
  const where = "dossier AMD.plafond de l'aide habitat";
  return partial.table(
    [
      { value: () => openCompositionDuFoyerDeDossierAmd(dossier), applies: null, scale: 0 },
      { value: () => openRessourcesMensuellesDeDossierAmd(dossier), applies: null, scale: 2 },
    ],
    PLAFOND_DE_L_AIDE_HABITAT_DE_DOSSIER_AMD_CELLS3,
    [350000, 300000, 250000, null, 350000, 300000, 250000, null],
    where,
  );
}

function openDossierOscarAucuneDepenseAvantLePlan(dossier: OpenDossier): partial.Value {
  const where = 'dossier OSCAR.aucune dépense avant le plan';
  return partial.all(dossier.read('depenses'), (depense) =>
    partial.compare('greaterOrEqual', partial.field(depense, 'date'), dossier.read('dateDEffet'), 0, 0, where),
  );
}

function openDossierOscarAucuneHeureAvantLePlan(dossier: OpenDossier): partial.Value {
  const where = 'dossier OSCAR.aucune heure avant le plan';
  return partial.all(dossier.read('interventions'), (intervention) =>
    partial.compare('greaterOrEqual', partial.field(intervention, 'date'), dossier.read('dateDEffet'), 0, 0, where),
  );
}

function openDossierArdhUneLigneParAide(dossier: OpenDossier): partial.Value {
  const where = 'dossier ARDH.une ligne par aide';
  return partial.compare(
    'equal',
    partial.countDistinct(
      partial.each(dossier.read('lignesDeLaGrille'), (ligneDeLaGrille) => partial.field(ligneDeLaGrille, 'aide')),
      5,
      AIDE_LEGALE,
    ),
    partial.count(dossier.read('lignesDeLaGrille')),
    0,
    0,
    where,
  );
}
