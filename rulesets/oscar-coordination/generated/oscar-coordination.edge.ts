/**
 * OSCAR : mission de coordination: JSON to values, values to JSON.
 * Made by Attendu with oscar-coordination.ts. Do not edit: change the rules and build again.
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
  quickItems,
  quickNumber,
  quickText,
  readGiven,
  unfilled,
  writeDay,
} from 'attendu/runtime';
import type {
  Acteur,
  ActionCorrectrice,
  Ampleur,
  AncrageLocal,
  AnneeDuPlan,
  BaseDuProrata,
  Canal,
  CapacitesDuPartenaire,
  CapacitesDuPartenaire2,
  Circulaire,
  ComptesRendusExiges,
  ContratsDePrestation,
  ContratsDePrestation2,
  ConventionExigee,
  Decideur,
  DemenagementDansLaRegion,
  DepartDuDelai,
  DeroulementDeLaVisite,
  DeroulementDeLaVisite2,
  Designation,
  Destinataire,
  DocumentsDeLaVisite,
  Dossier,
  EffetSurLeForfait,
  EtapeDuDossier,
  EtatDuDelai,
  Evenement,
  EvenementOutput,
  EvolutionsRapprochees,
  FamilleDEvenement,
  FinDeMois,
  InterruptionImputableAuCoordinateur,
  Intervenant,
  Intervention,
  JourDuMontant,
  JourDuPointDEtape,
  LigneDuTableau,
  MaitriseDesRisques,
  MaitriseDesRisques2,
  MiseEnOeuvreDuPlan,
  MiseEnOeuvreDuPlan2,
  MissionsDeCoordination,
  MissionsDeCoordination2,
  ModeDIntervention,
  MotifDEvenement,
  PaiementDUnPlanArrete,
  PartenaireVise,
  PieceManquanteDeCapacitesDuPartenaire,
  PieceManquanteDeCapacitesDuPartenaireOutput,
  PieceManquanteDeContratsDePrestation,
  PieceManquanteDeContratsDePrestationOutput,
  PieceManquanteDeDeroulementDeLaVisite,
  PieceManquanteDeDeroulementDeLaVisiteOutput,
  PieceManquanteDeMaitriseDesRisques,
  PieceManquanteDeMaitriseDesRisquesOutput,
  PieceManquanteDeMiseEnOeuvreDuPlan,
  PieceManquanteDeMiseEnOeuvreDuPlanOutput,
  PieceManquanteDeMissionsDeCoordination,
  PieceManquanteDeMissionsDeCoordinationOutput,
  PieceManquanteDePiecesDuForfaitCoordination,
  PieceManquanteDePiecesDuForfaitCoordinationOutput,
  PieceManquanteDePreparationDeLaVisite,
  PieceManquanteDePreparationDeLaVisiteOutput,
  PieceManquanteDePriseDeRendezVous,
  PieceManquanteDePriseDeRendezVousOutput,
  PieceManquanteDeRapportAnnuel,
  PieceManquanteDeRapportAnnuelOutput,
  PieceManquanteDeRoleDePrevention,
  PieceManquanteDeRoleDePreventionOutput,
  PieceManquanteDeSignalement,
  PieceManquanteDeSignalementOutput,
  PiecesApresUnArret,
  PiecesDuForfaitCoordination,
  PiecesDuForfaitCoordination2,
  PointAjoute,
  PointSupplementaire,
  Preference,
  PreparationDeLaVisite,
  PreparationDeLaVisite2,
  Prestataire,
  PrestataireOutput,
  Prestation,
  PrestationAttribueeDeuxFois,
  PriseDeMission,
  PriseDeRendezVous,
  PriseDeRendezVous2,
  RapportAnnuel,
  RapportAnnuel2,
  ReexamenNotifieTropTard,
  Repartition,
  RoleDePrevention,
  RoleDePrevention2,
  SaisieDesDates,
  SensDeLaDiversite,
  Signalement,
  SituationDuPlan,
  SuiteADonner,
  SuiteDUnArretAnticipe,
  SuiteDeLEvaluation,
  Territoire,
  TypeDAccompagnement,
  TypeDeDemande,
  Verdict,
  VersementAuBeneficiaire,
} from './oscar-coordination.types.js';

export const CANAL: Choice<Canal> = new Choice(['visite au domicile', 'téléphone', 'autre canal']);

export const ETAPE_DU_DOSSIER: Choice<EtapeDuDossier> = new Choice([
  "demande d'aide",
  'examen de la demande',
  'visite à domicile programmée',
  'évaluation du besoin',
  'préconisation',
  'validation',
  'notification',
  'coordination',
  'mise en œuvre',
]);

export const LIGNE_DU_TABLEAU: Choice<LigneDuTableau> = new Choice([
  'aucune ligne',
  'décès',
  'interruption',
  "séjour à l'hôpital",
  'évolution du partenaire',
]);

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

export const EFFET_SUR_LE_FORFAIT: Choice<EffetSurLeForfait> = new Choice([
  'sans effet',
  'pas de récupération',
  'récupération',
  'prorata du réalisé',
]);

export const DESIGNATION: Choice<Designation> = new Choice([
  'prestataire du plan',
  'choix du retraité',
  'désignation par la caisse',
  'autre partenaire conventionné',
  'aucune coordination',
]);

export const VERDICT: Choice<Verdict> = new Choice(['conforme', 'non conforme']);

export const ACTEUR: Choice<Acteur> = new Choice(['coordinateur du plan', 'structure évaluatrice']);

export const ACTION_CORRECTRICE: Choice<ActionCorrectrice> = new Choice(['sortie du dispositif', 'déconventionnement']);

export const FAMILLE_D_EVENEMENT: Choice<FamilleDEvenement> = new Choice([
  'changement des ressources',
  'changement des besoins',
  'clôture du plan',
  'changement des partenaires',
]);

export const SITUATION_DU_PLAN: Choice<SituationDuPlan> = new Choice(['en cours', 'clos']);

export const SUITE_A_DONNER: Choice<SuiteADonner> = new Choice([
  "information de la caisse et de l'évaluateur",
  'adaptation des prestations',
]);

export const SUITE_DE_L_EVALUATION: Choice<SuiteDeLEvaluation> = new Choice([
  'pas de nouvelle évaluation',
  'décision de la caisse',
]);

export const INTERVENANT: Choice<Intervenant> = new Choice([
  'retraité',
  'évaluateur',
  'caisse de retraite',
  'partenaires',
]);

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

const MODE_D_INTERVENTION: Choice<ModeDIntervention> = new Choice(['prestataire', 'autre mode']);

const TERRITOIRE: Choice<Territoire> = new Choice([
  'métropole',
  'Alsace-Moselle',
  'Guadeloupe',
  'Guyane',
  'Martinique',
  'La Réunion',
  'Mayotte',
  'Saint-Barthélemy',
  'Saint-Martin',
]);

const DESTINATAIRE: Choice<Destinataire> = new Choice(['structure', 'bénéficiaire']);

const TYPE_DE_DEMANDE: Choice<TypeDeDemande> = new Choice(['première demande', 'réexamen']);

const DOCUMENTS_DE_LA_VISITE: Choice<DocumentsDeLaVisite> = new Choice(['un seul document', 'trois documents']);

const ANCRAGE_LOCAL: Choice<AncrageLocal> = new Choice(['nécessaire', 'souhaitable']);

const DEPART_DU_DELAI: Choice<DepartDuDelai> = new Choice(['notification', 'réception']);

const FIN_DE_MOIS: Choice<FinDeMois> = new Choice(['dernier jour existant', 'lendemain', 'débordement']);

const REEXAMEN_NOTIFIE_TROP_TARD: Choice<ReexamenNotifieTropTard> = new Choice([
  'délai impossible',
  "délai d'une première demande",
]);

const JOUR_DU_POINT_D_ETAPE: Choice<JourDuPointDEtape> = new Choice([
  'point anticipé admis',
  'point anticipé trop tôt',
]);

const DEMENAGEMENT_DANS_LA_REGION: Choice<DemenagementDansLaRegion> = new Choice([
  'clôture',
  'changement de partenaire',
]);

const INTERRUPTION_IMPUTABLE_AU_COORDINATEUR: Choice<InterruptionImputableAuCoordinateur> = new Choice([
  'année interrompue perdue',
  'forfaits payés récupérés aussi',
  'forfait conservé',
]);

const POINT_SUPPLEMENTAIRE: Choice<PointSupplementaire> = new Choice(['obligatoire', 'laissé au coordinateur']);

const EVOLUTIONS_RAPPROCHEES: Choice<EvolutionsRapprochees> = new Choice([
  'un point par évolution',
  'un point pour plusieurs',
]);

const SAISIE_DES_DATES: Choice<SaisieDesDates> = new Choice(['saisie du coordinateur', "saisie de l'évaluateur"]);

const VERSEMENT_AU_BENEFICIAIRE: Choice<VersementAuBeneficiaire> = new Choice([
  'sur ses factures',
  'montant accordé en entier',
]);

const SUITE_D_UN_ARRET_ANTICIPE: Choice<SuiteDUnArretAnticipe> = new Choice([
  'dû en totalité',
  'dû au prorata',
  "rien avant la fin de l'année",
]);

const JOUR_DU_MONTANT: Choice<JourDuMontant> = new Choice([
  'jour de la notification',
  "premier jour de l'année",
  'jour du paiement',
]);

const BASE_DU_PRORATA: Choice<BaseDuProrata> = new Choice([
  'jours de mission',
  'points de suivi faits',
  'visite et points faits',
]);

const PARTENAIRE_VISE: Choice<PartenaireVise> = new Choice(['coordinateur seul', 'tout prestataire du plan']);

const PIECES_APRES_UN_ARRET: Choice<PiecesApresUnArret> = new Choice(['toutes les pièces', 'pièces déjà dues']);

const COMPTES_RENDUS_EXIGES: Choice<ComptesRendusExiges> = new Choice([
  'tous les points faits',
  'points obligatoires seuls',
]);

const PAIEMENT_D_UN_PLAN_ARRETE: Choice<PaiementDUnPlanArrete> = new Choice(['fin prévue', 'fin effective']);

const PRESTATION_ATTRIBUEE_DEUX_FOIS: Choice<PrestationAttribueeDeuxFois> = new Choice([
  'comptée une fois',
  'comptée à chaque attribution',
]);

const SENS_DE_LA_DIVERSITE: Choice<SensDeLaDiversite> = new Choice(['trois prestations', 'trois familles']);

const CONVENTION_EXIGEE: Choice<ConventionExigee> = new Choice(['convention de coordination', 'convention quelconque']);

const DECIDEUR: Choice<Decideur> = new Choice(['choix au retraité', 'choix à la caisse']);

const PREFERENCE: Choice<Preference> = new Choice(['choix par défaut', 'simple conseil', 'priorité']);

const TYPE_D_ACCOMPAGNEMENT: Choice<TypeDAccompagnement> = new Choice([
  'entretien du linge et du logement',
  'aide au déplacement pédestre de proximité',
  'aide à la préparation des repas',
  'accompagnement à la toilette',
]);

const MOTIF_D_EVENEMENT: Choice<MotifDEvenement> = new Choice([
  'décès du conjoint modifiant les ressources',
  'entrée du conjoint en établissement modifiant les ressources',
  'évolution des ressources',
  'autre changement des ressources',
  'décès du conjoint modifiant les besoins',
  'hospitalisation',
  'hospitalisation Prado',
  'situation de rupture',
  'entrée du conjoint en établissement modifiant les besoins',
  'évolution de la situation personnelle',
  'autre changement des besoins',
  'décès du bénéficiaire',
  'demande du bénéficiaire',
  'déménagement',
  'entrée dans un autre dispositif',
  'autre cause de clôture',
  "changement de service d'aide à la personne",
  'changement de statut ou fusion de service',
  'déconventionnement',
  'déménagement du bénéficiaire',
  "autres motifs d'interruption",
]);

const AMPLEUR: Choice<Ampleur> = new Choice(['majeure', 'mineure']);

const PIECES_DU_FORFAIT_COORDINATION: Choice<PiecesDuForfaitCoordination> = new Choice([
  'compte rendu de la visite initiale',
  'échéancier de mise en œuvre des prestations',
  "compte rendu du premier point d'étape",
  "compte rendu du second point d'étape",
  'comptes rendus des points supplémentaires',
]);

const PREPARATION_DE_LA_VISITE: Choice<PreparationDeLaVisite> = new Choice([
  'informations du site et points sensibles lus',
  "échanges avec l'évaluateur",
  'éléments de prévention identifiés',
]);

const PRISE_DE_RENDEZ_VOUS: Choice<PriseDeRendezVous> = new Choice([
  'structure et visiteur nommés',
  'caisse régionale nommée',
  'motif du rendez-vous dit',
  'lieu et horaire du rendez-vous dits',
  'accompagnement par un proche proposé',
]);

const DEROULEMENT_DE_LA_VISITE: Choice<DeroulementDeLaVisite> = new Choice([
  'lettre de mission ou carte professionnelle',
  'présentation et objet de la visite',
  'offre de services présentée',
  'modalités de mise en œuvre expliquées',
  'devis réalisés et expliqués',
  'planification des prestations proposée',
  'conditions de travail vérifiées',
  'conseil en prévention donné',
  'passage aux plans OSCAR expliqué',
  'aspects pratiques discutés',
  'récapitulatif et implications financières',
  'informations et flyer laissés',
  "suite de la procédure et date d'effet dites",
  'attestation signée par le retraité',
  'coordonnées laissées',
]);

const CONTRATS_DE_PRESTATION: Choice<ContratsDePrestation> = new Choice([
  'contrats réalisés',
  'mode de paiement de chaque service écrit',
  'contribution de la caisse en annexe',
]);

const MISE_EN_OEUVRE_DU_PLAN: Choice<MiseEnOeuvreDuPlan> = new Choice([
  'répartition des heures renseignée',
  'répartition égale aux heures notifiées',
  'prestataires identifiés par le bénéficiaire',
  'liste complémentaire et prise de contact',
  'prestations déclenchées aux échéances',
  'conservation des factures expliquée',
  "problèmes d'effectivité signalés",
  'questions et réclamations traitées',
  'consommation du plan suivie',
  'facturation dans les délais de la convention',
  'devis et factures compris',
  'interlocuteur privilégié',
  'contact avec les autres partenaires',
  "informations échangées avec l'évaluateur",
]);

const ROLE_DE_PREVENTION: Choice<RoleDePrevention> = new Choice([
  'messages de prévention relayés',
  'brochures diffusées',
  'salariés informés des thématiques',
  'prestations du forfait réalisées',
  'partenaires du forfait contactés',
  "orientation vers l'offre de prévention",
  'actions collectives rappelées',
]);

const SIGNALEMENT: Choice<Signalement> = new Choice([
  'caisse régionale informée',
  'structure évaluatrice informée',
  'autres intervenants informés',
  "évolution consignée dans l'outil de suivi",
  "dates d'entrée et de sortie renseignées",
  "point d'étape supplémentaire réalisé",
  "concertation avec l'évaluateur",
]);

const CAPACITES_DU_PARTENAIRE: Choice<CapacitesDuPartenaire> = new Choice([
  'convention de coordination signée',
  'contexte local et ancrage partenarial',
  'relais locaux',
  'personnel dédié et formé',
  'veille individualisée',
  'accord du bénéficiaire sur la veille',
  "besoins d'évolution détectés",
  "changements transmis à la caisse et à l'évaluateur",
  "rôle de prévention dans l'agrément",
]);

const RAPPORT_ANNUEL: Choice<RapportAnnuel> = new Choice([
  "rapport d'activité fourni",
  'liste des prestations transmise',
  'tarifs transmis',
]);

const MAITRISE_DES_RISQUES: Choice<MaitriseDesRisques> = new Choice([
  'visite initiale réalisée',
  'formulaire de visite signé',
  'points de suivi à jour',
  'formulaires des points renseignés',
  'alertes remontées',
  'plan de formation réalisé',
  'actions de prévention réalisées par le bénéficiaire',
]);

const MISSIONS_DE_COORDINATION: Choice<MissionsDeCoordination> = new Choice([
  'suivi personnalisé',
  'mise en œuvre et orientation',
  'information des partenaires',
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

const ANY_SCALE_2 = { scale: 2, min: null, max: null };

const LIMITS_2 = { scale: 0, min: 1, max: 2 };

/** A number of at most 2 decimals. */
function readNumber1(value: unknown): number | undefined {
  if (typeof value === 'number' && (value | 0) === value) return (value | 0) * 100;
  return quickNumber(value, ANY_SCALE_2);
}

