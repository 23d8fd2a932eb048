/**
 * OSCAR : mission de coordination: the same rules for dossiers that are not complete.
 * Made by Attendu with oscar-coordination.ts. Do not edit: change the rules and build again.
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
  AnneeDuPlan,
  CapacitesDuPartenaire2,
  Circulaire,
  ContratsDePrestation2,
  DeroulementDeLaVisite2,
  Dossier,
  Evenement,
  Intervention,
  MaitriseDesRisques2,
  MiseEnOeuvreDuPlan2,
  MissionsDeCoordination2,
  PiecesDuForfaitCoordination2,
  PointAjoute,
  PreparationDeLaVisite2,
  Prestataire,
  PriseDeMission,
  PriseDeRendezVous2,
  RapportAnnuel2,
  Repartition,
  Results,
  RoleDePrevention2,
} from './oscar-coordination.types.js';
import {
  ACTEUR,
  ACTION_CORRECTRICE,
  CANAL,
  DESIGNATION,
  EFFET_SUR_LE_FORFAIT,
  ETAPE_DU_DOSSIER,
  ETAT_DU_DELAI,
  EVENEMENT_SHAPE,
  FAMILLE_D_EVENEMENT,
  INPUTS,
  INTERVENANT,
  LIGNE_DU_TABLEAU,
  PIECE_MANQUANTE_DE_CAPACITES_DU_PARTENAIRE_SHAPE,
  PIECE_MANQUANTE_DE_CONTRATS_DE_PRESTATION_SHAPE,
  PIECE_MANQUANTE_DE_DEROULEMENT_DE_LA_VISITE_SHAPE,
  PIECE_MANQUANTE_DE_MAITRISE_DES_RISQUES_SHAPE,
  PIECE_MANQUANTE_DE_MISE_EN_OEUVRE_DU_PLAN_SHAPE,
  PIECE_MANQUANTE_DE_MISSIONS_DE_COORDINATION_SHAPE,
  PIECE_MANQUANTE_DE_PIECES_DU_FORFAIT_COORDINATION_SHAPE,
  PIECE_MANQUANTE_DE_PREPARATION_DE_LA_VISITE_SHAPE,
  PIECE_MANQUANTE_DE_PRISE_DE_RENDEZ_VOUS_SHAPE,
  PIECE_MANQUANTE_DE_RAPPORT_ANNUEL_SHAPE,
  PIECE_MANQUANTE_DE_ROLE_DE_PREVENTION_SHAPE,
  PIECE_MANQUANTE_DE_SIGNALEMENT_SHAPE,
  PRESTATAIRE_SHAPE,
  PRESTATION,
  SITUATION_DU_PLAN,
  SUITE_A_DONNER,
  SUITE_DE_L_EVALUATION,
  VERDICT,
} from './oscar-coordination.edge.js';

/** Days are counted from 1970-01-01. */
const DAY_2004_07_01 = 12600;
const DAY_2004_12_31 = 12783;
const DAY_2005_01_01 = 12784;
const DAY_2012_01_31 = 15370;
const DAY_2012_02_01 = 15371;
const DAY_2012_02_29 = 15399;
const DAY_2012_03_01 = 15400;
const DAY_2014_12_30 = 16434;
const DAY_2014_12_31 = 16435;
const DAY_2015_01_01 = 16436;
const DAY_2015_12_31 = 16800;
const DAY_2016_01_01 = 16801;
const DAY_2020_12_31 = 18627;
const DAY_2021_01_01 = 18628;
const DAY_2021_09_30 = 18900;
const DAY_2021_10_01 = 18901;
const DAY_2021_12_31 = 18992;
const DAY_2022_01_01 = 18993;
const DAY_2024_12_30 = 20087;
const DAY_2024_12_31 = 20088;
const DAY_2025_01_01 = 20089;

/** Whether a dossier gives everything. */
export function isWholeDossier(dossier: Given<Dossier>): dossier is Dossier {
  return (
    dossier.formulaireDeVisiteTransmis !== undefined &&
    dossier.attestationDeVisiteSignee !== undefined &&
    dossier.compteRenduDeVisiteTransmis !== undefined &&
    dossier.renouvellementDAides !== undefined &&
    dossier.devisEtModalitesAcceptes !== undefined &&
    dossier.heuresNotifiees !== undefined &&
    dossier.repartitionDesHeures !== undefined &&
    dossier.repartitionDesHeures.every(isWholeRepartition) &&
    dossier.dateDeReceptionDeLaNotification !== undefined &&
    dossier.dateDeLaVisite !== undefined &&
    dossier.dateDuPremierPointDEtape !== undefined &&
    dossier.dateDuSecondPointDEtape !== undefined &&
    dossier.pointsSupplementaires !== undefined &&
    dossier.pointsSupplementaires.every(isWholePointAjoute) &&
    dossier.evenements !== undefined &&
    dossier.evenements.every(isWholeEvenement) &&
    dossier.annees !== undefined &&
    dossier.annees.every(isWholeAnneeDuPlan) &&
    dossier.prisesDeMission !== undefined &&
    dossier.prisesDeMission.every(isWholePriseDeMission) &&
    dossier.circulairesDeLaCnav !== undefined &&
    dossier.circulairesDeLaCnav.every(isWholeCirculaire) &&
    dossier.interventions !== undefined &&
    dossier.interventions.every(isWholeIntervention) &&
    dossier.modeDesHeures !== undefined &&
    dossier.lieuDIntervention !== undefined &&
    dossier.versementDuForfaitPrevention !== undefined &&
    dossier.factureProduite !== undefined &&
    dossier.montantFacture !== undefined &&
    dossier.montantAccordeDuForfaitPrevention !== undefined &&
    dossier.dateDeNotification !== undefined &&
    dossier.dateDEffet !== undefined &&
    dossier.demande !== undefined &&
    dossier.heuresDAccompagnement !== undefined &&
    dossier.prestationsDuForfaitPrevention !== undefined &&
    dossier.programmesDePrevention !== undefined &&
    dossier.prestataires !== undefined &&
    dossier.prestataires.every(isWholePrestataire) &&
    dossier.missionPossible !== undefined &&
    dossier.prestataireChoisi !== undefined &&
    dossier.partenaireProposeParLaCaisse !== undefined &&
    isWholePiecesDuForfaitCoordination2(dossier.piecesDuForfaitCoordination) &&
    isWholePreparationDeLaVisite2(dossier.preparationDeLaVisite) &&
    isWholePriseDeRendezVous2(dossier.priseDeRendezVous) &&
    isWholeDeroulementDeLaVisite2(dossier.deroulementDeLaVisite) &&
    isWholeContratsDePrestation2(dossier.contratsDePrestation) &&
    isWholeMiseEnOeuvreDuPlan2(dossier.miseEnOeuvreDuPlan) &&
    isWholeRoleDePrevention2(dossier.roleDePrevention) &&
    isWholeCapacitesDuPartenaire2(dossier.capacitesDuPartenaire) &&
    isWholeRapportAnnuel2(dossier.rapportAnnuel) &&
    isWholeMaitriseDesRisques2(dossier.maitriseDesRisques) &&
    isWholeMissionsDeCoordination2(dossier.missionsDeCoordination) &&
    dossier.jourDObservation !== undefined &&
    dossier.documentsDeLaVisite !== undefined &&
    dossier.ancrageLocal !== undefined &&
    dossier.departDuDelai !== undefined &&
    dossier.finDeMois !== undefined &&
    dossier.reexamenNotifieTropTard !== undefined &&
    dossier.jourDuPointDEtape !== undefined &&
    dossier.demenagementDansLaRegion !== undefined &&
    dossier.interruptionImputableAuCoordinateur !== undefined &&
    dossier.pointSupplementaire !== undefined &&
    dossier.evolutionsRapprochees !== undefined &&
    dossier.saisieDesDates !== undefined &&
    dossier.versementAuBeneficiaire !== undefined &&
    dossier.suiteDUnArretAnticipe !== undefined &&
    dossier.jourDuMontant !== undefined &&
    dossier.baseDuProrata !== undefined &&
    dossier.partenaireVise !== undefined &&
    dossier.piecesApresUnArret !== undefined &&
    dossier.comptesRendusExiges !== undefined &&
    dossier.paiementDUnPlanArrete !== undefined &&
    dossier.prestationAttribueeDeuxFois !== undefined &&
    dossier.sensDeLaDiversite !== undefined &&
    dossier.conventionExigee !== undefined &&
    dossier.decideur !== undefined &&
    dossier.preference !== undefined
  );
}

/** What a dossier gives in full, and which questions have a reading. */
export type Gives = { readonly [K in keyof Dossier]: boolean };

function gives(dossier: Given<Dossier>): Gives {
  return {
    formulaireDeVisiteTransmis: dossier.formulaireDeVisiteTransmis !== undefined,
    attestationDeVisiteSignee: dossier.attestationDeVisiteSignee !== undefined,
    compteRenduDeVisiteTransmis: dossier.compteRenduDeVisiteTransmis !== undefined,
    renouvellementDAides: dossier.renouvellementDAides !== undefined,
    devisEtModalitesAcceptes: dossier.devisEtModalitesAcceptes !== undefined,
    heuresNotifiees: dossier.heuresNotifiees !== undefined,
    repartitionDesHeures:
      dossier.repartitionDesHeures !== undefined && dossier.repartitionDesHeures.every(isWholeRepartition),
    dateDeReceptionDeLaNotification: dossier.dateDeReceptionDeLaNotification !== undefined,
    dateDeLaVisite: dossier.dateDeLaVisite !== undefined,
    dateDuPremierPointDEtape: dossier.dateDuPremierPointDEtape !== undefined,
    dateDuSecondPointDEtape: dossier.dateDuSecondPointDEtape !== undefined,
    pointsSupplementaires:
      dossier.pointsSupplementaires !== undefined && dossier.pointsSupplementaires.every(isWholePointAjoute),
    evenements: dossier.evenements !== undefined && dossier.evenements.every(isWholeEvenement),
    annees: dossier.annees !== undefined && dossier.annees.every(isWholeAnneeDuPlan),
    prisesDeMission: dossier.prisesDeMission !== undefined && dossier.prisesDeMission.every(isWholePriseDeMission),
    circulairesDeLaCnav:
      dossier.circulairesDeLaCnav !== undefined && dossier.circulairesDeLaCnav.every(isWholeCirculaire),
    interventions: dossier.interventions !== undefined && dossier.interventions.every(isWholeIntervention),
    modeDesHeures: dossier.modeDesHeures !== undefined,
    lieuDIntervention: dossier.lieuDIntervention !== undefined,
    versementDuForfaitPrevention: dossier.versementDuForfaitPrevention !== undefined,
    factureProduite: dossier.factureProduite !== undefined,
    montantFacture: dossier.montantFacture !== undefined,
    montantAccordeDuForfaitPrevention: dossier.montantAccordeDuForfaitPrevention !== undefined,
    dateDeNotification: dossier.dateDeNotification !== undefined,
    dateDEffet: dossier.dateDEffet !== undefined,
    demande: dossier.demande !== undefined,
    heuresDAccompagnement: dossier.heuresDAccompagnement !== undefined,
    prestationsDuForfaitPrevention: dossier.prestationsDuForfaitPrevention !== undefined,
    programmesDePrevention: dossier.programmesDePrevention !== undefined,
    prestataires: dossier.prestataires !== undefined && dossier.prestataires.every(isWholePrestataire),
    missionPossible: dossier.missionPossible !== undefined,
    prestataireChoisi: dossier.prestataireChoisi !== undefined,
    partenaireProposeParLaCaisse: dossier.partenaireProposeParLaCaisse !== undefined,
    piecesDuForfaitCoordination: isWholePiecesDuForfaitCoordination2(dossier.piecesDuForfaitCoordination),
    preparationDeLaVisite: isWholePreparationDeLaVisite2(dossier.preparationDeLaVisite),
    priseDeRendezVous: isWholePriseDeRendezVous2(dossier.priseDeRendezVous),
    deroulementDeLaVisite: isWholeDeroulementDeLaVisite2(dossier.deroulementDeLaVisite),
    contratsDePrestation: isWholeContratsDePrestation2(dossier.contratsDePrestation),
    miseEnOeuvreDuPlan: isWholeMiseEnOeuvreDuPlan2(dossier.miseEnOeuvreDuPlan),
    roleDePrevention: isWholeRoleDePrevention2(dossier.roleDePrevention),
    capacitesDuPartenaire: isWholeCapacitesDuPartenaire2(dossier.capacitesDuPartenaire),
    rapportAnnuel: isWholeRapportAnnuel2(dossier.rapportAnnuel),
    maitriseDesRisques: isWholeMaitriseDesRisques2(dossier.maitriseDesRisques),
    missionsDeCoordination: isWholeMissionsDeCoordination2(dossier.missionsDeCoordination),
    jourDObservation: dossier.jourDObservation !== undefined,
    documentsDeLaVisite: dossier.documentsDeLaVisite !== undefined,
    ancrageLocal: dossier.ancrageLocal !== undefined,
    departDuDelai: dossier.departDuDelai !== undefined,
    finDeMois: dossier.finDeMois !== undefined,
    reexamenNotifieTropTard: dossier.reexamenNotifieTropTard !== undefined,
    jourDuPointDEtape: dossier.jourDuPointDEtape !== undefined,
    demenagementDansLaRegion: dossier.demenagementDansLaRegion !== undefined,
    interruptionImputableAuCoordinateur: dossier.interruptionImputableAuCoordinateur !== undefined,
    pointSupplementaire: dossier.pointSupplementaire !== undefined,
    evolutionsRapprochees: dossier.evolutionsRapprochees !== undefined,
    saisieDesDates: dossier.saisieDesDates !== undefined,
    versementAuBeneficiaire: dossier.versementAuBeneficiaire !== undefined,
    suiteDUnArretAnticipe: dossier.suiteDUnArretAnticipe !== undefined,
    jourDuMontant: dossier.jourDuMontant !== undefined,
    baseDuProrata: dossier.baseDuProrata !== undefined,
    partenaireVise: dossier.partenaireVise !== undefined,
    piecesApresUnArret: dossier.piecesApresUnArret !== undefined,
    comptesRendusExiges: dossier.comptesRendusExiges !== undefined,
    paiementDUnPlanArrete: dossier.paiementDUnPlanArrete !== undefined,
    prestationAttribueeDeuxFois: dossier.prestationAttribueeDeuxFois !== undefined,
    sensDeLaDiversite: dossier.sensDeLaDiversite !== undefined,
    conventionExigee: dossier.conventionExigee !== undefined,
    decideur: dossier.decideur !== undefined,
    preference: dossier.preference !== undefined,
  };
}

function isWholeRepartition(repartition: Given<Repartition> | undefined): boolean {
  return repartition !== undefined && repartition.type_ !== undefined && repartition.heures !== undefined;
}

function isWholePointAjoute(pointAjoute: Given<PointAjoute> | undefined): boolean {
  return pointAjoute !== undefined && pointAjoute.date !== undefined && pointAjoute.compteRenduTransmis !== undefined;
}

function isWholeEvenement(evenement: Given<Evenement> | undefined): boolean {
  return (
    evenement !== undefined &&
    evenement.motif !== undefined &&
    evenement.date !== undefined &&
    evenement.dateDIdentification !== undefined &&
    evenement.quitteLaRegion !== undefined &&
    evenement.independantDuCoordinateur !== undefined &&
    evenement.ampleur !== undefined &&
    evenement.toucheLeCoordinateur !== undefined &&
    evenement.caisseRegionaleInformee !== undefined &&
    evenement.structureEvaluatriceInformee !== undefined &&
    evenement.autresIntervenantsInformes !== undefined &&
    evenement.evolutionConsigneeDansLOutilDeSuivi !== undefined &&
    evenement.datesDEntreeEtDeSortieRenseignees !== undefined &&
    evenement.pointDEtapeSupplementaireRealise !== undefined &&
    evenement.concertationAvecLEvaluateur !== undefined
  );
}

function isWholeAnneeDuPlan(anneeDuPlan: Given<AnneeDuPlan> | undefined): boolean {
  return anneeDuPlan !== undefined && anneeDuPlan.rang !== undefined && anneeDuPlan.eligibiliteValidee !== undefined;
}

function isWholePriseDeMission(priseDeMission: Given<PriseDeMission> | undefined): boolean {
  return (
    priseDeMission !== undefined &&
    priseDeMission.partenaire !== undefined &&
    priseDeMission.date !== undefined &&
    priseDeMission.realiseArreteParLaCaisse !== undefined
  );
}

function isWholeCirculaire(circulaire: Given<Circulaire> | undefined): boolean {
  return circulaire !== undefined && circulaire.jourDEffet !== undefined && circulaire.montant !== undefined;
}

function isWholeIntervention(intervention: Given<Intervention> | undefined): boolean {
  return intervention !== undefined && intervention.date !== undefined && intervention.heures !== undefined;
}

function isWholePrestataire(prestataire: Given<Prestataire> | undefined): boolean {
  return (
    prestataire !== undefined &&
    prestataire.nom !== undefined &&
    prestataire.conventionne !== undefined &&
    prestataire.conventionnePourLaCoordination !== undefined &&
    prestataire.assureLesHeuresDAccompagnement !== undefined
  );
}

function isWholePiecesDuForfaitCoordination2(
  piecesDuForfaitCoordination: Given<PiecesDuForfaitCoordination2> | undefined,
): boolean {
  return (
    piecesDuForfaitCoordination !== undefined &&
    piecesDuForfaitCoordination.echeancierDeMiseEnOeuvreDesPrestations !== undefined &&
    piecesDuForfaitCoordination.compteRenduDuPremierPointDEtape !== undefined &&
    piecesDuForfaitCoordination.compteRenduDuSecondPointDEtape !== undefined
  );
}

function isWholePreparationDeLaVisite2(preparationDeLaVisite: Given<PreparationDeLaVisite2> | undefined): boolean {
  return (
    preparationDeLaVisite !== undefined &&
    preparationDeLaVisite.informationsDuSiteEtPointsSensiblesLus !== undefined &&
    preparationDeLaVisite.echangesAvecLEvaluateur !== undefined &&
    preparationDeLaVisite.elementsDePreventionIdentifies !== undefined
  );
}

function isWholePriseDeRendezVous2(priseDeRendezVous: Given<PriseDeRendezVous2> | undefined): boolean {
  return (
    priseDeRendezVous !== undefined &&
    priseDeRendezVous.structureEtVisiteurNommes !== undefined &&
    priseDeRendezVous.caisseRegionaleNommee !== undefined &&
    priseDeRendezVous.motifDuRendezVousDit !== undefined &&
    priseDeRendezVous.lieuEtHoraireDuRendezVousDits !== undefined &&
    priseDeRendezVous.accompagnementParUnProchePropose !== undefined
  );
}

function isWholeDeroulementDeLaVisite2(deroulementDeLaVisite: Given<DeroulementDeLaVisite2> | undefined): boolean {
  return (
    deroulementDeLaVisite !== undefined &&
    deroulementDeLaVisite.lettreDeMissionOuCarteProfessionnelle !== undefined &&
    deroulementDeLaVisite.presentationEtObjetDeLaVisite !== undefined &&
    deroulementDeLaVisite.offreDeServicesPresentee !== undefined &&
    deroulementDeLaVisite.modalitesDeMiseEnOeuvreExpliquees !== undefined &&
    deroulementDeLaVisite.devisRealisesEtExpliques !== undefined &&
    deroulementDeLaVisite.planificationDesPrestationsProposee !== undefined &&
    deroulementDeLaVisite.conditionsDeTravailVerifiees !== undefined &&
    deroulementDeLaVisite.conseilEnPreventionDonne !== undefined &&
    deroulementDeLaVisite.passageAuxPlansOscarExplique !== undefined &&
    deroulementDeLaVisite.aspectsPratiquesDiscutes !== undefined &&
    deroulementDeLaVisite.recapitulatifEtImplicationsFinancieres !== undefined &&
    deroulementDeLaVisite.informationsEtFlyerLaisses !== undefined &&
    deroulementDeLaVisite.suiteDeLaProcedureEtDateDEffetDites !== undefined &&
    deroulementDeLaVisite.coordonneesLaissees !== undefined
  );
}

function isWholeContratsDePrestation2(contratsDePrestation: Given<ContratsDePrestation2> | undefined): boolean {
  return (
    contratsDePrestation !== undefined &&
    contratsDePrestation.contratsRealises !== undefined &&
    contratsDePrestation.modeDePaiementDeChaqueServiceEcrit !== undefined &&
    contratsDePrestation.contributionDeLaCaisseEnAnnexe !== undefined
  );
}

function isWholeMiseEnOeuvreDuPlan2(miseEnOeuvreDuPlan: Given<MiseEnOeuvreDuPlan2> | undefined): boolean {
  return (
    miseEnOeuvreDuPlan !== undefined &&
    miseEnOeuvreDuPlan.repartitionDesHeuresRenseignee !== undefined &&
    miseEnOeuvreDuPlan.prestatairesIdentifiesParLeBeneficiaire !== undefined &&
    miseEnOeuvreDuPlan.listeComplementaireEtPriseDeContact !== undefined &&
    miseEnOeuvreDuPlan.prestationsDeclencheesAuxEcheances !== undefined &&
    miseEnOeuvreDuPlan.conservationDesFacturesExpliquee !== undefined &&
    miseEnOeuvreDuPlan.problemesDEffectiviteSignales !== undefined &&
    miseEnOeuvreDuPlan.questionsEtReclamationsTraitees !== undefined &&
    miseEnOeuvreDuPlan.consommationDuPlanSuivie !== undefined &&
    miseEnOeuvreDuPlan.facturationDansLesDelaisDeLaConvention !== undefined &&
    miseEnOeuvreDuPlan.devisEtFacturesCompris !== undefined &&
    miseEnOeuvreDuPlan.interlocuteurPrivilegie !== undefined &&
    miseEnOeuvreDuPlan.contactAvecLesAutresPartenaires !== undefined &&
    miseEnOeuvreDuPlan.informationsEchangeesAvecLEvaluateur !== undefined
  );
}

function isWholeRoleDePrevention2(roleDePrevention: Given<RoleDePrevention2> | undefined): boolean {
  return (
    roleDePrevention !== undefined &&
    roleDePrevention.messagesDePreventionRelayes !== undefined &&
    roleDePrevention.brochuresDiffusees !== undefined &&
    roleDePrevention.salariesInformesDesThematiques !== undefined &&
    roleDePrevention.prestationsDuForfaitRealisees !== undefined &&
    roleDePrevention.partenairesDuForfaitContactes !== undefined &&
    roleDePrevention.orientationVersLOffreDePrevention !== undefined &&
    roleDePrevention.actionsCollectivesRappelees !== undefined
  );
}

function isWholeCapacitesDuPartenaire2(capacitesDuPartenaire: Given<CapacitesDuPartenaire2> | undefined): boolean {
  return (
    capacitesDuPartenaire !== undefined &&
    capacitesDuPartenaire.conventionDeCoordinationSignee !== undefined &&
    capacitesDuPartenaire.contexteLocalEtAncragePartenarial !== undefined &&
    capacitesDuPartenaire.relaisLocaux !== undefined &&
    capacitesDuPartenaire.personnelDedieEtForme !== undefined &&
    capacitesDuPartenaire.veilleIndividualisee !== undefined &&
    capacitesDuPartenaire.accordDuBeneficiaireSurLaVeille !== undefined &&
    capacitesDuPartenaire.besoinsDEvolutionDetectes !== undefined &&
    capacitesDuPartenaire.changementsTransmisALaCaisseEtALEvaluateur !== undefined &&
    capacitesDuPartenaire.roleDePreventionDansLAgrement !== undefined
  );
}

function isWholeRapportAnnuel2(rapportAnnuel: Given<RapportAnnuel2> | undefined): boolean {
  return (
    rapportAnnuel !== undefined &&
    rapportAnnuel.rapportDActiviteFourni !== undefined &&
    rapportAnnuel.listeDesPrestationsTransmise !== undefined &&
    rapportAnnuel.tarifsTransmis !== undefined
  );
}

function isWholeMaitriseDesRisques2(maitriseDesRisques: Given<MaitriseDesRisques2> | undefined): boolean {
  return (
    maitriseDesRisques !== undefined &&
    maitriseDesRisques.formulairesDesPointsRenseignes !== undefined &&
    maitriseDesRisques.planDeFormationRealise !== undefined &&
    maitriseDesRisques.actionsDePreventionRealiseesParLeBeneficiaire !== undefined
  );
}

function isWholeMissionsDeCoordination2(missionsDeCoordination: Given<MissionsDeCoordination2> | undefined): boolean {
  return missionsDeCoordination !== undefined;
}

/** What the world with unknowns must know of the dossier. */
export const RULES: OpenRules<Gives> = {
  inputs: INPUTS,
  gives,
  guarantees: [
    { id: 'une prise de mission par jour', holds: openUnePriseDeMissionParJour },
    { id: "jamais plus d'un forfait par année", holds: openJamaisPlusDUnForfaitParAnnee },
  ],
};

