/**
 * OSCAR : plan d'aides: JSON to values, values to JSON.
 * Made by Attendu with oscar-plan.ts. Do not edit: change the rules and build again.
 */

import {
  Choice,
  type Given,
  type Inputs,
  type Reading,
  type Shape,
  type Unfilled,
  countBits,
  hasOnly,
  isObject,
  isPlainObject,
  isTally,
  orNull,
  quickDay,
  quickElements,
  quickNumber,
  readGiven,
  unfilled,
  writeDay,
} from 'attendu/runtime';
import type {
  AideSansPlan,
  AideTemporaire,
  AncienStatut,
  AnciensFonctionnairesDeLEtat,
  AnneeDuPlafond,
  AssistantDeVieHorsDeLaToilette,
  BaseDesRessources,
  CompositionDeFragire,
  ConditionDAge,
  ContactAvantDeuxJours,
  CumulDesEnveloppes,
  DecisionDeLaCaisse,
  DecisionDeLaCaisse2,
  DemandeDAide,
  DemandeDAide2,
  DemandeDeLAdh,
  DepartDesSuivis,
  DepartDesTroisMois,
  Depense,
  DestinataireDuForfait,
  Dispositif,
  Dossier,
  DureeDuForfaitCoordination,
  EtatDuDelai,
  FinDeLAdh,
  FinDeLAdh2,
  FinDeMois,
  FormeDeProgramme,
  Foyer,
  HeuresMalConfiees,
  Intervention,
  JourDuPlafond,
  JoursDuContact,
  MissionsDuCoordinateur,
  MissionsDuCoordinateur2,
  MoisDuRemboursement,
  MontantVerse,
  ObjetDeLaProlongation,
  Octroi,
  ParticipationDuRetraite,
  Paye,
  PhaseDeLancement,
  PieceManquanteDeDecisionDeLaCaisse,
  PieceManquanteDeDecisionDeLaCaisseOutput,
  PieceManquanteDeDemandeDAide,
  PieceManquanteDeDemandeDAideOutput,
  PieceManquanteDeFinDeLAdh,
  PieceManquanteDeFinDeLAdhOutput,
  PieceManquanteDeMissionsDuCoordinateur,
  PieceManquanteDeMissionsDuCoordinateurOutput,
  PieceManquanteDeProlongation,
  PieceManquanteDeProlongationOutput,
  PieceManquanteDeSuiviDeLAideTemporaire,
  PieceManquanteDeSuiviDeLAideTemporaireOutput,
  PieceManquanteDeVisiteDeLEvaluateur,
  PieceManquanteDeVisiteDeLEvaluateurOutput,
  PlaceDesOnzeHeures,
  PlusieursStatuts,
  PorteeDesCinquanteQuatreHeures,
  PorteeDesOnzeHeures,
  PorteeDesPlafondsParRubrique,
  PorteeDesTroisCentsEuros,
  PorteurDeProgramme,
  PrestataireNonConventionne,
  Prestation,
  Programme,
  ProgrammeCompte,
  Prolongation,
  Prolongation2,
  Qualification,
  Regime,
  RenouvellementDeLAsir,
  RepereMensuel,
  Rubrique,
  RubriqueDesPetitsTravaux,
  ScoreEntreDeuxTranches,
  SensDesTroisMois,
  ServiceADomicile,
  SituationDeFragilite,
  SuiviAnticipe,
  SuiviAttendu,
  SuiviDeLAideTemporaire,
  SuivisDeLaSecondeAnnee,
  TroisiemeAnnee,
  Verdict,
  VisiteDeLEvaluateur,
  VisiteDeLEvaluateur2,
  Voie,
} from './oscar-plan.types.js';

export const PRESTATION: Choice<Prestation> = new Choice([
  'petits travaux',
  'portage de repas',
  'télésurveillance',
  'aides techniques',
  'livraison des courses',
  'soutien psychologique',
  "gros travaux d'assainissement",
  'bricolage et jardinage',
  'chauffeur ou accompagnateur',
  'aide aux loisirs',
  'accompagnement informatique',
  'repas en maison de retraite ou foyer',
  'conseil en gestion et démarches',
  'bien-être et nutrition',
]);

export const RUBRIQUE: Choice<Rubrique> = new Choice([
  'cadre de vie et sécurité',
  'mobilité et lien social',
  'soutien personnalisé',
  'vie quotidienne',
]);

export const FORME_DE_PROGRAMME: Choice<FormeDeProgramme> = new Choice([
  'atelier collectif',
  'conférence',
  'forum',
  'Sortir Plus',
  'Seniors en vacances',
  "autre programme d'un partenaire",
]);

export const SUIVI_ATTENDU: Choice<SuiviAttendu> = new Choice([
  'premier suivi du plan',
  'second suivi du plan',
  'premier suivi du renouvellement',
  'deuxième suivi du renouvellement',
  'troisième suivi du renouvellement',
]);

export const SERVICE_A_DOMICILE: Choice<ServiceADomicile> = new Choice([
  'entretien du linge et du logement',
  'aide aux déplacements à pied',
  'aide à la préparation des repas',
  'accompagnement à la toilette',
]);

export const ANCIEN_STATUT: Choice<AncienStatut> = new Choice([
  'salarié du secteur privé',
  'agent public sans statut de fonctionnaire',
  'travailleur indépendant',
  "fonctionnaire de l'État",
  'autre fonctionnaire',
  'agriculteur',
  'autre statut',
]);

export const PAYE: Choice<Paye> = new Choice(['prestataire', 'bénéficiaire']);

export const PORTEUR_DE_PROGRAMME: Choice<PorteurDeProgramme> = new Choice(['Agirc-Arrco', 'ANCV']);

export const ETAT_DU_DELAI: Choice<EtatDuDelai> = new Choice([
  'en attente',
  'pas ouvert',
  'ouvert',
  'tenu',
  'tenu trop tôt',
  'tenu en retard',
  'dépassé',
  'impossible',
  'sans objet',
]);

export const VERDICT: Choice<Verdict> = new Choice(['conforme', 'non conforme']);

export const DISPOSITIF: Choice<Dispositif> = new Choice(['plan OSCAR', "plan d'actions personnalisé"]);

export const VOIE: Choice<Voie> = new Choice(["plan d'aides", "demande d'APA", 'autre démarche']);

export const AIDE_TEMPORAIRE: Choice<AideTemporaire> = new Choice(['ADH', 'Asir']);

const FOYER: Choice<Foyer> = new Choice(['personne seule', 'ménage']);

const REGIME: Choice<Regime> = new Choice([
  "pensions civiles de l'État",
  "pensions des ouvriers de l'État",
  'régime général',
  'autre régime',
]);

const RUBRIQUE_DES_PETITS_TRAVAUX: Choice<RubriqueDesPetitsTravaux> = new Choice([
  'cadre de vie',
  'rubrique à connaître',
]);

const PORTEE_DES_PLAFONDS_PAR_RUBRIQUE: Choice<PorteeDesPlafondsParRubrique> = new Choice(['limite', 'simple conseil']);

const ANNEE_DU_PLAFOND: Choice<AnneeDuPlafond> = new Choice([
  'année du calendrier',
  'année du plan',
  'douze mois glissants',
]);

const JOUR_DU_PLAFOND: Choice<JourDuPlafond> = new Choice(['jour de la demande', 'jour de la prestation']);

const DESTINATAIRE_DU_FORFAIT: Choice<DestinataireDuForfait> = new Choice([
  'convention du prestataire',
  'choix de la caisse',
]);

const MOIS_DU_REMBOURSEMENT: Choice<MoisDuRemboursement> = new Choice(['mois du calendrier', 'mois jour pour jour']);

const PROGRAMME_COMPTE: Choice<ProgrammeCompte> = new Choice(['participation', 'orientation du retraité']);

const PHASE_DE_LANCEMENT: Choice<PhaseDeLancement> = new Choice(['en cours', 'terminée', 'première année seulement']);

const MONTANT_VERSE: Choice<MontantVerse> = new Choice(['maximum', "montant d'une circulaire"]);

