/**
 * OSCAR : plan d'aides: the same rules for dossiers that are not complete.
 * Made by Attendu with oscar-plan.ts. Do not edit: change the rules and build again.
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
  DecisionDeLaCaisse2,
  DemandeDAide2,
  Depense,
  Dossier,
  FinDeLAdh2,
  Intervention,
  MissionsDuCoordinateur2,
  Octroi,
  Programme,
  Prolongation2,
  Results,
  VisiteDeLEvaluateur2,
} from './oscar-plan.types.js';
import {
  AIDE_TEMPORAIRE,
  ANCIEN_STATUT,
  DISPOSITIF,
  ETAT_DU_DELAI,
  FORME_DE_PROGRAMME,
  INPUTS,
  PAYE,
  PIECE_MANQUANTE_DE_DECISION_DE_LA_CAISSE_SHAPE,
  PIECE_MANQUANTE_DE_DEMANDE_D_AIDE_SHAPE,
  PIECE_MANQUANTE_DE_FIN_DE_L_ADH_SHAPE,
  PIECE_MANQUANTE_DE_MISSIONS_DU_COORDINATEUR_SHAPE,
  PIECE_MANQUANTE_DE_PROLONGATION_SHAPE,
  PIECE_MANQUANTE_DE_SUIVI_DE_L_AIDE_TEMPORAIRE_SHAPE,
  PIECE_MANQUANTE_DE_VISITE_DE_L_EVALUATEUR_SHAPE,
  PORTEUR_DE_PROGRAMME,
  PRESTATION,
  RUBRIQUE,
  SERVICE_A_DOMICILE,
  SUIVI_ATTENDU,
  VERDICT,
  VOIE,
} from './oscar-plan.edge.js';

/** Days are counted from 1970-01-01. */
const DAY_2007_02_02 = 13546;
const DAY_2021_06_30 = 18808;
const DAY_2021_07_01 = 18809;
const DAY_2021_12_01 = 18962;
const DAY_2022_08_10 = 19214;
const DAY_2022_08_11 = 19215;
const DAY_2022_12_31 = 19357;
const DAY_2023_01_01 = 19358;
const DAY_2024_01_01 = 19723;
const DAY_2025_01_30 = 20118;
const DAY_2025_01_31 = 20119;
const DAY_2025_02_01 = 20120;

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
    dossier.contactAvantDeuxJours !== undefined
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

/** What the world with unknowns must know of the dossier. */
export const RULES: OpenRules<Gives> = {
  inputs: INPUTS,
  gives,
  guarantees: [
    { id: 'aucune dépense avant le plan', holds: openAucuneDepenseAvantLePlan },
    { id: 'aucune heure avant le plan', holds: openAucuneHeureAvantLePlan },
  ],
};

