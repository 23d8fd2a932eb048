/**
 * Prévention partagée entre organismes de sécurité sociale: the schema of a dossier.
 * Made by Attendu. Do not edit: change the rules and build again.
 */

import { parseDay, parseDecimal } from 'attendu/runtime';
import { z } from 'zod';

/** A day that exists, written AAAA-MM-JJ. */
const day = z.string().refine((value) => parseDay(value) !== null);

/** A decimal of at most `scale` places, as number or text, within bounds counted at that scale. */
const decimal = (scale: number, min: number | null, max: number | null) =>
  z.union([z.number(), z.string()]).refine((value) => {
    const read = parseDecimal(value, scale);
    return read !== null && (min === null || read >= min) && (max === null || read <= max);
  });

export const verification = z.enum([
  'rang de la France',
  'écart de vie en bonne santé',
  'réduction du budget',
  "durée d'une COG",
  'effectif perdu en cinq ans au moins',
  'effectif perdu en cinq ans au plus',
  'visages de la coopération',
  "conception commune d'outils",
  'structures communes',
  'mise en commun de fonds',
  "existence d'une convention",
  'coopérations de la COG maladie',
  "objectifs d'une action partenariale annoncés",
  'adhérents de la MSA',
  "réponse à l'enquête",
  "facteurs d'hospitalisation annoncés",
  'missions de la CTA annoncées',
  'modèles de coopération annoncés',
  'partenariats annoncés',
  "organismes de l'offre commune annoncés",
  'conventions du CETAF annoncées',
  "année imprimée de l'avenant",
  'actions partenariales annoncées',
  "centres d'examens de santé",
  "fiches d'information des consultants",
  'allocataires retenus',
  'invitations et allocataires retenus',
  "année du rapport de l'expérimentation",
  'structures étudiées annoncées',
  'ancienneté du GIE IMPA',
  'salariés du GIE IMPA',
  'cycles commandés',
  'appels à la plateforme',
  'médecins qui ont fait un plan',
  "intervenants d'une conférence au moins",
  "intervenants d'une conférence au plus",
  'baisse des hospitalisations évitables',
  'hospitalisations évitables à 75 ans et plus',
  'entrées par les urgences',
  "points d'attention du PAERPA annoncés",
  'facteurs de succès du PAERPA annoncés',
  'collaborateurs réunis',
  'actes de Bien vieillir annoncés',
  'centres impliqués',
  'part des centres impliqués',
  "taux d'inscription",
  'taux de réalisation',
  'bilans sur invitations',
  'part des femmes',
  'femmes examinées',
  'âge moyen',
  'part des femmes vulnérables',
  'femmes vulnérables',
  'taux habituel des publics précaires au moins',
  'taux habituel des publics précaires au plus',
  'taux habituel des autres publics au moins',
  'taux habituel des autres publics au plus',
  'face à face et santé au travail',
  'face à face et services sociaux',
  'périodes de création annoncées',
  'facteurs de succès des organismes annoncés',
  'branches de 1967',
  'caisses nationales de 1967',
  'caisses qui font une remarque',
  'traits des remarques annoncés',
  "remarques sur l'organisation",
  "remarques sur l'équité",
  'total des remarques',
  'domaines prioritaires annoncés',
  'réponses pour la santé publique',
  'réponses pour la santé des enfants',
  "réponses pour l'éducation thérapeutique",
  'réponses pour les autres sujets au moins',
  'réponses pour les autres sujets au plus',
  'enjeux du schéma stratégique annoncés',
  'phénomènes récents annoncés',
  'niveaux de parcours annoncés',
  'objectifs du parcours de prévention annoncés',
  'raisons du public cible annoncées',
  'applications de 2017',
  "types d'applications annoncés",
  'objectifs de Santé active annoncés',
  'coachings annoncés',
  'enjeux clés de Santé active',
  'options annoncées',
  'désavantages du label annoncés',
  'avantages du guichet annoncés',
  'exclus du numérique',
  'citations des publics précaires',
  "écart d'espérance de vie",
  "objectifs de l'innovation annoncés",
  'outils de détection annoncés',
  'caisses du signalement PFIDASS',
  "questions de la grille d'accueil",
  'territoires de la fouille de données',
  "questions d'EPICES annoncées",
  'précarité résumée par EPICES',
  'points de la grille Fragire',
  'solutions annoncées',
  'kits pour cent professionnels',
  'professionnels du réseau',
  'préconisations numérotées',
]);

