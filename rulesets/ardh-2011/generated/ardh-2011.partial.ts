/**
 * ARDH : aide au retour à domicile après hospitalisation: the same rules for dossiers that are not complete.
 * Made by Attendu with ardh-2011.ts. Do not edit: change the rules and build again.
 */

import {
  type Given,
  type OpenDossier,
  type OpenRules,
  type PartialResult,
  once,
  partial,
  unknownOf,
} from 'attendu/runtime';
import type {
  BilanDeLExperimentation2,
  Dossier,
  DossierDeDemande2,
  EtapeDeLHospitalisation2,
  EtapeDeLaFin2,
  EtapeDuRetour2,
  JustificationDuRevenu2,
  LigneDeLaGrille,
  NouvelleHospitalisation,
  Preconisation,
  PriseDeRendezVousDeLEvaluation2,
  Results,
} from './ardh-2011.types.js';
import {
  AIDE_LEGALE,
  DECISION,
  EFFET_DE_L_HOSPITALISATION,
  ETAT_DU_DELAI,
  INPUTS,
  NATURE_DU_PLAN,
  OPTION_POUR_LE_PAP,
  ORIENTATION,
  PIECE_MANQUANTE_DE_BILAN_DE_L_EXPERIMENTATION_SHAPE,
  PIECE_MANQUANTE_DE_DOSSIER_DE_DEMANDE_SHAPE,
  PIECE_MANQUANTE_DE_ETAPE_DE_LA_FIN_SHAPE,
  PIECE_MANQUANTE_DE_ETAPE_DE_L_HOSPITALISATION_SHAPE,
  PIECE_MANQUANTE_DE_ETAPE_DU_RETOUR_SHAPE,
  PIECE_MANQUANTE_DE_JUSTIFICATION_DU_REVENU_SHAPE,
  PIECE_MANQUANTE_DE_PRISE_DE_RENDEZ_VOUS_DE_L_EVALUATION_SHAPE,
  SUITE_DU_DOSSIER,
  VERDICT,
} from './ardh-2011.edge.js';

/** Days are counted from 1970-01-01. */
const DAY_2008_06_18 = 14048;
const DAY_2011_02_02 = 15007;
const DAY_2011_02_03 = 15008;
const DAY_2023_12_31 = 19722;
const DAY_2024_01_01 = 19723;

/** Whether a dossier gives everything. */
export function isWholeDossier(dossier: Given<Dossier>): dossier is Dossier {
  return (
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
    dossier.dateDeLaDemande !== undefined &&
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
    dossier.dateDeNaissance !== undefined &&
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
    dossier.jourDObservation !== undefined &&
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
    dossier.nouveauPlanDeTroisMois !== undefined
  );
}

/** What a dossier gives in full, and which questions have a reading. */
export type Gives = { readonly [K in keyof Dossier]: boolean };

