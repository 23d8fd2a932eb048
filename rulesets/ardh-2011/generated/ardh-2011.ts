/**
 * ARDH : aide au retour à domicile après hospitalisation, version 2026-11.
 * Made by Attendu from aide.attendu, cas-aide.attendu, cas-demande.attendu, cas-suites.attendu, regles.attendu,
 * suites.attendu, vocabulaire.attendu. Do not edit: change the rules and build again.
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
  addDays,
  addMonths,
  compareScaled,
  conflict,
  countBits,
  determined,
  firstOfMonth,
  formatDecimal,
  lastDay,
  limitsOf,
  multiply,
  orNull,
  partial,
  pathTo,
  period,
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
  title: 'ARDH : aide au retour à domicile après hospitalisation',
  version: '2026-11',
  language: 1,
  hash: 'sha256:053bee7ce3ac2f33105dd45b7385eceb6bc07df2a1369592fe63cb2d1f708190',
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

/** « trois mois effectifs » */
export type TroisMoisEffectifs = 'comptés du premier du mois' | 'pleins depuis le retour';

/** « effet de l'hospitalisation » */
export type EffetDeLHospitalisation = 'poursuite au retour' | 'hors de la période';

/** « compte des trois mois » */
export type CompteDesTroisMois = 'les mois courent' | "les mois s'arrêtent";

/** « droit au-delà de l'ouverture » */
export type DroitAuDelaDeLOuverture = 'droit entier' | "droit limité à l'ouverture";

/** « type de prestation » */
export type TypeDePrestation =
  'aide à domicile' | 'portage de repas' | 'téléalarme' | 'aides techniques' | 'petits travaux';

/** « décision » */
export type Decision = 'accord de principe donné' | 'notification définitive';

/** « assiette du plafond » */
export type AssietteDuPlafond = 'coût total' | 'part de la caisse';

/** « taux après contrôle » */
export type TauxApresControle = 'taux définitif' | 'sommes à rendre';

/** « entre la sortie et le retour » */
export type EntreLaSortieEtLeRetour = 'encore recevable' | 'déjà trop tard';

/** « mode d'hospitalisation » */
export type ModeDHospitalisation =
  'séjour' | 'passage aux urgences' | 'intervention en ambulatoire' | 'hospitalisation à domicile' | 'autre mode';

/** « psychiatrie sans expérimentation » */
export type PsychiatrieSansExperimentation = 'comme toute hospitalisation' | 'seulement par expérimentation';

/** « régime principal » */
export type RegimePrincipal = 'retraite à titre principal' | 'activité la plus longue';

/** « jour de l'âge » */
export type JourDeLAge = 'âge à la demande' | 'âge au retour';

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

/** « acteur du suivi » */
export type ActeurDuSuivi = 'service social' | 'structure partenaire' | 'autre acteur';

/** « moyen du suivi » */
export type MoyenDuSuivi = 'téléphone' | 'seconde visite à domicile' | 'autre moyen';

/** « suite du dossier » */
export type SuiteDuDossier =
  "fin de l'aide" | 'PAP de droit commun' | "demande d'APA au département" | 'services du département';

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
export type JustificationDuRevenu = 'protocole de contrôle signé' | "avis d'imposition transmis";

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
  /** signature de l'hôpital */
  readonly signatureDeLHopital: boolean;
}

/** « justification du revenu », as the rules read it. */
export interface JustificationDuRevenu2 {
  /** protocole de contrôle signé */
  readonly protocoleDeControleSigne: boolean;
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
  /** quantité (2 décimales) */
  readonly quantite?: number | string;
  /** tarif (€, 2 décimales) */
  readonly tarif?: number | string | null;
  /** coût (€, 2 décimales) */
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
  /** signature de l'hôpital */
  readonly signatureDeLHopital?: boolean;
}

