/**
 * Prévention partagée entre organismes de sécurité sociale: the same rules for dossiers that are not complete.
 * Made by Attendu with prevention-partagee.ts. Do not edit: change the rules and build again.
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
  ApplicationMetierDeDetection2,
  CadreDUneConvention2,
  CompositionDeLaConferenceDesFinanceurs2,
  ConceptionDUnParcoursCommun2,
  ConditionsDUnParcoursCoordonne2,
  ConditionsDeReussiteDUneStructureInterregime2,
  ConstructionDUnParcoursCommun2,
  DemandesDesCaissesDeLaMsa2,
  Dossier,
  EcueilsDUneCooperationCommeLePaerpa2,
  EnvoiDeLaCafAuxFamilles2,
  LabelDUneApplication2,
  ModeDEmploiDuPlanPersonnaliseDeSante2,
  PilotageDUnProjetInformatique2,
  PointsDAttentionDUneCooperationEntreOrganismes2,
  PrealablesDUneCooperation2,
  PreconisationsDuRapport2,
  ProgrammesInterregimesDeLAnnee2,
  QualitesDuGuichetUnique2,
  Results,
  SiteCommunDePrevention2,
  SuccesDUneCooperationCommeLePaerpa2,
  SuccesDUneCooperationEntreOrganismes2,
} from './prevention-partagee.types.js';
import {
  ACCORD_CADRE_DU_CETAF,
  ACTE_DE_BIEN_VIEILLIR,
  ACTION_PARTENARIALE,
  ATTENTE,
  AVANTAGE_DU_GUICHET,
  BASE,
  BRANCHE,
  BUT_D_UNE_ACTION,
  COACHING_DE_SANTE_ACTIVE,
  DESAVANTAGE_DU_LABEL,
  DISPOSITIF_DE_COORDINATION,
  DOMAINE_PRIORITAIRE,
  ELEMENT_DE_PREVENTION,
  ENJEU_DU_SCHEMA_STRATEGIQUE,
  EQUIPE,
  FACTEUR_DE_SUCCES_DES_ORGANISMES,
  FACTEUR_DE_SUCCES_DU_PAERPA,
  FACTEUR_D_HOSPITALISATION_EVITABLE,
  FINANCEMENT,
  FORME_JURIDIQUE,
  GOUVERNANCE,
  INPUTS,
  ISSUE2,
  MESURE,
  MISSION_DE_LA_COORDINATION_D_APPUI,
  MODELE_DE_COOPERATION,
  NIVEAU_DE_PREVENTION,
  OBJECTIF_DE_L_INNOVATION,
  OBJECTIF_DE_SANTE_ACTIVE,
  OBJECTIF_DU_PARCOURS_DE_PREVENTION,
  OBJECTIF_D_UNE_ACTION_PARTENARIALE,
  OBJET,
  OPTION_CONTRE_L_EPARPILLEMENT,
  ORGANISME_DE_L_OFFRE_COMMUNE,
  OUTIL_DE_DETECTION,
  PARTENARIAT_RETENU,
  PERIODE_DE_CREATION,
  PERSONNEL,
  PHENOMENE_RECENT,
  PIECE_MANQUANTE_DE_APPLICATION_METIER_DE_DETECTION_SHAPE,
  PIECE_MANQUANTE_DE_CADRE_D_UNE_CONVENTION_SHAPE,
  PIECE_MANQUANTE_DE_COMPOSITION_DE_LA_CONFERENCE_DES_FINANCEURS_SHAPE,
  PIECE_MANQUANTE_DE_CONCEPTION_D_UN_PARCOURS_COMMUN_SHAPE,
  PIECE_MANQUANTE_DE_CONDITIONS_DE_REUSSITE_D_UNE_STRUCTURE_INTERREGIME_SHAPE,
  PIECE_MANQUANTE_DE_CONDITIONS_D_UN_PARCOURS_COORDONNE_SHAPE,
  PIECE_MANQUANTE_DE_CONSTRUCTION_D_UN_PARCOURS_COMMUN_SHAPE,
  PIECE_MANQUANTE_DE_DEMANDES_DES_CAISSES_DE_LA_MSA_SHAPE,
  PIECE_MANQUANTE_DE_ECUEILS_D_UNE_COOPERATION_COMME_LE_PAERPA_SHAPE,
  PIECE_MANQUANTE_DE_ENVOI_DE_LA_CAF_AUX_FAMILLES_SHAPE,
  PIECE_MANQUANTE_DE_LABEL_D_UNE_APPLICATION_SHAPE,
  PIECE_MANQUANTE_DE_MODE_D_EMPLOI_DU_PLAN_PERSONNALISE_DE_SANTE_SHAPE,
  PIECE_MANQUANTE_DE_PILOTAGE_D_UN_PROJET_INFORMATIQUE_SHAPE,
  PIECE_MANQUANTE_DE_POINTS_D_ATTENTION_D_UNE_COOPERATION_ENTRE_ORGANISMES_SHAPE,
  PIECE_MANQUANTE_DE_PREALABLES_D_UNE_COOPERATION_SHAPE,
  PIECE_MANQUANTE_DE_PRECONISATIONS_DU_RAPPORT_SHAPE,
  PIECE_MANQUANTE_DE_PROGRAMMES_INTERREGIMES_DE_L_ANNEE_SHAPE,
  PIECE_MANQUANTE_DE_QUALITES_DU_GUICHET_UNIQUE_SHAPE,
  PIECE_MANQUANTE_DE_SITE_COMMUN_DE_PREVENTION_SHAPE,
  PIECE_MANQUANTE_DE_SUCCES_D_UNE_COOPERATION_COMME_LE_PAERPA_SHAPE,
  PIECE_MANQUANTE_DE_SUCCES_D_UNE_COOPERATION_ENTRE_ORGANISMES_SHAPE,
  POINT_D_ATTENTION_DU_PAERPA,
  PRECISION,
  PRECONISATION,
  PUBLIC_CIBLE,
  PUBLIC_D_UN_OUTIL,
  QUESTION_D_EPICES,
  RAISON_DU_PUBLIC_CIBLE,
  REGIME,
  SIGNATAIRE,
  SITE,
  SOLUTION_POUR_COORDONNER_LES_DONNEES,
  STRUCTURE,
  TERME_DE_LA_TYPOLOGIE,
  THEME_D_ATELIER,
  TRAIT_DES_REMARQUES,
  TYPE_D_APPLICATION,
  VERDICT,
  VERIFICATION,
  VISAGE_DE_LA_COOPERATION,
} from './prevention-partagee.edge.js';

/** Days are counted from 1970-01-01. */
const DAY_2008_06_23 = 14053;
const DAY_2009_05_13 = 14377;
const DAY_2014_01_01 = 16071;
const DAY_2014_12_31 = 16435;
const DAY_2015_01_01 = 16436;
const DAY_2017_03_01 = 17226;
const DAY_2017_03_31 = 17256;
const DAY_2017_04_01 = 17257;
const DAY_2017_04_30 = 17286;
const DAY_2017_05_01 = 17287;
const DAY_2017_05_31 = 17317;
const DAY_2017_06_01 = 17318;
const DAY_2019_01_01 = 17897;

/** Whether a dossier gives everything. */
export function isWholeDossier(dossier: Given<Dossier>): dossier is Dossier {
  return (
    dossier.verificationDemandee !== undefined &&
    dossier.objectifsDuParcours !== undefined &&
    dossier.objectifsCommuns !== undefined &&
    dossier.projetAPlusieursOrganismes !== undefined &&
    dossier.guichetDelegue !== undefined &&
    dossier.cahierDesChargesPrecis !== undefined &&
    dossier.rencontreDUnTravailleurSocial !== undefined &&
    dossier.complementaireSante !== undefined &&
    dossier.vieEnCouple !== undefined &&
    dossier.proprieteDuLogement !== undefined &&
    dossier.difficultesDansLeMois !== undefined &&
    dossier.sportDansLAnnee !== undefined &&
    dossier.spectacleDansLAnnee !== undefined &&
    dossier.vacancesDansLAnnee !== undefined &&
    dossier.contactsFamiliauxRecents !== undefined &&
    dossier.hebergementPossible !== undefined &&
    dossier.aideMateriellePossible !== undefined &&
    dossier.age !== undefined &&
    dossier.jourMemeDeLAnniversaire !== undefined &&
    dossier.assureDuRegimeGeneral !== undefined &&
    dossier.retraite !== undefined &&
    dossier.caisseDuRetraite !== undefined &&
    dossier.gir !== undefined &&
    dossier.girTemporaire !== undefined &&
    dossier.risqueDePerteDAutonomie !== undefined &&
    dossier.situationDeFragilite !== undefined &&
    dossier.maladieChronique !== undefined &&
    dossier.travailFormaliseNecessaire !== undefined &&
    dossier.fragiliseParLEtatDeSante !== undefined &&
    dossier.precarite !== undefined &&
    dossier.eloigneDuSystemeDeSante !== undefined &&
    dossier.suiviMedicalRegulier !== undefined &&
    dossier.depistagesOrganises !== undefined &&
    dossier.facteursReperes !== undefined &&
    dossier.dateDuPlanPersonnaliseDeSante !== undefined &&
    dossier.heureDeLAppel !== undefined &&
    dossier.planDActionPersonnaliseAttribue !== undefined &&
    dossier.pensionOuverte !== undefined &&
    dossier.consultantSeniorDUnCes !== undefined &&
    dossier.themesReperes !== undefined &&
    dossier.familleMonoparentale !== undefined &&
    dossier.enfantsACharge !== undefined &&
    dossier.quotientFamilial !== undefined &&
    dossier.dernierEnvoiDeLaCaf !== undefined &&
    dossier.jourDuCroisement !== undefined &&
    dossier.repereParLaGrilleDAccueil !== undefined &&
    dossier.equipePrevueParLaCaisse !== undefined &&
    dossier.parcoursEtudie !== undefined &&
    dossier.parcoursDeLAssure !== undefined &&
    dossier.structureEtudiee !== undefined &&
    dossier.anneeDeCreation !== undefined &&
    dossier.dureeDeLaConvention !== undefined &&
    dossier.jourDeLaConvention !== undefined &&
    isWholeModeDEmploiDuPlanPersonnaliseDeSante2(dossier.modeDEmploiDuPlanPersonnaliseDeSante) &&
    isWholeEnvoiDeLaCafAuxFamilles2(dossier.envoiDeLaCafAuxFamilles) &&
    isWholeProgrammesInterregimesDeLAnnee2(dossier.programmesInterregimesDeLAnnee) &&
    isWholeCompositionDeLaConferenceDesFinanceurs2(dossier.compositionDeLaConferenceDesFinanceurs) &&
    isWholeSuccesDUneCooperationCommeLePaerpa2(dossier.succesDUneCooperationCommeLePaerpa) &&
    isWholeEcueilsDUneCooperationCommeLePaerpa2(dossier.ecueilsDUneCooperationCommeLePaerpa) &&
    isWholeSuccesDUneCooperationEntreOrganismes2(dossier.succesDUneCooperationEntreOrganismes) &&
    isWholePointsDAttentionDUneCooperationEntreOrganismes2(dossier.pointsDAttentionDUneCooperationEntreOrganismes) &&
    isWholeConditionsDeReussiteDUneStructureInterregime2(dossier.conditionsDeReussiteDUneStructureInterregime) &&
    isWholePrealablesDUneCooperation2(dossier.prealablesDUneCooperation) &&
    isWholeCadreDUneConvention2(dossier.cadreDUneConvention) &&
    isWholeSiteCommunDePrevention2(dossier.siteCommunDePrevention) &&
    isWholeDemandesDesCaissesDeLaMsa2(dossier.demandesDesCaissesDeLaMsa) &&
    isWholeConceptionDUnParcoursCommun2(dossier.conceptionDUnParcoursCommun) &&
    isWholeConstructionDUnParcoursCommun2(dossier.constructionDUnParcoursCommun) &&
    isWholePilotageDUnProjetInformatique2(dossier.pilotageDUnProjetInformatique) &&
    isWholeQualitesDuGuichetUnique2(dossier.qualitesDuGuichetUnique) &&
    isWholeLabelDUneApplication2(dossier.labelDUneApplication) &&
    isWholePreconisationsDuRapport2(dossier.preconisationsDuRapport) &&
    isWholeConditionsDUnParcoursCoordonne2(dossier.conditionsDUnParcoursCoordonne) &&
    isWholeApplicationMetierDeDetection2(dossier.applicationMetierDeDetection) &&
    dossier.baseDesPourcentages !== undefined &&
    dossier.baseDesRemarques !== undefined &&
    dossier.baseDeLaBaisse !== undefined &&
    dossier.tauxCompare !== undefined &&
    dossier.populationDeLAgeMoyen !== undefined &&
    dossier.realisationDuGuichet !== undefined &&
    dossier.seuilDePrecarite !== undefined &&
    dossier.niveauxDeLaTypologie !== undefined &&
    dossier.ageDepasse !== undefined &&
    dossier.nombreDeNiveaux !== undefined &&
    dossier.porteeDuTravailFormalise !== undefined &&
    dossier.personnesAgeesDuPlan !== undefined &&
    dossier.tailleDUneFamilleNombreuse !== undefined &&
    dossier.porteeDesFaiblesRevenus !== undefined &&
    dossier.quotientEgalAuPlafond !== undefined &&
    dossier.extensionDuPartenariat !== undefined &&
    dossier.employeurDesSalariesDUnGie !== undefined &&
    dossier.membresDUnGie !== undefined &&
    dossier.membresDUneAsept !== undefined &&
    dossier.porteeDeLaPresidencePartagee !== undefined &&
    dossier.aseptCreeeEn2014 !== undefined &&
    dossier.entreeDeLaCnracl !== undefined &&
    dossier.roleDeLEtat !== undefined &&
    dossier.dateDeLAvenant !== undefined
  );
}

/** What a dossier gives in full, and which questions have a reading. */
export type Gives = { readonly [K in keyof Dossier]: boolean };

function gives(dossier: Given<Dossier>): Gives {
  return {
    verificationDemandee: dossier.verificationDemandee !== undefined,
    objectifsDuParcours: dossier.objectifsDuParcours !== undefined,
    objectifsCommuns: dossier.objectifsCommuns !== undefined,
    projetAPlusieursOrganismes: dossier.projetAPlusieursOrganismes !== undefined,
    guichetDelegue: dossier.guichetDelegue !== undefined,
    cahierDesChargesPrecis: dossier.cahierDesChargesPrecis !== undefined,
    rencontreDUnTravailleurSocial: dossier.rencontreDUnTravailleurSocial !== undefined,
    complementaireSante: dossier.complementaireSante !== undefined,
    vieEnCouple: dossier.vieEnCouple !== undefined,
    proprieteDuLogement: dossier.proprieteDuLogement !== undefined,
    difficultesDansLeMois: dossier.difficultesDansLeMois !== undefined,
    sportDansLAnnee: dossier.sportDansLAnnee !== undefined,
    spectacleDansLAnnee: dossier.spectacleDansLAnnee !== undefined,
    vacancesDansLAnnee: dossier.vacancesDansLAnnee !== undefined,
    contactsFamiliauxRecents: dossier.contactsFamiliauxRecents !== undefined,
    hebergementPossible: dossier.hebergementPossible !== undefined,
    aideMateriellePossible: dossier.aideMateriellePossible !== undefined,
    age: dossier.age !== undefined,
    jourMemeDeLAnniversaire: dossier.jourMemeDeLAnniversaire !== undefined,
    assureDuRegimeGeneral: dossier.assureDuRegimeGeneral !== undefined,
    retraite: dossier.retraite !== undefined,
    caisseDuRetraite: dossier.caisseDuRetraite !== undefined,
    gir: dossier.gir !== undefined,
    girTemporaire: dossier.girTemporaire !== undefined,
    risqueDePerteDAutonomie: dossier.risqueDePerteDAutonomie !== undefined,
    situationDeFragilite: dossier.situationDeFragilite !== undefined,
    maladieChronique: dossier.maladieChronique !== undefined,
    travailFormaliseNecessaire: dossier.travailFormaliseNecessaire !== undefined,
    fragiliseParLEtatDeSante: dossier.fragiliseParLEtatDeSante !== undefined,
    precarite: dossier.precarite !== undefined,
    eloigneDuSystemeDeSante: dossier.eloigneDuSystemeDeSante !== undefined,
    suiviMedicalRegulier: dossier.suiviMedicalRegulier !== undefined,
    depistagesOrganises: dossier.depistagesOrganises !== undefined,
    facteursReperes: dossier.facteursReperes !== undefined,
    dateDuPlanPersonnaliseDeSante: dossier.dateDuPlanPersonnaliseDeSante !== undefined,
    heureDeLAppel: dossier.heureDeLAppel !== undefined,
    planDActionPersonnaliseAttribue: dossier.planDActionPersonnaliseAttribue !== undefined,
    pensionOuverte: dossier.pensionOuverte !== undefined,
    consultantSeniorDUnCes: dossier.consultantSeniorDUnCes !== undefined,
    themesReperes: dossier.themesReperes !== undefined,
    familleMonoparentale: dossier.familleMonoparentale !== undefined,
    enfantsACharge: dossier.enfantsACharge !== undefined,
    quotientFamilial: dossier.quotientFamilial !== undefined,
    dernierEnvoiDeLaCaf: dossier.dernierEnvoiDeLaCaf !== undefined,
    jourDuCroisement: dossier.jourDuCroisement !== undefined,
    repereParLaGrilleDAccueil: dossier.repereParLaGrilleDAccueil !== undefined,
    equipePrevueParLaCaisse: dossier.equipePrevueParLaCaisse !== undefined,
    parcoursEtudie: dossier.parcoursEtudie !== undefined,
    parcoursDeLAssure: dossier.parcoursDeLAssure !== undefined,
    structureEtudiee: dossier.structureEtudiee !== undefined,
    anneeDeCreation: dossier.anneeDeCreation !== undefined,
    dureeDeLaConvention: dossier.dureeDeLaConvention !== undefined,
    jourDeLaConvention: dossier.jourDeLaConvention !== undefined,
    modeDEmploiDuPlanPersonnaliseDeSante: isWholeModeDEmploiDuPlanPersonnaliseDeSante2(
      dossier.modeDEmploiDuPlanPersonnaliseDeSante,
    ),
    envoiDeLaCafAuxFamilles: isWholeEnvoiDeLaCafAuxFamilles2(dossier.envoiDeLaCafAuxFamilles),
    programmesInterregimesDeLAnnee: isWholeProgrammesInterregimesDeLAnnee2(dossier.programmesInterregimesDeLAnnee),
    compositionDeLaConferenceDesFinanceurs: isWholeCompositionDeLaConferenceDesFinanceurs2(
      dossier.compositionDeLaConferenceDesFinanceurs,
    ),
    succesDUneCooperationCommeLePaerpa: isWholeSuccesDUneCooperationCommeLePaerpa2(
      dossier.succesDUneCooperationCommeLePaerpa,
    ),
    ecueilsDUneCooperationCommeLePaerpa: isWholeEcueilsDUneCooperationCommeLePaerpa2(
      dossier.ecueilsDUneCooperationCommeLePaerpa,
    ),
    succesDUneCooperationEntreOrganismes: isWholeSuccesDUneCooperationEntreOrganismes2(
      dossier.succesDUneCooperationEntreOrganismes,
    ),
    pointsDAttentionDUneCooperationEntreOrganismes: isWholePointsDAttentionDUneCooperationEntreOrganismes2(
      dossier.pointsDAttentionDUneCooperationEntreOrganismes,
    ),
    conditionsDeReussiteDUneStructureInterregime: isWholeConditionsDeReussiteDUneStructureInterregime2(
      dossier.conditionsDeReussiteDUneStructureInterregime,
    ),
    prealablesDUneCooperation: isWholePrealablesDUneCooperation2(dossier.prealablesDUneCooperation),
    cadreDUneConvention: isWholeCadreDUneConvention2(dossier.cadreDUneConvention),
    siteCommunDePrevention: isWholeSiteCommunDePrevention2(dossier.siteCommunDePrevention),
    demandesDesCaissesDeLaMsa: isWholeDemandesDesCaissesDeLaMsa2(dossier.demandesDesCaissesDeLaMsa),
    conceptionDUnParcoursCommun: isWholeConceptionDUnParcoursCommun2(dossier.conceptionDUnParcoursCommun),
    constructionDUnParcoursCommun: isWholeConstructionDUnParcoursCommun2(dossier.constructionDUnParcoursCommun),
    pilotageDUnProjetInformatique: isWholePilotageDUnProjetInformatique2(dossier.pilotageDUnProjetInformatique),
    qualitesDuGuichetUnique: isWholeQualitesDuGuichetUnique2(dossier.qualitesDuGuichetUnique),
    labelDUneApplication: isWholeLabelDUneApplication2(dossier.labelDUneApplication),
    preconisationsDuRapport: isWholePreconisationsDuRapport2(dossier.preconisationsDuRapport),
    conditionsDUnParcoursCoordonne: isWholeConditionsDUnParcoursCoordonne2(dossier.conditionsDUnParcoursCoordonne),
    applicationMetierDeDetection: isWholeApplicationMetierDeDetection2(dossier.applicationMetierDeDetection),
    baseDesPourcentages: dossier.baseDesPourcentages !== undefined,
    baseDesRemarques: dossier.baseDesRemarques !== undefined,
    baseDeLaBaisse: dossier.baseDeLaBaisse !== undefined,
    tauxCompare: dossier.tauxCompare !== undefined,
    populationDeLAgeMoyen: dossier.populationDeLAgeMoyen !== undefined,
    realisationDuGuichet: dossier.realisationDuGuichet !== undefined,
    seuilDePrecarite: dossier.seuilDePrecarite !== undefined,
    niveauxDeLaTypologie: dossier.niveauxDeLaTypologie !== undefined,
    ageDepasse: dossier.ageDepasse !== undefined,
    nombreDeNiveaux: dossier.nombreDeNiveaux !== undefined,
    porteeDuTravailFormalise: dossier.porteeDuTravailFormalise !== undefined,
    personnesAgeesDuPlan: dossier.personnesAgeesDuPlan !== undefined,
    tailleDUneFamilleNombreuse: dossier.tailleDUneFamilleNombreuse !== undefined,
    porteeDesFaiblesRevenus: dossier.porteeDesFaiblesRevenus !== undefined,
    quotientEgalAuPlafond: dossier.quotientEgalAuPlafond !== undefined,
    extensionDuPartenariat: dossier.extensionDuPartenariat !== undefined,
    employeurDesSalariesDUnGie: dossier.employeurDesSalariesDUnGie !== undefined,
    membresDUnGie: dossier.membresDUnGie !== undefined,
    membresDUneAsept: dossier.membresDUneAsept !== undefined,
    porteeDeLaPresidencePartagee: dossier.porteeDeLaPresidencePartagee !== undefined,
    aseptCreeeEn2014: dossier.aseptCreeeEn2014 !== undefined,
    entreeDeLaCnracl: dossier.entreeDeLaCnracl !== undefined,
    roleDeLEtat: dossier.roleDeLEtat !== undefined,
    dateDeLAvenant: dossier.dateDeLAvenant !== undefined,
  };
}

function isWholeModeDEmploiDuPlanPersonnaliseDeSante2(
  modeDEmploiDuPlanPersonnaliseDeSante: Given<ModeDEmploiDuPlanPersonnaliseDeSante2> | undefined,
): boolean {
  return (
    modeDEmploiDuPlanPersonnaliseDeSante !== undefined &&
    modeDEmploiDuPlanPersonnaliseDeSante.synthese !== undefined &&
    modeDEmploiDuPlanPersonnaliseDeSante.questionnaireDAideALaDecision !== undefined &&
    modeDEmploiDuPlanPersonnaliseDeSante.exemplesDePlans !== undefined &&
    modeDEmploiDuPlanPersonnaliseDeSante.aideMemoireDesPriorites !== undefined &&
    modeDEmploiDuPlanPersonnaliseDeSante.modeleDeBilan !== undefined
  );
}

function isWholeEnvoiDeLaCafAuxFamilles2(
  envoiDeLaCafAuxFamilles: Given<EnvoiDeLaCafAuxFamilles2> | undefined,
): boolean {
  return (
    envoiDeLaCafAuxFamilles !== undefined &&
    envoiDeLaCafAuxFamilles.plaquetteDeSensibilisation !== undefined &&
    envoiDeLaCafAuxFamilles.lettreDAccompagnement !== undefined &&
    envoiDeLaCafAuxFamilles.bulletinDInscriptionJointALaLettre !== undefined &&
    envoiDeLaCafAuxFamilles.dureeDeLExamenExpliquee !== undefined &&
    envoiDeLaCafAuxFamilles.contenuDeLExamenExplique !== undefined &&
    envoiDeLaCafAuxFamilles.beneficesDeLExamenExpliques !== undefined &&
    envoiDeLaCafAuxFamilles.consentementEclaireObtenu !== undefined &&
    envoiDeLaCafAuxFamilles.coordonneesDuCesSurLaLettre !== undefined
  );
}

function isWholeProgrammesInterregimesDeLAnnee2(
  programmesInterregimesDeLAnnee: Given<ProgrammesInterregimesDeLAnnee2> | undefined,
): boolean {
  return (
    programmesInterregimesDeLAnnee !== undefined &&
    programmesInterregimesDeLAnnee.evaluationsCommunes !== undefined &&
    programmesInterregimesDeLAnnee.bilanDActiviteAnnuel !== undefined &&
    programmesInterregimesDeLAnnee.methodologiePartagee !== undefined
  );
}

function isWholeCompositionDeLaConferenceDesFinanceurs2(
  compositionDeLaConferenceDesFinanceurs: Given<CompositionDeLaConferenceDesFinanceurs2> | undefined,
): boolean {
  return (
    compositionDeLaConferenceDesFinanceurs !== undefined &&
    compositionDeLaConferenceDesFinanceurs.conseilDepartemental !== undefined &&
    compositionDeLaConferenceDesFinanceurs.agenceRegionaleDeSante !== undefined &&
    compositionDeLaConferenceDesFinanceurs.caisseDeRetraiteCarsat !== undefined &&
    compositionDeLaConferenceDesFinanceurs.mutualiteAgricoleMsa !== undefined &&
    compositionDeLaConferenceDesFinanceurs.regimeRsi !== undefined &&
    compositionDeLaConferenceDesFinanceurs.delegueLocalDeLAnah !== undefined &&
    compositionDeLaConferenceDesFinanceurs.mutualiteFrancaise !== undefined &&
    compositionDeLaConferenceDesFinanceurs.retraiteComplementaireAgircArrco !== undefined &&
    compositionDeLaConferenceDesFinanceurs.caissePrimaireCpam !== undefined &&
    compositionDeLaConferenceDesFinanceurs.collectivitesLocalesEtEpci !== undefined
  );
}

function isWholeSuccesDUneCooperationCommeLePaerpa2(
  succesDUneCooperationCommeLePaerpa: Given<SuccesDUneCooperationCommeLePaerpa2> | undefined,
): boolean {
  return (
    succesDUneCooperationCommeLePaerpa !== undefined &&
    succesDUneCooperationCommeLePaerpa.insertionParmiDesActeursQuiExistent !== undefined &&
    succesDUneCooperationCommeLePaerpa.adaptationALEnvironnement !== undefined &&
    succesDUneCooperationCommeLePaerpa.pratiquesQuiEvoluent !== undefined
  );
}

function isWholeEcueilsDUneCooperationCommeLePaerpa2(
  ecueilsDUneCooperationCommeLePaerpa: Given<EcueilsDUneCooperationCommeLePaerpa2> | undefined,
): boolean {
  return (
    ecueilsDUneCooperationCommeLePaerpa !== undefined &&
    ecueilsDUneCooperationCommeLePaerpa.systemesDInformationQuiCommuniquent !== undefined &&
    ecueilsDUneCooperationCommeLePaerpa.aucuneNouvelleStructure !== undefined &&
    ecueilsDUneCooperationCommeLePaerpa.strategieNationaleClaire !== undefined &&
    ecueilsDUneCooperationCommeLePaerpa.margesLaisseesAuLocal !== undefined &&
    ecueilsDUneCooperationCommeLePaerpa.financementPerenneExamine !== undefined
  );
}

function isWholeSuccesDUneCooperationEntreOrganismes2(
  succesDUneCooperationEntreOrganismes: Given<SuccesDUneCooperationEntreOrganismes2> | undefined,
): boolean {
  return (
    succesDUneCooperationEntreOrganismes !== undefined &&
    succesDUneCooperationEntreOrganismes.impulsionNationaleDonnee !== undefined &&
    succesDUneCooperationEntreOrganismes.liberteLaisseeAuxActeursLocaux !== undefined &&
    succesDUneCooperationEntreOrganismes.acteursLocauxImpliques !== undefined &&
    succesDUneCooperationEntreOrganismes.outilsCommunsEtBilansPartages !== undefined
  );
}

function isWholePointsDAttentionDUneCooperationEntreOrganismes2(
  pointsDAttentionDUneCooperationEntreOrganismes: Given<PointsDAttentionDUneCooperationEntreOrganismes2> | undefined,
): boolean {
  return (
    pointsDAttentionDUneCooperationEntreOrganismes !== undefined &&
    pointsDAttentionDUneCooperationEntreOrganismes.besoinAvereEtManqueComble !== undefined &&
    pointsDAttentionDUneCooperationEntreOrganismes.tousLesOrganismesAssocies !== undefined &&
    pointsDAttentionDUneCooperationEntreOrganismes.reseauxHarmonises !== undefined &&
    pointsDAttentionDUneCooperationEntreOrganismes.gouvernanceCadreeParLesCaissesNationales !== undefined &&
    pointsDAttentionDUneCooperationEntreOrganismes.realisationEtSuiviAssuresLocalement !== undefined &&
    pointsDAttentionDUneCooperationEntreOrganismes.risqueDeConfusionLimite !== undefined
  );
}

function isWholeConditionsDeReussiteDUneStructureInterregime2(
  conditionsDeReussiteDUneStructureInterregime: Given<ConditionsDeReussiteDUneStructureInterregime2> | undefined,
): boolean {
  return (
    conditionsDeReussiteDUneStructureInterregime !== undefined &&
    conditionsDeReussiteDUneStructureInterregime.gouvernanceReellementPartagee !== undefined &&
    conditionsDeReussiteDUneStructureInterregime.autonomieFinanciere !== undefined &&
    conditionsDeReussiteDUneStructureInterregime.personnelEnPropre !== undefined &&
    conditionsDeReussiteDUneStructureInterregime.decisionsDesConseilsDAdministrationRespectees !== undefined &&
    conditionsDeReussiteDUneStructureInterregime.acteursDejaEnPlaceElargisPlutotQuAjoutes !== undefined
  );
}

function isWholePrealablesDUneCooperation2(
  prealablesDUneCooperation: Given<PrealablesDUneCooperation2> | undefined,
): boolean {
  return (
    prealablesDUneCooperation !== undefined &&
    prealablesDUneCooperation.confianceDeLHomologue !== undefined &&
    prealablesDUneCooperation.impulsionPlusForte !== undefined &&
    prealablesDUneCooperation.motivationDeLongueDuree !== undefined &&
    prealablesDUneCooperation.feuVertDeLaDirection !== undefined
  );
}

function isWholeCadreDUneConvention2(cadreDUneConvention: Given<CadreDUneConvention2> | undefined): boolean {
  return (
    cadreDUneConvention !== undefined &&
    cadreDUneConvention.placeEtMissionsDeChacunDefinies !== undefined &&
    cadreDUneConvention.gouvernanceActee !== undefined &&
    cadreDUneConvention.modeleTypeRepris !== undefined &&
    cadreDUneConvention.modalitesDEvaluationDeLAction !== undefined &&
    cadreDUneConvention.bilanTransmisAuxCaissesNationales !== undefined
  );
}

function isWholeSiteCommunDePrevention2(siteCommunDePrevention: Given<SiteCommunDePrevention2> | undefined): boolean {
  return (
    siteCommunDePrevention !== undefined &&
    siteCommunDePrevention.referentielsPourAnimerDesAteliers !== undefined &&
    siteCommunDePrevention.tousLesAteliersDuTerritoireReferences !== undefined &&
    siteCommunDePrevention.informationAdapteeAuxRealitesLocales !== undefined &&
    siteCommunDePrevention.informationRemonteeParChaqueRegion !== undefined
  );
}

function isWholeDemandesDesCaissesDeLaMsa2(
  demandesDesCaissesDeLaMsa: Given<DemandesDesCaissesDeLaMsa2> | undefined,
): boolean {
  return (
    demandesDesCaissesDeLaMsa !== undefined &&
    demandesDesCaissesDeLaMsa.comitologieOuStructureCommune !== undefined &&
    demandesDesCaissesDeLaMsa.partenariatsFacilites !== undefined &&
    demandesDesCaissesDeLaMsa.actionsVisiblesEntreRegimes !== undefined &&
    demandesDesCaissesDeLaMsa.contactsEntreOrganismesDeTailleDifferente !== undefined &&
    demandesDesCaissesDeLaMsa.partageOuRotationDeLaGouvernance !== undefined &&
    demandesDesCaissesDeLaMsa.reconnaissanceMutuelleDesDcgdr !== undefined
  );
}

function isWholeConceptionDUnParcoursCommun2(
  conceptionDUnParcoursCommun: Given<ConceptionDUnParcoursCommun2> | undefined,
): boolean {
  return (
    conceptionDUnParcoursCommun !== undefined &&
    conceptionDUnParcoursCommun.publicCibleClair !== undefined &&
    conceptionDUnParcoursCommun.publicConformeAuxObjectifsDeChacun !== undefined &&
    conceptionDUnParcoursCommun.objectifsParticuliersRestesAnnexes !== undefined &&
    conceptionDUnParcoursCommun.accordSurLaStrategieEtLesTechniques !== undefined &&
    conceptionDUnParcoursCommun.elementsDefinisEnReunionsPreparatoires !== undefined
  );
}

