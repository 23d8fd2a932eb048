/**
 * OSCAR : mission de coordination: JSON to values, values to JSON.
 * Made by Attendu with oscar-coordination.ts. Do not edit: change the rules and build again.
 */

import { type Given, type Reader, type Shape, limitsOf, orNull, pathTo, writeDay } from 'attendu/runtime';
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
  FamilleDEvenement,
  FinDeMois,
  InterruptionImputableAuCoordinateur,
  Intervenant,
  Intervention,
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
  Options,
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
  PointSupplementaire,
  Preference,
  PreparationDeLaVisite,
  PreparationDeLaVisite2,
  Prestataire,
  PrestataireOutput,
  Prestation,
  PriseDeMission,
  PriseDeRendezVous,
  PriseDeRendezVous2,
  RapportAnnuel,
  RapportAnnuel2,
  Readings,
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
  Territoire,
  TypeDAccompagnement,
  TypeDeDemande,
  Verdict,
  VersementAuBeneficiaire,
} from './oscar-coordination.types.js';

/** The readings in force: those chosen, else those retained; a question without either stays open. */
export function readingsOf(options: Options, reader: Reader): Given<Readings> {
  return {
    documentsDeLaVisite: reader.choice(
      options.readings?.documentsDeLaVisite,
      DOCUMENTS_DE_LA_VISITE,
      '',
      'documents de la visite',
    ),
    ancrageLocal: reader.choice(options.readings?.ancrageLocal, ANCRAGE_LOCAL, '', 'ancrage local'),
    departDuDelai:
      options.readings?.departDuDelai === undefined
        ? 'notification'
        : reader.choice(options.readings?.departDuDelai, DEPART_DU_DELAI, '', 'départ du délai'),
    finDeMois:
      options.readings?.finDeMois === undefined
        ? 'dernier jour existant'
        : reader.choice(options.readings?.finDeMois, FIN_DE_MOIS, '', 'fin de mois'),
    reexamenNotifieTropTard: reader.choice(
      options.readings?.reexamenNotifieTropTard,
      REEXAMEN_NOTIFIE_TROP_TARD,
      '',
      'réexamen notifié trop tard',
    ),
    jourDuPointDEtape: reader.choice(
      options.readings?.jourDuPointDEtape,
      JOUR_DU_POINT_DETAPE,
      '',
      "jour du point d'étape",
    ),
    demenagementDansLaRegion: reader.choice(
      options.readings?.demenagementDansLaRegion,
      DEMENAGEMENT_DANS_LA_REGION,
      '',
      'déménagement dans la région',
    ),
    interruptionImputableAuCoordinateur: reader.choice(
      options.readings?.interruptionImputableAuCoordinateur,
      INTERRUPTION_IMPUTABLE_AU_COORDINATEUR,
      '',
      'interruption imputable au coordinateur',
    ),
    pointSupplementaire: reader.choice(
      options.readings?.pointSupplementaire,
      POINT_SUPPLEMENTAIRE,
      '',
      'point supplémentaire',
    ),
    saisieDesDates: reader.choice(options.readings?.saisieDesDates, SAISIE_DES_DATES, '', 'saisie des dates'),
    versementAuBeneficiaire: reader.choice(
      options.readings?.versementAuBeneficiaire,
      VERSEMENT_AU_BENEFICIAIRE,
      '',
      'versement au bénéficiaire',
    ),
    suiteDUnArretAnticipe: reader.choice(
      options.readings?.suiteDUnArretAnticipe,
      SUITE_DUN_ARRET_ANTICIPE,
      '',
      "suite d'un arrêt anticipé",
    ),
    baseDuProrata: reader.choice(options.readings?.baseDuProrata, BASE_DU_PRORATA, '', 'base du prorata'),
    partenaireVise: reader.choice(options.readings?.partenaireVise, PARTENAIRE_VISE, '', 'partenaire visé'),
    piecesApresUnArret: reader.choice(
      options.readings?.piecesApresUnArret,
      PIECES_APRES_UN_ARRET,
      '',
      'pièces après un arrêt',
    ),
    paiementDUnPlanArrete: reader.choice(
      options.readings?.paiementDUnPlanArrete,
      PAIEMENT_DUN_PLAN_ARRETE,
      '',
      "paiement d'un plan arrêté",
    ),
    sensDeLaDiversite:
      options.readings?.sensDeLaDiversite === undefined
        ? 'trois prestations'
        : reader.choice(options.readings?.sensDeLaDiversite, SENS_DE_LA_DIVERSITE, '', 'sens de la diversité'),
    conventionExigee:
      options.readings?.conventionExigee === undefined
        ? 'convention de coordination'
        : reader.choice(options.readings?.conventionExigee, CONVENTION_EXIGEE, '', 'convention exigée'),
    decideur:
      options.readings?.decideur === undefined
        ? 'choix au retraité'
        : reader.choice(options.readings?.decideur, DECIDEUR, '', 'décideur'),
    preference:
      options.readings?.preference === undefined
        ? 'choix par défaut'
        : reader.choice(options.readings?.preference, PREFERENCE, '', 'préférence'),
  };
}

export const CANAL: readonly Canal[] = ['visite au domicile', 'téléphone', 'autre canal'];

export const ETAPE_DU_DOSSIER: readonly EtapeDuDossier[] = [
  "demande d'aide",
  'examen de la demande',
  'visite à domicile programmée',
  'évaluation du besoin',
  'préconisation',
  'validation',
  'notification',
  'coordination',
  'mise en œuvre',
];

export const MODE_DINTERVENTION: readonly ModeDIntervention[] = ['prestataire', 'autre mode'];

export const TERRITOIRE: readonly Territoire[] = [
  'métropole',
  'Alsace-Moselle',
  'Guadeloupe',
  'Guyane',
  'Martinique',
  'La Réunion',
  'Mayotte',
  'Saint-Barthélemy',
  'Saint-Martin',
];

export const DESTINATAIRE: readonly Destinataire[] = ['structure', 'bénéficiaire'];

export const TYPE_DE_DEMANDE: readonly TypeDeDemande[] = ['première demande', 'réexamen'];

export const PRESTATION: readonly Prestation[] = [
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
];

export const DOCUMENTS_DE_LA_VISITE: readonly DocumentsDeLaVisite[] = ['un seul document', 'trois documents'];

export const ANCRAGE_LOCAL: readonly AncrageLocal[] = ['nécessaire', 'souhaitable'];

export const DEPART_DU_DELAI: readonly DepartDuDelai[] = ['notification', 'réception'];

export const FIN_DE_MOIS: readonly FinDeMois[] = ['dernier jour existant', 'lendemain'];

export const REEXAMEN_NOTIFIE_TROP_TARD: readonly ReexamenNotifieTropTard[] = [
  'délai impossible',
  "délai d'une première demande",
];

export const JOUR_DU_POINT_DETAPE: readonly JourDuPointDEtape[] = ['point anticipé admis', 'point anticipé trop tôt'];

export const DEMENAGEMENT_DANS_LA_REGION: readonly DemenagementDansLaRegion[] = ['clôture', 'changement de partenaire'];