/** « justification du revenu » as JSON. A key left out is unknown. */
export interface JustificationDuRevenu2Input {
  /** protocole de contrôle signé */
  readonly protocoleDeControleSigne?: boolean;
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

/** A dossier as JSON. A key left out is unknown; `null` is « aucun »; `[]` is an empty list. */
export interface Input {
  /** nouvelles hospitalisations */
  readonly nouvellesHospitalisations?: readonly NouvelleHospitalisationInput[];
  /** aide initialement notifiée (€, 2 décimales) */
  readonly aideInitialementNotifiee?: number | string;
  /** aide déjà utilisée (€, 2 décimales) */
  readonly aideDejaUtilisee?: number | string;
  /** préconisations */
  readonly preconisations?: readonly PreconisationInput[];
  /** L'évaluation à domicile est faite, et le plan d'aide définitif validé */
  readonly evaluationFaite?: boolean;
  /** coût du plan définitif (€, 2 décimales) */
  readonly coutDuPlanDefinitif?: number | string;
  /** Ressources mensuelles déclarées, conjoint, concubin ou partenaire compris (€, 2 décimales) */
  readonly ressourcesMensuellesDeclarees?: number | string;
  /** Ressources mensuelles établies par un contrôle (€, 2 décimales) */
  readonly ressourcesVerifiees?: number | string | null;
  /** Ce que la caisse a versé (€, 2 décimales) */
  readonly partDejaVersee?: number | string;
  /** Jour où la demande d'ARDH est transmise à la caisse (AAAA-MM-JJ) */
  readonly dateDeLaDemande?: string;
  /** Fin de l'hospitalisation (aucun : encore hospitalisé) (AAAA-MM-JJ) */
  readonly dateDeSortie?: string | null;
  /** Jour de la réinstallation au domicile (AAAA-MM-JJ) */
  readonly dateDeRetour?: string;
  /** Demande du jour de la sortie : transmise avant la sortie */
  readonly transmiseAvantLHeureDeLaSortie?: boolean;
  /** Demande du jour du retour : transmise avant le retour */
  readonly transmiseAvantLHeureDuRetour?: boolean;
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
  /** début de l'expérimentation (AAAA-MM-JJ) */
  readonly debutDeLExperimentation?: string;
  /** retraité du régime général */
  readonly retraiteDuRegimeGeneral?: boolean;
  /** Relève du régime général pour la retraite à titre principal */
  readonly regimeGeneralATitrePrincipal?: boolean;
  /** activité la plus longue au régime général */
  readonly activiteLaPlusLongueAuRegimeGeneral?: boolean;
  /** date de naissance (AAAA-MM-JJ) */
  readonly dateDeNaissance?: string;
  /** GIR attendu à l'issue de la prise en charge, selon l'équipe médico-sociale */
  readonly girPronostique?: number;
  /** Retour au domicile d'avant l'hospitalisation, ou dans un lieu d'habitation équivalent */
  readonly domicileDAvantOuEquivalent?: boolean;
  /** hébergé en famille d'accueil */
  readonly hebergeEnFamilleDAccueil?: boolean;
  /** Votre situation au regard des aides légales */
  readonly lignesDeLaGrille?: readonly LigneDeLaGrilleInput[];
  /** autre prestation équivalente du département */
  readonly autrePrestationEquivalenteDuDepartement?: boolean;
  /** La situation relève de l'APA d'urgence */
  readonly apaDUrgence?: boolean;
  /** demande formulée par */
  readonly demandeFormuleePar?: AuteurDeLaDemande;
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
  readonly girALIssue?: number;
  /** relève de l'aide sociale départementale */
  readonly releveDeLAideSocialeDepartementale?: boolean;
  /** Le besoin dépasse l'aide notifiée */
  readonly besoinSuperieur?: boolean;
  /** cadre */
  readonly cadre?: CadreDeLAide;
  /** titulaire d'un PAP */
  readonly titulaireDUnPap?: boolean;
  /** option de la caisse */
  readonly optionDeLaCaisse?: OptionPourLePap;
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
  /** jour d'observation (AAAA-MM-JJ) */
  readonly jourDObservation?: string;
}

/** The results, as JSON gives them: decimals as text, days as `AAAA-MM-JJ`. */
export interface Output {
  /** règle trois mois du droit */
  readonly troisMoisDuDroit: PeriodAtEdge;
  /**
   * règle ouverture dans l'outil
   * « le droit devra être ouvert dans l'outil de gestion ANTARES au premier jour du mois civil au cours duquel la
   * demande aura été faite » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son
   * formulaire)
   * « les Caisses devront saisir une ouverture pour quatre mois calendaires » (Circulaire Cnav n° 2011-13, l'aide au
   * retour à domicile après hospitalisation, et son formulaire)
   */
  readonly ouvertureDansLOutil: PeriodAtEdge;
  /**
   * règle suite de la nouvelle hospitalisation
   * « Si le bénéficiaire de l'ARDH est à nouveau hospitalisé pendant cette période de trois mois, l'aide n'est pas
   * interrompue et le plan d'aide mis en place se poursuit lors du retour à domicile » (Circulaire Cnav n° 2011-13,
   * l'aide au retour à domicile après hospitalisation, et son formulaire)
   */
  readonly suiteDeLaNouvelleHospitalisation: EffetDeLHospitalisation;
  /** règle nouvelle évaluation */
  readonly nouvelleEvaluation: boolean;
  /**
   * règle aide encore disponible (€, × 100)
   * « dans la limite de l'aide initialement notifiée » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après
   * hospitalisation, et son formulaire)
   */
  readonly aideEncoreDisponible: string;
  /**
   * règle jours d'hospitalisation (jour)
   * sans source : mise en forme
   */
  readonly joursDHospitalisation: number;
  /** règle dernier jour du droit */
  readonly dernierJourDuDroit: string;
  /**
   * règle ouverture suffisante
   * « Afin d'assurer la prestation sur trois mois « pleins », les Caisses devront saisir une ouverture pour quatre
   * mois calendaires » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son
   * formulaire)
   */
  readonly ouvertureSuffisante: boolean;
  /** règle dernier jour servi */
  readonly dernierJourServi: string;
  /** règle coût estimé (€, × 100) */
  readonly coutEstime: string;
  /** règle coût du plan (€, × 100) */
  readonly coutDuPlan: string;
  /** règle transmise pendant l'hospitalisation */
  readonly transmisePendantLHospitalisation: boolean;
  /**
   * règle transmise après le retour
   * « une demande formulée après retour au domicile n'est pas recevable » (Circulaire Cnav n° 2011-13, l'aide au
   * retour à domicile après hospitalisation, et son formulaire)
   */
  readonly transmiseApresLeRetour: boolean;
  /** règle recevable */
  readonly recevable: boolean;
  /**
   * règle pronostic favorable
   * « devant relever, à l'issue de la période de prise en charge, des GIR 5 ou 6 » (Circulaire Cnav n° 2011-13,
   * l'aide au retour à domicile après hospitalisation, et son formulaire)
   * « et sur un pronostic de récupération par le bénéficiaire d'un niveau d'autonomie relevant des GIR 5 et 6 »
   * (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
   * « devrait retrouver un niveau d'autonomie suffisant pour correspondre aux critères d'intervention de l'assurance
   * retraite (GIR 5 ou 6) » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son
   * formulaire)
   * « Ce pronostic de récupération doit être compris comme un avis de l'équipe médico-sociale selon lequel le retour
   * à une autonomie relevant des GIR 5 et 6 est possible » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile
   * après hospitalisation, et son formulaire)
   */
  readonly pronosticFavorable: boolean;
  /** règle hospitalisation couverte */
  readonly hospitalisationCouverte: boolean;
  /** règle relève du régime général */
  readonly releveDuRegimeGeneral: boolean;
  /** règle âge requis */
  readonly ageRequis: boolean;
  /** règle éligible à l'aide */
  readonly eligibleALAide: boolean;
  /** règle exclu par une aide légale */
  readonly excluParUneAideLegale: boolean;
  /**
   * règle éligible à l'ARDH
   * « Sont susceptibles de bénéficier de l'ARDH les personnes retraitées » (Circulaire Cnav n° 2011-13, l'aide au
   * retour à domicile après hospitalisation, et son formulaire)
   * « la réinstallation de son bénéficiaire au domicile qu'il occupait avant son hospitalisation, ou dans un autre
   * lieu d'habitation présentant des caractéristiques équivalentes » (Circulaire Cnav n° 2011-13, l'aide au retour à
   * domicile après hospitalisation, et son formulaire)
   * « si vous êtes hébergé(e) dans une famille d'accueil » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile
   * après hospitalisation, et son formulaire)
   * « la prestation d'ARDH ne doit pas se substituer à l'APA d'urgence » (Circulaire Cnav n° 2011-13, l'aide au
   * retour à domicile après hospitalisation, et son formulaire)
   */
  readonly eligibleALArdh: boolean;
  /** règle orientation de la demande */
  readonly orientationDeLaDemande: Orientation;
  /** règle décision de la caisse */
  readonly decisionDeLaCaisse: Decision | null;
  /**
   * règle ressources retenues (€, × 100)
   * « Le taux de prise en charge est basé de façon définitive pour l'ARDH sur ce revenu déclaré » (Circulaire Cnav n°
   * 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
   * « est effectuée sur la base du revenu mensuel déclaré par le retraité ou ses proches à l'hôpital » (Circulaire
   * Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
   * « Il N'y a pas lieu de revenir sur la question des ressources (les ressources prises en compte pendant ces trois
   * mois d'ARDH restant celles qui ont été déclarées lors de la demande) » (Circulaire Cnav n° 2011-13, l'aide au
   * retour à domicile après hospitalisation, et son formulaire)
   * « Le montant de la participation financière de la caisse dépendra de vos ressources et le cas échéant de celles
   * de votre conjoint(e) » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son
   * formulaire)
   */
  readonly ressourcesRetenues: string;
  /**
   * règle taux de prise en charge (%, × 100)
   * « Le barème applicable pour le calcul de l'aide est identique au barème en vigueur pour le PAP » (Circulaire Cnav
   * n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
   * « Il est déterminé à partir d'un barème national défini par la Cnav et dans la limite du budget disponible »
   * (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
   * « La détermination de la tranche appropriée du barème mentionné ci-dessus, au regard des ressources du
   * bénéficiaire de l'ARDH » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son
   * formulaire)
   */
  readonly tauxDePriseEnCharge: string;
  /**
   * règle taux aux ressources vérifiées (%, × 100)
   * « Le barème applicable pour le calcul de l'aide est identique au barème en vigueur pour le PAP » (Circulaire Cnav
   * n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
   */
  readonly tauxAuxRessourcesVerifiees: string;
  /** règle plan suivi */
  readonly planSuivi: NatureDuPlan;
  /** règle plafond du plan suivi (€, × 100) */
  readonly plafondDuPlanSuivi: string;
  /** plafond part de la caisse (€, × 100) */
  readonly partDeLaCaisse: string;
  /** règle plan dans le plafond */
  readonly planDansLePlafond: boolean;
  /**
   * règle reste à la charge du retraité (€, × 100)
   * « L'ARDH est une aide de courte durée destinée a prendre en charge une partie du » (Circulaire Cnav n° 2011-13,
   * l'aide au retour à domicile après hospitalisation, et son formulaire)
   */
  readonly resteALaChargeDuRetraite: string;
  /** règle somme à rendre (€, × 100) */
  readonly sommeARendre: string;
  /**
   * règle jour du bilan de l'expérimentation
   * « Un bilan devra être réalisé à l'issue de la première année de mise en œuvre et transmis à la CNAV » (Circulaire
   * Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
   */
  readonly jourDuBilanDeLExperimentation: string;
  /** règle ligne remplie */
  readonly ligneRemplie: boolean;
  /**
   * règle grille complète
   * sans source : les cinq aides du formulaire, chacune avec sa réponse
   */
  readonly grilleComplete: boolean;
  /** règle établissement signataire */
  readonly etablissementSignataire: boolean;
  /**
   * contrôle dossier de demande.verdict
   * « sur l'utilisation du formulaire de demande d'ARDH entre l'établissement de santé (service social ou autre
   * intervenant) et la caisse régionale » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après
   * hospitalisation, et son formulaire)
   * « La demande est formulée au moyen de l'imprimé joint en annexe » (Circulaire Cnav n° 2011-13, l'aide au retour à
   * domicile après hospitalisation, et son formulaire)
   * « identification du demandeur, » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation,
   * et son formulaire)
   * « aides légales perçues » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son
   * formulaire)
   * « ressources mensuelles déclarées par le demandeur » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile
   * après hospitalisation, et son formulaire)
   * « le montant mensuel de vos ressources (comprenant le cas échéant les revenus perçus par votre conjoint, concubin
   * ou partenaire PACS) » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son
   * formulaire)
   * « le pronostic de récupération, » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation,
   * et son formulaire)
   * « les préconisations d'aides » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et
   * son formulaire)
   * « est signé par le demandeur et par l'établissement » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile
   * après hospitalisation, et son formulaire)
   * « est signé par le demandeur et par l'établissement » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile
   * après hospitalisation, et son formulaire)
   */
  readonly verdictDeDossierDeDemande: Verdict;
  /**
   * contrôle dossier de demande.manquants
   * « sur l'utilisation du formulaire de demande d'ARDH entre l'établissement de santé (service social ou autre
   * intervenant) et la caisse régionale » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après
   * hospitalisation, et son formulaire)
   * « La demande est formulée au moyen de l'imprimé joint en annexe » (Circulaire Cnav n° 2011-13, l'aide au retour à
   * domicile après hospitalisation, et son formulaire)
   * « identification du demandeur, » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation,
   * et son formulaire)
   * « aides légales perçues » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son
   * formulaire)
   * « ressources mensuelles déclarées par le demandeur » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile
   * après hospitalisation, et son formulaire)
   * « le montant mensuel de vos ressources (comprenant le cas échéant les revenus perçus par votre conjoint, concubin
   * ou partenaire PACS) » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son
   * formulaire)
   * « le pronostic de récupération, » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation,
   * et son formulaire)
   * « les préconisations d'aides » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et
   * son formulaire)
   * « est signé par le demandeur et par l'établissement » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile
   * après hospitalisation, et son formulaire)
   * « est signé par le demandeur et par l'établissement » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile
   * après hospitalisation, et son formulaire)
   */
  readonly manquantsDeDossierDeDemande: readonly PieceManquanteDeDossierDeDemandeOutput[];
  /**
   * contrôle justification du revenu.verdict
   * « Dans le cadre d'un protocole de contrôles aléatoires signé par le directeur et l'Agent-Comptable, des contrôles
   * par sondage pourront être effectués » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après
   * hospitalisation, et son formulaire)
   * « il ne doit pas y avoir de demande de pièce justificative » (Circulaire Cnav n° 2011-13, l'aide au retour à
   * domicile après hospitalisation, et son formulaire)
   * « ils doivent être en mesure de transmettre, sur demande de la Caisse, l'avis d'imposition justifiant le revenu
   * déclaré » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
   */
  readonly verdictDeJustificationDuRevenu: Verdict;
  /**
   * contrôle justification du revenu.manquants
   * « Dans le cadre d'un protocole de contrôles aléatoires signé par le directeur et l'Agent-Comptable, des contrôles
   * par sondage pourront être effectués » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après
   * hospitalisation, et son formulaire)
   * « il ne doit pas y avoir de demande de pièce justificative » (Circulaire Cnav n° 2011-13, l'aide au retour à
   * domicile après hospitalisation, et son formulaire)
   * « ils doivent être en mesure de transmettre, sur demande de la Caisse, l'avis d'imposition justifiant le revenu
   * déclaré » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
   */
  readonly manquantsDeJustificationDuRevenu: readonly PieceManquanteDeJustificationDuRevenuOutput[];
  /**
   * contrôle étape de l'hospitalisation.verdict
   * « Durant l'hospitalisation : formalisation d'une demande d'ARDH et d'une préconisation d'aide » (Circulaire Cnav
   * n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
   * « Durant l'hospitalisation : formalisation d'une demande d'ARDH et d'une préconisation d'aide » (Circulaire Cnav
   * n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
   * « spécifiant notamment la date de sortie prévisionnelle et les conditions de l'intervention à domicile »
   * (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
   * « spécifiant notamment la date de sortie prévisionnelle et les conditions de l'intervention à domicile »
   * (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
   */
  readonly verdictDeEtapeDeLHospitalisation: Verdict;
  /**
   * contrôle étape de l'hospitalisation.manquants
   * « Durant l'hospitalisation : formalisation d'une demande d'ARDH et d'une préconisation d'aide » (Circulaire Cnav
   * n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
   * « Durant l'hospitalisation : formalisation d'une demande d'ARDH et d'une préconisation d'aide » (Circulaire Cnav
   * n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
   * « spécifiant notamment la date de sortie prévisionnelle et les conditions de l'intervention à domicile »
   * (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
   * « spécifiant notamment la date de sortie prévisionnelle et les conditions de l'intervention à domicile »
   * (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
   */
  readonly manquantsDeEtapeDeLHospitalisation: readonly PieceManquanteDeEtapeDeLHospitalisationOutput[];
  /**
   * contrôle étape du retour.verdict
   * « Le plan d'aide préconisé par l'établissement de santé peut être mis en œuvre sans délai » (Circulaire Cnav n°
   * 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
   * « Une évaluation à domicile permettra une adaptation éventuelle de ces préconisations » (Circulaire Cnav n°
   * 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
   * « Cette évaluation est indispensable » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après
   * hospitalisation, et son formulaire)
   * « L'évaluation à domicile et l'établissement du plan d'aide sont réalisés autant que possible par le Service
   * social, dans les meilleurs délais après retour au domicile » (Circulaire Cnav n° 2011-13, l'aide au retour à
   * domicile après hospitalisation, et son formulaire)
   * « l'évaluateur va transmettre, après sa visite, au service d'Action sociale de la Caisse régionale sa
   * préconisation de plan d'aide qui le cas échéant pourra comporter des prestations complémentaires » (Circulaire
   * Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
   * « À l'issue du rendez-vous, cette structure vous proposera un plan d'actions personnalisé » (Circulaire Cnav n°
   * 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
   * « Ce document, signé par l'évaluateur et par vous-même sera transmis pour validation » (Circulaire Cnav n°
   * 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
   * « Une notification définitive sera adressée dans un second temps, après l'évaluation à domicile qui permettra de
   * valider le plan d'aide définitif » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après
   * hospitalisation, et son formulaire)
   */
  readonly verdictDeEtapeDuRetour: Verdict;
  /**
   * contrôle étape du retour.manquants
   * « Le plan d'aide préconisé par l'établissement de santé peut être mis en œuvre sans délai » (Circulaire Cnav n°
   * 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
   * « Une évaluation à domicile permettra une adaptation éventuelle de ces préconisations » (Circulaire Cnav n°
   * 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
   * « Cette évaluation est indispensable » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après
   * hospitalisation, et son formulaire)
   * « L'évaluation à domicile et l'établissement du plan d'aide sont réalisés autant que possible par le Service
   * social, dans les meilleurs délais après retour au domicile » (Circulaire Cnav n° 2011-13, l'aide au retour à
   * domicile après hospitalisation, et son formulaire)
   * « l'évaluateur va transmettre, après sa visite, au service d'Action sociale de la Caisse régionale sa
   * préconisation de plan d'aide qui le cas échéant pourra comporter des prestations complémentaires » (Circulaire
   * Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
   * « À l'issue du rendez-vous, cette structure vous proposera un plan d'actions personnalisé » (Circulaire Cnav n°
   * 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
   * « Ce document, signé par l'évaluateur et par vous-même sera transmis pour validation » (Circulaire Cnav n°
   * 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
   * « Une notification définitive sera adressée dans un second temps, après l'évaluation à domicile qui permettra de
   * valider le plan d'aide définitif » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après
   * hospitalisation, et son formulaire)
   */
  readonly manquantsDeEtapeDuRetour: readonly PieceManquanteDeEtapeDuRetourOutput[];
  /**
   * contrôle prise de rendez-vous de l'évaluation.verdict
   * « Lorsqu'elle vous contactera, cette structure vous indiquera ses coordonnées complètes » (Circulaire Cnav n°
   * 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
   * « vous précisera qu'elle vous appelle pour le compte de la caisse » (Circulaire Cnav n° 2011-13, l'aide au retour
   * à domicile après hospitalisation, et son formulaire)
   * « Elle conviendra avec vous de la date et de l'heure d'un rendez-vous à votre domicile » (Circulaire Cnav n°
   * 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
   * « vous en indiquera la durée approximative » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après
   * hospitalisation, et son formulaire)
   * « Si vous le souhaitez, cette visite peut se faire en présence d'un membre de votre famille ou d'un proche »
   * (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
   */
  readonly verdictDePriseDeRendezVousDeLEvaluation: Verdict;
  /**
   * contrôle prise de rendez-vous de l'évaluation.manquants
   * « Lorsqu'elle vous contactera, cette structure vous indiquera ses coordonnées complètes » (Circulaire Cnav n°
   * 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
   * « vous précisera qu'elle vous appelle pour le compte de la caisse » (Circulaire Cnav n° 2011-13, l'aide au retour
   * à domicile après hospitalisation, et son formulaire)
   * « Elle conviendra avec vous de la date et de l'heure d'un rendez-vous à votre domicile » (Circulaire Cnav n°
   * 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
   * « vous en indiquera la durée approximative » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après
   * hospitalisation, et son formulaire)
   * « Si vous le souhaitez, cette visite peut se faire en présence d'un membre de votre famille ou d'un proche »
   * (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
   */
  readonly manquantsDePriseDeRendezVousDeLEvaluation: readonly PieceManquanteDePriseDeRendezVousDeLEvaluationOutput[];
  /** délai suivi de la situation.échéance */
  readonly echeanceDeSuiviDeLaSituation: string;
  /** délai suivi de la situation.plus tôt */
  readonly plusTotDeSuiviDeLaSituation: string;
  /** délai suivi de la situation.état */
  readonly etatDeSuiviDeLaSituation: EtatDuDelai;
  /** délai fiche de situation.échéance */
  readonly echeanceDeFicheDeSituation: string;
  /** délai fiche de situation.plus tôt */
  readonly plusTotDeFicheDeSituation: string;
  /** délai fiche de situation.état */
  readonly etatDeFicheDeSituation: EtatDuDelai;
  /**
   * contrôle étape de la fin.verdict
   * « Un suivi de la situation est réalisé avant la fin des trois mois de bénéfice de l'ARDH » (Circulaire Cnav n°
   * 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
   * « Avant la fin des trois mois, une fiche de situation est adressée au Service d'Action sociale » (Circulaire Cnav
   * n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
   * « comprenant la suite à donner dans le dossier : fin de l'aide quand il y a récupération de l'autonomie,
   * attribution d'un PAP ou demande d'APA au Conseil Général » (Circulaire Cnav n° 2011-13, l'aide au retour à
   * domicile après hospitalisation, et son formulaire)
   */
  readonly verdictDeEtapeDeLaFin: Verdict;
  /**
   * contrôle étape de la fin.manquants
   * « Un suivi de la situation est réalisé avant la fin des trois mois de bénéfice de l'ARDH » (Circulaire Cnav n°
   * 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
   * « Avant la fin des trois mois, une fiche de situation est adressée au Service d'Action sociale » (Circulaire Cnav
   * n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
   * « comprenant la suite à donner dans le dossier : fin de l'aide quand il y a récupération de l'autonomie,
   * attribution d'un PAP ou demande d'APA au Conseil Général » (Circulaire Cnav n° 2011-13, l'aide au retour à
   * domicile après hospitalisation, et son formulaire)
   */
  readonly manquantsDeEtapeDeLaFin: readonly PieceManquanteDeEtapeDeLaFinOutput[];
  /**
   * règle suivi recevable
   * « Il peut être fait par le Service social ou, le cas échéant, par les structures d'évaluation partenaires de la
   * caisse » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
   * « Il s'effectue soit par téléphone, soit, le cas échéant, par une seconde visite à domicile » (Circulaire Cnav n°
   * 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
   */
  readonly suiviRecevable: boolean;
  /** règle suite à donner */
  readonly suiteADonner: SuiteDuDossier;
  /**
   * règle déduction de l'ARDH sur le PAP (€, × 100)
   * « Le montant accordé précédemment avec l'ARDH ne viendra pas en déduction de ce PAP » (Circulaire Cnav n°
   * 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
   */
  readonly deductionDeLArdhSurLePap: string;
  /** règle demande traitée en PAP */
  readonly demandeTraiteeEnPap: boolean;
  /** règle prestation ouverte à l'aide sociale */
  readonly prestationOuverteALAideSociale: boolean;
  /**
   * règle PAP interrompu
   * « soit interrompre le PAP en vigueur pour en ouvrir un nouveau pour 3 mois » (Circulaire Cnav n° 2011-13, l'aide
   * au retour à domicile après hospitalisation, et son formulaire)
   */
  readonly papInterrompu: boolean;
}

/**
 * A complete dossier as the rules read it: numbers are whole (24,50 € is 2450 where the unit says × 100), days are
 * counted from 1970-01-01.
 */
export interface Dossier {
  /** nouvelles hospitalisations */
  readonly nouvellesHospitalisations: readonly NouvelleHospitalisation[];
  /** aide initialement notifiée (€ × 100) */
  readonly aideInitialementNotifiee: number;
  /** aide déjà utilisée (€ × 100) */
  readonly aideDejaUtilisee: number;
  /** préconisations */
  readonly preconisations: readonly Preconisation[];
  /** L'évaluation à domicile est faite, et le plan d'aide définitif validé */
  readonly evaluationFaite: boolean;
  /** coût du plan définitif (€ × 100) */
  readonly coutDuPlanDefinitif: number;
  /** Ressources mensuelles déclarées, conjoint, concubin ou partenaire compris (€ × 100) */
  readonly ressourcesMensuellesDeclarees: number;
  /** Ressources mensuelles établies par un contrôle (€ × 100) */
  readonly ressourcesVerifiees: number | null;
  /** Ce que la caisse a versé (€ × 100) */
  readonly partDejaVersee: number;
  /** Jour où la demande d'ARDH est transmise à la caisse */
  readonly dateDeLaDemande: Day;
  /** Fin de l'hospitalisation (aucun : encore hospitalisé) */
  readonly dateDeSortie: Day | null;
  /** Jour de la réinstallation au domicile */
  readonly dateDeRetour: Day;
  /** Demande du jour de la sortie : transmise avant la sortie */
  readonly transmiseAvantLHeureDeLaSortie: boolean;
  /** Demande du jour du retour : transmise avant le retour */
  readonly transmiseAvantLHeureDuRetour: boolean;
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
  /** début de l'expérimentation */
  readonly debutDeLExperimentation: Day;
  /** retraité du régime général */
  readonly retraiteDuRegimeGeneral: boolean;
  /** Relève du régime général pour la retraite à titre principal */
  readonly regimeGeneralATitrePrincipal: boolean;
  /** activité la plus longue au régime général */
  readonly activiteLaPlusLongueAuRegimeGeneral: boolean;
  /** date de naissance */
  readonly dateDeNaissance: Day;
  /** GIR attendu à l'issue de la prise en charge, selon l'équipe médico-sociale */
  readonly girPronostique: number;
  /** Retour au domicile d'avant l'hospitalisation, ou dans un lieu d'habitation équivalent */
  readonly domicileDAvantOuEquivalent: boolean;
  /** hébergé en famille d'accueil */
  readonly hebergeEnFamilleDAccueil: boolean;
  /** Votre situation au regard des aides légales */
  readonly lignesDeLaGrille: readonly LigneDeLaGrille[];
  /** autre prestation équivalente du département */
  readonly autrePrestationEquivalenteDuDepartement: boolean;
  /** La situation relève de l'APA d'urgence */
  readonly apaDUrgence: boolean;
  /** demande formulée par */
  readonly demandeFormuleePar: AuteurDeLaDemande;
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
  /** relève de l'aide sociale départementale */
  readonly releveDeLAideSocialeDepartementale: boolean;
  /** Le besoin dépasse l'aide notifiée */
  readonly besoinSuperieur: boolean;
  /** cadre */
  readonly cadre: CadreDeLAide;
  /** titulaire d'un PAP */
  readonly titulaireDUnPap: boolean;
  /** option de la caisse */
  readonly optionDeLaCaisse: OptionPourLePap;
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
  /** jour d'observation */
  readonly jourDObservation: Day;
  /**
   * Les trois mois finissent-ils trois mois après le premier jour du mois du retour, ou trois mois après le retour ?
   */
  readonly troisMoisEffectifs: TroisMoisEffectifs;
  /** Les trois mois courent-ils pendant une nouvelle hospitalisation ? */
  readonly compteDesTroisMois: CompteDesTroisMois;
  /** Que devient le droit quand les quatre mois ouverts à la demande finissent avant lui ? */
  readonly droitAuDelaDeLOuverture: DroitAuDelaDeLOuverture;
  /** Les 1 800 € limitent-ils le coût des aides, part du retraité comprise, ou la seule part de la caisse ? */
  readonly assietteDuPlafond: AssietteDuPlafond;
  /** Un contrôle qui trouve d'autres ressources change-t-il ce qui est dû ? */
  readonly tauxApresControle: TauxApresControle;
  /** Une demande faite après la sortie, mais avant le retour au domicile, est-elle recevable ? */
  readonly entreLaSortieEtLeRetour: EntreLaSortieEtLeRetour;
  /** Sans expérimentation de la caisse, l'hospitalisation en psychiatrie ouvre-t-elle l'ARDH ? */
  readonly psychiatrieSansExperimentation: PsychiatrieSansExperimentation;
  /** Le régime principal est-il celui de la retraite, ou celui de l'activité la plus longue ? */
  readonly regimePrincipal: RegimePrincipal;
  /** L'âge s'apprécie-t-il au jour de la demande ou au jour du retour ? */
  readonly jourDeLAge: JourDeLAge;
  /** L'ARDH est-elle refusée à qui perçoit une aide légale, ou aussi à qui y est seulement éligible ? */
  readonly aideExclusive: AideExclusive;
  /** Une demande tardive, d'un retraité en GIR 1 à 4, est-elle examinée en PAP ou orientée vers l'APA ? */
  readonly demandeTardiveEnGir1A4: DemandeTardiveEnGir1A4;
  /** Quand le patient ou sa famille demande l'ARDH, l'établissement doit-il signer ? */
  readonly signatureDeLEtablissement: SignatureDeLEtablissement;
  /**
   * Le passage en PAP pour un besoin supérieur vaut-il toujours, ou seulement après une nouvelle hospitalisation ?
   */
  readonly porteeDuBesoinSuperieur: PorteeDuBesoinSuperieur;
  /** Le plan ouvert « pour 3 mois » à la place du PAP est-il un PAP, ou une ARDH ? */
  readonly nouveauPlanDeTroisMois: NouveauPlanDeTroisMois;
}

/** The reading chosen for each question; one left out takes the retained reading, or leaves the question open. */
export interface Readings {
  /**
   * Les trois mois finissent-ils trois mois après le premier jour du mois du retour, ou trois mois après le retour ?
   */
  readonly troisMoisEffectifs: TroisMoisEffectifs;
  /** Les trois mois courent-ils pendant une nouvelle hospitalisation ? */
  readonly compteDesTroisMois: CompteDesTroisMois;
  /** Que devient le droit quand les quatre mois ouverts à la demande finissent avant lui ? */
  readonly droitAuDelaDeLOuverture: DroitAuDelaDeLOuverture;
  /** Les 1 800 € limitent-ils le coût des aides, part du retraité comprise, ou la seule part de la caisse ? */
  readonly assietteDuPlafond: AssietteDuPlafond;
  /** Un contrôle qui trouve d'autres ressources change-t-il ce qui est dû ? */
  readonly tauxApresControle: TauxApresControle;
  /** Une demande faite après la sortie, mais avant le retour au domicile, est-elle recevable ? */
  readonly entreLaSortieEtLeRetour: EntreLaSortieEtLeRetour;
  /** Sans expérimentation de la caisse, l'hospitalisation en psychiatrie ouvre-t-elle l'ARDH ? */
  readonly psychiatrieSansExperimentation: PsychiatrieSansExperimentation;
  /** Le régime principal est-il celui de la retraite, ou celui de l'activité la plus longue ? */
  readonly regimePrincipal: RegimePrincipal;
  /** L'âge s'apprécie-t-il au jour de la demande ou au jour du retour ? */
  readonly jourDeLAge: JourDeLAge;
  /** L'ARDH est-elle refusée à qui perçoit une aide légale, ou aussi à qui y est seulement éligible ? */
  readonly aideExclusive: AideExclusive;
  /** Une demande tardive, d'un retraité en GIR 1 à 4, est-elle examinée en PAP ou orientée vers l'APA ? */
  readonly demandeTardiveEnGir1A4: DemandeTardiveEnGir1A4;
  /** Quand le patient ou sa famille demande l'ARDH, l'établissement doit-il signer ? */
  readonly signatureDeLEtablissement: SignatureDeLEtablissement;
  /**
   * Le passage en PAP pour un besoin supérieur vaut-il toujours, ou seulement après une nouvelle hospitalisation ?
   */
  readonly porteeDuBesoinSuperieur: PorteeDuBesoinSuperieur;
  /** Le plan ouvert « pour 3 mois » à la place du PAP est-il un PAP, ou une ARDH ? */
  readonly nouveauPlanDeTroisMois: NouveauPlanDeTroisMois;
}

// ------------------------------------------------------------------------ The rules

/** Days are counted from 1970-01-01. */
const DAY_2011_02_03 = 15008;
const DAY_2023_12_31 = 19722;

/** A bit for each value of « aide légale », so that distinct ones are counted without a set. */
function bitOfAideLegale(value: AideLegale): number {
  switch (value) {
    case 'APA':
      return 1;
    case 'PSD':
      return 2;
    case 'ACTP':
      return 4;
    case 'PCH':
      return 8;
    case 'MTP':
      return 16;
  }
}

// aide.attendu:7
/**
 * paramètre durée maximale (mois)
 * « L'ARDH est accordée par les caisses régionales pour une durée maximale de trois mois effectifs » (Circulaire Cnav
 * n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
 * relevé : maillage77.sante-idf.fr, la Cnav fait évoluer les aides, fiabilité B
 */
function dureeMaximale(dossier: Dossier): number {
  if (dossier.dateDeLaDemande >= DAY_2011_02_03 && dossier.dateDeLaDemande <= DAY_2023_12_31) return 3;
  return raise('hole', 'no version', 'durée maximale');
}

// aide.attendu:13
/**
 * paramètre durée de l'ouverture (mois)
 * « les Caisses devront saisir une ouverture pour quatre mois calendaires » (Circulaire Cnav n° 2011-13, l'aide au
 * retour à domicile après hospitalisation, et son formulaire)
 * relevé : maillage77.sante-idf.fr, la Cnav fait évoluer les aides, fiabilité B
 */
function dureeDeLOuverture(dossier: Dossier): number {
  if (dossier.dateDeLaDemande >= DAY_2011_02_03 && dossier.dateDeLaDemande <= DAY_2023_12_31) return 4;
  return raise('hole', 'no version', "durée de l'ouverture");
}

// aide.attendu:28
/** règle trois mois du droit */
function troisMoisDuDroit(dossier: Dossier): Period {
  // « pour une durée maximale de trois mois effectifs, à compter du premier jour du mois où a lieu la
  // réinstallation de son bénéficiaire au domicile » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile
  // après hospitalisation, et son formulaire)
  // « Le plan d'aide mis en place pour l'ARDH est limité à 3 mois » (Circulaire Cnav n° 2011-13, l'aide au
  // retour à domicile après hospitalisation, et son formulaire)
  if (dossier.troisMoisEffectifs === 'comptés du premier du mois') {
    const dureeMaximaleValue = dureeMaximale(dossier);
    return period(
      firstOfMonth(dossier.dateDeRetour),
      addDays(
        addMonths(firstOfMonth(dossier.dateDeRetour), dureeMaximaleValue, 'trois mois du droit'),
        -1,
        'trois mois du droit',
      ),
    );
  }
  // « Afin d'assurer la prestation sur trois mois « pleins », les Caisses devront saisir une ouverture pour
  // quatre mois calendaires » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et
  // son formulaire)
  const dureeMaximaleValue2 = dureeMaximale(dossier);
  return period(
    firstOfMonth(dossier.dateDeRetour),
    addDays(addMonths(dossier.dateDeRetour, dureeMaximaleValue2, 'trois mois du droit'), -1, 'trois mois du droit'),
  );
}

// aide.attendu:35
/**
 * règle ouverture dans l'outil
 * « le droit devra être ouvert dans l'outil de gestion ANTARES au premier jour du mois civil au cours duquel la
 * demande aura été faite » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son
 * formulaire)
 * « les Caisses devront saisir une ouverture pour quatre mois calendaires » (Circulaire Cnav n° 2011-13, l'aide au
 * retour à domicile après hospitalisation, et son formulaire)
 */
function ouvertureDansLOutil(dossier: Dossier): Period {
  return period(
    firstOfMonth(dossier.dateDeLaDemande),
    addDays(
      addMonths(firstOfMonth(dossier.dateDeLaDemande), dureeDeLOuverture(dossier), "ouverture dans l'outil"),
      -1,
      "ouverture dans l'outil",
    ),
  );
}

// aide.attendu:54
/**
 * règle suite de la nouvelle hospitalisation
 * « Si le bénéficiaire de l'ARDH est à nouveau hospitalisé pendant cette période de trois mois, l'aide n'est pas
 * interrompue et le plan d'aide mis en place se poursuit lors du retour à domicile » (Circulaire Cnav n° 2011-13,
 * l'aide au retour à domicile après hospitalisation, et son formulaire)
 */
function suiteDeLaNouvelleHospitalisation(
  dossier: Dossier,
  kept: Kept,
  nouvelleHospitalisation: NouvelleHospitalisation,
): EffetDeLHospitalisation {
  // « Si le bénéficiaire de l'ARDH est à nouveau hospitalisé pendant cette période de trois mois, l'aide n'est
  // pas interrompue et le plan d'aide mis en place se poursuit lors du retour à domicile » (Circulaire Cnav n°
  // 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
  if (
    nouvelleHospitalisation.entree >= dossier.dateDeRetour &&
    nouvelleHospitalisation.entree <=
      lastDay(keptTroisMoisDuDroit(dossier, kept), 'suite de la nouvelle hospitalisation')
  )
    return 'poursuite au retour';
  return 'hors de la période';
}

// aide.attendu:61
/** règle nouvelle évaluation */
function nouvelleEvaluation(dossier: Dossier, kept: Kept, nouvelleHospitalisation: NouvelleHospitalisation): boolean {
  // « Il n'y a pas de nouvelle évaluation » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après
  // hospitalisation, et son formulaire)
  if (keptSuiteDeLaNouvelleHospitalisation(dossier, kept, nouvelleHospitalisation) === 'poursuite au retour')
    return false;
  // sans source : la circulaire ne parle que de la période de trois mois
  return unanswered();
}

// aide.attendu:68
/**
 * règle aide encore disponible (€, × 100)
 * « dans la limite de l'aide initialement notifiée » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après
 * hospitalisation, et son formulaire)
 */
function aideEncoreDisponible(dossier: Dossier): number {
  return Math.max(subtract(dossier.aideInitialementNotifiee, dossier.aideDejaUtilisee, 'aide encore disponible'), 0);
}

// aide.attendu:72
/**
 * règle jours d'hospitalisation (jour)
 * sans source : mise en forme
 */
function joursDHospitalisation(dossier: Dossier, kept: Kept): number {
  return sum(
    dossier.nouvellesHospitalisations
      .filter(
        (nouvelleHospitalisation) =>
          keptSuiteDeLaNouvelleHospitalisation(dossier, kept, nouvelleHospitalisation) === 'poursuite au retour',
      )
      .map((nouvelleHospitalisation2) => nouvelleHospitalisation2.sortie - nouvelleHospitalisation2.entree),
    "jours d'hospitalisation",
  );
}

// aide.attendu:84
/** règle dernier jour du droit */
function dernierJourDuDroit(dossier: Dossier, kept: Kept): Day {
  // sans source : lecture « les mois s'arrêtent » de la question « compte des trois mois »
  if (dossier.compteDesTroisMois === "les mois s'arrêtent")
    return addDays(
      lastDay(keptTroisMoisDuDroit(dossier, kept), 'dernier jour du droit'),
      keptJoursDHospitalisation(dossier, kept),
      'dernier jour du droit',
    );
  // « L'ARDH est accordée par les caisses régionales pour une durée maximale de trois mois effectifs »
  // (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
  return lastDay(keptTroisMoisDuDroit(dossier, kept), 'dernier jour du droit');
}

// aide.attendu:91
/**
 * règle ouverture suffisante
 * « Afin d'assurer la prestation sur trois mois « pleins », les Caisses devront saisir une ouverture pour quatre mois
 * calendaires » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
 */
function ouvertureSuffisante(dossier: Dossier, kept: Kept): boolean {
  return (
    keptDernierJourDuDroit(dossier, kept) <= lastDay(keptOuvertureDansLOutil(dossier, kept), 'ouverture suffisante')
  );
}

// aide.attendu:103
/** règle dernier jour servi */
function dernierJourServi(dossier: Dossier, kept: Kept): Day {
  const cas1 = keptOuvertureSuffisante(dossier, kept) || dossier.droitAuDelaDeLOuverture === 'droit entier';
  const cas2 =
    !keptOuvertureSuffisante(dossier, kept) && dossier.droitAuDelaDeLOuverture === "droit limité à l'ouverture";
  let valeur: Day | undefined;
  let desaccord = false;
  // « L'ARDH est accordée par les caisses régionales pour une durée maximale de trois mois effectifs »
  // (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
  if (cas1) valeur = keptDernierJourDuDroit(dossier, kept);
  // sans source : lecture « droit limité à l'ouverture » de la question « droit au-delà de l'ouverture »
  if (cas2) {
    const autre = lastDay(keptOuvertureDansLOutil(dossier, kept), 'dernier jour servi');
    if (valeur === undefined) {
      valeur = autre;
    } else if (valeur !== autre) desaccord = true;
  }
  if (desaccord) conflict('dernier jour servi', [cas1, cas2]);
  return valeur ?? raise('hole', 'no branch', 'dernier jour servi');
}

// aide.attendu:135
/** règle coût estimé (€, × 100) */
function coutEstime(preconisation: Preconisation): number {
  // « Coût (facultatif) » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son
  // formulaire)
  if (preconisation.cout !== null) return preconisation.cout;
  // « Quantité pour la période Tarif unitaire (facultatif) » (Circulaire Cnav n° 2011-13, l'aide au retour à
  // domicile après hospitalisation, et son formulaire)
  if (preconisation.cout === null && preconisation.tarif !== null)
    return roundScaled(
      multiply(preconisation.quantite, preconisation.tarif, 'coût estimé'),
      4,
      1,
      2,
      'nearest',
      'coût estimé',
    );
  // « Tarif unitaire (facultatif) Coût (facultatif) » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile
  // après hospitalisation, et son formulaire)
  if (preconisation.cout === null && preconisation.tarif === null) return unanswered();
  return raise('hole', 'no branch', 'coût estimé');
}

// aide.attendu:145
/** règle coût du plan (€, × 100) */
function coutDuPlan(dossier: Dossier, kept: Kept): number {
  // « la caisse Régionale adresse au demandeur un accord de principe sur la base du revenu déclaré et du plan
  // d'aide préconisé lors de l'hospitalisation » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après
  // hospitalisation, et son formulaire)
  // « L'accord de principe est communiqué sur la base des ressources déclarées à partir du tableau estimatif
  // transmis par l'établissement de santé » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après
  // hospitalisation, et son formulaire)
  if (!dossier.evaluationFaite)
    return sum(
      dossier.preconisations.map((preconisation) => keptCoutEstime(kept, preconisation)),
      'coût du plan',
    );
  // « Une notification définitive sera adressée dans un second temps, après l'évaluation à domicile qui
  // permettra de valider le plan d'aide définitif » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile
  // après hospitalisation, et son formulaire)
  // « La notification d'accord définitif est délivrée plus tard sur la base du dossier d'évaluation remis par
  // l'évaluateur au domicile » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation,
  // et son formulaire)
  return dossier.coutDuPlanDefinitif;
}

// regles.attendu:131
/** règle transmise pendant l'hospitalisation */
function transmisePendantLHospitalisation(dossier: Dossier): boolean {
  // « Votre demande doit être adressée à la caisse pendant l'hospitalisation, avant le retour au domicile »
  // (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
  if (dossier.dateDeSortie === null) return true;
  // « La demande d'ARDH doit être transmise aux services de la Caisse (CARSAT, CGSS, CRAV ou CNAV) avant la fin
  // de l'hospitalisation » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et
  // son formulaire)
  return (
    dossier.dateDeLaDemande < dossier.dateDeSortie ||
    (dossier.dateDeLaDemande === dossier.dateDeSortie && dossier.transmiseAvantLHeureDeLaSortie)
  );
}

// regles.attendu:137
/**
 * règle transmise après le retour
 * « une demande formulée après retour au domicile n'est pas recevable » (Circulaire Cnav n° 2011-13, l'aide au retour
 * à domicile après hospitalisation, et son formulaire)
 */
function transmiseApresLeRetour(dossier: Dossier): boolean {
  return (
    dossier.dateDeLaDemande > dossier.dateDeRetour ||
    (dossier.dateDeLaDemande === dossier.dateDeRetour && !dossier.transmiseAvantLHeureDuRetour)
  );
}

// regles.attendu:151
/** règle recevable */
function recevable(dossier: Dossier): boolean {
  const transmisePendantLHospitalisationValue = transmisePendantLHospitalisation(dossier);
  const transmiseApresLeRetourValue = transmiseApresLeRetour(dossier);
  if (dossier.dateDeLaDemande >= DAY_2011_02_03 && dossier.dateDeLaDemande <= DAY_2023_12_31) {
    // « La demande d'ARDH doit être transmise aux services de la Caisse (CARSAT, CGSS, CRAV ou CNAV) avant la fin
    // de l'hospitalisation » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et
    // son formulaire)
    // « elle peut être formulée directement par le patient ou sa famille et reste recevable, même si
    // l'hospitalisation se fait dans un établissement qui n'est pas conventionné avec l'Assurance Retraite »
    // (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
    if (transmisePendantLHospitalisationValue) return true;
    // « une demande formulée après retour au domicile n'est pas recevable » (Circulaire Cnav n° 2011-13, l'aide au
    // retour à domicile après hospitalisation, et son formulaire)
    if (!transmisePendantLHospitalisationValue && transmiseApresLeRetourValue) return false;
    // sans source : les deux lectures de la question « entre la sortie et le retour »
    if (!transmisePendantLHospitalisationValue && !transmiseApresLeRetourValue)
      return dossier.entreLaSortieEtLeRetour === 'encore recevable';
    return raise('hole', 'no branch', 'recevable');
  }
  return raise('hole', 'no version', 'recevable');
}

// regles.attendu:252
/**
 * règle pronostic favorable
 * « devant relever, à l'issue de la période de prise en charge, des GIR 5 ou 6 » (Circulaire Cnav n° 2011-13, l'aide
 * au retour à domicile après hospitalisation, et son formulaire)
 * « et sur un pronostic de récupération par le bénéficiaire d'un niveau d'autonomie relevant des GIR 5 et 6 »
 * (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
 * « devrait retrouver un niveau d'autonomie suffisant pour correspondre aux critères d'intervention de l'assurance
 * retraite (GIR 5 ou 6) » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son
 * formulaire)
 * « Ce pronostic de récupération doit être compris comme un avis de l'équipe médico-sociale selon lequel le retour à
 * une autonomie relevant des GIR 5 et 6 est possible » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après
 * hospitalisation, et son formulaire)
 */
function pronosticFavorable(dossier: Dossier): boolean {
  return dossier.girPronostique === 5 || dossier.girPronostique === 6;
}

// regles.attendu:185
/** règle hospitalisation couverte */
function hospitalisationCouverte(dossier: Dossier): boolean {
  // « ce type d'expérimentation doit être conditionné à la signature d'une convention entre l'établissement de
  // soins et la Caisse, prévoyant la définition de critères de prise en charge » (Circulaire Cnav n° 2011-13,
  // l'aide au retour à domicile après hospitalisation, et son formulaire)
  if (dossier.soinsPsychiatriques && dossier.experimentationDeLaCaisse && dossier.conventionDExperimentationSignee)
    return dossier.criteresDeLaConventionRemplis;
  // « ce type d'expérimentation doit être conditionné à la signature d'une convention entre l'établissement de
  // soins et la Caisse, prévoyant la définition de critères de prise en charge » (Circulaire Cnav n° 2011-13,
  // l'aide au retour à domicile après hospitalisation, et son formulaire)
  if (dossier.soinsPsychiatriques && dossier.experimentationDeLaCaisse && !dossier.conventionDExperimentationSignee)
    return false;
  // sans source : lecture « seulement par expérimentation » de la question « psychiatrie sans expérimentation »
  if (
    dossier.soinsPsychiatriques &&
    !dossier.experimentationDeLaCaisse &&
    dossier.psychiatrieSansExperimentation === 'seulement par expérimentation'
  )
    return false;
  // « ayant subi une hospitalisation (séjour, passage aux urgences, intervention en ambulatoire avec retour au
  // domicile le soir même, y compris hospitalisation à domicile sous la supervision d'un établissement de santé,
  // etc ...) » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son
  // formulaire)
  if (
    dossier.modeDeLHospitalisation === 'séjour' ||
    dossier.modeDeLHospitalisation === 'passage aux urgences' ||
    dossier.modeDeLHospitalisation === 'intervention en ambulatoire' ||
    dossier.modeDeLHospitalisation === 'hospitalisation à domicile'
  )
    return true;
  // sans source : la liste du texte finit par « etc ... »
  return unanswered();
}

// regles.attendu:224
/** règle relève du régime général */
function releveDuRegimeGeneral(dossier: Dossier): boolean {
  // « relevant du régime général pour la retraite à titre principal, âgées de 55 ans et plus » (Circulaire Cnav
  // n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
  if (dossier.regimePrincipal === 'retraite à titre principal')
    return dossier.retraiteDuRegimeGeneral && dossier.regimeGeneralATitrePrincipal;
  // « Etre retraité du régime général de la sécurité sociale » (Circulaire Cnav n° 2011-13, l'aide au retour à
  // domicile après hospitalisation, et son formulaire)
  // « Etes-vous retraité du régime général ? » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après
  // hospitalisation, et son formulaire)
  // « Avoir exercé son activité professionnelle la plus longue au régime général » (Circulaire Cnav n° 2011-13,
  // l'aide au retour à domicile après hospitalisation, et son formulaire)
  return dossier.retraiteDuRegimeGeneral && dossier.activiteLaPlusLongueAuRegimeGeneral;
}

// regles.attendu:240
/**
 * paramètre âge minimal
 * « relevant du régime général pour la retraite à titre principal, âgées de 55 ans et plus » (Circulaire Cnav n°
 * 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
 * relevé : maillage77.sante-idf.fr, la Cnav fait évoluer les aides, fiabilité B
 */
function ageMinimal(dossier: Dossier): number {
  if (dossier.dateDeLaDemande >= DAY_2011_02_03 && dossier.dateDeLaDemande <= DAY_2023_12_31) return 55;
  return raise('hole', 'no version', 'âge minimal');
}

// regles.attendu:246
/** règle âge requis */
function ageRequis(dossier: Dossier): boolean {
  // « relevant du régime général pour la retraite à titre principal, âgées de 55 ans et plus » (Circulaire Cnav
  // n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
  if (dossier.jourDeLAge === 'âge à la demande') {
    const ageMinimalValue = ageMinimal(dossier);
    return yearsBetween(dossier.dateDeNaissance, dossier.dateDeLaDemande) >= ageMinimalValue;
  }
  // « relevant du régime général pour la retraite à titre principal, âgées de 55 ans et plus » (Circulaire Cnav
  // n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
  const ageMinimalValue2 = ageMinimal(dossier);
  return yearsBetween(dossier.dateDeNaissance, dossier.dateDeRetour) >= ageMinimalValue2;
}

// regles.attendu:317
/** règle éligible à l'aide */
function eligibleALAide(ligneDeLaGrille: LigneDeLaGrille): boolean {
  // sans source : on ne refuse que ce qui a été attribué
  if (
    !ligneDeLaGrille.percue &&
    ligneDeLaGrille.situation !== null &&
    ligneDeLaGrille.situation === 'attribution refusée'
  )
    return true;
  // sans source : la demande a été instruite et rejetée
  if (!ligneDeLaGrille.percue && ligneDeLaGrille.situation !== null && ligneDeLaGrille.situation === 'demande rejetée')
    return false;
  // sans source : qui perçoit une aide y est éligible
  if (ligneDeLaGrille.percue) return true;
  // sans source : sans demande instruite, la grille ne dit pas si le demandeur y est éligible
  return unanswered();
}

// regles.attendu:336
/** règle exclu par une aide légale */
function excluParUneAideLegale(dossier: Dossier, kept: Kept): boolean {
  // « si vous percevez déjà ou si vous êtes éligible à la Prestation spécifique dépendance (PSD), l'Allocation
  // personnalisée d'autonomie (APA), l'Allocation compensatrice pour tierce personne (ACTP), la Prestation de
  // compensation du handicap (PCH) ou la Majoration pour tierce personne (MTP) » (Circulaire Cnav n° 2011-13,
  // l'aide au retour à domicile après hospitalisation, et son formulaire)
  if (dossier.aideExclusive === 'aide perçue ou ouverte')
    return (
      dossier.autrePrestationEquivalenteDuDepartement ||
      dossier.lignesDeLaGrille.some((ligneDeLaGrille) => keptEligibleALAide(kept, ligneDeLaGrille))
    );
  // « ne bénéficiant pas d'une prestation équivalente servie par le Conseil Général (Aide personnalisée à
  // l'autonomie, PSD, etc.) ou de la majoration pour tierce personne » (Circulaire Cnav n° 2011-13, l'aide au
  // retour à domicile après hospitalisation, et son formulaire)
  // « si vous percevez déjà ou si vous êtes éligible à la Prestation spécifique dépendance (PSD), l'Allocation
  // personnalisée d'autonomie (APA), l'Allocation compensatrice pour tierce personne (ACTP), la Prestation de
  // compensation du handicap (PCH) ou la Majoration pour tierce personne (MTP) » (Circulaire Cnav n° 2011-13,
  // l'aide au retour à domicile après hospitalisation, et son formulaire)
  return (
    dossier.autrePrestationEquivalenteDuDepartement ||
    dossier.lignesDeLaGrille.some((ligneDeLaGrille2) => ligneDeLaGrille2.percue)
  );
}

// regles.attendu:345
/**
 * règle éligible à l'ARDH
 * « Sont susceptibles de bénéficier de l'ARDH les personnes retraitées » (Circulaire Cnav n° 2011-13, l'aide au
 * retour à domicile après hospitalisation, et son formulaire)
 * « la réinstallation de son bénéficiaire au domicile qu'il occupait avant son hospitalisation, ou dans un autre lieu
 * d'habitation présentant des caractéristiques équivalentes » (Circulaire Cnav n° 2011-13, l'aide au retour à
 * domicile après hospitalisation, et son formulaire)
 * « si vous êtes hébergé(e) dans une famille d'accueil » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile
 * après hospitalisation, et son formulaire)
 * « la prestation d'ARDH ne doit pas se substituer à l'APA d'urgence » (Circulaire Cnav n° 2011-13, l'aide au retour
 * à domicile après hospitalisation, et son formulaire)
 */
function eligibleALArdh(dossier: Dossier, kept: Kept): boolean {
  return (
    keptHospitalisationCouverte(dossier, kept) &&
    releveDuRegimeGeneral(dossier) &&
    keptAgeRequis(dossier, kept) &&
    pronosticFavorable(dossier) &&
    dossier.domicileDAvantOuEquivalent &&
    !keptExcluParUneAideLegale(dossier, kept) &&
    !dossier.hebergeEnFamilleDAccueil &&
    !dossier.apaDUrgence
  );
}

// regles.attendu:366
/** règle orientation de la demande */
function orientationDeLaDemande(dossier: Dossier, kept: Kept): Orientation {
  const pronosticFavorableValue = pronosticFavorable(dossier);
  const cas1 =
    !keptRecevable(dossier, kept) && !pronosticFavorableValue && dossier.demandeTardiveEnGir1A4 === "APA d'abord";
  const cas2 = !cas1 && keptRecevable(dossier, kept) && keptEligibleALArdh(dossier, kept);
  const cas3 = !cas1 && keptRecevable(dossier, kept) && pronosticFavorableValue && !keptEligibleALArdh(dossier, kept);
  const cas4 = !cas1 && keptRecevable(dossier, kept) && !pronosticFavorableValue;
  const cas5 = !cas1 && !keptRecevable(dossier, kept);
  let valeur: Orientation | undefined;
  let desaccord = false;
  // sans source : lecture « APA d'abord » de la question « demande tardive en GIR 1 à 4 »
  if (cas1) valeur = "demande d'APA";
  // « si vous remplissez les conditions administratives, la caisse vous adressera un courrier indiquant son
  // accord de principe » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son
  // formulaire)
  if (cas2) {
    if (valeur === undefined) {
      valeur = 'accord de principe';
    } else if (!sameValue(valeur, 'accord de principe')) desaccord = true;
  }
  // « Vous ne pouvez pas bénéficier d'une aide de la caisse » (Circulaire Cnav n° 2011-13, l'aide au retour à
  // domicile après hospitalisation, et son formulaire)
  // « Pour pouvoir bénéficier de l'ARDH, il faut » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile
  // après hospitalisation, et son formulaire)
  if (cas3) {
    if (valeur === undefined) {
      valeur = 'refus';
    } else if (!sameValue(valeur, 'refus')) desaccord = true;
  }
  // « qui relèvent désormais des GIR 1 à 4, devront être orientés sur une demande d'APA auprès du Conseil
  // Général » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
  if (cas4) {
    if (valeur === undefined) {
      valeur = "demande d'APA";
    } else if (!sameValue(valeur, "demande d'APA")) desaccord = true;
  }
  // « La situation du demandeur devra être examinée dans le cadre d'une demande de PAP » (Circulaire Cnav n°
  // 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
  if (cas5) {
    if (valeur === undefined) {
      valeur = 'examen en PAP';
    } else if (!sameValue(valeur, 'examen en PAP')) desaccord = true;
  }
  if (desaccord) conflict('orientation de la demande', [cas1, cas2, cas3, cas4, cas5]);
  return valeur ?? raise('hole', 'no branch', 'orientation de la demande');
}

// aide.attendu:157
/** règle décision de la caisse */
function decisionDeLaCaisse(dossier: Dossier, kept: Kept): Decision | null {
  // « Le demandeur dispose à ce stade d'un accord sur un taux de prise en charge » (Circulaire Cnav n° 2011-13,
  // l'aide au retour à domicile après hospitalisation, et son formulaire)
  if (keptOrientationDeLaDemande(dossier, kept) === 'accord de principe' && !dossier.evaluationFaite)
    return 'accord de principe donné';
  // « Une notification définitive sera adressée dans un second temps, après l'évaluation à domicile qui
  // permettra de valider le plan d'aide définitif » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile
  // après hospitalisation, et son formulaire)
  // « Cette évaluation est indispensable » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après
  // hospitalisation, et son formulaire)
  // « Vous recevrez alors un courrier de la caisse vous indiquant la nature et le montant des aides qui vous
  // seront attribuées » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son
  // formulaire)
  if (keptOrientationDeLaDemande(dossier, kept) === 'accord de principe' && dossier.evaluationFaite)
    return 'notification définitive';
  // sans source : la demande est traitée autrement
  if (keptOrientationDeLaDemande(dossier, kept) !== 'accord de principe') return null;
  return raise('hole', 'no branch', 'décision de la caisse');
}

// aide.attendu:176
/**
 * règle ressources retenues (€, × 100)
 * « Le taux de prise en charge est basé de façon définitive pour l'ARDH sur ce revenu déclaré » (Circulaire Cnav n°
 * 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
 * « est effectuée sur la base du revenu mensuel déclaré par le retraité ou ses proches à l'hôpital » (Circulaire Cnav
 * n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
 * « Il N'y a pas lieu de revenir sur la question des ressources (les ressources prises en compte pendant ces trois
 * mois d'ARDH restant celles qui ont été déclarées lors de la demande) » (Circulaire Cnav n° 2011-13, l'aide au
 * retour à domicile après hospitalisation, et son formulaire)
 * « Le montant de la participation financière de la caisse dépendra de vos ressources et le cas échéant de celles de
 * votre conjoint(e) » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son
 * formulaire)
 */
function ressourcesRetenues(dossier: Dossier): number {
  return dossier.ressourcesMensuellesDeclarees;
}

// aide.attendu:184
/**
 * règle taux de prise en charge (%, × 100)
 * « Le barème applicable pour le calcul de l'aide est identique au barème en vigueur pour le PAP » (Circulaire Cnav
 * n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
 * « Il est déterminé à partir d'un barème national défini par la Cnav et dans la limite du budget disponible »
 * (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
 * « La détermination de la tranche appropriée du barème mentionné ci-dessus, au regard des ressources du bénéficiaire
 * de l'ARDH » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
 */
function tauxDePriseEnCharge(): number {
  return unanswered();
}

// aide.attendu:190
/**
 * règle taux aux ressources vérifiées (%, × 100)
 * « Le barème applicable pour le calcul de l'aide est identique au barème en vigueur pour le PAP » (Circulaire Cnav
 * n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
 */
function tauxAuxRessourcesVerifiees(): number {
  return unanswered();
}

// aide.attendu:196
/**
 * paramètre plafond de l'ARDH (€, × 100)
 * « un volume d'aides plafonné à 1800 euros pour une période maximale de trois mois » (Circulaire Cnav n° 2011-13,
 * l'aide au retour à domicile après hospitalisation, et son formulaire)
 * « son montant est plafonné à 1800 € » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après
 * hospitalisation, et son formulaire)
 * relevé : maillage77.sante-idf.fr, la Cnav fait évoluer les aides, fiabilité B
 */
function plafondDeLArdh(dossier: Dossier): number {
  if (dossier.dateDeLaDemande >= DAY_2011_02_03 && dossier.dateDeLaDemande <= DAY_2023_12_31) return 180000;
  return raise('hole', 'no version', "plafond de l'ARDH");
}

// suites.attendu:239
/** règle plan suivi */
function planSuivi(dossier: Dossier): NatureDuPlan {
  // « L'aide au retour à domicile après hospitalisation est une aide de court terme » (Circulaire Cnav n°
  // 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
  if (!dossier.titulaireDUnPap) return 'ARDH seule';
  // « Soit conserver le PAP en cours et modifier le plan d'aide au regard des besoins qui ont été évalués »
  // (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
  if (dossier.titulaireDUnPap && dossier.optionDeLaCaisse === 'conserver et modifier') return 'PAP modifié';
  // « soit interrompre le PAP en vigueur pour en ouvrir un nouveau pour 3 mois » (Circulaire Cnav n° 2011-13,
  // l'aide au retour à domicile après hospitalisation, et son formulaire)
  if (
    dossier.titulaireDUnPap &&
    dossier.optionDeLaCaisse === 'interrompre et ouvrir' &&
    dossier.nouveauPlanDeTroisMois === 'un PAP'
  )
    return 'PAP de trois mois';
  // sans source : lecture « une ARDH » de la question « nouveau plan de trois mois »
  if (
    dossier.titulaireDUnPap &&
    dossier.optionDeLaCaisse === 'interrompre et ouvrir' &&
    dossier.nouveauPlanDeTroisMois === 'une ARDH'
  )
    return 'ARDH seule';
  return raise('hole', 'no branch', 'plan suivi');
}

// suites.attendu:253
/** règle plafond du plan suivi (€, × 100) */
function plafondDuPlanSuivi(dossier: Dossier, kept: Kept): number {
  // « un volume d'aides plafonné à 1800 euros pour une période maximale de trois mois » (Circulaire Cnav n°
  // 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
  if (keptPlanSuivi(dossier, kept) === 'ARDH seule') return plafondDeLArdh(dossier);
  // sans source : la circulaire ne dit pas si les 1 800 € valent pour un PAP modifié, ou pour un PAP de trois
  // mois
  return unanswered();
}

// aide.attendu:214
/** plafond part de la caisse (€, × 100) */
function partDeLaCaisse(dossier: Dossier, kept: Kept): number {
  // « Le plan d'aide mis en place pour l'ARDH est limité à 3 mois et son montant est plafonné à 1800 € »
  // (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
  if (dossier.assietteDuPlafond === 'coût total') {
    const valeur = Math.min(keptCoutDuPlan(dossier, kept), keptPlafondDuPlanSuivi(dossier, kept));
    const tauxDePriseEnChargeValue = tauxDePriseEnCharge();
    return roundScaled(
      multiply(valeur, tauxDePriseEnChargeValue, 'part de la caisse'),
      6,
      1,
      2,
      'nearest',
      'part de la caisse',
    );
  }
  // sans source : lecture « part de la caisse » de la question « assiette du plafond »
  const valeur2 = keptCoutDuPlan(dossier, kept);
  const tauxDePriseEnChargeValue2 = tauxDePriseEnCharge();
  return roundScaled(
    Math.min(
      multiply(valeur2, tauxDePriseEnChargeValue2, 'part de la caisse'),
      multiply(keptPlafondDuPlanSuivi(dossier, kept), 10000, 'part de la caisse'),
    ),
    6,
    1,
    2,
    'nearest',
    'part de la caisse',
  );
}

// aide.attendu:220
/** règle plan dans le plafond */
function planDansLePlafond(dossier: Dossier, kept: Kept): boolean {
  // « Le plan d'aide mis en place pour l'ARDH est limité à 3 mois et son montant est plafonné à 1800 € »
  // (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
  if (dossier.assietteDuPlafond === 'coût total')
    return keptCoutDuPlan(dossier, kept) <= keptPlafondDuPlanSuivi(dossier, kept);
  // sans source : lecture « part de la caisse » de la question « assiette du plafond »
  return (
    compareScaled(
      multiply(keptCoutDuPlan(dossier, kept), tauxDePriseEnCharge(), 'plan dans le plafond'),
      6,
      keptPlafondDuPlanSuivi(dossier, kept),
      2,
    ) <= 0
  );
}

// aide.attendu:226
/**
 * règle reste à la charge du retraité (€, × 100)
 * « L'ARDH est une aide de courte durée destinée a prendre en charge une partie du » (Circulaire Cnav n° 2011-13,
 * l'aide au retour à domicile après hospitalisation, et son formulaire)
 */
function resteALaChargeDuRetraite(dossier: Dossier, kept: Kept): number {
  return subtract(keptCoutDuPlan(dossier, kept), keptPartDeLaCaisse(dossier, kept), 'reste à la charge du retraité');
}

// aide.attendu:240
/** règle somme à rendre (€, × 100) */
function sommeARendre(dossier: Dossier, kept: Kept): number {
  // sans source : rien n'a été vérifié
  if (dossier.ressourcesVerifiees === null) return 0;
  // « Le taux de prise en charge est basé de façon définitive pour l'ARDH sur ce revenu déclaré » (Circulaire
  // Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
  if (dossier.ressourcesVerifiees !== null && dossier.tauxApresControle === 'taux définitif') return 0;
  // « à régler à la Caisse les sommes éventuellement versées à tort » (Circulaire Cnav n° 2011-13, l'aide au
  // retour à domicile après hospitalisation, et son formulaire)
  if (
    dossier.ressourcesVerifiees !== null &&
    dossier.tauxApresControle === 'sommes à rendre' &&
    dossier.assietteDuPlafond === 'coût total'
  ) {
    const valeur2 = multiply(dossier.partDejaVersee, 10000, 'somme à rendre');
    const valeur = Math.min(keptCoutDuPlan(dossier, kept), keptPlafondDuPlanSuivi(dossier, kept));
    const tauxAuxRessourcesVerifieesValue = tauxAuxRessourcesVerifiees();
    return roundScaled(
      Math.max(
        subtract(valeur2, multiply(valeur, tauxAuxRessourcesVerifieesValue, 'somme à rendre'), 'somme à rendre'),
        0,
      ),
      6,
      1,
      2,
      'nearest',
      'somme à rendre',
    );
  }
  // sans source : lecture « part de la caisse » de la question « assiette du plafond »
  if (
    dossier.ressourcesVerifiees !== null &&
    dossier.tauxApresControle === 'sommes à rendre' &&
    dossier.assietteDuPlafond === 'part de la caisse'
  ) {
    const valeur4 = multiply(dossier.partDejaVersee, 10000, 'somme à rendre');
    const valeur3 = keptCoutDuPlan(dossier, kept);
    const tauxAuxRessourcesVerifieesValue2 = tauxAuxRessourcesVerifiees();
    return roundScaled(
      Math.max(
        subtract(
          valeur4,
          Math.min(
            multiply(valeur3, tauxAuxRessourcesVerifieesValue2, 'somme à rendre'),
            multiply(keptPlafondDuPlanSuivi(dossier, kept), 10000, 'somme à rendre'),
          ),
          'somme à rendre',
        ),
        0,
      ),
      6,
      1,
      2,
      'nearest',
      'somme à rendre',
    );
  }
  return raise('hole', 'no branch', 'somme à rendre');
}

// regles.attendu:199
/**
 * règle jour du bilan de l'expérimentation
 * « Un bilan devra être réalisé à l'issue de la première année de mise en œuvre et transmis à la CNAV » (Circulaire
 * Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
 */
function jourDuBilanDeLExperimentation(dossier: Dossier): Day {
  return addMonths(dossier.debutDeLExperimentation, 12, "jour du bilan de l'expérimentation");
}

// regles.attendu:302
/** règle ligne remplie */
function ligneRemplie(ligneDeLaGrille: LigneDeLaGrille): boolean {
  // « Si oui, indiquez la date depuis laquelle vous percevez ces aides » (Circulaire Cnav n° 2011-13, l'aide au
  // retour à domicile après hospitalisation, et son formulaire)
  if (ligneDeLaGrille.percue) return ligneDeLaGrille.percueDepuis !== null;
  // « Sinon, précisez si pour ces aides » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après
  // hospitalisation, et son formulaire)
  return ligneDeLaGrille.situation !== null;
}

// regles.attendu:309
/**
 * règle grille complète
 * sans source : les cinq aides du formulaire, chacune avec sa réponse
 */
function grilleComplete(dossier: Dossier): boolean {
  let vus = 0;
  for (const ligneDeLaGrille of dossier.lignesDeLaGrille) {
    vus |= bitOfAideLegale(ligneDeLaGrille.aide);
  }
  return countBits(vus) === 5 && dossier.lignesDeLaGrille.every((ligneDeLaGrille2) => ligneRemplie(ligneDeLaGrille2));
}

// suites.attendu:26
/** règle établissement signataire */
function etablissementSignataire(dossier: Dossier): boolean {
  const cas1 =
    dossier.demandeFormuleePar === 'établissement' || dossier.signatureDeLEtablissement === 'toujours exigée';
  const cas2 =
    dossier.demandeFormuleePar !== 'établissement' &&
    dossier.signatureDeLEtablissement === "exigée de l'établissement qui demande";
  let valeur: boolean | undefined;
  let desaccord = false;
  // « est signé par le demandeur et par l'établissement » (Circulaire Cnav n° 2011-13, l'aide au retour à
  // domicile après hospitalisation, et son formulaire)
  if (cas1) valeur = true;
  // sans source : lecture « exigée de l'établissement qui demande » de la question « signature de
  // l'établissement »
  if (cas2) {
    if (valeur === undefined) {
      valeur = false;
    } else if (!sameValue(valeur, false)) desaccord = true;
  }
  if (desaccord) conflict('établissement signataire', [cas1, cas2]);
  return valeur ?? raise('hole', 'no branch', 'établissement signataire');
}

// suites.attendu:32
/**
 * contrôle dossier de demande.verdict
 * « sur l'utilisation du formulaire de demande d'ARDH entre l'établissement de santé (service social ou autre
 * intervenant) et la caisse régionale » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après
 * hospitalisation, et son formulaire)
 * « La demande est formulée au moyen de l'imprimé joint en annexe » (Circulaire Cnav n° 2011-13, l'aide au retour à
 * domicile après hospitalisation, et son formulaire)
 * « identification du demandeur, » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et
 * son formulaire)
 * « aides légales perçues » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son
 * formulaire)
 * « ressources mensuelles déclarées par le demandeur » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après
 * hospitalisation, et son formulaire)
 * « le montant mensuel de vos ressources (comprenant le cas échéant les revenus perçus par votre conjoint, concubin
 * ou partenaire PACS) » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son
 * formulaire)
 * « le pronostic de récupération, » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation,
 * et son formulaire)
 * « les préconisations d'aides » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et
 * son formulaire)
 * « est signé par le demandeur et par l'établissement » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile
 * après hospitalisation, et son formulaire)
 * « est signé par le demandeur et par l'établissement » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile
 * après hospitalisation, et son formulaire)
 */
function verdictDeDossierDeDemande(dossier: Dossier, grilleComplete: boolean): Verdict {
  if (
    [
      !dossier.dossierDeDemande.imprimeNationalUtilise,
      !dossier.dossierDeDemande.demandeurIdentifie,
      !grilleComplete,
      !dossier.dossierDeDemande.ressourcesMensuellesIndiquees,
      !dossier.dossierDeDemande.pronosticDeRecuperationDonne,
      !dossier.dossierDeDemande.preconisationsDAidesJointes,
      !dossier.dossierDeDemande.signatureDuDemandeur,
      etablissementSignataire(dossier) && !dossier.dossierDeDemande.signatureDeLHopital,
    ].includes(true)
  )
    return 'non conforme';
  return 'conforme';
}

// suites.attendu:32
/**
 * contrôle dossier de demande.manquants
 * « sur l'utilisation du formulaire de demande d'ARDH entre l'établissement de santé (service social ou autre
 * intervenant) et la caisse régionale » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après
 * hospitalisation, et son formulaire)
 * « La demande est formulée au moyen de l'imprimé joint en annexe » (Circulaire Cnav n° 2011-13, l'aide au retour à
 * domicile après hospitalisation, et son formulaire)
 * « identification du demandeur, » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et
 * son formulaire)
 * « aides légales perçues » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son
 * formulaire)
 * « ressources mensuelles déclarées par le demandeur » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après
 * hospitalisation, et son formulaire)
 * « le montant mensuel de vos ressources (comprenant le cas échéant les revenus perçus par votre conjoint, concubin
 * ou partenaire PACS) » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son
 * formulaire)
 * « le pronostic de récupération, » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation,
 * et son formulaire)
 * « les préconisations d'aides » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et
 * son formulaire)
 * « est signé par le demandeur et par l'établissement » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile
 * après hospitalisation, et son formulaire)
 * « est signé par le demandeur et par l'établissement » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile
 * après hospitalisation, et son formulaire)
 */
function manquantsDeDossierDeDemande(
  dossier: Dossier,
  grilleComplete: boolean,
): readonly PieceManquanteDeDossierDeDemande[] {
  const liste: PieceManquanteDeDossierDeDemande[] = [];
  if (!dossier.dossierDeDemande.imprimeNationalUtilise)
    liste.push({ piece: 'imprimé national utilisé', echeance: null, recommande: false });
  if (!dossier.dossierDeDemande.demandeurIdentifie)
    liste.push({ piece: 'demandeur identifié', echeance: null, recommande: false });
  if (!grilleComplete) liste.push({ piece: 'grille des aides légales remplie', echeance: null, recommande: false });
  if (!dossier.dossierDeDemande.ressourcesMensuellesIndiquees)
    liste.push({ piece: 'ressources mensuelles indiquées', echeance: null, recommande: false });
  if (!dossier.dossierDeDemande.pronosticDeRecuperationDonne)
    liste.push({ piece: 'pronostic de récupération donné', echeance: null, recommande: false });
  if (!dossier.dossierDeDemande.preconisationsDAidesJointes)
    liste.push({ piece: "préconisations d'aides jointes", echeance: null, recommande: false });
  if (!dossier.dossierDeDemande.signatureDuDemandeur)
    liste.push({ piece: 'signature du demandeur', echeance: null, recommande: false });
  const manque = etablissementSignataire(dossier) && !dossier.dossierDeDemande.signatureDeLHopital;
  if (manque) liste.push({ piece: "signature de l'hôpital", echeance: null, recommande: false });
  return liste;
}

// suites.attendu:55
/**
 * contrôle justification du revenu.verdict
 * « Dans le cadre d'un protocole de contrôles aléatoires signé par le directeur et l'Agent-Comptable, des contrôles
 * par sondage pourront être effectués » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après
 * hospitalisation, et son formulaire)
 * « il ne doit pas y avoir de demande de pièce justificative » (Circulaire Cnav n° 2011-13, l'aide au retour à
 * domicile après hospitalisation, et son formulaire)
 * « ils doivent être en mesure de transmettre, sur demande de la Caisse, l'avis d'imposition justifiant le revenu
 * déclaré » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
 */
function verdictDeJustificationDuRevenu(dossier: Dossier): Verdict {
  if (
    (dossier.controleParSondage && !dossier.justificationDuRevenu.protocoleDeControleSigne) ||
    (dossier.controleParSondage && !dossier.justificationDuRevenu.avisDImpositionTransmis)
  )
    return 'non conforme';
  return 'conforme';
}

// suites.attendu:55
/**
 * contrôle justification du revenu.manquants
 * « Dans le cadre d'un protocole de contrôles aléatoires signé par le directeur et l'Agent-Comptable, des contrôles
 * par sondage pourront être effectués » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après
 * hospitalisation, et son formulaire)
 * « il ne doit pas y avoir de demande de pièce justificative » (Circulaire Cnav n° 2011-13, l'aide au retour à
 * domicile après hospitalisation, et son formulaire)
 * « ils doivent être en mesure de transmettre, sur demande de la Caisse, l'avis d'imposition justifiant le revenu
 * déclaré » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
 */
function manquantsDeJustificationDuRevenu(dossier: Dossier): readonly PieceManquanteDeJustificationDuRevenu[] {
  const liste: PieceManquanteDeJustificationDuRevenu[] = [];
  if (dossier.controleParSondage && !dossier.justificationDuRevenu.protocoleDeControleSigne)
    liste.push({ piece: 'protocole de contrôle signé', echeance: null, recommande: false });
  if (dossier.controleParSondage && !dossier.justificationDuRevenu.avisDImpositionTransmis)
    liste.push({ piece: "avis d'imposition transmis", echeance: null, recommande: false });
  return liste;
}

// suites.attendu:64
/**
 * contrôle étape de l'hospitalisation.verdict
 * « Durant l'hospitalisation : formalisation d'une demande d'ARDH et d'une préconisation d'aide » (Circulaire Cnav n°
 * 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
 * « Durant l'hospitalisation : formalisation d'une demande d'ARDH et d'une préconisation d'aide » (Circulaire Cnav n°
 * 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
 * « spécifiant notamment la date de sortie prévisionnelle et les conditions de l'intervention à domicile »
 * (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
 * « spécifiant notamment la date de sortie prévisionnelle et les conditions de l'intervention à domicile »
 * (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
 */
function verdictDeEtapeDeLHospitalisation(dossier: Dossier): Verdict {
  if (
    !dossier.etapeDeLHospitalisation.demandeFormalisee ||
    !dossier.etapeDeLHospitalisation.preconisationDAide ||
    !dossier.etapeDeLHospitalisation.dateDeSortiePrevisionnelle ||
    !dossier.etapeDeLHospitalisation.conditionsDeLInterventionADomicile
  )
    return 'non conforme';
  return 'conforme';
}

// suites.attendu:64
/**
 * contrôle étape de l'hospitalisation.manquants
 * « Durant l'hospitalisation : formalisation d'une demande d'ARDH et d'une préconisation d'aide » (Circulaire Cnav n°
 * 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
 * « Durant l'hospitalisation : formalisation d'une demande d'ARDH et d'une préconisation d'aide » (Circulaire Cnav n°
 * 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
 * « spécifiant notamment la date de sortie prévisionnelle et les conditions de l'intervention à domicile »
 * (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
 * « spécifiant notamment la date de sortie prévisionnelle et les conditions de l'intervention à domicile »
 * (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
 */
function manquantsDeEtapeDeLHospitalisation(dossier: Dossier): readonly PieceManquanteDeEtapeDeLHospitalisation[] {
  const liste: PieceManquanteDeEtapeDeLHospitalisation[] = [];
  if (!dossier.etapeDeLHospitalisation.demandeFormalisee)
    liste.push({ piece: 'demande formalisée', echeance: null, recommande: false });
  if (!dossier.etapeDeLHospitalisation.preconisationDAide)
    liste.push({ piece: "préconisation d'aide", echeance: null, recommande: false });
  if (!dossier.etapeDeLHospitalisation.dateDeSortiePrevisionnelle)
    liste.push({ piece: 'date de sortie prévisionnelle', echeance: null, recommande: false });
  if (!dossier.etapeDeLHospitalisation.conditionsDeLInterventionADomicile)
    liste.push({ piece: "conditions de l'intervention à domicile", echeance: null, recommande: false });
  return liste;
}

// suites.attendu:74
/**
 * contrôle étape du retour.verdict
 * « Le plan d'aide préconisé par l'établissement de santé peut être mis en œuvre sans délai » (Circulaire Cnav n°
 * 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
 * « Une évaluation à domicile permettra une adaptation éventuelle de ces préconisations » (Circulaire Cnav n°
 * 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
 * « Cette évaluation est indispensable » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après
 * hospitalisation, et son formulaire)
 * « L'évaluation à domicile et l'établissement du plan d'aide sont réalisés autant que possible par le Service
 * social, dans les meilleurs délais après retour au domicile » (Circulaire Cnav n° 2011-13, l'aide au retour à
 * domicile après hospitalisation, et son formulaire)
 * « l'évaluateur va transmettre, après sa visite, au service d'Action sociale de la Caisse régionale sa préconisation
 * de plan d'aide qui le cas échéant pourra comporter des prestations complémentaires » (Circulaire Cnav n° 2011-13,
 * l'aide au retour à domicile après hospitalisation, et son formulaire)
 * « À l'issue du rendez-vous, cette structure vous proposera un plan d'actions personnalisé » (Circulaire Cnav n°
 * 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
 * « Ce document, signé par l'évaluateur et par vous-même sera transmis pour validation » (Circulaire Cnav n° 2011-13,
 * l'aide au retour à domicile après hospitalisation, et son formulaire)
 * « Une notification définitive sera adressée dans un second temps, après l'évaluation à domicile qui permettra de
 * valider le plan d'aide définitif » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation,
 * et son formulaire)
 */
function verdictDeEtapeDuRetour(dossier: Dossier): Verdict {
  if (
    !dossier.evaluationFaite ||
    !dossier.etapeDuRetour.preconisationDeLEvaluateurTransmise ||
    !dossier.etapeDuRetour.planSigneParLEvaluateurEtLeRetraite ||
    !dossier.etapeDuRetour.notificationDefinitiveAdressee
  )
    return 'non conforme';
  return 'conforme';
}

// suites.attendu:74
/**
 * contrôle étape du retour.manquants
 * « Le plan d'aide préconisé par l'établissement de santé peut être mis en œuvre sans délai » (Circulaire Cnav n°
 * 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
 * « Une évaluation à domicile permettra une adaptation éventuelle de ces préconisations » (Circulaire Cnav n°
 * 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
 * « Cette évaluation est indispensable » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après
 * hospitalisation, et son formulaire)
 * « L'évaluation à domicile et l'établissement du plan d'aide sont réalisés autant que possible par le Service
 * social, dans les meilleurs délais après retour au domicile » (Circulaire Cnav n° 2011-13, l'aide au retour à
 * domicile après hospitalisation, et son formulaire)
 * « l'évaluateur va transmettre, après sa visite, au service d'Action sociale de la Caisse régionale sa préconisation
 * de plan d'aide qui le cas échéant pourra comporter des prestations complémentaires » (Circulaire Cnav n° 2011-13,
 * l'aide au retour à domicile après hospitalisation, et son formulaire)
 * « À l'issue du rendez-vous, cette structure vous proposera un plan d'actions personnalisé » (Circulaire Cnav n°
 * 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
 * « Ce document, signé par l'évaluateur et par vous-même sera transmis pour validation » (Circulaire Cnav n° 2011-13,
 * l'aide au retour à domicile après hospitalisation, et son formulaire)
 * « Une notification définitive sera adressée dans un second temps, après l'évaluation à domicile qui permettra de
 * valider le plan d'aide définitif » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation,
 * et son formulaire)
 */
function manquantsDeEtapeDuRetour(dossier: Dossier): readonly PieceManquanteDeEtapeDuRetour[] {
  const liste: PieceManquanteDeEtapeDuRetour[] = [];
  if (!dossier.etapeDuRetour.planPreconiseMisEnOeuvreSansDelai)
    liste.push({ piece: 'plan préconisé mis en œuvre sans délai', echeance: null, recommande: true });
  if (!dossier.evaluationFaite) liste.push({ piece: 'évaluation à domicile', echeance: null, recommande: false });
  if (!dossier.etapeDuRetour.evaluationFaiteParLeServiceSocial)
    liste.push({ piece: 'évaluation faite par le service social', echeance: null, recommande: true });
  if (!dossier.etapeDuRetour.preconisationDeLEvaluateurTransmise)
    liste.push({ piece: "préconisation de l'évaluateur transmise", echeance: null, recommande: false });
  if (!dossier.etapeDuRetour.planSigneParLEvaluateurEtLeRetraite)
    liste.push({ piece: "plan signé par l'évaluateur et le retraité", echeance: null, recommande: false });
  if (!dossier.etapeDuRetour.notificationDefinitiveAdressee)
    liste.push({ piece: 'notification définitive adressée', echeance: null, recommande: false });
  return liste;
}

// suites.attendu:90
/**
 * contrôle prise de rendez-vous de l'évaluation.verdict
 * « Lorsqu'elle vous contactera, cette structure vous indiquera ses coordonnées complètes » (Circulaire Cnav n°
 * 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
 * « vous précisera qu'elle vous appelle pour le compte de la caisse » (Circulaire Cnav n° 2011-13, l'aide au retour à
 * domicile après hospitalisation, et son formulaire)
 * « Elle conviendra avec vous de la date et de l'heure d'un rendez-vous à votre domicile » (Circulaire Cnav n°
 * 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
 * « vous en indiquera la durée approximative » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après
 * hospitalisation, et son formulaire)
 * « Si vous le souhaitez, cette visite peut se faire en présence d'un membre de votre famille ou d'un proche »
 * (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
 */
function verdictDePriseDeRendezVousDeLEvaluation(dossier: Dossier): Verdict {
  if (
    !dossier.priseDeRendezVousDeLEvaluation.coordonneesDeLaStructureDonnees ||
    !dossier.priseDeRendezVousDeLEvaluation.caisseNommee ||
    !dossier.priseDeRendezVousDeLEvaluation.dateEtHeureConvenues ||
    !dossier.priseDeRendezVousDeLEvaluation.dureeApproximativeDite
  )
    return 'non conforme';
  return 'conforme';
}

// suites.attendu:90
/**
 * contrôle prise de rendez-vous de l'évaluation.manquants
 * « Lorsqu'elle vous contactera, cette structure vous indiquera ses coordonnées complètes » (Circulaire Cnav n°
 * 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
 * « vous précisera qu'elle vous appelle pour le compte de la caisse » (Circulaire Cnav n° 2011-13, l'aide au retour à
 * domicile après hospitalisation, et son formulaire)
 * « Elle conviendra avec vous de la date et de l'heure d'un rendez-vous à votre domicile » (Circulaire Cnav n°
 * 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
 * « vous en indiquera la durée approximative » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après
 * hospitalisation, et son formulaire)
 * « Si vous le souhaitez, cette visite peut se faire en présence d'un membre de votre famille ou d'un proche »
 * (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
 */
function manquantsDePriseDeRendezVousDeLEvaluation(
  dossier: Dossier,
): readonly PieceManquanteDePriseDeRendezVousDeLEvaluation[] {
  const liste: PieceManquanteDePriseDeRendezVousDeLEvaluation[] = [];
  if (!dossier.priseDeRendezVousDeLEvaluation.coordonneesDeLaStructureDonnees)
    liste.push({ piece: 'coordonnées de la structure données', echeance: null, recommande: false });
  if (!dossier.priseDeRendezVousDeLEvaluation.caisseNommee)
    liste.push({ piece: 'caisse nommée', echeance: null, recommande: false });
  if (!dossier.priseDeRendezVousDeLEvaluation.dateEtHeureConvenues)
    liste.push({ piece: 'date et heure convenues', echeance: null, recommande: false });
  if (!dossier.priseDeRendezVousDeLEvaluation.dureeApproximativeDite)
    liste.push({ piece: 'durée approximative dite', echeance: null, recommande: false });
  if (!dossier.priseDeRendezVousDeLEvaluation.presenceDUnProche)
    liste.push({ piece: "présence d'un proche", echeance: null, recommande: true });
  return liste;
}

// suites.attendu:106
/** délai suivi de la situation.échéance */
function echeanceDeSuiviDeLaSituation(dossier: Dossier, kept: Kept): Day {
  // « Un suivi de la situation est réalisé avant la fin des trois mois de bénéfice de l'ARDH » (Circulaire Cnav
  // n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
  return keptDernierJourDuDroit(dossier, kept);
}

// suites.attendu:106
/** délai suivi de la situation.plus tôt */
function plusTotDeSuiviDeLaSituation(dossier: Dossier): Day {
  // « la réinstallation de son bénéficiaire au domicile » (Circulaire Cnav n° 2011-13, l'aide au retour à
  // domicile après hospitalisation, et son formulaire)
  return dossier.dateDeRetour;
}

// suites.attendu:106
/** délai suivi de la situation.état */
function etatDeSuiviDeLaSituation(dossier: Dossier, kept: Kept): EtatDuDelai {
  const plusTotDeSuiviDeLaSituationValue = plusTotDeSuiviDeLaSituation(dossier);
  if (plusTotDeSuiviDeLaSituationValue > keptEcheanceDeSuiviDeLaSituation(dossier, kept)) return 'impossible';
  if (dossier.dateDuSuivi !== null && dossier.dateDuSuivi < plusTotDeSuiviDeLaSituationValue) return 'tenu trop tôt';
  if (dossier.dateDuSuivi !== null && dossier.dateDuSuivi > keptEcheanceDeSuiviDeLaSituation(dossier, kept))
    return 'tenu en retard';
  if (dossier.dateDuSuivi !== null) return 'tenu';
  if (dossier.jourDObservation < plusTotDeSuiviDeLaSituationValue) return 'pas ouvert';
  if (dossier.jourDObservation > keptEcheanceDeSuiviDeLaSituation(dossier, kept)) return 'dépassé';
  return 'ouvert';
}

// suites.attendu:113
/** délai fiche de situation.échéance */
function echeanceDeFicheDeSituation(dossier: Dossier, kept: Kept): Day {
  // « Avant la fin des trois mois, une fiche de situation est adressée au Service d'Action sociale » (Circulaire
  // Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
  return keptDernierJourDuDroit(dossier, kept);
}

// suites.attendu:113
/** délai fiche de situation.plus tôt */
function plusTotDeFicheDeSituation(dossier: Dossier): Day {
  // « la réinstallation de son bénéficiaire au domicile » (Circulaire Cnav n° 2011-13, l'aide au retour à
  // domicile après hospitalisation, et son formulaire)
  return dossier.dateDeRetour;
}

// suites.attendu:113
/** délai fiche de situation.état */
function etatDeFicheDeSituation(dossier: Dossier, kept: Kept): EtatDuDelai {
  const plusTotDeFicheDeSituationValue = plusTotDeFicheDeSituation(dossier);
  if (plusTotDeFicheDeSituationValue > keptEcheanceDeFicheDeSituation(dossier, kept)) return 'impossible';
  if (dossier.dateDeLaFicheDeSituation !== null && dossier.dateDeLaFicheDeSituation < plusTotDeFicheDeSituationValue)
    return 'tenu trop tôt';
  if (
    dossier.dateDeLaFicheDeSituation !== null &&
    dossier.dateDeLaFicheDeSituation > keptEcheanceDeFicheDeSituation(dossier, kept)
  )
    return 'tenu en retard';
  if (dossier.dateDeLaFicheDeSituation !== null) return 'tenu';
  if (dossier.jourDObservation < plusTotDeFicheDeSituationValue) return 'pas ouvert';
  if (dossier.jourDObservation > keptEcheanceDeFicheDeSituation(dossier, kept)) return 'dépassé';
  return 'ouvert';
}

// suites.attendu:120
/**
 * contrôle étape de la fin.verdict
 * « Un suivi de la situation est réalisé avant la fin des trois mois de bénéfice de l'ARDH » (Circulaire Cnav n°
 * 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
 * « Avant la fin des trois mois, une fiche de situation est adressée au Service d'Action sociale » (Circulaire Cnav
 * n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
 * « comprenant la suite à donner dans le dossier : fin de l'aide quand il y a récupération de l'autonomie,
 * attribution d'un PAP ou demande d'APA au Conseil Général » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile
 * après hospitalisation, et son formulaire)
 */
function verdictDeEtapeDeLaFin(dossier: Dossier): Verdict {
  if (
    dossier.dateDuSuivi === null ||
    dossier.dateDeLaFicheDeSituation === null ||
    !dossier.etapeDeLaFin.suiteADonnerEcrite
  )
    return 'non conforme';
  return 'conforme';
}

// suites.attendu:120
/**
 * contrôle étape de la fin.manquants
 * « Un suivi de la situation est réalisé avant la fin des trois mois de bénéfice de l'ARDH » (Circulaire Cnav n°
 * 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
 * « Avant la fin des trois mois, une fiche de situation est adressée au Service d'Action sociale » (Circulaire Cnav
 * n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
 * « comprenant la suite à donner dans le dossier : fin de l'aide quand il y a récupération de l'autonomie,
 * attribution d'un PAP ou demande d'APA au Conseil Général » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile
 * après hospitalisation, et son formulaire)
 */
function manquantsDeEtapeDeLaFin(dossier: Dossier, kept: Kept): readonly PieceManquanteDeEtapeDeLaFin[] {
  const liste: PieceManquanteDeEtapeDeLaFin[] = [];
  const manque = dossier.dateDuSuivi === null;
  const echeance = manque ? keptEcheanceDeSuiviDeLaSituation(dossier, kept) : null;
  if (manque) liste.push({ piece: 'suivi fait', echeance, recommande: false });
  const manque2 = dossier.dateDeLaFicheDeSituation === null;
  const echeance2 = manque2 ? keptEcheanceDeFicheDeSituation(dossier, kept) : null;
  if (manque2) liste.push({ piece: 'fiche adressée', echeance: echeance2, recommande: false });
  const echeance3 = !dossier.etapeDeLaFin.suiteADonnerEcrite ? keptEcheanceDeFicheDeSituation(dossier, kept) : null;
  if (!dossier.etapeDeLaFin.suiteADonnerEcrite)
    liste.push({ piece: 'suite à donner écrite', echeance: echeance3, recommande: false });
  return liste;
}

// suites.attendu:142
/**
 * règle suivi recevable
 * « Il peut être fait par le Service social ou, le cas échéant, par les structures d'évaluation partenaires de la
 * caisse » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
 * « Il s'effectue soit par téléphone, soit, le cas échéant, par une seconde visite à domicile » (Circulaire Cnav n°
 * 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
 */
function suiviRecevable(dossier: Dossier): boolean {
  return (
    (dossier.suiviFaitPar === 'service social' || dossier.suiviFaitPar === 'structure partenaire') &&
    (dossier.suiviFaitAuMoyenDe === 'téléphone' || dossier.suiviFaitAuMoyenDe === 'seconde visite à domicile')
  );
}

// suites.attendu:160
/** règle suite à donner */
function suiteADonner(dossier: Dossier): SuiteDuDossier {
  // « si un besoin est constaté au-delà de la période au cours de laquelle le droit à l'ARDH existe, le
  // bénéficiaire doit être orienté vers les services du département » (Circulaire Cnav n° 2011-13, l'aide au
  // retour à domicile après hospitalisation, et son formulaire)
  if (dossier.besoinDAidePersistant && dossier.releveDeLAideSocialeDepartementale) return 'services du département';
  // « fin de la prise en charge en cas de récupération de l'autonomie » (Circulaire Cnav n° 2011-13, l'aide au
  // retour à domicile après hospitalisation, et son formulaire)
  // « fin de l'aide quand il y a récupération de l'autonomie » (Circulaire Cnav n° 2011-13, l'aide au retour à
  // domicile après hospitalisation, et son formulaire)
  if (dossier.autonomieRecuperee && !dossier.besoinDAidePersistant) return "fin de l'aide";
  // sans source : la circulaire ne parle pas d'une autonomie non récupérée sans besoin d'aide
  if (!dossier.autonomieRecuperee && !dossier.besoinDAidePersistant) return unanswered();
  // « transformation de l'ARDH, si besoin, en PAP de droit commun » (Circulaire Cnav n° 2011-13, l'aide au
  // retour à domicile après hospitalisation, et son formulaire)
  // « Si à l'issue de la période de bénéfice de l'ARDH, la situation du retraité justifie l'attribution d'une
  // aide, un PAP de droit commun pourra lui être proposé » (Circulaire Cnav n° 2011-13, l'aide au retour à
  // domicile après hospitalisation, et son formulaire)
  if (dossier.besoinDAidePersistant && (dossier.girALIssue === 5 || dossier.girALIssue === 6))
    return 'PAP de droit commun';
  // « ou encore orientation vers le conseil général (APA) » (Circulaire Cnav n° 2011-13, l'aide au retour à
  // domicile après hospitalisation, et son formulaire)
  // « qui relèvent désormais des GIR 1 à 4, devront être orientés sur une demande d'APA auprès du Conseil
  // Général » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
  if (dossier.besoinDAidePersistant && dossier.girALIssue <= 4) return "demande d'APA au département";
  return raise('hole', 'no branch', 'suite à donner');
}

// suites.attendu:175
/**
 * règle déduction de l'ARDH sur le PAP (€, × 100)
 * « Le montant accordé précédemment avec l'ARDH ne viendra pas en déduction de ce PAP » (Circulaire Cnav n° 2011-13,
 * l'aide au retour à domicile après hospitalisation, et son formulaire)
 */
const DEDUCTION_DE_LARDH_SUR_LE_PAP: number = 0;

// suites.attendu:192
/** règle demande traitée en PAP */
function demandeTraiteeEnPap(dossier: Dossier, kept: Kept): boolean {
  // « Dans les situations pour lesquelles le besoin serait supérieur, la caisse devra traiter la demande dans le
  // cadre d'un PAP » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son
  // formulaire)
  if (dossier.porteeDuBesoinSuperieur === 'toujours') return dossier.besoinSuperieur;
  // sans source : lecture « après une nouvelle hospitalisation » de la question « portée du besoin supérieur »
  return (
    dossier.besoinSuperieur &&
    dossier.nouvellesHospitalisations.some(
      (nouvelleHospitalisation) =>
        keptSuiteDeLaNouvelleHospitalisation(dossier, kept, nouvelleHospitalisation) === 'poursuite au retour',
    )
  );
}

// suites.attendu:206
/** règle prestation ouverte à l'aide sociale */
function prestationOuverteALAideSociale(dossier: Dossier, preconisation: Preconisation): boolean {
  // « les retraités susceptibles de relever de l'aide sociale peuvent bénéficier de l'ensemble des services
  // proposés par la CARSAT dans le cadre de cette prestation, y compris l'aide ménagère à domicile (AMD) »
  // (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)
  if (dossier.cadre === 'ARDH') return true;
  // « à l'exclusion de l'aide ménagère à domicile (AMD) » (Circulaire Cnav n° 2011-13, l'aide au retour à
  // domicile après hospitalisation, et son formulaire)
  if (preconisation.type_ === 'aide à domicile' && dossier.releveDeLAideSocialeDepartementale) return false;
  // « Les retraités relevant de l'aide sociale départementale, au regard de leur niveau de ressources, peuvent
  // bénéficier de certaines prises en charge de l'assurance retraite » (Circulaire Cnav n° 2011-13, l'aide au
  // retour à domicile après hospitalisation, et son formulaire)
  return true;
}

// suites.attendu:249
/**
 * règle PAP interrompu
 * « soit interrompre le PAP en vigueur pour en ouvrir un nouveau pour 3 mois » (Circulaire Cnav n° 2011-13, l'aide au
 * retour à domicile après hospitalisation, et son formulaire)
 */
function papInterrompu(dossier: Dossier): boolean {
  return dossier.titulaireDUnPap && dossier.optionDeLaCaisse === 'interrompre et ouvrir';
}

// regles.attendu:313
/** garantie une ligne par aide */
function uneLigneParAide(dossier: Dossier): boolean {
  let vus = 0;
  for (const ligneDeLaGrille of dossier.lignesDeLaGrille) {
    vus |= bitOfAideLegale(ligneDeLaGrille.aide);
  }
  return countBits(vus) === dossier.lignesDeLaGrille.length;
}

/** What one evaluation has worked out and may be asked again. */
interface Kept {
  troisMoisDuDroit: Period | undefined;
  ouvertureDansLOutil: Period | undefined;
  suiteDeLaNouvelleHospitalisation: Map<NouvelleHospitalisation, EffetDeLHospitalisation>;
  joursDHospitalisation: number | undefined;
  dernierJourDuDroit: Day | undefined;
  ouvertureSuffisante: boolean | undefined;
  coutEstime: Map<Preconisation, number>;
  coutDuPlan: number | undefined;
  recevable: boolean | undefined;
  hospitalisationCouverte: boolean | undefined;
  ageRequis: boolean | undefined;
  eligibleALAide: Map<LigneDeLaGrille, boolean>;
  excluParUneAideLegale: boolean | undefined;
  eligibleALArdh: boolean | undefined;
  orientationDeLaDemande: Orientation | undefined;
  planSuivi: NatureDuPlan | undefined;
  plafondDuPlanSuivi: number | undefined;
  partDeLaCaisse: number | undefined;
  echeanceDeSuiviDeLaSituation: Day | undefined;
  echeanceDeFicheDeSituation: Day | undefined;
}

const nothingKept = (): Kept => ({
  troisMoisDuDroit: undefined,
  ouvertureDansLOutil: undefined,
  suiteDeLaNouvelleHospitalisation: new Map(),
  joursDHospitalisation: undefined,
  dernierJourDuDroit: undefined,
  ouvertureSuffisante: undefined,
  coutEstime: new Map(),
  coutDuPlan: undefined,
  recevable: undefined,
  hospitalisationCouverte: undefined,
  ageRequis: undefined,
  eligibleALAide: new Map(),
  excluParUneAideLegale: undefined,
  eligibleALArdh: undefined,
  orientationDeLaDemande: undefined,
  planSuivi: undefined,
  plafondDuPlanSuivi: undefined,
  partDeLaCaisse: undefined,
  echeanceDeSuiviDeLaSituation: undefined,
  echeanceDeFicheDeSituation: undefined,
});

function keptTroisMoisDuDroit(dossier: Dossier, kept: Kept): Period {
  return (kept.troisMoisDuDroit ??= troisMoisDuDroit(dossier));
}

function keptOuvertureDansLOutil(dossier: Dossier, kept: Kept): Period {
  return (kept.ouvertureDansLOutil ??= ouvertureDansLOutil(dossier));
}

function keptSuiteDeLaNouvelleHospitalisation(
  dossier: Dossier,
  kept: Kept,
  nouvelleHospitalisation: NouvelleHospitalisation,
): EffetDeLHospitalisation {
  let value = kept.suiteDeLaNouvelleHospitalisation.get(nouvelleHospitalisation);
  if (value === undefined) {
    value = suiteDeLaNouvelleHospitalisation(dossier, kept, nouvelleHospitalisation);
    kept.suiteDeLaNouvelleHospitalisation.set(nouvelleHospitalisation, value);
  }
  return value;
}

function keptJoursDHospitalisation(dossier: Dossier, kept: Kept): number {
  return (kept.joursDHospitalisation ??= joursDHospitalisation(dossier, kept));
}

function keptDernierJourDuDroit(dossier: Dossier, kept: Kept): Day {
  return (kept.dernierJourDuDroit ??= dernierJourDuDroit(dossier, kept));
}

function keptOuvertureSuffisante(dossier: Dossier, kept: Kept): boolean {
  return (kept.ouvertureSuffisante ??= ouvertureSuffisante(dossier, kept));
}

function keptCoutEstime(kept: Kept, preconisation: Preconisation): number {
  let value = kept.coutEstime.get(preconisation);
  if (value === undefined) {
    value = coutEstime(preconisation);
    kept.coutEstime.set(preconisation, value);
  }
  return value;
}

function keptCoutDuPlan(dossier: Dossier, kept: Kept): number {
  return (kept.coutDuPlan ??= coutDuPlan(dossier, kept));
}

function keptRecevable(dossier: Dossier, kept: Kept): boolean {
  return (kept.recevable ??= recevable(dossier));
}

function keptHospitalisationCouverte(dossier: Dossier, kept: Kept): boolean {
  return (kept.hospitalisationCouverte ??= hospitalisationCouverte(dossier));
}

function keptAgeRequis(dossier: Dossier, kept: Kept): boolean {
  return (kept.ageRequis ??= ageRequis(dossier));
}

function keptEligibleALAide(kept: Kept, ligneDeLaGrille: LigneDeLaGrille): boolean {
  let value = kept.eligibleALAide.get(ligneDeLaGrille);
  if (value === undefined) {
    value = eligibleALAide(ligneDeLaGrille);
    kept.eligibleALAide.set(ligneDeLaGrille, value);
  }
  return value;
}

function keptExcluParUneAideLegale(dossier: Dossier, kept: Kept): boolean {
  return (kept.excluParUneAideLegale ??= excluParUneAideLegale(dossier, kept));
}

function keptEligibleALArdh(dossier: Dossier, kept: Kept): boolean {
  return (kept.eligibleALArdh ??= eligibleALArdh(dossier, kept));
}

function keptOrientationDeLaDemande(dossier: Dossier, kept: Kept): Orientation {
  return (kept.orientationDeLaDemande ??= orientationDeLaDemande(dossier, kept));
}

function keptPlanSuivi(dossier: Dossier, kept: Kept): NatureDuPlan {
  return (kept.planSuivi ??= planSuivi(dossier));
}

function keptPlafondDuPlanSuivi(dossier: Dossier, kept: Kept): number {
  return (kept.plafondDuPlanSuivi ??= plafondDuPlanSuivi(dossier, kept));
}

function keptPartDeLaCaisse(dossier: Dossier, kept: Kept): number {
  return (kept.partDeLaCaisse ??= partDeLaCaisse(dossier, kept));
}

function keptEcheanceDeSuiviDeLaSituation(dossier: Dossier, kept: Kept): Day {
  return (kept.echeanceDeSuiviDeLaSituation ??= echeanceDeSuiviDeLaSituation(dossier, kept));
}

function keptEcheanceDeFicheDeSituation(dossier: Dossier, kept: Kept): Day {
  return (kept.echeanceDeFicheDeSituation ??= echeanceDeFicheDeSituation(dossier, kept));
}

// ------------------------------------------------------------------------ Evaluation

/** Every result as the rules hold it (see `Dossier` for units and days). */
export interface Values {
  readonly troisMoisDuDroit: Period;
  readonly ouvertureDansLOutil: Period;
  readonly suiteDeLaNouvelleHospitalisation: readonly EffetDeLHospitalisation[];
  readonly nouvelleEvaluation: readonly boolean[];
  readonly aideEncoreDisponible: number;
  readonly joursDHospitalisation: number;
  readonly dernierJourDuDroit: Day;
  readonly ouvertureSuffisante: boolean;
  readonly dernierJourServi: Day;
  readonly coutEstime: readonly number[];
  readonly coutDuPlan: number;
  readonly transmisePendantLHospitalisation: boolean;
  readonly transmiseApresLeRetour: boolean;
  readonly recevable: boolean;
  readonly pronosticFavorable: boolean;
  readonly hospitalisationCouverte: boolean;
  readonly releveDuRegimeGeneral: boolean;
  readonly ageRequis: boolean;
  readonly eligibleALAide: readonly boolean[];
  readonly excluParUneAideLegale: boolean;
  readonly eligibleALArdh: boolean;
  readonly orientationDeLaDemande: Orientation;
  readonly decisionDeLaCaisse: Decision | null;
  readonly ressourcesRetenues: number;
  readonly tauxDePriseEnCharge: number;
  readonly tauxAuxRessourcesVerifiees: number;
  readonly planSuivi: NatureDuPlan;
  readonly plafondDuPlanSuivi: number;
  readonly partDeLaCaisse: number;
  readonly planDansLePlafond: boolean;
  readonly resteALaChargeDuRetraite: number;
  readonly sommeARendre: number;
  readonly jourDuBilanDeLExperimentation: Day;
  readonly ligneRemplie: readonly boolean[];
  readonly grilleComplete: boolean;
  readonly etablissementSignataire: boolean;
  readonly verdictDeDossierDeDemande: Verdict;
  readonly manquantsDeDossierDeDemande: readonly PieceManquanteDeDossierDeDemande[];
  readonly verdictDeJustificationDuRevenu: Verdict;
  readonly manquantsDeJustificationDuRevenu: readonly PieceManquanteDeJustificationDuRevenu[];
  readonly verdictDeEtapeDeLHospitalisation: Verdict;
  readonly manquantsDeEtapeDeLHospitalisation: readonly PieceManquanteDeEtapeDeLHospitalisation[];
  readonly verdictDeEtapeDuRetour: Verdict;
  readonly manquantsDeEtapeDuRetour: readonly PieceManquanteDeEtapeDuRetour[];
  readonly verdictDePriseDeRendezVousDeLEvaluation: Verdict;
  readonly manquantsDePriseDeRendezVousDeLEvaluation: readonly PieceManquanteDePriseDeRendezVousDeLEvaluation[];
  readonly echeanceDeSuiviDeLaSituation: Day;
  readonly plusTotDeSuiviDeLaSituation: Day;
  readonly etatDeSuiviDeLaSituation: EtatDuDelai;
  readonly echeanceDeFicheDeSituation: Day;
  readonly plusTotDeFicheDeSituation: Day;
  readonly etatDeFicheDeSituation: EtatDuDelai;
  readonly verdictDeEtapeDeLaFin: Verdict;
  readonly manquantsDeEtapeDeLaFin: readonly PieceManquanteDeEtapeDeLaFin[];
  readonly suiviRecevable: boolean;
  readonly suiteADonner: SuiteDuDossier;
  readonly deductionDeLArdhSurLePap: number;
  readonly demandeTraiteeEnPap: boolean;
  readonly prestationOuverteALAideSociale: readonly boolean[];
  readonly papInterrompu: boolean;
}

/**
 * Computes every result of a complete dossier, for hot paths. Throws a `FaultSignal` at the first fault, `UNANSWERED`
 * where the text gives no answer.
 */
export function compute(dossier: Dossier): Values {
  const kept = nothingKept();
  holdGuarantees(dossier, kept);
  const grilleCompleteValue = grilleComplete(dossier);
  return {
    troisMoisDuDroit: keptTroisMoisDuDroit(dossier, kept),
    ouvertureDansLOutil: keptOuvertureDansLOutil(dossier, kept),
    suiteDeLaNouvelleHospitalisation: dossier.nouvellesHospitalisations.map((nouvelleHospitalisation) =>
      keptSuiteDeLaNouvelleHospitalisation(dossier, kept, nouvelleHospitalisation),
    ),
    nouvelleEvaluation: dossier.nouvellesHospitalisations.map((nouvelleHospitalisation) =>
      nouvelleEvaluation(dossier, kept, nouvelleHospitalisation),
    ),
    aideEncoreDisponible: aideEncoreDisponible(dossier),
    joursDHospitalisation: keptJoursDHospitalisation(dossier, kept),
    dernierJourDuDroit: keptDernierJourDuDroit(dossier, kept),
    ouvertureSuffisante: keptOuvertureSuffisante(dossier, kept),
    dernierJourServi: dernierJourServi(dossier, kept),
    coutEstime: dossier.preconisations.map((preconisation) => keptCoutEstime(kept, preconisation)),
    coutDuPlan: keptCoutDuPlan(dossier, kept),
    transmisePendantLHospitalisation: transmisePendantLHospitalisation(dossier),
    transmiseApresLeRetour: transmiseApresLeRetour(dossier),
    recevable: keptRecevable(dossier, kept),
    pronosticFavorable: pronosticFavorable(dossier),
    hospitalisationCouverte: keptHospitalisationCouverte(dossier, kept),
    releveDuRegimeGeneral: releveDuRegimeGeneral(dossier),
    ageRequis: keptAgeRequis(dossier, kept),
    eligibleALAide: dossier.lignesDeLaGrille.map((ligneDeLaGrille) => keptEligibleALAide(kept, ligneDeLaGrille)),
    excluParUneAideLegale: keptExcluParUneAideLegale(dossier, kept),
    eligibleALArdh: keptEligibleALArdh(dossier, kept),
    orientationDeLaDemande: keptOrientationDeLaDemande(dossier, kept),
    decisionDeLaCaisse: decisionDeLaCaisse(dossier, kept),
    ressourcesRetenues: ressourcesRetenues(dossier),
    tauxDePriseEnCharge: tauxDePriseEnCharge(),
    tauxAuxRessourcesVerifiees: tauxAuxRessourcesVerifiees(),
    planSuivi: keptPlanSuivi(dossier, kept),
    plafondDuPlanSuivi: keptPlafondDuPlanSuivi(dossier, kept),
    partDeLaCaisse: keptPartDeLaCaisse(dossier, kept),
    planDansLePlafond: planDansLePlafond(dossier, kept),
    resteALaChargeDuRetraite: resteALaChargeDuRetraite(dossier, kept),
    sommeARendre: sommeARendre(dossier, kept),
    jourDuBilanDeLExperimentation: jourDuBilanDeLExperimentation(dossier),
    ligneRemplie: dossier.lignesDeLaGrille.map((ligneDeLaGrille) => ligneRemplie(ligneDeLaGrille)),
    grilleComplete: grilleCompleteValue,
    etablissementSignataire: etablissementSignataire(dossier),
    verdictDeDossierDeDemande: verdictDeDossierDeDemande(dossier, grilleCompleteValue),
    manquantsDeDossierDeDemande: manquantsDeDossierDeDemande(dossier, grilleCompleteValue),
    verdictDeJustificationDuRevenu: verdictDeJustificationDuRevenu(dossier),
    manquantsDeJustificationDuRevenu: manquantsDeJustificationDuRevenu(dossier),
    verdictDeEtapeDeLHospitalisation: verdictDeEtapeDeLHospitalisation(dossier),
    manquantsDeEtapeDeLHospitalisation: manquantsDeEtapeDeLHospitalisation(dossier),
    verdictDeEtapeDuRetour: verdictDeEtapeDuRetour(dossier),
    manquantsDeEtapeDuRetour: manquantsDeEtapeDuRetour(dossier),
    verdictDePriseDeRendezVousDeLEvaluation: verdictDePriseDeRendezVousDeLEvaluation(dossier),
    manquantsDePriseDeRendezVousDeLEvaluation: manquantsDePriseDeRendezVousDeLEvaluation(dossier),
    echeanceDeSuiviDeLaSituation: keptEcheanceDeSuiviDeLaSituation(dossier, kept),
    plusTotDeSuiviDeLaSituation: plusTotDeSuiviDeLaSituation(dossier),
    etatDeSuiviDeLaSituation: etatDeSuiviDeLaSituation(dossier, kept),
    echeanceDeFicheDeSituation: keptEcheanceDeFicheDeSituation(dossier, kept),
    plusTotDeFicheDeSituation: plusTotDeFicheDeSituation(dossier),
    etatDeFicheDeSituation: etatDeFicheDeSituation(dossier, kept),
    verdictDeEtapeDeLaFin: verdictDeEtapeDeLaFin(dossier),
    manquantsDeEtapeDeLaFin: manquantsDeEtapeDeLaFin(dossier, kept),
    suiviRecevable: suiviRecevable(dossier),
    suiteADonner: suiteADonner(dossier),
    deductionDeLArdhSurLePap: DEDUCTION_DE_LARDH_SUR_LE_PAP,
    demandeTraiteeEnPap: demandeTraiteeEnPap(dossier, kept),
    prestationOuverteALAideSociale: dossier.preconisations.map((preconisation) =>
      prestationOuverteALAideSociale(dossier, preconisation),
    ),
    papInterrompu: papInterrompu(dossier),
  };
}

/** Refuses a dossier on which a garantie does not hold. */
function holdGuarantees(dossier: Dossier, _kept: Kept): void {
  if (!uneLigneParAide(dossier)) raise('guarantee', 'guarantee not held', 'une ligne par aide', ['une ligne par aide']);
}

/**
 * What each result comes to: a value, a fault, or what is needed to know it. `pour chaque`: one outcome per element.
 */
export interface Results {
  readonly troisMoisDuDroit: Outcome<Output['troisMoisDuDroit']>;
  readonly ouvertureDansLOutil: Outcome<Output['ouvertureDansLOutil']>;
  readonly suiteDeLaNouvelleHospitalisation: ByElement<Output['suiteDeLaNouvelleHospitalisation']>;
  readonly nouvelleEvaluation: ByElement<Output['nouvelleEvaluation']>;
  readonly aideEncoreDisponible: Outcome<Output['aideEncoreDisponible']>;
  readonly joursDHospitalisation: Outcome<Output['joursDHospitalisation']>;
  readonly dernierJourDuDroit: Outcome<Output['dernierJourDuDroit']>;
  readonly ouvertureSuffisante: Outcome<Output['ouvertureSuffisante']>;
  readonly dernierJourServi: Outcome<Output['dernierJourServi']>;
  readonly coutEstime: ByElement<Output['coutEstime']>;
  readonly coutDuPlan: Outcome<Output['coutDuPlan']>;
  readonly transmisePendantLHospitalisation: Outcome<Output['transmisePendantLHospitalisation']>;
  readonly transmiseApresLeRetour: Outcome<Output['transmiseApresLeRetour']>;
  readonly recevable: Outcome<Output['recevable']>;
  readonly pronosticFavorable: Outcome<Output['pronosticFavorable']>;
  readonly hospitalisationCouverte: Outcome<Output['hospitalisationCouverte']>;
  readonly releveDuRegimeGeneral: Outcome<Output['releveDuRegimeGeneral']>;
  readonly ageRequis: Outcome<Output['ageRequis']>;
  readonly eligibleALAide: ByElement<Output['eligibleALAide']>;
  readonly excluParUneAideLegale: Outcome<Output['excluParUneAideLegale']>;
  readonly eligibleALArdh: Outcome<Output['eligibleALArdh']>;
  readonly orientationDeLaDemande: Outcome<Output['orientationDeLaDemande']>;
  readonly decisionDeLaCaisse: Outcome<Output['decisionDeLaCaisse']>;
  readonly ressourcesRetenues: Outcome<Output['ressourcesRetenues']>;
  readonly tauxDePriseEnCharge: Outcome<Output['tauxDePriseEnCharge']>;
  readonly tauxAuxRessourcesVerifiees: Outcome<Output['tauxAuxRessourcesVerifiees']>;
  readonly planSuivi: Outcome<Output['planSuivi']>;
  readonly plafondDuPlanSuivi: Outcome<Output['plafondDuPlanSuivi']>;
  readonly partDeLaCaisse: Outcome<Output['partDeLaCaisse']>;
  readonly planDansLePlafond: Outcome<Output['planDansLePlafond']>;
  readonly resteALaChargeDuRetraite: Outcome<Output['resteALaChargeDuRetraite']>;
  readonly sommeARendre: Outcome<Output['sommeARendre']>;
  readonly jourDuBilanDeLExperimentation: Outcome<Output['jourDuBilanDeLExperimentation']>;
  readonly ligneRemplie: ByElement<Output['ligneRemplie']>;
  readonly grilleComplete: Outcome<Output['grilleComplete']>;
  readonly etablissementSignataire: Outcome<Output['etablissementSignataire']>;
  readonly verdictDeDossierDeDemande: Outcome<Output['verdictDeDossierDeDemande']>;
  readonly manquantsDeDossierDeDemande: Outcome<Output['manquantsDeDossierDeDemande']>;
  readonly verdictDeJustificationDuRevenu: Outcome<Output['verdictDeJustificationDuRevenu']>;
  readonly manquantsDeJustificationDuRevenu: Outcome<Output['manquantsDeJustificationDuRevenu']>;
  readonly verdictDeEtapeDeLHospitalisation: Outcome<Output['verdictDeEtapeDeLHospitalisation']>;
  readonly manquantsDeEtapeDeLHospitalisation: Outcome<Output['manquantsDeEtapeDeLHospitalisation']>;
  readonly verdictDeEtapeDuRetour: Outcome<Output['verdictDeEtapeDuRetour']>;
  readonly manquantsDeEtapeDuRetour: Outcome<Output['manquantsDeEtapeDuRetour']>;
  readonly verdictDePriseDeRendezVousDeLEvaluation: Outcome<Output['verdictDePriseDeRendezVousDeLEvaluation']>;
  readonly manquantsDePriseDeRendezVousDeLEvaluation: Outcome<Output['manquantsDePriseDeRendezVousDeLEvaluation']>;
  readonly echeanceDeSuiviDeLaSituation: Outcome<Output['echeanceDeSuiviDeLaSituation']>;
  readonly plusTotDeSuiviDeLaSituation: Outcome<Output['plusTotDeSuiviDeLaSituation']>;
  readonly etatDeSuiviDeLaSituation: Outcome<Output['etatDeSuiviDeLaSituation']>;
  readonly echeanceDeFicheDeSituation: Outcome<Output['echeanceDeFicheDeSituation']>;
  readonly plusTotDeFicheDeSituation: Outcome<Output['plusTotDeFicheDeSituation']>;
  readonly etatDeFicheDeSituation: Outcome<Output['etatDeFicheDeSituation']>;
  readonly verdictDeEtapeDeLaFin: Outcome<Output['verdictDeEtapeDeLaFin']>;
  readonly manquantsDeEtapeDeLaFin: Outcome<Output['manquantsDeEtapeDeLaFin']>;
  readonly suiviRecevable: Outcome<Output['suiviRecevable']>;
  readonly suiteADonner: Outcome<Output['suiteADonner']>;
  readonly deductionDeLArdhSurLePap: Outcome<Output['deductionDeLArdhSurLePap']>;
  readonly demandeTraiteeEnPap: Outcome<Output['demandeTraiteeEnPap']>;
  readonly prestationOuverteALAideSociale: ByElement<Output['prestationOuverteALAideSociale']>;
  readonly papInterrompu: Outcome<Output['papInterrompu']>;
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
    troisMoisEffectifs: reader.choice(
      options.readings?.troisMoisEffectifs,
      TROIS_MOIS_EFFECTIFS,
      '',
      'trois mois effectifs',
    ),
    compteDesTroisMois: reader.choice(
      options.readings?.compteDesTroisMois,
      COMPTE_DES_TROIS_MOIS,
      '',
      'compte des trois mois',
    ),
    droitAuDelaDeLOuverture: reader.choice(
      options.readings?.droitAuDelaDeLOuverture,
      DROIT_AU_DELA_DE_LOUVERTURE,
      '',
      "droit au-delà de l'ouverture",
    ),
    assietteDuPlafond: reader.choice(
      options.readings?.assietteDuPlafond,
      ASSIETTE_DU_PLAFOND,
      '',
      'assiette du plafond',
    ),
    tauxApresControle: reader.choice(
      options.readings?.tauxApresControle,
      TAUX_APRES_CONTROLE,
      '',
      'taux après contrôle',
    ),
    entreLaSortieEtLeRetour: reader.choice(
      options.readings?.entreLaSortieEtLeRetour,
      ENTRE_LA_SORTIE_ET_LE_RETOUR,
      '',
      'entre la sortie et le retour',
    ),
    psychiatrieSansExperimentation: reader.choice(
      options.readings?.psychiatrieSansExperimentation,
      PSYCHIATRIE_SANS_EXPERIMENTATION,
      '',
      'psychiatrie sans expérimentation',
    ),
    regimePrincipal: reader.choice(options.readings?.regimePrincipal, REGIME_PRINCIPAL, '', 'régime principal'),
    jourDeLAge: reader.choice(options.readings?.jourDeLAge, JOUR_DE_LAGE, '', "jour de l'âge"),
    aideExclusive: reader.choice(options.readings?.aideExclusive, AIDE_EXCLUSIVE, '', 'aide exclusive'),
    demandeTardiveEnGir1A4: reader.choice(
      options.readings?.demandeTardiveEnGir1A4,
      DEMANDE_TARDIVE_EN_GIR1_A4,
      '',
      'demande tardive en GIR 1 à 4',
    ),
    signatureDeLEtablissement: reader.choice(
      options.readings?.signatureDeLEtablissement,
      SIGNATURE_DE_LETABLISSEMENT,
      '',
      "signature de l'établissement",
    ),
    porteeDuBesoinSuperieur: reader.choice(
      options.readings?.porteeDuBesoinSuperieur,
      PORTEE_DU_BESOIN_SUPERIEUR,
      '',
      'portée du besoin supérieur',
    ),
    nouveauPlanDeTroisMois: reader.choice(
      options.readings?.nouveauPlanDeTroisMois,
      NOUVEAU_PLAN_DE_TROIS_MOIS,
      '',
      'nouveau plan de trois mois',
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
    const grilleCompleteValue = grilleComplete(dossier);
    return {
      troisMoisDuDroit: determined(writePeriod(keptTroisMoisDuDroit(dossier, kept))),
      ouvertureDansLOutil: determined(writePeriod(keptOuvertureDansLOutil(dossier, kept))),
      suiteDeLaNouvelleHospitalisation: dossier.nouvellesHospitalisations.map((nouvelleHospitalisation) => ({
        of: [`nouvelles hospitalisations[${nouvelleHospitalisation.$place}]`],
        outcome: determined(keptSuiteDeLaNouvelleHospitalisation(dossier, kept, nouvelleHospitalisation)),
      })),
      nouvelleEvaluation: dossier.nouvellesHospitalisations.map((nouvelleHospitalisation) => ({
        of: [`nouvelles hospitalisations[${nouvelleHospitalisation.$place}]`],
        outcome: determined(nouvelleEvaluation(dossier, kept, nouvelleHospitalisation)),
      })),
      aideEncoreDisponible: determined(formatDecimal(aideEncoreDisponible(dossier), 2)),
      joursDHospitalisation: determined(keptJoursDHospitalisation(dossier, kept)),
      dernierJourDuDroit: determined(writeDay(keptDernierJourDuDroit(dossier, kept))),
      ouvertureSuffisante: determined(keptOuvertureSuffisante(dossier, kept)),
      dernierJourServi: determined(writeDay(dernierJourServi(dossier, kept))),
      coutEstime: dossier.preconisations.map((preconisation) => ({
        of: [`préconisations[${preconisation.$place}]`],
        outcome: determined(formatDecimal(keptCoutEstime(kept, preconisation), 2)),
      })),
      coutDuPlan: determined(formatDecimal(keptCoutDuPlan(dossier, kept), 2)),
      transmisePendantLHospitalisation: determined(transmisePendantLHospitalisation(dossier)),
      transmiseApresLeRetour: determined(transmiseApresLeRetour(dossier)),
      recevable: determined(keptRecevable(dossier, kept)),
      pronosticFavorable: determined(pronosticFavorable(dossier)),
      hospitalisationCouverte: determined(keptHospitalisationCouverte(dossier, kept)),
      releveDuRegimeGeneral: determined(releveDuRegimeGeneral(dossier)),
      ageRequis: determined(keptAgeRequis(dossier, kept)),
      eligibleALAide: dossier.lignesDeLaGrille.map((ligneDeLaGrille) => ({
        of: [`lignes de la grille[${ligneDeLaGrille.$place}]`],
        outcome: determined(keptEligibleALAide(kept, ligneDeLaGrille)),
      })),
      excluParUneAideLegale: determined(keptExcluParUneAideLegale(dossier, kept)),
      eligibleALArdh: determined(keptEligibleALArdh(dossier, kept)),
      orientationDeLaDemande: determined(keptOrientationDeLaDemande(dossier, kept)),
      decisionDeLaCaisse: determined(decisionDeLaCaisse(dossier, kept)),
      ressourcesRetenues: determined(formatDecimal(ressourcesRetenues(dossier), 2)),
      tauxDePriseEnCharge: determined(formatDecimal(tauxDePriseEnCharge(), 2)),
      tauxAuxRessourcesVerifiees: determined(formatDecimal(tauxAuxRessourcesVerifiees(), 2)),
      planSuivi: determined(keptPlanSuivi(dossier, kept)),
      plafondDuPlanSuivi: determined(formatDecimal(keptPlafondDuPlanSuivi(dossier, kept), 2)),
      partDeLaCaisse: determined(formatDecimal(keptPartDeLaCaisse(dossier, kept), 2)),
      planDansLePlafond: determined(planDansLePlafond(dossier, kept)),
      resteALaChargeDuRetraite: determined(formatDecimal(resteALaChargeDuRetraite(dossier, kept), 2)),
      sommeARendre: determined(formatDecimal(sommeARendre(dossier, kept), 2)),
      jourDuBilanDeLExperimentation: determined(writeDay(jourDuBilanDeLExperimentation(dossier))),
      ligneRemplie: dossier.lignesDeLaGrille.map((ligneDeLaGrille) => ({
        of: [`lignes de la grille[${ligneDeLaGrille.$place}]`],
        outcome: determined(ligneRemplie(ligneDeLaGrille)),
      })),
      grilleComplete: determined(grilleCompleteValue),
      etablissementSignataire: determined(etablissementSignataire(dossier)),
      verdictDeDossierDeDemande: determined(verdictDeDossierDeDemande(dossier, grilleCompleteValue)),
      manquantsDeDossierDeDemande: determined(
        manquantsDeDossierDeDemande(dossier, grilleCompleteValue).map(writePieceManquanteDeDossierDeDemande),
      ),
      verdictDeJustificationDuRevenu: determined(verdictDeJustificationDuRevenu(dossier)),
      manquantsDeJustificationDuRevenu: determined(
        manquantsDeJustificationDuRevenu(dossier).map(writePieceManquanteDeJustificationDuRevenu),
      ),
      verdictDeEtapeDeLHospitalisation: determined(verdictDeEtapeDeLHospitalisation(dossier)),
      manquantsDeEtapeDeLHospitalisation: determined(
        manquantsDeEtapeDeLHospitalisation(dossier).map(writePieceManquanteDeEtapeDeLHospitalisation),
      ),
      verdictDeEtapeDuRetour: determined(verdictDeEtapeDuRetour(dossier)),
      manquantsDeEtapeDuRetour: determined(manquantsDeEtapeDuRetour(dossier).map(writePieceManquanteDeEtapeDuRetour)),
      verdictDePriseDeRendezVousDeLEvaluation: determined(verdictDePriseDeRendezVousDeLEvaluation(dossier)),
      manquantsDePriseDeRendezVousDeLEvaluation: determined(
        manquantsDePriseDeRendezVousDeLEvaluation(dossier).map(writePieceManquanteDePriseDeRendezVousDeLEvaluation),
      ),
      echeanceDeSuiviDeLaSituation: determined(writeDay(keptEcheanceDeSuiviDeLaSituation(dossier, kept))),
      plusTotDeSuiviDeLaSituation: determined(writeDay(plusTotDeSuiviDeLaSituation(dossier))),
      etatDeSuiviDeLaSituation: determined(etatDeSuiviDeLaSituation(dossier, kept)),
      echeanceDeFicheDeSituation: determined(writeDay(keptEcheanceDeFicheDeSituation(dossier, kept))),
      plusTotDeFicheDeSituation: determined(writeDay(plusTotDeFicheDeSituation(dossier))),
      etatDeFicheDeSituation: determined(etatDeFicheDeSituation(dossier, kept)),
      verdictDeEtapeDeLaFin: determined(verdictDeEtapeDeLaFin(dossier)),
      manquantsDeEtapeDeLaFin: determined(
        manquantsDeEtapeDeLaFin(dossier, kept).map(writePieceManquanteDeEtapeDeLaFin),
      ),
      suiviRecevable: determined(suiviRecevable(dossier)),
      suiteADonner: determined(suiteADonner(dossier)),
      deductionDeLArdhSurLePap: determined(formatDecimal(DEDUCTION_DE_LARDH_SUR_LE_PAP, 2)),
      demandeTraiteeEnPap: determined(demandeTraiteeEnPap(dossier, kept)),
      prestationOuverteALAideSociale: dossier.preconisations.map((preconisation) => ({
        of: [`préconisations[${preconisation.$place}]`],
        outcome: determined(prestationOuverteALAideSociale(dossier, preconisation)),
      })),
      papInterrompu: determined(papInterrompu(dossier)),
    };
  } catch (signal) {
    if (signal instanceof FaultSignal || signal === UNANSWERED) return null;
    throw signal;
  }
}

function allResults(given: Given<Dossier>): Results {
  const each = eachResult(given);
  return {
    troisMoisDuDroit: each.troisMoisDuDroit(),
    ouvertureDansLOutil: each.ouvertureDansLOutil(),
    suiteDeLaNouvelleHospitalisation: each.suiteDeLaNouvelleHospitalisation(),
    nouvelleEvaluation: each.nouvelleEvaluation(),
    aideEncoreDisponible: each.aideEncoreDisponible(),
    joursDHospitalisation: each.joursDHospitalisation(),
    dernierJourDuDroit: each.dernierJourDuDroit(),
    ouvertureSuffisante: each.ouvertureSuffisante(),
    dernierJourServi: each.dernierJourServi(),
    coutEstime: each.coutEstime(),
    coutDuPlan: each.coutDuPlan(),
    transmisePendantLHospitalisation: each.transmisePendantLHospitalisation(),
    transmiseApresLeRetour: each.transmiseApresLeRetour(),
    recevable: each.recevable(),
    pronosticFavorable: each.pronosticFavorable(),
    hospitalisationCouverte: each.hospitalisationCouverte(),
    releveDuRegimeGeneral: each.releveDuRegimeGeneral(),
    ageRequis: each.ageRequis(),
    eligibleALAide: each.eligibleALAide(),
    excluParUneAideLegale: each.excluParUneAideLegale(),
    eligibleALArdh: each.eligibleALArdh(),
    orientationDeLaDemande: each.orientationDeLaDemande(),
    decisionDeLaCaisse: each.decisionDeLaCaisse(),
    ressourcesRetenues: each.ressourcesRetenues(),
    tauxDePriseEnCharge: each.tauxDePriseEnCharge(),
    tauxAuxRessourcesVerifiees: each.tauxAuxRessourcesVerifiees(),
    planSuivi: each.planSuivi(),
    plafondDuPlanSuivi: each.plafondDuPlanSuivi(),
    partDeLaCaisse: each.partDeLaCaisse(),
    planDansLePlafond: each.planDansLePlafond(),
    resteALaChargeDuRetraite: each.resteALaChargeDuRetraite(),
    sommeARendre: each.sommeARendre(),
    jourDuBilanDeLExperimentation: each.jourDuBilanDeLExperimentation(),
    ligneRemplie: each.ligneRemplie(),
    grilleComplete: each.grilleComplete(),
    etablissementSignataire: each.etablissementSignataire(),
    verdictDeDossierDeDemande: each.verdictDeDossierDeDemande(),
    manquantsDeDossierDeDemande: each.manquantsDeDossierDeDemande(),
    verdictDeJustificationDuRevenu: each.verdictDeJustificationDuRevenu(),
    manquantsDeJustificationDuRevenu: each.manquantsDeJustificationDuRevenu(),
    verdictDeEtapeDeLHospitalisation: each.verdictDeEtapeDeLHospitalisation(),
    manquantsDeEtapeDeLHospitalisation: each.manquantsDeEtapeDeLHospitalisation(),
    verdictDeEtapeDuRetour: each.verdictDeEtapeDuRetour(),
    manquantsDeEtapeDuRetour: each.manquantsDeEtapeDuRetour(),
    verdictDePriseDeRendezVousDeLEvaluation: each.verdictDePriseDeRendezVousDeLEvaluation(),
    manquantsDePriseDeRendezVousDeLEvaluation: each.manquantsDePriseDeRendezVousDeLEvaluation(),
    echeanceDeSuiviDeLaSituation: each.echeanceDeSuiviDeLaSituation(),
    plusTotDeSuiviDeLaSituation: each.plusTotDeSuiviDeLaSituation(),
    etatDeSuiviDeLaSituation: each.etatDeSuiviDeLaSituation(),
    echeanceDeFicheDeSituation: each.echeanceDeFicheDeSituation(),
    plusTotDeFicheDeSituation: each.plusTotDeFicheDeSituation(),
    etatDeFicheDeSituation: each.etatDeFicheDeSituation(),
    verdictDeEtapeDeLaFin: each.verdictDeEtapeDeLaFin(),
    manquantsDeEtapeDeLaFin: each.manquantsDeEtapeDeLaFin(),
    suiviRecevable: each.suiviRecevable(),
    suiteADonner: each.suiteADonner(),
    deductionDeLArdhSurLePap: each.deductionDeLArdhSurLePap(),
    demandeTraiteeEnPap: each.demandeTraiteeEnPap(),
    prestationOuverteALAideSociale: each.prestationOuverteALAideSociale(),
    papInterrompu: each.papInterrompu(),
  };
}

/** Each result on its own: plain arithmetic when the dossier gives all it reads, else the world with unknowns. */
function eachResult(given: Given<Dossier>): { readonly [K in keyof Results]: () => Results[K] } {
  // a result is computed from it only when the dossier gives all that it reads
  const dossier = given as Dossier;
  const kept = nothingKept();
  const session = new Session(RULES, given);
  return {
    troisMoisDuDroit: () =>
      session.result({
        reads: ['dateDeRetour', 'dateDeLaDemande', 'troisMoisEffectifs'],
        guarantees: [],
        known: () => writePeriod(keptTroisMoisDuDroit(dossier, kept)),
        open: (open) => openTroisMoisDuDroit(open, undefined),
        shape: { kind: 'period' },
      }),
    ouvertureDansLOutil: () =>
      session.result({
        reads: ['dateDeLaDemande'],
        guarantees: [],
        known: () => writePeriod(keptOuvertureDansLOutil(dossier, kept)),
        open: (open) => openOuvertureDansLOutil(open, undefined),
        shape: { kind: 'period' },
      }),
    suiteDeLaNouvelleHospitalisation: () =>
      session.elements(
        {
          reads: ['dateDeRetour', 'dateDeLaDemande', 'troisMoisEffectifs', 'nouvellesHospitalisations'],
          guarantees: [],
          known: (nouvelleHospitalisation: NouvelleHospitalisation) =>
            keptSuiteDeLaNouvelleHospitalisation(dossier, kept, nouvelleHospitalisation),
          open: (open, nouvelleHospitalisation) =>
            openSuiteDeLaNouvelleHospitalisation(open, undefined, nouvelleHospitalisation),
          shape: { kind: 'choice', values: EFFET_DE_LHOSPITALISATION },
        },
        [{ lists: [{ input: 'nouvellesHospitalisations', known: dossier.nouvellesHospitalisations }] }],
      ),
    nouvelleEvaluation: () =>
      session.elements(
        {
          reads: ['dateDeRetour', 'dateDeLaDemande', 'troisMoisEffectifs', 'nouvellesHospitalisations'],
          guarantees: [],
          known: (nouvelleHospitalisation: NouvelleHospitalisation) =>
            nouvelleEvaluation(dossier, kept, nouvelleHospitalisation),
          open: (open, nouvelleHospitalisation) => openNouvelleEvaluation(open, undefined, nouvelleHospitalisation),
          shape: { kind: 'boolean' },
        },
        [{ lists: [{ input: 'nouvellesHospitalisations', known: dossier.nouvellesHospitalisations }] }],
      ),
    aideEncoreDisponible: () =>
      session.result({
        reads: ['aideInitialementNotifiee', 'aideDejaUtilisee'],
        guarantees: [],
        known: () => formatDecimal(aideEncoreDisponible(dossier), 2),
        open: openAideEncoreDisponible,
        shape: { kind: 'number', scale: 2, min: null, max: null },
      }),
    joursDHospitalisation: () =>
      session.result({
        reads: ['nouvellesHospitalisations', 'dateDeRetour', 'dateDeLaDemande', 'troisMoisEffectifs'],
        guarantees: [],
        known: () => keptJoursDHospitalisation(dossier, kept),
        open: (open) => openJoursDHospitalisation(open, undefined),
        shape: { kind: 'number', scale: 0, min: null, max: null },
      }),
    dernierJourDuDroit: () =>
      session.result({
        reads: [
          'dateDeRetour',
          'nouvellesHospitalisations',
          'dateDeLaDemande',
          'compteDesTroisMois',
          'troisMoisEffectifs',
        ],
        guarantees: [],
        known: () => writeDay(keptDernierJourDuDroit(dossier, kept)),
        open: (open) => openDernierJourDuDroit(open, undefined),
        shape: { kind: 'date' },
      }),
    ouvertureSuffisante: () =>
      session.result({
        reads: [
          'dateDeRetour',
          'nouvellesHospitalisations',
          'dateDeLaDemande',
          'compteDesTroisMois',
          'troisMoisEffectifs',
        ],
        guarantees: [],
        known: () => keptOuvertureSuffisante(dossier, kept),
        open: (open) => openOuvertureSuffisante(open, undefined),
        shape: { kind: 'boolean' },
      }),
    dernierJourServi: () =>
      session.result({
        reads: [
          'dateDeRetour',
          'nouvellesHospitalisations',
          'dateDeLaDemande',
          'compteDesTroisMois',
          'troisMoisEffectifs',
          'droitAuDelaDeLOuverture',
        ],
        guarantees: [],
        known: () => writeDay(dernierJourServi(dossier, kept)),
        open: (open) => openDernierJourServi(open, undefined),
        shape: { kind: 'date' },
      }),
    coutEstime: () =>
      session.elements(
        {
          reads: ['preconisations'],
          guarantees: [],
          known: (preconisation: Preconisation) => formatDecimal(keptCoutEstime(kept, preconisation), 2),
          open: openCoutEstime,
          shape: { kind: 'number', scale: 2, min: null, max: null },
        },
        [{ lists: [{ input: 'preconisations', known: dossier.preconisations }] }],
      ),
    coutDuPlan: () =>
      session.result({
        reads: ['evaluationFaite', 'preconisations', 'coutDuPlanDefinitif'],
        guarantees: [],
        known: () => formatDecimal(keptCoutDuPlan(dossier, kept), 2),
        open: openCoutDuPlan,
        shape: { kind: 'number', scale: 2, min: null, max: null },
      }),
    transmisePendantLHospitalisation: () =>
      session.result({
        reads: ['dateDeSortie', 'dateDeLaDemande', 'transmiseAvantLHeureDeLaSortie'],
        guarantees: [],
        known: () => transmisePendantLHospitalisation(dossier),
        open: openTransmisePendantLHospitalisation,
        shape: { kind: 'boolean' },
      }),
    transmiseApresLeRetour: () =>
      session.result({
        reads: ['dateDeLaDemande', 'dateDeRetour', 'transmiseAvantLHeureDuRetour'],
        guarantees: [],
        known: () => transmiseApresLeRetour(dossier),
        open: openTransmiseApresLeRetour,
        shape: { kind: 'boolean' },
      }),
    recevable: () =>
      session.result({
        reads: [
          'dateDeSortie',
          'dateDeLaDemande',
          'transmiseAvantLHeureDeLaSortie',
          'dateDeRetour',
          'transmiseAvantLHeureDuRetour',
          'entreLaSortieEtLeRetour',
        ],
        guarantees: [],
        known: () => keptRecevable(dossier, kept),
        open: (open) => openRecevable(open, undefined),
        shape: { kind: 'boolean' },
      }),
    pronosticFavorable: () =>
      session.result({
        reads: ['girPronostique'],
        guarantees: [],
        known: () => pronosticFavorable(dossier),
        open: openPronosticFavorable,
        shape: { kind: 'boolean' },
      }),
    hospitalisationCouverte: () =>
      session.result({
        reads: [
          'soinsPsychiatriques',
          'experimentationDeLaCaisse',
          'conventionDExperimentationSignee',
          'criteresDeLaConventionRemplis',
          'modeDeLHospitalisation',
          'psychiatrieSansExperimentation',
        ],
        guarantees: [],
        known: () => keptHospitalisationCouverte(dossier, kept),
        open: openHospitalisationCouverte,
        shape: { kind: 'boolean' },
      }),
    releveDuRegimeGeneral: () =>
      session.result({
        reads: [
          'retraiteDuRegimeGeneral',
          'regimeGeneralATitrePrincipal',
          'activiteLaPlusLongueAuRegimeGeneral',
          'regimePrincipal',
        ],
        guarantees: [],
        known: () => releveDuRegimeGeneral(dossier),
        open: openReleveDuRegimeGeneral,
        shape: { kind: 'boolean' },
      }),
    ageRequis: () =>
      session.result({
        reads: ['dateDeNaissance', 'dateDeLaDemande', 'dateDeRetour', 'jourDeLAge'],
        guarantees: [],
        known: () => keptAgeRequis(dossier, kept),
        open: (open) => openAgeRequis(open, undefined),
        shape: { kind: 'boolean' },
      }),
    eligibleALAide: () =>
      session.elements(
        {
          reads: ['lignesDeLaGrille'],
          guarantees: [],
          known: (ligneDeLaGrille: LigneDeLaGrille) => keptEligibleALAide(kept, ligneDeLaGrille),
          open: openEligibleALAide,
          shape: { kind: 'boolean' },
        },
        [{ lists: [{ input: 'lignesDeLaGrille', known: dossier.lignesDeLaGrille }] }],
      ),
    excluParUneAideLegale: () =>
      session.result({
        reads: ['autrePrestationEquivalenteDuDepartement', 'lignesDeLaGrille', 'aideExclusive'],
        guarantees: [0],
        known: () => keptExcluParUneAideLegale(dossier, kept),
        open: openExcluParUneAideLegale,
        shape: { kind: 'boolean' },
      }),
    eligibleALArdh: () =>
      session.result({
        reads: [
          'soinsPsychiatriques',
          'experimentationDeLaCaisse',
          'conventionDExperimentationSignee',
          'criteresDeLaConventionRemplis',
          'modeDeLHospitalisation',
          'retraiteDuRegimeGeneral',
          'regimeGeneralATitrePrincipal',
          'activiteLaPlusLongueAuRegimeGeneral',
          'dateDeNaissance',
          'dateDeLaDemande',
          'dateDeRetour',
          'girPronostique',
          'domicileDAvantOuEquivalent',
          'autrePrestationEquivalenteDuDepartement',
          'lignesDeLaGrille',
          'hebergeEnFamilleDAccueil',
          'apaDUrgence',
          'psychiatrieSansExperimentation',
          'regimePrincipal',
          'jourDeLAge',
          'aideExclusive',
        ],
        guarantees: [0],
        known: () => keptEligibleALArdh(dossier, kept),
        open: (open) => openEligibleALArdh(open, undefined),
        shape: { kind: 'boolean' },
      }),
    orientationDeLaDemande: () =>
      session.result({
        reads: [
          'dateDeSortie',
          'dateDeLaDemande',
          'transmiseAvantLHeureDeLaSortie',
          'dateDeRetour',
          'transmiseAvantLHeureDuRetour',
          'girPronostique',
          'soinsPsychiatriques',
          'experimentationDeLaCaisse',
          'conventionDExperimentationSignee',
          'criteresDeLaConventionRemplis',
          'modeDeLHospitalisation',
          'retraiteDuRegimeGeneral',
          'regimeGeneralATitrePrincipal',
          'activiteLaPlusLongueAuRegimeGeneral',
          'dateDeNaissance',
          'domicileDAvantOuEquivalent',
          'autrePrestationEquivalenteDuDepartement',
          'lignesDeLaGrille',
          'hebergeEnFamilleDAccueil',
          'apaDUrgence',
          'entreLaSortieEtLeRetour',
          'demandeTardiveEnGir1A4',
          'psychiatrieSansExperimentation',
          'regimePrincipal',
          'jourDeLAge',
          'aideExclusive',
        ],
        guarantees: [0],
        known: () => keptOrientationDeLaDemande(dossier, kept),
        open: (open) => openOrientationDeLaDemande(open, undefined),
        shape: { kind: 'choice', values: ORIENTATION },
      }),
    decisionDeLaCaisse: () =>
      session.result({
        reads: [
          'dateDeSortie',
          'dateDeLaDemande',
          'transmiseAvantLHeureDeLaSortie',
          'dateDeRetour',
          'transmiseAvantLHeureDuRetour',
          'girPronostique',
          'soinsPsychiatriques',
          'experimentationDeLaCaisse',
          'conventionDExperimentationSignee',
          'criteresDeLaConventionRemplis',
          'modeDeLHospitalisation',
          'retraiteDuRegimeGeneral',
          'regimeGeneralATitrePrincipal',
          'activiteLaPlusLongueAuRegimeGeneral',
          'dateDeNaissance',
          'domicileDAvantOuEquivalent',
          'autrePrestationEquivalenteDuDepartement',
          'lignesDeLaGrille',
          'hebergeEnFamilleDAccueil',
          'apaDUrgence',
          'evaluationFaite',
          'entreLaSortieEtLeRetour',
          'demandeTardiveEnGir1A4',
          'psychiatrieSansExperimentation',
          'regimePrincipal',
          'jourDeLAge',
          'aideExclusive',
        ],
        guarantees: [0],
        known: () => decisionDeLaCaisse(dossier, kept),
        open: (open) => openDecisionDeLaCaisse(open, undefined),
        shape: { kind: 'optional', of: { kind: 'choice', values: DECISION } },
      }),
    ressourcesRetenues: () =>
      session.result({
        reads: ['ressourcesMensuellesDeclarees'],
        guarantees: [],
        known: () => formatDecimal(ressourcesRetenues(dossier), 2),
        open: openRessourcesRetenues,
        shape: { kind: 'number', scale: 2, min: null, max: null },
      }),
    tauxDePriseEnCharge: () =>
      session.result({
        reads: [],
        guarantees: [],
        known: () => formatDecimal(tauxDePriseEnCharge(), 2),
        open: openTauxDePriseEnCharge,
        shape: { kind: 'number', scale: 2, min: null, max: null },
      }),
    tauxAuxRessourcesVerifiees: () =>
      session.result({
        reads: [],
        guarantees: [],
        known: () => formatDecimal(tauxAuxRessourcesVerifiees(), 2),
        open: openTauxAuxRessourcesVerifiees,
        shape: { kind: 'number', scale: 2, min: null, max: null },
      }),
    planSuivi: () =>
      session.result({
        reads: ['titulaireDUnPap', 'optionDeLaCaisse', 'nouveauPlanDeTroisMois'],
        guarantees: [],
        known: () => keptPlanSuivi(dossier, kept),
        open: openPlanSuivi,
        shape: { kind: 'choice', values: NATURE_DU_PLAN },
      }),
    plafondDuPlanSuivi: () =>
      session.result({
        reads: ['titulaireDUnPap', 'optionDeLaCaisse', 'dateDeLaDemande', 'nouveauPlanDeTroisMois'],
        guarantees: [],
        known: () => formatDecimal(keptPlafondDuPlanSuivi(dossier, kept), 2),
        open: (open) => openPlafondDuPlanSuivi(open, undefined),
        shape: { kind: 'number', scale: 2, min: null, max: null },
      }),
    partDeLaCaisse: () =>
      session.result({
        reads: [
          'evaluationFaite',
          'preconisations',
          'coutDuPlanDefinitif',
          'titulaireDUnPap',
          'optionDeLaCaisse',
          'dateDeLaDemande',
          'assietteDuPlafond',
          'nouveauPlanDeTroisMois',
        ],
        guarantees: [],
        known: () => formatDecimal(keptPartDeLaCaisse(dossier, kept), 2),
        open: (open) => openPartDeLaCaisse(open, undefined),
        shape: { kind: 'number', scale: 2, min: null, max: null },
      }),
    planDansLePlafond: () =>
      session.result({
        reads: [
          'evaluationFaite',
          'preconisations',
          'coutDuPlanDefinitif',
          'titulaireDUnPap',
          'optionDeLaCaisse',
          'dateDeLaDemande',
          'assietteDuPlafond',
          'nouveauPlanDeTroisMois',
        ],
        guarantees: [],
        known: () => planDansLePlafond(dossier, kept),
        open: (open) => openPlanDansLePlafond(open, undefined),
        shape: { kind: 'boolean' },
      }),
    resteALaChargeDuRetraite: () =>
      session.result({
        reads: [
          'evaluationFaite',
          'preconisations',
          'coutDuPlanDefinitif',
          'titulaireDUnPap',
          'optionDeLaCaisse',
          'dateDeLaDemande',
          'assietteDuPlafond',
          'nouveauPlanDeTroisMois',
        ],
        guarantees: [],
        known: () => formatDecimal(resteALaChargeDuRetraite(dossier, kept), 2),
        open: (open) => openResteALaChargeDuRetraite(open, undefined),
        shape: { kind: 'number', scale: 2, min: null, max: null },
      }),
    sommeARendre: () =>
      session.result({
        reads: [
          'ressourcesVerifiees',
          'partDejaVersee',
          'evaluationFaite',
          'preconisations',
          'coutDuPlanDefinitif',
          'titulaireDUnPap',
          'optionDeLaCaisse',
          'dateDeLaDemande',
          'tauxApresControle',
          'assietteDuPlafond',
          'nouveauPlanDeTroisMois',
        ],
        guarantees: [],
        known: () => formatDecimal(sommeARendre(dossier, kept), 2),
        open: (open) => openSommeARendre(open, undefined),
        shape: { kind: 'number', scale: 2, min: null, max: null },
      }),
    jourDuBilanDeLExperimentation: () =>
      session.result({
        reads: ['debutDeLExperimentation'],
        guarantees: [],
        known: () => writeDay(jourDuBilanDeLExperimentation(dossier)),
        open: openJourDuBilanDeLExperimentation,
        shape: { kind: 'date' },
      }),
    ligneRemplie: () =>
      session.elements(
        {
          reads: ['lignesDeLaGrille'],
          guarantees: [],
          known: (ligneDeLaGrille: LigneDeLaGrille) => ligneRemplie(ligneDeLaGrille),
          open: openLigneRemplie,
          shape: { kind: 'boolean' },
        },
        [{ lists: [{ input: 'lignesDeLaGrille', known: dossier.lignesDeLaGrille }] }],
      ),
    grilleComplete: () =>
      session.result({
        reads: ['lignesDeLaGrille'],
        guarantees: [0],
        known: () => grilleComplete(dossier),
        open: openGrilleComplete,
        shape: { kind: 'boolean' },
      }),
    etablissementSignataire: () =>
      session.result({
        reads: ['demandeFormuleePar', 'signatureDeLEtablissement'],
        guarantees: [],
        known: () => etablissementSignataire(dossier),
        open: openEtablissementSignataire,
        shape: { kind: 'boolean' },
      }),
    verdictDeDossierDeDemande: () =>
      session.result({
        reads: ['dossierDeDemande', 'lignesDeLaGrille', 'demandeFormuleePar', 'signatureDeLEtablissement'],
        guarantees: [0],
        known: () => verdictDeDossierDeDemande(dossier, grilleComplete(dossier)),
        open: openVerdictDeDossierDeDemande,
        shape: { kind: 'choice', values: VERDICT },
      }),
    manquantsDeDossierDeDemande: () =>
      session.result({
        reads: ['dossierDeDemande', 'lignesDeLaGrille', 'demandeFormuleePar', 'signatureDeLEtablissement'],
        guarantees: [0],
        known: () =>
          manquantsDeDossierDeDemande(dossier, grilleComplete(dossier)).map(writePieceManquanteDeDossierDeDemande),
        open: openManquantsDeDossierDeDemande,
        shape: { kind: 'list', of: PIECE_MANQUANTE_DE_DOSSIER_DE_DEMANDE_SHAPE, sortedBy: null, atMost: null },
      }),
    verdictDeJustificationDuRevenu: () =>
      session.result({
        reads: ['controleParSondage', 'justificationDuRevenu'],
        guarantees: [],
        known: () => verdictDeJustificationDuRevenu(dossier),
        open: openVerdictDeJustificationDuRevenu,
        shape: { kind: 'choice', values: VERDICT },
      }),
    manquantsDeJustificationDuRevenu: () =>
      session.result({
        reads: ['controleParSondage', 'justificationDuRevenu'],
        guarantees: [],
        known: () => manquantsDeJustificationDuRevenu(dossier).map(writePieceManquanteDeJustificationDuRevenu),
        open: openManquantsDeJustificationDuRevenu,
        shape: { kind: 'list', of: PIECE_MANQUANTE_DE_JUSTIFICATION_DU_REVENU_SHAPE, sortedBy: null, atMost: null },
      }),
    verdictDeEtapeDeLHospitalisation: () =>
      session.result({
        reads: ['etapeDeLHospitalisation'],
        guarantees: [],
        known: () => verdictDeEtapeDeLHospitalisation(dossier),
        open: openVerdictDeEtapeDeLHospitalisation,
        shape: { kind: 'choice', values: VERDICT },
      }),
    manquantsDeEtapeDeLHospitalisation: () =>
      session.result({
        reads: ['etapeDeLHospitalisation'],
        guarantees: [],
        known: () => manquantsDeEtapeDeLHospitalisation(dossier).map(writePieceManquanteDeEtapeDeLHospitalisation),
        open: openManquantsDeEtapeDeLHospitalisation,
        shape: { kind: 'list', of: PIECE_MANQUANTE_DE_ETAPE_DE_LHOSPITALISATION_SHAPE, sortedBy: null, atMost: null },
      }),
    verdictDeEtapeDuRetour: () =>
      session.result({
        reads: ['evaluationFaite', 'etapeDuRetour'],
        guarantees: [],
        known: () => verdictDeEtapeDuRetour(dossier),
        open: openVerdictDeEtapeDuRetour,
        shape: { kind: 'choice', values: VERDICT },
      }),
    manquantsDeEtapeDuRetour: () =>
      session.result({
        reads: ['etapeDuRetour', 'evaluationFaite'],
        guarantees: [],
        known: () => manquantsDeEtapeDuRetour(dossier).map(writePieceManquanteDeEtapeDuRetour),
        open: openManquantsDeEtapeDuRetour,
        shape: { kind: 'list', of: PIECE_MANQUANTE_DE_ETAPE_DU_RETOUR_SHAPE, sortedBy: null, atMost: null },
      }),
    verdictDePriseDeRendezVousDeLEvaluation: () =>
      session.result({
        reads: ['priseDeRendezVousDeLEvaluation'],
        guarantees: [],
        known: () => verdictDePriseDeRendezVousDeLEvaluation(dossier),
        open: openVerdictDePriseDeRendezVousDeLEvaluation,
        shape: { kind: 'choice', values: VERDICT },
      }),
    manquantsDePriseDeRendezVousDeLEvaluation: () =>
      session.result({
        reads: ['priseDeRendezVousDeLEvaluation'],
        guarantees: [],
        known: () =>
          manquantsDePriseDeRendezVousDeLEvaluation(dossier).map(writePieceManquanteDePriseDeRendezVousDeLEvaluation),
        open: openManquantsDePriseDeRendezVousDeLEvaluation,
        shape: {
          kind: 'list',
          of: PIECE_MANQUANTE_DE_PRISE_DE_RENDEZ_VOUS_DE_LEVALUATION_SHAPE,
          sortedBy: null,
          atMost: null,
        },
      }),
    echeanceDeSuiviDeLaSituation: () =>
      session.result({
        reads: [
          'dateDeRetour',
          'nouvellesHospitalisations',
          'dateDeLaDemande',
          'compteDesTroisMois',
          'troisMoisEffectifs',
        ],
        guarantees: [],
        known: () => writeDay(keptEcheanceDeSuiviDeLaSituation(dossier, kept)),
        open: (open) => openEcheanceDeSuiviDeLaSituation(open, undefined),
        shape: { kind: 'date' },
      }),
    plusTotDeSuiviDeLaSituation: () =>
      session.result({
        reads: ['dateDeRetour'],
        guarantees: [],
        known: () => writeDay(plusTotDeSuiviDeLaSituation(dossier)),
        open: openPlusTotDeSuiviDeLaSituation,
        shape: { kind: 'date' },
      }),
    etatDeSuiviDeLaSituation: () =>
      session.result({
        reads: [
          'dateDeRetour',
          'nouvellesHospitalisations',
          'dateDuSuivi',
          'jourDObservation',
          'dateDeLaDemande',
          'compteDesTroisMois',
          'troisMoisEffectifs',
        ],
        guarantees: [],
        known: () => etatDeSuiviDeLaSituation(dossier, kept),
        open: (open) => openEtatDeSuiviDeLaSituation(open, undefined),
        shape: { kind: 'choice', values: ETAT_DU_DELAI },
      }),
    echeanceDeFicheDeSituation: () =>
      session.result({
        reads: [
          'dateDeRetour',
          'nouvellesHospitalisations',
          'dateDeLaDemande',
          'compteDesTroisMois',
          'troisMoisEffectifs',
        ],
        guarantees: [],
        known: () => writeDay(keptEcheanceDeFicheDeSituation(dossier, kept)),
        open: (open) => openEcheanceDeFicheDeSituation(open, undefined),
        shape: { kind: 'date' },
      }),
    plusTotDeFicheDeSituation: () =>
      session.result({
        reads: ['dateDeRetour'],
        guarantees: [],
        known: () => writeDay(plusTotDeFicheDeSituation(dossier)),
        open: openPlusTotDeFicheDeSituation,
        shape: { kind: 'date' },
      }),
    etatDeFicheDeSituation: () =>
      session.result({
        reads: [
          'dateDeRetour',
          'nouvellesHospitalisations',
          'dateDeLaFicheDeSituation',
          'jourDObservation',
          'dateDeLaDemande',
          'compteDesTroisMois',
          'troisMoisEffectifs',
        ],
        guarantees: [],
        known: () => etatDeFicheDeSituation(dossier, kept),
        open: (open) => openEtatDeFicheDeSituation(open, undefined),
        shape: { kind: 'choice', values: ETAT_DU_DELAI },
      }),
    verdictDeEtapeDeLaFin: () =>
      session.result({
        reads: ['dateDuSuivi', 'dateDeLaFicheDeSituation', 'etapeDeLaFin'],
        guarantees: [],
        known: () => verdictDeEtapeDeLaFin(dossier),
        open: openVerdictDeEtapeDeLaFin,
        shape: { kind: 'choice', values: VERDICT },
      }),
    manquantsDeEtapeDeLaFin: () =>
      session.result({
        reads: [
          'dateDuSuivi',
          'dateDeRetour',
          'nouvellesHospitalisations',
          'dateDeLaFicheDeSituation',
          'etapeDeLaFin',
          'dateDeLaDemande',
          'compteDesTroisMois',
          'troisMoisEffectifs',
        ],
        guarantees: [],
        known: () => manquantsDeEtapeDeLaFin(dossier, kept).map(writePieceManquanteDeEtapeDeLaFin),
        open: (open) => openManquantsDeEtapeDeLaFin(open, undefined),
        shape: { kind: 'list', of: PIECE_MANQUANTE_DE_ETAPE_DE_LA_FIN_SHAPE, sortedBy: null, atMost: null },
      }),
    suiviRecevable: () =>
      session.result({
        reads: ['suiviFaitPar', 'suiviFaitAuMoyenDe'],
        guarantees: [],
        known: () => suiviRecevable(dossier),
        open: openSuiviRecevable,
        shape: { kind: 'boolean' },
      }),
    suiteADonner: () =>
      session.result({
        reads: ['besoinDAidePersistant', 'releveDeLAideSocialeDepartementale', 'autonomieRecuperee', 'girALIssue'],
        guarantees: [],
        known: () => suiteADonner(dossier),
        open: openSuiteADonner,
        shape: { kind: 'choice', values: SUITE_DU_DOSSIER },
      }),
    deductionDeLArdhSurLePap: () =>
      session.result({
        reads: [],
        guarantees: [],
        known: () => formatDecimal(DEDUCTION_DE_LARDH_SUR_LE_PAP, 2),
        open: () => DEDUCTION_DE_LARDH_SUR_LE_PAP,
        shape: { kind: 'number', scale: 2, min: null, max: null },
      }),
    demandeTraiteeEnPap: () =>
      session.result({
        reads: [
          'besoinSuperieur',
          'nouvellesHospitalisations',
          'dateDeRetour',
          'dateDeLaDemande',
          'porteeDuBesoinSuperieur',
          'troisMoisEffectifs',
        ],
        guarantees: [],
        known: () => demandeTraiteeEnPap(dossier, kept),
        open: (open) => openDemandeTraiteeEnPap(open, undefined),
        shape: { kind: 'boolean' },
      }),
    prestationOuverteALAideSociale: () =>
      session.elements(
        {
          reads: ['cadre', 'releveDeLAideSocialeDepartementale', 'preconisations'],
          guarantees: [],
          known: (preconisation: Preconisation) => prestationOuverteALAideSociale(dossier, preconisation),
          open: openPrestationOuverteALAideSociale,
          shape: { kind: 'boolean' },
        },
        [{ lists: [{ input: 'preconisations', known: dossier.preconisations }] }],
      ),
    papInterrompu: () =>
      session.result({
        reads: ['titulaireDUnPap', 'optionDeLaCaisse'],
        guarantees: [],
        known: () => papInterrompu(dossier),
        open: openPapInterrompu,
        shape: { kind: 'boolean' },
      }),
  };
}

// ------------------------------------------------------------------------ Data

/** The parameters, with their periods (both days included) and their sources. */
export const parameters = {
  dureeMaximale: {
    name: 'durée maximale',
    unit: 'mois',
    verifiedUntil: '2023-12-31',
    values: [
      {
        from: '2011-02-03',
        to: '2023-12-31',
        value: 3,
        sources: [
          "« L'ARDH est accordée par les caisses régionales pour une durée maximale de trois mois effectifs » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)",
          'relevé : maillage77.sante-idf.fr, la Cnav fait évoluer les aides, fiabilité B',
        ],
      },
    ],
  },
  dureeDeLOuverture: {
    name: "durée de l'ouverture",
    unit: 'mois',
    verifiedUntil: '2023-12-31',
    values: [
      {
        from: '2011-02-03',
        to: '2023-12-31',
        value: 4,
        sources: [
          "« les Caisses devront saisir une ouverture pour quatre mois calendaires » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)",
          'relevé : maillage77.sante-idf.fr, la Cnav fait évoluer les aides, fiabilité B',
        ],
      },
    ],
  },
  ageMinimal: {
    name: 'âge minimal',
    unit: '',
    verifiedUntil: '2023-12-31',
    values: [
      {
        from: '2011-02-03',
        to: '2023-12-31',
        value: 55,
        sources: [
          "« relevant du régime général pour la retraite à titre principal, âgées de 55 ans et plus » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)",
          'relevé : maillage77.sante-idf.fr, la Cnav fait évoluer les aides, fiabilité B',
        ],
      },
    ],
  },
  plafondDeLArdh: {
    name: "plafond de l'ARDH",
    unit: '€',
    verifiedUntil: '2023-12-31',
    values: [
      {
        from: '2011-02-03',
        to: '2023-12-31',
        value: '1800.00',
        sources: [
          "« un volume d'aides plafonné à 1800 euros pour une période maximale de trois mois » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)",
          "« son montant est plafonné à 1800 € » (Circulaire Cnav n° 2011-13, l'aide au retour à domicile après hospitalisation, et son formulaire)",
          'relevé : maillage77.sante-idf.fr, la Cnav fait évoluer les aides, fiabilité B',
        ],
      },
    ],
  },
} as const;

/** Where the texts leave room: the readings, and the one retained. */
export const questions = {
  troisMoisEffectifs: {
    name: 'trois mois effectifs',
    question:
      'Les trois mois finissent-ils trois mois après le premier jour du mois du retour, ou trois mois après le retour ?',
    about: [
      '« pour une durée maximale de trois mois effectifs, à compter du premier jour du mois où a lieu la réinstallation de son bénéficiaire au domicile » (circulaire)',
    ],
    readings: ['comptés du premier du mois', 'pleins depuis le retour'],
    retained: null,
  },
  compteDesTroisMois: {
    name: 'compte des trois mois',
    question: 'Les trois mois courent-ils pendant une nouvelle hospitalisation ?',
    about: [
      "« l'aide n'est pas interrompue et le plan d'aide mis en place se poursuit lors du retour à domicile, dans la limite de l'aide initialement notifiée » (circulaire)",
    ],
    readings: ['les mois courent', "les mois s'arrêtent"],
    retained: null,
  },
  droitAuDelaDeLOuverture: {
    name: "droit au-delà de l'ouverture",
    question: 'Que devient le droit quand les quatre mois ouverts à la demande finissent avant lui ?',
    about: [
      "« Compte tenu des modalités techniques de gestion, le droit devra être ouvert dans l'outil de gestion ANTARES » (circulaire)",
    ],
    readings: ['droit entier', "droit limité à l'ouverture"],
    retained: null,
  },
  assietteDuPlafond: {
    name: 'assiette du plafond',
    question: 'Les 1 800 € limitent-ils le coût des aides, part du retraité comprise, ou la seule part de la caisse ?',
    about: ["« un volume d'aides plafonné à 1800 euros pour une période maximale de trois mois » (circulaire)"],
    readings: ['coût total', 'part de la caisse'],
    retained: null,
  },
  tauxApresControle: {
    name: 'taux après contrôle',
    question: "Un contrôle qui trouve d'autres ressources change-t-il ce qui est dû ?",
    about: ["« l'avis d'imposition justifiant le revenu déclaré » (circulaire)"],
    readings: ['taux définitif', 'sommes à rendre'],
    retained: null,
  },
  entreLaSortieEtLeRetour: {
    name: 'entre la sortie et le retour',
    question: 'Une demande faite après la sortie, mais avant le retour au domicile, est-elle recevable ?',
    about: [
      "« La demande d'ARDH doit être transmise aux services de la Caisse (CARSAT, CGSS, CRAV ou CNAV) avant la fin de l'hospitalisation » (circulaire)",
    ],
    readings: ['encore recevable', 'déjà trop tard'],
    retained: null,
  },
  psychiatrieSansExperimentation: {
    name: 'psychiatrie sans expérimentation',
    question: "Sans expérimentation de la caisse, l'hospitalisation en psychiatrie ouvre-t-elle l'ARDH ?",
    about: [
      '« La situation des retraités hospitalisés pour des soins psychiatriques doit être abordée de manière spécifique » (circulaire)',
    ],
    readings: ['comme toute hospitalisation', 'seulement par expérimentation'],
    retained: null,
  },
  regimePrincipal: {
    name: 'régime principal',
    question: "Le régime principal est-il celui de la retraite, ou celui de l'activité la plus longue ?",
    about: ['« relevant du régime général pour la retraite à titre principal, âgées de 55 ans et plus » (circulaire)'],
    readings: ['retraite à titre principal', 'activité la plus longue'],
    retained: null,
  },
  jourDeLAge: {
    name: "jour de l'âge",
    question: "L'âge s'apprécie-t-il au jour de la demande ou au jour du retour ?",
    about: ['« relevant du régime général pour la retraite à titre principal, âgées de 55 ans et plus » (circulaire)'],
    readings: ['âge à la demande', 'âge au retour'],
    retained: null,
  },
  aideExclusive: {
    name: 'aide exclusive',
    question: "L'ARDH est-elle refusée à qui perçoit une aide légale, ou aussi à qui y est seulement éligible ?",
    about: ["« ne bénéficiant pas d'une prestation équivalente servie par le Conseil Général » (circulaire)"],
    readings: ['aide perçue', 'aide perçue ou ouverte'],
    retained: null,
  },
  demandeTardiveEnGir1A4: {
    name: 'demande tardive en GIR 1 à 4',
    question: "Une demande tardive, d'un retraité en GIR 1 à 4, est-elle examinée en PAP ou orientée vers l'APA ?",
    about: ["« La situation du demandeur devra être examinée dans le cadre d'une demande de PAP » (circulaire)"],
    readings: ["PAP d'abord", "APA d'abord"],
    retained: null,
  },
  signatureDeLEtablissement: {
    name: "signature de l'établissement",
    question: "Quand le patient ou sa famille demande l'ARDH, l'établissement doit-il signer ?",
    about: [
      "« L'imprimé, correspondant à un modèle national, est signé par le demandeur et par l'établissement » (circulaire)",
    ],
    readings: ['toujours exigée', "exigée de l'établissement qui demande"],
    retained: null,
  },
  porteeDuBesoinSuperieur: {
    name: 'portée du besoin supérieur',
    question:
      'Le passage en PAP pour un besoin supérieur vaut-il toujours, ou seulement après une nouvelle hospitalisation ?',
    about: [
      "« Dans les situations pour lesquelles le besoin serait supérieur, la caisse devra traiter la demande dans le cadre d'un PAP » (circulaire)",
    ],
    readings: ['toujours', 'après une nouvelle hospitalisation'],
    retained: null,
  },
  nouveauPlanDeTroisMois: {
    name: 'nouveau plan de trois mois',
    question: 'Le plan ouvert « pour 3 mois » à la place du PAP est-il un PAP, ou une ARDH ?',
    about: ['« soit interrompre le PAP en vigueur pour en ouvrir un nouveau pour 3 mois » (circulaire)'],
    readings: ['un PAP', 'une ARDH'],
    retained: null,
  },
} as const;

/** What each result may rest on beside the documents: values from outside, days beyond verification, readings. */
export const restsOn = {
  troisMoisDuDroit: [
    { kind: 'relevé', definition: 'durée maximale', detail: 'B' },
    { kind: 'not verified', definition: 'durée maximale', detail: '2023-12-31' },
    { kind: 'reading', definition: 'trois mois effectifs', detail: '' },
  ],
  ouvertureDansLOutil: [
    { kind: 'relevé', definition: "durée de l'ouverture", detail: 'B' },
    { kind: 'not verified', definition: "durée de l'ouverture", detail: '2023-12-31' },
  ],
  suiteDeLaNouvelleHospitalisation: [
    { kind: 'relevé', definition: 'durée maximale', detail: 'B' },
    { kind: 'not verified', definition: 'durée maximale', detail: '2023-12-31' },
    { kind: 'reading', definition: 'trois mois effectifs', detail: '' },
  ],
  nouvelleEvaluation: [
    { kind: 'relevé', definition: 'durée maximale', detail: 'B' },
    { kind: 'not verified', definition: 'durée maximale', detail: '2023-12-31' },
    { kind: 'reading', definition: 'trois mois effectifs', detail: '' },
  ],
  joursDHospitalisation: [
    { kind: 'relevé', definition: 'durée maximale', detail: 'B' },
    { kind: 'not verified', definition: 'durée maximale', detail: '2023-12-31' },
    { kind: 'reading', definition: 'trois mois effectifs', detail: '' },
  ],
  dernierJourDuDroit: [
    { kind: 'relevé', definition: 'durée maximale', detail: 'B' },
    { kind: 'not verified', definition: 'durée maximale', detail: '2023-12-31' },
    { kind: 'reading', definition: 'compte des trois mois', detail: '' },
    { kind: 'reading', definition: 'trois mois effectifs', detail: '' },
  ],
  ouvertureSuffisante: [
    { kind: 'relevé', definition: 'durée maximale', detail: 'B' },
    { kind: 'not verified', definition: 'durée maximale', detail: '2023-12-31' },
    { kind: 'relevé', definition: "durée de l'ouverture", detail: 'B' },
    { kind: 'not verified', definition: "durée de l'ouverture", detail: '2023-12-31' },
    { kind: 'reading', definition: 'compte des trois mois', detail: '' },
    { kind: 'reading', definition: 'trois mois effectifs', detail: '' },
  ],
  dernierJourServi: [
    { kind: 'relevé', definition: 'durée maximale', detail: 'B' },
    { kind: 'not verified', definition: 'durée maximale', detail: '2023-12-31' },
    { kind: 'relevé', definition: "durée de l'ouverture", detail: 'B' },
    { kind: 'not verified', definition: "durée de l'ouverture", detail: '2023-12-31' },
    { kind: 'reading', definition: 'compte des trois mois', detail: '' },
    { kind: 'reading', definition: 'trois mois effectifs', detail: '' },
    { kind: 'reading', definition: "droit au-delà de l'ouverture", detail: '' },
  ],
  recevable: [{ kind: 'reading', definition: 'entre la sortie et le retour', detail: '' }],
  hospitalisationCouverte: [{ kind: 'reading', definition: 'psychiatrie sans expérimentation', detail: '' }],
  releveDuRegimeGeneral: [{ kind: 'reading', definition: 'régime principal', detail: '' }],
  ageRequis: [
    { kind: 'relevé', definition: 'âge minimal', detail: 'B' },
    { kind: 'not verified', definition: 'âge minimal', detail: '2023-12-31' },
    { kind: 'reading', definition: "jour de l'âge", detail: '' },
  ],
  excluParUneAideLegale: [{ kind: 'reading', definition: 'aide exclusive', detail: '' }],
  eligibleALArdh: [
    { kind: 'relevé', definition: 'âge minimal', detail: 'B' },
    { kind: 'not verified', definition: 'âge minimal', detail: '2023-12-31' },
    { kind: 'reading', definition: 'psychiatrie sans expérimentation', detail: '' },
    { kind: 'reading', definition: 'régime principal', detail: '' },
    { kind: 'reading', definition: "jour de l'âge", detail: '' },
    { kind: 'reading', definition: 'aide exclusive', detail: '' },
  ],
  orientationDeLaDemande: [
    { kind: 'relevé', definition: 'âge minimal', detail: 'B' },
    { kind: 'not verified', definition: 'âge minimal', detail: '2023-12-31' },
    { kind: 'reading', definition: 'entre la sortie et le retour', detail: '' },
    { kind: 'reading', definition: 'demande tardive en GIR 1 à 4', detail: '' },
    { kind: 'reading', definition: 'psychiatrie sans expérimentation', detail: '' },
    { kind: 'reading', definition: 'régime principal', detail: '' },
    { kind: 'reading', definition: "jour de l'âge", detail: '' },
    { kind: 'reading', definition: 'aide exclusive', detail: '' },
  ],
  decisionDeLaCaisse: [
    { kind: 'relevé', definition: 'âge minimal', detail: 'B' },
    { kind: 'not verified', definition: 'âge minimal', detail: '2023-12-31' },
    { kind: 'reading', definition: 'entre la sortie et le retour', detail: '' },
    { kind: 'reading', definition: 'demande tardive en GIR 1 à 4', detail: '' },
    { kind: 'reading', definition: 'psychiatrie sans expérimentation', detail: '' },
    { kind: 'reading', definition: 'régime principal', detail: '' },
    { kind: 'reading', definition: "jour de l'âge", detail: '' },
    { kind: 'reading', definition: 'aide exclusive', detail: '' },
  ],
  planSuivi: [{ kind: 'reading', definition: 'nouveau plan de trois mois', detail: '' }],
  plafondDuPlanSuivi: [
    { kind: 'relevé', definition: "plafond de l'ARDH", detail: 'B' },
    { kind: 'not verified', definition: "plafond de l'ARDH", detail: '2023-12-31' },
    { kind: 'reading', definition: 'nouveau plan de trois mois', detail: '' },
  ],
  partDeLaCaisse: [
    { kind: 'relevé', definition: "plafond de l'ARDH", detail: 'B' },
    { kind: 'not verified', definition: "plafond de l'ARDH", detail: '2023-12-31' },
    { kind: 'reading', definition: 'assiette du plafond', detail: '' },
    { kind: 'reading', definition: 'nouveau plan de trois mois', detail: '' },
  ],
  planDansLePlafond: [
    { kind: 'relevé', definition: "plafond de l'ARDH", detail: 'B' },
    { kind: 'not verified', definition: "plafond de l'ARDH", detail: '2023-12-31' },
    { kind: 'reading', definition: 'assiette du plafond', detail: '' },
    { kind: 'reading', definition: 'nouveau plan de trois mois', detail: '' },
  ],
  resteALaChargeDuRetraite: [
    { kind: 'relevé', definition: "plafond de l'ARDH", detail: 'B' },
    { kind: 'not verified', definition: "plafond de l'ARDH", detail: '2023-12-31' },
    { kind: 'reading', definition: 'assiette du plafond', detail: '' },
    { kind: 'reading', definition: 'nouveau plan de trois mois', detail: '' },
  ],
  sommeARendre: [
    { kind: 'relevé', definition: "plafond de l'ARDH", detail: 'B' },
    { kind: 'not verified', definition: "plafond de l'ARDH", detail: '2023-12-31' },
    { kind: 'reading', definition: 'taux après contrôle', detail: '' },
    { kind: 'reading', definition: 'assiette du plafond', detail: '' },
    { kind: 'reading', definition: 'nouveau plan de trois mois', detail: '' },
  ],
  etablissementSignataire: [{ kind: 'reading', definition: "signature de l'établissement", detail: '' }],
  verdictDeDossierDeDemande: [{ kind: 'reading', definition: "signature de l'établissement", detail: '' }],
  manquantsDeDossierDeDemande: [{ kind: 'reading', definition: "signature de l'établissement", detail: '' }],
  echeanceDeSuiviDeLaSituation: [
    { kind: 'relevé', definition: 'durée maximale', detail: 'B' },
    { kind: 'not verified', definition: 'durée maximale', detail: '2023-12-31' },
    { kind: 'reading', definition: 'compte des trois mois', detail: '' },
    { kind: 'reading', definition: 'trois mois effectifs', detail: '' },
  ],
  etatDeSuiviDeLaSituation: [
    { kind: 'relevé', definition: 'durée maximale', detail: 'B' },
    { kind: 'not verified', definition: 'durée maximale', detail: '2023-12-31' },
    { kind: 'reading', definition: 'compte des trois mois', detail: '' },
    { kind: 'reading', definition: 'trois mois effectifs', detail: '' },
  ],
  echeanceDeFicheDeSituation: [
    { kind: 'relevé', definition: 'durée maximale', detail: 'B' },
    { kind: 'not verified', definition: 'durée maximale', detail: '2023-12-31' },
    { kind: 'reading', definition: 'compte des trois mois', detail: '' },
    { kind: 'reading', definition: 'trois mois effectifs', detail: '' },
  ],
  etatDeFicheDeSituation: [
    { kind: 'relevé', definition: 'durée maximale', detail: 'B' },
    { kind: 'not verified', definition: 'durée maximale', detail: '2023-12-31' },
    { kind: 'reading', definition: 'compte des trois mois', detail: '' },
    { kind: 'reading', definition: 'trois mois effectifs', detail: '' },
  ],
  manquantsDeEtapeDeLaFin: [
    { kind: 'relevé', definition: 'durée maximale', detail: 'B' },
    { kind: 'not verified', definition: 'durée maximale', detail: '2023-12-31' },
    { kind: 'reading', definition: 'compte des trois mois', detail: '' },
    { kind: 'reading', definition: 'trois mois effectifs', detail: '' },
  ],
  demandeTraiteeEnPap: [
    { kind: 'relevé', definition: 'durée maximale', detail: 'B' },
    { kind: 'not verified', definition: 'durée maximale', detail: '2023-12-31' },
    { kind: 'reading', definition: 'portée du besoin supérieur', detail: '' },
    { kind: 'reading', definition: 'trois mois effectifs', detail: '' },
  ],
} as const;

// ------------------------------------------------------------------------ The edge: JSON to values, values to JSON

const SUITE_DU_DOSSIER: readonly SuiteDuDossier[] = [
  "fin de l'aide",
  'PAP de droit commun',
  "demande d'APA au département",
  'services du département',
];

const TROIS_MOIS_EFFECTIFS: readonly TroisMoisEffectifs[] = ['comptés du premier du mois', 'pleins depuis le retour'];

const COMPTE_DES_TROIS_MOIS: readonly CompteDesTroisMois[] = ['les mois courent', "les mois s'arrêtent"];

const DROIT_AU_DELA_DE_LOUVERTURE: readonly DroitAuDelaDeLOuverture[] = ['droit entier', "droit limité à l'ouverture"];

const ASSIETTE_DU_PLAFOND: readonly AssietteDuPlafond[] = ['coût total', 'part de la caisse'];

const TAUX_APRES_CONTROLE: readonly TauxApresControle[] = ['taux définitif', 'sommes à rendre'];

const ENTRE_LA_SORTIE_ET_LE_RETOUR: readonly EntreLaSortieEtLeRetour[] = ['encore recevable', 'déjà trop tard'];

const PSYCHIATRIE_SANS_EXPERIMENTATION: readonly PsychiatrieSansExperimentation[] = [
  'comme toute hospitalisation',
  'seulement par expérimentation',
];

const REGIME_PRINCIPAL: readonly RegimePrincipal[] = ['retraite à titre principal', 'activité la plus longue'];

const JOUR_DE_LAGE: readonly JourDeLAge[] = ['âge à la demande', 'âge au retour'];

const AIDE_EXCLUSIVE: readonly AideExclusive[] = ['aide perçue', 'aide perçue ou ouverte'];

const DEMANDE_TARDIVE_EN_GIR1_A4: readonly DemandeTardiveEnGir1A4[] = ["PAP d'abord", "APA d'abord"];

const SIGNATURE_DE_LETABLISSEMENT: readonly SignatureDeLEtablissement[] = [
  'toujours exigée',
  "exigée de l'établissement qui demande",
];

const PORTEE_DU_BESOIN_SUPERIEUR: readonly PorteeDuBesoinSuperieur[] = [
  'toujours',
  'après une nouvelle hospitalisation',
];

const NOUVEAU_PLAN_DE_TROIS_MOIS: readonly NouveauPlanDeTroisMois[] = ['un PAP', 'une ARDH'];

const EFFET_DE_LHOSPITALISATION: readonly EffetDeLHospitalisation[] = ['poursuite au retour', 'hors de la période'];

const ORIENTATION: readonly Orientation[] = ['accord de principe', 'examen en PAP', "demande d'APA", 'refus'];

const DECISION: readonly Decision[] = ['accord de principe donné', 'notification définitive'];

const NATURE_DU_PLAN: readonly NatureDuPlan[] = ['ARDH seule', 'PAP modifié', 'PAP de trois mois'];

const VERDICT: readonly Verdict[] = ['conforme', 'non conforme'];

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

const MODE_DHOSPITALISATION: readonly ModeDHospitalisation[] = [
  'séjour',
  'passage aux urgences',
  'intervention en ambulatoire',
  'hospitalisation à domicile',
  'autre mode',
];

const AUTEUR_DE_LA_DEMANDE: readonly AuteurDeLaDemande[] = ['établissement', 'patient', 'famille'];

const ACTEUR_DU_SUIVI: readonly ActeurDuSuivi[] = ['service social', 'structure partenaire', 'autre acteur'];

const MOYEN_DU_SUIVI: readonly MoyenDuSuivi[] = ['téléphone', 'seconde visite à domicile', 'autre moyen'];

const CADRE_DE_LAIDE: readonly CadreDeLAide[] = ['ARDH', 'hors ARDH'];

const OPTION_POUR_LE_PAP: readonly OptionPourLePap[] = ['conserver et modifier', 'interrompre et ouvrir'];

const TYPE_DE_PRESTATION: readonly TypeDePrestation[] = [
  'aide à domicile',
  'portage de repas',
  'téléalarme',
  'aides techniques',
  'petits travaux',
];

const AIDE_LEGALE: readonly AideLegale[] = ['APA', 'PSD', 'ACTP', 'PCH', 'MTP'];

const SITUATION_DE_LAIDE: readonly SituationDeLAide[] = [
  'pas de demande',
  'demande en cours',
  'demande rejetée',
  'attribution refusée',
];

const DOSSIER_DE_DEMANDE: readonly DossierDeDemande[] = [
  'imprimé national utilisé',
  'demandeur identifié',
  'grille des aides légales remplie',
  'ressources mensuelles indiquées',
  'pronostic de récupération donné',
  "préconisations d'aides jointes",
  'signature du demandeur',
  "signature de l'hôpital",
];

const JUSTIFICATION_DU_REVENU: readonly JustificationDuRevenu[] = [
  'protocole de contrôle signé',
  "avis d'imposition transmis",
];

const ETAPE_DE_LHOSPITALISATION: readonly EtapeDeLHospitalisation[] = [
  'demande formalisée',
  "préconisation d'aide",
  'date de sortie prévisionnelle',
  "conditions de l'intervention à domicile",
];

const ETAPE_DU_RETOUR: readonly EtapeDuRetour[] = [
  'plan préconisé mis en œuvre sans délai',
  'évaluation à domicile',
  'évaluation faite par le service social',
  "préconisation de l'évaluateur transmise",
  "plan signé par l'évaluateur et le retraité",
  'notification définitive adressée',
];

const PRISE_DE_RENDEZ_VOUS_DE_LEVALUATION: readonly PriseDeRendezVousDeLEvaluation[] = [
  'coordonnées de la structure données',
  'caisse nommée',
  'date et heure convenues',
  'durée approximative dite',
  "présence d'un proche",
];

const ETAPE_DE_LA_FIN: readonly EtapeDeLaFin[] = ['suivi fait', 'fiche adressée', 'suite à donner écrite'];

function asModeDHospitalisation(value: unknown): ModeDHospitalisation | undefined {
  switch (value) {
    case 'séjour':
      return 'séjour';
    case 'passage aux urgences':
      return 'passage aux urgences';
    case 'intervention en ambulatoire':
      return 'intervention en ambulatoire';
    case 'hospitalisation à domicile':
      return 'hospitalisation à domicile';
    case 'autre mode':
      return 'autre mode';
    default:
      return undefined;
  }
}

function asAuteurDeLaDemande(value: unknown): AuteurDeLaDemande | undefined {
  switch (value) {
    case 'établissement':
      return 'établissement';
    case 'patient':
      return 'patient';
    case 'famille':
      return 'famille';
    default:
      return undefined;
  }
}

function asActeurDuSuivi(value: unknown): ActeurDuSuivi | undefined {
  switch (value) {
    case 'service social':
      return 'service social';
    case 'structure partenaire':
      return 'structure partenaire';
    case 'autre acteur':
      return 'autre acteur';
    default:
      return undefined;
  }
}

function asMoyenDuSuivi(value: unknown): MoyenDuSuivi | undefined {
  switch (value) {
    case 'téléphone':
      return 'téléphone';
    case 'seconde visite à domicile':
      return 'seconde visite à domicile';
    case 'autre moyen':
      return 'autre moyen';
    default:
      return undefined;
  }
}

function asCadreDeLAide(value: unknown): CadreDeLAide | undefined {
  switch (value) {
    case 'ARDH':
      return 'ARDH';
    case 'hors ARDH':
      return 'hors ARDH';
    default:
      return undefined;
  }
}

function asOptionPourLePap(value: unknown): OptionPourLePap | undefined {
  switch (value) {
    case 'conserver et modifier':
      return 'conserver et modifier';
    case 'interrompre et ouvrir':
      return 'interrompre et ouvrir';
    default:
      return undefined;
  }
}

function asTypeDePrestation(value: unknown): TypeDePrestation | undefined {
  switch (value) {
    case 'aide à domicile':
      return 'aide à domicile';
    case 'portage de repas':
      return 'portage de repas';
    case 'téléalarme':
      return 'téléalarme';
    case 'aides techniques':
      return 'aides techniques';
    case 'petits travaux':
      return 'petits travaux';
    default:
      return undefined;
  }
}

function asAideLegale(value: unknown): AideLegale | undefined {
  switch (value) {
    case 'APA':
      return 'APA';
    case 'PSD':
      return 'PSD';
    case 'ACTP':
      return 'ACTP';
    case 'PCH':
      return 'PCH';
    case 'MTP':
      return 'MTP';
    default:
      return undefined;
  }
}

function asSituationDeLAide(value: unknown): SituationDeLAide | undefined {
  switch (value) {
    case 'pas de demande':
      return 'pas de demande';
    case 'demande en cours':
      return 'demande en cours';
    case 'demande rejetée':
      return 'demande rejetée';
    case 'attribution refusée':
      return 'attribution refusée';
    default:
      return undefined;
  }
}

const ANY_SCALE_2 = limitsOf(2, null, null);

const LIMITS_2 = limitsOf(0, 1, 6);

function readNumber1(value: unknown, reader: Reader, path: string, name: string | number): number | undefined {
  if (typeof value === 'number' && (value | 0) === value) return (value | 0) * 100;
  return reader.number(value, ANY_SCALE_2, path, name);
}

function readNumber2(value: unknown, reader: Reader, path: string, name: string | number): number | undefined {
  if (typeof value === 'number' && (value | 0) === value && value >= 1 && value <= 6) return value | 0;
  return reader.number(value, LIMITS_2, path, name);
}

const PIECE_MANQUANTE_DE_DOSSIER_DE_DEMANDE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: DOSSIER_DE_DEMANDE } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