function gives(dossier: Given<Dossier>): Gives {
  return {
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
    dateDeLaDemande: dossier.dateDeLaDemande !== undefined,
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
    dateDeNaissance: dossier.dateDeNaissance !== undefined,
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
    jourDObservation: dossier.jourDObservation !== undefined,
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
  };
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

/** What the world with unknowns must know of the dossier. */
export const RULES: OpenRules<Gives> = {
  inputs: INPUTS,
  gives,
  guarantees: [{ id: 'une ligne par aide', holds: openUneLigneParAide }],
};

/** Of each result: whether all it reads is given, and how it is evaluated when it is not. */
export const PARTIAL: { readonly [K in keyof Results]: PartialResult<Gives> } = {
  jourDeLaReinstallation: {
    isKnown: (gives) =>
      gives.modeDeLHospitalisation &&
      gives.dateDeSortie &&
      gives.dateDeRetour &&
      gives.retourDUneHospitalisationADomicile,
    tries: ['modeDeLHospitalisation', 'retourDUneHospitalisationADomicile'],
    open: openJourDeLaReinstallation,
    shape: { kind: 'date' },
  },
  premierJourDuDroit: {
    isKnown: (gives) =>
      gives.modeDeLHospitalisation &&
      gives.dateDeSortie &&
      gives.dateDeRetour &&
      gives.retourDUneHospitalisationADomicile,
    tries: ['modeDeLHospitalisation', 'retourDUneHospitalisationADomicile'],
    open: openPremierJourDuDroit,
    shape: { kind: 'date' },
  },
  finDesTroisMoisPleins: {
    isKnown: (gives) =>
      gives.modeDeLHospitalisation &&
      gives.dateDeSortie &&
      gives.dateDeRetour &&
      gives.dateDeLaDemande &&
      gives.retourDUneHospitalisationADomicile &&
      gives.jourAbsentDuMois,
    tries: ['modeDeLHospitalisation', 'retourDUneHospitalisationADomicile', 'jourAbsentDuMois'],
    open: (open) => openFinDesTroisMoisPleins(open, undefined),
    shape: { kind: 'date' },
  },
  troisMoisDuDroit: {
    isKnown: (gives) =>
      gives.modeDeLHospitalisation &&
      gives.dateDeSortie &&
      gives.dateDeRetour &&
      gives.dateDeLaDemande &&
      gives.troisMoisEffectifs &&
      gives.retourDUneHospitalisationADomicile &&
      gives.jourAbsentDuMois,
    tries: ['modeDeLHospitalisation', 'troisMoisEffectifs', 'retourDUneHospitalisationADomicile', 'jourAbsentDuMois'],
    open: (open) => openTroisMoisDuDroit(open, undefined),
    shape: { kind: 'period' },
  },
  transmission: {
    isKnown: (gives) => gives.dateDeLaDemande && gives.dateDeReception && gives.jourDeLaTransmission,
    tries: ['jourDeLaTransmission'],
    open: openTransmission,
    shape: { kind: 'date' },
  },
  ouvertureDansLOutil: {
    isKnown: (gives) =>
      gives.dateDeLaDemande &&
      gives.dateDeReception &&
      gives.dateDeFormulation &&
      gives.jourOuLaDemandeEstFaite &&
      gives.jourDeLaTransmission,
    tries: ['jourOuLaDemandeEstFaite', 'jourDeLaTransmission'],
    open: (open) => openOuvertureDansLOutil(open, undefined),
    shape: { kind: 'period' },
  },
  suiteDeLaNouvelleHospitalisation: {
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
      openSuiteDeLaNouvelleHospitalisation(open, undefined, nouvelleHospitalisation),
    shape: { kind: 'choice', values: EFFET_DE_L_HOSPITALISATION.values },
  },
  nouvelleEvaluation: {
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
    open: (open, nouvelleHospitalisation) => openNouvelleEvaluation(open, undefined, nouvelleHospitalisation),
    shape: { kind: 'boolean' },
  },
  aideEncoreDisponible: {
    isKnown: (gives) => gives.aideInitialementNotifiee && gives.aideDejaUtilisee,
    open: openAideEncoreDisponible,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  joursDHospitalisation: {
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
    open: (open) => openJoursDHospitalisation(open, undefined),
    shape: { kind: 'number', scale: 0, min: null, max: null },
  },
  dernierJourDuDroit: {
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
    open: (open) => openDernierJourDuDroit(open, undefined),
    shape: { kind: 'date' },
  },
  aideApresLeRetour: {
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
    open: (open) => openAideApresLeRetour(open, undefined),
    shape: { kind: 'period' },
  },
  aideUtilisableAuRetour: {
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
    open: (open, nouvelleHospitalisation) => openAideUtilisableAuRetour(open, undefined, nouvelleHospitalisation),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  ouvertureSuffisante: {
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
    open: (open) => openOuvertureSuffisante(open, undefined),
    shape: { kind: 'boolean' },
  },
  droitHorsDeLOuverture: {
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
    open: (open) => openDroitHorsDeLOuverture(open, undefined),
    shape: { kind: 'period' },
  },
  dernierJourServi: {
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
    open: (open) => openDernierJourServi(open, undefined),
    shape: { kind: 'date' },
  },
  coutEstime: {
    isKnown: (gives) => gives.preconisations,
    tries: ['preconisations'],
    subjects: [{ lists: ['preconisations'] }],
    open: openCoutEstime,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  coutDuPlan: {
    isKnown: (gives) => gives.evaluationFaite && gives.preconisations && gives.coutDuPlanDefinitif,
    tries: ['evaluationFaite', 'preconisations'],
    open: openCoutDuPlan,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  transmisePendantLHospitalisation: {
    isKnown: (gives) =>
      gives.dateDeSortie &&
      gives.dateDeLaDemande &&
      gives.dateDeReception &&
      gives.transmiseAvantLHeureDeLaSortie &&
      gives.jourDeLaTransmission,
    tries: ['transmiseAvantLHeureDeLaSortie', 'jourDeLaTransmission'],
    open: openTransmisePendantLHospitalisation,
    shape: { kind: 'boolean' },
  },
  transmiseAvantLeRetour: {
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
    open: openTransmiseAvantLeRetour,
    shape: { kind: 'boolean' },
  },
  formuleeAvantLeRetour: {
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
    open: openFormuleeAvantLeRetour,
    shape: { kind: 'boolean' },
  },
  demandeATemps: {
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
    open: openDemandeATemps,
    shape: { kind: 'boolean' },
  },
  etablissementSignataire: {
    isKnown: (gives) => gives.demandeFormuleePar && gives.signatureDeLEtablissement,
    tries: ['demandeFormuleePar', 'signatureDeLEtablissement'],
    open: openEtablissementSignataire,
    shape: { kind: 'boolean' },
  },
  recevable: {
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
    open: (open) => openRecevable(open, undefined),
    shape: { kind: 'boolean' },
  },
  pronosticFavorable: {
    isKnown: (gives) => gives.girPronostique,
    open: openPronosticFavorable,
    shape: { kind: 'boolean' },
  },
  hospitalisationCouverte: {
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
    open: openHospitalisationCouverte,
    shape: { kind: 'boolean' },
  },
  releveDuRegimeGeneral: {
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
    open: openReleveDuRegimeGeneral,
    shape: { kind: 'boolean' },
  },
  ageMinimalAtteint: {
    isKnown: (gives) => gives.dateDeNaissance && gives.dateDeLaDemande && gives.anniversaireDUn29Fevrier,
    tries: ['anniversaireDUn29Fevrier'],
    open: (open) => openAgeMinimalAtteint(open, undefined),
    shape: { kind: 'date' },
  },
  ageRequis: {
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
    open: (open) => openAgeRequis(open, undefined),
    shape: { kind: 'boolean' },
  },
  eligibleALAide: {
    isKnown: (gives) => gives.lignesDeLaGrille,
    tries: ['lignesDeLaGrille'],
    guarantees: [0],
    subjects: [{ lists: ['lignesDeLaGrille'] }],
    open: openEligibleALAide,
    shape: { kind: 'boolean' },
  },
  excluParUneAideLegale: {
    isKnown: (gives) => gives.autrePrestationEquivalenteDuDepartement && gives.lignesDeLaGrille && gives.aideExclusive,
    tries: ['autrePrestationEquivalenteDuDepartement', 'lignesDeLaGrille', 'aideExclusive'],
    guarantees: [0],
    open: openExcluParUneAideLegale,
    shape: { kind: 'boolean' },
  },
  eligibleALArdh: {
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
    guarantees: [0],
    open: (open) => openEligibleALArdh(open, undefined),
    shape: { kind: 'boolean' },
  },
  orientationDeLaDemande: {
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
    guarantees: [0],
    open: (open) => openOrientationDeLaDemande(open, undefined),
    shape: { kind: 'choice', values: ORIENTATION.values },
  },
  decisionDeLaCaisse: {
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
    guarantees: [0],
    open: (open) => openDecisionDeLaCaisse(open, undefined),
    shape: { kind: 'optional', of: { kind: 'choice', values: DECISION.values } },
  },
  ressourcesMensuellesDeclarees: {
    isKnown: (gives) => gives.ressourcesDuConjointDeclarees && gives.ressourcesPropresDeclarees,
    open: openRessourcesMensuellesDeclarees,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  ressourcesRetenues: {
    isKnown: (gives) => gives.ressourcesDuConjointDeclarees && gives.ressourcesPropresDeclarees,
    open: openRessourcesRetenues,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  tauxDePriseEnCharge: {
    isKnown: (gives) => gives.tauxNotifie,
    open: openTauxDePriseEnCharge,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  tauxAuxRessourcesVerifiees: {
    isKnown: (gives) => gives.tauxRecalcule,
    open: openTauxAuxRessourcesVerifiees,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  planSuivi: {
    isKnown: (gives) => gives.titulaireDUnPap && gives.optionDeLaCaisse && gives.nouveauPlanDeTroisMois,
    tries: ['titulaireDUnPap', 'optionDeLaCaisse', 'nouveauPlanDeTroisMois'],
    open: openPlanSuivi,
    shape: { kind: 'choice', values: NATURE_DU_PLAN.values },
  },
  plafondDuPlanSuivi: {
    isKnown: (gives) =>
      gives.titulaireDUnPap && gives.optionDeLaCaisse && gives.dateDeLaDemande && gives.nouveauPlanDeTroisMois,
    tries: ['titulaireDUnPap', 'optionDeLaCaisse', 'nouveauPlanDeTroisMois'],
    open: (open) => openPlafondDuPlanSuivi(open, undefined),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  montantDuPlanRetenu: {
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
    open: (open) => openMontantDuPlanRetenu(open, undefined),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  partDeLaCaisse: {
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
    open: (open) => openPartDeLaCaisse(open, undefined),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  planDansLePlafond: {
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
    open: (open) => openPlanDansLePlafond(open, undefined),
    shape: { kind: 'boolean' },
  },
  resteALaChargeDuRetraite: {
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
    open: (open) => openResteALaChargeDuRetraite(open, undefined),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  sommeARendre: {
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
    open: (open) => openSommeARendre(open, undefined),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  finDeLaPremiereAnneeDeLExperimentation: {
    isKnown: (gives) => gives.debutDeLExperimentation,
    open: openFinDeLaPremiereAnneeDeLExperimentation,
    shape: { kind: 'date' },
  },
  verdictDeBilanDeLExperimentation: {
    isKnown: (gives) => gives.bilanDeLExperimentation,
    tries: ['bilanDeLExperimentation'],
    open: openVerdictDeBilanDeLExperimentation,
    shape: { kind: 'choice', values: VERDICT.values },
  },
  manquantsDeBilanDeLExperimentation: {
    isKnown: (gives) => gives.bilanDeLExperimentation,
    tries: ['bilanDeLExperimentation'],
    open: openManquantsDeBilanDeLExperimentation,
    shape: { kind: 'list', of: PIECE_MANQUANTE_DE_BILAN_DE_L_EXPERIMENTATION_SHAPE, sortedBy: null, atMost: null },
  },
  ligneRemplie: {
    isKnown: (gives) => gives.lignesDeLaGrille,
    tries: ['lignesDeLaGrille'],
    guarantees: [0],
    subjects: [{ lists: ['lignesDeLaGrille'] }],
    open: openLigneRemplie,
    shape: { kind: 'boolean' },
  },
  grilleComplete: {
    isKnown: (gives) => gives.lignesDeLaGrille,
    tries: ['lignesDeLaGrille'],
    guarantees: [0],
    open: openGrilleComplete,
    shape: { kind: 'boolean' },
  },
  verdictDeDossierDeDemande: {
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
    guarantees: [0],
    open: openVerdictDeDossierDeDemande,
    shape: { kind: 'choice', values: VERDICT.values },
  },
  manquantsDeDossierDeDemande: {
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
    guarantees: [0],
    open: openManquantsDeDossierDeDemande,
    shape: { kind: 'list', of: PIECE_MANQUANTE_DE_DOSSIER_DE_DEMANDE_SHAPE, sortedBy: null, atMost: null },
  },
  verdictDeJustificationDuRevenu: {
    isKnown: (gives) => gives.justificationDuRevenu && gives.controleParSondage,
    tries: ['justificationDuRevenu', 'controleParSondage'],
    open: openVerdictDeJustificationDuRevenu,
    shape: { kind: 'choice', values: VERDICT.values },
  },
  manquantsDeJustificationDuRevenu: {
    isKnown: (gives) => gives.justificationDuRevenu && gives.controleParSondage,
    tries: ['justificationDuRevenu', 'controleParSondage'],
    open: openManquantsDeJustificationDuRevenu,
    shape: { kind: 'list', of: PIECE_MANQUANTE_DE_JUSTIFICATION_DU_REVENU_SHAPE, sortedBy: null, atMost: null },
  },
  servicesPossiblesDes: {
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
    guarantees: [0],
    open: (open) => openServicesPossiblesDes(open, undefined),
    shape: { kind: 'optional', of: { kind: 'date' } },
  },
  verdictDEtapeDeLHospitalisation: {
    isKnown: (gives) => gives.etapeDeLHospitalisation,
    tries: ['etapeDeLHospitalisation'],
    open: openVerdictDEtapeDeLHospitalisation,
    shape: { kind: 'choice', values: VERDICT.values },
  },
  manquantsDEtapeDeLHospitalisation: {
    isKnown: (gives) => gives.etapeDeLHospitalisation,
    tries: ['etapeDeLHospitalisation'],
    open: openManquantsDEtapeDeLHospitalisation,
    shape: { kind: 'list', of: PIECE_MANQUANTE_DE_ETAPE_DE_L_HOSPITALISATION_SHAPE, sortedBy: null, atMost: null },
  },
  verdictDEtapeDuRetour: {
    isKnown: (gives) => gives.evaluationFaite && gives.etapeDuRetour,
    tries: ['evaluationFaite', 'etapeDuRetour'],
    open: openVerdictDEtapeDuRetour,
    shape: { kind: 'choice', values: VERDICT.values },
  },
  manquantsDEtapeDuRetour: {
    isKnown: (gives) => gives.etapeDuRetour && gives.evaluationFaite,
    tries: ['etapeDuRetour', 'evaluationFaite'],
    open: openManquantsDEtapeDuRetour,
    shape: { kind: 'list', of: PIECE_MANQUANTE_DE_ETAPE_DU_RETOUR_SHAPE, sortedBy: null, atMost: null },
  },
  verdictDePriseDeRendezVousDeLEvaluation: {
    isKnown: (gives) => gives.priseDeRendezVousDeLEvaluation,
    tries: ['priseDeRendezVousDeLEvaluation'],
    open: openVerdictDePriseDeRendezVousDeLEvaluation,
    shape: { kind: 'choice', values: VERDICT.values },
  },
  manquantsDePriseDeRendezVousDeLEvaluation: {
    isKnown: (gives) => gives.priseDeRendezVousDeLEvaluation,
    tries: ['priseDeRendezVousDeLEvaluation'],
    open: openManquantsDePriseDeRendezVousDeLEvaluation,
    shape: {
      kind: 'list',
      of: PIECE_MANQUANTE_DE_PRISE_DE_RENDEZ_VOUS_DE_L_EVALUATION_SHAPE,
      sortedBy: null,
      atMost: null,
    },
  },
  echeanceDeSuiviDeLaSituation: {
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
    open: (open) => openEcheanceDeSuiviDeLaSituation(open, undefined),
    shape: { kind: 'date' },
  },
  plusTotDeSuiviDeLaSituation: {
    isKnown: (gives) =>
      gives.modeDeLHospitalisation &&
      gives.dateDeSortie &&
      gives.dateDeRetour &&
      gives.retourDUneHospitalisationADomicile,
    tries: ['modeDeLHospitalisation', 'retourDUneHospitalisationADomicile'],
    open: openPlusTotDeSuiviDeLaSituation,
    shape: { kind: 'date' },
  },
  etatDeSuiviDeLaSituation: {
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
    open: (open) => openEtatDeSuiviDeLaSituation(open, undefined),
    shape: { kind: 'choice', values: ETAT_DU_DELAI.values },
  },
  echeanceDeFicheDeSituation: {
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
    open: (open) => openEcheanceDeFicheDeSituation(open, undefined),
    shape: { kind: 'date' },
  },
  plusTotDeFicheDeSituation: {
    isKnown: (gives) =>
      gives.modeDeLHospitalisation &&
      gives.dateDeSortie &&
      gives.dateDeRetour &&
      gives.retourDUneHospitalisationADomicile,
    tries: ['modeDeLHospitalisation', 'retourDUneHospitalisationADomicile'],
    open: openPlusTotDeFicheDeSituation,
    shape: { kind: 'date' },
  },
  etatDeFicheDeSituation: {
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
    open: (open) => openEtatDeFicheDeSituation(open, undefined),
    shape: { kind: 'choice', values: ETAT_DU_DELAI.values },
  },
  verdictDEtapeDeLaFin: {
    isKnown: (gives) => gives.dateDuSuivi && gives.dateDeLaFicheDeSituation && gives.etapeDeLaFin,
    tries: ['etapeDeLaFin'],
    open: openVerdictDEtapeDeLaFin,
    shape: { kind: 'choice', values: VERDICT.values },
  },
  manquantsDEtapeDeLaFin: {
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
    open: (open) => openManquantsDEtapeDeLaFin(open, undefined),
    shape: { kind: 'list', of: PIECE_MANQUANTE_DE_ETAPE_DE_LA_FIN_SHAPE, sortedBy: null, atMost: null },
  },
  suiviRecevable: {
    isKnown: (gives) => gives.suiviFaitPar && gives.suiviFaitAuMoyenDe,
    tries: ['suiviFaitPar', 'suiviFaitAuMoyenDe'],
    open: openSuiviRecevable,
    shape: { kind: 'boolean' },
  },
  suiteADonner: {
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
    open: openSuiteADonner,
    shape: { kind: 'choice', values: SUITE_DU_DOSSIER.values },
  },
  deductionDeLArdhSurLePap: {
    isKnown: () => true,
    open: () => 0,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  montantDuPapApresLArdh: {
    isKnown: (gives) => gives.montantDuPapAvantDeduction,
    open: openMontantDuPapApresLArdh,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  demandeTraiteeEnPap: {
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
    open: (open) => openDemandeTraiteeEnPap(open, undefined),
    shape: { kind: 'boolean' },
  },
  prestationOuverteALAideSociale: {
    isKnown: (gives) => gives.cadre && gives.releveDeLAideSocialeDepartementale && gives.preconisations,
    tries: ['cadre', 'releveDeLAideSocialeDepartementale', 'preconisations'],
    subjects: [{ lists: ['preconisations'] }],
    open: openPrestationOuverteALAideSociale,
    shape: { kind: 'boolean' },
  },
  optionOuverteALaCaisse: {
    isKnown: (gives) => gives.titulaireDUnPap,
    tries: ['titulaireDUnPap'],
    subjects: [{ values: OPTION_POUR_LE_PAP.values }],
    open: openOptionOuverteALaCaisse,
    shape: { kind: 'boolean' },
  },
  dureeDUnNouveauPlan: {
    isKnown: () => true,
    open: () => 3,
    shape: { kind: 'number', scale: 0, min: null, max: null },
  },
  papInterrompu: {
    isKnown: (gives) => gives.titulaireDUnPap && gives.optionDeLaCaisse,
    tries: ['titulaireDUnPap', 'optionDeLaCaisse'],
    open: openPapInterrompu,
    shape: { kind: 'boolean' },
  },
};

function openDureeMaximale(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'durée maximale';
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
              { kind: 'definition', path: 'durée maximale', name: 'durée maximale', whole: true },
            ),
        },
        { from: DAY_2011_02_03, to: DAY_2023_12_31, value: () => 3 },
        {
          from: DAY_2024_01_01,
          to: null,
          value: () =>
            unknownOf(
              { kind: 'number', scale: 0, min: null, max: null },
              { kind: 'definition', path: 'durée maximale', name: 'durée maximale', whole: true },
            ),
        },
      ],
      where,
    ),
  );
}

function openDureeDeLOuverture(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = "durée de l'ouverture";
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
              { kind: 'definition', path: "durée de l'ouverture", name: "durée de l'ouverture", whole: true },
            ),
        },
        { from: DAY_2011_02_03, to: DAY_2023_12_31, value: () => 4 },
        {
          from: DAY_2024_01_01,
          to: null,
          value: () =>
            unknownOf(
              { kind: 'number', scale: 0, min: null, max: null },
              { kind: 'definition', path: "durée de l'ouverture", name: "durée de l'ouverture", whole: true },
            ),
        },
      ],
      where,
    ),
  );
}

function openJourDeLaReinstallation(dossier: OpenDossier): partial.Value {
  const where = 'jour de la réinstallation';
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
              { kind: 'definition', path: 'jour de la réinstallation', name: 'jour de la réinstallation', whole: true },
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

function openPremierJourDuDroit(dossier: OpenDossier): partial.Value {
  const where = 'premier jour du droit';
  return dossier.keep(where, () => partial.firstOfMonth(openJourDeLaReinstallation(dossier), where));
}

function openFinDesTroisMoisPleins(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'fin des trois mois pleins';
  return dossier.keepEach(where, day, [], () => {
    const terme = once(() =>
      partial.addMonths(openJourDeLaReinstallation(dossier), openDureeMaximale(dossier, day), where),
    );
    const jourManquant = once(() =>
      partial.compare(
        'different',
        partial.addMonths(terme(), partial.negate(openDureeMaximale(dossier, day), where), where),
        openJourDeLaReinstallation(dossier),
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

function openTroisMoisDuDroit(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'trois mois du droit';
  return dossier.keepEach(where, day, [], () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('troisMoisEffectifs'), 'comptés du premier du mois', false, where),
          value: () =>
            partial.period(
              openPremierJourDuDroit(dossier),
              partial.addDays(
                partial.addMonths(openPremierJourDuDroit(dossier), openDureeMaximale(dossier, day), where),
                -1,
                where,
              ),
              where,
            ),
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('troisMoisEffectifs'), 'pleins depuis le retour', false, where),
          value: () => partial.period(openPremierJourDuDroit(dossier), openFinDesTroisMoisPleins(dossier, day), where),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openTransmission(dossier: OpenDossier): partial.Value {
  const where = 'transmission';
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

function openOuvertureDansLOutil(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = "ouverture dans l'outil";
  return dossier.keepEach(where, day, [], () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('jourOuLaDemandeEstFaite'), 'demande transmise', false, where),
          value: () =>
            partial.period(
              partial.firstOfMonth(openTransmission(dossier), where),
              partial.addDays(
                partial.addMonths(
                  partial.firstOfMonth(openTransmission(dossier), where),
                  openDureeDeLOuverture(dossier, day),
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
                  openDureeDeLOuverture(dossier, day),
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

function openSuiteDeLaNouvelleHospitalisation(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  nouvelleHospitalisation: partial.Value,
): partial.Value {
  const where = 'suite de la nouvelle hospitalisation';
  return dossier.keepEach(where, day, [nouvelleHospitalisation], () =>
    partial.when(
      partial.and(
        partial.compare(
          'greaterOrEqual',
          partial.field(nouvelleHospitalisation, 'entree'),
          openJourDeLaReinstallation(dossier),
          0,
          0,
          where,
        ),
        () =>
          partial.compare(
            'lessOrEqual',
            partial.field(nouvelleHospitalisation, 'entree'),
            partial.lastDay(openTroisMoisDuDroit(dossier, day), where),
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

function openNouvelleEvaluation(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  nouvelleHospitalisation: partial.Value,
): partial.Value {
  const where = 'nouvelle évaluation';
  return partial.choose(
    [
      {
        guard: () =>
          partial.same(
            partial.forEachOption([nouvelleHospitalisation], (nouvelleHospitalisation2) =>
              openSuiteDeLaNouvelleHospitalisation(dossier, day, nouvelleHospitalisation2),
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
              openSuiteDeLaNouvelleHospitalisation(dossier, day, nouvelleHospitalisation2),
            ),
            'hors de la période',
            false,
            where,
          ),
        value: () =>
          unknownOf(
            { kind: 'boolean' },
            { kind: 'definition', path: 'nouvelle évaluation', name: 'nouvelle évaluation', whole: true },
          ),
        excepts: [],
      },
    ],
    null,
    where,
    { never: ['hole', 'conflict'] },
  );
}

function openAideEncoreDisponible(dossier: OpenDossier): partial.Value {
  const where = 'aide encore disponible';
  return dossier.keep(where, () =>
    partial.atLeast(
      partial.subtract(dossier.read('aideInitialementNotifiee'), dossier.read('aideDejaUtilisee'), where),
      0,
      where,
    ),
  );
}

function openJoursDHospitalisation(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = "jours d'hospitalisation";
  return dossier.keepEach(where, day, [], () =>
    partial.sum(
      partial.each(
        partial.filter(dossier.read('nouvellesHospitalisations'), (nouvelleHospitalisation) =>
          partial.same(
            partial.forEachOption([nouvelleHospitalisation], (nouvelleHospitalisation2) =>
              openSuiteDeLaNouvelleHospitalisation(dossier, day, nouvelleHospitalisation2),
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

function openDernierJourDuDroit(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'dernier jour du droit';
  return dossier.keepEach(where, day, [], () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('compteDesTroisMois'), "les mois s'arrêtent", false, where),
          value: () =>
            partial.addDays(
              partial.lastDay(openTroisMoisDuDroit(dossier, day), where),
              openJoursDHospitalisation(dossier, day),
              where,
            ),
          excepts: [1],
        },
        { guard: null, value: () => partial.lastDay(openTroisMoisDuDroit(dossier, day), where), excepts: [] },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openAideApresLeRetour(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'aide après le retour';
  return partial.period(openJourDeLaReinstallation(dossier), openDernierJourDuDroit(dossier, day), where);
}

function openAideUtilisableAuRetour(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  nouvelleHospitalisation: partial.Value,
): partial.Value {
  const where = 'aide utilisable au retour';
  return partial.choose(
    [
      openAideUtilisableAuRetourClause1(dossier, day, nouvelleHospitalisation),
      openAideUtilisableAuRetourClause2(dossier, day, nouvelleHospitalisation),
      openAideUtilisableAuRetourClause3(dossier, day, nouvelleHospitalisation),
      {
        guard: () =>
          partial.same(
            partial.forEachOption([nouvelleHospitalisation], (nouvelleHospitalisation2) =>
              openSuiteDeLaNouvelleHospitalisation(dossier, day, nouvelleHospitalisation2),
            ),
            'hors de la période',
            false,
            where,
          ),
        value: () =>
          unknownOf(
            { kind: 'number', scale: 2, min: null, max: null },
            { kind: 'definition', path: 'aide utilisable au retour', name: 'aide utilisable au retour', whole: true },
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
 * Clause 1 of règle aide utilisable au retour (€, × 100).
 * « le plan d'aide mis en place se poursuit lors du retour à domicile, dans la limite de l'aide initialement notifiée
 * » (circulaire)
 */
function openAideUtilisableAuRetourClause1(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  nouvelleHospitalisation: partial.Value,
): partial.Branch {
  const where = 'aide utilisable au retour';
  return {
    guard: () =>
      partial.and(
        partial.same(
          partial.forEachOption([nouvelleHospitalisation], (nouvelleHospitalisation2) =>
            openSuiteDeLaNouvelleHospitalisation(dossier, day, nouvelleHospitalisation2),
          ),
          'poursuite au retour',
          false,
          where,
        ),
        () =>
          partial.compare(
            'lessOrEqual',
            partial.field(nouvelleHospitalisation, 'sortie'),
            openDernierJourDuDroit(dossier, day),
            0,
            0,
            where,
          ),
      ),
    value: () => openAideEncoreDisponible(dossier),
    excepts: [],
  };
}

/**
 * Clause 2 of règle aide utilisable au retour (€, × 100).
 * sans source : lecture « aide poursuivie » de la question « aide après les trois mois »
 */
function openAideUtilisableAuRetourClause2(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  nouvelleHospitalisation: partial.Value,
): partial.Branch {
  const where = 'aide utilisable au retour';
  return {
    guard: () =>
      partial.and(
        partial.and(
          partial.same(
            partial.forEachOption([nouvelleHospitalisation], (nouvelleHospitalisation2) =>
              openSuiteDeLaNouvelleHospitalisation(dossier, day, nouvelleHospitalisation2),
            ),
            'poursuite au retour',
            false,
            where,
          ),
          () =>
            partial.compare(
              'greater',
              partial.field(nouvelleHospitalisation, 'sortie'),
              openDernierJourDuDroit(dossier, day),
              0,
              0,
              where,
            ),
        ),
        () => partial.same(dossier.read('aideApresLesTroisMois'), 'aide poursuivie', false, where),
      ),
    value: () => openAideEncoreDisponible(dossier),
    excepts: [],
  };
}

/**
 * Clause 3 of règle aide utilisable au retour (€, × 100).
 * sans source : lecture « aide finie » de la question « aide après les trois mois »
 */
function openAideUtilisableAuRetourClause3(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  nouvelleHospitalisation: partial.Value,
): partial.Branch {
  const where = 'aide utilisable au retour';
  return {
    guard: () =>
      partial.and(
        partial.and(
          partial.same(
            partial.forEachOption([nouvelleHospitalisation], (nouvelleHospitalisation2) =>
              openSuiteDeLaNouvelleHospitalisation(dossier, day, nouvelleHospitalisation2),
            ),
            'poursuite au retour',
            false,
            where,
          ),
          () =>
            partial.compare(
              'greater',
              partial.field(nouvelleHospitalisation, 'sortie'),
              openDernierJourDuDroit(dossier, day),
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

function openOuvertureSuffisante(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'ouverture suffisante';
  return dossier.keepEach(where, day, [], () =>
    partial.compare(
      'lessOrEqual',
      openDernierJourDuDroit(dossier, day),
      partial.lastDay(openOuvertureDansLOutil(dossier, day), where),
      0,
      0,
      where,
    ),
  );
}

function openDroitHorsDeLOuverture(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = "droit hors de l'ouverture";
  return partial.intersection(
    partial.period(
      partial.addDays(partial.lastDay(openOuvertureDansLOutil(dossier, day), where), 1, where),
      openDernierJourDuDroit(dossier, day),
      where,
    ),
    partial.period(openPremierJourDuDroit(dossier), openDernierJourDuDroit(dossier, day), where),
    where,
  );
}

function openDernierJourServi(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'dernier jour servi';
  return partial.choose(
    [
      {
        guard: () =>
          partial.or(openOuvertureSuffisante(dossier, day), () =>
            partial.same(dossier.read('droitAuDelaDeLOuverture'), 'droit entier', false, where),
          ),
        value: () => openDernierJourDuDroit(dossier, day),
        excepts: [],
      },
      {
        guard: () =>
          partial.and(partial.not(openOuvertureSuffisante(dossier, day)), () =>
            partial.same(dossier.read('droitAuDelaDeLOuverture'), "droit limité à l'ouverture", false, where),
          ),
        value: () => partial.lastDay(openOuvertureDansLOutil(dossier, day), where),
        excepts: [],
      },
    ],
    null,
    where,
    { never: ['hole', 'conflict'] },
  );
}

function openCoutEstime(dossier: OpenDossier, preconisation: partial.Value): partial.Value {
  const where = 'coût estimé';
  return dossier.keepEach(where, undefined, [preconisation], () =>
    partial.choose(
      [
        openCoutEstimeClause1(preconisation),
        openCoutEstimeClause2(preconisation),
        openCoutEstimeClause3(preconisation),
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

/**
 * Clause 1 of règle coût estimé (€, × 100).
 * « Coût (facultatif) » (circulaire)
 */
function openCoutEstimeClause1(preconisation: partial.Value): partial.Branch {
  const where = 'coût estimé';
  return {
    guard: () => partial.exists(partial.field(preconisation, 'cout')),
    value: () => partial.required(partial.field(preconisation, 'cout'), where, 'coût', true),
    excepts: [],
  };
}

/**
 * Clause 2 of règle coût estimé (€, × 100).
 * « Quantité pour la période Tarif unitaire (facultatif) » (circulaire)
 */
function openCoutEstimeClause2(preconisation: partial.Value): partial.Branch {
  const where = 'coût estimé';
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
 * Clause 3 of règle coût estimé (€, × 100).
 * « Tarif unitaire (facultatif) Coût (facultatif) » (circulaire)
 */
function openCoutEstimeClause3(preconisation: partial.Value): partial.Branch {
  return {
    guard: () =>
      partial.and(partial.not(partial.exists(partial.field(preconisation, 'cout'))), () =>
        partial.not(partial.exists(partial.field(preconisation, 'tarif'))),
      ),
    value: () =>
      unknownOf(
        { kind: 'number', scale: 2, min: null, max: null },
        { kind: 'definition', path: 'coût estimé', name: 'coût estimé', whole: true },
      ),
    excepts: [],
  };
}

function openCoutDuPlan(dossier: OpenDossier): partial.Value {
  const where = 'coût du plan';
  return dossier.keep(where, () =>
    partial.choose(
      [
        {
          guard: () => partial.not(dossier.read('evaluationFaite')),
          value: () =>
            partial.sum(
              partial.each(dossier.read('preconisations'), (preconisation) =>
                partial.forEachOption([preconisation], (preconisation2) => openCoutEstime(dossier, preconisation2)),
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

function openTransmisePendantLHospitalisation(dossier: OpenDossier): partial.Value {
  const where = "transmise pendant l'hospitalisation";
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
                openTransmission(dossier),
                partial.required(dossier.read('dateDeSortie'), where, 'date de sortie', true),
                0,
                0,
                where,
              ),
              () =>
                partial.and(
                  partial.compare(
                    'equal',
                    openTransmission(dossier),
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

function openTransmiseAvantLeRetour(dossier: OpenDossier): partial.Value {
  const where = 'transmise avant le retour';
  return dossier.keep(where, () =>
    partial.or(
      partial.compare('less', openTransmission(dossier), openJourDeLaReinstallation(dossier), 0, 0, where),
      () =>
        partial.and(
          partial.compare('equal', openTransmission(dossier), openJourDeLaReinstallation(dossier), 0, 0, where),
          () => dossier.read('transmiseAvantLHeureDuRetour'),
        ),
    ),
  );
}

function openFormuleeAvantLeRetour(dossier: OpenDossier): partial.Value {
  const where = 'formulée avant le retour';
  return dossier.keep(where, () =>
    partial.or(
      partial.or(openTransmiseAvantLeRetour(dossier), () =>
        partial.compare('less', dossier.read('dateDeFormulation'), openJourDeLaReinstallation(dossier), 0, 0, where),
      ),
      () =>
        partial.and(
          partial.compare('equal', dossier.read('dateDeFormulation'), openJourDeLaReinstallation(dossier), 0, 0, where),
          () => dossier.read('formuleeAvantLHeureDuRetour'),
        ),
    ),
  );
}

function openDemandeATemps(dossier: OpenDossier): partial.Value {
  const where = 'demande à temps';
  return dossier.keep(where, () =>
    partial.choose(
      [
        { guard: () => openTransmisePendantLHospitalisation(dossier), value: () => true, excepts: [] },
        {
          guard: () =>
            partial.and(partial.not(openTransmisePendantLHospitalisation(dossier)), () =>
              partial.not(openFormuleeAvantLeRetour(dossier)),
            ),
          value: () => false,
          excepts: [],
        },
        {
          guard: () =>
            partial.and(partial.not(openTransmisePendantLHospitalisation(dossier)), () =>
              openTransmiseAvantLeRetour(dossier),
            ),
          value: () => partial.same(dossier.read('borneDeLaDemande'), 'transmission avant la sortie', true, where),
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.and(partial.not(openTransmisePendantLHospitalisation(dossier)), () =>
                partial.not(openTransmiseAvantLeRetour(dossier)),
              ),
              () => openFormuleeAvantLeRetour(dossier),
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

function openEtablissementSignataire(dossier: OpenDossier): partial.Value {
  const where = 'établissement signataire';
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

function openRecevable(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'recevable';
  return dossier.keepEach(where, day, [], () =>
    partial.versions(
      () => day ?? dossier.read('dateDeLaDemande'),
      [
        {
          from: DAY_2008_06_18,
          to: DAY_2011_02_02,
          value: () =>
            unknownOf({ kind: 'boolean' }, { kind: 'definition', path: 'recevable', name: 'recevable', whole: true }),
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
                        partial.and(openDemandeATemps(dossier), () => openEtablissementSignataire(dossier)),
                        () => partial.not(dossier.read('imprimeSigneParLEtablissement')),
                      ),
                      () => partial.same(dossier.read('imprimeNonSigne'), 'demande irrecevable', false, where),
                    ),
                  value: () => false,
                  excepts: [1],
                },
                { guard: null, value: () => openDemandeATemps(dossier), excepts: [] },
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
            unknownOf({ kind: 'boolean' }, { kind: 'definition', path: 'recevable', name: 'recevable', whole: true }),
        },
      ],
      where,
    ),
  );
}

function openPronosticFavorable(dossier: OpenDossier): partial.Value {
  const where = 'pronostic favorable';
  return dossier.keep(where, () => partial.compare('greaterOrEqual', dossier.read('girPronostique'), 5, 0, 0, where));
}

function openHospitalisationCouverte(dossier: OpenDossier): partial.Value {
  const where = 'hospitalisation couverte';
  return dossier.keep(where, () =>
    partial.choose(
      [
        openHospitalisationCouverteClause1(dossier),
        openHospitalisationCouverteClause2(dossier),
        openHospitalisationCouverteClause3(dossier),
        openHospitalisationCouverteClause4(dossier),
        {
          guard: () => partial.same(dossier.read('modeDeLHospitalisation'), 'autre mode', false, where),
          value: () =>
            unknownOf(
              { kind: 'boolean' },
              { kind: 'definition', path: 'hospitalisation couverte', name: 'hospitalisation couverte', whole: true },
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
 * Clause 1 of règle hospitalisation couverte.
 * « ce type d'expérimentation doit être conditionné à la signature d'une convention entre l'établissement de soins et
 * la Caisse, prévoyant la définition de critères de prise en charge » (circulaire)
 */
function openHospitalisationCouverteClause1(dossier: OpenDossier): partial.Branch {
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
 * Clause 2 of règle hospitalisation couverte.
 * « ce type d'expérimentation doit être conditionné à la signature d'une convention entre l'établissement de soins et
 * la Caisse, prévoyant la définition de critères de prise en charge » (circulaire)
 */
function openHospitalisationCouverteClause2(dossier: OpenDossier): partial.Branch {
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
 * Clause 3 of règle hospitalisation couverte.
 * sans source : lecture « seulement par expérimentation » de la question « psychiatrie sans expérimentation »
 */
function openHospitalisationCouverteClause3(dossier: OpenDossier): partial.Branch {
  const where = 'hospitalisation couverte';
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
 * Clause 4 of règle hospitalisation couverte.
 * « ayant subi une hospitalisation (séjour, passage aux urgences, intervention en ambulatoire avec retour au domicile
 * le soir même, y compris hospitalisation à domicile sous la supervision d'un établissement de santé, etc ...) »
 * (circulaire)
 */
function openHospitalisationCouverteClause4(dossier: OpenDossier): partial.Branch {
  const where = 'hospitalisation couverte';
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

function openReleveDuRegimeGeneral(dossier: OpenDossier): partial.Value {
  const where = 'relève du régime général';
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

function openAgeMinimal(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'âge minimal';
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
              { kind: 'definition', path: 'âge minimal', name: 'âge minimal', whole: true },
            ),
        },
        { from: DAY_2011_02_03, to: DAY_2023_12_31, value: () => 55 },
        {
          from: DAY_2024_01_01,
          to: null,
          value: () =>
            unknownOf(
              { kind: 'number', scale: 0, min: null, max: null },
              { kind: 'definition', path: 'âge minimal', name: 'âge minimal', whole: true },
            ),
        },
      ],
      where,
    ),
  );
}

function openAgeMinimalAtteint(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'âge minimal atteint';
  return dossier.keepEach(where, day, [], () => {
    const anniversaire = once(() =>
      partial.addMonths(
        dossier.read('dateDeNaissance'),
        partial.convert(openAgeMinimal(dossier, day), 12, 1, 0, where),
        where,
      ),
    );
    const jourPerdu = once(() =>
      partial.compare(
        'different',
        partial.addMonths(
          anniversaire(),
          partial.negate(partial.convert(openAgeMinimal(dossier, day), 12, 1, 0, where), where),
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

function openAgeRequis(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'âge requis';
  return dossier.keepEach(where, day, [], () => {
    const derniereLimite = once(() =>
      partial.addMonths(openJourDeLaReinstallation(dossier), openDureeMaximale(dossier, day), where),
    );
    return partial.choose(
      [
        {
          guard: () =>
            partial.compare(
              'lessOrEqual',
              openAgeMinimalAtteint(dossier, day),
              dossier.read('dateDeLaDemande'),
              0,
              0,
              where,
            ),
          value: () => true,
          excepts: [],
        },
        openAgeRequisClause2(dossier, day),
        openAgeRequisClause3(dossier, day),
        openAgeRequisClause4(dossier, day, derniereLimite),
        openAgeRequisClause5(dossier, day, derniereLimite),
        openAgeRequisClause6(dossier, day, derniereLimite),
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    );
  });
}

/**
 * Clause 2 of règle âge requis.
 * « relevant du régime général pour la retraite à titre principal, âgées de 55 ans et plus » (circulaire)
 */
function openAgeRequisClause2(dossier: OpenDossier, day: partial.Value | undefined): partial.Branch {
  const where = 'âge requis';
  return {
    guard: () =>
      partial.and(
        partial.compare('greater', openAgeMinimalAtteint(dossier, day), dossier.read('dateDeLaDemande'), 0, 0, where),
        () => partial.same(dossier.read('jourDeLAge'), 'âge à la demande', false, where),
      ),
    value: () => false,
    excepts: [],
  };
}

/**
 * Clause 3 of règle âge requis.
 * « relevant du régime général pour la retraite à titre principal, âgées de 55 ans et plus » (circulaire)
 */
function openAgeRequisClause3(dossier: OpenDossier, day: partial.Value | undefined): partial.Branch {
  const where = 'âge requis';
  return {
    guard: () =>
      partial.and(
        partial.compare('greater', openAgeMinimalAtteint(dossier, day), dossier.read('dateDeLaDemande'), 0, 0, where),
        () => partial.same(dossier.read('jourDeLAge'), 'âge au retour', false, where),
      ),
    value: () =>
      partial.compare(
        'lessOrEqual',
        openAgeMinimalAtteint(dossier, day),
        openJourDeLaReinstallation(dossier),
        0,
        0,
        where,
      ),
    excepts: [],
  };
}

/**
 * Clause 4 of règle âge requis.
 * sans source : l'aide est finie avant l'âge
 */
function openAgeRequisClause4(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  derniereLimite: () => partial.Value,
): partial.Branch {
  const where = 'âge requis';
  return {
    guard: () =>
      partial.and(
        partial.and(
          partial.compare('greater', openAgeMinimalAtteint(dossier, day), dossier.read('dateDeLaDemande'), 0, 0, where),
          () => partial.same(dossier.read('jourDeLAge'), "âge à l'accord", false, where),
        ),
        () => partial.compare('greater', openAgeMinimalAtteint(dossier, day), derniereLimite(), 0, 0, where),
      ),
    value: () => false,
    excepts: [],
  };
}

/**
 * Clause 5 of règle âge requis.
 * sans source : lecture « âge à l'accord » de la question « jour de l'âge »
 */
function openAgeRequisClause5(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  derniereLimite: () => partial.Value,
): partial.Branch {
  const where = 'âge requis';
  return {
    guard: () =>
      partial.and(
        partial.and(
          partial.and(
            partial.compare(
              'greater',
              openAgeMinimalAtteint(dossier, day),
              dossier.read('dateDeLaDemande'),
              0,
              0,
              where,
            ),
            () => partial.same(dossier.read('jourDeLAge'), "âge à l'accord", false, where),
          ),
          () => partial.compare('lessOrEqual', openAgeMinimalAtteint(dossier, day), derniereLimite(), 0, 0, where),
        ),
        () => partial.exists(dossier.read('dateDeLAccord')),
      ),
    value: () =>
      partial.compare(
        'lessOrEqual',
        openAgeMinimalAtteint(dossier, day),
        partial.required(dossier.read('dateDeLAccord'), where, "date de l'accord", true),
        0,
        0,
        where,
      ),
    excepts: [],
  };
}

/**
 * Clause 6 of règle âge requis.
 * sans source : l'accord n'est pas encore donné
 */
function openAgeRequisClause6(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  derniereLimite: () => partial.Value,
): partial.Branch {
  const where = 'âge requis';
  return {
    guard: () =>
      partial.and(
        partial.and(
          partial.and(
            partial.compare(
              'greater',
              openAgeMinimalAtteint(dossier, day),
              dossier.read('dateDeLaDemande'),
              0,
              0,
              where,
            ),
            () => partial.same(dossier.read('jourDeLAge'), "âge à l'accord", false, where),
          ),
          () => partial.compare('lessOrEqual', openAgeMinimalAtteint(dossier, day), derniereLimite(), 0, 0, where),
        ),
        () => partial.not(partial.exists(dossier.read('dateDeLAccord'))),
      ),
    value: () =>
      unknownOf({ kind: 'boolean' }, { kind: 'definition', path: 'âge requis', name: 'âge requis', whole: true }),
    excepts: [],
  };
}

function openEligibleALAide(dossier: OpenDossier, ligneDeLaGrille: partial.Value): partial.Value {
  const where = "éligible à l'aide";
  return dossier.keepEach(where, undefined, [ligneDeLaGrille], () =>
    partial.choose(
      [
        openEligibleALAideClause1(ligneDeLaGrille),
        openEligibleALAideClause2(ligneDeLaGrille),
        { guard: () => partial.field(ligneDeLaGrille, 'percue'), value: () => true, excepts: [] },
        openEligibleALAideClause4(ligneDeLaGrille),
        openEligibleALAideClause5(ligneDeLaGrille),
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

/**
 * Clause 1 of règle éligible à l'aide.
 * sans source : on ne refuse que ce qui a été attribué
 */
function openEligibleALAideClause1(ligneDeLaGrille: partial.Value): partial.Branch {
  const where = "éligible à l'aide";
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
 * Clause 2 of règle éligible à l'aide.
 * sans source : la demande a été instruite et rejetée
 */
function openEligibleALAideClause2(ligneDeLaGrille: partial.Value): partial.Branch {
  const where = "éligible à l'aide";
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
 * Clause 4 of règle éligible à l'aide.
 * sans source : le dossier le dit
 */
function openEligibleALAideClause4(ligneDeLaGrille: partial.Value): partial.Branch {
  const where = "éligible à l'aide";
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
 * Clause 5 of règle éligible à l'aide.
 * sans source : sans demande instruite, la grille ne dit pas si le demandeur y est éligible
 */
function openEligibleALAideClause5(ligneDeLaGrille: partial.Value): partial.Branch {
  return {
    guard: () =>
      partial.and(partial.not(partial.field(ligneDeLaGrille, 'percue')), () =>
        partial.not(partial.exists(partial.field(ligneDeLaGrille, 'eligibleSansLaPercevoir'))),
      ),
    value: () =>
      unknownOf(
        { kind: 'boolean' },
        { kind: 'definition', path: "éligible à l'aide", name: "éligible à l'aide", whole: true },
      ),
    excepts: [],
  };
}

function openExcluParUneAideLegale(dossier: OpenDossier): partial.Value {
  const where = 'exclu par une aide légale';
  return dossier.keep(where, () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('aideExclusive'), 'aide perçue ou ouverte', false, where),
          value: () =>
            partial.or(dossier.read('autrePrestationEquivalenteDuDepartement'), () =>
              partial.any(dossier.read('lignesDeLaGrille'), (ligneDeLaGrille) =>
                partial.forEachOption([ligneDeLaGrille], (ligneDeLaGrille2) =>
                  openEligibleALAide(dossier, ligneDeLaGrille2),
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

function openEligibleALArdh(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = "éligible à l'ARDH";
  return dossier.keepEach(where, day, [], () =>
    partial.and(
      partial.and(
        partial.and(
          partial.and(
            partial.and(
              partial.and(
                partial.and(openHospitalisationCouverte(dossier), () => openReleveDuRegimeGeneral(dossier)),
                () => openAgeRequis(dossier, day),
              ),
              () => openPronosticFavorable(dossier),
            ),
            () => dossier.read('domicileDAvantOuEquivalent'),
          ),
          () => partial.not(openExcluParUneAideLegale(dossier)),
        ),
        () => partial.not(dossier.read('hebergeEnFamilleDAccueil')),
      ),
      () => partial.not(dossier.read('apaDUrgence')),
    ),
  );
}

function openOrientationDeLaDemande(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'orientation de la demande';
  return dossier.keepEach(where, day, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.and(
              partial.and(partial.not(openRecevable(dossier, day)), () => partial.not(openPronosticFavorable(dossier))),
              () => partial.same(dossier.read('demandeTardiveEnGir1A4'), "APA d'abord", false, where),
            ),
          value: () => "demande d'APA",
          excepts: [1, 2, 3, 4],
        },
        {
          guard: () => partial.and(openRecevable(dossier, day), () => openEligibleALArdh(dossier, day)),
          value: () => 'accord de principe',
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.and(openRecevable(dossier, day), () => openPronosticFavorable(dossier)),
              () => partial.not(openEligibleALArdh(dossier, day)),
            ),
          value: () => 'refus',
          excepts: [],
        },
        {
          guard: () => partial.and(openRecevable(dossier, day), () => partial.not(openPronosticFavorable(dossier))),
          value: () => "demande d'APA",
          excepts: [],
        },
        { guard: () => partial.not(openRecevable(dossier, day)), value: () => 'examen en PAP', excepts: [] },
      ],
      null,
      where,
      { never: ['hole'] },
    ),
  );
}

function openDecisionDeLaCaisse(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'décision de la caisse';
  return partial.choose(
    [
      {
        guard: () =>
          partial.and(partial.same(openOrientationDeLaDemande(dossier, day), 'accord de principe', false, where), () =>
            partial.not(dossier.read('evaluationFaite')),
          ),
        value: () => 'accord de principe donné',
        excepts: [],
      },
      {
        guard: () =>
          partial.and(partial.same(openOrientationDeLaDemande(dossier, day), 'accord de principe', false, where), () =>
            dossier.read('evaluationFaite'),
          ),
        value: () => 'notification définitive',
        excepts: [],
      },
      {
        guard: () => partial.same(openOrientationDeLaDemande(dossier, day), 'accord de principe', true, where),
        value: () => null,
        excepts: [],
      },
    ],
    null,
    where,
    { never: ['hole', 'conflict'] },
  );
}

function openRessourcesMensuellesDeclarees(dossier: OpenDossier): partial.Value {
  const where = 'ressources mensuelles déclarées';
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

function openRessourcesRetenues(dossier: OpenDossier): partial.Value {
  return openRessourcesMensuellesDeclarees(dossier);
}

function openTauxDePriseEnCharge(dossier: OpenDossier): partial.Value {
  const where = 'taux de prise en charge';
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
              { kind: 'definition', path: 'taux de prise en charge', name: 'taux de prise en charge', whole: true },
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

function openTauxAuxRessourcesVerifiees(dossier: OpenDossier): partial.Value {
  const where = 'taux aux ressources vérifiées';
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
                path: 'taux aux ressources vérifiées',
                name: 'taux aux ressources vérifiées',
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

function openPlafondDeLArdh(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = "plafond de l'ARDH";
  return partial.versions(
    () => day ?? dossier.read('dateDeLaDemande'),
    [
      {
        from: DAY_2008_06_18,
        to: DAY_2011_02_02,
        value: () =>
          unknownOf(
            { kind: 'number', scale: 2, min: null, max: null },
            { kind: 'definition', path: "plafond de l'ARDH", name: "plafond de l'ARDH", whole: true },
          ),
      },
      { from: DAY_2011_02_03, to: DAY_2023_12_31, value: () => 180000 },
      {
        from: DAY_2024_01_01,
        to: null,
        value: () =>
          unknownOf(
            { kind: 'number', scale: 2, min: null, max: null },
            { kind: 'definition', path: "plafond de l'ARDH", name: "plafond de l'ARDH", whole: true },
          ),
      },
    ],
    where,
  );
}

function openPlanSuivi(dossier: OpenDossier): partial.Value {
  const where = 'plan suivi';
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

function openPlafondDuPlanSuivi(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'plafond du plan suivi';
  return dossier.keepEach(where, day, [], () =>
    partial.choose(
      [
        {
          guard: () => partial.same(openPlanSuivi(dossier), 'ARDH seule', false, where),
          value: () => openPlafondDeLArdh(dossier, day),
          excepts: [],
        },
        {
          guard: () => partial.same(openPlanSuivi(dossier), 'ARDH seule', true, where),
          value: () =>
            unknownOf(
              { kind: 'number', scale: 2, min: null, max: null },
              { kind: 'definition', path: 'plafond du plan suivi', name: 'plafond du plan suivi', whole: true },
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

function openMontantDuPlanRetenu(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'montant du plan retenu';
  return dossier.keepEach(where, day, [], () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('assietteDuPlafond'), 'coût total', false, where),
          value: () => partial.atMost(openCoutDuPlan(dossier), openPlafondDuPlanSuivi(dossier, day), where),
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('assietteDuPlafond'), 'part de la caisse', false, where),
          value: () => openCoutDuPlan(dossier),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openPartDeLaCaisse(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'part de la caisse';
  return dossier.keepEach(where, day, [], () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('assietteDuPlafond'), 'coût total', false, where),
          value: () =>
            partial.round(
              partial.multiply(openMontantDuPlanRetenu(dossier, day), openTauxDePriseEnCharge(dossier), where),
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
                partial.multiply(openCoutDuPlan(dossier), openTauxDePriseEnCharge(dossier), where),
                partial.rescale(openPlafondDuPlanSuivi(dossier, day), 4, where),
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

function openPlanDansLePlafond(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'plan dans le plafond';
  return partial.choose(
    [
      {
        guard: () => partial.same(dossier.read('assietteDuPlafond'), 'coût total', false, where),
        value: () =>
          partial.compare('lessOrEqual', openCoutDuPlan(dossier), openPlafondDuPlanSuivi(dossier, day), 2, 2, where),
        excepts: [],
      },
      {
        guard: () => partial.same(dossier.read('assietteDuPlafond'), 'part de la caisse', false, where),
        value: () =>
          partial.compare(
            'lessOrEqual',
            partial.multiply(openCoutDuPlan(dossier), openTauxDePriseEnCharge(dossier), where),
            openPlafondDuPlanSuivi(dossier, day),
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

function openResteALaChargeDuRetraite(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'reste à la charge du retraité';
  return partial.subtract(openCoutDuPlan(dossier), openPartDeLaCaisse(dossier, day), where);
}

function openSommeARendre(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'somme à rendre';
  return partial.choose(
    [
      { guard: () => partial.not(partial.exists(dossier.read('ressourcesVerifiees'))), value: () => 0, excepts: [] },
      openSommeARendreClause2(dossier),
      openSommeARendreClause3(dossier, day),
      openSommeARendreClause4(dossier, day),
    ],
    null,
    where,
    { never: ['hole', 'conflict'] },
  );
}

/**
 * Clause 2 of règle somme à rendre (€, × 100).
 * « Le taux de prise en charge est basé de façon définitive pour l'ARDH sur ce revenu déclaré » (circulaire)
 */
function openSommeARendreClause2(dossier: OpenDossier): partial.Branch {
  const where = 'somme à rendre';
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
 * Clause 3 of règle somme à rendre (€, × 100).
 * « à régler à la Caisse les sommes éventuellement versées à tort » (circulaire)
 */
function openSommeARendreClause3(dossier: OpenDossier, day: partial.Value | undefined): partial.Branch {
  const where = 'somme à rendre';
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
              partial.atMost(openCoutDuPlan(dossier), openPlafondDuPlanSuivi(dossier, day), where),
              openTauxAuxRessourcesVerifiees(dossier),
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
 * Clause 4 of règle somme à rendre (€, × 100).
 * sans source : lecture « part de la caisse » de la question « assiette du plafond »
 */
function openSommeARendreClause4(dossier: OpenDossier, day: partial.Value | undefined): partial.Branch {
  const where = 'somme à rendre';
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
              partial.multiply(openCoutDuPlan(dossier), openTauxAuxRessourcesVerifiees(dossier), where),
              partial.rescale(openPlafondDuPlanSuivi(dossier, day), 4, where),
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

function openFinDeLaPremiereAnneeDeLExperimentation(dossier: OpenDossier): partial.Value {
  const where = "fin de la première année de l'expérimentation";
  return partial.addDays(partial.addMonths(dossier.read('debutDeLExperimentation'), 12, where), -1, where);
}

function openVerdictDeBilanDeLExperimentation(dossier: OpenDossier): partial.Value {
  const where = "bilan de l'expérimentation.verdict";
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

function openManquantsDeBilanDeLExperimentation(dossier: OpenDossier): partial.Value {
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

function openLigneRemplie(dossier: OpenDossier, ligneDeLaGrille: partial.Value): partial.Value {
  const where = 'ligne remplie';
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

function openGrilleComplete(dossier: OpenDossier): partial.Value {
  const where = 'grille complète';
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
          partial.forEachOption([ligneDeLaGrille], (ligneDeLaGrille2) => openLigneRemplie(dossier, ligneDeLaGrille2)),
        ),
    ),
  );
}

function openVerdictDeDossierDeDemande(dossier: OpenDossier): partial.Value {
  const where = 'dossier de demande.verdict';
  return partial.when(
    partial.any(
      partial.list([
        partial.not(dossier.field('dossierDeDemande', 'imprimeNationalUtilise')),
        partial.not(dossier.field('dossierDeDemande', 'demandeurIdentifie')),
        partial.not(openGrilleComplete(dossier)),
        partial.not(dossier.field('dossierDeDemande', 'ressourcesMensuellesIndiquees')),
        partial.not(dossier.field('dossierDeDemande', 'pronosticDeRecuperationDonne')),
        partial.not(dossier.field('dossierDeDemande', 'preconisationsDAidesJointes')),
        partial.not(dossier.field('dossierDeDemande', 'signatureDuDemandeur')),
        partial.and(openEtablissementSignataire(dossier), () =>
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

function openManquantsDeDossierDeDemande(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        openManquantsDeDossierDeDemandeItem1(dossier),
        openManquantsDeDossierDeDemandeItem2(dossier),
        openManquantsDeDossierDeDemandeItem3(dossier),
        openManquantsDeDossierDeDemandeItem4(dossier),
        openManquantsDeDossierDeDemandeItem5(dossier),
        openManquantsDeDossierDeDemandeItem6(dossier),
        openManquantsDeDossierDeDemandeItem7(dossier),
        openManquantsDeDossierDeDemandeItem8(dossier),
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
function openManquantsDeDossierDeDemandeItem1(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'imprimé national utilisé',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('dossierDeDemande', 'imprimeNationalUtilise')),
  });
}

/** Item 2 of contrôle dossier de demande : manquants. */
function openManquantsDeDossierDeDemandeItem2(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'demandeur identifié',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('dossierDeDemande', 'demandeurIdentifie')),
  });
}

/** Item 3 of contrôle dossier de demande : manquants. */
function openManquantsDeDossierDeDemandeItem3(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'grille des aides légales remplie',
    echeance: null,
    recommande: false,
    manque: partial.not(openGrilleComplete(dossier)),
  });
}

/** Item 4 of contrôle dossier de demande : manquants. */
function openManquantsDeDossierDeDemandeItem4(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'ressources mensuelles indiquées',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('dossierDeDemande', 'ressourcesMensuellesIndiquees')),
  });
}

/** Item 5 of contrôle dossier de demande : manquants. */
function openManquantsDeDossierDeDemandeItem5(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'pronostic de récupération donné',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('dossierDeDemande', 'pronosticDeRecuperationDonne')),
  });
}

/** Item 6 of contrôle dossier de demande : manquants. */
function openManquantsDeDossierDeDemandeItem6(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: "préconisations d'aides jointes",
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('dossierDeDemande', 'preconisationsDAidesJointes')),
  });
}

/** Item 7 of contrôle dossier de demande : manquants. */
function openManquantsDeDossierDeDemandeItem7(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'signature du demandeur',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('dossierDeDemande', 'signatureDuDemandeur')),
  });
}

/** Item 8 of contrôle dossier de demande : manquants. */
function openManquantsDeDossierDeDemandeItem8(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: "signature de l'hôpital",
    echeance: null,
    recommande: false,
    manque: partial.and(openEtablissementSignataire(dossier), () =>
      partial.not(dossier.read('imprimeSigneParLEtablissement')),
    ),
  });
}

function openVerdictDeJustificationDuRevenu(dossier: OpenDossier): partial.Value {
  const where = 'justification du revenu.verdict';
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

function openManquantsDeJustificationDuRevenu(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        openManquantsDeJustificationDuRevenuItem1(dossier),
        openManquantsDeJustificationDuRevenuItem2(dossier),
        openManquantsDeJustificationDuRevenuItem3(dossier),
        openManquantsDeJustificationDuRevenuItem4(dossier),
        openManquantsDeJustificationDuRevenuItem5(dossier),
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
function openManquantsDeJustificationDuRevenuItem1(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'aucune pièce exigée pour décider',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('justificationDuRevenu', 'aucunePieceExigeePourDecider')),
  });
}

/** Item 2 of contrôle justification du revenu : manquants. */
function openManquantsDeJustificationDuRevenuItem2(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'demandeur informé du contrôle possible',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('justificationDuRevenu', 'demandeurInformeDuControlePossible')),
  });
}

/** Item 3 of contrôle justification du revenu : manquants. */
function openManquantsDeJustificationDuRevenuItem3(dossier: OpenDossier): partial.Value {
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
function openManquantsDeJustificationDuRevenuItem4(dossier: OpenDossier): partial.Value {
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
function openManquantsDeJustificationDuRevenuItem5(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: "avis d'imposition transmis",
    echeance: null,
    recommande: false,
    manque: partial.and(dossier.read('controleParSondage'), () =>
      partial.not(dossier.field('justificationDuRevenu', 'avisDImpositionTransmis')),
    ),
  });
}

function openServicesPossiblesDes(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'services possibles dès';
  return partial.choose(
    [
      openServicesPossiblesDesClause1(dossier, day),
      openServicesPossiblesDesClause2(dossier, day),
      openServicesPossiblesDesClause3(dossier, day),
      {
        guard: () => partial.same(openOrientationDeLaDemande(dossier, day), 'accord de principe', true, where),
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
 * Clause 1 of règle services possibles dès.
 * « pour vous permettre de démarrer les services dès votre retour au domicile » (circulaire)
 * « Le plan d'aide préconisé par l'établissement de santé peut être mis en œuvre sans délai » (circulaire)
 */
function openServicesPossiblesDesClause1(dossier: OpenDossier, day: partial.Value | undefined): partial.Branch {
  const where = 'services possibles dès';
  return {
    guard: () =>
      partial.and(
        partial.and(partial.same(openOrientationDeLaDemande(dossier, day), 'accord de principe', false, where), () =>
          partial.exists(dossier.read('dateDeLAccord')),
        ),
        () =>
          partial.compare(
            'lessOrEqual',
            partial.required(dossier.read('dateDeLAccord'), where, "date de l'accord", true),
            openJourDeLaReinstallation(dossier),
            0,
            0,
            where,
          ),
      ),
    value: () => openJourDeLaReinstallation(dossier),
    excepts: [],
  };
}

/**
 * Clause 2 of règle services possibles dès.
 * sans source : l'accord est venu après le retour
 */
function openServicesPossiblesDesClause2(dossier: OpenDossier, day: partial.Value | undefined): partial.Branch {
  const where = 'services possibles dès';
  return {
    guard: () =>
      partial.and(
        partial.and(partial.same(openOrientationDeLaDemande(dossier, day), 'accord de principe', false, where), () =>
          partial.exists(dossier.read('dateDeLAccord')),
        ),
        () =>
          partial.compare(
            'greater',
            partial.required(dossier.read('dateDeLAccord'), where, "date de l'accord", true),
            openJourDeLaReinstallation(dossier),
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
 * Clause 3 of règle services possibles dès.
 * sans source : l'accord n'est pas encore donné
 */
function openServicesPossiblesDesClause3(dossier: OpenDossier, day: partial.Value | undefined): partial.Branch {
  const where = 'services possibles dès';
  return {
    guard: () =>
      partial.and(partial.same(openOrientationDeLaDemande(dossier, day), 'accord de principe', false, where), () =>
        partial.not(partial.exists(dossier.read('dateDeLAccord'))),
      ),
    value: () =>
      unknownOf(
        { kind: 'optional', of: { kind: 'date' } },
        { kind: 'definition', path: 'services possibles dès', name: 'services possibles dès', whole: true },
      ),
    excepts: [],
  };
}

function openVerdictDEtapeDeLHospitalisation(dossier: OpenDossier): partial.Value {
  const where = "étape de l'hospitalisation.verdict";
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

function openManquantsDEtapeDeLHospitalisation(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        openManquantsDEtapeDeLHospitalisationItem1(dossier),
        openManquantsDEtapeDeLHospitalisationItem2(dossier),
        openManquantsDEtapeDeLHospitalisationItem3(dossier),
        openManquantsDEtapeDeLHospitalisationItem4(dossier),
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
function openManquantsDEtapeDeLHospitalisationItem1(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'demande formalisée',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('etapeDeLHospitalisation', 'demandeFormalisee')),
  });
}

/** Item 2 of contrôle étape de l'hospitalisation : manquants. */
function openManquantsDEtapeDeLHospitalisationItem2(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: "préconisation d'aide",
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('etapeDeLHospitalisation', 'preconisationDAide')),
  });
}

/** Item 3 of contrôle étape de l'hospitalisation : manquants. */
function openManquantsDEtapeDeLHospitalisationItem3(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'date de sortie prévisionnelle',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('etapeDeLHospitalisation', 'dateDeSortiePrevisionnelle')),
  });
}

/** Item 4 of contrôle étape de l'hospitalisation : manquants. */
function openManquantsDEtapeDeLHospitalisationItem4(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: "conditions de l'intervention à domicile",
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('etapeDeLHospitalisation', 'conditionsDeLInterventionADomicile')),
  });
}

function openVerdictDEtapeDuRetour(dossier: OpenDossier): partial.Value {
  const where = 'étape du retour.verdict';
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

function openManquantsDEtapeDuRetour(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        openManquantsDEtapeDuRetourItem1(dossier),
        openManquantsDEtapeDuRetourItem2(dossier),
        openManquantsDEtapeDuRetourItem3(dossier),
        openManquantsDEtapeDuRetourItem4(dossier),
        openManquantsDEtapeDuRetourItem5(dossier),
        openManquantsDEtapeDuRetourItem6(dossier),
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
function openManquantsDEtapeDuRetourItem1(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'plan préconisé mis en œuvre sans délai',
    echeance: null,
    recommande: true,
    manque: partial.not(dossier.field('etapeDuRetour', 'planPreconiseMisEnOeuvreSansDelai')),
  });
}

/** Item 2 of contrôle étape du retour : manquants. */
function openManquantsDEtapeDuRetourItem2(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'évaluation à domicile',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.read('evaluationFaite')),
  });
}

/** Item 3 of contrôle étape du retour : manquants. */
function openManquantsDEtapeDuRetourItem3(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'évaluation faite par le service social',
    echeance: null,
    recommande: true,
    manque: partial.not(dossier.field('etapeDuRetour', 'evaluationFaiteParLeServiceSocial')),
  });
}

/** Item 4 of contrôle étape du retour : manquants. */
function openManquantsDEtapeDuRetourItem4(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: "préconisation de l'évaluateur transmise",
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('etapeDuRetour', 'preconisationDeLEvaluateurTransmise')),
  });
}

/** Item 5 of contrôle étape du retour : manquants. */
function openManquantsDEtapeDuRetourItem5(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: "plan signé par l'évaluateur et le retraité",
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('etapeDuRetour', 'planSigneParLEvaluateurEtLeRetraite')),
  });
}

/** Item 6 of contrôle étape du retour : manquants. */
function openManquantsDEtapeDuRetourItem6(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'notification définitive adressée',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('etapeDuRetour', 'notificationDefinitiveAdressee')),
  });
}

function openVerdictDePriseDeRendezVousDeLEvaluation(dossier: OpenDossier): partial.Value {
  const where = "prise de rendez-vous de l'évaluation.verdict";
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

function openManquantsDePriseDeRendezVousDeLEvaluation(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        openManquantsDePriseDeRendezVousDeLEvaluationItem1(dossier),
        openManquantsDePriseDeRendezVousDeLEvaluationItem2(dossier),
        openManquantsDePriseDeRendezVousDeLEvaluationItem3(dossier),
        openManquantsDePriseDeRendezVousDeLEvaluationItem4(dossier),
        openManquantsDePriseDeRendezVousDeLEvaluationItem5(dossier),
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
function openManquantsDePriseDeRendezVousDeLEvaluationItem1(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'coordonnées de la structure données',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('priseDeRendezVousDeLEvaluation', 'coordonneesDeLaStructureDonnees')),
  });
}

/** Item 2 of contrôle prise de rendez-vous de l'évaluation : manquants. */
function openManquantsDePriseDeRendezVousDeLEvaluationItem2(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'caisse nommée',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('priseDeRendezVousDeLEvaluation', 'caisseNommee')),
  });
}

/** Item 3 of contrôle prise de rendez-vous de l'évaluation : manquants. */
function openManquantsDePriseDeRendezVousDeLEvaluationItem3(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'date et heure convenues',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('priseDeRendezVousDeLEvaluation', 'dateEtHeureConvenues')),
  });
}

/** Item 4 of contrôle prise de rendez-vous de l'évaluation : manquants. */
function openManquantsDePriseDeRendezVousDeLEvaluationItem4(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'durée approximative dite',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('priseDeRendezVousDeLEvaluation', 'dureeApproximativeDite')),
  });
}

/** Item 5 of contrôle prise de rendez-vous de l'évaluation : manquants. */
function openManquantsDePriseDeRendezVousDeLEvaluationItem5(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: "présence d'un proche",
    echeance: null,
    recommande: true,
    manque: partial.not(dossier.field('priseDeRendezVousDeLEvaluation', 'presenceDUnProche')),
  });
}

function openEcheanceDeSuiviDeLaSituation(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'suivi de la situation.échéance';
  return dossier.keepEach(where, day, [], () => openDernierJourDuDroit(dossier, day));
}

function openPlusTotDeSuiviDeLaSituation(dossier: OpenDossier): partial.Value {
  const where = 'suivi de la situation.plus tôt';
  return dossier.keep(where, () => openJourDeLaReinstallation(dossier));
}

function openEtatDeSuiviDeLaSituation(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'suivi de la situation.état';
  return partial.choose(
    [
      {
        guard: () =>
          partial.compare(
            'greater',
            openPlusTotDeSuiviDeLaSituation(dossier),
            openEcheanceDeSuiviDeLaSituation(dossier, day),
            0,
            0,
            where,
          ),
        value: () => 'impossible',
        excepts: [1, 2, 3],
      },
      openEtatDeSuiviDeLaSituationClause2(dossier, day),
      {
        guard: () =>
          partial.compare(
            'less',
            dossier.read('jourDObservation'),
            openPlusTotDeSuiviDeLaSituation(dossier),
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
            openEcheanceDeSuiviDeLaSituation(dossier, day),
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
function openEtatDeSuiviDeLaSituationClause2(dossier: OpenDossier, day: partial.Value | undefined): partial.Branch {
  const where = 'suivi de la situation.état';
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
                openPlusTotDeSuiviDeLaSituation(dossier),
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
                openEcheanceDeSuiviDeLaSituation(dossier, day),
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

function openEcheanceDeFicheDeSituation(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'fiche de situation.échéance';
  return dossier.keepEach(where, day, [], () => openDernierJourDuDroit(dossier, day));
}

function openPlusTotDeFicheDeSituation(dossier: OpenDossier): partial.Value {
  const where = 'fiche de situation.plus tôt';
  return dossier.keep(where, () => openJourDeLaReinstallation(dossier));
}

function openEtatDeFicheDeSituation(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'fiche de situation.état';
  return partial.choose(
    [
      {
        guard: () =>
          partial.compare(
            'greater',
            openPlusTotDeFicheDeSituation(dossier),
            openEcheanceDeFicheDeSituation(dossier, day),
            0,
            0,
            where,
          ),
        value: () => 'impossible',
        excepts: [1, 2, 3],
      },
      openEtatDeFicheDeSituationClause2(dossier, day),
      {
        guard: () =>
          partial.compare(
            'less',
            dossier.read('jourDObservation'),
            openPlusTotDeFicheDeSituation(dossier),
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
            openEcheanceDeFicheDeSituation(dossier, day),
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
function openEtatDeFicheDeSituationClause2(dossier: OpenDossier, day: partial.Value | undefined): partial.Branch {
  const where = 'fiche de situation.état';
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
                openPlusTotDeFicheDeSituation(dossier),
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
                openEcheanceDeFicheDeSituation(dossier, day),
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

function openVerdictDEtapeDeLaFin(dossier: OpenDossier): partial.Value {
  const where = 'étape de la fin.verdict';
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

function openManquantsDEtapeDeLaFin(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        openManquantsDEtapeDeLaFinItem1(dossier, day),
        openManquantsDEtapeDeLaFinItem2(dossier, day),
        openManquantsDEtapeDeLaFinItem3(dossier, day),
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
function openManquantsDEtapeDeLaFinItem1(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'étape de la fin.manquants';
  return partial.fields({
    piece: 'suivi fait',
    echeance: partial.whenKept(
      partial.not(partial.exists(dossier.read('dateDuSuivi'))),
      () => openEcheanceDeSuiviDeLaSituation(dossier, day),
      null,
      where,
    ),
    recommande: false,
    manque: partial.not(partial.exists(dossier.read('dateDuSuivi'))),
  });
}

/** Item 2 of contrôle étape de la fin : manquants. */
function openManquantsDEtapeDeLaFinItem2(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'étape de la fin.manquants';
  return partial.fields({
    piece: 'fiche adressée',
    echeance: partial.whenKept(
      partial.not(partial.exists(dossier.read('dateDeLaFicheDeSituation'))),
      () => openEcheanceDeFicheDeSituation(dossier, day),
      null,
      where,
    ),
    recommande: false,
    manque: partial.not(partial.exists(dossier.read('dateDeLaFicheDeSituation'))),
  });
}

/** Item 3 of contrôle étape de la fin : manquants. */
function openManquantsDEtapeDeLaFinItem3(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'étape de la fin.manquants';
  return partial.fields({
    piece: 'suite à donner écrite',
    echeance: partial.whenKept(
      partial.not(dossier.field('etapeDeLaFin', 'suiteADonnerEcrite')),
      () => openEcheanceDeFicheDeSituation(dossier, day),
      null,
      where,
    ),
    recommande: false,
    manque: partial.not(dossier.field('etapeDeLaFin', 'suiteADonnerEcrite')),
  });
}

function openSuiviRecevable(dossier: OpenDossier): partial.Value {
  const where = 'suivi recevable';
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

function openSuiteADonner(dossier: OpenDossier): partial.Value {
  const where = 'suite à donner';
  return partial.choose(
    [
      openSuiteADonnerClause1(dossier),
      {
        guard: () =>
          partial.and(dossier.read('autonomieRecuperee'), () => partial.not(dossier.read('besoinDAidePersistant'))),
        value: () => "fin de l'aide",
        excepts: [],
      },
      openSuiteADonnerClause3(dossier),
      openSuiteADonnerClause4(dossier),
      openSuiteADonnerClause5(dossier),
    ],
    null,
    where,
    { never: ['hole', 'conflict'] },
  );
}

/**
 * Clause 1 of règle suite à donner.
 * « si un besoin est constaté au-delà de la période au cours de laquelle le droit à l'ARDH existe, le bénéficiaire
 * doit être orienté vers les services du département » (circulaire)
 */
function openSuiteADonnerClause1(dossier: OpenDossier): partial.Branch {
  const where = 'suite à donner';
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
 * Clause 3 of règle suite à donner.
 * sans source : la circulaire ne parle pas d'une autonomie non récupérée sans besoin d'aide
 */
function openSuiteADonnerClause3(dossier: OpenDossier): partial.Branch {
  return {
    guard: () =>
      partial.and(partial.not(dossier.read('autonomieRecuperee')), () =>
        partial.not(dossier.read('besoinDAidePersistant')),
      ),
    value: () =>
      unknownOf(
        { kind: 'choice', values: SUITE_DU_DOSSIER.values },
        { kind: 'definition', path: 'suite à donner', name: 'suite à donner', whole: true },
      ),
    excepts: [],
  };
}

/**
 * Clause 4 of règle suite à donner.
 * « transformation de l'ARDH, si besoin, en PAP de droit commun » (circulaire)
 * « Si à l'issue de la période de bénéfice de l'ARDH, la situation du retraité justifie l'attribution d'une aide, un
 * PAP de droit commun pourra lui être proposé » (circulaire)
 */
function openSuiteADonnerClause4(dossier: OpenDossier): partial.Branch {
  const where = 'suite à donner';
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
 * Clause 5 of règle suite à donner.
 * « ou encore orientation vers le conseil général (APA) » (circulaire)
 * « qui relèvent désormais des GIR 1 à 4, devront être orientés sur une demande d'APA auprès du Conseil Général »
 * (circulaire)
 */
function openSuiteADonnerClause5(dossier: OpenDossier): partial.Branch {
  const where = 'suite à donner';
  return {
    guard: () =>
      partial.and(dossier.read('besoinDAidePersistant'), () =>
        partial.compare('less', dossier.read('girALIssue'), 5, 0, 0, where),
      ),
    value: () => "demande d'APA au département",
    excepts: [],
  };
}

function openMontantDuPapApresLArdh(dossier: OpenDossier): partial.Value {
  const where = "montant du PAP après l'ARDH";
  return partial.subtract(dossier.read('montantDuPapAvantDeduction'), 0, where);
}

function openDemandeTraiteeEnPap(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'demande traitée en PAP';
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
                  openSuiteDeLaNouvelleHospitalisation(dossier, day, nouvelleHospitalisation2),
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

function openPrestationOuverteALAideSociale(dossier: OpenDossier, preconisation: partial.Value): partial.Value {
  const where = "prestation ouverte à l'aide sociale";
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

function openOptionOuverteALaCaisse(dossier: OpenDossier, _optionPourLePAP: partial.Value): partial.Value {
  return dossier.read('titulaireDUnPap');
}

function openPapInterrompu(dossier: OpenDossier): partial.Value {
  const where = 'PAP interrompu';
  return partial.and(dossier.read('titulaireDUnPap'), () =>
    partial.same(dossier.read('optionDeLaCaisse'), 'interrompre et ouvrir', false, where),
  );
}

function openUneLigneParAide(dossier: OpenDossier): partial.Value {
  const where = 'une ligne par aide';
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