/** Of each result: whether all it reads is given, and how it is evaluated when it is not. */
export const PARTIAL: { readonly [K in keyof Results]: PartialResult<Gives> } = {
  unDocumentDeVisite: {
    isKnown: (gives) =>
      gives.formulaireDeVisiteTransmis && gives.attestationDeVisiteSignee && gives.compteRenduDeVisiteTransmis,
    tries: ['formulaireDeVisiteTransmis', 'attestationDeVisiteSignee', 'compteRenduDeVisiteTransmis'],
    open: openUnDocumentDeVisite,
    shape: { kind: 'boolean' },
  },
  formulaireFourni: {
    isKnown: (gives) =>
      gives.formulaireDeVisiteTransmis &&
      gives.attestationDeVisiteSignee &&
      gives.compteRenduDeVisiteTransmis &&
      gives.documentsDeLaVisite,
    tries: [
      'formulaireDeVisiteTransmis',
      'attestationDeVisiteSignee',
      'compteRenduDeVisiteTransmis',
      'documentsDeLaVisite',
    ],
    open: openFormulaireFourni,
    shape: { kind: 'boolean' },
  },
  attestationFournie: {
    isKnown: (gives) =>
      gives.attestationDeVisiteSignee &&
      gives.formulaireDeVisiteTransmis &&
      gives.compteRenduDeVisiteTransmis &&
      gives.documentsDeLaVisite,
    tries: [
      'attestationDeVisiteSignee',
      'formulaireDeVisiteTransmis',
      'compteRenduDeVisiteTransmis',
      'documentsDeLaVisite',
    ],
    open: openAttestationFournie,
    shape: { kind: 'boolean' },
  },
  compteRenduFourni: {
    isKnown: (gives) =>
      gives.compteRenduDeVisiteTransmis &&
      gives.formulaireDeVisiteTransmis &&
      gives.attestationDeVisiteSignee &&
      gives.documentsDeLaVisite,
    tries: [
      'compteRenduDeVisiteTransmis',
      'formulaireDeVisiteTransmis',
      'attestationDeVisiteSignee',
      'documentsDeLaVisite',
    ],
    open: openCompteRenduFourni,
    shape: { kind: 'boolean' },
  },
  jourDuPremierPointDEtape: {
    isKnown: (gives) => gives.dateDeLaVisite && gives.finDeMois,
    tries: ['finDeMois'],
    open: openJourDuPremierPointDEtape,
    shape: { kind: 'optional', of: { kind: 'date' } },
  },
  plusPersonneEnsuite: {
    isKnown: (gives) => gives.prisesDeMission,
    guarantees: [0],
    subjects: [{ lists: ['prisesDeMission'] }],
    open: openPlusPersonneEnsuite,
    shape: { kind: 'boolean' },
  },
  ligneDEvolution: {
    isKnown: (gives) => gives.demenagementDansLaRegion && gives.evenements,
    tries: ['demenagementDansLaRegion', 'evenements'],
    subjects: [{ lists: ['evenements'] }],
    open: openLigneDEvolution,
    shape: { kind: 'choice', values: LIGNE_DU_TABLEAU.values },
  },
  arreteLePlan: {
    isKnown: (gives) => gives.demenagementDansLaRegion && gives.evenements,
    tries: ['demenagementDansLaRegion', 'evenements'],
    subjects: [{ lists: ['evenements'] }],
    open: openArreteLePlan,
    shape: { kind: 'boolean' },
  },
  finPrevueDuPlan: {
    isKnown: (gives) => gives.dateDEffet && gives.annees,
    tries: ['annees'],
    guarantees: [1],
    open: openFinPrevueDuPlan,
    shape: { kind: 'date' },
  },
  arretsAnticipes: {
    isKnown: (gives) => gives.evenements && gives.dateDEffet && gives.annees && gives.demenagementDansLaRegion,
    tries: ['evenements', 'annees', 'demenagementDansLaRegion'],
    guarantees: [1],
    open: openArretsAnticipes,
    shape: { kind: 'list', of: EVENEMENT_SHAPE, sortedBy: null, atMost: null },
  },
  dernierJourServi: {
    isKnown: (gives) => gives.evenements && gives.dateDEffet && gives.annees && gives.demenagementDansLaRegion,
    tries: ['evenements', 'annees', 'demenagementDansLaRegion'],
    guarantees: [1],
    open: openDernierJourServi,
    shape: { kind: 'date' },
  },
  dernierJourCoordonne: {
    isKnown: (gives) =>
      gives.prisesDeMission && gives.evenements && gives.dateDEffet && gives.annees && gives.demenagementDansLaRegion,
    tries: ['evenements', 'annees', 'demenagementDansLaRegion'],
    guarantees: [0, 1],
    open: openDernierJourCoordonne,
    shape: { kind: 'date' },
  },
  plusTotDuPremierPointDEtape: {
    isKnown: (gives) =>
      gives.dateDeLaVisite &&
      gives.prisesDeMission &&
      gives.evenements &&
      gives.dateDEffet &&
      gives.annees &&
      gives.finDeMois &&
      gives.demenagementDansLaRegion &&
      gives.jourDuPointDEtape,
    tries: ['evenements', 'annees', 'finDeMois', 'demenagementDansLaRegion', 'jourDuPointDEtape'],
    guarantees: [0, 1],
    open: openPlusTotDuPremierPointDEtape,
    shape: { kind: 'optional', of: { kind: 'date' } },
  },
  echeanceDuPremierPointDEtape: {
    isKnown: (gives) =>
      gives.dateDeLaVisite &&
      gives.prisesDeMission &&
      gives.evenements &&
      gives.dateDEffet &&
      gives.annees &&
      gives.finDeMois &&
      gives.demenagementDansLaRegion,
    tries: ['evenements', 'annees', 'finDeMois', 'demenagementDansLaRegion'],
    guarantees: [0, 1],
    open: openEcheanceDuPremierPointDEtape,
    shape: { kind: 'optional', of: { kind: 'date' } },
  },
  etatDuPremierPointDEtape: {
    isKnown: (gives) =>
      gives.dateDeLaVisite &&
      gives.prisesDeMission &&
      gives.evenements &&
      gives.dateDEffet &&
      gives.annees &&
      gives.dateDuPremierPointDEtape &&
      gives.jourDObservation &&
      gives.finDeMois &&
      gives.demenagementDansLaRegion &&
      gives.jourDuPointDEtape,
    tries: ['evenements', 'annees', 'finDeMois', 'demenagementDansLaRegion', 'jourDuPointDEtape'],
    guarantees: [0, 1],
    open: openEtatDuPremierPointDEtape,
    shape: { kind: 'choice', values: ETAT_DU_DELAI.values },
  },
  premierPointExigible: {
    isKnown: (gives) =>
      gives.dateDeLaVisite &&
      gives.prisesDeMission &&
      gives.evenements &&
      gives.dateDEffet &&
      gives.annees &&
      gives.dateDuPremierPointDEtape &&
      gives.jourDObservation &&
      gives.piecesApresUnArret &&
      gives.finDeMois &&
      gives.demenagementDansLaRegion &&
      gives.jourDuPointDEtape,
    tries: ['evenements', 'annees', 'piecesApresUnArret', 'finDeMois', 'demenagementDansLaRegion', 'jourDuPointDEtape'],
    guarantees: [0, 1],
    open: openPremierPointExigible,
    shape: { kind: 'boolean' },
  },
  jourDuSecondPointDEtape: {
    isKnown: (gives) => gives.dateDeLaVisite && gives.finDeMois,
    tries: ['finDeMois'],
    open: openJourDuSecondPointDEtape,
    shape: { kind: 'optional', of: { kind: 'date' } },
  },
  plusTotDuSecondPointDEtape: {
    isKnown: (gives) =>
      gives.dateDeLaVisite &&
      gives.prisesDeMission &&
      gives.evenements &&
      gives.dateDEffet &&
      gives.annees &&
      gives.finDeMois &&
      gives.demenagementDansLaRegion &&
      gives.jourDuPointDEtape,
    tries: ['evenements', 'annees', 'finDeMois', 'demenagementDansLaRegion', 'jourDuPointDEtape'],
    guarantees: [0, 1],
    open: openPlusTotDuSecondPointDEtape,
    shape: { kind: 'optional', of: { kind: 'date' } },
  },
  echeanceDuSecondPointDEtape: {
    isKnown: (gives) =>
      gives.dateDeLaVisite &&
      gives.prisesDeMission &&
      gives.evenements &&
      gives.dateDEffet &&
      gives.annees &&
      gives.finDeMois &&
      gives.demenagementDansLaRegion,
    tries: ['evenements', 'annees', 'finDeMois', 'demenagementDansLaRegion'],
    guarantees: [0, 1],
    open: openEcheanceDuSecondPointDEtape,
    shape: { kind: 'optional', of: { kind: 'date' } },
  },
  etatDuSecondPointDEtape: {
    isKnown: (gives) =>
      gives.dateDeLaVisite &&
      gives.prisesDeMission &&
      gives.evenements &&
      gives.dateDEffet &&
      gives.annees &&
      gives.dateDuSecondPointDEtape &&
      gives.jourDObservation &&
      gives.finDeMois &&
      gives.demenagementDansLaRegion &&
      gives.jourDuPointDEtape,
    tries: ['evenements', 'annees', 'finDeMois', 'demenagementDansLaRegion', 'jourDuPointDEtape'],
    guarantees: [0, 1],
    open: openEtatDuSecondPointDEtape,
    shape: { kind: 'choice', values: ETAT_DU_DELAI.values },
  },
  secondPointExigible: {
    isKnown: (gives) =>
      gives.dateDeLaVisite &&
      gives.prisesDeMission &&
      gives.evenements &&
      gives.dateDEffet &&
      gives.annees &&
      gives.dateDuSecondPointDEtape &&
      gives.jourDObservation &&
      gives.piecesApresUnArret &&
      gives.finDeMois &&
      gives.demenagementDansLaRegion &&
      gives.jourDuPointDEtape,
    tries: ['evenements', 'annees', 'piecesApresUnArret', 'finDeMois', 'demenagementDansLaRegion', 'jourDuPointDEtape'],
    guarantees: [0, 1],
    open: openSecondPointExigible,
    shape: { kind: 'boolean' },
  },
  pointsSupplementairesExigibles: {
    isKnown: (gives) => gives.comptesRendusExiges && gives.pointSupplementaire,
    tries: ['comptesRendusExiges', 'pointSupplementaire'],
    open: openPointsSupplementairesExigibles,
    shape: { kind: 'boolean' },
  },
  periodeDeLAnnee: {
    isKnown: (gives) => gives.dateDEffet && gives.annees,
    tries: ['annees'],
    guarantees: [1],
    subjects: [{ lists: ['annees'] }],
    open: openPeriodeDeLAnnee,
    shape: { kind: 'period' },
  },
  arretDansLAnnee: {
    isKnown: (gives) => gives.evenements && gives.dateDEffet && gives.annees && gives.demenagementDansLaRegion,
    tries: ['evenements', 'annees', 'demenagementDansLaRegion'],
    guarantees: [1],
    subjects: [{ lists: ['annees'] }],
    open: openArretDansLAnnee,
    shape: { kind: 'boolean' },
  },
  consequence: {
    isKnown: (gives) =>
      gives.demenagementDansLaRegion &&
      gives.partenaireVise &&
      gives.interruptionImputableAuCoordinateur &&
      gives.evenements,
    tries: ['demenagementDansLaRegion', 'partenaireVise', 'interruptionImputableAuCoordinateur', 'evenements'],
    subjects: [{ lists: ['evenements'] }],
    open: openConsequence,
    shape: { kind: 'choice', values: EFFET_SUR_LE_FORFAIT.values },
  },
  imputable: {
    isKnown: (gives) => gives.demenagementDansLaRegion && gives.evenements,
    tries: ['demenagementDansLaRegion', 'evenements'],
    subjects: [{ lists: ['evenements'] }],
    open: openImputable,
    shape: { kind: 'boolean' },
  },
  forfaitDeLAnneePerdu: {
    isKnown: (gives) =>
      gives.evenements &&
      gives.dateDEffet &&
      gives.annees &&
      gives.demenagementDansLaRegion &&
      gives.partenaireVise &&
      gives.interruptionImputableAuCoordinateur,
    tries: [
      'evenements',
      'annees',
      'demenagementDansLaRegion',
      'partenaireVise',
      'interruptionImputableAuCoordinateur',
    ],
    guarantees: [1],
    open: openForfaitDeLAnneePerdu,
    shape: { kind: 'boolean' },
  },
  prestationsDiversifiees: {
    isKnown: (gives) =>
      gives.heuresDAccompagnement &&
      gives.prestationsDuForfaitPrevention &&
      gives.programmesDePrevention &&
      gives.prestationAttribueeDeuxFois,
    tries: ['heuresDAccompagnement', 'prestationAttribueeDeuxFois'],
    open: openPrestationsDiversifiees,
    shape: { kind: 'number', scale: 0, min: null, max: null },
  },
  eligibleAuForfaitCoordination: {
    isKnown: (gives) =>
      gives.heuresDAccompagnement &&
      gives.prestationsDuForfaitPrevention &&
      gives.programmesDePrevention &&
      gives.sensDeLaDiversite &&
      gives.prestationAttribueeDeuxFois,
    tries: ['heuresDAccompagnement', 'sensDeLaDiversite', 'prestationAttribueeDeuxFois'],
    open: openEligibleAuForfaitCoordination,
    shape: { kind: 'boolean' },
  },
  candidats: {
    isKnown: (gives) => gives.prestataires && gives.conventionExigee,
    tries: ['prestataires', 'conventionExigee'],
    open: openCandidats,
    shape: { kind: 'list', of: PRESTATAIRE_SHAPE, sortedBy: null, atMost: null },
  },
  designationDuCoordinateur: {
    isKnown: (gives) =>
      gives.missionPossible &&
      gives.heuresDAccompagnement &&
      gives.prestationsDuForfaitPrevention &&
      gives.programmesDePrevention &&
      gives.prestataires &&
      gives.sensDeLaDiversite &&
      gives.prestationAttribueeDeuxFois &&
      gives.conventionExigee &&
      gives.decideur,
    tries: [
      'missionPossible',
      'heuresDAccompagnement',
      'prestataires',
      'sensDeLaDiversite',
      'prestationAttribueeDeuxFois',
      'conventionExigee',
      'decideur',
    ],
    open: openDesignationDuCoordinateur,
    shape: { kind: 'choice', values: DESIGNATION.values },
  },
  coordinationAssuree: {
    isKnown: (gives) =>
      gives.heuresDAccompagnement &&
      gives.prestationsDuForfaitPrevention &&
      gives.programmesDePrevention &&
      gives.missionPossible &&
      gives.prestataires &&
      gives.sensDeLaDiversite &&
      gives.prestationAttribueeDeuxFois &&
      gives.conventionExigee &&
      gives.decideur,
    tries: [
      'heuresDAccompagnement',
      'missionPossible',
      'prestataires',
      'sensDeLaDiversite',
      'prestationAttribueeDeuxFois',
      'conventionExigee',
      'decideur',
    ],
    open: openCoordinationAssuree,
    shape: { kind: 'boolean' },
  },
  anneeDue: {
    isKnown: (gives) =>
      gives.evenements &&
      gives.dateDEffet &&
      gives.annees &&
      gives.heuresDAccompagnement &&
      gives.prestationsDuForfaitPrevention &&
      gives.programmesDePrevention &&
      gives.missionPossible &&
      gives.prestataires &&
      gives.demenagementDansLaRegion &&
      gives.partenaireVise &&
      gives.interruptionImputableAuCoordinateur &&
      gives.sensDeLaDiversite &&
      gives.prestationAttribueeDeuxFois &&
      gives.conventionExigee &&
      gives.decideur,
    tries: [
      'evenements',
      'annees',
      'heuresDAccompagnement',
      'missionPossible',
      'prestataires',
      'demenagementDansLaRegion',
      'partenaireVise',
      'interruptionImputableAuCoordinateur',
      'sensDeLaDiversite',
      'prestationAttribueeDeuxFois',
      'conventionExigee',
      'decideur',
    ],
    guarantees: [1],
    subjects: [{ lists: ['annees'] }],
    open: openAnneeDue,
    shape: { kind: 'boolean' },
  },
  jourDePaiementDeLAnnee: {
    isKnown: (gives) =>
      gives.evenements &&
      gives.dateDEffet &&
      gives.annees &&
      gives.demenagementDansLaRegion &&
      gives.paiementDUnPlanArrete,
    tries: ['evenements', 'annees', 'demenagementDansLaRegion', 'paiementDUnPlanArrete'],
    guarantees: [1],
    subjects: [{ lists: ['annees'] }],
    open: openJourDePaiementDeLAnnee,
    shape: { kind: 'date' },
  },
  jourDuDernierPaiement: {
    isKnown: (gives) =>
      gives.dateDEffet &&
      gives.annees &&
      gives.evenements &&
      gives.paiementDUnPlanArrete &&
      gives.demenagementDansLaRegion,
    tries: ['annees', 'evenements', 'paiementDUnPlanArrete', 'demenagementDansLaRegion'],
    guarantees: [1],
    open: openJourDuDernierPaiement,
    shape: { kind: 'date' },
  },
  jourLimiteDesPiecesDeLaVisite: {
    isKnown: (gives) =>
      gives.annees &&
      gives.evenements &&
      gives.dateDEffet &&
      gives.heuresDAccompagnement &&
      gives.prestationsDuForfaitPrevention &&
      gives.programmesDePrevention &&
      gives.missionPossible &&
      gives.prestataires &&
      gives.demenagementDansLaRegion &&
      gives.partenaireVise &&
      gives.interruptionImputableAuCoordinateur &&
      gives.sensDeLaDiversite &&
      gives.prestationAttribueeDeuxFois &&
      gives.conventionExigee &&
      gives.decideur &&
      gives.paiementDUnPlanArrete,
    tries: [
      'annees',
      'evenements',
      'heuresDAccompagnement',
      'missionPossible',
      'prestataires',
      'demenagementDansLaRegion',
      'partenaireVise',
      'interruptionImputableAuCoordinateur',
      'sensDeLaDiversite',
      'prestationAttribueeDeuxFois',
      'conventionExigee',
      'decideur',
      'paiementDUnPlanArrete',
    ],
    guarantees: [1],
    open: openJourLimiteDesPiecesDeLaVisite,
    shape: { kind: 'date' },
  },
  jourLimiteDeLaPieceDuPremierPoint: {
    isKnown: (gives) =>
      gives.annees &&
      gives.evenements &&
      gives.dateDEffet &&
      gives.heuresDAccompagnement &&
      gives.prestationsDuForfaitPrevention &&
      gives.programmesDePrevention &&
      gives.missionPossible &&
      gives.prestataires &&
      gives.dateDeLaVisite &&
      gives.demenagementDansLaRegion &&
      gives.partenaireVise &&
      gives.interruptionImputableAuCoordinateur &&
      gives.sensDeLaDiversite &&
      gives.prestationAttribueeDeuxFois &&
      gives.conventionExigee &&
      gives.decideur &&
      gives.finDeMois &&
      gives.paiementDUnPlanArrete,
    tries: [
      'annees',
      'evenements',
      'heuresDAccompagnement',
      'missionPossible',
      'prestataires',
      'demenagementDansLaRegion',
      'partenaireVise',
      'interruptionImputableAuCoordinateur',
      'sensDeLaDiversite',
      'prestationAttribueeDeuxFois',
      'conventionExigee',
      'decideur',
      'finDeMois',
      'paiementDUnPlanArrete',
    ],
    guarantees: [1],
    open: openJourLimiteDeLaPieceDuPremierPoint,
    shape: { kind: 'date' },
  },
  jourLimiteDeLaPieceDuSecondPoint: {
    isKnown: (gives) =>
      gives.annees &&
      gives.evenements &&
      gives.dateDEffet &&
      gives.heuresDAccompagnement &&
      gives.prestationsDuForfaitPrevention &&
      gives.programmesDePrevention &&
      gives.missionPossible &&
      gives.prestataires &&
      gives.dateDeLaVisite &&
      gives.demenagementDansLaRegion &&
      gives.partenaireVise &&
      gives.interruptionImputableAuCoordinateur &&
      gives.sensDeLaDiversite &&
      gives.prestationAttribueeDeuxFois &&
      gives.conventionExigee &&
      gives.decideur &&
      gives.finDeMois &&
      gives.paiementDUnPlanArrete,
    tries: [
      'annees',
      'evenements',
      'heuresDAccompagnement',
      'missionPossible',
      'prestataires',
      'demenagementDansLaRegion',
      'partenaireVise',
      'interruptionImputableAuCoordinateur',
      'sensDeLaDiversite',
      'prestationAttribueeDeuxFois',
      'conventionExigee',
      'decideur',
      'finDeMois',
      'paiementDUnPlanArrete',
    ],
    guarantees: [1],
    open: openJourLimiteDeLaPieceDuSecondPoint,
    shape: { kind: 'date' },
  },
  jourLimiteDesPiecesDesPointsSupplementaires: {
    isKnown: (gives) =>
      gives.pointsSupplementaires &&
      gives.dateDEffet &&
      gives.annees &&
      gives.evenements &&
      gives.heuresDAccompagnement &&
      gives.prestationsDuForfaitPrevention &&
      gives.programmesDePrevention &&
      gives.missionPossible &&
      gives.prestataires &&
      gives.paiementDUnPlanArrete &&
      gives.demenagementDansLaRegion &&
      gives.partenaireVise &&
      gives.interruptionImputableAuCoordinateur &&
      gives.sensDeLaDiversite &&
      gives.prestationAttribueeDeuxFois &&
      gives.conventionExigee &&
      gives.decideur,
    tries: [
      'pointsSupplementaires',
      'annees',
      'evenements',
      'heuresDAccompagnement',
      'missionPossible',
      'prestataires',
      'paiementDUnPlanArrete',
      'demenagementDansLaRegion',
      'partenaireVise',
      'interruptionImputableAuCoordinateur',
      'sensDeLaDiversite',
      'prestationAttribueeDeuxFois',
      'conventionExigee',
      'decideur',
    ],
    guarantees: [1],
    open: openJourLimiteDesPiecesDesPointsSupplementaires,
    shape: { kind: 'date' },
  },
  verdictDePiecesDuForfaitCoordination: {
    isKnown: (gives) =>
      gives.compteRenduDeVisiteTransmis &&
      gives.formulaireDeVisiteTransmis &&
      gives.attestationDeVisiteSignee &&
      gives.piecesDuForfaitCoordination &&
      gives.dateDeLaVisite &&
      gives.prisesDeMission &&
      gives.evenements &&
      gives.dateDEffet &&
      gives.annees &&
      gives.dateDuPremierPointDEtape &&
      gives.jourDObservation &&
      gives.dateDuSecondPointDEtape &&
      gives.pointsSupplementaires &&
      gives.documentsDeLaVisite &&
      gives.piecesApresUnArret &&
      gives.finDeMois &&
      gives.demenagementDansLaRegion &&
      gives.jourDuPointDEtape &&
      gives.comptesRendusExiges &&
      gives.pointSupplementaire,
    tries: [
      'compteRenduDeVisiteTransmis',
      'formulaireDeVisiteTransmis',
      'attestationDeVisiteSignee',
      'piecesDuForfaitCoordination',
      'evenements',
      'annees',
      'pointsSupplementaires',
      'documentsDeLaVisite',
      'piecesApresUnArret',
      'finDeMois',
      'demenagementDansLaRegion',
      'jourDuPointDEtape',
      'comptesRendusExiges',
      'pointSupplementaire',
    ],
    guarantees: [0, 1],
    open: openVerdictDePiecesDuForfaitCoordination,
    shape: { kind: 'choice', values: VERDICT.values },
  },
  manquantsDePiecesDuForfaitCoordination: {
    isKnown: (gives) =>
      gives.compteRenduDeVisiteTransmis &&
      gives.formulaireDeVisiteTransmis &&
      gives.attestationDeVisiteSignee &&
      gives.annees &&
      gives.evenements &&
      gives.dateDEffet &&
      gives.heuresDAccompagnement &&
      gives.prestationsDuForfaitPrevention &&
      gives.programmesDePrevention &&
      gives.missionPossible &&
      gives.prestataires &&
      gives.piecesDuForfaitCoordination &&
      gives.dateDeLaVisite &&
      gives.prisesDeMission &&
      gives.dateDuPremierPointDEtape &&
      gives.jourDObservation &&
      gives.dateDuSecondPointDEtape &&
      gives.pointsSupplementaires &&
      gives.documentsDeLaVisite &&
      gives.demenagementDansLaRegion &&
      gives.partenaireVise &&
      gives.interruptionImputableAuCoordinateur &&
      gives.sensDeLaDiversite &&
      gives.prestationAttribueeDeuxFois &&
      gives.conventionExigee &&
      gives.decideur &&
      gives.paiementDUnPlanArrete &&
      gives.piecesApresUnArret &&
      gives.finDeMois &&
      gives.jourDuPointDEtape &&
      gives.comptesRendusExiges &&
      gives.pointSupplementaire,
    tries: [
      'compteRenduDeVisiteTransmis',
      'formulaireDeVisiteTransmis',
      'attestationDeVisiteSignee',
      'annees',
      'evenements',
      'heuresDAccompagnement',
      'missionPossible',
      'prestataires',
      'piecesDuForfaitCoordination',
      'pointsSupplementaires',
      'documentsDeLaVisite',
      'demenagementDansLaRegion',
      'partenaireVise',
      'interruptionImputableAuCoordinateur',
      'sensDeLaDiversite',
      'prestationAttribueeDeuxFois',
      'conventionExigee',
      'decideur',
      'paiementDUnPlanArrete',
      'piecesApresUnArret',
      'finDeMois',
      'jourDuPointDEtape',
      'comptesRendusExiges',
      'pointSupplementaire',
    ],
    guarantees: [0, 1],
    open: openManquantsDePiecesDuForfaitCoordination,
    shape: { kind: 'list', of: PIECE_MANQUANTE_DE_PIECES_DU_FORFAIT_COORDINATION_SHAPE, sortedBy: null, atMost: null },
  },
  verdictDePreparationDeLaVisite: {
    isKnown: (gives) => gives.preparationDeLaVisite,
    tries: ['preparationDeLaVisite'],
    open: openVerdictDePreparationDeLaVisite,
    shape: { kind: 'choice', values: VERDICT.values },
  },
  debutDuDelaiDeVisite: {
    isKnown: (gives) => gives.dateDeReceptionDeLaNotification && gives.dateDeNotification && gives.departDuDelai,
    tries: ['departDuDelai'],
    open: openDebutDuDelaiDeVisite,
    shape: { kind: 'date' },
  },
  limiteDUnePremiereDemande: {
    isKnown: (gives) =>
      gives.dateDeReceptionDeLaNotification && gives.dateDeNotification && gives.departDuDelai && gives.finDeMois,
    tries: ['departDuDelai', 'finDeMois'],
    open: openLimiteDUnePremiereDemande,
    shape: { kind: 'date' },
  },
  limiteDUnReexamen: {
    isKnown: (gives) => gives.dateDEffet,
    open: openLimiteDUnReexamen,
    shape: { kind: 'date' },
  },
  notificationTardive: {
    isKnown: (gives) => gives.demande && gives.dateDEffet && gives.dateDeNotification,
    tries: ['demande'],
    open: openNotificationTardive,
    shape: { kind: 'boolean' },
  },
  echeanceDeVisiteInitiale: {
    isKnown: (gives) =>
      gives.demande &&
      gives.dateDeReceptionDeLaNotification &&
      gives.dateDeNotification &&
      gives.dateDEffet &&
      gives.departDuDelai &&
      gives.finDeMois &&
      gives.reexamenNotifieTropTard,
    tries: ['demande', 'departDuDelai', 'finDeMois', 'reexamenNotifieTropTard'],
    open: openEcheanceDeVisiteInitiale,
    shape: { kind: 'date' },
  },
  manquantsDePreparationDeLaVisite: {
    isKnown: (gives) =>
      gives.preparationDeLaVisite &&
      gives.demande &&
      gives.dateDeReceptionDeLaNotification &&
      gives.dateDeNotification &&
      gives.dateDEffet &&
      gives.departDuDelai &&
      gives.finDeMois &&
      gives.reexamenNotifieTropTard,
    tries: ['preparationDeLaVisite', 'demande', 'departDuDelai', 'finDeMois', 'reexamenNotifieTropTard'],
    open: openManquantsDePreparationDeLaVisite,
    shape: { kind: 'list', of: PIECE_MANQUANTE_DE_PREPARATION_DE_LA_VISITE_SHAPE, sortedBy: null, atMost: null },
  },
  verdictDePriseDeRendezVous: {
    isKnown: (gives) => gives.priseDeRendezVous,
    tries: ['priseDeRendezVous'],
    open: openVerdictDePriseDeRendezVous,
    shape: { kind: 'choice', values: VERDICT.values },
  },
  manquantsDePriseDeRendezVous: {
    isKnown: (gives) =>
      gives.priseDeRendezVous &&
      gives.demande &&
      gives.dateDeReceptionDeLaNotification &&
      gives.dateDeNotification &&
      gives.dateDEffet &&
      gives.departDuDelai &&
      gives.finDeMois &&
      gives.reexamenNotifieTropTard,
    tries: ['priseDeRendezVous', 'demande', 'departDuDelai', 'finDeMois', 'reexamenNotifieTropTard'],
    open: openManquantsDePriseDeRendezVous,
    shape: { kind: 'list', of: PIECE_MANQUANTE_DE_PRISE_DE_RENDEZ_VOUS_SHAPE, sortedBy: null, atMost: null },
  },
  verdictDeDeroulementDeLaVisite: {
    isKnown: (gives) =>
      gives.deroulementDeLaVisite &&
      gives.renouvellementDAides &&
      gives.attestationDeVisiteSignee &&
      gives.formulaireDeVisiteTransmis &&
      gives.compteRenduDeVisiteTransmis &&
      gives.documentsDeLaVisite,
    tries: [
      'deroulementDeLaVisite',
      'renouvellementDAides',
      'attestationDeVisiteSignee',
      'formulaireDeVisiteTransmis',
      'compteRenduDeVisiteTransmis',
      'documentsDeLaVisite',
    ],
    open: openVerdictDeDeroulementDeLaVisite,
    shape: { kind: 'choice', values: VERDICT.values },
  },
  manquantsDeDeroulementDeLaVisite: {
    isKnown: (gives) =>
      gives.deroulementDeLaVisite &&
      gives.demande &&
      gives.dateDeReceptionDeLaNotification &&
      gives.dateDeNotification &&
      gives.dateDEffet &&
      gives.renouvellementDAides &&
      gives.attestationDeVisiteSignee &&
      gives.formulaireDeVisiteTransmis &&
      gives.compteRenduDeVisiteTransmis &&
      gives.departDuDelai &&
      gives.finDeMois &&
      gives.reexamenNotifieTropTard &&
      gives.documentsDeLaVisite,
    tries: [
      'deroulementDeLaVisite',
      'demande',
      'renouvellementDAides',
      'attestationDeVisiteSignee',
      'formulaireDeVisiteTransmis',
      'compteRenduDeVisiteTransmis',
      'departDuDelai',
      'finDeMois',
      'reexamenNotifieTropTard',
      'documentsDeLaVisite',
    ],
    open: openManquantsDeDeroulementDeLaVisite,
    shape: { kind: 'list', of: PIECE_MANQUANTE_DE_DEROULEMENT_DE_LA_VISITE_SHAPE, sortedBy: null, atMost: null },
  },
  verdictDeContratsDePrestation: {
    isKnown: (gives) => gives.devisEtModalitesAcceptes && gives.contratsDePrestation,
    tries: ['devisEtModalitesAcceptes', 'contratsDePrestation'],
    open: openVerdictDeContratsDePrestation,
    shape: { kind: 'choice', values: VERDICT.values },
  },
  manquantsDeContratsDePrestation: {
    isKnown: (gives) => gives.devisEtModalitesAcceptes && gives.contratsDePrestation,
    tries: ['devisEtModalitesAcceptes', 'contratsDePrestation'],
    open: openManquantsDeContratsDePrestation,
    shape: { kind: 'list', of: PIECE_MANQUANTE_DE_CONTRATS_DE_PRESTATION_SHAPE, sortedBy: null, atMost: null },
  },
  repartitionComplete: {
    isKnown: (gives) => gives.repartitionDesHeures && gives.heuresNotifiees,
    tries: ['repartitionDesHeures'],
    open: openRepartitionComplete,
    shape: { kind: 'boolean' },
  },
  verdictDeMiseEnOeuvreDuPlan: {
    isKnown: (gives) =>
      gives.heuresDAccompagnement &&
      gives.miseEnOeuvreDuPlan &&
      gives.missionPossible &&
      gives.prestationsDuForfaitPrevention &&
      gives.programmesDePrevention &&
      gives.prestataires &&
      gives.sensDeLaDiversite &&
      gives.prestationAttribueeDeuxFois &&
      gives.conventionExigee &&
      gives.decideur,
    tries: [
      'heuresDAccompagnement',
      'miseEnOeuvreDuPlan',
      'missionPossible',
      'prestataires',
      'sensDeLaDiversite',
      'prestationAttribueeDeuxFois',
      'conventionExigee',
      'decideur',
    ],
    open: openVerdictDeMiseEnOeuvreDuPlan,
    shape: { kind: 'choice', values: VERDICT.values },
  },
  manquantsDeMiseEnOeuvreDuPlan: {
    isKnown: (gives) =>
      gives.heuresDAccompagnement &&
      gives.miseEnOeuvreDuPlan &&
      gives.repartitionDesHeures &&
      gives.heuresNotifiees &&
      gives.missionPossible &&
      gives.prestationsDuForfaitPrevention &&
      gives.programmesDePrevention &&
      gives.prestataires &&
      gives.sensDeLaDiversite &&
      gives.prestationAttribueeDeuxFois &&
      gives.conventionExigee &&
      gives.decideur,
    tries: [
      'heuresDAccompagnement',
      'miseEnOeuvreDuPlan',
      'repartitionDesHeures',
      'missionPossible',
      'prestataires',
      'sensDeLaDiversite',
      'prestationAttribueeDeuxFois',
      'conventionExigee',
      'decideur',
    ],
    open: openManquantsDeMiseEnOeuvreDuPlan,
    shape: { kind: 'list', of: PIECE_MANQUANTE_DE_MISE_EN_OEUVRE_DU_PLAN_SHAPE, sortedBy: null, atMost: null },
  },
  verdictDeRoleDePrevention: {
    isKnown: (gives) => gives.roleDePrevention,
    tries: ['roleDePrevention'],
    open: openVerdictDeRoleDePrevention,
    shape: { kind: 'choice', values: VERDICT.values },
  },
  manquantsDeRoleDePrevention: {
    isKnown: (gives) => gives.roleDePrevention,
    tries: ['roleDePrevention'],
    open: openManquantsDeRoleDePrevention,
    shape: { kind: 'list', of: PIECE_MANQUANTE_DE_ROLE_DE_PREVENTION_SHAPE, sortedBy: null, atMost: null },
  },
  auteurDeLaSaisie: {
    isKnown: (gives) => gives.saisieDesDates && gives.evenements,
    tries: ['saisieDesDates', 'evenements'],
    subjects: [{ lists: ['evenements'] }],
    open: openAuteurDeLaSaisie,
    shape: { kind: 'choice', values: ACTEUR.values },
  },
  avantToutArret: {
    isKnown: (gives) => gives.evenements && gives.demenagementDansLaRegion,
    tries: ['evenements', 'demenagementDansLaRegion'],
    subjects: [{ lists: ['evenements'] }],
    open: openAvantToutArret,
    shape: { kind: 'boolean' },
  },
  verdictDeSignalement: {
    isKnown: (gives) =>
      gives.evenements && gives.demenagementDansLaRegion && gives.saisieDesDates && gives.pointSupplementaire,
    tries: ['evenements', 'demenagementDansLaRegion', 'saisieDesDates', 'pointSupplementaire'],
    subjects: [{ lists: ['evenements'] }],
    open: openVerdictDeSignalement,
    shape: { kind: 'choice', values: VERDICT.values },
  },
  manquantsDeSignalement: {
    isKnown: (gives) =>
      gives.evenements && gives.demenagementDansLaRegion && gives.saisieDesDates && gives.pointSupplementaire,
    tries: ['evenements', 'demenagementDansLaRegion', 'saisieDesDates', 'pointSupplementaire'],
    subjects: [{ lists: ['evenements'] }],
    open: openManquantsDeSignalement,
    shape: { kind: 'list', of: PIECE_MANQUANTE_DE_SIGNALEMENT_SHAPE, sortedBy: null, atMost: null },
  },
  verdictDeCapacitesDuPartenaire: {
    isKnown: (gives) => gives.capacitesDuPartenaire && gives.ancrageLocal,
    tries: ['capacitesDuPartenaire', 'ancrageLocal'],
    open: openVerdictDeCapacitesDuPartenaire,
    shape: { kind: 'choice', values: VERDICT.values },
  },
  manquantsDeCapacitesDuPartenaire: {
    isKnown: (gives) => gives.capacitesDuPartenaire && gives.ancrageLocal,
    tries: ['capacitesDuPartenaire', 'ancrageLocal'],
    open: openManquantsDeCapacitesDuPartenaire,
    shape: { kind: 'list', of: PIECE_MANQUANTE_DE_CAPACITES_DU_PARTENAIRE_SHAPE, sortedBy: null, atMost: null },
  },
  verdictDeRapportAnnuel: {
    isKnown: (gives) => gives.rapportAnnuel,
    tries: ['rapportAnnuel'],
    open: openVerdictDeRapportAnnuel,
    shape: { kind: 'choice', values: VERDICT.values },
  },
  manquantsDeRapportAnnuel: {
    isKnown: (gives) => gives.rapportAnnuel,
    tries: ['rapportAnnuel'],
    open: openManquantsDeRapportAnnuel,
    shape: { kind: 'list', of: PIECE_MANQUANTE_DE_RAPPORT_ANNUEL_SHAPE, sortedBy: null, atMost: null },
  },
  verdictDeMaitriseDesRisques: {
    isKnown: (gives) =>
      gives.dateDeLaVisite &&
      gives.formulaireDeVisiteTransmis &&
      gives.attestationDeVisiteSignee &&
      gives.compteRenduDeVisiteTransmis &&
      gives.prisesDeMission &&
      gives.evenements &&
      gives.dateDEffet &&
      gives.annees &&
      gives.dateDuPremierPointDEtape &&
      gives.jourDObservation &&
      gives.dateDuSecondPointDEtape &&
      gives.maitriseDesRisques &&
      gives.documentsDeLaVisite &&
      gives.finDeMois &&
      gives.demenagementDansLaRegion &&
      gives.jourDuPointDEtape &&
      gives.saisieDesDates &&
      gives.pointSupplementaire,
    tries: [
      'formulaireDeVisiteTransmis',
      'attestationDeVisiteSignee',
      'compteRenduDeVisiteTransmis',
      'evenements',
      'annees',
      'maitriseDesRisques',
      'documentsDeLaVisite',
      'finDeMois',
      'demenagementDansLaRegion',
      'jourDuPointDEtape',
      'saisieDesDates',
      'pointSupplementaire',
    ],
    guarantees: [0, 1],
    open: openVerdictDeMaitriseDesRisques,
    shape: { kind: 'choice', values: VERDICT.values },
  },
  manquantsDeMaitriseDesRisques: {
    isKnown: (gives) =>
      gives.dateDeLaVisite &&
      gives.demande &&
      gives.dateDeReceptionDeLaNotification &&
      gives.dateDeNotification &&
      gives.dateDEffet &&
      gives.formulaireDeVisiteTransmis &&
      gives.attestationDeVisiteSignee &&
      gives.compteRenduDeVisiteTransmis &&
      gives.prisesDeMission &&
      gives.evenements &&
      gives.annees &&
      gives.dateDuPremierPointDEtape &&
      gives.jourDObservation &&
      gives.dateDuSecondPointDEtape &&
      gives.maitriseDesRisques &&
      gives.departDuDelai &&
      gives.finDeMois &&
      gives.reexamenNotifieTropTard &&
      gives.documentsDeLaVisite &&
      gives.demenagementDansLaRegion &&
      gives.jourDuPointDEtape &&
      gives.saisieDesDates &&
      gives.pointSupplementaire,
    tries: [
      'demande',
      'formulaireDeVisiteTransmis',
      'attestationDeVisiteSignee',
      'compteRenduDeVisiteTransmis',
      'evenements',
      'annees',
      'maitriseDesRisques',
      'departDuDelai',
      'finDeMois',
      'reexamenNotifieTropTard',
      'documentsDeLaVisite',
      'demenagementDansLaRegion',
      'jourDuPointDEtape',
      'saisieDesDates',
      'pointSupplementaire',
    ],
    guarantees: [0, 1],
    open: openManquantsDeMaitriseDesRisques,
    shape: { kind: 'list', of: PIECE_MANQUANTE_DE_MAITRISE_DES_RISQUES_SHAPE, sortedBy: null, atMost: null },
  },
  actionCorrectriceDecidee: {
    isKnown: (gives) =>
      gives.dateDeLaVisite &&
      gives.formulaireDeVisiteTransmis &&
      gives.attestationDeVisiteSignee &&
      gives.compteRenduDeVisiteTransmis &&
      gives.prisesDeMission &&
      gives.evenements &&
      gives.dateDEffet &&
      gives.annees &&
      gives.dateDuPremierPointDEtape &&
      gives.jourDObservation &&
      gives.dateDuSecondPointDEtape &&
      gives.maitriseDesRisques &&
      gives.documentsDeLaVisite &&
      gives.finDeMois &&
      gives.demenagementDansLaRegion &&
      gives.jourDuPointDEtape &&
      gives.saisieDesDates &&
      gives.pointSupplementaire,
    tries: [
      'formulaireDeVisiteTransmis',
      'attestationDeVisiteSignee',
      'compteRenduDeVisiteTransmis',
      'evenements',
      'annees',
      'maitriseDesRisques',
      'documentsDeLaVisite',
      'finDeMois',
      'demenagementDansLaRegion',
      'jourDuPointDEtape',
      'saisieDesDates',
      'pointSupplementaire',
    ],
    guarantees: [0, 1],
    open: openActionCorrectriceDecidee,
    shape: { kind: 'optional', of: { kind: 'choice', values: ACTION_CORRECTRICE.values } },
  },
  plusTotDeVisiteInitiale: {
    isKnown: (gives) => gives.dateDeNotification,
    open: openPlusTotDeVisiteInitiale,
    shape: { kind: 'date' },
  },
  etatDeVisiteInitiale: {
    isKnown: (gives) =>
      gives.dateDeNotification &&
      gives.demande &&
      gives.dateDeReceptionDeLaNotification &&
      gives.dateDEffet &&
      gives.dateDeLaVisite &&
      gives.jourDObservation &&
      gives.departDuDelai &&
      gives.finDeMois &&
      gives.reexamenNotifieTropTard,
    tries: ['demande', 'departDuDelai', 'finDeMois', 'reexamenNotifieTropTard'],
    open: openEtatDeVisiteInitiale,
    shape: { kind: 'choice', values: ETAT_DU_DELAI.values },
  },
  verdictDeMissionsDeCoordination: {
    isKnown: (gives) =>
      gives.dateDeLaVisite &&
      gives.prisesDeMission &&
      gives.evenements &&
      gives.dateDEffet &&
      gives.annees &&
      gives.dateDuPremierPointDEtape &&
      gives.jourDObservation &&
      gives.dateDuSecondPointDEtape &&
      gives.dateDeNotification &&
      gives.demande &&
      gives.dateDeReceptionDeLaNotification &&
      gives.heuresDAccompagnement &&
      gives.miseEnOeuvreDuPlan &&
      gives.missionPossible &&
      gives.prestationsDuForfaitPrevention &&
      gives.programmesDePrevention &&
      gives.prestataires &&
      gives.finDeMois &&
      gives.demenagementDansLaRegion &&
      gives.jourDuPointDEtape &&
      gives.departDuDelai &&
      gives.reexamenNotifieTropTard &&
      gives.sensDeLaDiversite &&
      gives.prestationAttribueeDeuxFois &&
      gives.conventionExigee &&
      gives.decideur &&
      gives.saisieDesDates &&
      gives.pointSupplementaire,
    tries: [
      'evenements',
      'annees',
      'demande',
      'heuresDAccompagnement',
      'miseEnOeuvreDuPlan',
      'missionPossible',
      'prestataires',
      'finDeMois',
      'demenagementDansLaRegion',
      'jourDuPointDEtape',
      'departDuDelai',
      'reexamenNotifieTropTard',
      'sensDeLaDiversite',
      'prestationAttribueeDeuxFois',
      'conventionExigee',
      'decideur',
      'saisieDesDates',
      'pointSupplementaire',
    ],
    guarantees: [0, 1],
    open: openVerdictDeMissionsDeCoordination,
    shape: { kind: 'choice', values: VERDICT.values },
  },
  manquantsDeMissionsDeCoordination: {
    isKnown: (gives) =>
      gives.dateDeLaVisite &&
      gives.prisesDeMission &&
      gives.evenements &&
      gives.dateDEffet &&
      gives.annees &&
      gives.dateDuPremierPointDEtape &&
      gives.jourDObservation &&
      gives.dateDuSecondPointDEtape &&
      gives.dateDeNotification &&
      gives.demande &&
      gives.dateDeReceptionDeLaNotification &&
      gives.heuresDAccompagnement &&
      gives.miseEnOeuvreDuPlan &&
      gives.missionPossible &&
      gives.prestationsDuForfaitPrevention &&
      gives.programmesDePrevention &&
      gives.prestataires &&
      gives.finDeMois &&
      gives.demenagementDansLaRegion &&
      gives.jourDuPointDEtape &&
      gives.departDuDelai &&
      gives.reexamenNotifieTropTard &&
      gives.sensDeLaDiversite &&
      gives.prestationAttribueeDeuxFois &&
      gives.conventionExigee &&
      gives.decideur &&
      gives.saisieDesDates &&
      gives.pointSupplementaire,
    tries: [
      'evenements',
      'annees',
      'demande',
      'heuresDAccompagnement',
      'miseEnOeuvreDuPlan',
      'missionPossible',
      'prestataires',
      'finDeMois',
      'demenagementDansLaRegion',
      'jourDuPointDEtape',
      'departDuDelai',
      'reexamenNotifieTropTard',
      'sensDeLaDiversite',
      'prestationAttribueeDeuxFois',
      'conventionExigee',
      'decideur',
      'saisieDesDates',
      'pointSupplementaire',
    ],
    guarantees: [0, 1],
    open: openManquantsDeMissionsDeCoordination,
    shape: { kind: 'list', of: PIECE_MANQUANTE_DE_MISSIONS_DE_COORDINATION_SHAPE, sortedBy: null, atMost: null },
  },
  visiteFaiteATemps: {
    isKnown: (gives) =>
      gives.dateDeLaVisite &&
      gives.demande &&
      gives.dateDeReceptionDeLaNotification &&
      gives.dateDeNotification &&
      gives.dateDEffet &&
      gives.departDuDelai &&
      gives.finDeMois &&
      gives.reexamenNotifieTropTard,
    tries: ['demande', 'departDuDelai', 'finDeMois', 'reexamenNotifieTropTard'],
    open: openVisiteFaiteATemps,
    shape: { kind: 'boolean' },
  },
  canalAdmisPourLaVisiteInitiale: {
    isKnown: () => true,
    subjects: [{ values: CANAL.values }],
    open: openCanalAdmisPourLaVisiteInitiale,
    shape: { kind: 'boolean' },
  },
  canalAdmisPourUnPointDEtape: {
    isKnown: () => true,
    subjects: [{ values: CANAL.values }],
    open: openCanalAdmisPourUnPointDEtape,
    shape: { kind: 'boolean' },
  },
  familleDeLEvenement: {
    isKnown: (gives) => gives.evenements,
    tries: ['evenements'],
    subjects: [{ lists: ['evenements'] }],
    open: openFamilleDeLEvenement,
    shape: { kind: 'choice', values: FAMILLE_D_EVENEMENT.values },
  },
  situation: {
    isKnown: (gives) => gives.evenements && gives.demenagementDansLaRegion,
    tries: ['evenements', 'demenagementDansLaRegion'],
    subjects: [{ lists: ['evenements'] }],
    open: openSituation,
    shape: { kind: 'choice', values: SITUATION_DU_PLAN.values },
  },
  evolutionsPendantLePlan: {
    isKnown: (gives) =>
      gives.evenements && gives.prisesDeMission && gives.dateDEffet && gives.annees && gives.demenagementDansLaRegion,
    tries: ['evenements', 'annees', 'demenagementDansLaRegion'],
    guarantees: [0, 1],
    open: openEvolutionsPendantLePlan,
    shape: { kind: 'list', of: EVENEMENT_SHAPE, sortedBy: null, atMost: null },
  },
  pointsSupplementairesAttendus: {
    isKnown: (gives) =>
      gives.evenements &&
      gives.prisesDeMission &&
      gives.dateDEffet &&
      gives.annees &&
      gives.demenagementDansLaRegion &&
      gives.pointSupplementaire &&
      gives.evolutionsRapprochees,
    tries: ['evenements', 'annees', 'demenagementDansLaRegion', 'pointSupplementaire', 'evolutionsRapprochees'],
    guarantees: [0, 1],
    open: openPointsSupplementairesAttendus,
    shape: { kind: 'number', scale: 0, min: null, max: null },
  },
  pointsDEtapeAttendus: {
    isKnown: (gives) =>
      gives.dateDeLaVisite &&
      gives.prisesDeMission &&
      gives.evenements &&
      gives.dateDEffet &&
      gives.annees &&
      gives.finDeMois &&
      gives.demenagementDansLaRegion &&
      gives.pointSupplementaire &&
      gives.evolutionsRapprochees,
    tries: [
      'evenements',
      'annees',
      'finDeMois',
      'demenagementDansLaRegion',
      'pointSupplementaire',
      'evolutionsRapprochees',
    ],
    guarantees: [0, 1],
    open: openPointsDEtapeAttendus,
    shape: { kind: 'number', scale: 0, min: null, max: null },
  },
  suiteProposee: {
    isKnown: (gives) => gives.evenements,
    tries: ['evenements'],
    subjects: [{ lists: ['evenements'] }],
    open: openSuiteProposee,
    shape: { kind: 'choice', values: SUITE_A_DONNER.values },
  },
  nouvelleEvaluation: {
    isKnown: (gives) => gives.evenements,
    tries: ['evenements'],
    subjects: [{ lists: ['evenements'] }],
    open: openNouvelleEvaluation,
    shape: { kind: 'choice', values: SUITE_DE_L_EVALUATION.values },
  },
  tarifDeLHeure: {
    isKnown: (gives) => gives.lieuDIntervention && gives.interventions,
    tries: ['lieuDIntervention'],
    subjects: [{ lists: ['interventions'] }],
    open: openTarifDeLHeure,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  baseDeRemuneration: {
    isKnown: (gives) => gives.modeDesHeures && gives.lieuDIntervention && gives.interventions,
    tries: ['modeDesHeures', 'lieuDIntervention'],
    subjects: [{ lists: ['interventions'] }],
    open: openBaseDeRemuneration,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  payeALaStructure: {
    isKnown: (gives) =>
      gives.versementDuForfaitPrevention &&
      gives.factureProduite &&
      gives.montantFacture &&
      gives.montantAccordeDuForfaitPrevention,
    tries: ['versementDuForfaitPrevention', 'factureProduite'],
    open: openPayeALaStructure,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  payeAuBeneficiaire: {
    isKnown: (gives) =>
      gives.versementDuForfaitPrevention &&
      gives.montantFacture &&
      gives.montantAccordeDuForfaitPrevention &&
      gives.versementAuBeneficiaire,
    tries: ['versementDuForfaitPrevention', 'versementAuBeneficiaire'],
    open: openPayeAuBeneficiaire,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  periodeDeLaMission: {
    isKnown: (gives) => gives.dateDEffet && gives.evenements && gives.annees && gives.demenagementDansLaRegion,
    tries: ['evenements', 'annees', 'demenagementDansLaRegion'],
    guarantees: [1],
    open: openPeriodeDeLaMission,
    shape: { kind: 'period' },
  },
  jourQuiFixeLeMontant: {
    isKnown: (gives) =>
      gives.dateDeNotification &&
      gives.dateDEffet &&
      gives.evenements &&
      gives.annees &&
      gives.jourDuMontant &&
      gives.demenagementDansLaRegion &&
      gives.paiementDUnPlanArrete,
    tries: ['evenements', 'annees', 'jourDuMontant', 'demenagementDansLaRegion', 'paiementDUnPlanArrete'],
    guarantees: [1],
    subjects: [{ lists: ['annees'] }],
    open: openJourQuiFixeLeMontant,
    shape: { kind: 'date' },
  },
  montantAnnuelDuForfait: {
    isKnown: (gives) =>
      gives.dateDeNotification &&
      gives.dateDEffet &&
      gives.evenements &&
      gives.annees &&
      gives.circulairesDeLaCnav &&
      gives.jourDuMontant &&
      gives.demenagementDansLaRegion &&
      gives.paiementDUnPlanArrete,
    tries: ['evenements', 'annees', 'jourDuMontant', 'demenagementDansLaRegion', 'paiementDUnPlanArrete'],
    guarantees: [1],
    subjects: [{ lists: ['annees'] }],
    open: openMontantAnnuelDuForfait,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  forfaitDeLAnnee: {
    isKnown: (gives) =>
      gives.dateDeNotification &&
      gives.dateDEffet &&
      gives.evenements &&
      gives.annees &&
      gives.circulairesDeLaCnav &&
      gives.jourDuMontant &&
      gives.demenagementDansLaRegion &&
      gives.paiementDUnPlanArrete,
    tries: ['evenements', 'annees', 'jourDuMontant', 'demenagementDansLaRegion', 'paiementDUnPlanArrete'],
    guarantees: [1],
    subjects: [{ lists: ['annees'] }],
    open: openForfaitDeLAnnee,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  jourDuReglement: {
    isKnown: (gives) =>
      gives.evenements &&
      gives.dateDEffet &&
      gives.annees &&
      gives.heuresDAccompagnement &&
      gives.prestationsDuForfaitPrevention &&
      gives.programmesDePrevention &&
      gives.missionPossible &&
      gives.prestataires &&
      gives.demenagementDansLaRegion &&
      gives.partenaireVise &&
      gives.interruptionImputableAuCoordinateur &&
      gives.sensDeLaDiversite &&
      gives.prestationAttribueeDeuxFois &&
      gives.conventionExigee &&
      gives.decideur &&
      gives.paiementDUnPlanArrete,
    tries: [
      'evenements',
      'annees',
      'heuresDAccompagnement',
      'missionPossible',
      'prestataires',
      'demenagementDansLaRegion',
      'partenaireVise',
      'interruptionImputableAuCoordinateur',
      'sensDeLaDiversite',
      'prestationAttribueeDeuxFois',
      'conventionExigee',
      'decideur',
      'paiementDUnPlanArrete',
    ],
    guarantees: [1],
    subjects: [{ lists: ['annees'] }],
    open: openJourDuReglement,
    shape: { kind: 'optional', of: { kind: 'date' } },
  },
  mandat: {
    isKnown: (gives) =>
      gives.prisesDeMission && gives.evenements && gives.dateDEffet && gives.annees && gives.demenagementDansLaRegion,
    tries: ['evenements', 'annees', 'demenagementDansLaRegion'],
    guarantees: [0, 1],
    subjects: [{ lists: ['prisesDeMission'] }],
    open: openMandat,
    shape: { kind: 'period' },
  },
  enPosteDansLAnnee: {
    isKnown: (gives) =>
      gives.prisesDeMission && gives.evenements && gives.dateDEffet && gives.annees && gives.demenagementDansLaRegion,
    tries: ['evenements', 'annees', 'demenagementDansLaRegion'],
    guarantees: [0, 1],
    subjects: [{ lists: ['prisesDeMission'] }, { lists: ['annees'] }],
    open: openEnPosteDansLAnnee,
    shape: { kind: 'boolean' },
  },
  coordinateursDeLAnnee: {
    isKnown: (gives) =>
      gives.prisesDeMission && gives.evenements && gives.dateDEffet && gives.annees && gives.demenagementDansLaRegion,
    tries: ['evenements', 'annees', 'demenagementDansLaRegion'],
    guarantees: [0, 1],
    subjects: [{ lists: ['annees'] }],
    open: openCoordinateursDeLAnnee,
    shape: { kind: 'number', scale: 0, min: null, max: null },
  },
  prorataApplique: {
    isKnown: (gives) =>
      gives.evenements &&
      gives.dateDEffet &&
      gives.annees &&
      gives.prisesDeMission &&
      gives.demenagementDansLaRegion &&
      gives.suiteDUnArretAnticipe &&
      gives.partenaireVise &&
      gives.interruptionImputableAuCoordinateur,
    tries: [
      'evenements',
      'annees',
      'demenagementDansLaRegion',
      'suiteDUnArretAnticipe',
      'partenaireVise',
      'interruptionImputableAuCoordinateur',
    ],
    guarantees: [0, 1],
    subjects: [{ lists: ['annees'] }],
    open: openProrataApplique,
    shape: { kind: 'boolean' },
  },
  dernierJourCompte: {
    isKnown: (gives) =>
      gives.evenements &&
      gives.dateDEffet &&
      gives.annees &&
      gives.demenagementDansLaRegion &&
      gives.suiteDUnArretAnticipe,
    tries: ['evenements', 'annees', 'demenagementDansLaRegion', 'suiteDUnArretAnticipe'],
    guarantees: [1],
    subjects: [{ lists: ['annees'] }],
    open: openDernierJourCompte,
    shape: { kind: 'date' },
  },
  partAuxJours: {
    isKnown: (gives) =>
      gives.dateDEffet &&
      gives.evenements &&
      gives.annees &&
      gives.prisesDeMission &&
      gives.dateDeNotification &&
      gives.circulairesDeLaCnav &&
      gives.demenagementDansLaRegion &&
      gives.suiteDUnArretAnticipe &&
      gives.jourDuMontant &&
      gives.paiementDUnPlanArrete,
    tries: [
      'evenements',
      'annees',
      'demenagementDansLaRegion',
      'suiteDUnArretAnticipe',
      'jourDuMontant',
      'paiementDUnPlanArrete',
    ],
    guarantees: [0, 1],
    subjects: [{ lists: ['prisesDeMission'] }, { lists: ['annees'] }],
    open: openPartAuxJours,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  pointsFaits: {
    isKnown: (gives) =>
      gives.dateDuPremierPointDEtape &&
      gives.prisesDeMission &&
      gives.evenements &&
      gives.dateDEffet &&
      gives.annees &&
      gives.dateDuSecondPointDEtape &&
      gives.demenagementDansLaRegion,
    tries: ['evenements', 'annees', 'demenagementDansLaRegion'],
    guarantees: [0, 1],
    subjects: [{ lists: ['prisesDeMission'] }],
    open: openPointsFaits,
    shape: { kind: 'number', scale: 0, min: null, max: null },
  },
  actesFaits: {
    isKnown: (gives) =>
      gives.dateDuPremierPointDEtape &&
      gives.prisesDeMission &&
      gives.evenements &&
      gives.dateDEffet &&
      gives.annees &&
      gives.dateDuSecondPointDEtape &&
      gives.dateDeLaVisite &&
      gives.demenagementDansLaRegion,
    tries: ['evenements', 'annees', 'demenagementDansLaRegion'],
    guarantees: [0, 1],
    subjects: [{ lists: ['prisesDeMission'] }],
    open: openActesFaits,
    shape: { kind: 'number', scale: 0, min: null, max: null },
  },
  pointHorsDeLaPremiereAnnee: {
    isKnown: (gives) =>
      gives.dateDEffet &&
      gives.dateDeLaVisite &&
      gives.dateDuPremierPointDEtape &&
      gives.dateDuSecondPointDEtape &&
      gives.finDeMois,
    tries: ['finDeMois'],
    open: openPointHorsDeLaPremiereAnnee,
    shape: { kind: 'boolean' },
  },
  partAuxPoints: {
    isKnown: (gives) =>
      gives.evenements &&
      gives.dateDEffet &&
      gives.annees &&
      gives.dateDeLaVisite &&
      gives.dateDuPremierPointDEtape &&
      gives.dateDuSecondPointDEtape &&
      gives.dateDeNotification &&
      gives.circulairesDeLaCnav &&
      gives.prisesDeMission &&
      gives.demenagementDansLaRegion &&
      gives.suiteDUnArretAnticipe &&
      gives.finDeMois &&
      gives.jourDuMontant &&
      gives.paiementDUnPlanArrete,
    tries: [
      'evenements',
      'annees',
      'demenagementDansLaRegion',
      'suiteDUnArretAnticipe',
      'finDeMois',
      'jourDuMontant',
      'paiementDUnPlanArrete',
    ],
    guarantees: [0, 1],
    subjects: [{ lists: ['prisesDeMission'] }, { lists: ['annees'] }],
    open: openPartAuxPoints,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  partAuxActes: {
    isKnown: (gives) =>
      gives.evenements &&
      gives.dateDEffet &&
      gives.annees &&
      gives.dateDeLaVisite &&
      gives.dateDuPremierPointDEtape &&
      gives.dateDuSecondPointDEtape &&
      gives.dateDeNotification &&
      gives.circulairesDeLaCnav &&
      gives.prisesDeMission &&
      gives.demenagementDansLaRegion &&
      gives.suiteDUnArretAnticipe &&
      gives.finDeMois &&
      gives.jourDuMontant &&
      gives.paiementDUnPlanArrete,
    tries: [
      'evenements',
      'annees',
      'demenagementDansLaRegion',
      'suiteDUnArretAnticipe',
      'finDeMois',
      'jourDuMontant',
      'paiementDUnPlanArrete',
    ],
    guarantees: [0, 1],
    subjects: [{ lists: ['prisesDeMission'] }, { lists: ['annees'] }],
    open: openPartAuxActes,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  anneesAuProrata: {
    isKnown: (gives) =>
      gives.annees &&
      gives.evenements &&
      gives.dateDEffet &&
      gives.heuresDAccompagnement &&
      gives.prestationsDuForfaitPrevention &&
      gives.programmesDePrevention &&
      gives.missionPossible &&
      gives.prestataires &&
      gives.prisesDeMission &&
      gives.demenagementDansLaRegion &&
      gives.partenaireVise &&
      gives.interruptionImputableAuCoordinateur &&
      gives.sensDeLaDiversite &&
      gives.prestationAttribueeDeuxFois &&
      gives.conventionExigee &&
      gives.decideur &&
      gives.suiteDUnArretAnticipe,
    tries: [
      'annees',
      'evenements',
      'heuresDAccompagnement',
      'missionPossible',
      'prestataires',
      'demenagementDansLaRegion',
      'partenaireVise',
      'interruptionImputableAuCoordinateur',
      'sensDeLaDiversite',
      'prestationAttribueeDeuxFois',
      'conventionExigee',
      'decideur',
      'suiteDUnArretAnticipe',
    ],
    guarantees: [0, 1],
    subjects: [{ lists: ['prisesDeMission'] }],
    open: openAnneesAuProrata,
    shape: { kind: 'number', scale: 0, min: null, max: null },
  },
  partArretee: {
    isKnown: (gives) =>
      gives.annees &&
      gives.evenements &&
      gives.dateDEffet &&
      gives.heuresDAccompagnement &&
      gives.prestationsDuForfaitPrevention &&
      gives.programmesDePrevention &&
      gives.missionPossible &&
      gives.prestataires &&
      gives.prisesDeMission &&
      gives.dateDeNotification &&
      gives.circulairesDeLaCnav &&
      gives.demenagementDansLaRegion &&
      gives.partenaireVise &&
      gives.interruptionImputableAuCoordinateur &&
      gives.sensDeLaDiversite &&
      gives.prestationAttribueeDeuxFois &&
      gives.conventionExigee &&
      gives.decideur &&
      gives.suiteDUnArretAnticipe &&
      gives.jourDuMontant &&
      gives.paiementDUnPlanArrete,
    tries: [
      'annees',
      'evenements',
      'heuresDAccompagnement',
      'missionPossible',
      'prestataires',
      'demenagementDansLaRegion',
      'partenaireVise',
      'interruptionImputableAuCoordinateur',
      'sensDeLaDiversite',
      'prestationAttribueeDeuxFois',
      'conventionExigee',
      'decideur',
      'suiteDUnArretAnticipe',
      'jourDuMontant',
      'paiementDUnPlanArrete',
    ],
    guarantees: [0, 1],
    subjects: [{ lists: ['prisesDeMission'] }, { lists: ['annees'] }],
    open: openPartArretee,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  partRestante: {
    isKnown: (gives) =>
      gives.prisesDeMission &&
      gives.evenements &&
      gives.dateDEffet &&
      gives.annees &&
      gives.dateDeNotification &&
      gives.circulairesDeLaCnav &&
      gives.heuresDAccompagnement &&
      gives.prestationsDuForfaitPrevention &&
      gives.programmesDePrevention &&
      gives.missionPossible &&
      gives.prestataires &&
      gives.demenagementDansLaRegion &&
      gives.suiteDUnArretAnticipe &&
      gives.jourDuMontant &&
      gives.paiementDUnPlanArrete &&
      gives.partenaireVise &&
      gives.interruptionImputableAuCoordinateur &&
      gives.sensDeLaDiversite &&
      gives.prestationAttribueeDeuxFois &&
      gives.conventionExigee &&
      gives.decideur,
    tries: [
      'evenements',
      'annees',
      'heuresDAccompagnement',
      'missionPossible',
      'prestataires',
      'demenagementDansLaRegion',
      'suiteDUnArretAnticipe',
      'jourDuMontant',
      'paiementDUnPlanArrete',
      'partenaireVise',
      'interruptionImputableAuCoordinateur',
      'sensDeLaDiversite',
      'prestationAttribueeDeuxFois',
      'conventionExigee',
      'decideur',
    ],
    guarantees: [0, 1],
    subjects: [{ lists: ['prisesDeMission'] }, { lists: ['annees'] }],
    open: openPartRestante,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  partAMesurer: {
    isKnown: (gives) =>
      gives.prisesDeMission && gives.evenements && gives.dateDEffet && gives.annees && gives.demenagementDansLaRegion,
    tries: ['evenements', 'annees', 'demenagementDansLaRegion'],
    guarantees: [0, 1],
    subjects: [{ lists: ['annees'] }],
    open: openPartAMesurer,
    shape: { kind: 'boolean' },
  },
  partDue: {
    isKnown: (gives) =>
      gives.evenements &&
      gives.dateDEffet &&
      gives.annees &&
      gives.heuresDAccompagnement &&
      gives.prestationsDuForfaitPrevention &&
      gives.programmesDePrevention &&
      gives.missionPossible &&
      gives.prestataires &&
      gives.prisesDeMission &&
      gives.dateDeNotification &&
      gives.circulairesDeLaCnav &&
      gives.dateDeLaVisite &&
      gives.dateDuPremierPointDEtape &&
      gives.dateDuSecondPointDEtape &&
      gives.demenagementDansLaRegion &&
      gives.partenaireVise &&
      gives.interruptionImputableAuCoordinateur &&
      gives.sensDeLaDiversite &&
      gives.prestationAttribueeDeuxFois &&
      gives.conventionExigee &&
      gives.decideur &&
      gives.suiteDUnArretAnticipe &&
      gives.jourDuMontant &&
      gives.paiementDUnPlanArrete &&
      gives.baseDuProrata &&
      gives.finDeMois,
    tries: [
      'evenements',
      'annees',
      'heuresDAccompagnement',
      'missionPossible',
      'prestataires',
      'demenagementDansLaRegion',
      'partenaireVise',
      'interruptionImputableAuCoordinateur',
      'sensDeLaDiversite',
      'prestationAttribueeDeuxFois',
      'conventionExigee',
      'decideur',
      'suiteDUnArretAnticipe',
      'jourDuMontant',
      'paiementDUnPlanArrete',
      'baseDuProrata',
      'finDeMois',
    ],
    guarantees: [0, 1],
    subjects: [{ lists: ['prisesDeMission'] }, { lists: ['annees'] }],
    open: openPartDue,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  duPourLAnnee: {
    isKnown: (gives) =>
      gives.prisesDeMission &&
      gives.evenements &&
      gives.dateDEffet &&
      gives.annees &&
      gives.heuresDAccompagnement &&
      gives.prestationsDuForfaitPrevention &&
      gives.programmesDePrevention &&
      gives.missionPossible &&
      gives.prestataires &&
      gives.dateDeNotification &&
      gives.circulairesDeLaCnav &&
      gives.dateDeLaVisite &&
      gives.dateDuPremierPointDEtape &&
      gives.dateDuSecondPointDEtape &&
      gives.demenagementDansLaRegion &&
      gives.partenaireVise &&
      gives.interruptionImputableAuCoordinateur &&
      gives.sensDeLaDiversite &&
      gives.prestationAttribueeDeuxFois &&
      gives.conventionExigee &&
      gives.decideur &&
      gives.suiteDUnArretAnticipe &&
      gives.jourDuMontant &&
      gives.paiementDUnPlanArrete &&
      gives.baseDuProrata &&
      gives.finDeMois,
    tries: [
      'evenements',
      'annees',
      'heuresDAccompagnement',
      'missionPossible',
      'prestataires',
      'demenagementDansLaRegion',
      'partenaireVise',
      'interruptionImputableAuCoordinateur',
      'sensDeLaDiversite',
      'prestationAttribueeDeuxFois',
      'conventionExigee',
      'decideur',
      'suiteDUnArretAnticipe',
      'jourDuMontant',
      'paiementDUnPlanArrete',
      'baseDuProrata',
      'finDeMois',
    ],
    guarantees: [0, 1],
    subjects: [{ lists: ['annees'] }],
    open: openDuPourLAnnee,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  duAuCoordinateur: {
    isKnown: (gives) =>
      gives.annees &&
      gives.evenements &&
      gives.dateDEffet &&
      gives.heuresDAccompagnement &&
      gives.prestationsDuForfaitPrevention &&
      gives.programmesDePrevention &&
      gives.missionPossible &&
      gives.prestataires &&
      gives.prisesDeMission &&
      gives.dateDeNotification &&
      gives.circulairesDeLaCnav &&
      gives.dateDeLaVisite &&
      gives.dateDuPremierPointDEtape &&
      gives.dateDuSecondPointDEtape &&
      gives.demenagementDansLaRegion &&
      gives.partenaireVise &&
      gives.interruptionImputableAuCoordinateur &&
      gives.sensDeLaDiversite &&
      gives.prestationAttribueeDeuxFois &&
      gives.conventionExigee &&
      gives.decideur &&
      gives.suiteDUnArretAnticipe &&
      gives.jourDuMontant &&
      gives.paiementDUnPlanArrete &&
      gives.baseDuProrata &&
      gives.finDeMois,
    tries: [
      'annees',
      'evenements',
      'heuresDAccompagnement',
      'missionPossible',
      'prestataires',
      'demenagementDansLaRegion',
      'partenaireVise',
      'interruptionImputableAuCoordinateur',
      'sensDeLaDiversite',
      'prestationAttribueeDeuxFois',
      'conventionExigee',
      'decideur',
      'suiteDUnArretAnticipe',
      'jourDuMontant',
      'paiementDUnPlanArrete',
      'baseDuProrata',
      'finDeMois',
    ],
    guarantees: [0, 1],
    subjects: [{ lists: ['prisesDeMission'] }],
    open: openDuAuCoordinateur,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  reglementAutomatique: {
    isKnown: (gives) =>
      gives.compteRenduDeVisiteTransmis &&
      gives.formulaireDeVisiteTransmis &&
      gives.attestationDeVisiteSignee &&
      gives.annees &&
      gives.evenements &&
      gives.dateDEffet &&
      gives.heuresDAccompagnement &&
      gives.prestationsDuForfaitPrevention &&
      gives.programmesDePrevention &&
      gives.missionPossible &&
      gives.prestataires &&
      gives.piecesDuForfaitCoordination &&
      gives.dateDeLaVisite &&
      gives.prisesDeMission &&
      gives.dateDuPremierPointDEtape &&
      gives.jourDObservation &&
      gives.dateDuSecondPointDEtape &&
      gives.pointsSupplementaires &&
      gives.documentsDeLaVisite &&
      gives.demenagementDansLaRegion &&
      gives.partenaireVise &&
      gives.interruptionImputableAuCoordinateur &&
      gives.sensDeLaDiversite &&
      gives.prestationAttribueeDeuxFois &&
      gives.conventionExigee &&
      gives.decideur &&
      gives.paiementDUnPlanArrete &&
      gives.piecesApresUnArret &&
      gives.finDeMois &&
      gives.jourDuPointDEtape &&
      gives.comptesRendusExiges &&
      gives.pointSupplementaire,
    tries: [
      'compteRenduDeVisiteTransmis',
      'formulaireDeVisiteTransmis',
      'attestationDeVisiteSignee',
      'annees',
      'evenements',
      'heuresDAccompagnement',
      'missionPossible',
      'prestataires',
      'piecesDuForfaitCoordination',
      'pointsSupplementaires',
      'documentsDeLaVisite',
      'demenagementDansLaRegion',
      'partenaireVise',
      'interruptionImputableAuCoordinateur',
      'sensDeLaDiversite',
      'prestationAttribueeDeuxFois',
      'conventionExigee',
      'decideur',
      'paiementDUnPlanArrete',
      'piecesApresUnArret',
      'finDeMois',
      'jourDuPointDEtape',
      'comptesRendusExiges',
      'pointSupplementaire',
    ],
    guarantees: [0, 1],
    subjects: [{ lists: ['annees'] }],
    open: openReglementAutomatique,
    shape: { kind: 'boolean' },
  },
  dejaPayeEtRecupere: {
    isKnown: (gives) =>
      gives.evenements &&
      gives.dateDEffet &&
      gives.annees &&
      gives.compteRenduDeVisiteTransmis &&
      gives.formulaireDeVisiteTransmis &&
      gives.attestationDeVisiteSignee &&
      gives.heuresDAccompagnement &&
      gives.prestationsDuForfaitPrevention &&
      gives.programmesDePrevention &&
      gives.missionPossible &&
      gives.prestataires &&
      gives.piecesDuForfaitCoordination &&
      gives.dateDeLaVisite &&
      gives.prisesDeMission &&
      gives.dateDuPremierPointDEtape &&
      gives.jourDObservation &&
      gives.dateDuSecondPointDEtape &&
      gives.pointsSupplementaires &&
      gives.dateDeNotification &&
      gives.circulairesDeLaCnav &&
      gives.demenagementDansLaRegion &&
      gives.partenaireVise &&
      gives.interruptionImputableAuCoordinateur &&
      gives.documentsDeLaVisite &&
      gives.sensDeLaDiversite &&
      gives.prestationAttribueeDeuxFois &&
      gives.conventionExigee &&
      gives.decideur &&
      gives.paiementDUnPlanArrete &&
      gives.piecesApresUnArret &&
      gives.finDeMois &&
      gives.jourDuPointDEtape &&
      gives.comptesRendusExiges &&
      gives.pointSupplementaire &&
      gives.suiteDUnArretAnticipe &&
      gives.jourDuMontant &&
      gives.baseDuProrata,
    tries: [
      'evenements',
      'annees',
      'compteRenduDeVisiteTransmis',
      'formulaireDeVisiteTransmis',
      'attestationDeVisiteSignee',
      'heuresDAccompagnement',
      'missionPossible',
      'prestataires',
      'piecesDuForfaitCoordination',
      'pointsSupplementaires',
      'demenagementDansLaRegion',
      'partenaireVise',
      'interruptionImputableAuCoordinateur',
      'documentsDeLaVisite',
      'sensDeLaDiversite',
      'prestationAttribueeDeuxFois',
      'conventionExigee',
      'decideur',
      'paiementDUnPlanArrete',
      'piecesApresUnArret',
      'finDeMois',
      'jourDuPointDEtape',
      'comptesRendusExiges',
      'pointSupplementaire',
      'suiteDUnArretAnticipe',
      'jourDuMontant',
      'baseDuProrata',
    ],
    guarantees: [0, 1],
    subjects: [{ lists: ['annees'] }],
    open: openDejaPayeEtRecupere,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  resteAuBeneficiaire: {
    isKnown: (gives) =>
      gives.prisesDeMission &&
      gives.evenements &&
      gives.dateDEffet &&
      gives.annees &&
      gives.heuresDAccompagnement &&
      gives.prestationsDuForfaitPrevention &&
      gives.programmesDePrevention &&
      gives.missionPossible &&
      gives.prestataires &&
      gives.dateDeNotification &&
      gives.circulairesDeLaCnav &&
      gives.dateDeLaVisite &&
      gives.dateDuPremierPointDEtape &&
      gives.dateDuSecondPointDEtape &&
      gives.demenagementDansLaRegion &&
      gives.partenaireVise &&
      gives.interruptionImputableAuCoordinateur &&
      gives.sensDeLaDiversite &&
      gives.prestationAttribueeDeuxFois &&
      gives.conventionExigee &&
      gives.decideur &&
      gives.suiteDUnArretAnticipe &&
      gives.jourDuMontant &&
      gives.paiementDUnPlanArrete &&
      gives.baseDuProrata &&
      gives.finDeMois,
    tries: [
      'evenements',
      'annees',
      'heuresDAccompagnement',
      'missionPossible',
      'prestataires',
      'demenagementDansLaRegion',
      'partenaireVise',
      'interruptionImputableAuCoordinateur',
      'sensDeLaDiversite',
      'prestationAttribueeDeuxFois',
      'conventionExigee',
      'decideur',
      'suiteDUnArretAnticipe',
      'jourDuMontant',
      'paiementDUnPlanArrete',
      'baseDuProrata',
      'finDeMois',
    ],
    guarantees: [0, 1],
    subjects: [{ lists: ['annees'] }],
    open: openResteAuBeneficiaire,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  candidatsPourLesHeures: {
    isKnown: (gives) => gives.prestataires && gives.conventionExigee,
    tries: ['prestataires', 'conventionExigee'],
    open: openCandidatsPourLesHeures,
    shape: { kind: 'list', of: PRESTATAIRE_SHAPE, sortedBy: null, atMost: null },
  },
  choixRecevable: {
    isKnown: (gives) => gives.prestataireChoisi && gives.prestataires && gives.conventionExigee,
    tries: ['prestataires', 'conventionExigee'],
    open: openChoixRecevable,
    shape: { kind: 'boolean' },
  },
  choixSuivi: {
    isKnown: (gives) => gives.prestataires && gives.prestataireChoisi && gives.preference && gives.conventionExigee,
    tries: ['prestataires', 'preference', 'conventionExigee'],
    open: openChoixSuivi,
    shape: { kind: 'boolean' },
  },
  coordinateur: {
    isKnown: (gives) =>
      gives.prestataires &&
      gives.prestataireChoisi &&
      gives.missionPossible &&
      gives.heuresDAccompagnement &&
      gives.prestationsDuForfaitPrevention &&
      gives.programmesDePrevention &&
      gives.partenaireProposeParLaCaisse &&
      gives.conventionExigee &&
      gives.preference &&
      gives.sensDeLaDiversite &&
      gives.prestationAttribueeDeuxFois &&
      gives.decideur,
    tries: [
      'prestataires',
      'missionPossible',
      'heuresDAccompagnement',
      'conventionExigee',
      'preference',
      'sensDeLaDiversite',
      'prestationAttribueeDeuxFois',
      'decideur',
    ],
    open: openCoordinateur,
    shape: { kind: 'optional', of: { kind: 'text' } },
  },
  responsableDeLEtape: {
    isKnown: () => true,
    subjects: [{ values: ETAPE_DU_DOSSIER.values }],
    open: openResponsableDeLEtape,
    shape: { kind: 'choice', values: INTERVENANT.values },
  },
  rangDeLEtape: {
    isKnown: () => true,
    subjects: [{ values: ETAPE_DU_DOSSIER.values }],
    open: openRangDeLEtape,
    shape: { kind: 'number', scale: 0, min: null, max: null },
  },
};

function openUnDocumentDeVisite(dossier: OpenDossier): partial.Value {
  const where = 'un document de visite';
  return dossier.keep(where, () =>
    partial.or(
      partial.or(dossier.read('formulaireDeVisiteTransmis'), () => dossier.read('attestationDeVisiteSignee')),
      () => dossier.read('compteRenduDeVisiteTransmis'),
    ),
  );
}

function openFormulaireFourni(dossier: OpenDossier): partial.Value {
  const where = 'formulaire fourni';
  return dossier.keep(where, () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('documentsDeLaVisite'), 'trois documents', false, where),
          value: () => dossier.read('formulaireDeVisiteTransmis'),
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('documentsDeLaVisite'), 'un seul document', false, where),
          value: () => openUnDocumentDeVisite(dossier),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openAttestationFournie(dossier: OpenDossier): partial.Value {
  const where = 'attestation fournie';
  return dossier.keep(where, () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('documentsDeLaVisite'), 'trois documents', false, where),
          value: () => dossier.read('attestationDeVisiteSignee'),
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('documentsDeLaVisite'), 'un seul document', false, where),
          value: () => openUnDocumentDeVisite(dossier),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openCompteRenduFourni(dossier: OpenDossier): partial.Value {
  const where = 'compte rendu fourni';
  return dossier.keep(where, () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('documentsDeLaVisite'), 'trois documents', false, where),
          value: () => dossier.read('compteRenduDeVisiteTransmis'),
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('documentsDeLaVisite'), 'un seul document', false, where),
          value: () => openUnDocumentDeVisite(dossier),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openJourDuPremierPointDEtape(dossier: OpenDossier): partial.Value {
  const where = "jour du premier point d'étape";
  return dossier.keep(where, () => {
    const joursEcoulesDuMois = once(() => openJourDuPremierPointDEtapeJoursEcoulesDuMois(dossier));
    const jourCorrespondant = once(() =>
      partial.addMonths(partial.required(dossier.read('dateDeLaVisite'), where, 'date de la visite'), 2, where),
    );
    const jourManquant = once(() => openJourDuPremierPointDEtapeJourManquant(dossier, jourCorrespondant));
    return partial.choose(
      [
        openJourDuPremierPointDEtapeClause1(dossier, jourCorrespondant, jourManquant),
        openJourDuPremierPointDEtapeClause2(dossier, joursEcoulesDuMois, jourCorrespondant, jourManquant),
        { guard: () => partial.not(partial.exists(dossier.read('dateDeLaVisite'))), value: () => null, excepts: [] },
        { guard: () => partial.exists(dossier.read('dateDeLaVisite')), value: () => jourCorrespondant(), excepts: [] },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    );
  });
}

/** « jours écoulés du mois » of règle jour du premier point d'étape. */
function openJourDuPremierPointDEtapeJoursEcoulesDuMois(dossier: OpenDossier): partial.Value {
  const where = "jour du premier point d'étape";
  return partial.daysBetween(
    partial.firstOfMonth(partial.required(dossier.read('dateDeLaVisite'), where, 'date de la visite'), where),
    partial.required(dossier.read('dateDeLaVisite'), where, 'date de la visite'),
    where,
  );
}

/** « jour manquant » of règle jour du premier point d'étape. */
function openJourDuPremierPointDEtapeJourManquant(
  dossier: OpenDossier,
  jourCorrespondant: () => partial.Value,
): partial.Value {
  const where = "jour du premier point d'étape";
  return partial.compare(
    'different',
    partial.addMonths(jourCorrespondant(), -2, where),
    partial.required(dossier.read('dateDeLaVisite'), where, 'date de la visite'),
    0,
    0,
    where,
  );
}

/**
 * Clause 1 of règle jour du premier point d'étape.
 * sans source : lecture « lendemain » de la question « fin de mois »
 */
function openJourDuPremierPointDEtapeClause1(
  dossier: OpenDossier,
  jourCorrespondant: () => partial.Value,
  jourManquant: () => partial.Value,
): partial.Branch {
  const where = "jour du premier point d'étape";
  return {
    guard: () =>
      partial.and(
        partial.and(partial.exists(dossier.read('dateDeLaVisite')), () =>
          partial.same(dossier.read('finDeMois'), 'lendemain', false, where),
        ),
        () => jourManquant(),
      ),
    value: () => partial.addDays(jourCorrespondant(), 1, where),
    excepts: [2, 3],
  };
}

/**
 * Clause 2 of règle jour du premier point d'étape.
 * sans source : lecture « débordement » de la question « fin de mois »
 */
function openJourDuPremierPointDEtapeClause2(
  dossier: OpenDossier,
  joursEcoulesDuMois: () => partial.Value,
  jourCorrespondant: () => partial.Value,
  jourManquant: () => partial.Value,
): partial.Branch {
  const where = "jour du premier point d'étape";
  return {
    guard: () =>
      partial.and(
        partial.and(partial.exists(dossier.read('dateDeLaVisite')), () =>
          partial.same(dossier.read('finDeMois'), 'débordement', false, where),
        ),
        () => jourManquant(),
      ),
    value: () => partial.addDays(partial.firstOfMonth(jourCorrespondant(), where), joursEcoulesDuMois(), where),
    excepts: [2, 3],
  };
}

function openPlusPersonneEnsuite(dossier: OpenDossier, mission: partial.Value): partial.Value {
  const where = 'plus personne ensuite';
  return dossier.keepEach(where, undefined, [mission], () =>
    partial.and(partial.not(partial.exists(partial.field(mission, 'partenaire'))), () =>
      partial.all(partial.following(dossier.read('prisesDeMission'), mission), (priseDeMission) =>
        partial.not(partial.exists(partial.field(priseDeMission, 'partenaire'))),
      ),
    ),
  );
}

const LIGNE_D_EVOLUTION_CELLS = new partial.Cells([
  [{ kind: 'one of', values: ['décès du bénéficiaire'] }],
  [
    {
      kind: 'one of',
      values: ['demande du bénéficiaire', 'déménagement', 'entrée dans un autre dispositif', 'autre cause de clôture'],
    },
  ],
  [{ kind: 'one of', values: ['hospitalisation', 'hospitalisation Prado'] }],
  [
    {
      kind: 'one of',
      values: [
        "changement de service d'aide à la personne",
        'changement de statut ou fusion de service',
        'déconventionnement',
        'déménagement du bénéficiaire',
        "autres motifs d'interruption",
      ],
    },
  ],
  [
    {
      kind: 'one of',
      values: [
        'décès du conjoint modifiant les ressources',
        'entrée du conjoint en établissement modifiant les ressources',
        'évolution des ressources',
        'autre changement des ressources',
      ],
    },
  ],
  [
    {
      kind: 'one of',
      values: [
        'décès du conjoint modifiant les besoins',
        'situation de rupture',
        'entrée du conjoint en établissement modifiant les besoins',
        'évolution de la situation personnelle',
        'autre changement des besoins',
      ],
    },
  ],
]);

function openLigneDEvolution(dossier: OpenDossier, evenement: partial.Value): partial.Value {
  const where = "ligne d'évolution";
  return dossier.keepEach(where, undefined, [evenement], () => {
    const quitte = once(() => openLigneDEvolutionQuitte(evenement));
    const reste = once(() => openLigneDEvolutionReste(evenement));
    return partial.choose(
      [
        openLigneDEvolutionClause1(dossier, evenement, reste),
        openLigneDEvolutionClause2(dossier, evenement, quitte),
        openLigneDEvolutionClause3(evenement, quitte),
        openLigneDEvolutionClause4(dossier, evenement),
        openLigneDEvolutionClause5(evenement),
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    );
  });
}

/** « quitte » of impact ligne d'évolution. */
function openLigneDEvolutionQuitte(evenement: partial.Value): partial.Value {
  const where = "ligne d'évolution";
  return partial.and(partial.exists(partial.field(evenement, 'quitteLaRegion')), () =>
    partial.required(partial.field(evenement, 'quitteLaRegion'), where, 'quitte la région', true),
  );
}

/** « reste » of impact ligne d'évolution. */
function openLigneDEvolutionReste(evenement: partial.Value): partial.Value {
  const where = "ligne d'évolution";
  return partial.and(partial.exists(partial.field(evenement, 'quitteLaRegion')), () =>
    partial.not(partial.required(partial.field(evenement, 'quitteLaRegion'), where, 'quitte la région', true)),
  );
}

/**
 * Clause 1 of impact ligne d'évolution.
 * sans source : lecture « changement de partenaire » de la question « déménagement dans la région »
 */
function openLigneDEvolutionClause1(
  dossier: OpenDossier,
  evenement: partial.Value,
  reste: () => partial.Value,
): partial.Branch {
  const where = "ligne d'évolution";
  return {
    guard: () =>
      partial.and(
        partial.and(partial.same(partial.field(evenement, 'motif'), 'déménagement', false, where), () => reste()),
        () => partial.same(dossier.read('demenagementDansLaRegion'), 'changement de partenaire', false, where),
      ),
    value: () => 'évolution du partenaire',
    excepts: [4],
  };
}

/**
 * Clause 2 of impact ligne d'évolution.
 * sans source : lecture « clôture » de la question « déménagement dans la région »
 */
function openLigneDEvolutionClause2(
  dossier: OpenDossier,
  evenement: partial.Value,
  quitte: () => partial.Value,
): partial.Branch {
  const where = "ligne d'évolution";
  return {
    guard: () =>
      partial.and(
        partial.and(partial.same(partial.field(evenement, 'motif'), 'déménagement du bénéficiaire', false, where), () =>
          partial.not(quitte()),
        ),
        () => partial.same(dossier.read('demenagementDansLaRegion'), 'clôture', false, where),
      ),
    value: () => 'interruption',
    excepts: [4],
  };
}

/**
 * Clause 3 of impact ligne d'évolution.
 * « Par exemple : décès, déménagement hors caisse régionale, entrée en institution, etc. » (guide)
 */
function openLigneDEvolutionClause3(evenement: partial.Value, quitte: () => partial.Value): partial.Branch {
  const where = "ligne d'évolution";
  return {
    guard: () =>
      partial.and(partial.same(partial.field(evenement, 'motif'), 'déménagement du bénéficiaire', false, where), () =>
        quitte(),
      ),
    value: () => 'interruption',
    excepts: [4],
  };
}

/**
 * Clause 4 of impact ligne d'évolution.
 * sans source : le dossier écrit « aucun » sans dire si ce déménagement quitte la région
 */
function openLigneDEvolutionClause4(dossier: OpenDossier, evenement: partial.Value): partial.Branch {
  const where = "ligne d'évolution";
  return {
    guard: () =>
      partial.and(
        partial.and(
          partial.or(partial.same(partial.field(evenement, 'motif'), 'déménagement', false, where), () =>
            partial.same(partial.field(evenement, 'motif'), 'déménagement du bénéficiaire', false, where),
          ),
          () => partial.not(partial.exists(partial.field(evenement, 'quitteLaRegion'))),
        ),
        () => partial.same(dossier.read('demenagementDansLaRegion'), 'changement de partenaire', false, where),
      ),
    value: () =>
      unknownOf(
        { kind: 'choice', values: LIGNE_DU_TABLEAU.values },
        { kind: 'definition', path: "ligne d'évolution", name: "ligne d'évolution", whole: true },
      ),
    excepts: [4],
  };
}

/** Clause 5 of impact ligne d'évolution. */
function openLigneDEvolutionClause5(evenement: partial.Value): partial.Branch {
  const where = "ligne d'évolution";
  return {
    guard: null,
    value: () =>
      partial.table(
        [{ value: () => partial.field(evenement, 'motif'), applies: null, scale: 0 }],
        LIGNE_D_EVOLUTION_CELLS,
        ['décès', 'interruption', "séjour à l'hôpital", 'évolution du partenaire', 'aucune ligne', 'aucune ligne'],
        where,
      ),
    excepts: [],
  };
}

function openArreteLePlan(dossier: OpenDossier, evenement: partial.Value): partial.Value {
  const where = 'arrête le plan';
  return dossier.keepEach(where, undefined, [evenement], () =>
    partial.or(
      partial.same(
        partial.forEachOption([evenement], (evenement2) => openLigneDEvolution(dossier, evenement2)),
        'décès',
        false,
        where,
      ),
      () =>
        partial.same(
          partial.forEachOption([evenement], (evenement2) => openLigneDEvolution(dossier, evenement2)),
          'interruption',
          false,
          where,
        ),
    ),
  );
}

function openFinPrevueDuPlan(dossier: OpenDossier): partial.Value {
  const where = 'fin prévue du plan';
  return dossier.keep(where, () =>
    partial.addDays(
      partial.addMonths(
        dossier.read('dateDEffet'),
        partial.multiply(partial.count(dossier.read('annees')), 12, where),
        where,
      ),
      -1,
      where,
    ),
  );
}

function openArretsAnticipes(dossier: OpenDossier): partial.Value {
  const where = 'arrêts anticipés';
  return dossier.keep(where, () =>
    partial.filter(dossier.read('evenements'), (evenement) =>
      partial.and(
        partial.forEachOption([evenement], (evenement2) => openArreteLePlan(dossier, evenement2)),
        () => partial.compare('less', partial.field(evenement, 'date'), openFinPrevueDuPlan(dossier), 0, 0, where),
      ),
    ),
  );
}

function openDernierJourServi(dossier: OpenDossier): partial.Value {
  const where = 'dernier jour servi';
  return dossier.keep(where, () =>
    partial.when(
      partial.not(partial.isEmpty(openArretsAnticipes(dossier), where)),
      () =>
        partial.least(
          partial.each(partial.filled(openArretsAnticipes(dossier)), (evenement) => partial.field(evenement, 'date')),
          where,
        ),
      () => openFinPrevueDuPlan(dossier),
      where,
    ),
  );
}

function openDernierJourCoordonne(dossier: OpenDossier): partial.Value {
  const where = 'dernier jour coordonné';
  return dossier.keep(where, () => {
    const sansSuite = once(() =>
      partial.filter(dossier.read('prisesDeMission'), (priseDeMission) =>
        partial.and(
          partial.forEachOption([priseDeMission], (mission) => openPlusPersonneEnsuite(dossier, mission)),
          () =>
            partial.compare(
              'lessOrEqual',
              partial.field(priseDeMission, 'date'),
              openDernierJourServi(dossier),
              0,
              0,
              where,
            ),
        ),
      ),
    );
    return partial.choose(
      [
        { guard: () => partial.isEmpty(sansSuite(), where), value: () => openDernierJourServi(dossier), excepts: [] },
        {
          guard: () => partial.not(partial.isEmpty(sansSuite(), where)),
          value: () =>
            partial.addDays(
              partial.least(
                partial.each(partial.filled(sansSuite()), (priseDeMission) => partial.field(priseDeMission, 'date')),
                where,
              ),
              -1,
              where,
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

function openPlusTotDuPremierPointDEtape(dossier: OpenDossier): partial.Value {
  const where = "premier point d'étape.plus tôt";
  return dossier.keep(where, () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.and(partial.exists(openJourDuPremierPointDEtape(dossier)), () =>
              partial.compare(
                'greater',
                partial.required(openJourDuPremierPointDEtape(dossier), where, "jour du premier point d'étape", true),
                openDernierJourCoordonne(dossier),
                0,
                0,
                where,
              ),
            ),
          value: () => null,
          excepts: [1],
        },
        {
          guard: () => partial.same(dossier.read('jourDuPointDEtape'), 'point anticipé trop tôt', false, where),
          value: () =>
            partial.when(
              partial.exists(openJourDuPremierPointDEtape(dossier)),
              () => partial.required(openJourDuPremierPointDEtape(dossier), where, "jour du premier point d'étape"),
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

function openEcheanceDuPremierPointDEtape(dossier: OpenDossier): partial.Value {
  const where = "premier point d'étape.échéance";
  return dossier.keep(where, () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.and(partial.exists(openJourDuPremierPointDEtape(dossier)), () =>
              partial.compare(
                'greater',
                partial.required(openJourDuPremierPointDEtape(dossier), where, "jour du premier point d'étape", true),
                openDernierJourCoordonne(dossier),
                0,
                0,
                where,
              ),
            ),
          value: () => null,
          excepts: [1],
        },
        {
          guard: null,
          value: () =>
            partial.when(
              partial.exists(openJourDuPremierPointDEtape(dossier)),
              () => partial.required(openJourDuPremierPointDEtape(dossier), where, "jour du premier point d'étape"),
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

function openEtatDuPremierPointDEtape(dossier: OpenDossier): partial.Value {
  const where = "premier point d'étape.état";
  return dossier.keep(where, () =>
    partial.choose(
      [
        openEtatDuPremierPointDEtapeClause1(dossier),
        openEtatDuPremierPointDEtapeClause2(dossier),
        openEtatDuPremierPointDEtapeClause3(dossier),
        openEtatDuPremierPointDEtapeClause4(dossier),
        openEtatDuPremierPointDEtapeClause5(dossier),
        {
          guard: () =>
            partial.compare(
              'greater',
              dossier.read('jourDObservation'),
              partial.required(
                openEcheanceDuPremierPointDEtape(dossier),
                where,
                "premier point d'étape.échéance",
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
    ),
  );
}

/** Clause 1 of délai premier point d'étape : état. */
function openEtatDuPremierPointDEtapeClause1(dossier: OpenDossier): partial.Branch {
  const where = "premier point d'étape.état";
  return {
    guard: () =>
      partial.and(partial.exists(openJourDuPremierPointDEtape(dossier)), () =>
        partial.compare(
          'greater',
          partial.required(openJourDuPremierPointDEtape(dossier), where, "jour du premier point d'étape", true),
          openDernierJourCoordonne(dossier),
          0,
          0,
          where,
        ),
      ),
    value: () => 'sans objet',
    excepts: [1, 2, 3, 4, 5],
  };
}

/** Clause 2 of délai premier point d'étape : état. */
function openEtatDuPremierPointDEtapeClause2(dossier: OpenDossier): partial.Branch {
  const where = "premier point d'étape.état";
  return {
    guard: () =>
      partial.or(partial.not(partial.exists(openJourDuPremierPointDEtape(dossier))), () =>
        partial.and(partial.same(dossier.read('jourDuPointDEtape'), 'point anticipé trop tôt', false, where), () =>
          partial.not(partial.exists(openJourDuPremierPointDEtape(dossier))),
        ),
      ),
    value: () => 'en attente',
    excepts: [2, 3, 4, 5],
  };
}

/** Clause 3 of délai premier point d'étape : état. */
function openEtatDuPremierPointDEtapeClause3(dossier: OpenDossier): partial.Branch {
  const where = "premier point d'étape.état";
  return {
    guard: () =>
      partial.and(partial.exists(openPlusTotDuPremierPointDEtape(dossier)), () =>
        partial.compare(
          'greater',
          partial.required(openPlusTotDuPremierPointDEtape(dossier), where, "premier point d'étape.plus tôt", true),
          partial.required(openEcheanceDuPremierPointDEtape(dossier), where, "premier point d'étape.échéance", true),
          0,
          0,
          where,
        ),
      ),
    value: () => 'impossible',
    excepts: [3, 4, 5],
  };
}

/** Clause 1 of délai premier point d'étape : état. */
function openEtatDuPremierPointDEtapeClause4Clause1(dossier: OpenDossier): partial.Branch {
  const where = "premier point d'étape.état";
  return {
    guard: () =>
      partial.and(partial.exists(openPlusTotDuPremierPointDEtape(dossier)), () =>
        partial.compare(
          'less',
          partial.required(dossier.read('dateDuPremierPointDEtape'), where, "date du premier point d'étape", true),
          partial.required(openPlusTotDuPremierPointDEtape(dossier), where, "premier point d'étape.plus tôt", true),
          0,
          0,
          where,
        ),
      ),
    value: () => 'tenu trop tôt',
    excepts: [1],
  };
}

/** Clause 2 of délai premier point d'étape : état. */
function openEtatDuPremierPointDEtapeClause4Clause2(dossier: OpenDossier): partial.Branch {
  const where = "premier point d'étape.état";
  return {
    guard: () =>
      partial.compare(
        'greater',
        partial.required(dossier.read('dateDuPremierPointDEtape'), where, "date du premier point d'étape", true),
        partial.required(openEcheanceDuPremierPointDEtape(dossier), where, "premier point d'étape.échéance", true),
        0,
        0,
        where,
      ),
    value: () => 'tenu en retard',
    excepts: [],
  };
}

/** Clause 4 of délai premier point d'étape : état. */
function openEtatDuPremierPointDEtapeClause4(dossier: OpenDossier): partial.Branch {
  const where = "premier point d'étape.état";
  return {
    guard: () =>
      partial.and(partial.exists(dossier.read('dateDuPremierPointDEtape')), () =>
        partial.compare(
          'lessOrEqual',
          partial.required(dossier.read('dateDuPremierPointDEtape'), where, "date du premier point d'étape", true),
          dossier.read('jourDObservation'),
          0,
          0,
          where,
        ),
      ),
    value: () =>
      partial.choose(
        [openEtatDuPremierPointDEtapeClause4Clause1(dossier), openEtatDuPremierPointDEtapeClause4Clause2(dossier)],
        () => 'tenu',
        where,
        { never: ['conflict'] },
      ),
    excepts: [4, 5],
  };
}

/** Clause 5 of délai premier point d'étape : état. */
function openEtatDuPremierPointDEtapeClause5(dossier: OpenDossier): partial.Branch {
  const where = "premier point d'étape.état";
  return {
    guard: () =>
      partial.and(partial.exists(openPlusTotDuPremierPointDEtape(dossier)), () =>
        partial.compare(
          'less',
          dossier.read('jourDObservation'),
          partial.required(openPlusTotDuPremierPointDEtape(dossier), where, "premier point d'étape.plus tôt", true),
          0,
          0,
          where,
        ),
      ),
    value: () => 'pas ouvert',
    excepts: [5],
  };
}

function openPremierPointExigible(dossier: OpenDossier): partial.Value {
  const where = 'premier point exigible';
  return dossier.keep(where, () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('piecesApresUnArret'), 'toutes les pièces', false, where),
          value: () => true,
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('piecesApresUnArret'), 'pièces déjà dues', false, where),
          value: () => partial.same(openEtatDuPremierPointDEtape(dossier), 'sans objet', true, where),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openJourDuSecondPointDEtape(dossier: OpenDossier): partial.Value {
  const where = "jour du second point d'étape";
  return dossier.keep(where, () => {
    const joursEcoulesDuMois = once(() => openJourDuSecondPointDEtapeJoursEcoulesDuMois(dossier));
    const jourCorrespondant = once(() =>
      partial.addMonths(partial.required(dossier.read('dateDeLaVisite'), where, 'date de la visite'), 6, where),
    );
    const jourManquant = once(() => openJourDuSecondPointDEtapeJourManquant(dossier, jourCorrespondant));
    return partial.choose(
      [
        openJourDuSecondPointDEtapeClause1(dossier, jourCorrespondant, jourManquant),
        openJourDuSecondPointDEtapeClause2(dossier, joursEcoulesDuMois, jourCorrespondant, jourManquant),
        { guard: () => partial.not(partial.exists(dossier.read('dateDeLaVisite'))), value: () => null, excepts: [] },
        { guard: () => partial.exists(dossier.read('dateDeLaVisite')), value: () => jourCorrespondant(), excepts: [] },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    );
  });
}

/** « jours écoulés du mois » of règle jour du second point d'étape. */
function openJourDuSecondPointDEtapeJoursEcoulesDuMois(dossier: OpenDossier): partial.Value {
  const where = "jour du second point d'étape";
  return partial.daysBetween(
    partial.firstOfMonth(partial.required(dossier.read('dateDeLaVisite'), where, 'date de la visite'), where),
    partial.required(dossier.read('dateDeLaVisite'), where, 'date de la visite'),
    where,
  );
}

/** « jour manquant » of règle jour du second point d'étape. */
function openJourDuSecondPointDEtapeJourManquant(
  dossier: OpenDossier,
  jourCorrespondant: () => partial.Value,
): partial.Value {
  const where = "jour du second point d'étape";
  return partial.compare(
    'different',
    partial.addMonths(jourCorrespondant(), -6, where),
    partial.required(dossier.read('dateDeLaVisite'), where, 'date de la visite'),
    0,
    0,
    where,
  );
}

/**
 * Clause 1 of règle jour du second point d'étape.
 * sans source : lecture « lendemain » de la question « fin de mois »
 */
function openJourDuSecondPointDEtapeClause1(
  dossier: OpenDossier,
  jourCorrespondant: () => partial.Value,
  jourManquant: () => partial.Value,
): partial.Branch {
  const where = "jour du second point d'étape";
  return {
    guard: () =>
      partial.and(
        partial.and(partial.exists(dossier.read('dateDeLaVisite')), () =>
          partial.same(dossier.read('finDeMois'), 'lendemain', false, where),
        ),
        () => jourManquant(),
      ),
    value: () => partial.addDays(jourCorrespondant(), 1, where),
    excepts: [2, 3],
  };
}

/**
 * Clause 2 of règle jour du second point d'étape.
 * sans source : lecture « débordement » de la question « fin de mois »
 */
function openJourDuSecondPointDEtapeClause2(
  dossier: OpenDossier,
  joursEcoulesDuMois: () => partial.Value,
  jourCorrespondant: () => partial.Value,
  jourManquant: () => partial.Value,
): partial.Branch {
  const where = "jour du second point d'étape";
  return {
    guard: () =>
      partial.and(
        partial.and(partial.exists(dossier.read('dateDeLaVisite')), () =>
          partial.same(dossier.read('finDeMois'), 'débordement', false, where),
        ),
        () => jourManquant(),
      ),
    value: () => partial.addDays(partial.firstOfMonth(jourCorrespondant(), where), joursEcoulesDuMois(), where),
    excepts: [2, 3],
  };
}

function openPlusTotDuSecondPointDEtape(dossier: OpenDossier): partial.Value {
  const where = "second point d'étape.plus tôt";
  return dossier.keep(where, () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.and(partial.exists(openJourDuSecondPointDEtape(dossier)), () =>
              partial.compare(
                'greater',
                partial.required(openJourDuSecondPointDEtape(dossier), where, "jour du second point d'étape", true),
                openDernierJourCoordonne(dossier),
                0,
                0,
                where,
              ),
            ),
          value: () => null,
          excepts: [1],
        },
        {
          guard: () => partial.same(dossier.read('jourDuPointDEtape'), 'point anticipé trop tôt', false, where),
          value: () =>
            partial.when(
              partial.exists(openJourDuSecondPointDEtape(dossier)),
              () => partial.required(openJourDuSecondPointDEtape(dossier), where, "jour du second point d'étape"),
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

function openEcheanceDuSecondPointDEtape(dossier: OpenDossier): partial.Value {
  const where = "second point d'étape.échéance";
  return dossier.keep(where, () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.and(partial.exists(openJourDuSecondPointDEtape(dossier)), () =>
              partial.compare(
                'greater',
                partial.required(openJourDuSecondPointDEtape(dossier), where, "jour du second point d'étape", true),
                openDernierJourCoordonne(dossier),
                0,
                0,
                where,
              ),
            ),
          value: () => null,
          excepts: [1],
        },
        {
          guard: null,
          value: () =>
            partial.when(
              partial.exists(openJourDuSecondPointDEtape(dossier)),
              () => partial.required(openJourDuSecondPointDEtape(dossier), where, "jour du second point d'étape"),
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

function openEtatDuSecondPointDEtape(dossier: OpenDossier): partial.Value {
  const where = "second point d'étape.état";
  return dossier.keep(where, () =>
    partial.choose(
      [
        openEtatDuSecondPointDEtapeClause1(dossier),
        openEtatDuSecondPointDEtapeClause2(dossier),
        openEtatDuSecondPointDEtapeClause3(dossier),
        openEtatDuSecondPointDEtapeClause4(dossier),
        openEtatDuSecondPointDEtapeClause5(dossier),
        {
          guard: () =>
            partial.compare(
              'greater',
              dossier.read('jourDObservation'),
              partial.required(openEcheanceDuSecondPointDEtape(dossier), where, "second point d'étape.échéance", true),
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
    ),
  );
}

/** Clause 1 of délai second point d'étape : état. */
function openEtatDuSecondPointDEtapeClause1(dossier: OpenDossier): partial.Branch {
  const where = "second point d'étape.état";
  return {
    guard: () =>
      partial.and(partial.exists(openJourDuSecondPointDEtape(dossier)), () =>
        partial.compare(
          'greater',
          partial.required(openJourDuSecondPointDEtape(dossier), where, "jour du second point d'étape", true),
          openDernierJourCoordonne(dossier),
          0,
          0,
          where,
        ),
      ),
    value: () => 'sans objet',
    excepts: [1, 2, 3, 4, 5],
  };
}

/** Clause 2 of délai second point d'étape : état. */
function openEtatDuSecondPointDEtapeClause2(dossier: OpenDossier): partial.Branch {
  const where = "second point d'étape.état";
  return {
    guard: () =>
      partial.or(partial.not(partial.exists(openJourDuSecondPointDEtape(dossier))), () =>
        partial.and(partial.same(dossier.read('jourDuPointDEtape'), 'point anticipé trop tôt', false, where), () =>
          partial.not(partial.exists(openJourDuSecondPointDEtape(dossier))),
        ),
      ),
    value: () => 'en attente',
    excepts: [2, 3, 4, 5],
  };
}

/** Clause 3 of délai second point d'étape : état. */
function openEtatDuSecondPointDEtapeClause3(dossier: OpenDossier): partial.Branch {
  const where = "second point d'étape.état";
  return {
    guard: () =>
      partial.and(partial.exists(openPlusTotDuSecondPointDEtape(dossier)), () =>
        partial.compare(
          'greater',
          partial.required(openPlusTotDuSecondPointDEtape(dossier), where, "second point d'étape.plus tôt", true),
          partial.required(openEcheanceDuSecondPointDEtape(dossier), where, "second point d'étape.échéance", true),
          0,
          0,
          where,
        ),
      ),
    value: () => 'impossible',
    excepts: [3, 4, 5],
  };
}

/** Clause 1 of délai second point d'étape : état. */
function openEtatDuSecondPointDEtapeClause4Clause1(dossier: OpenDossier): partial.Branch {
  const where = "second point d'étape.état";
  return {
    guard: () =>
      partial.and(partial.exists(openPlusTotDuSecondPointDEtape(dossier)), () =>
        partial.compare(
          'less',
          partial.required(dossier.read('dateDuSecondPointDEtape'), where, "date du second point d'étape", true),
          partial.required(openPlusTotDuSecondPointDEtape(dossier), where, "second point d'étape.plus tôt", true),
          0,
          0,
          where,
        ),
      ),
    value: () => 'tenu trop tôt',
    excepts: [1],
  };
}

/** Clause 2 of délai second point d'étape : état. */
function openEtatDuSecondPointDEtapeClause4Clause2(dossier: OpenDossier): partial.Branch {
  const where = "second point d'étape.état";
  return {
    guard: () =>
      partial.compare(
        'greater',
        partial.required(dossier.read('dateDuSecondPointDEtape'), where, "date du second point d'étape", true),
        partial.required(openEcheanceDuSecondPointDEtape(dossier), where, "second point d'étape.échéance", true),
        0,
        0,
        where,
      ),
    value: () => 'tenu en retard',
    excepts: [],
  };
}

/** Clause 4 of délai second point d'étape : état. */
function openEtatDuSecondPointDEtapeClause4(dossier: OpenDossier): partial.Branch {
  const where = "second point d'étape.état";
  return {
    guard: () =>
      partial.and(partial.exists(dossier.read('dateDuSecondPointDEtape')), () =>
        partial.compare(
          'lessOrEqual',
          partial.required(dossier.read('dateDuSecondPointDEtape'), where, "date du second point d'étape", true),
          dossier.read('jourDObservation'),
          0,
          0,
          where,
        ),
      ),
    value: () =>
      partial.choose(
        [openEtatDuSecondPointDEtapeClause4Clause1(dossier), openEtatDuSecondPointDEtapeClause4Clause2(dossier)],
        () => 'tenu',
        where,
        { never: ['conflict'] },
      ),
    excepts: [4, 5],
  };
}

/** Clause 5 of délai second point d'étape : état. */
function openEtatDuSecondPointDEtapeClause5(dossier: OpenDossier): partial.Branch {
  const where = "second point d'étape.état";
  return {
    guard: () =>
      partial.and(partial.exists(openPlusTotDuSecondPointDEtape(dossier)), () =>
        partial.compare(
          'less',
          dossier.read('jourDObservation'),
          partial.required(openPlusTotDuSecondPointDEtape(dossier), where, "second point d'étape.plus tôt", true),
          0,
          0,
          where,
        ),
      ),
    value: () => 'pas ouvert',
    excepts: [5],
  };
}

function openSecondPointExigible(dossier: OpenDossier): partial.Value {
  const where = 'second point exigible';
  return dossier.keep(where, () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('piecesApresUnArret'), 'toutes les pièces', false, where),
          value: () => true,
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('piecesApresUnArret'), 'pièces déjà dues', false, where),
          value: () => partial.same(openEtatDuSecondPointDEtape(dossier), 'sans objet', true, where),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openPointsSupplementairesExigibles(dossier: OpenDossier): partial.Value {
  const where = 'points supplémentaires exigibles';
  return dossier.keep(where, () =>
    partial.or(partial.same(dossier.read('comptesRendusExiges'), 'tous les points faits', false, where), () =>
      partial.same(dossier.read('pointSupplementaire'), 'obligatoire', false, where),
    ),
  );
}

function openPeriodeDeLAnnee(dossier: OpenDossier, anneeDuPlan: partial.Value): partial.Value {
  const where = "période de l'année";
  return dossier.keepEach(where, undefined, [anneeDuPlan], () =>
    partial.period(
      partial.addMonths(
        dossier.read('dateDEffet'),
        partial.multiply(partial.subtract(partial.field(anneeDuPlan, 'rang'), 1, where), 12, where),
        where,
      ),
      partial.addDays(
        partial.addMonths(
          partial.addMonths(
            dossier.read('dateDEffet'),
            partial.multiply(partial.subtract(partial.field(anneeDuPlan, 'rang'), 1, where), 12, where),
            where,
          ),
          12,
          where,
        ),
        -1,
        where,
      ),
      where,
    ),
  );
}

function openArretDansLAnnee(dossier: OpenDossier, anneeDuPlan: partial.Value): partial.Value {
  const where = "arrêt dans l'année";
  return dossier.keepEach(where, undefined, [anneeDuPlan], () =>
    partial.and(
      partial.and(partial.not(partial.isEmpty(openArretsAnticipes(dossier), where)), () =>
        partial.dayWithin(
          openDernierJourServi(dossier),
          partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openPeriodeDeLAnnee(dossier, anneeDuPlan2)),
          where,
        ),
      ),
      () =>
        partial.compare(
          'less',
          openDernierJourServi(dossier),
          partial.lastDay(
            partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openPeriodeDeLAnnee(dossier, anneeDuPlan2)),
            where,
          ),
          0,
          0,
          where,
        ),
    ),
  );
}

const CONSEQUENCE_CELLS = new partial.Cells([
  [{ kind: 'one of', values: ['décès'] }],
  [{ kind: 'one of', values: ['interruption'] }],
  [{ kind: 'one of', values: ["séjour à l'hôpital"] }],
  [{ kind: 'one of', values: ['évolution du partenaire'] }],
  [{ kind: 'one of', values: ['aucune ligne'] }],
]);

function openConsequence(dossier: OpenDossier, evenement: partial.Value): partial.Value {
  const where = 'conséquence';
  return dossier.keepEach(where, undefined, [evenement], () =>
    partial.choose(
      [
        openConsequenceClause1(dossier, evenement),
        openConsequenceClause2(dossier, evenement),
        openConsequenceClause3(dossier, evenement),
        openConsequenceClause4(dossier, evenement),
        openConsequenceClause5(dossier, evenement),
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

/**
 * Clause 1 of impact conséquence.
 * sans source : lecture « coordinateur seul » de la question « partenaire visé »
 */
function openConsequenceClause1(dossier: OpenDossier, evenement: partial.Value): partial.Branch {
  const where = 'conséquence';
  return {
    guard: () =>
      partial.and(
        partial.and(
          partial.and(
            partial.same(
              partial.forEachOption([evenement], (evenement2) => openLigneDEvolution(dossier, evenement2)),
              'évolution du partenaire',
              false,
              where,
            ),
            () => partial.same(dossier.read('partenaireVise'), 'coordinateur seul', false, where),
          ),
          () => partial.exists(partial.field(evenement, 'toucheLeCoordinateur')),
        ),
        () =>
          partial.not(
            partial.required(partial.field(evenement, 'toucheLeCoordinateur'), where, 'touche le coordinateur', true),
          ),
      ),
    value: () => 'sans effet',
    excepts: [4],
  };
}

/**
 * Clause 2 of impact conséquence.
 * sans source : le dossier écrit « aucun » sans dire si cette évolution touche le coordinateur
 */
function openConsequenceClause2(dossier: OpenDossier, evenement: partial.Value): partial.Branch {
  const where = 'conséquence';
  return {
    guard: () =>
      partial.and(
        partial.and(
          partial.same(
            partial.forEachOption([evenement], (evenement2) => openLigneDEvolution(dossier, evenement2)),
            'évolution du partenaire',
            false,
            where,
          ),
          () => partial.same(dossier.read('partenaireVise'), 'coordinateur seul', false, where),
        ),
        () => partial.not(partial.exists(partial.field(evenement, 'toucheLeCoordinateur'))),
      ),
    value: () =>
      unknownOf(
        { kind: 'choice', values: EFFET_SUR_LE_FORFAIT.values },
        { kind: 'definition', path: 'conséquence', name: 'conséquence', whole: true },
      ),
    excepts: [4],
  };
}

/**
 * Clause 3 of impact conséquence.
 * sans source : les deux lectures où il y a récupération, de la question « interruption imputable au coordinateur »
 */
function openConsequenceClause3(dossier: OpenDossier, evenement: partial.Value): partial.Branch {
  const where = 'conséquence';
  return {
    guard: () =>
      partial.and(
        partial.and(
          partial.same(
            partial.forEachOption([evenement], (evenement2) => openLigneDEvolution(dossier, evenement2)),
            'interruption',
            false,
            where,
          ),
          () => partial.not(partial.field(evenement, 'independantDuCoordinateur')),
        ),
        () => partial.same(dossier.read('interruptionImputableAuCoordinateur'), 'forfait conservé', true, where),
      ),
    value: () => 'récupération',
    excepts: [4],
  };
}

/**
 * Clause 4 of impact conséquence.
 * sans source : lecture « forfait conservé » de la question « interruption imputable au coordinateur »
 */
function openConsequenceClause4(dossier: OpenDossier, evenement: partial.Value): partial.Branch {
  const where = 'conséquence';
  return {
    guard: () =>
      partial.and(
        partial.and(
          partial.same(
            partial.forEachOption([evenement], (evenement2) => openLigneDEvolution(dossier, evenement2)),
            'interruption',
            false,
            where,
          ),
          () => partial.not(partial.field(evenement, 'independantDuCoordinateur')),
        ),
        () => partial.same(dossier.read('interruptionImputableAuCoordinateur'), 'forfait conservé', false, where),
      ),
    value: () => 'pas de récupération',
    excepts: [4],
  };
}

/** Clause 5 of impact conséquence. */
function openConsequenceClause5(dossier: OpenDossier, evenement: partial.Value): partial.Branch {
  const where = 'conséquence';
  return {
    guard: null,
    value: () =>
      partial.table(
        [
          {
            value: () => partial.forEachOption([evenement], (evenement2) => openLigneDEvolution(dossier, evenement2)),
            applies: null,
            scale: 0,
          },
        ],
        CONSEQUENCE_CELLS,
        ['pas de récupération', 'pas de récupération', 'pas de récupération', 'prorata du réalisé', 'sans effet'],
        where,
      ),
    excepts: [],
  };
}

function openImputable(dossier: OpenDossier, evenement: partial.Value): partial.Value {
  const where = 'imputable';
  return dossier.keepEach(where, undefined, [evenement], () =>
    partial.and(
      partial.same(
        partial.forEachOption([evenement], (evenement2) => openLigneDEvolution(dossier, evenement2)),
        'interruption',
        false,
        where,
      ),
      () => partial.not(partial.field(evenement, 'independantDuCoordinateur')),
    ),
  );
}

function openForfaitDeLAnneePerdu(dossier: OpenDossier): partial.Value {
  const where = "forfait de l'année perdu";
  return dossier.keep(where, () => {
    const imputables = once(() => openForfaitDeLAnneePerduImputables(dossier));
    const autres = once(() => openForfaitDeLAnneePerduAutres(dossier));
    return partial.choose(
      [
        openForfaitDeLAnneePerduClause1(imputables, autres),
        { guard: () => partial.compare('equal', imputables(), 0, 0, 0, where), value: () => false, excepts: [] },
        openForfaitDeLAnneePerduClause3(imputables, autres),
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    );
  });
}

/** « imputables » of règle Le forfait de l'année où le plan s'arrête est perdu, du fait du coordinateur. */
function openForfaitDeLAnneePerduImputables(dossier: OpenDossier): partial.Value {
  const where = "forfait de l'année perdu";
  return partial.count(
    partial.filter(openArretsAnticipes(dossier), (evenement) =>
      partial.and(
        partial.compare('equal', partial.field(evenement, 'date'), openDernierJourServi(dossier), 0, 0, where),
        () =>
          partial.same(
            partial.forEachOption([evenement], (evenement2) => openConsequence(dossier, evenement2)),
            'récupération',
            false,
            where,
          ),
      ),
    ),
  );
}

/** « autres » of règle Le forfait de l'année où le plan s'arrête est perdu, du fait du coordinateur. */
function openForfaitDeLAnneePerduAutres(dossier: OpenDossier): partial.Value {
  const where = "forfait de l'année perdu";
  return partial.count(
    partial.filter(openArretsAnticipes(dossier), (evenement) =>
      partial.and(
        partial.compare('equal', partial.field(evenement, 'date'), openDernierJourServi(dossier), 0, 0, where),
        () => partial.not(partial.forEachOption([evenement], (evenement2) => openImputable(dossier, evenement2))),
      ),
    ),
  );
}

/**
 * Clause 1 of règle Le forfait de l'année où le plan s'arrête est perdu, du fait du coordinateur.
 * sans source : lecture a contrario, voir la question « interruption imputable au coordinateur »
 */
function openForfaitDeLAnneePerduClause1(imputables: () => partial.Value, autres: () => partial.Value): partial.Branch {
  const where = "forfait de l'année perdu";
  return {
    guard: () =>
      partial.and(partial.compare('greater', imputables(), 0, 0, 0, where), () =>
        partial.compare('equal', autres(), 0, 0, 0, where),
      ),
    value: () => true,
    excepts: [],
  };
}

/**
 * Clause 3 of règle Le forfait de l'année où le plan s'arrête est perdu, du fait du coordinateur.
 * sans source : le guide ne dit pas laquelle de deux causes du même jour compte
 */
function openForfaitDeLAnneePerduClause3(imputables: () => partial.Value, autres: () => partial.Value): partial.Branch {
  const where = "forfait de l'année perdu";
  return {
    guard: () =>
      partial.and(partial.compare('greater', imputables(), 0, 0, 0, where), () =>
        partial.compare('greater', autres(), 0, 0, 0, where),
      ),
    value: () =>
      unknownOf(
        { kind: 'boolean' },
        { kind: 'definition', path: "forfait de l'année perdu", name: "forfait de l'année perdu", whole: true },
      ),
    excepts: [],
  };
}

function openPrestationsDiversifiees(dossier: OpenDossier): partial.Value {
  const where = 'prestations diversifiées';
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
        partial.when(
          partial.same(dossier.read('prestationAttribueeDeuxFois'), 'comptée à chaque attribution', false, where),
          () =>
            partial.subtract(
              partial.count(dossier.read('prestationsDuForfaitPrevention')),
              partial.countDistinct(
                dossier.read('prestationsDuForfaitPrevention'),
                14,
                PRESTATION,
                'prestations du forfait prévention',
              ),
              where,
            ),
          0,
          where,
        ),
        partial.when(partial.not(partial.isEmpty(dossier.read('programmesDePrevention'), where)), 1, 0, where),
      ]),
      0,
      where,
    ),
  );
}

function openEligibleAuForfaitCoordination(dossier: OpenDossier): partial.Value {
  const where = 'éligible au forfait coordination';
  return dossier.keep(where, () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('sensDeLaDiversite'), 'trois familles', false, where),
          value: () =>
            partial.and(
              partial.and(dossier.read('heuresDAccompagnement'), () =>
                partial.not(partial.isEmpty(dossier.read('prestationsDuForfaitPrevention'), where)),
              ),
              () => partial.not(partial.isEmpty(dossier.read('programmesDePrevention'), where)),
            ),
          excepts: [1],
        },
        {
          guard: null,
          value: () => partial.compare('greaterOrEqual', openPrestationsDiversifiees(dossier), 3, 0, 0, where),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openCandidats(dossier: OpenDossier): partial.Value {
  const where = 'candidats';
  return dossier.keep(where, () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('conventionExigee'), 'convention quelconque', false, where),
          value: () =>
            partial.filter(dossier.read('prestataires'), (prestataire) => partial.field(prestataire, 'conventionne')),
          excepts: [1],
        },
        {
          guard: null,
          value: () =>
            partial.filter(dossier.read('prestataires'), (prestataire) =>
              partial.field(prestataire, 'conventionnePourLaCoordination'),
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

function openDesignationDuCoordinateur(dossier: OpenDossier): partial.Value {
  const where = 'désignation du coordinateur';
  return dossier.keep(where, () =>
    partial.choose(
      [
        {
          guard: () => partial.not(dossier.read('missionPossible')),
          value: () => 'aucune coordination',
          excepts: [2, 3, 4, 5],
        },
        {
          guard: () => partial.not(openEligibleAuForfaitCoordination(dossier)),
          value: () => 'aucune coordination',
          excepts: [2, 3, 4, 5],
        },
        {
          guard: () => partial.compare('equal', partial.count(openCandidats(dossier)), 1, 0, 0, where),
          value: () => 'prestataire du plan',
          excepts: [],
        },
        openDesignationDuCoordinateurClause4(dossier),
        openDesignationDuCoordinateurClause5(dossier),
        {
          guard: () => partial.isEmpty(openCandidats(dossier), where),
          value: () => 'autre partenaire conventionné',
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
 * Clause 4 of règle désignation du coordinateur.
 * « Choix laissé au retraité parmi les prestataires conventionnés uniquement » (guide)
 */
function openDesignationDuCoordinateurClause4(dossier: OpenDossier): partial.Branch {
  const where = 'désignation du coordinateur';
  return {
    guard: () =>
      partial.and(partial.compare('greaterOrEqual', partial.count(openCandidats(dossier)), 2, 0, 0, where), () =>
        partial.same(dossier.read('decideur'), 'choix au retraité', false, where),
      ),
    value: () => 'choix du retraité',
    excepts: [],
  };
}

/**
 * Clause 5 of règle désignation du coordinateur.
 * « la caisse régionale identifie le prestataire en charge de remplir cette fonction de coordination suivant les
 * règles suivantes » (guide)
 */
function openDesignationDuCoordinateurClause5(dossier: OpenDossier): partial.Branch {
  const where = 'désignation du coordinateur';
  return {
    guard: () =>
      partial.and(partial.compare('greaterOrEqual', partial.count(openCandidats(dossier)), 2, 0, 0, where), () =>
        partial.same(dossier.read('decideur'), 'choix à la caisse', false, where),
      ),
    value: () => 'désignation par la caisse',
    excepts: [],
  };
}

function openCoordinationAssuree(dossier: OpenDossier): partial.Value {
  const where = 'coordination assurée';
  return dossier.keep(where, () =>
    partial.and(openEligibleAuForfaitCoordination(dossier), () =>
      partial.same(openDesignationDuCoordinateur(dossier), 'aucune coordination', true, where),
    ),
  );
}

function openAnneeDue(dossier: OpenDossier, anneeDuPlan: partial.Value): partial.Value {
  const where = 'année due';
  return dossier.keepEach(where, undefined, [anneeDuPlan], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.and(
              partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openArretDansLAnnee(dossier, anneeDuPlan2)),
              () => openForfaitDeLAnneePerdu(dossier),
            ),
          value: () => false,
          excepts: [1],
        },
        {
          guard: null,
          value: () =>
            partial.and(
              partial.and(openCoordinationAssuree(dossier), () => partial.field(anneeDuPlan, 'eligibiliteValidee')),
              () =>
                partial.compare(
                  'lessOrEqual',
                  partial.firstDay(
                    partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openPeriodeDeLAnnee(dossier, anneeDuPlan2)),
                    where,
                  ),
                  openDernierJourServi(dossier),
                  0,
                  0,
                  where,
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

function openJourDePaiementDeLAnnee(dossier: OpenDossier, anneeDuPlan: partial.Value): partial.Value {
  const where = "jour de paiement de l'année";
  return dossier.keepEach(where, undefined, [anneeDuPlan], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.or(
              partial.not(
                partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openArretDansLAnnee(dossier, anneeDuPlan2)),
              ),
              () => partial.same(dossier.read('paiementDUnPlanArrete'), 'fin prévue', false, where),
            ),
          value: () =>
            partial.lastDay(
              partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openPeriodeDeLAnnee(dossier, anneeDuPlan2)),
              where,
            ),
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openArretDansLAnnee(dossier, anneeDuPlan2)),
              () => partial.same(dossier.read('paiementDUnPlanArrete'), 'fin effective', false, where),
            ),
          value: () => openDernierJourServi(dossier),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openJourDuDernierPaiement(dossier: OpenDossier): partial.Value {
  const where = 'jour du dernier paiement';
  return dossier.keep(where, () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('paiementDUnPlanArrete'), 'fin prévue', false, where),
          value: () => openFinPrevueDuPlan(dossier),
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('paiementDUnPlanArrete'), 'fin effective', false, where),
          value: () => openDernierJourServi(dossier),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openJourLimiteDesPiecesDeLaVisite(dossier: OpenDossier): partial.Value {
  const where = 'jour limite des pièces de la visite';
  return dossier.keep(where, () => {
    const anneesPayees = once(() =>
      partial.filter(dossier.read('annees'), (anneeDuPlan) =>
        partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openAnneeDue(dossier, anneeDuPlan2)),
      ),
    );
    return partial.choose(
      [
        {
          guard: () => partial.not(partial.isEmpty(anneesPayees(), where)),
          value: () =>
            partial.least(
              partial.each(partial.filled(anneesPayees()), (anneeDuPlan) =>
                partial.forEachOption([anneeDuPlan], (anneeDuPlan2) =>
                  openJourDePaiementDeLAnnee(dossier, anneeDuPlan2),
                ),
              ),
              where,
            ),
          excepts: [],
        },
        {
          guard: () => partial.isEmpty(anneesPayees(), where),
          value: () => openJourDuDernierPaiement(dossier),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    );
  });
}

function openJourLimiteDeLaPieceDuPremierPoint(dossier: OpenDossier): partial.Value {
  const where = 'jour limite de la pièce du premier point';
  return dossier.keep(where, () => {
    const ensuite = once(() =>
      partial.filter(dossier.read('annees'), (anneeDuPlan) =>
        partial.and(
          partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openAnneeDue(dossier, anneeDuPlan2)),
          () =>
            partial.or(partial.not(partial.exists(openJourDuPremierPointDEtape(dossier))), () =>
              partial.compare(
                'greaterOrEqual',
                partial.forEachOption([anneeDuPlan], (anneeDuPlan2) =>
                  openJourDePaiementDeLAnnee(dossier, anneeDuPlan2),
                ),
                partial.required(openJourDuPremierPointDEtape(dossier), where, "jour du premier point d'étape", true),
                0,
                0,
                where,
              ),
            ),
        ),
      ),
    );
    return partial.choose(
      [
        {
          guard: () => partial.not(partial.isEmpty(ensuite(), where)),
          value: () =>
            partial.least(
              partial.each(partial.filled(ensuite()), (anneeDuPlan) =>
                partial.forEachOption([anneeDuPlan], (anneeDuPlan2) =>
                  openJourDePaiementDeLAnnee(dossier, anneeDuPlan2),
                ),
              ),
              where,
            ),
          excepts: [],
        },
        {
          guard: () => partial.isEmpty(ensuite(), where),
          value: () => openJourDuDernierPaiement(dossier),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    );
  });
}

function openJourLimiteDeLaPieceDuSecondPoint(dossier: OpenDossier): partial.Value {
  const where = 'jour limite de la pièce du second point';
  return dossier.keep(where, () => {
    const ensuite = once(() =>
      partial.filter(dossier.read('annees'), (anneeDuPlan) =>
        partial.and(
          partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openAnneeDue(dossier, anneeDuPlan2)),
          () =>
            partial.or(partial.not(partial.exists(openJourDuSecondPointDEtape(dossier))), () =>
              partial.compare(
                'greaterOrEqual',
                partial.forEachOption([anneeDuPlan], (anneeDuPlan2) =>
                  openJourDePaiementDeLAnnee(dossier, anneeDuPlan2),
                ),
                partial.required(openJourDuSecondPointDEtape(dossier), where, "jour du second point d'étape", true),
                0,
                0,
                where,
              ),
            ),
        ),
      ),
    );
    return partial.choose(
      [
        {
          guard: () => partial.not(partial.isEmpty(ensuite(), where)),
          value: () =>
            partial.least(
              partial.each(partial.filled(ensuite()), (anneeDuPlan) =>
                partial.forEachOption([anneeDuPlan], (anneeDuPlan2) =>
                  openJourDePaiementDeLAnnee(dossier, anneeDuPlan2),
                ),
              ),
              where,
            ),
          excepts: [],
        },
        {
          guard: () => partial.isEmpty(ensuite(), where),
          value: () => openJourDuDernierPaiement(dossier),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    );
  });
}

function openJourLimiteDesPiecesDesPointsSupplementaires(dossier: OpenDossier): partial.Value {
  const where = 'jour limite des pièces des points supplémentaires';
  return dossier.keep(where, () => {
    const pointsSansCompteRendu = once(() =>
      partial.filter(dossier.read('pointsSupplementaires'), (pointAjoute) =>
        partial.not(partial.field(pointAjoute, 'compteRenduTransmis')),
      ),
    );
    const faitsApresLeDernierPaiement = once(() =>
      openJourLimiteDesPiecesDesPointsSupplementairesFaitsApresLeDernierPaiement(dossier, pointsSansCompteRendu),
    );
    const ensuite = once(() => openJourLimiteDesPiecesDesPointsSupplementairesEnsuite(dossier, pointsSansCompteRendu));
    return partial.choose(
      [
        openJourLimiteDesPiecesDesPointsSupplementairesClause1(dossier, ensuite),
        openJourLimiteDesPiecesDesPointsSupplementairesClause2(faitsApresLeDernierPaiement, ensuite),
        openJourLimiteDesPiecesDesPointsSupplementairesClause3(dossier, faitsApresLeDernierPaiement, ensuite),
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    );
  });
}

/** « faits après le dernier paiement » of règle jour limite des pièces des points supplémentaires. */
function openJourLimiteDesPiecesDesPointsSupplementairesFaitsApresLeDernierPaiement(
  dossier: OpenDossier,
  pointsSansCompteRendu: () => partial.Value,
): partial.Value {
  const where = 'jour limite des pièces des points supplémentaires';
  return partial.filter(pointsSansCompteRendu(), (pointAjoute) =>
    partial.compare('greater', partial.field(pointAjoute, 'date'), openJourDuDernierPaiement(dossier), 0, 0, where),
  );
}

/** « ensuite » of règle jour limite des pièces des points supplémentaires. */
function openJourLimiteDesPiecesDesPointsSupplementairesEnsuite(
  dossier: OpenDossier,
  pointsSansCompteRendu: () => partial.Value,
): partial.Value {
  const where = 'jour limite des pièces des points supplémentaires';
  return partial.filter(dossier.read('annees'), (anneeDuPlan) =>
    partial.and(
      partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openAnneeDue(dossier, anneeDuPlan2)),
      () =>
        partial.any(pointsSansCompteRendu(), (pointAjoute) =>
          partial.compare(
            'lessOrEqual',
            partial.field(pointAjoute, 'date'),
            partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openJourDePaiementDeLAnnee(dossier, anneeDuPlan2)),
            0,
            0,
            where,
          ),
        ),
    ),
  );
}

/**
 * Clause 1 of règle jour limite des pièces des points supplémentaires.
 * « le forfait coordination est payé à l'issue de chaque année » (guide)
 */
function openJourLimiteDesPiecesDesPointsSupplementairesClause1(
  dossier: OpenDossier,
  ensuite: () => partial.Value,
): partial.Branch {
  const where = 'jour limite des pièces des points supplémentaires';
  return {
    guard: () => partial.not(partial.isEmpty(ensuite(), where)),
    value: () =>
      partial.least(
        partial.each(partial.filled(ensuite()), (anneeDuPlan) =>
          partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openJourDePaiementDeLAnnee(dossier, anneeDuPlan2)),
        ),
        where,
      ),
    excepts: [],
  };
}

/**
 * Clause 2 of règle jour limite des pièces des points supplémentaires.
 * sans source : plus aucun paiement ne suit ; le compte rendu est attendu du jour où le point est fait
 */
function openJourLimiteDesPiecesDesPointsSupplementairesClause2(
  faitsApresLeDernierPaiement: () => partial.Value,
  ensuite: () => partial.Value,
): partial.Branch {
  const where = 'jour limite des pièces des points supplémentaires';
  return {
    guard: () =>
      partial.and(partial.isEmpty(ensuite(), where), () =>
        partial.not(partial.isEmpty(faitsApresLeDernierPaiement(), where)),
      ),
    value: () =>
      partial.least(
        partial.each(partial.filled(faitsApresLeDernierPaiement()), (pointAjoute) =>
          partial.field(pointAjoute, 'date'),
        ),
        where,
      ),
    excepts: [],
  };
}

/**
 * Clause 3 of règle jour limite des pièces des points supplémentaires.
 * sans source : aucun compte rendu ne manque, ou aucune année n'est due
 */
function openJourLimiteDesPiecesDesPointsSupplementairesClause3(
  dossier: OpenDossier,
  faitsApresLeDernierPaiement: () => partial.Value,
  ensuite: () => partial.Value,
): partial.Branch {
  const where = 'jour limite des pièces des points supplémentaires';
  return {
    guard: () =>
      partial.and(partial.isEmpty(ensuite(), where), () => partial.isEmpty(faitsApresLeDernierPaiement(), where)),
    value: () => openJourDuDernierPaiement(dossier),
    excepts: [],
  };
}

function openVerdictDePiecesDuForfaitCoordination(dossier: OpenDossier): partial.Value {
  const where = 'pièces du forfait coordination.verdict';
  return partial.when(
    partial.any(
      partial.list([
        partial.not(openCompteRenduFourni(dossier)),
        partial.not(dossier.field('piecesDuForfaitCoordination', 'echeancierDeMiseEnOeuvreDesPrestations')),
        partial.and(openPremierPointExigible(dossier), () =>
          partial.not(dossier.field('piecesDuForfaitCoordination', 'compteRenduDuPremierPointDEtape')),
        ),
        partial.and(openSecondPointExigible(dossier), () =>
          partial.not(dossier.field('piecesDuForfaitCoordination', 'compteRenduDuSecondPointDEtape')),
        ),
        partial.and(openPointsSupplementairesExigibles(dossier), () =>
          partial.not(
            partial.all(dossier.read('pointsSupplementaires'), (pointAjoute) =>
              partial.field(pointAjoute, 'compteRenduTransmis'),
            ),
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

function openManquantsDePiecesDuForfaitCoordination(dossier: OpenDossier): partial.Value {
  const where = 'pièces du forfait coordination.manquants';
  return dossier.keep(where, () =>
    partial.each(
      partial.filter(
        partial.list([
          openManquantsDePiecesDuForfaitCoordinationItem1(dossier),
          openManquantsDePiecesDuForfaitCoordinationItem2(dossier),
          openManquantsDePiecesDuForfaitCoordinationItem3(dossier),
          openManquantsDePiecesDuForfaitCoordinationItem4(dossier),
          openManquantsDePiecesDuForfaitCoordinationItem5(dossier),
        ]),
        (ligne) => partial.field(ligne, 'manque'),
      ),
      (manquant) =>
        partial.fields({
          piece: partial.field(manquant, 'piece'),
          echeance: partial.field(manquant, 'echeance'),
          recommande: partial.field(manquant, 'recommande'),
        }),
    ),
  );
}

/** Item 1 of contrôle pièces du forfait coordination : manquants. */
function openManquantsDePiecesDuForfaitCoordinationItem1(dossier: OpenDossier): partial.Value {
  const where = 'pièces du forfait coordination.manquants';
  return partial.fields({
    piece: 'compte rendu de la visite initiale',
    echeance: partial.whenKept(
      partial.not(openCompteRenduFourni(dossier)),
      () => openJourLimiteDesPiecesDeLaVisite(dossier),
      null,
      where,
    ),
    recommande: false,
    manque: partial.not(openCompteRenduFourni(dossier)),
  });
}

/** Item 2 of contrôle pièces du forfait coordination : manquants. */
function openManquantsDePiecesDuForfaitCoordinationItem2(dossier: OpenDossier): partial.Value {
  const where = 'pièces du forfait coordination.manquants';
  return partial.fields({
    piece: 'échéancier de mise en œuvre des prestations',
    echeance: partial.whenKept(
      partial.not(dossier.field('piecesDuForfaitCoordination', 'echeancierDeMiseEnOeuvreDesPrestations')),
      () => openJourLimiteDesPiecesDeLaVisite(dossier),
      null,
      where,
    ),
    recommande: false,
    manque: partial.not(dossier.field('piecesDuForfaitCoordination', 'echeancierDeMiseEnOeuvreDesPrestations')),
  });
}

/** Item 3 of contrôle pièces du forfait coordination : manquants. */
function openManquantsDePiecesDuForfaitCoordinationItem3(dossier: OpenDossier): partial.Value {
  const where = 'pièces du forfait coordination.manquants';
  return partial.fields({
    piece: "compte rendu du premier point d'étape",
    echeance: partial.whenKept(
      partial.and(openPremierPointExigible(dossier), () =>
        partial.not(dossier.field('piecesDuForfaitCoordination', 'compteRenduDuPremierPointDEtape')),
      ),
      () => openJourLimiteDeLaPieceDuPremierPoint(dossier),
      null,
      where,
    ),
    recommande: false,
    manque: partial.and(openPremierPointExigible(dossier), () =>
      partial.not(dossier.field('piecesDuForfaitCoordination', 'compteRenduDuPremierPointDEtape')),
    ),
  });
}

/** Item 4 of contrôle pièces du forfait coordination : manquants. */
function openManquantsDePiecesDuForfaitCoordinationItem4(dossier: OpenDossier): partial.Value {
  const where = 'pièces du forfait coordination.manquants';
  return partial.fields({
    piece: "compte rendu du second point d'étape",
    echeance: partial.whenKept(
      partial.and(openSecondPointExigible(dossier), () =>
        partial.not(dossier.field('piecesDuForfaitCoordination', 'compteRenduDuSecondPointDEtape')),
      ),
      () => openJourLimiteDeLaPieceDuSecondPoint(dossier),
      null,
      where,
    ),
    recommande: false,
    manque: partial.and(openSecondPointExigible(dossier), () =>
      partial.not(dossier.field('piecesDuForfaitCoordination', 'compteRenduDuSecondPointDEtape')),
    ),
  });
}

/** Item 5 of contrôle pièces du forfait coordination : manquants. */
function openManquantsDePiecesDuForfaitCoordinationItem5(dossier: OpenDossier): partial.Value {
  const where = 'pièces du forfait coordination.manquants';
  return partial.fields({
    piece: 'comptes rendus des points supplémentaires',
    echeance: partial.whenKept(
      partial.and(openPointsSupplementairesExigibles(dossier), () =>
        partial.not(
          partial.all(dossier.read('pointsSupplementaires'), (pointAjoute) =>
            partial.field(pointAjoute, 'compteRenduTransmis'),
          ),
        ),
      ),
      () => openJourLimiteDesPiecesDesPointsSupplementaires(dossier),
      null,
      where,
    ),
    recommande: false,
    manque: partial.and(openPointsSupplementairesExigibles(dossier), () =>
      partial.not(
        partial.all(dossier.read('pointsSupplementaires'), (pointAjoute) =>
          partial.field(pointAjoute, 'compteRenduTransmis'),
        ),
      ),
    ),
  });
}

function openVerdictDePreparationDeLaVisite(dossier: OpenDossier): partial.Value {
  const where = 'préparation de la visite.verdict';
  return partial.when(
    partial.any(
      partial.list([
        partial.not(dossier.field('preparationDeLaVisite', 'informationsDuSiteEtPointsSensiblesLus')),
        partial.not(dossier.field('preparationDeLaVisite', 'elementsDePreventionIdentifies')),
      ]),
      (oui) => oui,
    ),
    'non conforme',
    'conforme',
    where,
  );
}

function openDebutDuDelaiDeVisite(dossier: OpenDossier): partial.Value {
  const where = 'début du délai de visite';
  return dossier.keep(where, () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.and(partial.same(dossier.read('departDuDelai'), 'réception', false, where), () =>
              partial.exists(dossier.read('dateDeReceptionDeLaNotification')),
            ),
          value: () =>
            partial.required(
              dossier.read('dateDeReceptionDeLaNotification'),
              where,
              'date de réception de la notification',
              true,
            ),
          excepts: [2],
        },
        {
          guard: () =>
            partial.and(partial.same(dossier.read('departDuDelai'), 'réception', false, where), () =>
              partial.not(partial.exists(dossier.read('dateDeReceptionDeLaNotification'))),
            ),
          value: () =>
            unknownOf(
              { kind: 'date' },
              { kind: 'definition', path: 'début du délai de visite', name: 'début du délai de visite', whole: true },
            ),
          excepts: [2],
        },
        { guard: null, value: () => dossier.read('dateDeNotification'), excepts: [] },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openLimiteDUnePremiereDemande(dossier: OpenDossier): partial.Value {
  const where = "limite d'une première demande";
  return dossier.keep(where, () => {
    const joursEcoulesDuMois = once(() =>
      partial.daysBetween(
        partial.firstOfMonth(openDebutDuDelaiDeVisite(dossier), where),
        openDebutDuDelaiDeVisite(dossier),
        where,
      ),
    );
    const jourCorrespondant = once(() => partial.addMonths(openDebutDuDelaiDeVisite(dossier), 1, where));
    const jourManquant = once(() =>
      partial.compare(
        'different',
        partial.addMonths(jourCorrespondant(), -1, where),
        openDebutDuDelaiDeVisite(dossier),
        0,
        0,
        where,
      ),
    );
    return partial.choose(
      [
        openLimiteDUnePremiereDemandeClause1(dossier, jourCorrespondant, jourManquant),
        openLimiteDUnePremiereDemandeClause2(dossier, joursEcoulesDuMois, jourCorrespondant, jourManquant),
        { guard: null, value: () => jourCorrespondant(), excepts: [] },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    );
  });
}

/**
 * Clause 1 of règle limite d'une première demande.
 * sans source : lecture « lendemain » de la question « fin de mois »
 */
function openLimiteDUnePremiereDemandeClause1(
  dossier: OpenDossier,
  jourCorrespondant: () => partial.Value,
  jourManquant: () => partial.Value,
): partial.Branch {
  const where = "limite d'une première demande";
  return {
    guard: () => partial.and(partial.same(dossier.read('finDeMois'), 'lendemain', false, where), () => jourManquant()),
    value: () => partial.addDays(jourCorrespondant(), 1, where),
    excepts: [2],
  };
}

/**
 * Clause 2 of règle limite d'une première demande.
 * sans source : lecture « débordement » de la question « fin de mois »
 */
function openLimiteDUnePremiereDemandeClause2(
  dossier: OpenDossier,
  joursEcoulesDuMois: () => partial.Value,
  jourCorrespondant: () => partial.Value,
  jourManquant: () => partial.Value,
): partial.Branch {
  const where = "limite d'une première demande";
  return {
    guard: () =>
      partial.and(partial.same(dossier.read('finDeMois'), 'débordement', false, where), () => jourManquant()),
    value: () => partial.addDays(partial.firstOfMonth(jourCorrespondant(), where), joursEcoulesDuMois(), where),
    excepts: [2],
  };
}

function openLimiteDUnReexamen(dossier: OpenDossier): partial.Value {
  const where = "limite d'un réexamen";
  return dossier.keep(where, () => partial.addDays(dossier.read('dateDEffet'), -14, where));
}

function openNotificationTardive(dossier: OpenDossier): partial.Value {
  const where = 'notification tardive';
  return dossier.keep(where, () =>
    partial.and(partial.same(dossier.read('demande'), 'réexamen', false, where), () =>
      partial.compare('less', openLimiteDUnReexamen(dossier), dossier.read('dateDeNotification'), 0, 0, where),
    ),
  );
}

function openEcheanceDeVisiteInitiale(dossier: OpenDossier): partial.Value {
  const where = 'visite initiale.échéance';
  return dossier.keep(where, () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('demande'), 'première demande', false, where),
          value: () => openLimiteDUnePremiereDemande(dossier),
          excepts: [],
        },
        {
          guard: () =>
            partial.and(partial.same(dossier.read('demande'), 'réexamen', false, where), () =>
              partial.or(partial.not(openNotificationTardive(dossier)), () =>
                partial.same(dossier.read('reexamenNotifieTropTard'), 'délai impossible', false, where),
              ),
            ),
          value: () => openLimiteDUnReexamen(dossier),
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.and(partial.same(dossier.read('demande'), 'réexamen', false, where), () =>
                openNotificationTardive(dossier),
              ),
              () => partial.same(dossier.read('reexamenNotifieTropTard'), "délai d'une première demande", false, where),
            ),
          value: () => openLimiteDUnePremiereDemande(dossier),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openManquantsDePreparationDeLaVisite(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        openManquantsDePreparationDeLaVisiteItem1(dossier),
        openManquantsDePreparationDeLaVisiteItem2(dossier),
        openManquantsDePreparationDeLaVisiteItem3(dossier),
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

/** Item 1 of contrôle préparation de la visite : manquants. */
function openManquantsDePreparationDeLaVisiteItem1(dossier: OpenDossier): partial.Value {
  const where = 'préparation de la visite.manquants';
  return partial.fields({
    piece: 'informations du site et points sensibles lus',
    echeance: partial.whenKept(
      partial.not(dossier.field('preparationDeLaVisite', 'informationsDuSiteEtPointsSensiblesLus')),
      () => openEcheanceDeVisiteInitiale(dossier),
      null,
      where,
    ),
    recommande: false,
    manque: partial.not(dossier.field('preparationDeLaVisite', 'informationsDuSiteEtPointsSensiblesLus')),
  });
}

/** Item 2 of contrôle préparation de la visite : manquants. */
function openManquantsDePreparationDeLaVisiteItem2(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: "échanges avec l'évaluateur",
    echeance: null,
    recommande: true,
    manque: partial.not(dossier.field('preparationDeLaVisite', 'echangesAvecLEvaluateur')),
  });
}

/** Item 3 of contrôle préparation de la visite : manquants. */
function openManquantsDePreparationDeLaVisiteItem3(dossier: OpenDossier): partial.Value {
  const where = 'préparation de la visite.manquants';
  return partial.fields({
    piece: 'éléments de prévention identifiés',
    echeance: partial.whenKept(
      partial.not(dossier.field('preparationDeLaVisite', 'elementsDePreventionIdentifies')),
      () => openEcheanceDeVisiteInitiale(dossier),
      null,
      where,
    ),
    recommande: false,
    manque: partial.not(dossier.field('preparationDeLaVisite', 'elementsDePreventionIdentifies')),
  });
}

function openVerdictDePriseDeRendezVous(dossier: OpenDossier): partial.Value {
  const where = 'prise de rendez-vous.verdict';
  return partial.when(
    partial.any(
      partial.list([
        partial.not(dossier.field('priseDeRendezVous', 'structureEtVisiteurNommes')),
        partial.not(dossier.field('priseDeRendezVous', 'caisseRegionaleNommee')),
        partial.not(dossier.field('priseDeRendezVous', 'motifDuRendezVousDit')),
        partial.not(dossier.field('priseDeRendezVous', 'lieuEtHoraireDuRendezVousDits')),
        partial.not(dossier.field('priseDeRendezVous', 'accompagnementParUnProchePropose')),
      ]),
      (oui) => oui,
    ),
    'non conforme',
    'conforme',
    where,
  );
}

function openManquantsDePriseDeRendezVous(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        openManquantsDePriseDeRendezVousItem1(dossier),
        openManquantsDePriseDeRendezVousItem2(dossier),
        openManquantsDePriseDeRendezVousItem3(dossier),
        openManquantsDePriseDeRendezVousItem4(dossier),
        openManquantsDePriseDeRendezVousItem5(dossier),
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

/** Item 1 of contrôle prise de rendez-vous : manquants. */
function openManquantsDePriseDeRendezVousItem1(dossier: OpenDossier): partial.Value {
  const where = 'prise de rendez-vous.manquants';
  return partial.fields({
    piece: 'structure et visiteur nommés',
    echeance: partial.whenKept(
      partial.not(dossier.field('priseDeRendezVous', 'structureEtVisiteurNommes')),
      () => openEcheanceDeVisiteInitiale(dossier),
      null,
      where,
    ),
    recommande: false,
    manque: partial.not(dossier.field('priseDeRendezVous', 'structureEtVisiteurNommes')),
  });
}

/** Item 2 of contrôle prise de rendez-vous : manquants. */
function openManquantsDePriseDeRendezVousItem2(dossier: OpenDossier): partial.Value {
  const where = 'prise de rendez-vous.manquants';
  return partial.fields({
    piece: 'caisse régionale nommée',
    echeance: partial.whenKept(
      partial.not(dossier.field('priseDeRendezVous', 'caisseRegionaleNommee')),
      () => openEcheanceDeVisiteInitiale(dossier),
      null,
      where,
    ),
    recommande: false,
    manque: partial.not(dossier.field('priseDeRendezVous', 'caisseRegionaleNommee')),
  });
}

/** Item 3 of contrôle prise de rendez-vous : manquants. */
function openManquantsDePriseDeRendezVousItem3(dossier: OpenDossier): partial.Value {
  const where = 'prise de rendez-vous.manquants';
  return partial.fields({
    piece: 'motif du rendez-vous dit',
    echeance: partial.whenKept(
      partial.not(dossier.field('priseDeRendezVous', 'motifDuRendezVousDit')),
      () => openEcheanceDeVisiteInitiale(dossier),
      null,
      where,
    ),
    recommande: false,
    manque: partial.not(dossier.field('priseDeRendezVous', 'motifDuRendezVousDit')),
  });
}

/** Item 4 of contrôle prise de rendez-vous : manquants. */
function openManquantsDePriseDeRendezVousItem4(dossier: OpenDossier): partial.Value {
  const where = 'prise de rendez-vous.manquants';
  return partial.fields({
    piece: 'lieu et horaire du rendez-vous dits',
    echeance: partial.whenKept(
      partial.not(dossier.field('priseDeRendezVous', 'lieuEtHoraireDuRendezVousDits')),
      () => openEcheanceDeVisiteInitiale(dossier),
      null,
      where,
    ),
    recommande: false,
    manque: partial.not(dossier.field('priseDeRendezVous', 'lieuEtHoraireDuRendezVousDits')),
  });
}

/** Item 5 of contrôle prise de rendez-vous : manquants. */
function openManquantsDePriseDeRendezVousItem5(dossier: OpenDossier): partial.Value {
  const where = 'prise de rendez-vous.manquants';
  return partial.fields({
    piece: 'accompagnement par un proche proposé',
    echeance: partial.whenKept(
      partial.not(dossier.field('priseDeRendezVous', 'accompagnementParUnProchePropose')),
      () => openEcheanceDeVisiteInitiale(dossier),
      null,
      where,
    ),
    recommande: false,
    manque: partial.not(dossier.field('priseDeRendezVous', 'accompagnementParUnProchePropose')),
  });
}

function openVerdictDeDeroulementDeLaVisite(dossier: OpenDossier): partial.Value {
  const where = 'déroulement de la visite.verdict';
  return partial.when(
    partial.any(
      partial.list([
        partial.not(dossier.field('deroulementDeLaVisite', 'lettreDeMissionOuCarteProfessionnelle')),
        partial.not(dossier.field('deroulementDeLaVisite', 'offreDeServicesPresentee')),
        partial.not(dossier.field('deroulementDeLaVisite', 'modalitesDeMiseEnOeuvreExpliquees')),
        partial.not(dossier.field('deroulementDeLaVisite', 'devisRealisesEtExpliques')),
        partial.not(dossier.field('deroulementDeLaVisite', 'planificationDesPrestationsProposee')),
        partial.not(dossier.field('deroulementDeLaVisite', 'conditionsDeTravailVerifiees')),
        partial.not(dossier.field('deroulementDeLaVisite', 'conseilEnPreventionDonne')),
        partial.and(dossier.read('renouvellementDAides'), () =>
          partial.not(dossier.field('deroulementDeLaVisite', 'passageAuxPlansOscarExplique')),
        ),
        partial.not(dossier.field('deroulementDeLaVisite', 'aspectsPratiquesDiscutes')),
        partial.not(dossier.field('deroulementDeLaVisite', 'recapitulatifEtImplicationsFinancieres')),
        partial.not(dossier.field('deroulementDeLaVisite', 'informationsEtFlyerLaisses')),
        partial.not(dossier.field('deroulementDeLaVisite', 'suiteDeLaProcedureEtDateDEffetDites')),
        partial.not(openAttestationFournie(dossier)),
        partial.not(dossier.field('deroulementDeLaVisite', 'coordonneesLaissees')),
      ]),
      (oui) => oui,
    ),
    'non conforme',
    'conforme',
    where,
  );
}

function openManquantsDeDeroulementDeLaVisite(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        openManquantsDeDeroulementDeLaVisiteItem1(dossier),
        openManquantsDeDeroulementDeLaVisiteItem2(dossier),
        openManquantsDeDeroulementDeLaVisiteItem3(dossier),
        openManquantsDeDeroulementDeLaVisiteItem4(dossier),
        openManquantsDeDeroulementDeLaVisiteItem5(dossier),
        openManquantsDeDeroulementDeLaVisiteItem6(dossier),
        openManquantsDeDeroulementDeLaVisiteItem7(dossier),
        openManquantsDeDeroulementDeLaVisiteItem8(dossier),
        openManquantsDeDeroulementDeLaVisiteItem9(dossier),
        openManquantsDeDeroulementDeLaVisiteItem10(dossier),
        openManquantsDeDeroulementDeLaVisiteItem11(dossier),
        openManquantsDeDeroulementDeLaVisiteItem12(dossier),
        openManquantsDeDeroulementDeLaVisiteItem13(dossier),
        openManquantsDeDeroulementDeLaVisiteItem14(dossier),
        openManquantsDeDeroulementDeLaVisiteItem15(dossier),
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

/** Item 1 of contrôle déroulement de la visite : manquants. */
function openManquantsDeDeroulementDeLaVisiteItem1(dossier: OpenDossier): partial.Value {
  const where = 'déroulement de la visite.manquants';
  return partial.fields({
    piece: 'lettre de mission ou carte professionnelle',
    echeance: partial.whenKept(
      partial.not(dossier.field('deroulementDeLaVisite', 'lettreDeMissionOuCarteProfessionnelle')),
      () => openEcheanceDeVisiteInitiale(dossier),
      null,
      where,
    ),
    recommande: false,
    manque: partial.not(dossier.field('deroulementDeLaVisite', 'lettreDeMissionOuCarteProfessionnelle')),
  });
}

/** Item 2 of contrôle déroulement de la visite : manquants. */
function openManquantsDeDeroulementDeLaVisiteItem2(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'présentation et objet de la visite',
    echeance: null,
    recommande: true,
    manque: partial.not(dossier.field('deroulementDeLaVisite', 'presentationEtObjetDeLaVisite')),
  });
}

/** Item 3 of contrôle déroulement de la visite : manquants. */
function openManquantsDeDeroulementDeLaVisiteItem3(dossier: OpenDossier): partial.Value {
  const where = 'déroulement de la visite.manquants';
  return partial.fields({
    piece: 'offre de services présentée',
    echeance: partial.whenKept(
      partial.not(dossier.field('deroulementDeLaVisite', 'offreDeServicesPresentee')),
      () => openEcheanceDeVisiteInitiale(dossier),
      null,
      where,
    ),
    recommande: false,
    manque: partial.not(dossier.field('deroulementDeLaVisite', 'offreDeServicesPresentee')),
  });
}

/** Item 4 of contrôle déroulement de la visite : manquants. */
function openManquantsDeDeroulementDeLaVisiteItem4(dossier: OpenDossier): partial.Value {
  const where = 'déroulement de la visite.manquants';
  return partial.fields({
    piece: 'modalités de mise en œuvre expliquées',
    echeance: partial.whenKept(
      partial.not(dossier.field('deroulementDeLaVisite', 'modalitesDeMiseEnOeuvreExpliquees')),
      () => openEcheanceDeVisiteInitiale(dossier),
      null,
      where,
    ),
    recommande: false,
    manque: partial.not(dossier.field('deroulementDeLaVisite', 'modalitesDeMiseEnOeuvreExpliquees')),
  });
}

/** Item 5 of contrôle déroulement de la visite : manquants. */
function openManquantsDeDeroulementDeLaVisiteItem5(dossier: OpenDossier): partial.Value {
  const where = 'déroulement de la visite.manquants';
  return partial.fields({
    piece: 'devis réalisés et expliqués',
    echeance: partial.whenKept(
      partial.not(dossier.field('deroulementDeLaVisite', 'devisRealisesEtExpliques')),
      () => openEcheanceDeVisiteInitiale(dossier),
      null,
      where,
    ),
    recommande: false,
    manque: partial.not(dossier.field('deroulementDeLaVisite', 'devisRealisesEtExpliques')),
  });
}

/** Item 6 of contrôle déroulement de la visite : manquants. */
function openManquantsDeDeroulementDeLaVisiteItem6(dossier: OpenDossier): partial.Value {
  const where = 'déroulement de la visite.manquants';
  return partial.fields({
    piece: 'planification des prestations proposée',
    echeance: partial.whenKept(
      partial.not(dossier.field('deroulementDeLaVisite', 'planificationDesPrestationsProposee')),
      () => openEcheanceDeVisiteInitiale(dossier),
      null,
      where,
    ),
    recommande: false,
    manque: partial.not(dossier.field('deroulementDeLaVisite', 'planificationDesPrestationsProposee')),
  });
}

/** Item 7 of contrôle déroulement de la visite : manquants. */
function openManquantsDeDeroulementDeLaVisiteItem7(dossier: OpenDossier): partial.Value {
  const where = 'déroulement de la visite.manquants';
  return partial.fields({
    piece: 'conditions de travail vérifiées',
    echeance: partial.whenKept(
      partial.not(dossier.field('deroulementDeLaVisite', 'conditionsDeTravailVerifiees')),
      () => openEcheanceDeVisiteInitiale(dossier),
      null,
      where,
    ),
    recommande: false,
    manque: partial.not(dossier.field('deroulementDeLaVisite', 'conditionsDeTravailVerifiees')),
  });
}

/** Item 8 of contrôle déroulement de la visite : manquants. */
function openManquantsDeDeroulementDeLaVisiteItem8(dossier: OpenDossier): partial.Value {
  const where = 'déroulement de la visite.manquants';
  return partial.fields({
    piece: 'conseil en prévention donné',
    echeance: partial.whenKept(
      partial.not(dossier.field('deroulementDeLaVisite', 'conseilEnPreventionDonne')),
      () => openEcheanceDeVisiteInitiale(dossier),
      null,
      where,
    ),
    recommande: false,
    manque: partial.not(dossier.field('deroulementDeLaVisite', 'conseilEnPreventionDonne')),
  });
}

/** Item 9 of contrôle déroulement de la visite : manquants. */
function openManquantsDeDeroulementDeLaVisiteItem9(dossier: OpenDossier): partial.Value {
  const where = 'déroulement de la visite.manquants';
  return partial.fields({
    piece: 'passage aux plans OSCAR expliqué',
    echeance: partial.whenKept(
      partial.and(dossier.read('renouvellementDAides'), () =>
        partial.not(dossier.field('deroulementDeLaVisite', 'passageAuxPlansOscarExplique')),
      ),
      () => openEcheanceDeVisiteInitiale(dossier),
      null,
      where,
    ),
    recommande: false,
    manque: partial.and(dossier.read('renouvellementDAides'), () =>
      partial.not(dossier.field('deroulementDeLaVisite', 'passageAuxPlansOscarExplique')),
    ),
  });
}

/** Item 10 of contrôle déroulement de la visite : manquants. */
function openManquantsDeDeroulementDeLaVisiteItem10(dossier: OpenDossier): partial.Value {
  const where = 'déroulement de la visite.manquants';
  return partial.fields({
    piece: 'aspects pratiques discutés',
    echeance: partial.whenKept(
      partial.not(dossier.field('deroulementDeLaVisite', 'aspectsPratiquesDiscutes')),
      () => openEcheanceDeVisiteInitiale(dossier),
      null,
      where,
    ),
    recommande: false,
    manque: partial.not(dossier.field('deroulementDeLaVisite', 'aspectsPratiquesDiscutes')),
  });
}

/** Item 11 of contrôle déroulement de la visite : manquants. */
function openManquantsDeDeroulementDeLaVisiteItem11(dossier: OpenDossier): partial.Value {
  const where = 'déroulement de la visite.manquants';
  return partial.fields({
    piece: 'récapitulatif et implications financières',
    echeance: partial.whenKept(
      partial.not(dossier.field('deroulementDeLaVisite', 'recapitulatifEtImplicationsFinancieres')),
      () => openEcheanceDeVisiteInitiale(dossier),
      null,
      where,
    ),
    recommande: false,
    manque: partial.not(dossier.field('deroulementDeLaVisite', 'recapitulatifEtImplicationsFinancieres')),
  });
}

/** Item 12 of contrôle déroulement de la visite : manquants. */
function openManquantsDeDeroulementDeLaVisiteItem12(dossier: OpenDossier): partial.Value {
  const where = 'déroulement de la visite.manquants';
  return partial.fields({
    piece: 'informations et flyer laissés',
    echeance: partial.whenKept(
      partial.not(dossier.field('deroulementDeLaVisite', 'informationsEtFlyerLaisses')),
      () => openEcheanceDeVisiteInitiale(dossier),
      null,
      where,
    ),
    recommande: false,
    manque: partial.not(dossier.field('deroulementDeLaVisite', 'informationsEtFlyerLaisses')),
  });
}

/** Item 13 of contrôle déroulement de la visite : manquants. */
function openManquantsDeDeroulementDeLaVisiteItem13(dossier: OpenDossier): partial.Value {
  const where = 'déroulement de la visite.manquants';
  return partial.fields({
    piece: "suite de la procédure et date d'effet dites",
    echeance: partial.whenKept(
      partial.not(dossier.field('deroulementDeLaVisite', 'suiteDeLaProcedureEtDateDEffetDites')),
      () => openEcheanceDeVisiteInitiale(dossier),
      null,
      where,
    ),
    recommande: false,
    manque: partial.not(dossier.field('deroulementDeLaVisite', 'suiteDeLaProcedureEtDateDEffetDites')),
  });
}

/** Item 14 of contrôle déroulement de la visite : manquants. */
function openManquantsDeDeroulementDeLaVisiteItem14(dossier: OpenDossier): partial.Value {
  const where = 'déroulement de la visite.manquants';
  return partial.fields({
    piece: 'attestation signée par le retraité',
    echeance: partial.whenKept(
      partial.not(openAttestationFournie(dossier)),
      () => openEcheanceDeVisiteInitiale(dossier),
      null,
      where,
    ),
    recommande: false,
    manque: partial.not(openAttestationFournie(dossier)),
  });
}

/** Item 15 of contrôle déroulement de la visite : manquants. */
function openManquantsDeDeroulementDeLaVisiteItem15(dossier: OpenDossier): partial.Value {
  const where = 'déroulement de la visite.manquants';
  return partial.fields({
    piece: 'coordonnées laissées',
    echeance: partial.whenKept(
      partial.not(dossier.field('deroulementDeLaVisite', 'coordonneesLaissees')),
      () => openEcheanceDeVisiteInitiale(dossier),
      null,
      where,
    ),
    recommande: false,
    manque: partial.not(dossier.field('deroulementDeLaVisite', 'coordonneesLaissees')),
  });
}

function openVerdictDeContratsDePrestation(dossier: OpenDossier): partial.Value {
  const where = 'contrats de prestation.verdict';
  return partial.when(
    partial.any(
      partial.list([
        partial.and(dossier.read('devisEtModalitesAcceptes'), () =>
          partial.not(dossier.field('contratsDePrestation', 'contratsRealises')),
        ),
        partial.and(dossier.read('devisEtModalitesAcceptes'), () =>
          partial.not(dossier.field('contratsDePrestation', 'modeDePaiementDeChaqueServiceEcrit')),
        ),
        partial.and(dossier.read('devisEtModalitesAcceptes'), () =>
          partial.not(dossier.field('contratsDePrestation', 'contributionDeLaCaisseEnAnnexe')),
        ),
      ]),
      (oui) => oui,
    ),
    'non conforme',
    'conforme',
    where,
  );
}

function openManquantsDeContratsDePrestation(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        openManquantsDeContratsDePrestationItem1(dossier),
        openManquantsDeContratsDePrestationItem2(dossier),
        openManquantsDeContratsDePrestationItem3(dossier),
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

/** Item 1 of contrôle contrats de prestation : manquants. */
function openManquantsDeContratsDePrestationItem1(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'contrats réalisés',
    echeance: null,
    recommande: false,
    manque: partial.and(dossier.read('devisEtModalitesAcceptes'), () =>
      partial.not(dossier.field('contratsDePrestation', 'contratsRealises')),
    ),
  });
}

/** Item 2 of contrôle contrats de prestation : manquants. */
function openManquantsDeContratsDePrestationItem2(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'mode de paiement de chaque service écrit',
    echeance: null,
    recommande: false,
    manque: partial.and(dossier.read('devisEtModalitesAcceptes'), () =>
      partial.not(dossier.field('contratsDePrestation', 'modeDePaiementDeChaqueServiceEcrit')),
    ),
  });
}

/** Item 3 of contrôle contrats de prestation : manquants. */
function openManquantsDeContratsDePrestationItem3(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'contribution de la caisse en annexe',
    echeance: null,
    recommande: false,
    manque: partial.and(dossier.read('devisEtModalitesAcceptes'), () =>
      partial.not(dossier.field('contratsDePrestation', 'contributionDeLaCaisseEnAnnexe')),
    ),
  });
}

function openRepartitionComplete(dossier: OpenDossier): partial.Value {
  const where = 'répartition complète';
  return dossier.keep(where, () =>
    partial.compare(
      'equal',
      partial.sum(
        partial.each(dossier.read('repartitionDesHeures'), (repartition) => partial.field(repartition, 'heures')),
        0,
        where,
      ),
      dossier.read('heuresNotifiees'),
      2,
      2,
      where,
    ),
  );
}

function openVerdictDeMiseEnOeuvreDuPlan(dossier: OpenDossier): partial.Value {
  const where = 'mise en œuvre du plan.verdict';
  return dossier.keep(where, () =>
    partial.when(
      partial.any(
        partial.list([
          partial.and(dossier.read('heuresDAccompagnement'), () =>
            partial.not(dossier.field('miseEnOeuvreDuPlan', 'repartitionDesHeuresRenseignee')),
          ),
          partial.not(dossier.field('miseEnOeuvreDuPlan', 'prestatairesIdentifiesParLeBeneficiaire')),
          partial.not(dossier.field('miseEnOeuvreDuPlan', 'prestationsDeclencheesAuxEcheances')),
          partial.not(dossier.field('miseEnOeuvreDuPlan', 'conservationDesFacturesExpliquee')),
          partial.not(dossier.field('miseEnOeuvreDuPlan', 'problemesDEffectiviteSignales')),
          partial.not(dossier.field('miseEnOeuvreDuPlan', 'questionsEtReclamationsTraitees')),
          partial.not(dossier.field('miseEnOeuvreDuPlan', 'consommationDuPlanSuivie')),
          openVerdictDeMiseEnOeuvreDuPlanItem8(dossier),
          partial.not(dossier.field('miseEnOeuvreDuPlan', 'devisEtFacturesCompris')),
          partial.not(dossier.field('miseEnOeuvreDuPlan', 'interlocuteurPrivilegie')),
          partial.not(dossier.field('miseEnOeuvreDuPlan', 'informationsEchangeesAvecLEvaluateur')),
        ]),
        (oui) => oui,
      ),
      'non conforme',
      'conforme',
      where,
    ),
  );
}

/** Item 8 of contrôle mise en œuvre du plan : verdict. */
function openVerdictDeMiseEnOeuvreDuPlanItem8(dossier: OpenDossier): partial.Value {
  const where = 'mise en œuvre du plan.verdict';
  return partial.and(
    partial.or(partial.same(openDesignationDuCoordinateur(dossier), 'prestataire du plan', false, where), () =>
      partial.same(openDesignationDuCoordinateur(dossier), 'choix du retraité', false, where),
    ),
    () => partial.not(dossier.field('miseEnOeuvreDuPlan', 'facturationDansLesDelaisDeLaConvention')),
  );
}

function openManquantsDeMiseEnOeuvreDuPlan(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        openManquantsDeMiseEnOeuvreDuPlanItem1(dossier),
        openManquantsDeMiseEnOeuvreDuPlanItem2(dossier),
        openManquantsDeMiseEnOeuvreDuPlanItem3(dossier),
        openManquantsDeMiseEnOeuvreDuPlanItem4(dossier),
        openManquantsDeMiseEnOeuvreDuPlanItem5(dossier),
        openManquantsDeMiseEnOeuvreDuPlanItem6(dossier),
        openManquantsDeMiseEnOeuvreDuPlanItem7(dossier),
        openManquantsDeMiseEnOeuvreDuPlanItem8(dossier),
        openManquantsDeMiseEnOeuvreDuPlanItem9(dossier),
        openManquantsDeMiseEnOeuvreDuPlanItem10(dossier),
        openManquantsDeMiseEnOeuvreDuPlanItem11(dossier),
        openManquantsDeMiseEnOeuvreDuPlanItem12(dossier),
        openManquantsDeMiseEnOeuvreDuPlanItem13(dossier),
        openManquantsDeMiseEnOeuvreDuPlanItem14(dossier),
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

/** Item 1 of contrôle mise en œuvre du plan : manquants. */
function openManquantsDeMiseEnOeuvreDuPlanItem1(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'répartition des heures renseignée',
    echeance: null,
    recommande: false,
    manque: partial.and(dossier.read('heuresDAccompagnement'), () =>
      partial.not(dossier.field('miseEnOeuvreDuPlan', 'repartitionDesHeuresRenseignee')),
    ),
  });
}

/** Item 2 of contrôle mise en œuvre du plan : manquants. */
function openManquantsDeMiseEnOeuvreDuPlanItem2(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'répartition égale aux heures notifiées',
    echeance: null,
    recommande: true,
    manque: partial.and(dossier.read('heuresDAccompagnement'), () => partial.not(openRepartitionComplete(dossier))),
  });
}

/** Item 3 of contrôle mise en œuvre du plan : manquants. */
function openManquantsDeMiseEnOeuvreDuPlanItem3(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'prestataires identifiés par le bénéficiaire',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('miseEnOeuvreDuPlan', 'prestatairesIdentifiesParLeBeneficiaire')),
  });
}

/** Item 4 of contrôle mise en œuvre du plan : manquants. */
function openManquantsDeMiseEnOeuvreDuPlanItem4(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'liste complémentaire et prise de contact',
    echeance: null,
    recommande: true,
    manque: partial.not(dossier.field('miseEnOeuvreDuPlan', 'listeComplementaireEtPriseDeContact')),
  });
}

/** Item 5 of contrôle mise en œuvre du plan : manquants. */
function openManquantsDeMiseEnOeuvreDuPlanItem5(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'prestations déclenchées aux échéances',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('miseEnOeuvreDuPlan', 'prestationsDeclencheesAuxEcheances')),
  });
}

/** Item 6 of contrôle mise en œuvre du plan : manquants. */
function openManquantsDeMiseEnOeuvreDuPlanItem6(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'conservation des factures expliquée',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('miseEnOeuvreDuPlan', 'conservationDesFacturesExpliquee')),
  });
}

/** Item 7 of contrôle mise en œuvre du plan : manquants. */
function openManquantsDeMiseEnOeuvreDuPlanItem7(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: "problèmes d'effectivité signalés",
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('miseEnOeuvreDuPlan', 'problemesDEffectiviteSignales')),
  });
}

/** Item 8 of contrôle mise en œuvre du plan : manquants. */
function openManquantsDeMiseEnOeuvreDuPlanItem8(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'questions et réclamations traitées',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('miseEnOeuvreDuPlan', 'questionsEtReclamationsTraitees')),
  });
}

/** Item 9 of contrôle mise en œuvre du plan : manquants. */
function openManquantsDeMiseEnOeuvreDuPlanItem9(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'consommation du plan suivie',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('miseEnOeuvreDuPlan', 'consommationDuPlanSuivie')),
  });
}

/** Item 10 of contrôle mise en œuvre du plan : manquants. */
function openManquantsDeMiseEnOeuvreDuPlanItem10(dossier: OpenDossier): partial.Value {
  const where = 'mise en œuvre du plan.manquants';
  return partial.fields({
    piece: 'facturation dans les délais de la convention',
    echeance: null,
    recommande: false,
    manque: partial.and(
      partial.or(partial.same(openDesignationDuCoordinateur(dossier), 'prestataire du plan', false, where), () =>
        partial.same(openDesignationDuCoordinateur(dossier), 'choix du retraité', false, where),
      ),
      () => partial.not(dossier.field('miseEnOeuvreDuPlan', 'facturationDansLesDelaisDeLaConvention')),
    ),
  });
}

/** Item 11 of contrôle mise en œuvre du plan : manquants. */
function openManquantsDeMiseEnOeuvreDuPlanItem11(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'devis et factures compris',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('miseEnOeuvreDuPlan', 'devisEtFacturesCompris')),
  });
}

/** Item 12 of contrôle mise en œuvre du plan : manquants. */
function openManquantsDeMiseEnOeuvreDuPlanItem12(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'interlocuteur privilégié',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('miseEnOeuvreDuPlan', 'interlocuteurPrivilegie')),
  });
}

/** Item 13 of contrôle mise en œuvre du plan : manquants. */
function openManquantsDeMiseEnOeuvreDuPlanItem13(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'contact avec les autres partenaires',
    echeance: null,
    recommande: true,
    manque: partial.not(dossier.field('miseEnOeuvreDuPlan', 'contactAvecLesAutresPartenaires')),
  });
}

/** Item 14 of contrôle mise en œuvre du plan : manquants. */
function openManquantsDeMiseEnOeuvreDuPlanItem14(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: "informations échangées avec l'évaluateur",
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('miseEnOeuvreDuPlan', 'informationsEchangeesAvecLEvaluateur')),
  });
}

function openVerdictDeRoleDePrevention(dossier: OpenDossier): partial.Value {
  const where = 'rôle de prévention.verdict';
  return partial.when(
    partial.any(
      partial.list([
        partial.not(dossier.field('roleDePrevention', 'messagesDePreventionRelayes')),
        partial.not(dossier.field('roleDePrevention', 'brochuresDiffusees')),
        partial.not(dossier.field('roleDePrevention', 'salariesInformesDesThematiques')),
        partial.not(dossier.field('roleDePrevention', 'prestationsDuForfaitRealisees')),
        partial.not(dossier.field('roleDePrevention', 'orientationVersLOffreDePrevention')),
        partial.not(dossier.field('roleDePrevention', 'actionsCollectivesRappelees')),
      ]),
      (oui) => oui,
    ),
    'non conforme',
    'conforme',
    where,
  );
}

function openManquantsDeRoleDePrevention(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        openManquantsDeRoleDePreventionItem1(dossier),
        openManquantsDeRoleDePreventionItem2(dossier),
        openManquantsDeRoleDePreventionItem3(dossier),
        openManquantsDeRoleDePreventionItem4(dossier),
        openManquantsDeRoleDePreventionItem5(dossier),
        openManquantsDeRoleDePreventionItem6(dossier),
        openManquantsDeRoleDePreventionItem7(dossier),
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

/** Item 1 of contrôle rôle de prévention : manquants. */
function openManquantsDeRoleDePreventionItem1(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'messages de prévention relayés',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('roleDePrevention', 'messagesDePreventionRelayes')),
  });
}

/** Item 2 of contrôle rôle de prévention : manquants. */
function openManquantsDeRoleDePreventionItem2(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'brochures diffusées',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('roleDePrevention', 'brochuresDiffusees')),
  });
}

/** Item 3 of contrôle rôle de prévention : manquants. */
function openManquantsDeRoleDePreventionItem3(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'salariés informés des thématiques',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('roleDePrevention', 'salariesInformesDesThematiques')),
  });
}

/** Item 4 of contrôle rôle de prévention : manquants. */
function openManquantsDeRoleDePreventionItem4(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'prestations du forfait réalisées',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('roleDePrevention', 'prestationsDuForfaitRealisees')),
  });
}

/** Item 5 of contrôle rôle de prévention : manquants. */
function openManquantsDeRoleDePreventionItem5(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'partenaires du forfait contactés',
    echeance: null,
    recommande: true,
    manque: partial.not(dossier.field('roleDePrevention', 'partenairesDuForfaitContactes')),
  });
}

/** Item 6 of contrôle rôle de prévention : manquants. */
function openManquantsDeRoleDePreventionItem6(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: "orientation vers l'offre de prévention",
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('roleDePrevention', 'orientationVersLOffreDePrevention')),
  });
}

/** Item 7 of contrôle rôle de prévention : manquants. */
function openManquantsDeRoleDePreventionItem7(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'actions collectives rappelées',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('roleDePrevention', 'actionsCollectivesRappelees')),
  });
}

function openAuteurDeLaSaisie(dossier: OpenDossier, evenement: partial.Value): partial.Value {
  const where = 'auteur de la saisie';
  return dossier.keepEach(where, undefined, [evenement], () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('saisieDesDates'), 'saisie du coordinateur', false, where),
          value: () => 'coordinateur du plan',
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('saisieDesDates'), "saisie de l'évaluateur", false, where),
          value: () => 'structure évaluatrice',
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openAvantToutArret(dossier: OpenDossier, fait: partial.Value): partial.Value {
  const where = 'avant tout arrêt';
  return dossier.keepEach(where, undefined, [fait], () =>
    partial.not(
      partial.any(dossier.read('evenements'), (evenement) =>
        partial.and(
          partial.forEachOption([evenement], (evenement2) => openArreteLePlan(dossier, evenement2)),
          () =>
            partial.compare('lessOrEqual', partial.field(evenement, 'date'), partial.field(fait, 'date'), 0, 0, where),
        ),
      ),
    ),
  );
}

function openVerdictDeSignalement(dossier: OpenDossier, evenement: partial.Value): partial.Value {
  const where = 'signalement.verdict';
  return dossier.keepEach(where, undefined, [evenement], () =>
    partial.when(
      partial.any(
        partial.list([
          partial.not(partial.field(evenement, 'caisseRegionaleInformee')),
          partial.not(partial.field(evenement, 'structureEvaluatriceInformee')),
          partial.not(partial.field(evenement, 'autresIntervenantsInformes')),
          partial.not(partial.field(evenement, 'evolutionConsigneeDansLOutilDeSuivi')),
          openVerdictDeSignalementItem5(dossier, evenement),
          openVerdictDeSignalementItem6(dossier, evenement),
        ]),
        (oui) => oui,
      ),
      'non conforme',
      'conforme',
      where,
    ),
  );
}

/** Item 5 of contrôle signalement : verdict. */
function openVerdictDeSignalementItem5(dossier: OpenDossier, evenement: partial.Value): partial.Value {
  const where = 'signalement.verdict';
  return partial.and(
    partial.and(
      partial.same(
        partial.forEachOption([evenement], (evenement2) => openLigneDEvolution(dossier, evenement2)),
        "séjour à l'hôpital",
        false,
        where,
      ),
      () =>
        partial.same(
          partial.forEachOption([evenement], (evenement2) => openAuteurDeLaSaisie(dossier, evenement2)),
          'coordinateur du plan',
          false,
          where,
        ),
    ),
    () => partial.not(partial.field(evenement, 'datesDEntreeEtDeSortieRenseignees')),
  );
}

/** Item 6 of contrôle signalement : verdict. */
function openVerdictDeSignalementItem6(dossier: OpenDossier, evenement: partial.Value): partial.Value {
  const where = 'signalement.verdict';
  return partial.and(
    partial.and(
      partial.forEachOption([evenement], (fait) => openAvantToutArret(dossier, fait)),
      () => partial.same(dossier.read('pointSupplementaire'), 'obligatoire', false, where),
    ),
    () => partial.not(partial.field(evenement, 'pointDEtapeSupplementaireRealise')),
  );
}

function openManquantsDeSignalement(dossier: OpenDossier, evenement: partial.Value): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        openManquantsDeSignalementItem1(evenement),
        openManquantsDeSignalementItem2(evenement),
        openManquantsDeSignalementItem3(evenement),
        openManquantsDeSignalementItem4(evenement),
        openManquantsDeSignalementItem5(dossier, evenement),
        openManquantsDeSignalementItem6(dossier, evenement),
        openManquantsDeSignalementItem7(evenement),
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

/** Item 1 of contrôle signalement : manquants. */
function openManquantsDeSignalementItem1(evenement: partial.Value): partial.Value {
  const where = 'signalement.manquants';
  return partial.fields({
    piece: 'caisse régionale informée',
    echeance: partial.whenKept(
      partial.not(partial.field(evenement, 'caisseRegionaleInformee')),
      () => partial.field(evenement, 'dateDIdentification'),
      null,
      where,
    ),
    recommande: false,
    manque: partial.not(partial.field(evenement, 'caisseRegionaleInformee')),
  });
}

/** Item 2 of contrôle signalement : manquants. */
function openManquantsDeSignalementItem2(evenement: partial.Value): partial.Value {
  return partial.fields({
    piece: 'structure évaluatrice informée',
    echeance: null,
    recommande: false,
    manque: partial.not(partial.field(evenement, 'structureEvaluatriceInformee')),
  });
}

/** Item 3 of contrôle signalement : manquants. */
function openManquantsDeSignalementItem3(evenement: partial.Value): partial.Value {
  return partial.fields({
    piece: 'autres intervenants informés',
    echeance: null,
    recommande: false,
    manque: partial.not(partial.field(evenement, 'autresIntervenantsInformes')),
  });
}

/** Item 4 of contrôle signalement : manquants. */
function openManquantsDeSignalementItem4(evenement: partial.Value): partial.Value {
  return partial.fields({
    piece: "évolution consignée dans l'outil de suivi",
    echeance: null,
    recommande: false,
    manque: partial.not(partial.field(evenement, 'evolutionConsigneeDansLOutilDeSuivi')),
  });
}

/** Item 5 of contrôle signalement : manquants. */
function openManquantsDeSignalementItem5(dossier: OpenDossier, evenement: partial.Value): partial.Value {
  const where = 'signalement.manquants';
  return partial.fields({
    piece: "dates d'entrée et de sortie renseignées",
    echeance: null,
    recommande: false,
    manque: partial.and(
      partial.and(
        partial.same(
          partial.forEachOption([evenement], (evenement2) => openLigneDEvolution(dossier, evenement2)),
          "séjour à l'hôpital",
          false,
          where,
        ),
        () =>
          partial.same(
            partial.forEachOption([evenement], (evenement2) => openAuteurDeLaSaisie(dossier, evenement2)),
            'coordinateur du plan',
            false,
            where,
          ),
      ),
      () => partial.not(partial.field(evenement, 'datesDEntreeEtDeSortieRenseignees')),
    ),
  });
}

/** Item 6 of contrôle signalement : manquants. */
function openManquantsDeSignalementItem6(dossier: OpenDossier, evenement: partial.Value): partial.Value {
  const where = 'signalement.manquants';
  return partial.fields({
    piece: "point d'étape supplémentaire réalisé",
    echeance: null,
    recommande: false,
    manque: partial.and(
      partial.and(
        partial.forEachOption([evenement], (fait) => openAvantToutArret(dossier, fait)),
        () => partial.same(dossier.read('pointSupplementaire'), 'obligatoire', false, where),
      ),
      () => partial.not(partial.field(evenement, 'pointDEtapeSupplementaireRealise')),
    ),
  });
}

/** Item 7 of contrôle signalement : manquants. */
function openManquantsDeSignalementItem7(evenement: partial.Value): partial.Value {
  return partial.fields({
    piece: "concertation avec l'évaluateur",
    echeance: null,
    recommande: true,
    manque: partial.not(partial.field(evenement, 'concertationAvecLEvaluateur')),
  });
}

function openVerdictDeCapacitesDuPartenaire(dossier: OpenDossier): partial.Value {
  const where = 'capacités du partenaire.verdict';
  return partial.when(
    partial.any(
      partial.list([
        partial.not(dossier.field('capacitesDuPartenaire', 'conventionDeCoordinationSignee')),
        openVerdictDeCapacitesDuPartenaireItem2(dossier),
        partial.not(dossier.field('capacitesDuPartenaire', 'relaisLocaux')),
        partial.not(dossier.field('capacitesDuPartenaire', 'personnelDedieEtForme')),
        partial.not(dossier.field('capacitesDuPartenaire', 'veilleIndividualisee')),
        partial.not(dossier.field('capacitesDuPartenaire', 'accordDuBeneficiaireSurLaVeille')),
        partial.not(dossier.field('capacitesDuPartenaire', 'besoinsDEvolutionDetectes')),
        partial.not(dossier.field('capacitesDuPartenaire', 'changementsTransmisALaCaisseEtALEvaluateur')),
        partial.not(dossier.field('capacitesDuPartenaire', 'roleDePreventionDansLAgrement')),
      ]),
      (oui) => oui,
    ),
    'non conforme',
    'conforme',
    where,
  );
}

/** Item 2 of contrôle capacités du partenaire : verdict. */
function openVerdictDeCapacitesDuPartenaireItem2(dossier: OpenDossier): partial.Value {
  const where = 'capacités du partenaire.verdict';
  return partial.and(partial.same(dossier.read('ancrageLocal'), 'nécessaire', false, where), () =>
    partial.not(dossier.field('capacitesDuPartenaire', 'contexteLocalEtAncragePartenarial')),
  );
}

function openManquantsDeCapacitesDuPartenaire(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        openManquantsDeCapacitesDuPartenaireItem1(dossier),
        openManquantsDeCapacitesDuPartenaireItem2(dossier),
        openManquantsDeCapacitesDuPartenaireItem3(dossier),
        openManquantsDeCapacitesDuPartenaireItem4(dossier),
        openManquantsDeCapacitesDuPartenaireItem5(dossier),
        openManquantsDeCapacitesDuPartenaireItem6(dossier),
        openManquantsDeCapacitesDuPartenaireItem7(dossier),
        openManquantsDeCapacitesDuPartenaireItem8(dossier),
        openManquantsDeCapacitesDuPartenaireItem9(dossier),
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

/** Item 1 of contrôle capacités du partenaire : manquants. */
function openManquantsDeCapacitesDuPartenaireItem1(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'convention de coordination signée',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('capacitesDuPartenaire', 'conventionDeCoordinationSignee')),
  });
}

/** Item 2 of contrôle capacités du partenaire : manquants. */
function openManquantsDeCapacitesDuPartenaireItem2(dossier: OpenDossier): partial.Value {
  const where = 'capacités du partenaire.manquants';
  return partial.fields({
    piece: 'contexte local et ancrage partenarial',
    echeance: null,
    recommande: false,
    manque: partial.and(partial.same(dossier.read('ancrageLocal'), 'nécessaire', false, where), () =>
      partial.not(dossier.field('capacitesDuPartenaire', 'contexteLocalEtAncragePartenarial')),
    ),
  });
}

/** Item 3 of contrôle capacités du partenaire : manquants. */
function openManquantsDeCapacitesDuPartenaireItem3(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'relais locaux',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('capacitesDuPartenaire', 'relaisLocaux')),
  });
}