const PIECE_MANQUANTE_DE_JUSTIFICATION_DU_REVENU_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: JUSTIFICATION_DU_REVENU } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

const PIECE_MANQUANTE_DE_ETAPE_DE_LHOSPITALISATION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: ETAPE_DE_LHOSPITALISATION } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

const PIECE_MANQUANTE_DE_ETAPE_DU_RETOUR_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: ETAPE_DU_RETOUR } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

const PIECE_MANQUANTE_DE_PRISE_DE_RENDEZ_VOUS_DE_LEVALUATION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: PRISE_DE_RENDEZ_VOUS_DE_LEVALUATION } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

const PIECE_MANQUANTE_DE_ETAPE_DE_LA_FIN_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: ETAPE_DE_LA_FIN } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

const NOUVELLE_HOSPITALISATION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    entree: { name: 'entrée', shape: { kind: 'date' } },
    sortie: { name: 'sortie', shape: { kind: 'date' } },
  },
};

const PRECONISATION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    type_: { name: 'type', shape: { kind: 'choice', values: TYPE_DE_PRESTATION } },
    quantite: { name: 'quantité', shape: { kind: 'number', scale: 2, min: null, max: null } },
    tarif: { name: 'tarif', shape: { kind: 'optional', of: { kind: 'number', scale: 2, min: null, max: null } } },
    cout: { name: 'coût', shape: { kind: 'optional', of: { kind: 'number', scale: 2, min: null, max: null } } },
  },
};