/** Of each result: whether all it reads is given, and how it is evaluated when it is not. */
export const PARTIAL: { readonly [K in keyof Results]: PartialResult<Gives> } = {
  classement: {
    isKnown: (gives) => gives.rubriqueDesPetitsTravaux,
    tries: ['rubriqueDesPetitsTravaux'],
    subjects: [{ values: PRESTATION.values }],
    open: openClassement,
    shape: { kind: 'choice', values: RUBRIQUE.values },
  },
  plafondDeLaRubrique: {
    isKnown: (gives) => gives.dateDeLaDemande,
    subjects: [{ values: RUBRIQUE.values }],
    open: (open, rubrique) => openPlafondDeLaRubrique(open, undefined, rubrique),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  imputation: {
    isKnown: (gives) => gives.rubriqueDesPetitsTravaux && gives.depenses,
    tries: ['rubriqueDesPetitsTravaux', 'depenses'],
    guarantees: [0],
    subjects: [{ lists: ['depenses'] }],
    open: openImputation,
    shape: { kind: 'choice', values: RUBRIQUE.values },
  },
  plafondAnnuelDeLaDepense: {
    isKnown: (gives) => gives.dateDeLaDemande && gives.jourDuPlafond && gives.depenses,
    tries: ['jourDuPlafond', 'depenses'],
    guarantees: [0],
    subjects: [{ lists: ['depenses'] }],
    open: (open, depense) => openPlafondAnnuelDeLaDepense(open, undefined, depense),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  plafondDeRubriqueDeLaDepense: {
    isKnown: (gives) =>
      gives.dateDeLaDemande && gives.jourDuPlafond && gives.rubriqueDesPetitsTravaux && gives.depenses,
    tries: ['jourDuPlafond', 'rubriqueDesPetitsTravaux', 'depenses'],
    guarantees: [0],
    subjects: [{ lists: ['depenses'] }],
    open: (open, depense) => openPlafondDeRubriqueDeLaDepense(open, undefined, depense),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  tauxDeLaDepense: {
    isKnown: (gives) => gives.dateDeLaDemande && gives.jourDuPlafond && gives.depenses,
    tries: ['jourDuPlafond', 'depenses'],
    guarantees: [0],
    subjects: [{ lists: ['depenses'] }],
    open: (open, depense) => openTauxDeLaDepense(open, undefined, depense),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  anneeDeLaDepense: {
    isKnown: (gives) => gives.depenses && gives.dateDEffet && gives.anneeDuPlafond,
    tries: ['depenses', 'anneeDuPlafond'],
    guarantees: [0, 1],
    subjects: [{ lists: ['depenses'] }],
    open: openAnneeDeLaDepense,
    shape: { kind: 'number', scale: 0, min: null, max: null },
  },
  retenuDansLaRubrique: {
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
    open: (open, achat) => openRetenuDansLaRubrique(open, undefined, achat),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  priseEnCharge: {
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
    open: (open, achat) => openPriseEnCharge(open, undefined, achat),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  resteALaChargeDuRetraite: {
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
    open: (open, depense) => openResteALaChargeDuRetraite(open, undefined, depense),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  prisEnChargeAuTotal: {
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
    open: (open) => openPrisEnChargeAuTotal(open, undefined),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  depensePayeeA: {
    isKnown: (gives) => gives.destinataireDuForfait && gives.depenses,
    tries: ['destinataireDuForfait', 'depenses'],
    guarantees: [0],
    subjects: [{ lists: ['depenses'] }],
    open: openDepensePayeeA,
    shape: { kind: 'choice', values: PAYE.values },
  },
  payableAPartirDu: {
    isKnown: (gives) => gives.destinataireDuForfait && gives.moisDuRemboursement && gives.depenses,
    tries: ['destinataireDuForfait', 'moisDuRemboursement', 'depenses'],
    guarantees: [0],
    subjects: [{ lists: ['depenses'] }],
    open: openPayableAPartirDu,
    shape: { kind: 'date' },
  },
  payableAuPlusTardLe: {
    isKnown: (gives) => gives.destinataireDuForfait && gives.moisDuRemboursement && gives.depenses,
    tries: ['destinataireDuForfait', 'moisDuRemboursement', 'depenses'],
    guarantees: [0],
    subjects: [{ lists: ['depenses'] }],
    open: openPayableAuPlusTardLe,
    shape: { kind: 'optional', of: { kind: 'date' } },
  },
  partenaireDuProgramme: {
    isKnown: () => true,
    subjects: [{ values: FORME_DE_PROGRAMME.values }],
    open: openPartenaireDuProgramme,
    shape: { kind: 'choice', values: PORTEUR_DE_PROGRAMME.values },
  },
  prestationsDifferentes: {
    isKnown: (gives) =>
      gives.heuresDAccompagnement &&
      gives.prestationsDuForfaitPrevention &&
      gives.programmesProposes &&
      gives.programmeCompte,
    tries: ['heuresDAccompagnement', 'programmesProposes', 'programmeCompte'],
    open: openPrestationsDifferentes,
    shape: { kind: 'number', scale: 0, min: null, max: null },
  },
  planCoordonne: {
    isKnown: (gives) =>
      gives.heuresDAccompagnement &&
      gives.prestationsDuForfaitPrevention &&
      gives.programmesProposes &&
      gives.dateDeLaDemande &&
      gives.programmeCompte,
    tries: ['heuresDAccompagnement', 'programmesProposes', 'programmeCompte'],
    open: (open) => openPlanCoordonne(open, undefined),
    shape: { kind: 'boolean' },
  },
  montantMaximumDeLaPremiereAnnee: {
    isKnown: (gives) => gives.dateDeLaDemande && gives.phaseDeLancement,
    tries: ['phaseDeLancement'],
    open: (open) => openMontantMaximumDeLaPremiereAnnee(open, undefined),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  montantMaximumDeLaSecondeAnnee: {
    isKnown: (gives) => gives.dateDeLaDemande && gives.phaseDeLancement,
    tries: ['phaseDeLancement'],
    open: (open) => openMontantMaximumDeLaSecondeAnnee(open, undefined),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  forfaitDeLaPremiereAnnee: {
    isKnown: (gives) =>
      gives.heuresDAccompagnement &&
      gives.prestationsDuForfaitPrevention &&
      gives.programmesProposes &&
      gives.dateDeLaDemande &&
      gives.programmeCompte &&
      gives.montantVerse &&
      gives.phaseDeLancement,
    tries: ['heuresDAccompagnement', 'programmesProposes', 'programmeCompte', 'montantVerse', 'phaseDeLancement'],
    open: (open) => openForfaitDeLaPremiereAnnee(open, undefined),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  anneesDeCoordination: {
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
    open: (open) => openAnneesDeCoordination(open, undefined),
    shape: { kind: 'number', scale: 0, min: null, max: null },
  },
  forfaitDeLaSecondeAnnee: {
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
    open: (open) => openForfaitDeLaSecondeAnnee(open, undefined),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  forfaitCoordinationAuTotal: {
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
    open: (open) => openForfaitCoordinationAuTotal(open, undefined),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  finPrevueDuPlan: {
    isKnown: (gives) => gives.dateDEffet && gives.dureeDuPlan,
    guarantees: [0, 1],
    open: openFinPrevueDuPlan,
    shape: { kind: 'date' },
  },
  jourDeVersementDeLaPremiereAnnee: {
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
    open: (open) => openJourDeVersementDeLaPremiereAnnee(open, undefined),
    shape: { kind: 'optional', of: { kind: 'date' } },
  },
  jourDeVersementDeLaSecondeAnnee: {
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
    open: (open) => openJourDeVersementDeLaSecondeAnnee(open, undefined),
    shape: { kind: 'optional', of: { kind: 'date' } },
  },
  depart: {
    isKnown: (gives) => gives.dateDuRendezVousDeDemarrage && gives.dateDeLaVisiteInitiale && gives.departDesSuivis,
    tries: ['departDesSuivis'],
    open: openDepart,
    shape: { kind: 'optional', of: { kind: 'date' } },
  },
  ecartDuSuivi: {
    isKnown: () => true,
    subjects: [{ values: SUIVI_ATTENDU.values }],
    open: openEcartDuSuivi,
    shape: { kind: 'number', scale: 0, min: null, max: null },
  },
  origineDuSuivi: {
    isKnown: (gives) =>
      gives.dateDuRendezVousDeDemarrage &&
      gives.dateDeLaVisiteInitiale &&
      gives.dateDuRenouvellement &&
      gives.departDesSuivis,
    tries: ['departDesSuivis'],
    subjects: [{ values: SUIVI_ATTENDU.values }],
    open: openOrigineDuSuivi,
    shape: { kind: 'optional', of: { kind: 'date' } },
  },
  jourDuSuivi: {
    isKnown: (gives) =>
      gives.dateDuRendezVousDeDemarrage &&
      gives.dateDeLaVisiteInitiale &&
      gives.dateDuRenouvellement &&
      gives.departDesSuivis &&
      gives.finDeMois,
    tries: ['departDesSuivis', 'finDeMois'],
    subjects: [{ values: SUIVI_ATTENDU.values }],
    open: openJourDuSuivi,
    shape: { kind: 'optional', of: { kind: 'date' } },
  },
  echeanceDeSuiviADeuxMois: {
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
    open: (open) => openEcheanceDeSuiviADeuxMois(open, undefined),
    shape: { kind: 'optional', of: { kind: 'date' } },
  },
  plusTotDeSuiviADeuxMois: {
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
    open: (open) => openPlusTotDeSuiviADeuxMois(open, undefined),
    shape: { kind: 'optional', of: { kind: 'date' } },
  },
  etatDeSuiviADeuxMois: {
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
    open: (open) => openEtatDeSuiviADeuxMois(open, undefined),
    shape: { kind: 'choice', values: ETAT_DU_DELAI.values },
  },
  echeanceDeSuiviASixMois: {
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
    open: (open) => openEcheanceDeSuiviASixMois(open, undefined),
    shape: { kind: 'optional', of: { kind: 'date' } },
  },
  plusTotDeSuiviASixMois: {
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
    open: (open) => openPlusTotDeSuiviASixMois(open, undefined),
    shape: { kind: 'optional', of: { kind: 'date' } },
  },
  etatDeSuiviASixMois: {
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
    open: (open) => openEtatDeSuiviASixMois(open, undefined),
    shape: { kind: 'choice', values: ETAT_DU_DELAI.values },
  },
  secondeAnneeSuivie: {
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
    open: (open) => openSecondeAnneeSuivie(open, undefined),
    shape: { kind: 'boolean' },
  },
  echeanceDuPremierSuiviDeLaSecondeAnnee: {
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
    open: (open) => openEcheanceDuPremierSuiviDeLaSecondeAnnee(open, undefined),
    shape: { kind: 'optional', of: { kind: 'date' } },
  },
  plusTotDuPremierSuiviDeLaSecondeAnnee: {
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
    open: (open) => openPlusTotDuPremierSuiviDeLaSecondeAnnee(open, undefined),
    shape: { kind: 'optional', of: { kind: 'date' } },
  },
  etatDuPremierSuiviDeLaSecondeAnnee: {
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
    open: (open) => openEtatDuPremierSuiviDeLaSecondeAnnee(open, undefined),
    shape: { kind: 'choice', values: ETAT_DU_DELAI.values },
  },
  echeanceDeDeuxiemeSuiviDeLaSecondeAnnee: {
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
    open: (open) => openEcheanceDeDeuxiemeSuiviDeLaSecondeAnnee(open, undefined),
    shape: { kind: 'optional', of: { kind: 'date' } },
  },
  plusTotDeDeuxiemeSuiviDeLaSecondeAnnee: {
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
    open: (open) => openPlusTotDeDeuxiemeSuiviDeLaSecondeAnnee(open, undefined),
    shape: { kind: 'optional', of: { kind: 'date' } },
  },
  etatDeDeuxiemeSuiviDeLaSecondeAnnee: {
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
    open: (open) => openEtatDeDeuxiemeSuiviDeLaSecondeAnnee(open, undefined),
    shape: { kind: 'choice', values: ETAT_DU_DELAI.values },
  },
  echeanceDeTroisiemeSuiviDeLaSecondeAnnee: {
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
    open: (open) => openEcheanceDeTroisiemeSuiviDeLaSecondeAnnee(open, undefined),
    shape: { kind: 'optional', of: { kind: 'date' } },
  },
  plusTotDeTroisiemeSuiviDeLaSecondeAnnee: {
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
    open: (open) => openPlusTotDeTroisiemeSuiviDeLaSecondeAnnee(open, undefined),
    shape: { kind: 'optional', of: { kind: 'date' } },
  },
  etatDeTroisiemeSuiviDeLaSecondeAnnee: {
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
    open: (open) => openEtatDeTroisiemeSuiviDeLaSecondeAnnee(open, undefined),
    shape: { kind: 'choice', values: ETAT_DU_DELAI.values },
  },
  verdictDeMissionsDuCoordinateur: {
    isKnown: (gives) => gives.dateDuRendezVousDeDemarrage && gives.missionsDuCoordinateur,
    tries: ['missionsDuCoordinateur'],
    open: openVerdictDeMissionsDuCoordinateur,
    shape: { kind: 'choice', values: VERDICT.values },
  },
  manquantsDeMissionsDuCoordinateur: {
    isKnown: (gives) => gives.dateDuRendezVousDeDemarrage && gives.missionsDuCoordinateur,
    tries: ['missionsDuCoordinateur'],
    open: openManquantsDeMissionsDuCoordinateur,
    shape: { kind: 'list', of: PIECE_MANQUANTE_DE_MISSIONS_DU_COORDINATEUR_SHAPE, sortedBy: null, atMost: null },
  },
  prolongationOuverte: {
    isKnown: (gives) =>
      gives.heuresDAccompagnement &&
      gives.prestationsDuForfaitPrevention &&
      gives.programmesProposes &&
      gives.dateDeLaDemande &&
      gives.programmeCompte &&
      gives.objetDeLaProlongation,
    tries: ['heuresDAccompagnement', 'programmesProposes', 'programmeCompte', 'objetDeLaProlongation'],
    open: (open) => openProlongationOuverte(open, undefined),
    shape: { kind: 'boolean' },
  },
  nouvelleAnneeDeCoordinationPossible: {
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
    open: (open) => openNouvelleAnneeDeCoordinationPossible(open, undefined),
    shape: { kind: 'boolean' },
  },
  troisMoisAvantLaFinPrevue: {
    isKnown: (gives) => gives.dateDEffet && gives.dureeDuPlan && gives.finDeMois,
    tries: ['finDeMois'],
    guarantees: [0, 1],
    open: openTroisMoisAvantLaFinPrevue,
    shape: { kind: 'date' },
  },
  echeanceDeDemandeDeProlongation: {
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
    open: (open) => openEcheanceDeDemandeDeProlongation(open, undefined),
    shape: { kind: 'optional', of: { kind: 'date' } },
  },
  plusTotDeDemandeDeProlongation: {
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
    open: (open) => openPlusTotDeDemandeDeProlongation(open, undefined),
    shape: { kind: 'optional', of: { kind: 'date' } },
  },
  etatDeDemandeDeProlongation: {
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
    open: (open) => openEtatDeDemandeDeProlongation(open, undefined),
    shape: { kind: 'choice', values: ETAT_DU_DELAI.values },
  },
  verdictDeProlongation: {
    isKnown: (gives) => gives.dateDeLaDemandeDeProlongation && gives.prolongation,
    tries: ['prolongation'],
    open: openVerdictDeProlongation,
    shape: { kind: 'choice', values: VERDICT.values },
  },
  manquantsDeProlongation: {
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
    open: (open) => openManquantsDeProlongation(open, undefined),
    shape: { kind: 'list', of: PIECE_MANQUANTE_DE_PROLONGATION_SHAPE, sortedBy: null, atMost: null },
  },
  questionsDeFragire: {
    isKnown: (gives) => gives.compositionDeFragire,
    tries: ['compositionDeFragire'],
    open: openQuestionsDeFragire,
    shape: { kind: 'number', scale: 0, min: null, max: null },
  },
  evaluationFragireComplete: {
    isKnown: (gives) => gives.questionsFragireRenseignees && gives.testsFragireFaits && gives.compositionDeFragire,
    tries: ['compositionDeFragire'],
    open: openEvaluationFragireComplete,
    shape: { kind: 'boolean' },
  },
  scoreEntier: {
    isKnown: (gives) => gives.scoreFragire && gives.scoreEntreDeuxTranches,
    tries: ['scoreEntreDeuxTranches'],
    open: openScoreEntier,
    shape: { kind: 'number', scale: 0, min: null, max: null },
  },
  heuresDeBase: {
    isKnown: (gives) => gives.scoreFragire && gives.dateDeLaDemande && gives.scoreEntreDeuxTranches,
    tries: ['scoreEntreDeuxTranches'],
    open: (open) => openHeuresDeBase(open, undefined),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  basDuRepereMensuel: {
    isKnown: (gives) => gives.scoreFragire && gives.dateDeLaDemande && gives.scoreEntreDeuxTranches,
    tries: ['scoreEntreDeuxTranches'],
    open: (open) => openBasDuRepereMensuel(open, undefined),
    shape: { kind: 'number', scale: 0, min: null, max: null },
  },
  hautDuRepereMensuel: {
    isKnown: (gives) => gives.scoreFragire && gives.dateDeLaDemande && gives.scoreEntreDeuxTranches,
    tries: ['scoreEntreDeuxTranches'],
    open: (open) => openHautDuRepereMensuel(open, undefined),
    shape: { kind: 'number', scale: 0, min: null, max: null },
  },
  heuresDuProgramme: {
    isKnown: (gives) =>
      gives.scoreFragire && gives.dateDeLaDemande && gives.scoreEntreDeuxTranches && gives.porteeDesOnzeHeures,
    tries: ['scoreEntreDeuxTranches', 'porteeDesOnzeHeures'],
    open: (open) => openHeuresDuProgramme(open, undefined),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  heuresDeLAnnee: {
    isKnown: (gives) =>
      gives.scoreFragire &&
      gives.dateDeLaDemande &&
      gives.placeDesOnzeHeures &&
      gives.scoreEntreDeuxTranches &&
      gives.porteeDesOnzeHeures,
    tries: ['placeDesOnzeHeures', 'scoreEntreDeuxTranches', 'porteeDesOnzeHeures'],
    open: (open) => openHeuresDeLAnnee(open, undefined),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  interventionBienConfiee: {
    isKnown: (gives) => gives.assistantDeVieHorsDeLaToilette && gives.interventions,
    tries: ['assistantDeVieHorsDeLaToilette', 'interventions'],
    guarantees: [1],
    subjects: [{ lists: ['interventions'] }],
    open: openInterventionBienConfiee,
    shape: { kind: 'boolean' },
  },
  serviceDuProgramme: {
    isKnown: () => true,
    subjects: [{ values: SERVICE_A_DOMICILE.values }],
    open: openServiceDuProgramme,
    shape: { kind: 'boolean' },
  },
  heureDuProgramme: {
    isKnown: (gives) => gives.interventions,
    tries: ['interventions'],
    guarantees: [1],
    subjects: [{ lists: ['interventions'] }],
    open: openHeureDuProgramme,
    shape: { kind: 'boolean' },
  },
  anneeDeLIntervention: {
    isKnown: (gives) => gives.interventions && gives.dateDEffet && gives.anneeDuPlafond,
    tries: ['interventions', 'anneeDuPlafond'],
    guarantees: [0, 1],
    subjects: [{ lists: ['interventions'] }],
    open: openAnneeDeLIntervention,
    shape: { kind: 'number', scale: 0, min: null, max: null },
  },
  plafondDHeuresDeBase: {
    isKnown: (gives) =>
      gives.scoreFragire &&
      gives.dateDeLaDemande &&
      gives.jourDuPlafond &&
      gives.scoreEntreDeuxTranches &&
      gives.interventions,
    tries: ['jourDuPlafond', 'scoreEntreDeuxTranches', 'interventions'],
    guarantees: [1],
    subjects: [{ lists: ['interventions'] }],
    open: (open, intervention) => openPlafondDHeuresDeBase(open, undefined, intervention),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  plafondDHeuresDuProgramme: {
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
    open: (open, intervention) => openPlafondDHeuresDuProgramme(open, undefined, intervention),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  heuresPayeesA: {
    isKnown: (gives) =>
      gives.assistantDeVieHorsDeLaToilette &&
      gives.heuresMalConfiees &&
      gives.prestataireNonConventionne &&
      gives.interventions,
    tries: ['assistantDeVieHorsDeLaToilette', 'heuresMalConfiees', 'prestataireNonConventionne', 'interventions'],
    guarantees: [1],
    subjects: [{ lists: ['interventions'] }],
    open: openHeuresPayeesA,
    shape: { kind: 'optional', of: { kind: 'choice', values: PAYE.values } },
  },
  heuresAdmises: {
    isKnown: (gives) =>
      gives.assistantDeVieHorsDeLaToilette &&
      gives.heuresMalConfiees &&
      gives.prestataireNonConventionne &&
      gives.interventions,
    tries: ['assistantDeVieHorsDeLaToilette', 'heuresMalConfiees', 'prestataireNonConventionne', 'interventions'],
    guarantees: [1],
    subjects: [{ lists: ['interventions'] }],
    open: openHeuresAdmises,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  heuresDuMois: {
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
    open: (open, visite) => openHeuresDuMois(open, undefined, visite),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  heuresRetenues: {
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
    open: (open, visite) => openHeuresRetenues(open, undefined, visite),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  heuresPrisesEnCharge: {
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
    open: (open, visite) => openHeuresPrisesEnCharge(open, undefined, visite),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  heuresPayeesAuTotal: {
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
    open: (open) => openHeuresPayeesAuTotal(open, undefined),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  ressourcesComptees: {
    isKnown: (gives) => gives.ressourcesMensuelles && gives.revenuBrutGlobal && gives.baseDesRessources,
    tries: ['baseDesRessources'],
    open: openRessourcesComptees,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  partDuBareme: {
    isKnown: (gives) =>
      gives.compositionDuFoyer &&
      gives.ressourcesMensuelles &&
      gives.revenuBrutGlobal &&
      gives.dateDeLaDemande &&
      gives.baseDesRessources,
    tries: ['compositionDuFoyer', 'baseDesRessources'],
    open: (open) => openPartDuBareme(open, undefined),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  partDuRetraiteSurLesHeures: {
    isKnown: (gives) =>
      gives.compositionDuFoyer &&
      gives.ressourcesMensuelles &&
      gives.revenuBrutGlobal &&
      gives.dateDeLaDemande &&
      gives.participationDuRetraite &&
      gives.baseDesRessources,
    tries: ['compositionDuFoyer', 'participationDuRetraite', 'baseDesRessources'],
    open: (open) => openPartDuRetraiteSurLesHeures(open, undefined),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  dispositifDuJour: {
    isKnown: (gives) => gives.oscarDeploye && gives.dateDeLaDemande,
    tries: ['oscarDeploye'],
    open: (open) => openDispositifDuJour(open, undefined),
    shape: { kind: 'choice', values: DISPOSITIF.values },
  },
  statutDuPlan: {
    isKnown: (gives) => gives.anciensFonctionnairesDeLEtat,
    tries: ['anciensFonctionnairesDeLEtat'],
    subjects: [{ values: ANCIEN_STATUT.values }],
    open: openStatutDuPlan,
    shape: { kind: 'boolean' },
  },
  regimePrincipalAdmis: {
    isKnown: (gives) => gives.regimeDeRetraitePrincipal && gives.anciensFonctionnairesDeLEtat,
    tries: ['regimeDeRetraitePrincipal', 'anciensFonctionnairesDeLEtat'],
    open: openRegimePrincipalAdmis,
    shape: { kind: 'boolean' },
  },
  conditionDAffiliation: {
    isKnown: (gives) =>
      gives.anciensStatuts &&
      gives.regimeDeRetraitePrincipal &&
      gives.anciensFonctionnairesDeLEtat &&
      gives.plusieursStatuts,
    tries: ['regimeDeRetraitePrincipal', 'anciensFonctionnairesDeLEtat', 'plusieursStatuts'],
    open: openConditionDAffiliation,
    shape: { kind: 'boolean' },
  },
  conditionDeGir: {
    isKnown: (gives) => gives.girEvalue,
    open: openConditionDeGir,
    shape: { kind: 'boolean' },
  },
  ageAdmis: {
    isKnown: (gives) => gives.dateDeNaissance && gives.dateDeLaDemande && gives.conditionDAge,
    tries: ['conditionDAge'],
    open: openAgeAdmis,
    shape: { kind: 'boolean' },
  },
  eligibleAuPlan: {
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
    open: (open) => openEligibleAuPlan(open, undefined),
    shape: { kind: 'boolean' },
  },
  orientation: {
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
    open: (open) => openOrientation(open, undefined),
    shape: { kind: 'choice', values: VOIE.values },
  },
  verdictDeDemandeDAide: {
    isKnown: (gives) => gives.demandeDAide,
    tries: ['demandeDAide'],
    open: openVerdictDeDemandeDAide,
    shape: { kind: 'choice', values: VERDICT.values },
  },
  manquantsDeDemandeDAide: {
    isKnown: (gives) => gives.demandeDAide,
    tries: ['demandeDAide'],
    open: openManquantsDeDemandeDAide,
    shape: { kind: 'list', of: PIECE_MANQUANTE_DE_DEMANDE_D_AIDE_SHAPE, sortedBy: null, atMost: null },
  },
  verdictDeVisiteDeLEvaluateur: {
    isKnown: (gives) => gives.visiteDeLEvaluateur,
    tries: ['visiteDeLEvaluateur'],
    open: openVerdictDeVisiteDeLEvaluateur,
    shape: { kind: 'choice', values: VERDICT.values },
  },
  manquantsDeVisiteDeLEvaluateur: {
    isKnown: (gives) => gives.visiteDeLEvaluateur,
    tries: ['visiteDeLEvaluateur'],
    open: openManquantsDeVisiteDeLEvaluateur,
    shape: { kind: 'list', of: PIECE_MANQUANTE_DE_VISITE_DE_L_EVALUATEUR_SHAPE, sortedBy: null, atMost: null },
  },
  verdictDeDecisionDeLaCaisse: {
    isKnown: (gives) => gives.decisionDeLaCaisse,
    tries: ['decisionDeLaCaisse'],
    open: openVerdictDeDecisionDeLaCaisse,
    shape: { kind: 'choice', values: VERDICT.values },
  },
  manquantsDeDecisionDeLaCaisse: {
    isKnown: (gives) => gives.decisionDeLaCaisse,
    tries: ['decisionDeLaCaisse'],
    open: openManquantsDeDecisionDeLaCaisse,
    shape: { kind: 'list', of: PIECE_MANQUANTE_DE_DECISION_DE_LA_CAISSE_SHAPE, sortedBy: null, atMost: null },
  },
  aide: {
    isKnown: (gives) => gives.octrois,
    tries: ['octrois'],
    subjects: [{ lists: ['octrois'] }],
    open: openAide,
    shape: { kind: 'choice', values: AIDE_TEMPORAIRE.values },
  },
  octroiPossible: {
    isKnown: (gives) =>
      gives.octrois && gives.titulaireDUnPlanOscar && gives.renouvellementDeLAsir && gives.aideSansPlan,
    tries: ['octrois', 'titulaireDUnPlanOscar', 'renouvellementDeLAsir', 'aideSansPlan'],
    subjects: [{ lists: ['octrois'] }],
    open: openOctroiPossible,
    shape: { kind: 'boolean' },
  },
  debutDeLAide: {
    isKnown: (gives) => gives.departDesTroisMois && gives.octrois,
    tries: ['departDesTroisMois', 'octrois'],
    subjects: [{ lists: ['octrois'] }],
    open: openDebutDeLAide,
    shape: { kind: 'date' },
  },
  periodeDeLAide: {
    isKnown: (gives) => gives.departDesTroisMois && gives.finDeMois && gives.octrois,
    tries: ['departDesTroisMois', 'finDeMois', 'octrois'],
    subjects: [{ lists: ['octrois'] }],
    open: openPeriodeDeLAide,
    shape: { kind: 'period' },
  },
  anneeDeLOctroi: {
    isKnown: (gives) => gives.octrois && gives.dateDEffet && gives.anneeDuPlafond,
    tries: ['octrois', 'anneeDuPlafond'],
    guarantees: [0, 1],
    subjects: [{ lists: ['octrois'] }],
    open: openAnneeDeLOctroi,
    shape: { kind: 'number', scale: 0, min: null, max: null },
  },
  depenseTemporairePriseEnCharge: {
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
    open: openDepenseTemporairePriseEnCharge,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  heuresTemporairesPrisesEnCharge: {
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
    open: openHeuresTemporairesPrisesEnCharge,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  forfaitEtAideDansLAnnee: {
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
    open: (open, accord) => openForfaitEtAideDansLAnnee(open, undefined, accord),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  heuresDuPlanEtDeLAideDansLAnnee: {
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
    open: (open, accord) => openHeuresDuPlanEtDeLAideDansLAnnee(open, undefined, accord),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  demandeeATemps: {
    isKnown: (gives) => gives.demandeDeLAdh && gives.octrois,
    tries: ['demandeDeLAdh', 'octrois'],
    subjects: [{ lists: ['octrois'] }],
    open: openDemandeeATemps,
    shape: { kind: 'boolean' },
  },
  echeanceDeContactDeLIntervenantSocial: {
    isKnown: (gives) => gives.joursDuContact && gives.octrois,
    tries: ['joursDuContact', 'octrois'],
    subjects: [{ lists: ['octrois'] }],
    open: openEcheanceDeContactDeLIntervenantSocial,
    shape: { kind: 'optional', of: { kind: 'date' } },
  },
  plusTotDeContactDeLIntervenantSocial: {
    isKnown: (gives) => gives.joursDuContact && gives.contactAvantDeuxJours && gives.octrois,
    tries: ['joursDuContact', 'contactAvantDeuxJours', 'octrois'],
    subjects: [{ lists: ['octrois'] }],
    open: openPlusTotDeContactDeLIntervenantSocial,
    shape: { kind: 'optional', of: { kind: 'date' } },
  },
  etatDeContactDeLIntervenantSocial: {
    isKnown: (gives) => gives.jourDObservation && gives.joursDuContact && gives.contactAvantDeuxJours && gives.octrois,
    tries: ['joursDuContact', 'contactAvantDeuxJours', 'octrois'],
    subjects: [{ lists: ['octrois'] }],
    open: openEtatDeContactDeLIntervenantSocial,
    shape: { kind: 'choice', values: ETAT_DU_DELAI.values },
  },
  verdictDeSuiviDeLAideTemporaire: {
    isKnown: (gives) => gives.octrois,
    tries: ['octrois'],
    subjects: [{ lists: ['octrois'] }],
    open: openVerdictDeSuiviDeLAideTemporaire,
    shape: { kind: 'choice', values: VERDICT.values },
  },
  manquantsDeSuiviDeLAideTemporaire: {
    isKnown: (gives) => gives.joursDuContact && gives.octrois,
    tries: ['joursDuContact', 'octrois'],
    subjects: [{ lists: ['octrois'] }],
    open: openManquantsDeSuiviDeLAideTemporaire,
    shape: { kind: 'list', of: PIECE_MANQUANTE_DE_SUIVI_DE_L_AIDE_TEMPORAIRE_SHAPE, sortedBy: null, atMost: null },
  },
  verdictDeFinDeLAdh: {
    isKnown: (gives) => gives.finDeLAdh && gives.besoinDurable,
    tries: ['finDeLAdh', 'besoinDurable'],
    open: openVerdictDeFinDeLAdh,
    shape: { kind: 'choice', values: VERDICT.values },
  },
  manquantsDeFinDeLAdh: {
    isKnown: (gives) => gives.finDeLAdh && gives.besoinDurable,
    tries: ['finDeLAdh', 'besoinDurable'],
    open: openManquantsDeFinDeLAdh,
    shape: { kind: 'list', of: PIECE_MANQUANTE_DE_FIN_DE_L_ADH_SHAPE, sortedBy: null, atMost: null },
  },
};

const CLASSEMENT_CELLS = new partial.Cells([
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

function openClassement(dossier: OpenDossier, prestation: partial.Value): partial.Value {
  const where = 'classement';
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
              { kind: 'definition', path: 'classement', name: 'classement', whole: true },
            ),
          excepts: [1],
        },
        {
          guard: null,
          value: () =>
            partial.table(
              [{ value: () => prestation, applies: null, scale: 0 }],
              CLASSEMENT_CELLS,
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

const PLAFOND_DE_LA_RUBRIQUE_CELLS = new partial.Cells([
  [{ kind: 'one of', values: ['cadre de vie et sécurité'] }],
  [{ kind: 'one of', values: ['mobilité et lien social'] }],
  [{ kind: 'one of', values: ['soutien personnalisé'] }],
  [{ kind: 'one of', values: ['vie quotidienne'] }],
]);

function openPlafondDeLaRubrique(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  rubrique: partial.Value,
): partial.Value {
  const where = 'plafond de la rubrique';
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
              PLAFOND_DE_LA_RUBRIQUE_CELLS,
              [30000, 20000, 20000, 35000],
              where,
            ),
        },
      ],
      where,
    ),
  );
}

function openPlafondAnnuelDuForfaitPrevention(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'plafond annuel du forfait prévention';
  return dossier.keepEach(where, day, [], () =>
    partial.versions(
      () => day ?? dossier.read('dateDeLaDemande'),
      [{ from: DAY_2021_07_01, to: null, value: () => 50000 }],
      where,
    ),
  );
}

function openTauxDuForfaitPrevention(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'taux du forfait prévention';
  return dossier.keepEach(where, day, [], () =>
    partial.versions(
      () => day ?? dossier.read('dateDeLaDemande'),
      [{ from: DAY_2021_07_01, to: null, value: () => 10000 }],
      where,
    ),
  );
}

function openImputation(dossier: OpenDossier, depense: partial.Value): partial.Value {
  const where = 'imputation';
  return dossier.keepEach(where, undefined, [depense], () =>
    partial.forEachOption([partial.field(depense, 'prestation')], (prestation) => openClassement(dossier, prestation)),
  );
}

function openPlafondAnnuelDeLaDepense(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  depense: partial.Value,
): partial.Value {
  const where = 'plafond annuel de la dépense';
  return dossier.keepEach(where, day, [depense], () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('jourDuPlafond'), 'jour de la demande', false, where),
          value: () => openPlafondAnnuelDuForfaitPrevention(dossier, day),
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('jourDuPlafond'), 'jour de la prestation', false, where),
          value: () => onDay(partial.field(depense, 'date'), (on) => openPlafondAnnuelDuForfaitPrevention(dossier, on)),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openPlafondDeRubriqueDeLaDepense(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  depense: partial.Value,
): partial.Value {
  const where = 'plafond de rubrique de la dépense';
  return dossier.keepEach(where, day, [depense], () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('jourDuPlafond'), 'jour de la demande', false, where),
          value: () =>
            partial.forEachOption(
              [partial.forEachOption([depense], (depense2) => openImputation(dossier, depense2))],
              (rubrique) => openPlafondDeLaRubrique(dossier, day, rubrique),
            ),
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('jourDuPlafond'), 'jour de la prestation', false, where),
          value: () =>
            onDay(partial.field(depense, 'date'), (on) =>
              partial.forEachOption(
                [partial.forEachOption([depense], (depense2) => openImputation(dossier, depense2))],
                (rubrique) => openPlafondDeLaRubrique(dossier, on, rubrique),
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

function openTauxDeLaDepense(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  depense: partial.Value,
): partial.Value {
  const where = 'taux de la dépense';
  return dossier.keepEach(where, day, [depense], () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('jourDuPlafond'), 'jour de la demande', false, where),
          value: () => openTauxDuForfaitPrevention(dossier, day),
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('jourDuPlafond'), 'jour de la prestation', false, where),
          value: () => onDay(partial.field(depense, 'date'), (on) => openTauxDuForfaitPrevention(dossier, on)),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openAnneeDeLaDepense(dossier: OpenDossier, achat: partial.Value): partial.Value {
  const where = 'année de la dépense';
  return dossier.keepEach(where, undefined, [achat], () => {
    const rienNEstSortiDesDouzeMois = once(() => openAnneeDeLaDepenseRienNEstSortiDesDouzeMois(dossier, achat));
    return partial.choose(
      [
        openAnneeDeLaDepenseClause1(dossier, achat),
        openAnneeDeLaDepenseClause2(dossier, achat),
        openAnneeDeLaDepenseClause3(dossier, rienNEstSortiDesDouzeMois),
        openAnneeDeLaDepenseClause4(dossier, rienNEstSortiDesDouzeMois),
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    );
  });
}

/** « rien n'est sorti des douze mois » of règle année de la dépense. */
function openAnneeDeLaDepenseRienNEstSortiDesDouzeMois(dossier: OpenDossier, achat: partial.Value): partial.Value {
  const where = 'année de la dépense';
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
 * Clause 1 of règle année de la dépense.
 * sans source : lecture « année du calendrier » de la question « année du plafond »
 */
function openAnneeDeLaDepenseClause1(dossier: OpenDossier, achat: partial.Value): partial.Branch {
  const where = 'année de la dépense';
  return {
    guard: () => partial.same(dossier.read('anneeDuPlafond'), 'année du calendrier', false, where),
    value: () => partial.civilYear(partial.field(achat, 'date'), where),
    excepts: [],
  };
}

/**
 * Clause 2 of règle année de la dépense.
 * sans source : lecture « année du plan » de la question « année du plafond »
 */
function openAnneeDeLaDepenseClause2(dossier: OpenDossier, achat: partial.Value): partial.Branch {
  const where = 'année de la dépense';
  return {
    guard: () => partial.same(dossier.read('anneeDuPlafond'), 'année du plan', false, where),
    value: () => partial.yearsBetween(dossier.read('dateDEffet'), partial.field(achat, 'date'), where),
    excepts: [],
  };
}

/**
 * Clause 3 of règle année de la dépense.
 * sans source : lecture « douze mois glissants » : les douze premiers mois, qui les contiennent toutes
 */
function openAnneeDeLaDepenseClause3(
  dossier: OpenDossier,
  rienNEstSortiDesDouzeMois: () => partial.Value,
): partial.Branch {
  const where = 'année de la dépense';
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
 * Clause 4 of règle année de la dépense.
 * sans source : lecture « douze mois glissants » : il n'y a plus d'année
 */
function openAnneeDeLaDepenseClause4(
  dossier: OpenDossier,
  rienNEstSortiDesDouzeMois: () => partial.Value,
): partial.Branch {
  const where = 'année de la dépense';
  return {
    guard: () =>
      partial.and(partial.same(dossier.read('anneeDuPlafond'), 'douze mois glissants', false, where), () =>
        partial.not(rienNEstSortiDesDouzeMois()),
      ),
    value: () =>
      unknownOf(
        { kind: 'number', scale: 0, min: null, max: null },
        { kind: 'definition', path: 'année de la dépense', name: 'année de la dépense', whole: true },
      ),
    excepts: [],
  };
}

function openRetenuDansLaRubrique(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  achat: partial.Value,
): partial.Value {
  const where = 'retenu dans la rubrique';
  return dossier.keepEach(where, day, [achat], () => {
    const maximumPreconise = once(() =>
      partial.forEachOption([achat], (depense) => openPlafondDeRubriqueDeLaDepense(dossier, day, depense)),
    );
    const deja = once(() => openRetenuDansLaRubriqueDeja(dossier, achat));
    return partial.choose(
      [
        openRetenuDansLaRubriqueClause1(dossier, achat, maximumPreconise, deja),
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

/** « déjà » of règle retenu dans la rubrique (€, × 100). */
function openRetenuDansLaRubriqueDeja(dossier: OpenDossier, achat: partial.Value): partial.Value {
  const where = 'retenu dans la rubrique';
  return partial.sum(
    partial.each(
      partial.filter(partial.preceding(dossier.read('depenses'), achat), (depense) =>
        partial.and(
          partial.same(
            partial.forEachOption([depense], (depense2) => openImputation(dossier, depense2)),
            partial.forEachOption([achat], (depense2) => openImputation(dossier, depense2)),
            false,
            where,
          ),
          () =>
            partial.compare(
              'equal',
              partial.forEachOption([depense], (achat2) => openAnneeDeLaDepense(dossier, achat2)),
              partial.forEachOption([achat], (achat2) => openAnneeDeLaDepense(dossier, achat2)),
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
 * Clause 1 of règle retenu dans la rubrique (€, × 100).
 * « Montant maximum préconisé pour la prise en charge » (article)
 */
function openRetenuDansLaRubriqueClause1(
  dossier: OpenDossier,
  achat: partial.Value,
  maximumPreconise: () => partial.Value,
  deja: () => partial.Value,
): partial.Branch {
  const where = 'retenu dans la rubrique';
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

function openPriseEnCharge(dossier: OpenDossier, day: partial.Value | undefined, achat: partial.Value): partial.Value {
  const where = 'prise en charge';
  return dossier.keepEach(where, day, [achat], () => {
    const deja = once(() => openPriseEnChargeDeja(dossier, day, achat));
    const recentes = once(() => openPriseEnChargeRecentes(dossier, achat));
    const sousLePlafondAnnuel = once(() => openPriseEnChargeSousLePlafondAnnuel(dossier, day, achat, recentes));
    const sousLePlafondDeLaRubrique = once(() =>
      openPriseEnChargeSousLePlafondDeLaRubrique(dossier, day, achat, recentes),
    );
    const rienNEstSortiDesDouzeMois = once(() => openPriseEnChargeRienNEstSortiDesDouzeMois(dossier, achat));
    return partial.choose(
      [
        openPriseEnChargeClause1(dossier, day, achat, deja, rienNEstSortiDesDouzeMois),
        openPriseEnChargeClause2(
          dossier,
          day,
          achat,
          sousLePlafondAnnuel,
          sousLePlafondDeLaRubrique,
          rienNEstSortiDesDouzeMois,
        ),
        openPriseEnChargeClause3(dossier, sousLePlafondAnnuel, sousLePlafondDeLaRubrique, rienNEstSortiDesDouzeMois),
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    );
  });
}

/** « déjà » of règle prise en charge (€, × 100). */
function openPriseEnChargeDeja(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  achat: partial.Value,
): partial.Value {
  const where = 'prise en charge';
  return partial.sum(
    partial.each(
      partial.filter(partial.preceding(dossier.read('depenses'), achat), (depense) =>
        partial.compare(
          'equal',
          partial.forEachOption([depense], (achat2) => openAnneeDeLaDepense(dossier, achat2)),
          partial.forEachOption([achat], (achat2) => openAnneeDeLaDepense(dossier, achat2)),
          0,
          0,
          where,
        ),
      ),
      (depense) => partial.forEachOption([depense], (achat2) => openRetenuDansLaRubrique(dossier, day, achat2)),
    ),
    0,
    where,
  );
}

/** « récentes » of règle prise en charge (€, × 100). */
function openPriseEnChargeRecentes(dossier: OpenDossier, achat: partial.Value): partial.Value {
  const where = 'prise en charge';
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

/** « sous le plafond annuel » of règle prise en charge (€, × 100). */
function openPriseEnChargeSousLePlafondAnnuel(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  achat: partial.Value,
  recentes: () => partial.Value,
): partial.Value {
  const where = 'prise en charge';
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
    partial.forEachOption([achat], (depense) => openPlafondAnnuelDeLaDepense(dossier, day, depense)),
    2,
    2,
    where,
  );
}

/** « sous le plafond de la rubrique » of règle prise en charge (€, × 100). */
function openPriseEnChargeSousLePlafondDeLaRubrique(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  achat: partial.Value,
  recentes: () => partial.Value,
): partial.Value {
  const where = 'prise en charge';
  return partial.compare(
    'lessOrEqual',
    partial.add(
      partial.sum(
        partial.each(
          partial.filter(recentes(), (depense) =>
            partial.same(
              partial.forEachOption([depense], (depense2) => openImputation(dossier, depense2)),
              partial.forEachOption([achat], (depense2) => openImputation(dossier, depense2)),
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
    partial.forEachOption([achat], (depense) => openPlafondDeRubriqueDeLaDepense(dossier, day, depense)),
    2,
    2,
    where,
  );
}

/** « rien n'est sorti des douze mois » of règle prise en charge (€, × 100). */
function openPriseEnChargeRienNEstSortiDesDouzeMois(dossier: OpenDossier, achat: partial.Value): partial.Value {
  const where = 'prise en charge';
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
 * Clause 1 of règle prise en charge (€, × 100).
 * « Le forfait prévention est pris en charge par l'Assurance retraite à 100 %, dans la limite de 500 € par
 * bénéficiaire et par an » (article)
 */
function openPriseEnChargeClause1(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  achat: partial.Value,
  deja: () => partial.Value,
  rienNEstSortiDesDouzeMois: () => partial.Value,
): partial.Branch {
  const where = 'prise en charge';
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
                partial.forEachOption([achat], (achat2) => openRetenuDansLaRubrique(dossier, day, achat2)),
                where,
              ),
              partial.forEachOption([achat], (depense) => openPlafondAnnuelDeLaDepense(dossier, day, depense)),
              where,
            ),
            partial.atMost(
              deja(),
              partial.forEachOption([achat], (depense) => openPlafondAnnuelDeLaDepense(dossier, day, depense)),
              where,
            ),
            where,
          ),
          partial.forEachOption([achat], (depense) => openTauxDeLaDepense(dossier, day, depense)),
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
 * Clause 2 of règle prise en charge (€, × 100).
 * sans source : lecture « douze mois glissants » de la question « année du plafond » ; aucun plafond ne peut être
 * atteint
 */
function openPriseEnChargeClause2(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  achat: partial.Value,
  sousLePlafondAnnuel: () => partial.Value,
  sousLePlafondDeLaRubrique: () => partial.Value,
  rienNEstSortiDesDouzeMois: () => partial.Value,
): partial.Branch {
  const where = 'prise en charge';
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
          partial.forEachOption([achat], (depense) => openTauxDeLaDepense(dossier, day, depense)),
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
 * Clause 3 of règle prise en charge (€, × 100).
 * sans source : le texte ne dit pas comment un plafond glissant se reconstitue
 */
function openPriseEnChargeClause3(
  dossier: OpenDossier,
  sousLePlafondAnnuel: () => partial.Value,
  sousLePlafondDeLaRubrique: () => partial.Value,
  rienNEstSortiDesDouzeMois: () => partial.Value,
): partial.Branch {
  const where = 'prise en charge';
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
        { kind: 'definition', path: 'prise en charge', name: 'prise en charge', whole: true },
      ),
    excepts: [],
  };
}

function openResteALaChargeDuRetraite(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  depense: partial.Value,
): partial.Value {
  const where = 'reste à la charge du retraité';
  return partial.subtract(
    partial.field(depense, 'montant'),
    partial.forEachOption([depense], (achat) => openPriseEnCharge(dossier, day, achat)),
    where,
  );
}

function openPrisEnChargeAuTotal(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'pris en charge au total';
  return partial.sum(
    partial.each(dossier.read('depenses'), (depense) =>
      partial.forEachOption([depense], (achat) => openPriseEnCharge(dossier, day, achat)),
    ),
    0,
    where,
  );
}

function openDepensePayeeA(dossier: OpenDossier, depense: partial.Value): partial.Value {
  const where = 'dépense payée à';
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
              { kind: 'definition', path: 'dépense payée à', name: 'dépense payée à', whole: true },
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

function openPayableAPartirDu(dossier: OpenDossier, depense: partial.Value): partial.Value {
  const where = 'payable à partir du';
  return partial.choose(
    [
      openPayableAPartirDuClause1(dossier, depense),
      openPayableAPartirDuClause2(dossier, depense),
      openPayableAPartirDuClause3(dossier, depense),
    ],
    null,
    where,
    { never: ['hole', 'conflict'] },
  );
}

/**
 * Clause 1 of règle payable à partir du.
 * « soit à la personne âgée bénéficiaire du forfait, le mois suivant la prestation » (article)
 */
function openPayableAPartirDuClause1(dossier: OpenDossier, depense: partial.Value): partial.Branch {
  const where = 'payable à partir du';
  return {
    guard: () =>
      partial.and(
        partial.same(
          partial.forEachOption([depense], (depense2) => openDepensePayeeA(dossier, depense2)),
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
 * Clause 2 of règle payable à partir du.
 * sans source : lecture « mois jour pour jour » de la question « mois du remboursement »
 */
function openPayableAPartirDuClause2(dossier: OpenDossier, depense: partial.Value): partial.Branch {
  const where = 'payable à partir du';
  return {
    guard: () =>
      partial.and(
        partial.same(
          partial.forEachOption([depense], (depense2) => openDepensePayeeA(dossier, depense2)),
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
 * Clause 3 of règle payable à partir du.
 * « Le remboursement se fait après l'intervention » (article)
 */
function openPayableAPartirDuClause3(dossier: OpenDossier, depense: partial.Value): partial.Branch {
  const where = 'payable à partir du';
  return {
    guard: () =>
      partial.same(
        partial.forEachOption([depense], (depense2) => openDepensePayeeA(dossier, depense2)),
        'prestataire',
        false,
        where,
      ),
    value: () => partial.field(depense, 'date'),
    excepts: [],
  };
}

function openPayableAuPlusTardLe(dossier: OpenDossier, depense: partial.Value): partial.Value {
  const where = 'payable au plus tard le';
  return partial.choose(
    [
      openPayableAuPlusTardLeClause1(dossier, depense),
      openPayableAuPlusTardLeClause2(dossier, depense),
      {
        guard: () =>
          partial.same(
            partial.forEachOption([depense], (depense2) => openDepensePayeeA(dossier, depense2)),
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
 * Clause 1 of règle payable au plus tard le.
 * « soit à la personne âgée bénéficiaire du forfait, le mois suivant la prestation » (article)
 */
function openPayableAuPlusTardLeClause1(dossier: OpenDossier, depense: partial.Value): partial.Branch {
  const where = 'payable au plus tard le';
  return {
    guard: () =>
      partial.and(
        partial.same(
          partial.forEachOption([depense], (depense2) => openDepensePayeeA(dossier, depense2)),
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
 * Clause 2 of règle payable au plus tard le.
 * sans source : lecture « mois jour pour jour » de la question « mois du remboursement »
 */
function openPayableAuPlusTardLeClause2(dossier: OpenDossier, depense: partial.Value): partial.Branch {
  const where = 'payable au plus tard le';
  return {
    guard: () =>
      partial.and(
        partial.same(
          partial.forEachOption([depense], (depense2) => openDepensePayeeA(dossier, depense2)),
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

function openPartenaireDuProgramme(_dossier: OpenDossier, formeDeProgramme: partial.Value): partial.Value {
  const where = 'partenaire du programme';
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
            { kind: 'definition', path: 'partenaire du programme', name: 'partenaire du programme', whole: true },
          ),
        excepts: [],
      },
    ],
    null,
    where,
    { never: ['hole', 'conflict'] },
  );
}

function openPrestationsDifferentes(dossier: OpenDossier): partial.Value {
  const where = 'prestations différentes';
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
        openPrestationsDifferentesItem3(dossier),
        openPrestationsDifferentesItem4(dossier),
      ]),
      0,
      where,
    ),
  );
}

/** Item 3 of décompte prestations différentes. */
function openPrestationsDifferentesItem3(dossier: OpenDossier): partial.Value {
  const where = 'prestations différentes';
  return partial.when(
    partial.and(partial.same(dossier.read('programmeCompte'), 'participation', false, where), () =>
      partial.any(dossier.read('programmesProposes'), (programme) => partial.field(programme, 'suivi')),
    ),
    1,
    0,
    where,
  );
}

/** Item 4 of décompte prestations différentes. */
function openPrestationsDifferentesItem4(dossier: OpenDossier): partial.Value {
  const where = 'prestations différentes';
  return partial.when(
    partial.and(partial.same(dossier.read('programmeCompte'), 'orientation du retraité', false, where), () =>
      partial.not(partial.isEmpty(dossier.read('programmesProposes'), where)),
    ),
    1,
    0,
    where,
  );
}

function openPrestationsExigees(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'prestations exigées';
  return partial.versions(
    () => day ?? dossier.read('dateDeLaDemande'),
    [{ from: DAY_2021_07_01, to: null, value: () => 3 }],
    where,
  );
}

function openPlanCoordonne(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'plan coordonné';
  return dossier.keepEach(where, day, [], () =>
    partial.compare(
      'greaterOrEqual',
      openPrestationsDifferentes(dossier),
      openPrestationsExigees(dossier, day),
      0,
      0,
      where,
    ),
  );
}

function openMontantMaximumDeLaPremiereAnnee(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'montant maximum de la première année';
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

function openMontantMaximumDeLaSecondeAnnee(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'montant maximum de la seconde année';
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

function openForfaitDeLaPremiereAnnee(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'forfait de la première année';
  return dossier.keepEach(where, day, [], () =>
    partial.choose(
      [
        { guard: () => partial.not(openPlanCoordonne(dossier, day)), value: () => 0, excepts: [] },
        {
          guard: () =>
            partial.and(openPlanCoordonne(dossier, day), () =>
              partial.same(dossier.read('montantVerse'), 'maximum', false, where),
            ),
          value: () => openMontantMaximumDeLaPremiereAnnee(dossier, day),
          excepts: [],
        },
        {
          guard: () =>
            partial.and(openPlanCoordonne(dossier, day), () =>
              partial.same(dossier.read('montantVerse'), "montant d'une circulaire", false, where),
            ),
          value: () =>
            unknownOf(
              { kind: 'number', scale: 2, min: null, max: null },
              {
                kind: 'definition',
                path: 'forfait de la première année',
                name: 'forfait de la première année',
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

function openAnneesDeCoordination(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'années de coordination';
  return dossier.keepEach(where, day, [], () =>
    partial.choose(
      [
        { guard: () => partial.not(openPlanCoordonne(dossier, day)), value: () => 0, excepts: [] },
        {
          guard: () =>
            partial.and(
              partial.and(openPlanCoordonne(dossier, day), () =>
                partial.same(dossier.read('dureeDuForfaitCoordination'), 'un an renouvelable', false, where),
              ),
              () => partial.not(dossier.read('forfaitRenouvele')),
            ),
          value: () => 1,
          excepts: [],
        },
        {
          guard: () => partial.and(openPlanCoordonne(dossier, day), () => dossier.read('forfaitRenouvele')),
          value: () => 2,
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.and(openPlanCoordonne(dossier, day), () =>
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

function openForfaitDeLaSecondeAnnee(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'forfait de la seconde année';
  return dossier.keepEach(where, day, [], () =>
    partial.choose(
      [
        {
          guard: () => partial.compare('lessOrEqual', openAnneesDeCoordination(dossier, day), 1, 0, 0, where),
          value: () => 0,
          excepts: [],
        },
        {
          guard: () =>
            partial.and(partial.compare('equal', openAnneesDeCoordination(dossier, day), 2, 0, 0, where), () =>
              partial.same(dossier.read('montantVerse'), 'maximum', false, where),
            ),
          value: () => openMontantMaximumDeLaSecondeAnnee(dossier, day),
          excepts: [],
        },
        {
          guard: () =>
            partial.and(partial.compare('equal', openAnneesDeCoordination(dossier, day), 2, 0, 0, where), () =>
              partial.same(dossier.read('montantVerse'), "montant d'une circulaire", false, where),
            ),
          value: () =>
            unknownOf(
              { kind: 'number', scale: 2, min: null, max: null },
              {
                kind: 'definition',
                path: 'forfait de la seconde année',
                name: 'forfait de la seconde année',
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

function openForfaitCoordinationAuTotal(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'forfait coordination au total';
  return partial.add(openForfaitDeLaPremiereAnnee(dossier, day), openForfaitDeLaSecondeAnnee(dossier, day), where);
}

function openFinPrevueDuPlan(dossier: OpenDossier): partial.Value {
  const where = 'fin prévue du plan';
  return dossier.keep(where, () =>
    partial.addDays(
      partial.addMonths(dossier.read('dateDEffet'), partial.multiply(dossier.read('dureeDuPlan'), 12, where), where),
      -1,
      where,
    ),
  );
}

function openJourDeVersementDeLaPremiereAnnee(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'jour de versement de la première année';
  return partial.choose(
    [
      {
        guard: () => partial.compare('greaterOrEqual', openAnneesDeCoordination(dossier, day), 1, 0, 0, where),
        value: () => partial.addDays(partial.addMonths(dossier.read('dateDEffet'), 12, where), -1, where),
        excepts: [],
      },
      {
        guard: () => partial.compare('equal', openAnneesDeCoordination(dossier, day), 0, 0, 0, where),
        value: () => null,
        excepts: [],
      },
    ],
    null,
    where,
    { never: ['conflict'] },
  );
}

function openJourDeVersementDeLaSecondeAnnee(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'jour de versement de la seconde année';
  return partial.choose(
    [
      {
        guard: () => partial.compare('equal', openAnneesDeCoordination(dossier, day), 2, 0, 0, where),
        value: () => partial.addDays(partial.addMonths(dossier.read('dateDEffet'), 24, where), -1, where),
        excepts: [],
      },
      {
        guard: () => partial.compare('lessOrEqual', openAnneesDeCoordination(dossier, day), 1, 0, 0, where),
        value: () => null,
        excepts: [],
      },
    ],
    null,
    where,
    { never: ['conflict'] },
  );
}

function openDepart(dossier: OpenDossier): partial.Value {
  const where = 'départ';
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

const ECART_DU_SUIVI_CELLS = new partial.Cells([
  [{ kind: 'one of', values: ['premier suivi du plan'] }],
  [{ kind: 'one of', values: ['second suivi du plan'] }],
  [{ kind: 'one of', values: ['premier suivi du renouvellement'] }],
  [{ kind: 'one of', values: ['deuxième suivi du renouvellement'] }],
  [{ kind: 'one of', values: ['troisième suivi du renouvellement'] }],
]);

function openEcartDuSuivi(dossier: OpenDossier, suiviAttendu: partial.Value): partial.Value {
  const where = 'écart du suivi';
  return dossier.keepEach(where, undefined, [suiviAttendu], () =>
    partial.table(
      [{ value: () => suiviAttendu, applies: null, scale: 0 }],
      ECART_DU_SUIVI_CELLS,
      [2, 6, 1, 3, 6],
      where,
    ),
  );
}

function openOrigineDuSuivi(dossier: OpenDossier, suiviAttendu: partial.Value): partial.Value {
  const where = 'origine du suivi';
  return dossier.keepEach(where, undefined, [suiviAttendu], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.or(partial.same(suiviAttendu, 'premier suivi du plan', false, where), () =>
              partial.same(suiviAttendu, 'second suivi du plan', false, where),
            ),
          value: () => openDepart(dossier),
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

function openJourDuSuivi(dossier: OpenDossier, suiviAttendu: partial.Value): partial.Value {
  const where = 'jour du suivi';
  return dossier.keepEach(where, undefined, [suiviAttendu], () => {
    const joursEcoulesDuMois = once(() => openJourDuSuiviJoursEcoulesDuMois(dossier, suiviAttendu));
    const jourCorrespondant = once(() => openJourDuSuiviJourCorrespondant(dossier, suiviAttendu));
    const jourManquant = once(() => openJourDuSuiviJourManquant(dossier, suiviAttendu, jourCorrespondant));
    return partial.choose(
      [
        openJourDuSuiviClause1(dossier, suiviAttendu, jourCorrespondant, jourManquant),
        openJourDuSuiviClause2(dossier, suiviAttendu, joursEcoulesDuMois, jourCorrespondant, jourManquant),
        {
          guard: () =>
            partial.not(
              partial.exists(
                partial.forEachOption([suiviAttendu], (suiviAttendu2) => openOrigineDuSuivi(dossier, suiviAttendu2)),
              ),
            ),
          value: () => null,
          excepts: [],
        },
        {
          guard: () =>
            partial.exists(
              partial.forEachOption([suiviAttendu], (suiviAttendu2) => openOrigineDuSuivi(dossier, suiviAttendu2)),
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

/** « jours écoulés du mois » of règle jour du suivi. */
function openJourDuSuiviJoursEcoulesDuMois(dossier: OpenDossier, suiviAttendu: partial.Value): partial.Value {
  const where = 'jour du suivi';
  return partial.daysBetween(
    partial.firstOfMonth(
      partial.required(
        partial.forEachOption([suiviAttendu], (suiviAttendu2) => openOrigineDuSuivi(dossier, suiviAttendu2)),
        where,
        'origine du suivi',
      ),
      where,
    ),
    partial.required(
      partial.forEachOption([suiviAttendu], (suiviAttendu2) => openOrigineDuSuivi(dossier, suiviAttendu2)),
      where,
      'origine du suivi',
    ),
    where,
  );
}

/** « jour correspondant » of règle jour du suivi. */
function openJourDuSuiviJourCorrespondant(dossier: OpenDossier, suiviAttendu: partial.Value): partial.Value {
  const where = 'jour du suivi';
  return partial.addMonths(
    partial.required(
      partial.forEachOption([suiviAttendu], (suiviAttendu2) => openOrigineDuSuivi(dossier, suiviAttendu2)),
      where,
      'origine du suivi',
    ),
    partial.forEachOption([suiviAttendu], (suiviAttendu2) => openEcartDuSuivi(dossier, suiviAttendu2)),
    where,
  );
}

/** « jour manquant » of règle jour du suivi. */
function openJourDuSuiviJourManquant(
  dossier: OpenDossier,
  suiviAttendu: partial.Value,
  jourCorrespondant: () => partial.Value,
): partial.Value {
  const where = 'jour du suivi';
  return partial.compare(
    'different',
    partial.addMonths(
      jourCorrespondant(),
      partial.negate(
        partial.forEachOption([suiviAttendu], (suiviAttendu2) => openEcartDuSuivi(dossier, suiviAttendu2)),
        where,
      ),
      where,
    ),
    partial.required(
      partial.forEachOption([suiviAttendu], (suiviAttendu2) => openOrigineDuSuivi(dossier, suiviAttendu2)),
      where,
      'origine du suivi',
    ),
    0,
    0,
    where,
  );
}

/**
 * Clause 1 of règle jour du suivi.
 * sans source : lecture « lendemain » de la question « fin de mois »
 */
function openJourDuSuiviClause1(
  dossier: OpenDossier,
  suiviAttendu: partial.Value,
  jourCorrespondant: () => partial.Value,
  jourManquant: () => partial.Value,
): partial.Branch {
  const where = 'jour du suivi';
  return {
    guard: () =>
      partial.and(
        partial.and(
          partial.exists(
            partial.forEachOption([suiviAttendu], (suiviAttendu2) => openOrigineDuSuivi(dossier, suiviAttendu2)),
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
 * Clause 2 of règle jour du suivi.
 * sans source : lecture « débordement » de la question « fin de mois »
 */
function openJourDuSuiviClause2(
  dossier: OpenDossier,
  suiviAttendu: partial.Value,
  joursEcoulesDuMois: () => partial.Value,
  jourCorrespondant: () => partial.Value,
  jourManquant: () => partial.Value,
): partial.Branch {
  const where = 'jour du suivi';
  return {
    guard: () =>
      partial.and(
        partial.and(
          partial.exists(
            partial.forEachOption([suiviAttendu], (suiviAttendu2) => openOrigineDuSuivi(dossier, suiviAttendu2)),
          ),
          () => partial.same(dossier.read('finDeMois'), 'débordement', false, where),
        ),
        () => jourManquant(),
      ),
    value: () => partial.addDays(partial.firstOfMonth(jourCorrespondant(), where), joursEcoulesDuMois(), where),
    excepts: [2, 3],
  };
}

function openEcheanceDeSuiviADeuxMois(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'suivi à deux mois.échéance';
  return dossier.keepEach(where, day, [], () =>
    partial.choose(
      [
        {
          guard: () => partial.compare('equal', openAnneesDeCoordination(dossier, day), 0, 0, 0, where),
          value: () => null,
          excepts: [1],
        },
        {
          guard: null,
          value: () =>
            partial.when(
              partial.exists(
                partial.forEachOption(['premier suivi du plan'], (suiviAttendu) =>
                  openJourDuSuivi(dossier, suiviAttendu),
                ),
              ),
              () =>
                partial.required(
                  partial.forEachOption(['premier suivi du plan'], (suiviAttendu) =>
                    openJourDuSuivi(dossier, suiviAttendu),
                  ),
                  where,
                  'jour du suivi',
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

function openPlusTotDeSuiviADeuxMois(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'suivi à deux mois.plus tôt';
  return dossier.keepEach(where, day, [], () =>
    partial.choose(
      [
        {
          guard: () => partial.compare('equal', openAnneesDeCoordination(dossier, day), 0, 0, 0, where),
          value: () => null,
          excepts: [1],
        },
        {
          guard: () => partial.same(dossier.read('suiviAnticipe'), 'trop tôt', false, where),
          value: () =>
            partial.when(
              partial.exists(
                partial.forEachOption(['premier suivi du plan'], (suiviAttendu) =>
                  openJourDuSuivi(dossier, suiviAttendu),
                ),
              ),
              () =>
                partial.required(
                  partial.forEachOption(['premier suivi du plan'], (suiviAttendu) =>
                    openJourDuSuivi(dossier, suiviAttendu),
                  ),
                  where,
                  'jour du suivi',
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

function openEtatDeSuiviADeuxMois(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'suivi à deux mois.état';
  return partial.choose(
    [
      {
        guard: () => partial.compare('equal', openAnneesDeCoordination(dossier, day), 0, 0, 0, where),
        value: () => 'sans objet',
        excepts: [1, 2, 3, 4, 5],
      },
      openEtatDeSuiviADeuxMoisClause2(dossier),
      openEtatDeSuiviADeuxMoisClause3(dossier, day),
      openEtatDeSuiviADeuxMoisClause4(dossier, day),
      openEtatDeSuiviADeuxMoisClause5(dossier, day),
      {
        guard: () =>
          partial.compare(
            'greater',
            dossier.read('jourDObservation'),
            partial.required(openEcheanceDeSuiviADeuxMois(dossier, day), where, 'suivi à deux mois.échéance', true),
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
function openEtatDeSuiviADeuxMoisClause2(dossier: OpenDossier): partial.Branch {
  const where = 'suivi à deux mois.état';
  return {
    guard: () =>
      partial.or(
        partial.not(
          partial.exists(
            partial.forEachOption(['premier suivi du plan'], (suiviAttendu) => openJourDuSuivi(dossier, suiviAttendu)),
          ),
        ),
        () =>
          partial.and(partial.same(dossier.read('suiviAnticipe'), 'trop tôt', false, where), () =>
            partial.not(
              partial.exists(
                partial.forEachOption(['premier suivi du plan'], (suiviAttendu) =>
                  openJourDuSuivi(dossier, suiviAttendu),
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
function openEtatDeSuiviADeuxMoisClause3(dossier: OpenDossier, day: partial.Value | undefined): partial.Branch {
  const where = 'suivi à deux mois.état';
  return {
    guard: () =>
      partial.and(partial.exists(openPlusTotDeSuiviADeuxMois(dossier, day)), () =>
        partial.compare(
          'greater',
          partial.required(openPlusTotDeSuiviADeuxMois(dossier, day), where, 'suivi à deux mois.plus tôt', true),
          partial.required(openEcheanceDeSuiviADeuxMois(dossier, day), where, 'suivi à deux mois.échéance', true),
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
function openEtatDeSuiviADeuxMoisClause4Clause1(dossier: OpenDossier, day: partial.Value | undefined): partial.Branch {
  const where = 'suivi à deux mois.état';
  return {
    guard: () =>
      partial.and(partial.exists(openPlusTotDeSuiviADeuxMois(dossier, day)), () =>
        partial.compare(
          'less',
          partial.required(dossier.read('dateDuSuiviADeuxMois'), where, 'date du suivi à deux mois', true),
          partial.required(openPlusTotDeSuiviADeuxMois(dossier, day), where, 'suivi à deux mois.plus tôt', true),
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
function openEtatDeSuiviADeuxMoisClause4Clause2(dossier: OpenDossier, day: partial.Value | undefined): partial.Branch {
  const where = 'suivi à deux mois.état';
  return {
    guard: () =>
      partial.compare(
        'greater',
        partial.required(dossier.read('dateDuSuiviADeuxMois'), where, 'date du suivi à deux mois', true),
        partial.required(openEcheanceDeSuiviADeuxMois(dossier, day), where, 'suivi à deux mois.échéance', true),
        0,
        0,
        where,
      ),
    value: () => 'tenu en retard',
    excepts: [],
  };
}

/** Clause 4 of délai suivi à deux mois : état. */
function openEtatDeSuiviADeuxMoisClause4(dossier: OpenDossier, day: partial.Value | undefined): partial.Branch {
  const where = 'suivi à deux mois.état';
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
        [openEtatDeSuiviADeuxMoisClause4Clause1(dossier, day), openEtatDeSuiviADeuxMoisClause4Clause2(dossier, day)],
        () => 'tenu',
        where,
        { never: ['conflict'] },
      ),
    excepts: [4, 5],
  };
}

/** Clause 5 of délai suivi à deux mois : état. */
function openEtatDeSuiviADeuxMoisClause5(dossier: OpenDossier, day: partial.Value | undefined): partial.Branch {
  const where = 'suivi à deux mois.état';
  return {
    guard: () =>
      partial.and(partial.exists(openPlusTotDeSuiviADeuxMois(dossier, day)), () =>
        partial.compare(
          'less',
          dossier.read('jourDObservation'),
          partial.required(openPlusTotDeSuiviADeuxMois(dossier, day), where, 'suivi à deux mois.plus tôt', true),
          0,
          0,
          where,
        ),
      ),
    value: () => 'pas ouvert',
    excepts: [5],
  };
}

function openEcheanceDeSuiviASixMois(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'suivi à six mois.échéance';
  return dossier.keepEach(where, day, [], () =>
    partial.choose(
      [
        {
          guard: () => partial.compare('equal', openAnneesDeCoordination(dossier, day), 0, 0, 0, where),
          value: () => null,
          excepts: [1],
        },
        {
          guard: null,
          value: () =>
            partial.when(
              partial.exists(
                partial.forEachOption(['second suivi du plan'], (suiviAttendu) =>
                  openJourDuSuivi(dossier, suiviAttendu),
                ),
              ),
              () =>
                partial.required(
                  partial.forEachOption(['second suivi du plan'], (suiviAttendu) =>
                    openJourDuSuivi(dossier, suiviAttendu),
                  ),
                  where,
                  'jour du suivi',
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

function openPlusTotDeSuiviASixMois(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'suivi à six mois.plus tôt';
  return dossier.keepEach(where, day, [], () =>
    partial.choose(
      [
        {
          guard: () => partial.compare('equal', openAnneesDeCoordination(dossier, day), 0, 0, 0, where),
          value: () => null,
          excepts: [1],
        },
        {
          guard: () => partial.same(dossier.read('suiviAnticipe'), 'trop tôt', false, where),
          value: () =>
            partial.when(
              partial.exists(
                partial.forEachOption(['second suivi du plan'], (suiviAttendu) =>
                  openJourDuSuivi(dossier, suiviAttendu),
                ),
              ),
              () =>
                partial.required(
                  partial.forEachOption(['second suivi du plan'], (suiviAttendu) =>
                    openJourDuSuivi(dossier, suiviAttendu),
                  ),
                  where,
                  'jour du suivi',
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

function openEtatDeSuiviASixMois(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'suivi à six mois.état';
  return partial.choose(
    [
      {
        guard: () => partial.compare('equal', openAnneesDeCoordination(dossier, day), 0, 0, 0, where),
        value: () => 'sans objet',
        excepts: [1, 2, 3, 4, 5],
      },
      openEtatDeSuiviASixMoisClause2(dossier),
      openEtatDeSuiviASixMoisClause3(dossier, day),
      openEtatDeSuiviASixMoisClause4(dossier, day),
      openEtatDeSuiviASixMoisClause5(dossier, day),
      {
        guard: () =>
          partial.compare(
            'greater',
            dossier.read('jourDObservation'),
            partial.required(openEcheanceDeSuiviASixMois(dossier, day), where, 'suivi à six mois.échéance', true),
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
function openEtatDeSuiviASixMoisClause2(dossier: OpenDossier): partial.Branch {
  const where = 'suivi à six mois.état';
  return {
    guard: () =>
      partial.or(
        partial.not(
          partial.exists(
            partial.forEachOption(['second suivi du plan'], (suiviAttendu) => openJourDuSuivi(dossier, suiviAttendu)),
          ),
        ),
        () =>
          partial.and(partial.same(dossier.read('suiviAnticipe'), 'trop tôt', false, where), () =>
            partial.not(
              partial.exists(
                partial.forEachOption(['second suivi du plan'], (suiviAttendu) =>
                  openJourDuSuivi(dossier, suiviAttendu),
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
function openEtatDeSuiviASixMoisClause3(dossier: OpenDossier, day: partial.Value | undefined): partial.Branch {
  const where = 'suivi à six mois.état';
  return {
    guard: () =>
      partial.and(partial.exists(openPlusTotDeSuiviASixMois(dossier, day)), () =>
        partial.compare(
          'greater',
          partial.required(openPlusTotDeSuiviASixMois(dossier, day), where, 'suivi à six mois.plus tôt', true),
          partial.required(openEcheanceDeSuiviASixMois(dossier, day), where, 'suivi à six mois.échéance', true),
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
function openEtatDeSuiviASixMoisClause4Clause1(dossier: OpenDossier, day: partial.Value | undefined): partial.Branch {
  const where = 'suivi à six mois.état';
  return {
    guard: () =>
      partial.and(partial.exists(openPlusTotDeSuiviASixMois(dossier, day)), () =>
        partial.compare(
          'less',
          partial.required(dossier.read('dateDuSuiviASixMois'), where, 'date du suivi à six mois', true),
          partial.required(openPlusTotDeSuiviASixMois(dossier, day), where, 'suivi à six mois.plus tôt', true),
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
function openEtatDeSuiviASixMoisClause4Clause2(dossier: OpenDossier, day: partial.Value | undefined): partial.Branch {
  const where = 'suivi à six mois.état';
  return {
    guard: () =>
      partial.compare(
        'greater',
        partial.required(dossier.read('dateDuSuiviASixMois'), where, 'date du suivi à six mois', true),
        partial.required(openEcheanceDeSuiviASixMois(dossier, day), where, 'suivi à six mois.échéance', true),
        0,
        0,
        where,
      ),
    value: () => 'tenu en retard',
    excepts: [],
  };
}

/** Clause 4 of délai suivi à six mois : état. */
function openEtatDeSuiviASixMoisClause4(dossier: OpenDossier, day: partial.Value | undefined): partial.Branch {
  const where = 'suivi à six mois.état';
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
        [openEtatDeSuiviASixMoisClause4Clause1(dossier, day), openEtatDeSuiviASixMoisClause4Clause2(dossier, day)],
        () => 'tenu',
        where,
        { never: ['conflict'] },
      ),
    excepts: [4, 5],
  };
}

/** Clause 5 of délai suivi à six mois : état. */
function openEtatDeSuiviASixMoisClause5(dossier: OpenDossier, day: partial.Value | undefined): partial.Branch {
  const where = 'suivi à six mois.état';
  return {
    guard: () =>
      partial.and(partial.exists(openPlusTotDeSuiviASixMois(dossier, day)), () =>
        partial.compare(
          'less',
          dossier.read('jourDObservation'),
          partial.required(openPlusTotDeSuiviASixMois(dossier, day), where, 'suivi à six mois.plus tôt', true),
          0,
          0,
          where,
        ),
      ),
    value: () => 'pas ouvert',
    excepts: [5],
  };
}

function openSecondeAnneeSuivie(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'seconde année suivie';
  return dossier.keepEach(where, day, [], () =>
    partial.and(partial.compare('equal', openAnneesDeCoordination(dossier, day), 2, 0, 0, where), () =>
      partial.same(dossier.read('suivisDeLaSecondeAnnee'), 'trois suivis', false, where),
    ),
  );
}

function openEcheanceDuPremierSuiviDeLaSecondeAnnee(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Value {
  const where = 'premier suivi de la seconde année.échéance';
  return dossier.keepEach(where, day, [], () =>
    partial.choose(
      [
        { guard: () => partial.not(openSecondeAnneeSuivie(dossier, day)), value: () => null, excepts: [1] },
        {
          guard: null,
          value: () =>
            partial.when(
              partial.exists(
                partial.forEachOption(['premier suivi du renouvellement'], (suiviAttendu) =>
                  openJourDuSuivi(dossier, suiviAttendu),
                ),
              ),
              () =>
                partial.required(
                  partial.forEachOption(['premier suivi du renouvellement'], (suiviAttendu) =>
                    openJourDuSuivi(dossier, suiviAttendu),
                  ),
                  where,
                  'jour du suivi',
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

function openPlusTotDuPremierSuiviDeLaSecondeAnnee(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Value {
  const where = 'premier suivi de la seconde année.plus tôt';
  return dossier.keepEach(where, day, [], () =>
    partial.choose(
      [
        { guard: () => partial.not(openSecondeAnneeSuivie(dossier, day)), value: () => null, excepts: [1] },
        {
          guard: () => partial.same(dossier.read('suiviAnticipe'), 'trop tôt', false, where),
          value: () =>
            partial.when(
              partial.exists(
                partial.forEachOption(['premier suivi du renouvellement'], (suiviAttendu) =>
                  openJourDuSuivi(dossier, suiviAttendu),
                ),
              ),
              () =>
                partial.required(
                  partial.forEachOption(['premier suivi du renouvellement'], (suiviAttendu) =>
                    openJourDuSuivi(dossier, suiviAttendu),
                  ),
                  where,
                  'jour du suivi',
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

function openEtatDuPremierSuiviDeLaSecondeAnnee(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'premier suivi de la seconde année.état';
  return partial.choose(
    [
      {
        guard: () => partial.not(openSecondeAnneeSuivie(dossier, day)),
        value: () => 'sans objet',
        excepts: [1, 2, 3, 4, 5],
      },
      openEtatDuPremierSuiviDeLaSecondeAnneeClause2(dossier),
      openEtatDuPremierSuiviDeLaSecondeAnneeClause3(dossier, day),
      openEtatDuPremierSuiviDeLaSecondeAnneeClause4(dossier, day),
      openEtatDuPremierSuiviDeLaSecondeAnneeClause5(dossier, day),
      {
        guard: () =>
          partial.compare(
            'greater',
            dossier.read('jourDObservation'),
            partial.required(
              openEcheanceDuPremierSuiviDeLaSecondeAnnee(dossier, day),
              where,
              'premier suivi de la seconde année.échéance',
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
function openEtatDuPremierSuiviDeLaSecondeAnneeClause2(dossier: OpenDossier): partial.Branch {
  const where = 'premier suivi de la seconde année.état';
  return {
    guard: () =>
      partial.or(
        partial.not(
          partial.exists(
            partial.forEachOption(['premier suivi du renouvellement'], (suiviAttendu) =>
              openJourDuSuivi(dossier, suiviAttendu),
            ),
          ),
        ),
        () =>
          partial.and(partial.same(dossier.read('suiviAnticipe'), 'trop tôt', false, where), () =>
            partial.not(
              partial.exists(
                partial.forEachOption(['premier suivi du renouvellement'], (suiviAttendu) =>
                  openJourDuSuivi(dossier, suiviAttendu),
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
function openEtatDuPremierSuiviDeLaSecondeAnneeClause3(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Branch {
  const where = 'premier suivi de la seconde année.état';
  return {
    guard: () =>
      partial.and(partial.exists(openPlusTotDuPremierSuiviDeLaSecondeAnnee(dossier, day)), () =>
        partial.compare(
          'greater',
          partial.required(
            openPlusTotDuPremierSuiviDeLaSecondeAnnee(dossier, day),
            where,
            'premier suivi de la seconde année.plus tôt',
            true,
          ),
          partial.required(
            openEcheanceDuPremierSuiviDeLaSecondeAnnee(dossier, day),
            where,
            'premier suivi de la seconde année.échéance',
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
function openEtatDuPremierSuiviDeLaSecondeAnneeClause4Clause1(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Branch {
  const where = 'premier suivi de la seconde année.état';
  return {
    guard: () =>
      partial.and(partial.exists(openPlusTotDuPremierSuiviDeLaSecondeAnnee(dossier, day)), () =>
        partial.compare(
          'less',
          partial.required(
            dossier.read('dateDuSuiviAUnMoisDuRenouvellement'),
            where,
            'date du suivi à un mois du renouvellement',
            true,
          ),
          partial.required(
            openPlusTotDuPremierSuiviDeLaSecondeAnnee(dossier, day),
            where,
            'premier suivi de la seconde année.plus tôt',
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
function openEtatDuPremierSuiviDeLaSecondeAnneeClause4Clause2(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Branch {
  const where = 'premier suivi de la seconde année.état';
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
          openEcheanceDuPremierSuiviDeLaSecondeAnnee(dossier, day),
          where,
          'premier suivi de la seconde année.échéance',
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
function openEtatDuPremierSuiviDeLaSecondeAnneeClause4(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Branch {
  const where = 'premier suivi de la seconde année.état';
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
          openEtatDuPremierSuiviDeLaSecondeAnneeClause4Clause1(dossier, day),
          openEtatDuPremierSuiviDeLaSecondeAnneeClause4Clause2(dossier, day),
        ],
        () => 'tenu',
        where,
        { never: ['conflict'] },
      ),
    excepts: [4, 5],
  };
}

/** Clause 5 of délai premier suivi de la seconde année : état. */
function openEtatDuPremierSuiviDeLaSecondeAnneeClause5(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Branch {
  const where = 'premier suivi de la seconde année.état';
  return {
    guard: () =>
      partial.and(partial.exists(openPlusTotDuPremierSuiviDeLaSecondeAnnee(dossier, day)), () =>
        partial.compare(
          'less',
          dossier.read('jourDObservation'),
          partial.required(
            openPlusTotDuPremierSuiviDeLaSecondeAnnee(dossier, day),
            where,
            'premier suivi de la seconde année.plus tôt',
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

function openEcheanceDeDeuxiemeSuiviDeLaSecondeAnnee(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Value {
  const where = 'deuxième suivi de la seconde année.échéance';
  return dossier.keepEach(where, day, [], () =>
    partial.choose(
      [
        { guard: () => partial.not(openSecondeAnneeSuivie(dossier, day)), value: () => null, excepts: [1] },
        {
          guard: null,
          value: () =>
            partial.when(
              partial.exists(
                partial.forEachOption(['deuxième suivi du renouvellement'], (suiviAttendu) =>
                  openJourDuSuivi(dossier, suiviAttendu),
                ),
              ),
              () =>
                partial.required(
                  partial.forEachOption(['deuxième suivi du renouvellement'], (suiviAttendu) =>
                    openJourDuSuivi(dossier, suiviAttendu),
                  ),
                  where,
                  'jour du suivi',
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

function openPlusTotDeDeuxiemeSuiviDeLaSecondeAnnee(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Value {
  const where = 'deuxième suivi de la seconde année.plus tôt';
  return dossier.keepEach(where, day, [], () =>
    partial.choose(
      [
        { guard: () => partial.not(openSecondeAnneeSuivie(dossier, day)), value: () => null, excepts: [1] },
        {
          guard: () => partial.same(dossier.read('suiviAnticipe'), 'trop tôt', false, where),
          value: () =>
            partial.when(
              partial.exists(
                partial.forEachOption(['deuxième suivi du renouvellement'], (suiviAttendu) =>
                  openJourDuSuivi(dossier, suiviAttendu),
                ),
              ),
              () =>
                partial.required(
                  partial.forEachOption(['deuxième suivi du renouvellement'], (suiviAttendu) =>
                    openJourDuSuivi(dossier, suiviAttendu),
                  ),
                  where,
                  'jour du suivi',
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

function openEtatDeDeuxiemeSuiviDeLaSecondeAnnee(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'deuxième suivi de la seconde année.état';
  return partial.choose(
    [
      {
        guard: () => partial.not(openSecondeAnneeSuivie(dossier, day)),
        value: () => 'sans objet',
        excepts: [1, 2, 3, 4, 5],
      },
      openEtatDeDeuxiemeSuiviDeLaSecondeAnneeClause2(dossier),
      openEtatDeDeuxiemeSuiviDeLaSecondeAnneeClause3(dossier, day),
      openEtatDeDeuxiemeSuiviDeLaSecondeAnneeClause4(dossier, day),
      openEtatDeDeuxiemeSuiviDeLaSecondeAnneeClause5(dossier, day),
      {
        guard: () =>
          partial.compare(
            'greater',
            dossier.read('jourDObservation'),
            partial.required(
              openEcheanceDeDeuxiemeSuiviDeLaSecondeAnnee(dossier, day),
              where,
              'deuxième suivi de la seconde année.échéance',
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
function openEtatDeDeuxiemeSuiviDeLaSecondeAnneeClause2(dossier: OpenDossier): partial.Branch {
  const where = 'deuxième suivi de la seconde année.état';
  return {
    guard: () =>
      partial.or(
        partial.not(
          partial.exists(
            partial.forEachOption(['deuxième suivi du renouvellement'], (suiviAttendu) =>
              openJourDuSuivi(dossier, suiviAttendu),
            ),
          ),
        ),
        () =>
          partial.and(partial.same(dossier.read('suiviAnticipe'), 'trop tôt', false, where), () =>
            partial.not(
              partial.exists(
                partial.forEachOption(['deuxième suivi du renouvellement'], (suiviAttendu) =>
                  openJourDuSuivi(dossier, suiviAttendu),
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
function openEtatDeDeuxiemeSuiviDeLaSecondeAnneeClause3(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Branch {
  const where = 'deuxième suivi de la seconde année.état';
  return {
    guard: () =>
      partial.and(partial.exists(openPlusTotDeDeuxiemeSuiviDeLaSecondeAnnee(dossier, day)), () =>
        partial.compare(
          'greater',
          partial.required(
            openPlusTotDeDeuxiemeSuiviDeLaSecondeAnnee(dossier, day),
            where,
            'deuxième suivi de la seconde année.plus tôt',
            true,
          ),
          partial.required(
            openEcheanceDeDeuxiemeSuiviDeLaSecondeAnnee(dossier, day),
            where,
            'deuxième suivi de la seconde année.échéance',
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
function openEtatDeDeuxiemeSuiviDeLaSecondeAnneeClause4Clause1(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Branch {
  const where = 'deuxième suivi de la seconde année.état';
  return {
    guard: () =>
      partial.and(partial.exists(openPlusTotDeDeuxiemeSuiviDeLaSecondeAnnee(dossier, day)), () =>
        partial.compare(
          'less',
          partial.required(
            dossier.read('dateDuSuiviATroisMoisDuRenouvellement'),
            where,
            'date du suivi à trois mois du renouvellement',
            true,
          ),
          partial.required(
            openPlusTotDeDeuxiemeSuiviDeLaSecondeAnnee(dossier, day),
            where,
            'deuxième suivi de la seconde année.plus tôt',
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
function openEtatDeDeuxiemeSuiviDeLaSecondeAnneeClause4Clause2(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Branch {
  const where = 'deuxième suivi de la seconde année.état';
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
          openEcheanceDeDeuxiemeSuiviDeLaSecondeAnnee(dossier, day),
          where,
          'deuxième suivi de la seconde année.échéance',
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
function openEtatDeDeuxiemeSuiviDeLaSecondeAnneeClause4(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Branch {
  const where = 'deuxième suivi de la seconde année.état';
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
          openEtatDeDeuxiemeSuiviDeLaSecondeAnneeClause4Clause1(dossier, day),
          openEtatDeDeuxiemeSuiviDeLaSecondeAnneeClause4Clause2(dossier, day),
        ],
        () => 'tenu',
        where,
        { never: ['conflict'] },
      ),
    excepts: [4, 5],
  };
}

/** Clause 5 of délai deuxième suivi de la seconde année : état. */
function openEtatDeDeuxiemeSuiviDeLaSecondeAnneeClause5(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Branch {
  const where = 'deuxième suivi de la seconde année.état';
  return {
    guard: () =>
      partial.and(partial.exists(openPlusTotDeDeuxiemeSuiviDeLaSecondeAnnee(dossier, day)), () =>
        partial.compare(
          'less',
          dossier.read('jourDObservation'),
          partial.required(
            openPlusTotDeDeuxiemeSuiviDeLaSecondeAnnee(dossier, day),
            where,
            'deuxième suivi de la seconde année.plus tôt',
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

function openEcheanceDeTroisiemeSuiviDeLaSecondeAnnee(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Value {
  const where = 'troisième suivi de la seconde année.échéance';
  return dossier.keepEach(where, day, [], () =>
    partial.choose(
      [
        { guard: () => partial.not(openSecondeAnneeSuivie(dossier, day)), value: () => null, excepts: [1] },
        {
          guard: null,
          value: () =>
            partial.when(
              partial.exists(
                partial.forEachOption(['troisième suivi du renouvellement'], (suiviAttendu) =>
                  openJourDuSuivi(dossier, suiviAttendu),
                ),
              ),
              () =>
                partial.required(
                  partial.forEachOption(['troisième suivi du renouvellement'], (suiviAttendu) =>
                    openJourDuSuivi(dossier, suiviAttendu),
                  ),
                  where,
                  'jour du suivi',
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

function openPlusTotDeTroisiemeSuiviDeLaSecondeAnnee(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Value {
  const where = 'troisième suivi de la seconde année.plus tôt';
  return dossier.keepEach(where, day, [], () =>
    partial.choose(
      [
        { guard: () => partial.not(openSecondeAnneeSuivie(dossier, day)), value: () => null, excepts: [1] },
        {
          guard: () => partial.same(dossier.read('suiviAnticipe'), 'trop tôt', false, where),
          value: () =>
            partial.when(
              partial.exists(
                partial.forEachOption(['troisième suivi du renouvellement'], (suiviAttendu) =>
                  openJourDuSuivi(dossier, suiviAttendu),
                ),
              ),
              () =>
                partial.required(
                  partial.forEachOption(['troisième suivi du renouvellement'], (suiviAttendu) =>
                    openJourDuSuivi(dossier, suiviAttendu),
                  ),
                  where,
                  'jour du suivi',
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

function openEtatDeTroisiemeSuiviDeLaSecondeAnnee(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'troisième suivi de la seconde année.état';
  return partial.choose(
    [
      {
        guard: () => partial.not(openSecondeAnneeSuivie(dossier, day)),
        value: () => 'sans objet',
        excepts: [1, 2, 3, 4, 5],
      },
      openEtatDeTroisiemeSuiviDeLaSecondeAnneeClause2(dossier),
      openEtatDeTroisiemeSuiviDeLaSecondeAnneeClause3(dossier, day),
      openEtatDeTroisiemeSuiviDeLaSecondeAnneeClause4(dossier, day),
      openEtatDeTroisiemeSuiviDeLaSecondeAnneeClause5(dossier, day),
      {
        guard: () =>
          partial.compare(
            'greater',
            dossier.read('jourDObservation'),
            partial.required(
              openEcheanceDeTroisiemeSuiviDeLaSecondeAnnee(dossier, day),
              where,
              'troisième suivi de la seconde année.échéance',
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
function openEtatDeTroisiemeSuiviDeLaSecondeAnneeClause2(dossier: OpenDossier): partial.Branch {
  const where = 'troisième suivi de la seconde année.état';
  return {
    guard: () =>
      partial.or(
        partial.not(
          partial.exists(
            partial.forEachOption(['troisième suivi du renouvellement'], (suiviAttendu) =>
              openJourDuSuivi(dossier, suiviAttendu),
            ),
          ),
        ),
        () =>
          partial.and(partial.same(dossier.read('suiviAnticipe'), 'trop tôt', false, where), () =>
            partial.not(
              partial.exists(
                partial.forEachOption(['troisième suivi du renouvellement'], (suiviAttendu) =>
                  openJourDuSuivi(dossier, suiviAttendu),
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
function openEtatDeTroisiemeSuiviDeLaSecondeAnneeClause3(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Branch {
  const where = 'troisième suivi de la seconde année.état';
  return {
    guard: () =>
      partial.and(partial.exists(openPlusTotDeTroisiemeSuiviDeLaSecondeAnnee(dossier, day)), () =>
        partial.compare(
          'greater',
          partial.required(
            openPlusTotDeTroisiemeSuiviDeLaSecondeAnnee(dossier, day),
            where,
            'troisième suivi de la seconde année.plus tôt',
            true,
          ),
          partial.required(
            openEcheanceDeTroisiemeSuiviDeLaSecondeAnnee(dossier, day),
            where,
            'troisième suivi de la seconde année.échéance',
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
function openEtatDeTroisiemeSuiviDeLaSecondeAnneeClause4Clause1(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Branch {
  const where = 'troisième suivi de la seconde année.état';
  return {
    guard: () =>
      partial.and(partial.exists(openPlusTotDeTroisiemeSuiviDeLaSecondeAnnee(dossier, day)), () =>
        partial.compare(
          'less',
          partial.required(
            dossier.read('dateDuSuiviASixMoisDuRenouvellement'),
            where,
            'date du suivi à six mois du renouvellement',
            true,
          ),
          partial.required(
            openPlusTotDeTroisiemeSuiviDeLaSecondeAnnee(dossier, day),
            where,
            'troisième suivi de la seconde année.plus tôt',
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
function openEtatDeTroisiemeSuiviDeLaSecondeAnneeClause4Clause2(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Branch {
  const where = 'troisième suivi de la seconde année.état';
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
          openEcheanceDeTroisiemeSuiviDeLaSecondeAnnee(dossier, day),
          where,
          'troisième suivi de la seconde année.échéance',
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
function openEtatDeTroisiemeSuiviDeLaSecondeAnneeClause4(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Branch {
  const where = 'troisième suivi de la seconde année.état';
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
          openEtatDeTroisiemeSuiviDeLaSecondeAnneeClause4Clause1(dossier, day),
          openEtatDeTroisiemeSuiviDeLaSecondeAnneeClause4Clause2(dossier, day),
        ],
        () => 'tenu',
        where,
        { never: ['conflict'] },
      ),
    excepts: [4, 5],
  };
}

/** Clause 5 of délai troisième suivi de la seconde année : état. */
function openEtatDeTroisiemeSuiviDeLaSecondeAnneeClause5(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Branch {
  const where = 'troisième suivi de la seconde année.état';
  return {
    guard: () =>
      partial.and(partial.exists(openPlusTotDeTroisiemeSuiviDeLaSecondeAnnee(dossier, day)), () =>
        partial.compare(
          'less',
          dossier.read('jourDObservation'),
          partial.required(
            openPlusTotDeTroisiemeSuiviDeLaSecondeAnnee(dossier, day),
            where,
            'troisième suivi de la seconde année.plus tôt',
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

function openVerdictDeMissionsDuCoordinateur(dossier: OpenDossier): partial.Value {
  const where = 'missions du coordinateur.verdict';
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

function openManquantsDeMissionsDuCoordinateur(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        openManquantsDeMissionsDuCoordinateurItem1(dossier),
        openManquantsDeMissionsDuCoordinateurItem2(dossier),
        openManquantsDeMissionsDuCoordinateurItem3(dossier),
        openManquantsDeMissionsDuCoordinateurItem4(dossier),
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
function openManquantsDeMissionsDuCoordinateurItem1(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'rendez-vous de démarrage fait',
    echeance: null,
    recommande: false,
    manque: partial.not(partial.exists(dossier.read('dateDuRendezVousDeDemarrage'))),
  });
}

/** Item 2 of contrôle missions du coordinateur : manquants. */
function openManquantsDeMissionsDuCoordinateurItem2(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'suivi à chaque évolution de la situation',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('missionsDuCoordinateur', 'suiviAChaqueEvolutionDeLaSituation')),
  });
}

/** Item 3 of contrôle missions du coordinateur : manquants. */
function openManquantsDeMissionsDuCoordinateurItem3(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'retraité conseillé dans ses choix',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('missionsDuCoordinateur', 'retraiteConseilleDansSesChoix')),
  });
}

/** Item 4 of contrôle missions du coordinateur : manquants. */
function openManquantsDeMissionsDuCoordinateurItem4(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'liaison avec les partenaires et la caisse',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('missionsDuCoordinateur', 'liaisonAvecLesPartenairesEtLaCaisse')),
  });
}

function openProlongationOuverte(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'prolongation ouverte';
  return dossier.keepEach(where, day, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.or(openPlanCoordonne(dossier, day), () =>
              partial.same(dossier.read('objetDeLaProlongation'), 'plan entier', false, where),
            ),
          value: () => true,
          excepts: [],
        },
        {
          guard: () =>
            partial.and(partial.not(openPlanCoordonne(dossier, day)), () =>
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

function openNouvelleAnneeDeCoordinationPossible(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'nouvelle année de coordination possible';
  return partial.choose(
    [
      {
        guard: () => partial.compare('equal', openAnneesDeCoordination(dossier, day), 0, 0, 0, where),
        value: () => false,
        excepts: [],
      },
      {
        guard: () => partial.compare('equal', openAnneesDeCoordination(dossier, day), 1, 0, 0, where),
        value: () => true,
        excepts: [],
      },
      {
        guard: () => partial.compare('equal', openAnneesDeCoordination(dossier, day), 2, 0, 0, where),
        value: () => partial.same(dossier.read('troisiemeAnnee'), 'possible', false, where),
        excepts: [],
      },
    ],
    null,
    where,
    { never: ['conflict'] },
  );
}

function openTroisMoisAvantLaFinPrevue(dossier: OpenDossier): partial.Value {
  const where = 'trois mois avant la fin prévue';
  return dossier.keep(where, () => {
    const jourCorrespondant = once(() => partial.addMonths(openFinPrevueDuPlan(dossier), -3, where));
    const joursEcoulesDuMois = once(() =>
      partial.daysBetween(
        partial.firstOfMonth(openFinPrevueDuPlan(dossier), where),
        openFinPrevueDuPlan(dossier),
        where,
      ),
    );
    const jourManquant = once(() =>
      partial.compare(
        'different',
        partial.addMonths(jourCorrespondant(), 3, where),
        openFinPrevueDuPlan(dossier),
        0,
        0,
        where,
      ),
    );
    return partial.choose(
      [
        openTroisMoisAvantLaFinPrevueClause1(dossier, jourCorrespondant, jourManquant),
        openTroisMoisAvantLaFinPrevueClause2(dossier, jourCorrespondant, joursEcoulesDuMois, jourManquant),
        { guard: null, value: () => jourCorrespondant(), excepts: [] },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    );
  });
}

/**
 * Clause 1 of règle trois mois avant la fin prévue.
 * sans source : lecture « lendemain » de la question « fin de mois », le 31 septembre est le 1er octobre
 */
function openTroisMoisAvantLaFinPrevueClause1(
  dossier: OpenDossier,
  jourCorrespondant: () => partial.Value,
  jourManquant: () => partial.Value,
): partial.Branch {
  const where = 'trois mois avant la fin prévue';
  return {
    guard: () => partial.and(partial.same(dossier.read('finDeMois'), 'lendemain', false, where), () => jourManquant()),
    value: () => partial.addDays(jourCorrespondant(), 1, where),
    excepts: [2],
  };
}

/**
 * Clause 2 of règle trois mois avant la fin prévue.
 * sans source : lecture « débordement » de la question « fin de mois », le 31 février est le 3 mars
 */
function openTroisMoisAvantLaFinPrevueClause2(
  dossier: OpenDossier,
  jourCorrespondant: () => partial.Value,
  joursEcoulesDuMois: () => partial.Value,
  jourManquant: () => partial.Value,
): partial.Branch {
  const where = 'trois mois avant la fin prévue';
  return {
    guard: () =>
      partial.and(partial.same(dossier.read('finDeMois'), 'débordement', false, where), () => jourManquant()),
    value: () => partial.addDays(partial.firstOfMonth(jourCorrespondant(), where), joursEcoulesDuMois(), where),
    excepts: [2],
  };
}

function openEcheanceDeDemandeDeProlongation(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'demande de prolongation.échéance';
  return dossier.keepEach(where, day, [], () =>
    partial.choose(
      [
        { guard: () => partial.not(openProlongationOuverte(dossier, day)), value: () => null, excepts: [1, 2] },
        {
          guard: () => partial.same(dossier.read('sensDesTroisMois'), 'limite de la demande', false, where),
          value: () => openTroisMoisAvantLaFinPrevue(dossier),
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('sensDesTroisMois'), 'ouverture de la demande', false, where),
          value: () => openFinPrevueDuPlan(dossier),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openPlusTotDeDemandeDeProlongation(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'demande de prolongation.plus tôt';
  return dossier.keepEach(where, day, [], () =>
    partial.choose(
      [
        { guard: () => partial.not(openProlongationOuverte(dossier, day)), value: () => null, excepts: [1] },
        {
          guard: () => partial.same(dossier.read('sensDesTroisMois'), 'ouverture de la demande', false, where),
          value: () => openTroisMoisAvantLaFinPrevue(dossier),
          excepts: [],
        },
      ],
      () => null,
      where,
      { never: ['conflict'] },
    ),
  );
}

function openEtatDeDemandeDeProlongation(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'demande de prolongation.état';
  return partial.choose(
    [
      {
        guard: () => partial.not(openProlongationOuverte(dossier, day)),
        value: () => 'sans objet',
        excepts: [1, 2, 3, 4],
      },
      openEtatDeDemandeDeProlongationClause2(dossier, day),
      openEtatDeDemandeDeProlongationClause3(dossier, day),
      openEtatDeDemandeDeProlongationClause4(dossier, day),
      {
        guard: () =>
          partial.compare(
            'greater',
            dossier.read('jourDObservation'),
            partial.required(
              openEcheanceDeDemandeDeProlongation(dossier, day),
              where,
              'demande de prolongation.échéance',
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
function openEtatDeDemandeDeProlongationClause2(dossier: OpenDossier, day: partial.Value | undefined): partial.Branch {
  const where = 'demande de prolongation.état';
  return {
    guard: () =>
      partial.and(partial.exists(openPlusTotDeDemandeDeProlongation(dossier, day)), () =>
        partial.compare(
          'greater',
          partial.required(
            openPlusTotDeDemandeDeProlongation(dossier, day),
            where,
            'demande de prolongation.plus tôt',
            true,
          ),
          partial.required(
            openEcheanceDeDemandeDeProlongation(dossier, day),
            where,
            'demande de prolongation.échéance',
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
function openEtatDeDemandeDeProlongationClause3Clause1(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Branch {
  const where = 'demande de prolongation.état';
  return {
    guard: () =>
      partial.and(partial.exists(openPlusTotDeDemandeDeProlongation(dossier, day)), () =>
        partial.compare(
          'less',
          partial.required(
            dossier.read('dateDeLaDemandeDeProlongation'),
            where,
            'date de la demande de prolongation',
            true,
          ),
          partial.required(
            openPlusTotDeDemandeDeProlongation(dossier, day),
            where,
            'demande de prolongation.plus tôt',
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
function openEtatDeDemandeDeProlongationClause3Clause2(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Branch {
  const where = 'demande de prolongation.état';
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
          openEcheanceDeDemandeDeProlongation(dossier, day),
          where,
          'demande de prolongation.échéance',
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
function openEtatDeDemandeDeProlongationClause3(dossier: OpenDossier, day: partial.Value | undefined): partial.Branch {
  const where = 'demande de prolongation.état';
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
          openEtatDeDemandeDeProlongationClause3Clause1(dossier, day),
          openEtatDeDemandeDeProlongationClause3Clause2(dossier, day),
        ],
        () => 'tenu',
        where,
        { never: ['conflict'] },
      ),
    excepts: [3, 4],
  };
}

/** Clause 4 of délai demande de prolongation : état. */
function openEtatDeDemandeDeProlongationClause4(dossier: OpenDossier, day: partial.Value | undefined): partial.Branch {
  const where = 'demande de prolongation.état';
  return {
    guard: () =>
      partial.and(partial.exists(openPlusTotDeDemandeDeProlongation(dossier, day)), () =>
        partial.compare(
          'less',
          dossier.read('jourDObservation'),
          partial.required(
            openPlusTotDeDemandeDeProlongation(dossier, day),
            where,
            'demande de prolongation.plus tôt',
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

function openVerdictDeProlongation(dossier: OpenDossier): partial.Value {
  const where = 'prolongation.verdict';
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

function openManquantsDeProlongation(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        openManquantsDeProlongationItem1(dossier, day),
        openManquantsDeProlongationItem2(dossier),
        openManquantsDeProlongationItem3(dossier),
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
function openManquantsDeProlongationItem1(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'prolongation.manquants';
  return partial.fields({
    piece: 'nouvelle demande faite',
    echeance: partial.whenKept(
      partial.not(partial.exists(dossier.read('dateDeLaDemandeDeProlongation'))),
      () => openEcheanceDeDemandeDeProlongation(dossier, day),
      null,
      where,
    ),
    recommande: false,
    manque: partial.not(partial.exists(dossier.read('dateDeLaDemandeDeProlongation'))),
  });
}

/** Item 2 of contrôle prolongation : manquants. */
function openManquantsDeProlongationItem2(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: "nouvelle visite d'un évaluateur",
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('prolongation', 'nouvelleVisiteDUnEvaluateur')),
  });
}

/** Item 3 of contrôle prolongation : manquants. */
function openManquantsDeProlongationItem3(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'prolongation validée par la caisse',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('prolongation', 'prolongationValideeParLaCaisse')),
  });
}

function openQuestionsDeFragire(dossier: OpenDossier): partial.Value {
  const where = 'questions de Fragire';
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

function openEvaluationFragireComplete(dossier: OpenDossier): partial.Value {
  const where = 'évaluation Fragire complète';
  return partial.and(
    partial.compare(
      'greaterOrEqual',
      dossier.read('questionsFragireRenseignees'),
      openQuestionsDeFragire(dossier),
      0,
      0,
      where,
    ),
    () => partial.compare('greaterOrEqual', dossier.read('testsFragireFaits'), 3, 0, 0, where),
  );
}

function openScoreEntier(dossier: OpenDossier): partial.Value {
  const where = 'score entier';
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

const HEURES_DE_BASE_LIGNES_CELLS = new partial.Cells([
  [{ kind: 'range', low: 0, lowIncluded: true, high: 39, highIncluded: true }],
  [{ kind: 'range', low: 40, lowIncluded: true, high: 59, highIncluded: true }],
  [{ kind: 'range', low: 60, lowIncluded: true, high: null, highIncluded: false }],
]);

function openHeuresDeBaseLignes(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'heures de base.lignes';
  return dossier.keepEach(where, day, [], () =>
    partial.versions(
      () => day ?? dossier.read('dateDeLaDemande'),
      [
        {
          from: DAY_2021_07_01,
          to: null,
          value: () =>
            partial.table(
              [{ value: () => openScoreEntier(dossier), applies: null, scale: 0 }],
              HEURES_DE_BASE_LIGNES_CELLS,
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

function openHeuresDeBase(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'heures de base';
  return dossier.keepEach(where, day, [], () => partial.field(openHeuresDeBaseLignes(dossier, day), 'heuresDeBase'));
}

function openBasDuRepereMensuel(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return partial.field(openHeuresDeBaseLignes(dossier, day), 'basDuRepereMensuel');
}

function openHautDuRepereMensuel(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'haut du repère mensuel';
  return dossier.keepEach(where, day, [], () =>
    partial.field(openHeuresDeBaseLignes(dossier, day), 'hautDuRepereMensuel'),
  );
}

function openHeuresDuProgramme(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'heures du programme';
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
                    partial.or(partial.compare('lessOrEqual', openScoreEntier(dossier), 39, 0, 0, where), () =>
                      partial.same(dossier.read('porteeDesOnzeHeures'), 'toutes les lignes', false, where),
                    ),
                  value: () => 1100,
                  excepts: [],
                },
                {
                  guard: () =>
                    partial.and(partial.compare('greaterOrEqual', openScoreEntier(dossier), 40, 0, 0, where), () =>
                      partial.same(dossier.read('porteeDesOnzeHeures'), 'première ligne seulement', false, where),
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

function openHeuresDeLAnnee(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = "heures de l'année";
  return dossier.keepEach(where, day, [], () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('placeDesOnzeHeures'), 'en plus', false, where),
          value: () => partial.add(openHeuresDeBase(dossier, day), openHeuresDuProgramme(dossier, day), where),
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('placeDesOnzeHeures'), 'comprises', false, where),
          value: () => openHeuresDeBase(dossier, day),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

const INTERVENTION_BIEN_CONFIEE_CELLS = new partial.Cells([
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

function openInterventionBienConfiee(dossier: OpenDossier, intervention: partial.Value): partial.Value {
  const where = 'intervention bien confiée';
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
              INTERVENTION_BIEN_CONFIEE_CELLS,
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

function openServiceDuProgramme(dossier: OpenDossier, serviceADomicile: partial.Value): partial.Value {
  const where = 'service du programme';
  return dossier.keepEach(where, undefined, [serviceADomicile], () =>
    partial.or(partial.same(serviceADomicile, 'aide aux déplacements à pied', false, where), () =>
      partial.same(serviceADomicile, 'aide à la préparation des repas', false, where),
    ),
  );
}

function openHeureDuProgramme(dossier: OpenDossier, intervention: partial.Value): partial.Value {
  const where = 'heure du programme';
  return dossier.keepEach(where, undefined, [intervention], () =>
    partial.and(partial.field(intervention, 'programme'), () =>
      partial.forEachOption([partial.field(intervention, 'service')], (serviceADomicile) =>
        openServiceDuProgramme(dossier, serviceADomicile),
      ),
    ),
  );
}

function openAnneeDeLIntervention(dossier: OpenDossier, visite: partial.Value): partial.Value {
  const where = "année de l'intervention";
  return dossier.keepEach(where, undefined, [visite], () => {
    const rienNEstSortiDesDouzeMois = once(() => openAnneeDeLInterventionRienNEstSortiDesDouzeMois(dossier, visite));
    return partial.choose(
      [
        openAnneeDeLInterventionClause1(dossier, visite),
        openAnneeDeLInterventionClause2(dossier, visite),
        openAnneeDeLInterventionClause3(dossier, rienNEstSortiDesDouzeMois),
        openAnneeDeLInterventionClause4(dossier, rienNEstSortiDesDouzeMois),
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    );
  });
}

/** « rien n'est sorti des douze mois » of règle année de l'intervention. */
function openAnneeDeLInterventionRienNEstSortiDesDouzeMois(dossier: OpenDossier, visite: partial.Value): partial.Value {
  const where = "année de l'intervention";
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
 * Clause 1 of règle année de l'intervention.
 * sans source : lecture « année du calendrier » de la question « année du plafond »
 */
function openAnneeDeLInterventionClause1(dossier: OpenDossier, visite: partial.Value): partial.Branch {
  const where = "année de l'intervention";
  return {
    guard: () => partial.same(dossier.read('anneeDuPlafond'), 'année du calendrier', false, where),
    value: () => partial.civilYear(partial.field(visite, 'date'), where),
    excepts: [],
  };
}

/**
 * Clause 2 of règle année de l'intervention.
 * sans source : lecture « année du plan » de la question « année du plafond »
 */
function openAnneeDeLInterventionClause2(dossier: OpenDossier, visite: partial.Value): partial.Branch {
  const where = "année de l'intervention";
  return {
    guard: () => partial.same(dossier.read('anneeDuPlafond'), 'année du plan', false, where),
    value: () => partial.yearsBetween(dossier.read('dateDEffet'), partial.field(visite, 'date'), where),
    excepts: [],
  };
}

/**
 * Clause 3 of règle année de l'intervention.
 * sans source : lecture « douze mois glissants » : les douze premiers mois, qui les contiennent toutes
 */
function openAnneeDeLInterventionClause3(
  dossier: OpenDossier,
  rienNEstSortiDesDouzeMois: () => partial.Value,
): partial.Branch {
  const where = "année de l'intervention";
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
 * Clause 4 of règle année de l'intervention.
 * sans source : lecture « douze mois glissants » : il n'y a plus d'année
 */
function openAnneeDeLInterventionClause4(
  dossier: OpenDossier,
  rienNEstSortiDesDouzeMois: () => partial.Value,
): partial.Branch {
  const where = "année de l'intervention";
  return {
    guard: () =>
      partial.and(partial.same(dossier.read('anneeDuPlafond'), 'douze mois glissants', false, where), () =>
        partial.not(rienNEstSortiDesDouzeMois()),
      ),
    value: () =>
      unknownOf(
        { kind: 'number', scale: 0, min: null, max: null },
        { kind: 'definition', path: "année de l'intervention", name: "année de l'intervention", whole: true },
      ),
    excepts: [],
  };
}

function openPlafondDHeuresDeBase(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  intervention: partial.Value,
): partial.Value {
  const where = "plafond d'heures de base";
  return dossier.keepEach(where, day, [intervention], () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('jourDuPlafond'), 'jour de la demande', false, where),
          value: () => partial.multiply(openHeuresDeBase(dossier, day), 1, where),
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('jourDuPlafond'), 'jour de la prestation', false, where),
          value: () =>
            partial.multiply(
              onDay(partial.field(intervention, 'date'), (on) => openHeuresDeBase(dossier, on)),
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

function openPlafondDHeuresDuProgramme(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  intervention: partial.Value,
): partial.Value {
  const where = "plafond d'heures du programme";
  return dossier.keepEach(where, day, [intervention], () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('jourDuPlafond'), 'jour de la demande', false, where),
          value: () => partial.multiply(openHeuresDuProgramme(dossier, day), 1, where),
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('jourDuPlafond'), 'jour de la prestation', false, where),
          value: () =>
            partial.multiply(
              onDay(partial.field(intervention, 'date'), (on) => openHeuresDuProgramme(dossier, on)),
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

function openHeuresPayeesA(dossier: OpenDossier, intervention: partial.Value): partial.Value {
  const where = 'heures payées à';
  return dossier.keepEach(where, undefined, [intervention], () =>
    partial.choose(
      [
        openHeuresPayeesAClause1(dossier, intervention),
        { guard: () => partial.field(intervention, 'conventionne'), value: () => 'prestataire', excepts: [] },
        openHeuresPayeesAClause3(dossier, intervention),
        openHeuresPayeesAClause4(dossier, intervention),
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

/**
 * Clause 1 of règle heures payées à.
 * sans source : lecture « refusées » de la question « heures mal confiées »
 */
function openHeuresPayeesAClause1(dossier: OpenDossier, intervention: partial.Value): partial.Branch {
  const where = 'heures payées à';
  return {
    guard: () =>
      partial.and(
        partial.not(
          partial.forEachOption([intervention], (intervention2) => openInterventionBienConfiee(dossier, intervention2)),
        ),
        () => partial.same(dossier.read('heuresMalConfiees'), 'refusées', false, where),
      ),
    value: () => null,
    excepts: [1, 2, 3],
  };
}

/**
 * Clause 3 of règle heures payées à.
 * « remboursées à la personne âgée bénéficiaire si elle a choisi un prestataire qui n'est pas conventionné, sur
 * présentation des justificatifs de dépenses » (article)
 */
function openHeuresPayeesAClause3(dossier: OpenDossier, intervention: partial.Value): partial.Branch {
  const where = 'heures payées à';
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
 * Clause 4 of règle heures payées à.
 * « sur présentation des justificatifs de dépenses » (article)
 */
function openHeuresPayeesAClause4(dossier: OpenDossier, intervention: partial.Value): partial.Branch {
  const where = 'heures payées à';
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

function openHeuresAdmises(dossier: OpenDossier, intervention: partial.Value): partial.Value {
  const where = 'heures admises';
  return dossier.keepEach(where, undefined, [intervention], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.exists(
              partial.forEachOption([intervention], (intervention2) => openHeuresPayeesA(dossier, intervention2)),
            ),
          value: () => partial.field(intervention, 'heures'),
          excepts: [],
        },
        {
          guard: () =>
            partial.not(
              partial.exists(
                partial.forEachOption([intervention], (intervention2) => openHeuresPayeesA(dossier, intervention2)),
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

function openHeuresDuMois(dossier: OpenDossier, day: partial.Value | undefined, visite: partial.Value): partial.Value {
  const where = 'heures du mois';
  return dossier.keepEach(where, day, [visite], () => {
    const deja = once(() => openHeuresDuMoisDeja(dossier, visite));
    return partial.choose(
      [openHeuresDuMoisClause1(dossier, visite), openHeuresDuMoisClause2(dossier, day, visite, deja)],
      null,
      where,
      { never: ['hole', 'conflict'] },
    );
  });
}

/** « déjà » of règle heures du mois (h, × 100). */
function openHeuresDuMoisDeja(dossier: OpenDossier, visite: partial.Value): partial.Value {
  const where = 'heures du mois';
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
                partial.forEachOption([intervention], (intervention2) => openHeureDuProgramme(dossier, intervention2)),
              ),
              () => partial.same(dossier.read('placeDesOnzeHeures'), 'comprises', false, where),
            ),
        ),
      ),
      (intervention) =>
        partial.forEachOption([intervention], (intervention2) => openHeuresAdmises(dossier, intervention2)),
    ),
    0,
    where,
  );
}

/**
 * Clause 1 of règle heures du mois (h, × 100).
 * « Nombre d'heures maximal remboursées par an » (article)
 */
function openHeuresDuMoisClause1(dossier: OpenDossier, visite: partial.Value): partial.Branch {
  const where = 'heures du mois';
  return {
    guard: () =>
      partial.or(partial.same(dossier.read('repereMensuel'), 'simple repère', false, where), () =>
        partial.and(
          partial.forEachOption([visite], (intervention) => openHeureDuProgramme(dossier, intervention)),
          () => partial.same(dossier.read('placeDesOnzeHeures'), 'en plus', false, where),
        ),
      ),
    value: () => partial.forEachOption([visite], (intervention) => openHeuresAdmises(dossier, intervention)),
    excepts: [],
  };
}

/**
 * Clause 2 of règle heures du mois (h, × 100).
 * sans source : lecture « limite du mois » de la question « repère mensuel »
 */
function openHeuresDuMoisClause2(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  visite: partial.Value,
  deja: () => partial.Value,
): partial.Branch {
  const where = 'heures du mois';
  return {
    guard: () =>
      partial.and(partial.same(dossier.read('repereMensuel'), 'limite du mois', false, where), () =>
        partial.or(
          partial.not(partial.forEachOption([visite], (intervention) => openHeureDuProgramme(dossier, intervention))),
          () => partial.same(dossier.read('placeDesOnzeHeures'), 'comprises', false, where),
        ),
      ),
    value: () =>
      partial.subtract(
        partial.atMost(
          partial.add(
            deja(),
            partial.forEachOption([visite], (intervention) => openHeuresAdmises(dossier, intervention)),
            where,
          ),
          partial.rescale(partial.multiply(openHautDuRepereMensuel(dossier, day), 1, where), 2, where),
          where,
        ),
        partial.atMost(
          deja(),
          partial.rescale(partial.multiply(openHautDuRepereMensuel(dossier, day), 1, where), 2, where),
          where,
        ),
        where,
      ),
    excepts: [],
  };
}

function openHeuresRetenues(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  visite: partial.Value,
): partial.Value {
  const where = 'heures retenues';
  return dossier.keepEach(where, day, [visite], () => {
    const deja = once(() => openHeuresRetenuesDeja(dossier, day, visite));
    return partial.choose(
      [
        {
          guard: () =>
            partial.not(partial.forEachOption([visite], (intervention) => openHeureDuProgramme(dossier, intervention))),
          value: () => partial.forEachOption([visite], (visite2) => openHeuresDuMois(dossier, day, visite2)),
          excepts: [],
        },
        openHeuresRetenuesClause2(dossier, day, visite, deja),
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    );
  });
}

/** « déjà » of règle heures retenues (h, × 100). */
function openHeuresRetenuesDeja(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  visite: partial.Value,
): partial.Value {
  const where = 'heures retenues';
  return partial.sum(
    partial.each(
      partial.filter(partial.preceding(dossier.read('interventions'), visite), (intervention) =>
        partial.and(
          partial.forEachOption([intervention], (intervention2) => openHeureDuProgramme(dossier, intervention2)),
          () =>
            partial.compare(
              'equal',
              partial.forEachOption([intervention], (visite2) => openAnneeDeLIntervention(dossier, visite2)),
              partial.forEachOption([visite], (visite2) => openAnneeDeLIntervention(dossier, visite2)),
              0,
              0,
              where,
            ),
        ),
      ),
      (intervention) => partial.forEachOption([intervention], (visite2) => openHeuresDuMois(dossier, day, visite2)),
    ),
    0,
    where,
  );
}

/**
 * Clause 2 of règle heures retenues (h, × 100).
 * « Nombre d'heures « Bien dans son corps, bien dans son assiette » remboursées par an » (article)
 */
function openHeuresRetenuesClause2(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  visite: partial.Value,
  deja: () => partial.Value,
): partial.Branch {
  const where = 'heures retenues';
  return {
    guard: () => partial.forEachOption([visite], (intervention) => openHeureDuProgramme(dossier, intervention)),
    value: () =>
      partial.subtract(
        partial.atMost(
          partial.add(
            deja(),
            partial.forEachOption([visite], (visite2) => openHeuresDuMois(dossier, day, visite2)),
            where,
          ),
          partial.forEachOption([visite], (intervention) => openPlafondDHeuresDuProgramme(dossier, day, intervention)),
          where,
        ),
        partial.atMost(
          deja(),
          partial.forEachOption([visite], (intervention) => openPlafondDHeuresDuProgramme(dossier, day, intervention)),
          where,
        ),
        where,
      ),
    excepts: [],
  };
}

function openHeuresPrisesEnCharge(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  visite: partial.Value,
): partial.Value {
  const where = 'heures prises en charge';
  return dossier.keepEach(where, day, [visite], () => {
    const deja = once(() => openHeuresPrisesEnChargeDeja(dossier, day, visite));
    const recentes = once(() => openHeuresPrisesEnChargeRecentes(dossier, visite));
    const heuresRecentesDuProgramme = once(() =>
      openHeuresPrisesEnChargeHeuresRecentesDuProgramme(dossier, day, recentes),
    );
    const comptees = once(() => openHeuresPrisesEnChargeComptees(dossier, day, recentes));
    const rienAEcreter = once(() =>
      openHeuresPrisesEnChargeRienAEcreter(dossier, day, visite, heuresRecentesDuProgramme, comptees),
    );
    const rienNEstSortiDesDouzeMois = once(() => openHeuresPrisesEnChargeRienNEstSortiDesDouzeMois(dossier, visite));
    return partial.choose(
      [
        openHeuresPrisesEnChargeClause1(dossier, day, visite, deja, rienNEstSortiDesDouzeMois),
        openHeuresPrisesEnChargeClause2(dossier, day, visite, rienNEstSortiDesDouzeMois),
        openHeuresPrisesEnChargeClause3(dossier, day, visite, rienAEcreter, rienNEstSortiDesDouzeMois),
        openHeuresPrisesEnChargeClause4(dossier, rienAEcreter, rienNEstSortiDesDouzeMois),
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    );
  });
}

/** « déjà » of règle heures prises en charge (h, × 100). */
function openHeuresPrisesEnChargeDeja(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  visite: partial.Value,
): partial.Value {
  const where = 'heures prises en charge';
  return partial.sum(
    partial.each(
      partial.filter(partial.preceding(dossier.read('interventions'), visite), (intervention) =>
        partial.and(
          partial.compare(
            'equal',
            partial.forEachOption([intervention], (visite2) => openAnneeDeLIntervention(dossier, visite2)),
            partial.forEachOption([visite], (visite2) => openAnneeDeLIntervention(dossier, visite2)),
            0,
            0,
            where,
          ),
          () =>
            partial.or(
              partial.not(
                partial.forEachOption([intervention], (intervention2) => openHeureDuProgramme(dossier, intervention2)),
              ),
              () => partial.same(dossier.read('placeDesOnzeHeures'), 'comprises', false, where),
            ),
        ),
      ),
      (intervention) => partial.forEachOption([intervention], (visite2) => openHeuresRetenues(dossier, day, visite2)),
    ),
    0,
    where,
  );
}

/** « récentes » of règle heures prises en charge (h, × 100). */
function openHeuresPrisesEnChargeRecentes(dossier: OpenDossier, visite: partial.Value): partial.Value {
  const where = 'heures prises en charge';
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

/** « heures récentes du programme » of règle heures prises en charge (h, × 100). */
function openHeuresPrisesEnChargeHeuresRecentesDuProgramme(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  recentes: () => partial.Value,
): partial.Value {
  const where = 'heures prises en charge';
  return partial.sum(
    partial.each(
      partial.filter(recentes(), (intervention) =>
        partial.forEachOption([intervention], (intervention2) => openHeureDuProgramme(dossier, intervention2)),
      ),
      (intervention) => partial.forEachOption([intervention], (visite2) => openHeuresDuMois(dossier, day, visite2)),
    ),
    0,
    where,
  );
}

/** « comptées » of règle heures prises en charge (h, × 100). */
function openHeuresPrisesEnChargeComptees(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  recentes: () => partial.Value,
): partial.Value {
  const where = 'heures prises en charge';
  return partial.sum(
    partial.each(
      partial.filter(recentes(), (intervention) =>
        partial.or(
          partial.not(
            partial.forEachOption([intervention], (intervention2) => openHeureDuProgramme(dossier, intervention2)),
          ),
          () => partial.same(dossier.read('placeDesOnzeHeures'), 'comprises', false, where),
        ),
      ),
      (intervention) => partial.forEachOption([intervention], (visite2) => openHeuresDuMois(dossier, day, visite2)),
    ),
    0,
    where,
  );
}

/** « rien à écrêter » of règle heures prises en charge (h, × 100). */
function openHeuresPrisesEnChargeRienAEcreter(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  visite: partial.Value,
  heuresRecentesDuProgramme: () => partial.Value,
  comptees: () => partial.Value,
): partial.Value {
  const where = 'heures prises en charge';
  return partial.and(
    partial.or(
      partial.not(partial.forEachOption([visite], (intervention) => openHeureDuProgramme(dossier, intervention))),
      () =>
        partial.compare(
          'lessOrEqual',
          partial.add(
            heuresRecentesDuProgramme(),
            partial.forEachOption([visite], (visite2) => openHeuresDuMois(dossier, day, visite2)),
            where,
          ),
          partial.forEachOption([visite], (intervention) => openPlafondDHeuresDuProgramme(dossier, day, intervention)),
          2,
          2,
          where,
        ),
    ),
    () =>
      partial.or(
        partial.and(
          partial.forEachOption([visite], (intervention) => openHeureDuProgramme(dossier, intervention)),
          () => partial.same(dossier.read('placeDesOnzeHeures'), 'en plus', false, where),
        ),
        () =>
          partial.compare(
            'lessOrEqual',
            partial.add(
              comptees(),
              partial.forEachOption([visite], (visite2) => openHeuresDuMois(dossier, day, visite2)),
              where,
            ),
            partial.forEachOption([visite], (intervention) => openPlafondDHeuresDeBase(dossier, day, intervention)),
            2,
            2,
            where,
          ),
      ),
  );
}

/** « rien n'est sorti des douze mois » of règle heures prises en charge (h, × 100). */
function openHeuresPrisesEnChargeRienNEstSortiDesDouzeMois(dossier: OpenDossier, visite: partial.Value): partial.Value {
  const where = 'heures prises en charge';
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
 * Clause 1 of règle heures prises en charge (h, × 100).
 * « Nombre d'heures maximal remboursées par an » (article)
 */
function openHeuresPrisesEnChargeClause1(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  visite: partial.Value,
  deja: () => partial.Value,
  rienNEstSortiDesDouzeMois: () => partial.Value,
): partial.Branch {
  const where = 'heures prises en charge';
  return {
    guard: () =>
      partial.and(
        partial.or(rienNEstSortiDesDouzeMois(), () =>
          partial.same(dossier.read('anneeDuPlafond'), 'douze mois glissants', true, where),
        ),
        () =>
          partial.or(
            partial.not(partial.forEachOption([visite], (intervention) => openHeureDuProgramme(dossier, intervention))),
            () => partial.same(dossier.read('placeDesOnzeHeures'), 'comprises', false, where),
          ),
      ),
    value: () =>
      partial.subtract(
        partial.atMost(
          partial.add(
            deja(),
            partial.forEachOption([visite], (visite2) => openHeuresRetenues(dossier, day, visite2)),
            where,
          ),
          partial.forEachOption([visite], (intervention) => openPlafondDHeuresDeBase(dossier, day, intervention)),
          where,
        ),
        partial.atMost(
          deja(),
          partial.forEachOption([visite], (intervention) => openPlafondDHeuresDeBase(dossier, day, intervention)),
          where,
        ),
        where,
      ),
    excepts: [],
  };
}

/**
 * Clause 2 of règle heures prises en charge (h, × 100).
 * « En plus des heures de services à domicile “de base”, Oscar met l'accent sur 2 besoins essentiels des seniors »
 * (article)
 */
function openHeuresPrisesEnChargeClause2(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  visite: partial.Value,
  rienNEstSortiDesDouzeMois: () => partial.Value,
): partial.Branch {
  const where = 'heures prises en charge';
  return {
    guard: () =>
      partial.and(
        partial.and(
          partial.or(rienNEstSortiDesDouzeMois(), () =>
            partial.same(dossier.read('anneeDuPlafond'), 'douze mois glissants', true, where),
          ),
          () => partial.forEachOption([visite], (intervention) => openHeureDuProgramme(dossier, intervention)),
        ),
        () => partial.same(dossier.read('placeDesOnzeHeures'), 'en plus', false, where),
      ),
    value: () => partial.forEachOption([visite], (visite2) => openHeuresRetenues(dossier, day, visite2)),
    excepts: [],
  };
}

/**
 * Clause 3 of règle heures prises en charge (h, × 100).
 * sans source : lecture « douze mois glissants » de la question « année du plafond » ; aucun plafond ne peut être
 * atteint
 */
function openHeuresPrisesEnChargeClause3(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  visite: partial.Value,
  rienAEcreter: () => partial.Value,
  rienNEstSortiDesDouzeMois: () => partial.Value,
): partial.Branch {
  const where = 'heures prises en charge';
  return {
    guard: () =>
      partial.and(
        partial.and(partial.same(dossier.read('anneeDuPlafond'), 'douze mois glissants', false, where), () =>
          partial.not(rienNEstSortiDesDouzeMois()),
        ),
        () => rienAEcreter(),
      ),
    value: () => partial.forEachOption([visite], (visite2) => openHeuresDuMois(dossier, day, visite2)),
    excepts: [],
  };
}

/**
 * Clause 4 of règle heures prises en charge (h, × 100).
 * sans source : le texte ne dit pas comment un plafond glissant se reconstitue
 */
function openHeuresPrisesEnChargeClause4(
  dossier: OpenDossier,
  rienAEcreter: () => partial.Value,
  rienNEstSortiDesDouzeMois: () => partial.Value,
): partial.Branch {
  const where = 'heures prises en charge';
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
        { kind: 'definition', path: 'heures prises en charge', name: 'heures prises en charge', whole: true },
      ),
    excepts: [],
  };
}

function openHeuresPayeesAuTotal(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'heures payées au total';
  return partial.sum(
    partial.each(dossier.read('interventions'), (intervention) =>
      partial.forEachOption([intervention], (visite) => openHeuresPrisesEnCharge(dossier, day, visite)),
    ),
    0,
    where,
  );
}

function openRessourcesComptees(dossier: OpenDossier): partial.Value {
  const where = 'ressources comptées';
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

function openLimiteDeLaPremiereTrancheDUnePersonneSeule(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Value {
  const where = "limite de la première tranche d'une personne seule";
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
                path: "limite de la première tranche d'une personne seule",
                name: "limite de la première tranche d'une personne seule",
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

function openPartDuRetraiteDansLaPremiereTranche(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'part du retraité dans la première tranche';
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
                path: 'part du retraité dans la première tranche',
                name: 'part du retraité dans la première tranche',
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

function openLimiteDeLaDerniereTrancheDUnePersonneSeule(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Value {
  const where = "limite de la dernière tranche d'une personne seule";
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
                path: "limite de la dernière tranche d'une personne seule",
                name: "limite de la dernière tranche d'une personne seule",
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

function openPartDuRetraiteAuDelaDeLaDerniereTranche(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Value {
  const where = 'part du retraité au-delà de la dernière tranche';
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
              path: 'part du retraité au-delà de la dernière tranche',
              name: 'part du retraité au-delà de la dernière tranche',
              whole: true,
            },
          ),
      },
      { from: DAY_2025_01_31, to: null, value: () => 7500 },
    ],
    where,
  );
}

function openLimiteDeLaPremiereTrancheDUnMenage(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = "limite de la première tranche d'un ménage";
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
                path: "limite de la première tranche d'un ménage",
                name: "limite de la première tranche d'un ménage",
                whole: true,
              },
            ),
        },
      ],
      where,
    ),
  );
}

function openPartDuBareme(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'part du barème';
  return dossier.keepEach(where, day, [], () =>
    partial.choose(
      [
        openPartDuBaremeClause1(dossier, day),
        openPartDuBaremeClause2(dossier, day),
        openPartDuBaremeClause3(dossier, day),
        openPartDuBaremeClause4(dossier, day),
        openPartDuBaremeClause5(dossier, day),
      ],
      null,
      where,
      { never: ['hole'] },
    ),
  );
}

/**
 * Clause 1 of règle part du barème (%, × 100).
 * relevé : Six actualités, aide ménagère de la Cnav : ce qui change pour les retraités en 2025, fiabilité C
 */
function openPartDuBaremeClause1(dossier: OpenDossier, day: partial.Value | undefined): partial.Branch {
  const where = 'part du barème';
  return {
    guard: () =>
      partial.and(partial.same(dossier.read('compositionDuFoyer'), 'personne seule', false, where), () =>
        partial.compare(
          'lessOrEqual',
          openRessourcesComptees(dossier),
          openLimiteDeLaPremiereTrancheDUnePersonneSeule(dossier, day),
          2,
          2,
          where,
        ),
      ),
    value: () => openPartDuRetraiteDansLaPremiereTranche(dossier, day),
    excepts: [],
  };
}

/**
 * Clause 2 of règle part du barème (%, × 100).
 * sans source : tranches du milieu cherchées et non trouvées
 */
function openPartDuBaremeClause2(dossier: OpenDossier, day: partial.Value | undefined): partial.Branch {
  const where = 'part du barème';
  return {
    guard: () =>
      partial.and(
        partial.and(partial.same(dossier.read('compositionDuFoyer'), 'personne seule', false, where), () =>
          partial.compare(
            'greater',
            openRessourcesComptees(dossier),
            openLimiteDeLaPremiereTrancheDUnePersonneSeule(dossier, day),
            2,
            2,
            where,
          ),
        ),
        () =>
          partial.compare(
            'lessOrEqual',
            openRessourcesComptees(dossier),
            openLimiteDeLaDerniereTrancheDUnePersonneSeule(dossier, day),
            2,
            2,
            where,
          ),
      ),
    value: () =>
      unknownOf(
        { kind: 'number', scale: 2, min: null, max: null },
        { kind: 'definition', path: 'part du barème', name: 'part du barème', whole: true },
      ),
    excepts: [],
  };
}

/**
 * Clause 3 of règle part du barème (%, × 100).
 * relevé : Six actualités, aide ménagère de la Cnav : ce qui change pour les retraités en 2025, fiabilité C
 */
function openPartDuBaremeClause3(dossier: OpenDossier, day: partial.Value | undefined): partial.Branch {
  const where = 'part du barème';
  return {
    guard: () =>
      partial.and(partial.same(dossier.read('compositionDuFoyer'), 'personne seule', false, where), () =>
        partial.compare(
          'greater',
          openRessourcesComptees(dossier),
          openLimiteDeLaDerniereTrancheDUnePersonneSeule(dossier, day),
          2,
          2,
          where,
        ),
      ),
    value: () => openPartDuRetraiteAuDelaDeLaDerniereTranche(dossier, day),
    excepts: [],
  };
}

/**
 * Clause 4 of règle part du barème (%, × 100).
 * relevé : Le Media social, aides de la Cnav aux personnes âgées : les barèmes réévalués, fiabilité B
 */
function openPartDuBaremeClause4(dossier: OpenDossier, day: partial.Value | undefined): partial.Branch {
  const where = 'part du barème';
  return {
    guard: () =>
      partial.and(partial.same(dossier.read('compositionDuFoyer'), 'ménage', false, where), () =>
        partial.compare(
          'lessOrEqual',
          openRessourcesComptees(dossier),
          openLimiteDeLaPremiereTrancheDUnMenage(dossier, day),
          2,
          2,
          where,
        ),
      ),
    value: () => openPartDuRetraiteDansLaPremiereTranche(dossier, day),
    excepts: [],
  };
}

/**
 * Clause 5 of règle part du barème (%, × 100).
 * sans source : tranches cherchées et non trouvées
 */
function openPartDuBaremeClause5(dossier: OpenDossier, day: partial.Value | undefined): partial.Branch {
  const where = 'part du barème';
  return {
    guard: () =>
      partial.and(partial.same(dossier.read('compositionDuFoyer'), 'ménage', false, where), () =>
        partial.compare(
          'greater',
          openRessourcesComptees(dossier),
          openLimiteDeLaPremiereTrancheDUnMenage(dossier, day),
          2,
          2,
          where,
        ),
      ),
    value: () =>
      unknownOf(
        { kind: 'number', scale: 2, min: null, max: null },
        { kind: 'definition', path: 'part du barème', name: 'part du barème', whole: true },
      ),
    excepts: [],
  };
}

function openPartDuRetraiteSurLesHeures(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'part du retraité sur les heures';
  return partial.choose(
    [
      {
        guard: () => partial.same(dossier.read('participationDuRetraite'), 'aucune part', false, where),
        value: () => 0,
        excepts: [],
      },
      {
        guard: () => partial.same(dossier.read('participationDuRetraite'), 'part selon les ressources', false, where),
        value: () => openPartDuBareme(dossier, day),
        excepts: [],
      },
    ],
    null,
    where,
    { never: ['hole', 'conflict'] },
  );
}

function openDispositifDuJour(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'dispositif du jour';
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

function openStatutDuPlan(dossier: OpenDossier, ancienStatut: partial.Value): partial.Value {
  const where = 'statut du plan';
  return dossier.keepEach(where, undefined, [ancienStatut], () =>
    partial.choose(
      [
        openStatutDuPlanClause1(ancienStatut),
        openStatutDuPlanClause2(ancienStatut),
        openStatutDuPlanClause3(dossier, ancienStatut),
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

/**
 * Clause 1 of règle statut du plan.
 * « c'est-à-dire être un(e) ancien(ne) salarié(e) du secteur privé, de la fonction publique (mais sans le statut de
 * fonctionnaire), ou travailleur(euse) indépendant(e) » (article)
 */
function openStatutDuPlanClause1(ancienStatut: partial.Value): partial.Branch {
  const where = 'statut du plan';
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
 * Clause 2 of règle statut du plan.
 * « Les ex-fonctionnaires, agriculteurs, etc., ne sont donc pas concernés » (article)
 */
function openStatutDuPlanClause2(ancienStatut: partial.Value): partial.Branch {
  const where = 'statut du plan';
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
 * Clause 3 of règle statut du plan.
 * sans source : les deux lectures de la question « anciens fonctionnaires de l'État »
 */
function openStatutDuPlanClause3(dossier: OpenDossier, ancienStatut: partial.Value): partial.Branch {
  const where = 'statut du plan';
  return {
    guard: () => partial.same(ancienStatut, "fonctionnaire de l'État", false, where),
    value: () => partial.same(dossier.read('anciensFonctionnairesDeLEtat'), "par l'aide de l'État", false, where),
    excepts: [],
  };
}

function openRegimePrincipalAdmis(dossier: OpenDossier): partial.Value {
  const where = 'régime principal admis';
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

function openConditionDAffiliation(dossier: OpenDossier): partial.Value {
  const where = "condition d'affiliation";
  return dossier.keep(where, () => {
    const statutsAdmis = once(() =>
      partial.count(
        partial.filter(dossier.read('anciensStatuts'), (ancienStatut) =>
          partial.forEachOption([ancienStatut], (ancienStatut2) => openStatutDuPlan(dossier, ancienStatut2)),
        ),
      ),
    );
    const autresStatuts = once(() => openConditionDAffiliationAutresStatuts(dossier));
    return partial.choose(
      [
        { guard: () => partial.compare('equal', statutsAdmis(), 0, 0, 0, where), value: () => false, excepts: [] },
        openConditionDAffiliationClause2(statutsAdmis, autresStatuts),
        openConditionDAffiliationClause3(dossier, statutsAdmis, autresStatuts),
        openConditionDAffiliationClause4(dossier, statutsAdmis, autresStatuts),
        openConditionDAffiliationClause5(dossier, statutsAdmis, autresStatuts),
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    );
  });
}

/** « autres statuts » of règle condition d'affiliation. */
function openConditionDAffiliationAutresStatuts(dossier: OpenDossier): partial.Value {
  return partial.count(
    partial.filter(dossier.read('anciensStatuts'), (ancienStatut) =>
      partial.not(partial.forEachOption([ancienStatut], (ancienStatut2) => openStatutDuPlan(dossier, ancienStatut2))),
    ),
  );
}

/**
 * Clause 2 of règle condition d'affiliation.
 * « Être affiliée au régime général de la Sécurité sociale, c'est-à-dire être un(e) ancien(ne) salarié(e) du secteur
 * privé, de la fonction publique (mais sans le statut de fonctionnaire), ou travailleur(euse) indépendant(e) »
 * (article)
 */
function openConditionDAffiliationClause2(
  statutsAdmis: () => partial.Value,
  autresStatuts: () => partial.Value,
): partial.Branch {
  const where = "condition d'affiliation";
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
 * Clause 3 of règle condition d'affiliation.
 * « Être affiliée au régime général de la Sécurité sociale » (article)
 */
function openConditionDAffiliationClause3(
  dossier: OpenDossier,
  statutsAdmis: () => partial.Value,
  autresStatuts: () => partial.Value,
): partial.Branch {
  const where = "condition d'affiliation";
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
 * Clause 4 of règle condition d'affiliation.
 * « Les ex-fonctionnaires, agriculteurs, etc., ne sont donc pas concernés » (article)
 */
function openConditionDAffiliationClause4(
  dossier: OpenDossier,
  statutsAdmis: () => partial.Value,
  autresStatuts: () => partial.Value,
): partial.Branch {
  const where = "condition d'affiliation";
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
 * Clause 5 of règle condition d'affiliation.
 * sans source : lecture « régime principal » de la question « plusieurs statuts »
 */
function openConditionDAffiliationClause5(
  dossier: OpenDossier,
  statutsAdmis: () => partial.Value,
  autresStatuts: () => partial.Value,
): partial.Branch {
  const where = "condition d'affiliation";
  return {
    guard: () =>
      partial.and(
        partial.and(partial.compare('greater', statutsAdmis(), 0, 0, 0, where), () =>
          partial.compare('greater', autresStatuts(), 0, 0, 0, where),
        ),
        () => partial.same(dossier.read('plusieursStatuts'), 'régime principal', false, where),
      ),
    value: () => openRegimePrincipalAdmis(dossier),
    excepts: [],
  };
}

function openConditionDeGir(dossier: OpenDossier): partial.Value {
  const where = 'condition de GIR';
  return dossier.keep(where, () => partial.compare('greaterOrEqual', dossier.read('girEvalue'), 5, 0, 0, where));
}

function openAgeAdmis(dossier: OpenDossier): partial.Value {
  const where = 'âge admis';
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

function openEligibleAuPlan(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'éligible au plan';
  return dossier.keepEach(where, day, [], () =>
    partial.versions(
      () => day ?? dossier.read('dateDeLaDemande'),
      [
        {
          from: DAY_2021_07_01,
          to: null,
          value: () =>
            partial.and(
              partial.and(openConditionDAffiliation(dossier), () => openConditionDeGir(dossier)),
              () => openAgeAdmis(dossier),
            ),
        },
      ],
      where,
    ),
  );
}

function openOrientation(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'orientation';
  return partial.versions(
    () => day ?? dossier.read('dateDeLaDemande'),
    [
      {
        from: DAY_2021_07_01,
        to: null,
        value: () =>
          partial.choose(
            [
              { guard: () => partial.not(openConditionDeGir(dossier)), value: () => "demande d'APA", excepts: [] },
              {
                guard: () => partial.and(openEligibleAuPlan(dossier, day), () => dossier.read('planAdapte')),
                value: () => "plan d'aides",
                excepts: [],
              },
              {
                guard: () =>
                  partial.and(openConditionDeGir(dossier), () =>
                    partial.or(partial.not(openEligibleAuPlan(dossier, day)), () =>
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

function openVerdictDeDemandeDAide(dossier: OpenDossier): partial.Value {
  const where = "demande d'aide.verdict";
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

function openManquantsDeDemandeDAide(dossier: OpenDossier): partial.Value {
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

function openVerdictDeVisiteDeLEvaluateur(dossier: OpenDossier): partial.Value {
  const where = "visite de l'évaluateur.verdict";
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

function openManquantsDeVisiteDeLEvaluateur(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        openManquantsDeVisiteDeLEvaluateurItem1(dossier),
        openManquantsDeVisiteDeLEvaluateurItem2(dossier),
        openManquantsDeVisiteDeLEvaluateurItem3(dossier),
        openManquantsDeVisiteDeLEvaluateurItem4(dossier),
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
function openManquantsDeVisiteDeLEvaluateurItem1(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'évaluateur mandaté par la caisse',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('visiteDeLEvaluateur', 'evaluateurMandateParLaCaisse')),
  });
}

/** Item 2 of contrôle Fragilités et difficultés évaluées, physiques et morales : manquants. */
function openManquantsDeVisiteDeLEvaluateurItem2(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'fragilités évaluées',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('visiteDeLEvaluateur', 'fragilitesEvaluees')),
  });
}

/** Item 3 of contrôle Fragilités et difficultés évaluées, physiques et morales : manquants. */
function openManquantsDeVisiteDeLEvaluateurItem3(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'conditions de vie observées',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('visiteDeLEvaluateur', 'conditionsDeVieObservees')),
  });
}

/** Item 4 of contrôle Fragilités et difficultés évaluées, physiques et morales : manquants. */
function openManquantsDeVisiteDeLEvaluateurItem4(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'composantes du plan exposées',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('visiteDeLEvaluateur', 'composantesDuPlanExposees')),
  });
}

function openVerdictDeDecisionDeLaCaisse(dossier: OpenDossier): partial.Value {
  const where = 'décision de la caisse.verdict';
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

function openManquantsDeDecisionDeLaCaisse(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        openManquantsDeDecisionDeLaCaisseItem1(dossier),
        openManquantsDeDecisionDeLaCaisseItem2(dossier),
        openManquantsDeDecisionDeLaCaisseItem3(dossier),
        openManquantsDeDecisionDeLaCaisseItem4(dossier),
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
function openManquantsDeDecisionDeLaCaisseItem1(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: "conclusions de l'évaluateur transmises",
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('decisionDeLaCaisse', 'conclusionsDeLEvaluateurTransmises')),
  });
}

/** Item 2 of contrôle décision de la caisse : manquants. */
function openManquantsDeDecisionDeLaCaisseItem2(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'plan validé par la caisse',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('decisionDeLaCaisse', 'planValideParLaCaisse')),
  });
}

/** Item 3 of contrôle décision de la caisse : manquants. */
function openManquantsDeDecisionDeLaCaisseItem3(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'retraité informé de la décision',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('decisionDeLaCaisse', 'retraiteInformeDeLaDecision')),
  });
}

/** Item 4 of contrôle décision de la caisse : manquants. */
function openManquantsDeDecisionDeLaCaisseItem4(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'retraité mis en relation avec les partenaires',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('decisionDeLaCaisse', 'retraiteMisEnRelationAvecLesPartenaires')),
  });
}

function openAide(dossier: OpenDossier, octroi: partial.Value): partial.Value {
  const where = 'aide';
  return dossier.keepEach(where, undefined, [octroi], () =>
    partial.choose(
      [
        {
          guard: () => partial.same(partial.field(octroi, 'situation'), "retour d'hospitalisation", false, where),
          value: () => 'ADH',
          excepts: [],
        },
        openAideClause2(octroi),
        {
          guard: () => partial.same(partial.field(octroi, 'situation'), 'autre événement', false, where),
          value: () =>
            unknownOf(
              { kind: 'choice', values: AIDE_TEMPORAIRE.values },
              { kind: 'definition', path: 'aide', name: 'aide', whole: true },
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
 * Clause 2 of règle aide.
 * « À une personne âgée vivant un événement déstabilisant : le décès du conjoint son placement en institution, ou son
 * hospitalisation, un déménagement, uneséparation… | L'aider à passer cette épreuve et réorganiser sa vie » (article)
 */
function openAideClause2(octroi: partial.Value): partial.Branch {
  const where = 'aide';
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

function openOctroiPossible(dossier: OpenDossier, accord: partial.Value): partial.Value {
  const where = 'octroi possible';
  return dossier.keepEach(where, undefined, [accord], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.and(
              partial.and(
                partial.same(
                  partial.forEachOption([accord], (octroi) => openAide(dossier, octroi)),
                  'Asir',
                  false,
                  where,
                ),
                () => partial.same(dossier.read('renouvellementDeLAsir'), 'exclu', false, where),
              ),
              () =>
                partial.any(partial.preceding(dossier.read('octrois'), accord), (octroi) =>
                  partial.same(
                    partial.forEachOption([octroi], (octroi2) => openAide(dossier, octroi2)),
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

function openDureeDeLAideTemporaire(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = "durée de l'aide temporaire";
  return dossier.keepEach(where, day, [], () =>
    partial.versions(
      () => day ?? dossier.read('dateDeLaDemande'),
      [{ from: DAY_2024_01_01, to: null, value: () => 3 }],
      where,
    ),
  );
}

function openDebutDeLAide(dossier: OpenDossier, octroi: partial.Value): partial.Value {
  const where = "début de l'aide";
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

function openPeriodeDeLAide(dossier: OpenDossier, octroi: partial.Value): partial.Value {
  const where = "période de l'aide";
  const duree = once(() =>
    onDay(partial.field(octroi, 'dateDOctroi'), (on) => openDureeDeLAideTemporaire(dossier, on)),
  );
  const termeCorrespondant = once(() =>
    partial.addMonths(
      partial.forEachOption([octroi], (octroi2) => openDebutDeLAide(dossier, octroi2)),
      duree(),
      where,
    ),
  );
  const jourManquant = once(() => openPeriodeDeLAideJourManquant(dossier, octroi, duree, termeCorrespondant));
  const joursEcoulesDuMois = once(() => openPeriodeDeLAideJoursEcoulesDuMois(dossier, octroi));
  return partial.choose(
    [
      openPeriodeDeLAideClause1(dossier, octroi, termeCorrespondant, jourManquant),
      openPeriodeDeLAideClause2(dossier, octroi, termeCorrespondant, jourManquant, joursEcoulesDuMois),
      openPeriodeDeLAideClause3(dossier, octroi, termeCorrespondant),
    ],
    null,
    where,
    { never: ['hole', 'conflict'] },
  );
}

/** « jour manquant » of règle période de l'aide. */
function openPeriodeDeLAideJourManquant(
  dossier: OpenDossier,
  octroi: partial.Value,
  duree: () => partial.Value,
  termeCorrespondant: () => partial.Value,
): partial.Value {
  const where = "période de l'aide";
  return partial.compare(
    'different',
    partial.addMonths(termeCorrespondant(), partial.negate(duree(), where), where),
    partial.forEachOption([octroi], (octroi2) => openDebutDeLAide(dossier, octroi2)),
    0,
    0,
    where,
  );
}

/** « jours écoulés du mois » of règle période de l'aide. */
function openPeriodeDeLAideJoursEcoulesDuMois(dossier: OpenDossier, octroi: partial.Value): partial.Value {
  const where = "période de l'aide";
  return partial.daysBetween(
    partial.firstOfMonth(
      partial.forEachOption([octroi], (octroi2) => openDebutDeLAide(dossier, octroi2)),
      where,
    ),
    partial.forEachOption([octroi], (octroi2) => openDebutDeLAide(dossier, octroi2)),
    where,
  );
}

/**
 * Clause 1 of règle période de l'aide.
 * sans source : lecture « lendemain » de la question « fin de mois »
 */
function openPeriodeDeLAideClause1(
  dossier: OpenDossier,
  octroi: partial.Value,
  termeCorrespondant: () => partial.Value,
  jourManquant: () => partial.Value,
): partial.Branch {
  const where = "période de l'aide";
  return {
    guard: () => partial.and(partial.same(dossier.read('finDeMois'), 'lendemain', false, where), () => jourManquant()),
    value: () =>
      partial.period(
        partial.forEachOption([octroi], (octroi2) => openDebutDeLAide(dossier, octroi2)),
        termeCorrespondant(),
        where,
      ),
    excepts: [2],
  };
}

/**
 * Clause 2 of règle période de l'aide.
 * sans source : lecture « débordement » de la question « fin de mois »
 */
function openPeriodeDeLAideClause2(
  dossier: OpenDossier,
  octroi: partial.Value,
  termeCorrespondant: () => partial.Value,
  jourManquant: () => partial.Value,
  joursEcoulesDuMois: () => partial.Value,
): partial.Branch {
  const where = "période de l'aide";
  return {
    guard: () =>
      partial.and(partial.same(dossier.read('finDeMois'), 'débordement', false, where), () => jourManquant()),
    value: () =>
      partial.period(
        partial.forEachOption([octroi], (octroi2) => openDebutDeLAide(dossier, octroi2)),
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
 * Clause 3 of règle période de l'aide.
 * « accordées pour une durée de 3 mois » (article)
 */
function openPeriodeDeLAideClause3(
  dossier: OpenDossier,
  octroi: partial.Value,
  termeCorrespondant: () => partial.Value,
): partial.Branch {
  const where = "période de l'aide";
  return {
    guard: null,
    value: () =>
      partial.period(
        partial.forEachOption([octroi], (octroi2) => openDebutDeLAide(dossier, octroi2)),
        partial.addDays(termeCorrespondant(), -1, where),
        where,
      ),
    excepts: [],
  };
}

function openPlafondAnnuelDesAidesTemporaires(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'plafond annuel des aides temporaires';
  return dossier.keepEach(where, day, [], () =>
    partial.versions(
      () => day ?? dossier.read('dateDeLaDemande'),
      [{ from: DAY_2024_01_01, to: null, value: () => 30000 }],
      where,
    ),
  );
}

function openPlafondDHeuresDeLAideTemporaire(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = "plafond d'heures de l'aide temporaire";
  return dossier.keepEach(where, day, [], () =>
    partial.versions(
      () => day ?? dossier.read('dateDeLaDemande'),
      [{ from: DAY_2024_01_01, to: null, value: () => 5400 }],
      where,
    ),
  );
}

function openAnneeDeLOctroi(dossier: OpenDossier, accord: partial.Value): partial.Value {
  const where = "année de l'octroi";
  return dossier.keepEach(where, undefined, [accord], () => {
    const rienNEstSortiDesDouzeMois = once(() => openAnneeDeLOctroiRienNEstSortiDesDouzeMois(dossier, accord));
    return partial.choose(
      [
        openAnneeDeLOctroiClause1(dossier, accord),
        openAnneeDeLOctroiClause2(dossier, accord),
        openAnneeDeLOctroiClause3(dossier, rienNEstSortiDesDouzeMois),
        openAnneeDeLOctroiClause4(dossier, rienNEstSortiDesDouzeMois),
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    );
  });
}

/** « rien n'est sorti des douze mois » of règle année de l'octroi. */
function openAnneeDeLOctroiRienNEstSortiDesDouzeMois(dossier: OpenDossier, accord: partial.Value): partial.Value {
  const where = "année de l'octroi";
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
 * Clause 1 of règle année de l'octroi.
 * sans source : lecture « année du calendrier » de la question « année du plafond »
 */
function openAnneeDeLOctroiClause1(dossier: OpenDossier, accord: partial.Value): partial.Branch {
  const where = "année de l'octroi";
  return {
    guard: () => partial.same(dossier.read('anneeDuPlafond'), 'année du calendrier', false, where),
    value: () => partial.civilYear(partial.field(accord, 'dateDOctroi'), where),
    excepts: [],
  };
}

/**
 * Clause 2 of règle année de l'octroi.
 * sans source : lecture « année du plan » de la question « année du plafond »
 */
function openAnneeDeLOctroiClause2(dossier: OpenDossier, accord: partial.Value): partial.Branch {
  const where = "année de l'octroi";
  return {
    guard: () => partial.same(dossier.read('anneeDuPlafond'), 'année du plan', false, where),
    value: () => partial.yearsBetween(dossier.read('dateDEffet'), partial.field(accord, 'dateDOctroi'), where),
    excepts: [],
  };
}

/**
 * Clause 3 of règle année de l'octroi.
 * sans source : lecture « douze mois glissants » : les douze premiers mois, qui les contiennent tous
 */
function openAnneeDeLOctroiClause3(
  dossier: OpenDossier,
  rienNEstSortiDesDouzeMois: () => partial.Value,
): partial.Branch {
  const where = "année de l'octroi";
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
 * Clause 4 of règle année de l'octroi.
 * sans source : lecture « douze mois glissants » : il n'y a plus d'année
 */
function openAnneeDeLOctroiClause4(
  dossier: OpenDossier,
  rienNEstSortiDesDouzeMois: () => partial.Value,
): partial.Branch {
  const where = "année de l'octroi";
  return {
    guard: () =>
      partial.and(partial.same(dossier.read('anneeDuPlafond'), 'douze mois glissants', false, where), () =>
        partial.not(rienNEstSortiDesDouzeMois()),
      ),
    value: () =>
      unknownOf(
        { kind: 'number', scale: 0, min: null, max: null },
        { kind: 'definition', path: "année de l'octroi", name: "année de l'octroi", whole: true },
      ),
    excepts: [],
  };
}

function openDepenseTemporairePriseEnCharge(dossier: OpenDossier, accord: partial.Value): partial.Value {
  const where = 'dépense temporaire prise en charge';
  return dossier.keepEach(where, undefined, [accord], () => {
    const plafondDeLAide = once(() =>
      onDay(partial.field(accord, 'dateDOctroi'), (on) => openPlafondAnnuelDesAidesTemporaires(dossier, on)),
    );
    const partages = once(() => openDepenseTemporairePriseEnChargePartages(dossier, accord));
    const deja = once(() => openDepenseTemporairePriseEnChargeDeja(dossier, accord, partages));
    const recente = once(() => openDepenseTemporairePriseEnChargeRecente(accord, partages));
    const rienNEstSortiDesDouzeMois = once(() =>
      openDepenseTemporairePriseEnChargeRienNEstSortiDesDouzeMois(dossier, accord),
    );
    return partial.choose(
      [
        {
          guard: () => partial.not(partial.forEachOption([accord], (accord2) => openOctroiPossible(dossier, accord2))),
          value: () => 0,
          excepts: [],
        },
        openDepenseTemporairePriseEnChargeClause2(dossier, accord, plafondDeLAide, deja, rienNEstSortiDesDouzeMois),
        openDepenseTemporairePriseEnChargeClause3(dossier, accord, plafondDeLAide, recente, rienNEstSortiDesDouzeMois),
        openDepenseTemporairePriseEnChargeClause4(dossier, accord, plafondDeLAide, recente, rienNEstSortiDesDouzeMois),
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    );
  });
}

/** « partagés » of règle dépense temporaire prise en charge (€, × 100). */
function openDepenseTemporairePriseEnChargePartages(dossier: OpenDossier, accord: partial.Value): partial.Value {
  const where = 'dépense temporaire prise en charge';
  return partial.filter(partial.preceding(dossier.read('octrois'), accord), (octroi) =>
    partial.and(
      partial.forEachOption([octroi], (accord2) => openOctroiPossible(dossier, accord2)),
      () =>
        partial.or(partial.same(dossier.read('porteeDesTroisCentsEuros'), 'deux aides ensemble', false, where), () =>
          partial.same(
            partial.forEachOption([octroi], (octroi2) => openAide(dossier, octroi2)),
            partial.forEachOption([accord], (octroi2) => openAide(dossier, octroi2)),
            false,
            where,
          ),
        ),
    ),
  );
}

/** « déjà » of règle dépense temporaire prise en charge (€, × 100). */
function openDepenseTemporairePriseEnChargeDeja(
  dossier: OpenDossier,
  accord: partial.Value,
  partages: () => partial.Value,
): partial.Value {
  const where = 'dépense temporaire prise en charge';
  return partial.sum(
    partial.each(
      partial.filter(partages(), (octroi) =>
        partial.compare(
          'equal',
          partial.forEachOption([octroi], (accord2) => openAnneeDeLOctroi(dossier, accord2)),
          partial.forEachOption([accord], (accord2) => openAnneeDeLOctroi(dossier, accord2)),
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

/** « récente » of règle dépense temporaire prise en charge (€, × 100). */
function openDepenseTemporairePriseEnChargeRecente(
  accord: partial.Value,
  partages: () => partial.Value,
): partial.Value {
  const where = 'dépense temporaire prise en charge';
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

/** « rien n'est sorti des douze mois » of règle dépense temporaire prise en charge (€, × 100). */
function openDepenseTemporairePriseEnChargeRienNEstSortiDesDouzeMois(
  dossier: OpenDossier,
  accord: partial.Value,
): partial.Value {
  const where = 'dépense temporaire prise en charge';
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
 * Clause 2 of règle dépense temporaire prise en charge (€, × 100).
 * « jusqu'à 300 € par an et par bénéficiaire » (article)
 */
function openDepenseTemporairePriseEnChargeClause2(
  dossier: OpenDossier,
  accord: partial.Value,
  plafondDeLAide: () => partial.Value,
  deja: () => partial.Value,
  rienNEstSortiDesDouzeMois: () => partial.Value,
): partial.Branch {
  const where = 'dépense temporaire prise en charge';
  return {
    guard: () =>
      partial.and(
        partial.forEachOption([accord], (accord2) => openOctroiPossible(dossier, accord2)),
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
 * Clause 3 of règle dépense temporaire prise en charge (€, × 100).
 * sans source : lecture « douze mois glissants » de la question « année du plafond » ; le plafond ne peut être
 * atteint
 */
function openDepenseTemporairePriseEnChargeClause3(
  dossier: OpenDossier,
  accord: partial.Value,
  plafondDeLAide: () => partial.Value,
  recente: () => partial.Value,
  rienNEstSortiDesDouzeMois: () => partial.Value,
): partial.Branch {
  const where = 'dépense temporaire prise en charge';
  return {
    guard: () =>
      partial.and(
        partial.and(
          partial.and(
            partial.forEachOption([accord], (accord2) => openOctroiPossible(dossier, accord2)),
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
 * Clause 4 of règle dépense temporaire prise en charge (€, × 100).
 * sans source : le texte ne dit pas comment un plafond glissant se reconstitue
 */
function openDepenseTemporairePriseEnChargeClause4(
  dossier: OpenDossier,
  accord: partial.Value,
  plafondDeLAide: () => partial.Value,
  recente: () => partial.Value,
  rienNEstSortiDesDouzeMois: () => partial.Value,
): partial.Branch {
  const where = 'dépense temporaire prise en charge';
  return {
    guard: () =>
      partial.and(
        partial.and(
          partial.and(
            partial.forEachOption([accord], (accord2) => openOctroiPossible(dossier, accord2)),
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
          path: 'dépense temporaire prise en charge',
          name: 'dépense temporaire prise en charge',
          whole: true,
        },
      ),
    excepts: [],
  };
}

function openHeuresTemporairesPrisesEnCharge(dossier: OpenDossier, accord: partial.Value): partial.Value {
  const where = 'heures temporaires prises en charge';
  return dossier.keepEach(where, undefined, [accord], () => {
    const plafondDeLAide = once(() =>
      onDay(partial.field(accord, 'dateDOctroi'), (on) => openPlafondDHeuresDeLAideTemporaire(dossier, on)),
    );
    const partages = once(() => openHeuresTemporairesPrisesEnChargePartages(dossier, accord));
    const deja = once(() => openHeuresTemporairesPrisesEnChargeDeja(dossier, accord, partages));
    const recentes = once(() => openHeuresTemporairesPrisesEnChargeRecentes(accord, partages));
    const rienNEstSortiDesDouzeMois = once(() =>
      openHeuresTemporairesPrisesEnChargeRienNEstSortiDesDouzeMois(dossier, accord),
    );
    return partial.choose(
      [
        {
          guard: () => partial.not(partial.forEachOption([accord], (accord2) => openOctroiPossible(dossier, accord2))),
          value: () => 0,
          excepts: [],
        },
        openHeuresTemporairesPrisesEnChargeClause2(dossier, accord, plafondDeLAide),
        openHeuresTemporairesPrisesEnChargeClause3(dossier, accord, plafondDeLAide, deja, rienNEstSortiDesDouzeMois),
        openHeuresTemporairesPrisesEnChargeClause4(
          dossier,
          accord,
          plafondDeLAide,
          recentes,
          rienNEstSortiDesDouzeMois,
        ),
        openHeuresTemporairesPrisesEnChargeClause5(
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

/** « partagés » of règle heures temporaires prises en charge (h, × 100). */
function openHeuresTemporairesPrisesEnChargePartages(dossier: OpenDossier, accord: partial.Value): partial.Value {
  const where = 'heures temporaires prises en charge';
  return partial.filter(partial.preceding(dossier.read('octrois'), accord), (octroi) =>
    partial.and(
      partial.forEachOption([octroi], (accord2) => openOctroiPossible(dossier, accord2)),
      () =>
        partial.or(
          partial.same(dossier.read('porteeDesCinquanteQuatreHeures'), "deux aides dans l'année", false, where),
          () =>
            partial.same(
              partial.forEachOption([octroi], (octroi2) => openAide(dossier, octroi2)),
              partial.forEachOption([accord], (octroi2) => openAide(dossier, octroi2)),
              false,
              where,
            ),
        ),
    ),
  );
}

/** « déjà » of règle heures temporaires prises en charge (h, × 100). */
function openHeuresTemporairesPrisesEnChargeDeja(
  dossier: OpenDossier,
  accord: partial.Value,
  partages: () => partial.Value,
): partial.Value {
  const where = 'heures temporaires prises en charge';
  return partial.sum(
    partial.each(
      partial.filter(partages(), (octroi) =>
        partial.compare(
          'equal',
          partial.forEachOption([octroi], (accord2) => openAnneeDeLOctroi(dossier, accord2)),
          partial.forEachOption([accord], (accord2) => openAnneeDeLOctroi(dossier, accord2)),
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

/** « récentes » of règle heures temporaires prises en charge (h, × 100). */
function openHeuresTemporairesPrisesEnChargeRecentes(
  accord: partial.Value,
  partages: () => partial.Value,
): partial.Value {
  const where = 'heures temporaires prises en charge';
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

/** « rien n'est sorti des douze mois » of règle heures temporaires prises en charge (h, × 100). */
function openHeuresTemporairesPrisesEnChargeRienNEstSortiDesDouzeMois(
  dossier: OpenDossier,
  accord: partial.Value,
): partial.Value {
  const where = 'heures temporaires prises en charge';
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
 * Clause 2 of règle heures temporaires prises en charge (h, × 100).
 * « prises en charge jusqu'à 54 heures maximum » (article)
 */
function openHeuresTemporairesPrisesEnChargeClause2(
  dossier: OpenDossier,
  accord: partial.Value,
  plafondDeLAide: () => partial.Value,
): partial.Branch {
  const where = 'heures temporaires prises en charge';
  return {
    guard: () =>
      partial.and(
        partial.forEachOption([accord], (accord2) => openOctroiPossible(dossier, accord2)),
        () => partial.same(dossier.read('porteeDesCinquanteQuatreHeures'), 'chaque octroi', false, where),
      ),
    value: () => partial.atMost(partial.field(accord, 'heures'), plafondDeLAide(), where),
    excepts: [],
  };
}

/**
 * Clause 3 of règle heures temporaires prises en charge (h, × 100).
 * sans source : lectures « dans l'année » de la question « portée des cinquante-quatre heures »
 */
function openHeuresTemporairesPrisesEnChargeClause3(
  dossier: OpenDossier,
  accord: partial.Value,
  plafondDeLAide: () => partial.Value,
  deja: () => partial.Value,
  rienNEstSortiDesDouzeMois: () => partial.Value,
): partial.Branch {
  const where = 'heures temporaires prises en charge';
  return {
    guard: () =>
      partial.and(
        partial.and(
          partial.forEachOption([accord], (accord2) => openOctroiPossible(dossier, accord2)),
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
 * Clause 4 of règle heures temporaires prises en charge (h, × 100).
 * sans source : lecture « douze mois glissants » de la question « année du plafond » ; le plafond ne peut être
 * atteint
 */
function openHeuresTemporairesPrisesEnChargeClause4(
  dossier: OpenDossier,
  accord: partial.Value,
  plafondDeLAide: () => partial.Value,
  recentes: () => partial.Value,
  rienNEstSortiDesDouzeMois: () => partial.Value,
): partial.Branch {
  const where = 'heures temporaires prises en charge';
  return {
    guard: () =>
      partial.and(
        partial.and(
          partial.and(
            partial.and(
              partial.forEachOption([accord], (accord2) => openOctroiPossible(dossier, accord2)),
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
 * Clause 5 of règle heures temporaires prises en charge (h, × 100).
 * sans source : le texte ne dit pas comment un plafond glissant se reconstitue
 */
function openHeuresTemporairesPrisesEnChargeClause5(
  dossier: OpenDossier,
  accord: partial.Value,
  plafondDeLAide: () => partial.Value,
  recentes: () => partial.Value,
  rienNEstSortiDesDouzeMois: () => partial.Value,
): partial.Branch {
  const where = 'heures temporaires prises en charge';
  return {
    guard: () =>
      partial.and(
        partial.and(
          partial.and(
            partial.and(
              partial.forEachOption([accord], (accord2) => openOctroiPossible(dossier, accord2)),
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
          path: 'heures temporaires prises en charge',
          name: 'heures temporaires prises en charge',
          whole: true,
        },
      ),
    excepts: [],
  };
}

function openForfaitEtAideDansLAnnee(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  accord: partial.Value,
): partial.Value {
  const where = "forfait et aide dans l'année";
  const forfaitDuPlan = once(() => openForfaitEtAideDansLAnneeForfaitDuPlan(dossier, day, accord));
  const temporaire = once(() => openForfaitEtAideDansLAnneeTemporaire(dossier, accord));
  return partial.choose(
    [
      openForfaitEtAideDansLAnneeClause1(dossier, forfaitDuPlan, temporaire),
      openForfaitEtAideDansLAnneeClause2(dossier, day, forfaitDuPlan, temporaire),
      openForfaitEtAideDansLAnneeClause3(dossier, accord, forfaitDuPlan, temporaire),
      {
        guard: () => partial.same(dossier.read('anneeDuPlafond'), 'douze mois glissants', false, where),
        value: () =>
          unknownOf(
            { kind: 'number', scale: 2, min: null, max: null },
            {
              kind: 'definition',
              path: "forfait et aide dans l'année",
              name: "forfait et aide dans l'année",
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

/** « forfait du plan » of règle forfait et aide dans l'année (€, × 100). */
function openForfaitEtAideDansLAnneeForfaitDuPlan(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  accord: partial.Value,
): partial.Value {
  const where = "forfait et aide dans l'année";
  return partial.sum(
    partial.each(
      partial.filter(dossier.read('depenses'), (depense) =>
        partial.compare(
          'equal',
          partial.forEachOption([depense], (achat) => openAnneeDeLaDepense(dossier, achat)),
          partial.forEachOption([accord], (accord2) => openAnneeDeLOctroi(dossier, accord2)),
          0,
          0,
          where,
        ),
      ),
      (depense) => partial.forEachOption([depense], (achat) => openPriseEnCharge(dossier, day, achat)),
    ),
    0,
    where,
  );
}

/** « temporaire » of règle forfait et aide dans l'année (€, × 100). */
function openForfaitEtAideDansLAnneeTemporaire(dossier: OpenDossier, accord: partial.Value): partial.Value {
  const where = "forfait et aide dans l'année";
  return partial.sum(
    partial.each(
      partial.filter(dossier.read('octrois'), (octroi) =>
        partial.compare(
          'equal',
          partial.forEachOption([octroi], (accord2) => openAnneeDeLOctroi(dossier, accord2)),
          partial.forEachOption([accord], (accord2) => openAnneeDeLOctroi(dossier, accord2)),
          0,
          0,
          where,
        ),
      ),
      (octroi) => partial.forEachOption([octroi], (accord2) => openDepenseTemporairePriseEnCharge(dossier, accord2)),
    ),
    0,
    where,
  );
}

/**
 * Clause 1 of règle forfait et aide dans l'année (€, × 100).
 * « le plan Oscar peut être complété par 2 aides temporaires » (article)
 */
function openForfaitEtAideDansLAnneeClause1(
  dossier: OpenDossier,
  forfaitDuPlan: () => partial.Value,
  temporaire: () => partial.Value,
): partial.Branch {
  const where = "forfait et aide dans l'année";
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
 * Clause 2 of règle forfait et aide dans l'année (€, × 100).
 * « qui reprennent des prestations offertes dans le plan Oscar “normal” » (article)
 */
function openForfaitEtAideDansLAnneeClause2(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  forfaitDuPlan: () => partial.Value,
  temporaire: () => partial.Value,
): partial.Branch {
  const where = "forfait et aide dans l'année";
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
        openPlafondAnnuelDuForfaitPrevention(dossier, day),
        where,
      ),
    excepts: [],
  };
}

/**
 * Clause 3 of règle forfait et aide dans l'année (€, × 100).
 * « qui reprennent des prestations offertes dans le plan Oscar “normal” » (article)
 */
function openForfaitEtAideDansLAnneeClause3(
  dossier: OpenDossier,
  accord: partial.Value,
  forfaitDuPlan: () => partial.Value,
  temporaire: () => partial.Value,
): partial.Branch {
  const where = "forfait et aide dans l'année";
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
        onDay(partial.field(accord, 'dateDOctroi'), (on) => openPlafondAnnuelDuForfaitPrevention(dossier, on)),
        where,
      ),
    excepts: [],
  };
}

function openHeuresDuPlanEtDeLAideDansLAnnee(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  accord: partial.Value,
): partial.Value {
  const where = "heures du plan et de l'aide dans l'année";
  const accompagnement = once(() => openHeuresDuPlanEtDeLAideDansLAnneeAccompagnement(dossier, day, accord));
  const temporaires = once(() => openHeuresDuPlanEtDeLAideDansLAnneeTemporaires(dossier, accord));
  return partial.choose(
    [
      openHeuresDuPlanEtDeLAideDansLAnneeClause1(dossier, accompagnement, temporaires),
      openHeuresDuPlanEtDeLAideDansLAnneeClause2(dossier, day, accompagnement, temporaires),
      openHeuresDuPlanEtDeLAideDansLAnneeClause3(dossier, accord, accompagnement, temporaires),
      {
        guard: () => partial.same(dossier.read('anneeDuPlafond'), 'douze mois glissants', false, where),
        value: () =>
          unknownOf(
            { kind: 'number', scale: 2, min: null, max: null },
            {
              kind: 'definition',
              path: "heures du plan et de l'aide dans l'année",
              name: "heures du plan et de l'aide dans l'année",
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

/** « accompagnement » of règle heures du plan et de l'aide dans l'année (h, × 100). */
function openHeuresDuPlanEtDeLAideDansLAnneeAccompagnement(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  accord: partial.Value,
): partial.Value {
  const where = "heures du plan et de l'aide dans l'année";
  return partial.sum(
    partial.each(
      partial.filter(dossier.read('interventions'), (intervention) =>
        partial.compare(
          'equal',
          partial.forEachOption([intervention], (visite) => openAnneeDeLIntervention(dossier, visite)),
          partial.forEachOption([accord], (accord2) => openAnneeDeLOctroi(dossier, accord2)),
          0,
          0,
          where,
        ),
      ),
      (intervention) =>
        partial.forEachOption([intervention], (visite) => openHeuresPrisesEnCharge(dossier, day, visite)),
    ),
    0,
    where,
  );
}

/** « temporaires » of règle heures du plan et de l'aide dans l'année (h, × 100). */
function openHeuresDuPlanEtDeLAideDansLAnneeTemporaires(dossier: OpenDossier, accord: partial.Value): partial.Value {
  const where = "heures du plan et de l'aide dans l'année";
  return partial.sum(
    partial.each(
      partial.filter(dossier.read('octrois'), (octroi) =>
        partial.compare(
          'equal',
          partial.forEachOption([octroi], (accord2) => openAnneeDeLOctroi(dossier, accord2)),
          partial.forEachOption([accord], (accord2) => openAnneeDeLOctroi(dossier, accord2)),
          0,
          0,
          where,
        ),
      ),
      (octroi) => partial.forEachOption([octroi], (accord2) => openHeuresTemporairesPrisesEnCharge(dossier, accord2)),
    ),
    0,
    where,
  );
}

/**
 * Clause 1 of règle heures du plan et de l'aide dans l'année (h, × 100).
 * « le plan Oscar peut être complété par 2 aides temporaires » (article)
 */
function openHeuresDuPlanEtDeLAideDansLAnneeClause1(
  dossier: OpenDossier,
  accompagnement: () => partial.Value,
  temporaires: () => partial.Value,
): partial.Branch {
  const where = "heures du plan et de l'aide dans l'année";
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
 * Clause 2 of règle heures du plan et de l'aide dans l'année (h, × 100).
 * « qui reprennent des prestations offertes dans le plan Oscar “normal” » (article)
 */
function openHeuresDuPlanEtDeLAideDansLAnneeClause2(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  accompagnement: () => partial.Value,
  temporaires: () => partial.Value,
): partial.Branch {
  const where = "heures du plan et de l'aide dans l'année";
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
        partial.multiply(openHeuresDeLAnnee(dossier, day), 1, where),
        where,
      ),
    excepts: [],
  };
}

/**
 * Clause 3 of règle heures du plan et de l'aide dans l'année (h, × 100).
 * « qui reprennent des prestations offertes dans le plan Oscar “normal” » (article)
 */
function openHeuresDuPlanEtDeLAideDansLAnneeClause3(
  dossier: OpenDossier,
  accord: partial.Value,
  accompagnement: () => partial.Value,
  temporaires: () => partial.Value,
): partial.Branch {
  const where = "heures du plan et de l'aide dans l'année";
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
          onDay(partial.field(accord, 'dateDOctroi'), (on) => openHeuresDeLAnnee(dossier, on)),
          1,
          where,
        ),
        where,
      ),
    excepts: [],
  };
}

function openDemandeeATemps(dossier: OpenDossier, octroi: partial.Value): partial.Value {
  const where = 'demandée à temps';
  return partial.choose(
    [
      {
        guard: () =>
          partial.same(
            partial.forEachOption([octroi], (octroi2) => openAide(dossier, octroi2)),
            'Asir',
            false,
            where,
          ),
        value: () => true,
        excepts: [],
      },
      openDemandeeATempsClause2(dossier, octroi),
      openDemandeeATempsClause3(dossier, octroi),
      openDemandeeATempsClause4(dossier, octroi),
    ],
    null,
    where,
    { never: ['hole', 'conflict'] },
  );
}

/**
 * Clause 2 of règle demandée à temps.
 * relevé : JCM Santé, ADH : la demande doit impérativement être faite avant la sortie, fiabilité C
 */
function openDemandeeATempsClause2(dossier: OpenDossier, octroi: partial.Value): partial.Branch {
  const where = 'demandée à temps';
  return {
    guard: () =>
      partial.and(
        partial.same(
          partial.forEachOption([octroi], (octroi2) => openAide(dossier, octroi2)),
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
 * Clause 3 of règle demandée à temps.
 * relevé : Carsat Rhône-Alpes, être accompagné après une hospitalisation, fiabilité B
 */
function openDemandeeATempsClause3(dossier: OpenDossier, octroi: partial.Value): partial.Branch {
  const where = 'demandée à temps';
  return {
    guard: () =>
      partial.and(
        partial.same(
          partial.forEachOption([octroi], (octroi2) => openAide(dossier, octroi2)),
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
 * Clause 4 of règle demandée à temps.
 * sans source : l'article ne donne pas de jour limite
 */
function openDemandeeATempsClause4(dossier: OpenDossier, octroi: partial.Value): partial.Branch {
  const where = 'demandée à temps';
  return {
    guard: () =>
      partial.and(
        partial.same(
          partial.forEachOption([octroi], (octroi2) => openAide(dossier, octroi2)),
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

function openEcheanceDeContactDeLIntervenantSocial(dossier: OpenDossier, octroi: partial.Value): partial.Value {
  const where = "contact de l'intervenant social.échéance";
  return dossier.keepEach(where, undefined, [octroi], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.same(
              partial.forEachOption([octroi], (octroi2) => openAide(dossier, octroi2)),
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

function openPlusTotDeContactDeLIntervenantSocial(dossier: OpenDossier, octroi: partial.Value): partial.Value {
  const where = "contact de l'intervenant social.plus tôt";
  return dossier.keepEach(where, undefined, [octroi], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.same(
              partial.forEachOption([octroi], (octroi2) => openAide(dossier, octroi2)),
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

function openEtatDeContactDeLIntervenantSocial(dossier: OpenDossier, octroi: partial.Value): partial.Value {
  const where = "contact de l'intervenant social.état";
  return partial.choose(
    [
      {
        guard: () =>
          partial.same(
            partial.forEachOption([octroi], (octroi2) => openAide(dossier, octroi2)),
            'Asir',
            false,
            where,
          ),
        value: () => 'sans objet',
        excepts: [1, 2, 3, 4],
      },
      openEtatDeContactDeLIntervenantSocialClause2(dossier, octroi),
      openEtatDeContactDeLIntervenantSocialClause3(dossier, octroi),
      openEtatDeContactDeLIntervenantSocialClause4(dossier, octroi),
      openEtatDeContactDeLIntervenantSocialClause5(dossier, octroi),
    ],
    () => 'ouvert',
    where,
    { never: ['conflict'] },
  );
}

/** Clause 2 of délai contact de l'intervenant social : état. */
function openEtatDeContactDeLIntervenantSocialClause2(dossier: OpenDossier, octroi: partial.Value): partial.Branch {
  const where = "contact de l'intervenant social.état";
  return {
    guard: () =>
      partial.and(
        partial.exists(
          partial.forEachOption([octroi], (octroi2) => openPlusTotDeContactDeLIntervenantSocial(dossier, octroi2)),
        ),
        () =>
          partial.compare(
            'greater',
            partial.required(
              partial.forEachOption([octroi], (octroi2) => openPlusTotDeContactDeLIntervenantSocial(dossier, octroi2)),
              where,
              "contact de l'intervenant social.plus tôt",
              true,
            ),
            partial.required(
              partial.forEachOption([octroi], (octroi2) => openEcheanceDeContactDeLIntervenantSocial(dossier, octroi2)),
              where,
              "contact de l'intervenant social.échéance",
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
function openEtatDeContactDeLIntervenantSocialClause3Clause1(
  dossier: OpenDossier,
  octroi: partial.Value,
): partial.Branch {
  const where = "contact de l'intervenant social.état";
  return {
    guard: () =>
      partial.and(
        partial.exists(
          partial.forEachOption([octroi], (octroi2) => openPlusTotDeContactDeLIntervenantSocial(dossier, octroi2)),
        ),
        () =>
          partial.compare(
            'less',
            partial.required(partial.field(octroi, 'contact'), where, 'contact', true),
            partial.required(
              partial.forEachOption([octroi], (octroi2) => openPlusTotDeContactDeLIntervenantSocial(dossier, octroi2)),
              where,
              "contact de l'intervenant social.plus tôt",
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
function openEtatDeContactDeLIntervenantSocialClause3Clause2(
  dossier: OpenDossier,
  octroi: partial.Value,
): partial.Branch {
  const where = "contact de l'intervenant social.état";
  return {
    guard: () =>
      partial.compare(
        'greater',
        partial.required(partial.field(octroi, 'contact'), where, 'contact', true),
        partial.required(
          partial.forEachOption([octroi], (octroi2) => openEcheanceDeContactDeLIntervenantSocial(dossier, octroi2)),
          where,
          "contact de l'intervenant social.échéance",
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
function openEtatDeContactDeLIntervenantSocialClause3(dossier: OpenDossier, octroi: partial.Value): partial.Branch {
  const where = "contact de l'intervenant social.état";
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
          openEtatDeContactDeLIntervenantSocialClause3Clause1(dossier, octroi),
          openEtatDeContactDeLIntervenantSocialClause3Clause2(dossier, octroi),
        ],
        () => 'tenu',
        where,
        { never: ['conflict'] },
      ),
    excepts: [3, 4],
  };
}

/** Clause 4 of délai contact de l'intervenant social : état. */
function openEtatDeContactDeLIntervenantSocialClause4(dossier: OpenDossier, octroi: partial.Value): partial.Branch {
  const where = "contact de l'intervenant social.état";
  return {
    guard: () =>
      partial.and(
        partial.exists(
          partial.forEachOption([octroi], (octroi2) => openPlusTotDeContactDeLIntervenantSocial(dossier, octroi2)),
        ),
        () =>
          partial.compare(
            'less',
            dossier.read('jourDObservation'),
            partial.required(
              partial.forEachOption([octroi], (octroi2) => openPlusTotDeContactDeLIntervenantSocial(dossier, octroi2)),
              where,
              "contact de l'intervenant social.plus tôt",
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
function openEtatDeContactDeLIntervenantSocialClause5(dossier: OpenDossier, octroi: partial.Value): partial.Branch {
  const where = "contact de l'intervenant social.état";
  return {
    guard: () =>
      partial.compare(
        'greater',
        dossier.read('jourDObservation'),
        partial.required(
          partial.forEachOption([octroi], (octroi2) => openEcheanceDeContactDeLIntervenantSocial(dossier, octroi2)),
          where,
          "contact de l'intervenant social.échéance",
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

function openVerdictDeSuiviDeLAideTemporaire(dossier: OpenDossier, octroi: partial.Value): partial.Value {
  const where = "suivi de l'aide temporaire.verdict";
  return partial.when(
    partial.and(
      partial.same(
        partial.forEachOption([octroi], (octroi2) => openAide(dossier, octroi2)),
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

function openManquantsDeSuiviDeLAideTemporaire(dossier: OpenDossier, octroi: partial.Value): partial.Value {
  return partial.each(
    partial.filter(partial.list([openManquantsDeSuiviDeLAideTemporaireItem1(dossier, octroi)]), (ligne) =>
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
function openManquantsDeSuiviDeLAideTemporaireItem1(dossier: OpenDossier, octroi: partial.Value): partial.Value {
  const where = "suivi de l'aide temporaire.manquants";
  return partial.fields({
    piece: 'contact pris',
    echeance: partial.whenKept(
      partial.and(
        partial.same(
          partial.forEachOption([octroi], (octroi2) => openAide(dossier, octroi2)),
          'ADH',
          false,
          where,
        ),
        () => partial.not(partial.exists(partial.field(octroi, 'contact'))),
      ),
      () => partial.forEachOption([octroi], (octroi2) => openEcheanceDeContactDeLIntervenantSocial(dossier, octroi2)),
      null,
      where,
    ),
    recommande: false,
    manque: partial.and(
      partial.same(
        partial.forEachOption([octroi], (octroi2) => openAide(dossier, octroi2)),
        'ADH',
        false,
        where,
      ),
      () => partial.not(partial.exists(partial.field(octroi, 'contact'))),
    ),
  });
}

function openVerdictDeFinDeLAdh(dossier: OpenDossier): partial.Value {
  const where = "fin de l'ADH.verdict";
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

function openManquantsDeFinDeLAdh(dossier: OpenDossier): partial.Value {
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

function openAucuneDepenseAvantLePlan(dossier: OpenDossier): partial.Value {
  const where = 'aucune dépense avant le plan';
  return partial.all(dossier.read('depenses'), (depense) =>
    partial.compare('greaterOrEqual', partial.field(depense, 'date'), dossier.read('dateDEffet'), 0, 0, where),
  );
}

function openAucuneHeureAvantLePlan(dossier: OpenDossier): partial.Value {
  const where = 'aucune heure avant le plan';
  return partial.all(dossier.read('interventions'), (intervention) =>
    partial.compare('greaterOrEqual', partial.field(intervention, 'date'), dossier.read('dateDEffet'), 0, 0, where),
  );
}
