/**
 * ARDH : aide au retour à domicile après hospitalisation: what goes in, what comes out.
 * Made by Attendu with ardh-2011.ts. Do not edit: change the rules and build again.
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

/** A dossier as JSON. A key left out is unknown; `null` is « aucun »; `[]` is an empty list. */
export interface Input {
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
  /** Jour où la demande est envoyée à la caisse (AAAA-MM-JJ) */
  readonly dateDeLaDemande?: string;
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
  /** date de naissance (AAAA-MM-JJ) */
  readonly dateDeNaissance?: string;
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
  /** jour d'observation (AAAA-MM-JJ) */
  readonly jourDObservation?: string;
}

/** The results, as JSON gives them: decimals as text, days as `AAAA-MM-JJ`. */
export interface Output {
  /** règle jour de la réinstallation (AAAA-MM-JJ) */
  readonly jourDeLaReinstallation: string;
  /** règle premier jour du droit (AAAA-MM-JJ) */
  readonly premierJourDuDroit: string;
  /** règle fin des trois mois pleins (AAAA-MM-JJ) */
  readonly finDesTroisMoisPleins: string;
  /** règle trois mois du droit */
  readonly troisMoisDuDroit: PeriodAtEdge;
  /** règle transmission (AAAA-MM-JJ) */
  readonly transmission: string;
  /** règle ouverture dans l'outil */
  readonly ouvertureDansLOutil: PeriodAtEdge;
  /** règle suite de la nouvelle hospitalisation */
  readonly suiteDeLaNouvelleHospitalisation: EffetDeLHospitalisation;
  /** règle nouvelle évaluation */
  readonly nouvelleEvaluation: boolean;
  /** règle aide encore disponible (€, texte à 2 décimales) */
  readonly aideEncoreDisponible: string;
  /** règle jours d'hospitalisation (jour) */
  readonly joursDHospitalisation: number;
  /** règle dernier jour du droit (AAAA-MM-JJ) */
  readonly dernierJourDuDroit: string;
  /** règle aide après le retour */
  readonly aideApresLeRetour: PeriodAtEdge;
  /** règle aide utilisable au retour (€, texte à 2 décimales) */
  readonly aideUtilisableAuRetour: string;
  /** règle ouverture suffisante */
  readonly ouvertureSuffisante: boolean;
  /** règle Jours du droit que l'ouverture ne couvre pas */
  readonly droitHorsDeLOuverture: PeriodAtEdge;
  /** règle dernier jour servi (AAAA-MM-JJ) */
  readonly dernierJourServi: string;
  /** règle coût estimé (€, texte à 2 décimales) */
  readonly coutEstime: string;
  /** règle coût du plan (€, texte à 2 décimales) */
  readonly coutDuPlan: string;
  /** règle transmise pendant l'hospitalisation */
  readonly transmisePendantLHospitalisation: boolean;
  /** règle transmise avant le retour */
  readonly transmiseAvantLeRetour: boolean;
  /** règle formulée avant le retour */
  readonly formuleeAvantLeRetour: boolean;
  /** règle demande à temps */
  readonly demandeATemps: boolean;
  /** règle établissement signataire */
  readonly etablissementSignataire: boolean;
  /** règle recevable */
  readonly recevable: boolean;
  /** règle pronostic favorable */
  readonly pronosticFavorable: boolean;
  /** règle hospitalisation couverte */
  readonly hospitalisationCouverte: boolean;
  /** règle relève du régime général */
  readonly releveDuRegimeGeneral: boolean;
  /** règle âge minimal atteint (AAAA-MM-JJ) */
  readonly ageMinimalAtteint: string;
  /** règle âge requis */
  readonly ageRequis: boolean;
  /** règle éligible à l'aide */
  readonly eligibleALAide: boolean;
  /** règle exclu par une aide légale */
  readonly excluParUneAideLegale: boolean;
  /** règle éligible à l'ARDH */
  readonly eligibleALArdh: boolean;
  /** règle orientation de la demande */
  readonly orientationDeLaDemande: Orientation;
  /** règle décision de la caisse */
  readonly decisionDeLaCaisse: Decision | null;
  /** règle ressources mensuelles déclarées (€, texte à 2 décimales) */
  readonly ressourcesMensuellesDeclarees: string;
  /** règle ressources retenues (€, texte à 2 décimales) */
  readonly ressourcesRetenues: string;
  /** règle taux de prise en charge (%, texte à 2 décimales) */
  readonly tauxDePriseEnCharge: string;
  /** règle taux aux ressources vérifiées (%, texte à 2 décimales) */
  readonly tauxAuxRessourcesVerifiees: string;
  /** règle plan suivi */
  readonly planSuivi: NatureDuPlan;
  /** règle plafond du plan suivi (€, texte à 2 décimales) */
  readonly plafondDuPlanSuivi: string;
  /** règle montant du plan retenu (€, texte à 2 décimales) */
  readonly montantDuPlanRetenu: string;
  /** plafond part de la caisse (€, texte à 2 décimales) */
  readonly partDeLaCaisse: string;
  /** règle plan dans le plafond */
  readonly planDansLePlafond: boolean;
  /** règle reste à la charge du retraité (€, texte à 2 décimales) */
  readonly resteALaChargeDuRetraite: string;
  /** règle somme à rendre (€, texte à 2 décimales) */
  readonly sommeARendre: string;
  /** règle fin de la première année de l'expérimentation (AAAA-MM-JJ) */
  readonly finDeLaPremiereAnneeDeLExperimentation: string;
  /** contrôle bilan de l'expérimentation : verdict */
  readonly verdictDeBilanDeLExperimentation: Verdict;
  /** contrôle bilan de l'expérimentation : manquants */
  readonly manquantsDeBilanDeLExperimentation: readonly PieceManquanteDeBilanDeLExperimentationOutput[];
  /** règle ligne remplie */
  readonly ligneRemplie: boolean;
  /** règle grille complète */
  readonly grilleComplete: boolean;
  /** contrôle dossier de demande : verdict */
  readonly verdictDeDossierDeDemande: Verdict;
  /** contrôle dossier de demande : manquants */
  readonly manquantsDeDossierDeDemande: readonly PieceManquanteDeDossierDeDemandeOutput[];
  /** contrôle justification du revenu : verdict */
  readonly verdictDeJustificationDuRevenu: Verdict;
  /** contrôle justification du revenu : manquants */
  readonly manquantsDeJustificationDuRevenu: readonly PieceManquanteDeJustificationDuRevenuOutput[];
  /** règle services possibles dès (AAAA-MM-JJ) */
  readonly servicesPossiblesDes: string | null;
  /** contrôle étape de l'hospitalisation : verdict */
  readonly verdictDEtapeDeLHospitalisation: Verdict;
  /** contrôle étape de l'hospitalisation : manquants */
  readonly manquantsDEtapeDeLHospitalisation: readonly PieceManquanteDeEtapeDeLHospitalisationOutput[];
  /** contrôle étape du retour : verdict */
  readonly verdictDEtapeDuRetour: Verdict;
  /** contrôle étape du retour : manquants */
  readonly manquantsDEtapeDuRetour: readonly PieceManquanteDeEtapeDuRetourOutput[];
  /** contrôle prise de rendez-vous de l'évaluation : verdict */
  readonly verdictDePriseDeRendezVousDeLEvaluation: Verdict;
  /** contrôle prise de rendez-vous de l'évaluation : manquants */
  readonly manquantsDePriseDeRendezVousDeLEvaluation: readonly PieceManquanteDePriseDeRendezVousDeLEvaluationOutput[];
  /** délai suivi de la situation : échéance (AAAA-MM-JJ) */
  readonly echeanceDeSuiviDeLaSituation: string;
  /** délai suivi de la situation : plus tôt (AAAA-MM-JJ) */
  readonly plusTotDeSuiviDeLaSituation: string;
  /** délai suivi de la situation : état */
  readonly etatDeSuiviDeLaSituation: EtatDuDelai;
  /** délai fiche de situation : échéance (AAAA-MM-JJ) */
  readonly echeanceDeFicheDeSituation: string;
  /** délai fiche de situation : plus tôt (AAAA-MM-JJ) */
  readonly plusTotDeFicheDeSituation: string;
  /** délai fiche de situation : état */
  readonly etatDeFicheDeSituation: EtatDuDelai;
  /** contrôle étape de la fin : verdict */
  readonly verdictDEtapeDeLaFin: Verdict;
  /** contrôle étape de la fin : manquants */
  readonly manquantsDEtapeDeLaFin: readonly PieceManquanteDeEtapeDeLaFinOutput[];
  /** règle suivi recevable */
  readonly suiviRecevable: boolean;
  /** règle suite à donner */
  readonly suiteADonner: SuiteDuDossier;
  /** règle déduction de l'ARDH sur le PAP (€, texte à 2 décimales) */
  readonly deductionDeLArdhSurLePap: string;
  /** règle montant du PAP après l'ARDH (€, texte à 2 décimales) */
  readonly montantDuPapApresLArdh: string;
  /** règle demande traitée en PAP */
  readonly demandeTraiteeEnPap: boolean;
  /** règle prestation ouverte à l'aide sociale */
  readonly prestationOuverteALAideSociale: boolean;
  /** règle option ouverte à la caisse */
  readonly optionOuverteALaCaisse: boolean;
  /** règle durée d'un nouveau plan (mois) */
  readonly dureeDUnNouveauPlan: number;
  /** règle PAP interrompu */
  readonly papInterrompu: boolean;
}