const DUREE_DU_FORFAIT_COORDINATION: Choice<DureeDuForfaitCoordination> = new Choice([
  'un an renouvelable',
  'années du plan',
]);

const DEPART_DES_SUIVIS: Choice<DepartDesSuivis> = new Choice(['rendez-vous de démarrage', 'visite initiale']);

const SUIVIS_DE_LA_SECONDE_ANNEE: Choice<SuivisDeLaSecondeAnnee> = new Choice(['trois suivis', 'aucun suivi fixé']);

const SUIVI_ANTICIPE: Choice<SuiviAnticipe> = new Choice(['permis', 'trop tôt']);

const FIN_DE_MOIS: Choice<FinDeMois> = new Choice(['dernier jour existant', 'lendemain', 'débordement']);

const OBJET_DE_LA_PROLONGATION: Choice<ObjetDeLaProlongation> = new Choice(['plan entier', 'forfait coordination']);

const TROISIEME_ANNEE: Choice<TroisiemeAnnee> = new Choice(['exclue', 'possible']);

const SENS_DES_TROIS_MOIS: Choice<SensDesTroisMois> = new Choice(['limite de la demande', 'ouverture de la demande']);

const COMPOSITION_DE_FRAGIRE: Choice<CompositionDeFragire> = new Choice([
  'dix-sept questions',
  'dix-huit questions',
  'dix-neuf questions',
]);

const SCORE_ENTRE_DEUX_TRANCHES: Choice<ScoreEntreDeuxTranches> = new Choice([
  'entier inférieur',
  'entier le plus proche',
  'entier supérieur',
]);

const REPERE_MENSUEL: Choice<RepereMensuel> = new Choice(['simple repère', 'limite du mois']);

const PORTEE_DES_ONZE_HEURES: Choice<PorteeDesOnzeHeures> = new Choice([
  'toutes les lignes',
  'première ligne seulement',
]);

const PLACE_DES_ONZE_HEURES: Choice<PlaceDesOnzeHeures> = new Choice(['en plus', 'comprises']);

const ASSISTANT_DE_VIE_HORS_DE_LA_TOILETTE: Choice<AssistantDeVieHorsDeLaToilette> = new Choice(['refusé', 'permis']);

const HEURES_MAL_CONFIEES: Choice<HeuresMalConfiees> = new Choice(['payées', 'refusées']);

const PRESTATAIRE_NON_CONVENTIONNE: Choice<PrestataireNonConventionne> = new Choice(['remboursées', 'refusées']);

const BASE_DES_RESSOURCES: Choice<BaseDesRessources> = new Choice(['ressources déclarées', "revenu de l'avis"]);

const PARTICIPATION_DU_RETRAITE: Choice<ParticipationDuRetraite> = new Choice([
  'aucune part',
  'part selon les ressources',
]);

const ANCIENS_FONCTIONNAIRES_DE_L_ETAT: Choice<AnciensFonctionnairesDeLEtat> = new Choice([
  'hors du plan',
  "par l'aide de l'État",
]);

const PLUSIEURS_STATUTS: Choice<PlusieursStatuts> = new Choice([
  'un statut suffit',
  'tout autre statut exclut',
  'régime principal',
]);

const CONDITION_D_AGE: Choice<ConditionDAge> = new Choice(['aucun âge', 'cinquante-cinq ans']);

const AIDE_SANS_PLAN: Choice<AideSansPlan> = new Choice(["complément d'un plan", 'aide sans condition de plan']);

const RENOUVELLEMENT_DE_L_ASIR: Choice<RenouvellementDeLAsir> = new Choice(['possible', 'exclu']);

const DEPART_DES_TROIS_MOIS: Choice<DepartDesTroisMois> = new Choice(["octroi de l'aide", "jour de l'événement"]);

const PORTEE_DES_TROIS_CENTS_EUROS: Choice<PorteeDesTroisCentsEuros> = new Choice([
  'deux aides ensemble',
  'chaque aide',
]);

const PORTEE_DES_CINQUANTE_QUATRE_HEURES: Choice<PorteeDesCinquanteQuatreHeures> = new Choice([
  'chaque octroi',
  "chaque aide dans l'année",
  "deux aides dans l'année",
]);

const CUMUL_DES_ENVELOPPES: Choice<CumulDesEnveloppes> = new Choice(['deux enveloppes', 'une seule enveloppe']);

const DEMANDE_DE_L_ADH: Choice<DemandeDeLAdh> = new Choice([
  'avant la sortie',
  'quinze jours après la sortie',
  'sans limite',
]);

const JOURS_DU_CONTACT: Choice<JoursDuContact> = new Choice(['jours du calendrier', 'jours de travail']);

const CONTACT_AVANT_DEUX_JOURS: Choice<ContactAvantDeuxJours> = new Choice([
  'trop tôt pour vérifier',
  'simple ordre de grandeur',
]);

const QUALIFICATION: Choice<Qualification> = new Choice([
  'aide à domicile',
  'employé à domicile',
  'agent à domicile',
  'auxiliaire de vie sociale',
  'assistant de vie',
]);

const SITUATION_DE_FRAGILITE: Choice<SituationDeFragilite> = new Choice([
  "retour d'hospitalisation",
  'décès du conjoint',
  'placement du conjoint',
  'hospitalisation du conjoint',
  'déménagement',
  'séparation',
  'autre événement',
]);

const MISSIONS_DU_COORDINATEUR: Choice<MissionsDuCoordinateur> = new Choice([
  'rendez-vous de démarrage fait',
  'suivi à chaque évolution de la situation',
  'retraité conseillé dans ses choix',
  'liaison avec les partenaires et la caisse',
]);

const PROLONGATION: Choice<Prolongation> = new Choice([
  'nouvelle demande faite',
  "nouvelle visite d'un évaluateur",
  'prolongation validée par la caisse',
]);

const DEMANDE_D_AIDE: Choice<DemandeDAide> = new Choice(['formulaire Cerfa rempli', 'demande transmise à la Carsat']);

const VISITE_DE_L_EVALUATEUR: Choice<VisiteDeLEvaluateur> = new Choice([
  'évaluateur mandaté par la caisse',
  'fragilités évaluées',
  'conditions de vie observées',
  'composantes du plan exposées',
]);

const DECISION_DE_LA_CAISSE: Choice<DecisionDeLaCaisse> = new Choice([
  "conclusions de l'évaluateur transmises",
  'plan validé par la caisse',
  'retraité informé de la décision',
  'retraité mis en relation avec les partenaires',
]);

const SUIVI_DE_L_AIDE_TEMPORAIRE: Choice<SuiviDeLAideTemporaire> = new Choice(['contact pris']);

const FIN_DE_L_ADH: Choice<FinDeLAdh> = new Choice([
  "évaluation faite par l'intervenant social",
  'plan plus durable proposé',
]);

/**
 * How many different values of « prestation » a list holds. Throws `InvalidInput` for a text that is none of them.
 */
export function countPrestation(list: readonly Prestation[], path: string): number {
  if (isTally(list)) return PRESTATION.countDistinct(list, path);
  let seen = 0;
  for (const item of list) {
    switch (item) {
      case 'petits travaux':
        seen |= 1;
        break;
      case 'portage de repas':
        seen |= 2;
        break;
      case 'télésurveillance':
        seen |= 4;
        break;
      case 'aides techniques':
        seen |= 8;
        break;
      case 'livraison des courses':
        seen |= 16;
        break;
      case 'soutien psychologique':
        seen |= 32;
        break;
      case "gros travaux d'assainissement":
        seen |= 64;
        break;
      case 'bricolage et jardinage':
        seen |= 128;
        break;
      case 'chauffeur ou accompagnateur':
        seen |= 256;
        break;
      case 'aide aux loisirs':
        seen |= 512;
        break;
      case 'accompagnement informatique':
        seen |= 1024;
        break;
      case 'repas en maison de retraite ou foyer':
        seen |= 2048;
        break;
      case 'conseil en gestion et démarches':
        seen |= 4096;
        break;
      case 'bien-être et nutrition':
        seen |= 8192;
        break;
      default:
        return PRESTATION.countDistinct(list, path);
    }
  }
  return countBits(seen);
}