export const INTERRUPTION_IMPUTABLE_AU_COORDINATEUR: readonly InterruptionImputableAuCoordinateur[] = [
  'forfait récupéré',
  'forfait conservé',
];

export const POINT_SUPPLEMENTAIRE: readonly PointSupplementaire[] = ['obligatoire', 'laissé au coordinateur'];

export const SAISIE_DES_DATES: readonly SaisieDesDates[] = ['saisie du coordinateur', "saisie de l'évaluateur"];

export const VERSEMENT_AU_BENEFICIAIRE: readonly VersementAuBeneficiaire[] = ['sur ses factures', 'montant accordé en entier'];

export const SUITE_DUN_ARRET_ANTICIPE: readonly SuiteDUnArretAnticipe[] = ['dû en totalité', 'dû au prorata'];

export const BASE_DU_PRORATA: readonly BaseDuProrata[] = ['jours de mission', 'points de suivi faits'];

export const PARTENAIRE_VISE: readonly PartenaireVise[] = ['coordinateur seul', 'tout prestataire du plan'];

export const PIECES_APRES_UN_ARRET: readonly PiecesApresUnArret[] = ['toutes les pièces', 'pièces déjà dues'];

export const PAIEMENT_DUN_PLAN_ARRETE: readonly PaiementDUnPlanArrete[] = ['fin prévue', 'fin effective'];

export const SENS_DE_LA_DIVERSITE: readonly SensDeLaDiversite[] = ['trois prestations', 'trois familles'];

export const CONVENTION_EXIGEE: readonly ConventionExigee[] = ['convention de coordination', 'convention quelconque'];

export const DECIDEUR: readonly Decideur[] = ['choix au retraité', 'choix à la caisse'];

export const PREFERENCE: readonly Preference[] = ['choix par défaut', 'simple conseil'];

export const LIGNE_DU_TABLEAU: readonly LigneDuTableau[] = [
  'aucune ligne',
  'décès',
  'interruption',
  "séjour à l'hôpital",
  'évolution du partenaire',
];

export const ETAT_DU_DELAI: readonly EtatDuDelai[] = [
  'en attente',
  'pas ouvert',
  'ouvert',
  'tenu',
  'tenu trop tôt',
  'tenu en retard',
  'dépassé',
  'impossible',
  'sans objet',
];

export const EFFET_SUR_LE_FORFAIT: readonly EffetSurLeForfait[] = [
  'sans effet',
  'pas de récupération',
  'récupération',
  'prorata du réalisé',
];

export const DESIGNATION: readonly Designation[] = [
  'prestataire du plan',
  'choix du retraité',
  'désignation par la caisse',
  'autre partenaire conventionné',
  'aucune coordination',
];

export const VERDICT: readonly Verdict[] = ['conforme', 'non conforme'];

export const ACTEUR: readonly Acteur[] = ['coordinateur du plan', 'structure évaluatrice'];

export const SITUATION_DU_PLAN: readonly SituationDuPlan[] = ['en cours', 'clos'];

export const ACTION_CORRECTRICE: readonly ActionCorrectrice[] = ['sortie du dispositif', 'déconventionnement'];

export const FAMILLE_DEVENEMENT: readonly FamilleDEvenement[] = [
  'changement des ressources',
  'changement des besoins',
  'clôture du plan',
  'changement des partenaires',
];

export const SUITE_ADONNER: readonly SuiteADonner[] = [
  "information de la caisse et de l'évaluateur",
  'adaptation des prestations',
];

export const INTERVENANT: readonly Intervenant[] = ['retraité', 'évaluateur', 'caisse de retraite', 'partenaires'];

const TYPE_DACCOMPAGNEMENT: readonly TypeDAccompagnement[] = [
  'entretien du linge et du logement',
  'aide au déplacement pédestre de proximité',
  'aide à la préparation des repas',
  'accompagnement à la toilette',
];

const MOTIF_DEVENEMENT: readonly MotifDEvenement[] = [
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
];

const AMPLEUR: readonly Ampleur[] = ['majeure', 'mineure'];

const PIECES_DU_FORFAIT_COORDINATION: readonly PiecesDuForfaitCoordination[] = [
  'compte rendu de la visite initiale',
  'échéancier de mise en œuvre des prestations',
  "compte rendu du premier point d'étape",
  "compte rendu du second point d'étape",
];

const PREPARATION_DE_LA_VISITE: readonly PreparationDeLaVisite[] = [
  'informations du site et points sensibles lus',
  "échanges avec l'évaluateur",
  'éléments de prévention identifiés',
];

const PRISE_DE_RENDEZ_VOUS: readonly PriseDeRendezVous[] = [
  'structure et visiteur nommés',
  'caisse régionale nommée',
  'motif du rendez-vous dit',
  'lieu et horaire du rendez-vous dits',
  'accompagnement par un proche proposé',
];

const DEROULEMENT_DE_LA_VISITE: readonly DeroulementDeLaVisite[] = [
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
];

const CONTRATS_DE_PRESTATION: readonly ContratsDePrestation[] = [
  'contrats réalisés',
  'mode de paiement de chaque service écrit',
  'contribution de la caisse en annexe',
];

const MISE_EN_OEUVRE_DU_PLAN: readonly MiseEnOeuvreDuPlan[] = [
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
];

const ROLE_DE_PREVENTION: readonly RoleDePrevention[] = [
  'messages de prévention relayés',
  'brochures diffusées',
  'salariés informés des thématiques',
  'prestations du forfait réalisées',
  'partenaires du forfait contactés',
  "orientation vers l'offre de prévention",
  'actions collectives rappelées',
];

const SIGNALEMENT: readonly Signalement[] = [
  'caisse régionale informée',
  'structure évaluatrice informée',
  'autres intervenants informés',
  "évolution consignée dans l'outil de suivi",
  "dates d'entrée et de sortie renseignées",
  "point d'étape supplémentaire réalisé",
  "concertation avec l'évaluateur",
];

const CAPACITES_DU_PARTENAIRE: readonly CapacitesDuPartenaire[] = [
  'convention de coordination signée',
  'contexte local et ancrage partenarial',
  'relais locaux',
  'personnel dédié et formé',
  'veille individualisée',
  'accord du bénéficiaire sur la veille',
  "besoins d'évolution détectés",
  "changements transmis à la caisse et à l'évaluateur",
  "rôle de prévention dans l'agrément",
];

const RAPPORT_ANNUEL: readonly RapportAnnuel[] = [
  "rapport d'activité fourni",
  'liste des prestations transmise',
  'tarifs transmis',
];

const MAITRISE_DES_RISQUES: readonly MaitriseDesRisques[] = [
  'visite initiale réalisée',
  'formulaire de visite signé',
  'points de suivi à jour',
  'formulaires des points renseignés',
  'alertes remontées',
  'plan de formation réalisé',
  'actions de prévention réalisées par le bénéficiaire',
];

const MISSIONS_DE_COORDINATION: readonly MissionsDeCoordination[] = [
  'suivi personnalisé',
  'mise en œuvre et orientation',
  'information des partenaires',
];