function isWholeConstructionDUnParcoursCommun2(
  constructionDUnParcoursCommun: Given<ConstructionDUnParcoursCommun2> | undefined,
): boolean {
  return (
    constructionDUnParcoursCommun !== undefined &&
    constructionDUnParcoursCommun.constructionCommuneDesLOrigine !== undefined &&
    constructionDUnParcoursCommun.ateliersEtActivitesConstruitsEnsemble !== undefined &&
    constructionDUnParcoursCommun.communicationExterneCommune !== undefined &&
    constructionDUnParcoursCommun.evaluationPrevueDesLaMiseEnPlace !== undefined &&
    constructionDUnParcoursCommun.autresCaissesAssocieesSelonLeurDomaine !== undefined &&
    constructionDUnParcoursCommun.publicsFragilesParmiLesObjectifs !== undefined
  );
}

function isWholePilotageDUnProjetInformatique2(
  pilotageDUnProjetInformatique: Given<PilotageDUnProjetInformatique2> | undefined,
): boolean {
  return (
    pilotageDUnProjetInformatique !== undefined &&
    pilotageDUnProjetInformatique.rolesIdentifiesEtDefinis !== undefined &&
    pilotageDUnProjetInformatique.pointsDEtapeReguliers !== undefined &&
    pilotageDUnProjetInformatique.interlocuteurUniqueDansChaqueStructure !== undefined &&
    pilotageDUnProjetInformatique.objectifsHierarchisesAvecLaDss !== undefined &&
    pilotageDUnProjetInformatique.calendrierEtJalonsPartages !== undefined &&
    pilotageDUnProjetInformatique.indicateursSpecifiques !== undefined &&
    pilotageDUnProjetInformatique.indicateursMesurables !== undefined &&
    pilotageDUnProjetInformatique.indicateursAcceptables !== undefined &&
    pilotageDUnProjetInformatique.indicateursRealistes !== undefined &&
    pilotageDUnProjetInformatique.indicateursDefinisDansLeTemps !== undefined &&
    pilotageDUnProjetInformatique.methodeDAnalyseDeValeurIdentique !== undefined &&
    pilotageDUnProjetInformatique.schemaDirecteurAligne !== undefined &&
    pilotageDUnProjetInformatique.vuesDuSystemeDInformationMisesADisposition !== undefined &&
    pilotageDUnProjetInformatique.retourDExperiencePrealable !== undefined &&
    pilotageDUnProjetInformatique.solutionsPerennesEtFiables !== undefined &&
    pilotageDUnProjetInformatique.briquesMutualiseesEtOuvertes !== undefined
  );
}

function isWholeQualitesDuGuichetUnique2(
  qualitesDuGuichetUnique: Given<QualitesDuGuichetUnique2> | undefined,
): boolean {
  return (
    qualitesDuGuichetUnique !== undefined &&
    qualitesDuGuichetUnique.offreDePreventionCentralisee !== undefined &&
    qualitesDuGuichetUnique.orientationParQuestionnaireEtParcours !== undefined &&
    qualitesDuGuichetUnique.transversalAToutesLesBranches !== undefined &&
    qualitesDuGuichetUnique.siteInternet !== undefined &&
    qualitesDuGuichetUnique.applicationMobile !== undefined &&
    qualitesDuGuichetUnique.siteAdapteALaTailleDeLEcran !== undefined &&
    qualitesDuGuichetUnique.presentationClaireEtModerne !== undefined &&
    qualitesDuGuichetUnique.essaisAvecDesAssuresDeToutAgeEtDeToutProfil !== undefined &&
    qualitesDuGuichetUnique.outilDeRechercheVersLeResteDeLOffre !== undefined &&
    qualitesDuGuichetUnique.accesDeTousATousLesMessages !== undefined &&
    qualitesDuGuichetUnique.liensAvecDesObjetsConnectes !== undefined
  );
}

function isWholeLabelDUneApplication2(labelDUneApplication: Given<LabelDUneApplication2> | undefined): boolean {
  return labelDUneApplication !== undefined && labelDUneApplication.cahierDesChargesStrictRempli !== undefined;
}

function isWholePreconisationsDuRapport2(
  preconisationsDuRapport: Given<PreconisationsDuRapport2> | undefined,
): boolean {
  return (
    preconisationsDuRapport !== undefined &&
    preconisationsDuRapport.indicateursEtObjectifsCommunsDansLesCogEtCpog !== undefined &&
    preconisationsDuRapport.tauxDeParticipationDefinisEnCommun !== undefined &&
    preconisationsDuRapport.objectifsTransversesDansLaPrimeDInteressement !== undefined &&
    preconisationsDuRapport.discussionEntreDirecteursDUnMemeTerritoire !== undefined &&
    preconisationsDuRapport.objectifCroissantDeCooperationDansLesCpog !== undefined &&
    preconisationsDuRapport.gouvernancePartageeEtRolesAlternes !== undefined &&
    preconisationsDuRapport.partenariatsVivantsAvecBilanEtSuivi !== undefined &&
    preconisationsDuRapport.incitationsQuiRecompensentLaMiseEnCommun !== undefined &&
    preconisationsDuRapport.projetsInformatiquesPilotesEtSystemesHarmonises !== undefined &&
    preconisationsDuRapport.cooperationEtendueADeNouveauxActeurs !== undefined &&
    preconisationsDuRapport.cooperationEtendueATousLesParcours !== undefined &&
    preconisationsDuRapport.guichetUniqueVirtuel !== undefined &&
    preconisationsDuRapport.outilsDeDetectionDansLesObservatoiresRegionaux !== undefined &&
    preconisationsDuRapport.fichierEtApplicationMetierUniques !== undefined &&
    preconisationsDuRapport.actionsAuPlusPresDesPublicsFragiles !== undefined &&
    preconisationsDuRapport.accompagnantNumeriqueUnique !== undefined
  );
}

function isWholeConditionsDUnParcoursCoordonne2(
  conditionsDUnParcoursCoordonne: Given<ConditionsDUnParcoursCoordonne2> | undefined,
): boolean {
  return (
    conditionsDUnParcoursCoordonne !== undefined &&
    conditionsDUnParcoursCoordonne.parcoursSelonLePublicCible !== undefined &&
    conditionsDUnParcoursCoordonne.cooperationDesLaMiseEnPlace !== undefined &&
    conditionsDUnParcoursCoordonne.cooperationAChaqueReajustement !== undefined &&
    conditionsDUnParcoursCoordonne.organismePiloteIdentifie !== undefined &&
    conditionsDUnParcoursCoordonne.evaluationRegulierePrevueEtFormalisee !== undefined
  );
}

function isWholeApplicationMetierDeDetection2(
  applicationMetierDeDetection: Given<ApplicationMetierDeDetection2> | undefined,
): boolean {
  return (
    applicationMetierDeDetection !== undefined &&
    applicationMetierDeDetection.donneesDeLObservatoireDesFragilites !== undefined &&
    applicationMetierDeDetection.signalementsDeLaPfidass !== undefined &&
    applicationMetierDeDetection.resultatsDuDatamining !== undefined &&
    applicationMetierDeDetection.scoresEpices !== undefined &&
    applicationMetierDeDetection.evaluationsFragire !== undefined &&
    applicationMetierDeDetection.compatibleAvecToutesLesCaisses !== undefined
  );
}

/** What the world with unknowns must know of the dossier. */
export const RULES: OpenRules<Gives> = {
  inputs: INPUTS,
  gives,
  guarantees: [
    { id: 'objectifs communs parmi les objectifs', holds: openObjectifsCommunsParmiLesObjectifs },
    { id: 'points de 0 à 100', holds: openPointsDe0A100 },
  ],
};

