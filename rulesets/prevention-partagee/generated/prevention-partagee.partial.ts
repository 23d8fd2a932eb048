/**
 * Prévention partagée entre organismes de sécurité sociale: the same rules for dossiers that are not complete.
 * Made by Attendu with prevention-partagee.ts. Do not edit: change the rules and build again.
 */

import { type OpenDossier, type OpenRules, type PartialResult, partial, unknownOf } from 'attendu/runtime';
import type { Results } from './prevention-partagee.types.js';
import {
  ACCORD_CADRE_DU_CETAF,
  ACTE_DE_BIEN_VIEILLIR,
  ACTION_PARTENARIALE,
  ATTENTE,
  AVANTAGE_DU_GUICHET,
  BASE,
  BRANCHE,
  COACHING_DE_SANTE_ACTIVE,
  DESAVANTAGE_DU_LABEL,
  DISPOSITIF_DE_COORDINATION,
  DOMAINE_PRIORITAIRE,
  ELEMENT_DE_PREVENTION,
  ENJEU_DU_SCHEMA_STRATEGIQUE,
  EQUIPE,
  FACTEUR_DE_SUCCES_DES_ORGANISMES,
  FACTEUR_DE_SUCCES_DU_PAERPA,
  FACTEUR_DHOSPITALISATION_EVITABLE,
  FINANCEMENT,
  FORME_JURIDIQUE,
  GOUVERNANCE,
  INPUTS,
  ISSUE2,
  MESURE,
  MISSION_DE_LA_COORDINATION_DAPPUI,
  MODELE_DE_COOPERATION,
  OBJECTIF_DE_LINNOVATION,
  OBJECTIF_DE_SANTE_ACTIVE,
  OBJECTIF_DUNE_ACTION_PARTENARIALE,
  OBJECTIF_DU_PARCOURS_DE_PREVENTION,
  OBJET,
  OPTION_CONTRE_LEPARPILLEMENT,
  ORGANISME_DE_LOFFRE_COMMUNE,
  OUTIL_DE_DETECTION,
  PARTENARIAT_RETENU,
  PERIODE_DE_CREATION,
  PERSONNEL,
  PHENOMENE_RECENT,
  PIECE_MANQUANTE_DE_APPLICATION_METIER_DE_DETECTION_SHAPE,
  PIECE_MANQUANTE_DE_CADRE_DUNE_CONVENTION_SHAPE,
  PIECE_MANQUANTE_DE_COMPOSITION_DE_LA_CONFERENCE_DES_FINANCEURS_SHAPE,
  PIECE_MANQUANTE_DE_CONCEPTION_DUN_PARCOURS_COMMUN_SHAPE,
  PIECE_MANQUANTE_DE_CONDITIONS_DE_REUSSITE_DUNE_STRUCTURE_INTERREGIME_SHAPE,
  PIECE_MANQUANTE_DE_CONDITIONS_DUN_PARCOURS_COORDONNE_SHAPE,
  PIECE_MANQUANTE_DE_CONSTRUCTION_DUN_PARCOURS_COMMUN_SHAPE,
  PIECE_MANQUANTE_DE_DEMANDES_DES_CAISSES_DE_LA_MSA_SHAPE,
  PIECE_MANQUANTE_DE_ECUEILS_DUNE_COOPERATION_COMME_LE_PAERPA_SHAPE,
  PIECE_MANQUANTE_DE_ENVOI_DE_LA_CAF_AUX_FAMILLES_SHAPE,
  PIECE_MANQUANTE_DE_LABEL_DUNE_APPLICATION_SHAPE,
  PIECE_MANQUANTE_DE_MODE_DEMPLOI_DU_PLAN_PERSONNALISE_DE_SANTE_SHAPE,
  PIECE_MANQUANTE_DE_PILOTAGE_DUN_PROJET_INFORMATIQUE_SHAPE,
  PIECE_MANQUANTE_DE_POINTS_DATTENTION_DUNE_COOPERATION_ENTRE_ORGANISMES_SHAPE,
  PIECE_MANQUANTE_DE_PREALABLES_DUNE_COOPERATION_SHAPE,
  PIECE_MANQUANTE_DE_PRECONISATIONS_DU_RAPPORT_SHAPE,
  PIECE_MANQUANTE_DE_PROGRAMMES_INTERREGIMES_DE_LANNEE_SHAPE,
  PIECE_MANQUANTE_DE_QUALITES_DU_GUICHET_UNIQUE_SHAPE,
  PIECE_MANQUANTE_DE_SITE_COMMUN_DE_PREVENTION_SHAPE,
  PIECE_MANQUANTE_DE_SUCCES_DUNE_COOPERATION_COMME_LE_PAERPA_SHAPE,
  PIECE_MANQUANTE_DE_SUCCES_DUNE_COOPERATION_ENTRE_ORGANISMES_SHAPE,
  POINT_DATTENTION_DU_PAERPA,
  PRECISION,
  PRECONISATION,
  PUBLIC_CIBLE,
  PUBLIC_DUN_OUTIL,
  QUESTION_DEPICES,
  RAISON_DU_PUBLIC_CIBLE,
  REGIME,
  SIGNATAIRE,
  SITE,
  SOLUTION_POUR_COORDONNER_LES_DONNEES,
  STRUCTURE,
  TERME_DE_LA_TYPOLOGIE,
  THEME_DATELIER,
  TRAIT_DES_REMARQUES,
  TYPE_DAPPLICATION,
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

/** What the world with unknowns must know of the dossier. */
export const RULES: OpenRules = {
  inputs: INPUTS,
  guarantees: [
    { id: 'objectifs communs parmi les objectifs', holds: openObjectifsCommunsParmiLesObjectifs },
    { id: 'points de 0 à 100', holds: openPointsDe0A100 },
  ],
};

/** Of each result: what it reads, and how it is evaluated when the dossier does not give all of it. */
export const PARTIAL: { readonly [K in keyof Results]: PartialResult } = {
  nombreDeRemarques: {
    reads: [],
    open: openNombreDeRemarques,
    shape: { kind: 'number', scale: 0, min: null, max: null },
  },
  ageMoyenDesFemmes: {
    reads: ['populationDeLAgeMoyen'],
    open: openAgeMoyenDesFemmes,
    shape: { kind: 'number', scale: 1, min: null, max: null },
  },
  niveauxComptes: {
    reads: ['niveauxDeLaTypologie'],
    open: openNiveauxComptes,
    shape: { kind: 'number', scale: 0, min: null, max: null },
  },
  imprime: {
    reads: ['baseDeLaBaisse', 'tauxCompare', 'niveauxDeLaTypologie'],
    subjects: [{ values: VERIFICATION }],
    open: openImprime,
    shape: { kind: 'optional', of: { kind: 'number', scale: 2, min: null, max: null } },
  },
  baseDuCalcul: {
    reads: ['baseDeLaBaisse', 'tauxCompare', 'niveauxDeLaTypologie'],
    subjects: [{ values: VERIFICATION }],
    open: openBaseDuCalcul,
    shape: { kind: 'choice', values: BASE },
  },
  arrondiDuRapport: {
    reads: ['baseDeLaBaisse', 'tauxCompare', 'niveauxDeLaTypologie'],
    subjects: [{ values: VERIFICATION }],
    open: openArrondiDuRapport,
    shape: { kind: 'choice', values: PRECISION },
  },
  attenteDuCalcul: {
    reads: ['baseDeLaBaisse', 'tauxCompare', 'niveauxDeLaTypologie'],
    subjects: [{ values: VERIFICATION }],
    open: openAttenteDuCalcul,
    shape: { kind: 'choice', values: ATTENTE },
  },
  mesureDuChiffre: {
    reads: ['baseDeLaBaisse', 'tauxCompare', 'niveauxDeLaTypologie'],
    subjects: [{ values: VERIFICATION }],
    open: openMesureDuChiffre,
    shape: { kind: 'choice', values: MESURE },
  },
  baseConnue: {
    reads: ['baseDeLaBaisse', 'tauxCompare', 'niveauxDeLaTypologie', 'baseDesPourcentages', 'baseDesRemarques'],
    subjects: [{ values: VERIFICATION }],
    open: openBaseConnue,
    shape: { kind: 'boolean' },
  },
  recalcule: {
    reads: ['baseDeLaBaisse', 'tauxCompare', 'niveauxDeLaTypologie', 'baseDesPourcentages', 'baseDesRemarques'],
    subjects: [{ values: VERIFICATION }],
    open: openRecalcule,
    shape: { kind: 'optional', of: { kind: 'number', scale: 2, min: null, max: null } },
  },
  verdictDuChiffre: {
    reads: ['baseDeLaBaisse', 'tauxCompare', 'niveauxDeLaTypologie', 'baseDesPourcentages', 'baseDesRemarques'],
    subjects: [{ values: VERIFICATION }],
    open: openVerdictDuChiffre,
    shape: { kind: 'choice', values: ISSUE2 },
  },
  chiffreImprime: {
    reads: ['verificationDemandee', 'baseDeLaBaisse', 'tauxCompare', 'niveauxDeLaTypologie'],
    open: openChiffreImprime,
    shape: { kind: 'optional', of: { kind: 'number', scale: 2, min: null, max: null } },
  },
  chiffreRecalcule: {
    reads: [
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
    reads: [
      'verificationDemandee',
      'baseDeLaBaisse',
      'tauxCompare',
      'niveauxDeLaTypologie',
      'baseDesPourcentages',
      'baseDesRemarques',
    ],
    open: openVerdict,
    shape: { kind: 'choice', values: ISSUE2 },
  },
  discordance: {
    reads: ['baseDeLaBaisse', 'tauxCompare', 'niveauxDeLaTypologie', 'baseDesPourcentages', 'baseDesRemarques'],
    subjects: [{ values: VERIFICATION }],
    open: openDiscordance,
    shape: { kind: 'number', scale: 0, min: null, max: null },
  },
  totalDesDiscordances: {
    reads: ['baseDeLaBaisse', 'tauxCompare', 'niveauxDeLaTypologie', 'baseDesPourcentages', 'baseDesRemarques'],
    open: openTotalDesDiscordances,
    shape: { kind: 'number', scale: 0, min: null, max: null },
  },
  verdictDeModeDEmploiDuPlanPersonnaliseDeSante: {
    reads: ['modeDEmploiDuPlanPersonnaliseDeSante'],
    open: openVerdictDeModeDEmploiDuPlanPersonnaliseDeSante,
    shape: { kind: 'choice', values: VERDICT },
  },
  manquantsDeModeDEmploiDuPlanPersonnaliseDeSante: {
    reads: ['modeDEmploiDuPlanPersonnaliseDeSante'],
    open: openManquantsDeModeDEmploiDuPlanPersonnaliseDeSante,
    shape: {
      kind: 'list',
      of: PIECE_MANQUANTE_DE_MODE_DEMPLOI_DU_PLAN_PERSONNALISE_DE_SANTE_SHAPE,
      sortedBy: null,
      atMost: null,
    },
  },
  verdictDEnvoiDeLaCafAuxFamilles: {
    reads: ['envoiDeLaCafAuxFamilles'],
    open: openVerdictDEnvoiDeLaCafAuxFamilles,
    shape: { kind: 'choice', values: VERDICT },
  },
  prochainEnvoiDeLaCaf: {
    reads: ['dernierEnvoiDeLaCaf'],
    open: openProchainEnvoiDeLaCaf,
    shape: { kind: 'date' },
  },
  manquantsDEnvoiDeLaCafAuxFamilles: {
    reads: ['envoiDeLaCafAuxFamilles', 'dernierEnvoiDeLaCaf'],
    open: openManquantsDEnvoiDeLaCafAuxFamilles,
    shape: { kind: 'list', of: PIECE_MANQUANTE_DE_ENVOI_DE_LA_CAF_AUX_FAMILLES_SHAPE, sortedBy: null, atMost: null },
  },
  verdictDeProgrammesInterregimesDeLAnnee: {
    reads: ['programmesInterregimesDeLAnnee'],
    open: openVerdictDeProgrammesInterregimesDeLAnnee,
    shape: { kind: 'choice', values: VERDICT },
  },
  manquantsDeProgrammesInterregimesDeLAnnee: {
    reads: ['programmesInterregimesDeLAnnee'],
    open: openManquantsDeProgrammesInterregimesDeLAnnee,
    shape: {
      kind: 'list',
      of: PIECE_MANQUANTE_DE_PROGRAMMES_INTERREGIMES_DE_LANNEE_SHAPE,
      sortedBy: null,
      atMost: null,
    },
  },
  verdictDeCompositionDeLaConferenceDesFinanceurs: {
    reads: ['compositionDeLaConferenceDesFinanceurs'],
    open: openVerdictDeCompositionDeLaConferenceDesFinanceurs,
    shape: { kind: 'choice', values: VERDICT },
  },
  manquantsDeCompositionDeLaConferenceDesFinanceurs: {
    reads: ['compositionDeLaConferenceDesFinanceurs'],
    open: openManquantsDeCompositionDeLaConferenceDesFinanceurs,
    shape: {
      kind: 'list',
      of: PIECE_MANQUANTE_DE_COMPOSITION_DE_LA_CONFERENCE_DES_FINANCEURS_SHAPE,
      sortedBy: null,
      atMost: null,
    },
  },
  verdictDeSuccesDUneCooperationCommeLePaerpa: {
    reads: ['succesDUneCooperationCommeLePaerpa'],
    open: openVerdictDeSuccesDUneCooperationCommeLePaerpa,
    shape: { kind: 'choice', values: VERDICT },
  },
  manquantsDeSuccesDUneCooperationCommeLePaerpa: {
    reads: ['succesDUneCooperationCommeLePaerpa'],
    open: openManquantsDeSuccesDUneCooperationCommeLePaerpa,
    shape: {
      kind: 'list',
      of: PIECE_MANQUANTE_DE_SUCCES_DUNE_COOPERATION_COMME_LE_PAERPA_SHAPE,
      sortedBy: null,
      atMost: null,
    },
  },
  verdictDEcueilsDUneCooperationCommeLePaerpa: {
    reads: ['ecueilsDUneCooperationCommeLePaerpa'],
    open: openVerdictDEcueilsDUneCooperationCommeLePaerpa,
    shape: { kind: 'choice', values: VERDICT },
  },
  manquantsDEcueilsDUneCooperationCommeLePaerpa: {
    reads: ['ecueilsDUneCooperationCommeLePaerpa'],
    open: openManquantsDEcueilsDUneCooperationCommeLePaerpa,
    shape: {
      kind: 'list',
      of: PIECE_MANQUANTE_DE_ECUEILS_DUNE_COOPERATION_COMME_LE_PAERPA_SHAPE,
      sortedBy: null,
      atMost: null,
    },
  },
  verdictDeSuccesDUneCooperationEntreOrganismes: {
    reads: ['succesDUneCooperationEntreOrganismes'],
    open: openVerdictDeSuccesDUneCooperationEntreOrganismes,
    shape: { kind: 'choice', values: VERDICT },
  },
  manquantsDeSuccesDUneCooperationEntreOrganismes: {
    reads: ['succesDUneCooperationEntreOrganismes'],
    open: openManquantsDeSuccesDUneCooperationEntreOrganismes,
    shape: {
      kind: 'list',
      of: PIECE_MANQUANTE_DE_SUCCES_DUNE_COOPERATION_ENTRE_ORGANISMES_SHAPE,
      sortedBy: null,
      atMost: null,
    },
  },
  verdictDePointsDAttentionDUneCooperationEntreOrganismes: {
    reads: ['pointsDAttentionDUneCooperationEntreOrganismes'],
    open: openVerdictDePointsDAttentionDUneCooperationEntreOrganismes,
    shape: { kind: 'choice', values: VERDICT },
  },
  manquantsDePointsDAttentionDUneCooperationEntreOrganismes: {
    reads: ['pointsDAttentionDUneCooperationEntreOrganismes'],
    open: openManquantsDePointsDAttentionDUneCooperationEntreOrganismes,
    shape: {
      kind: 'list',
      of: PIECE_MANQUANTE_DE_POINTS_DATTENTION_DUNE_COOPERATION_ENTRE_ORGANISMES_SHAPE,
      sortedBy: null,
      atMost: null,
    },
  },
  verdictDeConditionsDeReussiteDUneStructureInterregime: {
    reads: ['conditionsDeReussiteDUneStructureInterregime'],
    open: openVerdictDeConditionsDeReussiteDUneStructureInterregime,
    shape: { kind: 'choice', values: VERDICT },
  },
  manquantsDeConditionsDeReussiteDUneStructureInterregime: {
    reads: ['conditionsDeReussiteDUneStructureInterregime'],
    open: openManquantsDeConditionsDeReussiteDUneStructureInterregime,
    shape: {
      kind: 'list',
      of: PIECE_MANQUANTE_DE_CONDITIONS_DE_REUSSITE_DUNE_STRUCTURE_INTERREGIME_SHAPE,
      sortedBy: null,
      atMost: null,
    },
  },
  verdictDePrealablesDUneCooperation: {
    reads: ['prealablesDUneCooperation'],
    open: openVerdictDePrealablesDUneCooperation,
    shape: { kind: 'choice', values: VERDICT },
  },
  manquantsDePrealablesDUneCooperation: {
    reads: ['prealablesDUneCooperation'],
    open: openManquantsDePrealablesDUneCooperation,
    shape: { kind: 'list', of: PIECE_MANQUANTE_DE_PREALABLES_DUNE_COOPERATION_SHAPE, sortedBy: null, atMost: null },
  },
  verdictDeCadreDUneConvention: {
    reads: ['cadreDUneConvention'],
    open: openVerdictDeCadreDUneConvention,
    shape: { kind: 'choice', values: VERDICT },
  },
  manquantsDeCadreDUneConvention: {
    reads: ['cadreDUneConvention'],
    open: openManquantsDeCadreDUneConvention,
    shape: { kind: 'list', of: PIECE_MANQUANTE_DE_CADRE_DUNE_CONVENTION_SHAPE, sortedBy: null, atMost: null },
  },
  verdictDeSiteCommunDePrevention: {
    reads: ['siteCommunDePrevention'],
    open: openVerdictDeSiteCommunDePrevention,
    shape: { kind: 'choice', values: VERDICT },
  },
  manquantsDeSiteCommunDePrevention: {
    reads: ['siteCommunDePrevention'],
    open: openManquantsDeSiteCommunDePrevention,
    shape: { kind: 'list', of: PIECE_MANQUANTE_DE_SITE_COMMUN_DE_PREVENTION_SHAPE, sortedBy: null, atMost: null },
  },
  verdictDeDemandesDesCaissesDeLaMsa: {
    reads: ['demandesDesCaissesDeLaMsa'],
    open: openVerdictDeDemandesDesCaissesDeLaMsa,
    shape: { kind: 'choice', values: VERDICT },
  },
  manquantsDeDemandesDesCaissesDeLaMsa: {
    reads: ['demandesDesCaissesDeLaMsa'],
    open: openManquantsDeDemandesDesCaissesDeLaMsa,
    shape: { kind: 'list', of: PIECE_MANQUANTE_DE_DEMANDES_DES_CAISSES_DE_LA_MSA_SHAPE, sortedBy: null, atMost: null },
  },
  majoriteDObjectifsCommuns: {
    reads: ['objectifsCommuns', 'objectifsDuParcours'],
    guarantees: [0],
    open: openMajoriteDObjectifsCommuns,
    shape: { kind: 'boolean' },
  },
  verdictDeConceptionDUnParcoursCommun: {
    reads: ['conceptionDUnParcoursCommun', 'objectifsCommuns', 'objectifsDuParcours'],
    guarantees: [0],
    open: openVerdictDeConceptionDUnParcoursCommun,
    shape: { kind: 'choice', values: VERDICT },
  },
  manquantsDeConceptionDUnParcoursCommun: {
    reads: ['conceptionDUnParcoursCommun', 'objectifsCommuns', 'objectifsDuParcours'],
    guarantees: [0],
    open: openManquantsDeConceptionDUnParcoursCommun,
    shape: { kind: 'list', of: PIECE_MANQUANTE_DE_CONCEPTION_DUN_PARCOURS_COMMUN_SHAPE, sortedBy: null, atMost: null },
  },
  verdictDeConstructionDUnParcoursCommun: {
    reads: ['constructionDUnParcoursCommun'],
    open: openVerdictDeConstructionDUnParcoursCommun,
    shape: { kind: 'choice', values: VERDICT },
  },
  manquantsDeConstructionDUnParcoursCommun: {
    reads: ['constructionDUnParcoursCommun'],
    open: openManquantsDeConstructionDUnParcoursCommun,
    shape: {
      kind: 'list',
      of: PIECE_MANQUANTE_DE_CONSTRUCTION_DUN_PARCOURS_COMMUN_SHAPE,
      sortedBy: null,
      atMost: null,
    },
  },
  verdictDePilotageDUnProjetInformatique: {
    reads: ['pilotageDUnProjetInformatique', 'projetAPlusieursOrganismes'],
    open: openVerdictDePilotageDUnProjetInformatique,
    shape: { kind: 'choice', values: VERDICT },
  },
  manquantsDePilotageDUnProjetInformatique: {
    reads: ['pilotageDUnProjetInformatique', 'projetAPlusieursOrganismes'],
    open: openManquantsDePilotageDUnProjetInformatique,
    shape: {
      kind: 'list',
      of: PIECE_MANQUANTE_DE_PILOTAGE_DUN_PROJET_INFORMATIQUE_SHAPE,
      sortedBy: null,
      atMost: null,
    },
  },
  modeDeRealisationAdmis: {
    reads: ['guichetDelegue', 'cahierDesChargesPrecis', 'realisationDuGuichet'],
    open: openModeDeRealisationAdmis,
    shape: { kind: 'boolean' },
  },
  verdictDeQualitesDuGuichetUnique: {
    reads: ['guichetDelegue', 'cahierDesChargesPrecis', 'qualitesDuGuichetUnique', 'realisationDuGuichet'],
    open: openVerdictDeQualitesDuGuichetUnique,
    shape: { kind: 'choice', values: VERDICT },
  },
  manquantsDeQualitesDuGuichetUnique: {
    reads: ['guichetDelegue', 'cahierDesChargesPrecis', 'qualitesDuGuichetUnique', 'realisationDuGuichet'],
    open: openManquantsDeQualitesDuGuichetUnique,
    shape: { kind: 'list', of: PIECE_MANQUANTE_DE_QUALITES_DU_GUICHET_UNIQUE_SHAPE, sortedBy: null, atMost: null },
  },
  verdictDeLabelDUneApplication: {
    reads: ['labelDUneApplication'],
    open: openVerdictDeLabelDUneApplication,
    shape: { kind: 'choice', values: VERDICT },
  },
  manquantsDeLabelDUneApplication: {
    reads: ['labelDUneApplication'],
    open: openManquantsDeLabelDUneApplication,
    shape: { kind: 'list', of: PIECE_MANQUANTE_DE_LABEL_DUNE_APPLICATION_SHAPE, sortedBy: null, atMost: null },
  },
  verdictDePreconisationsDuRapport: {
    reads: ['preconisationsDuRapport'],
    open: openVerdictDePreconisationsDuRapport,
    shape: { kind: 'choice', values: VERDICT },
  },
  manquantsDePreconisationsDuRapport: {
    reads: ['preconisationsDuRapport'],
    open: openManquantsDePreconisationsDuRapport,
    shape: { kind: 'list', of: PIECE_MANQUANTE_DE_PRECONISATIONS_DU_RAPPORT_SHAPE, sortedBy: null, atMost: null },
  },
  verdictDeConditionsDUnParcoursCoordonne: {
    reads: ['conditionsDUnParcoursCoordonne'],
    open: openVerdictDeConditionsDUnParcoursCoordonne,
    shape: { kind: 'choice', values: VERDICT },
  },
  manquantsDeConditionsDUnParcoursCoordonne: {
    reads: ['conditionsDUnParcoursCoordonne'],
    open: openManquantsDeConditionsDUnParcoursCoordonne,
    shape: {
      kind: 'list',
      of: PIECE_MANQUANTE_DE_CONDITIONS_DUN_PARCOURS_COORDONNE_SHAPE,
      sortedBy: null,
      atMost: null,
    },
  },
  verdictDApplicationMetierDeDetection: {
    reads: ['applicationMetierDeDetection'],
    open: openVerdictDApplicationMetierDeDetection,
    shape: { kind: 'choice', values: VERDICT },
  },
  manquantsDApplicationMetierDeDetection: {
    reads: ['applicationMetierDeDetection'],
    open: openManquantsDApplicationMetierDeDetection,
    shape: { kind: 'list', of: PIECE_MANQUANTE_DE_APPLICATION_METIER_DE_DETECTION_SHAPE, sortedBy: null, atMost: null },
  },
  poids: {
    reads: [],
    subjects: [{ values: QUESTION_DEPICES }],
    open: openPoids,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  pointsDEpices: {
    reads: [
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
    reads: ['age', 'seuilDePrecarite'],
    open: openSeuilApplique,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  vulnerableSelonEpices: {
    reads: [
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
      'age',
      'seuilDePrecarite',
    ],
    guarantees: [1],
    open: openVulnerableSelonEpices,
    shape: { kind: 'boolean' },
  },
  publicDetecte: {
    reads: [],
    subjects: [{ values: OUTIL_DE_DETECTION }],
    open: openPublicDetecte,
    shape: { kind: 'choice', values: PUBLIC_DUN_OUTIL },
  },
  anneesDePlus: {
    reads: ['ageDepasse'],
    open: openAnneesDePlus,
    shape: { kind: 'number', scale: 0, min: null, max: null },
  },
  publicDuPaerpa: {
    reads: ['risqueDePerteDAutonomie', 'age', 'ageDepasse'],
    open: openPublicDuPaerpa,
    shape: { kind: 'boolean' },
  },
  facteurASurveiller: {
    reads: ['facteursReperes'],
    open: openFacteurASurveiller,
    shape: { kind: 'boolean' },
  },
  planPersonnaliseDeSanteVise: {
    reads: ['situationDeFragilite', 'maladieChronique', 'travailFormaliseNecessaire', 'porteeDuTravailFormalise'],
    open: openPlanPersonnaliseDeSanteVise,
    shape: { kind: 'boolean' },
  },
  jourDuBilanASixMois: {
    reads: ['dateDuPlanPersonnaliseDeSante'],
    open: openJourDuBilanASixMois,
    shape: { kind: 'date' },
  },
  plateformeOuverte: {
    reads: ['heureDeLAppel'],
    open: openPlateformeOuverte,
    shape: { kind: 'boolean' },
  },
  inviteALExamenParLaCarsat: {
    reads: ['planDActionPersonnaliseAttribue', 'pensionOuverte'],
    open: openInviteALExamenParLaCarsat,
    shape: { kind: 'boolean' },
  },
  prioritairePourLExamen: {
    reads: ['age', 'eloigneDuSystemeDeSante', 'precarite', 'suiviMedicalRegulier', 'depistagesOrganises', 'ageDepasse'],
    open: openPrioritairePourLExamen,
    shape: { kind: 'boolean' },
  },
  resteALaChargeDuConsultant: {
    reads: [],
    open: openResteALaChargeDuConsultant,
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  atelierDeLaCarsat: {
    reads: ['consultantSeniorDUnCes', 'themesReperes'],
    subjects: [{ values: THEME_DATELIER }],
    open: openAtelierDeLaCarsat,
    shape: { kind: 'boolean' },
  },
  familleNombreuse: {
    reads: ['enfantsACharge', 'tailleDUneFamilleNombreuse'],
    open: openFamilleNombreuse,
    shape: { kind: 'boolean' },
  },
  faiblesRevenus: {
    reads: ['quotientFamilial'],
    open: openFaiblesRevenus,
    shape: { kind: 'boolean' },
  },
  familleInviteeALExamen: {
    reads: [
      'familleMonoparentale',
      'enfantsACharge',
      'quotientFamilial',
      'porteeDesFaiblesRevenus',
      'tailleDUneFamilleNombreuse',
    ],
    open: openFamilleInviteeALExamen,
    shape: { kind: 'boolean' },
  },
  partenariatOuvert: {
    reads: ['extensionDuPartenariat'],
    subjects: [{ values: SITE }],
    open: openPartenariatOuvert,
    shape: { kind: 'boolean' },
  },
  publicDuGieImpa: {
    reads: ['retraite', 'fragiliseParLEtatDeSante', 'gir', 'girTemporaire'],
    open: openPublicDuGieImpa,
    shape: { kind: 'boolean' },
  },
  grilleFragireApplicable: {
    reads: ['retraite', 'gir'],
    open: openGrilleFragireApplicable,
    shape: { kind: 'boolean' },
  },
  croisementDesDonneesPermis: {
    reads: ['age', 'jourDuCroisement', 'ageDepasse'],
    open: openCroisementDesDonneesPermis,
    shape: { kind: 'boolean' },
  },
  publicDeBonneJourneeBonneSante: {
    reads: ['age', 'precarite', 'eloigneDuSystemeDeSante', 'ageDepasse'],
    open: openPublicDeBonneJourneeBonneSante,
    shape: { kind: 'boolean' },
  },
  orientationALAccueil: {
    reads: ['repereParLaGrilleDAccueil', 'equipePrevueParLaCaisse'],
    open: openOrientationALAccueil,
    shape: { kind: 'choice', values: EQUIPE },
  },
  branchePilote: {
    reads: [],
    subjects: [{ values: PUBLIC_CIBLE }],
    open: openBranchePilote,
    shape: { kind: 'choice', values: BRANCHE },
  },
  brancheInteressee: {
    reads: ['parcoursEtudie'],
    subjects: [{ values: BRANCHE }],
    open: openBrancheInteressee,
    shape: { kind: 'boolean' },
  },
  brancheAAssocier: {
    reads: [],
    subjects: [{ values: ACTE_DE_BIEN_VIEILLIR }],
    open: openBrancheAAssocier,
    shape: { kind: 'choice', values: BRANCHE },
  },
  misEnAvant: {
    reads: ['parcoursDeLAssure'],
    subjects: [{ values: ELEMENT_DE_PREVENTION }],
    open: openMisEnAvant,
    shape: { kind: 'boolean' },
  },
  forme: {
    reads: [],
    subjects: [{ values: STRUCTURE }],
    open: openForme,
    shape: { kind: 'choice', values: FORME_JURIDIQUE },
  },
  objetDeLaStructure: {
    reads: [],
    subjects: [{ values: STRUCTURE }],
    open: openObjetDeLaStructure,
    shape: { kind: 'choice', values: OBJET },
  },
  commandeADesOperateurs: {
    reads: [],
    subjects: [{ values: STRUCTURE }],
    open: openCommandeADesOperateurs,
    shape: { kind: 'boolean' },
  },
  financementDeLaStructure: {
    reads: [],
    subjects: [{ values: STRUCTURE }],
    open: openFinancementDeLaStructure,
    shape: { kind: 'choice', values: FINANCEMENT },
  },
  personnelDeLaStructure: {
    reads: [],
    subjects: [{ values: STRUCTURE }],
    open: openPersonnelDeLaStructure,
    shape: { kind: 'choice', values: PERSONNEL },
  },
  employeur: {
    reads: ['employeurDesSalariesDUnGie'],
    subjects: [{ values: STRUCTURE }],
    open: openEmployeur,
    shape: { kind: 'choice', values: FORME_JURIDIQUE },
  },
  evaluationConfieeAuGieImpa: {
    reads: [],
    subjects: [{ values: REGIME }],
    open: openEvaluationConfieeAuGieImpa,
    shape: { kind: 'boolean' },
  },
  financeParLArs: {
    reads: [],
    subjects: [{ values: DISPOSITIF_DE_COORDINATION }],
    open: openFinanceParLArs,
    shape: { kind: 'boolean' },
  },
  membre: {
    reads: ['structureEtudiee', 'membresDUnGie', 'membresDUneAsept'],
    subjects: [{ values: REGIME }],
    open: openMembre,
    shape: { kind: 'boolean' },
  },
  directeur: {
    reads: ['porteeDeLaPresidencePartagee'],
    subjects: [{ values: STRUCTURE }],
    open: openDirecteur,
    shape: { kind: 'choice', values: REGIME },
  },
  president: {
    reads: ['porteeDeLaPresidencePartagee'],
    subjects: [{ values: STRUCTURE }],
    open: openPresident,
    shape: { kind: 'choice', values: REGIME },
  },
  gouvernanceDUneAsept: {
    reads: ['anneeDeCreation', 'aseptCreeeEn2014'],
    open: openGouvernanceDUneAsept,
    shape: { kind: 'choice', values: GOUVERNANCE },
  },
  conventionDeCourteDuree: {
    reads: ['dureeDeLaConvention'],
    open: openConventionDeCourteDuree,
    shape: { kind: 'boolean' },
  },
  partieALaConvention: {
    reads: ['jourDeLaConvention', 'roleDeLEtat', 'entreeDeLaCnracl'],
    subjects: [{ values: SIGNATAIRE }],
    open: openPartieALaConvention,
    shape: { kind: 'boolean' },
  },
  anneeDeLAvenant: {
    reads: ['dateDeLAvenant'],
    open: openAnneeDeLAvenant,
    shape: { kind: 'number', scale: 0, min: null, max: null },
  },
  jourDeSignature: {
    reads: [],
    subjects: [{ values: ACCORD_CADRE_DU_CETAF }],
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
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('baseDeLaBaisse'), "effectif de l'année précédente", false, where),
          value: () =>
            partial.subtract(
              { n: 100, d: 1 },
              partial.multiply(
                partial.multiply(
                  partial.multiply(
                    partial.multiply(
                      partial.multiply(
                        { n: 100, d: 1 },
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
                partial.divide({ n: 49, d: 1 }, { n: 50, d: 1 }, where),
                where,
              ),
              where,
            ),
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('baseDeLaBaisse'), 'effectif du départ', false, where),
          value: () => partial.toExact(partial.multiply(2, 5, where), 0, where),
          excepts: [],
        },
      ],
      null,
      where,
    ),
  );
}

function openBaisseMaximale(dossier: OpenDossier): partial.Value {
  const where = 'baisse maximale';
  return dossier.keep(where, () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('baseDeLaBaisse'), "effectif de l'année précédente", false, where),
          value: () =>
            partial.subtract(
              { n: 100, d: 1 },
              partial.multiply(
                partial.multiply(
                  partial.multiply(
                    partial.multiply(
                      partial.multiply(
                        { n: 100, d: 1 },
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
                partial.divide({ n: 39, d: 1 }, { n: 40, d: 1 }, where),
                where,
              ),
              where,
            ),
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('baseDeLaBaisse'), 'effectif du départ', false, where),
          value: () => partial.toExact(partial.multiply(25, 5, where), 1, where),
          excepts: [],
        },
      ],
      null,
      where,
    ),
  );
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
  );
}

function openNiveauxComptes(dossier: OpenDossier): partial.Value {
  const where = 'niveaux comptés';
  return dossier.keep(where, () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('niveauxDeLaTypologie'), 'niveaux emboîtés', false, where),
          value: () => partial.subtract(partial.count(partial.each(TERME_DE_LA_TYPOLOGIE, () => true)), 1, where),
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('niveauxDeLaTypologie'), 'termes définis', false, where),
          value: () => partial.count(partial.each(TERME_DE_LA_TYPOLOGIE, () => true)),
          excepts: [],
        },
      ],
      null,
      where,
    ),
  );
}