function asModeDIntervention(value: unknown): ModeDIntervention | undefined {
  switch (value) {
    case 'prestataire':
      return 'prestataire';
    case 'autre mode':
      return 'autre mode';
    default:
      return undefined;
  }
}

function asTerritoire(value: unknown): Territoire | undefined {
  switch (value) {
    case 'métropole':
      return 'métropole';
    case 'Alsace-Moselle':
      return 'Alsace-Moselle';
    case 'Guadeloupe':
      return 'Guadeloupe';
    case 'Guyane':
      return 'Guyane';
    case 'Martinique':
      return 'Martinique';
    case 'La Réunion':
      return 'La Réunion';
    case 'Mayotte':
      return 'Mayotte';
    case 'Saint-Barthélemy':
      return 'Saint-Barthélemy';
    case 'Saint-Martin':
      return 'Saint-Martin';
    default:
      return undefined;
  }
}

function asDestinataire(value: unknown): Destinataire | undefined {
  switch (value) {
    case 'structure':
      return 'structure';
    case 'bénéficiaire':
      return 'bénéficiaire';
    default:
      return undefined;
  }
}

function asTypeDeDemande(value: unknown): TypeDeDemande | undefined {
  switch (value) {
    case 'première demande':
      return 'première demande';
    case 'réexamen':
      return 'réexamen';
    default:
      return undefined;
  }
}

function asTypeDAccompagnement(value: unknown): TypeDAccompagnement | undefined {
  switch (value) {
    case 'entretien du linge et du logement':
      return 'entretien du linge et du logement';
    case 'aide au déplacement pédestre de proximité':
      return 'aide au déplacement pédestre de proximité';
    case 'aide à la préparation des repas':
      return 'aide à la préparation des repas';
    case 'accompagnement à la toilette':
      return 'accompagnement à la toilette';
    default:
      return undefined;
  }
}

const MOTIF_DEVENEMENT_BY_NAME: ReadonlyMap<unknown, MotifDEvenement> = new Map(
  MOTIF_DEVENEMENT.map((value) => [value, value]),
);

function asMotifDEvenement(value: unknown): MotifDEvenement | undefined {
  return MOTIF_DEVENEMENT_BY_NAME.get(value);
}

function asAmpleur(value: unknown): Ampleur | undefined {
  switch (value) {
    case 'majeure':
      return 'majeure';
    case 'mineure':
      return 'mineure';
    default:
      return undefined;
  }
}

const PRESTATION_BY_NAME: ReadonlyMap<unknown, Prestation> = new Map(PRESTATION.map((value) => [value, value]));

function asPrestation(value: unknown): Prestation | undefined {
  return PRESTATION_BY_NAME.get(value);
}

function allPrestation(list: readonly unknown[]): list is readonly Prestation[] {
  for (const value of list) if (asPrestation(value) === undefined) return false;
  return true;
}

function readPrestationList(
  value: unknown,
  reader: Reader,
  atMost: number | null,
  path: string,
  name: string,
): readonly Prestation[] | undefined {
  const list = reader.list(value, atMost, path, name);
  if (list === undefined || allPrestation(list)) return list;
  return reader.choices(list, PRESTATION, path, name);
}

const ANY_SCALE_2 = limitsOf(2, null, null);

const LIMITS_2 = limitsOf(0, 1, 2);

function readNumber1(value: unknown, reader: Reader, path: string, name: string | number): number | undefined {
  if (typeof value === 'number' && (value | 0) === value) return (value | 0) * 100;
  return reader.number(value, ANY_SCALE_2, path, name);
}

function readNumber2(value: unknown, reader: Reader, path: string, name: string | number): number | undefined {
  if (typeof value === 'number' && (value | 0) === value && value >= 1 && value <= 2) return value | 0;
  return reader.number(value, LIMITS_2, path, name);
}

export const REPARTITION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    type_: { name: 'type', shape: { kind: 'choice', values: TYPE_DACCOMPAGNEMENT } },
    heures: { name: 'heures', shape: { kind: 'number', scale: 2, min: null, max: null } },
  },
};

export const EVENEMENT_SHAPE: Shape = {
  kind: 'record',
  fields: {
    motif: { name: 'motif', shape: { kind: 'choice', values: MOTIF_DEVENEMENT } },
    date: { name: 'date', shape: { kind: 'date' } },
    dateDIdentification: { name: "date d'identification", shape: { kind: 'date' } },
    quitteLaRegion: { name: 'quitte la région', shape: { kind: 'optional', of: { kind: 'boolean' } } },
    independantDuCoordinateur: { name: 'indépendant du coordinateur', shape: { kind: 'boolean' } },
    ampleur: { name: 'ampleur', shape: { kind: 'choice', values: AMPLEUR } },
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

export const ANNEE_DU_PLAN_SHAPE: Shape = {
  kind: 'record',
  fields: {
    rang: { name: 'rang', shape: { kind: 'number', scale: 0, min: 1, max: 2 } },
    eligibiliteValidee: { name: 'éligibilité validée', shape: { kind: 'boolean' } },
  },
};

export const PRISE_DE_MISSION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    partenaire: { name: 'partenaire', shape: { kind: 'text' } },
    date: { name: 'date', shape: { kind: 'date' } },
  },
};

export const INTERVENTION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    date: { name: 'date', shape: { kind: 'date' } },
    heures: { name: 'heures', shape: { kind: 'number', scale: 2, min: null, max: null } },
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

export const PIECES_DU_FORFAIT_COORDINATION2_SHAPE: Shape = {
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

export const PREPARATION_DE_LA_VISITE2_SHAPE: Shape = {
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

export const PRISE_DE_RENDEZ_VOUS2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    structureEtVisiteurNommes: { name: 'structure et visiteur nommés', shape: { kind: 'boolean' } },
    caisseRegionaleNommee: { name: 'caisse régionale nommée', shape: { kind: 'boolean' } },
    motifDuRendezVousDit: { name: 'motif du rendez-vous dit', shape: { kind: 'boolean' } },
    lieuEtHoraireDuRendezVousDits: { name: 'lieu et horaire du rendez-vous dits', shape: { kind: 'boolean' } },
    accompagnementParUnProchePropose: { name: 'accompagnement par un proche proposé', shape: { kind: 'boolean' } },
  },
};