/** Item 4 of contrôle capacités du partenaire : manquants. */
function openManquantsDeCapacitesDuPartenaireItem4(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'personnel dédié et formé',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('capacitesDuPartenaire', 'personnelDedieEtForme')),
  });
}

/** Item 5 of contrôle capacités du partenaire : manquants. */
function openManquantsDeCapacitesDuPartenaireItem5(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'veille individualisée',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('capacitesDuPartenaire', 'veilleIndividualisee')),
  });
}

/** Item 6 of contrôle capacités du partenaire : manquants. */
function openManquantsDeCapacitesDuPartenaireItem6(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'accord du bénéficiaire sur la veille',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('capacitesDuPartenaire', 'accordDuBeneficiaireSurLaVeille')),
  });
}

/** Item 7 of contrôle capacités du partenaire : manquants. */
function openManquantsDeCapacitesDuPartenaireItem7(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: "besoins d'évolution détectés",
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('capacitesDuPartenaire', 'besoinsDEvolutionDetectes')),
  });
}

/** Item 8 of contrôle capacités du partenaire : manquants. */
function openManquantsDeCapacitesDuPartenaireItem8(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: "changements transmis à la caisse et à l'évaluateur",
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('capacitesDuPartenaire', 'changementsTransmisALaCaisseEtALEvaluateur')),
  });
}