export const regime = z.enum(['CARSAT', 'MSA', 'RSI', 'CNRACL']);

export const facteurDHospitalisationEvitable = z.enum(['dépression', 'prise des médicaments', 'dénutrition', 'chutes']);

export const pension = z.enum(['minimum vieillesse', 'pension de réversion', 'autre pension', 'aucune pension']);

export const themeDAtelier = z.enum(['risque de chute', 'plainte mnésique', 'troubles anxio-dépressifs']);

export const equipe = z.enum(['PFIDASS', 'action sociale', 'équipe retraite', 'service social', 'aucune équipe']);

export const publicCible = z.enum([
  'personnes âgées',
  'personnes précaires',
  'femmes enceintes',
  'veuvage',
  'étudiants',
]);

export const structure = z.enum(['GIE', 'ASEPT', 'CAP']);

export const modeDEmploiDuPlanPersonnaliseDeSante2 = z.strictObject({
  synthese: z.boolean().optional(),
  questionnaireDAideALaDecision: z.boolean().optional(),
  exemplesDePlans: z.boolean().optional(),
  aideMemoireDesPriorites: z.boolean().optional(),
  modeleDeBilan: z.boolean().optional(),
});

export const envoiDeLaCafAuxFamilles2 = z.strictObject({
  plaquetteDeSensibilisation: z.boolean().optional(),
  lettreDAccompagnement: z.boolean().optional(),
  bulletinDInscriptionJointALaLettre: z.boolean().optional(),
  dureeDeLExamenExpliquee: z.boolean().optional(),
  contenuDeLExamenExplique: z.boolean().optional(),
  beneficesDeLExamenExpliques: z.boolean().optional(),
  consentementEclaireObtenu: z.boolean().optional(),
  coordonneesDuCesSurLaLettre: z.boolean().optional(),
});

export const programmesInterregimesDeLAnnee2 = z.strictObject({
  evaluationsCommunes: z.boolean().optional(),
  bilanDActiviteAnnuel: z.boolean().optional(),
  methodologiePartagee: z.boolean().optional(),
});

export const compositionDeLaConferenceDesFinanceurs2 = z.strictObject({
  conseilDepartemental: z.boolean().optional(),
  agenceRegionaleDeSante: z.boolean().optional(),
  caisseDeRetraiteCarsat: z.boolean().optional(),
  mutualiteAgricoleMsa: z.boolean().optional(),
  regimeRsi: z.boolean().optional(),
  delegueLocalDeLAnah: z.boolean().optional(),
  mutualiteFrancaise: z.boolean().optional(),
  retraiteComplementaireAgircArrco: z.boolean().optional(),
  caissePrimaireCpam: z.boolean().optional(),
  collectivitesLocalesEtEpci: z.boolean().optional(),
});

export const succesDUneCooperationCommeLePaerpa2 = z.strictObject({
  insertionParmiDesActeursQuiExistent: z.boolean().optional(),
  adaptationALEnvironnement: z.boolean().optional(),
  pratiquesQuiEvoluent: z.boolean().optional(),
});

export const ecueilsDUneCooperationCommeLePaerpa2 = z.strictObject({
  systemesDInformationQuiCommuniquent: z.boolean().optional(),
  aucuneNouvelleStructure: z.boolean().optional(),
  strategieNationaleClaire: z.boolean().optional(),
  margesLaisseesAuLocal: z.boolean().optional(),
  financementPerenneExamine: z.boolean().optional(),
});

export const succesDUneCooperationEntreOrganismes2 = z.strictObject({
  impulsionNationaleDonnee: z.boolean().optional(),
  liberteLaisseeAuxActeursLocaux: z.boolean().optional(),
  acteursLocauxImpliques: z.boolean().optional(),
  outilsCommunsEtBilansPartages: z.boolean().optional(),
});

export const pointsDAttentionDUneCooperationEntreOrganismes2 = z.strictObject({
  besoinAvereEtManqueComble: z.boolean().optional(),
  tousLesOrganismesAssocies: z.boolean().optional(),
  reseauxHarmonises: z.boolean().optional(),
  gouvernanceCadreeParLesCaissesNationales: z.boolean().optional(),
  realisationEtSuiviAssuresLocalement: z.boolean().optional(),
  risqueDeConfusionLimite: z.boolean().optional(),
});

