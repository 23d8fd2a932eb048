/**
 * AMD : aide au maintien à domicile des retraités de l'État: the same rules for dossiers that are not complete.
 * Made by Attendu with amd-fonction-publique.ts. Do not edit: change the rules and build again.
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
  ConventionDeGestion2,
  Dossier,
  Frais,
  InstructionDeLaDemande2,
  Pension,
  Prestataire,
  Results,
  Service,
  SituationDuFoyer,
  Validation,
} from './amd-fonction-publique.types.js';
import {
  CATEGORIE_DE_SERVICES,
  ETAT_DU_DELAI,
  FOYER,
  INPUTS,
  PIECE_MANQUANTE_DE_ARRETE_DU_BAREME_SHAPE,
  PIECE_MANQUANTE_DE_CONVENTION_DE_GESTION_SHAPE,
  PIECE_MANQUANTE_DE_INSTRUCTION_DE_LA_DEMANDE_SHAPE,
  PLACE_DE_L_ETAT,
  PLAFOND_APPLICABLE,
  PRESTATION,
  SERVICE_SHAPE,
  VALIDATION_SHAPE,
  VERDICT,
} from './amd-fonction-publique.edge.js';

/** Days are counted from 1970-01-01. */
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
const DAY_2023_12_29 = 19720;
const DAY_2023_12_30 = 19721;
const DAY_2026_12_30 = 20817;
const DAY_2026_12_31 = 20818;