export const DEROULEMENT_DE_LA_VISITE2_SHAPE: Shape = {
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

export const CONTRATS_DE_PRESTATION2_SHAPE: Shape = {
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

export const MISE_EN_OEUVRE_DU_PLAN2_SHAPE: Shape = {
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

export const ROLE_DE_PREVENTION2_SHAPE: Shape = {
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

export const CAPACITES_DU_PARTENAIRE2_SHAPE: Shape = {
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

export const RAPPORT_ANNUEL2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    rapportDActiviteFourni: { name: "rapport d'activité fourni", shape: { kind: 'boolean' } },
    listeDesPrestationsTransmise: { name: 'liste des prestations transmise', shape: { kind: 'boolean' } },
    tarifsTransmis: { name: 'tarifs transmis', shape: { kind: 'boolean' } },
  },
};

export const MAITRISE_DES_RISQUES2_SHAPE: Shape = {
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

export const MISSIONS_DE_COORDINATION2_SHAPE: Shape = {
  kind: 'record',
  fields: {},
};

export const PIECE_MANQUANTE_DE_PIECES_DU_FORFAIT_COORDINATION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: PIECES_DU_FORFAIT_COORDINATION } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_PREPARATION_DE_LA_VISITE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: PREPARATION_DE_LA_VISITE } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_PRISE_DE_RENDEZ_VOUS_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: PRISE_DE_RENDEZ_VOUS } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_DEROULEMENT_DE_LA_VISITE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: DEROULEMENT_DE_LA_VISITE } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_CONTRATS_DE_PRESTATION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: CONTRATS_DE_PRESTATION } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_MISE_EN_OEUVRE_DU_PLAN_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: MISE_EN_OEUVRE_DU_PLAN } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_ROLE_DE_PREVENTION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: ROLE_DE_PREVENTION } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_SIGNALEMENT_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: SIGNALEMENT } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_CAPACITES_DU_PARTENAIRE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: CAPACITES_DU_PARTENAIRE } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_RAPPORT_ANNUEL_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: RAPPORT_ANNUEL } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_MAITRISE_DES_RISQUES_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: MAITRISE_DES_RISQUES } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_MISSIONS_DE_COORDINATION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: MISSIONS_DE_COORDINATION } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

const INPUT_KEYS: readonly string[] = [
  'formulaireDeVisiteTransmis',
  'attestationDeVisiteSignee',
  'compteRenduDeVisiteTransmis',
  'renouvellementDAides',
  'devisEtModalitesAcceptes',
  'heuresNotifiees',
  'repartitionDesHeures',
  'dateDeReceptionDeLaNotification',
  'dateDeLaVisite',
  'dateDuPremierPointDEtape',
  'dateDuSecondPointDEtape',
  'evenements',
  'annees',
  'prisesDeMission',
  'interventions',
  'modeDesHeures',
  'lieuDIntervention',
  'versementDuForfaitPrevention',
  'factureProduite',
  'montantFacture',
  'montantAccordeDuForfaitPrevention',
  'dateDeNotification',
  'dateDEffet',
  'demande',
  'heuresDAccompagnement',
  'prestationsDuForfaitPrevention',
  'programmesDePrevention',
  'prestataires',
  'missionPossible',
  'prestataireChoisi',
  'partenaireProposeParLaCaisse',
  'piecesDuForfaitCoordination',
  'preparationDeLaVisite',
  'priseDeRendezVous',
  'deroulementDeLaVisite',
  'contratsDePrestation',
  'miseEnOeuvreDuPlan',
  'roleDePrevention',
  'capacitesDuPartenaire',
  'rapportAnnuel',
  'maitriseDesRisques',
  'missionsDeCoordination',
  'jourDObservation',
];