/** Item 9 of contrôle capacités du partenaire : manquants. */
function openManquantsDeCapacitesDuPartenaireItem9(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: "rôle de prévention dans l'agrément",
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('capacitesDuPartenaire', 'roleDePreventionDansLAgrement')),
  });
}

function openVerdictDeRapportAnnuel(dossier: OpenDossier): partial.Value {
  const where = 'rapport annuel.verdict';
  return partial.when(
    partial.any(
      partial.list([
        partial.not(dossier.field('rapportAnnuel', 'rapportDActiviteFourni')),
        partial.not(dossier.field('rapportAnnuel', 'listeDesPrestationsTransmise')),
        partial.not(dossier.field('rapportAnnuel', 'tarifsTransmis')),
      ]),
      (oui) => oui,
    ),
    'non conforme',
    'conforme',
    where,
  );
}

function openManquantsDeRapportAnnuel(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        openManquantsDeRapportAnnuelItem1(dossier),
        openManquantsDeRapportAnnuelItem2(dossier),
        openManquantsDeRapportAnnuelItem3(dossier),
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

/** Item 1 of contrôle rapport annuel : manquants. */
function openManquantsDeRapportAnnuelItem1(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: "rapport d'activité fourni",
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('rapportAnnuel', 'rapportDActiviteFourni')),
  });
}