/** Whether a dossier gives everything. */
export function isWholeDossier(dossier: Given<Dossier>): dossier is Dossier {
  return (
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
    dossier.dateDeLaDemande !== undefined &&
    dossier.dateDeLaDecision !== undefined &&
    dossier.dateDeNaissance !== undefined &&
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
    dossier.jourDObservation !== undefined &&
    dossier.demandeEnCoursAuTerme !== undefined &&
    dossier.controleDesPlansOscar !== undefined &&
    dossier.jourDuBilan !== undefined &&
    dossier.coordinateurDuPlan !== undefined &&
    dossier.structuresDUnMemeGroupe !== undefined &&
    dossier.effetDuRemariage !== undefined &&
    dossier.jourDeLaConditionDAge !== undefined &&
    dossier.anniversaireDUn29Fevrier !== undefined &&
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
    dateDeLaDemande: dossier.dateDeLaDemande !== undefined,
    dateDeLaDecision: dossier.dateDeLaDecision !== undefined,
    dateDeNaissance: dossier.dateDeNaissance !== undefined,
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
    jourDObservation: dossier.jourDObservation !== undefined,
    demandeEnCoursAuTerme: dossier.demandeEnCoursAuTerme !== undefined,
    controleDesPlansOscar: dossier.controleDesPlansOscar !== undefined,
    jourDuBilan: dossier.jourDuBilan !== undefined,
    coordinateurDuPlan: dossier.coordinateurDuPlan !== undefined,
    structuresDUnMemeGroupe: dossier.structuresDUnMemeGroupe !== undefined,
    effetDuRemariage: dossier.effetDuRemariage !== undefined,
    jourDeLaConditionDAge: dossier.jourDeLaConditionDAge !== undefined,
    anniversaireDUn29Fevrier: dossier.anniversaireDUn29Fevrier !== undefined,
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
export const RULES: OpenRules<Gives> = { inputs: INPUTS, gives, guarantees: [] };

/** Of each result: whether all it reads is given, and how it is evaluated when it is not. */
export const PARTIAL: { readonly [K in keyof Results]: PartialResult<Gives> } = {
  prestationAuDispositif: {
    isKnown: (gives) => gives.dateDeLaDemande,
    subjects: [{ values: PRESTATION.values }],
    open: (open, prestation) => openPrestationAuDispositif(open, undefined, prestation),
    shape: { kind: 'boolean' },
  },
  rangDeLaCategorie: {
    isKnown: () => true,
    subjects: [{ values: CATEGORIE_DE_SERVICES.values }],
    open: openRangDeLaCategorie,
    shape: { kind: 'number', scale: 0, min: null, max: null },
  },
  plafondDeLaCategorie: {
    isKnown: () => true,
    subjects: [{ values: CATEGORIE_DE_SERVICES.values }],
    open: openPlafondDeLaCategorie,
    shape: { kind: 'choice', values: PLAFOND_APPLICABLE.values },
  },
  servicesHorsCategories: {
    isKnown: (gives) => gives.services,
    tries: ['services'],
    open: openServicesHorsCategories,
    shape: { kind: 'list', of: SERVICE_SHAPE, sortedBy: null, atMost: null },
  },
  servicesDansLesCinqCategories: {
    isKnown: (gives) => gives.services,
    tries: ['services'],
    open: openServicesDansLesCinqCategories,
    shape: { kind: 'boolean' },
  },
  aideEnVigueur: {
    isKnown: (gives) => gives.dateDeLaDemande && gives.porteeDuTerme,
    tries: ['porteeDuTerme'],
    open: (open) => openAideEnVigueur(open, undefined),
    shape: { kind: 'boolean' },
  },
  ageMinimalAtteint: {
    isKnown: (gives) => gives.dateDeNaissance && gives.dateDeLaDemande && gives.anniversaireDUn29Fevrier,
    tries: ['anniversaireDUn29Fevrier'],
    open: (open) => openAgeMinimalAtteint(open, undefined),
    shape: { kind: 'date' },
  },
  conditionDAge: {
    isKnown: (gives) =>
      gives.dateDeNaissance &&
      gives.dateDeLaDemande &&
      gives.dateDeLaDecision &&
      gives.anniversaireDUn29Fevrier &&
      gives.jourDeLaConditionDAge,
    tries: ['anniversaireDUn29Fevrier', 'jourDeLaConditionDAge'],
    open: (open) => openConditionDAge(open, undefined),
    shape: { kind: 'boolean' },
  },
  conditionDeGroupe: {
    isKnown: (gives) => gives.groupeAssimile,
    open: openConditionDeGroupe,
    shape: { kind: 'boolean' },
  },
  retraiteDeLEtat: {
    isKnown: (gives) => gives.pensions,
    tries: ['pensions'],
    open: openRetraiteDeLEtat,
    shape: { kind: 'boolean' },
  },
  validationsDuDemandeur: {
    isKnown: (gives) => gives.validations,
    tries: ['validations'],
    open: openValidationsDuDemandeur,
    shape: { kind: 'list', of: VALIDATION_SHAPE, sortedBy: null, atMost: null },
  },
  trimestresDuRegime: {
    isKnown: (gives) => gives.validations,
    tries: ['validations'],
    subjects: [{ lists: ['validations'] }],
    open: openTrimestresDuRegime,
    shape: { kind: 'number', scale: 0, min: null, max: null },
  },
  trimestresCompares: {
    isKnown: (gives) => gives.validations && gives.deuxRegimesDeLEtat,
    tries: ['validations', 'deuxRegimesDeLEtat'],
    subjects: [{ lists: ['validations'] }],
    open: openTrimestresCompares,
    shape: { kind: 'number', scale: 0, min: null, max: null },
  },
  placeDeLEtatChezLeDemandeur: {
    isKnown: (gives) => gives.validations && gives.deuxRegimesDeLEtat,
    tries: ['validations', 'deuxRegimesDeLEtat'],
    open: openPlaceDeLEtatChezLeDemandeur,
    shape: { kind: 'choice', values: PLACE_DE_L_ETAT.values },
  },
  demandeurRelevantDeLEtat: {
    isKnown: (gives) => gives.validations && gives.deuxRegimesDeLEtat && gives.suiteDUneEgaliteDeTrimestres,
    tries: ['validations', 'deuxRegimesDeLEtat', 'suiteDUneEgaliteDeTrimestres'],
    open: openDemandeurRelevantDeLEtat,
    shape: { kind: 'boolean' },
  },
  survivantDUnRetraiteDeLEtat: {
    isKnown: (gives) => gives.pensions,
    tries: ['pensions'],
    open: openSurvivantDUnRetraiteDeLEtat,
    shape: { kind: 'boolean' },
  },
  pensionDeSurvivantAdmise: {
    isKnown: (gives) => gives.pensions && gives.remarie && gives.effetDuRemariage,
    tries: ['pensions', 'remarie', 'effetDuRemariage'],
    open: openPensionDeSurvivantAdmise,
    shape: { kind: 'boolean' },
  },
  validationsDuDefunt: {
    isKnown: (gives) => gives.validations,
    tries: ['validations'],
    open: openValidationsDuDefunt,
    shape: { kind: 'list', of: VALIDATION_SHAPE, sortedBy: null, atMost: null },
  },
  placeDeLEtatChezLeDefunt: {
    isKnown: (gives) => gives.validations && gives.deuxRegimesDeLEtat,
    tries: ['validations', 'deuxRegimesDeLEtat'],
    open: openPlaceDeLEtatChezLeDefunt,
    shape: { kind: 'choice', values: PLACE_DE_L_ETAT.values },
  },
  defuntRelevantDeLEtat: {
    isKnown: (gives) => gives.validations && gives.deuxRegimesDeLEtat && gives.suiteDUneEgaliteDeTrimestres,
    tries: ['validations', 'deuxRegimesDeLEtat', 'suiteDUneEgaliteDeTrimestres'],
    open: openDefuntRelevantDeLEtat,
    shape: { kind: 'boolean' },
  },
  survivantDeRegimeAdmis: {
    isKnown: (gives) =>
      gives.validations &&
      gives.regimePrincipalDUnSurvivant &&
      gives.deuxRegimesDeLEtat &&
      gives.suiteDUneEgaliteDeTrimestres,
    tries: ['validations', 'regimePrincipalDUnSurvivant', 'deuxRegimesDeLEtat', 'suiteDUneEgaliteDeTrimestres'],
    open: openSurvivantDeRegimeAdmis,
    shape: { kind: 'boolean' },
  },
  conditionDePensionEtDeRegime: {
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
    open: openConditionDePensionEtDeRegime,
    shape: { kind: 'boolean' },
  },
  aideDuDepartementDeMemeNature: {
    isKnown: (gives) => gives.aidesPercues,
    tries: ['aidesPercues'],
    open: openAideDuDepartementDeMemeNature,
    shape: { kind: 'boolean' },
  },
  aideAuTitreDuHandicap: {
    isKnown: (gives) => gives.aidesPercues && gives.titreDeLaMajoration,
    tries: ['aidesPercues', 'titreDeLaMajoration'],
    open: openAideAuTitreDuHandicap,
    shape: { kind: 'boolean' },
  },
  tenuAuNonCumulAvecLaPosteOuOrange: {
    isKnown: (gives) => gives.lienAvecLesPostes && gives.survivantDUnAgentDesPostes,
    tries: ['lienAvecLesPostes', 'survivantDUnAgentDesPostes'],
    open: openTenuAuNonCumulAvecLaPosteOuOrange,
    shape: { kind: 'boolean' },
  },
  aideDeLaPosteOuDOrangeDeMemeObjet: {
    isKnown: (gives) => gives.aidesPercues,
    tries: ['aidesPercues'],
    open: openAideDeLaPosteOuDOrangeDeMemeObjet,
    shape: { kind: 'boolean' },
  },
  cumulInterdit: {
    isKnown: (gives) =>
      gives.aidesPercues && gives.lienAvecLesPostes && gives.titreDeLaMajoration && gives.survivantDUnAgentDesPostes,
    tries: ['aidesPercues', 'lienAvecLesPostes', 'titreDeLaMajoration', 'survivantDUnAgentDesPostes'],
    open: openCumulInterdit,
    shape: { kind: 'boolean' },
  },
  conditionsHorsRessources: {
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
    open: (open) => openConditionsHorsRessources(open, undefined),
    shape: { kind: 'boolean' },
  },
  jourDeLecture: {
    isKnown: (gives) => gives.dateDeLaDemande && gives.dateDeLaDecision && gives.jourDuBareme,
    tries: ['jourDuBareme'],
    open: openJourDeLecture,
    shape: { kind: 'date' },
  },
  compositionDuFoyer: {
    isKnown: (gives) => gives.situationsDuFoyer && gives.dateDeLaDemande,
    tries: ['situationsDuFoyer'],
    open: openCompositionDuFoyer,
    shape: { kind: 'choice', values: FOYER.values },
  },
  revenuALaDemande: {
    isKnown: (gives) => gives.avisRecus && gives.dateDeLaDemande,
    open: openRevenuALaDemande,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  revenuALaDecision: {
    isKnown: (gives) => gives.avisRecus && gives.dateDeLaDecision,
    open: openRevenuALaDecision,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  revenuBrutGlobal: {
    isKnown: (gives) => gives.avisRecus && gives.dateDeLaDemande && gives.dateDeLaDecision && gives.jourDeLAvis,
    tries: ['jourDeLAvis'],
    open: openRevenuBrutGlobal,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  revenuAnnuelRetenu: {
    isKnown: (gives) =>
      gives.foyerChangeDepuisLAvis &&
      gives.avisRecus &&
      gives.dateDeLaDemande &&
      gives.dateDeLaDecision &&
      gives.revenuDUnFoyerQuiAChange &&
      gives.ressourcesMensuellesDuBareme &&
      gives.jourDeLAvis,
    tries: ['foyerChangeDepuisLAvis', 'revenuDUnFoyerQuiAChange', 'ressourcesMensuellesDuBareme', 'jourDeLAvis'],
    open: openRevenuAnnuelRetenu,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  ressourcesEnEurosEntiers: {
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
    open: openRessourcesEnEurosEntiers,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  tauxDuBareme: {
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
    open: (open) => openTauxDuBareme(open, undefined),
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  tauxDeLEtat: {
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
    open: openTauxDeLEtat,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  conditionDeRessourcesDepuis2021: {
    isKnown: (gives) => gives.conditionDeRessourcesAppreciee && gives.porteeDeLaConditionDeRessources,
    tries: ['conditionDeRessourcesAppreciee', 'porteeDeLaConditionDeRessources'],
    open: openConditionDeRessourcesDepuis2021,
    shape: { kind: 'boolean' },
  },
  conditionDeRessourcesDuBaremeLu: {
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
    open: openConditionDeRessourcesDuBaremeLu,
    shape: { kind: 'boolean' },
  },
  conditionDeRessources: {
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
    open: (open) => openConditionDeRessources(open, undefined),
    shape: { kind: 'boolean' },
  },
  aideOuverte: {
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
    open: (open) => openAideOuverte(open, undefined),
    shape: { kind: 'boolean' },
  },
  aideHabitatOuverte: {
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
    open: (open) => openAideHabitatOuverte(open, undefined),
    shape: { kind: 'boolean' },
  },
  acteCouvertParLaMission: {
    isKnown: (gives) => gives.dateDeLaDemande && gives.demandeEnCoursAuTerme && gives.actes,
    tries: ['demandeEnCoursAuTerme', 'actes'],
    subjects: [{ lists: ['actes'] }],
    open: openActeCouvertParLaMission,
    shape: { kind: 'boolean' },
  },
  elaborationDuPlanAControler: {
    isKnown: (gives) => gives.formule && gives.controleDesPlansOscar,
    tries: ['formule', 'controleDesPlansOscar'],
    open: openElaborationDuPlanAControler,
    shape: { kind: 'boolean' },
  },
  echeanceDeBilanDuDispositif: {
    isKnown: (gives) => gives.jourDuBilan,
    tries: ['jourDuBilan'],
    open: openEcheanceDeBilanDuDispositif,
    shape: { kind: 'date' },
  },
  etatDeBilanDuDispositif: {
    isKnown: (gives) => gives.dateDuBilan && gives.jourDObservation && gives.jourDuBilan,
    tries: ['jourDuBilan'],
    open: openEtatDeBilanDuDispositif,
    shape: { kind: 'choice', values: ETAT_DU_DELAI.values },
  },
  remboursementParLEtat: {
    isKnown: (gives) => gives.fraisEngages,
    tries: ['fraisEngages'],
    open: openRemboursementParLEtat,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  evaluateurParmiLesPrestataires: {
    isKnown: (gives) => gives.prestataires && gives.structureEvaluatrice,
    tries: ['prestataires'],
    open: openEvaluateurParmiLesPrestataires,
    shape: { kind: 'boolean' },
  },
  evaluateurCoordonne: {
    isKnown: (gives) => gives.coordinateur && gives.structureEvaluatrice,
    open: openEvaluateurCoordonne,
    shape: { kind: 'boolean' },
  },
  evaluateurDuGroupeDUnPrestataire: {
    isKnown: (gives) => gives.prestataires,
    tries: ['prestataires'],
    open: openEvaluateurDuGroupeDUnPrestataire,
    shape: { kind: 'boolean' },
  },
  evaluateurDistinct: {
    isKnown: (gives) =>
      gives.prestataires &&
      gives.structureEvaluatrice &&
      gives.coordinateur &&
      gives.coordinateurDuPlan &&
      gives.structuresDUnMemeGroupe,
    tries: ['prestataires', 'coordinateurDuPlan', 'structuresDUnMemeGroupe'],
    open: openEvaluateurDistinct,
    shape: { kind: 'boolean' },
  },
  verdictDInstructionDeLaDemande: {
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
    open: openVerdictDInstructionDeLaDemande,
    shape: { kind: 'choice', values: VERDICT.values },
  },
  manquantsDInstructionDeLaDemande: {
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
    open: openManquantsDInstructionDeLaDemande,
    shape: { kind: 'list', of: PIECE_MANQUANTE_DE_INSTRUCTION_DE_LA_DEMANDE_SHAPE, sortedBy: null, atMost: null },
  },
  verdictDArreteDuBareme: {
    isKnown: (gives) => gives.arreteDuBareme,
    tries: ['arreteDuBareme'],
    open: openVerdictDArreteDuBareme,
    shape: { kind: 'choice', values: VERDICT.values },
  },
  manquantsDArreteDuBareme: {
    isKnown: (gives) => gives.arreteDuBareme,
    tries: ['arreteDuBareme'],
    open: openManquantsDArreteDuBareme,
    shape: { kind: 'list', of: PIECE_MANQUANTE_DE_ARRETE_DU_BAREME_SHAPE, sortedBy: null, atMost: null },
  },
  verdictDeConventionDeGestion: {
    isKnown: (gives) => gives.conventionDeGestion,
    tries: ['conventionDeGestion'],
    open: openVerdictDeConventionDeGestion,
    shape: { kind: 'choice', values: VERDICT.values },
  },
  manquantsDeConventionDeGestion: {
    isKnown: (gives) => gives.conventionDeGestion,
    tries: ['conventionDeGestion'],
    open: openManquantsDeConventionDeGestion,
    shape: { kind: 'list', of: PIECE_MANQUANTE_DE_CONVENTION_DE_GESTION_SHAPE, sortedBy: null, atMost: null },
  },
  partDuRetraite: {
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
    open: openPartDuRetraite,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  partDeLEtatPourLePlan: {
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
    open: openPartDeLEtatPourLePlan,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  depensePriseEnCompteApresHospitalisation: {
    isKnown: (gives) =>
      gives.depenseApresHospitalisation && gives.dateDeLaDemande && gives.dateDeLaDecision && gives.jourDuBareme,
    tries: ['jourDuBareme'],
    open: openDepensePriseEnCompteApresHospitalisation,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  depensePriseEnCompteEnPeriodeDeFragilite: {
    isKnown: (gives) =>
      gives.depenseDeLaPeriodeDeFragilite && gives.dateDeLaDemande && gives.dateDeLaDecision && gives.jourDuBareme,
    tries: ['jourDuBareme'],
    open: openDepensePriseEnCompteEnPeriodeDeFragilite,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  ressourcesMensuelles: {
    isKnown: (gives) =>
      gives.foyerChangeDepuisLAvis &&
      gives.avisRecus &&
      gives.dateDeLaDemande &&
      gives.dateDeLaDecision &&
      gives.revenuDUnFoyerQuiAChange &&
      gives.ressourcesMensuellesDuBareme &&
      gives.jourDeLAvis,
    tries: ['foyerChangeDepuisLAvis', 'revenuDUnFoyerQuiAChange', 'ressourcesMensuellesDuBareme', 'jourDeLAvis'],
    open: openRessourcesMensuelles,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  plafondDeLAideHabitat: {
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
    open: openPlafondDeLAideHabitat,
    shape: { kind: 'optional', of: { kind: 'number', scale: 2, min: null, max: null } },
  },
};

function openPrestationAuDispositif(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  _prestation: partial.Value,
): partial.Value {
  const where = 'prestation au dispositif';
  return partial.versions(
    () => day ?? dossier.read('dateDeLaDemande'),
    [
      {
        from: DAY_2012_07_28,
        to: DAY_2023_12_29,
        value: () =>
          unknownOf(
            { kind: 'boolean' },
            { kind: 'definition', path: 'prestation au dispositif', name: 'prestation au dispositif', whole: true },
          ),
      },
      { from: DAY_2023_12_30, to: null, value: () => true },
    ],
    where,
  );
}

const RANG_DE_LA_CATEGORIE_LIGNES_CELLS = new partial.Cells([
  [{ kind: 'one of', values: ['aide à domicile'] }],
  [{ kind: 'one of', values: ['sécurité à domicile'] }],
  [{ kind: 'one of', values: ['sorties du domicile'] }],
  [{ kind: 'one of', values: ["retour d'hospitalisation"] }],
  [{ kind: 'one of', values: ['périodes de fragilité'] }],
]);

function openRangDeLaCategorieLignes(dossier: OpenDossier, categorieDeServices: partial.Value): partial.Value {
  const where = 'rang de la catégorie.lignes';
  return dossier.keepEach(where, undefined, [categorieDeServices], () =>
    partial.table(
      [{ value: () => categorieDeServices, applies: null, scale: 0 }],
      RANG_DE_LA_CATEGORIE_LIGNES_CELLS,
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

function openRangDeLaCategorie(dossier: OpenDossier, categorieDeServices: partial.Value): partial.Value {
  return partial.field(
    partial.forEachOption([categorieDeServices], (categorieDeServices2) =>
      openRangDeLaCategorieLignes(dossier, categorieDeServices2),
    ),
    'rangDeLaCategorie',
  );
}

function openPlafondDeLaCategorie(dossier: OpenDossier, categorieDeServices: partial.Value): partial.Value {
  return partial.field(
    partial.forEachOption([categorieDeServices], (categorieDeServices2) =>
      openRangDeLaCategorieLignes(dossier, categorieDeServices2),
    ),
    'plafondDeLaCategorie',
  );
}

function openServicesHorsCategories(dossier: OpenDossier): partial.Value {
  const where = 'services hors catégories';
  return dossier.keep(where, () =>
    partial.filter(dossier.read('services'), (service) =>
      partial.not(partial.exists(partial.field(service, 'categorie'))),
    ),
  );
}

function openServicesDansLesCinqCategories(dossier: OpenDossier): partial.Value {
  const where = 'services dans les cinq catégories';
  return partial.isEmpty(openServicesHorsCategories(dossier), where);
}

function openTermeDeLaMission(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'terme de la mission';
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
              { kind: 'definition', path: 'terme de la mission', name: 'terme de la mission', whole: true },
            ),
        },
        { from: DAY_2023_12_30, to: null, value: () => DAY_2026_12_31 },
      ],
      where,
    ),
  );
}

function openAideEnVigueur(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'aide en vigueur';
  return dossier.keepEach(where, day, [], () =>
    partial.or(
      partial.compare('lessOrEqual', dossier.read('dateDeLaDemande'), openTermeDeLaMission(dossier, day), 0, 0, where),
      () => partial.same(dossier.read('porteeDuTerme'), 'mission seule', false, where),
    ),
  );
}

function openAgeMinimal(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'âge minimal';
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

function openConditionDAge(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = "condition d'âge";
  return dossier.keepEach(where, day, [], () =>
    partial.choose(
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
        openConditionDAgeClause2(dossier, day),
        openConditionDAgeClause3(dossier, day),
        openConditionDAgeClause4(dossier, day),
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

/**
 * Clause 2 of règle condition d'âge.
 * « personnes âgées d'au moins 55 ans » (décret)
 */
function openConditionDAgeClause2(dossier: OpenDossier, day: partial.Value | undefined): partial.Branch {
  const where = "condition d'âge";
  return {
    guard: () =>
      partial.and(
        partial.compare('greater', openAgeMinimalAtteint(dossier, day), dossier.read('dateDeLaDemande'), 0, 0, where),
        () => partial.same(dossier.read('jourDeLaConditionDAge'), 'jour de la demande', false, where),
      ),
    value: () => false,
    excepts: [],
  };
}

/**
 * Clause 3 of règle condition d'âge.
 * « L'aide au maintien à domicile peut être accordée aux personnes âgées d'au moins 55 ans » (décret)
 */
function openConditionDAgeClause3(dossier: OpenDossier, day: partial.Value | undefined): partial.Branch {
  const where = "condition d'âge";
  return {
    guard: () =>
      partial.and(
        partial.and(
          partial.compare('greater', openAgeMinimalAtteint(dossier, day), dossier.read('dateDeLaDemande'), 0, 0, where),
          () => partial.same(dossier.read('jourDeLaConditionDAge'), 'jour de la décision', false, where),
        ),
        () => partial.exists(dossier.read('dateDeLaDecision')),
      ),
    value: () =>
      partial.compare(
        'lessOrEqual',
        openAgeMinimalAtteint(dossier, day),
        partial.required(dossier.read('dateDeLaDecision'), where, 'date de la décision', true),
        0,
        0,
        where,
      ),
    excepts: [],
  };
}

/**
 * Clause 4 of règle condition d'âge.
 * sans source : la décision n'est pas encore prise
 */
function openConditionDAgeClause4(dossier: OpenDossier, day: partial.Value | undefined): partial.Branch {
  const where = "condition d'âge";
  return {
    guard: () =>
      partial.and(
        partial.and(
          partial.compare('greater', openAgeMinimalAtteint(dossier, day), dossier.read('dateDeLaDemande'), 0, 0, where),
          () => partial.same(dossier.read('jourDeLaConditionDAge'), 'jour de la décision', false, where),
        ),
        () => partial.not(partial.exists(dossier.read('dateDeLaDecision'))),
      ),
    value: () =>
      unknownOf(
        { kind: 'boolean' },
        { kind: 'definition', path: "condition d'âge", name: "condition d'âge", whole: true },
      ),
    excepts: [],
  };
}

function openConditionDeGroupe(dossier: OpenDossier): partial.Value {
  const where = 'condition de groupe';
  return dossier.keep(where, () => partial.compare('greaterOrEqual', dossier.read('groupeAssimile'), 5, 0, 0, where));
}

function openRetraiteDeLEtat(dossier: OpenDossier): partial.Value {
  const where = "retraité de l'État";
  return dossier.keep(where, () =>
    partial.any(dossier.read('pensions'), (pension) =>
      partial.or(partial.same(partial.field(pension, 'nature'), "pension civile de l'État", false, where), () =>
        partial.same(partial.field(pension, 'nature'), "pension d'ouvrier de l'État", false, where),
      ),
    ),
  );
}

function openValidationsDuDemandeur(dossier: OpenDossier): partial.Value {
  const where = 'validations du demandeur';
  return dossier.keep(where, () =>
    partial.filter(dossier.read('validations'), (validation) =>
      partial.same(partial.field(validation, 'assure'), 'demandeur', false, where),
    ),
  );
}

function openTrimestresDuRegime(dossier: OpenDossier, v: partial.Value): partial.Value {
  const where = 'trimestres du régime';
  return dossier.keepEach(where, undefined, [v], () =>
    partial.choose(
      [
        openTrimestresDuRegimeClause1(dossier, v),
        openTrimestresDuRegimeClause2(dossier, v),
        openTrimestresDuRegimeClause3(dossier, v),
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

/**
 * Clause 1 of règle trimestres du régime.
 * sans source : un régime a un seul nombre de trimestres, même quand le dossier le donne en plusieurs lignes
 */
function openTrimestresDuRegimeClause1(dossier: OpenDossier, v: partial.Value): partial.Branch {
  const where = 'trimestres du régime';
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
 * Clause 2 of règle trimestres du régime.
 * sans source : deux autres régimes ne s'additionnent pas
 */
function openTrimestresDuRegimeClause2(dossier: OpenDossier, v: partial.Value): partial.Branch {
  const where = 'trimestres du régime';
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
 * Clause 3 of règle trimestres du régime.
 * sans source : sans nom, les lignes d'« autre régime » comptent pour un seul régime
 */
function openTrimestresDuRegimeClause3(dossier: OpenDossier, v: partial.Value): partial.Branch {
  const where = 'trimestres du régime';
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

function openTrimestresCompares(dossier: OpenDossier, v: partial.Value): partial.Value {
  const where = 'trimestres comparés';
  return dossier.keepEach(where, undefined, [v], () =>
    partial.choose(
      [
        openTrimestresComparesClause1(dossier, v),
        {
          guard: null,
          value: () => partial.forEachOption([v], (v2) => openTrimestresDuRegime(dossier, v2)),
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
 * Clause 1 of règle trimestres comparés.
 * sans source : lecture « régimes additionnés » de la question « deux régimes de l'État »
 */
function openTrimestresComparesClause1(dossier: OpenDossier, v: partial.Value): partial.Branch {
  const where = 'trimestres comparés';
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

function openPlaceDeLEtatChezLeDemandeur(dossier: OpenDossier): partial.Value {
  const where = "place de l'État chez le demandeur";
  return dossier.keep(where, () => {
    const maximum = once(() =>
      partial.greatest(
        partial.each(openValidationsDuDemandeur(dossier), (validation) =>
          partial.forEachOption([validation], (v) => openTrimestresCompares(dossier, v)),
        ),
        where,
      ),
    );
    const tetes = once(() => openPlaceDeLEtatChezLeDemandeurTetes(dossier, maximum));
    const etat = once(() => openPlaceDeLEtatChezLeDemandeurEtat(tetes));
    const autres = once(() => openPlaceDeLEtatChezLeDemandeurAutres(tetes));
    return partial.choose(
      [
        { guard: () => partial.compare('equal', etat(), 0, 0, 0, where), value: () => 'pas en tête', excepts: [] },
        openPlaceDeLEtatChezLeDemandeurClause2(etat, autres),
        openPlaceDeLEtatChezLeDemandeurClause3(etat, autres),
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    );
  });
}

/** « têtes » of règle place de l'État chez le demandeur. */
function openPlaceDeLEtatChezLeDemandeurTetes(dossier: OpenDossier, maximum: () => partial.Value): partial.Value {
  const where = "place de l'État chez le demandeur";
  return partial.filter(openValidationsDuDemandeur(dossier), (validation) =>
    partial.compare(
      'equal',
      partial.forEachOption([validation], (v) => openTrimestresCompares(dossier, v)),
      maximum(),
      0,
      0,
      where,
    ),
  );
}

/** « État » of règle place de l'État chez le demandeur. */
function openPlaceDeLEtatChezLeDemandeurEtat(tetes: () => partial.Value): partial.Value {
  const where = "place de l'État chez le demandeur";
  return partial.count(
    partial.filter(tetes(), (validation) =>
      partial.or(partial.same(partial.field(validation, 'regime'), "pensions civiles de l'État", false, where), () =>
        partial.same(partial.field(validation, 'regime'), "pensions des ouvriers de l'État", false, where),
      ),
    ),
  );
}

/** « autres » of règle place de l'État chez le demandeur. */
function openPlaceDeLEtatChezLeDemandeurAutres(tetes: () => partial.Value): partial.Value {
  const where = "place de l'État chez le demandeur";
  return partial.count(
    partial.filter(tetes(), (validation) =>
      partial.or(partial.same(partial.field(validation, 'regime'), 'régime général', false, where), () =>
        partial.same(partial.field(validation, 'regime'), 'autre régime', false, where),
      ),
    ),
  );
}

/**
 * Clause 2 of règle place de l'État chez le demandeur.
 * « est considéré comme le régime principal de retraite celui au titre duquel l'assuré a validé le plus grand nombre
 * de trimestres d'assurance » (décret)
 */
function openPlaceDeLEtatChezLeDemandeurClause2(
  etat: () => partial.Value,
  autres: () => partial.Value,
): partial.Branch {
  const where = "place de l'État chez le demandeur";
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
 * Clause 3 of règle place de l'État chez le demandeur.
 * sans source : le décret ne dit rien de deux régimes à égalité
 */
function openPlaceDeLEtatChezLeDemandeurClause3(
  etat: () => partial.Value,
  autres: () => partial.Value,
): partial.Branch {
  const where = "place de l'État chez le demandeur";
  return {
    guard: () =>
      partial.and(partial.compare('greater', etat(), 0, 0, 0, where), () =>
        partial.compare('greater', autres(), 0, 0, 0, where),
      ),
    value: () => 'égalité en tête',
    excepts: [],
  };
}

function openDemandeurRelevantDeLEtat(dossier: OpenDossier): partial.Value {
  const where = "demandeur relevant de l'État";
  return dossier.keep(where, () =>
    partial.choose(
      [
        {
          guard: () => partial.same(openPlaceDeLEtatChezLeDemandeur(dossier), 'seul en tête', false, where),
          value: () => true,
          excepts: [],
        },
        {
          guard: () => partial.same(openPlaceDeLEtatChezLeDemandeur(dossier), 'pas en tête', false, where),
          value: () => false,
          excepts: [],
        },
        {
          guard: () => partial.same(openPlaceDeLEtatChezLeDemandeur(dossier), 'égalité en tête', false, where),
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

function openSurvivantDUnRetraiteDeLEtat(dossier: OpenDossier): partial.Value {
  const where = "survivant d'un retraité de l'État";
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

function openPensionDeSurvivantAdmise(dossier: OpenDossier): partial.Value {
  const where = 'pension de survivant admise';
  return dossier.keep(where, () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('effetDuRemariage'), 'remariage exclu', false, where),
          value: () =>
            partial.and(openSurvivantDUnRetraiteDeLEtat(dossier), () => partial.not(dossier.read('remarie'))),
          excepts: [1],
        },
        { guard: null, value: () => openSurvivantDUnRetraiteDeLEtat(dossier), excepts: [] },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openValidationsDuDefunt(dossier: OpenDossier): partial.Value {
  const where = 'validations du défunt';
  return dossier.keep(where, () =>
    partial.filter(dossier.read('validations'), (validation) =>
      partial.same(partial.field(validation, 'assure'), 'défunt', false, where),
    ),
  );
}

function openPlaceDeLEtatChezLeDefunt(dossier: OpenDossier): partial.Value {
  const where = "place de l'État chez le défunt";
  return dossier.keep(where, () => {
    const maximum = once(() =>
      partial.greatest(
        partial.each(openValidationsDuDefunt(dossier), (validation) =>
          partial.forEachOption([validation], (v) => openTrimestresCompares(dossier, v)),
        ),
        where,
      ),
    );
    const tetes = once(() => openPlaceDeLEtatChezLeDefuntTetes(dossier, maximum));
    const etat = once(() => openPlaceDeLEtatChezLeDefuntEtat(tetes));
    const autres = once(() => openPlaceDeLEtatChezLeDefuntAutres(tetes));
    return partial.choose(
      [
        { guard: () => partial.compare('equal', etat(), 0, 0, 0, where), value: () => 'pas en tête', excepts: [] },
        openPlaceDeLEtatChezLeDefuntClause2(etat, autres),
        openPlaceDeLEtatChezLeDefuntClause3(etat, autres),
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    );
  });
}

/** « têtes » of règle place de l'État chez le défunt. */
function openPlaceDeLEtatChezLeDefuntTetes(dossier: OpenDossier, maximum: () => partial.Value): partial.Value {
  const where = "place de l'État chez le défunt";
  return partial.filter(openValidationsDuDefunt(dossier), (validation) =>
    partial.compare(
      'equal',
      partial.forEachOption([validation], (v) => openTrimestresCompares(dossier, v)),
      maximum(),
      0,
      0,
      where,
    ),
  );
}

/** « État » of règle place de l'État chez le défunt. */
function openPlaceDeLEtatChezLeDefuntEtat(tetes: () => partial.Value): partial.Value {
  const where = "place de l'État chez le défunt";
  return partial.count(
    partial.filter(tetes(), (validation) =>
      partial.or(partial.same(partial.field(validation, 'regime'), "pensions civiles de l'État", false, where), () =>
        partial.same(partial.field(validation, 'regime'), "pensions des ouvriers de l'État", false, where),
      ),
    ),
  );
}

/** « autres » of règle place de l'État chez le défunt. */
function openPlaceDeLEtatChezLeDefuntAutres(tetes: () => partial.Value): partial.Value {
  const where = "place de l'État chez le défunt";
  return partial.count(
    partial.filter(tetes(), (validation) =>
      partial.or(partial.same(partial.field(validation, 'regime'), 'régime général', false, where), () =>
        partial.same(partial.field(validation, 'regime'), 'autre régime', false, where),
      ),
    ),
  );
}

/**
 * Clause 2 of règle place de l'État chez le défunt.
 * « est considéré comme le régime principal de retraite celui au titre duquel l'assuré a validé le plus grand nombre
 * de trimestres d'assurance » (décret)
 */
function openPlaceDeLEtatChezLeDefuntClause2(etat: () => partial.Value, autres: () => partial.Value): partial.Branch {
  const where = "place de l'État chez le défunt";
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
 * Clause 3 of règle place de l'État chez le défunt.
 * sans source : le décret ne dit rien de deux régimes à égalité
 */
function openPlaceDeLEtatChezLeDefuntClause3(etat: () => partial.Value, autres: () => partial.Value): partial.Branch {
  const where = "place de l'État chez le défunt";
  return {
    guard: () =>
      partial.and(partial.compare('greater', etat(), 0, 0, 0, where), () =>
        partial.compare('greater', autres(), 0, 0, 0, where),
      ),
    value: () => 'égalité en tête',
    excepts: [],
  };
}

function openDefuntRelevantDeLEtat(dossier: OpenDossier): partial.Value {
  const where = "défunt relevant de l'État";
  return dossier.keep(where, () =>
    partial.choose(
      [
        {
          guard: () => partial.same(openPlaceDeLEtatChezLeDefunt(dossier), 'seul en tête', false, where),
          value: () => true,
          excepts: [],
        },
        {
          guard: () => partial.same(openPlaceDeLEtatChezLeDefunt(dossier), 'pas en tête', false, where),
          value: () => false,
          excepts: [],
        },
        {
          guard: () => partial.same(openPlaceDeLEtatChezLeDefunt(dossier), 'égalité en tête', false, where),
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

function openSurvivantDeRegimeAdmis(dossier: OpenDossier): partial.Value {
  const where = 'survivant de régime admis';
  return dossier.keep(where, () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.same(dossier.read('regimePrincipalDUnSurvivant'), 'trimestres du demandeur', false, where),
          value: () => openDemandeurRelevantDeLEtat(dossier),
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('regimePrincipalDUnSurvivant'), 'trimestres du défunt', false, where),
          value: () => openDefuntRelevantDeLEtat(dossier),
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

function openConditionDePensionEtDeRegime(dossier: OpenDossier): partial.Value {
  const where = 'condition de pension et de régime';
  return dossier.keep(where, () =>
    partial.or(
      partial.and(openRetraiteDeLEtat(dossier), () => openDemandeurRelevantDeLEtat(dossier)),
      () => partial.and(openPensionDeSurvivantAdmise(dossier), () => openSurvivantDeRegimeAdmis(dossier)),
    ),
  );
}

function openAideDuDepartementDeMemeNature(dossier: OpenDossier): partial.Value {
  const where = 'aide du département de même nature';
  return dossier.keep(where, () =>
    partial.any(dossier.read('aidesPercues'), (aidePercue) =>
      partial.and(partial.same(partial.field(aidePercue, 'verseur'), 'conseil départemental', false, where), () =>
        partial.field(aidePercue, 'memeNatureOuMemeObjet'),
      ),
    ),
  );
}

function openAideAuTitreDuHandicap(dossier: OpenDossier): partial.Value {
  const where = 'aide au titre du handicap';
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

function openTenuAuNonCumulAvecLaPosteOuOrange(dossier: OpenDossier): partial.Value {
  const where = 'tenu au non-cumul avec La Poste ou Orange';
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

function openAideDeLaPosteOuDOrangeDeMemeObjet(dossier: OpenDossier): partial.Value {
  const where = "aide de La Poste ou d'Orange de même objet";
  return dossier.keep(where, () =>
    partial.any(dossier.read('aidesPercues'), (aidePercue) =>
      partial.and(partial.same(partial.field(aidePercue, 'verseur'), 'La Poste ou Orange', false, where), () =>
        partial.field(aidePercue, 'memeNatureOuMemeObjet'),
      ),
    ),
  );
}

function openCumulInterdit(dossier: OpenDossier): partial.Value {
  const where = 'cumul interdit';
  return dossier.keep(where, () =>
    partial.or(
      partial.or(openAideDuDepartementDeMemeNature(dossier), () => openAideAuTitreDuHandicap(dossier)),
      () =>
        partial.and(openTenuAuNonCumulAvecLaPosteOuOrange(dossier), () =>
          openAideDeLaPosteOuDOrangeDeMemeObjet(dossier),
        ),
    ),
  );
}

function openConditionsHorsRessources(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'conditions hors ressources';
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
                path: 'conditions hors ressources',
                name: 'conditions hors ressources',
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
                  partial.and(openAideEnVigueur(dossier, day), () => openConditionDAge(dossier, day)),
                  () => openConditionDeGroupe(dossier),
                ),
                () => openConditionDePensionEtDeRegime(dossier),
              ),
              () => partial.not(openCumulInterdit(dossier)),
            ),
        },
      ],
      where,
    ),
  );
}

function openJourDeLecture(dossier: OpenDossier): partial.Value {
  const where = 'jour de lecture';
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
              { kind: 'definition', path: 'jour de lecture', name: 'jour de lecture', whole: true },
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

function openCompositionDuFoyer(dossier: OpenDossier): partial.Value {
  const where = 'composition du foyer';
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
              { kind: 'definition', path: 'composition du foyer', name: 'composition du foyer', whole: true },
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

function openRevenuALaDemande(dossier: OpenDossier): partial.Value {
  const where = 'revenu à la demande';
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
              { kind: 'definition', path: 'revenu à la demande', name: 'revenu à la demande', whole: true },
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

function openRevenuALaDecision(dossier: OpenDossier): partial.Value {
  const where = 'revenu à la décision';
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
              { kind: 'definition', path: 'revenu à la décision', name: 'revenu à la décision', whole: true },
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
              { kind: 'definition', path: 'revenu à la décision', name: 'revenu à la décision', whole: true },
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

function openRevenuBrutGlobal(dossier: OpenDossier): partial.Value {
  const where = 'revenu brut global';
  return dossier.keep(where, () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('jourDeLAvis'), 'avis de la demande', false, where),
          value: () => openRevenuALaDemande(dossier),
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('jourDeLAvis'), 'avis de la décision', false, where),
          value: () => openRevenuALaDecision(dossier),
          excepts: [],
        },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openRevenuAnnuelRetenu(dossier: OpenDossier): partial.Value {
  const where = 'revenu annuel retenu';
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
              { kind: 'definition', path: 'revenu annuel retenu', name: 'revenu annuel retenu', whole: true },
            ),
          excepts: [2],
        },
        {
          guard: () => partial.same(dossier.read('ressourcesMensuellesDuBareme'), 'autre calcul', false, where),
          value: () =>
            unknownOf(
              { kind: 'number', scale: 2, min: null, max: null },
              { kind: 'definition', path: 'revenu annuel retenu', name: 'revenu annuel retenu', whole: true },
            ),
          excepts: [2],
        },
        { guard: null, value: () => openRevenuBrutGlobal(dossier), excepts: [] },
      ],
      null,
      where,
      { never: ['hole', 'conflict'] },
    ),
  );
}

function openRessourcesEnEurosEntiers(dossier: OpenDossier): partial.Value {
  const where = 'ressources en euros entiers';
  return dossier.keep(where, () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('entreDeuxTranches'), 'euro inférieur', false, where),
          value: () =>
            partial.rescale(
              partial.round(
                partial.divide(partial.toExact(openRevenuAnnuelRetenu(dossier), 2, where), { n: 12, d: 1 }, where),
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
                partial.divide(partial.toExact(openRevenuAnnuelRetenu(dossier), 2, where), { n: 12, d: 1 }, where),
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
                partial.divide(partial.toExact(openRevenuAnnuelRetenu(dossier), 2, where), { n: 12, d: 1 }, where),
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

const TAUX_DU_BAREME_CELLS = new partial.Cells([
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

function openTauxDuBareme(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'taux du barème';
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
              { kind: 'definition', path: 'taux du barème', name: 'taux du barème', whole: true },
            ),
        },
        {
          from: DAY_2017_01_01,
          to: DAY_2017_12_31,
          value: () =>
            partial.table(
              [
                { value: () => openCompositionDuFoyer(dossier), applies: null, scale: 0 },
                { value: () => openRessourcesEnEurosEntiers(dossier), applies: null, scale: 2 },
              ],
              TAUX_DU_BAREME_CELLS,
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
              { kind: 'definition', path: 'taux du barème', name: 'taux du barème', whole: true },
            ),
        },
      ],
      where,
    ),
  );
}

function openTauxDeLEtat(dossier: OpenDossier): partial.Value {
  const where = "taux de l'État";
  return dossier.keep(where, () => onDay(openJourDeLecture(dossier), (on) => openTauxDuBareme(dossier, on)));
}

function openConditionDeRessourcesDepuis2021(dossier: OpenDossier): partial.Value {
  const where = 'condition de ressources depuis 2021';
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
                path: 'condition de ressources depuis 2021',
                name: 'condition de ressources depuis 2021',
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

function openConditionDeRessourcesDuBaremeLu(dossier: OpenDossier): partial.Value {
  const where = 'condition de ressources du barème lu';
  return dossier.keep(where, () =>
    partial.versions(
      () => openJourDeLecture(dossier),
      [
        {
          from: DAY_2012_10_06,
          to: DAY_2017_12_31,
          value: () => partial.compare('greater', openTauxDeLEtat(dossier), 0, 2, 0, where),
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
                        path: 'condition de ressources du barème lu',
                        name: 'condition de ressources du barème lu',
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
        { from: DAY_2021_01_01, to: null, value: () => openConditionDeRessourcesDepuis2021(dossier) },
      ],
      where,
    ),
  );
}

function openConditionDeRessources(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'condition de ressources';
  return dossier.keepEach(where, day, [], () => {
    const baremeDe2021 = once(() =>
      partial.compare('greaterOrEqual', openJourDeLecture(dossier), DAY_2021_01_01, 0, 0, where),
    );
    return partial.versions(
      () => day ?? dossier.read('dateDeLaDemande'),
      [
        { from: DAY_2012_10_06, to: DAY_2017_12_31, value: () => openConditionDeRessourcesDuBaremeLu(dossier) },
        {
          from: DAY_2018_01_01,
          to: DAY_2020_12_31,
          value: () => openConditionDeRessourcesVersion2(dossier, baremeDe2021),
        },
        { from: DAY_2021_01_01, to: null, value: () => openConditionDeRessourcesDepuis2021(dossier) },
      ],
      where,
    );
  });
}

/**
 * Clause 2 of règle condition de ressources.
 * relevé : CFDT Retraités, l'action sociale dans la fonction publique d'État : toutes les tranches ouvertes depuis
 * 2021, fiabilité C
 */
function openConditionDeRessourcesVersion2Clause2(
  dossier: OpenDossier,
  baremeDe2021: () => partial.Value,
): partial.Branch {
  const where = 'condition de ressources';
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
 * Clause 3 of règle condition de ressources.
 * relevé : Arrêté du 21 décembre 2017 (Vigie, kiosque de Bercy) : limites augmentées, tableau non trouvé, fiabilité B
 */
function openConditionDeRessourcesVersion2Clause3(
  dossier: OpenDossier,
  baremeDe2021: () => partial.Value,
): partial.Branch {
  const where = 'condition de ressources';
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
        { kind: 'definition', path: 'condition de ressources', name: 'condition de ressources', whole: true },
      ),
    excepts: [],
  };
}

/** Version 2 of règle condition de ressources. */
function openConditionDeRessourcesVersion2(dossier: OpenDossier, baremeDe2021: () => partial.Value): partial.Value {
  const where = 'condition de ressources';
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
      openConditionDeRessourcesVersion2Clause2(dossier, baremeDe2021),
      openConditionDeRessourcesVersion2Clause3(dossier, baremeDe2021),
    ],
    null,
    where,
    { never: ['hole', 'conflict'] },
  );
}

function openAideOuverte(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'aide ouverte';
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
              { kind: 'definition', path: 'aide ouverte', name: 'aide ouverte', whole: true },
            ),
        },
        {
          from: DAY_2023_12_30,
          to: null,
          value: () =>
            partial.and(openConditionsHorsRessources(dossier, day), () => openConditionDeRessources(dossier, day)),
        },
      ],
      where,
    ),
  );
}

function openAideHabitatOuverte(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return partial.and(openAideOuverte(dossier, day), () => dossier.read('logementAAmenager'));
}

function openActeCouvertParLaMission(dossier: OpenDossier, acte: partial.Value): partial.Value {
  const where = 'acte couvert par la mission';
  const termeDuJour = once(() => onDay(partial.field(acte, 'date'), (on) => openTermeDeLaMission(dossier, on)));
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

function openElaborationDuPlanAControler(dossier: OpenDossier): partial.Value {
  const where = 'élaboration du plan à contrôler';
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

function openEcheanceDeBilanDuDispositif(dossier: OpenDossier): partial.Value {
  const where = 'bilan du dispositif.échéance';
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

function openEtatDeBilanDuDispositif(dossier: OpenDossier): partial.Value {
  const where = 'bilan du dispositif.état';
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
              openEcheanceDeBilanDuDispositif(dossier),
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
            openEcheanceDeBilanDuDispositif(dossier),
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

function openRemboursementParLEtat(dossier: OpenDossier): partial.Value {
  const where = "remboursement par l'État";
  return partial.sum(
    partial.each(
      partial.filter(dossier.read('fraisEngages'), (frais) => partial.field(frais, 'justifie')),
      (frais) => partial.field(frais, 'montant'),
    ),
    0,
    where,
  );
}

function openEvaluateurParmiLesPrestataires(dossier: OpenDossier): partial.Value {
  const where = 'évaluateur parmi les prestataires';
  return dossier.keep(where, () =>
    partial.any(dossier.read('prestataires'), (prestataire) =>
      partial.same(partial.field(prestataire, 'nom'), dossier.read('structureEvaluatrice'), false, where),
    ),
  );
}

function openEvaluateurCoordonne(dossier: OpenDossier): partial.Value {
  const where = 'évaluateur coordonne';
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

function openEvaluateurDuGroupeDUnPrestataire(dossier: OpenDossier): partial.Value {
  const where = "évaluateur du groupe d'un prestataire";
  return dossier.keep(where, () =>
    partial.any(dossier.read('prestataires'), (prestataire) => partial.field(prestataire, 'memeGroupeQueLEvaluateur')),
  );
}

function openEvaluateurDistinct(dossier: OpenDossier): partial.Value {
  const where = 'évaluateur distinct';
  return dossier.keep(where, () =>
    partial.choose(
      [
        { guard: () => openEvaluateurParmiLesPrestataires(dossier), value: () => false, excepts: [3] },
        {
          guard: () =>
            partial.and(openEvaluateurCoordonne(dossier), () =>
              partial.same(dossier.read('coordinateurDuPlan'), 'coordinateur compté', false, where),
            ),
          value: () => false,
          excepts: [3],
        },
        {
          guard: () =>
            partial.and(openEvaluateurDuGroupeDUnPrestataire(dossier), () =>
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

function openVerdictDInstructionDeLaDemande(dossier: OpenDossier): partial.Value {
  const where = 'instruction de la demande.verdict';
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
        partial.and(dossier.read('peutPretendreALAide'), () => partial.not(openEvaluateurDistinct(dossier))),
        openVerdictDInstructionDeLaDemandeItem6(dossier),
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
function openVerdictDInstructionDeLaDemandeItem6(dossier: OpenDossier): partial.Value {
  return partial.and(
    partial.and(dossier.read('peutPretendreALAide'), () => openElaborationDuPlanAControler(dossier)),
    () => partial.not(dossier.field('instructionDeLaDemande', 'elaborationDuPlanControlee')),
  );
}

function openManquantsDInstructionDeLaDemande(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        openManquantsDInstructionDeLaDemandeItem1(dossier),
        openManquantsDInstructionDeLaDemandeItem2(dossier),
        openManquantsDInstructionDeLaDemandeItem3(dossier),
        openManquantsDInstructionDeLaDemandeItem4(dossier),
        openManquantsDInstructionDeLaDemandeItem5(dossier),
        openManquantsDInstructionDeLaDemandeItem6(dossier),
        openManquantsDInstructionDeLaDemandeItem7(dossier),
        openManquantsDInstructionDeLaDemandeItem8(dossier),
        openManquantsDInstructionDeLaDemandeItem9(dossier),
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
function openManquantsDInstructionDeLaDemandeItem1(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'instruction et décision par la branche retraite',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('instructionDeLaDemande', 'instructionEtDecisionParLaBrancheRetraite')),
  });
}

/** Item 2 of contrôle Fragilité sociale prise en compte : conditions de vie, état de santé, isolement : manquants. */
function openManquantsDInstructionDeLaDemandeItem2(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'demande déposée dans le réseau de la Cnav',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('instructionDeLaDemande', 'demandeDeposeeDansLeReseauDeLaCnav')),
  });
}

/** Item 3 of contrôle Fragilité sociale prise en compte : conditions de vie, état de santé, isolement : manquants. */
function openManquantsDInstructionDeLaDemandeItem3(dossier: OpenDossier): partial.Value {
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
function openManquantsDInstructionDeLaDemandeItem4(dossier: OpenDossier): partial.Value {
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
function openManquantsDInstructionDeLaDemandeItem5(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'évaluateur indépendant',
    echeance: null,
    recommande: false,
    manque: partial.and(dossier.read('peutPretendreALAide'), () => partial.not(openEvaluateurDistinct(dossier))),
  });
}

/** Item 6 of contrôle Fragilité sociale prise en compte : conditions de vie, état de santé, isolement : manquants. */
function openManquantsDInstructionDeLaDemandeItem6(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'élaboration du plan contrôlée',
    echeance: null,
    recommande: false,
    manque: partial.and(
      partial.and(dossier.read('peutPretendreALAide'), () => openElaborationDuPlanAControler(dossier)),
      () => partial.not(dossier.field('instructionDeLaDemande', 'elaborationDuPlanControlee')),
    ),
  });
}

/** Item 7 of contrôle Fragilité sociale prise en compte : conditions de vie, état de santé, isolement : manquants. */
function openManquantsDInstructionDeLaDemandeItem7(dossier: OpenDossier): partial.Value {
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
function openManquantsDInstructionDeLaDemandeItem8(dossier: OpenDossier): partial.Value {
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
function openManquantsDInstructionDeLaDemandeItem9(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: "retraité informé de l'aide accordée",
    echeance: null,
    recommande: false,
    manque: partial.and(dossier.read('peutPretendreALAide'), () =>
      partial.not(dossier.field('instructionDeLaDemande', 'retraiteInformeDeLAideAccordee')),
    ),
  });
}

function openVerdictDArreteDuBareme(dossier: OpenDossier): partial.Value {
  const where = 'arrêté du barème.verdict';
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

function openManquantsDArreteDuBareme(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        openManquantsDArreteDuBaremeItem1(dossier),
        openManquantsDArreteDuBaremeItem2(dossier),
        openManquantsDArreteDuBaremeItem3(dossier),
        openManquantsDArreteDuBaremeItem4(dossier),
        openManquantsDArreteDuBaremeItem5(dossier),
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
function openManquantsDArreteDuBaremeItem1(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'signé par le ministre de la sécurité sociale',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('arreteDuBareme', 'signeParLeMinistreDeLaSecuriteSociale')),
  });
}

/** Item 2 of contrôle arrêté du barème : manquants. */
function openManquantsDArreteDuBaremeItem2(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'signé par le ministre de la fonction publique',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('arreteDuBareme', 'signeParLeMinistreDeLaFonctionPublique')),
  });
}

/** Item 3 of contrôle arrêté du barème : manquants. */
function openManquantsDArreteDuBaremeItem3(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'signé par le ministre du budget',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('arreteDuBareme', 'signeParLeMinistreDuBudget')),
  });
}

/** Item 4 of contrôle arrêté du barème : manquants. */
function openManquantsDArreteDuBaremeItem4(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'taux fixé par revenu et foyer et type de prestation',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('arreteDuBareme', 'tauxFixeParRevenuEtFoyerEtTypeDePrestation')),
  });
}

/** Item 5 of contrôle arrêté du barème : manquants. */
function openManquantsDArreteDuBaremeItem5(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'plafond annuel fixé',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('arreteDuBareme', 'plafondAnnuelFixe')),
  });
}

function openVerdictDeConventionDeGestion(dossier: OpenDossier): partial.Value {
  const where = 'convention de gestion.verdict';
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

function openManquantsDeConventionDeGestion(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        openManquantsDeConventionDeGestionItem1(dossier),
        openManquantsDeConventionDeGestionItem2(dossier),
        openManquantsDeConventionDeGestionItem3(dossier),
        openManquantsDeConventionDeGestionItem4(dossier),
        openManquantsDeConventionDeGestionItem5(dossier),
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
function openManquantsDeConventionDeGestionItem1(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'conclue par la Cnav',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('conventionDeGestion', 'conclueParLaCnav')),
  });
}

/** Item 2 of contrôle convention de gestion : manquants. */
function openManquantsDeConventionDeGestionItem2(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'conclue par le ministre de la sécurité sociale',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('conventionDeGestion', 'conclueParLeMinistreDeLaSecuriteSociale')),
  });
}

/** Item 3 of contrôle convention de gestion : manquants. */
function openManquantsDeConventionDeGestionItem3(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'conclue par le ministre de la fonction publique',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('conventionDeGestion', 'conclueParLeMinistreDeLaFonctionPublique')),
  });
}

/** Item 4 of contrôle convention de gestion : manquants. */
function openManquantsDeConventionDeGestionItem4(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'modalités de gestion définies',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('conventionDeGestion', 'modalitesDeGestionDefinies')),
  });
}

/** Item 5 of contrôle convention de gestion : manquants. */
function openManquantsDeConventionDeGestionItem5(dossier: OpenDossier): partial.Value {
  return partial.fields({
    piece: 'modalités de remboursement définies',
    echeance: null,
    recommande: false,
    manque: partial.not(dossier.field('conventionDeGestion', 'modalitesDeRemboursementDefinies')),
  });
}

function openPartDuRetraite(dossier: OpenDossier): partial.Value {
  const where = 'part du retraité';
  return partial.subtract(10000, openTauxDeLEtat(dossier), where);
}

function openPlafondAnnuelDuPlan(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'plafond annuel du plan';
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
            { kind: 'definition', path: 'plafond annuel du plan', name: 'plafond annuel du plan', whole: true },
          ),
      },
    ],
    where,
  );
}

function openPlafondDuSoutienApresHospitalisation(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'plafond du soutien après hospitalisation';
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
              path: 'plafond du soutien après hospitalisation',
              name: 'plafond du soutien après hospitalisation',
              whole: true,
            },
          ),
      },
    ],
    where,
  );
}

function openPlafondDuSoutienEnPeriodeDeFragilite(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  const where = 'plafond du soutien en période de fragilité';
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
              path: 'plafond du soutien en période de fragilité',
              name: 'plafond du soutien en période de fragilité',
              whole: true,
            },
          ),
      },
    ],
    where,
  );
}

function openPartDeLEtatPourLePlan(dossier: OpenDossier): partial.Value {
  const where = "part de l'État pour le plan";
  const plafondDuPlanLu = once(() => onDay(openJourDeLecture(dossier), (on) => openPlafondAnnuelDuPlan(dossier, on)));
  return partial.choose(
    [
      {
        guard: () => partial.same(dossier.read('sensDuPlafondAnnuel'), 'plafond de dépense', false, where),
        value: () =>
          partial.round(
            partial.multiply(
              partial.atMost(dossier.read('depenseAnnuelleDuPlan'), plafondDuPlanLu(), where),
              openTauxDeLEtat(dossier),
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
              partial.multiply(dossier.read('depenseAnnuelleDuPlan'), openTauxDeLEtat(dossier), where),
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

function openDepensePriseEnCompteApresHospitalisation(dossier: OpenDossier): partial.Value {
  const where = 'dépense prise en compte après hospitalisation';
  return partial.atMost(
    dossier.read('depenseApresHospitalisation'),
    onDay(openJourDeLecture(dossier), (on) => openPlafondDuSoutienApresHospitalisation(dossier, on)),
    where,
  );
}

function openDepensePriseEnCompteEnPeriodeDeFragilite(dossier: OpenDossier): partial.Value {
  const where = 'dépense prise en compte en période de fragilité';
  return partial.atMost(
    dossier.read('depenseDeLaPeriodeDeFragilite'),
    onDay(openJourDeLecture(dossier), (on) => openPlafondDuSoutienEnPeriodeDeFragilite(dossier, on)),
    where,
  );
}

function openRessourcesMensuelles(dossier: OpenDossier): partial.Value {
  const where = 'ressources mensuelles';
  return dossier.keep(where, () =>
    partial.round(
      partial.divide(partial.toExact(openRevenuAnnuelRetenu(dossier), 2, where), { n: 12, d: 1 }, where),
      0,
      1,
      2,
      'down',
      where,
    ),
  );
}

const PLAFOND_DE_L_AIDE_HABITAT_CELLS = new partial.Cells([
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

const PLAFOND_DE_L_AIDE_HABITAT_CELLS2 = new partial.Cells([
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

const PLAFOND_DE_L_AIDE_HABITAT_CELLS3 = new partial.Cells([
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

function openPlafondDeLAideHabitat(dossier: OpenDossier): partial.Value {
  const where = "plafond de l'aide habitat";
  return partial.versions(
    () => openJourDeLecture(dossier),
    [
      { from: DAY_2012_10_06, to: DAY_2014_01_12, value: () => openPlafondDeLAideHabitatVersion1(dossier) },
      { from: DAY_2014_01_13, to: DAY_2014_06_30, value: () => openPlafondDeLAideHabitatVersion2(dossier) },
      { from: DAY_2014_07_01, to: DAY_2016_04_20, value: () => openPlafondDeLAideHabitatVersion3(dossier) },
      {
        from: DAY_2016_04_21,
        to: null,
        value: () =>
          unknownOf(
            { kind: 'optional', of: { kind: 'number', scale: 2, min: null, max: null } },
            { kind: 'definition', path: "plafond de l'aide habitat", name: "plafond de l'aide habitat", whole: true },
          ),
      },
    ],
    where,
  );
}

/**
 * Version 1 of barème plafond de l'aide habitat (€, × 100).
 * relevé : Arrêté du 25 septembre 2012, article 2, fiabilité A
 */
function openPlafondDeLAideHabitatVersion1(dossier: OpenDossier): partial.Value {
  const where = "plafond de l'aide habitat";
  return partial.table(
    [
      { value: () => openCompositionDuFoyer(dossier), applies: null, scale: 0 },
      { value: () => openRessourcesMensuelles(dossier), applies: null, scale: 2 },
    ],
    PLAFOND_DE_L_AIDE_HABITAT_CELLS,
    [350000, 300000, 250000, null, 350000, 300000, 250000, null],
    where,
  );
}

/**
 * Version 2 of barème plafond de l'aide habitat (€, × 100).
 * relevé : ASH n° 2843, sur l'arrêté en vigueur le 13 janvier 2014, fiabilité B
 */
function openPlafondDeLAideHabitatVersion2(dossier: OpenDossier): partial.Value {
  const where = "plafond de l'aide habitat";
  return partial.table(
    [
      { value: () => openCompositionDuFoyer(dossier), applies: null, scale: 0 },
      { value: () => openRessourcesMensuelles(dossier), applies: null, scale: 2 },
    ],
    PLAFOND_DE_L_AIDE_HABITAT_CELLS2,
    [350000, 300000, null, 350000, 300000, null],
    where,
  );
}

/**
 * Version 3 of barème plafond de l'aide habitat (€, × 100).
 * relevé : ASH n° 2869, sur l'arrêté du 4 juillet 2014, article 5, fiabilité B
 */
function openPlafondDeLAideHabitatVersion3(dossier: OpenDossier): partial.Value {
  const where = "plafond de l'aide habitat";
  return partial.table(
    [
      { value: () => openCompositionDuFoyer(dossier), applies: null, scale: 0 },
      { value: () => openRessourcesMensuelles(dossier), applies: null, scale: 2 },
    ],
    PLAFOND_DE_L_AIDE_HABITAT_CELLS3,
    [350000, 300000, 250000, null, 350000, 300000, 250000, null],
    where,
  );
}