/** Of each result: whether all it reads is given, and how it is evaluated when it is not. */
export const PARTIAL: { readonly [K in keyof Results]: PartialResult<Gives> } = {
  nombreDeRemarques: {
    isKnown: () => true,
    open: openNombreDeRemarques,
    shape: { kind: 'number', scale: 0, min: null, max: null },
  },
  ageMoyenDesFemmes: {
    isKnown: (gives) => gives.populationDeLAgeMoyen,
    tries: ['populationDeLAgeMoyen'],
    open: openAgeMoyenDesFemmes,
    shape: { kind: 'number', scale: 1, min: null, max: null },
  },
  niveauxComptes: {
    isKnown: (gives) => gives.niveauxDeLaTypologie,
    tries: ['niveauxDeLaTypologie'],
    open: openNiveauxComptes,
    shape: { kind: 'number', scale: 0, min: null, max: null },
  },
  imprime: {
    isKnown: (gives) => gives.baseDeLaBaisse && gives.tauxCompare && gives.niveauxDeLaTypologie,
    tries: ['baseDeLaBaisse', 'tauxCompare', 'niveauxDeLaTypologie'],
    subjects: [{ values: VERIFICATION.values }],
    open: openImprime,
    shape: { kind: 'optional', of: { kind: 'number', scale: 2, min: null, max: null } },
  },
  baseDuCalcul: {
    isKnown: (gives) => gives.baseDeLaBaisse && gives.tauxCompare && gives.niveauxDeLaTypologie,
    tries: ['baseDeLaBaisse', 'tauxCompare', 'niveauxDeLaTypologie'],
    subjects: [{ values: VERIFICATION.values }],
    open: openBaseDuCalcul,
    shape: { kind: 'choice', values: BASE.values },
  },
  arrondiDuRapport: {
    isKnown: (gives) => gives.baseDeLaBaisse && gives.tauxCompare && gives.niveauxDeLaTypologie,
    tries: ['baseDeLaBaisse', 'tauxCompare', 'niveauxDeLaTypologie'],
    subjects: [{ values: VERIFICATION.values }],
    open: openArrondiDuRapport,
    shape: { kind: 'choice', values: PRECISION.values },
  },
  attenteDuCalcul: {
    isKnown: (gives) => gives.baseDeLaBaisse && gives.tauxCompare && gives.niveauxDeLaTypologie,
    tries: ['baseDeLaBaisse', 'tauxCompare', 'niveauxDeLaTypologie'],
    subjects: [{ values: VERIFICATION.values }],
    open: openAttenteDuCalcul,
    shape: { kind: 'choice', values: ATTENTE.values },
  },
  mesureDuChiffre: {
    isKnown: (gives) => gives.baseDeLaBaisse && gives.tauxCompare && gives.niveauxDeLaTypologie,
    tries: ['baseDeLaBaisse', 'tauxCompare', 'niveauxDeLaTypologie'],
    subjects: [{ values: VERIFICATION.values }],
    open: openMesureDuChiffre,
    shape: { kind: 'choice', values: MESURE.values },
  },
  baseConnue: {
    isKnown: (gives) =>
      gives.baseDeLaBaisse &&
      gives.tauxCompare &&
      gives.niveauxDeLaTypologie &&
      gives.baseDesPourcentages &&
      gives.baseDesRemarques,
    tries: ['baseDeLaBaisse', 'tauxCompare', 'niveauxDeLaTypologie', 'baseDesPourcentages', 'baseDesRemarques'],
    subjects: [{ values: VERIFICATION.values }],
    open: openBaseConnue,
    shape: { kind: 'boolean' },
  },
  recalcule: {
    isKnown: (gives) =>
      gives.baseDeLaBaisse &&
      gives.tauxCompare &&
      gives.niveauxDeLaTypologie &&
      gives.baseDesPourcentages &&
      gives.baseDesRemarques,
    tries: ['baseDeLaBaisse', 'tauxCompare', 'niveauxDeLaTypologie', 'baseDesPourcentages', 'baseDesRemarques'],
    subjects: [{ values: VERIFICATION.values }],
    open: openRecalcule,
    shape: { kind: 'optional', of: { kind: 'number', scale: 2, min: null, max: null } },
  },
  verdictDuChiffre: {
    isKnown: (gives) =>
      gives.baseDeLaBaisse &&
      gives.tauxCompare &&
      gives.niveauxDeLaTypologie &&
      gives.baseDesPourcentages &&
      gives.baseDesRemarques,
    tries: ['baseDeLaBaisse', 'tauxCompare', 'niveauxDeLaTypologie', 'baseDesPourcentages', 'baseDesRemarques'],
    subjects: [{ values: VERIFICATION.values }],
    open: openVerdictDuChiffre,
    shape: { kind: 'choice', values: ISSUE2.values },
  },
  chiffreImprime: {
    isKnown: (gives) =>
      gives.verificationDemandee && gives.baseDeLaBaisse && gives.tauxCompare && gives.niveauxDeLaTypologie,
    tries: ['verificationDemandee', 'baseDeLaBaisse', 'tauxCompare', 'niveauxDeLaTypologie'],
    open: openChiffreImprime,
    shape: { kind: 'optional', of: { kind: 'number', scale: 2, min: null, max: null } },
  },
  chiffreRecalcule: {
    isKnown: (gives) =>
      gives.verificationDemandee &&
      gives.baseDeLaBaisse &&
      gives.tauxCompare &&
      gives.niveauxDeLaTypologie &&
      gives.baseDesPourcentages &&
      gives.baseDesRemarques,
    tries: [
      'verificationDemandee',
      'baseDeLaBaisse',
      'tauxCompare',
      'niveauxDeLaTypologie',
      'baseDesPourcentages',
      'baseDesRemarques',
    ],
    open: openChiffreRecalcule,
    shape: { kind: 'optional', of: { kind: 'number', scale: 2, min: null, max: null } },
  },
  verdict: {
    isKnown: (gives) =>
      gives.verificationDemandee &&
      gives.baseDeLaBaisse &&
      gives.tauxCompare &&
      gives.niveauxDeLaTypologie &&
      gives.baseDesPourcentages &&
      gives.baseDesRemarques,
    tries: [
      'verificationDemandee',
      'baseDeLaBaisse',
      'tauxCompare',
      'niveauxDeLaTypologie',
      'baseDesPourcentages',
      'baseDesRemarques',
    ],
    open: openVerdict,
    shape: { kind: 'choice', values: ISSUE2.values },
  },
  discordance: {
    isKnown: (gives) =>
      gives.baseDeLaBaisse &&
      gives.tauxCompare &&
      gives.niveauxDeLaTypologie &&
      gives.baseDesPourcentages &&
      gives.baseDesRemarques,
    tries: ['baseDeLaBaisse', 'tauxCompare', 'niveauxDeLaTypologie', 'baseDesPourcentages', 'baseDesRemarques'],
    subjects: [{ values: VERIFICATION.values }],
    open: openDiscordance,
    shape: { kind: 'number', scale: 0, min: null, max: null },
  },
  totalDesDiscordances: {
    isKnown: (gives) =>
      gives.baseDeLaBaisse &&
      gives.tauxCompare &&
      gives.niveauxDeLaTypologie &&
      gives.baseDesPourcentages &&
      gives.baseDesRemarques,
    tries: ['baseDeLaBaisse', 'tauxCompare', 'niveauxDeLaTypologie', 'baseDesPourcentages', 'baseDesRemarques'],
    open: openTotalDesDiscordances,
    shape: { kind: 'number', scale: 0, min: null, max: null },
  },
  verdictDeModeDEmploiDuPlanPersonnaliseDeSante: {
    isKnown: (gives) => gives.modeDEmploiDuPlanPersonnaliseDeSante,
    tries: ['modeDEmploiDuPlanPersonnaliseDeSante'],
    open: openVerdictDeModeDEmploiDuPlanPersonnaliseDeSante,
    shape: { kind: 'choice', values: VERDICT.values },
  },
  manquantsDeModeDEmploiDuPlanPersonnaliseDeSante: {
    isKnown: (gives) => gives.modeDEmploiDuPlanPersonnaliseDeSante,
    tries: ['modeDEmploiDuPlanPersonnaliseDeSante'],
    open: openManquantsDeModeDEmploiDuPlanPersonnaliseDeSante,
    shape: {
      kind: 'list',
      of: PIECE_MANQUANTE_DE_MODE_D_EMPLOI_DU_PLAN_PERSONNALISE_DE_SANTE_SHAPE,
      sortedBy: null,
      atMost: null,
    },
  },
  verdictDEnvoiDeLaCafAuxFamilles: {
    isKnown: (gives) => gives.envoiDeLaCafAuxFamilles,
    tries: ['envoiDeLaCafAuxFamilles'],
    open: openVerdictDEnvoiDeLaCafAuxFamilles,
    shape: { kind: 'choice', values: VERDICT.values },
  },
  prochainEnvoiDeLaCaf: {
    isKnown: (gives) => gives.dernierEnvoiDeLaCaf,
    open: openProchainEnvoiDeLaCaf,
    shape: { kind: 'date' },
  },
  manquantsDEnvoiDeLaCafAuxFamilles: {
    isKnown: (gives) => gives.envoiDeLaCafAuxFamilles && gives.dernierEnvoiDeLaCaf,
    tries: ['envoiDeLaCafAuxFamilles'],
    open: openManquantsDEnvoiDeLaCafAuxFamilles,
    shape: { kind: 'list', of: PIECE_MANQUANTE_DE_ENVOI_DE_LA_CAF_AUX_FAMILLES_SHAPE, sortedBy: null, atMost: null },
  },
  verdictDeProgrammesInterregimesDeLAnnee: {
    isKnown: (gives) => gives.programmesInterregimesDeLAnnee,
    tries: ['programmesInterregimesDeLAnnee'],
    open: openVerdictDeProgrammesInterregimesDeLAnnee,
    shape: { kind: 'choice', values: VERDICT.values },
  },
  manquantsDeProgrammesInterregimesDeLAnnee: {
    isKnown: (gives) => gives.programmesInterregimesDeLAnnee,
    tries: ['programmesInterregimesDeLAnnee'],
    open: openManquantsDeProgrammesInterregimesDeLAnnee,
    shape: {
      kind: 'list',
      of: PIECE_MANQUANTE_DE_PROGRAMMES_INTERREGIMES_DE_L_ANNEE_SHAPE,
      sortedBy: null,
      atMost: null,
    },
  },
  verdictDeCompositionDeLaConferenceDesFinanceurs: {
    isKnown: (gives) => gives.compositionDeLaConferenceDesFinanceurs,
    tries: ['compositionDeLaConferenceDesFinanceurs'],
    open: openVerdictDeCompositionDeLaConferenceDesFinanceurs,
    shape: { kind: 'choice', values: VERDICT.values },
  },
  manquantsDeCompositionDeLaConferenceDesFinanceurs: {
    isKnown: (gives) => gives.compositionDeLaConferenceDesFinanceurs,
    tries: ['compositionDeLaConferenceDesFinanceurs'],
    open: openManquantsDeCompositionDeLaConferenceDesFinanceurs,
    shape: {
      kind: 'list',
      of: PIECE_MANQUANTE_DE_COMPOSITION_DE_LA_CONFERENCE_DES_FINANCEURS_SHAPE,
      sortedBy: null,
      atMost: null,
    },
  },
  verdictDeSuccesDUneCooperationCommeLePaerpa: {
    isKnown: (gives) => gives.succesDUneCooperationCommeLePaerpa,
    tries: ['succesDUneCooperationCommeLePaerpa'],
    open: openVerdictDeSuccesDUneCooperationCommeLePaerpa,
    shape: { kind: 'choice', values: VERDICT.values },
  },
  manquantsDeSuccesDUneCooperationCommeLePaerpa: {
    isKnown: (gives) => gives.succesDUneCooperationCommeLePaerpa,
    tries: ['succesDUneCooperationCommeLePaerpa'],
    open: openManquantsDeSuccesDUneCooperationCommeLePaerpa,
    shape: {
      kind: 'list',
      of: PIECE_MANQUANTE_DE_SUCCES_D_UNE_COOPERATION_COMME_LE_PAERPA_SHAPE,
      sortedBy: null,
      atMost: null,
    },
  },
  verdictDEcueilsDUneCooperationCommeLePaerpa: {
    isKnown: (gives) => gives.ecueilsDUneCooperationCommeLePaerpa,
    tries: ['ecueilsDUneCooperationCommeLePaerpa'],
    open: openVerdictDEcueilsDUneCooperationCommeLePaerpa,
    shape: { kind: 'choice', values: VERDICT.values },
  },
  manquantsDEcueilsDUneCooperationCommeLePaerpa: {
    isKnown: (gives) => gives.ecueilsDUneCooperationCommeLePaerpa,
    tries: ['ecueilsDUneCooperationCommeLePaerpa'],
    open: openManquantsDEcueilsDUneCooperationCommeLePaerpa,
    shape: {
      kind: 'list',
      of: PIECE_MANQUANTE_DE_ECUEILS_D_UNE_COOPERATION_COMME_LE_PAERPA_SHAPE,
      sortedBy: null,
      atMost: null,
    },
  },
  verdictDeSuccesDUneCooperationEntreOrganismes: {
    isKnown: (gives) => gives.succesDUneCooperationEntreOrganismes,
    tries: ['succesDUneCooperationEntreOrganismes'],
    open: openVerdictDeSuccesDUneCooperationEntreOrganismes,
    shape: { kind: 'choice', values: VERDICT.values },
  },
  manquantsDeSuccesDUneCooperationEntreOrganismes: {
    isKnown: (gives) => gives.succesDUneCooperationEntreOrganismes,
    tries: ['succesDUneCooperationEntreOrganismes'],
    open: openManquantsDeSuccesDUneCooperationEntreOrganismes,
    shape: {
      kind: 'list',
      of: PIECE_MANQUANTE_DE_SUCCES_D_UNE_COOPERATION_ENTRE_ORGANISMES_SHAPE,
      sortedBy: null,
      atMost: null,
    },
  },
  verdictDePointsDAttentionDUneCooperationEntreOrganismes: {
    isKnown: (gives) => gives.pointsDAttentionDUneCooperationEntreOrganismes,
    tries: ['pointsDAttentionDUneCooperationEntreOrganismes'],
    open: openVerdictDePointsDAttentionDUneCooperationEntreOrganismes,
    shape: { kind: 'choice', values: VERDICT.values },
  },
  manquantsDePointsDAttentionDUneCooperationEntreOrganismes: {
    isKnown: (gives) => gives.pointsDAttentionDUneCooperationEntreOrganismes,
    tries: ['pointsDAttentionDUneCooperationEntreOrganismes'],
    open: openManquantsDePointsDAttentionDUneCooperationEntreOrganismes,
    shape: {
      kind: 'list',
      of: PIECE_MANQUANTE_DE_POINTS_D_ATTENTION_D_UNE_COOPERATION_ENTRE_ORGANISMES_SHAPE,
      sortedBy: null,
      atMost: null,
    },
  },
  verdictDeConditionsDeReussiteDUneStructureInterregime: {
    isKnown: (gives) => gives.conditionsDeReussiteDUneStructureInterregime,
    tries: ['conditionsDeReussiteDUneStructureInterregime'],
    open: openVerdictDeConditionsDeReussiteDUneStructureInterregime,
    shape: { kind: 'choice', values: VERDICT.values },
  },
  manquantsDeConditionsDeReussiteDUneStructureInterregime: {
    isKnown: (gives) => gives.conditionsDeReussiteDUneStructureInterregime,
    tries: ['conditionsDeReussiteDUneStructureInterregime'],
    open: openManquantsDeConditionsDeReussiteDUneStructureInterregime,
    shape: {
      kind: 'list',
      of: PIECE_MANQUANTE_DE_CONDITIONS_DE_REUSSITE_D_UNE_STRUCTURE_INTERREGIME_SHAPE,
      sortedBy: null,
      atMost: null,
    },
  },
  verdictDePrealablesDUneCooperation: {
    isKnown: (gives) => gives.prealablesDUneCooperation,
    tries: ['prealablesDUneCooperation'],
    open: openVerdictDePrealablesDUneCooperation,
    shape: { kind: 'choice', values: VERDICT.values },
  },
  manquantsDePrealablesDUneCooperation: {
    isKnown: (gives) => gives.prealablesDUneCooperation,
    tries: ['prealablesDUneCooperation'],
    open: openManquantsDePrealablesDUneCooperation,
    shape: { kind: 'list', of: PIECE_MANQUANTE_DE_PREALABLES_D_UNE_COOPERATION_SHAPE, sortedBy: null, atMost: null },
  },
  verdictDeCadreDUneConvention: {
    isKnown: (gives) => gives.cadreDUneConvention,
    tries: ['cadreDUneConvention'],
    open: openVerdictDeCadreDUneConvention,
    shape: { kind: 'choice', values: VERDICT.values },
  },
  manquantsDeCadreDUneConvention: {
    isKnown: (gives) => gives.cadreDUneConvention,
    tries: ['cadreDUneConvention'],
    open: openManquantsDeCadreDUneConvention,
    shape: { kind: 'list', of: PIECE_MANQUANTE_DE_CADRE_D_UNE_CONVENTION_SHAPE, sortedBy: null, atMost: null },
  },
  verdictDeSiteCommunDePrevention: {
    isKnown: (gives) => gives.siteCommunDePrevention,
    tries: ['siteCommunDePrevention'],
    open: openVerdictDeSiteCommunDePrevention,
    shape: { kind: 'choice', values: VERDICT.values },
  },
  manquantsDeSiteCommunDePrevention: {
    isKnown: (gives) => gives.siteCommunDePrevention,
    tries: ['siteCommunDePrevention'],
    open: openManquantsDeSiteCommunDePrevention,
    shape: { kind: 'list', of: PIECE_MANQUANTE_DE_SITE_COMMUN_DE_PREVENTION_SHAPE, sortedBy: null, atMost: null },
  },
  verdictDeDemandesDesCaissesDeLaMsa: {
    isKnown: (gives) => gives.demandesDesCaissesDeLaMsa,
    tries: ['demandesDesCaissesDeLaMsa'],
    open: openVerdictDeDemandesDesCaissesDeLaMsa,
    shape: { kind: 'choice', values: VERDICT.values },
  },
  manquantsDeDemandesDesCaissesDeLaMsa: {
    isKnown: (gives) => gives.demandesDesCaissesDeLaMsa,
    tries: ['demandesDesCaissesDeLaMsa'],
    open: openManquantsDeDemandesDesCaissesDeLaMsa,
    shape: { kind: 'list', of: PIECE_MANQUANTE_DE_DEMANDES_DES_CAISSES_DE_LA_MSA_SHAPE, sortedBy: null, atMost: null },
  },
  majoriteDObjectifsCommuns: {
    isKnown: (gives) => gives.objectifsCommuns && gives.objectifsDuParcours,
    guarantees: [0],
    open: openMajoriteDObjectifsCommuns,
    shape: { kind: 'boolean' },
  },
  verdictDeConceptionDUnParcoursCommun: {
    isKnown: (gives) => gives.conceptionDUnParcoursCommun && gives.objectifsCommuns && gives.objectifsDuParcours,
    tries: ['conceptionDUnParcoursCommun'],
    guarantees: [0],
    open: openVerdictDeConceptionDUnParcoursCommun,
    shape: { kind: 'choice', values: VERDICT.values },
  },
  manquantsDeConceptionDUnParcoursCommun: {
    isKnown: (gives) => gives.conceptionDUnParcoursCommun && gives.objectifsCommuns && gives.objectifsDuParcours,
    tries: ['conceptionDUnParcoursCommun'],
    guarantees: [0],
    open: openManquantsDeConceptionDUnParcoursCommun,
    shape: { kind: 'list', of: PIECE_MANQUANTE_DE_CONCEPTION_D_UN_PARCOURS_COMMUN_SHAPE, sortedBy: null, atMost: null },
  },
  verdictDeConstructionDUnParcoursCommun: {
    isKnown: (gives) => gives.constructionDUnParcoursCommun,
    tries: ['constructionDUnParcoursCommun'],
    open: openVerdictDeConstructionDUnParcoursCommun,
    shape: { kind: 'choice', values: VERDICT.values },
  },
  manquantsDeConstructionDUnParcoursCommun: {
    isKnown: (gives) => gives.constructionDUnParcoursCommun,
    tries: ['constructionDUnParcoursCommun'],
    open: openManquantsDeConstructionDUnParcoursCommun,
    shape: {
      kind: 'list',
      of: PIECE_MANQUANTE_DE_CONSTRUCTION_D_UN_PARCOURS_COMMUN_SHAPE,
      sortedBy: null,
      atMost: null,
    },
  },
  verdictDePilotageDUnProjetInformatique: {
    isKnown: (gives) => gives.pilotageDUnProjetInformatique && gives.projetAPlusieursOrganismes,
    tries: ['pilotageDUnProjetInformatique', 'projetAPlusieursOrganismes'],
    open: openVerdictDePilotageDUnProjetInformatique,
    shape: { kind: 'choice', values: VERDICT.values },
  },
  manquantsDePilotageDUnProjetInformatique: {
    isKnown: (gives) => gives.pilotageDUnProjetInformatique && gives.projetAPlusieursOrganismes,
    tries: ['pilotageDUnProjetInformatique', 'projetAPlusieursOrganismes'],
    open: openManquantsDePilotageDUnProjetInformatique,
    shape: {
      kind: 'list',
      of: PIECE_MANQUANTE_DE_PILOTAGE_D_UN_PROJET_INFORMATIQUE_SHAPE,
      sortedBy: null,
      atMost: null,
    },
  },
  modeDeRealisationAdmis: {
    isKnown: (gives) => gives.guichetDelegue && gives.cahierDesChargesPrecis && gives.realisationDuGuichet,
    tries: ['guichetDelegue', 'cahierDesChargesPrecis', 'realisationDuGuichet'],
    open: openModeDeRealisationAdmis,
    shape: { kind: 'boolean' },
  },
  verdictDeQualitesDuGuichetUnique: {
    isKnown: (gives) =>
      gives.guichetDelegue &&
      gives.cahierDesChargesPrecis &&
      gives.qualitesDuGuichetUnique &&
      gives.realisationDuGuichet,
    tries: ['guichetDelegue', 'cahierDesChargesPrecis', 'qualitesDuGuichetUnique', 'realisationDuGuichet'],
    open: openVerdictDeQualitesDuGuichetUnique,
    shape: { kind: 'choice', values: VERDICT.values },
  },
  manquantsDeQualitesDuGuichetUnique: {
    isKnown: (gives) =>
      gives.guichetDelegue &&
      gives.cahierDesChargesPrecis &&
      gives.qualitesDuGuichetUnique &&
      gives.realisationDuGuichet,
    tries: ['guichetDelegue', 'cahierDesChargesPrecis', 'qualitesDuGuichetUnique', 'realisationDuGuichet'],
    open: openManquantsDeQualitesDuGuichetUnique,
    shape: { kind: 'list', of: PIECE_MANQUANTE_DE_QUALITES_DU_GUICHET_UNIQUE_SHAPE, sortedBy: null, atMost: null },
  },
  verdictDeLabelDUneApplication: {
    isKnown: (gives) => gives.labelDUneApplication,
    tries: ['labelDUneApplication'],
    open: openVerdictDeLabelDUneApplication,
    shape: { kind: 'choice', values: VERDICT.values },
  },
  manquantsDeLabelDUneApplication: {
    isKnown: (gives) => gives.labelDUneApplication,
    tries: ['labelDUneApplication'],
    open: openManquantsDeLabelDUneApplication,
    shape: { kind: 'list', of: PIECE_MANQUANTE_DE_LABEL_D_UNE_APPLICATION_SHAPE, sortedBy: null, atMost: null },
  },
  verdictDePreconisationsDuRapport: {
    isKnown: (gives) => gives.preconisationsDuRapport,
    tries: ['preconisationsDuRapport'],
    open: openVerdictDePreconisationsDuRapport,
    shape: { kind: 'choice', values: VERDICT.values },
  },
  manquantsDePreconisationsDuRapport: {
    isKnown: (gives) => gives.preconisationsDuRapport,
    tries: ['preconisationsDuRapport'],
    open: openManquantsDePreconisationsDuRapport,
    shape: { kind: 'list', of: PIECE_MANQUANTE_DE_PRECONISATIONS_DU_RAPPORT_SHAPE, sortedBy: null, atMost: null },
  },
  verdictDeConditionsDUnParcoursCoordonne: {
    isKnown: (gives) => gives.conditionsDUnParcoursCoordonne,
    tries: ['conditionsDUnParcoursCoordonne'],
    open: openVerdictDeConditionsDUnParcoursCoordonne,
    shape: { kind: 'choice', values: VERDICT.values },
  },
  manquantsDeConditionsDUnParcoursCoordonne: {
    isKnown: (gives) => gives.conditionsDUnParcoursCoordonne,
    tries: ['conditionsDUnParcoursCoordonne'],
    open: openManquantsDeConditionsDUnParcoursCoordonne,
    shape: {
      kind: 'list',
      of: PIECE_MANQUANTE_DE_CONDITIONS_D_UN_PARCOURS_COORDONNE_SHAPE,
      sortedBy: null,
      atMost: null,
    },
  },
  verdictDApplicationMetierDeDetection: {
    isKnown: (gives) => gives.applicationMetierDeDetection,
    tries: ['applicationMetierDeDetection'],
    open: openVerdictDApplicationMetierDeDetection,
    shape: { kind: 'choice', values: VERDICT.values },
  },
  manquantsDApplicationMetierDeDetection: {
    isKnown: (gives) => gives.applicationMetierDeDetection,
    tries: ['applicationMetierDeDetection'],
    open: openManquantsDApplicationMetierDeDetection,
    shape: { kind: 'list', of: PIECE_MANQUANTE_DE_APPLICATION_METIER_DE_DETECTION_SHAPE, sortedBy: null, atMost: null },
  },
  poids: {
    isKnown: () => true,
    subjects: [{ values: QUESTION_D_EPICES.values }],
    open: openPoids,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  pointsDEpices: {
    isKnown: (gives) =>
      gives.rencontreDUnTravailleurSocial &&
      gives.complementaireSante &&
      gives.vieEnCouple &&
      gives.proprieteDuLogement &&
      gives.difficultesDansLeMois &&
      gives.sportDansLAnnee &&
      gives.spectacleDansLAnnee &&
      gives.vacancesDansLAnnee &&
      gives.contactsFamiliauxRecents &&
      gives.hebergementPossible &&
      gives.aideMateriellePossible,
    tries: [
      'rencontreDUnTravailleurSocial',
      'complementaireSante',
      'vieEnCouple',
      'proprieteDuLogement',
      'difficultesDansLeMois',
      'sportDansLAnnee',
      'spectacleDansLAnnee',
      'vacancesDansLAnnee',
      'contactsFamiliauxRecents',
      'hebergementPossible',
      'aideMateriellePossible',
    ],
    guarantees: [1],
    open: openPointsDEpices,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  seuilApplique: {
    isKnown: (gives) => gives.age && gives.seuilDePrecarite,
    tries: ['seuilDePrecarite'],
    open: openSeuilApplique,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  vulnerableSelonEpices: {
    isKnown: (gives) =>
      gives.rencontreDUnTravailleurSocial &&
      gives.complementaireSante &&
      gives.vieEnCouple &&
      gives.proprieteDuLogement &&
      gives.difficultesDansLeMois &&
      gives.sportDansLAnnee &&
      gives.spectacleDansLAnnee &&
      gives.vacancesDansLAnnee &&
      gives.contactsFamiliauxRecents &&
      gives.hebergementPossible &&
      gives.aideMateriellePossible &&
      gives.age &&
      gives.seuilDePrecarite,
    tries: [
      'rencontreDUnTravailleurSocial',
      'complementaireSante',
      'vieEnCouple',
      'proprieteDuLogement',
      'difficultesDansLeMois',
      'sportDansLAnnee',
      'spectacleDansLAnnee',
      'vacancesDansLAnnee',
      'contactsFamiliauxRecents',
      'hebergementPossible',
      'aideMateriellePossible',
      'seuilDePrecarite',
    ],
    guarantees: [1],
    open: openVulnerableSelonEpices,
    shape: { kind: 'boolean' },
  },
  publicDetecte: {
    isKnown: () => true,
    subjects: [{ values: OUTIL_DE_DETECTION.values }],
    open: openPublicDetecte,
    shape: { kind: 'choice', values: PUBLIC_D_UN_OUTIL.values },
  },
  anneesDePlus: {
    isKnown: (gives) => gives.jourMemeDeLAnniversaire && gives.ageDepasse,
    tries: ['jourMemeDeLAnniversaire', 'ageDepasse'],
    open: openAnneesDePlus,
    shape: { kind: 'number', scale: 0, min: null, max: null },
  },
  niveauDeLAction: {
    isKnown: (gives) => gives.nombreDeNiveaux,
    tries: ['nombreDeNiveaux'],
    subjects: [{ values: BUT_D_UNE_ACTION.values }],
    open: openNiveauDeLAction,
    shape: { kind: 'choice', values: NIVEAU_DE_PREVENTION.values },
  },
  ageDuProgrammeAtteint: {
    isKnown: (gives) => gives.age && gives.jourMemeDeLAnniversaire && gives.ageDepasse,
    tries: ['jourMemeDeLAnniversaire', 'ageDepasse'],
    open: openAgeDuProgrammeAtteint,
    shape: { kind: 'boolean' },
  },
  publicDuPaerpa: {
    isKnown: (gives) => gives.risqueDePerteDAutonomie && gives.age && gives.jourMemeDeLAnniversaire && gives.ageDepasse,
    tries: ['risqueDePerteDAutonomie', 'jourMemeDeLAnniversaire', 'ageDepasse'],
    open: openPublicDuPaerpa,
    shape: { kind: 'boolean' },
  },
  facteurASurveiller: {
    isKnown: (gives) => gives.facteursReperes,
    open: openFacteurASurveiller,
    shape: { kind: 'boolean' },
  },
  etatQuiAppelleUnPlan: {
    isKnown: (gives) =>
      gives.situationDeFragilite &&
      gives.maladieChronique &&
      gives.travailFormaliseNecessaire &&
      gives.porteeDuTravailFormalise,
    tries: ['situationDeFragilite', 'maladieChronique', 'travailFormaliseNecessaire', 'porteeDuTravailFormalise'],
    open: openEtatQuiAppelleUnPlan,
    shape: { kind: 'boolean' },
  },
  planPersonnaliseDeSanteVise: {
    isKnown: (gives) =>
      gives.situationDeFragilite &&
      gives.maladieChronique &&
      gives.travailFormaliseNecessaire &&
      gives.age &&
      gives.jourMemeDeLAnniversaire &&
      gives.porteeDuTravailFormalise &&
      gives.ageDepasse &&
      gives.personnesAgeesDuPlan,
    tries: [
      'situationDeFragilite',
      'maladieChronique',
      'travailFormaliseNecessaire',
      'jourMemeDeLAnniversaire',
      'porteeDuTravailFormalise',
      'ageDepasse',
      'personnesAgeesDuPlan',
    ],
    open: openPlanPersonnaliseDeSanteVise,
    shape: { kind: 'boolean' },
  },
  jourDuBilanASixMois: {
    isKnown: (gives) => gives.dateDuPlanPersonnaliseDeSante,
    open: openJourDuBilanASixMois,
    shape: { kind: 'date' },
  },
  plateformeOuverte: {
    isKnown: (gives) => gives.heureDeLAppel,
    open: openPlateformeOuverte,
    shape: { kind: 'boolean' },
  },
  inviteALExamenParLaCarsat: {
    isKnown: (gives) => gives.planDActionPersonnaliseAttribue && gives.pensionOuverte,
    tries: ['planDActionPersonnaliseAttribue', 'pensionOuverte'],
    open: openInviteALExamenParLaCarsat,
    shape: { kind: 'boolean' },
  },
  examenPropose: {
    isKnown: (gives) => gives.assureDuRegimeGeneral,
    tries: ['assureDuRegimeGeneral'],
    open: openExamenPropose,
    shape: { kind: 'boolean' },
  },
  prioritairePourLExamen: {
    isKnown: (gives) =>
      gives.assureDuRegimeGeneral &&
      gives.age &&
      gives.jourMemeDeLAnniversaire &&
      gives.eloigneDuSystemeDeSante &&
      gives.precarite &&
      gives.suiviMedicalRegulier &&
      gives.depistagesOrganises &&
      gives.ageDepasse,
    tries: [
      'assureDuRegimeGeneral',
      'jourMemeDeLAnniversaire',
      'eloigneDuSystemeDeSante',
      'precarite',
      'suiviMedicalRegulier',
      'depistagesOrganises',
      'ageDepasse',
    ],
    open: openPrioritairePourLExamen,
    shape: { kind: 'boolean' },
  },
  resteALaChargeDuConsultant: {
    isKnown: () => true,
    open: openResteALaChargeDuConsultant,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  atelierDeLaCarsat: {
    isKnown: (gives) => gives.consultantSeniorDUnCes && gives.themesReperes,
    tries: ['consultantSeniorDUnCes'],
    subjects: [{ values: THEME_D_ATELIER.values }],
    open: openAtelierDeLaCarsat,
    shape: { kind: 'boolean' },
  },
  familleNombreuse: {
    isKnown: (gives) => gives.enfantsACharge && gives.tailleDUneFamilleNombreuse,
    tries: ['tailleDUneFamilleNombreuse'],
    open: openFamilleNombreuse,
    shape: { kind: 'boolean' },
  },
  faiblesRevenus: {
    isKnown: (gives) => gives.quotientFamilial && gives.quotientEgalAuPlafond,
    tries: ['quotientEgalAuPlafond'],
    open: openFaiblesRevenus,
    shape: { kind: 'boolean' },
  },
  familleInviteeALExamen: {
    isKnown: (gives) =>
      gives.familleMonoparentale &&
      gives.enfantsACharge &&
      gives.quotientFamilial &&
      gives.porteeDesFaiblesRevenus &&
      gives.tailleDUneFamilleNombreuse &&
      gives.quotientEgalAuPlafond,
    tries: ['familleMonoparentale', 'porteeDesFaiblesRevenus', 'tailleDUneFamilleNombreuse', 'quotientEgalAuPlafond'],
    open: openFamilleInviteeALExamen,
    shape: { kind: 'boolean' },
  },
  partenariatOuvert: {
    isKnown: (gives) => gives.extensionDuPartenariat,
    tries: ['extensionDuPartenariat'],
    subjects: [{ values: SITE.values }],
    open: openPartenariatOuvert,
    shape: { kind: 'boolean' },
  },
  publicDuGieImpa: {
    isKnown: (gives) =>
      gives.retraite && gives.fragiliseParLEtatDeSante && gives.gir && gives.girTemporaire && gives.caisseDuRetraite,
    tries: ['retraite', 'fragiliseParLEtatDeSante', 'girTemporaire', 'caisseDuRetraite'],
    open: openPublicDuGieImpa,
    shape: { kind: 'boolean' },
  },
  grilleFragireApplicable: {
    isKnown: (gives) => gives.retraite && gives.gir,
    tries: ['retraite'],
    open: openGrilleFragireApplicable,
    shape: { kind: 'boolean' },
  },
  croisementDesDonneesPermis: {
    isKnown: (gives) => gives.age && gives.jourDuCroisement && gives.jourMemeDeLAnniversaire && gives.ageDepasse,
    tries: ['jourMemeDeLAnniversaire', 'ageDepasse'],
    open: openCroisementDesDonneesPermis,
    shape: { kind: 'boolean' },
  },
  publicDeBonneJourneeBonneSante: {
    isKnown: (gives) =>
      gives.age &&
      gives.jourMemeDeLAnniversaire &&
      gives.precarite &&
      gives.eloigneDuSystemeDeSante &&
      gives.ageDepasse,
    tries: ['jourMemeDeLAnniversaire', 'precarite', 'eloigneDuSystemeDeSante', 'ageDepasse'],
    open: openPublicDeBonneJourneeBonneSante,
    shape: { kind: 'boolean' },
  },
  orientationALAccueil: {
    isKnown: (gives) => gives.repereParLaGrilleDAccueil && gives.equipePrevueParLaCaisse,
    tries: ['repereParLaGrilleDAccueil', 'equipePrevueParLaCaisse'],
    open: openOrientationALAccueil,
    shape: { kind: 'choice', values: EQUIPE.values },
  },
  branchePilote: {
    isKnown: () => true,
    subjects: [{ values: PUBLIC_CIBLE.values }],
    open: openBranchePilote,
    shape: { kind: 'choice', values: BRANCHE.values },
  },
  brancheInteressee: {
    isKnown: (gives) => gives.parcoursEtudie,
    tries: ['parcoursEtudie'],
    subjects: [{ values: BRANCHE.values }],
    open: openBrancheInteressee,
    shape: { kind: 'boolean' },
  },
  brancheAAssocier: {
    isKnown: () => true,
    subjects: [{ values: ACTE_DE_BIEN_VIEILLIR.values }],
    open: openBrancheAAssocier,
    shape: { kind: 'choice', values: BRANCHE.values },
  },
  misEnAvant: {
    isKnown: (gives) => gives.parcoursDeLAssure,
    tries: ['parcoursDeLAssure'],
    subjects: [{ values: ELEMENT_DE_PREVENTION.values }],
    open: openMisEnAvant,
    shape: { kind: 'boolean' },
  },
  forme: {
    isKnown: () => true,
    subjects: [{ values: STRUCTURE.values }],
    open: openForme,
    shape: { kind: 'choice', values: FORME_JURIDIQUE.values },
  },
  objetDeLaStructure: {
    isKnown: () => true,
    subjects: [{ values: STRUCTURE.values }],
    open: openObjetDeLaStructure,
    shape: { kind: 'choice', values: OBJET.values },
  },
  commandeADesOperateurs: {
    isKnown: () => true,
    subjects: [{ values: STRUCTURE.values }],
    open: openCommandeADesOperateurs,
    shape: { kind: 'boolean' },
  },
  financementDeLaStructure: {
    isKnown: () => true,
    subjects: [{ values: STRUCTURE.values }],
    open: openFinancementDeLaStructure,
    shape: { kind: 'choice', values: FINANCEMENT.values },
  },
  personnelDeLaStructure: {
    isKnown: () => true,
    subjects: [{ values: STRUCTURE.values }],
    open: openPersonnelDeLaStructure,
    shape: { kind: 'choice', values: PERSONNEL.values },
  },
  employeur: {
    isKnown: (gives) => gives.employeurDesSalariesDUnGie,
    tries: ['employeurDesSalariesDUnGie'],
    subjects: [{ values: STRUCTURE.values }],
    open: openEmployeur,
    shape: { kind: 'choice', values: FORME_JURIDIQUE.values },
  },
  evaluationConfieeAuGieImpa: {
    isKnown: () => true,
    subjects: [{ values: REGIME.values }],
    open: openEvaluationConfieeAuGieImpa,
    shape: { kind: 'boolean' },
  },
  financeParLArs: {
    isKnown: () => true,
    subjects: [{ values: DISPOSITIF_DE_COORDINATION.values }],
    open: openFinanceParLArs,
    shape: { kind: 'boolean' },
  },
  membre: {
    isKnown: (gives) => gives.structureEtudiee && gives.membresDUnGie && gives.membresDUneAsept,
    tries: ['structureEtudiee', 'membresDUnGie', 'membresDUneAsept'],
    subjects: [{ values: REGIME.values }],
    open: openMembre,
    shape: { kind: 'boolean' },
  },
  directeur: {
    isKnown: (gives) => gives.porteeDeLaPresidencePartagee,
    tries: ['porteeDeLaPresidencePartagee'],
    subjects: [{ values: STRUCTURE.values }],
    open: openDirecteur,
    shape: { kind: 'choice', values: REGIME.values },
  },
  president: {
    isKnown: (gives) => gives.porteeDeLaPresidencePartagee,
    tries: ['porteeDeLaPresidencePartagee'],
    subjects: [{ values: STRUCTURE.values }],
    open: openPresident,
    shape: { kind: 'choice', values: REGIME.values },
  },
  gouvernanceDUneAsept: {
    isKnown: (gives) => gives.anneeDeCreation && gives.aseptCreeeEn2014,
    tries: ['aseptCreeeEn2014'],
    open: openGouvernanceDUneAsept,
    shape: { kind: 'choice', values: GOUVERNANCE.values },
  },
  conventionDeCourteDuree: {
    isKnown: (gives) => gives.dureeDeLaConvention,
    open: openConventionDeCourteDuree,
    shape: { kind: 'boolean' },
  },
  partieALaConvention: {
    isKnown: (gives) => gives.jourDeLaConvention && gives.roleDeLEtat && gives.entreeDeLaCnracl,
    tries: ['roleDeLEtat', 'entreeDeLaCnracl'],
    subjects: [{ values: SIGNATAIRE.values }],
    open: openPartieALaConvention,
    shape: { kind: 'boolean' },
  },
  anneeDeLAvenant: {
    isKnown: (gives) => gives.dateDeLAvenant,
    tries: ['dateDeLAvenant'],
    open: openAnneeDeLAvenant,
    shape: { kind: 'number', scale: 0, min: null, max: null },
  },
  jourDeSignature: {
    isKnown: () => true,
    subjects: [{ values: ACCORD_CADRE_DU_CETAF.values }],
    open: openJourDeSignature,
    shape: { kind: 'date' },
  },
};

function openNombreDeRemarques(dossier: OpenDossier): partial.Value {
  const where = 'nombre de remarques';
  return dossier.keep(where, () => partial.round(partial.multiply(20, 35, where), 2, 1, 0, 'nearest', where));
}

function openBaisseMinimale(dossier: OpenDossier): partial.Value {
  const where = 'baisse minimale';
  return dossier.keep(where, () =>
    partial.choose([openBaisseMinimaleClause1(dossier), openBaisseMinimaleClause2(dossier)], null, where, {
      never: ['hole', 'conflict'],
    }),
  );
}

/**
 * Clause 1 of règle baisse minimale (nombre, exact).
 * « et de 2 à 2,5% par an de son effectif » (rapport)
 */
function openBaisseMinimaleClause1(dossier: OpenDossier): partial.Branch {
  const where = 'baisse minimale';
  return {
    guard: () => partial.same(dossier.read('baseDeLaBaisse'), "effectif de l'année précédente", false, where),
    value: () =>
      partial.subtract(
        { n: 100, d: 1 },
        partial.multiply(
          partial.multiply(
            partial.multiply(
              partial.multiply(
                partial.multiply({ n: 100, d: 1 }, partial.divide({ n: 49, d: 1 }, { n: 50, d: 1 }, where), where),
                partial.divide({ n: 49, d: 1 }, { n: 50, d: 1 }, where),
                where,
              ),
              partial.divide({ n: 49, d: 1 }, { n: 50, d: 1 }, where),
              where,
            ),
            partial.divide({ n: 49, d: 1 }, { n: 50, d: 1 }, where),
            where,
          ),
          partial.divide({ n: 49, d: 1 }, { n: 50, d: 1 }, where),
          where,
        ),
        where,
      ),
    excepts: [],
  };
}

/**
 * Clause 2 of règle baisse minimale (nombre, exact).
 * sans source : lecture « effectif du départ » de la question « base de la baisse »
 */
function openBaisseMinimaleClause2(dossier: OpenDossier): partial.Branch {
  const where = 'baisse minimale';
  return {
    guard: () => partial.same(dossier.read('baseDeLaBaisse'), 'effectif du départ', false, where),
    value: () => partial.toExact(partial.multiply(2, 5, where), 0, where),
    excepts: [],
  };
}

function openBaisseMaximale(dossier: OpenDossier): partial.Value {
  const where = 'baisse maximale';
  return dossier.keep(where, () =>
    partial.choose([openBaisseMaximaleClause1(dossier), openBaisseMaximaleClause2(dossier)], null, where, {
      never: ['hole', 'conflict'],
    }),
  );
}

/**
 * Clause 1 of règle baisse maximale (nombre, exact).
 * « et de 2 à 2,5% par an de son effectif » (rapport)
 */
function openBaisseMaximaleClause1(dossier: OpenDossier): partial.Branch {
  const where = 'baisse maximale';
  return {
    guard: () => partial.same(dossier.read('baseDeLaBaisse'), "effectif de l'année précédente", false, where),
    value: () =>
      partial.subtract(
        { n: 100, d: 1 },
        partial.multiply(
          partial.multiply(
            partial.multiply(
              partial.multiply(
                partial.multiply({ n: 100, d: 1 }, partial.divide({ n: 39, d: 1 }, { n: 40, d: 1 }, where), where),
                partial.divide({ n: 39, d: 1 }, { n: 40, d: 1 }, where),
                where,
              ),
              partial.divide({ n: 39, d: 1 }, { n: 40, d: 1 }, where),
              where,
            ),
            partial.divide({ n: 39, d: 1 }, { n: 40, d: 1 }, where),
            where,
          ),
          partial.divide({ n: 39, d: 1 }, { n: 40, d: 1 }, where),
          where,
        ),
        where,
      ),
    excepts: [],
  };
}

/**
 * Clause 2 of règle baisse maximale (nombre, exact).
 * sans source : lecture « effectif du départ » de la question « base de la baisse »
 */
function openBaisseMaximaleClause2(dossier: OpenDossier): partial.Branch {
  const where = 'baisse maximale';
  return {
    guard: () => partial.same(dossier.read('baseDeLaBaisse'), 'effectif du départ', false, where),
    value: () => partial.toExact(partial.multiply(25, 5, where), 1, where),
    excepts: [],
  };
}

function openTauxDeLExperimentation(dossier: OpenDossier): partial.Value {
  const where = "taux de l'expérimentation";
  return dossier.keep(where, () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('tauxCompare'), 'inscriptions', false, where),
          value: () =>
            partial.divide(partial.toExact(partial.multiply(100, 373, where), 0, where), { n: 7299, d: 1 }, where),
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('tauxCompare'), 'bilans faits', false, where),
          value: () =>
            partial.divide(partial.toExact(partial.multiply(100, 247, where), 0, where), { n: 7299, d: 1 }, where),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openAgeMoyenDesFemmes(dossier: OpenDossier): partial.Value {
  const where = 'âge moyen des femmes';
  return partial.choose(
    [
      {
        guard: () => partial.same(dossier.read('populationDeLAgeMoyen'), 'femmes examinées', false, where),
        value: () => 406,
        excepts: [],
      },
      {
        guard: () => partial.same(dossier.read('populationDeLAgeMoyen'), 'toutes les personnes', false, where),
        value: () =>
          unknownOf(
            { kind: 'number', scale: 1, min: null, max: null },
            { kind: 'definition', path: 'âge moyen des femmes', name: 'âge moyen des femmes', whole: true },
          ),
        excepts: [],
      },
    ],
    null,
    where,
    { never: ['hole', 'conflict'] },
  );
}

function openNiveauxComptes(dossier: OpenDossier): partial.Value {
  const where = 'niveaux comptés';
  return dossier.keep(where, () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('niveauxDeLaTypologie'), 'niveaux emboîtés', false, where),
          value: () =>
            partial.subtract(partial.count(partial.each(TERME_DE_LA_TYPOLOGIE.values, () => true)), 1, where),
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('niveauxDeLaTypologie'), 'termes définis', false, where),
          value: () => partial.count(partial.each(TERME_DE_LA_TYPOLOGIE.values, () => true)),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

const IMPRIME_LIGNES_CELLS = new partial.Cells([
  [{ kind: 'one of', values: ['rang de la France'] }],
  [{ kind: 'one of', values: ['écart de vie en bonne santé'] }],
  [{ kind: 'one of', values: ['réduction du budget'] }],
  [{ kind: 'one of', values: ["durée d'une COG"] }],
  [{ kind: 'one of', values: ['effectif perdu en cinq ans au moins'] }],
  [{ kind: 'one of', values: ['effectif perdu en cinq ans au plus'] }],
  [{ kind: 'one of', values: ['visages de la coopération'] }],
  [{ kind: 'one of', values: ["conception commune d'outils"] }],
  [{ kind: 'one of', values: ['structures communes'] }],
  [{ kind: 'one of', values: ['mise en commun de fonds'] }],
  [{ kind: 'one of', values: ["existence d'une convention"] }],
  [{ kind: 'one of', values: ['coopérations de la COG maladie'] }],
  [{ kind: 'one of', values: ["objectifs d'une action partenariale annoncés"] }],
  [{ kind: 'one of', values: ['adhérents de la MSA'] }],
  [{ kind: 'one of', values: ["réponse à l'enquête"] }],
  [{ kind: 'one of', values: ["facteurs d'hospitalisation annoncés"] }],
  [{ kind: 'one of', values: ['missions de la CTA annoncées'] }],
  [{ kind: 'one of', values: ['modèles de coopération annoncés'] }],
  [{ kind: 'one of', values: ['partenariats annoncés'] }],
  [{ kind: 'one of', values: ["organismes de l'offre commune annoncés"] }],
  [{ kind: 'one of', values: ['conventions du CETAF annoncées'] }],
  [{ kind: 'one of', values: ["année imprimée de l'avenant"] }],
  [{ kind: 'one of', values: ['actions partenariales annoncées'] }],
  [{ kind: 'one of', values: ["centres d'examens de santé"] }],
  [{ kind: 'one of', values: ["fiches d'information des consultants"] }],
  [{ kind: 'one of', values: ['allocataires retenus'] }],
  [{ kind: 'one of', values: ['invitations et allocataires retenus'] }],
  [{ kind: 'one of', values: ["année du rapport de l'expérimentation"] }],
  [{ kind: 'one of', values: ['structures étudiées annoncées'] }],
  [{ kind: 'one of', values: ['ancienneté du GIE IMPA'] }],
  [{ kind: 'one of', values: ['salariés du GIE IMPA'] }],
  [{ kind: 'one of', values: ['cycles commandés'] }],
  [{ kind: 'one of', values: ['appels à la plateforme'] }],
  [{ kind: 'one of', values: ['médecins qui ont fait un plan'] }],
  [{ kind: 'one of', values: ["intervenants d'une conférence au moins"] }],
  [{ kind: 'one of', values: ["intervenants d'une conférence au plus"] }],
  [{ kind: 'one of', values: ['baisse des hospitalisations évitables'] }],
  [{ kind: 'one of', values: ['hospitalisations évitables à 75 ans et plus'] }],
  [{ kind: 'one of', values: ['entrées par les urgences'] }],
  [{ kind: 'one of', values: ["points d'attention du PAERPA annoncés"] }],
  [{ kind: 'one of', values: ['facteurs de succès du PAERPA annoncés'] }],
  [{ kind: 'one of', values: ['collaborateurs réunis'] }],
  [{ kind: 'one of', values: ['actes de Bien vieillir annoncés'] }],
  [{ kind: 'one of', values: ['centres impliqués'] }],
  [{ kind: 'one of', values: ['part des centres impliqués'] }],
  [{ kind: 'one of', values: ["taux d'inscription"] }],
  [{ kind: 'one of', values: ['taux de réalisation'] }],
  [{ kind: 'one of', values: ['bilans sur invitations'] }],
  [{ kind: 'one of', values: ['part des femmes'] }],
  [{ kind: 'one of', values: ['femmes examinées'] }],
  [{ kind: 'one of', values: ['âge moyen'] }],
  [{ kind: 'one of', values: ['part des femmes vulnérables'] }],
  [{ kind: 'one of', values: ['femmes vulnérables'] }],
  [{ kind: 'one of', values: ['taux habituel des publics précaires au moins'] }],
  [{ kind: 'one of', values: ['taux habituel des publics précaires au plus'] }],
  [{ kind: 'one of', values: ['taux habituel des autres publics au moins'] }],
  [{ kind: 'one of', values: ['taux habituel des autres publics au plus'] }],
  [{ kind: 'one of', values: ['face à face et santé au travail'] }],
  [{ kind: 'one of', values: ['face à face et services sociaux'] }],
  [{ kind: 'one of', values: ['périodes de création annoncées'] }],
  [{ kind: 'one of', values: ['facteurs de succès des organismes annoncés'] }],
  [{ kind: 'one of', values: ['branches de 1967'] }],
  [{ kind: 'one of', values: ['caisses nationales de 1967'] }],
  [{ kind: 'one of', values: ['caisses qui font une remarque'] }],
  [{ kind: 'one of', values: ['traits des remarques annoncés'] }],
  [{ kind: 'one of', values: ["remarques sur l'organisation"] }],
  [{ kind: 'one of', values: ["remarques sur l'équité"] }],
  [{ kind: 'one of', values: ['total des remarques'] }],
  [{ kind: 'one of', values: ['domaines prioritaires annoncés'] }],
  [{ kind: 'one of', values: ['réponses pour la santé publique'] }],
  [{ kind: 'one of', values: ['réponses pour la santé des enfants'] }],
  [{ kind: 'one of', values: ["réponses pour l'éducation thérapeutique"] }],
  [{ kind: 'one of', values: ['réponses pour les autres sujets au moins'] }],
  [{ kind: 'one of', values: ['réponses pour les autres sujets au plus'] }],
  [{ kind: 'one of', values: ['enjeux du schéma stratégique annoncés'] }],
  [{ kind: 'one of', values: ['phénomènes récents annoncés'] }],
  [{ kind: 'one of', values: ['niveaux de parcours annoncés'] }],
  [{ kind: 'one of', values: ['objectifs du parcours de prévention annoncés'] }],
  [{ kind: 'one of', values: ['raisons du public cible annoncées'] }],
  [{ kind: 'one of', values: ['applications de 2017'] }],
  [{ kind: 'one of', values: ["types d'applications annoncés"] }],
  [{ kind: 'one of', values: ['objectifs de Santé active annoncés'] }],
  [{ kind: 'one of', values: ['coachings annoncés'] }],
  [{ kind: 'one of', values: ['enjeux clés de Santé active'] }],
  [{ kind: 'one of', values: ['options annoncées'] }],
  [{ kind: 'one of', values: ['désavantages du label annoncés'] }],
  [{ kind: 'one of', values: ['avantages du guichet annoncés'] }],
  [{ kind: 'one of', values: ['exclus du numérique'] }],
  [{ kind: 'one of', values: ['citations des publics précaires'] }],
  [{ kind: 'one of', values: ["écart d'espérance de vie"] }],
  [{ kind: 'one of', values: ["objectifs de l'innovation annoncés"] }],
  [{ kind: 'one of', values: ['outils de détection annoncés'] }],
  [{ kind: 'one of', values: ['caisses du signalement PFIDASS'] }],
  [{ kind: 'one of', values: ["questions de la grille d'accueil"] }],
  [{ kind: 'one of', values: ['territoires de la fouille de données'] }],
  [{ kind: 'one of', values: ["questions d'EPICES annoncées"] }],
  [{ kind: 'one of', values: ['précarité résumée par EPICES'] }],
  [{ kind: 'one of', values: ['points de la grille Fragire'] }],
  [{ kind: 'one of', values: ['solutions annoncées'] }],
  [{ kind: 'one of', values: ['kits pour cent professionnels'] }],
  [{ kind: 'one of', values: ['professionnels du réseau'] }],
  [{ kind: 'one of', values: ['préconisations numérotées'] }],
]);

const IMPRIME_LIGNES_OPEN_ROWS: readonly ((dossier: OpenDossier, where: string) => partial.Value)[] = [
  () =>
    partial.fields({
      imprime: 200,
      calcul: null,
      baseDuCalcul: 'sans calcul',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'sans comparaison',
      mesureDuChiffre: 'quantité',
    }),
  (_dossier, where) =>
    partial.fields({
      imprime: null,
      calcul: partial.toExact(partial.subtract(641, 627, where), 1, where),
      baseDuCalcul: 'opérandes imprimés',
      arrondiDuRapport: 'dixième',
      attenteDuCalcul: 'sans comparaison',
      mesureDuChiffre: 'ans',
    }),
  () =>
    partial.fields({
      imprime: 1500,
      calcul: null,
      baseDuCalcul: 'sans calcul',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'sans comparaison',
      mesureDuChiffre: 'pour cent',
    }),
  (_dossier, where) =>
    partial.fields({
      imprime: 500,
      calcul: partial.toExact(partial.add(partial.subtract(2022, 2018, where), 1, where), 0, where),
      baseDuCalcul: 'opérandes imprimés',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'égal',
      mesureDuChiffre: 'ans',
    }),
  (dossier) =>
    partial.fields({
      imprime: null,
      calcul: openBaisseMinimale(dossier),
      baseDuCalcul: 'opérandes imprimés',
      arrondiDuRapport: 'centième',
      attenteDuCalcul: 'sans comparaison',
      mesureDuChiffre: 'pour cent',
    }),
  (dossier) =>
    partial.fields({
      imprime: null,
      calcul: openBaisseMaximale(dossier),
      baseDuCalcul: 'opérandes imprimés',
      arrondiDuRapport: 'centième',
      attenteDuCalcul: 'sans comparaison',
      mesureDuChiffre: 'pour cent',
    }),
  (_dossier, where) =>
    partial.fields({
      imprime: 300,
      calcul: partial.toExact(partial.count(partial.each(VISAGE_DE_LA_COOPERATION.values, () => true)), 0, where),
      baseDuCalcul: 'liste comptée',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'égal',
      mesureDuChiffre: 'quantité',
    }),
  (_dossier, where) =>
    partial.fields({
      imprime: 6000,
      calcul: partial.divide(
        partial.toExact(
          partial.multiply(100, partial.round(partial.multiply(20, 60, where), 2, 1, 0, 'nearest', where), where),
          0,
          where,
        ),
        partial.toExact(20, 0, where),
        where,
      ),
      baseDuCalcul: 'caisses ayant répondu',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'égal',
      mesureDuChiffre: 'pour cent',
    }),
  (_dossier, where) =>
    partial.fields({
      imprime: 5000,
      calcul: partial.divide(
        partial.toExact(
          partial.multiply(100, partial.round(partial.multiply(20, 50, where), 2, 1, 0, 'nearest', where), where),
          0,
          where,
        ),
        partial.toExact(20, 0, where),
        where,
      ),
      baseDuCalcul: 'caisses ayant répondu',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'égal',
      mesureDuChiffre: 'pour cent',
    }),
  (_dossier, where) =>
    partial.fields({
      imprime: 4000,
      calcul: partial.divide(
        partial.toExact(
          partial.multiply(100, partial.round(partial.multiply(20, 40, where), 2, 1, 0, 'nearest', where), where),
          0,
          where,
        ),
        partial.toExact(20, 0, where),
        where,
      ),
      baseDuCalcul: 'caisses ayant répondu',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'égal',
      mesureDuChiffre: 'pour cent',
    }),
  (_dossier, where) =>
    partial.fields({
      imprime: 2500,
      calcul: partial.divide(
        partial.toExact(
          partial.multiply(100, partial.round(partial.multiply(20, 25, where), 2, 1, 0, 'nearest', where), where),
          0,
          where,
        ),
        partial.toExact(20, 0, where),
        where,
      ),
      baseDuCalcul: 'caisses ayant répondu',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'égal',
      mesureDuChiffre: 'pour cent',
    }),
  () =>
    partial.fields({
      imprime: 100,
      calcul: null,
      baseDuCalcul: 'sans calcul',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'sans comparaison',
      mesureDuChiffre: 'quantité',
    }),
  (_dossier, where) =>
    partial.fields({
      imprime: 300,
      calcul: partial.toExact(
        partial.count(partial.each(OBJECTIF_D_UNE_ACTION_PARTENARIALE.values, () => true)),
        0,
        where,
      ),
      baseDuCalcul: 'liste comptée',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'égal',
      mesureDuChiffre: 'quantité',
    }),
  () =>
    partial.fields({
      imprime: 400000000,
      calcul: null,
      baseDuCalcul: 'sans calcul',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'sans comparaison',
      mesureDuChiffre: 'quantité',
    }),
  (_dossier, where) =>
    partial.fields({
      imprime: 5700,
      calcul: partial.divide(partial.toExact(partial.multiply(100, 20, where), 0, where), { n: 35, d: 1 }, where),
      baseDuCalcul: 'opérandes imprimés',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'égal',
      mesureDuChiffre: 'pour cent',
    }),
  (_dossier, where) =>
    partial.fields({
      imprime: 400,
      calcul: partial.toExact(
        partial.count(partial.each(FACTEUR_D_HOSPITALISATION_EVITABLE.values, () => true)),
        0,
        where,
      ),
      baseDuCalcul: 'liste comptée',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'égal',
      mesureDuChiffre: 'quantité',
    }),
  (_dossier, where) =>
    partial.fields({
      imprime: 300,
      calcul: partial.toExact(
        partial.count(partial.each(MISSION_DE_LA_COORDINATION_D_APPUI.values, () => true)),
        0,
        where,
      ),
      baseDuCalcul: 'liste comptée',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'égal',
      mesureDuChiffre: 'quantité',
    }),
  (_dossier, where) =>
    partial.fields({
      imprime: 300,
      calcul: partial.toExact(partial.count(partial.each(MODELE_DE_COOPERATION.values, () => true)), 0, where),
      baseDuCalcul: 'liste comptée',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'égal',
      mesureDuChiffre: 'quantité',
    }),
  (_dossier, where) =>
    partial.fields({
      imprime: 300,
      calcul: partial.toExact(partial.count(partial.each(PARTENARIAT_RETENU.values, () => true)), 0, where),
      baseDuCalcul: 'liste comptée',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'égal',
      mesureDuChiffre: 'quantité',
    }),
  (_dossier, where) =>
    partial.fields({
      imprime: 300,
      calcul: partial.toExact(partial.count(partial.each(ORGANISME_DE_L_OFFRE_COMMUNE.values, () => true)), 0, where),
      baseDuCalcul: 'liste comptée',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'égal',
      mesureDuChiffre: 'quantité',
    }),
  (_dossier, where) =>
    partial.fields({
      imprime: 200,
      calcul: partial.toExact(partial.count(partial.each(ACCORD_CADRE_DU_CETAF.values, () => true)), 0, where),
      baseDuCalcul: 'liste comptée',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'égal',
      mesureDuChiffre: 'quantité',
    }),
  () =>
    partial.fields({
      imprime: 201800,
      calcul: { n: 2012, d: 1 },
      baseDuCalcul: 'opérandes imprimés',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'égal',
      mesureDuChiffre: 'année',
    }),
  (_dossier, where) =>
    partial.fields({
      imprime: 400,
      calcul: partial.toExact(partial.count(partial.each(ACTION_PARTENARIALE.values, () => true)), 0, where),
      baseDuCalcul: 'liste comptée',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'égal',
      mesureDuChiffre: 'quantité',
    }),
  () =>
    partial.fields({
      imprime: 8500,
      calcul: null,
      baseDuCalcul: 'sans calcul',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'sans comparaison',
      mesureDuChiffre: 'quantité',
    }),
  () =>
    partial.fields({
      imprime: 200,
      calcul: null,
      baseDuCalcul: 'sans calcul',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'sans comparaison',
      mesureDuChiffre: 'quantité',
    }),
  (_dossier, where) =>
    partial.fields({
      imprime: null,
      calcul: partial.divide(partial.toExact(partial.multiply(100, 7299, where), 0, where), { n: 15764, d: 1 }, where),
      baseDuCalcul: 'opérandes imprimés',
      arrondiDuRapport: 'centième',
      attenteDuCalcul: 'sans comparaison',
      mesureDuChiffre: 'pour cent',
    }),
  () =>
    partial.fields({
      imprime: 729900,
      calcul: { n: 7299, d: 1 },
      baseDuCalcul: 'opérandes imprimés',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'égal',
      mesureDuChiffre: 'quantité',
    }),
  () =>
    partial.fields({
      imprime: 201800,
      calcul: { n: 2010, d: 1 },
      baseDuCalcul: 'opérandes imprimés',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'égal',
      mesureDuChiffre: 'année',
    }),
  (_dossier, where) =>
    partial.fields({
      imprime: 300,
      calcul: partial.toExact(partial.count(partial.each(STRUCTURE.values, () => true)), 0, where),
      baseDuCalcul: 'liste comptée',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'égal',
      mesureDuChiffre: 'quantité',
    }),
  (_dossier, where) =>
    partial.fields({
      imprime: 1000,
      calcul: partial.toExact(partial.subtract(2018, 2006, where), 0, where),
      baseDuCalcul: 'opérandes imprimés',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'dépasse',
      mesureDuChiffre: 'ans',
    }),
  () =>
    partial.fields({
      imprime: 3000,
      calcul: null,
      baseDuCalcul: 'sans calcul',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'sans comparaison',
      mesureDuChiffre: 'quantité',
    }),
  () =>
    partial.fields({
      imprime: 50000,
      calcul: null,
      baseDuCalcul: 'sans calcul',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'sans comparaison',
      mesureDuChiffre: 'quantité',
    }),
  () =>
    partial.fields({
      imprime: 500000,
      calcul: null,
      baseDuCalcul: 'sans calcul',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'sans comparaison',
      mesureDuChiffre: 'quantité',
    }),
  () =>
    partial.fields({
      imprime: 6000,
      calcul: null,
      baseDuCalcul: 'sans calcul',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'sans comparaison',
      mesureDuChiffre: 'pour cent',
    }),
  () =>
    partial.fields({
      imprime: 200,
      calcul: null,
      baseDuCalcul: 'sans calcul',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'sans comparaison',
      mesureDuChiffre: 'quantité',
    }),
  () =>
    partial.fields({
      imprime: 3000,
      calcul: null,
      baseDuCalcul: 'sans calcul',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'sans comparaison',
      mesureDuChiffre: 'quantité',
    }),
  () =>
    partial.fields({
      imprime: 1000,
      calcul: null,
      baseDuCalcul: 'sans calcul',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'sans comparaison',
      mesureDuChiffre: 'pour cent',
    }),
  (_dossier, where) =>
    partial.fields({
      imprime: null,
      calcul: partial.toExact(partial.subtract(100, 43, where), 0, where),
      baseDuCalcul: 'opérandes imprimés',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'sans comparaison',
      mesureDuChiffre: 'pour cent',
    }),
  (_dossier, where) =>
    partial.fields({
      imprime: null,
      calcul: partial.divide({ n: 40, d: 1 }, { n: 24, d: 1 }, where),
      baseDuCalcul: 'opérandes imprimés',
      arrondiDuRapport: 'centième',
      attenteDuCalcul: 'sans comparaison',
      mesureDuChiffre: 'fois',
    }),
  (_dossier, where) =>
    partial.fields({
      imprime: 400,
      calcul: partial.toExact(partial.count(partial.each(POINT_D_ATTENTION_DU_PAERPA.values, () => true)), 0, where),
      baseDuCalcul: 'liste comptée',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'égal',
      mesureDuChiffre: 'quantité',
    }),
  (_dossier, where) =>
    partial.fields({
      imprime: 300,
      calcul: partial.toExact(partial.count(partial.each(FACTEUR_DE_SUCCES_DU_PAERPA.values, () => true)), 0, where),
      baseDuCalcul: 'liste comptée',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'égal',
      mesureDuChiffre: 'quantité',
    }),
  () =>
    partial.fields({
      imprime: 60000,
      calcul: null,
      baseDuCalcul: 'sans calcul',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'sans comparaison',
      mesureDuChiffre: 'quantité',
    }),
  (_dossier, where) =>
    partial.fields({
      imprime: 500,
      calcul: partial.toExact(partial.count(partial.each(ACTE_DE_BIEN_VIEILLIR.values, () => true)), 0, where),
      baseDuCalcul: 'liste comptée',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'égal',
      mesureDuChiffre: 'quantité',
    }),
  (_dossier, where) =>
    partial.fields({
      imprime: 6800,
      calcul: partial.toExact(partial.add(52, 16, where), 0, where),
      baseDuCalcul: 'opérandes imprimés',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'égal',
      mesureDuChiffre: 'quantité',
    }),
  (_dossier, where) =>
    partial.fields({
      imprime: null,
      calcul: partial.divide(partial.toExact(partial.multiply(100, 68, where), 0, where), { n: 85, d: 1 }, where),
      baseDuCalcul: 'opérandes imprimés',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'sans comparaison',
      mesureDuChiffre: 'pour cent',
    }),
  (_dossier, where) =>
    partial.fields({
      imprime: 510,
      calcul: partial.divide(partial.toExact(partial.multiply(100, 373, where), 0, where), { n: 7299, d: 1 }, where),
      baseDuCalcul: 'opérandes imprimés',
      arrondiDuRapport: 'dixième',
      attenteDuCalcul: 'égal',
      mesureDuChiffre: 'pour cent',
    }),
  (_dossier, where) =>
    partial.fields({
      imprime: 6620,
      calcul: partial.divide(partial.toExact(partial.multiply(100, 247, where), 0, where), { n: 373, d: 1 }, where),
      baseDuCalcul: 'opérandes imprimés',
      arrondiDuRapport: 'dixième',
      attenteDuCalcul: 'égal',
      mesureDuChiffre: 'pour cent',
    }),
  (_dossier, where) =>
    partial.fields({
      imprime: null,
      calcul: partial.divide(partial.toExact(partial.multiply(100, 247, where), 0, where), { n: 7299, d: 1 }, where),
      baseDuCalcul: 'opérandes imprimés',
      arrondiDuRapport: 'centième',
      attenteDuCalcul: 'sans comparaison',
      mesureDuChiffre: 'pour cent',
    }),
  (_dossier, where) =>
    partial.fields({
      imprime: 8900,
      calcul: partial.divide(
        partial.toExact(
          partial.multiply(100, partial.round(partial.multiply(247, 89, where), 2, 1, 0, 'nearest', where), where),
          0,
          where,
        ),
        { n: 247, d: 1 },
        where,
      ),
      baseDuCalcul: 'opérandes imprimés',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'égal',
      mesureDuChiffre: 'pour cent',
    }),
  (_dossier, where) =>
    partial.fields({
      imprime: null,
      calcul: partial.toExact(partial.multiply(247, 89, where), 2, where),
      baseDuCalcul: 'opérandes imprimés',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'sans comparaison',
      mesureDuChiffre: 'quantité',
    }),
  () =>
    partial.fields({
      imprime: 4060,
      calcul: null,
      baseDuCalcul: 'sans calcul',
      arrondiDuRapport: 'dixième',
      attenteDuCalcul: 'sans comparaison',
      mesureDuChiffre: 'ans',
    }),
  (_dossier, where) =>
    partial.fields({
      imprime: 8450,
      calcul: partial.divide(
        partial.toExact(
          partial.multiply(100, partial.round(partial.multiply(220, 845, where), 3, 1, 0, 'nearest', where), where),
          0,
          where,
        ),
        { n: 220, d: 1 },
        where,
      ),
      baseDuCalcul: 'opérandes imprimés',
      arrondiDuRapport: 'dixième',
      attenteDuCalcul: 'égal',
      mesureDuChiffre: 'pour cent',
    }),
  (_dossier, where) =>
    partial.fields({
      imprime: null,
      calcul: partial.toExact(partial.multiply(220, 845, where), 3, where),
      baseDuCalcul: 'opérandes imprimés',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'sans comparaison',
      mesureDuChiffre: 'quantité',
    }),
  () =>
    partial.fields({
      imprime: 300,
      calcul: null,
      baseDuCalcul: 'sans calcul',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'sans comparaison',
      mesureDuChiffre: 'pour cent',
    }),
  (dossier) =>
    partial.fields({
      imprime: 400,
      calcul: openTauxDeLExperimentation(dossier),
      baseDuCalcul: 'opérandes imprimés',
      arrondiDuRapport: 'dixième',
      attenteDuCalcul: 'dépasse',
      mesureDuChiffre: 'pour cent',
    }),
  () =>
    partial.fields({
      imprime: 700,
      calcul: null,
      baseDuCalcul: 'sans calcul',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'sans comparaison',
      mesureDuChiffre: 'pour cent',
    }),
  () =>
    partial.fields({
      imprime: 800,
      calcul: null,
      baseDuCalcul: 'sans calcul',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'sans comparaison',
      mesureDuChiffre: 'pour cent',
    }),
  () =>
    partial.fields({
      imprime: 510,
      calcul: { n: 50, d: 1 },
      baseDuCalcul: 'opérandes imprimés',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'dépasse',
      mesureDuChiffre: 'pour cent',
    }),
  () =>
    partial.fields({
      imprime: 510,
      calcul: { n: 51, d: 1 },
      baseDuCalcul: 'opérandes imprimés',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'dépasse',
      mesureDuChiffre: 'pour cent',
    }),
  (_dossier, where) =>
    partial.fields({
      imprime: 200,
      calcul: partial.toExact(partial.count(partial.each(PERIODE_DE_CREATION.values, () => true)), 0, where),
      baseDuCalcul: 'liste comptée',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'égal',
      mesureDuChiffre: 'quantité',
    }),
  (_dossier, where) =>
    partial.fields({
      imprime: 400,
      calcul: partial.toExact(
        partial.count(partial.each(FACTEUR_DE_SUCCES_DES_ORGANISMES.values, () => true)),
        0,
        where,
      ),
      baseDuCalcul: 'liste comptée',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'égal',
      mesureDuChiffre: 'quantité',
    }),
  () =>
    partial.fields({
      imprime: 300,
      calcul: null,
      baseDuCalcul: 'sans calcul',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'sans comparaison',
      mesureDuChiffre: 'quantité',
    }),
  () =>
    partial.fields({
      imprime: 400,
      calcul: null,
      baseDuCalcul: 'sans calcul',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'sans comparaison',
      mesureDuChiffre: 'quantité',
    }),
  (_dossier, where) =>
    partial.fields({
      imprime: 3500,
      calcul: partial.divide(
        partial.toExact(
          partial.multiply(100, partial.round(partial.multiply(20, 35, where), 2, 1, 0, 'nearest', where), where),
          0,
          where,
        ),
        partial.toExact(20, 0, where),
        where,
      ),
      baseDuCalcul: 'caisses ayant répondu',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'égal',
      mesureDuChiffre: 'pour cent',
    }),
  (_dossier, where) =>
    partial.fields({
      imprime: 200,
      calcul: partial.toExact(partial.count(partial.each(TRAIT_DES_REMARQUES.values, () => true)), 0, where),
      baseDuCalcul: 'liste comptée',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'égal',
      mesureDuChiffre: 'quantité',
    }),
  (dossier, where) =>
    partial.fields({
      imprime: 7100,
      calcul: partial.divide(
        partial.toExact(
          partial.multiply(
            100,
            partial.round(partial.multiply(openNombreDeRemarques(dossier), 71, where), 2, 1, 0, 'nearest', where),
            where,
          ),
          0,
          where,
        ),
        partial.toExact(openNombreDeRemarques(dossier), 0, where),
        where,
      ),
      baseDuCalcul: 'remarques spontanées',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'égal',
      mesureDuChiffre: 'pour cent',
    }),
  (dossier, where) =>
    partial.fields({
      imprime: 2900,
      calcul: partial.divide(
        partial.toExact(
          partial.multiply(
            100,
            partial.round(partial.multiply(openNombreDeRemarques(dossier), 29, where), 2, 1, 0, 'nearest', where),
            where,
          ),
          0,
          where,
        ),
        partial.toExact(openNombreDeRemarques(dossier), 0, where),
        where,
      ),
      baseDuCalcul: 'remarques spontanées',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'égal',
      mesureDuChiffre: 'pour cent',
    }),
  (_dossier, where) =>
    partial.fields({
      imprime: 10000,
      calcul: partial.toExact(partial.add(71, 29, where), 0, where),
      baseDuCalcul: 'opérandes imprimés',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'égal',
      mesureDuChiffre: 'pour cent',
    }),
  (_dossier, where) =>
    partial.fields({
      imprime: 300,
      calcul: partial.toExact(partial.count(partial.each(DOMAINE_PRIORITAIRE.values, () => true)), 0, where),
      baseDuCalcul: 'liste comptée',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'égal',
      mesureDuChiffre: 'quantité',
    }),
  (_dossier, where) =>
    partial.fields({
      imprime: 3500,
      calcul: partial.divide(
        partial.toExact(
          partial.multiply(100, partial.round(partial.multiply(20, 35, where), 2, 1, 0, 'nearest', where), where),
          0,
          where,
        ),
        partial.toExact(20, 0, where),
        where,
      ),
      baseDuCalcul: 'caisses ayant répondu',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'égal',
      mesureDuChiffre: 'pour cent',
    }),
  (_dossier, where) =>
    partial.fields({
      imprime: 2500,
      calcul: partial.divide(
        partial.toExact(
          partial.multiply(100, partial.round(partial.multiply(20, 25, where), 2, 1, 0, 'nearest', where), where),
          0,
          where,
        ),
        partial.toExact(20, 0, where),
        where,
      ),
      baseDuCalcul: 'caisses ayant répondu',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'égal',
      mesureDuChiffre: 'pour cent',
    }),
  (_dossier, where) =>
    partial.fields({
      imprime: 2000,
      calcul: partial.divide(
        partial.toExact(
          partial.multiply(100, partial.round(partial.multiply(20, 20, where), 2, 1, 0, 'nearest', where), where),
          0,
          where,
        ),
        partial.toExact(20, 0, where),
        where,
      ),
      baseDuCalcul: 'caisses ayant répondu',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'égal',
      mesureDuChiffre: 'pour cent',
    }),
  (_dossier, where) =>
    partial.fields({
      imprime: 500,
      calcul: partial.divide(
        partial.toExact(
          partial.multiply(100, partial.round(partial.multiply(20, 5, where), 2, 1, 0, 'nearest', where), where),
          0,
          where,
        ),
        partial.toExact(20, 0, where),
        where,
      ),
      baseDuCalcul: 'caisses ayant répondu',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'égal',
      mesureDuChiffre: 'pour cent',
    }),
  (_dossier, where) =>
    partial.fields({
      imprime: 1000,
      calcul: partial.divide(
        partial.toExact(
          partial.multiply(100, partial.round(partial.multiply(20, 10, where), 2, 1, 0, 'nearest', where), where),
          0,
          where,
        ),
        partial.toExact(20, 0, where),
        where,
      ),
      baseDuCalcul: 'caisses ayant répondu',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'égal',
      mesureDuChiffre: 'pour cent',
    }),
  (_dossier, where) =>
    partial.fields({
      imprime: 200,
      calcul: partial.toExact(partial.count(partial.each(ENJEU_DU_SCHEMA_STRATEGIQUE.values, () => true)), 0, where),
      baseDuCalcul: 'liste comptée',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'égal',
      mesureDuChiffre: 'quantité',
    }),
  (_dossier, where) =>
    partial.fields({
      imprime: 200,
      calcul: partial.toExact(partial.count(partial.each(PHENOMENE_RECENT.values, () => true)), 0, where),
      baseDuCalcul: 'liste comptée',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'égal',
      mesureDuChiffre: 'quantité',
    }),
  (dossier, where) =>
    partial.fields({
      imprime: 300,
      calcul: partial.toExact(openNiveauxComptes(dossier), 0, where),
      baseDuCalcul: 'liste comptée',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'égal',
      mesureDuChiffre: 'quantité',
    }),
  (_dossier, where) =>
    partial.fields({
      imprime: 300,
      calcul: partial.toExact(
        partial.count(partial.each(OBJECTIF_DU_PARCOURS_DE_PREVENTION.values, () => true)),
        0,
        where,
      ),
      baseDuCalcul: 'liste comptée',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'égal',
      mesureDuChiffre: 'quantité',
    }),
  (_dossier, where) =>
    partial.fields({
      imprime: 200,
      calcul: partial.toExact(partial.count(partial.each(RAISON_DU_PUBLIC_CIBLE.values, () => true)), 0, where),
      baseDuCalcul: 'liste comptée',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'égal',
      mesureDuChiffre: 'quantité',
    }),
  (_dossier, where) =>
    partial.fields({
      imprime: null,
      calcul: partial.toExact(partial.subtract(325000, 78000, where), 0, where),
      baseDuCalcul: 'opérandes imprimés',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'sans comparaison',
      mesureDuChiffre: 'quantité',
    }),
  (_dossier, where) =>
    partial.fields({
      imprime: 200,
      calcul: partial.toExact(partial.count(partial.each(TYPE_D_APPLICATION.values, () => true)), 0, where),
      baseDuCalcul: 'liste comptée',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'égal',
      mesureDuChiffre: 'quantité',
    }),
  (_dossier, where) =>
    partial.fields({
      imprime: 400,
      calcul: partial.toExact(partial.count(partial.each(OBJECTIF_DE_SANTE_ACTIVE.values, () => true)), 0, where),
      baseDuCalcul: 'liste comptée',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'égal',
      mesureDuChiffre: 'quantité',
    }),
  (_dossier, where) =>
    partial.fields({
      imprime: 300,
      calcul: partial.toExact(partial.count(partial.each(COACHING_DE_SANTE_ACTIVE.values, () => true)), 0, where),
      baseDuCalcul: 'liste comptée',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'égal',
      mesureDuChiffre: 'quantité',
    }),
  (_dossier, where) =>
    partial.fields({
      imprime: 300,
      calcul: partial.toExact(partial.count(partial.each(COACHING_DE_SANTE_ACTIVE.values, () => true)), 0, where),
      baseDuCalcul: 'liste comptée',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'égal',
      mesureDuChiffre: 'quantité',
    }),
  (_dossier, where) =>
    partial.fields({
      imprime: 200,
      calcul: partial.toExact(partial.count(partial.each(OPTION_CONTRE_L_EPARPILLEMENT.values, () => true)), 0, where),
      baseDuCalcul: 'liste comptée',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'égal',
      mesureDuChiffre: 'quantité',
    }),
  (_dossier, where) =>
    partial.fields({
      imprime: 200,
      calcul: partial.toExact(partial.count(partial.each(DESAVANTAGE_DU_LABEL.values, () => true)), 0, where),
      baseDuCalcul: 'liste comptée',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'égal',
      mesureDuChiffre: 'quantité',
    }),
  (_dossier, where) =>
    partial.fields({
      imprime: 300,
      calcul: partial.toExact(partial.count(partial.each(AVANTAGE_DU_GUICHET.values, () => true)), 0, where),
      baseDuCalcul: 'liste comptée',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'égal',
      mesureDuChiffre: 'quantité',
    }),
  () =>
    partial.fields({
      imprime: 2700,
      calcul: null,
      baseDuCalcul: 'sans calcul',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'sans comparaison',
      mesureDuChiffre: 'pour cent',
    }),
  () =>
    partial.fields({
      imprime: 100,
      calcul: null,
      baseDuCalcul: 'sans calcul',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'sans comparaison',
      mesureDuChiffre: 'quantité',
    }),
  (_dossier, where) =>
    partial.fields({
      imprime: 1600,
      calcul: partial.toExact(partial.subtract(490, 331, where), 1, where),
      baseDuCalcul: 'opérandes imprimés',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'égal',
      mesureDuChiffre: 'ans',
    }),
  (_dossier, where) =>
    partial.fields({
      imprime: 200,
      calcul: partial.toExact(partial.count(partial.each(OBJECTIF_DE_L_INNOVATION.values, () => true)), 0, where),
      baseDuCalcul: 'liste comptée',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'égal',
      mesureDuChiffre: 'quantité',
    }),
  (_dossier, where) =>
    partial.fields({
      imprime: 500,
      calcul: partial.toExact(partial.count(partial.each(OUTIL_DE_DETECTION.values, () => true)), 0, where),
      baseDuCalcul: 'liste comptée',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'égal',
      mesureDuChiffre: 'quantité',
    }),
  () =>
    partial.fields({
      imprime: 4000,
      calcul: null,
      baseDuCalcul: 'sans calcul',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'sans comparaison',
      mesureDuChiffre: 'quantité',
    }),
  () =>
    partial.fields({
      imprime: 400,
      calcul: null,
      baseDuCalcul: 'sans calcul',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'sans comparaison',
      mesureDuChiffre: 'quantité',
    }),
  () =>
    partial.fields({
      imprime: 200,
      calcul: null,
      baseDuCalcul: 'sans calcul',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'sans comparaison',
      mesureDuChiffre: 'quantité',
    }),
  (_dossier, where) =>
    partial.fields({
      imprime: 1100,
      calcul: partial.toExact(partial.count(partial.each(QUESTION_D_EPICES.values, () => true)), 0, where),
      baseDuCalcul: 'liste comptée',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'égal',
      mesureDuChiffre: 'quantité',
    }),
  () =>
    partial.fields({
      imprime: 9000,
      calcul: null,
      baseDuCalcul: 'sans calcul',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'sans comparaison',
      mesureDuChiffre: 'pour cent',
    }),
  () =>
    partial.fields({
      imprime: 1800,
      calcul: null,
      baseDuCalcul: 'sans calcul',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'sans comparaison',
      mesureDuChiffre: 'quantité',
    }),
  (_dossier, where) =>
    partial.fields({
      imprime: 200,
      calcul: partial.toExact(
        partial.count(partial.each(SOLUTION_POUR_COORDONNER_LES_DONNEES.values, () => true)),
        0,
        where,
      ),
      baseDuCalcul: 'liste comptée',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'égal',
      mesureDuChiffre: 'quantité',
    }),
  (_dossier, where) =>
    partial.fields({
      imprime: null,
      calcul: partial.divide(partial.toExact(partial.multiply(100, 2656, where), 0, where), { n: 30000, d: 1 }, where),
      baseDuCalcul: 'opérandes imprimés',
      arrondiDuRapport: 'centième',
      attenteDuCalcul: 'sans comparaison',
      mesureDuChiffre: 'quantité',
    }),
  () =>
    partial.fields({
      imprime: 6000,
      calcul: null,
      baseDuCalcul: 'sans calcul',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'sans comparaison',
      mesureDuChiffre: 'quantité',
    }),
  (_dossier, where) =>
    partial.fields({
      imprime: 1100,
      calcul: partial.toExact(partial.count(partial.each(PRECONISATION.values, () => true)), 0, where),
      baseDuCalcul: 'liste comptée',
      arrondiDuRapport: 'unité',
      attenteDuCalcul: 'égal',
      mesureDuChiffre: 'quantité',
    }),
];

function openImprimeLignes(dossier: OpenDossier, verification: partial.Value): partial.Value {
  const where = 'imprimé.lignes';
  return dossier.keepEach(where, undefined, [verification], () =>
    partial.table(
      [{ value: () => verification, applies: null, scale: 0 }],
      IMPRIME_LIGNES_CELLS,
      IMPRIME_LIGNES_OPEN_ROWS.map((row) => () => row(dossier, where)),
      where,
    ),
  );
}

function openImprime(dossier: OpenDossier, verification: partial.Value): partial.Value {
  const where = 'imprimé';
  return dossier.keepEach(where, undefined, [verification], () =>
    partial.field(
      partial.forEachOption([verification], (verification2) => openImprimeLignes(dossier, verification2)),
      'imprime',
    ),
  );
}

function openCalcul(dossier: OpenDossier, verification: partial.Value): partial.Value {
  const where = 'calcul';
  return dossier.keepEach(where, undefined, [verification], () =>
    partial.field(
      partial.forEachOption([verification], (verification2) => openImprimeLignes(dossier, verification2)),
      'calcul',
    ),
  );
}

function openBaseDuCalcul(dossier: OpenDossier, verification: partial.Value): partial.Value {
  const where = 'base du calcul';
  return dossier.keepEach(where, undefined, [verification], () =>
    partial.field(
      partial.forEachOption([verification], (verification2) => openImprimeLignes(dossier, verification2)),
      'baseDuCalcul',
    ),
  );
}

function openArrondiDuRapport(dossier: OpenDossier, verification: partial.Value): partial.Value {
  const where = 'arrondi du rapport';
  return dossier.keepEach(where, undefined, [verification], () =>
    partial.field(
      partial.forEachOption([verification], (verification2) => openImprimeLignes(dossier, verification2)),
      'arrondiDuRapport',
    ),
  );
}

function openAttenteDuCalcul(dossier: OpenDossier, verification: partial.Value): partial.Value {
  const where = 'attente du calcul';
  return dossier.keepEach(where, undefined, [verification], () =>
    partial.field(
      partial.forEachOption([verification], (verification2) => openImprimeLignes(dossier, verification2)),
      'attenteDuCalcul',
    ),
  );
}

function openMesureDuChiffre(dossier: OpenDossier, verification: partial.Value): partial.Value {
  return partial.field(
    partial.forEachOption([verification], (verification2) => openImprimeLignes(dossier, verification2)),
    'mesureDuChiffre',
  );
}

function openBaseConnue(dossier: OpenDossier, verification: partial.Value): partial.Value {
  const where = 'base connue';
  return dossier.keepEach(where, undefined, [verification], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.same(
              partial.forEachOption([verification], (verification2) => openBaseDuCalcul(dossier, verification2)),
              'caisses ayant répondu',
              false,
              where,
            ),
          value: () => partial.same(dossier.read('baseDesPourcentages'), 'caisses répondantes', false, where),
          excepts: [2],
        },
        {
          guard: () =>
            partial.same(
              partial.forEachOption([verification], (verification2) => openBaseDuCalcul(dossier, verification2)),
              'remarques spontanées',
              false,
              where,
            ),
          value: () =>
            partial.and(partial.same(dossier.read('baseDesRemarques'), 'une remarque par caisse', false, where), () =>
              partial.same(dossier.read('baseDesPourcentages'), 'caisses répondantes', false, where),
            ),
          excepts: [2],
        },
        { guard: null, value: () => true, excepts: [] },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openRecalcule(dossier: OpenDossier, verification: partial.Value): partial.Value {
  const where = 'recalculé';
  return dossier.keepEach(where, undefined, [verification], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.not(
              partial.forEachOption([verification], (verification2) => openBaseConnue(dossier, verification2)),
            ),
          value: () =>
            unknownOf(
              { kind: 'optional', of: { kind: 'number', scale: 2, min: null, max: null } },
              { kind: 'definition', path: 'recalculé', name: 'recalculé', whole: true },
            ),
          excepts: [1, 2, 3, 4],
        },
        {
          guard: () =>
            partial.not(
              partial.exists(
                partial.forEachOption([verification], (verification2) => openCalcul(dossier, verification2)),
              ),
            ),
          value: () => null,
          excepts: [],
        },
        openRecalculeClause3(dossier, verification),
        openRecalculeClause4(dossier, verification),
        openRecalculeClause5(dossier, verification),
      ],
      null,
      where,
    ),
  );
}

/**
 * Clause 3 of règle recalculé (nombre, × 100).
 * sans source : arrondi du chiffre imprimé
 */
function openRecalculeClause3(dossier: OpenDossier, verification: partial.Value): partial.Branch {
  const where = 'recalculé';
  return {
    guard: () =>
      partial.and(
        partial.exists(partial.forEachOption([verification], (verification2) => openCalcul(dossier, verification2))),
        () =>
          partial.same(
            partial.forEachOption([verification], (verification2) => openArrondiDuRapport(dossier, verification2)),
            'unité',
            false,
            where,
          ),
      ),
    value: () =>
      partial.rescale(
        partial.round(
          partial.required(
            partial.forEachOption([verification], (verification2) => openCalcul(dossier, verification2)),
            where,
            'calcul',
            true,
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
  };
}

/**
 * Clause 4 of règle recalculé (nombre, × 100).
 * sans source : arrondi du chiffre imprimé
 */
function openRecalculeClause4(dossier: OpenDossier, verification: partial.Value): partial.Branch {
  const where = 'recalculé';
  return {
    guard: () =>
      partial.and(
        partial.exists(partial.forEachOption([verification], (verification2) => openCalcul(dossier, verification2))),
        () =>
          partial.same(
            partial.forEachOption([verification], (verification2) => openArrondiDuRapport(dossier, verification2)),
            'dixième',
            false,
            where,
          ),
      ),
    value: () =>
      partial.rescale(
        partial.round(
          partial.required(
            partial.forEachOption([verification], (verification2) => openCalcul(dossier, verification2)),
            where,
            'calcul',
            true,
          ),
          0,
          1,
          1,
          'nearest',
          where,
        ),
        1,
        where,
      ),
    excepts: [],
  };
}

/**
 * Clause 5 of règle recalculé (nombre, × 100).
 * sans source : arrondi du chiffre imprimé
 */
function openRecalculeClause5(dossier: OpenDossier, verification: partial.Value): partial.Branch {
  const where = 'recalculé';
  return {
    guard: () =>
      partial.and(
        partial.exists(partial.forEachOption([verification], (verification2) => openCalcul(dossier, verification2))),
        () =>
          partial.same(
            partial.forEachOption([verification], (verification2) => openArrondiDuRapport(dossier, verification2)),
            'centième',
            false,
            where,
          ),
      ),
    value: () =>
      partial.round(
        partial.required(
          partial.forEachOption([verification], (verification2) => openCalcul(dossier, verification2)),
          where,
          'calcul',
          true,
        ),
        0,
        1,
        2,
        'nearest',
        where,
      ),
    excepts: [],
  };
}

function openVerdictDuChiffre(dossier: OpenDossier, verification: partial.Value): partial.Value {
  const where = 'verdict du chiffre';
  return dossier.keepEach(where, undefined, [verification], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.not(
              partial.exists(
                partial.forEachOption([verification], (verification2) => openRecalcule(dossier, verification2)),
              ),
            ),
          value: () => 'rien à recalculer',
          excepts: [],
        },
        openVerdictDuChiffreClause2(dossier, verification),
        openVerdictDuChiffreClause3(dossier, verification),
        openVerdictDuChiffreClause4(dossier, verification),
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

/**
 * Clause 2 of règle verdict du chiffre.
 * sans source : le rapport n'imprime pas le résultat
 */
function openVerdictDuChiffreClause2(dossier: OpenDossier, verification: partial.Value): partial.Branch {
  return {
    guard: () =>
      partial.and(
        partial.exists(partial.forEachOption([verification], (verification2) => openRecalcule(dossier, verification2))),
        () =>
          partial.not(
            partial.exists(
              partial.forEachOption([verification], (verification2) => openImprime(dossier, verification2)),
            ),
          ),
      ),
    value: () => 'chiffre absent',
    excepts: [],
  };
}

/**
 * Clause 3 of règle verdict du chiffre.
 * sans source : le calcul arrondi redonne le chiffre imprimé, ou le dépasse comme le rapport l'écrit
 */
function openVerdictDuChiffreClause3(dossier: OpenDossier, verification: partial.Value): partial.Branch {
  const where = 'verdict du chiffre';
  return {
    guard: () =>
      partial.and(
        partial.and(
          partial.exists(
            partial.forEachOption([verification], (verification2) => openRecalcule(dossier, verification2)),
          ),
          () =>
            partial.exists(
              partial.forEachOption([verification], (verification2) => openImprime(dossier, verification2)),
            ),
        ),
        () =>
          partial.or(
            partial.and(
              partial.same(
                partial.forEachOption([verification], (verification2) => openAttenteDuCalcul(dossier, verification2)),
                'égal',
                false,
                where,
              ),
              () =>
                partial.compare(
                  'equal',
                  partial.required(
                    partial.forEachOption([verification], (verification2) => openRecalcule(dossier, verification2)),
                    where,
                    'recalculé',
                    true,
                  ),
                  partial.required(
                    partial.forEachOption([verification], (verification2) => openImprime(dossier, verification2)),
                    where,
                    'imprimé',
                    true,
                  ),
                  2,
                  2,
                  where,
                ),
            ),
            () =>
              partial.and(
                partial.same(
                  partial.forEachOption([verification], (verification2) => openAttenteDuCalcul(dossier, verification2)),
                  'dépasse',
                  false,
                  where,
                ),
                () =>
                  partial.compare(
                    'greater',
                    partial.required(
                      partial.forEachOption([verification], (verification2) => openRecalcule(dossier, verification2)),
                      where,
                      'recalculé',
                      true,
                    ),
                    partial.required(
                      partial.forEachOption([verification], (verification2) => openImprime(dossier, verification2)),
                      where,
                      'imprimé',
                      true,
                    ),
                    2,
                    2,
                    where,
                  ),
              ),
          ),
      ),
    value: () => 'concorde',
    excepts: [],
  };
}

/**
 * Clause 4 of règle verdict du chiffre.
 * sans source : le calcul donne un autre chiffre, ou ne dépasse pas celui qui est imprimé
 */
function openVerdictDuChiffreClause4(dossier: OpenDossier, verification: partial.Value): partial.Branch {
  const where = 'verdict du chiffre';
  return {
    guard: () =>
      partial.and(
        partial.and(
          partial.exists(
            partial.forEachOption([verification], (verification2) => openRecalcule(dossier, verification2)),
          ),
          () =>
            partial.exists(
              partial.forEachOption([verification], (verification2) => openImprime(dossier, verification2)),
            ),
        ),
        () =>
          partial.not(
            partial.or(
              partial.and(
                partial.same(
                  partial.forEachOption([verification], (verification2) => openAttenteDuCalcul(dossier, verification2)),
                  'égal',
                  false,
                  where,
                ),
                () =>
                  partial.compare(
                    'equal',
                    partial.required(
                      partial.forEachOption([verification], (verification2) => openRecalcule(dossier, verification2)),
                      where,
                      'recalculé',
                      true,
                    ),
                    partial.required(
                      partial.forEachOption([verification], (verification2) => openImprime(dossier, verification2)),
                      where,
                      'imprimé',
                      true,
                    ),
                    2,
                    2,
                    where,
                  ),
              ),
              () =>
                partial.and(
                  partial.same(
                    partial.forEachOption([verification], (verification2) =>
                      openAttenteDuCalcul(dossier, verification2),
                    ),
                    'dépasse',
                    false,
                    where,
                  ),
                  () =>
                    partial.compare(
                      'greater',
                      partial.required(
                        partial.forEachOption([verification], (verification2) => openRecalcule(dossier, verification2)),
                        where,
                        'recalculé',
                        true,
                      ),
                      partial.required(
                        partial.forEachOption([verification], (verification2) => openImprime(dossier, verification2)),
                        where,
                        'imprimé',
                        true,
                      ),
                      2,
                      2,
                      where,
                    ),
                ),
            ),
          ),
      ),
    value: () => 'ne concorde pas',
    excepts: [],
  };
}

function openChiffreImprime(dossier: OpenDossier): partial.Value {
  return partial.forEachOption([dossier.read('verificationDemandee')], (verification) =>
    openImprime(dossier, verification),
  );
}

function openChiffreRecalcule(dossier: OpenDossier): partial.Value {
  return partial.forEachOption([dossier.read('verificationDemandee')], (verification) =>
    openRecalcule(dossier, verification),
  );
}

function openVerdict(dossier: OpenDossier): partial.Value {
  return partial.forEachOption([dossier.read('verificationDemandee')], (verification) =>
    openVerdictDuChiffre(dossier, verification),
  );
}

function openDiscordance(dossier: OpenDossier, verification: partial.Value): partial.Value {
  const where = 'discordance';
  return dossier.keepEach(where, undefined, [verification], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.same(
              partial.forEachOption([verification], (verification2) => openVerdictDuChiffre(dossier, verification2)),
              'ne concorde pas',
              false,
              where,
            ),
          value: () => 1,
          excepts: [],
        },
        {
          guard: () =>
            partial.same(
              partial.forEachOption([verification], (verification2) => openVerdictDuChiffre(dossier, verification2)),
              'ne concorde pas',
              true,
              where,
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

function openTotalDesDiscordances(dossier: OpenDossier): partial.Value {
  const where = 'total des discordances';
  return partial.sum(
    partial.each(VERIFICATION.values, (verification) =>
      partial.forEachOption([verification], (verification2) => openDiscordance(dossier, verification2)),
    ),
    0,
    where,
  );
}

function openVerdictDeModeDEmploiDuPlanPersonnaliseDeSante(dossier: OpenDossier): partial.Value {
  const where = "mode d'emploi du plan personnalisé de santé.verdict";
  return partial.when(
    partial.any(
      partial.list([
        partial.not(dossier.field('modeDEmploiDuPlanPersonnaliseDeSante', 'synthese')),
        partial.not(dossier.field('modeDEmploiDuPlanPersonnaliseDeSante', 'questionnaireDAideALaDecision')),
        partial.not(dossier.field('modeDEmploiDuPlanPersonnaliseDeSante', 'exemplesDePlans')),
        partial.not(dossier.field('modeDEmploiDuPlanPersonnaliseDeSante', 'aideMemoireDesPriorites')),
        partial.not(dossier.field('modeDEmploiDuPlanPersonnaliseDeSante', 'modeleDeBilan')),
      ]),
      (oui) => oui,
    ),
    'non conforme',
    'conforme',
    where,
  );
}

function openManquantsDeModeDEmploiDuPlanPersonnaliseDeSante(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        openManquantsDeModeDEmploiDuPlanPersonnaliseDeSanteItem1(dossier),
        openManquantsDeModeDEmploiDuPlanPersonnaliseDeSanteItem2(dossier),
        openManquantsDeModeDEmploiDuPlanPersonnaliseDeSanteItem3(dossier),
        openManquantsDeModeDEmploiDuPlanPersonnaliseDeSanteItem4(dossier),
        openManquantsDeModeDEmploiDuPlanPersonnaliseDeSanteItem5(dossier),
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

/** Item 1 of contrôle mode d'emploi du plan personnalisé de santé : manquants. */
function openManquantsDeModeDEmploiDuPlanPersonnaliseDeSanteItem1(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'synthèse',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('modeDEmploiDuPlanPersonnaliseDeSante', 'synthese')),
  });
}

/** Item 2 of contrôle mode d'emploi du plan personnalisé de santé : manquants. */
function openManquantsDeModeDEmploiDuPlanPersonnaliseDeSanteItem2(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: "questionnaire d'aide à la décision",
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('modeDEmploiDuPlanPersonnaliseDeSante', 'questionnaireDAideALaDecision')),
  });
}

/** Item 3 of contrôle mode d'emploi du plan personnalisé de santé : manquants. */
function openManquantsDeModeDEmploiDuPlanPersonnaliseDeSanteItem3(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'exemples de plans',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('modeDEmploiDuPlanPersonnaliseDeSante', 'exemplesDePlans')),
  });
}

/** Item 4 of contrôle mode d'emploi du plan personnalisé de santé : manquants. */
function openManquantsDeModeDEmploiDuPlanPersonnaliseDeSanteItem4(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'aide-mémoire des priorités',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('modeDEmploiDuPlanPersonnaliseDeSante', 'aideMemoireDesPriorites')),
  });
}