const LIGNE_DE_LA_GRILLE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    aide: { name: 'aide', shape: { kind: 'choice', values: AIDE_LEGALE } },
    percue: { name: 'perçue', shape: { kind: 'boolean' } },
    percueDepuis: { name: 'perçue depuis', shape: { kind: 'optional', of: { kind: 'date' } } },
    situation: { name: 'situation', shape: { kind: 'optional', of: { kind: 'choice', values: SITUATION_DE_LAIDE } } },
  },
};

const DOSSIER_DE_DEMANDE2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    imprimeNationalUtilise: { name: 'imprimé national utilisé', shape: { kind: 'boolean' } },
    demandeurIdentifie: { name: 'demandeur identifié', shape: { kind: 'boolean' } },
    ressourcesMensuellesIndiquees: { name: 'ressources mensuelles indiquées', shape: { kind: 'boolean' } },
    pronosticDeRecuperationDonne: { name: 'pronostic de récupération donné', shape: { kind: 'boolean' } },
    preconisationsDAidesJointes: { name: "préconisations d'aides jointes", shape: { kind: 'boolean' } },
    signatureDuDemandeur: { name: 'signature du demandeur', shape: { kind: 'boolean' } },
    signatureDeLHopital: { name: "signature de l'hôpital", shape: { kind: 'boolean' } },
  },
};

