/**
 * OSCAR : plan d'aides, version 2026-11.
 * Made by Attendu from cas-valeurs.attendu, regles.attendu, ressources.attendu, tarifs.attendu, aides.attendu,
 * cas-coordination.attendu, cas-eligibilite.attendu, cas-forfait.attendu, cas-heures.attendu,
 * cas-temporaires.attendu, coordination.attendu, heures.attendu, regles.attendu, temporaires.attendu,
 * vocabulaire.attendu. Do not edit: change the rules and build again.
 */

import {
  type ByElement,
  type Day,
  FaultSignal,
  type Given,
  InvalidInput,
  type Issue,
  type OpenDossier,
  type OpenRules,
  type Outcome,
  type Period,
  type PeriodAtEdge,
  type Ranked,
  Reader,
  Session,
  type Shape,
  UNANSWERED,
  add,
  addDays,
  addMonths,
  addWorkingDays,
  civilYear,
  conflict,
  countBits,
  determined,
  firstOfMonth,
  formatDecimal,
  lastOfMonth,
  limitsOf,
  multiply,
  onDay,
  once,
  orNull,
  partial,
  pathTo,
  period,
  preceding,
  raise,
  roundScaled,
  sameValue,
  subtract,
  sum,
  unanswered,
  unknownOf,
  writeDay,
  writePeriod,
  yearsBetween,
} from 'attendu/runtime';

/** Which rules these are. The hash is that of their text. */
export const ruleset = {
  title: "OSCAR : plan d'aides",
  version: '2026-11',
  language: 1,
  hash: 'sha256:3eba79365ac4eb54c0477a55ec92f347a20e55393e61ab4cf8d3ad28597a71b6',
} as const;

// ------------------------------------------------------------------------ What goes in, what comes out

/** « état du délai » */
export type EtatDuDelai =
  | 'en attente'
  | 'pas ouvert'
  | 'ouvert'
  | 'tenu'
  | 'tenu trop tôt'
  | 'tenu en retard'
  | 'dépassé'
  | 'impossible'
  | 'sans objet';

/** « verdict » */
export type Verdict = 'conforme' | 'non conforme';

/** « régime » */
export type Regime =
  "pensions civiles de l'État" | "pensions des ouvriers de l'État" | 'régime général' | 'autre régime';

/** « foyer » */
export type Foyer = 'personne seule' | 'ménage';

/** « prestation » */
export type Prestation =
  | 'petits travaux'
  | 'portage de repas'
  | 'télésurveillance'
  | 'aides techniques'
  | 'livraison des courses'
  | 'soutien psychologique'
  | "gros travaux d'assainissement"
  | 'bricolage et jardinage'
  | 'chauffeur ou accompagnateur'
  | 'aide aux loisirs'
  | 'accompagnement informatique'
  | 'repas en maison de retraite ou foyer'
  | 'conseil en gestion et démarches'
  | 'bien-être et nutrition';

/** « rubrique » */
export type Rubrique =
  'cadre de vie et sécurité' | 'mobilité et lien social' | 'soutien personnalisé' | 'vie quotidienne';

/** « rubrique des petits travaux » */
export type RubriqueDesPetitsTravaux = 'cadre de vie' | 'rubrique à connaître';

/** « portée des plafonds par rubrique » */
export type PorteeDesPlafondsParRubrique = 'limite' | 'simple conseil';

/** « année du plafond » */
export type AnneeDuPlafond = 'année du calendrier' | 'année du plan' | 'douze mois glissants';

/** « payé » */
export type Paye = 'prestataire' | 'bénéficiaire';

/** « destinataire du forfait » */
export type DestinataireDuForfait = 'convention du prestataire' | 'choix de la caisse';

/** « mois du remboursement » */
export type MoisDuRemboursement = 'mois du calendrier' | 'mois jour pour jour';

/** « forme de programme » */
export type FormeDeProgramme =
  | 'atelier collectif'
  | 'conférence'
  | 'forum'
  | 'Sortir Plus'
  | 'Seniors en vacances'
  | "autre programme d'un partenaire";

/** « programme compté » */
export type ProgrammeCompte = 'participation' | 'orientation du retraité';

/** « phase de lancement » */
export type PhaseDeLancement = 'en cours' | 'terminée';

/** « montant versé » */
export type MontantVerse = 'maximum' | "montant d'une circulaire";

/** « durée du forfait coordination » */
export type DureeDuForfaitCoordination = 'un an renouvelable' | 'années du plan';

/** « départ des suivis » */
export type DepartDesSuivis = 'rendez-vous de démarrage' | 'visite initiale';

/** « suivis de la seconde année » */
export type SuivisDeLaSecondeAnnee = 'trois suivis' | 'aucun suivi fixé';

/** « suivi anticipé » */
export type SuiviAnticipe = 'permis' | 'trop tôt';

/** « objet de la prolongation » */
export type ObjetDeLaProlongation = 'plan entier' | 'forfait coordination';

/** « trois mois avant la fin » */
export type TroisMoisAvantLaFin = 'limite de la demande' | 'ouverture de la demande';

/** « composition de Fragire » */
export type CompositionDeFragire = 'dix-sept questions' | 'dix-huit questions' | 'dix-neuf questions';

/** « score entre deux tranches » */
export type ScoreEntreDeuxTranches = 'entier inférieur' | 'entier le plus proche' | 'entier supérieur';

/** « portée des onze heures » */
export type PorteeDesOnzeHeures = 'toutes les lignes' | 'première ligne seulement';

/** « place des onze heures » */
export type PlaceDesOnzeHeures = 'en plus' | 'comprises';

/** « service » */
export type Service =
  | 'entretien du linge et du logement'
  | 'aide aux déplacements à pied'
  | 'aide à la préparation des repas'
  | 'accompagnement à la toilette';

/** « qualification » */
export type Qualification =
  'aide à domicile' | 'employé à domicile' | 'agent à domicile' | 'auxiliaire de vie sociale' | 'assistant de vie';

/** « assistant de vie hors de la toilette » */
export type AssistantDeVieHorsDeLaToilette = 'refusé' | 'permis';

/** « prestataire non conventionné » */
export type PrestataireNonConventionne = 'remboursées' | 'refusées';

/** « participation du retraité » */
export type ParticipationDuRetraite = 'aucune part' | 'part selon les ressources';

/** « dispositif » */
export type Dispositif = 'plan OSCAR' | "plan d'actions personnalisé";

/** « ancien statut » */
export type AncienStatut =
  | 'salarié du secteur privé'
  | 'agent public sans statut de fonctionnaire'
  | 'travailleur indépendant'
  | "fonctionnaire de l'État"
  | 'autre fonctionnaire'
  | 'agriculteur'
  | 'autre statut';

/** « anciens fonctionnaires de l'État » */
export type AnciensFonctionnairesDeLEtat = 'hors du plan' | "par l'aide de l'État";

/** « plusieurs statuts » */
export type PlusieursStatuts = 'un statut suffit' | 'tout autre statut exclut' | 'régime principal';

/** « condition d'âge » */
export type ConditionDAge = 'aucun âge' | 'cinquante-cinq ans';

/** « orientation » */
export type Orientation = "plan d'aides" | "demande d'APA" | 'autre démarche';

/** « aide temporaire » */
export type AideTemporaire = 'ADH' | 'Asir';

/** « situation de fragilité » */
export type SituationDeFragilite =
  | "retour d'hospitalisation"
  | 'décès du conjoint'
  | 'placement du conjoint'
  | 'hospitalisation du conjoint'
  | 'déménagement'
  | 'séparation'
  | 'autre événement';

/** « aide sans plan » */
export type AideSansPlan = "complément d'un plan" | 'aide sans condition de plan';

/** « renouvellement de l'Asir » */
export type RenouvellementDeLAsir = 'possible' | 'exclu';

/** « départ des trois mois » */
export type DepartDesTroisMois = "octroi de l'aide" | "jour de l'événement";

/** « portée des trois cents euros » */
export type PorteeDesTroisCentsEuros = 'deux aides ensemble' | 'chaque aide';

/** « portée des cinquante-quatre heures » */
export type PorteeDesCinquanteQuatreHeures = 'chaque octroi' | "chaque aide dans l'année" | "deux aides dans l'année";

/** « cumul des enveloppes » */
export type CumulDesEnveloppes = 'deux enveloppes' | 'une seule enveloppe';

/** « demande de l'ADH » */
export type DemandeDeLAdh = 'avant la sortie' | 'quinze jours après la sortie' | 'sans limite';

/** « jours du contact » */
export type JoursDuContact = 'jours du calendrier' | 'jours de travail';

/** « contact avant deux jours » */
export type ContactAvantDeuxJours = 'trop tôt pour vérifier' | 'simple ordre de grandeur';

/** « missions du coordinateur » */
export type MissionsDuCoordinateur =
  | 'rendez-vous de démarrage fait'
  | 'suivi à chaque évolution de la situation'
  | 'retraité conseillé dans ses choix'
  | 'liaison avec les partenaires et la caisse';

/** « prolongation » */
export type Prolongation =
  'nouvelle demande faite' | "nouvelle visite d'un évaluateur" | 'prolongation validée par la caisse';

/** « demande d'aide » */
export type DemandeDAide = 'formulaire Cerfa rempli' | 'demande transmise à la Carsat';

/** « visite de l'évaluateur » */
export type VisiteDeLEvaluateur =
  | 'évaluateur mandaté par la caisse'
  | 'fragilités évaluées'
  | 'conditions de vie observées'
  | 'composantes du plan exposées';

/** « décision de la caisse » */
export type DecisionDeLaCaisse =
  | "conclusions de l'évaluateur transmises"
  | 'plan validé par la caisse'
  | 'retraité informé de la décision'
  | 'retraité mis en relation avec les partenaires';

/** « fin de l'ADH » */
export type FinDeLAdh = "évaluation faite par l'intervenant social" | 'plan plus durable proposé';

/** « dépense », as the rules read it. */
export interface Depense extends Ranked {
  /** prestation */
  readonly prestation: Prestation;
  /** montant (€ × 100) */
  readonly montant: number;
  /** date */
  readonly date: Day;
  /** conventionné */
  readonly conventionne: boolean;
}

/** « pièce manquante de missions du coordinateur », as the rules read it. */
export interface PieceManquanteDeMissionsDuCoordinateur {
  /** pièce */
  readonly piece: MissionsDuCoordinateur;
  /** échéance */
  readonly echeance: Day | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de prolongation », as the rules read it. */
export interface PieceManquanteDeProlongation {
  /** pièce */
  readonly piece: Prolongation;
  /** échéance */
  readonly echeance: Day | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « heures de base.lignes », as the rules read it. */
export interface HeuresDeBaseLignes {
  /** heures de base (h/an × 100) */
  readonly heuresDeBase: number;
  /** bas du repère mensuel */
  readonly basDuRepereMensuel: number;
  /** haut du repère mensuel */
  readonly hautDuRepereMensuel: number;
}

/** « intervention », as the rules read it. */
export interface Intervention extends Ranked {
  /** date */
  readonly date: Day;
  /** service */
  readonly service: Service;
  /** heures (h × 100) */
  readonly heures: number;
  /** programme */
  readonly programme: boolean;
  /** qualification */
  readonly qualification: Qualification;
  /** conventionné */
  readonly conventionne: boolean;
  /** justifiée */
  readonly justifiee: boolean;
}

/** « pièce manquante de demande d'aide », as the rules read it. */
export interface PieceManquanteDeDemandeDAide {
  /** pièce */
  readonly piece: DemandeDAide;
  /** échéance */
  readonly echeance: Day | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de visite de l'évaluateur », as the rules read it. */
export interface PieceManquanteDeVisiteDeLEvaluateur {
  /** pièce */
  readonly piece: VisiteDeLEvaluateur;
  /** échéance */
  readonly echeance: Day | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de décision de la caisse », as the rules read it. */
export interface PieceManquanteDeDecisionDeLaCaisse {
  /** pièce */
  readonly piece: DecisionDeLaCaisse;
  /** échéance */
  readonly echeance: Day | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « octroi », as the rules read it. */
export interface Octroi extends Ranked {
  /** situation */
  readonly situation: SituationDeFragilite;
  /** événement */
  readonly evenement: Day;
  /** demande */
  readonly demande: Day;
  /** date d'octroi */
  readonly dateDOctroi: Day;
  /** dépense (€ × 100) */
  readonly depense: number;
  /** heures (h × 100) */
  readonly heures: number;
  /** contact */
  readonly contact: Day | null;
}

/** « pièce manquante de fin de l'ADH », as the rules read it. */
export interface PieceManquanteDeFinDeLAdh {
  /** pièce */
  readonly piece: FinDeLAdh;
  /** échéance */
  readonly echeance: Day | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « programme », as the rules read it. */
export interface Programme extends Ranked {
  /** forme */
  readonly forme: FormeDeProgramme;
  /** suivi */
  readonly suivi: boolean;
}

/** « missions du coordinateur », as the rules read it. */
export interface MissionsDuCoordinateur2 {
  /** suivi à chaque évolution de la situation */
  readonly suiviAChaqueEvolutionDeLaSituation: boolean;
  /** retraité conseillé dans ses choix */
  readonly retraiteConseilleDansSesChoix: boolean;
  /** liaison avec les partenaires et la caisse */
  readonly liaisonAvecLesPartenairesEtLaCaisse: boolean;
}

/** « prolongation », as the rules read it. */
export interface Prolongation2 {
  /** nouvelle visite d'un évaluateur */
  readonly nouvelleVisiteDUnEvaluateur: boolean;
  /** prolongation validée par la caisse */
  readonly prolongationValideeParLaCaisse: boolean;
}

/** « demande d'aide », as the rules read it. */
export interface DemandeDAide2 {
  /** formulaire Cerfa rempli */
  readonly formulaireCerfaRempli: boolean;
  /** demande transmise à la Carsat */
  readonly demandeTransmiseALaCarsat: boolean;
}

/** « visite de l'évaluateur », as the rules read it. */
export interface VisiteDeLEvaluateur2 {
  /** évaluateur mandaté par la caisse */
  readonly evaluateurMandateParLaCaisse: boolean;
  /** fragilités évaluées */
  readonly fragilitesEvaluees: boolean;
  /** conditions de vie observées */
  readonly conditionsDeVieObservees: boolean;
  /** composantes du plan exposées */
  readonly composantesDuPlanExposees: boolean;
}

/** « décision de la caisse », as the rules read it. */
export interface DecisionDeLaCaisse2 {
  /** conclusions de l'évaluateur transmises */
  readonly conclusionsDeLEvaluateurTransmises: boolean;
  /** plan validé par la caisse */
  readonly planValideParLaCaisse: boolean;
  /** retraité informé de la décision */
  readonly retraiteInformeDeLaDecision: boolean;
  /** retraité mis en relation avec les partenaires */
  readonly retraiteMisEnRelationAvecLesPartenaires: boolean;
}

/** « fin de l'ADH », as the rules read it. */
export interface FinDeLAdh2 {
  /** évaluation faite par l'intervenant social */
  readonly evaluationFaiteParLIntervenantSocial: boolean;
  /** plan plus durable proposé */
  readonly planPlusDurablePropose: boolean;
}

/** « dépense » as JSON. A key left out is unknown. */
export interface DepenseInput {
  /** prestation */
  readonly prestation?: Prestation;
  /** montant (€, 2 décimales) */
  readonly montant?: number | string;
  /** date (AAAA-MM-JJ) */
  readonly date?: string;
  /** conventionné */
  readonly conventionne?: boolean;
}

/** « programme » as JSON. A key left out is unknown. */
export interface ProgrammeInput {
  /** forme */
  readonly forme?: FormeDeProgramme;
  /** suivi */
  readonly suivi?: boolean;
}

/** « intervention » as JSON. A key left out is unknown. */
export interface InterventionInput {
  /** date (AAAA-MM-JJ) */
  readonly date?: string;
  /** service */
  readonly service?: Service;
  /** heures (h, 2 décimales) */
  readonly heures?: number | string;
  /** programme */
  readonly programme?: boolean;
  /** qualification */
  readonly qualification?: Qualification;
  /** conventionné */
  readonly conventionne?: boolean;
  /** justifiée */
  readonly justifiee?: boolean;
}

/** « octroi » as JSON. A key left out is unknown. */
export interface OctroiInput {
  /** situation */
  readonly situation?: SituationDeFragilite;
  /** événement (AAAA-MM-JJ) */
  readonly evenement?: string;
  /** demande (AAAA-MM-JJ) */
  readonly demande?: string;
  /** date d'octroi (AAAA-MM-JJ) */
  readonly dateDOctroi?: string;
  /** dépense (€, 2 décimales) */
  readonly depense?: number | string;
  /** heures (h, 2 décimales) */
  readonly heures?: number | string;
  /** contact (AAAA-MM-JJ) */
  readonly contact?: string | null;
}

/** « missions du coordinateur » as JSON. A key left out is unknown. */
export interface MissionsDuCoordinateur2Input {
  /** suivi à chaque évolution de la situation */
  readonly suiviAChaqueEvolutionDeLaSituation?: boolean;
  /** retraité conseillé dans ses choix */
  readonly retraiteConseilleDansSesChoix?: boolean;
  /** liaison avec les partenaires et la caisse */
  readonly liaisonAvecLesPartenairesEtLaCaisse?: boolean;
}

/** « prolongation » as JSON. A key left out is unknown. */
export interface Prolongation2Input {
  /** nouvelle visite d'un évaluateur */
  readonly nouvelleVisiteDUnEvaluateur?: boolean;
  /** prolongation validée par la caisse */
  readonly prolongationValideeParLaCaisse?: boolean;
}

/** « demande d'aide » as JSON. A key left out is unknown. */
export interface DemandeDAide2Input {
  /** formulaire Cerfa rempli */
  readonly formulaireCerfaRempli?: boolean;
  /** demande transmise à la Carsat */
  readonly demandeTransmiseALaCarsat?: boolean;
}

/** « visite de l'évaluateur » as JSON. A key left out is unknown. */
export interface VisiteDeLEvaluateur2Input {
  /** évaluateur mandaté par la caisse */
  readonly evaluateurMandateParLaCaisse?: boolean;
  /** fragilités évaluées */
  readonly fragilitesEvaluees?: boolean;
  /** conditions de vie observées */
  readonly conditionsDeVieObservees?: boolean;
  /** composantes du plan exposées */
  readonly composantesDuPlanExposees?: boolean;
}

/** « décision de la caisse » as JSON. A key left out is unknown. */
export interface DecisionDeLaCaisse2Input {
  /** conclusions de l'évaluateur transmises */
  readonly conclusionsDeLEvaluateurTransmises?: boolean;
  /** plan validé par la caisse */
  readonly planValideParLaCaisse?: boolean;
  /** retraité informé de la décision */
  readonly retraiteInformeDeLaDecision?: boolean;
  /** retraité mis en relation avec les partenaires */
  readonly retraiteMisEnRelationAvecLesPartenaires?: boolean;
}

/** « fin de l'ADH » as JSON. A key left out is unknown. */
export interface FinDeLAdh2Input {
  /** évaluation faite par l'intervenant social */
  readonly evaluationFaiteParLIntervenantSocial?: boolean;
  /** plan plus durable proposé */
  readonly planPlusDurablePropose?: boolean;
}

/** « pièce manquante de missions du coordinateur » as JSON. */
export interface PieceManquanteDeMissionsDuCoordinateurOutput {
  /** pièce */
  readonly piece: MissionsDuCoordinateur;
  /** échéance (AAAA-MM-JJ) */
  readonly echeance: string | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de prolongation » as JSON. */
export interface PieceManquanteDeProlongationOutput {
  /** pièce */
  readonly piece: Prolongation;
  /** échéance (AAAA-MM-JJ) */
  readonly echeance: string | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de demande d'aide » as JSON. */
export interface PieceManquanteDeDemandeDAideOutput {
  /** pièce */
  readonly piece: DemandeDAide;
  /** échéance (AAAA-MM-JJ) */
  readonly echeance: string | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de visite de l'évaluateur » as JSON. */
export interface PieceManquanteDeVisiteDeLEvaluateurOutput {
  /** pièce */
  readonly piece: VisiteDeLEvaluateur;
  /** échéance (AAAA-MM-JJ) */
  readonly echeance: string | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de décision de la caisse » as JSON. */
export interface PieceManquanteDeDecisionDeLaCaisseOutput {
  /** pièce */
  readonly piece: DecisionDeLaCaisse;
  /** échéance (AAAA-MM-JJ) */
  readonly echeance: string | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de fin de l'ADH » as JSON. */
export interface PieceManquanteDeFinDeLAdhOutput {
  /** pièce */
  readonly piece: FinDeLAdh;
  /** échéance (AAAA-MM-JJ) */
  readonly echeance: string | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** A dossier as JSON. A key left out is unknown; `null` is « aucun »; `[]` is an empty list. */
export interface Input {
  /** Premier jour du plan d'aides (AAAA-MM-JJ) */
  readonly dateDEffet?: string;
  /** Prestations du forfait prévention : montant, jour de l'intervention, prestataire conventionné ou non */
  readonly depenses?: readonly DepenseInput[];
  /** Programmes proposés par l'évaluateur, et si le retraité y participe */
  readonly programmesProposes?: readonly ProgrammeInput[];
  /** heures d'accompagnement */
  readonly heuresDAccompagnement?: boolean;
  /** prestations du forfait prévention */
  readonly prestationsDuForfaitPrevention?: readonly Prestation[];
  /** Durée du plan d'aides, en années */
  readonly dureeDuPlan?: number;
  /** La caisse a renouvelé le forfait coordination pour une seconde année */
  readonly forfaitRenouvele?: boolean;
  /** date du rendez-vous de démarrage (AAAA-MM-JJ) */
  readonly dateDuRendezVousDeDemarrage?: string | null;
  /** date de la visite initiale (AAAA-MM-JJ) */
  readonly dateDeLaVisiteInitiale?: string | null;
  /** date du renouvellement (AAAA-MM-JJ) */
  readonly dateDuRenouvellement?: string | null;
  /** date du suivi à deux mois (AAAA-MM-JJ) */
  readonly dateDuSuiviADeuxMois?: string | null;
  /** date du suivi à six mois (AAAA-MM-JJ) */
  readonly dateDuSuiviASixMois?: string | null;
  /** date du suivi à un mois du renouvellement (AAAA-MM-JJ) */
  readonly dateDuSuiviAUnMoisDuRenouvellement?: string | null;
  /** date du suivi à trois mois du renouvellement (AAAA-MM-JJ) */
  readonly dateDuSuiviATroisMoisDuRenouvellement?: string | null;
  /** date du suivi à six mois du renouvellement (AAAA-MM-JJ) */
  readonly dateDuSuiviASixMoisDuRenouvellement?: string | null;
  /** date de la demande de prolongation (AAAA-MM-JJ) */
  readonly dateDeLaDemandeDeProlongation?: string | null;
  /** score Fragire (2 décimales) */
  readonly scoreFragire?: number | string;
  /** questions Fragire renseignées */
  readonly questionsFragireRenseignees?: number;
  /** tests Fragire faits */
  readonly testsFragireFaits?: number;
  /**
   * Heures faites : jour, service, durée, au titre de « Bien dans son corps » ou non, qualification, prestataire
   * conventionné, dépense justifiée
   */
  readonly interventions?: readonly InterventionInput[];
  /** composition du foyer */
  readonly compositionDuFoyer?: Foyer;
  /** ressources mensuelles (€, 2 décimales) */
  readonly ressourcesMensuelles?: number | string;
  /** date de la demande (AAAA-MM-JJ) */
  readonly dateDeLaDemande?: string;
  /** date de naissance (AAAA-MM-JJ) */
  readonly dateDeNaissance?: string;
  /** Groupe iso-ressources constaté par l'évaluateur */
  readonly girEvalue?: number;
  /** La caisse régionale a déjà remplacé le plan d'actions personnalisé par OSCAR */
  readonly oscarDeploye?: boolean;
  /** Statuts de la vie professionnelle */
  readonly anciensStatuts?: readonly AncienStatut[];
  /** Régime de retraite principal */
  readonly regimePrincipal?: Regime;
  /** Lors de sa visite, l'évaluateur juge le plan OSCAR adapté */
  readonly planAdapte?: boolean;
  /**
   * Aides temporaires : situation, jour de l'événement ou de la sortie, de la demande, de l'octroi, dépense, heures,
   * jour du contact
   */
  readonly octrois?: readonly OctroiInput[];
  /** titulaire d'un plan OSCAR */
  readonly titulaireDUnPlanOscar?: boolean;
  /** L'évaluation de fin d'ADH constate un besoin durable */
  readonly besoinDurable?: boolean;
  /** missions du coordinateur */
  readonly missionsDuCoordinateur?: MissionsDuCoordinateur2Input;
  /** prolongation */
  readonly prolongation?: Prolongation2Input;
  /** Formulaire Cerfa 16301*01 rempli */
  readonly demandeDAide?: DemandeDAide2Input;
  /** Fragilités et difficultés évaluées, physiques et morales */
  readonly visiteDeLEvaluateur?: VisiteDeLEvaluateur2Input;
  /** décision de la caisse */
  readonly decisionDeLaCaisse?: DecisionDeLaCaisse2Input;
  /** fin de l'ADH */
  readonly finDeLAdh?: FinDeLAdh2Input;
  /** jour d'observation (AAAA-MM-JJ) */
  readonly jourDObservation?: string;
}

/** The results, as JSON gives them: decimals as text, days as `AAAA-MM-JJ`. */
export interface Output {
  /** barème classement */
  readonly classement: Rubrique;
  /** barème plafond de la rubrique (€, × 100) */
  readonly plafondDeLaRubrique: string;
  /**
   * règle imputation
   * « Type d'aides | Exemples | Montant maximum préconisé pour la prise en charge » (Le plan Oscar de l'Assurance
   * retraite)
   */
  readonly imputation: Rubrique;
  /** règle année de la dépense */
  readonly anneeDeLaDepense: number;
  /** règle retenu dans la rubrique (€, × 100) */
  readonly retenuDansLaRubrique: string;
  /** règle prise en charge (€, × 100) */
  readonly priseEnCharge: string;
  /**
   * règle reste à la charge du retraité (€, × 100)
   * « (qui ne facture donc pas directement la personne âgée, ou seulement la part hors forfait) » (Le plan Oscar de
   * l'Assurance retraite)
   */
  readonly resteALaChargeDuRetraite: string;
  /**
   * règle pris en charge au total (€, × 100)
   * sans source : total des dépenses du dossier
   */
  readonly prisEnChargeAuTotal: string;
  /** règle dépense payée à */
  readonly depensePayeeA: Paye;
  /** règle payable à partir du */
  readonly payableAPartirDu: string;
  /** règle payable au plus tard le */
  readonly payableAuPlusTardLe: string | null;
  /** décompte prestations différentes */
  readonly prestationsDifferentes: number;
  /**
   * règle plan coordonné
   * « Dans le cas d'un plan Oscar complexe, avec au moins 3 prestations différentes, vous bénéficiez également d'un
   * forfait coordination » (Le plan Oscar de l'Assurance retraite)
   * « lorsque le bénéficiaire a recours à de nombreuses aides, un service de coordination » (Le plan Oscar de
   * l'Assurance retraite)
   */
  readonly planCoordonne: boolean;
  /** règle montant maximum du forfait coordination (€, × 100) */
  readonly montantMaximumDuForfaitCoordination: string;
  /** règle forfait coordination d'une année (€, × 100) */
  readonly forfaitCoordinationDUneAnnee: string;
  /** règle années de coordination */
  readonly anneesDeCoordination: number;
  /**
   * règle forfait coordination au total (€, × 100)
   * « pour un montant de 200 € par an maximum » (Le plan Oscar de l'Assurance retraite)
   */
  readonly forfaitCoordinationAuTotal: string;
  /**
   * règle fin prévue du plan
   * sans source : un plan de n années finit la veille de l'anniversaire de sa date d'effet
   */
  readonly finPrevueDuPlan: string;
  /** règle jour de versement de la première année */
  readonly jourDeVersementDeLaPremiereAnnee: string | null;
  /** règle jour de versement de la seconde année */
  readonly jourDeVersementDeLaSecondeAnnee: string | null;
  /** règle Jour d'où se comptent les suivis de la première année */
  readonly depart: string | null;
  /**
   * délai suivi à deux mois.échéance
   * « Dans le cadre de ce forfait, le coordinateur remplit 3 missions » (Le plan Oscar de l'Assurance retraite)
   */
  readonly echeanceDeSuiviADeuxMois: string | null;
  /**
   * délai suivi à deux mois.plus tôt
   * « Dans le cadre de ce forfait, le coordinateur remplit 3 missions » (Le plan Oscar de l'Assurance retraite)
   */
  readonly plusTotDeSuiviADeuxMois: string | null;
  /**
   * délai suivi à deux mois.état
   * « Dans le cadre de ce forfait, le coordinateur remplit 3 missions » (Le plan Oscar de l'Assurance retraite)
   */
  readonly etatDeSuiviADeuxMois: EtatDuDelai;
  /**
   * délai suivi à six mois.échéance
   * « Dans le cadre de ce forfait, le coordinateur remplit 3 missions » (Le plan Oscar de l'Assurance retraite)
   */
  readonly echeanceDeSuiviASixMois: string | null;
  /**
   * délai suivi à six mois.plus tôt
   * « Dans le cadre de ce forfait, le coordinateur remplit 3 missions » (Le plan Oscar de l'Assurance retraite)
   */
  readonly plusTotDeSuiviASixMois: string | null;
  /**
   * délai suivi à six mois.état
   * « Dans le cadre de ce forfait, le coordinateur remplit 3 missions » (Le plan Oscar de l'Assurance retraite)
   */
  readonly etatDeSuiviASixMois: EtatDuDelai;
  /**
   * règle seconde année suivie
   * « Si besoin, ce forfait coordination peut être renouvelé pour une 2e année » (Le plan Oscar de l'Assurance
   * retraite)
   */
  readonly secondeAnneeSuivie: boolean;
  /**
   * délai premier suivi de la seconde année.échéance
   * sans source : pas de seconde année, ou lecture « aucun suivi fixé »
   */
  readonly echeanceDePremierSuiviDeLaSecondeAnnee: string | null;
  /**
   * délai premier suivi de la seconde année.plus tôt
   * sans source : pas de seconde année, ou lecture « aucun suivi fixé »
   */
  readonly plusTotDePremierSuiviDeLaSecondeAnnee: string | null;
  /**
   * délai premier suivi de la seconde année.état
   * sans source : pas de seconde année, ou lecture « aucun suivi fixé »
   */
  readonly etatDePremierSuiviDeLaSecondeAnnee: EtatDuDelai;
  /**
   * délai deuxième suivi de la seconde année.échéance
   * sans source : pas de seconde année, ou lecture « aucun suivi fixé »
   */
  readonly echeanceDeDeuxiemeSuiviDeLaSecondeAnnee: string | null;
  /**
   * délai deuxième suivi de la seconde année.plus tôt
   * sans source : pas de seconde année, ou lecture « aucun suivi fixé »
   */
  readonly plusTotDeDeuxiemeSuiviDeLaSecondeAnnee: string | null;
  /**
   * délai deuxième suivi de la seconde année.état
   * sans source : pas de seconde année, ou lecture « aucun suivi fixé »
   */
  readonly etatDeDeuxiemeSuiviDeLaSecondeAnnee: EtatDuDelai;
  /**
   * délai troisième suivi de la seconde année.échéance
   * sans source : pas de seconde année, ou lecture « aucun suivi fixé »
   */
  readonly echeanceDeTroisiemeSuiviDeLaSecondeAnnee: string | null;
  /**
   * délai troisième suivi de la seconde année.plus tôt
   * sans source : pas de seconde année, ou lecture « aucun suivi fixé »
   */
  readonly plusTotDeTroisiemeSuiviDeLaSecondeAnnee: string | null;
  /**
   * délai troisième suivi de la seconde année.état
   * sans source : pas de seconde année, ou lecture « aucun suivi fixé »
   */
  readonly etatDeTroisiemeSuiviDeLaSecondeAnnee: EtatDuDelai;
  /**
   * contrôle missions du coordinateur.verdict
   * « un suivi personnalisé du bénéficiaire, à travers un rendez-vous au démarrage du plan d'aides Oscar » (Le plan
   * Oscar de l'Assurance retraite)
   * « et à chaque fois qu'une évolution de la situation du retraité le justifie » (Le plan Oscar de l'Assurance
   * retraite)
   * « conseiller le retraité dans ses choix de prestataires et faciliter la mise en œuvre des prestations » (Le plan
   * Oscar de l'Assurance retraite)
   * « faire la liaison avec les partenaires et l'Assurance retraite lorsqu'un changement survient dans la situation
   * du bénéficiaire » (Le plan Oscar de l'Assurance retraite)
   */
  readonly verdictDeMissionsDuCoordinateur: Verdict;
  /**
   * contrôle missions du coordinateur.manquants
   * « un suivi personnalisé du bénéficiaire, à travers un rendez-vous au démarrage du plan d'aides Oscar » (Le plan
   * Oscar de l'Assurance retraite)
   * « et à chaque fois qu'une évolution de la situation du retraité le justifie » (Le plan Oscar de l'Assurance
   * retraite)
   * « conseiller le retraité dans ses choix de prestataires et faciliter la mise en œuvre des prestations » (Le plan
   * Oscar de l'Assurance retraite)
   * « faire la liaison avec les partenaires et l'Assurance retraite lorsqu'un changement survient dans la situation
   * du bénéficiaire » (Le plan Oscar de l'Assurance retraite)
   */
  readonly manquantsDeMissionsDuCoordinateur: readonly PieceManquanteDeMissionsDuCoordinateurOutput[];
  /** règle prolongation ouverte */
  readonly prolongationOuverte: boolean;
  /**
   * délai demande de prolongation.échéance
   * sans source : rien à prolonger, voir la question « objet de la prolongation »
   */
  readonly echeanceDeDemandeDeProlongation: string | null;
  /**
   * délai demande de prolongation.plus tôt
   * sans source : rien à prolonger, voir la question « objet de la prolongation »
   */
  readonly plusTotDeDemandeDeProlongation: string | null;
  /**
   * délai demande de prolongation.état
   * sans source : rien à prolonger, voir la question « objet de la prolongation »
   */
  readonly etatDeDemandeDeProlongation: EtatDuDelai;
  /**
   * contrôle prolongation.verdict
   * « via une nouvelle demande 3 mois avant la fin prévue du plan d'aides » (Le plan Oscar de l'Assurance retraite)
   * « une nouvelle visite d'un évaluateur qui refait le point sur votre situation » (Le plan Oscar de l'Assurance
   * retraite)
   * « la validation de la caisse de retraite » (Le plan Oscar de l'Assurance retraite)
   */
  readonly verdictDeProlongation: Verdict;
  /**
   * contrôle prolongation.manquants
   * « via une nouvelle demande 3 mois avant la fin prévue du plan d'aides » (Le plan Oscar de l'Assurance retraite)
   * « une nouvelle visite d'un évaluateur qui refait le point sur votre situation » (Le plan Oscar de l'Assurance
   * retraite)
   * « la validation de la caisse de retraite » (Le plan Oscar de l'Assurance retraite)
   */
  readonly manquantsDeProlongation: readonly PieceManquanteDeProlongationOutput[];
  /** règle questions de Fragire */
  readonly questionsDeFragire: number;
  /**
   * règle évaluation Fragire complète
   * « l'Assurance retraite se base sur le score Fragire, un ensemble de questionnaire (17 questions) et de 3 tests »
   * (Le plan Oscar de l'Assurance retraite)
   */
  readonly evaluationFragireComplete: boolean;
  /** règle score entier */
  readonly scoreEntier: number;
  /** barème heures de base (h/an, × 100) */
  readonly heuresDeBase: string;
  /** barème bas du repère mensuel */
  readonly basDuRepereMensuel: number;
  /** barème haut du repère mensuel */
  readonly hautDuRepereMensuel: number;
  /** règle heures du programme (h/an, × 100) */
  readonly heuresDuProgramme: string;
  /** règle Heures de service à domicile prises en charge par an, programme compris (h/an, × 100) */
  readonly heuresDeLAnnee: string;
  /**
   * barème intervention bien confiée
   * « Les 3 premiers types de services peuvent être assurés par un(e) aide, employé(e) ou agent à domicile, ou un(e)
   * auxiliaire de vie sociale » (Le plan Oscar de l'Assurance retraite)
   * « L'accompagnement à la toilette nécessite de recourir aux services d'un(e) assistant(e) de vie ou d'un(e)
   * auxiliaire de vie sociale » (Le plan Oscar de l'Assurance retraite)
   * « ces services sont assurés par des professionnels de l'aide à domicile » (Le plan Oscar de l'Assurance retraite)
   */
  readonly interventionBienConfiee: boolean;
  /**
   * règle service du programme
   * « la mobilité, avec une aide au déplacement pédestre de proximité » (Le plan Oscar de l'Assurance retraite)
   * « l'alimentation, avec l'aide à la préparation des repas » (Le plan Oscar de l'Assurance retraite)
   */
  readonly serviceDuProgramme: boolean;
  /**
   * règle heure du programme
   * « En plus des heures de services à domicile “de base”, Oscar met l'accent sur 2 besoins essentiels des seniors »
   * (Le plan Oscar de l'Assurance retraite)
   */
  readonly heureDuProgramme: boolean;
  /** règle année de l'intervention */
  readonly anneeDeLIntervention: number;
  /** règle heures retenues (h, × 100) */
  readonly heuresRetenues: string;
  /** règle heures prises en charge (h, × 100) */
  readonly heuresPrisesEnCharge: string;
  /** règle heures payées à */
  readonly heuresPayeesA: Paye | null;
  /** règle heures payées (h, × 100) */
  readonly heuresPayees: string;
  /** règle part du barème (%, × 100) */
  readonly partDuBareme: string;
  /** règle part du retraité sur les heures (%, × 100) */
  readonly partDuRetraiteSurLesHeures: string;
  /** règle dispositif du jour */
  readonly dispositifDuJour: Dispositif;
  /** règle statut du plan */
  readonly statutDuPlan: boolean;
  /**
   * règle régime principal admis
   * sans source : lecture « régime principal » de la question « plusieurs statuts »
   */
  readonly regimePrincipalAdmis: boolean;
  /** règle condition d'affiliation */
  readonly conditionDAffiliation: boolean;
  /**
   * règle condition de GIR
   * « Relever des Groupes iso-ressources (Gir) 5 ou 6, c'est-à-dire avoir une faible perte d'autonomie » (Le plan
   * Oscar de l'Assurance retraite)
   */
  readonly conditionDeGir: boolean;
  /** règle âge admis */
  readonly ageAdmis: boolean;
  /**
   * règle éligible au plan
   * « Pour pouvoir être aidé dans le cadre du plan Oscar, une personne âgée doit remplir 2 conditions » (Le plan
   * Oscar de l'Assurance retraite)
   */
  readonly eligibleAuPlan: boolean;
  /** règle orientation */
  readonly orientation: Orientation;
  /**
   * contrôle Formulaire Cerfa 16301*01 rempli
   * « Il faut télécharger le formulaire Cerfa 16301*01 de demande d'aides à l'autonomie pour les personnes âgées à
   * domicile, le remplir » (Le plan Oscar de l'Assurance retraite)
   * « la première démarche se fait auprès de votre Carsat » (Le plan Oscar de l'Assurance retraite)
   * « et le transmettre à votre Carsat, qui va examiner votre situation, les raisons de votre demande d'aide » (Le
   * plan Oscar de l'Assurance retraite)
   */
  readonly verdictDeDemandeDAide: Verdict;
  /**
   * contrôle Formulaire Cerfa 16301*01 rempli
   * « Il faut télécharger le formulaire Cerfa 16301*01 de demande d'aides à l'autonomie pour les personnes âgées à
   * domicile, le remplir » (Le plan Oscar de l'Assurance retraite)
   * « la première démarche se fait auprès de votre Carsat » (Le plan Oscar de l'Assurance retraite)
   * « et le transmettre à votre Carsat, qui va examiner votre situation, les raisons de votre demande d'aide » (Le
   * plan Oscar de l'Assurance retraite)
   */
  readonly manquantsDeDemandeDAide: readonly PieceManquanteDeDemandeDAideOutput[];
  /**
   * contrôle Fragilités et difficultés évaluées, physiques et morales
   * « évaluer vos fragilités et difficultés, à la fois physiques et morales » (Le plan Oscar de l'Assurance retraite)
   * « Si vous êtes effectivement éligible, la Carsat va mandater un évaluateur pour qu'il se rende chez vous » (Le
   * plan Oscar de l'Assurance retraite)
   * « observer également vos conditions de vie à domicile » (Le plan Oscar de l'Assurance retraite)
   * « vous exposer, compte tenu de ses observations, les différentes composantes du plan d'aides qu'il préconise »
   * (Le plan Oscar de l'Assurance retraite)
   */
  readonly verdictDeVisiteDeLEvaluateur: Verdict;
  /**
   * contrôle Fragilités et difficultés évaluées, physiques et morales
   * « évaluer vos fragilités et difficultés, à la fois physiques et morales » (Le plan Oscar de l'Assurance retraite)
   * « Si vous êtes effectivement éligible, la Carsat va mandater un évaluateur pour qu'il se rende chez vous » (Le
   * plan Oscar de l'Assurance retraite)
   * « observer également vos conditions de vie à domicile » (Le plan Oscar de l'Assurance retraite)
   * « vous exposer, compte tenu de ses observations, les différentes composantes du plan d'aides qu'il préconise »
   * (Le plan Oscar de l'Assurance retraite)
   */
  readonly manquantsDeVisiteDeLEvaluateur: readonly PieceManquanteDeVisiteDeLEvaluateurOutput[];
  /**
   * contrôle décision de la caisse.verdict
   * « À la suite de cette visite, l'évaluateur transmet ses conclusions à la caisse de retraite » (Le plan Oscar de
   * l'Assurance retraite)
   * « qui valide le plan d'aides préconisé » (Le plan Oscar de l'Assurance retraite)
   * « vous informe de sa décision » (Le plan Oscar de l'Assurance retraite)
   * « vous met en relation avec les partenaires qui vous accompagneront » (Le plan Oscar de l'Assurance retraite)
   */
  readonly verdictDeDecisionDeLaCaisse: Verdict;
  /**
   * contrôle décision de la caisse.manquants
   * « À la suite de cette visite, l'évaluateur transmet ses conclusions à la caisse de retraite » (Le plan Oscar de
   * l'Assurance retraite)
   * « qui valide le plan d'aides préconisé » (Le plan Oscar de l'Assurance retraite)
   * « vous informe de sa décision » (Le plan Oscar de l'Assurance retraite)
   * « vous met en relation avec les partenaires qui vous accompagneront » (Le plan Oscar de l'Assurance retraite)
   */
  readonly manquantsDeDecisionDeLaCaisse: readonly PieceManquanteDeDecisionDeLaCaisseOutput[];
  /** règle aide */
  readonly aide: AideTemporaire;
  /** règle octroi possible */
  readonly octroiPossible: boolean;
  /** règle période de l'aide */
  readonly periodeDeLAide: PeriodAtEdge;
  /** règle année de l'octroi */
  readonly anneeDeLOctroi: number;
  /** règle dépense temporaire prise en charge (€, × 100) */
  readonly depenseTemporairePriseEnCharge: string;
  /** règle heures temporaires prises en charge (h, × 100) */
  readonly heuresTemporairesPrisesEnCharge: string;
  /** règle forfait et aide dans l'année (€, × 100) */
  readonly forfaitEtAideDansLAnnee: string;
  /** règle heures du plan et de l'aide dans l'année (h, × 100) */
  readonly heuresDuPlanEtDeLAideDansLAnnee: string;
  /** règle demandée à temps */
  readonly demandeeATemps: boolean;
  /**
   * délai contact de l'intervenant social.échéance
   * « Une procédure express pour l'ADH » (Le plan Oscar de l'Assurance retraite)
   */
  readonly echeanceDeContactDeLIntervenantSocial: string | null;
  /**
   * délai contact de l'intervenant social.plus tôt
   * « Une procédure express pour l'ADH » (Le plan Oscar de l'Assurance retraite)
   */
  readonly plusTotDeContactDeLIntervenantSocial: string | null;
  /**
   * délai contact de l'intervenant social.état
   * « Une procédure express pour l'ADH » (Le plan Oscar de l'Assurance retraite)
   */
  readonly etatDeContactDeLIntervenantSocial: EtatDuDelai;
  /**
   * contrôle fin de l'ADH.verdict
   * « Et, à l'issue du plan d'aides, il doit procéder à une évaluation » (Le plan Oscar de l'Assurance retraite)
   * « pour vous proposer, si c'est nécessaire, un plan d'aides plus durable » (Le plan Oscar de l'Assurance retraite)
   */
  readonly verdictDeFinDeLAdh: Verdict;
  /**
   * contrôle fin de l'ADH.manquants
   * « Et, à l'issue du plan d'aides, il doit procéder à une évaluation » (Le plan Oscar de l'Assurance retraite)
   * « pour vous proposer, si c'est nécessaire, un plan d'aides plus durable » (Le plan Oscar de l'Assurance retraite)
   */
  readonly manquantsDeFinDeLAdh: readonly PieceManquanteDeFinDeLAdhOutput[];
}

/**
 * A complete dossier as the rules read it: numbers are whole (24,50 € is 2450 where the unit says × 100), days are
 * counted from 1970-01-01.
 */
export interface Dossier {
  /** Premier jour du plan d'aides */
  readonly dateDEffet: Day;
  /** Prestations du forfait prévention : montant, jour de l'intervention, prestataire conventionné ou non */
  readonly depenses: readonly Depense[];
  /** Programmes proposés par l'évaluateur, et si le retraité y participe */
  readonly programmesProposes: readonly Programme[];
  /** heures d'accompagnement */
  readonly heuresDAccompagnement: boolean;
  /** prestations du forfait prévention */
  readonly prestationsDuForfaitPrevention: readonly Prestation[];
  /** Durée du plan d'aides, en années */
  readonly dureeDuPlan: number;
  /** La caisse a renouvelé le forfait coordination pour une seconde année */
  readonly forfaitRenouvele: boolean;
  /** date du rendez-vous de démarrage */
  readonly dateDuRendezVousDeDemarrage: Day | null;
  /** date de la visite initiale */
  readonly dateDeLaVisiteInitiale: Day | null;
  /** date du renouvellement */
  readonly dateDuRenouvellement: Day | null;
  /** date du suivi à deux mois */
  readonly dateDuSuiviADeuxMois: Day | null;
  /** date du suivi à six mois */
  readonly dateDuSuiviASixMois: Day | null;
  /** date du suivi à un mois du renouvellement */
  readonly dateDuSuiviAUnMoisDuRenouvellement: Day | null;
  /** date du suivi à trois mois du renouvellement */
  readonly dateDuSuiviATroisMoisDuRenouvellement: Day | null;
  /** date du suivi à six mois du renouvellement */
  readonly dateDuSuiviASixMoisDuRenouvellement: Day | null;
  /** date de la demande de prolongation */
  readonly dateDeLaDemandeDeProlongation: Day | null;
  /** score Fragire (nombre × 100) */
  readonly scoreFragire: number;
  /** questions Fragire renseignées */
  readonly questionsFragireRenseignees: number;
  /** tests Fragire faits */
  readonly testsFragireFaits: number;
  /**
   * Heures faites : jour, service, durée, au titre de « Bien dans son corps » ou non, qualification, prestataire
   * conventionné, dépense justifiée
   */
  readonly interventions: readonly Intervention[];
  /** composition du foyer */
  readonly compositionDuFoyer: Foyer;
  /** ressources mensuelles (€ × 100) */
  readonly ressourcesMensuelles: number;
  /** date de la demande */
  readonly dateDeLaDemande: Day;
  /** date de naissance */
  readonly dateDeNaissance: Day;
  /** Groupe iso-ressources constaté par l'évaluateur */
  readonly girEvalue: number;
  /** La caisse régionale a déjà remplacé le plan d'actions personnalisé par OSCAR */
  readonly oscarDeploye: boolean;
  /** Statuts de la vie professionnelle */
  readonly anciensStatuts: readonly AncienStatut[];
  /** Régime de retraite principal */
  readonly regimePrincipal: Regime;
  /** Lors de sa visite, l'évaluateur juge le plan OSCAR adapté */
  readonly planAdapte: boolean;
  /**
   * Aides temporaires : situation, jour de l'événement ou de la sortie, de la demande, de l'octroi, dépense, heures,
   * jour du contact
   */
  readonly octrois: readonly Octroi[];
  /** titulaire d'un plan OSCAR */
  readonly titulaireDUnPlanOscar: boolean;
  /** L'évaluation de fin d'ADH constate un besoin durable */
  readonly besoinDurable: boolean;
  /** missions du coordinateur */
  readonly missionsDuCoordinateur: MissionsDuCoordinateur2;
  /** prolongation */
  readonly prolongation: Prolongation2;
  /** Formulaire Cerfa 16301*01 rempli */
  readonly demandeDAide: DemandeDAide2;
  /** Fragilités et difficultés évaluées, physiques et morales */
  readonly visiteDeLEvaluateur: VisiteDeLEvaluateur2;
  /** décision de la caisse */
  readonly decisionDeLaCaisse: DecisionDeLaCaisse2;
  /** fin de l'ADH */
  readonly finDeLAdh: FinDeLAdh2;
  /** jour d'observation */
  readonly jourDObservation: Day;
  /** Les petits travaux, que le tableau ne nomme pas, sont-ils dans « Cadre de vie et sécurité à domicile » ? */
  readonly rubriqueDesPetitsTravaux: RubriqueDesPetitsTravaux;
  /** Le « montant maximum préconisé » d'une rubrique limite-t-il la prise en charge ? */
  readonly porteeDesPlafondsParRubrique: PorteeDesPlafondsParRubrique;
  /**
   * Les plafonds annuels se comptent-ils par année du calendrier, par année du plan, ou sur douze mois glissants ?
   */
  readonly anneeDuPlafond: AnneeDuPlafond;
  /** Qui reçoit le forfait prévention : la convention du prestataire en décide-t-elle ? */
  readonly destinataireDuForfait: DestinataireDuForfait;
  /** « Le mois suivant la prestation » : le mois du calendrier qui suit, ou le mois qui suit jour pour jour ? */
  readonly moisDuRemboursement: MoisDuRemboursement;
  /** Un programme compte-t-il dès qu'il est proposé, ou quand le retraité y participe ? */
  readonly programmeCompte: ProgrammeCompte;
  /** Le jour de la demande est-il encore dans la phase de lancement ? */
  readonly phaseDeLancement: PhaseDeLancement;
  /** Le coordinateur reçoit-il le maximum de l'article, ou le montant fixé par une circulaire ? */
  readonly montantVerse: MontantVerse;
  /** Le forfait dure-t-il un an, renouvelable, ou autant d'années que le plan ? */
  readonly dureeDuForfaitCoordination: DureeDuForfaitCoordination;
  /** Les suivis se comptent-ils du rendez-vous de démarrage, ou de la visite initiale au domicile ? */
  readonly departDesSuivis: DepartDesSuivis;
  /** La seconde année a-t-elle trois suivis, à un, trois et six mois du renouvellement ? */
  readonly suivisDeLaSecondeAnnee: SuivisDeLaSecondeAnnee;
  /** Un suivi « 2 mois plus tard » peut-il être fait avant ce jour ? */
  readonly suiviAnticipe: SuiviAnticipe;
  /** Ce qui se prolonge est-il le plan, ou le forfait coordination ? */
  readonly objetDeLaProlongation: ObjetDeLaProlongation;
  /** « 3 mois avant la fin prévue » : le dernier jour pour demander, ou le premier ? */
  readonly troisMoisAvantLaFin: TroisMoisAvantLaFin;
  /** Combien de questions l'évaluation Fragire compte-t-elle ? */
  readonly compositionDeFragire: CompositionDeFragire;
  /** Dans quelle tranche est un score comme 39,5, entre deux bornes imprimées ? */
  readonly scoreEntreDeuxTranches: ScoreEntreDeuxTranches;
  /**
   * Les onze heures « Bien dans son corps, bien dans son assiette », imprimées sur la première ligne, valent-elles
   * pour toutes ?
   */
  readonly porteeDesOnzeHeures: PorteeDesOnzeHeures;
  /** Les onze heures s'ajoutent-elles aux heures de base, ou y sont-elles comprises ? */
  readonly placeDesOnzeHeures: PlaceDesOnzeHeures;
  /** Un assistant de vie peut-il faire les trois premiers services ? */
  readonly assistantDeVieHorsDeLaToilette: AssistantDeVieHorsDeLaToilette;
  /** Les heures faites par un prestataire non conventionné sont-elles remboursées ? */
  readonly prestataireNonConventionne: PrestataireNonConventionne;
  /** Le retraité paie-t-il une part de chaque heure ? */
  readonly participationDuRetraite: ParticipationDuRetraite;
  /** Un fonctionnaire de l'État retraité peut-il avoir un plan OSCAR ? */
  readonly anciensFonctionnairesDeLEtat: AnciensFonctionnairesDeLEtat;
  /** Qui a eu un statut du régime général et un autre relève-t-il du plan ? */
  readonly plusieursStatuts: PlusieursStatuts;
  /** Faut-il avoir 55 ans pour un plan OSCAR ? */
  readonly conditionDAge: ConditionDAge;
  /** Faut-il déjà un plan OSCAR pour recevoir une aide temporaire ? */
  readonly aideSansPlan: AideSansPlan;
  /** Une seconde Asir peut-elle être accordée ? */
  readonly renouvellementDeLAsir: RenouvellementDeLAsir;
  /** Les trois mois partent-ils de l'octroi, ou de l'événement ? */
  readonly departDesTroisMois: DepartDesTroisMois;
  /** Les 300 € par an valent-ils pour les deux aides ensemble, ou pour chacune ? */
  readonly porteeDesTroisCentsEuros: PorteeDesTroisCentsEuros;
  /** Les 54 heures valent-elles par octroi, par aide dans l'année, ou pour les deux aides dans l'année ? */
  readonly porteeDesCinquanteQuatreHeures: PorteeDesCinquanteQuatreHeures;
  /** Les plafonds des aides temporaires s'ajoutent-ils à ceux du plan, ou y sont-ils compris ? */
  readonly cumulDesEnveloppes: CumulDesEnveloppes;
  /** Jusqu'à quand l'ADH peut-elle être demandée ? */
  readonly demandeDeLAdh: DemandeDeLAdh;
  /** Les « 2 à 7 jours » sont-ils des jours du calendrier ou des jours ouvrés ? */
  readonly joursDuContact: JoursDuContact;
  /** Un contact la veille du deuxième jour est-il trop tôt ? */
  readonly contactAvantDeuxJours: ContactAvantDeuxJours;
}

/** The reading chosen for each question; one left out takes the retained reading, or leaves the question open. */
export interface Readings {
  /** Les petits travaux, que le tableau ne nomme pas, sont-ils dans « Cadre de vie et sécurité à domicile » ? */
  readonly rubriqueDesPetitsTravaux: RubriqueDesPetitsTravaux;
  /** Le « montant maximum préconisé » d'une rubrique limite-t-il la prise en charge ? */
  readonly porteeDesPlafondsParRubrique: PorteeDesPlafondsParRubrique;
  /**
   * Les plafonds annuels se comptent-ils par année du calendrier, par année du plan, ou sur douze mois glissants ?
   */
  readonly anneeDuPlafond: AnneeDuPlafond;
  /** Qui reçoit le forfait prévention : la convention du prestataire en décide-t-elle ? */
  readonly destinataireDuForfait: DestinataireDuForfait;
  /** « Le mois suivant la prestation » : le mois du calendrier qui suit, ou le mois qui suit jour pour jour ? */
  readonly moisDuRemboursement: MoisDuRemboursement;
  /** Un programme compte-t-il dès qu'il est proposé, ou quand le retraité y participe ? */
  readonly programmeCompte: ProgrammeCompte;
  /** Le jour de la demande est-il encore dans la phase de lancement ? */
  readonly phaseDeLancement: PhaseDeLancement;
  /** Le coordinateur reçoit-il le maximum de l'article, ou le montant fixé par une circulaire ? */
  readonly montantVerse: MontantVerse;
  /** Le forfait dure-t-il un an, renouvelable, ou autant d'années que le plan ? */
  readonly dureeDuForfaitCoordination: DureeDuForfaitCoordination;
  /** Les suivis se comptent-ils du rendez-vous de démarrage, ou de la visite initiale au domicile ? */
  readonly departDesSuivis: DepartDesSuivis;
  /** La seconde année a-t-elle trois suivis, à un, trois et six mois du renouvellement ? */
  readonly suivisDeLaSecondeAnnee: SuivisDeLaSecondeAnnee;
  /** Un suivi « 2 mois plus tard » peut-il être fait avant ce jour ? */
  readonly suiviAnticipe: SuiviAnticipe;
  /** Ce qui se prolonge est-il le plan, ou le forfait coordination ? */
  readonly objetDeLaProlongation: ObjetDeLaProlongation;
  /** « 3 mois avant la fin prévue » : le dernier jour pour demander, ou le premier ? */
  readonly troisMoisAvantLaFin: TroisMoisAvantLaFin;
  /** Combien de questions l'évaluation Fragire compte-t-elle ? */
  readonly compositionDeFragire: CompositionDeFragire;
  /** Dans quelle tranche est un score comme 39,5, entre deux bornes imprimées ? */
  readonly scoreEntreDeuxTranches: ScoreEntreDeuxTranches;
  /**
   * Les onze heures « Bien dans son corps, bien dans son assiette », imprimées sur la première ligne, valent-elles
   * pour toutes ?
   */
  readonly porteeDesOnzeHeures: PorteeDesOnzeHeures;
  /** Les onze heures s'ajoutent-elles aux heures de base, ou y sont-elles comprises ? */
  readonly placeDesOnzeHeures: PlaceDesOnzeHeures;
  /** Un assistant de vie peut-il faire les trois premiers services ? */
  readonly assistantDeVieHorsDeLaToilette: AssistantDeVieHorsDeLaToilette;
  /** Les heures faites par un prestataire non conventionné sont-elles remboursées ? */
  readonly prestataireNonConventionne: PrestataireNonConventionne;
  /** Le retraité paie-t-il une part de chaque heure ? */
  readonly participationDuRetraite: ParticipationDuRetraite;
  /** Un fonctionnaire de l'État retraité peut-il avoir un plan OSCAR ? */
  readonly anciensFonctionnairesDeLEtat: AnciensFonctionnairesDeLEtat;
  /** Qui a eu un statut du régime général et un autre relève-t-il du plan ? */
  readonly plusieursStatuts: PlusieursStatuts;
  /** Faut-il avoir 55 ans pour un plan OSCAR ? */
  readonly conditionDAge: ConditionDAge;
  /** Faut-il déjà un plan OSCAR pour recevoir une aide temporaire ? */
  readonly aideSansPlan: AideSansPlan;
  /** Une seconde Asir peut-elle être accordée ? */
  readonly renouvellementDeLAsir: RenouvellementDeLAsir;
  /** Les trois mois partent-ils de l'octroi, ou de l'événement ? */
  readonly departDesTroisMois: DepartDesTroisMois;
  /** Les 300 € par an valent-ils pour les deux aides ensemble, ou pour chacune ? */
  readonly porteeDesTroisCentsEuros: PorteeDesTroisCentsEuros;
  /** Les 54 heures valent-elles par octroi, par aide dans l'année, ou pour les deux aides dans l'année ? */
  readonly porteeDesCinquanteQuatreHeures: PorteeDesCinquanteQuatreHeures;
  /** Les plafonds des aides temporaires s'ajoutent-ils à ceux du plan, ou y sont-ils compris ? */
  readonly cumulDesEnveloppes: CumulDesEnveloppes;
  /** Jusqu'à quand l'ADH peut-elle être demandée ? */
  readonly demandeDeLAdh: DemandeDeLAdh;
  /** Les « 2 à 7 jours » sont-ils des jours du calendrier ou des jours ouvrés ? */
  readonly joursDuContact: JoursDuContact;
  /** Un contact la veille du deuxième jour est-il trop tôt ? */
  readonly contactAvantDeuxJours: ContactAvantDeuxJours;
}

// ------------------------------------------------------------------------ The rules

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

/** A bit for each value of « prestation », so that distinct ones are counted without a set. */
function bitOfPrestation(value: Prestation): number {
  switch (value) {
    case 'petits travaux':
      return 1;
    case 'portage de repas':
      return 2;
    case 'télésurveillance':
      return 4;
    case 'aides techniques':
      return 8;
    case 'livraison des courses':
      return 16;
    case 'soutien psychologique':
      return 32;
    case "gros travaux d'assainissement":
      return 64;
    case 'bricolage et jardinage':
      return 128;
    case 'chauffeur ou accompagnateur':
      return 256;
    case 'aide aux loisirs':
      return 512;
    case 'accompagnement informatique':
      return 1024;
    case 'repas en maison de retraite ou foyer':
      return 2048;
    case 'conseil en gestion et démarches':
      return 4096;
    case 'bien-être et nutrition':
      return 8192;
  }
}

// aides.attendu:26
/** barème classement */
function classement(dossier: Dossier, prestation: Prestation): Rubrique {
  // sans source : lecture « rubrique à connaître » de la question « rubrique des petits travaux »
  if (prestation === 'petits travaux' && dossier.rubriqueDesPetitsTravaux === 'rubrique à connaître')
    return unanswered();
  switch (prestation) {
    case 'aides techniques':
      // « Cadre de vie et sécurité à domicile | Équipements (dits aides techniques) » (Le plan Oscar de l'Assurance
      // retraite)
      return 'cadre de vie et sécurité';
    case 'télésurveillance':
      // « Télésurveillance » (Le plan Oscar de l'Assurance retraite)
      return 'cadre de vie et sécurité';
    case "gros travaux d'assainissement":
      // « Gros travaux d'assainissement » (Le plan Oscar de l'Assurance retraite)
      return 'cadre de vie et sécurité';
    case 'bricolage et jardinage':
      // « Bricolage et jardinage » (Le plan Oscar de l'Assurance retraite)
      return 'cadre de vie et sécurité';
    case 'chauffeur ou accompagnateur':
      // « Mobilité et lien social | Chauffeur/accompagnateur » (Le plan Oscar de l'Assurance retraite)
      return 'mobilité et lien social';
    case 'aide aux loisirs':
      // « Aide aux loisirs » (Le plan Oscar de l'Assurance retraite)
      return 'mobilité et lien social';
    case 'accompagnement informatique':
      // « Accompagnement informatique » (Le plan Oscar de l'Assurance retraite)
      return 'mobilité et lien social';
    case 'repas en maison de retraite ou foyer':
      // « Repas en maisons de retraite ou foyers » (Le plan Oscar de l'Assurance retraite)
      return 'mobilité et lien social';
    case 'conseil en gestion et démarches':
      // « Soutien personnalisé | Conseil en gestion, démarches… » (Le plan Oscar de l'Assurance retraite)
      return 'soutien personnalisé';
    case 'soutien psychologique':
      // « Soutien psychologique » (Le plan Oscar de l'Assurance retraite)
      return 'soutien personnalisé';
    case 'bien-être et nutrition':
      // « Bien-être, nutrition, mémoire… » (Le plan Oscar de l'Assurance retraite)
      return 'soutien personnalisé';
    case 'livraison des courses':
      // « Vie quotidienne | Livraison des courses » (Le plan Oscar de l'Assurance retraite)
      return 'vie quotidienne';
    case 'portage de repas':
      // « Portage des repas à domicile » (Le plan Oscar de l'Assurance retraite)
      return 'vie quotidienne';
    case 'petits travaux':
      // « travaux d'adaptation du domicile, par exemple » (Le plan Oscar de l'Assurance retraite)
      return 'cadre de vie et sécurité';
  }
}

// aides.attendu:47
/** barème plafond de la rubrique (€, × 100) */
function plafondDeLaRubrique(dossier: Dossier, rubrique: Rubrique): number {
  if (dossier.dateDeLaDemande >= DAY_2021_07_01) {
    switch (rubrique) {
      case 'cadre de vie et sécurité':
        // « Télésurveillance Gros travaux d'assainissement Bricolage et jardinage | 300 € » (Le plan Oscar de
        // l'Assurance retraite)
        return 30000;
      case 'mobilité et lien social':
        // « Repas en maisons de retraite ou foyers | 200 € » (Le plan Oscar de l'Assurance retraite)
        return 20000;
      case 'soutien personnalisé':
        // « Bien-être, nutrition, mémoire… | 200 € » (Le plan Oscar de l'Assurance retraite)
        return 20000;
      case 'vie quotidienne':
        // « Portage des repas à domicile | 350 € » (Le plan Oscar de l'Assurance retraite)
        return 35000;
    }
  }
  return raise('hole', 'no version', 'plafond de la rubrique');
}

// aides.attendu:58
/**
 * paramètre plafond annuel du forfait prévention (€, × 100)
 * « dans la limite de 500 € par bénéficiaire et par an » (Le plan Oscar de l'Assurance retraite)
 */
function plafondAnnuelDuForfaitPrevention(dossier: Dossier): number {
  if (dossier.dateDeLaDemande >= DAY_2021_07_01) return 50000;
  return raise('hole', 'no version', 'plafond annuel du forfait prévention');
}

// aides.attendu:63
/**
 * paramètre taux du forfait prévention (%, × 100)
 * « Le forfait prévention est pris en charge par l'Assurance retraite à 100 % » (Le plan Oscar de l'Assurance
 * retraite)
 */
function tauxDuForfaitPrevention(dossier: Dossier): number {
  if (dossier.dateDeLaDemande >= DAY_2021_07_01) return 10000;
  return raise('hole', 'no version', 'taux du forfait prévention');
}

// aides.attendu:104
/**
 * règle imputation
 * « Type d'aides | Exemples | Montant maximum préconisé pour la prise en charge » (Le plan Oscar de l'Assurance
 * retraite)
 */
function imputation(dossier: Dossier, kept: Kept, depense: Depense): Rubrique {
  return keptClassement(dossier, kept, depense.prestation);
}

// aides.attendu:109
/** règle année de la dépense */
function anneeDeLaDepense(dossier: Dossier, depense: Depense): number {
  // sans source : lecture « année du calendrier » de la question « année du plafond »
  if (dossier.anneeDuPlafond === 'année du calendrier') return civilYear(depense.date);
  // sans source : lecture « année du plan » de la question « année du plafond »
  if (dossier.anneeDuPlafond === 'année du plan') return yearsBetween(dossier.dateDEffet, depense.date);
  // sans source : lecture « douze mois glissants » : il n'y a pas d'année
  return unanswered();
}

// aides.attendu:119
/** règle retenu dans la rubrique (€, × 100) */
function retenuDansLaRubrique(dossier: Dossier, kept: Kept, achat: Depense): number {
  // « Montant maximum préconisé pour la prise en charge » (Le plan Oscar de l'Assurance retraite)
  if (dossier.porteeDesPlafondsParRubrique === 'limite') {
    const deja = sum(
      preceding(dossier.depenses, achat)
        .filter(
          (depense) =>
            keptImputation(dossier, kept, depense) === keptImputation(dossier, kept, achat) &&
            keptAnneeDeLaDepense(dossier, kept, depense) === keptAnneeDeLaDepense(dossier, kept, achat),
        )
        .map((depense2) => depense2.montant),
      'retenu dans la rubrique',
    );
    const valeur = add(deja, achat.montant, 'retenu dans la rubrique');
    const limiteDeLaRubrique = plafondDeLaRubrique(dossier, keptImputation(dossier, kept, achat));
    return subtract(
      Math.min(valeur, limiteDeLaRubrique),
      Math.min(deja, limiteDeLaRubrique),
      'retenu dans la rubrique',
    );
  }
  // sans source : lecture « simple conseil » de la question « portée des plafonds par rubrique »
  return achat.montant;
}

// aides.attendu:129
/** règle prise en charge (€, × 100) */
function priseEnCharge(dossier: Dossier, kept: Kept, achat: Depense): number {
  const cas1 = dossier.anneeDuPlafond !== 'douze mois glissants';
  let tout = false;
  if (dossier.anneeDuPlafond === 'douze mois glissants') {
    const recentes = preceding(dossier.depenses, achat).filter(
      (depense3) => depense3.date > addMonths(achat.date, -12, 'prise en charge'),
    );
    const sousLePlafondAnnuel =
      add(
        sum(
          recentes.map((depense4) => depense4.montant),
          'prise en charge',
        ),
        achat.montant,
        'prise en charge',
      ) <= plafondAnnuelDuForfaitPrevention(dossier);
    tout = sousLePlafondAnnuel;
  }
  let tout2 = false;
  if (tout) {
    const recentes2 = preceding(dossier.depenses, achat).filter(
      (depense32) => depense32.date > addMonths(achat.date, -12, 'prise en charge'),
    );
    const sousLePlafondDeLaRubrique =
      add(
        sum(
          recentes2
            .filter((depense5) => keptImputation(dossier, kept, depense5) === keptImputation(dossier, kept, achat))
            .map((depense6) => depense6.montant),
          'prise en charge',
        ),
        achat.montant,
        'prise en charge',
      ) <= plafondDeLaRubrique(dossier, keptImputation(dossier, kept, achat));
    tout2 = sousLePlafondDeLaRubrique || dossier.porteeDesPlafondsParRubrique === 'simple conseil';
  }
  const cas2 = tout2;
  let tout4 = false;
  if (dossier.anneeDuPlafond === 'douze mois glissants') {
    const recentes3 = preceding(dossier.depenses, achat).filter(
      (depense33) => depense33.date > addMonths(achat.date, -12, 'prise en charge'),
    );
    const sousLePlafondAnnuel2 =
      add(
        sum(
          recentes3.map((depense42) => depense42.montant),
          'prise en charge',
        ),
        achat.montant,
        'prise en charge',
      ) <= plafondAnnuelDuForfaitPrevention(dossier);
    let tout3 = false;
    if (sousLePlafondAnnuel2) {
      const sousLePlafondDeLaRubrique2 =
        add(
          sum(
            recentes3
              .filter((depense52) => keptImputation(dossier, kept, depense52) === keptImputation(dossier, kept, achat))
              .map((depense62) => depense62.montant),
            'prise en charge',
          ),
          achat.montant,
          'prise en charge',
        ) <= plafondDeLaRubrique(dossier, keptImputation(dossier, kept, achat));
      tout3 = sousLePlafondDeLaRubrique2 || dossier.porteeDesPlafondsParRubrique === 'simple conseil';
    }
    tout4 = !tout3;
  }
  const cas3 = tout4;
  let valeur: number | undefined;
  let desaccord = false;
  // « Le forfait prévention est pris en charge par l'Assurance retraite à 100 %, dans la limite de 500 € par
  // bénéficiaire et par an » (Le plan Oscar de l'Assurance retraite)
  if (cas1) {
    const deja = sum(
      preceding(dossier.depenses, achat)
        .filter(
          (depense) => keptAnneeDeLaDepense(dossier, kept, depense) === keptAnneeDeLaDepense(dossier, kept, achat),
        )
        .map((depense2) => keptRetenuDansLaRubrique(dossier, kept, depense2)),
      'prise en charge',
    );
    const valeur2 = add(deja, keptRetenuDansLaRubrique(dossier, kept, achat), 'prise en charge');
    const plafondAnnuelDuForfaitPreventionValue = plafondAnnuelDuForfaitPrevention(dossier);
    const valeur3 = subtract(
      Math.min(valeur2, plafondAnnuelDuForfaitPreventionValue),
      Math.min(deja, plafondAnnuelDuForfaitPreventionValue),
      'prise en charge',
    );
    const tauxDuForfaitPreventionValue = tauxDuForfaitPrevention(dossier);
    valeur = roundScaled(
      multiply(valeur3, tauxDuForfaitPreventionValue, 'prise en charge'),
      6,
      1,
      2,
      'nearest',
      'prise en charge',
    );
  }
  // sans source : lecture « douze mois glissants » de la question « année du plafond » ; aucun plafond ne peut
  // être atteint
  if (cas2) {
    const tauxDuForfaitPreventionValue2 = tauxDuForfaitPrevention(dossier);
    const autre = roundScaled(
      multiply(achat.montant, tauxDuForfaitPreventionValue2, 'prise en charge'),
      6,
      1,
      2,
      'nearest',
      'prise en charge',
    );
    if (valeur === undefined) {
      valeur = autre;
    } else if (valeur !== autre) desaccord = true;
  }
  // sans source : le texte ne dit pas comment un plafond glissant se reconstitue
  if (cas3) {
    const autre2 = unanswered();
    if (valeur === undefined) {
      valeur = autre2;
    } else if (valeur !== autre2) desaccord = true;
  }
  if (desaccord) conflict('prise en charge', [cas1, cas2, cas3]);
  return valeur ?? raise('hole', 'no branch', 'prise en charge');
}

// aides.attendu:145
/**
 * règle reste à la charge du retraité (€, × 100)
 * « (qui ne facture donc pas directement la personne âgée, ou seulement la part hors forfait) » (Le plan Oscar de
 * l'Assurance retraite)
 */
function resteALaChargeDuRetraite(dossier: Dossier, kept: Kept, depense: Depense): number {
  return subtract(depense.montant, keptPriseEnCharge(dossier, kept, depense), 'reste à la charge du retraité');
}

// aides.attendu:150
/**
 * règle pris en charge au total (€, × 100)
 * sans source : total des dépenses du dossier
 */
function prisEnChargeAuTotal(dossier: Dossier, kept: Kept): number {
  return sum(
    dossier.depenses.map((depense) => keptPriseEnCharge(dossier, kept, depense)),
    'pris en charge au total',
  );
}

// aides.attendu:177
/** règle dépense payée à */
function depensePayeeA(dossier: Dossier, depense: Depense): Paye {
  // « soit directement au prestataire conventionné par l'Assurance retraite » (Le plan Oscar de l'Assurance
  // retraite)
  if (depense.conventionne && dossier.destinataireDuForfait === 'convention du prestataire') return 'prestataire';
  // « soit à la personne âgée bénéficiaire du forfait, le mois suivant la prestation » (Le plan Oscar de
  // l'Assurance retraite)
  if (!depense.conventionne) return 'bénéficiaire';
  // sans source : lecture « choix de la caisse » de la question « destinataire du forfait »
  if (depense.conventionne && dossier.destinataireDuForfait === 'choix de la caisse') return unanswered();
  return raise('hole', 'no branch', 'dépense payée à');
}

// aides.attendu:187
/** règle payable à partir du */
function payableAPartirDu(dossier: Dossier, depense: Depense): Day {
  // « soit à la personne âgée bénéficiaire du forfait, le mois suivant la prestation » (Le plan Oscar de
  // l'Assurance retraite)
  const depensePayeeAValue = depensePayeeA(dossier, depense);
  if (depensePayeeAValue === 'bénéficiaire' && dossier.moisDuRemboursement === 'mois du calendrier')
    return firstOfMonth(addMonths(depense.date, 1, 'payable à partir du'));
  // sans source : lecture « mois jour pour jour » de la question « mois du remboursement »
  if (depensePayeeAValue === 'bénéficiaire' && dossier.moisDuRemboursement === 'mois jour pour jour')
    return addDays(depense.date, 1, 'payable à partir du');
  // « Le remboursement se fait après l'intervention » (Le plan Oscar de l'Assurance retraite)
  if (depensePayeeAValue === 'prestataire') return depense.date;
  return raise('hole', 'no branch', 'payable à partir du');
}

// aides.attendu:196
/** règle payable au plus tard le */
function payableAuPlusTardLe(dossier: Dossier, depense: Depense): Day | null {
  // « soit à la personne âgée bénéficiaire du forfait, le mois suivant la prestation » (Le plan Oscar de
  // l'Assurance retraite)
  const depensePayeeAValue = depensePayeeA(dossier, depense);
  if (depensePayeeAValue === 'bénéficiaire' && dossier.moisDuRemboursement === 'mois du calendrier')
    return lastOfMonth(addMonths(depense.date, 1, 'payable au plus tard le'));
  // sans source : lecture « mois jour pour jour » de la question « mois du remboursement »
  if (depensePayeeAValue === 'bénéficiaire' && dossier.moisDuRemboursement === 'mois jour pour jour')
    return addMonths(depense.date, 1, 'payable au plus tard le');
  // sans source : l'article ne donne pas de délai au paiement du prestataire
  if (depensePayeeAValue === 'prestataire') return null;
  return raise('hole', 'no branch', 'payable au plus tard le');
}

// coordination.attendu:19
/** décompte prestations différentes */
function prestationsDifferentes(dossier: Dossier): number {
  // « les heures d'accompagnement (même si elles sont utilisées à plusieurs fins différentes) comptent pour une
  // prestation » (Le plan Oscar de l'Assurance retraite)
  // « chaque prestation du forfait prévention compte pour une prestation » (Le plan Oscar de l'Assurance
  // retraite)
  let vus = 0;
  for (const prestation of dossier.prestationsDuForfaitPrevention) {
    vus |= bitOfPrestation(prestation);
  }
  // « la participation à un (ou plusieurs) programme(s) de prévention compte pour une prestation au total » (Le
  // plan Oscar de l'Assurance retraite)
  // « Lors de l'évaluation des besoins du retraité, l'évaluateur peut estimer nécessaire de lui proposer de
  // participer à des programmes de prévention » (Le plan Oscar de l'Assurance retraite)
  return (
    (dossier.heuresDAccompagnement ? 1 : 0) +
    countBits(vus) +
    (dossier.programmeCompte === 'participation' && dossier.programmesProposes.some((programme) => programme.suivi)
      ? 1
      : 0) +
    (dossier.programmeCompte === 'orientation du retraité' && dossier.programmesProposes.length !== 0 ? 1 : 0)
  );
}

// coordination.attendu:30
/**
 * paramètre prestations exigées
 * « Pour bénéficier du forfait coordination, il faut bénéficier de 3 prestations “Oscar” différentes » (Le plan Oscar
 * de l'Assurance retraite)
 * « avec au moins 3 prestations différentes » (Le plan Oscar de l'Assurance retraite)
 */
function prestationsExigees(dossier: Dossier): number {
  if (dossier.dateDeLaDemande >= DAY_2021_07_01) return 3;
  return raise('hole', 'no version', 'prestations exigées');
}

// coordination.attendu:36
/**
 * règle plan coordonné
 * « Dans le cas d'un plan Oscar complexe, avec au moins 3 prestations différentes, vous bénéficiez également d'un
 * forfait coordination » (Le plan Oscar de l'Assurance retraite)
 * « lorsque le bénéficiaire a recours à de nombreuses aides, un service de coordination » (Le plan Oscar de
 * l'Assurance retraite)
 */
function planCoordonne(dossier: Dossier, kept: Kept): boolean {
  return keptPrestationsDifferentes(dossier, kept) >= prestationsExigees(dossier);
}

// coordination.attendu:60
/** règle montant maximum du forfait coordination (€, × 100) */
function montantMaximumDuForfaitCoordination(dossier: Dossier): number {
  if (dossier.dateDeLaDemande >= DAY_2021_07_01) {
    // « 200 € par an maximum (en phase de lancement » (Le plan Oscar de l'Assurance retraite)
    if (dossier.phaseDeLancement === 'en cours') return 20000;
    // « puis 150 € par la suite » (Le plan Oscar de l'Assurance retraite)
    return 15000;
  }
  return raise('hole', 'no version', 'montant maximum du forfait coordination');
}

// coordination.attendu:68
/** règle forfait coordination d'une année (€, × 100) */
function forfaitCoordinationDUneAnnee(dossier: Dossier, kept: Kept): number {
  // « Pour bénéficier du forfait coordination, il faut bénéficier de 3 prestations “Oscar” différentes » (Le
  // plan Oscar de l'Assurance retraite)
  if (!keptPlanCoordonne(dossier, kept)) return 0;
  // « Ce forfait coordination est versé directement au coordinateur à l'issue de sa mission » (Le plan Oscar de
  // l'Assurance retraite)
  if (keptPlanCoordonne(dossier, kept) && dossier.montantVerse === 'maximum')
    return montantMaximumDuForfaitCoordination(dossier);
  // « Le montant du forfait coordination est fixé, et périodiquement actualisé, par une circulaire de la Cnav »
  // (Guide du coordinateur, plans d'aides OSCAR)
  if (keptPlanCoordonne(dossier, kept) && dossier.montantVerse === "montant d'une circulaire") return unanswered();
  return raise('hole', 'no branch', "forfait coordination d'une année");
}

// coordination.attendu:92
/** règle années de coordination */
function anneesDeCoordination(dossier: Dossier, kept: Kept): number {
  // « Pour bénéficier du forfait coordination, il faut bénéficier de 3 prestations “Oscar” différentes » (Le
  // plan Oscar de l'Assurance retraite)
  if (!keptPlanCoordonne(dossier, kept)) return 0;
  // « Ce forfait, prévu pour une durée d'un an, peut être prolongé » (Le plan Oscar de l'Assurance retraite)
  if (
    keptPlanCoordonne(dossier, kept) &&
    dossier.dureeDuForfaitCoordination === 'un an renouvelable' &&
    !dossier.forfaitRenouvele
  )
    return 1;
  // « Si besoin, ce forfait coordination peut être renouvelé pour une 2e année » (Le plan Oscar de l'Assurance
  // retraite)
  if (
    keptPlanCoordonne(dossier, kept) &&
    dossier.dureeDuForfaitCoordination === 'un an renouvelable' &&
    dossier.forfaitRenouvele
  )
    return 2;
  // « Dans le cas où le plan d'aides est attribué sur une durée de 2 ans, le forfait coordination est payé à
  // l'issue de chaque année » (Guide du coordinateur, plans d'aides OSCAR)
  if (keptPlanCoordonne(dossier, kept) && dossier.dureeDuForfaitCoordination === 'années du plan')
    return dossier.dureeDuPlan;
  return raise('hole', 'no branch', 'années de coordination');
}

// coordination.attendu:102
/**
 * règle forfait coordination au total (€, × 100)
 * « pour un montant de 200 € par an maximum » (Le plan Oscar de l'Assurance retraite)
 */
function forfaitCoordinationAuTotal(dossier: Dossier, kept: Kept): number {
  return multiply(
    keptForfaitCoordinationDUneAnnee(dossier, kept),
    keptAnneesDeCoordination(dossier, kept),
    'forfait coordination au total',
  );
}

// coordination.attendu:106
/**
 * règle fin prévue du plan
 * sans source : un plan de n années finit la veille de l'anniversaire de sa date d'effet
 */
function finPrevueDuPlan(dossier: Dossier): Day {
  return addDays(
    addMonths(dossier.dateDEffet, dossier.dureeDuPlan * 12, 'fin prévue du plan'),
    -1,
    'fin prévue du plan',
  );
}

// coordination.attendu:111
/** règle jour de versement de la première année */
function jourDeVersementDeLaPremiereAnnee(dossier: Dossier, kept: Kept): Day | null {
  // « Ce forfait coordination est versé directement au coordinateur à l'issue de sa mission » (Le plan Oscar de
  // l'Assurance retraite)
  if (keptAnneesDeCoordination(dossier, kept) >= 1)
    return addDays(
      addMonths(dossier.dateDEffet, 12, 'jour de versement de la première année'),
      -1,
      'jour de versement de la première année',
    );
  // sans source : pas de forfait
  if (keptAnneesDeCoordination(dossier, kept) === 0) return null;
  return raise('hole', 'no branch', 'jour de versement de la première année');
}

// coordination.attendu:117
/** règle jour de versement de la seconde année */
function jourDeVersementDeLaSecondeAnnee(dossier: Dossier, kept: Kept): Day | null {
  // « Ce forfait coordination est versé directement au coordinateur à l'issue de sa mission » (Le plan Oscar de
  // l'Assurance retraite)
  if (keptAnneesDeCoordination(dossier, kept) === 2)
    return addDays(
      addMonths(dossier.dateDEffet, 24, 'jour de versement de la seconde année'),
      -1,
      'jour de versement de la seconde année',
    );
  // sans source : pas de seconde année
  if (keptAnneesDeCoordination(dossier, kept) <= 1) return null;
  return raise('hole', 'no branch', 'jour de versement de la seconde année');
}

// coordination.attendu:160
/** règle Jour d'où se comptent les suivis de la première année */
function depart(dossier: Dossier): Day | null {
  // « un suivi personnalisé du bénéficiaire, à travers un rendez-vous au démarrage du plan d'aides Oscar » (Le
  // plan Oscar de l'Assurance retraite)
  if (dossier.departDesSuivis === 'rendez-vous de démarrage') return dossier.dateDuRendezVousDeDemarrage;
  // « assurer un point d'étape à 2 mois après la visite initiale puis à 6 mois après la visite initiale » (Guide
  // du coordinateur, plans d'aides OSCAR)
  return dossier.dateDeLaVisiteInitiale;
}

// coordination.attendu:167
/**
 * délai suivi à deux mois.échéance
 * « Dans le cadre de ce forfait, le coordinateur remplit 3 missions » (Le plan Oscar de l'Assurance retraite)
 */
function echeanceDeSuiviADeuxMois(dossier: Dossier, kept: Kept): Day | null {
  if (keptAnneesDeCoordination(dossier, kept) === 0) return null;
  // « puis des rendez-vous de suivi 2 et 6 mois plus tard » (Le plan Oscar de l'Assurance retraite)
  const departValue = depart(dossier);
  if (departValue !== null) return addMonths(departValue, 2, 'suivi à deux mois.échéance');
  return null;
}

// coordination.attendu:167
/**
 * délai suivi à deux mois.plus tôt
 * « Dans le cadre de ce forfait, le coordinateur remplit 3 missions » (Le plan Oscar de l'Assurance retraite)
 */
function plusTotDeSuiviADeuxMois(dossier: Dossier, kept: Kept): Day | null {
  if (keptAnneesDeCoordination(dossier, kept) === 0) return null;
  // sans source : lecture « trop tôt » de la question « suivi anticipé »
  const departValue = depart(dossier);
  if (dossier.suiviAnticipe === 'trop tôt') {
    if (departValue !== null) return addMonths(departValue, 2, 'suivi à deux mois.plus tôt');
    return null;
  }
  return null;
}

// coordination.attendu:167
/**
 * délai suivi à deux mois.état
 * « Dans le cadre de ce forfait, le coordinateur remplit 3 missions » (Le plan Oscar de l'Assurance retraite)
 */
function etatDeSuiviADeuxMois(dossier: Dossier, kept: Kept): EtatDuDelai {
  if (keptAnneesDeCoordination(dossier, kept) === 0) return 'sans objet';
  const departValue = depart(dossier);
  if (departValue === null || (dossier.suiviAnticipe === 'trop tôt' && departValue === null)) return 'en attente';
  if (
    keptPlusTotDeSuiviADeuxMois(dossier, kept) !== null &&
    (keptPlusTotDeSuiviADeuxMois(dossier, kept) ??
      raise('hole', 'absent value', 'suivi à deux mois.état', ['suivi à deux mois.plus tôt'])) >
      (keptEcheanceDeSuiviADeuxMois(dossier, kept) ??
        raise('hole', 'absent value', 'suivi à deux mois.état', ['suivi à deux mois.échéance']))
  )
    return 'impossible';
  if (
    dossier.dateDuSuiviADeuxMois !== null &&
    keptPlusTotDeSuiviADeuxMois(dossier, kept) !== null &&
    dossier.dateDuSuiviADeuxMois <
      (keptPlusTotDeSuiviADeuxMois(dossier, kept) ??
        raise('hole', 'absent value', 'suivi à deux mois.état', ['suivi à deux mois.plus tôt']))
  )
    return 'tenu trop tôt';
  if (
    dossier.dateDuSuiviADeuxMois !== null &&
    dossier.dateDuSuiviADeuxMois >
      (keptEcheanceDeSuiviADeuxMois(dossier, kept) ??
        raise('hole', 'absent value', 'suivi à deux mois.état', ['suivi à deux mois.échéance']))
  )
    return 'tenu en retard';
  if (dossier.dateDuSuiviADeuxMois !== null) return 'tenu';
  if (
    keptPlusTotDeSuiviADeuxMois(dossier, kept) !== null &&
    dossier.jourDObservation <
      (keptPlusTotDeSuiviADeuxMois(dossier, kept) ??
        raise('hole', 'absent value', 'suivi à deux mois.état', ['suivi à deux mois.plus tôt']))
  )
    return 'pas ouvert';
  if (
    dossier.jourDObservation >
    (keptEcheanceDeSuiviADeuxMois(dossier, kept) ??
      raise('hole', 'absent value', 'suivi à deux mois.état', ['suivi à deux mois.échéance']))
  )
    return 'dépassé';
  return 'ouvert';
}

// coordination.attendu:176
/**
 * délai suivi à six mois.échéance
 * « Dans le cadre de ce forfait, le coordinateur remplit 3 missions » (Le plan Oscar de l'Assurance retraite)
 */
function echeanceDeSuiviASixMois(dossier: Dossier, kept: Kept): Day | null {
  if (keptAnneesDeCoordination(dossier, kept) === 0) return null;
  // « puis des rendez-vous de suivi 2 et 6 mois plus tard » (Le plan Oscar de l'Assurance retraite)
  const departValue = depart(dossier);
  if (departValue !== null) return addMonths(departValue, 6, 'suivi à six mois.échéance');
  return null;
}

// coordination.attendu:176
/**
 * délai suivi à six mois.plus tôt
 * « Dans le cadre de ce forfait, le coordinateur remplit 3 missions » (Le plan Oscar de l'Assurance retraite)
 */
function plusTotDeSuiviASixMois(dossier: Dossier, kept: Kept): Day | null {
  if (keptAnneesDeCoordination(dossier, kept) === 0) return null;
  // sans source : lecture « trop tôt » de la question « suivi anticipé »
  const departValue = depart(dossier);
  if (dossier.suiviAnticipe === 'trop tôt') {
    if (departValue !== null) return addMonths(departValue, 6, 'suivi à six mois.plus tôt');
    return null;
  }
  return null;
}

// coordination.attendu:176
/**
 * délai suivi à six mois.état
 * « Dans le cadre de ce forfait, le coordinateur remplit 3 missions » (Le plan Oscar de l'Assurance retraite)
 */
function etatDeSuiviASixMois(dossier: Dossier, kept: Kept): EtatDuDelai {
  if (keptAnneesDeCoordination(dossier, kept) === 0) return 'sans objet';
  const departValue = depart(dossier);
  if (departValue === null || (dossier.suiviAnticipe === 'trop tôt' && departValue === null)) return 'en attente';
  if (
    keptPlusTotDeSuiviASixMois(dossier, kept) !== null &&
    (keptPlusTotDeSuiviASixMois(dossier, kept) ??
      raise('hole', 'absent value', 'suivi à six mois.état', ['suivi à six mois.plus tôt'])) >
      (keptEcheanceDeSuiviASixMois(dossier, kept) ??
        raise('hole', 'absent value', 'suivi à six mois.état', ['suivi à six mois.échéance']))
  )
    return 'impossible';
  if (
    dossier.dateDuSuiviASixMois !== null &&
    keptPlusTotDeSuiviASixMois(dossier, kept) !== null &&
    dossier.dateDuSuiviASixMois <
      (keptPlusTotDeSuiviASixMois(dossier, kept) ??
        raise('hole', 'absent value', 'suivi à six mois.état', ['suivi à six mois.plus tôt']))
  )
    return 'tenu trop tôt';
  if (
    dossier.dateDuSuiviASixMois !== null &&
    dossier.dateDuSuiviASixMois >
      (keptEcheanceDeSuiviASixMois(dossier, kept) ??
        raise('hole', 'absent value', 'suivi à six mois.état', ['suivi à six mois.échéance']))
  )
    return 'tenu en retard';
  if (dossier.dateDuSuiviASixMois !== null) return 'tenu';
  if (
    keptPlusTotDeSuiviASixMois(dossier, kept) !== null &&
    dossier.jourDObservation <
      (keptPlusTotDeSuiviASixMois(dossier, kept) ??
        raise('hole', 'absent value', 'suivi à six mois.état', ['suivi à six mois.plus tôt']))
  )
    return 'pas ouvert';
  if (
    dossier.jourDObservation >
    (keptEcheanceDeSuiviASixMois(dossier, kept) ??
      raise('hole', 'absent value', 'suivi à six mois.état', ['suivi à six mois.échéance']))
  )
    return 'dépassé';
  return 'ouvert';
}

// coordination.attendu:185
/**
 * règle seconde année suivie
 * « Si besoin, ce forfait coordination peut être renouvelé pour une 2e année » (Le plan Oscar de l'Assurance
 * retraite)
 */
function secondeAnneeSuivie(dossier: Dossier, kept: Kept): boolean {
  return keptAnneesDeCoordination(dossier, kept) === 2 && dossier.suivisDeLaSecondeAnnee === 'trois suivis';
}

// coordination.attendu:189
/**
 * délai premier suivi de la seconde année.échéance
 * sans source : pas de seconde année, ou lecture « aucun suivi fixé »
 */
function echeanceDePremierSuiviDeLaSecondeAnnee(dossier: Dossier, kept: Kept): Day | null {
  if (!keptSecondeAnneeSuivie(dossier, kept)) return null;
  // « avec des rendez-vous de suivi 1 mois, 3 mois et 6 mois après le renouvellement » (Le plan Oscar de
  // l'Assurance retraite)
  if (dossier.dateDuRenouvellement !== null)
    return addMonths(dossier.dateDuRenouvellement, 1, 'premier suivi de la seconde année.échéance');
  return null;
}

// coordination.attendu:189
/**
 * délai premier suivi de la seconde année.plus tôt
 * sans source : pas de seconde année, ou lecture « aucun suivi fixé »
 */
function plusTotDePremierSuiviDeLaSecondeAnnee(dossier: Dossier, kept: Kept): Day | null {
  if (!keptSecondeAnneeSuivie(dossier, kept)) return null;
  // sans source : lecture « trop tôt » de la question « suivi anticipé »
  if (dossier.suiviAnticipe === 'trop tôt') {
    if (dossier.dateDuRenouvellement !== null)
      return addMonths(dossier.dateDuRenouvellement, 1, 'premier suivi de la seconde année.plus tôt');
    return null;
  }
  return null;
}

// coordination.attendu:189
/**
 * délai premier suivi de la seconde année.état
 * sans source : pas de seconde année, ou lecture « aucun suivi fixé »
 */
function etatDePremierSuiviDeLaSecondeAnnee(dossier: Dossier, kept: Kept): EtatDuDelai {
  if (!keptSecondeAnneeSuivie(dossier, kept)) return 'sans objet';
  if (
    dossier.dateDuRenouvellement === null ||
    (dossier.suiviAnticipe === 'trop tôt' && dossier.dateDuRenouvellement === null)
  )
    return 'en attente';
  if (
    keptPlusTotDePremierSuiviDeLaSecondeAnnee(dossier, kept) !== null &&
    (keptPlusTotDePremierSuiviDeLaSecondeAnnee(dossier, kept) ??
      raise('hole', 'absent value', 'premier suivi de la seconde année.état', [
        'premier suivi de la seconde année.plus tôt',
      ])) >
      (keptEcheanceDePremierSuiviDeLaSecondeAnnee(dossier, kept) ??
        raise('hole', 'absent value', 'premier suivi de la seconde année.état', [
          'premier suivi de la seconde année.échéance',
        ]))
  )
    return 'impossible';
  if (
    dossier.dateDuSuiviAUnMoisDuRenouvellement !== null &&
    keptPlusTotDePremierSuiviDeLaSecondeAnnee(dossier, kept) !== null &&
    dossier.dateDuSuiviAUnMoisDuRenouvellement <
      (keptPlusTotDePremierSuiviDeLaSecondeAnnee(dossier, kept) ??
        raise('hole', 'absent value', 'premier suivi de la seconde année.état', [
          'premier suivi de la seconde année.plus tôt',
        ]))
  )
    return 'tenu trop tôt';
  if (
    dossier.dateDuSuiviAUnMoisDuRenouvellement !== null &&
    dossier.dateDuSuiviAUnMoisDuRenouvellement >
      (keptEcheanceDePremierSuiviDeLaSecondeAnnee(dossier, kept) ??
        raise('hole', 'absent value', 'premier suivi de la seconde année.état', [
          'premier suivi de la seconde année.échéance',
        ]))
  )
    return 'tenu en retard';
  if (dossier.dateDuSuiviAUnMoisDuRenouvellement !== null) return 'tenu';
  if (
    keptPlusTotDePremierSuiviDeLaSecondeAnnee(dossier, kept) !== null &&
    dossier.jourDObservation <
      (keptPlusTotDePremierSuiviDeLaSecondeAnnee(dossier, kept) ??
        raise('hole', 'absent value', 'premier suivi de la seconde année.état', [
          'premier suivi de la seconde année.plus tôt',
        ]))
  )
    return 'pas ouvert';
  if (
    dossier.jourDObservation >
    (keptEcheanceDePremierSuiviDeLaSecondeAnnee(dossier, kept) ??
      raise('hole', 'absent value', 'premier suivi de la seconde année.état', [
        'premier suivi de la seconde année.échéance',
      ]))
  )
    return 'dépassé';
  return 'ouvert';
}

// coordination.attendu:198
/**
 * délai deuxième suivi de la seconde année.échéance
 * sans source : pas de seconde année, ou lecture « aucun suivi fixé »
 */
function echeanceDeDeuxiemeSuiviDeLaSecondeAnnee(dossier: Dossier, kept: Kept): Day | null {
  if (!keptSecondeAnneeSuivie(dossier, kept)) return null;
  // « avec des rendez-vous de suivi 1 mois, 3 mois et 6 mois après le renouvellement » (Le plan Oscar de
  // l'Assurance retraite)
  if (dossier.dateDuRenouvellement !== null)
    return addMonths(dossier.dateDuRenouvellement, 3, 'deuxième suivi de la seconde année.échéance');
  return null;
}

// coordination.attendu:198
/**
 * délai deuxième suivi de la seconde année.plus tôt
 * sans source : pas de seconde année, ou lecture « aucun suivi fixé »
 */
function plusTotDeDeuxiemeSuiviDeLaSecondeAnnee(dossier: Dossier, kept: Kept): Day | null {
  if (!keptSecondeAnneeSuivie(dossier, kept)) return null;
  // sans source : lecture « trop tôt » de la question « suivi anticipé »
  if (dossier.suiviAnticipe === 'trop tôt') {
    if (dossier.dateDuRenouvellement !== null)
      return addMonths(dossier.dateDuRenouvellement, 3, 'deuxième suivi de la seconde année.plus tôt');
    return null;
  }
  return null;
}

// coordination.attendu:198
/**
 * délai deuxième suivi de la seconde année.état
 * sans source : pas de seconde année, ou lecture « aucun suivi fixé »
 */
function etatDeDeuxiemeSuiviDeLaSecondeAnnee(dossier: Dossier, kept: Kept): EtatDuDelai {
  if (!keptSecondeAnneeSuivie(dossier, kept)) return 'sans objet';
  if (
    dossier.dateDuRenouvellement === null ||
    (dossier.suiviAnticipe === 'trop tôt' && dossier.dateDuRenouvellement === null)
  )
    return 'en attente';
  if (
    keptPlusTotDeDeuxiemeSuiviDeLaSecondeAnnee(dossier, kept) !== null &&
    (keptPlusTotDeDeuxiemeSuiviDeLaSecondeAnnee(dossier, kept) ??
      raise('hole', 'absent value', 'deuxième suivi de la seconde année.état', [
        'deuxième suivi de la seconde année.plus tôt',
      ])) >
      (keptEcheanceDeDeuxiemeSuiviDeLaSecondeAnnee(dossier, kept) ??
        raise('hole', 'absent value', 'deuxième suivi de la seconde année.état', [
          'deuxième suivi de la seconde année.échéance',
        ]))
  )
    return 'impossible';
  if (
    dossier.dateDuSuiviATroisMoisDuRenouvellement !== null &&
    keptPlusTotDeDeuxiemeSuiviDeLaSecondeAnnee(dossier, kept) !== null &&
    dossier.dateDuSuiviATroisMoisDuRenouvellement <
      (keptPlusTotDeDeuxiemeSuiviDeLaSecondeAnnee(dossier, kept) ??
        raise('hole', 'absent value', 'deuxième suivi de la seconde année.état', [
          'deuxième suivi de la seconde année.plus tôt',
        ]))
  )
    return 'tenu trop tôt';
  if (
    dossier.dateDuSuiviATroisMoisDuRenouvellement !== null &&
    dossier.dateDuSuiviATroisMoisDuRenouvellement >
      (keptEcheanceDeDeuxiemeSuiviDeLaSecondeAnnee(dossier, kept) ??
        raise('hole', 'absent value', 'deuxième suivi de la seconde année.état', [
          'deuxième suivi de la seconde année.échéance',
        ]))
  )
    return 'tenu en retard';
  if (dossier.dateDuSuiviATroisMoisDuRenouvellement !== null) return 'tenu';
  if (
    keptPlusTotDeDeuxiemeSuiviDeLaSecondeAnnee(dossier, kept) !== null &&
    dossier.jourDObservation <
      (keptPlusTotDeDeuxiemeSuiviDeLaSecondeAnnee(dossier, kept) ??
        raise('hole', 'absent value', 'deuxième suivi de la seconde année.état', [
          'deuxième suivi de la seconde année.plus tôt',
        ]))
  )
    return 'pas ouvert';
  if (
    dossier.jourDObservation >
    (keptEcheanceDeDeuxiemeSuiviDeLaSecondeAnnee(dossier, kept) ??
      raise('hole', 'absent value', 'deuxième suivi de la seconde année.état', [
        'deuxième suivi de la seconde année.échéance',
      ]))
  )
    return 'dépassé';
  return 'ouvert';
}

// coordination.attendu:207
/**
 * délai troisième suivi de la seconde année.échéance
 * sans source : pas de seconde année, ou lecture « aucun suivi fixé »
 */
function echeanceDeTroisiemeSuiviDeLaSecondeAnnee(dossier: Dossier, kept: Kept): Day | null {
  if (!keptSecondeAnneeSuivie(dossier, kept)) return null;
  // « avec des rendez-vous de suivi 1 mois, 3 mois et 6 mois après le renouvellement » (Le plan Oscar de
  // l'Assurance retraite)
  if (dossier.dateDuRenouvellement !== null)
    return addMonths(dossier.dateDuRenouvellement, 6, 'troisième suivi de la seconde année.échéance');
  return null;
}

// coordination.attendu:207
/**
 * délai troisième suivi de la seconde année.plus tôt
 * sans source : pas de seconde année, ou lecture « aucun suivi fixé »
 */
function plusTotDeTroisiemeSuiviDeLaSecondeAnnee(dossier: Dossier, kept: Kept): Day | null {
  if (!keptSecondeAnneeSuivie(dossier, kept)) return null;
  // sans source : lecture « trop tôt » de la question « suivi anticipé »
  if (dossier.suiviAnticipe === 'trop tôt') {
    if (dossier.dateDuRenouvellement !== null)
      return addMonths(dossier.dateDuRenouvellement, 6, 'troisième suivi de la seconde année.plus tôt');
    return null;
  }
  return null;
}

// coordination.attendu:207
/**
 * délai troisième suivi de la seconde année.état
 * sans source : pas de seconde année, ou lecture « aucun suivi fixé »
 */
function etatDeTroisiemeSuiviDeLaSecondeAnnee(dossier: Dossier, kept: Kept): EtatDuDelai {
  if (!keptSecondeAnneeSuivie(dossier, kept)) return 'sans objet';
  if (
    dossier.dateDuRenouvellement === null ||
    (dossier.suiviAnticipe === 'trop tôt' && dossier.dateDuRenouvellement === null)
  )
    return 'en attente';
  if (
    keptPlusTotDeTroisiemeSuiviDeLaSecondeAnnee(dossier, kept) !== null &&
    (keptPlusTotDeTroisiemeSuiviDeLaSecondeAnnee(dossier, kept) ??
      raise('hole', 'absent value', 'troisième suivi de la seconde année.état', [
        'troisième suivi de la seconde année.plus tôt',
      ])) >
      (keptEcheanceDeTroisiemeSuiviDeLaSecondeAnnee(dossier, kept) ??
        raise('hole', 'absent value', 'troisième suivi de la seconde année.état', [
          'troisième suivi de la seconde année.échéance',
        ]))
  )
    return 'impossible';
  if (
    dossier.dateDuSuiviASixMoisDuRenouvellement !== null &&
    keptPlusTotDeTroisiemeSuiviDeLaSecondeAnnee(dossier, kept) !== null &&
    dossier.dateDuSuiviASixMoisDuRenouvellement <
      (keptPlusTotDeTroisiemeSuiviDeLaSecondeAnnee(dossier, kept) ??
        raise('hole', 'absent value', 'troisième suivi de la seconde année.état', [
          'troisième suivi de la seconde année.plus tôt',
        ]))
  )
    return 'tenu trop tôt';
  if (
    dossier.dateDuSuiviASixMoisDuRenouvellement !== null &&
    dossier.dateDuSuiviASixMoisDuRenouvellement >
      (keptEcheanceDeTroisiemeSuiviDeLaSecondeAnnee(dossier, kept) ??
        raise('hole', 'absent value', 'troisième suivi de la seconde année.état', [
          'troisième suivi de la seconde année.échéance',
        ]))
  )
    return 'tenu en retard';
  if (dossier.dateDuSuiviASixMoisDuRenouvellement !== null) return 'tenu';
  if (
    keptPlusTotDeTroisiemeSuiviDeLaSecondeAnnee(dossier, kept) !== null &&
    dossier.jourDObservation <
      (keptPlusTotDeTroisiemeSuiviDeLaSecondeAnnee(dossier, kept) ??
        raise('hole', 'absent value', 'troisième suivi de la seconde année.état', [
          'troisième suivi de la seconde année.plus tôt',
        ]))
  )
    return 'pas ouvert';
  if (
    dossier.jourDObservation >
    (keptEcheanceDeTroisiemeSuiviDeLaSecondeAnnee(dossier, kept) ??
      raise('hole', 'absent value', 'troisième suivi de la seconde année.état', [
        'troisième suivi de la seconde année.échéance',
      ]))
  )
    return 'dépassé';
  return 'ouvert';
}

// coordination.attendu:216
/**
 * contrôle missions du coordinateur.verdict
 * « un suivi personnalisé du bénéficiaire, à travers un rendez-vous au démarrage du plan d'aides Oscar » (Le plan
 * Oscar de l'Assurance retraite)
 * « et à chaque fois qu'une évolution de la situation du retraité le justifie » (Le plan Oscar de l'Assurance
 * retraite)
 * « conseiller le retraité dans ses choix de prestataires et faciliter la mise en œuvre des prestations » (Le plan
 * Oscar de l'Assurance retraite)
 * « faire la liaison avec les partenaires et l'Assurance retraite lorsqu'un changement survient dans la situation du
 * bénéficiaire » (Le plan Oscar de l'Assurance retraite)
 */
function verdictDeMissionsDuCoordinateur(dossier: Dossier): Verdict {
  if (
    dossier.dateDuRendezVousDeDemarrage === null ||
    !dossier.missionsDuCoordinateur.suiviAChaqueEvolutionDeLaSituation ||
    !dossier.missionsDuCoordinateur.retraiteConseilleDansSesChoix ||
    !dossier.missionsDuCoordinateur.liaisonAvecLesPartenairesEtLaCaisse
  )
    return 'non conforme';
  return 'conforme';
}

// coordination.attendu:216
/**
 * contrôle missions du coordinateur.manquants
 * « un suivi personnalisé du bénéficiaire, à travers un rendez-vous au démarrage du plan d'aides Oscar » (Le plan
 * Oscar de l'Assurance retraite)
 * « et à chaque fois qu'une évolution de la situation du retraité le justifie » (Le plan Oscar de l'Assurance
 * retraite)
 * « conseiller le retraité dans ses choix de prestataires et faciliter la mise en œuvre des prestations » (Le plan
 * Oscar de l'Assurance retraite)
 * « faire la liaison avec les partenaires et l'Assurance retraite lorsqu'un changement survient dans la situation du
 * bénéficiaire » (Le plan Oscar de l'Assurance retraite)
 */
function manquantsDeMissionsDuCoordinateur(dossier: Dossier): readonly PieceManquanteDeMissionsDuCoordinateur[] {
  const liste: PieceManquanteDeMissionsDuCoordinateur[] = [];
  if (dossier.dateDuRendezVousDeDemarrage === null)
    liste.push({ piece: 'rendez-vous de démarrage fait', echeance: null, recommande: false });
  if (!dossier.missionsDuCoordinateur.suiviAChaqueEvolutionDeLaSituation)
    liste.push({ piece: 'suivi à chaque évolution de la situation', echeance: null, recommande: false });
  if (!dossier.missionsDuCoordinateur.retraiteConseilleDansSesChoix)
    liste.push({ piece: 'retraité conseillé dans ses choix', echeance: null, recommande: false });
  if (!dossier.missionsDuCoordinateur.liaisonAvecLesPartenairesEtLaCaisse)
    liste.push({ piece: 'liaison avec les partenaires et la caisse', echeance: null, recommande: false });
  return liste;
}

// coordination.attendu:238
/** règle prolongation ouverte */
function prolongationOuverte(dossier: Dossier, kept: Kept): boolean {
  const cas1 = keptPlanCoordonne(dossier, kept) || dossier.objetDeLaProlongation === 'plan entier';
  const cas2 = !keptPlanCoordonne(dossier, kept) && dossier.objetDeLaProlongation === 'forfait coordination';
  let valeur: boolean | undefined;
  let desaccord = false;
  // « Étape 3 : la prolongation du plan Oscar » (Le plan Oscar de l'Assurance retraite)
  if (cas1) valeur = true;
  // « Dans le cas d'un plan Oscar complexe, avec au moins 3 prestations différentes, vous bénéficiez également
  // d'un forfait coordination » (Le plan Oscar de l'Assurance retraite)
  if (cas2) {
    if (valeur === undefined) {
      valeur = false;
    } else if (!sameValue(valeur, false)) desaccord = true;
  }
  if (desaccord) conflict('prolongation ouverte', [cas1, cas2]);
  return valeur ?? raise('hole', 'no branch', 'prolongation ouverte');
}

// coordination.attendu:252
/**
 * délai demande de prolongation.échéance
 * sans source : rien à prolonger, voir la question « objet de la prolongation »
 */
function echeanceDeDemandeDeProlongation(dossier: Dossier, kept: Kept): Day | null {
  if (!keptProlongationOuverte(dossier, kept)) return null;
  // « via une nouvelle demande 3 mois avant la fin prévue du plan d'aides » (Le plan Oscar de l'Assurance
  // retraite)
  if (dossier.troisMoisAvantLaFin === 'limite de la demande') {
    const finPrevueDuPlanValue = finPrevueDuPlan(dossier);
    return addMonths(finPrevueDuPlanValue, -3, 'demande de prolongation.échéance');
  }
  // sans source : lecture « ouverture de la demande » de la question « trois mois avant la fin »
  const finPrevueDuPlanValue2 = finPrevueDuPlan(dossier);
  return finPrevueDuPlanValue2;
}

// coordination.attendu:252
/**
 * délai demande de prolongation.plus tôt
 * sans source : rien à prolonger, voir la question « objet de la prolongation »
 */
function plusTotDeDemandeDeProlongation(dossier: Dossier, kept: Kept): Day | null {
  if (!keptProlongationOuverte(dossier, kept)) return null;
  // « via une nouvelle demande 3 mois avant la fin prévue du plan d'aides » (Le plan Oscar de l'Assurance
  // retraite)
  if (dossier.troisMoisAvantLaFin === 'ouverture de la demande')
    return addMonths(finPrevueDuPlan(dossier), -3, 'demande de prolongation.plus tôt');
  return null;
}

// coordination.attendu:252
/**
 * délai demande de prolongation.état
 * sans source : rien à prolonger, voir la question « objet de la prolongation »
 */
function etatDeDemandeDeProlongation(dossier: Dossier, kept: Kept): EtatDuDelai {
  if (!keptProlongationOuverte(dossier, kept)) return 'sans objet';
  if (
    keptPlusTotDeDemandeDeProlongation(dossier, kept) !== null &&
    (keptPlusTotDeDemandeDeProlongation(dossier, kept) ??
      raise('hole', 'absent value', 'demande de prolongation.état', ['demande de prolongation.plus tôt'])) >
      (keptEcheanceDeDemandeDeProlongation(dossier, kept) ??
        raise('hole', 'absent value', 'demande de prolongation.état', ['demande de prolongation.échéance']))
  )
    return 'impossible';
  if (
    dossier.dateDeLaDemandeDeProlongation !== null &&
    keptPlusTotDeDemandeDeProlongation(dossier, kept) !== null &&
    dossier.dateDeLaDemandeDeProlongation <
      (keptPlusTotDeDemandeDeProlongation(dossier, kept) ??
        raise('hole', 'absent value', 'demande de prolongation.état', ['demande de prolongation.plus tôt']))
  )
    return 'tenu trop tôt';
  if (
    dossier.dateDeLaDemandeDeProlongation !== null &&
    dossier.dateDeLaDemandeDeProlongation >
      (keptEcheanceDeDemandeDeProlongation(dossier, kept) ??
        raise('hole', 'absent value', 'demande de prolongation.état', ['demande de prolongation.échéance']))
  )
    return 'tenu en retard';
  if (dossier.dateDeLaDemandeDeProlongation !== null) return 'tenu';
  if (
    keptPlusTotDeDemandeDeProlongation(dossier, kept) !== null &&
    dossier.jourDObservation <
      (keptPlusTotDeDemandeDeProlongation(dossier, kept) ??
        raise('hole', 'absent value', 'demande de prolongation.état', ['demande de prolongation.plus tôt']))
  )
    return 'pas ouvert';
  if (
    dossier.jourDObservation >
    (keptEcheanceDeDemandeDeProlongation(dossier, kept) ??
      raise('hole', 'absent value', 'demande de prolongation.état', ['demande de prolongation.échéance']))
  )
    return 'dépassé';
  return 'ouvert';
}

// coordination.attendu:263
/**
 * contrôle prolongation.verdict
 * « via une nouvelle demande 3 mois avant la fin prévue du plan d'aides » (Le plan Oscar de l'Assurance retraite)
 * « une nouvelle visite d'un évaluateur qui refait le point sur votre situation » (Le plan Oscar de l'Assurance
 * retraite)
 * « la validation de la caisse de retraite » (Le plan Oscar de l'Assurance retraite)
 */
function verdictDeProlongation(dossier: Dossier): Verdict {
  if (
    dossier.dateDeLaDemandeDeProlongation === null ||
    !dossier.prolongation.nouvelleVisiteDUnEvaluateur ||
    !dossier.prolongation.prolongationValideeParLaCaisse
  )
    return 'non conforme';
  return 'conforme';
}

// coordination.attendu:263
/**
 * contrôle prolongation.manquants
 * « via une nouvelle demande 3 mois avant la fin prévue du plan d'aides » (Le plan Oscar de l'Assurance retraite)
 * « une nouvelle visite d'un évaluateur qui refait le point sur votre situation » (Le plan Oscar de l'Assurance
 * retraite)
 * « la validation de la caisse de retraite » (Le plan Oscar de l'Assurance retraite)
 */
function manquantsDeProlongation(dossier: Dossier, kept: Kept): readonly PieceManquanteDeProlongation[] {
  const liste: PieceManquanteDeProlongation[] = [];
  const manque = dossier.dateDeLaDemandeDeProlongation === null;
  const echeance = manque ? keptEcheanceDeDemandeDeProlongation(dossier, kept) : null;
  if (manque) liste.push({ piece: 'nouvelle demande faite', echeance, recommande: false });
  if (!dossier.prolongation.nouvelleVisiteDUnEvaluateur)
    liste.push({ piece: "nouvelle visite d'un évaluateur", echeance: null, recommande: false });
  if (!dossier.prolongation.prolongationValideeParLaCaisse)
    liste.push({ piece: 'prolongation validée par la caisse', echeance: null, recommande: false });
  return liste;
}

// heures.attendu:20
/** règle questions de Fragire */
function questionsDeFragire(dossier: Dossier): number {
  // « un ensemble de questionnaire (17 questions) et de 3 tests » (Le plan Oscar de l'Assurance retraite)
  if (dossier.compositionDeFragire === 'dix-sept questions') return 17;
  // relevé : Agevillage, Fragire, ça marche : 18 questions et 3 tests, fiabilité B
  if (dossier.compositionDeFragire === 'dix-huit questions') return 18;
  // relevé : BMC Geriatrics, 2016, 16:187, validation de Fragire : 19 items retenus, fiabilité A
  return 19;
}

// heures.attendu:31
/**
 * règle évaluation Fragire complète
 * « l'Assurance retraite se base sur le score Fragire, un ensemble de questionnaire (17 questions) et de 3 tests »
 * (Le plan Oscar de l'Assurance retraite)
 */
function evaluationFragireComplete(dossier: Dossier): boolean {
  return dossier.questionsFragireRenseignees >= questionsDeFragire(dossier) && dossier.testsFragireFaits >= 3;
}

// heures.attendu:46
/** règle score entier */
function scoreEntier(dossier: Dossier): number {
  // sans source : lecture « entier inférieur » de la question « score entre deux tranches »
  if (dossier.scoreEntreDeuxTranches === 'entier inférieur')
    return roundScaled(dossier.scoreFragire, 2, 1, 0, 'down', 'score entier');
  // sans source : lecture « entier le plus proche » de la question « score entre deux tranches »
  if (dossier.scoreEntreDeuxTranches === 'entier le plus proche')
    return roundScaled(dossier.scoreFragire, 2, 1, 0, 'nearest', 'score entier');
  // sans source : lecture « entier supérieur » de la question « score entre deux tranches »
  return roundScaled(dossier.scoreFragire, 2, 1, 0, 'up', 'score entier');
}

// heures.attendu:57
/** barème heures de base.lignes */
function heuresDeBaseLignes(dossier: Dossier): HeuresDeBaseLignes {
  if (dossier.dateDeLaDemande >= DAY_2021_07_01) {
    const scoreEntierLu = scoreEntier(dossier);
    // « 0 à 39 | 40 heures(3-4 heures/mois) » (Le plan Oscar de l'Assurance retraite)
    if (scoreEntierLu >= 0 && scoreEntierLu <= 39)
      return { heuresDeBase: 4000, basDuRepereMensuel: 3, hautDuRepereMensuel: 4 };
    // « 40 à 59 | 53 heures(4-5 heures/mois) » (Le plan Oscar de l'Assurance retraite)
    if (scoreEntierLu >= 40 && scoreEntierLu <= 59)
      return { heuresDeBase: 5300, basDuRepereMensuel: 4, hautDuRepereMensuel: 5 };
    // « 60 et plus | 80 heures (6-7 heures/mois) » (Le plan Oscar de l'Assurance retraite)
    if (scoreEntierLu >= 60) return { heuresDeBase: 8000, basDuRepereMensuel: 6, hautDuRepereMensuel: 7 };
    return raise('hole', 'no row', 'heures de base.lignes');
  }
  return raise('hole', 'no version', 'heures de base.lignes');
}

// heures.attendu:57
/** barème heures de base (h/an, × 100) */
function heuresDeBase(dossier: Dossier): number {
  return heuresDeBaseLignes(dossier).heuresDeBase;
}

// heures.attendu:57
/** barème bas du repère mensuel */
function basDuRepereMensuel(dossier: Dossier): number {
  return heuresDeBaseLignes(dossier).basDuRepereMensuel;
}

// heures.attendu:57
/** barème haut du repère mensuel */
function hautDuRepereMensuel(dossier: Dossier): number {
  return heuresDeBaseLignes(dossier).hautDuRepereMensuel;
}

// heures.attendu:85
/** règle heures du programme (h/an, × 100) */
function heuresDuProgramme(dossier: Dossier): number {
  const scoreEntierValue = scoreEntier(dossier);
  if (dossier.dateDeLaDemande >= DAY_2021_07_01) {
    const cas1 = scoreEntierValue <= 39 || dossier.porteeDesOnzeHeures === 'toutes les lignes';
    const cas2 = scoreEntierValue >= 40 && dossier.porteeDesOnzeHeures === 'première ligne seulement';
    let valeur: number | undefined;
    let desaccord = false;
    // « 0 à 39 | 40 heures(3-4 heures/mois) | 11 heures » (Le plan Oscar de l'Assurance retraite)
    if (cas1) valeur = 1100;
    // « 40 à 59 | 53 heures(4-5 heures/mois) | | » (Le plan Oscar de l'Assurance retraite)
    if (cas2) {
      if (valeur === undefined) {
        valeur = 0;
      } else if (valeur !== 0) desaccord = true;
    }
    if (desaccord) conflict('heures du programme', [cas1, cas2]);
    return valeur ?? raise('hole', 'no branch', 'heures du programme');
  }
  return raise('hole', 'no version', 'heures du programme');
}

// heures.attendu:93
/** règle Heures de service à domicile prises en charge par an, programme compris (h/an, × 100) */
function heuresDeLAnnee(dossier: Dossier, kept: Kept): number {
  // « En plus des heures de services à domicile “de base”, Oscar met l'accent sur 2 besoins essentiels des
  // seniors » (Le plan Oscar de l'Assurance retraite)
  if (dossier.placeDesOnzeHeures === 'en plus') {
    const heuresDeBaseValue = heuresDeBase(dossier);
    return add(heuresDeBaseValue, keptHeuresDuProgramme(dossier, kept), "heures de l'année");
  }
  // « Nombre d'heures maximal remboursées par an » (Le plan Oscar de l'Assurance retraite)
  const heuresDeBaseValue2 = heuresDeBase(dossier);
  return heuresDeBaseValue2;
}

// heures.attendu:144
/**
 * barème intervention bien confiée
 * « Les 3 premiers types de services peuvent être assurés par un(e) aide, employé(e) ou agent à domicile, ou un(e)
 * auxiliaire de vie sociale » (Le plan Oscar de l'Assurance retraite)
 * « L'accompagnement à la toilette nécessite de recourir aux services d'un(e) assistant(e) de vie ou d'un(e)
 * auxiliaire de vie sociale » (Le plan Oscar de l'Assurance retraite)
 * « ces services sont assurés par des professionnels de l'aide à domicile » (Le plan Oscar de l'Assurance retraite)
 */
function interventionBienConfiee(dossier: Dossier, intervention: Intervention): boolean {
  // sans source : lecture « permis » de la question « assistant de vie hors de la toilette »
  if (
    intervention.qualification === 'assistant de vie' &&
    intervention.service !== 'accompagnement à la toilette' &&
    dossier.assistantDeVieHorsDeLaToilette === 'permis'
  )
    return true;
  // « Les 3 premiers types de services peuvent être assurés par un(e) aide, employé(e) ou agent à domicile, ou
  // un(e) auxiliaire de vie sociale » (Le plan Oscar de l'Assurance retraite)
  // « L'accompagnement à la toilette nécessite de recourir aux services d'un(e) assistant(e) de vie ou d'un(e)
  // auxiliaire de vie sociale » (Le plan Oscar de l'Assurance retraite)
  // « ces services sont assurés par des professionnels de l'aide à domicile » (Le plan Oscar de l'Assurance
  // retraite)
  if (
    (intervention.service === 'entretien du linge et du logement' ||
      intervention.service === 'aide aux déplacements à pied' ||
      intervention.service === 'aide à la préparation des repas') &&
    (intervention.qualification === 'aide à domicile' ||
      intervention.qualification === 'employé à domicile' ||
      intervention.qualification === 'agent à domicile' ||
      intervention.qualification === 'auxiliaire de vie sociale')
  )
    return true;
  if (
    (intervention.service === 'entretien du linge et du logement' ||
      intervention.service === 'aide aux déplacements à pied' ||
      intervention.service === 'aide à la préparation des repas') &&
    intervention.qualification === 'assistant de vie'
  )
    return false;
  if (
    intervention.service === 'accompagnement à la toilette' &&
    (intervention.qualification === 'auxiliaire de vie sociale' || intervention.qualification === 'assistant de vie')
  )
    return true;
  if (
    intervention.service === 'accompagnement à la toilette' &&
    (intervention.qualification === 'aide à domicile' ||
      intervention.qualification === 'employé à domicile' ||
      intervention.qualification === 'agent à domicile')
  )
    return false;
  return raise('hole', 'no row', 'intervention bien confiée');
}

// heures.attendu:159
/**
 * règle service du programme
 * « la mobilité, avec une aide au déplacement pédestre de proximité » (Le plan Oscar de l'Assurance retraite)
 * « l'alimentation, avec l'aide à la préparation des repas » (Le plan Oscar de l'Assurance retraite)
 */
function serviceDuProgramme(service: Service): boolean {
  return service === 'aide aux déplacements à pied' || service === 'aide à la préparation des repas';
}

// heures.attendu:165
/**
 * règle heure du programme
 * « En plus des heures de services à domicile “de base”, Oscar met l'accent sur 2 besoins essentiels des seniors »
 * (Le plan Oscar de l'Assurance retraite)
 */
function heureDuProgramme(intervention: Intervention): boolean {
  return intervention.programme && serviceDuProgramme(intervention.service);
}

// heures.attendu:170
/** règle année de l'intervention */
function anneeDeLIntervention(dossier: Dossier, intervention: Intervention): number {
  // sans source : lecture « année du calendrier » de la question « année du plafond »
  if (dossier.anneeDuPlafond === 'année du calendrier') return civilYear(intervention.date);
  // sans source : lecture « année du plan » de la question « année du plafond »
  if (dossier.anneeDuPlafond === 'année du plan') return yearsBetween(dossier.dateDEffet, intervention.date);
  // sans source : lecture « douze mois glissants » : il n'y a pas d'année
  return unanswered();
}

// heures.attendu:180
/** règle heures retenues (h, × 100) */
function heuresRetenues(dossier: Dossier, kept: Kept, visite: Intervention): number {
  // « Pour fixer le niveau de prise en charge des services à domicile dans le cadre du plan Oscar » (Le plan
  // Oscar de l'Assurance retraite)
  const heureDuProgrammeValue = heureDuProgramme(visite);
  if (!heureDuProgrammeValue) return visite.heures;
  // « Nombre d'heures « Bien dans son corps, bien dans son assiette » remboursées par an » (Le plan Oscar de
  // l'Assurance retraite)
  const deja = sum(
    preceding(dossier.interventions, visite)
      .filter(
        (intervention) =>
          heureDuProgramme(intervention) &&
          keptAnneeDeLIntervention(dossier, kept, intervention) === keptAnneeDeLIntervention(dossier, kept, visite),
      )
      .map((intervention2) => intervention2.heures),
    'heures retenues',
  );
  return subtract(
    Math.min(add(deja, visite.heures, 'heures retenues'), keptHeuresDuProgramme(dossier, kept) * 1),
    Math.min(deja, keptHeuresDuProgramme(dossier, kept) * 1),
    'heures retenues',
  );
}

// heures.attendu:189
/** règle heures prises en charge (h, × 100) */
function heuresPrisesEnCharge(dossier: Dossier, kept: Kept, visite: Intervention): number {
  const heureDuProgrammeValue = heureDuProgramme(visite);
  const cas1 =
    dossier.anneeDuPlafond !== 'douze mois glissants' &&
    (!heureDuProgrammeValue || dossier.placeDesOnzeHeures === 'comprises');
  const cas2 =
    dossier.anneeDuPlafond !== 'douze mois glissants' &&
    heureDuProgrammeValue &&
    dossier.placeDesOnzeHeures === 'en plus';
  let tout2 = false;
  if (dossier.anneeDuPlafond === 'douze mois glissants') {
    let lUn = true;
    if (heureDuProgrammeValue) {
      const recentes = preceding(dossier.interventions, visite).filter(
        (intervention3) => intervention3.date > addMonths(visite.date, -12, 'heures prises en charge'),
      );
      lUn =
        add(
          sum(
            recentes
              .filter((intervention4) => heureDuProgramme(intervention4))
              .map((intervention5) => intervention5.heures),
            'heures prises en charge',
          ),
          visite.heures,
          'heures prises en charge',
        ) <=
        keptHeuresDuProgramme(dossier, kept) * 1;
    }
    let tout = false;
    if (lUn) {
      let lUn2 = true;
      if (!(heureDuProgrammeValue && dossier.placeDesOnzeHeures === 'en plus')) {
        const recentes2 = preceding(dossier.interventions, visite).filter(
          (intervention32) => intervention32.date > addMonths(visite.date, -12, 'heures prises en charge'),
        );
        lUn2 =
          add(
            sum(
              recentes2
                .filter(
                  (intervention6) => !heureDuProgramme(intervention6) || dossier.placeDesOnzeHeures === 'comprises',
                )
                .map((intervention7) => intervention7.heures),
              'heures prises en charge',
            ),
            visite.heures,
            'heures prises en charge',
          ) <= multiply(heuresDeBase(dossier), 1, 'heures prises en charge');
      }
      tout = lUn2;
    }
    tout2 = tout;
  }
  const cas3 = tout2;
  let tout4 = false;
  if (dossier.anneeDuPlafond === 'douze mois glissants') {
    let lUn3 = true;
    if (heureDuProgrammeValue) {
      const recentes3 = preceding(dossier.interventions, visite).filter(
        (intervention33) => intervention33.date > addMonths(visite.date, -12, 'heures prises en charge'),
      );
      lUn3 =
        add(
          sum(
            recentes3
              .filter((intervention42) => heureDuProgramme(intervention42))
              .map((intervention52) => intervention52.heures),
            'heures prises en charge',
          ),
          visite.heures,
          'heures prises en charge',
        ) <=
        keptHeuresDuProgramme(dossier, kept) * 1;
    }
    let tout3 = false;
    if (lUn3) {
      let lUn4 = true;
      if (!(heureDuProgrammeValue && dossier.placeDesOnzeHeures === 'en plus')) {
        const recentes4 = preceding(dossier.interventions, visite).filter(
          (intervention34) => intervention34.date > addMonths(visite.date, -12, 'heures prises en charge'),
        );
        lUn4 =
          add(
            sum(
              recentes4
                .filter(
                  (intervention62) => !heureDuProgramme(intervention62) || dossier.placeDesOnzeHeures === 'comprises',
                )
                .map((intervention72) => intervention72.heures),
              'heures prises en charge',
            ),
            visite.heures,
            'heures prises en charge',
          ) <= multiply(heuresDeBase(dossier), 1, 'heures prises en charge');
      }
      tout3 = lUn4;
    }
    tout4 = !tout3;
  }
  const cas4 = tout4;
  let valeur: number | undefined;
  let desaccord = false;
  // « Nombre d'heures maximal remboursées par an » (Le plan Oscar de l'Assurance retraite)
  if (cas1) {
    const deja = sum(
      preceding(dossier.interventions, visite)
        .filter(
          (intervention) =>
            keptAnneeDeLIntervention(dossier, kept, intervention) === keptAnneeDeLIntervention(dossier, kept, visite) &&
            (!heureDuProgramme(intervention) || dossier.placeDesOnzeHeures === 'comprises'),
        )
        .map((intervention2) => keptHeuresRetenues(dossier, kept, intervention2)),
      'heures prises en charge',
    );
    const valeur2 = add(deja, keptHeuresRetenues(dossier, kept, visite), 'heures prises en charge');
    const heuresDeBaseValue = heuresDeBase(dossier);
    valeur = subtract(
      Math.min(valeur2, multiply(heuresDeBaseValue, 1, 'heures prises en charge')),
      Math.min(deja, multiply(heuresDeBaseValue, 1, 'heures prises en charge')),
      'heures prises en charge',
    );
  }
  // « En plus des heures de services à domicile “de base”, Oscar met l'accent sur 2 besoins essentiels des
  // seniors » (Le plan Oscar de l'Assurance retraite)
  if (cas2) {
    const autre = keptHeuresRetenues(dossier, kept, visite);
    if (valeur === undefined) {
      valeur = autre;
    } else if (valeur !== autre) desaccord = true;
  }
  // sans source : lecture « douze mois glissants » de la question « année du plafond » ; aucun plafond ne peut
  // être atteint
  if (cas3) {
    if (valeur === undefined) {
      valeur = visite.heures;
    } else if (valeur !== visite.heures) desaccord = true;
  }
  // sans source : le texte ne dit pas comment un plafond glissant se reconstitue
  if (cas4) {
    const autre2 = unanswered();
    if (valeur === undefined) {
      valeur = autre2;
    } else if (valeur !== autre2) desaccord = true;
  }
  if (desaccord) conflict('heures prises en charge', [cas1, cas2, cas3, cas4]);
  return valeur ?? raise('hole', 'no branch', 'heures prises en charge');
}

// heures.attendu:219
/** règle heures payées à */
function heuresPayeesA(dossier: Dossier, intervention: Intervention): Paye | null {
  const cas1 = intervention.conventionne;
  const cas2 =
    !intervention.conventionne && intervention.justifiee && dossier.prestataireNonConventionne === 'remboursées';
  const cas3 =
    !intervention.conventionne && (!intervention.justifiee || dossier.prestataireNonConventionne === 'refusées');
  let valeur: Paye | null | undefined;
  let desaccord = false;
  // « payées directement au prestataire s'il est conventionné » (Le plan Oscar de l'Assurance retraite)
  if (cas1) valeur = 'prestataire';
  // « remboursées à la personne âgée bénéficiaire si elle a choisi un prestataire qui n'est pas conventionné,
  // sur présentation des justificatifs de dépenses » (Le plan Oscar de l'Assurance retraite)
  if (cas2) {
    if (valeur === undefined) {
      valeur = 'bénéficiaire';
    } else if (!sameValue(valeur, 'bénéficiaire')) desaccord = true;
  }
  // « sur présentation des justificatifs de dépenses » (Le plan Oscar de l'Assurance retraite)
  if (cas3) {
    if (valeur === undefined) {
      valeur = null;
    } else if (!sameValue(valeur, null)) desaccord = true;
  }
  if (desaccord) conflict('heures payées à', [cas1, cas2, cas3]);
  return valeur === undefined ? raise('hole', 'no branch', 'heures payées à') : valeur;
}

// heures.attendu:228
/** règle heures payées (h, × 100) */
function heuresPayees(dossier: Dossier, kept: Kept, intervention: Intervention): number {
  // « Comme pour le forfait prévention, les heures de services sont ensuite » (Le plan Oscar de l'Assurance
  // retraite)
  const heuresPayeesAValue = heuresPayeesA(dossier, intervention);
  if (heuresPayeesAValue !== null) return keptHeuresPrisesEnCharge(dossier, kept, intervention);
  // « sur présentation des justificatifs de dépenses » (Le plan Oscar de l'Assurance retraite)
  return 0;
}

// ressources.attendu:60
/** paramètre limite de la première tranche d'une personne seule (€, × 100) */
function limiteDeLaPremiereTrancheDUnePersonneSeule(dossier: Dossier): number {
  // relevé : Six actualités, aide ménagère de la Cnav : ce qui change pour les retraités en 2025, fiabilité C
  if (dossier.dateDeLaDemande >= DAY_2025_02_01) return 103428;
  // relevé : Six actualités, aide ménagère de la Cnav : ce qui change pour les retraités en 2025, fiabilité C
  if (dossier.dateDeLaDemande >= DAY_2025_01_31) return 101202;
  // sans source : valeurs de 2021 à 2024 cherchées et non trouvées, sauf la dernière
  if (dossier.dateDeLaDemande >= DAY_2021_12_01) return unanswered();
  return raise('hole', 'no version', "limite de la première tranche d'une personne seule");
}

// ressources.attendu:87
/** paramètre part du retraité dans la première tranche (%, × 100) */
function partDuRetraiteDansLaPremiereTranche(dossier: Dossier): number {
  // relevé : Six actualités, aide ménagère de la Cnav : ce qui change pour les retraités en 2025, fiabilité C
  if (dossier.dateDeLaDemande >= DAY_2025_01_31) return 1000;
  // sans source : valeurs de 2021 à 2024 cherchées et non trouvées, sauf la dernière
  if (dossier.dateDeLaDemande >= DAY_2021_12_01) return unanswered();
  return raise('hole', 'no version', 'part du retraité dans la première tranche');
}

// ressources.attendu:78
/** paramètre limite de la dernière tranche d'une personne seule (€, × 100) */
function limiteDeLaDerniereTrancheDUnePersonneSeule(dossier: Dossier): number {
  // relevé : Six actualités, aide ménagère de la Cnav : ce qui change pour les retraités en 2025, fiabilité C
  if (dossier.dateDeLaDemande >= DAY_2025_02_01) return 228100;
  // relevé : Six actualités, aide ménagère de la Cnav : ce qui change pour les retraités en 2025, fiabilité C
  if (dossier.dateDeLaDemande >= DAY_2025_01_31) return 223200;
  // sans source : valeurs de 2021 à 2024 cherchées et non trouvées, sauf la dernière
  if (dossier.dateDeLaDemande >= DAY_2021_12_01) return unanswered();
  return raise('hole', 'no version', "limite de la dernière tranche d'une personne seule");
}

// ressources.attendu:94
/** paramètre part du retraité au-delà de la dernière tranche (%, × 100) */
function partDuRetraiteAuDelaDeLaDerniereTranche(dossier: Dossier): number {
  // relevé : Six actualités, aide ménagère de la Cnav : ce qui change pour les retraités en 2025, fiabilité C
  if (dossier.dateDeLaDemande >= DAY_2025_01_31) return 7500;
  // sans source : valeurs de 2021 à 2024 cherchées et non trouvées, sauf la dernière
  if (dossier.dateDeLaDemande >= DAY_2021_12_01) return unanswered();
  return raise('hole', 'no version', 'part du retraité au-delà de la dernière tranche');
}

// ressources.attendu:69
/** paramètre limite de la première tranche d'un ménage (€, × 100) */
function limiteDeLaPremiereTrancheDUnMenage(dossier: Dossier): number {
  // sans source : valeurs depuis 2023 cherchées et non trouvées
  if (dossier.dateDeLaDemande >= DAY_2023_01_01) return unanswered();
  // relevé : Le Media social, aides de la Cnav aux personnes âgées : les barèmes réévalués, fiabilité B
  if (dossier.dateDeLaDemande >= DAY_2022_08_11) return 148024;
  // relevé : Le Media social, aides de la Cnav aux personnes âgées : les barèmes réévalués, fiabilité B
  if (dossier.dateDeLaDemande >= DAY_2021_12_01) return 142331;
  return raise('hole', 'no version', "limite de la première tranche d'un ménage");
}

// heures.attendu:256
/** règle part du barème (%, × 100) */
function partDuBareme(dossier: Dossier): number {
  const cas1 =
    dossier.compositionDuFoyer === 'personne seule' &&
    dossier.ressourcesMensuelles <= limiteDeLaPremiereTrancheDUnePersonneSeule(dossier);
  const cas2 =
    dossier.compositionDuFoyer === 'personne seule' &&
    dossier.ressourcesMensuelles > limiteDeLaPremiereTrancheDUnePersonneSeule(dossier) &&
    dossier.ressourcesMensuelles <= limiteDeLaDerniereTrancheDUnePersonneSeule(dossier);
  const cas3 =
    dossier.compositionDuFoyer === 'personne seule' &&
    dossier.ressourcesMensuelles > limiteDeLaDerniereTrancheDUnePersonneSeule(dossier);
  const cas4 =
    dossier.compositionDuFoyer === 'ménage' &&
    dossier.ressourcesMensuelles <= limiteDeLaPremiereTrancheDUnMenage(dossier);
  const cas5 =
    dossier.compositionDuFoyer === 'ménage' &&
    dossier.ressourcesMensuelles > limiteDeLaPremiereTrancheDUnMenage(dossier);
  let valeur: number | undefined;
  let desaccord = false;
  // relevé : Six actualités, aide ménagère de la Cnav : ce qui change pour les retraités en 2025, fiabilité C
  if (cas1) {
    const partDuRetraiteDansLaPremiereTrancheValue = partDuRetraiteDansLaPremiereTranche(dossier);
    valeur = partDuRetraiteDansLaPremiereTrancheValue;
  }
  // sans source : tranches du milieu cherchées et non trouvées
  if (cas2) {
    const autre = unanswered();
    if (valeur === undefined) {
      valeur = autre;
    } else if (valeur !== autre) desaccord = true;
  }
  // relevé : Six actualités, aide ménagère de la Cnav : ce qui change pour les retraités en 2025, fiabilité C
  if (cas3) {
    const autre2 = partDuRetraiteAuDelaDeLaDerniereTranche(dossier);
    if (valeur === undefined) {
      valeur = autre2;
    } else if (valeur !== autre2) desaccord = true;
  }
  // relevé : Le Media social, aides de la Cnav aux personnes âgées : les barèmes réévalués, fiabilité B
  if (cas4) {
    const partDuRetraiteDansLaPremiereTrancheValue2 = partDuRetraiteDansLaPremiereTranche(dossier);
    if (valeur === undefined) {
      valeur = partDuRetraiteDansLaPremiereTrancheValue2;
    } else if (valeur !== partDuRetraiteDansLaPremiereTrancheValue2) desaccord = true;
  }
  // sans source : tranches cherchées et non trouvées
  if (cas5) {
    const autre3 = unanswered();
    if (valeur === undefined) {
      valeur = autre3;
    } else if (valeur !== autre3) desaccord = true;
  }
  if (desaccord) conflict('part du barème', [cas1, cas2, cas3, cas4, cas5]);
  return valeur ?? raise('hole', 'no branch', 'part du barème');
}

// heures.attendu:249
/** règle part du retraité sur les heures (%, × 100) */
function partDuRetraiteSurLesHeures(dossier: Dossier, kept: Kept): number {
  // « Oscar permet de faire prendre en charge par l'Assurance retraite l'accompagnement d'un Saad » (Le plan
  // Oscar de l'Assurance retraite)
  if (dossier.participationDuRetraite === 'aucune part') return 0;
  // sans source : lecture « part selon les ressources » de la question « participation du retraité »
  return keptPartDuBareme(dossier, kept);
}

// regles.attendu:41
/** règle dispositif du jour */
function dispositifDuJour(dossier: Dossier): Dispositif {
  if (dossier.dateDeLaDemande >= DAY_2021_07_01) {
    // « Depuis juillet 2021, Oscar (pour Offre de services coordonnée pour l'accompagnement de ma retraite)
    // remplace progressivement l'ancien Plan d'action personnalisé de l'Assurance retraite » (Le plan Oscar de
    // l'Assurance retraite)
    if (dossier.oscarDeploye) return 'plan OSCAR';
    // « remplace progressivement l'ancien Plan d'action personnalisé de l'Assurance retraite » (Le plan Oscar de
    // l'Assurance retraite)
    return "plan d'actions personnalisé";
  }
  // relevé : Fondation Médéric Alzheimer, d'après ASH du 9 février 2007, fiabilité B
  if (dossier.dateDeLaDemande >= DAY_2007_02_02) return "plan d'actions personnalisé";
  return raise('hole', 'no version', 'dispositif du jour');
}

// regles.attendu:93
/** règle statut du plan */
function statutDuPlan(dossier: Dossier, ancienStatut: AncienStatut): boolean {
  // « c'est-à-dire être un(e) ancien(ne) salarié(e) du secteur privé, de la fonction publique (mais sans le
  // statut de fonctionnaire), ou travailleur(euse) indépendant(e) » (Le plan Oscar de l'Assurance retraite)
  if (
    ancienStatut === 'salarié du secteur privé' ||
    ancienStatut === 'agent public sans statut de fonctionnaire' ||
    ancienStatut === 'travailleur indépendant'
  )
    return true;
  // « Les ex-fonctionnaires, agriculteurs, etc., ne sont donc pas concernés » (Le plan Oscar de l'Assurance
  // retraite)
  if (ancienStatut === 'autre fonctionnaire' || ancienStatut === 'agriculteur' || ancienStatut === 'autre statut')
    return false;
  // sans source : les deux lectures de la question « anciens fonctionnaires de l'État »
  return dossier.anciensFonctionnairesDeLEtat === "par l'aide de l'État";
}

// regles.attendu:102
/**
 * règle régime principal admis
 * sans source : lecture « régime principal » de la question « plusieurs statuts »
 */
function regimePrincipalAdmis(dossier: Dossier): boolean {
  return (
    dossier.regimePrincipal === 'régime général' ||
    (dossier.anciensFonctionnairesDeLEtat === "par l'aide de l'État" &&
      (dossier.regimePrincipal === "pensions civiles de l'État" ||
        dossier.regimePrincipal === "pensions des ouvriers de l'État"))
  );
}

// regles.attendu:106
/** règle condition d'affiliation */
function conditionDAffiliation(dossier: Dossier, kept: Kept): boolean {
  // « Les ex-fonctionnaires, agriculteurs, etc., ne sont donc pas concernés » (Le plan Oscar de l'Assurance
  // retraite)
  let nombre = 0;
  for (const ancienStatut of dossier.anciensStatuts) {
    if (keptStatutDuPlan(dossier, kept, ancienStatut)) nombre += 1;
  }
  if (nombre === 0) return false;
  // « Être affiliée au régime général de la Sécurité sociale, c'est-à-dire être un(e) ancien(ne) salarié(e) du
  // secteur privé, de la fonction publique (mais sans le statut de fonctionnaire), ou travailleur(euse)
  // indépendant(e) » (Le plan Oscar de l'Assurance retraite)
  let nombre2 = 0;
  for (const ancienStatut3 of dossier.anciensStatuts) {
    if (!keptStatutDuPlan(dossier, kept, ancienStatut3)) nombre2 += 1;
  }
  if (nombre > 0 && nombre2 === 0) return true;
  // « Être affiliée au régime général de la Sécurité sociale » (Le plan Oscar de l'Assurance retraite)
  if (nombre > 0 && nombre2 > 0 && dossier.plusieursStatuts === 'un statut suffit') return true;
  // « Les ex-fonctionnaires, agriculteurs, etc., ne sont donc pas concernés » (Le plan Oscar de l'Assurance
  // retraite)
  if (nombre > 0 && nombre2 > 0 && dossier.plusieursStatuts === 'tout autre statut exclut') return false;
  // sans source : lecture « régime principal » de la question « plusieurs statuts »
  if (nombre > 0 && nombre2 > 0 && dossier.plusieursStatuts === 'régime principal')
    return regimePrincipalAdmis(dossier);
  return raise('hole', 'no branch', "condition d'affiliation");
}

// regles.attendu:19
/**
 * paramètre premier GIR des caisses de retraite
 * sans source : limite commune aux textes, citée par chaque règlement dans sa règle
 */
const PREMIER_GIR_DES_CAISSES_DE_RETRAITE: number = 5;

// regles.attendu:122
/**
 * règle condition de GIR
 * « Relever des Groupes iso-ressources (Gir) 5 ou 6, c'est-à-dire avoir une faible perte d'autonomie » (Le plan Oscar
 * de l'Assurance retraite)
 */
function conditionDeGir(dossier: Dossier): boolean {
  return dossier.girEvalue >= PREMIER_GIR_DES_CAISSES_DE_RETRAITE;
}

// regles.attendu:136
/** règle âge admis */
function ageAdmis(dossier: Dossier): boolean {
  // « une personne âgée doit remplir 2 conditions » (Le plan Oscar de l'Assurance retraite)
  if (dossier.conditionDAge === 'aucun âge') return true;
  // relevé : ASH, annexes des numéros juridiques : plan d'actions personnalisé, 55 ans et plus, fiabilité B
  return yearsBetween(dossier.dateDeNaissance, dossier.dateDeLaDemande) >= 55;
}

// regles.attendu:142
/**
 * règle éligible au plan
 * « Pour pouvoir être aidé dans le cadre du plan Oscar, une personne âgée doit remplir 2 conditions » (Le plan Oscar
 * de l'Assurance retraite)
 */
function eligibleAuPlan(dossier: Dossier, kept: Kept): boolean {
  if (dossier.dateDeLaDemande >= DAY_2021_07_01)
    return keptConditionDAffiliation(dossier, kept) && conditionDeGir(dossier) && keptAgeAdmis(dossier, kept);
  return raise('hole', 'no version', 'éligible au plan');
}

// regles.attendu:159
/** règle orientation */
function orientation(dossier: Dossier, kept: Kept): Orientation {
  const conditionDeGirValue = conditionDeGir(dossier);
  if (dossier.dateDeLaDemande >= DAY_2021_07_01) {
    const cas1 = !conditionDeGirValue;
    const cas2 = keptEligibleAuPlan(dossier, kept) && dossier.planAdapte;
    const cas3 = conditionDeGirValue && (!keptEligibleAuPlan(dossier, kept) || !dossier.planAdapte);
    let valeur: Orientation | undefined;
    let desaccord = false;
    // « (les personnes âgées classées dans les Gir 1 à 4 bénéficiant de l'Apa plutôt que de plan Oscar) » (Le plan
    // Oscar de l'Assurance retraite)
    // « (par exemple s'il conclut que vous relevez d'un Gir inférieur à 5 ou 6), il vous réorientera vers une
    // autre démarche plus adaptée » (Le plan Oscar de l'Assurance retraite)
    if (cas1) valeur = "demande d'APA";
    // « vérifier si vous êtes éligible au plan Oscar » (Le plan Oscar de l'Assurance retraite)
    if (cas2) {
      if (valeur === undefined) {
        valeur = "plan d'aides";
      } else if (!sameValue(valeur, "plan d'aides")) desaccord = true;
    }
    // « (ou à une autre aide, car ce formulaire est commun à d'autres demandes d'aide, comme l'Apa) » (Le plan
    // Oscar de l'Assurance retraite)
    // « Si l'évaluateur constate, durant sa visite, que le plan Oscar n'est pas le plus adapté » (Le plan Oscar de
    // l'Assurance retraite)
    if (cas3) {
      if (valeur === undefined) {
        valeur = 'autre démarche';
      } else if (!sameValue(valeur, 'autre démarche')) desaccord = true;
    }
    if (desaccord) conflict('orientation', [cas1, cas2, cas3]);
    return valeur ?? raise('hole', 'no branch', 'orientation');
  }
  return raise('hole', 'no version', 'orientation');
}

// regles.attendu:173
/**
 * contrôle Formulaire Cerfa 16301*01 rempli
 * « Il faut télécharger le formulaire Cerfa 16301*01 de demande d'aides à l'autonomie pour les personnes âgées à
 * domicile, le remplir » (Le plan Oscar de l'Assurance retraite)
 * « la première démarche se fait auprès de votre Carsat » (Le plan Oscar de l'Assurance retraite)
 * « et le transmettre à votre Carsat, qui va examiner votre situation, les raisons de votre demande d'aide » (Le plan
 * Oscar de l'Assurance retraite)
 */
function verdictDeDemandeDAide(dossier: Dossier): Verdict {
  if (!dossier.demandeDAide.formulaireCerfaRempli || !dossier.demandeDAide.demandeTransmiseALaCarsat)
    return 'non conforme';
  return 'conforme';
}

// regles.attendu:173
/**
 * contrôle Formulaire Cerfa 16301*01 rempli
 * « Il faut télécharger le formulaire Cerfa 16301*01 de demande d'aides à l'autonomie pour les personnes âgées à
 * domicile, le remplir » (Le plan Oscar de l'Assurance retraite)
 * « la première démarche se fait auprès de votre Carsat » (Le plan Oscar de l'Assurance retraite)
 * « et le transmettre à votre Carsat, qui va examiner votre situation, les raisons de votre demande d'aide » (Le plan
 * Oscar de l'Assurance retraite)
 */
function manquantsDeDemandeDAide(dossier: Dossier): readonly PieceManquanteDeDemandeDAide[] {
  const liste: PieceManquanteDeDemandeDAide[] = [];
  if (!dossier.demandeDAide.formulaireCerfaRempli)
    liste.push({ piece: 'formulaire Cerfa rempli', echeance: null, recommande: false });
  if (!dossier.demandeDAide.demandeTransmiseALaCarsat)
    liste.push({ piece: 'demande transmise à la Carsat', echeance: null, recommande: false });
  return liste;
}

// regles.attendu:181
/**
 * contrôle Fragilités et difficultés évaluées, physiques et morales
 * « évaluer vos fragilités et difficultés, à la fois physiques et morales » (Le plan Oscar de l'Assurance retraite)
 * « Si vous êtes effectivement éligible, la Carsat va mandater un évaluateur pour qu'il se rende chez vous » (Le plan
 * Oscar de l'Assurance retraite)
 * « observer également vos conditions de vie à domicile » (Le plan Oscar de l'Assurance retraite)
 * « vous exposer, compte tenu de ses observations, les différentes composantes du plan d'aides qu'il préconise » (Le
 * plan Oscar de l'Assurance retraite)
 */
function verdictDeVisiteDeLEvaluateur(dossier: Dossier): Verdict {
  if (
    !dossier.visiteDeLEvaluateur.evaluateurMandateParLaCaisse ||
    !dossier.visiteDeLEvaluateur.fragilitesEvaluees ||
    !dossier.visiteDeLEvaluateur.conditionsDeVieObservees ||
    !dossier.visiteDeLEvaluateur.composantesDuPlanExposees
  )
    return 'non conforme';
  return 'conforme';
}

// regles.attendu:181
/**
 * contrôle Fragilités et difficultés évaluées, physiques et morales
 * « évaluer vos fragilités et difficultés, à la fois physiques et morales » (Le plan Oscar de l'Assurance retraite)
 * « Si vous êtes effectivement éligible, la Carsat va mandater un évaluateur pour qu'il se rende chez vous » (Le plan
 * Oscar de l'Assurance retraite)
 * « observer également vos conditions de vie à domicile » (Le plan Oscar de l'Assurance retraite)
 * « vous exposer, compte tenu de ses observations, les différentes composantes du plan d'aides qu'il préconise » (Le
 * plan Oscar de l'Assurance retraite)
 */
function manquantsDeVisiteDeLEvaluateur(dossier: Dossier): readonly PieceManquanteDeVisiteDeLEvaluateur[] {
  const liste: PieceManquanteDeVisiteDeLEvaluateur[] = [];
  if (!dossier.visiteDeLEvaluateur.evaluateurMandateParLaCaisse)
    liste.push({ piece: 'évaluateur mandaté par la caisse', echeance: null, recommande: false });
  if (!dossier.visiteDeLEvaluateur.fragilitesEvaluees)
    liste.push({ piece: 'fragilités évaluées', echeance: null, recommande: false });
  if (!dossier.visiteDeLEvaluateur.conditionsDeVieObservees)
    liste.push({ piece: 'conditions de vie observées', echeance: null, recommande: false });
  if (!dossier.visiteDeLEvaluateur.composantesDuPlanExposees)
    liste.push({ piece: 'composantes du plan exposées', echeance: null, recommande: false });
  return liste;
}

// regles.attendu:192
/**
 * contrôle décision de la caisse.verdict
 * « À la suite de cette visite, l'évaluateur transmet ses conclusions à la caisse de retraite » (Le plan Oscar de
 * l'Assurance retraite)
 * « qui valide le plan d'aides préconisé » (Le plan Oscar de l'Assurance retraite)
 * « vous informe de sa décision » (Le plan Oscar de l'Assurance retraite)
 * « vous met en relation avec les partenaires qui vous accompagneront » (Le plan Oscar de l'Assurance retraite)
 */
function verdictDeDecisionDeLaCaisse(dossier: Dossier): Verdict {
  if (
    !dossier.decisionDeLaCaisse.conclusionsDeLEvaluateurTransmises ||
    !dossier.decisionDeLaCaisse.planValideParLaCaisse ||
    !dossier.decisionDeLaCaisse.retraiteInformeDeLaDecision ||
    !dossier.decisionDeLaCaisse.retraiteMisEnRelationAvecLesPartenaires
  )
    return 'non conforme';
  return 'conforme';
}

// regles.attendu:192
/**
 * contrôle décision de la caisse.manquants
 * « À la suite de cette visite, l'évaluateur transmet ses conclusions à la caisse de retraite » (Le plan Oscar de
 * l'Assurance retraite)
 * « qui valide le plan d'aides préconisé » (Le plan Oscar de l'Assurance retraite)
 * « vous informe de sa décision » (Le plan Oscar de l'Assurance retraite)
 * « vous met en relation avec les partenaires qui vous accompagneront » (Le plan Oscar de l'Assurance retraite)
 */
function manquantsDeDecisionDeLaCaisse(dossier: Dossier): readonly PieceManquanteDeDecisionDeLaCaisse[] {
  const liste: PieceManquanteDeDecisionDeLaCaisse[] = [];
  if (!dossier.decisionDeLaCaisse.conclusionsDeLEvaluateurTransmises)
    liste.push({ piece: "conclusions de l'évaluateur transmises", echeance: null, recommande: false });
  if (!dossier.decisionDeLaCaisse.planValideParLaCaisse)
    liste.push({ piece: 'plan validé par la caisse', echeance: null, recommande: false });
  if (!dossier.decisionDeLaCaisse.retraiteInformeDeLaDecision)
    liste.push({ piece: 'retraité informé de la décision', echeance: null, recommande: false });
  if (!dossier.decisionDeLaCaisse.retraiteMisEnRelationAvecLesPartenaires)
    liste.push({ piece: 'retraité mis en relation avec les partenaires', echeance: null, recommande: false });
  return liste;
}

// temporaires.attendu:47
/** règle aide */
function aide(octroi: Octroi): AideTemporaire {
  // « L'accompagnement à domicile après hospitalisation (ADH) | À une personne âgée revenant d'une
  // hospitalisation | Favoriser la convalescence à domicile » (Le plan Oscar de l'Assurance retraite)
  if (octroi.situation === "retour d'hospitalisation") return 'ADH';
  // « À une personne âgée vivant un événement déstabilisant : le décès du conjoint son placement en institution,
  // ou son hospitalisation, un déménagement, uneséparation… | L'aider à passer cette épreuve et réorganiser sa
  // vie » (Le plan Oscar de l'Assurance retraite)
  if (
    octroi.situation === 'décès du conjoint' ||
    octroi.situation === 'placement du conjoint' ||
    octroi.situation === 'hospitalisation du conjoint' ||
    octroi.situation === 'déménagement' ||
    octroi.situation === 'séparation'
  )
    return 'Asir';
  // sans source : la liste de l'article finit par « … »
  return unanswered();
}

// temporaires.attendu:73
/** règle octroi possible */
function octroiPossible(dossier: Dossier, kept: Kept, accord: Octroi): boolean {
  // sans source : lecture « exclu » de la question « renouvellement de l'Asir »
  if (
    keptAide(kept, accord) === 'Asir' &&
    dossier.renouvellementDeLAsir === 'exclu' &&
    preceding(dossier.octrois, accord).some((octroi) => keptAide(kept, octroi) === 'Asir')
  )
    return false;
  // « lorsqu'un retraité vit une situation de fragilité aiguë, le plan Oscar peut être complété par 2 aides
  // temporaires » (Le plan Oscar de l'Assurance retraite)
  return dossier.titulaireDUnPlanOscar || dossier.aideSansPlan === 'aide sans condition de plan';
}

// temporaires.attendu:82
/**
 * paramètre durée de l'aide temporaire (mois)
 * « le plan Oscar peut être complété par 2 aides temporaires, accordées pour une durée de 3 mois » (Le plan Oscar de
 * l'Assurance retraite)
 */
function dureeDeLAideTemporaire(day: Day): number {
  if (day >= DAY_2024_01_01) return 3;
  return raise('hole', 'no version', "durée de l'aide temporaire");
}

// temporaires.attendu:95
/** règle période de l'aide */
function periodeDeLAide(dossier: Dossier, octroi: Octroi): Period {
  // « accordées pour une durée de 3 mois » (Le plan Oscar de l'Assurance retraite)
  if (dossier.departDesTroisMois === "octroi de l'aide") {
    const dureeDeLAideTemporaireValue = dureeDeLAideTemporaire(octroi.dateDOctroi);
    return period(
      octroi.dateDOctroi,
      addDays(addMonths(octroi.dateDOctroi, dureeDeLAideTemporaireValue, "période de l'aide"), -1, "période de l'aide"),
    );
  }
  // sans source : lecture « jour de l'événement » de la question « départ des trois mois »
  const dureeDeLAideTemporaireValue2 = dureeDeLAideTemporaire(octroi.dateDOctroi);
  return period(
    octroi.evenement,
    addDays(addMonths(octroi.evenement, dureeDeLAideTemporaireValue2, "période de l'aide"), -1, "période de l'aide"),
  );
}

// temporaires.attendu:104
/**
 * paramètre plafond annuel des aides temporaires (€, × 100)
 * « des prestations du forfait prévention, prises en charge à 100 % par l'Assurance retraite jusqu'à 300 € par an et
 * par bénéficiaire » (Le plan Oscar de l'Assurance retraite)
 */
function plafondAnnuelDesAidesTemporaires(day: Day): number {
  if (day >= DAY_2024_01_01) return 30000;
  return raise('hole', 'no version', 'plafond annuel des aides temporaires');
}

// temporaires.attendu:109
/**
 * paramètre plafond d'heures de l'aide temporaire (h, × 100)
 * « des heures d'accompagnement et de services à domicile, prises en charge jusqu'à 54 heures maximum » (Le plan
 * Oscar de l'Assurance retraite)
 */
function plafondDHeuresDeLAideTemporaire(day: Day): number {
  if (day >= DAY_2024_01_01) return 5400;
  return raise('hole', 'no version', "plafond d'heures de l'aide temporaire");
}

// temporaires.attendu:132
/** règle année de l'octroi */
function anneeDeLOctroi(dossier: Dossier, octroi: Octroi): number {
  // sans source : lecture « année du calendrier » de la question « année du plafond »
  if (dossier.anneeDuPlafond === 'année du calendrier') return civilYear(octroi.dateDOctroi);
  // sans source : lecture « année du plan » de la question « année du plafond »
  if (dossier.anneeDuPlafond === 'année du plan') return yearsBetween(dossier.dateDEffet, octroi.dateDOctroi);
  // sans source : lecture « douze mois glissants » : il n'y a pas d'année
  return unanswered();
}

// temporaires.attendu:141
/** règle dépense temporaire prise en charge (€, × 100) */
function depenseTemporairePriseEnCharge(dossier: Dossier, kept: Kept, accord: Octroi): number {
  // « le plan Oscar peut être complété par 2 aides temporaires » (Le plan Oscar de l'Assurance retraite)
  if (!keptOctroiPossible(dossier, kept, accord)) return 0;
  // « jusqu'à 300 € par an et par bénéficiaire » (Le plan Oscar de l'Assurance retraite)
  if (keptOctroiPossible(dossier, kept, accord) && dossier.anneeDuPlafond !== 'douze mois glissants') {
    const partages = preceding(dossier.octrois, accord).filter(
      (octroi) =>
        keptOctroiPossible(dossier, kept, octroi) &&
        (dossier.porteeDesTroisCentsEuros === 'deux aides ensemble' ||
          keptAide(kept, octroi) === keptAide(kept, accord)),
    );
    const deja = sum(
      partages
        .filter((octroi2) => keptAnneeDeLOctroi(dossier, kept, octroi2) === keptAnneeDeLOctroi(dossier, kept, accord))
        .map((octroi3) => octroi3.depense),
      'dépense temporaire prise en charge',
    );
    const valeur = add(deja, accord.depense, 'dépense temporaire prise en charge');
    const plafondDeLAide = plafondAnnuelDesAidesTemporaires(accord.dateDOctroi);
    return subtract(
      Math.min(valeur, plafondDeLAide),
      Math.min(deja, plafondDeLAide),
      'dépense temporaire prise en charge',
    );
  }
  // sans source : lecture « douze mois glissants » de la question « année du plafond » ; le plafond ne peut être
  // atteint
  if (keptOctroiPossible(dossier, kept, accord) && dossier.anneeDuPlafond === 'douze mois glissants') {
    const partages3 = preceding(dossier.octrois, accord).filter(
      (octroi6) =>
        keptOctroiPossible(dossier, kept, octroi6) &&
        (dossier.porteeDesTroisCentsEuros === 'deux aides ensemble' ||
          keptAide(kept, octroi6) === keptAide(kept, accord)),
    );
    const recente2 = sum(
      partages3
        .filter(
          (octroi43) => octroi43.dateDOctroi > addMonths(accord.dateDOctroi, -12, 'dépense temporaire prise en charge'),
        )
        .map((octroi52) => octroi52.depense),
      'dépense temporaire prise en charge',
    );
    const valeur3 = add(recente2, accord.depense, 'dépense temporaire prise en charge');
    const plafondDeLAide3 = plafondAnnuelDesAidesTemporaires(accord.dateDOctroi);
    if (valeur3 <= plafondDeLAide3) return accord.depense;
  }
  // sans source : le texte ne dit pas comment un plafond glissant se reconstitue
  if (keptOctroiPossible(dossier, kept, accord) && dossier.anneeDuPlafond === 'douze mois glissants') {
    const partages5 = preceding(dossier.octrois, accord).filter(
      (octroi8) =>
        keptOctroiPossible(dossier, kept, octroi8) &&
        (dossier.porteeDesTroisCentsEuros === 'deux aides ensemble' ||
          keptAide(kept, octroi8) === keptAide(kept, accord)),
    );
    const recente4 = sum(
      partages5
        .filter(
          (octroi45) => octroi45.dateDOctroi > addMonths(accord.dateDOctroi, -12, 'dépense temporaire prise en charge'),
        )
        .map((octroi54) => octroi54.depense),
      'dépense temporaire prise en charge',
    );
    const valeur5 = add(recente4, accord.depense, 'dépense temporaire prise en charge');
    const plafondDeLAide5 = plafondAnnuelDesAidesTemporaires(accord.dateDOctroi);
    if (valeur5 > plafondDeLAide5) return unanswered();
  }
  return raise('hole', 'no branch', 'dépense temporaire prise en charge');
}

// temporaires.attendu:157
/** règle heures temporaires prises en charge (h, × 100) */
function heuresTemporairesPrisesEnCharge(dossier: Dossier, kept: Kept, accord: Octroi): number {
  // « le plan Oscar peut être complété par 2 aides temporaires » (Le plan Oscar de l'Assurance retraite)
  if (!keptOctroiPossible(dossier, kept, accord)) return 0;
  // « prises en charge jusqu'à 54 heures maximum » (Le plan Oscar de l'Assurance retraite)
  if (keptOctroiPossible(dossier, kept, accord) && dossier.porteeDesCinquanteQuatreHeures === 'chaque octroi') {
    const plafondDeLAide = plafondDHeuresDeLAideTemporaire(accord.dateDOctroi);
    return Math.min(accord.heures, plafondDeLAide);
  }
  // sans source : lectures « dans l'année » de la question « portée des cinquante-quatre heures »
  if (
    keptOctroiPossible(dossier, kept, accord) &&
    dossier.porteeDesCinquanteQuatreHeures !== 'chaque octroi' &&
    dossier.anneeDuPlafond !== 'douze mois glissants'
  ) {
    const partages = preceding(dossier.octrois, accord).filter(
      (octroi) =>
        keptOctroiPossible(dossier, kept, octroi) &&
        (dossier.porteeDesCinquanteQuatreHeures === "deux aides dans l'année" ||
          keptAide(kept, octroi) === keptAide(kept, accord)),
    );
    const deja = sum(
      partages
        .filter((octroi2) => keptAnneeDeLOctroi(dossier, kept, octroi2) === keptAnneeDeLOctroi(dossier, kept, accord))
        .map((octroi3) => octroi3.heures),
      'heures temporaires prises en charge',
    );
    const valeur = add(deja, accord.heures, 'heures temporaires prises en charge');
    const plafondDeLAide2 = plafondDHeuresDeLAideTemporaire(accord.dateDOctroi);
    return subtract(
      Math.min(valeur, plafondDeLAide2),
      Math.min(deja, plafondDeLAide2),
      'heures temporaires prises en charge',
    );
  }
  // sans source : lecture « douze mois glissants » de la question « année du plafond » ; le plafond ne peut être
  // atteint
  if (
    keptOctroiPossible(dossier, kept, accord) &&
    dossier.porteeDesCinquanteQuatreHeures !== 'chaque octroi' &&
    dossier.anneeDuPlafond === 'douze mois glissants'
  ) {
    const partages3 = preceding(dossier.octrois, accord).filter(
      (octroi6) =>
        keptOctroiPossible(dossier, kept, octroi6) &&
        (dossier.porteeDesCinquanteQuatreHeures === "deux aides dans l'année" ||
          keptAide(kept, octroi6) === keptAide(kept, accord)),
    );
    const recentes2 = sum(
      partages3
        .filter(
          (octroi43) =>
            octroi43.dateDOctroi > addMonths(accord.dateDOctroi, -12, 'heures temporaires prises en charge'),
        )
        .map((octroi52) => octroi52.heures),
      'heures temporaires prises en charge',
    );
    const valeur3 = add(recentes2, accord.heures, 'heures temporaires prises en charge');
    const plafondDeLAide4 = plafondDHeuresDeLAideTemporaire(accord.dateDOctroi);
    if (valeur3 <= plafondDeLAide4) return accord.heures;
  }
  // sans source : le texte ne dit pas comment un plafond glissant se reconstitue
  if (
    keptOctroiPossible(dossier, kept, accord) &&
    dossier.porteeDesCinquanteQuatreHeures !== 'chaque octroi' &&
    dossier.anneeDuPlafond === 'douze mois glissants'
  ) {
    const partages5 = preceding(dossier.octrois, accord).filter(
      (octroi8) =>
        keptOctroiPossible(dossier, kept, octroi8) &&
        (dossier.porteeDesCinquanteQuatreHeures === "deux aides dans l'année" ||
          keptAide(kept, octroi8) === keptAide(kept, accord)),
    );
    const recentes4 = sum(
      partages5
        .filter(
          (octroi45) =>
            octroi45.dateDOctroi > addMonths(accord.dateDOctroi, -12, 'heures temporaires prises en charge'),
        )
        .map((octroi54) => octroi54.heures),
      'heures temporaires prises en charge',
    );
    const valeur5 = add(recentes4, accord.heures, 'heures temporaires prises en charge');
    const plafondDeLAide6 = plafondDHeuresDeLAideTemporaire(accord.dateDOctroi);
    if (valeur5 > plafondDeLAide6) return unanswered();
  }
  return raise('hole', 'no branch', 'heures temporaires prises en charge');
}

// temporaires.attendu:188
/** règle forfait et aide dans l'année (€, × 100) */
function forfaitEtAideDansLAnnee(dossier: Dossier, kept: Kept, accord: Octroi): number {
  // « le plan Oscar peut être complété par 2 aides temporaires » (Le plan Oscar de l'Assurance retraite)
  if (dossier.cumulDesEnveloppes === 'deux enveloppes') {
    const forfaitDuPlan = sum(
      dossier.depenses
        .filter((depense) => keptAnneeDeLaDepense(dossier, kept, depense) === keptAnneeDeLOctroi(dossier, kept, accord))
        .map((depense2) => keptPriseEnCharge(dossier, kept, depense2)),
      "forfait et aide dans l'année",
    );
    const temporaire = sum(
      dossier.octrois
        .filter((octroi) => keptAnneeDeLOctroi(dossier, kept, octroi) === keptAnneeDeLOctroi(dossier, kept, accord))
        .map((octroi2) => keptDepenseTemporairePriseEnCharge(dossier, kept, octroi2)),
      "forfait et aide dans l'année",
    );
    return add(forfaitDuPlan, temporaire, "forfait et aide dans l'année");
  }
  // « qui reprennent des prestations offertes dans le plan Oscar “normal” » (Le plan Oscar de l'Assurance
  // retraite)
  const forfaitDuPlan2 = sum(
    dossier.depenses
      .filter((depense3) => keptAnneeDeLaDepense(dossier, kept, depense3) === keptAnneeDeLOctroi(dossier, kept, accord))
      .map((depense22) => keptPriseEnCharge(dossier, kept, depense22)),
    "forfait et aide dans l'année",
  );
  const temporaire2 = sum(
    dossier.octrois
      .filter((octroi3) => keptAnneeDeLOctroi(dossier, kept, octroi3) === keptAnneeDeLOctroi(dossier, kept, accord))
      .map((octroi22) => keptDepenseTemporairePriseEnCharge(dossier, kept, octroi22)),
    "forfait et aide dans l'année",
  );
  return Math.min(
    add(forfaitDuPlan2, temporaire2, "forfait et aide dans l'année"),
    plafondAnnuelDuForfaitPrevention(dossier),
  );
}

// temporaires.attendu:197
/** règle heures du plan et de l'aide dans l'année (h, × 100) */
function heuresDuPlanEtDeLAideDansLAnnee(dossier: Dossier, kept: Kept, accord: Octroi): number {
  // « le plan Oscar peut être complété par 2 aides temporaires » (Le plan Oscar de l'Assurance retraite)
  if (dossier.cumulDesEnveloppes === 'deux enveloppes') {
    const accompagnement = sum(
      dossier.interventions
        .filter(
          (intervention) =>
            keptAnneeDeLIntervention(dossier, kept, intervention) === keptAnneeDeLOctroi(dossier, kept, accord),
        )
        .map((intervention2) => keptHeuresPrisesEnCharge(dossier, kept, intervention2)),
      "heures du plan et de l'aide dans l'année",
    );
    const temporaires = sum(
      dossier.octrois
        .filter((octroi) => keptAnneeDeLOctroi(dossier, kept, octroi) === keptAnneeDeLOctroi(dossier, kept, accord))
        .map((octroi2) => keptHeuresTemporairesPrisesEnCharge(dossier, kept, octroi2)),
      "heures du plan et de l'aide dans l'année",
    );
    return add(accompagnement, temporaires, "heures du plan et de l'aide dans l'année");
  }
  // « qui reprennent des prestations offertes dans le plan Oscar “normal” » (Le plan Oscar de l'Assurance
  // retraite)
  const accompagnement2 = sum(
    dossier.interventions
      .filter(
        (intervention3) =>
          keptAnneeDeLIntervention(dossier, kept, intervention3) === keptAnneeDeLOctroi(dossier, kept, accord),
      )
      .map((intervention22) => keptHeuresPrisesEnCharge(dossier, kept, intervention22)),
    "heures du plan et de l'aide dans l'année",
  );
  const temporaires2 = sum(
    dossier.octrois
      .filter((octroi3) => keptAnneeDeLOctroi(dossier, kept, octroi3) === keptAnneeDeLOctroi(dossier, kept, accord))
      .map((octroi22) => keptHeuresTemporairesPrisesEnCharge(dossier, kept, octroi22)),
    "heures du plan et de l'aide dans l'année",
  );
  return Math.min(
    add(accompagnement2, temporaires2, "heures du plan et de l'aide dans l'année"),
    multiply(keptHeuresDeLAnnee(dossier, kept), 1, "heures du plan et de l'aide dans l'année"),
  );
}

// temporaires.attendu:219
/** règle demandée à temps */
function demandeeATemps(dossier: Dossier, kept: Kept, octroi: Octroi): boolean {
  // sans source : l'article ne donne pas de jour limite à la demande d'Asir
  if (keptAide(kept, octroi) === 'Asir') return true;
  // relevé : JCM Santé, ADH : la demande doit impérativement être faite avant la sortie, fiabilité C
  if (keptAide(kept, octroi) === 'ADH' && dossier.demandeDeLAdh === 'avant la sortie')
    return octroi.demande <= octroi.evenement;
  // relevé : Carsat Rhône-Alpes, être accompagné après une hospitalisation, fiabilité B
  if (keptAide(kept, octroi) === 'ADH' && dossier.demandeDeLAdh === 'quinze jours après la sortie')
    return octroi.demande <= addDays(octroi.evenement, 15, 'demandée à temps');
  // sans source : l'article ne donne pas de jour limite
  if (keptAide(kept, octroi) === 'ADH' && dossier.demandeDeLAdh === 'sans limite') return true;
  return raise('hole', 'no branch', 'demandée à temps');
}

// temporaires.attendu:246
/**
 * délai contact de l'intervenant social.échéance
 * « Une procédure express pour l'ADH » (Le plan Oscar de l'Assurance retraite)
 */
function echeanceDeContactDeLIntervenantSocial(dossier: Dossier, kept: Kept, octroi: Octroi): Day | null {
  if (keptAide(kept, octroi) === 'Asir') return null;
  // « 2 à 7 jours après l'octroi de cette aide, un intervenant social doit vous contacter pour vérifier que les
  // prestations prévues sont bien en place » (Le plan Oscar de l'Assurance retraite)
  if (dossier.joursDuContact === 'jours du calendrier')
    return addDays(octroi.dateDOctroi, 7, "contact de l'intervenant social.échéance");
  // sans source : lecture « jours de travail » de la question « jours du contact »
  return addWorkingDays(octroi.dateDOctroi, 7, 'ouvrés', 'métropole', "contact de l'intervenant social.échéance");
}

// temporaires.attendu:246
/**
 * délai contact de l'intervenant social.plus tôt
 * « Une procédure express pour l'ADH » (Le plan Oscar de l'Assurance retraite)
 */
function plusTotDeContactDeLIntervenantSocial(dossier: Dossier, kept: Kept, octroi: Octroi): Day | null {
  if (keptAide(kept, octroi) === 'Asir') return null;
  // « 2 à 7 jours après l'octroi de cette aide, un intervenant social doit vous contacter pour vérifier que les
  // prestations prévues sont bien en place » (Le plan Oscar de l'Assurance retraite)
  if (dossier.joursDuContact === 'jours du calendrier' && dossier.contactAvantDeuxJours === 'trop tôt pour vérifier')
    return addDays(octroi.dateDOctroi, 2, "contact de l'intervenant social.plus tôt");
  // sans source : lecture « jours de travail » de la question « jours du contact »
  if (dossier.joursDuContact === 'jours de travail' && dossier.contactAvantDeuxJours === 'trop tôt pour vérifier')
    return addWorkingDays(octroi.dateDOctroi, 2, 'ouvrés', 'métropole', "contact de l'intervenant social.plus tôt");
  return null;
}

// temporaires.attendu:246
/**
 * délai contact de l'intervenant social.état
 * « Une procédure express pour l'ADH » (Le plan Oscar de l'Assurance retraite)
 */
function etatDeContactDeLIntervenantSocial(dossier: Dossier, kept: Kept, octroi: Octroi): EtatDuDelai {
  if (keptAide(kept, octroi) === 'Asir') return 'sans objet';
  if (
    keptPlusTotDeContactDeLIntervenantSocial(dossier, kept, octroi) !== null &&
    (keptPlusTotDeContactDeLIntervenantSocial(dossier, kept, octroi) ??
      raise('hole', 'absent value', "contact de l'intervenant social.état", [
        "contact de l'intervenant social.plus tôt",
      ])) >
      (keptEcheanceDeContactDeLIntervenantSocial(dossier, kept, octroi) ??
        raise('hole', 'absent value', "contact de l'intervenant social.état", [
          "contact de l'intervenant social.échéance",
        ]))
  )
    return 'impossible';
  if (
    octroi.contact !== null &&
    keptPlusTotDeContactDeLIntervenantSocial(dossier, kept, octroi) !== null &&
    octroi.contact <
      (keptPlusTotDeContactDeLIntervenantSocial(dossier, kept, octroi) ??
        raise('hole', 'absent value', "contact de l'intervenant social.état", [
          "contact de l'intervenant social.plus tôt",
        ]))
  )
    return 'tenu trop tôt';
  if (
    octroi.contact !== null &&
    octroi.contact >
      (keptEcheanceDeContactDeLIntervenantSocial(dossier, kept, octroi) ??
        raise('hole', 'absent value', "contact de l'intervenant social.état", [
          "contact de l'intervenant social.échéance",
        ]))
  )
    return 'tenu en retard';
  if (octroi.contact !== null) return 'tenu';
  if (
    keptPlusTotDeContactDeLIntervenantSocial(dossier, kept, octroi) !== null &&
    dossier.jourDObservation <
      (keptPlusTotDeContactDeLIntervenantSocial(dossier, kept, octroi) ??
        raise('hole', 'absent value', "contact de l'intervenant social.état", [
          "contact de l'intervenant social.plus tôt",
        ]))
  )
    return 'pas ouvert';
  if (
    dossier.jourDObservation >
    (keptEcheanceDeContactDeLIntervenantSocial(dossier, kept, octroi) ??
      raise('hole', 'absent value', "contact de l'intervenant social.état", [
        "contact de l'intervenant social.échéance",
      ]))
  )
    return 'dépassé';
  return 'ouvert';
}

// temporaires.attendu:260
/**
 * contrôle fin de l'ADH.verdict
 * « Et, à l'issue du plan d'aides, il doit procéder à une évaluation » (Le plan Oscar de l'Assurance retraite)
 * « pour vous proposer, si c'est nécessaire, un plan d'aides plus durable » (Le plan Oscar de l'Assurance retraite)
 */
function verdictDeFinDeLAdh(dossier: Dossier): Verdict {
  if (
    !dossier.finDeLAdh.evaluationFaiteParLIntervenantSocial ||
    (dossier.besoinDurable && !dossier.finDeLAdh.planPlusDurablePropose)
  )
    return 'non conforme';
  return 'conforme';
}

// temporaires.attendu:260
/**
 * contrôle fin de l'ADH.manquants
 * « Et, à l'issue du plan d'aides, il doit procéder à une évaluation » (Le plan Oscar de l'Assurance retraite)
 * « pour vous proposer, si c'est nécessaire, un plan d'aides plus durable » (Le plan Oscar de l'Assurance retraite)
 */
function manquantsDeFinDeLAdh(dossier: Dossier): readonly PieceManquanteDeFinDeLAdh[] {
  const liste: PieceManquanteDeFinDeLAdh[] = [];
  if (!dossier.finDeLAdh.evaluationFaiteParLIntervenantSocial)
    liste.push({ piece: "évaluation faite par l'intervenant social", echeance: null, recommande: false });
  if (dossier.besoinDurable && !dossier.finDeLAdh.planPlusDurablePropose)
    liste.push({ piece: 'plan plus durable proposé', echeance: null, recommande: false });
  return liste;
}

// aides.attendu:101
/** garantie aucune dépense avant le plan */
function aucuneDepenseAvantLePlan(dossier: Dossier): boolean {
  return dossier.depenses.every((depense) => depense.date >= dossier.dateDEffet);
}

// heures.attendu:141
/** garantie aucune heure avant le plan */
function aucuneHeureAvantLePlan(dossier: Dossier): boolean {
  return dossier.interventions.every((intervention) => intervention.date >= dossier.dateDEffet);
}

/** What one evaluation has worked out and may be asked again. */
interface Kept {
  classement: Map<Prestation, Rubrique>;
  imputation: Map<Depense, Rubrique>;
  anneeDeLaDepense: Map<Depense, number>;
  retenuDansLaRubrique: Map<Depense, number>;
  priseEnCharge: Map<Depense, number>;
  prestationsDifferentes: number | undefined;
  planCoordonne: boolean | undefined;
  forfaitCoordinationDUneAnnee: number | undefined;
  anneesDeCoordination: number | undefined;
  echeanceDeSuiviADeuxMois: Day | null | undefined;
  plusTotDeSuiviADeuxMois: Day | null | undefined;
  echeanceDeSuiviASixMois: Day | null | undefined;
  plusTotDeSuiviASixMois: Day | null | undefined;
  secondeAnneeSuivie: boolean | undefined;
  echeanceDePremierSuiviDeLaSecondeAnnee: Day | null | undefined;
  plusTotDePremierSuiviDeLaSecondeAnnee: Day | null | undefined;
  echeanceDeDeuxiemeSuiviDeLaSecondeAnnee: Day | null | undefined;
  plusTotDeDeuxiemeSuiviDeLaSecondeAnnee: Day | null | undefined;
  echeanceDeTroisiemeSuiviDeLaSecondeAnnee: Day | null | undefined;
  plusTotDeTroisiemeSuiviDeLaSecondeAnnee: Day | null | undefined;
  prolongationOuverte: boolean | undefined;
  echeanceDeDemandeDeProlongation: Day | null | undefined;
  plusTotDeDemandeDeProlongation: Day | null | undefined;
  heuresDuProgramme: number | undefined;
  heuresDeLAnnee: number | undefined;
  anneeDeLIntervention: Map<Intervention, number>;
  heuresRetenues: Map<Intervention, number>;
  heuresPrisesEnCharge: Map<Intervention, number>;
  partDuBareme: number | undefined;
  statutDuPlan: Map<AncienStatut, boolean>;
  conditionDAffiliation: boolean | undefined;
  ageAdmis: boolean | undefined;
  eligibleAuPlan: boolean | undefined;
  aide: Map<Octroi, AideTemporaire>;
  octroiPossible: Map<Octroi, boolean>;
  anneeDeLOctroi: Map<Octroi, number>;
  depenseTemporairePriseEnCharge: Map<Octroi, number>;
  heuresTemporairesPrisesEnCharge: Map<Octroi, number>;
  echeanceDeContactDeLIntervenantSocial: Map<Octroi, Day | null>;
  plusTotDeContactDeLIntervenantSocial: Map<Octroi, Day | null>;
}

const nothingKept = (): Kept => ({
  classement: new Map(),
  imputation: new Map(),
  anneeDeLaDepense: new Map(),
  retenuDansLaRubrique: new Map(),
  priseEnCharge: new Map(),
  prestationsDifferentes: undefined,
  planCoordonne: undefined,
  forfaitCoordinationDUneAnnee: undefined,
  anneesDeCoordination: undefined,
  echeanceDeSuiviADeuxMois: undefined,
  plusTotDeSuiviADeuxMois: undefined,
  echeanceDeSuiviASixMois: undefined,
  plusTotDeSuiviASixMois: undefined,
  secondeAnneeSuivie: undefined,
  echeanceDePremierSuiviDeLaSecondeAnnee: undefined,
  plusTotDePremierSuiviDeLaSecondeAnnee: undefined,
  echeanceDeDeuxiemeSuiviDeLaSecondeAnnee: undefined,
  plusTotDeDeuxiemeSuiviDeLaSecondeAnnee: undefined,
  echeanceDeTroisiemeSuiviDeLaSecondeAnnee: undefined,
  plusTotDeTroisiemeSuiviDeLaSecondeAnnee: undefined,
  prolongationOuverte: undefined,
  echeanceDeDemandeDeProlongation: undefined,
  plusTotDeDemandeDeProlongation: undefined,
  heuresDuProgramme: undefined,
  heuresDeLAnnee: undefined,
  anneeDeLIntervention: new Map(),
  heuresRetenues: new Map(),
  heuresPrisesEnCharge: new Map(),
  partDuBareme: undefined,
  statutDuPlan: new Map(),
  conditionDAffiliation: undefined,
  ageAdmis: undefined,
  eligibleAuPlan: undefined,
  aide: new Map(),
  octroiPossible: new Map(),
  anneeDeLOctroi: new Map(),
  depenseTemporairePriseEnCharge: new Map(),
  heuresTemporairesPrisesEnCharge: new Map(),
  echeanceDeContactDeLIntervenantSocial: new Map(),
  plusTotDeContactDeLIntervenantSocial: new Map(),
});

function keptClassement(dossier: Dossier, kept: Kept, prestation: Prestation): Rubrique {
  let value = kept.classement.get(prestation);
  if (value === undefined) {
    value = classement(dossier, prestation);
    kept.classement.set(prestation, value);
  }
  return value;
}

function keptImputation(dossier: Dossier, kept: Kept, depense: Depense): Rubrique {
  let value = kept.imputation.get(depense);
  if (value === undefined) {
    value = imputation(dossier, kept, depense);
    kept.imputation.set(depense, value);
  }
  return value;
}

function keptAnneeDeLaDepense(dossier: Dossier, kept: Kept, depense: Depense): number {
  let value = kept.anneeDeLaDepense.get(depense);
  if (value === undefined) {
    value = anneeDeLaDepense(dossier, depense);
    kept.anneeDeLaDepense.set(depense, value);
  }
  return value;
}

function keptRetenuDansLaRubrique(dossier: Dossier, kept: Kept, achat: Depense): number {
  let value = kept.retenuDansLaRubrique.get(achat);
  if (value === undefined) {
    value = retenuDansLaRubrique(dossier, kept, achat);
    kept.retenuDansLaRubrique.set(achat, value);
  }
  return value;
}

function keptPriseEnCharge(dossier: Dossier, kept: Kept, achat: Depense): number {
  let value = kept.priseEnCharge.get(achat);
  if (value === undefined) {
    value = priseEnCharge(dossier, kept, achat);
    kept.priseEnCharge.set(achat, value);
  }
  return value;
}

function keptPrestationsDifferentes(dossier: Dossier, kept: Kept): number {
  return (kept.prestationsDifferentes ??= prestationsDifferentes(dossier));
}

function keptPlanCoordonne(dossier: Dossier, kept: Kept): boolean {
  return (kept.planCoordonne ??= planCoordonne(dossier, kept));
}

function keptForfaitCoordinationDUneAnnee(dossier: Dossier, kept: Kept): number {
  return (kept.forfaitCoordinationDUneAnnee ??= forfaitCoordinationDUneAnnee(dossier, kept));
}

function keptAnneesDeCoordination(dossier: Dossier, kept: Kept): number {
  return (kept.anneesDeCoordination ??= anneesDeCoordination(dossier, kept));
}

function keptEcheanceDeSuiviADeuxMois(dossier: Dossier, kept: Kept): Day | null {
  if (kept.echeanceDeSuiviADeuxMois === undefined)
    kept.echeanceDeSuiviADeuxMois = echeanceDeSuiviADeuxMois(dossier, kept);
  return kept.echeanceDeSuiviADeuxMois;
}

function keptPlusTotDeSuiviADeuxMois(dossier: Dossier, kept: Kept): Day | null {
  if (kept.plusTotDeSuiviADeuxMois === undefined) kept.plusTotDeSuiviADeuxMois = plusTotDeSuiviADeuxMois(dossier, kept);
  return kept.plusTotDeSuiviADeuxMois;
}

function keptEcheanceDeSuiviASixMois(dossier: Dossier, kept: Kept): Day | null {
  if (kept.echeanceDeSuiviASixMois === undefined) kept.echeanceDeSuiviASixMois = echeanceDeSuiviASixMois(dossier, kept);
  return kept.echeanceDeSuiviASixMois;
}

function keptPlusTotDeSuiviASixMois(dossier: Dossier, kept: Kept): Day | null {
  if (kept.plusTotDeSuiviASixMois === undefined) kept.plusTotDeSuiviASixMois = plusTotDeSuiviASixMois(dossier, kept);
  return kept.plusTotDeSuiviASixMois;
}

function keptSecondeAnneeSuivie(dossier: Dossier, kept: Kept): boolean {
  return (kept.secondeAnneeSuivie ??= secondeAnneeSuivie(dossier, kept));
}

function keptEcheanceDePremierSuiviDeLaSecondeAnnee(dossier: Dossier, kept: Kept): Day | null {
  if (kept.echeanceDePremierSuiviDeLaSecondeAnnee === undefined)
    kept.echeanceDePremierSuiviDeLaSecondeAnnee = echeanceDePremierSuiviDeLaSecondeAnnee(dossier, kept);
  return kept.echeanceDePremierSuiviDeLaSecondeAnnee;
}

function keptPlusTotDePremierSuiviDeLaSecondeAnnee(dossier: Dossier, kept: Kept): Day | null {
  if (kept.plusTotDePremierSuiviDeLaSecondeAnnee === undefined)
    kept.plusTotDePremierSuiviDeLaSecondeAnnee = plusTotDePremierSuiviDeLaSecondeAnnee(dossier, kept);
  return kept.plusTotDePremierSuiviDeLaSecondeAnnee;
}

function keptEcheanceDeDeuxiemeSuiviDeLaSecondeAnnee(dossier: Dossier, kept: Kept): Day | null {
  if (kept.echeanceDeDeuxiemeSuiviDeLaSecondeAnnee === undefined)
    kept.echeanceDeDeuxiemeSuiviDeLaSecondeAnnee = echeanceDeDeuxiemeSuiviDeLaSecondeAnnee(dossier, kept);
  return kept.echeanceDeDeuxiemeSuiviDeLaSecondeAnnee;
}

function keptPlusTotDeDeuxiemeSuiviDeLaSecondeAnnee(dossier: Dossier, kept: Kept): Day | null {
  if (kept.plusTotDeDeuxiemeSuiviDeLaSecondeAnnee === undefined)
    kept.plusTotDeDeuxiemeSuiviDeLaSecondeAnnee = plusTotDeDeuxiemeSuiviDeLaSecondeAnnee(dossier, kept);
  return kept.plusTotDeDeuxiemeSuiviDeLaSecondeAnnee;
}

function keptEcheanceDeTroisiemeSuiviDeLaSecondeAnnee(dossier: Dossier, kept: Kept): Day | null {
  if (kept.echeanceDeTroisiemeSuiviDeLaSecondeAnnee === undefined)
    kept.echeanceDeTroisiemeSuiviDeLaSecondeAnnee = echeanceDeTroisiemeSuiviDeLaSecondeAnnee(dossier, kept);
  return kept.echeanceDeTroisiemeSuiviDeLaSecondeAnnee;
}

function keptPlusTotDeTroisiemeSuiviDeLaSecondeAnnee(dossier: Dossier, kept: Kept): Day | null {
  if (kept.plusTotDeTroisiemeSuiviDeLaSecondeAnnee === undefined)
    kept.plusTotDeTroisiemeSuiviDeLaSecondeAnnee = plusTotDeTroisiemeSuiviDeLaSecondeAnnee(dossier, kept);
  return kept.plusTotDeTroisiemeSuiviDeLaSecondeAnnee;
}

function keptProlongationOuverte(dossier: Dossier, kept: Kept): boolean {
  return (kept.prolongationOuverte ??= prolongationOuverte(dossier, kept));
}

function keptEcheanceDeDemandeDeProlongation(dossier: Dossier, kept: Kept): Day | null {
  if (kept.echeanceDeDemandeDeProlongation === undefined)
    kept.echeanceDeDemandeDeProlongation = echeanceDeDemandeDeProlongation(dossier, kept);
  return kept.echeanceDeDemandeDeProlongation;
}

function keptPlusTotDeDemandeDeProlongation(dossier: Dossier, kept: Kept): Day | null {
  if (kept.plusTotDeDemandeDeProlongation === undefined)
    kept.plusTotDeDemandeDeProlongation = plusTotDeDemandeDeProlongation(dossier, kept);
  return kept.plusTotDeDemandeDeProlongation;
}

function keptHeuresDuProgramme(dossier: Dossier, kept: Kept): number {
  return (kept.heuresDuProgramme ??= heuresDuProgramme(dossier));
}

function keptHeuresDeLAnnee(dossier: Dossier, kept: Kept): number {
  return (kept.heuresDeLAnnee ??= heuresDeLAnnee(dossier, kept));
}

function keptAnneeDeLIntervention(dossier: Dossier, kept: Kept, intervention: Intervention): number {
  let value = kept.anneeDeLIntervention.get(intervention);
  if (value === undefined) {
    value = anneeDeLIntervention(dossier, intervention);
    kept.anneeDeLIntervention.set(intervention, value);
  }
  return value;
}

function keptHeuresRetenues(dossier: Dossier, kept: Kept, visite: Intervention): number {
  let value = kept.heuresRetenues.get(visite);
  if (value === undefined) {
    value = heuresRetenues(dossier, kept, visite);
    kept.heuresRetenues.set(visite, value);
  }
  return value;
}

function keptHeuresPrisesEnCharge(dossier: Dossier, kept: Kept, visite: Intervention): number {
  let value = kept.heuresPrisesEnCharge.get(visite);
  if (value === undefined) {
    value = heuresPrisesEnCharge(dossier, kept, visite);
    kept.heuresPrisesEnCharge.set(visite, value);
  }
  return value;
}

function keptPartDuBareme(dossier: Dossier, kept: Kept): number {
  return (kept.partDuBareme ??= partDuBareme(dossier));
}

function keptStatutDuPlan(dossier: Dossier, kept: Kept, ancienStatut: AncienStatut): boolean {
  let value = kept.statutDuPlan.get(ancienStatut);
  if (value === undefined) {
    value = statutDuPlan(dossier, ancienStatut);
    kept.statutDuPlan.set(ancienStatut, value);
  }
  return value;
}

function keptConditionDAffiliation(dossier: Dossier, kept: Kept): boolean {
  return (kept.conditionDAffiliation ??= conditionDAffiliation(dossier, kept));
}

function keptAgeAdmis(dossier: Dossier, kept: Kept): boolean {
  return (kept.ageAdmis ??= ageAdmis(dossier));
}

function keptEligibleAuPlan(dossier: Dossier, kept: Kept): boolean {
  return (kept.eligibleAuPlan ??= eligibleAuPlan(dossier, kept));
}

function keptAide(kept: Kept, octroi: Octroi): AideTemporaire {
  let value = kept.aide.get(octroi);
  if (value === undefined) {
    value = aide(octroi);
    kept.aide.set(octroi, value);
  }
  return value;
}

function keptOctroiPossible(dossier: Dossier, kept: Kept, accord: Octroi): boolean {
  let value = kept.octroiPossible.get(accord);
  if (value === undefined) {
    value = octroiPossible(dossier, kept, accord);
    kept.octroiPossible.set(accord, value);
  }
  return value;
}

function keptAnneeDeLOctroi(dossier: Dossier, kept: Kept, octroi: Octroi): number {
  let value = kept.anneeDeLOctroi.get(octroi);
  if (value === undefined) {
    value = anneeDeLOctroi(dossier, octroi);
    kept.anneeDeLOctroi.set(octroi, value);
  }
  return value;
}

function keptDepenseTemporairePriseEnCharge(dossier: Dossier, kept: Kept, accord: Octroi): number {
  let value = kept.depenseTemporairePriseEnCharge.get(accord);
  if (value === undefined) {
    value = depenseTemporairePriseEnCharge(dossier, kept, accord);
    kept.depenseTemporairePriseEnCharge.set(accord, value);
  }
  return value;
}

function keptHeuresTemporairesPrisesEnCharge(dossier: Dossier, kept: Kept, accord: Octroi): number {
  let value = kept.heuresTemporairesPrisesEnCharge.get(accord);
  if (value === undefined) {
    value = heuresTemporairesPrisesEnCharge(dossier, kept, accord);
    kept.heuresTemporairesPrisesEnCharge.set(accord, value);
  }
  return value;
}

function keptEcheanceDeContactDeLIntervenantSocial(dossier: Dossier, kept: Kept, octroi: Octroi): Day | null {
  let value = kept.echeanceDeContactDeLIntervenantSocial.get(octroi);
  if (value === undefined) {
    value = echeanceDeContactDeLIntervenantSocial(dossier, kept, octroi);
    kept.echeanceDeContactDeLIntervenantSocial.set(octroi, value);
  }
  return value;
}

function keptPlusTotDeContactDeLIntervenantSocial(dossier: Dossier, kept: Kept, octroi: Octroi): Day | null {
  let value = kept.plusTotDeContactDeLIntervenantSocial.get(octroi);
  if (value === undefined) {
    value = plusTotDeContactDeLIntervenantSocial(dossier, kept, octroi);
    kept.plusTotDeContactDeLIntervenantSocial.set(octroi, value);
  }
  return value;
}

// ------------------------------------------------------------------------ Evaluation

/** Every result as the rules hold it (see `Dossier` for units and days). */
export interface Values {
  readonly classement: readonly Rubrique[];
  readonly plafondDeLaRubrique: readonly number[];
  readonly imputation: readonly Rubrique[];
  readonly anneeDeLaDepense: readonly number[];
  readonly retenuDansLaRubrique: readonly number[];
  readonly priseEnCharge: readonly number[];
  readonly resteALaChargeDuRetraite: readonly number[];
  readonly prisEnChargeAuTotal: number;
  readonly depensePayeeA: readonly Paye[];
  readonly payableAPartirDu: readonly Day[];
  readonly payableAuPlusTardLe: readonly (Day | null)[];
  readonly prestationsDifferentes: number;
  readonly planCoordonne: boolean;
  readonly montantMaximumDuForfaitCoordination: number;
  readonly forfaitCoordinationDUneAnnee: number;
  readonly anneesDeCoordination: number;
  readonly forfaitCoordinationAuTotal: number;
  readonly finPrevueDuPlan: Day;
  readonly jourDeVersementDeLaPremiereAnnee: Day | null;
  readonly jourDeVersementDeLaSecondeAnnee: Day | null;
  readonly depart: Day | null;
  readonly echeanceDeSuiviADeuxMois: Day | null;
  readonly plusTotDeSuiviADeuxMois: Day | null;
  readonly etatDeSuiviADeuxMois: EtatDuDelai;
  readonly echeanceDeSuiviASixMois: Day | null;
  readonly plusTotDeSuiviASixMois: Day | null;
  readonly etatDeSuiviASixMois: EtatDuDelai;
  readonly secondeAnneeSuivie: boolean;
  readonly echeanceDePremierSuiviDeLaSecondeAnnee: Day | null;
  readonly plusTotDePremierSuiviDeLaSecondeAnnee: Day | null;
  readonly etatDePremierSuiviDeLaSecondeAnnee: EtatDuDelai;
  readonly echeanceDeDeuxiemeSuiviDeLaSecondeAnnee: Day | null;
  readonly plusTotDeDeuxiemeSuiviDeLaSecondeAnnee: Day | null;
  readonly etatDeDeuxiemeSuiviDeLaSecondeAnnee: EtatDuDelai;
  readonly echeanceDeTroisiemeSuiviDeLaSecondeAnnee: Day | null;
  readonly plusTotDeTroisiemeSuiviDeLaSecondeAnnee: Day | null;
  readonly etatDeTroisiemeSuiviDeLaSecondeAnnee: EtatDuDelai;
  readonly verdictDeMissionsDuCoordinateur: Verdict;
  readonly manquantsDeMissionsDuCoordinateur: readonly PieceManquanteDeMissionsDuCoordinateur[];
  readonly prolongationOuverte: boolean;
  readonly echeanceDeDemandeDeProlongation: Day | null;
  readonly plusTotDeDemandeDeProlongation: Day | null;
  readonly etatDeDemandeDeProlongation: EtatDuDelai;
  readonly verdictDeProlongation: Verdict;
  readonly manquantsDeProlongation: readonly PieceManquanteDeProlongation[];
  readonly questionsDeFragire: number;
  readonly evaluationFragireComplete: boolean;
  readonly scoreEntier: number;
  readonly heuresDeBase: number;
  readonly basDuRepereMensuel: number;
  readonly hautDuRepereMensuel: number;
  readonly heuresDuProgramme: number;
  readonly heuresDeLAnnee: number;
  readonly interventionBienConfiee: readonly boolean[];
  readonly serviceDuProgramme: readonly boolean[];
  readonly heureDuProgramme: readonly boolean[];
  readonly anneeDeLIntervention: readonly number[];
  readonly heuresRetenues: readonly number[];
  readonly heuresPrisesEnCharge: readonly number[];
  readonly heuresPayeesA: readonly (Paye | null)[];
  readonly heuresPayees: readonly number[];
  readonly partDuBareme: number;
  readonly partDuRetraiteSurLesHeures: number;
  readonly dispositifDuJour: Dispositif;
  readonly statutDuPlan: readonly boolean[];
  readonly regimePrincipalAdmis: boolean;
  readonly conditionDAffiliation: boolean;
  readonly conditionDeGir: boolean;
  readonly ageAdmis: boolean;
  readonly eligibleAuPlan: boolean;
  readonly orientation: Orientation;
  readonly verdictDeDemandeDAide: Verdict;
  readonly manquantsDeDemandeDAide: readonly PieceManquanteDeDemandeDAide[];
  readonly verdictDeVisiteDeLEvaluateur: Verdict;
  readonly manquantsDeVisiteDeLEvaluateur: readonly PieceManquanteDeVisiteDeLEvaluateur[];
  readonly verdictDeDecisionDeLaCaisse: Verdict;
  readonly manquantsDeDecisionDeLaCaisse: readonly PieceManquanteDeDecisionDeLaCaisse[];
  readonly aide: readonly AideTemporaire[];
  readonly octroiPossible: readonly boolean[];
  readonly periodeDeLAide: readonly Period[];
  readonly anneeDeLOctroi: readonly number[];
  readonly depenseTemporairePriseEnCharge: readonly number[];
  readonly heuresTemporairesPrisesEnCharge: readonly number[];
  readonly forfaitEtAideDansLAnnee: readonly number[];
  readonly heuresDuPlanEtDeLAideDansLAnnee: readonly number[];
  readonly demandeeATemps: readonly boolean[];
  readonly echeanceDeContactDeLIntervenantSocial: readonly (Day | null)[];
  readonly plusTotDeContactDeLIntervenantSocial: readonly (Day | null)[];
  readonly etatDeContactDeLIntervenantSocial: readonly EtatDuDelai[];
  readonly verdictDeFinDeLAdh: Verdict;
  readonly manquantsDeFinDeLAdh: readonly PieceManquanteDeFinDeLAdh[];
}

/**
 * Computes every result of a complete dossier, for hot paths. Throws a `FaultSignal` at the first fault, `UNANSWERED`
 * where the text gives no answer.
 */
export function compute(dossier: Dossier): Values {
  const kept = nothingKept();
  holdGuarantees(dossier, kept);
  return {
    classement: PRESTATION.map((prestation) => keptClassement(dossier, kept, prestation)),
    plafondDeLaRubrique: RUBRIQUE.map((rubrique) => plafondDeLaRubrique(dossier, rubrique)),
    imputation: dossier.depenses.map((depense) => keptImputation(dossier, kept, depense)),
    anneeDeLaDepense: dossier.depenses.map((depense) => keptAnneeDeLaDepense(dossier, kept, depense)),
    retenuDansLaRubrique: dossier.depenses.map((achat) => keptRetenuDansLaRubrique(dossier, kept, achat)),
    priseEnCharge: dossier.depenses.map((achat) => keptPriseEnCharge(dossier, kept, achat)),
    resteALaChargeDuRetraite: dossier.depenses.map((depense) => resteALaChargeDuRetraite(dossier, kept, depense)),
    prisEnChargeAuTotal: prisEnChargeAuTotal(dossier, kept),
    depensePayeeA: dossier.depenses.map((depense) => depensePayeeA(dossier, depense)),
    payableAPartirDu: dossier.depenses.map((depense) => payableAPartirDu(dossier, depense)),
    payableAuPlusTardLe: dossier.depenses.map((depense) => payableAuPlusTardLe(dossier, depense)),
    prestationsDifferentes: keptPrestationsDifferentes(dossier, kept),
    planCoordonne: keptPlanCoordonne(dossier, kept),
    montantMaximumDuForfaitCoordination: montantMaximumDuForfaitCoordination(dossier),
    forfaitCoordinationDUneAnnee: keptForfaitCoordinationDUneAnnee(dossier, kept),
    anneesDeCoordination: keptAnneesDeCoordination(dossier, kept),
    forfaitCoordinationAuTotal: forfaitCoordinationAuTotal(dossier, kept),
    finPrevueDuPlan: finPrevueDuPlan(dossier),
    jourDeVersementDeLaPremiereAnnee: jourDeVersementDeLaPremiereAnnee(dossier, kept),
    jourDeVersementDeLaSecondeAnnee: jourDeVersementDeLaSecondeAnnee(dossier, kept),
    depart: depart(dossier),
    echeanceDeSuiviADeuxMois: keptEcheanceDeSuiviADeuxMois(dossier, kept),
    plusTotDeSuiviADeuxMois: keptPlusTotDeSuiviADeuxMois(dossier, kept),
    etatDeSuiviADeuxMois: etatDeSuiviADeuxMois(dossier, kept),
    echeanceDeSuiviASixMois: keptEcheanceDeSuiviASixMois(dossier, kept),
    plusTotDeSuiviASixMois: keptPlusTotDeSuiviASixMois(dossier, kept),
    etatDeSuiviASixMois: etatDeSuiviASixMois(dossier, kept),
    secondeAnneeSuivie: keptSecondeAnneeSuivie(dossier, kept),
    echeanceDePremierSuiviDeLaSecondeAnnee: keptEcheanceDePremierSuiviDeLaSecondeAnnee(dossier, kept),
    plusTotDePremierSuiviDeLaSecondeAnnee: keptPlusTotDePremierSuiviDeLaSecondeAnnee(dossier, kept),
    etatDePremierSuiviDeLaSecondeAnnee: etatDePremierSuiviDeLaSecondeAnnee(dossier, kept),
    echeanceDeDeuxiemeSuiviDeLaSecondeAnnee: keptEcheanceDeDeuxiemeSuiviDeLaSecondeAnnee(dossier, kept),
    plusTotDeDeuxiemeSuiviDeLaSecondeAnnee: keptPlusTotDeDeuxiemeSuiviDeLaSecondeAnnee(dossier, kept),
    etatDeDeuxiemeSuiviDeLaSecondeAnnee: etatDeDeuxiemeSuiviDeLaSecondeAnnee(dossier, kept),
    echeanceDeTroisiemeSuiviDeLaSecondeAnnee: keptEcheanceDeTroisiemeSuiviDeLaSecondeAnnee(dossier, kept),
    plusTotDeTroisiemeSuiviDeLaSecondeAnnee: keptPlusTotDeTroisiemeSuiviDeLaSecondeAnnee(dossier, kept),
    etatDeTroisiemeSuiviDeLaSecondeAnnee: etatDeTroisiemeSuiviDeLaSecondeAnnee(dossier, kept),
    verdictDeMissionsDuCoordinateur: verdictDeMissionsDuCoordinateur(dossier),
    manquantsDeMissionsDuCoordinateur: manquantsDeMissionsDuCoordinateur(dossier),
    prolongationOuverte: keptProlongationOuverte(dossier, kept),
    echeanceDeDemandeDeProlongation: keptEcheanceDeDemandeDeProlongation(dossier, kept),
    plusTotDeDemandeDeProlongation: keptPlusTotDeDemandeDeProlongation(dossier, kept),
    etatDeDemandeDeProlongation: etatDeDemandeDeProlongation(dossier, kept),
    verdictDeProlongation: verdictDeProlongation(dossier),
    manquantsDeProlongation: manquantsDeProlongation(dossier, kept),
    questionsDeFragire: questionsDeFragire(dossier),
    evaluationFragireComplete: evaluationFragireComplete(dossier),
    scoreEntier: scoreEntier(dossier),
    heuresDeBase: heuresDeBase(dossier),
    basDuRepereMensuel: basDuRepereMensuel(dossier),
    hautDuRepereMensuel: hautDuRepereMensuel(dossier),
    heuresDuProgramme: keptHeuresDuProgramme(dossier, kept),
    heuresDeLAnnee: keptHeuresDeLAnnee(dossier, kept),
    interventionBienConfiee: dossier.interventions.map((intervention) =>
      interventionBienConfiee(dossier, intervention),
    ),
    serviceDuProgramme: SERVICE.map((service) => serviceDuProgramme(service)),
    heureDuProgramme: dossier.interventions.map((intervention) => heureDuProgramme(intervention)),
    anneeDeLIntervention: dossier.interventions.map((intervention) =>
      keptAnneeDeLIntervention(dossier, kept, intervention),
    ),
    heuresRetenues: dossier.interventions.map((visite) => keptHeuresRetenues(dossier, kept, visite)),
    heuresPrisesEnCharge: dossier.interventions.map((visite) => keptHeuresPrisesEnCharge(dossier, kept, visite)),
    heuresPayeesA: dossier.interventions.map((intervention) => heuresPayeesA(dossier, intervention)),
    heuresPayees: dossier.interventions.map((intervention) => heuresPayees(dossier, kept, intervention)),
    partDuBareme: keptPartDuBareme(dossier, kept),
    partDuRetraiteSurLesHeures: partDuRetraiteSurLesHeures(dossier, kept),
    dispositifDuJour: dispositifDuJour(dossier),
    statutDuPlan: ANCIEN_STATUT.map((ancienStatut) => keptStatutDuPlan(dossier, kept, ancienStatut)),
    regimePrincipalAdmis: regimePrincipalAdmis(dossier),
    conditionDAffiliation: keptConditionDAffiliation(dossier, kept),
    conditionDeGir: conditionDeGir(dossier),
    ageAdmis: keptAgeAdmis(dossier, kept),
    eligibleAuPlan: keptEligibleAuPlan(dossier, kept),
    orientation: orientation(dossier, kept),
    verdictDeDemandeDAide: verdictDeDemandeDAide(dossier),
    manquantsDeDemandeDAide: manquantsDeDemandeDAide(dossier),
    verdictDeVisiteDeLEvaluateur: verdictDeVisiteDeLEvaluateur(dossier),
    manquantsDeVisiteDeLEvaluateur: manquantsDeVisiteDeLEvaluateur(dossier),
    verdictDeDecisionDeLaCaisse: verdictDeDecisionDeLaCaisse(dossier),
    manquantsDeDecisionDeLaCaisse: manquantsDeDecisionDeLaCaisse(dossier),
    aide: dossier.octrois.map((octroi) => keptAide(kept, octroi)),
    octroiPossible: dossier.octrois.map((accord) => keptOctroiPossible(dossier, kept, accord)),
    periodeDeLAide: dossier.octrois.map((octroi) => periodeDeLAide(dossier, octroi)),
    anneeDeLOctroi: dossier.octrois.map((octroi) => keptAnneeDeLOctroi(dossier, kept, octroi)),
    depenseTemporairePriseEnCharge: dossier.octrois.map((accord) =>
      keptDepenseTemporairePriseEnCharge(dossier, kept, accord),
    ),
    heuresTemporairesPrisesEnCharge: dossier.octrois.map((accord) =>
      keptHeuresTemporairesPrisesEnCharge(dossier, kept, accord),
    ),
    forfaitEtAideDansLAnnee: dossier.octrois.map((accord) => forfaitEtAideDansLAnnee(dossier, kept, accord)),
    heuresDuPlanEtDeLAideDansLAnnee: dossier.octrois.map((accord) =>
      heuresDuPlanEtDeLAideDansLAnnee(dossier, kept, accord),
    ),
    demandeeATemps: dossier.octrois.map((octroi) => demandeeATemps(dossier, kept, octroi)),
    echeanceDeContactDeLIntervenantSocial: dossier.octrois.map((octroi) =>
      keptEcheanceDeContactDeLIntervenantSocial(dossier, kept, octroi),
    ),
    plusTotDeContactDeLIntervenantSocial: dossier.octrois.map((octroi) =>
      keptPlusTotDeContactDeLIntervenantSocial(dossier, kept, octroi),
    ),
    etatDeContactDeLIntervenantSocial: dossier.octrois.map((octroi) =>
      etatDeContactDeLIntervenantSocial(dossier, kept, octroi),
    ),
    verdictDeFinDeLAdh: verdictDeFinDeLAdh(dossier),
    manquantsDeFinDeLAdh: manquantsDeFinDeLAdh(dossier),
  };
}

/** Refuses a dossier on which a garantie does not hold. */
function holdGuarantees(dossier: Dossier, _kept: Kept): void {
  if (!aucuneDepenseAvantLePlan(dossier))
    raise('guarantee', 'guarantee not held', 'aucune dépense avant le plan', ['aucune dépense avant le plan']);
  if (!aucuneHeureAvantLePlan(dossier))
    raise('guarantee', 'guarantee not held', 'aucune heure avant le plan', ['aucune heure avant le plan']);
}

/**
 * What each result comes to: a value, a fault, or what is needed to know it. `pour chaque`: one outcome per element.
 */
export interface Results {
  readonly classement: ByElement<Output['classement']>;
  readonly plafondDeLaRubrique: ByElement<Output['plafondDeLaRubrique']>;
  readonly imputation: ByElement<Output['imputation']>;
  readonly anneeDeLaDepense: ByElement<Output['anneeDeLaDepense']>;
  readonly retenuDansLaRubrique: ByElement<Output['retenuDansLaRubrique']>;
  readonly priseEnCharge: ByElement<Output['priseEnCharge']>;
  readonly resteALaChargeDuRetraite: ByElement<Output['resteALaChargeDuRetraite']>;
  readonly prisEnChargeAuTotal: Outcome<Output['prisEnChargeAuTotal']>;
  readonly depensePayeeA: ByElement<Output['depensePayeeA']>;
  readonly payableAPartirDu: ByElement<Output['payableAPartirDu']>;
  readonly payableAuPlusTardLe: ByElement<Output['payableAuPlusTardLe']>;
  readonly prestationsDifferentes: Outcome<Output['prestationsDifferentes']>;
  readonly planCoordonne: Outcome<Output['planCoordonne']>;
  readonly montantMaximumDuForfaitCoordination: Outcome<Output['montantMaximumDuForfaitCoordination']>;
  readonly forfaitCoordinationDUneAnnee: Outcome<Output['forfaitCoordinationDUneAnnee']>;
  readonly anneesDeCoordination: Outcome<Output['anneesDeCoordination']>;
  readonly forfaitCoordinationAuTotal: Outcome<Output['forfaitCoordinationAuTotal']>;
  readonly finPrevueDuPlan: Outcome<Output['finPrevueDuPlan']>;
  readonly jourDeVersementDeLaPremiereAnnee: Outcome<Output['jourDeVersementDeLaPremiereAnnee']>;
  readonly jourDeVersementDeLaSecondeAnnee: Outcome<Output['jourDeVersementDeLaSecondeAnnee']>;
  readonly depart: Outcome<Output['depart']>;
  readonly echeanceDeSuiviADeuxMois: Outcome<Output['echeanceDeSuiviADeuxMois']>;
  readonly plusTotDeSuiviADeuxMois: Outcome<Output['plusTotDeSuiviADeuxMois']>;
  readonly etatDeSuiviADeuxMois: Outcome<Output['etatDeSuiviADeuxMois']>;
  readonly echeanceDeSuiviASixMois: Outcome<Output['echeanceDeSuiviASixMois']>;
  readonly plusTotDeSuiviASixMois: Outcome<Output['plusTotDeSuiviASixMois']>;
  readonly etatDeSuiviASixMois: Outcome<Output['etatDeSuiviASixMois']>;
  readonly secondeAnneeSuivie: Outcome<Output['secondeAnneeSuivie']>;
  readonly echeanceDePremierSuiviDeLaSecondeAnnee: Outcome<Output['echeanceDePremierSuiviDeLaSecondeAnnee']>;
  readonly plusTotDePremierSuiviDeLaSecondeAnnee: Outcome<Output['plusTotDePremierSuiviDeLaSecondeAnnee']>;
  readonly etatDePremierSuiviDeLaSecondeAnnee: Outcome<Output['etatDePremierSuiviDeLaSecondeAnnee']>;
  readonly echeanceDeDeuxiemeSuiviDeLaSecondeAnnee: Outcome<Output['echeanceDeDeuxiemeSuiviDeLaSecondeAnnee']>;
  readonly plusTotDeDeuxiemeSuiviDeLaSecondeAnnee: Outcome<Output['plusTotDeDeuxiemeSuiviDeLaSecondeAnnee']>;
  readonly etatDeDeuxiemeSuiviDeLaSecondeAnnee: Outcome<Output['etatDeDeuxiemeSuiviDeLaSecondeAnnee']>;
  readonly echeanceDeTroisiemeSuiviDeLaSecondeAnnee: Outcome<Output['echeanceDeTroisiemeSuiviDeLaSecondeAnnee']>;
  readonly plusTotDeTroisiemeSuiviDeLaSecondeAnnee: Outcome<Output['plusTotDeTroisiemeSuiviDeLaSecondeAnnee']>;
  readonly etatDeTroisiemeSuiviDeLaSecondeAnnee: Outcome<Output['etatDeTroisiemeSuiviDeLaSecondeAnnee']>;
  readonly verdictDeMissionsDuCoordinateur: Outcome<Output['verdictDeMissionsDuCoordinateur']>;
  readonly manquantsDeMissionsDuCoordinateur: Outcome<Output['manquantsDeMissionsDuCoordinateur']>;
  readonly prolongationOuverte: Outcome<Output['prolongationOuverte']>;
  readonly echeanceDeDemandeDeProlongation: Outcome<Output['echeanceDeDemandeDeProlongation']>;
  readonly plusTotDeDemandeDeProlongation: Outcome<Output['plusTotDeDemandeDeProlongation']>;
  readonly etatDeDemandeDeProlongation: Outcome<Output['etatDeDemandeDeProlongation']>;
  readonly verdictDeProlongation: Outcome<Output['verdictDeProlongation']>;
  readonly manquantsDeProlongation: Outcome<Output['manquantsDeProlongation']>;
  readonly questionsDeFragire: Outcome<Output['questionsDeFragire']>;
  readonly evaluationFragireComplete: Outcome<Output['evaluationFragireComplete']>;
  readonly scoreEntier: Outcome<Output['scoreEntier']>;
  readonly heuresDeBase: Outcome<Output['heuresDeBase']>;
  readonly basDuRepereMensuel: Outcome<Output['basDuRepereMensuel']>;
  readonly hautDuRepereMensuel: Outcome<Output['hautDuRepereMensuel']>;
  readonly heuresDuProgramme: Outcome<Output['heuresDuProgramme']>;
  readonly heuresDeLAnnee: Outcome<Output['heuresDeLAnnee']>;
  readonly interventionBienConfiee: ByElement<Output['interventionBienConfiee']>;
  readonly serviceDuProgramme: ByElement<Output['serviceDuProgramme']>;
  readonly heureDuProgramme: ByElement<Output['heureDuProgramme']>;
  readonly anneeDeLIntervention: ByElement<Output['anneeDeLIntervention']>;
  readonly heuresRetenues: ByElement<Output['heuresRetenues']>;
  readonly heuresPrisesEnCharge: ByElement<Output['heuresPrisesEnCharge']>;
  readonly heuresPayeesA: ByElement<Output['heuresPayeesA']>;
  readonly heuresPayees: ByElement<Output['heuresPayees']>;
  readonly partDuBareme: Outcome<Output['partDuBareme']>;
  readonly partDuRetraiteSurLesHeures: Outcome<Output['partDuRetraiteSurLesHeures']>;
  readonly dispositifDuJour: Outcome<Output['dispositifDuJour']>;
  readonly statutDuPlan: ByElement<Output['statutDuPlan']>;
  readonly regimePrincipalAdmis: Outcome<Output['regimePrincipalAdmis']>;
  readonly conditionDAffiliation: Outcome<Output['conditionDAffiliation']>;
  readonly conditionDeGir: Outcome<Output['conditionDeGir']>;
  readonly ageAdmis: Outcome<Output['ageAdmis']>;
  readonly eligibleAuPlan: Outcome<Output['eligibleAuPlan']>;
  readonly orientation: Outcome<Output['orientation']>;
  readonly verdictDeDemandeDAide: Outcome<Output['verdictDeDemandeDAide']>;
  readonly manquantsDeDemandeDAide: Outcome<Output['manquantsDeDemandeDAide']>;
  readonly verdictDeVisiteDeLEvaluateur: Outcome<Output['verdictDeVisiteDeLEvaluateur']>;
  readonly manquantsDeVisiteDeLEvaluateur: Outcome<Output['manquantsDeVisiteDeLEvaluateur']>;
  readonly verdictDeDecisionDeLaCaisse: Outcome<Output['verdictDeDecisionDeLaCaisse']>;
  readonly manquantsDeDecisionDeLaCaisse: Outcome<Output['manquantsDeDecisionDeLaCaisse']>;
  readonly aide: ByElement<Output['aide']>;
  readonly octroiPossible: ByElement<Output['octroiPossible']>;
  readonly periodeDeLAide: ByElement<Output['periodeDeLAide']>;
  readonly anneeDeLOctroi: ByElement<Output['anneeDeLOctroi']>;
  readonly depenseTemporairePriseEnCharge: ByElement<Output['depenseTemporairePriseEnCharge']>;
  readonly heuresTemporairesPrisesEnCharge: ByElement<Output['heuresTemporairesPrisesEnCharge']>;
  readonly forfaitEtAideDansLAnnee: ByElement<Output['forfaitEtAideDansLAnnee']>;
  readonly heuresDuPlanEtDeLAideDansLAnnee: ByElement<Output['heuresDuPlanEtDeLAideDansLAnnee']>;
  readonly demandeeATemps: ByElement<Output['demandeeATemps']>;
  readonly echeanceDeContactDeLIntervenantSocial: ByElement<Output['echeanceDeContactDeLIntervenantSocial']>;
  readonly plusTotDeContactDeLIntervenantSocial: ByElement<Output['plusTotDeContactDeLIntervenantSocial']>;
  readonly etatDeContactDeLIntervenantSocial: ByElement<Output['etatDeContactDeLIntervenantSocial']>;
  readonly verdictDeFinDeLAdh: Outcome<Output['verdictDeFinDeLAdh']>;
  readonly manquantsDeFinDeLAdh: Outcome<Output['manquantsDeFinDeLAdh']>;
}

export interface Options {
  readonly readings?: Partial<Readings>;
}

/** Every result, or what is wrong with the dossier. */
export type Evaluation =
  { readonly ok: true; readonly results: Results } | { readonly ok: false; readonly issues: readonly Issue[] };

/** A complete dossier, or why there is none: what is wrong, else how many values are left out. */
export type Decoded =
  | { readonly ok: true; readonly dossier: Dossier }
  | { readonly ok: false; readonly issues: readonly Issue[]; readonly unknowns: number };

/**
 * Evaluates every result of a dossier. Never throws for what is in the dossier: issues, faults and unknowns are
 * values.
 */
export function evaluate(input: Input, options: Options = {}): Evaluation {
  const reader = new Reader();
  const given = readDossier(input, readingsOf(options, reader), reader);
  if (reader.issues.length > 0) return { ok: false, issues: reader.issues };
  const known = reader.unknowns === 0 ? knownResults(given as Dossier) : null; // nothing is left out
  return { ok: true, results: known ?? allResults(given) };
}

/** The same results; throws `InvalidInput` when the dossier cannot be read. */
export function evaluateOrThrow(input: Input, options: Options = {}): Results {
  const evaluation = evaluate(input, options);
  if (!evaluation.ok) throw new InvalidInput(evaluation.issues);
  return evaluation.results;
}

/** Reads a complete dossier for `compute`. */
export function decode(input: Input, options: Options = {}): Decoded {
  const reader = new Reader();
  const given = readDossier(input, readingsOf(options, reader), reader);
  const { issues, unknowns } = reader;
  return issues.length === 0 && unknowns === 0
    ? { ok: true, dossier: given as Dossier } // nothing is left out
    : { ok: false, issues, unknowns };
}

/** One result alone, and nothing it does not need. */
export function evaluateOne<K extends keyof Results>(
  name: K,
  input: Input,
  options: Options = {},
): { readonly ok: true; readonly result: Results[K] } | Extract<Evaluation, { ok: false }> {
  const reader = new Reader();
  const given = readDossier(input, readingsOf(options, reader), reader);
  if (reader.issues.length > 0) return { ok: false, issues: reader.issues };
  return { ok: true, result: eachResult(given)[name]() };
}

/** The readings in force: those chosen, else those retained; a question without either stays open. */
function readingsOf(options: Options, reader: Reader): Given<Readings> {
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

/**
 * The results of a complete dossier, when none of them is a fault or has no answer; else null, and each is looked at
 * on its own.
 */
function knownResults(dossier: Dossier): Results | null {
  try {
    const kept = nothingKept();
    holdGuarantees(dossier, kept);
    return {
      classement: PRESTATION.map((prestation) => ({
        of: [prestation],
        outcome: determined(keptClassement(dossier, kept, prestation)),
      })),
      plafondDeLaRubrique: RUBRIQUE.map((rubrique) => ({
        of: [rubrique],
        outcome: determined(formatDecimal(plafondDeLaRubrique(dossier, rubrique), 2)),
      })),
      imputation: dossier.depenses.map((depense) => ({
        of: [`dépenses[${depense.$place}]`],
        outcome: determined(keptImputation(dossier, kept, depense)),
      })),
      anneeDeLaDepense: dossier.depenses.map((depense) => ({
        of: [`dépenses[${depense.$place}]`],
        outcome: determined(keptAnneeDeLaDepense(dossier, kept, depense)),
      })),
      retenuDansLaRubrique: dossier.depenses.map((achat) => ({
        of: [`dépenses[${achat.$place}]`],
        outcome: determined(formatDecimal(keptRetenuDansLaRubrique(dossier, kept, achat), 2)),
      })),
      priseEnCharge: dossier.depenses.map((achat) => ({
        of: [`dépenses[${achat.$place}]`],
        outcome: determined(formatDecimal(keptPriseEnCharge(dossier, kept, achat), 2)),
      })),
      resteALaChargeDuRetraite: dossier.depenses.map((depense) => ({
        of: [`dépenses[${depense.$place}]`],
        outcome: determined(formatDecimal(resteALaChargeDuRetraite(dossier, kept, depense), 2)),
      })),
      prisEnChargeAuTotal: determined(formatDecimal(prisEnChargeAuTotal(dossier, kept), 2)),
      depensePayeeA: dossier.depenses.map((depense) => ({
        of: [`dépenses[${depense.$place}]`],
        outcome: determined(depensePayeeA(dossier, depense)),
      })),
      payableAPartirDu: dossier.depenses.map((depense) => ({
        of: [`dépenses[${depense.$place}]`],
        outcome: determined(writeDay(payableAPartirDu(dossier, depense))),
      })),
      payableAuPlusTardLe: dossier.depenses.map((depense) => ({
        of: [`dépenses[${depense.$place}]`],
        outcome: determined(orNull(payableAuPlusTardLe(dossier, depense), writeDay)),
      })),
      prestationsDifferentes: determined(keptPrestationsDifferentes(dossier, kept)),
      planCoordonne: determined(keptPlanCoordonne(dossier, kept)),
      montantMaximumDuForfaitCoordination: determined(formatDecimal(montantMaximumDuForfaitCoordination(dossier), 2)),
      forfaitCoordinationDUneAnnee: determined(formatDecimal(keptForfaitCoordinationDUneAnnee(dossier, kept), 2)),
      anneesDeCoordination: determined(keptAnneesDeCoordination(dossier, kept)),
      forfaitCoordinationAuTotal: determined(formatDecimal(forfaitCoordinationAuTotal(dossier, kept), 2)),
      finPrevueDuPlan: determined(writeDay(finPrevueDuPlan(dossier))),
      jourDeVersementDeLaPremiereAnnee: determined(orNull(jourDeVersementDeLaPremiereAnnee(dossier, kept), writeDay)),
      jourDeVersementDeLaSecondeAnnee: determined(orNull(jourDeVersementDeLaSecondeAnnee(dossier, kept), writeDay)),
      depart: determined(orNull(depart(dossier), writeDay)),
      echeanceDeSuiviADeuxMois: determined(orNull(keptEcheanceDeSuiviADeuxMois(dossier, kept), writeDay)),
      plusTotDeSuiviADeuxMois: determined(orNull(keptPlusTotDeSuiviADeuxMois(dossier, kept), writeDay)),
      etatDeSuiviADeuxMois: determined(etatDeSuiviADeuxMois(dossier, kept)),
      echeanceDeSuiviASixMois: determined(orNull(keptEcheanceDeSuiviASixMois(dossier, kept), writeDay)),
      plusTotDeSuiviASixMois: determined(orNull(keptPlusTotDeSuiviASixMois(dossier, kept), writeDay)),
      etatDeSuiviASixMois: determined(etatDeSuiviASixMois(dossier, kept)),
      secondeAnneeSuivie: determined(keptSecondeAnneeSuivie(dossier, kept)),
      echeanceDePremierSuiviDeLaSecondeAnnee: determined(
        orNull(keptEcheanceDePremierSuiviDeLaSecondeAnnee(dossier, kept), writeDay),
      ),
      plusTotDePremierSuiviDeLaSecondeAnnee: determined(
        orNull(keptPlusTotDePremierSuiviDeLaSecondeAnnee(dossier, kept), writeDay),
      ),
      etatDePremierSuiviDeLaSecondeAnnee: determined(etatDePremierSuiviDeLaSecondeAnnee(dossier, kept)),
      echeanceDeDeuxiemeSuiviDeLaSecondeAnnee: determined(
        orNull(keptEcheanceDeDeuxiemeSuiviDeLaSecondeAnnee(dossier, kept), writeDay),
      ),
      plusTotDeDeuxiemeSuiviDeLaSecondeAnnee: determined(
        orNull(keptPlusTotDeDeuxiemeSuiviDeLaSecondeAnnee(dossier, kept), writeDay),
      ),
      etatDeDeuxiemeSuiviDeLaSecondeAnnee: determined(etatDeDeuxiemeSuiviDeLaSecondeAnnee(dossier, kept)),
      echeanceDeTroisiemeSuiviDeLaSecondeAnnee: determined(
        orNull(keptEcheanceDeTroisiemeSuiviDeLaSecondeAnnee(dossier, kept), writeDay),
      ),
      plusTotDeTroisiemeSuiviDeLaSecondeAnnee: determined(
        orNull(keptPlusTotDeTroisiemeSuiviDeLaSecondeAnnee(dossier, kept), writeDay),
      ),
      etatDeTroisiemeSuiviDeLaSecondeAnnee: determined(etatDeTroisiemeSuiviDeLaSecondeAnnee(dossier, kept)),
      verdictDeMissionsDuCoordinateur: determined(verdictDeMissionsDuCoordinateur(dossier)),
      manquantsDeMissionsDuCoordinateur: determined(
        manquantsDeMissionsDuCoordinateur(dossier).map(writePieceManquanteDeMissionsDuCoordinateur),
      ),
      prolongationOuverte: determined(keptProlongationOuverte(dossier, kept)),
      echeanceDeDemandeDeProlongation: determined(orNull(keptEcheanceDeDemandeDeProlongation(dossier, kept), writeDay)),
      plusTotDeDemandeDeProlongation: determined(orNull(keptPlusTotDeDemandeDeProlongation(dossier, kept), writeDay)),
      etatDeDemandeDeProlongation: determined(etatDeDemandeDeProlongation(dossier, kept)),
      verdictDeProlongation: determined(verdictDeProlongation(dossier)),
      manquantsDeProlongation: determined(
        manquantsDeProlongation(dossier, kept).map(writePieceManquanteDeProlongation),
      ),
      questionsDeFragire: determined(questionsDeFragire(dossier)),
      evaluationFragireComplete: determined(evaluationFragireComplete(dossier)),
      scoreEntier: determined(scoreEntier(dossier)),
      heuresDeBase: determined(formatDecimal(heuresDeBase(dossier), 2)),
      basDuRepereMensuel: determined(basDuRepereMensuel(dossier)),
      hautDuRepereMensuel: determined(hautDuRepereMensuel(dossier)),
      heuresDuProgramme: determined(formatDecimal(keptHeuresDuProgramme(dossier, kept), 2)),
      heuresDeLAnnee: determined(formatDecimal(keptHeuresDeLAnnee(dossier, kept), 2)),
      interventionBienConfiee: dossier.interventions.map((intervention) => ({
        of: [`interventions[${intervention.$place}]`],
        outcome: determined(interventionBienConfiee(dossier, intervention)),
      })),
      serviceDuProgramme: SERVICE.map((service) => ({
        of: [service],
        outcome: determined(serviceDuProgramme(service)),
      })),
      heureDuProgramme: dossier.interventions.map((intervention) => ({
        of: [`interventions[${intervention.$place}]`],
        outcome: determined(heureDuProgramme(intervention)),
      })),
      anneeDeLIntervention: dossier.interventions.map((intervention) => ({
        of: [`interventions[${intervention.$place}]`],
        outcome: determined(keptAnneeDeLIntervention(dossier, kept, intervention)),
      })),
      heuresRetenues: dossier.interventions.map((visite) => ({
        of: [`interventions[${visite.$place}]`],
        outcome: determined(formatDecimal(keptHeuresRetenues(dossier, kept, visite), 2)),
      })),
      heuresPrisesEnCharge: dossier.interventions.map((visite) => ({
        of: [`interventions[${visite.$place}]`],
        outcome: determined(formatDecimal(keptHeuresPrisesEnCharge(dossier, kept, visite), 2)),
      })),
      heuresPayeesA: dossier.interventions.map((intervention) => ({
        of: [`interventions[${intervention.$place}]`],
        outcome: determined(heuresPayeesA(dossier, intervention)),
      })),
      heuresPayees: dossier.interventions.map((intervention) => ({
        of: [`interventions[${intervention.$place}]`],
        outcome: determined(formatDecimal(heuresPayees(dossier, kept, intervention), 2)),
      })),
      partDuBareme: determined(formatDecimal(keptPartDuBareme(dossier, kept), 2)),
      partDuRetraiteSurLesHeures: determined(formatDecimal(partDuRetraiteSurLesHeures(dossier, kept), 2)),
      dispositifDuJour: determined(dispositifDuJour(dossier)),
      statutDuPlan: ANCIEN_STATUT.map((ancienStatut) => ({
        of: [ancienStatut],
        outcome: determined(keptStatutDuPlan(dossier, kept, ancienStatut)),
      })),
      regimePrincipalAdmis: determined(regimePrincipalAdmis(dossier)),
      conditionDAffiliation: determined(keptConditionDAffiliation(dossier, kept)),
      conditionDeGir: determined(conditionDeGir(dossier)),
      ageAdmis: determined(keptAgeAdmis(dossier, kept)),
      eligibleAuPlan: determined(keptEligibleAuPlan(dossier, kept)),
      orientation: determined(orientation(dossier, kept)),
      verdictDeDemandeDAide: determined(verdictDeDemandeDAide(dossier)),
      manquantsDeDemandeDAide: determined(manquantsDeDemandeDAide(dossier).map(writePieceManquanteDeDemandeDAide)),
      verdictDeVisiteDeLEvaluateur: determined(verdictDeVisiteDeLEvaluateur(dossier)),
      manquantsDeVisiteDeLEvaluateur: determined(
        manquantsDeVisiteDeLEvaluateur(dossier).map(writePieceManquanteDeVisiteDeLEvaluateur),
      ),
      verdictDeDecisionDeLaCaisse: determined(verdictDeDecisionDeLaCaisse(dossier)),
      manquantsDeDecisionDeLaCaisse: determined(
        manquantsDeDecisionDeLaCaisse(dossier).map(writePieceManquanteDeDecisionDeLaCaisse),
      ),
      aide: dossier.octrois.map((octroi) => ({
        of: [`octrois[${octroi.$place}]`],
        outcome: determined(keptAide(kept, octroi)),
      })),
      octroiPossible: dossier.octrois.map((accord) => ({
        of: [`octrois[${accord.$place}]`],
        outcome: determined(keptOctroiPossible(dossier, kept, accord)),
      })),
      periodeDeLAide: dossier.octrois.map((octroi) => ({
        of: [`octrois[${octroi.$place}]`],
        outcome: determined(writePeriod(periodeDeLAide(dossier, octroi))),
      })),
      anneeDeLOctroi: dossier.octrois.map((octroi) => ({
        of: [`octrois[${octroi.$place}]`],
        outcome: determined(keptAnneeDeLOctroi(dossier, kept, octroi)),
      })),
      depenseTemporairePriseEnCharge: dossier.octrois.map((accord) => ({
        of: [`octrois[${accord.$place}]`],
        outcome: determined(formatDecimal(keptDepenseTemporairePriseEnCharge(dossier, kept, accord), 2)),
      })),
      heuresTemporairesPrisesEnCharge: dossier.octrois.map((accord) => ({
        of: [`octrois[${accord.$place}]`],
        outcome: determined(formatDecimal(keptHeuresTemporairesPrisesEnCharge(dossier, kept, accord), 2)),
      })),
      forfaitEtAideDansLAnnee: dossier.octrois.map((accord) => ({
        of: [`octrois[${accord.$place}]`],
        outcome: determined(formatDecimal(forfaitEtAideDansLAnnee(dossier, kept, accord), 2)),
      })),
      heuresDuPlanEtDeLAideDansLAnnee: dossier.octrois.map((accord) => ({
        of: [`octrois[${accord.$place}]`],
        outcome: determined(formatDecimal(heuresDuPlanEtDeLAideDansLAnnee(dossier, kept, accord), 2)),
      })),
      demandeeATemps: dossier.octrois.map((octroi) => ({
        of: [`octrois[${octroi.$place}]`],
        outcome: determined(demandeeATemps(dossier, kept, octroi)),
      })),
      echeanceDeContactDeLIntervenantSocial: dossier.octrois.map((octroi) => ({
        of: [`octrois[${octroi.$place}]`],
        outcome: determined(orNull(keptEcheanceDeContactDeLIntervenantSocial(dossier, kept, octroi), writeDay)),
      })),
      plusTotDeContactDeLIntervenantSocial: dossier.octrois.map((octroi) => ({
        of: [`octrois[${octroi.$place}]`],
        outcome: determined(orNull(keptPlusTotDeContactDeLIntervenantSocial(dossier, kept, octroi), writeDay)),
      })),
      etatDeContactDeLIntervenantSocial: dossier.octrois.map((octroi) => ({
        of: [`octrois[${octroi.$place}]`],
        outcome: determined(etatDeContactDeLIntervenantSocial(dossier, kept, octroi)),
      })),
      verdictDeFinDeLAdh: determined(verdictDeFinDeLAdh(dossier)),
      manquantsDeFinDeLAdh: determined(manquantsDeFinDeLAdh(dossier).map(writePieceManquanteDeFinDeLAdh)),
    };
  } catch (signal) {
    if (signal instanceof FaultSignal || signal === UNANSWERED) return null;
    throw signal;
  }
}

function allResults(given: Given<Dossier>): Results {
  const each = eachResult(given);
  return {
    classement: each.classement(),
    plafondDeLaRubrique: each.plafondDeLaRubrique(),
    imputation: each.imputation(),
    anneeDeLaDepense: each.anneeDeLaDepense(),
    retenuDansLaRubrique: each.retenuDansLaRubrique(),
    priseEnCharge: each.priseEnCharge(),
    resteALaChargeDuRetraite: each.resteALaChargeDuRetraite(),
    prisEnChargeAuTotal: each.prisEnChargeAuTotal(),
    depensePayeeA: each.depensePayeeA(),
    payableAPartirDu: each.payableAPartirDu(),
    payableAuPlusTardLe: each.payableAuPlusTardLe(),
    prestationsDifferentes: each.prestationsDifferentes(),
    planCoordonne: each.planCoordonne(),
    montantMaximumDuForfaitCoordination: each.montantMaximumDuForfaitCoordination(),
    forfaitCoordinationDUneAnnee: each.forfaitCoordinationDUneAnnee(),
    anneesDeCoordination: each.anneesDeCoordination(),
    forfaitCoordinationAuTotal: each.forfaitCoordinationAuTotal(),
    finPrevueDuPlan: each.finPrevueDuPlan(),
    jourDeVersementDeLaPremiereAnnee: each.jourDeVersementDeLaPremiereAnnee(),
    jourDeVersementDeLaSecondeAnnee: each.jourDeVersementDeLaSecondeAnnee(),
    depart: each.depart(),
    echeanceDeSuiviADeuxMois: each.echeanceDeSuiviADeuxMois(),
    plusTotDeSuiviADeuxMois: each.plusTotDeSuiviADeuxMois(),
    etatDeSuiviADeuxMois: each.etatDeSuiviADeuxMois(),
    echeanceDeSuiviASixMois: each.echeanceDeSuiviASixMois(),
    plusTotDeSuiviASixMois: each.plusTotDeSuiviASixMois(),
    etatDeSuiviASixMois: each.etatDeSuiviASixMois(),
    secondeAnneeSuivie: each.secondeAnneeSuivie(),
    echeanceDePremierSuiviDeLaSecondeAnnee: each.echeanceDePremierSuiviDeLaSecondeAnnee(),
    plusTotDePremierSuiviDeLaSecondeAnnee: each.plusTotDePremierSuiviDeLaSecondeAnnee(),
    etatDePremierSuiviDeLaSecondeAnnee: each.etatDePremierSuiviDeLaSecondeAnnee(),
    echeanceDeDeuxiemeSuiviDeLaSecondeAnnee: each.echeanceDeDeuxiemeSuiviDeLaSecondeAnnee(),
    plusTotDeDeuxiemeSuiviDeLaSecondeAnnee: each.plusTotDeDeuxiemeSuiviDeLaSecondeAnnee(),
    etatDeDeuxiemeSuiviDeLaSecondeAnnee: each.etatDeDeuxiemeSuiviDeLaSecondeAnnee(),
    echeanceDeTroisiemeSuiviDeLaSecondeAnnee: each.echeanceDeTroisiemeSuiviDeLaSecondeAnnee(),
    plusTotDeTroisiemeSuiviDeLaSecondeAnnee: each.plusTotDeTroisiemeSuiviDeLaSecondeAnnee(),
    etatDeTroisiemeSuiviDeLaSecondeAnnee: each.etatDeTroisiemeSuiviDeLaSecondeAnnee(),
    verdictDeMissionsDuCoordinateur: each.verdictDeMissionsDuCoordinateur(),
    manquantsDeMissionsDuCoordinateur: each.manquantsDeMissionsDuCoordinateur(),
    prolongationOuverte: each.prolongationOuverte(),
    echeanceDeDemandeDeProlongation: each.echeanceDeDemandeDeProlongation(),
    plusTotDeDemandeDeProlongation: each.plusTotDeDemandeDeProlongation(),
    etatDeDemandeDeProlongation: each.etatDeDemandeDeProlongation(),
    verdictDeProlongation: each.verdictDeProlongation(),
    manquantsDeProlongation: each.manquantsDeProlongation(),
    questionsDeFragire: each.questionsDeFragire(),
    evaluationFragireComplete: each.evaluationFragireComplete(),
    scoreEntier: each.scoreEntier(),
    heuresDeBase: each.heuresDeBase(),
    basDuRepereMensuel: each.basDuRepereMensuel(),
    hautDuRepereMensuel: each.hautDuRepereMensuel(),
    heuresDuProgramme: each.heuresDuProgramme(),
    heuresDeLAnnee: each.heuresDeLAnnee(),
    interventionBienConfiee: each.interventionBienConfiee(),
    serviceDuProgramme: each.serviceDuProgramme(),
    heureDuProgramme: each.heureDuProgramme(),
    anneeDeLIntervention: each.anneeDeLIntervention(),
    heuresRetenues: each.heuresRetenues(),
    heuresPrisesEnCharge: each.heuresPrisesEnCharge(),
    heuresPayeesA: each.heuresPayeesA(),
    heuresPayees: each.heuresPayees(),
    partDuBareme: each.partDuBareme(),
    partDuRetraiteSurLesHeures: each.partDuRetraiteSurLesHeures(),
    dispositifDuJour: each.dispositifDuJour(),
    statutDuPlan: each.statutDuPlan(),
    regimePrincipalAdmis: each.regimePrincipalAdmis(),
    conditionDAffiliation: each.conditionDAffiliation(),
    conditionDeGir: each.conditionDeGir(),
    ageAdmis: each.ageAdmis(),
    eligibleAuPlan: each.eligibleAuPlan(),
    orientation: each.orientation(),
    verdictDeDemandeDAide: each.verdictDeDemandeDAide(),
    manquantsDeDemandeDAide: each.manquantsDeDemandeDAide(),
    verdictDeVisiteDeLEvaluateur: each.verdictDeVisiteDeLEvaluateur(),
    manquantsDeVisiteDeLEvaluateur: each.manquantsDeVisiteDeLEvaluateur(),
    verdictDeDecisionDeLaCaisse: each.verdictDeDecisionDeLaCaisse(),
    manquantsDeDecisionDeLaCaisse: each.manquantsDeDecisionDeLaCaisse(),
    aide: each.aide(),
    octroiPossible: each.octroiPossible(),
    periodeDeLAide: each.periodeDeLAide(),
    anneeDeLOctroi: each.anneeDeLOctroi(),
    depenseTemporairePriseEnCharge: each.depenseTemporairePriseEnCharge(),
    heuresTemporairesPrisesEnCharge: each.heuresTemporairesPrisesEnCharge(),
    forfaitEtAideDansLAnnee: each.forfaitEtAideDansLAnnee(),
    heuresDuPlanEtDeLAideDansLAnnee: each.heuresDuPlanEtDeLAideDansLAnnee(),
    demandeeATemps: each.demandeeATemps(),
    echeanceDeContactDeLIntervenantSocial: each.echeanceDeContactDeLIntervenantSocial(),
    plusTotDeContactDeLIntervenantSocial: each.plusTotDeContactDeLIntervenantSocial(),
    etatDeContactDeLIntervenantSocial: each.etatDeContactDeLIntervenantSocial(),
    verdictDeFinDeLAdh: each.verdictDeFinDeLAdh(),
    manquantsDeFinDeLAdh: each.manquantsDeFinDeLAdh(),
  };
}

/** Each result on its own: plain arithmetic when the dossier gives all it reads, else the world with unknowns. */
function eachResult(given: Given<Dossier>): { readonly [K in keyof Results]: () => Results[K] } {
  // a result is computed from it only when the dossier gives all that it reads
  const dossier = given as Dossier;
  const kept = nothingKept();
  const session = new Session(RULES, given);
  return {
    classement: () =>
      session.elements(
        {
          reads: ['rubriqueDesPetitsTravaux'],
          guarantees: [],
          known: (prestation: Prestation) => keptClassement(dossier, kept, prestation),
          open: openClassement,
          shape: { kind: 'choice', values: RUBRIQUE },
        },
        [{ values: PRESTATION }],
      ),
    plafondDeLaRubrique: () =>
      session.elements(
        {
          reads: ['dateDeLaDemande'],
          guarantees: [],
          known: (rubrique: Rubrique) => formatDecimal(plafondDeLaRubrique(dossier, rubrique), 2),
          open: (open, rubrique) => openPlafondDeLaRubrique(open, undefined, rubrique),
          shape: { kind: 'number', scale: 2, min: null, max: null },
        },
        [{ values: RUBRIQUE }],
      ),
    imputation: () =>
      session.elements(
        {
          reads: ['rubriqueDesPetitsTravaux', 'depenses'],
          guarantees: [],
          known: (depense: Depense) => keptImputation(dossier, kept, depense),
          open: openImputation,
          shape: { kind: 'choice', values: RUBRIQUE },
        },
        [{ lists: [{ input: 'depenses', known: dossier.depenses }] }],
      ),
    anneeDeLaDepense: () =>
      session.elements(
        {
          reads: ['dateDEffet', 'anneeDuPlafond', 'depenses'],
          guarantees: [0, 1],
          known: (depense: Depense) => keptAnneeDeLaDepense(dossier, kept, depense),
          open: openAnneeDeLaDepense,
          shape: { kind: 'number', scale: 0, min: null, max: null },
        },
        [{ lists: [{ input: 'depenses', known: dossier.depenses }] }],
      ),
    retenuDansLaRubrique: () =>
      session.elements(
        {
          reads: [
            'depenses',
            'dateDEffet',
            'dateDeLaDemande',
            'rubriqueDesPetitsTravaux',
            'anneeDuPlafond',
            'porteeDesPlafondsParRubrique',
          ],
          guarantees: [0, 1],
          known: (achat: Depense) => formatDecimal(keptRetenuDansLaRubrique(dossier, kept, achat), 2),
          open: (open, achat) => openRetenuDansLaRubrique(open, undefined, achat),
          shape: { kind: 'number', scale: 2, min: null, max: null },
        },
        [{ lists: [{ input: 'depenses', known: dossier.depenses }] }],
      ),
    priseEnCharge: () =>
      session.elements(
        {
          reads: [
            'depenses',
            'dateDEffet',
            'dateDeLaDemande',
            'anneeDuPlafond',
            'rubriqueDesPetitsTravaux',
            'porteeDesPlafondsParRubrique',
          ],
          guarantees: [0, 1],
          known: (achat: Depense) => formatDecimal(keptPriseEnCharge(dossier, kept, achat), 2),
          open: (open, achat) => openPriseEnCharge(open, undefined, achat),
          shape: { kind: 'number', scale: 2, min: null, max: null },
        },
        [{ lists: [{ input: 'depenses', known: dossier.depenses }] }],
      ),
    resteALaChargeDuRetraite: () =>
      session.elements(
        {
          reads: [
            'depenses',
            'dateDEffet',
            'dateDeLaDemande',
            'anneeDuPlafond',
            'rubriqueDesPetitsTravaux',
            'porteeDesPlafondsParRubrique',
          ],
          guarantees: [0, 1],
          known: (depense: Depense) => formatDecimal(resteALaChargeDuRetraite(dossier, kept, depense), 2),
          open: (open, depense) => openResteALaChargeDuRetraite(open, undefined, depense),
          shape: { kind: 'number', scale: 2, min: null, max: null },
        },
        [{ lists: [{ input: 'depenses', known: dossier.depenses }] }],
      ),
    prisEnChargeAuTotal: () =>
      session.result({
        reads: [
          'depenses',
          'dateDEffet',
          'dateDeLaDemande',
          'anneeDuPlafond',
          'rubriqueDesPetitsTravaux',
          'porteeDesPlafondsParRubrique',
        ],
        guarantees: [0, 1],
        known: () => formatDecimal(prisEnChargeAuTotal(dossier, kept), 2),
        open: (open) => openPrisEnChargeAuTotal(open, undefined),
        shape: { kind: 'number', scale: 2, min: null, max: null },
      }),
    depensePayeeA: () =>
      session.elements(
        {
          reads: ['destinataireDuForfait', 'depenses'],
          guarantees: [],
          known: (depense: Depense) => depensePayeeA(dossier, depense),
          open: openDepensePayeeA,
          shape: { kind: 'choice', values: PAYE },
        },
        [{ lists: [{ input: 'depenses', known: dossier.depenses }] }],
      ),
    payableAPartirDu: () =>
      session.elements(
        {
          reads: ['destinataireDuForfait', 'moisDuRemboursement', 'depenses'],
          guarantees: [],
          known: (depense: Depense) => writeDay(payableAPartirDu(dossier, depense)),
          open: openPayableAPartirDu,
          shape: { kind: 'date' },
        },
        [{ lists: [{ input: 'depenses', known: dossier.depenses }] }],
      ),
    payableAuPlusTardLe: () =>
      session.elements(
        {
          reads: ['destinataireDuForfait', 'moisDuRemboursement', 'depenses'],
          guarantees: [],
          known: (depense: Depense) => orNull(payableAuPlusTardLe(dossier, depense), writeDay),
          open: openPayableAuPlusTardLe,
          shape: { kind: 'optional', of: { kind: 'date' } },
        },
        [{ lists: [{ input: 'depenses', known: dossier.depenses }] }],
      ),
    prestationsDifferentes: () =>
      session.result({
        reads: ['heuresDAccompagnement', 'prestationsDuForfaitPrevention', 'programmesProposes', 'programmeCompte'],
        guarantees: [],
        known: () => keptPrestationsDifferentes(dossier, kept),
        open: openPrestationsDifferentes,
        shape: { kind: 'number', scale: 0, min: null, max: null },
      }),
    planCoordonne: () =>
      session.result({
        reads: [
          'heuresDAccompagnement',
          'prestationsDuForfaitPrevention',
          'programmesProposes',
          'dateDeLaDemande',
          'programmeCompte',
        ],
        guarantees: [],
        known: () => keptPlanCoordonne(dossier, kept),
        open: (open) => openPlanCoordonne(open, undefined),
        shape: { kind: 'boolean' },
      }),
    montantMaximumDuForfaitCoordination: () =>
      session.result({
        reads: ['dateDeLaDemande', 'phaseDeLancement'],
        guarantees: [],
        known: () => formatDecimal(montantMaximumDuForfaitCoordination(dossier), 2),
        open: (open) => openMontantMaximumDuForfaitCoordination(open, undefined),
        shape: { kind: 'number', scale: 2, min: null, max: null },
      }),
    forfaitCoordinationDUneAnnee: () =>
      session.result({
        reads: [
          'heuresDAccompagnement',
          'prestationsDuForfaitPrevention',
          'programmesProposes',
          'dateDeLaDemande',
          'programmeCompte',
          'montantVerse',
          'phaseDeLancement',
        ],
        guarantees: [],
        known: () => formatDecimal(keptForfaitCoordinationDUneAnnee(dossier, kept), 2),
        open: (open) => openForfaitCoordinationDUneAnnee(open, undefined),
        shape: { kind: 'number', scale: 2, min: null, max: null },
      }),
    anneesDeCoordination: () =>
      session.result({
        reads: [
          'heuresDAccompagnement',
          'prestationsDuForfaitPrevention',
          'programmesProposes',
          'forfaitRenouvele',
          'dureeDuPlan',
          'dateDeLaDemande',
          'programmeCompte',
          'dureeDuForfaitCoordination',
        ],
        guarantees: [],
        known: () => keptAnneesDeCoordination(dossier, kept),
        open: (open) => openAnneesDeCoordination(open, undefined),
        shape: { kind: 'number', scale: 0, min: null, max: null },
      }),
    forfaitCoordinationAuTotal: () =>
      session.result({
        reads: [
          'heuresDAccompagnement',
          'prestationsDuForfaitPrevention',
          'programmesProposes',
          'forfaitRenouvele',
          'dureeDuPlan',
          'dateDeLaDemande',
          'programmeCompte',
          'montantVerse',
          'phaseDeLancement',
          'dureeDuForfaitCoordination',
        ],
        guarantees: [],
        known: () => formatDecimal(forfaitCoordinationAuTotal(dossier, kept), 2),
        open: (open) => openForfaitCoordinationAuTotal(open, undefined),
        shape: { kind: 'number', scale: 2, min: null, max: null },
      }),
    finPrevueDuPlan: () =>
      session.result({
        reads: ['dateDEffet', 'dureeDuPlan'],
        guarantees: [0, 1],
        known: () => writeDay(finPrevueDuPlan(dossier)),
        open: openFinPrevueDuPlan,
        shape: { kind: 'date' },
      }),
    jourDeVersementDeLaPremiereAnnee: () =>
      session.result({
        reads: [
          'heuresDAccompagnement',
          'prestationsDuForfaitPrevention',
          'programmesProposes',
          'forfaitRenouvele',
          'dureeDuPlan',
          'dateDEffet',
          'dateDeLaDemande',
          'programmeCompte',
          'dureeDuForfaitCoordination',
        ],
        guarantees: [0, 1],
        known: () => orNull(jourDeVersementDeLaPremiereAnnee(dossier, kept), writeDay),
        open: (open) => openJourDeVersementDeLaPremiereAnnee(open, undefined),
        shape: { kind: 'optional', of: { kind: 'date' } },
      }),
    jourDeVersementDeLaSecondeAnnee: () =>
      session.result({
        reads: [
          'heuresDAccompagnement',
          'prestationsDuForfaitPrevention',
          'programmesProposes',
          'forfaitRenouvele',
          'dureeDuPlan',
          'dateDEffet',
          'dateDeLaDemande',
          'programmeCompte',
          'dureeDuForfaitCoordination',
        ],
        guarantees: [0, 1],
        known: () => orNull(jourDeVersementDeLaSecondeAnnee(dossier, kept), writeDay),
        open: (open) => openJourDeVersementDeLaSecondeAnnee(open, undefined),
        shape: { kind: 'optional', of: { kind: 'date' } },
      }),
    depart: () =>
      session.result({
        reads: ['dateDuRendezVousDeDemarrage', 'dateDeLaVisiteInitiale', 'departDesSuivis'],
        guarantees: [],
        known: () => orNull(depart(dossier), writeDay),
        open: openDepart,
        shape: { kind: 'optional', of: { kind: 'date' } },
      }),
    echeanceDeSuiviADeuxMois: () =>
      session.result({
        reads: [
          'heuresDAccompagnement',
          'prestationsDuForfaitPrevention',
          'programmesProposes',
          'forfaitRenouvele',
          'dureeDuPlan',
          'dateDuRendezVousDeDemarrage',
          'dateDeLaVisiteInitiale',
          'dateDeLaDemande',
          'programmeCompte',
          'dureeDuForfaitCoordination',
          'departDesSuivis',
        ],
        guarantees: [],
        known: () => orNull(keptEcheanceDeSuiviADeuxMois(dossier, kept), writeDay),
        open: (open) => openEcheanceDeSuiviADeuxMois(open, undefined),
        shape: { kind: 'optional', of: { kind: 'date' } },
      }),
    plusTotDeSuiviADeuxMois: () =>
      session.result({
        reads: [
          'heuresDAccompagnement',
          'prestationsDuForfaitPrevention',
          'programmesProposes',
          'forfaitRenouvele',
          'dureeDuPlan',
          'dateDuRendezVousDeDemarrage',
          'dateDeLaVisiteInitiale',
          'dateDeLaDemande',
          'programmeCompte',
          'dureeDuForfaitCoordination',
          'suiviAnticipe',
          'departDesSuivis',
        ],
        guarantees: [],
        known: () => orNull(keptPlusTotDeSuiviADeuxMois(dossier, kept), writeDay),
        open: (open) => openPlusTotDeSuiviADeuxMois(open, undefined),
        shape: { kind: 'optional', of: { kind: 'date' } },
      }),
    etatDeSuiviADeuxMois: () =>
      session.result({
        reads: [
          'heuresDAccompagnement',
          'prestationsDuForfaitPrevention',
          'programmesProposes',
          'forfaitRenouvele',
          'dureeDuPlan',
          'dateDuRendezVousDeDemarrage',
          'dateDeLaVisiteInitiale',
          'dateDuSuiviADeuxMois',
          'jourDObservation',
          'dateDeLaDemande',
          'programmeCompte',
          'dureeDuForfaitCoordination',
          'departDesSuivis',
          'suiviAnticipe',
        ],
        guarantees: [],
        known: () => etatDeSuiviADeuxMois(dossier, kept),
        open: (open) => openEtatDeSuiviADeuxMois(open, undefined),
        shape: { kind: 'choice', values: ETAT_DU_DELAI },
      }),
    echeanceDeSuiviASixMois: () =>
      session.result({
        reads: [
          'heuresDAccompagnement',
          'prestationsDuForfaitPrevention',
          'programmesProposes',
          'forfaitRenouvele',
          'dureeDuPlan',
          'dateDuRendezVousDeDemarrage',
          'dateDeLaVisiteInitiale',
          'dateDeLaDemande',
          'programmeCompte',
          'dureeDuForfaitCoordination',
          'departDesSuivis',
        ],
        guarantees: [],
        known: () => orNull(keptEcheanceDeSuiviASixMois(dossier, kept), writeDay),
        open: (open) => openEcheanceDeSuiviASixMois(open, undefined),
        shape: { kind: 'optional', of: { kind: 'date' } },
      }),
    plusTotDeSuiviASixMois: () =>
      session.result({
        reads: [
          'heuresDAccompagnement',
          'prestationsDuForfaitPrevention',
          'programmesProposes',
          'forfaitRenouvele',
          'dureeDuPlan',
          'dateDuRendezVousDeDemarrage',
          'dateDeLaVisiteInitiale',
          'dateDeLaDemande',
          'programmeCompte',
          'dureeDuForfaitCoordination',
          'suiviAnticipe',
          'departDesSuivis',
        ],
        guarantees: [],
        known: () => orNull(keptPlusTotDeSuiviASixMois(dossier, kept), writeDay),
        open: (open) => openPlusTotDeSuiviASixMois(open, undefined),
        shape: { kind: 'optional', of: { kind: 'date' } },
      }),
    etatDeSuiviASixMois: () =>
      session.result({
        reads: [
          'heuresDAccompagnement',
          'prestationsDuForfaitPrevention',
          'programmesProposes',
          'forfaitRenouvele',
          'dureeDuPlan',
          'dateDuRendezVousDeDemarrage',
          'dateDeLaVisiteInitiale',
          'dateDuSuiviASixMois',
          'jourDObservation',
          'dateDeLaDemande',
          'programmeCompte',
          'dureeDuForfaitCoordination',
          'departDesSuivis',
          'suiviAnticipe',
        ],
        guarantees: [],
        known: () => etatDeSuiviASixMois(dossier, kept),
        open: (open) => openEtatDeSuiviASixMois(open, undefined),
        shape: { kind: 'choice', values: ETAT_DU_DELAI },
      }),
    secondeAnneeSuivie: () =>
      session.result({
        reads: [
          'heuresDAccompagnement',
          'prestationsDuForfaitPrevention',
          'programmesProposes',
          'forfaitRenouvele',
          'dureeDuPlan',
          'dateDeLaDemande',
          'programmeCompte',
          'dureeDuForfaitCoordination',
          'suivisDeLaSecondeAnnee',
        ],
        guarantees: [],
        known: () => keptSecondeAnneeSuivie(dossier, kept),
        open: (open) => openSecondeAnneeSuivie(open, undefined),
        shape: { kind: 'boolean' },
      }),
    echeanceDePremierSuiviDeLaSecondeAnnee: () =>
      session.result({
        reads: [
          'heuresDAccompagnement',
          'prestationsDuForfaitPrevention',
          'programmesProposes',
          'forfaitRenouvele',
          'dureeDuPlan',
          'dateDuRenouvellement',
          'dateDeLaDemande',
          'programmeCompte',
          'dureeDuForfaitCoordination',
          'suivisDeLaSecondeAnnee',
        ],
        guarantees: [],
        known: () => orNull(keptEcheanceDePremierSuiviDeLaSecondeAnnee(dossier, kept), writeDay),
        open: (open) => openEcheanceDePremierSuiviDeLaSecondeAnnee(open, undefined),
        shape: { kind: 'optional', of: { kind: 'date' } },
      }),
    plusTotDePremierSuiviDeLaSecondeAnnee: () =>
      session.result({
        reads: [
          'heuresDAccompagnement',
          'prestationsDuForfaitPrevention',
          'programmesProposes',
          'forfaitRenouvele',
          'dureeDuPlan',
          'dateDuRenouvellement',
          'dateDeLaDemande',
          'programmeCompte',
          'dureeDuForfaitCoordination',
          'suivisDeLaSecondeAnnee',
          'suiviAnticipe',
        ],
        guarantees: [],
        known: () => orNull(keptPlusTotDePremierSuiviDeLaSecondeAnnee(dossier, kept), writeDay),
        open: (open) => openPlusTotDePremierSuiviDeLaSecondeAnnee(open, undefined),
        shape: { kind: 'optional', of: { kind: 'date' } },
      }),
    etatDePremierSuiviDeLaSecondeAnnee: () =>
      session.result({
        reads: [
          'heuresDAccompagnement',
          'prestationsDuForfaitPrevention',
          'programmesProposes',
          'forfaitRenouvele',
          'dureeDuPlan',
          'dateDuRenouvellement',
          'dateDuSuiviAUnMoisDuRenouvellement',
          'jourDObservation',
          'dateDeLaDemande',
          'programmeCompte',
          'dureeDuForfaitCoordination',
          'suivisDeLaSecondeAnnee',
          'suiviAnticipe',
        ],
        guarantees: [],
        known: () => etatDePremierSuiviDeLaSecondeAnnee(dossier, kept),
        open: (open) => openEtatDePremierSuiviDeLaSecondeAnnee(open, undefined),
        shape: { kind: 'choice', values: ETAT_DU_DELAI },
      }),
    echeanceDeDeuxiemeSuiviDeLaSecondeAnnee: () =>
      session.result({
        reads: [
          'heuresDAccompagnement',
          'prestationsDuForfaitPrevention',
          'programmesProposes',
          'forfaitRenouvele',
          'dureeDuPlan',
          'dateDuRenouvellement',
          'dateDeLaDemande',
          'programmeCompte',
          'dureeDuForfaitCoordination',
          'suivisDeLaSecondeAnnee',
        ],
        guarantees: [],
        known: () => orNull(keptEcheanceDeDeuxiemeSuiviDeLaSecondeAnnee(dossier, kept), writeDay),
        open: (open) => openEcheanceDeDeuxiemeSuiviDeLaSecondeAnnee(open, undefined),
        shape: { kind: 'optional', of: { kind: 'date' } },
      }),
    plusTotDeDeuxiemeSuiviDeLaSecondeAnnee: () =>
      session.result({
        reads: [
          'heuresDAccompagnement',
          'prestationsDuForfaitPrevention',
          'programmesProposes',
          'forfaitRenouvele',
          'dureeDuPlan',
          'dateDuRenouvellement',
          'dateDeLaDemande',
          'programmeCompte',
          'dureeDuForfaitCoordination',
          'suivisDeLaSecondeAnnee',
          'suiviAnticipe',
        ],
        guarantees: [],
        known: () => orNull(keptPlusTotDeDeuxiemeSuiviDeLaSecondeAnnee(dossier, kept), writeDay),
        open: (open) => openPlusTotDeDeuxiemeSuiviDeLaSecondeAnnee(open, undefined),
        shape: { kind: 'optional', of: { kind: 'date' } },
      }),
    etatDeDeuxiemeSuiviDeLaSecondeAnnee: () =>
      session.result({
        reads: [
          'heuresDAccompagnement',
          'prestationsDuForfaitPrevention',
          'programmesProposes',
          'forfaitRenouvele',
          'dureeDuPlan',
          'dateDuRenouvellement',
          'dateDuSuiviATroisMoisDuRenouvellement',
          'jourDObservation',
          'dateDeLaDemande',
          'programmeCompte',
          'dureeDuForfaitCoordination',
          'suivisDeLaSecondeAnnee',
          'suiviAnticipe',
        ],
        guarantees: [],
        known: () => etatDeDeuxiemeSuiviDeLaSecondeAnnee(dossier, kept),
        open: (open) => openEtatDeDeuxiemeSuiviDeLaSecondeAnnee(open, undefined),
        shape: { kind: 'choice', values: ETAT_DU_DELAI },
      }),
    echeanceDeTroisiemeSuiviDeLaSecondeAnnee: () =>
      session.result({
        reads: [
          'heuresDAccompagnement',
          'prestationsDuForfaitPrevention',
          'programmesProposes',
          'forfaitRenouvele',
          'dureeDuPlan',
          'dateDuRenouvellement',
          'dateDeLaDemande',
          'programmeCompte',
          'dureeDuForfaitCoordination',
          'suivisDeLaSecondeAnnee',
        ],
        guarantees: [],
        known: () => orNull(keptEcheanceDeTroisiemeSuiviDeLaSecondeAnnee(dossier, kept), writeDay),
        open: (open) => openEcheanceDeTroisiemeSuiviDeLaSecondeAnnee(open, undefined),
        shape: { kind: 'optional', of: { kind: 'date' } },
      }),
    plusTotDeTroisiemeSuiviDeLaSecondeAnnee: () =>
      session.result({
        reads: [
          'heuresDAccompagnement',
          'prestationsDuForfaitPrevention',
          'programmesProposes',
          'forfaitRenouvele',
          'dureeDuPlan',
          'dateDuRenouvellement',
          'dateDeLaDemande',
          'programmeCompte',
          'dureeDuForfaitCoordination',
          'suivisDeLaSecondeAnnee',
          'suiviAnticipe',
        ],
        guarantees: [],
        known: () => orNull(keptPlusTotDeTroisiemeSuiviDeLaSecondeAnnee(dossier, kept), writeDay),
        open: (open) => openPlusTotDeTroisiemeSuiviDeLaSecondeAnnee(open, undefined),
        shape: { kind: 'optional', of: { kind: 'date' } },
      }),
    etatDeTroisiemeSuiviDeLaSecondeAnnee: () =>
      session.result({
        reads: [
          'heuresDAccompagnement',
          'prestationsDuForfaitPrevention',
          'programmesProposes',
          'forfaitRenouvele',
          'dureeDuPlan',
          'dateDuRenouvellement',
          'dateDuSuiviASixMoisDuRenouvellement',
          'jourDObservation',
          'dateDeLaDemande',
          'programmeCompte',
          'dureeDuForfaitCoordination',
          'suivisDeLaSecondeAnnee',
          'suiviAnticipe',
        ],
        guarantees: [],
        known: () => etatDeTroisiemeSuiviDeLaSecondeAnnee(dossier, kept),
        open: (open) => openEtatDeTroisiemeSuiviDeLaSecondeAnnee(open, undefined),
        shape: { kind: 'choice', values: ETAT_DU_DELAI },
      }),
    verdictDeMissionsDuCoordinateur: () =>
      session.result({
        reads: ['dateDuRendezVousDeDemarrage', 'missionsDuCoordinateur'],
        guarantees: [],
        known: () => verdictDeMissionsDuCoordinateur(dossier),
        open: openVerdictDeMissionsDuCoordinateur,
        shape: { kind: 'choice', values: VERDICT },
      }),
    manquantsDeMissionsDuCoordinateur: () =>
      session.result({
        reads: ['dateDuRendezVousDeDemarrage', 'missionsDuCoordinateur'],
        guarantees: [],
        known: () => manquantsDeMissionsDuCoordinateur(dossier).map(writePieceManquanteDeMissionsDuCoordinateur),
        open: openManquantsDeMissionsDuCoordinateur,
        shape: { kind: 'list', of: PIECE_MANQUANTE_DE_MISSIONS_DU_COORDINATEUR_SHAPE, sortedBy: null, atMost: null },
      }),
    prolongationOuverte: () =>
      session.result({
        reads: [
          'heuresDAccompagnement',
          'prestationsDuForfaitPrevention',
          'programmesProposes',
          'dateDeLaDemande',
          'programmeCompte',
          'objetDeLaProlongation',
        ],
        guarantees: [],
        known: () => keptProlongationOuverte(dossier, kept),
        open: (open) => openProlongationOuverte(open, undefined),
        shape: { kind: 'boolean' },
      }),
    echeanceDeDemandeDeProlongation: () =>
      session.result({
        reads: [
          'heuresDAccompagnement',
          'prestationsDuForfaitPrevention',
          'programmesProposes',
          'dateDEffet',
          'dureeDuPlan',
          'dateDeLaDemande',
          'programmeCompte',
          'objetDeLaProlongation',
          'troisMoisAvantLaFin',
        ],
        guarantees: [0, 1],
        known: () => orNull(keptEcheanceDeDemandeDeProlongation(dossier, kept), writeDay),
        open: (open) => openEcheanceDeDemandeDeProlongation(open, undefined),
        shape: { kind: 'optional', of: { kind: 'date' } },
      }),
    plusTotDeDemandeDeProlongation: () =>
      session.result({
        reads: [
          'heuresDAccompagnement',
          'prestationsDuForfaitPrevention',
          'programmesProposes',
          'dateDEffet',
          'dureeDuPlan',
          'dateDeLaDemande',
          'programmeCompte',
          'objetDeLaProlongation',
          'troisMoisAvantLaFin',
        ],
        guarantees: [0, 1],
        known: () => orNull(keptPlusTotDeDemandeDeProlongation(dossier, kept), writeDay),
        open: (open) => openPlusTotDeDemandeDeProlongation(open, undefined),
        shape: { kind: 'optional', of: { kind: 'date' } },
      }),
    etatDeDemandeDeProlongation: () =>
      session.result({
        reads: [
          'heuresDAccompagnement',
          'prestationsDuForfaitPrevention',
          'programmesProposes',
          'dateDEffet',
          'dureeDuPlan',
          'dateDeLaDemandeDeProlongation',
          'jourDObservation',
          'dateDeLaDemande',
          'programmeCompte',
          'objetDeLaProlongation',
          'troisMoisAvantLaFin',
        ],
        guarantees: [0, 1],
        known: () => etatDeDemandeDeProlongation(dossier, kept),
        open: (open) => openEtatDeDemandeDeProlongation(open, undefined),
        shape: { kind: 'choice', values: ETAT_DU_DELAI },
      }),
    verdictDeProlongation: () =>
      session.result({
        reads: ['dateDeLaDemandeDeProlongation', 'prolongation'],
        guarantees: [],
        known: () => verdictDeProlongation(dossier),
        open: openVerdictDeProlongation,
        shape: { kind: 'choice', values: VERDICT },
      }),
    manquantsDeProlongation: () =>
      session.result({
        reads: [
          'dateDeLaDemandeDeProlongation',
          'heuresDAccompagnement',
          'prestationsDuForfaitPrevention',
          'programmesProposes',
          'dateDEffet',
          'dureeDuPlan',
          'prolongation',
          'dateDeLaDemande',
          'programmeCompte',
          'objetDeLaProlongation',
          'troisMoisAvantLaFin',
        ],
        guarantees: [0, 1],
        known: () => manquantsDeProlongation(dossier, kept).map(writePieceManquanteDeProlongation),
        open: (open) => openManquantsDeProlongation(open, undefined),
        shape: { kind: 'list', of: PIECE_MANQUANTE_DE_PROLONGATION_SHAPE, sortedBy: null, atMost: null },
      }),
    questionsDeFragire: () =>
      session.result({
        reads: ['compositionDeFragire'],
        guarantees: [],
        known: () => questionsDeFragire(dossier),
        open: openQuestionsDeFragire,
        shape: { kind: 'number', scale: 0, min: null, max: null },
      }),
    evaluationFragireComplete: () =>
      session.result({
        reads: ['questionsFragireRenseignees', 'testsFragireFaits', 'compositionDeFragire'],
        guarantees: [],
        known: () => evaluationFragireComplete(dossier),
        open: openEvaluationFragireComplete,
        shape: { kind: 'boolean' },
      }),
    scoreEntier: () =>
      session.result({
        reads: ['scoreFragire', 'scoreEntreDeuxTranches'],
        guarantees: [],
        known: () => scoreEntier(dossier),
        open: openScoreEntier,
        shape: { kind: 'number', scale: 0, min: null, max: null },
      }),
    heuresDeBase: () =>
      session.result({
        reads: ['scoreFragire', 'dateDeLaDemande', 'scoreEntreDeuxTranches'],
        guarantees: [],
        known: () => formatDecimal(heuresDeBase(dossier), 2),
        open: (open) => openHeuresDeBase(open, undefined),
        shape: { kind: 'number', scale: 2, min: null, max: null },
      }),
    basDuRepereMensuel: () =>
      session.result({
        reads: ['scoreFragire', 'dateDeLaDemande', 'scoreEntreDeuxTranches'],
        guarantees: [],
        known: () => basDuRepereMensuel(dossier),
        open: (open) => openBasDuRepereMensuel(open, undefined),
        shape: { kind: 'number', scale: 0, min: null, max: null },
      }),
    hautDuRepereMensuel: () =>
      session.result({
        reads: ['scoreFragire', 'dateDeLaDemande', 'scoreEntreDeuxTranches'],
        guarantees: [],
        known: () => hautDuRepereMensuel(dossier),
        open: (open) => openHautDuRepereMensuel(open, undefined),
        shape: { kind: 'number', scale: 0, min: null, max: null },
      }),
    heuresDuProgramme: () =>
      session.result({
        reads: ['scoreFragire', 'dateDeLaDemande', 'scoreEntreDeuxTranches', 'porteeDesOnzeHeures'],
        guarantees: [],
        known: () => formatDecimal(keptHeuresDuProgramme(dossier, kept), 2),
        open: (open) => openHeuresDuProgramme(open, undefined),
        shape: { kind: 'number', scale: 2, min: null, max: null },
      }),
    heuresDeLAnnee: () =>
      session.result({
        reads: [
          'scoreFragire',
          'dateDeLaDemande',
          'placeDesOnzeHeures',
          'scoreEntreDeuxTranches',
          'porteeDesOnzeHeures',
        ],
        guarantees: [],
        known: () => formatDecimal(keptHeuresDeLAnnee(dossier, kept), 2),
        open: (open) => openHeuresDeLAnnee(open, undefined),
        shape: { kind: 'number', scale: 2, min: null, max: null },
      }),
    interventionBienConfiee: () =>
      session.elements(
        {
          reads: ['assistantDeVieHorsDeLaToilette', 'interventions'],
          guarantees: [],
          known: (intervention: Intervention) => interventionBienConfiee(dossier, intervention),
          open: openInterventionBienConfiee,
          shape: { kind: 'boolean' },
        },
        [{ lists: [{ input: 'interventions', known: dossier.interventions }] }],
      ),
    serviceDuProgramme: () =>
      session.elements(
        {
          reads: [],
          guarantees: [],
          known: (service: Service) => serviceDuProgramme(service),
          open: openServiceDuProgramme,
          shape: { kind: 'boolean' },
        },
        [{ values: SERVICE }],
      ),
    heureDuProgramme: () =>
      session.elements(
        {
          reads: ['interventions'],
          guarantees: [],
          known: (intervention: Intervention) => heureDuProgramme(intervention),
          open: openHeureDuProgramme,
          shape: { kind: 'boolean' },
        },
        [{ lists: [{ input: 'interventions', known: dossier.interventions }] }],
      ),
    anneeDeLIntervention: () =>
      session.elements(
        {
          reads: ['dateDEffet', 'anneeDuPlafond', 'interventions'],
          guarantees: [0, 1],
          known: (intervention: Intervention) => keptAnneeDeLIntervention(dossier, kept, intervention),
          open: openAnneeDeLIntervention,
          shape: { kind: 'number', scale: 0, min: null, max: null },
        },
        [{ lists: [{ input: 'interventions', known: dossier.interventions }] }],
      ),
    heuresRetenues: () =>
      session.elements(
        {
          reads: [
            'interventions',
            'dateDEffet',
            'scoreFragire',
            'dateDeLaDemande',
            'anneeDuPlafond',
            'scoreEntreDeuxTranches',
            'porteeDesOnzeHeures',
          ],
          guarantees: [0, 1],
          known: (visite: Intervention) => formatDecimal(keptHeuresRetenues(dossier, kept, visite), 2),
          open: (open, visite) => openHeuresRetenues(open, undefined, visite),
          shape: { kind: 'number', scale: 2, min: null, max: null },
        },
        [{ lists: [{ input: 'interventions', known: dossier.interventions }] }],
      ),
    heuresPrisesEnCharge: () =>
      session.elements(
        {
          reads: [
            'interventions',
            'dateDEffet',
            'scoreFragire',
            'dateDeLaDemande',
            'anneeDuPlafond',
            'placeDesOnzeHeures',
            'scoreEntreDeuxTranches',
            'porteeDesOnzeHeures',
          ],
          guarantees: [0, 1],
          known: (visite: Intervention) => formatDecimal(keptHeuresPrisesEnCharge(dossier, kept, visite), 2),
          open: (open, visite) => openHeuresPrisesEnCharge(open, undefined, visite),
          shape: { kind: 'number', scale: 2, min: null, max: null },
        },
        [{ lists: [{ input: 'interventions', known: dossier.interventions }] }],
      ),
    heuresPayeesA: () =>
      session.elements(
        {
          reads: ['prestataireNonConventionne', 'interventions'],
          guarantees: [],
          known: (intervention: Intervention) => heuresPayeesA(dossier, intervention),
          open: openHeuresPayeesA,
          shape: { kind: 'optional', of: { kind: 'choice', values: PAYE } },
        },
        [{ lists: [{ input: 'interventions', known: dossier.interventions }] }],
      ),
    heuresPayees: () =>
      session.elements(
        {
          reads: [
            'interventions',
            'dateDEffet',
            'scoreFragire',
            'dateDeLaDemande',
            'prestataireNonConventionne',
            'anneeDuPlafond',
            'placeDesOnzeHeures',
            'scoreEntreDeuxTranches',
            'porteeDesOnzeHeures',
          ],
          guarantees: [0, 1],
          known: (intervention: Intervention) => formatDecimal(heuresPayees(dossier, kept, intervention), 2),
          open: (open, intervention) => openHeuresPayees(open, undefined, intervention),
          shape: { kind: 'number', scale: 2, min: null, max: null },
        },
        [{ lists: [{ input: 'interventions', known: dossier.interventions }] }],
      ),
    partDuBareme: () =>
      session.result({
        reads: ['compositionDuFoyer', 'ressourcesMensuelles', 'dateDeLaDemande'],
        guarantees: [],
        known: () => formatDecimal(keptPartDuBareme(dossier, kept), 2),
        open: (open) => openPartDuBareme(open, undefined),
        shape: { kind: 'number', scale: 2, min: null, max: null },
      }),
    partDuRetraiteSurLesHeures: () =>
      session.result({
        reads: ['compositionDuFoyer', 'ressourcesMensuelles', 'dateDeLaDemande', 'participationDuRetraite'],
        guarantees: [],
        known: () => formatDecimal(partDuRetraiteSurLesHeures(dossier, kept), 2),
        open: (open) => openPartDuRetraiteSurLesHeures(open, undefined),
        shape: { kind: 'number', scale: 2, min: null, max: null },
      }),
    dispositifDuJour: () =>
      session.result({
        reads: ['oscarDeploye', 'dateDeLaDemande'],
        guarantees: [],
        known: () => dispositifDuJour(dossier),
        open: (open) => openDispositifDuJour(open, undefined),
        shape: { kind: 'choice', values: DISPOSITIF },
      }),
    statutDuPlan: () =>
      session.elements(
        {
          reads: ['anciensFonctionnairesDeLEtat'],
          guarantees: [],
          known: (ancienStatut: AncienStatut) => keptStatutDuPlan(dossier, kept, ancienStatut),
          open: openStatutDuPlan,
          shape: { kind: 'boolean' },
        },
        [{ values: ANCIEN_STATUT }],
      ),
    regimePrincipalAdmis: () =>
      session.result({
        reads: ['regimePrincipal', 'anciensFonctionnairesDeLEtat'],
        guarantees: [],
        known: () => regimePrincipalAdmis(dossier),
        open: openRegimePrincipalAdmis,
        shape: { kind: 'boolean' },
      }),
    conditionDAffiliation: () =>
      session.result({
        reads: ['anciensStatuts', 'regimePrincipal', 'anciensFonctionnairesDeLEtat', 'plusieursStatuts'],
        guarantees: [],
        known: () => keptConditionDAffiliation(dossier, kept),
        open: openConditionDAffiliation,
        shape: { kind: 'boolean' },
      }),
    conditionDeGir: () =>
      session.result({
        reads: ['girEvalue'],
        guarantees: [],
        known: () => conditionDeGir(dossier),
        open: openConditionDeGir,
        shape: { kind: 'boolean' },
      }),
    ageAdmis: () =>
      session.result({
        reads: ['dateDeNaissance', 'dateDeLaDemande', 'conditionDAge'],
        guarantees: [],
        known: () => keptAgeAdmis(dossier, kept),
        open: openAgeAdmis,
        shape: { kind: 'boolean' },
      }),
    eligibleAuPlan: () =>
      session.result({
        reads: [
          'anciensStatuts',
          'regimePrincipal',
          'girEvalue',
          'dateDeNaissance',
          'dateDeLaDemande',
          'anciensFonctionnairesDeLEtat',
          'plusieursStatuts',
          'conditionDAge',
        ],
        guarantees: [],
        known: () => keptEligibleAuPlan(dossier, kept),
        open: (open) => openEligibleAuPlan(open, undefined),
        shape: { kind: 'boolean' },
      }),
    orientation: () =>
      session.result({
        reads: [
          'girEvalue',
          'anciensStatuts',
          'regimePrincipal',
          'dateDeNaissance',
          'dateDeLaDemande',
          'planAdapte',
          'anciensFonctionnairesDeLEtat',
          'plusieursStatuts',
          'conditionDAge',
        ],
        guarantees: [],
        known: () => orientation(dossier, kept),
        open: (open) => openOrientation(open, undefined),
        shape: { kind: 'choice', values: ORIENTATION },
      }),
    verdictDeDemandeDAide: () =>
      session.result({
        reads: ['demandeDAide'],
        guarantees: [],
        known: () => verdictDeDemandeDAide(dossier),
        open: openVerdictDeDemandeDAide,
        shape: { kind: 'choice', values: VERDICT },
      }),
    manquantsDeDemandeDAide: () =>
      session.result({
        reads: ['demandeDAide'],
        guarantees: [],
        known: () => manquantsDeDemandeDAide(dossier).map(writePieceManquanteDeDemandeDAide),
        open: openManquantsDeDemandeDAide,
        shape: { kind: 'list', of: PIECE_MANQUANTE_DE_DEMANDE_DAIDE_SHAPE, sortedBy: null, atMost: null },
      }),
    verdictDeVisiteDeLEvaluateur: () =>
      session.result({
        reads: ['visiteDeLEvaluateur'],
        guarantees: [],
        known: () => verdictDeVisiteDeLEvaluateur(dossier),
        open: openVerdictDeVisiteDeLEvaluateur,
        shape: { kind: 'choice', values: VERDICT },
      }),
    manquantsDeVisiteDeLEvaluateur: () =>
      session.result({
        reads: ['visiteDeLEvaluateur'],
        guarantees: [],
        known: () => manquantsDeVisiteDeLEvaluateur(dossier).map(writePieceManquanteDeVisiteDeLEvaluateur),
        open: openManquantsDeVisiteDeLEvaluateur,
        shape: { kind: 'list', of: PIECE_MANQUANTE_DE_VISITE_DE_LEVALUATEUR_SHAPE, sortedBy: null, atMost: null },
      }),
    verdictDeDecisionDeLaCaisse: () =>
      session.result({
        reads: ['decisionDeLaCaisse'],
        guarantees: [],
        known: () => verdictDeDecisionDeLaCaisse(dossier),
        open: openVerdictDeDecisionDeLaCaisse,
        shape: { kind: 'choice', values: VERDICT },
      }),
    manquantsDeDecisionDeLaCaisse: () =>
      session.result({
        reads: ['decisionDeLaCaisse'],
        guarantees: [],
        known: () => manquantsDeDecisionDeLaCaisse(dossier).map(writePieceManquanteDeDecisionDeLaCaisse),
        open: openManquantsDeDecisionDeLaCaisse,
        shape: { kind: 'list', of: PIECE_MANQUANTE_DE_DECISION_DE_LA_CAISSE_SHAPE, sortedBy: null, atMost: null },
      }),
    aide: () =>
      session.elements(
        {
          reads: ['octrois'],
          guarantees: [],
          known: (octroi: Octroi) => keptAide(kept, octroi),
          open: openAide,
          shape: { kind: 'choice', values: AIDE_TEMPORAIRE },
        },
        [{ lists: [{ input: 'octrois', known: dossier.octrois }] }],
      ),
    octroiPossible: () =>
      session.elements(
        {
          reads: ['octrois', 'titulaireDUnPlanOscar', 'renouvellementDeLAsir', 'aideSansPlan'],
          guarantees: [],
          known: (accord: Octroi) => keptOctroiPossible(dossier, kept, accord),
          open: openOctroiPossible,
          shape: { kind: 'boolean' },
        },
        [{ lists: [{ input: 'octrois', known: dossier.octrois }] }],
      ),
    periodeDeLAide: () =>
      session.elements(
        {
          reads: ['departDesTroisMois', 'octrois'],
          guarantees: [],
          known: (octroi: Octroi) => writePeriod(periodeDeLAide(dossier, octroi)),
          open: openPeriodeDeLAide,
          shape: { kind: 'period' },
        },
        [{ lists: [{ input: 'octrois', known: dossier.octrois }] }],
      ),
    anneeDeLOctroi: () =>
      session.elements(
        {
          reads: ['dateDEffet', 'anneeDuPlafond', 'octrois'],
          guarantees: [0, 1],
          known: (octroi: Octroi) => keptAnneeDeLOctroi(dossier, kept, octroi),
          open: openAnneeDeLOctroi,
          shape: { kind: 'number', scale: 0, min: null, max: null },
        },
        [{ lists: [{ input: 'octrois', known: dossier.octrois }] }],
      ),
    depenseTemporairePriseEnCharge: () =>
      session.elements(
        {
          reads: [
            'octrois',
            'titulaireDUnPlanOscar',
            'dateDEffet',
            'renouvellementDeLAsir',
            'aideSansPlan',
            'porteeDesTroisCentsEuros',
            'anneeDuPlafond',
          ],
          guarantees: [0, 1],
          known: (accord: Octroi) => formatDecimal(keptDepenseTemporairePriseEnCharge(dossier, kept, accord), 2),
          open: openDepenseTemporairePriseEnCharge,
          shape: { kind: 'number', scale: 2, min: null, max: null },
        },
        [{ lists: [{ input: 'octrois', known: dossier.octrois }] }],
      ),
    heuresTemporairesPrisesEnCharge: () =>
      session.elements(
        {
          reads: [
            'octrois',
            'titulaireDUnPlanOscar',
            'dateDEffet',
            'renouvellementDeLAsir',
            'aideSansPlan',
            'porteeDesCinquanteQuatreHeures',
            'anneeDuPlafond',
          ],
          guarantees: [0, 1],
          known: (accord: Octroi) => formatDecimal(keptHeuresTemporairesPrisesEnCharge(dossier, kept, accord), 2),
          open: openHeuresTemporairesPrisesEnCharge,
          shape: { kind: 'number', scale: 2, min: null, max: null },
        },
        [{ lists: [{ input: 'octrois', known: dossier.octrois }] }],
      ),
    forfaitEtAideDansLAnnee: () =>
      session.elements(
        {
          reads: [
            'depenses',
            'dateDEffet',
            'octrois',
            'titulaireDUnPlanOscar',
            'dateDeLaDemande',
            'anneeDuPlafond',
            'rubriqueDesPetitsTravaux',
            'porteeDesPlafondsParRubrique',
            'renouvellementDeLAsir',
            'aideSansPlan',
            'porteeDesTroisCentsEuros',
            'cumulDesEnveloppes',
          ],
          guarantees: [0, 1],
          known: (accord: Octroi) => formatDecimal(forfaitEtAideDansLAnnee(dossier, kept, accord), 2),
          open: (open, accord) => openForfaitEtAideDansLAnnee(open, undefined, accord),
          shape: { kind: 'number', scale: 2, min: null, max: null },
        },
        [{ lists: [{ input: 'octrois', known: dossier.octrois }] }],
      ),
    heuresDuPlanEtDeLAideDansLAnnee: () =>
      session.elements(
        {
          reads: [
            'interventions',
            'dateDEffet',
            'scoreFragire',
            'octrois',
            'titulaireDUnPlanOscar',
            'dateDeLaDemande',
            'anneeDuPlafond',
            'placeDesOnzeHeures',
            'scoreEntreDeuxTranches',
            'porteeDesOnzeHeures',
            'renouvellementDeLAsir',
            'aideSansPlan',
            'porteeDesCinquanteQuatreHeures',
            'cumulDesEnveloppes',
          ],
          guarantees: [0, 1],
          known: (accord: Octroi) => formatDecimal(heuresDuPlanEtDeLAideDansLAnnee(dossier, kept, accord), 2),
          open: (open, accord) => openHeuresDuPlanEtDeLAideDansLAnnee(open, undefined, accord),
          shape: { kind: 'number', scale: 2, min: null, max: null },
        },
        [{ lists: [{ input: 'octrois', known: dossier.octrois }] }],
      ),
    demandeeATemps: () =>
      session.elements(
        {
          reads: ['demandeDeLAdh', 'octrois'],
          guarantees: [],
          known: (octroi: Octroi) => demandeeATemps(dossier, kept, octroi),
          open: openDemandeeATemps,
          shape: { kind: 'boolean' },
        },
        [{ lists: [{ input: 'octrois', known: dossier.octrois }] }],
      ),
    echeanceDeContactDeLIntervenantSocial: () =>
      session.elements(
        {
          reads: ['joursDuContact', 'octrois'],
          guarantees: [],
          known: (octroi: Octroi) => orNull(keptEcheanceDeContactDeLIntervenantSocial(dossier, kept, octroi), writeDay),
          open: openEcheanceDeContactDeLIntervenantSocial,
          shape: { kind: 'optional', of: { kind: 'date' } },
        },
        [{ lists: [{ input: 'octrois', known: dossier.octrois }] }],
      ),
    plusTotDeContactDeLIntervenantSocial: () =>
      session.elements(
        {
          reads: ['joursDuContact', 'contactAvantDeuxJours', 'octrois'],
          guarantees: [],
          known: (octroi: Octroi) => orNull(keptPlusTotDeContactDeLIntervenantSocial(dossier, kept, octroi), writeDay),
          open: openPlusTotDeContactDeLIntervenantSocial,
          shape: { kind: 'optional', of: { kind: 'date' } },
        },
        [{ lists: [{ input: 'octrois', known: dossier.octrois }] }],
      ),
    etatDeContactDeLIntervenantSocial: () =>
      session.elements(
        {
          reads: ['jourDObservation', 'joursDuContact', 'contactAvantDeuxJours', 'octrois'],
          guarantees: [],
          known: (octroi: Octroi) => etatDeContactDeLIntervenantSocial(dossier, kept, octroi),
          open: openEtatDeContactDeLIntervenantSocial,
          shape: { kind: 'choice', values: ETAT_DU_DELAI },
        },
        [{ lists: [{ input: 'octrois', known: dossier.octrois }] }],
      ),
    verdictDeFinDeLAdh: () =>
      session.result({
        reads: ['finDeLAdh', 'besoinDurable'],
        guarantees: [],
        known: () => verdictDeFinDeLAdh(dossier),
        open: openVerdictDeFinDeLAdh,
        shape: { kind: 'choice', values: VERDICT },
      }),
    manquantsDeFinDeLAdh: () =>
      session.result({
        reads: ['finDeLAdh', 'besoinDurable'],
        guarantees: [],
        known: () => manquantsDeFinDeLAdh(dossier).map(writePieceManquanteDeFinDeLAdh),
        open: openManquantsDeFinDeLAdh,
        shape: { kind: 'list', of: PIECE_MANQUANTE_DE_FIN_DE_LADH_SHAPE, sortedBy: null, atMost: null },
      }),
  };
}

// ------------------------------------------------------------------------ Data

/** The parameters, with their periods (both days included) and their sources. */
export const parameters = {
  plafondAnnuelDuForfaitPrevention: {
    name: 'plafond annuel du forfait prévention',
    unit: '€',
    verifiedUntil: '2024-01-01',
    values: [
      {
        from: '2021-07-01',
        to: null,
        value: '500.00',
        sources: ["« dans la limite de 500 € par bénéficiaire et par an » (Le plan Oscar de l'Assurance retraite)"],
      },
    ],
  },
  tauxDuForfaitPrevention: {
    name: 'taux du forfait prévention',
    unit: '%',
    verifiedUntil: '2024-01-01',
    values: [
      {
        from: '2021-07-01',
        to: null,
        value: '100.00',
        sources: [
          "« Le forfait prévention est pris en charge par l'Assurance retraite à 100 % » (Le plan Oscar de l'Assurance retraite)",
        ],
      },
    ],
  },
  prestationsExigees: {
    name: 'prestations exigées',
    unit: '',
    verifiedUntil: '2024-01-01',
    values: [
      {
        from: '2021-07-01',
        to: null,
        value: 3,
        sources: [
          "« Pour bénéficier du forfait coordination, il faut bénéficier de 3 prestations “Oscar” différentes » (Le plan Oscar de l'Assurance retraite)",
          "« avec au moins 3 prestations différentes » (Le plan Oscar de l'Assurance retraite)",
        ],
      },
    ],
  },
  limiteDeLaPremiereTrancheDUnePersonneSeule: {
    name: "limite de la première tranche d'une personne seule",
    unit: '€',
    verifiedUntil: '2025-12-31',
    values: [
      {
        from: '2021-12-01',
        to: '2025-01-30',
        value: { kind: 'unknown' },
        sources: ['sans source : valeurs de 2021 à 2024 cherchées et non trouvées, sauf la dernière'],
      },
      {
        from: '2025-01-31',
        to: '2025-01-31',
        value: '1012.02',
        sources: [
          'relevé : Six actualités, aide ménagère de la Cnav : ce qui change pour les retraités en 2025, fiabilité C',
        ],
      },
      {
        from: '2025-02-01',
        to: null,
        value: '1034.28',
        sources: [
          'relevé : Six actualités, aide ménagère de la Cnav : ce qui change pour les retraités en 2025, fiabilité C',
        ],
      },
    ],
  },
  partDuRetraiteDansLaPremiereTranche: {
    name: 'part du retraité dans la première tranche',
    unit: '%',
    verifiedUntil: '2025-12-31',
    values: [
      {
        from: '2021-12-01',
        to: '2025-01-30',
        value: { kind: 'unknown' },
        sources: ['sans source : valeurs de 2021 à 2024 cherchées et non trouvées, sauf la dernière'],
      },
      {
        from: '2025-01-31',
        to: null,
        value: '10.00',
        sources: [
          'relevé : Six actualités, aide ménagère de la Cnav : ce qui change pour les retraités en 2025, fiabilité C',
        ],
      },
    ],
  },
  limiteDeLaDerniereTrancheDUnePersonneSeule: {
    name: "limite de la dernière tranche d'une personne seule",
    unit: '€',
    verifiedUntil: '2025-12-31',
    values: [
      {
        from: '2021-12-01',
        to: '2025-01-30',
        value: { kind: 'unknown' },
        sources: ['sans source : valeurs de 2021 à 2024 cherchées et non trouvées, sauf la dernière'],
      },
      {
        from: '2025-01-31',
        to: '2025-01-31',
        value: '2232.00',
        sources: [
          'relevé : Six actualités, aide ménagère de la Cnav : ce qui change pour les retraités en 2025, fiabilité C',
        ],
      },
      {
        from: '2025-02-01',
        to: null,
        value: '2281.00',
        sources: [
          'relevé : Six actualités, aide ménagère de la Cnav : ce qui change pour les retraités en 2025, fiabilité C',
        ],
      },
    ],
  },
  partDuRetraiteAuDelaDeLaDerniereTranche: {
    name: 'part du retraité au-delà de la dernière tranche',
    unit: '%',
    verifiedUntil: '2025-12-31',
    values: [
      {
        from: '2021-12-01',
        to: '2025-01-30',
        value: { kind: 'unknown' },
        sources: ['sans source : valeurs de 2021 à 2024 cherchées et non trouvées, sauf la dernière'],
      },
      {
        from: '2025-01-31',
        to: null,
        value: '75.00',
        sources: [
          'relevé : Six actualités, aide ménagère de la Cnav : ce qui change pour les retraités en 2025, fiabilité C',
        ],
      },
    ],
  },
  limiteDeLaPremiereTrancheDUnMenage: {
    name: "limite de la première tranche d'un ménage",
    unit: '€',
    verifiedUntil: '2025-12-31',
    values: [
      {
        from: '2021-12-01',
        to: '2022-08-10',
        value: '1423.31',
        sources: [
          'relevé : Le Media social, aides de la Cnav aux personnes âgées : les barèmes réévalués, fiabilité B',
        ],
      },
      {
        from: '2022-08-11',
        to: '2022-12-31',
        value: '1480.24',
        sources: [
          'relevé : Le Media social, aides de la Cnav aux personnes âgées : les barèmes réévalués, fiabilité B',
        ],
      },
      {
        from: '2023-01-01',
        to: null,
        value: { kind: 'unknown' },
        sources: ['sans source : valeurs depuis 2023 cherchées et non trouvées'],
      },
    ],
  },
  premierGirDesCaissesDeRetraite: {
    name: 'premier GIR des caisses de retraite',
    unit: '',
    values: [
      {
        from: null,
        to: null,
        value: 5,
        sources: ['sans source : limite commune aux textes, citée par chaque règlement dans sa règle'],
      },
    ],
  },
  dureeDeLAideTemporaire: {
    name: "durée de l'aide temporaire",
    unit: 'mois',
    verifiedUntil: '2024-01-01',
    values: [
      {
        from: '2024-01-01',
        to: null,
        value: 3,
        sources: [
          "« le plan Oscar peut être complété par 2 aides temporaires, accordées pour une durée de 3 mois » (Le plan Oscar de l'Assurance retraite)",
        ],
      },
    ],
  },
  plafondAnnuelDesAidesTemporaires: {
    name: 'plafond annuel des aides temporaires',
    unit: '€',
    verifiedUntil: '2024-01-01',
    values: [
      {
        from: '2024-01-01',
        to: null,
        value: '300.00',
        sources: [
          "« des prestations du forfait prévention, prises en charge à 100 % par l'Assurance retraite jusqu'à 300 € par an et par bénéficiaire » (Le plan Oscar de l'Assurance retraite)",
        ],
      },
    ],
  },
  plafondDHeuresDeLAideTemporaire: {
    name: "plafond d'heures de l'aide temporaire",
    unit: 'h',
    verifiedUntil: '2024-01-01',
    values: [
      {
        from: '2024-01-01',
        to: null,
        value: '54.00',
        sources: [
          "« des heures d'accompagnement et de services à domicile, prises en charge jusqu'à 54 heures maximum » (Le plan Oscar de l'Assurance retraite)",
        ],
      },
    ],
  },
  plafondAnnuelDeLAspaDUnePersonneSeule: {
    name: "plafond annuel de l'Aspa d'une personne seule",
    unit: '€',
    verifiedUntil: '2026-11-21',
    values: [
      {
        from: '2018-04-01',
        to: '2018-12-31',
        value: '9998.40',
        sources: ["relevé : openfisca-france, paramètres de l'Aspa, fiabilité B"],
      },
      {
        from: '2019-01-01',
        to: '2019-12-31',
        value: '10418.40',
        sources: ["relevé : openfisca-france, paramètres de l'Aspa, fiabilité B"],
      },
      {
        from: '2020-01-01',
        to: '2020-12-31',
        value: '10838.40',
        sources: ["relevé : openfisca-france, paramètres de l'Aspa, fiabilité B"],
      },
      {
        from: '2021-01-01',
        to: '2021-12-31',
        value: '10881.75',
        sources: ["relevé : openfisca-france, paramètres de l'Aspa, fiabilité B"],
      },
      {
        from: '2022-01-01',
        to: '2022-06-30',
        value: '11001.44',
        sources: ["relevé : openfisca-france, paramètres de l'Aspa, fiabilité B"],
      },
      {
        from: '2022-07-01',
        to: '2022-12-31',
        value: '11441.50',
        sources: ["relevé : openfisca-france, paramètres de l'Aspa, fiabilité B"],
      },
      {
        from: '2023-01-01',
        to: '2023-12-31',
        value: '11533.02',
        sources: ["relevé : openfisca-france, paramètres de l'Aspa, fiabilité B"],
      },
      {
        from: '2024-01-01',
        to: '2024-12-31',
        value: '12144.27',
        sources: ["relevé : openfisca-france, paramètres de l'Aspa, fiabilité B"],
      },
      {
        from: '2025-01-01',
        to: '2025-12-31',
        value: '12411.44',
        sources: ['relevé : openfisca-france, qui cite la circulaire Cnav 2024-39 du 23 décembre 2024, fiabilité B'],
      },
      {
        from: '2026-01-01',
        to: null,
        value: '12523.14',
        sources: ['relevé : openfisca-france, qui cite la circulaire Cnav 2025-29 du 22 décembre 2025, fiabilité B'],
      },
    ],
  },
  plafondAnnuelDeLAspaDUnCouple: {
    name: "plafond annuel de l'Aspa d'un couple",
    unit: '€',
    verifiedUntil: '2026-11-21',
    values: [
      {
        from: '2018-04-01',
        to: '2018-12-31',
        value: '15522.54',
        sources: ["relevé : openfisca-france, paramètres de l'Aspa, fiabilité B"],
      },
      {
        from: '2019-01-01',
        to: '2019-12-31',
        value: '16174.59',
        sources: ["relevé : openfisca-france, paramètres de l'Aspa, fiabilité B"],
      },
      {
        from: '2020-01-01',
        to: '2020-12-31',
        value: '16826.64',
        sources: ["relevé : openfisca-france, paramètres de l'Aspa, fiabilité B"],
      },
      {
        from: '2021-01-01',
        to: '2021-12-31',
        value: '16893.94',
        sources: ["relevé : openfisca-france, paramètres de l'Aspa, fiabilité B"],
      },
      {
        from: '2022-01-01',
        to: '2022-06-30',
        value: '17079.77',
        sources: ["relevé : openfisca-france, paramètres de l'Aspa, fiabilité B"],
      },
      {
        from: '2022-07-01',
        to: '2022-12-31',
        value: '17762.96',
        sources: ["relevé : openfisca-france, paramètres de l'Aspa, fiabilité B"],
      },
      {
        from: '2023-01-01',
        to: '2023-12-31',
        value: '17905.06',
        sources: ["relevé : openfisca-france, paramètres de l'Aspa, fiabilité B"],
      },
      {
        from: '2024-01-01',
        to: '2024-12-31',
        value: '18854.02',
        sources: ["relevé : openfisca-france, paramètres de l'Aspa, fiabilité B"],
      },
      {
        from: '2025-01-01',
        to: '2025-12-31',
        value: '19268.80',
        sources: ['relevé : openfisca-france, qui cite la circulaire Cnav 2024-39 du 23 décembre 2024, fiabilité B'],
      },
      {
        from: '2026-01-01',
        to: null,
        value: '19442.21',
        sources: ['relevé : openfisca-france, qui cite la circulaire Cnav 2025-29 du 22 décembre 2025, fiabilité B'],
      },
    ],
  },
  participationHoraire: {
    name: 'participation horaire',
    unit: '€/h',
    verifiedUntil: '2025-12-31',
    values: [
      {
        from: '2004-07-01',
        to: '2004-12-31',
        value: '15.99',
        sources: ['relevé : ASH n° 2367, circulaire Cnav 2004/30, fiabilité B'],
      },
      {
        from: '2005-01-01',
        to: '2012-01-31',
        value: { kind: 'unknown' },
        sources: ['sans source : valeurs de 2005 à 2014 cherchées et non trouvées, sauf celles qui suivent'],
      },
      {
        from: '2012-02-01',
        to: '2012-02-29',
        value: '19.20',
        sources: ['relevé : Carsat, diapositives de février 2012 (slideplayer.fr), fiabilité C'],
      },
      {
        from: '2012-03-01',
        to: '2014-12-30',
        value: { kind: 'unknown' },
        sources: ['sans source : valeurs de 2012 à 2014 cherchées et non trouvées, sauf la dernière'],
      },
      {
        from: '2014-12-31',
        to: '2014-12-31',
        value: '19.40',
        sources: ['relevé : Tout sur mes finances, aide à domicile, tarifs de 2015, fiabilité C'],
      },
      {
        from: '2015-01-01',
        to: '2015-12-31',
        value: '20.10',
        sources: ['relevé : Tout sur mes finances, aide à domicile, tarifs de 2015, fiabilité C'],
      },
      {
        from: '2016-01-01',
        to: '2020-12-31',
        value: { kind: 'unknown' },
        sources: ['sans source : valeurs de 2016 à 2020 cherchées et non trouvées'],
      },
      {
        from: '2021-01-01',
        to: '2021-09-30',
        value: '21.10',
        sources: ['relevé : Bizouard patrimoine, maintien à domicile : hausse des aides, fiabilité C'],
      },
      {
        from: '2021-10-01',
        to: '2021-12-31',
        value: '24.50',
        sources: ["relevé : Carsat Sud-Est, revalorisation du montant de l'aide à domicile, fiabilité B"],
      },
      {
        from: '2022-01-01',
        to: '2024-12-30',
        value: { kind: 'unknown' },
        sources: ['sans source : valeurs de 2022 à 2024 cherchées et non trouvées, sauf la dernière'],
      },
      {
        from: '2024-12-31',
        to: '2024-12-31',
        value: '26.30',
        sources: [
          'relevé : Le Media social, action sociale de la Cnav : revalorisation de certaines prestations, fiabilité B',
        ],
      },
      {
        from: '2025-01-01',
        to: null,
        value: '26.80',
        sources: [
          'relevé : Le Media social, action sociale de la Cnav : revalorisation de certaines prestations, fiabilité B',
        ],
      },
    ],
  },
  participationHoraireDuDimancheEtDesJoursFeries: {
    name: 'participation horaire du dimanche et des jours fériés',
    unit: '€/h',
    verifiedUntil: '2025-12-31',
    values: [
      {
        from: '2004-07-01',
        to: '2004-12-31',
        value: '18.66',
        sources: ['relevé : ASH n° 2367, circulaire Cnav 2004/30, fiabilité B'],
      },
      {
        from: '2005-01-01',
        to: '2014-12-30',
        value: { kind: 'unknown' },
        sources: ['sans source : valeurs de 2005 à 2014 cherchées et non trouvées, sauf la dernière'],
      },
      {
        from: '2014-12-31',
        to: '2014-12-31',
        value: '22.20',
        sources: ['relevé : Tout sur mes finances, aide à domicile, tarifs de 2015, fiabilité C'],
      },
      {
        from: '2015-01-01',
        to: '2015-12-31',
        value: '23.00',
        sources: ['relevé : Tout sur mes finances, aide à domicile, tarifs de 2015, fiabilité C'],
      },
      {
        from: '2016-01-01',
        to: '2020-12-31',
        value: { kind: 'unknown' },
        sources: ['sans source : valeurs de 2016 à 2020 cherchées et non trouvées'],
      },
      {
        from: '2021-01-01',
        to: '2021-09-30',
        value: '24.10',
        sources: ['relevé : Bizouard patrimoine, maintien à domicile : hausse des aides, fiabilité C'],
      },
      {
        from: '2021-10-01',
        to: '2021-12-31',
        value: '27.50',
        sources: ["relevé : Carsat Sud-Est, revalorisation du montant de l'aide à domicile, fiabilité B"],
      },
      {
        from: '2022-01-01',
        to: null,
        value: { kind: 'unknown' },
        sources: ['sans source : valeurs depuis 2022 cherchées et non trouvées'],
      },
    ],
  },
  participationHoraireEnAlsaceMoselle: {
    name: 'participation horaire en Alsace-Moselle',
    unit: '€/h',
    verifiedUntil: '2025-12-31',
    values: [
      {
        from: '2004-07-01',
        to: '2004-12-31',
        value: '16.22',
        sources: ['relevé : ASH n° 2367, circulaire Cnav 2004/30, fiabilité B'],
      },
      {
        from: '2005-01-01',
        to: '2014-12-30',
        value: { kind: 'unknown' },
        sources: ['sans source : valeurs de 2005 à 2014 cherchées et non trouvées, sauf la dernière'],
      },
      {
        from: '2014-12-31',
        to: '2014-12-31',
        value: '19.60',
        sources: ['relevé : Tout sur mes finances, aide à domicile, tarifs de 2015, fiabilité C'],
      },
      {
        from: '2015-01-01',
        to: '2015-12-31',
        value: '20.30',
        sources: ['relevé : Tout sur mes finances, aide à domicile, tarifs de 2015, fiabilité C'],
      },
      {
        from: '2016-01-01',
        to: '2020-12-31',
        value: { kind: 'unknown' },
        sources: ['sans source : valeurs de 2016 à 2020 cherchées et non trouvées'],
      },
      {
        from: '2021-01-01',
        to: '2021-09-30',
        value: '21.30',
        sources: ['relevé : Bizouard patrimoine, maintien à domicile : hausse des aides, fiabilité C'],
      },
      {
        from: '2021-10-01',
        to: '2021-12-31',
        value: '24.70',
        sources: ["relevé : Carsat Sud-Est, revalorisation du montant de l'aide à domicile, fiabilité B"],
      },
      {
        from: '2022-01-01',
        to: null,
        value: { kind: 'unknown' },
        sources: ['sans source : valeurs depuis 2022 cherchées et non trouvées'],
      },
    ],
  },
  participationHoraireDuDimancheEtDesJoursFeriesEnAlsaceMoselle: {
    name: 'participation horaire du dimanche et des jours fériés en Alsace-Moselle',
    unit: '€/h',
    verifiedUntil: '2025-12-31',
    values: [
      {
        from: '2004-07-01',
        to: '2004-12-31',
        value: '18.89',
        sources: ['relevé : ASH n° 2367, circulaire Cnav 2004/30, fiabilité B'],
      },
      {
        from: '2005-01-01',
        to: '2014-12-30',
        value: { kind: 'unknown' },
        sources: ['sans source : valeurs de 2005 à 2014 cherchées et non trouvées, sauf la dernière'],
      },
      {
        from: '2014-12-31',
        to: '2014-12-31',
        value: '22.40',
        sources: ['relevé : Tout sur mes finances, aide à domicile, tarifs de 2015, fiabilité C'],
      },
      {
        from: '2015-01-01',
        to: '2015-12-31',
        value: '23.20',
        sources: ['relevé : Tout sur mes finances, aide à domicile, tarifs de 2015, fiabilité C'],
      },
      {
        from: '2016-01-01',
        to: '2020-12-31',
        value: { kind: 'unknown' },
        sources: ['sans source : valeurs de 2016 à 2020 cherchées et non trouvées'],
      },
      {
        from: '2021-01-01',
        to: '2021-09-30',
        value: '24.30',
        sources: ['relevé : Bizouard patrimoine, maintien à domicile : hausse des aides, fiabilité C'],
      },
      {
        from: '2021-10-01',
        to: '2021-12-31',
        value: '27.70',
        sources: ["relevé : Carsat Sud-Est, revalorisation du montant de l'aide à domicile, fiabilité B"],
      },
      {
        from: '2022-01-01',
        to: null,
        value: { kind: 'unknown' },
        sources: ['sans source : valeurs depuis 2022 cherchées et non trouvées'],
      },
    ],
  },
} as const;

/** Where the texts leave room: the readings, and the one retained. */
export const questions = {
  rubriqueDesPetitsTravaux: {
    name: 'rubrique des petits travaux',
    question:
      'Les petits travaux, que le tableau ne nomme pas, sont-ils dans « Cadre de vie et sécurité à domicile » ?',
    about: ["« Type d'aides | Exemples | Montant maximum préconisé pour la prise en charge » (article)"],
    readings: ['cadre de vie', 'rubrique à connaître'],
    retained: {
      reading: 'cadre de vie',
      by: 'hypothèse de travail du projet',
      on: '2026-11-21',
      reason: "l'article cite l'adaptation du domicile, et range le bricolage et l'assainissement dans cette rubrique",
    },
  },
  porteeDesPlafondsParRubrique: {
    name: 'portée des plafonds par rubrique',
    question: "Le « montant maximum préconisé » d'une rubrique limite-t-il la prise en charge ?",
    about: ["« Type d'aides | Exemples | Montant maximum préconisé pour la prise en charge » (article)"],
    readings: ['limite', 'simple conseil'],
    retained: null,
  },
  anneeDuPlafond: {
    name: 'année du plafond',
    question:
      'Les plafonds annuels se comptent-ils par année du calendrier, par année du plan, ou sur douze mois glissants ?',
    about: ['« dans la limite de 500 € par bénéficiaire et par an » (article)'],
    readings: ['année du calendrier', 'année du plan', 'douze mois glissants'],
    retained: null,
  },
  destinataireDuForfait: {
    name: 'destinataire du forfait',
    question: 'Qui reçoit le forfait prévention : la convention du prestataire en décide-t-elle ?',
    about: ["« soit directement au prestataire conventionné par l'Assurance retraite » (article)"],
    readings: ['convention du prestataire', 'choix de la caisse'],
    retained: {
      reading: 'convention du prestataire',
      by: 'hypothèse de travail du projet',
      on: '2026-11-21',
      reason: "pour les heures, payées « comme pour le forfait prévention », c'est la convention qui décide",
    },
  },
  moisDuRemboursement: {
    name: 'mois du remboursement',
    question:
      '« Le mois suivant la prestation » : le mois du calendrier qui suit, ou le mois qui suit jour pour jour ?',
    about: ['« soit à la personne âgée bénéficiaire du forfait, le mois suivant la prestation » (article)'],
    readings: ['mois du calendrier', 'mois jour pour jour'],
    retained: null,
  },
  programmeCompte: {
    name: 'programme compté',
    question: "Un programme compte-t-il dès qu'il est proposé, ou quand le retraité y participe ?",
    about: [
      '« la participation à un (ou plusieurs) programme(s) de prévention compte pour une prestation au total » (article)',
    ],
    readings: ['participation', 'orientation du retraité'],
    retained: {
      reading: 'participation',
      by: 'hypothèse de travail du projet',
      on: '2026-11-21',
      reason:
        "ce règlement transcrit l'article, qui écrit « participation » ; le guide, qui écrit « orientation », a le sien",
    },
  },
  phaseDeLancement: {
    name: 'phase de lancement',
    question: 'Le jour de la demande est-il encore dans la phase de lancement ?',
    about: ['« pour un montant de 200 € par an maximum (en phase de lancement, puis 150 € par la suite) » (article)'],
    readings: ['en cours', 'terminée'],
    retained: null,
  },
  montantVerse: {
    name: 'montant versé',
    question: "Le coordinateur reçoit-il le maximum de l'article, ou le montant fixé par une circulaire ?",
    about: ['« pour un montant de 200 € par an maximum (en phase de lancement, puis 150 € par la suite) » (article)'],
    readings: ['maximum', "montant d'une circulaire"],
    retained: null,
  },
  dureeDuForfaitCoordination: {
    name: 'durée du forfait coordination',
    question: "Le forfait dure-t-il un an, renouvelable, ou autant d'années que le plan ?",
    about: ["« Ce forfait, prévu pour une durée d'un an, peut être prolongé » (article)"],
    readings: ['un an renouvelable', 'années du plan'],
    retained: null,
  },
  departDesSuivis: {
    name: 'départ des suivis',
    question: 'Les suivis se comptent-ils du rendez-vous de démarrage, ou de la visite initiale au domicile ?',
    about: [
      "« à travers un rendez-vous au démarrage du plan d'aides Oscar, puis des rendez-vous de suivi 2 et 6 mois plus tard » (article)",
    ],
    readings: ['rendez-vous de démarrage', 'visite initiale'],
    retained: {
      reading: 'rendez-vous de démarrage',
      by: 'hypothèse de travail du projet',
      on: '2026-11-21',
      reason: "ce règlement transcrit l'article, qui compte « plus tard » que le rendez-vous de démarrage",
    },
  },
  suivisDeLaSecondeAnnee: {
    name: 'suivis de la seconde année',
    question: 'La seconde année a-t-elle trois suivis, à un, trois et six mois du renouvellement ?',
    about: ['« avec des rendez-vous de suivi 1 mois, 3 mois et 6 mois après le renouvellement » (article)'],
    readings: ['trois suivis', 'aucun suivi fixé'],
    retained: {
      reading: 'trois suivis',
      by: 'hypothèse de travail du projet',
      on: '2026-11-21',
      reason: "l'article est le seul texte qui parle de la seconde année ; le guide se tait",
    },
  },
  suiviAnticipe: {
    name: 'suivi anticipé',
    question: 'Un suivi « 2 mois plus tard » peut-il être fait avant ce jour ?',
    about: ['« puis des rendez-vous de suivi 2 et 6 mois plus tard » (article)'],
    readings: ['permis', 'trop tôt'],
    retained: null,
  },
  objetDeLaProlongation: {
    name: 'objet de la prolongation',
    question: 'Ce qui se prolonge est-il le plan, ou le forfait coordination ?',
    about: ['« Étape 3 : la prolongation du plan Oscar » (article)'],
    readings: ['plan entier', 'forfait coordination'],
    retained: null,
  },
  troisMoisAvantLaFin: {
    name: 'trois mois avant la fin',
    question: '« 3 mois avant la fin prévue » : le dernier jour pour demander, ou le premier ?',
    about: ["« via une nouvelle demande 3 mois avant la fin prévue du plan d'aides » (article)"],
    readings: ['limite de la demande', 'ouverture de la demande'],
    retained: null,
  },
  compositionDeFragire: {
    name: 'composition de Fragire',
    question: "Combien de questions l'évaluation Fragire compte-t-elle ?",
    about: [
      "« l'Assurance retraite se base sur le score Fragire, un ensemble de questionnaire (17 questions) et de 3 tests » (article)",
    ],
    readings: ['dix-sept questions', 'dix-huit questions', 'dix-neuf questions'],
    retained: null,
  },
  scoreEntreDeuxTranches: {
    name: 'score entre deux tranches',
    question: 'Dans quelle tranche est un score comme 39,5, entre deux bornes imprimées ?',
    about: [
      '« pour fixer le niveau de prise en charge des services à domicile dans le cadre du plan Oscar » (article)',
    ],
    readings: ['entier inférieur', 'entier le plus proche', 'entier supérieur'],
    retained: null,
  },
  porteeDesOnzeHeures: {
    name: 'portée des onze heures',
    question:
      'Les onze heures « Bien dans son corps, bien dans son assiette », imprimées sur la première ligne, valent-elles pour toutes ?',
    about: ['« 0 à 39 | 40 heures(3-4 heures/mois) | 11 heures » (article)'],
    readings: ['toutes les lignes', 'première ligne seulement'],
    retained: null,
  },
  placeDesOnzeHeures: {
    name: 'place des onze heures',
    question: "Les onze heures s'ajoutent-elles aux heures de base, ou y sont-elles comprises ?",
    about: ["« Nombre d'heures « Bien dans son corps, bien dans son assiette » remboursées par an » (article)"],
    readings: ['en plus', 'comprises'],
    retained: {
      reading: 'en plus',
      by: 'hypothèse de travail du projet',
      on: '2026-11-21',
      reason: "l'article écrit « En plus des heures de services à domicile de base »",
    },
  },
  assistantDeVieHorsDeLaToilette: {
    name: 'assistant de vie hors de la toilette',
    question: 'Un assistant de vie peut-il faire les trois premiers services ?',
    about: [
      '« Les 3 premiers types de services peuvent être assurés par un(e) aide, employé(e) ou agent à domicile, ou un(e) auxiliaire de vie sociale » (article)',
    ],
    readings: ['refusé', 'permis'],
    retained: null,
  },
  prestataireNonConventionne: {
    name: 'prestataire non conventionné',
    question: 'Les heures faites par un prestataire non conventionné sont-elles remboursées ?',
    about: [
      "« remboursées à la personne âgée bénéficiaire si elle a choisi un prestataire qui n'est pas conventionné, sur présentation des justificatifs de dépenses » (article)",
    ],
    readings: ['remboursées', 'refusées'],
    retained: null,
  },
  participationDuRetraite: {
    name: 'participation du retraité',
    question: 'Le retraité paie-t-il une part de chaque heure ?',
    about: ['« La prise en charge des heures de service à domicile avec le plan Oscar » (article)'],
    readings: ['aucune part', 'part selon les ressources'],
    retained: null,
  },
  anciensFonctionnairesDeLEtat: {
    name: "anciens fonctionnaires de l'État",
    question: "Un fonctionnaire de l'État retraité peut-il avoir un plan OSCAR ?",
    about: ['« Les ex-fonctionnaires, agriculteurs, etc., ne sont donc pas concernés » (article)'],
    readings: ['hors du plan', "par l'aide de l'État"],
    retained: null,
  },
  plusieursStatuts: {
    name: 'plusieurs statuts',
    question: 'Qui a eu un statut du régime général et un autre relève-t-il du plan ?',
    about: ['« Être affiliée au régime général de la Sécurité sociale » (article)'],
    readings: ['un statut suffit', 'tout autre statut exclut', 'régime principal'],
    retained: null,
  },
  conditionDAge: {
    name: "condition d'âge",
    question: 'Faut-il avoir 55 ans pour un plan OSCAR ?',
    about: [
      '« Pour pouvoir être aidé dans le cadre du plan Oscar, une personne âgée doit remplir 2 conditions » (article)',
    ],
    readings: ['aucun âge', 'cinquante-cinq ans'],
    retained: null,
  },
  aideSansPlan: {
    name: 'aide sans plan',
    question: 'Faut-il déjà un plan OSCAR pour recevoir une aide temporaire ?',
    about: ['« le plan Oscar peut être complété par 2 aides temporaires » (article)'],
    readings: ["complément d'un plan", 'aide sans condition de plan'],
    retained: null,
  },
  renouvellementDeLAsir: {
    name: "renouvellement de l'Asir",
    question: 'Une seconde Asir peut-elle être accordée ?',
    about: ["« jusqu'à 300 € par an et par bénéficiaire » (article)"],
    readings: ['possible', 'exclu'],
    retained: null,
  },
  departDesTroisMois: {
    name: 'départ des trois mois',
    question: "Les trois mois partent-ils de l'octroi, ou de l'événement ?",
    about: ['« accordées pour une durée de 3 mois » (article)'],
    readings: ["octroi de l'aide", "jour de l'événement"],
    retained: null,
  },
  porteeDesTroisCentsEuros: {
    name: 'portée des trois cents euros',
    question: 'Les 300 € par an valent-ils pour les deux aides ensemble, ou pour chacune ?',
    about: ["« jusqu'à 300 € par an et par bénéficiaire » (article)"],
    readings: ['deux aides ensemble', 'chaque aide'],
    retained: null,
  },
  porteeDesCinquanteQuatreHeures: {
    name: 'portée des cinquante-quatre heures',
    question: "Les 54 heures valent-elles par octroi, par aide dans l'année, ou pour les deux aides dans l'année ?",
    about: ["« prises en charge jusqu'à 54 heures maximum » (article)"],
    readings: ['chaque octroi', "chaque aide dans l'année", "deux aides dans l'année"],
    retained: null,
  },
  cumulDesEnveloppes: {
    name: 'cumul des enveloppes',
    question: "Les plafonds des aides temporaires s'ajoutent-ils à ceux du plan, ou y sont-ils compris ?",
    about: ['« qui reprennent des prestations offertes dans le plan Oscar “normal” » (article)'],
    readings: ['deux enveloppes', 'une seule enveloppe'],
    retained: null,
  },
  demandeDeLAdh: {
    name: "demande de l'ADH",
    question: "Jusqu'à quand l'ADH peut-elle être demandée ?",
    about: [
      "« Compte tenu de son caractère d'urgence, l'octroi de l'accompagnement à domicile après hospitalisation suit une “voie rapide” » (article)",
    ],
    readings: ['avant la sortie', 'quinze jours après la sortie', 'sans limite'],
    retained: null,
  },
  joursDuContact: {
    name: 'jours du contact',
    question: 'Les « 2 à 7 jours » sont-ils des jours du calendrier ou des jours ouvrés ?',
    about: ["« 2 à 7 jours après l'octroi de cette aide » (article)"],
    readings: ['jours du calendrier', 'jours de travail'],
    retained: null,
  },
  contactAvantDeuxJours: {
    name: 'contact avant deux jours',
    question: 'Un contact la veille du deuxième jour est-il trop tôt ?',
    about: ["« 2 à 7 jours après l'octroi de cette aide » (article)"],
    readings: ['trop tôt pour vérifier', 'simple ordre de grandeur'],
    retained: null,
  },
} as const;

/** What each result may rest on beside the documents: values from outside, days beyond verification, readings. */
export const restsOn = {
  classement: [{ kind: 'reading', definition: 'rubrique des petits travaux', detail: 'cadre de vie' }],
  plafondDeLaRubrique: [{ kind: 'not verified', definition: 'plafond de la rubrique', detail: '2024-01-01' }],
  imputation: [{ kind: 'reading', definition: 'rubrique des petits travaux', detail: 'cadre de vie' }],
  anneeDeLaDepense: [{ kind: 'reading', definition: 'année du plafond', detail: '' }],
  retenuDansLaRubrique: [
    { kind: 'not verified', definition: 'plafond de la rubrique', detail: '2024-01-01' },
    { kind: 'reading', definition: 'rubrique des petits travaux', detail: 'cadre de vie' },
    { kind: 'reading', definition: 'année du plafond', detail: '' },
    { kind: 'reading', definition: 'portée des plafonds par rubrique', detail: '' },
  ],
  priseEnCharge: [
    { kind: 'not verified', definition: 'plafond de la rubrique', detail: '2024-01-01' },
    { kind: 'not verified', definition: 'plafond annuel du forfait prévention', detail: '2024-01-01' },
    { kind: 'not verified', definition: 'taux du forfait prévention', detail: '2024-01-01' },
    { kind: 'reading', definition: 'année du plafond', detail: '' },
    { kind: 'reading', definition: 'rubrique des petits travaux', detail: 'cadre de vie' },
    { kind: 'reading', definition: 'portée des plafonds par rubrique', detail: '' },
  ],
  resteALaChargeDuRetraite: [
    { kind: 'not verified', definition: 'plafond de la rubrique', detail: '2024-01-01' },
    { kind: 'not verified', definition: 'plafond annuel du forfait prévention', detail: '2024-01-01' },
    { kind: 'not verified', definition: 'taux du forfait prévention', detail: '2024-01-01' },
    { kind: 'reading', definition: 'année du plafond', detail: '' },
    { kind: 'reading', definition: 'rubrique des petits travaux', detail: 'cadre de vie' },
    { kind: 'reading', definition: 'portée des plafonds par rubrique', detail: '' },
  ],
  prisEnChargeAuTotal: [
    { kind: 'not verified', definition: 'plafond de la rubrique', detail: '2024-01-01' },
    { kind: 'not verified', definition: 'plafond annuel du forfait prévention', detail: '2024-01-01' },
    { kind: 'not verified', definition: 'taux du forfait prévention', detail: '2024-01-01' },
    { kind: 'reading', definition: 'année du plafond', detail: '' },
    { kind: 'reading', definition: 'rubrique des petits travaux', detail: 'cadre de vie' },
    { kind: 'reading', definition: 'portée des plafonds par rubrique', detail: '' },
  ],
  depensePayeeA: [{ kind: 'reading', definition: 'destinataire du forfait', detail: 'convention du prestataire' }],
  payableAPartirDu: [
    { kind: 'reading', definition: 'destinataire du forfait', detail: 'convention du prestataire' },
    { kind: 'reading', definition: 'mois du remboursement', detail: '' },
  ],
  payableAuPlusTardLe: [
    { kind: 'reading', definition: 'destinataire du forfait', detail: 'convention du prestataire' },
    { kind: 'reading', definition: 'mois du remboursement', detail: '' },
  ],
  prestationsDifferentes: [{ kind: 'reading', definition: 'programme compté', detail: 'participation' }],
  planCoordonne: [
    { kind: 'not verified', definition: 'prestations exigées', detail: '2024-01-01' },
    { kind: 'reading', definition: 'programme compté', detail: 'participation' },
  ],
  montantMaximumDuForfaitCoordination: [
    { kind: 'not verified', definition: 'montant maximum du forfait coordination', detail: '2024-01-01' },
    { kind: 'reading', definition: 'phase de lancement', detail: '' },
  ],
  forfaitCoordinationDUneAnnee: [
    { kind: 'not verified', definition: 'prestations exigées', detail: '2024-01-01' },
    { kind: 'not verified', definition: 'montant maximum du forfait coordination', detail: '2024-01-01' },
    { kind: 'reading', definition: 'programme compté', detail: 'participation' },
    { kind: 'reading', definition: 'montant versé', detail: '' },
    { kind: 'reading', definition: 'phase de lancement', detail: '' },
  ],
  anneesDeCoordination: [
    { kind: 'not verified', definition: 'prestations exigées', detail: '2024-01-01' },
    { kind: 'reading', definition: 'programme compté', detail: 'participation' },
    { kind: 'reading', definition: 'durée du forfait coordination', detail: '' },
  ],
  forfaitCoordinationAuTotal: [
    { kind: 'not verified', definition: 'prestations exigées', detail: '2024-01-01' },
    { kind: 'not verified', definition: 'montant maximum du forfait coordination', detail: '2024-01-01' },
    { kind: 'reading', definition: 'programme compté', detail: 'participation' },
    { kind: 'reading', definition: 'montant versé', detail: '' },
    { kind: 'reading', definition: 'phase de lancement', detail: '' },
    { kind: 'reading', definition: 'durée du forfait coordination', detail: '' },
  ],
  jourDeVersementDeLaPremiereAnnee: [
    { kind: 'not verified', definition: 'prestations exigées', detail: '2024-01-01' },
    { kind: 'reading', definition: 'programme compté', detail: 'participation' },
    { kind: 'reading', definition: 'durée du forfait coordination', detail: '' },
  ],
  jourDeVersementDeLaSecondeAnnee: [
    { kind: 'not verified', definition: 'prestations exigées', detail: '2024-01-01' },
    { kind: 'reading', definition: 'programme compté', detail: 'participation' },
    { kind: 'reading', definition: 'durée du forfait coordination', detail: '' },
  ],
  depart: [{ kind: 'reading', definition: 'départ des suivis', detail: 'rendez-vous de démarrage' }],
  echeanceDeSuiviADeuxMois: [
    { kind: 'not verified', definition: 'prestations exigées', detail: '2024-01-01' },
    { kind: 'reading', definition: 'programme compté', detail: 'participation' },
    { kind: 'reading', definition: 'durée du forfait coordination', detail: '' },
    { kind: 'reading', definition: 'départ des suivis', detail: 'rendez-vous de démarrage' },
  ],
  plusTotDeSuiviADeuxMois: [
    { kind: 'not verified', definition: 'prestations exigées', detail: '2024-01-01' },
    { kind: 'reading', definition: 'programme compté', detail: 'participation' },
    { kind: 'reading', definition: 'durée du forfait coordination', detail: '' },
    { kind: 'reading', definition: 'suivi anticipé', detail: '' },
    { kind: 'reading', definition: 'départ des suivis', detail: 'rendez-vous de démarrage' },
  ],
  etatDeSuiviADeuxMois: [
    { kind: 'not verified', definition: 'prestations exigées', detail: '2024-01-01' },
    { kind: 'reading', definition: 'programme compté', detail: 'participation' },
    { kind: 'reading', definition: 'durée du forfait coordination', detail: '' },
    { kind: 'reading', definition: 'départ des suivis', detail: 'rendez-vous de démarrage' },
    { kind: 'reading', definition: 'suivi anticipé', detail: '' },
  ],
  echeanceDeSuiviASixMois: [
    { kind: 'not verified', definition: 'prestations exigées', detail: '2024-01-01' },
    { kind: 'reading', definition: 'programme compté', detail: 'participation' },
    { kind: 'reading', definition: 'durée du forfait coordination', detail: '' },
    { kind: 'reading', definition: 'départ des suivis', detail: 'rendez-vous de démarrage' },
  ],
  plusTotDeSuiviASixMois: [
    { kind: 'not verified', definition: 'prestations exigées', detail: '2024-01-01' },
    { kind: 'reading', definition: 'programme compté', detail: 'participation' },
    { kind: 'reading', definition: 'durée du forfait coordination', detail: '' },
    { kind: 'reading', definition: 'suivi anticipé', detail: '' },
    { kind: 'reading', definition: 'départ des suivis', detail: 'rendez-vous de démarrage' },
  ],
  etatDeSuiviASixMois: [
    { kind: 'not verified', definition: 'prestations exigées', detail: '2024-01-01' },
    { kind: 'reading', definition: 'programme compté', detail: 'participation' },
    { kind: 'reading', definition: 'durée du forfait coordination', detail: '' },
    { kind: 'reading', definition: 'départ des suivis', detail: 'rendez-vous de démarrage' },
    { kind: 'reading', definition: 'suivi anticipé', detail: '' },
  ],
  secondeAnneeSuivie: [
    { kind: 'not verified', definition: 'prestations exigées', detail: '2024-01-01' },
    { kind: 'reading', definition: 'programme compté', detail: 'participation' },
    { kind: 'reading', definition: 'durée du forfait coordination', detail: '' },
    { kind: 'reading', definition: 'suivis de la seconde année', detail: 'trois suivis' },
  ],
  echeanceDePremierSuiviDeLaSecondeAnnee: [
    { kind: 'not verified', definition: 'prestations exigées', detail: '2024-01-01' },
    { kind: 'reading', definition: 'programme compté', detail: 'participation' },
    { kind: 'reading', definition: 'durée du forfait coordination', detail: '' },
    { kind: 'reading', definition: 'suivis de la seconde année', detail: 'trois suivis' },
  ],
  plusTotDePremierSuiviDeLaSecondeAnnee: [
    { kind: 'not verified', definition: 'prestations exigées', detail: '2024-01-01' },
    { kind: 'reading', definition: 'programme compté', detail: 'participation' },
    { kind: 'reading', definition: 'durée du forfait coordination', detail: '' },
    { kind: 'reading', definition: 'suivis de la seconde année', detail: 'trois suivis' },
    { kind: 'reading', definition: 'suivi anticipé', detail: '' },
  ],
  etatDePremierSuiviDeLaSecondeAnnee: [
    { kind: 'not verified', definition: 'prestations exigées', detail: '2024-01-01' },
    { kind: 'reading', definition: 'programme compté', detail: 'participation' },
    { kind: 'reading', definition: 'durée du forfait coordination', detail: '' },
    { kind: 'reading', definition: 'suivis de la seconde année', detail: 'trois suivis' },
    { kind: 'reading', definition: 'suivi anticipé', detail: '' },
  ],
  echeanceDeDeuxiemeSuiviDeLaSecondeAnnee: [
    { kind: 'not verified', definition: 'prestations exigées', detail: '2024-01-01' },
    { kind: 'reading', definition: 'programme compté', detail: 'participation' },
    { kind: 'reading', definition: 'durée du forfait coordination', detail: '' },
    { kind: 'reading', definition: 'suivis de la seconde année', detail: 'trois suivis' },
  ],
  plusTotDeDeuxiemeSuiviDeLaSecondeAnnee: [
    { kind: 'not verified', definition: 'prestations exigées', detail: '2024-01-01' },
    { kind: 'reading', definition: 'programme compté', detail: 'participation' },
    { kind: 'reading', definition: 'durée du forfait coordination', detail: '' },
    { kind: 'reading', definition: 'suivis de la seconde année', detail: 'trois suivis' },
    { kind: 'reading', definition: 'suivi anticipé', detail: '' },
  ],
  etatDeDeuxiemeSuiviDeLaSecondeAnnee: [
    { kind: 'not verified', definition: 'prestations exigées', detail: '2024-01-01' },
    { kind: 'reading', definition: 'programme compté', detail: 'participation' },
    { kind: 'reading', definition: 'durée du forfait coordination', detail: '' },
    { kind: 'reading', definition: 'suivis de la seconde année', detail: 'trois suivis' },
    { kind: 'reading', definition: 'suivi anticipé', detail: '' },
  ],
  echeanceDeTroisiemeSuiviDeLaSecondeAnnee: [
    { kind: 'not verified', definition: 'prestations exigées', detail: '2024-01-01' },
    { kind: 'reading', definition: 'programme compté', detail: 'participation' },
    { kind: 'reading', definition: 'durée du forfait coordination', detail: '' },
    { kind: 'reading', definition: 'suivis de la seconde année', detail: 'trois suivis' },
  ],
  plusTotDeTroisiemeSuiviDeLaSecondeAnnee: [
    { kind: 'not verified', definition: 'prestations exigées', detail: '2024-01-01' },
    { kind: 'reading', definition: 'programme compté', detail: 'participation' },
    { kind: 'reading', definition: 'durée du forfait coordination', detail: '' },
    { kind: 'reading', definition: 'suivis de la seconde année', detail: 'trois suivis' },
    { kind: 'reading', definition: 'suivi anticipé', detail: '' },
  ],
  etatDeTroisiemeSuiviDeLaSecondeAnnee: [
    { kind: 'not verified', definition: 'prestations exigées', detail: '2024-01-01' },
    { kind: 'reading', definition: 'programme compté', detail: 'participation' },
    { kind: 'reading', definition: 'durée du forfait coordination', detail: '' },
    { kind: 'reading', definition: 'suivis de la seconde année', detail: 'trois suivis' },
    { kind: 'reading', definition: 'suivi anticipé', detail: '' },
  ],
  prolongationOuverte: [
    { kind: 'not verified', definition: 'prestations exigées', detail: '2024-01-01' },
    { kind: 'reading', definition: 'programme compté', detail: 'participation' },
    { kind: 'reading', definition: 'objet de la prolongation', detail: '' },
  ],
  echeanceDeDemandeDeProlongation: [
    { kind: 'not verified', definition: 'prestations exigées', detail: '2024-01-01' },
    { kind: 'reading', definition: 'programme compté', detail: 'participation' },
    { kind: 'reading', definition: 'objet de la prolongation', detail: '' },
    { kind: 'reading', definition: 'trois mois avant la fin', detail: '' },
  ],
  plusTotDeDemandeDeProlongation: [
    { kind: 'not verified', definition: 'prestations exigées', detail: '2024-01-01' },
    { kind: 'reading', definition: 'programme compté', detail: 'participation' },
    { kind: 'reading', definition: 'objet de la prolongation', detail: '' },
    { kind: 'reading', definition: 'trois mois avant la fin', detail: '' },
  ],
  etatDeDemandeDeProlongation: [
    { kind: 'not verified', definition: 'prestations exigées', detail: '2024-01-01' },
    { kind: 'reading', definition: 'programme compté', detail: 'participation' },
    { kind: 'reading', definition: 'objet de la prolongation', detail: '' },
    { kind: 'reading', definition: 'trois mois avant la fin', detail: '' },
  ],
  manquantsDeProlongation: [
    { kind: 'not verified', definition: 'prestations exigées', detail: '2024-01-01' },
    { kind: 'reading', definition: 'programme compté', detail: 'participation' },
    { kind: 'reading', definition: 'objet de la prolongation', detail: '' },
    { kind: 'reading', definition: 'trois mois avant la fin', detail: '' },
  ],
  questionsDeFragire: [
    { kind: 'relevé', definition: 'questions de Fragire', detail: 'B' },
    { kind: 'relevé', definition: 'questions de Fragire', detail: 'A' },
    { kind: 'reading', definition: 'composition de Fragire', detail: '' },
  ],
  evaluationFragireComplete: [
    { kind: 'relevé', definition: 'questions de Fragire', detail: 'B' },
    { kind: 'relevé', definition: 'questions de Fragire', detail: 'A' },
    { kind: 'reading', definition: 'composition de Fragire', detail: '' },
  ],
  scoreEntier: [{ kind: 'reading', definition: 'score entre deux tranches', detail: '' }],
  heuresDeBase: [
    { kind: 'not verified', definition: 'heures de base.lignes', detail: '2024-01-01' },
    { kind: 'not verified', definition: 'heures de base', detail: '2024-01-01' },
    { kind: 'reading', definition: 'score entre deux tranches', detail: '' },
  ],
  basDuRepereMensuel: [
    { kind: 'not verified', definition: 'heures de base.lignes', detail: '2024-01-01' },
    { kind: 'not verified', definition: 'bas du repère mensuel', detail: '2024-01-01' },
    { kind: 'reading', definition: 'score entre deux tranches', detail: '' },
  ],
  hautDuRepereMensuel: [
    { kind: 'not verified', definition: 'heures de base.lignes', detail: '2024-01-01' },
    { kind: 'not verified', definition: 'haut du repère mensuel', detail: '2024-01-01' },
    { kind: 'reading', definition: 'score entre deux tranches', detail: '' },
  ],
  heuresDuProgramme: [
    { kind: 'not verified', definition: 'heures du programme', detail: '2024-01-01' },
    { kind: 'reading', definition: 'score entre deux tranches', detail: '' },
    { kind: 'reading', definition: 'portée des onze heures', detail: '' },
  ],
  heuresDeLAnnee: [
    { kind: 'not verified', definition: 'heures de base.lignes', detail: '2024-01-01' },
    { kind: 'not verified', definition: 'heures de base', detail: '2024-01-01' },
    { kind: 'not verified', definition: 'heures du programme', detail: '2024-01-01' },
    { kind: 'reading', definition: 'place des onze heures', detail: 'en plus' },
    { kind: 'reading', definition: 'score entre deux tranches', detail: '' },
    { kind: 'reading', definition: 'portée des onze heures', detail: '' },
  ],
  interventionBienConfiee: [{ kind: 'reading', definition: 'assistant de vie hors de la toilette', detail: '' }],
  anneeDeLIntervention: [{ kind: 'reading', definition: 'année du plafond', detail: '' }],
  heuresRetenues: [
    { kind: 'not verified', definition: 'heures du programme', detail: '2024-01-01' },
    { kind: 'reading', definition: 'année du plafond', detail: '' },
    { kind: 'reading', definition: 'score entre deux tranches', detail: '' },
    { kind: 'reading', definition: 'portée des onze heures', detail: '' },
  ],
  heuresPrisesEnCharge: [
    { kind: 'not verified', definition: 'heures du programme', detail: '2024-01-01' },
    { kind: 'not verified', definition: 'heures de base.lignes', detail: '2024-01-01' },
    { kind: 'not verified', definition: 'heures de base', detail: '2024-01-01' },
    { kind: 'reading', definition: 'année du plafond', detail: '' },
    { kind: 'reading', definition: 'place des onze heures', detail: 'en plus' },
    { kind: 'reading', definition: 'score entre deux tranches', detail: '' },
    { kind: 'reading', definition: 'portée des onze heures', detail: '' },
  ],
  heuresPayeesA: [{ kind: 'reading', definition: 'prestataire non conventionné', detail: '' }],
  heuresPayees: [
    { kind: 'not verified', definition: 'heures du programme', detail: '2024-01-01' },
    { kind: 'not verified', definition: 'heures de base.lignes', detail: '2024-01-01' },
    { kind: 'not verified', definition: 'heures de base', detail: '2024-01-01' },
    { kind: 'reading', definition: 'prestataire non conventionné', detail: '' },
    { kind: 'reading', definition: 'année du plafond', detail: '' },
    { kind: 'reading', definition: 'place des onze heures', detail: 'en plus' },
    { kind: 'reading', definition: 'score entre deux tranches', detail: '' },
    { kind: 'reading', definition: 'portée des onze heures', detail: '' },
  ],
  partDuBareme: [
    { kind: 'relevé', definition: "limite de la première tranche d'une personne seule", detail: 'C' },
    { kind: 'not verified', definition: "limite de la première tranche d'une personne seule", detail: '2025-12-31' },
    { kind: 'relevé', definition: 'part du retraité dans la première tranche', detail: 'C' },
    { kind: 'not verified', definition: 'part du retraité dans la première tranche', detail: '2025-12-31' },
    { kind: 'relevé', definition: "limite de la dernière tranche d'une personne seule", detail: 'C' },
    { kind: 'not verified', definition: "limite de la dernière tranche d'une personne seule", detail: '2025-12-31' },
    { kind: 'relevé', definition: 'part du retraité au-delà de la dernière tranche', detail: 'C' },
    { kind: 'not verified', definition: 'part du retraité au-delà de la dernière tranche', detail: '2025-12-31' },
    { kind: 'relevé', definition: "limite de la première tranche d'un ménage", detail: 'B' },
    { kind: 'not verified', definition: "limite de la première tranche d'un ménage", detail: '2025-12-31' },
    { kind: 'relevé', definition: 'part du barème', detail: 'C' },
    { kind: 'relevé', definition: 'part du barème', detail: 'B' },
  ],
  partDuRetraiteSurLesHeures: [
    { kind: 'relevé', definition: "limite de la première tranche d'une personne seule", detail: 'C' },
    { kind: 'not verified', definition: "limite de la première tranche d'une personne seule", detail: '2025-12-31' },
    { kind: 'relevé', definition: 'part du retraité dans la première tranche', detail: 'C' },
    { kind: 'not verified', definition: 'part du retraité dans la première tranche', detail: '2025-12-31' },
    { kind: 'relevé', definition: "limite de la dernière tranche d'une personne seule", detail: 'C' },
    { kind: 'not verified', definition: "limite de la dernière tranche d'une personne seule", detail: '2025-12-31' },
    { kind: 'relevé', definition: 'part du retraité au-delà de la dernière tranche', detail: 'C' },
    { kind: 'not verified', definition: 'part du retraité au-delà de la dernière tranche', detail: '2025-12-31' },
    { kind: 'relevé', definition: "limite de la première tranche d'un ménage", detail: 'B' },
    { kind: 'not verified', definition: "limite de la première tranche d'un ménage", detail: '2025-12-31' },
    { kind: 'relevé', definition: 'part du barème', detail: 'C' },
    { kind: 'relevé', definition: 'part du barème', detail: 'B' },
    { kind: 'reading', definition: 'participation du retraité', detail: '' },
  ],
  dispositifDuJour: [{ kind: 'relevé', definition: 'dispositif du jour', detail: 'B' }],
  statutDuPlan: [{ kind: 'reading', definition: "anciens fonctionnaires de l'État", detail: '' }],
  regimePrincipalAdmis: [{ kind: 'reading', definition: "anciens fonctionnaires de l'État", detail: '' }],
  conditionDAffiliation: [
    { kind: 'reading', definition: "anciens fonctionnaires de l'État", detail: '' },
    { kind: 'reading', definition: 'plusieurs statuts', detail: '' },
  ],
  ageAdmis: [
    { kind: 'relevé', definition: 'âge admis', detail: 'B' },
    { kind: 'reading', definition: "condition d'âge", detail: '' },
  ],
  eligibleAuPlan: [
    { kind: 'relevé', definition: 'âge admis', detail: 'B' },
    { kind: 'not verified', definition: 'éligible au plan', detail: '2024-01-01' },
    { kind: 'reading', definition: "anciens fonctionnaires de l'État", detail: '' },
    { kind: 'reading', definition: 'plusieurs statuts', detail: '' },
    { kind: 'reading', definition: "condition d'âge", detail: '' },
  ],
  orientation: [
    { kind: 'relevé', definition: 'âge admis', detail: 'B' },
    { kind: 'not verified', definition: 'éligible au plan', detail: '2024-01-01' },
    { kind: 'not verified', definition: 'orientation', detail: '2024-01-01' },
    { kind: 'reading', definition: "anciens fonctionnaires de l'État", detail: '' },
    { kind: 'reading', definition: 'plusieurs statuts', detail: '' },
    { kind: 'reading', definition: "condition d'âge", detail: '' },
  ],
  octroiPossible: [
    { kind: 'reading', definition: "renouvellement de l'Asir", detail: '' },
    { kind: 'reading', definition: 'aide sans plan', detail: '' },
  ],
  periodeDeLAide: [
    { kind: 'not verified', definition: "durée de l'aide temporaire", detail: '2024-01-01' },
    { kind: 'reading', definition: 'départ des trois mois', detail: '' },
  ],
  anneeDeLOctroi: [{ kind: 'reading', definition: 'année du plafond', detail: '' }],
  depenseTemporairePriseEnCharge: [
    { kind: 'not verified', definition: 'plafond annuel des aides temporaires', detail: '2024-01-01' },
    { kind: 'reading', definition: "renouvellement de l'Asir", detail: '' },
    { kind: 'reading', definition: 'aide sans plan', detail: '' },
    { kind: 'reading', definition: 'portée des trois cents euros', detail: '' },
    { kind: 'reading', definition: 'année du plafond', detail: '' },
  ],
  heuresTemporairesPrisesEnCharge: [
    { kind: 'not verified', definition: "plafond d'heures de l'aide temporaire", detail: '2024-01-01' },
    { kind: 'reading', definition: "renouvellement de l'Asir", detail: '' },
    { kind: 'reading', definition: 'aide sans plan', detail: '' },
    { kind: 'reading', definition: 'portée des cinquante-quatre heures', detail: '' },
    { kind: 'reading', definition: 'année du plafond', detail: '' },
  ],
  forfaitEtAideDansLAnnee: [
    { kind: 'not verified', definition: 'plafond de la rubrique', detail: '2024-01-01' },
    { kind: 'not verified', definition: 'plafond annuel du forfait prévention', detail: '2024-01-01' },
    { kind: 'not verified', definition: 'taux du forfait prévention', detail: '2024-01-01' },
    { kind: 'not verified', definition: 'plafond annuel des aides temporaires', detail: '2024-01-01' },
    { kind: 'reading', definition: 'année du plafond', detail: '' },
    { kind: 'reading', definition: 'rubrique des petits travaux', detail: 'cadre de vie' },
    { kind: 'reading', definition: 'portée des plafonds par rubrique', detail: '' },
    { kind: 'reading', definition: "renouvellement de l'Asir", detail: '' },
    { kind: 'reading', definition: 'aide sans plan', detail: '' },
    { kind: 'reading', definition: 'portée des trois cents euros', detail: '' },
    { kind: 'reading', definition: 'cumul des enveloppes', detail: '' },
  ],
  heuresDuPlanEtDeLAideDansLAnnee: [
    { kind: 'not verified', definition: 'heures du programme', detail: '2024-01-01' },
    { kind: 'not verified', definition: 'heures de base.lignes', detail: '2024-01-01' },
    { kind: 'not verified', definition: 'heures de base', detail: '2024-01-01' },
    { kind: 'not verified', definition: "plafond d'heures de l'aide temporaire", detail: '2024-01-01' },
    { kind: 'reading', definition: 'année du plafond', detail: '' },
    { kind: 'reading', definition: 'place des onze heures', detail: 'en plus' },
    { kind: 'reading', definition: 'score entre deux tranches', detail: '' },
    { kind: 'reading', definition: 'portée des onze heures', detail: '' },
    { kind: 'reading', definition: "renouvellement de l'Asir", detail: '' },
    { kind: 'reading', definition: 'aide sans plan', detail: '' },
    { kind: 'reading', definition: 'portée des cinquante-quatre heures', detail: '' },
    { kind: 'reading', definition: 'cumul des enveloppes', detail: '' },
  ],
  demandeeATemps: [
    { kind: 'relevé', definition: 'demandée à temps', detail: 'C' },
    { kind: 'relevé', definition: 'demandée à temps', detail: 'B' },
    { kind: 'reading', definition: "demande de l'ADH", detail: '' },
  ],
  echeanceDeContactDeLIntervenantSocial: [{ kind: 'reading', definition: 'jours du contact', detail: '' }],
  plusTotDeContactDeLIntervenantSocial: [
    { kind: 'reading', definition: 'jours du contact', detail: '' },
    { kind: 'reading', definition: 'contact avant deux jours', detail: '' },
  ],
  etatDeContactDeLIntervenantSocial: [
    { kind: 'reading', definition: 'jours du contact', detail: '' },
    { kind: 'reading', definition: 'contact avant deux jours', detail: '' },
  ],
} as const;

// ------------------------------------------------------------------------ The edge: JSON to values, values to JSON

const RUBRIQUE: readonly Rubrique[] = [
  'cadre de vie et sécurité',
  'mobilité et lien social',
  'soutien personnalisé',
  'vie quotidienne',
];

const PAYE: readonly Paye[] = ['prestataire', 'bénéficiaire'];

const AIDE_TEMPORAIRE: readonly AideTemporaire[] = ['ADH', 'Asir'];

const PRESTATION: readonly Prestation[] = [
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

const SERVICE: readonly Service[] = [
  'entretien du linge et du logement',
  'aide aux déplacements à pied',
  'aide à la préparation des repas',
  'accompagnement à la toilette',
];

const ANCIEN_STATUT: readonly AncienStatut[] = [
  'salarié du secteur privé',
  'agent public sans statut de fonctionnaire',
  'travailleur indépendant',
  "fonctionnaire de l'État",
  'autre fonctionnaire',
  'agriculteur',
  'autre statut',
];

const RUBRIQUE_DES_PETITS_TRAVAUX: readonly RubriqueDesPetitsTravaux[] = ['cadre de vie', 'rubrique à connaître'];

const PORTEE_DES_PLAFONDS_PAR_RUBRIQUE: readonly PorteeDesPlafondsParRubrique[] = ['limite', 'simple conseil'];

const ANNEE_DU_PLAFOND: readonly AnneeDuPlafond[] = ['année du calendrier', 'année du plan', 'douze mois glissants'];

const DESTINATAIRE_DU_FORFAIT: readonly DestinataireDuForfait[] = ['convention du prestataire', 'choix de la caisse'];

const MOIS_DU_REMBOURSEMENT: readonly MoisDuRemboursement[] = ['mois du calendrier', 'mois jour pour jour'];

const PROGRAMME_COMPTE: readonly ProgrammeCompte[] = ['participation', 'orientation du retraité'];

const PHASE_DE_LANCEMENT: readonly PhaseDeLancement[] = ['en cours', 'terminée'];

const MONTANT_VERSE: readonly MontantVerse[] = ['maximum', "montant d'une circulaire"];

const DUREE_DU_FORFAIT_COORDINATION: readonly DureeDuForfaitCoordination[] = ['un an renouvelable', 'années du plan'];

const DEPART_DES_SUIVIS: readonly DepartDesSuivis[] = ['rendez-vous de démarrage', 'visite initiale'];

const SUIVIS_DE_LA_SECONDE_ANNEE: readonly SuivisDeLaSecondeAnnee[] = ['trois suivis', 'aucun suivi fixé'];

const SUIVI_ANTICIPE: readonly SuiviAnticipe[] = ['permis', 'trop tôt'];

const OBJET_DE_LA_PROLONGATION: readonly ObjetDeLaProlongation[] = ['plan entier', 'forfait coordination'];

const TROIS_MOIS_AVANT_LA_FIN: readonly TroisMoisAvantLaFin[] = ['limite de la demande', 'ouverture de la demande'];

const COMPOSITION_DE_FRAGIRE: readonly CompositionDeFragire[] = [
  'dix-sept questions',
  'dix-huit questions',
  'dix-neuf questions',
];

const SCORE_ENTRE_DEUX_TRANCHES: readonly ScoreEntreDeuxTranches[] = [
  'entier inférieur',
  'entier le plus proche',
  'entier supérieur',
];

const PORTEE_DES_ONZE_HEURES: readonly PorteeDesOnzeHeures[] = ['toutes les lignes', 'première ligne seulement'];

const PLACE_DES_ONZE_HEURES: readonly PlaceDesOnzeHeures[] = ['en plus', 'comprises'];

const ASSISTANT_DE_VIE_HORS_DE_LA_TOILETTE: readonly AssistantDeVieHorsDeLaToilette[] = ['refusé', 'permis'];

const PRESTATAIRE_NON_CONVENTIONNE: readonly PrestataireNonConventionne[] = ['remboursées', 'refusées'];

const PARTICIPATION_DU_RETRAITE: readonly ParticipationDuRetraite[] = ['aucune part', 'part selon les ressources'];

const ANCIENS_FONCTIONNAIRES_DE_LETAT: readonly AnciensFonctionnairesDeLEtat[] = [
  'hors du plan',
  "par l'aide de l'État",
];

const PLUSIEURS_STATUTS: readonly PlusieursStatuts[] = [
  'un statut suffit',
  'tout autre statut exclut',
  'régime principal',
];

const CONDITION_DAGE: readonly ConditionDAge[] = ['aucun âge', 'cinquante-cinq ans'];

const AIDE_SANS_PLAN: readonly AideSansPlan[] = ["complément d'un plan", 'aide sans condition de plan'];

const RENOUVELLEMENT_DE_LASIR: readonly RenouvellementDeLAsir[] = ['possible', 'exclu'];

const DEPART_DES_TROIS_MOIS: readonly DepartDesTroisMois[] = ["octroi de l'aide", "jour de l'événement"];

const PORTEE_DES_TROIS_CENTS_EUROS: readonly PorteeDesTroisCentsEuros[] = ['deux aides ensemble', 'chaque aide'];

const PORTEE_DES_CINQUANTE_QUATRE_HEURES: readonly PorteeDesCinquanteQuatreHeures[] = [
  'chaque octroi',
  "chaque aide dans l'année",
  "deux aides dans l'année",
];

const CUMUL_DES_ENVELOPPES: readonly CumulDesEnveloppes[] = ['deux enveloppes', 'une seule enveloppe'];

const DEMANDE_DE_LADH: readonly DemandeDeLAdh[] = ['avant la sortie', 'quinze jours après la sortie', 'sans limite'];

const JOURS_DU_CONTACT: readonly JoursDuContact[] = ['jours du calendrier', 'jours de travail'];

const CONTACT_AVANT_DEUX_JOURS: readonly ContactAvantDeuxJours[] = [
  'trop tôt pour vérifier',
  'simple ordre de grandeur',
];

const ETAT_DU_DELAI: readonly EtatDuDelai[] = [
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

const VERDICT: readonly Verdict[] = ['conforme', 'non conforme'];

const DISPOSITIF: readonly Dispositif[] = ['plan OSCAR', "plan d'actions personnalisé"];

const ORIENTATION: readonly Orientation[] = ["plan d'aides", "demande d'APA", 'autre démarche'];

const FOYER: readonly Foyer[] = ['personne seule', 'ménage'];

const REGIME: readonly Regime[] = [
  "pensions civiles de l'État",
  "pensions des ouvriers de l'État",
  'régime général',
  'autre régime',
];

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

function asService(value: unknown): Service | undefined {
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

const PIECE_MANQUANTE_DE_MISSIONS_DU_COORDINATEUR_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: MISSIONS_DU_COORDINATEUR } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

const PIECE_MANQUANTE_DE_PROLONGATION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: PROLONGATION } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

const PIECE_MANQUANTE_DE_DEMANDE_DAIDE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: DEMANDE_DAIDE } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

const PIECE_MANQUANTE_DE_VISITE_DE_LEVALUATEUR_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: VISITE_DE_LEVALUATEUR } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

const PIECE_MANQUANTE_DE_DECISION_DE_LA_CAISSE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: DECISION_DE_LA_CAISSE } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

const PIECE_MANQUANTE_DE_FIN_DE_LADH_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: FIN_DE_LADH } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

const DEPENSE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    prestation: { name: 'prestation', shape: { kind: 'choice', values: PRESTATION } },
    montant: { name: 'montant', shape: { kind: 'number', scale: 2, min: null, max: null } },
    date: { name: 'date', shape: { kind: 'date' } },
    conventionne: { name: 'conventionné', shape: { kind: 'boolean' } },
  },
};

const PROGRAMME_SHAPE: Shape = {
  kind: 'record',
  fields: {
    forme: { name: 'forme', shape: { kind: 'choice', values: FORME_DE_PROGRAMME } },
    suivi: { name: 'suivi', shape: { kind: 'boolean' } },
  },
};

const INTERVENTION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    date: { name: 'date', shape: { kind: 'date' } },
    service: { name: 'service', shape: { kind: 'choice', values: SERVICE } },
    heures: { name: 'heures', shape: { kind: 'number', scale: 2, min: null, max: null } },
    programme: { name: 'programme', shape: { kind: 'boolean' } },
    qualification: { name: 'qualification', shape: { kind: 'choice', values: QUALIFICATION } },
    conventionne: { name: 'conventionné', shape: { kind: 'boolean' } },
    justifiee: { name: 'justifiée', shape: { kind: 'boolean' } },
  },
};

const OCTROI_SHAPE: Shape = {
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

const DEMANDE_DAIDE2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    formulaireCerfaRempli: { name: 'formulaire Cerfa rempli', shape: { kind: 'boolean' } },
    demandeTransmiseALaCarsat: { name: 'demande transmise à la Carsat', shape: { kind: 'boolean' } },
  },
};

const VISITE_DE_LEVALUATEUR2_SHAPE: Shape = {
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

const FIN_DE_LADH2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    evaluationFaiteParLIntervenantSocial: {
      name: "évaluation faite par l'intervenant social",
      shape: { kind: 'boolean' },
    },
    planPlusDurablePropose: { name: 'plan plus durable proposé', shape: { kind: 'boolean' } },
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
  'regimePrincipal',
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
function readDossier(input: unknown, readings: Given<Readings>, reader: Reader): Given<Dossier> {
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
    regimePrincipal:
      asRegime(given.regimePrincipal) ?? reader.choice(given.regimePrincipal, REGIME, '', 'régime principal'),
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
    service: asService(given.service) ?? reader.choice(given.service, SERVICE, here, 'service'),
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

function writePieceManquanteDeMissionsDuCoordinateur(
  value: PieceManquanteDeMissionsDuCoordinateur,
): PieceManquanteDeMissionsDuCoordinateurOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

function writePieceManquanteDeProlongation(value: PieceManquanteDeProlongation): PieceManquanteDeProlongationOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

function writePieceManquanteDeDemandeDAide(value: PieceManquanteDeDemandeDAide): PieceManquanteDeDemandeDAideOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

function writePieceManquanteDeVisiteDeLEvaluateur(
  value: PieceManquanteDeVisiteDeLEvaluateur,
): PieceManquanteDeVisiteDeLEvaluateurOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

function writePieceManquanteDeDecisionDeLaCaisse(
  value: PieceManquanteDeDecisionDeLaCaisse,
): PieceManquanteDeDecisionDeLaCaisseOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

function writePieceManquanteDeFinDeLAdh(value: PieceManquanteDeFinDeLAdh): PieceManquanteDeFinDeLAdhOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

// ------------------------------------------------------------------------ The same rules for dossiers that are not complete

/** What the world with unknowns must know of the dossier. */
const RULES: OpenRules = {
  inputs: {
    dateDEffet: { name: "date d'effet", shape: { kind: 'date' }, question: false },
    depenses: {
      name: 'dépenses',
      shape: { kind: 'list', of: DEPENSE_SHAPE, sortedBy: 'date', atMost: 100 },
      question: false,
    },
    programmesProposes: {
      name: 'programmes proposés',
      shape: { kind: 'list', of: PROGRAMME_SHAPE, sortedBy: null, atMost: 1000 },
      question: false,
    },
    heuresDAccompagnement: { name: "heures d'accompagnement", shape: { kind: 'boolean' }, question: false },
    prestationsDuForfaitPrevention: {
      name: 'prestations du forfait prévention',
      shape: { kind: 'list', of: { kind: 'choice', values: PRESTATION }, sortedBy: null, atMost: 1000 },
      question: false,
    },
    dureeDuPlan: { name: 'durée du plan', shape: { kind: 'number', scale: 0, min: 1, max: 2 }, question: false },
    forfaitRenouvele: { name: 'forfait renouvelé', shape: { kind: 'boolean' }, question: false },
    dateDuRendezVousDeDemarrage: {
      name: 'date du rendez-vous de démarrage',
      shape: { kind: 'optional', of: { kind: 'date' } },
      question: false,
    },
    dateDeLaVisiteInitiale: {
      name: 'date de la visite initiale',
      shape: { kind: 'optional', of: { kind: 'date' } },
      question: false,
    },
    dateDuRenouvellement: {
      name: 'date du renouvellement',
      shape: { kind: 'optional', of: { kind: 'date' } },
      question: false,
    },
    dateDuSuiviADeuxMois: {
      name: 'date du suivi à deux mois',
      shape: { kind: 'optional', of: { kind: 'date' } },
      question: false,
    },
    dateDuSuiviASixMois: {
      name: 'date du suivi à six mois',
      shape: { kind: 'optional', of: { kind: 'date' } },
      question: false,
    },
    dateDuSuiviAUnMoisDuRenouvellement: {
      name: 'date du suivi à un mois du renouvellement',
      shape: { kind: 'optional', of: { kind: 'date' } },
      question: false,
    },
    dateDuSuiviATroisMoisDuRenouvellement: {
      name: 'date du suivi à trois mois du renouvellement',
      shape: { kind: 'optional', of: { kind: 'date' } },
      question: false,
    },
    dateDuSuiviASixMoisDuRenouvellement: {
      name: 'date du suivi à six mois du renouvellement',
      shape: { kind: 'optional', of: { kind: 'date' } },
      question: false,
    },
    dateDeLaDemandeDeProlongation: {
      name: 'date de la demande de prolongation',
      shape: { kind: 'optional', of: { kind: 'date' } },
      question: false,
    },
    scoreFragire: { name: 'score Fragire', shape: { kind: 'number', scale: 2, min: null, max: null }, question: false },
    questionsFragireRenseignees: {
      name: 'questions Fragire renseignées',
      shape: { kind: 'number', scale: 0, min: 0, max: 30 },
      question: false,
    },
    testsFragireFaits: {
      name: 'tests Fragire faits',
      shape: { kind: 'number', scale: 0, min: 0, max: 10 },
      question: false,
    },
    interventions: {
      name: 'interventions',
      shape: { kind: 'list', of: INTERVENTION_SHAPE, sortedBy: 'date', atMost: 400 },
      question: false,
    },
    compositionDuFoyer: { name: 'composition du foyer', shape: { kind: 'choice', values: FOYER }, question: false },
    ressourcesMensuelles: {
      name: 'ressources mensuelles',
      shape: { kind: 'number', scale: 2, min: null, max: null },
      question: false,
    },
    dateDeLaDemande: { name: 'date de la demande', shape: { kind: 'date' }, question: false },
    dateDeNaissance: { name: 'date de naissance', shape: { kind: 'date' }, question: false },
    girEvalue: { name: 'GIR évalué', shape: { kind: 'number', scale: 0, min: 1, max: 6 }, question: false },
    oscarDeploye: { name: 'OSCAR déployé', shape: { kind: 'boolean' }, question: false },
    anciensStatuts: {
      name: 'anciens statuts',
      shape: { kind: 'list', of: { kind: 'choice', values: ANCIEN_STATUT }, sortedBy: null, atMost: 1000 },
      question: false,
    },
    regimePrincipal: { name: 'régime principal', shape: { kind: 'choice', values: REGIME }, question: false },
    planAdapte: { name: 'plan adapté', shape: { kind: 'boolean' }, question: false },
    octrois: {
      name: 'octrois',
      shape: { kind: 'list', of: OCTROI_SHAPE, sortedBy: 'dateDOctroi', atMost: 20 },
      question: false,
    },
    titulaireDUnPlanOscar: { name: "titulaire d'un plan OSCAR", shape: { kind: 'boolean' }, question: false },
    besoinDurable: { name: 'besoin durable', shape: { kind: 'boolean' }, question: false },
    missionsDuCoordinateur: {
      name: 'missions du coordinateur',
      shape: MISSIONS_DU_COORDINATEUR2_SHAPE,
      question: false,
    },
    prolongation: { name: 'prolongation', shape: PROLONGATION2_SHAPE, question: false },
    demandeDAide: { name: "demande d'aide", shape: DEMANDE_DAIDE2_SHAPE, question: false },
    visiteDeLEvaluateur: { name: "visite de l'évaluateur", shape: VISITE_DE_LEVALUATEUR2_SHAPE, question: false },
    decisionDeLaCaisse: { name: 'décision de la caisse', shape: DECISION_DE_LA_CAISSE2_SHAPE, question: false },
    finDeLAdh: { name: "fin de l'ADH", shape: FIN_DE_LADH2_SHAPE, question: false },
    jourDObservation: { name: "jour d'observation", shape: { kind: 'date' }, question: false },
    rubriqueDesPetitsTravaux: {
      name: 'rubrique des petits travaux',
      shape: { kind: 'choice', values: RUBRIQUE_DES_PETITS_TRAVAUX },
      question: true,
    },
    porteeDesPlafondsParRubrique: {
      name: 'portée des plafonds par rubrique',
      shape: { kind: 'choice', values: PORTEE_DES_PLAFONDS_PAR_RUBRIQUE },
      question: true,
    },
    anneeDuPlafond: { name: 'année du plafond', shape: { kind: 'choice', values: ANNEE_DU_PLAFOND }, question: true },
    destinataireDuForfait: {
      name: 'destinataire du forfait',
      shape: { kind: 'choice', values: DESTINATAIRE_DU_FORFAIT },
      question: true,
    },
    moisDuRemboursement: {
      name: 'mois du remboursement',
      shape: { kind: 'choice', values: MOIS_DU_REMBOURSEMENT },
      question: true,
    },
    programmeCompte: { name: 'programme compté', shape: { kind: 'choice', values: PROGRAMME_COMPTE }, question: true },
    phaseDeLancement: {
      name: 'phase de lancement',
      shape: { kind: 'choice', values: PHASE_DE_LANCEMENT },
      question: true,
    },
    montantVerse: { name: 'montant versé', shape: { kind: 'choice', values: MONTANT_VERSE }, question: true },
    dureeDuForfaitCoordination: {
      name: 'durée du forfait coordination',
      shape: { kind: 'choice', values: DUREE_DU_FORFAIT_COORDINATION },
      question: true,
    },
    departDesSuivis: {
      name: 'départ des suivis',
      shape: { kind: 'choice', values: DEPART_DES_SUIVIS },
      question: true,
    },
    suivisDeLaSecondeAnnee: {
      name: 'suivis de la seconde année',
      shape: { kind: 'choice', values: SUIVIS_DE_LA_SECONDE_ANNEE },
      question: true,
    },
    suiviAnticipe: { name: 'suivi anticipé', shape: { kind: 'choice', values: SUIVI_ANTICIPE }, question: true },
    objetDeLaProlongation: {
      name: 'objet de la prolongation',
      shape: { kind: 'choice', values: OBJET_DE_LA_PROLONGATION },
      question: true,
    },
    troisMoisAvantLaFin: {
      name: 'trois mois avant la fin',
      shape: { kind: 'choice', values: TROIS_MOIS_AVANT_LA_FIN },
      question: true,
    },
    compositionDeFragire: {
      name: 'composition de Fragire',
      shape: { kind: 'choice', values: COMPOSITION_DE_FRAGIRE },
      question: true,
    },
    scoreEntreDeuxTranches: {
      name: 'score entre deux tranches',
      shape: { kind: 'choice', values: SCORE_ENTRE_DEUX_TRANCHES },
      question: true,
    },
    porteeDesOnzeHeures: {
      name: 'portée des onze heures',
      shape: { kind: 'choice', values: PORTEE_DES_ONZE_HEURES },
      question: true,
    },
    placeDesOnzeHeures: {
      name: 'place des onze heures',
      shape: { kind: 'choice', values: PLACE_DES_ONZE_HEURES },
      question: true,
    },
    assistantDeVieHorsDeLaToilette: {
      name: 'assistant de vie hors de la toilette',
      shape: { kind: 'choice', values: ASSISTANT_DE_VIE_HORS_DE_LA_TOILETTE },
      question: true,
    },
    prestataireNonConventionne: {
      name: 'prestataire non conventionné',
      shape: { kind: 'choice', values: PRESTATAIRE_NON_CONVENTIONNE },
      question: true,
    },
    participationDuRetraite: {
      name: 'participation du retraité',
      shape: { kind: 'choice', values: PARTICIPATION_DU_RETRAITE },
      question: true,
    },
    anciensFonctionnairesDeLEtat: {
      name: "anciens fonctionnaires de l'État",
      shape: { kind: 'choice', values: ANCIENS_FONCTIONNAIRES_DE_LETAT },
      question: true,
    },
    plusieursStatuts: {
      name: 'plusieurs statuts',
      shape: { kind: 'choice', values: PLUSIEURS_STATUTS },
      question: true,
    },
    conditionDAge: { name: "condition d'âge", shape: { kind: 'choice', values: CONDITION_DAGE }, question: true },
    aideSansPlan: { name: 'aide sans plan', shape: { kind: 'choice', values: AIDE_SANS_PLAN }, question: true },
    renouvellementDeLAsir: {
      name: "renouvellement de l'Asir",
      shape: { kind: 'choice', values: RENOUVELLEMENT_DE_LASIR },
      question: true,
    },
    departDesTroisMois: {
      name: 'départ des trois mois',
      shape: { kind: 'choice', values: DEPART_DES_TROIS_MOIS },
      question: true,
    },
    porteeDesTroisCentsEuros: {
      name: 'portée des trois cents euros',
      shape: { kind: 'choice', values: PORTEE_DES_TROIS_CENTS_EUROS },
      question: true,
    },
    porteeDesCinquanteQuatreHeures: {
      name: 'portée des cinquante-quatre heures',
      shape: { kind: 'choice', values: PORTEE_DES_CINQUANTE_QUATRE_HEURES },
      question: true,
    },
    cumulDesEnveloppes: {
      name: 'cumul des enveloppes',
      shape: { kind: 'choice', values: CUMUL_DES_ENVELOPPES },
      question: true,
    },
    demandeDeLAdh: { name: "demande de l'ADH", shape: { kind: 'choice', values: DEMANDE_DE_LADH }, question: true },
    joursDuContact: { name: 'jours du contact', shape: { kind: 'choice', values: JOURS_DU_CONTACT }, question: true },
    contactAvantDeuxJours: {
      name: 'contact avant deux jours',
      shape: { kind: 'choice', values: CONTACT_AVANT_DEUX_JOURS },
      question: true,
    },
  },
  guarantees: [
    { id: 'aucune dépense avant le plan', holds: openAucuneDepenseAvantLePlan },
    { id: 'aucune heure avant le plan', holds: openAucuneHeureAvantLePlan },
  ],
};

function openClassement(dossier: OpenDossier, prestation: partial.Value): partial.Value {
  return dossier.keep('classement', undefined, [prestation], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.and(partial.same(prestation, 'petits travaux', false, 'classement'), () =>
              partial.same(dossier.read('rubriqueDesPetitsTravaux'), 'rubrique à connaître', false, 'classement'),
            ),
          value: () =>
            unknownOf(
              { kind: 'choice', values: RUBRIQUE },
              { kind: 'definition', path: 'classement', name: 'classement', whole: true },
            ),
          excepts: [1],
        },
        {
          guard: null,
          value: () =>
            partial.table(
              [{ value: () => prestation, applies: null, scale: 0 }],
              [
                { tests: [{ kind: 'one of', values: ['aides techniques'] }], value: () => 'cadre de vie et sécurité' },
                { tests: [{ kind: 'one of', values: ['télésurveillance'] }], value: () => 'cadre de vie et sécurité' },
                {
                  tests: [{ kind: 'one of', values: ["gros travaux d'assainissement"] }],
                  value: () => 'cadre de vie et sécurité',
                },
                {
                  tests: [{ kind: 'one of', values: ['bricolage et jardinage'] }],
                  value: () => 'cadre de vie et sécurité',
                },
                {
                  tests: [{ kind: 'one of', values: ['chauffeur ou accompagnateur'] }],
                  value: () => 'mobilité et lien social',
                },
                { tests: [{ kind: 'one of', values: ['aide aux loisirs'] }], value: () => 'mobilité et lien social' },
                {
                  tests: [{ kind: 'one of', values: ['accompagnement informatique'] }],
                  value: () => 'mobilité et lien social',
                },
                {
                  tests: [{ kind: 'one of', values: ['repas en maison de retraite ou foyer'] }],
                  value: () => 'mobilité et lien social',
                },
                {
                  tests: [{ kind: 'one of', values: ['conseil en gestion et démarches'] }],
                  value: () => 'soutien personnalisé',
                },
                { tests: [{ kind: 'one of', values: ['soutien psychologique'] }], value: () => 'soutien personnalisé' },
                {
                  tests: [{ kind: 'one of', values: ['bien-être et nutrition'] }],
                  value: () => 'soutien personnalisé',
                },
                { tests: [{ kind: 'one of', values: ['livraison des courses'] }], value: () => 'vie quotidienne' },
                { tests: [{ kind: 'one of', values: ['portage de repas'] }], value: () => 'vie quotidienne' },
                { tests: [{ kind: 'one of', values: ['petits travaux'] }], value: () => 'cadre de vie et sécurité' },
              ],
              'classement',
            ),
          excepts: [],
        },
      ],
      null,
      'classement',
    ),
  );
}

function openPlafondDeLaRubrique(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  rubrique: partial.Value,
): partial.Value {
  return dossier.keep('plafond de la rubrique', day, [rubrique], () =>
    partial.versions(
      () => day ?? dossier.read('dateDeLaDemande'),
      [
        {
          from: DAY_2021_07_01,
          to: null,
          value: () =>
            partial.table(
              [{ value: () => rubrique, applies: null, scale: 0 }],
              [
                { tests: [{ kind: 'one of', values: ['cadre de vie et sécurité'] }], value: () => 30000 },
                { tests: [{ kind: 'one of', values: ['mobilité et lien social'] }], value: () => 20000 },
                { tests: [{ kind: 'one of', values: ['soutien personnalisé'] }], value: () => 20000 },
                { tests: [{ kind: 'one of', values: ['vie quotidienne'] }], value: () => 35000 },
              ],
              'plafond de la rubrique',
            ),
        },
      ],
      'plafond de la rubrique',
    ),
  );
}

function openPlafondAnnuelDuForfaitPrevention(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('plafond annuel du forfait prévention', day, [], () =>
    partial.versions(
      () => day ?? dossier.read('dateDeLaDemande'),
      [{ from: DAY_2021_07_01, to: null, value: () => 50000 }],
      'plafond annuel du forfait prévention',
    ),
  );
}

function openTauxDuForfaitPrevention(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('taux du forfait prévention', day, [], () =>
    partial.versions(
      () => day ?? dossier.read('dateDeLaDemande'),
      [{ from: DAY_2021_07_01, to: null, value: () => 10000 }],
      'taux du forfait prévention',
    ),
  );
}

function openImputation(dossier: OpenDossier, depense: partial.Value): partial.Value {
  return dossier.keep('imputation', undefined, [depense], () =>
    partial.forEachOption([partial.field(depense, 'prestation')], (prestation) => openClassement(dossier, prestation)),
  );
}

function openAnneeDeLaDepense(dossier: OpenDossier, depense: partial.Value): partial.Value {
  return dossier.keep('année de la dépense', undefined, [depense], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.same(dossier.read('anneeDuPlafond'), 'année du calendrier', false, 'année de la dépense'),
          value: () => partial.civilYear(partial.field(depense, 'date'), 'année de la dépense'),
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('anneeDuPlafond'), 'année du plan', false, 'année de la dépense'),
          value: () =>
            partial.yearsBetween(dossier.read('dateDEffet'), partial.field(depense, 'date'), 'année de la dépense'),
          excepts: [],
        },
        {
          guard: () =>
            partial.same(dossier.read('anneeDuPlafond'), 'douze mois glissants', false, 'année de la dépense'),
          value: () =>
            unknownOf(
              { kind: 'number', scale: 0, min: null, max: null },
              { kind: 'definition', path: 'année de la dépense', name: 'année de la dépense', whole: true },
            ),
          excepts: [],
        },
      ],
      null,
      'année de la dépense',
    ),
  );
}

function openRetenuDansLaRubrique(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  achat: partial.Value,
): partial.Value {
  return dossier.keep('retenu dans la rubrique', day, [achat], () => {
    const limiteDeLaRubrique = once(() =>
      partial.forEachOption(
        [partial.forEachOption([achat], (depense) => openImputation(dossier, depense))],
        (rubrique) => openPlafondDeLaRubrique(dossier, day, rubrique),
      ),
    );
    const deja = once(() =>
      partial.sum(
        partial.each(
          partial.filter(partial.preceding(dossier.read('depenses'), achat), (depense2) =>
            partial.and(
              partial.same(
                partial.forEachOption([depense2], (depense3) => openImputation(dossier, depense3)),
                partial.forEachOption([achat], (depense4) => openImputation(dossier, depense4)),
                false,
                'retenu dans la rubrique',
              ),
              () =>
                partial.compare(
                  'equal',
                  partial.forEachOption([depense2], (depense5) => openAnneeDeLaDepense(dossier, depense5)),
                  partial.forEachOption([achat], (depense6) => openAnneeDeLaDepense(dossier, depense6)),
                  0,
                  0,
                  'retenu dans la rubrique',
                ),
            ),
          ),
          (depense22) => partial.field(depense22, 'montant'),
        ),
        0,
        'retenu dans la rubrique',
      ),
    );
    return partial.choose(
      [
        {
          guard: () =>
            partial.same(dossier.read('porteeDesPlafondsParRubrique'), 'limite', false, 'retenu dans la rubrique'),
          value: () =>
            partial.subtract(
              partial.atMost(
                partial.add(deja(), partial.field(achat, 'montant'), 'retenu dans la rubrique'),
                limiteDeLaRubrique(),
                'retenu dans la rubrique',
              ),
              partial.atMost(deja(), limiteDeLaRubrique(), 'retenu dans la rubrique'),
              'retenu dans la rubrique',
            ),
          excepts: [],
        },
        {
          guard: () =>
            partial.same(
              dossier.read('porteeDesPlafondsParRubrique'),
              'simple conseil',
              false,
              'retenu dans la rubrique',
            ),
          value: () => partial.field(achat, 'montant'),
          excepts: [],
        },
      ],
      null,
      'retenu dans la rubrique',
    );
  });
}

function openPriseEnCharge(dossier: OpenDossier, day: partial.Value | undefined, achat: partial.Value): partial.Value {
  return dossier.keep('prise en charge', day, [achat], () => {
    const deja = once(() =>
      partial.sum(
        partial.each(
          partial.filter(partial.preceding(dossier.read('depenses'), achat), (depense) =>
            partial.compare(
              'equal',
              partial.forEachOption([depense], (depense2) => openAnneeDeLaDepense(dossier, depense2)),
              partial.forEachOption([achat], (depense3) => openAnneeDeLaDepense(dossier, depense3)),
              0,
              0,
              'prise en charge',
            ),
          ),
          (depense22) => partial.forEachOption([depense22], (achat2) => openRetenuDansLaRubrique(dossier, day, achat2)),
        ),
        0,
        'prise en charge',
      ),
    );
    const recentes = once(() =>
      partial.filter(partial.preceding(dossier.read('depenses'), achat), (depense32) =>
        partial.compare(
          'greater',
          partial.field(depense32, 'date'),
          partial.addMonths(partial.field(achat, 'date'), -12, 'prise en charge'),
          0,
          0,
          'prise en charge',
        ),
      ),
    );
    const sousLePlafondAnnuel = once(() =>
      partial.compare(
        'lessOrEqual',
        partial.add(
          partial.sum(
            partial.each(recentes(), (depense4) => partial.field(depense4, 'montant')),
            0,
            'prise en charge',
          ),
          partial.field(achat, 'montant'),
          'prise en charge',
        ),
        openPlafondAnnuelDuForfaitPrevention(dossier, day),
        2,
        2,
        'prise en charge',
      ),
    );
    const sousLePlafondDeLaRubrique = once(() =>
      partial.compare(
        'lessOrEqual',
        partial.add(
          partial.sum(
            partial.each(
              partial.filter(recentes(), (depense5) =>
                partial.same(
                  partial.forEachOption([depense5], (depense6) => openImputation(dossier, depense6)),
                  partial.forEachOption([achat], (depense7) => openImputation(dossier, depense7)),
                  false,
                  'prise en charge',
                ),
              ),
              (depense62) => partial.field(depense62, 'montant'),
            ),
            0,
            'prise en charge',
          ),
          partial.field(achat, 'montant'),
          'prise en charge',
        ),
        partial.forEachOption(
          [partial.forEachOption([achat], (depense8) => openImputation(dossier, depense8))],
          (rubrique) => openPlafondDeLaRubrique(dossier, day, rubrique),
        ),
        2,
        2,
        'prise en charge',
      ),
    );
    return partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('anneeDuPlafond'), 'douze mois glissants', true, 'prise en charge'),
          value: () =>
            partial.round(
              partial.multiply(
                partial.subtract(
                  partial.atMost(
                    partial.add(
                      deja(),
                      partial.forEachOption([achat], (achat3) => openRetenuDansLaRubrique(dossier, day, achat3)),
                      'prise en charge',
                    ),
                    openPlafondAnnuelDuForfaitPrevention(dossier, day),
                    'prise en charge',
                  ),
                  partial.atMost(deja(), openPlafondAnnuelDuForfaitPrevention(dossier, day), 'prise en charge'),
                  'prise en charge',
                ),
                openTauxDuForfaitPrevention(dossier, day),
                'prise en charge',
              ),
              6,
              1,
              2,
              'nearest',
              'prise en charge',
            ),
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.and(
                partial.same(dossier.read('anneeDuPlafond'), 'douze mois glissants', false, 'prise en charge'),
                () => sousLePlafondAnnuel(),
              ),
              () =>
                partial.or(sousLePlafondDeLaRubrique(), () =>
                  partial.same(
                    dossier.read('porteeDesPlafondsParRubrique'),
                    'simple conseil',
                    false,
                    'prise en charge',
                  ),
                ),
            ),
          value: () =>
            partial.round(
              partial.multiply(
                partial.field(achat, 'montant'),
                openTauxDuForfaitPrevention(dossier, day),
                'prise en charge',
              ),
              6,
              1,
              2,
              'nearest',
              'prise en charge',
            ),
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.same(dossier.read('anneeDuPlafond'), 'douze mois glissants', false, 'prise en charge'),
              () =>
                partial.not(
                  partial.and(sousLePlafondAnnuel(), () =>
                    partial.or(sousLePlafondDeLaRubrique(), () =>
                      partial.same(
                        dossier.read('porteeDesPlafondsParRubrique'),
                        'simple conseil',
                        false,
                        'prise en charge',
                      ),
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
        },
      ],
      null,
      'prise en charge',
    );
  });
}

function openResteALaChargeDuRetraite(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  depense: partial.Value,
): partial.Value {
  return dossier.keep('reste à la charge du retraité', day, [depense], () =>
    partial.subtract(
      partial.field(depense, 'montant'),
      partial.forEachOption([depense], (achat) => openPriseEnCharge(dossier, day, achat)),
      'reste à la charge du retraité',
    ),
  );
}

function openPrisEnChargeAuTotal(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('pris en charge au total', day, [], () =>
    partial.sum(
      partial.each(dossier.read('depenses'), (depense) =>
        partial.forEachOption([depense], (achat) => openPriseEnCharge(dossier, day, achat)),
      ),
      0,
      'pris en charge au total',
    ),
  );
}

function openDepensePayeeA(dossier: OpenDossier, depense: partial.Value): partial.Value {
  return dossier.keep('dépense payée à', undefined, [depense], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.and(partial.field(depense, 'conventionne'), () =>
              partial.same(
                dossier.read('destinataireDuForfait'),
                'convention du prestataire',
                false,
                'dépense payée à',
              ),
            ),
          value: () => 'prestataire',
          excepts: [],
        },
        { guard: () => partial.not(partial.field(depense, 'conventionne')), value: () => 'bénéficiaire', excepts: [] },
        {
          guard: () =>
            partial.and(partial.field(depense, 'conventionne'), () =>
              partial.same(dossier.read('destinataireDuForfait'), 'choix de la caisse', false, 'dépense payée à'),
            ),
          value: () =>
            unknownOf(
              { kind: 'choice', values: PAYE },
              { kind: 'definition', path: 'dépense payée à', name: 'dépense payée à', whole: true },
            ),
          excepts: [],
        },
      ],
      null,
      'dépense payée à',
    ),
  );
}

function openPayableAPartirDu(dossier: OpenDossier, depense: partial.Value): partial.Value {
  return dossier.keep('payable à partir du', undefined, [depense], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.and(
              partial.same(
                partial.forEachOption([depense], (depense2) => openDepensePayeeA(dossier, depense2)),
                'bénéficiaire',
                false,
                'payable à partir du',
              ),
              () =>
                partial.same(dossier.read('moisDuRemboursement'), 'mois du calendrier', false, 'payable à partir du'),
            ),
          value: () =>
            partial.firstOfMonth(
              partial.addMonths(partial.field(depense, 'date'), 1, 'payable à partir du'),
              'payable à partir du',
            ),
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.same(
                partial.forEachOption([depense], (depense3) => openDepensePayeeA(dossier, depense3)),
                'bénéficiaire',
                false,
                'payable à partir du',
              ),
              () =>
                partial.same(dossier.read('moisDuRemboursement'), 'mois jour pour jour', false, 'payable à partir du'),
            ),
          value: () => partial.addDays(partial.field(depense, 'date'), 1, 'payable à partir du'),
          excepts: [],
        },
        {
          guard: () =>
            partial.same(
              partial.forEachOption([depense], (depense4) => openDepensePayeeA(dossier, depense4)),
              'prestataire',
              false,
              'payable à partir du',
            ),
          value: () => partial.field(depense, 'date'),
          excepts: [],
        },
      ],
      null,
      'payable à partir du',
    ),
  );
}

function openPayableAuPlusTardLe(dossier: OpenDossier, depense: partial.Value): partial.Value {
  return dossier.keep('payable au plus tard le', undefined, [depense], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.and(
              partial.same(
                partial.forEachOption([depense], (depense2) => openDepensePayeeA(dossier, depense2)),
                'bénéficiaire',
                false,
                'payable au plus tard le',
              ),
              () =>
                partial.same(
                  dossier.read('moisDuRemboursement'),
                  'mois du calendrier',
                  false,
                  'payable au plus tard le',
                ),
            ),
          value: () =>
            partial.lastOfMonth(
              partial.addMonths(partial.field(depense, 'date'), 1, 'payable au plus tard le'),
              'payable au plus tard le',
            ),
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.same(
                partial.forEachOption([depense], (depense3) => openDepensePayeeA(dossier, depense3)),
                'bénéficiaire',
                false,
                'payable au plus tard le',
              ),
              () =>
                partial.same(
                  dossier.read('moisDuRemboursement'),
                  'mois jour pour jour',
                  false,
                  'payable au plus tard le',
                ),
            ),
          value: () => partial.addMonths(partial.field(depense, 'date'), 1, 'payable au plus tard le'),
          excepts: [],
        },
        {
          guard: () =>
            partial.same(
              partial.forEachOption([depense], (depense4) => openDepensePayeeA(dossier, depense4)),
              'prestataire',
              false,
              'payable au plus tard le',
            ),
          value: () => null,
          excepts: [],
        },
      ],
      null,
      'payable au plus tard le',
    ),
  );
}

function openPrestationsDifferentes(dossier: OpenDossier): partial.Value {
  return dossier.keep('prestations différentes', undefined, [], () =>
    partial.sum(
      partial.list([
        partial.choose(
          [{ guard: () => dossier.read('heuresDAccompagnement'), value: () => 1, excepts: [] }],
          () => 0,
          'prestations différentes',
        ),
        partial.choose(
          [
            {
              guard: null,
              value: () => partial.count(partial.distinct(dossier.read('prestationsDuForfaitPrevention'), 14)),
              excepts: [],
            },
          ],
          null,
          'prestations différentes',
        ),
        partial.choose(
          [
            {
              guard: () =>
                partial.and(
                  partial.same(dossier.read('programmeCompte'), 'participation', false, 'prestations différentes'),
                  () =>
                    partial.any(dossier.read('programmesProposes'), (programme) => partial.field(programme, 'suivi')),
                ),
              value: () => 1,
              excepts: [],
            },
          ],
          () => 0,
          'prestations différentes',
        ),
        partial.choose(
          [
            {
              guard: () =>
                partial.and(
                  partial.same(
                    dossier.read('programmeCompte'),
                    'orientation du retraité',
                    false,
                    'prestations différentes',
                  ),
                  () => partial.not(partial.isEmpty(dossier.read('programmesProposes'), 'prestations différentes')),
                ),
              value: () => 1,
              excepts: [],
            },
          ],
          () => 0,
          'prestations différentes',
        ),
      ]),
      0,
      'prestations différentes',
    ),
  );
}

function openPrestationsExigees(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('prestations exigées', day, [], () =>
    partial.versions(
      () => day ?? dossier.read('dateDeLaDemande'),
      [{ from: DAY_2021_07_01, to: null, value: () => 3 }],
      'prestations exigées',
    ),
  );
}

function openPlanCoordonne(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('plan coordonné', day, [], () =>
    partial.compare(
      'greaterOrEqual',
      openPrestationsDifferentes(dossier),
      openPrestationsExigees(dossier, day),
      0,
      0,
      'plan coordonné',
    ),
  );
}

function openMontantMaximumDuForfaitCoordination(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('montant maximum du forfait coordination', day, [], () =>
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
                    partial.same(
                      dossier.read('phaseDeLancement'),
                      'en cours',
                      false,
                      'montant maximum du forfait coordination',
                    ),
                  value: () => 20000,
                  excepts: [],
                },
                {
                  guard: () =>
                    partial.same(
                      dossier.read('phaseDeLancement'),
                      'terminée',
                      false,
                      'montant maximum du forfait coordination',
                    ),
                  value: () => 15000,
                  excepts: [],
                },
              ],
              null,
              'montant maximum du forfait coordination',
            ),
        },
      ],
      'montant maximum du forfait coordination',
    ),
  );
}

function openForfaitCoordinationDUneAnnee(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep("forfait coordination d'une année", day, [], () =>
    partial.choose(
      [
        { guard: () => partial.not(openPlanCoordonne(dossier, day)), value: () => 0, excepts: [] },
        {
          guard: () =>
            partial.and(openPlanCoordonne(dossier, day), () =>
              partial.same(dossier.read('montantVerse'), 'maximum', false, "forfait coordination d'une année"),
            ),
          value: () => openMontantMaximumDuForfaitCoordination(dossier, day),
          excepts: [],
        },
        {
          guard: () =>
            partial.and(openPlanCoordonne(dossier, day), () =>
              partial.same(
                dossier.read('montantVerse'),
                "montant d'une circulaire",
                false,
                "forfait coordination d'une année",
              ),
            ),
          value: () =>
            unknownOf(
              { kind: 'number', scale: 2, min: null, max: null },
              {
                kind: 'definition',
                path: "forfait coordination d'une année",
                name: "forfait coordination d'une année",
                whole: true,
              },
            ),
          excepts: [],
        },
      ],
      null,
      "forfait coordination d'une année",
    ),
  );
}

function openAnneesDeCoordination(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('années de coordination', day, [], () =>
    partial.choose(
      [
        { guard: () => partial.not(openPlanCoordonne(dossier, day)), value: () => 0, excepts: [] },
        {
          guard: () =>
            partial.and(
              partial.and(openPlanCoordonne(dossier, day), () =>
                partial.same(
                  dossier.read('dureeDuForfaitCoordination'),
                  'un an renouvelable',
                  false,
                  'années de coordination',
                ),
              ),
              () => partial.not(dossier.read('forfaitRenouvele')),
            ),
          value: () => 1,
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.and(openPlanCoordonne(dossier, day), () =>
                partial.same(
                  dossier.read('dureeDuForfaitCoordination'),
                  'un an renouvelable',
                  false,
                  'années de coordination',
                ),
              ),
              () => dossier.read('forfaitRenouvele'),
            ),
          value: () => 2,
          excepts: [],
        },
        {
          guard: () =>
            partial.and(openPlanCoordonne(dossier, day), () =>
              partial.same(
                dossier.read('dureeDuForfaitCoordination'),
                'années du plan',
                false,
                'années de coordination',
              ),
            ),
          value: () => dossier.read('dureeDuPlan'),
          excepts: [],
        },
      ],
      null,
      'années de coordination',
    ),
  );
}

function openForfaitCoordinationAuTotal(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('forfait coordination au total', day, [], () =>
    partial.multiply(
      openForfaitCoordinationDUneAnnee(dossier, day),
      openAnneesDeCoordination(dossier, day),
      'forfait coordination au total',
    ),
  );
}

function openFinPrevueDuPlan(dossier: OpenDossier): partial.Value {
  return dossier.keep('fin prévue du plan', undefined, [], () =>
    partial.addDays(
      partial.addMonths(
        dossier.read('dateDEffet'),
        partial.multiply(dossier.read('dureeDuPlan'), 12, 'fin prévue du plan'),
        'fin prévue du plan',
      ),
      -1,
      'fin prévue du plan',
    ),
  );
}

function openJourDeVersementDeLaPremiereAnnee(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('jour de versement de la première année', day, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.compare(
              'greaterOrEqual',
              openAnneesDeCoordination(dossier, day),
              1,
              0,
              0,
              'jour de versement de la première année',
            ),
          value: () =>
            partial.addDays(
              partial.addMonths(dossier.read('dateDEffet'), 12, 'jour de versement de la première année'),
              -1,
              'jour de versement de la première année',
            ),
          excepts: [],
        },
        {
          guard: () =>
            partial.compare(
              'equal',
              openAnneesDeCoordination(dossier, day),
              0,
              0,
              0,
              'jour de versement de la première année',
            ),
          value: () => null,
          excepts: [],
        },
      ],
      null,
      'jour de versement de la première année',
    ),
  );
}

function openJourDeVersementDeLaSecondeAnnee(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('jour de versement de la seconde année', day, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.compare(
              'equal',
              openAnneesDeCoordination(dossier, day),
              2,
              0,
              0,
              'jour de versement de la seconde année',
            ),
          value: () =>
            partial.addDays(
              partial.addMonths(dossier.read('dateDEffet'), 24, 'jour de versement de la seconde année'),
              -1,
              'jour de versement de la seconde année',
            ),
          excepts: [],
        },
        {
          guard: () =>
            partial.compare(
              'lessOrEqual',
              openAnneesDeCoordination(dossier, day),
              1,
              0,
              0,
              'jour de versement de la seconde année',
            ),
          value: () => null,
          excepts: [],
        },
      ],
      null,
      'jour de versement de la seconde année',
    ),
  );
}

function openDepart(dossier: OpenDossier): partial.Value {
  return dossier.keep('départ', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('departDesSuivis'), 'rendez-vous de démarrage', false, 'départ'),
          value: () => dossier.read('dateDuRendezVousDeDemarrage'),
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('departDesSuivis'), 'visite initiale', false, 'départ'),
          value: () => dossier.read('dateDeLaVisiteInitiale'),
          excepts: [],
        },
      ],
      null,
      'départ',
    ),
  );
}

function openEcheanceDeSuiviADeuxMois(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('suivi à deux mois.échéance', day, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.compare('equal', openAnneesDeCoordination(dossier, day), 0, 0, 0, 'suivi à deux mois.échéance'),
          value: () => null,
          excepts: [1],
        },
        {
          guard: null,
          value: () =>
            partial.choose(
              [
                {
                  guard: () => partial.exists(openDepart(dossier)),
                  value: () =>
                    partial.addMonths(
                      partial.required(openDepart(dossier), 'suivi à deux mois.échéance', 'départ'),
                      2,
                      'suivi à deux mois.échéance',
                    ),
                  excepts: [],
                },
              ],
              () => null,
              'suivi à deux mois.échéance',
            ),
          excepts: [],
        },
      ],
      null,
      'suivi à deux mois.échéance',
    ),
  );
}

function openPlusTotDeSuiviADeuxMois(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('suivi à deux mois.plus tôt', day, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.compare('equal', openAnneesDeCoordination(dossier, day), 0, 0, 0, 'suivi à deux mois.plus tôt'),
          value: () => null,
          excepts: [1],
        },
        {
          guard: () => partial.same(dossier.read('suiviAnticipe'), 'trop tôt', false, 'suivi à deux mois.plus tôt'),
          value: () =>
            partial.choose(
              [
                {
                  guard: () => partial.exists(openDepart(dossier)),
                  value: () =>
                    partial.addMonths(
                      partial.required(openDepart(dossier), 'suivi à deux mois.plus tôt', 'départ'),
                      2,
                      'suivi à deux mois.plus tôt',
                    ),
                  excepts: [],
                },
              ],
              () => null,
              'suivi à deux mois.plus tôt',
            ),
          excepts: [],
        },
      ],
      () => null,
      'suivi à deux mois.plus tôt',
    ),
  );
}

function openEtatDeSuiviADeuxMois(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('suivi à deux mois.état', day, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.compare('equal', openAnneesDeCoordination(dossier, day), 0, 0, 0, 'suivi à deux mois.état'),
          value: () => 'sans objet',
          excepts: [1, 2, 3, 4, 5, 6, 7],
        },
        {
          guard: () =>
            partial.or(partial.not(partial.exists(openDepart(dossier))), () =>
              partial.and(
                partial.same(dossier.read('suiviAnticipe'), 'trop tôt', false, 'suivi à deux mois.état'),
                () => partial.not(partial.exists(openDepart(dossier))),
              ),
            ),
          value: () => 'en attente',
          excepts: [2, 3, 4, 5, 6, 7],
        },
        {
          guard: () =>
            partial.and(partial.exists(openPlusTotDeSuiviADeuxMois(dossier, day)), () =>
              partial.compare(
                'greater',
                partial.required(
                  openPlusTotDeSuiviADeuxMois(dossier, day),
                  'suivi à deux mois.état',
                  'suivi à deux mois.plus tôt',
                ),
                partial.required(
                  openEcheanceDeSuiviADeuxMois(dossier, day),
                  'suivi à deux mois.état',
                  'suivi à deux mois.échéance',
                ),
                0,
                0,
                'suivi à deux mois.état',
              ),
            ),
          value: () => 'impossible',
          excepts: [3, 4, 5, 6, 7],
        },
        {
          guard: () =>
            partial.and(
              partial.and(partial.exists(dossier.read('dateDuSuiviADeuxMois')), () =>
                partial.exists(openPlusTotDeSuiviADeuxMois(dossier, day)),
              ),
              () =>
                partial.compare(
                  'less',
                  partial.required(
                    dossier.read('dateDuSuiviADeuxMois'),
                    'suivi à deux mois.état',
                    'date du suivi à deux mois',
                  ),
                  partial.required(
                    openPlusTotDeSuiviADeuxMois(dossier, day),
                    'suivi à deux mois.état',
                    'suivi à deux mois.plus tôt',
                  ),
                  0,
                  0,
                  'suivi à deux mois.état',
                ),
            ),
          value: () => 'tenu trop tôt',
          excepts: [4, 5, 6, 7],
        },
        {
          guard: () =>
            partial.and(partial.exists(dossier.read('dateDuSuiviADeuxMois')), () =>
              partial.compare(
                'greater',
                partial.required(
                  dossier.read('dateDuSuiviADeuxMois'),
                  'suivi à deux mois.état',
                  'date du suivi à deux mois',
                ),
                partial.required(
                  openEcheanceDeSuiviADeuxMois(dossier, day),
                  'suivi à deux mois.état',
                  'suivi à deux mois.échéance',
                ),
                0,
                0,
                'suivi à deux mois.état',
              ),
            ),
          value: () => 'tenu en retard',
          excepts: [5, 6, 7],
        },
        { guard: () => partial.exists(dossier.read('dateDuSuiviADeuxMois')), value: () => 'tenu', excepts: [6, 7] },
        {
          guard: () =>
            partial.and(partial.exists(openPlusTotDeSuiviADeuxMois(dossier, day)), () =>
              partial.compare(
                'less',
                dossier.read('jourDObservation'),
                partial.required(
                  openPlusTotDeSuiviADeuxMois(dossier, day),
                  'suivi à deux mois.état',
                  'suivi à deux mois.plus tôt',
                ),
                0,
                0,
                'suivi à deux mois.état',
              ),
            ),
          value: () => 'pas ouvert',
          excepts: [7],
        },
        {
          guard: () =>
            partial.compare(
              'greater',
              dossier.read('jourDObservation'),
              partial.required(
                openEcheanceDeSuiviADeuxMois(dossier, day),
                'suivi à deux mois.état',
                'suivi à deux mois.échéance',
              ),
              0,
              0,
              'suivi à deux mois.état',
            ),
          value: () => 'dépassé',
          excepts: [],
        },
      ],
      () => 'ouvert',
      'suivi à deux mois.état',
    ),
  );
}

function openEcheanceDeSuiviASixMois(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('suivi à six mois.échéance', day, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.compare('equal', openAnneesDeCoordination(dossier, day), 0, 0, 0, 'suivi à six mois.échéance'),
          value: () => null,
          excepts: [1],
        },
        {
          guard: null,
          value: () =>
            partial.choose(
              [
                {
                  guard: () => partial.exists(openDepart(dossier)),
                  value: () =>
                    partial.addMonths(
                      partial.required(openDepart(dossier), 'suivi à six mois.échéance', 'départ'),
                      6,
                      'suivi à six mois.échéance',
                    ),
                  excepts: [],
                },
              ],
              () => null,
              'suivi à six mois.échéance',
            ),
          excepts: [],
        },
      ],
      null,
      'suivi à six mois.échéance',
    ),
  );
}

function openPlusTotDeSuiviASixMois(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('suivi à six mois.plus tôt', day, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.compare('equal', openAnneesDeCoordination(dossier, day), 0, 0, 0, 'suivi à six mois.plus tôt'),
          value: () => null,
          excepts: [1],
        },
        {
          guard: () => partial.same(dossier.read('suiviAnticipe'), 'trop tôt', false, 'suivi à six mois.plus tôt'),
          value: () =>
            partial.choose(
              [
                {
                  guard: () => partial.exists(openDepart(dossier)),
                  value: () =>
                    partial.addMonths(
                      partial.required(openDepart(dossier), 'suivi à six mois.plus tôt', 'départ'),
                      6,
                      'suivi à six mois.plus tôt',
                    ),
                  excepts: [],
                },
              ],
              () => null,
              'suivi à six mois.plus tôt',
            ),
          excepts: [],
        },
      ],
      () => null,
      'suivi à six mois.plus tôt',
    ),
  );
}

function openEtatDeSuiviASixMois(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('suivi à six mois.état', day, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.compare('equal', openAnneesDeCoordination(dossier, day), 0, 0, 0, 'suivi à six mois.état'),
          value: () => 'sans objet',
          excepts: [1, 2, 3, 4, 5, 6, 7],
        },
        {
          guard: () =>
            partial.or(partial.not(partial.exists(openDepart(dossier))), () =>
              partial.and(partial.same(dossier.read('suiviAnticipe'), 'trop tôt', false, 'suivi à six mois.état'), () =>
                partial.not(partial.exists(openDepart(dossier))),
              ),
            ),
          value: () => 'en attente',
          excepts: [2, 3, 4, 5, 6, 7],
        },
        {
          guard: () =>
            partial.and(partial.exists(openPlusTotDeSuiviASixMois(dossier, day)), () =>
              partial.compare(
                'greater',
                partial.required(
                  openPlusTotDeSuiviASixMois(dossier, day),
                  'suivi à six mois.état',
                  'suivi à six mois.plus tôt',
                ),
                partial.required(
                  openEcheanceDeSuiviASixMois(dossier, day),
                  'suivi à six mois.état',
                  'suivi à six mois.échéance',
                ),
                0,
                0,
                'suivi à six mois.état',
              ),
            ),
          value: () => 'impossible',
          excepts: [3, 4, 5, 6, 7],
        },
        {
          guard: () =>
            partial.and(
              partial.and(partial.exists(dossier.read('dateDuSuiviASixMois')), () =>
                partial.exists(openPlusTotDeSuiviASixMois(dossier, day)),
              ),
              () =>
                partial.compare(
                  'less',
                  partial.required(
                    dossier.read('dateDuSuiviASixMois'),
                    'suivi à six mois.état',
                    'date du suivi à six mois',
                  ),
                  partial.required(
                    openPlusTotDeSuiviASixMois(dossier, day),
                    'suivi à six mois.état',
                    'suivi à six mois.plus tôt',
                  ),
                  0,
                  0,
                  'suivi à six mois.état',
                ),
            ),
          value: () => 'tenu trop tôt',
          excepts: [4, 5, 6, 7],
        },
        {
          guard: () =>
            partial.and(partial.exists(dossier.read('dateDuSuiviASixMois')), () =>
              partial.compare(
                'greater',
                partial.required(
                  dossier.read('dateDuSuiviASixMois'),
                  'suivi à six mois.état',
                  'date du suivi à six mois',
                ),
                partial.required(
                  openEcheanceDeSuiviASixMois(dossier, day),
                  'suivi à six mois.état',
                  'suivi à six mois.échéance',
                ),
                0,
                0,
                'suivi à six mois.état',
              ),
            ),
          value: () => 'tenu en retard',
          excepts: [5, 6, 7],
        },
        { guard: () => partial.exists(dossier.read('dateDuSuiviASixMois')), value: () => 'tenu', excepts: [6, 7] },
        {
          guard: () =>
            partial.and(partial.exists(openPlusTotDeSuiviASixMois(dossier, day)), () =>
              partial.compare(
                'less',
                dossier.read('jourDObservation'),
                partial.required(
                  openPlusTotDeSuiviASixMois(dossier, day),
                  'suivi à six mois.état',
                  'suivi à six mois.plus tôt',
                ),
                0,
                0,
                'suivi à six mois.état',
              ),
            ),
          value: () => 'pas ouvert',
          excepts: [7],
        },
        {
          guard: () =>
            partial.compare(
              'greater',
              dossier.read('jourDObservation'),
              partial.required(
                openEcheanceDeSuiviASixMois(dossier, day),
                'suivi à six mois.état',
                'suivi à six mois.échéance',
              ),
              0,
              0,
              'suivi à six mois.état',
            ),
          value: () => 'dépassé',
          excepts: [],
        },
      ],
      () => 'ouvert',
      'suivi à six mois.état',
    ),
  );
}

function openSecondeAnneeSuivie(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('seconde année suivie', day, [], () =>
    partial.and(partial.compare('equal', openAnneesDeCoordination(dossier, day), 2, 0, 0, 'seconde année suivie'), () =>
      partial.same(dossier.read('suivisDeLaSecondeAnnee'), 'trois suivis', false, 'seconde année suivie'),
    ),
  );
}

function openEcheanceDePremierSuiviDeLaSecondeAnnee(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Value {
  return dossier.keep('premier suivi de la seconde année.échéance', day, [], () =>
    partial.choose(
      [
        { guard: () => partial.not(openSecondeAnneeSuivie(dossier, day)), value: () => null, excepts: [1] },
        {
          guard: null,
          value: () =>
            partial.choose(
              [
                {
                  guard: () => partial.exists(dossier.read('dateDuRenouvellement')),
                  value: () =>
                    partial.addMonths(
                      partial.required(
                        dossier.read('dateDuRenouvellement'),
                        'premier suivi de la seconde année.échéance',
                        'date du renouvellement',
                      ),
                      1,
                      'premier suivi de la seconde année.échéance',
                    ),
                  excepts: [],
                },
              ],
              () => null,
              'premier suivi de la seconde année.échéance',
            ),
          excepts: [],
        },
      ],
      null,
      'premier suivi de la seconde année.échéance',
    ),
  );
}

function openPlusTotDePremierSuiviDeLaSecondeAnnee(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Value {
  return dossier.keep('premier suivi de la seconde année.plus tôt', day, [], () =>
    partial.choose(
      [
        { guard: () => partial.not(openSecondeAnneeSuivie(dossier, day)), value: () => null, excepts: [1] },
        {
          guard: () =>
            partial.same(
              dossier.read('suiviAnticipe'),
              'trop tôt',
              false,
              'premier suivi de la seconde année.plus tôt',
            ),
          value: () =>
            partial.choose(
              [
                {
                  guard: () => partial.exists(dossier.read('dateDuRenouvellement')),
                  value: () =>
                    partial.addMonths(
                      partial.required(
                        dossier.read('dateDuRenouvellement'),
                        'premier suivi de la seconde année.plus tôt',
                        'date du renouvellement',
                      ),
                      1,
                      'premier suivi de la seconde année.plus tôt',
                    ),
                  excepts: [],
                },
              ],
              () => null,
              'premier suivi de la seconde année.plus tôt',
            ),
          excepts: [],
        },
      ],
      () => null,
      'premier suivi de la seconde année.plus tôt',
    ),
  );
}

function openEtatDePremierSuiviDeLaSecondeAnnee(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('premier suivi de la seconde année.état', day, [], () =>
    partial.choose(
      [
        {
          guard: () => partial.not(openSecondeAnneeSuivie(dossier, day)),
          value: () => 'sans objet',
          excepts: [1, 2, 3, 4, 5, 6, 7],
        },
        {
          guard: () =>
            partial.or(partial.not(partial.exists(dossier.read('dateDuRenouvellement'))), () =>
              partial.and(
                partial.same(
                  dossier.read('suiviAnticipe'),
                  'trop tôt',
                  false,
                  'premier suivi de la seconde année.état',
                ),
                () => partial.not(partial.exists(dossier.read('dateDuRenouvellement'))),
              ),
            ),
          value: () => 'en attente',
          excepts: [2, 3, 4, 5, 6, 7],
        },
        {
          guard: () =>
            partial.and(partial.exists(openPlusTotDePremierSuiviDeLaSecondeAnnee(dossier, day)), () =>
              partial.compare(
                'greater',
                partial.required(
                  openPlusTotDePremierSuiviDeLaSecondeAnnee(dossier, day),
                  'premier suivi de la seconde année.état',
                  'premier suivi de la seconde année.plus tôt',
                ),
                partial.required(
                  openEcheanceDePremierSuiviDeLaSecondeAnnee(dossier, day),
                  'premier suivi de la seconde année.état',
                  'premier suivi de la seconde année.échéance',
                ),
                0,
                0,
                'premier suivi de la seconde année.état',
              ),
            ),
          value: () => 'impossible',
          excepts: [3, 4, 5, 6, 7],
        },
        {
          guard: () =>
            partial.and(
              partial.and(partial.exists(dossier.read('dateDuSuiviAUnMoisDuRenouvellement')), () =>
                partial.exists(openPlusTotDePremierSuiviDeLaSecondeAnnee(dossier, day)),
              ),
              () =>
                partial.compare(
                  'less',
                  partial.required(
                    dossier.read('dateDuSuiviAUnMoisDuRenouvellement'),
                    'premier suivi de la seconde année.état',
                    'date du suivi à un mois du renouvellement',
                  ),
                  partial.required(
                    openPlusTotDePremierSuiviDeLaSecondeAnnee(dossier, day),
                    'premier suivi de la seconde année.état',
                    'premier suivi de la seconde année.plus tôt',
                  ),
                  0,
                  0,
                  'premier suivi de la seconde année.état',
                ),
            ),
          value: () => 'tenu trop tôt',
          excepts: [4, 5, 6, 7],
        },
        {
          guard: () =>
            partial.and(partial.exists(dossier.read('dateDuSuiviAUnMoisDuRenouvellement')), () =>
              partial.compare(
                'greater',
                partial.required(
                  dossier.read('dateDuSuiviAUnMoisDuRenouvellement'),
                  'premier suivi de la seconde année.état',
                  'date du suivi à un mois du renouvellement',
                ),
                partial.required(
                  openEcheanceDePremierSuiviDeLaSecondeAnnee(dossier, day),
                  'premier suivi de la seconde année.état',
                  'premier suivi de la seconde année.échéance',
                ),
                0,
                0,
                'premier suivi de la seconde année.état',
              ),
            ),
          value: () => 'tenu en retard',
          excepts: [5, 6, 7],
        },
        {
          guard: () => partial.exists(dossier.read('dateDuSuiviAUnMoisDuRenouvellement')),
          value: () => 'tenu',
          excepts: [6, 7],
        },
        {
          guard: () =>
            partial.and(partial.exists(openPlusTotDePremierSuiviDeLaSecondeAnnee(dossier, day)), () =>
              partial.compare(
                'less',
                dossier.read('jourDObservation'),
                partial.required(
                  openPlusTotDePremierSuiviDeLaSecondeAnnee(dossier, day),
                  'premier suivi de la seconde année.état',
                  'premier suivi de la seconde année.plus tôt',
                ),
                0,
                0,
                'premier suivi de la seconde année.état',
              ),
            ),
          value: () => 'pas ouvert',
          excepts: [7],
        },
        {
          guard: () =>
            partial.compare(
              'greater',
              dossier.read('jourDObservation'),
              partial.required(
                openEcheanceDePremierSuiviDeLaSecondeAnnee(dossier, day),
                'premier suivi de la seconde année.état',
                'premier suivi de la seconde année.échéance',
              ),
              0,
              0,
              'premier suivi de la seconde année.état',
            ),
          value: () => 'dépassé',
          excepts: [],
        },
      ],
      () => 'ouvert',
      'premier suivi de la seconde année.état',
    ),
  );
}

function openEcheanceDeDeuxiemeSuiviDeLaSecondeAnnee(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Value {
  return dossier.keep('deuxième suivi de la seconde année.échéance', day, [], () =>
    partial.choose(
      [
        { guard: () => partial.not(openSecondeAnneeSuivie(dossier, day)), value: () => null, excepts: [1] },
        {
          guard: null,
          value: () =>
            partial.choose(
              [
                {
                  guard: () => partial.exists(dossier.read('dateDuRenouvellement')),
                  value: () =>
                    partial.addMonths(
                      partial.required(
                        dossier.read('dateDuRenouvellement'),
                        'deuxième suivi de la seconde année.échéance',
                        'date du renouvellement',
                      ),
                      3,
                      'deuxième suivi de la seconde année.échéance',
                    ),
                  excepts: [],
                },
              ],
              () => null,
              'deuxième suivi de la seconde année.échéance',
            ),
          excepts: [],
        },
      ],
      null,
      'deuxième suivi de la seconde année.échéance',
    ),
  );
}

function openPlusTotDeDeuxiemeSuiviDeLaSecondeAnnee(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Value {
  return dossier.keep('deuxième suivi de la seconde année.plus tôt', day, [], () =>
    partial.choose(
      [
        { guard: () => partial.not(openSecondeAnneeSuivie(dossier, day)), value: () => null, excepts: [1] },
        {
          guard: () =>
            partial.same(
              dossier.read('suiviAnticipe'),
              'trop tôt',
              false,
              'deuxième suivi de la seconde année.plus tôt',
            ),
          value: () =>
            partial.choose(
              [
                {
                  guard: () => partial.exists(dossier.read('dateDuRenouvellement')),
                  value: () =>
                    partial.addMonths(
                      partial.required(
                        dossier.read('dateDuRenouvellement'),
                        'deuxième suivi de la seconde année.plus tôt',
                        'date du renouvellement',
                      ),
                      3,
                      'deuxième suivi de la seconde année.plus tôt',
                    ),
                  excepts: [],
                },
              ],
              () => null,
              'deuxième suivi de la seconde année.plus tôt',
            ),
          excepts: [],
        },
      ],
      () => null,
      'deuxième suivi de la seconde année.plus tôt',
    ),
  );
}

function openEtatDeDeuxiemeSuiviDeLaSecondeAnnee(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('deuxième suivi de la seconde année.état', day, [], () =>
    partial.choose(
      [
        {
          guard: () => partial.not(openSecondeAnneeSuivie(dossier, day)),
          value: () => 'sans objet',
          excepts: [1, 2, 3, 4, 5, 6, 7],
        },
        {
          guard: () =>
            partial.or(partial.not(partial.exists(dossier.read('dateDuRenouvellement'))), () =>
              partial.and(
                partial.same(
                  dossier.read('suiviAnticipe'),
                  'trop tôt',
                  false,
                  'deuxième suivi de la seconde année.état',
                ),
                () => partial.not(partial.exists(dossier.read('dateDuRenouvellement'))),
              ),
            ),
          value: () => 'en attente',
          excepts: [2, 3, 4, 5, 6, 7],
        },
        {
          guard: () =>
            partial.and(partial.exists(openPlusTotDeDeuxiemeSuiviDeLaSecondeAnnee(dossier, day)), () =>
              partial.compare(
                'greater',
                partial.required(
                  openPlusTotDeDeuxiemeSuiviDeLaSecondeAnnee(dossier, day),
                  'deuxième suivi de la seconde année.état',
                  'deuxième suivi de la seconde année.plus tôt',
                ),
                partial.required(
                  openEcheanceDeDeuxiemeSuiviDeLaSecondeAnnee(dossier, day),
                  'deuxième suivi de la seconde année.état',
                  'deuxième suivi de la seconde année.échéance',
                ),
                0,
                0,
                'deuxième suivi de la seconde année.état',
              ),
            ),
          value: () => 'impossible',
          excepts: [3, 4, 5, 6, 7],
        },
        {
          guard: () =>
            partial.and(
              partial.and(partial.exists(dossier.read('dateDuSuiviATroisMoisDuRenouvellement')), () =>
                partial.exists(openPlusTotDeDeuxiemeSuiviDeLaSecondeAnnee(dossier, day)),
              ),
              () =>
                partial.compare(
                  'less',
                  partial.required(
                    dossier.read('dateDuSuiviATroisMoisDuRenouvellement'),
                    'deuxième suivi de la seconde année.état',
                    'date du suivi à trois mois du renouvellement',
                  ),
                  partial.required(
                    openPlusTotDeDeuxiemeSuiviDeLaSecondeAnnee(dossier, day),
                    'deuxième suivi de la seconde année.état',
                    'deuxième suivi de la seconde année.plus tôt',
                  ),
                  0,
                  0,
                  'deuxième suivi de la seconde année.état',
                ),
            ),
          value: () => 'tenu trop tôt',
          excepts: [4, 5, 6, 7],
        },
        {
          guard: () =>
            partial.and(partial.exists(dossier.read('dateDuSuiviATroisMoisDuRenouvellement')), () =>
              partial.compare(
                'greater',
                partial.required(
                  dossier.read('dateDuSuiviATroisMoisDuRenouvellement'),
                  'deuxième suivi de la seconde année.état',
                  'date du suivi à trois mois du renouvellement',
                ),
                partial.required(
                  openEcheanceDeDeuxiemeSuiviDeLaSecondeAnnee(dossier, day),
                  'deuxième suivi de la seconde année.état',
                  'deuxième suivi de la seconde année.échéance',
                ),
                0,
                0,
                'deuxième suivi de la seconde année.état',
              ),
            ),
          value: () => 'tenu en retard',
          excepts: [5, 6, 7],
        },
        {
          guard: () => partial.exists(dossier.read('dateDuSuiviATroisMoisDuRenouvellement')),
          value: () => 'tenu',
          excepts: [6, 7],
        },
        {
          guard: () =>
            partial.and(partial.exists(openPlusTotDeDeuxiemeSuiviDeLaSecondeAnnee(dossier, day)), () =>
              partial.compare(
                'less',
                dossier.read('jourDObservation'),
                partial.required(
                  openPlusTotDeDeuxiemeSuiviDeLaSecondeAnnee(dossier, day),
                  'deuxième suivi de la seconde année.état',
                  'deuxième suivi de la seconde année.plus tôt',
                ),
                0,
                0,
                'deuxième suivi de la seconde année.état',
              ),
            ),
          value: () => 'pas ouvert',
          excepts: [7],
        },
        {
          guard: () =>
            partial.compare(
              'greater',
              dossier.read('jourDObservation'),
              partial.required(
                openEcheanceDeDeuxiemeSuiviDeLaSecondeAnnee(dossier, day),
                'deuxième suivi de la seconde année.état',
                'deuxième suivi de la seconde année.échéance',
              ),
              0,
              0,
              'deuxième suivi de la seconde année.état',
            ),
          value: () => 'dépassé',
          excepts: [],
        },
      ],
      () => 'ouvert',
      'deuxième suivi de la seconde année.état',
    ),
  );
}

function openEcheanceDeTroisiemeSuiviDeLaSecondeAnnee(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Value {
  return dossier.keep('troisième suivi de la seconde année.échéance', day, [], () =>
    partial.choose(
      [
        { guard: () => partial.not(openSecondeAnneeSuivie(dossier, day)), value: () => null, excepts: [1] },
        {
          guard: null,
          value: () =>
            partial.choose(
              [
                {
                  guard: () => partial.exists(dossier.read('dateDuRenouvellement')),
                  value: () =>
                    partial.addMonths(
                      partial.required(
                        dossier.read('dateDuRenouvellement'),
                        'troisième suivi de la seconde année.échéance',
                        'date du renouvellement',
                      ),
                      6,
                      'troisième suivi de la seconde année.échéance',
                    ),
                  excepts: [],
                },
              ],
              () => null,
              'troisième suivi de la seconde année.échéance',
            ),
          excepts: [],
        },
      ],
      null,
      'troisième suivi de la seconde année.échéance',
    ),
  );
}

function openPlusTotDeTroisiemeSuiviDeLaSecondeAnnee(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Value {
  return dossier.keep('troisième suivi de la seconde année.plus tôt', day, [], () =>
    partial.choose(
      [
        { guard: () => partial.not(openSecondeAnneeSuivie(dossier, day)), value: () => null, excepts: [1] },
        {
          guard: () =>
            partial.same(
              dossier.read('suiviAnticipe'),
              'trop tôt',
              false,
              'troisième suivi de la seconde année.plus tôt',
            ),
          value: () =>
            partial.choose(
              [
                {
                  guard: () => partial.exists(dossier.read('dateDuRenouvellement')),
                  value: () =>
                    partial.addMonths(
                      partial.required(
                        dossier.read('dateDuRenouvellement'),
                        'troisième suivi de la seconde année.plus tôt',
                        'date du renouvellement',
                      ),
                      6,
                      'troisième suivi de la seconde année.plus tôt',
                    ),
                  excepts: [],
                },
              ],
              () => null,
              'troisième suivi de la seconde année.plus tôt',
            ),
          excepts: [],
        },
      ],
      () => null,
      'troisième suivi de la seconde année.plus tôt',
    ),
  );
}

function openEtatDeTroisiemeSuiviDeLaSecondeAnnee(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('troisième suivi de la seconde année.état', day, [], () =>
    partial.choose(
      [
        {
          guard: () => partial.not(openSecondeAnneeSuivie(dossier, day)),
          value: () => 'sans objet',
          excepts: [1, 2, 3, 4, 5, 6, 7],
        },
        {
          guard: () =>
            partial.or(partial.not(partial.exists(dossier.read('dateDuRenouvellement'))), () =>
              partial.and(
                partial.same(
                  dossier.read('suiviAnticipe'),
                  'trop tôt',
                  false,
                  'troisième suivi de la seconde année.état',
                ),
                () => partial.not(partial.exists(dossier.read('dateDuRenouvellement'))),
              ),
            ),
          value: () => 'en attente',
          excepts: [2, 3, 4, 5, 6, 7],
        },
        {
          guard: () =>
            partial.and(partial.exists(openPlusTotDeTroisiemeSuiviDeLaSecondeAnnee(dossier, day)), () =>
              partial.compare(
                'greater',
                partial.required(
                  openPlusTotDeTroisiemeSuiviDeLaSecondeAnnee(dossier, day),
                  'troisième suivi de la seconde année.état',
                  'troisième suivi de la seconde année.plus tôt',
                ),
                partial.required(
                  openEcheanceDeTroisiemeSuiviDeLaSecondeAnnee(dossier, day),
                  'troisième suivi de la seconde année.état',
                  'troisième suivi de la seconde année.échéance',
                ),
                0,
                0,
                'troisième suivi de la seconde année.état',
              ),
            ),
          value: () => 'impossible',
          excepts: [3, 4, 5, 6, 7],
        },
        {
          guard: () =>
            partial.and(
              partial.and(partial.exists(dossier.read('dateDuSuiviASixMoisDuRenouvellement')), () =>
                partial.exists(openPlusTotDeTroisiemeSuiviDeLaSecondeAnnee(dossier, day)),
              ),
              () =>
                partial.compare(
                  'less',
                  partial.required(
                    dossier.read('dateDuSuiviASixMoisDuRenouvellement'),
                    'troisième suivi de la seconde année.état',
                    'date du suivi à six mois du renouvellement',
                  ),
                  partial.required(
                    openPlusTotDeTroisiemeSuiviDeLaSecondeAnnee(dossier, day),
                    'troisième suivi de la seconde année.état',
                    'troisième suivi de la seconde année.plus tôt',
                  ),
                  0,
                  0,
                  'troisième suivi de la seconde année.état',
                ),
            ),
          value: () => 'tenu trop tôt',
          excepts: [4, 5, 6, 7],
        },
        {
          guard: () =>
            partial.and(partial.exists(dossier.read('dateDuSuiviASixMoisDuRenouvellement')), () =>
              partial.compare(
                'greater',
                partial.required(
                  dossier.read('dateDuSuiviASixMoisDuRenouvellement'),
                  'troisième suivi de la seconde année.état',
                  'date du suivi à six mois du renouvellement',
                ),
                partial.required(
                  openEcheanceDeTroisiemeSuiviDeLaSecondeAnnee(dossier, day),
                  'troisième suivi de la seconde année.état',
                  'troisième suivi de la seconde année.échéance',
                ),
                0,
                0,
                'troisième suivi de la seconde année.état',
              ),
            ),
          value: () => 'tenu en retard',
          excepts: [5, 6, 7],
        },
        {
          guard: () => partial.exists(dossier.read('dateDuSuiviASixMoisDuRenouvellement')),
          value: () => 'tenu',
          excepts: [6, 7],
        },
        {
          guard: () =>
            partial.and(partial.exists(openPlusTotDeTroisiemeSuiviDeLaSecondeAnnee(dossier, day)), () =>
              partial.compare(
                'less',
                dossier.read('jourDObservation'),
                partial.required(
                  openPlusTotDeTroisiemeSuiviDeLaSecondeAnnee(dossier, day),
                  'troisième suivi de la seconde année.état',
                  'troisième suivi de la seconde année.plus tôt',
                ),
                0,
                0,
                'troisième suivi de la seconde année.état',
              ),
            ),
          value: () => 'pas ouvert',
          excepts: [7],
        },
        {
          guard: () =>
            partial.compare(
              'greater',
              dossier.read('jourDObservation'),
              partial.required(
                openEcheanceDeTroisiemeSuiviDeLaSecondeAnnee(dossier, day),
                'troisième suivi de la seconde année.état',
                'troisième suivi de la seconde année.échéance',
              ),
              0,
              0,
              'troisième suivi de la seconde année.état',
            ),
          value: () => 'dépassé',
          excepts: [],
        },
      ],
      () => 'ouvert',
      'troisième suivi de la seconde année.état',
    ),
  );
}

function openVerdictDeMissionsDuCoordinateur(dossier: OpenDossier): partial.Value {
  return dossier.keep('missions du coordinateur.verdict', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.any(
              partial.list([
                partial.not(partial.exists(dossier.read('dateDuRendezVousDeDemarrage'))),
                partial.not(
                  partial.field(dossier.read('missionsDuCoordinateur'), 'suiviAChaqueEvolutionDeLaSituation'),
                ),
                partial.not(partial.field(dossier.read('missionsDuCoordinateur'), 'retraiteConseilleDansSesChoix')),
                partial.not(
                  partial.field(dossier.read('missionsDuCoordinateur'), 'liaisonAvecLesPartenairesEtLaCaisse'),
                ),
              ]),
              (oui) => oui,
            ),
          value: () => 'non conforme',
          excepts: [],
        },
      ],
      () => 'conforme',
      'missions du coordinateur.verdict',
    ),
  );
}

function openManquantsDeMissionsDuCoordinateur(dossier: OpenDossier): partial.Value {
  return dossier.keep('missions du coordinateur.manquants', undefined, [], () =>
    partial.each(
      partial.filter(
        partial.list([
          partial.fields({
            piece: 'rendez-vous de démarrage fait',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.exists(dossier.read('dateDuRendezVousDeDemarrage'))),
          }),
          partial.fields({
            piece: 'suivi à chaque évolution de la situation',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('missionsDuCoordinateur'), 'suiviAChaqueEvolutionDeLaSituation'),
            ),
          }),
          partial.fields({
            piece: 'retraité conseillé dans ses choix',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('missionsDuCoordinateur'), 'retraiteConseilleDansSesChoix')),
          }),
          partial.fields({
            piece: 'liaison avec les partenaires et la caisse',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('missionsDuCoordinateur'), 'liaisonAvecLesPartenairesEtLaCaisse'),
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
    ),
  );
}

function openProlongationOuverte(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('prolongation ouverte', day, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.or(openPlanCoordonne(dossier, day), () =>
              partial.same(dossier.read('objetDeLaProlongation'), 'plan entier', false, 'prolongation ouverte'),
            ),
          value: () => true,
          excepts: [],
        },
        {
          guard: () =>
            partial.and(partial.not(openPlanCoordonne(dossier, day)), () =>
              partial.same(
                dossier.read('objetDeLaProlongation'),
                'forfait coordination',
                false,
                'prolongation ouverte',
              ),
            ),
          value: () => false,
          excepts: [],
        },
      ],
      null,
      'prolongation ouverte',
    ),
  );
}

function openEcheanceDeDemandeDeProlongation(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('demande de prolongation.échéance', day, [], () =>
    partial.choose(
      [
        { guard: () => partial.not(openProlongationOuverte(dossier, day)), value: () => null, excepts: [1, 2] },
        {
          guard: () =>
            partial.same(
              dossier.read('troisMoisAvantLaFin'),
              'limite de la demande',
              false,
              'demande de prolongation.échéance',
            ),
          value: () => partial.addMonths(openFinPrevueDuPlan(dossier), -3, 'demande de prolongation.échéance'),
          excepts: [],
        },
        {
          guard: () =>
            partial.same(
              dossier.read('troisMoisAvantLaFin'),
              'ouverture de la demande',
              false,
              'demande de prolongation.échéance',
            ),
          value: () => openFinPrevueDuPlan(dossier),
          excepts: [],
        },
      ],
      null,
      'demande de prolongation.échéance',
    ),
  );
}

function openPlusTotDeDemandeDeProlongation(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('demande de prolongation.plus tôt', day, [], () =>
    partial.choose(
      [
        { guard: () => partial.not(openProlongationOuverte(dossier, day)), value: () => null, excepts: [1] },
        {
          guard: () =>
            partial.same(
              dossier.read('troisMoisAvantLaFin'),
              'ouverture de la demande',
              false,
              'demande de prolongation.plus tôt',
            ),
          value: () => partial.addMonths(openFinPrevueDuPlan(dossier), -3, 'demande de prolongation.plus tôt'),
          excepts: [],
        },
      ],
      () => null,
      'demande de prolongation.plus tôt',
    ),
  );
}

function openEtatDeDemandeDeProlongation(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('demande de prolongation.état', day, [], () =>
    partial.choose(
      [
        {
          guard: () => partial.not(openProlongationOuverte(dossier, day)),
          value: () => 'sans objet',
          excepts: [1, 2, 3, 4, 5, 6],
        },
        {
          guard: () =>
            partial.and(partial.exists(openPlusTotDeDemandeDeProlongation(dossier, day)), () =>
              partial.compare(
                'greater',
                partial.required(
                  openPlusTotDeDemandeDeProlongation(dossier, day),
                  'demande de prolongation.état',
                  'demande de prolongation.plus tôt',
                ),
                partial.required(
                  openEcheanceDeDemandeDeProlongation(dossier, day),
                  'demande de prolongation.état',
                  'demande de prolongation.échéance',
                ),
                0,
                0,
                'demande de prolongation.état',
              ),
            ),
          value: () => 'impossible',
          excepts: [2, 3, 4, 5, 6],
        },
        {
          guard: () =>
            partial.and(
              partial.and(partial.exists(dossier.read('dateDeLaDemandeDeProlongation')), () =>
                partial.exists(openPlusTotDeDemandeDeProlongation(dossier, day)),
              ),
              () =>
                partial.compare(
                  'less',
                  partial.required(
                    dossier.read('dateDeLaDemandeDeProlongation'),
                    'demande de prolongation.état',
                    'date de la demande de prolongation',
                  ),
                  partial.required(
                    openPlusTotDeDemandeDeProlongation(dossier, day),
                    'demande de prolongation.état',
                    'demande de prolongation.plus tôt',
                  ),
                  0,
                  0,
                  'demande de prolongation.état',
                ),
            ),
          value: () => 'tenu trop tôt',
          excepts: [3, 4, 5, 6],
        },
        {
          guard: () =>
            partial.and(partial.exists(dossier.read('dateDeLaDemandeDeProlongation')), () =>
              partial.compare(
                'greater',
                partial.required(
                  dossier.read('dateDeLaDemandeDeProlongation'),
                  'demande de prolongation.état',
                  'date de la demande de prolongation',
                ),
                partial.required(
                  openEcheanceDeDemandeDeProlongation(dossier, day),
                  'demande de prolongation.état',
                  'demande de prolongation.échéance',
                ),
                0,
                0,
                'demande de prolongation.état',
              ),
            ),
          value: () => 'tenu en retard',
          excepts: [4, 5, 6],
        },
        {
          guard: () => partial.exists(dossier.read('dateDeLaDemandeDeProlongation')),
          value: () => 'tenu',
          excepts: [5, 6],
        },
        {
          guard: () =>
            partial.and(partial.exists(openPlusTotDeDemandeDeProlongation(dossier, day)), () =>
              partial.compare(
                'less',
                dossier.read('jourDObservation'),
                partial.required(
                  openPlusTotDeDemandeDeProlongation(dossier, day),
                  'demande de prolongation.état',
                  'demande de prolongation.plus tôt',
                ),
                0,
                0,
                'demande de prolongation.état',
              ),
            ),
          value: () => 'pas ouvert',
          excepts: [6],
        },
        {
          guard: () =>
            partial.compare(
              'greater',
              dossier.read('jourDObservation'),
              partial.required(
                openEcheanceDeDemandeDeProlongation(dossier, day),
                'demande de prolongation.état',
                'demande de prolongation.échéance',
              ),
              0,
              0,
              'demande de prolongation.état',
            ),
          value: () => 'dépassé',
          excepts: [],
        },
      ],
      () => 'ouvert',
      'demande de prolongation.état',
    ),
  );
}

function openVerdictDeProlongation(dossier: OpenDossier): partial.Value {
  return dossier.keep('prolongation.verdict', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.any(
              partial.list([
                partial.not(partial.exists(dossier.read('dateDeLaDemandeDeProlongation'))),
                partial.not(partial.field(dossier.read('prolongation'), 'nouvelleVisiteDUnEvaluateur')),
                partial.not(partial.field(dossier.read('prolongation'), 'prolongationValideeParLaCaisse')),
              ]),
              (oui) => oui,
            ),
          value: () => 'non conforme',
          excepts: [],
        },
      ],
      () => 'conforme',
      'prolongation.verdict',
    ),
  );
}

function openManquantsDeProlongation(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('prolongation.manquants', day, [], () =>
    partial.each(
      partial.filter(
        partial.list([
          partial.fields({
            piece: 'nouvelle demande faite',
            echeance: partial.choose(
              [
                {
                  guard: () => partial.not(partial.exists(dossier.read('dateDeLaDemandeDeProlongation'))),
                  value: () => openEcheanceDeDemandeDeProlongation(dossier, day),
                  excepts: [],
                },
              ],
              () => null,
              'prolongation.manquants',
            ),
            recommande: false,
            manque: partial.not(partial.exists(dossier.read('dateDeLaDemandeDeProlongation'))),
          }),
          partial.fields({
            piece: "nouvelle visite d'un évaluateur",
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('prolongation'), 'nouvelleVisiteDUnEvaluateur')),
          }),
          partial.fields({
            piece: 'prolongation validée par la caisse',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('prolongation'), 'prolongationValideeParLaCaisse')),
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
    ),
  );
}

function openQuestionsDeFragire(dossier: OpenDossier): partial.Value {
  return dossier.keep('questions de Fragire', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.same(dossier.read('compositionDeFragire'), 'dix-sept questions', false, 'questions de Fragire'),
          value: () => 17,
          excepts: [],
        },
        {
          guard: () =>
            partial.same(dossier.read('compositionDeFragire'), 'dix-huit questions', false, 'questions de Fragire'),
          value: () => 18,
          excepts: [],
        },
        {
          guard: () =>
            partial.same(dossier.read('compositionDeFragire'), 'dix-neuf questions', false, 'questions de Fragire'),
          value: () => 19,
          excepts: [],
        },
      ],
      null,
      'questions de Fragire',
    ),
  );
}

function openEvaluationFragireComplete(dossier: OpenDossier): partial.Value {
  return dossier.keep('évaluation Fragire complète', undefined, [], () =>
    partial.and(
      partial.compare(
        'greaterOrEqual',
        dossier.read('questionsFragireRenseignees'),
        openQuestionsDeFragire(dossier),
        0,
        0,
        'évaluation Fragire complète',
      ),
      () =>
        partial.compare('greaterOrEqual', dossier.read('testsFragireFaits'), 3, 0, 0, 'évaluation Fragire complète'),
    ),
  );
}

function openScoreEntier(dossier: OpenDossier): partial.Value {
  return dossier.keep('score entier', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('scoreEntreDeuxTranches'), 'entier inférieur', false, 'score entier'),
          value: () => partial.round(dossier.read('scoreFragire'), 2, 1, 0, 'down', 'score entier'),
          excepts: [],
        },
        {
          guard: () =>
            partial.same(dossier.read('scoreEntreDeuxTranches'), 'entier le plus proche', false, 'score entier'),
          value: () => partial.round(dossier.read('scoreFragire'), 2, 1, 0, 'nearest', 'score entier'),
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('scoreEntreDeuxTranches'), 'entier supérieur', false, 'score entier'),
          value: () => partial.round(dossier.read('scoreFragire'), 2, 1, 0, 'up', 'score entier'),
          excepts: [],
        },
      ],
      null,
      'score entier',
    ),
  );
}

function openHeuresDeBaseLignes(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('heures de base.lignes', day, [], () =>
    partial.versions(
      () => day ?? dossier.read('dateDeLaDemande'),
      [
        {
          from: DAY_2021_07_01,
          to: null,
          value: () =>
            partial.table(
              [{ value: () => openScoreEntier(dossier), applies: null, scale: 0 }],
              [
                {
                  tests: [{ kind: 'range', low: 0, lowIncluded: true, high: 39, highIncluded: true }],
                  value: () => partial.fields({ heuresDeBase: 4000, basDuRepereMensuel: 3, hautDuRepereMensuel: 4 }),
                },
                {
                  tests: [{ kind: 'range', low: 40, lowIncluded: true, high: 59, highIncluded: true }],
                  value: () => partial.fields({ heuresDeBase: 5300, basDuRepereMensuel: 4, hautDuRepereMensuel: 5 }),
                },
                {
                  tests: [{ kind: 'range', low: 60, lowIncluded: true, high: null, highIncluded: false }],
                  value: () => partial.fields({ heuresDeBase: 8000, basDuRepereMensuel: 6, hautDuRepereMensuel: 7 }),
                },
              ],
              'heures de base.lignes',
            ),
        },
      ],
      'heures de base.lignes',
    ),
  );
}

function openHeuresDeBase(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('heures de base', day, [], () =>
    partial.field(openHeuresDeBaseLignes(dossier, day), 'heuresDeBase'),
  );
}

function openBasDuRepereMensuel(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('bas du repère mensuel', day, [], () =>
    partial.field(openHeuresDeBaseLignes(dossier, day), 'basDuRepereMensuel'),
  );
}

function openHautDuRepereMensuel(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('haut du repère mensuel', day, [], () =>
    partial.field(openHeuresDeBaseLignes(dossier, day), 'hautDuRepereMensuel'),
  );
}

function openHeuresDuProgramme(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('heures du programme', day, [], () =>
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
                    partial.or(
                      partial.compare('lessOrEqual', openScoreEntier(dossier), 39, 0, 0, 'heures du programme'),
                      () =>
                        partial.same(
                          dossier.read('porteeDesOnzeHeures'),
                          'toutes les lignes',
                          false,
                          'heures du programme',
                        ),
                    ),
                  value: () => 1100,
                  excepts: [],
                },
                {
                  guard: () =>
                    partial.and(
                      partial.compare('greaterOrEqual', openScoreEntier(dossier), 40, 0, 0, 'heures du programme'),
                      () =>
                        partial.same(
                          dossier.read('porteeDesOnzeHeures'),
                          'première ligne seulement',
                          false,
                          'heures du programme',
                        ),
                    ),
                  value: () => 0,
                  excepts: [],
                },
              ],
              null,
              'heures du programme',
            ),
        },
      ],
      'heures du programme',
    ),
  );
}

function openHeuresDeLAnnee(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep("heures de l'année", day, [], () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('placeDesOnzeHeures'), 'en plus', false, "heures de l'année"),
          value: () =>
            partial.add(openHeuresDeBase(dossier, day), openHeuresDuProgramme(dossier, day), "heures de l'année"),
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('placeDesOnzeHeures'), 'comprises', false, "heures de l'année"),
          value: () => openHeuresDeBase(dossier, day),
          excepts: [],
        },
      ],
      null,
      "heures de l'année",
    ),
  );
}

function openInterventionBienConfiee(dossier: OpenDossier, intervention: partial.Value): partial.Value {
  return dossier.keep('intervention bien confiée', undefined, [intervention], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.and(
              partial.and(
                partial.same(
                  partial.field(intervention, 'qualification'),
                  'assistant de vie',
                  false,
                  'intervention bien confiée',
                ),
                () =>
                  partial.same(
                    partial.field(intervention, 'service'),
                    'accompagnement à la toilette',
                    true,
                    'intervention bien confiée',
                  ),
              ),
              () =>
                partial.same(
                  dossier.read('assistantDeVieHorsDeLaToilette'),
                  'permis',
                  false,
                  'intervention bien confiée',
                ),
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
              [
                {
                  tests: [
                    {
                      kind: 'one of',
                      values: [
                        'entretien du linge et du logement',
                        'aide aux déplacements à pied',
                        'aide à la préparation des repas',
                      ],
                    },
                    {
                      kind: 'one of',
                      values: [
                        'aide à domicile',
                        'employé à domicile',
                        'agent à domicile',
                        'auxiliaire de vie sociale',
                      ],
                    },
                  ],
                  value: () => true,
                },
                {
                  tests: [
                    {
                      kind: 'one of',
                      values: [
                        'entretien du linge et du logement',
                        'aide aux déplacements à pied',
                        'aide à la préparation des repas',
                      ],
                    },
                    { kind: 'one of', values: ['assistant de vie'] },
                  ],
                  value: () => false,
                },
                {
                  tests: [
                    { kind: 'one of', values: ['accompagnement à la toilette'] },
                    { kind: 'one of', values: ['auxiliaire de vie sociale', 'assistant de vie'] },
                  ],
                  value: () => true,
                },
                {
                  tests: [
                    { kind: 'one of', values: ['accompagnement à la toilette'] },
                    { kind: 'one of', values: ['aide à domicile', 'employé à domicile', 'agent à domicile'] },
                  ],
                  value: () => false,
                },
              ],
              'intervention bien confiée',
            ),
          excepts: [],
        },
      ],
      null,
      'intervention bien confiée',
    ),
  );
}

function openServiceDuProgramme(dossier: OpenDossier, service: partial.Value): partial.Value {
  return dossier.keep('service du programme', undefined, [service], () =>
    partial.or(partial.same(service, 'aide aux déplacements à pied', false, 'service du programme'), () =>
      partial.same(service, 'aide à la préparation des repas', false, 'service du programme'),
    ),
  );
}

function openHeureDuProgramme(dossier: OpenDossier, intervention: partial.Value): partial.Value {
  return dossier.keep('heure du programme', undefined, [intervention], () =>
    partial.and(partial.field(intervention, 'programme'), () =>
      partial.forEachOption([partial.field(intervention, 'service')], (service) =>
        openServiceDuProgramme(dossier, service),
      ),
    ),
  );
}

function openAnneeDeLIntervention(dossier: OpenDossier, intervention: partial.Value): partial.Value {
  return dossier.keep("année de l'intervention", undefined, [intervention], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.same(dossier.read('anneeDuPlafond'), 'année du calendrier', false, "année de l'intervention"),
          value: () => partial.civilYear(partial.field(intervention, 'date'), "année de l'intervention"),
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('anneeDuPlafond'), 'année du plan', false, "année de l'intervention"),
          value: () =>
            partial.yearsBetween(
              dossier.read('dateDEffet'),
              partial.field(intervention, 'date'),
              "année de l'intervention",
            ),
          excepts: [],
        },
        {
          guard: () =>
            partial.same(dossier.read('anneeDuPlafond'), 'douze mois glissants', false, "année de l'intervention"),
          value: () =>
            unknownOf(
              { kind: 'number', scale: 0, min: null, max: null },
              { kind: 'definition', path: "année de l'intervention", name: "année de l'intervention", whole: true },
            ),
          excepts: [],
        },
      ],
      null,
      "année de l'intervention",
    ),
  );
}

function openHeuresRetenues(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  visite: partial.Value,
): partial.Value {
  return dossier.keep('heures retenues', day, [visite], () => {
    const deja = once(() =>
      partial.sum(
        partial.each(
          partial.filter(partial.preceding(dossier.read('interventions'), visite), (intervention) =>
            partial.and(
              partial.forEachOption([intervention], (intervention2) => openHeureDuProgramme(dossier, intervention2)),
              () =>
                partial.compare(
                  'equal',
                  partial.forEachOption([intervention], (intervention3) =>
                    openAnneeDeLIntervention(dossier, intervention3),
                  ),
                  partial.forEachOption([visite], (intervention4) => openAnneeDeLIntervention(dossier, intervention4)),
                  0,
                  0,
                  'heures retenues',
                ),
            ),
          ),
          (intervention22) => partial.field(intervention22, 'heures'),
        ),
        0,
        'heures retenues',
      ),
    );
    return partial.choose(
      [
        {
          guard: () =>
            partial.not(
              partial.forEachOption([visite], (intervention5) => openHeureDuProgramme(dossier, intervention5)),
            ),
          value: () => partial.field(visite, 'heures'),
          excepts: [],
        },
        {
          guard: () => partial.forEachOption([visite], (intervention6) => openHeureDuProgramme(dossier, intervention6)),
          value: () =>
            partial.subtract(
              partial.atMost(
                partial.add(deja(), partial.field(visite, 'heures'), 'heures retenues'),
                partial.multiply(openHeuresDuProgramme(dossier, day), 1, 'heures retenues'),
                'heures retenues',
              ),
              partial.atMost(
                deja(),
                partial.multiply(openHeuresDuProgramme(dossier, day), 1, 'heures retenues'),
                'heures retenues',
              ),
              'heures retenues',
            ),
          excepts: [],
        },
      ],
      null,
      'heures retenues',
    );
  });
}

function openHeuresPrisesEnCharge(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  visite: partial.Value,
): partial.Value {
  return dossier.keep('heures prises en charge', day, [visite], () => {
    const deja = once(() =>
      partial.sum(
        partial.each(
          partial.filter(partial.preceding(dossier.read('interventions'), visite), (intervention) =>
            partial.and(
              partial.compare(
                'equal',
                partial.forEachOption([intervention], (intervention2) =>
                  openAnneeDeLIntervention(dossier, intervention2),
                ),
                partial.forEachOption([visite], (intervention3) => openAnneeDeLIntervention(dossier, intervention3)),
                0,
                0,
                'heures prises en charge',
              ),
              () =>
                partial.or(
                  partial.not(
                    partial.forEachOption([intervention], (intervention4) =>
                      openHeureDuProgramme(dossier, intervention4),
                    ),
                  ),
                  () => partial.same(dossier.read('placeDesOnzeHeures'), 'comprises', false, 'heures prises en charge'),
                ),
            ),
          ),
          (intervention22) =>
            partial.forEachOption([intervention22], (visite2) => openHeuresRetenues(dossier, day, visite2)),
        ),
        0,
        'heures prises en charge',
      ),
    );
    const recentes = once(() =>
      partial.filter(partial.preceding(dossier.read('interventions'), visite), (intervention32) =>
        partial.compare(
          'greater',
          partial.field(intervention32, 'date'),
          partial.addMonths(partial.field(visite, 'date'), -12, 'heures prises en charge'),
          0,
          0,
          'heures prises en charge',
        ),
      ),
    );
    const heuresRecentesDuProgramme = once(() =>
      partial.sum(
        partial.each(
          partial.filter(recentes(), (intervention42) =>
            partial.forEachOption([intervention42], (intervention5) => openHeureDuProgramme(dossier, intervention5)),
          ),
          (intervention52) => partial.field(intervention52, 'heures'),
        ),
        0,
        'heures prises en charge',
      ),
    );
    const comptees = once(() =>
      partial.sum(
        partial.each(
          partial.filter(recentes(), (intervention6) =>
            partial.or(
              partial.not(
                partial.forEachOption([intervention6], (intervention7) => openHeureDuProgramme(dossier, intervention7)),
              ),
              () => partial.same(dossier.read('placeDesOnzeHeures'), 'comprises', false, 'heures prises en charge'),
            ),
          ),
          (intervention72) => partial.field(intervention72, 'heures'),
        ),
        0,
        'heures prises en charge',
      ),
    );
    const rienAEcreter = once(() =>
      partial.and(
        partial.or(
          partial.not(partial.forEachOption([visite], (intervention8) => openHeureDuProgramme(dossier, intervention8))),
          () =>
            partial.compare(
              'lessOrEqual',
              partial.add(heuresRecentesDuProgramme(), partial.field(visite, 'heures'), 'heures prises en charge'),
              partial.multiply(openHeuresDuProgramme(dossier, day), 1, 'heures prises en charge'),
              2,
              2,
              'heures prises en charge',
            ),
        ),
        () =>
          partial.or(
            partial.and(
              partial.forEachOption([visite], (intervention9) => openHeureDuProgramme(dossier, intervention9)),
              () => partial.same(dossier.read('placeDesOnzeHeures'), 'en plus', false, 'heures prises en charge'),
            ),
            () =>
              partial.compare(
                'lessOrEqual',
                partial.add(comptees(), partial.field(visite, 'heures'), 'heures prises en charge'),
                partial.multiply(openHeuresDeBase(dossier, day), 1, 'heures prises en charge'),
                2,
                2,
                'heures prises en charge',
              ),
          ),
      ),
    );
    return partial.choose(
      [
        {
          guard: () =>
            partial.and(
              partial.same(dossier.read('anneeDuPlafond'), 'douze mois glissants', true, 'heures prises en charge'),
              () =>
                partial.or(
                  partial.not(
                    partial.forEachOption([visite], (intervention10) => openHeureDuProgramme(dossier, intervention10)),
                  ),
                  () => partial.same(dossier.read('placeDesOnzeHeures'), 'comprises', false, 'heures prises en charge'),
                ),
            ),
          value: () =>
            partial.subtract(
              partial.atMost(
                partial.add(
                  deja(),
                  partial.forEachOption([visite], (visite3) => openHeuresRetenues(dossier, day, visite3)),
                  'heures prises en charge',
                ),
                partial.multiply(openHeuresDeBase(dossier, day), 1, 'heures prises en charge'),
                'heures prises en charge',
              ),
              partial.atMost(
                deja(),
                partial.multiply(openHeuresDeBase(dossier, day), 1, 'heures prises en charge'),
                'heures prises en charge',
              ),
              'heures prises en charge',
            ),
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.and(
                partial.same(dossier.read('anneeDuPlafond'), 'douze mois glissants', true, 'heures prises en charge'),
                () =>
                  partial.forEachOption([visite], (intervention11) => openHeureDuProgramme(dossier, intervention11)),
              ),
              () => partial.same(dossier.read('placeDesOnzeHeures'), 'en plus', false, 'heures prises en charge'),
            ),
          value: () => partial.forEachOption([visite], (visite4) => openHeuresRetenues(dossier, day, visite4)),
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.same(dossier.read('anneeDuPlafond'), 'douze mois glissants', false, 'heures prises en charge'),
              () => rienAEcreter(),
            ),
          value: () => partial.field(visite, 'heures'),
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.same(dossier.read('anneeDuPlafond'), 'douze mois glissants', false, 'heures prises en charge'),
              () => partial.not(rienAEcreter()),
            ),
          value: () =>
            unknownOf(
              { kind: 'number', scale: 2, min: null, max: null },
              { kind: 'definition', path: 'heures prises en charge', name: 'heures prises en charge', whole: true },
            ),
          excepts: [],
        },
      ],
      null,
      'heures prises en charge',
    );
  });
}

function openHeuresPayeesA(dossier: OpenDossier, intervention: partial.Value): partial.Value {
  return dossier.keep('heures payées à', undefined, [intervention], () =>
    partial.choose(
      [
        { guard: () => partial.field(intervention, 'conventionne'), value: () => 'prestataire', excepts: [] },
        {
          guard: () =>
            partial.and(
              partial.and(partial.not(partial.field(intervention, 'conventionne')), () =>
                partial.field(intervention, 'justifiee'),
              ),
              () => partial.same(dossier.read('prestataireNonConventionne'), 'remboursées', false, 'heures payées à'),
            ),
          value: () => 'bénéficiaire',
          excepts: [],
        },
        {
          guard: () =>
            partial.and(partial.not(partial.field(intervention, 'conventionne')), () =>
              partial.or(partial.not(partial.field(intervention, 'justifiee')), () =>
                partial.same(dossier.read('prestataireNonConventionne'), 'refusées', false, 'heures payées à'),
              ),
            ),
          value: () => null,
          excepts: [],
        },
      ],
      null,
      'heures payées à',
    ),
  );
}

function openHeuresPayees(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  intervention: partial.Value,
): partial.Value {
  return dossier.keep('heures payées', day, [intervention], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.exists(
              partial.forEachOption([intervention], (intervention2) => openHeuresPayeesA(dossier, intervention2)),
            ),
          value: () =>
            partial.forEachOption([intervention], (visite) => openHeuresPrisesEnCharge(dossier, day, visite)),
          excepts: [],
        },
        {
          guard: () =>
            partial.not(
              partial.exists(
                partial.forEachOption([intervention], (intervention3) => openHeuresPayeesA(dossier, intervention3)),
              ),
            ),
          value: () => 0,
          excepts: [],
        },
      ],
      null,
      'heures payées',
    ),
  );
}

function openLimiteDeLaPremiereTrancheDUnePersonneSeule(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Value {
  return dossier.keep("limite de la première tranche d'une personne seule", day, [], () =>
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
      "limite de la première tranche d'une personne seule",
    ),
  );
}

function openPartDuRetraiteDansLaPremiereTranche(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('part du retraité dans la première tranche', day, [], () =>
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
      'part du retraité dans la première tranche',
    ),
  );
}

function openLimiteDeLaDerniereTrancheDUnePersonneSeule(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Value {
  return dossier.keep("limite de la dernière tranche d'une personne seule", day, [], () =>
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
      "limite de la dernière tranche d'une personne seule",
    ),
  );
}

function openPartDuRetraiteAuDelaDeLaDerniereTranche(
  dossier: OpenDossier,
  day: partial.Value | undefined,
): partial.Value {
  return dossier.keep('part du retraité au-delà de la dernière tranche', day, [], () =>
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
                path: 'part du retraité au-delà de la dernière tranche',
                name: 'part du retraité au-delà de la dernière tranche',
                whole: true,
              },
            ),
        },
        { from: DAY_2025_01_31, to: null, value: () => 7500 },
      ],
      'part du retraité au-delà de la dernière tranche',
    ),
  );
}

function openLimiteDeLaPremiereTrancheDUnMenage(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep("limite de la première tranche d'un ménage", day, [], () =>
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
      "limite de la première tranche d'un ménage",
    ),
  );
}

function openPartDuBareme(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('part du barème', day, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.and(
              partial.same(dossier.read('compositionDuFoyer'), 'personne seule', false, 'part du barème'),
              () =>
                partial.compare(
                  'lessOrEqual',
                  dossier.read('ressourcesMensuelles'),
                  openLimiteDeLaPremiereTrancheDUnePersonneSeule(dossier, day),
                  2,
                  2,
                  'part du barème',
                ),
            ),
          value: () => openPartDuRetraiteDansLaPremiereTranche(dossier, day),
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.and(
                partial.same(dossier.read('compositionDuFoyer'), 'personne seule', false, 'part du barème'),
                () =>
                  partial.compare(
                    'greater',
                    dossier.read('ressourcesMensuelles'),
                    openLimiteDeLaPremiereTrancheDUnePersonneSeule(dossier, day),
                    2,
                    2,
                    'part du barème',
                  ),
              ),
              () =>
                partial.compare(
                  'lessOrEqual',
                  dossier.read('ressourcesMensuelles'),
                  openLimiteDeLaDerniereTrancheDUnePersonneSeule(dossier, day),
                  2,
                  2,
                  'part du barème',
                ),
            ),
          value: () =>
            unknownOf(
              { kind: 'number', scale: 2, min: null, max: null },
              { kind: 'definition', path: 'part du barème', name: 'part du barème', whole: true },
            ),
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.same(dossier.read('compositionDuFoyer'), 'personne seule', false, 'part du barème'),
              () =>
                partial.compare(
                  'greater',
                  dossier.read('ressourcesMensuelles'),
                  openLimiteDeLaDerniereTrancheDUnePersonneSeule(dossier, day),
                  2,
                  2,
                  'part du barème',
                ),
            ),
          value: () => openPartDuRetraiteAuDelaDeLaDerniereTranche(dossier, day),
          excepts: [],
        },
        {
          guard: () =>
            partial.and(partial.same(dossier.read('compositionDuFoyer'), 'ménage', false, 'part du barème'), () =>
              partial.compare(
                'lessOrEqual',
                dossier.read('ressourcesMensuelles'),
                openLimiteDeLaPremiereTrancheDUnMenage(dossier, day),
                2,
                2,
                'part du barème',
              ),
            ),
          value: () => openPartDuRetraiteDansLaPremiereTranche(dossier, day),
          excepts: [],
        },
        {
          guard: () =>
            partial.and(partial.same(dossier.read('compositionDuFoyer'), 'ménage', false, 'part du barème'), () =>
              partial.compare(
                'greater',
                dossier.read('ressourcesMensuelles'),
                openLimiteDeLaPremiereTrancheDUnMenage(dossier, day),
                2,
                2,
                'part du barème',
              ),
            ),
          value: () =>
            unknownOf(
              { kind: 'number', scale: 2, min: null, max: null },
              { kind: 'definition', path: 'part du barème', name: 'part du barème', whole: true },
            ),
          excepts: [],
        },
      ],
      null,
      'part du barème',
    ),
  );
}

function openPartDuRetraiteSurLesHeures(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('part du retraité sur les heures', day, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.same(
              dossier.read('participationDuRetraite'),
              'aucune part',
              false,
              'part du retraité sur les heures',
            ),
          value: () => 0,
          excepts: [],
        },
        {
          guard: () =>
            partial.same(
              dossier.read('participationDuRetraite'),
              'part selon les ressources',
              false,
              'part du retraité sur les heures',
            ),
          value: () => openPartDuBareme(dossier, day),
          excepts: [],
        },
      ],
      null,
      'part du retraité sur les heures',
    ),
  );
}

function openDispositifDuJour(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('dispositif du jour', day, [], () =>
    partial.versions(
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
              'dispositif du jour',
            ),
        },
      ],
      'dispositif du jour',
    ),
  );
}

function openStatutDuPlan(dossier: OpenDossier, ancienStatut: partial.Value): partial.Value {
  return dossier.keep('statut du plan', undefined, [ancienStatut], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.or(
              partial.or(partial.same(ancienStatut, 'salarié du secteur privé', false, 'statut du plan'), () =>
                partial.same(ancienStatut, 'agent public sans statut de fonctionnaire', false, 'statut du plan'),
              ),
              () => partial.same(ancienStatut, 'travailleur indépendant', false, 'statut du plan'),
            ),
          value: () => true,
          excepts: [],
        },
        {
          guard: () =>
            partial.or(
              partial.or(partial.same(ancienStatut, 'autre fonctionnaire', false, 'statut du plan'), () =>
                partial.same(ancienStatut, 'agriculteur', false, 'statut du plan'),
              ),
              () => partial.same(ancienStatut, 'autre statut', false, 'statut du plan'),
            ),
          value: () => false,
          excepts: [],
        },
        {
          guard: () => partial.same(ancienStatut, "fonctionnaire de l'État", false, 'statut du plan'),
          value: () =>
            partial.same(dossier.read('anciensFonctionnairesDeLEtat'), "par l'aide de l'État", false, 'statut du plan'),
          excepts: [],
        },
      ],
      null,
      'statut du plan',
    ),
  );
}

function openRegimePrincipalAdmis(dossier: OpenDossier): partial.Value {
  return dossier.keep('régime principal admis', undefined, [], () =>
    partial.or(partial.same(dossier.read('regimePrincipal'), 'régime général', false, 'régime principal admis'), () =>
      partial.and(
        partial.same(
          dossier.read('anciensFonctionnairesDeLEtat'),
          "par l'aide de l'État",
          false,
          'régime principal admis',
        ),
        () =>
          partial.or(
            partial.same(
              dossier.read('regimePrincipal'),
              "pensions civiles de l'État",
              false,
              'régime principal admis',
            ),
            () =>
              partial.same(
                dossier.read('regimePrincipal'),
                "pensions des ouvriers de l'État",
                false,
                'régime principal admis',
              ),
          ),
      ),
    ),
  );
}

function openConditionDAffiliation(dossier: OpenDossier): partial.Value {
  return dossier.keep("condition d'affiliation", undefined, [], () => {
    const ouvrants = once(() =>
      partial.count(
        partial.filter(dossier.read('anciensStatuts'), (ancienStatut) =>
          partial.forEachOption([ancienStatut], (ancienStatut2) => openStatutDuPlan(dossier, ancienStatut2)),
        ),
      ),
    );
    const autres = once(() =>
      partial.count(
        partial.filter(dossier.read('anciensStatuts'), (ancienStatut3) =>
          partial.not(
            partial.forEachOption([ancienStatut3], (ancienStatut4) => openStatutDuPlan(dossier, ancienStatut4)),
          ),
        ),
      ),
    );
    return partial.choose(
      [
        {
          guard: () => partial.compare('equal', ouvrants(), 0, 0, 0, "condition d'affiliation"),
          value: () => false,
          excepts: [],
        },
        {
          guard: () =>
            partial.and(partial.compare('greater', ouvrants(), 0, 0, 0, "condition d'affiliation"), () =>
              partial.compare('equal', autres(), 0, 0, 0, "condition d'affiliation"),
            ),
          value: () => true,
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.and(partial.compare('greater', ouvrants(), 0, 0, 0, "condition d'affiliation"), () =>
                partial.compare('greater', autres(), 0, 0, 0, "condition d'affiliation"),
              ),
              () =>
                partial.same(dossier.read('plusieursStatuts'), 'un statut suffit', false, "condition d'affiliation"),
            ),
          value: () => true,
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.and(partial.compare('greater', ouvrants(), 0, 0, 0, "condition d'affiliation"), () =>
                partial.compare('greater', autres(), 0, 0, 0, "condition d'affiliation"),
              ),
              () =>
                partial.same(
                  dossier.read('plusieursStatuts'),
                  'tout autre statut exclut',
                  false,
                  "condition d'affiliation",
                ),
            ),
          value: () => false,
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.and(partial.compare('greater', ouvrants(), 0, 0, 0, "condition d'affiliation"), () =>
                partial.compare('greater', autres(), 0, 0, 0, "condition d'affiliation"),
              ),
              () =>
                partial.same(dossier.read('plusieursStatuts'), 'régime principal', false, "condition d'affiliation"),
            ),
          value: () => openRegimePrincipalAdmis(dossier),
          excepts: [],
        },
      ],
      null,
      "condition d'affiliation",
    );
  });
}

function openConditionDeGir(dossier: OpenDossier): partial.Value {
  return dossier.keep('condition de GIR', undefined, [], () =>
    partial.compare(
      'greaterOrEqual',
      dossier.read('girEvalue'),
      PREMIER_GIR_DES_CAISSES_DE_RETRAITE,
      0,
      0,
      'condition de GIR',
    ),
  );
}

function openAgeAdmis(dossier: OpenDossier): partial.Value {
  return dossier.keep('âge admis', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('conditionDAge'), 'aucun âge', false, 'âge admis'),
          value: () => true,
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('conditionDAge'), 'cinquante-cinq ans', false, 'âge admis'),
          value: () =>
            partial.compare(
              'greaterOrEqual',
              partial.yearsBetween(dossier.read('dateDeNaissance'), dossier.read('dateDeLaDemande'), 'âge admis'),
              55,
              0,
              0,
              'âge admis',
            ),
          excepts: [],
        },
      ],
      null,
      'âge admis',
    ),
  );
}

function openEligibleAuPlan(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('éligible au plan', day, [], () =>
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
      'éligible au plan',
    ),
  );
}

function openOrientation(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('orientation', day, [], () =>
    partial.versions(
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
              'orientation',
            ),
        },
      ],
      'orientation',
    ),
  );
}

function openVerdictDeDemandeDAide(dossier: OpenDossier): partial.Value {
  return dossier.keep("demande d'aide.verdict", undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.any(
              partial.list([
                partial.not(partial.field(dossier.read('demandeDAide'), 'formulaireCerfaRempli')),
                partial.not(partial.field(dossier.read('demandeDAide'), 'demandeTransmiseALaCarsat')),
              ]),
              (oui) => oui,
            ),
          value: () => 'non conforme',
          excepts: [],
        },
      ],
      () => 'conforme',
      "demande d'aide.verdict",
    ),
  );
}

function openManquantsDeDemandeDAide(dossier: OpenDossier): partial.Value {
  return dossier.keep("demande d'aide.manquants", undefined, [], () =>
    partial.each(
      partial.filter(
        partial.list([
          partial.fields({
            piece: 'formulaire Cerfa rempli',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('demandeDAide'), 'formulaireCerfaRempli')),
          }),
          partial.fields({
            piece: 'demande transmise à la Carsat',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('demandeDAide'), 'demandeTransmiseALaCarsat')),
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
    ),
  );
}

function openVerdictDeVisiteDeLEvaluateur(dossier: OpenDossier): partial.Value {
  return dossier.keep("visite de l'évaluateur.verdict", undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.any(
              partial.list([
                partial.not(partial.field(dossier.read('visiteDeLEvaluateur'), 'evaluateurMandateParLaCaisse')),
                partial.not(partial.field(dossier.read('visiteDeLEvaluateur'), 'fragilitesEvaluees')),
                partial.not(partial.field(dossier.read('visiteDeLEvaluateur'), 'conditionsDeVieObservees')),
                partial.not(partial.field(dossier.read('visiteDeLEvaluateur'), 'composantesDuPlanExposees')),
              ]),
              (oui) => oui,
            ),
          value: () => 'non conforme',
          excepts: [],
        },
      ],
      () => 'conforme',
      "visite de l'évaluateur.verdict",
    ),
  );
}

function openManquantsDeVisiteDeLEvaluateur(dossier: OpenDossier): partial.Value {
  return dossier.keep("visite de l'évaluateur.manquants", undefined, [], () =>
    partial.each(
      partial.filter(
        partial.list([
          partial.fields({
            piece: 'évaluateur mandaté par la caisse',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('visiteDeLEvaluateur'), 'evaluateurMandateParLaCaisse')),
          }),
          partial.fields({
            piece: 'fragilités évaluées',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('visiteDeLEvaluateur'), 'fragilitesEvaluees')),
          }),
          partial.fields({
            piece: 'conditions de vie observées',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('visiteDeLEvaluateur'), 'conditionsDeVieObservees')),
          }),
          partial.fields({
            piece: 'composantes du plan exposées',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('visiteDeLEvaluateur'), 'composantesDuPlanExposees')),
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
    ),
  );
}

function openVerdictDeDecisionDeLaCaisse(dossier: OpenDossier): partial.Value {
  return dossier.keep('décision de la caisse.verdict', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.any(
              partial.list([
                partial.not(partial.field(dossier.read('decisionDeLaCaisse'), 'conclusionsDeLEvaluateurTransmises')),
                partial.not(partial.field(dossier.read('decisionDeLaCaisse'), 'planValideParLaCaisse')),
                partial.not(partial.field(dossier.read('decisionDeLaCaisse'), 'retraiteInformeDeLaDecision')),
                partial.not(
                  partial.field(dossier.read('decisionDeLaCaisse'), 'retraiteMisEnRelationAvecLesPartenaires'),
                ),
              ]),
              (oui) => oui,
            ),
          value: () => 'non conforme',
          excepts: [],
        },
      ],
      () => 'conforme',
      'décision de la caisse.verdict',
    ),
  );
}

function openManquantsDeDecisionDeLaCaisse(dossier: OpenDossier): partial.Value {
  return dossier.keep('décision de la caisse.manquants', undefined, [], () =>
    partial.each(
      partial.filter(
        partial.list([
          partial.fields({
            piece: "conclusions de l'évaluateur transmises",
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('decisionDeLaCaisse'), 'conclusionsDeLEvaluateurTransmises'),
            ),
          }),
          partial.fields({
            piece: 'plan validé par la caisse',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('decisionDeLaCaisse'), 'planValideParLaCaisse')),
          }),
          partial.fields({
            piece: 'retraité informé de la décision',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('decisionDeLaCaisse'), 'retraiteInformeDeLaDecision')),
          }),
          partial.fields({
            piece: 'retraité mis en relation avec les partenaires',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('decisionDeLaCaisse'), 'retraiteMisEnRelationAvecLesPartenaires'),
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
    ),
  );
}

function openAide(dossier: OpenDossier, octroi: partial.Value): partial.Value {
  return dossier.keep('aide', undefined, [octroi], () =>
    partial.choose(
      [
        {
          guard: () => partial.same(partial.field(octroi, 'situation'), "retour d'hospitalisation", false, 'aide'),
          value: () => 'ADH',
          excepts: [],
        },
        {
          guard: () =>
            partial.or(
              partial.or(
                partial.or(
                  partial.or(partial.same(partial.field(octroi, 'situation'), 'décès du conjoint', false, 'aide'), () =>
                    partial.same(partial.field(octroi, 'situation'), 'placement du conjoint', false, 'aide'),
                  ),
                  () => partial.same(partial.field(octroi, 'situation'), 'hospitalisation du conjoint', false, 'aide'),
                ),
                () => partial.same(partial.field(octroi, 'situation'), 'déménagement', false, 'aide'),
              ),
              () => partial.same(partial.field(octroi, 'situation'), 'séparation', false, 'aide'),
            ),
          value: () => 'Asir',
          excepts: [],
        },
        {
          guard: () => partial.same(partial.field(octroi, 'situation'), 'autre événement', false, 'aide'),
          value: () =>
            unknownOf(
              { kind: 'choice', values: AIDE_TEMPORAIRE },
              { kind: 'definition', path: 'aide', name: 'aide', whole: true },
            ),
          excepts: [],
        },
      ],
      null,
      'aide',
    ),
  );
}

function openOctroiPossible(dossier: OpenDossier, accord: partial.Value): partial.Value {
  return dossier.keep('octroi possible', undefined, [accord], () =>
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
                  'octroi possible',
                ),
                () => partial.same(dossier.read('renouvellementDeLAsir'), 'exclu', false, 'octroi possible'),
              ),
              () =>
                partial.any(partial.preceding(dossier.read('octrois'), accord), (octroi2) =>
                  partial.same(
                    partial.forEachOption([octroi2], (octroi3) => openAide(dossier, octroi3)),
                    'Asir',
                    false,
                    'octroi possible',
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
              partial.same(dossier.read('aideSansPlan'), 'aide sans condition de plan', false, 'octroi possible'),
            ),
          excepts: [],
        },
      ],
      null,
      'octroi possible',
    ),
  );
}

function openDureeDeLAideTemporaire(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep("durée de l'aide temporaire", day, [], () =>
    partial.versions(
      () => day ?? dossier.read('dateDeLaDemande'),
      [{ from: DAY_2024_01_01, to: null, value: () => 3 }],
      "durée de l'aide temporaire",
    ),
  );
}

function openPeriodeDeLAide(dossier: OpenDossier, octroi: partial.Value): partial.Value {
  return dossier.keep("période de l'aide", undefined, [octroi], () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('departDesTroisMois'), "octroi de l'aide", false, "période de l'aide"),
          value: () =>
            partial.period(
              partial.field(octroi, 'dateDOctroi'),
              partial.addDays(
                partial.addMonths(
                  partial.field(octroi, 'dateDOctroi'),
                  onDay(partial.field(octroi, 'dateDOctroi'), (on) => openDureeDeLAideTemporaire(dossier, on)),
                  "période de l'aide",
                ),
                -1,
                "période de l'aide",
              ),
              "période de l'aide",
            ),
          excepts: [],
        },
        {
          guard: () =>
            partial.same(dossier.read('departDesTroisMois'), "jour de l'événement", false, "période de l'aide"),
          value: () =>
            partial.period(
              partial.field(octroi, 'evenement'),
              partial.addDays(
                partial.addMonths(
                  partial.field(octroi, 'evenement'),
                  onDay(partial.field(octroi, 'dateDOctroi'), (on) => openDureeDeLAideTemporaire(dossier, on)),
                  "période de l'aide",
                ),
                -1,
                "période de l'aide",
              ),
              "période de l'aide",
            ),
          excepts: [],
        },
      ],
      null,
      "période de l'aide",
    ),
  );
}

function openPlafondAnnuelDesAidesTemporaires(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('plafond annuel des aides temporaires', day, [], () =>
    partial.versions(
      () => day ?? dossier.read('dateDeLaDemande'),
      [{ from: DAY_2024_01_01, to: null, value: () => 30000 }],
      'plafond annuel des aides temporaires',
    ),
  );
}

function openPlafondDHeuresDeLAideTemporaire(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep("plafond d'heures de l'aide temporaire", day, [], () =>
    partial.versions(
      () => day ?? dossier.read('dateDeLaDemande'),
      [{ from: DAY_2024_01_01, to: null, value: () => 5400 }],
      "plafond d'heures de l'aide temporaire",
    ),
  );
}

function openAnneeDeLOctroi(dossier: OpenDossier, octroi: partial.Value): partial.Value {
  return dossier.keep("année de l'octroi", undefined, [octroi], () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('anneeDuPlafond'), 'année du calendrier', false, "année de l'octroi"),
          value: () => partial.civilYear(partial.field(octroi, 'dateDOctroi'), "année de l'octroi"),
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('anneeDuPlafond'), 'année du plan', false, "année de l'octroi"),
          value: () =>
            partial.yearsBetween(dossier.read('dateDEffet'), partial.field(octroi, 'dateDOctroi'), "année de l'octroi"),
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('anneeDuPlafond'), 'douze mois glissants', false, "année de l'octroi"),
          value: () =>
            unknownOf(
              { kind: 'number', scale: 0, min: null, max: null },
              { kind: 'definition', path: "année de l'octroi", name: "année de l'octroi", whole: true },
            ),
          excepts: [],
        },
      ],
      null,
      "année de l'octroi",
    ),
  );
}

function openDepenseTemporairePriseEnCharge(dossier: OpenDossier, accord: partial.Value): partial.Value {
  return dossier.keep('dépense temporaire prise en charge', undefined, [accord], () => {
    const plafondDeLAide = once(() =>
      onDay(partial.field(accord, 'dateDOctroi'), (on) => openPlafondAnnuelDesAidesTemporaires(dossier, on)),
    );
    const partages = once(() =>
      partial.filter(partial.preceding(dossier.read('octrois'), accord), (octroi) =>
        partial.and(
          partial.forEachOption([octroi], (accord2) => openOctroiPossible(dossier, accord2)),
          () =>
            partial.or(
              partial.same(
                dossier.read('porteeDesTroisCentsEuros'),
                'deux aides ensemble',
                false,
                'dépense temporaire prise en charge',
              ),
              () =>
                partial.same(
                  partial.forEachOption([octroi], (octroi2) => openAide(dossier, octroi2)),
                  partial.forEachOption([accord], (octroi3) => openAide(dossier, octroi3)),
                  false,
                  'dépense temporaire prise en charge',
                ),
            ),
        ),
      ),
    );
    const deja = once(() =>
      partial.sum(
        partial.each(
          partial.filter(partages(), (octroi22) =>
            partial.compare(
              'equal',
              partial.forEachOption([octroi22], (octroi4) => openAnneeDeLOctroi(dossier, octroi4)),
              partial.forEachOption([accord], (octroi5) => openAnneeDeLOctroi(dossier, octroi5)),
              0,
              0,
              'dépense temporaire prise en charge',
            ),
          ),
          (octroi32) => partial.field(octroi32, 'depense'),
        ),
        0,
        'dépense temporaire prise en charge',
      ),
    );
    const recente = once(() =>
      partial.sum(
        partial.each(
          partial.filter(partages(), (octroi42) =>
            partial.compare(
              'greater',
              partial.field(octroi42, 'dateDOctroi'),
              partial.addMonths(partial.field(accord, 'dateDOctroi'), -12, 'dépense temporaire prise en charge'),
              0,
              0,
              'dépense temporaire prise en charge',
            ),
          ),
          (octroi52) => partial.field(octroi52, 'depense'),
        ),
        0,
        'dépense temporaire prise en charge',
      ),
    );
    return partial.choose(
      [
        {
          guard: () => partial.not(partial.forEachOption([accord], (accord3) => openOctroiPossible(dossier, accord3))),
          value: () => 0,
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.forEachOption([accord], (accord4) => openOctroiPossible(dossier, accord4)),
              () =>
                partial.same(
                  dossier.read('anneeDuPlafond'),
                  'douze mois glissants',
                  true,
                  'dépense temporaire prise en charge',
                ),
            ),
          value: () =>
            partial.subtract(
              partial.atMost(
                partial.add(deja(), partial.field(accord, 'depense'), 'dépense temporaire prise en charge'),
                plafondDeLAide(),
                'dépense temporaire prise en charge',
              ),
              partial.atMost(deja(), plafondDeLAide(), 'dépense temporaire prise en charge'),
              'dépense temporaire prise en charge',
            ),
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.and(
                partial.forEachOption([accord], (accord5) => openOctroiPossible(dossier, accord5)),
                () =>
                  partial.same(
                    dossier.read('anneeDuPlafond'),
                    'douze mois glissants',
                    false,
                    'dépense temporaire prise en charge',
                  ),
              ),
              () =>
                partial.compare(
                  'lessOrEqual',
                  partial.add(recente(), partial.field(accord, 'depense'), 'dépense temporaire prise en charge'),
                  plafondDeLAide(),
                  2,
                  2,
                  'dépense temporaire prise en charge',
                ),
            ),
          value: () => partial.field(accord, 'depense'),
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.and(
                partial.forEachOption([accord], (accord6) => openOctroiPossible(dossier, accord6)),
                () =>
                  partial.same(
                    dossier.read('anneeDuPlafond'),
                    'douze mois glissants',
                    false,
                    'dépense temporaire prise en charge',
                  ),
              ),
              () =>
                partial.compare(
                  'greater',
                  partial.add(recente(), partial.field(accord, 'depense'), 'dépense temporaire prise en charge'),
                  plafondDeLAide(),
                  2,
                  2,
                  'dépense temporaire prise en charge',
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
        },
      ],
      null,
      'dépense temporaire prise en charge',
    );
  });
}

function openHeuresTemporairesPrisesEnCharge(dossier: OpenDossier, accord: partial.Value): partial.Value {
  return dossier.keep('heures temporaires prises en charge', undefined, [accord], () => {
    const plafondDeLAide = once(() =>
      onDay(partial.field(accord, 'dateDOctroi'), (on) => openPlafondDHeuresDeLAideTemporaire(dossier, on)),
    );
    const partages = once(() =>
      partial.filter(partial.preceding(dossier.read('octrois'), accord), (octroi) =>
        partial.and(
          partial.forEachOption([octroi], (accord2) => openOctroiPossible(dossier, accord2)),
          () =>
            partial.or(
              partial.same(
                dossier.read('porteeDesCinquanteQuatreHeures'),
                "deux aides dans l'année",
                false,
                'heures temporaires prises en charge',
              ),
              () =>
                partial.same(
                  partial.forEachOption([octroi], (octroi2) => openAide(dossier, octroi2)),
                  partial.forEachOption([accord], (octroi3) => openAide(dossier, octroi3)),
                  false,
                  'heures temporaires prises en charge',
                ),
            ),
        ),
      ),
    );
    const deja = once(() =>
      partial.sum(
        partial.each(
          partial.filter(partages(), (octroi22) =>
            partial.compare(
              'equal',
              partial.forEachOption([octroi22], (octroi4) => openAnneeDeLOctroi(dossier, octroi4)),
              partial.forEachOption([accord], (octroi5) => openAnneeDeLOctroi(dossier, octroi5)),
              0,
              0,
              'heures temporaires prises en charge',
            ),
          ),
          (octroi32) => partial.field(octroi32, 'heures'),
        ),
        0,
        'heures temporaires prises en charge',
      ),
    );
    const recentes = once(() =>
      partial.sum(
        partial.each(
          partial.filter(partages(), (octroi42) =>
            partial.compare(
              'greater',
              partial.field(octroi42, 'dateDOctroi'),
              partial.addMonths(partial.field(accord, 'dateDOctroi'), -12, 'heures temporaires prises en charge'),
              0,
              0,
              'heures temporaires prises en charge',
            ),
          ),
          (octroi52) => partial.field(octroi52, 'heures'),
        ),
        0,
        'heures temporaires prises en charge',
      ),
    );
    return partial.choose(
      [
        {
          guard: () => partial.not(partial.forEachOption([accord], (accord3) => openOctroiPossible(dossier, accord3))),
          value: () => 0,
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.forEachOption([accord], (accord4) => openOctroiPossible(dossier, accord4)),
              () =>
                partial.same(
                  dossier.read('porteeDesCinquanteQuatreHeures'),
                  'chaque octroi',
                  false,
                  'heures temporaires prises en charge',
                ),
            ),
          value: () =>
            partial.atMost(partial.field(accord, 'heures'), plafondDeLAide(), 'heures temporaires prises en charge'),
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.and(
                partial.forEachOption([accord], (accord5) => openOctroiPossible(dossier, accord5)),
                () =>
                  partial.same(
                    dossier.read('porteeDesCinquanteQuatreHeures'),
                    'chaque octroi',
                    true,
                    'heures temporaires prises en charge',
                  ),
              ),
              () =>
                partial.same(
                  dossier.read('anneeDuPlafond'),
                  'douze mois glissants',
                  true,
                  'heures temporaires prises en charge',
                ),
            ),
          value: () =>
            partial.subtract(
              partial.atMost(
                partial.add(deja(), partial.field(accord, 'heures'), 'heures temporaires prises en charge'),
                plafondDeLAide(),
                'heures temporaires prises en charge',
              ),
              partial.atMost(deja(), plafondDeLAide(), 'heures temporaires prises en charge'),
              'heures temporaires prises en charge',
            ),
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.and(
                partial.and(
                  partial.forEachOption([accord], (accord6) => openOctroiPossible(dossier, accord6)),
                  () =>
                    partial.same(
                      dossier.read('porteeDesCinquanteQuatreHeures'),
                      'chaque octroi',
                      true,
                      'heures temporaires prises en charge',
                    ),
                ),
                () =>
                  partial.same(
                    dossier.read('anneeDuPlafond'),
                    'douze mois glissants',
                    false,
                    'heures temporaires prises en charge',
                  ),
              ),
              () =>
                partial.compare(
                  'lessOrEqual',
                  partial.add(recentes(), partial.field(accord, 'heures'), 'heures temporaires prises en charge'),
                  plafondDeLAide(),
                  2,
                  2,
                  'heures temporaires prises en charge',
                ),
            ),
          value: () => partial.field(accord, 'heures'),
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.and(
                partial.and(
                  partial.forEachOption([accord], (accord7) => openOctroiPossible(dossier, accord7)),
                  () =>
                    partial.same(
                      dossier.read('porteeDesCinquanteQuatreHeures'),
                      'chaque octroi',
                      true,
                      'heures temporaires prises en charge',
                    ),
                ),
                () =>
                  partial.same(
                    dossier.read('anneeDuPlafond'),
                    'douze mois glissants',
                    false,
                    'heures temporaires prises en charge',
                  ),
              ),
              () =>
                partial.compare(
                  'greater',
                  partial.add(recentes(), partial.field(accord, 'heures'), 'heures temporaires prises en charge'),
                  plafondDeLAide(),
                  2,
                  2,
                  'heures temporaires prises en charge',
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
        },
      ],
      null,
      'heures temporaires prises en charge',
    );
  });
}

function openForfaitEtAideDansLAnnee(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  accord: partial.Value,
): partial.Value {
  return dossier.keep("forfait et aide dans l'année", day, [accord], () => {
    const forfaitDuPlan = once(() =>
      partial.sum(
        partial.each(
          partial.filter(dossier.read('depenses'), (depense) =>
            partial.compare(
              'equal',
              partial.forEachOption([depense], (depense2) => openAnneeDeLaDepense(dossier, depense2)),
              partial.forEachOption([accord], (octroi) => openAnneeDeLOctroi(dossier, octroi)),
              0,
              0,
              "forfait et aide dans l'année",
            ),
          ),
          (depense22) => partial.forEachOption([depense22], (achat) => openPriseEnCharge(dossier, day, achat)),
        ),
        0,
        "forfait et aide dans l'année",
      ),
    );
    const temporaire = once(() =>
      partial.sum(
        partial.each(
          partial.filter(dossier.read('octrois'), (octroi2) =>
            partial.compare(
              'equal',
              partial.forEachOption([octroi2], (octroi3) => openAnneeDeLOctroi(dossier, octroi3)),
              partial.forEachOption([accord], (octroi4) => openAnneeDeLOctroi(dossier, octroi4)),
              0,
              0,
              "forfait et aide dans l'année",
            ),
          ),
          (octroi22) =>
            partial.forEachOption([octroi22], (accord2) => openDepenseTemporairePriseEnCharge(dossier, accord2)),
        ),
        0,
        "forfait et aide dans l'année",
      ),
    );
    return partial.choose(
      [
        {
          guard: () =>
            partial.same(dossier.read('cumulDesEnveloppes'), 'deux enveloppes', false, "forfait et aide dans l'année"),
          value: () => partial.add(forfaitDuPlan(), temporaire(), "forfait et aide dans l'année"),
          excepts: [],
        },
        {
          guard: () =>
            partial.same(
              dossier.read('cumulDesEnveloppes'),
              'une seule enveloppe',
              false,
              "forfait et aide dans l'année",
            ),
          value: () =>
            partial.atMost(
              partial.add(forfaitDuPlan(), temporaire(), "forfait et aide dans l'année"),
              openPlafondAnnuelDuForfaitPrevention(dossier, day),
              "forfait et aide dans l'année",
            ),
          excepts: [],
        },
      ],
      null,
      "forfait et aide dans l'année",
    );
  });
}

function openHeuresDuPlanEtDeLAideDansLAnnee(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  accord: partial.Value,
): partial.Value {
  return dossier.keep("heures du plan et de l'aide dans l'année", day, [accord], () => {
    const accompagnement = once(() =>
      partial.sum(
        partial.each(
          partial.filter(dossier.read('interventions'), (intervention) =>
            partial.compare(
              'equal',
              partial.forEachOption([intervention], (intervention2) =>
                openAnneeDeLIntervention(dossier, intervention2),
              ),
              partial.forEachOption([accord], (octroi) => openAnneeDeLOctroi(dossier, octroi)),
              0,
              0,
              "heures du plan et de l'aide dans l'année",
            ),
          ),
          (intervention22) =>
            partial.forEachOption([intervention22], (visite) => openHeuresPrisesEnCharge(dossier, day, visite)),
        ),
        0,
        "heures du plan et de l'aide dans l'année",
      ),
    );
    const temporaires = once(() =>
      partial.sum(
        partial.each(
          partial.filter(dossier.read('octrois'), (octroi2) =>
            partial.compare(
              'equal',
              partial.forEachOption([octroi2], (octroi3) => openAnneeDeLOctroi(dossier, octroi3)),
              partial.forEachOption([accord], (octroi4) => openAnneeDeLOctroi(dossier, octroi4)),
              0,
              0,
              "heures du plan et de l'aide dans l'année",
            ),
          ),
          (octroi22) =>
            partial.forEachOption([octroi22], (accord2) => openHeuresTemporairesPrisesEnCharge(dossier, accord2)),
        ),
        0,
        "heures du plan et de l'aide dans l'année",
      ),
    );
    return partial.choose(
      [
        {
          guard: () =>
            partial.same(
              dossier.read('cumulDesEnveloppes'),
              'deux enveloppes',
              false,
              "heures du plan et de l'aide dans l'année",
            ),
          value: () => partial.add(accompagnement(), temporaires(), "heures du plan et de l'aide dans l'année"),
          excepts: [],
        },
        {
          guard: () =>
            partial.same(
              dossier.read('cumulDesEnveloppes'),
              'une seule enveloppe',
              false,
              "heures du plan et de l'aide dans l'année",
            ),
          value: () =>
            partial.atMost(
              partial.add(accompagnement(), temporaires(), "heures du plan et de l'aide dans l'année"),
              partial.multiply(openHeuresDeLAnnee(dossier, day), 1, "heures du plan et de l'aide dans l'année"),
              "heures du plan et de l'aide dans l'année",
            ),
          excepts: [],
        },
      ],
      null,
      "heures du plan et de l'aide dans l'année",
    );
  });
}

function openDemandeeATemps(dossier: OpenDossier, octroi: partial.Value): partial.Value {
  return dossier.keep('demandée à temps', undefined, [octroi], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.same(
              partial.forEachOption([octroi], (octroi2) => openAide(dossier, octroi2)),
              'Asir',
              false,
              'demandée à temps',
            ),
          value: () => true,
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.same(
                partial.forEachOption([octroi], (octroi3) => openAide(dossier, octroi3)),
                'ADH',
                false,
                'demandée à temps',
              ),
              () => partial.same(dossier.read('demandeDeLAdh'), 'avant la sortie', false, 'demandée à temps'),
            ),
          value: () =>
            partial.compare(
              'lessOrEqual',
              partial.field(octroi, 'demande'),
              partial.field(octroi, 'evenement'),
              0,
              0,
              'demandée à temps',
            ),
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.same(
                partial.forEachOption([octroi], (octroi4) => openAide(dossier, octroi4)),
                'ADH',
                false,
                'demandée à temps',
              ),
              () =>
                partial.same(dossier.read('demandeDeLAdh'), 'quinze jours après la sortie', false, 'demandée à temps'),
            ),
          value: () =>
            partial.compare(
              'lessOrEqual',
              partial.field(octroi, 'demande'),
              partial.addDays(partial.field(octroi, 'evenement'), 15, 'demandée à temps'),
              0,
              0,
              'demandée à temps',
            ),
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.same(
                partial.forEachOption([octroi], (octroi5) => openAide(dossier, octroi5)),
                'ADH',
                false,
                'demandée à temps',
              ),
              () => partial.same(dossier.read('demandeDeLAdh'), 'sans limite', false, 'demandée à temps'),
            ),
          value: () => true,
          excepts: [],
        },
      ],
      null,
      'demandée à temps',
    ),
  );
}

function openEcheanceDeContactDeLIntervenantSocial(dossier: OpenDossier, octroi: partial.Value): partial.Value {
  return dossier.keep("contact de l'intervenant social.échéance", undefined, [octroi], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.same(
              partial.forEachOption([octroi], (octroi2) => openAide(dossier, octroi2)),
              'Asir',
              false,
              "contact de l'intervenant social.échéance",
            ),
          value: () => null,
          excepts: [1, 2],
        },
        {
          guard: () =>
            partial.same(
              dossier.read('joursDuContact'),
              'jours du calendrier',
              false,
              "contact de l'intervenant social.échéance",
            ),
          value: () =>
            partial.addDays(partial.field(octroi, 'dateDOctroi'), 7, "contact de l'intervenant social.échéance"),
          excepts: [],
        },
        {
          guard: () =>
            partial.same(
              dossier.read('joursDuContact'),
              'jours de travail',
              false,
              "contact de l'intervenant social.échéance",
            ),
          value: () =>
            partial.addWorkingDays(
              partial.field(octroi, 'dateDOctroi'),
              7,
              'ouvrés',
              'métropole',
              "contact de l'intervenant social.échéance",
            ),
          excepts: [],
        },
      ],
      null,
      "contact de l'intervenant social.échéance",
    ),
  );
}

function openPlusTotDeContactDeLIntervenantSocial(dossier: OpenDossier, octroi: partial.Value): partial.Value {
  return dossier.keep("contact de l'intervenant social.plus tôt", undefined, [octroi], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.same(
              partial.forEachOption([octroi], (octroi2) => openAide(dossier, octroi2)),
              'Asir',
              false,
              "contact de l'intervenant social.plus tôt",
            ),
          value: () => null,
          excepts: [1, 2],
        },
        {
          guard: () =>
            partial.and(
              partial.same(
                dossier.read('joursDuContact'),
                'jours du calendrier',
                false,
                "contact de l'intervenant social.plus tôt",
              ),
              () =>
                partial.same(
                  dossier.read('contactAvantDeuxJours'),
                  'trop tôt pour vérifier',
                  false,
                  "contact de l'intervenant social.plus tôt",
                ),
            ),
          value: () =>
            partial.addDays(partial.field(octroi, 'dateDOctroi'), 2, "contact de l'intervenant social.plus tôt"),
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.same(
                dossier.read('joursDuContact'),
                'jours de travail',
                false,
                "contact de l'intervenant social.plus tôt",
              ),
              () =>
                partial.same(
                  dossier.read('contactAvantDeuxJours'),
                  'trop tôt pour vérifier',
                  false,
                  "contact de l'intervenant social.plus tôt",
                ),
            ),
          value: () =>
            partial.addWorkingDays(
              partial.field(octroi, 'dateDOctroi'),
              2,
              'ouvrés',
              'métropole',
              "contact de l'intervenant social.plus tôt",
            ),
          excepts: [],
        },
      ],
      () => null,
      "contact de l'intervenant social.plus tôt",
    ),
  );
}

function openEtatDeContactDeLIntervenantSocial(dossier: OpenDossier, octroi: partial.Value): partial.Value {
  return dossier.keep("contact de l'intervenant social.état", undefined, [octroi], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.same(
              partial.forEachOption([octroi], (octroi2) => openAide(dossier, octroi2)),
              'Asir',
              false,
              "contact de l'intervenant social.état",
            ),
          value: () => 'sans objet',
          excepts: [1, 2, 3, 4, 5, 6],
        },
        {
          guard: () =>
            partial.and(
              partial.exists(
                partial.forEachOption([octroi], (octroi3) =>
                  openPlusTotDeContactDeLIntervenantSocial(dossier, octroi3),
                ),
              ),
              () =>
                partial.compare(
                  'greater',
                  partial.required(
                    partial.forEachOption([octroi], (octroi4) =>
                      openPlusTotDeContactDeLIntervenantSocial(dossier, octroi4),
                    ),
                    "contact de l'intervenant social.état",
                    "contact de l'intervenant social.plus tôt",
                  ),
                  partial.required(
                    partial.forEachOption([octroi], (octroi5) =>
                      openEcheanceDeContactDeLIntervenantSocial(dossier, octroi5),
                    ),
                    "contact de l'intervenant social.état",
                    "contact de l'intervenant social.échéance",
                  ),
                  0,
                  0,
                  "contact de l'intervenant social.état",
                ),
            ),
          value: () => 'impossible',
          excepts: [2, 3, 4, 5, 6],
        },
        {
          guard: () =>
            partial.and(
              partial.and(partial.exists(partial.field(octroi, 'contact')), () =>
                partial.exists(
                  partial.forEachOption([octroi], (octroi6) =>
                    openPlusTotDeContactDeLIntervenantSocial(dossier, octroi6),
                  ),
                ),
              ),
              () =>
                partial.compare(
                  'less',
                  partial.required(partial.field(octroi, 'contact'), "contact de l'intervenant social.état", 'contact'),
                  partial.required(
                    partial.forEachOption([octroi], (octroi7) =>
                      openPlusTotDeContactDeLIntervenantSocial(dossier, octroi7),
                    ),
                    "contact de l'intervenant social.état",
                    "contact de l'intervenant social.plus tôt",
                  ),
                  0,
                  0,
                  "contact de l'intervenant social.état",
                ),
            ),
          value: () => 'tenu trop tôt',
          excepts: [3, 4, 5, 6],
        },
        {
          guard: () =>
            partial.and(partial.exists(partial.field(octroi, 'contact')), () =>
              partial.compare(
                'greater',
                partial.required(partial.field(octroi, 'contact'), "contact de l'intervenant social.état", 'contact'),
                partial.required(
                  partial.forEachOption([octroi], (octroi8) =>
                    openEcheanceDeContactDeLIntervenantSocial(dossier, octroi8),
                  ),
                  "contact de l'intervenant social.état",
                  "contact de l'intervenant social.échéance",
                ),
                0,
                0,
                "contact de l'intervenant social.état",
              ),
            ),
          value: () => 'tenu en retard',
          excepts: [4, 5, 6],
        },
        { guard: () => partial.exists(partial.field(octroi, 'contact')), value: () => 'tenu', excepts: [5, 6] },
        {
          guard: () =>
            partial.and(
              partial.exists(
                partial.forEachOption([octroi], (octroi9) =>
                  openPlusTotDeContactDeLIntervenantSocial(dossier, octroi9),
                ),
              ),
              () =>
                partial.compare(
                  'less',
                  dossier.read('jourDObservation'),
                  partial.required(
                    partial.forEachOption([octroi], (octroi10) =>
                      openPlusTotDeContactDeLIntervenantSocial(dossier, octroi10),
                    ),
                    "contact de l'intervenant social.état",
                    "contact de l'intervenant social.plus tôt",
                  ),
                  0,
                  0,
                  "contact de l'intervenant social.état",
                ),
            ),
          value: () => 'pas ouvert',
          excepts: [6],
        },
        {
          guard: () =>
            partial.compare(
              'greater',
              dossier.read('jourDObservation'),
              partial.required(
                partial.forEachOption([octroi], (octroi11) =>
                  openEcheanceDeContactDeLIntervenantSocial(dossier, octroi11),
                ),
                "contact de l'intervenant social.état",
                "contact de l'intervenant social.échéance",
              ),
              0,
              0,
              "contact de l'intervenant social.état",
            ),
          value: () => 'dépassé',
          excepts: [],
        },
      ],
      () => 'ouvert',
      "contact de l'intervenant social.état",
    ),
  );
}

function openVerdictDeFinDeLAdh(dossier: OpenDossier): partial.Value {
  return dossier.keep("fin de l'ADH.verdict", undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.any(
              partial.list([
                partial.not(partial.field(dossier.read('finDeLAdh'), 'evaluationFaiteParLIntervenantSocial')),
                partial.and(dossier.read('besoinDurable'), () =>
                  partial.not(partial.field(dossier.read('finDeLAdh'), 'planPlusDurablePropose')),
                ),
              ]),
              (oui) => oui,
            ),
          value: () => 'non conforme',
          excepts: [],
        },
      ],
      () => 'conforme',
      "fin de l'ADH.verdict",
    ),
  );
}

function openManquantsDeFinDeLAdh(dossier: OpenDossier): partial.Value {
  return dossier.keep("fin de l'ADH.manquants", undefined, [], () =>
    partial.each(
      partial.filter(
        partial.list([
          partial.fields({
            piece: "évaluation faite par l'intervenant social",
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('finDeLAdh'), 'evaluationFaiteParLIntervenantSocial')),
          }),
          partial.fields({
            piece: 'plan plus durable proposé',
            echeance: null,
            recommande: false,
            manque: partial.and(dossier.read('besoinDurable'), () =>
              partial.not(partial.field(dossier.read('finDeLAdh'), 'planPlusDurablePropose')),
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
    ),
  );
}

function openAucuneDepenseAvantLePlan(dossier: OpenDossier): partial.Value {
  return dossier.keep('aucune dépense avant le plan', undefined, [], () =>
    partial.all(dossier.read('depenses'), (depense) =>
      partial.compare(
        'greaterOrEqual',
        partial.field(depense, 'date'),
        dossier.read('dateDEffet'),
        0,
        0,
        'aucune dépense avant le plan',
      ),
    ),
  );
}

function openAucuneHeureAvantLePlan(dossier: OpenDossier): partial.Value {
  return dossier.keep('aucune heure avant le plan', undefined, [], () =>
    partial.all(dossier.read('interventions'), (intervention) =>
      partial.compare(
        'greaterOrEqual',
        partial.field(intervention, 'date'),
        dossier.read('dateDEffet'),
        0,
        0,
        'aucune heure avant le plan',
      ),
    ),
  );
}