/** Item 5 of contrôle mode d'emploi du plan personnalisé de santé : manquants. */
function openManquantsDeModeDEmploiDuPlanPersonnaliseDeSanteItem5(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'modèle de bilan',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('modeDEmploiDuPlanPersonnaliseDeSante', 'modeleDeBilan')),
  });
}

function openVerdictDEnvoiDeLaCafAuxFamilles(dossier: OpenDossier): partial.Value {
  const where = 'envoi de la CAF aux familles.verdict';
  return partial.when(
    partial.any(
      partial.list([
        partial.not(dossier.field('envoiDeLaCafAuxFamilles', 'plaquetteDeSensibilisation')),
        partial.not(dossier.field('envoiDeLaCafAuxFamilles', 'lettreDAccompagnement')),
        partial.not(dossier.field('envoiDeLaCafAuxFamilles', 'bulletinDInscriptionJointALaLettre')),
        partial.not(dossier.field('envoiDeLaCafAuxFamilles', 'dureeDeLExamenExpliquee')),
        partial.not(dossier.field('envoiDeLaCafAuxFamilles', 'contenuDeLExamenExplique')),
        partial.not(dossier.field('envoiDeLaCafAuxFamilles', 'beneficesDeLExamenExpliques')),
        partial.not(dossier.field('envoiDeLaCafAuxFamilles', 'consentementEclaireObtenu')),
        partial.not(dossier.field('envoiDeLaCafAuxFamilles', 'coordonneesDuCesSurLaLettre')),
      ]),
      (oui) => oui,
    ),
    'non conforme',
    'conforme',
    where,
  );
}