const LIMITS_1 = { scale: 0, min: 1, max: 2 };

const LIMITS_2 = { scale: 2, min: 0, max: null };

const LIMITS_3 = { scale: 0, min: 0, max: 30 };

const LIMITS_4 = { scale: 0, min: 0, max: 10 };

const ANY_SCALE_2 = { scale: 2, min: null, max: null };

const LIMITS_6 = { scale: 0, min: 1, max: 6 };

/** A whole number from 1 to 2. */
function readNumber1(value: unknown): number | undefined {
  if (typeof value === 'number' && (value | 0) === value && value >= 1 && value <= 2) return value | 0;
  return quickNumber(value, LIMITS_1);
}

/** A number of at most 2 decimals, 0 or more. */
function readNumber2(value: unknown): number | undefined {
  if (typeof value === 'number' && (value | 0) === value && value >= 0) return (value | 0) * 100;
  return quickNumber(value, LIMITS_2);
}

/** A whole number from 0 to 30. */
function readNumber3(value: unknown): number | undefined {
  if (typeof value === 'number' && (value | 0) === value && value >= 0 && value <= 30) return value | 0;
  return quickNumber(value, LIMITS_3);
}

/** A whole number from 0 to 10. */
function readNumber4(value: unknown): number | undefined {
  if (typeof value === 'number' && (value | 0) === value && value >= 0 && value <= 10) return value | 0;
  return quickNumber(value, LIMITS_4);
}

/** A number of at most 2 decimals. */
function readNumber5(value: unknown): number | undefined {
  if (typeof value === 'number' && (value | 0) === value) return (value | 0) * 100;
  return quickNumber(value, ANY_SCALE_2);
}

/** A whole number from 1 to 6. */
function readNumber6(value: unknown): number | undefined {
  if (typeof value === 'number' && (value | 0) === value && value >= 1 && value <= 6) return value | 0;
  return quickNumber(value, LIMITS_6);
}

export const PIECE_MANQUANTE_DE_MISSIONS_DU_COORDINATEUR_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: MISSIONS_DU_COORDINATEUR.values } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_PROLONGATION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: PROLONGATION.values } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_DEMANDE_D_AIDE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: DEMANDE_D_AIDE.values } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_VISITE_DE_L_EVALUATEUR_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: VISITE_DE_L_EVALUATEUR.values } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_DECISION_DE_LA_CAISSE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: DECISION_DE_LA_CAISSE.values } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_SUIVI_DE_L_AIDE_TEMPORAIRE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: SUIVI_DE_L_AIDE_TEMPORAIRE.values } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_FIN_DE_L_ADH_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: FIN_DE_L_ADH.values } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

const DEPENSE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    prestation: { name: 'prestation', shape: { kind: 'choice', values: PRESTATION.values } },
    montant: { name: 'montant', shape: { kind: 'number', scale: 2, min: null, max: null } },
    date: { name: 'date', shape: { kind: 'date' } },
    conventionne: { name: 'conventionné', shape: { kind: 'boolean' } },
  },
};

const PROGRAMME_SHAPE: Shape = {
  kind: 'record',
  fields: {
    forme: { name: 'forme', shape: { kind: 'choice', values: FORME_DE_PROGRAMME.values } },
    suivi: { name: 'suivi', shape: { kind: 'boolean' } },
  },
};

const INTERVENTION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    date: { name: 'date', shape: { kind: 'date' } },
    service: { name: 'service', shape: { kind: 'choice', values: SERVICE_A_DOMICILE.values } },
    heures: { name: 'heures', shape: { kind: 'number', scale: 2, min: null, max: null } },
    programme: { name: 'programme', shape: { kind: 'boolean' } },
    qualification: { name: 'qualification', shape: { kind: 'choice', values: QUALIFICATION.values } },
    conventionne: { name: 'conventionné', shape: { kind: 'boolean' } },
    justifiee: { name: 'justifiée', shape: { kind: 'boolean' } },
  },
};

const OCTROI_SHAPE: Shape = {
  kind: 'record',
  fields: {
    situation: { name: 'situation', shape: { kind: 'choice', values: SITUATION_DE_FRAGILITE.values } },
    evenement: { name: 'événement', shape: { kind: 'date' } },
    demande: { name: 'demande', shape: { kind: 'date' } },
    dateDOctroi: { name: "date d'octroi", shape: { kind: 'date' } },
    depense: { name: 'dépense', shape: { kind: 'number', scale: 2, min: null, max: null } },
    heures: { name: 'heures', shape: { kind: 'number', scale: 2, min: null, max: null } },
    contact: { name: 'contact', shape: { kind: 'optional', of: { kind: 'date' } } },
  },
};

const MISSIONS_DU_COORDINATEUR2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    suiviAChaqueEvolutionDeLaSituation: {
      name: 'suivi à chaque évolution de la situation',
      shape: { kind: 'boolean' },
    },
    retraiteConseilleDansSesChoix: { name: 'retraité conseillé dans ses choix', shape: { kind: 'boolean' } },
    liaisonAvecLesPartenairesEtLaCaisse: {
      name: 'liaison avec les partenaires et la caisse',
      shape: { kind: 'boolean' },
    },
  },
};

const PROLONGATION2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    nouvelleVisiteDUnEvaluateur: { name: "nouvelle visite d'un évaluateur", shape: { kind: 'boolean' } },
    prolongationValideeParLaCaisse: { name: 'prolongation validée par la caisse', shape: { kind: 'boolean' } },
  },
};

const DEMANDE_D_AIDE2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    formulaireCerfaRempli: { name: 'formulaire Cerfa rempli', shape: { kind: 'boolean' } },
    demandeTransmiseALaCarsat: { name: 'demande transmise à la Carsat', shape: { kind: 'boolean' } },
  },
};

const VISITE_DE_L_EVALUATEUR2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    evaluateurMandateParLaCaisse: { name: 'évaluateur mandaté par la caisse', shape: { kind: 'boolean' } },
    fragilitesEvaluees: { name: 'fragilités évaluées', shape: { kind: 'boolean' } },
    conditionsDeVieObservees: { name: 'conditions de vie observées', shape: { kind: 'boolean' } },
    composantesDuPlanExposees: { name: 'composantes du plan exposées', shape: { kind: 'boolean' } },
  },
};

const DECISION_DE_LA_CAISSE2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    conclusionsDeLEvaluateurTransmises: { name: "conclusions de l'évaluateur transmises", shape: { kind: 'boolean' } },
    planValideParLaCaisse: { name: 'plan validé par la caisse', shape: { kind: 'boolean' } },
    retraiteInformeDeLaDecision: { name: 'retraité informé de la décision', shape: { kind: 'boolean' } },
    retraiteMisEnRelationAvecLesPartenaires: {
      name: 'retraité mis en relation avec les partenaires',
      shape: { kind: 'boolean' },
    },
  },
};

const FIN_DE_L_ADH2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    evaluationFaiteParLIntervenantSocial: {
      name: "évaluation faite par l'intervenant social",
      shape: { kind: 'boolean' },
    },
    planPlusDurablePropose: { name: 'plan plus durable proposé', shape: { kind: 'boolean' } },
  },
};