/**
 * A complete dossier as the rules read it: numbers are whole (24,50 € is 2450 where the unit says × 100), days are
 * counted from 1970-01-01.
 */
export interface Dossier {
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
  /** Jour où la demande est envoyée à la caisse */
  readonly dateDeLaDemande: Day;
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
  /** date de naissance */
  readonly dateDeNaissance: Day;
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
  /** jour d'observation */
  readonly jourDObservation: Day;
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
}

/** The reading chosen for each question; one left out takes the retained reading, or leaves the question open. */
export interface Readings {
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
}

/** Every result as the rules hold it (see `Dossier` for units and days). */
export interface Values {
  readonly jourDeLaReinstallation: Day;
  readonly premierJourDuDroit: Day;
  readonly finDesTroisMoisPleins: Day;
  readonly troisMoisDuDroit: Period;
  readonly transmission: Day;
  readonly ouvertureDansLOutil: Period;
  readonly suiteDeLaNouvelleHospitalisation: readonly EffetDeLHospitalisation[];
  readonly nouvelleEvaluation: readonly boolean[];
  readonly aideEncoreDisponible: number;
  readonly joursDHospitalisation: number;
  readonly dernierJourDuDroit: Day;
  readonly aideApresLeRetour: Period;
  readonly aideUtilisableAuRetour: readonly number[];
  readonly ouvertureSuffisante: boolean;
  readonly droitHorsDeLOuverture: Period;
  readonly dernierJourServi: Day;
  readonly coutEstime: readonly number[];
  readonly coutDuPlan: number;
  readonly transmisePendantLHospitalisation: boolean;
  readonly transmiseAvantLeRetour: boolean;
  readonly formuleeAvantLeRetour: boolean;
  readonly demandeATemps: boolean;
  readonly etablissementSignataire: boolean;
  readonly recevable: boolean;
  readonly pronosticFavorable: boolean;
  readonly hospitalisationCouverte: boolean;
  readonly releveDuRegimeGeneral: boolean;
  readonly ageMinimalAtteint: Day;
  readonly ageRequis: boolean;
  readonly eligibleALAide: readonly boolean[];
  readonly excluParUneAideLegale: boolean;
  readonly eligibleALArdh: boolean;
  readonly orientationDeLaDemande: Orientation;
  readonly decisionDeLaCaisse: Decision | null;
  readonly ressourcesMensuellesDeclarees: number;
  readonly ressourcesRetenues: number;
  readonly tauxDePriseEnCharge: number;
  readonly tauxAuxRessourcesVerifiees: number;
  readonly planSuivi: NatureDuPlan;
  readonly plafondDuPlanSuivi: number;
  readonly montantDuPlanRetenu: number;
  readonly partDeLaCaisse: number;
  readonly planDansLePlafond: boolean;
  readonly resteALaChargeDuRetraite: number;
  readonly sommeARendre: number;
  readonly finDeLaPremiereAnneeDeLExperimentation: Day;
  readonly verdictDeBilanDeLExperimentation: Verdict;
  readonly manquantsDeBilanDeLExperimentation: readonly PieceManquanteDeBilanDeLExperimentation[];
  readonly ligneRemplie: readonly boolean[];
  readonly grilleComplete: boolean;
  readonly verdictDeDossierDeDemande: Verdict;
  readonly manquantsDeDossierDeDemande: readonly PieceManquanteDeDossierDeDemande[];
  readonly verdictDeJustificationDuRevenu: Verdict;
  readonly manquantsDeJustificationDuRevenu: readonly PieceManquanteDeJustificationDuRevenu[];
  readonly servicesPossiblesDes: Day | null;
  readonly verdictDEtapeDeLHospitalisation: Verdict;
  readonly manquantsDEtapeDeLHospitalisation: readonly PieceManquanteDeEtapeDeLHospitalisation[];
  readonly verdictDEtapeDuRetour: Verdict;
  readonly manquantsDEtapeDuRetour: readonly PieceManquanteDeEtapeDuRetour[];
  readonly verdictDePriseDeRendezVousDeLEvaluation: Verdict;
  readonly manquantsDePriseDeRendezVousDeLEvaluation: readonly PieceManquanteDePriseDeRendezVousDeLEvaluation[];
  readonly echeanceDeSuiviDeLaSituation: Day;
  readonly plusTotDeSuiviDeLaSituation: Day;
  readonly etatDeSuiviDeLaSituation: EtatDuDelai;
  readonly echeanceDeFicheDeSituation: Day;
  readonly plusTotDeFicheDeSituation: Day;
  readonly etatDeFicheDeSituation: EtatDuDelai;
  readonly verdictDEtapeDeLaFin: Verdict;
  readonly manquantsDEtapeDeLaFin: readonly PieceManquanteDeEtapeDeLaFin[];
  readonly suiviRecevable: boolean;
  readonly suiteADonner: SuiteDuDossier;
  readonly deductionDeLArdhSurLePap: number;
  readonly montantDuPapApresLArdh: number;
  readonly demandeTraiteeEnPap: boolean;
  readonly prestationOuverteALAideSociale: readonly boolean[];
  readonly optionOuverteALaCaisse: readonly boolean[];
  readonly dureeDUnNouveauPlan: number;
  readonly papInterrompu: boolean;
}

