/**
 * OSCAR : mission de coordination: what goes in, what comes out.
 * Made by Attendu with oscar-coordination.ts. Do not edit: change the rules and build again.
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
export type FinDeMois = 'dernier jour existant' | 'lendemain' | 'débordement';

/** « réexamen notifié trop tard » */
export type ReexamenNotifieTropTard = 'délai impossible' | "délai d'une première demande";

/** « jour du point d'étape » */
export type JourDuPointDEtape = 'point anticipé admis' | 'point anticipé trop tôt';

/** « canal » */
export type Canal = 'visite au domicile' | 'téléphone' | 'autre canal';

/** « famille d'événement » */
export type FamilleDEvenement =
  | 'changement des ressources'
  | 'changement des besoins'
  | 'clôture du plan'
  | 'changement des partenaires';

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
  | 'aucune ligne'
  | 'décès'
  | 'interruption'
  | "séjour à l'hôpital"
  | 'évolution du partenaire';

/** « effet sur le forfait » */
export type EffetSurLeForfait = 'sans effet' | 'pas de récupération' | 'récupération' | 'prorata du réalisé';

/** « ampleur » */
export type Ampleur = 'majeure' | 'mineure';

/** « suite à donner » */
export type SuiteADonner = "information de la caisse et de l'évaluateur" | 'adaptation des prestations';

/** « suite de l'évaluation » */
export type SuiteDeLEvaluation = 'pas de nouvelle évaluation' | 'décision de la caisse';

/** « situation du plan » */
export type SituationDuPlan = 'en cours' | 'clos';

/** « acteur » */
export type Acteur = 'coordinateur du plan' | 'structure évaluatrice';

/** « déménagement dans la région » */
export type DemenagementDansLaRegion = 'clôture' | 'changement de partenaire';

/** « interruption imputable au coordinateur » */
export type InterruptionImputableAuCoordinateur =
  | 'année interrompue perdue'
  | 'forfaits payés récupérés aussi'
  | 'forfait conservé';

/** « point supplémentaire » */
export type PointSupplementaire = 'obligatoire' | 'laissé au coordinateur';

/** « évolutions rapprochées » */
export type EvolutionsRapprochees = 'un point par évolution' | 'un point pour plusieurs';

/** « saisie des dates » */
export type SaisieDesDates = 'saisie du coordinateur' | "saisie de l'évaluateur";

/** « mode d'intervention » */
export type ModeDIntervention = 'prestataire' | 'autre mode';

/** « destinataire » */
export type Destinataire = 'structure' | 'bénéficiaire';

/** « versement au bénéficiaire » */
export type VersementAuBeneficiaire = 'sur ses factures' | 'montant accordé en entier';

/** « suite d'un arrêt anticipé » */
export type SuiteDUnArretAnticipe = 'dû en totalité' | 'dû au prorata' | "rien avant la fin de l'année";

/** « jour du montant » */
export type JourDuMontant = 'jour de la notification' | "premier jour de l'année" | 'jour du paiement';

/** « base du prorata » */
export type BaseDuProrata = 'jours de mission' | 'points de suivi faits' | 'visite et points faits';

/** « partenaire visé » */
export type PartenaireVise = 'coordinateur seul' | 'tout prestataire du plan';

/** « pièces après un arrêt » */
export type PiecesApresUnArret = 'toutes les pièces' | 'pièces déjà dues';

/** « comptes rendus exigés » */
export type ComptesRendusExiges = 'tous les points faits' | 'points obligatoires seuls';

/** « paiement d'un plan arrêté » */
export type PaiementDUnPlanArrete = 'fin prévue' | 'fin effective';

/** « type de demande » */
export type TypeDeDemande = 'première demande' | 'réexamen';

/** « prestation attribuée deux fois » */
export type PrestationAttribueeDeuxFois = 'comptée une fois' | 'comptée à chaque attribution';

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
export type Preference = 'choix par défaut' | 'simple conseil' | 'priorité';

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
  | "compte rendu du second point d'étape"
  | 'comptes rendus des points supplémentaires';

/** « préparation de la visite » */
export type PreparationDeLaVisite =
  | 'informations du site et points sensibles lus'
  | "échanges avec l'évaluateur"
  | 'éléments de prévention identifiés';

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
  | 'contrats réalisés'
  | 'mode de paiement de chaque service écrit'
  | 'contribution de la caisse en annexe';

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
  | 'suivi personnalisé'
  | 'mise en œuvre et orientation'
  | 'information des partenaires';

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
  readonly partenaire: string | null;
  /** date */
  readonly date: Day;
  /** réalisé arrêté par la caisse (% × 100) */
  readonly realiseArreteParLaCaisse: number | null;
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

/** « point ajouté », as the rules read it. */
export interface PointAjoute extends Ranked {
  /** date */
  readonly date: Day;
  /** compte rendu transmis */
  readonly compteRenduTransmis: boolean;
}

/** « circulaire », as the rules read it. */
export interface Circulaire extends Ranked {
  /** jour d'effet */
  readonly jourDEffet: Day;
  /** montant (€/an × 100) */
  readonly montant: number;
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
  /** heures (h, 2 décimales au plus) */
  readonly heures?: number | string;
}

/** « point ajouté » as JSON. A key left out is unknown. */
export interface PointAjouteInput {
  /** date (AAAA-MM-JJ) */
  readonly date?: string;
  /** compte rendu transmis */
  readonly compteRenduTransmis?: boolean;
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
  readonly rang?: number | string;
  /** éligibilité validée */
  readonly eligibiliteValidee?: boolean;
}

