/**
 * OSCAR : plan d'aides: JSON to values, values to JSON.
 * Made by Attendu with oscar-plan.ts. Do not edit: change the rules and build again.
 */

import { type Given, type Reader, type Shape, limitsOf, orNull, pathTo, writeDay } from 'attendu/runtime';
import type {
  AideSansPlan,
  AideTemporaire,
  AncienStatut,
  AnciensFonctionnairesDeLEtat,
  AnneeDuPlafond,
  AssistantDeVieHorsDeLaToilette,
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
  FormeDeProgramme,
  Foyer,
  Intervention,
  JoursDuContact,
  MissionsDuCoordinateur,
  MissionsDuCoordinateur2,
  MoisDuRemboursement,
  MontantVerse,
  ObjetDeLaProlongation,
  Octroi,
  Options,
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
  PieceManquanteDeVisiteDeLEvaluateur,
  PieceManquanteDeVisiteDeLEvaluateurOutput,
  PlaceDesOnzeHeures,
  PlusieursStatuts,
  PorteeDesCinquanteQuatreHeures,
  PorteeDesOnzeHeures,
  PorteeDesPlafondsParRubrique,
  PorteeDesTroisCentsEuros,
  PrestataireNonConventionne,
  Prestation,
  Programme,
  ProgrammeCompte,
  Prolongation,
  Prolongation2,
  Qualification,
  Readings,
  Regime,
  RenouvellementDeLAsir,
  Rubrique,
  RubriqueDesPetitsTravaux,
  ScoreEntreDeuxTranches,
  ServiceADomicile,
  SituationDeFragilite,
  SuiviAnticipe,
  SuivisDeLaSecondeAnnee,
  TroisMoisAvantLaFin,
  Verdict,
  VisiteDeLEvaluateur,
  VisiteDeLEvaluateur2,
  Voie,
} from './oscar-plan.types.js';

/** The readings in force: those chosen, else those retained; a question without either stays open. */
export function readingsOf(options: Options, reader: Reader): Given<Readings> {
  return {
    rubriqueDesPetitsTravaux:
      options.readings?.rubriqueDesPetitsTravaux === undefined
        ? 'cadre de vie'
        : reader.choice(
            options.readings?.rubriqueDesPetitsTravaux,
            RUBRIQUE_DES_PETITS_TRAVAUX,
            '',
            'rubrique des petits travaux',
          ),
    porteeDesPlafondsParRubrique: reader.choice(
      options.readings?.porteeDesPlafondsParRubrique,
      PORTEE_DES_PLAFONDS_PAR_RUBRIQUE,
      '',
      'portée des plafonds par rubrique',
    ),
    anneeDuPlafond: reader.choice(options.readings?.anneeDuPlafond, ANNEE_DU_PLAFOND, '', 'année du plafond'),
    destinataireDuForfait:
      options.readings?.destinataireDuForfait === undefined
        ? 'convention du prestataire'
        : reader.choice(
            options.readings?.destinataireDuForfait,
            DESTINATAIRE_DU_FORFAIT,
            '',
            'destinataire du forfait',
          ),
    moisDuRemboursement: reader.choice(
      options.readings?.moisDuRemboursement,
      MOIS_DU_REMBOURSEMENT,
      '',
      'mois du remboursement',
    ),
    programmeCompte:
      options.readings?.programmeCompte === undefined
        ? 'participation'
        : reader.choice(options.readings?.programmeCompte, PROGRAMME_COMPTE, '', 'programme compté'),
    phaseDeLancement: reader.choice(options.readings?.phaseDeLancement, PHASE_DE_LANCEMENT, '', 'phase de lancement'),
    montantVerse: reader.choice(options.readings?.montantVerse, MONTANT_VERSE, '', 'montant versé'),
    dureeDuForfaitCoordination: reader.choice(
      options.readings?.dureeDuForfaitCoordination,
      DUREE_DU_FORFAIT_COORDINATION,
      '',
      'durée du forfait coordination',
    ),
    departDesSuivis:
      options.readings?.departDesSuivis === undefined
        ? 'rendez-vous de démarrage'
        : reader.choice(options.readings?.departDesSuivis, DEPART_DES_SUIVIS, '', 'départ des suivis'),
    suivisDeLaSecondeAnnee:
      options.readings?.suivisDeLaSecondeAnnee === undefined
        ? 'trois suivis'
        : reader.choice(
            options.readings?.suivisDeLaSecondeAnnee,
            SUIVIS_DE_LA_SECONDE_ANNEE,
            '',
            'suivis de la seconde année',
          ),
    suiviAnticipe: reader.choice(options.readings?.suiviAnticipe, SUIVI_ANTICIPE, '', 'suivi anticipé'),
    objetDeLaProlongation: reader.choice(
      options.readings?.objetDeLaProlongation,
      OBJET_DE_LA_PROLONGATION,
      '',
      'objet de la prolongation',
    ),
    troisMoisAvantLaFin: reader.choice(
      options.readings?.troisMoisAvantLaFin,
      TROIS_MOIS_AVANT_LA_FIN,
      '',
      'trois mois avant la fin',
    ),
    compositionDeFragire: reader.choice(
      options.readings?.compositionDeFragire,
      COMPOSITION_DE_FRAGIRE,
      '',
      'composition de Fragire',
    ),
    scoreEntreDeuxTranches: reader.choice(
      options.readings?.scoreEntreDeuxTranches,
      SCORE_ENTRE_DEUX_TRANCHES,
      '',
      'score entre deux tranches',
    ),
    porteeDesOnzeHeures: reader.choice(
      options.readings?.porteeDesOnzeHeures,
      PORTEE_DES_ONZE_HEURES,
      '',
      'portée des onze heures',
    ),
    placeDesOnzeHeures:
      options.readings?.placeDesOnzeHeures === undefined
        ? 'en plus'
        : reader.choice(options.readings?.placeDesOnzeHeures, PLACE_DES_ONZE_HEURES, '', 'place des onze heures'),
    assistantDeVieHorsDeLaToilette: reader.choice(
      options.readings?.assistantDeVieHorsDeLaToilette,
      ASSISTANT_DE_VIE_HORS_DE_LA_TOILETTE,
      '',
      'assistant de vie hors de la toilette',
    ),
    prestataireNonConventionne: reader.choice(
      options.readings?.prestataireNonConventionne,
      PRESTATAIRE_NON_CONVENTIONNE,
      '',
      'prestataire non conventionné',
    ),
    participationDuRetraite: reader.choice(
      options.readings?.participationDuRetraite,
      PARTICIPATION_DU_RETRAITE,
      '',
      'participation du retraité',
    ),
    anciensFonctionnairesDeLEtat: reader.choice(
      options.readings?.anciensFonctionnairesDeLEtat,
      ANCIENS_FONCTIONNAIRES_DE_LETAT,
      '',
      "anciens fonctionnaires de l'État",
    ),
    plusieursStatuts: reader.choice(options.readings?.plusieursStatuts, PLUSIEURS_STATUTS, '', 'plusieurs statuts'),
    conditionDAge: reader.choice(options.readings?.conditionDAge, CONDITION_DAGE, '', "condition d'âge"),
    aideSansPlan: reader.choice(options.readings?.aideSansPlan, AIDE_SANS_PLAN, '', 'aide sans plan'),
    renouvellementDeLAsir: reader.choice(
      options.readings?.renouvellementDeLAsir,
      RENOUVELLEMENT_DE_LASIR,
      '',
      "renouvellement de l'Asir",
    ),
    departDesTroisMois: reader.choice(
      options.readings?.departDesTroisMois,
      DEPART_DES_TROIS_MOIS,
      '',
      'départ des trois mois',
    ),
    porteeDesTroisCentsEuros: reader.choice(
      options.readings?.porteeDesTroisCentsEuros,
      PORTEE_DES_TROIS_CENTS_EUROS,
      '',
      'portée des trois cents euros',
    ),
    porteeDesCinquanteQuatreHeures: reader.choice(
      options.readings?.porteeDesCinquanteQuatreHeures,
      PORTEE_DES_CINQUANTE_QUATRE_HEURES,
      '',
      'portée des cinquante-quatre heures',
    ),
    cumulDesEnveloppes: reader.choice(
      options.readings?.cumulDesEnveloppes,
      CUMUL_DES_ENVELOPPES,
      '',
      'cumul des enveloppes',
    ),
    demandeDeLAdh: reader.choice(options.readings?.demandeDeLAdh, DEMANDE_DE_LADH, '', "demande de l'ADH"),
    joursDuContact: reader.choice(options.readings?.joursDuContact, JOURS_DU_CONTACT, '', 'jours du contact'),
    contactAvantDeuxJours: reader.choice(
      options.readings?.contactAvantDeuxJours,
      CONTACT_AVANT_DEUX_JOURS,
      '',
      'contact avant deux jours',
    ),
  };
}

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