/** A whole number from 1 to 2. */
function readNumber2(value: unknown): number | undefined {
  if (typeof value === 'number' && (value | 0) === value && value >= 1 && value <= 2) return value | 0;
  return quickNumber(value, LIMITS_2);
}

export const EVENEMENT_SHAPE: Shape = {
  kind: 'record',
  fields: {
    motif: { name: 'motif', shape: { kind: 'choice', values: MOTIF_D_EVENEMENT.values } },
    date: { name: 'date', shape: { kind: 'date' } },
    dateDIdentification: { name: "date d'identification", shape: { kind: 'date' } },
    quitteLaRegion: { name: 'quitte la région', shape: { kind: 'optional', of: { kind: 'boolean' } } },
    independantDuCoordinateur: { name: 'indépendant du coordinateur', shape: { kind: 'boolean' } },
    ampleur: { name: 'ampleur', shape: { kind: 'choice', values: AMPLEUR.values } },
    toucheLeCoordinateur: { name: 'touche le coordinateur', shape: { kind: 'optional', of: { kind: 'boolean' } } },
    caisseRegionaleInformee: { name: 'caisse régionale informée', shape: { kind: 'boolean' } },
    structureEvaluatriceInformee: { name: 'structure évaluatrice informée', shape: { kind: 'boolean' } },
    autresIntervenantsInformes: { name: 'autres intervenants informés', shape: { kind: 'boolean' } },
    evolutionConsigneeDansLOutilDeSuivi: {
      name: "évolution consignée dans l'outil de suivi",
      shape: { kind: 'boolean' },
    },
    datesDEntreeEtDeSortieRenseignees: { name: "dates d'entrée et de sortie renseignées", shape: { kind: 'boolean' } },
    pointDEtapeSupplementaireRealise: { name: "point d'étape supplémentaire réalisé", shape: { kind: 'boolean' } },
    concertationAvecLEvaluateur: { name: "concertation avec l'évaluateur", shape: { kind: 'boolean' } },
  },
};

export const PRESTATAIRE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    nom: { name: 'nom', shape: { kind: 'text' } },
    conventionne: { name: 'conventionné', shape: { kind: 'boolean' } },
    conventionnePourLaCoordination: { name: 'conventionné pour la coordination', shape: { kind: 'boolean' } },
    assureLesHeuresDAccompagnement: { name: "assure les heures d'accompagnement", shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_PIECES_DU_FORFAIT_COORDINATION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: PIECES_DU_FORFAIT_COORDINATION.values } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_PREPARATION_DE_LA_VISITE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: PREPARATION_DE_LA_VISITE.values } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_PRISE_DE_RENDEZ_VOUS_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: PRISE_DE_RENDEZ_VOUS.values } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_DEROULEMENT_DE_LA_VISITE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: DEROULEMENT_DE_LA_VISITE.values } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_CONTRATS_DE_PRESTATION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: CONTRATS_DE_PRESTATION.values } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_MISE_EN_OEUVRE_DU_PLAN_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: MISE_EN_OEUVRE_DU_PLAN.values } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_ROLE_DE_PREVENTION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: ROLE_DE_PREVENTION.values } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_SIGNALEMENT_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: SIGNALEMENT.values } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_CAPACITES_DU_PARTENAIRE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: CAPACITES_DU_PARTENAIRE.values } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_RAPPORT_ANNUEL_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: RAPPORT_ANNUEL.values } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_MAITRISE_DES_RISQUES_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: MAITRISE_DES_RISQUES.values } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_MISSIONS_DE_COORDINATION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: MISSIONS_DE_COORDINATION.values } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

const REPARTITION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    type_: { name: 'type', shape: { kind: 'choice', values: TYPE_D_ACCOMPAGNEMENT.values } },
    heures: { name: 'heures', shape: { kind: 'number', scale: 2, min: null, max: null } },
  },
};

const POINT_AJOUTE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    date: { name: 'date', shape: { kind: 'date' } },
    compteRenduTransmis: { name: 'compte rendu transmis', shape: { kind: 'boolean' } },
  },
};

const ANNEE_DU_PLAN_SHAPE: Shape = {
  kind: 'record',
  fields: {
    rang: { name: 'rang', shape: { kind: 'number', scale: 0, min: 1, max: 2 } },
    eligibiliteValidee: { name: 'éligibilité validée', shape: { kind: 'boolean' } },
  },
};

