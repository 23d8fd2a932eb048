/**
 * Comparaison des aides: what goes in, what comes out.
 * Made by Attendu with comparaison-des-aides.ts. Do not edit: change the rules and build again.
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

/** « retour d'une hospitalisation à domicile » */
export type RetourDUneHospitalisationADomicile = 'arrivée au domicile' | "fin de l'hospitalisation à domicile";

/** « trois mois effectifs » */
export type TroisMoisEffectifs = 'comptés du premier du mois' | 'pleins depuis le retour';

/** « jour absent du mois » */
export type JourAbsentDuMois = 'veille du dernier jour' | 'dernier jour compris';

/** « jour où la demande est faite » */
export type JourOuLaDemandeEstFaite = 'demande transmise' | 'demande formulée';

/** « effet de l'hospitalisation » */
export type EffetDeLHospitalisation = 'poursuite au retour' | 'hors de la période';

/** « compte des trois mois » */
export type CompteDesTroisMois = 'les mois courent' | "les mois s'arrêtent";

/** « aide après les trois mois » */
export type AideApresLesTroisMois = 'aide finie' | 'aide poursuivie';

/** « droit au-delà de l'ouverture » */
export type DroitAuDelaDeLOuverture = 'droit entier' | "droit limité à l'ouverture";

/** « type de prestation » */
export type TypeDePrestation =
  | 'aide à domicile'
  | 'portage de repas'
  | 'téléalarme'
  | 'aides techniques'
  | 'petits travaux';

/** « décision » */
export type Decision = 'accord de principe donné' | 'notification définitive';

/** « assiette du plafond » */
export type AssietteDuPlafond = 'coût total' | 'part de la caisse';

/** « taux après contrôle » */
export type TauxApresControle = 'taux définitif' | 'sommes à rendre';

/** « jour de la transmission » */
export type JourDeLaTransmission = "transmise à l'envoi" | 'transmise à la réception';

/** « borne de la demande » */
export type BorneDeLaDemande =
  | 'transmission avant la sortie'
  | 'transmission avant le retour'
  | 'formulation avant le retour';

/** « mode d'hospitalisation » */
export type ModeDHospitalisation =
  | 'séjour'
  | 'passage aux urgences'
  | 'intervention en ambulatoire'
  | 'hospitalisation à domicile'
  | 'autre mode';

/** « psychiatrie sans expérimentation » */
export type PsychiatrieSansExperimentation = 'comme toute hospitalisation' | 'seulement par expérimentation';

/** « régime principal » */
export type RegimePrincipal = 'retraite à titre principal' | 'activité la plus longue';

/** « jour de l'âge » */
export type JourDeLAge = 'âge à la demande' | 'âge au retour' | "âge à l'accord";

/** « anniversaire d'un 29 février » */
export type AnniversaireDUn29Fevrier = 'âge acquis en février' | 'âge acquis en mars';

/** « aide légale » */
export type AideLegale = 'APA' | 'PSD' | 'ACTP' | 'PCH' | 'MTP';

/** « situation de l'aide » */
export type SituationDeLAide = 'pas de demande' | 'demande en cours' | 'demande rejetée' | 'attribution refusée';

/** « aide exclusive » */
export type AideExclusive = 'aide perçue' | 'aide perçue ou ouverte';

/** « orientation » */
export type Orientation = 'accord de principe' | 'examen en PAP' | "demande d'APA" | 'refus';

/** « demande tardive en GIR 1 à 4 » */
export type DemandeTardiveEnGir1A4 = "PAP d'abord" | "APA d'abord";

/** « auteur de la demande » */
export type AuteurDeLaDemande = 'établissement' | 'patient' | 'famille';

/** « signature de l'établissement » */
export type SignatureDeLEtablissement = 'toujours exigée' | "exigée de l'établissement qui demande";

/** « imprimé non signé » */
export type ImprimeNonSigne = 'dossier à compléter' | 'demande irrecevable';

/** « acteur du suivi » */
export type ActeurDuSuivi = 'service social' | 'structure partenaire' | 'autre acteur';

/** « moyen du suivi » */
export type MoyenDuSuivi = 'téléphone' | 'seconde visite à domicile' | 'autre moyen';

/** « suite du dossier » */
export type SuiteDuDossier =
  | "fin de l'aide"
  | 'PAP de droit commun'
  | "demande d'APA au département"
  | 'services du département';

/** « aide sociale après l'ARDH » */
export type AideSocialeApresLArdh = 'tout besoin' | 'aide ménagère seule';

/** « portée du besoin supérieur » */
export type PorteeDuBesoinSuperieur = 'toujours' | 'après une nouvelle hospitalisation';

/** « cadre de l'aide » */
export type CadreDeLAide = 'ARDH' | 'hors ARDH';

/** « option pour le PAP » */
export type OptionPourLePap = 'conserver et modifier' | 'interrompre et ouvrir';

/** « nature du plan » */
export type NatureDuPlan = 'ARDH seule' | 'PAP modifié' | 'PAP de trois mois';

/** « nouveau plan de trois mois » */
export type NouveauPlanDeTroisMois = 'un PAP' | 'une ARDH';

/** « bilan de l'expérimentation » */
export type BilanDeLExperimentation = 'bilan réalisé' | 'bilan transmis à la CNAV';

/** « dossier de demande » */
export type DossierDeDemande =
  | 'imprimé national utilisé'
  | 'demandeur identifié'
  | 'grille des aides légales remplie'
  | 'ressources mensuelles indiquées'
  | 'pronostic de récupération donné'
  | "préconisations d'aides jointes"
  | 'signature du demandeur'
  | "signature de l'hôpital";

/** « justification du revenu » */
export type JustificationDuRevenu =
  | 'aucune pièce exigée pour décider'
  | 'demandeur informé du contrôle possible'
  | 'protocole signé par le directeur'
  | "protocole signé par l'agent comptable"
  | "avis d'imposition transmis";

/** « étape de l'hospitalisation » */
export type EtapeDeLHospitalisation =
  | 'demande formalisée'
  | "préconisation d'aide"
  | 'date de sortie prévisionnelle'
  | "conditions de l'intervention à domicile";

/** « étape du retour » */
export type EtapeDuRetour =
  | 'plan préconisé mis en œuvre sans délai'
  | 'évaluation à domicile'
  | 'évaluation faite par le service social'
  | "préconisation de l'évaluateur transmise"
  | "plan signé par l'évaluateur et le retraité"
  | 'notification définitive adressée';

/** « prise de rendez-vous de l'évaluation » */
export type PriseDeRendezVousDeLEvaluation =
  | 'coordonnées de la structure données'
  | 'caisse nommée'
  | 'date et heure convenues'
  | 'durée approximative dite'
  | "présence d'un proche";

/** « étape de la fin » */
export type EtapeDeLaFin = 'suivi fait' | 'fiche adressée' | 'suite à donner écrite';

/** « catégorie de services » */
export type CategorieDeServices =
  | 'aide à domicile'
  | 'sécurité à domicile'
  | 'sorties du domicile'
  | "retour d'hospitalisation"
  | 'périodes de fragilité';

/** « plafond applicable » */
export type PlafondApplicable = 'plafond du plan' | 'plafond après hospitalisation' | 'plafond de la fragilité';

/** « mission » */
export type Mission =
  | 'information'
  | 'instruction'
  | "demande d'évaluation et contrôle du plan"
  | 'décision'
  | "orientation vers une structure d'aide"
  | 'versement aux bénéficiaires'
  | 'paiement des structures';

/** « demande en cours au terme » */
export type DemandeEnCoursAuTerme = 'terme strict' | 'mission poursuivie';

/** « formule du plan » */
export type FormuleDuPlan = "plan d'action personnalisé" | 'plan OSCAR';

/** « contrôle des plans OSCAR » */
export type ControleDesPlansOscar = 'tous les plans' | "plan d'action personnalisé seul";

/** « jour du bilan » */
export type JourDuBilan = 'la veille au plus tard' | 'le jour du terme compris';

/** « coordinateur du plan » */
export type CoordinateurDuPlan = 'coordinateur compté' | 'coordinateur non compté';

/** « structures d'un même groupe » */
export type StructuresDUnMemeGroupe = 'personnes distinctes' | 'indépendance exigée';

/** « nature de pension » */
export type NatureDePension =
  | "pension civile de l'État"
  | "pension d'ouvrier de l'État"
  | "réversion d'une pension civile de l'État"
  | "réversion d'une pension d'ouvrier de l'État"
  | 'pension militaire'
  | 'autre pension';

/** « verseur » */
export type Verseur = 'conseil départemental' | 'La Poste ou Orange' | 'autre verseur';

/** « titre de versement » */
export type TitreDeVersement = 'handicap' | 'majoration pour tierce personne' | 'autre titre';

/** « lien avec les postes et télécommunications » */
export type LienAvecLesPostesEtTelecommunications = 'agent retraité' | "survivant d'un agent" | 'aucun lien';

/** « assuré » */
export type Assure = 'demandeur' | 'défunt';

/** « place de l'État » */
export type PlaceDeLEtat = 'seul en tête' | 'égalité en tête' | 'pas en tête';

/** « effet du remariage » */
export type EffetDuRemariage = 'remariage indifférent' | 'remariage exclu';

/** « jour de la condition d'âge » */
export type JourDeLaConditionDAge = 'jour de la demande' | 'jour de la décision';

/** « deux régimes de l'État » */
export type DeuxRegimesDeLEtat = 'régime par régime' | 'régimes additionnés';

/** « suite d'une égalité de trimestres » */
export type SuiteDUneEgaliteDeTrimestres = 'condition remplie' | 'condition non remplie';

/** « régime principal d'un survivant » */
export type RegimePrincipalDUnSurvivant = 'trimestres du demandeur' | 'trimestres du défunt' | 'condition écartée';

/** « titre de la majoration » */
export type TitreDeLaMajoration = 'majoration du handicap' | "majoration d'un autre titre";

/** « survivant d'un agent des postes » */
export type SurvivantDUnAgentDesPostes = 'survivant visé' | 'survivant non visé';

/** « portée du terme » */
export type PorteeDuTerme = 'mission seule' | 'aide elle-même';

/** « jour de l'avis » */
export type JourDeLAvis = 'avis de la demande' | 'avis de la décision';

/** « revenu d'un foyer qui a changé » */
export type RevenuDUnFoyerQuiAChange = "revenu de l'avis" | 'revenu à recalculer';

/** « ressources mensuelles du barème » */
export type RessourcesMensuellesDuBareme = 'douzième du revenu' | 'autre calcul';

/** « jour du barème » */
export type JourDuBareme = 'barème de la demande' | 'barème de la décision';

/** « entre deux tranches » */
export type EntreDeuxTranches = 'euro inférieur' | 'euro le plus proche' | 'euro supérieur';

/** « portée de la condition de ressources » */
export type PorteeDeLaConditionDeRessources = 'limite qui exclut' | 'simple barème';

/** « sens du plafond annuel » */
export type SensDuPlafondAnnuel = 'plafond de dépense' | "plafond d'aide";

/** « instruction de la demande » */
export type InstructionDeLaDemande =
  | 'instruction et décision par la branche retraite'
  | 'demande déposée dans le réseau de la Cnav'
  | 'évaluation des besoins demandée'
  | 'évaluateur sous convention'
  | 'évaluateur indépendant'
  | 'élaboration du plan contrôlée'
  | "plan arrêté à partir de l'évaluation"
  | 'fragilité sociale prise en compte'
  | "retraité informé de l'aide accordée";

/** « arrêté du barème » */
export type ArreteDuBareme =
  | 'signé par le ministre de la sécurité sociale'
  | 'signé par le ministre de la fonction publique'
  | 'signé par le ministre du budget'
  | 'taux fixé par revenu et foyer et type de prestation'
  | 'plafond annuel fixé';

/** « convention de gestion » */
export type ConventionDeGestion =
  | 'conclue par la Cnav'
  | 'conclue par le ministre de la sécurité sociale'
  | 'conclue par le ministre de la fonction publique'
  | 'modalités de gestion définies'
  | 'modalités de remboursement définies';

/** « réponse » */
export type Reponse = 'ouverte' | 'fermée' | 'sans texte connu';

/** « couple d'aides » */
export type CoupleDAides =
  | 'OSCAR et APA'
  | 'ARDH et APA'
  | "aide de l'État et APA"
  | 'OSCAR et ARDH'
  | "OSCAR et aide de l'État"
  | "ARDH et aide de l'État";

/** « relation » */
export type Relation =
  | "s'excluent"
  | 'exclues par le régime principal'
  | 'exclues de même nature'
  | 'se combinent'
  | "l'une contient l'autre";

/** « dossier AMD.prestation » */
export type DossierAmdPrestation =
  | 'évaluation des besoins'
  | "plan d'action personnalisé et offre OSCAR"
  | 'aide habitat et cadre de vie';

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

/** « nouvelle hospitalisation », as the rules read it. */
export interface NouvelleHospitalisation extends Ranked {
  /** entrée */
  readonly entree: Day;
  /** sortie */
  readonly sortie: Day;
}

/** « préconisation », as the rules read it. */
export interface Preconisation extends Ranked {
  /** type */
  readonly type_: TypeDePrestation;
  /** quantité (nombre × 100) */
  readonly quantite: number;
  /** tarif (€ × 100) */
  readonly tarif: number | null;
  /** coût (€ × 100) */
  readonly cout: number | null;
}