/** « prise de mission » as JSON. A key left out is unknown. */
export interface PriseDeMissionInput {
  /** partenaire */
  readonly partenaire?: string | null;
  /** date (AAAA-MM-JJ) */
  readonly date?: string;
  /** réalisé arrêté par la caisse (%, 90 pour 90 %, 2 décimales au plus) */
  readonly realiseArreteParLaCaisse?: number | string | null;
}

/** « circulaire » as JSON. A key left out is unknown. */
export interface CirculaireInput {
  /** jour d'effet (AAAA-MM-JJ) */
  readonly jourDEffet?: string;
  /** montant (€/an, 2 décimales au plus) */
  readonly montant?: number | string;
}

/** « intervention » as JSON. A key left out is unknown. */
export interface InterventionInput {
  /** date (AAAA-MM-JJ) */
  readonly date?: string;
  /** heures (h, 2 décimales au plus) */
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
  /** heures notifiées (h, 2 décimales au plus) */
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
  /** Points d'étape faits en plus, après une évolution de la situation */
  readonly pointsSupplementaires?: readonly PointAjouteInput[];
  /** événements */
  readonly evenements?: readonly EvenementInput[];
  /** années */
  readonly annees?: readonly AnneeDuPlanInput[];
  /**
   * Coordinateurs, du premier au dernier : nom, premier jour, et part du forfait que la caisse a arrêtée pour eux («
   * aucun » si elle ne l'a pas fait) ; « aucun » pour nom : plus personne ne coordonne
   */
  readonly prisesDeMission?: readonly PriseDeMissionInput[];
  /** Montants du forfait coordination que fixent les circulaires au dossier ; liste vide : aucune */
  readonly circulairesDeLaCnav?: readonly CirculaireInput[];
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
  /** montant facturé (€, 2 décimales au plus) */
  readonly montantFacture?: number | string;
  /** montant accordé du forfait prévention (€, 2 décimales au plus) */
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
  /** règle un document de visite */
  readonly unDocumentDeVisite: boolean;
  /** règle formulaire fourni */
  readonly formulaireFourni: boolean;
  /** règle attestation fournie */
  readonly attestationFournie: boolean;
  /** règle compte rendu fourni */
  readonly compteRenduFourni: boolean;
  /** règle jour du premier point d'étape (AAAA-MM-JJ) */
  readonly jourDuPremierPointDEtape: string | null;
  /** règle plus personne ensuite */
  readonly plusPersonneEnsuite: boolean;
  /** impact ligne d'évolution */
  readonly ligneDEvolution: LigneDuTableau;
  /** règle arrête le plan */
  readonly arreteLePlan: boolean;
  /** règle fin prévue du plan (AAAA-MM-JJ) */
  readonly finPrevueDuPlan: string;
  /** règle arrêts anticipés */
  readonly arretsAnticipes: readonly EvenementOutput[];
  /** règle dernier jour servi (AAAA-MM-JJ) */
  readonly dernierJourServi: string;
  /** règle dernier jour coordonné (AAAA-MM-JJ) */
  readonly dernierJourCoordonne: string;
  /** délai premier point d'étape : plus tôt (AAAA-MM-JJ) */
  readonly plusTotDuPremierPointDEtape: string | null;
  /** délai premier point d'étape : échéance (AAAA-MM-JJ) */
  readonly echeanceDuPremierPointDEtape: string | null;
  /** délai premier point d'étape : état */
  readonly etatDuPremierPointDEtape: EtatDuDelai;
  /** règle premier point exigible */
  readonly premierPointExigible: boolean;
  /** règle jour du second point d'étape (AAAA-MM-JJ) */
  readonly jourDuSecondPointDEtape: string | null;
  /** délai second point d'étape : plus tôt (AAAA-MM-JJ) */
  readonly plusTotDuSecondPointDEtape: string | null;
  /** délai second point d'étape : échéance (AAAA-MM-JJ) */
  readonly echeanceDuSecondPointDEtape: string | null;
  /** délai second point d'étape : état */
  readonly etatDuSecondPointDEtape: EtatDuDelai;
  /** règle second point exigible */
  readonly secondPointExigible: boolean;
  /** règle points supplémentaires exigibles */
  readonly pointsSupplementairesExigibles: boolean;
  /** règle période de l'année */
  readonly periodeDeLAnnee: PeriodAtEdge;
  /** règle arrêt dans l'année */
  readonly arretDansLAnnee: boolean;
  /** impact conséquence */
  readonly consequence: EffetSurLeForfait;
  /** règle imputable */
  readonly imputable: boolean;
  /** règle Le forfait de l'année où le plan s'arrête est perdu, du fait du coordinateur */
  readonly forfaitDeLAnneePerdu: boolean;
  /** décompte prestations diversifiées */
  readonly prestationsDiversifiees: number;
  /** règle éligible au forfait coordination */
  readonly eligibleAuForfaitCoordination: boolean;
  /** règle candidats */
  readonly candidats: readonly PrestataireOutput[];
  /** règle désignation du coordinateur */
  readonly designationDuCoordinateur: Designation;
  /** règle coordination assurée */
  readonly coordinationAssuree: boolean;
  /** règle année due */
  readonly anneeDue: boolean;
  /** règle jour de paiement de l'année (AAAA-MM-JJ) */
  readonly jourDePaiementDeLAnnee: string;
  /** règle jour du dernier paiement (AAAA-MM-JJ) */
  readonly jourDuDernierPaiement: string;
  /** règle jour limite des pièces de la visite (AAAA-MM-JJ) */
  readonly jourLimiteDesPiecesDeLaVisite: string;
  /** règle jour limite de la pièce du premier point (AAAA-MM-JJ) */
  readonly jourLimiteDeLaPieceDuPremierPoint: string;
  /** règle jour limite de la pièce du second point (AAAA-MM-JJ) */
  readonly jourLimiteDeLaPieceDuSecondPoint: string;
  /** règle jour limite des pièces des points supplémentaires (AAAA-MM-JJ) */
  readonly jourLimiteDesPiecesDesPointsSupplementaires: string;
  /** contrôle pièces du forfait coordination : verdict */
  readonly verdictDePiecesDuForfaitCoordination: Verdict;
  /** contrôle pièces du forfait coordination : manquants */
  readonly manquantsDePiecesDuForfaitCoordination: readonly PieceManquanteDePiecesDuForfaitCoordinationOutput[];
  /** contrôle préparation de la visite : verdict */
  readonly verdictDePreparationDeLaVisite: Verdict;
  /** règle début du délai de visite (AAAA-MM-JJ) */
  readonly debutDuDelaiDeVisite: string;
  /** règle limite d'une première demande (AAAA-MM-JJ) */
  readonly limiteDUnePremiereDemande: string;
  /** règle limite d'un réexamen (AAAA-MM-JJ) */
  readonly limiteDUnReexamen: string;
  /** règle notification tardive */
  readonly notificationTardive: boolean;
  /** délai Visite initiale au domicile du retraité : échéance (AAAA-MM-JJ) */
  readonly echeanceDeVisiteInitiale: string;
  /** contrôle préparation de la visite : manquants */
  readonly manquantsDePreparationDeLaVisite: readonly PieceManquanteDePreparationDeLaVisiteOutput[];
  /** contrôle prise de rendez-vous : verdict */
  readonly verdictDePriseDeRendezVous: Verdict;
  /** contrôle prise de rendez-vous : manquants */
  readonly manquantsDePriseDeRendezVous: readonly PieceManquanteDePriseDeRendezVousOutput[];
  /** contrôle déroulement de la visite : verdict */
  readonly verdictDeDeroulementDeLaVisite: Verdict;
  /** contrôle déroulement de la visite : manquants */
  readonly manquantsDeDeroulementDeLaVisite: readonly PieceManquanteDeDeroulementDeLaVisiteOutput[];
  /** contrôle contrats de prestation : verdict */
  readonly verdictDeContratsDePrestation: Verdict;
  /** contrôle contrats de prestation : manquants */
  readonly manquantsDeContratsDePrestation: readonly PieceManquanteDeContratsDePrestationOutput[];
  /** règle répartition complète */
  readonly repartitionComplete: boolean;
  /** contrôle mise en œuvre du plan : verdict */
  readonly verdictDeMiseEnOeuvreDuPlan: Verdict;
  /** contrôle mise en œuvre du plan : manquants */
  readonly manquantsDeMiseEnOeuvreDuPlan: readonly PieceManquanteDeMiseEnOeuvreDuPlanOutput[];
  /** contrôle rôle de prévention : verdict */
  readonly verdictDeRoleDePrevention: Verdict;
  /** contrôle rôle de prévention : manquants */
  readonly manquantsDeRoleDePrevention: readonly PieceManquanteDeRoleDePreventionOutput[];
  /** règle auteur de la saisie */
  readonly auteurDeLaSaisie: Acteur;
  /** règle avant tout arrêt */
  readonly avantToutArret: boolean;
  /** contrôle signalement : verdict */
  readonly verdictDeSignalement: Verdict;
  /** contrôle signalement : manquants */
  readonly manquantsDeSignalement: readonly PieceManquanteDeSignalementOutput[];
  /** contrôle capacités du partenaire : verdict */
  readonly verdictDeCapacitesDuPartenaire: Verdict;
  /** contrôle capacités du partenaire : manquants */
  readonly manquantsDeCapacitesDuPartenaire: readonly PieceManquanteDeCapacitesDuPartenaireOutput[];
  /** contrôle rapport annuel : verdict */
  readonly verdictDeRapportAnnuel: Verdict;
  /** contrôle rapport annuel : manquants */
  readonly manquantsDeRapportAnnuel: readonly PieceManquanteDeRapportAnnuelOutput[];
  /** contrôle maîtrise des risques : verdict */
  readonly verdictDeMaitriseDesRisques: Verdict;
  /** contrôle maîtrise des risques : manquants */
  readonly manquantsDeMaitriseDesRisques: readonly PieceManquanteDeMaitriseDesRisquesOutput[];
  /** règle action correctrice décidée */
  readonly actionCorrectriceDecidee: ActionCorrectrice | null;
  /** délai Visite initiale au domicile du retraité : plus tôt (AAAA-MM-JJ) */
  readonly plusTotDeVisiteInitiale: string;
  /** délai Visite initiale au domicile du retraité : état */
  readonly etatDeVisiteInitiale: EtatDuDelai;
  /** contrôle missions de coordination : verdict */
  readonly verdictDeMissionsDeCoordination: Verdict;
  /** contrôle missions de coordination : manquants */
  readonly manquantsDeMissionsDeCoordination: readonly PieceManquanteDeMissionsDeCoordinationOutput[];
  /** règle visite faite à temps */
  readonly visiteFaiteATemps: boolean;
  /** règle canal admis pour la visite initiale */
  readonly canalAdmisPourLaVisiteInitiale: boolean;
  /** règle canal admis pour un point d'étape */
  readonly canalAdmisPourUnPointDEtape: boolean;
  /** barème famille de l'événement */
  readonly familleDeLEvenement: FamilleDEvenement;
  /** règle situation */
  readonly situation: SituationDuPlan;
  /** règle évolutions pendant le plan */
  readonly evolutionsPendantLePlan: readonly EvenementOutput[];
  /** règle points supplémentaires attendus */
  readonly pointsSupplementairesAttendus: number;
  /** décompte points d'étape attendus */
  readonly pointsDEtapeAttendus: number;
  /** règle suite proposée */
  readonly suiteProposee: SuiteADonner;
  /** règle nouvelle évaluation */
  readonly nouvelleEvaluation: SuiteDeLEvaluation;
  /** règle tarif de l'heure (€/h, texte à 2 décimales) */
  readonly tarifDeLHeure: string;
  /** règle base de rémunération (€, texte à 2 décimales) */
  readonly baseDeRemuneration: string;
  /** plafond payé à la structure (€, texte à 2 décimales) */
  readonly payeALaStructure: string;
  /** plafond payé au bénéficiaire (€, texte à 2 décimales) */
  readonly payeAuBeneficiaire: string;
  /** règle période de la mission */
  readonly periodeDeLaMission: PeriodAtEdge;
  /** règle jour qui fixe le montant (AAAA-MM-JJ) */
  readonly jourQuiFixeLeMontant: string;
  /** règle montant annuel du forfait (€/an, texte à 2 décimales) */
  readonly montantAnnuelDuForfait: string;
  /** règle forfait de l'année (€, texte à 2 décimales) */
  readonly forfaitDeLAnnee: string;
  /** règle jour du règlement (AAAA-MM-JJ) */
  readonly jourDuReglement: string | null;
  /** règle Du premier au dernier jour d'un coordinateur */
  readonly mandat: PeriodAtEdge;
  /** règle en poste dans l'année */
  readonly enPosteDansLAnnee: boolean;
  /** décompte coordinateurs de l'année */
  readonly coordinateursDeLAnnee: number;
  /** règle prorata appliqué */
  readonly prorataApplique: boolean;
  /** règle dernier jour compté (AAAA-MM-JJ) */
  readonly dernierJourCompte: string;
  /** règle part aux jours (€, texte à 2 décimales) */
  readonly partAuxJours: string;
  /** décompte points faits */
  readonly pointsFaits: number;
  /** décompte actes faits */
  readonly actesFaits: number;
  /** règle point hors de la première année */
  readonly pointHorsDeLaPremiereAnnee: boolean;
  /** règle part aux points (€, texte à 2 décimales) */
  readonly partAuxPoints: string;
  /** règle part aux actes (€, texte à 2 décimales) */
  readonly partAuxActes: string;
  /** décompte années au prorata */
  readonly anneesAuProrata: number;
  /** règle part arrêtée (€, texte à 2 décimales) */
  readonly partArretee: string;
  /** règle part restante (€, texte à 2 décimales) */
  readonly partRestante: string;
  /** règle part à mesurer */
  readonly partAMesurer: boolean;
  /** règle part due (€, texte à 2 décimales) */
  readonly partDue: string;
  /** règle dû pour l'année (€, texte à 2 décimales) */
  readonly duPourLAnnee: string;
  /** règle dû au coordinateur (€, texte à 2 décimales) */
  readonly duAuCoordinateur: string;
  /** règle règlement automatique */
  readonly reglementAutomatique: boolean;
  /** règle déjà payé et récupéré (€, texte à 2 décimales) */
  readonly dejaPayeEtRecupere: string;
  /** règle reste au bénéficiaire (€, texte à 2 décimales) */
  readonly resteAuBeneficiaire: string;
  /** règle candidats pour les heures */
  readonly candidatsPourLesHeures: readonly PrestataireOutput[];
  /** règle Le retraité a choisi un prestataire, parmi les candidats */
  readonly choixRecevable: boolean;
  /** règle choix suivi */
  readonly choixSuivi: boolean;
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
  /** Points d'étape faits en plus, après une évolution de la situation */
  readonly pointsSupplementaires: readonly PointAjoute[];
  /** événements */
  readonly evenements: readonly Evenement[];
  /** années */
  readonly annees: readonly AnneeDuPlan[];
  /**
   * Coordinateurs, du premier au dernier : nom, premier jour, et part du forfait que la caisse a arrêtée pour eux («
   * aucun » si elle ne l'a pas fait) ; « aucun » pour nom : plus personne ne coordonne
   */
  readonly prisesDeMission: readonly PriseDeMission[];
  /** Montants du forfait coordination que fixent les circulaires au dossier ; liste vide : aucune */
  readonly circulairesDeLaCnav: readonly Circulaire[];
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
  /**
   * Un délai en mois qui tombe sur un jour qui n'existe pas finit-il le dernier jour du mois, le lendemain, ou plus
   * loin ?
   */
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
  /** Deux évolutions coup sur coup demandent-elles chacune son point d'étape, ou un seul pour les deux ? */
  readonly evolutionsRapprochees: EvolutionsRapprochees;
  /** Qui renseigne les dates d'hospitalisation : le coordinateur ou la structure évaluatrice ? */
  readonly saisieDesDates: SaisieDesDates;
  /** Le forfait prévention versé au bénéficiaire suit-il ses factures, ou le montant accordé ? */
  readonly versementAuBeneficiaire: VersementAuBeneficiaire;
  /** Que devient le forfait de l'année en cours, payé à la fin de l'année, quand le plan s'arrête avant ? */
  readonly suiteDUnArretAnticipe: SuiteDUnArretAnticipe;
  /** Quand une circulaire change le montant pendant le plan, quel jour fixe celui d'une année ? */
  readonly jourDuMontant: JourDuMontant;
  /**
   * Le « réalisé » se mesure-t-il en jours de mission, en points de suivi faits, ou en actes faits, visite comprise ?
   */
  readonly baseDuProrata: BaseDuProrata;
  /** L'évolution du partenaire qui réduit le forfait est-elle celle du coordinateur seul ? */
  readonly partenaireVise: PartenaireVise;
  /** Quand le plan ou la coordination s'arrête avant un point d'étape, son compte rendu est-il encore exigé ? */
  readonly piecesApresUnArret: PiecesApresUnArret;
  /** Le règlement attend-il le compte rendu d'un point d'étape supplémentaire que le guide n'impose pas ? */
  readonly comptesRendusExiges: ComptesRendusExiges;
  /** Le forfait d'un plan arrêté est-il payé à la fin prévue ou à la fin effective ? */
  readonly paiementDUnPlanArrete: PaiementDUnPlanArrete;
  /** Deux lignes de la même prestation, chez deux prestataires, comptent-elles pour une ou pour deux ? */
  readonly prestationAttribueeDeuxFois: PrestationAttribueeDeuxFois;
  /** Faut-il trois prestations, ou une dans chacune des trois familles ? */
  readonly sensDeLaDiversite: SensDeLaDiversite;
  /** « Conventionné » : pour ce rôle, ou à un titre quelconque ? */
  readonly conventionExigee: ConventionExigee;
  /** Quand plusieurs prestataires peuvent coordonner, qui décide : le retraité ou la caisse ? */
  readonly decideur: Decideur;
  /** Que vaut « en privilégiant » : un choix par défaut, un conseil, une priorité ? */
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
  /**
   * Un délai en mois qui tombe sur un jour qui n'existe pas finit-il le dernier jour du mois, le lendemain, ou plus
   * loin ?
   */
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
  /** Deux évolutions coup sur coup demandent-elles chacune son point d'étape, ou un seul pour les deux ? */
  readonly evolutionsRapprochees: EvolutionsRapprochees;
  /** Qui renseigne les dates d'hospitalisation : le coordinateur ou la structure évaluatrice ? */
  readonly saisieDesDates: SaisieDesDates;
  /** Le forfait prévention versé au bénéficiaire suit-il ses factures, ou le montant accordé ? */
  readonly versementAuBeneficiaire: VersementAuBeneficiaire;
  /** Que devient le forfait de l'année en cours, payé à la fin de l'année, quand le plan s'arrête avant ? */
  readonly suiteDUnArretAnticipe: SuiteDUnArretAnticipe;
  /** Quand une circulaire change le montant pendant le plan, quel jour fixe celui d'une année ? */
  readonly jourDuMontant: JourDuMontant;
  /**
   * Le « réalisé » se mesure-t-il en jours de mission, en points de suivi faits, ou en actes faits, visite comprise ?
   */
  readonly baseDuProrata: BaseDuProrata;
  /** L'évolution du partenaire qui réduit le forfait est-elle celle du coordinateur seul ? */
  readonly partenaireVise: PartenaireVise;
  /** Quand le plan ou la coordination s'arrête avant un point d'étape, son compte rendu est-il encore exigé ? */
  readonly piecesApresUnArret: PiecesApresUnArret;
  /** Le règlement attend-il le compte rendu d'un point d'étape supplémentaire que le guide n'impose pas ? */
  readonly comptesRendusExiges: ComptesRendusExiges;
  /** Le forfait d'un plan arrêté est-il payé à la fin prévue ou à la fin effective ? */
  readonly paiementDUnPlanArrete: PaiementDUnPlanArrete;
  /** Deux lignes de la même prestation, chez deux prestataires, comptent-elles pour une ou pour deux ? */
  readonly prestationAttribueeDeuxFois: PrestationAttribueeDeuxFois;
  /** Faut-il trois prestations, ou une dans chacune des trois familles ? */
  readonly sensDeLaDiversite: SensDeLaDiversite;
  /** « Conventionné » : pour ce rôle, ou à un titre quelconque ? */
  readonly conventionExigee: ConventionExigee;
  /** Quand plusieurs prestataires peuvent coordonner, qui décide : le retraité ou la caisse ? */
  readonly decideur: Decideur;
  /** Que vaut « en privilégiant » : un choix par défaut, un conseil, une priorité ? */
  readonly preference: Preference;
}