export const RUBRIQUE: readonly Rubrique[] = [
  'cadre de vie et sécurité',
  'mobilité et lien social',
  'soutien personnalisé',
  'vie quotidienne',
];

export const SERVICE_ADOMICILE: readonly ServiceADomicile[] = [
  'entretien du linge et du logement',
  'aide aux déplacements à pied',
  'aide à la préparation des repas',
  'accompagnement à la toilette',
];

export const ANCIEN_STATUT: readonly AncienStatut[] = [
  'salarié du secteur privé',
  'agent public sans statut de fonctionnaire',
  'travailleur indépendant',
  "fonctionnaire de l'État",
  'autre fonctionnaire',
  'agriculteur',
  'autre statut',
];

export const FOYER: readonly Foyer[] = ['personne seule', 'ménage'];

export const REGIME: readonly Regime[] = [
  "pensions civiles de l'État",
  "pensions des ouvriers de l'État",
  'régime général',
  'autre régime',
];

export const RUBRIQUE_DES_PETITS_TRAVAUX: readonly RubriqueDesPetitsTravaux[] = ['cadre de vie', 'rubrique à connaître'];

export const PORTEE_DES_PLAFONDS_PAR_RUBRIQUE: readonly PorteeDesPlafondsParRubrique[] = ['limite', 'simple conseil'];

export const ANNEE_DU_PLAFOND: readonly AnneeDuPlafond[] = ['année du calendrier', 'année du plan', 'douze mois glissants'];

export const DESTINATAIRE_DU_FORFAIT: readonly DestinataireDuForfait[] = ['convention du prestataire', 'choix de la caisse'];

export const MOIS_DU_REMBOURSEMENT: readonly MoisDuRemboursement[] = ['mois du calendrier', 'mois jour pour jour'];

export const PROGRAMME_COMPTE: readonly ProgrammeCompte[] = ['participation', 'orientation du retraité'];

export const PHASE_DE_LANCEMENT: readonly PhaseDeLancement[] = ['en cours', 'terminée'];

export const MONTANT_VERSE: readonly MontantVerse[] = ['maximum', "montant d'une circulaire"];

export const DUREE_DU_FORFAIT_COORDINATION: readonly DureeDuForfaitCoordination[] = ['un an renouvelable', 'années du plan'];

export const DEPART_DES_SUIVIS: readonly DepartDesSuivis[] = ['rendez-vous de démarrage', 'visite initiale'];

export const SUIVIS_DE_LA_SECONDE_ANNEE: readonly SuivisDeLaSecondeAnnee[] = ['trois suivis', 'aucun suivi fixé'];

export const SUIVI_ANTICIPE: readonly SuiviAnticipe[] = ['permis', 'trop tôt'];