/** What a dossier may give: its données, and the questions with the reading retained. */
export const INPUTS: Inputs = {
  dateDEffet: { name: "date d'effet", shape: { kind: 'date' } },
  depenses: { name: 'dépenses', shape: { kind: 'list', of: DEPENSE_SHAPE, sortedBy: 'date', atMost: 100 } },
  programmesProposes: {
    name: 'programmes proposés',
    shape: { kind: 'list', of: PROGRAMME_SHAPE, sortedBy: null, atMost: 1000 },
  },
  heuresDAccompagnement: { name: "heures d'accompagnement", shape: { kind: 'boolean' } },
  prestationsDuForfaitPrevention: {
    name: 'prestations du forfait prévention',
    shape: { kind: 'list', of: { kind: 'choice', values: PRESTATION.values }, sortedBy: null, atMost: 1000 },
  },
  dureeDuPlan: { name: 'durée du plan', shape: { kind: 'number', scale: 0, min: 1, max: 2 } },
  forfaitRenouvele: { name: 'forfait renouvelé', shape: { kind: 'boolean' } },
  dateDuRendezVousDeDemarrage: {
    name: 'date du rendez-vous de démarrage',
    shape: { kind: 'optional', of: { kind: 'date' } },
  },
  dateDeLaVisiteInitiale: { name: 'date de la visite initiale', shape: { kind: 'optional', of: { kind: 'date' } } },
  dateDuRenouvellement: { name: 'date du renouvellement', shape: { kind: 'optional', of: { kind: 'date' } } },
  dateDuSuiviADeuxMois: { name: 'date du suivi à deux mois', shape: { kind: 'optional', of: { kind: 'date' } } },
  dateDuSuiviASixMois: { name: 'date du suivi à six mois', shape: { kind: 'optional', of: { kind: 'date' } } },
  dateDuSuiviAUnMoisDuRenouvellement: {
    name: 'date du suivi à un mois du renouvellement',
    shape: { kind: 'optional', of: { kind: 'date' } },
  },
  dateDuSuiviATroisMoisDuRenouvellement: {
    name: 'date du suivi à trois mois du renouvellement',
    shape: { kind: 'optional', of: { kind: 'date' } },
  },
  dateDuSuiviASixMoisDuRenouvellement: {
    name: 'date du suivi à six mois du renouvellement',
    shape: { kind: 'optional', of: { kind: 'date' } },
  },
  dateDeLaDemandeDeProlongation: {
    name: 'date de la demande de prolongation',
    shape: { kind: 'optional', of: { kind: 'date' } },
  },
  scoreFragire: { name: 'score Fragire', shape: { kind: 'number', scale: 2, min: 0, max: null } },
  questionsFragireRenseignees: {
    name: 'questions Fragire renseignées',
    shape: { kind: 'number', scale: 0, min: 0, max: 30 },
  },
  testsFragireFaits: { name: 'tests Fragire faits', shape: { kind: 'number', scale: 0, min: 0, max: 10 } },
  interventions: {
    name: 'interventions',
    shape: { kind: 'list', of: INTERVENTION_SHAPE, sortedBy: 'date', atMost: 400 },
  },
  compositionDuFoyer: { name: 'composition du foyer', shape: { kind: 'choice', values: FOYER.values } },
  ressourcesMensuelles: { name: 'ressources mensuelles', shape: { kind: 'number', scale: 2, min: null, max: null } },
  revenuBrutGlobal: { name: 'revenu brut global', shape: { kind: 'number', scale: 2, min: null, max: null } },
  dateDeLaDemande: { name: 'date de la demande', shape: { kind: 'date' } },
  dateDeNaissance: { name: 'date de naissance', shape: { kind: 'date' } },
  girEvalue: { name: 'GIR évalué', shape: { kind: 'number', scale: 0, min: 1, max: 6 } },
  oscarDeploye: { name: 'OSCAR déployé', shape: { kind: 'boolean' } },
  anciensStatuts: {
    name: 'anciens statuts',
    shape: { kind: 'list', of: { kind: 'choice', values: ANCIEN_STATUT.values }, sortedBy: null, atMost: 1000 },
  },
  regimeDeRetraitePrincipal: { name: 'régime de retraite principal', shape: { kind: 'choice', values: REGIME.values } },
  planAdapte: { name: 'plan adapté', shape: { kind: 'boolean' } },
  octrois: { name: 'octrois', shape: { kind: 'list', of: OCTROI_SHAPE, sortedBy: 'dateDOctroi', atMost: 20 } },
  titulaireDUnPlanOscar: { name: "titulaire d'un plan OSCAR", shape: { kind: 'boolean' } },
  besoinDurable: { name: 'besoin durable', shape: { kind: 'boolean' } },
  missionsDuCoordinateur: { name: 'missions du coordinateur', shape: MISSIONS_DU_COORDINATEUR2_SHAPE },
  prolongation: { name: 'prolongation', shape: PROLONGATION2_SHAPE },
  demandeDAide: { name: "demande d'aide", shape: DEMANDE_D_AIDE2_SHAPE },
  visiteDeLEvaluateur: { name: "visite de l'évaluateur", shape: VISITE_DE_L_EVALUATEUR2_SHAPE },
  decisionDeLaCaisse: { name: 'décision de la caisse', shape: DECISION_DE_LA_CAISSE2_SHAPE },
  finDeLAdh: { name: "fin de l'ADH", shape: FIN_DE_L_ADH2_SHAPE },
  jourDObservation: { name: "jour d'observation", shape: { kind: 'date' } },
  rubriqueDesPetitsTravaux: {
    name: 'rubrique des petits travaux',
    shape: { kind: 'choice', values: RUBRIQUE_DES_PETITS_TRAVAUX.values },
    question: true,
    retained: 'cadre de vie',
  },
  porteeDesPlafondsParRubrique: {
    name: 'portée des plafonds par rubrique',
    shape: { kind: 'choice', values: PORTEE_DES_PLAFONDS_PAR_RUBRIQUE.values },
    question: true,
  },
  anneeDuPlafond: {
    name: 'année du plafond',
    shape: { kind: 'choice', values: ANNEE_DU_PLAFOND.values },
    question: true,
  },
  jourDuPlafond: { name: 'jour du plafond', shape: { kind: 'choice', values: JOUR_DU_PLAFOND.values }, question: true },
  destinataireDuForfait: {
    name: 'destinataire du forfait',
    shape: { kind: 'choice', values: DESTINATAIRE_DU_FORFAIT.values },
    question: true,
    retained: 'convention du prestataire',
  },
  moisDuRemboursement: {
    name: 'mois du remboursement',
    shape: { kind: 'choice', values: MOIS_DU_REMBOURSEMENT.values },
    question: true,
    retained: 'mois du calendrier',
  },
  programmeCompte: {
    name: 'programme compté',
    shape: { kind: 'choice', values: PROGRAMME_COMPTE.values },
    question: true,
    retained: 'participation',
  },
  phaseDeLancement: {
    name: 'phase de lancement',
    shape: { kind: 'choice', values: PHASE_DE_LANCEMENT.values },
    question: true,
  },
  montantVerse: { name: 'montant versé', shape: { kind: 'choice', values: MONTANT_VERSE.values }, question: true },
  dureeDuForfaitCoordination: {
    name: 'durée du forfait coordination',
    shape: { kind: 'choice', values: DUREE_DU_FORFAIT_COORDINATION.values },
    question: true,
  },
  departDesSuivis: {
    name: 'départ des suivis',
    shape: { kind: 'choice', values: DEPART_DES_SUIVIS.values },
    question: true,
    retained: 'rendez-vous de démarrage',
  },
  suivisDeLaSecondeAnnee: {
    name: 'suivis de la seconde année',
    shape: { kind: 'choice', values: SUIVIS_DE_LA_SECONDE_ANNEE.values },
    question: true,
    retained: 'trois suivis',
  },
  suiviAnticipe: { name: 'suivi anticipé', shape: { kind: 'choice', values: SUIVI_ANTICIPE.values }, question: true },
  finDeMois: {
    name: 'fin de mois',
    shape: { kind: 'choice', values: FIN_DE_MOIS.values },
    question: true,
    retained: 'dernier jour existant',
  },
  objetDeLaProlongation: {
    name: 'objet de la prolongation',
    shape: { kind: 'choice', values: OBJET_DE_LA_PROLONGATION.values },
    question: true,
  },
  troisiemeAnnee: {
    name: 'troisième année',
    shape: { kind: 'choice', values: TROISIEME_ANNEE.values },
    question: true,
  },
  sensDesTroisMois: {
    name: 'sens des trois mois',
    shape: { kind: 'choice', values: SENS_DES_TROIS_MOIS.values },
    question: true,
  },
  compositionDeFragire: {
    name: 'composition de Fragire',
    shape: { kind: 'choice', values: COMPOSITION_DE_FRAGIRE.values },
    question: true,
  },
  scoreEntreDeuxTranches: {
    name: 'score entre deux tranches',
    shape: { kind: 'choice', values: SCORE_ENTRE_DEUX_TRANCHES.values },
    question: true,
  },
  repereMensuel: {
    name: 'repère mensuel',
    shape: { kind: 'choice', values: REPERE_MENSUEL.values },
    question: true,
    retained: 'simple repère',
  },
  porteeDesOnzeHeures: {
    name: 'portée des onze heures',
    shape: { kind: 'choice', values: PORTEE_DES_ONZE_HEURES.values },
    question: true,
  },
  placeDesOnzeHeures: {
    name: 'place des onze heures',
    shape: { kind: 'choice', values: PLACE_DES_ONZE_HEURES.values },
    question: true,
    retained: 'en plus',
  },
  assistantDeVieHorsDeLaToilette: {
    name: 'assistant de vie hors de la toilette',
    shape: { kind: 'choice', values: ASSISTANT_DE_VIE_HORS_DE_LA_TOILETTE.values },
    question: true,
  },
  heuresMalConfiees: {
    name: 'heures mal confiées',
    shape: { kind: 'choice', values: HEURES_MAL_CONFIEES.values },
    question: true,
  },
  prestataireNonConventionne: {
    name: 'prestataire non conventionné',
    shape: { kind: 'choice', values: PRESTATAIRE_NON_CONVENTIONNE.values },
    question: true,
  },
  baseDesRessources: {
    name: 'base des ressources',
    shape: { kind: 'choice', values: BASE_DES_RESSOURCES.values },
    question: true,
  },
  participationDuRetraite: {
    name: 'participation du retraité',
    shape: { kind: 'choice', values: PARTICIPATION_DU_RETRAITE.values },
    question: true,
  },
  anciensFonctionnairesDeLEtat: {
    name: "anciens fonctionnaires de l'État",
    shape: { kind: 'choice', values: ANCIENS_FONCTIONNAIRES_DE_L_ETAT.values },
    question: true,
  },
  plusieursStatuts: {
    name: 'plusieurs statuts',
    shape: { kind: 'choice', values: PLUSIEURS_STATUTS.values },
    question: true,
  },
  conditionDAge: {
    name: "condition d'âge",
    shape: { kind: 'choice', values: CONDITION_D_AGE.values },
    question: true,
    retained: 'aucun âge',
  },
  aideSansPlan: { name: 'aide sans plan', shape: { kind: 'choice', values: AIDE_SANS_PLAN.values }, question: true },
  renouvellementDeLAsir: {
    name: "renouvellement de l'Asir",
    shape: { kind: 'choice', values: RENOUVELLEMENT_DE_L_ASIR.values },
    question: true,
  },
  departDesTroisMois: {
    name: 'départ des trois mois',
    shape: { kind: 'choice', values: DEPART_DES_TROIS_MOIS.values },
    question: true,
  },
  porteeDesTroisCentsEuros: {
    name: 'portée des trois cents euros',
    shape: { kind: 'choice', values: PORTEE_DES_TROIS_CENTS_EUROS.values },
    question: true,
  },
  porteeDesCinquanteQuatreHeures: {
    name: 'portée des cinquante-quatre heures',
    shape: { kind: 'choice', values: PORTEE_DES_CINQUANTE_QUATRE_HEURES.values },
    question: true,
  },
  cumulDesEnveloppes: {
    name: 'cumul des enveloppes',
    shape: { kind: 'choice', values: CUMUL_DES_ENVELOPPES.values },
    question: true,
  },
  demandeDeLAdh: {
    name: "demande de l'ADH",
    shape: { kind: 'choice', values: DEMANDE_DE_L_ADH.values },
    question: true,
  },
  joursDuContact: {
    name: 'jours du contact',
    shape: { kind: 'choice', values: JOURS_DU_CONTACT.values },
    question: true,
  },
  contactAvantDeuxJours: {
    name: 'contact avant deux jours',
    shape: { kind: 'choice', values: CONTACT_AVANT_DEUX_JOURS.values },
    question: true,
  },
};