const JUSTIFICATION_DU_REVENU2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    protocoleDeControleSigne: { name: 'protocole de contrôle signé', shape: { kind: 'boolean' } },
    avisDImpositionTransmis: { name: "avis d'imposition transmis", shape: { kind: 'boolean' } },
  },
};

const ETAPE_DE_LHOSPITALISATION2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    demandeFormalisee: { name: 'demande formalisée', shape: { kind: 'boolean' } },
    preconisationDAide: { name: "préconisation d'aide", shape: { kind: 'boolean' } },
    dateDeSortiePrevisionnelle: { name: 'date de sortie prévisionnelle', shape: { kind: 'boolean' } },
    conditionsDeLInterventionADomicile: { name: "conditions de l'intervention à domicile", shape: { kind: 'boolean' } },
  },
};

const ETAPE_DU_RETOUR2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    planPreconiseMisEnOeuvreSansDelai: { name: 'plan préconisé mis en œuvre sans délai', shape: { kind: 'boolean' } },
    evaluationFaiteParLeServiceSocial: { name: 'évaluation faite par le service social', shape: { kind: 'boolean' } },
    preconisationDeLEvaluateurTransmise: {
      name: "préconisation de l'évaluateur transmise",
      shape: { kind: 'boolean' },
    },
    planSigneParLEvaluateurEtLeRetraite: {
      name: "plan signé par l'évaluateur et le retraité",
      shape: { kind: 'boolean' },
    },
    notificationDefinitiveAdressee: { name: 'notification définitive adressée', shape: { kind: 'boolean' } },
  },
};