function openProchainEnvoiDeLaCaf(dossier: OpenDossier): partial.Value {
  const where = 'prochain envoi de la CAF';
  return dossier.keep(where, () => partial.addMonths(dossier.read('dernierEnvoiDeLaCaf'), 1, where));
}

function openManquantsDEnvoiDeLaCafAuxFamilles(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        openManquantsDEnvoiDeLaCafAuxFamillesItem1(dossier),
        openManquantsDEnvoiDeLaCafAuxFamillesItem2(dossier),
        openManquantsDEnvoiDeLaCafAuxFamillesItem3(dossier),
        openManquantsDEnvoiDeLaCafAuxFamillesItem4(dossier),
        openManquantsDEnvoiDeLaCafAuxFamillesItem5(dossier),
        openManquantsDEnvoiDeLaCafAuxFamillesItem6(dossier),
        openManquantsDEnvoiDeLaCafAuxFamillesItem7(dossier),
        openManquantsDEnvoiDeLaCafAuxFamillesItem8(dossier),
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

/** Item 1 of contrôle envoi de la CAF aux familles : manquants. */
function openManquantsDEnvoiDeLaCafAuxFamillesItem1(dossier: OpenDossier): partial.Value {
  const where = 'envoi de la CAF aux familles.manquants';
  return partial.fields({
    piece: 'plaquette de sensibilisation',
    echeance: partial.whenKept(
      partial.not(dossier.field('envoiDeLaCafAuxFamilles', 'plaquetteDeSensibilisation')),
      () => openProchainEnvoiDeLaCaf(dossier),
      null,
      where,
    ),
    recommande: false,
    manque: partial.not(dossier.field('envoiDeLaCafAuxFamilles', 'plaquetteDeSensibilisation')),
  });
}

/** Item 2 of contrôle envoi de la CAF aux familles : manquants. */
function openManquantsDEnvoiDeLaCafAuxFamillesItem2(dossier: OpenDossier): partial.Value {
  const where = 'envoi de la CAF aux familles.manquants';
  return partial.fields({
    piece: "lettre d'accompagnement",
    echeance: partial.whenKept(
      partial.not(dossier.field('envoiDeLaCafAuxFamilles', 'lettreDAccompagnement')),
      () => openProchainEnvoiDeLaCaf(dossier),
      null,
      where,
    ),
    recommande: false,
    manque: partial.not(dossier.field('envoiDeLaCafAuxFamilles', 'lettreDAccompagnement')),
  });
}

/** Item 3 of contrôle envoi de la CAF aux familles : manquants. */
function openManquantsDEnvoiDeLaCafAuxFamillesItem3(dossier: OpenDossier): partial.Value {
  const where = 'envoi de la CAF aux familles.manquants';
  return partial.fields({
    piece: "bulletin d'inscription joint à la lettre",
    echeance: partial.whenKept(
      partial.not(dossier.field('envoiDeLaCafAuxFamilles', 'bulletinDInscriptionJointALaLettre')),
      () => openProchainEnvoiDeLaCaf(dossier),
      null,
      where,
    ),
    recommande: false,
    manque: partial.not(dossier.field('envoiDeLaCafAuxFamilles', 'bulletinDInscriptionJointALaLettre')),
  });
}

/** Item 4 of contrôle envoi de la CAF aux familles : manquants. */
function openManquantsDEnvoiDeLaCafAuxFamillesItem4(dossier: OpenDossier): partial.Value {
  const where = 'envoi de la CAF aux familles.manquants';
  return partial.fields({
    piece: "durée de l'examen expliquée",
    echeance: partial.whenKept(
      partial.not(dossier.field('envoiDeLaCafAuxFamilles', 'dureeDeLExamenExpliquee')),
      () => openProchainEnvoiDeLaCaf(dossier),
      null,
      where,
    ),
    recommande: false,
    manque: partial.not(dossier.field('envoiDeLaCafAuxFamilles', 'dureeDeLExamenExpliquee')),
  });
}

/** Item 5 of contrôle envoi de la CAF aux familles : manquants. */
function openManquantsDEnvoiDeLaCafAuxFamillesItem5(dossier: OpenDossier): partial.Value {
  const where = 'envoi de la CAF aux familles.manquants';
  return partial.fields({
    piece: "contenu de l'examen expliqué",
    echeance: partial.whenKept(
      partial.not(dossier.field('envoiDeLaCafAuxFamilles', 'contenuDeLExamenExplique')),
      () => openProchainEnvoiDeLaCaf(dossier),
      null,
      where,
    ),
    recommande: false,
    manque: partial.not(dossier.field('envoiDeLaCafAuxFamilles', 'contenuDeLExamenExplique')),
  });
}

/** Item 6 of contrôle envoi de la CAF aux familles : manquants. */
function openManquantsDEnvoiDeLaCafAuxFamillesItem6(dossier: OpenDossier): partial.Value {
  const where = 'envoi de la CAF aux familles.manquants';
  return partial.fields({
    piece: "bénéfices de l'examen expliqués",
    echeance: partial.whenKept(
      partial.not(dossier.field('envoiDeLaCafAuxFamilles', 'beneficesDeLExamenExpliques')),
      () => openProchainEnvoiDeLaCaf(dossier),
      null,
      where,
    ),
    recommande: false,
    manque: partial.not(dossier.field('envoiDeLaCafAuxFamilles', 'beneficesDeLExamenExpliques')),
  });
}

/** Item 7 of contrôle envoi de la CAF aux familles : manquants. */
function openManquantsDEnvoiDeLaCafAuxFamillesItem7(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'consentement éclairé obtenu',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('envoiDeLaCafAuxFamilles', 'consentementEclaireObtenu')),
  });
}

/** Item 8 of contrôle envoi de la CAF aux familles : manquants. */
function openManquantsDEnvoiDeLaCafAuxFamillesItem8(dossier: OpenDossier): partial.Value {
  const where = 'envoi de la CAF aux familles.manquants';
  return partial.fields({
    piece: 'coordonnées du CES sur la lettre',
    echeance: partial.whenKept(
      partial.not(dossier.field('envoiDeLaCafAuxFamilles', 'coordonneesDuCesSurLaLettre')),
      () => openProchainEnvoiDeLaCaf(dossier),
      null,
      where,
    ),
    recommande: false,
    manque: partial.not(dossier.field('envoiDeLaCafAuxFamilles', 'coordonneesDuCesSurLaLettre')),
  });
}

function openVerdictDeProgrammesInterregimesDeLAnnee(dossier: OpenDossier): partial.Value {
  const where = "programmes interrégimes de l'année.verdict";
  return partial.when(
    partial.any(
      partial.list([
        partial.not(dossier.field('programmesInterregimesDeLAnnee', 'evaluationsCommunes')),
        partial.not(dossier.field('programmesInterregimesDeLAnnee', 'bilanDActiviteAnnuel')),
        partial.not(dossier.field('programmesInterregimesDeLAnnee', 'methodologiePartagee')),
      ]),
      (oui) => oui,
    ),
    'non conforme',
    'conforme',
    where,
  );
}

function openManquantsDeProgrammesInterregimesDeLAnnee(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        openManquantsDeProgrammesInterregimesDeLAnneeItem1(dossier),
        openManquantsDeProgrammesInterregimesDeLAnneeItem2(dossier),
        openManquantsDeProgrammesInterregimesDeLAnneeItem3(dossier),
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

/** Item 1 of contrôle programmes interrégimes de l'année : manquants. */
function openManquantsDeProgrammesInterregimesDeLAnneeItem1(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'évaluations communes',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('programmesInterregimesDeLAnnee', 'evaluationsCommunes')),
  });
}

/** Item 2 of contrôle programmes interrégimes de l'année : manquants. */
function openManquantsDeProgrammesInterregimesDeLAnneeItem2(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: "bilan d'activité annuel",
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('programmesInterregimesDeLAnnee', 'bilanDActiviteAnnuel')),
  });
}

/** Item 3 of contrôle programmes interrégimes de l'année : manquants. */
function openManquantsDeProgrammesInterregimesDeLAnneeItem3(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'méthodologie partagée',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('programmesInterregimesDeLAnnee', 'methodologiePartagee')),
  });
}

function openVerdictDeCompositionDeLaConferenceDesFinanceurs(dossier: OpenDossier): partial.Value {
  const where = 'composition de la conférence des financeurs.verdict';
  return partial.when(
    partial.any(
      partial.list([
        partial.not(dossier.field('compositionDeLaConferenceDesFinanceurs', 'conseilDepartemental')),
        partial.not(dossier.field('compositionDeLaConferenceDesFinanceurs', 'agenceRegionaleDeSante')),
        partial.not(dossier.field('compositionDeLaConferenceDesFinanceurs', 'caisseDeRetraiteCarsat')),
        partial.not(dossier.field('compositionDeLaConferenceDesFinanceurs', 'mutualiteAgricoleMsa')),
        partial.not(dossier.field('compositionDeLaConferenceDesFinanceurs', 'regimeRsi')),
        partial.not(dossier.field('compositionDeLaConferenceDesFinanceurs', 'delegueLocalDeLAnah')),
        partial.not(dossier.field('compositionDeLaConferenceDesFinanceurs', 'mutualiteFrancaise')),
        partial.not(dossier.field('compositionDeLaConferenceDesFinanceurs', 'retraiteComplementaireAgircArrco')),
        partial.not(dossier.field('compositionDeLaConferenceDesFinanceurs', 'caissePrimaireCpam')),
        partial.not(dossier.field('compositionDeLaConferenceDesFinanceurs', 'collectivitesLocalesEtEpci')),
      ]),
      (oui) => oui,
    ),
    'non conforme',
    'conforme',
    where,
  );
}

function openManquantsDeCompositionDeLaConferenceDesFinanceurs(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        openManquantsDeCompositionDeLaConferenceDesFinanceursItem1(dossier),
        openManquantsDeCompositionDeLaConferenceDesFinanceursItem2(dossier),
        openManquantsDeCompositionDeLaConferenceDesFinanceursItem3(dossier),
        openManquantsDeCompositionDeLaConferenceDesFinanceursItem4(dossier),
        openManquantsDeCompositionDeLaConferenceDesFinanceursItem5(dossier),
        openManquantsDeCompositionDeLaConferenceDesFinanceursItem6(dossier),
        openManquantsDeCompositionDeLaConferenceDesFinanceursItem7(dossier),
        openManquantsDeCompositionDeLaConferenceDesFinanceursItem8(dossier),
        openManquantsDeCompositionDeLaConferenceDesFinanceursItem9(dossier),
        openManquantsDeCompositionDeLaConferenceDesFinanceursItem10(dossier),
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

/** Item 1 of contrôle composition de la conférence des financeurs : manquants. */
function openManquantsDeCompositionDeLaConferenceDesFinanceursItem1(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'conseil départemental',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('compositionDeLaConferenceDesFinanceurs', 'conseilDepartemental')),
  });
}

/** Item 2 of contrôle composition de la conférence des financeurs : manquants. */
function openManquantsDeCompositionDeLaConferenceDesFinanceursItem2(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'agence régionale de santé',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('compositionDeLaConferenceDesFinanceurs', 'agenceRegionaleDeSante')),
  });
}

/** Item 3 of contrôle composition de la conférence des financeurs : manquants. */
function openManquantsDeCompositionDeLaConferenceDesFinanceursItem3(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'caisse de retraite CARSAT',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('compositionDeLaConferenceDesFinanceurs', 'caisseDeRetraiteCarsat')),
  });
}

/** Item 4 of contrôle composition de la conférence des financeurs : manquants. */
function openManquantsDeCompositionDeLaConferenceDesFinanceursItem4(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'mutualité agricole MSA',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('compositionDeLaConferenceDesFinanceurs', 'mutualiteAgricoleMsa')),
  });
}

/** Item 5 of contrôle composition de la conférence des financeurs : manquants. */
function openManquantsDeCompositionDeLaConferenceDesFinanceursItem5(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'régime RSI',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('compositionDeLaConferenceDesFinanceurs', 'regimeRsi')),
  });
}

/** Item 6 of contrôle composition de la conférence des financeurs : manquants. */
function openManquantsDeCompositionDeLaConferenceDesFinanceursItem6(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: "délégué local de l'ANAH",
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('compositionDeLaConferenceDesFinanceurs', 'delegueLocalDeLAnah')),
  });
}

/** Item 7 of contrôle composition de la conférence des financeurs : manquants. */
function openManquantsDeCompositionDeLaConferenceDesFinanceursItem7(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'mutualité française',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('compositionDeLaConferenceDesFinanceurs', 'mutualiteFrancaise')),
  });
}

/** Item 8 of contrôle composition de la conférence des financeurs : manquants. */
function openManquantsDeCompositionDeLaConferenceDesFinanceursItem8(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'retraite complémentaire AGIRC-ARRCO',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('compositionDeLaConferenceDesFinanceurs', 'retraiteComplementaireAgircArrco')),
  });
}

/** Item 9 of contrôle composition de la conférence des financeurs : manquants. */
function openManquantsDeCompositionDeLaConferenceDesFinanceursItem9(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'caisse primaire CPAM',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('compositionDeLaConferenceDesFinanceurs', 'caissePrimaireCpam')),
  });
}

/** Item 10 of contrôle composition de la conférence des financeurs : manquants. */
function openManquantsDeCompositionDeLaConferenceDesFinanceursItem10(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'collectivités locales et EPCI',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('compositionDeLaConferenceDesFinanceurs', 'collectivitesLocalesEtEpci')),
  });
}

function openVerdictDeSuccesDUneCooperationCommeLePaerpa(dossier: OpenDossier): partial.Value {
  const where = "succès d'une coopération comme le PAERPA.verdict";
  return partial.when(
    partial.any(
      partial.list([
        partial.not(dossier.field('succesDUneCooperationCommeLePaerpa', 'insertionParmiDesActeursQuiExistent')),
        partial.not(dossier.field('succesDUneCooperationCommeLePaerpa', 'adaptationALEnvironnement')),
        partial.not(dossier.field('succesDUneCooperationCommeLePaerpa', 'pratiquesQuiEvoluent')),
      ]),
      (oui) => oui,
    ),
    'non conforme',
    'conforme',
    where,
  );
}

function openManquantsDeSuccesDUneCooperationCommeLePaerpa(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        openManquantsDeSuccesDUneCooperationCommeLePaerpaItem1(dossier),
        openManquantsDeSuccesDUneCooperationCommeLePaerpaItem2(dossier),
        openManquantsDeSuccesDUneCooperationCommeLePaerpaItem3(dossier),
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

/** Item 1 of contrôle succès d'une coopération comme le PAERPA : manquants. */
function openManquantsDeSuccesDUneCooperationCommeLePaerpaItem1(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'insertion parmi des acteurs qui existent',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('succesDUneCooperationCommeLePaerpa', 'insertionParmiDesActeursQuiExistent')),
  });
}

/** Item 2 of contrôle succès d'une coopération comme le PAERPA : manquants. */
function openManquantsDeSuccesDUneCooperationCommeLePaerpaItem2(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: "adaptation à l'environnement",
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('succesDUneCooperationCommeLePaerpa', 'adaptationALEnvironnement')),
  });
}

/** Item 3 of contrôle succès d'une coopération comme le PAERPA : manquants. */
function openManquantsDeSuccesDUneCooperationCommeLePaerpaItem3(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'pratiques qui évoluent',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('succesDUneCooperationCommeLePaerpa', 'pratiquesQuiEvoluent')),
  });
}

function openVerdictDEcueilsDUneCooperationCommeLePaerpa(dossier: OpenDossier): partial.Value {
  const where = "écueils d'une coopération comme le PAERPA.verdict";
  return partial.when(
    partial.any(
      partial.list([
        partial.not(dossier.field('ecueilsDUneCooperationCommeLePaerpa', 'systemesDInformationQuiCommuniquent')),
        partial.not(dossier.field('ecueilsDUneCooperationCommeLePaerpa', 'aucuneNouvelleStructure')),
        partial.not(dossier.field('ecueilsDUneCooperationCommeLePaerpa', 'strategieNationaleClaire')),
        partial.not(dossier.field('ecueilsDUneCooperationCommeLePaerpa', 'margesLaisseesAuLocal')),
        partial.not(dossier.field('ecueilsDUneCooperationCommeLePaerpa', 'financementPerenneExamine')),
      ]),
      (oui) => oui,
    ),
    'non conforme',
    'conforme',
    where,
  );
}

function openManquantsDEcueilsDUneCooperationCommeLePaerpa(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        openManquantsDEcueilsDUneCooperationCommeLePaerpaItem1(dossier),
        openManquantsDEcueilsDUneCooperationCommeLePaerpaItem2(dossier),
        openManquantsDEcueilsDUneCooperationCommeLePaerpaItem3(dossier),
        openManquantsDEcueilsDUneCooperationCommeLePaerpaItem4(dossier),
        openManquantsDEcueilsDUneCooperationCommeLePaerpaItem5(dossier),
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

/** Item 1 of contrôle écueils d'une coopération comme le PAERPA : manquants. */
function openManquantsDEcueilsDUneCooperationCommeLePaerpaItem1(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: "systèmes d'information qui communiquent",
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('ecueilsDUneCooperationCommeLePaerpa', 'systemesDInformationQuiCommuniquent')),
  });
}

/** Item 2 of contrôle écueils d'une coopération comme le PAERPA : manquants. */
function openManquantsDEcueilsDUneCooperationCommeLePaerpaItem2(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'aucune nouvelle structure',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('ecueilsDUneCooperationCommeLePaerpa', 'aucuneNouvelleStructure')),
  });
}

/** Item 3 of contrôle écueils d'une coopération comme le PAERPA : manquants. */
function openManquantsDEcueilsDUneCooperationCommeLePaerpaItem3(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'stratégie nationale claire',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('ecueilsDUneCooperationCommeLePaerpa', 'strategieNationaleClaire')),
  });
}

/** Item 4 of contrôle écueils d'une coopération comme le PAERPA : manquants. */
function openManquantsDEcueilsDUneCooperationCommeLePaerpaItem4(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'marges laissées au local',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('ecueilsDUneCooperationCommeLePaerpa', 'margesLaisseesAuLocal')),
  });
}

/** Item 5 of contrôle écueils d'une coopération comme le PAERPA : manquants. */
function openManquantsDEcueilsDUneCooperationCommeLePaerpaItem5(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'financement pérenne examiné',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('ecueilsDUneCooperationCommeLePaerpa', 'financementPerenneExamine')),
  });
}

function openVerdictDeSuccesDUneCooperationEntreOrganismes(dossier: OpenDossier): partial.Value {
  const where = "succès d'une coopération entre organismes.verdict";
  return partial.when(
    partial.any(
      partial.list([
        partial.not(dossier.field('succesDUneCooperationEntreOrganismes', 'impulsionNationaleDonnee')),
        partial.not(dossier.field('succesDUneCooperationEntreOrganismes', 'liberteLaisseeAuxActeursLocaux')),
        partial.not(dossier.field('succesDUneCooperationEntreOrganismes', 'acteursLocauxImpliques')),
        partial.not(dossier.field('succesDUneCooperationEntreOrganismes', 'outilsCommunsEtBilansPartages')),
      ]),
      (oui) => oui,
    ),
    'non conforme',
    'conforme',
    where,
  );
}

function openManquantsDeSuccesDUneCooperationEntreOrganismes(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        openManquantsDeSuccesDUneCooperationEntreOrganismesItem1(dossier),
        openManquantsDeSuccesDUneCooperationEntreOrganismesItem2(dossier),
        openManquantsDeSuccesDUneCooperationEntreOrganismesItem3(dossier),
        openManquantsDeSuccesDUneCooperationEntreOrganismesItem4(dossier),
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

/** Item 1 of contrôle succès d'une coopération entre organismes : manquants. */
function openManquantsDeSuccesDUneCooperationEntreOrganismesItem1(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'impulsion nationale donnée',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('succesDUneCooperationEntreOrganismes', 'impulsionNationaleDonnee')),
  });
}

/** Item 2 of contrôle succès d'une coopération entre organismes : manquants. */
function openManquantsDeSuccesDUneCooperationEntreOrganismesItem2(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'liberté laissée aux acteurs locaux',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('succesDUneCooperationEntreOrganismes', 'liberteLaisseeAuxActeursLocaux')),
  });
}

/** Item 3 of contrôle succès d'une coopération entre organismes : manquants. */
function openManquantsDeSuccesDUneCooperationEntreOrganismesItem3(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'acteurs locaux impliqués',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('succesDUneCooperationEntreOrganismes', 'acteursLocauxImpliques')),
  });
}

/** Item 4 of contrôle succès d'une coopération entre organismes : manquants. */
function openManquantsDeSuccesDUneCooperationEntreOrganismesItem4(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'outils communs et bilans partagés',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('succesDUneCooperationEntreOrganismes', 'outilsCommunsEtBilansPartages')),
  });
}

function openVerdictDePointsDAttentionDUneCooperationEntreOrganismes(dossier: OpenDossier): partial.Value {
  const where = "points d'attention d'une coopération entre organismes.verdict";
  return partial.when(
    partial.any(
      partial.list([
        partial.not(dossier.field('pointsDAttentionDUneCooperationEntreOrganismes', 'besoinAvereEtManqueComble')),
        partial.not(dossier.field('pointsDAttentionDUneCooperationEntreOrganismes', 'tousLesOrganismesAssocies')),
        partial.not(dossier.field('pointsDAttentionDUneCooperationEntreOrganismes', 'reseauxHarmonises')),
        partial.not(
          dossier.field('pointsDAttentionDUneCooperationEntreOrganismes', 'gouvernanceCadreeParLesCaissesNationales'),
        ),
        partial.not(
          dossier.field('pointsDAttentionDUneCooperationEntreOrganismes', 'realisationEtSuiviAssuresLocalement'),
        ),
        partial.not(dossier.field('pointsDAttentionDUneCooperationEntreOrganismes', 'risqueDeConfusionLimite')),
      ]),
      (oui) => oui,
    ),
    'non conforme',
    'conforme',
    where,
  );
}

function openManquantsDePointsDAttentionDUneCooperationEntreOrganismes(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        openManquantsDePointsDAttentionDUneCooperationEntreOrganismesItem1(dossier),
        openManquantsDePointsDAttentionDUneCooperationEntreOrganismesItem2(dossier),
        openManquantsDePointsDAttentionDUneCooperationEntreOrganismesItem3(dossier),
        openManquantsDePointsDAttentionDUneCooperationEntreOrganismesItem4(dossier),
        openManquantsDePointsDAttentionDUneCooperationEntreOrganismesItem5(dossier),
        openManquantsDePointsDAttentionDUneCooperationEntreOrganismesItem6(dossier),
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

/** Item 1 of contrôle points d'attention d'une coopération entre organismes : manquants. */
function openManquantsDePointsDAttentionDUneCooperationEntreOrganismesItem1(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'besoin avéré et manque comblé',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('pointsDAttentionDUneCooperationEntreOrganismes', 'besoinAvereEtManqueComble')),
  });
}

/** Item 2 of contrôle points d'attention d'une coopération entre organismes : manquants. */
function openManquantsDePointsDAttentionDUneCooperationEntreOrganismesItem2(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'tous les organismes associés',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('pointsDAttentionDUneCooperationEntreOrganismes', 'tousLesOrganismesAssocies')),
  });
}