/**
 * A dossier that gives everything as declared, with the readings retained; else `undefined`. `isCounted`: of the
 * lists that the rules only count, what they come to.
 */
function quickDossier(input: unknown, isCounted: boolean): Given<Dossier> | undefined {
  if (!isObject(input) || !isPlainObject(input)) return undefined;
  const given: Unfilled<Given<Dossier>> = {
    ...NOTHING_GIVEN,
    rubriqueDesPetitsTravaux: 'cadre de vie',
    porteeDesPlafondsParRubrique: undefined,
    anneeDuPlafond: undefined,
    jourDuPlafond: undefined,
    destinataireDuForfait: 'convention du prestataire',
    moisDuRemboursement: 'mois du calendrier',
    programmeCompte: 'participation',
    phaseDeLancement: undefined,
    montantVerse: undefined,
    dureeDuForfaitCoordination: undefined,
    departDesSuivis: 'rendez-vous de démarrage',
    suivisDeLaSecondeAnnee: 'trois suivis',
    suiviAnticipe: undefined,
    finDeMois: 'dernier jour existant',
    objetDeLaProlongation: undefined,
    troisiemeAnnee: undefined,
    sensDesTroisMois: undefined,
    compositionDeFragire: undefined,
    scoreEntreDeuxTranches: undefined,
    repereMensuel: 'simple repère',
    porteeDesOnzeHeures: undefined,
    placeDesOnzeHeures: 'en plus',
    assistantDeVieHorsDeLaToilette: undefined,
    heuresMalConfiees: undefined,
    prestataireNonConventionne: undefined,
    baseDesRessources: undefined,
    participationDuRetraite: undefined,
    anciensFonctionnairesDeLEtat: undefined,
    plusieursStatuts: undefined,
    conditionDAge: 'aucun âge',
    aideSansPlan: undefined,
    renouvellementDeLAsir: undefined,
    departDesTroisMois: undefined,
    porteeDesTroisCentsEuros: undefined,
    porteeDesCinquanteQuatreHeures: undefined,
    cumulDesEnveloppes: undefined,
    demandeDeLAdh: undefined,
    joursDuContact: undefined,
    contactAvantDeuxJours: undefined,
  };
  return readAides(given, input) &&
    readCoordination(given, input, isCounted) &&
    readHeures(given, input) &&
    readRegles(given, input) &&
    readTemporaires(given, input) &&
    readCasValeurs(given, input) &&
    hasOnly(input, 40)
    ? given
    : undefined;
}

const NOTHING_GIVEN: Unfilled<Given<Dossier>> = unfilled(INPUTS);

/** Reads the données of aides.attendu; false: one is missing, or not as declared. */
function readAides(given: Unfilled<Given<Dossier>>, input: Readonly<Record<string, unknown>>): boolean {
  const dateDEffet = quickDay(input['dateDEffet']);
  if (dateDEffet === undefined) return false;
  given.dateDEffet = dateDEffet;
  const depenses = quickElements(input['depenses'], 100, 'dépenses', readDepense, (element) => element.date);
  if (depenses === undefined) return false;
  given.depenses = depenses;
  const programmesProposes = quickElements(
    input['programmesProposes'],
    1000,
    'programmes proposés',
    readProgramme,
    null,
  );
  if (programmesProposes === undefined) return false;
  given.programmesProposes = programmesProposes;
  return true;
}