/** Item 2 of contrôle rapport annuel : manquants. */
function openManquantsDeRapportAnnuelItem2(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'liste des prestations transmise',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('rapportAnnuel', 'listeDesPrestationsTransmise')),
  });
}

/** Item 3 of contrôle rapport annuel : manquants. */
function openManquantsDeRapportAnnuelItem3(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'tarifs transmis',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('rapportAnnuel', 'tarifsTransmis')),
  });
}

function openVerdictDeMaitriseDesRisques(dossier: OpenDossier): partial.Value {
  const where = 'maîtrise des risques.verdict';
  return dossier.keep(where, () =>
    partial.when(
      partial.any(
        partial.list([
          partial.not(partial.exists(dossier.read('dateDeLaVisite'))),
          partial.not(openFormulaireFourni(dossier)),
          openVerdictDeMaitriseDesRisquesItem3(dossier),
          partial.not(dossier.field('maitriseDesRisques', 'formulairesDesPointsRenseignes')),
          openVerdictDeMaitriseDesRisquesItem5(dossier),
          partial.not(dossier.field('maitriseDesRisques', 'planDeFormationRealise')),
          partial.not(dossier.field('maitriseDesRisques', 'actionsDePreventionRealiseesParLeBeneficiaire')),
        ]),
        (oui) => oui,
      ),
      'non conforme',
      'conforme',
      where,
    ),
  );
}

