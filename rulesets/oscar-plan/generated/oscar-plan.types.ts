/**
 * OSCAR : plan d'aides: what goes in, what comes out.
 * Made by Attendu with oscar-plan.ts. Do not edit: change the rules and build again.
 */

import type { ByElement, Day, Given, Issue, Outcome, Period, PeriodAtEdge, Ranked } from 'attendu/runtime';

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
  | "pensions civiles de l'État"
  | "pensions des ouvriers de l'État"
  | 'régime général'
  | 'autre régime';

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
  | 'cadre de vie et sécurité'
  | 'mobilité et lien social'
  | 'soutien personnalisé'
  | 'vie quotidienne';

/** « rubrique des petits travaux » */
export type RubriqueDesPetitsTravaux = 'cadre de vie' | 'rubrique à connaître';

/** « portée des plafonds par rubrique » */
export type PorteeDesPlafondsParRubrique = 'limite' | 'simple conseil';

/** « année du plafond » */
export type AnneeDuPlafond = 'année du calendrier' | 'année du plan' | 'douze mois glissants';

/** « jour du plafond » */
export type JourDuPlafond = 'jour de la demande' | 'jour de la prestation';

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

/** « porteur de programme » */
export type PorteurDeProgramme = 'Agirc-Arrco' | 'ANCV';

/** « programme compté » */
export type ProgrammeCompte = 'participation' | 'orientation du retraité';

/** « phase de lancement » */
export type PhaseDeLancement = 'en cours' | 'terminée' | 'première année seulement';

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

/** « fin de mois » */
export type FinDeMois = 'dernier jour existant' | 'lendemain' | 'débordement';

/** « suivi attendu » */
export type SuiviAttendu =
  | 'premier suivi du plan'
  | 'second suivi du plan'
  | 'premier suivi du renouvellement'
  | 'deuxième suivi du renouvellement'
  | 'troisième suivi du renouvellement';

/** « objet de la prolongation » */
export type ObjetDeLaProlongation = 'plan entier' | 'forfait coordination';

/** « troisième année » */
export type TroisiemeAnnee = 'exclue' | 'possible';

/** « sens des trois mois » */
export type SensDesTroisMois = 'limite de la demande' | 'ouverture de la demande';

/** « composition de Fragire » */
export type CompositionDeFragire = 'dix-sept questions' | 'dix-huit questions' | 'dix-neuf questions';

/** « score entre deux tranches » */
export type ScoreEntreDeuxTranches = 'entier inférieur' | 'entier le plus proche' | 'entier supérieur';

/** « repère mensuel » */
export type RepereMensuel = 'simple repère' | 'limite du mois';

/** « portée des onze heures » */
export type PorteeDesOnzeHeures = 'toutes les lignes' | 'première ligne seulement';

/** « place des onze heures » */
export type PlaceDesOnzeHeures = 'en plus' | 'comprises';

/** « service à domicile » */
export type ServiceADomicile =
  | 'entretien du linge et du logement'
  | 'aide aux déplacements à pied'
  | 'aide à la préparation des repas'
  | 'accompagnement à la toilette';

/** « qualification » */
export type Qualification =
  | 'aide à domicile'
  | 'employé à domicile'
  | 'agent à domicile'
  | 'auxiliaire de vie sociale'
  | 'assistant de vie';

/** « assistant de vie hors de la toilette » */
export type AssistantDeVieHorsDeLaToilette = 'refusé' | 'permis';

/** « heures mal confiées » */
export type HeuresMalConfiees = 'payées' | 'refusées';

/** « prestataire non conventionné » */
export type PrestataireNonConventionne = 'remboursées' | 'refusées';

/** « base des ressources » */
export type BaseDesRessources = 'ressources déclarées' | "revenu de l'avis";

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

/** « voie » */
export type Voie = "plan d'aides" | "demande d'APA" | 'autre démarche';

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
  | 'nouvelle demande faite'
  | "nouvelle visite d'un évaluateur"
  | 'prolongation validée par la caisse';

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

/** « suivi de l'aide temporaire » */
export type SuiviDeLAideTemporaire = 'contact pris';

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
  readonly service: ServiceADomicile;
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