function openImprimeLignes(dossier: OpenDossier, verification: partial.Value): partial.Value {
  const where = 'imprimé.lignes';
  return dossier.keepEach(where, undefined, [verification], () =>
    partial.table(
      [{ value: () => verification, applies: null, scale: 0 }],
      [
        {
          tests: [{ kind: 'one of', values: ['rang de la France'] }],
          value: () =>
            partial.fields({
              imprime: 200,
              calcul: null,
              baseDuCalcul: 'sans calcul',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['écart de vie en bonne santé'] }],
          value: () =>
            partial.fields({
              imprime: null,
              calcul: partial.toExact(partial.subtract(641, 627, where), 1, where),
              baseDuCalcul: 'opérandes imprimés',
              arrondiDuRapport: 'dixième',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'ans',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['réduction du budget'] }],
          value: () =>
            partial.fields({
              imprime: 1500,
              calcul: null,
              baseDuCalcul: 'sans calcul',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'pour cent',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ["durée d'une COG"] }],
          value: () =>
            partial.fields({
              imprime: 500,
              calcul: partial.toExact(partial.add(partial.subtract(2022, 2018, where), 1, where), 0, where),
              baseDuCalcul: 'opérandes imprimés',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'ans',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['effectif perdu en cinq ans au moins'] }],
          value: () =>
            partial.fields({
              imprime: null,
              calcul: openBaisseMinimale(dossier),
              baseDuCalcul: 'opérandes imprimés',
              arrondiDuRapport: 'centième',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'pour cent',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['effectif perdu en cinq ans au plus'] }],
          value: () =>
            partial.fields({
              imprime: null,
              calcul: openBaisseMaximale(dossier),
              baseDuCalcul: 'opérandes imprimés',
              arrondiDuRapport: 'centième',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'pour cent',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['visages de la coopération'] }],
          value: () =>
            partial.fields({
              imprime: 300,
              calcul: partial.toExact(partial.count(partial.each(VISAGE_DE_LA_COOPERATION, () => true)), 0, where),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ["conception commune d'outils"] }],
          value: () =>
            partial.fields({
              imprime: 6000,
              calcul: partial.divide(
                partial.toExact(
                  partial.multiply(
                    100,
                    partial.round(partial.multiply(20, 60, where), 2, 1, 0, 'nearest', where),
                    where,
                  ),
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
        },
        {
          tests: [{ kind: 'one of', values: ['structures communes'] }],
          value: () =>
            partial.fields({
              imprime: 5000,
              calcul: partial.divide(
                partial.toExact(
                  partial.multiply(
                    100,
                    partial.round(partial.multiply(20, 50, where), 2, 1, 0, 'nearest', where),
                    where,
                  ),
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
        },
        {
          tests: [{ kind: 'one of', values: ['mise en commun de fonds'] }],
          value: () =>
            partial.fields({
              imprime: 4000,
              calcul: partial.divide(
                partial.toExact(
                  partial.multiply(
                    100,
                    partial.round(partial.multiply(20, 40, where), 2, 1, 0, 'nearest', where),
                    where,
                  ),
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
        },
        {
          tests: [{ kind: 'one of', values: ["existence d'une convention"] }],
          value: () =>
            partial.fields({
              imprime: 2500,
              calcul: partial.divide(
                partial.toExact(
                  partial.multiply(
                    100,
                    partial.round(partial.multiply(20, 25, where), 2, 1, 0, 'nearest', where),
                    where,
                  ),
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
        },
        {
          tests: [{ kind: 'one of', values: ['coopérations de la COG maladie'] }],
          value: () =>
            partial.fields({
              imprime: 100,
              calcul: null,
              baseDuCalcul: 'sans calcul',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ["objectifs d'une action partenariale annoncés"] }],
          value: () =>
            partial.fields({
              imprime: 300,
              calcul: partial.toExact(
                partial.count(partial.each(OBJECTIF_DUNE_ACTION_PARTENARIALE, () => true)),
                0,
                where,
              ),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['adhérents de la MSA'] }],
          value: () =>
            partial.fields({
              imprime: 400000000,
              calcul: null,
              baseDuCalcul: 'sans calcul',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ["réponse à l'enquête"] }],
          value: () =>
            partial.fields({
              imprime: 5700,
              calcul: partial.divide(
                partial.toExact(partial.multiply(100, 20, where), 0, where),
                { n: 35, d: 1 },
                where,
              ),
              baseDuCalcul: 'opérandes imprimés',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'pour cent',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ["facteurs d'hospitalisation annoncés"] }],
          value: () =>
            partial.fields({
              imprime: 400,
              calcul: partial.toExact(
                partial.count(partial.each(FACTEUR_DHOSPITALISATION_EVITABLE, () => true)),
                0,
                where,
              ),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['missions de la CTA annoncées'] }],
          value: () =>
            partial.fields({
              imprime: 300,
              calcul: partial.toExact(
                partial.count(partial.each(MISSION_DE_LA_COORDINATION_DAPPUI, () => true)),
                0,
                where,
              ),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['modèles de coopération annoncés'] }],
          value: () =>
            partial.fields({
              imprime: 300,
              calcul: partial.toExact(partial.count(partial.each(MODELE_DE_COOPERATION, () => true)), 0, where),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['partenariats annoncés'] }],
          value: () =>
            partial.fields({
              imprime: 300,
              calcul: partial.toExact(partial.count(partial.each(PARTENARIAT_RETENU, () => true)), 0, where),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ["organismes de l'offre commune annoncés"] }],
          value: () =>
            partial.fields({
              imprime: 300,
              calcul: partial.toExact(partial.count(partial.each(ORGANISME_DE_LOFFRE_COMMUNE, () => true)), 0, where),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['conventions du CETAF annoncées'] }],
          value: () =>
            partial.fields({
              imprime: 200,
              calcul: partial.toExact(partial.count(partial.each(ACCORD_CADRE_DU_CETAF, () => true)), 0, where),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ["année imprimée de l'avenant"] }],
          value: () =>
            partial.fields({
              imprime: 201800,
              calcul: { n: 2012, d: 1 },
              baseDuCalcul: 'opérandes imprimés',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'année',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['actions partenariales annoncées'] }],
          value: () =>
            partial.fields({
              imprime: 400,
              calcul: partial.toExact(partial.count(partial.each(ACTION_PARTENARIALE, () => true)), 0, where),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ["centres d'examens de santé"] }],
          value: () =>
            partial.fields({
              imprime: 8500,
              calcul: null,
              baseDuCalcul: 'sans calcul',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ["fiches d'information des consultants"] }],
          value: () =>
            partial.fields({
              imprime: 200,
              calcul: null,
              baseDuCalcul: 'sans calcul',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['allocataires retenus'] }],
          value: () =>
            partial.fields({
              imprime: null,
              calcul: partial.divide(
                partial.toExact(partial.multiply(100, 7299, where), 0, where),
                { n: 15764, d: 1 },
                where,
              ),
              baseDuCalcul: 'opérandes imprimés',
              arrondiDuRapport: 'centième',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'pour cent',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['invitations et allocataires retenus'] }],
          value: () =>
            partial.fields({
              imprime: 729900,
              calcul: { n: 7299, d: 1 },
              baseDuCalcul: 'opérandes imprimés',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ["année du rapport de l'expérimentation"] }],
          value: () =>
            partial.fields({
              imprime: 201800,
              calcul: { n: 2010, d: 1 },
              baseDuCalcul: 'opérandes imprimés',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'année',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['structures étudiées annoncées'] }],
          value: () =>
            partial.fields({
              imprime: 300,
              calcul: partial.toExact(partial.count(partial.each(STRUCTURE, () => true)), 0, where),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['ancienneté du GIE IMPA'] }],
          value: () =>
            partial.fields({
              imprime: 1000,
              calcul: partial.toExact(partial.subtract(2018, 2006, where), 0, where),
              baseDuCalcul: 'opérandes imprimés',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'dépasse',
              mesureDuChiffre: 'ans',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['salariés du GIE IMPA'] }],
          value: () =>
            partial.fields({
              imprime: 3000,
              calcul: null,
              baseDuCalcul: 'sans calcul',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['cycles commandés'] }],
          value: () =>
            partial.fields({
              imprime: 50000,
              calcul: null,
              baseDuCalcul: 'sans calcul',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['appels à la plateforme'] }],
          value: () =>
            partial.fields({
              imprime: 500000,
              calcul: null,
              baseDuCalcul: 'sans calcul',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['médecins qui ont fait un plan'] }],
          value: () =>
            partial.fields({
              imprime: 6000,
              calcul: null,
              baseDuCalcul: 'sans calcul',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'pour cent',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ["intervenants d'une conférence au moins"] }],
          value: () =>
            partial.fields({
              imprime: 200,
              calcul: null,
              baseDuCalcul: 'sans calcul',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ["intervenants d'une conférence au plus"] }],
          value: () =>
            partial.fields({
              imprime: 3000,
              calcul: null,
              baseDuCalcul: 'sans calcul',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['baisse des hospitalisations évitables'] }],
          value: () =>
            partial.fields({
              imprime: 1000,
              calcul: null,
              baseDuCalcul: 'sans calcul',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'pour cent',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['hospitalisations évitables à 75 ans et plus'] }],
          value: () =>
            partial.fields({
              imprime: null,
              calcul: partial.toExact(partial.subtract(100, 43, where), 0, where),
              baseDuCalcul: 'opérandes imprimés',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'pour cent',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['entrées par les urgences'] }],
          value: () =>
            partial.fields({
              imprime: null,
              calcul: partial.divide({ n: 40, d: 1 }, { n: 24, d: 1 }, where),
              baseDuCalcul: 'opérandes imprimés',
              arrondiDuRapport: 'centième',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'fois',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ["points d'attention du PAERPA annoncés"] }],
          value: () =>
            partial.fields({
              imprime: 400,
              calcul: partial.toExact(partial.count(partial.each(POINT_DATTENTION_DU_PAERPA, () => true)), 0, where),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['facteurs de succès du PAERPA annoncés'] }],
          value: () =>
            partial.fields({
              imprime: 300,
              calcul: partial.toExact(partial.count(partial.each(FACTEUR_DE_SUCCES_DU_PAERPA, () => true)), 0, where),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['collaborateurs réunis'] }],
          value: () =>
            partial.fields({
              imprime: 60000,
              calcul: null,
              baseDuCalcul: 'sans calcul',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['actes de Bien vieillir annoncés'] }],
          value: () =>
            partial.fields({
              imprime: 500,
              calcul: partial.toExact(partial.count(partial.each(ACTE_DE_BIEN_VIEILLIR, () => true)), 0, where),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['centres impliqués'] }],
          value: () =>
            partial.fields({
              imprime: 6800,
              calcul: partial.toExact(partial.add(52, 16, where), 0, where),
              baseDuCalcul: 'opérandes imprimés',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['part des centres impliqués'] }],
          value: () =>
            partial.fields({
              imprime: null,
              calcul: partial.divide(
                partial.toExact(partial.multiply(100, 68, where), 0, where),
                { n: 85, d: 1 },
                where,
              ),
              baseDuCalcul: 'opérandes imprimés',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'pour cent',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ["taux d'inscription"] }],
          value: () =>
            partial.fields({
              imprime: 510,
              calcul: partial.divide(
                partial.toExact(partial.multiply(100, 373, where), 0, where),
                { n: 7299, d: 1 },
                where,
              ),
              baseDuCalcul: 'opérandes imprimés',
              arrondiDuRapport: 'dixième',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'pour cent',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['taux de réalisation'] }],
          value: () =>
            partial.fields({
              imprime: 6620,
              calcul: partial.divide(
                partial.toExact(partial.multiply(100, 247, where), 0, where),
                { n: 373, d: 1 },
                where,
              ),
              baseDuCalcul: 'opérandes imprimés',
              arrondiDuRapport: 'dixième',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'pour cent',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['bilans sur invitations'] }],
          value: () =>
            partial.fields({
              imprime: null,
              calcul: partial.divide(
                partial.toExact(partial.multiply(100, 247, where), 0, where),
                { n: 7299, d: 1 },
                where,
              ),
              baseDuCalcul: 'opérandes imprimés',
              arrondiDuRapport: 'centième',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'pour cent',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['part des femmes'] }],
          value: () =>
            partial.fields({
              imprime: 8900,
              calcul: partial.divide(
                partial.toExact(
                  partial.multiply(
                    100,
                    partial.round(partial.multiply(247, 89, where), 2, 1, 0, 'nearest', where),
                    where,
                  ),
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
        },
        {
          tests: [{ kind: 'one of', values: ['femmes examinées'] }],
          value: () =>
            partial.fields({
              imprime: null,
              calcul: partial.toExact(partial.multiply(247, 89, where), 2, where),
              baseDuCalcul: 'opérandes imprimés',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['âge moyen'] }],
          value: () =>
            partial.fields({
              imprime: 4060,
              calcul: null,
              baseDuCalcul: 'sans calcul',
              arrondiDuRapport: 'dixième',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'ans',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['part des femmes vulnérables'] }],
          value: () =>
            partial.fields({
              imprime: 8450,
              calcul: partial.divide(
                partial.toExact(
                  partial.multiply(
                    100,
                    partial.round(partial.multiply(220, 845, where), 3, 1, 0, 'nearest', where),
                    where,
                  ),
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
        },
        {
          tests: [{ kind: 'one of', values: ['femmes vulnérables'] }],
          value: () =>
            partial.fields({
              imprime: null,
              calcul: partial.toExact(partial.multiply(220, 845, where), 3, where),
              baseDuCalcul: 'opérandes imprimés',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['taux habituel des publics précaires au moins'] }],
          value: () =>
            partial.fields({
              imprime: 300,
              calcul: null,
              baseDuCalcul: 'sans calcul',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'pour cent',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['taux habituel des publics précaires au plus'] }],
          value: () =>
            partial.fields({
              imprime: 400,
              calcul: openTauxDeLExperimentation(dossier),
              baseDuCalcul: 'opérandes imprimés',
              arrondiDuRapport: 'dixième',
              attenteDuCalcul: 'dépasse',
              mesureDuChiffre: 'pour cent',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['taux habituel des autres publics au moins'] }],
          value: () =>
            partial.fields({
              imprime: 700,
              calcul: null,
              baseDuCalcul: 'sans calcul',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'pour cent',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['taux habituel des autres publics au plus'] }],
          value: () =>
            partial.fields({
              imprime: 800,
              calcul: null,
              baseDuCalcul: 'sans calcul',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'pour cent',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['face à face et santé au travail'] }],
          value: () =>
            partial.fields({
              imprime: 510,
              calcul: { n: 50, d: 1 },
              baseDuCalcul: 'opérandes imprimés',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'dépasse',
              mesureDuChiffre: 'pour cent',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['face à face et services sociaux'] }],
          value: () =>
            partial.fields({
              imprime: 510,
              calcul: { n: 51, d: 1 },
              baseDuCalcul: 'opérandes imprimés',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'dépasse',
              mesureDuChiffre: 'pour cent',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['périodes de création annoncées'] }],
          value: () =>
            partial.fields({
              imprime: 200,
              calcul: partial.toExact(partial.count(partial.each(PERIODE_DE_CREATION, () => true)), 0, where),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['facteurs de succès des organismes annoncés'] }],
          value: () =>
            partial.fields({
              imprime: 400,
              calcul: partial.toExact(
                partial.count(partial.each(FACTEUR_DE_SUCCES_DES_ORGANISMES, () => true)),
                0,
                where,
              ),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['branches de 1967'] }],
          value: () =>
            partial.fields({
              imprime: 300,
              calcul: null,
              baseDuCalcul: 'sans calcul',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['caisses nationales de 1967'] }],
          value: () =>
            partial.fields({
              imprime: 400,
              calcul: null,
              baseDuCalcul: 'sans calcul',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['caisses qui font une remarque'] }],
          value: () =>
            partial.fields({
              imprime: 3500,
              calcul: partial.divide(
                partial.toExact(
                  partial.multiply(
                    100,
                    partial.round(partial.multiply(20, 35, where), 2, 1, 0, 'nearest', where),
                    where,
                  ),
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
        },
        {
          tests: [{ kind: 'one of', values: ['traits des remarques annoncés'] }],
          value: () =>
            partial.fields({
              imprime: 200,
              calcul: partial.toExact(partial.count(partial.each(TRAIT_DES_REMARQUES, () => true)), 0, where),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ["remarques sur l'organisation"] }],
          value: () =>
            partial.fields({
              imprime: 7100,
              calcul: partial.divide(
                partial.toExact(
                  partial.multiply(
                    100,
                    partial.round(
                      partial.multiply(openNombreDeRemarques(dossier), 71, where),
                      2,
                      1,
                      0,
                      'nearest',
                      where,
                    ),
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
        },
        {
          tests: [{ kind: 'one of', values: ["remarques sur l'équité"] }],
          value: () =>
            partial.fields({
              imprime: 2900,
              calcul: partial.divide(
                partial.toExact(
                  partial.multiply(
                    100,
                    partial.round(
                      partial.multiply(openNombreDeRemarques(dossier), 29, where),
                      2,
                      1,
                      0,
                      'nearest',
                      where,
                    ),
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
        },
        {
          tests: [{ kind: 'one of', values: ['total des remarques'] }],
          value: () =>
            partial.fields({
              imprime: 10000,
              calcul: partial.toExact(partial.add(71, 29, where), 0, where),
              baseDuCalcul: 'opérandes imprimés',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'pour cent',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['domaines prioritaires annoncés'] }],
          value: () =>
            partial.fields({
              imprime: 300,
              calcul: partial.toExact(partial.count(partial.each(DOMAINE_PRIORITAIRE, () => true)), 0, where),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['réponses pour la santé publique'] }],
          value: () =>
            partial.fields({
              imprime: 3500,
              calcul: partial.divide(
                partial.toExact(
                  partial.multiply(
                    100,
                    partial.round(partial.multiply(20, 35, where), 2, 1, 0, 'nearest', where),
                    where,
                  ),
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
        },
        {
          tests: [{ kind: 'one of', values: ['réponses pour la santé des enfants'] }],
          value: () =>
            partial.fields({
              imprime: 2500,
              calcul: partial.divide(
                partial.toExact(
                  partial.multiply(
                    100,
                    partial.round(partial.multiply(20, 25, where), 2, 1, 0, 'nearest', where),
                    where,
                  ),
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
        },
        {
          tests: [{ kind: 'one of', values: ["réponses pour l'éducation thérapeutique"] }],
          value: () =>
            partial.fields({
              imprime: 2000,
              calcul: partial.divide(
                partial.toExact(
                  partial.multiply(
                    100,
                    partial.round(partial.multiply(20, 20, where), 2, 1, 0, 'nearest', where),
                    where,
                  ),
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
        },
        {
          tests: [{ kind: 'one of', values: ['réponses pour les autres sujets au moins'] }],
          value: () =>
            partial.fields({
              imprime: 500,
              calcul: partial.divide(
                partial.toExact(
                  partial.multiply(
                    100,
                    partial.round(partial.multiply(20, 5, where), 2, 1, 0, 'nearest', where),
                    where,
                  ),
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
        },
        {
          tests: [{ kind: 'one of', values: ['réponses pour les autres sujets au plus'] }],
          value: () =>
            partial.fields({
              imprime: 1000,
              calcul: partial.divide(
                partial.toExact(
                  partial.multiply(
                    100,
                    partial.round(partial.multiply(20, 10, where), 2, 1, 0, 'nearest', where),
                    where,
                  ),
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
        },
        {
          tests: [{ kind: 'one of', values: ['enjeux du schéma stratégique annoncés'] }],
          value: () =>
            partial.fields({
              imprime: 200,
              calcul: partial.toExact(partial.count(partial.each(ENJEU_DU_SCHEMA_STRATEGIQUE, () => true)), 0, where),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['phénomènes récents annoncés'] }],
          value: () =>
            partial.fields({
              imprime: 200,
              calcul: partial.toExact(partial.count(partial.each(PHENOMENE_RECENT, () => true)), 0, where),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['niveaux de parcours annoncés'] }],
          value: () =>
            partial.fields({
              imprime: 300,
              calcul: partial.toExact(openNiveauxComptes(dossier), 0, where),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['objectifs du parcours de prévention annoncés'] }],
          value: () =>
            partial.fields({
              imprime: 300,
              calcul: partial.toExact(
                partial.count(partial.each(OBJECTIF_DU_PARCOURS_DE_PREVENTION, () => true)),
                0,
                where,
              ),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['raisons du public cible annoncées'] }],
          value: () =>
            partial.fields({
              imprime: 200,
              calcul: partial.toExact(partial.count(partial.each(RAISON_DU_PUBLIC_CIBLE, () => true)), 0, where),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['applications de 2017'] }],
          value: () =>
            partial.fields({
              imprime: null,
              calcul: partial.toExact(partial.subtract(325000, 78000, where), 0, where),
              baseDuCalcul: 'opérandes imprimés',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ["types d'applications annoncés"] }],
          value: () =>
            partial.fields({
              imprime: 200,
              calcul: partial.toExact(partial.count(partial.each(TYPE_DAPPLICATION, () => true)), 0, where),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['objectifs de Santé active annoncés'] }],
          value: () =>
            partial.fields({
              imprime: 400,
              calcul: partial.toExact(partial.count(partial.each(OBJECTIF_DE_SANTE_ACTIVE, () => true)), 0, where),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['coachings annoncés'] }],
          value: () =>
            partial.fields({
              imprime: 300,
              calcul: partial.toExact(partial.count(partial.each(COACHING_DE_SANTE_ACTIVE, () => true)), 0, where),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['enjeux clés de Santé active'] }],
          value: () =>
            partial.fields({
              imprime: 300,
              calcul: partial.toExact(partial.count(partial.each(COACHING_DE_SANTE_ACTIVE, () => true)), 0, where),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['options annoncées'] }],
          value: () =>
            partial.fields({
              imprime: 200,
              calcul: partial.toExact(partial.count(partial.each(OPTION_CONTRE_LEPARPILLEMENT, () => true)), 0, where),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['désavantages du label annoncés'] }],
          value: () =>
            partial.fields({
              imprime: 200,
              calcul: partial.toExact(partial.count(partial.each(DESAVANTAGE_DU_LABEL, () => true)), 0, where),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['avantages du guichet annoncés'] }],
          value: () =>
            partial.fields({
              imprime: 300,
              calcul: partial.toExact(partial.count(partial.each(AVANTAGE_DU_GUICHET, () => true)), 0, where),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['exclus du numérique'] }],
          value: () =>
            partial.fields({
              imprime: 2700,
              calcul: null,
              baseDuCalcul: 'sans calcul',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'pour cent',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['citations des publics précaires'] }],
          value: () =>
            partial.fields({
              imprime: 100,
              calcul: null,
              baseDuCalcul: 'sans calcul',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ["écart d'espérance de vie"] }],
          value: () =>
            partial.fields({
              imprime: 1600,
              calcul: partial.toExact(partial.subtract(490, 331, where), 1, where),
              baseDuCalcul: 'opérandes imprimés',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'ans',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ["objectifs de l'innovation annoncés"] }],
          value: () =>
            partial.fields({
              imprime: 200,
              calcul: partial.toExact(partial.count(partial.each(OBJECTIF_DE_LINNOVATION, () => true)), 0, where),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['outils de détection annoncés'] }],
          value: () =>
            partial.fields({
              imprime: 500,
              calcul: partial.toExact(partial.count(partial.each(OUTIL_DE_DETECTION, () => true)), 0, where),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['caisses du signalement PFIDASS'] }],
          value: () =>
            partial.fields({
              imprime: 4000,
              calcul: null,
              baseDuCalcul: 'sans calcul',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ["questions de la grille d'accueil"] }],
          value: () =>
            partial.fields({
              imprime: 400,
              calcul: null,
              baseDuCalcul: 'sans calcul',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['territoires de la fouille de données'] }],
          value: () =>
            partial.fields({
              imprime: 200,
              calcul: null,
              baseDuCalcul: 'sans calcul',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ["questions d'EPICES annoncées"] }],
          value: () =>
            partial.fields({
              imprime: 1100,
              calcul: partial.toExact(partial.count(partial.each(QUESTION_DEPICES, () => true)), 0, where),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['précarité résumée par EPICES'] }],
          value: () =>
            partial.fields({
              imprime: 9000,
              calcul: null,
              baseDuCalcul: 'sans calcul',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'pour cent',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['points de la grille Fragire'] }],
          value: () =>
            partial.fields({
              imprime: 1800,
              calcul: null,
              baseDuCalcul: 'sans calcul',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['solutions annoncées'] }],
          value: () =>
            partial.fields({
              imprime: 200,
              calcul: partial.toExact(
                partial.count(partial.each(SOLUTION_POUR_COORDONNER_LES_DONNEES, () => true)),
                0,
                where,
              ),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['kits pour cent professionnels'] }],
          value: () =>
            partial.fields({
              imprime: null,
              calcul: partial.divide(
                partial.toExact(partial.multiply(100, 2656, where), 0, where),
                { n: 30000, d: 1 },
                where,
              ),
              baseDuCalcul: 'opérandes imprimés',
              arrondiDuRapport: 'centième',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['professionnels du réseau'] }],
          value: () =>
            partial.fields({
              imprime: 6000,
              calcul: null,
              baseDuCalcul: 'sans calcul',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['préconisations numérotées'] }],
          value: () =>
            partial.fields({
              imprime: 1100,
              calcul: partial.toExact(partial.count(partial.each(PRECONISATION, () => true)), 0, where),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
      ],
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
              partial.forEachOption([verification], (verification3) => openBaseDuCalcul(dossier, verification3)),
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
                partial.forEachOption([verification], (verification3) => openCalcul(dossier, verification3)),
              ),
            ),
          value: () => null,
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.exists(
                partial.forEachOption([verification], (verification4) => openCalcul(dossier, verification4)),
              ),
              () =>
                partial.same(
                  partial.forEachOption([verification], (verification5) =>
                    openArrondiDuRapport(dossier, verification5),
                  ),
                  'unité',
                  false,
                  where,
                ),
            ),
          value: () =>
            partial.rescale(
              partial.round(
                partial.required(
                  partial.forEachOption([verification], (verification6) => openCalcul(dossier, verification6)),
                  where,
                  'calcul',
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
          guard: () =>
            partial.and(
              partial.exists(
                partial.forEachOption([verification], (verification7) => openCalcul(dossier, verification7)),
              ),
              () =>
                partial.same(
                  partial.forEachOption([verification], (verification8) =>
                    openArrondiDuRapport(dossier, verification8),
                  ),
                  'dixième',
                  false,
                  where,
                ),
            ),
          value: () =>
            partial.rescale(
              partial.round(
                partial.required(
                  partial.forEachOption([verification], (verification9) => openCalcul(dossier, verification9)),
                  where,
                  'calcul',
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
        },
        {
          guard: () =>
            partial.and(
              partial.exists(
                partial.forEachOption([verification], (verification10) => openCalcul(dossier, verification10)),
              ),
              () =>
                partial.same(
                  partial.forEachOption([verification], (verification11) =>
                    openArrondiDuRapport(dossier, verification11),
                  ),
                  'centième',
                  false,
                  where,
                ),
            ),
          value: () =>
            partial.round(
              partial.required(
                partial.forEachOption([verification], (verification12) => openCalcul(dossier, verification12)),
                where,
                'calcul',
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
    ),
  );
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
        {
          guard: () =>
            partial.and(
              partial.exists(
                partial.forEachOption([verification], (verification3) => openRecalcule(dossier, verification3)),
              ),
              () =>
                partial.not(
                  partial.exists(
                    partial.forEachOption([verification], (verification4) => openImprime(dossier, verification4)),
                  ),
                ),
            ),
          value: () => 'chiffre absent',
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.and(
                partial.and(
                  partial.exists(
                    partial.forEachOption([verification], (verification5) => openRecalcule(dossier, verification5)),
                  ),
                  () =>
                    partial.exists(
                      partial.forEachOption([verification], (verification6) => openImprime(dossier, verification6)),
                    ),
                ),
                () =>
                  partial.same(
                    partial.forEachOption([verification], (verification7) =>
                      openAttenteDuCalcul(dossier, verification7),
                    ),
                    'égal',
                    false,
                    where,
                  ),
              ),
              () =>
                partial.compare(
                  'equal',
                  partial.required(
                    partial.forEachOption([verification], (verification8) => openRecalcule(dossier, verification8)),
                    where,
                    'recalculé',
                  ),
                  partial.required(
                    partial.forEachOption([verification], (verification9) => openImprime(dossier, verification9)),
                    where,
                    'imprimé',
                  ),
                  2,
                  2,
                  where,
                ),
            ),
          value: () => 'concorde',
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.and(
                partial.and(
                  partial.exists(
                    partial.forEachOption([verification], (verification10) => openRecalcule(dossier, verification10)),
                  ),
                  () =>
                    partial.exists(
                      partial.forEachOption([verification], (verification11) => openImprime(dossier, verification11)),
                    ),
                ),
                () =>
                  partial.same(
                    partial.forEachOption([verification], (verification12) =>
                      openAttenteDuCalcul(dossier, verification12),
                    ),
                    'égal',
                    false,
                    where,
                  ),
              ),
              () =>
                partial.compare(
                  'different',
                  partial.required(
                    partial.forEachOption([verification], (verification13) => openRecalcule(dossier, verification13)),
                    where,
                    'recalculé',
                  ),
                  partial.required(
                    partial.forEachOption([verification], (verification14) => openImprime(dossier, verification14)),
                    where,
                    'imprimé',
                  ),
                  2,
                  2,
                  where,
                ),
            ),
          value: () => 'ne concorde pas',
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.and(
                partial.and(
                  partial.exists(
                    partial.forEachOption([verification], (verification15) => openRecalcule(dossier, verification15)),
                  ),
                  () =>
                    partial.exists(
                      partial.forEachOption([verification], (verification16) => openImprime(dossier, verification16)),
                    ),
                ),
                () =>
                  partial.same(
                    partial.forEachOption([verification], (verification17) =>
                      openAttenteDuCalcul(dossier, verification17),
                    ),
                    'dépasse',
                    false,
                    where,
                  ),
              ),
              () =>
                partial.compare(
                  'greater',
                  partial.required(
                    partial.forEachOption([verification], (verification18) => openRecalcule(dossier, verification18)),
                    where,
                    'recalculé',
                  ),
                  partial.required(
                    partial.forEachOption([verification], (verification19) => openImprime(dossier, verification19)),
                    where,
                    'imprimé',
                  ),
                  2,
                  2,
                  where,
                ),
            ),
          value: () => 'concorde',
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.and(
                partial.and(
                  partial.exists(
                    partial.forEachOption([verification], (verification20) => openRecalcule(dossier, verification20)),
                  ),
                  () =>
                    partial.exists(
                      partial.forEachOption([verification], (verification21) => openImprime(dossier, verification21)),
                    ),
                ),
                () =>
                  partial.same(
                    partial.forEachOption([verification], (verification22) =>
                      openAttenteDuCalcul(dossier, verification22),
                    ),
                    'dépasse',
                    false,
                    where,
                  ),
              ),
              () =>
                partial.compare(
                  'lessOrEqual',
                  partial.required(
                    partial.forEachOption([verification], (verification23) => openRecalcule(dossier, verification23)),
                    where,
                    'recalculé',
                  ),
                  partial.required(
                    partial.forEachOption([verification], (verification24) => openImprime(dossier, verification24)),
                    where,
                    'imprimé',
                  ),
                  2,
                  2,
                  where,
                ),
            ),
          value: () => 'ne concorde pas',
          excepts: [],
        },
      ],
      null,
      where,
    ),
  );
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
              partial.forEachOption([verification], (verification3) => openVerdictDuChiffre(dossier, verification3)),
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
    ),
  );
}

function openTotalDesDiscordances(dossier: OpenDossier): partial.Value {
  const where = 'total des discordances';
  return partial.sum(
    partial.each(VERIFICATION, (verification) =>
      partial.forEachOption([verification], (verification2) => openDiscordance(dossier, verification2)),
    ),
    0,
    where,
  );
}

function openVerdictDeModeDEmploiDuPlanPersonnaliseDeSante(dossier: OpenDossier): partial.Value {
  const where = "mode d'emploi du plan personnalisé de santé.verdict";
  return partial.choose(
    [
      {
        guard: () =>
          partial.any(
            partial.list([
              partial.not(partial.field(dossier.read('modeDEmploiDuPlanPersonnaliseDeSante'), 'synthese')),
              partial.not(
                partial.field(dossier.read('modeDEmploiDuPlanPersonnaliseDeSante'), 'questionnaireDAideALaDecision'),
              ),
              partial.not(partial.field(dossier.read('modeDEmploiDuPlanPersonnaliseDeSante'), 'exemplesDePlans')),
              partial.not(
                partial.field(dossier.read('modeDEmploiDuPlanPersonnaliseDeSante'), 'aideMemoireDesPriorites'),
              ),
              partial.not(partial.field(dossier.read('modeDEmploiDuPlanPersonnaliseDeSante'), 'modeleDeBilan')),
            ]),
            (oui) => oui,
          ),
        value: () => 'non conforme',
        excepts: [],
      },
    ],
    () => 'conforme',
    where,
  );
}

function openManquantsDeModeDEmploiDuPlanPersonnaliseDeSante(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        partial.fields({
          piece: 'synthèse',
          echeance: null,
          recommande: false,
          manque: partial.not(partial.field(dossier.read('modeDEmploiDuPlanPersonnaliseDeSante'), 'synthese')),
        }),
        partial.fields({
          piece: "questionnaire d'aide à la décision",
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('modeDEmploiDuPlanPersonnaliseDeSante'), 'questionnaireDAideALaDecision'),
          ),
        }),
        partial.fields({
          piece: 'exemples de plans',
          echeance: null,
          recommande: false,
          manque: partial.not(partial.field(dossier.read('modeDEmploiDuPlanPersonnaliseDeSante'), 'exemplesDePlans')),
        }),
        partial.fields({
          piece: 'aide-mémoire des priorités',
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('modeDEmploiDuPlanPersonnaliseDeSante'), 'aideMemoireDesPriorites'),
          ),
        }),
        partial.fields({
          piece: 'modèle de bilan',
          echeance: null,
          recommande: false,
          manque: partial.not(partial.field(dossier.read('modeDEmploiDuPlanPersonnaliseDeSante'), 'modeleDeBilan')),
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

function openVerdictDEnvoiDeLaCafAuxFamilles(dossier: OpenDossier): partial.Value {
  const where = 'envoi de la CAF aux familles.verdict';
  return partial.choose(
    [
      {
        guard: () =>
          partial.any(
            partial.list([
              partial.not(partial.field(dossier.read('envoiDeLaCafAuxFamilles'), 'plaquetteDeSensibilisation')),
              partial.not(partial.field(dossier.read('envoiDeLaCafAuxFamilles'), 'lettreDAccompagnement')),
              partial.not(partial.field(dossier.read('envoiDeLaCafAuxFamilles'), 'bulletinDInscriptionJointALaLettre')),
              partial.not(partial.field(dossier.read('envoiDeLaCafAuxFamilles'), 'dureeDeLExamenExpliquee')),
              partial.not(partial.field(dossier.read('envoiDeLaCafAuxFamilles'), 'contenuDeLExamenExplique')),
              partial.not(partial.field(dossier.read('envoiDeLaCafAuxFamilles'), 'beneficesDeLExamenExpliques')),
              partial.not(partial.field(dossier.read('envoiDeLaCafAuxFamilles'), 'consentementEclaireObtenu')),
              partial.not(partial.field(dossier.read('envoiDeLaCafAuxFamilles'), 'coordonneesDuCesSurLaLettre')),
            ]),
            (oui) => oui,
          ),
        value: () => 'non conforme',
        excepts: [],
      },
    ],
    () => 'conforme',
    where,
  );
}

function openProchainEnvoiDeLaCaf(dossier: OpenDossier): partial.Value {
  const where = 'prochain envoi de la CAF';
  return dossier.keep(where, () => partial.addMonths(dossier.read('dernierEnvoiDeLaCaf'), 1, where));
}

function openManquantsDEnvoiDeLaCafAuxFamilles(dossier: OpenDossier): partial.Value {
  const where = 'envoi de la CAF aux familles.manquants';
  return partial.each(
    partial.filter(
      partial.list([
        partial.fields({
          piece: 'plaquette de sensibilisation',
          echeance: partial.choose(
            [
              {
                guard: () =>
                  partial.not(partial.field(dossier.read('envoiDeLaCafAuxFamilles'), 'plaquetteDeSensibilisation')),
                value: () => openProchainEnvoiDeLaCaf(dossier),
                excepts: [],
              },
            ],
            () => null,
            where,
          ),
          recommande: false,
          manque: partial.not(partial.field(dossier.read('envoiDeLaCafAuxFamilles'), 'plaquetteDeSensibilisation')),
        }),
        partial.fields({
          piece: "lettre d'accompagnement",
          echeance: partial.choose(
            [
              {
                guard: () =>
                  partial.not(partial.field(dossier.read('envoiDeLaCafAuxFamilles'), 'lettreDAccompagnement')),
                value: () => openProchainEnvoiDeLaCaf(dossier),
                excepts: [],
              },
            ],
            () => null,
            where,
          ),
          recommande: false,
          manque: partial.not(partial.field(dossier.read('envoiDeLaCafAuxFamilles'), 'lettreDAccompagnement')),
        }),
        partial.fields({
          piece: "bulletin d'inscription joint à la lettre",
          echeance: partial.choose(
            [
              {
                guard: () =>
                  partial.not(
                    partial.field(dossier.read('envoiDeLaCafAuxFamilles'), 'bulletinDInscriptionJointALaLettre'),
                  ),
                value: () => openProchainEnvoiDeLaCaf(dossier),
                excepts: [],
              },
            ],
            () => null,
            where,
          ),
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('envoiDeLaCafAuxFamilles'), 'bulletinDInscriptionJointALaLettre'),
          ),
        }),
        partial.fields({
          piece: "durée de l'examen expliquée",
          echeance: partial.choose(
            [
              {
                guard: () =>
                  partial.not(partial.field(dossier.read('envoiDeLaCafAuxFamilles'), 'dureeDeLExamenExpliquee')),
                value: () => openProchainEnvoiDeLaCaf(dossier),
                excepts: [],
              },
            ],
            () => null,
            where,
          ),
          recommande: false,
          manque: partial.not(partial.field(dossier.read('envoiDeLaCafAuxFamilles'), 'dureeDeLExamenExpliquee')),
        }),
        partial.fields({
          piece: "contenu de l'examen expliqué",
          echeance: partial.choose(
            [
              {
                guard: () =>
                  partial.not(partial.field(dossier.read('envoiDeLaCafAuxFamilles'), 'contenuDeLExamenExplique')),
                value: () => openProchainEnvoiDeLaCaf(dossier),
                excepts: [],
              },
            ],
            () => null,
            where,
          ),
          recommande: false,
          manque: partial.not(partial.field(dossier.read('envoiDeLaCafAuxFamilles'), 'contenuDeLExamenExplique')),
        }),
        partial.fields({
          piece: "bénéfices de l'examen expliqués",
          echeance: partial.choose(
            [
              {
                guard: () =>
                  partial.not(partial.field(dossier.read('envoiDeLaCafAuxFamilles'), 'beneficesDeLExamenExpliques')),
                value: () => openProchainEnvoiDeLaCaf(dossier),
                excepts: [],
              },
            ],
            () => null,
            where,
          ),
          recommande: false,
          manque: partial.not(partial.field(dossier.read('envoiDeLaCafAuxFamilles'), 'beneficesDeLExamenExpliques')),
        }),
        partial.fields({
          piece: 'consentement éclairé obtenu',
          echeance: null,
          recommande: false,
          manque: partial.not(partial.field(dossier.read('envoiDeLaCafAuxFamilles'), 'consentementEclaireObtenu')),
        }),
        partial.fields({
          piece: 'coordonnées du CES sur la lettre',
          echeance: partial.choose(
            [
              {
                guard: () =>
                  partial.not(partial.field(dossier.read('envoiDeLaCafAuxFamilles'), 'coordonneesDuCesSurLaLettre')),
                value: () => openProchainEnvoiDeLaCaf(dossier),
                excepts: [],
              },
            ],
            () => null,
            where,
          ),
          recommande: false,
          manque: partial.not(partial.field(dossier.read('envoiDeLaCafAuxFamilles'), 'coordonneesDuCesSurLaLettre')),
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

function openVerdictDeProgrammesInterregimesDeLAnnee(dossier: OpenDossier): partial.Value {
  const where = "programmes interrégimes de l'année.verdict";
  return partial.choose(
    [
      {
        guard: () =>
          partial.any(
            partial.list([
              partial.not(partial.field(dossier.read('programmesInterregimesDeLAnnee'), 'evaluationsCommunes')),
              partial.not(partial.field(dossier.read('programmesInterregimesDeLAnnee'), 'bilanDActiviteAnnuel')),
              partial.not(partial.field(dossier.read('programmesInterregimesDeLAnnee'), 'methodologiePartagee')),
            ]),
            (oui) => oui,
          ),
        value: () => 'non conforme',
        excepts: [],
      },
    ],
    () => 'conforme',
    where,
  );
}

function openManquantsDeProgrammesInterregimesDeLAnnee(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        partial.fields({
          piece: 'évaluations communes',
          echeance: null,
          recommande: false,
          manque: partial.not(partial.field(dossier.read('programmesInterregimesDeLAnnee'), 'evaluationsCommunes')),
        }),
        partial.fields({
          piece: "bilan d'activité annuel",
          echeance: null,
          recommande: false,
          manque: partial.not(partial.field(dossier.read('programmesInterregimesDeLAnnee'), 'bilanDActiviteAnnuel')),
        }),
        partial.fields({
          piece: 'méthodologie partagée',
          echeance: null,
          recommande: false,
          manque: partial.not(partial.field(dossier.read('programmesInterregimesDeLAnnee'), 'methodologiePartagee')),
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

function openVerdictDeCompositionDeLaConferenceDesFinanceurs(dossier: OpenDossier): partial.Value {
  const where = 'composition de la conférence des financeurs.verdict';
  return partial.choose(
    [
      {
        guard: () =>
          partial.any(
            partial.list([
              partial.not(
                partial.field(dossier.read('compositionDeLaConferenceDesFinanceurs'), 'conseilDepartemental'),
              ),
              partial.not(
                partial.field(dossier.read('compositionDeLaConferenceDesFinanceurs'), 'agenceRegionaleDeSante'),
              ),
              partial.not(
                partial.field(dossier.read('compositionDeLaConferenceDesFinanceurs'), 'caisseDeRetraiteCarsat'),
              ),
              partial.not(
                partial.field(dossier.read('compositionDeLaConferenceDesFinanceurs'), 'mutualiteAgricoleMsa'),
              ),
              partial.not(partial.field(dossier.read('compositionDeLaConferenceDesFinanceurs'), 'regimeRsi')),
              partial.not(partial.field(dossier.read('compositionDeLaConferenceDesFinanceurs'), 'delegueLocalDeLAnah')),
              partial.not(partial.field(dossier.read('compositionDeLaConferenceDesFinanceurs'), 'mutualiteFrancaise')),
              partial.not(
                partial.field(
                  dossier.read('compositionDeLaConferenceDesFinanceurs'),
                  'retraiteComplementaireAgircArrco',
                ),
              ),
              partial.not(partial.field(dossier.read('compositionDeLaConferenceDesFinanceurs'), 'caissePrimaireCpam')),
              partial.not(
                partial.field(dossier.read('compositionDeLaConferenceDesFinanceurs'), 'collectivitesLocalesEtEpci'),
              ),
            ]),
            (oui) => oui,
          ),
        value: () => 'non conforme',
        excepts: [],
      },
    ],
    () => 'conforme',
    where,
  );
}

function openManquantsDeCompositionDeLaConferenceDesFinanceurs(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        partial.fields({
          piece: 'conseil départemental',
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('compositionDeLaConferenceDesFinanceurs'), 'conseilDepartemental'),
          ),
        }),
        partial.fields({
          piece: 'agence régionale de santé',
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('compositionDeLaConferenceDesFinanceurs'), 'agenceRegionaleDeSante'),
          ),
        }),
        partial.fields({
          piece: 'caisse de retraite CARSAT',
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('compositionDeLaConferenceDesFinanceurs'), 'caisseDeRetraiteCarsat'),
          ),
        }),
        partial.fields({
          piece: 'mutualité agricole MSA',
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('compositionDeLaConferenceDesFinanceurs'), 'mutualiteAgricoleMsa'),
          ),
        }),
        partial.fields({
          piece: 'régime RSI',
          echeance: null,
          recommande: false,
          manque: partial.not(partial.field(dossier.read('compositionDeLaConferenceDesFinanceurs'), 'regimeRsi')),
        }),
        partial.fields({
          piece: "délégué local de l'ANAH",
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('compositionDeLaConferenceDesFinanceurs'), 'delegueLocalDeLAnah'),
          ),
        }),
        partial.fields({
          piece: 'mutualité française',
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('compositionDeLaConferenceDesFinanceurs'), 'mutualiteFrancaise'),
          ),
        }),
        partial.fields({
          piece: 'retraite complémentaire AGIRC-ARRCO',
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('compositionDeLaConferenceDesFinanceurs'), 'retraiteComplementaireAgircArrco'),
          ),
        }),
        partial.fields({
          piece: 'caisse primaire CPAM',
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('compositionDeLaConferenceDesFinanceurs'), 'caissePrimaireCpam'),
          ),
        }),
        partial.fields({
          piece: 'collectivités locales et EPCI',
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('compositionDeLaConferenceDesFinanceurs'), 'collectivitesLocalesEtEpci'),
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

function openVerdictDeSuccesDUneCooperationCommeLePaerpa(dossier: OpenDossier): partial.Value {
  const where = "succès d'une coopération comme le PAERPA.verdict";
  return partial.choose(
    [
      {
        guard: () =>
          partial.any(
            partial.list([
              partial.not(
                partial.field(
                  dossier.read('succesDUneCooperationCommeLePaerpa'),
                  'insertionParmiDesActeursQuiExistent',
                ),
              ),
              partial.not(
                partial.field(dossier.read('succesDUneCooperationCommeLePaerpa'), 'adaptationALEnvironnement'),
              ),
              partial.not(partial.field(dossier.read('succesDUneCooperationCommeLePaerpa'), 'pratiquesQuiEvoluent')),
            ]),
            (oui) => oui,
          ),
        value: () => 'non conforme',
        excepts: [],
      },
    ],
    () => 'conforme',
    where,
  );
}

function openManquantsDeSuccesDUneCooperationCommeLePaerpa(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        partial.fields({
          piece: 'insertion parmi des acteurs qui existent',
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('succesDUneCooperationCommeLePaerpa'), 'insertionParmiDesActeursQuiExistent'),
          ),
        }),
        partial.fields({
          piece: "adaptation à l'environnement",
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('succesDUneCooperationCommeLePaerpa'), 'adaptationALEnvironnement'),
          ),
        }),
        partial.fields({
          piece: 'pratiques qui évoluent',
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('succesDUneCooperationCommeLePaerpa'), 'pratiquesQuiEvoluent'),
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

function openVerdictDEcueilsDUneCooperationCommeLePaerpa(dossier: OpenDossier): partial.Value {
  const where = "écueils d'une coopération comme le PAERPA.verdict";
  return partial.choose(
    [
      {
        guard: () =>
          partial.any(
            partial.list([
              partial.not(
                partial.field(
                  dossier.read('ecueilsDUneCooperationCommeLePaerpa'),
                  'systemesDInformationQuiCommuniquent',
                ),
              ),
              partial.not(
                partial.field(dossier.read('ecueilsDUneCooperationCommeLePaerpa'), 'aucuneNouvelleStructure'),
              ),
              partial.not(
                partial.field(dossier.read('ecueilsDUneCooperationCommeLePaerpa'), 'strategieNationaleClaire'),
              ),
              partial.not(partial.field(dossier.read('ecueilsDUneCooperationCommeLePaerpa'), 'margesLaisseesAuLocal')),
              partial.not(
                partial.field(dossier.read('ecueilsDUneCooperationCommeLePaerpa'), 'financementPerenneExamine'),
              ),
            ]),
            (oui) => oui,
          ),
        value: () => 'non conforme',
        excepts: [],
      },
    ],
    () => 'conforme',
    where,
  );
}

function openManquantsDEcueilsDUneCooperationCommeLePaerpa(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        partial.fields({
          piece: "systèmes d'information qui communiquent",
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('ecueilsDUneCooperationCommeLePaerpa'), 'systemesDInformationQuiCommuniquent'),
          ),
        }),
        partial.fields({
          piece: 'aucune nouvelle structure',
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('ecueilsDUneCooperationCommeLePaerpa'), 'aucuneNouvelleStructure'),
          ),
        }),
        partial.fields({
          piece: 'stratégie nationale claire',
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('ecueilsDUneCooperationCommeLePaerpa'), 'strategieNationaleClaire'),
          ),
        }),
        partial.fields({
          piece: 'marges laissées au local',
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('ecueilsDUneCooperationCommeLePaerpa'), 'margesLaisseesAuLocal'),
          ),
        }),
        partial.fields({
          piece: 'financement pérenne examiné',
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('ecueilsDUneCooperationCommeLePaerpa'), 'financementPerenneExamine'),
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

function openVerdictDeSuccesDUneCooperationEntreOrganismes(dossier: OpenDossier): partial.Value {
  const where = "succès d'une coopération entre organismes.verdict";
  return partial.choose(
    [
      {
        guard: () =>
          partial.any(
            partial.list([
              partial.not(
                partial.field(dossier.read('succesDUneCooperationEntreOrganismes'), 'impulsionNationaleDonnee'),
              ),
              partial.not(
                partial.field(dossier.read('succesDUneCooperationEntreOrganismes'), 'liberteLaisseeAuxActeursLocaux'),
              ),
              partial.not(
                partial.field(dossier.read('succesDUneCooperationEntreOrganismes'), 'acteursLocauxImpliques'),
              ),
              partial.not(
                partial.field(dossier.read('succesDUneCooperationEntreOrganismes'), 'outilsCommunsEtBilansPartages'),
              ),
            ]),
            (oui) => oui,
          ),
        value: () => 'non conforme',
        excepts: [],
      },
    ],
    () => 'conforme',
    where,
  );
}

function openManquantsDeSuccesDUneCooperationEntreOrganismes(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        partial.fields({
          piece: 'impulsion nationale donnée',
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('succesDUneCooperationEntreOrganismes'), 'impulsionNationaleDonnee'),
          ),
        }),
        partial.fields({
          piece: 'liberté laissée aux acteurs locaux',
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('succesDUneCooperationEntreOrganismes'), 'liberteLaisseeAuxActeursLocaux'),
          ),
        }),
        partial.fields({
          piece: 'acteurs locaux impliqués',
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('succesDUneCooperationEntreOrganismes'), 'acteursLocauxImpliques'),
          ),
        }),
        partial.fields({
          piece: 'outils communs et bilans partagés',
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('succesDUneCooperationEntreOrganismes'), 'outilsCommunsEtBilansPartages'),
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

function openVerdictDePointsDAttentionDUneCooperationEntreOrganismes(dossier: OpenDossier): partial.Value {
  const where = "points d'attention d'une coopération entre organismes.verdict";
  return partial.choose(
    [
      {
        guard: () =>
          partial.any(
            partial.list([
              partial.not(
                partial.field(
                  dossier.read('pointsDAttentionDUneCooperationEntreOrganismes'),
                  'besoinAvereEtManqueComble',
                ),
              ),
              partial.not(
                partial.field(
                  dossier.read('pointsDAttentionDUneCooperationEntreOrganismes'),
                  'tousLesOrganismesAssocies',
                ),
              ),
              partial.not(
                partial.field(dossier.read('pointsDAttentionDUneCooperationEntreOrganismes'), 'reseauxHarmonises'),
              ),
              partial.not(
                partial.field(
                  dossier.read('pointsDAttentionDUneCooperationEntreOrganismes'),
                  'gouvernanceCadreeParLesCaissesNationales',
                ),
              ),
              partial.not(
                partial.field(
                  dossier.read('pointsDAttentionDUneCooperationEntreOrganismes'),
                  'realisationEtSuiviAssuresLocalement',
                ),
              ),
              partial.not(
                partial.field(
                  dossier.read('pointsDAttentionDUneCooperationEntreOrganismes'),
                  'risqueDeConfusionLimite',
                ),
              ),
            ]),
            (oui) => oui,
          ),
        value: () => 'non conforme',
        excepts: [],
      },
    ],
    () => 'conforme',
    where,
  );
}

function openManquantsDePointsDAttentionDUneCooperationEntreOrganismes(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        partial.fields({
          piece: 'besoin avéré et manque comblé',
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('pointsDAttentionDUneCooperationEntreOrganismes'), 'besoinAvereEtManqueComble'),
          ),
        }),
        partial.fields({
          piece: 'tous les organismes associés',
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('pointsDAttentionDUneCooperationEntreOrganismes'), 'tousLesOrganismesAssocies'),
          ),
        }),
        partial.fields({
          piece: 'réseaux harmonisés',
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('pointsDAttentionDUneCooperationEntreOrganismes'), 'reseauxHarmonises'),
          ),
        }),
        partial.fields({
          piece: 'gouvernance cadrée par les caisses nationales',
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(
              dossier.read('pointsDAttentionDUneCooperationEntreOrganismes'),
              'gouvernanceCadreeParLesCaissesNationales',
            ),
          ),
        }),
        partial.fields({
          piece: 'réalisation et suivi assurés localement',
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(
              dossier.read('pointsDAttentionDUneCooperationEntreOrganismes'),
              'realisationEtSuiviAssuresLocalement',
            ),
          ),
        }),
        partial.fields({
          piece: 'risque de confusion limité',
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('pointsDAttentionDUneCooperationEntreOrganismes'), 'risqueDeConfusionLimite'),
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

function openVerdictDeConditionsDeReussiteDUneStructureInterregime(dossier: OpenDossier): partial.Value {
  const where = "conditions de réussite d'une structure interrégime.verdict";
  return partial.choose(
    [
      {
        guard: () =>
          partial.any(
            partial.list([
              partial.not(
                partial.field(
                  dossier.read('conditionsDeReussiteDUneStructureInterregime'),
                  'gouvernanceReellementPartagee',
                ),
              ),
              partial.not(
                partial.field(dossier.read('conditionsDeReussiteDUneStructureInterregime'), 'autonomieFinanciere'),
              ),
              partial.not(
                partial.field(dossier.read('conditionsDeReussiteDUneStructureInterregime'), 'personnelEnPropre'),
              ),
              partial.not(
                partial.field(
                  dossier.read('conditionsDeReussiteDUneStructureInterregime'),
                  'decisionsDesConseilsDAdministrationRespectees',
                ),
              ),
            ]),
            (oui) => oui,
          ),
        value: () => 'non conforme',
        excepts: [],
      },
    ],
    () => 'conforme',
    where,
  );
}

function openManquantsDeConditionsDeReussiteDUneStructureInterregime(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        partial.fields({
          piece: 'gouvernance réellement partagée',
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(
              dossier.read('conditionsDeReussiteDUneStructureInterregime'),
              'gouvernanceReellementPartagee',
            ),
          ),
        }),
        partial.fields({
          piece: 'autonomie financière',
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('conditionsDeReussiteDUneStructureInterregime'), 'autonomieFinanciere'),
          ),
        }),
        partial.fields({
          piece: 'personnel en propre',
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('conditionsDeReussiteDUneStructureInterregime'), 'personnelEnPropre'),
          ),
        }),
        partial.fields({
          piece: "décisions des conseils d'administration respectées",
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(
              dossier.read('conditionsDeReussiteDUneStructureInterregime'),
              'decisionsDesConseilsDAdministrationRespectees',
            ),
          ),
        }),
        partial.fields({
          piece: "acteurs déjà en place élargis plutôt qu'ajoutés",
          echeance: null,
          recommande: true,
          manque: partial.not(
            partial.field(
              dossier.read('conditionsDeReussiteDUneStructureInterregime'),
              'acteursDejaEnPlaceElargisPlutotQuAjoutes',
            ),
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

function openVerdictDePrealablesDUneCooperation(dossier: OpenDossier): partial.Value {
  const where = "préalables d'une coopération.verdict";
  return partial.choose(
    [
      {
        guard: () =>
          partial.any(
            partial.list([
              partial.not(partial.field(dossier.read('prealablesDUneCooperation'), 'confianceDeLHomologue')),
              partial.not(partial.field(dossier.read('prealablesDUneCooperation'), 'impulsionPlusForte')),
              partial.not(partial.field(dossier.read('prealablesDUneCooperation'), 'motivationDeLongueDuree')),
              partial.not(partial.field(dossier.read('prealablesDUneCooperation'), 'feuVertDeLaDirection')),
            ]),
            (oui) => oui,
          ),
        value: () => 'non conforme',
        excepts: [],
      },
    ],
    () => 'conforme',
    where,
  );
}

function openManquantsDePrealablesDUneCooperation(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        partial.fields({
          piece: "confiance de l'homologue",
          echeance: null,
          recommande: false,
          manque: partial.not(partial.field(dossier.read('prealablesDUneCooperation'), 'confianceDeLHomologue')),
        }),
        partial.fields({
          piece: 'impulsion plus forte',
          echeance: null,
          recommande: false,
          manque: partial.not(partial.field(dossier.read('prealablesDUneCooperation'), 'impulsionPlusForte')),
        }),
        partial.fields({
          piece: 'motivation de longue durée',
          echeance: null,
          recommande: false,
          manque: partial.not(partial.field(dossier.read('prealablesDUneCooperation'), 'motivationDeLongueDuree')),
        }),
        partial.fields({
          piece: 'feu vert de la direction',
          echeance: null,
          recommande: false,
          manque: partial.not(partial.field(dossier.read('prealablesDUneCooperation'), 'feuVertDeLaDirection')),
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

function openVerdictDeCadreDUneConvention(dossier: OpenDossier): partial.Value {
  const where = "cadre d'une convention.verdict";
  return partial.choose(
    [
      {
        guard: () =>
          partial.any(
            partial.list([
              partial.not(partial.field(dossier.read('cadreDUneConvention'), 'placeEtMissionsDeChacunDefinies')),
              partial.not(partial.field(dossier.read('cadreDUneConvention'), 'gouvernanceActee')),
              partial.not(partial.field(dossier.read('cadreDUneConvention'), 'modalitesDEvaluationDeLAction')),
              partial.not(partial.field(dossier.read('cadreDUneConvention'), 'bilanTransmisAuxCaissesNationales')),
            ]),
            (oui) => oui,
          ),
        value: () => 'non conforme',
        excepts: [],
      },
    ],
    () => 'conforme',
    where,
  );
}

function openManquantsDeCadreDUneConvention(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        partial.fields({
          piece: 'place et missions de chacun définies',
          echeance: null,
          recommande: false,
          manque: partial.not(partial.field(dossier.read('cadreDUneConvention'), 'placeEtMissionsDeChacunDefinies')),
        }),
        partial.fields({
          piece: 'gouvernance actée',
          echeance: null,
          recommande: false,
          manque: partial.not(partial.field(dossier.read('cadreDUneConvention'), 'gouvernanceActee')),
        }),
        partial.fields({
          piece: 'modèle type repris',
          echeance: null,
          recommande: true,
          manque: partial.not(partial.field(dossier.read('cadreDUneConvention'), 'modeleTypeRepris')),
        }),
        partial.fields({
          piece: "modalités d'évaluation de l'action",
          echeance: null,
          recommande: false,
          manque: partial.not(partial.field(dossier.read('cadreDUneConvention'), 'modalitesDEvaluationDeLAction')),
        }),
        partial.fields({
          piece: 'bilan transmis aux caisses nationales',
          echeance: null,
          recommande: false,
          manque: partial.not(partial.field(dossier.read('cadreDUneConvention'), 'bilanTransmisAuxCaissesNationales')),
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

function openVerdictDeSiteCommunDePrevention(dossier: OpenDossier): partial.Value {
  const where = 'site commun de prévention.verdict';
  return partial.choose(
    [
      {
        guard: () =>
          partial.any(
            partial.list([
              partial.not(partial.field(dossier.read('siteCommunDePrevention'), 'referentielsPourAnimerDesAteliers')),
              partial.not(
                partial.field(dossier.read('siteCommunDePrevention'), 'tousLesAteliersDuTerritoireReferences'),
              ),
              partial.not(
                partial.field(dossier.read('siteCommunDePrevention'), 'informationAdapteeAuxRealitesLocales'),
              ),
              partial.not(partial.field(dossier.read('siteCommunDePrevention'), 'informationRemonteeParChaqueRegion')),
            ]),
            (oui) => oui,
          ),
        value: () => 'non conforme',
        excepts: [],
      },
    ],
    () => 'conforme',
    where,
  );
}

function openManquantsDeSiteCommunDePrevention(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        partial.fields({
          piece: 'référentiels pour animer des ateliers',
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('siteCommunDePrevention'), 'referentielsPourAnimerDesAteliers'),
          ),
        }),
        partial.fields({
          piece: 'tous les ateliers du territoire référencés',
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('siteCommunDePrevention'), 'tousLesAteliersDuTerritoireReferences'),
          ),
        }),
        partial.fields({
          piece: 'information adaptée aux réalités locales',
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('siteCommunDePrevention'), 'informationAdapteeAuxRealitesLocales'),
          ),
        }),
        partial.fields({
          piece: 'information remontée par chaque région',
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('siteCommunDePrevention'), 'informationRemonteeParChaqueRegion'),
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

function openVerdictDeDemandesDesCaissesDeLaMsa(dossier: OpenDossier): partial.Value {
  const where = 'demandes des caisses de la MSA.verdict';
  return partial.choose(
    [
      {
        guard: () =>
          partial.any(
            partial.list([
              partial.not(partial.field(dossier.read('demandesDesCaissesDeLaMsa'), 'comitologieOuStructureCommune')),
              partial.not(partial.field(dossier.read('demandesDesCaissesDeLaMsa'), 'partenariatsFacilites')),
              partial.not(partial.field(dossier.read('demandesDesCaissesDeLaMsa'), 'actionsVisiblesEntreRegimes')),
              partial.not(
                partial.field(dossier.read('demandesDesCaissesDeLaMsa'), 'contactsEntreOrganismesDeTailleDifferente'),
              ),
              partial.not(partial.field(dossier.read('demandesDesCaissesDeLaMsa'), 'partageOuRotationDeLaGouvernance')),
              partial.not(partial.field(dossier.read('demandesDesCaissesDeLaMsa'), 'reconnaissanceMutuelleDesDcgdr')),
            ]),
            (oui) => oui,
          ),
        value: () => 'non conforme',
        excepts: [],
      },
    ],
    () => 'conforme',
    where,
  );
}

function openManquantsDeDemandesDesCaissesDeLaMsa(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        partial.fields({
          piece: 'comitologie ou structure commune',
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('demandesDesCaissesDeLaMsa'), 'comitologieOuStructureCommune'),
          ),
        }),
        partial.fields({
          piece: 'partenariats facilités',
          echeance: null,
          recommande: false,
          manque: partial.not(partial.field(dossier.read('demandesDesCaissesDeLaMsa'), 'partenariatsFacilites')),
        }),
        partial.fields({
          piece: 'actions visibles entre régimes',
          echeance: null,
          recommande: false,
          manque: partial.not(partial.field(dossier.read('demandesDesCaissesDeLaMsa'), 'actionsVisiblesEntreRegimes')),
        }),
        partial.fields({
          piece: 'contacts entre organismes de taille différente',
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('demandesDesCaissesDeLaMsa'), 'contactsEntreOrganismesDeTailleDifferente'),
          ),
        }),
        partial.fields({
          piece: 'partage ou rotation de la gouvernance',
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('demandesDesCaissesDeLaMsa'), 'partageOuRotationDeLaGouvernance'),
          ),
        }),
        partial.fields({
          piece: 'reconnaissance mutuelle des DCGDR',
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('demandesDesCaissesDeLaMsa'), 'reconnaissanceMutuelleDesDcgdr'),
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
  return partial.choose(
    [
      {
        guard: () =>
          partial.any(
            partial.list([
              partial.not(partial.field(dossier.read('conceptionDUnParcoursCommun'), 'publicCibleClair')),
              partial.not(
                partial.field(dossier.read('conceptionDUnParcoursCommun'), 'publicConformeAuxObjectifsDeChacun'),
              ),
              partial.not(openMajoriteDObjectifsCommuns(dossier)),
              partial.not(
                partial.field(dossier.read('conceptionDUnParcoursCommun'), 'objectifsParticuliersRestesAnnexes'),
              ),
              partial.not(
                partial.field(dossier.read('conceptionDUnParcoursCommun'), 'accordSurLaStrategieEtLesTechniques'),
              ),
              partial.not(
                partial.field(dossier.read('conceptionDUnParcoursCommun'), 'elementsDefinisEnReunionsPreparatoires'),
              ),
            ]),
            (oui) => oui,
          ),
        value: () => 'non conforme',
        excepts: [],
      },
    ],
    () => 'conforme',
    where,
  );
}

function openManquantsDeConceptionDUnParcoursCommun(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        partial.fields({
          piece: 'public cible clair',
          echeance: null,
          recommande: false,
          manque: partial.not(partial.field(dossier.read('conceptionDUnParcoursCommun'), 'publicCibleClair')),
        }),
        partial.fields({
          piece: 'public conforme aux objectifs de chacun',
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('conceptionDUnParcoursCommun'), 'publicConformeAuxObjectifsDeChacun'),
          ),
        }),
        partial.fields({
          piece: 'objectifs communs majoritaires',
          echeance: null,
          recommande: false,
          manque: partial.not(openMajoriteDObjectifsCommuns(dossier)),
        }),
        partial.fields({
          piece: 'objectifs particuliers restés annexes',
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('conceptionDUnParcoursCommun'), 'objectifsParticuliersRestesAnnexes'),
          ),
        }),
        partial.fields({
          piece: 'accord sur la stratégie et les techniques',
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('conceptionDUnParcoursCommun'), 'accordSurLaStrategieEtLesTechniques'),
          ),
        }),
        partial.fields({
          piece: 'éléments définis en réunions préparatoires',
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('conceptionDUnParcoursCommun'), 'elementsDefinisEnReunionsPreparatoires'),
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

function openVerdictDeConstructionDUnParcoursCommun(dossier: OpenDossier): partial.Value {
  const where = "construction d'un parcours commun.verdict";
  return partial.choose(
    [
      {
        guard: () =>
          partial.any(
            partial.list([
              partial.not(
                partial.field(dossier.read('constructionDUnParcoursCommun'), 'constructionCommuneDesLOrigine'),
              ),
              partial.not(
                partial.field(dossier.read('constructionDUnParcoursCommun'), 'ateliersEtActivitesConstruitsEnsemble'),
              ),
              partial.not(partial.field(dossier.read('constructionDUnParcoursCommun'), 'communicationExterneCommune')),
              partial.not(
                partial.field(dossier.read('constructionDUnParcoursCommun'), 'evaluationPrevueDesLaMiseEnPlace'),
              ),
              partial.not(
                partial.field(dossier.read('constructionDUnParcoursCommun'), 'autresCaissesAssocieesSelonLeurDomaine'),
              ),
              partial.not(
                partial.field(dossier.read('constructionDUnParcoursCommun'), 'publicsFragilesParmiLesObjectifs'),
              ),
            ]),
            (oui) => oui,
          ),
        value: () => 'non conforme',
        excepts: [],
      },
    ],
    () => 'conforme',
    where,
  );
}

function openManquantsDeConstructionDUnParcoursCommun(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        partial.fields({
          piece: "construction commune dès l'origine",
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('constructionDUnParcoursCommun'), 'constructionCommuneDesLOrigine'),
          ),
        }),
        partial.fields({
          piece: 'ateliers et activités construits ensemble',
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('constructionDUnParcoursCommun'), 'ateliersEtActivitesConstruitsEnsemble'),
          ),
        }),
        partial.fields({
          piece: 'communication externe commune',
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('constructionDUnParcoursCommun'), 'communicationExterneCommune'),
          ),
        }),
        partial.fields({
          piece: 'évaluation prévue dès la mise en place',
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('constructionDUnParcoursCommun'), 'evaluationPrevueDesLaMiseEnPlace'),
          ),
        }),
        partial.fields({
          piece: 'autres caisses associées selon leur domaine',
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('constructionDUnParcoursCommun'), 'autresCaissesAssocieesSelonLeurDomaine'),
          ),
        }),
        partial.fields({
          piece: 'publics fragiles parmi les objectifs',
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('constructionDUnParcoursCommun'), 'publicsFragilesParmiLesObjectifs'),
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

function openVerdictDePilotageDUnProjetInformatique(dossier: OpenDossier): partial.Value {
  const where = "pilotage d'un projet informatique.verdict";
  return partial.choose(
    [
      {
        guard: () =>
          partial.any(
            partial.list([
              partial.not(partial.field(dossier.read('pilotageDUnProjetInformatique'), 'rolesIdentifiesEtDefinis')),
              partial.not(partial.field(dossier.read('pilotageDUnProjetInformatique'), 'pointsDEtapeReguliers')),
              partial.and(dossier.read('projetAPlusieursOrganismes'), () =>
                partial.not(
                  partial.field(
                    dossier.read('pilotageDUnProjetInformatique'),
                    'interlocuteurUniqueDansChaqueStructure',
                  ),
                ),
              ),
              partial.not(
                partial.field(dossier.read('pilotageDUnProjetInformatique'), 'objectifsHierarchisesAvecLaDss'),
              ),
              partial.not(partial.field(dossier.read('pilotageDUnProjetInformatique'), 'calendrierEtJalonsPartages')),
              partial.not(partial.field(dossier.read('pilotageDUnProjetInformatique'), 'indicateursSpecifiques')),
              partial.not(partial.field(dossier.read('pilotageDUnProjetInformatique'), 'indicateursMesurables')),
              partial.not(partial.field(dossier.read('pilotageDUnProjetInformatique'), 'indicateursAcceptables')),
              partial.not(partial.field(dossier.read('pilotageDUnProjetInformatique'), 'indicateursRealistes')),
              partial.not(
                partial.field(dossier.read('pilotageDUnProjetInformatique'), 'indicateursDefinisDansLeTemps'),
              ),
              partial.not(
                partial.field(dossier.read('pilotageDUnProjetInformatique'), 'methodeDAnalyseDeValeurIdentique'),
              ),
              partial.not(partial.field(dossier.read('pilotageDUnProjetInformatique'), 'schemaDirecteurAligne')),
              partial.and(dossier.read('projetAPlusieursOrganismes'), () =>
                partial.not(
                  partial.field(
                    dossier.read('pilotageDUnProjetInformatique'),
                    'vuesDuSystemeDInformationMisesADisposition',
                  ),
                ),
              ),
              partial.not(partial.field(dossier.read('pilotageDUnProjetInformatique'), 'retourDExperiencePrealable')),
              partial.not(partial.field(dossier.read('pilotageDUnProjetInformatique'), 'solutionsPerennesEtFiables')),
            ]),
            (oui) => oui,
          ),
        value: () => 'non conforme',
        excepts: [],
      },
    ],
    () => 'conforme',
    where,
  );
}

function openManquantsDePilotageDUnProjetInformatique(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        partial.fields({
          piece: 'rôles identifiés et définis',
          echeance: null,
          recommande: false,
          manque: partial.not(partial.field(dossier.read('pilotageDUnProjetInformatique'), 'rolesIdentifiesEtDefinis')),
        }),
        partial.fields({
          piece: "points d'étape réguliers",
          echeance: null,
          recommande: false,
          manque: partial.not(partial.field(dossier.read('pilotageDUnProjetInformatique'), 'pointsDEtapeReguliers')),
        }),
        partial.fields({
          piece: 'interlocuteur unique dans chaque structure',
          echeance: null,
          recommande: false,
          manque: partial.and(dossier.read('projetAPlusieursOrganismes'), () =>
            partial.not(
              partial.field(dossier.read('pilotageDUnProjetInformatique'), 'interlocuteurUniqueDansChaqueStructure'),
            ),
          ),
        }),
        partial.fields({
          piece: 'objectifs hiérarchisés avec la DSS',
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('pilotageDUnProjetInformatique'), 'objectifsHierarchisesAvecLaDss'),
          ),
        }),
        partial.fields({
          piece: 'calendrier et jalons partagés',
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('pilotageDUnProjetInformatique'), 'calendrierEtJalonsPartages'),
          ),
        }),
        partial.fields({
          piece: 'indicateurs spécifiques',
          echeance: null,
          recommande: false,
          manque: partial.not(partial.field(dossier.read('pilotageDUnProjetInformatique'), 'indicateursSpecifiques')),
        }),
        partial.fields({
          piece: 'indicateurs mesurables',
          echeance: null,
          recommande: false,
          manque: partial.not(partial.field(dossier.read('pilotageDUnProjetInformatique'), 'indicateursMesurables')),
        }),
        partial.fields({
          piece: 'indicateurs acceptables',
          echeance: null,
          recommande: false,
          manque: partial.not(partial.field(dossier.read('pilotageDUnProjetInformatique'), 'indicateursAcceptables')),
        }),
        partial.fields({
          piece: 'indicateurs réalistes',
          echeance: null,
          recommande: false,
          manque: partial.not(partial.field(dossier.read('pilotageDUnProjetInformatique'), 'indicateursRealistes')),
        }),
        partial.fields({
          piece: 'indicateurs définis dans le temps',
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('pilotageDUnProjetInformatique'), 'indicateursDefinisDansLeTemps'),
          ),
        }),
        partial.fields({
          piece: "méthode d'analyse de valeur identique",
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('pilotageDUnProjetInformatique'), 'methodeDAnalyseDeValeurIdentique'),
          ),
        }),
        partial.fields({
          piece: 'schéma directeur aligné',
          echeance: null,
          recommande: false,
          manque: partial.not(partial.field(dossier.read('pilotageDUnProjetInformatique'), 'schemaDirecteurAligne')),
        }),
        partial.fields({
          piece: "vues du système d'information mises à disposition",
          echeance: null,
          recommande: false,
          manque: partial.and(dossier.read('projetAPlusieursOrganismes'), () =>
            partial.not(
              partial.field(
                dossier.read('pilotageDUnProjetInformatique'),
                'vuesDuSystemeDInformationMisesADisposition',
              ),
            ),
          ),
        }),
        partial.fields({
          piece: "retour d'expérience préalable",
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('pilotageDUnProjetInformatique'), 'retourDExperiencePrealable'),
          ),
        }),
        partial.fields({
          piece: 'solutions pérennes et fiables',
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('pilotageDUnProjetInformatique'), 'solutionsPerennesEtFiables'),
          ),
        }),
        partial.fields({
          piece: 'briques mutualisées et ouvertes',
          echeance: null,
          recommande: true,
          manque: partial.not(
            partial.field(dossier.read('pilotageDUnProjetInformatique'), 'briquesMutualiseesEtOuvertes'),
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
    ),
  );
}

function openVerdictDeQualitesDuGuichetUnique(dossier: OpenDossier): partial.Value {
  const where = 'qualités du guichet unique.verdict';
  return partial.choose(
    [
      {
        guard: () =>
          partial.any(
            partial.list([
              partial.not(openModeDeRealisationAdmis(dossier)),
              partial.not(partial.field(dossier.read('qualitesDuGuichetUnique'), 'offreDePreventionCentralisee')),
              partial.not(
                partial.field(dossier.read('qualitesDuGuichetUnique'), 'orientationParQuestionnaireEtParcours'),
              ),
              partial.not(partial.field(dossier.read('qualitesDuGuichetUnique'), 'transversalAToutesLesBranches')),
              partial.not(partial.field(dossier.read('qualitesDuGuichetUnique'), 'siteInternet')),
              partial.not(partial.field(dossier.read('qualitesDuGuichetUnique'), 'applicationMobile')),
              partial.not(partial.field(dossier.read('qualitesDuGuichetUnique'), 'siteAdapteALaTailleDeLEcran')),
              partial.not(partial.field(dossier.read('qualitesDuGuichetUnique'), 'presentationClaireEtModerne')),
              partial.not(
                partial.field(dossier.read('qualitesDuGuichetUnique'), 'essaisAvecDesAssuresDeToutAgeEtDeToutProfil'),
              ),
              partial.not(partial.field(dossier.read('qualitesDuGuichetUnique'), 'accesDeTousATousLesMessages')),
            ]),
            (oui) => oui,
          ),
        value: () => 'non conforme',
        excepts: [],
      },
    ],
    () => 'conforme',
    where,
  );
}

function openManquantsDeQualitesDuGuichetUnique(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        partial.fields({
          piece: 'réalisation admise',
          echeance: null,
          recommande: false,
          manque: partial.not(openModeDeRealisationAdmis(dossier)),
        }),
        partial.fields({
          piece: 'offre de prévention centralisée',
          echeance: null,
          recommande: false,
          manque: partial.not(partial.field(dossier.read('qualitesDuGuichetUnique'), 'offreDePreventionCentralisee')),
        }),
        partial.fields({
          piece: 'orientation par questionnaire et parcours',
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('qualitesDuGuichetUnique'), 'orientationParQuestionnaireEtParcours'),
          ),
        }),
        partial.fields({
          piece: 'transversal à toutes les branches',
          echeance: null,
          recommande: false,
          manque: partial.not(partial.field(dossier.read('qualitesDuGuichetUnique'), 'transversalAToutesLesBranches')),
        }),
        partial.fields({
          piece: 'site internet',
          echeance: null,
          recommande: false,
          manque: partial.not(partial.field(dossier.read('qualitesDuGuichetUnique'), 'siteInternet')),
        }),
        partial.fields({
          piece: 'application mobile',
          echeance: null,
          recommande: false,
          manque: partial.not(partial.field(dossier.read('qualitesDuGuichetUnique'), 'applicationMobile')),
        }),
        partial.fields({
          piece: "site adapté à la taille de l'écran",
          echeance: null,
          recommande: false,
          manque: partial.not(partial.field(dossier.read('qualitesDuGuichetUnique'), 'siteAdapteALaTailleDeLEcran')),
        }),
        partial.fields({
          piece: 'présentation claire et moderne',
          echeance: null,
          recommande: false,
          manque: partial.not(partial.field(dossier.read('qualitesDuGuichetUnique'), 'presentationClaireEtModerne')),
        }),
        partial.fields({
          piece: 'essais avec des assurés de tout âge et de tout profil',
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('qualitesDuGuichetUnique'), 'essaisAvecDesAssuresDeToutAgeEtDeToutProfil'),
          ),
        }),
        partial.fields({
          piece: "outil de recherche vers le reste de l'offre",
          echeance: null,
          recommande: true,
          manque: partial.not(
            partial.field(dossier.read('qualitesDuGuichetUnique'), 'outilDeRechercheVersLeResteDeLOffre'),
          ),
        }),
        partial.fields({
          piece: 'accès de tous à tous les messages',
          echeance: null,
          recommande: false,
          manque: partial.not(partial.field(dossier.read('qualitesDuGuichetUnique'), 'accesDeTousATousLesMessages')),
        }),
        partial.fields({
          piece: 'liens avec des objets connectés',
          echeance: null,
          recommande: true,
          manque: partial.not(partial.field(dossier.read('qualitesDuGuichetUnique'), 'liensAvecDesObjetsConnectes')),
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

function openVerdictDeLabelDUneApplication(dossier: OpenDossier): partial.Value {
  const where = "label d'une application.verdict";
  return partial.choose(
    [
      {
        guard: () => partial.not(partial.field(dossier.read('labelDUneApplication'), 'cahierDesChargesStrictRempli')),
        value: () => 'non conforme',
        excepts: [],
      },
    ],
    () => 'conforme',
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
          manque: partial.not(partial.field(dossier.read('labelDUneApplication'), 'cahierDesChargesStrictRempli')),
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
  return partial.choose(
    [
      {
        guard: () =>
          partial.any(
            partial.list([
              partial.not(
                partial.field(dossier.read('preconisationsDuRapport'), 'indicateursEtObjectifsCommunsDansLesCogEtCpog'),
              ),
              partial.not(
                partial.field(dossier.read('preconisationsDuRapport'), 'discussionEntreDirecteursDUnMemeTerritoire'),
              ),
              partial.not(partial.field(dossier.read('preconisationsDuRapport'), 'gouvernancePartageeEtRolesAlternes')),
              partial.not(
                partial.field(dossier.read('preconisationsDuRapport'), 'partenariatsVivantsAvecBilanEtSuivi'),
              ),
              partial.not(
                partial.field(
                  dossier.read('preconisationsDuRapport'),
                  'projetsInformatiquesPilotesEtSystemesHarmonises',
                ),
              ),
              partial.not(
                partial.field(dossier.read('preconisationsDuRapport'), 'cooperationEtendueADeNouveauxActeurs'),
              ),
              partial.not(partial.field(dossier.read('preconisationsDuRapport'), 'cooperationEtendueATousLesParcours')),
              partial.not(partial.field(dossier.read('preconisationsDuRapport'), 'guichetUniqueVirtuel')),
              partial.not(
                partial.field(
                  dossier.read('preconisationsDuRapport'),
                  'outilsDeDetectionDansLesObservatoiresRegionaux',
                ),
              ),
              partial.not(partial.field(dossier.read('preconisationsDuRapport'), 'fichierEtApplicationMetierUniques')),
              partial.not(
                partial.field(dossier.read('preconisationsDuRapport'), 'actionsAuPlusPresDesPublicsFragiles'),
              ),
              partial.not(partial.field(dossier.read('preconisationsDuRapport'), 'accompagnantNumeriqueUnique')),
            ]),
            (oui) => oui,
          ),
        value: () => 'non conforme',
        excepts: [],
      },
    ],
    () => 'conforme',
    where,
  );
}

function openManquantsDePreconisationsDuRapport(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        partial.fields({
          piece: 'indicateurs et objectifs communs dans les COG et CPOG',
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('preconisationsDuRapport'), 'indicateursEtObjectifsCommunsDansLesCogEtCpog'),
          ),
        }),
        partial.fields({
          piece: 'taux de participation définis en commun',
          echeance: null,
          recommande: true,
          manque: partial.not(
            partial.field(dossier.read('preconisationsDuRapport'), 'tauxDeParticipationDefinisEnCommun'),
          ),
        }),
        partial.fields({
          piece: "objectifs transverses dans la prime d'intéressement",
          echeance: null,
          recommande: true,
          manque: partial.not(
            partial.field(dossier.read('preconisationsDuRapport'), 'objectifsTransversesDansLaPrimeDInteressement'),
          ),
        }),
        partial.fields({
          piece: "discussion entre directeurs d'un même territoire",
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('preconisationsDuRapport'), 'discussionEntreDirecteursDUnMemeTerritoire'),
          ),
        }),
        partial.fields({
          piece: 'objectif croissant de coopération dans les CPOG',
          echeance: null,
          recommande: true,
          manque: partial.not(
            partial.field(dossier.read('preconisationsDuRapport'), 'objectifCroissantDeCooperationDansLesCpog'),
          ),
        }),
        partial.fields({
          piece: 'gouvernance partagée et rôles alternés',
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('preconisationsDuRapport'), 'gouvernancePartageeEtRolesAlternes'),
          ),
        }),
        partial.fields({
          piece: 'partenariats vivants avec bilan et suivi',
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('preconisationsDuRapport'), 'partenariatsVivantsAvecBilanEtSuivi'),
          ),
        }),
        partial.fields({
          piece: 'incitations qui récompensent la mise en commun',
          echeance: null,
          recommande: true,
          manque: partial.not(
            partial.field(dossier.read('preconisationsDuRapport'), 'incitationsQuiRecompensentLaMiseEnCommun'),
          ),
        }),
        partial.fields({
          piece: 'projets informatiques pilotés et systèmes harmonisés',
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('preconisationsDuRapport'), 'projetsInformatiquesPilotesEtSystemesHarmonises'),
          ),
        }),
        partial.fields({
          piece: 'coopération étendue à de nouveaux acteurs',
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('preconisationsDuRapport'), 'cooperationEtendueADeNouveauxActeurs'),
          ),
        }),
        partial.fields({
          piece: 'coopération étendue à tous les parcours',
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('preconisationsDuRapport'), 'cooperationEtendueATousLesParcours'),
          ),
        }),
        partial.fields({
          piece: 'guichet unique virtuel',
          echeance: null,
          recommande: false,
          manque: partial.not(partial.field(dossier.read('preconisationsDuRapport'), 'guichetUniqueVirtuel')),
        }),
        partial.fields({
          piece: 'outils de détection dans les observatoires régionaux',
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('preconisationsDuRapport'), 'outilsDeDetectionDansLesObservatoiresRegionaux'),
          ),
        }),
        partial.fields({
          piece: 'fichier et application métier uniques',
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('preconisationsDuRapport'), 'fichierEtApplicationMetierUniques'),
          ),
        }),
        partial.fields({
          piece: 'actions au plus près des publics fragiles',
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('preconisationsDuRapport'), 'actionsAuPlusPresDesPublicsFragiles'),
          ),
        }),
        partial.fields({
          piece: 'accompagnant numérique unique',
          echeance: null,
          recommande: false,
          manque: partial.not(partial.field(dossier.read('preconisationsDuRapport'), 'accompagnantNumeriqueUnique')),
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

function openVerdictDeConditionsDUnParcoursCoordonne(dossier: OpenDossier): partial.Value {
  const where = "conditions d'un parcours coordonné.verdict";
  return partial.choose(
    [
      {
        guard: () =>
          partial.any(
            partial.list([
              partial.not(partial.field(dossier.read('conditionsDUnParcoursCoordonne'), 'parcoursSelonLePublicCible')),
              partial.not(partial.field(dossier.read('conditionsDUnParcoursCoordonne'), 'cooperationDesLaMiseEnPlace')),
              partial.not(
                partial.field(dossier.read('conditionsDUnParcoursCoordonne'), 'cooperationAChaqueReajustement'),
              ),
              partial.not(partial.field(dossier.read('conditionsDUnParcoursCoordonne'), 'organismePiloteIdentifie')),
              partial.not(
                partial.field(dossier.read('conditionsDUnParcoursCoordonne'), 'evaluationRegulierePrevueEtFormalisee'),
              ),
            ]),
            (oui) => oui,
          ),
        value: () => 'non conforme',
        excepts: [],
      },
    ],
    () => 'conforme',
    where,
  );
}

function openManquantsDeConditionsDUnParcoursCoordonne(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        partial.fields({
          piece: 'parcours selon le public cible',
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('conditionsDUnParcoursCoordonne'), 'parcoursSelonLePublicCible'),
          ),
        }),
        partial.fields({
          piece: 'coopération dès la mise en place',
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('conditionsDUnParcoursCoordonne'), 'cooperationDesLaMiseEnPlace'),
          ),
        }),
        partial.fields({
          piece: 'coopération à chaque réajustement',
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('conditionsDUnParcoursCoordonne'), 'cooperationAChaqueReajustement'),
          ),
        }),
        partial.fields({
          piece: 'organisme pilote identifié',
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('conditionsDUnParcoursCoordonne'), 'organismePiloteIdentifie'),
          ),
        }),
        partial.fields({
          piece: 'évaluation régulière prévue et formalisée',
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('conditionsDUnParcoursCoordonne'), 'evaluationRegulierePrevueEtFormalisee'),
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

function openVerdictDApplicationMetierDeDetection(dossier: OpenDossier): partial.Value {
  const where = 'application métier de détection.verdict';
  return partial.choose(
    [
      {
        guard: () =>
          partial.any(
            partial.list([
              partial.not(
                partial.field(dossier.read('applicationMetierDeDetection'), 'donneesDeLObservatoireDesFragilites'),
              ),
              partial.not(partial.field(dossier.read('applicationMetierDeDetection'), 'signalementsDeLaPfidass')),
              partial.not(partial.field(dossier.read('applicationMetierDeDetection'), 'resultatsDuDatamining')),
              partial.not(partial.field(dossier.read('applicationMetierDeDetection'), 'scoresEpices')),
              partial.not(partial.field(dossier.read('applicationMetierDeDetection'), 'evaluationsFragire')),
              partial.not(
                partial.field(dossier.read('applicationMetierDeDetection'), 'compatibleAvecToutesLesCaisses'),
              ),
            ]),
            (oui) => oui,
          ),
        value: () => 'non conforme',
        excepts: [],
      },
    ],
    () => 'conforme',
    where,
  );
}

function openManquantsDApplicationMetierDeDetection(dossier: OpenDossier): partial.Value {
  return partial.each(
    partial.filter(
      partial.list([
        partial.fields({
          piece: "données de l'observatoire des fragilités",
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('applicationMetierDeDetection'), 'donneesDeLObservatoireDesFragilites'),
          ),
        }),
        partial.fields({
          piece: 'signalements de la PFIDASS',
          echeance: null,
          recommande: false,
          manque: partial.not(partial.field(dossier.read('applicationMetierDeDetection'), 'signalementsDeLaPfidass')),
        }),
        partial.fields({
          piece: 'résultats du datamining',
          echeance: null,
          recommande: false,
          manque: partial.not(partial.field(dossier.read('applicationMetierDeDetection'), 'resultatsDuDatamining')),
        }),
        partial.fields({
          piece: 'scores EPICES',
          echeance: null,
          recommande: false,
          manque: partial.not(partial.field(dossier.read('applicationMetierDeDetection'), 'scoresEpices')),
        }),
        partial.fields({
          piece: 'évaluations Fragire',
          echeance: null,
          recommande: false,
          manque: partial.not(partial.field(dossier.read('applicationMetierDeDetection'), 'evaluationsFragire')),
        }),
        partial.fields({
          piece: 'compatible avec toutes les caisses',
          echeance: null,
          recommande: false,
          manque: partial.not(
            partial.field(dossier.read('applicationMetierDeDetection'), 'compatibleAvecToutesLesCaisses'),
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

function openPoids(dossier: OpenDossier, questionDEPICES: partial.Value): partial.Value {
  const where = 'poids';
  return dossier.keepEach(where, undefined, [questionDEPICES], () =>
    partial.table(
      [{ value: () => questionDEPICES, applies: null, scale: 0 }],
      [
        { tests: [{ kind: 'one of', values: ['travailleur social'] }], value: () => 1006 },
        { tests: [{ kind: 'one of', values: ['complémentaire'] }], value: () => -1183 },
        { tests: [{ kind: 'one of', values: ['couple'] }], value: () => -828 },
        { tests: [{ kind: 'one of', values: ['propriétaire'] }], value: () => -828 },
        { tests: [{ kind: 'one of', values: ['difficultés financières'] }], value: () => 1480 },
        { tests: [{ kind: 'one of', values: ['sport'] }], value: () => -651 },
        { tests: [{ kind: 'one of', values: ['spectacle'] }], value: () => -710 },
        { tests: [{ kind: 'one of', values: ['vacances'] }], value: () => -710 },
        { tests: [{ kind: 'one of', values: ['contacts familiaux'] }], value: () => -947 },
        { tests: [{ kind: 'one of', values: ['hébergement'] }], value: () => -947 },
        { tests: [{ kind: 'one of', values: ['aide matérielle'] }], value: () => -710 },
      ],
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
        partial.choose(
          [
            {
              guard: () => dossier.read('rencontreDUnTravailleurSocial'),
              value: () =>
                partial.forEachOption(['travailleur social'], (questionDEPICES) => openPoids(dossier, questionDEPICES)),
              excepts: [],
            },
          ],
          () => 0,
          where,
        ),
        partial.choose(
          [
            {
              guard: () => dossier.read('complementaireSante'),
              value: () =>
                partial.forEachOption(['complémentaire'], (questionDEPICES2) => openPoids(dossier, questionDEPICES2)),
              excepts: [],
            },
          ],
          () => 0,
          where,
        ),
        partial.choose(
          [
            {
              guard: () => dossier.read('vieEnCouple'),
              value: () =>
                partial.forEachOption(['couple'], (questionDEPICES3) => openPoids(dossier, questionDEPICES3)),
              excepts: [],
            },
          ],
          () => 0,
          where,
        ),
        partial.choose(
          [
            {
              guard: () => dossier.read('proprieteDuLogement'),
              value: () =>
                partial.forEachOption(['propriétaire'], (questionDEPICES4) => openPoids(dossier, questionDEPICES4)),
              excepts: [],
            },
          ],
          () => 0,
          where,
        ),
        partial.choose(
          [
            {
              guard: () => dossier.read('difficultesDansLeMois'),
              value: () =>
                partial.forEachOption(['difficultés financières'], (questionDEPICES5) =>
                  openPoids(dossier, questionDEPICES5),
                ),
              excepts: [],
            },
          ],
          () => 0,
          where,
        ),
        partial.choose(
          [
            {
              guard: () => dossier.read('sportDansLAnnee'),
              value: () => partial.forEachOption(['sport'], (questionDEPICES6) => openPoids(dossier, questionDEPICES6)),
              excepts: [],
            },
          ],
          () => 0,
          where,
        ),
        partial.choose(
          [
            {
              guard: () => dossier.read('spectacleDansLAnnee'),
              value: () =>
                partial.forEachOption(['spectacle'], (questionDEPICES7) => openPoids(dossier, questionDEPICES7)),
              excepts: [],
            },
          ],
          () => 0,
          where,
        ),
        partial.choose(
          [
            {
              guard: () => dossier.read('vacancesDansLAnnee'),
              value: () =>
                partial.forEachOption(['vacances'], (questionDEPICES8) => openPoids(dossier, questionDEPICES8)),
              excepts: [],
            },
          ],
          () => 0,
          where,
        ),
        partial.choose(
          [
            {
              guard: () => dossier.read('contactsFamiliauxRecents'),
              value: () =>
                partial.forEachOption(['contacts familiaux'], (questionDEPICES9) =>
                  openPoids(dossier, questionDEPICES9),
                ),
              excepts: [],
            },
          ],
          () => 0,
          where,
        ),
        partial.choose(
          [
            {
              guard: () => dossier.read('hebergementPossible'),
              value: () =>
                partial.forEachOption(['hébergement'], (questionDEPICES10) => openPoids(dossier, questionDEPICES10)),
              excepts: [],
            },
          ],
          () => 0,
          where,
        ),
        partial.choose(
          [
            {
              guard: () => dossier.read('aideMateriellePossible'),
              value: () =>
                partial.forEachOption(['aide matérielle'], (questionDEPICES11) =>
                  openPoids(dossier, questionDEPICES11),
                ),
              excepts: [],
            },
          ],
          () => 0,
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
        {
          guard: () =>
            partial.and(
              partial.and(partial.same(dossier.read('seuilDePrecarite'), 'seuil propre aux jeunes', false, where), () =>
                partial.compare('greaterOrEqual', dossier.read('age'), 16, 0, 0, where),
              ),
              () => partial.compare('lessOrEqual', dossier.read('age'), 25, 0, 0, where),
            ),
          value: () => 3727,
          excepts: [],
        },
        {
          guard: () =>
            partial.and(partial.same(dossier.read('seuilDePrecarite'), 'seuil propre aux jeunes', false, where), () =>
              partial.or(partial.compare('less', dossier.read('age'), 16, 0, 0, where), () =>
                partial.compare('greater', dossier.read('age'), 25, 0, 0, where),
              ),
            ),
          value: () => 3017,
          excepts: [],
        },
      ],
      null,
      where,
    ),
  );
}

function openVulnerableSelonEpices(dossier: OpenDossier): partial.Value {
  const where = 'vulnérable selon EPICES';
  return partial.compare('greaterOrEqual', openPointsDEpices(dossier), openSeuilApplique(dossier), 2, 2, where);
}

function openPublicDetecte(_dossier: OpenDossier, outilDeDetection: partial.Value): partial.Value {
  const where = 'public détecté';
  return partial.table(
    [{ value: () => outilDeDetection, applies: null, scale: 0 }],
    [
      {
        tests: [{ kind: 'one of', values: ['observatoires des fragilités'] }],
        value: () => 'personnes âgées repérées en risque de fragilité',
      },
      {
        tests: [{ kind: 'one of', values: ['plateforme PFIDASS'] }],
        value: () => 'assurés qui ont renoncé à des soins',
      },
      { tests: [{ kind: 'one of', values: ['fouille de données'] }], value: () => 'seniors fragiles' },
      { tests: [{ kind: 'one of', values: ['questionnaire EPICES'] }], value: () => 'personnes allant dans un CES' },
      { tests: [{ kind: 'one of', values: ['grille Fragire'] }], value: () => 'retraités classés en GIR 5 et 6' },
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
          guard: () => partial.same(dossier.read('ageDepasse'), 'anniversaire passé', false, where),
          value: () => 0,
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
    ),
  );
}

function openPublicDuPaerpa(dossier: OpenDossier): partial.Value {
  const where = 'public du PAERPA';
  return partial.and(dossier.read('risqueDePerteDAutonomie'), () =>
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

function openFacteurASurveiller(dossier: OpenDossier): partial.Value {
  const where = 'facteur à surveiller';
  return partial.not(partial.isEmpty(dossier.read('facteursReperes'), where));
}

function openPlanPersonnaliseDeSanteVise(dossier: OpenDossier): partial.Value {
  const where = 'plan personnalisé de santé visé';
  return partial.choose(
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
  );
}

function openPrioritairePourLExamen(dossier: OpenDossier): partial.Value {
  const where = "prioritaire pour l'examen";
  return partial.and(
    partial.and(
      partial.and(
        partial.and(
          partial.compare(
            'greaterOrEqual',
            dossier.read('age'),
            partial.add(16, openAnneesDePlus(dossier), where),
            0,
            0,
            where,
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

function openQuotientFamilialMaximal(_dossier: OpenDossier): partial.Value {
  return unknownOf(
    { kind: 'number', scale: 2, min: null, max: null },
    { kind: 'definition', path: 'quotient familial maximal', name: 'quotient familial maximal', whole: true },
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
    ),
  );
}

function openFaiblesRevenus(dossier: OpenDossier): partial.Value {
  const where = 'faibles revenus';
  return dossier.keep(where, () =>
    partial.compare('lessOrEqual', dossier.read('quotientFamilial'), openQuotientFamilialMaximal(dossier), 2, 2, where),
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
  );
}

function openPublicDuGieImpa(dossier: OpenDossier): partial.Value {
  const where = 'public du GIE IMPA';
  return partial.and(
    partial.and(dossier.read('retraite'), () => dossier.read('fragiliseParLEtatDeSante')),
    () =>
      partial.or(partial.compare('greaterOrEqual', dossier.read('gir'), 5, 0, 0, where), () =>
        partial.and(partial.compare('equal', dossier.read('gir'), 4, 0, 0, where), () => dossier.read('girTemporaire')),
      ),
  );
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
        guard: () => dossier.read('repereParLaGrilleDAccueil'),
        value: () => dossier.read('equipePrevueParLaCaisse'),
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
  );
}

function openBranchePilote(dossier: OpenDossier, publicCible: partial.Value): partial.Value {
  const where = 'branche pilote';
  return dossier.keepEach(where, undefined, [publicCible], () =>
    partial.table(
      [{ value: () => publicCible, applies: null, scale: 0 }],
      [
        { tests: [{ kind: 'one of', values: ['personnes âgées'] }], value: () => 'Assurance vieillesse' },
        { tests: [{ kind: 'one of', values: ['personnes précaires'] }], value: () => 'Assurance famille' },
        { tests: [{ kind: 'one of', values: ['femmes enceintes'] }], value: () => 'Assurance maladie' },
        {
          tests: [{ kind: 'one of', values: ['veuvage'] }],
          value: () =>
            unknownOf(
              { kind: 'choice', values: BRANCHE },
              { kind: 'definition', path: 'branche pilote', name: 'branche pilote', whole: true },
            ),
        },
        {
          tests: [{ kind: 'one of', values: ['étudiants'] }],
          value: () =>
            unknownOf(
              { kind: 'choice', values: BRANCHE },
              { kind: 'definition', path: 'branche pilote', name: 'branche pilote', whole: true },
            ),
        },
      ],
      where,
    ),
  );
}

function openBrancheInteressee(dossier: OpenDossier, branche: partial.Value): partial.Value {
  const where = 'branche intéressée';
  return partial.choose(
    [
      {
        guard: () =>
          partial.and(partial.same(dossier.read('parcoursEtudie'), 'étudiants', false, where), () =>
            partial.or(partial.same(branche, 'Assurance maladie', false, where), () =>
              partial.same(branche, 'Assurance famille', false, where),
            ),
          ),
        value: () => true,
        excepts: [],
      },
      {
        guard: () =>
          partial.and(partial.same(dossier.read('parcoursEtudie'), 'étudiants', false, where), () =>
            partial.same(branche, 'Assurance vieillesse', false, where),
          ),
        value: () => false,
        excepts: [],
      },
      {
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
      },
      {
        guard: () =>
          partial.and(partial.same(dossier.read('parcoursEtudie'), 'étudiants', true, where), () =>
            partial.same(
              partial.forEachOption([dossier.read('parcoursEtudie')], (publicCible2) =>
                openBranchePilote(dossier, publicCible2),
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
      },
    ],
    null,
    where,
  );
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
  );
}

function openForme(_dossier: OpenDossier, structure: partial.Value): partial.Value {
  const where = 'forme';
  return partial.table(
    [{ value: () => structure, applies: null, scale: 0 }],
    [
      { tests: [{ kind: 'one of', values: ['GIE'] }], value: () => 'groupement' },
      { tests: [{ kind: 'one of', values: ['ASEPT'] }], value: () => 'association' },
      { tests: [{ kind: 'one of', values: ['CAP'] }], value: () => 'association' },
    ],
    where,
  );
}

function openObjetDeLaStructureLignes(dossier: OpenDossier, structure: partial.Value): partial.Value {
  const where = 'objet de la structure.lignes';
  return dossier.keepEach(where, undefined, [structure], () =>
    partial.table(
      [{ value: () => structure, applies: null, scale: 0 }],
      [
        {
          tests: [{ kind: 'one of', values: ['GIE'] }],
          value: () =>
            partial.fields({
              objetDeLaStructure: "politique d'action sociale mutualisée",
              commandeADesOperateurs: false,
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['ASEPT'] }],
          value: () =>
            partial.fields({ objetDeLaStructure: "contenu d'ateliers labellisés", commandeADesOperateurs: false }),
        },
        {
          tests: [{ kind: 'one of', values: ['CAP'] }],
          value: () =>
            partial.fields({ objetDeLaStructure: 'programmes communs de prévention', commandeADesOperateurs: true }),
        },
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

function openFinancementDeLaStructure(_dossier: OpenDossier, structure: partial.Value): partial.Value {
  const where = 'financement de la structure';
  return partial.table(
    [{ value: () => structure, applies: null, scale: 0 }],
    [
      { tests: [{ kind: 'one of', values: ['GIE'] }], value: () => 'autonome avec subventions' },
      { tests: [{ kind: 'one of', values: ['ASEPT'] }], value: () => 'autonome' },
      { tests: [{ kind: 'one of', values: ['CAP'] }], value: () => 'moyens des caisses membres' },
    ],
    where,
  );
}

function openPersonnelDeLaStructure(_dossier: OpenDossier, structure: partial.Value): partial.Value {
  const where = 'personnel de la structure';
  return partial.table(
    [{ value: () => structure, applies: null, scale: 0 }],
    [
      { tests: [{ kind: 'one of', values: ['GIE'] }], value: () => 'salariés propres et mises à disposition' },
      { tests: [{ kind: 'one of', values: ['ASEPT'] }], value: () => 'salariés propres et mises à disposition' },
      { tests: [{ kind: 'one of', values: ['CAP'] }], value: () => 'moyens sans salarié propre' },
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
            { kind: 'choice', values: FORME_JURIDIQUE },
            { kind: 'definition', path: 'employeur', name: 'employeur', whole: true },
          ),
        excepts: [],
      },
    ],
    null,
    where,
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
  );
}

function openFinanceParLArs(_dossier: OpenDossier, _dispositifDeCoordination: partial.Value): partial.Value {
  return true;
}

function openMembre(dossier: OpenDossier, regime: partial.Value): partial.Value {
  const where = 'membre';
  return partial.choose(
    [
      {
        guard: () =>
          partial.and(partial.same(dossier.read('structureEtudiee'), 'GIE', false, where), () =>
            partial.or(partial.same(regime, 'CARSAT', false, where), () => partial.same(regime, 'MSA', false, where)),
          ),
        value: () => true,
        excepts: [],
      },
      {
        guard: () =>
          partial.and(partial.same(dossier.read('structureEtudiee'), 'GIE', false, where), () =>
            partial.same(regime, 'RSI', false, where),
          ),
        value: () => partial.same(dossier.read('membresDUnGie'), 'membres selon le corps', false, where),
        excepts: [],
      },
      {
        guard: () =>
          partial.and(partial.same(dossier.read('structureEtudiee'), 'GIE', false, where), () =>
            partial.same(regime, 'CNRACL', false, where),
          ),
        value: () => false,
        excepts: [],
      },
      {
        guard: () =>
          partial.and(partial.same(dossier.read('structureEtudiee'), 'ASEPT', false, where), () =>
            partial.or(
              partial.or(partial.same(regime, 'CARSAT', false, where), () => partial.same(regime, 'RSI', false, where)),
              () => partial.same(regime, 'CNRACL', false, where),
            ),
          ),
        value: () => true,
        excepts: [],
      },
      {
        guard: () =>
          partial.and(partial.same(dossier.read('structureEtudiee'), 'ASEPT', false, where), () =>
            partial.same(regime, 'MSA', false, where),
          ),
        value: () => partial.same(dossier.read('membresDUneAsept'), 'membres ajoutés à la MSA', false, where),
        excepts: [],
      },
      {
        guard: () => partial.same(dossier.read('structureEtudiee'), 'CAP', false, where),
        value: () => true,
        excepts: [],
      },
    ],
    null,
    where,
  );
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
            { kind: 'choice', values: REGIME },
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
      {
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
      },
      {
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
      },
      {
        guard: () =>
          partial.and(
            partial.compare('greaterOrEqual', dossier.read('jourDeLaConvention'), DAY_2015_01_01, 0, 0, where),
            () => partial.same(signataire, 'État', false, where),
          ),
        value: () => partial.same(dossier.read('roleDeLEtat'), 'État signataire', false, where),
        excepts: [],
      },
      {
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
      },
      {
        guard: () =>
          partial.and(
            partial.compare('greaterOrEqual', dossier.read('jourDeLaConvention'), DAY_2017_06_01, 0, 0, where),
            () => partial.same(signataire, 'CNRACL nationale', false, where),
          ),
        value: () => true,
        excepts: [],
      },
      {
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
      },
      {
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
      },
    ],
    null,
    where,
  );
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
  );
}

function openJourDeSignature(_dossier: OpenDossier, accordCadreDuCETAF: partial.Value): partial.Value {
  const where = 'jour de signature';
  return partial.table(
    [{ value: () => accordCadreDuCETAF, applies: null, scale: 0 }],
    [
      { tests: [{ kind: 'one of', values: ['CNAV et CETAF'] }], value: () => DAY_2008_06_23 },
      { tests: [{ kind: 'one of', values: ['CNAM et CETAF'] }], value: () => DAY_2009_05_13 },
    ],
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