export const conditionsDeReussiteDUneStructureInterregime2 = z.strictObject({
  gouvernanceReellementPartagee: z.boolean().optional(),
  autonomieFinanciere: z.boolean().optional(),
  personnelEnPropre: z.boolean().optional(),
  decisionsDesConseilsDAdministrationRespectees: z.boolean().optional(),
  acteursDejaEnPlaceElargisPlutotQuAjoutes: z.boolean().optional(),
});

export const prealablesDUneCooperation2 = z.strictObject({
  confianceDeLHomologue: z.boolean().optional(),
  impulsionPlusForte: z.boolean().optional(),
  motivationDeLongueDuree: z.boolean().optional(),
  feuVertDeLaDirection: z.boolean().optional(),
});

export const cadreDUneConvention2 = z.strictObject({
  placeEtMissionsDeChacunDefinies: z.boolean().optional(),
  gouvernanceActee: z.boolean().optional(),
  modeleTypeRepris: z.boolean().optional(),
  modalitesDEvaluationDeLAction: z.boolean().optional(),
  bilanTransmisAuxCaissesNationales: z.boolean().optional(),
});

export const siteCommunDePrevention2 = z.strictObject({
  referentielsPourAnimerDesAteliers: z.boolean().optional(),
  tousLesAteliersDuTerritoireReferences: z.boolean().optional(),
  informationAdapteeAuxRealitesLocales: z.boolean().optional(),
  informationRemonteeParChaqueRegion: z.boolean().optional(),
});

export const demandesDesCaissesDeLaMsa2 = z.strictObject({
  comitologieOuStructureCommune: z.boolean().optional(),
  partenariatsFacilites: z.boolean().optional(),
  actionsVisiblesEntreRegimes: z.boolean().optional(),
  contactsEntreOrganismesDeTailleDifferente: z.boolean().optional(),
  partageOuRotationDeLaGouvernance: z.boolean().optional(),
  reconnaissanceMutuelleDesDcgdr: z.boolean().optional(),
});

export const conceptionDUnParcoursCommun2 = z.strictObject({
  publicCibleClair: z.boolean().optional(),
  publicConformeAuxObjectifsDeChacun: z.boolean().optional(),
  objectifsParticuliersRestesAnnexes: z.boolean().optional(),
  accordSurLaStrategieEtLesTechniques: z.boolean().optional(),
  elementsDefinisEnReunionsPreparatoires: z.boolean().optional(),
});

export const constructionDUnParcoursCommun2 = z.strictObject({
  constructionCommuneDesLOrigine: z.boolean().optional(),
  ateliersEtActivitesConstruitsEnsemble: z.boolean().optional(),
  communicationExterneCommune: z.boolean().optional(),
  evaluationPrevueDesLaMiseEnPlace: z.boolean().optional(),
  autresCaissesAssocieesSelonLeurDomaine: z.boolean().optional(),
  publicsFragilesParmiLesObjectifs: z.boolean().optional(),
});

export const pilotageDUnProjetInformatique2 = z.strictObject({
  rolesIdentifiesEtDefinis: z.boolean().optional(),
  pointsDEtapeReguliers: z.boolean().optional(),
  interlocuteurUniqueDansChaqueStructure: z.boolean().optional(),
  objectifsHierarchisesAvecLaDss: z.boolean().optional(),
  calendrierEtJalonsPartages: z.boolean().optional(),
  indicateursSpecifiques: z.boolean().optional(),
  indicateursMesurables: z.boolean().optional(),
  indicateursAcceptables: z.boolean().optional(),
  indicateursRealistes: z.boolean().optional(),
  indicateursDefinisDansLeTemps: z.boolean().optional(),
  methodeDAnalyseDeValeurIdentique: z.boolean().optional(),
  schemaDirecteurAligne: z.boolean().optional(),
  vuesDuSystemeDInformationMisesADisposition: z.boolean().optional(),
  retourDExperiencePrealable: z.boolean().optional(),
  solutionsPerennesEtFiables: z.boolean().optional(),
  briquesMutualiseesEtOuvertes: z.boolean().optional(),
});