/** Reads a dossier; `undefined` stands for what is not given. */
export function readDossier(input: unknown, readings: Given<Readings>, reader: Reader): Given<Dossier> {
  const given = reader.record(input, INPUT_KEYS, '', '') ?? {};
  const unknowns = reader.unknowns;
  const read = {
    formulaireDeVisiteTransmis: reader.boolean(given.formulaireDeVisiteTransmis, '', 'formulaire de visite transmis'),
    attestationDeVisiteSignee: reader.boolean(given.attestationDeVisiteSignee, '', 'attestation de visite signée'),
    compteRenduDeVisiteTransmis: reader.boolean(
      given.compteRenduDeVisiteTransmis,
      '',
      'compte rendu de visite transmis',
    ),
    renouvellementDAides: reader.boolean(given.renouvellementDAides, '', "renouvellement d'aides"),
    devisEtModalitesAcceptes: reader.boolean(given.devisEtModalitesAcceptes, '', 'devis et modalités acceptés'),
    heuresNotifiees: readNumber1(given.heuresNotifiees, reader, '', 'heures notifiées'),
    repartitionDesHeures: reader.elements(
      reader.list(given.repartitionDesHeures, 1000, '', 'répartition des heures'),
      'répartition des heures',
      (item, at, place) => readRepartition(item, reader, at, place),
      null,
    ),
    dateDeReceptionDeLaNotification:
      given.dateDeReceptionDeLaNotification === null
        ? null
        : reader.day(given.dateDeReceptionDeLaNotification, '', 'date de réception de la notification'),
    dateDeLaVisite: given.dateDeLaVisite === null ? null : reader.day(given.dateDeLaVisite, '', 'date de la visite'),
    dateDuPremierPointDEtape:
      given.dateDuPremierPointDEtape === null
        ? null
        : reader.day(given.dateDuPremierPointDEtape, '', "date du premier point d'étape"),
    dateDuSecondPointDEtape:
      given.dateDuSecondPointDEtape === null
        ? null
        : reader.day(given.dateDuSecondPointDEtape, '', "date du second point d'étape"),
    evenements: reader.elements(
      reader.list(given.evenements, 1000, '', 'événements'),
      'événements',
      (item, at, place) => readEvenement(item, reader, at, place),
      (element) => element.date,
    ),
    annees: reader.elements(
      reader.list(given.annees, 2, '', 'années'),
      'années',
      (item, at, place) => readAnneeDuPlan(item, reader, at, place),
      (element) => element.rang,
    ),
    prisesDeMission: reader.elements(
      reader.list(given.prisesDeMission, 1000, '', 'prises de mission'),
      'prises de mission',
      (item, at, place) => readPriseDeMission(item, reader, at, place),
      (element) => element.date,
    ),
    interventions: reader.elements(
      reader.list(given.interventions, 1000, '', 'interventions'),
      'interventions',
      (item, at, place) => readIntervention(item, reader, at, place),
      (element) => element.date,
    ),
    modeDesHeures:
      asModeDIntervention(given.modeDesHeures) ??
      reader.choice(given.modeDesHeures, MODE_DINTERVENTION, '', 'mode des heures'),
    lieuDIntervention:
      asTerritoire(given.lieuDIntervention) ??
      reader.choice(given.lieuDIntervention, TERRITOIRE, '', "lieu d'intervention"),
    versementDuForfaitPrevention:
      asDestinataire(given.versementDuForfaitPrevention) ??
      reader.choice(given.versementDuForfaitPrevention, DESTINATAIRE, '', 'versement du forfait prévention'),
    factureProduite: reader.boolean(given.factureProduite, '', 'facture produite'),
    montantFacture: readNumber1(given.montantFacture, reader, '', 'montant facturé'),
    montantAccordeDuForfaitPrevention: readNumber1(
      given.montantAccordeDuForfaitPrevention,
      reader,
      '',
      'montant accordé du forfait prévention',
    ),
    dateDeNotification: reader.day(given.dateDeNotification, '', 'date de notification'),
    dateDEffet: reader.day(given.dateDEffet, '', "date d'effet"),
    demande: asTypeDeDemande(given.demande) ?? reader.choice(given.demande, TYPE_DE_DEMANDE, '', 'demande'),
    heuresDAccompagnement: reader.boolean(given.heuresDAccompagnement, '', "heures d'accompagnement"),
    prestationsDuForfaitPrevention: readPrestationList(
      given.prestationsDuForfaitPrevention,
      reader,
      1000,
      '',
      'prestations du forfait prévention',
    ),
    programmesDePrevention: reader.items(
      reader.list(given.programmesDePrevention, 1000, '', 'programmes de prévention'),
      'programmes de prévention',
      (item, at, place) => reader.text(item, at, place),
    ),
    prestataires: reader.elements(
      reader.list(given.prestataires, 1000, '', 'prestataires'),
      'prestataires',
      (item, at, place) => readPrestataire(item, reader, at, place),
      null,
    ),
    missionPossible: reader.boolean(given.missionPossible, '', 'mission possible'),
    prestataireChoisi:
      given.prestataireChoisi === null ? null : reader.text(given.prestataireChoisi, '', 'prestataire choisi'),
    partenaireProposeParLaCaisse:
      given.partenaireProposeParLaCaisse === null
        ? null
        : reader.text(given.partenaireProposeParLaCaisse, '', 'partenaire proposé par la caisse'),
    piecesDuForfaitCoordination: readPiecesDuForfaitCoordination2(
      given.piecesDuForfaitCoordination,
      reader,
      '',
      'pièces du forfait coordination',
    ),
    preparationDeLaVisite: readPreparationDeLaVisite2(
      given.preparationDeLaVisite,
      reader,
      '',
      'préparation de la visite',
    ),
    priseDeRendezVous: readPriseDeRendezVous2(given.priseDeRendezVous, reader, '', 'prise de rendez-vous'),
    deroulementDeLaVisite: readDeroulementDeLaVisite2(
      given.deroulementDeLaVisite,
      reader,
      '',
      'déroulement de la visite',
    ),
    contratsDePrestation: readContratsDePrestation2(given.contratsDePrestation, reader, '', 'contrats de prestation'),
    miseEnOeuvreDuPlan: readMiseEnOeuvreDuPlan2(given.miseEnOeuvreDuPlan, reader, '', 'mise en œuvre du plan'),
    roleDePrevention: readRoleDePrevention2(given.roleDePrevention, reader, '', 'rôle de prévention'),
    capacitesDuPartenaire: readCapacitesDuPartenaire2(
      given.capacitesDuPartenaire,
      reader,
      '',
      'capacités du partenaire',
    ),
    rapportAnnuel: readRapportAnnuel2(given.rapportAnnuel, reader, '', 'rapport annuel'),
    maitriseDesRisques: readMaitriseDesRisques2(given.maitriseDesRisques, reader, '', 'maîtrise des risques'),
    missionsDeCoordination: readMissionsDeCoordination2(
      given.missionsDeCoordination,
      reader,
      '',
      'missions de coordination',
    ),
    jourDObservation: reader.day(given.jourDObservation, '', "jour d'observation"),
    documentsDeLaVisite: readings.documentsDeLaVisite,
    ancrageLocal: readings.ancrageLocal,
    departDuDelai: readings.departDuDelai,
    finDeMois: readings.finDeMois,
    reexamenNotifieTropTard: readings.reexamenNotifieTropTard,
    jourDuPointDEtape: readings.jourDuPointDEtape,
    demenagementDansLaRegion: readings.demenagementDansLaRegion,
    interruptionImputableAuCoordinateur: readings.interruptionImputableAuCoordinateur,
    pointSupplementaire: readings.pointSupplementaire,
    saisieDesDates: readings.saisieDesDates,
    versementAuBeneficiaire: readings.versementAuBeneficiaire,
    suiteDUnArretAnticipe: readings.suiteDUnArretAnticipe,
    baseDuProrata: readings.baseDuProrata,
    partenaireVise: readings.partenaireVise,
    piecesApresUnArret: readings.piecesApresUnArret,
    paiementDUnPlanArrete: readings.paiementDUnPlanArrete,
    sensDeLaDiversite: readings.sensDeLaDiversite,
    conventionExigee: readings.conventionExigee,
    decideur: readings.decideur,
    preference: readings.preference,
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, INPUT_KEYS, '');
  return read;
}

const REPARTITION_KEYS: readonly string[] = ['type_', 'heures'];