/** Reads the données of coordination.attendu; false: one is missing, or not as declared. */
function readCoordination(
  given: Unfilled<Given<Dossier>>,
  input: Readonly<Record<string, unknown>>,
  isCounted: boolean,
): boolean {
  const heuresDAccompagnement = input['heuresDAccompagnement'];
  if (typeof heuresDAccompagnement !== 'boolean') return false;
  given.heuresDAccompagnement = heuresDAccompagnement;
  const prestationsDuForfaitPrevention = PRESTATION.list(input['prestationsDuForfaitPrevention'], 1000, isCounted);
  if (prestationsDuForfaitPrevention === undefined) return false;
  given.prestationsDuForfaitPrevention = prestationsDuForfaitPrevention;
  const dureeDuPlan = readNumber1(input['dureeDuPlan']);
  if (dureeDuPlan === undefined) return false;
  given.dureeDuPlan = dureeDuPlan;
  const forfaitRenouvele = input['forfaitRenouvele'];
  if (typeof forfaitRenouvele !== 'boolean') return false;
  given.forfaitRenouvele = forfaitRenouvele;
  const dateDuRendezVousDeDemarrage =
    input['dateDuRendezVousDeDemarrage'] === null ? null : quickDay(input['dateDuRendezVousDeDemarrage']);
  if (dateDuRendezVousDeDemarrage === undefined) return false;
  given.dateDuRendezVousDeDemarrage = dateDuRendezVousDeDemarrage;
  const dateDeLaVisiteInitiale =
    input['dateDeLaVisiteInitiale'] === null ? null : quickDay(input['dateDeLaVisiteInitiale']);
  if (dateDeLaVisiteInitiale === undefined) return false;
  given.dateDeLaVisiteInitiale = dateDeLaVisiteInitiale;
  const dateDuRenouvellement = input['dateDuRenouvellement'] === null ? null : quickDay(input['dateDuRenouvellement']);
  if (dateDuRenouvellement === undefined) return false;
  given.dateDuRenouvellement = dateDuRenouvellement;
  const dateDuSuiviADeuxMois = input['dateDuSuiviADeuxMois'] === null ? null : quickDay(input['dateDuSuiviADeuxMois']);
  if (dateDuSuiviADeuxMois === undefined) return false;
  given.dateDuSuiviADeuxMois = dateDuSuiviADeuxMois;
  const dateDuSuiviASixMois = input['dateDuSuiviASixMois'] === null ? null : quickDay(input['dateDuSuiviASixMois']);
  if (dateDuSuiviASixMois === undefined) return false;
  given.dateDuSuiviASixMois = dateDuSuiviASixMois;
  const dateDuSuiviAUnMoisDuRenouvellement =
    input['dateDuSuiviAUnMoisDuRenouvellement'] === null ? null : quickDay(input['dateDuSuiviAUnMoisDuRenouvellement']);
  if (dateDuSuiviAUnMoisDuRenouvellement === undefined) return false;
  given.dateDuSuiviAUnMoisDuRenouvellement = dateDuSuiviAUnMoisDuRenouvellement;
  const dateDuSuiviATroisMoisDuRenouvellement =
    input['dateDuSuiviATroisMoisDuRenouvellement'] === null
      ? null
      : quickDay(input['dateDuSuiviATroisMoisDuRenouvellement']);
  if (dateDuSuiviATroisMoisDuRenouvellement === undefined) return false;
  given.dateDuSuiviATroisMoisDuRenouvellement = dateDuSuiviATroisMoisDuRenouvellement;
  const dateDuSuiviASixMoisDuRenouvellement =
    input['dateDuSuiviASixMoisDuRenouvellement'] === null
      ? null
      : quickDay(input['dateDuSuiviASixMoisDuRenouvellement']);
  if (dateDuSuiviASixMoisDuRenouvellement === undefined) return false;
  given.dateDuSuiviASixMoisDuRenouvellement = dateDuSuiviASixMoisDuRenouvellement;
  const dateDeLaDemandeDeProlongation =
    input['dateDeLaDemandeDeProlongation'] === null ? null : quickDay(input['dateDeLaDemandeDeProlongation']);
  if (dateDeLaDemandeDeProlongation === undefined) return false;
  given.dateDeLaDemandeDeProlongation = dateDeLaDemandeDeProlongation;
  const missionsDuCoordinateur = readMissionsDuCoordinateur2(input['missionsDuCoordinateur']);
  if (missionsDuCoordinateur === undefined) return false;
  given.missionsDuCoordinateur = missionsDuCoordinateur;
  const prolongation = readProlongation2(input['prolongation']);
  if (prolongation === undefined) return false;
  given.prolongation = prolongation;
  return true;
}

/** Reads the données of heures.attendu; false: one is missing, or not as declared. */
function readHeures(given: Unfilled<Given<Dossier>>, input: Readonly<Record<string, unknown>>): boolean {
  const scoreFragire = readNumber2(input['scoreFragire']);
  if (scoreFragire === undefined) return false;
  given.scoreFragire = scoreFragire;
  const questionsFragireRenseignees = readNumber3(input['questionsFragireRenseignees']);
  if (questionsFragireRenseignees === undefined) return false;
  given.questionsFragireRenseignees = questionsFragireRenseignees;
  const testsFragireFaits = readNumber4(input['testsFragireFaits']);
  if (testsFragireFaits === undefined) return false;
  given.testsFragireFaits = testsFragireFaits;
  const interventions = quickElements(
    input['interventions'],
    400,
    'interventions',
    readIntervention,
    (element) => element.date,
  );
  if (interventions === undefined) return false;
  given.interventions = interventions;
  const compositionDuFoyer = FOYER.read(input['compositionDuFoyer']);
  if (compositionDuFoyer === undefined) return false;
  given.compositionDuFoyer = compositionDuFoyer;
  const ressourcesMensuelles = readNumber5(input['ressourcesMensuelles']);
  if (ressourcesMensuelles === undefined) return false;
  given.ressourcesMensuelles = ressourcesMensuelles;
  const revenuBrutGlobal = readNumber5(input['revenuBrutGlobal']);
  if (revenuBrutGlobal === undefined) return false;
  given.revenuBrutGlobal = revenuBrutGlobal;
  return true;
}

/** Reads the données of regles.attendu; false: one is missing, or not as declared. */
function readRegles(given: Unfilled<Given<Dossier>>, input: Readonly<Record<string, unknown>>): boolean {
  const dateDeLaDemande = quickDay(input['dateDeLaDemande']);
  if (dateDeLaDemande === undefined) return false;
  given.dateDeLaDemande = dateDeLaDemande;
  const dateDeNaissance = quickDay(input['dateDeNaissance']);
  if (dateDeNaissance === undefined) return false;
  given.dateDeNaissance = dateDeNaissance;
  const girEvalue = readNumber6(input['girEvalue']);
  if (girEvalue === undefined) return false;
  given.girEvalue = girEvalue;
  const oscarDeploye = input['oscarDeploye'];
  if (typeof oscarDeploye !== 'boolean') return false;
  given.oscarDeploye = oscarDeploye;
  const anciensStatuts = ANCIEN_STATUT.items(input['anciensStatuts'], 1000);
  if (anciensStatuts === undefined) return false;
  given.anciensStatuts = anciensStatuts;
  const regimeDeRetraitePrincipal = REGIME.read(input['regimeDeRetraitePrincipal']);
  if (regimeDeRetraitePrincipal === undefined) return false;
  given.regimeDeRetraitePrincipal = regimeDeRetraitePrincipal;
  const planAdapte = input['planAdapte'];
  if (typeof planAdapte !== 'boolean') return false;
  given.planAdapte = planAdapte;
  const demandeDAide = readDemandeDAide2(input['demandeDAide']);
  if (demandeDAide === undefined) return false;
  given.demandeDAide = demandeDAide;
  const visiteDeLEvaluateur = readVisiteDeLEvaluateur2(input['visiteDeLEvaluateur']);
  if (visiteDeLEvaluateur === undefined) return false;
  given.visiteDeLEvaluateur = visiteDeLEvaluateur;
  const decisionDeLaCaisse = readDecisionDeLaCaisse2(input['decisionDeLaCaisse']);
  if (decisionDeLaCaisse === undefined) return false;
  given.decisionDeLaCaisse = decisionDeLaCaisse;
  return true;
}

/** Reads the données of temporaires.attendu; false: one is missing, or not as declared. */
function readTemporaires(given: Unfilled<Given<Dossier>>, input: Readonly<Record<string, unknown>>): boolean {
  const octrois = quickElements(input['octrois'], 20, 'octrois', readOctroi, (element) => element.dateDOctroi);
  if (octrois === undefined) return false;
  given.octrois = octrois;
  const titulaireDUnPlanOscar = input['titulaireDUnPlanOscar'];
  if (typeof titulaireDUnPlanOscar !== 'boolean') return false;
  given.titulaireDUnPlanOscar = titulaireDUnPlanOscar;
  const besoinDurable = input['besoinDurable'];
  if (typeof besoinDurable !== 'boolean') return false;
  given.besoinDurable = besoinDurable;
  const finDeLAdh = readFinDeLAdh2(input['finDeLAdh']);
  if (finDeLAdh === undefined) return false;
  given.finDeLAdh = finDeLAdh;
  return true;
}