export const qualitesDuGuichetUnique2 = z.strictObject({
  offreDePreventionCentralisee: z.boolean().optional(),
  orientationParQuestionnaireEtParcours: z.boolean().optional(),
  transversalAToutesLesBranches: z.boolean().optional(),
  siteInternet: z.boolean().optional(),
  applicationMobile: z.boolean().optional(),
  siteAdapteALaTailleDeLEcran: z.boolean().optional(),
  presentationClaireEtModerne: z.boolean().optional(),
  essaisAvecDesAssuresDeToutAgeEtDeToutProfil: z.boolean().optional(),
  outilDeRechercheVersLeResteDeLOffre: z.boolean().optional(),
  accesDeTousATousLesMessages: z.boolean().optional(),
  liensAvecDesObjetsConnectes: z.boolean().optional(),
});

export const labelDUneApplication2 = z.strictObject({
  cahierDesChargesStrictRempli: z.boolean().optional(),
});

export const preconisationsDuRapport2 = z.strictObject({
  indicateursEtObjectifsCommunsDansLesCogEtCpog: z.boolean().optional(),
  tauxDeParticipationDefinisEnCommun: z.boolean().optional(),
  objectifsTransversesDansLaPrimeDInteressement: z.boolean().optional(),
  discussionEntreDirecteursDUnMemeTerritoire: z.boolean().optional(),
  objectifCroissantDeCooperationDansLesCpog: z.boolean().optional(),
  gouvernancePartageeEtRolesAlternes: z.boolean().optional(),
  partenariatsVivantsAvecBilanEtSuivi: z.boolean().optional(),
  incitationsQuiRecompensentLaMiseEnCommun: z.boolean().optional(),
  projetsInformatiquesPilotesEtSystemesHarmonises: z.boolean().optional(),
  cooperationEtendueADeNouveauxActeurs: z.boolean().optional(),
  cooperationEtendueATousLesParcours: z.boolean().optional(),
  guichetUniqueVirtuel: z.boolean().optional(),
  outilsDeDetectionDansLesObservatoiresRegionaux: z.boolean().optional(),
  fichierEtApplicationMetierUniques: z.boolean().optional(),
  actionsAuPlusPresDesPublicsFragiles: z.boolean().optional(),
  accompagnantNumeriqueUnique: z.boolean().optional(),
});

export const conditionsDUnParcoursCoordonne2 = z.strictObject({
  parcoursSelonLePublicCible: z.boolean().optional(),
  cooperationDesLaMiseEnPlace: z.boolean().optional(),
  cooperationAChaqueReajustement: z.boolean().optional(),
  organismePiloteIdentifie: z.boolean().optional(),
  evaluationRegulierePrevueEtFormalisee: z.boolean().optional(),
});

export const applicationMetierDeDetection2 = z.strictObject({
  donneesDeLObservatoireDesFragilites: z.boolean().optional(),
  signalementsDeLaPfidass: z.boolean().optional(),
  resultatsDuDatamining: z.boolean().optional(),
  scoresEpices: z.boolean().optional(),
  evaluationsFragire: z.boolean().optional(),
  compatibleAvecToutesLesCaisses: z.boolean().optional(),
});