export const OBJET_DE_LA_PROLONGATION: readonly ObjetDeLaProlongation[] = ['plan entier', 'forfait coordination'];

export const TROIS_MOIS_AVANT_LA_FIN: readonly TroisMoisAvantLaFin[] = ['limite de la demande', 'ouverture de la demande'];

export const COMPOSITION_DE_FRAGIRE: readonly CompositionDeFragire[] = [
  'dix-sept questions',
  'dix-huit questions',
  'dix-neuf questions',
];

export const SCORE_ENTRE_DEUX_TRANCHES: readonly ScoreEntreDeuxTranches[] = [
  'entier inférieur',
  'entier le plus proche',
  'entier supérieur',
];

export const PORTEE_DES_ONZE_HEURES: readonly PorteeDesOnzeHeures[] = ['toutes les lignes', 'première ligne seulement'];

export const PLACE_DES_ONZE_HEURES: readonly PlaceDesOnzeHeures[] = ['en plus', 'comprises'];

export const ASSISTANT_DE_VIE_HORS_DE_LA_TOILETTE: readonly AssistantDeVieHorsDeLaToilette[] = ['refusé', 'permis'];

export const PRESTATAIRE_NON_CONVENTIONNE: readonly PrestataireNonConventionne[] = ['remboursées', 'refusées'];

export const PARTICIPATION_DU_RETRAITE: readonly ParticipationDuRetraite[] = ['aucune part', 'part selon les ressources'];

export const ANCIENS_FONCTIONNAIRES_DE_LETAT: readonly AnciensFonctionnairesDeLEtat[] = [
  'hors du plan',
  "par l'aide de l'État",
];

export const PLUSIEURS_STATUTS: readonly PlusieursStatuts[] = [
  'un statut suffit',
  'tout autre statut exclut',
  'régime principal',
];

export const CONDITION_DAGE: readonly ConditionDAge[] = ['aucun âge', 'cinquante-cinq ans'];

export const AIDE_SANS_PLAN: readonly AideSansPlan[] = ["complément d'un plan", 'aide sans condition de plan'];

export const RENOUVELLEMENT_DE_LASIR: readonly RenouvellementDeLAsir[] = ['possible', 'exclu'];

export const DEPART_DES_TROIS_MOIS: readonly DepartDesTroisMois[] = ["octroi de l'aide", "jour de l'événement"];

export const PORTEE_DES_TROIS_CENTS_EUROS: readonly PorteeDesTroisCentsEuros[] = ['deux aides ensemble', 'chaque aide'];

export const PORTEE_DES_CINQUANTE_QUATRE_HEURES: readonly PorteeDesCinquanteQuatreHeures[] = [
  'chaque octroi',
  "chaque aide dans l'année",
  "deux aides dans l'année",
];

export const CUMUL_DES_ENVELOPPES: readonly CumulDesEnveloppes[] = ['deux enveloppes', 'une seule enveloppe'];

export const DEMANDE_DE_LADH: readonly DemandeDeLAdh[] = ['avant la sortie', 'quinze jours après la sortie', 'sans limite'];

export const JOURS_DU_CONTACT: readonly JoursDuContact[] = ['jours du calendrier', 'jours de travail'];

export const CONTACT_AVANT_DEUX_JOURS: readonly ContactAvantDeuxJours[] = [
  'trop tôt pour vérifier',
  'simple ordre de grandeur',
];

export const PAYE: readonly Paye[] = ['prestataire', 'bénéficiaire'];

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

export const VERDICT: readonly Verdict[] = ['conforme', 'non conforme'];

export const DISPOSITIF: readonly Dispositif[] = ['plan OSCAR', "plan d'actions personnalisé"];

export const VOIE: readonly Voie[] = ["plan d'aides", "demande d'APA", 'autre démarche'];

export const AIDE_TEMPORAIRE: readonly AideTemporaire[] = ['ADH', 'Asir'];

const FORME_DE_PROGRAMME: readonly FormeDeProgramme[] = [
  'atelier collectif',
  'conférence',
  'forum',
  'Sortir Plus',
  'Seniors en vacances',
  "autre programme d'un partenaire",
];

const QUALIFICATION: readonly Qualification[] = [
  'aide à domicile',
  'employé à domicile',
  'agent à domicile',
  'auxiliaire de vie sociale',
  'assistant de vie',
];

const SITUATION_DE_FRAGILITE: readonly SituationDeFragilite[] = [
  "retour d'hospitalisation",
  'décès du conjoint',
  'placement du conjoint',
  'hospitalisation du conjoint',
  'déménagement',
  'séparation',
  'autre événement',
];

const MISSIONS_DU_COORDINATEUR: readonly MissionsDuCoordinateur[] = [
  'rendez-vous de démarrage fait',
  'suivi à chaque évolution de la situation',
  'retraité conseillé dans ses choix',
  'liaison avec les partenaires et la caisse',
];

const PROLONGATION: readonly Prolongation[] = [
  'nouvelle demande faite',
  "nouvelle visite d'un évaluateur",
  'prolongation validée par la caisse',
];

const DEMANDE_DAIDE: readonly DemandeDAide[] = ['formulaire Cerfa rempli', 'demande transmise à la Carsat'];

const VISITE_DE_LEVALUATEUR: readonly VisiteDeLEvaluateur[] = [
  'évaluateur mandaté par la caisse',
  'fragilités évaluées',
  'conditions de vie observées',
  'composantes du plan exposées',
];

const DECISION_DE_LA_CAISSE: readonly DecisionDeLaCaisse[] = [
  "conclusions de l'évaluateur transmises",
  'plan validé par la caisse',
  'retraité informé de la décision',
  'retraité mis en relation avec les partenaires',
];

const FIN_DE_LADH: readonly FinDeLAdh[] = ["évaluation faite par l'intervenant social", 'plan plus durable proposé'];