/** « pièce manquante de bilan de l'expérimentation », as the rules read it. */
export interface PieceManquanteDeBilanDeLExperimentation {
  /** pièce */
  readonly piece: BilanDeLExperimentation;
  /** échéance */
  readonly echeance: Day | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « ligne de la grille », as the rules read it. */
export interface LigneDeLaGrille extends Ranked {
  /** aide */
  readonly aide: AideLegale;
  /** perçue */
  readonly percue: boolean;
  /** perçue depuis */
  readonly percueDepuis: Day | null;
  /** situation */
  readonly situation: SituationDeLAide | null;
  /** éligible sans la percevoir */
  readonly eligibleSansLaPercevoir: boolean | null;
}

/** « pièce manquante de dossier de demande », as the rules read it. */
export interface PieceManquanteDeDossierDeDemande {
  /** pièce */
  readonly piece: DossierDeDemande;
  /** échéance */
  readonly echeance: Day | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de justification du revenu », as the rules read it. */
export interface PieceManquanteDeJustificationDuRevenu {
  /** pièce */
  readonly piece: JustificationDuRevenu;
  /** échéance */
  readonly echeance: Day | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de étape de l'hospitalisation », as the rules read it. */
export interface PieceManquanteDeEtapeDeLHospitalisation {
  /** pièce */
  readonly piece: EtapeDeLHospitalisation;
  /** échéance */
  readonly echeance: Day | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de étape du retour », as the rules read it. */
export interface PieceManquanteDeEtapeDuRetour {
  /** pièce */
  readonly piece: EtapeDuRetour;
  /** échéance */
  readonly echeance: Day | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de prise de rendez-vous de l'évaluation », as the rules read it. */
export interface PieceManquanteDePriseDeRendezVousDeLEvaluation {
  /** pièce */
  readonly piece: PriseDeRendezVousDeLEvaluation;
  /** échéance */
  readonly echeance: Day | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de étape de la fin », as the rules read it. */
export interface PieceManquanteDeEtapeDeLaFin {
  /** pièce */
  readonly piece: EtapeDeLaFin;
  /** échéance */
  readonly echeance: Day | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « rang de la catégorie.lignes », as the rules read it. */
export interface RangDeLaCategorieLignes {
  /** rang de la catégorie */
  readonly rangDeLaCategorie: number;
  /** plafond de la catégorie */
  readonly plafondDeLaCategorie: PlafondApplicable;
}

/** « service », as the rules read it. */
export interface Service extends Ranked {
  /** nom */
  readonly nom: string;
  /** catégorie */
  readonly categorie: CategorieDeServices | null;
}

/** « acte », as the rules read it. */
export interface Acte extends Ranked {
  /** mission */
  readonly mission: Mission;
  /** date */
  readonly date: Day;
}

/** « pièce manquante de instruction de la demande », as the rules read it. */
export interface PieceManquanteDeInstructionDeLaDemande {
  /** pièce */
  readonly piece: InstructionDeLaDemande;
  /** échéance */
  readonly echeance: Day | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de arrêté du barème », as the rules read it. */
export interface PieceManquanteDeArreteDuBareme {
  /** pièce */
  readonly piece: ArreteDuBareme;
  /** échéance */
  readonly echeance: Day | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de convention de gestion », as the rules read it. */
export interface PieceManquanteDeConventionDeGestion {
  /** pièce */
  readonly piece: ConventionDeGestion;
  /** échéance */
  readonly echeance: Day | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « validation », as the rules read it. */
export interface Validation extends Ranked {
  /** assuré */
  readonly assure: Assure;
  /** régime */
  readonly regime: Regime;
  /** trimestres */
  readonly trimestres: number;
  /** nom du régime */
  readonly nomDuRegime: string | null;
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

/** « bilan de l'expérimentation », as the rules read it. */
export interface BilanDeLExperimentation2 {
  /** bilan réalisé */
  readonly bilanRealise: boolean;
  /** bilan transmis à la CNAV */
  readonly bilanTransmisALaCnav: boolean;
}

/** « dossier de demande », as the rules read it. */
export interface DossierDeDemande2 {
  /** imprimé national utilisé */
  readonly imprimeNationalUtilise: boolean;
  /** demandeur identifié */
  readonly demandeurIdentifie: boolean;
  /** ressources mensuelles indiquées */
  readonly ressourcesMensuellesIndiquees: boolean;
  /** pronostic de récupération donné */
  readonly pronosticDeRecuperationDonne: boolean;
  /** préconisations d'aides jointes */
  readonly preconisationsDAidesJointes: boolean;
  /** signature du demandeur */
  readonly signatureDuDemandeur: boolean;
}

/** « justification du revenu », as the rules read it. */
export interface JustificationDuRevenu2 {
  /** aucune pièce exigée pour décider */
  readonly aucunePieceExigeePourDecider: boolean;
  /** demandeur informé du contrôle possible */
  readonly demandeurInformeDuControlePossible: boolean;
  /** protocole signé par le directeur */
  readonly protocoleSigneParLeDirecteur: boolean;
  /** protocole signé par l'agent comptable */
  readonly protocoleSigneParLAgentComptable: boolean;
  /** avis d'imposition transmis */
  readonly avisDImpositionTransmis: boolean;
}

/** « étape de l'hospitalisation », as the rules read it. */
export interface EtapeDeLHospitalisation2 {
  /** demande formalisée */
  readonly demandeFormalisee: boolean;
  /** préconisation d'aide */
  readonly preconisationDAide: boolean;
  /** date de sortie prévisionnelle */
  readonly dateDeSortiePrevisionnelle: boolean;
  /** conditions de l'intervention à domicile */
  readonly conditionsDeLInterventionADomicile: boolean;
}

/** « étape du retour », as the rules read it. */
export interface EtapeDuRetour2 {
  /** plan préconisé mis en œuvre sans délai */
  readonly planPreconiseMisEnOeuvreSansDelai: boolean;
  /** évaluation faite par le service social */
  readonly evaluationFaiteParLeServiceSocial: boolean;
  /** préconisation de l'évaluateur transmise */
  readonly preconisationDeLEvaluateurTransmise: boolean;
  /** plan signé par l'évaluateur et le retraité */
  readonly planSigneParLEvaluateurEtLeRetraite: boolean;
  /** notification définitive adressée */
  readonly notificationDefinitiveAdressee: boolean;
}

/** « prise de rendez-vous de l'évaluation », as the rules read it. */
export interface PriseDeRendezVousDeLEvaluation2 {
  /** coordonnées de la structure données */
  readonly coordonneesDeLaStructureDonnees: boolean;
  /** caisse nommée */
  readonly caisseNommee: boolean;
  /** date et heure convenues */
  readonly dateEtHeureConvenues: boolean;
  /** durée approximative dite */
  readonly dureeApproximativeDite: boolean;
  /** présence d'un proche */
  readonly presenceDUnProche: boolean;
}

/** « étape de la fin », as the rules read it. */
export interface EtapeDeLaFin2 {
  /** suite à donner écrite */
  readonly suiteADonnerEcrite: boolean;
}

/** « frais », as the rules read it. */
export interface Frais extends Ranked {
  /** montant (€ × 100) */
  readonly montant: number;
  /** justifié */
  readonly justifie: boolean;
}

/** « prestataire », as the rules read it. */
export interface Prestataire extends Ranked {
  /** nom */
  readonly nom: string;
  /** même groupe que l'évaluateur */
  readonly memeGroupeQueLEvaluateur: boolean;
}

/** « pension », as the rules read it. */
export interface Pension extends Ranked {
  /** nature */
  readonly nature: NatureDePension;
}

/** « aide perçue », as the rules read it. */
export interface AidePercue extends Ranked {
  /** nom */
  readonly nom: string;
  /** verseur */
  readonly verseur: Verseur;
  /** même nature ou même objet */
  readonly memeNatureOuMemeObjet: boolean;
  /** titre de versement */
  readonly titreDeVersement: TitreDeVersement;
}

/** « situation du foyer », as the rules read it. */
export interface SituationDuFoyer extends Ranked {
  /** débute le */
  readonly debuteLe: Day;
  /** composition */
  readonly composition: Foyer;
}

/** « avis d'imposition », as the rules read it. */
export interface AvisDImposition extends Ranked {
  /** reçu le */
  readonly recuLe: Day;
  /** revenu inscrit (€ × 100) */
  readonly revenuInscrit: number;
}

/** « instruction de la demande », as the rules read it. */
export interface InstructionDeLaDemande2 {
  /** instruction et décision par la branche retraite */
  readonly instructionEtDecisionParLaBrancheRetraite: boolean;
  /** demande déposée dans le réseau de la Cnav */
  readonly demandeDeposeeDansLeReseauDeLaCnav: boolean;
  /** évaluation des besoins demandée */
  readonly evaluationDesBesoinsDemandee: boolean;
  /** évaluateur sous convention */
  readonly evaluateurSousConvention: boolean;
  /** élaboration du plan contrôlée */
  readonly elaborationDuPlanControlee: boolean;
  /** plan arrêté à partir de l'évaluation */
  readonly planArreteAPartirDeLEvaluation: boolean;
  /** fragilité sociale prise en compte */
  readonly fragiliteSocialePriseEnCompte: boolean;
  /** retraité informé de l'aide accordée */
  readonly retraiteInformeDeLAideAccordee: boolean;
}

/** « arrêté du barème », as the rules read it. */
export interface ArreteDuBareme2 {
  /** signé par le ministre de la sécurité sociale */
  readonly signeParLeMinistreDeLaSecuriteSociale: boolean;
  /** signé par le ministre de la fonction publique */
  readonly signeParLeMinistreDeLaFonctionPublique: boolean;
  /** signé par le ministre du budget */
  readonly signeParLeMinistreDuBudget: boolean;
  /** taux fixé par revenu et foyer et type de prestation */
  readonly tauxFixeParRevenuEtFoyerEtTypeDePrestation: boolean;
  /** plafond annuel fixé */
  readonly plafondAnnuelFixe: boolean;
}

/** « convention de gestion », as the rules read it. */
export interface ConventionDeGestion2 {
  /** conclue par la Cnav */
  readonly conclueParLaCnav: boolean;
  /** conclue par le ministre de la sécurité sociale */
  readonly conclueParLeMinistreDeLaSecuriteSociale: boolean;
  /** conclue par le ministre de la fonction publique */
  readonly conclueParLeMinistreDeLaFonctionPublique: boolean;
  /** modalités de gestion définies */
  readonly modalitesDeGestionDefinies: boolean;
  /** modalités de remboursement définies */
  readonly modalitesDeRemboursementDefinies: boolean;
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

/** « nouvelle hospitalisation » as JSON. A key left out is unknown. */
export interface NouvelleHospitalisationInput {
  /** entrée (AAAA-MM-JJ) */
  readonly entree?: string;
  /** sortie (AAAA-MM-JJ) */
  readonly sortie?: string;
}

/** « préconisation » as JSON. A key left out is unknown. */
export interface PreconisationInput {
  /** type */
  readonly type_?: TypeDePrestation;
  /** quantité (2 décimales au plus) */
  readonly quantite?: number | string;
  /** tarif (€, 2 décimales au plus) */
  readonly tarif?: number | string | null;
  /** coût (€, 2 décimales au plus) */
  readonly cout?: number | string | null;
}

/** « ligne de la grille » as JSON. A key left out is unknown. */
export interface LigneDeLaGrilleInput {
  /** aide */
  readonly aide?: AideLegale;
  /** perçue */
  readonly percue?: boolean;
  /** perçue depuis (AAAA-MM-JJ) */
  readonly percueDepuis?: string | null;
  /** situation */
  readonly situation?: SituationDeLAide | null;
  /** éligible sans la percevoir */
  readonly eligibleSansLaPercevoir?: boolean | null;
}

/** « bilan de l'expérimentation » as JSON. A key left out is unknown. */
export interface BilanDeLExperimentation2Input {
  /** bilan réalisé */
  readonly bilanRealise?: boolean;
  /** bilan transmis à la CNAV */
  readonly bilanTransmisALaCnav?: boolean;
}

/** « dossier de demande » as JSON. A key left out is unknown. */
export interface DossierDeDemande2Input {
  /** imprimé national utilisé */
  readonly imprimeNationalUtilise?: boolean;
  /** demandeur identifié */
  readonly demandeurIdentifie?: boolean;
  /** ressources mensuelles indiquées */
  readonly ressourcesMensuellesIndiquees?: boolean;
  /** pronostic de récupération donné */
  readonly pronosticDeRecuperationDonne?: boolean;
  /** préconisations d'aides jointes */
  readonly preconisationsDAidesJointes?: boolean;
  /** signature du demandeur */
  readonly signatureDuDemandeur?: boolean;
}

/** « justification du revenu » as JSON. A key left out is unknown. */
export interface JustificationDuRevenu2Input {
  /** aucune pièce exigée pour décider */
  readonly aucunePieceExigeePourDecider?: boolean;
  /** demandeur informé du contrôle possible */
  readonly demandeurInformeDuControlePossible?: boolean;
  /** protocole signé par le directeur */
  readonly protocoleSigneParLeDirecteur?: boolean;
  /** protocole signé par l'agent comptable */
  readonly protocoleSigneParLAgentComptable?: boolean;
  /** avis d'imposition transmis */
  readonly avisDImpositionTransmis?: boolean;
}

/** « étape de l'hospitalisation » as JSON. A key left out is unknown. */
export interface EtapeDeLHospitalisation2Input {
  /** demande formalisée */
  readonly demandeFormalisee?: boolean;
  /** préconisation d'aide */
  readonly preconisationDAide?: boolean;
  /** date de sortie prévisionnelle */
  readonly dateDeSortiePrevisionnelle?: boolean;
  /** conditions de l'intervention à domicile */
  readonly conditionsDeLInterventionADomicile?: boolean;
}

/** « étape du retour » as JSON. A key left out is unknown. */
export interface EtapeDuRetour2Input {
  /** plan préconisé mis en œuvre sans délai */
  readonly planPreconiseMisEnOeuvreSansDelai?: boolean;
  /** évaluation faite par le service social */
  readonly evaluationFaiteParLeServiceSocial?: boolean;
  /** préconisation de l'évaluateur transmise */
  readonly preconisationDeLEvaluateurTransmise?: boolean;
  /** plan signé par l'évaluateur et le retraité */
  readonly planSigneParLEvaluateurEtLeRetraite?: boolean;
  /** notification définitive adressée */
  readonly notificationDefinitiveAdressee?: boolean;
}

/** « prise de rendez-vous de l'évaluation » as JSON. A key left out is unknown. */
export interface PriseDeRendezVousDeLEvaluation2Input {
  /** coordonnées de la structure données */
  readonly coordonneesDeLaStructureDonnees?: boolean;
  /** caisse nommée */
  readonly caisseNommee?: boolean;
  /** date et heure convenues */
  readonly dateEtHeureConvenues?: boolean;
  /** durée approximative dite */
  readonly dureeApproximativeDite?: boolean;
  /** présence d'un proche */
  readonly presenceDUnProche?: boolean;
}

/** « étape de la fin » as JSON. A key left out is unknown. */
export interface EtapeDeLaFin2Input {
  /** suite à donner écrite */
  readonly suiteADonnerEcrite?: boolean;
}

/** « service » as JSON. A key left out is unknown. */
export interface ServiceInput {
  /** nom */
  readonly nom?: string;
  /** catégorie */
  readonly categorie?: CategorieDeServices | null;
}

/** « acte » as JSON. A key left out is unknown. */
export interface ActeInput {
  /** mission */
  readonly mission?: Mission;
  /** date (AAAA-MM-JJ) */
  readonly date?: string;
}

/** « frais » as JSON. A key left out is unknown. */
export interface FraisInput {
  /** montant (€, 2 décimales au plus) */
  readonly montant?: number | string;
  /** justifié */
  readonly justifie?: boolean;
}

/** « prestataire » as JSON. A key left out is unknown. */
export interface PrestataireInput {
  /** nom */
  readonly nom?: string;
  /** même groupe que l'évaluateur */
  readonly memeGroupeQueLEvaluateur?: boolean;
}

/** « pension » as JSON. A key left out is unknown. */
export interface PensionInput {
  /** nature */
  readonly nature?: NatureDePension;
}

/** « validation » as JSON. A key left out is unknown. */
export interface ValidationInput {
  /** assuré */
  readonly assure?: Assure;
  /** régime */
  readonly regime?: Regime;
  /** trimestres */
  readonly trimestres?: number | string;
  /** nom du régime */
  readonly nomDuRegime?: string | null;
}

/** « aide perçue » as JSON. A key left out is unknown. */
export interface AidePercueInput {
  /** nom */
  readonly nom?: string;
  /** verseur */
  readonly verseur?: Verseur;
  /** même nature ou même objet */
  readonly memeNatureOuMemeObjet?: boolean;
  /** titre de versement */
  readonly titreDeVersement?: TitreDeVersement;
}

/** « situation du foyer » as JSON. A key left out is unknown. */
export interface SituationDuFoyerInput {
  /** débute le (AAAA-MM-JJ) */
  readonly debuteLe?: string;
  /** composition */
  readonly composition?: Foyer;
}

/** « avis d'imposition » as JSON. A key left out is unknown. */
export interface AvisDImpositionInput {
  /** reçu le (AAAA-MM-JJ) */
  readonly recuLe?: string;
  /** revenu inscrit (€, 2 décimales au plus) */
  readonly revenuInscrit?: number | string;
}

/** « instruction de la demande » as JSON. A key left out is unknown. */
export interface InstructionDeLaDemande2Input {
  /** instruction et décision par la branche retraite */
  readonly instructionEtDecisionParLaBrancheRetraite?: boolean;
  /** demande déposée dans le réseau de la Cnav */
  readonly demandeDeposeeDansLeReseauDeLaCnav?: boolean;
  /** évaluation des besoins demandée */
  readonly evaluationDesBesoinsDemandee?: boolean;
  /** évaluateur sous convention */
  readonly evaluateurSousConvention?: boolean;
  /** élaboration du plan contrôlée */
  readonly elaborationDuPlanControlee?: boolean;
  /** plan arrêté à partir de l'évaluation */
  readonly planArreteAPartirDeLEvaluation?: boolean;
  /** fragilité sociale prise en compte */
  readonly fragiliteSocialePriseEnCompte?: boolean;
  /** retraité informé de l'aide accordée */
  readonly retraiteInformeDeLAideAccordee?: boolean;
}

/** « arrêté du barème » as JSON. A key left out is unknown. */
export interface ArreteDuBareme2Input {
  /** signé par le ministre de la sécurité sociale */
  readonly signeParLeMinistreDeLaSecuriteSociale?: boolean;
  /** signé par le ministre de la fonction publique */
  readonly signeParLeMinistreDeLaFonctionPublique?: boolean;
  /** signé par le ministre du budget */
  readonly signeParLeMinistreDuBudget?: boolean;
  /** taux fixé par revenu et foyer et type de prestation */
  readonly tauxFixeParRevenuEtFoyerEtTypeDePrestation?: boolean;
  /** plafond annuel fixé */
  readonly plafondAnnuelFixe?: boolean;
}

/** « convention de gestion » as JSON. A key left out is unknown. */
export interface ConventionDeGestion2Input {
  /** conclue par la Cnav */
  readonly conclueParLaCnav?: boolean;
  /** conclue par le ministre de la sécurité sociale */
  readonly conclueParLeMinistreDeLaSecuriteSociale?: boolean;
  /** conclue par le ministre de la fonction publique */
  readonly conclueParLeMinistreDeLaFonctionPublique?: boolean;
  /** modalités de gestion définies */
  readonly modalitesDeGestionDefinies?: boolean;
  /** modalités de remboursement définies */
  readonly modalitesDeRemboursementDefinies?: boolean;
}

/** « validation » as JSON. */
export interface ValidationOutput {
  /** assuré */
  readonly assure: Assure;
  /** régime */
  readonly regime: Regime;
  /** trimestres */
  readonly trimestres: number;
  /** nom du régime */
  readonly nomDuRegime: string | null;
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

/** « pièce manquante de bilan de l'expérimentation » as JSON. */
export interface PieceManquanteDeBilanDeLExperimentationOutput {
  /** pièce */
  readonly piece: BilanDeLExperimentation;
  /** échéance (AAAA-MM-JJ) */
  readonly echeance: string | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de dossier de demande » as JSON. */
export interface PieceManquanteDeDossierDeDemandeOutput {
  /** pièce */
  readonly piece: DossierDeDemande;
  /** échéance (AAAA-MM-JJ) */
  readonly echeance: string | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de justification du revenu » as JSON. */
export interface PieceManquanteDeJustificationDuRevenuOutput {
  /** pièce */
  readonly piece: JustificationDuRevenu;
  /** échéance (AAAA-MM-JJ) */
  readonly echeance: string | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de étape de l'hospitalisation » as JSON. */
export interface PieceManquanteDeEtapeDeLHospitalisationOutput {
  /** pièce */
  readonly piece: EtapeDeLHospitalisation;
  /** échéance (AAAA-MM-JJ) */
  readonly echeance: string | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de étape du retour » as JSON. */
export interface PieceManquanteDeEtapeDuRetourOutput {
  /** pièce */
  readonly piece: EtapeDuRetour;
  /** échéance (AAAA-MM-JJ) */
  readonly echeance: string | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de prise de rendez-vous de l'évaluation » as JSON. */
export interface PieceManquanteDePriseDeRendezVousDeLEvaluationOutput {
  /** pièce */
  readonly piece: PriseDeRendezVousDeLEvaluation;
  /** échéance (AAAA-MM-JJ) */
  readonly echeance: string | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de étape de la fin » as JSON. */
export interface PieceManquanteDeEtapeDeLaFinOutput {
  /** pièce */
  readonly piece: EtapeDeLaFin;
  /** échéance (AAAA-MM-JJ) */
  readonly echeance: string | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « service » as JSON. */
export interface ServiceOutput {
  /** nom */
  readonly nom: string;
  /** catégorie */
  readonly categorie: CategorieDeServices | null;
}

/** « pièce manquante de instruction de la demande » as JSON. */
export interface PieceManquanteDeInstructionDeLaDemandeOutput {
  /** pièce */
  readonly piece: InstructionDeLaDemande;
  /** échéance (AAAA-MM-JJ) */
  readonly echeance: string | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de arrêté du barème » as JSON. */
export interface PieceManquanteDeArreteDuBaremeOutput {
  /** pièce */
  readonly piece: ArreteDuBareme;
  /** échéance (AAAA-MM-JJ) */
  readonly echeance: string | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de convention de gestion » as JSON. */
export interface PieceManquanteDeConventionDeGestionOutput {
  /** pièce */
  readonly piece: ConventionDeGestion;
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
  /** nouvelles hospitalisations */
  readonly nouvellesHospitalisations?: readonly NouvelleHospitalisationInput[];
  /**
   * Aide que la caisse a notifiée (la circulaire ne dit pas si c'est le coût du plan ou la part de la caisse) (€, 2
   * décimales au plus)
   */
  readonly aideInitialementNotifiee?: number | string;
  /** Ce qui en a été utilisé, compté de la même façon que l'aide notifiée (€, 2 décimales au plus) */
  readonly aideDejaUtilisee?: number | string;
  /** préconisations */
  readonly preconisations?: readonly PreconisationInput[];
  /** L'évaluation à domicile est faite, et le plan d'aide définitif validé */
  readonly evaluationFaite?: boolean;
  /** coût du plan définitif (€, 2 décimales au plus) */
  readonly coutDuPlanDefinitif?: number | string;
  /** Ressources mensuelles du demandeur, déclarées avec la demande (€, 2 décimales au plus) */
  readonly ressourcesPropresDeclarees?: number | string;
  /** Ressources mensuelles du conjoint, concubin ou partenaire de PACS (aucun : vit seul) (€, 2 décimales au plus) */
  readonly ressourcesDuConjointDeclarees?: number | string | null;
  /**
   * Taux que la caisse a lu dans le barème du PAP, et notifié (aucun : pas encore) (%, 90 pour 90 %, 2 décimales au
   * plus)
   */
  readonly tauxNotifie?: number | string | null;
  /**
   * Taux que le barème du PAP donne aux ressources vérifiées (aucun : pas lu) (%, 90 pour 90 %, 2 décimales au plus)
   */
  readonly tauxRecalcule?: number | string | null;
  /** Ressources mensuelles établies par un contrôle (€, 2 décimales au plus) */
  readonly ressourcesVerifiees?: number | string | null;
  /** Ce que la caisse a versé (€, 2 décimales au plus) */
  readonly partDejaVersee?: number | string;
  /** Jour où la demande est formulée, l'imprimé rempli (AAAA-MM-JJ) */
  readonly dateDeFormulation?: string;
  /** Jour où la caisse reçoit la demande (AAAA-MM-JJ) */
  readonly dateDeReception?: string;
  /** Fin de l'hospitalisation (aucun : encore hospitalisé) (AAAA-MM-JJ) */
  readonly dateDeSortie?: string | null;
  /** Jour où le retraité rentre à son domicile (hospitalisation à domicile : jour où elle y commence) (AAAA-MM-JJ) */
  readonly dateDeRetour?: string;
  /** Demande du jour de la sortie : transmise avant la sortie */
  readonly transmiseAvantLHeureDeLaSortie?: boolean;
  /** Demande du jour du retour : transmise avant le retour */
  readonly transmiseAvantLHeureDuRetour?: boolean;
  /** Demande formulée le jour du retour : formulée avant le retour */
  readonly formuleeAvantLHeureDuRetour?: boolean;
  /** mode de l'hospitalisation */
  readonly modeDeLHospitalisation?: ModeDHospitalisation;
  /** Hospitalisation dans un établissement ou une unité de psychiatrie */
  readonly soinsPsychiatriques?: boolean;
  /** expérimentation de la caisse */
  readonly experimentationDeLaCaisse?: boolean;
  /** convention d'expérimentation signée */
  readonly conventionDExperimentationSignee?: boolean;
  /** critères de la convention remplis */
  readonly criteresDeLaConventionRemplis?: boolean;
  /** Premier jour de mise en œuvre de l'expérimentation, et non signature de la convention (AAAA-MM-JJ) */
  readonly debutDeLExperimentation?: string;
  /** retraité du régime général */
  readonly retraiteDuRegimeGeneral?: boolean;
  /** Relève du régime général pour la retraite à titre principal */
  readonly regimeGeneralATitrePrincipal?: boolean;
  /** activité la plus longue au régime général */
  readonly activiteLaPlusLongueAuRegimeGeneral?: boolean;
  /** GIR attendu à l'issue de la prise en charge, selon l'équipe médico-sociale */
  readonly girPronostique?: number | string;
  /** Retour au domicile d'avant l'hospitalisation, ou dans un lieu d'habitation équivalent */
  readonly domicileDAvantOuEquivalent?: boolean;
  /** hébergé en famille d'accueil */
  readonly hebergeEnFamilleDAccueil?: boolean;
  /** Jour de l'accord de principe (aucun : pas encore) (AAAA-MM-JJ) */
  readonly dateDeLAccord?: string | null;
  /** Votre situation au regard des aides légales */
  readonly lignesDeLaGrille?: readonly LigneDeLaGrilleInput[];
  /** autre prestation équivalente du département */
  readonly autrePrestationEquivalenteDuDepartement?: boolean;
  /** La situation relève de l'APA d'urgence */
  readonly apaDUrgence?: boolean;
  /** demande formulée par */
  readonly demandeFormuleePar?: AuteurDeLaDemande;
  /** imprimé signé par l'établissement */
  readonly imprimeSigneParLEtablissement?: boolean;
  /** contrôle par sondage */
  readonly controleParSondage?: boolean;
  /** date du suivi (AAAA-MM-JJ) */
  readonly dateDuSuivi?: string | null;
  /** date de la fiche de situation (AAAA-MM-JJ) */
  readonly dateDeLaFicheDeSituation?: string | null;
  /** suivi fait par */
  readonly suiviFaitPar?: ActeurDuSuivi;
  /** suivi fait au moyen de */
  readonly suiviFaitAuMoyenDe?: MoyenDuSuivi;
  /** autonomie récupérée */
  readonly autonomieRecuperee?: boolean;
  /** besoin d'aide persistant */
  readonly besoinDAidePersistant?: boolean;
  /** GIR à l'issue */
  readonly girALIssue?: number | string;
  /** Le besoin qui reste est un besoin d'aide ménagère */
  readonly besoinDAideMenagere?: boolean;
  /** relève de l'aide sociale départementale */
  readonly releveDeLAideSocialeDepartementale?: boolean;
  /** Montant du PAP qui serait accordé sans ARDH avant lui (€, 2 décimales au plus) */
  readonly montantDuPapAvantDeduction?: number | string;
  /** Le besoin dépasse l'aide notifiée */
  readonly besoinSuperieur?: boolean;
  /** cadre */
  readonly cadre?: CadreDeLAide;
  /** titulaire d'un PAP */
  readonly titulaireDUnPap?: boolean;
  /** option de la caisse */
  readonly optionDeLaCaisse?: OptionPourLePap;
  /** bilan de l'expérimentation */
  readonly bilanDeLExperimentation?: BilanDeLExperimentation2Input;
  /** dossier de demande */
  readonly dossierDeDemande?: DossierDeDemande2Input;
  /** justification du revenu */
  readonly justificationDuRevenu?: JustificationDuRevenu2Input;
  /** étape de l'hospitalisation */
  readonly etapeDeLHospitalisation?: EtapeDeLHospitalisation2Input;
  /** étape du retour */
  readonly etapeDuRetour?: EtapeDuRetour2Input;
  /** prise de rendez-vous de l'évaluation */
  readonly priseDeRendezVousDeLEvaluation?: PriseDeRendezVousDeLEvaluation2Input;
  /** étape de la fin */
  readonly etapeDeLaFin?: EtapeDeLaFin2Input;
  /** Services du plan, chacun avec sa catégorie, ou aucune */
  readonly services?: readonly ServiceInput[];
  /** Le logement doit être aménagé pour permettre le maintien à domicile */
  readonly logementAAmenager?: boolean;
  /** Actes faits pour le dossier, chacun au titre d'une mission */
  readonly actes?: readonly ActeInput[];
  /** formule */
  readonly formule?: FormuleDuPlan;
  /** date du bilan (AAAA-MM-JJ) */
  readonly dateDuBilan?: string | null;
  /** Frais engagés pour le dispositif, frais de gestion compris */
  readonly fraisEngages?: readonly FraisInput[];
  /** structure évaluatrice */
  readonly structureEvaluatrice?: string;
  /** Structures chargées de la mise en œuvre des prestations */
  readonly prestataires?: readonly PrestataireInput[];
  /** Coordinateur du plan OSCAR, quand il y en a un */
  readonly coordinateur?: string | null;
  /** L'examen du dossier montre que le retraité peut prétendre à l'aide */
  readonly peutPretendreALAide?: boolean;
  /** date de la décision (AAAA-MM-JJ) */
  readonly dateDeLaDecision?: string | null;
  /** Groupe iso-ressources auquel l'état de santé peut être assimilé */
  readonly groupeAssimile?: number | string;
  /** pensions */
  readonly pensions?: readonly PensionInput[];
  /**
   * Trimestres d'assurance validés, par régime (« autre régime » : le nommer, pour que deux régimes ne s'additionnent
   * pas)
   */
  readonly validations?: readonly ValidationInput[];
  /** Le titulaire de la réversion s'est remarié */
  readonly remarie?: boolean;
  /** Aides versées au retraité (une demande en cours n'est pas une aide versée) */
  readonly aidesPercues?: readonly AidePercueInput[];
  /** lien avec les postes */
  readonly lienAvecLesPostes?: LienAvecLesPostesEtTelecommunications;
  /** Composition du foyer fiscal, chaque fois qu'elle change */
  readonly situationsDuFoyer?: readonly SituationDuFoyerInput[];
  /** Avis d'imposition ou de non-imposition reçus, avec leur revenu brut global */
  readonly avisRecus?: readonly AvisDImpositionInput[];
  /** Ce que la caisse a conclu de la condition de ressources, l'arrêté en main (aucun : rien encore) */
  readonly conditionDeRessourcesAppreciee?: boolean | null;
  /** La composition du foyer a changé entre l'avis et la demande */
  readonly foyerChangeDepuisLAvis?: boolean;
  /** dépense annuelle du plan (€, 2 décimales au plus) */
  readonly depenseAnnuelleDuPlan?: number | string;
  /** dépense après hospitalisation (€, 2 décimales au plus) */
  readonly depenseApresHospitalisation?: number | string;
  /** dépense de la période de fragilité (€, 2 décimales au plus) */
  readonly depenseDeLaPeriodeDeFragilite?: number | string;
  /** Fragilité sociale prise en compte : conditions de vie, état de santé, isolement */
  readonly instructionDeLaDemande?: InstructionDeLaDemande2Input;
  /** arrêté du barème */
  readonly arreteDuBareme?: ArreteDuBareme2Input;
  /** convention de gestion */
  readonly conventionDeGestion?: ConventionDeGestion2Input;
  /** couples */
  readonly couples?: readonly CoupleDAides[];
}

/** The results, as JSON gives them: decimals as text, days as `AAAA-MM-JJ`. */
export interface Output {
  /** règle dossier OSCAR.statut du plan */
  readonly statutDuPlanDeDossierOscar: boolean;
  /** règle dossier OSCAR.régime principal admis */
  readonly regimePrincipalAdmisDeDossierOscar: boolean;
  /** règle dossier OSCAR.condition d'affiliation */
  readonly conditionDAffiliationDeDossierOscar: boolean;
  /** règle dossier OSCAR.condition de GIR */
  readonly conditionDeGirDeDossierOscar: boolean;
  /** règle dossier OSCAR.âge admis */
  readonly ageAdmisDeDossierOscar: boolean;
  /** règle dossier OSCAR.éligible au plan */
  readonly eligibleAuPlanDeDossierOscar: boolean;
  /** règle plan OSCAR */
  readonly planOscar: Reponse;
  /** règle dossier ARDH.transmission (AAAA-MM-JJ) */
  readonly transmissionDeDossierArdh: string;
  /** règle dossier ARDH.transmise pendant l'hospitalisation */
  readonly transmisePendantLHospitalisationDeDossierArdh: boolean;
  /** règle dossier ARDH.jour de la réinstallation (AAAA-MM-JJ) */
  readonly jourDeLaReinstallationDeDossierArdh: string;
  /** règle dossier ARDH.transmise avant le retour */
  readonly transmiseAvantLeRetourDeDossierArdh: boolean;
  /** règle dossier ARDH.formulée avant le retour */
  readonly formuleeAvantLeRetourDeDossierArdh: boolean;
  /** règle dossier ARDH.demande à temps */
  readonly demandeATempsDeDossierArdh: boolean;
  /** règle dossier ARDH.établissement signataire */
  readonly etablissementSignataireDeDossierArdh: boolean;
  /** règle dossier ARDH.recevable */
  readonly recevableDeDossierArdh: boolean;
  /** règle dossier ARDH.hospitalisation couverte */
  readonly hospitalisationCouverteDeDossierArdh: boolean;
  /** règle dossier ARDH.relève du régime général */
  readonly releveDuRegimeGeneralDeDossierArdh: boolean;
  /** règle dossier ARDH.âge minimal atteint (AAAA-MM-JJ) */
  readonly ageMinimalAtteintDeDossierArdh: string;
  /** règle dossier ARDH.âge requis */
  readonly ageRequisDeDossierArdh: boolean;
  /** règle dossier ARDH.pronostic favorable */
  readonly pronosticFavorableDeDossierArdh: boolean;
  /** règle dossier ARDH.éligible à l'aide */
  readonly eligibleALAideDeDossierArdh: boolean;
  /** règle dossier ARDH.exclu par une aide légale */
  readonly excluParUneAideLegaleDeDossierArdh: boolean;
  /** règle dossier ARDH.éligible à l'ARDH */
  readonly eligibleALArdhDeDossierArdh: boolean;
  /** règle ARDH */
  readonly ardh: Reponse;
  /** règle dossier AMD.aide en vigueur */
  readonly aideEnVigueurDeDossierAmd: boolean;
  /** règle dossier AMD.âge minimal atteint (AAAA-MM-JJ) */
  readonly ageMinimalAtteintDeDossierAmd: string;
  /** règle dossier AMD.condition d'âge */
  readonly conditionDAgeDeDossierAmd: boolean;
  /** règle dossier AMD.condition de groupe */
  readonly conditionDeGroupeDeDossierAmd: boolean;
  /** règle dossier AMD.retraité de l'État */
  readonly retraiteDeLEtatDeDossierAmd: boolean;
  /** règle dossier AMD.validations du demandeur */
  readonly validationsDuDemandeurDeDossierAmd: readonly ValidationOutput[];
  /** règle dossier AMD.trimestres du régime */
  readonly trimestresDuRegimeDeDossierAmd: number;
  /** règle dossier AMD.trimestres comparés */
  readonly trimestresComparesDeDossierAmd: number;
  /** règle dossier AMD.place de l'État chez le demandeur */
  readonly placeDeLEtatChezLeDemandeurDeDossierAmd: PlaceDeLEtat;
  /** règle Le demandeur relève à titre principal d'un régime de l'État */
  readonly demandeurRelevantDeLEtatDeDossierAmd: boolean;
  /** règle dossier AMD.survivant d'un retraité de l'État */
  readonly survivantDUnRetraiteDeLEtatDeDossierAmd: boolean;
  /** règle dossier AMD.pension de survivant admise */
  readonly pensionDeSurvivantAdmiseDeDossierAmd: boolean;
  /** règle dossier AMD.validations du défunt */
  readonly validationsDuDefuntDeDossierAmd: readonly ValidationOutput[];
  /** règle dossier AMD.place de l'État chez le défunt */
  readonly placeDeLEtatChezLeDefuntDeDossierAmd: PlaceDeLEtat;
  /** règle Le conjoint décédé relevait à titre principal d'un régime de l'État */
  readonly defuntRelevantDeLEtatDeDossierAmd: boolean;
  /** règle dossier AMD.survivant de régime admis */
  readonly survivantDeRegimeAdmisDeDossierAmd: boolean;
  /** règle dossier AMD.condition de pension et de régime */
  readonly conditionDePensionEtDeRegimeDeDossierAmd: boolean;
  /** règle dossier AMD.aide du département de même nature */
  readonly aideDuDepartementDeMemeNatureDeDossierAmd: boolean;
  /** règle dossier AMD.aide au titre du handicap */
  readonly aideAuTitreDuHandicapDeDossierAmd: boolean;
  /** règle dossier AMD.tenu au non-cumul avec La Poste ou Orange */
  readonly tenuAuNonCumulAvecLaPosteOuOrangeDeDossierAmd: boolean;
  /** règle dossier AMD.aide de La Poste ou d'Orange de même objet */
  readonly aideDeLaPosteOuDOrangeDeMemeObjetDeDossierAmd: boolean;
  /** règle dossier AMD.cumul interdit */
  readonly cumulInterditDeDossierAmd: boolean;
  /** règle dossier AMD.conditions hors ressources */
  readonly conditionsHorsRessourcesDeDossierAmd: boolean;
  /** règle aide de l'État */
  readonly aideDeLEtat: Reponse;
  /** décompte aides ouvertes */
  readonly aidesOuvertes: number;
  /** barème relation */
  readonly relation: Relation;
  /** règle deux régimes principaux */
  readonly deuxRegimesPrincipaux: boolean;
  /** barème dossier OSCAR.classement */
  readonly classementDeDossierOscar: Rubrique;
  /** barème dossier OSCAR.plafond de la rubrique (€, texte à 2 décimales) */
  readonly plafondDeLaRubriqueDeDossierOscar: string;
  /** règle dossier OSCAR.imputation */
  readonly imputationDeDossierOscar: Rubrique;
  /** règle dossier OSCAR.plafond annuel de la dépense (€, texte à 2 décimales) */
  readonly plafondAnnuelDeLaDepenseDeDossierOscar: string;
  /** règle dossier OSCAR.plafond de rubrique de la dépense (€, texte à 2 décimales) */
  readonly plafondDeRubriqueDeLaDepenseDeDossierOscar: string;
  /** règle dossier OSCAR.taux de la dépense (%, texte à 2 décimales) */
  readonly tauxDeLaDepenseDeDossierOscar: string;
  /** règle dossier OSCAR.année de la dépense */
  readonly anneeDeLaDepenseDeDossierOscar: number;
  /** règle dossier OSCAR.retenu dans la rubrique (€, texte à 2 décimales) */
  readonly retenuDansLaRubriqueDeDossierOscar: string;
  /** règle dossier OSCAR.prise en charge (€, texte à 2 décimales) */
  readonly priseEnChargeDeDossierOscar: string;
  /** règle dossier OSCAR.reste à la charge du retraité (€, texte à 2 décimales) */
  readonly resteALaChargeDuRetraiteDeDossierOscar: string;
  /** règle dossier OSCAR.pris en charge au total (€, texte à 2 décimales) */
  readonly prisEnChargeAuTotalDeDossierOscar: string;
  /** règle dossier OSCAR.dépense payée à */
  readonly depensePayeeADeDossierOscar: Paye;
  /** règle dossier OSCAR.payable à partir du (AAAA-MM-JJ) */
  readonly payableAPartirDuDeDossierOscar: string;
  /** règle dossier OSCAR.payable au plus tard le (AAAA-MM-JJ) */
  readonly payableAuPlusTardLeDeDossierOscar: string | null;
  /** règle dossier OSCAR.partenaire du programme */
  readonly partenaireDuProgrammeDeDossierOscar: PorteurDeProgramme;
  /** décompte dossier OSCAR.prestations différentes */
  readonly prestationsDifferentesDeDossierOscar: number;
  /** règle dossier OSCAR.plan coordonné */
  readonly planCoordonneDeDossierOscar: boolean;
  /** règle Montant maximum du forfait coordination, la première année (€, texte à 2 décimales) */
  readonly montantMaximumDeLaPremiereAnneeDeDossierOscar: string;
  /** règle dossier OSCAR.montant maximum de la seconde année (€, texte à 2 décimales) */
  readonly montantMaximumDeLaSecondeAnneeDeDossierOscar: string;
  /** règle dossier OSCAR.forfait de la première année (€, texte à 2 décimales) */
  readonly forfaitDeLaPremiereAnneeDeDossierOscar: string;
  /** règle dossier OSCAR.années de coordination */
  readonly anneesDeCoordinationDeDossierOscar: number;
  /** règle dossier OSCAR.forfait de la seconde année (€, texte à 2 décimales) */
  readonly forfaitDeLaSecondeAnneeDeDossierOscar: string;
  /** règle dossier OSCAR.forfait coordination au total (€, texte à 2 décimales) */
  readonly forfaitCoordinationAuTotalDeDossierOscar: string;
  /** règle dossier OSCAR.fin prévue du plan (AAAA-MM-JJ) */
  readonly finPrevueDuPlanDeDossierOscar: string;
  /** règle dossier OSCAR.jour de versement de la première année (AAAA-MM-JJ) */
  readonly jourDeVersementDeLaPremiereAnneeDeDossierOscar: string | null;
  /** règle dossier OSCAR.jour de versement de la seconde année (AAAA-MM-JJ) */
  readonly jourDeVersementDeLaSecondeAnneeDeDossierOscar: string | null;
  /** règle Jour d'où se comptent les suivis de la première année (AAAA-MM-JJ) */
  readonly departDeDossierOscar: string | null;
  /** barème dossier OSCAR.écart du suivi (mois) */
  readonly ecartDuSuiviDeDossierOscar: number;
  /** règle dossier OSCAR.origine du suivi (AAAA-MM-JJ) */
  readonly origineDuSuiviDeDossierOscar: string | null;
  /** règle dossier OSCAR.jour du suivi (AAAA-MM-JJ) */
  readonly jourDuSuiviDeDossierOscar: string | null;
  /** délai suivi à deux mois : échéance (AAAA-MM-JJ) */
  readonly echeanceDeSuiviADeuxMoisDeDossierOscar: string | null;
  /** délai suivi à deux mois : plus tôt (AAAA-MM-JJ) */
  readonly plusTotDeSuiviADeuxMoisDeDossierOscar: string | null;
  /** délai suivi à deux mois : état */
  readonly etatDeSuiviADeuxMoisDeDossierOscar: EtatDuDelai;
  /** délai suivi à six mois : échéance (AAAA-MM-JJ) */
  readonly echeanceDeSuiviASixMoisDeDossierOscar: string | null;
  /** délai suivi à six mois : plus tôt (AAAA-MM-JJ) */
  readonly plusTotDeSuiviASixMoisDeDossierOscar: string | null;
  /** délai suivi à six mois : état */
  readonly etatDeSuiviASixMoisDeDossierOscar: EtatDuDelai;
  /** règle dossier OSCAR.seconde année suivie */
  readonly secondeAnneeSuivieDeDossierOscar: boolean;
  /** délai premier suivi de la seconde année : échéance (AAAA-MM-JJ) */
  readonly echeanceDuPremierSuiviDeLaSecondeAnneeDeDossierOscar: string | null;
  /** délai premier suivi de la seconde année : plus tôt (AAAA-MM-JJ) */
  readonly plusTotDuPremierSuiviDeLaSecondeAnneeDeDossierOscar: string | null;
  /** délai premier suivi de la seconde année : état */
  readonly etatDuPremierSuiviDeLaSecondeAnneeDeDossierOscar: EtatDuDelai;
  /** délai deuxième suivi de la seconde année : échéance (AAAA-MM-JJ) */
  readonly echeanceDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar: string | null;
  /** délai deuxième suivi de la seconde année : plus tôt (AAAA-MM-JJ) */
  readonly plusTotDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar: string | null;
  /** délai deuxième suivi de la seconde année : état */
  readonly etatDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar: EtatDuDelai;
  /** délai troisième suivi de la seconde année : échéance (AAAA-MM-JJ) */
  readonly echeanceDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar: string | null;
  /** délai troisième suivi de la seconde année : plus tôt (AAAA-MM-JJ) */
  readonly plusTotDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar: string | null;
  /** délai troisième suivi de la seconde année : état */
  readonly etatDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar: EtatDuDelai;
  /** contrôle missions du coordinateur : verdict */
  readonly verdictDeMissionsDuCoordinateurDeDossierOscar: Verdict;
  /** contrôle missions du coordinateur : manquants */
  readonly manquantsDeMissionsDuCoordinateurDeDossierOscar: readonly PieceManquanteDeMissionsDuCoordinateurOutput[];
  /** règle dossier OSCAR.prolongation ouverte */
  readonly prolongationOuverteDeDossierOscar: boolean;
  /** règle dossier OSCAR.nouvelle année de coordination possible */
  readonly nouvelleAnneeDeCoordinationPossibleDeDossierOscar: boolean;
  /** règle dossier OSCAR.trois mois avant la fin prévue (AAAA-MM-JJ) */
  readonly troisMoisAvantLaFinPrevueDeDossierOscar: string;
  /** délai demande de prolongation : échéance (AAAA-MM-JJ) */
  readonly echeanceDeDemandeDeProlongationDeDossierOscar: string | null;
  /** délai demande de prolongation : plus tôt (AAAA-MM-JJ) */
  readonly plusTotDeDemandeDeProlongationDeDossierOscar: string | null;
  /** délai demande de prolongation : état */
  readonly etatDeDemandeDeProlongationDeDossierOscar: EtatDuDelai;
  /** contrôle prolongation : verdict */
  readonly verdictDeProlongationDeDossierOscar: Verdict;
  /** contrôle prolongation : manquants */
  readonly manquantsDeProlongationDeDossierOscar: readonly PieceManquanteDeProlongationOutput[];
  /** règle dossier OSCAR.questions de Fragire */
  readonly questionsDeFragireDeDossierOscar: number;
  /** règle dossier OSCAR.évaluation Fragire complète */
  readonly evaluationFragireCompleteDeDossierOscar: boolean;
  /** règle dossier OSCAR.score entier */
  readonly scoreEntierDeDossierOscar: number;
  /** barème dossier OSCAR.heures de base (h/an, texte à 2 décimales) */
  readonly heuresDeBaseDeDossierOscar: string;
  /** barème dossier OSCAR.bas du repère mensuel */
  readonly basDuRepereMensuelDeDossierOscar: number;
  /** barème dossier OSCAR.haut du repère mensuel */
  readonly hautDuRepereMensuelDeDossierOscar: number;
  /** règle dossier OSCAR.heures du programme (h/an, texte à 2 décimales) */
  readonly heuresDuProgrammeDeDossierOscar: string;
  /** règle Heures de service à domicile prises en charge par an, programme compris (h/an, texte à 2 décimales) */
  readonly heuresDeLAnneeDeDossierOscar: string;
  /** barème dossier OSCAR.intervention bien confiée */
  readonly interventionBienConfieeDeDossierOscar: boolean;
  /** règle dossier OSCAR.service du programme */
  readonly serviceDuProgrammeDeDossierOscar: boolean;
  /** règle dossier OSCAR.heure du programme */
  readonly heureDuProgrammeDeDossierOscar: boolean;
  /** règle dossier OSCAR.année de l'intervention */
  readonly anneeDeLInterventionDeDossierOscar: number;
  /** règle dossier OSCAR.plafond d'heures de base (h, texte à 2 décimales) */
  readonly plafondDHeuresDeBaseDeDossierOscar: string;
  /** règle dossier OSCAR.plafond d'heures du programme (h, texte à 2 décimales) */
  readonly plafondDHeuresDuProgrammeDeDossierOscar: string;
  /** règle dossier OSCAR.heures payées à */
  readonly heuresPayeesADeDossierOscar: Paye | null;
  /** règle dossier OSCAR.heures admises (h, texte à 2 décimales) */
  readonly heuresAdmisesDeDossierOscar: string;
  /** règle dossier OSCAR.heures du mois (h, texte à 2 décimales) */
  readonly heuresDuMoisDeDossierOscar: string;
  /** règle dossier OSCAR.heures retenues (h, texte à 2 décimales) */
  readonly heuresRetenuesDeDossierOscar: string;
  /** règle dossier OSCAR.heures prises en charge (h, texte à 2 décimales) */
  readonly heuresPrisesEnChargeDeDossierOscar: string;
  /** règle dossier OSCAR.heures payées au total (h, texte à 2 décimales) */
  readonly heuresPayeesAuTotalDeDossierOscar: string;
  /** règle dossier OSCAR.ressources comptées (€, texte à 2 décimales) */
  readonly ressourcesCompteesDeDossierOscar: string;
  /** règle dossier OSCAR.part du barème (%, texte à 2 décimales) */
  readonly partDuBaremeDeDossierOscar: string;
  /** règle dossier OSCAR.part du retraité sur les heures (%, texte à 2 décimales) */
  readonly partDuRetraiteSurLesHeuresDeDossierOscar: string;
  /** règle dossier OSCAR.dispositif du jour */
  readonly dispositifDuJourDeDossierOscar: Dispositif;
  /** règle dossier OSCAR.orientation */
  readonly orientationDeDossierOscar: Voie;
  /** contrôle Formulaire Cerfa 16301*01 rempli : verdict */
  readonly verdictDeDemandeDAideDeDossierOscar: Verdict;
  /** contrôle Formulaire Cerfa 16301*01 rempli : manquants */
  readonly manquantsDeDemandeDAideDeDossierOscar: readonly PieceManquanteDeDemandeDAideOutput[];
  /** contrôle Fragilités et difficultés évaluées, physiques et morales : verdict */
  readonly verdictDeVisiteDeLEvaluateurDeDossierOscar: Verdict;
  /** contrôle Fragilités et difficultés évaluées, physiques et morales : manquants */
  readonly manquantsDeVisiteDeLEvaluateurDeDossierOscar: readonly PieceManquanteDeVisiteDeLEvaluateurOutput[];
  /** contrôle décision de la caisse : verdict */
  readonly verdictDeDecisionDeLaCaisseDeDossierOscar: Verdict;
  /** contrôle décision de la caisse : manquants */
  readonly manquantsDeDecisionDeLaCaisseDeDossierOscar: readonly PieceManquanteDeDecisionDeLaCaisseOutput[];
  /** règle dossier OSCAR.aide */
  readonly aideDeDossierOscar: AideTemporaire;
  /** règle dossier OSCAR.octroi possible */
  readonly octroiPossibleDeDossierOscar: boolean;
  /** règle dossier OSCAR.début de l'aide (AAAA-MM-JJ) */
  readonly debutDeLAideDeDossierOscar: string;
  /** règle dossier OSCAR.période de l'aide */
  readonly periodeDeLAideDeDossierOscar: PeriodAtEdge;
  /** règle dossier OSCAR.année de l'octroi */
  readonly anneeDeLOctroiDeDossierOscar: number;
  /** règle dossier OSCAR.dépense temporaire prise en charge (€, texte à 2 décimales) */
  readonly depenseTemporairePriseEnChargeDeDossierOscar: string;
  /** règle dossier OSCAR.heures temporaires prises en charge (h, texte à 2 décimales) */
  readonly heuresTemporairesPrisesEnChargeDeDossierOscar: string;
  /** règle dossier OSCAR.forfait et aide dans l'année (€, texte à 2 décimales) */
  readonly forfaitEtAideDansLAnneeDeDossierOscar: string;
  /** règle dossier OSCAR.heures du plan et de l'aide dans l'année (h, texte à 2 décimales) */
  readonly heuresDuPlanEtDeLAideDansLAnneeDeDossierOscar: string;
  /** règle dossier OSCAR.demandée à temps */
  readonly demandeeATempsDeDossierOscar: boolean;
  /** délai contact de l'intervenant social : échéance (AAAA-MM-JJ) */
  readonly echeanceDeContactDeLIntervenantSocialDeDossierOscar: string | null;
  /** délai contact de l'intervenant social : plus tôt (AAAA-MM-JJ) */
  readonly plusTotDeContactDeLIntervenantSocialDeDossierOscar: string | null;
  /** délai contact de l'intervenant social : état */
  readonly etatDeContactDeLIntervenantSocialDeDossierOscar: EtatDuDelai;
  /** contrôle suivi de l'aide temporaire : verdict */
  readonly verdictDeSuiviDeLAideTemporaireDeDossierOscar: Verdict;
  /** contrôle suivi de l'aide temporaire : manquants */
  readonly manquantsDeSuiviDeLAideTemporaireDeDossierOscar: readonly PieceManquanteDeSuiviDeLAideTemporaireOutput[];
  /** contrôle fin de l'ADH : verdict */
  readonly verdictDeFinDeLAdhDeDossierOscar: Verdict;
  /** contrôle fin de l'ADH : manquants */
  readonly manquantsDeFinDeLAdhDeDossierOscar: readonly PieceManquanteDeFinDeLAdhOutput[];
  /** règle dossier ARDH.premier jour du droit (AAAA-MM-JJ) */
  readonly premierJourDuDroitDeDossierArdh: string;
  /** règle dossier ARDH.fin des trois mois pleins (AAAA-MM-JJ) */
  readonly finDesTroisMoisPleinsDeDossierArdh: string;
  /** règle dossier ARDH.trois mois du droit */
  readonly troisMoisDuDroitDeDossierArdh: PeriodAtEdge;
  /** règle dossier ARDH.ouverture dans l'outil */
  readonly ouvertureDansLOutilDeDossierArdh: PeriodAtEdge;
  /** règle dossier ARDH.suite de la nouvelle hospitalisation */
  readonly suiteDeLaNouvelleHospitalisationDeDossierArdh: EffetDeLHospitalisation;
  /** règle dossier ARDH.nouvelle évaluation */
  readonly nouvelleEvaluationDeDossierArdh: boolean;
  /** règle dossier ARDH.aide encore disponible (€, texte à 2 décimales) */
  readonly aideEncoreDisponibleDeDossierArdh: string;
  /** règle dossier ARDH.jours d'hospitalisation (jour) */
  readonly joursDHospitalisationDeDossierArdh: number;
  /** règle dossier ARDH.dernier jour du droit (AAAA-MM-JJ) */
  readonly dernierJourDuDroitDeDossierArdh: string;
  /** règle dossier ARDH.aide après le retour */
  readonly aideApresLeRetourDeDossierArdh: PeriodAtEdge;
  /** règle dossier ARDH.aide utilisable au retour (€, texte à 2 décimales) */
  readonly aideUtilisableAuRetourDeDossierArdh: string;
  /** règle dossier ARDH.ouverture suffisante */
  readonly ouvertureSuffisanteDeDossierArdh: boolean;
  /** règle Jours du droit que l'ouverture ne couvre pas */
  readonly droitHorsDeLOuvertureDeDossierArdh: PeriodAtEdge;
  /** règle dossier ARDH.dernier jour servi (AAAA-MM-JJ) */
  readonly dernierJourServiDeDossierArdh: string;
  /** règle dossier ARDH.coût estimé (€, texte à 2 décimales) */
  readonly coutEstimeDeDossierArdh: string;
  /** règle dossier ARDH.coût du plan (€, texte à 2 décimales) */
  readonly coutDuPlanDeDossierArdh: string;
  /** règle dossier ARDH.orientation de la demande */
  readonly orientationDeLaDemandeDeDossierArdh: Orientation;
  /** règle dossier ARDH.décision de la caisse */
  readonly decisionDeLaCaisseDeDossierArdh: Decision | null;
  /** règle dossier ARDH.ressources mensuelles déclarées (€, texte à 2 décimales) */
  readonly ressourcesMensuellesDeclareesDeDossierArdh: string;
  /** règle dossier ARDH.ressources retenues (€, texte à 2 décimales) */
  readonly ressourcesRetenuesDeDossierArdh: string;
  /** règle dossier ARDH.taux de prise en charge (%, texte à 2 décimales) */
  readonly tauxDePriseEnChargeDeDossierArdh: string;
  /** règle dossier ARDH.taux aux ressources vérifiées (%, texte à 2 décimales) */
  readonly tauxAuxRessourcesVerifieesDeDossierArdh: string;
  /** règle dossier ARDH.plan suivi */
  readonly planSuiviDeDossierArdh: NatureDuPlan;
  /** règle dossier ARDH.plafond du plan suivi (€, texte à 2 décimales) */
  readonly plafondDuPlanSuiviDeDossierArdh: string;
  /** règle dossier ARDH.montant du plan retenu (€, texte à 2 décimales) */
  readonly montantDuPlanRetenuDeDossierArdh: string;
  /** plafond dossier ARDH.part de la caisse (€, texte à 2 décimales) */
  readonly partDeLaCaisseDeDossierArdh: string;
  /** règle dossier ARDH.plan dans le plafond */
  readonly planDansLePlafondDeDossierArdh: boolean;
  /** règle dossier ARDH.reste à la charge du retraité (€, texte à 2 décimales) */
  readonly resteALaChargeDuRetraiteDeDossierArdh: string;
  /** règle dossier ARDH.somme à rendre (€, texte à 2 décimales) */
  readonly sommeARendreDeDossierArdh: string;
  /** règle dossier ARDH.fin de la première année de l'expérimentation (AAAA-MM-JJ) */
  readonly finDeLaPremiereAnneeDeLExperimentationDeDossierArdh: string;
  /** contrôle bilan de l'expérimentation : verdict */
  readonly verdictDeBilanDeLExperimentationDeDossierArdh: Verdict;
  /** contrôle bilan de l'expérimentation : manquants */
  readonly manquantsDeBilanDeLExperimentationDeDossierArdh: readonly PieceManquanteDeBilanDeLExperimentationOutput[];
  /** règle dossier ARDH.ligne remplie */
  readonly ligneRemplieDeDossierArdh: boolean;
  /** règle dossier ARDH.grille complète */
  readonly grilleCompleteDeDossierArdh: boolean;
  /** contrôle dossier de demande : verdict */
  readonly verdictDeDossierDeDemandeDeDossierArdh: Verdict;
  /** contrôle dossier de demande : manquants */
  readonly manquantsDeDossierDeDemandeDeDossierArdh: readonly PieceManquanteDeDossierDeDemandeOutput[];
  /** contrôle justification du revenu : verdict */
  readonly verdictDeJustificationDuRevenuDeDossierArdh: Verdict;
  /** contrôle justification du revenu : manquants */
  readonly manquantsDeJustificationDuRevenuDeDossierArdh: readonly PieceManquanteDeJustificationDuRevenuOutput[];
  /** règle dossier ARDH.services possibles dès (AAAA-MM-JJ) */
  readonly servicesPossiblesDesDeDossierArdh: string | null;
  /** contrôle étape de l'hospitalisation : verdict */
  readonly verdictDEtapeDeLHospitalisationDeDossierArdh: Verdict;
  /** contrôle étape de l'hospitalisation : manquants */
  readonly manquantsDEtapeDeLHospitalisationDeDossierArdh: readonly PieceManquanteDeEtapeDeLHospitalisationOutput[];
  /** contrôle étape du retour : verdict */
  readonly verdictDEtapeDuRetourDeDossierArdh: Verdict;
  /** contrôle étape du retour : manquants */
  readonly manquantsDEtapeDuRetourDeDossierArdh: readonly PieceManquanteDeEtapeDuRetourOutput[];
  /** contrôle prise de rendez-vous de l'évaluation : verdict */
  readonly verdictDePriseDeRendezVousDeLEvaluationDeDossierArdh: Verdict;
  /** contrôle prise de rendez-vous de l'évaluation : manquants */
  readonly manquantsDePriseDeRendezVousDeLEvaluationDeDossierArdh: readonly PieceManquanteDePriseDeRendezVousDeLEvaluationOutput[];
  /** délai suivi de la situation : échéance (AAAA-MM-JJ) */
  readonly echeanceDeSuiviDeLaSituationDeDossierArdh: string;
  /** délai suivi de la situation : plus tôt (AAAA-MM-JJ) */
  readonly plusTotDeSuiviDeLaSituationDeDossierArdh: string;
  /** délai suivi de la situation : état */
  readonly etatDeSuiviDeLaSituationDeDossierArdh: EtatDuDelai;
  /** délai fiche de situation : échéance (AAAA-MM-JJ) */
  readonly echeanceDeFicheDeSituationDeDossierArdh: string;
  /** délai fiche de situation : plus tôt (AAAA-MM-JJ) */
  readonly plusTotDeFicheDeSituationDeDossierArdh: string;
  /** délai fiche de situation : état */
  readonly etatDeFicheDeSituationDeDossierArdh: EtatDuDelai;
  /** contrôle étape de la fin : verdict */
  readonly verdictDEtapeDeLaFinDeDossierArdh: Verdict;
  /** contrôle étape de la fin : manquants */
  readonly manquantsDEtapeDeLaFinDeDossierArdh: readonly PieceManquanteDeEtapeDeLaFinOutput[];
  /** règle dossier ARDH.suivi recevable */
  readonly suiviRecevableDeDossierArdh: boolean;
  /** règle dossier ARDH.suite à donner */
  readonly suiteADonnerDeDossierArdh: SuiteDuDossier;
  /** règle dossier ARDH.déduction de l'ARDH sur le PAP (€, texte à 2 décimales) */
  readonly deductionDeLArdhSurLePapDeDossierArdh: string;
  /** règle dossier ARDH.montant du PAP après l'ARDH (€, texte à 2 décimales) */
  readonly montantDuPapApresLArdhDeDossierArdh: string;
  /** règle dossier ARDH.demande traitée en PAP */
  readonly demandeTraiteeEnPapDeDossierArdh: boolean;
  /** règle dossier ARDH.prestation ouverte à l'aide sociale */
  readonly prestationOuverteALAideSocialeDeDossierArdh: boolean;
  /** règle dossier ARDH.option ouverte à la caisse */
  readonly optionOuverteALaCaisseDeDossierArdh: boolean;
  /** règle dossier ARDH.durée d'un nouveau plan (mois) */
  readonly dureeDUnNouveauPlanDeDossierArdh: number;
  /** règle dossier ARDH.PAP interrompu */
  readonly papInterrompuDeDossierArdh: boolean;
  /** règle dossier AMD.prestation au dispositif */
  readonly prestationAuDispositifDeDossierAmd: boolean;
  /** barème dossier AMD.rang de la catégorie */
  readonly rangDeLaCategorieDeDossierAmd: number;
  /** barème dossier AMD.plafond de la catégorie */
  readonly plafondDeLaCategorieDeDossierAmd: PlafondApplicable;
  /** règle dossier AMD.services hors catégories */
  readonly servicesHorsCategoriesDeDossierAmd: readonly ServiceOutput[];
  /** règle dossier AMD.services dans les cinq catégories */
  readonly servicesDansLesCinqCategoriesDeDossierAmd: boolean;
  /** règle Jour dont le barème est lu (AAAA-MM-JJ) */
  readonly jourDeLectureDeDossierAmd: string;
  /** règle dossier AMD.composition du foyer */
  readonly compositionDuFoyerDeDossierAmd: Foyer;
  /** règle dossier AMD.revenu à la demande (€, texte à 2 décimales) */
  readonly revenuALaDemandeDeDossierAmd: string;
  /** règle dossier AMD.revenu à la décision (€, texte à 2 décimales) */
  readonly revenuALaDecisionDeDossierAmd: string;
  /** règle dossier AMD.revenu brut global (€, texte à 2 décimales) */
  readonly revenuBrutGlobalDeDossierAmd: string;
  /** règle dossier AMD.revenu annuel retenu (€, texte à 2 décimales) */
  readonly revenuAnnuelRetenuDeDossierAmd: string;
  /** règle dossier AMD.ressources en euros entiers (€, texte à 2 décimales) */
  readonly ressourcesEnEurosEntiersDeDossierAmd: string;
  /** barème dossier AMD.taux du barème (%, texte à 2 décimales) */
  readonly tauxDuBaremeDeDossierAmd: string;
  /** règle dossier AMD.taux de l'État (%, texte à 2 décimales) */
  readonly tauxDeLEtatDeDossierAmd: string;
  /** règle dossier AMD.condition de ressources depuis 2021 */
  readonly conditionDeRessourcesDepuis2021DeDossierAmd: boolean;
  /** règle dossier AMD.condition de ressources du barème lu */
  readonly conditionDeRessourcesDuBaremeLuDeDossierAmd: boolean;
  /** règle dossier AMD.condition de ressources */
  readonly conditionDeRessourcesDeDossierAmd: boolean;
  /** règle dossier AMD.aide ouverte */
  readonly aideOuverteDeDossierAmd: boolean;
  /** règle dossier AMD.aide habitat ouverte */
  readonly aideHabitatOuverteDeDossierAmd: boolean;
  /** règle dossier AMD.acte couvert par la mission */
  readonly acteCouvertParLaMissionDeDossierAmd: boolean;
  /** règle dossier AMD.élaboration du plan à contrôler */
  readonly elaborationDuPlanAControlerDeDossierAmd: boolean;
  /** délai bilan du dispositif : échéance (AAAA-MM-JJ) */
  readonly echeanceDeBilanDuDispositifDeDossierAmd: string;
  /** délai bilan du dispositif : état */
  readonly etatDeBilanDuDispositifDeDossierAmd: EtatDuDelai;
  /** règle dossier AMD.remboursement par l'État (€, texte à 2 décimales) */
  readonly remboursementParLEtatDeDossierAmd: string;
  /** règle dossier AMD.évaluateur parmi les prestataires */
  readonly evaluateurParmiLesPrestatairesDeDossierAmd: boolean;
  /** règle dossier AMD.évaluateur coordonne */
  readonly evaluateurCoordonneDeDossierAmd: boolean;
  /** règle dossier AMD.évaluateur du groupe d'un prestataire */
  readonly evaluateurDuGroupeDUnPrestataireDeDossierAmd: boolean;
  /** règle La structure évaluatrice est distincte de celles qui mettent en œuvre les prestations */
  readonly evaluateurDistinctDeDossierAmd: boolean;
  /** contrôle Fragilité sociale prise en compte : conditions de vie, état de santé, isolement : verdict */
  readonly verdictDInstructionDeLaDemandeDeDossierAmd: Verdict;
  /** contrôle Fragilité sociale prise en compte : conditions de vie, état de santé, isolement : manquants */
  readonly manquantsDInstructionDeLaDemandeDeDossierAmd: readonly PieceManquanteDeInstructionDeLaDemandeOutput[];
  /** contrôle arrêté du barème : verdict */
  readonly verdictDArreteDuBaremeDeDossierAmd: Verdict;
  /** contrôle arrêté du barème : manquants */
  readonly manquantsDArreteDuBaremeDeDossierAmd: readonly PieceManquanteDeArreteDuBaremeOutput[];
  /** contrôle convention de gestion : verdict */
  readonly verdictDeConventionDeGestionDeDossierAmd: Verdict;
  /** contrôle convention de gestion : manquants */
  readonly manquantsDeConventionDeGestionDeDossierAmd: readonly PieceManquanteDeConventionDeGestionOutput[];
  /** règle dossier AMD.part du retraité (%, texte à 2 décimales) */
  readonly partDuRetraiteDeDossierAmd: string;
  /** règle dossier AMD.part de l'État pour le plan (€, texte à 2 décimales) */
  readonly partDeLEtatPourLePlanDeDossierAmd: string;
  /** plafond dossier AMD.dépense prise en compte après hospitalisation (€, texte à 2 décimales) */
  readonly depensePriseEnCompteApresHospitalisationDeDossierAmd: string;
  /** plafond dossier AMD.dépense prise en compte en période de fragilité (€, texte à 2 décimales) */
  readonly depensePriseEnCompteEnPeriodeDeFragiliteDeDossierAmd: string;
  /** règle dossier AMD.ressources mensuelles (€, texte à 2 décimales) */
  readonly ressourcesMensuellesDeDossierAmd: string;
  /** barème dossier AMD.plafond de l'aide habitat (€, texte à 2 décimales) */
  readonly plafondDeLAideHabitatDeDossierAmd: string | null;
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
  /** nouvelles hospitalisations */
  readonly nouvellesHospitalisations: readonly NouvelleHospitalisation[];
  /**
   * Aide que la caisse a notifiée (la circulaire ne dit pas si c'est le coût du plan ou la part de la caisse) (€ ×
   * 100)
   */
  readonly aideInitialementNotifiee: number;
  /** Ce qui en a été utilisé, compté de la même façon que l'aide notifiée (€ × 100) */
  readonly aideDejaUtilisee: number;
  /** préconisations */
  readonly preconisations: readonly Preconisation[];
  /** L'évaluation à domicile est faite, et le plan d'aide définitif validé */
  readonly evaluationFaite: boolean;
  /** coût du plan définitif (€ × 100) */
  readonly coutDuPlanDefinitif: number;
  /** Ressources mensuelles du demandeur, déclarées avec la demande (€ × 100) */
  readonly ressourcesPropresDeclarees: number;
  /** Ressources mensuelles du conjoint, concubin ou partenaire de PACS (aucun : vit seul) (€ × 100) */
  readonly ressourcesDuConjointDeclarees: number | null;
  /** Taux que la caisse a lu dans le barème du PAP, et notifié (aucun : pas encore) (% × 100) */
  readonly tauxNotifie: number | null;
  /** Taux que le barème du PAP donne aux ressources vérifiées (aucun : pas lu) (% × 100) */
  readonly tauxRecalcule: number | null;
  /** Ressources mensuelles établies par un contrôle (€ × 100) */
  readonly ressourcesVerifiees: number | null;
  /** Ce que la caisse a versé (€ × 100) */
  readonly partDejaVersee: number;
  /** Jour où la demande est formulée, l'imprimé rempli */
  readonly dateDeFormulation: Day;
  /** Jour où la caisse reçoit la demande */
  readonly dateDeReception: Day;
  /** Fin de l'hospitalisation (aucun : encore hospitalisé) */
  readonly dateDeSortie: Day | null;
  /** Jour où le retraité rentre à son domicile (hospitalisation à domicile : jour où elle y commence) */
  readonly dateDeRetour: Day;
  /** Demande du jour de la sortie : transmise avant la sortie */
  readonly transmiseAvantLHeureDeLaSortie: boolean;
  /** Demande du jour du retour : transmise avant le retour */
  readonly transmiseAvantLHeureDuRetour: boolean;
  /** Demande formulée le jour du retour : formulée avant le retour */
  readonly formuleeAvantLHeureDuRetour: boolean;
  /** mode de l'hospitalisation */
  readonly modeDeLHospitalisation: ModeDHospitalisation;
  /** Hospitalisation dans un établissement ou une unité de psychiatrie */
  readonly soinsPsychiatriques: boolean;
  /** expérimentation de la caisse */
  readonly experimentationDeLaCaisse: boolean;
  /** convention d'expérimentation signée */
  readonly conventionDExperimentationSignee: boolean;
  /** critères de la convention remplis */
  readonly criteresDeLaConventionRemplis: boolean;
  /** Premier jour de mise en œuvre de l'expérimentation, et non signature de la convention */
  readonly debutDeLExperimentation: Day;
  /** retraité du régime général */
  readonly retraiteDuRegimeGeneral: boolean;
  /** Relève du régime général pour la retraite à titre principal */
  readonly regimeGeneralATitrePrincipal: boolean;
  /** activité la plus longue au régime général */
  readonly activiteLaPlusLongueAuRegimeGeneral: boolean;
  /** GIR attendu à l'issue de la prise en charge, selon l'équipe médico-sociale */
  readonly girPronostique: number;
  /** Retour au domicile d'avant l'hospitalisation, ou dans un lieu d'habitation équivalent */
  readonly domicileDAvantOuEquivalent: boolean;
  /** hébergé en famille d'accueil */
  readonly hebergeEnFamilleDAccueil: boolean;
  /** Jour de l'accord de principe (aucun : pas encore) */
  readonly dateDeLAccord: Day | null;
  /** Votre situation au regard des aides légales */
  readonly lignesDeLaGrille: readonly LigneDeLaGrille[];
  /** autre prestation équivalente du département */
  readonly autrePrestationEquivalenteDuDepartement: boolean;
  /** La situation relève de l'APA d'urgence */
  readonly apaDUrgence: boolean;
  /** demande formulée par */
  readonly demandeFormuleePar: AuteurDeLaDemande;
  /** imprimé signé par l'établissement */
  readonly imprimeSigneParLEtablissement: boolean;
  /** contrôle par sondage */
  readonly controleParSondage: boolean;
  /** date du suivi */
  readonly dateDuSuivi: Day | null;
  /** date de la fiche de situation */
  readonly dateDeLaFicheDeSituation: Day | null;
  /** suivi fait par */
  readonly suiviFaitPar: ActeurDuSuivi;
  /** suivi fait au moyen de */
  readonly suiviFaitAuMoyenDe: MoyenDuSuivi;
  /** autonomie récupérée */
  readonly autonomieRecuperee: boolean;
  /** besoin d'aide persistant */
  readonly besoinDAidePersistant: boolean;
  /** GIR à l'issue */
  readonly girALIssue: number;
  /** Le besoin qui reste est un besoin d'aide ménagère */
  readonly besoinDAideMenagere: boolean;
  /** relève de l'aide sociale départementale */
  readonly releveDeLAideSocialeDepartementale: boolean;
  /** Montant du PAP qui serait accordé sans ARDH avant lui (€ × 100) */
  readonly montantDuPapAvantDeduction: number;
  /** Le besoin dépasse l'aide notifiée */
  readonly besoinSuperieur: boolean;
  /** cadre */
  readonly cadre: CadreDeLAide;
  /** titulaire d'un PAP */
  readonly titulaireDUnPap: boolean;
  /** option de la caisse */
  readonly optionDeLaCaisse: OptionPourLePap;
  /** bilan de l'expérimentation */
  readonly bilanDeLExperimentation: BilanDeLExperimentation2;
  /** dossier de demande */
  readonly dossierDeDemande: DossierDeDemande2;
  /** justification du revenu */
  readonly justificationDuRevenu: JustificationDuRevenu2;
  /** étape de l'hospitalisation */
  readonly etapeDeLHospitalisation: EtapeDeLHospitalisation2;
  /** étape du retour */
  readonly etapeDuRetour: EtapeDuRetour2;
  /** prise de rendez-vous de l'évaluation */
  readonly priseDeRendezVousDeLEvaluation: PriseDeRendezVousDeLEvaluation2;
  /** étape de la fin */
  readonly etapeDeLaFin: EtapeDeLaFin2;
  /** Services du plan, chacun avec sa catégorie, ou aucune */
  readonly services: readonly Service[];
  /** Le logement doit être aménagé pour permettre le maintien à domicile */
  readonly logementAAmenager: boolean;
  /** Actes faits pour le dossier, chacun au titre d'une mission */
  readonly actes: readonly Acte[];
  /** formule */
  readonly formule: FormuleDuPlan;
  /** date du bilan */
  readonly dateDuBilan: Day | null;
  /** Frais engagés pour le dispositif, frais de gestion compris */
  readonly fraisEngages: readonly Frais[];
  /** structure évaluatrice */
  readonly structureEvaluatrice: string;
  /** Structures chargées de la mise en œuvre des prestations */
  readonly prestataires: readonly Prestataire[];
  /** Coordinateur du plan OSCAR, quand il y en a un */
  readonly coordinateur: string | null;
  /** L'examen du dossier montre que le retraité peut prétendre à l'aide */
  readonly peutPretendreALAide: boolean;
  /** date de la décision */
  readonly dateDeLaDecision: Day | null;
  /** Groupe iso-ressources auquel l'état de santé peut être assimilé */
  readonly groupeAssimile: number;
  /** pensions */
  readonly pensions: readonly Pension[];
  /**
   * Trimestres d'assurance validés, par régime (« autre régime » : le nommer, pour que deux régimes ne s'additionnent
   * pas)
   */
  readonly validations: readonly Validation[];
  /** Le titulaire de la réversion s'est remarié */
  readonly remarie: boolean;
  /** Aides versées au retraité (une demande en cours n'est pas une aide versée) */
  readonly aidesPercues: readonly AidePercue[];
  /** lien avec les postes */
  readonly lienAvecLesPostes: LienAvecLesPostesEtTelecommunications;
  /** Composition du foyer fiscal, chaque fois qu'elle change */
  readonly situationsDuFoyer: readonly SituationDuFoyer[];
  /** Avis d'imposition ou de non-imposition reçus, avec leur revenu brut global */
  readonly avisRecus: readonly AvisDImposition[];
  /** Ce que la caisse a conclu de la condition de ressources, l'arrêté en main (aucun : rien encore) */
  readonly conditionDeRessourcesAppreciee: boolean | null;
  /** La composition du foyer a changé entre l'avis et la demande */
  readonly foyerChangeDepuisLAvis: boolean;
  /** dépense annuelle du plan (€ × 100) */
  readonly depenseAnnuelleDuPlan: number;
  /** dépense après hospitalisation (€ × 100) */
  readonly depenseApresHospitalisation: number;
  /** dépense de la période de fragilité (€ × 100) */
  readonly depenseDeLaPeriodeDeFragilite: number;
  /** Fragilité sociale prise en compte : conditions de vie, état de santé, isolement */
  readonly instructionDeLaDemande: InstructionDeLaDemande2;
  /** arrêté du barème */
  readonly arreteDuBareme: ArreteDuBareme2;
  /** convention de gestion */
  readonly conventionDeGestion: ConventionDeGestion2;
  /** couples */
  readonly couples: readonly CoupleDAides[];
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
  /**
   * La réinstallation de qui est hospitalisé à domicile est-elle son arrivée chez lui, ou la fin de cette
   * hospitalisation ?
   */
  readonly retourDUneHospitalisationADomicile: RetourDUneHospitalisationADomicile;
  /**
   * Les trois mois finissent-ils trois mois après le premier jour du mois du retour, ou trois mois après le retour ?
   */
  readonly troisMoisEffectifs: TroisMoisEffectifs;
  /**
   * Trois mois après un 31, quand le mois n'a pas de 31 : la veille se compte-t-elle depuis son dernier jour, ou
   * depuis le lendemain ?
   */
  readonly jourAbsentDuMois: JourAbsentDuMois;
  /** Le mois où la demande « aura été faite » est-il celui de sa transmission, ou celui de sa formulation ? */
  readonly jourOuLaDemandeEstFaite: JourOuLaDemandeEstFaite;
  /** Les trois mois courent-ils pendant une nouvelle hospitalisation ? */
  readonly compteDesTroisMois: CompteDesTroisMois;
  /** Hospitalisé pendant les trois mois et revenu après eux, le retraité garde-t-il le reste de l'aide notifiée ? */
  readonly aideApresLesTroisMois: AideApresLesTroisMois;
  /** Que devient le droit quand les quatre mois ouverts à la demande finissent avant lui ? */
  readonly droitAuDelaDeLOuverture: DroitAuDelaDeLOuverture;
  /** Les 1 800 € limitent-ils le coût des aides, part du retraité comprise, ou la seule part de la caisse ? */
  readonly assietteDuPlafond: AssietteDuPlafond;
  /** Un contrôle qui trouve d'autres ressources change-t-il ce qui est dû ? */
  readonly tauxApresControle: TauxApresControle;
  /** La demande est-elle transmise le jour où elle est envoyée, ou le jour où la caisse la reçoit ? */
  readonly jourDeLaTransmission: JourDeLaTransmission;
  /**
   * La demande doit-elle être transmise avant la fin de l'hospitalisation, transmise avant le retour au domicile, ou
   * seulement formulée avant lui ?
   */
  readonly borneDeLaDemande: BorneDeLaDemande;
  /** Sans expérimentation de la caisse, l'hospitalisation en psychiatrie ouvre-t-elle l'ARDH ? */
  readonly psychiatrieSansExperimentation: PsychiatrieSansExperimentation;
  /** Le régime principal est-il celui de la retraite, ou celui de l'activité la plus longue ? */
  readonly regimePrincipal: RegimePrincipal;
  /** L'âge s'apprécie-t-il au jour de la demande, du retour, ou de l'accord ? */
  readonly jourDeLAge: JourDeLAge;
  /** Né un 29 février, a-t-on son âge le 28 février ou le 1er mars d'une année commune ? */
  readonly anniversaireDUn29Fevrier: AnniversaireDUn29Fevrier;
  /** L'ARDH est-elle refusée à qui perçoit une aide légale, ou aussi à qui y est seulement éligible ? */
  readonly aideExclusive: AideExclusive;
  /** Une demande tardive, d'un retraité en GIR 1 à 4, est-elle examinée en PAP ou orientée vers l'APA ? */
  readonly demandeTardiveEnGir1A4: DemandeTardiveEnGir1A4;
  /** Quand le patient ou sa famille demande l'ARDH, l'établissement doit-il signer ? */
  readonly signatureDeLEtablissement: SignatureDeLEtablissement;
  /** Un imprimé que l'établissement n'a pas signé est-il à compléter, ou rend-il la demande irrecevable ? */
  readonly imprimeNonSigne: ImprimeNonSigne;
  /**
   * Après l'ARDH, qui relève de l'aide sociale départementale va-t-il au département pour tout besoin, ou pour la
   * seule aide ménagère ?
   */
  readonly aideSocialeApresLArdh: AideSocialeApresLArdh;
  /**
   * Le passage en PAP pour un besoin supérieur vaut-il toujours, ou seulement après une nouvelle hospitalisation ?
   */
  readonly porteeDuBesoinSuperieur: PorteeDuBesoinSuperieur;
  /** Le plan ouvert « pour 3 mois » à la place du PAP est-il un PAP, ou une ARDH ? */
  readonly nouveauPlanDeTroisMois: NouveauPlanDeTroisMois;
  /** La branche retraite peut-elle décider et payer, après le terme, une demande déposée avant lui ? */
  readonly demandeEnCoursAuTerme: DemandeEnCoursAuTerme;
  /** La mission 3° ne nomme que le plan d'action personnalisé : couvre-t-elle aussi le plan OSCAR ? */
  readonly controleDesPlansOscar: ControleDesPlansOscar;
  /** « Avant le 31 décembre 2026 » : au plus tard la veille, ou ce jour compris ? */
  readonly jourDuBilan: JourDuBilan;
  /** Le coordinateur d'un plan OSCAR compte-t-il parmi les structures chargées de la mise en œuvre ? */
  readonly coordinateurDuPlan: CoordinateurDuPlan;
  /** Deux personnes morales d'un même groupe sont-elles des structures distinctes ? */
  readonly structuresDUnMemeGroupe: StructuresDUnMemeGroupe;
  /** Le titulaire d'une réversion qui s'est remarié garde-t-il l'accès à l'aide ? */
  readonly effetDuRemariage: EffetDuRemariage;
  /** L'âge s'apprécie-t-il le jour de la demande ou le jour de la décision ? */
  readonly jourDeLaConditionDAge: JourDeLaConditionDAge;
  /**
   * Qui a deux régimes de l'État (pensions civiles, pensions d'ouvrier) compare-t-il chacun, ou leur somme, aux
   * autres régimes ?
   */
  readonly deuxRegimesDeLEtat: DeuxRegimesDeLEtat;
  /** Quel est le régime principal quand un régime de l'État et un autre ont le même nombre de trimestres ? */
  readonly suiteDUneEgaliteDeTrimestres: SuiteDUneEgaliteDeTrimestres;
  /**
   * Le titulaire d'une réversion doit-il aussi relever de l'État à titre principal, et par les trimestres de qui ?
   */
  readonly regimePrincipalDUnSurvivant: RegimePrincipalDUnSurvivant;
  /** La majoration pour tierce personne est-elle versée au titre du handicap ? */
  readonly titreDeLaMajoration: TitreDeLaMajoration;
  /**
   * Le survivant d'un agent des postes et télécommunications est-il tenu par le non-cumul avec La Poste ou Orange ?
   */
  readonly survivantDUnAgentDesPostes: SurvivantDUnAgentDesPostes;
  /** Le 31 décembre 2026 met-il fin à l'aide, ou seulement à la mission de la branche retraite ? */
  readonly porteeDuTerme: PorteeDuTerme;
  /** Le « dernier avis reçu » est-il celui du jour de la demande, ou celui du jour de la décision ? */
  readonly jourDeLAvis: JourDeLAvis;
  /** Quand le foyer a changé depuis l'avis (veuvage, mariage), le revenu reste-t-il celui de l'avis entier ? */
  readonly revenuDUnFoyerQuiAChange: RevenuDUnFoyerQuiAChange;
  /** Les tranches mensuelles des arrêtés se comparent-elles au douzième du revenu annuel de l'avis ? */
  readonly ressourcesMensuellesDuBareme: RessourcesMensuellesDuBareme;
  /** Le barème est-il celui du jour de la demande, ou celui du jour de la décision ? */
  readonly jourDuBareme: JourDuBareme;
  /**
   * Dans quelle tranche sont des ressources qui tombent entre deux bornes imprimées (836,50 € entre 836 € et 837 €) ?
   */
  readonly entreDeuxTranches: EntreDeuxTranches;
  /** La condition de ressources exclut-elle au-delà d'une limite, ou ne fait-elle que régler le taux ? */
  readonly porteeDeLaConditionDeRessources: PorteeDeLaConditionDeRessources;
  /** Le plafond annuel limite-t-il l'aide de l'État, ou la dépense dont l'État paie une part ? */
  readonly sensDuPlafondAnnuel: SensDuPlafondAnnuel;
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
  /**
   * La réinstallation de qui est hospitalisé à domicile est-elle son arrivée chez lui, ou la fin de cette
   * hospitalisation ?
   */
  readonly retourDUneHospitalisationADomicile: RetourDUneHospitalisationADomicile;
  /**
   * Les trois mois finissent-ils trois mois après le premier jour du mois du retour, ou trois mois après le retour ?
   */
  readonly troisMoisEffectifs: TroisMoisEffectifs;
  /**
   * Trois mois après un 31, quand le mois n'a pas de 31 : la veille se compte-t-elle depuis son dernier jour, ou
   * depuis le lendemain ?
   */
  readonly jourAbsentDuMois: JourAbsentDuMois;
  /** Le mois où la demande « aura été faite » est-il celui de sa transmission, ou celui de sa formulation ? */
  readonly jourOuLaDemandeEstFaite: JourOuLaDemandeEstFaite;
  /** Les trois mois courent-ils pendant une nouvelle hospitalisation ? */
  readonly compteDesTroisMois: CompteDesTroisMois;
  /** Hospitalisé pendant les trois mois et revenu après eux, le retraité garde-t-il le reste de l'aide notifiée ? */
  readonly aideApresLesTroisMois: AideApresLesTroisMois;
  /** Que devient le droit quand les quatre mois ouverts à la demande finissent avant lui ? */
  readonly droitAuDelaDeLOuverture: DroitAuDelaDeLOuverture;
  /** Les 1 800 € limitent-ils le coût des aides, part du retraité comprise, ou la seule part de la caisse ? */
  readonly assietteDuPlafond: AssietteDuPlafond;
  /** Un contrôle qui trouve d'autres ressources change-t-il ce qui est dû ? */
  readonly tauxApresControle: TauxApresControle;
  /** La demande est-elle transmise le jour où elle est envoyée, ou le jour où la caisse la reçoit ? */
  readonly jourDeLaTransmission: JourDeLaTransmission;
  /**
   * La demande doit-elle être transmise avant la fin de l'hospitalisation, transmise avant le retour au domicile, ou
   * seulement formulée avant lui ?
   */
  readonly borneDeLaDemande: BorneDeLaDemande;
  /** Sans expérimentation de la caisse, l'hospitalisation en psychiatrie ouvre-t-elle l'ARDH ? */
  readonly psychiatrieSansExperimentation: PsychiatrieSansExperimentation;
  /** Le régime principal est-il celui de la retraite, ou celui de l'activité la plus longue ? */
  readonly regimePrincipal: RegimePrincipal;
  /** L'âge s'apprécie-t-il au jour de la demande, du retour, ou de l'accord ? */
  readonly jourDeLAge: JourDeLAge;
  /** Né un 29 février, a-t-on son âge le 28 février ou le 1er mars d'une année commune ? */
  readonly anniversaireDUn29Fevrier: AnniversaireDUn29Fevrier;
  /** L'ARDH est-elle refusée à qui perçoit une aide légale, ou aussi à qui y est seulement éligible ? */
  readonly aideExclusive: AideExclusive;
  /** Une demande tardive, d'un retraité en GIR 1 à 4, est-elle examinée en PAP ou orientée vers l'APA ? */
  readonly demandeTardiveEnGir1A4: DemandeTardiveEnGir1A4;
  /** Quand le patient ou sa famille demande l'ARDH, l'établissement doit-il signer ? */
  readonly signatureDeLEtablissement: SignatureDeLEtablissement;
  /** Un imprimé que l'établissement n'a pas signé est-il à compléter, ou rend-il la demande irrecevable ? */
  readonly imprimeNonSigne: ImprimeNonSigne;
  /**
   * Après l'ARDH, qui relève de l'aide sociale départementale va-t-il au département pour tout besoin, ou pour la
   * seule aide ménagère ?
   */
  readonly aideSocialeApresLArdh: AideSocialeApresLArdh;
  /**
   * Le passage en PAP pour un besoin supérieur vaut-il toujours, ou seulement après une nouvelle hospitalisation ?
   */
  readonly porteeDuBesoinSuperieur: PorteeDuBesoinSuperieur;
  /** Le plan ouvert « pour 3 mois » à la place du PAP est-il un PAP, ou une ARDH ? */
  readonly nouveauPlanDeTroisMois: NouveauPlanDeTroisMois;
  /** La branche retraite peut-elle décider et payer, après le terme, une demande déposée avant lui ? */
  readonly demandeEnCoursAuTerme: DemandeEnCoursAuTerme;
  /** La mission 3° ne nomme que le plan d'action personnalisé : couvre-t-elle aussi le plan OSCAR ? */
  readonly controleDesPlansOscar: ControleDesPlansOscar;
  /** « Avant le 31 décembre 2026 » : au plus tard la veille, ou ce jour compris ? */
  readonly jourDuBilan: JourDuBilan;
  /** Le coordinateur d'un plan OSCAR compte-t-il parmi les structures chargées de la mise en œuvre ? */
  readonly coordinateurDuPlan: CoordinateurDuPlan;
  /** Deux personnes morales d'un même groupe sont-elles des structures distinctes ? */
  readonly structuresDUnMemeGroupe: StructuresDUnMemeGroupe;
  /** Le titulaire d'une réversion qui s'est remarié garde-t-il l'accès à l'aide ? */
  readonly effetDuRemariage: EffetDuRemariage;
  /** L'âge s'apprécie-t-il le jour de la demande ou le jour de la décision ? */
  readonly jourDeLaConditionDAge: JourDeLaConditionDAge;
  /**
   * Qui a deux régimes de l'État (pensions civiles, pensions d'ouvrier) compare-t-il chacun, ou leur somme, aux
   * autres régimes ?
   */
  readonly deuxRegimesDeLEtat: DeuxRegimesDeLEtat;
  /** Quel est le régime principal quand un régime de l'État et un autre ont le même nombre de trimestres ? */
  readonly suiteDUneEgaliteDeTrimestres: SuiteDUneEgaliteDeTrimestres;
  /**
   * Le titulaire d'une réversion doit-il aussi relever de l'État à titre principal, et par les trimestres de qui ?
   */
  readonly regimePrincipalDUnSurvivant: RegimePrincipalDUnSurvivant;
  /** La majoration pour tierce personne est-elle versée au titre du handicap ? */
  readonly titreDeLaMajoration: TitreDeLaMajoration;
  /**
   * Le survivant d'un agent des postes et télécommunications est-il tenu par le non-cumul avec La Poste ou Orange ?
   */
  readonly survivantDUnAgentDesPostes: SurvivantDUnAgentDesPostes;
  /** Le 31 décembre 2026 met-il fin à l'aide, ou seulement à la mission de la branche retraite ? */
  readonly porteeDuTerme: PorteeDuTerme;
  /** Le « dernier avis reçu » est-il celui du jour de la demande, ou celui du jour de la décision ? */
  readonly jourDeLAvis: JourDeLAvis;
  /** Quand le foyer a changé depuis l'avis (veuvage, mariage), le revenu reste-t-il celui de l'avis entier ? */
  readonly revenuDUnFoyerQuiAChange: RevenuDUnFoyerQuiAChange;
  /** Les tranches mensuelles des arrêtés se comparent-elles au douzième du revenu annuel de l'avis ? */
  readonly ressourcesMensuellesDuBareme: RessourcesMensuellesDuBareme;
  /** Le barème est-il celui du jour de la demande, ou celui du jour de la décision ? */
  readonly jourDuBareme: JourDuBareme;
  /**
   * Dans quelle tranche sont des ressources qui tombent entre deux bornes imprimées (836,50 € entre 836 € et 837 €) ?
   */
  readonly entreDeuxTranches: EntreDeuxTranches;
  /** La condition de ressources exclut-elle au-delà d'une limite, ou ne fait-elle que régler le taux ? */
  readonly porteeDeLaConditionDeRessources: PorteeDeLaConditionDeRessources;
  /** Le plafond annuel limite-t-il l'aide de l'État, ou la dépense dont l'État paie une part ? */
  readonly sensDuPlafondAnnuel: SensDuPlafondAnnuel;
}

/** Every result as the rules hold it (see `Dossier` for units and days). */
export interface Values {
  readonly statutDuPlanDeDossierOscar: readonly boolean[];
  readonly regimePrincipalAdmisDeDossierOscar: boolean;
  readonly conditionDAffiliationDeDossierOscar: boolean;
  readonly conditionDeGirDeDossierOscar: boolean;
  readonly ageAdmisDeDossierOscar: boolean;
  readonly eligibleAuPlanDeDossierOscar: boolean;
  readonly planOscar: Reponse;
  readonly transmissionDeDossierArdh: Day;
  readonly transmisePendantLHospitalisationDeDossierArdh: boolean;
  readonly jourDeLaReinstallationDeDossierArdh: Day;
  readonly transmiseAvantLeRetourDeDossierArdh: boolean;
  readonly formuleeAvantLeRetourDeDossierArdh: boolean;
  readonly demandeATempsDeDossierArdh: boolean;
  readonly etablissementSignataireDeDossierArdh: boolean;
  readonly recevableDeDossierArdh: boolean;
  readonly hospitalisationCouverteDeDossierArdh: boolean;
  readonly releveDuRegimeGeneralDeDossierArdh: boolean;
  readonly ageMinimalAtteintDeDossierArdh: Day;
  readonly ageRequisDeDossierArdh: boolean;
  readonly pronosticFavorableDeDossierArdh: boolean;
  readonly eligibleALAideDeDossierArdh: readonly boolean[];
  readonly excluParUneAideLegaleDeDossierArdh: boolean;
  readonly eligibleALArdhDeDossierArdh: boolean;
  readonly ardh: Reponse;
  readonly aideEnVigueurDeDossierAmd: boolean;
  readonly ageMinimalAtteintDeDossierAmd: Day;
  readonly conditionDAgeDeDossierAmd: boolean;
  readonly conditionDeGroupeDeDossierAmd: boolean;
  readonly retraiteDeLEtatDeDossierAmd: boolean;
  readonly validationsDuDemandeurDeDossierAmd: readonly Validation[];
  readonly trimestresDuRegimeDeDossierAmd: readonly number[];
  readonly trimestresComparesDeDossierAmd: readonly number[];
  readonly placeDeLEtatChezLeDemandeurDeDossierAmd: PlaceDeLEtat;
  readonly demandeurRelevantDeLEtatDeDossierAmd: boolean;
  readonly survivantDUnRetraiteDeLEtatDeDossierAmd: boolean;
  readonly pensionDeSurvivantAdmiseDeDossierAmd: boolean;
  readonly validationsDuDefuntDeDossierAmd: readonly Validation[];
  readonly placeDeLEtatChezLeDefuntDeDossierAmd: PlaceDeLEtat;
  readonly defuntRelevantDeLEtatDeDossierAmd: boolean;
  readonly survivantDeRegimeAdmisDeDossierAmd: boolean;
  readonly conditionDePensionEtDeRegimeDeDossierAmd: boolean;
  readonly aideDuDepartementDeMemeNatureDeDossierAmd: boolean;
  readonly aideAuTitreDuHandicapDeDossierAmd: boolean;
  readonly tenuAuNonCumulAvecLaPosteOuOrangeDeDossierAmd: boolean;
  readonly aideDeLaPosteOuDOrangeDeMemeObjetDeDossierAmd: boolean;
  readonly cumulInterditDeDossierAmd: boolean;
  readonly conditionsHorsRessourcesDeDossierAmd: boolean;
  readonly aideDeLEtat: Reponse;
  readonly aidesOuvertes: number;
  readonly relation: readonly Relation[];
  readonly deuxRegimesPrincipaux: boolean;
  readonly classementDeDossierOscar: readonly Rubrique[];
  readonly plafondDeLaRubriqueDeDossierOscar: readonly number[];
  readonly imputationDeDossierOscar: readonly Rubrique[];
  readonly plafondAnnuelDeLaDepenseDeDossierOscar: readonly number[];
  readonly plafondDeRubriqueDeLaDepenseDeDossierOscar: readonly number[];
  readonly tauxDeLaDepenseDeDossierOscar: readonly number[];
  readonly anneeDeLaDepenseDeDossierOscar: readonly number[];
  readonly retenuDansLaRubriqueDeDossierOscar: readonly number[];
  readonly priseEnChargeDeDossierOscar: readonly number[];
  readonly resteALaChargeDuRetraiteDeDossierOscar: readonly number[];
  readonly prisEnChargeAuTotalDeDossierOscar: number;
  readonly depensePayeeADeDossierOscar: readonly Paye[];
  readonly payableAPartirDuDeDossierOscar: readonly Day[];
  readonly payableAuPlusTardLeDeDossierOscar: readonly (Day | null)[];
  readonly partenaireDuProgrammeDeDossierOscar: readonly PorteurDeProgramme[];
  readonly prestationsDifferentesDeDossierOscar: number;
  readonly planCoordonneDeDossierOscar: boolean;
  readonly montantMaximumDeLaPremiereAnneeDeDossierOscar: number;
  readonly montantMaximumDeLaSecondeAnneeDeDossierOscar: number;
  readonly forfaitDeLaPremiereAnneeDeDossierOscar: number;
  readonly anneesDeCoordinationDeDossierOscar: number;
  readonly forfaitDeLaSecondeAnneeDeDossierOscar: number;
  readonly forfaitCoordinationAuTotalDeDossierOscar: number;
  readonly finPrevueDuPlanDeDossierOscar: Day;
  readonly jourDeVersementDeLaPremiereAnneeDeDossierOscar: Day | null;
  readonly jourDeVersementDeLaSecondeAnneeDeDossierOscar: Day | null;
  readonly departDeDossierOscar: Day | null;
  readonly ecartDuSuiviDeDossierOscar: readonly number[];
  readonly origineDuSuiviDeDossierOscar: readonly (Day | null)[];
  readonly jourDuSuiviDeDossierOscar: readonly (Day | null)[];
  readonly echeanceDeSuiviADeuxMoisDeDossierOscar: Day | null;
  readonly plusTotDeSuiviADeuxMoisDeDossierOscar: Day | null;
  readonly etatDeSuiviADeuxMoisDeDossierOscar: EtatDuDelai;
  readonly echeanceDeSuiviASixMoisDeDossierOscar: Day | null;
  readonly plusTotDeSuiviASixMoisDeDossierOscar: Day | null;
  readonly etatDeSuiviASixMoisDeDossierOscar: EtatDuDelai;
  readonly secondeAnneeSuivieDeDossierOscar: boolean;
  readonly echeanceDuPremierSuiviDeLaSecondeAnneeDeDossierOscar: Day | null;
  readonly plusTotDuPremierSuiviDeLaSecondeAnneeDeDossierOscar: Day | null;
  readonly etatDuPremierSuiviDeLaSecondeAnneeDeDossierOscar: EtatDuDelai;
  readonly echeanceDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar: Day | null;
  readonly plusTotDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar: Day | null;
  readonly etatDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar: EtatDuDelai;
  readonly echeanceDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar: Day | null;
  readonly plusTotDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar: Day | null;
  readonly etatDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar: EtatDuDelai;
  readonly verdictDeMissionsDuCoordinateurDeDossierOscar: Verdict;
  readonly manquantsDeMissionsDuCoordinateurDeDossierOscar: readonly PieceManquanteDeMissionsDuCoordinateur[];
  readonly prolongationOuverteDeDossierOscar: boolean;
  readonly nouvelleAnneeDeCoordinationPossibleDeDossierOscar: boolean;
  readonly troisMoisAvantLaFinPrevueDeDossierOscar: Day;
  readonly echeanceDeDemandeDeProlongationDeDossierOscar: Day | null;
  readonly plusTotDeDemandeDeProlongationDeDossierOscar: Day | null;
  readonly etatDeDemandeDeProlongationDeDossierOscar: EtatDuDelai;
  readonly verdictDeProlongationDeDossierOscar: Verdict;
  readonly manquantsDeProlongationDeDossierOscar: readonly PieceManquanteDeProlongation[];
  readonly questionsDeFragireDeDossierOscar: number;
  readonly evaluationFragireCompleteDeDossierOscar: boolean;
  readonly scoreEntierDeDossierOscar: number;
  readonly heuresDeBaseDeDossierOscar: number;
  readonly basDuRepereMensuelDeDossierOscar: number;
  readonly hautDuRepereMensuelDeDossierOscar: number;
  readonly heuresDuProgrammeDeDossierOscar: number;
  readonly heuresDeLAnneeDeDossierOscar: number;
  readonly interventionBienConfieeDeDossierOscar: readonly boolean[];
  readonly serviceDuProgrammeDeDossierOscar: readonly boolean[];
  readonly heureDuProgrammeDeDossierOscar: readonly boolean[];
  readonly anneeDeLInterventionDeDossierOscar: readonly number[];
  readonly plafondDHeuresDeBaseDeDossierOscar: readonly number[];
  readonly plafondDHeuresDuProgrammeDeDossierOscar: readonly number[];
  readonly heuresPayeesADeDossierOscar: readonly (Paye | null)[];
  readonly heuresAdmisesDeDossierOscar: readonly number[];
  readonly heuresDuMoisDeDossierOscar: readonly number[];
  readonly heuresRetenuesDeDossierOscar: readonly number[];
  readonly heuresPrisesEnChargeDeDossierOscar: readonly number[];
  readonly heuresPayeesAuTotalDeDossierOscar: number;
  readonly ressourcesCompteesDeDossierOscar: number;
  readonly partDuBaremeDeDossierOscar: number;
  readonly partDuRetraiteSurLesHeuresDeDossierOscar: number;
  readonly dispositifDuJourDeDossierOscar: Dispositif;
  readonly orientationDeDossierOscar: Voie;
  readonly verdictDeDemandeDAideDeDossierOscar: Verdict;
  readonly manquantsDeDemandeDAideDeDossierOscar: readonly PieceManquanteDeDemandeDAide[];
  readonly verdictDeVisiteDeLEvaluateurDeDossierOscar: Verdict;
  readonly manquantsDeVisiteDeLEvaluateurDeDossierOscar: readonly PieceManquanteDeVisiteDeLEvaluateur[];
  readonly verdictDeDecisionDeLaCaisseDeDossierOscar: Verdict;
  readonly manquantsDeDecisionDeLaCaisseDeDossierOscar: readonly PieceManquanteDeDecisionDeLaCaisse[];
  readonly aideDeDossierOscar: readonly AideTemporaire[];
  readonly octroiPossibleDeDossierOscar: readonly boolean[];
  readonly debutDeLAideDeDossierOscar: readonly Day[];
  readonly periodeDeLAideDeDossierOscar: readonly Period[];
  readonly anneeDeLOctroiDeDossierOscar: readonly number[];
  readonly depenseTemporairePriseEnChargeDeDossierOscar: readonly number[];
  readonly heuresTemporairesPrisesEnChargeDeDossierOscar: readonly number[];
  readonly forfaitEtAideDansLAnneeDeDossierOscar: readonly number[];
  readonly heuresDuPlanEtDeLAideDansLAnneeDeDossierOscar: readonly number[];
  readonly demandeeATempsDeDossierOscar: readonly boolean[];
  readonly echeanceDeContactDeLIntervenantSocialDeDossierOscar: readonly (Day | null)[];
  readonly plusTotDeContactDeLIntervenantSocialDeDossierOscar: readonly (Day | null)[];
  readonly etatDeContactDeLIntervenantSocialDeDossierOscar: readonly EtatDuDelai[];
  readonly verdictDeSuiviDeLAideTemporaireDeDossierOscar: readonly Verdict[];
  readonly manquantsDeSuiviDeLAideTemporaireDeDossierOscar: readonly (readonly PieceManquanteDeSuiviDeLAideTemporaire[])[];
  readonly verdictDeFinDeLAdhDeDossierOscar: Verdict;
  readonly manquantsDeFinDeLAdhDeDossierOscar: readonly PieceManquanteDeFinDeLAdh[];
  readonly premierJourDuDroitDeDossierArdh: Day;
  readonly finDesTroisMoisPleinsDeDossierArdh: Day;
  readonly troisMoisDuDroitDeDossierArdh: Period;
  readonly ouvertureDansLOutilDeDossierArdh: Period;
  readonly suiteDeLaNouvelleHospitalisationDeDossierArdh: readonly EffetDeLHospitalisation[];
  readonly nouvelleEvaluationDeDossierArdh: readonly boolean[];
  readonly aideEncoreDisponibleDeDossierArdh: number;
  readonly joursDHospitalisationDeDossierArdh: number;
  readonly dernierJourDuDroitDeDossierArdh: Day;
  readonly aideApresLeRetourDeDossierArdh: Period;
  readonly aideUtilisableAuRetourDeDossierArdh: readonly number[];
  readonly ouvertureSuffisanteDeDossierArdh: boolean;
  readonly droitHorsDeLOuvertureDeDossierArdh: Period;
  readonly dernierJourServiDeDossierArdh: Day;
  readonly coutEstimeDeDossierArdh: readonly number[];
  readonly coutDuPlanDeDossierArdh: number;
  readonly orientationDeLaDemandeDeDossierArdh: Orientation;
  readonly decisionDeLaCaisseDeDossierArdh: Decision | null;
  readonly ressourcesMensuellesDeclareesDeDossierArdh: number;
  readonly ressourcesRetenuesDeDossierArdh: number;
  readonly tauxDePriseEnChargeDeDossierArdh: number;
  readonly tauxAuxRessourcesVerifieesDeDossierArdh: number;
  readonly planSuiviDeDossierArdh: NatureDuPlan;
  readonly plafondDuPlanSuiviDeDossierArdh: number;
  readonly montantDuPlanRetenuDeDossierArdh: number;
  readonly partDeLaCaisseDeDossierArdh: number;
  readonly planDansLePlafondDeDossierArdh: boolean;
  readonly resteALaChargeDuRetraiteDeDossierArdh: number;
  readonly sommeARendreDeDossierArdh: number;
  readonly finDeLaPremiereAnneeDeLExperimentationDeDossierArdh: Day;
  readonly verdictDeBilanDeLExperimentationDeDossierArdh: Verdict;
  readonly manquantsDeBilanDeLExperimentationDeDossierArdh: readonly PieceManquanteDeBilanDeLExperimentation[];
  readonly ligneRemplieDeDossierArdh: readonly boolean[];
  readonly grilleCompleteDeDossierArdh: boolean;
  readonly verdictDeDossierDeDemandeDeDossierArdh: Verdict;
  readonly manquantsDeDossierDeDemandeDeDossierArdh: readonly PieceManquanteDeDossierDeDemande[];
  readonly verdictDeJustificationDuRevenuDeDossierArdh: Verdict;
  readonly manquantsDeJustificationDuRevenuDeDossierArdh: readonly PieceManquanteDeJustificationDuRevenu[];
  readonly servicesPossiblesDesDeDossierArdh: Day | null;
  readonly verdictDEtapeDeLHospitalisationDeDossierArdh: Verdict;
  readonly manquantsDEtapeDeLHospitalisationDeDossierArdh: readonly PieceManquanteDeEtapeDeLHospitalisation[];
  readonly verdictDEtapeDuRetourDeDossierArdh: Verdict;
  readonly manquantsDEtapeDuRetourDeDossierArdh: readonly PieceManquanteDeEtapeDuRetour[];
  readonly verdictDePriseDeRendezVousDeLEvaluationDeDossierArdh: Verdict;
  readonly manquantsDePriseDeRendezVousDeLEvaluationDeDossierArdh: readonly PieceManquanteDePriseDeRendezVousDeLEvaluation[];
  readonly echeanceDeSuiviDeLaSituationDeDossierArdh: Day;
  readonly plusTotDeSuiviDeLaSituationDeDossierArdh: Day;
  readonly etatDeSuiviDeLaSituationDeDossierArdh: EtatDuDelai;
  readonly echeanceDeFicheDeSituationDeDossierArdh: Day;
  readonly plusTotDeFicheDeSituationDeDossierArdh: Day;
  readonly etatDeFicheDeSituationDeDossierArdh: EtatDuDelai;
  readonly verdictDEtapeDeLaFinDeDossierArdh: Verdict;
  readonly manquantsDEtapeDeLaFinDeDossierArdh: readonly PieceManquanteDeEtapeDeLaFin[];
  readonly suiviRecevableDeDossierArdh: boolean;
  readonly suiteADonnerDeDossierArdh: SuiteDuDossier;
  readonly deductionDeLArdhSurLePapDeDossierArdh: number;
  readonly montantDuPapApresLArdhDeDossierArdh: number;
  readonly demandeTraiteeEnPapDeDossierArdh: boolean;
  readonly prestationOuverteALAideSocialeDeDossierArdh: readonly boolean[];
  readonly optionOuverteALaCaisseDeDossierArdh: readonly boolean[];
  readonly dureeDUnNouveauPlanDeDossierArdh: number;
  readonly papInterrompuDeDossierArdh: boolean;
  readonly prestationAuDispositifDeDossierAmd: readonly boolean[];
  readonly rangDeLaCategorieDeDossierAmd: readonly number[];
  readonly plafondDeLaCategorieDeDossierAmd: readonly PlafondApplicable[];
  readonly servicesHorsCategoriesDeDossierAmd: readonly Service[];
  readonly servicesDansLesCinqCategoriesDeDossierAmd: boolean;
  readonly jourDeLectureDeDossierAmd: Day;
  readonly compositionDuFoyerDeDossierAmd: Foyer;
  readonly revenuALaDemandeDeDossierAmd: number;
  readonly revenuALaDecisionDeDossierAmd: number;
  readonly revenuBrutGlobalDeDossierAmd: number;
  readonly revenuAnnuelRetenuDeDossierAmd: number;
  readonly ressourcesEnEurosEntiersDeDossierAmd: number;
  readonly tauxDuBaremeDeDossierAmd: number;
  readonly tauxDeLEtatDeDossierAmd: number;
  readonly conditionDeRessourcesDepuis2021DeDossierAmd: boolean;
  readonly conditionDeRessourcesDuBaremeLuDeDossierAmd: boolean;
  readonly conditionDeRessourcesDeDossierAmd: boolean;
  readonly aideOuverteDeDossierAmd: boolean;
  readonly aideHabitatOuverteDeDossierAmd: boolean;
  readonly acteCouvertParLaMissionDeDossierAmd: readonly boolean[];
  readonly elaborationDuPlanAControlerDeDossierAmd: boolean;
  readonly echeanceDeBilanDuDispositifDeDossierAmd: Day;
  readonly etatDeBilanDuDispositifDeDossierAmd: EtatDuDelai;
  readonly remboursementParLEtatDeDossierAmd: number;
  readonly evaluateurParmiLesPrestatairesDeDossierAmd: boolean;
  readonly evaluateurCoordonneDeDossierAmd: boolean;
  readonly evaluateurDuGroupeDUnPrestataireDeDossierAmd: boolean;
  readonly evaluateurDistinctDeDossierAmd: boolean;
  readonly verdictDInstructionDeLaDemandeDeDossierAmd: Verdict;
  readonly manquantsDInstructionDeLaDemandeDeDossierAmd: readonly PieceManquanteDeInstructionDeLaDemande[];
  readonly verdictDArreteDuBaremeDeDossierAmd: Verdict;
  readonly manquantsDArreteDuBaremeDeDossierAmd: readonly PieceManquanteDeArreteDuBareme[];
  readonly verdictDeConventionDeGestionDeDossierAmd: Verdict;
  readonly manquantsDeConventionDeGestionDeDossierAmd: readonly PieceManquanteDeConventionDeGestion[];
  readonly partDuRetraiteDeDossierAmd: number;
  readonly partDeLEtatPourLePlanDeDossierAmd: number;
  readonly depensePriseEnCompteApresHospitalisationDeDossierAmd: number;
  readonly depensePriseEnCompteEnPeriodeDeFragiliteDeDossierAmd: number;
  readonly ressourcesMensuellesDeDossierAmd: number;
  readonly plafondDeLAideHabitatDeDossierAmd: number | null;
}

/**
 * What each result comes to: a value, a fault, or what is needed to know it. `pour chaque`: one outcome per element.
 */
export interface Results {
  readonly statutDuPlanDeDossierOscar: ByElement<Output['statutDuPlanDeDossierOscar']>;
  readonly regimePrincipalAdmisDeDossierOscar: Outcome<Output['regimePrincipalAdmisDeDossierOscar']>;
  readonly conditionDAffiliationDeDossierOscar: Outcome<Output['conditionDAffiliationDeDossierOscar']>;
  readonly conditionDeGirDeDossierOscar: Outcome<Output['conditionDeGirDeDossierOscar']>;
  readonly ageAdmisDeDossierOscar: Outcome<Output['ageAdmisDeDossierOscar']>;
  readonly eligibleAuPlanDeDossierOscar: Outcome<Output['eligibleAuPlanDeDossierOscar']>;
  readonly planOscar: Outcome<Output['planOscar']>;
  readonly transmissionDeDossierArdh: Outcome<Output['transmissionDeDossierArdh']>;
  readonly transmisePendantLHospitalisationDeDossierArdh: Outcome<
    Output['transmisePendantLHospitalisationDeDossierArdh']
  >;
  readonly jourDeLaReinstallationDeDossierArdh: Outcome<Output['jourDeLaReinstallationDeDossierArdh']>;
  readonly transmiseAvantLeRetourDeDossierArdh: Outcome<Output['transmiseAvantLeRetourDeDossierArdh']>;
  readonly formuleeAvantLeRetourDeDossierArdh: Outcome<Output['formuleeAvantLeRetourDeDossierArdh']>;
  readonly demandeATempsDeDossierArdh: Outcome<Output['demandeATempsDeDossierArdh']>;
  readonly etablissementSignataireDeDossierArdh: Outcome<Output['etablissementSignataireDeDossierArdh']>;
  readonly recevableDeDossierArdh: Outcome<Output['recevableDeDossierArdh']>;
  readonly hospitalisationCouverteDeDossierArdh: Outcome<Output['hospitalisationCouverteDeDossierArdh']>;
  readonly releveDuRegimeGeneralDeDossierArdh: Outcome<Output['releveDuRegimeGeneralDeDossierArdh']>;
  readonly ageMinimalAtteintDeDossierArdh: Outcome<Output['ageMinimalAtteintDeDossierArdh']>;
  readonly ageRequisDeDossierArdh: Outcome<Output['ageRequisDeDossierArdh']>;
  readonly pronosticFavorableDeDossierArdh: Outcome<Output['pronosticFavorableDeDossierArdh']>;
  readonly eligibleALAideDeDossierArdh: ByElement<Output['eligibleALAideDeDossierArdh']>;
  readonly excluParUneAideLegaleDeDossierArdh: Outcome<Output['excluParUneAideLegaleDeDossierArdh']>;
  readonly eligibleALArdhDeDossierArdh: Outcome<Output['eligibleALArdhDeDossierArdh']>;
  readonly ardh: Outcome<Output['ardh']>;
  readonly aideEnVigueurDeDossierAmd: Outcome<Output['aideEnVigueurDeDossierAmd']>;
  readonly ageMinimalAtteintDeDossierAmd: Outcome<Output['ageMinimalAtteintDeDossierAmd']>;
  readonly conditionDAgeDeDossierAmd: Outcome<Output['conditionDAgeDeDossierAmd']>;
  readonly conditionDeGroupeDeDossierAmd: Outcome<Output['conditionDeGroupeDeDossierAmd']>;
  readonly retraiteDeLEtatDeDossierAmd: Outcome<Output['retraiteDeLEtatDeDossierAmd']>;
  readonly validationsDuDemandeurDeDossierAmd: Outcome<Output['validationsDuDemandeurDeDossierAmd']>;
  readonly trimestresDuRegimeDeDossierAmd: ByElement<Output['trimestresDuRegimeDeDossierAmd']>;
  readonly trimestresComparesDeDossierAmd: ByElement<Output['trimestresComparesDeDossierAmd']>;
  readonly placeDeLEtatChezLeDemandeurDeDossierAmd: Outcome<Output['placeDeLEtatChezLeDemandeurDeDossierAmd']>;
  readonly demandeurRelevantDeLEtatDeDossierAmd: Outcome<Output['demandeurRelevantDeLEtatDeDossierAmd']>;
  readonly survivantDUnRetraiteDeLEtatDeDossierAmd: Outcome<Output['survivantDUnRetraiteDeLEtatDeDossierAmd']>;
  readonly pensionDeSurvivantAdmiseDeDossierAmd: Outcome<Output['pensionDeSurvivantAdmiseDeDossierAmd']>;
  readonly validationsDuDefuntDeDossierAmd: Outcome<Output['validationsDuDefuntDeDossierAmd']>;
  readonly placeDeLEtatChezLeDefuntDeDossierAmd: Outcome<Output['placeDeLEtatChezLeDefuntDeDossierAmd']>;
  readonly defuntRelevantDeLEtatDeDossierAmd: Outcome<Output['defuntRelevantDeLEtatDeDossierAmd']>;
  readonly survivantDeRegimeAdmisDeDossierAmd: Outcome<Output['survivantDeRegimeAdmisDeDossierAmd']>;
  readonly conditionDePensionEtDeRegimeDeDossierAmd: Outcome<Output['conditionDePensionEtDeRegimeDeDossierAmd']>;
  readonly aideDuDepartementDeMemeNatureDeDossierAmd: Outcome<Output['aideDuDepartementDeMemeNatureDeDossierAmd']>;
  readonly aideAuTitreDuHandicapDeDossierAmd: Outcome<Output['aideAuTitreDuHandicapDeDossierAmd']>;
  readonly tenuAuNonCumulAvecLaPosteOuOrangeDeDossierAmd: Outcome<
    Output['tenuAuNonCumulAvecLaPosteOuOrangeDeDossierAmd']
  >;
  readonly aideDeLaPosteOuDOrangeDeMemeObjetDeDossierAmd: Outcome<
    Output['aideDeLaPosteOuDOrangeDeMemeObjetDeDossierAmd']
  >;
  readonly cumulInterditDeDossierAmd: Outcome<Output['cumulInterditDeDossierAmd']>;
  readonly conditionsHorsRessourcesDeDossierAmd: Outcome<Output['conditionsHorsRessourcesDeDossierAmd']>;
  readonly aideDeLEtat: Outcome<Output['aideDeLEtat']>;
  readonly aidesOuvertes: Outcome<Output['aidesOuvertes']>;
  readonly relation: ByElement<Output['relation']>;
  readonly deuxRegimesPrincipaux: Outcome<Output['deuxRegimesPrincipaux']>;
  readonly classementDeDossierOscar: ByElement<Output['classementDeDossierOscar']>;
  readonly plafondDeLaRubriqueDeDossierOscar: ByElement<Output['plafondDeLaRubriqueDeDossierOscar']>;
  readonly imputationDeDossierOscar: ByElement<Output['imputationDeDossierOscar']>;
  readonly plafondAnnuelDeLaDepenseDeDossierOscar: ByElement<Output['plafondAnnuelDeLaDepenseDeDossierOscar']>;
  readonly plafondDeRubriqueDeLaDepenseDeDossierOscar: ByElement<Output['plafondDeRubriqueDeLaDepenseDeDossierOscar']>;
  readonly tauxDeLaDepenseDeDossierOscar: ByElement<Output['tauxDeLaDepenseDeDossierOscar']>;
  readonly anneeDeLaDepenseDeDossierOscar: ByElement<Output['anneeDeLaDepenseDeDossierOscar']>;
  readonly retenuDansLaRubriqueDeDossierOscar: ByElement<Output['retenuDansLaRubriqueDeDossierOscar']>;
  readonly priseEnChargeDeDossierOscar: ByElement<Output['priseEnChargeDeDossierOscar']>;
  readonly resteALaChargeDuRetraiteDeDossierOscar: ByElement<Output['resteALaChargeDuRetraiteDeDossierOscar']>;
  readonly prisEnChargeAuTotalDeDossierOscar: Outcome<Output['prisEnChargeAuTotalDeDossierOscar']>;
  readonly depensePayeeADeDossierOscar: ByElement<Output['depensePayeeADeDossierOscar']>;
  readonly payableAPartirDuDeDossierOscar: ByElement<Output['payableAPartirDuDeDossierOscar']>;
  readonly payableAuPlusTardLeDeDossierOscar: ByElement<Output['payableAuPlusTardLeDeDossierOscar']>;
  readonly partenaireDuProgrammeDeDossierOscar: ByElement<Output['partenaireDuProgrammeDeDossierOscar']>;
  readonly prestationsDifferentesDeDossierOscar: Outcome<Output['prestationsDifferentesDeDossierOscar']>;
  readonly planCoordonneDeDossierOscar: Outcome<Output['planCoordonneDeDossierOscar']>;
  readonly montantMaximumDeLaPremiereAnneeDeDossierOscar: Outcome<
    Output['montantMaximumDeLaPremiereAnneeDeDossierOscar']
  >;
  readonly montantMaximumDeLaSecondeAnneeDeDossierOscar: Outcome<
    Output['montantMaximumDeLaSecondeAnneeDeDossierOscar']
  >;
  readonly forfaitDeLaPremiereAnneeDeDossierOscar: Outcome<Output['forfaitDeLaPremiereAnneeDeDossierOscar']>;
  readonly anneesDeCoordinationDeDossierOscar: Outcome<Output['anneesDeCoordinationDeDossierOscar']>;
  readonly forfaitDeLaSecondeAnneeDeDossierOscar: Outcome<Output['forfaitDeLaSecondeAnneeDeDossierOscar']>;
  readonly forfaitCoordinationAuTotalDeDossierOscar: Outcome<Output['forfaitCoordinationAuTotalDeDossierOscar']>;
  readonly finPrevueDuPlanDeDossierOscar: Outcome<Output['finPrevueDuPlanDeDossierOscar']>;
  readonly jourDeVersementDeLaPremiereAnneeDeDossierOscar: Outcome<
    Output['jourDeVersementDeLaPremiereAnneeDeDossierOscar']
  >;
  readonly jourDeVersementDeLaSecondeAnneeDeDossierOscar: Outcome<
    Output['jourDeVersementDeLaSecondeAnneeDeDossierOscar']
  >;
  readonly departDeDossierOscar: Outcome<Output['departDeDossierOscar']>;
  readonly ecartDuSuiviDeDossierOscar: ByElement<Output['ecartDuSuiviDeDossierOscar']>;
  readonly origineDuSuiviDeDossierOscar: ByElement<Output['origineDuSuiviDeDossierOscar']>;
  readonly jourDuSuiviDeDossierOscar: ByElement<Output['jourDuSuiviDeDossierOscar']>;
  readonly echeanceDeSuiviADeuxMoisDeDossierOscar: Outcome<Output['echeanceDeSuiviADeuxMoisDeDossierOscar']>;
  readonly plusTotDeSuiviADeuxMoisDeDossierOscar: Outcome<Output['plusTotDeSuiviADeuxMoisDeDossierOscar']>;
  readonly etatDeSuiviADeuxMoisDeDossierOscar: Outcome<Output['etatDeSuiviADeuxMoisDeDossierOscar']>;
  readonly echeanceDeSuiviASixMoisDeDossierOscar: Outcome<Output['echeanceDeSuiviASixMoisDeDossierOscar']>;
  readonly plusTotDeSuiviASixMoisDeDossierOscar: Outcome<Output['plusTotDeSuiviASixMoisDeDossierOscar']>;
  readonly etatDeSuiviASixMoisDeDossierOscar: Outcome<Output['etatDeSuiviASixMoisDeDossierOscar']>;
  readonly secondeAnneeSuivieDeDossierOscar: Outcome<Output['secondeAnneeSuivieDeDossierOscar']>;
  readonly echeanceDuPremierSuiviDeLaSecondeAnneeDeDossierOscar: Outcome<
    Output['echeanceDuPremierSuiviDeLaSecondeAnneeDeDossierOscar']
  >;
  readonly plusTotDuPremierSuiviDeLaSecondeAnneeDeDossierOscar: Outcome<
    Output['plusTotDuPremierSuiviDeLaSecondeAnneeDeDossierOscar']
  >;
  readonly etatDuPremierSuiviDeLaSecondeAnneeDeDossierOscar: Outcome<
    Output['etatDuPremierSuiviDeLaSecondeAnneeDeDossierOscar']
  >;
  readonly echeanceDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar: Outcome<
    Output['echeanceDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar']
  >;
  readonly plusTotDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar: Outcome<
    Output['plusTotDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar']
  >;
  readonly etatDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar: Outcome<
    Output['etatDeDeuxiemeSuiviDeLaSecondeAnneeDeDossierOscar']
  >;
  readonly echeanceDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar: Outcome<
    Output['echeanceDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar']
  >;
  readonly plusTotDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar: Outcome<
    Output['plusTotDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar']
  >;
  readonly etatDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar: Outcome<
    Output['etatDeTroisiemeSuiviDeLaSecondeAnneeDeDossierOscar']
  >;
  readonly verdictDeMissionsDuCoordinateurDeDossierOscar: Outcome<
    Output['verdictDeMissionsDuCoordinateurDeDossierOscar']
  >;
  readonly manquantsDeMissionsDuCoordinateurDeDossierOscar: Outcome<
    Output['manquantsDeMissionsDuCoordinateurDeDossierOscar']
  >;
  readonly prolongationOuverteDeDossierOscar: Outcome<Output['prolongationOuverteDeDossierOscar']>;
  readonly nouvelleAnneeDeCoordinationPossibleDeDossierOscar: Outcome<
    Output['nouvelleAnneeDeCoordinationPossibleDeDossierOscar']
  >;
  readonly troisMoisAvantLaFinPrevueDeDossierOscar: Outcome<Output['troisMoisAvantLaFinPrevueDeDossierOscar']>;
  readonly echeanceDeDemandeDeProlongationDeDossierOscar: Outcome<
    Output['echeanceDeDemandeDeProlongationDeDossierOscar']
  >;
  readonly plusTotDeDemandeDeProlongationDeDossierOscar: Outcome<
    Output['plusTotDeDemandeDeProlongationDeDossierOscar']
  >;
  readonly etatDeDemandeDeProlongationDeDossierOscar: Outcome<Output['etatDeDemandeDeProlongationDeDossierOscar']>;
  readonly verdictDeProlongationDeDossierOscar: Outcome<Output['verdictDeProlongationDeDossierOscar']>;
  readonly manquantsDeProlongationDeDossierOscar: Outcome<Output['manquantsDeProlongationDeDossierOscar']>;
  readonly questionsDeFragireDeDossierOscar: Outcome<Output['questionsDeFragireDeDossierOscar']>;
  readonly evaluationFragireCompleteDeDossierOscar: Outcome<Output['evaluationFragireCompleteDeDossierOscar']>;
  readonly scoreEntierDeDossierOscar: Outcome<Output['scoreEntierDeDossierOscar']>;
  readonly heuresDeBaseDeDossierOscar: Outcome<Output['heuresDeBaseDeDossierOscar']>;
  readonly basDuRepereMensuelDeDossierOscar: Outcome<Output['basDuRepereMensuelDeDossierOscar']>;
  readonly hautDuRepereMensuelDeDossierOscar: Outcome<Output['hautDuRepereMensuelDeDossierOscar']>;
  readonly heuresDuProgrammeDeDossierOscar: Outcome<Output['heuresDuProgrammeDeDossierOscar']>;
  readonly heuresDeLAnneeDeDossierOscar: Outcome<Output['heuresDeLAnneeDeDossierOscar']>;
  readonly interventionBienConfieeDeDossierOscar: ByElement<Output['interventionBienConfieeDeDossierOscar']>;
  readonly serviceDuProgrammeDeDossierOscar: ByElement<Output['serviceDuProgrammeDeDossierOscar']>;
  readonly heureDuProgrammeDeDossierOscar: ByElement<Output['heureDuProgrammeDeDossierOscar']>;
  readonly anneeDeLInterventionDeDossierOscar: ByElement<Output['anneeDeLInterventionDeDossierOscar']>;
  readonly plafondDHeuresDeBaseDeDossierOscar: ByElement<Output['plafondDHeuresDeBaseDeDossierOscar']>;
  readonly plafondDHeuresDuProgrammeDeDossierOscar: ByElement<Output['plafondDHeuresDuProgrammeDeDossierOscar']>;
  readonly heuresPayeesADeDossierOscar: ByElement<Output['heuresPayeesADeDossierOscar']>;
  readonly heuresAdmisesDeDossierOscar: ByElement<Output['heuresAdmisesDeDossierOscar']>;
  readonly heuresDuMoisDeDossierOscar: ByElement<Output['heuresDuMoisDeDossierOscar']>;
  readonly heuresRetenuesDeDossierOscar: ByElement<Output['heuresRetenuesDeDossierOscar']>;
  readonly heuresPrisesEnChargeDeDossierOscar: ByElement<Output['heuresPrisesEnChargeDeDossierOscar']>;
  readonly heuresPayeesAuTotalDeDossierOscar: Outcome<Output['heuresPayeesAuTotalDeDossierOscar']>;
  readonly ressourcesCompteesDeDossierOscar: Outcome<Output['ressourcesCompteesDeDossierOscar']>;
  readonly partDuBaremeDeDossierOscar: Outcome<Output['partDuBaremeDeDossierOscar']>;
  readonly partDuRetraiteSurLesHeuresDeDossierOscar: Outcome<Output['partDuRetraiteSurLesHeuresDeDossierOscar']>;
  readonly dispositifDuJourDeDossierOscar: Outcome<Output['dispositifDuJourDeDossierOscar']>;
  readonly orientationDeDossierOscar: Outcome<Output['orientationDeDossierOscar']>;
  readonly verdictDeDemandeDAideDeDossierOscar: Outcome<Output['verdictDeDemandeDAideDeDossierOscar']>;
  readonly manquantsDeDemandeDAideDeDossierOscar: Outcome<Output['manquantsDeDemandeDAideDeDossierOscar']>;
  readonly verdictDeVisiteDeLEvaluateurDeDossierOscar: Outcome<Output['verdictDeVisiteDeLEvaluateurDeDossierOscar']>;
  readonly manquantsDeVisiteDeLEvaluateurDeDossierOscar: Outcome<
    Output['manquantsDeVisiteDeLEvaluateurDeDossierOscar']
  >;
  readonly verdictDeDecisionDeLaCaisseDeDossierOscar: Outcome<Output['verdictDeDecisionDeLaCaisseDeDossierOscar']>;
  readonly manquantsDeDecisionDeLaCaisseDeDossierOscar: Outcome<Output['manquantsDeDecisionDeLaCaisseDeDossierOscar']>;
  readonly aideDeDossierOscar: ByElement<Output['aideDeDossierOscar']>;
  readonly octroiPossibleDeDossierOscar: ByElement<Output['octroiPossibleDeDossierOscar']>;
  readonly debutDeLAideDeDossierOscar: ByElement<Output['debutDeLAideDeDossierOscar']>;
  readonly periodeDeLAideDeDossierOscar: ByElement<Output['periodeDeLAideDeDossierOscar']>;
  readonly anneeDeLOctroiDeDossierOscar: ByElement<Output['anneeDeLOctroiDeDossierOscar']>;
  readonly depenseTemporairePriseEnChargeDeDossierOscar: ByElement<
    Output['depenseTemporairePriseEnChargeDeDossierOscar']
  >;
  readonly heuresTemporairesPrisesEnChargeDeDossierOscar: ByElement<
    Output['heuresTemporairesPrisesEnChargeDeDossierOscar']
  >;
  readonly forfaitEtAideDansLAnneeDeDossierOscar: ByElement<Output['forfaitEtAideDansLAnneeDeDossierOscar']>;
  readonly heuresDuPlanEtDeLAideDansLAnneeDeDossierOscar: ByElement<
    Output['heuresDuPlanEtDeLAideDansLAnneeDeDossierOscar']
  >;
  readonly demandeeATempsDeDossierOscar: ByElement<Output['demandeeATempsDeDossierOscar']>;
  readonly echeanceDeContactDeLIntervenantSocialDeDossierOscar: ByElement<
    Output['echeanceDeContactDeLIntervenantSocialDeDossierOscar']
  >;
  readonly plusTotDeContactDeLIntervenantSocialDeDossierOscar: ByElement<
    Output['plusTotDeContactDeLIntervenantSocialDeDossierOscar']
  >;
  readonly etatDeContactDeLIntervenantSocialDeDossierOscar: ByElement<
    Output['etatDeContactDeLIntervenantSocialDeDossierOscar']
  >;
  readonly verdictDeSuiviDeLAideTemporaireDeDossierOscar: ByElement<
    Output['verdictDeSuiviDeLAideTemporaireDeDossierOscar']
  >;
  readonly manquantsDeSuiviDeLAideTemporaireDeDossierOscar: ByElement<
    Output['manquantsDeSuiviDeLAideTemporaireDeDossierOscar']
  >;
  readonly verdictDeFinDeLAdhDeDossierOscar: Outcome<Output['verdictDeFinDeLAdhDeDossierOscar']>;
  readonly manquantsDeFinDeLAdhDeDossierOscar: Outcome<Output['manquantsDeFinDeLAdhDeDossierOscar']>;
  readonly premierJourDuDroitDeDossierArdh: Outcome<Output['premierJourDuDroitDeDossierArdh']>;
  readonly finDesTroisMoisPleinsDeDossierArdh: Outcome<Output['finDesTroisMoisPleinsDeDossierArdh']>;
  readonly troisMoisDuDroitDeDossierArdh: Outcome<Output['troisMoisDuDroitDeDossierArdh']>;
  readonly ouvertureDansLOutilDeDossierArdh: Outcome<Output['ouvertureDansLOutilDeDossierArdh']>;
  readonly suiteDeLaNouvelleHospitalisationDeDossierArdh: ByElement<
    Output['suiteDeLaNouvelleHospitalisationDeDossierArdh']
  >;
  readonly nouvelleEvaluationDeDossierArdh: ByElement<Output['nouvelleEvaluationDeDossierArdh']>;
  readonly aideEncoreDisponibleDeDossierArdh: Outcome<Output['aideEncoreDisponibleDeDossierArdh']>;
  readonly joursDHospitalisationDeDossierArdh: Outcome<Output['joursDHospitalisationDeDossierArdh']>;
  readonly dernierJourDuDroitDeDossierArdh: Outcome<Output['dernierJourDuDroitDeDossierArdh']>;
  readonly aideApresLeRetourDeDossierArdh: Outcome<Output['aideApresLeRetourDeDossierArdh']>;
  readonly aideUtilisableAuRetourDeDossierArdh: ByElement<Output['aideUtilisableAuRetourDeDossierArdh']>;
  readonly ouvertureSuffisanteDeDossierArdh: Outcome<Output['ouvertureSuffisanteDeDossierArdh']>;
  readonly droitHorsDeLOuvertureDeDossierArdh: Outcome<Output['droitHorsDeLOuvertureDeDossierArdh']>;
  readonly dernierJourServiDeDossierArdh: Outcome<Output['dernierJourServiDeDossierArdh']>;
  readonly coutEstimeDeDossierArdh: ByElement<Output['coutEstimeDeDossierArdh']>;
  readonly coutDuPlanDeDossierArdh: Outcome<Output['coutDuPlanDeDossierArdh']>;
  readonly orientationDeLaDemandeDeDossierArdh: Outcome<Output['orientationDeLaDemandeDeDossierArdh']>;
  readonly decisionDeLaCaisseDeDossierArdh: Outcome<Output['decisionDeLaCaisseDeDossierArdh']>;
  readonly ressourcesMensuellesDeclareesDeDossierArdh: Outcome<Output['ressourcesMensuellesDeclareesDeDossierArdh']>;
  readonly ressourcesRetenuesDeDossierArdh: Outcome<Output['ressourcesRetenuesDeDossierArdh']>;
  readonly tauxDePriseEnChargeDeDossierArdh: Outcome<Output['tauxDePriseEnChargeDeDossierArdh']>;
  readonly tauxAuxRessourcesVerifieesDeDossierArdh: Outcome<Output['tauxAuxRessourcesVerifieesDeDossierArdh']>;
  readonly planSuiviDeDossierArdh: Outcome<Output['planSuiviDeDossierArdh']>;
  readonly plafondDuPlanSuiviDeDossierArdh: Outcome<Output['plafondDuPlanSuiviDeDossierArdh']>;
  readonly montantDuPlanRetenuDeDossierArdh: Outcome<Output['montantDuPlanRetenuDeDossierArdh']>;
  readonly partDeLaCaisseDeDossierArdh: Outcome<Output['partDeLaCaisseDeDossierArdh']>;
  readonly planDansLePlafondDeDossierArdh: Outcome<Output['planDansLePlafondDeDossierArdh']>;
  readonly resteALaChargeDuRetraiteDeDossierArdh: Outcome<Output['resteALaChargeDuRetraiteDeDossierArdh']>;
  readonly sommeARendreDeDossierArdh: Outcome<Output['sommeARendreDeDossierArdh']>;
  readonly finDeLaPremiereAnneeDeLExperimentationDeDossierArdh: Outcome<
    Output['finDeLaPremiereAnneeDeLExperimentationDeDossierArdh']
  >;
  readonly verdictDeBilanDeLExperimentationDeDossierArdh: Outcome<
    Output['verdictDeBilanDeLExperimentationDeDossierArdh']
  >;
  readonly manquantsDeBilanDeLExperimentationDeDossierArdh: Outcome<
    Output['manquantsDeBilanDeLExperimentationDeDossierArdh']
  >;
  readonly ligneRemplieDeDossierArdh: ByElement<Output['ligneRemplieDeDossierArdh']>;
  readonly grilleCompleteDeDossierArdh: Outcome<Output['grilleCompleteDeDossierArdh']>;
  readonly verdictDeDossierDeDemandeDeDossierArdh: Outcome<Output['verdictDeDossierDeDemandeDeDossierArdh']>;
  readonly manquantsDeDossierDeDemandeDeDossierArdh: Outcome<Output['manquantsDeDossierDeDemandeDeDossierArdh']>;
  readonly verdictDeJustificationDuRevenuDeDossierArdh: Outcome<Output['verdictDeJustificationDuRevenuDeDossierArdh']>;
  readonly manquantsDeJustificationDuRevenuDeDossierArdh: Outcome<
    Output['manquantsDeJustificationDuRevenuDeDossierArdh']
  >;
  readonly servicesPossiblesDesDeDossierArdh: Outcome<Output['servicesPossiblesDesDeDossierArdh']>;
  readonly verdictDEtapeDeLHospitalisationDeDossierArdh: Outcome<
    Output['verdictDEtapeDeLHospitalisationDeDossierArdh']
  >;
  readonly manquantsDEtapeDeLHospitalisationDeDossierArdh: Outcome<
    Output['manquantsDEtapeDeLHospitalisationDeDossierArdh']
  >;
  readonly verdictDEtapeDuRetourDeDossierArdh: Outcome<Output['verdictDEtapeDuRetourDeDossierArdh']>;
  readonly manquantsDEtapeDuRetourDeDossierArdh: Outcome<Output['manquantsDEtapeDuRetourDeDossierArdh']>;
  readonly verdictDePriseDeRendezVousDeLEvaluationDeDossierArdh: Outcome<
    Output['verdictDePriseDeRendezVousDeLEvaluationDeDossierArdh']
  >;
  readonly manquantsDePriseDeRendezVousDeLEvaluationDeDossierArdh: Outcome<
    Output['manquantsDePriseDeRendezVousDeLEvaluationDeDossierArdh']
  >;
  readonly echeanceDeSuiviDeLaSituationDeDossierArdh: Outcome<Output['echeanceDeSuiviDeLaSituationDeDossierArdh']>;
  readonly plusTotDeSuiviDeLaSituationDeDossierArdh: Outcome<Output['plusTotDeSuiviDeLaSituationDeDossierArdh']>;
  readonly etatDeSuiviDeLaSituationDeDossierArdh: Outcome<Output['etatDeSuiviDeLaSituationDeDossierArdh']>;
  readonly echeanceDeFicheDeSituationDeDossierArdh: Outcome<Output['echeanceDeFicheDeSituationDeDossierArdh']>;
  readonly plusTotDeFicheDeSituationDeDossierArdh: Outcome<Output['plusTotDeFicheDeSituationDeDossierArdh']>;
  readonly etatDeFicheDeSituationDeDossierArdh: Outcome<Output['etatDeFicheDeSituationDeDossierArdh']>;
  readonly verdictDEtapeDeLaFinDeDossierArdh: Outcome<Output['verdictDEtapeDeLaFinDeDossierArdh']>;
  readonly manquantsDEtapeDeLaFinDeDossierArdh: Outcome<Output['manquantsDEtapeDeLaFinDeDossierArdh']>;
  readonly suiviRecevableDeDossierArdh: Outcome<Output['suiviRecevableDeDossierArdh']>;
  readonly suiteADonnerDeDossierArdh: Outcome<Output['suiteADonnerDeDossierArdh']>;
  readonly deductionDeLArdhSurLePapDeDossierArdh: Outcome<Output['deductionDeLArdhSurLePapDeDossierArdh']>;
  readonly montantDuPapApresLArdhDeDossierArdh: Outcome<Output['montantDuPapApresLArdhDeDossierArdh']>;
  readonly demandeTraiteeEnPapDeDossierArdh: Outcome<Output['demandeTraiteeEnPapDeDossierArdh']>;
  readonly prestationOuverteALAideSocialeDeDossierArdh: ByElement<
    Output['prestationOuverteALAideSocialeDeDossierArdh']
  >;
  readonly optionOuverteALaCaisseDeDossierArdh: ByElement<Output['optionOuverteALaCaisseDeDossierArdh']>;
  readonly dureeDUnNouveauPlanDeDossierArdh: Outcome<Output['dureeDUnNouveauPlanDeDossierArdh']>;
  readonly papInterrompuDeDossierArdh: Outcome<Output['papInterrompuDeDossierArdh']>;
  readonly prestationAuDispositifDeDossierAmd: ByElement<Output['prestationAuDispositifDeDossierAmd']>;
  readonly rangDeLaCategorieDeDossierAmd: ByElement<Output['rangDeLaCategorieDeDossierAmd']>;
  readonly plafondDeLaCategorieDeDossierAmd: ByElement<Output['plafondDeLaCategorieDeDossierAmd']>;
  readonly servicesHorsCategoriesDeDossierAmd: Outcome<Output['servicesHorsCategoriesDeDossierAmd']>;
  readonly servicesDansLesCinqCategoriesDeDossierAmd: Outcome<Output['servicesDansLesCinqCategoriesDeDossierAmd']>;
  readonly jourDeLectureDeDossierAmd: Outcome<Output['jourDeLectureDeDossierAmd']>;
  readonly compositionDuFoyerDeDossierAmd: Outcome<Output['compositionDuFoyerDeDossierAmd']>;
  readonly revenuALaDemandeDeDossierAmd: Outcome<Output['revenuALaDemandeDeDossierAmd']>;
  readonly revenuALaDecisionDeDossierAmd: Outcome<Output['revenuALaDecisionDeDossierAmd']>;
  readonly revenuBrutGlobalDeDossierAmd: Outcome<Output['revenuBrutGlobalDeDossierAmd']>;
  readonly revenuAnnuelRetenuDeDossierAmd: Outcome<Output['revenuAnnuelRetenuDeDossierAmd']>;
  readonly ressourcesEnEurosEntiersDeDossierAmd: Outcome<Output['ressourcesEnEurosEntiersDeDossierAmd']>;
  readonly tauxDuBaremeDeDossierAmd: Outcome<Output['tauxDuBaremeDeDossierAmd']>;
  readonly tauxDeLEtatDeDossierAmd: Outcome<Output['tauxDeLEtatDeDossierAmd']>;
  readonly conditionDeRessourcesDepuis2021DeDossierAmd: Outcome<Output['conditionDeRessourcesDepuis2021DeDossierAmd']>;
  readonly conditionDeRessourcesDuBaremeLuDeDossierAmd: Outcome<Output['conditionDeRessourcesDuBaremeLuDeDossierAmd']>;
  readonly conditionDeRessourcesDeDossierAmd: Outcome<Output['conditionDeRessourcesDeDossierAmd']>;
  readonly aideOuverteDeDossierAmd: Outcome<Output['aideOuverteDeDossierAmd']>;
  readonly aideHabitatOuverteDeDossierAmd: Outcome<Output['aideHabitatOuverteDeDossierAmd']>;
  readonly acteCouvertParLaMissionDeDossierAmd: ByElement<Output['acteCouvertParLaMissionDeDossierAmd']>;
  readonly elaborationDuPlanAControlerDeDossierAmd: Outcome<Output['elaborationDuPlanAControlerDeDossierAmd']>;
  readonly echeanceDeBilanDuDispositifDeDossierAmd: Outcome<Output['echeanceDeBilanDuDispositifDeDossierAmd']>;
  readonly etatDeBilanDuDispositifDeDossierAmd: Outcome<Output['etatDeBilanDuDispositifDeDossierAmd']>;
  readonly remboursementParLEtatDeDossierAmd: Outcome<Output['remboursementParLEtatDeDossierAmd']>;
  readonly evaluateurParmiLesPrestatairesDeDossierAmd: Outcome<Output['evaluateurParmiLesPrestatairesDeDossierAmd']>;
  readonly evaluateurCoordonneDeDossierAmd: Outcome<Output['evaluateurCoordonneDeDossierAmd']>;
  readonly evaluateurDuGroupeDUnPrestataireDeDossierAmd: Outcome<
    Output['evaluateurDuGroupeDUnPrestataireDeDossierAmd']
  >;
  readonly evaluateurDistinctDeDossierAmd: Outcome<Output['evaluateurDistinctDeDossierAmd']>;
  readonly verdictDInstructionDeLaDemandeDeDossierAmd: Outcome<Output['verdictDInstructionDeLaDemandeDeDossierAmd']>;
  readonly manquantsDInstructionDeLaDemandeDeDossierAmd: Outcome<
    Output['manquantsDInstructionDeLaDemandeDeDossierAmd']
  >;
  readonly verdictDArreteDuBaremeDeDossierAmd: Outcome<Output['verdictDArreteDuBaremeDeDossierAmd']>;
  readonly manquantsDArreteDuBaremeDeDossierAmd: Outcome<Output['manquantsDArreteDuBaremeDeDossierAmd']>;
  readonly verdictDeConventionDeGestionDeDossierAmd: Outcome<Output['verdictDeConventionDeGestionDeDossierAmd']>;
  readonly manquantsDeConventionDeGestionDeDossierAmd: Outcome<Output['manquantsDeConventionDeGestionDeDossierAmd']>;
  readonly partDuRetraiteDeDossierAmd: Outcome<Output['partDuRetraiteDeDossierAmd']>;
  readonly partDeLEtatPourLePlanDeDossierAmd: Outcome<Output['partDeLEtatPourLePlanDeDossierAmd']>;
  readonly depensePriseEnCompteApresHospitalisationDeDossierAmd: Outcome<
    Output['depensePriseEnCompteApresHospitalisationDeDossierAmd']
  >;
  readonly depensePriseEnCompteEnPeriodeDeFragiliteDeDossierAmd: Outcome<
    Output['depensePriseEnCompteEnPeriodeDeFragiliteDeDossierAmd']
  >;
  readonly ressourcesMensuellesDeDossierAmd: Outcome<Output['ressourcesMensuellesDeDossierAmd']>;
  readonly plafondDeLAideHabitatDeDossierAmd: Outcome<Output['plafondDeLAideHabitatDeDossierAmd']>;
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