/**
 * Reads the données of « Valeurs communes de l'action sociale des caisses de retraite » cas-valeurs.attendu; false:
 * one is missing, or not as declared.
 */
function readCasValeurs(given: Unfilled<Given<Dossier>>, input: Readonly<Record<string, unknown>>): boolean {
  const jourDObservation = quickDay(input['jourDObservation']);
  if (jourDObservation === undefined) return false;
  given.jourDObservation = jourDObservation;
  return true;
}

/** Reads a dossier; `undefined` stands for what is not given. */
export function readDossier(input: unknown, readings: unknown): Reading<Given<Dossier>> {
  const given = readings === undefined ? quickDossier(input, false) : undefined;
  return given === undefined ? readGiven(INPUTS, input, readings) : { given, issues: [], unknowns: 29 };
}

function readDepense(value: unknown, list: string, place: number): Depense | undefined {
  if (!isObject(value)) return undefined;
  const first = value['prestation'];
  if (!isPlainObject(value)) return undefined;
  const prestation = PRESTATION.read(first);
  if (prestation === undefined) return undefined;
  const montant = readNumber5(value['montant']);
  if (montant === undefined) return undefined;
  const date = quickDay(value['date']);
  if (date === undefined) return undefined;
  const conventionne = value['conventionne'];
  if (typeof conventionne !== 'boolean') return undefined;
  if (!hasOnly(value, 4)) return undefined;
  return { prestation, montant, date, conventionne, $rank: place - 1, $place: place, $list: list };
}

function readProgramme(value: unknown, list: string, place: number): Programme | undefined {
  if (!isObject(value)) return undefined;
  const first = value['forme'];
  if (!isPlainObject(value)) return undefined;
  const forme = FORME_DE_PROGRAMME.read(first);
  if (forme === undefined) return undefined;
  const suivi = value['suivi'];
  if (typeof suivi !== 'boolean') return undefined;
  if (!hasOnly(value, 2)) return undefined;
  return { forme, suivi, $rank: place - 1, $place: place, $list: list };
}

function readMissionsDuCoordinateur2(value: unknown): MissionsDuCoordinateur2 | undefined {
  if (!isObject(value)) return undefined;
  const suiviAChaqueEvolutionDeLaSituation = value['suiviAChaqueEvolutionDeLaSituation'];
  if (!isPlainObject(value)) return undefined;
  if (typeof suiviAChaqueEvolutionDeLaSituation !== 'boolean') return undefined;
  const retraiteConseilleDansSesChoix = value['retraiteConseilleDansSesChoix'];
  if (typeof retraiteConseilleDansSesChoix !== 'boolean') return undefined;
  const liaisonAvecLesPartenairesEtLaCaisse = value['liaisonAvecLesPartenairesEtLaCaisse'];
  if (typeof liaisonAvecLesPartenairesEtLaCaisse !== 'boolean') return undefined;
  if (!hasOnly(value, 3)) return undefined;
  return { suiviAChaqueEvolutionDeLaSituation, retraiteConseilleDansSesChoix, liaisonAvecLesPartenairesEtLaCaisse };
}

function readProlongation2(value: unknown): Prolongation2 | undefined {
  if (!isObject(value)) return undefined;
  const nouvelleVisiteDUnEvaluateur = value['nouvelleVisiteDUnEvaluateur'];
  if (!isPlainObject(value)) return undefined;
  if (typeof nouvelleVisiteDUnEvaluateur !== 'boolean') return undefined;
  const prolongationValideeParLaCaisse = value['prolongationValideeParLaCaisse'];
  if (typeof prolongationValideeParLaCaisse !== 'boolean') return undefined;
  if (!hasOnly(value, 2)) return undefined;
  return { nouvelleVisiteDUnEvaluateur, prolongationValideeParLaCaisse };
}

function readIntervention(value: unknown, list: string, place: number): Intervention | undefined {
  if (!isObject(value)) return undefined;
  const first = value['date'];
  if (!isPlainObject(value)) return undefined;
  const date = quickDay(first);
  if (date === undefined) return undefined;
  const service = SERVICE_A_DOMICILE.read(value['service']);
  if (service === undefined) return undefined;
  const heures = readNumber5(value['heures']);
  if (heures === undefined) return undefined;
  const programme = value['programme'];
  if (typeof programme !== 'boolean') return undefined;
  const qualification = QUALIFICATION.read(value['qualification']);
  if (qualification === undefined) return undefined;
  const conventionne = value['conventionne'];
  if (typeof conventionne !== 'boolean') return undefined;
  const justifiee = value['justifiee'];
  if (typeof justifiee !== 'boolean') return undefined;
  if (!hasOnly(value, 7)) return undefined;
  return {
    date,
    service,
    heures,
    programme,
    qualification,
    conventionne,
    justifiee,
    $rank: place - 1,
    $place: place,
    $list: list,
  };
}

function readDemandeDAide2(value: unknown): DemandeDAide2 | undefined {
  if (!isObject(value)) return undefined;
  const formulaireCerfaRempli = value['formulaireCerfaRempli'];
  if (!isPlainObject(value)) return undefined;
  if (typeof formulaireCerfaRempli !== 'boolean') return undefined;
  const demandeTransmiseALaCarsat = value['demandeTransmiseALaCarsat'];
  if (typeof demandeTransmiseALaCarsat !== 'boolean') return undefined;
  if (!hasOnly(value, 2)) return undefined;
  return { formulaireCerfaRempli, demandeTransmiseALaCarsat };
}

function readVisiteDeLEvaluateur2(value: unknown): VisiteDeLEvaluateur2 | undefined {
  if (!isObject(value)) return undefined;
  const evaluateurMandateParLaCaisse = value['evaluateurMandateParLaCaisse'];
  if (!isPlainObject(value)) return undefined;
  if (typeof evaluateurMandateParLaCaisse !== 'boolean') return undefined;
  const fragilitesEvaluees = value['fragilitesEvaluees'];
  if (typeof fragilitesEvaluees !== 'boolean') return undefined;
  const conditionsDeVieObservees = value['conditionsDeVieObservees'];
  if (typeof conditionsDeVieObservees !== 'boolean') return undefined;
  const composantesDuPlanExposees = value['composantesDuPlanExposees'];
  if (typeof composantesDuPlanExposees !== 'boolean') return undefined;
  if (!hasOnly(value, 4)) return undefined;
  return { evaluateurMandateParLaCaisse, fragilitesEvaluees, conditionsDeVieObservees, composantesDuPlanExposees };
}

function readDecisionDeLaCaisse2(value: unknown): DecisionDeLaCaisse2 | undefined {
  if (!isObject(value)) return undefined;
  const conclusionsDeLEvaluateurTransmises = value['conclusionsDeLEvaluateurTransmises'];
  if (!isPlainObject(value)) return undefined;
  if (typeof conclusionsDeLEvaluateurTransmises !== 'boolean') return undefined;
  const planValideParLaCaisse = value['planValideParLaCaisse'];
  if (typeof planValideParLaCaisse !== 'boolean') return undefined;
  const retraiteInformeDeLaDecision = value['retraiteInformeDeLaDecision'];
  if (typeof retraiteInformeDeLaDecision !== 'boolean') return undefined;
  const retraiteMisEnRelationAvecLesPartenaires = value['retraiteMisEnRelationAvecLesPartenaires'];
  if (typeof retraiteMisEnRelationAvecLesPartenaires !== 'boolean') return undefined;
  if (!hasOnly(value, 4)) return undefined;
  return {
    conclusionsDeLEvaluateurTransmises,
    planValideParLaCaisse,
    retraiteInformeDeLaDecision,
    retraiteMisEnRelationAvecLesPartenaires,
  };
}