function asFoyer(value: unknown): Foyer | undefined {
  switch (value) {
    case 'personne seule':
      return 'personne seule';
    case 'ménage':
      return 'ménage';
    default:
      return undefined;
  }
}

function asRegime(value: unknown): Regime | undefined {
  switch (value) {
    case "pensions civiles de l'État":
      return "pensions civiles de l'État";
    case "pensions des ouvriers de l'État":
      return "pensions des ouvriers de l'État";
    case 'régime général':
      return 'régime général';
    case 'autre régime':
      return 'autre régime';
    default:
      return undefined;
  }
}

const PRESTATION_BY_NAME: ReadonlyMap<unknown, Prestation> = new Map(PRESTATION.map((value) => [value, value]));

function asPrestation(value: unknown): Prestation | undefined {
  return PRESTATION_BY_NAME.get(value);
}

function asFormeDeProgramme(value: unknown): FormeDeProgramme | undefined {
  switch (value) {
    case 'atelier collectif':
      return 'atelier collectif';
    case 'conférence':
      return 'conférence';
    case 'forum':
      return 'forum';
    case 'Sortir Plus':
      return 'Sortir Plus';
    case 'Seniors en vacances':
      return 'Seniors en vacances';
    case "autre programme d'un partenaire":
      return "autre programme d'un partenaire";
    default:
      return undefined;
  }
}

function asServiceADomicile(value: unknown): ServiceADomicile | undefined {
  switch (value) {
    case 'entretien du linge et du logement':
      return 'entretien du linge et du logement';
    case 'aide aux déplacements à pied':
      return 'aide aux déplacements à pied';
    case 'aide à la préparation des repas':
      return 'aide à la préparation des repas';
    case 'accompagnement à la toilette':
      return 'accompagnement à la toilette';
    default:
      return undefined;
  }
}

function asQualification(value: unknown): Qualification | undefined {
  switch (value) {
    case 'aide à domicile':
      return 'aide à domicile';
    case 'employé à domicile':
      return 'employé à domicile';
    case 'agent à domicile':
      return 'agent à domicile';
    case 'auxiliaire de vie sociale':
      return 'auxiliaire de vie sociale';
    case 'assistant de vie':
      return 'assistant de vie';
    default:
      return undefined;
  }
}

function asSituationDeFragilite(value: unknown): SituationDeFragilite | undefined {
  switch (value) {
    case "retour d'hospitalisation":
      return "retour d'hospitalisation";
    case 'décès du conjoint':
      return 'décès du conjoint';
    case 'placement du conjoint':
      return 'placement du conjoint';
    case 'hospitalisation du conjoint':
      return 'hospitalisation du conjoint';
    case 'déménagement':
      return 'déménagement';
    case 'séparation':
      return 'séparation';
    case 'autre événement':
      return 'autre événement';
    default:
      return undefined;
  }
}

function asAncienStatut(value: unknown): AncienStatut | undefined {
  switch (value) {
    case 'salarié du secteur privé':
      return 'salarié du secteur privé';
    case 'agent public sans statut de fonctionnaire':
      return 'agent public sans statut de fonctionnaire';
    case 'travailleur indépendant':
      return 'travailleur indépendant';
    case "fonctionnaire de l'État":
      return "fonctionnaire de l'État";
    case 'autre fonctionnaire':
      return 'autre fonctionnaire';
    case 'agriculteur':
      return 'agriculteur';
    case 'autre statut':
      return 'autre statut';
    default:
      return undefined;
  }
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

function allAncienStatut(list: readonly unknown[]): list is readonly AncienStatut[] {
  for (const value of list) if (asAncienStatut(value) === undefined) return false;
  return true;
}

function readAncienStatutList(
  value: unknown,
  reader: Reader,
  atMost: number | null,
  path: string,
  name: string,
): readonly AncienStatut[] | undefined {
  const list = reader.list(value, atMost, path, name);
  if (list === undefined || allAncienStatut(list)) return list;
  return reader.choices(list, ANCIEN_STATUT, path, name);
}

const LIMITS_1 = limitsOf(0, 1, 2);

const ANY_SCALE_2 = limitsOf(2, null, null);

const LIMITS_3 = limitsOf(0, 0, 30);

const LIMITS_4 = limitsOf(0, 0, 10);

const LIMITS_5 = limitsOf(0, 1, 6);

function readNumber1(value: unknown, reader: Reader, path: string, name: string | number): number | undefined {
  if (typeof value === 'number' && (value | 0) === value && value >= 1 && value <= 2) return value | 0;
  return reader.number(value, LIMITS_1, path, name);
}

function readNumber2(value: unknown, reader: Reader, path: string, name: string | number): number | undefined {
  if (typeof value === 'number' && (value | 0) === value) return (value | 0) * 100;
  return reader.number(value, ANY_SCALE_2, path, name);
}

function readNumber3(value: unknown, reader: Reader, path: string, name: string | number): number | undefined {
  if (typeof value === 'number' && (value | 0) === value && value >= 0 && value <= 30) return value | 0;
  return reader.number(value, LIMITS_3, path, name);
}

function readNumber4(value: unknown, reader: Reader, path: string, name: string | number): number | undefined {
  if (typeof value === 'number' && (value | 0) === value && value >= 0 && value <= 10) return value | 0;
  return reader.number(value, LIMITS_4, path, name);
}

function readNumber5(value: unknown, reader: Reader, path: string, name: string | number): number | undefined {
  if (typeof value === 'number' && (value | 0) === value && value >= 1 && value <= 6) return value | 0;
  return reader.number(value, LIMITS_5, path, name);
}

export const DEPENSE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    prestation: { name: 'prestation', shape: { kind: 'choice', values: PRESTATION } },
    montant: { name: 'montant', shape: { kind: 'number', scale: 2, min: null, max: null } },
    date: { name: 'date', shape: { kind: 'date' } },
    conventionne: { name: 'conventionné', shape: { kind: 'boolean' } },
  },
};