/** Every result as the rules hold it (see `Dossier` for units and days). */
export interface Values {
  readonly unDocumentDeVisite: boolean;
  readonly formulaireFourni: boolean;
  readonly attestationFournie: boolean;
  readonly compteRenduFourni: boolean;
  readonly jourDuPremierPointDEtape: Day | null;
  readonly plusPersonneEnsuite: readonly boolean[];
  readonly ligneDEvolution: readonly LigneDuTableau[];
  readonly arreteLePlan: readonly boolean[];
  readonly finPrevueDuPlan: Day;
  readonly arretsAnticipes: readonly Evenement[];
  readonly dernierJourServi: Day;
  readonly dernierJourCoordonne: Day;
  readonly plusTotDuPremierPointDEtape: Day | null;
  readonly echeanceDuPremierPointDEtape: Day | null;
  readonly etatDuPremierPointDEtape: EtatDuDelai;
  readonly premierPointExigible: boolean;
  readonly jourDuSecondPointDEtape: Day | null;
  readonly plusTotDuSecondPointDEtape: Day | null;
  readonly echeanceDuSecondPointDEtape: Day | null;
  readonly etatDuSecondPointDEtape: EtatDuDelai;
  readonly secondPointExigible: boolean;
  readonly pointsSupplementairesExigibles: boolean;
  readonly periodeDeLAnnee: readonly Period[];
  readonly arretDansLAnnee: readonly boolean[];
  readonly consequence: readonly EffetSurLeForfait[];
  readonly imputable: readonly boolean[];
  readonly forfaitDeLAnneePerdu: boolean;
  readonly prestationsDiversifiees: number;
  readonly eligibleAuForfaitCoordination: boolean;
  readonly candidats: readonly Prestataire[];
  readonly designationDuCoordinateur: Designation;
  readonly coordinationAssuree: boolean;
  readonly anneeDue: readonly boolean[];
  readonly jourDePaiementDeLAnnee: readonly Day[];
  readonly jourDuDernierPaiement: Day;
  readonly jourLimiteDesPiecesDeLaVisite: Day;
  readonly jourLimiteDeLaPieceDuPremierPoint: Day;
  readonly jourLimiteDeLaPieceDuSecondPoint: Day;
  readonly jourLimiteDesPiecesDesPointsSupplementaires: Day;
  readonly verdictDePiecesDuForfaitCoordination: Verdict;
  readonly manquantsDePiecesDuForfaitCoordination: readonly PieceManquanteDePiecesDuForfaitCoordination[];
  readonly verdictDePreparationDeLaVisite: Verdict;
  readonly debutDuDelaiDeVisite: Day;
  readonly limiteDUnePremiereDemande: Day;
  readonly limiteDUnReexamen: Day;
  readonly notificationTardive: boolean;
  readonly echeanceDeVisiteInitiale: Day;
  readonly manquantsDePreparationDeLaVisite: readonly PieceManquanteDePreparationDeLaVisite[];
  readonly verdictDePriseDeRendezVous: Verdict;
  readonly manquantsDePriseDeRendezVous: readonly PieceManquanteDePriseDeRendezVous[];
  readonly verdictDeDeroulementDeLaVisite: Verdict;
  readonly manquantsDeDeroulementDeLaVisite: readonly PieceManquanteDeDeroulementDeLaVisite[];
  readonly verdictDeContratsDePrestation: Verdict;
  readonly manquantsDeContratsDePrestation: readonly PieceManquanteDeContratsDePrestation[];
  readonly repartitionComplete: boolean;
  readonly verdictDeMiseEnOeuvreDuPlan: Verdict;
  readonly manquantsDeMiseEnOeuvreDuPlan: readonly PieceManquanteDeMiseEnOeuvreDuPlan[];
  readonly verdictDeRoleDePrevention: Verdict;
  readonly manquantsDeRoleDePrevention: readonly PieceManquanteDeRoleDePrevention[];
  readonly auteurDeLaSaisie: readonly Acteur[];
  readonly avantToutArret: readonly boolean[];
  readonly verdictDeSignalement: readonly Verdict[];
  readonly manquantsDeSignalement: readonly (readonly PieceManquanteDeSignalement[])[];
  readonly verdictDeCapacitesDuPartenaire: Verdict;
  readonly manquantsDeCapacitesDuPartenaire: readonly PieceManquanteDeCapacitesDuPartenaire[];
  readonly verdictDeRapportAnnuel: Verdict;
  readonly manquantsDeRapportAnnuel: readonly PieceManquanteDeRapportAnnuel[];
  readonly verdictDeMaitriseDesRisques: Verdict;
  readonly manquantsDeMaitriseDesRisques: readonly PieceManquanteDeMaitriseDesRisques[];
  readonly actionCorrectriceDecidee: ActionCorrectrice | null;
  readonly plusTotDeVisiteInitiale: Day;
  readonly etatDeVisiteInitiale: EtatDuDelai;
  readonly verdictDeMissionsDeCoordination: Verdict;
  readonly manquantsDeMissionsDeCoordination: readonly PieceManquanteDeMissionsDeCoordination[];
  readonly visiteFaiteATemps: boolean;
  readonly canalAdmisPourLaVisiteInitiale: readonly boolean[];
  readonly canalAdmisPourUnPointDEtape: readonly boolean[];
  readonly familleDeLEvenement: readonly FamilleDEvenement[];
  readonly situation: readonly SituationDuPlan[];
  readonly evolutionsPendantLePlan: readonly Evenement[];
  readonly pointsSupplementairesAttendus: number;
  readonly pointsDEtapeAttendus: number;
  readonly suiteProposee: readonly SuiteADonner[];
  readonly nouvelleEvaluation: readonly SuiteDeLEvaluation[];
  readonly tarifDeLHeure: readonly number[];
  readonly baseDeRemuneration: readonly number[];
  readonly payeALaStructure: number;
  readonly payeAuBeneficiaire: number;
  readonly periodeDeLaMission: Period;
  readonly jourQuiFixeLeMontant: readonly Day[];
  readonly montantAnnuelDuForfait: readonly number[];
  readonly forfaitDeLAnnee: readonly number[];
  readonly jourDuReglement: readonly (Day | null)[];
  readonly mandat: readonly Period[];
  readonly enPosteDansLAnnee: readonly (readonly boolean[])[];
  readonly coordinateursDeLAnnee: readonly number[];
  readonly prorataApplique: readonly boolean[];
  readonly dernierJourCompte: readonly Day[];
  readonly partAuxJours: readonly (readonly number[])[];
  readonly pointsFaits: readonly number[];
  readonly actesFaits: readonly number[];
  readonly pointHorsDeLaPremiereAnnee: boolean;
  readonly partAuxPoints: readonly (readonly number[])[];
  readonly partAuxActes: readonly (readonly number[])[];
  readonly anneesAuProrata: readonly number[];
  readonly partArretee: readonly (readonly number[])[];
  readonly partRestante: readonly (readonly number[])[];
  readonly partAMesurer: readonly boolean[];
  readonly partDue: readonly (readonly number[])[];
  readonly duPourLAnnee: readonly number[];
  readonly duAuCoordinateur: readonly number[];
  readonly reglementAutomatique: readonly boolean[];
  readonly dejaPayeEtRecupere: readonly number[];
  readonly resteAuBeneficiaire: readonly number[];
  readonly candidatsPourLesHeures: readonly Prestataire[];
  readonly choixRecevable: boolean;
  readonly choixSuivi: boolean;
  readonly coordinateur: string | null;
  readonly responsableDeLEtape: readonly Intervenant[];
  readonly rangDeLEtape: readonly number[];
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
  readonly plusPersonneEnsuite: ByElement<Output['plusPersonneEnsuite']>;
  readonly ligneDEvolution: ByElement<Output['ligneDEvolution']>;
  readonly arreteLePlan: ByElement<Output['arreteLePlan']>;
  readonly finPrevueDuPlan: Outcome<Output['finPrevueDuPlan']>;
  readonly arretsAnticipes: Outcome<Output['arretsAnticipes']>;
  readonly dernierJourServi: Outcome<Output['dernierJourServi']>;
  readonly dernierJourCoordonne: Outcome<Output['dernierJourCoordonne']>;
  readonly plusTotDuPremierPointDEtape: Outcome<Output['plusTotDuPremierPointDEtape']>;
  readonly echeanceDuPremierPointDEtape: Outcome<Output['echeanceDuPremierPointDEtape']>;
  readonly etatDuPremierPointDEtape: Outcome<Output['etatDuPremierPointDEtape']>;
  readonly premierPointExigible: Outcome<Output['premierPointExigible']>;
  readonly jourDuSecondPointDEtape: Outcome<Output['jourDuSecondPointDEtape']>;
  readonly plusTotDuSecondPointDEtape: Outcome<Output['plusTotDuSecondPointDEtape']>;
  readonly echeanceDuSecondPointDEtape: Outcome<Output['echeanceDuSecondPointDEtape']>;
  readonly etatDuSecondPointDEtape: Outcome<Output['etatDuSecondPointDEtape']>;
  readonly secondPointExigible: Outcome<Output['secondPointExigible']>;
  readonly pointsSupplementairesExigibles: Outcome<Output['pointsSupplementairesExigibles']>;
  readonly periodeDeLAnnee: ByElement<Output['periodeDeLAnnee']>;
  readonly arretDansLAnnee: ByElement<Output['arretDansLAnnee']>;
  readonly consequence: ByElement<Output['consequence']>;
  readonly imputable: ByElement<Output['imputable']>;
  readonly forfaitDeLAnneePerdu: Outcome<Output['forfaitDeLAnneePerdu']>;
  readonly prestationsDiversifiees: Outcome<Output['prestationsDiversifiees']>;
  readonly eligibleAuForfaitCoordination: Outcome<Output['eligibleAuForfaitCoordination']>;
  readonly candidats: Outcome<Output['candidats']>;
  readonly designationDuCoordinateur: Outcome<Output['designationDuCoordinateur']>;
  readonly coordinationAssuree: Outcome<Output['coordinationAssuree']>;
  readonly anneeDue: ByElement<Output['anneeDue']>;
  readonly jourDePaiementDeLAnnee: ByElement<Output['jourDePaiementDeLAnnee']>;
  readonly jourDuDernierPaiement: Outcome<Output['jourDuDernierPaiement']>;
  readonly jourLimiteDesPiecesDeLaVisite: Outcome<Output['jourLimiteDesPiecesDeLaVisite']>;
  readonly jourLimiteDeLaPieceDuPremierPoint: Outcome<Output['jourLimiteDeLaPieceDuPremierPoint']>;
  readonly jourLimiteDeLaPieceDuSecondPoint: Outcome<Output['jourLimiteDeLaPieceDuSecondPoint']>;
  readonly jourLimiteDesPiecesDesPointsSupplementaires: Outcome<Output['jourLimiteDesPiecesDesPointsSupplementaires']>;
  readonly verdictDePiecesDuForfaitCoordination: Outcome<Output['verdictDePiecesDuForfaitCoordination']>;
  readonly manquantsDePiecesDuForfaitCoordination: Outcome<Output['manquantsDePiecesDuForfaitCoordination']>;
  readonly verdictDePreparationDeLaVisite: Outcome<Output['verdictDePreparationDeLaVisite']>;
  readonly debutDuDelaiDeVisite: Outcome<Output['debutDuDelaiDeVisite']>;
  readonly limiteDUnePremiereDemande: Outcome<Output['limiteDUnePremiereDemande']>;
  readonly limiteDUnReexamen: Outcome<Output['limiteDUnReexamen']>;
  readonly notificationTardive: Outcome<Output['notificationTardive']>;
  readonly echeanceDeVisiteInitiale: Outcome<Output['echeanceDeVisiteInitiale']>;
  readonly manquantsDePreparationDeLaVisite: Outcome<Output['manquantsDePreparationDeLaVisite']>;
  readonly verdictDePriseDeRendezVous: Outcome<Output['verdictDePriseDeRendezVous']>;
  readonly manquantsDePriseDeRendezVous: Outcome<Output['manquantsDePriseDeRendezVous']>;
  readonly verdictDeDeroulementDeLaVisite: Outcome<Output['verdictDeDeroulementDeLaVisite']>;
  readonly manquantsDeDeroulementDeLaVisite: Outcome<Output['manquantsDeDeroulementDeLaVisite']>;
  readonly verdictDeContratsDePrestation: Outcome<Output['verdictDeContratsDePrestation']>;
  readonly manquantsDeContratsDePrestation: Outcome<Output['manquantsDeContratsDePrestation']>;
  readonly repartitionComplete: Outcome<Output['repartitionComplete']>;
  readonly verdictDeMiseEnOeuvreDuPlan: Outcome<Output['verdictDeMiseEnOeuvreDuPlan']>;
  readonly manquantsDeMiseEnOeuvreDuPlan: Outcome<Output['manquantsDeMiseEnOeuvreDuPlan']>;
  readonly verdictDeRoleDePrevention: Outcome<Output['verdictDeRoleDePrevention']>;
  readonly manquantsDeRoleDePrevention: Outcome<Output['manquantsDeRoleDePrevention']>;
  readonly auteurDeLaSaisie: ByElement<Output['auteurDeLaSaisie']>;
  readonly avantToutArret: ByElement<Output['avantToutArret']>;
  readonly verdictDeSignalement: ByElement<Output['verdictDeSignalement']>;
  readonly manquantsDeSignalement: ByElement<Output['manquantsDeSignalement']>;
  readonly verdictDeCapacitesDuPartenaire: Outcome<Output['verdictDeCapacitesDuPartenaire']>;
  readonly manquantsDeCapacitesDuPartenaire: Outcome<Output['manquantsDeCapacitesDuPartenaire']>;
  readonly verdictDeRapportAnnuel: Outcome<Output['verdictDeRapportAnnuel']>;
  readonly manquantsDeRapportAnnuel: Outcome<Output['manquantsDeRapportAnnuel']>;
  readonly verdictDeMaitriseDesRisques: Outcome<Output['verdictDeMaitriseDesRisques']>;
  readonly manquantsDeMaitriseDesRisques: Outcome<Output['manquantsDeMaitriseDesRisques']>;
  readonly actionCorrectriceDecidee: Outcome<Output['actionCorrectriceDecidee']>;
  readonly plusTotDeVisiteInitiale: Outcome<Output['plusTotDeVisiteInitiale']>;
  readonly etatDeVisiteInitiale: Outcome<Output['etatDeVisiteInitiale']>;
  readonly verdictDeMissionsDeCoordination: Outcome<Output['verdictDeMissionsDeCoordination']>;
  readonly manquantsDeMissionsDeCoordination: Outcome<Output['manquantsDeMissionsDeCoordination']>;
  readonly visiteFaiteATemps: Outcome<Output['visiteFaiteATemps']>;
  readonly canalAdmisPourLaVisiteInitiale: ByElement<Output['canalAdmisPourLaVisiteInitiale']>;
  readonly canalAdmisPourUnPointDEtape: ByElement<Output['canalAdmisPourUnPointDEtape']>;
  readonly familleDeLEvenement: ByElement<Output['familleDeLEvenement']>;
  readonly situation: ByElement<Output['situation']>;
  readonly evolutionsPendantLePlan: Outcome<Output['evolutionsPendantLePlan']>;
  readonly pointsSupplementairesAttendus: Outcome<Output['pointsSupplementairesAttendus']>;
  readonly pointsDEtapeAttendus: Outcome<Output['pointsDEtapeAttendus']>;
  readonly suiteProposee: ByElement<Output['suiteProposee']>;
  readonly nouvelleEvaluation: ByElement<Output['nouvelleEvaluation']>;
  readonly tarifDeLHeure: ByElement<Output['tarifDeLHeure']>;
  readonly baseDeRemuneration: ByElement<Output['baseDeRemuneration']>;
  readonly payeALaStructure: Outcome<Output['payeALaStructure']>;
  readonly payeAuBeneficiaire: Outcome<Output['payeAuBeneficiaire']>;
  readonly periodeDeLaMission: Outcome<Output['periodeDeLaMission']>;
  readonly jourQuiFixeLeMontant: ByElement<Output['jourQuiFixeLeMontant']>;
  readonly montantAnnuelDuForfait: ByElement<Output['montantAnnuelDuForfait']>;
  readonly forfaitDeLAnnee: ByElement<Output['forfaitDeLAnnee']>;
  readonly jourDuReglement: ByElement<Output['jourDuReglement']>;
  readonly mandat: ByElement<Output['mandat']>;
  readonly enPosteDansLAnnee: ByElement<Output['enPosteDansLAnnee']>;
  readonly coordinateursDeLAnnee: ByElement<Output['coordinateursDeLAnnee']>;
  readonly prorataApplique: ByElement<Output['prorataApplique']>;
  readonly dernierJourCompte: ByElement<Output['dernierJourCompte']>;
  readonly partAuxJours: ByElement<Output['partAuxJours']>;
  readonly pointsFaits: ByElement<Output['pointsFaits']>;
  readonly actesFaits: ByElement<Output['actesFaits']>;
  readonly pointHorsDeLaPremiereAnnee: Outcome<Output['pointHorsDeLaPremiereAnnee']>;
  readonly partAuxPoints: ByElement<Output['partAuxPoints']>;
  readonly partAuxActes: ByElement<Output['partAuxActes']>;
  readonly anneesAuProrata: ByElement<Output['anneesAuProrata']>;
  readonly partArretee: ByElement<Output['partArretee']>;
  readonly partRestante: ByElement<Output['partRestante']>;
  readonly partAMesurer: ByElement<Output['partAMesurer']>;
  readonly partDue: ByElement<Output['partDue']>;
  readonly duPourLAnnee: ByElement<Output['duPourLAnnee']>;
  readonly duAuCoordinateur: ByElement<Output['duAuCoordinateur']>;
  readonly reglementAutomatique: ByElement<Output['reglementAutomatique']>;
  readonly dejaPayeEtRecupere: ByElement<Output['dejaPayeEtRecupere']>;
  readonly resteAuBeneficiaire: ByElement<Output['resteAuBeneficiaire']>;
  readonly candidatsPourLesHeures: Outcome<Output['candidatsPourLesHeures']>;
  readonly choixRecevable: Outcome<Output['choixRecevable']>;
  readonly choixSuivi: Outcome<Output['choixSuivi']>;
  readonly coordinateur: Outcome<Output['coordinateur']>;
  readonly responsableDeLEtape: ByElement<Output['responsableDeLEtape']>;
  readonly rangDeLEtape: ByElement<Output['rangDeLEtape']>;
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