/** Item 3 of contrôle points d'attention d'une coopération entre organismes : manquants. */
function openManquantsDePointsDAttentionDUneCooperationEntreOrganismesItem3(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'réseaux harmonisés',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('pointsDAttentionDUneCooperationEntreOrganismes', 'reseauxHarmonises')),
  });
}

/** Item 4 of contrôle points d'attention d'une coopération entre organismes : manquants. */
function openManquantsDePointsDAttentionDUneCooperationEntreOrganismesItem4(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'gouvernance cadrée par les caisses nationales',
    echeance: null,
    recommande: false,
    manque: partial.not(
      dossier.field('pointsDAttentionDUneCooperationEntreOrganismes', 'gouvernanceCadreeParLesCaissesNationales'),
    ),
  });
}

/** Item 5 of contrôle points d'attention d'une coopération entre organismes : manquants. */
function openManquantsDePointsDAttentionDUneCooperationEntreOrganismesItem5(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'réalisation et suivi assurés localement',
    echeance: null,
    recommande: false,
    manque: partial.not(
      dossier.field('pointsDAttentionDUneCooperationEntreOrganismes', 'realisationEtSuiviAssuresLocalement'),
    ),
  });
}

/** Item 6 of contrôle points d'attention d'une coopération entre organismes : manquants. */
function openManquantsDePointsDAttentionDUneCooperationEntreOrganismesItem6(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'risque de confusion limité',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('pointsDAttentionDUneCooperationEntreOrganismes', 'risqueDeConfusionLimite')),
  });
}

function openVerdictDeConditionsDeReussiteDUneStructureInterregime(dossier: OpenDossier): partial.Value {
  const where = "conditions de réussite d'une structure interrégime.verdict";
  return partial.when(
    partial.any(
      partial.list([
        partial.not(dossier.field('conditionsDeReussiteDUneStructureInterregime', 'gouvernanceReellementPartagee')),
        partial.not(dossier.field('conditionsDeReussiteDUneStructureInterregime', 'autonomieFinanciere')),
        partial.not(dossier.field('conditionsDeReussiteDUneStructureInterregime', 'personnelEnPropre')),
        partial.not(
          dossier.field(
            'conditionsDeReussiteDUneStructureInterregime',
            'decisionsDesConseilsDAdministrationRespectees',
          ),
        ),
      ]),
      (oui) => oui,
    ),
    'non conforme',
    'conforme',
    where,
  );
}

function openManquantsDeConditionsDeReussiteDUneStructureInterregime(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        openManquantsDeConditionsDeReussiteDUneStructureInterregimeItem1(dossier),
        openManquantsDeConditionsDeReussiteDUneStructureInterregimeItem2(dossier),
        openManquantsDeConditionsDeReussiteDUneStructureInterregimeItem3(dossier),
        openManquantsDeConditionsDeReussiteDUneStructureInterregimeItem4(dossier),
        openManquantsDeConditionsDeReussiteDUneStructureInterregimeItem5(dossier),
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

/** Item 1 of contrôle conditions de réussite d'une structure interrégime : manquants. */
function openManquantsDeConditionsDeReussiteDUneStructureInterregimeItem1(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'gouvernance réellement partagée',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('conditionsDeReussiteDUneStructureInterregime', 'gouvernanceReellementPartagee')),
  });
}

/** Item 2 of contrôle conditions de réussite d'une structure interrégime : manquants. */
function openManquantsDeConditionsDeReussiteDUneStructureInterregimeItem2(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'autonomie financière',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('conditionsDeReussiteDUneStructureInterregime', 'autonomieFinanciere')),
  });
}

/** Item 3 of contrôle conditions de réussite d'une structure interrégime : manquants. */
function openManquantsDeConditionsDeReussiteDUneStructureInterregimeItem3(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'personnel en propre',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('conditionsDeReussiteDUneStructureInterregime', 'personnelEnPropre')),
  });
}

/** Item 4 of contrôle conditions de réussite d'une structure interrégime : manquants. */
function openManquantsDeConditionsDeReussiteDUneStructureInterregimeItem4(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: "décisions des conseils d'administration respectées",
    echeance: null,
    recommande: false,
    manque: partial.not(
      dossier.field('conditionsDeReussiteDUneStructureInterregime', 'decisionsDesConseilsDAdministrationRespectees'),
    ),
  });
}

/** Item 5 of contrôle conditions de réussite d'une structure interrégime : manquants. */
function openManquantsDeConditionsDeReussiteDUneStructureInterregimeItem5(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: "acteurs déjà en place élargis plutôt qu'ajoutés",
    echeance: null,
    recommande: true,
    manque: partial.not(
      dossier.field('conditionsDeReussiteDUneStructureInterregime', 'acteursDejaEnPlaceElargisPlutotQuAjoutes'),
    ),
  });
}

function openVerdictDePrealablesDUneCooperation(dossier: OpenDossier): partial.Value {
  const where = "préalables d'une coopération.verdict";
  return partial.when(
    partial.any(
      partial.list([
        partial.not(dossier.field('prealablesDUneCooperation', 'confianceDeLHomologue')),
        partial.not(dossier.field('prealablesDUneCooperation', 'impulsionPlusForte')),
        partial.not(dossier.field('prealablesDUneCooperation', 'motivationDeLongueDuree')),
        partial.not(dossier.field('prealablesDUneCooperation', 'feuVertDeLaDirection')),
      ]),
      (oui) => oui,
    ),
    'non conforme',
    'conforme',
    where,
  );
}

function openManquantsDePrealablesDUneCooperation(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        openManquantsDePrealablesDUneCooperationItem1(dossier),
        openManquantsDePrealablesDUneCooperationItem2(dossier),
        openManquantsDePrealablesDUneCooperationItem3(dossier),
        openManquantsDePrealablesDUneCooperationItem4(dossier),
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

/** Item 1 of contrôle préalables d'une coopération : manquants. */
function openManquantsDePrealablesDUneCooperationItem1(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: "confiance de l'homologue",
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('prealablesDUneCooperation', 'confianceDeLHomologue')),
  });
}

/** Item 2 of contrôle préalables d'une coopération : manquants. */
function openManquantsDePrealablesDUneCooperationItem2(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'impulsion plus forte',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('prealablesDUneCooperation', 'impulsionPlusForte')),
  });
}

/** Item 3 of contrôle préalables d'une coopération : manquants. */
function openManquantsDePrealablesDUneCooperationItem3(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'motivation de longue durée',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('prealablesDUneCooperation', 'motivationDeLongueDuree')),
  });
}

/** Item 4 of contrôle préalables d'une coopération : manquants. */
function openManquantsDePrealablesDUneCooperationItem4(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'feu vert de la direction',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('prealablesDUneCooperation', 'feuVertDeLaDirection')),
  });
}

function openVerdictDeCadreDUneConvention(dossier: OpenDossier): partial.Value {
  const where = "cadre d'une convention.verdict";
  return partial.when(
    partial.any(
      partial.list([
        partial.not(dossier.field('cadreDUneConvention', 'placeEtMissionsDeChacunDefinies')),
        partial.not(dossier.field('cadreDUneConvention', 'gouvernanceActee')),
        partial.not(dossier.field('cadreDUneConvention', 'modalitesDEvaluationDeLAction')),
        partial.not(dossier.field('cadreDUneConvention', 'bilanTransmisAuxCaissesNationales')),
      ]),
      (oui) => oui,
    ),
    'non conforme',
    'conforme',
    where,
  );
}

function openManquantsDeCadreDUneConvention(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        openManquantsDeCadreDUneConventionItem1(dossier),
        openManquantsDeCadreDUneConventionItem2(dossier),
        openManquantsDeCadreDUneConventionItem3(dossier),
        openManquantsDeCadreDUneConventionItem4(dossier),
        openManquantsDeCadreDUneConventionItem5(dossier),
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

/** Item 1 of contrôle cadre d'une convention : manquants. */
function openManquantsDeCadreDUneConventionItem1(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'place et missions de chacun définies',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('cadreDUneConvention', 'placeEtMissionsDeChacunDefinies')),
  });
}

/** Item 2 of contrôle cadre d'une convention : manquants. */
function openManquantsDeCadreDUneConventionItem2(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'gouvernance actée',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('cadreDUneConvention', 'gouvernanceActee')),
  });
}

/** Item 3 of contrôle cadre d'une convention : manquants. */
function openManquantsDeCadreDUneConventionItem3(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'modèle type repris',
    echeance: null,
    recommande: true,
    manque: partial.not(dossier.field('cadreDUneConvention', 'modeleTypeRepris')),
  });
}

/** Item 4 of contrôle cadre d'une convention : manquants. */
function openManquantsDeCadreDUneConventionItem4(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: "modalités d'évaluation de l'action",
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('cadreDUneConvention', 'modalitesDEvaluationDeLAction')),
  });
}

/** Item 5 of contrôle cadre d'une convention : manquants. */
function openManquantsDeCadreDUneConventionItem5(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'bilan transmis aux caisses nationales',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('cadreDUneConvention', 'bilanTransmisAuxCaissesNationales')),
  });
}

function openVerdictDeSiteCommunDePrevention(dossier: OpenDossier): partial.Value {
  const where = 'site commun de prévention.verdict';
  return partial.when(
    partial.any(
      partial.list([
        partial.not(dossier.field('siteCommunDePrevention', 'referentielsPourAnimerDesAteliers')),
        partial.not(dossier.field('siteCommunDePrevention', 'tousLesAteliersDuTerritoireReferences')),
        partial.not(dossier.field('siteCommunDePrevention', 'informationAdapteeAuxRealitesLocales')),
        partial.not(dossier.field('siteCommunDePrevention', 'informationRemonteeParChaqueRegion')),
      ]),
      (oui) => oui,
    ),
    'non conforme',
    'conforme',
    where,
  );
}

function openManquantsDeSiteCommunDePrevention(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        openManquantsDeSiteCommunDePreventionItem1(dossier),
        openManquantsDeSiteCommunDePreventionItem2(dossier),
        openManquantsDeSiteCommunDePreventionItem3(dossier),
        openManquantsDeSiteCommunDePreventionItem4(dossier),
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

/** Item 1 of contrôle site commun de prévention : manquants. */
function openManquantsDeSiteCommunDePreventionItem1(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'référentiels pour animer des ateliers',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('siteCommunDePrevention', 'referentielsPourAnimerDesAteliers')),
  });
}

/** Item 2 of contrôle site commun de prévention : manquants. */
function openManquantsDeSiteCommunDePreventionItem2(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'tous les ateliers du territoire référencés',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('siteCommunDePrevention', 'tousLesAteliersDuTerritoireReferences')),
  });
}

/** Item 3 of contrôle site commun de prévention : manquants. */
function openManquantsDeSiteCommunDePreventionItem3(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'information adaptée aux réalités locales',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('siteCommunDePrevention', 'informationAdapteeAuxRealitesLocales')),
  });
}

/** Item 4 of contrôle site commun de prévention : manquants. */
function openManquantsDeSiteCommunDePreventionItem4(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'information remontée par chaque région',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('siteCommunDePrevention', 'informationRemonteeParChaqueRegion')),
  });
}

function openVerdictDeDemandesDesCaissesDeLaMsa(dossier: OpenDossier): partial.Value {
  const where = 'demandes des caisses de la MSA.verdict';
  return partial.when(
    partial.any(
      partial.list([
        partial.not(dossier.field('demandesDesCaissesDeLaMsa', 'comitologieOuStructureCommune')),
        partial.not(dossier.field('demandesDesCaissesDeLaMsa', 'partenariatsFacilites')),
        partial.not(dossier.field('demandesDesCaissesDeLaMsa', 'actionsVisiblesEntreRegimes')),
        partial.not(dossier.field('demandesDesCaissesDeLaMsa', 'contactsEntreOrganismesDeTailleDifferente')),
        partial.not(dossier.field('demandesDesCaissesDeLaMsa', 'partageOuRotationDeLaGouvernance')),
        partial.not(dossier.field('demandesDesCaissesDeLaMsa', 'reconnaissanceMutuelleDesDcgdr')),
      ]),
      (oui) => oui,
    ),
    'non conforme',
    'conforme',
    where,
  );
}

function openManquantsDeDemandesDesCaissesDeLaMsa(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        openManquantsDeDemandesDesCaissesDeLaMsaItem1(dossier),
        openManquantsDeDemandesDesCaissesDeLaMsaItem2(dossier),
        openManquantsDeDemandesDesCaissesDeLaMsaItem3(dossier),
        openManquantsDeDemandesDesCaissesDeLaMsaItem4(dossier),
        openManquantsDeDemandesDesCaissesDeLaMsaItem5(dossier),
        openManquantsDeDemandesDesCaissesDeLaMsaItem6(dossier),
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

/** Item 1 of contrôle demandes des caisses de la MSA : manquants. */
function openManquantsDeDemandesDesCaissesDeLaMsaItem1(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'comitologie ou structure commune',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('demandesDesCaissesDeLaMsa', 'comitologieOuStructureCommune')),
  });
}

/** Item 2 of contrôle demandes des caisses de la MSA : manquants. */
function openManquantsDeDemandesDesCaissesDeLaMsaItem2(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'partenariats facilités',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('demandesDesCaissesDeLaMsa', 'partenariatsFacilites')),
  });
}

/** Item 3 of contrôle demandes des caisses de la MSA : manquants. */
function openManquantsDeDemandesDesCaissesDeLaMsaItem3(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'actions visibles entre régimes',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('demandesDesCaissesDeLaMsa', 'actionsVisiblesEntreRegimes')),
  });
}

/** Item 4 of contrôle demandes des caisses de la MSA : manquants. */
function openManquantsDeDemandesDesCaissesDeLaMsaItem4(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'contacts entre organismes de taille différente',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('demandesDesCaissesDeLaMsa', 'contactsEntreOrganismesDeTailleDifferente')),
  });
}

/** Item 5 of contrôle demandes des caisses de la MSA : manquants. */
function openManquantsDeDemandesDesCaissesDeLaMsaItem5(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'partage ou rotation de la gouvernance',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('demandesDesCaissesDeLaMsa', 'partageOuRotationDeLaGouvernance')),
  });
}

/** Item 6 of contrôle demandes des caisses de la MSA : manquants. */
function openManquantsDeDemandesDesCaissesDeLaMsaItem6(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'reconnaissance mutuelle des DCGDR',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('demandesDesCaissesDeLaMsa', 'reconnaissanceMutuelleDesDcgdr')),
  });
}

function openMajoriteDObjectifsCommuns(dossier: OpenDossier): partial.Value {
  const where = "majorité d'objectifs communs";
  return dossier.keep(where, () =>
    partial.compare(
      'greater',
      partial.multiply(dossier.read('objectifsCommuns'), 2, where),
      dossier.read('objectifsDuParcours'),
      0,
      0,
      where,
    ),
  );
}

function openVerdictDeConceptionDUnParcoursCommun(dossier: OpenDossier): partial.Value {
  const where = "conception d'un parcours commun.verdict";
  return partial.when(
    partial.any(
      partial.list([
        partial.not(dossier.field('conceptionDUnParcoursCommun', 'publicCibleClair')),
        partial.not(dossier.field('conceptionDUnParcoursCommun', 'publicConformeAuxObjectifsDeChacun')),
        partial.not(openMajoriteDObjectifsCommuns(dossier)),
        partial.not(dossier.field('conceptionDUnParcoursCommun', 'objectifsParticuliersRestesAnnexes')),
        partial.not(dossier.field('conceptionDUnParcoursCommun', 'accordSurLaStrategieEtLesTechniques')),
        partial.not(dossier.field('conceptionDUnParcoursCommun', 'elementsDefinisEnReunionsPreparatoires')),
      ]),
      (oui) => oui,
    ),
    'non conforme',
    'conforme',
    where,
  );
}

function openManquantsDeConceptionDUnParcoursCommun(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        openManquantsDeConceptionDUnParcoursCommunItem1(dossier),
        openManquantsDeConceptionDUnParcoursCommunItem2(dossier),
        openManquantsDeConceptionDUnParcoursCommunItem3(dossier),
        openManquantsDeConceptionDUnParcoursCommunItem4(dossier),
        openManquantsDeConceptionDUnParcoursCommunItem5(dossier),
        openManquantsDeConceptionDUnParcoursCommunItem6(dossier),
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

/** Item 1 of contrôle conception d'un parcours commun : manquants. */
function openManquantsDeConceptionDUnParcoursCommunItem1(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'public cible clair',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('conceptionDUnParcoursCommun', 'publicCibleClair')),
  });
}

/** Item 2 of contrôle conception d'un parcours commun : manquants. */
function openManquantsDeConceptionDUnParcoursCommunItem2(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'public conforme aux objectifs de chacun',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('conceptionDUnParcoursCommun', 'publicConformeAuxObjectifsDeChacun')),
  });
}

/** Item 3 of contrôle conception d'un parcours commun : manquants. */
function openManquantsDeConceptionDUnParcoursCommunItem3(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'objectifs communs majoritaires',
    echeance: null,
    recommande: false,
    manque: partial.not(openMajoriteDObjectifsCommuns(dossier)),
  });
}

/** Item 4 of contrôle conception d'un parcours commun : manquants. */
function openManquantsDeConceptionDUnParcoursCommunItem4(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'objectifs particuliers restés annexes',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('conceptionDUnParcoursCommun', 'objectifsParticuliersRestesAnnexes')),
  });
}

/** Item 5 of contrôle conception d'un parcours commun : manquants. */
function openManquantsDeConceptionDUnParcoursCommunItem5(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'accord sur la stratégie et les techniques',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('conceptionDUnParcoursCommun', 'accordSurLaStrategieEtLesTechniques')),
  });
}

/** Item 6 of contrôle conception d'un parcours commun : manquants. */
function openManquantsDeConceptionDUnParcoursCommunItem6(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'éléments définis en réunions préparatoires',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('conceptionDUnParcoursCommun', 'elementsDefinisEnReunionsPreparatoires')),
  });
}

function openVerdictDeConstructionDUnParcoursCommun(dossier: OpenDossier): partial.Value {
  const where = "construction d'un parcours commun.verdict";
  return partial.when(
    partial.any(
      partial.list([
        partial.not(dossier.field('constructionDUnParcoursCommun', 'constructionCommuneDesLOrigine')),
        partial.not(dossier.field('constructionDUnParcoursCommun', 'ateliersEtActivitesConstruitsEnsemble')),
        partial.not(dossier.field('constructionDUnParcoursCommun', 'communicationExterneCommune')),
        partial.not(dossier.field('constructionDUnParcoursCommun', 'evaluationPrevueDesLaMiseEnPlace')),
        partial.not(dossier.field('constructionDUnParcoursCommun', 'autresCaissesAssocieesSelonLeurDomaine')),
        partial.not(dossier.field('constructionDUnParcoursCommun', 'publicsFragilesParmiLesObjectifs')),
      ]),
      (oui) => oui,
    ),
    'non conforme',
    'conforme',
    where,
  );
}

function openManquantsDeConstructionDUnParcoursCommun(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        openManquantsDeConstructionDUnParcoursCommunItem1(dossier),
        openManquantsDeConstructionDUnParcoursCommunItem2(dossier),
        openManquantsDeConstructionDUnParcoursCommunItem3(dossier),
        openManquantsDeConstructionDUnParcoursCommunItem4(dossier),
        openManquantsDeConstructionDUnParcoursCommunItem5(dossier),
        openManquantsDeConstructionDUnParcoursCommunItem6(dossier),
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

/** Item 1 of contrôle construction d'un parcours commun : manquants. */
function openManquantsDeConstructionDUnParcoursCommunItem1(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: "construction commune dès l'origine",
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('constructionDUnParcoursCommun', 'constructionCommuneDesLOrigine')),
  });
}

/** Item 2 of contrôle construction d'un parcours commun : manquants. */
function openManquantsDeConstructionDUnParcoursCommunItem2(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'ateliers et activités construits ensemble',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('constructionDUnParcoursCommun', 'ateliersEtActivitesConstruitsEnsemble')),
  });
}

/** Item 3 of contrôle construction d'un parcours commun : manquants. */
function openManquantsDeConstructionDUnParcoursCommunItem3(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'communication externe commune',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('constructionDUnParcoursCommun', 'communicationExterneCommune')),
  });
}

/** Item 4 of contrôle construction d'un parcours commun : manquants. */
function openManquantsDeConstructionDUnParcoursCommunItem4(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'évaluation prévue dès la mise en place',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('constructionDUnParcoursCommun', 'evaluationPrevueDesLaMiseEnPlace')),
  });
}

/** Item 5 of contrôle construction d'un parcours commun : manquants. */
function openManquantsDeConstructionDUnParcoursCommunItem5(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'autres caisses associées selon leur domaine',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('constructionDUnParcoursCommun', 'autresCaissesAssocieesSelonLeurDomaine')),
  });
}

/** Item 6 of contrôle construction d'un parcours commun : manquants. */
function openManquantsDeConstructionDUnParcoursCommunItem6(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'publics fragiles parmi les objectifs',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('constructionDUnParcoursCommun', 'publicsFragilesParmiLesObjectifs')),
  });
}

function openVerdictDePilotageDUnProjetInformatique(dossier: OpenDossier): partial.Value {
  const where = "pilotage d'un projet informatique.verdict";
  return partial.when(
    partial.any(
      partial.list([
        partial.not(dossier.field('pilotageDUnProjetInformatique', 'rolesIdentifiesEtDefinis')),
        partial.not(dossier.field('pilotageDUnProjetInformatique', 'pointsDEtapeReguliers')),
        partial.and(dossier.read('projetAPlusieursOrganismes'), () =>
          partial.not(dossier.field('pilotageDUnProjetInformatique', 'interlocuteurUniqueDansChaqueStructure')),
        ),
        partial.not(dossier.field('pilotageDUnProjetInformatique', 'objectifsHierarchisesAvecLaDss')),
        partial.not(dossier.field('pilotageDUnProjetInformatique', 'calendrierEtJalonsPartages')),
        partial.not(dossier.field('pilotageDUnProjetInformatique', 'indicateursSpecifiques')),
        partial.not(dossier.field('pilotageDUnProjetInformatique', 'indicateursMesurables')),
        partial.not(dossier.field('pilotageDUnProjetInformatique', 'indicateursAcceptables')),
        partial.not(dossier.field('pilotageDUnProjetInformatique', 'indicateursRealistes')),
        partial.not(dossier.field('pilotageDUnProjetInformatique', 'indicateursDefinisDansLeTemps')),
        partial.not(dossier.field('pilotageDUnProjetInformatique', 'methodeDAnalyseDeValeurIdentique')),
        partial.not(dossier.field('pilotageDUnProjetInformatique', 'schemaDirecteurAligne')),
        partial.and(dossier.read('projetAPlusieursOrganismes'), () =>
          partial.not(dossier.field('pilotageDUnProjetInformatique', 'vuesDuSystemeDInformationMisesADisposition')),
        ),
        partial.not(dossier.field('pilotageDUnProjetInformatique', 'retourDExperiencePrealable')),
        partial.not(dossier.field('pilotageDUnProjetInformatique', 'solutionsPerennesEtFiables')),
      ]),
      (oui) => oui,
    ),
    'non conforme',
    'conforme',
    where,
  );
}

function openManquantsDePilotageDUnProjetInformatique(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        openManquantsDePilotageDUnProjetInformatiqueItem1(dossier),
        openManquantsDePilotageDUnProjetInformatiqueItem2(dossier),
        openManquantsDePilotageDUnProjetInformatiqueItem3(dossier),
        openManquantsDePilotageDUnProjetInformatiqueItem4(dossier),
        openManquantsDePilotageDUnProjetInformatiqueItem5(dossier),
        openManquantsDePilotageDUnProjetInformatiqueItem6(dossier),
        openManquantsDePilotageDUnProjetInformatiqueItem7(dossier),
        openManquantsDePilotageDUnProjetInformatiqueItem8(dossier),
        openManquantsDePilotageDUnProjetInformatiqueItem9(dossier),
        openManquantsDePilotageDUnProjetInformatiqueItem10(dossier),
        openManquantsDePilotageDUnProjetInformatiqueItem11(dossier),
        openManquantsDePilotageDUnProjetInformatiqueItem12(dossier),
        openManquantsDePilotageDUnProjetInformatiqueItem13(dossier),
        openManquantsDePilotageDUnProjetInformatiqueItem14(dossier),
        openManquantsDePilotageDUnProjetInformatiqueItem15(dossier),
        openManquantsDePilotageDUnProjetInformatiqueItem16(dossier),
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

/** Item 1 of contrôle pilotage d'un projet informatique : manquants. */
function openManquantsDePilotageDUnProjetInformatiqueItem1(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'rôles identifiés et définis',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('pilotageDUnProjetInformatique', 'rolesIdentifiesEtDefinis')),
  });
}

/** Item 2 of contrôle pilotage d'un projet informatique : manquants. */
function openManquantsDePilotageDUnProjetInformatiqueItem2(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: "points d'étape réguliers",
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('pilotageDUnProjetInformatique', 'pointsDEtapeReguliers')),
  });
}

/** Item 3 of contrôle pilotage d'un projet informatique : manquants. */
function openManquantsDePilotageDUnProjetInformatiqueItem3(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'interlocuteur unique dans chaque structure',
    echeance: null,
    recommande: false,
    manque: partial.and(dossier.read('projetAPlusieursOrganismes'), () =>
      partial.not(dossier.field('pilotageDUnProjetInformatique', 'interlocuteurUniqueDansChaqueStructure')),
    ),
  });
}

/** Item 4 of contrôle pilotage d'un projet informatique : manquants. */
function openManquantsDePilotageDUnProjetInformatiqueItem4(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'objectifs hiérarchisés avec la DSS',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('pilotageDUnProjetInformatique', 'objectifsHierarchisesAvecLaDss')),
  });
}

/** Item 5 of contrôle pilotage d'un projet informatique : manquants. */
function openManquantsDePilotageDUnProjetInformatiqueItem5(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'calendrier et jalons partagés',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('pilotageDUnProjetInformatique', 'calendrierEtJalonsPartages')),
  });
}

/** Item 6 of contrôle pilotage d'un projet informatique : manquants. */
function openManquantsDePilotageDUnProjetInformatiqueItem6(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'indicateurs spécifiques',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('pilotageDUnProjetInformatique', 'indicateursSpecifiques')),
  });
}

/** Item 7 of contrôle pilotage d'un projet informatique : manquants. */
function openManquantsDePilotageDUnProjetInformatiqueItem7(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'indicateurs mesurables',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('pilotageDUnProjetInformatique', 'indicateursMesurables')),
  });
}

/** Item 8 of contrôle pilotage d'un projet informatique : manquants. */
function openManquantsDePilotageDUnProjetInformatiqueItem8(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'indicateurs acceptables',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('pilotageDUnProjetInformatique', 'indicateursAcceptables')),
  });
}

/** Item 9 of contrôle pilotage d'un projet informatique : manquants. */
function openManquantsDePilotageDUnProjetInformatiqueItem9(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'indicateurs réalistes',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('pilotageDUnProjetInformatique', 'indicateursRealistes')),
  });
}

/** Item 10 of contrôle pilotage d'un projet informatique : manquants. */
function openManquantsDePilotageDUnProjetInformatiqueItem10(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'indicateurs définis dans le temps',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('pilotageDUnProjetInformatique', 'indicateursDefinisDansLeTemps')),
  });
}

/** Item 11 of contrôle pilotage d'un projet informatique : manquants. */
function openManquantsDePilotageDUnProjetInformatiqueItem11(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: "méthode d'analyse de valeur identique",
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('pilotageDUnProjetInformatique', 'methodeDAnalyseDeValeurIdentique')),
  });
}

/** Item 12 of contrôle pilotage d'un projet informatique : manquants. */
function openManquantsDePilotageDUnProjetInformatiqueItem12(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'schéma directeur aligné',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('pilotageDUnProjetInformatique', 'schemaDirecteurAligne')),
  });
}

/** Item 13 of contrôle pilotage d'un projet informatique : manquants. */
function openManquantsDePilotageDUnProjetInformatiqueItem13(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: "vues du système d'information mises à disposition",
    echeance: null,
    recommande: false,
    manque: partial.and(dossier.read('projetAPlusieursOrganismes'), () =>
      partial.not(dossier.field('pilotageDUnProjetInformatique', 'vuesDuSystemeDInformationMisesADisposition')),
    ),
  });
}

/** Item 14 of contrôle pilotage d'un projet informatique : manquants. */
function openManquantsDePilotageDUnProjetInformatiqueItem14(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: "retour d'expérience préalable",
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('pilotageDUnProjetInformatique', 'retourDExperiencePrealable')),
  });
}

/** Item 15 of contrôle pilotage d'un projet informatique : manquants. */
function openManquantsDePilotageDUnProjetInformatiqueItem15(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'solutions pérennes et fiables',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('pilotageDUnProjetInformatique', 'solutionsPerennesEtFiables')),
  });
}

/** Item 16 of contrôle pilotage d'un projet informatique : manquants. */
function openManquantsDePilotageDUnProjetInformatiqueItem16(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'briques mutualisées et ouvertes',
    echeance: null,
    recommande: true,
    manque: partial.not(dossier.field('pilotageDUnProjetInformatique', 'briquesMutualiseesEtOuvertes')),
  });
}

function openModeDeRealisationAdmis(dossier: OpenDossier): partial.Value {
  const where = 'mode de réalisation admis';
  return dossier.keep(where, () =>
    partial.choose(
      [
        { guard: () => partial.not(dossier.read('guichetDelegue')), value: () => true, excepts: [] },
        {
          guard: () =>
            partial.and(dossier.read('guichetDelegue'), () =>
              partial.same(dossier.read('realisationDuGuichet'), 'délégation admise', false, where),
            ),
          value: () => dossier.read('cahierDesChargesPrecis'),
          excepts: [],
        },
        {
          guard: () =>
            partial.and(dossier.read('guichetDelegue'), () =>
              partial.same(dossier.read('realisationDuGuichet'), 'en interne seulement', false, where),
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

function openVerdictDeQualitesDuGuichetUnique(dossier: OpenDossier): partial.Value {
  const where = 'qualités du guichet unique.verdict';
  return partial.when(
    partial.any(
      partial.list([
        partial.not(openModeDeRealisationAdmis(dossier)),
        partial.not(dossier.field('qualitesDuGuichetUnique', 'offreDePreventionCentralisee')),
        partial.not(dossier.field('qualitesDuGuichetUnique', 'orientationParQuestionnaireEtParcours')),
        partial.not(dossier.field('qualitesDuGuichetUnique', 'transversalAToutesLesBranches')),
        partial.not(dossier.field('qualitesDuGuichetUnique', 'siteInternet')),
        partial.not(dossier.field('qualitesDuGuichetUnique', 'applicationMobile')),
        partial.not(dossier.field('qualitesDuGuichetUnique', 'siteAdapteALaTailleDeLEcran')),
        partial.not(dossier.field('qualitesDuGuichetUnique', 'presentationClaireEtModerne')),
        partial.not(dossier.field('qualitesDuGuichetUnique', 'essaisAvecDesAssuresDeToutAgeEtDeToutProfil')),
        partial.not(dossier.field('qualitesDuGuichetUnique', 'accesDeTousATousLesMessages')),
      ]),
      (oui) => oui,
    ),
    'non conforme',
    'conforme',
    where,
  );
}

function openManquantsDeQualitesDuGuichetUnique(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        openManquantsDeQualitesDuGuichetUniqueItem1(dossier),
        openManquantsDeQualitesDuGuichetUniqueItem2(dossier),
        openManquantsDeQualitesDuGuichetUniqueItem3(dossier),
        openManquantsDeQualitesDuGuichetUniqueItem4(dossier),
        openManquantsDeQualitesDuGuichetUniqueItem5(dossier),
        openManquantsDeQualitesDuGuichetUniqueItem6(dossier),
        openManquantsDeQualitesDuGuichetUniqueItem7(dossier),
        openManquantsDeQualitesDuGuichetUniqueItem8(dossier),
        openManquantsDeQualitesDuGuichetUniqueItem9(dossier),
        openManquantsDeQualitesDuGuichetUniqueItem10(dossier),
        openManquantsDeQualitesDuGuichetUniqueItem11(dossier),
        openManquantsDeQualitesDuGuichetUniqueItem12(dossier),
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

/** Item 1 of contrôle qualités du guichet unique : manquants. */
function openManquantsDeQualitesDuGuichetUniqueItem1(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'réalisation admise',
    echeance: null,
    recommande: false,
    manque: partial.not(openModeDeRealisationAdmis(dossier)),
  });
}

/** Item 2 of contrôle qualités du guichet unique : manquants. */
function openManquantsDeQualitesDuGuichetUniqueItem2(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'offre de prévention centralisée',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('qualitesDuGuichetUnique', 'offreDePreventionCentralisee')),
  });
}

/** Item 3 of contrôle qualités du guichet unique : manquants. */
function openManquantsDeQualitesDuGuichetUniqueItem3(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'orientation par questionnaire et parcours',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('qualitesDuGuichetUnique', 'orientationParQuestionnaireEtParcours')),
  });
}

/** Item 4 of contrôle qualités du guichet unique : manquants. */
function openManquantsDeQualitesDuGuichetUniqueItem4(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'transversal à toutes les branches',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('qualitesDuGuichetUnique', 'transversalAToutesLesBranches')),
  });
}

/** Item 5 of contrôle qualités du guichet unique : manquants. */
function openManquantsDeQualitesDuGuichetUniqueItem5(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'site internet',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('qualitesDuGuichetUnique', 'siteInternet')),
  });
}

/** Item 6 of contrôle qualités du guichet unique : manquants. */
function openManquantsDeQualitesDuGuichetUniqueItem6(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'application mobile',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('qualitesDuGuichetUnique', 'applicationMobile')),
  });
}