const PRISE_DE_RENDEZ_VOUS_DE_LEVALUATION2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    coordonneesDeLaStructureDonnees: { name: 'coordonnées de la structure données', shape: { kind: 'boolean' } },
    caisseNommee: { name: 'caisse nommée', shape: { kind: 'boolean' } },
    dateEtHeureConvenues: { name: 'date et heure convenues', shape: { kind: 'boolean' } },
    dureeApproximativeDite: { name: 'durée approximative dite', shape: { kind: 'boolean' } },
    presenceDUnProche: { name: "présence d'un proche", shape: { kind: 'boolean' } },
  },
};

const ETAPE_DE_LA_FIN2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    suiteADonnerEcrite: { name: 'suite à donner écrite', shape: { kind: 'boolean' } },
  },
};

const INPUT_KEYS: readonly string[] = [
  'nouvellesHospitalisations',
  'aideInitialementNotifiee',
  'aideDejaUtilisee',
  'preconisations',
  'evaluationFaite',
  'coutDuPlanDefinitif',
  'ressourcesMensuellesDeclarees',
  'ressourcesVerifiees',
  'partDejaVersee',
  'dateDeLaDemande',
  'dateDeSortie',
  'dateDeRetour',
  'transmiseAvantLHeureDeLaSortie',
  'transmiseAvantLHeureDuRetour',
  'modeDeLHospitalisation',
  'soinsPsychiatriques',
  'experimentationDeLaCaisse',
  'conventionDExperimentationSignee',
  'criteresDeLaConventionRemplis',
  'debutDeLExperimentation',
  'retraiteDuRegimeGeneral',
  'regimeGeneralATitrePrincipal',
  'activiteLaPlusLongueAuRegimeGeneral',
  'dateDeNaissance',
  'girPronostique',
  'domicileDAvantOuEquivalent',
  'hebergeEnFamilleDAccueil',
  'lignesDeLaGrille',
  'autrePrestationEquivalenteDuDepartement',
  'apaDUrgence',
  'demandeFormuleePar',
  'controleParSondage',
  'dateDuSuivi',
  'dateDeLaFicheDeSituation',
  'suiviFaitPar',
  'suiviFaitAuMoyenDe',
  'autonomieRecuperee',
  'besoinDAidePersistant',
  'girALIssue',
  'releveDeLAideSocialeDepartementale',
  'besoinSuperieur',
  'cadre',
  'titulaireDUnPap',
  'optionDeLaCaisse',
  'dossierDeDemande',
  'justificationDuRevenu',
  'etapeDeLHospitalisation',
  'etapeDuRetour',
  'priseDeRendezVousDeLEvaluation',
  'etapeDeLaFin',
  'jourDObservation',
];

/** Reads a dossier; `undefined` stands for what is not given. */
function readDossier(input: unknown, readings: Given<Readings>, reader: Reader): Given<Dossier> {
  const given = reader.record(input, INPUT_KEYS, '', '') ?? {};
  const unknowns = reader.unknowns;
  const read = {
    nouvellesHospitalisations: reader.elements(
      reader.list(given.nouvellesHospitalisations, 20, '', 'nouvelles hospitalisations'),
      'nouvelles hospitalisations',
      (item, at, place) => readNouvelleHospitalisation(item, reader, at, place),
      (element) => element.entree,
    ),
    aideInitialementNotifiee: readNumber1(given.aideInitialementNotifiee, reader, '', 'aide initialement notifiée'),
    aideDejaUtilisee: readNumber1(given.aideDejaUtilisee, reader, '', 'aide déjà utilisée'),
    preconisations: reader.elements(
      reader.list(given.preconisations, 1000, '', 'préconisations'),
      'préconisations',
      (item, at, place) => readPreconisation(item, reader, at, place),
      null,
    ),
    evaluationFaite: reader.boolean(given.evaluationFaite, '', 'évaluation faite'),
    coutDuPlanDefinitif: readNumber1(given.coutDuPlanDefinitif, reader, '', 'coût du plan définitif'),
    ressourcesMensuellesDeclarees: readNumber1(
      given.ressourcesMensuellesDeclarees,
      reader,
      '',
      'ressources mensuelles déclarées',
    ),
    ressourcesVerifiees:
      given.ressourcesVerifiees === null
        ? null
        : readNumber1(given.ressourcesVerifiees, reader, '', 'ressources vérifiées'),
    partDejaVersee: readNumber1(given.partDejaVersee, reader, '', 'part déjà versée'),
    dateDeLaDemande: reader.day(given.dateDeLaDemande, '', 'date de la demande'),
    dateDeSortie: given.dateDeSortie === null ? null : reader.day(given.dateDeSortie, '', 'date de sortie'),
    dateDeRetour: reader.day(given.dateDeRetour, '', 'date de retour'),
    transmiseAvantLHeureDeLaSortie: reader.boolean(
      given.transmiseAvantLHeureDeLaSortie,
      '',
      "transmise avant l'heure de la sortie",
    ),
    transmiseAvantLHeureDuRetour: reader.boolean(
      given.transmiseAvantLHeureDuRetour,
      '',
      "transmise avant l'heure du retour",
    ),
    modeDeLHospitalisation:
      asModeDHospitalisation(given.modeDeLHospitalisation) ??
      reader.choice(given.modeDeLHospitalisation, MODE_DHOSPITALISATION, '', "mode de l'hospitalisation"),
    soinsPsychiatriques: reader.boolean(given.soinsPsychiatriques, '', 'soins psychiatriques'),
    experimentationDeLaCaisse: reader.boolean(given.experimentationDeLaCaisse, '', 'expérimentation de la caisse'),
    conventionDExperimentationSignee: reader.boolean(
      given.conventionDExperimentationSignee,
      '',
      "convention d'expérimentation signée",
    ),
    criteresDeLaConventionRemplis: reader.boolean(
      given.criteresDeLaConventionRemplis,
      '',
      'critères de la convention remplis',
    ),
    debutDeLExperimentation: reader.day(given.debutDeLExperimentation, '', "début de l'expérimentation"),
    retraiteDuRegimeGeneral: reader.boolean(given.retraiteDuRegimeGeneral, '', 'retraité du régime général'),
    regimeGeneralATitrePrincipal: reader.boolean(
      given.regimeGeneralATitrePrincipal,
      '',
      'régime général à titre principal',
    ),
    activiteLaPlusLongueAuRegimeGeneral: reader.boolean(
      given.activiteLaPlusLongueAuRegimeGeneral,
      '',
      'activité la plus longue au régime général',
    ),
    dateDeNaissance: reader.day(given.dateDeNaissance, '', 'date de naissance'),
    girPronostique: readNumber2(given.girPronostique, reader, '', 'GIR pronostiqué'),
    domicileDAvantOuEquivalent: reader.boolean(given.domicileDAvantOuEquivalent, '', "domicile d'avant ou équivalent"),
    hebergeEnFamilleDAccueil: reader.boolean(given.hebergeEnFamilleDAccueil, '', "hébergé en famille d'accueil"),
    lignesDeLaGrille: reader.elements(
      reader.list(given.lignesDeLaGrille, 5, '', 'lignes de la grille'),
      'lignes de la grille',
      (item, at, place) => readLigneDeLaGrille(item, reader, at, place),
      null,
    ),
    autrePrestationEquivalenteDuDepartement: reader.boolean(
      given.autrePrestationEquivalenteDuDepartement,
      '',
      'autre prestation équivalente du département',
    ),
    apaDUrgence: reader.boolean(given.apaDUrgence, '', "APA d'urgence"),
    demandeFormuleePar:
      asAuteurDeLaDemande(given.demandeFormuleePar) ??
      reader.choice(given.demandeFormuleePar, AUTEUR_DE_LA_DEMANDE, '', 'demande formulée par'),
    controleParSondage: reader.boolean(given.controleParSondage, '', 'contrôle par sondage'),
    dateDuSuivi: given.dateDuSuivi === null ? null : reader.day(given.dateDuSuivi, '', 'date du suivi'),
    dateDeLaFicheDeSituation:
      given.dateDeLaFicheDeSituation === null
        ? null
        : reader.day(given.dateDeLaFicheDeSituation, '', 'date de la fiche de situation'),
    suiviFaitPar:
      asActeurDuSuivi(given.suiviFaitPar) ?? reader.choice(given.suiviFaitPar, ACTEUR_DU_SUIVI, '', 'suivi fait par'),
    suiviFaitAuMoyenDe:
      asMoyenDuSuivi(given.suiviFaitAuMoyenDe) ??
      reader.choice(given.suiviFaitAuMoyenDe, MOYEN_DU_SUIVI, '', 'suivi fait au moyen de'),
    autonomieRecuperee: reader.boolean(given.autonomieRecuperee, '', 'autonomie récupérée'),
    besoinDAidePersistant: reader.boolean(given.besoinDAidePersistant, '', "besoin d'aide persistant"),
    girALIssue: readNumber2(given.girALIssue, reader, '', "GIR à l'issue"),
    releveDeLAideSocialeDepartementale: reader.boolean(
      given.releveDeLAideSocialeDepartementale,
      '',
      "relève de l'aide sociale départementale",
    ),
    besoinSuperieur: reader.boolean(given.besoinSuperieur, '', 'besoin supérieur'),
    cadre: asCadreDeLAide(given.cadre) ?? reader.choice(given.cadre, CADRE_DE_LAIDE, '', 'cadre'),
    titulaireDUnPap: reader.boolean(given.titulaireDUnPap, '', "titulaire d'un PAP"),
    optionDeLaCaisse:
      asOptionPourLePap(given.optionDeLaCaisse) ??
      reader.choice(given.optionDeLaCaisse, OPTION_POUR_LE_PAP, '', 'option de la caisse'),
    dossierDeDemande: readDossierDeDemande2(given.dossierDeDemande, reader, '', 'dossier de demande'),
    justificationDuRevenu: readJustificationDuRevenu2(
      given.justificationDuRevenu,
      reader,
      '',
      'justification du revenu',
    ),
    etapeDeLHospitalisation: readEtapeDeLHospitalisation2(
      given.etapeDeLHospitalisation,
      reader,
      '',
      "étape de l'hospitalisation",
    ),
    etapeDuRetour: readEtapeDuRetour2(given.etapeDuRetour, reader, '', 'étape du retour'),
    priseDeRendezVousDeLEvaluation: readPriseDeRendezVousDeLEvaluation2(
      given.priseDeRendezVousDeLEvaluation,
      reader,
      '',
      "prise de rendez-vous de l'évaluation",
    ),
    etapeDeLaFin: readEtapeDeLaFin2(given.etapeDeLaFin, reader, '', 'étape de la fin'),
    jourDObservation: reader.day(given.jourDObservation, '', "jour d'observation"),
    troisMoisEffectifs: readings.troisMoisEffectifs,
    compteDesTroisMois: readings.compteDesTroisMois,
    droitAuDelaDeLOuverture: readings.droitAuDelaDeLOuverture,
    assietteDuPlafond: readings.assietteDuPlafond,
    tauxApresControle: readings.tauxApresControle,
    entreLaSortieEtLeRetour: readings.entreLaSortieEtLeRetour,
    psychiatrieSansExperimentation: readings.psychiatrieSansExperimentation,
    regimePrincipal: readings.regimePrincipal,
    jourDeLAge: readings.jourDeLAge,
    aideExclusive: readings.aideExclusive,
    demandeTardiveEnGir1A4: readings.demandeTardiveEnGir1A4,
    signatureDeLEtablissement: readings.signatureDeLEtablissement,
    porteeDuBesoinSuperieur: readings.porteeDuBesoinSuperieur,
    nouveauPlanDeTroisMois: readings.nouveauPlanDeTroisMois,
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, INPUT_KEYS, '');
  return read;
}

const NOUVELLE_HOSPITALISATION_KEYS: readonly string[] = ['entree', 'sortie'];