const PRISE_DE_MISSION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    partenaire: { name: 'partenaire', shape: { kind: 'optional', of: { kind: 'text' } } },
    date: { name: 'date', shape: { kind: 'date' } },
    realiseArreteParLaCaisse: {
      name: 'réalisé arrêté par la caisse',
      shape: { kind: 'optional', of: { kind: 'number', scale: 2, min: null, max: null } },
    },
  },
};

const CIRCULAIRE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    jourDEffet: { name: "jour d'effet", shape: { kind: 'date' } },
    montant: { name: 'montant', shape: { kind: 'number', scale: 2, min: null, max: null } },
  },
};

const INTERVENTION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    date: { name: 'date', shape: { kind: 'date' } },
    heures: { name: 'heures', shape: { kind: 'number', scale: 2, min: null, max: null } },
  },
};

const PIECES_DU_FORFAIT_COORDINATION2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    echeancierDeMiseEnOeuvreDesPrestations: {
      name: 'échéancier de mise en œuvre des prestations',
      shape: { kind: 'boolean' },
    },
    compteRenduDuPremierPointDEtape: { name: "compte rendu du premier point d'étape", shape: { kind: 'boolean' } },
    compteRenduDuSecondPointDEtape: { name: "compte rendu du second point d'étape", shape: { kind: 'boolean' } },
  },
};

const PREPARATION_DE_LA_VISITE2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    informationsDuSiteEtPointsSensiblesLus: {
      name: 'informations du site et points sensibles lus',
      shape: { kind: 'boolean' },
    },
    echangesAvecLEvaluateur: { name: "échanges avec l'évaluateur", shape: { kind: 'boolean' } },
    elementsDePreventionIdentifies: { name: 'éléments de prévention identifiés', shape: { kind: 'boolean' } },
  },
};

const PRISE_DE_RENDEZ_VOUS2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    structureEtVisiteurNommes: { name: 'structure et visiteur nommés', shape: { kind: 'boolean' } },
    caisseRegionaleNommee: { name: 'caisse régionale nommée', shape: { kind: 'boolean' } },
    motifDuRendezVousDit: { name: 'motif du rendez-vous dit', shape: { kind: 'boolean' } },
    lieuEtHoraireDuRendezVousDits: { name: 'lieu et horaire du rendez-vous dits', shape: { kind: 'boolean' } },
    accompagnementParUnProchePropose: { name: 'accompagnement par un proche proposé', shape: { kind: 'boolean' } },
  },
};

const DEROULEMENT_DE_LA_VISITE2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    lettreDeMissionOuCarteProfessionnelle: {
      name: 'lettre de mission ou carte professionnelle',
      shape: { kind: 'boolean' },
    },
    presentationEtObjetDeLaVisite: { name: 'présentation et objet de la visite', shape: { kind: 'boolean' } },
    offreDeServicesPresentee: { name: 'offre de services présentée', shape: { kind: 'boolean' } },
    modalitesDeMiseEnOeuvreExpliquees: { name: 'modalités de mise en œuvre expliquées', shape: { kind: 'boolean' } },
    devisRealisesEtExpliques: { name: 'devis réalisés et expliqués', shape: { kind: 'boolean' } },
    planificationDesPrestationsProposee: { name: 'planification des prestations proposée', shape: { kind: 'boolean' } },
    conditionsDeTravailVerifiees: { name: 'conditions de travail vérifiées', shape: { kind: 'boolean' } },
    conseilEnPreventionDonne: { name: 'conseil en prévention donné', shape: { kind: 'boolean' } },
    passageAuxPlansOscarExplique: { name: 'passage aux plans OSCAR expliqué', shape: { kind: 'boolean' } },
    aspectsPratiquesDiscutes: { name: 'aspects pratiques discutés', shape: { kind: 'boolean' } },
    recapitulatifEtImplicationsFinancieres: {
      name: 'récapitulatif et implications financières',
      shape: { kind: 'boolean' },
    },
    informationsEtFlyerLaisses: { name: 'informations et flyer laissés', shape: { kind: 'boolean' } },
    suiteDeLaProcedureEtDateDEffetDites: {
      name: "suite de la procédure et date d'effet dites",
      shape: { kind: 'boolean' },
    },
    coordonneesLaissees: { name: 'coordonnées laissées', shape: { kind: 'boolean' } },
  },
};

const CONTRATS_DE_PRESTATION2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    contratsRealises: { name: 'contrats réalisés', shape: { kind: 'boolean' } },
    modeDePaiementDeChaqueServiceEcrit: {
      name: 'mode de paiement de chaque service écrit',
      shape: { kind: 'boolean' },
    },
    contributionDeLaCaisseEnAnnexe: { name: 'contribution de la caisse en annexe', shape: { kind: 'boolean' } },
  },
};

const MISE_EN_OEUVRE_DU_PLAN2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    repartitionDesHeuresRenseignee: { name: 'répartition des heures renseignée', shape: { kind: 'boolean' } },
    prestatairesIdentifiesParLeBeneficiaire: {
      name: 'prestataires identifiés par le bénéficiaire',
      shape: { kind: 'boolean' },
    },
    listeComplementaireEtPriseDeContact: {
      name: 'liste complémentaire et prise de contact',
      shape: { kind: 'boolean' },
    },
    prestationsDeclencheesAuxEcheances: { name: 'prestations déclenchées aux échéances', shape: { kind: 'boolean' } },
    conservationDesFacturesExpliquee: { name: 'conservation des factures expliquée', shape: { kind: 'boolean' } },
    problemesDEffectiviteSignales: { name: "problèmes d'effectivité signalés", shape: { kind: 'boolean' } },
    questionsEtReclamationsTraitees: { name: 'questions et réclamations traitées', shape: { kind: 'boolean' } },
    consommationDuPlanSuivie: { name: 'consommation du plan suivie', shape: { kind: 'boolean' } },
    facturationDansLesDelaisDeLaConvention: {
      name: 'facturation dans les délais de la convention',
      shape: { kind: 'boolean' },
    },
    devisEtFacturesCompris: { name: 'devis et factures compris', shape: { kind: 'boolean' } },
    interlocuteurPrivilegie: { name: 'interlocuteur privilégié', shape: { kind: 'boolean' } },
    contactAvecLesAutresPartenaires: { name: 'contact avec les autres partenaires', shape: { kind: 'boolean' } },
    informationsEchangeesAvecLEvaluateur: {
      name: "informations échangées avec l'évaluateur",
      shape: { kind: 'boolean' },
    },
  },
};

const ROLE_DE_PREVENTION2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    messagesDePreventionRelayes: { name: 'messages de prévention relayés', shape: { kind: 'boolean' } },
    brochuresDiffusees: { name: 'brochures diffusées', shape: { kind: 'boolean' } },
    salariesInformesDesThematiques: { name: 'salariés informés des thématiques', shape: { kind: 'boolean' } },
    prestationsDuForfaitRealisees: { name: 'prestations du forfait réalisées', shape: { kind: 'boolean' } },
    partenairesDuForfaitContactes: { name: 'partenaires du forfait contactés', shape: { kind: 'boolean' } },
    orientationVersLOffreDePrevention: { name: "orientation vers l'offre de prévention", shape: { kind: 'boolean' } },
    actionsCollectivesRappelees: { name: 'actions collectives rappelées', shape: { kind: 'boolean' } },
  },
};

const CAPACITES_DU_PARTENAIRE2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    conventionDeCoordinationSignee: { name: 'convention de coordination signée', shape: { kind: 'boolean' } },
    contexteLocalEtAncragePartenarial: { name: 'contexte local et ancrage partenarial', shape: { kind: 'boolean' } },
    relaisLocaux: { name: 'relais locaux', shape: { kind: 'boolean' } },
    personnelDedieEtForme: { name: 'personnel dédié et formé', shape: { kind: 'boolean' } },
    veilleIndividualisee: { name: 'veille individualisée', shape: { kind: 'boolean' } },
    accordDuBeneficiaireSurLaVeille: { name: 'accord du bénéficiaire sur la veille', shape: { kind: 'boolean' } },
    besoinsDEvolutionDetectes: { name: "besoins d'évolution détectés", shape: { kind: 'boolean' } },
    changementsTransmisALaCaisseEtALEvaluateur: {
      name: "changements transmis à la caisse et à l'évaluateur",
      shape: { kind: 'boolean' },
    },
    roleDePreventionDansLAgrement: { name: "rôle de prévention dans l'agrément", shape: { kind: 'boolean' } },
  },
};

const RAPPORT_ANNUEL2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    rapportDActiviteFourni: { name: "rapport d'activité fourni", shape: { kind: 'boolean' } },
    listeDesPrestationsTransmise: { name: 'liste des prestations transmise', shape: { kind: 'boolean' } },
    tarifsTransmis: { name: 'tarifs transmis', shape: { kind: 'boolean' } },
  },
};

const MAITRISE_DES_RISQUES2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    formulairesDesPointsRenseignes: { name: 'formulaires des points renseignés', shape: { kind: 'boolean' } },
    planDeFormationRealise: { name: 'plan de formation réalisé', shape: { kind: 'boolean' } },
    actionsDePreventionRealiseesParLeBeneficiaire: {
      name: 'actions de prévention réalisées par le bénéficiaire',
      shape: { kind: 'boolean' },
    },
  },
};

const MISSIONS_DE_COORDINATION2_SHAPE: Shape = {
  kind: 'record',
  fields: {},
};