/** A dossier. A key left out is unknown; `null` is « aucun ». */
export const input = z.strictObject({
  verificationDemandee: verification.optional(),
  objectifsDuParcours: decimal(0, 0, 1000).optional(),
  objectifsCommuns: decimal(0, 0, 1000).optional(),
  projetAPlusieursOrganismes: z.boolean().optional(),
  guichetDelegue: z.boolean().optional(),
  cahierDesChargesPrecis: z.boolean().optional(),
  rencontreDUnTravailleurSocial: z.boolean().optional(),
  complementaireSante: z.boolean().optional(),
  vieEnCouple: z.boolean().optional(),
  proprieteDuLogement: z.boolean().optional(),
  difficultesDansLeMois: z.boolean().optional(),
  sportDansLAnnee: z.boolean().optional(),
  spectacleDansLAnnee: z.boolean().optional(),
  vacancesDansLAnnee: z.boolean().optional(),
  contactsFamiliauxRecents: z.boolean().optional(),
  hebergementPossible: z.boolean().optional(),
  aideMateriellePossible: z.boolean().optional(),
  age: decimal(0, 0, 130).optional(),
  jourMemeDeLAnniversaire: z.boolean().optional(),
  assureDuRegimeGeneral: z.boolean().optional(),
  retraite: z.boolean().optional(),
  caisseDuRetraite: regime.optional(),
  gir: decimal(0, 1, 6).optional(),
  girTemporaire: z.boolean().optional(),
  risqueDePerteDAutonomie: z.boolean().optional(),
  situationDeFragilite: z.boolean().optional(),
  maladieChronique: z.boolean().optional(),
  travailFormaliseNecessaire: z.boolean().optional(),
  fragiliseParLEtatDeSante: z.boolean().optional(),
  precarite: z.boolean().optional(),
  eloigneDuSystemeDeSante: z.boolean().optional(),
  suiviMedicalRegulier: z.boolean().optional(),
  depistagesOrganises: z.boolean().optional(),
  facteursReperes: z.array(facteurDHospitalisationEvitable).max(1000).optional(),
  dateDuPlanPersonnaliseDeSante: day.optional(),
  heureDeLAppel: decimal(2, null, null).optional(),
  planDActionPersonnaliseAttribue: z.boolean().optional(),
  pensionOuverte: pension.optional(),
  consultantSeniorDUnCes: z.boolean().optional(),
  themesReperes: z.array(themeDAtelier).max(1000).optional(),
  familleMonoparentale: z.boolean().optional(),
  enfantsACharge: decimal(0, 0, 20).optional(),
  quotientFamilial: decimal(2, null, null).optional(),
  dernierEnvoiDeLaCaf: day.optional(),
  jourDuCroisement: day.optional(),
  repereParLaGrilleDAccueil: z.boolean().optional(),
  equipePrevueParLaCaisse: equipe.optional(),
  parcoursEtudie: publicCible.optional(),
  parcoursDeLAssure: publicCible.optional(),
  structureEtudiee: structure.optional(),
  anneeDeCreation: decimal(0, 2006, 2100).optional(),
  dureeDeLaConvention: decimal(0, null, null).optional(),
  jourDeLaConvention: day.optional(),
  modeDEmploiDuPlanPersonnaliseDeSante: modeDEmploiDuPlanPersonnaliseDeSante2.optional(),
  envoiDeLaCafAuxFamilles: envoiDeLaCafAuxFamilles2.optional(),
  programmesInterregimesDeLAnnee: programmesInterregimesDeLAnnee2.optional(),
  compositionDeLaConferenceDesFinanceurs: compositionDeLaConferenceDesFinanceurs2.optional(),
  succesDUneCooperationCommeLePaerpa: succesDUneCooperationCommeLePaerpa2.optional(),
  ecueilsDUneCooperationCommeLePaerpa: ecueilsDUneCooperationCommeLePaerpa2.optional(),
  succesDUneCooperationEntreOrganismes: succesDUneCooperationEntreOrganismes2.optional(),
  pointsDAttentionDUneCooperationEntreOrganismes: pointsDAttentionDUneCooperationEntreOrganismes2.optional(),
  conditionsDeReussiteDUneStructureInterregime: conditionsDeReussiteDUneStructureInterregime2.optional(),
  prealablesDUneCooperation: prealablesDUneCooperation2.optional(),
  cadreDUneConvention: cadreDUneConvention2.optional(),
  siteCommunDePrevention: siteCommunDePrevention2.optional(),
  demandesDesCaissesDeLaMsa: demandesDesCaissesDeLaMsa2.optional(),
  conceptionDUnParcoursCommun: conceptionDUnParcoursCommun2.optional(),
  constructionDUnParcoursCommun: constructionDUnParcoursCommun2.optional(),
  pilotageDUnProjetInformatique: pilotageDUnProjetInformatique2.optional(),
  qualitesDuGuichetUnique: qualitesDuGuichetUnique2.optional(),
  labelDUneApplication: labelDUneApplication2.optional(),
  preconisationsDuRapport: preconisationsDuRapport2.optional(),
  conditionsDUnParcoursCoordonne: conditionsDUnParcoursCoordonne2.optional(),
  applicationMetierDeDetection: applicationMetierDeDetection2.optional(),
});

export type Input = z.infer<typeof input>;