function readNouvelleHospitalisation(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<NouvelleHospitalisation> | undefined {
  const given = reader.record(value, NOUVELLE_HOSPITALISATION_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const place = typeof name === 'number' ? name : 0;
  const unknowns = reader.unknowns;
  const read = {
    entree: reader.day(given.entree, here, 'entrée'),
    sortie: reader.day(given.sortie, here, 'sortie'),
    $rank: place - 1,
    $place: place,
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, NOUVELLE_HOSPITALISATION_KEYS, here);
  return read;
}

const PRECONISATION_KEYS: readonly string[] = ['type_', 'quantite', 'tarif', 'cout'];

function readPreconisation(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<Preconisation> | undefined {
  const given = reader.record(value, PRECONISATION_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const place = typeof name === 'number' ? name : 0;
  const unknowns = reader.unknowns;
  const read = {
    type_: asTypeDePrestation(given.type_) ?? reader.choice(given.type_, TYPE_DE_PRESTATION, here, 'type'),
    quantite: readNumber1(given.quantite, reader, here, 'quantité'),
    tarif: given.tarif === null ? null : readNumber1(given.tarif, reader, here, 'tarif'),
    cout: given.cout === null ? null : readNumber1(given.cout, reader, here, 'coût'),
    $rank: place - 1,
    $place: place,
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, PRECONISATION_KEYS, here);
  return read;
}

const LIGNE_DE_LA_GRILLE_KEYS: readonly string[] = ['aide', 'percue', 'percueDepuis', 'situation'];

function readLigneDeLaGrille(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<LigneDeLaGrille> | undefined {
  const given = reader.record(value, LIGNE_DE_LA_GRILLE_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const place = typeof name === 'number' ? name : 0;
  const unknowns = reader.unknowns;
  const read = {
    aide: asAideLegale(given.aide) ?? reader.choice(given.aide, AIDE_LEGALE, here, 'aide'),
    percue: reader.boolean(given.percue, here, 'perçue'),
    percueDepuis: given.percueDepuis === null ? null : reader.day(given.percueDepuis, here, 'perçue depuis'),
    situation:
      given.situation === null
        ? null
        : (asSituationDeLAide(given.situation) ??
          reader.choice(given.situation, SITUATION_DE_LAIDE, here, 'situation')),
    $rank: place - 1,
    $place: place,
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, LIGNE_DE_LA_GRILLE_KEYS, here);
  return read;
}

const DOSSIER_DE_DEMANDE2_KEYS: readonly string[] = [
  'imprimeNationalUtilise',
  'demandeurIdentifie',
  'ressourcesMensuellesIndiquees',
  'pronosticDeRecuperationDonne',
  'preconisationsDAidesJointes',
  'signatureDuDemandeur',
  'signatureDeLHopital',
];

function readDossierDeDemande2(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<DossierDeDemande2> | undefined {
  const given = reader.record(value, DOSSIER_DE_DEMANDE2_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const unknowns = reader.unknowns;
  const read = {
    imprimeNationalUtilise: reader.boolean(given.imprimeNationalUtilise, here, 'imprimé national utilisé'),
    demandeurIdentifie: reader.boolean(given.demandeurIdentifie, here, 'demandeur identifié'),
    ressourcesMensuellesIndiquees: reader.boolean(
      given.ressourcesMensuellesIndiquees,
      here,
      'ressources mensuelles indiquées',
    ),
    pronosticDeRecuperationDonne: reader.boolean(
      given.pronosticDeRecuperationDonne,
      here,
      'pronostic de récupération donné',
    ),
    preconisationsDAidesJointes: reader.boolean(
      given.preconisationsDAidesJointes,
      here,
      "préconisations d'aides jointes",
    ),
    signatureDuDemandeur: reader.boolean(given.signatureDuDemandeur, here, 'signature du demandeur'),
    signatureDeLHopital: reader.boolean(given.signatureDeLHopital, here, "signature de l'hôpital"),
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, DOSSIER_DE_DEMANDE2_KEYS, here);
  return read;
}

const JUSTIFICATION_DU_REVENU2_KEYS: readonly string[] = ['protocoleDeControleSigne', 'avisDImpositionTransmis'];

function readJustificationDuRevenu2(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<JustificationDuRevenu2> | undefined {
  const given = reader.record(value, JUSTIFICATION_DU_REVENU2_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const unknowns = reader.unknowns;
  const read = {
    protocoleDeControleSigne: reader.boolean(given.protocoleDeControleSigne, here, 'protocole de contrôle signé'),
    avisDImpositionTransmis: reader.boolean(given.avisDImpositionTransmis, here, "avis d'imposition transmis"),
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, JUSTIFICATION_DU_REVENU2_KEYS, here);
  return read;
}

const ETAPE_DE_LHOSPITALISATION2_KEYS: readonly string[] = [
  'demandeFormalisee',
  'preconisationDAide',
  'dateDeSortiePrevisionnelle',
  'conditionsDeLInterventionADomicile',
];

function readEtapeDeLHospitalisation2(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<EtapeDeLHospitalisation2> | undefined {
  const given = reader.record(value, ETAPE_DE_LHOSPITALISATION2_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const unknowns = reader.unknowns;
  const read = {
    demandeFormalisee: reader.boolean(given.demandeFormalisee, here, 'demande formalisée'),
    preconisationDAide: reader.boolean(given.preconisationDAide, here, "préconisation d'aide"),
    dateDeSortiePrevisionnelle: reader.boolean(given.dateDeSortiePrevisionnelle, here, 'date de sortie prévisionnelle'),
    conditionsDeLInterventionADomicile: reader.boolean(
      given.conditionsDeLInterventionADomicile,
      here,
      "conditions de l'intervention à domicile",
    ),
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, ETAPE_DE_LHOSPITALISATION2_KEYS, here);
  return read;
}

const ETAPE_DU_RETOUR2_KEYS: readonly string[] = [
  'planPreconiseMisEnOeuvreSansDelai',
  'evaluationFaiteParLeServiceSocial',
  'preconisationDeLEvaluateurTransmise',
  'planSigneParLEvaluateurEtLeRetraite',
  'notificationDefinitiveAdressee',
];

function readEtapeDuRetour2(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<EtapeDuRetour2> | undefined {
  const given = reader.record(value, ETAPE_DU_RETOUR2_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const unknowns = reader.unknowns;
  const read = {
    planPreconiseMisEnOeuvreSansDelai: reader.boolean(
      given.planPreconiseMisEnOeuvreSansDelai,
      here,
      'plan préconisé mis en œuvre sans délai',
    ),
    evaluationFaiteParLeServiceSocial: reader.boolean(
      given.evaluationFaiteParLeServiceSocial,
      here,
      'évaluation faite par le service social',
    ),
    preconisationDeLEvaluateurTransmise: reader.boolean(
      given.preconisationDeLEvaluateurTransmise,
      here,
      "préconisation de l'évaluateur transmise",
    ),
    planSigneParLEvaluateurEtLeRetraite: reader.boolean(
      given.planSigneParLEvaluateurEtLeRetraite,
      here,
      "plan signé par l'évaluateur et le retraité",
    ),
    notificationDefinitiveAdressee: reader.boolean(
      given.notificationDefinitiveAdressee,
      here,
      'notification définitive adressée',
    ),
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, ETAPE_DU_RETOUR2_KEYS, here);
  return read;
}

const PRISE_DE_RENDEZ_VOUS_DE_LEVALUATION2_KEYS: readonly string[] = [
  'coordonneesDeLaStructureDonnees',
  'caisseNommee',
  'dateEtHeureConvenues',
  'dureeApproximativeDite',
  'presenceDUnProche',
];

function readPriseDeRendezVousDeLEvaluation2(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<PriseDeRendezVousDeLEvaluation2> | undefined {
  const given = reader.record(value, PRISE_DE_RENDEZ_VOUS_DE_LEVALUATION2_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const unknowns = reader.unknowns;
  const read = {
    coordonneesDeLaStructureDonnees: reader.boolean(
      given.coordonneesDeLaStructureDonnees,
      here,
      'coordonnées de la structure données',
    ),
    caisseNommee: reader.boolean(given.caisseNommee, here, 'caisse nommée'),
    dateEtHeureConvenues: reader.boolean(given.dateEtHeureConvenues, here, 'date et heure convenues'),
    dureeApproximativeDite: reader.boolean(given.dureeApproximativeDite, here, 'durée approximative dite'),
    presenceDUnProche: reader.boolean(given.presenceDUnProche, here, "présence d'un proche"),
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, PRISE_DE_RENDEZ_VOUS_DE_LEVALUATION2_KEYS, here);
  return read;
}

const ETAPE_DE_LA_FIN2_KEYS: readonly string[] = ['suiteADonnerEcrite'];

function readEtapeDeLaFin2(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<EtapeDeLaFin2> | undefined {
  const given = reader.record(value, ETAPE_DE_LA_FIN2_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const unknowns = reader.unknowns;
  const read = {
    suiteADonnerEcrite: reader.boolean(given.suiteADonnerEcrite, here, 'suite à donner écrite'),
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, ETAPE_DE_LA_FIN2_KEYS, here);
  return read;
}

function writePieceManquanteDeDossierDeDemande(
  value: PieceManquanteDeDossierDeDemande,
): PieceManquanteDeDossierDeDemandeOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

function writePieceManquanteDeJustificationDuRevenu(
  value: PieceManquanteDeJustificationDuRevenu,
): PieceManquanteDeJustificationDuRevenuOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

function writePieceManquanteDeEtapeDeLHospitalisation(
  value: PieceManquanteDeEtapeDeLHospitalisation,
): PieceManquanteDeEtapeDeLHospitalisationOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

function writePieceManquanteDeEtapeDuRetour(value: PieceManquanteDeEtapeDuRetour): PieceManquanteDeEtapeDuRetourOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

function writePieceManquanteDePriseDeRendezVousDeLEvaluation(
  value: PieceManquanteDePriseDeRendezVousDeLEvaluation,
): PieceManquanteDePriseDeRendezVousDeLEvaluationOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

function writePieceManquanteDeEtapeDeLaFin(value: PieceManquanteDeEtapeDeLaFin): PieceManquanteDeEtapeDeLaFinOutput {
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
    nouvellesHospitalisations: {
      name: 'nouvelles hospitalisations',
      shape: { kind: 'list', of: NOUVELLE_HOSPITALISATION_SHAPE, sortedBy: 'entree', atMost: 20 },
      question: false,
    },
    aideInitialementNotifiee: {
      name: 'aide initialement notifiée',
      shape: { kind: 'number', scale: 2, min: null, max: null },
      question: false,
    },
    aideDejaUtilisee: {
      name: 'aide déjà utilisée',
      shape: { kind: 'number', scale: 2, min: null, max: null },
      question: false,
    },
    preconisations: {
      name: 'préconisations',
      shape: { kind: 'list', of: PRECONISATION_SHAPE, sortedBy: null, atMost: 1000 },
      question: false,
    },
    evaluationFaite: { name: 'évaluation faite', shape: { kind: 'boolean' }, question: false },
    coutDuPlanDefinitif: {
      name: 'coût du plan définitif',
      shape: { kind: 'number', scale: 2, min: null, max: null },
      question: false,
    },
    ressourcesMensuellesDeclarees: {
      name: 'ressources mensuelles déclarées',
      shape: { kind: 'number', scale: 2, min: null, max: null },
      question: false,
    },
    ressourcesVerifiees: {
      name: 'ressources vérifiées',
      shape: { kind: 'optional', of: { kind: 'number', scale: 2, min: null, max: null } },
      question: false,
    },
    partDejaVersee: {
      name: 'part déjà versée',
      shape: { kind: 'number', scale: 2, min: null, max: null },
      question: false,
    },
    dateDeLaDemande: { name: 'date de la demande', shape: { kind: 'date' }, question: false },
    dateDeSortie: { name: 'date de sortie', shape: { kind: 'optional', of: { kind: 'date' } }, question: false },
    dateDeRetour: { name: 'date de retour', shape: { kind: 'date' }, question: false },
    transmiseAvantLHeureDeLaSortie: {
      name: "transmise avant l'heure de la sortie",
      shape: { kind: 'boolean' },
      question: false,
    },
    transmiseAvantLHeureDuRetour: {
      name: "transmise avant l'heure du retour",
      shape: { kind: 'boolean' },
      question: false,
    },
    modeDeLHospitalisation: {
      name: "mode de l'hospitalisation",
      shape: { kind: 'choice', values: MODE_DHOSPITALISATION },
      question: false,
    },
    soinsPsychiatriques: { name: 'soins psychiatriques', shape: { kind: 'boolean' }, question: false },
    experimentationDeLaCaisse: { name: 'expérimentation de la caisse', shape: { kind: 'boolean' }, question: false },
    conventionDExperimentationSignee: {
      name: "convention d'expérimentation signée",
      shape: { kind: 'boolean' },
      question: false,
    },
    criteresDeLaConventionRemplis: {
      name: 'critères de la convention remplis',
      shape: { kind: 'boolean' },
      question: false,
    },
    debutDeLExperimentation: { name: "début de l'expérimentation", shape: { kind: 'date' }, question: false },
    retraiteDuRegimeGeneral: { name: 'retraité du régime général', shape: { kind: 'boolean' }, question: false },
    regimeGeneralATitrePrincipal: {
      name: 'régime général à titre principal',
      shape: { kind: 'boolean' },
      question: false,
    },
    activiteLaPlusLongueAuRegimeGeneral: {
      name: 'activité la plus longue au régime général',
      shape: { kind: 'boolean' },
      question: false,
    },
    dateDeNaissance: { name: 'date de naissance', shape: { kind: 'date' }, question: false },
    girPronostique: { name: 'GIR pronostiqué', shape: { kind: 'number', scale: 0, min: 1, max: 6 }, question: false },
    domicileDAvantOuEquivalent: { name: "domicile d'avant ou équivalent", shape: { kind: 'boolean' }, question: false },
    hebergeEnFamilleDAccueil: { name: "hébergé en famille d'accueil", shape: { kind: 'boolean' }, question: false },
    lignesDeLaGrille: {
      name: 'lignes de la grille',
      shape: { kind: 'list', of: LIGNE_DE_LA_GRILLE_SHAPE, sortedBy: null, atMost: 5 },
      question: false,
    },
    autrePrestationEquivalenteDuDepartement: {
      name: 'autre prestation équivalente du département',
      shape: { kind: 'boolean' },
      question: false,
    },
    apaDUrgence: { name: "APA d'urgence", shape: { kind: 'boolean' }, question: false },
    demandeFormuleePar: {
      name: 'demande formulée par',
      shape: { kind: 'choice', values: AUTEUR_DE_LA_DEMANDE },
      question: false,
    },
    controleParSondage: { name: 'contrôle par sondage', shape: { kind: 'boolean' }, question: false },
    dateDuSuivi: { name: 'date du suivi', shape: { kind: 'optional', of: { kind: 'date' } }, question: false },
    dateDeLaFicheDeSituation: {
      name: 'date de la fiche de situation',
      shape: { kind: 'optional', of: { kind: 'date' } },
      question: false,
    },
    suiviFaitPar: { name: 'suivi fait par', shape: { kind: 'choice', values: ACTEUR_DU_SUIVI }, question: false },
    suiviFaitAuMoyenDe: {
      name: 'suivi fait au moyen de',
      shape: { kind: 'choice', values: MOYEN_DU_SUIVI },
      question: false,
    },
    autonomieRecuperee: { name: 'autonomie récupérée', shape: { kind: 'boolean' }, question: false },
    besoinDAidePersistant: { name: "besoin d'aide persistant", shape: { kind: 'boolean' }, question: false },
    girALIssue: { name: "GIR à l'issue", shape: { kind: 'number', scale: 0, min: 1, max: 6 }, question: false },
    releveDeLAideSocialeDepartementale: {
      name: "relève de l'aide sociale départementale",
      shape: { kind: 'boolean' },
      question: false,
    },
    besoinSuperieur: { name: 'besoin supérieur', shape: { kind: 'boolean' }, question: false },
    cadre: { name: 'cadre', shape: { kind: 'choice', values: CADRE_DE_LAIDE }, question: false },
    titulaireDUnPap: { name: "titulaire d'un PAP", shape: { kind: 'boolean' }, question: false },
    optionDeLaCaisse: {
      name: 'option de la caisse',
      shape: { kind: 'choice', values: OPTION_POUR_LE_PAP },
      question: false,
    },
    dossierDeDemande: { name: 'dossier de demande', shape: DOSSIER_DE_DEMANDE2_SHAPE, question: false },
    justificationDuRevenu: { name: 'justification du revenu', shape: JUSTIFICATION_DU_REVENU2_SHAPE, question: false },
    etapeDeLHospitalisation: {
      name: "étape de l'hospitalisation",
      shape: ETAPE_DE_LHOSPITALISATION2_SHAPE,
      question: false,
    },
    etapeDuRetour: { name: 'étape du retour', shape: ETAPE_DU_RETOUR2_SHAPE, question: false },
    priseDeRendezVousDeLEvaluation: {
      name: "prise de rendez-vous de l'évaluation",
      shape: PRISE_DE_RENDEZ_VOUS_DE_LEVALUATION2_SHAPE,
      question: false,
    },
    etapeDeLaFin: { name: 'étape de la fin', shape: ETAPE_DE_LA_FIN2_SHAPE, question: false },
    jourDObservation: { name: "jour d'observation", shape: { kind: 'date' }, question: false },
    troisMoisEffectifs: {
      name: 'trois mois effectifs',
      shape: { kind: 'choice', values: TROIS_MOIS_EFFECTIFS },
      question: true,
    },
    compteDesTroisMois: {
      name: 'compte des trois mois',
      shape: { kind: 'choice', values: COMPTE_DES_TROIS_MOIS },
      question: true,
    },
    droitAuDelaDeLOuverture: {
      name: "droit au-delà de l'ouverture",
      shape: { kind: 'choice', values: DROIT_AU_DELA_DE_LOUVERTURE },
      question: true,
    },
    assietteDuPlafond: {
      name: 'assiette du plafond',
      shape: { kind: 'choice', values: ASSIETTE_DU_PLAFOND },
      question: true,
    },
    tauxApresControle: {
      name: 'taux après contrôle',
      shape: { kind: 'choice', values: TAUX_APRES_CONTROLE },
      question: true,
    },
    entreLaSortieEtLeRetour: {
      name: 'entre la sortie et le retour',
      shape: { kind: 'choice', values: ENTRE_LA_SORTIE_ET_LE_RETOUR },
      question: true,
    },
    psychiatrieSansExperimentation: {
      name: 'psychiatrie sans expérimentation',
      shape: { kind: 'choice', values: PSYCHIATRIE_SANS_EXPERIMENTATION },
      question: true,
    },
    regimePrincipal: { name: 'régime principal', shape: { kind: 'choice', values: REGIME_PRINCIPAL }, question: true },
    jourDeLAge: { name: "jour de l'âge", shape: { kind: 'choice', values: JOUR_DE_LAGE }, question: true },
    aideExclusive: { name: 'aide exclusive', shape: { kind: 'choice', values: AIDE_EXCLUSIVE }, question: true },
    demandeTardiveEnGir1A4: {
      name: 'demande tardive en GIR 1 à 4',
      shape: { kind: 'choice', values: DEMANDE_TARDIVE_EN_GIR1_A4 },
      question: true,
    },
    signatureDeLEtablissement: {
      name: "signature de l'établissement",
      shape: { kind: 'choice', values: SIGNATURE_DE_LETABLISSEMENT },
      question: true,
    },
    porteeDuBesoinSuperieur: {
      name: 'portée du besoin supérieur',
      shape: { kind: 'choice', values: PORTEE_DU_BESOIN_SUPERIEUR },
      question: true,
    },
    nouveauPlanDeTroisMois: {
      name: 'nouveau plan de trois mois',
      shape: { kind: 'choice', values: NOUVEAU_PLAN_DE_TROIS_MOIS },
      question: true,
    },
  },
  guarantees: [{ id: 'une ligne par aide', holds: openUneLigneParAide }],
};

function openDureeMaximale(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('durée maximale', day, [], () =>
    partial.versions(
      () => day ?? dossier.read('dateDeLaDemande'),
      [{ from: DAY_2011_02_03, to: DAY_2023_12_31, value: () => 3 }],
      'durée maximale',
    ),
  );
}

function openDureeDeLOuverture(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep("durée de l'ouverture", day, [], () =>
    partial.versions(
      () => day ?? dossier.read('dateDeLaDemande'),
      [{ from: DAY_2011_02_03, to: DAY_2023_12_31, value: () => 4 }],
      "durée de l'ouverture",
    ),
  );
}

function openTroisMoisDuDroit(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('trois mois du droit', day, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.same(
              dossier.read('troisMoisEffectifs'),
              'comptés du premier du mois',
              false,
              'trois mois du droit',
            ),
          value: () =>
            partial.period(
              partial.firstOfMonth(dossier.read('dateDeRetour'), 'trois mois du droit'),
              partial.addDays(
                partial.addMonths(
                  partial.firstOfMonth(dossier.read('dateDeRetour'), 'trois mois du droit'),
                  openDureeMaximale(dossier, day),
                  'trois mois du droit',
                ),
                -1,
                'trois mois du droit',
              ),
              'trois mois du droit',
            ),
          excepts: [],
        },
        {
          guard: () =>
            partial.same(dossier.read('troisMoisEffectifs'), 'pleins depuis le retour', false, 'trois mois du droit'),
          value: () =>
            partial.period(
              partial.firstOfMonth(dossier.read('dateDeRetour'), 'trois mois du droit'),
              partial.addDays(
                partial.addMonths(dossier.read('dateDeRetour'), openDureeMaximale(dossier, day), 'trois mois du droit'),
                -1,
                'trois mois du droit',
              ),
              'trois mois du droit',
            ),
          excepts: [],
        },
      ],
      null,
      'trois mois du droit',
    ),
  );
}

function openOuvertureDansLOutil(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep("ouverture dans l'outil", day, [], () =>
    partial.period(
      partial.firstOfMonth(dossier.read('dateDeLaDemande'), "ouverture dans l'outil"),
      partial.addDays(
        partial.addMonths(
          partial.firstOfMonth(dossier.read('dateDeLaDemande'), "ouverture dans l'outil"),
          openDureeDeLOuverture(dossier, day),
          "ouverture dans l'outil",
        ),
        -1,
        "ouverture dans l'outil",
      ),
      "ouverture dans l'outil",
    ),
  );
}

function openSuiteDeLaNouvelleHospitalisation(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  nouvelleHospitalisation: partial.Value,
): partial.Value {
  return dossier.keep('suite de la nouvelle hospitalisation', day, [nouvelleHospitalisation], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.and(
              partial.compare(
                'greaterOrEqual',
                partial.field(nouvelleHospitalisation, 'entree'),
                dossier.read('dateDeRetour'),
                0,
                0,
                'suite de la nouvelle hospitalisation',
              ),
              () =>
                partial.compare(
                  'lessOrEqual',
                  partial.field(nouvelleHospitalisation, 'entree'),
                  partial.lastDay(openTroisMoisDuDroit(dossier, day), 'suite de la nouvelle hospitalisation'),
                  0,
                  0,
                  'suite de la nouvelle hospitalisation',
                ),
            ),
          value: () => 'poursuite au retour',
          excepts: [],
        },
      ],
      () => 'hors de la période',
      'suite de la nouvelle hospitalisation',
    ),
  );
}

function openNouvelleEvaluation(
  dossier: OpenDossier,
  day: partial.Value | undefined,
  nouvelleHospitalisation: partial.Value,
): partial.Value {
  return dossier.keep('nouvelle évaluation', day, [nouvelleHospitalisation], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.same(
              partial.forEachOption([nouvelleHospitalisation], (nouvelleHospitalisation2) =>
                openSuiteDeLaNouvelleHospitalisation(dossier, day, nouvelleHospitalisation2),
              ),
              'poursuite au retour',
              false,
              'nouvelle évaluation',
            ),
          value: () => false,
          excepts: [],
        },
        {
          guard: () =>
            partial.same(
              partial.forEachOption([nouvelleHospitalisation], (nouvelleHospitalisation3) =>
                openSuiteDeLaNouvelleHospitalisation(dossier, day, nouvelleHospitalisation3),
              ),
              'hors de la période',
              false,
              'nouvelle évaluation',
            ),
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

function openAideEncoreDisponible(dossier: OpenDossier): partial.Value {
  return dossier.keep('aide encore disponible', undefined, [], () =>
    partial.atLeast(
      partial.subtract(
        dossier.read('aideInitialementNotifiee'),
        dossier.read('aideDejaUtilisee'),
        'aide encore disponible',
      ),
      0,
      'aide encore disponible',
    ),
  );
}

function openJoursDHospitalisation(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep("jours d'hospitalisation", day, [], () =>
    partial.sum(
      partial.each(
        partial.filter(dossier.read('nouvellesHospitalisations'), (nouvelleHospitalisation) =>
          partial.same(
            partial.forEachOption([nouvelleHospitalisation], (nouvelleHospitalisation2) =>
              openSuiteDeLaNouvelleHospitalisation(dossier, day, nouvelleHospitalisation2),
            ),
            'poursuite au retour',
            false,
            "jours d'hospitalisation",
          ),
        ),
        (nouvelleHospitalisation22) =>
          partial.daysBetween(
            partial.field(nouvelleHospitalisation22, 'entree'),
            partial.field(nouvelleHospitalisation22, 'sortie'),
            "jours d'hospitalisation",
          ),
      ),
      0,
      "jours d'hospitalisation",
    ),
  );
}

function openDernierJourDuDroit(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('dernier jour du droit', day, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.same(dossier.read('compteDesTroisMois'), "les mois s'arrêtent", false, 'dernier jour du droit'),
          value: () =>
            partial.addDays(
              partial.lastDay(openTroisMoisDuDroit(dossier, day), 'dernier jour du droit'),
              openJoursDHospitalisation(dossier, day),
              'dernier jour du droit',
            ),
          excepts: [1],
        },
        {
          guard: null,
          value: () => partial.lastDay(openTroisMoisDuDroit(dossier, day), 'dernier jour du droit'),
          excepts: [],
        },
      ],
      null,
      'dernier jour du droit',
    ),
  );
}

function openOuvertureSuffisante(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('ouverture suffisante', day, [], () =>
    partial.compare(
      'lessOrEqual',
      openDernierJourDuDroit(dossier, day),
      partial.lastDay(openOuvertureDansLOutil(dossier, day), 'ouverture suffisante'),
      0,
      0,
      'ouverture suffisante',
    ),
  );
}

function openDernierJourServi(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('dernier jour servi', day, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.or(openOuvertureSuffisante(dossier, day), () =>
              partial.same(dossier.read('droitAuDelaDeLOuverture'), 'droit entier', false, 'dernier jour servi'),
            ),
          value: () => openDernierJourDuDroit(dossier, day),
          excepts: [],
        },
        {
          guard: () =>
            partial.and(partial.not(openOuvertureSuffisante(dossier, day)), () =>
              partial.same(
                dossier.read('droitAuDelaDeLOuverture'),
                "droit limité à l'ouverture",
                false,
                'dernier jour servi',
              ),
            ),
          value: () => partial.lastDay(openOuvertureDansLOutil(dossier, day), 'dernier jour servi'),
          excepts: [],
        },
      ],
      null,
      'dernier jour servi',
    ),
  );
}

function openCoutEstime(dossier: OpenDossier, preconisation: partial.Value): partial.Value {
  return dossier.keep('coût estimé', undefined, [preconisation], () =>
    partial.choose(
      [
        {
          guard: () => partial.exists(partial.field(preconisation, 'cout')),
          value: () => partial.required(partial.field(preconisation, 'cout'), 'coût estimé', 'coût'),
          excepts: [],
        },
        {
          guard: () =>
            partial.and(partial.not(partial.exists(partial.field(preconisation, 'cout'))), () =>
              partial.exists(partial.field(preconisation, 'tarif')),
            ),
          value: () =>
            partial.round(
              partial.multiply(
                partial.field(preconisation, 'quantite'),
                partial.required(partial.field(preconisation, 'tarif'), 'coût estimé', 'tarif'),
                'coût estimé',
              ),
              4,
              1,
              2,
              'nearest',
              'coût estimé',
            ),
          excepts: [],
        },
        {
          guard: () =>
            partial.and(partial.not(partial.exists(partial.field(preconisation, 'cout'))), () =>
              partial.not(partial.exists(partial.field(preconisation, 'tarif'))),
            ),
          value: () =>
            unknownOf(
              { kind: 'number', scale: 2, min: null, max: null },
              { kind: 'definition', path: 'coût estimé', name: 'coût estimé', whole: true },
            ),
          excepts: [],
        },
      ],
      null,
      'coût estimé',
    ),
  );
}

function openCoutDuPlan(dossier: OpenDossier): partial.Value {
  return dossier.keep('coût du plan', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () => partial.not(dossier.read('evaluationFaite')),
          value: () =>
            partial.sum(
              partial.each(dossier.read('preconisations'), (preconisation) =>
                partial.forEachOption([preconisation], (preconisation2) => openCoutEstime(dossier, preconisation2)),
              ),
              0,
              'coût du plan',
            ),
          excepts: [],
        },
        { guard: () => dossier.read('evaluationFaite'), value: () => dossier.read('coutDuPlanDefinitif'), excepts: [] },
      ],
      null,
      'coût du plan',
    ),
  );
}

function openTransmisePendantLHospitalisation(dossier: OpenDossier): partial.Value {
  return dossier.keep("transmise pendant l'hospitalisation", undefined, [], () =>
    partial.choose(
      [
        { guard: () => partial.not(partial.exists(dossier.read('dateDeSortie'))), value: () => true, excepts: [] },
        {
          guard: () => partial.exists(dossier.read('dateDeSortie')),
          value: () =>
            partial.or(
              partial.compare(
                'less',
                dossier.read('dateDeLaDemande'),
                partial.required(dossier.read('dateDeSortie'), "transmise pendant l'hospitalisation", 'date de sortie'),
                0,
                0,
                "transmise pendant l'hospitalisation",
              ),
              () =>
                partial.and(
                  partial.compare(
                    'equal',
                    dossier.read('dateDeLaDemande'),
                    partial.required(
                      dossier.read('dateDeSortie'),
                      "transmise pendant l'hospitalisation",
                      'date de sortie',
                    ),
                    0,
                    0,
                    "transmise pendant l'hospitalisation",
                  ),
                  () => dossier.read('transmiseAvantLHeureDeLaSortie'),
                ),
            ),
          excepts: [],
        },
      ],
      null,
      "transmise pendant l'hospitalisation",
    ),
  );
}

function openTransmiseApresLeRetour(dossier: OpenDossier): partial.Value {
  return dossier.keep('transmise après le retour', undefined, [], () =>
    partial.or(
      partial.compare(
        'greater',
        dossier.read('dateDeLaDemande'),
        dossier.read('dateDeRetour'),
        0,
        0,
        'transmise après le retour',
      ),
      () =>
        partial.and(
          partial.compare(
            'equal',
            dossier.read('dateDeLaDemande'),
            dossier.read('dateDeRetour'),
            0,
            0,
            'transmise après le retour',
          ),
          () => partial.not(dossier.read('transmiseAvantLHeureDuRetour')),
        ),
    ),
  );
}

function openRecevable(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('recevable', day, [], () =>
    partial.versions(
      () => day ?? dossier.read('dateDeLaDemande'),
      [
        {
          from: DAY_2011_02_03,
          to: DAY_2023_12_31,
          value: () =>
            partial.choose(
              [
                { guard: () => openTransmisePendantLHospitalisation(dossier), value: () => true, excepts: [] },
                {
                  guard: () =>
                    partial.and(partial.not(openTransmisePendantLHospitalisation(dossier)), () =>
                      openTransmiseApresLeRetour(dossier),
                    ),
                  value: () => false,
                  excepts: [],
                },
                {
                  guard: () =>
                    partial.and(partial.not(openTransmisePendantLHospitalisation(dossier)), () =>
                      partial.not(openTransmiseApresLeRetour(dossier)),
                    ),
                  value: () =>
                    partial.same(dossier.read('entreLaSortieEtLeRetour'), 'encore recevable', false, 'recevable'),
                  excepts: [],
                },
              ],
              null,
              'recevable',
            ),
        },
      ],
      'recevable',
    ),
  );
}

function openPronosticFavorable(dossier: OpenDossier): partial.Value {
  return dossier.keep('pronostic favorable', undefined, [], () =>
    partial.or(partial.compare('equal', dossier.read('girPronostique'), 5, 0, 0, 'pronostic favorable'), () =>
      partial.compare('equal', dossier.read('girPronostique'), 6, 0, 0, 'pronostic favorable'),
    ),
  );
}

function openHospitalisationCouverte(dossier: OpenDossier): partial.Value {
  return dossier.keep('hospitalisation couverte', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.and(
              partial.and(dossier.read('soinsPsychiatriques'), () => dossier.read('experimentationDeLaCaisse')),
              () => dossier.read('conventionDExperimentationSignee'),
            ),
          value: () => dossier.read('criteresDeLaConventionRemplis'),
          excepts: [3, 4],
        },
        {
          guard: () =>
            partial.and(
              partial.and(dossier.read('soinsPsychiatriques'), () => dossier.read('experimentationDeLaCaisse')),
              () => partial.not(dossier.read('conventionDExperimentationSignee')),
            ),
          value: () => false,
          excepts: [3, 4],
        },
        {
          guard: () =>
            partial.and(
              partial.and(dossier.read('soinsPsychiatriques'), () =>
                partial.not(dossier.read('experimentationDeLaCaisse')),
              ),
              () =>
                partial.same(
                  dossier.read('psychiatrieSansExperimentation'),
                  'seulement par expérimentation',
                  false,
                  'hospitalisation couverte',
                ),
            ),
          value: () => false,
          excepts: [3, 4],
        },
        {
          guard: () =>
            partial.or(
              partial.or(
                partial.or(
                  partial.same(dossier.read('modeDeLHospitalisation'), 'séjour', false, 'hospitalisation couverte'),
                  () =>
                    partial.same(
                      dossier.read('modeDeLHospitalisation'),
                      'passage aux urgences',
                      false,
                      'hospitalisation couverte',
                    ),
                ),
                () =>
                  partial.same(
                    dossier.read('modeDeLHospitalisation'),
                    'intervention en ambulatoire',
                    false,
                    'hospitalisation couverte',
                  ),
              ),
              () =>
                partial.same(
                  dossier.read('modeDeLHospitalisation'),
                  'hospitalisation à domicile',
                  false,
                  'hospitalisation couverte',
                ),
            ),
          value: () => true,
          excepts: [],
        },
        {
          guard: () =>
            partial.same(dossier.read('modeDeLHospitalisation'), 'autre mode', false, 'hospitalisation couverte'),
          value: () =>
            unknownOf(
              { kind: 'boolean' },
              { kind: 'definition', path: 'hospitalisation couverte', name: 'hospitalisation couverte', whole: true },
            ),
          excepts: [],
        },
      ],
      null,
      'hospitalisation couverte',
    ),
  );
}

function openReleveDuRegimeGeneral(dossier: OpenDossier): partial.Value {
  return dossier.keep('relève du régime général', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.same(
              dossier.read('regimePrincipal'),
              'retraite à titre principal',
              false,
              'relève du régime général',
            ),
          value: () =>
            partial.and(dossier.read('retraiteDuRegimeGeneral'), () => dossier.read('regimeGeneralATitrePrincipal')),
          excepts: [],
        },
        {
          guard: () =>
            partial.same(dossier.read('regimePrincipal'), 'activité la plus longue', false, 'relève du régime général'),
          value: () =>
            partial.and(dossier.read('retraiteDuRegimeGeneral'), () =>
              dossier.read('activiteLaPlusLongueAuRegimeGeneral'),
            ),
          excepts: [],
        },
      ],
      null,
      'relève du régime général',
    ),
  );
}

function openAgeMinimal(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('âge minimal', day, [], () =>
    partial.versions(
      () => day ?? dossier.read('dateDeLaDemande'),
      [{ from: DAY_2011_02_03, to: DAY_2023_12_31, value: () => 55 }],
      'âge minimal',
    ),
  );
}

function openAgeRequis(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('âge requis', day, [], () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('jourDeLAge'), 'âge à la demande', false, 'âge requis'),
          value: () =>
            partial.compare(
              'greaterOrEqual',
              partial.yearsBetween(dossier.read('dateDeNaissance'), dossier.read('dateDeLaDemande'), 'âge requis'),
              openAgeMinimal(dossier, day),
              0,
              0,
              'âge requis',
            ),
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('jourDeLAge'), 'âge au retour', false, 'âge requis'),
          value: () =>
            partial.compare(
              'greaterOrEqual',
              partial.yearsBetween(dossier.read('dateDeNaissance'), dossier.read('dateDeRetour'), 'âge requis'),
              openAgeMinimal(dossier, day),
              0,
              0,
              'âge requis',
            ),
          excepts: [],
        },
      ],
      null,
      'âge requis',
    ),
  );
}

function openEligibleALAide(dossier: OpenDossier, ligneDeLaGrille: partial.Value): partial.Value {
  return dossier.keep("éligible à l'aide", undefined, [ligneDeLaGrille], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.and(
              partial.and(partial.not(partial.field(ligneDeLaGrille, 'percue')), () =>
                partial.exists(partial.field(ligneDeLaGrille, 'situation')),
              ),
              () =>
                partial.same(
                  partial.required(partial.field(ligneDeLaGrille, 'situation'), "éligible à l'aide", 'situation'),
                  'attribution refusée',
                  false,
                  "éligible à l'aide",
                ),
            ),
          value: () => true,
          excepts: [2, 3],
        },
        {
          guard: () =>
            partial.and(
              partial.and(partial.not(partial.field(ligneDeLaGrille, 'percue')), () =>
                partial.exists(partial.field(ligneDeLaGrille, 'situation')),
              ),
              () =>
                partial.same(
                  partial.required(partial.field(ligneDeLaGrille, 'situation'), "éligible à l'aide", 'situation'),
                  'demande rejetée',
                  false,
                  "éligible à l'aide",
                ),
            ),
          value: () => false,
          excepts: [2, 3],
        },
        { guard: () => partial.field(ligneDeLaGrille, 'percue'), value: () => true, excepts: [] },
        {
          guard: () => partial.not(partial.field(ligneDeLaGrille, 'percue')),
          value: () =>
            unknownOf(
              { kind: 'boolean' },
              { kind: 'definition', path: "éligible à l'aide", name: "éligible à l'aide", whole: true },
            ),
          excepts: [],
        },
      ],
      null,
      "éligible à l'aide",
    ),
  );
}

function openExcluParUneAideLegale(dossier: OpenDossier): partial.Value {
  return dossier.keep('exclu par une aide légale', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.same(dossier.read('aideExclusive'), 'aide perçue ou ouverte', false, 'exclu par une aide légale'),
          value: () =>
            partial.or(dossier.read('autrePrestationEquivalenteDuDepartement'), () =>
              partial.any(dossier.read('lignesDeLaGrille'), (ligneDeLaGrille) =>
                partial.forEachOption([ligneDeLaGrille], (ligneDeLaGrille2) =>
                  openEligibleALAide(dossier, ligneDeLaGrille2),
                ),
              ),
            ),
          excepts: [1],
        },
        {
          guard: null,
          value: () =>
            partial.or(dossier.read('autrePrestationEquivalenteDuDepartement'), () =>
              partial.any(dossier.read('lignesDeLaGrille'), (ligneDeLaGrille22) =>
                partial.field(ligneDeLaGrille22, 'percue'),
              ),
            ),
          excepts: [],
        },
      ],
      null,
      'exclu par une aide légale',
    ),
  );
}