/** « pièce manquante de suivi de l'aide temporaire », as the rules read it. */
export interface PieceManquanteDeSuiviDeLAideTemporaire {
  /** pièce */
  readonly piece: SuiviDeLAideTemporaire;
  /** échéance */
  readonly echeance: Day | null;
  /** recommandé */
  readonly recommande: boolean;
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
  /** montant (€, 2 décimales au plus) */
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
  readonly service?: ServiceADomicile;
  /** heures (h, 2 décimales au plus) */
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
  /** dépense (€, 2 décimales au plus) */
  readonly depense?: number | string;
  /** heures (h, 2 décimales au plus) */
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

/** « pièce manquante de suivi de l'aide temporaire » as JSON. */
export interface PieceManquanteDeSuiviDeLAideTemporaireOutput {
  /** pièce */
  readonly piece: SuiviDeLAideTemporaire;
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
  readonly dureeDuPlan?: number | string;
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
  /** score Fragire (2 décimales au plus) */
  readonly scoreFragire?: number | string;
  /** questions Fragire renseignées */
  readonly questionsFragireRenseignees?: number | string;
  /** tests Fragire faits */
  readonly testsFragireFaits?: number | string;
  /**
   * Heures faites : jour, service, durée, au titre de « Bien dans son corps » ou non, qualification, prestataire
   * conventionné, dépense justifiée
   */
  readonly interventions?: readonly InterventionInput[];
  /** composition du foyer */
  readonly compositionDuFoyer?: Foyer;
  /** Ressources du foyer, par mois, telles qu'il les déclare (€, 2 décimales au plus) */
  readonly ressourcesMensuelles?: number | string;
  /** Revenu brut global du dernier avis d'imposition, par an (€, 2 décimales au plus) */
  readonly revenuBrutGlobal?: number | string;
  /** date de la demande (AAAA-MM-JJ) */
  readonly dateDeLaDemande?: string;
  /** date de naissance (AAAA-MM-JJ) */
  readonly dateDeNaissance?: string;
  /** Groupe iso-ressources constaté par l'évaluateur */
  readonly girEvalue?: number | string;
  /** La caisse régionale a déjà remplacé le plan d'actions personnalisé par OSCAR */
  readonly oscarDeploye?: boolean;
  /** Statuts de la vie professionnelle */
  readonly anciensStatuts?: readonly AncienStatut[];
  /** Régime de retraite principal */
  readonly regimeDeRetraitePrincipal?: Regime;
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
  /** barème plafond de la rubrique (€, texte à 2 décimales) */
  readonly plafondDeLaRubrique: string;
  /** règle imputation */
  readonly imputation: Rubrique;
  /** règle plafond annuel de la dépense (€, texte à 2 décimales) */
  readonly plafondAnnuelDeLaDepense: string;
  /** règle plafond de rubrique de la dépense (€, texte à 2 décimales) */
  readonly plafondDeRubriqueDeLaDepense: string;
  /** règle taux de la dépense (%, texte à 2 décimales) */
  readonly tauxDeLaDepense: string;
  /** règle année de la dépense */
  readonly anneeDeLaDepense: number;
  /** règle retenu dans la rubrique (€, texte à 2 décimales) */
  readonly retenuDansLaRubrique: string;
  /** règle prise en charge (€, texte à 2 décimales) */
  readonly priseEnCharge: string;
  /** règle reste à la charge du retraité (€, texte à 2 décimales) */
  readonly resteALaChargeDuRetraite: string;
  /** règle pris en charge au total (€, texte à 2 décimales) */
  readonly prisEnChargeAuTotal: string;
  /** règle dépense payée à */
  readonly depensePayeeA: Paye;
  /** règle payable à partir du (AAAA-MM-JJ) */
  readonly payableAPartirDu: string;
  /** règle payable au plus tard le (AAAA-MM-JJ) */
  readonly payableAuPlusTardLe: string | null;
  /** règle partenaire du programme */
  readonly partenaireDuProgramme: PorteurDeProgramme;
  /** décompte prestations différentes */
  readonly prestationsDifferentes: number;
  /** règle plan coordonné */
  readonly planCoordonne: boolean;
  /** règle Montant maximum du forfait coordination, la première année (€, texte à 2 décimales) */
  readonly montantMaximumDeLaPremiereAnnee: string;
  /** règle montant maximum de la seconde année (€, texte à 2 décimales) */
  readonly montantMaximumDeLaSecondeAnnee: string;
  /** règle forfait de la première année (€, texte à 2 décimales) */
  readonly forfaitDeLaPremiereAnnee: string;
  /** règle années de coordination */
  readonly anneesDeCoordination: number;
  /** règle forfait de la seconde année (€, texte à 2 décimales) */
  readonly forfaitDeLaSecondeAnnee: string;
  /** règle forfait coordination au total (€, texte à 2 décimales) */
  readonly forfaitCoordinationAuTotal: string;
  /** règle fin prévue du plan (AAAA-MM-JJ) */
  readonly finPrevueDuPlan: string;
  /** règle jour de versement de la première année (AAAA-MM-JJ) */
  readonly jourDeVersementDeLaPremiereAnnee: string | null;
  /** règle jour de versement de la seconde année (AAAA-MM-JJ) */
  readonly jourDeVersementDeLaSecondeAnnee: string | null;
  /** règle Jour d'où se comptent les suivis de la première année (AAAA-MM-JJ) */
  readonly depart: string | null;
  /** barème écart du suivi (mois) */
  readonly ecartDuSuivi: number;
  /** règle origine du suivi (AAAA-MM-JJ) */
  readonly origineDuSuivi: string | null;
  /** règle jour du suivi (AAAA-MM-JJ) */
  readonly jourDuSuivi: string | null;
  /** délai suivi à deux mois : échéance (AAAA-MM-JJ) */
  readonly echeanceDeSuiviADeuxMois: string | null;
  /** délai suivi à deux mois : plus tôt (AAAA-MM-JJ) */
  readonly plusTotDeSuiviADeuxMois: string | null;
  /** délai suivi à deux mois : état */
  readonly etatDeSuiviADeuxMois: EtatDuDelai;
  /** délai suivi à six mois : échéance (AAAA-MM-JJ) */
  readonly echeanceDeSuiviASixMois: string | null;
  /** délai suivi à six mois : plus tôt (AAAA-MM-JJ) */
  readonly plusTotDeSuiviASixMois: string | null;
  /** délai suivi à six mois : état */
  readonly etatDeSuiviASixMois: EtatDuDelai;
  /** règle seconde année suivie */
  readonly secondeAnneeSuivie: boolean;
  /** délai premier suivi de la seconde année : échéance (AAAA-MM-JJ) */
  readonly echeanceDuPremierSuiviDeLaSecondeAnnee: string | null;
  /** délai premier suivi de la seconde année : plus tôt (AAAA-MM-JJ) */
  readonly plusTotDuPremierSuiviDeLaSecondeAnnee: string | null;
  /** délai premier suivi de la seconde année : état */
  readonly etatDuPremierSuiviDeLaSecondeAnnee: EtatDuDelai;
  /** délai deuxième suivi de la seconde année : échéance (AAAA-MM-JJ) */
  readonly echeanceDeDeuxiemeSuiviDeLaSecondeAnnee: string | null;
  /** délai deuxième suivi de la seconde année : plus tôt (AAAA-MM-JJ) */
  readonly plusTotDeDeuxiemeSuiviDeLaSecondeAnnee: string | null;
  /** délai deuxième suivi de la seconde année : état */
  readonly etatDeDeuxiemeSuiviDeLaSecondeAnnee: EtatDuDelai;
  /** délai troisième suivi de la seconde année : échéance (AAAA-MM-JJ) */
  readonly echeanceDeTroisiemeSuiviDeLaSecondeAnnee: string | null;
  /** délai troisième suivi de la seconde année : plus tôt (AAAA-MM-JJ) */
  readonly plusTotDeTroisiemeSuiviDeLaSecondeAnnee: string | null;
  /** délai troisième suivi de la seconde année : état */
  readonly etatDeTroisiemeSuiviDeLaSecondeAnnee: EtatDuDelai;
  /** contrôle missions du coordinateur : verdict */
  readonly verdictDeMissionsDuCoordinateur: Verdict;
  /** contrôle missions du coordinateur : manquants */
  readonly manquantsDeMissionsDuCoordinateur: readonly PieceManquanteDeMissionsDuCoordinateurOutput[];
  /** règle prolongation ouverte */
  readonly prolongationOuverte: boolean;
  /** règle nouvelle année de coordination possible */
  readonly nouvelleAnneeDeCoordinationPossible: boolean;
  /** règle trois mois avant la fin prévue (AAAA-MM-JJ) */
  readonly troisMoisAvantLaFinPrevue: string;
  /** délai demande de prolongation : échéance (AAAA-MM-JJ) */
  readonly echeanceDeDemandeDeProlongation: string | null;
  /** délai demande de prolongation : plus tôt (AAAA-MM-JJ) */
  readonly plusTotDeDemandeDeProlongation: string | null;
  /** délai demande de prolongation : état */
  readonly etatDeDemandeDeProlongation: EtatDuDelai;
  /** contrôle prolongation : verdict */
  readonly verdictDeProlongation: Verdict;
  /** contrôle prolongation : manquants */
  readonly manquantsDeProlongation: readonly PieceManquanteDeProlongationOutput[];
  /** règle questions de Fragire */
  readonly questionsDeFragire: number;
  /** règle évaluation Fragire complète */
  readonly evaluationFragireComplete: boolean;
  /** règle score entier */
  readonly scoreEntier: number;
  /** barème heures de base (h/an, texte à 2 décimales) */
  readonly heuresDeBase: string;
  /** barème bas du repère mensuel */
  readonly basDuRepereMensuel: number;
  /** barème haut du repère mensuel */
  readonly hautDuRepereMensuel: number;
  /** règle heures du programme (h/an, texte à 2 décimales) */
  readonly heuresDuProgramme: string;
  /** règle Heures de service à domicile prises en charge par an, programme compris (h/an, texte à 2 décimales) */
  readonly heuresDeLAnnee: string;
  /** barème intervention bien confiée */
  readonly interventionBienConfiee: boolean;
  /** règle service du programme */
  readonly serviceDuProgramme: boolean;
  /** règle heure du programme */
  readonly heureDuProgramme: boolean;
  /** règle année de l'intervention */
  readonly anneeDeLIntervention: number;
  /** règle plafond d'heures de base (h, texte à 2 décimales) */
  readonly plafondDHeuresDeBase: string;
  /** règle plafond d'heures du programme (h, texte à 2 décimales) */
  readonly plafondDHeuresDuProgramme: string;
  /** règle heures payées à */
  readonly heuresPayeesA: Paye | null;
  /** règle heures admises (h, texte à 2 décimales) */
  readonly heuresAdmises: string;
  /** règle heures du mois (h, texte à 2 décimales) */
  readonly heuresDuMois: string;
  /** règle heures retenues (h, texte à 2 décimales) */
  readonly heuresRetenues: string;
  /** règle heures prises en charge (h, texte à 2 décimales) */
  readonly heuresPrisesEnCharge: string;
  /** règle heures payées au total (h, texte à 2 décimales) */
  readonly heuresPayeesAuTotal: string;
  /** règle ressources comptées (€, texte à 2 décimales) */
  readonly ressourcesComptees: string;
  /** règle part du barème (%, texte à 2 décimales) */
  readonly partDuBareme: string;
  /** règle part du retraité sur les heures (%, texte à 2 décimales) */
  readonly partDuRetraiteSurLesHeures: string;
  /** règle dispositif du jour */
  readonly dispositifDuJour: Dispositif;
  /** règle statut du plan */
  readonly statutDuPlan: boolean;
  /** règle régime principal admis */
  readonly regimePrincipalAdmis: boolean;
  /** règle condition d'affiliation */
  readonly conditionDAffiliation: boolean;
  /** règle condition de GIR */
  readonly conditionDeGir: boolean;
  /** règle âge admis */
  readonly ageAdmis: boolean;
  /** règle éligible au plan */
  readonly eligibleAuPlan: boolean;
  /** règle orientation */
  readonly orientation: Voie;
  /** contrôle Formulaire Cerfa 16301*01 rempli : verdict */
  readonly verdictDeDemandeDAide: Verdict;
  /** contrôle Formulaire Cerfa 16301*01 rempli : manquants */
  readonly manquantsDeDemandeDAide: readonly PieceManquanteDeDemandeDAideOutput[];
  /** contrôle Fragilités et difficultés évaluées, physiques et morales : verdict */
  readonly verdictDeVisiteDeLEvaluateur: Verdict;
  /** contrôle Fragilités et difficultés évaluées, physiques et morales : manquants */
  readonly manquantsDeVisiteDeLEvaluateur: readonly PieceManquanteDeVisiteDeLEvaluateurOutput[];
  /** contrôle décision de la caisse : verdict */
  readonly verdictDeDecisionDeLaCaisse: Verdict;
  /** contrôle décision de la caisse : manquants */
  readonly manquantsDeDecisionDeLaCaisse: readonly PieceManquanteDeDecisionDeLaCaisseOutput[];
  /** règle aide */
  readonly aide: AideTemporaire;
  /** règle octroi possible */
  readonly octroiPossible: boolean;
  /** règle début de l'aide (AAAA-MM-JJ) */
  readonly debutDeLAide: string;
  /** règle période de l'aide */
  readonly periodeDeLAide: PeriodAtEdge;
  /** règle année de l'octroi */
  readonly anneeDeLOctroi: number;
  /** règle dépense temporaire prise en charge (€, texte à 2 décimales) */
  readonly depenseTemporairePriseEnCharge: string;
  /** règle heures temporaires prises en charge (h, texte à 2 décimales) */
  readonly heuresTemporairesPrisesEnCharge: string;
  /** règle forfait et aide dans l'année (€, texte à 2 décimales) */
  readonly forfaitEtAideDansLAnnee: string;
  /** règle heures du plan et de l'aide dans l'année (h, texte à 2 décimales) */
  readonly heuresDuPlanEtDeLAideDansLAnnee: string;
  /** règle demandée à temps */
  readonly demandeeATemps: boolean;
  /** délai contact de l'intervenant social : échéance (AAAA-MM-JJ) */
  readonly echeanceDeContactDeLIntervenantSocial: string | null;
  /** délai contact de l'intervenant social : plus tôt (AAAA-MM-JJ) */
  readonly plusTotDeContactDeLIntervenantSocial: string | null;
  /** délai contact de l'intervenant social : état */
  readonly etatDeContactDeLIntervenantSocial: EtatDuDelai;
  /** contrôle suivi de l'aide temporaire : verdict */
  readonly verdictDeSuiviDeLAideTemporaire: Verdict;
  /** contrôle suivi de l'aide temporaire : manquants */
  readonly manquantsDeSuiviDeLAideTemporaire: readonly PieceManquanteDeSuiviDeLAideTemporaireOutput[];
  /** contrôle fin de l'ADH : verdict */
  readonly verdictDeFinDeLAdh: Verdict;
  /** contrôle fin de l'ADH : manquants */
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
  /** Ressources du foyer, par mois, telles qu'il les déclare (€ × 100) */
  readonly ressourcesMensuelles: number;
  /** Revenu brut global du dernier avis d'imposition, par an (€ × 100) */
  readonly revenuBrutGlobal: number;
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
  readonly regimeDeRetraitePrincipal: Regime;
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
  /**
   * Quand un plafond change, lequel vaut pour une dépense ou une heure : celui du jour de la demande, ou celui de son
   * jour ?
   */
  readonly jourDuPlafond: JourDuPlafond;
  /** Qui reçoit le forfait prévention : la convention du prestataire en décide-t-elle ? */
  readonly destinataireDuForfait: DestinataireDuForfait;
  /** « Le mois suivant la prestation » : le mois du calendrier qui suit, ou le mois qui suit jour pour jour ? */
  readonly moisDuRemboursement: MoisDuRemboursement;
  /** Un programme compte-t-il dès qu'il est proposé, ou quand le retraité y participe ? */
  readonly programmeCompte: ProgrammeCompte;
  /** Quelles années de coordination sont dans la « phase de lancement » ? */
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
  /**
   * Un délai en mois qui tombe sur un jour qui n'existe pas finit-il le dernier jour du mois, le lendemain, ou plus
   * loin ?
   */
  readonly finDeMois: FinDeMois;
  /** Ce qui se prolonge est-il le plan, ou le forfait coordination ? */
  readonly objetDeLaProlongation: ObjetDeLaProlongation;
  /** Le forfait coordination peut-il être accordé une troisième année ? */
  readonly troisiemeAnnee: TroisiemeAnnee;
  /** « 3 mois avant la fin prévue » : le dernier jour pour demander, ou le premier ? */
  readonly sensDesTroisMois: SensDesTroisMois;
  /** Combien de questions l'évaluation Fragire compte-t-elle ? */
  readonly compositionDeFragire: CompositionDeFragire;
  /** Dans quelle tranche est un score comme 39,5, entre deux bornes imprimées ? */
  readonly scoreEntreDeuxTranches: ScoreEntreDeuxTranches;
  /** « 3-4 heures/mois » : un repère, ou une limite de chaque mois ? */
  readonly repereMensuel: RepereMensuel;
  /**
   * Les onze heures « Bien dans son corps, bien dans son assiette », imprimées sur la première ligne, valent-elles
   * pour toutes ?
   */
  readonly porteeDesOnzeHeures: PorteeDesOnzeHeures;
  /** Les onze heures s'ajoutent-elles aux heures de base, ou y sont-elles comprises ? */
  readonly placeDesOnzeHeures: PlaceDesOnzeHeures;
  /** Un assistant de vie peut-il faire les trois premiers services ? */
  readonly assistantDeVieHorsDeLaToilette: AssistantDeVieHorsDeLaToilette;
  /** Les heures faites sans la qualification demandée sont-elles payées ? */
  readonly heuresMalConfiees: HeuresMalConfiees;
  /** Les heures faites par un prestataire non conventionné sont-elles remboursées ? */
  readonly prestataireNonConventionne: PrestataireNonConventionne;
  /** Le barème regarde-t-il les ressources déclarées du mois, ou le revenu brut global de l'année ? */
  readonly baseDesRessources: BaseDesRessources;
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
  /**
   * Quand un plafond change, lequel vaut pour une dépense ou une heure : celui du jour de la demande, ou celui de son
   * jour ?
   */
  readonly jourDuPlafond: JourDuPlafond;
  /** Qui reçoit le forfait prévention : la convention du prestataire en décide-t-elle ? */
  readonly destinataireDuForfait: DestinataireDuForfait;
  /** « Le mois suivant la prestation » : le mois du calendrier qui suit, ou le mois qui suit jour pour jour ? */
  readonly moisDuRemboursement: MoisDuRemboursement;
  /** Un programme compte-t-il dès qu'il est proposé, ou quand le retraité y participe ? */
  readonly programmeCompte: ProgrammeCompte;
  /** Quelles années de coordination sont dans la « phase de lancement » ? */
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
  /**
   * Un délai en mois qui tombe sur un jour qui n'existe pas finit-il le dernier jour du mois, le lendemain, ou plus
   * loin ?
   */
  readonly finDeMois: FinDeMois;
  /** Ce qui se prolonge est-il le plan, ou le forfait coordination ? */
  readonly objetDeLaProlongation: ObjetDeLaProlongation;
  /** Le forfait coordination peut-il être accordé une troisième année ? */
  readonly troisiemeAnnee: TroisiemeAnnee;
  /** « 3 mois avant la fin prévue » : le dernier jour pour demander, ou le premier ? */
  readonly sensDesTroisMois: SensDesTroisMois;
  /** Combien de questions l'évaluation Fragire compte-t-elle ? */
  readonly compositionDeFragire: CompositionDeFragire;
  /** Dans quelle tranche est un score comme 39,5, entre deux bornes imprimées ? */
  readonly scoreEntreDeuxTranches: ScoreEntreDeuxTranches;
  /** « 3-4 heures/mois » : un repère, ou une limite de chaque mois ? */
  readonly repereMensuel: RepereMensuel;
  /**
   * Les onze heures « Bien dans son corps, bien dans son assiette », imprimées sur la première ligne, valent-elles
   * pour toutes ?
   */
  readonly porteeDesOnzeHeures: PorteeDesOnzeHeures;
  /** Les onze heures s'ajoutent-elles aux heures de base, ou y sont-elles comprises ? */
  readonly placeDesOnzeHeures: PlaceDesOnzeHeures;
  /** Un assistant de vie peut-il faire les trois premiers services ? */
  readonly assistantDeVieHorsDeLaToilette: AssistantDeVieHorsDeLaToilette;
  /** Les heures faites sans la qualification demandée sont-elles payées ? */
  readonly heuresMalConfiees: HeuresMalConfiees;
  /** Les heures faites par un prestataire non conventionné sont-elles remboursées ? */
  readonly prestataireNonConventionne: PrestataireNonConventionne;
  /** Le barème regarde-t-il les ressources déclarées du mois, ou le revenu brut global de l'année ? */
  readonly baseDesRessources: BaseDesRessources;
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

/** Every result as the rules hold it (see `Dossier` for units and days). */
export interface Values {
  readonly classement: readonly Rubrique[];
  readonly plafondDeLaRubrique: readonly number[];
  readonly imputation: readonly Rubrique[];
  readonly plafondAnnuelDeLaDepense: readonly number[];
  readonly plafondDeRubriqueDeLaDepense: readonly number[];
  readonly tauxDeLaDepense: readonly number[];
  readonly anneeDeLaDepense: readonly number[];
  readonly retenuDansLaRubrique: readonly number[];
  readonly priseEnCharge: readonly number[];
  readonly resteALaChargeDuRetraite: readonly number[];
  readonly prisEnChargeAuTotal: number;
  readonly depensePayeeA: readonly Paye[];
  readonly payableAPartirDu: readonly Day[];
  readonly payableAuPlusTardLe: readonly (Day | null)[];
  readonly partenaireDuProgramme: readonly PorteurDeProgramme[];
  readonly prestationsDifferentes: number;
  readonly planCoordonne: boolean;
  readonly montantMaximumDeLaPremiereAnnee: number;
  readonly montantMaximumDeLaSecondeAnnee: number;
  readonly forfaitDeLaPremiereAnnee: number;
  readonly anneesDeCoordination: number;
  readonly forfaitDeLaSecondeAnnee: number;
  readonly forfaitCoordinationAuTotal: number;
  readonly finPrevueDuPlan: Day;
  readonly jourDeVersementDeLaPremiereAnnee: Day | null;
  readonly jourDeVersementDeLaSecondeAnnee: Day | null;
  readonly depart: Day | null;
  readonly ecartDuSuivi: readonly number[];
  readonly origineDuSuivi: readonly (Day | null)[];
  readonly jourDuSuivi: readonly (Day | null)[];
  readonly echeanceDeSuiviADeuxMois: Day | null;
  readonly plusTotDeSuiviADeuxMois: Day | null;
  readonly etatDeSuiviADeuxMois: EtatDuDelai;
  readonly echeanceDeSuiviASixMois: Day | null;
  readonly plusTotDeSuiviASixMois: Day | null;
  readonly etatDeSuiviASixMois: EtatDuDelai;
  readonly secondeAnneeSuivie: boolean;
  readonly echeanceDuPremierSuiviDeLaSecondeAnnee: Day | null;
  readonly plusTotDuPremierSuiviDeLaSecondeAnnee: Day | null;
  readonly etatDuPremierSuiviDeLaSecondeAnnee: EtatDuDelai;
  readonly echeanceDeDeuxiemeSuiviDeLaSecondeAnnee: Day | null;
  readonly plusTotDeDeuxiemeSuiviDeLaSecondeAnnee: Day | null;
  readonly etatDeDeuxiemeSuiviDeLaSecondeAnnee: EtatDuDelai;
  readonly echeanceDeTroisiemeSuiviDeLaSecondeAnnee: Day | null;
  readonly plusTotDeTroisiemeSuiviDeLaSecondeAnnee: Day | null;
  readonly etatDeTroisiemeSuiviDeLaSecondeAnnee: EtatDuDelai;
  readonly verdictDeMissionsDuCoordinateur: Verdict;
  readonly manquantsDeMissionsDuCoordinateur: readonly PieceManquanteDeMissionsDuCoordinateur[];
  readonly prolongationOuverte: boolean;
  readonly nouvelleAnneeDeCoordinationPossible: boolean;
  readonly troisMoisAvantLaFinPrevue: Day;
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
  readonly plafondDHeuresDeBase: readonly number[];
  readonly plafondDHeuresDuProgramme: readonly number[];
  readonly heuresPayeesA: readonly (Paye | null)[];
  readonly heuresAdmises: readonly number[];
  readonly heuresDuMois: readonly number[];
  readonly heuresRetenues: readonly number[];
  readonly heuresPrisesEnCharge: readonly number[];
  readonly heuresPayeesAuTotal: number;
  readonly ressourcesComptees: number;
  readonly partDuBareme: number;
  readonly partDuRetraiteSurLesHeures: number;
  readonly dispositifDuJour: Dispositif;
  readonly statutDuPlan: readonly boolean[];
  readonly regimePrincipalAdmis: boolean;
  readonly conditionDAffiliation: boolean;
  readonly conditionDeGir: boolean;
  readonly ageAdmis: boolean;
  readonly eligibleAuPlan: boolean;
  readonly orientation: Voie;
  readonly verdictDeDemandeDAide: Verdict;
  readonly manquantsDeDemandeDAide: readonly PieceManquanteDeDemandeDAide[];
  readonly verdictDeVisiteDeLEvaluateur: Verdict;
  readonly manquantsDeVisiteDeLEvaluateur: readonly PieceManquanteDeVisiteDeLEvaluateur[];
  readonly verdictDeDecisionDeLaCaisse: Verdict;
  readonly manquantsDeDecisionDeLaCaisse: readonly PieceManquanteDeDecisionDeLaCaisse[];
  readonly aide: readonly AideTemporaire[];
  readonly octroiPossible: readonly boolean[];
  readonly debutDeLAide: readonly Day[];
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
  readonly verdictDeSuiviDeLAideTemporaire: readonly Verdict[];
  readonly manquantsDeSuiviDeLAideTemporaire: readonly (readonly PieceManquanteDeSuiviDeLAideTemporaire[])[];
  readonly verdictDeFinDeLAdh: Verdict;
  readonly manquantsDeFinDeLAdh: readonly PieceManquanteDeFinDeLAdh[];
}

/**
 * What each result comes to: a value, a fault, or what is needed to know it. `pour chaque`: one outcome per element.
 */
export interface Results {
  readonly classement: ByElement<Output['classement']>;
  readonly plafondDeLaRubrique: ByElement<Output['plafondDeLaRubrique']>;
  readonly imputation: ByElement<Output['imputation']>;
  readonly plafondAnnuelDeLaDepense: ByElement<Output['plafondAnnuelDeLaDepense']>;
  readonly plafondDeRubriqueDeLaDepense: ByElement<Output['plafondDeRubriqueDeLaDepense']>;
  readonly tauxDeLaDepense: ByElement<Output['tauxDeLaDepense']>;
  readonly anneeDeLaDepense: ByElement<Output['anneeDeLaDepense']>;
  readonly retenuDansLaRubrique: ByElement<Output['retenuDansLaRubrique']>;
  readonly priseEnCharge: ByElement<Output['priseEnCharge']>;
  readonly resteALaChargeDuRetraite: ByElement<Output['resteALaChargeDuRetraite']>;
  readonly prisEnChargeAuTotal: Outcome<Output['prisEnChargeAuTotal']>;
  readonly depensePayeeA: ByElement<Output['depensePayeeA']>;
  readonly payableAPartirDu: ByElement<Output['payableAPartirDu']>;
  readonly payableAuPlusTardLe: ByElement<Output['payableAuPlusTardLe']>;
  readonly partenaireDuProgramme: ByElement<Output['partenaireDuProgramme']>;
  readonly prestationsDifferentes: Outcome<Output['prestationsDifferentes']>;
  readonly planCoordonne: Outcome<Output['planCoordonne']>;
  readonly montantMaximumDeLaPremiereAnnee: Outcome<Output['montantMaximumDeLaPremiereAnnee']>;
  readonly montantMaximumDeLaSecondeAnnee: Outcome<Output['montantMaximumDeLaSecondeAnnee']>;
  readonly forfaitDeLaPremiereAnnee: Outcome<Output['forfaitDeLaPremiereAnnee']>;
  readonly anneesDeCoordination: Outcome<Output['anneesDeCoordination']>;
  readonly forfaitDeLaSecondeAnnee: Outcome<Output['forfaitDeLaSecondeAnnee']>;
  readonly forfaitCoordinationAuTotal: Outcome<Output['forfaitCoordinationAuTotal']>;
  readonly finPrevueDuPlan: Outcome<Output['finPrevueDuPlan']>;
  readonly jourDeVersementDeLaPremiereAnnee: Outcome<Output['jourDeVersementDeLaPremiereAnnee']>;
  readonly jourDeVersementDeLaSecondeAnnee: Outcome<Output['jourDeVersementDeLaSecondeAnnee']>;
  readonly depart: Outcome<Output['depart']>;
  readonly ecartDuSuivi: ByElement<Output['ecartDuSuivi']>;
  readonly origineDuSuivi: ByElement<Output['origineDuSuivi']>;
  readonly jourDuSuivi: ByElement<Output['jourDuSuivi']>;
  readonly echeanceDeSuiviADeuxMois: Outcome<Output['echeanceDeSuiviADeuxMois']>;
  readonly plusTotDeSuiviADeuxMois: Outcome<Output['plusTotDeSuiviADeuxMois']>;
  readonly etatDeSuiviADeuxMois: Outcome<Output['etatDeSuiviADeuxMois']>;
  readonly echeanceDeSuiviASixMois: Outcome<Output['echeanceDeSuiviASixMois']>;
  readonly plusTotDeSuiviASixMois: Outcome<Output['plusTotDeSuiviASixMois']>;
  readonly etatDeSuiviASixMois: Outcome<Output['etatDeSuiviASixMois']>;
  readonly secondeAnneeSuivie: Outcome<Output['secondeAnneeSuivie']>;
  readonly echeanceDuPremierSuiviDeLaSecondeAnnee: Outcome<Output['echeanceDuPremierSuiviDeLaSecondeAnnee']>;
  readonly plusTotDuPremierSuiviDeLaSecondeAnnee: Outcome<Output['plusTotDuPremierSuiviDeLaSecondeAnnee']>;
  readonly etatDuPremierSuiviDeLaSecondeAnnee: Outcome<Output['etatDuPremierSuiviDeLaSecondeAnnee']>;
  readonly echeanceDeDeuxiemeSuiviDeLaSecondeAnnee: Outcome<Output['echeanceDeDeuxiemeSuiviDeLaSecondeAnnee']>;
  readonly plusTotDeDeuxiemeSuiviDeLaSecondeAnnee: Outcome<Output['plusTotDeDeuxiemeSuiviDeLaSecondeAnnee']>;
  readonly etatDeDeuxiemeSuiviDeLaSecondeAnnee: Outcome<Output['etatDeDeuxiemeSuiviDeLaSecondeAnnee']>;
  readonly echeanceDeTroisiemeSuiviDeLaSecondeAnnee: Outcome<Output['echeanceDeTroisiemeSuiviDeLaSecondeAnnee']>;
  readonly plusTotDeTroisiemeSuiviDeLaSecondeAnnee: Outcome<Output['plusTotDeTroisiemeSuiviDeLaSecondeAnnee']>;
  readonly etatDeTroisiemeSuiviDeLaSecondeAnnee: Outcome<Output['etatDeTroisiemeSuiviDeLaSecondeAnnee']>;
  readonly verdictDeMissionsDuCoordinateur: Outcome<Output['verdictDeMissionsDuCoordinateur']>;
  readonly manquantsDeMissionsDuCoordinateur: Outcome<Output['manquantsDeMissionsDuCoordinateur']>;
  readonly prolongationOuverte: Outcome<Output['prolongationOuverte']>;
  readonly nouvelleAnneeDeCoordinationPossible: Outcome<Output['nouvelleAnneeDeCoordinationPossible']>;
  readonly troisMoisAvantLaFinPrevue: Outcome<Output['troisMoisAvantLaFinPrevue']>;
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
  readonly plafondDHeuresDeBase: ByElement<Output['plafondDHeuresDeBase']>;
  readonly plafondDHeuresDuProgramme: ByElement<Output['plafondDHeuresDuProgramme']>;
  readonly heuresPayeesA: ByElement<Output['heuresPayeesA']>;
  readonly heuresAdmises: ByElement<Output['heuresAdmises']>;
  readonly heuresDuMois: ByElement<Output['heuresDuMois']>;
  readonly heuresRetenues: ByElement<Output['heuresRetenues']>;
  readonly heuresPrisesEnCharge: ByElement<Output['heuresPrisesEnCharge']>;
  readonly heuresPayeesAuTotal: Outcome<Output['heuresPayeesAuTotal']>;
  readonly ressourcesComptees: Outcome<Output['ressourcesComptees']>;
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
  readonly debutDeLAide: ByElement<Output['debutDeLAide']>;
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
  readonly verdictDeSuiviDeLAideTemporaire: ByElement<Output['verdictDeSuiviDeLAideTemporaire']>;
  readonly manquantsDeSuiviDeLAideTemporaire: ByElement<Output['manquantsDeSuiviDeLAideTemporaire']>;
  readonly verdictDeFinDeLAdh: Outcome<Output['verdictDeFinDeLAdh']>;
  readonly manquantsDeFinDeLAdh: Outcome<Output['manquantsDeFinDeLAdh']>;
}

export interface Options {
  readonly readings?: Partial<Readings>;
}

/** Every result, or what is wrong with the dossier. */
export type Evaluation =
  | { readonly ok: true; readonly results: Results }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** A complete dossier, or why there is none: what is wrong, else how many values are left out of what was read. */
export type Decoded =
  | { readonly ok: true; readonly dossier: Dossier }
  | {
      readonly ok: false;
      readonly issues: readonly Issue[];
      readonly unknowns: number;
      readonly given: Given<Dossier> | null;
    };

/** Every result of a complete dossier as the rules hold it, or why there is none, as `Decoded` says it. */
export type Computed = { readonly ok: true; readonly values: Values } | Extract<Decoded, { ok: false }>;