function readRepartition(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<Repartition> | undefined {
  const given = reader.record(value, REPARTITION_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const place = typeof name === 'number' ? name : 0;
  const unknowns = reader.unknowns;
  const read = {
    type_: asTypeDAccompagnement(given.type_) ?? reader.choice(given.type_, TYPE_DACCOMPAGNEMENT, here, 'type'),
    heures: readNumber1(given.heures, reader, here, 'heures'),
    $rank: place - 1,
    $place: place,
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, REPARTITION_KEYS, here);
  return read;
}

const EVENEMENT_KEYS: readonly string[] = [
  'motif',
  'date',
  'dateDIdentification',
  'quitteLaRegion',
  'independantDuCoordinateur',
  'ampleur',
  'toucheLeCoordinateur',
  'caisseRegionaleInformee',
  'structureEvaluatriceInformee',
  'autresIntervenantsInformes',
  'evolutionConsigneeDansLOutilDeSuivi',
  'datesDEntreeEtDeSortieRenseignees',
  'pointDEtapeSupplementaireRealise',
  'concertationAvecLEvaluateur',
];

function readEvenement(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<Evenement> | undefined {
  const given = reader.record(value, EVENEMENT_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const place = typeof name === 'number' ? name : 0;
  const unknowns = reader.unknowns;
  const read = {
    motif: asMotifDEvenement(given.motif) ?? reader.choice(given.motif, MOTIF_DEVENEMENT, here, 'motif'),
    date: reader.day(given.date, here, 'date'),
    dateDIdentification: reader.day(given.dateDIdentification, here, "date d'identification"),
    quitteLaRegion:
      given.quitteLaRegion === null ? null : reader.boolean(given.quitteLaRegion, here, 'quitte la région'),
    independantDuCoordinateur: reader.boolean(given.independantDuCoordinateur, here, 'indépendant du coordinateur'),
    ampleur: asAmpleur(given.ampleur) ?? reader.choice(given.ampleur, AMPLEUR, here, 'ampleur'),
    toucheLeCoordinateur:
      given.toucheLeCoordinateur === null
        ? null
        : reader.boolean(given.toucheLeCoordinateur, here, 'touche le coordinateur'),
    caisseRegionaleInformee: reader.boolean(given.caisseRegionaleInformee, here, 'caisse régionale informée'),
    structureEvaluatriceInformee: reader.boolean(
      given.structureEvaluatriceInformee,
      here,
      'structure évaluatrice informée',
    ),
    autresIntervenantsInformes: reader.boolean(given.autresIntervenantsInformes, here, 'autres intervenants informés'),
    evolutionConsigneeDansLOutilDeSuivi: reader.boolean(
      given.evolutionConsigneeDansLOutilDeSuivi,
      here,
      "évolution consignée dans l'outil de suivi",
    ),
    datesDEntreeEtDeSortieRenseignees: reader.boolean(
      given.datesDEntreeEtDeSortieRenseignees,
      here,
      "dates d'entrée et de sortie renseignées",
    ),
    pointDEtapeSupplementaireRealise: reader.boolean(
      given.pointDEtapeSupplementaireRealise,
      here,
      "point d'étape supplémentaire réalisé",
    ),
    concertationAvecLEvaluateur: reader.boolean(
      given.concertationAvecLEvaluateur,
      here,
      "concertation avec l'évaluateur",
    ),
    $rank: place - 1,
    $place: place,
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, EVENEMENT_KEYS, here);
  return read;
}

const ANNEE_DU_PLAN_KEYS: readonly string[] = ['rang', 'eligibiliteValidee'];

function readAnneeDuPlan(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<AnneeDuPlan> | undefined {
  const given = reader.record(value, ANNEE_DU_PLAN_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const place = typeof name === 'number' ? name : 0;
  const unknowns = reader.unknowns;
  const read = {
    rang: readNumber2(given.rang, reader, here, 'rang'),
    eligibiliteValidee: reader.boolean(given.eligibiliteValidee, here, 'éligibilité validée'),
    $rank: place - 1,
    $place: place,
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, ANNEE_DU_PLAN_KEYS, here);
  return read;
}

const PRISE_DE_MISSION_KEYS: readonly string[] = ['partenaire', 'date'];

function readPriseDeMission(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<PriseDeMission> | undefined {
  const given = reader.record(value, PRISE_DE_MISSION_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const place = typeof name === 'number' ? name : 0;
  const unknowns = reader.unknowns;
  const read = {
    partenaire: reader.text(given.partenaire, here, 'partenaire'),
    date: reader.day(given.date, here, 'date'),
    $rank: place - 1,
    $place: place,
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, PRISE_DE_MISSION_KEYS, here);
  return read;
}

const INTERVENTION_KEYS: readonly string[] = ['date', 'heures'];

function readIntervention(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<Intervention> | undefined {
  const given = reader.record(value, INTERVENTION_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const place = typeof name === 'number' ? name : 0;
  const unknowns = reader.unknowns;
  const read = {
    date: reader.day(given.date, here, 'date'),
    heures: readNumber1(given.heures, reader, here, 'heures'),
    $rank: place - 1,
    $place: place,
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, INTERVENTION_KEYS, here);
  return read;
}

const PRESTATAIRE_KEYS: readonly string[] = [
  'nom',
  'conventionne',
  'conventionnePourLaCoordination',
  'assureLesHeuresDAccompagnement',
];

function readPrestataire(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<Prestataire> | undefined {
  const given = reader.record(value, PRESTATAIRE_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const place = typeof name === 'number' ? name : 0;
  const unknowns = reader.unknowns;
  const read = {
    nom: reader.text(given.nom, here, 'nom'),
    conventionne: reader.boolean(given.conventionne, here, 'conventionné'),
    conventionnePourLaCoordination: reader.boolean(
      given.conventionnePourLaCoordination,
      here,
      'conventionné pour la coordination',
    ),
    assureLesHeuresDAccompagnement: reader.boolean(
      given.assureLesHeuresDAccompagnement,
      here,
      "assure les heures d'accompagnement",
    ),
    $rank: place - 1,
    $place: place,
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, PRESTATAIRE_KEYS, here);
  return read;
}

const PIECES_DU_FORFAIT_COORDINATION2_KEYS: readonly string[] = [
  'echeancierDeMiseEnOeuvreDesPrestations',
  'compteRenduDuPremierPointDEtape',
  'compteRenduDuSecondPointDEtape',
];

function readPiecesDuForfaitCoordination2(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<PiecesDuForfaitCoordination2> | undefined {
  const given = reader.record(value, PIECES_DU_FORFAIT_COORDINATION2_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const unknowns = reader.unknowns;
  const read = {
    echeancierDeMiseEnOeuvreDesPrestations: reader.boolean(
      given.echeancierDeMiseEnOeuvreDesPrestations,
      here,
      'échéancier de mise en œuvre des prestations',
    ),
    compteRenduDuPremierPointDEtape: reader.boolean(
      given.compteRenduDuPremierPointDEtape,
      here,
      "compte rendu du premier point d'étape",
    ),
    compteRenduDuSecondPointDEtape: reader.boolean(
      given.compteRenduDuSecondPointDEtape,
      here,
      "compte rendu du second point d'étape",
    ),
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, PIECES_DU_FORFAIT_COORDINATION2_KEYS, here);
  return read;
}

const PREPARATION_DE_LA_VISITE2_KEYS: readonly string[] = [
  'informationsDuSiteEtPointsSensiblesLus',
  'echangesAvecLEvaluateur',
  'elementsDePreventionIdentifies',
];

function readPreparationDeLaVisite2(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<PreparationDeLaVisite2> | undefined {
  const given = reader.record(value, PREPARATION_DE_LA_VISITE2_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const unknowns = reader.unknowns;
  const read = {
    informationsDuSiteEtPointsSensiblesLus: reader.boolean(
      given.informationsDuSiteEtPointsSensiblesLus,
      here,
      'informations du site et points sensibles lus',
    ),
    echangesAvecLEvaluateur: reader.boolean(given.echangesAvecLEvaluateur, here, "échanges avec l'évaluateur"),
    elementsDePreventionIdentifies: reader.boolean(
      given.elementsDePreventionIdentifies,
      here,
      'éléments de prévention identifiés',
    ),
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, PREPARATION_DE_LA_VISITE2_KEYS, here);
  return read;
}

const PRISE_DE_RENDEZ_VOUS2_KEYS: readonly string[] = [
  'structureEtVisiteurNommes',
  'caisseRegionaleNommee',
  'motifDuRendezVousDit',
  'lieuEtHoraireDuRendezVousDits',
  'accompagnementParUnProchePropose',
];

function readPriseDeRendezVous2(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<PriseDeRendezVous2> | undefined {
  const given = reader.record(value, PRISE_DE_RENDEZ_VOUS2_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const unknowns = reader.unknowns;
  const read = {
    structureEtVisiteurNommes: reader.boolean(given.structureEtVisiteurNommes, here, 'structure et visiteur nommés'),
    caisseRegionaleNommee: reader.boolean(given.caisseRegionaleNommee, here, 'caisse régionale nommée'),
    motifDuRendezVousDit: reader.boolean(given.motifDuRendezVousDit, here, 'motif du rendez-vous dit'),
    lieuEtHoraireDuRendezVousDits: reader.boolean(
      given.lieuEtHoraireDuRendezVousDits,
      here,
      'lieu et horaire du rendez-vous dits',
    ),
    accompagnementParUnProchePropose: reader.boolean(
      given.accompagnementParUnProchePropose,
      here,
      'accompagnement par un proche proposé',
    ),
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, PRISE_DE_RENDEZ_VOUS2_KEYS, here);
  return read;
}

const DEROULEMENT_DE_LA_VISITE2_KEYS: readonly string[] = [
  'lettreDeMissionOuCarteProfessionnelle',
  'presentationEtObjetDeLaVisite',
  'offreDeServicesPresentee',
  'modalitesDeMiseEnOeuvreExpliquees',
  'devisRealisesEtExpliques',
  'planificationDesPrestationsProposee',
  'conditionsDeTravailVerifiees',
  'conseilEnPreventionDonne',
  'passageAuxPlansOscarExplique',
  'aspectsPratiquesDiscutes',
  'recapitulatifEtImplicationsFinancieres',
  'informationsEtFlyerLaisses',
  'suiteDeLaProcedureEtDateDEffetDites',
  'coordonneesLaissees',
];

function readDeroulementDeLaVisite2(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<DeroulementDeLaVisite2> | undefined {
  const given = reader.record(value, DEROULEMENT_DE_LA_VISITE2_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const unknowns = reader.unknowns;
  const read = {
    lettreDeMissionOuCarteProfessionnelle: reader.boolean(
      given.lettreDeMissionOuCarteProfessionnelle,
      here,
      'lettre de mission ou carte professionnelle',
    ),
    presentationEtObjetDeLaVisite: reader.boolean(
      given.presentationEtObjetDeLaVisite,
      here,
      'présentation et objet de la visite',
    ),
    offreDeServicesPresentee: reader.boolean(given.offreDeServicesPresentee, here, 'offre de services présentée'),
    modalitesDeMiseEnOeuvreExpliquees: reader.boolean(
      given.modalitesDeMiseEnOeuvreExpliquees,
      here,
      'modalités de mise en œuvre expliquées',
    ),
    devisRealisesEtExpliques: reader.boolean(given.devisRealisesEtExpliques, here, 'devis réalisés et expliqués'),
    planificationDesPrestationsProposee: reader.boolean(
      given.planificationDesPrestationsProposee,
      here,
      'planification des prestations proposée',
    ),
    conditionsDeTravailVerifiees: reader.boolean(
      given.conditionsDeTravailVerifiees,
      here,
      'conditions de travail vérifiées',
    ),
    conseilEnPreventionDonne: reader.boolean(given.conseilEnPreventionDonne, here, 'conseil en prévention donné'),
    passageAuxPlansOscarExplique: reader.boolean(
      given.passageAuxPlansOscarExplique,
      here,
      'passage aux plans OSCAR expliqué',
    ),
    aspectsPratiquesDiscutes: reader.boolean(given.aspectsPratiquesDiscutes, here, 'aspects pratiques discutés'),
    recapitulatifEtImplicationsFinancieres: reader.boolean(
      given.recapitulatifEtImplicationsFinancieres,
      here,
      'récapitulatif et implications financières',
    ),
    informationsEtFlyerLaisses: reader.boolean(given.informationsEtFlyerLaisses, here, 'informations et flyer laissés'),
    suiteDeLaProcedureEtDateDEffetDites: reader.boolean(
      given.suiteDeLaProcedureEtDateDEffetDites,
      here,
      "suite de la procédure et date d'effet dites",
    ),
    coordonneesLaissees: reader.boolean(given.coordonneesLaissees, here, 'coordonnées laissées'),
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, DEROULEMENT_DE_LA_VISITE2_KEYS, here);
  return read;
}

const CONTRATS_DE_PRESTATION2_KEYS: readonly string[] = [
  'contratsRealises',
  'modeDePaiementDeChaqueServiceEcrit',
  'contributionDeLaCaisseEnAnnexe',
];

function readContratsDePrestation2(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<ContratsDePrestation2> | undefined {
  const given = reader.record(value, CONTRATS_DE_PRESTATION2_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const unknowns = reader.unknowns;
  const read = {
    contratsRealises: reader.boolean(given.contratsRealises, here, 'contrats réalisés'),
    modeDePaiementDeChaqueServiceEcrit: reader.boolean(
      given.modeDePaiementDeChaqueServiceEcrit,
      here,
      'mode de paiement de chaque service écrit',
    ),
    contributionDeLaCaisseEnAnnexe: reader.boolean(
      given.contributionDeLaCaisseEnAnnexe,
      here,
      'contribution de la caisse en annexe',
    ),
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, CONTRATS_DE_PRESTATION2_KEYS, here);
  return read;
}

const MISE_EN_OEUVRE_DU_PLAN2_KEYS: readonly string[] = [
  'repartitionDesHeuresRenseignee',
  'prestatairesIdentifiesParLeBeneficiaire',
  'listeComplementaireEtPriseDeContact',
  'prestationsDeclencheesAuxEcheances',
  'conservationDesFacturesExpliquee',
  'problemesDEffectiviteSignales',
  'questionsEtReclamationsTraitees',
  'consommationDuPlanSuivie',
  'facturationDansLesDelaisDeLaConvention',
  'devisEtFacturesCompris',
  'interlocuteurPrivilegie',
  'contactAvecLesAutresPartenaires',
  'informationsEchangeesAvecLEvaluateur',
];

function readMiseEnOeuvreDuPlan2(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<MiseEnOeuvreDuPlan2> | undefined {
  const given = reader.record(value, MISE_EN_OEUVRE_DU_PLAN2_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const unknowns = reader.unknowns;
  const read = {
    repartitionDesHeuresRenseignee: reader.boolean(
      given.repartitionDesHeuresRenseignee,
      here,
      'répartition des heures renseignée',
    ),
    prestatairesIdentifiesParLeBeneficiaire: reader.boolean(
      given.prestatairesIdentifiesParLeBeneficiaire,
      here,
      'prestataires identifiés par le bénéficiaire',
    ),
    listeComplementaireEtPriseDeContact: reader.boolean(
      given.listeComplementaireEtPriseDeContact,
      here,
      'liste complémentaire et prise de contact',
    ),
    prestationsDeclencheesAuxEcheances: reader.boolean(
      given.prestationsDeclencheesAuxEcheances,
      here,
      'prestations déclenchées aux échéances',
    ),
    conservationDesFacturesExpliquee: reader.boolean(
      given.conservationDesFacturesExpliquee,
      here,
      'conservation des factures expliquée',
    ),
    problemesDEffectiviteSignales: reader.boolean(
      given.problemesDEffectiviteSignales,
      here,
      "problèmes d'effectivité signalés",
    ),
    questionsEtReclamationsTraitees: reader.boolean(
      given.questionsEtReclamationsTraitees,
      here,
      'questions et réclamations traitées',
    ),
    consommationDuPlanSuivie: reader.boolean(given.consommationDuPlanSuivie, here, 'consommation du plan suivie'),
    facturationDansLesDelaisDeLaConvention: reader.boolean(
      given.facturationDansLesDelaisDeLaConvention,
      here,
      'facturation dans les délais de la convention',
    ),
    devisEtFacturesCompris: reader.boolean(given.devisEtFacturesCompris, here, 'devis et factures compris'),
    interlocuteurPrivilegie: reader.boolean(given.interlocuteurPrivilegie, here, 'interlocuteur privilégié'),
    contactAvecLesAutresPartenaires: reader.boolean(
      given.contactAvecLesAutresPartenaires,
      here,
      'contact avec les autres partenaires',
    ),
    informationsEchangeesAvecLEvaluateur: reader.boolean(
      given.informationsEchangeesAvecLEvaluateur,
      here,
      "informations échangées avec l'évaluateur",
    ),
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, MISE_EN_OEUVRE_DU_PLAN2_KEYS, here);
  return read;
}

const ROLE_DE_PREVENTION2_KEYS: readonly string[] = [
  'messagesDePreventionRelayes',
  'brochuresDiffusees',
  'salariesInformesDesThematiques',
  'prestationsDuForfaitRealisees',
  'partenairesDuForfaitContactes',
  'orientationVersLOffreDePrevention',
  'actionsCollectivesRappelees',
];

function readRoleDePrevention2(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<RoleDePrevention2> | undefined {
  const given = reader.record(value, ROLE_DE_PREVENTION2_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const unknowns = reader.unknowns;
  const read = {
    messagesDePreventionRelayes: reader.boolean(
      given.messagesDePreventionRelayes,
      here,
      'messages de prévention relayés',
    ),
    brochuresDiffusees: reader.boolean(given.brochuresDiffusees, here, 'brochures diffusées'),
    salariesInformesDesThematiques: reader.boolean(
      given.salariesInformesDesThematiques,
      here,
      'salariés informés des thématiques',
    ),
    prestationsDuForfaitRealisees: reader.boolean(
      given.prestationsDuForfaitRealisees,
      here,
      'prestations du forfait réalisées',
    ),
    partenairesDuForfaitContactes: reader.boolean(
      given.partenairesDuForfaitContactes,
      here,
      'partenaires du forfait contactés',
    ),
    orientationVersLOffreDePrevention: reader.boolean(
      given.orientationVersLOffreDePrevention,
      here,
      "orientation vers l'offre de prévention",
    ),
    actionsCollectivesRappelees: reader.boolean(
      given.actionsCollectivesRappelees,
      here,
      'actions collectives rappelées',
    ),
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, ROLE_DE_PREVENTION2_KEYS, here);
  return read;
}

const CAPACITES_DU_PARTENAIRE2_KEYS: readonly string[] = [
  'conventionDeCoordinationSignee',
  'contexteLocalEtAncragePartenarial',
  'relaisLocaux',
  'personnelDedieEtForme',
  'veilleIndividualisee',
  'accordDuBeneficiaireSurLaVeille',
  'besoinsDEvolutionDetectes',
  'changementsTransmisALaCaisseEtALEvaluateur',
  'roleDePreventionDansLAgrement',
];

function readCapacitesDuPartenaire2(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<CapacitesDuPartenaire2> | undefined {
  const given = reader.record(value, CAPACITES_DU_PARTENAIRE2_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const unknowns = reader.unknowns;
  const read = {
    conventionDeCoordinationSignee: reader.boolean(
      given.conventionDeCoordinationSignee,
      here,
      'convention de coordination signée',
    ),
    contexteLocalEtAncragePartenarial: reader.boolean(
      given.contexteLocalEtAncragePartenarial,
      here,
      'contexte local et ancrage partenarial',
    ),
    relaisLocaux: reader.boolean(given.relaisLocaux, here, 'relais locaux'),
    personnelDedieEtForme: reader.boolean(given.personnelDedieEtForme, here, 'personnel dédié et formé'),
    veilleIndividualisee: reader.boolean(given.veilleIndividualisee, here, 'veille individualisée'),
    accordDuBeneficiaireSurLaVeille: reader.boolean(
      given.accordDuBeneficiaireSurLaVeille,
      here,
      'accord du bénéficiaire sur la veille',
    ),
    besoinsDEvolutionDetectes: reader.boolean(given.besoinsDEvolutionDetectes, here, "besoins d'évolution détectés"),
    changementsTransmisALaCaisseEtALEvaluateur: reader.boolean(
      given.changementsTransmisALaCaisseEtALEvaluateur,
      here,
      "changements transmis à la caisse et à l'évaluateur",
    ),
    roleDePreventionDansLAgrement: reader.boolean(
      given.roleDePreventionDansLAgrement,
      here,
      "rôle de prévention dans l'agrément",
    ),
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, CAPACITES_DU_PARTENAIRE2_KEYS, here);
  return read;
}

const RAPPORT_ANNUEL2_KEYS: readonly string[] = [
  'rapportDActiviteFourni',
  'listeDesPrestationsTransmise',
  'tarifsTransmis',
];

function readRapportAnnuel2(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<RapportAnnuel2> | undefined {
  const given = reader.record(value, RAPPORT_ANNUEL2_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const unknowns = reader.unknowns;
  const read = {
    rapportDActiviteFourni: reader.boolean(given.rapportDActiviteFourni, here, "rapport d'activité fourni"),
    listeDesPrestationsTransmise: reader.boolean(
      given.listeDesPrestationsTransmise,
      here,
      'liste des prestations transmise',
    ),
    tarifsTransmis: reader.boolean(given.tarifsTransmis, here, 'tarifs transmis'),
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, RAPPORT_ANNUEL2_KEYS, here);
  return read;
}

const MAITRISE_DES_RISQUES2_KEYS: readonly string[] = [
  'formulairesDesPointsRenseignes',
  'planDeFormationRealise',
  'actionsDePreventionRealiseesParLeBeneficiaire',
];

function readMaitriseDesRisques2(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<MaitriseDesRisques2> | undefined {
  const given = reader.record(value, MAITRISE_DES_RISQUES2_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const unknowns = reader.unknowns;
  const read = {
    formulairesDesPointsRenseignes: reader.boolean(
      given.formulairesDesPointsRenseignes,
      here,
      'formulaires des points renseignés',
    ),
    planDeFormationRealise: reader.boolean(given.planDeFormationRealise, here, 'plan de formation réalisé'),
    actionsDePreventionRealiseesParLeBeneficiaire: reader.boolean(
      given.actionsDePreventionRealiseesParLeBeneficiaire,
      here,
      'actions de prévention réalisées par le bénéficiaire',
    ),
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, MAITRISE_DES_RISQUES2_KEYS, here);
  return read;
}

const MISSIONS_DE_COORDINATION2_KEYS: readonly string[] = [];

function readMissionsDeCoordination2(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<MissionsDeCoordination2> | undefined {
  const given = reader.record(value, MISSIONS_DE_COORDINATION2_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const unknowns = reader.unknowns;
  const read = {};
  if (reader.unknowns > unknowns) reader.refuseOthers(given, MISSIONS_DE_COORDINATION2_KEYS, here);
  return read;
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

export function writePieceManquanteDeSignalement(value: PieceManquanteDeSignalement): PieceManquanteDeSignalementOutput {
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

export function writePieceManquanteDeRapportAnnuel(value: PieceManquanteDeRapportAnnuel): PieceManquanteDeRapportAnnuelOutput {
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