/** Item 3 of contrôle maîtrise des risques : verdict. */
function openVerdictDeMaitriseDesRisquesItem3(dossier: OpenDossier): partial.Value {
  const where = 'maîtrise des risques.verdict';
  return partial.not(
    partial.and(partial.same(openEtatDuPremierPointDEtape(dossier), 'dépassé', true, where), () =>
      partial.same(openEtatDuSecondPointDEtape(dossier), 'dépassé', true, where),
    ),
  );
}

/** Item 5 of contrôle maîtrise des risques : verdict. */
function openVerdictDeMaitriseDesRisquesItem5(dossier: OpenDossier): partial.Value {
  const where = 'maîtrise des risques.verdict';
  return partial.not(
    partial.all(dossier.read('evenements'), (evenement) =>
      partial.same(
        partial.forEachOption([evenement], (evenement2) => openVerdictDeSignalement(dossier, evenement2)),
        'conforme',
        false,
        where,
      ),
    ),
  );
}

function openManquantsDeMaitriseDesRisques(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        openManquantsDeMaitriseDesRisquesItem1(dossier),
        openManquantsDeMaitriseDesRisquesItem2(dossier),
        openManquantsDeMaitriseDesRisquesItem3(dossier),
        openManquantsDeMaitriseDesRisquesItem4(dossier),
        openManquantsDeMaitriseDesRisquesItem5(dossier),
        openManquantsDeMaitriseDesRisquesItem6(dossier),
        openManquantsDeMaitriseDesRisquesItem7(dossier),
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

/** Item 1 of contrôle maîtrise des risques : manquants. */
function openManquantsDeMaitriseDesRisquesItem1(dossier: OpenDossier): partial.Value {
  const where = 'maîtrise des risques.manquants';
  return partial.fields({
    piece: 'visite initiale réalisée',
    echeance: partial.whenKept(
      partial.not(partial.exists(dossier.read('dateDeLaVisite'))),
      () => openEcheanceDeVisiteInitiale(dossier),
      null,
      where,
    ),
    recommande: false,
    manque: partial.not(partial.exists(dossier.read('dateDeLaVisite'))),
  });
}

/** Item 2 of contrôle maîtrise des risques : manquants. */
function openManquantsDeMaitriseDesRisquesItem2(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'formulaire de visite signé',
    echeance: null,
    recommande: false,
    manque: partial.not(openFormulaireFourni(dossier)),
  });
}

/** Item 3 of contrôle maîtrise des risques : manquants. */
function openManquantsDeMaitriseDesRisquesItem3(dossier: OpenDossier): partial.Value {
  const where = 'maîtrise des risques.manquants';
  return partial.fields({
    piece: 'points de suivi à jour',
    echeance: null,
    recommande: false,
    manque: partial.not(
      partial.and(partial.same(openEtatDuPremierPointDEtape(dossier), 'dépassé', true, where), () =>
        partial.same(openEtatDuSecondPointDEtape(dossier), 'dépassé', true, where),
      ),
    ),
  });
}

/** Item 4 of contrôle maîtrise des risques : manquants. */
function openManquantsDeMaitriseDesRisquesItem4(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'formulaires des points renseignés',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('maitriseDesRisques', 'formulairesDesPointsRenseignes')),
  });
}

/** Item 5 of contrôle maîtrise des risques : manquants. */
function openManquantsDeMaitriseDesRisquesItem5(dossier: OpenDossier): partial.Value {
  const where = 'maîtrise des risques.manquants';
  return partial.fields({
    piece: 'alertes remontées',
    echeance: null,
    recommande: false,
    manque: partial.not(
      partial.all(dossier.read('evenements'), (evenement) =>
        partial.same(
          partial.forEachOption([evenement], (evenement2) => openVerdictDeSignalement(dossier, evenement2)),
          'conforme',
          false,
          where,
        ),
      ),
    ),
  });
}

/** Item 6 of contrôle maîtrise des risques : manquants. */
function openManquantsDeMaitriseDesRisquesItem6(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'plan de formation réalisé',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('maitriseDesRisques', 'planDeFormationRealise')),
  });
}

/** Item 7 of contrôle maîtrise des risques : manquants. */
function openManquantsDeMaitriseDesRisquesItem7(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'actions de prévention réalisées par le bénéficiaire',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('maitriseDesRisques', 'actionsDePreventionRealiseesParLeBeneficiaire')),
  });
}

function openActionCorrectriceDecidee(dossier: OpenDossier): partial.Value {
  const where = 'action correctrice décidée';
  return partial.choose(
    [
      {
        guard: () => partial.same(openVerdictDeMaitriseDesRisques(dossier), 'conforme', false, where),
        value: () => null,
        excepts: [],
      },
      {
        guard: () => partial.same(openVerdictDeMaitriseDesRisques(dossier), 'non conforme', false, where),
        value: () =>
          unknownOf(
            { kind: 'optional', of: { kind: 'choice', values: ACTION_CORRECTRICE.values } },
            { kind: 'definition', path: 'action correctrice décidée', name: 'action correctrice décidée', whole: true },
          ),
        excepts: [],
      },
    ],
    null,
    where,
    { never: ['hole', 'conflict'] },
  );
}

function openPlusTotDeVisiteInitiale(dossier: OpenDossier): partial.Value {
  const where = 'visite initiale.plus tôt';
  return dossier.keep(where, () => dossier.read('dateDeNotification'));
}

function openEtatDeVisiteInitiale(dossier: OpenDossier): partial.Value {
  const where = 'visite initiale.état';
  return dossier.keep(where, () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.compare(
              'greater',
              openPlusTotDeVisiteInitiale(dossier),
              openEcheanceDeVisiteInitiale(dossier),
              0,
              0,
              where,
            ),
          value: () => 'impossible',
          excepts: [1, 2, 3],
        },
        openEtatDeVisiteInitialeClause2(dossier),
        {
          guard: () =>
            partial.compare(
              'less',
              dossier.read('jourDObservation'),
              openPlusTotDeVisiteInitiale(dossier),
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
              openEcheanceDeVisiteInitiale(dossier),
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
    ),
  );
}