export const PROGRAMME_SHAPE: Shape = {
  kind: 'record',
  fields: {
    forme: { name: 'forme', shape: { kind: 'choice', values: FORME_DE_PROGRAMME } },
    suivi: { name: 'suivi', shape: { kind: 'boolean' } },
  },
};

export const INTERVENTION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    date: { name: 'date', shape: { kind: 'date' } },
    service: { name: 'service', shape: { kind: 'choice', values: SERVICE_ADOMICILE } },
    heures: { name: 'heures', shape: { kind: 'number', scale: 2, min: null, max: null } },
    programme: { name: 'programme', shape: { kind: 'boolean' } },
    qualification: { name: 'qualification', shape: { kind: 'choice', values: QUALIFICATION } },
    conventionne: { name: 'conventionné', shape: { kind: 'boolean' } },
    justifiee: { name: 'justifiée', shape: { kind: 'boolean' } },
  },
};

export const OCTROI_SHAPE: Shape = {
  kind: 'record',
  fields: {
    situation: { name: 'situation', shape: { kind: 'choice', values: SITUATION_DE_FRAGILITE } },
    evenement: { name: 'événement', shape: { kind: 'date' } },
    demande: { name: 'demande', shape: { kind: 'date' } },
    dateDOctroi: { name: "date d'octroi", shape: { kind: 'date' } },
    depense: { name: 'dépense', shape: { kind: 'number', scale: 2, min: null, max: null } },
    heures: { name: 'heures', shape: { kind: 'number', scale: 2, min: null, max: null } },
    contact: { name: 'contact', shape: { kind: 'optional', of: { kind: 'date' } } },
  },
};

export const MISSIONS_DU_COORDINATEUR2_SHAPE: Shape = {
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

export const PROLONGATION2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    nouvelleVisiteDUnEvaluateur: { name: "nouvelle visite d'un évaluateur", shape: { kind: 'boolean' } },
    prolongationValideeParLaCaisse: { name: 'prolongation validée par la caisse', shape: { kind: 'boolean' } },
  },
};

export const DEMANDE_DAIDE2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    formulaireCerfaRempli: { name: 'formulaire Cerfa rempli', shape: { kind: 'boolean' } },
    demandeTransmiseALaCarsat: { name: 'demande transmise à la Carsat', shape: { kind: 'boolean' } },
  },
};

export const VISITE_DE_LEVALUATEUR2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    evaluateurMandateParLaCaisse: { name: 'évaluateur mandaté par la caisse', shape: { kind: 'boolean' } },
    fragilitesEvaluees: { name: 'fragilités évaluées', shape: { kind: 'boolean' } },
    conditionsDeVieObservees: { name: 'conditions de vie observées', shape: { kind: 'boolean' } },
    composantesDuPlanExposees: { name: 'composantes du plan exposées', shape: { kind: 'boolean' } },
  },
};