/** What a dossier may give: its données, and the questions with the reading retained. */
export const INPUTS: Inputs = {
  formulaireDeVisiteTransmis: { name: 'formulaire de visite transmis', shape: { kind: 'boolean' } },
  attestationDeVisiteSignee: { name: 'attestation de visite signée', shape: { kind: 'boolean' } },
  compteRenduDeVisiteTransmis: { name: 'compte rendu de visite transmis', shape: { kind: 'boolean' } },
  renouvellementDAides: { name: "renouvellement d'aides", shape: { kind: 'boolean' } },
  devisEtModalitesAcceptes: { name: 'devis et modalités acceptés', shape: { kind: 'boolean' } },
  heuresNotifiees: { name: 'heures notifiées', shape: { kind: 'number', scale: 2, min: null, max: null } },
  repartitionDesHeures: {
    name: 'répartition des heures',
    shape: { kind: 'list', of: REPARTITION_SHAPE, sortedBy: null, atMost: 1000 },
  },
  dateDeReceptionDeLaNotification: {
    name: 'date de réception de la notification',
    shape: { kind: 'optional', of: { kind: 'date' } },
  },
  dateDeLaVisite: { name: 'date de la visite', shape: { kind: 'optional', of: { kind: 'date' } } },
  dateDuPremierPointDEtape: {
    name: "date du premier point d'étape",
    shape: { kind: 'optional', of: { kind: 'date' } },
  },
  dateDuSecondPointDEtape: { name: "date du second point d'étape", shape: { kind: 'optional', of: { kind: 'date' } } },
  pointsSupplementaires: {
    name: 'points supplémentaires',
    shape: { kind: 'list', of: POINT_AJOUTE_SHAPE, sortedBy: 'date', atMost: 1000 },
  },
  evenements: { name: 'événements', shape: { kind: 'list', of: EVENEMENT_SHAPE, sortedBy: 'date', atMost: 1000 } },
  annees: { name: 'années', shape: { kind: 'list', of: ANNEE_DU_PLAN_SHAPE, sortedBy: 'rang', atMost: 2 } },
  prisesDeMission: {
    name: 'prises de mission',
    shape: { kind: 'list', of: PRISE_DE_MISSION_SHAPE, sortedBy: 'date', atMost: 1000 },
  },
  circulairesDeLaCnav: {
    name: 'circulaires de la Cnav',
    shape: { kind: 'list', of: CIRCULAIRE_SHAPE, sortedBy: 'jourDEffet', atMost: 1000 },
  },
  interventions: {
    name: 'interventions',
    shape: { kind: 'list', of: INTERVENTION_SHAPE, sortedBy: 'date', atMost: 1000 },
  },
  modeDesHeures: { name: 'mode des heures', shape: { kind: 'choice', values: MODE_D_INTERVENTION.values } },
  lieuDIntervention: { name: "lieu d'intervention", shape: { kind: 'choice', values: TERRITOIRE.values } },
  versementDuForfaitPrevention: {
    name: 'versement du forfait prévention',
    shape: { kind: 'choice', values: DESTINATAIRE.values },
  },
  factureProduite: { name: 'facture produite', shape: { kind: 'boolean' } },
  montantFacture: { name: 'montant facturé', shape: { kind: 'number', scale: 2, min: null, max: null } },
  montantAccordeDuForfaitPrevention: {
    name: 'montant accordé du forfait prévention',
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  dateDeNotification: { name: 'date de notification', shape: { kind: 'date' } },
  dateDEffet: { name: "date d'effet", shape: { kind: 'date' } },
  demande: { name: 'demande', shape: { kind: 'choice', values: TYPE_DE_DEMANDE.values } },
  heuresDAccompagnement: { name: "heures d'accompagnement", shape: { kind: 'boolean' } },
  prestationsDuForfaitPrevention: {
    name: 'prestations du forfait prévention',
    shape: { kind: 'list', of: { kind: 'choice', values: PRESTATION.values }, sortedBy: null, atMost: 1000 },
  },
  programmesDePrevention: {
    name: 'programmes de prévention',
    shape: { kind: 'list', of: { kind: 'text' }, sortedBy: null, atMost: 1000 },
  },
  prestataires: { name: 'prestataires', shape: { kind: 'list', of: PRESTATAIRE_SHAPE, sortedBy: null, atMost: 1000 } },
  missionPossible: { name: 'mission possible', shape: { kind: 'boolean' } },
  prestataireChoisi: { name: 'prestataire choisi', shape: { kind: 'optional', of: { kind: 'text' } } },
  partenaireProposeParLaCaisse: {
    name: 'partenaire proposé par la caisse',
    shape: { kind: 'optional', of: { kind: 'text' } },
  },
  piecesDuForfaitCoordination: { name: 'pièces du forfait coordination', shape: PIECES_DU_FORFAIT_COORDINATION2_SHAPE },
  preparationDeLaVisite: { name: 'préparation de la visite', shape: PREPARATION_DE_LA_VISITE2_SHAPE },
  priseDeRendezVous: { name: 'prise de rendez-vous', shape: PRISE_DE_RENDEZ_VOUS2_SHAPE },
  deroulementDeLaVisite: { name: 'déroulement de la visite', shape: DEROULEMENT_DE_LA_VISITE2_SHAPE },
  contratsDePrestation: { name: 'contrats de prestation', shape: CONTRATS_DE_PRESTATION2_SHAPE },
  miseEnOeuvreDuPlan: { name: 'mise en œuvre du plan', shape: MISE_EN_OEUVRE_DU_PLAN2_SHAPE },
  roleDePrevention: { name: 'rôle de prévention', shape: ROLE_DE_PREVENTION2_SHAPE },
  capacitesDuPartenaire: { name: 'capacités du partenaire', shape: CAPACITES_DU_PARTENAIRE2_SHAPE },
  rapportAnnuel: { name: 'rapport annuel', shape: RAPPORT_ANNUEL2_SHAPE },
  maitriseDesRisques: { name: 'maîtrise des risques', shape: MAITRISE_DES_RISQUES2_SHAPE },
  missionsDeCoordination: { name: 'missions de coordination', shape: MISSIONS_DE_COORDINATION2_SHAPE },
  jourDObservation: { name: "jour d'observation", shape: { kind: 'date' } },
  documentsDeLaVisite: {
    name: 'documents de la visite',
    shape: { kind: 'choice', values: DOCUMENTS_DE_LA_VISITE.values },
    question: true,
  },
  ancrageLocal: { name: 'ancrage local', shape: { kind: 'choice', values: ANCRAGE_LOCAL.values }, question: true },
  departDuDelai: {
    name: 'départ du délai',
    shape: { kind: 'choice', values: DEPART_DU_DELAI.values },
    question: true,
    retained: 'notification',
  },
  finDeMois: {
    name: 'fin de mois',
    shape: { kind: 'choice', values: FIN_DE_MOIS.values },
    question: true,
    retained: 'dernier jour existant',
  },
  reexamenNotifieTropTard: {
    name: 'réexamen notifié trop tard',
    shape: { kind: 'choice', values: REEXAMEN_NOTIFIE_TROP_TARD.values },
    question: true,
    retained: 'délai impossible',
  },
  jourDuPointDEtape: {
    name: "jour du point d'étape",
    shape: { kind: 'choice', values: JOUR_DU_POINT_D_ETAPE.values },
    question: true,
  },
  demenagementDansLaRegion: {
    name: 'déménagement dans la région',
    shape: { kind: 'choice', values: DEMENAGEMENT_DANS_LA_REGION.values },
    question: true,
  },
  interruptionImputableAuCoordinateur: {
    name: 'interruption imputable au coordinateur',
    shape: { kind: 'choice', values: INTERRUPTION_IMPUTABLE_AU_COORDINATEUR.values },
    question: true,
  },
  pointSupplementaire: {
    name: 'point supplémentaire',
    shape: { kind: 'choice', values: POINT_SUPPLEMENTAIRE.values },
    question: true,
  },
  evolutionsRapprochees: {
    name: 'évolutions rapprochées',
    shape: { kind: 'choice', values: EVOLUTIONS_RAPPROCHEES.values },
    question: true,
  },
  saisieDesDates: {
    name: 'saisie des dates',
    shape: { kind: 'choice', values: SAISIE_DES_DATES.values },
    question: true,
  },
  versementAuBeneficiaire: {
    name: 'versement au bénéficiaire',
    shape: { kind: 'choice', values: VERSEMENT_AU_BENEFICIAIRE.values },
    question: true,
  },
  suiteDUnArretAnticipe: {
    name: "suite d'un arrêt anticipé",
    shape: { kind: 'choice', values: SUITE_D_UN_ARRET_ANTICIPE.values },
    question: true,
  },
  jourDuMontant: { name: 'jour du montant', shape: { kind: 'choice', values: JOUR_DU_MONTANT.values }, question: true },
  baseDuProrata: { name: 'base du prorata', shape: { kind: 'choice', values: BASE_DU_PRORATA.values }, question: true },
  partenaireVise: {
    name: 'partenaire visé',
    shape: { kind: 'choice', values: PARTENAIRE_VISE.values },
    question: true,
  },
  piecesApresUnArret: {
    name: 'pièces après un arrêt',
    shape: { kind: 'choice', values: PIECES_APRES_UN_ARRET.values },
    question: true,
  },
  comptesRendusExiges: {
    name: 'comptes rendus exigés',
    shape: { kind: 'choice', values: COMPTES_RENDUS_EXIGES.values },
    question: true,
  },
  paiementDUnPlanArrete: {
    name: "paiement d'un plan arrêté",
    shape: { kind: 'choice', values: PAIEMENT_D_UN_PLAN_ARRETE.values },
    question: true,
  },
  prestationAttribueeDeuxFois: {
    name: 'prestation attribuée deux fois',
    shape: { kind: 'choice', values: PRESTATION_ATTRIBUEE_DEUX_FOIS.values },
    question: true,
    retained: 'comptée une fois',
  },
  sensDeLaDiversite: {
    name: 'sens de la diversité',
    shape: { kind: 'choice', values: SENS_DE_LA_DIVERSITE.values },
    question: true,
    retained: 'trois prestations',
  },
  conventionExigee: {
    name: 'convention exigée',
    shape: { kind: 'choice', values: CONVENTION_EXIGEE.values },
    question: true,
    retained: 'convention de coordination',
  },
  decideur: {
    name: 'décideur',
    shape: { kind: 'choice', values: DECIDEUR.values },
    question: true,
    retained: 'choix au retraité',
  },
  preference: {
    name: 'préférence',
    shape: { kind: 'choice', values: PREFERENCE.values },
    question: true,
    retained: 'choix par défaut',
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
    documentsDeLaVisite: undefined,
    ancrageLocal: undefined,
    departDuDelai: 'notification',
    finDeMois: 'dernier jour existant',
    reexamenNotifieTropTard: 'délai impossible',
    jourDuPointDEtape: undefined,
    demenagementDansLaRegion: undefined,
    interruptionImputableAuCoordinateur: undefined,
    pointSupplementaire: undefined,
    evolutionsRapprochees: undefined,
    saisieDesDates: undefined,
    versementAuBeneficiaire: undefined,
    suiteDUnArretAnticipe: undefined,
    jourDuMontant: undefined,
    baseDuProrata: undefined,
    partenaireVise: undefined,
    piecesApresUnArret: undefined,
    comptesRendusExiges: undefined,
    paiementDUnPlanArrete: undefined,
    prestationAttribueeDeuxFois: 'comptée une fois',
    sensDeLaDiversite: 'trois prestations',
    conventionExigee: 'convention de coordination',
    decideur: 'choix au retraité',
    preference: 'choix par défaut',
  };
  return readControles(given, input) &&
    readDelais(given, input) &&
    readEvenements(given, input) &&
    readPaiement(given, input) &&
    readRegles(given, input, isCounted) &&
    readCasValeurs(given, input) &&
    hasOnly(input, 45)
    ? given
    : undefined;
}

const NOTHING_GIVEN: Unfilled<Given<Dossier>> = unfilled(INPUTS);

/** Reads the données of controles.attendu; false: one is missing, or not as declared. */
function readControles(given: Unfilled<Given<Dossier>>, input: Readonly<Record<string, unknown>>): boolean {
  const formulaireDeVisiteTransmis = input['formulaireDeVisiteTransmis'];
  if (typeof formulaireDeVisiteTransmis !== 'boolean') return false;
  given.formulaireDeVisiteTransmis = formulaireDeVisiteTransmis;
  const attestationDeVisiteSignee = input['attestationDeVisiteSignee'];
  if (typeof attestationDeVisiteSignee !== 'boolean') return false;
  given.attestationDeVisiteSignee = attestationDeVisiteSignee;
  const compteRenduDeVisiteTransmis = input['compteRenduDeVisiteTransmis'];
  if (typeof compteRenduDeVisiteTransmis !== 'boolean') return false;
  given.compteRenduDeVisiteTransmis = compteRenduDeVisiteTransmis;
  const renouvellementDAides = input['renouvellementDAides'];
  if (typeof renouvellementDAides !== 'boolean') return false;
  given.renouvellementDAides = renouvellementDAides;
  const devisEtModalitesAcceptes = input['devisEtModalitesAcceptes'];
  if (typeof devisEtModalitesAcceptes !== 'boolean') return false;
  given.devisEtModalitesAcceptes = devisEtModalitesAcceptes;
  const heuresNotifiees = readNumber1(input['heuresNotifiees']);
  if (heuresNotifiees === undefined) return false;
  given.heuresNotifiees = heuresNotifiees;
  const repartitionDesHeures = quickElements(
    input['repartitionDesHeures'],
    1000,
    'répartition des heures',
    readRepartition,
    null,
  );
  if (repartitionDesHeures === undefined) return false;
  given.repartitionDesHeures = repartitionDesHeures;
  const piecesDuForfaitCoordination = readPiecesDuForfaitCoordination2(input['piecesDuForfaitCoordination']);
  if (piecesDuForfaitCoordination === undefined) return false;
  given.piecesDuForfaitCoordination = piecesDuForfaitCoordination;
  const preparationDeLaVisite = readPreparationDeLaVisite2(input['preparationDeLaVisite']);
  if (preparationDeLaVisite === undefined) return false;
  given.preparationDeLaVisite = preparationDeLaVisite;
  const priseDeRendezVous = readPriseDeRendezVous2(input['priseDeRendezVous']);
  if (priseDeRendezVous === undefined) return false;
  given.priseDeRendezVous = priseDeRendezVous;
  const deroulementDeLaVisite = readDeroulementDeLaVisite2(input['deroulementDeLaVisite']);
  if (deroulementDeLaVisite === undefined) return false;
  given.deroulementDeLaVisite = deroulementDeLaVisite;
  const contratsDePrestation = readContratsDePrestation2(input['contratsDePrestation']);
  if (contratsDePrestation === undefined) return false;
  given.contratsDePrestation = contratsDePrestation;
  const miseEnOeuvreDuPlan = readMiseEnOeuvreDuPlan2(input['miseEnOeuvreDuPlan']);
  if (miseEnOeuvreDuPlan === undefined) return false;
  given.miseEnOeuvreDuPlan = miseEnOeuvreDuPlan;
  const roleDePrevention = readRoleDePrevention2(input['roleDePrevention']);
  if (roleDePrevention === undefined) return false;
  given.roleDePrevention = roleDePrevention;
  const capacitesDuPartenaire = readCapacitesDuPartenaire2(input['capacitesDuPartenaire']);
  if (capacitesDuPartenaire === undefined) return false;
  given.capacitesDuPartenaire = capacitesDuPartenaire;
  const rapportAnnuel = readRapportAnnuel2(input['rapportAnnuel']);
  if (rapportAnnuel === undefined) return false;
  given.rapportAnnuel = rapportAnnuel;
  const maitriseDesRisques = readMaitriseDesRisques2(input['maitriseDesRisques']);
  if (maitriseDesRisques === undefined) return false;
  given.maitriseDesRisques = maitriseDesRisques;
  const missionsDeCoordination = readMissionsDeCoordination2(input['missionsDeCoordination']);
  if (missionsDeCoordination === undefined) return false;
  given.missionsDeCoordination = missionsDeCoordination;
  return true;
}

/** Reads the données of delais.attendu; false: one is missing, or not as declared. */
function readDelais(given: Unfilled<Given<Dossier>>, input: Readonly<Record<string, unknown>>): boolean {
  const dateDeReceptionDeLaNotification =
    input['dateDeReceptionDeLaNotification'] === null ? null : quickDay(input['dateDeReceptionDeLaNotification']);
  if (dateDeReceptionDeLaNotification === undefined) return false;
  given.dateDeReceptionDeLaNotification = dateDeReceptionDeLaNotification;
  const dateDeLaVisite = input['dateDeLaVisite'] === null ? null : quickDay(input['dateDeLaVisite']);
  if (dateDeLaVisite === undefined) return false;
  given.dateDeLaVisite = dateDeLaVisite;
  const dateDuPremierPointDEtape =
    input['dateDuPremierPointDEtape'] === null ? null : quickDay(input['dateDuPremierPointDEtape']);
  if (dateDuPremierPointDEtape === undefined) return false;
  given.dateDuPremierPointDEtape = dateDuPremierPointDEtape;
  const dateDuSecondPointDEtape =
    input['dateDuSecondPointDEtape'] === null ? null : quickDay(input['dateDuSecondPointDEtape']);
  if (dateDuSecondPointDEtape === undefined) return false;
  given.dateDuSecondPointDEtape = dateDuSecondPointDEtape;
  const pointsSupplementaires = quickElements(
    input['pointsSupplementaires'],
    1000,
    'points supplémentaires',
    readPointAjoute,
    (element) => element.date,
  );
  if (pointsSupplementaires === undefined) return false;
  given.pointsSupplementaires = pointsSupplementaires;
  return true;
}

/** Reads the données of evenements.attendu; false: one is missing, or not as declared. */
function readEvenements(given: Unfilled<Given<Dossier>>, input: Readonly<Record<string, unknown>>): boolean {
  const evenements = quickElements(input['evenements'], 1000, 'événements', readEvenement, (element) => element.date);
  if (evenements === undefined) return false;
  given.evenements = evenements;
  return true;
}

/** Reads the données of paiement.attendu; false: one is missing, or not as declared. */
function readPaiement(given: Unfilled<Given<Dossier>>, input: Readonly<Record<string, unknown>>): boolean {
  const annees = quickElements(input['annees'], 2, 'années', readAnneeDuPlan, (element) => element.rang);
  if (annees === undefined) return false;
  given.annees = annees;
  const prisesDeMission = quickElements(
    input['prisesDeMission'],
    1000,
    'prises de mission',
    readPriseDeMission,
    (element) => element.date,
  );
  if (prisesDeMission === undefined) return false;
  given.prisesDeMission = prisesDeMission;
  const circulairesDeLaCnav = quickElements(
    input['circulairesDeLaCnav'],
    1000,
    'circulaires de la Cnav',
    readCirculaire,
    (element) => element.jourDEffet,
  );
  if (circulairesDeLaCnav === undefined) return false;
  given.circulairesDeLaCnav = circulairesDeLaCnav;
  const interventions = quickElements(
    input['interventions'],
    1000,
    'interventions',
    readIntervention,
    (element) => element.date,
  );
  if (interventions === undefined) return false;
  given.interventions = interventions;
  const modeDesHeures = MODE_D_INTERVENTION.read(input['modeDesHeures']);
  if (modeDesHeures === undefined) return false;
  given.modeDesHeures = modeDesHeures;
  const lieuDIntervention = TERRITOIRE.read(input['lieuDIntervention']);
  if (lieuDIntervention === undefined) return false;
  given.lieuDIntervention = lieuDIntervention;
  const versementDuForfaitPrevention = DESTINATAIRE.read(input['versementDuForfaitPrevention']);
  if (versementDuForfaitPrevention === undefined) return false;
  given.versementDuForfaitPrevention = versementDuForfaitPrevention;
  const factureProduite = input['factureProduite'];
  if (typeof factureProduite !== 'boolean') return false;
  given.factureProduite = factureProduite;
  const montantFacture = readNumber1(input['montantFacture']);
  if (montantFacture === undefined) return false;
  given.montantFacture = montantFacture;
  const montantAccordeDuForfaitPrevention = readNumber1(input['montantAccordeDuForfaitPrevention']);
  if (montantAccordeDuForfaitPrevention === undefined) return false;
  given.montantAccordeDuForfaitPrevention = montantAccordeDuForfaitPrevention;
  return true;
}

/** Reads the données of regles.attendu; false: one is missing, or not as declared. */
function readRegles(
  given: Unfilled<Given<Dossier>>,
  input: Readonly<Record<string, unknown>>,
  isCounted: boolean,
): boolean {
  const dateDeNotification = quickDay(input['dateDeNotification']);
  if (dateDeNotification === undefined) return false;
  given.dateDeNotification = dateDeNotification;
  const dateDEffet = quickDay(input['dateDEffet']);
  if (dateDEffet === undefined) return false;
  given.dateDEffet = dateDEffet;
  const demande = TYPE_DE_DEMANDE.read(input['demande']);
  if (demande === undefined) return false;
  given.demande = demande;
  const heuresDAccompagnement = input['heuresDAccompagnement'];
  if (typeof heuresDAccompagnement !== 'boolean') return false;
  given.heuresDAccompagnement = heuresDAccompagnement;
  const prestationsDuForfaitPrevention = PRESTATION.list(input['prestationsDuForfaitPrevention'], 1000, isCounted);
  if (prestationsDuForfaitPrevention === undefined) return false;
  given.prestationsDuForfaitPrevention = prestationsDuForfaitPrevention;
  const programmesDePrevention = quickItems(input['programmesDePrevention'], 1000, quickText);
  if (programmesDePrevention === undefined) return false;
  given.programmesDePrevention = programmesDePrevention;
  const prestataires = quickElements(input['prestataires'], 1000, 'prestataires', readPrestataire, null);
  if (prestataires === undefined) return false;
  given.prestataires = prestataires;
  const missionPossible = input['missionPossible'];
  if (typeof missionPossible !== 'boolean') return false;
  given.missionPossible = missionPossible;
  const prestataireChoisi = input['prestataireChoisi'] === null ? null : quickText(input['prestataireChoisi']);
  if (prestataireChoisi === undefined) return false;
  given.prestataireChoisi = prestataireChoisi;
  const partenaireProposeParLaCaisse =
    input['partenaireProposeParLaCaisse'] === null ? null : quickText(input['partenaireProposeParLaCaisse']);
  if (partenaireProposeParLaCaisse === undefined) return false;
  given.partenaireProposeParLaCaisse = partenaireProposeParLaCaisse;
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
  return given === undefined ? readGiven(INPUTS, input, readings) : { given, issues: [], unknowns: 16 };
}

function readRepartition(value: unknown, list: string, place: number): Repartition | undefined {
  if (!isObject(value)) return undefined;
  const first = value['type_'];
  if (!isPlainObject(value)) return undefined;
  const type_ = TYPE_D_ACCOMPAGNEMENT.read(first);
  if (type_ === undefined) return undefined;
  const heures = readNumber1(value['heures']);
  if (heures === undefined) return undefined;
  if (!hasOnly(value, 2)) return undefined;
  return { type_, heures, $rank: place - 1, $place: place, $list: list };
}

function readPiecesDuForfaitCoordination2(value: unknown): PiecesDuForfaitCoordination2 | undefined {
  if (!isObject(value)) return undefined;
  const echeancierDeMiseEnOeuvreDesPrestations = value['echeancierDeMiseEnOeuvreDesPrestations'];
  if (!isPlainObject(value)) return undefined;
  if (typeof echeancierDeMiseEnOeuvreDesPrestations !== 'boolean') return undefined;
  const compteRenduDuPremierPointDEtape = value['compteRenduDuPremierPointDEtape'];
  if (typeof compteRenduDuPremierPointDEtape !== 'boolean') return undefined;
  const compteRenduDuSecondPointDEtape = value['compteRenduDuSecondPointDEtape'];
  if (typeof compteRenduDuSecondPointDEtape !== 'boolean') return undefined;
  if (!hasOnly(value, 3)) return undefined;
  return { echeancierDeMiseEnOeuvreDesPrestations, compteRenduDuPremierPointDEtape, compteRenduDuSecondPointDEtape };
}

function readPreparationDeLaVisite2(value: unknown): PreparationDeLaVisite2 | undefined {
  if (!isObject(value)) return undefined;
  const informationsDuSiteEtPointsSensiblesLus = value['informationsDuSiteEtPointsSensiblesLus'];
  if (!isPlainObject(value)) return undefined;
  if (typeof informationsDuSiteEtPointsSensiblesLus !== 'boolean') return undefined;
  const echangesAvecLEvaluateur = value['echangesAvecLEvaluateur'];
  if (typeof echangesAvecLEvaluateur !== 'boolean') return undefined;
  const elementsDePreventionIdentifies = value['elementsDePreventionIdentifies'];
  if (typeof elementsDePreventionIdentifies !== 'boolean') return undefined;
  if (!hasOnly(value, 3)) return undefined;
  return { informationsDuSiteEtPointsSensiblesLus, echangesAvecLEvaluateur, elementsDePreventionIdentifies };
}

function readPriseDeRendezVous2(value: unknown): PriseDeRendezVous2 | undefined {
  if (!isObject(value)) return undefined;
  const structureEtVisiteurNommes = value['structureEtVisiteurNommes'];
  if (!isPlainObject(value)) return undefined;
  if (typeof structureEtVisiteurNommes !== 'boolean') return undefined;
  const caisseRegionaleNommee = value['caisseRegionaleNommee'];
  if (typeof caisseRegionaleNommee !== 'boolean') return undefined;
  const motifDuRendezVousDit = value['motifDuRendezVousDit'];
  if (typeof motifDuRendezVousDit !== 'boolean') return undefined;
  const lieuEtHoraireDuRendezVousDits = value['lieuEtHoraireDuRendezVousDits'];
  if (typeof lieuEtHoraireDuRendezVousDits !== 'boolean') return undefined;
  const accompagnementParUnProchePropose = value['accompagnementParUnProchePropose'];
  if (typeof accompagnementParUnProchePropose !== 'boolean') return undefined;
  if (!hasOnly(value, 5)) return undefined;
  return {
    structureEtVisiteurNommes,
    caisseRegionaleNommee,
    motifDuRendezVousDit,
    lieuEtHoraireDuRendezVousDits,
    accompagnementParUnProchePropose,
  };
}

function readDeroulementDeLaVisite2(value: unknown): DeroulementDeLaVisite2 | undefined {
  if (!isObject(value)) return undefined;
  const lettreDeMissionOuCarteProfessionnelle = value['lettreDeMissionOuCarteProfessionnelle'];
  if (!isPlainObject(value)) return undefined;
  if (typeof lettreDeMissionOuCarteProfessionnelle !== 'boolean') return undefined;
  const presentationEtObjetDeLaVisite = value['presentationEtObjetDeLaVisite'];
  if (typeof presentationEtObjetDeLaVisite !== 'boolean') return undefined;
  const offreDeServicesPresentee = value['offreDeServicesPresentee'];
  if (typeof offreDeServicesPresentee !== 'boolean') return undefined;
  const modalitesDeMiseEnOeuvreExpliquees = value['modalitesDeMiseEnOeuvreExpliquees'];
  if (typeof modalitesDeMiseEnOeuvreExpliquees !== 'boolean') return undefined;
  const devisRealisesEtExpliques = value['devisRealisesEtExpliques'];
  if (typeof devisRealisesEtExpliques !== 'boolean') return undefined;
  const planificationDesPrestationsProposee = value['planificationDesPrestationsProposee'];
  if (typeof planificationDesPrestationsProposee !== 'boolean') return undefined;
  const conditionsDeTravailVerifiees = value['conditionsDeTravailVerifiees'];
  if (typeof conditionsDeTravailVerifiees !== 'boolean') return undefined;
  const conseilEnPreventionDonne = value['conseilEnPreventionDonne'];
  if (typeof conseilEnPreventionDonne !== 'boolean') return undefined;
  const passageAuxPlansOscarExplique = value['passageAuxPlansOscarExplique'];
  if (typeof passageAuxPlansOscarExplique !== 'boolean') return undefined;
  const aspectsPratiquesDiscutes = value['aspectsPratiquesDiscutes'];
  if (typeof aspectsPratiquesDiscutes !== 'boolean') return undefined;
  const recapitulatifEtImplicationsFinancieres = value['recapitulatifEtImplicationsFinancieres'];
  if (typeof recapitulatifEtImplicationsFinancieres !== 'boolean') return undefined;
  const informationsEtFlyerLaisses = value['informationsEtFlyerLaisses'];
  if (typeof informationsEtFlyerLaisses !== 'boolean') return undefined;
  const suiteDeLaProcedureEtDateDEffetDites = value['suiteDeLaProcedureEtDateDEffetDites'];
  if (typeof suiteDeLaProcedureEtDateDEffetDites !== 'boolean') return undefined;
  const coordonneesLaissees = value['coordonneesLaissees'];
  if (typeof coordonneesLaissees !== 'boolean') return undefined;
  if (!hasOnly(value, 14)) return undefined;
  return {
    lettreDeMissionOuCarteProfessionnelle,
    presentationEtObjetDeLaVisite,
    offreDeServicesPresentee,
    modalitesDeMiseEnOeuvreExpliquees,
    devisRealisesEtExpliques,
    planificationDesPrestationsProposee,
    conditionsDeTravailVerifiees,
    conseilEnPreventionDonne,
    passageAuxPlansOscarExplique,
    aspectsPratiquesDiscutes,
    recapitulatifEtImplicationsFinancieres,
    informationsEtFlyerLaisses,
    suiteDeLaProcedureEtDateDEffetDites,
    coordonneesLaissees,
  };
}

function readContratsDePrestation2(value: unknown): ContratsDePrestation2 | undefined {
  if (!isObject(value)) return undefined;
  const contratsRealises = value['contratsRealises'];
  if (!isPlainObject(value)) return undefined;
  if (typeof contratsRealises !== 'boolean') return undefined;
  const modeDePaiementDeChaqueServiceEcrit = value['modeDePaiementDeChaqueServiceEcrit'];
  if (typeof modeDePaiementDeChaqueServiceEcrit !== 'boolean') return undefined;
  const contributionDeLaCaisseEnAnnexe = value['contributionDeLaCaisseEnAnnexe'];
  if (typeof contributionDeLaCaisseEnAnnexe !== 'boolean') return undefined;
  if (!hasOnly(value, 3)) return undefined;
  return { contratsRealises, modeDePaiementDeChaqueServiceEcrit, contributionDeLaCaisseEnAnnexe };
}

function readMiseEnOeuvreDuPlan2(value: unknown): MiseEnOeuvreDuPlan2 | undefined {
  if (!isObject(value)) return undefined;
  const repartitionDesHeuresRenseignee = value['repartitionDesHeuresRenseignee'];
  if (!isPlainObject(value)) return undefined;
  if (typeof repartitionDesHeuresRenseignee !== 'boolean') return undefined;
  const prestatairesIdentifiesParLeBeneficiaire = value['prestatairesIdentifiesParLeBeneficiaire'];
  if (typeof prestatairesIdentifiesParLeBeneficiaire !== 'boolean') return undefined;
  const listeComplementaireEtPriseDeContact = value['listeComplementaireEtPriseDeContact'];
  if (typeof listeComplementaireEtPriseDeContact !== 'boolean') return undefined;
  const prestationsDeclencheesAuxEcheances = value['prestationsDeclencheesAuxEcheances'];
  if (typeof prestationsDeclencheesAuxEcheances !== 'boolean') return undefined;
  const conservationDesFacturesExpliquee = value['conservationDesFacturesExpliquee'];
  if (typeof conservationDesFacturesExpliquee !== 'boolean') return undefined;
  const problemesDEffectiviteSignales = value['problemesDEffectiviteSignales'];
  if (typeof problemesDEffectiviteSignales !== 'boolean') return undefined;
  const questionsEtReclamationsTraitees = value['questionsEtReclamationsTraitees'];
  if (typeof questionsEtReclamationsTraitees !== 'boolean') return undefined;
  const consommationDuPlanSuivie = value['consommationDuPlanSuivie'];
  if (typeof consommationDuPlanSuivie !== 'boolean') return undefined;
  const facturationDansLesDelaisDeLaConvention = value['facturationDansLesDelaisDeLaConvention'];
  if (typeof facturationDansLesDelaisDeLaConvention !== 'boolean') return undefined;
  const devisEtFacturesCompris = value['devisEtFacturesCompris'];
  if (typeof devisEtFacturesCompris !== 'boolean') return undefined;
  const interlocuteurPrivilegie = value['interlocuteurPrivilegie'];
  if (typeof interlocuteurPrivilegie !== 'boolean') return undefined;
  const contactAvecLesAutresPartenaires = value['contactAvecLesAutresPartenaires'];
  if (typeof contactAvecLesAutresPartenaires !== 'boolean') return undefined;
  const informationsEchangeesAvecLEvaluateur = value['informationsEchangeesAvecLEvaluateur'];
  if (typeof informationsEchangeesAvecLEvaluateur !== 'boolean') return undefined;
  if (!hasOnly(value, 13)) return undefined;
  return {
    repartitionDesHeuresRenseignee,
    prestatairesIdentifiesParLeBeneficiaire,
    listeComplementaireEtPriseDeContact,
    prestationsDeclencheesAuxEcheances,
    conservationDesFacturesExpliquee,
    problemesDEffectiviteSignales,
    questionsEtReclamationsTraitees,
    consommationDuPlanSuivie,
    facturationDansLesDelaisDeLaConvention,
    devisEtFacturesCompris,
    interlocuteurPrivilegie,
    contactAvecLesAutresPartenaires,
    informationsEchangeesAvecLEvaluateur,
  };
}

function readRoleDePrevention2(value: unknown): RoleDePrevention2 | undefined {
  if (!isObject(value)) return undefined;
  const messagesDePreventionRelayes = value['messagesDePreventionRelayes'];
  if (!isPlainObject(value)) return undefined;
  if (typeof messagesDePreventionRelayes !== 'boolean') return undefined;
  const brochuresDiffusees = value['brochuresDiffusees'];
  if (typeof brochuresDiffusees !== 'boolean') return undefined;
  const salariesInformesDesThematiques = value['salariesInformesDesThematiques'];
  if (typeof salariesInformesDesThematiques !== 'boolean') return undefined;
  const prestationsDuForfaitRealisees = value['prestationsDuForfaitRealisees'];
  if (typeof prestationsDuForfaitRealisees !== 'boolean') return undefined;
  const partenairesDuForfaitContactes = value['partenairesDuForfaitContactes'];
  if (typeof partenairesDuForfaitContactes !== 'boolean') return undefined;
  const orientationVersLOffreDePrevention = value['orientationVersLOffreDePrevention'];
  if (typeof orientationVersLOffreDePrevention !== 'boolean') return undefined;
  const actionsCollectivesRappelees = value['actionsCollectivesRappelees'];
  if (typeof actionsCollectivesRappelees !== 'boolean') return undefined;
  if (!hasOnly(value, 7)) return undefined;
  return {
    messagesDePreventionRelayes,
    brochuresDiffusees,
    salariesInformesDesThematiques,
    prestationsDuForfaitRealisees,
    partenairesDuForfaitContactes,
    orientationVersLOffreDePrevention,
    actionsCollectivesRappelees,
  };
}

function readCapacitesDuPartenaire2(value: unknown): CapacitesDuPartenaire2 | undefined {
  if (!isObject(value)) return undefined;
  const conventionDeCoordinationSignee = value['conventionDeCoordinationSignee'];
  if (!isPlainObject(value)) return undefined;
  if (typeof conventionDeCoordinationSignee !== 'boolean') return undefined;
  const contexteLocalEtAncragePartenarial = value['contexteLocalEtAncragePartenarial'];
  if (typeof contexteLocalEtAncragePartenarial !== 'boolean') return undefined;
  const relaisLocaux = value['relaisLocaux'];
  if (typeof relaisLocaux !== 'boolean') return undefined;
  const personnelDedieEtForme = value['personnelDedieEtForme'];
  if (typeof personnelDedieEtForme !== 'boolean') return undefined;
  const veilleIndividualisee = value['veilleIndividualisee'];
  if (typeof veilleIndividualisee !== 'boolean') return undefined;
  const accordDuBeneficiaireSurLaVeille = value['accordDuBeneficiaireSurLaVeille'];
  if (typeof accordDuBeneficiaireSurLaVeille !== 'boolean') return undefined;
  const besoinsDEvolutionDetectes = value['besoinsDEvolutionDetectes'];
  if (typeof besoinsDEvolutionDetectes !== 'boolean') return undefined;
  const changementsTransmisALaCaisseEtALEvaluateur = value['changementsTransmisALaCaisseEtALEvaluateur'];
  if (typeof changementsTransmisALaCaisseEtALEvaluateur !== 'boolean') return undefined;
  const roleDePreventionDansLAgrement = value['roleDePreventionDansLAgrement'];
  if (typeof roleDePreventionDansLAgrement !== 'boolean') return undefined;
  if (!hasOnly(value, 9)) return undefined;
  return {
    conventionDeCoordinationSignee,
    contexteLocalEtAncragePartenarial,
    relaisLocaux,
    personnelDedieEtForme,
    veilleIndividualisee,
    accordDuBeneficiaireSurLaVeille,
    besoinsDEvolutionDetectes,
    changementsTransmisALaCaisseEtALEvaluateur,
    roleDePreventionDansLAgrement,
  };
}

function readRapportAnnuel2(value: unknown): RapportAnnuel2 | undefined {
  if (!isObject(value)) return undefined;
  const rapportDActiviteFourni = value['rapportDActiviteFourni'];
  if (!isPlainObject(value)) return undefined;
  if (typeof rapportDActiviteFourni !== 'boolean') return undefined;
  const listeDesPrestationsTransmise = value['listeDesPrestationsTransmise'];
  if (typeof listeDesPrestationsTransmise !== 'boolean') return undefined;
  const tarifsTransmis = value['tarifsTransmis'];
  if (typeof tarifsTransmis !== 'boolean') return undefined;
  if (!hasOnly(value, 3)) return undefined;
  return { rapportDActiviteFourni, listeDesPrestationsTransmise, tarifsTransmis };
}

function readMaitriseDesRisques2(value: unknown): MaitriseDesRisques2 | undefined {
  if (!isObject(value)) return undefined;
  const formulairesDesPointsRenseignes = value['formulairesDesPointsRenseignes'];
  if (!isPlainObject(value)) return undefined;
  if (typeof formulairesDesPointsRenseignes !== 'boolean') return undefined;
  const planDeFormationRealise = value['planDeFormationRealise'];
  if (typeof planDeFormationRealise !== 'boolean') return undefined;
  const actionsDePreventionRealiseesParLeBeneficiaire = value['actionsDePreventionRealiseesParLeBeneficiaire'];
  if (typeof actionsDePreventionRealiseesParLeBeneficiaire !== 'boolean') return undefined;
  if (!hasOnly(value, 3)) return undefined;
  return { formulairesDesPointsRenseignes, planDeFormationRealise, actionsDePreventionRealiseesParLeBeneficiaire };
}

function readMissionsDeCoordination2(value: unknown): MissionsDeCoordination2 | undefined {
  if (!isObject(value) || !isPlainObject(value)) return undefined;
  if (!hasOnly(value, 0)) return undefined;
  return {};
}

function readPointAjoute(value: unknown, list: string, place: number): PointAjoute | undefined {
  if (!isObject(value)) return undefined;
  const first = value['date'];
  if (!isPlainObject(value)) return undefined;
  const date = quickDay(first);
  if (date === undefined) return undefined;
  const compteRenduTransmis = value['compteRenduTransmis'];
  if (typeof compteRenduTransmis !== 'boolean') return undefined;
  if (!hasOnly(value, 2)) return undefined;
  return { date, compteRenduTransmis, $rank: place - 1, $place: place, $list: list };
}

function readEvenement(value: unknown, list: string, place: number): Evenement | undefined {
  if (!isObject(value)) return undefined;
  const first = value['motif'];
  if (!isPlainObject(value)) return undefined;
  const motif = MOTIF_D_EVENEMENT.read(first);
  if (motif === undefined) return undefined;
  const date = quickDay(value['date']);
  if (date === undefined) return undefined;
  const dateDIdentification = quickDay(value['dateDIdentification']);
  if (dateDIdentification === undefined) return undefined;
  const quitteLaRegion = value['quitteLaRegion'];
  if (quitteLaRegion !== null && typeof quitteLaRegion !== 'boolean') return undefined;
  const independantDuCoordinateur = value['independantDuCoordinateur'];
  if (typeof independantDuCoordinateur !== 'boolean') return undefined;
  const ampleur = AMPLEUR.read(value['ampleur']);
  if (ampleur === undefined) return undefined;
  const toucheLeCoordinateur = value['toucheLeCoordinateur'];
  if (toucheLeCoordinateur !== null && typeof toucheLeCoordinateur !== 'boolean') return undefined;
  const caisseRegionaleInformee = value['caisseRegionaleInformee'];
  if (typeof caisseRegionaleInformee !== 'boolean') return undefined;
  const structureEvaluatriceInformee = value['structureEvaluatriceInformee'];
  if (typeof structureEvaluatriceInformee !== 'boolean') return undefined;
  const autresIntervenantsInformes = value['autresIntervenantsInformes'];
  if (typeof autresIntervenantsInformes !== 'boolean') return undefined;
  const evolutionConsigneeDansLOutilDeSuivi = value['evolutionConsigneeDansLOutilDeSuivi'];
  if (typeof evolutionConsigneeDansLOutilDeSuivi !== 'boolean') return undefined;
  const datesDEntreeEtDeSortieRenseignees = value['datesDEntreeEtDeSortieRenseignees'];
  if (typeof datesDEntreeEtDeSortieRenseignees !== 'boolean') return undefined;
  const pointDEtapeSupplementaireRealise = value['pointDEtapeSupplementaireRealise'];
  if (typeof pointDEtapeSupplementaireRealise !== 'boolean') return undefined;
  const concertationAvecLEvaluateur = value['concertationAvecLEvaluateur'];
  if (typeof concertationAvecLEvaluateur !== 'boolean') return undefined;
  if (!hasOnly(value, 14)) return undefined;
  return {
    motif,
    date,
    dateDIdentification,
    quitteLaRegion,
    independantDuCoordinateur,
    ampleur,
    toucheLeCoordinateur,
    caisseRegionaleInformee,
    structureEvaluatriceInformee,
    autresIntervenantsInformes,
    evolutionConsigneeDansLOutilDeSuivi,
    datesDEntreeEtDeSortieRenseignees,
    pointDEtapeSupplementaireRealise,
    concertationAvecLEvaluateur,
    $rank: place - 1,
    $place: place,
    $list: list,
  };
}

function readAnneeDuPlan(value: unknown, list: string, place: number): AnneeDuPlan | undefined {
  if (!isObject(value)) return undefined;
  const first = value['rang'];
  if (!isPlainObject(value)) return undefined;
  const rang = readNumber2(first);
  if (rang === undefined) return undefined;
  const eligibiliteValidee = value['eligibiliteValidee'];
  if (typeof eligibiliteValidee !== 'boolean') return undefined;
  if (!hasOnly(value, 2)) return undefined;
  return { rang, eligibiliteValidee, $rank: place - 1, $place: place, $list: list };
}

function readPriseDeMission(value: unknown, list: string, place: number): PriseDeMission | undefined {
  if (!isObject(value)) return undefined;
  const first = value['partenaire'];
  if (!isPlainObject(value)) return undefined;
  const partenaire = first === null ? null : quickText(first);
  if (partenaire === undefined) return undefined;
  const date = quickDay(value['date']);
  if (date === undefined) return undefined;
  const realiseArreteParLaCaisse =
    value['realiseArreteParLaCaisse'] === null ? null : readNumber1(value['realiseArreteParLaCaisse']);
  if (realiseArreteParLaCaisse === undefined) return undefined;
  if (!hasOnly(value, 3)) return undefined;
  return { partenaire, date, realiseArreteParLaCaisse, $rank: place - 1, $place: place, $list: list };
}

function readCirculaire(value: unknown, list: string, place: number): Circulaire | undefined {
  if (!isObject(value)) return undefined;
  const first = value['jourDEffet'];
  if (!isPlainObject(value)) return undefined;
  const jourDEffet = quickDay(first);
  if (jourDEffet === undefined) return undefined;
  const montant = readNumber1(value['montant']);
  if (montant === undefined) return undefined;
  if (!hasOnly(value, 2)) return undefined;
  return { jourDEffet, montant, $rank: place - 1, $place: place, $list: list };
}

function readIntervention(value: unknown, list: string, place: number): Intervention | undefined {
  if (!isObject(value)) return undefined;
  const first = value['date'];
  if (!isPlainObject(value)) return undefined;
  const date = quickDay(first);
  if (date === undefined) return undefined;
  const heures = readNumber1(value['heures']);
  if (heures === undefined) return undefined;
  if (!hasOnly(value, 2)) return undefined;
  return { date, heures, $rank: place - 1, $place: place, $list: list };
}

function readPrestataire(value: unknown, list: string, place: number): Prestataire | undefined {
  if (!isObject(value)) return undefined;
  const first = value['nom'];
  if (!isPlainObject(value)) return undefined;
  const nom = quickText(first);
  if (nom === undefined) return undefined;
  const conventionne = value['conventionne'];
  if (typeof conventionne !== 'boolean') return undefined;
  const conventionnePourLaCoordination = value['conventionnePourLaCoordination'];
  if (typeof conventionnePourLaCoordination !== 'boolean') return undefined;
  const assureLesHeuresDAccompagnement = value['assureLesHeuresDAccompagnement'];
  if (typeof assureLesHeuresDAccompagnement !== 'boolean') return undefined;
  if (!hasOnly(value, 4)) return undefined;
  return {
    nom,
    conventionne,
    conventionnePourLaCoordination,
    assureLesHeuresDAccompagnement,
    $rank: place - 1,
    $place: place,
    $list: list,
  };
}

/** Whether each text of a choix is one of its values: so `decode` leaves it, a dossier written by hand may not. */
export function holdsChoices(dossier: Dossier): boolean {
  return (
    dossier.repartitionDesHeures.every(holdsChoicesOfRepartition) &&
    dossier.evenements.every(holdsChoicesOfEvenement) &&
    MODE_D_INTERVENTION.has(dossier.modeDesHeures) &&
    TERRITOIRE.has(dossier.lieuDIntervention) &&
    DESTINATAIRE.has(dossier.versementDuForfaitPrevention) &&
    TYPE_DE_DEMANDE.has(dossier.demande) &&
    DOCUMENTS_DE_LA_VISITE.has(dossier.documentsDeLaVisite) &&
    ANCRAGE_LOCAL.has(dossier.ancrageLocal) &&
    DEPART_DU_DELAI.has(dossier.departDuDelai) &&
    FIN_DE_MOIS.has(dossier.finDeMois) &&
    REEXAMEN_NOTIFIE_TROP_TARD.has(dossier.reexamenNotifieTropTard) &&
    JOUR_DU_POINT_D_ETAPE.has(dossier.jourDuPointDEtape) &&
    DEMENAGEMENT_DANS_LA_REGION.has(dossier.demenagementDansLaRegion) &&
    INTERRUPTION_IMPUTABLE_AU_COORDINATEUR.has(dossier.interruptionImputableAuCoordinateur) &&
    POINT_SUPPLEMENTAIRE.has(dossier.pointSupplementaire) &&
    EVOLUTIONS_RAPPROCHEES.has(dossier.evolutionsRapprochees) &&
    SAISIE_DES_DATES.has(dossier.saisieDesDates) &&
    VERSEMENT_AU_BENEFICIAIRE.has(dossier.versementAuBeneficiaire) &&
    SUITE_D_UN_ARRET_ANTICIPE.has(dossier.suiteDUnArretAnticipe) &&
    JOUR_DU_MONTANT.has(dossier.jourDuMontant) &&
    BASE_DU_PRORATA.has(dossier.baseDuProrata) &&
    PARTENAIRE_VISE.has(dossier.partenaireVise) &&
    PIECES_APRES_UN_ARRET.has(dossier.piecesApresUnArret) &&
    COMPTES_RENDUS_EXIGES.has(dossier.comptesRendusExiges) &&
    PAIEMENT_D_UN_PLAN_ARRETE.has(dossier.paiementDUnPlanArrete) &&
    PRESTATION_ATTRIBUEE_DEUX_FOIS.has(dossier.prestationAttribueeDeuxFois) &&
    SENS_DE_LA_DIVERSITE.has(dossier.sensDeLaDiversite) &&
    CONVENTION_EXIGEE.has(dossier.conventionExigee) &&
    DECIDEUR.has(dossier.decideur) &&
    PREFERENCE.has(dossier.preference)
  );
}

function holdsChoicesOfRepartition(repartition: Repartition): boolean {
  return TYPE_D_ACCOMPAGNEMENT.has(repartition.type_);
}

function holdsChoicesOfEvenement(evenement: Evenement): boolean {
  return MOTIF_D_EVENEMENT.has(evenement.motif) && AMPLEUR.has(evenement.ampleur);
}

export function writeEvenement(value: Evenement): EvenementOutput {
  return {
    motif: value.motif,
    date: writeDay(value.date),
    dateDIdentification: writeDay(value.dateDIdentification),
    quitteLaRegion: value.quitteLaRegion,
    independantDuCoordinateur: value.independantDuCoordinateur,
    ampleur: value.ampleur,
    toucheLeCoordinateur: value.toucheLeCoordinateur,
    caisseRegionaleInformee: value.caisseRegionaleInformee,
    structureEvaluatriceInformee: value.structureEvaluatriceInformee,
    autresIntervenantsInformes: value.autresIntervenantsInformes,
    evolutionConsigneeDansLOutilDeSuivi: value.evolutionConsigneeDansLOutilDeSuivi,
    datesDEntreeEtDeSortieRenseignees: value.datesDEntreeEtDeSortieRenseignees,
    pointDEtapeSupplementaireRealise: value.pointDEtapeSupplementaireRealise,
    concertationAvecLEvaluateur: value.concertationAvecLEvaluateur,
  };
}

export function writePrestataire(value: Prestataire): PrestataireOutput {
  return {
    nom: value.nom,
    conventionne: value.conventionne,
    conventionnePourLaCoordination: value.conventionnePourLaCoordination,
    assureLesHeuresDAccompagnement: value.assureLesHeuresDAccompagnement,
  };
}

export function writePieceManquanteDePiecesDuForfaitCoordination(
  value: PieceManquanteDePiecesDuForfaitCoordination,
): PieceManquanteDePiecesDuForfaitCoordinationOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

export function writePieceManquanteDePreparationDeLaVisite(
  value: PieceManquanteDePreparationDeLaVisite,
): PieceManquanteDePreparationDeLaVisiteOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

export function writePieceManquanteDePriseDeRendezVous(
  value: PieceManquanteDePriseDeRendezVous,
): PieceManquanteDePriseDeRendezVousOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

export function writePieceManquanteDeDeroulementDeLaVisite(
  value: PieceManquanteDeDeroulementDeLaVisite,
): PieceManquanteDeDeroulementDeLaVisiteOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

export function writePieceManquanteDeContratsDePrestation(
  value: PieceManquanteDeContratsDePrestation,
): PieceManquanteDeContratsDePrestationOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

export function writePieceManquanteDeMiseEnOeuvreDuPlan(
  value: PieceManquanteDeMiseEnOeuvreDuPlan,
): PieceManquanteDeMiseEnOeuvreDuPlanOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

export function writePieceManquanteDeRoleDePrevention(
  value: PieceManquanteDeRoleDePrevention,
): PieceManquanteDeRoleDePreventionOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

export function writePieceManquanteDeSignalement(
  value: PieceManquanteDeSignalement,
): PieceManquanteDeSignalementOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

export function writePieceManquanteDeCapacitesDuPartenaire(
  value: PieceManquanteDeCapacitesDuPartenaire,
): PieceManquanteDeCapacitesDuPartenaireOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

export function writePieceManquanteDeRapportAnnuel(
  value: PieceManquanteDeRapportAnnuel,
): PieceManquanteDeRapportAnnuelOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

export function writePieceManquanteDeMaitriseDesRisques(
  value: PieceManquanteDeMaitriseDesRisques,
): PieceManquanteDeMaitriseDesRisquesOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

export function writePieceManquanteDeMissionsDeCoordination(
  value: PieceManquanteDeMissionsDeCoordination,
): PieceManquanteDeMissionsDeCoordinationOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}