/** Clause 2 of délai Visite initiale au domicile du retraité : état. */
function openEtatDeVisiteInitialeClause2(dossier: OpenDossier): partial.Branch {
  const where = 'visite initiale.état';
  return {
    guard: () =>
      partial.and(partial.exists(dossier.read('dateDeLaVisite')), () =>
        partial.compare(
          'lessOrEqual',
          partial.required(dossier.read('dateDeLaVisite'), where, 'date de la visite', true),
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
                partial.required(dossier.read('dateDeLaVisite'), where, 'date de la visite', true),
                openPlusTotDeVisiteInitiale(dossier),
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
                partial.required(dossier.read('dateDeLaVisite'), where, 'date de la visite', true),
                openEcheanceDeVisiteInitiale(dossier),
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

function openVerdictDeMissionsDeCoordination(dossier: OpenDossier): partial.Value {
  const where = 'missions de coordination.verdict';
  return partial.when(
    partial.any(
      partial.list([
        partial.not(
          partial.and(partial.same(openEtatDuPremierPointDEtape(dossier), 'dépassé', true, where), () =>
            partial.same(openEtatDuSecondPointDEtape(dossier), 'dépassé', true, where),
          ),
        ),
        partial.not(
          partial.and(partial.same(openEtatDeVisiteInitiale(dossier), 'tenu', false, where), () =>
            partial.same(openVerdictDeMiseEnOeuvreDuPlan(dossier), 'conforme', false, where),
          ),
        ),
        partial.not(
          partial.all(dossier.read('evenements'), (evenement) =>
            partial.same(
              partial.forEachOption([evenement], (evenement2) => openVerdictDeSignalement(dossier, evenement2)),
              'conforme',
              false,
              where,
            ),
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

function openManquantsDeMissionsDeCoordination(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        openManquantsDeMissionsDeCoordinationItem1(dossier),
        openManquantsDeMissionsDeCoordinationItem2(dossier),
        openManquantsDeMissionsDeCoordinationItem3(dossier),
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

/** Item 1 of contrôle missions de coordination : manquants. */
function openManquantsDeMissionsDeCoordinationItem1(dossier: OpenDossier): partial.Value {
  const where = 'missions de coordination.manquants';
  return partial.fields({
    piece: 'suivi personnalisé',
    echeance: null,
    recommande: false,
    manque: partial.not(
      partial.and(partial.same(openEtatDuPremierPointDEtape(dossier), 'dépassé', true, where), () =>
        partial.same(openEtatDuSecondPointDEtape(dossier), 'dépassé', true, where),
      ),
    ),
  });
}

/** Item 2 of contrôle missions de coordination : manquants. */
function openManquantsDeMissionsDeCoordinationItem2(dossier: OpenDossier): partial.Value {
  const where = 'missions de coordination.manquants';
  return partial.fields({
    piece: 'mise en œuvre et orientation',
    echeance: null,
    recommande: false,
    manque: partial.not(
      partial.and(partial.same(openEtatDeVisiteInitiale(dossier), 'tenu', false, where), () =>
        partial.same(openVerdictDeMiseEnOeuvreDuPlan(dossier), 'conforme', false, where),
      ),
    ),
  });
}

/** Item 3 of contrôle missions de coordination : manquants. */
function openManquantsDeMissionsDeCoordinationItem3(dossier: OpenDossier): partial.Value {
  const where = 'missions de coordination.manquants';
  return partial.fields({
    piece: 'information des partenaires',
    echeance: null,
    recommande: false,
    manque: partial.not(
      partial.all(dossier.read('evenements'), (evenement) =>
        partial.same(
          partial.forEachOption([evenement], (evenement2) => openVerdictDeSignalement(dossier, evenement2)),
          'conforme',
          false,
          where,
        ),
      ),
    ),
  });
}

function openVisiteFaiteATemps(dossier: OpenDossier): partial.Value {
  const where = 'visite faite à temps';
  return partial.and(partial.exists(dossier.read('dateDeLaVisite')), () =>
    partial.compare(
      'lessOrEqual',
      partial.required(dossier.read('dateDeLaVisite'), where, 'date de la visite', true),
      openEcheanceDeVisiteInitiale(dossier),
      0,
      0,
      where,
    ),
  );
}

function openCanalAdmisPourLaVisiteInitiale(_dossier: OpenDossier, canal: partial.Value): partial.Value {
  const where = 'canal admis pour la visite initiale';
  return partial.same(canal, 'visite au domicile', false, where);
}

function openCanalAdmisPourUnPointDEtape(_dossier: OpenDossier, canal: partial.Value): partial.Value {
  const where = "canal admis pour un point d'étape";
  return partial.or(partial.same(canal, 'visite au domicile', false, where), () =>
    partial.same(canal, 'téléphone', false, where),
  );
}

const FAMILLE_DE_L_EVENEMENT_CELLS = new partial.Cells([
  [{ kind: 'one of', values: ['décès du conjoint modifiant les ressources'] }],
  [{ kind: 'one of', values: ['entrée du conjoint en établissement modifiant les ressources'] }],
  [{ kind: 'one of', values: ['évolution des ressources'] }],
  [{ kind: 'one of', values: ['autre changement des ressources'] }],
  [{ kind: 'one of', values: ['décès du conjoint modifiant les besoins'] }],
  [{ kind: 'one of', values: ['hospitalisation'] }],
  [{ kind: 'one of', values: ['hospitalisation Prado'] }],
  [{ kind: 'one of', values: ['situation de rupture'] }],
  [{ kind: 'one of', values: ['entrée du conjoint en établissement modifiant les besoins'] }],
  [{ kind: 'one of', values: ['évolution de la situation personnelle'] }],
  [{ kind: 'one of', values: ['autre changement des besoins'] }],
  [{ kind: 'one of', values: ['décès du bénéficiaire'] }],
  [{ kind: 'one of', values: ['demande du bénéficiaire'] }],
  [{ kind: 'one of', values: ['déménagement'] }],
  [{ kind: 'one of', values: ['entrée dans un autre dispositif'] }],
  [{ kind: 'one of', values: ['autre cause de clôture'] }],
  [{ kind: 'one of', values: ["changement de service d'aide à la personne"] }],
  [{ kind: 'one of', values: ['changement de statut ou fusion de service'] }],
  [{ kind: 'one of', values: ['déconventionnement'] }],
  [{ kind: 'one of', values: ['déménagement du bénéficiaire'] }],
  [{ kind: 'one of', values: ["autres motifs d'interruption"] }],
]);

function openFamilleDeLEvenement(_dossier: OpenDossier, evenement: partial.Value): partial.Value {
  const where = "famille de l'événement";
  return partial.table(
    [{ value: () => partial.field(evenement, 'motif'), applies: null, scale: 0 }],
    FAMILLE_DE_L_EVENEMENT_CELLS,
    [
      'changement des ressources',
      'changement des ressources',
      'changement des ressources',
      'changement des ressources',
      'changement des besoins',
      'changement des besoins',
      'changement des besoins',
      'changement des besoins',
      'changement des besoins',
      'changement des besoins',
      'changement des besoins',
      'clôture du plan',
      'clôture du plan',
      'clôture du plan',
      'clôture du plan',
      'clôture du plan',
      'changement des partenaires',
      'changement des partenaires',
      'changement des partenaires',
      'changement des partenaires',
      'changement des partenaires',
    ],
    where,
  );
}

function openSituationChangement(dossier: OpenDossier, evenement: partial.Value): partial.Value {
  const where = 'situation.changement';
  return dossier.keepEach(where, undefined, [evenement], () =>
    partial.when(
      partial.forEachOption([evenement], (evenement2) => openArreteLePlan(dossier, evenement2)),
      'clos',
      null,
      where,
    ),
  );
}

function openSituation(dossier: OpenDossier, evenement: partial.Value): partial.Value {
  const where = 'situation';
  return partial.choose(
    [
      {
        guard: () =>
          partial.exists(
            partial.forEachOption([evenement], (evenement2) => openSituationChangement(dossier, evenement2)),
          ),
        value: () =>
          partial.required(
            partial.forEachOption([evenement], (evenement2) => openSituationChangement(dossier, evenement2)),
            where,
            'situation.changement',
            true,
          ),
        excepts: [1],
      },
      {
        guard: () =>
          partial.not(
            partial.isEmpty(
              partial.filter(partial.preceding(dossier.read('evenements'), evenement), (anterieur) =>
                partial.exists(
                  partial.forEachOption([anterieur], (evenement2) => openSituationChangement(dossier, evenement2)),
                ),
              ),
              where,
            ),
          ),
        value: () =>
          partial.required(
            partial.forEachOption(
              [
                partial.pick(
                  'last',
                  partial.filled(
                    partial.filter(partial.preceding(dossier.read('evenements'), evenement), (anterieur) =>
                      partial.exists(
                        partial.forEachOption([anterieur], (evenement2) =>
                          openSituationChangement(dossier, evenement2),
                        ),
                      ),
                    ),
                  ),
                  null,
                  where,
                ),
              ],
              (evenement2) => openSituationChangement(dossier, evenement2),
            ),
            where,
            'situation.changement',
            true,
          ),
        excepts: [],
      },
    ],
    () => 'en cours',
    where,
    { never: ['conflict'] },
  );
}

function openEvolutionsPendantLePlan(dossier: OpenDossier): partial.Value {
  const where = 'évolutions pendant le plan';
  return dossier.keep(where, () =>
    partial.filter(dossier.read('evenements'), (evenement) =>
      partial.and(
        partial.forEachOption([evenement], (fait) => openAvantToutArret(dossier, fait)),
        () =>
          partial.compare(
            'lessOrEqual',
            partial.field(evenement, 'date'),
            openDernierJourCoordonne(dossier),
            0,
            0,
            where,
          ),
      ),
    ),
  );
}

function openPointsSupplementairesAttendus(dossier: OpenDossier): partial.Value {
  const where = 'points supplémentaires attendus';
  return dossier.keep(where, () =>
    partial.choose(
      [
        openPointsSupplementairesAttendusClause1(dossier),
        openPointsSupplementairesAttendusClause2(dossier),
        openPointsSupplementairesAttendusClause3(dossier),
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

/**
 * Clause 1 of règle points supplémentaires attendus.
 * « Il peut être amené à effectuer un point d'étape supplémentaire en cas d'évolution de la situation du bénéficiaire
 * » (guide)
 */
function openPointsSupplementairesAttendusClause1(dossier: OpenDossier): partial.Branch {
  const where = 'points supplémentaires attendus';
  return {
    guard: () =>
      partial.or(partial.isEmpty(openEvolutionsPendantLePlan(dossier), where), () =>
        partial.same(dossier.read('pointSupplementaire'), 'laissé au coordinateur', false, where),
      ),
    value: () => 0,
    excepts: [],
  };
}

/**
 * Clause 2 of règle points supplémentaires attendus.
 * « réaliser un point d'étape supplémentaire en cas d'évolution de la situation du bénéficiaire » (guide)
 */
function openPointsSupplementairesAttendusClause2(dossier: OpenDossier): partial.Branch {
  const where = 'points supplémentaires attendus';
  return {
    guard: () =>
      partial.and(partial.same(dossier.read('pointSupplementaire'), 'obligatoire', false, where), () =>
        partial.or(partial.compare('equal', partial.count(openEvolutionsPendantLePlan(dossier)), 1, 0, 0, where), () =>
          partial.same(dossier.read('evolutionsRapprochees'), 'un point par évolution', false, where),
        ),
      ),
    value: () => partial.count(openEvolutionsPendantLePlan(dossier)),
    excepts: [],
  };
}

/**
 * Clause 3 of règle points supplémentaires attendus.
 * sans source : le guide ne dit pas en combien de jours deux évolutions sont rapprochées
 */
function openPointsSupplementairesAttendusClause3(dossier: OpenDossier): partial.Branch {
  const where = 'points supplémentaires attendus';
  return {
    guard: () =>
      partial.and(
        partial.and(partial.same(dossier.read('pointSupplementaire'), 'obligatoire', false, where), () =>
          partial.compare('greaterOrEqual', partial.count(openEvolutionsPendantLePlan(dossier)), 2, 0, 0, where),
        ),
        () => partial.same(dossier.read('evolutionsRapprochees'), 'un point pour plusieurs', false, where),
      ),
    value: () =>
      unknownOf(
        { kind: 'number', scale: 0, min: null, max: null },
        {
          kind: 'definition',
          path: 'points supplémentaires attendus',
          name: 'points supplémentaires attendus',
          whole: true,
        },
      ),
    excepts: [],
  };
}

function openPointsDEtapeAttendus(dossier: OpenDossier): partial.Value {
  const where = "points d'étape attendus";
  return partial.sum(
    partial.list([
      partial.when(
        partial.or(partial.not(partial.exists(openJourDuPremierPointDEtape(dossier))), () =>
          partial.compare(
            'lessOrEqual',
            partial.required(openJourDuPremierPointDEtape(dossier), where, "jour du premier point d'étape", true),
            openDernierJourCoordonne(dossier),
            0,
            0,
            where,
          ),
        ),
        1,
        0,
        where,
      ),
      partial.when(
        partial.or(partial.not(partial.exists(openJourDuSecondPointDEtape(dossier))), () =>
          partial.compare(
            'lessOrEqual',
            partial.required(openJourDuSecondPointDEtape(dossier), where, "jour du second point d'étape", true),
            openDernierJourCoordonne(dossier),
            0,
            0,
            where,
          ),
        ),
        1,
        0,
        where,
      ),
      partial.when(
        partial.not(partial.isEmpty(openEvolutionsPendantLePlan(dossier), where)),
        () => openPointsSupplementairesAttendus(dossier),
        0,
        where,
      ),
    ]),
    0,
    where,
  );
}

function openSuiteProposee(_dossier: OpenDossier, evenement: partial.Value): partial.Value {
  const where = 'suite proposée';
  return partial.choose(
    [
      {
        guard: () => partial.same(partial.field(evenement, 'ampleur'), 'majeure', false, where),
        value: () => "information de la caisse et de l'évaluateur",
        excepts: [],
      },
      {
        guard: () => partial.same(partial.field(evenement, 'ampleur'), 'mineure', false, where),
        value: () => 'adaptation des prestations',
        excepts: [],
      },
    ],
    null,
    where,
    { never: ['hole', 'conflict'] },
  );
}

function openNouvelleEvaluation(_dossier: OpenDossier, evenement: partial.Value): partial.Value {
  const where = 'nouvelle évaluation';
  return partial.choose(
    [
      {
        guard: () => partial.same(partial.field(evenement, 'ampleur'), 'mineure', false, where),
        value: () => 'pas de nouvelle évaluation',
        excepts: [],
      },
      {
        guard: () => partial.same(partial.field(evenement, 'ampleur'), 'majeure', false, where),
        value: () => 'décision de la caisse',
        excepts: [],
      },
    ],
    null,
    where,
    { never: ['hole', 'conflict'] },
  );
}

function openMontantDuForfaitCoordination(dossier: OpenDossier): partial.Value {
  const where = 'montant du forfait coordination';
  return dossier.keep(where, () => null);
}

function openParticipationHoraire(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'participation horaire';
  return dossier.keepEach(where, day, [], () =>
    partial.versions(
      () => day ?? dossier.read('dateDeNotification'),
      [
        { from: DAY_2004_07_01, to: DAY_2004_12_31, value: () => 1599 },
        {
          from: DAY_2005_01_01,
          to: DAY_2012_01_31,
          value: () =>
            unknownOf(
              { kind: 'number', scale: 2, min: null, max: null },
              { kind: 'definition', path: 'participation horaire', name: 'participation horaire', whole: true },
            ),
        },
        { from: DAY_2012_02_01, to: DAY_2012_02_29, value: () => 1920 },
        {
          from: DAY_2012_03_01,
          to: DAY_2014_12_30,
          value: () =>
            unknownOf(
              { kind: 'number', scale: 2, min: null, max: null },
              { kind: 'definition', path: 'participation horaire', name: 'participation horaire', whole: true },
            ),
        },
        { from: DAY_2014_12_31, to: DAY_2014_12_31, value: () => 1940 },
        { from: DAY_2015_01_01, to: DAY_2015_12_31, value: () => 2010 },
        {
          from: DAY_2016_01_01,
          to: DAY_2020_12_31,
          value: () =>
            unknownOf(
              { kind: 'number', scale: 2, min: null, max: null },
              { kind: 'definition', path: 'participation horaire', name: 'participation horaire', whole: true },
            ),
        },
        { from: DAY_2021_01_01, to: DAY_2021_09_30, value: () => 2110 },
        { from: DAY_2021_10_01, to: DAY_2021_12_31, value: () => 2450 },
        {
          from: DAY_2022_01_01,
          to: DAY_2024_12_30,
          value: () =>
            unknownOf(
              { kind: 'number', scale: 2, min: null, max: null },
              { kind: 'definition', path: 'participation horaire', name: 'participation horaire', whole: true },
            ),
        },
        { from: DAY_2024_12_31, to: DAY_2024_12_31, value: () => 2630 },
        { from: DAY_2025_01_01, to: null, value: () => 2680 },
      ],
      where,
    ),
  );
}

function openParticipationHoraireDuDimancheEtDesJoursFeries(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Value {
  const where = 'participation horaire du dimanche et des jours fériés';
  return dossier.keepEach(where, day, [], () =>
    partial.versions(
      () => day ?? dossier.read('dateDeNotification'),
      [
        { from: DAY_2004_07_01, to: DAY_2004_12_31, value: () => 1866 },
        {
          from: DAY_2005_01_01,
          to: DAY_2014_12_30,
          value: () =>
            unknownOf(
              { kind: 'number', scale: 2, min: null, max: null },
              {
                kind: 'definition',
                path: 'participation horaire du dimanche et des jours fériés',
                name: 'participation horaire du dimanche et des jours fériés',
                whole: true,
              },
            ),
        },
        { from: DAY_2014_12_31, to: DAY_2014_12_31, value: () => 2220 },
        { from: DAY_2015_01_01, to: DAY_2015_12_31, value: () => 2300 },
        {
          from: DAY_2016_01_01,
          to: DAY_2020_12_31,
          value: () =>
            unknownOf(
              { kind: 'number', scale: 2, min: null, max: null },
              {
                kind: 'definition',
                path: 'participation horaire du dimanche et des jours fériés',
                name: 'participation horaire du dimanche et des jours fériés',
                whole: true,
              },
            ),
        },
        { from: DAY_2021_01_01, to: DAY_2021_09_30, value: () => 2410 },
        { from: DAY_2021_10_01, to: DAY_2021_12_31, value: () => 2750 },
        {
          from: DAY_2022_01_01,
          to: null,
          value: () =>
            unknownOf(
              { kind: 'number', scale: 2, min: null, max: null },
              {
                kind: 'definition',
                path: 'participation horaire du dimanche et des jours fériés',
                name: 'participation horaire du dimanche et des jours fériés',
                whole: true,
              },
            ),
        },
      ],
      where,
    ),
  );
}

function openParticipationHoraireEnAlsaceMoselle(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'participation horaire en Alsace-Moselle';
  return dossier.keepEach(where, day, [], () =>
    partial.versions(
      () => day ?? dossier.read('dateDeNotification'),
      [
        { from: DAY_2004_07_01, to: DAY_2004_12_31, value: () => 1622 },
        {
          from: DAY_2005_01_01,
          to: DAY_2014_12_30,
          value: () =>
            unknownOf(
              { kind: 'number', scale: 2, min: null, max: null },
              {
                kind: 'definition',
                path: 'participation horaire en Alsace-Moselle',
                name: 'participation horaire en Alsace-Moselle',
                whole: true,
              },
            ),
        },
        { from: DAY_2014_12_31, to: DAY_2014_12_31, value: () => 1960 },
        { from: DAY_2015_01_01, to: DAY_2015_12_31, value: () => 2030 },
        {
          from: DAY_2016_01_01,
          to: DAY_2020_12_31,
          value: () =>
            unknownOf(
              { kind: 'number', scale: 2, min: null, max: null },
              {
                kind: 'definition',
                path: 'participation horaire en Alsace-Moselle',
                name: 'participation horaire en Alsace-Moselle',
                whole: true,
              },
            ),
        },
        { from: DAY_2021_01_01, to: DAY_2021_09_30, value: () => 2130 },
        { from: DAY_2021_10_01, to: DAY_2021_12_31, value: () => 2470 },
        {
          from: DAY_2022_01_01,
          to: null,
          value: () =>
            unknownOf(
              { kind: 'number', scale: 2, min: null, max: null },
              {
                kind: 'definition',
                path: 'participation horaire en Alsace-Moselle',
                name: 'participation horaire en Alsace-Moselle',
                whole: true,
              },
            ),
        },
      ],
      where,
    ),
  );
}

function openParticipationHoraireDuDimancheEtDesJoursFeriesEnAlsaceMoselle(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Value {
  const where = 'participation horaire du dimanche et des jours fériés en Alsace-Moselle';
  return dossier.keepEach(where, day, [], () =>
    partial.versions(
      () => day ?? dossier.read('dateDeNotification'),
      [
        { from: DAY_2004_07_01, to: DAY_2004_12_31, value: () => 1889 },
        {
          from: DAY_2005_01_01,
          to: DAY_2014_12_30,
          value: () =>
            unknownOf(
              { kind: 'number', scale: 2, min: null, max: null },
              {
                kind: 'definition',
                path: 'participation horaire du dimanche et des jours fériés en Alsace-Moselle',
                name: 'participation horaire du dimanche et des jours fériés en Alsace-Moselle',
                whole: true,
              },
            ),
        },
        { from: DAY_2014_12_31, to: DAY_2014_12_31, value: () => 2240 },
        { from: DAY_2015_01_01, to: DAY_2015_12_31, value: () => 2320 },
        {
          from: DAY_2016_01_01,
          to: DAY_2020_12_31,
          value: () =>
            unknownOf(
              { kind: 'number', scale: 2, min: null, max: null },
              {
                kind: 'definition',
                path: 'participation horaire du dimanche et des jours fériés en Alsace-Moselle',
                name: 'participation horaire du dimanche et des jours fériés en Alsace-Moselle',
                whole: true,
              },
            ),
        },
        { from: DAY_2021_01_01, to: DAY_2021_09_30, value: () => 2430 },
        { from: DAY_2021_10_01, to: DAY_2021_12_31, value: () => 2770 },
        {
          from: DAY_2022_01_01,
          to: null,
          value: () =>
            unknownOf(
              { kind: 'number', scale: 2, min: null, max: null },
              {
                kind: 'definition',
                path: 'participation horaire du dimanche et des jours fériés en Alsace-Moselle',
                name: 'participation horaire du dimanche et des jours fériés en Alsace-Moselle',
                whole: true,
              },
            ),
        },
      ],
      where,
    ),
  );
}

function openTarifDeLHeure(dossier: OpenDossier, intervention: partial.Value): partial.Value {
  const where = "tarif de l'heure";
  return dossier.keepEach(where, undefined, [intervention], () => {
    const jourMajore = once(() => openTarifDeLHeureJourMajore(dossier, intervention));
    return partial.choose(
      [
        openTarifDeLHeureClause1(dossier, intervention, jourMajore),
        openTarifDeLHeureClause2(dossier, intervention, jourMajore),
        openTarifDeLHeureClause3(dossier, intervention, jourMajore),
        openTarifDeLHeureClause4(dossier, intervention, jourMajore),
      ],
      () =>
        unknownOf(
          { kind: 'number', scale: 2, min: null, max: null },
          { kind: 'definition', path: "tarif de l'heure", name: "tarif de l'heure", whole: true },
        ),
      where,
      { never: ['conflict'] },
    );
  });
}

/** « jour majoré » of règle tarif de l'heure (€/h, × 100). */
function openTarifDeLHeureJourMajore(dossier: OpenDossier, intervention: partial.Value): partial.Value {
  const where = "tarif de l'heure";
  return partial.or(partial.isWeekday(partial.field(intervention, 'date'), 7, where), () =>
    partial.isHoliday(partial.field(intervention, 'date'), dossier.read('lieuDIntervention'), where),
  );
}

/**
 * Clause 1 of règle tarif de l'heure (€/h, × 100).
 * « du montant de participation horaire nationale fixé et périodiquement actualisé par une circulaire de la Cnav »
 * (guide)
 */
function openTarifDeLHeureClause1(
  dossier: OpenDossier,
  intervention: partial.Value,
  jourMajore: () => partial.Value,
): partial.Branch {
  const where = "tarif de l'heure";
  return {
    guard: () =>
      partial.and(partial.same(dossier.read('lieuDIntervention'), 'métropole', false, where), () =>
        partial.not(jourMajore()),
      ),
    value: () => onDay(partial.field(intervention, 'date'), (on) => openParticipationHoraire(dossier, on)),
    excepts: [],
  };
}

/**
 * Clause 2 of règle tarif de l'heure (€/h, × 100).
 * sans source : le guide ne distingue pas les jours, les circulaires relevées si
 */
function openTarifDeLHeureClause2(
  dossier: OpenDossier,
  intervention: partial.Value,
  jourMajore: () => partial.Value,
): partial.Branch {
  const where = "tarif de l'heure";
  return {
    guard: () =>
      partial.and(partial.same(dossier.read('lieuDIntervention'), 'métropole', false, where), () => jourMajore()),
    value: () =>
      onDay(partial.field(intervention, 'date'), (on) =>
        openParticipationHoraireDuDimancheEtDesJoursFeries(dossier, on),
      ),
    excepts: [],
  };
}

/**
 * Clause 3 of règle tarif de l'heure (€/h, × 100).
 * sans source : le guide ne distingue pas les lieux, les circulaires relevées si
 */
function openTarifDeLHeureClause3(
  dossier: OpenDossier,
  intervention: partial.Value,
  jourMajore: () => partial.Value,
): partial.Branch {
  const where = "tarif de l'heure";
  return {
    guard: () =>
      partial.and(partial.same(dossier.read('lieuDIntervention'), 'Alsace-Moselle', false, where), () =>
        partial.not(jourMajore()),
      ),
    value: () =>
      onDay(partial.field(intervention, 'date'), (on) => openParticipationHoraireEnAlsaceMoselle(dossier, on)),
    excepts: [],
  };
}

/**
 * Clause 4 of règle tarif de l'heure (€/h, × 100).
 * sans source : le guide ne distingue ni les jours ni les lieux, les circulaires relevées si
 */
function openTarifDeLHeureClause4(
  dossier: OpenDossier,
  intervention: partial.Value,
  jourMajore: () => partial.Value,
): partial.Branch {
  const where = "tarif de l'heure";
  return {
    guard: () =>
      partial.and(partial.same(dossier.read('lieuDIntervention'), 'Alsace-Moselle', false, where), () => jourMajore()),
    value: () =>
      onDay(partial.field(intervention, 'date'), (on) =>
        openParticipationHoraireDuDimancheEtDesJoursFeriesEnAlsaceMoselle(dossier, on),
      ),
    excepts: [],
  };
}

function openBaseDeRemuneration(dossier: OpenDossier, intervention: partial.Value): partial.Value {
  const where = 'base de rémunération';
  return partial.choose(
    [
      {
        guard: () => partial.same(dossier.read('modeDesHeures'), 'autre mode', false, where),
        value: () =>
          unknownOf(
            { kind: 'number', scale: 2, min: null, max: null },
            { kind: 'definition', path: 'base de rémunération', name: 'base de rémunération', whole: true },
          ),
        excepts: [1],
      },
      {
        guard: null,
        value: () =>
          partial.round(
            partial.multiply(
              partial.field(intervention, 'heures'),
              partial.forEachOption([intervention], (intervention2) => openTarifDeLHeure(dossier, intervention2)),
              where,
            ),
            4,
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
  );
}

function openPayeALaStructure(dossier: OpenDossier): partial.Value {
  const where = 'payé à la structure';
  return partial.choose(
    [
      {
        guard: () =>
          partial.and(partial.same(dossier.read('versementDuForfaitPrevention'), 'structure', false, where), () =>
            dossier.read('factureProduite'),
          ),
        value: () =>
          partial.atMost(dossier.read('montantFacture'), dossier.read('montantAccordeDuForfaitPrevention'), where),
        excepts: [],
      },
      {
        guard: () =>
          partial.and(partial.same(dossier.read('versementDuForfaitPrevention'), 'structure', false, where), () =>
            partial.not(dossier.read('factureProduite')),
          ),
        value: () => 0,
        excepts: [],
      },
      {
        guard: () => partial.same(dossier.read('versementDuForfaitPrevention'), 'bénéficiaire', false, where),
        value: () => 0,
        excepts: [],
      },
    ],
    null,
    where,
    { never: ['hole', 'conflict'] },
  );
}

function openPayeAuBeneficiaire(dossier: OpenDossier): partial.Value {
  const where = 'payé au bénéficiaire';
  return partial.choose(
    [
      {
        guard: () => partial.same(dossier.read('versementDuForfaitPrevention'), 'structure', false, where),
        value: () => 0,
        excepts: [],
      },
      {
        guard: () =>
          partial.and(partial.same(dossier.read('versementDuForfaitPrevention'), 'bénéficiaire', false, where), () =>
            partial.same(dossier.read('versementAuBeneficiaire'), 'sur ses factures', false, where),
          ),
        value: () =>
          partial.atMost(dossier.read('montantFacture'), dossier.read('montantAccordeDuForfaitPrevention'), where),
        excepts: [],
      },
      {
        guard: () =>
          partial.and(partial.same(dossier.read('versementDuForfaitPrevention'), 'bénéficiaire', false, where), () =>
            partial.same(dossier.read('versementAuBeneficiaire'), 'montant accordé en entier', false, where),
          ),
        value: () => dossier.read('montantAccordeDuForfaitPrevention'),
        excepts: [],
      },
    ],
    null,
    where,
    { never: ['hole', 'conflict'] },
  );
}

function openPeriodeDeLaMission(dossier: OpenDossier): partial.Value {
  const where = 'période de la mission';
  return partial.period(dossier.read('dateDEffet'), openDernierJourServi(dossier), where);
}

function openJourQuiFixeLeMontant(dossier: OpenDossier, anneeDuPlan: partial.Value): partial.Value {
  const where = 'jour qui fixe le montant';
  return dossier.keepEach(where, undefined, [anneeDuPlan], () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('jourDuMontant'), 'jour de la notification', false, where),
          value: () => dossier.read('dateDeNotification'),
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('jourDuMontant'), "premier jour de l'année", false, where),
          value: () =>
            partial.firstDay(
              partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openPeriodeDeLAnnee(dossier, anneeDuPlan2)),
              where,
            ),
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('jourDuMontant'), 'jour du paiement', false, where),
          value: () =>
            partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openJourDePaiementDeLAnnee(dossier, anneeDuPlan2)),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openMontantAnnuelDuForfait(dossier: OpenDossier, anneeDuPlan: partial.Value): partial.Value {
  const where = 'montant annuel du forfait';
  return dossier.keepEach(where, undefined, [anneeDuPlan], () => {
    const ecrit = once(() =>
      onDay(
        partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openJourQuiFixeLeMontant(dossier, anneeDuPlan2)),
        () => openMontantDuForfaitCoordination(dossier),
      ),
    );
    const parues = once(() => openMontantAnnuelDuForfaitParues(dossier, anneeDuPlan));
    const donne = once(() =>
      partial.field(
        partial.pick('last', parues(), (circulaire) => [partial.field(circulaire, 'jourDEffet')], where),
        'montant',
      ),
    );
    return partial.choose(
      [
        openMontantAnnuelDuForfaitClause1(ecrit, parues),
        openMontantAnnuelDuForfaitClause2(ecrit, parues, donne),
        openMontantAnnuelDuForfaitClause3(ecrit, parues),
        openMontantAnnuelDuForfaitClause4(ecrit, parues, donne),
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    );
  });
}

/** « parues » of règle montant annuel du forfait (€/an, × 100). */
function openMontantAnnuelDuForfaitParues(dossier: OpenDossier, anneeDuPlan: partial.Value): partial.Value {
  const where = 'montant annuel du forfait';
  return partial.filter(dossier.read('circulairesDeLaCnav'), (circulaire) =>
    partial.compare(
      'lessOrEqual',
      partial.field(circulaire, 'jourDEffet'),
      partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openJourQuiFixeLeMontant(dossier, anneeDuPlan2)),
      0,
      0,
      where,
    ),
  );
}

/**
 * Clause 1 of règle montant annuel du forfait (€/an, × 100).
 * « Le montant du forfait coordination est fixé, et périodiquement actualisé, par une circulaire de la Cnav » (guide)
 */
function openMontantAnnuelDuForfaitClause1(ecrit: () => partial.Value, parues: () => partial.Value): partial.Branch {
  const where = 'montant annuel du forfait';
  return {
    guard: () => partial.and(partial.isEmpty(parues(), where), () => partial.exists(ecrit())),
    value: () => partial.required(ecrit(), where, null, true),
    excepts: [],
  };
}

/**
 * Clause 2 of règle montant annuel du forfait (€/an, × 100).
 * « Le montant du forfait coordination est fixé, et périodiquement actualisé, par une circulaire de la Cnav » (guide)
 */
function openMontantAnnuelDuForfaitClause2(
  ecrit: () => partial.Value,
  parues: () => partial.Value,
  donne: () => partial.Value,
): partial.Branch {
  const where = 'montant annuel du forfait';
  return {
    guard: () =>
      partial.and(partial.not(partial.isEmpty(parues(), where)), () =>
        partial.or(partial.not(partial.exists(ecrit())), () =>
          partial.compare('equal', partial.required(ecrit(), where, null, true), donne(), 2, 2, where),
        ),
      ),
    value: () => donne(),
    excepts: [],
  };
}

/**
 * Clause 3 of règle montant annuel du forfait (€/an, × 100).
 * sans source : le guide ne donne aucun montant, et aucune circulaire n'est connue pour ce jour
 */
function openMontantAnnuelDuForfaitClause3(ecrit: () => partial.Value, parues: () => partial.Value): partial.Branch {
  const where = 'montant annuel du forfait';
  return {
    guard: () => partial.and(partial.isEmpty(parues(), where), () => partial.not(partial.exists(ecrit()))),
    value: () =>
      unknownOf(
        { kind: 'number', scale: 2, min: null, max: null },
        { kind: 'definition', path: 'montant annuel du forfait', name: 'montant annuel du forfait', whole: true },
      ),
    excepts: [],
  };
}

/**
 * Clause 4 of règle montant annuel du forfait (€/an, × 100).
 * sans source : la circulaire du dossier et celle du règlement disent deux montants pour ce jour
 */
function openMontantAnnuelDuForfaitClause4(
  ecrit: () => partial.Value,
  parues: () => partial.Value,
  donne: () => partial.Value,
): partial.Branch {
  const where = 'montant annuel du forfait';
  return {
    guard: () =>
      partial.and(
        partial.and(partial.not(partial.isEmpty(parues(), where)), () => partial.exists(ecrit())),
        () => partial.compare('different', partial.required(ecrit(), where, null, true), donne(), 2, 2, where),
      ),
    value: () =>
      unknownOf(
        { kind: 'number', scale: 2, min: null, max: null },
        { kind: 'definition', path: 'montant annuel du forfait', name: 'montant annuel du forfait', whole: true },
      ),
    excepts: [],
  };
}

function openForfaitDeLAnnee(dossier: OpenDossier, anneeDuPlan: partial.Value): partial.Value {
  const where = "forfait de l'année";
  return dossier.keepEach(where, undefined, [anneeDuPlan], () =>
    partial.multiply(
      partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openMontantAnnuelDuForfait(dossier, anneeDuPlan2)),
      1,
      where,
    ),
  );
}

function openJourDuReglement(dossier: OpenDossier, anneeDuPlan: partial.Value): partial.Value {
  const where = 'jour du règlement';
  return partial.choose(
    [
      {
        guard: () => partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openAnneeDue(dossier, anneeDuPlan2)),
        value: () =>
          partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openJourDePaiementDeLAnnee(dossier, anneeDuPlan2)),
        excepts: [],
      },
      {
        guard: () =>
          partial.not(partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openAnneeDue(dossier, anneeDuPlan2))),
        value: () => null,
        excepts: [],
      },
    ],
    null,
    where,
    { never: ['hole', 'conflict'] },
  );
}

function openMandat(dossier: OpenDossier, mission: partial.Value): partial.Value {
  const where = 'mandat';
  return dossier.keepEach(where, undefined, [mission], () => {
    const suivantes = once(() => openMandatSuivantes(dossier, mission));
    return partial.choose(
      [
        openMandatClause1(dossier, mission),
        openMandatClause2(dossier, mission, suivantes),
        openMandatClause3(dossier, mission, suivantes),
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    );
  });
}

/** « suivantes » of règle Du premier au dernier jour d'un coordinateur. */
function openMandatSuivantes(dossier: OpenDossier, mission: partial.Value): partial.Value {
  const where = 'mandat';
  return partial.filter(dossier.read('prisesDeMission'), (priseDeMission) =>
    partial.and(
      partial.compare('greater', partial.field(priseDeMission, 'date'), partial.field(mission, 'date'), 0, 0, where),
      () =>
        partial.compare(
          'lessOrEqual',
          partial.field(priseDeMission, 'date'),
          openDernierJourServi(dossier),
          0,
          0,
          where,
        ),
    ),
  );
}

/**
 * Clause 1 of règle Du premier au dernier jour d'un coordinateur.
 * sans source : vide ; le plan est déjà arrêté, ou fini
 */
function openMandatClause1(dossier: OpenDossier, mission: partial.Value): partial.Branch {
  const where = 'mandat';
  return {
    guard: () => partial.compare('greater', partial.field(mission, 'date'), openDernierJourServi(dossier), 0, 0, where),
    value: () =>
      partial.period(partial.field(mission, 'date'), partial.addDays(partial.field(mission, 'date'), -1, where), where),
    excepts: [],
  };
}

/**
 * Clause 2 of règle Du premier au dernier jour d'un coordinateur.
 * sans source : un coordinateur le reste jusqu'à la veille de la prise de mission suivante
 */
function openMandatClause2(
  dossier: OpenDossier,
  mission: partial.Value,
  suivantes: () => partial.Value,
): partial.Branch {
  const where = 'mandat';
  return {
    guard: () =>
      partial.and(
        partial.compare('lessOrEqual', partial.field(mission, 'date'), openDernierJourServi(dossier), 0, 0, where),
        () => partial.not(partial.isEmpty(suivantes(), where)),
      ),
    value: () =>
      partial.period(
        partial.field(mission, 'date'),
        partial.addDays(
          partial.least(
            partial.each(partial.filled(suivantes()), (priseDeMission) => partial.field(priseDeMission, 'date')),
            where,
          ),
          -1,
          where,
        ),
        where,
      ),
    excepts: [],
  };
}

/**
 * Clause 3 of règle Du premier au dernier jour d'un coordinateur.
 * « le partenaire s'engage sur la durée du plan d'aides OSCAR à assurer les missions de coordination » (guide)
 */
function openMandatClause3(
  dossier: OpenDossier,
  mission: partial.Value,
  suivantes: () => partial.Value,
): partial.Branch {
  const where = 'mandat';
  return {
    guard: () =>
      partial.and(
        partial.compare('lessOrEqual', partial.field(mission, 'date'), openDernierJourServi(dossier), 0, 0, where),
        () => partial.isEmpty(suivantes(), where),
      ),
    value: () => partial.period(partial.field(mission, 'date'), openFinPrevueDuPlan(dossier), where),
    excepts: [],
  };
}

function openEnPosteDansLAnnee(
  dossier: OpenDossier,
  mission: partial.Value,
  anneeDuPlan: partial.Value,
): partial.Value {
  const where = "en poste dans l'année";
  return dossier.keepEach(where, undefined, [mission, anneeDuPlan], () =>
    partial.and(
      partial.compare(
        'greater',
        partial.dayCount(
          partial.intersection(
            partial.forEachOption([mission], (mission2) => openMandat(dossier, mission2)),
            partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openPeriodeDeLAnnee(dossier, anneeDuPlan2)),
            where,
          ),
          where,
        ),
        0,
        0,
        0,
        where,
      ),
      () =>
        partial.or(partial.exists(partial.field(mission, 'partenaire')), () =>
          partial.any(partial.preceding(dossier.read('prisesDeMission'), mission), (priseDeMission) =>
            partial.exists(partial.field(priseDeMission, 'partenaire')),
          ),
        ),
    ),
  );
}

function openCoordinateursDeLAnnee(dossier: OpenDossier, anneeDuPlan: partial.Value): partial.Value {
  const where = "coordinateurs de l'année";
  return dossier.keepEach(where, undefined, [anneeDuPlan], () =>
    partial.sum(
      partial.list([
        partial.count(
          partial.filter(dossier.read('prisesDeMission'), (priseDeMission) =>
            partial.forEachOption([priseDeMission, anneeDuPlan], (mission, anneeDuPlan2) =>
              openEnPosteDansLAnnee(dossier, mission, anneeDuPlan2),
            ),
          ),
        ),
      ]),
      0,
      where,
    ),
  );
}

function openProrataApplique(dossier: OpenDossier, anneeDuPlan: partial.Value): partial.Value {
  const where = 'prorata appliqué';
  return dossier.keepEach(where, undefined, [anneeDuPlan], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.and(
              partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openArretDansLAnnee(dossier, anneeDuPlan2)),
              () => partial.same(dossier.read('suiteDUnArretAnticipe'), 'dû au prorata', false, where),
            ),
          value: () => true,
          excepts: [1],
        },
        {
          guard: null,
          value: () =>
            partial.or(
              partial.compare(
                'greaterOrEqual',
                partial.forEachOption([anneeDuPlan], (anneeDuPlan2) =>
                  openCoordinateursDeLAnnee(dossier, anneeDuPlan2),
                ),
                2,
                0,
                0,
                where,
              ),
              () =>
                partial.any(dossier.read('evenements'), (evenement) =>
                  partial.and(
                    partial.and(
                      partial.same(
                        partial.forEachOption([evenement], (evenement2) => openConsequence(dossier, evenement2)),
                        'prorata du réalisé',
                        false,
                        where,
                      ),
                      () =>
                        partial.dayWithin(
                          partial.field(evenement, 'date'),
                          partial.forEachOption([anneeDuPlan], (anneeDuPlan2) =>
                            openPeriodeDeLAnnee(dossier, anneeDuPlan2),
                          ),
                          where,
                        ),
                    ),
                    () =>
                      partial.compare(
                        'lessOrEqual',
                        partial.field(evenement, 'date'),
                        openDernierJourServi(dossier),
                        0,
                        0,
                        where,
                      ),
                  ),
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

function openDernierJourCompte(dossier: OpenDossier, anneeDuPlan: partial.Value): partial.Value {
  const where = 'dernier jour compté';
  return dossier.keepEach(where, undefined, [anneeDuPlan], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.and(
              partial.dayWithin(
                openDernierJourServi(dossier),
                partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openPeriodeDeLAnnee(dossier, anneeDuPlan2)),
                where,
              ),
              () => partial.same(dossier.read('suiteDUnArretAnticipe'), 'dû en totalité', false, where),
            ),
          value: () =>
            partial.lastDay(
              partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openPeriodeDeLAnnee(dossier, anneeDuPlan2)),
              where,
            ),
          excepts: [1],
        },
        { guard: null, value: () => openDernierJourServi(dossier), excepts: [] },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openPartAuxJours(dossier: OpenDossier, mission: partial.Value, anneeDuPlan: partial.Value): partial.Value {
  const where = 'part aux jours';
  return dossier.keepEach(where, undefined, [mission, anneeDuPlan], () => {
    const joursDeLAnnee = once(() =>
      partial.dayCount(
        partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openPeriodeDeLAnnee(dossier, anneeDuPlan2)),
        where,
      ),
    );
    const anneeComptee = once(() => openPartAuxJoursAnneeComptee(dossier, anneeDuPlan));
    const joursALaFin = once(() => openPartAuxJoursJoursALaFin(dossier, mission, anneeComptee));
    const joursAuDebut = once(() => openPartAuxJoursJoursAuDebut(dossier, mission, anneeComptee));
    return partial.subtract(
      partial.round(
        partial.divide(
          partial.toExact(
            partial.multiply(
              partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openForfaitDeLAnnee(dossier, anneeDuPlan2)),
              joursALaFin(),
              where,
            ),
            2,
            where,
          ),
          partial.toExact(joursDeLAnnee(), 0, where),
          where,
        ),
        0,
        1,
        2,
        'nearest',
        where,
      ),
      partial.round(
        partial.divide(
          partial.toExact(
            partial.multiply(
              partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openForfaitDeLAnnee(dossier, anneeDuPlan2)),
              joursAuDebut(),
              where,
            ),
            2,
            where,
          ),
          partial.toExact(joursDeLAnnee(), 0, where),
          where,
        ),
        0,
        1,
        2,
        'nearest',
        where,
      ),
      where,
    );
  });
}

/** « année comptée » of règle part aux jours (€, × 100). */
function openPartAuxJoursAnneeComptee(dossier: OpenDossier, anneeDuPlan: partial.Value): partial.Value {
  const where = 'part aux jours';
  return partial.intersection(
    partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openPeriodeDeLAnnee(dossier, anneeDuPlan2)),
    partial.period(
      dossier.read('dateDEffet'),
      partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openDernierJourCompte(dossier, anneeDuPlan2)),
      where,
    ),
    where,
  );
}

/** « jours à la fin » of règle part aux jours (€, × 100). */
function openPartAuxJoursJoursALaFin(
  dossier: OpenDossier,
  mission: partial.Value,
  anneeComptee: () => partial.Value,
): partial.Value {
  const where = 'part aux jours';
  return partial.dayCount(
    partial.intersection(
      anneeComptee(),
      partial.period(
        dossier.read('dateDEffet'),
        partial.lastDay(
          partial.forEachOption([mission], (mission2) => openMandat(dossier, mission2)),
          where,
        ),
        where,
      ),
      where,
    ),
    where,
  );
}

/** « jours au début » of règle part aux jours (€, × 100). */
function openPartAuxJoursJoursAuDebut(
  dossier: OpenDossier,
  mission: partial.Value,
  anneeComptee: () => partial.Value,
): partial.Value {
  const where = 'part aux jours';
  return partial.dayCount(
    partial.intersection(
      anneeComptee(),
      partial.period(dossier.read('dateDEffet'), partial.addDays(partial.field(mission, 'date'), -1, where), where),
      where,
    ),
    where,
  );
}

function openPointsFaits(dossier: OpenDossier, priseDeMission: partial.Value): partial.Value {
  const where = 'points faits';
  return dossier.keepEach(where, undefined, [priseDeMission], () =>
    partial.sum(
      partial.list([
        partial.when(
          partial.and(partial.exists(dossier.read('dateDuPremierPointDEtape')), () =>
            partial.dayWithin(
              partial.required(dossier.read('dateDuPremierPointDEtape'), where, "date du premier point d'étape", true),
              partial.forEachOption([priseDeMission], (mission) => openMandat(dossier, mission)),
              where,
            ),
          ),
          1,
          0,
          where,
        ),
        partial.when(
          partial.and(partial.exists(dossier.read('dateDuSecondPointDEtape')), () =>
            partial.dayWithin(
              partial.required(dossier.read('dateDuSecondPointDEtape'), where, "date du second point d'étape", true),
              partial.forEachOption([priseDeMission], (mission) => openMandat(dossier, mission)),
              where,
            ),
          ),
          1,
          0,
          where,
        ),
      ]),
      0,
      where,
    ),
  );
}

function openActesFaits(dossier: OpenDossier, priseDeMission: partial.Value): partial.Value {
  const where = 'actes faits';
  return dossier.keepEach(where, undefined, [priseDeMission], () =>
    partial.sum(
      partial.list([
        partial.forEachOption([priseDeMission], (priseDeMission2) => openPointsFaits(dossier, priseDeMission2)),
        partial.when(
          partial.and(partial.exists(dossier.read('dateDeLaVisite')), () =>
            partial.dayWithin(
              partial.required(dossier.read('dateDeLaVisite'), where, 'date de la visite', true),
              partial.forEachOption([priseDeMission], (mission) => openMandat(dossier, mission)),
              where,
            ),
          ),
          1,
          0,
          where,
        ),
      ]),
      0,
      where,
    ),
  );
}

function openPointHorsDeLaPremiereAnnee(dossier: OpenDossier): partial.Value {
  const where = 'point hors de la première année';
  return dossier.keep(where, () => {
    const finDeLaPremiereAnnee = once(() =>
      partial.addDays(partial.addMonths(dossier.read('dateDEffet'), 12, where), -1, where),
    );
    return partial.or(
      partial.or(
        partial.and(partial.exists(openJourDuSecondPointDEtape(dossier)), () =>
          partial.compare(
            'greater',
            partial.required(openJourDuSecondPointDEtape(dossier), where, "jour du second point d'étape", true),
            finDeLaPremiereAnnee(),
            0,
            0,
            where,
          ),
        ),
        () =>
          partial.and(partial.exists(dossier.read('dateDuPremierPointDEtape')), () =>
            partial.compare(
              'greater',
              partial.required(dossier.read('dateDuPremierPointDEtape'), where, "date du premier point d'étape", true),
              finDeLaPremiereAnnee(),
              0,
              0,
              where,
            ),
          ),
      ),
      () =>
        partial.and(partial.exists(dossier.read('dateDuSecondPointDEtape')), () =>
          partial.compare(
            'greater',
            partial.required(dossier.read('dateDuSecondPointDEtape'), where, "date du second point d'étape", true),
            finDeLaPremiereAnnee(),
            0,
            0,
            where,
          ),
        ),
    );
  });
}

function openPartAuxPoints(
  dossier: OpenDossier,
  priseDeMission: partial.Value,
  anneeDuPlan: partial.Value,
): partial.Value {
  const where = 'part aux points';
  return dossier.keepEach(where, undefined, [priseDeMission, anneeDuPlan], () =>
    partial.choose(
      [
        {
          guard: () => partial.compare('greaterOrEqual', partial.field(anneeDuPlan, 'rang'), 2, 0, 0, where),
          value: () =>
            unknownOf(
              { kind: 'number', scale: 2, min: null, max: null },
              { kind: 'definition', path: 'part aux points', name: 'part aux points', whole: true },
            ),
          excepts: [3],
        },
        {
          guard: () =>
            partial.and(
              partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openArretDansLAnnee(dossier, anneeDuPlan2)),
              () => partial.same(dossier.read('suiteDUnArretAnticipe'), 'dû en totalité', false, where),
            ),
          value: () =>
            unknownOf(
              { kind: 'number', scale: 2, min: null, max: null },
              { kind: 'definition', path: 'part aux points', name: 'part aux points', whole: true },
            ),
          excepts: [3],
        },
        {
          guard: () =>
            partial.and(partial.compare('equal', partial.field(anneeDuPlan, 'rang'), 1, 0, 0, where), () =>
              openPointHorsDeLaPremiereAnnee(dossier),
            ),
          value: () =>
            unknownOf(
              { kind: 'number', scale: 2, min: null, max: null },
              { kind: 'definition', path: 'part aux points', name: 'part aux points', whole: true },
            ),
          excepts: [3],
        },
        {
          guard: null,
          value: () =>
            partial.round(
              partial.divide(
                partial.toExact(
                  partial.multiply(
                    partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openForfaitDeLAnnee(dossier, anneeDuPlan2)),
                    partial.forEachOption([priseDeMission], (priseDeMission2) =>
                      openPointsFaits(dossier, priseDeMission2),
                    ),
                    where,
                  ),
                  2,
                  where,
                ),
                { n: 2, d: 1 },
                where,
              ),
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

function openPartAuxActes(
  dossier: OpenDossier,
  priseDeMission: partial.Value,
  anneeDuPlan: partial.Value,
): partial.Value {
  const where = 'part aux actes';
  return dossier.keepEach(where, undefined, [priseDeMission, anneeDuPlan], () =>
    partial.choose(
      [
        {
          guard: () => partial.compare('greaterOrEqual', partial.field(anneeDuPlan, 'rang'), 2, 0, 0, where),
          value: () =>
            unknownOf(
              { kind: 'number', scale: 2, min: null, max: null },
              { kind: 'definition', path: 'part aux actes', name: 'part aux actes', whole: true },
            ),
          excepts: [3],
        },
        {
          guard: () =>
            partial.and(
              partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openArretDansLAnnee(dossier, anneeDuPlan2)),
              () => partial.same(dossier.read('suiteDUnArretAnticipe'), 'dû en totalité', false, where),
            ),
          value: () =>
            unknownOf(
              { kind: 'number', scale: 2, min: null, max: null },
              { kind: 'definition', path: 'part aux actes', name: 'part aux actes', whole: true },
            ),
          excepts: [3],
        },
        {
          guard: () =>
            partial.and(partial.compare('equal', partial.field(anneeDuPlan, 'rang'), 1, 0, 0, where), () =>
              openPointHorsDeLaPremiereAnnee(dossier),
            ),
          value: () =>
            unknownOf(
              { kind: 'number', scale: 2, min: null, max: null },
              { kind: 'definition', path: 'part aux actes', name: 'part aux actes', whole: true },
            ),
          excepts: [3],
        },
        {
          guard: null,
          value: () =>
            partial.round(
              partial.divide(
                partial.toExact(
                  partial.multiply(
                    partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openForfaitDeLAnnee(dossier, anneeDuPlan2)),
                    partial.forEachOption([priseDeMission], (priseDeMission2) =>
                      openActesFaits(dossier, priseDeMission2),
                    ),
                    where,
                  ),
                  2,
                  where,
                ),
                { n: 3, d: 1 },
                where,
              ),
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

function openAnneesAuProrata(dossier: OpenDossier, priseDeMission: partial.Value): partial.Value {
  const where = 'années au prorata';
  return dossier.keepEach(where, undefined, [priseDeMission], () =>
    partial.sum(
      partial.list([
        partial.count(
          partial.filter(dossier.read('annees'), (anneeDuPlan) =>
            partial.and(
              partial.and(
                partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openAnneeDue(dossier, anneeDuPlan2)),
                () =>
                  partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openProrataApplique(dossier, anneeDuPlan2)),
              ),
              () =>
                partial.compare(
                  'greater',
                  partial.dayCount(
                    partial.intersection(
                      partial.forEachOption([priseDeMission], (mission) => openMandat(dossier, mission)),
                      partial.forEachOption([anneeDuPlan], (anneeDuPlan2) =>
                        openPeriodeDeLAnnee(dossier, anneeDuPlan2),
                      ),
                      where,
                    ),
                    where,
                  ),
                  0,
                  0,
                  0,
                  where,
                ),
            ),
          ),
        ),
      ]),
      0,
      where,
    ),
  );
}

function openPartArretee(dossier: OpenDossier, mission: partial.Value, anneeDuPlan: partial.Value): partial.Value {
  const where = 'part arrêtée';
  return dossier.keepEach(where, undefined, [mission, anneeDuPlan], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.and(partial.exists(partial.field(mission, 'realiseArreteParLaCaisse')), () =>
              partial.compare(
                'lessOrEqual',
                partial.forEachOption([mission], (priseDeMission) => openAnneesAuProrata(dossier, priseDeMission)),
                1,
                0,
                0,
                where,
              ),
            ),
          value: () =>
            partial.round(
              partial.multiply(
                partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openForfaitDeLAnnee(dossier, anneeDuPlan2)),
                partial.required(
                  partial.field(mission, 'realiseArreteParLaCaisse'),
                  where,
                  'réalisé arrêté par la caisse',
                  true,
                ),
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
          guard: () =>
            partial.and(partial.exists(partial.field(mission, 'realiseArreteParLaCaisse')), () =>
              partial.compare(
                'greaterOrEqual',
                partial.forEachOption([mission], (priseDeMission) => openAnneesAuProrata(dossier, priseDeMission)),
                2,
                0,
                0,
                where,
              ),
            ),
          value: () =>
            unknownOf(
              { kind: 'number', scale: 2, min: null, max: null },
              { kind: 'definition', path: 'part arrêtée', name: 'part arrêtée', whole: true },
            ),
          excepts: [],
        },
        {
          guard: () => partial.not(partial.exists(partial.field(mission, 'realiseArreteParLaCaisse'))),
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

function openPartRestante(dossier: OpenDossier, celleCi: partial.Value, anneeDuPlan: partial.Value): partial.Value {
  const where = 'part restante';
  return dossier.keepEach(where, undefined, [celleCi, anneeDuPlan], () => {
    const enPoste = once(() => openPartRestanteEnPoste(dossier, anneeDuPlan));
    const sansPartArretee = once(() => openPartRestanteSansPartArretee(enPoste));
    const anneeEntiere = once(() => openPartRestanteAnneeEntiere(dossier, anneeDuPlan));
    return partial.choose(
      [
        openPartRestanteClause1(dossier, celleCi, anneeDuPlan, enPoste, sansPartArretee, anneeEntiere),
        openPartRestanteClause2(celleCi, sansPartArretee, anneeEntiere),
        {
          guard: () => partial.exists(partial.field(celleCi, 'realiseArreteParLaCaisse')),
          value: () => 0,
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    );
  });
}

/** « en poste » of règle part restante (€, × 100). */
function openPartRestanteEnPoste(dossier: OpenDossier, anneeDuPlan: partial.Value): partial.Value {
  const where = 'part restante';
  return partial.filter(dossier.read('prisesDeMission'), (priseDeMission) =>
    partial.compare(
      'greater',
      partial.dayCount(
        partial.intersection(
          partial.forEachOption([priseDeMission], (mission) => openMandat(dossier, mission)),
          partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openPeriodeDeLAnnee(dossier, anneeDuPlan2)),
          where,
        ),
        where,
      ),
      0,
      0,
      0,
      where,
    ),
  );
}

/** « sans part arrêtée » of règle part restante (€, × 100). */
function openPartRestanteSansPartArretee(enPoste: () => partial.Value): partial.Value {
  return partial.count(
    partial.filter(enPoste(), (priseDeMission) =>
      partial.not(partial.exists(partial.field(priseDeMission, 'realiseArreteParLaCaisse'))),
    ),
  );
}

/** « année entière » of règle part restante (€, × 100). */
function openPartRestanteAnneeEntiere(dossier: OpenDossier, anneeDuPlan: partial.Value): partial.Value {
  const where = 'part restante';
  return partial.or(
    partial.not(partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openArretDansLAnnee(dossier, anneeDuPlan2))),
    () => partial.same(dossier.read('suiteDUnArretAnticipe'), 'dû en totalité', false, where),
  );
}

/**
 * Clause 1 of règle part restante (€, × 100).
 * sans source : l'année entière est due, et la caisse a dit la part de tous les autres
 */
function openPartRestanteClause1(
  dossier: OpenDossier,
  celleCi: partial.Value,
  anneeDuPlan: partial.Value,
  enPoste: () => partial.Value,
  sansPartArretee: () => partial.Value,
  anneeEntiere: () => partial.Value,
): partial.Branch {
  const where = 'part restante';
  return {
    guard: () =>
      partial.and(
        partial.and(partial.not(partial.exists(partial.field(celleCi, 'realiseArreteParLaCaisse'))), () =>
          partial.compare('lessOrEqual', sansPartArretee(), 1, 0, 0, where),
        ),
        () => anneeEntiere(),
      ),
    value: () =>
      partial.subtract(
        partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openForfaitDeLAnnee(dossier, anneeDuPlan2)),
        partial.sum(
          partial.each(enPoste(), (priseDeMission) =>
            partial.forEachOption([priseDeMission, anneeDuPlan], (mission, anneeDuPlan2) =>
              openPartArretee(dossier, mission, anneeDuPlan2),
            ),
          ),
          0,
          where,
        ),
        where,
      ),
    excepts: [],
  };
}

/**
 * Clause 2 of règle part restante (€, × 100).
 * sans source : la caisse n'a pas arrêté la part de ce coordinateur
 */
function openPartRestanteClause2(
  celleCi: partial.Value,
  sansPartArretee: () => partial.Value,
  anneeEntiere: () => partial.Value,
): partial.Branch {
  const where = 'part restante';
  return {
    guard: () =>
      partial.and(partial.not(partial.exists(partial.field(celleCi, 'realiseArreteParLaCaisse'))), () =>
        partial.or(partial.compare('greaterOrEqual', sansPartArretee(), 2, 0, 0, where), () =>
          partial.not(anneeEntiere()),
        ),
      ),
    value: () =>
      unknownOf(
        { kind: 'number', scale: 2, min: null, max: null },
        { kind: 'definition', path: 'part restante', name: 'part restante', whole: true },
      ),
    excepts: [],
  };
}

function openPartAMesurer(dossier: OpenDossier, anneeDuPlan: partial.Value): partial.Value {
  const where = 'part à mesurer';
  return dossier.keepEach(where, undefined, [anneeDuPlan], () =>
    partial.all(dossier.read('prisesDeMission'), (priseDeMission) =>
      partial.or(partial.not(partial.exists(partial.field(priseDeMission, 'realiseArreteParLaCaisse'))), () =>
        partial.compare(
          'equal',
          partial.dayCount(
            partial.intersection(
              partial.forEachOption([priseDeMission], (mission) => openMandat(dossier, mission)),
              partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openPeriodeDeLAnnee(dossier, anneeDuPlan2)),
              where,
            ),
            where,
          ),
          0,
          0,
          0,
          where,
        ),
      ),
    ),
  );
}

function openPartDue(dossier: OpenDossier, mission: partial.Value, anneeDuPlan: partial.Value): partial.Value {
  const where = 'part due';
  return dossier.keepEach(where, undefined, [mission, anneeDuPlan], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.not(partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openAnneeDue(dossier, anneeDuPlan2))),
          value: () => 0,
          excepts: [4, 5, 6, 7, 8, 9],
        },
        openPartDueClause2(dossier, mission, anneeDuPlan),
        {
          guard: () => partial.not(partial.exists(partial.field(mission, 'partenaire'))),
          value: () => 0,
          excepts: [4, 5, 6, 7, 8, 9],
        },
        openPartDueClause4(dossier, mission, anneeDuPlan),
        {
          guard: () =>
            partial.not(
              partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openProrataApplique(dossier, anneeDuPlan2)),
            ),
          value: () =>
            partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openForfaitDeLAnnee(dossier, anneeDuPlan2)),
          excepts: [],
        },
        openPartDueClause6(dossier, mission, anneeDuPlan),
        openPartDueClause7(dossier, mission, anneeDuPlan),
        openPartDueClause8(dossier, mission, anneeDuPlan),
        openPartDueClause9(dossier, mission, anneeDuPlan),
        openPartDueClause10(dossier, mission, anneeDuPlan),
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

/**
 * Clause 2 of règle part due (€, × 100).
 * sans source : ce coordinateur n'a pas eu la mission cette année-là
 */
function openPartDueClause2(dossier: OpenDossier, mission: partial.Value, anneeDuPlan: partial.Value): partial.Branch {
  const where = 'part due';
  return {
    guard: () =>
      partial.compare(
        'equal',
        partial.dayCount(
          partial.intersection(
            partial.forEachOption([mission], (mission2) => openMandat(dossier, mission2)),
            partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openPeriodeDeLAnnee(dossier, anneeDuPlan2)),
            where,
          ),
          where,
        ),
        0,
        0,
        0,
        where,
      ),
    value: () => 0,
    excepts: [4, 5, 6, 7, 8, 9],
  };
}

/**
 * Clause 4 of règle part due (€, × 100).
 * « Le forfait coordination est payé à l'échéance du plan d'aides » (guide)
 */
function openPartDueClause4(dossier: OpenDossier, mission: partial.Value, anneeDuPlan: partial.Value): partial.Branch {
  const where = 'part due';
  return {
    guard: () =>
      partial.and(
        partial.and(
          partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openArretDansLAnnee(dossier, anneeDuPlan2)),
          () =>
            partial.dayWithin(
              openDernierJourServi(dossier),
              partial.forEachOption([mission], (mission2) => openMandat(dossier, mission2)),
              where,
            ),
        ),
        () => partial.same(dossier.read('suiteDUnArretAnticipe'), "rien avant la fin de l'année", false, where),
      ),
    value: () => 0,
    excepts: [4, 5, 6, 7, 8, 9],
  };
}

/**
 * Clause 6 of règle part due (€, × 100).
 * « Le forfait étant versé en fin de prise en charge, le montant à payer est calculé au prorata du réalisé » (guide)
 */
function openPartDueClause6(dossier: OpenDossier, mission: partial.Value, anneeDuPlan: partial.Value): partial.Branch {
  return {
    guard: () =>
      partial.and(
        partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openProrataApplique(dossier, anneeDuPlan2)),
        () => partial.exists(partial.field(mission, 'realiseArreteParLaCaisse')),
      ),
    value: () =>
      partial.forEachOption([mission, anneeDuPlan], (mission2, anneeDuPlan2) =>
        openPartArretee(dossier, mission2, anneeDuPlan2),
      ),
    excepts: [],
  };
}

/**
 * Clause 7 of règle part due (€, × 100).
 * sans source : la caisse a arrêté la part d'un autre coordinateur de l'année
 */
function openPartDueClause7(dossier: OpenDossier, mission: partial.Value, anneeDuPlan: partial.Value): partial.Branch {
  return {
    guard: () =>
      partial.and(
        partial.and(
          partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openProrataApplique(dossier, anneeDuPlan2)),
          () => partial.not(partial.exists(partial.field(mission, 'realiseArreteParLaCaisse'))),
        ),
        () =>
          partial.not(partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openPartAMesurer(dossier, anneeDuPlan2))),
      ),
    value: () =>
      partial.forEachOption([mission, anneeDuPlan], (celleCi, anneeDuPlan2) =>
        openPartRestante(dossier, celleCi, anneeDuPlan2),
      ),
    excepts: [],
  };
}

/**
 * Clause 8 of règle part due (€, × 100).
 * « Le forfait étant versé en fin de prise en charge, le montant à payer est calculé au prorata du réalisé » (guide)
 */
function openPartDueClause8(dossier: OpenDossier, mission: partial.Value, anneeDuPlan: partial.Value): partial.Branch {
  const where = 'part due';
  return {
    guard: () =>
      partial.and(
        partial.and(
          partial.and(
            partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openProrataApplique(dossier, anneeDuPlan2)),
            () => partial.not(partial.exists(partial.field(mission, 'realiseArreteParLaCaisse'))),
          ),
          () => partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openPartAMesurer(dossier, anneeDuPlan2)),
        ),
        () => partial.same(dossier.read('baseDuProrata'), 'jours de mission', false, where),
      ),
    value: () =>
      partial.forEachOption([mission, anneeDuPlan], (mission2, anneeDuPlan2) =>
        openPartAuxJours(dossier, mission2, anneeDuPlan2),
      ),
    excepts: [],
  };
}

/**
 * Clause 9 of règle part due (€, × 100).
 * « Le forfait étant versé en fin de prise en charge, le montant à payer est calculé au prorata du réalisé » (guide)
 */
function openPartDueClause9(dossier: OpenDossier, mission: partial.Value, anneeDuPlan: partial.Value): partial.Branch {
  const where = 'part due';
  return {
    guard: () =>
      partial.and(
        partial.and(
          partial.and(
            partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openProrataApplique(dossier, anneeDuPlan2)),
            () => partial.not(partial.exists(partial.field(mission, 'realiseArreteParLaCaisse'))),
          ),
          () => partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openPartAMesurer(dossier, anneeDuPlan2)),
        ),
        () => partial.same(dossier.read('baseDuProrata'), 'points de suivi faits', false, where),
      ),
    value: () =>
      partial.forEachOption([mission, anneeDuPlan], (priseDeMission, anneeDuPlan2) =>
        openPartAuxPoints(dossier, priseDeMission, anneeDuPlan2),
      ),
    excepts: [],
  };
}

/**
 * Clause 10 of règle part due (€, × 100).
 * « Le forfait étant versé en fin de prise en charge, le montant à payer est calculé au prorata du réalisé » (guide)
 */
function openPartDueClause10(dossier: OpenDossier, mission: partial.Value, anneeDuPlan: partial.Value): partial.Branch {
  const where = 'part due';
  return {
    guard: () =>
      partial.and(
        partial.and(
          partial.and(
            partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openProrataApplique(dossier, anneeDuPlan2)),
            () => partial.not(partial.exists(partial.field(mission, 'realiseArreteParLaCaisse'))),
          ),
          () => partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openPartAMesurer(dossier, anneeDuPlan2)),
        ),
        () => partial.same(dossier.read('baseDuProrata'), 'visite et points faits', false, where),
      ),
    value: () =>
      partial.forEachOption([mission, anneeDuPlan], (priseDeMission, anneeDuPlan2) =>
        openPartAuxActes(dossier, priseDeMission, anneeDuPlan2),
      ),
    excepts: [],
  };
}

function openDuPourLAnnee(dossier: OpenDossier, anneeDuPlan: partial.Value): partial.Value {
  const where = "dû pour l'année";
  return dossier.keepEach(where, undefined, [anneeDuPlan], () =>
    partial.sum(
      partial.each(dossier.read('prisesDeMission'), (priseDeMission) =>
        partial.forEachOption([priseDeMission, anneeDuPlan], (mission, anneeDuPlan2) =>
          openPartDue(dossier, mission, anneeDuPlan2),
        ),
      ),
      0,
      where,
    ),
  );
}

function openDuAuCoordinateur(dossier: OpenDossier, priseDeMission: partial.Value): partial.Value {
  const where = 'dû au coordinateur';
  return partial.sum(
    partial.each(dossier.read('annees'), (anneeDuPlan) =>
      partial.forEachOption([priseDeMission, anneeDuPlan], (mission, anneeDuPlan2) =>
        openPartDue(dossier, mission, anneeDuPlan2),
      ),
    ),
    0,
    where,
  );
}

function openReglementAutomatique(dossier: OpenDossier, anneeDuPlan: partial.Value): partial.Value {
  const where = 'règlement automatique';
  return dossier.keepEach(where, undefined, [anneeDuPlan], () => {
    const piecesQuiRetiennent = once(() =>
      partial.filter(
        openManquantsDePiecesDuForfaitCoordination(dossier),
        (pieceManquanteDePiecesDuForfaitCoordination) =>
          partial.and(partial.not(partial.field(pieceManquanteDePiecesDuForfaitCoordination, 'recommande')), () =>
            partial.or(
              partial.not(partial.exists(partial.field(pieceManquanteDePiecesDuForfaitCoordination, 'echeance'))),
              () =>
                partial.compare(
                  'lessOrEqual',
                  partial.required(
                    partial.field(pieceManquanteDePiecesDuForfaitCoordination, 'echeance'),
                    where,
                    'échéance',
                    true,
                  ),
                  partial.forEachOption([anneeDuPlan], (anneeDuPlan2) =>
                    openJourDePaiementDeLAnnee(dossier, anneeDuPlan2),
                  ),
                  0,
                  0,
                  where,
                ),
            ),
          ),
      ),
    );
    return partial.and(
      partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openAnneeDue(dossier, anneeDuPlan2)),
      () => partial.isEmpty(piecesQuiRetiennent(), where),
    );
  });
}

function openDejaPayeEtRecupere(dossier: OpenDossier, anneeDuPlan: partial.Value): partial.Value {
  const where = 'déjà payé et récupéré';
  return partial.choose(
    [
      {
        guard: () =>
          partial.and(
            partial.and(
              partial.and(openForfaitDeLAnneePerdu(dossier), () =>
                partial.same(
                  dossier.read('interruptionImputableAuCoordinateur'),
                  'forfaits payés récupérés aussi',
                  false,
                  where,
                ),
              ),
              () =>
                partial.compare(
                  'lessOrEqual',
                  partial.lastDay(
                    partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openPeriodeDeLAnnee(dossier, anneeDuPlan2)),
                    where,
                  ),
                  openDernierJourServi(dossier),
                  0,
                  0,
                  where,
                ),
            ),
            () =>
              partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openReglementAutomatique(dossier, anneeDuPlan2)),
          ),
        value: () => partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openDuPourLAnnee(dossier, anneeDuPlan2)),
        excepts: [1],
      },
      { guard: null, value: () => 0, excepts: [] },
    ],
    null,
    where,
    { never: ['hole', 'conflict'] },
  );
}