function openEligibleALArdh(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep("éligible à l'ARDH", day, [], () =>
    partial.and(
      partial.and(
        partial.and(
          partial.and(
            partial.and(
              partial.and(
                partial.and(openHospitalisationCouverte(dossier), () => openReleveDuRegimeGeneral(dossier)),
                () => openAgeRequis(dossier, day),
              ),
              () => openPronosticFavorable(dossier),
            ),
            () => dossier.read('domicileDAvantOuEquivalent'),
          ),
          () => partial.not(openExcluParUneAideLegale(dossier)),
        ),
        () => partial.not(dossier.read('hebergeEnFamilleDAccueil')),
      ),
      () => partial.not(dossier.read('apaDUrgence')),
    ),
  );
}

function openOrientationDeLaDemande(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('orientation de la demande', day, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.and(
              partial.and(partial.not(openRecevable(dossier, day)), () => partial.not(openPronosticFavorable(dossier))),
              () =>
                partial.same(dossier.read('demandeTardiveEnGir1A4'), "APA d'abord", false, 'orientation de la demande'),
            ),
          value: () => "demande d'APA",
          excepts: [1, 2, 3, 4],
        },
        {
          guard: () => partial.and(openRecevable(dossier, day), () => openEligibleALArdh(dossier, day)),
          value: () => 'accord de principe',
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.and(openRecevable(dossier, day), () => openPronosticFavorable(dossier)),
              () => partial.not(openEligibleALArdh(dossier, day)),
            ),
          value: () => 'refus',
          excepts: [],
        },
        {
          guard: () => partial.and(openRecevable(dossier, day), () => partial.not(openPronosticFavorable(dossier))),
          value: () => "demande d'APA",
          excepts: [],
        },
        { guard: () => partial.not(openRecevable(dossier, day)), value: () => 'examen en PAP', excepts: [] },
      ],
      null,
      'orientation de la demande',
    ),
  );
}

function openDecisionDeLaCaisse(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('décision de la caisse', day, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.and(
              partial.same(
                openOrientationDeLaDemande(dossier, day),
                'accord de principe',
                false,
                'décision de la caisse',
              ),
              () => partial.not(dossier.read('evaluationFaite')),
            ),
          value: () => 'accord de principe donné',
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.same(
                openOrientationDeLaDemande(dossier, day),
                'accord de principe',
                false,
                'décision de la caisse',
              ),
              () => dossier.read('evaluationFaite'),
            ),
          value: () => 'notification définitive',
          excepts: [],
        },
        {
          guard: () =>
            partial.same(openOrientationDeLaDemande(dossier, day), 'accord de principe', true, 'décision de la caisse'),
          value: () => null,
          excepts: [],
        },
      ],
      null,
      'décision de la caisse',
    ),
  );
}

function openRessourcesRetenues(dossier: OpenDossier): partial.Value {
  return dossier.keep('ressources retenues', undefined, [], () => dossier.read('ressourcesMensuellesDeclarees'));
}

function openTauxDePriseEnCharge(dossier: OpenDossier): partial.Value {
  return dossier.keep('taux de prise en charge', undefined, [], () =>
    unknownOf(
      { kind: 'number', scale: 2, min: null, max: null },
      { kind: 'definition', path: 'taux de prise en charge', name: 'taux de prise en charge', whole: true },
    ),
  );
}

function openTauxAuxRessourcesVerifiees(dossier: OpenDossier): partial.Value {
  return dossier.keep('taux aux ressources vérifiées', undefined, [], () =>
    unknownOf(
      { kind: 'number', scale: 2, min: null, max: null },
      { kind: 'definition', path: 'taux aux ressources vérifiées', name: 'taux aux ressources vérifiées', whole: true },
    ),
  );
}

function openPlafondDeLArdh(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep("plafond de l'ARDH", day, [], () =>
    partial.versions(
      () => day ?? dossier.read('dateDeLaDemande'),
      [{ from: DAY_2011_02_03, to: DAY_2023_12_31, value: () => 180000 }],
      "plafond de l'ARDH",
    ),
  );
}

function openPlanSuivi(dossier: OpenDossier): partial.Value {
  return dossier.keep('plan suivi', undefined, [], () =>
    partial.choose(
      [
        { guard: () => partial.not(dossier.read('titulaireDUnPap')), value: () => 'ARDH seule', excepts: [] },
        {
          guard: () =>
            partial.and(dossier.read('titulaireDUnPap'), () =>
              partial.same(dossier.read('optionDeLaCaisse'), 'conserver et modifier', false, 'plan suivi'),
            ),
          value: () => 'PAP modifié',
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.and(dossier.read('titulaireDUnPap'), () =>
                partial.same(dossier.read('optionDeLaCaisse'), 'interrompre et ouvrir', false, 'plan suivi'),
              ),
              () => partial.same(dossier.read('nouveauPlanDeTroisMois'), 'un PAP', false, 'plan suivi'),
            ),
          value: () => 'PAP de trois mois',
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.and(dossier.read('titulaireDUnPap'), () =>
                partial.same(dossier.read('optionDeLaCaisse'), 'interrompre et ouvrir', false, 'plan suivi'),
              ),
              () => partial.same(dossier.read('nouveauPlanDeTroisMois'), 'une ARDH', false, 'plan suivi'),
            ),
          value: () => 'ARDH seule',
          excepts: [],
        },
      ],
      null,
      'plan suivi',
    ),
  );
}

function openPlafondDuPlanSuivi(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('plafond du plan suivi', day, [], () =>
    partial.choose(
      [
        {
          guard: () => partial.same(openPlanSuivi(dossier), 'ARDH seule', false, 'plafond du plan suivi'),
          value: () => openPlafondDeLArdh(dossier, day),
          excepts: [],
        },
        {
          guard: () => partial.same(openPlanSuivi(dossier), 'ARDH seule', true, 'plafond du plan suivi'),
          value: () =>
            unknownOf(
              { kind: 'number', scale: 2, min: null, max: null },
              { kind: 'definition', path: 'plafond du plan suivi', name: 'plafond du plan suivi', whole: true },
            ),
          excepts: [],
        },
      ],
      null,
      'plafond du plan suivi',
    ),
  );
}

function openPartDeLaCaisse(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('part de la caisse', day, [], () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('assietteDuPlafond'), 'coût total', false, 'part de la caisse'),
          value: () =>
            partial.round(
              partial.multiply(
                partial.atMost(openCoutDuPlan(dossier), openPlafondDuPlanSuivi(dossier, day), 'part de la caisse'),
                openTauxDePriseEnCharge(dossier),
                'part de la caisse',
              ),
              6,
              1,
              2,
              'nearest',
              'part de la caisse',
            ),
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('assietteDuPlafond'), 'part de la caisse', false, 'part de la caisse'),
          value: () =>
            partial.round(
              partial.atMost(
                partial.multiply(openCoutDuPlan(dossier), openTauxDePriseEnCharge(dossier), 'part de la caisse'),
                partial.rescale(openPlafondDuPlanSuivi(dossier, day), 4, 'part de la caisse'),
                'part de la caisse',
              ),
              6,
              1,
              2,
              'nearest',
              'part de la caisse',
            ),
          excepts: [],
        },
      ],
      null,
      'part de la caisse',
    ),
  );
}

function openPlanDansLePlafond(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('plan dans le plafond', day, [], () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('assietteDuPlafond'), 'coût total', false, 'plan dans le plafond'),
          value: () =>
            partial.compare(
              'lessOrEqual',
              openCoutDuPlan(dossier),
              openPlafondDuPlanSuivi(dossier, day),
              2,
              2,
              'plan dans le plafond',
            ),
          excepts: [],
        },
        {
          guard: () =>
            partial.same(dossier.read('assietteDuPlafond'), 'part de la caisse', false, 'plan dans le plafond'),
          value: () =>
            partial.compare(
              'lessOrEqual',
              partial.multiply(openCoutDuPlan(dossier), openTauxDePriseEnCharge(dossier), 'plan dans le plafond'),
              openPlafondDuPlanSuivi(dossier, day),
              6,
              2,
              'plan dans le plafond',
            ),
          excepts: [],
        },
      ],
      null,
      'plan dans le plafond',
    ),
  );
}

function openResteALaChargeDuRetraite(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('reste à la charge du retraité', day, [], () =>
    partial.subtract(openCoutDuPlan(dossier), openPartDeLaCaisse(dossier, day), 'reste à la charge du retraité'),
  );
}

function openSommeARendre(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('somme à rendre', day, [], () =>
    partial.choose(
      [
        { guard: () => partial.not(partial.exists(dossier.read('ressourcesVerifiees'))), value: () => 0, excepts: [] },
        {
          guard: () =>
            partial.and(partial.exists(dossier.read('ressourcesVerifiees')), () =>
              partial.same(dossier.read('tauxApresControle'), 'taux définitif', false, 'somme à rendre'),
            ),
          value: () => 0,
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.and(partial.exists(dossier.read('ressourcesVerifiees')), () =>
                partial.same(dossier.read('tauxApresControle'), 'sommes à rendre', false, 'somme à rendre'),
              ),
              () => partial.same(dossier.read('assietteDuPlafond'), 'coût total', false, 'somme à rendre'),
            ),
          value: () =>
            partial.round(
              partial.atLeast(
                partial.subtract(
                  partial.rescale(dossier.read('partDejaVersee'), 4, 'somme à rendre'),
                  partial.multiply(
                    partial.atMost(openCoutDuPlan(dossier), openPlafondDuPlanSuivi(dossier, day), 'somme à rendre'),
                    openTauxAuxRessourcesVerifiees(dossier),
                    'somme à rendre',
                  ),
                  'somme à rendre',
                ),
                0,
                'somme à rendre',
              ),
              6,
              1,
              2,
              'nearest',
              'somme à rendre',
            ),
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.and(partial.exists(dossier.read('ressourcesVerifiees')), () =>
                partial.same(dossier.read('tauxApresControle'), 'sommes à rendre', false, 'somme à rendre'),
              ),
              () => partial.same(dossier.read('assietteDuPlafond'), 'part de la caisse', false, 'somme à rendre'),
            ),
          value: () =>
            partial.round(
              partial.atLeast(
                partial.subtract(
                  partial.rescale(dossier.read('partDejaVersee'), 4, 'somme à rendre'),
                  partial.atMost(
                    partial.multiply(
                      openCoutDuPlan(dossier),
                      openTauxAuxRessourcesVerifiees(dossier),
                      'somme à rendre',
                    ),
                    partial.rescale(openPlafondDuPlanSuivi(dossier, day), 4, 'somme à rendre'),
                    'somme à rendre',
                  ),
                  'somme à rendre',
                ),
                0,
                'somme à rendre',
              ),
              6,
              1,
              2,
              'nearest',
              'somme à rendre',
            ),
          excepts: [],
        },
      ],
      null,
      'somme à rendre',
    ),
  );
}

function openJourDuBilanDeLExperimentation(dossier: OpenDossier): partial.Value {
  return dossier.keep("jour du bilan de l'expérimentation", undefined, [], () =>
    partial.addMonths(dossier.read('debutDeLExperimentation'), 12, "jour du bilan de l'expérimentation"),
  );
}

function openLigneRemplie(dossier: OpenDossier, ligneDeLaGrille: partial.Value): partial.Value {
  return dossier.keep('ligne remplie', undefined, [ligneDeLaGrille], () =>
    partial.choose(
      [
        {
          guard: () => partial.field(ligneDeLaGrille, 'percue'),
          value: () => partial.exists(partial.field(ligneDeLaGrille, 'percueDepuis')),
          excepts: [],
        },
        {
          guard: () => partial.not(partial.field(ligneDeLaGrille, 'percue')),
          value: () => partial.exists(partial.field(ligneDeLaGrille, 'situation')),
          excepts: [],
        },
      ],
      null,
      'ligne remplie',
    ),
  );
}

function openGrilleComplete(dossier: OpenDossier): partial.Value {
  return dossier.keep('grille complète', undefined, [], () =>
    partial.and(
      partial.compare(
        'equal',
        partial.count(
          partial.distinct(
            partial.each(dossier.read('lignesDeLaGrille'), (ligneDeLaGrille) => partial.field(ligneDeLaGrille, 'aide')),
            5,
          ),
        ),
        5,
        0,
        0,
        'grille complète',
      ),
      () =>
        partial.all(dossier.read('lignesDeLaGrille'), (ligneDeLaGrille2) =>
          partial.forEachOption([ligneDeLaGrille2], (ligneDeLaGrille3) => openLigneRemplie(dossier, ligneDeLaGrille3)),
        ),
    ),
  );
}

function openEtablissementSignataire(dossier: OpenDossier): partial.Value {
  return dossier.keep('établissement signataire', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.or(
              partial.same(dossier.read('demandeFormuleePar'), 'établissement', false, 'établissement signataire'),
              () =>
                partial.same(
                  dossier.read('signatureDeLEtablissement'),
                  'toujours exigée',
                  false,
                  'établissement signataire',
                ),
            ),
          value: () => true,
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.same(dossier.read('demandeFormuleePar'), 'établissement', true, 'établissement signataire'),
              () =>
                partial.same(
                  dossier.read('signatureDeLEtablissement'),
                  "exigée de l'établissement qui demande",
                  false,
                  'établissement signataire',
                ),
            ),
          value: () => false,
          excepts: [],
        },
      ],
      null,
      'établissement signataire',
    ),
  );
}

function openVerdictDeDossierDeDemande(dossier: OpenDossier): partial.Value {
  return dossier.keep('dossier de demande.verdict', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.any(
              partial.list([
                partial.not(partial.field(dossier.read('dossierDeDemande'), 'imprimeNationalUtilise')),
                partial.not(partial.field(dossier.read('dossierDeDemande'), 'demandeurIdentifie')),
                partial.not(openGrilleComplete(dossier)),
                partial.not(partial.field(dossier.read('dossierDeDemande'), 'ressourcesMensuellesIndiquees')),
                partial.not(partial.field(dossier.read('dossierDeDemande'), 'pronosticDeRecuperationDonne')),
                partial.not(partial.field(dossier.read('dossierDeDemande'), 'preconisationsDAidesJointes')),
                partial.not(partial.field(dossier.read('dossierDeDemande'), 'signatureDuDemandeur')),
                partial.and(openEtablissementSignataire(dossier), () =>
                  partial.not(partial.field(dossier.read('dossierDeDemande'), 'signatureDeLHopital')),
                ),
              ]),
              (oui) => oui,
            ),
          value: () => 'non conforme',
          excepts: [],
        },
      ],
      () => 'conforme',
      'dossier de demande.verdict',
    ),
  );
}

function openManquantsDeDossierDeDemande(dossier: OpenDossier): partial.Value {
  return dossier.keep('dossier de demande.manquants', undefined, [], () =>
    partial.each(
      partial.filter(
        partial.list([
          partial.fields({
            piece: 'imprimé national utilisé',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('dossierDeDemande'), 'imprimeNationalUtilise')),
          }),
          partial.fields({
            piece: 'demandeur identifié',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('dossierDeDemande'), 'demandeurIdentifie')),
          }),
          partial.fields({
            piece: 'grille des aides légales remplie',
            echeance: null,
            recommande: false,
            manque: partial.not(openGrilleComplete(dossier)),
          }),
          partial.fields({
            piece: 'ressources mensuelles indiquées',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('dossierDeDemande'), 'ressourcesMensuellesIndiquees')),
          }),
          partial.fields({
            piece: 'pronostic de récupération donné',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('dossierDeDemande'), 'pronosticDeRecuperationDonne')),
          }),
          partial.fields({
            piece: "préconisations d'aides jointes",
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('dossierDeDemande'), 'preconisationsDAidesJointes')),
          }),
          partial.fields({
            piece: 'signature du demandeur',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('dossierDeDemande'), 'signatureDuDemandeur')),
          }),
          partial.fields({
            piece: "signature de l'hôpital",
            echeance: null,
            recommande: false,
            manque: partial.and(openEtablissementSignataire(dossier), () =>
              partial.not(partial.field(dossier.read('dossierDeDemande'), 'signatureDeLHopital')),
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

function openVerdictDeJustificationDuRevenu(dossier: OpenDossier): partial.Value {
  return dossier.keep('justification du revenu.verdict', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.any(
              partial.list([
                partial.and(dossier.read('controleParSondage'), () =>
                  partial.not(partial.field(dossier.read('justificationDuRevenu'), 'protocoleDeControleSigne')),
                ),
                partial.and(dossier.read('controleParSondage'), () =>
                  partial.not(partial.field(dossier.read('justificationDuRevenu'), 'avisDImpositionTransmis')),
                ),
              ]),
              (oui) => oui,
            ),
          value: () => 'non conforme',
          excepts: [],
        },
      ],
      () => 'conforme',
      'justification du revenu.verdict',
    ),
  );
}

function openManquantsDeJustificationDuRevenu(dossier: OpenDossier): partial.Value {
  return dossier.keep('justification du revenu.manquants', undefined, [], () =>
    partial.each(
      partial.filter(
        partial.list([
          partial.fields({
            piece: 'protocole de contrôle signé',
            echeance: null,
            recommande: false,
            manque: partial.and(dossier.read('controleParSondage'), () =>
              partial.not(partial.field(dossier.read('justificationDuRevenu'), 'protocoleDeControleSigne')),
            ),
          }),
          partial.fields({
            piece: "avis d'imposition transmis",
            echeance: null,
            recommande: false,
            manque: partial.and(dossier.read('controleParSondage'), () =>
              partial.not(partial.field(dossier.read('justificationDuRevenu'), 'avisDImpositionTransmis')),
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

function openVerdictDeEtapeDeLHospitalisation(dossier: OpenDossier): partial.Value {
  return dossier.keep("étape de l'hospitalisation.verdict", undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.any(
              partial.list([
                partial.not(partial.field(dossier.read('etapeDeLHospitalisation'), 'demandeFormalisee')),
                partial.not(partial.field(dossier.read('etapeDeLHospitalisation'), 'preconisationDAide')),
                partial.not(partial.field(dossier.read('etapeDeLHospitalisation'), 'dateDeSortiePrevisionnelle')),
                partial.not(
                  partial.field(dossier.read('etapeDeLHospitalisation'), 'conditionsDeLInterventionADomicile'),
                ),
              ]),
              (oui) => oui,
            ),
          value: () => 'non conforme',
          excepts: [],
        },
      ],
      () => 'conforme',
      "étape de l'hospitalisation.verdict",
    ),
  );
}

function openManquantsDeEtapeDeLHospitalisation(dossier: OpenDossier): partial.Value {
  return dossier.keep("étape de l'hospitalisation.manquants", undefined, [], () =>
    partial.each(
      partial.filter(
        partial.list([
          partial.fields({
            piece: 'demande formalisée',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('etapeDeLHospitalisation'), 'demandeFormalisee')),
          }),
          partial.fields({
            piece: "préconisation d'aide",
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('etapeDeLHospitalisation'), 'preconisationDAide')),
          }),
          partial.fields({
            piece: 'date de sortie prévisionnelle',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('etapeDeLHospitalisation'), 'dateDeSortiePrevisionnelle')),
          }),
          partial.fields({
            piece: "conditions de l'intervention à domicile",
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('etapeDeLHospitalisation'), 'conditionsDeLInterventionADomicile'),
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

function openVerdictDeEtapeDuRetour(dossier: OpenDossier): partial.Value {
  return dossier.keep('étape du retour.verdict', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.any(
              partial.list([
                partial.not(dossier.read('evaluationFaite')),
                partial.not(partial.field(dossier.read('etapeDuRetour'), 'preconisationDeLEvaluateurTransmise')),
                partial.not(partial.field(dossier.read('etapeDuRetour'), 'planSigneParLEvaluateurEtLeRetraite')),
                partial.not(partial.field(dossier.read('etapeDuRetour'), 'notificationDefinitiveAdressee')),
              ]),
              (oui) => oui,
            ),
          value: () => 'non conforme',
          excepts: [],
        },
      ],
      () => 'conforme',
      'étape du retour.verdict',
    ),
  );
}

function openManquantsDeEtapeDuRetour(dossier: OpenDossier): partial.Value {
  return dossier.keep('étape du retour.manquants', undefined, [], () =>
    partial.each(
      partial.filter(
        partial.list([
          partial.fields({
            piece: 'plan préconisé mis en œuvre sans délai',
            echeance: null,
            recommande: true,
            manque: partial.not(partial.field(dossier.read('etapeDuRetour'), 'planPreconiseMisEnOeuvreSansDelai')),
          }),
          partial.fields({
            piece: 'évaluation à domicile',
            echeance: null,
            recommande: false,
            manque: partial.not(dossier.read('evaluationFaite')),
          }),
          partial.fields({
            piece: 'évaluation faite par le service social',
            echeance: null,
            recommande: true,
            manque: partial.not(partial.field(dossier.read('etapeDuRetour'), 'evaluationFaiteParLeServiceSocial')),
          }),
          partial.fields({
            piece: "préconisation de l'évaluateur transmise",
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('etapeDuRetour'), 'preconisationDeLEvaluateurTransmise')),
          }),
          partial.fields({
            piece: "plan signé par l'évaluateur et le retraité",
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('etapeDuRetour'), 'planSigneParLEvaluateurEtLeRetraite')),
          }),
          partial.fields({
            piece: 'notification définitive adressée',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('etapeDuRetour'), 'notificationDefinitiveAdressee')),
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

function openVerdictDePriseDeRendezVousDeLEvaluation(dossier: OpenDossier): partial.Value {
  return dossier.keep("prise de rendez-vous de l'évaluation.verdict", undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.any(
              partial.list([
                partial.not(
                  partial.field(dossier.read('priseDeRendezVousDeLEvaluation'), 'coordonneesDeLaStructureDonnees'),
                ),
                partial.not(partial.field(dossier.read('priseDeRendezVousDeLEvaluation'), 'caisseNommee')),
                partial.not(partial.field(dossier.read('priseDeRendezVousDeLEvaluation'), 'dateEtHeureConvenues')),
                partial.not(partial.field(dossier.read('priseDeRendezVousDeLEvaluation'), 'dureeApproximativeDite')),
              ]),
              (oui) => oui,
            ),
          value: () => 'non conforme',
          excepts: [],
        },
      ],
      () => 'conforme',
      "prise de rendez-vous de l'évaluation.verdict",
    ),
  );
}

function openManquantsDePriseDeRendezVousDeLEvaluation(dossier: OpenDossier): partial.Value {
  return dossier.keep("prise de rendez-vous de l'évaluation.manquants", undefined, [], () =>
    partial.each(
      partial.filter(
        partial.list([
          partial.fields({
            piece: 'coordonnées de la structure données',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('priseDeRendezVousDeLEvaluation'), 'coordonneesDeLaStructureDonnees'),
            ),
          }),
          partial.fields({
            piece: 'caisse nommée',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('priseDeRendezVousDeLEvaluation'), 'caisseNommee')),
          }),
          partial.fields({
            piece: 'date et heure convenues',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('priseDeRendezVousDeLEvaluation'), 'dateEtHeureConvenues')),
          }),
          partial.fields({
            piece: 'durée approximative dite',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('priseDeRendezVousDeLEvaluation'), 'dureeApproximativeDite'),
            ),
          }),
          partial.fields({
            piece: "présence d'un proche",
            echeance: null,
            recommande: true,
            manque: partial.not(partial.field(dossier.read('priseDeRendezVousDeLEvaluation'), 'presenceDUnProche')),
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

function openEcheanceDeSuiviDeLaSituation(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('suivi de la situation.échéance', day, [], () =>
    partial.choose(
      [{ guard: null, value: () => openDernierJourDuDroit(dossier, day), excepts: [] }],
      null,
      'suivi de la situation.échéance',
    ),
  );
}

function openPlusTotDeSuiviDeLaSituation(dossier: OpenDossier): partial.Value {
  return dossier.keep('suivi de la situation.plus tôt', undefined, [], () =>
    partial.choose(
      [{ guard: null, value: () => dossier.read('dateDeRetour'), excepts: [] }],
      null,
      'suivi de la situation.plus tôt',
    ),
  );
}

function openEtatDeSuiviDeLaSituation(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('suivi de la situation.état', day, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.compare(
              'greater',
              openPlusTotDeSuiviDeLaSituation(dossier),
              openEcheanceDeSuiviDeLaSituation(dossier, day),
              0,
              0,
              'suivi de la situation.état',
            ),
          value: () => 'impossible',
          excepts: [1, 2, 3, 4, 5],
        },
        {
          guard: () =>
            partial.and(partial.exists(dossier.read('dateDuSuivi')), () =>
              partial.compare(
                'less',
                partial.required(dossier.read('dateDuSuivi'), 'suivi de la situation.état', 'date du suivi'),
                openPlusTotDeSuiviDeLaSituation(dossier),
                0,
                0,
                'suivi de la situation.état',
              ),
            ),
          value: () => 'tenu trop tôt',
          excepts: [2, 3, 4, 5],
        },
        {
          guard: () =>
            partial.and(partial.exists(dossier.read('dateDuSuivi')), () =>
              partial.compare(
                'greater',
                partial.required(dossier.read('dateDuSuivi'), 'suivi de la situation.état', 'date du suivi'),
                openEcheanceDeSuiviDeLaSituation(dossier, day),
                0,
                0,
                'suivi de la situation.état',
              ),
            ),
          value: () => 'tenu en retard',
          excepts: [3, 4, 5],
        },
        { guard: () => partial.exists(dossier.read('dateDuSuivi')), value: () => 'tenu', excepts: [4, 5] },
        {
          guard: () =>
            partial.compare(
              'less',
              dossier.read('jourDObservation'),
              openPlusTotDeSuiviDeLaSituation(dossier),
              0,
              0,
              'suivi de la situation.état',
            ),
          value: () => 'pas ouvert',
          excepts: [5],
        },
        {
          guard: () =>
            partial.compare(
              'greater',
              dossier.read('jourDObservation'),
              openEcheanceDeSuiviDeLaSituation(dossier, day),
              0,
              0,
              'suivi de la situation.état',
            ),
          value: () => 'dépassé',
          excepts: [],
        },
      ],
      () => 'ouvert',
      'suivi de la situation.état',
    ),
  );
}

function openEcheanceDeFicheDeSituation(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('fiche de situation.échéance', day, [], () =>
    partial.choose(
      [{ guard: null, value: () => openDernierJourDuDroit(dossier, day), excepts: [] }],
      null,
      'fiche de situation.échéance',
    ),
  );
}

function openPlusTotDeFicheDeSituation(dossier: OpenDossier): partial.Value {
  return dossier.keep('fiche de situation.plus tôt', undefined, [], () =>
    partial.choose(
      [{ guard: null, value: () => dossier.read('dateDeRetour'), excepts: [] }],
      null,
      'fiche de situation.plus tôt',
    ),
  );
}

function openEtatDeFicheDeSituation(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('fiche de situation.état', day, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.compare(
              'greater',
              openPlusTotDeFicheDeSituation(dossier),
              openEcheanceDeFicheDeSituation(dossier, day),
              0,
              0,
              'fiche de situation.état',
            ),
          value: () => 'impossible',
          excepts: [1, 2, 3, 4, 5],
        },
        {
          guard: () =>
            partial.and(partial.exists(dossier.read('dateDeLaFicheDeSituation')), () =>
              partial.compare(
                'less',
                partial.required(
                  dossier.read('dateDeLaFicheDeSituation'),
                  'fiche de situation.état',
                  'date de la fiche de situation',
                ),
                openPlusTotDeFicheDeSituation(dossier),
                0,
                0,
                'fiche de situation.état',
              ),
            ),
          value: () => 'tenu trop tôt',
          excepts: [2, 3, 4, 5],
        },
        {
          guard: () =>
            partial.and(partial.exists(dossier.read('dateDeLaFicheDeSituation')), () =>
              partial.compare(
                'greater',
                partial.required(
                  dossier.read('dateDeLaFicheDeSituation'),
                  'fiche de situation.état',
                  'date de la fiche de situation',
                ),
                openEcheanceDeFicheDeSituation(dossier, day),
                0,
                0,
                'fiche de situation.état',
              ),
            ),
          value: () => 'tenu en retard',
          excepts: [3, 4, 5],
        },
        { guard: () => partial.exists(dossier.read('dateDeLaFicheDeSituation')), value: () => 'tenu', excepts: [4, 5] },
        {
          guard: () =>
            partial.compare(
              'less',
              dossier.read('jourDObservation'),
              openPlusTotDeFicheDeSituation(dossier),
              0,
              0,
              'fiche de situation.état',
            ),
          value: () => 'pas ouvert',
          excepts: [5],
        },
        {
          guard: () =>
            partial.compare(
              'greater',
              dossier.read('jourDObservation'),
              openEcheanceDeFicheDeSituation(dossier, day),
              0,
              0,
              'fiche de situation.état',
            ),
          value: () => 'dépassé',
          excepts: [],
        },
      ],
      () => 'ouvert',
      'fiche de situation.état',
    ),
  );
}

function openVerdictDeEtapeDeLaFin(dossier: OpenDossier): partial.Value {
  return dossier.keep('étape de la fin.verdict', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.any(
              partial.list([
                partial.not(partial.exists(dossier.read('dateDuSuivi'))),
                partial.not(partial.exists(dossier.read('dateDeLaFicheDeSituation'))),
                partial.not(partial.field(dossier.read('etapeDeLaFin'), 'suiteADonnerEcrite')),
              ]),
              (oui) => oui,
            ),
          value: () => 'non conforme',
          excepts: [],
        },
      ],
      () => 'conforme',
      'étape de la fin.verdict',
    ),
  );
}

function openManquantsDeEtapeDeLaFin(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('étape de la fin.manquants', day, [], () =>
    partial.each(
      partial.filter(
        partial.list([
          partial.fields({
            piece: 'suivi fait',
            echeance: partial.choose(
              [
                {
                  guard: () => partial.not(partial.exists(dossier.read('dateDuSuivi'))),
                  value: () => openEcheanceDeSuiviDeLaSituation(dossier, day),
                  excepts: [],
                },
              ],
              () => null,
              'étape de la fin.manquants',
            ),
            recommande: false,
            manque: partial.not(partial.exists(dossier.read('dateDuSuivi'))),
          }),
          partial.fields({
            piece: 'fiche adressée',
            echeance: partial.choose(
              [
                {
                  guard: () => partial.not(partial.exists(dossier.read('dateDeLaFicheDeSituation'))),
                  value: () => openEcheanceDeFicheDeSituation(dossier, day),
                  excepts: [],
                },
              ],
              () => null,
              'étape de la fin.manquants',
            ),
            recommande: false,
            manque: partial.not(partial.exists(dossier.read('dateDeLaFicheDeSituation'))),
          }),
          partial.fields({
            piece: 'suite à donner écrite',
            echeance: partial.choose(
              [
                {
                  guard: () => partial.not(partial.field(dossier.read('etapeDeLaFin'), 'suiteADonnerEcrite')),
                  value: () => openEcheanceDeFicheDeSituation(dossier, day),
                  excepts: [],
                },
              ],
              () => null,
              'étape de la fin.manquants',
            ),
            recommande: false,
            manque: partial.not(partial.field(dossier.read('etapeDeLaFin'), 'suiteADonnerEcrite')),
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

function openSuiviRecevable(dossier: OpenDossier): partial.Value {
  return dossier.keep('suivi recevable', undefined, [], () =>
    partial.and(
      partial.or(partial.same(dossier.read('suiviFaitPar'), 'service social', false, 'suivi recevable'), () =>
        partial.same(dossier.read('suiviFaitPar'), 'structure partenaire', false, 'suivi recevable'),
      ),
      () =>
        partial.or(partial.same(dossier.read('suiviFaitAuMoyenDe'), 'téléphone', false, 'suivi recevable'), () =>
          partial.same(dossier.read('suiviFaitAuMoyenDe'), 'seconde visite à domicile', false, 'suivi recevable'),
        ),
    ),
  );
}

function openSuiteADonner(dossier: OpenDossier): partial.Value {
  return dossier.keep('suite à donner', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.and(dossier.read('besoinDAidePersistant'), () =>
              dossier.read('releveDeLAideSocialeDepartementale'),
            ),
          value: () => 'services du département',
          excepts: [1, 2, 3, 4],
        },
        {
          guard: () =>
            partial.and(dossier.read('autonomieRecuperee'), () => partial.not(dossier.read('besoinDAidePersistant'))),
          value: () => "fin de l'aide",
          excepts: [],
        },
        {
          guard: () =>
            partial.and(partial.not(dossier.read('autonomieRecuperee')), () =>
              partial.not(dossier.read('besoinDAidePersistant')),
            ),
          value: () =>
            unknownOf(
              { kind: 'choice', values: SUITE_DU_DOSSIER },
              { kind: 'definition', path: 'suite à donner', name: 'suite à donner', whole: true },
            ),
          excepts: [],
        },
        {
          guard: () =>
            partial.and(dossier.read('besoinDAidePersistant'), () =>
              partial.or(partial.compare('equal', dossier.read('girALIssue'), 5, 0, 0, 'suite à donner'), () =>
                partial.compare('equal', dossier.read('girALIssue'), 6, 0, 0, 'suite à donner'),
              ),
            ),
          value: () => 'PAP de droit commun',
          excepts: [],
        },
        {
          guard: () =>
            partial.and(dossier.read('besoinDAidePersistant'), () =>
              partial.compare('lessOrEqual', dossier.read('girALIssue'), 4, 0, 0, 'suite à donner'),
            ),
          value: () => "demande d'APA au département",
          excepts: [],
        },
      ],
      null,
      'suite à donner',
    ),
  );
}

function openDemandeTraiteeEnPap(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('demande traitée en PAP', day, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.same(dossier.read('porteeDuBesoinSuperieur'), 'toujours', false, 'demande traitée en PAP'),
          value: () => dossier.read('besoinSuperieur'),
          excepts: [],
        },
        {
          guard: () =>
            partial.same(
              dossier.read('porteeDuBesoinSuperieur'),
              'après une nouvelle hospitalisation',
              false,
              'demande traitée en PAP',
            ),
          value: () =>
            partial.and(dossier.read('besoinSuperieur'), () =>
              partial.any(dossier.read('nouvellesHospitalisations'), (nouvelleHospitalisation) =>
                partial.same(
                  partial.forEachOption([nouvelleHospitalisation], (nouvelleHospitalisation2) =>
                    openSuiteDeLaNouvelleHospitalisation(dossier, day, nouvelleHospitalisation2),
                  ),
                  'poursuite au retour',
                  false,
                  'demande traitée en PAP',
                ),
              ),
            ),
          excepts: [],
        },
      ],
      null,
      'demande traitée en PAP',
    ),
  );
}

function openPrestationOuverteALAideSociale(dossier: OpenDossier, preconisation: partial.Value): partial.Value {
  return dossier.keep("prestation ouverte à l'aide sociale", undefined, [preconisation], () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('cadre'), 'ARDH', false, "prestation ouverte à l'aide sociale"),
          value: () => true,
          excepts: [1, 2],
        },
        {
          guard: () =>
            partial.and(
              partial.same(
                partial.field(preconisation, 'type_'),
                'aide à domicile',
                false,
                "prestation ouverte à l'aide sociale",
              ),
              () => dossier.read('releveDeLAideSocialeDepartementale'),
            ),
          value: () => false,
          excepts: [2],
        },
        { guard: null, value: () => true, excepts: [] },
      ],
      null,
      "prestation ouverte à l'aide sociale",
    ),
  );
}

function openPapInterrompu(dossier: OpenDossier): partial.Value {
  return dossier.keep('PAP interrompu', undefined, [], () =>
    partial.and(dossier.read('titulaireDUnPap'), () =>
      partial.same(dossier.read('optionDeLaCaisse'), 'interrompre et ouvrir', false, 'PAP interrompu'),
    ),
  );
}

function openUneLigneParAide(dossier: OpenDossier): partial.Value {
  return dossier.keep('une ligne par aide', undefined, [], () =>
    partial.compare(
      'equal',
      partial.count(
        partial.distinct(
          partial.each(dossier.read('lignesDeLaGrille'), (ligneDeLaGrille) => partial.field(ligneDeLaGrille, 'aide')),
          5,
        ),
      ),
      partial.count(dossier.read('lignesDeLaGrille')),
      0,
      0,
      'une ligne par aide',
    ),
  );
}