/** Item 7 of contrôle qualités du guichet unique : manquants. */
function openManquantsDeQualitesDuGuichetUniqueItem7(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: "site adapté à la taille de l'écran",
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('qualitesDuGuichetUnique', 'siteAdapteALaTailleDeLEcran')),
  });
}

/** Item 8 of contrôle qualités du guichet unique : manquants. */
function openManquantsDeQualitesDuGuichetUniqueItem8(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'présentation claire et moderne',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('qualitesDuGuichetUnique', 'presentationClaireEtModerne')),
  });
}

/** Item 9 of contrôle qualités du guichet unique : manquants. */
function openManquantsDeQualitesDuGuichetUniqueItem9(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'essais avec des assurés de tout âge et de tout profil',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('qualitesDuGuichetUnique', 'essaisAvecDesAssuresDeToutAgeEtDeToutProfil')),
  });
}

/** Item 10 of contrôle qualités du guichet unique : manquants. */
function openManquantsDeQualitesDuGuichetUniqueItem10(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: "outil de recherche vers le reste de l'offre",
    echeance: null,
    recommande: true,
    manque: partial.not(dossier.field('qualitesDuGuichetUnique', 'outilDeRechercheVersLeResteDeLOffre')),
  });
}

/** Item 11 of contrôle qualités du guichet unique : manquants. */
function openManquantsDeQualitesDuGuichetUniqueItem11(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'accès de tous à tous les messages',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('qualitesDuGuichetUnique', 'accesDeTousATousLesMessages')),
  });
}

/** Item 12 of contrôle qualités du guichet unique : manquants. */
function openManquantsDeQualitesDuGuichetUniqueItem12(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'liens avec des objets connectés',
    echeance: null,
    recommande: true,
    manque: partial.not(dossier.field('qualitesDuGuichetUnique', 'liensAvecDesObjetsConnectes')),
  });
}

function openVerdictDeLabelDUneApplication(dossier: OpenDossier): partial.Value {
  const where = "label d'une application.verdict";
  return partial.when(
    partial.not(dossier.field('labelDUneApplication', 'cahierDesChargesStrictRempli')),
    'non conforme',
    'conforme',
    where,
  );
}

function openManquantsDeLabelDUneApplication(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        partial.fields({
          piece: 'cahier des charges strict rempli',
          echeance: null,
          recommande: false,
          manque: partial.not(dossier.field('labelDUneApplication', 'cahierDesChargesStrictRempli')),
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

function openVerdictDePreconisationsDuRapport(dossier: OpenDossier): partial.Value {
  const where = 'préconisations du rapport.verdict';
  return partial.when(
    partial.any(
      partial.list([
        partial.not(dossier.field('preconisationsDuRapport', 'indicateursEtObjectifsCommunsDansLesCogEtCpog')),
        partial.not(dossier.field('preconisationsDuRapport', 'discussionEntreDirecteursDUnMemeTerritoire')),
        partial.not(dossier.field('preconisationsDuRapport', 'gouvernancePartageeEtRolesAlternes')),
        partial.not(dossier.field('preconisationsDuRapport', 'partenariatsVivantsAvecBilanEtSuivi')),
        partial.not(dossier.field('preconisationsDuRapport', 'projetsInformatiquesPilotesEtSystemesHarmonises')),
        partial.not(dossier.field('preconisationsDuRapport', 'cooperationEtendueADeNouveauxActeurs')),
        partial.not(dossier.field('preconisationsDuRapport', 'cooperationEtendueATousLesParcours')),
        partial.not(dossier.field('preconisationsDuRapport', 'guichetUniqueVirtuel')),
        partial.not(dossier.field('preconisationsDuRapport', 'outilsDeDetectionDansLesObservatoiresRegionaux')),
        partial.not(dossier.field('preconisationsDuRapport', 'fichierEtApplicationMetierUniques')),
        partial.not(dossier.field('preconisationsDuRapport', 'actionsAuPlusPresDesPublicsFragiles')),
        partial.not(dossier.field('preconisationsDuRapport', 'accompagnantNumeriqueUnique')),
      ]),
      (oui) => oui,
    ),
    'non conforme',
    'conforme',
    where,
  );
}

function openManquantsDePreconisationsDuRapport(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        openManquantsDePreconisationsDuRapportItem1(dossier),
        openManquantsDePreconisationsDuRapportItem2(dossier),
        openManquantsDePreconisationsDuRapportItem3(dossier),
        openManquantsDePreconisationsDuRapportItem4(dossier),
        openManquantsDePreconisationsDuRapportItem5(dossier),
        openManquantsDePreconisationsDuRapportItem6(dossier),
        openManquantsDePreconisationsDuRapportItem7(dossier),
        openManquantsDePreconisationsDuRapportItem8(dossier),
        openManquantsDePreconisationsDuRapportItem9(dossier),
        openManquantsDePreconisationsDuRapportItem10(dossier),
        openManquantsDePreconisationsDuRapportItem11(dossier),
        openManquantsDePreconisationsDuRapportItem12(dossier),
        openManquantsDePreconisationsDuRapportItem13(dossier),
        openManquantsDePreconisationsDuRapportItem14(dossier),
        openManquantsDePreconisationsDuRapportItem15(dossier),
        openManquantsDePreconisationsDuRapportItem16(dossier),
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

/** Item 1 of contrôle préconisations du rapport : manquants. */
function openManquantsDePreconisationsDuRapportItem1(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'indicateurs et objectifs communs dans les COG et CPOG',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('preconisationsDuRapport', 'indicateursEtObjectifsCommunsDansLesCogEtCpog')),
  });
}

/** Item 2 of contrôle préconisations du rapport : manquants. */
function openManquantsDePreconisationsDuRapportItem2(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'taux de participation définis en commun',
    echeance: null,
    recommande: true,
    manque: partial.not(dossier.field('preconisationsDuRapport', 'tauxDeParticipationDefinisEnCommun')),
  });
}

/** Item 3 of contrôle préconisations du rapport : manquants. */
function openManquantsDePreconisationsDuRapportItem3(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: "objectifs transverses dans la prime d'intéressement",
    echeance: null,
    recommande: true,
    manque: partial.not(dossier.field('preconisationsDuRapport', 'objectifsTransversesDansLaPrimeDInteressement')),
  });
}

/** Item 4 of contrôle préconisations du rapport : manquants. */
function openManquantsDePreconisationsDuRapportItem4(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: "discussion entre directeurs d'un même territoire",
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('preconisationsDuRapport', 'discussionEntreDirecteursDUnMemeTerritoire')),
  });
}

/** Item 5 of contrôle préconisations du rapport : manquants. */
function openManquantsDePreconisationsDuRapportItem5(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'objectif croissant de coopération dans les CPOG',
    echeance: null,
    recommande: true,
    manque: partial.not(dossier.field('preconisationsDuRapport', 'objectifCroissantDeCooperationDansLesCpog')),
  });
}

/** Item 6 of contrôle préconisations du rapport : manquants. */
function openManquantsDePreconisationsDuRapportItem6(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'gouvernance partagée et rôles alternés',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('preconisationsDuRapport', 'gouvernancePartageeEtRolesAlternes')),
  });
}

/** Item 7 of contrôle préconisations du rapport : manquants. */
function openManquantsDePreconisationsDuRapportItem7(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'partenariats vivants avec bilan et suivi',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('preconisationsDuRapport', 'partenariatsVivantsAvecBilanEtSuivi')),
  });
}

/** Item 8 of contrôle préconisations du rapport : manquants. */
function openManquantsDePreconisationsDuRapportItem8(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'incitations qui récompensent la mise en commun',
    echeance: null,
    recommande: true,
    manque: partial.not(dossier.field('preconisationsDuRapport', 'incitationsQuiRecompensentLaMiseEnCommun')),
  });
}

/** Item 9 of contrôle préconisations du rapport : manquants. */
function openManquantsDePreconisationsDuRapportItem9(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'projets informatiques pilotés et systèmes harmonisés',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('preconisationsDuRapport', 'projetsInformatiquesPilotesEtSystemesHarmonises')),
  });
}

/** Item 10 of contrôle préconisations du rapport : manquants. */
function openManquantsDePreconisationsDuRapportItem10(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'coopération étendue à de nouveaux acteurs',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('preconisationsDuRapport', 'cooperationEtendueADeNouveauxActeurs')),
  });
}

/** Item 11 of contrôle préconisations du rapport : manquants. */
function openManquantsDePreconisationsDuRapportItem11(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'coopération étendue à tous les parcours',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('preconisationsDuRapport', 'cooperationEtendueATousLesParcours')),
  });
}

/** Item 12 of contrôle préconisations du rapport : manquants. */
function openManquantsDePreconisationsDuRapportItem12(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'guichet unique virtuel',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('preconisationsDuRapport', 'guichetUniqueVirtuel')),
  });
}

/** Item 13 of contrôle préconisations du rapport : manquants. */
function openManquantsDePreconisationsDuRapportItem13(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'outils de détection dans les observatoires régionaux',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('preconisationsDuRapport', 'outilsDeDetectionDansLesObservatoiresRegionaux')),
  });
}

/** Item 14 of contrôle préconisations du rapport : manquants. */
function openManquantsDePreconisationsDuRapportItem14(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'fichier et application métier uniques',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('preconisationsDuRapport', 'fichierEtApplicationMetierUniques')),
  });
}

/** Item 15 of contrôle préconisations du rapport : manquants. */
function openManquantsDePreconisationsDuRapportItem15(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'actions au plus près des publics fragiles',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('preconisationsDuRapport', 'actionsAuPlusPresDesPublicsFragiles')),
  });
}

/** Item 16 of contrôle préconisations du rapport : manquants. */
function openManquantsDePreconisationsDuRapportItem16(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'accompagnant numérique unique',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('preconisationsDuRapport', 'accompagnantNumeriqueUnique')),
  });
}

function openVerdictDeConditionsDUnParcoursCoordonne(dossier: OpenDossier): partial.Value {
  const where = "conditions d'un parcours coordonné.verdict";
  return partial.when(
    partial.any(
      partial.list([
        partial.not(dossier.field('conditionsDUnParcoursCoordonne', 'parcoursSelonLePublicCible')),
        partial.not(dossier.field('conditionsDUnParcoursCoordonne', 'cooperationDesLaMiseEnPlace')),
        partial.not(dossier.field('conditionsDUnParcoursCoordonne', 'cooperationAChaqueReajustement')),
        partial.not(dossier.field('conditionsDUnParcoursCoordonne', 'organismePiloteIdentifie')),
        partial.not(dossier.field('conditionsDUnParcoursCoordonne', 'evaluationRegulierePrevueEtFormalisee')),
      ]),
      (oui) => oui,
    ),
    'non conforme',
    'conforme',
    where,
  );
}

function openManquantsDeConditionsDUnParcoursCoordonne(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        openManquantsDeConditionsDUnParcoursCoordonneItem1(dossier),
        openManquantsDeConditionsDUnParcoursCoordonneItem2(dossier),
        openManquantsDeConditionsDUnParcoursCoordonneItem3(dossier),
        openManquantsDeConditionsDUnParcoursCoordonneItem4(dossier),
        openManquantsDeConditionsDUnParcoursCoordonneItem5(dossier),
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

/** Item 1 of contrôle conditions d'un parcours coordonné : manquants. */
function openManquantsDeConditionsDUnParcoursCoordonneItem1(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'parcours selon le public cible',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('conditionsDUnParcoursCoordonne', 'parcoursSelonLePublicCible')),
  });
}

/** Item 2 of contrôle conditions d'un parcours coordonné : manquants. */
function openManquantsDeConditionsDUnParcoursCoordonneItem2(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'coopération dès la mise en place',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('conditionsDUnParcoursCoordonne', 'cooperationDesLaMiseEnPlace')),
  });
}

/** Item 3 of contrôle conditions d'un parcours coordonné : manquants. */
function openManquantsDeConditionsDUnParcoursCoordonneItem3(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'coopération à chaque réajustement',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('conditionsDUnParcoursCoordonne', 'cooperationAChaqueReajustement')),
  });
}

/** Item 4 of contrôle conditions d'un parcours coordonné : manquants. */
function openManquantsDeConditionsDUnParcoursCoordonneItem4(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'organisme pilote identifié',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('conditionsDUnParcoursCoordonne', 'organismePiloteIdentifie')),
  });
}

/** Item 5 of contrôle conditions d'un parcours coordonné : manquants. */
function openManquantsDeConditionsDUnParcoursCoordonneItem5(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'évaluation régulière prévue et formalisée',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('conditionsDUnParcoursCoordonne', 'evaluationRegulierePrevueEtFormalisee')),
  });
}

function openVerdictDApplicationMetierDeDetection(dossier: OpenDossier): partial.Value {
  const where = 'application métier de détection.verdict';
  return partial.when(
    partial.any(
      partial.list([
        partial.not(dossier.field('applicationMetierDeDetection', 'donneesDeLObservatoireDesFragilites')),
        partial.not(dossier.field('applicationMetierDeDetection', 'signalementsDeLaPfidass')),
        partial.not(dossier.field('applicationMetierDeDetection', 'resultatsDuDatamining')),
        partial.not(dossier.field('applicationMetierDeDetection', 'scoresEpices')),
        partial.not(dossier.field('applicationMetierDeDetection', 'evaluationsFragire')),
        partial.not(dossier.field('applicationMetierDeDetection', 'compatibleAvecToutesLesCaisses')),
      ]),
      (oui) => oui,
    ),
    'non conforme',
    'conforme',
    where,
  );
}

function openManquantsDApplicationMetierDeDetection(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        openManquantsDApplicationMetierDeDetectionItem1(dossier),
        openManquantsDApplicationMetierDeDetectionItem2(dossier),
        openManquantsDApplicationMetierDeDetectionItem3(dossier),
        openManquantsDApplicationMetierDeDetectionItem4(dossier),
        openManquantsDApplicationMetierDeDetectionItem5(dossier),
        openManquantsDApplicationMetierDeDetectionItem6(dossier),
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

/** Item 1 of contrôle application métier de détection : manquants. */
function openManquantsDApplicationMetierDeDetectionItem1(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: "données de l'observatoire des fragilités",
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('applicationMetierDeDetection', 'donneesDeLObservatoireDesFragilites')),
  });
}

/** Item 2 of contrôle application métier de détection : manquants. */
function openManquantsDApplicationMetierDeDetectionItem2(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'signalements de la PFIDASS',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('applicationMetierDeDetection', 'signalementsDeLaPfidass')),
  });
}

/** Item 3 of contrôle application métier de détection : manquants. */
function openManquantsDApplicationMetierDeDetectionItem3(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'résultats du datamining',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('applicationMetierDeDetection', 'resultatsDuDatamining')),
  });
}

/** Item 4 of contrôle application métier de détection : manquants. */
function openManquantsDApplicationMetierDeDetectionItem4(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'scores EPICES',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('applicationMetierDeDetection', 'scoresEpices')),
  });
}

/** Item 5 of contrôle application métier de détection : manquants. */
function openManquantsDApplicationMetierDeDetectionItem5(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'évaluations Fragire',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('applicationMetierDeDetection', 'evaluationsFragire')),
  });
}

/** Item 6 of contrôle application métier de détection : manquants. */
function openManquantsDApplicationMetierDeDetectionItem6(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'compatible avec toutes les caisses',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('applicationMetierDeDetection', 'compatibleAvecToutesLesCaisses')),
  });
}

const POIDS_CELLS = new partial.Cells([
  [{ kind: 'one of', values: ['travailleur social'] }],
  [{ kind: 'one of', values: ['complémentaire'] }],
  [{ kind: 'one of', values: ['couple'] }],
  [{ kind: 'one of', values: ['propriétaire'] }],
  [{ kind: 'one of', values: ['difficultés financières'] }],
  [{ kind: 'one of', values: ['sport'] }],
  [{ kind: 'one of', values: ['spectacle'] }],
  [{ kind: 'one of', values: ['vacances'] }],
  [{ kind: 'one of', values: ['contacts familiaux'] }],
  [{ kind: 'one of', values: ['hébergement'] }],
  [{ kind: 'one of', values: ['aide matérielle'] }],
]);

function openPoids(dossier: OpenDossier, questionDEPICES: partial.Value): partial.Value {
  const where = 'poids';
  return dossier.keepEach(where, undefined, [questionDEPICES], () =>
    partial.table(
      [{ value: () => questionDEPICES, applies: null, scale: 0 }],
      POIDS_CELLS,
      [1006, -1183, -828, -828, 1480, -651, -710, -710, -947, -947, -710],
      where,
    ),
  );
}

function openPointsDEpices(dossier: OpenDossier): partial.Value {
  const where = "points d'EPICES";
  return dossier.keep(where, () =>
    partial.sum(
      partial.list([
        7514,
        partial.when(
          dossier.read('rencontreDUnTravailleurSocial'),
          () => partial.forEachOption(['travailleur social'], (questionDEPICES) => openPoids(dossier, questionDEPICES)),
          0,
          where,
        ),
        partial.when(
          dossier.read('complementaireSante'),
          () => partial.forEachOption(['complémentaire'], (questionDEPICES) => openPoids(dossier, questionDEPICES)),
          0,
          where,
        ),
        partial.when(
          dossier.read('vieEnCouple'),
          () => partial.forEachOption(['couple'], (questionDEPICES) => openPoids(dossier, questionDEPICES)),
          0,
          where,
        ),
        partial.when(
          dossier.read('proprieteDuLogement'),
          () => partial.forEachOption(['propriétaire'], (questionDEPICES) => openPoids(dossier, questionDEPICES)),
          0,
          where,
        ),
        partial.when(
          dossier.read('difficultesDansLeMois'),
          () =>
            partial.forEachOption(['difficultés financières'], (questionDEPICES) =>
              openPoids(dossier, questionDEPICES),
            ),
          0,
          where,
        ),
        partial.when(
          dossier.read('sportDansLAnnee'),
          () => partial.forEachOption(['sport'], (questionDEPICES) => openPoids(dossier, questionDEPICES)),
          0,
          where,
        ),
        partial.when(
          dossier.read('spectacleDansLAnnee'),
          () => partial.forEachOption(['spectacle'], (questionDEPICES) => openPoids(dossier, questionDEPICES)),
          0,
          where,
        ),
        partial.when(
          dossier.read('vacancesDansLAnnee'),
          () => partial.forEachOption(['vacances'], (questionDEPICES) => openPoids(dossier, questionDEPICES)),
          0,
          where,
        ),
        partial.when(
          dossier.read('contactsFamiliauxRecents'),
          () => partial.forEachOption(['contacts familiaux'], (questionDEPICES) => openPoids(dossier, questionDEPICES)),
          0,
          where,
        ),
        partial.when(
          dossier.read('hebergementPossible'),
          () => partial.forEachOption(['hébergement'], (questionDEPICES) => openPoids(dossier, questionDEPICES)),
          0,
          where,
        ),
        partial.when(
          dossier.read('aideMateriellePossible'),
          () => partial.forEachOption(['aide matérielle'], (questionDEPICES) => openPoids(dossier, questionDEPICES)),
          0,
          where,
        ),
      ]),
      0,
      where,
    ),
  );
}

function openSeuilApplique(dossier: OpenDossier): partial.Value {
  const where = 'seuil appliqué';
  return dossier.keep(where, () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('seuilDePrecarite'), 'seuil des quintiles', false, where),
          value: () => 3017,
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('seuilDePrecarite'), 'seuil arrondi', false, where),
          value: () => 3000,
          excepts: [],
        },
        openSeuilAppliqueClause3(dossier),
        openSeuilAppliqueClause4(dossier),
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

/**
 * Clause 3 of règle seuil appliqué (point, × 100).
 * sans source : lecture « seuil propre aux jeunes » de la question « seuil de précarité », de 16 à 25 ans
 */
function openSeuilAppliqueClause3(dossier: OpenDossier): partial.Branch {
  const where = 'seuil appliqué';
  return {
    guard: () =>
      partial.and(
        partial.and(partial.same(dossier.read('seuilDePrecarite'), 'seuil propre aux jeunes', false, where), () =>
          partial.compare('greaterOrEqual', dossier.read('age'), 16, 0, 0, where),
        ),
        () => partial.compare('lessOrEqual', dossier.read('age'), 25, 0, 0, where),
      ),
    value: () => 3727,
    excepts: [],
  };
}

/**
 * Clause 4 of règle seuil appliqué (point, × 100).
 * sans source : lecture « seuil propre aux jeunes » de la question « seuil de précarité », aux autres âges
 */
function openSeuilAppliqueClause4(dossier: OpenDossier): partial.Branch {
  const where = 'seuil appliqué';
  return {
    guard: () =>
      partial.and(partial.same(dossier.read('seuilDePrecarite'), 'seuil propre aux jeunes', false, where), () =>
        partial.or(partial.compare('less', dossier.read('age'), 16, 0, 0, where), () =>
          partial.compare('greater', dossier.read('age'), 25, 0, 0, where),
        ),
      ),
    value: () => 3017,
    excepts: [],
  };
}

function openVulnerableSelonEpices(dossier: OpenDossier): partial.Value {
  const where = 'vulnérable selon EPICES';
  return partial.compare('greaterOrEqual', openPointsDEpices(dossier), openSeuilApplique(dossier), 2, 2, where);
}

const PUBLIC_DETECTE_CELLS = new partial.Cells([
  [{ kind: 'one of', values: ['observatoires des fragilités'] }],
  [{ kind: 'one of', values: ['plateforme PFIDASS'] }],
  [{ kind: 'one of', values: ['fouille de données'] }],
  [{ kind: 'one of', values: ['questionnaire EPICES'] }],
  [{ kind: 'one of', values: ['grille Fragire'] }],
]);

function openPublicDetecte(_dossier: OpenDossier, outilDeDetection: partial.Value): partial.Value {
  const where = 'public détecté';
  return partial.table(
    [{ value: () => outilDeDetection, applies: null, scale: 0 }],
    PUBLIC_DETECTE_CELLS,
    [
      'personnes âgées repérées en risque de fragilité',
      'assurés qui ont renoncé à des soins',
      'seniors fragiles',
      'personnes allant dans un CES',
      'retraités classés en GIR 5 et 6',
    ],
    where,
  );
}