function openResteAuBeneficiaire(dossier: OpenDossier, anneeDuPlan: partial.Value): partial.Value {
  const where = 'reste au bénéficiaire';
  return partial.round(
    partial.multiply(
      partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openDuPourLAnnee(dossier, anneeDuPlan2)),
      partial.subtract(10000, 10000, where),
      where,
    ),
    6,
    1,
    2,
    'nearest',
    where,
  );
}

function openCandidatsPourLesHeures(dossier: OpenDossier): partial.Value {
  const where = 'candidats pour les heures';
  return dossier.keep(where, () =>
    partial.filter(openCandidats(dossier), (prestataire) =>
      partial.field(prestataire, 'assureLesHeuresDAccompagnement'),
    ),
  );
}

function openChoixRecevable(dossier: OpenDossier): partial.Value {
  const where = 'choix recevable';
  return dossier.keep(where, () =>
    partial.and(partial.exists(dossier.read('prestataireChoisi')), () =>
      partial.any(openCandidats(dossier), (prestataire) =>
        partial.same(
          partial.field(prestataire, 'nom'),
          partial.required(dossier.read('prestataireChoisi'), where, 'prestataire choisi', true),
          false,
          where,
        ),
      ),
    ),
  );
}

function openChoixSuivi(dossier: OpenDossier): partial.Value {
  const where = 'choix suivi';
  return dossier.keep(where, () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.and(partial.same(dossier.read('preference'), 'priorité', false, where), () =>
              partial.not(partial.isEmpty(openCandidatsPourLesHeures(dossier), where)),
            ),
          value: () =>
            partial.and(partial.exists(dossier.read('prestataireChoisi')), () =>
              partial.any(partial.filled(openCandidatsPourLesHeures(dossier)), (prestataire) =>
                partial.same(
                  partial.field(prestataire, 'nom'),
                  partial.required(dossier.read('prestataireChoisi'), where, 'prestataire choisi', true),
                  false,
                  where,
                ),
              ),
            ),
          excepts: [1],
        },
        { guard: null, value: () => openChoixRecevable(dossier), excepts: [] },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openCoordinateur(dossier: OpenDossier): partial.Value {
  const where = 'coordinateur';
  const heuresPrivilegiees = once(() => openCoordinateurHeuresPrivilegiees(dossier));
  return partial.choose(
    [
      {
        guard: () => partial.same(openDesignationDuCoordinateur(dossier), 'aucune coordination', false, where),
        value: () => null,
        excepts: [],
      },
      openCoordinateurClause2(dossier),
      openCoordinateurClause3(dossier),
      openCoordinateurClause4(dossier),
      openCoordinateurClause5(dossier, heuresPrivilegiees),
      openCoordinateurClause6(dossier, heuresPrivilegiees),
    ],
    null,
    where,
    { never: ['conflict'] },
  );
}

/** « heures privilégiées » of règle coordinateur. */
function openCoordinateurHeuresPrivilegiees(dossier: OpenDossier): partial.Value {
  const where = 'coordinateur';
  return partial.and(partial.compare('equal', partial.count(openCandidatsPourLesHeures(dossier)), 1, 0, 0, where), () =>
    partial.or(partial.same(dossier.read('preference'), 'priorité', false, where), () =>
      partial.and(partial.same(dossier.read('preference'), 'choix par défaut', false, where), () =>
        partial.not(partial.exists(dossier.read('prestataireChoisi'))),
      ),
    ),
  );
}

/**
 * Clause 2 of règle coordinateur.
 * « la caisse régionale identifie le prestataire en charge de remplir cette fonction de coordination suivant les
 * règles suivantes » (guide)
 */
function openCoordinateurClause2(dossier: OpenDossier): partial.Branch {
  const where = 'coordinateur';
  return {
    guard: () =>
      partial.or(
        partial.same(openDesignationDuCoordinateur(dossier), 'autre partenaire conventionné', false, where),
        () => partial.same(openDesignationDuCoordinateur(dossier), 'désignation par la caisse', false, where),
      ),
    value: () => dossier.read('partenaireProposeParLaCaisse'),
    excepts: [],
  };
}

/**
 * Clause 3 of règle coordinateur.
 * « la mission de coordination lui est systématiquement attribuée » (guide)
 */
function openCoordinateurClause3(dossier: OpenDossier): partial.Branch {
  const where = 'coordinateur';
  return {
    guard: () => partial.same(openDesignationDuCoordinateur(dossier), 'prestataire du plan', false, where),
    value: () => partial.field(partial.pick('only', openCandidats(dossier), null, where), 'nom'),
    excepts: [],
  };
}

/**
 * Clause 4 of règle coordinateur.
 * « Choix laissé au retraité parmi les prestataires conventionnés uniquement » (guide)
 */
function openCoordinateurClause4(dossier: OpenDossier): partial.Branch {
  const where = 'coordinateur';
  return {
    guard: () =>
      partial.and(
        partial.and(partial.same(openDesignationDuCoordinateur(dossier), 'choix du retraité', false, where), () =>
          partial.exists(dossier.read('prestataireChoisi')),
        ),
        () => openChoixSuivi(dossier),
      ),
    value: () =>
      partial.field(
        partial.pick(
          'only',
          partial.filter(openCandidats(dossier), (prestataire) =>
            partial.same(
              partial.field(prestataire, 'nom'),
              partial.required(dossier.read('prestataireChoisi'), where, 'prestataire choisi', true),
              false,
              where,
            ),
          ),
          null,
          where,
        ),
        'nom',
      ),
    excepts: [],
  };
}

/**
 * Clause 5 of règle coordinateur.
 * « en privilégiant le prestataire des heures d'accompagnement (proximité et continuité de service) » (guide)
 */
function openCoordinateurClause5(dossier: OpenDossier, heuresPrivilegiees: () => partial.Value): partial.Branch {
  const where = 'coordinateur';
  return {
    guard: () =>
      partial.and(
        partial.and(partial.same(openDesignationDuCoordinateur(dossier), 'choix du retraité', false, where), () =>
          partial.not(openChoixSuivi(dossier)),
        ),
        () => heuresPrivilegiees(),
      ),
    value: () => partial.field(partial.pick('only', openCandidatsPourLesHeures(dossier), null, where), 'nom'),
    excepts: [],
  };
}

/**
 * Clause 6 of règle coordinateur.
 * sans source : le guide ne dit pas qui coordonne quand le choix ne peut être suivi, ou qu'il n'y en a pas et
 * qu'aucun candidat, ou plusieurs, assurent les heures
 */
function openCoordinateurClause6(dossier: OpenDossier, heuresPrivilegiees: () => partial.Value): partial.Branch {
  const where = 'coordinateur';
  return {
    guard: () =>
      partial.and(
        partial.and(partial.same(openDesignationDuCoordinateur(dossier), 'choix du retraité', false, where), () =>
          partial.not(openChoixSuivi(dossier)),
        ),
        () => partial.not(heuresPrivilegiees()),
      ),
    value: () =>
      unknownOf(
        { kind: 'optional', of: { kind: 'text' } },
        { kind: 'definition', path: 'coordinateur', name: 'coordinateur', whole: true },
      ),
    excepts: [],
  };
}

const RESPONSABLE_DE_L_ETAPE_LIGNES_CELLS = new partial.Cells([
  [{ kind: 'one of', values: ["demande d'aide"] }],
  [{ kind: 'one of', values: ['examen de la demande'] }],
  [{ kind: 'one of', values: ['visite à domicile programmée'] }],
  [{ kind: 'one of', values: ['évaluation du besoin'] }],
  [{ kind: 'one of', values: ['préconisation'] }],
  [{ kind: 'one of', values: ['validation'] }],
  [{ kind: 'one of', values: ['notification'] }],
  [{ kind: 'one of', values: ['coordination'] }],
  [{ kind: 'one of', values: ['mise en œuvre'] }],
]);

function openResponsableDeLEtapeLignes(dossier: OpenDossier, etapeDuDossier: partial.Value): partial.Value {
  const where = "responsable de l'étape.lignes";
  return dossier.keepEach(where, undefined, [etapeDuDossier], () =>
    partial.table(
      [{ value: () => etapeDuDossier, applies: null, scale: 0 }],
      RESPONSABLE_DE_L_ETAPE_LIGNES_CELLS,
      [
        () => partial.fields({ responsableDeLEtape: 'retraité', rangDeLEtape: 1 }),
        () => partial.fields({ responsableDeLEtape: 'caisse de retraite', rangDeLEtape: 2 }),
        () => partial.fields({ responsableDeLEtape: 'caisse de retraite', rangDeLEtape: 3 }),
        () => partial.fields({ responsableDeLEtape: 'évaluateur', rangDeLEtape: 4 }),
        () => partial.fields({ responsableDeLEtape: 'évaluateur', rangDeLEtape: 5 }),
        () => partial.fields({ responsableDeLEtape: 'caisse de retraite', rangDeLEtape: 6 }),
        () => partial.fields({ responsableDeLEtape: 'caisse de retraite', rangDeLEtape: 7 }),
        () => partial.fields({ responsableDeLEtape: 'partenaires', rangDeLEtape: 8 }),
        () => partial.fields({ responsableDeLEtape: 'partenaires', rangDeLEtape: 9 }),
      ],
      where,
    ),
  );
}

function openResponsableDeLEtape(dossier: OpenDossier, etapeDuDossier: partial.Value): partial.Value {
  return partial.field(
    partial.forEachOption([etapeDuDossier], (etapeDuDossier2) =>
      openResponsableDeLEtapeLignes(dossier, etapeDuDossier2),
    ),
    'responsableDeLEtape',
  );
}

function openRangDeLEtape(dossier: OpenDossier, etapeDuDossier: partial.Value): partial.Value {
  return partial.field(
    partial.forEachOption([etapeDuDossier], (etapeDuDossier2) =>
      openResponsableDeLEtapeLignes(dossier, etapeDuDossier2),
    ),
    'rangDeLEtape',
  );
}

function openUnePriseDeMissionParJour(dossier: OpenDossier): partial.Value {
  const where = 'une prise de mission par jour';
  return partial.compare(
    'equal',
    partial.countDistinct(
      partial.each(dossier.read('prisesDeMission'), (priseDeMission) => partial.field(priseDeMission, 'date')),
      null,
    ),
    partial.count(dossier.read('prisesDeMission')),
    0,
    0,
    where,
  );
}

function openJamaisPlusDUnForfaitParAnnee(dossier: OpenDossier): partial.Value {
  const where = "jamais plus d'un forfait par année";
  return partial.all(dossier.read('annees'), (anneeDuPlan) =>
    partial.compare(
      'lessOrEqual',
      partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openDuPourLAnnee(dossier, anneeDuPlan2)),
      partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openForfaitDeLAnnee(dossier, anneeDuPlan2)),
      2,
      2,
      where,
    ),
  );
}