/**
 * What each result comes to: a value, a fault, or what is needed to know it. `pour chaque`: one outcome per element.
 */
export interface Results {
  readonly jourDeLaReinstallation: Outcome<Output['jourDeLaReinstallation']>;
  readonly premierJourDuDroit: Outcome<Output['premierJourDuDroit']>;
  readonly finDesTroisMoisPleins: Outcome<Output['finDesTroisMoisPleins']>;
  readonly troisMoisDuDroit: Outcome<Output['troisMoisDuDroit']>;
  readonly transmission: Outcome<Output['transmission']>;
  readonly ouvertureDansLOutil: Outcome<Output['ouvertureDansLOutil']>;
  readonly suiteDeLaNouvelleHospitalisation: ByElement<Output['suiteDeLaNouvelleHospitalisation']>;
  readonly nouvelleEvaluation: ByElement<Output['nouvelleEvaluation']>;
  readonly aideEncoreDisponible: Outcome<Output['aideEncoreDisponible']>;
  readonly joursDHospitalisation: Outcome<Output['joursDHospitalisation']>;
  readonly dernierJourDuDroit: Outcome<Output['dernierJourDuDroit']>;
  readonly aideApresLeRetour: Outcome<Output['aideApresLeRetour']>;
  readonly aideUtilisableAuRetour: ByElement<Output['aideUtilisableAuRetour']>;
  readonly ouvertureSuffisante: Outcome<Output['ouvertureSuffisante']>;
  readonly droitHorsDeLOuverture: Outcome<Output['droitHorsDeLOuverture']>;
  readonly dernierJourServi: Outcome<Output['dernierJourServi']>;
  readonly coutEstime: ByElement<Output['coutEstime']>;
  readonly coutDuPlan: Outcome<Output['coutDuPlan']>;
  readonly transmisePendantLHospitalisation: Outcome<Output['transmisePendantLHospitalisation']>;
  readonly transmiseAvantLeRetour: Outcome<Output['transmiseAvantLeRetour']>;
  readonly formuleeAvantLeRetour: Outcome<Output['formuleeAvantLeRetour']>;
  readonly demandeATemps: Outcome<Output['demandeATemps']>;
  readonly etablissementSignataire: Outcome<Output['etablissementSignataire']>;
  readonly recevable: Outcome<Output['recevable']>;
  readonly pronosticFavorable: Outcome<Output['pronosticFavorable']>;
  readonly hospitalisationCouverte: Outcome<Output['hospitalisationCouverte']>;
  readonly releveDuRegimeGeneral: Outcome<Output['releveDuRegimeGeneral']>;
  readonly ageMinimalAtteint: Outcome<Output['ageMinimalAtteint']>;
  readonly ageRequis: Outcome<Output['ageRequis']>;
  readonly eligibleALAide: ByElement<Output['eligibleALAide']>;
  readonly excluParUneAideLegale: Outcome<Output['excluParUneAideLegale']>;
  readonly eligibleALArdh: Outcome<Output['eligibleALArdh']>;
  readonly orientationDeLaDemande: Outcome<Output['orientationDeLaDemande']>;
  readonly decisionDeLaCaisse: Outcome<Output['decisionDeLaCaisse']>;
  readonly ressourcesMensuellesDeclarees: Outcome<Output['ressourcesMensuellesDeclarees']>;
  readonly ressourcesRetenues: Outcome<Output['ressourcesRetenues']>;
  readonly tauxDePriseEnCharge: Outcome<Output['tauxDePriseEnCharge']>;
  readonly tauxAuxRessourcesVerifiees: Outcome<Output['tauxAuxRessourcesVerifiees']>;
  readonly planSuivi: Outcome<Output['planSuivi']>;
  readonly plafondDuPlanSuivi: Outcome<Output['plafondDuPlanSuivi']>;
  readonly montantDuPlanRetenu: Outcome<Output['montantDuPlanRetenu']>;
  readonly partDeLaCaisse: Outcome<Output['partDeLaCaisse']>;
  readonly planDansLePlafond: Outcome<Output['planDansLePlafond']>;
  readonly resteALaChargeDuRetraite: Outcome<Output['resteALaChargeDuRetraite']>;
  readonly sommeARendre: Outcome<Output['sommeARendre']>;
  readonly finDeLaPremiereAnneeDeLExperimentation: Outcome<Output['finDeLaPremiereAnneeDeLExperimentation']>;
  readonly verdictDeBilanDeLExperimentation: Outcome<Output['verdictDeBilanDeLExperimentation']>;
  readonly manquantsDeBilanDeLExperimentation: Outcome<Output['manquantsDeBilanDeLExperimentation']>;
  readonly ligneRemplie: ByElement<Output['ligneRemplie']>;
  readonly grilleComplete: Outcome<Output['grilleComplete']>;
  readonly verdictDeDossierDeDemande: Outcome<Output['verdictDeDossierDeDemande']>;
  readonly manquantsDeDossierDeDemande: Outcome<Output['manquantsDeDossierDeDemande']>;
  readonly verdictDeJustificationDuRevenu: Outcome<Output['verdictDeJustificationDuRevenu']>;
  readonly manquantsDeJustificationDuRevenu: Outcome<Output['manquantsDeJustificationDuRevenu']>;
  readonly servicesPossiblesDes: Outcome<Output['servicesPossiblesDes']>;
  readonly verdictDEtapeDeLHospitalisation: Outcome<Output['verdictDEtapeDeLHospitalisation']>;
  readonly manquantsDEtapeDeLHospitalisation: Outcome<Output['manquantsDEtapeDeLHospitalisation']>;
  readonly verdictDEtapeDuRetour: Outcome<Output['verdictDEtapeDuRetour']>;
  readonly manquantsDEtapeDuRetour: Outcome<Output['manquantsDEtapeDuRetour']>;
  readonly verdictDePriseDeRendezVousDeLEvaluation: Outcome<Output['verdictDePriseDeRendezVousDeLEvaluation']>;
  readonly manquantsDePriseDeRendezVousDeLEvaluation: Outcome<Output['manquantsDePriseDeRendezVousDeLEvaluation']>;
  readonly echeanceDeSuiviDeLaSituation: Outcome<Output['echeanceDeSuiviDeLaSituation']>;
  readonly plusTotDeSuiviDeLaSituation: Outcome<Output['plusTotDeSuiviDeLaSituation']>;
  readonly etatDeSuiviDeLaSituation: Outcome<Output['etatDeSuiviDeLaSituation']>;
  readonly echeanceDeFicheDeSituation: Outcome<Output['echeanceDeFicheDeSituation']>;
  readonly plusTotDeFicheDeSituation: Outcome<Output['plusTotDeFicheDeSituation']>;
  readonly etatDeFicheDeSituation: Outcome<Output['etatDeFicheDeSituation']>;
  readonly verdictDEtapeDeLaFin: Outcome<Output['verdictDEtapeDeLaFin']>;
  readonly manquantsDEtapeDeLaFin: Outcome<Output['manquantsDEtapeDeLaFin']>;
  readonly suiviRecevable: Outcome<Output['suiviRecevable']>;
  readonly suiteADonner: Outcome<Output['suiteADonner']>;
  readonly deductionDeLArdhSurLePap: Outcome<Output['deductionDeLArdhSurLePap']>;
  readonly montantDuPapApresLArdh: Outcome<Output['montantDuPapApresLArdh']>;
  readonly demandeTraiteeEnPap: Outcome<Output['demandeTraiteeEnPap']>;
  readonly prestationOuverteALAideSociale: ByElement<Output['prestationOuverteALAideSociale']>;
  readonly optionOuverteALaCaisse: ByElement<Output['optionOuverteALaCaisse']>;
  readonly dureeDUnNouveauPlan: Outcome<Output['dureeDUnNouveauPlan']>;
  readonly papInterrompu: Outcome<Output['papInterrompu']>;
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