function readOctroi(value: unknown, list: string, place: number): Octroi | undefined {
  if (!isObject(value)) return undefined;
  const first = value['situation'];
  if (!isPlainObject(value)) return undefined;
  const situation = SITUATION_DE_FRAGILITE.read(first);
  if (situation === undefined) return undefined;
  const evenement = quickDay(value['evenement']);
  if (evenement === undefined) return undefined;
  const demande = quickDay(value['demande']);
  if (demande === undefined) return undefined;
  const dateDOctroi = quickDay(value['dateDOctroi']);
  if (dateDOctroi === undefined) return undefined;
  const depense = readNumber5(value['depense']);
  if (depense === undefined) return undefined;
  const heures = readNumber5(value['heures']);
  if (heures === undefined) return undefined;
  const contact = value['contact'] === null ? null : quickDay(value['contact']);
  if (contact === undefined) return undefined;
  if (!hasOnly(value, 7)) return undefined;
  return {
    situation,
    evenement,
    demande,
    dateDOctroi,
    depense,
    heures,
    contact,
    $rank: place - 1,
    $place: place,
    $list: list,
  };
}

function readFinDeLAdh2(value: unknown): FinDeLAdh2 | undefined {
  if (!isObject(value)) return undefined;
  const evaluationFaiteParLIntervenantSocial = value['evaluationFaiteParLIntervenantSocial'];
  if (!isPlainObject(value)) return undefined;
  if (typeof evaluationFaiteParLIntervenantSocial !== 'boolean') return undefined;
  const planPlusDurablePropose = value['planPlusDurablePropose'];
  if (typeof planPlusDurablePropose !== 'boolean') return undefined;
  if (!hasOnly(value, 2)) return undefined;
  return { evaluationFaiteParLIntervenantSocial, planPlusDurablePropose };
}

/** Whether each text of a choix is one of its values: so `decode` leaves it, a dossier written by hand may not. */
export function holdsChoices(dossier: Dossier): boolean {
  return (
    dossier.depenses.every(holdsChoicesOfDepense) &&
    dossier.programmesProposes.every(holdsChoicesOfProgramme) &&
    dossier.interventions.every(holdsChoicesOfIntervention) &&
    FOYER.has(dossier.compositionDuFoyer) &&
    ANCIEN_STATUT.hasAll(dossier.anciensStatuts) &&
    REGIME.has(dossier.regimeDeRetraitePrincipal) &&
    dossier.octrois.every(holdsChoicesOfOctroi) &&
    RUBRIQUE_DES_PETITS_TRAVAUX.has(dossier.rubriqueDesPetitsTravaux) &&
    PORTEE_DES_PLAFONDS_PAR_RUBRIQUE.has(dossier.porteeDesPlafondsParRubrique) &&
    ANNEE_DU_PLAFOND.has(dossier.anneeDuPlafond) &&
    JOUR_DU_PLAFOND.has(dossier.jourDuPlafond) &&
    DESTINATAIRE_DU_FORFAIT.has(dossier.destinataireDuForfait) &&
    MOIS_DU_REMBOURSEMENT.has(dossier.moisDuRemboursement) &&
    PROGRAMME_COMPTE.has(dossier.programmeCompte) &&
    PHASE_DE_LANCEMENT.has(dossier.phaseDeLancement) &&
    MONTANT_VERSE.has(dossier.montantVerse) &&
    DUREE_DU_FORFAIT_COORDINATION.has(dossier.dureeDuForfaitCoordination) &&
    DEPART_DES_SUIVIS.has(dossier.departDesSuivis) &&
    SUIVIS_DE_LA_SECONDE_ANNEE.has(dossier.suivisDeLaSecondeAnnee) &&
    SUIVI_ANTICIPE.has(dossier.suiviAnticipe) &&
    FIN_DE_MOIS.has(dossier.finDeMois) &&
    OBJET_DE_LA_PROLONGATION.has(dossier.objetDeLaProlongation) &&
    TROISIEME_ANNEE.has(dossier.troisiemeAnnee) &&
    SENS_DES_TROIS_MOIS.has(dossier.sensDesTroisMois) &&
    COMPOSITION_DE_FRAGIRE.has(dossier.compositionDeFragire) &&
    SCORE_ENTRE_DEUX_TRANCHES.has(dossier.scoreEntreDeuxTranches) &&
    REPERE_MENSUEL.has(dossier.repereMensuel) &&
    PORTEE_DES_ONZE_HEURES.has(dossier.porteeDesOnzeHeures) &&
    PLACE_DES_ONZE_HEURES.has(dossier.placeDesOnzeHeures) &&
    ASSISTANT_DE_VIE_HORS_DE_LA_TOILETTE.has(dossier.assistantDeVieHorsDeLaToilette) &&
    HEURES_MAL_CONFIEES.has(dossier.heuresMalConfiees) &&
    PRESTATAIRE_NON_CONVENTIONNE.has(dossier.prestataireNonConventionne) &&
    BASE_DES_RESSOURCES.has(dossier.baseDesRessources) &&
    PARTICIPATION_DU_RETRAITE.has(dossier.participationDuRetraite) &&
    ANCIENS_FONCTIONNAIRES_DE_L_ETAT.has(dossier.anciensFonctionnairesDeLEtat) &&
    PLUSIEURS_STATUTS.has(dossier.plusieursStatuts) &&
    CONDITION_D_AGE.has(dossier.conditionDAge) &&
    AIDE_SANS_PLAN.has(dossier.aideSansPlan) &&
    RENOUVELLEMENT_DE_L_ASIR.has(dossier.renouvellementDeLAsir) &&
    DEPART_DES_TROIS_MOIS.has(dossier.departDesTroisMois) &&
    PORTEE_DES_TROIS_CENTS_EUROS.has(dossier.porteeDesTroisCentsEuros) &&
    PORTEE_DES_CINQUANTE_QUATRE_HEURES.has(dossier.porteeDesCinquanteQuatreHeures) &&
    CUMUL_DES_ENVELOPPES.has(dossier.cumulDesEnveloppes) &&
    DEMANDE_DE_L_ADH.has(dossier.demandeDeLAdh) &&
    JOURS_DU_CONTACT.has(dossier.joursDuContact) &&
    CONTACT_AVANT_DEUX_JOURS.has(dossier.contactAvantDeuxJours)
  );
}

function holdsChoicesOfDepense(depense: Depense): boolean {
  return PRESTATION.has(depense.prestation);
}

function holdsChoicesOfProgramme(programme: Programme): boolean {
  return FORME_DE_PROGRAMME.has(programme.forme);
}

function holdsChoicesOfIntervention(intervention: Intervention): boolean {
  return SERVICE_A_DOMICILE.has(intervention.service) && QUALIFICATION.has(intervention.qualification);
}

function holdsChoicesOfOctroi(octroi: Octroi): boolean {
  return SITUATION_DE_FRAGILITE.has(octroi.situation);
}

export function writePieceManquanteDeMissionsDuCoordinateur(
  value: PieceManquanteDeMissionsDuCoordinateur,
): PieceManquanteDeMissionsDuCoordinateurOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

export function writePieceManquanteDeProlongation(
  value: PieceManquanteDeProlongation,
): PieceManquanteDeProlongationOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

export function writePieceManquanteDeDemandeDAide(
  value: PieceManquanteDeDemandeDAide,
): PieceManquanteDeDemandeDAideOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

export function writePieceManquanteDeVisiteDeLEvaluateur(
  value: PieceManquanteDeVisiteDeLEvaluateur,
): PieceManquanteDeVisiteDeLEvaluateurOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

export function writePieceManquanteDeDecisionDeLaCaisse(
  value: PieceManquanteDeDecisionDeLaCaisse,
): PieceManquanteDeDecisionDeLaCaisseOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

export function writePieceManquanteDeSuiviDeLAideTemporaire(
  value: PieceManquanteDeSuiviDeLAideTemporaire,
): PieceManquanteDeSuiviDeLAideTemporaireOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

export function writePieceManquanteDeFinDeLAdh(value: PieceManquanteDeFinDeLAdh): PieceManquanteDeFinDeLAdhOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}
