/**
 * OSCAR : mission de coordination, version 2026-11.
 * Made by Attendu from cas-controles.attendu, cas-delais.attendu, cas-designation.attendu, cas-eligibilite.attendu,
 * cas-evenements.attendu, cas-paiement.attendu, controles.attendu, delais.attendu, evenements.attendu,
 * paiement.attendu, regles.attendu, vocabulaire.attendu. Do not edit: change the rules and build again.
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
  conflict,
  countBits,
  dayCount,
  dayWithin,
  determined,
  distinct,
  divideExact,
  firstDay,
  formatDecimal,
  intersection,
  isHoliday,
  last,
  lastDay,
  least,
  limitsOf,
  mapUnder,
  multiply,
  onDay,
  once,
  only,
  orNull,
  partial,
  pathTo,
  period,
  preceding,
  raise,
  roundExact,
  roundScaled,
  sameValue,
  subtract,
  sum,
  toExact,
  unanswered,
  unknownOf,
  weekday,
  writeDay,
  writePeriod,
} from 'attendu/runtime';

/** Which rules these are. The hash is that of their text. */
export const ruleset = {
  title: 'OSCAR : mission de coordination',
  version: '2026-11',
  language: 1,
  hash: 'sha256:3131d39cdc4769ecf7ea532783e545963da653f63d192a1c592ba21eb9295323',
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

/** « territoire » */
export type Territoire =
  | 'métropole'
  | 'Alsace-Moselle'
  | 'Guadeloupe'
  | 'Guyane'
  | 'Martinique'
  | 'La Réunion'
  | 'Mayotte'
  | 'Saint-Barthélemy'
  | 'Saint-Martin';

/** « type d'accompagnement » */
export type TypeDAccompagnement =
  | 'entretien du linge et du logement'
  | 'aide au déplacement pédestre de proximité'
  | 'aide à la préparation des repas'
  | 'accompagnement à la toilette';

/** « documents de la visite » */
export type DocumentsDeLaVisite = 'un seul document' | 'trois documents';

/** « ancrage local » */
export type AncrageLocal = 'nécessaire' | 'souhaitable';

/** « action correctrice » */
export type ActionCorrectrice = 'sortie du dispositif' | 'déconventionnement';

/** « départ du délai » */
export type DepartDuDelai = 'notification' | 'réception';

/** « fin de mois » */
export type FinDeMois = 'dernier jour existant' | 'lendemain';

/** « réexamen notifié trop tard » */
export type ReexamenNotifieTropTard = 'délai impossible' | "délai d'une première demande";

/** « jour du point d'étape » */
export type JourDuPointDEtape = 'point anticipé admis' | 'point anticipé trop tôt';

/** « canal » */
export type Canal = 'visite au domicile' | 'téléphone' | 'autre canal';

/** « famille d'événement » */
export type FamilleDEvenement =
  'changement des ressources' | 'changement des besoins' | 'clôture du plan' | 'changement des partenaires';

/** « motif d'événement » */
export type MotifDEvenement =
  | 'décès du conjoint modifiant les ressources'
  | 'entrée du conjoint en établissement modifiant les ressources'
  | 'évolution des ressources'
  | 'autre changement des ressources'
  | 'décès du conjoint modifiant les besoins'
  | 'hospitalisation'
  | 'hospitalisation Prado'
  | 'situation de rupture'
  | 'entrée du conjoint en établissement modifiant les besoins'
  | 'évolution de la situation personnelle'
  | 'autre changement des besoins'
  | 'décès du bénéficiaire'
  | 'demande du bénéficiaire'
  | 'déménagement'
  | 'entrée dans un autre dispositif'
  | 'autre cause de clôture'
  | "changement de service d'aide à la personne"
  | 'changement de statut ou fusion de service'
  | 'déconventionnement'
  | 'déménagement du bénéficiaire'
  | "autres motifs d'interruption";

/** « ligne du tableau » */
export type LigneDuTableau =
  'aucune ligne' | 'décès' | 'interruption' | "séjour à l'hôpital" | 'évolution du partenaire';

/** « effet sur le forfait » */
export type EffetSurLeForfait = 'sans effet' | 'pas de récupération' | 'récupération' | 'prorata du réalisé';

/** « ampleur » */
export type Ampleur = 'majeure' | 'mineure';

/** « suite à donner » */
export type SuiteADonner = "information de la caisse et de l'évaluateur" | 'adaptation des prestations';

/** « situation du plan » */
export type SituationDuPlan = 'en cours' | 'clos';

/** « acteur » */
export type Acteur = 'coordinateur du plan' | 'structure évaluatrice';

/** « déménagement dans la région » */
export type DemenagementDansLaRegion = 'clôture' | 'changement de partenaire';

/** « interruption imputable au coordinateur » */
export type InterruptionImputableAuCoordinateur = 'forfait récupéré' | 'forfait conservé';

/** « point supplémentaire » */
export type PointSupplementaire = 'obligatoire' | 'laissé au coordinateur';

/** « saisie des dates » */
export type SaisieDesDates = 'saisie du coordinateur' | "saisie de l'évaluateur";

/** « mode d'intervention » */
export type ModeDIntervention = 'prestataire' | 'autre mode';

/** « destinataire » */
export type Destinataire = 'structure' | 'bénéficiaire';

/** « versement au bénéficiaire » */
export type VersementAuBeneficiaire = 'sur ses factures' | 'montant accordé en entier';

/** « suite d'un arrêt anticipé » */
export type SuiteDUnArretAnticipe = 'dû en totalité' | 'dû au prorata';

/** « base du prorata » */
export type BaseDuProrata = 'jours de mission' | 'points de suivi faits';

/** « partenaire visé » */
export type PartenaireVise = 'coordinateur seul' | 'tout prestataire du plan';

/** « pièces après un arrêt » */
export type PiecesApresUnArret = 'toutes les pièces' | 'pièces déjà dues';

/** « paiement d'un plan arrêté » */
export type PaiementDUnPlanArrete = 'fin prévue' | 'fin effective';

/** « type de demande » */
export type TypeDeDemande = 'première demande' | 'réexamen';

/** « prestation » */
export type Prestation =
  | 'petits travaux'
  | 'portage de repas'
  | 'télésurveillance'
  | 'aides techniques'
  | 'livraison des courses'
  | 'soutien psychologique';

/** « sens de la diversité » */
export type SensDeLaDiversite = 'trois prestations' | 'trois familles';

/** « désignation » */
export type Designation =
  | 'prestataire du plan'
  | 'choix du retraité'
  | 'désignation par la caisse'
  | 'autre partenaire conventionné'
  | 'aucune coordination';

/** « convention exigée » */
export type ConventionExigee = 'convention de coordination' | 'convention quelconque';

/** « décideur » */
export type Decideur = 'choix au retraité' | 'choix à la caisse';

/** « préférence » */
export type Preference = 'choix par défaut' | 'simple conseil';

/** « étape du dossier » */
export type EtapeDuDossier =
  | "demande d'aide"
  | 'examen de la demande'
  | 'visite à domicile programmée'
  | 'évaluation du besoin'
  | 'préconisation'
  | 'validation'
  | 'notification'
  | 'coordination'
  | 'mise en œuvre';

/** « intervenant » */
export type Intervenant = 'retraité' | 'évaluateur' | 'caisse de retraite' | 'partenaires';

/** « pièces du forfait coordination » */
export type PiecesDuForfaitCoordination =
  | 'compte rendu de la visite initiale'
  | 'échéancier de mise en œuvre des prestations'
  | "compte rendu du premier point d'étape"
  | "compte rendu du second point d'étape";

/** « préparation de la visite » */
export type PreparationDeLaVisite =
  'informations du site et points sensibles lus' | "échanges avec l'évaluateur" | 'éléments de prévention identifiés';

/** « prise de rendez-vous » */
export type PriseDeRendezVous =
  | 'structure et visiteur nommés'
  | 'caisse régionale nommée'
  | 'motif du rendez-vous dit'
  | 'lieu et horaire du rendez-vous dits'
  | 'accompagnement par un proche proposé';

/** « déroulement de la visite » */
export type DeroulementDeLaVisite =
  | 'lettre de mission ou carte professionnelle'
  | 'présentation et objet de la visite'
  | 'offre de services présentée'
  | 'modalités de mise en œuvre expliquées'
  | 'devis réalisés et expliqués'
  | 'planification des prestations proposée'
  | 'conditions de travail vérifiées'
  | 'conseil en prévention donné'
  | 'passage aux plans OSCAR expliqué'
  | 'aspects pratiques discutés'
  | 'récapitulatif et implications financières'
  | 'informations et flyer laissés'
  | "suite de la procédure et date d'effet dites"
  | 'attestation signée par le retraité'
  | 'coordonnées laissées';

/** « contrats de prestation » */
export type ContratsDePrestation =
  'contrats réalisés' | 'mode de paiement de chaque service écrit' | 'contribution de la caisse en annexe';

/** « mise en œuvre du plan » */
export type MiseEnOeuvreDuPlan =
  | 'répartition des heures renseignée'
  | 'répartition égale aux heures notifiées'
  | 'prestataires identifiés par le bénéficiaire'
  | 'liste complémentaire et prise de contact'
  | 'prestations déclenchées aux échéances'
  | 'conservation des factures expliquée'
  | "problèmes d'effectivité signalés"
  | 'questions et réclamations traitées'
  | 'consommation du plan suivie'
  | 'facturation dans les délais de la convention'
  | 'devis et factures compris'
  | 'interlocuteur privilégié'
  | 'contact avec les autres partenaires'
  | "informations échangées avec l'évaluateur";

/** « rôle de prévention » */
export type RoleDePrevention =
  | 'messages de prévention relayés'
  | 'brochures diffusées'
  | 'salariés informés des thématiques'
  | 'prestations du forfait réalisées'
  | 'partenaires du forfait contactés'
  | "orientation vers l'offre de prévention"
  | 'actions collectives rappelées';

/** « signalement » */
export type Signalement =
  | 'caisse régionale informée'
  | 'structure évaluatrice informée'
  | 'autres intervenants informés'
  | "évolution consignée dans l'outil de suivi"
  | "dates d'entrée et de sortie renseignées"
  | "point d'étape supplémentaire réalisé"
  | "concertation avec l'évaluateur";

/** « capacités du partenaire » */
export type CapacitesDuPartenaire =
  | 'convention de coordination signée'
  | 'contexte local et ancrage partenarial'
  | 'relais locaux'
  | 'personnel dédié et formé'
  | 'veille individualisée'
  | 'accord du bénéficiaire sur la veille'
  | "besoins d'évolution détectés"
  | "changements transmis à la caisse et à l'évaluateur"
  | "rôle de prévention dans l'agrément";

/** « rapport annuel » */
export type RapportAnnuel = "rapport d'activité fourni" | 'liste des prestations transmise' | 'tarifs transmis';

/** « maîtrise des risques » */
export type MaitriseDesRisques =
  | 'visite initiale réalisée'
  | 'formulaire de visite signé'
  | 'points de suivi à jour'
  | 'formulaires des points renseignés'
  | 'alertes remontées'
  | 'plan de formation réalisé'
  | 'actions de prévention réalisées par le bénéficiaire';

/** « missions de coordination » */
export type MissionsDeCoordination =
  'suivi personnalisé' | 'mise en œuvre et orientation' | 'information des partenaires';

/** « événement », as the rules read it. */
export interface Evenement extends Ranked {
  /** motif */
  readonly motif: MotifDEvenement;
  /** date */
  readonly date: Day;
  /** date d'identification */
  readonly dateDIdentification: Day;
  /** quitte la région */
  readonly quitteLaRegion: boolean | null;
  /** indépendant du coordinateur */
  readonly independantDuCoordinateur: boolean;
  /** ampleur */
  readonly ampleur: Ampleur;
  /** touche le coordinateur */
  readonly toucheLeCoordinateur: boolean | null;
  /** caisse régionale informée */
  readonly caisseRegionaleInformee: boolean;
  /** structure évaluatrice informée */
  readonly structureEvaluatriceInformee: boolean;
  /** autres intervenants informés */
  readonly autresIntervenantsInformes: boolean;
  /** évolution consignée dans l'outil de suivi */
  readonly evolutionConsigneeDansLOutilDeSuivi: boolean;
  /** dates d'entrée et de sortie renseignées */
  readonly datesDEntreeEtDeSortieRenseignees: boolean;
  /** point d'étape supplémentaire réalisé */
  readonly pointDEtapeSupplementaireRealise: boolean;
  /** concertation avec l'évaluateur */
  readonly concertationAvecLEvaluateur: boolean;
}

/** « pièce manquante de pièces du forfait coordination », as the rules read it. */
export interface PieceManquanteDePiecesDuForfaitCoordination {
  /** pièce */
  readonly piece: PiecesDuForfaitCoordination;
  /** échéance */
  readonly echeance: Day | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de préparation de la visite », as the rules read it. */
export interface PieceManquanteDePreparationDeLaVisite {
  /** pièce */
  readonly piece: PreparationDeLaVisite;
  /** échéance */
  readonly echeance: Day | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de prise de rendez-vous », as the rules read it. */
export interface PieceManquanteDePriseDeRendezVous {
  /** pièce */
  readonly piece: PriseDeRendezVous;
  /** échéance */
  readonly echeance: Day | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de déroulement de la visite », as the rules read it. */
export interface PieceManquanteDeDeroulementDeLaVisite {
  /** pièce */
  readonly piece: DeroulementDeLaVisite;
  /** échéance */
  readonly echeance: Day | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de contrats de prestation », as the rules read it. */
export interface PieceManquanteDeContratsDePrestation {
  /** pièce */
  readonly piece: ContratsDePrestation;
  /** échéance */
  readonly echeance: Day | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « prestataire », as the rules read it. */
export interface Prestataire extends Ranked {
  /** nom */
  readonly nom: string;
  /** conventionné */
  readonly conventionne: boolean;
  /** conventionné pour la coordination */
  readonly conventionnePourLaCoordination: boolean;
  /** assure les heures d'accompagnement */
  readonly assureLesHeuresDAccompagnement: boolean;
}

/** « pièce manquante de mise en œuvre du plan », as the rules read it. */
export interface PieceManquanteDeMiseEnOeuvreDuPlan {
  /** pièce */
  readonly piece: MiseEnOeuvreDuPlan;
  /** échéance */
  readonly echeance: Day | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de rôle de prévention », as the rules read it. */
export interface PieceManquanteDeRoleDePrevention {
  /** pièce */
  readonly piece: RoleDePrevention;
  /** échéance */
  readonly echeance: Day | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de signalement », as the rules read it. */
export interface PieceManquanteDeSignalement {
  /** pièce */
  readonly piece: Signalement;
  /** échéance */
  readonly echeance: Day | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de capacités du partenaire », as the rules read it. */
export interface PieceManquanteDeCapacitesDuPartenaire {
  /** pièce */
  readonly piece: CapacitesDuPartenaire;
  /** échéance */
  readonly echeance: Day | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de rapport annuel », as the rules read it. */
export interface PieceManquanteDeRapportAnnuel {
  /** pièce */
  readonly piece: RapportAnnuel;
  /** échéance */
  readonly echeance: Day | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de maîtrise des risques », as the rules read it. */
export interface PieceManquanteDeMaitriseDesRisques {
  /** pièce */
  readonly piece: MaitriseDesRisques;
  /** échéance */
  readonly echeance: Day | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de missions de coordination », as the rules read it. */
export interface PieceManquanteDeMissionsDeCoordination {
  /** pièce */
  readonly piece: MissionsDeCoordination;
  /** échéance */
  readonly echeance: Day | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « intervention », as the rules read it. */
export interface Intervention extends Ranked {
  /** date */
  readonly date: Day;
  /** heures (h × 100) */
  readonly heures: number;
}

/** « année du plan », as the rules read it. */
export interface AnneeDuPlan extends Ranked {
  /** rang */
  readonly rang: number;
  /** éligibilité validée */
  readonly eligibiliteValidee: boolean;
}

/** « prise de mission », as the rules read it. */
export interface PriseDeMission extends Ranked {
  /** partenaire */
  readonly partenaire: string;
  /** date */
  readonly date: Day;
}

/** « responsable de l'étape.lignes », as the rules read it. */
export interface ResponsableDeLEtapeLignes {
  /** responsable de l'étape */
  readonly responsableDeLEtape: Intervenant;
  /** rang de l'étape */
  readonly rangDeLEtape: number;
}

/** « répartition », as the rules read it. */
export interface Repartition extends Ranked {
  /** type */
  readonly type_: TypeDAccompagnement;
  /** heures (h × 100) */
  readonly heures: number;
}

/** « pièces du forfait coordination », as the rules read it. */
export interface PiecesDuForfaitCoordination2 {
  /** échéancier de mise en œuvre des prestations */
  readonly echeancierDeMiseEnOeuvreDesPrestations: boolean;
  /** compte rendu du premier point d'étape */
  readonly compteRenduDuPremierPointDEtape: boolean;
  /** compte rendu du second point d'étape */
  readonly compteRenduDuSecondPointDEtape: boolean;
}

/** « préparation de la visite », as the rules read it. */
export interface PreparationDeLaVisite2 {
  /** informations du site et points sensibles lus */
  readonly informationsDuSiteEtPointsSensiblesLus: boolean;
  /** échanges avec l'évaluateur */
  readonly echangesAvecLEvaluateur: boolean;
  /** éléments de prévention identifiés */
  readonly elementsDePreventionIdentifies: boolean;
}

/** « prise de rendez-vous », as the rules read it. */
export interface PriseDeRendezVous2 {
  /** structure et visiteur nommés */
  readonly structureEtVisiteurNommes: boolean;
  /** caisse régionale nommée */
  readonly caisseRegionaleNommee: boolean;
  /** motif du rendez-vous dit */
  readonly motifDuRendezVousDit: boolean;
  /** lieu et horaire du rendez-vous dits */
  readonly lieuEtHoraireDuRendezVousDits: boolean;
  /** accompagnement par un proche proposé */
  readonly accompagnementParUnProchePropose: boolean;
}

/** « déroulement de la visite », as the rules read it. */
export interface DeroulementDeLaVisite2 {
  /** lettre de mission ou carte professionnelle */
  readonly lettreDeMissionOuCarteProfessionnelle: boolean;
  /** présentation et objet de la visite */
  readonly presentationEtObjetDeLaVisite: boolean;
  /** offre de services présentée */
  readonly offreDeServicesPresentee: boolean;
  /** modalités de mise en œuvre expliquées */
  readonly modalitesDeMiseEnOeuvreExpliquees: boolean;
  /** devis réalisés et expliqués */
  readonly devisRealisesEtExpliques: boolean;
  /** planification des prestations proposée */
  readonly planificationDesPrestationsProposee: boolean;
  /** conditions de travail vérifiées */
  readonly conditionsDeTravailVerifiees: boolean;
  /** conseil en prévention donné */
  readonly conseilEnPreventionDonne: boolean;
  /** passage aux plans OSCAR expliqué */
  readonly passageAuxPlansOscarExplique: boolean;
  /** aspects pratiques discutés */
  readonly aspectsPratiquesDiscutes: boolean;
  /** récapitulatif et implications financières */
  readonly recapitulatifEtImplicationsFinancieres: boolean;
  /** informations et flyer laissés */
  readonly informationsEtFlyerLaisses: boolean;
  /** suite de la procédure et date d'effet dites */
  readonly suiteDeLaProcedureEtDateDEffetDites: boolean;
  /** coordonnées laissées */
  readonly coordonneesLaissees: boolean;
}

/** « contrats de prestation », as the rules read it. */
export interface ContratsDePrestation2 {
  /** contrats réalisés */
  readonly contratsRealises: boolean;
  /** mode de paiement de chaque service écrit */
  readonly modeDePaiementDeChaqueServiceEcrit: boolean;
  /** contribution de la caisse en annexe */
  readonly contributionDeLaCaisseEnAnnexe: boolean;
}

/** « mise en œuvre du plan », as the rules read it. */
export interface MiseEnOeuvreDuPlan2 {
  /** répartition des heures renseignée */
  readonly repartitionDesHeuresRenseignee: boolean;
  /** prestataires identifiés par le bénéficiaire */
  readonly prestatairesIdentifiesParLeBeneficiaire: boolean;
  /** liste complémentaire et prise de contact */
  readonly listeComplementaireEtPriseDeContact: boolean;
  /** prestations déclenchées aux échéances */
  readonly prestationsDeclencheesAuxEcheances: boolean;
  /** conservation des factures expliquée */
  readonly conservationDesFacturesExpliquee: boolean;
  /** problèmes d'effectivité signalés */
  readonly problemesDEffectiviteSignales: boolean;
  /** questions et réclamations traitées */
  readonly questionsEtReclamationsTraitees: boolean;
  /** consommation du plan suivie */
  readonly consommationDuPlanSuivie: boolean;
  /** facturation dans les délais de la convention */
  readonly facturationDansLesDelaisDeLaConvention: boolean;
  /** devis et factures compris */
  readonly devisEtFacturesCompris: boolean;
  /** interlocuteur privilégié */
  readonly interlocuteurPrivilegie: boolean;
  /** contact avec les autres partenaires */
  readonly contactAvecLesAutresPartenaires: boolean;
  /** informations échangées avec l'évaluateur */
  readonly informationsEchangeesAvecLEvaluateur: boolean;
}

/** « rôle de prévention », as the rules read it. */
export interface RoleDePrevention2 {
  /** messages de prévention relayés */
  readonly messagesDePreventionRelayes: boolean;
  /** brochures diffusées */
  readonly brochuresDiffusees: boolean;
  /** salariés informés des thématiques */
  readonly salariesInformesDesThematiques: boolean;
  /** prestations du forfait réalisées */
  readonly prestationsDuForfaitRealisees: boolean;
  /** partenaires du forfait contactés */
  readonly partenairesDuForfaitContactes: boolean;
  /** orientation vers l'offre de prévention */
  readonly orientationVersLOffreDePrevention: boolean;
  /** actions collectives rappelées */
  readonly actionsCollectivesRappelees: boolean;
}

/** « capacités du partenaire », as the rules read it. */
export interface CapacitesDuPartenaire2 {
  /** convention de coordination signée */
  readonly conventionDeCoordinationSignee: boolean;
  /** contexte local et ancrage partenarial */
  readonly contexteLocalEtAncragePartenarial: boolean;
  /** relais locaux */
  readonly relaisLocaux: boolean;
  /** personnel dédié et formé */
  readonly personnelDedieEtForme: boolean;
  /** veille individualisée */
  readonly veilleIndividualisee: boolean;
  /** accord du bénéficiaire sur la veille */
  readonly accordDuBeneficiaireSurLaVeille: boolean;
  /** besoins d'évolution détectés */
  readonly besoinsDEvolutionDetectes: boolean;
  /** changements transmis à la caisse et à l'évaluateur */
  readonly changementsTransmisALaCaisseEtALEvaluateur: boolean;
  /** rôle de prévention dans l'agrément */
  readonly roleDePreventionDansLAgrement: boolean;
}

/** « rapport annuel », as the rules read it. */
export interface RapportAnnuel2 {
  /** rapport d'activité fourni */
  readonly rapportDActiviteFourni: boolean;
  /** liste des prestations transmise */
  readonly listeDesPrestationsTransmise: boolean;
  /** tarifs transmis */
  readonly tarifsTransmis: boolean;
}

/** « maîtrise des risques », as the rules read it. */
export interface MaitriseDesRisques2 {
  /** formulaires des points renseignés */
  readonly formulairesDesPointsRenseignes: boolean;
  /** plan de formation réalisé */
  readonly planDeFormationRealise: boolean;
  /** actions de prévention réalisées par le bénéficiaire */
  readonly actionsDePreventionRealiseesParLeBeneficiaire: boolean;
}

/** « missions de coordination », as the rules read it. */
export interface MissionsDeCoordination2 {}

/** « répartition » as JSON. A key left out is unknown. */
export interface RepartitionInput {
  /** type */
  readonly type_?: TypeDAccompagnement;
  /** heures (h, 2 décimales) */
  readonly heures?: number | string;
}

/** « événement » as JSON. A key left out is unknown. */
export interface EvenementInput {
  /** motif */
  readonly motif?: MotifDEvenement;
  /** date (AAAA-MM-JJ) */
  readonly date?: string;
  /** date d'identification (AAAA-MM-JJ) */
  readonly dateDIdentification?: string;
  /** quitte la région */
  readonly quitteLaRegion?: boolean | null;
  /** indépendant du coordinateur */
  readonly independantDuCoordinateur?: boolean;
  /** ampleur */
  readonly ampleur?: Ampleur;
  /** touche le coordinateur */
  readonly toucheLeCoordinateur?: boolean | null;
  /** caisse régionale informée */
  readonly caisseRegionaleInformee?: boolean;
  /** structure évaluatrice informée */
  readonly structureEvaluatriceInformee?: boolean;
  /** autres intervenants informés */
  readonly autresIntervenantsInformes?: boolean;
  /** évolution consignée dans l'outil de suivi */
  readonly evolutionConsigneeDansLOutilDeSuivi?: boolean;
  /** dates d'entrée et de sortie renseignées */
  readonly datesDEntreeEtDeSortieRenseignees?: boolean;
  /** point d'étape supplémentaire réalisé */
  readonly pointDEtapeSupplementaireRealise?: boolean;
  /** concertation avec l'évaluateur */
  readonly concertationAvecLEvaluateur?: boolean;
}

/** « année du plan » as JSON. A key left out is unknown. */
export interface AnneeDuPlanInput {
  /** rang */
  readonly rang?: number;
  /** éligibilité validée */
  readonly eligibiliteValidee?: boolean;
}

/** « prise de mission » as JSON. A key left out is unknown. */
export interface PriseDeMissionInput {
  /** partenaire */
  readonly partenaire?: string;
  /** date (AAAA-MM-JJ) */
  readonly date?: string;
}

/** « intervention » as JSON. A key left out is unknown. */
export interface InterventionInput {
  /** date (AAAA-MM-JJ) */
  readonly date?: string;
  /** heures (h, 2 décimales) */
  readonly heures?: number | string;
}

/** « prestataire » as JSON. A key left out is unknown. */
export interface PrestataireInput {
  /** nom */
  readonly nom?: string;
  /** conventionné */
  readonly conventionne?: boolean;
  /** conventionné pour la coordination */
  readonly conventionnePourLaCoordination?: boolean;
  /** assure les heures d'accompagnement */
  readonly assureLesHeuresDAccompagnement?: boolean;
}

/** « pièces du forfait coordination » as JSON. A key left out is unknown. */
export interface PiecesDuForfaitCoordination2Input {
  /** échéancier de mise en œuvre des prestations */
  readonly echeancierDeMiseEnOeuvreDesPrestations?: boolean;
  /** compte rendu du premier point d'étape */
  readonly compteRenduDuPremierPointDEtape?: boolean;
  /** compte rendu du second point d'étape */
  readonly compteRenduDuSecondPointDEtape?: boolean;
}

/** « préparation de la visite » as JSON. A key left out is unknown. */
export interface PreparationDeLaVisite2Input {
  /** informations du site et points sensibles lus */
  readonly informationsDuSiteEtPointsSensiblesLus?: boolean;
  /** échanges avec l'évaluateur */
  readonly echangesAvecLEvaluateur?: boolean;
  /** éléments de prévention identifiés */
  readonly elementsDePreventionIdentifies?: boolean;
}

/** « prise de rendez-vous » as JSON. A key left out is unknown. */
export interface PriseDeRendezVous2Input {
  /** structure et visiteur nommés */
  readonly structureEtVisiteurNommes?: boolean;
  /** caisse régionale nommée */
  readonly caisseRegionaleNommee?: boolean;
  /** motif du rendez-vous dit */
  readonly motifDuRendezVousDit?: boolean;
  /** lieu et horaire du rendez-vous dits */
  readonly lieuEtHoraireDuRendezVousDits?: boolean;
  /** accompagnement par un proche proposé */
  readonly accompagnementParUnProchePropose?: boolean;
}

/** « déroulement de la visite » as JSON. A key left out is unknown. */
export interface DeroulementDeLaVisite2Input {
  /** lettre de mission ou carte professionnelle */
  readonly lettreDeMissionOuCarteProfessionnelle?: boolean;
  /** présentation et objet de la visite */
  readonly presentationEtObjetDeLaVisite?: boolean;
  /** offre de services présentée */
  readonly offreDeServicesPresentee?: boolean;
  /** modalités de mise en œuvre expliquées */
  readonly modalitesDeMiseEnOeuvreExpliquees?: boolean;
  /** devis réalisés et expliqués */
  readonly devisRealisesEtExpliques?: boolean;
  /** planification des prestations proposée */
  readonly planificationDesPrestationsProposee?: boolean;
  /** conditions de travail vérifiées */
  readonly conditionsDeTravailVerifiees?: boolean;
  /** conseil en prévention donné */
  readonly conseilEnPreventionDonne?: boolean;
  /** passage aux plans OSCAR expliqué */
  readonly passageAuxPlansOscarExplique?: boolean;
  /** aspects pratiques discutés */
  readonly aspectsPratiquesDiscutes?: boolean;
  /** récapitulatif et implications financières */
  readonly recapitulatifEtImplicationsFinancieres?: boolean;
  /** informations et flyer laissés */
  readonly informationsEtFlyerLaisses?: boolean;
  /** suite de la procédure et date d'effet dites */
  readonly suiteDeLaProcedureEtDateDEffetDites?: boolean;
  /** coordonnées laissées */
  readonly coordonneesLaissees?: boolean;
}

/** « contrats de prestation » as JSON. A key left out is unknown. */
export interface ContratsDePrestation2Input {
  /** contrats réalisés */
  readonly contratsRealises?: boolean;
  /** mode de paiement de chaque service écrit */
  readonly modeDePaiementDeChaqueServiceEcrit?: boolean;
  /** contribution de la caisse en annexe */
  readonly contributionDeLaCaisseEnAnnexe?: boolean;
}

/** « mise en œuvre du plan » as JSON. A key left out is unknown. */
export interface MiseEnOeuvreDuPlan2Input {
  /** répartition des heures renseignée */
  readonly repartitionDesHeuresRenseignee?: boolean;
  /** prestataires identifiés par le bénéficiaire */
  readonly prestatairesIdentifiesParLeBeneficiaire?: boolean;
  /** liste complémentaire et prise de contact */
  readonly listeComplementaireEtPriseDeContact?: boolean;
  /** prestations déclenchées aux échéances */
  readonly prestationsDeclencheesAuxEcheances?: boolean;
  /** conservation des factures expliquée */
  readonly conservationDesFacturesExpliquee?: boolean;
  /** problèmes d'effectivité signalés */
  readonly problemesDEffectiviteSignales?: boolean;
  /** questions et réclamations traitées */
  readonly questionsEtReclamationsTraitees?: boolean;
  /** consommation du plan suivie */
  readonly consommationDuPlanSuivie?: boolean;
  /** facturation dans les délais de la convention */
  readonly facturationDansLesDelaisDeLaConvention?: boolean;
  /** devis et factures compris */
  readonly devisEtFacturesCompris?: boolean;
  /** interlocuteur privilégié */
  readonly interlocuteurPrivilegie?: boolean;
  /** contact avec les autres partenaires */
  readonly contactAvecLesAutresPartenaires?: boolean;
  /** informations échangées avec l'évaluateur */
  readonly informationsEchangeesAvecLEvaluateur?: boolean;
}

/** « rôle de prévention » as JSON. A key left out is unknown. */
export interface RoleDePrevention2Input {
  /** messages de prévention relayés */
  readonly messagesDePreventionRelayes?: boolean;
  /** brochures diffusées */
  readonly brochuresDiffusees?: boolean;
  /** salariés informés des thématiques */
  readonly salariesInformesDesThematiques?: boolean;
  /** prestations du forfait réalisées */
  readonly prestationsDuForfaitRealisees?: boolean;
  /** partenaires du forfait contactés */
  readonly partenairesDuForfaitContactes?: boolean;
  /** orientation vers l'offre de prévention */
  readonly orientationVersLOffreDePrevention?: boolean;
  /** actions collectives rappelées */
  readonly actionsCollectivesRappelees?: boolean;
}

/** « capacités du partenaire » as JSON. A key left out is unknown. */
export interface CapacitesDuPartenaire2Input {
  /** convention de coordination signée */
  readonly conventionDeCoordinationSignee?: boolean;
  /** contexte local et ancrage partenarial */
  readonly contexteLocalEtAncragePartenarial?: boolean;
  /** relais locaux */
  readonly relaisLocaux?: boolean;
  /** personnel dédié et formé */
  readonly personnelDedieEtForme?: boolean;
  /** veille individualisée */
  readonly veilleIndividualisee?: boolean;
  /** accord du bénéficiaire sur la veille */
  readonly accordDuBeneficiaireSurLaVeille?: boolean;
  /** besoins d'évolution détectés */
  readonly besoinsDEvolutionDetectes?: boolean;
  /** changements transmis à la caisse et à l'évaluateur */
  readonly changementsTransmisALaCaisseEtALEvaluateur?: boolean;
  /** rôle de prévention dans l'agrément */
  readonly roleDePreventionDansLAgrement?: boolean;
}

/** « rapport annuel » as JSON. A key left out is unknown. */
export interface RapportAnnuel2Input {
  /** rapport d'activité fourni */
  readonly rapportDActiviteFourni?: boolean;
  /** liste des prestations transmise */
  readonly listeDesPrestationsTransmise?: boolean;
  /** tarifs transmis */
  readonly tarifsTransmis?: boolean;
}

/** « maîtrise des risques » as JSON. A key left out is unknown. */
export interface MaitriseDesRisques2Input {
  /** formulaires des points renseignés */
  readonly formulairesDesPointsRenseignes?: boolean;
  /** plan de formation réalisé */
  readonly planDeFormationRealise?: boolean;
  /** actions de prévention réalisées par le bénéficiaire */
  readonly actionsDePreventionRealiseesParLeBeneficiaire?: boolean;
}

/** « missions de coordination » as JSON. A key left out is unknown. */
export interface MissionsDeCoordination2Input {}

/** « événement » as JSON. */
export interface EvenementOutput {
  /** motif */
  readonly motif: MotifDEvenement;
  /** date (AAAA-MM-JJ) */
  readonly date: string;
  /** date d'identification (AAAA-MM-JJ) */
  readonly dateDIdentification: string;
  /** quitte la région */
  readonly quitteLaRegion: boolean | null;
  /** indépendant du coordinateur */
  readonly independantDuCoordinateur: boolean;
  /** ampleur */
  readonly ampleur: Ampleur;
  /** touche le coordinateur */
  readonly toucheLeCoordinateur: boolean | null;
  /** caisse régionale informée */
  readonly caisseRegionaleInformee: boolean;
  /** structure évaluatrice informée */
  readonly structureEvaluatriceInformee: boolean;
  /** autres intervenants informés */
  readonly autresIntervenantsInformes: boolean;
  /** évolution consignée dans l'outil de suivi */
  readonly evolutionConsigneeDansLOutilDeSuivi: boolean;
  /** dates d'entrée et de sortie renseignées */
  readonly datesDEntreeEtDeSortieRenseignees: boolean;
  /** point d'étape supplémentaire réalisé */
  readonly pointDEtapeSupplementaireRealise: boolean;
  /** concertation avec l'évaluateur */
  readonly concertationAvecLEvaluateur: boolean;
}

/** « pièce manquante de pièces du forfait coordination » as JSON. */
export interface PieceManquanteDePiecesDuForfaitCoordinationOutput {
  /** pièce */
  readonly piece: PiecesDuForfaitCoordination;
  /** échéance (AAAA-MM-JJ) */
  readonly echeance: string | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de préparation de la visite » as JSON. */
export interface PieceManquanteDePreparationDeLaVisiteOutput {
  /** pièce */
  readonly piece: PreparationDeLaVisite;
  /** échéance (AAAA-MM-JJ) */
  readonly echeance: string | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de prise de rendez-vous » as JSON. */
export interface PieceManquanteDePriseDeRendezVousOutput {
  /** pièce */
  readonly piece: PriseDeRendezVous;
  /** échéance (AAAA-MM-JJ) */
  readonly echeance: string | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de déroulement de la visite » as JSON. */
export interface PieceManquanteDeDeroulementDeLaVisiteOutput {
  /** pièce */
  readonly piece: DeroulementDeLaVisite;
  /** échéance (AAAA-MM-JJ) */
  readonly echeance: string | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de contrats de prestation » as JSON. */
export interface PieceManquanteDeContratsDePrestationOutput {
  /** pièce */
  readonly piece: ContratsDePrestation;
  /** échéance (AAAA-MM-JJ) */
  readonly echeance: string | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « prestataire » as JSON. */
export interface PrestataireOutput {
  /** nom */
  readonly nom: string;
  /** conventionné */
  readonly conventionne: boolean;
  /** conventionné pour la coordination */
  readonly conventionnePourLaCoordination: boolean;
  /** assure les heures d'accompagnement */
  readonly assureLesHeuresDAccompagnement: boolean;
}

/** « pièce manquante de mise en œuvre du plan » as JSON. */
export interface PieceManquanteDeMiseEnOeuvreDuPlanOutput {
  /** pièce */
  readonly piece: MiseEnOeuvreDuPlan;
  /** échéance (AAAA-MM-JJ) */
  readonly echeance: string | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de rôle de prévention » as JSON. */
export interface PieceManquanteDeRoleDePreventionOutput {
  /** pièce */
  readonly piece: RoleDePrevention;
  /** échéance (AAAA-MM-JJ) */
  readonly echeance: string | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de signalement » as JSON. */
export interface PieceManquanteDeSignalementOutput {
  /** pièce */
  readonly piece: Signalement;
  /** échéance (AAAA-MM-JJ) */
  readonly echeance: string | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de capacités du partenaire » as JSON. */
export interface PieceManquanteDeCapacitesDuPartenaireOutput {
  /** pièce */
  readonly piece: CapacitesDuPartenaire;
  /** échéance (AAAA-MM-JJ) */
  readonly echeance: string | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de rapport annuel » as JSON. */
export interface PieceManquanteDeRapportAnnuelOutput {
  /** pièce */
  readonly piece: RapportAnnuel;
  /** échéance (AAAA-MM-JJ) */
  readonly echeance: string | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de maîtrise des risques » as JSON. */
export interface PieceManquanteDeMaitriseDesRisquesOutput {
  /** pièce */
  readonly piece: MaitriseDesRisques;
  /** échéance (AAAA-MM-JJ) */
  readonly echeance: string | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de missions de coordination » as JSON. */
export interface PieceManquanteDeMissionsDeCoordinationOutput {
  /** pièce */
  readonly piece: MissionsDeCoordination;
  /** échéance (AAAA-MM-JJ) */
  readonly echeance: string | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** A dossier as JSON. A key left out is unknown; `null` is « aucun »; `[]` is an empty list. */
export interface Input {
  /** Formulaire de visite signé par le retraité, transmis */
  readonly formulaireDeVisiteTransmis?: boolean;
  /** attestation de visite signée */
  readonly attestationDeVisiteSignee?: boolean;
  /** compte rendu de visite transmis */
  readonly compteRenduDeVisiteTransmis?: boolean;
  /** renouvellement d'aides */
  readonly renouvellementDAides?: boolean;
  /** Devis acceptés par la personne retraitée et modalités de mise en œuvre validées */
  readonly devisEtModalitesAcceptes?: boolean;
  /** heures notifiées (h, 2 décimales) */
  readonly heuresNotifiees?: number | string;
  /** répartition des heures */
  readonly repartitionDesHeures?: readonly RepartitionInput[];
  /** date de réception de la notification (AAAA-MM-JJ) */
  readonly dateDeReceptionDeLaNotification?: string | null;
  /** Date de la visite initiale au domicile (AAAA-MM-JJ) */
  readonly dateDeLaVisite?: string | null;
  /** date du premier point d'étape (AAAA-MM-JJ) */
  readonly dateDuPremierPointDEtape?: string | null;
  /** date du second point d'étape (AAAA-MM-JJ) */
  readonly dateDuSecondPointDEtape?: string | null;
  /** événements */
  readonly evenements?: readonly EvenementInput[];
  /** années */
  readonly annees?: readonly AnneeDuPlanInput[];
  /** prises de mission */
  readonly prisesDeMission?: readonly PriseDeMissionInput[];
  /** interventions */
  readonly interventions?: readonly InterventionInput[];
  /** mode des heures */
  readonly modeDesHeures?: ModeDIntervention;
  /** lieu d'intervention */
  readonly lieuDIntervention?: Territoire;
  /** versement du forfait prévention */
  readonly versementDuForfaitPrevention?: Destinataire;
  /** facture produite */
  readonly factureProduite?: boolean;
  /** montant facturé (€, 2 décimales) */
  readonly montantFacture?: number | string;
  /** montant accordé du forfait prévention (€, 2 décimales) */
  readonly montantAccordeDuForfaitPrevention?: number | string;
  /** date de notification (AAAA-MM-JJ) */
  readonly dateDeNotification?: string;
  /** date d'effet (AAAA-MM-JJ) */
  readonly dateDEffet?: string;
  /** demande */
  readonly demande?: TypeDeDemande;
  /** Heures d'accompagnement et de prévention à domicile */
  readonly heuresDAccompagnement?: boolean;
  /** prestations du forfait prévention */
  readonly prestationsDuForfaitPrevention?: readonly Prestation[];
  /** Orientation vers des programmes de prévention */
  readonly programmesDePrevention?: readonly string[];
  /** Prestataires intervenant dans la mise en œuvre du plan d'aides */
  readonly prestataires?: readonly PrestataireInput[];
  /** Un partenaire peut assurer la mission (pas de refus du retraité, pas d'incapacité des partenaires) */
  readonly missionPossible?: boolean;
  /** Nom du prestataire choisi par le retraité */
  readonly prestataireChoisi?: string | null;
  /** partenaire proposé par la caisse */
  readonly partenaireProposeParLaCaisse?: string | null;
  /** pièces du forfait coordination */
  readonly piecesDuForfaitCoordination?: PiecesDuForfaitCoordination2Input;
  /** préparation de la visite */
  readonly preparationDeLaVisite?: PreparationDeLaVisite2Input;
  /** prise de rendez-vous */
  readonly priseDeRendezVous?: PriseDeRendezVous2Input;
  /** déroulement de la visite */
  readonly deroulementDeLaVisite?: DeroulementDeLaVisite2Input;
  /** contrats de prestation */
  readonly contratsDePrestation?: ContratsDePrestation2Input;
  /** mise en œuvre du plan */
  readonly miseEnOeuvreDuPlan?: MiseEnOeuvreDuPlan2Input;
  /** rôle de prévention */
  readonly roleDePrevention?: RoleDePrevention2Input;
  /** capacités du partenaire */
  readonly capacitesDuPartenaire?: CapacitesDuPartenaire2Input;
  /** rapport annuel */
  readonly rapportAnnuel?: RapportAnnuel2Input;
  /** maîtrise des risques */
  readonly maitriseDesRisques?: MaitriseDesRisques2Input;
  /** missions de coordination */
  readonly missionsDeCoordination?: MissionsDeCoordination2Input;
  /** jour d'observation (AAAA-MM-JJ) */
  readonly jourDObservation?: string;
}

/** The results, as JSON gives them: decimals as text, days as `AAAA-MM-JJ`. */
export interface Output {
  /**
   * règle un document de visite
   * sans source : lecture « un seul document » de la question « documents de la visite »
   */
  readonly unDocumentDeVisite: boolean;
  /** règle formulaire fourni */
  readonly formulaireFourni: boolean;
  /** règle attestation fournie */
  readonly attestationFournie: boolean;
  /** règle compte rendu fourni */
  readonly compteRenduFourni: boolean;
  /** règle jour du premier point d'étape */
  readonly jourDuPremierPointDEtape: string | null;
  /** impact ligne d'évolution */
  readonly ligneDEvolution: LigneDuTableau;
  /**
   * règle arrête le plan
   * « Le coordinateur doit informer la caisse régionale de toutes les évolutions susceptibles de mettre un terme à la
   * réalisation du plan d'aides OSCAR (placement, attribution d'APA, décès, etc.) » (Guide du coordinateur, plans
   * d'aides OSCAR)
   */
  readonly arreteLePlan: boolean;
  /**
   * règle fin prévue du plan
   * « Dans le cas où le plan d'aides est attribué sur une durée de 2 ans, le forfait coordination est payé à l'issue
   * de chaque année pour laquelle l'éligibilité du plan d'aides pour cette prestation a été validée » (Guide du
   * coordinateur, plans d'aides OSCAR)
   */
  readonly finPrevueDuPlan: string;
  /**
   * règle arrêts anticipés
   * sans source : mise en forme
   */
  readonly arretsAnticipes: readonly EvenementOutput[];
  /**
   * règle dernier jour servi
   * « Le coordinateur doit informer la caisse régionale de toutes les évolutions susceptibles de mettre un terme à la
   * réalisation du plan d'aides OSCAR (placement, attribution d'APA, décès, etc.) » (Guide du coordinateur, plans
   * d'aides OSCAR)
   */
  readonly dernierJourServi: string;
  /**
   * délai premier point d'étape.plus tôt
   * « le partenaire s'engage sur la durée du plan d'aides OSCAR à assurer les missions de coordination » (Guide du
   * coordinateur, plans d'aides OSCAR)
   */
  readonly plusTotDePremierPointDEtape: string | null;
  /**
   * délai premier point d'étape.échéance
   * « le partenaire s'engage sur la durée du plan d'aides OSCAR à assurer les missions de coordination » (Guide du
   * coordinateur, plans d'aides OSCAR)
   */
  readonly echeanceDePremierPointDEtape: string | null;
  /**
   * délai premier point d'étape.état
   * « le partenaire s'engage sur la durée du plan d'aides OSCAR à assurer les missions de coordination » (Guide du
   * coordinateur, plans d'aides OSCAR)
   */
  readonly etatDePremierPointDEtape: EtatDuDelai;
  /** règle premier point exigible */
  readonly premierPointExigible: boolean;
  /** règle jour du second point d'étape */
  readonly jourDuSecondPointDEtape: string | null;
  /**
   * délai second point d'étape.plus tôt
   * « le partenaire s'engage sur la durée du plan d'aides OSCAR à assurer les missions de coordination » (Guide du
   * coordinateur, plans d'aides OSCAR)
   */
  readonly plusTotDeSecondPointDEtape: string | null;
  /**
   * délai second point d'étape.échéance
   * « le partenaire s'engage sur la durée du plan d'aides OSCAR à assurer les missions de coordination » (Guide du
   * coordinateur, plans d'aides OSCAR)
   */
  readonly echeanceDeSecondPointDEtape: string | null;
  /**
   * délai second point d'étape.état
   * « le partenaire s'engage sur la durée du plan d'aides OSCAR à assurer les missions de coordination » (Guide du
   * coordinateur, plans d'aides OSCAR)
   */
  readonly etatDeSecondPointDEtape: EtatDuDelai;
  /** règle second point exigible */
  readonly secondPointExigible: boolean;
  /**
   * contrôle pièces du forfait coordination.verdict
   * « compte rendu de la visite initiale (dont échéancier de mise en œuvre des prestations) et comptes rendus des
   * points de suivis » (Guide du coordinateur, plans d'aides OSCAR)
   * « compte rendu de la visite initiale (dont échéancier de mise en œuvre des prestations) et comptes rendus des
   * points de suivis » (Guide du coordinateur, plans d'aides OSCAR)
   * « compte rendu de la visite initiale (dont échéancier de mise en œuvre des prestations) et comptes rendus des
   * points de suivis » (Guide du coordinateur, plans d'aides OSCAR)
   * « compte rendu de la visite initiale (dont échéancier de mise en œuvre des prestations) et comptes rendus des
   * points de suivis » (Guide du coordinateur, plans d'aides OSCAR)
   */
  readonly verdictDePiecesDuForfaitCoordination: Verdict;
  /** règle fin de prise en charge */
  readonly finDePriseEnCharge: string;
  /**
   * contrôle pièces du forfait coordination.manquants
   * « compte rendu de la visite initiale (dont échéancier de mise en œuvre des prestations) et comptes rendus des
   * points de suivis » (Guide du coordinateur, plans d'aides OSCAR)
   * « compte rendu de la visite initiale (dont échéancier de mise en œuvre des prestations) et comptes rendus des
   * points de suivis » (Guide du coordinateur, plans d'aides OSCAR)
   * « compte rendu de la visite initiale (dont échéancier de mise en œuvre des prestations) et comptes rendus des
   * points de suivis » (Guide du coordinateur, plans d'aides OSCAR)
   * « compte rendu de la visite initiale (dont échéancier de mise en œuvre des prestations) et comptes rendus des
   * points de suivis » (Guide du coordinateur, plans d'aides OSCAR)
   */
  readonly manquantsDePiecesDuForfaitCoordination: readonly PieceManquanteDePiecesDuForfaitCoordinationOutput[];
  /** règle début du délai de visite */
  readonly debutDuDelaiDeVisite: string;
  /** règle limite d'une première demande */
  readonly limiteDUnePremiereDemande: string;
  /**
   * règle limite d'un réexamen
   * « au plus tard 2 semaines avant la date d'effet du nouveau plan d'aides OSCAR, en cas de réexamen » (Guide du
   * coordinateur, plans d'aides OSCAR)
   * « pour les réexamens, au minimum 2 semaines avant la date d'effet du nouveau plan d'aides OSCAR » (Guide du
   * coordinateur, plans d'aides OSCAR)
   */
  readonly limiteDUnReexamen: string;
  /**
   * règle notification tardive
   * sans source : la limite du réexamen est déjà passée le jour de la notification
   */
  readonly notificationTardive: boolean;
  /**
   * délai Visite initiale au domicile du retraité
   * « réaliser une visite initiale au domicile du retraité : » (Guide du coordinateur, plans d'aides OSCAR)
   */
  readonly echeanceDeVisiteInitiale: string;
  /**
   * délai Visite initiale au domicile du retraité
   * « réaliser une visite initiale au domicile du retraité : » (Guide du coordinateur, plans d'aides OSCAR)
   */
  readonly plusTotDeVisiteInitiale: string;
  /**
   * délai Visite initiale au domicile du retraité
   * « réaliser une visite initiale au domicile du retraité : » (Guide du coordinateur, plans d'aides OSCAR)
   */
  readonly etatDeVisiteInitiale: EtatDuDelai;
  /**
   * contrôle préparation de la visite.verdict
   * « Après avoir pris connaissance des informations disponibles sur le site partenairesactionsociale.fr et des
   * points sensibles relevés par les chargés d'évaluation et de prévention, le coordinateur contacte le bénéficiaire
   * pour organiser une visite à son domicile » (Guide du coordinateur, plans d'aides OSCAR)
   * « Il appartient donc à la structure coordinatrice d'en prendre connaissance et de se rapprocher de l'évaluateur
   * si nécessaire en amont de sa prise de contact avec le bénéficiaire » (Guide du coordinateur, plans d'aides OSCAR)
   * « la structure coordinatrice prend connaissance des indications qui lui semblent utiles pour sa bonne mise en
   * œuvre en s'appuyant notamment sur l'évaluation réalisée qui figure sur le site partenairesactionsociale.fr »
   * (Guide du coordinateur, plans d'aides OSCAR)
   * « Lorsque la structure a déjà été choisie par le demandeur, des échanges entre le coordinateur et le chargé
   * d'évaluation et de prévention peuvent être organisés concernant l'évaluation des besoins et l'élaboration du plan
   * d'aides OSCAR » (Guide du coordinateur, plans d'aides OSCAR)
   * « une coordination avec la structure évaluatrice si besoin » (Guide du coordinateur, plans d'aides OSCAR)
   * « Il s'agit aussi d'identifier les éléments de prévention à prendre en compte dans les prestations à délivrer »
   * (Guide du coordinateur, plans d'aides OSCAR)
   */
  readonly verdictDePreparationDeLaVisite: Verdict;
  /**
   * contrôle préparation de la visite.manquants
   * « Après avoir pris connaissance des informations disponibles sur le site partenairesactionsociale.fr et des
   * points sensibles relevés par les chargés d'évaluation et de prévention, le coordinateur contacte le bénéficiaire
   * pour organiser une visite à son domicile » (Guide du coordinateur, plans d'aides OSCAR)
   * « Il appartient donc à la structure coordinatrice d'en prendre connaissance et de se rapprocher de l'évaluateur
   * si nécessaire en amont de sa prise de contact avec le bénéficiaire » (Guide du coordinateur, plans d'aides OSCAR)
   * « la structure coordinatrice prend connaissance des indications qui lui semblent utiles pour sa bonne mise en
   * œuvre en s'appuyant notamment sur l'évaluation réalisée qui figure sur le site partenairesactionsociale.fr »
   * (Guide du coordinateur, plans d'aides OSCAR)
   * « Lorsque la structure a déjà été choisie par le demandeur, des échanges entre le coordinateur et le chargé
   * d'évaluation et de prévention peuvent être organisés concernant l'évaluation des besoins et l'élaboration du plan
   * d'aides OSCAR » (Guide du coordinateur, plans d'aides OSCAR)
   * « une coordination avec la structure évaluatrice si besoin » (Guide du coordinateur, plans d'aides OSCAR)
   * « Il s'agit aussi d'identifier les éléments de prévention à prendre en compte dans les prestations à délivrer »
   * (Guide du coordinateur, plans d'aides OSCAR)
   */
  readonly manquantsDePreparationDeLaVisite: readonly PieceManquanteDePreparationDeLaVisiteOutput[];
  /**
   * contrôle prise de rendez-vous.verdict
   * « identification de la structure en charge de la coordination et de la personne qui fera la visite à domicile »
   * (Guide du coordinateur, plans d'aides OSCAR)
   * « identification de la caisse régionale au nom de laquelle l'intervention est réalisée (nom de l'organisme, lieu
   * d'implantation) » (Guide du coordinateur, plans d'aides OSCAR)
   * « motif du rendez-vous, recherche des modalités de mise en œuvre du plan d'aides OSCAR et accompagnement à la
   * suite de la visite de la structure évaluatrice » (Guide du coordinateur, plans d'aides OSCAR)
   * « lieu – domicile du retraité –, date, horaire et durée approximative du rendez-vous » (Guide du coordinateur,
   * plans d'aides OSCAR)
   * « possibilité pour la personne retraitée de se faire accompagner d'un membre de sa famille ou d'un proche »
   * (Guide du coordinateur, plans d'aides OSCAR)
   */
  readonly verdictDePriseDeRendezVous: Verdict;
  /**
   * contrôle prise de rendez-vous.manquants
   * « identification de la structure en charge de la coordination et de la personne qui fera la visite à domicile »
   * (Guide du coordinateur, plans d'aides OSCAR)
   * « identification de la caisse régionale au nom de laquelle l'intervention est réalisée (nom de l'organisme, lieu
   * d'implantation) » (Guide du coordinateur, plans d'aides OSCAR)
   * « motif du rendez-vous, recherche des modalités de mise en œuvre du plan d'aides OSCAR et accompagnement à la
   * suite de la visite de la structure évaluatrice » (Guide du coordinateur, plans d'aides OSCAR)
   * « lieu – domicile du retraité –, date, horaire et durée approximative du rendez-vous » (Guide du coordinateur,
   * plans d'aides OSCAR)
   * « possibilité pour la personne retraitée de se faire accompagner d'un membre de sa famille ou d'un proche »
   * (Guide du coordinateur, plans d'aides OSCAR)
   */
  readonly manquantsDePriseDeRendezVous: readonly PieceManquanteDePriseDeRendezVousOutput[];
  /**
   * contrôle déroulement de la visite.verdict
   * « le coordinateur doit se munir de sa lettre de mission ou de sa carte professionnelle » (Guide du coordinateur,
   * plans d'aides OSCAR)
   * « Il est également invité à se présenter et à formuler, de façon simple et claire, l'objet de sa visite et à
   * préciser le rôle de la caisse régionale et de la structure d'évaluation dans le dispositif » (Guide du
   * coordinateur, plans d'aides OSCAR)
   * « présenter son offre de services » (Guide du coordinateur, plans d'aides OSCAR)
   * « Il propose son offre de service en prenant en compte l'ensemble des prestations préconisées par la structure
   * évaluatrice et notifiées par la caisse régionale » (Guide du coordinateur, plans d'aides OSCAR)
   * « informer des modalités de mise en œuvre des aides » (Guide du coordinateur, plans d'aides OSCAR)
   * « s'assurer de la réalisation du ou des devis et les expliciter pour le bénéficiaire si besoin » (Guide du
   * coordinateur, plans d'aides OSCAR)
   * « Il explicite le ou les devis et informe la personne retraitée des suites de la démarche pour la mise en œuvre
   * des prestations » (Guide du coordinateur, plans d'aides OSCAR)
   * « proposer une planification des prestations » (Guide du coordinateur, plans d'aides OSCAR)
   * « une proposition de mise en œuvre opérationnelle du plan d'aides OSCAR » (Guide du coordinateur, plans d'aides
   * OSCAR)
   * « vérifier que les conditions de travail des intervenants ne mettent pas en risque leur santé » (Guide du
   * coordinateur, plans d'aides OSCAR)
   * « le coordinateur a un rôle important de sensibilisation et de conseil en prévention » (Guide du coordinateur,
   * plans d'aides OSCAR)
   * « Il prend le temps d'expliquer les évolutions de la politique d'action sociale de l'Assurance retraite,
   * notamment des évolutions vers les nouveaux plans d'aides OSCAR (dans le cas des renouvellements d'aides) » (Guide
   * du coordinateur, plans d'aides OSCAR)
   * « discuter des aspects pratiques de la prise en charge (délais dans le traitement des dossiers, évolution des
   * aides, organisation de la structure au regard de la planification et de la mise à disposition du personnel, etc.)
   * » (Guide du coordinateur, plans d'aides OSCAR)
   * « À l'issue de l'entretien, le coordinateur récapitule les principaux aspects des aides préconisées ainsi que les
   * implications financières associées » (Guide du coordinateur, plans d'aides OSCAR)
   * « laisse toute information dont la personne retraitée pourrait avoir besoin, dont le flyer de présentation du
   * plan d'aides OSCAR » (Guide du coordinateur, plans d'aides OSCAR)
   * « Il informe le demandeur de la suite de la procédure (étapes, coordination éventuelle avec la structure
   * d'évaluation et les prestataires partenaires, délais, etc.), en précisant la date d'effet » (Guide du
   * coordinateur, plans d'aides OSCAR)
   * « il fait signer l'attestation de visite » (Guide du coordinateur, plans d'aides OSCAR)
   * « laisse ses coordonnées pour que la personne retraitée puisse le contacter en cas de besoin » (Guide du
   * coordinateur, plans d'aides OSCAR)
   */
  readonly verdictDeDeroulementDeLaVisite: Verdict;
  /**
   * contrôle déroulement de la visite.manquants
   * « le coordinateur doit se munir de sa lettre de mission ou de sa carte professionnelle » (Guide du coordinateur,
   * plans d'aides OSCAR)
   * « Il est également invité à se présenter et à formuler, de façon simple et claire, l'objet de sa visite et à
   * préciser le rôle de la caisse régionale et de la structure d'évaluation dans le dispositif » (Guide du
   * coordinateur, plans d'aides OSCAR)
   * « présenter son offre de services » (Guide du coordinateur, plans d'aides OSCAR)
   * « Il propose son offre de service en prenant en compte l'ensemble des prestations préconisées par la structure
   * évaluatrice et notifiées par la caisse régionale » (Guide du coordinateur, plans d'aides OSCAR)
   * « informer des modalités de mise en œuvre des aides » (Guide du coordinateur, plans d'aides OSCAR)
   * « s'assurer de la réalisation du ou des devis et les expliciter pour le bénéficiaire si besoin » (Guide du
   * coordinateur, plans d'aides OSCAR)
   * « Il explicite le ou les devis et informe la personne retraitée des suites de la démarche pour la mise en œuvre
   * des prestations » (Guide du coordinateur, plans d'aides OSCAR)
   * « proposer une planification des prestations » (Guide du coordinateur, plans d'aides OSCAR)
   * « une proposition de mise en œuvre opérationnelle du plan d'aides OSCAR » (Guide du coordinateur, plans d'aides
   * OSCAR)
   * « vérifier que les conditions de travail des intervenants ne mettent pas en risque leur santé » (Guide du
   * coordinateur, plans d'aides OSCAR)
   * « le coordinateur a un rôle important de sensibilisation et de conseil en prévention » (Guide du coordinateur,
   * plans d'aides OSCAR)
   * « Il prend le temps d'expliquer les évolutions de la politique d'action sociale de l'Assurance retraite,
   * notamment des évolutions vers les nouveaux plans d'aides OSCAR (dans le cas des renouvellements d'aides) » (Guide
   * du coordinateur, plans d'aides OSCAR)
   * « discuter des aspects pratiques de la prise en charge (délais dans le traitement des dossiers, évolution des
   * aides, organisation de la structure au regard de la planification et de la mise à disposition du personnel, etc.)
   * » (Guide du coordinateur, plans d'aides OSCAR)
   * « À l'issue de l'entretien, le coordinateur récapitule les principaux aspects des aides préconisées ainsi que les
   * implications financières associées » (Guide du coordinateur, plans d'aides OSCAR)
   * « laisse toute information dont la personne retraitée pourrait avoir besoin, dont le flyer de présentation du
   * plan d'aides OSCAR » (Guide du coordinateur, plans d'aides OSCAR)
   * « Il informe le demandeur de la suite de la procédure (étapes, coordination éventuelle avec la structure
   * d'évaluation et les prestataires partenaires, délais, etc.), en précisant la date d'effet » (Guide du
   * coordinateur, plans d'aides OSCAR)
   * « il fait signer l'attestation de visite » (Guide du coordinateur, plans d'aides OSCAR)
   * « laisse ses coordonnées pour que la personne retraitée puisse le contacter en cas de besoin » (Guide du
   * coordinateur, plans d'aides OSCAR)
   */
  readonly manquantsDeDeroulementDeLaVisite: readonly PieceManquanteDeDeroulementDeLaVisiteOutput[];
  /**
   * contrôle contrats de prestation.verdict
   * « Après acceptation du ou des devis par la personne retraitée et validation des modalités de mise en œuvre, le
   * coordinateur s'assure de la réalisation du ou des contrats de prestation » (Guide du coordinateur, plans d'aides
   * OSCAR)
   * « décrivant, pour chaque service proposé, le mode de paiement qui sera retenu » (Guide du coordinateur, plans
   * d'aides OSCAR)
   * « et qui reprendra, en annexe, la contribution de la caisse régionale (tiers payant, forfait, etc.) » (Guide du
   * coordinateur, plans d'aides OSCAR)
   */
  readonly verdictDeContratsDePrestation: Verdict;
  /**
   * contrôle contrats de prestation.manquants
   * « Après acceptation du ou des devis par la personne retraitée et validation des modalités de mise en œuvre, le
   * coordinateur s'assure de la réalisation du ou des contrats de prestation » (Guide du coordinateur, plans d'aides
   * OSCAR)
   * « décrivant, pour chaque service proposé, le mode de paiement qui sera retenu » (Guide du coordinateur, plans
   * d'aides OSCAR)
   * « et qui reprendra, en annexe, la contribution de la caisse régionale (tiers payant, forfait, etc.) » (Guide du
   * coordinateur, plans d'aides OSCAR)
   */
  readonly manquantsDeContratsDePrestation: readonly PieceManquanteDeContratsDePrestationOutput[];
  /**
   * règle répartition complète
   * sans source : le guide demande la répartition, l'égalité des totaux s'en déduit
   */
  readonly repartitionComplete: boolean;
  /** règle candidats */
  readonly candidats: readonly PrestataireOutput[];
  /** règle désignation du coordinateur */
  readonly designationDuCoordinateur: Designation;
  /**
   * contrôle mise en œuvre du plan.verdict
   * « renseigner dans l'outil mis à disposition par la caisse régionale sur le site partenairesactionsociale.fr la
   * répartition des heures d'accompagnement prévues à ce titre (entretien du linge et du logement, aide au
   * déplacement pédestre de proximité, aide à la préparation des repas, accompagnement à la toilette) » (Guide du
   * coordinateur, plans d'aides OSCAR)
   * sans source : égalité déduite, non écrite dans le guide
   * « vérifier que le bénéficiaire a pu identifier les prestataires répondant à ses besoins à partir d'éléments
   * fournis par l'évaluateur » (Guide du coordinateur, plans d'aides OSCAR)
   * « le cas échéant, communiquer au retraité une liste complémentaire des prestataires pouvant intervenir, et, si
   * nécessaire, l'accompagner dans la prise de contact de ces prestataires » (Guide du coordinateur, plans d'aides
   * OSCAR)
   * « valider le déclenchement des différentes prestations aux échéances définies » (Guide du coordinateur, plans
   * d'aides OSCAR)
   * « suivre et optimiser la mise en œuvre effective du plan d'aides » (Guide du coordinateur, plans d'aides OSCAR)
   * « un suivi de la mise en œuvre effective de l'ensemble des prestations notifiées » (Guide du coordinateur, plans
   * d'aides OSCAR)
   * « sensibiliser l'assuré à la nécessité de conserver les factures des prestations réalisées ; a fortiori lorsque
   * le forfait prévention est versé directement au bénéficiaire » (Guide du coordinateur, plans d'aides OSCAR)
   * « ou tout problème qui ne contribueraient pas à son effectivité, soit du fait des intervenants, soit du fait de
   * la personne retraitée ou de son entourage » (Guide du coordinateur, plans d'aides OSCAR)
   * « le coordinateur doit contribuer au bon déroulement du plan et répondre aux questions / réclamations du
   * bénéficiaire, y compris concernant les interventions des prestataires « partenaires » » (Guide du coordinateur,
   * plans d'aides OSCAR)
   * « Le coordinateur veille à la consommation effective du plan d'aides OSCAR » (Guide du coordinateur, plans
   * d'aides OSCAR)
   * « Lorsque la structure coordinatrice intervient également en prestataire d'aide à domicile, le coordinateur
   * veille à la juste facturation du plan d'aides OSCAR dans les délais définis dans le cadre de la convention, pour
   * les prestations dont sa structure est intervenante » (Guide du coordinateur, plans d'aides OSCAR)
   * « Il veille également à la bonne compréhension par la personne retraitée de son ou ses devis et factures » (Guide
   * du coordinateur, plans d'aides OSCAR)
   * « De manière générale, le coordinateur s'engage à être l'interlocuteur privilégié du bénéficiaire en cas de
   * difficultés de mise en place du plan d'aides OSCAR et en particulier dans le cas des publics particulièrement
   * fragilisés » (Guide du coordinateur, plans d'aides OSCAR)
   * « Il est l'interlocuteur privilégié du bénéficiaire et s'implique dans la réalisation des prestations notifiées »
   * (Guide du coordinateur, plans d'aides OSCAR)
   * « il s'engage, si nécessaire, à prendre contact avec les autres partenaires mobilisés dans le cadre du plan
   * d'aides OSCAR » (Guide du coordinateur, plans d'aides OSCAR)
   * « Au cours de la réalisation du plan d'aides OSCAR En référence au point 2 – réalisation du suivi d'OSCAR, la
   * structure coordinatrice doit établir des relations avec les structures évaluatrices sur toute la durée de la
   * prise en charge afin de se tenir mutuellement informées de toute modification dans la situation du retraité »
   * (Guide du coordinateur, plans d'aides OSCAR)
   */
  readonly verdictDeMiseEnOeuvreDuPlan: Verdict;
  /**
   * contrôle mise en œuvre du plan.manquants
   * « renseigner dans l'outil mis à disposition par la caisse régionale sur le site partenairesactionsociale.fr la
   * répartition des heures d'accompagnement prévues à ce titre (entretien du linge et du logement, aide au
   * déplacement pédestre de proximité, aide à la préparation des repas, accompagnement à la toilette) » (Guide du
   * coordinateur, plans d'aides OSCAR)
   * sans source : égalité déduite, non écrite dans le guide
   * « vérifier que le bénéficiaire a pu identifier les prestataires répondant à ses besoins à partir d'éléments
   * fournis par l'évaluateur » (Guide du coordinateur, plans d'aides OSCAR)
   * « le cas échéant, communiquer au retraité une liste complémentaire des prestataires pouvant intervenir, et, si
   * nécessaire, l'accompagner dans la prise de contact de ces prestataires » (Guide du coordinateur, plans d'aides
   * OSCAR)
   * « valider le déclenchement des différentes prestations aux échéances définies » (Guide du coordinateur, plans
   * d'aides OSCAR)
   * « suivre et optimiser la mise en œuvre effective du plan d'aides » (Guide du coordinateur, plans d'aides OSCAR)
   * « un suivi de la mise en œuvre effective de l'ensemble des prestations notifiées » (Guide du coordinateur, plans
   * d'aides OSCAR)
   * « sensibiliser l'assuré à la nécessité de conserver les factures des prestations réalisées ; a fortiori lorsque
   * le forfait prévention est versé directement au bénéficiaire » (Guide du coordinateur, plans d'aides OSCAR)
   * « ou tout problème qui ne contribueraient pas à son effectivité, soit du fait des intervenants, soit du fait de
   * la personne retraitée ou de son entourage » (Guide du coordinateur, plans d'aides OSCAR)
   * « le coordinateur doit contribuer au bon déroulement du plan et répondre aux questions / réclamations du
   * bénéficiaire, y compris concernant les interventions des prestataires « partenaires » » (Guide du coordinateur,
   * plans d'aides OSCAR)
   * « Le coordinateur veille à la consommation effective du plan d'aides OSCAR » (Guide du coordinateur, plans
   * d'aides OSCAR)
   * « Lorsque la structure coordinatrice intervient également en prestataire d'aide à domicile, le coordinateur
   * veille à la juste facturation du plan d'aides OSCAR dans les délais définis dans le cadre de la convention, pour
   * les prestations dont sa structure est intervenante » (Guide du coordinateur, plans d'aides OSCAR)
   * « Il veille également à la bonne compréhension par la personne retraitée de son ou ses devis et factures » (Guide
   * du coordinateur, plans d'aides OSCAR)
   * « De manière générale, le coordinateur s'engage à être l'interlocuteur privilégié du bénéficiaire en cas de
   * difficultés de mise en place du plan d'aides OSCAR et en particulier dans le cas des publics particulièrement
   * fragilisés » (Guide du coordinateur, plans d'aides OSCAR)
   * « Il est l'interlocuteur privilégié du bénéficiaire et s'implique dans la réalisation des prestations notifiées »
   * (Guide du coordinateur, plans d'aides OSCAR)
   * « il s'engage, si nécessaire, à prendre contact avec les autres partenaires mobilisés dans le cadre du plan
   * d'aides OSCAR » (Guide du coordinateur, plans d'aides OSCAR)
   * « Au cours de la réalisation du plan d'aides OSCAR En référence au point 2 – réalisation du suivi d'OSCAR, la
   * structure coordinatrice doit établir des relations avec les structures évaluatrices sur toute la durée de la
   * prise en charge afin de se tenir mutuellement informées de toute modification dans la situation du retraité »
   * (Guide du coordinateur, plans d'aides OSCAR)
   */
  readonly manquantsDeMiseEnOeuvreDuPlan: readonly PieceManquanteDeMiseEnOeuvreDuPlanOutput[];
  /**
   * contrôle rôle de prévention.verdict
   * « qu'il relaie des messages de prévention simples sur la prévention » (Guide du coordinateur, plans d'aides
   * OSCAR)
   * « Pour contribuer à la prévention de la perte d'autonomie, il intègre dans la réalisation de ses prestations, les
   * messages de prévention utiles à l'accompagnement à domicile du bénéficiaire » (Guide du coordinateur, plans
   * d'aides OSCAR)
   * « la structure coordinatrice ayant pour mission de relayer les messages simples de prévention au quotidien »
   * (Guide du coordinateur, plans d'aides OSCAR)
   * « qu'il diffuse des brochures comme par exemple la documentation de Santé publique France « Bien vieillir » »
   * (Guide du coordinateur, plans d'aides OSCAR)
   * « Il doit également relayer des messages de prévention simples et diffuser les brochures qui lui sont remises »
   * (Guide du coordinateur, plans d'aides OSCAR)
   * « qu'il informe les salariés des services d'aides des thématiques de prévention » (Guide du coordinateur, plans
   * d'aides OSCAR)
   * « les salariés des services d'aides sont informés des points de vigilance à avoir pour favoriser l'autonomie et
   * le maintien à domicile » (Guide du coordinateur, plans d'aides OSCAR)
   * « Il appartient au coordinateur : de participer à la réalisation effective de ces prestations » (Guide du
   * coordinateur, plans d'aides OSCAR)
   * « Par sa présence régulière au domicile, le coordinateur doit participer à l'activation effective des prestations
   * préconisées par l'évaluateur et validées par la caisse régionale dans le cadre du forfait de prévention » (Guide
   * du coordinateur, plans d'aides OSCAR)
   * « d'être amené à contacter les partenaires concernés par ces prestations » (Guide du coordinateur, plans d'aides
   * OSCAR)
   * « de conseiller, promouvoir et orienter vers l'ensemble de l'offre de prévention (proposée dans le « catalogue
   * »), du fait de sa présence régulière au domicile du retraité » (Guide du coordinateur, plans d'aides OSCAR)
   * « Le coordinateur assure un rôle de « suivi » des préconisations de la structure d'évaluation en la matière (ex.
   * : rappeler au bénéficiaire les actions collectives préconisées) » (Guide du coordinateur, plans d'aides OSCAR)
   */
  readonly verdictDeRoleDePrevention: Verdict;
  /**
   * contrôle rôle de prévention.manquants
   * « qu'il relaie des messages de prévention simples sur la prévention » (Guide du coordinateur, plans d'aides
   * OSCAR)
   * « Pour contribuer à la prévention de la perte d'autonomie, il intègre dans la réalisation de ses prestations, les
   * messages de prévention utiles à l'accompagnement à domicile du bénéficiaire » (Guide du coordinateur, plans
   * d'aides OSCAR)
   * « la structure coordinatrice ayant pour mission de relayer les messages simples de prévention au quotidien »
   * (Guide du coordinateur, plans d'aides OSCAR)
   * « qu'il diffuse des brochures comme par exemple la documentation de Santé publique France « Bien vieillir » »
   * (Guide du coordinateur, plans d'aides OSCAR)
   * « Il doit également relayer des messages de prévention simples et diffuser les brochures qui lui sont remises »
   * (Guide du coordinateur, plans d'aides OSCAR)
   * « qu'il informe les salariés des services d'aides des thématiques de prévention » (Guide du coordinateur, plans
   * d'aides OSCAR)
   * « les salariés des services d'aides sont informés des points de vigilance à avoir pour favoriser l'autonomie et
   * le maintien à domicile » (Guide du coordinateur, plans d'aides OSCAR)
   * « Il appartient au coordinateur : de participer à la réalisation effective de ces prestations » (Guide du
   * coordinateur, plans d'aides OSCAR)
   * « Par sa présence régulière au domicile, le coordinateur doit participer à l'activation effective des prestations
   * préconisées par l'évaluateur et validées par la caisse régionale dans le cadre du forfait de prévention » (Guide
   * du coordinateur, plans d'aides OSCAR)
   * « d'être amené à contacter les partenaires concernés par ces prestations » (Guide du coordinateur, plans d'aides
   * OSCAR)
   * « de conseiller, promouvoir et orienter vers l'ensemble de l'offre de prévention (proposée dans le « catalogue
   * »), du fait de sa présence régulière au domicile du retraité » (Guide du coordinateur, plans d'aides OSCAR)
   * « Le coordinateur assure un rôle de « suivi » des préconisations de la structure d'évaluation en la matière (ex.
   * : rappeler au bénéficiaire les actions collectives préconisées) » (Guide du coordinateur, plans d'aides OSCAR)
   */
  readonly manquantsDeRoleDePrevention: readonly PieceManquanteDeRoleDePreventionOutput[];
  /** règle auteur de la saisie */
  readonly auteurDeLaSaisie: Acteur;
  /** règle situation */
  readonly situation: SituationDuPlan;
  /**
   * contrôle signalement.verdict
   * « alerter la caisse régionale de tout changement et toute situation difficile dès leur identification » (Guide du
   * coordinateur, plans d'aides OSCAR)
   * « Dans le cadre du suivi qu'il réalise, le coordinateur informe la caisse régionale, la structure évaluatrice et
   * les autres intervenants à domicile, via l'outil de suivi mis à disposition sur partenairesactionsociale.fr, des
   * changements de situation de la personne retraitée pour des motifs administratifs et sociaux suivants » (Guide du
   * coordinateur, plans d'aides OSCAR)
   * « Dans le cadre du suivi qu'il réalise, le coordinateur informe la caisse régionale, la structure évaluatrice et
   * les autres intervenants à domicile, via l'outil de suivi mis à disposition sur partenairesactionsociale.fr, des
   * changements de situation de la personne retraitée pour des motifs administratifs et sociaux suivants » (Guide du
   * coordinateur, plans d'aides OSCAR)
   * « Dans le cadre du suivi qu'il réalise, le coordinateur informe la caisse régionale, la structure évaluatrice et
   * les autres intervenants à domicile, via l'outil de suivi mis à disposition sur partenairesactionsociale.fr, des
   * changements de situation de la personne retraitée pour des motifs administratifs et sociaux suivants » (Guide du
   * coordinateur, plans d'aides OSCAR)
   * « s'engage à signaler ces évolutions dans l'outil mis à disposition sur partenairesactionsociale.fr pour tracer
   * l'ensemble des évolutions identifiées au fil de l'eau » (Guide du coordinateur, plans d'aides OSCAR)
   * « Toute évolution fait l'objet d'une consignation dans l'outil de suivi mis à disposition sur le site :
   * partenairesactionsociale.fr » (Guide du coordinateur, plans d'aides OSCAR)
   * « en cas d'hospitalisation du retraité, renseigner les dates d'entrées et de sorties d'hospitalisation sur
   * l'outil disponible sur partenairesactionsociale.fr » (Guide du coordinateur, plans d'aides OSCAR)
   * « réaliser un point d'étape supplémentaire en cas d'évolution de la situation du bénéficiaire » (Guide du
   * coordinateur, plans d'aides OSCAR)
   * « établir une concertation avec le service évaluateur pour proposer à la caisse régionale une évolution du plan
   * d'aides OSCAR le cas échéant » (Guide du coordinateur, plans d'aides OSCAR)
   */
  readonly verdictDeSignalement: Verdict;
  /**
   * contrôle signalement.manquants
   * « alerter la caisse régionale de tout changement et toute situation difficile dès leur identification » (Guide du
   * coordinateur, plans d'aides OSCAR)
   * « Dans le cadre du suivi qu'il réalise, le coordinateur informe la caisse régionale, la structure évaluatrice et
   * les autres intervenants à domicile, via l'outil de suivi mis à disposition sur partenairesactionsociale.fr, des
   * changements de situation de la personne retraitée pour des motifs administratifs et sociaux suivants » (Guide du
   * coordinateur, plans d'aides OSCAR)
   * « Dans le cadre du suivi qu'il réalise, le coordinateur informe la caisse régionale, la structure évaluatrice et
   * les autres intervenants à domicile, via l'outil de suivi mis à disposition sur partenairesactionsociale.fr, des
   * changements de situation de la personne retraitée pour des motifs administratifs et sociaux suivants » (Guide du
   * coordinateur, plans d'aides OSCAR)
   * « Dans le cadre du suivi qu'il réalise, le coordinateur informe la caisse régionale, la structure évaluatrice et
   * les autres intervenants à domicile, via l'outil de suivi mis à disposition sur partenairesactionsociale.fr, des
   * changements de situation de la personne retraitée pour des motifs administratifs et sociaux suivants » (Guide du
   * coordinateur, plans d'aides OSCAR)
   * « s'engage à signaler ces évolutions dans l'outil mis à disposition sur partenairesactionsociale.fr pour tracer
   * l'ensemble des évolutions identifiées au fil de l'eau » (Guide du coordinateur, plans d'aides OSCAR)
   * « Toute évolution fait l'objet d'une consignation dans l'outil de suivi mis à disposition sur le site :
   * partenairesactionsociale.fr » (Guide du coordinateur, plans d'aides OSCAR)
   * « en cas d'hospitalisation du retraité, renseigner les dates d'entrées et de sorties d'hospitalisation sur
   * l'outil disponible sur partenairesactionsociale.fr » (Guide du coordinateur, plans d'aides OSCAR)
   * « réaliser un point d'étape supplémentaire en cas d'évolution de la situation du bénéficiaire » (Guide du
   * coordinateur, plans d'aides OSCAR)
   * « établir une concertation avec le service évaluateur pour proposer à la caisse régionale une évolution du plan
   * d'aides OSCAR le cas échéant » (Guide du coordinateur, plans d'aides OSCAR)
   */
  readonly manquantsDeSignalement: readonly PieceManquanteDeSignalementOutput[];
  /**
   * contrôle capacités du partenaire.verdict
   * « Il est donc indispensable de disposer d'une convention signée avec les caisses régionales pour réaliser la
   * mission de coordination auprès des bénéficiaires d'un plan d'aides OSCAR » (Guide du coordinateur, plans d'aides
   * OSCAR)
   * « possède une bonne connaissance du contexte local, social et médico-social correspondant au public auquel il
   * s'adresse, et dispose d'un ancrage partenarial facilitant la bonne mise en œuvre de l'ensemble des prestations »
   * (Guide du coordinateur, plans d'aides OSCAR)
   * « La structure coordinatrice s'assure de disposer des relais locaux pour optimiser la mise en œuvre de l'ensemble
   * des prestations » (Guide du coordinateur, plans d'aides OSCAR)
   * « dispose de personnel dédié et formé à la coordination et au suivi » (Guide du coordinateur, plans d'aides
   * OSCAR)
   * « soit en capacité d'assurer une fonction de veille en mettant en place un dispositif de suivi individualisé de
   * l'intervention en accord avec le bénéficiaire » (Guide du coordinateur, plans d'aides OSCAR)
   * « en mettant en place un dispositif de suivi individualisé de l'intervention en accord avec le bénéficiaire »
   * (Guide du coordinateur, plans d'aides OSCAR)
   * « détecter les besoins d'évolution des prestations préconisées » (Guide du coordinateur, plans d'aides OSCAR)
   * « informer la caisse régionale et l'évaluateur en cas de changement de situation du bénéficiaire » (Guide du
   * coordinateur, plans d'aides OSCAR)
   * « Les conditions d'agrément des structures conventionnées intègrent un rôle de prévention pour l'ensemble des
   * actes professionnels délivrés au domicile » (Guide du coordinateur, plans d'aides OSCAR)
   */
  readonly verdictDeCapacitesDuPartenaire: Verdict;
  /**
   * contrôle capacités du partenaire.manquants
   * « Il est donc indispensable de disposer d'une convention signée avec les caisses régionales pour réaliser la
   * mission de coordination auprès des bénéficiaires d'un plan d'aides OSCAR » (Guide du coordinateur, plans d'aides
   * OSCAR)
   * « possède une bonne connaissance du contexte local, social et médico-social correspondant au public auquel il
   * s'adresse, et dispose d'un ancrage partenarial facilitant la bonne mise en œuvre de l'ensemble des prestations »
   * (Guide du coordinateur, plans d'aides OSCAR)
   * « La structure coordinatrice s'assure de disposer des relais locaux pour optimiser la mise en œuvre de l'ensemble
   * des prestations » (Guide du coordinateur, plans d'aides OSCAR)
   * « dispose de personnel dédié et formé à la coordination et au suivi » (Guide du coordinateur, plans d'aides
   * OSCAR)
   * « soit en capacité d'assurer une fonction de veille en mettant en place un dispositif de suivi individualisé de
   * l'intervention en accord avec le bénéficiaire » (Guide du coordinateur, plans d'aides OSCAR)
   * « en mettant en place un dispositif de suivi individualisé de l'intervention en accord avec le bénéficiaire »
   * (Guide du coordinateur, plans d'aides OSCAR)
   * « détecter les besoins d'évolution des prestations préconisées » (Guide du coordinateur, plans d'aides OSCAR)
   * « informer la caisse régionale et l'évaluateur en cas de changement de situation du bénéficiaire » (Guide du
   * coordinateur, plans d'aides OSCAR)
   * « Les conditions d'agrément des structures conventionnées intègrent un rôle de prévention pour l'ensemble des
   * actes professionnels délivrés au domicile » (Guide du coordinateur, plans d'aides OSCAR)
   */
  readonly manquantsDeCapacitesDuPartenaire: readonly PieceManquanteDeCapacitesDuPartenaireOutput[];
  /**
   * contrôle rapport annuel.verdict
   * « la structure fournit annuellement son rapport d'activité » (Guide du coordinateur, plans d'aides OSCAR)
   * « transmet la liste des prestations qu'elle délivre directement, ou indirectement du fait de son partenariat
   * formalisé avec d'autres structures » (Guide du coordinateur, plans d'aides OSCAR)
   * « ainsi que les tarifs pratiqués » (Guide du coordinateur, plans d'aides OSCAR)
   */
  readonly verdictDeRapportAnnuel: Verdict;
  /**
   * contrôle rapport annuel.manquants
   * « la structure fournit annuellement son rapport d'activité » (Guide du coordinateur, plans d'aides OSCAR)
   * « transmet la liste des prestations qu'elle délivre directement, ou indirectement du fait de son partenariat
   * formalisé avec d'autres structures » (Guide du coordinateur, plans d'aides OSCAR)
   * « ainsi que les tarifs pratiqués » (Guide du coordinateur, plans d'aides OSCAR)
   */
  readonly manquantsDeRapportAnnuel: readonly PieceManquanteDeRapportAnnuelOutput[];
  /**
   * contrôle maîtrise des risques.verdict
   * « La structure coordinatrice rend compte à la caisse régionale de l'ensemble des prestations réalisées pour
   * chaque bénéficiaire, selon les points de contrôles inscrits dans le plan de maîtrise des risques » (Guide du
   * coordinateur, plans d'aides OSCAR)
   * « vérification de la réalisation de la visite initiale au domicile du retraité » (Guide du coordinateur, plans
   * d'aides OSCAR)
   * « et de la transmission du formulaire de visite signé par le retraité » (Guide du coordinateur, plans d'aides
   * OSCAR)
   * « vérification de la réalisation des points de suivi obligatoires » (Guide du coordinateur, plans d'aides OSCAR)
   * « et de la formalisation des formulaires sur partenairesactionsociale.fr » (Guide du coordinateur, plans d'aides
   * OSCAR)
   * « vérification de la remontée des alertes, auprès de la caisse régionale et des autres partenaires, en cas de
   * changement de situation du bénéficiaire » (Guide du coordinateur, plans d'aides OSCAR)
   * « vérification de la prise en compte du rôle de prévention : à l'échelle de la structure : vérifier la
   * réalisation du plan de formation des intervenants aux principes de base de la prévention » (Guide du
   * coordinateur, plans d'aides OSCAR)
   * « pour chaque plan d'aides OSCAR, au titre des préconisations de la structure d'évaluation, réalisation des
   * actions de prévention par le bénéficiaire » (Guide du coordinateur, plans d'aides OSCAR)
   */
  readonly verdictDeMaitriseDesRisques: Verdict;
  /**
   * contrôle maîtrise des risques.manquants
   * « La structure coordinatrice rend compte à la caisse régionale de l'ensemble des prestations réalisées pour
   * chaque bénéficiaire, selon les points de contrôles inscrits dans le plan de maîtrise des risques » (Guide du
   * coordinateur, plans d'aides OSCAR)
   * « vérification de la réalisation de la visite initiale au domicile du retraité » (Guide du coordinateur, plans
   * d'aides OSCAR)
   * « et de la transmission du formulaire de visite signé par le retraité » (Guide du coordinateur, plans d'aides
   * OSCAR)
   * « vérification de la réalisation des points de suivi obligatoires » (Guide du coordinateur, plans d'aides OSCAR)
   * « et de la formalisation des formulaires sur partenairesactionsociale.fr » (Guide du coordinateur, plans d'aides
   * OSCAR)
   * « vérification de la remontée des alertes, auprès de la caisse régionale et des autres partenaires, en cas de
   * changement de situation du bénéficiaire » (Guide du coordinateur, plans d'aides OSCAR)
   * « vérification de la prise en compte du rôle de prévention : à l'échelle de la structure : vérifier la
   * réalisation du plan de formation des intervenants aux principes de base de la prévention » (Guide du
   * coordinateur, plans d'aides OSCAR)
   * « pour chaque plan d'aides OSCAR, au titre des préconisations de la structure d'évaluation, réalisation des
   * actions de prévention par le bénéficiaire » (Guide du coordinateur, plans d'aides OSCAR)
   */
  readonly manquantsDeMaitriseDesRisques: readonly PieceManquanteDeMaitriseDesRisquesOutput[];
  /** règle action correctrice décidée */
  readonly actionCorrectriceDecidee: ActionCorrectrice | null;
  /**
   * contrôle missions de coordination.verdict
   * « un partenaire conventionné doit assurer les 3 missions suivantes : mission 1, assurer un suivi personnalisé du
   * retraité » (Guide du coordinateur, plans d'aides OSCAR)
   * « mission 2, favoriser et faciliter la mise en œuvre des prestations et orienter le retraité dans ses choix »
   * (Guide du coordinateur, plans d'aides OSCAR)
   * « Mission 3, informer les partenaires en cas de changement de la situation » (Guide du coordinateur, plans
   * d'aides OSCAR)
   */
  readonly verdictDeMissionsDeCoordination: Verdict;
  /**
   * contrôle missions de coordination.manquants
   * « un partenaire conventionné doit assurer les 3 missions suivantes : mission 1, assurer un suivi personnalisé du
   * retraité » (Guide du coordinateur, plans d'aides OSCAR)
   * « mission 2, favoriser et faciliter la mise en œuvre des prestations et orienter le retraité dans ses choix »
   * (Guide du coordinateur, plans d'aides OSCAR)
   * « Mission 3, informer les partenaires en cas de changement de la situation » (Guide du coordinateur, plans
   * d'aides OSCAR)
   */
  readonly manquantsDeMissionsDeCoordination: readonly PieceManquanteDeMissionsDeCoordinationOutput[];
  /**
   * règle canal admis pour un point d'étape
   * « puis à 6 mois après la visite initiale, a minima par téléphone » (Guide du coordinateur, plans d'aides OSCAR)
   * « puis un second 6 mois après la visite initiale (éventuellement par téléphone) » (Guide du coordinateur, plans
   * d'aides OSCAR)
   */
  readonly canalAdmisPourUnPointDEtape: boolean;
  /** barème famille de l'événement */
  readonly familleDeLEvenement: FamilleDEvenement;
  /** impact conséquence */
  readonly consequence: EffetSurLeForfait;
  /** règle suite proposée */
  readonly suiteProposee: SuiteADonner;
  /** règle nouvelle évaluation */
  readonly nouvelleEvaluation: boolean;
  /** règle base de rémunération (€, × 100) */
  readonly baseDeRemuneration: string;
  /** plafond payé à la structure (€, × 100) */
  readonly payeALaStructure: string;
  /** plafond payé au bénéficiaire (€, × 100) */
  readonly payeAuBeneficiaire: string;
  /**
   * règle période de l'année
   * « Dans le cas où le plan d'aides est attribué sur une durée de 2 ans, le forfait coordination est payé à l'issue
   * de chaque année pour laquelle l'éligibilité du plan d'aides pour cette prestation a été validée » (Guide du
   * coordinateur, plans d'aides OSCAR)
   */
  readonly periodeDeLAnnee: PeriodAtEdge;
  /**
   * règle période de la mission
   * « le partenaire s'engage sur la durée du plan d'aides OSCAR à assurer les missions de coordination » (Guide du
   * coordinateur, plans d'aides OSCAR)
   * « Le lancement des prestations notifiées au titre du plan d'aides OSCAR ne marque pas la fin de la mission du
   * coordinateur, celui-ci ayant pour responsabilité le suivi sur toute la période de prise en charge, afin de
   * s'assurer de la bonne adéquation de l'aide aux besoins » (Guide du coordinateur, plans d'aides OSCAR)
   */
  readonly periodeDeLaMission: PeriodAtEdge;
  /**
   * règle arrêt dans l'année
   * sans source : mise en forme
   */
  readonly arretDansLAnnee: boolean;
  /**
   * règle forfait de l'année (€, × 100)
   * « Le montant du forfait coordination est fixé, et périodiquement actualisé, par une circulaire de la Cnav »
   * (Guide du coordinateur, plans d'aides OSCAR)
   */
  readonly forfaitDeLAnnee: string;
  /**
   * règle forfait récupéré
   * sans source : lecture a contrario, voir la question « interruption imputable au coordinateur »
   */
  readonly forfaitRecupere: boolean;
  /** décompte prestations diversifiées */
  readonly prestationsDiversifiees: number;
  /** règle éligible au forfait coordination */
  readonly eligibleAuForfaitCoordination: boolean;
  /**
   * règle coordination assurée
   * « Le plan d'aides OSCAR attribué ne bénéficiera pas d'une coordination (même si le plan d'aides est éligible) »
   * (Guide du coordinateur, plans d'aides OSCAR)
   */
  readonly coordinationAssuree: boolean;
  /** règle année due */
  readonly anneeDue: boolean;
  /** règle jour du règlement */
  readonly jourDuReglement: string | null;
  /** règle mandat */
  readonly mandat: PeriodAtEdge;
  /**
   * décompte coordinateurs de l'année
   * sans source : mise en forme
   */
  readonly coordinateursDeLAnnee: number;
  /** règle prorata appliqué */
  readonly prorataApplique: boolean;
  /** règle dernier jour compté */
  readonly dernierJourCompte: string;
  /**
   * règle part aux jours (€, × 100)
   * sans source : lecture « jours de mission » de la question « base du prorata »
   */
  readonly partAuxJours: string;
  /** décompte points faits */
  readonly pointsFaits: number;
  /** règle part aux points (€, × 100) */
  readonly partAuxPoints: string;
  /** règle part due (€, × 100) */
  readonly partDue: string;
  /**
   * règle dû pour l'année (€, × 100)
   * « le forfait coordination est payé à l'issue de chaque année » (Guide du coordinateur, plans d'aides OSCAR)
   */
  readonly duPourLAnnee: string;
  /**
   * règle dû au coordinateur (€, × 100)
   * sans source : total par coordinateur
   */
  readonly duAuCoordinateur: string;
  /**
   * règle reste au bénéficiaire (€, × 100)
   * « Pour la mission de coordination, la caisse régionale prend en charge la totalité de la rémunération » (Guide du
   * coordinateur, plans d'aides OSCAR)
   */
  readonly resteAuBeneficiaire: string;
  /**
   * règle règlement automatique
   * « Ce règlement automatique est conditionné à la transmission, via le site partenairesactionsociale.fr, de
   * l'ensemble des pièces justifiant de l'effectivité de la coordination » (Guide du coordinateur, plans d'aides
   * OSCAR)
   */
  readonly reglementAutomatique: boolean;
  /**
   * règle candidats pour les heures
   * « en privilégiant le prestataire des heures d'accompagnement (proximité et continuité de service) » (Guide du
   * coordinateur, plans d'aides OSCAR)
   */
  readonly candidatsPourLesHeures: readonly PrestataireOutput[];
  /** règle coordinateur */
  readonly coordinateur: string | null;
  /** barème responsable de l'étape */
  readonly responsableDeLEtape: Intervenant;
  /** barème rang de l'étape */
  readonly rangDeLEtape: number;
}

/**
 * A complete dossier as the rules read it: numbers are whole (24,50 € is 2450 where the unit says × 100), days are
 * counted from 1970-01-01.
 */
export interface Dossier {
  /** Formulaire de visite signé par le retraité, transmis */
  readonly formulaireDeVisiteTransmis: boolean;
  /** attestation de visite signée */
  readonly attestationDeVisiteSignee: boolean;
  /** compte rendu de visite transmis */
  readonly compteRenduDeVisiteTransmis: boolean;
  /** renouvellement d'aides */
  readonly renouvellementDAides: boolean;
  /** Devis acceptés par la personne retraitée et modalités de mise en œuvre validées */
  readonly devisEtModalitesAcceptes: boolean;
  /** heures notifiées (h × 100) */
  readonly heuresNotifiees: number;
  /** répartition des heures */
  readonly repartitionDesHeures: readonly Repartition[];
  /** date de réception de la notification */
  readonly dateDeReceptionDeLaNotification: Day | null;
  /** Date de la visite initiale au domicile */
  readonly dateDeLaVisite: Day | null;
  /** date du premier point d'étape */
  readonly dateDuPremierPointDEtape: Day | null;
  /** date du second point d'étape */
  readonly dateDuSecondPointDEtape: Day | null;
  /** événements */
  readonly evenements: readonly Evenement[];
  /** années */
  readonly annees: readonly AnneeDuPlan[];
  /** prises de mission */
  readonly prisesDeMission: readonly PriseDeMission[];
  /** interventions */
  readonly interventions: readonly Intervention[];
  /** mode des heures */
  readonly modeDesHeures: ModeDIntervention;
  /** lieu d'intervention */
  readonly lieuDIntervention: Territoire;
  /** versement du forfait prévention */
  readonly versementDuForfaitPrevention: Destinataire;
  /** facture produite */
  readonly factureProduite: boolean;
  /** montant facturé (€ × 100) */
  readonly montantFacture: number;
  /** montant accordé du forfait prévention (€ × 100) */
  readonly montantAccordeDuForfaitPrevention: number;
  /** date de notification */
  readonly dateDeNotification: Day;
  /** date d'effet */
  readonly dateDEffet: Day;
  /** demande */
  readonly demande: TypeDeDemande;
  /** Heures d'accompagnement et de prévention à domicile */
  readonly heuresDAccompagnement: boolean;
  /** prestations du forfait prévention */
  readonly prestationsDuForfaitPrevention: readonly Prestation[];
  /** Orientation vers des programmes de prévention */
  readonly programmesDePrevention: readonly string[];
  /** Prestataires intervenant dans la mise en œuvre du plan d'aides */
  readonly prestataires: readonly Prestataire[];
  /** Un partenaire peut assurer la mission (pas de refus du retraité, pas d'incapacité des partenaires) */
  readonly missionPossible: boolean;
  /** Nom du prestataire choisi par le retraité */
  readonly prestataireChoisi: string | null;
  /** partenaire proposé par la caisse */
  readonly partenaireProposeParLaCaisse: string | null;
  /** pièces du forfait coordination */
  readonly piecesDuForfaitCoordination: PiecesDuForfaitCoordination2;
  /** préparation de la visite */
  readonly preparationDeLaVisite: PreparationDeLaVisite2;
  /** prise de rendez-vous */
  readonly priseDeRendezVous: PriseDeRendezVous2;
  /** déroulement de la visite */
  readonly deroulementDeLaVisite: DeroulementDeLaVisite2;
  /** contrats de prestation */
  readonly contratsDePrestation: ContratsDePrestation2;
  /** mise en œuvre du plan */
  readonly miseEnOeuvreDuPlan: MiseEnOeuvreDuPlan2;
  /** rôle de prévention */
  readonly roleDePrevention: RoleDePrevention2;
  /** capacités du partenaire */
  readonly capacitesDuPartenaire: CapacitesDuPartenaire2;
  /** rapport annuel */
  readonly rapportAnnuel: RapportAnnuel2;
  /** maîtrise des risques */
  readonly maitriseDesRisques: MaitriseDesRisques2;
  /** missions de coordination */
  readonly missionsDeCoordination: MissionsDeCoordination2;
  /** jour d'observation */
  readonly jourDObservation: Day;
  /** Formulaire de visite, attestation de visite, compte rendu de visite : un document ou trois ? */
  readonly documentsDeLaVisite: DocumentsDeLaVisite;
  /** La connaissance du contexte local est-elle nécessaire ou souhaitable ? */
  readonly ancrageLocal: AncrageLocal;
  /** Le mois de la première demande part-il de la notification ou de sa réception ? */
  readonly departDuDelai: DepartDuDelai;
  /** Un délai en mois qui tombe sur un jour qui n'existe pas finit-il le dernier jour du mois, ou le lendemain ? */
  readonly finDeMois: FinDeMois;
  /** Que devient le délai de visite quand un réexamen est notifié moins de deux semaines avant la date d'effet ? */
  readonly reexamenNotifieTropTard: ReexamenNotifieTropTard;
  /** Un point d'étape « à 2 mois » peut-il être fait avant ce jour ? */
  readonly jourDuPointDEtape: JourDuPointDEtape;
  /** Un déménagement qui reste dans la caisse régionale clôt-il le plan, ou change-t-il seulement de partenaire ? */
  readonly demenagementDansLaRegion: DemenagementDansLaRegion;
  /** Le forfait est-il récupéré quand l'interruption vient du coordinateur ? */
  readonly interruptionImputableAuCoordinateur: InterruptionImputableAuCoordinateur;
  /** Le point d'étape supplémentaire est-il dû à chaque évolution, ou laissé au coordinateur ? */
  readonly pointSupplementaire: PointSupplementaire;
  /** Qui renseigne les dates d'hospitalisation : le coordinateur ou la structure évaluatrice ? */
  readonly saisieDesDates: SaisieDesDates;
  /** Le forfait prévention versé au bénéficiaire suit-il ses factures, ou le montant accordé ? */
  readonly versementAuBeneficiaire: VersementAuBeneficiaire;
  /** Que devient le forfait de l'année en cours, payé à son issue, quand le plan s'arrête avant ? */
  readonly suiteDUnArretAnticipe: SuiteDUnArretAnticipe;
  /** Le « réalisé » se mesure-t-il en jours de mission ou en points de suivi faits ? */
  readonly baseDuProrata: BaseDuProrata;
  /** L'évolution du partenaire qui réduit le forfait est-elle celle du coordinateur seul ? */
  readonly partenaireVise: PartenaireVise;
  /** Quand le plan s'arrête avant un point d'étape, son compte rendu est-il encore exigé ? */
  readonly piecesApresUnArret: PiecesApresUnArret;
  /** Le forfait d'un plan arrêté est-il payé à la fin prévue ou à la fin effective ? */
  readonly paiementDUnPlanArrete: PaiementDUnPlanArrete;
  /** Faut-il trois prestations, ou une dans chacune des trois familles ? */
  readonly sensDeLaDiversite: SensDeLaDiversite;
  /** « Conventionné » : pour ce rôle, ou à un titre quelconque ? */
  readonly conventionExigee: ConventionExigee;
  /** Quand plusieurs prestataires peuvent coordonner, qui décide : le retraité ou la caisse ? */
  readonly decideur: Decideur;
  /** Que vaut « en privilégiant » quand le retraité ne choisit pas ? */
  readonly preference: Preference;
}

/** The reading chosen for each question; one left out takes the retained reading, or leaves the question open. */
export interface Readings {
  /** Formulaire de visite, attestation de visite, compte rendu de visite : un document ou trois ? */
  readonly documentsDeLaVisite: DocumentsDeLaVisite;
  /** La connaissance du contexte local est-elle nécessaire ou souhaitable ? */
  readonly ancrageLocal: AncrageLocal;
  /** Le mois de la première demande part-il de la notification ou de sa réception ? */
  readonly departDuDelai: DepartDuDelai;
  /** Un délai en mois qui tombe sur un jour qui n'existe pas finit-il le dernier jour du mois, ou le lendemain ? */
  readonly finDeMois: FinDeMois;
  /** Que devient le délai de visite quand un réexamen est notifié moins de deux semaines avant la date d'effet ? */
  readonly reexamenNotifieTropTard: ReexamenNotifieTropTard;
  /** Un point d'étape « à 2 mois » peut-il être fait avant ce jour ? */
  readonly jourDuPointDEtape: JourDuPointDEtape;
  /** Un déménagement qui reste dans la caisse régionale clôt-il le plan, ou change-t-il seulement de partenaire ? */
  readonly demenagementDansLaRegion: DemenagementDansLaRegion;
  /** Le forfait est-il récupéré quand l'interruption vient du coordinateur ? */
  readonly interruptionImputableAuCoordinateur: InterruptionImputableAuCoordinateur;
  /** Le point d'étape supplémentaire est-il dû à chaque évolution, ou laissé au coordinateur ? */
  readonly pointSupplementaire: PointSupplementaire;
  /** Qui renseigne les dates d'hospitalisation : le coordinateur ou la structure évaluatrice ? */
  readonly saisieDesDates: SaisieDesDates;
  /** Le forfait prévention versé au bénéficiaire suit-il ses factures, ou le montant accordé ? */
  readonly versementAuBeneficiaire: VersementAuBeneficiaire;
  /** Que devient le forfait de l'année en cours, payé à son issue, quand le plan s'arrête avant ? */
  readonly suiteDUnArretAnticipe: SuiteDUnArretAnticipe;
  /** Le « réalisé » se mesure-t-il en jours de mission ou en points de suivi faits ? */
  readonly baseDuProrata: BaseDuProrata;
  /** L'évolution du partenaire qui réduit le forfait est-elle celle du coordinateur seul ? */
  readonly partenaireVise: PartenaireVise;
  /** Quand le plan s'arrête avant un point d'étape, son compte rendu est-il encore exigé ? */
  readonly piecesApresUnArret: PiecesApresUnArret;
  /** Le forfait d'un plan arrêté est-il payé à la fin prévue ou à la fin effective ? */
  readonly paiementDUnPlanArrete: PaiementDUnPlanArrete;
  /** Faut-il trois prestations, ou une dans chacune des trois familles ? */
  readonly sensDeLaDiversite: SensDeLaDiversite;
  /** « Conventionné » : pour ce rôle, ou à un titre quelconque ? */
  readonly conventionExigee: ConventionExigee;
  /** Quand plusieurs prestataires peuvent coordonner, qui décide : le retraité ou la caisse ? */
  readonly decideur: Decideur;
  /** Que vaut « en privilégiant » quand le retraité ne choisit pas ? */
  readonly preference: Preference;
}

// ------------------------------------------------------------------------ The rules

/** Days are counted from 1970-01-01. */
const DAY_2021_10_01 = 18901;
const DAY_2021_12_31 = 18992;
const DAY_2022_01_01 = 18993;
const DAY_2024_12_30 = 20087;
const DAY_2024_12_31 = 20088;
const DAY_2025_01_01 = 20089;

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
  }
}

// controles.attendu:46
/**
 * règle un document de visite
 * sans source : lecture « un seul document » de la question « documents de la visite »
 */
function unDocumentDeVisite(dossier: Dossier): boolean {
  return dossier.formulaireDeVisiteTransmis || dossier.attestationDeVisiteSignee || dossier.compteRenduDeVisiteTransmis;
}

// controles.attendu:50
/** règle formulaire fourni */
function formulaireFourni(dossier: Dossier): boolean {
  // « la transmission du formulaire de visite signé par le retraité » (Guide du coordinateur, plans d'aides
  // OSCAR)
  if (dossier.documentsDeLaVisite === 'trois documents') return dossier.formulaireDeVisiteTransmis;
  // sans source : lecture « un seul document » de la question « documents de la visite »
  return unDocumentDeVisite(dossier);
}

// controles.attendu:56
/** règle attestation fournie */
function attestationFournie(dossier: Dossier): boolean {
  // « il fait signer l'attestation de visite » (Guide du coordinateur, plans d'aides OSCAR)
  if (dossier.documentsDeLaVisite === 'trois documents') return dossier.attestationDeVisiteSignee;
  // sans source : lecture « un seul document » de la question « documents de la visite »
  return unDocumentDeVisite(dossier);
}

// controles.attendu:62
/** règle compte rendu fourni */
function compteRenduFourni(dossier: Dossier): boolean {
  // « compte rendu de la visite initiale (dont échéancier de mise en œuvre des prestations) » (Guide du
  // coordinateur, plans d'aides OSCAR)
  if (dossier.documentsDeLaVisite === 'trois documents') return dossier.compteRenduDeVisiteTransmis;
  // sans source : lecture « un seul document » de la question « documents de la visite »
  return unDocumentDeVisite(dossier);
}

// delais.attendu:93
/** règle jour du premier point d'étape */
function jourDuPremierPointDEtape(dossier: Dossier): Day | null {
  // sans source : lecture « lendemain » de la question « fin de mois »
  if (dossier.dateDeLaVisite !== null && dossier.finDeMois === 'lendemain') {
    const echeanceSimple2 = addMonths(dossier.dateDeLaVisite, 2, "jour du premier point d'étape");
    const jourPerdu = addMonths(echeanceSimple2, -2, "jour du premier point d'étape") !== dossier.dateDeLaVisite;
    if (jourPerdu) return addDays(echeanceSimple2, 1, "jour du premier point d'étape");
  }
  // sans source : le point se compte depuis la visite
  if (dossier.dateDeLaVisite === null) return null;
  // « assurer un point d'étape à 2 mois après la visite initiale » (Guide du coordinateur, plans d'aides OSCAR)
  // « Pour ce faire, le coordinateur assure un suivi régulier auprès du retraité via un point d'étape 2 mois
  // après la visite initiale » (Guide du coordinateur, plans d'aides OSCAR)
  const echeanceSimple3 = addMonths(dossier.dateDeLaVisite, 2, "jour du premier point d'étape");
  return echeanceSimple3;
}

// evenements.attendu:159
/** impact ligne d'évolution */
function ligneDEvolution(dossier: Dossier, evenement: Evenement): LigneDuTableau {
  // sans source : lecture « changement de partenaire » de la question « déménagement dans la région »
  const memeRegion = !(evenement.quitteLaRegion !== null && evenement.quitteLaRegion);
  if (
    evenement.motif === 'déménagement' &&
    memeRegion &&
    dossier.demenagementDansLaRegion === 'changement de partenaire'
  )
    return 'évolution du partenaire';
  // sans source : lecture « clôture » de la question « déménagement dans la région »
  if (
    evenement.motif === 'déménagement du bénéficiaire' &&
    memeRegion &&
    dossier.demenagementDansLaRegion === 'clôture'
  )
    return 'interruption';
  // « Par exemple : décès, déménagement hors caisse régionale, entrée en institution, etc. » (Guide du
  // coordinateur, plans d'aides OSCAR)
  if (evenement.motif === 'déménagement du bénéficiaire' && !memeRegion) return 'interruption';
  switch (evenement.motif) {
    case 'décès du bénéficiaire':
      // « Décès du bénéficiaire Pas de récupération du forfait coordination » (Guide du coordinateur, plans d'aides
      // OSCAR)
      return 'décès';
    case 'demande du bénéficiaire':
    case 'déménagement':
    case 'entrée dans un autre dispositif':
    case 'autre cause de clôture':
      // « Par exemple : décès, déménagement hors caisse régionale, entrée en institution, etc. » (Guide du
      // coordinateur, plans d'aides OSCAR)
      return 'interruption';
    case 'hospitalisation':
    case 'hospitalisation Prado':
      // « Hospitalisation Pas de récupération du forfait coordination » (Guide du coordinateur, plans d'aides OSCAR)
      return "séjour à l'hôpital";
    case "changement de service d'aide à la personne":
    case 'changement de statut ou fusion de service':
    case 'déconventionnement':
    case 'déménagement du bénéficiaire':
    case "autres motifs d'interruption":
      // « Évolution du partenaire mobilisé Le forfait étant versé en fin de prise en charge » (Guide du
      // coordinateur, plans d'aides OSCAR)
      return 'évolution du partenaire';
    case 'décès du conjoint modifiant les ressources':
    case 'entrée du conjoint en établissement modifiant les ressources':
    case 'évolution des ressources':
    case 'autre changement des ressources':
      // « les règles de gestion et de paiement appliquées sont détaillées dans le tableau ci-après » (Guide du
      // coordinateur, plans d'aides OSCAR)
      return 'aucune ligne';
    case 'décès du conjoint modifiant les besoins':
    case 'situation de rupture':
    case 'entrée du conjoint en établissement modifiant les besoins':
    case 'évolution de la situation personnelle':
    case 'autre changement des besoins':
      // « les règles de gestion et de paiement appliquées sont détaillées dans le tableau ci-après » (Guide du
      // coordinateur, plans d'aides OSCAR)
      return 'aucune ligne';
  }
}

// evenements.attendu:193
/**
 * règle arrête le plan
 * « Le coordinateur doit informer la caisse régionale de toutes les évolutions susceptibles de mettre un terme à la
 * réalisation du plan d'aides OSCAR (placement, attribution d'APA, décès, etc.) » (Guide du coordinateur, plans
 * d'aides OSCAR)
 */
function arreteLePlan(dossier: Dossier, kept: Kept, evenement: Evenement): boolean {
  const ligneDEvolutionValue = keptLigneDEvolution(dossier, kept, evenement);
  return ligneDEvolutionValue === 'décès' || ligneDEvolutionValue === 'interruption';
}

// paiement.attendu:146
/**
 * règle fin prévue du plan
 * « Dans le cas où le plan d'aides est attribué sur une durée de 2 ans, le forfait coordination est payé à l'issue de
 * chaque année pour laquelle l'éligibilité du plan d'aides pour cette prestation a été validée » (Guide du
 * coordinateur, plans d'aides OSCAR)
 */
function finPrevueDuPlan(dossier: Dossier): Day {
  return addDays(
    addMonths(dossier.dateDEffet, dossier.annees.length * 12, 'fin prévue du plan'),
    -1,
    'fin prévue du plan',
  );
}

// paiement.attendu:151
/**
 * règle arrêts anticipés
 * sans source : mise en forme
 */
function arretsAnticipes(dossier: Dossier, kept: Kept): readonly Evenement[] {
  return dossier.evenements.filter(
    (evenement) => keptArreteLePlan(dossier, kept, evenement) && evenement.date < keptFinPrevueDuPlan(dossier, kept),
  );
}

// paiement.attendu:155
/**
 * règle dernier jour servi
 * « Le coordinateur doit informer la caisse régionale de toutes les évolutions susceptibles de mettre un terme à la
 * réalisation du plan d'aides OSCAR (placement, attribution d'APA, décès, etc.) » (Guide du coordinateur, plans
 * d'aides OSCAR)
 */
function dernierJourServi(dossier: Dossier, kept: Kept): Day {
  // « Le coordinateur doit informer la caisse régionale de toutes les évolutions susceptibles de mettre un terme
  // à la réalisation du plan d'aides OSCAR (placement, attribution d'APA, décès, etc.) » (Guide du coordinateur,
  // plans d'aides OSCAR)
  if (keptArretsAnticipes(dossier, kept).length !== 0)
    return least(
      keptArretsAnticipes(dossier, kept).map((evenement) => evenement.date),
      'dernier jour servi',
    );
  return keptFinPrevueDuPlan(dossier, kept);
}

// delais.attendu:115
/**
 * délai premier point d'étape.plus tôt
 * « le partenaire s'engage sur la durée du plan d'aides OSCAR à assurer les missions de coordination » (Guide du
 * coordinateur, plans d'aides OSCAR)
 */
function plusTotDePremierPointDEtape(dossier: Dossier, kept: Kept): Day | null {
  if (
    keptJourDuPremierPointDEtape(dossier, kept) !== null &&
    (keptJourDuPremierPointDEtape(dossier, kept) ??
      raise('hole', 'absent value', "premier point d'étape.plus tôt", ["jour du premier point d'étape"])) >
      keptDernierJourServi(dossier, kept)
  )
    return null;
  // sans source : lecture « point anticipé trop tôt » de la question « jour du point d'étape »
  if (dossier.jourDuPointDEtape === 'point anticipé trop tôt') {
    if (keptJourDuPremierPointDEtape(dossier, kept) !== null)
      return (
        keptJourDuPremierPointDEtape(dossier, kept) ??
        raise('hole', 'absent value', "premier point d'étape.plus tôt", ["jour du premier point d'étape"])
      );
    return null;
  }
  return null;
}

// delais.attendu:115
/**
 * délai premier point d'étape.échéance
 * « le partenaire s'engage sur la durée du plan d'aides OSCAR à assurer les missions de coordination » (Guide du
 * coordinateur, plans d'aides OSCAR)
 */
function echeanceDePremierPointDEtape(dossier: Dossier, kept: Kept): Day | null {
  if (
    keptJourDuPremierPointDEtape(dossier, kept) !== null &&
    (keptJourDuPremierPointDEtape(dossier, kept) ??
      raise('hole', 'absent value', "premier point d'étape.échéance", ["jour du premier point d'étape"])) >
      keptDernierJourServi(dossier, kept)
  )
    return null;
  // « assurer un point d'étape à 2 mois après la visite initiale » (Guide du coordinateur, plans d'aides OSCAR)
  if (keptJourDuPremierPointDEtape(dossier, kept) !== null)
    return (
      keptJourDuPremierPointDEtape(dossier, kept) ??
      raise('hole', 'absent value', "premier point d'étape.échéance", ["jour du premier point d'étape"])
    );
  return null;
}

// delais.attendu:115
/**
 * délai premier point d'étape.état
 * « le partenaire s'engage sur la durée du plan d'aides OSCAR à assurer les missions de coordination » (Guide du
 * coordinateur, plans d'aides OSCAR)
 */
function etatDePremierPointDEtape(dossier: Dossier, kept: Kept): EtatDuDelai {
  if (
    keptJourDuPremierPointDEtape(dossier, kept) !== null &&
    (keptJourDuPremierPointDEtape(dossier, kept) ??
      raise('hole', 'absent value', "premier point d'étape.état", ["jour du premier point d'étape"])) >
      keptDernierJourServi(dossier, kept)
  )
    return 'sans objet';
  if (
    keptJourDuPremierPointDEtape(dossier, kept) === null ||
    (dossier.jourDuPointDEtape === 'point anticipé trop tôt' && keptJourDuPremierPointDEtape(dossier, kept) === null)
  )
    return 'en attente';
  if (
    keptPlusTotDePremierPointDEtape(dossier, kept) !== null &&
    (keptPlusTotDePremierPointDEtape(dossier, kept) ??
      raise('hole', 'absent value', "premier point d'étape.état", ["premier point d'étape.plus tôt"])) >
      (keptEcheanceDePremierPointDEtape(dossier, kept) ??
        raise('hole', 'absent value', "premier point d'étape.état", ["premier point d'étape.échéance"]))
  )
    return 'impossible';
  if (
    dossier.dateDuPremierPointDEtape !== null &&
    keptPlusTotDePremierPointDEtape(dossier, kept) !== null &&
    dossier.dateDuPremierPointDEtape <
      (keptPlusTotDePremierPointDEtape(dossier, kept) ??
        raise('hole', 'absent value', "premier point d'étape.état", ["premier point d'étape.plus tôt"]))
  )
    return 'tenu trop tôt';
  if (
    dossier.dateDuPremierPointDEtape !== null &&
    dossier.dateDuPremierPointDEtape >
      (keptEcheanceDePremierPointDEtape(dossier, kept) ??
        raise('hole', 'absent value', "premier point d'étape.état", ["premier point d'étape.échéance"]))
  )
    return 'tenu en retard';
  if (dossier.dateDuPremierPointDEtape !== null) return 'tenu';
  if (
    keptPlusTotDePremierPointDEtape(dossier, kept) !== null &&
    dossier.jourDObservation <
      (keptPlusTotDePremierPointDEtape(dossier, kept) ??
        raise('hole', 'absent value', "premier point d'étape.état", ["premier point d'étape.plus tôt"]))
  )
    return 'pas ouvert';
  if (
    dossier.jourDObservation >
    (keptEcheanceDePremierPointDEtape(dossier, kept) ??
      raise('hole', 'absent value', "premier point d'étape.état", ["premier point d'étape.échéance"]))
  )
    return 'dépassé';
  return 'ouvert';
}

// controles.attendu:70
/** règle premier point exigible */
function premierPointExigible(dossier: Dossier, kept: Kept): boolean {
  // « de l'ensemble des pièces justifiant de l'effectivité de la coordination » (Guide du coordinateur, plans
  // d'aides OSCAR)
  if (dossier.piecesApresUnArret === 'toutes les pièces') return true;
  // « Décès du bénéficiaire Pas de récupération du forfait coordination » (Guide du coordinateur, plans d'aides
  // OSCAR)
  return keptEtatDePremierPointDEtape(dossier, kept) !== 'sans objet';
}

// delais.attendu:104
/** règle jour du second point d'étape */
function jourDuSecondPointDEtape(dossier: Dossier): Day | null {
  // sans source : lecture « lendemain » de la question « fin de mois »
  if (dossier.dateDeLaVisite !== null && dossier.finDeMois === 'lendemain') {
    const echeanceSimple2 = addMonths(dossier.dateDeLaVisite, 6, "jour du second point d'étape");
    const jourPerdu = addMonths(echeanceSimple2, -6, "jour du second point d'étape") !== dossier.dateDeLaVisite;
    if (jourPerdu) return addDays(echeanceSimple2, 1, "jour du second point d'étape");
  }
  // sans source : le point se compte depuis la visite
  if (dossier.dateDeLaVisite === null) return null;
  // « puis à 6 mois après la visite initiale, a minima par téléphone » (Guide du coordinateur, plans d'aides
  // OSCAR)
  // « puis un second 6 mois après la visite initiale (éventuellement par téléphone) » (Guide du coordinateur,
  // plans d'aides OSCAR)
  const echeanceSimple3 = addMonths(dossier.dateDeLaVisite, 6, "jour du second point d'étape");
  return echeanceSimple3;
}

// delais.attendu:124
/**
 * délai second point d'étape.plus tôt
 * « le partenaire s'engage sur la durée du plan d'aides OSCAR à assurer les missions de coordination » (Guide du
 * coordinateur, plans d'aides OSCAR)
 */
function plusTotDeSecondPointDEtape(dossier: Dossier, kept: Kept): Day | null {
  if (
    keptJourDuSecondPointDEtape(dossier, kept) !== null &&
    (keptJourDuSecondPointDEtape(dossier, kept) ??
      raise('hole', 'absent value', "second point d'étape.plus tôt", ["jour du second point d'étape"])) >
      keptDernierJourServi(dossier, kept)
  )
    return null;
  // sans source : lecture « point anticipé trop tôt » de la question « jour du point d'étape »
  if (dossier.jourDuPointDEtape === 'point anticipé trop tôt') {
    if (keptJourDuSecondPointDEtape(dossier, kept) !== null)
      return (
        keptJourDuSecondPointDEtape(dossier, kept) ??
        raise('hole', 'absent value', "second point d'étape.plus tôt", ["jour du second point d'étape"])
      );
    return null;
  }
  return null;
}

// delais.attendu:124
/**
 * délai second point d'étape.échéance
 * « le partenaire s'engage sur la durée du plan d'aides OSCAR à assurer les missions de coordination » (Guide du
 * coordinateur, plans d'aides OSCAR)
 */
function echeanceDeSecondPointDEtape(dossier: Dossier, kept: Kept): Day | null {
  if (
    keptJourDuSecondPointDEtape(dossier, kept) !== null &&
    (keptJourDuSecondPointDEtape(dossier, kept) ??
      raise('hole', 'absent value', "second point d'étape.échéance", ["jour du second point d'étape"])) >
      keptDernierJourServi(dossier, kept)
  )
    return null;
  // « puis à 6 mois après la visite initiale, a minima par téléphone » (Guide du coordinateur, plans d'aides
  // OSCAR)
  if (keptJourDuSecondPointDEtape(dossier, kept) !== null)
    return (
      keptJourDuSecondPointDEtape(dossier, kept) ??
      raise('hole', 'absent value', "second point d'étape.échéance", ["jour du second point d'étape"])
    );
  return null;
}

// delais.attendu:124
/**
 * délai second point d'étape.état
 * « le partenaire s'engage sur la durée du plan d'aides OSCAR à assurer les missions de coordination » (Guide du
 * coordinateur, plans d'aides OSCAR)
 */
function etatDeSecondPointDEtape(dossier: Dossier, kept: Kept): EtatDuDelai {
  if (
    keptJourDuSecondPointDEtape(dossier, kept) !== null &&
    (keptJourDuSecondPointDEtape(dossier, kept) ??
      raise('hole', 'absent value', "second point d'étape.état", ["jour du second point d'étape"])) >
      keptDernierJourServi(dossier, kept)
  )
    return 'sans objet';
  if (
    keptJourDuSecondPointDEtape(dossier, kept) === null ||
    (dossier.jourDuPointDEtape === 'point anticipé trop tôt' && keptJourDuSecondPointDEtape(dossier, kept) === null)
  )
    return 'en attente';
  if (
    keptPlusTotDeSecondPointDEtape(dossier, kept) !== null &&
    (keptPlusTotDeSecondPointDEtape(dossier, kept) ??
      raise('hole', 'absent value', "second point d'étape.état", ["second point d'étape.plus tôt"])) >
      (keptEcheanceDeSecondPointDEtape(dossier, kept) ??
        raise('hole', 'absent value', "second point d'étape.état", ["second point d'étape.échéance"]))
  )
    return 'impossible';
  if (
    dossier.dateDuSecondPointDEtape !== null &&
    keptPlusTotDeSecondPointDEtape(dossier, kept) !== null &&
    dossier.dateDuSecondPointDEtape <
      (keptPlusTotDeSecondPointDEtape(dossier, kept) ??
        raise('hole', 'absent value', "second point d'étape.état", ["second point d'étape.plus tôt"]))
  )
    return 'tenu trop tôt';
  if (
    dossier.dateDuSecondPointDEtape !== null &&
    dossier.dateDuSecondPointDEtape >
      (keptEcheanceDeSecondPointDEtape(dossier, kept) ??
        raise('hole', 'absent value', "second point d'étape.état", ["second point d'étape.échéance"]))
  )
    return 'tenu en retard';
  if (dossier.dateDuSecondPointDEtape !== null) return 'tenu';
  if (
    keptPlusTotDeSecondPointDEtape(dossier, kept) !== null &&
    dossier.jourDObservation <
      (keptPlusTotDeSecondPointDEtape(dossier, kept) ??
        raise('hole', 'absent value', "second point d'étape.état", ["second point d'étape.plus tôt"]))
  )
    return 'pas ouvert';
  if (
    dossier.jourDObservation >
    (keptEcheanceDeSecondPointDEtape(dossier, kept) ??
      raise('hole', 'absent value', "second point d'étape.état", ["second point d'étape.échéance"]))
  )
    return 'dépassé';
  return 'ouvert';
}

// controles.attendu:76
/** règle second point exigible */
function secondPointExigible(dossier: Dossier, kept: Kept): boolean {
  // « de l'ensemble des pièces justifiant de l'effectivité de la coordination » (Guide du coordinateur, plans
  // d'aides OSCAR)
  if (dossier.piecesApresUnArret === 'toutes les pièces') return true;
  // « Décès du bénéficiaire Pas de récupération du forfait coordination » (Guide du coordinateur, plans d'aides
  // OSCAR)
  return keptEtatDeSecondPointDEtape(dossier, kept) !== 'sans objet';
}

// controles.attendu:82
/**
 * contrôle pièces du forfait coordination.verdict
 * « compte rendu de la visite initiale (dont échéancier de mise en œuvre des prestations) et comptes rendus des
 * points de suivis » (Guide du coordinateur, plans d'aides OSCAR)
 * « compte rendu de la visite initiale (dont échéancier de mise en œuvre des prestations) et comptes rendus des
 * points de suivis » (Guide du coordinateur, plans d'aides OSCAR)
 * « compte rendu de la visite initiale (dont échéancier de mise en œuvre des prestations) et comptes rendus des
 * points de suivis » (Guide du coordinateur, plans d'aides OSCAR)
 * « compte rendu de la visite initiale (dont échéancier de mise en œuvre des prestations) et comptes rendus des
 * points de suivis » (Guide du coordinateur, plans d'aides OSCAR)
 */
function verdictDePiecesDuForfaitCoordination(dossier: Dossier, kept: Kept): Verdict {
  if (
    [
      !compteRenduFourni(dossier),
      !dossier.piecesDuForfaitCoordination.echeancierDeMiseEnOeuvreDesPrestations,
      keptPremierPointExigible(dossier, kept) && !dossier.piecesDuForfaitCoordination.compteRenduDuPremierPointDEtape,
      keptSecondPointExigible(dossier, kept) && !dossier.piecesDuForfaitCoordination.compteRenduDuSecondPointDEtape,
    ].includes(true)
  )
    return 'non conforme';
  return 'conforme';
}

// paiement.attendu:161
/** règle fin de prise en charge */
function finDePriseEnCharge(dossier: Dossier, kept: Kept): Day {
  // « Le forfait coordination est payé à l'échéance du plan d'aides » (Guide du coordinateur, plans d'aides
  // OSCAR)
  if (dossier.paiementDUnPlanArrete === 'fin prévue') return keptFinPrevueDuPlan(dossier, kept);
  // « c'est-à-dire à la fin de la période de prise en charge du bénéficiaire » (Guide du coordinateur, plans
  // d'aides OSCAR)
  return keptDernierJourServi(dossier, kept);
}

// controles.attendu:82
/**
 * contrôle pièces du forfait coordination.manquants
 * « compte rendu de la visite initiale (dont échéancier de mise en œuvre des prestations) et comptes rendus des
 * points de suivis » (Guide du coordinateur, plans d'aides OSCAR)
 * « compte rendu de la visite initiale (dont échéancier de mise en œuvre des prestations) et comptes rendus des
 * points de suivis » (Guide du coordinateur, plans d'aides OSCAR)
 * « compte rendu de la visite initiale (dont échéancier de mise en œuvre des prestations) et comptes rendus des
 * points de suivis » (Guide du coordinateur, plans d'aides OSCAR)
 * « compte rendu de la visite initiale (dont échéancier de mise en œuvre des prestations) et comptes rendus des
 * points de suivis » (Guide du coordinateur, plans d'aides OSCAR)
 */
function manquantsDePiecesDuForfaitCoordination(
  dossier: Dossier,
  kept: Kept,
): readonly PieceManquanteDePiecesDuForfaitCoordination[] {
  const liste: PieceManquanteDePiecesDuForfaitCoordination[] = [];
  const compteRenduFourniValue = compteRenduFourni(dossier);
  const echeance = !compteRenduFourniValue ? keptFinDePriseEnCharge(dossier, kept) : null;
  if (!compteRenduFourniValue) liste.push({ piece: 'compte rendu de la visite initiale', echeance, recommande: false });
  const echeance2 = !dossier.piecesDuForfaitCoordination.echeancierDeMiseEnOeuvreDesPrestations
    ? keptFinDePriseEnCharge(dossier, kept)
    : null;
  if (!dossier.piecesDuForfaitCoordination.echeancierDeMiseEnOeuvreDesPrestations)
    liste.push({ piece: 'échéancier de mise en œuvre des prestations', echeance: echeance2, recommande: false });
  const premierPointExigibleValue = keptPremierPointExigible(dossier, kept);
  const manque = premierPointExigibleValue && !dossier.piecesDuForfaitCoordination.compteRenduDuPremierPointDEtape;
  const echeance3 = manque ? keptFinDePriseEnCharge(dossier, kept) : null;
  if (manque) liste.push({ piece: "compte rendu du premier point d'étape", echeance: echeance3, recommande: false });
  const secondPointExigibleValue = keptSecondPointExigible(dossier, kept);
  const manque2 = secondPointExigibleValue && !dossier.piecesDuForfaitCoordination.compteRenduDuSecondPointDEtape;
  const echeance4 = manque2 ? keptFinDePriseEnCharge(dossier, kept) : null;
  if (manque2) liste.push({ piece: "compte rendu du second point d'étape", echeance: echeance4, recommande: false });
  return liste;
}

// delais.attendu:50
/** règle début du délai de visite */
function debutDuDelaiDeVisite(dossier: Dossier): Day {
  // sans source : lecture « réception » de la question « départ du délai »
  if (dossier.departDuDelai === 'réception' && dossier.dateDeReceptionDeLaNotification !== null)
    return dossier.dateDeReceptionDeLaNotification;
  // sans source : lecture « réception », et la notification n'a pas été reçue
  if (dossier.departDuDelai === 'réception' && dossier.dateDeReceptionDeLaNotification === null) return unanswered();
  // « pour les premières demandes, 1 mois maximum après la notification » (Guide du coordinateur, plans d'aides
  // OSCAR)
  return dossier.dateDeNotification;
}

// delais.attendu:58
/** règle limite d'une première demande */
function limiteDUnePremiereDemande(dossier: Dossier): Day {
  // sans source : lecture « lendemain » de la question « fin de mois »
  if (dossier.finDeMois === 'lendemain') {
    const debutDuDelaiDeVisiteValue = debutDuDelaiDeVisite(dossier);
    const echeanceSimple2 = addMonths(debutDuDelaiDeVisiteValue, 1, "limite d'une première demande");
    const jourPerdu = addMonths(echeanceSimple2, -1, "limite d'une première demande") !== debutDuDelaiDeVisiteValue;
    if (jourPerdu) return addDays(echeanceSimple2, 1, "limite d'une première demande");
  }
  // « au maximum 1 mois après la notification du plan d'aides, en cas de première demande » (Guide du
  // coordinateur, plans d'aides OSCAR)
  // « pour les premières demandes, 1 mois maximum après la notification » (Guide du coordinateur, plans d'aides
  // OSCAR)
  const debutDuDelaiDeVisiteValue2 = debutDuDelaiDeVisite(dossier);
  const echeanceSimple3 = addMonths(debutDuDelaiDeVisiteValue2, 1, "limite d'une première demande");
  return echeanceSimple3;
}

// delais.attendu:67
/**
 * règle limite d'un réexamen
 * « au plus tard 2 semaines avant la date d'effet du nouveau plan d'aides OSCAR, en cas de réexamen » (Guide du
 * coordinateur, plans d'aides OSCAR)
 * « pour les réexamens, au minimum 2 semaines avant la date d'effet du nouveau plan d'aides OSCAR » (Guide du
 * coordinateur, plans d'aides OSCAR)
 */
function limiteDUnReexamen(dossier: Dossier): Day {
  return addDays(dossier.dateDEffet, -14, "limite d'un réexamen");
}

// delais.attendu:72
/**
 * règle notification tardive
 * sans source : la limite du réexamen est déjà passée le jour de la notification
 */
function notificationTardive(dossier: Dossier): boolean {
  return dossier.demande === 'réexamen' && limiteDUnReexamen(dossier) < dossier.dateDeNotification;
}

// delais.attendu:76
/**
 * délai Visite initiale au domicile du retraité
 * « réaliser une visite initiale au domicile du retraité : » (Guide du coordinateur, plans d'aides OSCAR)
 */
function echeanceDeVisiteInitiale(dossier: Dossier, kept: Kept): Day {
  const cas1 = dossier.demande === 'première demande';
  const cas2 =
    dossier.demande === 'réexamen' &&
    (!notificationTardive(dossier) || dossier.reexamenNotifieTropTard === 'délai impossible');
  const cas3 =
    dossier.demande === 'réexamen' &&
    notificationTardive(dossier) &&
    dossier.reexamenNotifieTropTard === "délai d'une première demande";
  let valeur: Day | undefined;
  let desaccord = false;
  // « au maximum 1 mois après la notification du plan d'aides, en cas de première demande » (Guide du
  // coordinateur, plans d'aides OSCAR)
  if (cas1) valeur = keptLimiteDUnePremiereDemande(dossier, kept);
  // « au plus tard 2 semaines avant la date d'effet du nouveau plan d'aides OSCAR, en cas de réexamen » (Guide
  // du coordinateur, plans d'aides OSCAR)
  if (cas2) {
    const autre = limiteDUnReexamen(dossier);
    if (valeur === undefined) {
      valeur = autre;
    } else if (valeur !== autre) desaccord = true;
  }
  // sans source : lecture « délai d'une première demande » de la question « réexamen notifié trop tard »
  if (cas3) {
    const autre2 = keptLimiteDUnePremiereDemande(dossier, kept);
    if (valeur === undefined) {
      valeur = autre2;
    } else if (valeur !== autre2) desaccord = true;
  }
  if (desaccord) conflict('visite initiale.échéance', [cas1, cas2, cas3]);
  return valeur ?? raise('hole', 'no branch', 'visite initiale.échéance');
}

// delais.attendu:76
/**
 * délai Visite initiale au domicile du retraité
 * « réaliser une visite initiale au domicile du retraité : » (Guide du coordinateur, plans d'aides OSCAR)
 */
function plusTotDeVisiteInitiale(dossier: Dossier): Day {
  // « À réception du plan d'aides OSCAR notifié par la caisse régionale, la structure coordinatrice prend
  // connaissance des indications » (Guide du coordinateur, plans d'aides OSCAR)
  return dossier.dateDeNotification;
}

// delais.attendu:76
/**
 * délai Visite initiale au domicile du retraité
 * « réaliser une visite initiale au domicile du retraité : » (Guide du coordinateur, plans d'aides OSCAR)
 */
function etatDeVisiteInitiale(dossier: Dossier, kept: Kept): EtatDuDelai {
  const plusTotDeVisiteInitialeValue = plusTotDeVisiteInitiale(dossier);
  if (plusTotDeVisiteInitialeValue > keptEcheanceDeVisiteInitiale(dossier, kept)) return 'impossible';
  if (dossier.dateDeLaVisite !== null && dossier.dateDeLaVisite < plusTotDeVisiteInitialeValue) return 'tenu trop tôt';
  if (dossier.dateDeLaVisite !== null && dossier.dateDeLaVisite > keptEcheanceDeVisiteInitiale(dossier, kept))
    return 'tenu en retard';
  if (dossier.dateDeLaVisite !== null) return 'tenu';
  if (dossier.jourDObservation < plusTotDeVisiteInitialeValue) return 'pas ouvert';
  if (dossier.jourDObservation > keptEcheanceDeVisiteInitiale(dossier, kept)) return 'dépassé';
  return 'ouvert';
}

// controles.attendu:94
/**
 * contrôle préparation de la visite.verdict
 * « Après avoir pris connaissance des informations disponibles sur le site partenairesactionsociale.fr et des points
 * sensibles relevés par les chargés d'évaluation et de prévention, le coordinateur contacte le bénéficiaire pour
 * organiser une visite à son domicile » (Guide du coordinateur, plans d'aides OSCAR)
 * « Il appartient donc à la structure coordinatrice d'en prendre connaissance et de se rapprocher de l'évaluateur si
 * nécessaire en amont de sa prise de contact avec le bénéficiaire » (Guide du coordinateur, plans d'aides OSCAR)
 * « la structure coordinatrice prend connaissance des indications qui lui semblent utiles pour sa bonne mise en œuvre
 * en s'appuyant notamment sur l'évaluation réalisée qui figure sur le site partenairesactionsociale.fr » (Guide du
 * coordinateur, plans d'aides OSCAR)
 * « Lorsque la structure a déjà été choisie par le demandeur, des échanges entre le coordinateur et le chargé
 * d'évaluation et de prévention peuvent être organisés concernant l'évaluation des besoins et l'élaboration du plan
 * d'aides OSCAR » (Guide du coordinateur, plans d'aides OSCAR)
 * « une coordination avec la structure évaluatrice si besoin » (Guide du coordinateur, plans d'aides OSCAR)
 * « Il s'agit aussi d'identifier les éléments de prévention à prendre en compte dans les prestations à délivrer »
 * (Guide du coordinateur, plans d'aides OSCAR)
 */
function verdictDePreparationDeLaVisite(dossier: Dossier): Verdict {
  if (
    !dossier.preparationDeLaVisite.informationsDuSiteEtPointsSensiblesLus ||
    !dossier.preparationDeLaVisite.elementsDePreventionIdentifies
  )
    return 'non conforme';
  return 'conforme';
}

// controles.attendu:94
/**
 * contrôle préparation de la visite.manquants
 * « Après avoir pris connaissance des informations disponibles sur le site partenairesactionsociale.fr et des points
 * sensibles relevés par les chargés d'évaluation et de prévention, le coordinateur contacte le bénéficiaire pour
 * organiser une visite à son domicile » (Guide du coordinateur, plans d'aides OSCAR)
 * « Il appartient donc à la structure coordinatrice d'en prendre connaissance et de se rapprocher de l'évaluateur si
 * nécessaire en amont de sa prise de contact avec le bénéficiaire » (Guide du coordinateur, plans d'aides OSCAR)
 * « la structure coordinatrice prend connaissance des indications qui lui semblent utiles pour sa bonne mise en œuvre
 * en s'appuyant notamment sur l'évaluation réalisée qui figure sur le site partenairesactionsociale.fr » (Guide du
 * coordinateur, plans d'aides OSCAR)
 * « Lorsque la structure a déjà été choisie par le demandeur, des échanges entre le coordinateur et le chargé
 * d'évaluation et de prévention peuvent être organisés concernant l'évaluation des besoins et l'élaboration du plan
 * d'aides OSCAR » (Guide du coordinateur, plans d'aides OSCAR)
 * « une coordination avec la structure évaluatrice si besoin » (Guide du coordinateur, plans d'aides OSCAR)
 * « Il s'agit aussi d'identifier les éléments de prévention à prendre en compte dans les prestations à délivrer »
 * (Guide du coordinateur, plans d'aides OSCAR)
 */
function manquantsDePreparationDeLaVisite(
  dossier: Dossier,
  kept: Kept,
): readonly PieceManquanteDePreparationDeLaVisite[] {
  const liste: PieceManquanteDePreparationDeLaVisite[] = [];
  const echeance = !dossier.preparationDeLaVisite.informationsDuSiteEtPointsSensiblesLus
    ? keptEcheanceDeVisiteInitiale(dossier, kept)
    : null;
  if (!dossier.preparationDeLaVisite.informationsDuSiteEtPointsSensiblesLus)
    liste.push({ piece: 'informations du site et points sensibles lus', echeance, recommande: false });
  if (!dossier.preparationDeLaVisite.echangesAvecLEvaluateur)
    liste.push({ piece: "échanges avec l'évaluateur", echeance: null, recommande: true });
  const echeance2 = !dossier.preparationDeLaVisite.elementsDePreventionIdentifies
    ? keptEcheanceDeVisiteInitiale(dossier, kept)
    : null;
  if (!dossier.preparationDeLaVisite.elementsDePreventionIdentifies)
    liste.push({ piece: 'éléments de prévention identifiés', echeance: echeance2, recommande: false });
  return liste;
}

// controles.attendu:105
/**
 * contrôle prise de rendez-vous.verdict
 * « identification de la structure en charge de la coordination et de la personne qui fera la visite à domicile »
 * (Guide du coordinateur, plans d'aides OSCAR)
 * « identification de la caisse régionale au nom de laquelle l'intervention est réalisée (nom de l'organisme, lieu
 * d'implantation) » (Guide du coordinateur, plans d'aides OSCAR)
 * « motif du rendez-vous, recherche des modalités de mise en œuvre du plan d'aides OSCAR et accompagnement à la suite
 * de la visite de la structure évaluatrice » (Guide du coordinateur, plans d'aides OSCAR)
 * « lieu – domicile du retraité –, date, horaire et durée approximative du rendez-vous » (Guide du coordinateur,
 * plans d'aides OSCAR)
 * « possibilité pour la personne retraitée de se faire accompagner d'un membre de sa famille ou d'un proche » (Guide
 * du coordinateur, plans d'aides OSCAR)
 */
function verdictDePriseDeRendezVous(dossier: Dossier): Verdict {
  if (
    !dossier.priseDeRendezVous.structureEtVisiteurNommes ||
    !dossier.priseDeRendezVous.caisseRegionaleNommee ||
    !dossier.priseDeRendezVous.motifDuRendezVousDit ||
    !dossier.priseDeRendezVous.lieuEtHoraireDuRendezVousDits ||
    !dossier.priseDeRendezVous.accompagnementParUnProchePropose
  )
    return 'non conforme';
  return 'conforme';
}

// controles.attendu:105
/**
 * contrôle prise de rendez-vous.manquants
 * « identification de la structure en charge de la coordination et de la personne qui fera la visite à domicile »
 * (Guide du coordinateur, plans d'aides OSCAR)
 * « identification de la caisse régionale au nom de laquelle l'intervention est réalisée (nom de l'organisme, lieu
 * d'implantation) » (Guide du coordinateur, plans d'aides OSCAR)
 * « motif du rendez-vous, recherche des modalités de mise en œuvre du plan d'aides OSCAR et accompagnement à la suite
 * de la visite de la structure évaluatrice » (Guide du coordinateur, plans d'aides OSCAR)
 * « lieu – domicile du retraité –, date, horaire et durée approximative du rendez-vous » (Guide du coordinateur,
 * plans d'aides OSCAR)
 * « possibilité pour la personne retraitée de se faire accompagner d'un membre de sa famille ou d'un proche » (Guide
 * du coordinateur, plans d'aides OSCAR)
 */
function manquantsDePriseDeRendezVous(dossier: Dossier, kept: Kept): readonly PieceManquanteDePriseDeRendezVous[] {
  const liste: PieceManquanteDePriseDeRendezVous[] = [];
  const echeance = !dossier.priseDeRendezVous.structureEtVisiteurNommes
    ? keptEcheanceDeVisiteInitiale(dossier, kept)
    : null;
  if (!dossier.priseDeRendezVous.structureEtVisiteurNommes)
    liste.push({ piece: 'structure et visiteur nommés', echeance, recommande: false });
  const echeance2 = !dossier.priseDeRendezVous.caisseRegionaleNommee
    ? keptEcheanceDeVisiteInitiale(dossier, kept)
    : null;
  if (!dossier.priseDeRendezVous.caisseRegionaleNommee)
    liste.push({ piece: 'caisse régionale nommée', echeance: echeance2, recommande: false });
  const echeance3 = !dossier.priseDeRendezVous.motifDuRendezVousDit
    ? keptEcheanceDeVisiteInitiale(dossier, kept)
    : null;
  if (!dossier.priseDeRendezVous.motifDuRendezVousDit)
    liste.push({ piece: 'motif du rendez-vous dit', echeance: echeance3, recommande: false });
  const echeance4 = !dossier.priseDeRendezVous.lieuEtHoraireDuRendezVousDits
    ? keptEcheanceDeVisiteInitiale(dossier, kept)
    : null;
  if (!dossier.priseDeRendezVous.lieuEtHoraireDuRendezVousDits)
    liste.push({ piece: 'lieu et horaire du rendez-vous dits', echeance: echeance4, recommande: false });
  const echeance5 = !dossier.priseDeRendezVous.accompagnementParUnProchePropose
    ? keptEcheanceDeVisiteInitiale(dossier, kept)
    : null;
  if (!dossier.priseDeRendezVous.accompagnementParUnProchePropose)
    liste.push({ piece: 'accompagnement par un proche proposé', echeance: echeance5, recommande: false });
  return liste;
}

// controles.attendu:119
/**
 * contrôle déroulement de la visite.verdict
 * « le coordinateur doit se munir de sa lettre de mission ou de sa carte professionnelle » (Guide du coordinateur,
 * plans d'aides OSCAR)
 * « Il est également invité à se présenter et à formuler, de façon simple et claire, l'objet de sa visite et à
 * préciser le rôle de la caisse régionale et de la structure d'évaluation dans le dispositif » (Guide du
 * coordinateur, plans d'aides OSCAR)
 * « présenter son offre de services » (Guide du coordinateur, plans d'aides OSCAR)
 * « Il propose son offre de service en prenant en compte l'ensemble des prestations préconisées par la structure
 * évaluatrice et notifiées par la caisse régionale » (Guide du coordinateur, plans d'aides OSCAR)
 * « informer des modalités de mise en œuvre des aides » (Guide du coordinateur, plans d'aides OSCAR)
 * « s'assurer de la réalisation du ou des devis et les expliciter pour le bénéficiaire si besoin » (Guide du
 * coordinateur, plans d'aides OSCAR)
 * « Il explicite le ou les devis et informe la personne retraitée des suites de la démarche pour la mise en œuvre des
 * prestations » (Guide du coordinateur, plans d'aides OSCAR)
 * « proposer une planification des prestations » (Guide du coordinateur, plans d'aides OSCAR)
 * « une proposition de mise en œuvre opérationnelle du plan d'aides OSCAR » (Guide du coordinateur, plans d'aides
 * OSCAR)
 * « vérifier que les conditions de travail des intervenants ne mettent pas en risque leur santé » (Guide du
 * coordinateur, plans d'aides OSCAR)
 * « le coordinateur a un rôle important de sensibilisation et de conseil en prévention » (Guide du coordinateur,
 * plans d'aides OSCAR)
 * « Il prend le temps d'expliquer les évolutions de la politique d'action sociale de l'Assurance retraite, notamment
 * des évolutions vers les nouveaux plans d'aides OSCAR (dans le cas des renouvellements d'aides) » (Guide du
 * coordinateur, plans d'aides OSCAR)
 * « discuter des aspects pratiques de la prise en charge (délais dans le traitement des dossiers, évolution des
 * aides, organisation de la structure au regard de la planification et de la mise à disposition du personnel, etc.) »
 * (Guide du coordinateur, plans d'aides OSCAR)
 * « À l'issue de l'entretien, le coordinateur récapitule les principaux aspects des aides préconisées ainsi que les
 * implications financières associées » (Guide du coordinateur, plans d'aides OSCAR)
 * « laisse toute information dont la personne retraitée pourrait avoir besoin, dont le flyer de présentation du plan
 * d'aides OSCAR » (Guide du coordinateur, plans d'aides OSCAR)
 * « Il informe le demandeur de la suite de la procédure (étapes, coordination éventuelle avec la structure
 * d'évaluation et les prestataires partenaires, délais, etc.), en précisant la date d'effet » (Guide du coordinateur,
 * plans d'aides OSCAR)
 * « il fait signer l'attestation de visite » (Guide du coordinateur, plans d'aides OSCAR)
 * « laisse ses coordonnées pour que la personne retraitée puisse le contacter en cas de besoin » (Guide du
 * coordinateur, plans d'aides OSCAR)
 */
function verdictDeDeroulementDeLaVisite(dossier: Dossier): Verdict {
  if (
    !dossier.deroulementDeLaVisite.lettreDeMissionOuCarteProfessionnelle ||
    !dossier.deroulementDeLaVisite.offreDeServicesPresentee ||
    !dossier.deroulementDeLaVisite.modalitesDeMiseEnOeuvreExpliquees ||
    !dossier.deroulementDeLaVisite.devisRealisesEtExpliques ||
    !dossier.deroulementDeLaVisite.planificationDesPrestationsProposee ||
    !dossier.deroulementDeLaVisite.conditionsDeTravailVerifiees ||
    !dossier.deroulementDeLaVisite.conseilEnPreventionDonne ||
    (dossier.renouvellementDAides && !dossier.deroulementDeLaVisite.passageAuxPlansOscarExplique) ||
    !dossier.deroulementDeLaVisite.aspectsPratiquesDiscutes ||
    !dossier.deroulementDeLaVisite.recapitulatifEtImplicationsFinancieres ||
    !dossier.deroulementDeLaVisite.informationsEtFlyerLaisses ||
    !dossier.deroulementDeLaVisite.suiteDeLaProcedureEtDateDEffetDites ||
    !attestationFournie(dossier) ||
    !dossier.deroulementDeLaVisite.coordonneesLaissees
  )
    return 'non conforme';
  return 'conforme';
}

// controles.attendu:119
/**
 * contrôle déroulement de la visite.manquants
 * « le coordinateur doit se munir de sa lettre de mission ou de sa carte professionnelle » (Guide du coordinateur,
 * plans d'aides OSCAR)
 * « Il est également invité à se présenter et à formuler, de façon simple et claire, l'objet de sa visite et à
 * préciser le rôle de la caisse régionale et de la structure d'évaluation dans le dispositif » (Guide du
 * coordinateur, plans d'aides OSCAR)
 * « présenter son offre de services » (Guide du coordinateur, plans d'aides OSCAR)
 * « Il propose son offre de service en prenant en compte l'ensemble des prestations préconisées par la structure
 * évaluatrice et notifiées par la caisse régionale » (Guide du coordinateur, plans d'aides OSCAR)
 * « informer des modalités de mise en œuvre des aides » (Guide du coordinateur, plans d'aides OSCAR)
 * « s'assurer de la réalisation du ou des devis et les expliciter pour le bénéficiaire si besoin » (Guide du
 * coordinateur, plans d'aides OSCAR)
 * « Il explicite le ou les devis et informe la personne retraitée des suites de la démarche pour la mise en œuvre des
 * prestations » (Guide du coordinateur, plans d'aides OSCAR)
 * « proposer une planification des prestations » (Guide du coordinateur, plans d'aides OSCAR)
 * « une proposition de mise en œuvre opérationnelle du plan d'aides OSCAR » (Guide du coordinateur, plans d'aides
 * OSCAR)
 * « vérifier que les conditions de travail des intervenants ne mettent pas en risque leur santé » (Guide du
 * coordinateur, plans d'aides OSCAR)
 * « le coordinateur a un rôle important de sensibilisation et de conseil en prévention » (Guide du coordinateur,
 * plans d'aides OSCAR)
 * « Il prend le temps d'expliquer les évolutions de la politique d'action sociale de l'Assurance retraite, notamment
 * des évolutions vers les nouveaux plans d'aides OSCAR (dans le cas des renouvellements d'aides) » (Guide du
 * coordinateur, plans d'aides OSCAR)
 * « discuter des aspects pratiques de la prise en charge (délais dans le traitement des dossiers, évolution des
 * aides, organisation de la structure au regard de la planification et de la mise à disposition du personnel, etc.) »
 * (Guide du coordinateur, plans d'aides OSCAR)
 * « À l'issue de l'entretien, le coordinateur récapitule les principaux aspects des aides préconisées ainsi que les
 * implications financières associées » (Guide du coordinateur, plans d'aides OSCAR)
 * « laisse toute information dont la personne retraitée pourrait avoir besoin, dont le flyer de présentation du plan
 * d'aides OSCAR » (Guide du coordinateur, plans d'aides OSCAR)
 * « Il informe le demandeur de la suite de la procédure (étapes, coordination éventuelle avec la structure
 * d'évaluation et les prestataires partenaires, délais, etc.), en précisant la date d'effet » (Guide du coordinateur,
 * plans d'aides OSCAR)
 * « il fait signer l'attestation de visite » (Guide du coordinateur, plans d'aides OSCAR)
 * « laisse ses coordonnées pour que la personne retraitée puisse le contacter en cas de besoin » (Guide du
 * coordinateur, plans d'aides OSCAR)
 */
function manquantsDeDeroulementDeLaVisite(
  dossier: Dossier,
  kept: Kept,
): readonly PieceManquanteDeDeroulementDeLaVisite[] {
  const liste: PieceManquanteDeDeroulementDeLaVisite[] = [];
  const echeance = !dossier.deroulementDeLaVisite.lettreDeMissionOuCarteProfessionnelle
    ? keptEcheanceDeVisiteInitiale(dossier, kept)
    : null;
  if (!dossier.deroulementDeLaVisite.lettreDeMissionOuCarteProfessionnelle)
    liste.push({ piece: 'lettre de mission ou carte professionnelle', echeance, recommande: false });
  if (!dossier.deroulementDeLaVisite.presentationEtObjetDeLaVisite)
    liste.push({ piece: 'présentation et objet de la visite', echeance: null, recommande: true });
  const echeance2 = !dossier.deroulementDeLaVisite.offreDeServicesPresentee
    ? keptEcheanceDeVisiteInitiale(dossier, kept)
    : null;
  if (!dossier.deroulementDeLaVisite.offreDeServicesPresentee)
    liste.push({ piece: 'offre de services présentée', echeance: echeance2, recommande: false });
  const echeance3 = !dossier.deroulementDeLaVisite.modalitesDeMiseEnOeuvreExpliquees
    ? keptEcheanceDeVisiteInitiale(dossier, kept)
    : null;
  if (!dossier.deroulementDeLaVisite.modalitesDeMiseEnOeuvreExpliquees)
    liste.push({ piece: 'modalités de mise en œuvre expliquées', echeance: echeance3, recommande: false });
  const echeance4 = !dossier.deroulementDeLaVisite.devisRealisesEtExpliques
    ? keptEcheanceDeVisiteInitiale(dossier, kept)
    : null;
  if (!dossier.deroulementDeLaVisite.devisRealisesEtExpliques)
    liste.push({ piece: 'devis réalisés et expliqués', echeance: echeance4, recommande: false });
  const echeance5 = !dossier.deroulementDeLaVisite.planificationDesPrestationsProposee
    ? keptEcheanceDeVisiteInitiale(dossier, kept)
    : null;
  if (!dossier.deroulementDeLaVisite.planificationDesPrestationsProposee)
    liste.push({ piece: 'planification des prestations proposée', echeance: echeance5, recommande: false });
  const echeance6 = !dossier.deroulementDeLaVisite.conditionsDeTravailVerifiees
    ? keptEcheanceDeVisiteInitiale(dossier, kept)
    : null;
  if (!dossier.deroulementDeLaVisite.conditionsDeTravailVerifiees)
    liste.push({ piece: 'conditions de travail vérifiées', echeance: echeance6, recommande: false });
  const echeance7 = !dossier.deroulementDeLaVisite.conseilEnPreventionDonne
    ? keptEcheanceDeVisiteInitiale(dossier, kept)
    : null;
  if (!dossier.deroulementDeLaVisite.conseilEnPreventionDonne)
    liste.push({ piece: 'conseil en prévention donné', echeance: echeance7, recommande: false });
  const manque = dossier.renouvellementDAides && !dossier.deroulementDeLaVisite.passageAuxPlansOscarExplique;
  const echeance8 = manque ? keptEcheanceDeVisiteInitiale(dossier, kept) : null;
  if (manque) liste.push({ piece: 'passage aux plans OSCAR expliqué', echeance: echeance8, recommande: false });
  const echeance9 = !dossier.deroulementDeLaVisite.aspectsPratiquesDiscutes
    ? keptEcheanceDeVisiteInitiale(dossier, kept)
    : null;
  if (!dossier.deroulementDeLaVisite.aspectsPratiquesDiscutes)
    liste.push({ piece: 'aspects pratiques discutés', echeance: echeance9, recommande: false });
  const echeance10 = !dossier.deroulementDeLaVisite.recapitulatifEtImplicationsFinancieres
    ? keptEcheanceDeVisiteInitiale(dossier, kept)
    : null;
  if (!dossier.deroulementDeLaVisite.recapitulatifEtImplicationsFinancieres)
    liste.push({ piece: 'récapitulatif et implications financières', echeance: echeance10, recommande: false });
  const echeance11 = !dossier.deroulementDeLaVisite.informationsEtFlyerLaisses
    ? keptEcheanceDeVisiteInitiale(dossier, kept)
    : null;
  if (!dossier.deroulementDeLaVisite.informationsEtFlyerLaisses)
    liste.push({ piece: 'informations et flyer laissés', echeance: echeance11, recommande: false });
  const echeance12 = !dossier.deroulementDeLaVisite.suiteDeLaProcedureEtDateDEffetDites
    ? keptEcheanceDeVisiteInitiale(dossier, kept)
    : null;
  if (!dossier.deroulementDeLaVisite.suiteDeLaProcedureEtDateDEffetDites)
    liste.push({ piece: "suite de la procédure et date d'effet dites", echeance: echeance12, recommande: false });
  const attestationFournieValue = attestationFournie(dossier);
  const echeance13 = !attestationFournieValue ? keptEcheanceDeVisiteInitiale(dossier, kept) : null;
  if (!attestationFournieValue)
    liste.push({ piece: 'attestation signée par le retraité', echeance: echeance13, recommande: false });
  const echeance14 = !dossier.deroulementDeLaVisite.coordonneesLaissees
    ? keptEcheanceDeVisiteInitiale(dossier, kept)
    : null;
  if (!dossier.deroulementDeLaVisite.coordonneesLaissees)
    liste.push({ piece: 'coordonnées laissées', echeance: echeance14, recommande: false });
  return liste;
}

// controles.attendu:154
/**
 * contrôle contrats de prestation.verdict
 * « Après acceptation du ou des devis par la personne retraitée et validation des modalités de mise en œuvre, le
 * coordinateur s'assure de la réalisation du ou des contrats de prestation » (Guide du coordinateur, plans d'aides
 * OSCAR)
 * « décrivant, pour chaque service proposé, le mode de paiement qui sera retenu » (Guide du coordinateur, plans
 * d'aides OSCAR)
 * « et qui reprendra, en annexe, la contribution de la caisse régionale (tiers payant, forfait, etc.) » (Guide du
 * coordinateur, plans d'aides OSCAR)
 */
function verdictDeContratsDePrestation(dossier: Dossier): Verdict {
  if (
    (dossier.devisEtModalitesAcceptes && !dossier.contratsDePrestation.contratsRealises) ||
    (dossier.devisEtModalitesAcceptes && !dossier.contratsDePrestation.modeDePaiementDeChaqueServiceEcrit) ||
    (dossier.devisEtModalitesAcceptes && !dossier.contratsDePrestation.contributionDeLaCaisseEnAnnexe)
  )
    return 'non conforme';
  return 'conforme';
}

// controles.attendu:154
/**
 * contrôle contrats de prestation.manquants
 * « Après acceptation du ou des devis par la personne retraitée et validation des modalités de mise en œuvre, le
 * coordinateur s'assure de la réalisation du ou des contrats de prestation » (Guide du coordinateur, plans d'aides
 * OSCAR)
 * « décrivant, pour chaque service proposé, le mode de paiement qui sera retenu » (Guide du coordinateur, plans
 * d'aides OSCAR)
 * « et qui reprendra, en annexe, la contribution de la caisse régionale (tiers payant, forfait, etc.) » (Guide du
 * coordinateur, plans d'aides OSCAR)
 */
function manquantsDeContratsDePrestation(dossier: Dossier): readonly PieceManquanteDeContratsDePrestation[] {
  const liste: PieceManquanteDeContratsDePrestation[] = [];
  if (dossier.devisEtModalitesAcceptes && !dossier.contratsDePrestation.contratsRealises)
    liste.push({ piece: 'contrats réalisés', echeance: null, recommande: false });
  if (dossier.devisEtModalitesAcceptes && !dossier.contratsDePrestation.modeDePaiementDeChaqueServiceEcrit)
    liste.push({ piece: 'mode de paiement de chaque service écrit', echeance: null, recommande: false });
  if (dossier.devisEtModalitesAcceptes && !dossier.contratsDePrestation.contributionDeLaCaisseEnAnnexe)
    liste.push({ piece: 'contribution de la caisse en annexe', echeance: null, recommande: false });
  return liste;
}

// controles.attendu:164
/**
 * règle répartition complète
 * sans source : le guide demande la répartition, l'égalité des totaux s'en déduit
 */
function repartitionComplete(dossier: Dossier): boolean {
  let total = 0;
  for (const repartition of dossier.repartitionDesHeures) {
    total = add(total, repartition.heures, 'répartition complète');
  }
  return total === dossier.heuresNotifiees;
}

// regles.attendu:118
/** règle candidats */
function candidats(dossier: Dossier): readonly Prestataire[] {
  // « A 1 prestataire conventionné 1 prestataire non conventionné Prestataire conventionné » (Guide du
  // coordinateur, plans d'aides OSCAR)
  if (dossier.conventionExigee === 'convention quelconque')
    return dossier.prestataires.filter((prestataire) => prestataire.conventionne);
  // « Lorsqu'un prestataire conventionné pour ce rôle intervient dans la mise en œuvre du plan d'aides » (Guide
  // du coordinateur, plans d'aides OSCAR)
  return dossier.prestataires.filter((prestataire2) => prestataire2.conventionnePourLaCoordination);
}

// regles.attendu:133
/** règle désignation du coordinateur */
function designationDuCoordinateur(dossier: Dossier, kept: Kept): Designation {
  const cas1 = !dossier.missionPossible;
  const candidatsValue = keptCandidats(dossier, kept);
  const cas2 = !cas1 && candidatsValue.length === 1;
  const cas3 = !cas1 && candidatsValue.length >= 2 && dossier.decideur === 'choix au retraité';
  const cas4 = !cas1 && candidatsValue.length >= 2 && dossier.decideur === 'choix à la caisse';
  const cas5 = !cas1 && candidatsValue.length === 0;
  let valeur: Designation | undefined;
  let desaccord = false;
  // « Aucun partenaire ne peut assurer la mission de coordination (refus du retraité, incapacité des
  // partenaires, etc.) » (Guide du coordinateur, plans d'aides OSCAR)
  // « Le plan d'aides OSCAR attribué ne bénéficiera pas d'une coordination (même si le plan d'aides est
  // éligible) » (Guide du coordinateur, plans d'aides OSCAR)
  if (cas1) valeur = 'aucune coordination';
  // « la mission de coordination lui est systématiquement attribuée » (Guide du coordinateur, plans d'aides
  // OSCAR)
  if (cas2) {
    if (valeur === undefined) {
      valeur = 'prestataire du plan';
    } else if (!sameValue(valeur, 'prestataire du plan')) desaccord = true;
  }
  // « Choix laissé au retraité parmi les prestataires conventionnés uniquement » (Guide du coordinateur, plans
  // d'aides OSCAR)
  if (cas3) {
    if (valeur === undefined) {
      valeur = 'choix du retraité';
    } else if (!sameValue(valeur, 'choix du retraité')) desaccord = true;
  }
  // « la caisse régionale identifie le prestataire en charge de remplir cette fonction de coordination suivant
  // les règles suivantes » (Guide du coordinateur, plans d'aides OSCAR)
  if (cas4) {
    if (valeur === undefined) {
      valeur = 'désignation par la caisse';
    } else if (!sameValue(valeur, 'désignation par la caisse')) desaccord = true;
  }
  // « Si non, la mission de coordination est attribuée à un autre partenaire conventionné avec la caisse
  // régionale » (Guide du coordinateur, plans d'aides OSCAR)
  if (cas5) {
    if (valeur === undefined) {
      valeur = 'autre partenaire conventionné';
    } else if (!sameValue(valeur, 'autre partenaire conventionné')) desaccord = true;
  }
  if (desaccord) conflict('désignation du coordinateur', [cas1, cas2, cas3, cas4, cas5]);
  return valeur ?? raise('hole', 'no branch', 'désignation du coordinateur');
}

// controles.attendu:168
/**
 * contrôle mise en œuvre du plan.verdict
 * « renseigner dans l'outil mis à disposition par la caisse régionale sur le site partenairesactionsociale.fr la
 * répartition des heures d'accompagnement prévues à ce titre (entretien du linge et du logement, aide au déplacement
 * pédestre de proximité, aide à la préparation des repas, accompagnement à la toilette) » (Guide du coordinateur,
 * plans d'aides OSCAR)
 * sans source : égalité déduite, non écrite dans le guide
 * « vérifier que le bénéficiaire a pu identifier les prestataires répondant à ses besoins à partir d'éléments fournis
 * par l'évaluateur » (Guide du coordinateur, plans d'aides OSCAR)
 * « le cas échéant, communiquer au retraité une liste complémentaire des prestataires pouvant intervenir, et, si
 * nécessaire, l'accompagner dans la prise de contact de ces prestataires » (Guide du coordinateur, plans d'aides
 * OSCAR)
 * « valider le déclenchement des différentes prestations aux échéances définies » (Guide du coordinateur, plans
 * d'aides OSCAR)
 * « suivre et optimiser la mise en œuvre effective du plan d'aides » (Guide du coordinateur, plans d'aides OSCAR)
 * « un suivi de la mise en œuvre effective de l'ensemble des prestations notifiées » (Guide du coordinateur, plans
 * d'aides OSCAR)
 * « sensibiliser l'assuré à la nécessité de conserver les factures des prestations réalisées ; a fortiori lorsque le
 * forfait prévention est versé directement au bénéficiaire » (Guide du coordinateur, plans d'aides OSCAR)
 * « ou tout problème qui ne contribueraient pas à son effectivité, soit du fait des intervenants, soit du fait de la
 * personne retraitée ou de son entourage » (Guide du coordinateur, plans d'aides OSCAR)
 * « le coordinateur doit contribuer au bon déroulement du plan et répondre aux questions / réclamations du
 * bénéficiaire, y compris concernant les interventions des prestataires « partenaires » » (Guide du coordinateur,
 * plans d'aides OSCAR)
 * « Le coordinateur veille à la consommation effective du plan d'aides OSCAR » (Guide du coordinateur, plans d'aides
 * OSCAR)
 * « Lorsque la structure coordinatrice intervient également en prestataire d'aide à domicile, le coordinateur veille
 * à la juste facturation du plan d'aides OSCAR dans les délais définis dans le cadre de la convention, pour les
 * prestations dont sa structure est intervenante » (Guide du coordinateur, plans d'aides OSCAR)
 * « Il veille également à la bonne compréhension par la personne retraitée de son ou ses devis et factures » (Guide
 * du coordinateur, plans d'aides OSCAR)
 * « De manière générale, le coordinateur s'engage à être l'interlocuteur privilégié du bénéficiaire en cas de
 * difficultés de mise en place du plan d'aides OSCAR et en particulier dans le cas des publics particulièrement
 * fragilisés » (Guide du coordinateur, plans d'aides OSCAR)
 * « Il est l'interlocuteur privilégié du bénéficiaire et s'implique dans la réalisation des prestations notifiées »
 * (Guide du coordinateur, plans d'aides OSCAR)
 * « il s'engage, si nécessaire, à prendre contact avec les autres partenaires mobilisés dans le cadre du plan d'aides
 * OSCAR » (Guide du coordinateur, plans d'aides OSCAR)
 * « Au cours de la réalisation du plan d'aides OSCAR En référence au point 2 – réalisation du suivi d'OSCAR, la
 * structure coordinatrice doit établir des relations avec les structures évaluatrices sur toute la durée de la prise
 * en charge afin de se tenir mutuellement informées de toute modification dans la situation du retraité » (Guide du
 * coordinateur, plans d'aides OSCAR)
 */
function verdictDeMiseEnOeuvreDuPlan(dossier: Dossier, kept: Kept): Verdict {
  if (
    [
      dossier.heuresDAccompagnement && !dossier.miseEnOeuvreDuPlan.repartitionDesHeuresRenseignee,
      !dossier.miseEnOeuvreDuPlan.prestatairesIdentifiesParLeBeneficiaire,
      !dossier.miseEnOeuvreDuPlan.prestationsDeclencheesAuxEcheances,
      !dossier.miseEnOeuvreDuPlan.conservationDesFacturesExpliquee,
      !dossier.miseEnOeuvreDuPlan.problemesDEffectiviteSignales,
      !dossier.miseEnOeuvreDuPlan.questionsEtReclamationsTraitees,
      !dossier.miseEnOeuvreDuPlan.consommationDuPlanSuivie,
      (keptDesignationDuCoordinateur(dossier, kept) === 'prestataire du plan' ||
        keptDesignationDuCoordinateur(dossier, kept) === 'choix du retraité') &&
        !dossier.miseEnOeuvreDuPlan.facturationDansLesDelaisDeLaConvention,
      !dossier.miseEnOeuvreDuPlan.devisEtFacturesCompris,
      !dossier.miseEnOeuvreDuPlan.interlocuteurPrivilegie,
      !dossier.miseEnOeuvreDuPlan.informationsEchangeesAvecLEvaluateur,
    ].includes(true)
  )
    return 'non conforme';
  return 'conforme';
}

// controles.attendu:168
/**
 * contrôle mise en œuvre du plan.manquants
 * « renseigner dans l'outil mis à disposition par la caisse régionale sur le site partenairesactionsociale.fr la
 * répartition des heures d'accompagnement prévues à ce titre (entretien du linge et du logement, aide au déplacement
 * pédestre de proximité, aide à la préparation des repas, accompagnement à la toilette) » (Guide du coordinateur,
 * plans d'aides OSCAR)
 * sans source : égalité déduite, non écrite dans le guide
 * « vérifier que le bénéficiaire a pu identifier les prestataires répondant à ses besoins à partir d'éléments fournis
 * par l'évaluateur » (Guide du coordinateur, plans d'aides OSCAR)
 * « le cas échéant, communiquer au retraité une liste complémentaire des prestataires pouvant intervenir, et, si
 * nécessaire, l'accompagner dans la prise de contact de ces prestataires » (Guide du coordinateur, plans d'aides
 * OSCAR)
 * « valider le déclenchement des différentes prestations aux échéances définies » (Guide du coordinateur, plans
 * d'aides OSCAR)
 * « suivre et optimiser la mise en œuvre effective du plan d'aides » (Guide du coordinateur, plans d'aides OSCAR)
 * « un suivi de la mise en œuvre effective de l'ensemble des prestations notifiées » (Guide du coordinateur, plans
 * d'aides OSCAR)
 * « sensibiliser l'assuré à la nécessité de conserver les factures des prestations réalisées ; a fortiori lorsque le
 * forfait prévention est versé directement au bénéficiaire » (Guide du coordinateur, plans d'aides OSCAR)
 * « ou tout problème qui ne contribueraient pas à son effectivité, soit du fait des intervenants, soit du fait de la
 * personne retraitée ou de son entourage » (Guide du coordinateur, plans d'aides OSCAR)
 * « le coordinateur doit contribuer au bon déroulement du plan et répondre aux questions / réclamations du
 * bénéficiaire, y compris concernant les interventions des prestataires « partenaires » » (Guide du coordinateur,
 * plans d'aides OSCAR)
 * « Le coordinateur veille à la consommation effective du plan d'aides OSCAR » (Guide du coordinateur, plans d'aides
 * OSCAR)
 * « Lorsque la structure coordinatrice intervient également en prestataire d'aide à domicile, le coordinateur veille
 * à la juste facturation du plan d'aides OSCAR dans les délais définis dans le cadre de la convention, pour les
 * prestations dont sa structure est intervenante » (Guide du coordinateur, plans d'aides OSCAR)
 * « Il veille également à la bonne compréhension par la personne retraitée de son ou ses devis et factures » (Guide
 * du coordinateur, plans d'aides OSCAR)
 * « De manière générale, le coordinateur s'engage à être l'interlocuteur privilégié du bénéficiaire en cas de
 * difficultés de mise en place du plan d'aides OSCAR et en particulier dans le cas des publics particulièrement
 * fragilisés » (Guide du coordinateur, plans d'aides OSCAR)
 * « Il est l'interlocuteur privilégié du bénéficiaire et s'implique dans la réalisation des prestations notifiées »
 * (Guide du coordinateur, plans d'aides OSCAR)
 * « il s'engage, si nécessaire, à prendre contact avec les autres partenaires mobilisés dans le cadre du plan d'aides
 * OSCAR » (Guide du coordinateur, plans d'aides OSCAR)
 * « Au cours de la réalisation du plan d'aides OSCAR En référence au point 2 – réalisation du suivi d'OSCAR, la
 * structure coordinatrice doit établir des relations avec les structures évaluatrices sur toute la durée de la prise
 * en charge afin de se tenir mutuellement informées de toute modification dans la situation du retraité » (Guide du
 * coordinateur, plans d'aides OSCAR)
 */
function manquantsDeMiseEnOeuvreDuPlan(dossier: Dossier, kept: Kept): readonly PieceManquanteDeMiseEnOeuvreDuPlan[] {
  const liste: PieceManquanteDeMiseEnOeuvreDuPlan[] = [];
  if (dossier.heuresDAccompagnement && !dossier.miseEnOeuvreDuPlan.repartitionDesHeuresRenseignee)
    liste.push({ piece: 'répartition des heures renseignée', echeance: null, recommande: false });
  const manque = dossier.heuresDAccompagnement && !repartitionComplete(dossier);
  if (manque) liste.push({ piece: 'répartition égale aux heures notifiées', echeance: null, recommande: true });
  if (!dossier.miseEnOeuvreDuPlan.prestatairesIdentifiesParLeBeneficiaire)
    liste.push({ piece: 'prestataires identifiés par le bénéficiaire', echeance: null, recommande: false });
  if (!dossier.miseEnOeuvreDuPlan.listeComplementaireEtPriseDeContact)
    liste.push({ piece: 'liste complémentaire et prise de contact', echeance: null, recommande: true });
  if (!dossier.miseEnOeuvreDuPlan.prestationsDeclencheesAuxEcheances)
    liste.push({ piece: 'prestations déclenchées aux échéances', echeance: null, recommande: false });
  if (!dossier.miseEnOeuvreDuPlan.conservationDesFacturesExpliquee)
    liste.push({ piece: 'conservation des factures expliquée', echeance: null, recommande: false });
  if (!dossier.miseEnOeuvreDuPlan.problemesDEffectiviteSignales)
    liste.push({ piece: "problèmes d'effectivité signalés", echeance: null, recommande: false });
  if (!dossier.miseEnOeuvreDuPlan.questionsEtReclamationsTraitees)
    liste.push({ piece: 'questions et réclamations traitées', echeance: null, recommande: false });
  if (!dossier.miseEnOeuvreDuPlan.consommationDuPlanSuivie)
    liste.push({ piece: 'consommation du plan suivie', echeance: null, recommande: false });
  const manque2 =
    (keptDesignationDuCoordinateur(dossier, kept) === 'prestataire du plan' ||
      keptDesignationDuCoordinateur(dossier, kept) === 'choix du retraité') &&
    !dossier.miseEnOeuvreDuPlan.facturationDansLesDelaisDeLaConvention;
  if (manque2) liste.push({ piece: 'facturation dans les délais de la convention', echeance: null, recommande: false });
  if (!dossier.miseEnOeuvreDuPlan.devisEtFacturesCompris)
    liste.push({ piece: 'devis et factures compris', echeance: null, recommande: false });
  if (!dossier.miseEnOeuvreDuPlan.interlocuteurPrivilegie)
    liste.push({ piece: 'interlocuteur privilégié', echeance: null, recommande: false });
  if (!dossier.miseEnOeuvreDuPlan.contactAvecLesAutresPartenaires)
    liste.push({ piece: 'contact avec les autres partenaires', echeance: null, recommande: true });
  if (!dossier.miseEnOeuvreDuPlan.informationsEchangeesAvecLEvaluateur)
    liste.push({ piece: "informations échangées avec l'évaluateur", echeance: null, recommande: false });
  return liste;
}

// controles.attendu:201
/**
 * contrôle rôle de prévention.verdict
 * « qu'il relaie des messages de prévention simples sur la prévention » (Guide du coordinateur, plans d'aides OSCAR)
 * « Pour contribuer à la prévention de la perte d'autonomie, il intègre dans la réalisation de ses prestations, les
 * messages de prévention utiles à l'accompagnement à domicile du bénéficiaire » (Guide du coordinateur, plans d'aides
 * OSCAR)
 * « la structure coordinatrice ayant pour mission de relayer les messages simples de prévention au quotidien » (Guide
 * du coordinateur, plans d'aides OSCAR)
 * « qu'il diffuse des brochures comme par exemple la documentation de Santé publique France « Bien vieillir » »
 * (Guide du coordinateur, plans d'aides OSCAR)
 * « Il doit également relayer des messages de prévention simples et diffuser les brochures qui lui sont remises »
 * (Guide du coordinateur, plans d'aides OSCAR)
 * « qu'il informe les salariés des services d'aides des thématiques de prévention » (Guide du coordinateur, plans
 * d'aides OSCAR)
 * « les salariés des services d'aides sont informés des points de vigilance à avoir pour favoriser l'autonomie et le
 * maintien à domicile » (Guide du coordinateur, plans d'aides OSCAR)
 * « Il appartient au coordinateur : de participer à la réalisation effective de ces prestations » (Guide du
 * coordinateur, plans d'aides OSCAR)
 * « Par sa présence régulière au domicile, le coordinateur doit participer à l'activation effective des prestations
 * préconisées par l'évaluateur et validées par la caisse régionale dans le cadre du forfait de prévention » (Guide du
 * coordinateur, plans d'aides OSCAR)
 * « d'être amené à contacter les partenaires concernés par ces prestations » (Guide du coordinateur, plans d'aides
 * OSCAR)
 * « de conseiller, promouvoir et orienter vers l'ensemble de l'offre de prévention (proposée dans le « catalogue »),
 * du fait de sa présence régulière au domicile du retraité » (Guide du coordinateur, plans d'aides OSCAR)
 * « Le coordinateur assure un rôle de « suivi » des préconisations de la structure d'évaluation en la matière (ex. :
 * rappeler au bénéficiaire les actions collectives préconisées) » (Guide du coordinateur, plans d'aides OSCAR)
 */
function verdictDeRoleDePrevention(dossier: Dossier): Verdict {
  if (
    !dossier.roleDePrevention.messagesDePreventionRelayes ||
    !dossier.roleDePrevention.brochuresDiffusees ||
    !dossier.roleDePrevention.salariesInformesDesThematiques ||
    !dossier.roleDePrevention.prestationsDuForfaitRealisees ||
    !dossier.roleDePrevention.orientationVersLOffreDePrevention ||
    !dossier.roleDePrevention.actionsCollectivesRappelees
  )
    return 'non conforme';
  return 'conforme';
}

// controles.attendu:201
/**
 * contrôle rôle de prévention.manquants
 * « qu'il relaie des messages de prévention simples sur la prévention » (Guide du coordinateur, plans d'aides OSCAR)
 * « Pour contribuer à la prévention de la perte d'autonomie, il intègre dans la réalisation de ses prestations, les
 * messages de prévention utiles à l'accompagnement à domicile du bénéficiaire » (Guide du coordinateur, plans d'aides
 * OSCAR)
 * « la structure coordinatrice ayant pour mission de relayer les messages simples de prévention au quotidien » (Guide
 * du coordinateur, plans d'aides OSCAR)
 * « qu'il diffuse des brochures comme par exemple la documentation de Santé publique France « Bien vieillir » »
 * (Guide du coordinateur, plans d'aides OSCAR)
 * « Il doit également relayer des messages de prévention simples et diffuser les brochures qui lui sont remises »
 * (Guide du coordinateur, plans d'aides OSCAR)
 * « qu'il informe les salariés des services d'aides des thématiques de prévention » (Guide du coordinateur, plans
 * d'aides OSCAR)
 * « les salariés des services d'aides sont informés des points de vigilance à avoir pour favoriser l'autonomie et le
 * maintien à domicile » (Guide du coordinateur, plans d'aides OSCAR)
 * « Il appartient au coordinateur : de participer à la réalisation effective de ces prestations » (Guide du
 * coordinateur, plans d'aides OSCAR)
 * « Par sa présence régulière au domicile, le coordinateur doit participer à l'activation effective des prestations
 * préconisées par l'évaluateur et validées par la caisse régionale dans le cadre du forfait de prévention » (Guide du
 * coordinateur, plans d'aides OSCAR)
 * « d'être amené à contacter les partenaires concernés par ces prestations » (Guide du coordinateur, plans d'aides
 * OSCAR)
 * « de conseiller, promouvoir et orienter vers l'ensemble de l'offre de prévention (proposée dans le « catalogue »),
 * du fait de sa présence régulière au domicile du retraité » (Guide du coordinateur, plans d'aides OSCAR)
 * « Le coordinateur assure un rôle de « suivi » des préconisations de la structure d'évaluation en la matière (ex. :
 * rappeler au bénéficiaire les actions collectives préconisées) » (Guide du coordinateur, plans d'aides OSCAR)
 */
function manquantsDeRoleDePrevention(dossier: Dossier): readonly PieceManquanteDeRoleDePrevention[] {
  const liste: PieceManquanteDeRoleDePrevention[] = [];
  if (!dossier.roleDePrevention.messagesDePreventionRelayes)
    liste.push({ piece: 'messages de prévention relayés', echeance: null, recommande: false });
  if (!dossier.roleDePrevention.brochuresDiffusees)
    liste.push({ piece: 'brochures diffusées', echeance: null, recommande: false });
  if (!dossier.roleDePrevention.salariesInformesDesThematiques)
    liste.push({ piece: 'salariés informés des thématiques', echeance: null, recommande: false });
  if (!dossier.roleDePrevention.prestationsDuForfaitRealisees)
    liste.push({ piece: 'prestations du forfait réalisées', echeance: null, recommande: false });
  if (!dossier.roleDePrevention.partenairesDuForfaitContactes)
    liste.push({ piece: 'partenaires du forfait contactés', echeance: null, recommande: true });
  if (!dossier.roleDePrevention.orientationVersLOffreDePrevention)
    liste.push({ piece: "orientation vers l'offre de prévention", echeance: null, recommande: false });
  if (!dossier.roleDePrevention.actionsCollectivesRappelees)
    liste.push({ piece: 'actions collectives rappelées', echeance: null, recommande: false });
  return liste;
}

// evenements.attendu:221
/** règle auteur de la saisie */
function auteurDeLaSaisie(dossier: Dossier, _evenement: Evenement): Acteur {
  // « en cas d'hospitalisation du retraité, renseigner les dates d'entrées et de sorties d'hospitalisation sur
  // l'outil disponible sur partenairesactionsociale.fr » (Guide du coordinateur, plans d'aides OSCAR)
  if (dossier.saisieDesDates === 'saisie du coordinateur') return 'coordinateur du plan';
  // « Lorsqu'un évènement intervient et modifie la situation du bénéficiaire, la structure évaluatrice s'engage
  // à renseigner les dates de l'évènement sur le site partenairesactionsociale.fr (ex. : entrée et sortie
  // d'hospitalisation, décès du conjoint, etc.) » (Guide du coordinateur, plans d'aides OSCAR)
  return 'structure évaluatrice';
}

// evenements.attendu:198
/** règle situation.changement */
function situationChangement(dossier: Dossier, kept: Kept, evenement: Evenement): SituationDuPlan | null {
  // « clôture du plan d'aides OSCAR : » (Guide du coordinateur, plans d'aides OSCAR)
  if (keptArreteLePlan(dossier, kept, evenement)) return 'clos';
  return null;
}

// evenements.attendu:198
/** règle situation */
function situation(dossier: Dossier, kept: Kept, evenement: Evenement): SituationDuPlan {
  const situationChangementValue = situationChangement(dossier, kept, evenement);
  if (situationChangementValue !== null) return situationChangementValue;
  if (
    preceding(dossier.evenements, evenement).some((anterieur) => situationChangement(dossier, kept, anterieur) !== null)
  )
    return (
      situationChangement(
        dossier,
        kept,
        last(
          preceding(dossier.evenements, evenement).filter(
            (anterieur2) => situationChangement(dossier, kept, anterieur2) !== null,
          ),
          'situation',
        ),
      ) ?? raise('hole', 'absent value', 'situation', ['situation.changement'])
    );
  return 'en cours';
}

// controles.attendu:223
/**
 * contrôle signalement.verdict
 * « alerter la caisse régionale de tout changement et toute situation difficile dès leur identification » (Guide du
 * coordinateur, plans d'aides OSCAR)
 * « Dans le cadre du suivi qu'il réalise, le coordinateur informe la caisse régionale, la structure évaluatrice et
 * les autres intervenants à domicile, via l'outil de suivi mis à disposition sur partenairesactionsociale.fr, des
 * changements de situation de la personne retraitée pour des motifs administratifs et sociaux suivants » (Guide du
 * coordinateur, plans d'aides OSCAR)
 * « Dans le cadre du suivi qu'il réalise, le coordinateur informe la caisse régionale, la structure évaluatrice et
 * les autres intervenants à domicile, via l'outil de suivi mis à disposition sur partenairesactionsociale.fr, des
 * changements de situation de la personne retraitée pour des motifs administratifs et sociaux suivants » (Guide du
 * coordinateur, plans d'aides OSCAR)
 * « Dans le cadre du suivi qu'il réalise, le coordinateur informe la caisse régionale, la structure évaluatrice et
 * les autres intervenants à domicile, via l'outil de suivi mis à disposition sur partenairesactionsociale.fr, des
 * changements de situation de la personne retraitée pour des motifs administratifs et sociaux suivants » (Guide du
 * coordinateur, plans d'aides OSCAR)
 * « s'engage à signaler ces évolutions dans l'outil mis à disposition sur partenairesactionsociale.fr pour tracer
 * l'ensemble des évolutions identifiées au fil de l'eau » (Guide du coordinateur, plans d'aides OSCAR)
 * « Toute évolution fait l'objet d'une consignation dans l'outil de suivi mis à disposition sur le site :
 * partenairesactionsociale.fr » (Guide du coordinateur, plans d'aides OSCAR)
 * « en cas d'hospitalisation du retraité, renseigner les dates d'entrées et de sorties d'hospitalisation sur l'outil
 * disponible sur partenairesactionsociale.fr » (Guide du coordinateur, plans d'aides OSCAR)
 * « réaliser un point d'étape supplémentaire en cas d'évolution de la situation du bénéficiaire » (Guide du
 * coordinateur, plans d'aides OSCAR)
 * « établir une concertation avec le service évaluateur pour proposer à la caisse régionale une évolution du plan
 * d'aides OSCAR le cas échéant » (Guide du coordinateur, plans d'aides OSCAR)
 */
function verdictDeSignalement(dossier: Dossier, kept: Kept, evenement: Evenement): Verdict {
  if (
    [
      !evenement.caisseRegionaleInformee,
      !evenement.structureEvaluatriceInformee,
      !evenement.autresIntervenantsInformes,
      !evenement.evolutionConsigneeDansLOutilDeSuivi,
      keptLigneDEvolution(dossier, kept, evenement) === "séjour à l'hôpital" &&
        auteurDeLaSaisie(dossier, evenement) === 'coordinateur du plan' &&
        !evenement.datesDEntreeEtDeSortieRenseignees,
      keptSituation(dossier, kept, evenement) === 'en cours' &&
        dossier.pointSupplementaire === 'obligatoire' &&
        !evenement.pointDEtapeSupplementaireRealise,
    ].includes(true)
  )
    return 'non conforme';
  return 'conforme';
}

// controles.attendu:223
/**
 * contrôle signalement.manquants
 * « alerter la caisse régionale de tout changement et toute situation difficile dès leur identification » (Guide du
 * coordinateur, plans d'aides OSCAR)
 * « Dans le cadre du suivi qu'il réalise, le coordinateur informe la caisse régionale, la structure évaluatrice et
 * les autres intervenants à domicile, via l'outil de suivi mis à disposition sur partenairesactionsociale.fr, des
 * changements de situation de la personne retraitée pour des motifs administratifs et sociaux suivants » (Guide du
 * coordinateur, plans d'aides OSCAR)
 * « Dans le cadre du suivi qu'il réalise, le coordinateur informe la caisse régionale, la structure évaluatrice et
 * les autres intervenants à domicile, via l'outil de suivi mis à disposition sur partenairesactionsociale.fr, des
 * changements de situation de la personne retraitée pour des motifs administratifs et sociaux suivants » (Guide du
 * coordinateur, plans d'aides OSCAR)
 * « Dans le cadre du suivi qu'il réalise, le coordinateur informe la caisse régionale, la structure évaluatrice et
 * les autres intervenants à domicile, via l'outil de suivi mis à disposition sur partenairesactionsociale.fr, des
 * changements de situation de la personne retraitée pour des motifs administratifs et sociaux suivants » (Guide du
 * coordinateur, plans d'aides OSCAR)
 * « s'engage à signaler ces évolutions dans l'outil mis à disposition sur partenairesactionsociale.fr pour tracer
 * l'ensemble des évolutions identifiées au fil de l'eau » (Guide du coordinateur, plans d'aides OSCAR)
 * « Toute évolution fait l'objet d'une consignation dans l'outil de suivi mis à disposition sur le site :
 * partenairesactionsociale.fr » (Guide du coordinateur, plans d'aides OSCAR)
 * « en cas d'hospitalisation du retraité, renseigner les dates d'entrées et de sorties d'hospitalisation sur l'outil
 * disponible sur partenairesactionsociale.fr » (Guide du coordinateur, plans d'aides OSCAR)
 * « réaliser un point d'étape supplémentaire en cas d'évolution de la situation du bénéficiaire » (Guide du
 * coordinateur, plans d'aides OSCAR)
 * « établir une concertation avec le service évaluateur pour proposer à la caisse régionale une évolution du plan
 * d'aides OSCAR le cas échéant » (Guide du coordinateur, plans d'aides OSCAR)
 */
function manquantsDeSignalement(
  dossier: Dossier,
  kept: Kept,
  evenement: Evenement,
): readonly PieceManquanteDeSignalement[] {
  const liste: PieceManquanteDeSignalement[] = [];
  if (!evenement.caisseRegionaleInformee)
    liste.push({
      piece: 'caisse régionale informée',
      echeance: !evenement.caisseRegionaleInformee ? evenement.dateDIdentification : null,
      recommande: false,
    });
  if (!evenement.structureEvaluatriceInformee)
    liste.push({ piece: 'structure évaluatrice informée', echeance: null, recommande: false });
  if (!evenement.autresIntervenantsInformes)
    liste.push({ piece: 'autres intervenants informés', echeance: null, recommande: false });
  if (!evenement.evolutionConsigneeDansLOutilDeSuivi)
    liste.push({ piece: "évolution consignée dans l'outil de suivi", echeance: null, recommande: false });
  if (
    keptLigneDEvolution(dossier, kept, evenement) === "séjour à l'hôpital" &&
    auteurDeLaSaisie(dossier, evenement) === 'coordinateur du plan' &&
    !evenement.datesDEntreeEtDeSortieRenseignees
  )
    liste.push({ piece: "dates d'entrée et de sortie renseignées", echeance: null, recommande: false });
  const manque =
    keptSituation(dossier, kept, evenement) === 'en cours' &&
    dossier.pointSupplementaire === 'obligatoire' &&
    !evenement.pointDEtapeSupplementaireRealise;
  if (manque) liste.push({ piece: "point d'étape supplémentaire réalisé", echeance: null, recommande: false });
  if (!evenement.concertationAvecLEvaluateur)
    liste.push({ piece: "concertation avec l'évaluateur", echeance: null, recommande: true });
  return liste;
}

// controles.attendu:244
/**
 * contrôle capacités du partenaire.verdict
 * « Il est donc indispensable de disposer d'une convention signée avec les caisses régionales pour réaliser la
 * mission de coordination auprès des bénéficiaires d'un plan d'aides OSCAR » (Guide du coordinateur, plans d'aides
 * OSCAR)
 * « possède une bonne connaissance du contexte local, social et médico-social correspondant au public auquel il
 * s'adresse, et dispose d'un ancrage partenarial facilitant la bonne mise en œuvre de l'ensemble des prestations »
 * (Guide du coordinateur, plans d'aides OSCAR)
 * « La structure coordinatrice s'assure de disposer des relais locaux pour optimiser la mise en œuvre de l'ensemble
 * des prestations » (Guide du coordinateur, plans d'aides OSCAR)
 * « dispose de personnel dédié et formé à la coordination et au suivi » (Guide du coordinateur, plans d'aides OSCAR)
 * « soit en capacité d'assurer une fonction de veille en mettant en place un dispositif de suivi individualisé de
 * l'intervention en accord avec le bénéficiaire » (Guide du coordinateur, plans d'aides OSCAR)
 * « en mettant en place un dispositif de suivi individualisé de l'intervention en accord avec le bénéficiaire »
 * (Guide du coordinateur, plans d'aides OSCAR)
 * « détecter les besoins d'évolution des prestations préconisées » (Guide du coordinateur, plans d'aides OSCAR)
 * « informer la caisse régionale et l'évaluateur en cas de changement de situation du bénéficiaire » (Guide du
 * coordinateur, plans d'aides OSCAR)
 * « Les conditions d'agrément des structures conventionnées intègrent un rôle de prévention pour l'ensemble des actes
 * professionnels délivrés au domicile » (Guide du coordinateur, plans d'aides OSCAR)
 */
function verdictDeCapacitesDuPartenaire(dossier: Dossier): Verdict {
  if (
    !dossier.capacitesDuPartenaire.conventionDeCoordinationSignee ||
    (dossier.ancrageLocal === 'nécessaire' && !dossier.capacitesDuPartenaire.contexteLocalEtAncragePartenarial) ||
    !dossier.capacitesDuPartenaire.relaisLocaux ||
    !dossier.capacitesDuPartenaire.personnelDedieEtForme ||
    !dossier.capacitesDuPartenaire.veilleIndividualisee ||
    !dossier.capacitesDuPartenaire.accordDuBeneficiaireSurLaVeille ||
    !dossier.capacitesDuPartenaire.besoinsDEvolutionDetectes ||
    !dossier.capacitesDuPartenaire.changementsTransmisALaCaisseEtALEvaluateur ||
    !dossier.capacitesDuPartenaire.roleDePreventionDansLAgrement
  )
    return 'non conforme';
  return 'conforme';
}

// controles.attendu:244
/**
 * contrôle capacités du partenaire.manquants
 * « Il est donc indispensable de disposer d'une convention signée avec les caisses régionales pour réaliser la
 * mission de coordination auprès des bénéficiaires d'un plan d'aides OSCAR » (Guide du coordinateur, plans d'aides
 * OSCAR)
 * « possède une bonne connaissance du contexte local, social et médico-social correspondant au public auquel il
 * s'adresse, et dispose d'un ancrage partenarial facilitant la bonne mise en œuvre de l'ensemble des prestations »
 * (Guide du coordinateur, plans d'aides OSCAR)
 * « La structure coordinatrice s'assure de disposer des relais locaux pour optimiser la mise en œuvre de l'ensemble
 * des prestations » (Guide du coordinateur, plans d'aides OSCAR)
 * « dispose de personnel dédié et formé à la coordination et au suivi » (Guide du coordinateur, plans d'aides OSCAR)
 * « soit en capacité d'assurer une fonction de veille en mettant en place un dispositif de suivi individualisé de
 * l'intervention en accord avec le bénéficiaire » (Guide du coordinateur, plans d'aides OSCAR)
 * « en mettant en place un dispositif de suivi individualisé de l'intervention en accord avec le bénéficiaire »
 * (Guide du coordinateur, plans d'aides OSCAR)
 * « détecter les besoins d'évolution des prestations préconisées » (Guide du coordinateur, plans d'aides OSCAR)
 * « informer la caisse régionale et l'évaluateur en cas de changement de situation du bénéficiaire » (Guide du
 * coordinateur, plans d'aides OSCAR)
 * « Les conditions d'agrément des structures conventionnées intègrent un rôle de prévention pour l'ensemble des actes
 * professionnels délivrés au domicile » (Guide du coordinateur, plans d'aides OSCAR)
 */
function manquantsDeCapacitesDuPartenaire(dossier: Dossier): readonly PieceManquanteDeCapacitesDuPartenaire[] {
  const liste: PieceManquanteDeCapacitesDuPartenaire[] = [];
  if (!dossier.capacitesDuPartenaire.conventionDeCoordinationSignee)
    liste.push({ piece: 'convention de coordination signée', echeance: null, recommande: false });
  if (dossier.ancrageLocal === 'nécessaire' && !dossier.capacitesDuPartenaire.contexteLocalEtAncragePartenarial)
    liste.push({ piece: 'contexte local et ancrage partenarial', echeance: null, recommande: false });
  if (!dossier.capacitesDuPartenaire.relaisLocaux)
    liste.push({ piece: 'relais locaux', echeance: null, recommande: false });
  if (!dossier.capacitesDuPartenaire.personnelDedieEtForme)
    liste.push({ piece: 'personnel dédié et formé', echeance: null, recommande: false });
  if (!dossier.capacitesDuPartenaire.veilleIndividualisee)
    liste.push({ piece: 'veille individualisée', echeance: null, recommande: false });
  if (!dossier.capacitesDuPartenaire.accordDuBeneficiaireSurLaVeille)
    liste.push({ piece: 'accord du bénéficiaire sur la veille', echeance: null, recommande: false });
  if (!dossier.capacitesDuPartenaire.besoinsDEvolutionDetectes)
    liste.push({ piece: "besoins d'évolution détectés", echeance: null, recommande: false });
  if (!dossier.capacitesDuPartenaire.changementsTransmisALaCaisseEtALEvaluateur)
    liste.push({ piece: "changements transmis à la caisse et à l'évaluateur", echeance: null, recommande: false });
  if (!dossier.capacitesDuPartenaire.roleDePreventionDansLAgrement)
    liste.push({ piece: "rôle de prévention dans l'agrément", echeance: null, recommande: false });
  return liste;
}

// controles.attendu:264
/**
 * contrôle rapport annuel.verdict
 * « la structure fournit annuellement son rapport d'activité » (Guide du coordinateur, plans d'aides OSCAR)
 * « transmet la liste des prestations qu'elle délivre directement, ou indirectement du fait de son partenariat
 * formalisé avec d'autres structures » (Guide du coordinateur, plans d'aides OSCAR)
 * « ainsi que les tarifs pratiqués » (Guide du coordinateur, plans d'aides OSCAR)
 */
function verdictDeRapportAnnuel(dossier: Dossier): Verdict {
  if (
    !dossier.rapportAnnuel.rapportDActiviteFourni ||
    !dossier.rapportAnnuel.listeDesPrestationsTransmise ||
    !dossier.rapportAnnuel.tarifsTransmis
  )
    return 'non conforme';
  return 'conforme';
}

// controles.attendu:264
/**
 * contrôle rapport annuel.manquants
 * « la structure fournit annuellement son rapport d'activité » (Guide du coordinateur, plans d'aides OSCAR)
 * « transmet la liste des prestations qu'elle délivre directement, ou indirectement du fait de son partenariat
 * formalisé avec d'autres structures » (Guide du coordinateur, plans d'aides OSCAR)
 * « ainsi que les tarifs pratiqués » (Guide du coordinateur, plans d'aides OSCAR)
 */
function manquantsDeRapportAnnuel(dossier: Dossier): readonly PieceManquanteDeRapportAnnuel[] {
  const liste: PieceManquanteDeRapportAnnuel[] = [];
  if (!dossier.rapportAnnuel.rapportDActiviteFourni)
    liste.push({ piece: "rapport d'activité fourni", echeance: null, recommande: false });
  if (!dossier.rapportAnnuel.listeDesPrestationsTransmise)
    liste.push({ piece: 'liste des prestations transmise', echeance: null, recommande: false });
  if (!dossier.rapportAnnuel.tarifsTransmis)
    liste.push({ piece: 'tarifs transmis', echeance: null, recommande: false });
  return liste;
}

// controles.attendu:274
/**
 * contrôle maîtrise des risques.verdict
 * « La structure coordinatrice rend compte à la caisse régionale de l'ensemble des prestations réalisées pour chaque
 * bénéficiaire, selon les points de contrôles inscrits dans le plan de maîtrise des risques » (Guide du coordinateur,
 * plans d'aides OSCAR)
 * « vérification de la réalisation de la visite initiale au domicile du retraité » (Guide du coordinateur, plans
 * d'aides OSCAR)
 * « et de la transmission du formulaire de visite signé par le retraité » (Guide du coordinateur, plans d'aides
 * OSCAR)
 * « vérification de la réalisation des points de suivi obligatoires » (Guide du coordinateur, plans d'aides OSCAR)
 * « et de la formalisation des formulaires sur partenairesactionsociale.fr » (Guide du coordinateur, plans d'aides
 * OSCAR)
 * « vérification de la remontée des alertes, auprès de la caisse régionale et des autres partenaires, en cas de
 * changement de situation du bénéficiaire » (Guide du coordinateur, plans d'aides OSCAR)
 * « vérification de la prise en compte du rôle de prévention : à l'échelle de la structure : vérifier la réalisation
 * du plan de formation des intervenants aux principes de base de la prévention » (Guide du coordinateur, plans
 * d'aides OSCAR)
 * « pour chaque plan d'aides OSCAR, au titre des préconisations de la structure d'évaluation, réalisation des actions
 * de prévention par le bénéficiaire » (Guide du coordinateur, plans d'aides OSCAR)
 */
function verdictDeMaitriseDesRisques(dossier: Dossier, kept: Kept): Verdict {
  if (
    [
      dossier.dateDeLaVisite === null,
      !formulaireFourni(dossier),
      !(
        keptEtatDePremierPointDEtape(dossier, kept) !== 'dépassé' &&
        keptEtatDeSecondPointDEtape(dossier, kept) !== 'dépassé'
      ),
      !dossier.maitriseDesRisques.formulairesDesPointsRenseignes,
      !dossier.evenements.every((evenement) => keptVerdictDeSignalement(dossier, kept, evenement) === 'conforme'),
      !dossier.maitriseDesRisques.planDeFormationRealise,
      !dossier.maitriseDesRisques.actionsDePreventionRealiseesParLeBeneficiaire,
    ].includes(true)
  )
    return 'non conforme';
  return 'conforme';
}

// controles.attendu:274
/**
 * contrôle maîtrise des risques.manquants
 * « La structure coordinatrice rend compte à la caisse régionale de l'ensemble des prestations réalisées pour chaque
 * bénéficiaire, selon les points de contrôles inscrits dans le plan de maîtrise des risques » (Guide du coordinateur,
 * plans d'aides OSCAR)
 * « vérification de la réalisation de la visite initiale au domicile du retraité » (Guide du coordinateur, plans
 * d'aides OSCAR)
 * « et de la transmission du formulaire de visite signé par le retraité » (Guide du coordinateur, plans d'aides
 * OSCAR)
 * « vérification de la réalisation des points de suivi obligatoires » (Guide du coordinateur, plans d'aides OSCAR)
 * « et de la formalisation des formulaires sur partenairesactionsociale.fr » (Guide du coordinateur, plans d'aides
 * OSCAR)
 * « vérification de la remontée des alertes, auprès de la caisse régionale et des autres partenaires, en cas de
 * changement de situation du bénéficiaire » (Guide du coordinateur, plans d'aides OSCAR)
 * « vérification de la prise en compte du rôle de prévention : à l'échelle de la structure : vérifier la réalisation
 * du plan de formation des intervenants aux principes de base de la prévention » (Guide du coordinateur, plans
 * d'aides OSCAR)
 * « pour chaque plan d'aides OSCAR, au titre des préconisations de la structure d'évaluation, réalisation des actions
 * de prévention par le bénéficiaire » (Guide du coordinateur, plans d'aides OSCAR)
 */
function manquantsDeMaitriseDesRisques(dossier: Dossier, kept: Kept): readonly PieceManquanteDeMaitriseDesRisques[] {
  const liste: PieceManquanteDeMaitriseDesRisques[] = [];
  const manque = dossier.dateDeLaVisite === null;
  const echeance = manque ? keptEcheanceDeVisiteInitiale(dossier, kept) : null;
  if (manque) liste.push({ piece: 'visite initiale réalisée', echeance, recommande: false });
  if (!formulaireFourni(dossier))
    liste.push({ piece: 'formulaire de visite signé', echeance: null, recommande: false });
  const manque2 = !(
    keptEtatDePremierPointDEtape(dossier, kept) !== 'dépassé' &&
    keptEtatDeSecondPointDEtape(dossier, kept) !== 'dépassé'
  );
  if (manque2) liste.push({ piece: 'points de suivi à jour', echeance: null, recommande: false });
  if (!dossier.maitriseDesRisques.formulairesDesPointsRenseignes)
    liste.push({ piece: 'formulaires des points renseignés', echeance: null, recommande: false });
  const manque3 = !dossier.evenements.every(
    (evenement) => keptVerdictDeSignalement(dossier, kept, evenement) === 'conforme',
  );
  if (manque3) liste.push({ piece: 'alertes remontées', echeance: null, recommande: false });
  if (!dossier.maitriseDesRisques.planDeFormationRealise)
    liste.push({ piece: 'plan de formation réalisé', echeance: null, recommande: false });
  if (!dossier.maitriseDesRisques.actionsDePreventionRealiseesParLeBeneficiaire)
    liste.push({ piece: 'actions de prévention réalisées par le bénéficiaire', echeance: null, recommande: false });
  return liste;
}

// controles.attendu:295
/** règle action correctrice décidée */
function actionCorrectriceDecidee(dossier: Dossier, kept: Kept): ActionCorrectrice | null {
  // sans source : rien à corriger
  if (keptVerdictDeMaitriseDesRisques(dossier, kept) === 'conforme') return null;
  // « À l'issue des contrôles, la caisse régionale définira les actions correctrices à engager, celles-ci
  // pouvant aller de la sortie du dispositif, jusqu'au déconventionnement » (Guide du coordinateur, plans
  // d'aides OSCAR)
  return unanswered();
}

// controles.attendu:302
/**
 * contrôle missions de coordination.verdict
 * « un partenaire conventionné doit assurer les 3 missions suivantes : mission 1, assurer un suivi personnalisé du
 * retraité » (Guide du coordinateur, plans d'aides OSCAR)
 * « mission 2, favoriser et faciliter la mise en œuvre des prestations et orienter le retraité dans ses choix »
 * (Guide du coordinateur, plans d'aides OSCAR)
 * « Mission 3, informer les partenaires en cas de changement de la situation » (Guide du coordinateur, plans d'aides
 * OSCAR)
 */
function verdictDeMissionsDeCoordination(dossier: Dossier, kept: Kept): Verdict {
  if (
    [
      !(
        keptEtatDePremierPointDEtape(dossier, kept) !== 'dépassé' &&
        keptEtatDeSecondPointDEtape(dossier, kept) !== 'dépassé'
      ),
      !(
        keptEtatDeVisiteInitiale(dossier, kept) === 'tenu' &&
        keptVerdictDeMiseEnOeuvreDuPlan(dossier, kept) === 'conforme'
      ),
      !dossier.evenements.every((evenement) => keptVerdictDeSignalement(dossier, kept, evenement) === 'conforme'),
    ].includes(true)
  )
    return 'non conforme';
  return 'conforme';
}

// controles.attendu:302
/**
 * contrôle missions de coordination.manquants
 * « un partenaire conventionné doit assurer les 3 missions suivantes : mission 1, assurer un suivi personnalisé du
 * retraité » (Guide du coordinateur, plans d'aides OSCAR)
 * « mission 2, favoriser et faciliter la mise en œuvre des prestations et orienter le retraité dans ses choix »
 * (Guide du coordinateur, plans d'aides OSCAR)
 * « Mission 3, informer les partenaires en cas de changement de la situation » (Guide du coordinateur, plans d'aides
 * OSCAR)
 */
function manquantsDeMissionsDeCoordination(
  dossier: Dossier,
  kept: Kept,
): readonly PieceManquanteDeMissionsDeCoordination[] {
  const liste: PieceManquanteDeMissionsDeCoordination[] = [];
  const manque = !(
    keptEtatDePremierPointDEtape(dossier, kept) !== 'dépassé' &&
    keptEtatDeSecondPointDEtape(dossier, kept) !== 'dépassé'
  );
  if (manque) liste.push({ piece: 'suivi personnalisé', echeance: null, recommande: false });
  const manque2 = !(
    keptEtatDeVisiteInitiale(dossier, kept) === 'tenu' && keptVerdictDeMiseEnOeuvreDuPlan(dossier, kept) === 'conforme'
  );
  if (manque2) liste.push({ piece: 'mise en œuvre et orientation', echeance: null, recommande: false });
  const manque3 = !dossier.evenements.every(
    (evenement) => keptVerdictDeSignalement(dossier, kept, evenement) === 'conforme',
  );
  if (manque3) liste.push({ piece: 'information des partenaires', echeance: null, recommande: false });
  return liste;
}

// delais.attendu:139
/**
 * règle canal admis pour un point d'étape
 * « puis à 6 mois après la visite initiale, a minima par téléphone » (Guide du coordinateur, plans d'aides OSCAR)
 * « puis un second 6 mois après la visite initiale (éventuellement par téléphone) » (Guide du coordinateur, plans
 * d'aides OSCAR)
 */
function canalAdmisPourUnPointDEtape(canal: Canal): boolean {
  return canal === 'visite au domicile' || canal === 'téléphone';
}

// evenements.attendu:130
/** barème famille de l'événement */
function familleDeLEvenement(evenement: Evenement): FamilleDEvenement {
  switch (evenement.motif) {
    case 'décès du conjoint modifiant les ressources':
      // « changement des ressources : décès du conjoint » (Guide du coordinateur, plans d'aides OSCAR)
      return 'changement des ressources';
    case 'entrée du conjoint en établissement modifiant les ressources':
      // « changement des ressources : décès du conjoint, entrée du conjoint en établissement » (Guide du
      // coordinateur, plans d'aides OSCAR)
      return 'changement des ressources';
    case 'évolution des ressources':
      // « évolution des ressources » (Guide du coordinateur, plans d'aides OSCAR)
      return 'changement des ressources';
    case 'autre changement des ressources':
      // « évolution des ressources, autres facteurs » (Guide du coordinateur, plans d'aides OSCAR)
      return 'changement des ressources';
    case 'décès du conjoint modifiant les besoins':
      // « changement des besoins : décès du conjoint » (Guide du coordinateur, plans d'aides OSCAR)
      return 'changement des besoins';
    case 'hospitalisation':
      // « changement des besoins : décès du conjoint, hospitalisation, » (Guide du coordinateur, plans d'aides
      // OSCAR)
      return 'changement des besoins';
    case 'hospitalisation Prado':
      // « hospitalisation Prado » (Guide du coordinateur, plans d'aides OSCAR)
      return 'changement des besoins';
    case 'situation de rupture':
      // « situation de rupture (Asir) » (Guide du coordinateur, plans d'aides OSCAR)
      return 'changement des besoins';
    case 'entrée du conjoint en établissement modifiant les besoins':
      // « situation de rupture (Asir), entrée du conjoint en établissement » (Guide du coordinateur, plans d'aides
      // OSCAR)
      return 'changement des besoins';
    case 'évolution de la situation personnelle':
      // « évolution de la situation personnelle du retraité (ex. : apparition d'une pathologie) » (Guide du
      // coordinateur, plans d'aides OSCAR)
      return 'changement des besoins';
    case 'autre changement des besoins':
      // « apparition d'une pathologie), autres facteurs » (Guide du coordinateur, plans d'aides OSCAR)
      return 'changement des besoins';
    case 'décès du bénéficiaire':
      // « clôture du plan d'aides OSCAR : décès du bénéficiaire » (Guide du coordinateur, plans d'aides OSCAR)
      return 'clôture du plan';
    case 'demande du bénéficiaire':
      // « demande du bénéficiaire » (Guide du coordinateur, plans d'aides OSCAR)
      return 'clôture du plan';
    case 'déménagement':
      // « demande du bénéficiaire, déménagement » (Guide du coordinateur, plans d'aides OSCAR)
      return 'clôture du plan';
    case 'entrée dans un autre dispositif':
      // « entrée dans un autre dispositif (ex. : APA) » (Guide du coordinateur, plans d'aides OSCAR)
      return 'clôture du plan';
    case 'autre cause de clôture':
      // « entrée dans un autre dispositif (ex. : APA), autres » (Guide du coordinateur, plans d'aides OSCAR)
      return 'clôture du plan';
    case "changement de service d'aide à la personne":
      // « changement de service d'aide à la personne » (Guide du coordinateur, plans d'aides OSCAR)
      return 'changement des partenaires';
    case 'changement de statut ou fusion de service':
      // « changement de statut ou fusion de service d'aide à la personne » (Guide du coordinateur, plans d'aides
      // OSCAR)
      return 'changement des partenaires';
    case 'déconventionnement':
      // « changement de statut ou fusion de service d'aide à la personne, déconventionnement » (Guide du
      // coordinateur, plans d'aides OSCAR)
      return 'changement des partenaires';
    case 'déménagement du bénéficiaire':
      // « déménagement du bénéficiaire » (Guide du coordinateur, plans d'aides OSCAR)
      return 'changement des partenaires';
    case "autres motifs d'interruption":
      // « autres motifs d'interruption (dépôt de bilan du service d'aide à la personne par exemple) » (Guide du
      // coordinateur, plans d'aides OSCAR)
      return 'changement des partenaires';
  }
}

// evenements.attendu:177
/** impact conséquence */
function consequence(dossier: Dossier, kept: Kept, evenement: Evenement): EffetSurLeForfait {
  // sans source : lecture « coordinateur seul » de la question « partenaire visé »
  const ligneDEvolutionValue = keptLigneDEvolution(dossier, kept, evenement);
  if (
    ligneDEvolutionValue === 'évolution du partenaire' &&
    dossier.partenaireVise === 'coordinateur seul' &&
    evenement.toucheLeCoordinateur !== null &&
    !evenement.toucheLeCoordinateur
  )
    return 'sans effet';
  // sans source : lecture « forfait récupéré » de la question « interruption imputable au coordinateur »
  if (
    ligneDEvolutionValue === 'interruption' &&
    !evenement.independantDuCoordinateur &&
    dossier.interruptionImputableAuCoordinateur === 'forfait récupéré'
  )
    return 'récupération';
  // sans source : lecture « forfait conservé » de la question « interruption imputable au coordinateur »
  if (
    ligneDEvolutionValue === 'interruption' &&
    !evenement.independantDuCoordinateur &&
    dossier.interruptionImputableAuCoordinateur === 'forfait conservé'
  )
    return 'pas de récupération';
  switch (ligneDEvolutionValue) {
    case 'décès':
      // « Décès du bénéficiaire Pas de récupération du forfait coordination » (Guide du coordinateur, plans d'aides
      // OSCAR)
      return 'pas de récupération';
    case 'interruption':
      // « Interruption du plan d'aides Lorsque le plan d'aides est interrompu pour une raison indépendante du
      // coordinateur, le forfait coordination n'est pas récupéré » (Guide du coordinateur, plans d'aides OSCAR)
      return 'pas de récupération';
    case "séjour à l'hôpital":
      // « Hospitalisation Pas de récupération du forfait coordination » (Guide du coordinateur, plans d'aides OSCAR)
      return 'pas de récupération';
    case 'évolution du partenaire':
      // « Le forfait étant versé en fin de prise en charge, le montant à payer est calculé au prorata du réalisé »
      // (Guide du coordinateur, plans d'aides OSCAR)
      return 'prorata du réalisé';
    case 'aucune ligne':
      // « les règles de gestion et de paiement appliquées sont détaillées dans le tableau ci-après » (Guide du
      // coordinateur, plans d'aides OSCAR)
      return 'sans effet';
  }
}

// evenements.attendu:207
/** règle suite proposée */
function suiteProposee(evenement: Evenement): SuiteADonner {
  // « Ainsi, il : détecte, au titre de sa contribution à la veille sociale, les besoins d'évolution majeure du
  // plan d'aides OSCAR susceptible de nécessiter une nouvelle évaluation. Il en informe la caisse régionale et
  // la structure évaluatrice via les supports ad hoc » (Guide du coordinateur, plans d'aides OSCAR)
  if (evenement.ampleur === 'majeure') return "information de la caisse et de l'évaluateur";
  // « détecte les évolutions mineures ne nécessitant pas une nouvelle évaluation des besoins. Et, en lien avec
  // la structure évaluatrice, les prestataires et la caisse régionale, le coordinateur met en œuvre une
  // adaptation des prestations dans le respect du plan d'aides OSCAR initialement défini » (Guide du
  // coordinateur, plans d'aides OSCAR)
  return 'adaptation des prestations';
}

// evenements.attendu:214
/** règle nouvelle évaluation */
function nouvelleEvaluation(evenement: Evenement): boolean {
  // « détecte les évolutions mineures ne nécessitant pas une nouvelle évaluation des besoins » (Guide du
  // coordinateur, plans d'aides OSCAR)
  if (evenement.ampleur === 'mineure') return false;
  // « Selon les cas, la caisse régionale pourra décider d'engager une nouvelle évaluation pour déterminer les
  // adaptations nécessaires » (Guide du coordinateur, plans d'aides OSCAR)
  return unanswered();
}

// paiement.attendu:39
/**
 * paramètre montant du forfait coordination (€/an, × 100)
 * « Le montant du forfait coordination est fixé, et périodiquement actualisé, par une circulaire de la Cnav » (Guide
 * du coordinateur, plans d'aides OSCAR)
 */
function montantDuForfaitCoordination(): number {
  return unanswered();
}

// paiement.attendu:43
/** paramètre participation horaire (€/h, × 100) */
function participationHoraire(day: Day): number {
  // relevé : Le Media social, action sociale de la Cnav : revalorisation de certaines prestations, fiabilité B
  if (day >= DAY_2025_01_01) return 2680;
  // relevé : Le Media social, action sociale de la Cnav : revalorisation de certaines prestations, fiabilité B
  if (day >= DAY_2024_12_31) return 2630;
  // sans source : valeurs de 2022 à 2024 cherchées et non trouvées, sauf la dernière
  if (day >= DAY_2022_01_01) return unanswered();
  // relevé : Carsat Sud-Est, revalorisation du montant de l'aide à domicile, fiabilité B
  if (day >= DAY_2021_10_01) return 2450;
  return raise('hole', 'no version', 'participation horaire');
}

// paiement.attendu:54
/**
 * paramètre prise en charge de la coordination (%, × 100)
 * « Pour la mission de coordination, la caisse régionale prend en charge la totalité de la rémunération » (Guide du
 * coordinateur, plans d'aides OSCAR)
 */
const PRISE_EN_CHARGE_DE_LA_COORDINATION: number = 10000;

// paiement.attendu:61
/** règle base de rémunération (€, × 100) */
function baseDeRemuneration(dossier: Dossier, intervention: Intervention): number {
  const cas1 = dossier.modeDesHeures === 'autre mode';
  const cas2 = dossier.lieuDIntervention !== 'métropole';
  const cas3 = weekday(intervention.date) === 7 || isHoliday(intervention.date, 'métropole');
  const cas4 = !cas1 && !cas2 && !cas3;
  let valeur: number | undefined;
  let desaccord = false;
  // sans source : le guide ne traite que le mode prestataire
  if (cas1) valeur = unanswered();
  // sans source : montants d'Alsace-Moselle et d'outre-mer non relevés
  if (cas2) {
    const autre = unanswered();
    if (valeur === undefined) {
      valeur = autre;
    } else if (valeur !== autre) desaccord = true;
  }
  // sans source : montant du dimanche et des jours fériés non relevé
  if (cas3) {
    const autre2 = unanswered();
    if (valeur === undefined) {
      valeur = autre2;
    } else if (valeur !== autre2) desaccord = true;
  }
  // « Pour les heures d'accompagnement à domicile en mode prestataire, la rémunération est calculée sur la base
  // du montant de participation horaire nationale fixé et périodiquement actualisé par une circulaire de la Cnav
  // » (Guide du coordinateur, plans d'aides OSCAR)
  if (cas4) {
    const autre3 = roundScaled(
      multiply(intervention.heures, participationHoraire(intervention.date), 'base de rémunération'),
      4,
      1,
      2,
      'nearest',
      'base de rémunération',
    );
    if (valeur === undefined) {
      valeur = autre3;
    } else if (valeur !== autre3) desaccord = true;
  }
  if (desaccord) conflict('base de rémunération', [cas1, cas2, cas3, cas4]);
  return valeur ?? raise('hole', 'no branch', 'base de rémunération');
}

// paiement.attendu:72
/** plafond payé à la structure (€, × 100) */
function payeALaStructure(dossier: Dossier): number {
  // « le paiement est effectué après un acte de facturation produit par celle-ci » (Guide du coordinateur, plans
  // d'aides OSCAR)
  // « Le montant du forfait accordé est indiqué par la caisse régionale sur le site partenairesactionsociale.fr
  // » (Guide du coordinateur, plans d'aides OSCAR)
  if (dossier.versementDuForfaitPrevention === 'structure' && dossier.factureProduite)
    return Math.min(dossier.montantFacture, dossier.montantAccordeDuForfaitPrevention);
  // « le paiement est effectué après un acte de facturation produit par celle-ci » (Guide du coordinateur, plans
  // d'aides OSCAR)
  if (dossier.versementDuForfaitPrevention === 'structure' && !dossier.factureProduite) return 0;
  // « a fortiori lorsque le forfait prévention est versé directement au bénéficiaire » (Guide du coordinateur,
  // plans d'aides OSCAR)
  if (dossier.versementDuForfaitPrevention === 'bénéficiaire') return 0;
  return raise('hole', 'no branch', 'payé à la structure');
}

// paiement.attendu:89
/** plafond payé au bénéficiaire (€, × 100) */
function payeAuBeneficiaire(dossier: Dossier): number {
  // « le paiement est effectué après un acte de facturation produit par celle-ci » (Guide du coordinateur, plans
  // d'aides OSCAR)
  if (dossier.versementDuForfaitPrevention === 'structure') return 0;
  // sans source : lecture « sur ses factures » de la question « versement au bénéficiaire »
  if (dossier.versementDuForfaitPrevention === 'bénéficiaire' && dossier.versementAuBeneficiaire === 'sur ses factures')
    return Math.min(dossier.montantFacture, dossier.montantAccordeDuForfaitPrevention);
  // sans source : lecture « montant accordé en entier » de la question « versement au bénéficiaire »
  if (
    dossier.versementDuForfaitPrevention === 'bénéficiaire' &&
    dossier.versementAuBeneficiaire === 'montant accordé en entier'
  )
    return dossier.montantAccordeDuForfaitPrevention;
  return raise('hole', 'no branch', 'payé au bénéficiaire');
}

// paiement.attendu:141
/**
 * règle période de l'année
 * « Dans le cas où le plan d'aides est attribué sur une durée de 2 ans, le forfait coordination est payé à l'issue de
 * chaque année pour laquelle l'éligibilité du plan d'aides pour cette prestation a été validée » (Guide du
 * coordinateur, plans d'aides OSCAR)
 */
function periodeDeLAnnee(dossier: Dossier, anneeDuPlan: AnneeDuPlan): Period {
  return period(
    addMonths(dossier.dateDEffet, (anneeDuPlan.rang - 1) * 12, "période de l'année"),
    addDays(
      addMonths(
        addMonths(dossier.dateDEffet, (anneeDuPlan.rang - 1) * 12, "période de l'année"),
        12,
        "période de l'année",
      ),
      -1,
      "période de l'année",
    ),
  );
}

// paiement.attendu:167
/**
 * règle période de la mission
 * « le partenaire s'engage sur la durée du plan d'aides OSCAR à assurer les missions de coordination » (Guide du
 * coordinateur, plans d'aides OSCAR)
 * « Le lancement des prestations notifiées au titre du plan d'aides OSCAR ne marque pas la fin de la mission du
 * coordinateur, celui-ci ayant pour responsabilité le suivi sur toute la période de prise en charge, afin de
 * s'assurer de la bonne adéquation de l'aide aux besoins » (Guide du coordinateur, plans d'aides OSCAR)
 */
function periodeDeLaMission(dossier: Dossier, kept: Kept): Period {
  return period(dossier.dateDEffet, keptDernierJourServi(dossier, kept));
}

// paiement.attendu:172
/**
 * règle arrêt dans l'année
 * sans source : mise en forme
 */
function arretDansLAnnee(dossier: Dossier, kept: Kept, anneeDuPlan: AnneeDuPlan): boolean {
  return (
    keptArretsAnticipes(dossier, kept).length !== 0 &&
    dayWithin(keptDernierJourServi(dossier, kept), keptPeriodeDeLAnnee(dossier, kept, anneeDuPlan))
  );
}

// paiement.attendu:179
/**
 * règle forfait de l'année (€, × 100)
 * « Le montant du forfait coordination est fixé, et périodiquement actualisé, par une circulaire de la Cnav » (Guide
 * du coordinateur, plans d'aides OSCAR)
 */
function forfaitDeLAnnee(_anneeDuPlan: AnneeDuPlan): number {
  return multiply(montantDuForfaitCoordination(), 1, "forfait de l'année");
}

// paiement.attendu:184
/**
 * règle forfait récupéré
 * sans source : lecture a contrario, voir la question « interruption imputable au coordinateur »
 */
function forfaitRecupere(dossier: Dossier, kept: Kept): boolean {
  return keptArretsAnticipes(dossier, kept).some(
    (evenement) =>
      evenement.date === keptDernierJourServi(dossier, kept) &&
      keptConsequence(dossier, kept, evenement) === 'récupération',
  );
}

// regles.attendu:61
/** décompte prestations diversifiées */
function prestationsDiversifiees(dossier: Dossier): number {
  // « les heures d'accompagnement et de prévention à domicile comptent pour 1 prestation » (Guide du
  // coordinateur, plans d'aides OSCAR)
  // « chaque prestation attribuée dans le forfait prévention compte pour 1 prestation » (Guide du coordinateur,
  // plans d'aides OSCAR)
  // « Forfait prévention : 3 prestations différentes » (Guide du coordinateur, plans d'aides OSCAR)
  let vus = 0;
  for (const prestation of dossier.prestationsDuForfaitPrevention) {
    vus |= bitOfPrestation(prestation);
  }
  // « l'orientation vers des programmes de prévention (Sortir +, Au bout du fil, ateliers prévention, etc.)
  // compte pour 1 prestation indépendamment du nombre de dispositifs préconisés » (Guide du coordinateur, plans
  // d'aides OSCAR)
  return (
    (dossier.heuresDAccompagnement ? 1 : 0) + countBits(vus) + (dossier.programmesDePrevention.length !== 0 ? 1 : 0)
  );
}

// regles.attendu:57
/**
 * paramètre seuil de diversification
 * « Le dispositif de coordination est attribué pour tout plan d'aides OSCAR composé d'au moins 3 prestations
 * identifiées ainsi » (Guide du coordinateur, plans d'aides OSCAR)
 */
const SEUIL_DE_DIVERSIFICATION: number = 3;

// regles.attendu:79
/** règle éligible au forfait coordination */
function eligibleAuForfaitCoordination(dossier: Dossier, kept: Kept): boolean {
  // « (i.e. au moins 3 prestations parmi les heures d'accompagnement et prévention, le forfait prévention ou
  // l'orientation vers les dispositifs de prévention) » (Guide du coordinateur, plans d'aides OSCAR)
  if (dossier.sensDeLaDiversite === 'trois familles')
    return (
      dossier.heuresDAccompagnement &&
      dossier.prestationsDuForfaitPrevention.length !== 0 &&
      dossier.programmesDePrevention.length !== 0
    );
  // « Le dispositif de coordination est attribué pour tout plan d'aides OSCAR composé d'au moins 3 prestations
  // identifiées ainsi » (Guide du coordinateur, plans d'aides OSCAR)
  return keptPrestationsDiversifiees(dossier, kept) >= SEUIL_DE_DIVERSIFICATION;
}

// regles.attendu:178
/**
 * règle coordination assurée
 * « Le plan d'aides OSCAR attribué ne bénéficiera pas d'une coordination (même si le plan d'aides est éligible) »
 * (Guide du coordinateur, plans d'aides OSCAR)
 */
function coordinationAssuree(dossier: Dossier, kept: Kept): boolean {
  return (
    keptEligibleAuForfaitCoordination(dossier, kept) &&
    keptDesignationDuCoordinateur(dossier, kept) !== 'aucune coordination'
  );
}

// paiement.attendu:189
/** règle année due */
function anneeDue(dossier: Dossier, kept: Kept, anneeDuPlan: AnneeDuPlan): boolean {
  // sans source : lecture « forfait récupéré » de la question « interruption imputable au coordinateur »
  if (keptArretDansLAnnee(dossier, kept, anneeDuPlan) && keptForfaitRecupere(dossier, kept)) return false;
  // « le forfait coordination est payé à l'issue de chaque année pour laquelle l'éligibilité du plan d'aides
  // pour cette prestation a été validée » (Guide du coordinateur, plans d'aides OSCAR)
  return (
    keptCoordinationAssuree(dossier, kept) &&
    anneeDuPlan.eligibiliteValidee &&
    firstDay(keptPeriodeDeLAnnee(dossier, kept, anneeDuPlan), 'année due') <= keptDernierJourServi(dossier, kept)
  );
}

// paiement.attendu:197
/** règle jour du règlement */
function jourDuReglement(dossier: Dossier, kept: Kept, anneeDuPlan: AnneeDuPlan): Day | null {
  const cas1 =
    keptAnneeDue(dossier, kept, anneeDuPlan) &&
    (!keptArretDansLAnnee(dossier, kept, anneeDuPlan) || dossier.paiementDUnPlanArrete === 'fin prévue');
  const cas2 =
    keptAnneeDue(dossier, kept, anneeDuPlan) &&
    keptArretDansLAnnee(dossier, kept, anneeDuPlan) &&
    dossier.paiementDUnPlanArrete === 'fin effective';
  const cas3 = !keptAnneeDue(dossier, kept, anneeDuPlan);
  let valeur: Day | null | undefined;
  let desaccord = false;
  // « Le forfait coordination est payé à l'échéance du plan d'aides, c'est-à-dire à la fin de la période de
  // prise en charge du bénéficiaire » (Guide du coordinateur, plans d'aides OSCAR)
  // « le forfait coordination est payé à l'issue de chaque année » (Guide du coordinateur, plans d'aides OSCAR)
  if (cas1) valeur = lastDay(keptPeriodeDeLAnnee(dossier, kept, anneeDuPlan), 'jour du règlement');
  // « c'est-à-dire à la fin de la période de prise en charge du bénéficiaire » (Guide du coordinateur, plans
  // d'aides OSCAR)
  if (cas2) {
    const autre = keptDernierJourServi(dossier, kept);
    if (valeur === undefined) {
      valeur = autre;
    } else if (valeur !== autre) desaccord = true;
  }
  // « pour laquelle l'éligibilité du plan d'aides pour cette prestation a été validée » (Guide du coordinateur,
  // plans d'aides OSCAR)
  if (cas3) {
    if (valeur === undefined) {
      valeur = null;
    } else if (valeur !== null) desaccord = true;
  }
  if (desaccord) conflict('jour du règlement', [cas1, cas2, cas3]);
  return valeur === undefined ? raise('hole', 'no branch', 'jour du règlement') : valeur;
}

// paiement.attendu:209
/** règle mandat */
function mandat(dossier: Dossier, kept: Kept, mission: PriseDeMission): Period {
  // sans source : un coordinateur le reste jusqu'à la veille de la prise de mission suivante
  const suivantes = dossier.prisesDeMission.filter((priseDeMission) => priseDeMission.date > mission.date);
  if (suivantes.length !== 0)
    return period(
      mission.date,
      addDays(
        least(
          suivantes.map((priseDeMission2) => priseDeMission2.date),
          'mandat',
        ),
        -1,
        'mandat',
      ),
    );
  // « le partenaire s'engage sur la durée du plan d'aides OSCAR à assurer les missions de coordination » (Guide
  // du coordinateur, plans d'aides OSCAR)
  return period(mission.date, keptFinPrevueDuPlan(dossier, kept));
}

// paiement.attendu:217
/**
 * décompte coordinateurs de l'année
 * sans source : mise en forme
 */
function coordinateursDeLAnnee(dossier: Dossier, kept: Kept, anneeDuPlan: AnneeDuPlan): number {
  // sans source : mise en forme
  let nombre = 0;
  for (const priseDeMission of dossier.prisesDeMission) {
    if (
      dayCount(
        intersection(keptMandat(dossier, kept, priseDeMission), keptPeriodeDeLAnnee(dossier, kept, anneeDuPlan)),
      ) > 0
    )
      nombre += 1;
  }
  return nombre;
}

// paiement.attendu:222
/** règle prorata appliqué */
function prorataApplique(dossier: Dossier, kept: Kept, anneeDuPlan: AnneeDuPlan): boolean {
  // sans source : lecture « dû au prorata » de la question « suite d'un arrêt anticipé »
  if (keptArretDansLAnnee(dossier, kept, anneeDuPlan) && dossier.suiteDUnArretAnticipe === 'dû au prorata') return true;
  // « Le forfait étant versé en fin de prise en charge, le montant à payer est calculé au prorata du réalisé »
  // (Guide du coordinateur, plans d'aides OSCAR)
  return keptCoordinateursDeLAnnee(dossier, kept, anneeDuPlan) >= 2;
}

// paiement.attendu:229
/** règle dernier jour compté */
function dernierJourCompte(dossier: Dossier, kept: Kept, anneeDuPlan: AnneeDuPlan): Day {
  // « Décès du bénéficiaire Pas de récupération du forfait coordination » (Guide du coordinateur, plans d'aides
  // OSCAR)
  if (
    dayWithin(keptDernierJourServi(dossier, kept), keptPeriodeDeLAnnee(dossier, kept, anneeDuPlan)) &&
    dossier.suiteDUnArretAnticipe === 'dû en totalité'
  )
    return lastDay(keptPeriodeDeLAnnee(dossier, kept, anneeDuPlan), 'dernier jour compté');
  // sans source : lecture « dû au prorata » de la question « suite d'un arrêt anticipé »
  return keptDernierJourServi(dossier, kept);
}

// paiement.attendu:237
/**
 * règle part aux jours (€, × 100)
 * sans source : lecture « jours de mission » de la question « base du prorata »
 */
function partAuxJours(dossier: Dossier, kept: Kept, mission: PriseDeMission, anneeDuPlan: AnneeDuPlan): number {
  const forfaitDeLAnneeValue = forfaitDeLAnnee(anneeDuPlan);
  const anneeComptee = intersection(
    keptPeriodeDeLAnnee(dossier, kept, anneeDuPlan),
    period(dossier.dateDEffet, keptDernierJourCompte(dossier, kept, anneeDuPlan)),
  );
  const joursALaFin = dayCount(
    intersection(
      anneeComptee,
      period(dossier.dateDEffet, lastDay(keptMandat(dossier, kept, mission), 'part aux jours')),
    ),
  );
  const valeur = toExact(multiply(forfaitDeLAnneeValue, joursALaFin, 'part aux jours'), 2, 'part aux jours');
  const joursDeLAnnee = dayCount(keptPeriodeDeLAnnee(dossier, kept, anneeDuPlan));
  const valeur2 = roundExact(
    divideExact(valeur, toExact(joursDeLAnnee, 0, 'part aux jours'), 'part aux jours'),
    1,
    2,
    'nearest',
    'part aux jours',
  );
  const joursAuDebut = dayCount(
    intersection(anneeComptee, period(dossier.dateDEffet, addDays(mission.date, -1, 'part aux jours'))),
  );
  return subtract(
    valeur2,
    roundExact(
      divideExact(
        toExact(multiply(forfaitDeLAnneeValue, joursAuDebut, 'part aux jours'), 2, 'part aux jours'),
        toExact(joursDeLAnnee, 0, 'part aux jours'),
        'part aux jours',
      ),
      1,
      2,
      'nearest',
      'part aux jours',
    ),
    'part aux jours',
  );
}

// paiement.attendu:247
/** décompte points faits */
function pointsFaits(dossier: Dossier, kept: Kept, priseDeMission: PriseDeMission): number {
  // sans source : lecture « points de suivi faits » de la question « base du prorata »
  const valeur =
    dossier.dateDuPremierPointDEtape !== null &&
    dayWithin(dossier.dateDuPremierPointDEtape, keptMandat(dossier, kept, priseDeMission))
      ? 1
      : 0;
  // sans source : lecture « points de suivi faits » de la question « base du prorata »
  return (
    valeur +
    (dossier.dateDuSecondPointDEtape !== null &&
    dayWithin(dossier.dateDuSecondPointDEtape, keptMandat(dossier, kept, priseDeMission))
      ? 1
      : 0)
  );
}

// paiement.attendu:254
/** règle part aux points (€, × 100) */
function partAuxPoints(dossier: Dossier, kept: Kept, priseDeMission: PriseDeMission, anneeDuPlan: AnneeDuPlan): number {
  const cas1 = anneeDuPlan.rang >= 2;
  const cas2 = keptArretDansLAnnee(dossier, kept, anneeDuPlan) && dossier.suiteDUnArretAnticipe === 'dû en totalité';
  const cas3 = !cas1 && !cas2;
  let valeur: number | undefined;
  let desaccord = false;
  // sans source : le guide ne prévoit aucun point pour la seconde année
  if (cas1) valeur = unanswered();
  // sans source : le guide ne dit pas à quel coordinateur irait la part des points qui n'ont pu être faits
  if (cas2) {
    const autre = unanswered();
    if (valeur === undefined) {
      valeur = autre;
    } else if (valeur !== autre) desaccord = true;
  }
  // sans source : lecture « points de suivi faits » de la question « base du prorata » ; le guide prévoit deux
  // points
  if (cas3) {
    const autre2 = roundExact(
      divideExact(
        toExact(
          multiply(forfaitDeLAnnee(anneeDuPlan), keptPointsFaits(dossier, kept, priseDeMission), 'part aux points'),
          2,
          'part aux points',
        ),
        { n: 2, d: 1 },
        'part aux points',
      ),
      1,
      2,
      'nearest',
      'part aux points',
    );
    if (valeur === undefined) {
      valeur = autre2;
    } else if (valeur !== autre2) desaccord = true;
  }
  if (desaccord) conflict('part aux points', [cas1, cas2, cas3]);
  return valeur ?? raise('hole', 'no branch', 'part aux points');
}

// paiement.attendu:264
/** règle part due (€, × 100) */
function partDue(dossier: Dossier, kept: Kept, priseDeMission: PriseDeMission, anneeDuPlan: AnneeDuPlan): number {
  const cas1 = !keptAnneeDue(dossier, kept, anneeDuPlan);
  const cas2 =
    dayCount(
      intersection(keptMandat(dossier, kept, priseDeMission), keptPeriodeDeLAnnee(dossier, kept, anneeDuPlan)),
    ) === 0;
  const cas3 = !cas1 && !cas2 && !keptProrataApplique(dossier, kept, anneeDuPlan);
  const cas4 =
    !cas1 && !cas2 && keptProrataApplique(dossier, kept, anneeDuPlan) && dossier.baseDuProrata === 'jours de mission';
  const cas5 =
    !cas1 &&
    !cas2 &&
    keptProrataApplique(dossier, kept, anneeDuPlan) &&
    dossier.baseDuProrata === 'points de suivi faits';
  let valeur: number | undefined;
  let desaccord = false;
  // « pour laquelle l'éligibilité du plan d'aides pour cette prestation a été validée » (Guide du coordinateur,
  // plans d'aides OSCAR)
  if (cas1) valeur = 0;
  // sans source : ce coordinateur n'a pas eu la mission cette année-là
  if (cas2) {
    if (valeur === undefined) {
      valeur = 0;
    } else if (valeur !== 0) desaccord = true;
  }
  // « le forfait coordination est payé à l'issue de chaque année » (Guide du coordinateur, plans d'aides OSCAR)
  if (cas3) {
    const autre = forfaitDeLAnnee(anneeDuPlan);
    if (valeur === undefined) {
      valeur = autre;
    } else if (valeur !== autre) desaccord = true;
  }
  // « Le forfait étant versé en fin de prise en charge, le montant à payer est calculé au prorata du réalisé »
  // (Guide du coordinateur, plans d'aides OSCAR)
  if (cas4) {
    const autre2 = keptPartAuxJours(dossier, kept, priseDeMission, anneeDuPlan);
    if (valeur === undefined) {
      valeur = autre2;
    } else if (valeur !== autre2) desaccord = true;
  }
  // « Le forfait étant versé en fin de prise en charge, le montant à payer est calculé au prorata du réalisé »
  // (Guide du coordinateur, plans d'aides OSCAR)
  if (cas5) {
    const autre3 = keptPartAuxPoints(dossier, kept, priseDeMission, anneeDuPlan);
    if (valeur === undefined) {
      valeur = autre3;
    } else if (valeur !== autre3) desaccord = true;
  }
  if (desaccord) conflict('part due', [cas1, cas2, cas3, cas4, cas5]);
  return valeur ?? raise('hole', 'no branch', 'part due');
}

// paiement.attendu:278
/**
 * règle dû pour l'année (€, × 100)
 * « le forfait coordination est payé à l'issue de chaque année » (Guide du coordinateur, plans d'aides OSCAR)
 */
function duPourLAnnee(dossier: Dossier, kept: Kept, anneeDuPlan: AnneeDuPlan): number {
  return sum(
    dossier.prisesDeMission.map((priseDeMission) => keptPartDue(dossier, kept, priseDeMission, anneeDuPlan)),
    "dû pour l'année",
  );
}

// paiement.attendu:283
/**
 * règle dû au coordinateur (€, × 100)
 * sans source : total par coordinateur
 */
function duAuCoordinateur(dossier: Dossier, kept: Kept, priseDeMission: PriseDeMission): number {
  return sum(
    dossier.annees.map((anneeDuPlan) => keptPartDue(dossier, kept, priseDeMission, anneeDuPlan)),
    'dû au coordinateur',
  );
}

// paiement.attendu:288
/**
 * règle reste au bénéficiaire (€, × 100)
 * « Pour la mission de coordination, la caisse régionale prend en charge la totalité de la rémunération » (Guide du
 * coordinateur, plans d'aides OSCAR)
 */
function resteAuBeneficiaire(dossier: Dossier, kept: Kept, anneeDuPlan: AnneeDuPlan): number {
  return roundScaled(
    multiply(
      keptDuPourLAnnee(dossier, kept, anneeDuPlan),
      10000 - PRISE_EN_CHARGE_DE_LA_COORDINATION,
      'reste au bénéficiaire',
    ),
    6,
    1,
    2,
    'nearest',
    'reste au bénéficiaire',
  );
}

// paiement.attendu:293
/**
 * règle règlement automatique
 * « Ce règlement automatique est conditionné à la transmission, via le site partenairesactionsociale.fr, de
 * l'ensemble des pièces justifiant de l'effectivité de la coordination » (Guide du coordinateur, plans d'aides OSCAR)
 */
function reglementAutomatique(dossier: Dossier, kept: Kept): boolean {
  return keptVerdictDePiecesDuForfaitCoordination(dossier, kept) === 'conforme';
}

// regles.attendu:155
/**
 * règle candidats pour les heures
 * « en privilégiant le prestataire des heures d'accompagnement (proximité et continuité de service) » (Guide du
 * coordinateur, plans d'aides OSCAR)
 */
function candidatsPourLesHeures(dossier: Dossier, kept: Kept): readonly Prestataire[] {
  return keptCandidats(dossier, kept).filter((prestataire) => prestataire.assureLesHeuresDAccompagnement);
}

// regles.attendu:159
/** règle coordinateur */
function coordinateur(dossier: Dossier, kept: Kept, candidatsPourLesHeures: readonly Prestataire[]): string | null {
  const cas1 = keptDesignationDuCoordinateur(dossier, kept) === 'aucune coordination';
  const cas2 =
    keptDesignationDuCoordinateur(dossier, kept) === 'autre partenaire conventionné' ||
    keptDesignationDuCoordinateur(dossier, kept) === 'désignation par la caisse';
  const cas3 = keptDesignationDuCoordinateur(dossier, kept) === 'prestataire du plan';
  const cas4 =
    keptDesignationDuCoordinateur(dossier, kept) === 'choix du retraité' && dossier.prestataireChoisi !== null;
  const cas5 =
    keptDesignationDuCoordinateur(dossier, kept) === 'choix du retraité' &&
    dossier.prestataireChoisi === null &&
    dossier.preference === 'choix par défaut' &&
    candidatsPourLesHeures.length === 1;
  const cas6 =
    keptDesignationDuCoordinateur(dossier, kept) === 'choix du retraité' &&
    dossier.prestataireChoisi === null &&
    (dossier.preference === 'simple conseil' || candidatsPourLesHeures.length !== 1);
  let valeur: string | null | undefined;
  let desaccord = false;
  // « Le plan d'aides OSCAR attribué ne bénéficiera pas d'une coordination (même si le plan d'aides est
  // éligible) » (Guide du coordinateur, plans d'aides OSCAR)
  if (cas1) valeur = null;
  // « la caisse régionale identifie le prestataire en charge de remplir cette fonction de coordination suivant
  // les règles suivantes » (Guide du coordinateur, plans d'aides OSCAR)
  if (cas2) {
    if (valeur === undefined) {
      valeur = dossier.partenaireProposeParLaCaisse;
    } else if (valeur !== dossier.partenaireProposeParLaCaisse) desaccord = true;
  }
  // « la mission de coordination lui est systématiquement attribuée » (Guide du coordinateur, plans d'aides
  // OSCAR)
  const candidatsValue = keptCandidats(dossier, kept);
  if (cas3) {
    const autre = only(candidatsValue, 'coordinateur').nom;
    if (valeur === undefined) {
      valeur = autre;
    } else if (valeur !== autre) desaccord = true;
  }
  // « Choix laissé au retraité parmi les prestataires conventionnés uniquement » (Guide du coordinateur, plans
  // d'aides OSCAR)
  if (cas4) {
    const autre2 = only(
      candidatsValue.filter((prestataire2) => prestataire2.nom === dossier.prestataireChoisi),
      'coordinateur',
    ).nom;
    if (valeur === undefined) {
      valeur = autre2;
    } else if (valeur !== autre2) desaccord = true;
  }
  // « en privilégiant le prestataire des heures d'accompagnement (proximité et continuité de service) » (Guide
  // du coordinateur, plans d'aides OSCAR)
  if (cas5) {
    const autre3 = only(candidatsPourLesHeures, 'coordinateur').nom;
    if (valeur === undefined) {
      valeur = autre3;
    } else if (valeur !== autre3) desaccord = true;
  }
  // sans source : le guide ne dit pas qui coordonne quand le retraité ne choisit pas et qu'aucun candidat, ou
  // plusieurs, assurent les heures
  if (cas6) {
    const autre4 = unanswered();
    if (valeur === undefined) {
      valeur = autre4;
    } else if (valeur !== autre4) desaccord = true;
  }
  if (desaccord) conflict('coordinateur', [cas1, cas2, cas3, cas4, cas5, cas6]);
  return valeur === undefined ? raise('hole', 'no branch', 'coordinateur') : valeur;
}

// vocabulaire.attendu:24
/** barème responsable de l'étape.lignes */
function responsableDeLEtapeLignes(etapeDuDossier: EtapeDuDossier): ResponsableDeLEtapeLignes {
  switch (etapeDuDossier) {
    case "demande d'aide":
      // « LE RETRAITÉ fait une demande d'aide qui est examinée par la caisse de retraite » (Guide du coordinateur,
      // plans d'aides OSCAR)
      return { responsableDeLEtape: 'retraité', rangDeLEtape: 1 };
    case 'examen de la demande':
      // « LE RETRAITÉ fait une demande d'aide qui est examinée par la caisse de retraite » (Guide du coordinateur,
      // plans d'aides OSCAR)
      return { responsableDeLEtape: 'caisse de retraite', rangDeLEtape: 2 };
    case 'visite à domicile programmée':
      // « s'il est éligible, une visite à domicile est programmée pour évaluer ses besoins » (Guide du coordinateur,
      // plans d'aides OSCAR)
      return { responsableDeLEtape: 'caisse de retraite', rangDeLEtape: 3 };
    case 'évaluation du besoin':
      // « L'ÉVALUATEUR évalue le besoin du retraité à son domicile » (Guide du coordinateur, plans d'aides OSCAR)
      return { responsableDeLEtape: 'évaluateur', rangDeLEtape: 4 };
    case 'préconisation':
      // « préconise un plan d'aides en fonction de la fragilité du retraité et de son besoin » (Guide du
      // coordinateur, plans d'aides OSCAR)
      return { responsableDeLEtape: 'évaluateur', rangDeLEtape: 5 };
    case 'validation':
      // « LA CAISSE DE RETRAITE valide le plan d'aides définitif et notifie la décision » (Guide du coordinateur,
      // plans d'aides OSCAR)
      return { responsableDeLEtape: 'caisse de retraite', rangDeLEtape: 6 };
    case 'notification':
      // « LA CAISSE DE RETRAITE valide le plan d'aides définitif et notifie la décision » (Guide du coordinateur,
      // plans d'aides OSCAR)
      return { responsableDeLEtape: 'caisse de retraite', rangDeLEtape: 7 };
    case 'coordination':
      // « LES PARTENAIRES se coordonnent autour du retraité » (Guide du coordinateur, plans d'aides OSCAR)
      return { responsableDeLEtape: 'partenaires', rangDeLEtape: 8 };
    case 'mise en œuvre':
      // « mettent en œuvre les prestations du plan d'aides » (Guide du coordinateur, plans d'aides OSCAR)
      return { responsableDeLEtape: 'partenaires', rangDeLEtape: 9 };
  }
}

// vocabulaire.attendu:24
/** barème responsable de l'étape */
function responsableDeLEtape(etapeDuDossier: EtapeDuDossier): Intervenant {
  return responsableDeLEtapeLignes(etapeDuDossier).responsableDeLEtape;
}

// vocabulaire.attendu:24
/** barème rang de l'étape */
function rangDeLEtape(etapeDuDossier: EtapeDuDossier): number {
  return responsableDeLEtapeLignes(etapeDuDossier).rangDeLEtape;
}

// paiement.attendu:297
/** garantie une prise de mission par jour */
function unePriseDeMissionParJour(dossier: Dossier): boolean {
  return (
    distinct(dossier.prisesDeMission.map((priseDeMission) => priseDeMission.date)).length ===
    dossier.prisesDeMission.length
  );
}

// paiement.attendu:300
/** garantie jamais plus d'un forfait par année */
function jamaisPlusDUnForfaitParAnnee(dossier: Dossier, kept: Kept): boolean {
  return dossier.annees.every(
    (anneeDuPlan) => keptDuPourLAnnee(dossier, kept, anneeDuPlan) <= forfaitDeLAnnee(anneeDuPlan),
  );
}

/** What one evaluation has worked out and may be asked again. */
interface Kept {
  jourDuPremierPointDEtape: Day | null | undefined;
  ligneDEvolution: Map<Evenement, LigneDuTableau>;
  arreteLePlan: Map<Evenement, boolean>;
  finPrevueDuPlan: Day | undefined;
  arretsAnticipes: readonly Evenement[] | undefined;
  dernierJourServi: Day | undefined;
  plusTotDePremierPointDEtape: Day | null | undefined;
  echeanceDePremierPointDEtape: Day | null | undefined;
  etatDePremierPointDEtape: EtatDuDelai | undefined;
  premierPointExigible: boolean | undefined;
  jourDuSecondPointDEtape: Day | null | undefined;
  plusTotDeSecondPointDEtape: Day | null | undefined;
  echeanceDeSecondPointDEtape: Day | null | undefined;
  etatDeSecondPointDEtape: EtatDuDelai | undefined;
  secondPointExigible: boolean | undefined;
  verdictDePiecesDuForfaitCoordination: Verdict | undefined;
  finDePriseEnCharge: Day | undefined;
  limiteDUnePremiereDemande: Day | undefined;
  echeanceDeVisiteInitiale: Day | undefined;
  etatDeVisiteInitiale: EtatDuDelai | undefined;
  candidats: readonly Prestataire[] | undefined;
  designationDuCoordinateur: Designation | undefined;
  verdictDeMiseEnOeuvreDuPlan: Verdict | undefined;
  situation: Map<Evenement, SituationDuPlan>;
  verdictDeSignalement: Map<Evenement, Verdict>;
  verdictDeMaitriseDesRisques: Verdict | undefined;
  consequence: Map<Evenement, EffetSurLeForfait>;
  periodeDeLAnnee: Map<AnneeDuPlan, Period>;
  arretDansLAnnee: Map<AnneeDuPlan, boolean>;
  forfaitRecupere: boolean | undefined;
  prestationsDiversifiees: number | undefined;
  eligibleAuForfaitCoordination: boolean | undefined;
  coordinationAssuree: boolean | undefined;
  anneeDue: Map<AnneeDuPlan, boolean>;
  mandat: Map<PriseDeMission, Period>;
  coordinateursDeLAnnee: Map<AnneeDuPlan, number>;
  prorataApplique: Map<AnneeDuPlan, boolean>;
  dernierJourCompte: Map<AnneeDuPlan, Day>;
  partAuxJours: Map<PriseDeMission, Map<AnneeDuPlan, number>>;
  pointsFaits: Map<PriseDeMission, number>;
  partAuxPoints: Map<PriseDeMission, Map<AnneeDuPlan, number>>;
  partDue: Map<PriseDeMission, Map<AnneeDuPlan, number>>;
  duPourLAnnee: Map<AnneeDuPlan, number>;
}

const nothingKept = (): Kept => ({
  jourDuPremierPointDEtape: undefined,
  ligneDEvolution: new Map(),
  arreteLePlan: new Map(),
  finPrevueDuPlan: undefined,
  arretsAnticipes: undefined,
  dernierJourServi: undefined,
  plusTotDePremierPointDEtape: undefined,
  echeanceDePremierPointDEtape: undefined,
  etatDePremierPointDEtape: undefined,
  premierPointExigible: undefined,
  jourDuSecondPointDEtape: undefined,
  plusTotDeSecondPointDEtape: undefined,
  echeanceDeSecondPointDEtape: undefined,
  etatDeSecondPointDEtape: undefined,
  secondPointExigible: undefined,
  verdictDePiecesDuForfaitCoordination: undefined,
  finDePriseEnCharge: undefined,
  limiteDUnePremiereDemande: undefined,
  echeanceDeVisiteInitiale: undefined,
  etatDeVisiteInitiale: undefined,
  candidats: undefined,
  designationDuCoordinateur: undefined,
  verdictDeMiseEnOeuvreDuPlan: undefined,
  situation: new Map(),
  verdictDeSignalement: new Map(),
  verdictDeMaitriseDesRisques: undefined,
  consequence: new Map(),
  periodeDeLAnnee: new Map(),
  arretDansLAnnee: new Map(),
  forfaitRecupere: undefined,
  prestationsDiversifiees: undefined,
  eligibleAuForfaitCoordination: undefined,
  coordinationAssuree: undefined,
  anneeDue: new Map(),
  mandat: new Map(),
  coordinateursDeLAnnee: new Map(),
  prorataApplique: new Map(),
  dernierJourCompte: new Map(),
  partAuxJours: new Map(),
  pointsFaits: new Map(),
  partAuxPoints: new Map(),
  partDue: new Map(),
  duPourLAnnee: new Map(),
});

function keptJourDuPremierPointDEtape(dossier: Dossier, kept: Kept): Day | null {
  if (kept.jourDuPremierPointDEtape === undefined) kept.jourDuPremierPointDEtape = jourDuPremierPointDEtape(dossier);
  return kept.jourDuPremierPointDEtape;
}

function keptLigneDEvolution(dossier: Dossier, kept: Kept, evenement: Evenement): LigneDuTableau {
  let value = kept.ligneDEvolution.get(evenement);
  if (value === undefined) {
    value = ligneDEvolution(dossier, evenement);
    kept.ligneDEvolution.set(evenement, value);
  }
  return value;
}

function keptArreteLePlan(dossier: Dossier, kept: Kept, evenement: Evenement): boolean {
  let value = kept.arreteLePlan.get(evenement);
  if (value === undefined) {
    value = arreteLePlan(dossier, kept, evenement);
    kept.arreteLePlan.set(evenement, value);
  }
  return value;
}

function keptFinPrevueDuPlan(dossier: Dossier, kept: Kept): Day {
  return (kept.finPrevueDuPlan ??= finPrevueDuPlan(dossier));
}

function keptArretsAnticipes(dossier: Dossier, kept: Kept): readonly Evenement[] {
  return (kept.arretsAnticipes ??= arretsAnticipes(dossier, kept));
}

function keptDernierJourServi(dossier: Dossier, kept: Kept): Day {
  return (kept.dernierJourServi ??= dernierJourServi(dossier, kept));
}

function keptPlusTotDePremierPointDEtape(dossier: Dossier, kept: Kept): Day | null {
  if (kept.plusTotDePremierPointDEtape === undefined)
    kept.plusTotDePremierPointDEtape = plusTotDePremierPointDEtape(dossier, kept);
  return kept.plusTotDePremierPointDEtape;
}

function keptEcheanceDePremierPointDEtape(dossier: Dossier, kept: Kept): Day | null {
  if (kept.echeanceDePremierPointDEtape === undefined)
    kept.echeanceDePremierPointDEtape = echeanceDePremierPointDEtape(dossier, kept);
  return kept.echeanceDePremierPointDEtape;
}

function keptEtatDePremierPointDEtape(dossier: Dossier, kept: Kept): EtatDuDelai {
  return (kept.etatDePremierPointDEtape ??= etatDePremierPointDEtape(dossier, kept));
}

function keptPremierPointExigible(dossier: Dossier, kept: Kept): boolean {
  return (kept.premierPointExigible ??= premierPointExigible(dossier, kept));
}

function keptJourDuSecondPointDEtape(dossier: Dossier, kept: Kept): Day | null {
  if (kept.jourDuSecondPointDEtape === undefined) kept.jourDuSecondPointDEtape = jourDuSecondPointDEtape(dossier);
  return kept.jourDuSecondPointDEtape;
}

function keptPlusTotDeSecondPointDEtape(dossier: Dossier, kept: Kept): Day | null {
  if (kept.plusTotDeSecondPointDEtape === undefined)
    kept.plusTotDeSecondPointDEtape = plusTotDeSecondPointDEtape(dossier, kept);
  return kept.plusTotDeSecondPointDEtape;
}

function keptEcheanceDeSecondPointDEtape(dossier: Dossier, kept: Kept): Day | null {
  if (kept.echeanceDeSecondPointDEtape === undefined)
    kept.echeanceDeSecondPointDEtape = echeanceDeSecondPointDEtape(dossier, kept);
  return kept.echeanceDeSecondPointDEtape;
}

function keptEtatDeSecondPointDEtape(dossier: Dossier, kept: Kept): EtatDuDelai {
  return (kept.etatDeSecondPointDEtape ??= etatDeSecondPointDEtape(dossier, kept));
}

function keptSecondPointExigible(dossier: Dossier, kept: Kept): boolean {
  return (kept.secondPointExigible ??= secondPointExigible(dossier, kept));
}

function keptVerdictDePiecesDuForfaitCoordination(dossier: Dossier, kept: Kept): Verdict {
  return (kept.verdictDePiecesDuForfaitCoordination ??= verdictDePiecesDuForfaitCoordination(dossier, kept));
}

function keptFinDePriseEnCharge(dossier: Dossier, kept: Kept): Day {
  return (kept.finDePriseEnCharge ??= finDePriseEnCharge(dossier, kept));
}

function keptLimiteDUnePremiereDemande(dossier: Dossier, kept: Kept): Day {
  return (kept.limiteDUnePremiereDemande ??= limiteDUnePremiereDemande(dossier));
}

function keptEcheanceDeVisiteInitiale(dossier: Dossier, kept: Kept): Day {
  return (kept.echeanceDeVisiteInitiale ??= echeanceDeVisiteInitiale(dossier, kept));
}

function keptEtatDeVisiteInitiale(dossier: Dossier, kept: Kept): EtatDuDelai {
  return (kept.etatDeVisiteInitiale ??= etatDeVisiteInitiale(dossier, kept));
}

function keptCandidats(dossier: Dossier, kept: Kept): readonly Prestataire[] {
  return (kept.candidats ??= candidats(dossier));
}

function keptDesignationDuCoordinateur(dossier: Dossier, kept: Kept): Designation {
  return (kept.designationDuCoordinateur ??= designationDuCoordinateur(dossier, kept));
}

function keptVerdictDeMiseEnOeuvreDuPlan(dossier: Dossier, kept: Kept): Verdict {
  return (kept.verdictDeMiseEnOeuvreDuPlan ??= verdictDeMiseEnOeuvreDuPlan(dossier, kept));
}

function keptSituation(dossier: Dossier, kept: Kept, evenement: Evenement): SituationDuPlan {
  let value = kept.situation.get(evenement);
  if (value === undefined) {
    value = situation(dossier, kept, evenement);
    kept.situation.set(evenement, value);
  }
  return value;
}

function keptVerdictDeSignalement(dossier: Dossier, kept: Kept, evenement: Evenement): Verdict {
  let value = kept.verdictDeSignalement.get(evenement);
  if (value === undefined) {
    value = verdictDeSignalement(dossier, kept, evenement);
    kept.verdictDeSignalement.set(evenement, value);
  }
  return value;
}

function keptVerdictDeMaitriseDesRisques(dossier: Dossier, kept: Kept): Verdict {
  return (kept.verdictDeMaitriseDesRisques ??= verdictDeMaitriseDesRisques(dossier, kept));
}

function keptConsequence(dossier: Dossier, kept: Kept, evenement: Evenement): EffetSurLeForfait {
  let value = kept.consequence.get(evenement);
  if (value === undefined) {
    value = consequence(dossier, kept, evenement);
    kept.consequence.set(evenement, value);
  }
  return value;
}

function keptPeriodeDeLAnnee(dossier: Dossier, kept: Kept, anneeDuPlan: AnneeDuPlan): Period {
  let value = kept.periodeDeLAnnee.get(anneeDuPlan);
  if (value === undefined) {
    value = periodeDeLAnnee(dossier, anneeDuPlan);
    kept.periodeDeLAnnee.set(anneeDuPlan, value);
  }
  return value;
}

function keptArretDansLAnnee(dossier: Dossier, kept: Kept, anneeDuPlan: AnneeDuPlan): boolean {
  let value = kept.arretDansLAnnee.get(anneeDuPlan);
  if (value === undefined) {
    value = arretDansLAnnee(dossier, kept, anneeDuPlan);
    kept.arretDansLAnnee.set(anneeDuPlan, value);
  }
  return value;
}

function keptForfaitRecupere(dossier: Dossier, kept: Kept): boolean {
  return (kept.forfaitRecupere ??= forfaitRecupere(dossier, kept));
}

function keptPrestationsDiversifiees(dossier: Dossier, kept: Kept): number {
  return (kept.prestationsDiversifiees ??= prestationsDiversifiees(dossier));
}

function keptEligibleAuForfaitCoordination(dossier: Dossier, kept: Kept): boolean {
  return (kept.eligibleAuForfaitCoordination ??= eligibleAuForfaitCoordination(dossier, kept));
}

function keptCoordinationAssuree(dossier: Dossier, kept: Kept): boolean {
  return (kept.coordinationAssuree ??= coordinationAssuree(dossier, kept));
}

function keptAnneeDue(dossier: Dossier, kept: Kept, anneeDuPlan: AnneeDuPlan): boolean {
  let value = kept.anneeDue.get(anneeDuPlan);
  if (value === undefined) {
    value = anneeDue(dossier, kept, anneeDuPlan);
    kept.anneeDue.set(anneeDuPlan, value);
  }
  return value;
}

function keptMandat(dossier: Dossier, kept: Kept, mission: PriseDeMission): Period {
  let value = kept.mandat.get(mission);
  if (value === undefined) {
    value = mandat(dossier, kept, mission);
    kept.mandat.set(mission, value);
  }
  return value;
}

function keptCoordinateursDeLAnnee(dossier: Dossier, kept: Kept, anneeDuPlan: AnneeDuPlan): number {
  let value = kept.coordinateursDeLAnnee.get(anneeDuPlan);
  if (value === undefined) {
    value = coordinateursDeLAnnee(dossier, kept, anneeDuPlan);
    kept.coordinateursDeLAnnee.set(anneeDuPlan, value);
  }
  return value;
}

function keptProrataApplique(dossier: Dossier, kept: Kept, anneeDuPlan: AnneeDuPlan): boolean {
  let value = kept.prorataApplique.get(anneeDuPlan);
  if (value === undefined) {
    value = prorataApplique(dossier, kept, anneeDuPlan);
    kept.prorataApplique.set(anneeDuPlan, value);
  }
  return value;
}

function keptDernierJourCompte(dossier: Dossier, kept: Kept, anneeDuPlan: AnneeDuPlan): Day {
  let value = kept.dernierJourCompte.get(anneeDuPlan);
  if (value === undefined) {
    value = dernierJourCompte(dossier, kept, anneeDuPlan);
    kept.dernierJourCompte.set(anneeDuPlan, value);
  }
  return value;
}

function keptPartAuxJours(dossier: Dossier, kept: Kept, mission: PriseDeMission, anneeDuPlan: AnneeDuPlan): number {
  const values = mapUnder(kept.partAuxJours, mission);
  let value = values.get(anneeDuPlan);
  if (value === undefined) {
    value = partAuxJours(dossier, kept, mission, anneeDuPlan);
    values.set(anneeDuPlan, value);
  }
  return value;
}

function keptPointsFaits(dossier: Dossier, kept: Kept, priseDeMission: PriseDeMission): number {
  let value = kept.pointsFaits.get(priseDeMission);
  if (value === undefined) {
    value = pointsFaits(dossier, kept, priseDeMission);
    kept.pointsFaits.set(priseDeMission, value);
  }
  return value;
}

function keptPartAuxPoints(
  dossier: Dossier,
  kept: Kept,
  priseDeMission: PriseDeMission,
  anneeDuPlan: AnneeDuPlan,
): number {
  const values = mapUnder(kept.partAuxPoints, priseDeMission);
  let value = values.get(anneeDuPlan);
  if (value === undefined) {
    value = partAuxPoints(dossier, kept, priseDeMission, anneeDuPlan);
    values.set(anneeDuPlan, value);
  }
  return value;
}

function keptPartDue(dossier: Dossier, kept: Kept, priseDeMission: PriseDeMission, anneeDuPlan: AnneeDuPlan): number {
  const values = mapUnder(kept.partDue, priseDeMission);
  let value = values.get(anneeDuPlan);
  if (value === undefined) {
    value = partDue(dossier, kept, priseDeMission, anneeDuPlan);
    values.set(anneeDuPlan, value);
  }
  return value;
}

function keptDuPourLAnnee(dossier: Dossier, kept: Kept, anneeDuPlan: AnneeDuPlan): number {
  let value = kept.duPourLAnnee.get(anneeDuPlan);
  if (value === undefined) {
    value = duPourLAnnee(dossier, kept, anneeDuPlan);
    kept.duPourLAnnee.set(anneeDuPlan, value);
  }
  return value;
}

// ------------------------------------------------------------------------ Evaluation

/** Every result as the rules hold it (see `Dossier` for units and days). */
export interface Values {
  readonly unDocumentDeVisite: boolean;
  readonly formulaireFourni: boolean;
  readonly attestationFournie: boolean;
  readonly compteRenduFourni: boolean;
  readonly jourDuPremierPointDEtape: Day | null;
  readonly ligneDEvolution: readonly LigneDuTableau[];
  readonly arreteLePlan: readonly boolean[];
  readonly finPrevueDuPlan: Day;
  readonly arretsAnticipes: readonly Evenement[];
  readonly dernierJourServi: Day;
  readonly plusTotDePremierPointDEtape: Day | null;
  readonly echeanceDePremierPointDEtape: Day | null;
  readonly etatDePremierPointDEtape: EtatDuDelai;
  readonly premierPointExigible: boolean;
  readonly jourDuSecondPointDEtape: Day | null;
  readonly plusTotDeSecondPointDEtape: Day | null;
  readonly echeanceDeSecondPointDEtape: Day | null;
  readonly etatDeSecondPointDEtape: EtatDuDelai;
  readonly secondPointExigible: boolean;
  readonly verdictDePiecesDuForfaitCoordination: Verdict;
  readonly finDePriseEnCharge: Day;
  readonly manquantsDePiecesDuForfaitCoordination: readonly PieceManquanteDePiecesDuForfaitCoordination[];
  readonly debutDuDelaiDeVisite: Day;
  readonly limiteDUnePremiereDemande: Day;
  readonly limiteDUnReexamen: Day;
  readonly notificationTardive: boolean;
  readonly echeanceDeVisiteInitiale: Day;
  readonly plusTotDeVisiteInitiale: Day;
  readonly etatDeVisiteInitiale: EtatDuDelai;
  readonly verdictDePreparationDeLaVisite: Verdict;
  readonly manquantsDePreparationDeLaVisite: readonly PieceManquanteDePreparationDeLaVisite[];
  readonly verdictDePriseDeRendezVous: Verdict;
  readonly manquantsDePriseDeRendezVous: readonly PieceManquanteDePriseDeRendezVous[];
  readonly verdictDeDeroulementDeLaVisite: Verdict;
  readonly manquantsDeDeroulementDeLaVisite: readonly PieceManquanteDeDeroulementDeLaVisite[];
  readonly verdictDeContratsDePrestation: Verdict;
  readonly manquantsDeContratsDePrestation: readonly PieceManquanteDeContratsDePrestation[];
  readonly repartitionComplete: boolean;
  readonly candidats: readonly Prestataire[];
  readonly designationDuCoordinateur: Designation;
  readonly verdictDeMiseEnOeuvreDuPlan: Verdict;
  readonly manquantsDeMiseEnOeuvreDuPlan: readonly PieceManquanteDeMiseEnOeuvreDuPlan[];
  readonly verdictDeRoleDePrevention: Verdict;
  readonly manquantsDeRoleDePrevention: readonly PieceManquanteDeRoleDePrevention[];
  readonly auteurDeLaSaisie: readonly Acteur[];
  readonly situation: readonly SituationDuPlan[];
  readonly verdictDeSignalement: readonly Verdict[];
  readonly manquantsDeSignalement: readonly (readonly PieceManquanteDeSignalement[])[];
  readonly verdictDeCapacitesDuPartenaire: Verdict;
  readonly manquantsDeCapacitesDuPartenaire: readonly PieceManquanteDeCapacitesDuPartenaire[];
  readonly verdictDeRapportAnnuel: Verdict;
  readonly manquantsDeRapportAnnuel: readonly PieceManquanteDeRapportAnnuel[];
  readonly verdictDeMaitriseDesRisques: Verdict;
  readonly manquantsDeMaitriseDesRisques: readonly PieceManquanteDeMaitriseDesRisques[];
  readonly actionCorrectriceDecidee: ActionCorrectrice | null;
  readonly verdictDeMissionsDeCoordination: Verdict;
  readonly manquantsDeMissionsDeCoordination: readonly PieceManquanteDeMissionsDeCoordination[];
  readonly canalAdmisPourUnPointDEtape: readonly boolean[];
  readonly familleDeLEvenement: readonly FamilleDEvenement[];
  readonly consequence: readonly EffetSurLeForfait[];
  readonly suiteProposee: readonly SuiteADonner[];
  readonly nouvelleEvaluation: readonly boolean[];
  readonly baseDeRemuneration: readonly number[];
  readonly payeALaStructure: number;
  readonly payeAuBeneficiaire: number;
  readonly periodeDeLAnnee: readonly Period[];
  readonly periodeDeLaMission: Period;
  readonly arretDansLAnnee: readonly boolean[];
  readonly forfaitDeLAnnee: readonly number[];
  readonly forfaitRecupere: boolean;
  readonly prestationsDiversifiees: number;
  readonly eligibleAuForfaitCoordination: boolean;
  readonly coordinationAssuree: boolean;
  readonly anneeDue: readonly boolean[];
  readonly jourDuReglement: readonly (Day | null)[];
  readonly mandat: readonly Period[];
  readonly coordinateursDeLAnnee: readonly number[];
  readonly prorataApplique: readonly boolean[];
  readonly dernierJourCompte: readonly Day[];
  readonly partAuxJours: readonly (readonly number[])[];
  readonly pointsFaits: readonly number[];
  readonly partAuxPoints: readonly (readonly number[])[];
  readonly partDue: readonly (readonly number[])[];
  readonly duPourLAnnee: readonly number[];
  readonly duAuCoordinateur: readonly number[];
  readonly resteAuBeneficiaire: readonly number[];
  readonly reglementAutomatique: boolean;
  readonly candidatsPourLesHeures: readonly Prestataire[];
  readonly coordinateur: string | null;
  readonly responsableDeLEtape: readonly Intervenant[];
  readonly rangDeLEtape: readonly number[];
}

/**
 * Computes every result of a complete dossier, for hot paths. Throws a `FaultSignal` at the first fault, `UNANSWERED`
 * where the text gives no answer.
 */
export function compute(dossier: Dossier): Values {
  const kept = nothingKept();
  holdGuarantees(dossier, kept);
  const candidatsPourLesHeuresValue = candidatsPourLesHeures(dossier, kept);
  return {
    unDocumentDeVisite: unDocumentDeVisite(dossier),
    formulaireFourni: formulaireFourni(dossier),
    attestationFournie: attestationFournie(dossier),
    compteRenduFourni: compteRenduFourni(dossier),
    jourDuPremierPointDEtape: keptJourDuPremierPointDEtape(dossier, kept),
    ligneDEvolution: dossier.evenements.map((evenement) => keptLigneDEvolution(dossier, kept, evenement)),
    arreteLePlan: dossier.evenements.map((evenement) => keptArreteLePlan(dossier, kept, evenement)),
    finPrevueDuPlan: keptFinPrevueDuPlan(dossier, kept),
    arretsAnticipes: keptArretsAnticipes(dossier, kept),
    dernierJourServi: keptDernierJourServi(dossier, kept),
    plusTotDePremierPointDEtape: keptPlusTotDePremierPointDEtape(dossier, kept),
    echeanceDePremierPointDEtape: keptEcheanceDePremierPointDEtape(dossier, kept),
    etatDePremierPointDEtape: keptEtatDePremierPointDEtape(dossier, kept),
    premierPointExigible: keptPremierPointExigible(dossier, kept),
    jourDuSecondPointDEtape: keptJourDuSecondPointDEtape(dossier, kept),
    plusTotDeSecondPointDEtape: keptPlusTotDeSecondPointDEtape(dossier, kept),
    echeanceDeSecondPointDEtape: keptEcheanceDeSecondPointDEtape(dossier, kept),
    etatDeSecondPointDEtape: keptEtatDeSecondPointDEtape(dossier, kept),
    secondPointExigible: keptSecondPointExigible(dossier, kept),
    verdictDePiecesDuForfaitCoordination: keptVerdictDePiecesDuForfaitCoordination(dossier, kept),
    finDePriseEnCharge: keptFinDePriseEnCharge(dossier, kept),
    manquantsDePiecesDuForfaitCoordination: manquantsDePiecesDuForfaitCoordination(dossier, kept),
    debutDuDelaiDeVisite: debutDuDelaiDeVisite(dossier),
    limiteDUnePremiereDemande: keptLimiteDUnePremiereDemande(dossier, kept),
    limiteDUnReexamen: limiteDUnReexamen(dossier),
    notificationTardive: notificationTardive(dossier),
    echeanceDeVisiteInitiale: keptEcheanceDeVisiteInitiale(dossier, kept),
    plusTotDeVisiteInitiale: plusTotDeVisiteInitiale(dossier),
    etatDeVisiteInitiale: keptEtatDeVisiteInitiale(dossier, kept),
    verdictDePreparationDeLaVisite: verdictDePreparationDeLaVisite(dossier),
    manquantsDePreparationDeLaVisite: manquantsDePreparationDeLaVisite(dossier, kept),
    verdictDePriseDeRendezVous: verdictDePriseDeRendezVous(dossier),
    manquantsDePriseDeRendezVous: manquantsDePriseDeRendezVous(dossier, kept),
    verdictDeDeroulementDeLaVisite: verdictDeDeroulementDeLaVisite(dossier),
    manquantsDeDeroulementDeLaVisite: manquantsDeDeroulementDeLaVisite(dossier, kept),
    verdictDeContratsDePrestation: verdictDeContratsDePrestation(dossier),
    manquantsDeContratsDePrestation: manquantsDeContratsDePrestation(dossier),
    repartitionComplete: repartitionComplete(dossier),
    candidats: keptCandidats(dossier, kept),
    designationDuCoordinateur: keptDesignationDuCoordinateur(dossier, kept),
    verdictDeMiseEnOeuvreDuPlan: keptVerdictDeMiseEnOeuvreDuPlan(dossier, kept),
    manquantsDeMiseEnOeuvreDuPlan: manquantsDeMiseEnOeuvreDuPlan(dossier, kept),
    verdictDeRoleDePrevention: verdictDeRoleDePrevention(dossier),
    manquantsDeRoleDePrevention: manquantsDeRoleDePrevention(dossier),
    auteurDeLaSaisie: dossier.evenements.map((evenement) => auteurDeLaSaisie(dossier, evenement)),
    situation: dossier.evenements.map((evenement) => keptSituation(dossier, kept, evenement)),
    verdictDeSignalement: dossier.evenements.map((evenement) => keptVerdictDeSignalement(dossier, kept, evenement)),
    manquantsDeSignalement: dossier.evenements.map((evenement) => manquantsDeSignalement(dossier, kept, evenement)),
    verdictDeCapacitesDuPartenaire: verdictDeCapacitesDuPartenaire(dossier),
    manquantsDeCapacitesDuPartenaire: manquantsDeCapacitesDuPartenaire(dossier),
    verdictDeRapportAnnuel: verdictDeRapportAnnuel(dossier),
    manquantsDeRapportAnnuel: manquantsDeRapportAnnuel(dossier),
    verdictDeMaitriseDesRisques: keptVerdictDeMaitriseDesRisques(dossier, kept),
    manquantsDeMaitriseDesRisques: manquantsDeMaitriseDesRisques(dossier, kept),
    actionCorrectriceDecidee: actionCorrectriceDecidee(dossier, kept),
    verdictDeMissionsDeCoordination: verdictDeMissionsDeCoordination(dossier, kept),
    manquantsDeMissionsDeCoordination: manquantsDeMissionsDeCoordination(dossier, kept),
    canalAdmisPourUnPointDEtape: CANAL.map((canal) => canalAdmisPourUnPointDEtape(canal)),
    familleDeLEvenement: dossier.evenements.map((evenement) => familleDeLEvenement(evenement)),
    consequence: dossier.evenements.map((evenement) => keptConsequence(dossier, kept, evenement)),
    suiteProposee: dossier.evenements.map((evenement) => suiteProposee(evenement)),
    nouvelleEvaluation: dossier.evenements.map((evenement) => nouvelleEvaluation(evenement)),
    baseDeRemuneration: dossier.interventions.map((intervention) => baseDeRemuneration(dossier, intervention)),
    payeALaStructure: payeALaStructure(dossier),
    payeAuBeneficiaire: payeAuBeneficiaire(dossier),
    periodeDeLAnnee: dossier.annees.map((anneeDuPlan) => keptPeriodeDeLAnnee(dossier, kept, anneeDuPlan)),
    periodeDeLaMission: periodeDeLaMission(dossier, kept),
    arretDansLAnnee: dossier.annees.map((anneeDuPlan) => keptArretDansLAnnee(dossier, kept, anneeDuPlan)),
    forfaitDeLAnnee: dossier.annees.map((anneeDuPlan) => forfaitDeLAnnee(anneeDuPlan)),
    forfaitRecupere: keptForfaitRecupere(dossier, kept),
    prestationsDiversifiees: keptPrestationsDiversifiees(dossier, kept),
    eligibleAuForfaitCoordination: keptEligibleAuForfaitCoordination(dossier, kept),
    coordinationAssuree: keptCoordinationAssuree(dossier, kept),
    anneeDue: dossier.annees.map((anneeDuPlan) => keptAnneeDue(dossier, kept, anneeDuPlan)),
    jourDuReglement: dossier.annees.map((anneeDuPlan) => jourDuReglement(dossier, kept, anneeDuPlan)),
    mandat: dossier.prisesDeMission.map((mission) => keptMandat(dossier, kept, mission)),
    coordinateursDeLAnnee: dossier.annees.map((anneeDuPlan) => keptCoordinateursDeLAnnee(dossier, kept, anneeDuPlan)),
    prorataApplique: dossier.annees.map((anneeDuPlan) => keptProrataApplique(dossier, kept, anneeDuPlan)),
    dernierJourCompte: dossier.annees.map((anneeDuPlan) => keptDernierJourCompte(dossier, kept, anneeDuPlan)),
    partAuxJours: dossier.prisesDeMission.map((mission) =>
      dossier.annees.map((anneeDuPlan) => keptPartAuxJours(dossier, kept, mission, anneeDuPlan)),
    ),
    pointsFaits: dossier.prisesDeMission.map((priseDeMission) => keptPointsFaits(dossier, kept, priseDeMission)),
    partAuxPoints: dossier.prisesDeMission.map((priseDeMission) =>
      dossier.annees.map((anneeDuPlan) => keptPartAuxPoints(dossier, kept, priseDeMission, anneeDuPlan)),
    ),
    partDue: dossier.prisesDeMission.map((priseDeMission) =>
      dossier.annees.map((anneeDuPlan) => keptPartDue(dossier, kept, priseDeMission, anneeDuPlan)),
    ),
    duPourLAnnee: dossier.annees.map((anneeDuPlan) => keptDuPourLAnnee(dossier, kept, anneeDuPlan)),
    duAuCoordinateur: dossier.prisesDeMission.map((priseDeMission) => duAuCoordinateur(dossier, kept, priseDeMission)),
    resteAuBeneficiaire: dossier.annees.map((anneeDuPlan) => resteAuBeneficiaire(dossier, kept, anneeDuPlan)),
    reglementAutomatique: reglementAutomatique(dossier, kept),
    candidatsPourLesHeures: candidatsPourLesHeuresValue,
    coordinateur: coordinateur(dossier, kept, candidatsPourLesHeuresValue),
    responsableDeLEtape: ETAPE_DU_DOSSIER.map((etapeDuDossier) => responsableDeLEtape(etapeDuDossier)),
    rangDeLEtape: ETAPE_DU_DOSSIER.map((etapeDuDossier) => rangDeLEtape(etapeDuDossier)),
  };
}

/** Refuses a dossier on which a garantie does not hold. */
function holdGuarantees(dossier: Dossier, kept: Kept): void {
  if (!unePriseDeMissionParJour(dossier))
    raise('guarantee', 'guarantee not held', 'une prise de mission par jour', ['une prise de mission par jour']);
  if (!jamaisPlusDUnForfaitParAnnee(dossier, kept))
    raise('guarantee', 'guarantee not held', "jamais plus d'un forfait par année", [
      "jamais plus d'un forfait par année",
    ]);
}

/**
 * What each result comes to: a value, a fault, or what is needed to know it. `pour chaque`: one outcome per element.
 */
export interface Results {
  readonly unDocumentDeVisite: Outcome<Output['unDocumentDeVisite']>;
  readonly formulaireFourni: Outcome<Output['formulaireFourni']>;
  readonly attestationFournie: Outcome<Output['attestationFournie']>;
  readonly compteRenduFourni: Outcome<Output['compteRenduFourni']>;
  readonly jourDuPremierPointDEtape: Outcome<Output['jourDuPremierPointDEtape']>;
  readonly ligneDEvolution: ByElement<Output['ligneDEvolution']>;
  readonly arreteLePlan: ByElement<Output['arreteLePlan']>;
  readonly finPrevueDuPlan: Outcome<Output['finPrevueDuPlan']>;
  readonly arretsAnticipes: Outcome<Output['arretsAnticipes']>;
  readonly dernierJourServi: Outcome<Output['dernierJourServi']>;
  readonly plusTotDePremierPointDEtape: Outcome<Output['plusTotDePremierPointDEtape']>;
  readonly echeanceDePremierPointDEtape: Outcome<Output['echeanceDePremierPointDEtape']>;
  readonly etatDePremierPointDEtape: Outcome<Output['etatDePremierPointDEtape']>;
  readonly premierPointExigible: Outcome<Output['premierPointExigible']>;
  readonly jourDuSecondPointDEtape: Outcome<Output['jourDuSecondPointDEtape']>;
  readonly plusTotDeSecondPointDEtape: Outcome<Output['plusTotDeSecondPointDEtape']>;
  readonly echeanceDeSecondPointDEtape: Outcome<Output['echeanceDeSecondPointDEtape']>;
  readonly etatDeSecondPointDEtape: Outcome<Output['etatDeSecondPointDEtape']>;
  readonly secondPointExigible: Outcome<Output['secondPointExigible']>;
  readonly verdictDePiecesDuForfaitCoordination: Outcome<Output['verdictDePiecesDuForfaitCoordination']>;
  readonly finDePriseEnCharge: Outcome<Output['finDePriseEnCharge']>;
  readonly manquantsDePiecesDuForfaitCoordination: Outcome<Output['manquantsDePiecesDuForfaitCoordination']>;
  readonly debutDuDelaiDeVisite: Outcome<Output['debutDuDelaiDeVisite']>;
  readonly limiteDUnePremiereDemande: Outcome<Output['limiteDUnePremiereDemande']>;
  readonly limiteDUnReexamen: Outcome<Output['limiteDUnReexamen']>;
  readonly notificationTardive: Outcome<Output['notificationTardive']>;
  readonly echeanceDeVisiteInitiale: Outcome<Output['echeanceDeVisiteInitiale']>;
  readonly plusTotDeVisiteInitiale: Outcome<Output['plusTotDeVisiteInitiale']>;
  readonly etatDeVisiteInitiale: Outcome<Output['etatDeVisiteInitiale']>;
  readonly verdictDePreparationDeLaVisite: Outcome<Output['verdictDePreparationDeLaVisite']>;
  readonly manquantsDePreparationDeLaVisite: Outcome<Output['manquantsDePreparationDeLaVisite']>;
  readonly verdictDePriseDeRendezVous: Outcome<Output['verdictDePriseDeRendezVous']>;
  readonly manquantsDePriseDeRendezVous: Outcome<Output['manquantsDePriseDeRendezVous']>;
  readonly verdictDeDeroulementDeLaVisite: Outcome<Output['verdictDeDeroulementDeLaVisite']>;
  readonly manquantsDeDeroulementDeLaVisite: Outcome<Output['manquantsDeDeroulementDeLaVisite']>;
  readonly verdictDeContratsDePrestation: Outcome<Output['verdictDeContratsDePrestation']>;
  readonly manquantsDeContratsDePrestation: Outcome<Output['manquantsDeContratsDePrestation']>;
  readonly repartitionComplete: Outcome<Output['repartitionComplete']>;
  readonly candidats: Outcome<Output['candidats']>;
  readonly designationDuCoordinateur: Outcome<Output['designationDuCoordinateur']>;
  readonly verdictDeMiseEnOeuvreDuPlan: Outcome<Output['verdictDeMiseEnOeuvreDuPlan']>;
  readonly manquantsDeMiseEnOeuvreDuPlan: Outcome<Output['manquantsDeMiseEnOeuvreDuPlan']>;
  readonly verdictDeRoleDePrevention: Outcome<Output['verdictDeRoleDePrevention']>;
  readonly manquantsDeRoleDePrevention: Outcome<Output['manquantsDeRoleDePrevention']>;
  readonly auteurDeLaSaisie: ByElement<Output['auteurDeLaSaisie']>;
  readonly situation: ByElement<Output['situation']>;
  readonly verdictDeSignalement: ByElement<Output['verdictDeSignalement']>;
  readonly manquantsDeSignalement: ByElement<Output['manquantsDeSignalement']>;
  readonly verdictDeCapacitesDuPartenaire: Outcome<Output['verdictDeCapacitesDuPartenaire']>;
  readonly manquantsDeCapacitesDuPartenaire: Outcome<Output['manquantsDeCapacitesDuPartenaire']>;
  readonly verdictDeRapportAnnuel: Outcome<Output['verdictDeRapportAnnuel']>;
  readonly manquantsDeRapportAnnuel: Outcome<Output['manquantsDeRapportAnnuel']>;
  readonly verdictDeMaitriseDesRisques: Outcome<Output['verdictDeMaitriseDesRisques']>;
  readonly manquantsDeMaitriseDesRisques: Outcome<Output['manquantsDeMaitriseDesRisques']>;
  readonly actionCorrectriceDecidee: Outcome<Output['actionCorrectriceDecidee']>;
  readonly verdictDeMissionsDeCoordination: Outcome<Output['verdictDeMissionsDeCoordination']>;
  readonly manquantsDeMissionsDeCoordination: Outcome<Output['manquantsDeMissionsDeCoordination']>;
  readonly canalAdmisPourUnPointDEtape: ByElement<Output['canalAdmisPourUnPointDEtape']>;
  readonly familleDeLEvenement: ByElement<Output['familleDeLEvenement']>;
  readonly consequence: ByElement<Output['consequence']>;
  readonly suiteProposee: ByElement<Output['suiteProposee']>;
  readonly nouvelleEvaluation: ByElement<Output['nouvelleEvaluation']>;
  readonly baseDeRemuneration: ByElement<Output['baseDeRemuneration']>;
  readonly payeALaStructure: Outcome<Output['payeALaStructure']>;
  readonly payeAuBeneficiaire: Outcome<Output['payeAuBeneficiaire']>;
  readonly periodeDeLAnnee: ByElement<Output['periodeDeLAnnee']>;
  readonly periodeDeLaMission: Outcome<Output['periodeDeLaMission']>;
  readonly arretDansLAnnee: ByElement<Output['arretDansLAnnee']>;
  readonly forfaitDeLAnnee: ByElement<Output['forfaitDeLAnnee']>;
  readonly forfaitRecupere: Outcome<Output['forfaitRecupere']>;
  readonly prestationsDiversifiees: Outcome<Output['prestationsDiversifiees']>;
  readonly eligibleAuForfaitCoordination: Outcome<Output['eligibleAuForfaitCoordination']>;
  readonly coordinationAssuree: Outcome<Output['coordinationAssuree']>;
  readonly anneeDue: ByElement<Output['anneeDue']>;
  readonly jourDuReglement: ByElement<Output['jourDuReglement']>;
  readonly mandat: ByElement<Output['mandat']>;
  readonly coordinateursDeLAnnee: ByElement<Output['coordinateursDeLAnnee']>;
  readonly prorataApplique: ByElement<Output['prorataApplique']>;
  readonly dernierJourCompte: ByElement<Output['dernierJourCompte']>;
  readonly partAuxJours: ByElement<Output['partAuxJours']>;
  readonly pointsFaits: ByElement<Output['pointsFaits']>;
  readonly partAuxPoints: ByElement<Output['partAuxPoints']>;
  readonly partDue: ByElement<Output['partDue']>;
  readonly duPourLAnnee: ByElement<Output['duPourLAnnee']>;
  readonly duAuCoordinateur: ByElement<Output['duAuCoordinateur']>;
  readonly resteAuBeneficiaire: ByElement<Output['resteAuBeneficiaire']>;
  readonly reglementAutomatique: Outcome<Output['reglementAutomatique']>;
  readonly candidatsPourLesHeures: Outcome<Output['candidatsPourLesHeures']>;
  readonly coordinateur: Outcome<Output['coordinateur']>;
  readonly responsableDeLEtape: ByElement<Output['responsableDeLEtape']>;
  readonly rangDeLEtape: ByElement<Output['rangDeLEtape']>;
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

/**
 * The results of a complete dossier, when none of them is a fault or has no answer; else null, and each is looked at
 * on its own.
 */
function knownResults(dossier: Dossier): Results | null {
  try {
    const kept = nothingKept();
    holdGuarantees(dossier, kept);
    const candidatsPourLesHeuresValue = candidatsPourLesHeures(dossier, kept);
    return {
      unDocumentDeVisite: determined(unDocumentDeVisite(dossier)),
      formulaireFourni: determined(formulaireFourni(dossier)),
      attestationFournie: determined(attestationFournie(dossier)),
      compteRenduFourni: determined(compteRenduFourni(dossier)),
      jourDuPremierPointDEtape: determined(orNull(keptJourDuPremierPointDEtape(dossier, kept), writeDay)),
      ligneDEvolution: dossier.evenements.map((evenement) => ({
        of: [`événements[${evenement.$place}]`],
        outcome: determined(keptLigneDEvolution(dossier, kept, evenement)),
      })),
      arreteLePlan: dossier.evenements.map((evenement) => ({
        of: [`événements[${evenement.$place}]`],
        outcome: determined(keptArreteLePlan(dossier, kept, evenement)),
      })),
      finPrevueDuPlan: determined(writeDay(keptFinPrevueDuPlan(dossier, kept))),
      arretsAnticipes: determined(keptArretsAnticipes(dossier, kept).map(writeEvenement)),
      dernierJourServi: determined(writeDay(keptDernierJourServi(dossier, kept))),
      plusTotDePremierPointDEtape: determined(orNull(keptPlusTotDePremierPointDEtape(dossier, kept), writeDay)),
      echeanceDePremierPointDEtape: determined(orNull(keptEcheanceDePremierPointDEtape(dossier, kept), writeDay)),
      etatDePremierPointDEtape: determined(keptEtatDePremierPointDEtape(dossier, kept)),
      premierPointExigible: determined(keptPremierPointExigible(dossier, kept)),
      jourDuSecondPointDEtape: determined(orNull(keptJourDuSecondPointDEtape(dossier, kept), writeDay)),
      plusTotDeSecondPointDEtape: determined(orNull(keptPlusTotDeSecondPointDEtape(dossier, kept), writeDay)),
      echeanceDeSecondPointDEtape: determined(orNull(keptEcheanceDeSecondPointDEtape(dossier, kept), writeDay)),
      etatDeSecondPointDEtape: determined(keptEtatDeSecondPointDEtape(dossier, kept)),
      secondPointExigible: determined(keptSecondPointExigible(dossier, kept)),
      verdictDePiecesDuForfaitCoordination: determined(keptVerdictDePiecesDuForfaitCoordination(dossier, kept)),
      finDePriseEnCharge: determined(writeDay(keptFinDePriseEnCharge(dossier, kept))),
      manquantsDePiecesDuForfaitCoordination: determined(
        manquantsDePiecesDuForfaitCoordination(dossier, kept).map(writePieceManquanteDePiecesDuForfaitCoordination),
      ),
      debutDuDelaiDeVisite: determined(writeDay(debutDuDelaiDeVisite(dossier))),
      limiteDUnePremiereDemande: determined(writeDay(keptLimiteDUnePremiereDemande(dossier, kept))),
      limiteDUnReexamen: determined(writeDay(limiteDUnReexamen(dossier))),
      notificationTardive: determined(notificationTardive(dossier)),
      echeanceDeVisiteInitiale: determined(writeDay(keptEcheanceDeVisiteInitiale(dossier, kept))),
      plusTotDeVisiteInitiale: determined(writeDay(plusTotDeVisiteInitiale(dossier))),
      etatDeVisiteInitiale: determined(keptEtatDeVisiteInitiale(dossier, kept)),
      verdictDePreparationDeLaVisite: determined(verdictDePreparationDeLaVisite(dossier)),
      manquantsDePreparationDeLaVisite: determined(
        manquantsDePreparationDeLaVisite(dossier, kept).map(writePieceManquanteDePreparationDeLaVisite),
      ),
      verdictDePriseDeRendezVous: determined(verdictDePriseDeRendezVous(dossier)),
      manquantsDePriseDeRendezVous: determined(
        manquantsDePriseDeRendezVous(dossier, kept).map(writePieceManquanteDePriseDeRendezVous),
      ),
      verdictDeDeroulementDeLaVisite: determined(verdictDeDeroulementDeLaVisite(dossier)),
      manquantsDeDeroulementDeLaVisite: determined(
        manquantsDeDeroulementDeLaVisite(dossier, kept).map(writePieceManquanteDeDeroulementDeLaVisite),
      ),
      verdictDeContratsDePrestation: determined(verdictDeContratsDePrestation(dossier)),
      manquantsDeContratsDePrestation: determined(
        manquantsDeContratsDePrestation(dossier).map(writePieceManquanteDeContratsDePrestation),
      ),
      repartitionComplete: determined(repartitionComplete(dossier)),
      candidats: determined(keptCandidats(dossier, kept).map(writePrestataire)),
      designationDuCoordinateur: determined(keptDesignationDuCoordinateur(dossier, kept)),
      verdictDeMiseEnOeuvreDuPlan: determined(keptVerdictDeMiseEnOeuvreDuPlan(dossier, kept)),
      manquantsDeMiseEnOeuvreDuPlan: determined(
        manquantsDeMiseEnOeuvreDuPlan(dossier, kept).map(writePieceManquanteDeMiseEnOeuvreDuPlan),
      ),
      verdictDeRoleDePrevention: determined(verdictDeRoleDePrevention(dossier)),
      manquantsDeRoleDePrevention: determined(
        manquantsDeRoleDePrevention(dossier).map(writePieceManquanteDeRoleDePrevention),
      ),
      auteurDeLaSaisie: dossier.evenements.map((evenement) => ({
        of: [`événements[${evenement.$place}]`],
        outcome: determined(auteurDeLaSaisie(dossier, evenement)),
      })),
      situation: dossier.evenements.map((evenement) => ({
        of: [`événements[${evenement.$place}]`],
        outcome: determined(keptSituation(dossier, kept, evenement)),
      })),
      verdictDeSignalement: dossier.evenements.map((evenement) => ({
        of: [`événements[${evenement.$place}]`],
        outcome: determined(keptVerdictDeSignalement(dossier, kept, evenement)),
      })),
      manquantsDeSignalement: dossier.evenements.map((evenement) => ({
        of: [`événements[${evenement.$place}]`],
        outcome: determined(manquantsDeSignalement(dossier, kept, evenement).map(writePieceManquanteDeSignalement)),
      })),
      verdictDeCapacitesDuPartenaire: determined(verdictDeCapacitesDuPartenaire(dossier)),
      manquantsDeCapacitesDuPartenaire: determined(
        manquantsDeCapacitesDuPartenaire(dossier).map(writePieceManquanteDeCapacitesDuPartenaire),
      ),
      verdictDeRapportAnnuel: determined(verdictDeRapportAnnuel(dossier)),
      manquantsDeRapportAnnuel: determined(manquantsDeRapportAnnuel(dossier).map(writePieceManquanteDeRapportAnnuel)),
      verdictDeMaitriseDesRisques: determined(keptVerdictDeMaitriseDesRisques(dossier, kept)),
      manquantsDeMaitriseDesRisques: determined(
        manquantsDeMaitriseDesRisques(dossier, kept).map(writePieceManquanteDeMaitriseDesRisques),
      ),
      actionCorrectriceDecidee: determined(actionCorrectriceDecidee(dossier, kept)),
      verdictDeMissionsDeCoordination: determined(verdictDeMissionsDeCoordination(dossier, kept)),
      manquantsDeMissionsDeCoordination: determined(
        manquantsDeMissionsDeCoordination(dossier, kept).map(writePieceManquanteDeMissionsDeCoordination),
      ),
      canalAdmisPourUnPointDEtape: CANAL.map((canal) => ({
        of: [canal],
        outcome: determined(canalAdmisPourUnPointDEtape(canal)),
      })),
      familleDeLEvenement: dossier.evenements.map((evenement) => ({
        of: [`événements[${evenement.$place}]`],
        outcome: determined(familleDeLEvenement(evenement)),
      })),
      consequence: dossier.evenements.map((evenement) => ({
        of: [`événements[${evenement.$place}]`],
        outcome: determined(keptConsequence(dossier, kept, evenement)),
      })),
      suiteProposee: dossier.evenements.map((evenement) => ({
        of: [`événements[${evenement.$place}]`],
        outcome: determined(suiteProposee(evenement)),
      })),
      nouvelleEvaluation: dossier.evenements.map((evenement) => ({
        of: [`événements[${evenement.$place}]`],
        outcome: determined(nouvelleEvaluation(evenement)),
      })),
      baseDeRemuneration: dossier.interventions.map((intervention) => ({
        of: [`interventions[${intervention.$place}]`],
        outcome: determined(formatDecimal(baseDeRemuneration(dossier, intervention), 2)),
      })),
      payeALaStructure: determined(formatDecimal(payeALaStructure(dossier), 2)),
      payeAuBeneficiaire: determined(formatDecimal(payeAuBeneficiaire(dossier), 2)),
      periodeDeLAnnee: dossier.annees.map((anneeDuPlan) => ({
        of: [`années[${anneeDuPlan.$place}]`],
        outcome: determined(writePeriod(keptPeriodeDeLAnnee(dossier, kept, anneeDuPlan))),
      })),
      periodeDeLaMission: determined(writePeriod(periodeDeLaMission(dossier, kept))),
      arretDansLAnnee: dossier.annees.map((anneeDuPlan) => ({
        of: [`années[${anneeDuPlan.$place}]`],
        outcome: determined(keptArretDansLAnnee(dossier, kept, anneeDuPlan)),
      })),
      forfaitDeLAnnee: dossier.annees.map((anneeDuPlan) => ({
        of: [`années[${anneeDuPlan.$place}]`],
        outcome: determined(formatDecimal(forfaitDeLAnnee(anneeDuPlan), 2)),
      })),
      forfaitRecupere: determined(keptForfaitRecupere(dossier, kept)),
      prestationsDiversifiees: determined(keptPrestationsDiversifiees(dossier, kept)),
      eligibleAuForfaitCoordination: determined(keptEligibleAuForfaitCoordination(dossier, kept)),
      coordinationAssuree: determined(keptCoordinationAssuree(dossier, kept)),
      anneeDue: dossier.annees.map((anneeDuPlan) => ({
        of: [`années[${anneeDuPlan.$place}]`],
        outcome: determined(keptAnneeDue(dossier, kept, anneeDuPlan)),
      })),
      jourDuReglement: dossier.annees.map((anneeDuPlan) => ({
        of: [`années[${anneeDuPlan.$place}]`],
        outcome: determined(orNull(jourDuReglement(dossier, kept, anneeDuPlan), writeDay)),
      })),
      mandat: dossier.prisesDeMission.map((mission) => ({
        of: [`prises de mission[${mission.$place}]`],
        outcome: determined(writePeriod(keptMandat(dossier, kept, mission))),
      })),
      coordinateursDeLAnnee: dossier.annees.map((anneeDuPlan) => ({
        of: [`années[${anneeDuPlan.$place}]`],
        outcome: determined(keptCoordinateursDeLAnnee(dossier, kept, anneeDuPlan)),
      })),
      prorataApplique: dossier.annees.map((anneeDuPlan) => ({
        of: [`années[${anneeDuPlan.$place}]`],
        outcome: determined(keptProrataApplique(dossier, kept, anneeDuPlan)),
      })),
      dernierJourCompte: dossier.annees.map((anneeDuPlan) => ({
        of: [`années[${anneeDuPlan.$place}]`],
        outcome: determined(writeDay(keptDernierJourCompte(dossier, kept, anneeDuPlan))),
      })),
      partAuxJours: dossier.prisesDeMission.flatMap((mission) =>
        dossier.annees.map((anneeDuPlan) => ({
          of: [`prises de mission[${mission.$place}]`, `années[${anneeDuPlan.$place}]`],
          outcome: determined(formatDecimal(keptPartAuxJours(dossier, kept, mission, anneeDuPlan), 2)),
        })),
      ),
      pointsFaits: dossier.prisesDeMission.map((priseDeMission) => ({
        of: [`prises de mission[${priseDeMission.$place}]`],
        outcome: determined(keptPointsFaits(dossier, kept, priseDeMission)),
      })),
      partAuxPoints: dossier.prisesDeMission.flatMap((priseDeMission) =>
        dossier.annees.map((anneeDuPlan) => ({
          of: [`prises de mission[${priseDeMission.$place}]`, `années[${anneeDuPlan.$place}]`],
          outcome: determined(formatDecimal(keptPartAuxPoints(dossier, kept, priseDeMission, anneeDuPlan), 2)),
        })),
      ),
      partDue: dossier.prisesDeMission.flatMap((priseDeMission) =>
        dossier.annees.map((anneeDuPlan) => ({
          of: [`prises de mission[${priseDeMission.$place}]`, `années[${anneeDuPlan.$place}]`],
          outcome: determined(formatDecimal(keptPartDue(dossier, kept, priseDeMission, anneeDuPlan), 2)),
        })),
      ),
      duPourLAnnee: dossier.annees.map((anneeDuPlan) => ({
        of: [`années[${anneeDuPlan.$place}]`],
        outcome: determined(formatDecimal(keptDuPourLAnnee(dossier, kept, anneeDuPlan), 2)),
      })),
      duAuCoordinateur: dossier.prisesDeMission.map((priseDeMission) => ({
        of: [`prises de mission[${priseDeMission.$place}]`],
        outcome: determined(formatDecimal(duAuCoordinateur(dossier, kept, priseDeMission), 2)),
      })),
      resteAuBeneficiaire: dossier.annees.map((anneeDuPlan) => ({
        of: [`années[${anneeDuPlan.$place}]`],
        outcome: determined(formatDecimal(resteAuBeneficiaire(dossier, kept, anneeDuPlan), 2)),
      })),
      reglementAutomatique: determined(reglementAutomatique(dossier, kept)),
      candidatsPourLesHeures: determined(candidatsPourLesHeuresValue.map(writePrestataire)),
      coordinateur: determined(coordinateur(dossier, kept, candidatsPourLesHeuresValue)),
      responsableDeLEtape: ETAPE_DU_DOSSIER.map((etapeDuDossier) => ({
        of: [etapeDuDossier],
        outcome: determined(responsableDeLEtape(etapeDuDossier)),
      })),
      rangDeLEtape: ETAPE_DU_DOSSIER.map((etapeDuDossier) => ({
        of: [etapeDuDossier],
        outcome: determined(rangDeLEtape(etapeDuDossier)),
      })),
    };
  } catch (signal) {
    if (signal instanceof FaultSignal || signal === UNANSWERED) return null;
    throw signal;
  }
}

function allResults(given: Given<Dossier>): Results {
  const each = eachResult(given);
  return {
    unDocumentDeVisite: each.unDocumentDeVisite(),
    formulaireFourni: each.formulaireFourni(),
    attestationFournie: each.attestationFournie(),
    compteRenduFourni: each.compteRenduFourni(),
    jourDuPremierPointDEtape: each.jourDuPremierPointDEtape(),
    ligneDEvolution: each.ligneDEvolution(),
    arreteLePlan: each.arreteLePlan(),
    finPrevueDuPlan: each.finPrevueDuPlan(),
    arretsAnticipes: each.arretsAnticipes(),
    dernierJourServi: each.dernierJourServi(),
    plusTotDePremierPointDEtape: each.plusTotDePremierPointDEtape(),
    echeanceDePremierPointDEtape: each.echeanceDePremierPointDEtape(),
    etatDePremierPointDEtape: each.etatDePremierPointDEtape(),
    premierPointExigible: each.premierPointExigible(),
    jourDuSecondPointDEtape: each.jourDuSecondPointDEtape(),
    plusTotDeSecondPointDEtape: each.plusTotDeSecondPointDEtape(),
    echeanceDeSecondPointDEtape: each.echeanceDeSecondPointDEtape(),
    etatDeSecondPointDEtape: each.etatDeSecondPointDEtape(),
    secondPointExigible: each.secondPointExigible(),
    verdictDePiecesDuForfaitCoordination: each.verdictDePiecesDuForfaitCoordination(),
    finDePriseEnCharge: each.finDePriseEnCharge(),
    manquantsDePiecesDuForfaitCoordination: each.manquantsDePiecesDuForfaitCoordination(),
    debutDuDelaiDeVisite: each.debutDuDelaiDeVisite(),
    limiteDUnePremiereDemande: each.limiteDUnePremiereDemande(),
    limiteDUnReexamen: each.limiteDUnReexamen(),
    notificationTardive: each.notificationTardive(),
    echeanceDeVisiteInitiale: each.echeanceDeVisiteInitiale(),
    plusTotDeVisiteInitiale: each.plusTotDeVisiteInitiale(),
    etatDeVisiteInitiale: each.etatDeVisiteInitiale(),
    verdictDePreparationDeLaVisite: each.verdictDePreparationDeLaVisite(),
    manquantsDePreparationDeLaVisite: each.manquantsDePreparationDeLaVisite(),
    verdictDePriseDeRendezVous: each.verdictDePriseDeRendezVous(),
    manquantsDePriseDeRendezVous: each.manquantsDePriseDeRendezVous(),
    verdictDeDeroulementDeLaVisite: each.verdictDeDeroulementDeLaVisite(),
    manquantsDeDeroulementDeLaVisite: each.manquantsDeDeroulementDeLaVisite(),
    verdictDeContratsDePrestation: each.verdictDeContratsDePrestation(),
    manquantsDeContratsDePrestation: each.manquantsDeContratsDePrestation(),
    repartitionComplete: each.repartitionComplete(),
    candidats: each.candidats(),
    designationDuCoordinateur: each.designationDuCoordinateur(),
    verdictDeMiseEnOeuvreDuPlan: each.verdictDeMiseEnOeuvreDuPlan(),
    manquantsDeMiseEnOeuvreDuPlan: each.manquantsDeMiseEnOeuvreDuPlan(),
    verdictDeRoleDePrevention: each.verdictDeRoleDePrevention(),
    manquantsDeRoleDePrevention: each.manquantsDeRoleDePrevention(),
    auteurDeLaSaisie: each.auteurDeLaSaisie(),
    situation: each.situation(),
    verdictDeSignalement: each.verdictDeSignalement(),
    manquantsDeSignalement: each.manquantsDeSignalement(),
    verdictDeCapacitesDuPartenaire: each.verdictDeCapacitesDuPartenaire(),
    manquantsDeCapacitesDuPartenaire: each.manquantsDeCapacitesDuPartenaire(),
    verdictDeRapportAnnuel: each.verdictDeRapportAnnuel(),
    manquantsDeRapportAnnuel: each.manquantsDeRapportAnnuel(),
    verdictDeMaitriseDesRisques: each.verdictDeMaitriseDesRisques(),
    manquantsDeMaitriseDesRisques: each.manquantsDeMaitriseDesRisques(),
    actionCorrectriceDecidee: each.actionCorrectriceDecidee(),
    verdictDeMissionsDeCoordination: each.verdictDeMissionsDeCoordination(),
    manquantsDeMissionsDeCoordination: each.manquantsDeMissionsDeCoordination(),
    canalAdmisPourUnPointDEtape: each.canalAdmisPourUnPointDEtape(),
    familleDeLEvenement: each.familleDeLEvenement(),
    consequence: each.consequence(),
    suiteProposee: each.suiteProposee(),
    nouvelleEvaluation: each.nouvelleEvaluation(),
    baseDeRemuneration: each.baseDeRemuneration(),
    payeALaStructure: each.payeALaStructure(),
    payeAuBeneficiaire: each.payeAuBeneficiaire(),
    periodeDeLAnnee: each.periodeDeLAnnee(),
    periodeDeLaMission: each.periodeDeLaMission(),
    arretDansLAnnee: each.arretDansLAnnee(),
    forfaitDeLAnnee: each.forfaitDeLAnnee(),
    forfaitRecupere: each.forfaitRecupere(),
    prestationsDiversifiees: each.prestationsDiversifiees(),
    eligibleAuForfaitCoordination: each.eligibleAuForfaitCoordination(),
    coordinationAssuree: each.coordinationAssuree(),
    anneeDue: each.anneeDue(),
    jourDuReglement: each.jourDuReglement(),
    mandat: each.mandat(),
    coordinateursDeLAnnee: each.coordinateursDeLAnnee(),
    prorataApplique: each.prorataApplique(),
    dernierJourCompte: each.dernierJourCompte(),
    partAuxJours: each.partAuxJours(),
    pointsFaits: each.pointsFaits(),
    partAuxPoints: each.partAuxPoints(),
    partDue: each.partDue(),
    duPourLAnnee: each.duPourLAnnee(),
    duAuCoordinateur: each.duAuCoordinateur(),
    resteAuBeneficiaire: each.resteAuBeneficiaire(),
    reglementAutomatique: each.reglementAutomatique(),
    candidatsPourLesHeures: each.candidatsPourLesHeures(),
    coordinateur: each.coordinateur(),
    responsableDeLEtape: each.responsableDeLEtape(),
    rangDeLEtape: each.rangDeLEtape(),
  };
}

/** Each result on its own: plain arithmetic when the dossier gives all it reads, else the world with unknowns. */
function eachResult(given: Given<Dossier>): { readonly [K in keyof Results]: () => Results[K] } {
  // a result is computed from it only when the dossier gives all that it reads
  const dossier = given as Dossier;
  const kept = nothingKept();
  const session = new Session(RULES, given);
  return {
    unDocumentDeVisite: () =>
      session.result({
        reads: ['formulaireDeVisiteTransmis', 'attestationDeVisiteSignee', 'compteRenduDeVisiteTransmis'],
        guarantees: [],
        known: () => unDocumentDeVisite(dossier),
        open: openUnDocumentDeVisite,
        shape: { kind: 'boolean' },
      }),
    formulaireFourni: () =>
      session.result({
        reads: [
          'formulaireDeVisiteTransmis',
          'attestationDeVisiteSignee',
          'compteRenduDeVisiteTransmis',
          'documentsDeLaVisite',
        ],
        guarantees: [],
        known: () => formulaireFourni(dossier),
        open: openFormulaireFourni,
        shape: { kind: 'boolean' },
      }),
    attestationFournie: () =>
      session.result({
        reads: [
          'attestationDeVisiteSignee',
          'formulaireDeVisiteTransmis',
          'compteRenduDeVisiteTransmis',
          'documentsDeLaVisite',
        ],
        guarantees: [],
        known: () => attestationFournie(dossier),
        open: openAttestationFournie,
        shape: { kind: 'boolean' },
      }),
    compteRenduFourni: () =>
      session.result({
        reads: [
          'compteRenduDeVisiteTransmis',
          'formulaireDeVisiteTransmis',
          'attestationDeVisiteSignee',
          'documentsDeLaVisite',
        ],
        guarantees: [],
        known: () => compteRenduFourni(dossier),
        open: openCompteRenduFourni,
        shape: { kind: 'boolean' },
      }),
    jourDuPremierPointDEtape: () =>
      session.result({
        reads: ['dateDeLaVisite', 'finDeMois'],
        guarantees: [],
        known: () => orNull(keptJourDuPremierPointDEtape(dossier, kept), writeDay),
        open: openJourDuPremierPointDEtape,
        shape: { kind: 'optional', of: { kind: 'date' } },
      }),
    ligneDEvolution: () =>
      session.elements(
        {
          reads: ['demenagementDansLaRegion', 'evenements'],
          guarantees: [],
          known: (evenement: Evenement) => keptLigneDEvolution(dossier, kept, evenement),
          open: openLigneDEvolution,
          shape: { kind: 'choice', values: LIGNE_DU_TABLEAU },
        },
        [{ lists: [{ input: 'evenements', known: dossier.evenements }] }],
      ),
    arreteLePlan: () =>
      session.elements(
        {
          reads: ['demenagementDansLaRegion', 'evenements'],
          guarantees: [],
          known: (evenement: Evenement) => keptArreteLePlan(dossier, kept, evenement),
          open: openArreteLePlan,
          shape: { kind: 'boolean' },
        },
        [{ lists: [{ input: 'evenements', known: dossier.evenements }] }],
      ),
    finPrevueDuPlan: () =>
      session.result({
        reads: ['dateDEffet', 'annees'],
        guarantees: [1],
        known: () => writeDay(keptFinPrevueDuPlan(dossier, kept)),
        open: openFinPrevueDuPlan,
        shape: { kind: 'date' },
      }),
    arretsAnticipes: () =>
      session.result({
        reads: ['evenements', 'dateDEffet', 'annees', 'demenagementDansLaRegion'],
        guarantees: [1],
        known: () => keptArretsAnticipes(dossier, kept).map(writeEvenement),
        open: openArretsAnticipes,
        shape: { kind: 'list', of: EVENEMENT_SHAPE, sortedBy: null, atMost: null },
      }),
    dernierJourServi: () =>
      session.result({
        reads: ['evenements', 'dateDEffet', 'annees', 'demenagementDansLaRegion'],
        guarantees: [1],
        known: () => writeDay(keptDernierJourServi(dossier, kept)),
        open: openDernierJourServi,
        shape: { kind: 'date' },
      }),
    plusTotDePremierPointDEtape: () =>
      session.result({
        reads: [
          'dateDeLaVisite',
          'evenements',
          'dateDEffet',
          'annees',
          'finDeMois',
          'demenagementDansLaRegion',
          'jourDuPointDEtape',
        ],
        guarantees: [1],
        known: () => orNull(keptPlusTotDePremierPointDEtape(dossier, kept), writeDay),
        open: openPlusTotDePremierPointDEtape,
        shape: { kind: 'optional', of: { kind: 'date' } },
      }),
    echeanceDePremierPointDEtape: () =>
      session.result({
        reads: ['dateDeLaVisite', 'evenements', 'dateDEffet', 'annees', 'finDeMois', 'demenagementDansLaRegion'],
        guarantees: [1],
        known: () => orNull(keptEcheanceDePremierPointDEtape(dossier, kept), writeDay),
        open: openEcheanceDePremierPointDEtape,
        shape: { kind: 'optional', of: { kind: 'date' } },
      }),
    etatDePremierPointDEtape: () =>
      session.result({
        reads: [
          'dateDeLaVisite',
          'evenements',
          'dateDEffet',
          'annees',
          'dateDuPremierPointDEtape',
          'jourDObservation',
          'finDeMois',
          'demenagementDansLaRegion',
          'jourDuPointDEtape',
        ],
        guarantees: [1],
        known: () => keptEtatDePremierPointDEtape(dossier, kept),
        open: openEtatDePremierPointDEtape,
        shape: { kind: 'choice', values: ETAT_DU_DELAI },
      }),
    premierPointExigible: () =>
      session.result({
        reads: [
          'dateDeLaVisite',
          'evenements',
          'dateDEffet',
          'annees',
          'dateDuPremierPointDEtape',
          'jourDObservation',
          'piecesApresUnArret',
          'finDeMois',
          'demenagementDansLaRegion',
          'jourDuPointDEtape',
        ],
        guarantees: [1],
        known: () => keptPremierPointExigible(dossier, kept),
        open: openPremierPointExigible,
        shape: { kind: 'boolean' },
      }),
    jourDuSecondPointDEtape: () =>
      session.result({
        reads: ['dateDeLaVisite', 'finDeMois'],
        guarantees: [],
        known: () => orNull(keptJourDuSecondPointDEtape(dossier, kept), writeDay),
        open: openJourDuSecondPointDEtape,
        shape: { kind: 'optional', of: { kind: 'date' } },
      }),
    plusTotDeSecondPointDEtape: () =>
      session.result({
        reads: [
          'dateDeLaVisite',
          'evenements',
          'dateDEffet',
          'annees',
          'finDeMois',
          'demenagementDansLaRegion',
          'jourDuPointDEtape',
        ],
        guarantees: [1],
        known: () => orNull(keptPlusTotDeSecondPointDEtape(dossier, kept), writeDay),
        open: openPlusTotDeSecondPointDEtape,
        shape: { kind: 'optional', of: { kind: 'date' } },
      }),
    echeanceDeSecondPointDEtape: () =>
      session.result({
        reads: ['dateDeLaVisite', 'evenements', 'dateDEffet', 'annees', 'finDeMois', 'demenagementDansLaRegion'],
        guarantees: [1],
        known: () => orNull(keptEcheanceDeSecondPointDEtape(dossier, kept), writeDay),
        open: openEcheanceDeSecondPointDEtape,
        shape: { kind: 'optional', of: { kind: 'date' } },
      }),
    etatDeSecondPointDEtape: () =>
      session.result({
        reads: [
          'dateDeLaVisite',
          'evenements',
          'dateDEffet',
          'annees',
          'dateDuSecondPointDEtape',
          'jourDObservation',
          'finDeMois',
          'demenagementDansLaRegion',
          'jourDuPointDEtape',
        ],
        guarantees: [1],
        known: () => keptEtatDeSecondPointDEtape(dossier, kept),
        open: openEtatDeSecondPointDEtape,
        shape: { kind: 'choice', values: ETAT_DU_DELAI },
      }),
    secondPointExigible: () =>
      session.result({
        reads: [
          'dateDeLaVisite',
          'evenements',
          'dateDEffet',
          'annees',
          'dateDuSecondPointDEtape',
          'jourDObservation',
          'piecesApresUnArret',
          'finDeMois',
          'demenagementDansLaRegion',
          'jourDuPointDEtape',
        ],
        guarantees: [1],
        known: () => keptSecondPointExigible(dossier, kept),
        open: openSecondPointExigible,
        shape: { kind: 'boolean' },
      }),
    verdictDePiecesDuForfaitCoordination: () =>
      session.result({
        reads: [
          'compteRenduDeVisiteTransmis',
          'formulaireDeVisiteTransmis',
          'attestationDeVisiteSignee',
          'piecesDuForfaitCoordination',
          'dateDeLaVisite',
          'evenements',
          'dateDEffet',
          'annees',
          'dateDuPremierPointDEtape',
          'jourDObservation',
          'dateDuSecondPointDEtape',
          'documentsDeLaVisite',
          'piecesApresUnArret',
          'finDeMois',
          'demenagementDansLaRegion',
          'jourDuPointDEtape',
        ],
        guarantees: [1],
        known: () => keptVerdictDePiecesDuForfaitCoordination(dossier, kept),
        open: openVerdictDePiecesDuForfaitCoordination,
        shape: { kind: 'choice', values: VERDICT },
      }),
    finDePriseEnCharge: () =>
      session.result({
        reads: ['dateDEffet', 'annees', 'evenements', 'paiementDUnPlanArrete', 'demenagementDansLaRegion'],
        guarantees: [1],
        known: () => writeDay(keptFinDePriseEnCharge(dossier, kept)),
        open: openFinDePriseEnCharge,
        shape: { kind: 'date' },
      }),
    manquantsDePiecesDuForfaitCoordination: () =>
      session.result({
        reads: [
          'compteRenduDeVisiteTransmis',
          'formulaireDeVisiteTransmis',
          'attestationDeVisiteSignee',
          'dateDEffet',
          'annees',
          'evenements',
          'piecesDuForfaitCoordination',
          'dateDeLaVisite',
          'dateDuPremierPointDEtape',
          'jourDObservation',
          'dateDuSecondPointDEtape',
          'documentsDeLaVisite',
          'paiementDUnPlanArrete',
          'demenagementDansLaRegion',
          'piecesApresUnArret',
          'finDeMois',
          'jourDuPointDEtape',
        ],
        guarantees: [1],
        known: () =>
          manquantsDePiecesDuForfaitCoordination(dossier, kept).map(writePieceManquanteDePiecesDuForfaitCoordination),
        open: openManquantsDePiecesDuForfaitCoordination,
        shape: {
          kind: 'list',
          of: PIECE_MANQUANTE_DE_PIECES_DU_FORFAIT_COORDINATION_SHAPE,
          sortedBy: null,
          atMost: null,
        },
      }),
    debutDuDelaiDeVisite: () =>
      session.result({
        reads: ['dateDeReceptionDeLaNotification', 'dateDeNotification', 'departDuDelai'],
        guarantees: [],
        known: () => writeDay(debutDuDelaiDeVisite(dossier)),
        open: openDebutDuDelaiDeVisite,
        shape: { kind: 'date' },
      }),
    limiteDUnePremiereDemande: () =>
      session.result({
        reads: ['dateDeReceptionDeLaNotification', 'dateDeNotification', 'departDuDelai', 'finDeMois'],
        guarantees: [],
        known: () => writeDay(keptLimiteDUnePremiereDemande(dossier, kept)),
        open: openLimiteDUnePremiereDemande,
        shape: { kind: 'date' },
      }),
    limiteDUnReexamen: () =>
      session.result({
        reads: ['dateDEffet'],
        guarantees: [],
        known: () => writeDay(limiteDUnReexamen(dossier)),
        open: openLimiteDUnReexamen,
        shape: { kind: 'date' },
      }),
    notificationTardive: () =>
      session.result({
        reads: ['demande', 'dateDEffet', 'dateDeNotification'],
        guarantees: [],
        known: () => notificationTardive(dossier),
        open: openNotificationTardive,
        shape: { kind: 'boolean' },
      }),
    echeanceDeVisiteInitiale: () =>
      session.result({
        reads: [
          'demande',
          'dateDeReceptionDeLaNotification',
          'dateDeNotification',
          'dateDEffet',
          'departDuDelai',
          'finDeMois',
          'reexamenNotifieTropTard',
        ],
        guarantees: [],
        known: () => writeDay(keptEcheanceDeVisiteInitiale(dossier, kept)),
        open: openEcheanceDeVisiteInitiale,
        shape: { kind: 'date' },
      }),
    plusTotDeVisiteInitiale: () =>
      session.result({
        reads: ['dateDeNotification'],
        guarantees: [],
        known: () => writeDay(plusTotDeVisiteInitiale(dossier)),
        open: openPlusTotDeVisiteInitiale,
        shape: { kind: 'date' },
      }),
    etatDeVisiteInitiale: () =>
      session.result({
        reads: [
          'dateDeNotification',
          'demande',
          'dateDeReceptionDeLaNotification',
          'dateDEffet',
          'dateDeLaVisite',
          'jourDObservation',
          'departDuDelai',
          'finDeMois',
          'reexamenNotifieTropTard',
        ],
        guarantees: [],
        known: () => keptEtatDeVisiteInitiale(dossier, kept),
        open: openEtatDeVisiteInitiale,
        shape: { kind: 'choice', values: ETAT_DU_DELAI },
      }),
    verdictDePreparationDeLaVisite: () =>
      session.result({
        reads: ['preparationDeLaVisite'],
        guarantees: [],
        known: () => verdictDePreparationDeLaVisite(dossier),
        open: openVerdictDePreparationDeLaVisite,
        shape: { kind: 'choice', values: VERDICT },
      }),
    manquantsDePreparationDeLaVisite: () =>
      session.result({
        reads: [
          'preparationDeLaVisite',
          'demande',
          'dateDeReceptionDeLaNotification',
          'dateDeNotification',
          'dateDEffet',
          'departDuDelai',
          'finDeMois',
          'reexamenNotifieTropTard',
        ],
        guarantees: [],
        known: () => manquantsDePreparationDeLaVisite(dossier, kept).map(writePieceManquanteDePreparationDeLaVisite),
        open: openManquantsDePreparationDeLaVisite,
        shape: { kind: 'list', of: PIECE_MANQUANTE_DE_PREPARATION_DE_LA_VISITE_SHAPE, sortedBy: null, atMost: null },
      }),
    verdictDePriseDeRendezVous: () =>
      session.result({
        reads: ['priseDeRendezVous'],
        guarantees: [],
        known: () => verdictDePriseDeRendezVous(dossier),
        open: openVerdictDePriseDeRendezVous,
        shape: { kind: 'choice', values: VERDICT },
      }),
    manquantsDePriseDeRendezVous: () =>
      session.result({
        reads: [
          'priseDeRendezVous',
          'demande',
          'dateDeReceptionDeLaNotification',
          'dateDeNotification',
          'dateDEffet',
          'departDuDelai',
          'finDeMois',
          'reexamenNotifieTropTard',
        ],
        guarantees: [],
        known: () => manquantsDePriseDeRendezVous(dossier, kept).map(writePieceManquanteDePriseDeRendezVous),
        open: openManquantsDePriseDeRendezVous,
        shape: { kind: 'list', of: PIECE_MANQUANTE_DE_PRISE_DE_RENDEZ_VOUS_SHAPE, sortedBy: null, atMost: null },
      }),
    verdictDeDeroulementDeLaVisite: () =>
      session.result({
        reads: [
          'deroulementDeLaVisite',
          'renouvellementDAides',
          'attestationDeVisiteSignee',
          'formulaireDeVisiteTransmis',
          'compteRenduDeVisiteTransmis',
          'documentsDeLaVisite',
        ],
        guarantees: [],
        known: () => verdictDeDeroulementDeLaVisite(dossier),
        open: openVerdictDeDeroulementDeLaVisite,
        shape: { kind: 'choice', values: VERDICT },
      }),
    manquantsDeDeroulementDeLaVisite: () =>
      session.result({
        reads: [
          'deroulementDeLaVisite',
          'demande',
          'dateDeReceptionDeLaNotification',
          'dateDeNotification',
          'dateDEffet',
          'renouvellementDAides',
          'attestationDeVisiteSignee',
          'formulaireDeVisiteTransmis',
          'compteRenduDeVisiteTransmis',
          'departDuDelai',
          'finDeMois',
          'reexamenNotifieTropTard',
          'documentsDeLaVisite',
        ],
        guarantees: [],
        known: () => manquantsDeDeroulementDeLaVisite(dossier, kept).map(writePieceManquanteDeDeroulementDeLaVisite),
        open: openManquantsDeDeroulementDeLaVisite,
        shape: { kind: 'list', of: PIECE_MANQUANTE_DE_DEROULEMENT_DE_LA_VISITE_SHAPE, sortedBy: null, atMost: null },
      }),
    verdictDeContratsDePrestation: () =>
      session.result({
        reads: ['devisEtModalitesAcceptes', 'contratsDePrestation'],
        guarantees: [],
        known: () => verdictDeContratsDePrestation(dossier),
        open: openVerdictDeContratsDePrestation,
        shape: { kind: 'choice', values: VERDICT },
      }),
    manquantsDeContratsDePrestation: () =>
      session.result({
        reads: ['devisEtModalitesAcceptes', 'contratsDePrestation'],
        guarantees: [],
        known: () => manquantsDeContratsDePrestation(dossier).map(writePieceManquanteDeContratsDePrestation),
        open: openManquantsDeContratsDePrestation,
        shape: { kind: 'list', of: PIECE_MANQUANTE_DE_CONTRATS_DE_PRESTATION_SHAPE, sortedBy: null, atMost: null },
      }),
    repartitionComplete: () =>
      session.result({
        reads: ['repartitionDesHeures', 'heuresNotifiees'],
        guarantees: [],
        known: () => repartitionComplete(dossier),
        open: openRepartitionComplete,
        shape: { kind: 'boolean' },
      }),
    candidats: () =>
      session.result({
        reads: ['prestataires', 'conventionExigee'],
        guarantees: [],
        known: () => keptCandidats(dossier, kept).map(writePrestataire),
        open: openCandidats,
        shape: { kind: 'list', of: PRESTATAIRE_SHAPE, sortedBy: null, atMost: null },
      }),
    designationDuCoordinateur: () =>
      session.result({
        reads: ['missionPossible', 'prestataires', 'conventionExigee', 'decideur'],
        guarantees: [],
        known: () => keptDesignationDuCoordinateur(dossier, kept),
        open: openDesignationDuCoordinateur,
        shape: { kind: 'choice', values: DESIGNATION },
      }),
    verdictDeMiseEnOeuvreDuPlan: () =>
      session.result({
        reads: [
          'heuresDAccompagnement',
          'miseEnOeuvreDuPlan',
          'missionPossible',
          'prestataires',
          'conventionExigee',
          'decideur',
        ],
        guarantees: [],
        known: () => keptVerdictDeMiseEnOeuvreDuPlan(dossier, kept),
        open: openVerdictDeMiseEnOeuvreDuPlan,
        shape: { kind: 'choice', values: VERDICT },
      }),
    manquantsDeMiseEnOeuvreDuPlan: () =>
      session.result({
        reads: [
          'heuresDAccompagnement',
          'miseEnOeuvreDuPlan',
          'repartitionDesHeures',
          'heuresNotifiees',
          'missionPossible',
          'prestataires',
          'conventionExigee',
          'decideur',
        ],
        guarantees: [],
        known: () => manquantsDeMiseEnOeuvreDuPlan(dossier, kept).map(writePieceManquanteDeMiseEnOeuvreDuPlan),
        open: openManquantsDeMiseEnOeuvreDuPlan,
        shape: { kind: 'list', of: PIECE_MANQUANTE_DE_MISE_EN_OEUVRE_DU_PLAN_SHAPE, sortedBy: null, atMost: null },
      }),
    verdictDeRoleDePrevention: () =>
      session.result({
        reads: ['roleDePrevention'],
        guarantees: [],
        known: () => verdictDeRoleDePrevention(dossier),
        open: openVerdictDeRoleDePrevention,
        shape: { kind: 'choice', values: VERDICT },
      }),
    manquantsDeRoleDePrevention: () =>
      session.result({
        reads: ['roleDePrevention'],
        guarantees: [],
        known: () => manquantsDeRoleDePrevention(dossier).map(writePieceManquanteDeRoleDePrevention),
        open: openManquantsDeRoleDePrevention,
        shape: { kind: 'list', of: PIECE_MANQUANTE_DE_ROLE_DE_PREVENTION_SHAPE, sortedBy: null, atMost: null },
      }),
    auteurDeLaSaisie: () =>
      session.elements(
        {
          reads: ['saisieDesDates', 'evenements'],
          guarantees: [],
          known: (evenement: Evenement) => auteurDeLaSaisie(dossier, evenement),
          open: openAuteurDeLaSaisie,
          shape: { kind: 'choice', values: ACTEUR },
        },
        [{ lists: [{ input: 'evenements', known: dossier.evenements }] }],
      ),
    situation: () =>
      session.elements(
        {
          reads: ['evenements', 'demenagementDansLaRegion'],
          guarantees: [],
          known: (evenement: Evenement) => keptSituation(dossier, kept, evenement),
          open: openSituation,
          shape: { kind: 'choice', values: SITUATION_DU_PLAN },
        },
        [{ lists: [{ input: 'evenements', known: dossier.evenements }] }],
      ),
    verdictDeSignalement: () =>
      session.elements(
        {
          reads: ['evenements', 'demenagementDansLaRegion', 'saisieDesDates', 'pointSupplementaire'],
          guarantees: [],
          known: (evenement: Evenement) => keptVerdictDeSignalement(dossier, kept, evenement),
          open: openVerdictDeSignalement,
          shape: { kind: 'choice', values: VERDICT },
        },
        [{ lists: [{ input: 'evenements', known: dossier.evenements }] }],
      ),
    manquantsDeSignalement: () =>
      session.elements(
        {
          reads: ['evenements', 'demenagementDansLaRegion', 'saisieDesDates', 'pointSupplementaire'],
          guarantees: [],
          known: (evenement: Evenement) =>
            manquantsDeSignalement(dossier, kept, evenement).map(writePieceManquanteDeSignalement),
          open: openManquantsDeSignalement,
          shape: { kind: 'list', of: PIECE_MANQUANTE_DE_SIGNALEMENT_SHAPE, sortedBy: null, atMost: null },
        },
        [{ lists: [{ input: 'evenements', known: dossier.evenements }] }],
      ),
    verdictDeCapacitesDuPartenaire: () =>
      session.result({
        reads: ['capacitesDuPartenaire', 'ancrageLocal'],
        guarantees: [],
        known: () => verdictDeCapacitesDuPartenaire(dossier),
        open: openVerdictDeCapacitesDuPartenaire,
        shape: { kind: 'choice', values: VERDICT },
      }),
    manquantsDeCapacitesDuPartenaire: () =>
      session.result({
        reads: ['capacitesDuPartenaire', 'ancrageLocal'],
        guarantees: [],
        known: () => manquantsDeCapacitesDuPartenaire(dossier).map(writePieceManquanteDeCapacitesDuPartenaire),
        open: openManquantsDeCapacitesDuPartenaire,
        shape: { kind: 'list', of: PIECE_MANQUANTE_DE_CAPACITES_DU_PARTENAIRE_SHAPE, sortedBy: null, atMost: null },
      }),
    verdictDeRapportAnnuel: () =>
      session.result({
        reads: ['rapportAnnuel'],
        guarantees: [],
        known: () => verdictDeRapportAnnuel(dossier),
        open: openVerdictDeRapportAnnuel,
        shape: { kind: 'choice', values: VERDICT },
      }),
    manquantsDeRapportAnnuel: () =>
      session.result({
        reads: ['rapportAnnuel'],
        guarantees: [],
        known: () => manquantsDeRapportAnnuel(dossier).map(writePieceManquanteDeRapportAnnuel),
        open: openManquantsDeRapportAnnuel,
        shape: { kind: 'list', of: PIECE_MANQUANTE_DE_RAPPORT_ANNUEL_SHAPE, sortedBy: null, atMost: null },
      }),
    verdictDeMaitriseDesRisques: () =>
      session.result({
        reads: [
          'dateDeLaVisite',
          'formulaireDeVisiteTransmis',
          'attestationDeVisiteSignee',
          'compteRenduDeVisiteTransmis',
          'evenements',
          'dateDEffet',
          'annees',
          'dateDuPremierPointDEtape',
          'jourDObservation',
          'dateDuSecondPointDEtape',
          'maitriseDesRisques',
          'documentsDeLaVisite',
          'finDeMois',
          'demenagementDansLaRegion',
          'jourDuPointDEtape',
          'saisieDesDates',
          'pointSupplementaire',
        ],
        guarantees: [1],
        known: () => keptVerdictDeMaitriseDesRisques(dossier, kept),
        open: openVerdictDeMaitriseDesRisques,
        shape: { kind: 'choice', values: VERDICT },
      }),
    manquantsDeMaitriseDesRisques: () =>
      session.result({
        reads: [
          'dateDeLaVisite',
          'demande',
          'dateDeReceptionDeLaNotification',
          'dateDeNotification',
          'dateDEffet',
          'formulaireDeVisiteTransmis',
          'attestationDeVisiteSignee',
          'compteRenduDeVisiteTransmis',
          'evenements',
          'annees',
          'dateDuPremierPointDEtape',
          'jourDObservation',
          'dateDuSecondPointDEtape',
          'maitriseDesRisques',
          'departDuDelai',
          'finDeMois',
          'reexamenNotifieTropTard',
          'documentsDeLaVisite',
          'demenagementDansLaRegion',
          'jourDuPointDEtape',
          'saisieDesDates',
          'pointSupplementaire',
        ],
        guarantees: [1],
        known: () => manquantsDeMaitriseDesRisques(dossier, kept).map(writePieceManquanteDeMaitriseDesRisques),
        open: openManquantsDeMaitriseDesRisques,
        shape: { kind: 'list', of: PIECE_MANQUANTE_DE_MAITRISE_DES_RISQUES_SHAPE, sortedBy: null, atMost: null },
      }),
    actionCorrectriceDecidee: () =>
      session.result({
        reads: [
          'dateDeLaVisite',
          'formulaireDeVisiteTransmis',
          'attestationDeVisiteSignee',
          'compteRenduDeVisiteTransmis',
          'evenements',
          'dateDEffet',
          'annees',
          'dateDuPremierPointDEtape',
          'jourDObservation',
          'dateDuSecondPointDEtape',
          'maitriseDesRisques',
          'documentsDeLaVisite',
          'finDeMois',
          'demenagementDansLaRegion',
          'jourDuPointDEtape',
          'saisieDesDates',
          'pointSupplementaire',
        ],
        guarantees: [1],
        known: () => actionCorrectriceDecidee(dossier, kept),
        open: openActionCorrectriceDecidee,
        shape: { kind: 'optional', of: { kind: 'choice', values: ACTION_CORRECTRICE } },
      }),
    verdictDeMissionsDeCoordination: () =>
      session.result({
        reads: [
          'dateDeLaVisite',
          'evenements',
          'dateDEffet',
          'annees',
          'dateDuPremierPointDEtape',
          'jourDObservation',
          'dateDuSecondPointDEtape',
          'dateDeNotification',
          'demande',
          'dateDeReceptionDeLaNotification',
          'heuresDAccompagnement',
          'miseEnOeuvreDuPlan',
          'missionPossible',
          'prestataires',
          'finDeMois',
          'demenagementDansLaRegion',
          'jourDuPointDEtape',
          'departDuDelai',
          'reexamenNotifieTropTard',
          'conventionExigee',
          'decideur',
          'saisieDesDates',
          'pointSupplementaire',
        ],
        guarantees: [1],
        known: () => verdictDeMissionsDeCoordination(dossier, kept),
        open: openVerdictDeMissionsDeCoordination,
        shape: { kind: 'choice', values: VERDICT },
      }),
    manquantsDeMissionsDeCoordination: () =>
      session.result({
        reads: [
          'dateDeLaVisite',
          'evenements',
          'dateDEffet',
          'annees',
          'dateDuPremierPointDEtape',
          'jourDObservation',
          'dateDuSecondPointDEtape',
          'dateDeNotification',
          'demande',
          'dateDeReceptionDeLaNotification',
          'heuresDAccompagnement',
          'miseEnOeuvreDuPlan',
          'missionPossible',
          'prestataires',
          'finDeMois',
          'demenagementDansLaRegion',
          'jourDuPointDEtape',
          'departDuDelai',
          'reexamenNotifieTropTard',
          'conventionExigee',
          'decideur',
          'saisieDesDates',
          'pointSupplementaire',
        ],
        guarantees: [1],
        known: () => manquantsDeMissionsDeCoordination(dossier, kept).map(writePieceManquanteDeMissionsDeCoordination),
        open: openManquantsDeMissionsDeCoordination,
        shape: { kind: 'list', of: PIECE_MANQUANTE_DE_MISSIONS_DE_COORDINATION_SHAPE, sortedBy: null, atMost: null },
      }),
    canalAdmisPourUnPointDEtape: () =>
      session.elements(
        {
          reads: [],
          guarantees: [],
          known: (canal: Canal) => canalAdmisPourUnPointDEtape(canal),
          open: openCanalAdmisPourUnPointDEtape,
          shape: { kind: 'boolean' },
        },
        [{ values: CANAL }],
      ),
    familleDeLEvenement: () =>
      session.elements(
        {
          reads: ['evenements'],
          guarantees: [],
          known: (evenement: Evenement) => familleDeLEvenement(evenement),
          open: openFamilleDeLEvenement,
          shape: { kind: 'choice', values: FAMILLE_DEVENEMENT },
        },
        [{ lists: [{ input: 'evenements', known: dossier.evenements }] }],
      ),
    consequence: () =>
      session.elements(
        {
          reads: ['demenagementDansLaRegion', 'partenaireVise', 'interruptionImputableAuCoordinateur', 'evenements'],
          guarantees: [],
          known: (evenement: Evenement) => keptConsequence(dossier, kept, evenement),
          open: openConsequence,
          shape: { kind: 'choice', values: EFFET_SUR_LE_FORFAIT },
        },
        [{ lists: [{ input: 'evenements', known: dossier.evenements }] }],
      ),
    suiteProposee: () =>
      session.elements(
        {
          reads: ['evenements'],
          guarantees: [],
          known: (evenement: Evenement) => suiteProposee(evenement),
          open: openSuiteProposee,
          shape: { kind: 'choice', values: SUITE_ADONNER },
        },
        [{ lists: [{ input: 'evenements', known: dossier.evenements }] }],
      ),
    nouvelleEvaluation: () =>
      session.elements(
        {
          reads: ['evenements'],
          guarantees: [],
          known: (evenement: Evenement) => nouvelleEvaluation(evenement),
          open: openNouvelleEvaluation,
          shape: { kind: 'boolean' },
        },
        [{ lists: [{ input: 'evenements', known: dossier.evenements }] }],
      ),
    baseDeRemuneration: () =>
      session.elements(
        {
          reads: ['modeDesHeures', 'lieuDIntervention', 'interventions'],
          guarantees: [],
          known: (intervention: Intervention) => formatDecimal(baseDeRemuneration(dossier, intervention), 2),
          open: openBaseDeRemuneration,
          shape: { kind: 'number', scale: 2, min: null, max: null },
        },
        [{ lists: [{ input: 'interventions', known: dossier.interventions }] }],
      ),
    payeALaStructure: () =>
      session.result({
        reads: [
          'versementDuForfaitPrevention',
          'factureProduite',
          'montantFacture',
          'montantAccordeDuForfaitPrevention',
        ],
        guarantees: [],
        known: () => formatDecimal(payeALaStructure(dossier), 2),
        open: openPayeALaStructure,
        shape: { kind: 'number', scale: 2, min: null, max: null },
      }),
    payeAuBeneficiaire: () =>
      session.result({
        reads: [
          'versementDuForfaitPrevention',
          'montantFacture',
          'montantAccordeDuForfaitPrevention',
          'versementAuBeneficiaire',
        ],
        guarantees: [],
        known: () => formatDecimal(payeAuBeneficiaire(dossier), 2),
        open: openPayeAuBeneficiaire,
        shape: { kind: 'number', scale: 2, min: null, max: null },
      }),
    periodeDeLAnnee: () =>
      session.elements(
        {
          reads: ['dateDEffet', 'annees'],
          guarantees: [],
          known: (anneeDuPlan: AnneeDuPlan) => writePeriod(keptPeriodeDeLAnnee(dossier, kept, anneeDuPlan)),
          open: openPeriodeDeLAnnee,
          shape: { kind: 'period' },
        },
        [{ lists: [{ input: 'annees', known: dossier.annees }] }],
      ),
    periodeDeLaMission: () =>
      session.result({
        reads: ['dateDEffet', 'evenements', 'annees', 'demenagementDansLaRegion'],
        guarantees: [1],
        known: () => writePeriod(periodeDeLaMission(dossier, kept)),
        open: openPeriodeDeLaMission,
        shape: { kind: 'period' },
      }),
    arretDansLAnnee: () =>
      session.elements(
        {
          reads: ['evenements', 'dateDEffet', 'annees', 'demenagementDansLaRegion'],
          guarantees: [1],
          known: (anneeDuPlan: AnneeDuPlan) => keptArretDansLAnnee(dossier, kept, anneeDuPlan),
          open: openArretDansLAnnee,
          shape: { kind: 'boolean' },
        },
        [{ lists: [{ input: 'annees', known: dossier.annees }] }],
      ),
    forfaitDeLAnnee: () =>
      session.elements(
        {
          reads: ['annees'],
          guarantees: [1],
          known: (anneeDuPlan: AnneeDuPlan) => formatDecimal(forfaitDeLAnnee(anneeDuPlan), 2),
          open: openForfaitDeLAnnee,
          shape: { kind: 'number', scale: 2, min: null, max: null },
        },
        [{ lists: [{ input: 'annees', known: dossier.annees }] }],
      ),
    forfaitRecupere: () =>
      session.result({
        reads: [
          'evenements',
          'dateDEffet',
          'annees',
          'demenagementDansLaRegion',
          'partenaireVise',
          'interruptionImputableAuCoordinateur',
        ],
        guarantees: [1],
        known: () => keptForfaitRecupere(dossier, kept),
        open: openForfaitRecupere,
        shape: { kind: 'boolean' },
      }),
    prestationsDiversifiees: () =>
      session.result({
        reads: ['heuresDAccompagnement', 'prestationsDuForfaitPrevention', 'programmesDePrevention'],
        guarantees: [],
        known: () => keptPrestationsDiversifiees(dossier, kept),
        open: openPrestationsDiversifiees,
        shape: { kind: 'number', scale: 0, min: null, max: null },
      }),
    eligibleAuForfaitCoordination: () =>
      session.result({
        reads: [
          'heuresDAccompagnement',
          'prestationsDuForfaitPrevention',
          'programmesDePrevention',
          'sensDeLaDiversite',
        ],
        guarantees: [],
        known: () => keptEligibleAuForfaitCoordination(dossier, kept),
        open: openEligibleAuForfaitCoordination,
        shape: { kind: 'boolean' },
      }),
    coordinationAssuree: () =>
      session.result({
        reads: [
          'heuresDAccompagnement',
          'prestationsDuForfaitPrevention',
          'programmesDePrevention',
          'missionPossible',
          'prestataires',
          'sensDeLaDiversite',
          'conventionExigee',
          'decideur',
        ],
        guarantees: [],
        known: () => keptCoordinationAssuree(dossier, kept),
        open: openCoordinationAssuree,
        shape: { kind: 'boolean' },
      }),
    anneeDue: () =>
      session.elements(
        {
          reads: [
            'evenements',
            'dateDEffet',
            'annees',
            'heuresDAccompagnement',
            'prestationsDuForfaitPrevention',
            'programmesDePrevention',
            'missionPossible',
            'prestataires',
            'demenagementDansLaRegion',
            'partenaireVise',
            'interruptionImputableAuCoordinateur',
            'sensDeLaDiversite',
            'conventionExigee',
            'decideur',
          ],
          guarantees: [1],
          known: (anneeDuPlan: AnneeDuPlan) => keptAnneeDue(dossier, kept, anneeDuPlan),
          open: openAnneeDue,
          shape: { kind: 'boolean' },
        },
        [{ lists: [{ input: 'annees', known: dossier.annees }] }],
      ),
    jourDuReglement: () =>
      session.elements(
        {
          reads: [
            'evenements',
            'dateDEffet',
            'annees',
            'heuresDAccompagnement',
            'prestationsDuForfaitPrevention',
            'programmesDePrevention',
            'missionPossible',
            'prestataires',
            'demenagementDansLaRegion',
            'partenaireVise',
            'interruptionImputableAuCoordinateur',
            'sensDeLaDiversite',
            'conventionExigee',
            'decideur',
            'paiementDUnPlanArrete',
          ],
          guarantees: [1],
          known: (anneeDuPlan: AnneeDuPlan) => orNull(jourDuReglement(dossier, kept, anneeDuPlan), writeDay),
          open: openJourDuReglement,
          shape: { kind: 'optional', of: { kind: 'date' } },
        },
        [{ lists: [{ input: 'annees', known: dossier.annees }] }],
      ),
    mandat: () =>
      session.elements(
        {
          reads: ['prisesDeMission', 'dateDEffet', 'annees'],
          guarantees: [0, 1],
          known: (mission: PriseDeMission) => writePeriod(keptMandat(dossier, kept, mission)),
          open: openMandat,
          shape: { kind: 'period' },
        },
        [{ lists: [{ input: 'prisesDeMission', known: dossier.prisesDeMission }] }],
      ),
    coordinateursDeLAnnee: () =>
      session.elements(
        {
          reads: ['prisesDeMission', 'dateDEffet', 'annees'],
          guarantees: [0, 1],
          known: (anneeDuPlan: AnneeDuPlan) => keptCoordinateursDeLAnnee(dossier, kept, anneeDuPlan),
          open: openCoordinateursDeLAnnee,
          shape: { kind: 'number', scale: 0, min: null, max: null },
        },
        [{ lists: [{ input: 'annees', known: dossier.annees }] }],
      ),
    prorataApplique: () =>
      session.elements(
        {
          reads: [
            'evenements',
            'dateDEffet',
            'annees',
            'prisesDeMission',
            'demenagementDansLaRegion',
            'suiteDUnArretAnticipe',
          ],
          guarantees: [0, 1],
          known: (anneeDuPlan: AnneeDuPlan) => keptProrataApplique(dossier, kept, anneeDuPlan),
          open: openProrataApplique,
          shape: { kind: 'boolean' },
        },
        [{ lists: [{ input: 'annees', known: dossier.annees }] }],
      ),
    dernierJourCompte: () =>
      session.elements(
        {
          reads: ['evenements', 'dateDEffet', 'annees', 'demenagementDansLaRegion', 'suiteDUnArretAnticipe'],
          guarantees: [1],
          known: (anneeDuPlan: AnneeDuPlan) => writeDay(keptDernierJourCompte(dossier, kept, anneeDuPlan)),
          open: openDernierJourCompte,
          shape: { kind: 'date' },
        },
        [{ lists: [{ input: 'annees', known: dossier.annees }] }],
      ),
    partAuxJours: () =>
      session.elements(
        {
          reads: [
            'dateDEffet',
            'evenements',
            'annees',
            'prisesDeMission',
            'demenagementDansLaRegion',
            'suiteDUnArretAnticipe',
          ],
          guarantees: [0, 1],
          known: (mission: PriseDeMission, anneeDuPlan: AnneeDuPlan) =>
            formatDecimal(keptPartAuxJours(dossier, kept, mission, anneeDuPlan), 2),
          open: openPartAuxJours,
          shape: { kind: 'number', scale: 2, min: null, max: null },
        },
        [
          { lists: [{ input: 'prisesDeMission', known: dossier.prisesDeMission }] },
          { lists: [{ input: 'annees', known: dossier.annees }] },
        ],
      ),
    pointsFaits: () =>
      session.elements(
        {
          reads: ['dateDuPremierPointDEtape', 'prisesDeMission', 'dateDEffet', 'annees', 'dateDuSecondPointDEtape'],
          guarantees: [0, 1],
          known: (priseDeMission: PriseDeMission) => keptPointsFaits(dossier, kept, priseDeMission),
          open: openPointsFaits,
          shape: { kind: 'number', scale: 0, min: null, max: null },
        },
        [{ lists: [{ input: 'prisesDeMission', known: dossier.prisesDeMission }] }],
      ),
    partAuxPoints: () =>
      session.elements(
        {
          reads: [
            'evenements',
            'dateDEffet',
            'annees',
            'dateDuPremierPointDEtape',
            'prisesDeMission',
            'dateDuSecondPointDEtape',
            'demenagementDansLaRegion',
            'suiteDUnArretAnticipe',
          ],
          guarantees: [0, 1],
          known: (priseDeMission: PriseDeMission, anneeDuPlan: AnneeDuPlan) =>
            formatDecimal(keptPartAuxPoints(dossier, kept, priseDeMission, anneeDuPlan), 2),
          open: openPartAuxPoints,
          shape: { kind: 'number', scale: 2, min: null, max: null },
        },
        [
          { lists: [{ input: 'prisesDeMission', known: dossier.prisesDeMission }] },
          { lists: [{ input: 'annees', known: dossier.annees }] },
        ],
      ),
    partDue: () =>
      session.elements(
        {
          reads: [
            'evenements',
            'dateDEffet',
            'annees',
            'heuresDAccompagnement',
            'prestationsDuForfaitPrevention',
            'programmesDePrevention',
            'missionPossible',
            'prestataires',
            'prisesDeMission',
            'dateDuPremierPointDEtape',
            'dateDuSecondPointDEtape',
            'demenagementDansLaRegion',
            'partenaireVise',
            'interruptionImputableAuCoordinateur',
            'sensDeLaDiversite',
            'conventionExigee',
            'decideur',
            'suiteDUnArretAnticipe',
            'baseDuProrata',
          ],
          guarantees: [0, 1],
          known: (priseDeMission: PriseDeMission, anneeDuPlan: AnneeDuPlan) =>
            formatDecimal(keptPartDue(dossier, kept, priseDeMission, anneeDuPlan), 2),
          open: openPartDue,
          shape: { kind: 'number', scale: 2, min: null, max: null },
        },
        [
          { lists: [{ input: 'prisesDeMission', known: dossier.prisesDeMission }] },
          { lists: [{ input: 'annees', known: dossier.annees }] },
        ],
      ),
    duPourLAnnee: () =>
      session.elements(
        {
          reads: [
            'prisesDeMission',
            'evenements',
            'dateDEffet',
            'annees',
            'heuresDAccompagnement',
            'prestationsDuForfaitPrevention',
            'programmesDePrevention',
            'missionPossible',
            'prestataires',
            'dateDuPremierPointDEtape',
            'dateDuSecondPointDEtape',
            'demenagementDansLaRegion',
            'partenaireVise',
            'interruptionImputableAuCoordinateur',
            'sensDeLaDiversite',
            'conventionExigee',
            'decideur',
            'suiteDUnArretAnticipe',
            'baseDuProrata',
          ],
          guarantees: [0, 1],
          known: (anneeDuPlan: AnneeDuPlan) => formatDecimal(keptDuPourLAnnee(dossier, kept, anneeDuPlan), 2),
          open: openDuPourLAnnee,
          shape: { kind: 'number', scale: 2, min: null, max: null },
        },
        [{ lists: [{ input: 'annees', known: dossier.annees }] }],
      ),
    duAuCoordinateur: () =>
      session.elements(
        {
          reads: [
            'annees',
            'evenements',
            'dateDEffet',
            'heuresDAccompagnement',
            'prestationsDuForfaitPrevention',
            'programmesDePrevention',
            'missionPossible',
            'prestataires',
            'prisesDeMission',
            'dateDuPremierPointDEtape',
            'dateDuSecondPointDEtape',
            'demenagementDansLaRegion',
            'partenaireVise',
            'interruptionImputableAuCoordinateur',
            'sensDeLaDiversite',
            'conventionExigee',
            'decideur',
            'suiteDUnArretAnticipe',
            'baseDuProrata',
          ],
          guarantees: [0, 1],
          known: (priseDeMission: PriseDeMission) => formatDecimal(duAuCoordinateur(dossier, kept, priseDeMission), 2),
          open: openDuAuCoordinateur,
          shape: { kind: 'number', scale: 2, min: null, max: null },
        },
        [{ lists: [{ input: 'prisesDeMission', known: dossier.prisesDeMission }] }],
      ),
    resteAuBeneficiaire: () =>
      session.elements(
        {
          reads: [
            'prisesDeMission',
            'evenements',
            'dateDEffet',
            'annees',
            'heuresDAccompagnement',
            'prestationsDuForfaitPrevention',
            'programmesDePrevention',
            'missionPossible',
            'prestataires',
            'dateDuPremierPointDEtape',
            'dateDuSecondPointDEtape',
            'demenagementDansLaRegion',
            'partenaireVise',
            'interruptionImputableAuCoordinateur',
            'sensDeLaDiversite',
            'conventionExigee',
            'decideur',
            'suiteDUnArretAnticipe',
            'baseDuProrata',
          ],
          guarantees: [0, 1],
          known: (anneeDuPlan: AnneeDuPlan) => formatDecimal(resteAuBeneficiaire(dossier, kept, anneeDuPlan), 2),
          open: openResteAuBeneficiaire,
          shape: { kind: 'number', scale: 2, min: null, max: null },
        },
        [{ lists: [{ input: 'annees', known: dossier.annees }] }],
      ),
    reglementAutomatique: () =>
      session.result({
        reads: [
          'compteRenduDeVisiteTransmis',
          'formulaireDeVisiteTransmis',
          'attestationDeVisiteSignee',
          'piecesDuForfaitCoordination',
          'dateDeLaVisite',
          'evenements',
          'dateDEffet',
          'annees',
          'dateDuPremierPointDEtape',
          'jourDObservation',
          'dateDuSecondPointDEtape',
          'documentsDeLaVisite',
          'piecesApresUnArret',
          'finDeMois',
          'demenagementDansLaRegion',
          'jourDuPointDEtape',
        ],
        guarantees: [1],
        known: () => reglementAutomatique(dossier, kept),
        open: openReglementAutomatique,
        shape: { kind: 'boolean' },
      }),
    candidatsPourLesHeures: () =>
      session.result({
        reads: ['prestataires', 'conventionExigee'],
        guarantees: [],
        known: () => candidatsPourLesHeures(dossier, kept).map(writePrestataire),
        open: openCandidatsPourLesHeures,
        shape: { kind: 'list', of: PRESTATAIRE_SHAPE, sortedBy: null, atMost: null },
      }),
    coordinateur: () =>
      session.result({
        reads: [
          'missionPossible',
          'prestataires',
          'partenaireProposeParLaCaisse',
          'prestataireChoisi',
          'conventionExigee',
          'decideur',
          'preference',
        ],
        guarantees: [],
        known: () => coordinateur(dossier, kept, candidatsPourLesHeures(dossier, kept)),
        open: openCoordinateur,
        shape: { kind: 'optional', of: { kind: 'text' } },
      }),
    responsableDeLEtape: () =>
      session.elements(
        {
          reads: [],
          guarantees: [],
          known: (etapeDuDossier: EtapeDuDossier) => responsableDeLEtape(etapeDuDossier),
          open: openResponsableDeLEtape,
          shape: { kind: 'choice', values: INTERVENANT },
        },
        [{ values: ETAPE_DU_DOSSIER }],
      ),
    rangDeLEtape: () =>
      session.elements(
        {
          reads: [],
          guarantees: [],
          known: (etapeDuDossier: EtapeDuDossier) => rangDeLEtape(etapeDuDossier),
          open: openRangDeLEtape,
          shape: { kind: 'number', scale: 0, min: null, max: null },
        },
        [{ values: ETAPE_DU_DOSSIER }],
      ),
  };
}

// ------------------------------------------------------------------------ Data

/** The parameters, with their periods (both days included) and their sources. */
export const parameters = {
  montantDuForfaitCoordination: {
    name: 'montant du forfait coordination',
    unit: '€/an',
    values: [
      {
        from: null,
        to: null,
        value: { kind: 'unknown' },
        sources: [
          "« Le montant du forfait coordination est fixé, et périodiquement actualisé, par une circulaire de la Cnav » (Guide du coordinateur, plans d'aides OSCAR)",
        ],
      },
    ],
  },
  participationHoraire: {
    name: 'participation horaire',
    unit: '€/h',
    verifiedUntil: '2025-12-31',
    values: [
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
  priseEnChargeDeLaCoordination: {
    name: 'prise en charge de la coordination',
    unit: '%',
    values: [
      {
        from: null,
        to: null,
        value: '100.00',
        sources: [
          "« Pour la mission de coordination, la caisse régionale prend en charge la totalité de la rémunération » (Guide du coordinateur, plans d'aides OSCAR)",
        ],
      },
    ],
  },
  seuilDeDiversification: {
    name: 'seuil de diversification',
    unit: '',
    values: [
      {
        from: null,
        to: null,
        value: 3,
        sources: [
          "« Le dispositif de coordination est attribué pour tout plan d'aides OSCAR composé d'au moins 3 prestations identifiées ainsi » (Guide du coordinateur, plans d'aides OSCAR)",
        ],
      },
    ],
  },
} as const;

/** Where the texts leave room: the readings, and the one retained. */
export const questions = {
  documentsDeLaVisite: {
    name: 'documents de la visite',
    question: 'Formulaire de visite, attestation de visite, compte rendu de visite : un document ou trois ?',
    about: ['« la transmission du formulaire de visite signé par le retraité » (guide)'],
    readings: ['un seul document', 'trois documents'],
    retained: null,
  },
  ancrageLocal: {
    name: 'ancrage local',
    question: 'La connaissance du contexte local est-elle nécessaire ou souhaitable ?',
    about: [
      '« Dans ce cadre, il est souhaitable que cette dernière possède une bonne connaissance du contexte local » (guide)',
    ],
    readings: ['nécessaire', 'souhaitable'],
    retained: null,
  },
  departDuDelai: {
    name: 'départ du délai',
    question: 'Le mois de la première demande part-il de la notification ou de sa réception ?',
    about: ['« pour les premières demandes, 1 mois maximum après la notification » (guide)'],
    readings: ['notification', 'réception'],
    retained: {
      reading: 'notification',
      by: 'hypothèse de travail du projet',
      on: '2026-11-21',
      reason:
        "le délai est compté « après la notification » ; le guide dit « à réception du plan d'aides » quand il parle de la réception",
    },
  },
  finDeMois: {
    name: 'fin de mois',
    question:
      "Un délai en mois qui tombe sur un jour qui n'existe pas finit-il le dernier jour du mois, ou le lendemain ?",
    about: ['« La visite au domicile doit être effectuée selon les délais normés suivants » (guide)'],
    readings: ['dernier jour existant', 'lendemain'],
    retained: {
      reading: 'dernier jour existant',
      by: 'hypothèse de travail du projet',
      on: '2026-11-21',
      reason: 'le guide ne donne pas de règle, celle du code de procédure civile est la plus courante',
    },
  },
  reexamenNotifieTropTard: {
    name: 'réexamen notifié trop tard',
    question:
      "Que devient le délai de visite quand un réexamen est notifié moins de deux semaines avant la date d'effet ?",
    about: [
      "« pour les réexamens, au minimum 2 semaines avant la date d'effet du nouveau plan d'aides OSCAR » (guide)",
    ],
    readings: ['délai impossible', "délai d'une première demande"],
    retained: null,
  },
  jourDuPointDEtape: {
    name: "jour du point d'étape",
    question: "Un point d'étape « à 2 mois » peut-il être fait avant ce jour ?",
    about: [
      "« assurer un point d'étape à 2 mois après la visite initiale puis à 6 mois après la visite initiale, a minima par téléphone » (guide)",
    ],
    readings: ['point anticipé admis', 'point anticipé trop tôt'],
    retained: null,
  },
  demenagementDansLaRegion: {
    name: 'déménagement dans la région',
    question:
      'Un déménagement qui reste dans la caisse régionale clôt-il le plan, ou change-t-il seulement de partenaire ?',
    about: ['« déménagement, entrée dans un autre dispositif » (guide)'],
    readings: ['clôture', 'changement de partenaire'],
    retained: null,
  },
  interruptionImputableAuCoordinateur: {
    name: 'interruption imputable au coordinateur',
    question: "Le forfait est-il récupéré quand l'interruption vient du coordinateur ?",
    about: [
      "« Lorsque le plan d'aides est interrompu pour une raison indépendante du coordinateur, le forfait coordination n'est pas récupéré » (guide)",
    ],
    readings: ['forfait récupéré', 'forfait conservé'],
    retained: null,
  },
  pointSupplementaire: {
    name: 'point supplémentaire',
    question: "Le point d'étape supplémentaire est-il dû à chaque évolution, ou laissé au coordinateur ?",
    about: ["« réaliser un point d'étape supplémentaire en cas d'évolution de la situation du bénéficiaire » (guide)"],
    readings: ['obligatoire', 'laissé au coordinateur'],
    retained: null,
  },
  saisieDesDates: {
    name: 'saisie des dates',
    question: "Qui renseigne les dates d'hospitalisation : le coordinateur ou la structure évaluatrice ?",
    about: [
      "« en cas d'hospitalisation du retraité, renseigner les dates d'entrées et de sorties d'hospitalisation sur l'outil disponible sur partenairesactionsociale.fr » (guide)",
    ],
    readings: ['saisie du coordinateur', "saisie de l'évaluateur"],
    retained: null,
  },
  versementAuBeneficiaire: {
    name: 'versement au bénéficiaire',
    question: 'Le forfait prévention versé au bénéficiaire suit-il ses factures, ou le montant accordé ?',
    about: ['« a fortiori lorsque le forfait prévention est versé directement au bénéficiaire » (guide)'],
    readings: ['sur ses factures', 'montant accordé en entier'],
    retained: null,
  },
  suiteDUnArretAnticipe: {
    name: "suite d'un arrêt anticipé",
    question: "Que devient le forfait de l'année en cours, payé à son issue, quand le plan s'arrête avant ?",
    about: [
      "« Le forfait coordination est payé à l'échéance du plan d'aides, c'est-à-dire à la fin de la période de prise en charge du bénéficiaire » (guide)",
    ],
    readings: ['dû en totalité', 'dû au prorata'],
    retained: null,
  },
  baseDuProrata: {
    name: 'base du prorata',
    question: 'Le « réalisé » se mesure-t-il en jours de mission ou en points de suivi faits ?',
    about: ['« le montant à payer est calculé au prorata du réalisé » (guide)'],
    readings: ['jours de mission', 'points de suivi faits'],
    retained: null,
  },
  partenaireVise: {
    name: 'partenaire visé',
    question: "L'évolution du partenaire qui réduit le forfait est-elle celle du coordinateur seul ?",
    about: ['« Évolution du partenaire mobilisé Le forfait étant versé en fin de prise en charge » (guide)'],
    readings: ['coordinateur seul', 'tout prestataire du plan'],
    retained: null,
  },
  piecesApresUnArret: {
    name: 'pièces après un arrêt',
    question: "Quand le plan s'arrête avant un point d'étape, son compte rendu est-il encore exigé ?",
    about: [
      "« Ce règlement automatique est conditionné à la transmission, via le site partenairesactionsociale.fr, de l'ensemble des pièces justifiant de l'effectivité de la coordination » (guide)",
    ],
    readings: ['toutes les pièces', 'pièces déjà dues'],
    retained: null,
  },
  paiementDUnPlanArrete: {
    name: "paiement d'un plan arrêté",
    question: "Le forfait d'un plan arrêté est-il payé à la fin prévue ou à la fin effective ?",
    about: [
      "« Le forfait coordination est payé à l'échéance du plan d'aides, c'est-à-dire à la fin de la période de prise en charge du bénéficiaire » (guide)",
    ],
    readings: ['fin prévue', 'fin effective'],
    retained: null,
  },
  sensDeLaDiversite: {
    name: 'sens de la diversité',
    question: 'Faut-il trois prestations, ou une dans chacune des trois familles ?',
    about: [
      "« (i.e. au moins 3 prestations parmi les heures d'accompagnement et prévention, le forfait prévention ou l'orientation vers les dispositifs de prévention) » (guide)",
    ],
    readings: ['trois prestations', 'trois familles'],
    retained: {
      reading: 'trois prestations',
      by: 'hypothèse de travail du projet',
      on: '2026-11-21',
      reason: 'les cas 2 et 3 du tableau sont éligibles avec deux familles, ou une seule',
    },
  },
  conventionExigee: {
    name: 'convention exigée',
    question: '« Conventionné » : pour ce rôle, ou à un titre quelconque ?',
    about: ['« A 1 prestataire conventionné 1 prestataire non conventionné Prestataire conventionné » (guide)'],
    readings: ['convention de coordination', 'convention quelconque'],
    retained: {
      reading: 'convention de coordination',
      by: 'hypothèse de travail du projet',
      on: '2026-11-21',
      reason: "la règle dit « conventionné pour ce rôle » ; le tableau qui l'illustre abrège",
    },
  },
  decideur: {
    name: 'décideur',
    question: 'Quand plusieurs prestataires peuvent coordonner, qui décide : le retraité ou la caisse ?',
    about: [
      '« la caisse régionale identifie le prestataire en charge de remplir cette fonction de coordination suivant les règles suivantes » (guide)',
    ],
    readings: ['choix au retraité', 'choix à la caisse'],
    retained: {
      reading: 'choix au retraité',
      by: 'hypothèse de travail du projet',
      on: '2026-11-21',
      reason: 'le cas B du tableau traite précisément cette situation',
    },
  },
  preference: {
    name: 'préférence',
    question: 'Que vaut « en privilégiant » quand le retraité ne choisit pas ?',
    about: [
      "« en privilégiant le prestataire des heures d'accompagnement (proximité et continuité de service) » (guide)",
    ],
    readings: ['choix par défaut', 'simple conseil'],
    retained: {
      reading: 'choix par défaut',
      by: 'hypothèse de travail du projet',
      on: '2026-11-21',
      reason: '« en privilégiant » donne un ordre de préférence, et sa raison entre parenthèses',
    },
  },
} as const;

/** What each result may rest on beside the documents: values from outside, days beyond verification, readings. */
export const restsOn = {
  formulaireFourni: [{ kind: 'reading', definition: 'documents de la visite', detail: '' }],
  attestationFournie: [{ kind: 'reading', definition: 'documents de la visite', detail: '' }],
  compteRenduFourni: [{ kind: 'reading', definition: 'documents de la visite', detail: '' }],
  jourDuPremierPointDEtape: [{ kind: 'reading', definition: 'fin de mois', detail: 'dernier jour existant' }],
  ligneDEvolution: [{ kind: 'reading', definition: 'déménagement dans la région', detail: '' }],
  arreteLePlan: [{ kind: 'reading', definition: 'déménagement dans la région', detail: '' }],
  arretsAnticipes: [{ kind: 'reading', definition: 'déménagement dans la région', detail: '' }],
  dernierJourServi: [{ kind: 'reading', definition: 'déménagement dans la région', detail: '' }],
  plusTotDePremierPointDEtape: [
    { kind: 'reading', definition: 'fin de mois', detail: 'dernier jour existant' },
    { kind: 'reading', definition: 'déménagement dans la région', detail: '' },
    { kind: 'reading', definition: "jour du point d'étape", detail: '' },
  ],
  echeanceDePremierPointDEtape: [
    { kind: 'reading', definition: 'fin de mois', detail: 'dernier jour existant' },
    { kind: 'reading', definition: 'déménagement dans la région', detail: '' },
  ],
  etatDePremierPointDEtape: [
    { kind: 'reading', definition: 'fin de mois', detail: 'dernier jour existant' },
    { kind: 'reading', definition: 'déménagement dans la région', detail: '' },
    { kind: 'reading', definition: "jour du point d'étape", detail: '' },
  ],
  premierPointExigible: [
    { kind: 'reading', definition: 'pièces après un arrêt', detail: '' },
    { kind: 'reading', definition: 'fin de mois', detail: 'dernier jour existant' },
    { kind: 'reading', definition: 'déménagement dans la région', detail: '' },
    { kind: 'reading', definition: "jour du point d'étape", detail: '' },
  ],
  jourDuSecondPointDEtape: [{ kind: 'reading', definition: 'fin de mois', detail: 'dernier jour existant' }],
  plusTotDeSecondPointDEtape: [
    { kind: 'reading', definition: 'fin de mois', detail: 'dernier jour existant' },
    { kind: 'reading', definition: 'déménagement dans la région', detail: '' },
    { kind: 'reading', definition: "jour du point d'étape", detail: '' },
  ],
  echeanceDeSecondPointDEtape: [
    { kind: 'reading', definition: 'fin de mois', detail: 'dernier jour existant' },
    { kind: 'reading', definition: 'déménagement dans la région', detail: '' },
  ],
  etatDeSecondPointDEtape: [
    { kind: 'reading', definition: 'fin de mois', detail: 'dernier jour existant' },
    { kind: 'reading', definition: 'déménagement dans la région', detail: '' },
    { kind: 'reading', definition: "jour du point d'étape", detail: '' },
  ],
  secondPointExigible: [
    { kind: 'reading', definition: 'pièces après un arrêt', detail: '' },
    { kind: 'reading', definition: 'fin de mois', detail: 'dernier jour existant' },
    { kind: 'reading', definition: 'déménagement dans la région', detail: '' },
    { kind: 'reading', definition: "jour du point d'étape", detail: '' },
  ],
  verdictDePiecesDuForfaitCoordination: [
    { kind: 'reading', definition: 'documents de la visite', detail: '' },
    { kind: 'reading', definition: 'pièces après un arrêt', detail: '' },
    { kind: 'reading', definition: 'fin de mois', detail: 'dernier jour existant' },
    { kind: 'reading', definition: 'déménagement dans la région', detail: '' },
    { kind: 'reading', definition: "jour du point d'étape", detail: '' },
  ],
  finDePriseEnCharge: [
    { kind: 'reading', definition: "paiement d'un plan arrêté", detail: '' },
    { kind: 'reading', definition: 'déménagement dans la région', detail: '' },
  ],
  manquantsDePiecesDuForfaitCoordination: [
    { kind: 'reading', definition: 'documents de la visite', detail: '' },
    { kind: 'reading', definition: "paiement d'un plan arrêté", detail: '' },
    { kind: 'reading', definition: 'déménagement dans la région', detail: '' },
    { kind: 'reading', definition: 'pièces après un arrêt', detail: '' },
    { kind: 'reading', definition: 'fin de mois', detail: 'dernier jour existant' },
    { kind: 'reading', definition: "jour du point d'étape", detail: '' },
  ],
  debutDuDelaiDeVisite: [{ kind: 'reading', definition: 'départ du délai', detail: 'notification' }],
  limiteDUnePremiereDemande: [
    { kind: 'reading', definition: 'départ du délai', detail: 'notification' },
    { kind: 'reading', definition: 'fin de mois', detail: 'dernier jour existant' },
  ],
  echeanceDeVisiteInitiale: [
    { kind: 'reading', definition: 'départ du délai', detail: 'notification' },
    { kind: 'reading', definition: 'fin de mois', detail: 'dernier jour existant' },
    { kind: 'reading', definition: 'réexamen notifié trop tard', detail: '' },
  ],
  etatDeVisiteInitiale: [
    { kind: 'reading', definition: 'départ du délai', detail: 'notification' },
    { kind: 'reading', definition: 'fin de mois', detail: 'dernier jour existant' },
    { kind: 'reading', definition: 'réexamen notifié trop tard', detail: '' },
  ],
  manquantsDePreparationDeLaVisite: [
    { kind: 'reading', definition: 'départ du délai', detail: 'notification' },
    { kind: 'reading', definition: 'fin de mois', detail: 'dernier jour existant' },
    { kind: 'reading', definition: 'réexamen notifié trop tard', detail: '' },
  ],
  manquantsDePriseDeRendezVous: [
    { kind: 'reading', definition: 'départ du délai', detail: 'notification' },
    { kind: 'reading', definition: 'fin de mois', detail: 'dernier jour existant' },
    { kind: 'reading', definition: 'réexamen notifié trop tard', detail: '' },
  ],
  verdictDeDeroulementDeLaVisite: [{ kind: 'reading', definition: 'documents de la visite', detail: '' }],
  manquantsDeDeroulementDeLaVisite: [
    { kind: 'reading', definition: 'départ du délai', detail: 'notification' },
    { kind: 'reading', definition: 'fin de mois', detail: 'dernier jour existant' },
    { kind: 'reading', definition: 'réexamen notifié trop tard', detail: '' },
    { kind: 'reading', definition: 'documents de la visite', detail: '' },
  ],
  candidats: [{ kind: 'reading', definition: 'convention exigée', detail: 'convention de coordination' }],
  designationDuCoordinateur: [
    { kind: 'reading', definition: 'convention exigée', detail: 'convention de coordination' },
    { kind: 'reading', definition: 'décideur', detail: 'choix au retraité' },
  ],
  verdictDeMiseEnOeuvreDuPlan: [
    { kind: 'reading', definition: 'convention exigée', detail: 'convention de coordination' },
    { kind: 'reading', definition: 'décideur', detail: 'choix au retraité' },
  ],
  manquantsDeMiseEnOeuvreDuPlan: [
    { kind: 'reading', definition: 'convention exigée', detail: 'convention de coordination' },
    { kind: 'reading', definition: 'décideur', detail: 'choix au retraité' },
  ],
  auteurDeLaSaisie: [{ kind: 'reading', definition: 'saisie des dates', detail: '' }],
  situation: [{ kind: 'reading', definition: 'déménagement dans la région', detail: '' }],
  verdictDeSignalement: [
    { kind: 'reading', definition: 'déménagement dans la région', detail: '' },
    { kind: 'reading', definition: 'saisie des dates', detail: '' },
    { kind: 'reading', definition: 'point supplémentaire', detail: '' },
  ],
  manquantsDeSignalement: [
    { kind: 'reading', definition: 'déménagement dans la région', detail: '' },
    { kind: 'reading', definition: 'saisie des dates', detail: '' },
    { kind: 'reading', definition: 'point supplémentaire', detail: '' },
  ],
  verdictDeCapacitesDuPartenaire: [{ kind: 'reading', definition: 'ancrage local', detail: '' }],
  manquantsDeCapacitesDuPartenaire: [{ kind: 'reading', definition: 'ancrage local', detail: '' }],
  verdictDeMaitriseDesRisques: [
    { kind: 'reading', definition: 'documents de la visite', detail: '' },
    { kind: 'reading', definition: 'fin de mois', detail: 'dernier jour existant' },
    { kind: 'reading', definition: 'déménagement dans la région', detail: '' },
    { kind: 'reading', definition: "jour du point d'étape", detail: '' },
    { kind: 'reading', definition: 'saisie des dates', detail: '' },
    { kind: 'reading', definition: 'point supplémentaire', detail: '' },
  ],
  manquantsDeMaitriseDesRisques: [
    { kind: 'reading', definition: 'départ du délai', detail: 'notification' },
    { kind: 'reading', definition: 'fin de mois', detail: 'dernier jour existant' },
    { kind: 'reading', definition: 'réexamen notifié trop tard', detail: '' },
    { kind: 'reading', definition: 'documents de la visite', detail: '' },
    { kind: 'reading', definition: 'déménagement dans la région', detail: '' },
    { kind: 'reading', definition: "jour du point d'étape", detail: '' },
    { kind: 'reading', definition: 'saisie des dates', detail: '' },
    { kind: 'reading', definition: 'point supplémentaire', detail: '' },
  ],
  actionCorrectriceDecidee: [
    { kind: 'reading', definition: 'documents de la visite', detail: '' },
    { kind: 'reading', definition: 'fin de mois', detail: 'dernier jour existant' },
    { kind: 'reading', definition: 'déménagement dans la région', detail: '' },
    { kind: 'reading', definition: "jour du point d'étape", detail: '' },
    { kind: 'reading', definition: 'saisie des dates', detail: '' },
    { kind: 'reading', definition: 'point supplémentaire', detail: '' },
  ],
  verdictDeMissionsDeCoordination: [
    { kind: 'reading', definition: 'fin de mois', detail: 'dernier jour existant' },
    { kind: 'reading', definition: 'déménagement dans la région', detail: '' },
    { kind: 'reading', definition: "jour du point d'étape", detail: '' },
    { kind: 'reading', definition: 'départ du délai', detail: 'notification' },
    { kind: 'reading', definition: 'réexamen notifié trop tard', detail: '' },
    { kind: 'reading', definition: 'convention exigée', detail: 'convention de coordination' },
    { kind: 'reading', definition: 'décideur', detail: 'choix au retraité' },
    { kind: 'reading', definition: 'saisie des dates', detail: '' },
    { kind: 'reading', definition: 'point supplémentaire', detail: '' },
  ],
  manquantsDeMissionsDeCoordination: [
    { kind: 'reading', definition: 'fin de mois', detail: 'dernier jour existant' },
    { kind: 'reading', definition: 'déménagement dans la région', detail: '' },
    { kind: 'reading', definition: "jour du point d'étape", detail: '' },
    { kind: 'reading', definition: 'départ du délai', detail: 'notification' },
    { kind: 'reading', definition: 'réexamen notifié trop tard', detail: '' },
    { kind: 'reading', definition: 'convention exigée', detail: 'convention de coordination' },
    { kind: 'reading', definition: 'décideur', detail: 'choix au retraité' },
    { kind: 'reading', definition: 'saisie des dates', detail: '' },
    { kind: 'reading', definition: 'point supplémentaire', detail: '' },
  ],
  consequence: [
    { kind: 'reading', definition: 'déménagement dans la région', detail: '' },
    { kind: 'reading', definition: 'partenaire visé', detail: '' },
    { kind: 'reading', definition: 'interruption imputable au coordinateur', detail: '' },
  ],
  baseDeRemuneration: [
    { kind: 'relevé', definition: 'participation horaire', detail: 'B' },
    { kind: 'not verified', definition: 'participation horaire', detail: '2025-12-31' },
  ],
  payeAuBeneficiaire: [{ kind: 'reading', definition: 'versement au bénéficiaire', detail: '' }],
  periodeDeLaMission: [{ kind: 'reading', definition: 'déménagement dans la région', detail: '' }],
  arretDansLAnnee: [{ kind: 'reading', definition: 'déménagement dans la région', detail: '' }],
  forfaitRecupere: [
    { kind: 'reading', definition: 'déménagement dans la région', detail: '' },
    { kind: 'reading', definition: 'partenaire visé', detail: '' },
    { kind: 'reading', definition: 'interruption imputable au coordinateur', detail: '' },
  ],
  eligibleAuForfaitCoordination: [{ kind: 'reading', definition: 'sens de la diversité', detail: 'trois prestations' }],
  coordinationAssuree: [
    { kind: 'reading', definition: 'sens de la diversité', detail: 'trois prestations' },
    { kind: 'reading', definition: 'convention exigée', detail: 'convention de coordination' },
    { kind: 'reading', definition: 'décideur', detail: 'choix au retraité' },
  ],
  anneeDue: [
    { kind: 'reading', definition: 'déménagement dans la région', detail: '' },
    { kind: 'reading', definition: 'partenaire visé', detail: '' },
    { kind: 'reading', definition: 'interruption imputable au coordinateur', detail: '' },
    { kind: 'reading', definition: 'sens de la diversité', detail: 'trois prestations' },
    { kind: 'reading', definition: 'convention exigée', detail: 'convention de coordination' },
    { kind: 'reading', definition: 'décideur', detail: 'choix au retraité' },
  ],
  jourDuReglement: [
    { kind: 'reading', definition: 'déménagement dans la région', detail: '' },
    { kind: 'reading', definition: 'partenaire visé', detail: '' },
    { kind: 'reading', definition: 'interruption imputable au coordinateur', detail: '' },
    { kind: 'reading', definition: 'sens de la diversité', detail: 'trois prestations' },
    { kind: 'reading', definition: 'convention exigée', detail: 'convention de coordination' },
    { kind: 'reading', definition: 'décideur', detail: 'choix au retraité' },
    { kind: 'reading', definition: "paiement d'un plan arrêté", detail: '' },
  ],
  prorataApplique: [
    { kind: 'reading', definition: 'déménagement dans la région', detail: '' },
    { kind: 'reading', definition: "suite d'un arrêt anticipé", detail: '' },
  ],
  dernierJourCompte: [
    { kind: 'reading', definition: 'déménagement dans la région', detail: '' },
    { kind: 'reading', definition: "suite d'un arrêt anticipé", detail: '' },
  ],
  partAuxJours: [
    { kind: 'reading', definition: 'déménagement dans la région', detail: '' },
    { kind: 'reading', definition: "suite d'un arrêt anticipé", detail: '' },
  ],
  partAuxPoints: [
    { kind: 'reading', definition: 'déménagement dans la région', detail: '' },
    { kind: 'reading', definition: "suite d'un arrêt anticipé", detail: '' },
  ],
  partDue: [
    { kind: 'reading', definition: 'déménagement dans la région', detail: '' },
    { kind: 'reading', definition: 'partenaire visé', detail: '' },
    { kind: 'reading', definition: 'interruption imputable au coordinateur', detail: '' },
    { kind: 'reading', definition: 'sens de la diversité', detail: 'trois prestations' },
    { kind: 'reading', definition: 'convention exigée', detail: 'convention de coordination' },
    { kind: 'reading', definition: 'décideur', detail: 'choix au retraité' },
    { kind: 'reading', definition: "suite d'un arrêt anticipé", detail: '' },
    { kind: 'reading', definition: 'base du prorata', detail: '' },
  ],
  duPourLAnnee: [
    { kind: 'reading', definition: 'déménagement dans la région', detail: '' },
    { kind: 'reading', definition: 'partenaire visé', detail: '' },
    { kind: 'reading', definition: 'interruption imputable au coordinateur', detail: '' },
    { kind: 'reading', definition: 'sens de la diversité', detail: 'trois prestations' },
    { kind: 'reading', definition: 'convention exigée', detail: 'convention de coordination' },
    { kind: 'reading', definition: 'décideur', detail: 'choix au retraité' },
    { kind: 'reading', definition: "suite d'un arrêt anticipé", detail: '' },
    { kind: 'reading', definition: 'base du prorata', detail: '' },
  ],
  duAuCoordinateur: [
    { kind: 'reading', definition: 'déménagement dans la région', detail: '' },
    { kind: 'reading', definition: 'partenaire visé', detail: '' },
    { kind: 'reading', definition: 'interruption imputable au coordinateur', detail: '' },
    { kind: 'reading', definition: 'sens de la diversité', detail: 'trois prestations' },
    { kind: 'reading', definition: 'convention exigée', detail: 'convention de coordination' },
    { kind: 'reading', definition: 'décideur', detail: 'choix au retraité' },
    { kind: 'reading', definition: "suite d'un arrêt anticipé", detail: '' },
    { kind: 'reading', definition: 'base du prorata', detail: '' },
  ],
  resteAuBeneficiaire: [
    { kind: 'reading', definition: 'déménagement dans la région', detail: '' },
    { kind: 'reading', definition: 'partenaire visé', detail: '' },
    { kind: 'reading', definition: 'interruption imputable au coordinateur', detail: '' },
    { kind: 'reading', definition: 'sens de la diversité', detail: 'trois prestations' },
    { kind: 'reading', definition: 'convention exigée', detail: 'convention de coordination' },
    { kind: 'reading', definition: 'décideur', detail: 'choix au retraité' },
    { kind: 'reading', definition: "suite d'un arrêt anticipé", detail: '' },
    { kind: 'reading', definition: 'base du prorata', detail: '' },
  ],
  reglementAutomatique: [
    { kind: 'reading', definition: 'documents de la visite', detail: '' },
    { kind: 'reading', definition: 'pièces après un arrêt', detail: '' },
    { kind: 'reading', definition: 'fin de mois', detail: 'dernier jour existant' },
    { kind: 'reading', definition: 'déménagement dans la région', detail: '' },
    { kind: 'reading', definition: "jour du point d'étape", detail: '' },
  ],
  candidatsPourLesHeures: [{ kind: 'reading', definition: 'convention exigée', detail: 'convention de coordination' }],
  coordinateur: [
    { kind: 'reading', definition: 'convention exigée', detail: 'convention de coordination' },
    { kind: 'reading', definition: 'décideur', detail: 'choix au retraité' },
    { kind: 'reading', definition: 'préférence', detail: 'choix par défaut' },
  ],
} as const;

// ------------------------------------------------------------------------ The edge: JSON to values, values to JSON

const ACTION_CORRECTRICE: readonly ActionCorrectrice[] = ['sortie du dispositif', 'déconventionnement'];

const CANAL: readonly Canal[] = ['visite au domicile', 'téléphone', 'autre canal'];

const ETAPE_DU_DOSSIER: readonly EtapeDuDossier[] = [
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

const DOCUMENTS_DE_LA_VISITE: readonly DocumentsDeLaVisite[] = ['un seul document', 'trois documents'];

const ANCRAGE_LOCAL: readonly AncrageLocal[] = ['nécessaire', 'souhaitable'];

const DEPART_DU_DELAI: readonly DepartDuDelai[] = ['notification', 'réception'];

const FIN_DE_MOIS: readonly FinDeMois[] = ['dernier jour existant', 'lendemain'];

const REEXAMEN_NOTIFIE_TROP_TARD: readonly ReexamenNotifieTropTard[] = [
  'délai impossible',
  "délai d'une première demande",
];

const JOUR_DU_POINT_DETAPE: readonly JourDuPointDEtape[] = ['point anticipé admis', 'point anticipé trop tôt'];

const DEMENAGEMENT_DANS_LA_REGION: readonly DemenagementDansLaRegion[] = ['clôture', 'changement de partenaire'];

const INTERRUPTION_IMPUTABLE_AU_COORDINATEUR: readonly InterruptionImputableAuCoordinateur[] = [
  'forfait récupéré',
  'forfait conservé',
];

const POINT_SUPPLEMENTAIRE: readonly PointSupplementaire[] = ['obligatoire', 'laissé au coordinateur'];

const SAISIE_DES_DATES: readonly SaisieDesDates[] = ['saisie du coordinateur', "saisie de l'évaluateur"];

const VERSEMENT_AU_BENEFICIAIRE: readonly VersementAuBeneficiaire[] = ['sur ses factures', 'montant accordé en entier'];

const SUITE_DUN_ARRET_ANTICIPE: readonly SuiteDUnArretAnticipe[] = ['dû en totalité', 'dû au prorata'];

const BASE_DU_PRORATA: readonly BaseDuProrata[] = ['jours de mission', 'points de suivi faits'];

const PARTENAIRE_VISE: readonly PartenaireVise[] = ['coordinateur seul', 'tout prestataire du plan'];

const PIECES_APRES_UN_ARRET: readonly PiecesApresUnArret[] = ['toutes les pièces', 'pièces déjà dues'];

const PAIEMENT_DUN_PLAN_ARRETE: readonly PaiementDUnPlanArrete[] = ['fin prévue', 'fin effective'];

const SENS_DE_LA_DIVERSITE: readonly SensDeLaDiversite[] = ['trois prestations', 'trois familles'];

const CONVENTION_EXIGEE: readonly ConventionExigee[] = ['convention de coordination', 'convention quelconque'];

const DECIDEUR: readonly Decideur[] = ['choix au retraité', 'choix à la caisse'];

const PREFERENCE: readonly Preference[] = ['choix par défaut', 'simple conseil'];

const LIGNE_DU_TABLEAU: readonly LigneDuTableau[] = [
  'aucune ligne',
  'décès',
  'interruption',
  "séjour à l'hôpital",
  'évolution du partenaire',
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

const DESIGNATION: readonly Designation[] = [
  'prestataire du plan',
  'choix du retraité',
  'désignation par la caisse',
  'autre partenaire conventionné',
  'aucune coordination',
];

const ACTEUR: readonly Acteur[] = ['coordinateur du plan', 'structure évaluatrice'];

const SITUATION_DU_PLAN: readonly SituationDuPlan[] = ['en cours', 'clos'];

const FAMILLE_DEVENEMENT: readonly FamilleDEvenement[] = [
  'changement des ressources',
  'changement des besoins',
  'clôture du plan',
  'changement des partenaires',
];

const EFFET_SUR_LE_FORFAIT: readonly EffetSurLeForfait[] = [
  'sans effet',
  'pas de récupération',
  'récupération',
  'prorata du réalisé',
];

const SUITE_ADONNER: readonly SuiteADonner[] = [
  "information de la caisse et de l'évaluateur",
  'adaptation des prestations',
];

const INTERVENANT: readonly Intervenant[] = ['retraité', 'évaluateur', 'caisse de retraite', 'partenaires'];

const MODE_DINTERVENTION: readonly ModeDIntervention[] = ['prestataire', 'autre mode'];

const TERRITOIRE: readonly Territoire[] = [
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

const DESTINATAIRE: readonly Destinataire[] = ['structure', 'bénéficiaire'];

const TYPE_DE_DEMANDE: readonly TypeDeDemande[] = ['première demande', 'réexamen'];

const PRESTATION: readonly Prestation[] = [
  'petits travaux',
  'portage de repas',
  'télésurveillance',
  'aides techniques',
  'livraison des courses',
  'soutien psychologique',
];

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

function asPrestation(value: unknown): Prestation | undefined {
  switch (value) {
    case 'petits travaux':
      return 'petits travaux';
    case 'portage de repas':
      return 'portage de repas';
    case 'télésurveillance':
      return 'télésurveillance';
    case 'aides techniques':
      return 'aides techniques';
    case 'livraison des courses':
      return 'livraison des courses';
    case 'soutien psychologique':
      return 'soutien psychologique';
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

const EVENEMENT_SHAPE: Shape = {
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

const PIECE_MANQUANTE_DE_PIECES_DU_FORFAIT_COORDINATION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: PIECES_DU_FORFAIT_COORDINATION } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

const PIECE_MANQUANTE_DE_PREPARATION_DE_LA_VISITE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: PREPARATION_DE_LA_VISITE } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

const PIECE_MANQUANTE_DE_PRISE_DE_RENDEZ_VOUS_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: PRISE_DE_RENDEZ_VOUS } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

const PIECE_MANQUANTE_DE_DEROULEMENT_DE_LA_VISITE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: DEROULEMENT_DE_LA_VISITE } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

const PIECE_MANQUANTE_DE_CONTRATS_DE_PRESTATION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: CONTRATS_DE_PRESTATION } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

const PRESTATAIRE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    nom: { name: 'nom', shape: { kind: 'text' } },
    conventionne: { name: 'conventionné', shape: { kind: 'boolean' } },
    conventionnePourLaCoordination: { name: 'conventionné pour la coordination', shape: { kind: 'boolean' } },
    assureLesHeuresDAccompagnement: { name: "assure les heures d'accompagnement", shape: { kind: 'boolean' } },
  },
};

const PIECE_MANQUANTE_DE_MISE_EN_OEUVRE_DU_PLAN_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: MISE_EN_OEUVRE_DU_PLAN } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

const PIECE_MANQUANTE_DE_ROLE_DE_PREVENTION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: ROLE_DE_PREVENTION } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

const PIECE_MANQUANTE_DE_SIGNALEMENT_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: SIGNALEMENT } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

const PIECE_MANQUANTE_DE_CAPACITES_DU_PARTENAIRE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: CAPACITES_DU_PARTENAIRE } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

const PIECE_MANQUANTE_DE_RAPPORT_ANNUEL_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: RAPPORT_ANNUEL } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

const PIECE_MANQUANTE_DE_MAITRISE_DES_RISQUES_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: MAITRISE_DES_RISQUES } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

const PIECE_MANQUANTE_DE_MISSIONS_DE_COORDINATION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: MISSIONS_DE_COORDINATION } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

const REPARTITION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    type_: { name: 'type', shape: { kind: 'choice', values: TYPE_DACCOMPAGNEMENT } },
    heures: { name: 'heures', shape: { kind: 'number', scale: 2, min: null, max: null } },
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
    partenaire: { name: 'partenaire', shape: { kind: 'text' } },
    date: { name: 'date', shape: { kind: 'date' } },
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
function readDossier(input: unknown, readings: Given<Readings>, reader: Reader): Given<Dossier> {
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

function writeEvenement(value: Evenement): EvenementOutput {
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

function writePieceManquanteDePiecesDuForfaitCoordination(
  value: PieceManquanteDePiecesDuForfaitCoordination,
): PieceManquanteDePiecesDuForfaitCoordinationOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

function writePieceManquanteDePreparationDeLaVisite(
  value: PieceManquanteDePreparationDeLaVisite,
): PieceManquanteDePreparationDeLaVisiteOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

function writePieceManquanteDePriseDeRendezVous(
  value: PieceManquanteDePriseDeRendezVous,
): PieceManquanteDePriseDeRendezVousOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

function writePieceManquanteDeDeroulementDeLaVisite(
  value: PieceManquanteDeDeroulementDeLaVisite,
): PieceManquanteDeDeroulementDeLaVisiteOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

function writePieceManquanteDeContratsDePrestation(
  value: PieceManquanteDeContratsDePrestation,
): PieceManquanteDeContratsDePrestationOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

function writePrestataire(value: Prestataire): PrestataireOutput {
  return {
    nom: value.nom,
    conventionne: value.conventionne,
    conventionnePourLaCoordination: value.conventionnePourLaCoordination,
    assureLesHeuresDAccompagnement: value.assureLesHeuresDAccompagnement,
  };
}

function writePieceManquanteDeMiseEnOeuvreDuPlan(
  value: PieceManquanteDeMiseEnOeuvreDuPlan,
): PieceManquanteDeMiseEnOeuvreDuPlanOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

function writePieceManquanteDeRoleDePrevention(
  value: PieceManquanteDeRoleDePrevention,
): PieceManquanteDeRoleDePreventionOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

function writePieceManquanteDeSignalement(value: PieceManquanteDeSignalement): PieceManquanteDeSignalementOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

function writePieceManquanteDeCapacitesDuPartenaire(
  value: PieceManquanteDeCapacitesDuPartenaire,
): PieceManquanteDeCapacitesDuPartenaireOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

function writePieceManquanteDeRapportAnnuel(value: PieceManquanteDeRapportAnnuel): PieceManquanteDeRapportAnnuelOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

function writePieceManquanteDeMaitriseDesRisques(
  value: PieceManquanteDeMaitriseDesRisques,
): PieceManquanteDeMaitriseDesRisquesOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

function writePieceManquanteDeMissionsDeCoordination(
  value: PieceManquanteDeMissionsDeCoordination,
): PieceManquanteDeMissionsDeCoordinationOutput {
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
    formulaireDeVisiteTransmis: { name: 'formulaire de visite transmis', shape: { kind: 'boolean' }, question: false },
    attestationDeVisiteSignee: { name: 'attestation de visite signée', shape: { kind: 'boolean' }, question: false },
    compteRenduDeVisiteTransmis: {
      name: 'compte rendu de visite transmis',
      shape: { kind: 'boolean' },
      question: false,
    },
    renouvellementDAides: { name: "renouvellement d'aides", shape: { kind: 'boolean' }, question: false },
    devisEtModalitesAcceptes: { name: 'devis et modalités acceptés', shape: { kind: 'boolean' }, question: false },
    heuresNotifiees: {
      name: 'heures notifiées',
      shape: { kind: 'number', scale: 2, min: null, max: null },
      question: false,
    },
    repartitionDesHeures: {
      name: 'répartition des heures',
      shape: { kind: 'list', of: REPARTITION_SHAPE, sortedBy: null, atMost: 1000 },
      question: false,
    },
    dateDeReceptionDeLaNotification: {
      name: 'date de réception de la notification',
      shape: { kind: 'optional', of: { kind: 'date' } },
      question: false,
    },
    dateDeLaVisite: { name: 'date de la visite', shape: { kind: 'optional', of: { kind: 'date' } }, question: false },
    dateDuPremierPointDEtape: {
      name: "date du premier point d'étape",
      shape: { kind: 'optional', of: { kind: 'date' } },
      question: false,
    },
    dateDuSecondPointDEtape: {
      name: "date du second point d'étape",
      shape: { kind: 'optional', of: { kind: 'date' } },
      question: false,
    },
    evenements: {
      name: 'événements',
      shape: { kind: 'list', of: EVENEMENT_SHAPE, sortedBy: 'date', atMost: 1000 },
      question: false,
    },
    annees: {
      name: 'années',
      shape: { kind: 'list', of: ANNEE_DU_PLAN_SHAPE, sortedBy: 'rang', atMost: 2 },
      question: false,
    },
    prisesDeMission: {
      name: 'prises de mission',
      shape: { kind: 'list', of: PRISE_DE_MISSION_SHAPE, sortedBy: 'date', atMost: 1000 },
      question: false,
    },
    interventions: {
      name: 'interventions',
      shape: { kind: 'list', of: INTERVENTION_SHAPE, sortedBy: 'date', atMost: 1000 },
      question: false,
    },
    modeDesHeures: { name: 'mode des heures', shape: { kind: 'choice', values: MODE_DINTERVENTION }, question: false },
    lieuDIntervention: { name: "lieu d'intervention", shape: { kind: 'choice', values: TERRITOIRE }, question: false },
    versementDuForfaitPrevention: {
      name: 'versement du forfait prévention',
      shape: { kind: 'choice', values: DESTINATAIRE },
      question: false,
    },
    factureProduite: { name: 'facture produite', shape: { kind: 'boolean' }, question: false },
    montantFacture: {
      name: 'montant facturé',
      shape: { kind: 'number', scale: 2, min: null, max: null },
      question: false,
    },
    montantAccordeDuForfaitPrevention: {
      name: 'montant accordé du forfait prévention',
      shape: { kind: 'number', scale: 2, min: null, max: null },
      question: false,
    },
    dateDeNotification: { name: 'date de notification', shape: { kind: 'date' }, question: false },
    dateDEffet: { name: "date d'effet", shape: { kind: 'date' }, question: false },
    demande: { name: 'demande', shape: { kind: 'choice', values: TYPE_DE_DEMANDE }, question: false },
    heuresDAccompagnement: { name: "heures d'accompagnement", shape: { kind: 'boolean' }, question: false },
    prestationsDuForfaitPrevention: {
      name: 'prestations du forfait prévention',
      shape: { kind: 'list', of: { kind: 'choice', values: PRESTATION }, sortedBy: null, atMost: 1000 },
      question: false,
    },
    programmesDePrevention: {
      name: 'programmes de prévention',
      shape: { kind: 'list', of: { kind: 'text' }, sortedBy: null, atMost: 1000 },
      question: false,
    },
    prestataires: {
      name: 'prestataires',
      shape: { kind: 'list', of: PRESTATAIRE_SHAPE, sortedBy: null, atMost: 1000 },
      question: false,
    },
    missionPossible: { name: 'mission possible', shape: { kind: 'boolean' }, question: false },
    prestataireChoisi: {
      name: 'prestataire choisi',
      shape: { kind: 'optional', of: { kind: 'text' } },
      question: false,
    },
    partenaireProposeParLaCaisse: {
      name: 'partenaire proposé par la caisse',
      shape: { kind: 'optional', of: { kind: 'text' } },
      question: false,
    },
    piecesDuForfaitCoordination: {
      name: 'pièces du forfait coordination',
      shape: PIECES_DU_FORFAIT_COORDINATION2_SHAPE,
      question: false,
    },
    preparationDeLaVisite: {
      name: 'préparation de la visite',
      shape: PREPARATION_DE_LA_VISITE2_SHAPE,
      question: false,
    },
    priseDeRendezVous: { name: 'prise de rendez-vous', shape: PRISE_DE_RENDEZ_VOUS2_SHAPE, question: false },
    deroulementDeLaVisite: {
      name: 'déroulement de la visite',
      shape: DEROULEMENT_DE_LA_VISITE2_SHAPE,
      question: false,
    },
    contratsDePrestation: { name: 'contrats de prestation', shape: CONTRATS_DE_PRESTATION2_SHAPE, question: false },
    miseEnOeuvreDuPlan: { name: 'mise en œuvre du plan', shape: MISE_EN_OEUVRE_DU_PLAN2_SHAPE, question: false },
    roleDePrevention: { name: 'rôle de prévention', shape: ROLE_DE_PREVENTION2_SHAPE, question: false },
    capacitesDuPartenaire: { name: 'capacités du partenaire', shape: CAPACITES_DU_PARTENAIRE2_SHAPE, question: false },
    rapportAnnuel: { name: 'rapport annuel', shape: RAPPORT_ANNUEL2_SHAPE, question: false },
    maitriseDesRisques: { name: 'maîtrise des risques', shape: MAITRISE_DES_RISQUES2_SHAPE, question: false },
    missionsDeCoordination: {
      name: 'missions de coordination',
      shape: MISSIONS_DE_COORDINATION2_SHAPE,
      question: false,
    },
    jourDObservation: { name: "jour d'observation", shape: { kind: 'date' }, question: false },
    documentsDeLaVisite: {
      name: 'documents de la visite',
      shape: { kind: 'choice', values: DOCUMENTS_DE_LA_VISITE },
      question: true,
    },
    ancrageLocal: { name: 'ancrage local', shape: { kind: 'choice', values: ANCRAGE_LOCAL }, question: true },
    departDuDelai: { name: 'départ du délai', shape: { kind: 'choice', values: DEPART_DU_DELAI }, question: true },
    finDeMois: { name: 'fin de mois', shape: { kind: 'choice', values: FIN_DE_MOIS }, question: true },
    reexamenNotifieTropTard: {
      name: 'réexamen notifié trop tard',
      shape: { kind: 'choice', values: REEXAMEN_NOTIFIE_TROP_TARD },
      question: true,
    },
    jourDuPointDEtape: {
      name: "jour du point d'étape",
      shape: { kind: 'choice', values: JOUR_DU_POINT_DETAPE },
      question: true,
    },
    demenagementDansLaRegion: {
      name: 'déménagement dans la région',
      shape: { kind: 'choice', values: DEMENAGEMENT_DANS_LA_REGION },
      question: true,
    },
    interruptionImputableAuCoordinateur: {
      name: 'interruption imputable au coordinateur',
      shape: { kind: 'choice', values: INTERRUPTION_IMPUTABLE_AU_COORDINATEUR },
      question: true,
    },
    pointSupplementaire: {
      name: 'point supplémentaire',
      shape: { kind: 'choice', values: POINT_SUPPLEMENTAIRE },
      question: true,
    },
    saisieDesDates: { name: 'saisie des dates', shape: { kind: 'choice', values: SAISIE_DES_DATES }, question: true },
    versementAuBeneficiaire: {
      name: 'versement au bénéficiaire',
      shape: { kind: 'choice', values: VERSEMENT_AU_BENEFICIAIRE },
      question: true,
    },
    suiteDUnArretAnticipe: {
      name: "suite d'un arrêt anticipé",
      shape: { kind: 'choice', values: SUITE_DUN_ARRET_ANTICIPE },
      question: true,
    },
    baseDuProrata: { name: 'base du prorata', shape: { kind: 'choice', values: BASE_DU_PRORATA }, question: true },
    partenaireVise: { name: 'partenaire visé', shape: { kind: 'choice', values: PARTENAIRE_VISE }, question: true },
    piecesApresUnArret: {
      name: 'pièces après un arrêt',
      shape: { kind: 'choice', values: PIECES_APRES_UN_ARRET },
      question: true,
    },
    paiementDUnPlanArrete: {
      name: "paiement d'un plan arrêté",
      shape: { kind: 'choice', values: PAIEMENT_DUN_PLAN_ARRETE },
      question: true,
    },
    sensDeLaDiversite: {
      name: 'sens de la diversité',
      shape: { kind: 'choice', values: SENS_DE_LA_DIVERSITE },
      question: true,
    },
    conventionExigee: {
      name: 'convention exigée',
      shape: { kind: 'choice', values: CONVENTION_EXIGEE },
      question: true,
    },
    decideur: { name: 'décideur', shape: { kind: 'choice', values: DECIDEUR }, question: true },
    preference: { name: 'préférence', shape: { kind: 'choice', values: PREFERENCE }, question: true },
  },
  guarantees: [
    { id: 'une prise de mission par jour', holds: openUnePriseDeMissionParJour },
    { id: "jamais plus d'un forfait par année", holds: openJamaisPlusDUnForfaitParAnnee },
  ],
};

function openUnDocumentDeVisite(dossier: OpenDossier): partial.Value {
  return dossier.keep('un document de visite', undefined, [], () =>
    partial.or(
      partial.or(dossier.read('formulaireDeVisiteTransmis'), () => dossier.read('attestationDeVisiteSignee')),
      () => dossier.read('compteRenduDeVisiteTransmis'),
    ),
  );
}

function openFormulaireFourni(dossier: OpenDossier): partial.Value {
  return dossier.keep('formulaire fourni', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('documentsDeLaVisite'), 'trois documents', false, 'formulaire fourni'),
          value: () => dossier.read('formulaireDeVisiteTransmis'),
          excepts: [],
        },
        {
          guard: () =>
            partial.same(dossier.read('documentsDeLaVisite'), 'un seul document', false, 'formulaire fourni'),
          value: () => openUnDocumentDeVisite(dossier),
          excepts: [],
        },
      ],
      null,
      'formulaire fourni',
    ),
  );
}

function openAttestationFournie(dossier: OpenDossier): partial.Value {
  return dossier.keep('attestation fournie', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.same(dossier.read('documentsDeLaVisite'), 'trois documents', false, 'attestation fournie'),
          value: () => dossier.read('attestationDeVisiteSignee'),
          excepts: [],
        },
        {
          guard: () =>
            partial.same(dossier.read('documentsDeLaVisite'), 'un seul document', false, 'attestation fournie'),
          value: () => openUnDocumentDeVisite(dossier),
          excepts: [],
        },
      ],
      null,
      'attestation fournie',
    ),
  );
}

function openCompteRenduFourni(dossier: OpenDossier): partial.Value {
  return dossier.keep('compte rendu fourni', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.same(dossier.read('documentsDeLaVisite'), 'trois documents', false, 'compte rendu fourni'),
          value: () => dossier.read('compteRenduDeVisiteTransmis'),
          excepts: [],
        },
        {
          guard: () =>
            partial.same(dossier.read('documentsDeLaVisite'), 'un seul document', false, 'compte rendu fourni'),
          value: () => openUnDocumentDeVisite(dossier),
          excepts: [],
        },
      ],
      null,
      'compte rendu fourni',
    ),
  );
}

function openJourDuPremierPointDEtape(dossier: OpenDossier): partial.Value {
  return dossier.keep("jour du premier point d'étape", undefined, [], () => {
    const echeanceSimple = once(() =>
      partial.addMonths(
        partial.required(dossier.read('dateDeLaVisite'), "jour du premier point d'étape", 'date de la visite'),
        2,
        "jour du premier point d'étape",
      ),
    );
    const jourPerdu = once(() =>
      partial.compare(
        'different',
        partial.addMonths(echeanceSimple(), -2, "jour du premier point d'étape"),
        partial.required(dossier.read('dateDeLaVisite'), "jour du premier point d'étape", 'date de la visite'),
        0,
        0,
        "jour du premier point d'étape",
      ),
    );
    return partial.choose(
      [
        {
          guard: () =>
            partial.and(
              partial.and(partial.exists(dossier.read('dateDeLaVisite')), () =>
                partial.same(dossier.read('finDeMois'), 'lendemain', false, "jour du premier point d'étape"),
              ),
              () => jourPerdu(),
            ),
          value: () => partial.addDays(echeanceSimple(), 1, "jour du premier point d'étape"),
          excepts: [1, 2],
        },
        { guard: () => partial.not(partial.exists(dossier.read('dateDeLaVisite'))), value: () => null, excepts: [] },
        { guard: () => partial.exists(dossier.read('dateDeLaVisite')), value: () => echeanceSimple(), excepts: [] },
      ],
      null,
      "jour du premier point d'étape",
    );
  });
}

function openLigneDEvolution(dossier: OpenDossier, evenement: partial.Value): partial.Value {
  return dossier.keep("ligne d'évolution", undefined, [evenement], () => {
    const memeRegion = once(() =>
      partial.not(
        partial.and(partial.exists(partial.field(evenement, 'quitteLaRegion')), () =>
          partial.required(partial.field(evenement, 'quitteLaRegion'), "ligne d'évolution", 'quitte la région'),
        ),
      ),
    );
    return partial.choose(
      [
        {
          guard: () =>
            partial.and(
              partial.and(
                partial.same(partial.field(evenement, 'motif'), 'déménagement', false, "ligne d'évolution"),
                () => memeRegion(),
              ),
              () =>
                partial.same(
                  dossier.read('demenagementDansLaRegion'),
                  'changement de partenaire',
                  false,
                  "ligne d'évolution",
                ),
            ),
          value: () => 'évolution du partenaire',
          excepts: [3],
        },
        {
          guard: () =>
            partial.and(
              partial.and(
                partial.same(
                  partial.field(evenement, 'motif'),
                  'déménagement du bénéficiaire',
                  false,
                  "ligne d'évolution",
                ),
                () => memeRegion(),
              ),
              () => partial.same(dossier.read('demenagementDansLaRegion'), 'clôture', false, "ligne d'évolution"),
            ),
          value: () => 'interruption',
          excepts: [3],
        },
        {
          guard: () =>
            partial.and(
              partial.same(
                partial.field(evenement, 'motif'),
                'déménagement du bénéficiaire',
                false,
                "ligne d'évolution",
              ),
              () => partial.not(memeRegion()),
            ),
          value: () => 'interruption',
          excepts: [3],
        },
        {
          guard: null,
          value: () =>
            partial.table(
              [{ value: () => partial.field(evenement, 'motif'), applies: null, scale: 0 }],
              [
                { tests: [{ kind: 'one of', values: ['décès du bénéficiaire'] }], value: () => 'décès' },
                {
                  tests: [
                    {
                      kind: 'one of',
                      values: [
                        'demande du bénéficiaire',
                        'déménagement',
                        'entrée dans un autre dispositif',
                        'autre cause de clôture',
                      ],
                    },
                  ],
                  value: () => 'interruption',
                },
                {
                  tests: [{ kind: 'one of', values: ['hospitalisation', 'hospitalisation Prado'] }],
                  value: () => "séjour à l'hôpital",
                },
                {
                  tests: [
                    {
                      kind: 'one of',
                      values: [
                        "changement de service d'aide à la personne",
                        'changement de statut ou fusion de service',
                        'déconventionnement',
                        'déménagement du bénéficiaire',
                        "autres motifs d'interruption",
                      ],
                    },
                  ],
                  value: () => 'évolution du partenaire',
                },
                {
                  tests: [
                    {
                      kind: 'one of',
                      values: [
                        'décès du conjoint modifiant les ressources',
                        'entrée du conjoint en établissement modifiant les ressources',
                        'évolution des ressources',
                        'autre changement des ressources',
                      ],
                    },
                  ],
                  value: () => 'aucune ligne',
                },
                {
                  tests: [
                    {
                      kind: 'one of',
                      values: [
                        'décès du conjoint modifiant les besoins',
                        'situation de rupture',
                        'entrée du conjoint en établissement modifiant les besoins',
                        'évolution de la situation personnelle',
                        'autre changement des besoins',
                      ],
                    },
                  ],
                  value: () => 'aucune ligne',
                },
              ],
              "ligne d'évolution",
            ),
          excepts: [],
        },
      ],
      null,
      "ligne d'évolution",
    );
  });
}

function openArreteLePlan(dossier: OpenDossier, evenement: partial.Value): partial.Value {
  return dossier.keep('arrête le plan', undefined, [evenement], () =>
    partial.or(
      partial.same(
        partial.forEachOption([evenement], (evenement2) => openLigneDEvolution(dossier, evenement2)),
        'décès',
        false,
        'arrête le plan',
      ),
      () =>
        partial.same(
          partial.forEachOption([evenement], (evenement3) => openLigneDEvolution(dossier, evenement3)),
          'interruption',
          false,
          'arrête le plan',
        ),
    ),
  );
}

function openFinPrevueDuPlan(dossier: OpenDossier): partial.Value {
  return dossier.keep('fin prévue du plan', undefined, [], () =>
    partial.addDays(
      partial.addMonths(
        dossier.read('dateDEffet'),
        partial.multiply(partial.count(dossier.read('annees')), 12, 'fin prévue du plan'),
        'fin prévue du plan',
      ),
      -1,
      'fin prévue du plan',
    ),
  );
}

function openArretsAnticipes(dossier: OpenDossier): partial.Value {
  return dossier.keep('arrêts anticipés', undefined, [], () =>
    partial.filter(dossier.read('evenements'), (evenement) =>
      partial.and(
        partial.forEachOption([evenement], (evenement2) => openArreteLePlan(dossier, evenement2)),
        () =>
          partial.compare(
            'less',
            partial.field(evenement, 'date'),
            openFinPrevueDuPlan(dossier),
            0,
            0,
            'arrêts anticipés',
          ),
      ),
    ),
  );
}

function openDernierJourServi(dossier: OpenDossier): partial.Value {
  return dossier.keep('dernier jour servi', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () => partial.not(partial.isEmpty(openArretsAnticipes(dossier), 'dernier jour servi')),
          value: () =>
            partial.least(
              partial.each(openArretsAnticipes(dossier), (evenement) => partial.field(evenement, 'date')),
              'dernier jour servi',
            ),
          excepts: [],
        },
      ],
      () => openFinPrevueDuPlan(dossier),
      'dernier jour servi',
    ),
  );
}

function openPlusTotDePremierPointDEtape(dossier: OpenDossier): partial.Value {
  return dossier.keep("premier point d'étape.plus tôt", undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.and(partial.exists(openJourDuPremierPointDEtape(dossier)), () =>
              partial.compare(
                'greater',
                partial.required(
                  openJourDuPremierPointDEtape(dossier),
                  "premier point d'étape.plus tôt",
                  "jour du premier point d'étape",
                ),
                openDernierJourServi(dossier),
                0,
                0,
                "premier point d'étape.plus tôt",
              ),
            ),
          value: () => null,
          excepts: [1],
        },
        {
          guard: () =>
            partial.same(
              dossier.read('jourDuPointDEtape'),
              'point anticipé trop tôt',
              false,
              "premier point d'étape.plus tôt",
            ),
          value: () =>
            partial.choose(
              [
                {
                  guard: () => partial.exists(openJourDuPremierPointDEtape(dossier)),
                  value: () =>
                    partial.required(
                      openJourDuPremierPointDEtape(dossier),
                      "premier point d'étape.plus tôt",
                      "jour du premier point d'étape",
                    ),
                  excepts: [],
                },
              ],
              () => null,
              "premier point d'étape.plus tôt",
            ),
          excepts: [],
        },
      ],
      () => null,
      "premier point d'étape.plus tôt",
    ),
  );
}

function openEcheanceDePremierPointDEtape(dossier: OpenDossier): partial.Value {
  return dossier.keep("premier point d'étape.échéance", undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.and(partial.exists(openJourDuPremierPointDEtape(dossier)), () =>
              partial.compare(
                'greater',
                partial.required(
                  openJourDuPremierPointDEtape(dossier),
                  "premier point d'étape.échéance",
                  "jour du premier point d'étape",
                ),
                openDernierJourServi(dossier),
                0,
                0,
                "premier point d'étape.échéance",
              ),
            ),
          value: () => null,
          excepts: [1],
        },
        {
          guard: null,
          value: () =>
            partial.choose(
              [
                {
                  guard: () => partial.exists(openJourDuPremierPointDEtape(dossier)),
                  value: () =>
                    partial.required(
                      openJourDuPremierPointDEtape(dossier),
                      "premier point d'étape.échéance",
                      "jour du premier point d'étape",
                    ),
                  excepts: [],
                },
              ],
              () => null,
              "premier point d'étape.échéance",
            ),
          excepts: [],
        },
      ],
      null,
      "premier point d'étape.échéance",
    ),
  );
}

function openEtatDePremierPointDEtape(dossier: OpenDossier): partial.Value {
  return dossier.keep("premier point d'étape.état", undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.and(partial.exists(openJourDuPremierPointDEtape(dossier)), () =>
              partial.compare(
                'greater',
                partial.required(
                  openJourDuPremierPointDEtape(dossier),
                  "premier point d'étape.état",
                  "jour du premier point d'étape",
                ),
                openDernierJourServi(dossier),
                0,
                0,
                "premier point d'étape.état",
              ),
            ),
          value: () => 'sans objet',
          excepts: [1, 2, 3, 4, 5, 6, 7],
        },
        {
          guard: () =>
            partial.or(partial.not(partial.exists(openJourDuPremierPointDEtape(dossier))), () =>
              partial.and(
                partial.same(
                  dossier.read('jourDuPointDEtape'),
                  'point anticipé trop tôt',
                  false,
                  "premier point d'étape.état",
                ),
                () => partial.not(partial.exists(openJourDuPremierPointDEtape(dossier))),
              ),
            ),
          value: () => 'en attente',
          excepts: [2, 3, 4, 5, 6, 7],
        },
        {
          guard: () =>
            partial.and(partial.exists(openPlusTotDePremierPointDEtape(dossier)), () =>
              partial.compare(
                'greater',
                partial.required(
                  openPlusTotDePremierPointDEtape(dossier),
                  "premier point d'étape.état",
                  "premier point d'étape.plus tôt",
                ),
                partial.required(
                  openEcheanceDePremierPointDEtape(dossier),
                  "premier point d'étape.état",
                  "premier point d'étape.échéance",
                ),
                0,
                0,
                "premier point d'étape.état",
              ),
            ),
          value: () => 'impossible',
          excepts: [3, 4, 5, 6, 7],
        },
        {
          guard: () =>
            partial.and(
              partial.and(partial.exists(dossier.read('dateDuPremierPointDEtape')), () =>
                partial.exists(openPlusTotDePremierPointDEtape(dossier)),
              ),
              () =>
                partial.compare(
                  'less',
                  partial.required(
                    dossier.read('dateDuPremierPointDEtape'),
                    "premier point d'étape.état",
                    "date du premier point d'étape",
                  ),
                  partial.required(
                    openPlusTotDePremierPointDEtape(dossier),
                    "premier point d'étape.état",
                    "premier point d'étape.plus tôt",
                  ),
                  0,
                  0,
                  "premier point d'étape.état",
                ),
            ),
          value: () => 'tenu trop tôt',
          excepts: [4, 5, 6, 7],
        },
        {
          guard: () =>
            partial.and(partial.exists(dossier.read('dateDuPremierPointDEtape')), () =>
              partial.compare(
                'greater',
                partial.required(
                  dossier.read('dateDuPremierPointDEtape'),
                  "premier point d'étape.état",
                  "date du premier point d'étape",
                ),
                partial.required(
                  openEcheanceDePremierPointDEtape(dossier),
                  "premier point d'étape.état",
                  "premier point d'étape.échéance",
                ),
                0,
                0,
                "premier point d'étape.état",
              ),
            ),
          value: () => 'tenu en retard',
          excepts: [5, 6, 7],
        },
        { guard: () => partial.exists(dossier.read('dateDuPremierPointDEtape')), value: () => 'tenu', excepts: [6, 7] },
        {
          guard: () =>
            partial.and(partial.exists(openPlusTotDePremierPointDEtape(dossier)), () =>
              partial.compare(
                'less',
                dossier.read('jourDObservation'),
                partial.required(
                  openPlusTotDePremierPointDEtape(dossier),
                  "premier point d'étape.état",
                  "premier point d'étape.plus tôt",
                ),
                0,
                0,
                "premier point d'étape.état",
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
                openEcheanceDePremierPointDEtape(dossier),
                "premier point d'étape.état",
                "premier point d'étape.échéance",
              ),
              0,
              0,
              "premier point d'étape.état",
            ),
          value: () => 'dépassé',
          excepts: [],
        },
      ],
      () => 'ouvert',
      "premier point d'étape.état",
    ),
  );
}

function openPremierPointExigible(dossier: OpenDossier): partial.Value {
  return dossier.keep('premier point exigible', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.same(dossier.read('piecesApresUnArret'), 'toutes les pièces', false, 'premier point exigible'),
          value: () => true,
          excepts: [],
        },
        {
          guard: () =>
            partial.same(dossier.read('piecesApresUnArret'), 'pièces déjà dues', false, 'premier point exigible'),
          value: () =>
            partial.same(openEtatDePremierPointDEtape(dossier), 'sans objet', true, 'premier point exigible'),
          excepts: [],
        },
      ],
      null,
      'premier point exigible',
    ),
  );
}

function openJourDuSecondPointDEtape(dossier: OpenDossier): partial.Value {
  return dossier.keep("jour du second point d'étape", undefined, [], () => {
    const echeanceSimple = once(() =>
      partial.addMonths(
        partial.required(dossier.read('dateDeLaVisite'), "jour du second point d'étape", 'date de la visite'),
        6,
        "jour du second point d'étape",
      ),
    );
    const jourPerdu = once(() =>
      partial.compare(
        'different',
        partial.addMonths(echeanceSimple(), -6, "jour du second point d'étape"),
        partial.required(dossier.read('dateDeLaVisite'), "jour du second point d'étape", 'date de la visite'),
        0,
        0,
        "jour du second point d'étape",
      ),
    );
    return partial.choose(
      [
        {
          guard: () =>
            partial.and(
              partial.and(partial.exists(dossier.read('dateDeLaVisite')), () =>
                partial.same(dossier.read('finDeMois'), 'lendemain', false, "jour du second point d'étape"),
              ),
              () => jourPerdu(),
            ),
          value: () => partial.addDays(echeanceSimple(), 1, "jour du second point d'étape"),
          excepts: [1, 2],
        },
        { guard: () => partial.not(partial.exists(dossier.read('dateDeLaVisite'))), value: () => null, excepts: [] },
        { guard: () => partial.exists(dossier.read('dateDeLaVisite')), value: () => echeanceSimple(), excepts: [] },
      ],
      null,
      "jour du second point d'étape",
    );
  });
}

function openPlusTotDeSecondPointDEtape(dossier: OpenDossier): partial.Value {
  return dossier.keep("second point d'étape.plus tôt", undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.and(partial.exists(openJourDuSecondPointDEtape(dossier)), () =>
              partial.compare(
                'greater',
                partial.required(
                  openJourDuSecondPointDEtape(dossier),
                  "second point d'étape.plus tôt",
                  "jour du second point d'étape",
                ),
                openDernierJourServi(dossier),
                0,
                0,
                "second point d'étape.plus tôt",
              ),
            ),
          value: () => null,
          excepts: [1],
        },
        {
          guard: () =>
            partial.same(
              dossier.read('jourDuPointDEtape'),
              'point anticipé trop tôt',
              false,
              "second point d'étape.plus tôt",
            ),
          value: () =>
            partial.choose(
              [
                {
                  guard: () => partial.exists(openJourDuSecondPointDEtape(dossier)),
                  value: () =>
                    partial.required(
                      openJourDuSecondPointDEtape(dossier),
                      "second point d'étape.plus tôt",
                      "jour du second point d'étape",
                    ),
                  excepts: [],
                },
              ],
              () => null,
              "second point d'étape.plus tôt",
            ),
          excepts: [],
        },
      ],
      () => null,
      "second point d'étape.plus tôt",
    ),
  );
}

function openEcheanceDeSecondPointDEtape(dossier: OpenDossier): partial.Value {
  return dossier.keep("second point d'étape.échéance", undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.and(partial.exists(openJourDuSecondPointDEtape(dossier)), () =>
              partial.compare(
                'greater',
                partial.required(
                  openJourDuSecondPointDEtape(dossier),
                  "second point d'étape.échéance",
                  "jour du second point d'étape",
                ),
                openDernierJourServi(dossier),
                0,
                0,
                "second point d'étape.échéance",
              ),
            ),
          value: () => null,
          excepts: [1],
        },
        {
          guard: null,
          value: () =>
            partial.choose(
              [
                {
                  guard: () => partial.exists(openJourDuSecondPointDEtape(dossier)),
                  value: () =>
                    partial.required(
                      openJourDuSecondPointDEtape(dossier),
                      "second point d'étape.échéance",
                      "jour du second point d'étape",
                    ),
                  excepts: [],
                },
              ],
              () => null,
              "second point d'étape.échéance",
            ),
          excepts: [],
        },
      ],
      null,
      "second point d'étape.échéance",
    ),
  );
}

function openEtatDeSecondPointDEtape(dossier: OpenDossier): partial.Value {
  return dossier.keep("second point d'étape.état", undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.and(partial.exists(openJourDuSecondPointDEtape(dossier)), () =>
              partial.compare(
                'greater',
                partial.required(
                  openJourDuSecondPointDEtape(dossier),
                  "second point d'étape.état",
                  "jour du second point d'étape",
                ),
                openDernierJourServi(dossier),
                0,
                0,
                "second point d'étape.état",
              ),
            ),
          value: () => 'sans objet',
          excepts: [1, 2, 3, 4, 5, 6, 7],
        },
        {
          guard: () =>
            partial.or(partial.not(partial.exists(openJourDuSecondPointDEtape(dossier))), () =>
              partial.and(
                partial.same(
                  dossier.read('jourDuPointDEtape'),
                  'point anticipé trop tôt',
                  false,
                  "second point d'étape.état",
                ),
                () => partial.not(partial.exists(openJourDuSecondPointDEtape(dossier))),
              ),
            ),
          value: () => 'en attente',
          excepts: [2, 3, 4, 5, 6, 7],
        },
        {
          guard: () =>
            partial.and(partial.exists(openPlusTotDeSecondPointDEtape(dossier)), () =>
              partial.compare(
                'greater',
                partial.required(
                  openPlusTotDeSecondPointDEtape(dossier),
                  "second point d'étape.état",
                  "second point d'étape.plus tôt",
                ),
                partial.required(
                  openEcheanceDeSecondPointDEtape(dossier),
                  "second point d'étape.état",
                  "second point d'étape.échéance",
                ),
                0,
                0,
                "second point d'étape.état",
              ),
            ),
          value: () => 'impossible',
          excepts: [3, 4, 5, 6, 7],
        },
        {
          guard: () =>
            partial.and(
              partial.and(partial.exists(dossier.read('dateDuSecondPointDEtape')), () =>
                partial.exists(openPlusTotDeSecondPointDEtape(dossier)),
              ),
              () =>
                partial.compare(
                  'less',
                  partial.required(
                    dossier.read('dateDuSecondPointDEtape'),
                    "second point d'étape.état",
                    "date du second point d'étape",
                  ),
                  partial.required(
                    openPlusTotDeSecondPointDEtape(dossier),
                    "second point d'étape.état",
                    "second point d'étape.plus tôt",
                  ),
                  0,
                  0,
                  "second point d'étape.état",
                ),
            ),
          value: () => 'tenu trop tôt',
          excepts: [4, 5, 6, 7],
        },
        {
          guard: () =>
            partial.and(partial.exists(dossier.read('dateDuSecondPointDEtape')), () =>
              partial.compare(
                'greater',
                partial.required(
                  dossier.read('dateDuSecondPointDEtape'),
                  "second point d'étape.état",
                  "date du second point d'étape",
                ),
                partial.required(
                  openEcheanceDeSecondPointDEtape(dossier),
                  "second point d'étape.état",
                  "second point d'étape.échéance",
                ),
                0,
                0,
                "second point d'étape.état",
              ),
            ),
          value: () => 'tenu en retard',
          excepts: [5, 6, 7],
        },
        { guard: () => partial.exists(dossier.read('dateDuSecondPointDEtape')), value: () => 'tenu', excepts: [6, 7] },
        {
          guard: () =>
            partial.and(partial.exists(openPlusTotDeSecondPointDEtape(dossier)), () =>
              partial.compare(
                'less',
                dossier.read('jourDObservation'),
                partial.required(
                  openPlusTotDeSecondPointDEtape(dossier),
                  "second point d'étape.état",
                  "second point d'étape.plus tôt",
                ),
                0,
                0,
                "second point d'étape.état",
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
                openEcheanceDeSecondPointDEtape(dossier),
                "second point d'étape.état",
                "second point d'étape.échéance",
              ),
              0,
              0,
              "second point d'étape.état",
            ),
          value: () => 'dépassé',
          excepts: [],
        },
      ],
      () => 'ouvert',
      "second point d'étape.état",
    ),
  );
}

function openSecondPointExigible(dossier: OpenDossier): partial.Value {
  return dossier.keep('second point exigible', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.same(dossier.read('piecesApresUnArret'), 'toutes les pièces', false, 'second point exigible'),
          value: () => true,
          excepts: [],
        },
        {
          guard: () =>
            partial.same(dossier.read('piecesApresUnArret'), 'pièces déjà dues', false, 'second point exigible'),
          value: () => partial.same(openEtatDeSecondPointDEtape(dossier), 'sans objet', true, 'second point exigible'),
          excepts: [],
        },
      ],
      null,
      'second point exigible',
    ),
  );
}

function openVerdictDePiecesDuForfaitCoordination(dossier: OpenDossier): partial.Value {
  return dossier.keep('pièces du forfait coordination.verdict', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.any(
              partial.list([
                partial.not(openCompteRenduFourni(dossier)),
                partial.not(
                  partial.field(dossier.read('piecesDuForfaitCoordination'), 'echeancierDeMiseEnOeuvreDesPrestations'),
                ),
                partial.and(openPremierPointExigible(dossier), () =>
                  partial.not(
                    partial.field(dossier.read('piecesDuForfaitCoordination'), 'compteRenduDuPremierPointDEtape'),
                  ),
                ),
                partial.and(openSecondPointExigible(dossier), () =>
                  partial.not(
                    partial.field(dossier.read('piecesDuForfaitCoordination'), 'compteRenduDuSecondPointDEtape'),
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
      'pièces du forfait coordination.verdict',
    ),
  );
}

function openFinDePriseEnCharge(dossier: OpenDossier): partial.Value {
  return dossier.keep('fin de prise en charge', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.same(dossier.read('paiementDUnPlanArrete'), 'fin prévue', false, 'fin de prise en charge'),
          value: () => openFinPrevueDuPlan(dossier),
          excepts: [],
        },
        {
          guard: () =>
            partial.same(dossier.read('paiementDUnPlanArrete'), 'fin effective', false, 'fin de prise en charge'),
          value: () => openDernierJourServi(dossier),
          excepts: [],
        },
      ],
      null,
      'fin de prise en charge',
    ),
  );
}

function openManquantsDePiecesDuForfaitCoordination(dossier: OpenDossier): partial.Value {
  return dossier.keep('pièces du forfait coordination.manquants', undefined, [], () =>
    partial.each(
      partial.filter(
        partial.list([
          partial.fields({
            piece: 'compte rendu de la visite initiale',
            echeance: partial.choose(
              [
                {
                  guard: () => partial.not(openCompteRenduFourni(dossier)),
                  value: () => openFinDePriseEnCharge(dossier),
                  excepts: [],
                },
              ],
              () => null,
              'pièces du forfait coordination.manquants',
            ),
            recommande: false,
            manque: partial.not(openCompteRenduFourni(dossier)),
          }),
          partial.fields({
            piece: 'échéancier de mise en œuvre des prestations',
            echeance: partial.choose(
              [
                {
                  guard: () =>
                    partial.not(
                      partial.field(
                        dossier.read('piecesDuForfaitCoordination'),
                        'echeancierDeMiseEnOeuvreDesPrestations',
                      ),
                    ),
                  value: () => openFinDePriseEnCharge(dossier),
                  excepts: [],
                },
              ],
              () => null,
              'pièces du forfait coordination.manquants',
            ),
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('piecesDuForfaitCoordination'), 'echeancierDeMiseEnOeuvreDesPrestations'),
            ),
          }),
          partial.fields({
            piece: "compte rendu du premier point d'étape",
            echeance: partial.choose(
              [
                {
                  guard: () =>
                    partial.and(openPremierPointExigible(dossier), () =>
                      partial.not(
                        partial.field(dossier.read('piecesDuForfaitCoordination'), 'compteRenduDuPremierPointDEtape'),
                      ),
                    ),
                  value: () => openFinDePriseEnCharge(dossier),
                  excepts: [],
                },
              ],
              () => null,
              'pièces du forfait coordination.manquants',
            ),
            recommande: false,
            manque: partial.and(openPremierPointExigible(dossier), () =>
              partial.not(
                partial.field(dossier.read('piecesDuForfaitCoordination'), 'compteRenduDuPremierPointDEtape'),
              ),
            ),
          }),
          partial.fields({
            piece: "compte rendu du second point d'étape",
            echeance: partial.choose(
              [
                {
                  guard: () =>
                    partial.and(openSecondPointExigible(dossier), () =>
                      partial.not(
                        partial.field(dossier.read('piecesDuForfaitCoordination'), 'compteRenduDuSecondPointDEtape'),
                      ),
                    ),
                  value: () => openFinDePriseEnCharge(dossier),
                  excepts: [],
                },
              ],
              () => null,
              'pièces du forfait coordination.manquants',
            ),
            recommande: false,
            manque: partial.and(openSecondPointExigible(dossier), () =>
              partial.not(partial.field(dossier.read('piecesDuForfaitCoordination'), 'compteRenduDuSecondPointDEtape')),
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

function openDebutDuDelaiDeVisite(dossier: OpenDossier): partial.Value {
  return dossier.keep('début du délai de visite', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.and(
              partial.same(dossier.read('departDuDelai'), 'réception', false, 'début du délai de visite'),
              () => partial.exists(dossier.read('dateDeReceptionDeLaNotification')),
            ),
          value: () =>
            partial.required(
              dossier.read('dateDeReceptionDeLaNotification'),
              'début du délai de visite',
              'date de réception de la notification',
            ),
          excepts: [2],
        },
        {
          guard: () =>
            partial.and(
              partial.same(dossier.read('departDuDelai'), 'réception', false, 'début du délai de visite'),
              () => partial.not(partial.exists(dossier.read('dateDeReceptionDeLaNotification'))),
            ),
          value: () =>
            unknownOf(
              { kind: 'date' },
              { kind: 'definition', path: 'début du délai de visite', name: 'début du délai de visite', whole: true },
            ),
          excepts: [2],
        },
        { guard: null, value: () => dossier.read('dateDeNotification'), excepts: [] },
      ],
      null,
      'début du délai de visite',
    ),
  );
}

function openLimiteDUnePremiereDemande(dossier: OpenDossier): partial.Value {
  return dossier.keep("limite d'une première demande", undefined, [], () => {
    const echeanceSimple = once(() =>
      partial.addMonths(openDebutDuDelaiDeVisite(dossier), 1, "limite d'une première demande"),
    );
    const jourPerdu = once(() =>
      partial.compare(
        'different',
        partial.addMonths(echeanceSimple(), -1, "limite d'une première demande"),
        openDebutDuDelaiDeVisite(dossier),
        0,
        0,
        "limite d'une première demande",
      ),
    );
    return partial.choose(
      [
        {
          guard: () =>
            partial.and(
              partial.same(dossier.read('finDeMois'), 'lendemain', false, "limite d'une première demande"),
              () => jourPerdu(),
            ),
          value: () => partial.addDays(echeanceSimple(), 1, "limite d'une première demande"),
          excepts: [1],
        },
        { guard: null, value: () => echeanceSimple(), excepts: [] },
      ],
      null,
      "limite d'une première demande",
    );
  });
}

function openLimiteDUnReexamen(dossier: OpenDossier): partial.Value {
  return dossier.keep("limite d'un réexamen", undefined, [], () =>
    partial.addDays(dossier.read('dateDEffet'), -14, "limite d'un réexamen"),
  );
}

function openNotificationTardive(dossier: OpenDossier): partial.Value {
  return dossier.keep('notification tardive', undefined, [], () =>
    partial.and(partial.same(dossier.read('demande'), 'réexamen', false, 'notification tardive'), () =>
      partial.compare(
        'less',
        openLimiteDUnReexamen(dossier),
        dossier.read('dateDeNotification'),
        0,
        0,
        'notification tardive',
      ),
    ),
  );
}

function openEcheanceDeVisiteInitiale(dossier: OpenDossier): partial.Value {
  return dossier.keep('visite initiale.échéance', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('demande'), 'première demande', false, 'visite initiale.échéance'),
          value: () => openLimiteDUnePremiereDemande(dossier),
          excepts: [],
        },
        {
          guard: () =>
            partial.and(partial.same(dossier.read('demande'), 'réexamen', false, 'visite initiale.échéance'), () =>
              partial.or(partial.not(openNotificationTardive(dossier)), () =>
                partial.same(
                  dossier.read('reexamenNotifieTropTard'),
                  'délai impossible',
                  false,
                  'visite initiale.échéance',
                ),
              ),
            ),
          value: () => openLimiteDUnReexamen(dossier),
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.and(partial.same(dossier.read('demande'), 'réexamen', false, 'visite initiale.échéance'), () =>
                openNotificationTardive(dossier),
              ),
              () =>
                partial.same(
                  dossier.read('reexamenNotifieTropTard'),
                  "délai d'une première demande",
                  false,
                  'visite initiale.échéance',
                ),
            ),
          value: () => openLimiteDUnePremiereDemande(dossier),
          excepts: [],
        },
      ],
      null,
      'visite initiale.échéance',
    ),
  );
}

function openPlusTotDeVisiteInitiale(dossier: OpenDossier): partial.Value {
  return dossier.keep('visite initiale.plus tôt', undefined, [], () =>
    partial.choose(
      [{ guard: null, value: () => dossier.read('dateDeNotification'), excepts: [] }],
      null,
      'visite initiale.plus tôt',
    ),
  );
}

function openEtatDeVisiteInitiale(dossier: OpenDossier): partial.Value {
  return dossier.keep('visite initiale.état', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.compare(
              'greater',
              openPlusTotDeVisiteInitiale(dossier),
              openEcheanceDeVisiteInitiale(dossier),
              0,
              0,
              'visite initiale.état',
            ),
          value: () => 'impossible',
          excepts: [1, 2, 3, 4, 5],
        },
        {
          guard: () =>
            partial.and(partial.exists(dossier.read('dateDeLaVisite')), () =>
              partial.compare(
                'less',
                partial.required(dossier.read('dateDeLaVisite'), 'visite initiale.état', 'date de la visite'),
                openPlusTotDeVisiteInitiale(dossier),
                0,
                0,
                'visite initiale.état',
              ),
            ),
          value: () => 'tenu trop tôt',
          excepts: [2, 3, 4, 5],
        },
        {
          guard: () =>
            partial.and(partial.exists(dossier.read('dateDeLaVisite')), () =>
              partial.compare(
                'greater',
                partial.required(dossier.read('dateDeLaVisite'), 'visite initiale.état', 'date de la visite'),
                openEcheanceDeVisiteInitiale(dossier),
                0,
                0,
                'visite initiale.état',
              ),
            ),
          value: () => 'tenu en retard',
          excepts: [3, 4, 5],
        },
        { guard: () => partial.exists(dossier.read('dateDeLaVisite')), value: () => 'tenu', excepts: [4, 5] },
        {
          guard: () =>
            partial.compare(
              'less',
              dossier.read('jourDObservation'),
              openPlusTotDeVisiteInitiale(dossier),
              0,
              0,
              'visite initiale.état',
            ),
          value: () => 'pas ouvert',
          excepts: [5],
        },
        {
          guard: () =>
            partial.compare(
              'greater',
              dossier.read('jourDObservation'),
              openEcheanceDeVisiteInitiale(dossier),
              0,
              0,
              'visite initiale.état',
            ),
          value: () => 'dépassé',
          excepts: [],
        },
      ],
      () => 'ouvert',
      'visite initiale.état',
    ),
  );
}

function openVerdictDePreparationDeLaVisite(dossier: OpenDossier): partial.Value {
  return dossier.keep('préparation de la visite.verdict', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.any(
              partial.list([
                partial.not(
                  partial.field(dossier.read('preparationDeLaVisite'), 'informationsDuSiteEtPointsSensiblesLus'),
                ),
                partial.not(partial.field(dossier.read('preparationDeLaVisite'), 'elementsDePreventionIdentifies')),
              ]),
              (oui) => oui,
            ),
          value: () => 'non conforme',
          excepts: [],
        },
      ],
      () => 'conforme',
      'préparation de la visite.verdict',
    ),
  );
}

function openManquantsDePreparationDeLaVisite(dossier: OpenDossier): partial.Value {
  return dossier.keep('préparation de la visite.manquants', undefined, [], () =>
    partial.each(
      partial.filter(
        partial.list([
          partial.fields({
            piece: 'informations du site et points sensibles lus',
            echeance: partial.choose(
              [
                {
                  guard: () =>
                    partial.not(
                      partial.field(dossier.read('preparationDeLaVisite'), 'informationsDuSiteEtPointsSensiblesLus'),
                    ),
                  value: () => openEcheanceDeVisiteInitiale(dossier),
                  excepts: [],
                },
              ],
              () => null,
              'préparation de la visite.manquants',
            ),
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('preparationDeLaVisite'), 'informationsDuSiteEtPointsSensiblesLus'),
            ),
          }),
          partial.fields({
            piece: "échanges avec l'évaluateur",
            echeance: null,
            recommande: true,
            manque: partial.not(partial.field(dossier.read('preparationDeLaVisite'), 'echangesAvecLEvaluateur')),
          }),
          partial.fields({
            piece: 'éléments de prévention identifiés',
            echeance: partial.choose(
              [
                {
                  guard: () =>
                    partial.not(partial.field(dossier.read('preparationDeLaVisite'), 'elementsDePreventionIdentifies')),
                  value: () => openEcheanceDeVisiteInitiale(dossier),
                  excepts: [],
                },
              ],
              () => null,
              'préparation de la visite.manquants',
            ),
            recommande: false,
            manque: partial.not(partial.field(dossier.read('preparationDeLaVisite'), 'elementsDePreventionIdentifies')),
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

function openVerdictDePriseDeRendezVous(dossier: OpenDossier): partial.Value {
  return dossier.keep('prise de rendez-vous.verdict', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.any(
              partial.list([
                partial.not(partial.field(dossier.read('priseDeRendezVous'), 'structureEtVisiteurNommes')),
                partial.not(partial.field(dossier.read('priseDeRendezVous'), 'caisseRegionaleNommee')),
                partial.not(partial.field(dossier.read('priseDeRendezVous'), 'motifDuRendezVousDit')),
                partial.not(partial.field(dossier.read('priseDeRendezVous'), 'lieuEtHoraireDuRendezVousDits')),
                partial.not(partial.field(dossier.read('priseDeRendezVous'), 'accompagnementParUnProchePropose')),
              ]),
              (oui) => oui,
            ),
          value: () => 'non conforme',
          excepts: [],
        },
      ],
      () => 'conforme',
      'prise de rendez-vous.verdict',
    ),
  );
}

function openManquantsDePriseDeRendezVous(dossier: OpenDossier): partial.Value {
  return dossier.keep('prise de rendez-vous.manquants', undefined, [], () =>
    partial.each(
      partial.filter(
        partial.list([
          partial.fields({
            piece: 'structure et visiteur nommés',
            echeance: partial.choose(
              [
                {
                  guard: () =>
                    partial.not(partial.field(dossier.read('priseDeRendezVous'), 'structureEtVisiteurNommes')),
                  value: () => openEcheanceDeVisiteInitiale(dossier),
                  excepts: [],
                },
              ],
              () => null,
              'prise de rendez-vous.manquants',
            ),
            recommande: false,
            manque: partial.not(partial.field(dossier.read('priseDeRendezVous'), 'structureEtVisiteurNommes')),
          }),
          partial.fields({
            piece: 'caisse régionale nommée',
            echeance: partial.choose(
              [
                {
                  guard: () => partial.not(partial.field(dossier.read('priseDeRendezVous'), 'caisseRegionaleNommee')),
                  value: () => openEcheanceDeVisiteInitiale(dossier),
                  excepts: [],
                },
              ],
              () => null,
              'prise de rendez-vous.manquants',
            ),
            recommande: false,
            manque: partial.not(partial.field(dossier.read('priseDeRendezVous'), 'caisseRegionaleNommee')),
          }),
          partial.fields({
            piece: 'motif du rendez-vous dit',
            echeance: partial.choose(
              [
                {
                  guard: () => partial.not(partial.field(dossier.read('priseDeRendezVous'), 'motifDuRendezVousDit')),
                  value: () => openEcheanceDeVisiteInitiale(dossier),
                  excepts: [],
                },
              ],
              () => null,
              'prise de rendez-vous.manquants',
            ),
            recommande: false,
            manque: partial.not(partial.field(dossier.read('priseDeRendezVous'), 'motifDuRendezVousDit')),
          }),
          partial.fields({
            piece: 'lieu et horaire du rendez-vous dits',
            echeance: partial.choose(
              [
                {
                  guard: () =>
                    partial.not(partial.field(dossier.read('priseDeRendezVous'), 'lieuEtHoraireDuRendezVousDits')),
                  value: () => openEcheanceDeVisiteInitiale(dossier),
                  excepts: [],
                },
              ],
              () => null,
              'prise de rendez-vous.manquants',
            ),
            recommande: false,
            manque: partial.not(partial.field(dossier.read('priseDeRendezVous'), 'lieuEtHoraireDuRendezVousDits')),
          }),
          partial.fields({
            piece: 'accompagnement par un proche proposé',
            echeance: partial.choose(
              [
                {
                  guard: () =>
                    partial.not(partial.field(dossier.read('priseDeRendezVous'), 'accompagnementParUnProchePropose')),
                  value: () => openEcheanceDeVisiteInitiale(dossier),
                  excepts: [],
                },
              ],
              () => null,
              'prise de rendez-vous.manquants',
            ),
            recommande: false,
            manque: partial.not(partial.field(dossier.read('priseDeRendezVous'), 'accompagnementParUnProchePropose')),
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

function openVerdictDeDeroulementDeLaVisite(dossier: OpenDossier): partial.Value {
  return dossier.keep('déroulement de la visite.verdict', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.any(
              partial.list([
                partial.not(
                  partial.field(dossier.read('deroulementDeLaVisite'), 'lettreDeMissionOuCarteProfessionnelle'),
                ),
                partial.not(partial.field(dossier.read('deroulementDeLaVisite'), 'offreDeServicesPresentee')),
                partial.not(partial.field(dossier.read('deroulementDeLaVisite'), 'modalitesDeMiseEnOeuvreExpliquees')),
                partial.not(partial.field(dossier.read('deroulementDeLaVisite'), 'devisRealisesEtExpliques')),
                partial.not(
                  partial.field(dossier.read('deroulementDeLaVisite'), 'planificationDesPrestationsProposee'),
                ),
                partial.not(partial.field(dossier.read('deroulementDeLaVisite'), 'conditionsDeTravailVerifiees')),
                partial.not(partial.field(dossier.read('deroulementDeLaVisite'), 'conseilEnPreventionDonne')),
                partial.and(dossier.read('renouvellementDAides'), () =>
                  partial.not(partial.field(dossier.read('deroulementDeLaVisite'), 'passageAuxPlansOscarExplique')),
                ),
                partial.not(partial.field(dossier.read('deroulementDeLaVisite'), 'aspectsPratiquesDiscutes')),
                partial.not(
                  partial.field(dossier.read('deroulementDeLaVisite'), 'recapitulatifEtImplicationsFinancieres'),
                ),
                partial.not(partial.field(dossier.read('deroulementDeLaVisite'), 'informationsEtFlyerLaisses')),
                partial.not(
                  partial.field(dossier.read('deroulementDeLaVisite'), 'suiteDeLaProcedureEtDateDEffetDites'),
                ),
                partial.not(openAttestationFournie(dossier)),
                partial.not(partial.field(dossier.read('deroulementDeLaVisite'), 'coordonneesLaissees')),
              ]),
              (oui) => oui,
            ),
          value: () => 'non conforme',
          excepts: [],
        },
      ],
      () => 'conforme',
      'déroulement de la visite.verdict',
    ),
  );
}

function openManquantsDeDeroulementDeLaVisite(dossier: OpenDossier): partial.Value {
  return dossier.keep('déroulement de la visite.manquants', undefined, [], () =>
    partial.each(
      partial.filter(
        partial.list([
          partial.fields({
            piece: 'lettre de mission ou carte professionnelle',
            echeance: partial.choose(
              [
                {
                  guard: () =>
                    partial.not(
                      partial.field(dossier.read('deroulementDeLaVisite'), 'lettreDeMissionOuCarteProfessionnelle'),
                    ),
                  value: () => openEcheanceDeVisiteInitiale(dossier),
                  excepts: [],
                },
              ],
              () => null,
              'déroulement de la visite.manquants',
            ),
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('deroulementDeLaVisite'), 'lettreDeMissionOuCarteProfessionnelle'),
            ),
          }),
          partial.fields({
            piece: 'présentation et objet de la visite',
            echeance: null,
            recommande: true,
            manque: partial.not(partial.field(dossier.read('deroulementDeLaVisite'), 'presentationEtObjetDeLaVisite')),
          }),
          partial.fields({
            piece: 'offre de services présentée',
            echeance: partial.choose(
              [
                {
                  guard: () =>
                    partial.not(partial.field(dossier.read('deroulementDeLaVisite'), 'offreDeServicesPresentee')),
                  value: () => openEcheanceDeVisiteInitiale(dossier),
                  excepts: [],
                },
              ],
              () => null,
              'déroulement de la visite.manquants',
            ),
            recommande: false,
            manque: partial.not(partial.field(dossier.read('deroulementDeLaVisite'), 'offreDeServicesPresentee')),
          }),
          partial.fields({
            piece: 'modalités de mise en œuvre expliquées',
            echeance: partial.choose(
              [
                {
                  guard: () =>
                    partial.not(
                      partial.field(dossier.read('deroulementDeLaVisite'), 'modalitesDeMiseEnOeuvreExpliquees'),
                    ),
                  value: () => openEcheanceDeVisiteInitiale(dossier),
                  excepts: [],
                },
              ],
              () => null,
              'déroulement de la visite.manquants',
            ),
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('deroulementDeLaVisite'), 'modalitesDeMiseEnOeuvreExpliquees'),
            ),
          }),
          partial.fields({
            piece: 'devis réalisés et expliqués',
            echeance: partial.choose(
              [
                {
                  guard: () =>
                    partial.not(partial.field(dossier.read('deroulementDeLaVisite'), 'devisRealisesEtExpliques')),
                  value: () => openEcheanceDeVisiteInitiale(dossier),
                  excepts: [],
                },
              ],
              () => null,
              'déroulement de la visite.manquants',
            ),
            recommande: false,
            manque: partial.not(partial.field(dossier.read('deroulementDeLaVisite'), 'devisRealisesEtExpliques')),
          }),
          partial.fields({
            piece: 'planification des prestations proposée',
            echeance: partial.choose(
              [
                {
                  guard: () =>
                    partial.not(
                      partial.field(dossier.read('deroulementDeLaVisite'), 'planificationDesPrestationsProposee'),
                    ),
                  value: () => openEcheanceDeVisiteInitiale(dossier),
                  excepts: [],
                },
              ],
              () => null,
              'déroulement de la visite.manquants',
            ),
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('deroulementDeLaVisite'), 'planificationDesPrestationsProposee'),
            ),
          }),
          partial.fields({
            piece: 'conditions de travail vérifiées',
            echeance: partial.choose(
              [
                {
                  guard: () =>
                    partial.not(partial.field(dossier.read('deroulementDeLaVisite'), 'conditionsDeTravailVerifiees')),
                  value: () => openEcheanceDeVisiteInitiale(dossier),
                  excepts: [],
                },
              ],
              () => null,
              'déroulement de la visite.manquants',
            ),
            recommande: false,
            manque: partial.not(partial.field(dossier.read('deroulementDeLaVisite'), 'conditionsDeTravailVerifiees')),
          }),
          partial.fields({
            piece: 'conseil en prévention donné',
            echeance: partial.choose(
              [
                {
                  guard: () =>
                    partial.not(partial.field(dossier.read('deroulementDeLaVisite'), 'conseilEnPreventionDonne')),
                  value: () => openEcheanceDeVisiteInitiale(dossier),
                  excepts: [],
                },
              ],
              () => null,
              'déroulement de la visite.manquants',
            ),
            recommande: false,
            manque: partial.not(partial.field(dossier.read('deroulementDeLaVisite'), 'conseilEnPreventionDonne')),
          }),
          partial.fields({
            piece: 'passage aux plans OSCAR expliqué',
            echeance: partial.choose(
              [
                {
                  guard: () =>
                    partial.and(dossier.read('renouvellementDAides'), () =>
                      partial.not(partial.field(dossier.read('deroulementDeLaVisite'), 'passageAuxPlansOscarExplique')),
                    ),
                  value: () => openEcheanceDeVisiteInitiale(dossier),
                  excepts: [],
                },
              ],
              () => null,
              'déroulement de la visite.manquants',
            ),
            recommande: false,
            manque: partial.and(dossier.read('renouvellementDAides'), () =>
              partial.not(partial.field(dossier.read('deroulementDeLaVisite'), 'passageAuxPlansOscarExplique')),
            ),
          }),
          partial.fields({
            piece: 'aspects pratiques discutés',
            echeance: partial.choose(
              [
                {
                  guard: () =>
                    partial.not(partial.field(dossier.read('deroulementDeLaVisite'), 'aspectsPratiquesDiscutes')),
                  value: () => openEcheanceDeVisiteInitiale(dossier),
                  excepts: [],
                },
              ],
              () => null,
              'déroulement de la visite.manquants',
            ),
            recommande: false,
            manque: partial.not(partial.field(dossier.read('deroulementDeLaVisite'), 'aspectsPratiquesDiscutes')),
          }),
          partial.fields({
            piece: 'récapitulatif et implications financières',
            echeance: partial.choose(
              [
                {
                  guard: () =>
                    partial.not(
                      partial.field(dossier.read('deroulementDeLaVisite'), 'recapitulatifEtImplicationsFinancieres'),
                    ),
                  value: () => openEcheanceDeVisiteInitiale(dossier),
                  excepts: [],
                },
              ],
              () => null,
              'déroulement de la visite.manquants',
            ),
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('deroulementDeLaVisite'), 'recapitulatifEtImplicationsFinancieres'),
            ),
          }),
          partial.fields({
            piece: 'informations et flyer laissés',
            echeance: partial.choose(
              [
                {
                  guard: () =>
                    partial.not(partial.field(dossier.read('deroulementDeLaVisite'), 'informationsEtFlyerLaisses')),
                  value: () => openEcheanceDeVisiteInitiale(dossier),
                  excepts: [],
                },
              ],
              () => null,
              'déroulement de la visite.manquants',
            ),
            recommande: false,
            manque: partial.not(partial.field(dossier.read('deroulementDeLaVisite'), 'informationsEtFlyerLaisses')),
          }),
          partial.fields({
            piece: "suite de la procédure et date d'effet dites",
            echeance: partial.choose(
              [
                {
                  guard: () =>
                    partial.not(
                      partial.field(dossier.read('deroulementDeLaVisite'), 'suiteDeLaProcedureEtDateDEffetDites'),
                    ),
                  value: () => openEcheanceDeVisiteInitiale(dossier),
                  excepts: [],
                },
              ],
              () => null,
              'déroulement de la visite.manquants',
            ),
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('deroulementDeLaVisite'), 'suiteDeLaProcedureEtDateDEffetDites'),
            ),
          }),
          partial.fields({
            piece: 'attestation signée par le retraité',
            echeance: partial.choose(
              [
                {
                  guard: () => partial.not(openAttestationFournie(dossier)),
                  value: () => openEcheanceDeVisiteInitiale(dossier),
                  excepts: [],
                },
              ],
              () => null,
              'déroulement de la visite.manquants',
            ),
            recommande: false,
            manque: partial.not(openAttestationFournie(dossier)),
          }),
          partial.fields({
            piece: 'coordonnées laissées',
            echeance: partial.choose(
              [
                {
                  guard: () => partial.not(partial.field(dossier.read('deroulementDeLaVisite'), 'coordonneesLaissees')),
                  value: () => openEcheanceDeVisiteInitiale(dossier),
                  excepts: [],
                },
              ],
              () => null,
              'déroulement de la visite.manquants',
            ),
            recommande: false,
            manque: partial.not(partial.field(dossier.read('deroulementDeLaVisite'), 'coordonneesLaissees')),
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

function openVerdictDeContratsDePrestation(dossier: OpenDossier): partial.Value {
  return dossier.keep('contrats de prestation.verdict', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.any(
              partial.list([
                partial.and(dossier.read('devisEtModalitesAcceptes'), () =>
                  partial.not(partial.field(dossier.read('contratsDePrestation'), 'contratsRealises')),
                ),
                partial.and(dossier.read('devisEtModalitesAcceptes'), () =>
                  partial.not(
                    partial.field(dossier.read('contratsDePrestation'), 'modeDePaiementDeChaqueServiceEcrit'),
                  ),
                ),
                partial.and(dossier.read('devisEtModalitesAcceptes'), () =>
                  partial.not(partial.field(dossier.read('contratsDePrestation'), 'contributionDeLaCaisseEnAnnexe')),
                ),
              ]),
              (oui) => oui,
            ),
          value: () => 'non conforme',
          excepts: [],
        },
      ],
      () => 'conforme',
      'contrats de prestation.verdict',
    ),
  );
}

function openManquantsDeContratsDePrestation(dossier: OpenDossier): partial.Value {
  return dossier.keep('contrats de prestation.manquants', undefined, [], () =>
    partial.each(
      partial.filter(
        partial.list([
          partial.fields({
            piece: 'contrats réalisés',
            echeance: null,
            recommande: false,
            manque: partial.and(dossier.read('devisEtModalitesAcceptes'), () =>
              partial.not(partial.field(dossier.read('contratsDePrestation'), 'contratsRealises')),
            ),
          }),
          partial.fields({
            piece: 'mode de paiement de chaque service écrit',
            echeance: null,
            recommande: false,
            manque: partial.and(dossier.read('devisEtModalitesAcceptes'), () =>
              partial.not(partial.field(dossier.read('contratsDePrestation'), 'modeDePaiementDeChaqueServiceEcrit')),
            ),
          }),
          partial.fields({
            piece: 'contribution de la caisse en annexe',
            echeance: null,
            recommande: false,
            manque: partial.and(dossier.read('devisEtModalitesAcceptes'), () =>
              partial.not(partial.field(dossier.read('contratsDePrestation'), 'contributionDeLaCaisseEnAnnexe')),
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

function openRepartitionComplete(dossier: OpenDossier): partial.Value {
  return dossier.keep('répartition complète', undefined, [], () =>
    partial.compare(
      'equal',
      partial.sum(
        partial.each(dossier.read('repartitionDesHeures'), (repartition) => partial.field(repartition, 'heures')),
        0,
        'répartition complète',
      ),
      dossier.read('heuresNotifiees'),
      2,
      2,
      'répartition complète',
    ),
  );
}

function openCandidats(dossier: OpenDossier): partial.Value {
  return dossier.keep('candidats', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('conventionExigee'), 'convention quelconque', false, 'candidats'),
          value: () =>
            partial.filter(dossier.read('prestataires'), (prestataire) => partial.field(prestataire, 'conventionne')),
          excepts: [1],
        },
        {
          guard: null,
          value: () =>
            partial.filter(dossier.read('prestataires'), (prestataire2) =>
              partial.field(prestataire2, 'conventionnePourLaCoordination'),
            ),
          excepts: [],
        },
      ],
      null,
      'candidats',
    ),
  );
}

function openDesignationDuCoordinateur(dossier: OpenDossier): partial.Value {
  return dossier.keep('désignation du coordinateur', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () => partial.not(dossier.read('missionPossible')),
          value: () => 'aucune coordination',
          excepts: [1, 2, 3, 4],
        },
        {
          guard: () =>
            partial.compare('equal', partial.count(openCandidats(dossier)), 1, 0, 0, 'désignation du coordinateur'),
          value: () => 'prestataire du plan',
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.compare(
                'greaterOrEqual',
                partial.count(openCandidats(dossier)),
                2,
                0,
                0,
                'désignation du coordinateur',
              ),
              () => partial.same(dossier.read('decideur'), 'choix au retraité', false, 'désignation du coordinateur'),
            ),
          value: () => 'choix du retraité',
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.compare(
                'greaterOrEqual',
                partial.count(openCandidats(dossier)),
                2,
                0,
                0,
                'désignation du coordinateur',
              ),
              () => partial.same(dossier.read('decideur'), 'choix à la caisse', false, 'désignation du coordinateur'),
            ),
          value: () => 'désignation par la caisse',
          excepts: [],
        },
        {
          guard: () => partial.isEmpty(openCandidats(dossier), 'désignation du coordinateur'),
          value: () => 'autre partenaire conventionné',
          excepts: [],
        },
      ],
      null,
      'désignation du coordinateur',
    ),
  );
}

function openVerdictDeMiseEnOeuvreDuPlan(dossier: OpenDossier): partial.Value {
  return dossier.keep('mise en œuvre du plan.verdict', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.any(
              partial.list([
                partial.and(dossier.read('heuresDAccompagnement'), () =>
                  partial.not(partial.field(dossier.read('miseEnOeuvreDuPlan'), 'repartitionDesHeuresRenseignee')),
                ),
                partial.not(
                  partial.field(dossier.read('miseEnOeuvreDuPlan'), 'prestatairesIdentifiesParLeBeneficiaire'),
                ),
                partial.not(partial.field(dossier.read('miseEnOeuvreDuPlan'), 'prestationsDeclencheesAuxEcheances')),
                partial.not(partial.field(dossier.read('miseEnOeuvreDuPlan'), 'conservationDesFacturesExpliquee')),
                partial.not(partial.field(dossier.read('miseEnOeuvreDuPlan'), 'problemesDEffectiviteSignales')),
                partial.not(partial.field(dossier.read('miseEnOeuvreDuPlan'), 'questionsEtReclamationsTraitees')),
                partial.not(partial.field(dossier.read('miseEnOeuvreDuPlan'), 'consommationDuPlanSuivie')),
                partial.and(
                  partial.or(
                    partial.same(
                      openDesignationDuCoordinateur(dossier),
                      'prestataire du plan',
                      false,
                      'mise en œuvre du plan.verdict',
                    ),
                    () =>
                      partial.same(
                        openDesignationDuCoordinateur(dossier),
                        'choix du retraité',
                        false,
                        'mise en œuvre du plan.verdict',
                      ),
                  ),
                  () =>
                    partial.not(
                      partial.field(dossier.read('miseEnOeuvreDuPlan'), 'facturationDansLesDelaisDeLaConvention'),
                    ),
                ),
                partial.not(partial.field(dossier.read('miseEnOeuvreDuPlan'), 'devisEtFacturesCompris')),
                partial.not(partial.field(dossier.read('miseEnOeuvreDuPlan'), 'interlocuteurPrivilegie')),
                partial.not(partial.field(dossier.read('miseEnOeuvreDuPlan'), 'informationsEchangeesAvecLEvaluateur')),
              ]),
              (oui) => oui,
            ),
          value: () => 'non conforme',
          excepts: [],
        },
      ],
      () => 'conforme',
      'mise en œuvre du plan.verdict',
    ),
  );
}

function openManquantsDeMiseEnOeuvreDuPlan(dossier: OpenDossier): partial.Value {
  return dossier.keep('mise en œuvre du plan.manquants', undefined, [], () =>
    partial.each(
      partial.filter(
        partial.list([
          partial.fields({
            piece: 'répartition des heures renseignée',
            echeance: null,
            recommande: false,
            manque: partial.and(dossier.read('heuresDAccompagnement'), () =>
              partial.not(partial.field(dossier.read('miseEnOeuvreDuPlan'), 'repartitionDesHeuresRenseignee')),
            ),
          }),
          partial.fields({
            piece: 'répartition égale aux heures notifiées',
            echeance: null,
            recommande: true,
            manque: partial.and(dossier.read('heuresDAccompagnement'), () =>
              partial.not(openRepartitionComplete(dossier)),
            ),
          }),
          partial.fields({
            piece: 'prestataires identifiés par le bénéficiaire',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('miseEnOeuvreDuPlan'), 'prestatairesIdentifiesParLeBeneficiaire'),
            ),
          }),
          partial.fields({
            piece: 'liste complémentaire et prise de contact',
            echeance: null,
            recommande: true,
            manque: partial.not(
              partial.field(dossier.read('miseEnOeuvreDuPlan'), 'listeComplementaireEtPriseDeContact'),
            ),
          }),
          partial.fields({
            piece: 'prestations déclenchées aux échéances',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('miseEnOeuvreDuPlan'), 'prestationsDeclencheesAuxEcheances'),
            ),
          }),
          partial.fields({
            piece: 'conservation des factures expliquée',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('miseEnOeuvreDuPlan'), 'conservationDesFacturesExpliquee')),
          }),
          partial.fields({
            piece: "problèmes d'effectivité signalés",
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('miseEnOeuvreDuPlan'), 'problemesDEffectiviteSignales')),
          }),
          partial.fields({
            piece: 'questions et réclamations traitées',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('miseEnOeuvreDuPlan'), 'questionsEtReclamationsTraitees')),
          }),
          partial.fields({
            piece: 'consommation du plan suivie',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('miseEnOeuvreDuPlan'), 'consommationDuPlanSuivie')),
          }),
          partial.fields({
            piece: 'facturation dans les délais de la convention',
            echeance: null,
            recommande: false,
            manque: partial.and(
              partial.or(
                partial.same(
                  openDesignationDuCoordinateur(dossier),
                  'prestataire du plan',
                  false,
                  'mise en œuvre du plan.manquants',
                ),
                () =>
                  partial.same(
                    openDesignationDuCoordinateur(dossier),
                    'choix du retraité',
                    false,
                    'mise en œuvre du plan.manquants',
                  ),
              ),
              () =>
                partial.not(
                  partial.field(dossier.read('miseEnOeuvreDuPlan'), 'facturationDansLesDelaisDeLaConvention'),
                ),
            ),
          }),
          partial.fields({
            piece: 'devis et factures compris',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('miseEnOeuvreDuPlan'), 'devisEtFacturesCompris')),
          }),
          partial.fields({
            piece: 'interlocuteur privilégié',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('miseEnOeuvreDuPlan'), 'interlocuteurPrivilegie')),
          }),
          partial.fields({
            piece: 'contact avec les autres partenaires',
            echeance: null,
            recommande: true,
            manque: partial.not(partial.field(dossier.read('miseEnOeuvreDuPlan'), 'contactAvecLesAutresPartenaires')),
          }),
          partial.fields({
            piece: "informations échangées avec l'évaluateur",
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('miseEnOeuvreDuPlan'), 'informationsEchangeesAvecLEvaluateur'),
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

function openVerdictDeRoleDePrevention(dossier: OpenDossier): partial.Value {
  return dossier.keep('rôle de prévention.verdict', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.any(
              partial.list([
                partial.not(partial.field(dossier.read('roleDePrevention'), 'messagesDePreventionRelayes')),
                partial.not(partial.field(dossier.read('roleDePrevention'), 'brochuresDiffusees')),
                partial.not(partial.field(dossier.read('roleDePrevention'), 'salariesInformesDesThematiques')),
                partial.not(partial.field(dossier.read('roleDePrevention'), 'prestationsDuForfaitRealisees')),
                partial.not(partial.field(dossier.read('roleDePrevention'), 'orientationVersLOffreDePrevention')),
                partial.not(partial.field(dossier.read('roleDePrevention'), 'actionsCollectivesRappelees')),
              ]),
              (oui) => oui,
            ),
          value: () => 'non conforme',
          excepts: [],
        },
      ],
      () => 'conforme',
      'rôle de prévention.verdict',
    ),
  );
}

function openManquantsDeRoleDePrevention(dossier: OpenDossier): partial.Value {
  return dossier.keep('rôle de prévention.manquants', undefined, [], () =>
    partial.each(
      partial.filter(
        partial.list([
          partial.fields({
            piece: 'messages de prévention relayés',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('roleDePrevention'), 'messagesDePreventionRelayes')),
          }),
          partial.fields({
            piece: 'brochures diffusées',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('roleDePrevention'), 'brochuresDiffusees')),
          }),
          partial.fields({
            piece: 'salariés informés des thématiques',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('roleDePrevention'), 'salariesInformesDesThematiques')),
          }),
          partial.fields({
            piece: 'prestations du forfait réalisées',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('roleDePrevention'), 'prestationsDuForfaitRealisees')),
          }),
          partial.fields({
            piece: 'partenaires du forfait contactés',
            echeance: null,
            recommande: true,
            manque: partial.not(partial.field(dossier.read('roleDePrevention'), 'partenairesDuForfaitContactes')),
          }),
          partial.fields({
            piece: "orientation vers l'offre de prévention",
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('roleDePrevention'), 'orientationVersLOffreDePrevention')),
          }),
          partial.fields({
            piece: 'actions collectives rappelées',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('roleDePrevention'), 'actionsCollectivesRappelees')),
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

function openAuteurDeLaSaisie(dossier: OpenDossier, evenement: partial.Value): partial.Value {
  return dossier.keep('auteur de la saisie', undefined, [evenement], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.same(dossier.read('saisieDesDates'), 'saisie du coordinateur', false, 'auteur de la saisie'),
          value: () => 'coordinateur du plan',
          excepts: [],
        },
        {
          guard: () =>
            partial.same(dossier.read('saisieDesDates'), "saisie de l'évaluateur", false, 'auteur de la saisie'),
          value: () => 'structure évaluatrice',
          excepts: [],
        },
      ],
      null,
      'auteur de la saisie',
    ),
  );
}

function openSituationChangement(dossier: OpenDossier, evenement: partial.Value): partial.Value {
  return dossier.keep('situation.changement', undefined, [evenement], () =>
    partial.choose(
      [
        {
          guard: () => partial.forEachOption([evenement], (evenement2) => openArreteLePlan(dossier, evenement2)),
          value: () => 'clos',
          excepts: [],
        },
      ],
      () => null,
      'situation.changement',
    ),
  );
}

function openSituation(dossier: OpenDossier, evenement: partial.Value): partial.Value {
  return dossier.keep('situation', undefined, [evenement], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.exists(
              partial.forEachOption([evenement], (evenement2) => openSituationChangement(dossier, evenement2)),
            ),
          value: () =>
            partial.required(
              partial.forEachOption([evenement], (evenement3) => openSituationChangement(dossier, evenement3)),
              'situation',
              'situation.changement',
            ),
          excepts: [1],
        },
        {
          guard: () =>
            partial.not(
              partial.isEmpty(
                partial.filter(partial.preceding(dossier.read('evenements'), evenement), (anterieur) =>
                  partial.exists(
                    partial.forEachOption([anterieur], (evenement4) => openSituationChangement(dossier, evenement4)),
                  ),
                ),
                'situation',
              ),
            ),
          value: () =>
            partial.required(
              partial.forEachOption(
                [
                  partial.pick(
                    'last',
                    partial.filter(partial.preceding(dossier.read('evenements'), evenement), (anterieur2) =>
                      partial.exists(
                        partial.forEachOption([anterieur2], (evenement6) =>
                          openSituationChangement(dossier, evenement6),
                        ),
                      ),
                    ),
                    null,
                    'situation',
                  ),
                ],
                (evenement5) => openSituationChangement(dossier, evenement5),
              ),
              'situation',
              'situation.changement',
            ),
          excepts: [],
        },
      ],
      () => 'en cours',
      'situation',
    ),
  );
}

function openVerdictDeSignalement(dossier: OpenDossier, evenement: partial.Value): partial.Value {
  return dossier.keep('signalement.verdict', undefined, [evenement], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.any(
              partial.list([
                partial.not(partial.field(evenement, 'caisseRegionaleInformee')),
                partial.not(partial.field(evenement, 'structureEvaluatriceInformee')),
                partial.not(partial.field(evenement, 'autresIntervenantsInformes')),
                partial.not(partial.field(evenement, 'evolutionConsigneeDansLOutilDeSuivi')),
                partial.and(
                  partial.and(
                    partial.same(
                      partial.forEachOption([evenement], (evenement2) => openLigneDEvolution(dossier, evenement2)),
                      "séjour à l'hôpital",
                      false,
                      'signalement.verdict',
                    ),
                    () =>
                      partial.same(
                        partial.forEachOption([evenement], (evenement3) => openAuteurDeLaSaisie(dossier, evenement3)),
                        'coordinateur du plan',
                        false,
                        'signalement.verdict',
                      ),
                  ),
                  () => partial.not(partial.field(evenement, 'datesDEntreeEtDeSortieRenseignees')),
                ),
                partial.and(
                  partial.and(
                    partial.same(
                      partial.forEachOption([evenement], (evenement4) => openSituation(dossier, evenement4)),
                      'en cours',
                      false,
                      'signalement.verdict',
                    ),
                    () =>
                      partial.same(dossier.read('pointSupplementaire'), 'obligatoire', false, 'signalement.verdict'),
                  ),
                  () => partial.not(partial.field(evenement, 'pointDEtapeSupplementaireRealise')),
                ),
              ]),
              (oui) => oui,
            ),
          value: () => 'non conforme',
          excepts: [],
        },
      ],
      () => 'conforme',
      'signalement.verdict',
    ),
  );
}

function openManquantsDeSignalement(dossier: OpenDossier, evenement: partial.Value): partial.Value {
  return dossier.keep('signalement.manquants', undefined, [evenement], () =>
    partial.each(
      partial.filter(
        partial.list([
          partial.fields({
            piece: 'caisse régionale informée',
            echeance: partial.choose(
              [
                {
                  guard: () => partial.not(partial.field(evenement, 'caisseRegionaleInformee')),
                  value: () => partial.field(evenement, 'dateDIdentification'),
                  excepts: [],
                },
              ],
              () => null,
              'signalement.manquants',
            ),
            recommande: false,
            manque: partial.not(partial.field(evenement, 'caisseRegionaleInformee')),
          }),
          partial.fields({
            piece: 'structure évaluatrice informée',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(evenement, 'structureEvaluatriceInformee')),
          }),
          partial.fields({
            piece: 'autres intervenants informés',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(evenement, 'autresIntervenantsInformes')),
          }),
          partial.fields({
            piece: "évolution consignée dans l'outil de suivi",
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(evenement, 'evolutionConsigneeDansLOutilDeSuivi')),
          }),
          partial.fields({
            piece: "dates d'entrée et de sortie renseignées",
            echeance: null,
            recommande: false,
            manque: partial.and(
              partial.and(
                partial.same(
                  partial.forEachOption([evenement], (evenement2) => openLigneDEvolution(dossier, evenement2)),
                  "séjour à l'hôpital",
                  false,
                  'signalement.manquants',
                ),
                () =>
                  partial.same(
                    partial.forEachOption([evenement], (evenement3) => openAuteurDeLaSaisie(dossier, evenement3)),
                    'coordinateur du plan',
                    false,
                    'signalement.manquants',
                  ),
              ),
              () => partial.not(partial.field(evenement, 'datesDEntreeEtDeSortieRenseignees')),
            ),
          }),
          partial.fields({
            piece: "point d'étape supplémentaire réalisé",
            echeance: null,
            recommande: false,
            manque: partial.and(
              partial.and(
                partial.same(
                  partial.forEachOption([evenement], (evenement4) => openSituation(dossier, evenement4)),
                  'en cours',
                  false,
                  'signalement.manquants',
                ),
                () => partial.same(dossier.read('pointSupplementaire'), 'obligatoire', false, 'signalement.manquants'),
              ),
              () => partial.not(partial.field(evenement, 'pointDEtapeSupplementaireRealise')),
            ),
          }),
          partial.fields({
            piece: "concertation avec l'évaluateur",
            echeance: null,
            recommande: true,
            manque: partial.not(partial.field(evenement, 'concertationAvecLEvaluateur')),
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

function openVerdictDeCapacitesDuPartenaire(dossier: OpenDossier): partial.Value {
  return dossier.keep('capacités du partenaire.verdict', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.any(
              partial.list([
                partial.not(partial.field(dossier.read('capacitesDuPartenaire'), 'conventionDeCoordinationSignee')),
                partial.and(
                  partial.same(dossier.read('ancrageLocal'), 'nécessaire', false, 'capacités du partenaire.verdict'),
                  () =>
                    partial.not(
                      partial.field(dossier.read('capacitesDuPartenaire'), 'contexteLocalEtAncragePartenarial'),
                    ),
                ),
                partial.not(partial.field(dossier.read('capacitesDuPartenaire'), 'relaisLocaux')),
                partial.not(partial.field(dossier.read('capacitesDuPartenaire'), 'personnelDedieEtForme')),
                partial.not(partial.field(dossier.read('capacitesDuPartenaire'), 'veilleIndividualisee')),
                partial.not(partial.field(dossier.read('capacitesDuPartenaire'), 'accordDuBeneficiaireSurLaVeille')),
                partial.not(partial.field(dossier.read('capacitesDuPartenaire'), 'besoinsDEvolutionDetectes')),
                partial.not(
                  partial.field(dossier.read('capacitesDuPartenaire'), 'changementsTransmisALaCaisseEtALEvaluateur'),
                ),
                partial.not(partial.field(dossier.read('capacitesDuPartenaire'), 'roleDePreventionDansLAgrement')),
              ]),
              (oui) => oui,
            ),
          value: () => 'non conforme',
          excepts: [],
        },
      ],
      () => 'conforme',
      'capacités du partenaire.verdict',
    ),
  );
}

function openManquantsDeCapacitesDuPartenaire(dossier: OpenDossier): partial.Value {
  return dossier.keep('capacités du partenaire.manquants', undefined, [], () =>
    partial.each(
      partial.filter(
        partial.list([
          partial.fields({
            piece: 'convention de coordination signée',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('capacitesDuPartenaire'), 'conventionDeCoordinationSignee')),
          }),
          partial.fields({
            piece: 'contexte local et ancrage partenarial',
            echeance: null,
            recommande: false,
            manque: partial.and(
              partial.same(dossier.read('ancrageLocal'), 'nécessaire', false, 'capacités du partenaire.manquants'),
              () =>
                partial.not(partial.field(dossier.read('capacitesDuPartenaire'), 'contexteLocalEtAncragePartenarial')),
            ),
          }),
          partial.fields({
            piece: 'relais locaux',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('capacitesDuPartenaire'), 'relaisLocaux')),
          }),
          partial.fields({
            piece: 'personnel dédié et formé',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('capacitesDuPartenaire'), 'personnelDedieEtForme')),
          }),
          partial.fields({
            piece: 'veille individualisée',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('capacitesDuPartenaire'), 'veilleIndividualisee')),
          }),
          partial.fields({
            piece: 'accord du bénéficiaire sur la veille',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('capacitesDuPartenaire'), 'accordDuBeneficiaireSurLaVeille'),
            ),
          }),
          partial.fields({
            piece: "besoins d'évolution détectés",
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('capacitesDuPartenaire'), 'besoinsDEvolutionDetectes')),
          }),
          partial.fields({
            piece: "changements transmis à la caisse et à l'évaluateur",
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('capacitesDuPartenaire'), 'changementsTransmisALaCaisseEtALEvaluateur'),
            ),
          }),
          partial.fields({
            piece: "rôle de prévention dans l'agrément",
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('capacitesDuPartenaire'), 'roleDePreventionDansLAgrement')),
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

function openVerdictDeRapportAnnuel(dossier: OpenDossier): partial.Value {
  return dossier.keep('rapport annuel.verdict', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.any(
              partial.list([
                partial.not(partial.field(dossier.read('rapportAnnuel'), 'rapportDActiviteFourni')),
                partial.not(partial.field(dossier.read('rapportAnnuel'), 'listeDesPrestationsTransmise')),
                partial.not(partial.field(dossier.read('rapportAnnuel'), 'tarifsTransmis')),
              ]),
              (oui) => oui,
            ),
          value: () => 'non conforme',
          excepts: [],
        },
      ],
      () => 'conforme',
      'rapport annuel.verdict',
    ),
  );
}

function openManquantsDeRapportAnnuel(dossier: OpenDossier): partial.Value {
  return dossier.keep('rapport annuel.manquants', undefined, [], () =>
    partial.each(
      partial.filter(
        partial.list([
          partial.fields({
            piece: "rapport d'activité fourni",
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('rapportAnnuel'), 'rapportDActiviteFourni')),
          }),
          partial.fields({
            piece: 'liste des prestations transmise',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('rapportAnnuel'), 'listeDesPrestationsTransmise')),
          }),
          partial.fields({
            piece: 'tarifs transmis',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('rapportAnnuel'), 'tarifsTransmis')),
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

function openVerdictDeMaitriseDesRisques(dossier: OpenDossier): partial.Value {
  return dossier.keep('maîtrise des risques.verdict', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.any(
              partial.list([
                partial.not(partial.exists(dossier.read('dateDeLaVisite'))),
                partial.not(openFormulaireFourni(dossier)),
                partial.not(
                  partial.and(
                    partial.same(
                      openEtatDePremierPointDEtape(dossier),
                      'dépassé',
                      true,
                      'maîtrise des risques.verdict',
                    ),
                    () =>
                      partial.same(
                        openEtatDeSecondPointDEtape(dossier),
                        'dépassé',
                        true,
                        'maîtrise des risques.verdict',
                      ),
                  ),
                ),
                partial.not(partial.field(dossier.read('maitriseDesRisques'), 'formulairesDesPointsRenseignes')),
                partial.not(
                  partial.all(dossier.read('evenements'), (evenement) =>
                    partial.same(
                      partial.forEachOption([evenement], (evenement2) => openVerdictDeSignalement(dossier, evenement2)),
                      'conforme',
                      false,
                      'maîtrise des risques.verdict',
                    ),
                  ),
                ),
                partial.not(partial.field(dossier.read('maitriseDesRisques'), 'planDeFormationRealise')),
                partial.not(
                  partial.field(dossier.read('maitriseDesRisques'), 'actionsDePreventionRealiseesParLeBeneficiaire'),
                ),
              ]),
              (oui) => oui,
            ),
          value: () => 'non conforme',
          excepts: [],
        },
      ],
      () => 'conforme',
      'maîtrise des risques.verdict',
    ),
  );
}

function openManquantsDeMaitriseDesRisques(dossier: OpenDossier): partial.Value {
  return dossier.keep('maîtrise des risques.manquants', undefined, [], () =>
    partial.each(
      partial.filter(
        partial.list([
          partial.fields({
            piece: 'visite initiale réalisée',
            echeance: partial.choose(
              [
                {
                  guard: () => partial.not(partial.exists(dossier.read('dateDeLaVisite'))),
                  value: () => openEcheanceDeVisiteInitiale(dossier),
                  excepts: [],
                },
              ],
              () => null,
              'maîtrise des risques.manquants',
            ),
            recommande: false,
            manque: partial.not(partial.exists(dossier.read('dateDeLaVisite'))),
          }),
          partial.fields({
            piece: 'formulaire de visite signé',
            echeance: null,
            recommande: false,
            manque: partial.not(openFormulaireFourni(dossier)),
          }),
          partial.fields({
            piece: 'points de suivi à jour',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.and(
                partial.same(openEtatDePremierPointDEtape(dossier), 'dépassé', true, 'maîtrise des risques.manquants'),
                () =>
                  partial.same(openEtatDeSecondPointDEtape(dossier), 'dépassé', true, 'maîtrise des risques.manquants'),
              ),
            ),
          }),
          partial.fields({
            piece: 'formulaires des points renseignés',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('maitriseDesRisques'), 'formulairesDesPointsRenseignes')),
          }),
          partial.fields({
            piece: 'alertes remontées',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.all(dossier.read('evenements'), (evenement) =>
                partial.same(
                  partial.forEachOption([evenement], (evenement2) => openVerdictDeSignalement(dossier, evenement2)),
                  'conforme',
                  false,
                  'maîtrise des risques.manquants',
                ),
              ),
            ),
          }),
          partial.fields({
            piece: 'plan de formation réalisé',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('maitriseDesRisques'), 'planDeFormationRealise')),
          }),
          partial.fields({
            piece: 'actions de prévention réalisées par le bénéficiaire',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('maitriseDesRisques'), 'actionsDePreventionRealiseesParLeBeneficiaire'),
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

function openActionCorrectriceDecidee(dossier: OpenDossier): partial.Value {
  return dossier.keep('action correctrice décidée', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.same(openVerdictDeMaitriseDesRisques(dossier), 'conforme', false, 'action correctrice décidée'),
          value: () => null,
          excepts: [],
        },
        {
          guard: () =>
            partial.same(openVerdictDeMaitriseDesRisques(dossier), 'non conforme', false, 'action correctrice décidée'),
          value: () =>
            unknownOf(
              { kind: 'optional', of: { kind: 'choice', values: ACTION_CORRECTRICE } },
              {
                kind: 'definition',
                path: 'action correctrice décidée',
                name: 'action correctrice décidée',
                whole: true,
              },
            ),
          excepts: [],
        },
      ],
      null,
      'action correctrice décidée',
    ),
  );
}

function openVerdictDeMissionsDeCoordination(dossier: OpenDossier): partial.Value {
  return dossier.keep('missions de coordination.verdict', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.any(
              partial.list([
                partial.not(
                  partial.and(
                    partial.same(
                      openEtatDePremierPointDEtape(dossier),
                      'dépassé',
                      true,
                      'missions de coordination.verdict',
                    ),
                    () =>
                      partial.same(
                        openEtatDeSecondPointDEtape(dossier),
                        'dépassé',
                        true,
                        'missions de coordination.verdict',
                      ),
                  ),
                ),
                partial.not(
                  partial.and(
                    partial.same(openEtatDeVisiteInitiale(dossier), 'tenu', false, 'missions de coordination.verdict'),
                    () =>
                      partial.same(
                        openVerdictDeMiseEnOeuvreDuPlan(dossier),
                        'conforme',
                        false,
                        'missions de coordination.verdict',
                      ),
                  ),
                ),
                partial.not(
                  partial.all(dossier.read('evenements'), (evenement) =>
                    partial.same(
                      partial.forEachOption([evenement], (evenement2) => openVerdictDeSignalement(dossier, evenement2)),
                      'conforme',
                      false,
                      'missions de coordination.verdict',
                    ),
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
      'missions de coordination.verdict',
    ),
  );
}

function openManquantsDeMissionsDeCoordination(dossier: OpenDossier): partial.Value {
  return dossier.keep('missions de coordination.manquants', undefined, [], () =>
    partial.each(
      partial.filter(
        partial.list([
          partial.fields({
            piece: 'suivi personnalisé',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.and(
                partial.same(
                  openEtatDePremierPointDEtape(dossier),
                  'dépassé',
                  true,
                  'missions de coordination.manquants',
                ),
                () =>
                  partial.same(
                    openEtatDeSecondPointDEtape(dossier),
                    'dépassé',
                    true,
                    'missions de coordination.manquants',
                  ),
              ),
            ),
          }),
          partial.fields({
            piece: 'mise en œuvre et orientation',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.and(
                partial.same(openEtatDeVisiteInitiale(dossier), 'tenu', false, 'missions de coordination.manquants'),
                () =>
                  partial.same(
                    openVerdictDeMiseEnOeuvreDuPlan(dossier),
                    'conforme',
                    false,
                    'missions de coordination.manquants',
                  ),
              ),
            ),
          }),
          partial.fields({
            piece: 'information des partenaires',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.all(dossier.read('evenements'), (evenement) =>
                partial.same(
                  partial.forEachOption([evenement], (evenement2) => openVerdictDeSignalement(dossier, evenement2)),
                  'conforme',
                  false,
                  'missions de coordination.manquants',
                ),
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
    ),
  );
}

function openCanalAdmisPourUnPointDEtape(dossier: OpenDossier, canal: partial.Value): partial.Value {
  return dossier.keep("canal admis pour un point d'étape", undefined, [canal], () =>
    partial.or(partial.same(canal, 'visite au domicile', false, "canal admis pour un point d'étape"), () =>
      partial.same(canal, 'téléphone', false, "canal admis pour un point d'étape"),
    ),
  );
}

function openFamilleDeLEvenement(dossier: OpenDossier, evenement: partial.Value): partial.Value {
  return dossier.keep("famille de l'événement", undefined, [evenement], () =>
    partial.table(
      [{ value: () => partial.field(evenement, 'motif'), applies: null, scale: 0 }],
      [
        {
          tests: [{ kind: 'one of', values: ['décès du conjoint modifiant les ressources'] }],
          value: () => 'changement des ressources',
        },
        {
          tests: [{ kind: 'one of', values: ['entrée du conjoint en établissement modifiant les ressources'] }],
          value: () => 'changement des ressources',
        },
        { tests: [{ kind: 'one of', values: ['évolution des ressources'] }], value: () => 'changement des ressources' },
        {
          tests: [{ kind: 'one of', values: ['autre changement des ressources'] }],
          value: () => 'changement des ressources',
        },
        {
          tests: [{ kind: 'one of', values: ['décès du conjoint modifiant les besoins'] }],
          value: () => 'changement des besoins',
        },
        { tests: [{ kind: 'one of', values: ['hospitalisation'] }], value: () => 'changement des besoins' },
        { tests: [{ kind: 'one of', values: ['hospitalisation Prado'] }], value: () => 'changement des besoins' },
        { tests: [{ kind: 'one of', values: ['situation de rupture'] }], value: () => 'changement des besoins' },
        {
          tests: [{ kind: 'one of', values: ['entrée du conjoint en établissement modifiant les besoins'] }],
          value: () => 'changement des besoins',
        },
        {
          tests: [{ kind: 'one of', values: ['évolution de la situation personnelle'] }],
          value: () => 'changement des besoins',
        },
        {
          tests: [{ kind: 'one of', values: ['autre changement des besoins'] }],
          value: () => 'changement des besoins',
        },
        { tests: [{ kind: 'one of', values: ['décès du bénéficiaire'] }], value: () => 'clôture du plan' },
        { tests: [{ kind: 'one of', values: ['demande du bénéficiaire'] }], value: () => 'clôture du plan' },
        { tests: [{ kind: 'one of', values: ['déménagement'] }], value: () => 'clôture du plan' },
        { tests: [{ kind: 'one of', values: ['entrée dans un autre dispositif'] }], value: () => 'clôture du plan' },
        { tests: [{ kind: 'one of', values: ['autre cause de clôture'] }], value: () => 'clôture du plan' },
        {
          tests: [{ kind: 'one of', values: ["changement de service d'aide à la personne"] }],
          value: () => 'changement des partenaires',
        },
        {
          tests: [{ kind: 'one of', values: ['changement de statut ou fusion de service'] }],
          value: () => 'changement des partenaires',
        },
        { tests: [{ kind: 'one of', values: ['déconventionnement'] }], value: () => 'changement des partenaires' },
        {
          tests: [{ kind: 'one of', values: ['déménagement du bénéficiaire'] }],
          value: () => 'changement des partenaires',
        },
        {
          tests: [{ kind: 'one of', values: ["autres motifs d'interruption"] }],
          value: () => 'changement des partenaires',
        },
      ],
      "famille de l'événement",
    ),
  );
}

function openConsequence(dossier: OpenDossier, evenement: partial.Value): partial.Value {
  return dossier.keep('conséquence', undefined, [evenement], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.and(
              partial.and(
                partial.and(
                  partial.same(
                    partial.forEachOption([evenement], (evenement2) => openLigneDEvolution(dossier, evenement2)),
                    'évolution du partenaire',
                    false,
                    'conséquence',
                  ),
                  () => partial.same(dossier.read('partenaireVise'), 'coordinateur seul', false, 'conséquence'),
                ),
                () => partial.exists(partial.field(evenement, 'toucheLeCoordinateur')),
              ),
              () =>
                partial.not(
                  partial.required(
                    partial.field(evenement, 'toucheLeCoordinateur'),
                    'conséquence',
                    'touche le coordinateur',
                  ),
                ),
            ),
          value: () => 'sans effet',
          excepts: [3],
        },
        {
          guard: () =>
            partial.and(
              partial.and(
                partial.same(
                  partial.forEachOption([evenement], (evenement3) => openLigneDEvolution(dossier, evenement3)),
                  'interruption',
                  false,
                  'conséquence',
                ),
                () => partial.not(partial.field(evenement, 'independantDuCoordinateur')),
              ),
              () =>
                partial.same(
                  dossier.read('interruptionImputableAuCoordinateur'),
                  'forfait récupéré',
                  false,
                  'conséquence',
                ),
            ),
          value: () => 'récupération',
          excepts: [3],
        },
        {
          guard: () =>
            partial.and(
              partial.and(
                partial.same(
                  partial.forEachOption([evenement], (evenement4) => openLigneDEvolution(dossier, evenement4)),
                  'interruption',
                  false,
                  'conséquence',
                ),
                () => partial.not(partial.field(evenement, 'independantDuCoordinateur')),
              ),
              () =>
                partial.same(
                  dossier.read('interruptionImputableAuCoordinateur'),
                  'forfait conservé',
                  false,
                  'conséquence',
                ),
            ),
          value: () => 'pas de récupération',
          excepts: [3],
        },
        {
          guard: null,
          value: () =>
            partial.table(
              [
                {
                  value: () =>
                    partial.forEachOption([evenement], (evenement5) => openLigneDEvolution(dossier, evenement5)),
                  applies: null,
                  scale: 0,
                },
              ],
              [
                { tests: [{ kind: 'one of', values: ['décès'] }], value: () => 'pas de récupération' },
                { tests: [{ kind: 'one of', values: ['interruption'] }], value: () => 'pas de récupération' },
                { tests: [{ kind: 'one of', values: ["séjour à l'hôpital"] }], value: () => 'pas de récupération' },
                { tests: [{ kind: 'one of', values: ['évolution du partenaire'] }], value: () => 'prorata du réalisé' },
                { tests: [{ kind: 'one of', values: ['aucune ligne'] }], value: () => 'sans effet' },
              ],
              'conséquence',
            ),
          excepts: [],
        },
      ],
      null,
      'conséquence',
    ),
  );
}

function openSuiteProposee(dossier: OpenDossier, evenement: partial.Value): partial.Value {
  return dossier.keep('suite proposée', undefined, [evenement], () =>
    partial.choose(
      [
        {
          guard: () => partial.same(partial.field(evenement, 'ampleur'), 'majeure', false, 'suite proposée'),
          value: () => "information de la caisse et de l'évaluateur",
          excepts: [],
        },
        {
          guard: () => partial.same(partial.field(evenement, 'ampleur'), 'mineure', false, 'suite proposée'),
          value: () => 'adaptation des prestations',
          excepts: [],
        },
      ],
      null,
      'suite proposée',
    ),
  );
}

function openNouvelleEvaluation(dossier: OpenDossier, evenement: partial.Value): partial.Value {
  return dossier.keep('nouvelle évaluation', undefined, [evenement], () =>
    partial.choose(
      [
        {
          guard: () => partial.same(partial.field(evenement, 'ampleur'), 'mineure', false, 'nouvelle évaluation'),
          value: () => false,
          excepts: [],
        },
        {
          guard: () => partial.same(partial.field(evenement, 'ampleur'), 'majeure', false, 'nouvelle évaluation'),
          value: () =>
            unknownOf(
              { kind: 'boolean' },
              { kind: 'definition', path: 'nouvelle évaluation', name: 'nouvelle évaluation', whole: true },
            ),
          excepts: [],
        },
      ],
      null,
      'nouvelle évaluation',
    ),
  );
}

function openMontantDuForfaitCoordination(dossier: OpenDossier): partial.Value {
  return dossier.keep('montant du forfait coordination', undefined, [], () =>
    unknownOf(
      { kind: 'number', scale: 2, min: null, max: null },
      {
        kind: 'definition',
        path: 'montant du forfait coordination',
        name: 'montant du forfait coordination',
        whole: true,
      },
    ),
  );
}

function openParticipationHoraire(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('participation horaire', day, [], () =>
    partial.versions(
      () => day ?? dossier.read('dateDeNotification'),
      [
        { from: DAY_2021_10_01, to: DAY_2021_12_31, value: () => 2450 },
        {
          from: DAY_2022_01_01,
          to: DAY_2024_12_30,
          value: () =>
            unknownOf(
              { kind: 'number', scale: 2, min: null, max: null },
              { kind: 'definition', path: 'participation horaire', name: 'participation horaire', whole: true },
            ),
        },
        { from: DAY_2024_12_31, to: DAY_2024_12_31, value: () => 2630 },
        { from: DAY_2025_01_01, to: null, value: () => 2680 },
      ],
      'participation horaire',
    ),
  );
}

function openBaseDeRemuneration(dossier: OpenDossier, intervention: partial.Value): partial.Value {
  return dossier.keep('base de rémunération', undefined, [intervention], () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('modeDesHeures'), 'autre mode', false, 'base de rémunération'),
          value: () =>
            unknownOf(
              { kind: 'number', scale: 2, min: null, max: null },
              { kind: 'definition', path: 'base de rémunération', name: 'base de rémunération', whole: true },
            ),
          excepts: [3],
        },
        {
          guard: () => partial.same(dossier.read('lieuDIntervention'), 'métropole', true, 'base de rémunération'),
          value: () =>
            unknownOf(
              { kind: 'number', scale: 2, min: null, max: null },
              { kind: 'definition', path: 'base de rémunération', name: 'base de rémunération', whole: true },
            ),
          excepts: [3],
        },
        {
          guard: () =>
            partial.or(partial.isWeekday(partial.field(intervention, 'date'), 7, 'base de rémunération'), () =>
              partial.isHoliday(partial.field(intervention, 'date'), 'métropole', 'base de rémunération'),
            ),
          value: () =>
            unknownOf(
              { kind: 'number', scale: 2, min: null, max: null },
              { kind: 'definition', path: 'base de rémunération', name: 'base de rémunération', whole: true },
            ),
          excepts: [3],
        },
        {
          guard: null,
          value: () =>
            partial.round(
              partial.multiply(
                partial.field(intervention, 'heures'),
                onDay(partial.field(intervention, 'date'), (on) => openParticipationHoraire(dossier, on)),
                'base de rémunération',
              ),
              4,
              1,
              2,
              'nearest',
              'base de rémunération',
            ),
          excepts: [],
        },
      ],
      null,
      'base de rémunération',
    ),
  );
}

function openPayeALaStructure(dossier: OpenDossier): partial.Value {
  return dossier.keep('payé à la structure', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.and(
              partial.same(dossier.read('versementDuForfaitPrevention'), 'structure', false, 'payé à la structure'),
              () => dossier.read('factureProduite'),
            ),
          value: () =>
            partial.atMost(
              dossier.read('montantFacture'),
              dossier.read('montantAccordeDuForfaitPrevention'),
              'payé à la structure',
            ),
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.same(dossier.read('versementDuForfaitPrevention'), 'structure', false, 'payé à la structure'),
              () => partial.not(dossier.read('factureProduite')),
            ),
          value: () => 0,
          excepts: [],
        },
        {
          guard: () =>
            partial.same(dossier.read('versementDuForfaitPrevention'), 'bénéficiaire', false, 'payé à la structure'),
          value: () => 0,
          excepts: [],
        },
      ],
      null,
      'payé à la structure',
    ),
  );
}

function openPayeAuBeneficiaire(dossier: OpenDossier): partial.Value {
  return dossier.keep('payé au bénéficiaire', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.same(dossier.read('versementDuForfaitPrevention'), 'structure', false, 'payé au bénéficiaire'),
          value: () => 0,
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.same(dossier.read('versementDuForfaitPrevention'), 'bénéficiaire', false, 'payé au bénéficiaire'),
              () =>
                partial.same(
                  dossier.read('versementAuBeneficiaire'),
                  'sur ses factures',
                  false,
                  'payé au bénéficiaire',
                ),
            ),
          value: () =>
            partial.atMost(
              dossier.read('montantFacture'),
              dossier.read('montantAccordeDuForfaitPrevention'),
              'payé au bénéficiaire',
            ),
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.same(dossier.read('versementDuForfaitPrevention'), 'bénéficiaire', false, 'payé au bénéficiaire'),
              () =>
                partial.same(
                  dossier.read('versementAuBeneficiaire'),
                  'montant accordé en entier',
                  false,
                  'payé au bénéficiaire',
                ),
            ),
          value: () => dossier.read('montantAccordeDuForfaitPrevention'),
          excepts: [],
        },
      ],
      null,
      'payé au bénéficiaire',
    ),
  );
}

function openPeriodeDeLAnnee(dossier: OpenDossier, anneeDuPlan: partial.Value): partial.Value {
  return dossier.keep("période de l'année", undefined, [anneeDuPlan], () =>
    partial.period(
      partial.addMonths(
        dossier.read('dateDEffet'),
        partial.multiply(
          partial.subtract(partial.field(anneeDuPlan, 'rang'), 1, "période de l'année"),
          12,
          "période de l'année",
        ),
        "période de l'année",
      ),
      partial.addDays(
        partial.addMonths(
          partial.addMonths(
            dossier.read('dateDEffet'),
            partial.multiply(
              partial.subtract(partial.field(anneeDuPlan, 'rang'), 1, "période de l'année"),
              12,
              "période de l'année",
            ),
            "période de l'année",
          ),
          12,
          "période de l'année",
        ),
        -1,
        "période de l'année",
      ),
      "période de l'année",
    ),
  );
}

function openPeriodeDeLaMission(dossier: OpenDossier): partial.Value {
  return dossier.keep('période de la mission', undefined, [], () =>
    partial.period(dossier.read('dateDEffet'), openDernierJourServi(dossier), 'période de la mission'),
  );
}

function openArretDansLAnnee(dossier: OpenDossier, anneeDuPlan: partial.Value): partial.Value {
  return dossier.keep("arrêt dans l'année", undefined, [anneeDuPlan], () =>
    partial.and(partial.not(partial.isEmpty(openArretsAnticipes(dossier), "arrêt dans l'année")), () =>
      partial.dayWithin(
        openDernierJourServi(dossier),
        partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openPeriodeDeLAnnee(dossier, anneeDuPlan2)),
        "arrêt dans l'année",
      ),
    ),
  );
}

function openForfaitDeLAnnee(dossier: OpenDossier, anneeDuPlan: partial.Value): partial.Value {
  return dossier.keep("forfait de l'année", undefined, [anneeDuPlan], () =>
    partial.multiply(openMontantDuForfaitCoordination(dossier), 1, "forfait de l'année"),
  );
}

function openForfaitRecupere(dossier: OpenDossier): partial.Value {
  return dossier.keep('forfait récupéré', undefined, [], () =>
    partial.any(openArretsAnticipes(dossier), (evenement) =>
      partial.and(
        partial.compare(
          'equal',
          partial.field(evenement, 'date'),
          openDernierJourServi(dossier),
          0,
          0,
          'forfait récupéré',
        ),
        () =>
          partial.same(
            partial.forEachOption([evenement], (evenement2) => openConsequence(dossier, evenement2)),
            'récupération',
            false,
            'forfait récupéré',
          ),
      ),
    ),
  );
}

function openPrestationsDiversifiees(dossier: OpenDossier): partial.Value {
  return dossier.keep('prestations diversifiées', undefined, [], () =>
    partial.sum(
      partial.list([
        partial.choose(
          [{ guard: () => dossier.read('heuresDAccompagnement'), value: () => 1, excepts: [] }],
          () => 0,
          'prestations diversifiées',
        ),
        partial.choose(
          [
            {
              guard: null,
              value: () => partial.count(partial.distinct(dossier.read('prestationsDuForfaitPrevention'), 6)),
              excepts: [],
            },
          ],
          null,
          'prestations diversifiées',
        ),
        partial.choose(
          [
            {
              guard: () =>
                partial.not(partial.isEmpty(dossier.read('programmesDePrevention'), 'prestations diversifiées')),
              value: () => 1,
              excepts: [],
            },
          ],
          () => 0,
          'prestations diversifiées',
        ),
      ]),
      0,
      'prestations diversifiées',
    ),
  );
}

function openEligibleAuForfaitCoordination(dossier: OpenDossier): partial.Value {
  return dossier.keep('éligible au forfait coordination', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.same(
              dossier.read('sensDeLaDiversite'),
              'trois familles',
              false,
              'éligible au forfait coordination',
            ),
          value: () =>
            partial.and(
              partial.and(dossier.read('heuresDAccompagnement'), () =>
                partial.not(
                  partial.isEmpty(dossier.read('prestationsDuForfaitPrevention'), 'éligible au forfait coordination'),
                ),
              ),
              () =>
                partial.not(
                  partial.isEmpty(dossier.read('programmesDePrevention'), 'éligible au forfait coordination'),
                ),
            ),
          excepts: [1],
        },
        {
          guard: null,
          value: () =>
            partial.compare(
              'greaterOrEqual',
              openPrestationsDiversifiees(dossier),
              SEUIL_DE_DIVERSIFICATION,
              0,
              0,
              'éligible au forfait coordination',
            ),
          excepts: [],
        },
      ],
      null,
      'éligible au forfait coordination',
    ),
  );
}

function openCoordinationAssuree(dossier: OpenDossier): partial.Value {
  return dossier.keep('coordination assurée', undefined, [], () =>
    partial.and(openEligibleAuForfaitCoordination(dossier), () =>
      partial.same(openDesignationDuCoordinateur(dossier), 'aucune coordination', true, 'coordination assurée'),
    ),
  );
}

function openAnneeDue(dossier: OpenDossier, anneeDuPlan: partial.Value): partial.Value {
  return dossier.keep('année due', undefined, [anneeDuPlan], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.and(
              partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openArretDansLAnnee(dossier, anneeDuPlan2)),
              () => openForfaitRecupere(dossier),
            ),
          value: () => false,
          excepts: [1],
        },
        {
          guard: null,
          value: () =>
            partial.and(
              partial.and(openCoordinationAssuree(dossier), () => partial.field(anneeDuPlan, 'eligibiliteValidee')),
              () =>
                partial.compare(
                  'lessOrEqual',
                  partial.firstDay(
                    partial.forEachOption([anneeDuPlan], (anneeDuPlan3) => openPeriodeDeLAnnee(dossier, anneeDuPlan3)),
                    'année due',
                  ),
                  openDernierJourServi(dossier),
                  0,
                  0,
                  'année due',
                ),
            ),
          excepts: [],
        },
      ],
      null,
      'année due',
    ),
  );
}

function openJourDuReglement(dossier: OpenDossier, anneeDuPlan: partial.Value): partial.Value {
  return dossier.keep('jour du règlement', undefined, [anneeDuPlan], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.and(
              partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openAnneeDue(dossier, anneeDuPlan2)),
              () =>
                partial.or(
                  partial.not(
                    partial.forEachOption([anneeDuPlan], (anneeDuPlan3) => openArretDansLAnnee(dossier, anneeDuPlan3)),
                  ),
                  () => partial.same(dossier.read('paiementDUnPlanArrete'), 'fin prévue', false, 'jour du règlement'),
                ),
            ),
          value: () =>
            partial.lastDay(
              partial.forEachOption([anneeDuPlan], (anneeDuPlan4) => openPeriodeDeLAnnee(dossier, anneeDuPlan4)),
              'jour du règlement',
            ),
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.and(
                partial.forEachOption([anneeDuPlan], (anneeDuPlan5) => openAnneeDue(dossier, anneeDuPlan5)),
                () =>
                  partial.forEachOption([anneeDuPlan], (anneeDuPlan6) => openArretDansLAnnee(dossier, anneeDuPlan6)),
              ),
              () => partial.same(dossier.read('paiementDUnPlanArrete'), 'fin effective', false, 'jour du règlement'),
            ),
          value: () => openDernierJourServi(dossier),
          excepts: [],
        },
        {
          guard: () =>
            partial.not(partial.forEachOption([anneeDuPlan], (anneeDuPlan7) => openAnneeDue(dossier, anneeDuPlan7))),
          value: () => null,
          excepts: [],
        },
      ],
      null,
      'jour du règlement',
    ),
  );
}

function openMandat(dossier: OpenDossier, mission: partial.Value): partial.Value {
  return dossier.keep('mandat', undefined, [mission], () => {
    const suivantes = once(() =>
      partial.filter(dossier.read('prisesDeMission'), (priseDeMission) =>
        partial.compare(
          'greater',
          partial.field(priseDeMission, 'date'),
          partial.field(mission, 'date'),
          0,
          0,
          'mandat',
        ),
      ),
    );
    return partial.choose(
      [
        {
          guard: () => partial.not(partial.isEmpty(suivantes(), 'mandat')),
          value: () =>
            partial.period(
              partial.field(mission, 'date'),
              partial.addDays(
                partial.least(
                  partial.each(suivantes(), (priseDeMission2) => partial.field(priseDeMission2, 'date')),
                  'mandat',
                ),
                -1,
                'mandat',
              ),
              'mandat',
            ),
          excepts: [],
        },
        {
          guard: () => partial.isEmpty(suivantes(), 'mandat'),
          value: () => partial.period(partial.field(mission, 'date'), openFinPrevueDuPlan(dossier), 'mandat'),
          excepts: [],
        },
      ],
      null,
      'mandat',
    );
  });
}

function openCoordinateursDeLAnnee(dossier: OpenDossier, anneeDuPlan: partial.Value): partial.Value {
  return dossier.keep("coordinateurs de l'année", undefined, [anneeDuPlan], () =>
    partial.sum(
      partial.list([
        partial.choose(
          [
            {
              guard: null,
              value: () =>
                partial.count(
                  partial.filter(dossier.read('prisesDeMission'), (priseDeMission) =>
                    partial.compare(
                      'greater',
                      partial.dayCount(
                        partial.intersection(
                          partial.forEachOption([priseDeMission], (mission) => openMandat(dossier, mission)),
                          partial.forEachOption([anneeDuPlan], (anneeDuPlan2) =>
                            openPeriodeDeLAnnee(dossier, anneeDuPlan2),
                          ),
                          "coordinateurs de l'année",
                        ),
                        "coordinateurs de l'année",
                      ),
                      0,
                      0,
                      0,
                      "coordinateurs de l'année",
                    ),
                  ),
                ),
              excepts: [],
            },
          ],
          null,
          "coordinateurs de l'année",
        ),
      ]),
      0,
      "coordinateurs de l'année",
    ),
  );
}

function openProrataApplique(dossier: OpenDossier, anneeDuPlan: partial.Value): partial.Value {
  return dossier.keep('prorata appliqué', undefined, [anneeDuPlan], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.and(
              partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openArretDansLAnnee(dossier, anneeDuPlan2)),
              () => partial.same(dossier.read('suiteDUnArretAnticipe'), 'dû au prorata', false, 'prorata appliqué'),
            ),
          value: () => true,
          excepts: [1],
        },
        {
          guard: null,
          value: () =>
            partial.compare(
              'greaterOrEqual',
              partial.forEachOption([anneeDuPlan], (anneeDuPlan3) => openCoordinateursDeLAnnee(dossier, anneeDuPlan3)),
              2,
              0,
              0,
              'prorata appliqué',
            ),
          excepts: [],
        },
      ],
      null,
      'prorata appliqué',
    ),
  );
}

function openDernierJourCompte(dossier: OpenDossier, anneeDuPlan: partial.Value): partial.Value {
  return dossier.keep('dernier jour compté', undefined, [anneeDuPlan], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.and(
              partial.dayWithin(
                openDernierJourServi(dossier),
                partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openPeriodeDeLAnnee(dossier, anneeDuPlan2)),
                'dernier jour compté',
              ),
              () => partial.same(dossier.read('suiteDUnArretAnticipe'), 'dû en totalité', false, 'dernier jour compté'),
            ),
          value: () =>
            partial.lastDay(
              partial.forEachOption([anneeDuPlan], (anneeDuPlan3) => openPeriodeDeLAnnee(dossier, anneeDuPlan3)),
              'dernier jour compté',
            ),
          excepts: [1],
        },
        { guard: null, value: () => openDernierJourServi(dossier), excepts: [] },
      ],
      null,
      'dernier jour compté',
    ),
  );
}

function openPartAuxJours(dossier: OpenDossier, mission: partial.Value, anneeDuPlan: partial.Value): partial.Value {
  return dossier.keep('part aux jours', undefined, [mission, anneeDuPlan], () => {
    const joursDeLAnnee = once(() =>
      partial.dayCount(
        partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openPeriodeDeLAnnee(dossier, anneeDuPlan2)),
        'part aux jours',
      ),
    );
    const anneeComptee = once(() =>
      partial.intersection(
        partial.forEachOption([anneeDuPlan], (anneeDuPlan3) => openPeriodeDeLAnnee(dossier, anneeDuPlan3)),
        partial.period(
          dossier.read('dateDEffet'),
          partial.forEachOption([anneeDuPlan], (anneeDuPlan4) => openDernierJourCompte(dossier, anneeDuPlan4)),
          'part aux jours',
        ),
        'part aux jours',
      ),
    );
    const joursALaFin = once(() =>
      partial.dayCount(
        partial.intersection(
          anneeComptee(),
          partial.period(
            dossier.read('dateDEffet'),
            partial.lastDay(
              partial.forEachOption([mission], (mission2) => openMandat(dossier, mission2)),
              'part aux jours',
            ),
            'part aux jours',
          ),
          'part aux jours',
        ),
        'part aux jours',
      ),
    );
    const joursAuDebut = once(() =>
      partial.dayCount(
        partial.intersection(
          anneeComptee(),
          partial.period(
            dossier.read('dateDEffet'),
            partial.addDays(partial.field(mission, 'date'), -1, 'part aux jours'),
            'part aux jours',
          ),
          'part aux jours',
        ),
        'part aux jours',
      ),
    );
    return partial.subtract(
      partial.round(
        partial.divide(
          partial.toExact(
            partial.multiply(
              partial.forEachOption([anneeDuPlan], (anneeDuPlan5) => openForfaitDeLAnnee(dossier, anneeDuPlan5)),
              joursALaFin(),
              'part aux jours',
            ),
            2,
            'part aux jours',
          ),
          partial.toExact(joursDeLAnnee(), 0, 'part aux jours'),
          'part aux jours',
        ),
        0,
        1,
        2,
        'nearest',
        'part aux jours',
      ),
      partial.round(
        partial.divide(
          partial.toExact(
            partial.multiply(
              partial.forEachOption([anneeDuPlan], (anneeDuPlan6) => openForfaitDeLAnnee(dossier, anneeDuPlan6)),
              joursAuDebut(),
              'part aux jours',
            ),
            2,
            'part aux jours',
          ),
          partial.toExact(joursDeLAnnee(), 0, 'part aux jours'),
          'part aux jours',
        ),
        0,
        1,
        2,
        'nearest',
        'part aux jours',
      ),
      'part aux jours',
    );
  });
}

function openPointsFaits(dossier: OpenDossier, priseDeMission: partial.Value): partial.Value {
  return dossier.keep('points faits', undefined, [priseDeMission], () =>
    partial.sum(
      partial.list([
        partial.choose(
          [
            {
              guard: () =>
                partial.and(partial.exists(dossier.read('dateDuPremierPointDEtape')), () =>
                  partial.dayWithin(
                    partial.required(
                      dossier.read('dateDuPremierPointDEtape'),
                      'points faits',
                      "date du premier point d'étape",
                    ),
                    partial.forEachOption([priseDeMission], (mission) => openMandat(dossier, mission)),
                    'points faits',
                  ),
                ),
              value: () => 1,
              excepts: [],
            },
          ],
          () => 0,
          'points faits',
        ),
        partial.choose(
          [
            {
              guard: () =>
                partial.and(partial.exists(dossier.read('dateDuSecondPointDEtape')), () =>
                  partial.dayWithin(
                    partial.required(
                      dossier.read('dateDuSecondPointDEtape'),
                      'points faits',
                      "date du second point d'étape",
                    ),
                    partial.forEachOption([priseDeMission], (mission2) => openMandat(dossier, mission2)),
                    'points faits',
                  ),
                ),
              value: () => 1,
              excepts: [],
            },
          ],
          () => 0,
          'points faits',
        ),
      ]),
      0,
      'points faits',
    ),
  );
}

function openPartAuxPoints(
  dossier: OpenDossier,
  priseDeMission: partial.Value,
  anneeDuPlan: partial.Value,
): partial.Value {
  return dossier.keep('part aux points', undefined, [priseDeMission, anneeDuPlan], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.compare('greaterOrEqual', partial.field(anneeDuPlan, 'rang'), 2, 0, 0, 'part aux points'),
          value: () =>
            unknownOf(
              { kind: 'number', scale: 2, min: null, max: null },
              { kind: 'definition', path: 'part aux points', name: 'part aux points', whole: true },
            ),
          excepts: [2],
        },
        {
          guard: () =>
            partial.and(
              partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openArretDansLAnnee(dossier, anneeDuPlan2)),
              () => partial.same(dossier.read('suiteDUnArretAnticipe'), 'dû en totalité', false, 'part aux points'),
            ),
          value: () =>
            unknownOf(
              { kind: 'number', scale: 2, min: null, max: null },
              { kind: 'definition', path: 'part aux points', name: 'part aux points', whole: true },
            ),
          excepts: [2],
        },
        {
          guard: null,
          value: () =>
            partial.round(
              partial.divide(
                partial.toExact(
                  partial.multiply(
                    partial.forEachOption([anneeDuPlan], (anneeDuPlan3) => openForfaitDeLAnnee(dossier, anneeDuPlan3)),
                    partial.forEachOption([priseDeMission], (priseDeMission2) =>
                      openPointsFaits(dossier, priseDeMission2),
                    ),
                    'part aux points',
                  ),
                  2,
                  'part aux points',
                ),
                { n: 2, d: 1 },
                'part aux points',
              ),
              0,
              1,
              2,
              'nearest',
              'part aux points',
            ),
          excepts: [],
        },
      ],
      null,
      'part aux points',
    ),
  );
}

function openPartDue(dossier: OpenDossier, priseDeMission: partial.Value, anneeDuPlan: partial.Value): partial.Value {
  return dossier.keep('part due', undefined, [priseDeMission, anneeDuPlan], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.not(partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openAnneeDue(dossier, anneeDuPlan2))),
          value: () => 0,
          excepts: [2, 3, 4],
        },
        {
          guard: () =>
            partial.compare(
              'equal',
              partial.dayCount(
                partial.intersection(
                  partial.forEachOption([priseDeMission], (mission) => openMandat(dossier, mission)),
                  partial.forEachOption([anneeDuPlan], (anneeDuPlan3) => openPeriodeDeLAnnee(dossier, anneeDuPlan3)),
                  'part due',
                ),
                'part due',
              ),
              0,
              0,
              0,
              'part due',
            ),
          value: () => 0,
          excepts: [2, 3, 4],
        },
        {
          guard: () =>
            partial.not(
              partial.forEachOption([anneeDuPlan], (anneeDuPlan4) => openProrataApplique(dossier, anneeDuPlan4)),
            ),
          value: () =>
            partial.forEachOption([anneeDuPlan], (anneeDuPlan5) => openForfaitDeLAnnee(dossier, anneeDuPlan5)),
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.forEachOption([anneeDuPlan], (anneeDuPlan6) => openProrataApplique(dossier, anneeDuPlan6)),
              () => partial.same(dossier.read('baseDuProrata'), 'jours de mission', false, 'part due'),
            ),
          value: () =>
            partial.forEachOption([priseDeMission, anneeDuPlan], (mission2, anneeDuPlan7) =>
              openPartAuxJours(dossier, mission2, anneeDuPlan7),
            ),
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.forEachOption([anneeDuPlan], (anneeDuPlan8) => openProrataApplique(dossier, anneeDuPlan8)),
              () => partial.same(dossier.read('baseDuProrata'), 'points de suivi faits', false, 'part due'),
            ),
          value: () =>
            partial.forEachOption([priseDeMission, anneeDuPlan], (priseDeMission2, anneeDuPlan9) =>
              openPartAuxPoints(dossier, priseDeMission2, anneeDuPlan9),
            ),
          excepts: [],
        },
      ],
      null,
      'part due',
    ),
  );
}

function openDuPourLAnnee(dossier: OpenDossier, anneeDuPlan: partial.Value): partial.Value {
  return dossier.keep("dû pour l'année", undefined, [anneeDuPlan], () =>
    partial.sum(
      partial.each(dossier.read('prisesDeMission'), (priseDeMission) =>
        partial.forEachOption([priseDeMission, anneeDuPlan], (priseDeMission2, anneeDuPlan2) =>
          openPartDue(dossier, priseDeMission2, anneeDuPlan2),
        ),
      ),
      0,
      "dû pour l'année",
    ),
  );
}

function openDuAuCoordinateur(dossier: OpenDossier, priseDeMission: partial.Value): partial.Value {
  return dossier.keep('dû au coordinateur', undefined, [priseDeMission], () =>
    partial.sum(
      partial.each(dossier.read('annees'), (anneeDuPlan) =>
        partial.forEachOption([priseDeMission, anneeDuPlan], (priseDeMission2, anneeDuPlan2) =>
          openPartDue(dossier, priseDeMission2, anneeDuPlan2),
        ),
      ),
      0,
      'dû au coordinateur',
    ),
  );
}

function openResteAuBeneficiaire(dossier: OpenDossier, anneeDuPlan: partial.Value): partial.Value {
  return dossier.keep('reste au bénéficiaire', undefined, [anneeDuPlan], () =>
    partial.round(
      partial.multiply(
        partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openDuPourLAnnee(dossier, anneeDuPlan2)),
        partial.subtract(10000, PRISE_EN_CHARGE_DE_LA_COORDINATION, 'reste au bénéficiaire'),
        'reste au bénéficiaire',
      ),
      6,
      1,
      2,
      'nearest',
      'reste au bénéficiaire',
    ),
  );
}

function openReglementAutomatique(dossier: OpenDossier): partial.Value {
  return dossier.keep('règlement automatique', undefined, [], () =>
    partial.same(openVerdictDePiecesDuForfaitCoordination(dossier), 'conforme', false, 'règlement automatique'),
  );
}

function openCandidatsPourLesHeures(dossier: OpenDossier): partial.Value {
  return dossier.keep('candidats pour les heures', undefined, [], () =>
    partial.filter(openCandidats(dossier), (prestataire) =>
      partial.field(prestataire, 'assureLesHeuresDAccompagnement'),
    ),
  );
}

function openCoordinateur(dossier: OpenDossier): partial.Value {
  return dossier.keep('coordinateur', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.same(openDesignationDuCoordinateur(dossier), 'aucune coordination', false, 'coordinateur'),
          value: () => null,
          excepts: [],
        },
        {
          guard: () =>
            partial.or(
              partial.same(
                openDesignationDuCoordinateur(dossier),
                'autre partenaire conventionné',
                false,
                'coordinateur',
              ),
              () =>
                partial.same(
                  openDesignationDuCoordinateur(dossier),
                  'désignation par la caisse',
                  false,
                  'coordinateur',
                ),
            ),
          value: () => dossier.read('partenaireProposeParLaCaisse'),
          excepts: [],
        },
        {
          guard: () =>
            partial.same(openDesignationDuCoordinateur(dossier), 'prestataire du plan', false, 'coordinateur'),
          value: () => partial.field(partial.pick('only', openCandidats(dossier), null, 'coordinateur'), 'nom'),
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.same(openDesignationDuCoordinateur(dossier), 'choix du retraité', false, 'coordinateur'),
              () => partial.exists(dossier.read('prestataireChoisi')),
            ),
          value: () =>
            partial.field(
              partial.pick(
                'only',
                partial.filter(openCandidats(dossier), (prestataire2) =>
                  partial.same(
                    partial.field(prestataire2, 'nom'),
                    partial.required(dossier.read('prestataireChoisi'), 'coordinateur', 'prestataire choisi'),
                    false,
                    'coordinateur',
                  ),
                ),
                null,
                'coordinateur',
              ),
              'nom',
            ),
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.and(
                partial.and(
                  partial.same(openDesignationDuCoordinateur(dossier), 'choix du retraité', false, 'coordinateur'),
                  () => partial.not(partial.exists(dossier.read('prestataireChoisi'))),
                ),
                () => partial.same(dossier.read('preference'), 'choix par défaut', false, 'coordinateur'),
              ),
              () =>
                partial.compare('equal', partial.count(openCandidatsPourLesHeures(dossier)), 1, 0, 0, 'coordinateur'),
            ),
          value: () =>
            partial.field(partial.pick('only', openCandidatsPourLesHeures(dossier), null, 'coordinateur'), 'nom'),
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.and(
                partial.same(openDesignationDuCoordinateur(dossier), 'choix du retraité', false, 'coordinateur'),
                () => partial.not(partial.exists(dossier.read('prestataireChoisi'))),
              ),
              () =>
                partial.or(partial.same(dossier.read('preference'), 'simple conseil', false, 'coordinateur'), () =>
                  partial.compare(
                    'different',
                    partial.count(openCandidatsPourLesHeures(dossier)),
                    1,
                    0,
                    0,
                    'coordinateur',
                  ),
                ),
            ),
          value: () =>
            unknownOf(
              { kind: 'optional', of: { kind: 'text' } },
              { kind: 'definition', path: 'coordinateur', name: 'coordinateur', whole: true },
            ),
          excepts: [],
        },
      ],
      null,
      'coordinateur',
    ),
  );
}

function openResponsableDeLEtapeLignes(dossier: OpenDossier, etapeDuDossier: partial.Value): partial.Value {
  return dossier.keep("responsable de l'étape.lignes", undefined, [etapeDuDossier], () =>
    partial.table(
      [{ value: () => etapeDuDossier, applies: null, scale: 0 }],
      [
        {
          tests: [{ kind: 'one of', values: ["demande d'aide"] }],
          value: () => partial.fields({ responsableDeLEtape: 'retraité', rangDeLEtape: 1 }),
        },
        {
          tests: [{ kind: 'one of', values: ['examen de la demande'] }],
          value: () => partial.fields({ responsableDeLEtape: 'caisse de retraite', rangDeLEtape: 2 }),
        },
        {
          tests: [{ kind: 'one of', values: ['visite à domicile programmée'] }],
          value: () => partial.fields({ responsableDeLEtape: 'caisse de retraite', rangDeLEtape: 3 }),
        },
        {
          tests: [{ kind: 'one of', values: ['évaluation du besoin'] }],
          value: () => partial.fields({ responsableDeLEtape: 'évaluateur', rangDeLEtape: 4 }),
        },
        {
          tests: [{ kind: 'one of', values: ['préconisation'] }],
          value: () => partial.fields({ responsableDeLEtape: 'évaluateur', rangDeLEtape: 5 }),
        },
        {
          tests: [{ kind: 'one of', values: ['validation'] }],
          value: () => partial.fields({ responsableDeLEtape: 'caisse de retraite', rangDeLEtape: 6 }),
        },
        {
          tests: [{ kind: 'one of', values: ['notification'] }],
          value: () => partial.fields({ responsableDeLEtape: 'caisse de retraite', rangDeLEtape: 7 }),
        },
        {
          tests: [{ kind: 'one of', values: ['coordination'] }],
          value: () => partial.fields({ responsableDeLEtape: 'partenaires', rangDeLEtape: 8 }),
        },
        {
          tests: [{ kind: 'one of', values: ['mise en œuvre'] }],
          value: () => partial.fields({ responsableDeLEtape: 'partenaires', rangDeLEtape: 9 }),
        },
      ],
      "responsable de l'étape.lignes",
    ),
  );
}

function openResponsableDeLEtape(dossier: OpenDossier, etapeDuDossier: partial.Value): partial.Value {
  return dossier.keep("responsable de l'étape", undefined, [etapeDuDossier], () =>
    partial.field(
      partial.forEachOption([etapeDuDossier], (etapeDuDossier2) =>
        openResponsableDeLEtapeLignes(dossier, etapeDuDossier2),
      ),
      'responsableDeLEtape',
    ),
  );
}

function openRangDeLEtape(dossier: OpenDossier, etapeDuDossier: partial.Value): partial.Value {
  return dossier.keep("rang de l'étape", undefined, [etapeDuDossier], () =>
    partial.field(
      partial.forEachOption([etapeDuDossier], (etapeDuDossier2) =>
        openResponsableDeLEtapeLignes(dossier, etapeDuDossier2),
      ),
      'rangDeLEtape',
    ),
  );
}

function openUnePriseDeMissionParJour(dossier: OpenDossier): partial.Value {
  return dossier.keep('une prise de mission par jour', undefined, [], () =>
    partial.compare(
      'equal',
      partial.count(
        partial.distinct(
          partial.each(dossier.read('prisesDeMission'), (priseDeMission) => partial.field(priseDeMission, 'date')),
          null,
        ),
      ),
      partial.count(dossier.read('prisesDeMission')),
      0,
      0,
      'une prise de mission par jour',
    ),
  );
}

function openJamaisPlusDUnForfaitParAnnee(dossier: OpenDossier): partial.Value {
  return dossier.keep("jamais plus d'un forfait par année", undefined, [], () =>
    partial.all(dossier.read('annees'), (anneeDuPlan) =>
      partial.compare(
        'lessOrEqual',
        partial.forEachOption([anneeDuPlan], (anneeDuPlan2) => openDuPourLAnnee(dossier, anneeDuPlan2)),
        partial.forEachOption([anneeDuPlan], (anneeDuPlan3) => openForfaitDeLAnnee(dossier, anneeDuPlan3)),
        2,
        2,
        "jamais plus d'un forfait par année",
      ),
    ),
  );
}