function openAnneesDePlus(dossier: OpenDossier): partial.Value {
  const where = 'années de plus';
  return dossier.keep(where, () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.and(partial.same(dossier.read('ageDepasse'), 'anniversaire passé', false, where), () =>
              partial.not(dossier.read('jourMemeDeLAnniversaire')),
            ),
          value: () => 0,
          excepts: [],
        },
        {
          guard: () =>
            partial.and(partial.same(dossier.read('ageDepasse'), 'anniversaire passé', false, where), () =>
              dossier.read('jourMemeDeLAnniversaire'),
            ),
          value: () => 1,
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('ageDepasse'), 'âge suivant', false, where),
          value: () => 1,
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openNiveauDeLAction(dossier: OpenDossier, butDUneAction: partial.Value): partial.Value {
  const where = "niveau de l'action";
  return partial.choose(
    [
      {
        guard: () => partial.same(butDUneAction, 'prévenir la survenue', false, where),
        value: () => 'primaire',
        excepts: [],
      },
      {
        guard: () => partial.same(butDUneAction, 'détecter tôt', false, where),
        value: () => 'secondaire',
        excepts: [],
      },
      {
        guard: () => partial.same(butDUneAction, 'pallier les conséquences', false, where),
        value: () => 'tertiaire',
        excepts: [],
      },
      {
        guard: () =>
          partial.and(partial.same(butDUneAction, 'soins palliatifs', false, where), () =>
            partial.same(dossier.read('nombreDeNiveaux'), 'quatre niveaux', false, where),
          ),
        value: () => 'quaternaire',
        excepts: [],
      },
      {
        guard: () =>
          partial.and(partial.same(butDUneAction, 'soins palliatifs', false, where), () =>
            partial.same(dossier.read('nombreDeNiveaux'), 'trois niveaux', false, where),
          ),
        value: () => 'aucun niveau',
        excepts: [],
      },
    ],
    null,
    where,
    { never: ['hole', 'conflict'] },
  );
}

function openAgeDuProgrammeAtteint(dossier: OpenDossier): partial.Value {
  const where = 'âge du programme atteint';
  return dossier.keep(where, () =>
    partial.compare(
      'greaterOrEqual',
      dossier.read('age'),
      partial.add(75, openAnneesDePlus(dossier), where),
      0,
      0,
      where,
    ),
  );
}

function openPublicDuPaerpa(dossier: OpenDossier): partial.Value {
  return partial.and(dossier.read('risqueDePerteDAutonomie'), () => openAgeDuProgrammeAtteint(dossier));
}

function openFacteurASurveiller(dossier: OpenDossier): partial.Value {
  const where = 'facteur à surveiller';
  return partial.not(partial.isEmpty(dossier.read('facteursReperes'), where));
}

function openEtatQuiAppelleUnPlan(dossier: OpenDossier): partial.Value {
  const where = 'état qui appelle un plan';
  return dossier.keep(where, () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.same(dossier.read('porteeDuTravailFormalise'), 'pour les malades chroniques', false, where),
          value: () =>
            partial.or(dossier.read('situationDeFragilite'), () =>
              partial.and(dossier.read('maladieChronique'), () => dossier.read('travailFormaliseNecessaire')),
            ),
          excepts: [1],
        },
        {
          guard: null,
          value: () =>
            partial.and(
              partial.or(dossier.read('situationDeFragilite'), () => dossier.read('maladieChronique')),
              () => dossier.read('travailFormaliseNecessaire'),
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

function openPlanPersonnaliseDeSanteVise(dossier: OpenDossier): partial.Value {
  const where = 'plan personnalisé de santé visé';
  return partial.choose(
    [
      { guard: () => partial.not(openEtatQuiAppelleUnPlan(dossier)), value: () => false, excepts: [] },
      {
        guard: () => partial.and(openEtatQuiAppelleUnPlan(dossier), () => openAgeDuProgrammeAtteint(dossier)),
        value: () => true,
        excepts: [],
      },
      {
        guard: () =>
          partial.and(
            partial.and(openEtatQuiAppelleUnPlan(dossier), () => partial.not(openAgeDuProgrammeAtteint(dossier))),
            () => partial.same(dossier.read('personnesAgeesDuPlan'), 'âge du programme', false, where),
          ),
        value: () => false,
        excepts: [],
      },
      {
        guard: () =>
          partial.and(
            partial.and(openEtatQuiAppelleUnPlan(dossier), () => partial.not(openAgeDuProgrammeAtteint(dossier))),
            () => partial.same(dossier.read('personnesAgeesDuPlan'), 'âge à apprécier', false, where),
          ),
        value: () =>
          unknownOf(
            { kind: 'boolean' },
            {
              kind: 'definition',
              path: 'plan personnalisé de santé visé',
              name: 'plan personnalisé de santé visé',
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

function openJourDuBilanASixMois(dossier: OpenDossier): partial.Value {
  const where = 'jour du bilan à six mois';
  return partial.addMonths(dossier.read('dateDuPlanPersonnaliseDeSante'), 6, where);
}

function openPlateformeOuverte(dossier: OpenDossier): partial.Value {
  const where = 'plateforme ouverte';
  return partial.choose(
    [
      {
        guard: () =>
          partial.and(partial.compare('greaterOrEqual', dossier.read('heureDeLAppel'), 8, 2, 0, where), () =>
            partial.compare('less', dossier.read('heureDeLAppel'), 20, 2, 0, where),
          ),
        value: () => true,
        excepts: [],
      },
      {
        guard: () =>
          partial.or(partial.compare('less', dossier.read('heureDeLAppel'), 8, 2, 0, where), () =>
            partial.compare('greater', dossier.read('heureDeLAppel'), 20, 2, 0, where),
          ),
        value: () => false,
        excepts: [],
      },
      {
        guard: () => partial.compare('equal', dossier.read('heureDeLAppel'), 20, 2, 0, where),
        value: () =>
          unknownOf(
            { kind: 'boolean' },
            { kind: 'definition', path: 'plateforme ouverte', name: 'plateforme ouverte', whole: true },
          ),
        excepts: [],
      },
    ],
    null,
    where,
    { never: ['hole', 'conflict'] },
  );
}

function openInviteALExamenParLaCarsat(dossier: OpenDossier): partial.Value {
  const where = "invité à l'examen par la CARSAT";
  return partial.choose(
    [
      {
        guard: () =>
          partial.or(dossier.read('planDActionPersonnaliseAttribue'), () =>
            partial.or(partial.same(dossier.read('pensionOuverte'), 'minimum vieillesse', false, where), () =>
              partial.same(dossier.read('pensionOuverte'), 'pension de réversion', false, where),
            ),
          ),
        value: () => true,
        excepts: [],
      },
      {
        guard: () =>
          partial.and(partial.not(dossier.read('planDActionPersonnaliseAttribue')), () =>
            partial.same(dossier.read('pensionOuverte'), 'autre pension', false, where),
          ),
        value: () =>
          unknownOf(
            { kind: 'boolean' },
            {
              kind: 'definition',
              path: "invité à l'examen par la CARSAT",
              name: "invité à l'examen par la CARSAT",
              whole: true,
            },
          ),
        excepts: [],
      },
      {
        guard: () =>
          partial.and(partial.not(dossier.read('planDActionPersonnaliseAttribue')), () =>
            partial.same(dossier.read('pensionOuverte'), 'aucune pension', false, where),
          ),
        value: () => false,
        excepts: [],
      },
    ],
    null,
    where,
    { never: ['hole', 'conflict'] },
  );
}

function openExamenPropose(dossier: OpenDossier): partial.Value {
  const where = 'examen proposé';
  return dossier.keep(where, () => dossier.read('assureDuRegimeGeneral'));
}

function openPrioritairePourLExamen(dossier: OpenDossier): partial.Value {
  const where = "prioritaire pour l'examen";
  return partial.and(
    partial.and(
      partial.and(
        partial.and(
          partial.and(openExamenPropose(dossier), () =>
            partial.compare(
              'greaterOrEqual',
              dossier.read('age'),
              partial.add(16, openAnneesDePlus(dossier), where),
              0,
              0,
              where,
            ),
          ),
          () => dossier.read('eloigneDuSystemeDeSante'),
        ),
        () => dossier.read('precarite'),
      ),
      () => partial.not(dossier.read('suiviMedicalRegulier')),
    ),
    () => partial.not(dossier.read('depistagesOrganises')),
  );
}

function openResteALaChargeDuConsultant(_dossier: OpenDossier): partial.Value {
  const where = 'reste à la charge du consultant';
  return partial.subtract(10000, 10000, where);
}

function openAtelierDeLaCarsat(dossier: OpenDossier, atelier: partial.Value): partial.Value {
  const where = 'atelier de la CARSAT';
  return partial.and(dossier.read('consultantSeniorDUnCes'), () =>
    partial.any(dossier.read('themesReperes'), (themeDAtelier) => partial.same(themeDAtelier, atelier, false, where)),
  );
}

function openQuotientFamilialMaximal(dossier: OpenDossier): partial.Value {
  const where = 'quotient familial maximal';
  return dossier.keep(where, () =>
    unknownOf(
      { kind: 'number', scale: 2, min: null, max: null },
      { kind: 'definition', path: 'quotient familial maximal', name: 'quotient familial maximal', whole: true },
    ),
  );
}

function openFamilleNombreuse(dossier: OpenDossier): partial.Value {
  const where = 'famille nombreuse';
  return dossier.keep(where, () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('tailleDUneFamilleNombreuse'), 'quatre enfants', false, where),
          value: () => partial.compare('greaterOrEqual', dossier.read('enfantsACharge'), 4, 0, 0, where),
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('tailleDUneFamilleNombreuse'), 'cinq enfants', false, where),
          value: () => partial.compare('greaterOrEqual', dossier.read('enfantsACharge'), 5, 0, 0, where),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openFaiblesRevenus(dossier: OpenDossier): partial.Value {
  const where = 'faibles revenus';
  return dossier.keep(where, () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.compare(
              'less',
              dossier.read('quotientFamilial'),
              openQuotientFamilialMaximal(dossier),
              2,
              2,
              where,
            ),
          value: () => true,
          excepts: [],
        },
        {
          guard: () =>
            partial.compare(
              'greater',
              dossier.read('quotientFamilial'),
              openQuotientFamilialMaximal(dossier),
              2,
              2,
              where,
            ),
          value: () => false,
          excepts: [],
        },
        {
          guard: () =>
            partial.compare(
              'equal',
              dossier.read('quotientFamilial'),
              openQuotientFamilialMaximal(dossier),
              2,
              2,
              where,
            ),
          value: () => partial.same(dossier.read('quotientEgalAuPlafond'), 'égalité admise', false, where),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openFamilleInviteeALExamen(dossier: OpenDossier): partial.Value {
  const where = "famille invitée à l'examen";
  return partial.choose(
    [
      {
        guard: () => partial.same(dossier.read('porteeDesFaiblesRevenus'), 'familles nombreuses seules', false, where),
        value: () =>
          partial.or(dossier.read('familleMonoparentale'), () =>
            partial.and(openFamilleNombreuse(dossier), () => openFaiblesRevenus(dossier)),
          ),
        excepts: [1],
      },
      {
        guard: null,
        value: () =>
          partial.and(
            partial.or(dossier.read('familleMonoparentale'), () => openFamilleNombreuse(dossier)),
            () => openFaiblesRevenus(dossier),
          ),
        excepts: [],
      },
    ],
    null,
    where,
    { never: ['hole', 'conflict'] },
  );
}

function openPartenariatOuvert(dossier: OpenDossier, site: partial.Value): partial.Value {
  const where = 'partenariat ouvert';
  return partial.choose(
    [
      { guard: () => partial.same(site, 'Saint-Etienne', false, where), value: () => true, excepts: [] },
      { guard: () => partial.same(site, 'Annecy', false, where), value: () => true, excepts: [] },
      {
        guard: () =>
          partial.and(partial.same(site, 'autre site', false, where), () =>
            partial.same(dossier.read('extensionDuPartenariat'), "en attente de l'accord", false, where),
          ),
        value: () => false,
        excepts: [],
      },
      {
        guard: () =>
          partial.and(partial.same(site, 'autre site', false, where), () =>
            partial.same(dossier.read('extensionDuPartenariat'), 'ouvert aux sites', false, where),
          ),
        value: () => true,
        excepts: [],
      },
    ],
    null,
    where,
    { never: ['hole', 'conflict'] },
  );
}

function openPublicDuGieImpa(dossier: OpenDossier): partial.Value {
  const where = 'public du GIE IMPA';
  const vise = once(() => openPublicDuGieImpaVise(dossier));
  return partial.choose(
    [
      { guard: () => partial.not(vise()), value: () => false, excepts: [] },
      openPublicDuGieImpaClause2(dossier, vise),
      openPublicDuGieImpaClause3(dossier, vise),
    ],
    null,
    where,
    { never: ['hole', 'conflict'] },
  );
}

/** « visé » of règle public du GIE IMPA. */
function openPublicDuGieImpaVise(dossier: OpenDossier): partial.Value {
  const where = 'public du GIE IMPA';
  return partial.and(
    partial.and(dossier.read('retraite'), () => dossier.read('fragiliseParLEtatDeSante')),
    () =>
      partial.or(partial.compare('greaterOrEqual', dossier.read('gir'), 5, 0, 0, where), () =>
        partial.and(partial.compare('equal', dossier.read('gir'), 4, 0, 0, where), () => dossier.read('girTemporaire')),
      ),
  );
}

/**
 * Clause 2 of règle public du GIE IMPA.
 * « entre les caisses de retraite membres CARSAT, MSA et RSI, en faveur du maintien à domicile des personnes
 * retraitées Gir 5 et 6 ou Gir 4 temporaires, fragilisées par leur état de santé » (rapport)
 */
function openPublicDuGieImpaClause2(dossier: OpenDossier, vise: () => partial.Value): partial.Branch {
  const where = 'public du GIE IMPA';
  return {
    guard: () =>
      partial.and(vise(), () =>
        partial.or(
          partial.or(partial.same(dossier.read('caisseDuRetraite'), 'CARSAT', false, where), () =>
            partial.same(dossier.read('caisseDuRetraite'), 'MSA', false, where),
          ),
          () => partial.same(dossier.read('caisseDuRetraite'), 'RSI', false, where),
        ),
      ),
    value: () => true,
    excepts: [],
  };
}

/**
 * Clause 3 of règle public du GIE IMPA.
 * sans source : la CNRACL n'est pas parmi les caisses membres que le rapport nomme
 */
function openPublicDuGieImpaClause3(dossier: OpenDossier, vise: () => partial.Value): partial.Branch {
  const where = 'public du GIE IMPA';
  return {
    guard: () => partial.and(vise(), () => partial.same(dossier.read('caisseDuRetraite'), 'CNRACL', false, where)),
    value: () =>
      unknownOf(
        { kind: 'boolean' },
        { kind: 'definition', path: 'public du GIE IMPA', name: 'public du GIE IMPA', whole: true },
      ),
    excepts: [],
  };
}

function openGrilleFragireApplicable(dossier: OpenDossier): partial.Value {
  const where = 'grille Fragire applicable';
  return partial.and(dossier.read('retraite'), () =>
    partial.compare('greaterOrEqual', dossier.read('gir'), 5, 0, 0, where),
  );
}

function openAgeDuCroisementDesDonnees(dossier: OpenDossier): partial.Value {
  const where = 'âge du croisement des données';
  return partial.versions(
    () => dossier.read('jourDuCroisement'),
    [
      {
        from: DAY_2017_03_01,
        to: DAY_2017_03_31,
        value: () =>
          unknownOf(
            { kind: 'number', scale: 0, min: null, max: null },
            {
              kind: 'definition',
              path: 'âge du croisement des données',
              name: 'âge du croisement des données',
              whole: true,
            },
          ),
      },
      { from: DAY_2017_04_01, to: null, value: () => 55 },
    ],
    where,
  );
}

function openCroisementDesDonneesPermis(dossier: OpenDossier): partial.Value {
  const where = 'croisement des données permis';
  return partial.compare(
    'greaterOrEqual',
    dossier.read('age'),
    partial.add(openAgeDuCroisementDesDonnees(dossier), openAnneesDePlus(dossier), where),
    0,
    0,
    where,
  );
}

function openPublicDeBonneJourneeBonneSante(dossier: OpenDossier): partial.Value {
  const where = 'public de Bonne journée bonne santé';
  return partial.and(
    partial.and(
      partial.compare(
        'greaterOrEqual',
        dossier.read('age'),
        partial.add(55, openAnneesDePlus(dossier), where),
        0,
        0,
        where,
      ),
      () => dossier.read('precarite'),
    ),
    () => dossier.read('eloigneDuSystemeDeSante'),
  );
}

function openOrientationALAccueil(dossier: OpenDossier): partial.Value {
  const where = "orientation à l'accueil";
  return partial.choose(
    [
      {
        guard: () =>
          partial.and(dossier.read('repereParLaGrilleDAccueil'), () =>
            partial.same(dossier.read('equipePrevueParLaCaisse'), 'aucune équipe', true, where),
          ),
        value: () => dossier.read('equipePrevueParLaCaisse'),
        excepts: [],
      },
      {
        guard: () =>
          partial.and(dossier.read('repereParLaGrilleDAccueil'), () =>
            partial.same(dossier.read('equipePrevueParLaCaisse'), 'aucune équipe', false, where),
          ),
        value: () =>
          unknownOf(
            { kind: 'choice', values: EQUIPE.values },
            { kind: 'definition', path: "orientation à l'accueil", name: "orientation à l'accueil", whole: true },
          ),
        excepts: [],
      },
      {
        guard: () => partial.not(dossier.read('repereParLaGrilleDAccueil')),
        value: () => 'aucune équipe',
        excepts: [],
      },
    ],
    null,
    where,
    { never: ['hole', 'conflict'] },
  );
}

const BRANCHE_PILOTE_CELLS = new partial.Cells([
  [{ kind: 'one of', values: ['personnes âgées'] }],
  [{ kind: 'one of', values: ['personnes précaires'] }],
  [{ kind: 'one of', values: ['femmes enceintes'] }],
  [{ kind: 'one of', values: ['veuvage'] }],
  [{ kind: 'one of', values: ['étudiants'] }],
]);

function openBranchePilote(dossier: OpenDossier, publicCible: partial.Value): partial.Value {
  const where = 'branche pilote';
  return dossier.keepEach(where, undefined, [publicCible], () =>
    partial.table(
      [{ value: () => publicCible, applies: null, scale: 0 }],
      BRANCHE_PILOTE_CELLS,
      [
        'Assurance vieillesse',
        'Assurance famille',
        'Assurance maladie',
        () =>
          unknownOf(
            { kind: 'choice', values: BRANCHE.values },
            { kind: 'definition', path: 'branche pilote', name: 'branche pilote', whole: true },
          ),
        () =>
          unknownOf(
            { kind: 'choice', values: BRANCHE.values },
            { kind: 'definition', path: 'branche pilote', name: 'branche pilote', whole: true },
          ),
      ],
      where,
    ),
  );
}

function openBrancheInteressee(dossier: OpenDossier, branche: partial.Value): partial.Value {
  const where = 'branche intéressée';
  return partial.choose(
    [
      openBrancheInteresseeClause1(dossier, branche),
      openBrancheInteresseeClause2(dossier, branche),
      openBrancheInteresseeClause3(dossier, branche),
      openBrancheInteresseeClause4(dossier, branche),
    ],
    null,
    where,
    { never: ['hole', 'conflict'] },
  );
}

/**
 * Clause 1 of règle branche intéressée.
 * « un tel parcours pourrait parfaitement se prêter à un partenariat CNAM/CNAF : l'étudiant peut à la fois avoir
 * besoin d'un compte Ameli et d'informations concernant les aides aux logements » (rapport)
 */
function openBrancheInteresseeClause1(dossier: OpenDossier, branche: partial.Value): partial.Branch {
  const where = 'branche intéressée';
  return {
    guard: () =>
      partial.and(partial.same(dossier.read('parcoursEtudie'), 'étudiants', false, where), () =>
        partial.or(partial.same(branche, 'Assurance maladie', false, where), () =>
          partial.same(branche, 'Assurance famille', false, where),
        ),
      ),
    value: () => true,
    excepts: [],
  };
}

/**
 * Clause 2 of règle branche intéressée.
 * « La branche vieillesse aurait peu d'intérêt à s'investir dans un parcours étudiant » (rapport)
 */
function openBrancheInteresseeClause2(dossier: OpenDossier, branche: partial.Value): partial.Branch {
  const where = 'branche intéressée';
  return {
    guard: () =>
      partial.and(partial.same(dossier.read('parcoursEtudie'), 'étudiants', false, where), () =>
        partial.same(branche, 'Assurance vieillesse', false, where),
      ),
    value: () => false,
    excepts: [],
  };
}

/**
 * Clause 3 of règle branche intéressée.
 * « celle-ci devra être la caisse en première ligne par rapport au public cible déterminé » (rapport)
 */
function openBrancheInteresseeClause3(dossier: OpenDossier, branche: partial.Value): partial.Branch {
  const where = 'branche intéressée';
  return {
    guard: () =>
      partial.and(partial.same(dossier.read('parcoursEtudie'), 'étudiants', true, where), () =>
        partial.same(
          partial.forEachOption([dossier.read('parcoursEtudie')], (publicCible) =>
            openBranchePilote(dossier, publicCible),
          ),
          branche,
          false,
          where,
        ),
      ),
    value: () => true,
    excepts: [],
  };
}

/**
 * Clause 4 of règle branche intéressée.
 * sans source : les tableaux qui répartissent les partenariats sont des images, absentes du texte
 */
function openBrancheInteresseeClause4(dossier: OpenDossier, branche: partial.Value): partial.Branch {
  const where = 'branche intéressée';
  return {
    guard: () =>
      partial.and(partial.same(dossier.read('parcoursEtudie'), 'étudiants', true, where), () =>
        partial.same(
          partial.forEachOption([dossier.read('parcoursEtudie')], (publicCible) =>
            openBranchePilote(dossier, publicCible),
          ),
          branche,
          true,
          where,
        ),
      ),
    value: () =>
      unknownOf(
        { kind: 'boolean' },
        { kind: 'definition', path: 'branche intéressée', name: 'branche intéressée', whole: true },
      ),
    excepts: [],
  };
}

function openBrancheAAssocier(_dossier: OpenDossier, acteDeBienVieillir: partial.Value): partial.Value {
  const where = 'branche à associer';
  return partial.choose(
    [
      {
        guard: () =>
          partial.or(partial.same(acteDeBienVieillir, 'bien dans ma tête', false, where), () =>
            partial.same(acteDeBienVieillir, 'bien dans mon corps', false, where),
          ),
        value: () => 'Assurance maladie',
        excepts: [],
      },
      {
        guard: () => partial.same(acteDeBienVieillir, 'bien chez soi', false, where),
        value: () => 'Assurance famille',
        excepts: [],
      },
      {
        guard: () =>
          partial.or(partial.same(acteDeBienVieillir, 'bien avec les autres', false, where), () =>
            partial.same(acteDeBienVieillir, 'bien avec ma caisse de retraite', false, where),
          ),
        value: () => 'Assurance vieillesse',
        excepts: [],
      },
    ],
    null,
    where,
    { never: ['hole', 'conflict'] },
  );
}

function openMisEnAvant(dossier: OpenDossier, _elementDePrevention: partial.Value): partial.Value {
  const where = 'mis en avant';
  return partial.choose(
    [
      {
        guard: () => partial.same(dossier.read('parcoursDeLAssure'), 'femmes enceintes', false, where),
        value: () => true,
        excepts: [],
      },
      {
        guard: () => partial.same(dossier.read('parcoursDeLAssure'), 'femmes enceintes', true, where),
        value: () =>
          unknownOf(
            { kind: 'boolean' },
            { kind: 'definition', path: 'mis en avant', name: 'mis en avant', whole: true },
          ),
        excepts: [],
      },
    ],
    null,
    where,
    { never: ['hole', 'conflict'] },
  );
}

const FORME_CELLS = new partial.Cells([
  [{ kind: 'one of', values: ['GIE'] }],
  [{ kind: 'one of', values: ['ASEPT'] }],
  [{ kind: 'one of', values: ['CAP'] }],
]);

function openForme(_dossier: OpenDossier, structure: partial.Value): partial.Value {
  const where = 'forme';
  return partial.table(
    [{ value: () => structure, applies: null, scale: 0 }],
    FORME_CELLS,
    ['groupement', 'association', 'association'],
    where,
  );
}

const OBJET_DE_LA_STRUCTURE_LIGNES_CELLS = new partial.Cells([
  [{ kind: 'one of', values: ['GIE'] }],
  [{ kind: 'one of', values: ['ASEPT'] }],
  [{ kind: 'one of', values: ['CAP'] }],
]);

function openObjetDeLaStructureLignes(dossier: OpenDossier, structure: partial.Value): partial.Value {
  const where = 'objet de la structure.lignes';
  return dossier.keepEach(where, undefined, [structure], () =>
    partial.table(
      [{ value: () => structure, applies: null, scale: 0 }],
      OBJET_DE_LA_STRUCTURE_LIGNES_CELLS,
      [
        () =>
          partial.fields({
            objetDeLaStructure: "politique d'action sociale mutualisée",
            commandeADesOperateurs: false,
          }),
        () => partial.fields({ objetDeLaStructure: "contenu d'ateliers labellisés", commandeADesOperateurs: false }),
        () => partial.fields({ objetDeLaStructure: 'programmes communs de prévention', commandeADesOperateurs: true }),
      ],
      where,
    ),
  );
}

function openObjetDeLaStructure(dossier: OpenDossier, structure: partial.Value): partial.Value {
  return partial.field(
    partial.forEachOption([structure], (structure2) => openObjetDeLaStructureLignes(dossier, structure2)),
    'objetDeLaStructure',
  );
}

function openCommandeADesOperateurs(dossier: OpenDossier, structure: partial.Value): partial.Value {
  return partial.field(
    partial.forEachOption([structure], (structure2) => openObjetDeLaStructureLignes(dossier, structure2)),
    'commandeADesOperateurs',
  );
}

const FINANCEMENT_DE_LA_STRUCTURE_CELLS = new partial.Cells([
  [{ kind: 'one of', values: ['GIE'] }],
  [{ kind: 'one of', values: ['ASEPT'] }],
  [{ kind: 'one of', values: ['CAP'] }],
]);

function openFinancementDeLaStructure(_dossier: OpenDossier, structure: partial.Value): partial.Value {
  const where = 'financement de la structure';
  return partial.table(
    [{ value: () => structure, applies: null, scale: 0 }],
    FINANCEMENT_DE_LA_STRUCTURE_CELLS,
    ['autonome avec subventions', 'autonome', 'moyens des caisses membres'],
    where,
  );
}

const PERSONNEL_DE_LA_STRUCTURE_CELLS = new partial.Cells([
  [{ kind: 'one of', values: ['GIE'] }],
  [{ kind: 'one of', values: ['ASEPT'] }],
  [{ kind: 'one of', values: ['CAP'] }],
]);

function openPersonnelDeLaStructure(_dossier: OpenDossier, structure: partial.Value): partial.Value {
  const where = 'personnel de la structure';
  return partial.table(
    [{ value: () => structure, applies: null, scale: 0 }],
    PERSONNEL_DE_LA_STRUCTURE_CELLS,
    [
      'salariés propres et mises à disposition',
      'salariés propres et mises à disposition',
      'moyens sans salarié propre',
    ],
    where,
  );
}

function openEmployeur(dossier: OpenDossier, structure: partial.Value): partial.Value {
  const where = 'employeur';
  return partial.choose(
    [
      {
        guard: () =>
          partial.and(partial.same(structure, 'GIE', false, where), () =>
            partial.same(dossier.read('employeurDesSalariesDUnGie'), 'groupement employeur', false, where),
          ),
        value: () => 'groupement',
        excepts: [],
      },
      {
        guard: () =>
          partial.and(partial.same(structure, 'GIE', false, where), () =>
            partial.same(dossier.read('employeurDesSalariesDUnGie'), 'association employeur', false, where),
          ),
        value: () => 'association',
        excepts: [],
      },
      { guard: () => partial.same(structure, 'ASEPT', false, where), value: () => 'association', excepts: [] },
      {
        guard: () => partial.same(structure, 'CAP', false, where),
        value: () =>
          unknownOf(
            { kind: 'choice', values: FORME_JURIDIQUE.values },
            { kind: 'definition', path: 'employeur', name: 'employeur', whole: true },
          ),
        excepts: [],
      },
    ],
    null,
    where,
    { never: ['hole', 'conflict'] },
  );
}

function openEvaluationConfieeAuGieImpa(_dossier: OpenDossier, regime: partial.Value): partial.Value {
  const where = 'évaluation confiée au GIE IMPA';
  return partial.choose(
    [
      {
        guard: () =>
          partial.or(
            partial.or(partial.same(regime, 'CARSAT', false, where), () => partial.same(regime, 'MSA', false, where)),
            () => partial.same(regime, 'RSI', false, where),
          ),
        value: () => true,
        excepts: [],
      },
      {
        guard: () => partial.same(regime, 'CNRACL', false, where),
        value: () =>
          unknownOf(
            { kind: 'boolean' },
            {
              kind: 'definition',
              path: 'évaluation confiée au GIE IMPA',
              name: 'évaluation confiée au GIE IMPA',
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

function openFinanceParLArs(_dossier: OpenDossier, _dispositifDeCoordination: partial.Value): partial.Value {
  return true;
}

function openMembre(dossier: OpenDossier, regime: partial.Value): partial.Value {
  const where = 'membre';
  return partial.choose(
    [
      openMembreClause1(dossier, regime),
      openMembreClause2(dossier, regime),
      openMembreClause3(dossier, regime),
      openMembreClause4(dossier, regime),
      openMembreClause5(dossier, regime),
      {
        guard: () => partial.same(dossier.read('structureEtudiee'), 'CAP', false, where),
        value: () => true,
        excepts: [],
      },
    ],
    null,
    where,
    { never: ['hole', 'conflict'] },
  );
}

/**
 * Clause 1 of règle membre.
 * « Gouvernance Inter régime (CARSAT, MSA) Inter régime » (rapport)
 * « entre les caisses de retraite membres CARSAT, MSA et RSI, en faveur du maintien à domicile » (rapport)
 */
function openMembreClause1(dossier: OpenDossier, regime: partial.Value): partial.Branch {
  const where = 'membre';
  return {
    guard: () =>
      partial.and(partial.same(dossier.read('structureEtudiee'), 'GIE', false, where), () =>
        partial.or(partial.same(regime, 'CARSAT', false, where), () => partial.same(regime, 'MSA', false, where)),
      ),
    value: () => true,
    excepts: [],
  };
}

/**
 * Clause 2 of règle membre.
 * « entre les caisses de retraite membres CARSAT, MSA et RSI, en faveur du maintien à domicile » (rapport)
 */
function openMembreClause2(dossier: OpenDossier, regime: partial.Value): partial.Branch {
  const where = 'membre';
  return {
    guard: () =>
      partial.and(partial.same(dossier.read('structureEtudiee'), 'GIE', false, where), () =>
        partial.same(regime, 'RSI', false, where),
      ),
    value: () => partial.same(dossier.read('membresDUnGie'), 'membres selon le corps', false, where),
    excepts: [],
  };
}

/**
 * Clause 3 of règle membre.
 * « Gouvernance Inter régime (CARSAT, MSA) Inter régime » (rapport)
 */
function openMembreClause3(dossier: OpenDossier, regime: partial.Value): partial.Branch {
  const where = 'membre';
  return {
    guard: () =>
      partial.and(partial.same(dossier.read('structureEtudiee'), 'GIE', false, where), () =>
        partial.same(regime, 'CNRACL', false, where),
      ),
    value: () => false,
    excepts: [],
  };
}

/**
 * Clause 4 of règle membre.
 * « (généralement : CARSAT, RSI, CNRACL) » (rapport)
 * « y intègrent une CARSAT, une caisse du RSI et la CNRACL » (rapport)
 */
function openMembreClause4(dossier: OpenDossier, regime: partial.Value): partial.Branch {
  const where = 'membre';
  return {
    guard: () =>
      partial.and(partial.same(dossier.read('structureEtudiee'), 'ASEPT', false, where), () =>
        partial.or(
          partial.or(partial.same(regime, 'CARSAT', false, where), () => partial.same(regime, 'RSI', false, where)),
          () => partial.same(regime, 'CNRACL', false, where),
        ),
      ),
    value: () => true,
    excepts: [],
  };
}

/**
 * Clause 5 of règle membre.
 * « y intègrent une CARSAT, une caisse du RSI et la CNRACL » (rapport)
 * « A leur création, les ASEPT ont une gouvernance MSA » (rapport)
 */
function openMembreClause5(dossier: OpenDossier, regime: partial.Value): partial.Branch {
  const where = 'membre';
  return {
    guard: () =>
      partial.and(partial.same(dossier.read('structureEtudiee'), 'ASEPT', false, where), () =>
        partial.same(regime, 'MSA', false, where),
      ),
    value: () => partial.same(dossier.read('membresDUneAsept'), 'membres ajoutés à la MSA', false, where),
    excepts: [],
  };
}

function openDirecteur(dossier: OpenDossier, structure: partial.Value): partial.Value {
  const where = 'directeur';
  return partial.choose(
    [
      { guard: () => partial.same(structure, 'GIE', false, where), value: () => 'MSA', excepts: [] },
      { guard: () => partial.same(structure, 'ASEPT', false, where), value: () => 'MSA', excepts: [] },
      {
        guard: () =>
          partial.and(partial.same(structure, 'CAP', false, where), () =>
            partial.same(dossier.read('porteeDeLaPresidencePartagee'), 'structures du paragraphe', false, where),
          ),
        value: () => 'CARSAT',
        excepts: [],
      },
      {
        guard: () =>
          partial.and(partial.same(structure, 'CAP', false, where), () =>
            partial.same(dossier.read('porteeDeLaPresidencePartagee'), 'toutes les structures', false, where),
          ),
        value: () => 'MSA',
        excepts: [],
      },
    ],
    null,
    where,
    { never: ['hole', 'conflict'] },
  );
}

function openPresident(dossier: OpenDossier, structure: partial.Value): partial.Value {
  const where = 'président';
  return partial.choose(
    [
      { guard: () => partial.same(structure, 'GIE', false, where), value: () => 'CARSAT', excepts: [] },
      { guard: () => partial.same(structure, 'ASEPT', false, where), value: () => 'CARSAT', excepts: [] },
      {
        guard: () =>
          partial.and(partial.same(structure, 'CAP', false, where), () =>
            partial.same(dossier.read('porteeDeLaPresidencePartagee'), 'structures du paragraphe', false, where),
          ),
        value: () =>
          unknownOf(
            { kind: 'choice', values: REGIME.values },
            { kind: 'definition', path: 'président', name: 'président', whole: true },
          ),
        excepts: [],
      },
      {
        guard: () =>
          partial.and(partial.same(structure, 'CAP', false, where), () =>
            partial.same(dossier.read('porteeDeLaPresidencePartagee'), 'toutes les structures', false, where),
          ),
        value: () => 'CARSAT',
        excepts: [],
      },
    ],
    null,
    where,
    { never: ['hole', 'conflict'] },
  );
}

function openGouvernanceDUneAsept(dossier: OpenDossier): partial.Value {
  const where = "gouvernance d'une ASEPT";
  return partial.choose(
    [
      {
        guard: () => partial.compare('lessOrEqual', dossier.read('anneeDeCreation'), 2013, 0, 0, where),
        value: () => 'MSA ou MSA et RSI',
        excepts: [],
      },
      {
        guard: () =>
          partial.and(partial.compare('equal', dossier.read('anneeDeCreation'), 2014, 0, 0, where), () =>
            partial.same(dossier.read('aseptCreeeEn2014'), 'première période', false, where),
          ),
        value: () => 'MSA ou MSA et RSI',
        excepts: [],
      },
      {
        guard: () =>
          partial.and(partial.compare('equal', dossier.read('anneeDeCreation'), 2014, 0, 0, where), () =>
            partial.same(dossier.read('aseptCreeeEn2014'), 'interrégime dès la convention', false, where),
          ),
        value: () => 'interrégime',
        excepts: [],
      },
      {
        guard: () => partial.compare('greaterOrEqual', dossier.read('anneeDeCreation'), 2015, 0, 0, where),
        value: () => 'interrégime',
        excepts: [],
      },
    ],
    null,
    where,
    { never: ['hole', 'conflict'] },
  );
}

function openConventionDeCourteDuree(dossier: OpenDossier): partial.Value {
  const where = 'convention de courte durée';
  return partial.and(partial.compare('greaterOrEqual', dossier.read('dureeDeLaConvention'), 12, 0, 0, where), () =>
    partial.compare('lessOrEqual', dossier.read('dureeDeLaConvention'), 24, 0, 0, where),
  );
}

function openPartieALaConvention(dossier: OpenDossier, signataire: partial.Value): partial.Value {
  const where = 'partie à la convention';
  return partial.choose(
    [
      {
        guard: () => partial.compare('greaterOrEqual', dossier.read('jourDeLaConvention'), DAY_2019_01_01, 0, 0, where),
        value: () =>
          unknownOf(
            { kind: 'boolean' },
            { kind: 'definition', path: 'partie à la convention', name: 'partie à la convention', whole: true },
          ),
        excepts: [1, 2, 3, 4, 5, 6, 7, 8],
      },
      {
        guard: () => partial.compare('less', dossier.read('jourDeLaConvention'), DAY_2014_01_01, 0, 0, where),
        value: () => false,
        excepts: [],
      },
      openPartieALaConventionClause3(dossier),
      openPartieALaConventionClause4(dossier, signataire),
      openPartieALaConventionClause5(dossier, signataire),
      openPartieALaConventionClause6(dossier, signataire),
      openPartieALaConventionClause7(dossier, signataire),
      openPartieALaConventionClause8(dossier, signataire),
      openPartieALaConventionClause9(dossier, signataire),
    ],
    null,
    where,
    { never: ['hole', 'conflict'] },
  );
}

/**
 * Clause 3 of règle partie à la convention.
 * sans source : le rapport ne donne pas le jour de la signature
 */
function openPartieALaConventionClause3(dossier: OpenDossier): partial.Branch {
  const where = 'partie à la convention';
  return {
    guard: () =>
      partial.and(
        partial.compare('greaterOrEqual', dossier.read('jourDeLaConvention'), DAY_2014_01_01, 0, 0, where),
        () => partial.compare('lessOrEqual', dossier.read('jourDeLaConvention'), DAY_2014_12_31, 0, 0, where),
      ),
    value: () =>
      unknownOf(
        { kind: 'boolean' },
        { kind: 'definition', path: 'partie à la convention', name: 'partie à la convention', whole: true },
      ),
    excepts: [],
  };
}

/**
 * Clause 4 of règle partie à la convention.
 * « en 2014, la CNAV, la CCMSA et le RSI ont adopté une convention » (rapport)
 */
function openPartieALaConventionClause4(dossier: OpenDossier, signataire: partial.Value): partial.Branch {
  const where = 'partie à la convention';
  return {
    guard: () =>
      partial.and(
        partial.compare('greaterOrEqual', dossier.read('jourDeLaConvention'), DAY_2015_01_01, 0, 0, where),
        () =>
          partial.or(
            partial.or(partial.same(signataire, 'CNAV', false, where), () =>
              partial.same(signataire, 'CCMSA', false, where),
            ),
            () => partial.same(signataire, 'RSI national', false, where),
          ),
      ),
    value: () => true,
    excepts: [],
  };
}

/**
 * Clause 5 of règle partie à la convention.
 * « signée par l'Etat, la CNAV, la CCMSA, le RSI et la CNRACL en 2014 » (rapport)
 */
function openPartieALaConventionClause5(dossier: OpenDossier, signataire: partial.Value): partial.Branch {
  const where = 'partie à la convention';
  return {
    guard: () =>
      partial.and(
        partial.compare('greaterOrEqual', dossier.read('jourDeLaConvention'), DAY_2015_01_01, 0, 0, where),
        () => partial.same(signataire, 'État', false, where),
      ),
    value: () => partial.same(dossier.read('roleDeLEtat'), 'État signataire', false, where),
    excepts: [],
  };
}

/**
 * Clause 6 of règle partie à la convention.
 * « signée par l'Etat, la CNAV, la CCMSA, le RSI et la CNRACL en 2014 » (rapport)
 */
function openPartieALaConventionClause6(dossier: OpenDossier, signataire: partial.Value): partial.Branch {
  const where = 'partie à la convention';
  return {
    guard: () =>
      partial.and(
        partial.and(
          partial.compare('greaterOrEqual', dossier.read('jourDeLaConvention'), DAY_2015_01_01, 0, 0, where),
          () => partial.compare('lessOrEqual', dossier.read('jourDeLaConvention'), DAY_2017_04_30, 0, 0, where),
        ),
        () => partial.same(signataire, 'CNRACL nationale', false, where),
      ),
    value: () => partial.same(dossier.read('entreeDeLaCnracl'), 'signature en 2014', false, where),
    excepts: [],
  };
}

/**
 * Clause 7 of règle partie à la convention.
 * « pluriannuelle en mai 2017 à laquelle s'est jointe la Caisse nationale des retraites des agents de collectivités
 * locales (CNRACL) » (rapport)
 */
function openPartieALaConventionClause7(dossier: OpenDossier, signataire: partial.Value): partial.Branch {
  const where = 'partie à la convention';
  return {
    guard: () =>
      partial.and(
        partial.compare('greaterOrEqual', dossier.read('jourDeLaConvention'), DAY_2017_06_01, 0, 0, where),
        () => partial.same(signataire, 'CNRACL nationale', false, where),
      ),
    value: () => true,
    excepts: [],
  };
}

/**
 * Clause 8 of règle partie à la convention.
 * « signée par l'Etat, la CNAV, la CCMSA, le RSI et la CNRACL en 2014 » (rapport)
 */
function openPartieALaConventionClause8(dossier: OpenDossier, signataire: partial.Value): partial.Branch {
  const where = 'partie à la convention';
  return {
    guard: () =>
      partial.and(
        partial.and(
          partial.and(
            partial.compare('greaterOrEqual', dossier.read('jourDeLaConvention'), DAY_2017_05_01, 0, 0, where),
            () => partial.compare('lessOrEqual', dossier.read('jourDeLaConvention'), DAY_2017_05_31, 0, 0, where),
          ),
          () => partial.same(signataire, 'CNRACL nationale', false, where),
        ),
        () => partial.same(dossier.read('entreeDeLaCnracl'), 'signature en 2014', false, where),
      ),
    value: () => true,
    excepts: [],
  };
}

/**
 * Clause 9 of règle partie à la convention.
 * sans source : le rapport ne donne pas le jour du renouvellement
 */
function openPartieALaConventionClause9(dossier: OpenDossier, signataire: partial.Value): partial.Branch {
  const where = 'partie à la convention';
  return {
    guard: () =>
      partial.and(
        partial.and(
          partial.and(
            partial.compare('greaterOrEqual', dossier.read('jourDeLaConvention'), DAY_2017_05_01, 0, 0, where),
            () => partial.compare('lessOrEqual', dossier.read('jourDeLaConvention'), DAY_2017_05_31, 0, 0, where),
          ),
          () => partial.same(signataire, 'CNRACL nationale', false, where),
        ),
        () => partial.same(dossier.read('entreeDeLaCnracl'), 'entrée en mai 2017', false, where),
      ),
    value: () =>
      unknownOf(
        { kind: 'boolean' },
        { kind: 'definition', path: 'partie à la convention', name: 'partie à la convention', whole: true },
      ),
    excepts: [],
  };
}

function openAnneeDeLAvenant(dossier: OpenDossier): partial.Value {
  const where = "année de l'avenant";
  return partial.choose(
    [
      {
        guard: () => partial.same(dossier.read('dateDeLAvenant'), 'mai 2012', false, where),
        value: () => 2012,
        excepts: [],
      },
      {
        guard: () => partial.same(dossier.read('dateDeLAvenant'), 'juin 2018', false, where),
        value: () => 2018,
        excepts: [],
      },
    ],
    null,
    where,
    { never: ['hole', 'conflict'] },
  );
}

const JOUR_DE_SIGNATURE_CELLS = new partial.Cells([
  [{ kind: 'one of', values: ['CNAV et CETAF'] }],
  [{ kind: 'one of', values: ['CNAM et CETAF'] }],
]);

function openJourDeSignature(_dossier: OpenDossier, accordCadreDuCETAF: partial.Value): partial.Value {
  const where = 'jour de signature';
  return partial.table(
    [{ value: () => accordCadreDuCETAF, applies: null, scale: 0 }],
    JOUR_DE_SIGNATURE_CELLS,
    [DAY_2008_06_23, DAY_2009_05_13],
    where,
  );
}

function openObjectifsCommunsParmiLesObjectifs(dossier: OpenDossier): partial.Value {
  const where = 'objectifs communs parmi les objectifs';
  return partial.compare(
    'lessOrEqual',
    dossier.read('objectifsCommuns'),
    dossier.read('objectifsDuParcours'),
    0,
    0,
    where,
  );
}

function openPointsDe0A100(dossier: OpenDossier): partial.Value {
  const where = 'points de 0 à 100';
  return partial.and(partial.compare('greaterOrEqual', openPointsDEpices(dossier), 0, 2, 0, where), () =>
    partial.compare('lessOrEqual', openPointsDEpices(dossier), 100, 2, 0, where),
  );
}