export const DECISION_DE_LA_CAISSE2_SHAPE: Shape = {
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

export const FIN_DE_LADH2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    evaluationFaiteParLIntervenantSocial: {
      name: "évaluation faite par l'intervenant social",
      shape: { kind: 'boolean' },
    },
    planPlusDurablePropose: { name: 'plan plus durable proposé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_MISSIONS_DU_COORDINATEUR_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: MISSIONS_DU_COORDINATEUR } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_PROLONGATION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: PROLONGATION } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_DEMANDE_DAIDE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: DEMANDE_DAIDE } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_VISITE_DE_LEVALUATEUR_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: VISITE_DE_LEVALUATEUR } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_DECISION_DE_LA_CAISSE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: DECISION_DE_LA_CAISSE } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_FIN_DE_LADH_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: FIN_DE_LADH } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

const INPUT_KEYS: readonly string[] = [
  'dateDEffet',
  'depenses',
  'programmesProposes',
  'heuresDAccompagnement',
  'prestationsDuForfaitPrevention',
  'dureeDuPlan',
  'forfaitRenouvele',
  'dateDuRendezVousDeDemarrage',
  'dateDeLaVisiteInitiale',
  'dateDuRenouvellement',
  'dateDuSuiviADeuxMois',
  'dateDuSuiviASixMois',
  'dateDuSuiviAUnMoisDuRenouvellement',
  'dateDuSuiviATroisMoisDuRenouvellement',
  'dateDuSuiviASixMoisDuRenouvellement',
  'dateDeLaDemandeDeProlongation',
  'scoreFragire',
  'questionsFragireRenseignees',
  'testsFragireFaits',
  'interventions',
  'compositionDuFoyer',
  'ressourcesMensuelles',
  'dateDeLaDemande',
  'dateDeNaissance',
  'girEvalue',
  'oscarDeploye',
  'anciensStatuts',
  'regimeDeRetraitePrincipal',
  'planAdapte',
  'octrois',
  'titulaireDUnPlanOscar',
  'besoinDurable',
  'missionsDuCoordinateur',
  'prolongation',
  'demandeDAide',
  'visiteDeLEvaluateur',
  'decisionDeLaCaisse',
  'finDeLAdh',
  'jourDObservation',
];

/** Reads a dossier; `undefined` stands for what is not given. */
export function readDossier(input: unknown, readings: Given<Readings>, reader: Reader): Given<Dossier> {
  const given = reader.record(input, INPUT_KEYS, '', '') ?? {};
  const unknowns = reader.unknowns;
  const read = {
    dateDEffet: reader.day(given.dateDEffet, '', "date d'effet"),
    depenses: reader.elements(
      reader.list(given.depenses, 100, '', 'dépenses'),
      'dépenses',
      (item, at, place) => readDepense(item, reader, at, place),
      (element) => element.date,
    ),
    programmesProposes: reader.elements(
      reader.list(given.programmesProposes, 1000, '', 'programmes proposés'),
      'programmes proposés',
      (item, at, place) => readProgramme(item, reader, at, place),
      null,
    ),
    heuresDAccompagnement: reader.boolean(given.heuresDAccompagnement, '', "heures d'accompagnement"),
    prestationsDuForfaitPrevention: readPrestationList(
      given.prestationsDuForfaitPrevention,
      reader,
      1000,
      '',
      'prestations du forfait prévention',
    ),
    dureeDuPlan: readNumber1(given.dureeDuPlan, reader, '', 'durée du plan'),
    forfaitRenouvele: reader.boolean(given.forfaitRenouvele, '', 'forfait renouvelé'),
    dateDuRendezVousDeDemarrage:
      given.dateDuRendezVousDeDemarrage === null
        ? null
        : reader.day(given.dateDuRendezVousDeDemarrage, '', 'date du rendez-vous de démarrage'),
    dateDeLaVisiteInitiale:
      given.dateDeLaVisiteInitiale === null
        ? null
        : reader.day(given.dateDeLaVisiteInitiale, '', 'date de la visite initiale'),
    dateDuRenouvellement:
      given.dateDuRenouvellement === null ? null : reader.day(given.dateDuRenouvellement, '', 'date du renouvellement'),
    dateDuSuiviADeuxMois:
      given.dateDuSuiviADeuxMois === null
        ? null
        : reader.day(given.dateDuSuiviADeuxMois, '', 'date du suivi à deux mois'),
    dateDuSuiviASixMois:
      given.dateDuSuiviASixMois === null ? null : reader.day(given.dateDuSuiviASixMois, '', 'date du suivi à six mois'),
    dateDuSuiviAUnMoisDuRenouvellement:
      given.dateDuSuiviAUnMoisDuRenouvellement === null
        ? null
        : reader.day(given.dateDuSuiviAUnMoisDuRenouvellement, '', 'date du suivi à un mois du renouvellement'),
    dateDuSuiviATroisMoisDuRenouvellement:
      given.dateDuSuiviATroisMoisDuRenouvellement === null
        ? null
        : reader.day(given.dateDuSuiviATroisMoisDuRenouvellement, '', 'date du suivi à trois mois du renouvellement'),
    dateDuSuiviASixMoisDuRenouvellement:
      given.dateDuSuiviASixMoisDuRenouvellement === null
        ? null
        : reader.day(given.dateDuSuiviASixMoisDuRenouvellement, '', 'date du suivi à six mois du renouvellement'),
    dateDeLaDemandeDeProlongation:
      given.dateDeLaDemandeDeProlongation === null
        ? null
        : reader.day(given.dateDeLaDemandeDeProlongation, '', 'date de la demande de prolongation'),
    scoreFragire: readNumber2(given.scoreFragire, reader, '', 'score Fragire'),
    questionsFragireRenseignees: readNumber3(
      given.questionsFragireRenseignees,
      reader,
      '',
      'questions Fragire renseignées',
    ),
    testsFragireFaits: readNumber4(given.testsFragireFaits, reader, '', 'tests Fragire faits'),
    interventions: reader.elements(
      reader.list(given.interventions, 400, '', 'interventions'),
      'interventions',
      (item, at, place) => readIntervention(item, reader, at, place),
      (element) => element.date,
    ),
    compositionDuFoyer:
      asFoyer(given.compositionDuFoyer) ?? reader.choice(given.compositionDuFoyer, FOYER, '', 'composition du foyer'),
    ressourcesMensuelles: readNumber2(given.ressourcesMensuelles, reader, '', 'ressources mensuelles'),
    dateDeLaDemande: reader.day(given.dateDeLaDemande, '', 'date de la demande'),
    dateDeNaissance: reader.day(given.dateDeNaissance, '', 'date de naissance'),
    girEvalue: readNumber5(given.girEvalue, reader, '', 'GIR évalué'),
    oscarDeploye: reader.boolean(given.oscarDeploye, '', 'OSCAR déployé'),
    anciensStatuts: readAncienStatutList(given.anciensStatuts, reader, 1000, '', 'anciens statuts'),
    regimeDeRetraitePrincipal:
      asRegime(given.regimeDeRetraitePrincipal) ??
      reader.choice(given.regimeDeRetraitePrincipal, REGIME, '', 'régime de retraite principal'),
    planAdapte: reader.boolean(given.planAdapte, '', 'plan adapté'),
    octrois: reader.elements(
      reader.list(given.octrois, 20, '', 'octrois'),
      'octrois',
      (item, at, place) => readOctroi(item, reader, at, place),
      (element) => element.dateDOctroi,
    ),
    titulaireDUnPlanOscar: reader.boolean(given.titulaireDUnPlanOscar, '', "titulaire d'un plan OSCAR"),
    besoinDurable: reader.boolean(given.besoinDurable, '', 'besoin durable'),
    missionsDuCoordinateur: readMissionsDuCoordinateur2(
      given.missionsDuCoordinateur,
      reader,
      '',
      'missions du coordinateur',
    ),
    prolongation: readProlongation2(given.prolongation, reader, '', 'prolongation'),
    demandeDAide: readDemandeDAide2(given.demandeDAide, reader, '', "demande d'aide"),
    visiteDeLEvaluateur: readVisiteDeLEvaluateur2(given.visiteDeLEvaluateur, reader, '', "visite de l'évaluateur"),
    decisionDeLaCaisse: readDecisionDeLaCaisse2(given.decisionDeLaCaisse, reader, '', 'décision de la caisse'),
    finDeLAdh: readFinDeLAdh2(given.finDeLAdh, reader, '', "fin de l'ADH"),
    jourDObservation: reader.day(given.jourDObservation, '', "jour d'observation"),
    rubriqueDesPetitsTravaux: readings.rubriqueDesPetitsTravaux,
    porteeDesPlafondsParRubrique: readings.porteeDesPlafondsParRubrique,
    anneeDuPlafond: readings.anneeDuPlafond,
    destinataireDuForfait: readings.destinataireDuForfait,
    moisDuRemboursement: readings.moisDuRemboursement,
    programmeCompte: readings.programmeCompte,
    phaseDeLancement: readings.phaseDeLancement,
    montantVerse: readings.montantVerse,
    dureeDuForfaitCoordination: readings.dureeDuForfaitCoordination,
    departDesSuivis: readings.departDesSuivis,
    suivisDeLaSecondeAnnee: readings.suivisDeLaSecondeAnnee,
    suiviAnticipe: readings.suiviAnticipe,
    objetDeLaProlongation: readings.objetDeLaProlongation,
    troisMoisAvantLaFin: readings.troisMoisAvantLaFin,
    compositionDeFragire: readings.compositionDeFragire,
    scoreEntreDeuxTranches: readings.scoreEntreDeuxTranches,
    porteeDesOnzeHeures: readings.porteeDesOnzeHeures,
    placeDesOnzeHeures: readings.placeDesOnzeHeures,
    assistantDeVieHorsDeLaToilette: readings.assistantDeVieHorsDeLaToilette,
    prestataireNonConventionne: readings.prestataireNonConventionne,
    participationDuRetraite: readings.participationDuRetraite,
    anciensFonctionnairesDeLEtat: readings.anciensFonctionnairesDeLEtat,
    plusieursStatuts: readings.plusieursStatuts,
    conditionDAge: readings.conditionDAge,
    aideSansPlan: readings.aideSansPlan,
    renouvellementDeLAsir: readings.renouvellementDeLAsir,
    departDesTroisMois: readings.departDesTroisMois,
    porteeDesTroisCentsEuros: readings.porteeDesTroisCentsEuros,
    porteeDesCinquanteQuatreHeures: readings.porteeDesCinquanteQuatreHeures,
    cumulDesEnveloppes: readings.cumulDesEnveloppes,
    demandeDeLAdh: readings.demandeDeLAdh,
    joursDuContact: readings.joursDuContact,
    contactAvantDeuxJours: readings.contactAvantDeuxJours,
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, INPUT_KEYS, '');
  return read;
}

const DEPENSE_KEYS: readonly string[] = ['prestation', 'montant', 'date', 'conventionne'];

function readDepense(value: unknown, reader: Reader, path: string, name: string | number): Given<Depense> | undefined {
  const given = reader.record(value, DEPENSE_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const place = typeof name === 'number' ? name : 0;
  const unknowns = reader.unknowns;
  const read = {
    prestation: asPrestation(given.prestation) ?? reader.choice(given.prestation, PRESTATION, here, 'prestation'),
    montant: readNumber2(given.montant, reader, here, 'montant'),
    date: reader.day(given.date, here, 'date'),
    conventionne: reader.boolean(given.conventionne, here, 'conventionné'),
    $rank: place - 1,
    $place: place,
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, DEPENSE_KEYS, here);
  return read;
}

const PROGRAMME_KEYS: readonly string[] = ['forme', 'suivi'];

function readProgramme(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<Programme> | undefined {
  const given = reader.record(value, PROGRAMME_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const place = typeof name === 'number' ? name : 0;
  const unknowns = reader.unknowns;
  const read = {
    forme: asFormeDeProgramme(given.forme) ?? reader.choice(given.forme, FORME_DE_PROGRAMME, here, 'forme'),
    suivi: reader.boolean(given.suivi, here, 'suivi'),
    $rank: place - 1,
    $place: place,
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, PROGRAMME_KEYS, here);
  return read;
}

const INTERVENTION_KEYS: readonly string[] = [
  'date',
  'service',
  'heures',
  'programme',
  'qualification',
  'conventionne',
  'justifiee',
];

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
    service: asServiceADomicile(given.service) ?? reader.choice(given.service, SERVICE_ADOMICILE, here, 'service'),
    heures: readNumber2(given.heures, reader, here, 'heures'),
    programme: reader.boolean(given.programme, here, 'programme'),
    qualification:
      asQualification(given.qualification) ?? reader.choice(given.qualification, QUALIFICATION, here, 'qualification'),
    conventionne: reader.boolean(given.conventionne, here, 'conventionné'),
    justifiee: reader.boolean(given.justifiee, here, 'justifiée'),
    $rank: place - 1,
    $place: place,
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, INTERVENTION_KEYS, here);
  return read;
}

const OCTROI_KEYS: readonly string[] = [
  'situation',
  'evenement',
  'demande',
  'dateDOctroi',
  'depense',
  'heures',
  'contact',
];

function readOctroi(value: unknown, reader: Reader, path: string, name: string | number): Given<Octroi> | undefined {
  const given = reader.record(value, OCTROI_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const place = typeof name === 'number' ? name : 0;
  const unknowns = reader.unknowns;
  const read = {
    situation:
      asSituationDeFragilite(given.situation) ??
      reader.choice(given.situation, SITUATION_DE_FRAGILITE, here, 'situation'),
    evenement: reader.day(given.evenement, here, 'événement'),
    demande: reader.day(given.demande, here, 'demande'),
    dateDOctroi: reader.day(given.dateDOctroi, here, "date d'octroi"),
    depense: readNumber2(given.depense, reader, here, 'dépense'),
    heures: readNumber2(given.heures, reader, here, 'heures'),
    contact: given.contact === null ? null : reader.day(given.contact, here, 'contact'),
    $rank: place - 1,
    $place: place,
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, OCTROI_KEYS, here);
  return read;
}

const MISSIONS_DU_COORDINATEUR2_KEYS: readonly string[] = [
  'suiviAChaqueEvolutionDeLaSituation',
  'retraiteConseilleDansSesChoix',
  'liaisonAvecLesPartenairesEtLaCaisse',
];

function readMissionsDuCoordinateur2(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<MissionsDuCoordinateur2> | undefined {
  const given = reader.record(value, MISSIONS_DU_COORDINATEUR2_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const unknowns = reader.unknowns;
  const read = {
    suiviAChaqueEvolutionDeLaSituation: reader.boolean(
      given.suiviAChaqueEvolutionDeLaSituation,
      here,
      'suivi à chaque évolution de la situation',
    ),
    retraiteConseilleDansSesChoix: reader.boolean(
      given.retraiteConseilleDansSesChoix,
      here,
      'retraité conseillé dans ses choix',
    ),
    liaisonAvecLesPartenairesEtLaCaisse: reader.boolean(
      given.liaisonAvecLesPartenairesEtLaCaisse,
      here,
      'liaison avec les partenaires et la caisse',
    ),
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, MISSIONS_DU_COORDINATEUR2_KEYS, here);
  return read;
}

const PROLONGATION2_KEYS: readonly string[] = ['nouvelleVisiteDUnEvaluateur', 'prolongationValideeParLaCaisse'];

function readProlongation2(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<Prolongation2> | undefined {
  const given = reader.record(value, PROLONGATION2_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const unknowns = reader.unknowns;
  const read = {
    nouvelleVisiteDUnEvaluateur: reader.boolean(
      given.nouvelleVisiteDUnEvaluateur,
      here,
      "nouvelle visite d'un évaluateur",
    ),
    prolongationValideeParLaCaisse: reader.boolean(
      given.prolongationValideeParLaCaisse,
      here,
      'prolongation validée par la caisse',
    ),
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, PROLONGATION2_KEYS, here);
  return read;
}

const DEMANDE_DAIDE2_KEYS: readonly string[] = ['formulaireCerfaRempli', 'demandeTransmiseALaCarsat'];

function readDemandeDAide2(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<DemandeDAide2> | undefined {
  const given = reader.record(value, DEMANDE_DAIDE2_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const unknowns = reader.unknowns;
  const read = {
    formulaireCerfaRempli: reader.boolean(given.formulaireCerfaRempli, here, 'formulaire Cerfa rempli'),
    demandeTransmiseALaCarsat: reader.boolean(given.demandeTransmiseALaCarsat, here, 'demande transmise à la Carsat'),
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, DEMANDE_DAIDE2_KEYS, here);
  return read;
}

const VISITE_DE_LEVALUATEUR2_KEYS: readonly string[] = [
  'evaluateurMandateParLaCaisse',
  'fragilitesEvaluees',
  'conditionsDeVieObservees',
  'composantesDuPlanExposees',
];

function readVisiteDeLEvaluateur2(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<VisiteDeLEvaluateur2> | undefined {
  const given = reader.record(value, VISITE_DE_LEVALUATEUR2_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const unknowns = reader.unknowns;
  const read = {
    evaluateurMandateParLaCaisse: reader.boolean(
      given.evaluateurMandateParLaCaisse,
      here,
      'évaluateur mandaté par la caisse',
    ),
    fragilitesEvaluees: reader.boolean(given.fragilitesEvaluees, here, 'fragilités évaluées'),
    conditionsDeVieObservees: reader.boolean(given.conditionsDeVieObservees, here, 'conditions de vie observées'),
    composantesDuPlanExposees: reader.boolean(given.composantesDuPlanExposees, here, 'composantes du plan exposées'),
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, VISITE_DE_LEVALUATEUR2_KEYS, here);
  return read;
}

const DECISION_DE_LA_CAISSE2_KEYS: readonly string[] = [
  'conclusionsDeLEvaluateurTransmises',
  'planValideParLaCaisse',
  'retraiteInformeDeLaDecision',
  'retraiteMisEnRelationAvecLesPartenaires',
];

function readDecisionDeLaCaisse2(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<DecisionDeLaCaisse2> | undefined {
  const given = reader.record(value, DECISION_DE_LA_CAISSE2_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const unknowns = reader.unknowns;
  const read = {
    conclusionsDeLEvaluateurTransmises: reader.boolean(
      given.conclusionsDeLEvaluateurTransmises,
      here,
      "conclusions de l'évaluateur transmises",
    ),
    planValideParLaCaisse: reader.boolean(given.planValideParLaCaisse, here, 'plan validé par la caisse'),
    retraiteInformeDeLaDecision: reader.boolean(
      given.retraiteInformeDeLaDecision,
      here,
      'retraité informé de la décision',
    ),
    retraiteMisEnRelationAvecLesPartenaires: reader.boolean(
      given.retraiteMisEnRelationAvecLesPartenaires,
      here,
      'retraité mis en relation avec les partenaires',
    ),
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, DECISION_DE_LA_CAISSE2_KEYS, here);
  return read;
}

const FIN_DE_LADH2_KEYS: readonly string[] = ['evaluationFaiteParLIntervenantSocial', 'planPlusDurablePropose'];

function readFinDeLAdh2(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<FinDeLAdh2> | undefined {
  const given = reader.record(value, FIN_DE_LADH2_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const unknowns = reader.unknowns;
  const read = {
    evaluationFaiteParLIntervenantSocial: reader.boolean(
      given.evaluationFaiteParLIntervenantSocial,
      here,
      "évaluation faite par l'intervenant social",
    ),
    planPlusDurablePropose: reader.boolean(given.planPlusDurablePropose, here, 'plan plus durable proposé'),
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, FIN_DE_LADH2_KEYS, here);
  return read;
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

export function writePieceManquanteDeProlongation(value: PieceManquanteDeProlongation): PieceManquanteDeProlongationOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

export function writePieceManquanteDeDemandeDAide(value: PieceManquanteDeDemandeDAide): PieceManquanteDeDemandeDAideOutput {
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

export function writePieceManquanteDeFinDeLAdh(value: PieceManquanteDeFinDeLAdh): PieceManquanteDeFinDeLAdhOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}
