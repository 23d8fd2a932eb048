/**
 * Comparaison des aides: JSON to values, values to JSON.
 * Made by Attendu with comparaison-des-aides.ts. Do not edit: change the rules and build again.
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
  quickNumber,
  quickText,
  readGiven,
  unfilled,
  writeDay,
} from 'attendu/runtime';
import type {
  Acte,
  ActeurDuSuivi,
  AideApresLesTroisMois,
  AideExclusive,
  AideLegale,
  AidePercue,
  AideSansPlan,
  AideSocialeApresLArdh,
  AideTemporaire,
  AncienStatut,
  AnciensFonctionnairesDeLEtat,
  AnneeDuPlafond,
  AnniversaireDUn29Fevrier,
  ArreteDuBareme,
  ArreteDuBareme2,
  AssietteDuPlafond,
  AssistantDeVieHorsDeLaToilette,
  Assure,
  AuteurDeLaDemande,
  AvisDImposition,
  BaseDesRessources,
  BilanDeLExperimentation,
  BilanDeLExperimentation2,
  BorneDeLaDemande,
  CadreDeLAide,
  CategorieDeServices,
  CompositionDeFragire,
  CompteDesTroisMois,
  ConditionDAge,
  ContactAvantDeuxJours,
  ControleDesPlansOscar,
  ConventionDeGestion,
  ConventionDeGestion2,
  CoordinateurDuPlan,
  CoupleDAides,
  CumulDesEnveloppes,
  Decision,
  DecisionDeLaCaisse,
  DecisionDeLaCaisse2,
  DemandeDAide,
  DemandeDAide2,
  DemandeDeLAdh,
  DemandeEnCoursAuTerme,
  DemandeTardiveEnGir1A4,
  DepartDesSuivis,
  DepartDesTroisMois,
  Depense,
  DestinataireDuForfait,
  DeuxRegimesDeLEtat,
  Dispositif,
  Dossier,
  DossierAmdPrestation,
  DossierDeDemande,
  DossierDeDemande2,
  DroitAuDelaDeLOuverture,
  DureeDuForfaitCoordination,
  EffetDeLHospitalisation,
  EffetDuRemariage,
  EntreDeuxTranches,
  EtapeDeLHospitalisation,
  EtapeDeLHospitalisation2,
  EtapeDeLaFin,
  EtapeDeLaFin2,
  EtapeDuRetour,
  EtapeDuRetour2,
  EtatDuDelai,
  FinDeLAdh,
  FinDeLAdh2,
  FinDeMois,
  FormeDeProgramme,
  FormuleDuPlan,
  Foyer,
  Frais,
  HeuresMalConfiees,
  ImprimeNonSigne,
  InstructionDeLaDemande,
  InstructionDeLaDemande2,
  Intervention,
  JourAbsentDuMois,
  JourDeLAge,
  JourDeLAvis,
  JourDeLaConditionDAge,
  JourDeLaTransmission,
  JourDuBareme,
  JourDuBilan,
  JourDuPlafond,
  JourOuLaDemandeEstFaite,
  JoursDuContact,
  JustificationDuRevenu,
  JustificationDuRevenu2,
  LienAvecLesPostesEtTelecommunications,
  LigneDeLaGrille,
  Mission,
  MissionsDuCoordinateur,
  MissionsDuCoordinateur2,
  ModeDHospitalisation,
  MoisDuRemboursement,
  MontantVerse,
  MoyenDuSuivi,
  NatureDePension,
  NatureDuPlan,
  NouveauPlanDeTroisMois,
  NouvelleHospitalisation,
  ObjetDeLaProlongation,
  Octroi,
  OptionPourLePap,
  Orientation,
  ParticipationDuRetraite,
  Paye,
  Pension,
  PhaseDeLancement,
  PieceManquanteDeArreteDuBareme,
  PieceManquanteDeArreteDuBaremeOutput,
  PieceManquanteDeBilanDeLExperimentation,
  PieceManquanteDeBilanDeLExperimentationOutput,
  PieceManquanteDeConventionDeGestion,
  PieceManquanteDeConventionDeGestionOutput,
  PieceManquanteDeDecisionDeLaCaisse,
  PieceManquanteDeDecisionDeLaCaisseOutput,
  PieceManquanteDeDemandeDAide,
  PieceManquanteDeDemandeDAideOutput,
  PieceManquanteDeDossierDeDemande,
  PieceManquanteDeDossierDeDemandeOutput,
  PieceManquanteDeEtapeDeLHospitalisation,
  PieceManquanteDeEtapeDeLHospitalisationOutput,
  PieceManquanteDeEtapeDeLaFin,
  PieceManquanteDeEtapeDeLaFinOutput,
  PieceManquanteDeEtapeDuRetour,
  PieceManquanteDeEtapeDuRetourOutput,
  PieceManquanteDeFinDeLAdh,
  PieceManquanteDeFinDeLAdhOutput,
  PieceManquanteDeInstructionDeLaDemande,
  PieceManquanteDeInstructionDeLaDemandeOutput,
  PieceManquanteDeJustificationDuRevenu,
  PieceManquanteDeJustificationDuRevenuOutput,
  PieceManquanteDeMissionsDuCoordinateur,
  PieceManquanteDeMissionsDuCoordinateurOutput,
  PieceManquanteDePriseDeRendezVousDeLEvaluation,
  PieceManquanteDePriseDeRendezVousDeLEvaluationOutput,
  PieceManquanteDeProlongation,
  PieceManquanteDeProlongationOutput,
  PieceManquanteDeSuiviDeLAideTemporaire,
  PieceManquanteDeSuiviDeLAideTemporaireOutput,
  PieceManquanteDeVisiteDeLEvaluateur,
  PieceManquanteDeVisiteDeLEvaluateurOutput,
  PlaceDeLEtat,
  PlaceDesOnzeHeures,
  PlafondApplicable,
  PlusieursStatuts,
  PorteeDeLaConditionDeRessources,
  PorteeDesCinquanteQuatreHeures,
  PorteeDesOnzeHeures,
  PorteeDesPlafondsParRubrique,
  PorteeDesTroisCentsEuros,
  PorteeDuBesoinSuperieur,
  PorteeDuTerme,
  PorteurDeProgramme,
  Preconisation,
  Prestataire,
  PrestataireNonConventionne,
  Prestation,
  PriseDeRendezVousDeLEvaluation,
  PriseDeRendezVousDeLEvaluation2,
  Programme,
  ProgrammeCompte,
  Prolongation,
  Prolongation2,
  PsychiatrieSansExperimentation,
  Qualification,
  Regime,
  RegimePrincipal,
  RegimePrincipalDUnSurvivant,
  Relation,
  RenouvellementDeLAsir,
  RepereMensuel,
  Reponse,
  RessourcesMensuellesDuBareme,
  RetourDUneHospitalisationADomicile,
  RevenuDUnFoyerQuiAChange,
  Rubrique,
  RubriqueDesPetitsTravaux,
  ScoreEntreDeuxTranches,
  SensDesTroisMois,
  SensDuPlafondAnnuel,
  Service,
  ServiceADomicile,
  ServiceOutput,
  SignatureDeLEtablissement,
  SituationDeFragilite,
  SituationDeLAide,
  SituationDuFoyer,
  StructuresDUnMemeGroupe,
  SuiteDUneEgaliteDeTrimestres,
  SuiteDuDossier,
  SuiviAnticipe,
  SuiviAttendu,
  SuiviDeLAideTemporaire,
  SuivisDeLaSecondeAnnee,
  SurvivantDUnAgentDesPostes,
  TauxApresControle,
  TitreDeLaMajoration,
  TitreDeVersement,
  TroisMoisEffectifs,
  TroisiemeAnnee,
  TypeDePrestation,
  Validation,
  ValidationOutput,
  Verdict,
  Verseur,
  VisiteDeLEvaluateur,
  VisiteDeLEvaluateur2,
  Voie,
} from './comparaison-des-aides.types.js';

export const AIDE_LEGALE: Choice<AideLegale> = new Choice(['APA', 'PSD', 'ACTP', 'PCH', 'MTP']);

export const ANCIEN_STATUT: Choice<AncienStatut> = new Choice([
  'salarié du secteur privé',
  'agent public sans statut de fonctionnaire',
  'travailleur indépendant',
  "fonctionnaire de l'État",
  'autre fonctionnaire',
  'agriculteur',
  'autre statut',
]);

export const COUPLE_D_AIDES: Choice<CoupleDAides> = new Choice([
  'OSCAR et APA',
  'ARDH et APA',
  "aide de l'État et APA",
  'OSCAR et ARDH',
  "OSCAR et aide de l'État",
  "ARDH et aide de l'État",
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

export const RUBRIQUE: Choice<Rubrique> = new Choice([
  'cadre de vie et sécurité',
  'mobilité et lien social',
  'soutien personnalisé',
  'vie quotidienne',
]);

export const FORME_DE_PROGRAMME: Choice<FormeDeProgramme> = new Choice([
  'atelier collectif',
  'conférence',
  'forum',
  'Sortir Plus',
  'Seniors en vacances',
  "autre programme d'un partenaire",
]);

export const SUIVI_ATTENDU: Choice<SuiviAttendu> = new Choice([
  'premier suivi du plan',
  'second suivi du plan',
  'premier suivi du renouvellement',
  'deuxième suivi du renouvellement',
  'troisième suivi du renouvellement',
]);

export const SERVICE_A_DOMICILE: Choice<ServiceADomicile> = new Choice([
  'entretien du linge et du logement',
  'aide aux déplacements à pied',
  'aide à la préparation des repas',
  'accompagnement à la toilette',
]);

export const OPTION_POUR_LE_PAP: Choice<OptionPourLePap> = new Choice([
  'conserver et modifier',
  'interrompre et ouvrir',
]);

export const DOSSIER_AMD_PRESTATION: Choice<DossierAmdPrestation> = new Choice([
  'évaluation des besoins',
  "plan d'action personnalisé et offre OSCAR",
  'aide habitat et cadre de vie',
]);

export const CATEGORIE_DE_SERVICES: Choice<CategorieDeServices> = new Choice([
  'aide à domicile',
  'sécurité à domicile',
  'sorties du domicile',
  "retour d'hospitalisation",
  'périodes de fragilité',
]);

export const REPONSE: Choice<Reponse> = new Choice(['ouverte', 'fermée', 'sans texte connu']);

export const PLACE_DE_L_ETAT: Choice<PlaceDeLEtat> = new Choice(['seul en tête', 'égalité en tête', 'pas en tête']);

export const RELATION: Choice<Relation> = new Choice([
  "s'excluent",
  'exclues par le régime principal',
  'exclues de même nature',
  'se combinent',
  "l'une contient l'autre",
]);

export const PAYE: Choice<Paye> = new Choice(['prestataire', 'bénéficiaire']);

export const PORTEUR_DE_PROGRAMME: Choice<PorteurDeProgramme> = new Choice(['Agirc-Arrco', 'ANCV']);

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

export const VERDICT: Choice<Verdict> = new Choice(['conforme', 'non conforme']);

export const DISPOSITIF: Choice<Dispositif> = new Choice(['plan OSCAR', "plan d'actions personnalisé"]);

export const VOIE: Choice<Voie> = new Choice(["plan d'aides", "demande d'APA", 'autre démarche']);

export const AIDE_TEMPORAIRE: Choice<AideTemporaire> = new Choice(['ADH', 'Asir']);

export const EFFET_DE_L_HOSPITALISATION: Choice<EffetDeLHospitalisation> = new Choice([
  'poursuite au retour',
  'hors de la période',
]);

export const ORIENTATION: Choice<Orientation> = new Choice([
  'accord de principe',
  'examen en PAP',
  "demande d'APA",
  'refus',
]);

export const DECISION: Choice<Decision> = new Choice(['accord de principe donné', 'notification définitive']);

export const NATURE_DU_PLAN: Choice<NatureDuPlan> = new Choice(['ARDH seule', 'PAP modifié', 'PAP de trois mois']);

export const SUITE_DU_DOSSIER: Choice<SuiteDuDossier> = new Choice([
  "fin de l'aide",
  'PAP de droit commun',
  "demande d'APA au département",
  'services du département',
]);

export const PLAFOND_APPLICABLE: Choice<PlafondApplicable> = new Choice([
  'plafond du plan',
  'plafond après hospitalisation',
  'plafond de la fragilité',
]);

export const FOYER: Choice<Foyer> = new Choice(['personne seule', 'ménage']);

const REGIME: Choice<Regime> = new Choice([
  "pensions civiles de l'État",
  "pensions des ouvriers de l'État",
  'régime général',
  'autre régime',
]);

const MODE_D_HOSPITALISATION: Choice<ModeDHospitalisation> = new Choice([
  'séjour',
  'passage aux urgences',
  'intervention en ambulatoire',
  'hospitalisation à domicile',
  'autre mode',
]);

const AUTEUR_DE_LA_DEMANDE: Choice<AuteurDeLaDemande> = new Choice(['établissement', 'patient', 'famille']);

const ACTEUR_DU_SUIVI: Choice<ActeurDuSuivi> = new Choice(['service social', 'structure partenaire', 'autre acteur']);

const MOYEN_DU_SUIVI: Choice<MoyenDuSuivi> = new Choice(['téléphone', 'seconde visite à domicile', 'autre moyen']);

const CADRE_DE_L_AIDE: Choice<CadreDeLAide> = new Choice(['ARDH', 'hors ARDH']);

const FORMULE_DU_PLAN: Choice<FormuleDuPlan> = new Choice(["plan d'action personnalisé", 'plan OSCAR']);

const LIEN_AVEC_LES_POSTES_ET_TELECOMMUNICATIONS: Choice<LienAvecLesPostesEtTelecommunications> = new Choice([
  'agent retraité',
  "survivant d'un agent",
  'aucun lien',
]);

const RUBRIQUE_DES_PETITS_TRAVAUX: Choice<RubriqueDesPetitsTravaux> = new Choice([
  'cadre de vie',
  'rubrique à connaître',
]);

const PORTEE_DES_PLAFONDS_PAR_RUBRIQUE: Choice<PorteeDesPlafondsParRubrique> = new Choice(['limite', 'simple conseil']);

const ANNEE_DU_PLAFOND: Choice<AnneeDuPlafond> = new Choice([
  'année du calendrier',
  'année du plan',
  'douze mois glissants',
]);

const JOUR_DU_PLAFOND: Choice<JourDuPlafond> = new Choice(['jour de la demande', 'jour de la prestation']);

const DESTINATAIRE_DU_FORFAIT: Choice<DestinataireDuForfait> = new Choice([
  'convention du prestataire',
  'choix de la caisse',
]);

const MOIS_DU_REMBOURSEMENT: Choice<MoisDuRemboursement> = new Choice(['mois du calendrier', 'mois jour pour jour']);

const PROGRAMME_COMPTE: Choice<ProgrammeCompte> = new Choice(['participation', 'orientation du retraité']);

const PHASE_DE_LANCEMENT: Choice<PhaseDeLancement> = new Choice(['en cours', 'terminée', 'première année seulement']);

const MONTANT_VERSE: Choice<MontantVerse> = new Choice(['maximum', "montant d'une circulaire"]);

const DUREE_DU_FORFAIT_COORDINATION: Choice<DureeDuForfaitCoordination> = new Choice([
  'un an renouvelable',
  'années du plan',
]);

const DEPART_DES_SUIVIS: Choice<DepartDesSuivis> = new Choice(['rendez-vous de démarrage', 'visite initiale']);

const SUIVIS_DE_LA_SECONDE_ANNEE: Choice<SuivisDeLaSecondeAnnee> = new Choice(['trois suivis', 'aucun suivi fixé']);

const SUIVI_ANTICIPE: Choice<SuiviAnticipe> = new Choice(['permis', 'trop tôt']);

const FIN_DE_MOIS: Choice<FinDeMois> = new Choice(['dernier jour existant', 'lendemain', 'débordement']);

const OBJET_DE_LA_PROLONGATION: Choice<ObjetDeLaProlongation> = new Choice(['plan entier', 'forfait coordination']);

const TROISIEME_ANNEE: Choice<TroisiemeAnnee> = new Choice(['exclue', 'possible']);

const SENS_DES_TROIS_MOIS: Choice<SensDesTroisMois> = new Choice(['limite de la demande', 'ouverture de la demande']);

const COMPOSITION_DE_FRAGIRE: Choice<CompositionDeFragire> = new Choice([
  'dix-sept questions',
  'dix-huit questions',
  'dix-neuf questions',
]);

const SCORE_ENTRE_DEUX_TRANCHES: Choice<ScoreEntreDeuxTranches> = new Choice([
  'entier inférieur',
  'entier le plus proche',
  'entier supérieur',
]);

const REPERE_MENSUEL: Choice<RepereMensuel> = new Choice(['simple repère', 'limite du mois']);

const PORTEE_DES_ONZE_HEURES: Choice<PorteeDesOnzeHeures> = new Choice([
  'toutes les lignes',
  'première ligne seulement',
]);

const PLACE_DES_ONZE_HEURES: Choice<PlaceDesOnzeHeures> = new Choice(['en plus', 'comprises']);

const ASSISTANT_DE_VIE_HORS_DE_LA_TOILETTE: Choice<AssistantDeVieHorsDeLaToilette> = new Choice(['refusé', 'permis']);

const HEURES_MAL_CONFIEES: Choice<HeuresMalConfiees> = new Choice(['payées', 'refusées']);

const PRESTATAIRE_NON_CONVENTIONNE: Choice<PrestataireNonConventionne> = new Choice(['remboursées', 'refusées']);

const BASE_DES_RESSOURCES: Choice<BaseDesRessources> = new Choice(['ressources déclarées', "revenu de l'avis"]);

const PARTICIPATION_DU_RETRAITE: Choice<ParticipationDuRetraite> = new Choice([
  'aucune part',
  'part selon les ressources',
]);

const ANCIENS_FONCTIONNAIRES_DE_L_ETAT: Choice<AnciensFonctionnairesDeLEtat> = new Choice([
  'hors du plan',
  "par l'aide de l'État",
]);

const PLUSIEURS_STATUTS: Choice<PlusieursStatuts> = new Choice([
  'un statut suffit',
  'tout autre statut exclut',
  'régime principal',
]);

const CONDITION_D_AGE: Choice<ConditionDAge> = new Choice(['aucun âge', 'cinquante-cinq ans']);

const AIDE_SANS_PLAN: Choice<AideSansPlan> = new Choice(["complément d'un plan", 'aide sans condition de plan']);

const RENOUVELLEMENT_DE_L_ASIR: Choice<RenouvellementDeLAsir> = new Choice(['possible', 'exclu']);

const DEPART_DES_TROIS_MOIS: Choice<DepartDesTroisMois> = new Choice(["octroi de l'aide", "jour de l'événement"]);

const PORTEE_DES_TROIS_CENTS_EUROS: Choice<PorteeDesTroisCentsEuros> = new Choice([
  'deux aides ensemble',
  'chaque aide',
]);

const PORTEE_DES_CINQUANTE_QUATRE_HEURES: Choice<PorteeDesCinquanteQuatreHeures> = new Choice([
  'chaque octroi',
  "chaque aide dans l'année",
  "deux aides dans l'année",
]);

const CUMUL_DES_ENVELOPPES: Choice<CumulDesEnveloppes> = new Choice(['deux enveloppes', 'une seule enveloppe']);

const DEMANDE_DE_L_ADH: Choice<DemandeDeLAdh> = new Choice([
  'avant la sortie',
  'quinze jours après la sortie',
  'sans limite',
]);

const JOURS_DU_CONTACT: Choice<JoursDuContact> = new Choice(['jours du calendrier', 'jours de travail']);

const CONTACT_AVANT_DEUX_JOURS: Choice<ContactAvantDeuxJours> = new Choice([
  'trop tôt pour vérifier',
  'simple ordre de grandeur',
]);

const RETOUR_D_UNE_HOSPITALISATION_A_DOMICILE: Choice<RetourDUneHospitalisationADomicile> = new Choice([
  'arrivée au domicile',
  "fin de l'hospitalisation à domicile",
]);

const TROIS_MOIS_EFFECTIFS: Choice<TroisMoisEffectifs> = new Choice([
  'comptés du premier du mois',
  'pleins depuis le retour',
]);

const JOUR_ABSENT_DU_MOIS: Choice<JourAbsentDuMois> = new Choice(['veille du dernier jour', 'dernier jour compris']);

const JOUR_OU_LA_DEMANDE_EST_FAITE: Choice<JourOuLaDemandeEstFaite> = new Choice([
  'demande transmise',
  'demande formulée',
]);

const COMPTE_DES_TROIS_MOIS: Choice<CompteDesTroisMois> = new Choice(['les mois courent', "les mois s'arrêtent"]);

const AIDE_APRES_LES_TROIS_MOIS: Choice<AideApresLesTroisMois> = new Choice(['aide finie', 'aide poursuivie']);

const DROIT_AU_DELA_DE_L_OUVERTURE: Choice<DroitAuDelaDeLOuverture> = new Choice([
  'droit entier',
  "droit limité à l'ouverture",
]);

const ASSIETTE_DU_PLAFOND: Choice<AssietteDuPlafond> = new Choice(['coût total', 'part de la caisse']);

const TAUX_APRES_CONTROLE: Choice<TauxApresControle> = new Choice(['taux définitif', 'sommes à rendre']);

const JOUR_DE_LA_TRANSMISSION: Choice<JourDeLaTransmission> = new Choice([
  "transmise à l'envoi",
  'transmise à la réception',
]);

const BORNE_DE_LA_DEMANDE: Choice<BorneDeLaDemande> = new Choice([
  'transmission avant la sortie',
  'transmission avant le retour',
  'formulation avant le retour',
]);

const PSYCHIATRIE_SANS_EXPERIMENTATION: Choice<PsychiatrieSansExperimentation> = new Choice([
  'comme toute hospitalisation',
  'seulement par expérimentation',
]);

const REGIME_PRINCIPAL: Choice<RegimePrincipal> = new Choice(['retraite à titre principal', 'activité la plus longue']);

const JOUR_DE_L_AGE: Choice<JourDeLAge> = new Choice(['âge à la demande', 'âge au retour', "âge à l'accord"]);

const ANNIVERSAIRE_D_UN29_FEVRIER: Choice<AnniversaireDUn29Fevrier> = new Choice([
  'âge acquis en février',
  'âge acquis en mars',
]);

const AIDE_EXCLUSIVE: Choice<AideExclusive> = new Choice(['aide perçue', 'aide perçue ou ouverte']);

const DEMANDE_TARDIVE_EN_GIR1_A4: Choice<DemandeTardiveEnGir1A4> = new Choice(["PAP d'abord", "APA d'abord"]);

const SIGNATURE_DE_L_ETABLISSEMENT: Choice<SignatureDeLEtablissement> = new Choice([
  'toujours exigée',
  "exigée de l'établissement qui demande",
]);

const IMPRIME_NON_SIGNE: Choice<ImprimeNonSigne> = new Choice(['dossier à compléter', 'demande irrecevable']);

const AIDE_SOCIALE_APRES_L_ARDH: Choice<AideSocialeApresLArdh> = new Choice(['tout besoin', 'aide ménagère seule']);

const PORTEE_DU_BESOIN_SUPERIEUR: Choice<PorteeDuBesoinSuperieur> = new Choice([
  'toujours',
  'après une nouvelle hospitalisation',
]);

const NOUVEAU_PLAN_DE_TROIS_MOIS: Choice<NouveauPlanDeTroisMois> = new Choice(['un PAP', 'une ARDH']);

const DEMANDE_EN_COURS_AU_TERME: Choice<DemandeEnCoursAuTerme> = new Choice(['terme strict', 'mission poursuivie']);

const CONTROLE_DES_PLANS_OSCAR: Choice<ControleDesPlansOscar> = new Choice([
  'tous les plans',
  "plan d'action personnalisé seul",
]);

const JOUR_DU_BILAN: Choice<JourDuBilan> = new Choice(['la veille au plus tard', 'le jour du terme compris']);

const COORDINATEUR_DU_PLAN: Choice<CoordinateurDuPlan> = new Choice(['coordinateur compté', 'coordinateur non compté']);

const STRUCTURES_D_UN_MEME_GROUPE: Choice<StructuresDUnMemeGroupe> = new Choice([
  'personnes distinctes',
  'indépendance exigée',
]);

const EFFET_DU_REMARIAGE: Choice<EffetDuRemariage> = new Choice(['remariage indifférent', 'remariage exclu']);

const JOUR_DE_LA_CONDITION_D_AGE: Choice<JourDeLaConditionDAge> = new Choice([
  'jour de la demande',
  'jour de la décision',
]);

const DEUX_REGIMES_DE_L_ETAT: Choice<DeuxRegimesDeLEtat> = new Choice(['régime par régime', 'régimes additionnés']);

const SUITE_D_UNE_EGALITE_DE_TRIMESTRES: Choice<SuiteDUneEgaliteDeTrimestres> = new Choice([
  'condition remplie',
  'condition non remplie',
]);

const REGIME_PRINCIPAL_D_UN_SURVIVANT: Choice<RegimePrincipalDUnSurvivant> = new Choice([
  'trimestres du demandeur',
  'trimestres du défunt',
  'condition écartée',
]);

const TITRE_DE_LA_MAJORATION: Choice<TitreDeLaMajoration> = new Choice([
  'majoration du handicap',
  "majoration d'un autre titre",
]);

const SURVIVANT_D_UN_AGENT_DES_POSTES: Choice<SurvivantDUnAgentDesPostes> = new Choice([
  'survivant visé',
  'survivant non visé',
]);

const PORTEE_DU_TERME: Choice<PorteeDuTerme> = new Choice(['mission seule', 'aide elle-même']);

const JOUR_DE_L_AVIS: Choice<JourDeLAvis> = new Choice(['avis de la demande', 'avis de la décision']);

const REVENU_D_UN_FOYER_QUI_A_CHANGE: Choice<RevenuDUnFoyerQuiAChange> = new Choice([
  "revenu de l'avis",
  'revenu à recalculer',
]);

const RESSOURCES_MENSUELLES_DU_BAREME: Choice<RessourcesMensuellesDuBareme> = new Choice([
  'douzième du revenu',
  'autre calcul',
]);

const JOUR_DU_BAREME: Choice<JourDuBareme> = new Choice(['barème de la demande', 'barème de la décision']);

const ENTRE_DEUX_TRANCHES: Choice<EntreDeuxTranches> = new Choice([
  'euro inférieur',
  'euro le plus proche',
  'euro supérieur',
]);

const PORTEE_DE_LA_CONDITION_DE_RESSOURCES: Choice<PorteeDeLaConditionDeRessources> = new Choice([
  'limite qui exclut',
  'simple barème',
]);

const SENS_DU_PLAFOND_ANNUEL: Choice<SensDuPlafondAnnuel> = new Choice(['plafond de dépense', "plafond d'aide"]);

const QUALIFICATION: Choice<Qualification> = new Choice([
  'aide à domicile',
  'employé à domicile',
  'agent à domicile',
  'auxiliaire de vie sociale',
  'assistant de vie',
]);

const SITUATION_DE_FRAGILITE: Choice<SituationDeFragilite> = new Choice([
  "retour d'hospitalisation",
  'décès du conjoint',
  'placement du conjoint',
  'hospitalisation du conjoint',
  'déménagement',
  'séparation',
  'autre événement',
]);

const TYPE_DE_PRESTATION: Choice<TypeDePrestation> = new Choice([
  'aide à domicile',
  'portage de repas',
  'téléalarme',
  'aides techniques',
  'petits travaux',
]);

const SITUATION_DE_L_AIDE: Choice<SituationDeLAide> = new Choice([
  'pas de demande',
  'demande en cours',
  'demande rejetée',
  'attribution refusée',
]);

const MISSION: Choice<Mission> = new Choice([
  'information',
  'instruction',
  "demande d'évaluation et contrôle du plan",
  'décision',
  "orientation vers une structure d'aide",
  'versement aux bénéficiaires',
  'paiement des structures',
]);

const NATURE_DE_PENSION: Choice<NatureDePension> = new Choice([
  "pension civile de l'État",
  "pension d'ouvrier de l'État",
  "réversion d'une pension civile de l'État",
  "réversion d'une pension d'ouvrier de l'État",
  'pension militaire',
  'autre pension',
]);

const ASSURE: Choice<Assure> = new Choice(['demandeur', 'défunt']);

const VERSEUR: Choice<Verseur> = new Choice(['conseil départemental', 'La Poste ou Orange', 'autre verseur']);

const TITRE_DE_VERSEMENT: Choice<TitreDeVersement> = new Choice([
  'handicap',
  'majoration pour tierce personne',
  'autre titre',
]);

const MISSIONS_DU_COORDINATEUR: Choice<MissionsDuCoordinateur> = new Choice([
  'rendez-vous de démarrage fait',
  'suivi à chaque évolution de la situation',
  'retraité conseillé dans ses choix',
  'liaison avec les partenaires et la caisse',
]);

const PROLONGATION: Choice<Prolongation> = new Choice([
  'nouvelle demande faite',
  "nouvelle visite d'un évaluateur",
  'prolongation validée par la caisse',
]);

const DEMANDE_D_AIDE: Choice<DemandeDAide> = new Choice(['formulaire Cerfa rempli', 'demande transmise à la Carsat']);

const VISITE_DE_L_EVALUATEUR: Choice<VisiteDeLEvaluateur> = new Choice([
  'évaluateur mandaté par la caisse',
  'fragilités évaluées',
  'conditions de vie observées',
  'composantes du plan exposées',
]);

const DECISION_DE_LA_CAISSE: Choice<DecisionDeLaCaisse> = new Choice([
  "conclusions de l'évaluateur transmises",
  'plan validé par la caisse',
  'retraité informé de la décision',
  'retraité mis en relation avec les partenaires',
]);

const SUIVI_DE_L_AIDE_TEMPORAIRE: Choice<SuiviDeLAideTemporaire> = new Choice(['contact pris']);

const FIN_DE_L_ADH: Choice<FinDeLAdh> = new Choice([
  "évaluation faite par l'intervenant social",
  'plan plus durable proposé',
]);

const BILAN_DE_L_EXPERIMENTATION: Choice<BilanDeLExperimentation> = new Choice([
  'bilan réalisé',
  'bilan transmis à la CNAV',
]);

const DOSSIER_DE_DEMANDE: Choice<DossierDeDemande> = new Choice([
  'imprimé national utilisé',
  'demandeur identifié',
  'grille des aides légales remplie',
  'ressources mensuelles indiquées',
  'pronostic de récupération donné',
  "préconisations d'aides jointes",
  'signature du demandeur',
  "signature de l'hôpital",
]);

const JUSTIFICATION_DU_REVENU: Choice<JustificationDuRevenu> = new Choice([
  'aucune pièce exigée pour décider',
  'demandeur informé du contrôle possible',
  'protocole signé par le directeur',
  "protocole signé par l'agent comptable",
  "avis d'imposition transmis",
]);

const ETAPE_DE_L_HOSPITALISATION: Choice<EtapeDeLHospitalisation> = new Choice([
  'demande formalisée',
  "préconisation d'aide",
  'date de sortie prévisionnelle',
  "conditions de l'intervention à domicile",
]);

const ETAPE_DU_RETOUR: Choice<EtapeDuRetour> = new Choice([
  'plan préconisé mis en œuvre sans délai',
  'évaluation à domicile',
  'évaluation faite par le service social',
  "préconisation de l'évaluateur transmise",
  "plan signé par l'évaluateur et le retraité",
  'notification définitive adressée',
]);

const PRISE_DE_RENDEZ_VOUS_DE_L_EVALUATION: Choice<PriseDeRendezVousDeLEvaluation> = new Choice([
  'coordonnées de la structure données',
  'caisse nommée',
  'date et heure convenues',
  'durée approximative dite',
  "présence d'un proche",
]);

const ETAPE_DE_LA_FIN: Choice<EtapeDeLaFin> = new Choice(['suivi fait', 'fiche adressée', 'suite à donner écrite']);

const INSTRUCTION_DE_LA_DEMANDE: Choice<InstructionDeLaDemande> = new Choice([
  'instruction et décision par la branche retraite',
  'demande déposée dans le réseau de la Cnav',
  'évaluation des besoins demandée',
  'évaluateur sous convention',
  'évaluateur indépendant',
  'élaboration du plan contrôlée',
  "plan arrêté à partir de l'évaluation",
  'fragilité sociale prise en compte',
  "retraité informé de l'aide accordée",
]);

const ARRETE_DU_BAREME: Choice<ArreteDuBareme> = new Choice([
  'signé par le ministre de la sécurité sociale',
  'signé par le ministre de la fonction publique',
  'signé par le ministre du budget',
  'taux fixé par revenu et foyer et type de prestation',
  'plafond annuel fixé',
]);

const CONVENTION_DE_GESTION: Choice<ConventionDeGestion> = new Choice([
  'conclue par la Cnav',
  'conclue par le ministre de la sécurité sociale',
  'conclue par le ministre de la fonction publique',
  'modalités de gestion définies',
  'modalités de remboursement définies',
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

const LIMITS_1 = { scale: 0, min: 1, max: 2 };

const LIMITS_2 = { scale: 2, min: 0, max: null };

const LIMITS_3 = { scale: 0, min: 0, max: 30 };

const LIMITS_4 = { scale: 0, min: 0, max: 10 };

const ANY_SCALE_2 = { scale: 2, min: null, max: null };

const LIMITS_6 = { scale: 0, min: 1, max: 6 };

const LIMITS_7 = { scale: 0, min: 0, max: 400 };

/** A whole number from 1 to 2. */
function readNumber1(value: unknown): number | undefined {
  if (typeof value === 'number' && (value | 0) === value && value >= 1 && value <= 2) return value | 0;
  return quickNumber(value, LIMITS_1);
}

/** A number of at most 2 decimals, 0 or more. */
function readNumber2(value: unknown): number | undefined {
  if (typeof value === 'number' && (value | 0) === value && value >= 0) return (value | 0) * 100;
  return quickNumber(value, LIMITS_2);
}

/** A whole number from 0 to 30. */
function readNumber3(value: unknown): number | undefined {
  if (typeof value === 'number' && (value | 0) === value && value >= 0 && value <= 30) return value | 0;
  return quickNumber(value, LIMITS_3);
}

/** A whole number from 0 to 10. */
function readNumber4(value: unknown): number | undefined {
  if (typeof value === 'number' && (value | 0) === value && value >= 0 && value <= 10) return value | 0;
  return quickNumber(value, LIMITS_4);
}

/** A number of at most 2 decimals. */
function readNumber5(value: unknown): number | undefined {
  if (typeof value === 'number' && (value | 0) === value) return (value | 0) * 100;
  return quickNumber(value, ANY_SCALE_2);
}

/** A whole number from 1 to 6. */
function readNumber6(value: unknown): number | undefined {
  if (typeof value === 'number' && (value | 0) === value && value >= 1 && value <= 6) return value | 0;
  return quickNumber(value, LIMITS_6);
}

/** A whole number from 0 to 400. */
function readNumber7(value: unknown): number | undefined {
  if (typeof value === 'number' && (value | 0) === value && value >= 0 && value <= 400) return value | 0;
  return quickNumber(value, LIMITS_7);
}

export const VALIDATION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    assure: { name: 'assuré', shape: { kind: 'choice', values: ASSURE.values } },
    regime: { name: 'régime', shape: { kind: 'choice', values: REGIME.values } },
    trimestres: { name: 'trimestres', shape: { kind: 'number', scale: 0, min: 0, max: 400 } },
    nomDuRegime: { name: 'nom du régime', shape: { kind: 'optional', of: { kind: 'text' } } },
  },
};

export const PIECE_MANQUANTE_DE_MISSIONS_DU_COORDINATEUR_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: MISSIONS_DU_COORDINATEUR.values } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_PROLONGATION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: PROLONGATION.values } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_DEMANDE_D_AIDE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: DEMANDE_D_AIDE.values } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_VISITE_DE_L_EVALUATEUR_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: VISITE_DE_L_EVALUATEUR.values } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_DECISION_DE_LA_CAISSE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: DECISION_DE_LA_CAISSE.values } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_SUIVI_DE_L_AIDE_TEMPORAIRE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: SUIVI_DE_L_AIDE_TEMPORAIRE.values } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_FIN_DE_L_ADH_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: FIN_DE_L_ADH.values } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_BILAN_DE_L_EXPERIMENTATION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: BILAN_DE_L_EXPERIMENTATION.values } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_DOSSIER_DE_DEMANDE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: DOSSIER_DE_DEMANDE.values } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_JUSTIFICATION_DU_REVENU_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: JUSTIFICATION_DU_REVENU.values } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_ETAPE_DE_L_HOSPITALISATION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: ETAPE_DE_L_HOSPITALISATION.values } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_ETAPE_DU_RETOUR_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: ETAPE_DU_RETOUR.values } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_PRISE_DE_RENDEZ_VOUS_DE_L_EVALUATION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: PRISE_DE_RENDEZ_VOUS_DE_L_EVALUATION.values } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_ETAPE_DE_LA_FIN_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: ETAPE_DE_LA_FIN.values } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const SERVICE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    nom: { name: 'nom', shape: { kind: 'text' } },
    categorie: {
      name: 'catégorie',
      shape: { kind: 'optional', of: { kind: 'choice', values: CATEGORIE_DE_SERVICES.values } },
    },
  },
};

export const PIECE_MANQUANTE_DE_INSTRUCTION_DE_LA_DEMANDE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: INSTRUCTION_DE_LA_DEMANDE.values } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_ARRETE_DU_BAREME_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: ARRETE_DU_BAREME.values } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_CONVENTION_DE_GESTION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: CONVENTION_DE_GESTION.values } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

const DEPENSE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    prestation: { name: 'prestation', shape: { kind: 'choice', values: PRESTATION.values } },
    montant: { name: 'montant', shape: { kind: 'number', scale: 2, min: null, max: null } },
    date: { name: 'date', shape: { kind: 'date' } },
    conventionne: { name: 'conventionné', shape: { kind: 'boolean' } },
  },
};

const PROGRAMME_SHAPE: Shape = {
  kind: 'record',
  fields: {
    forme: { name: 'forme', shape: { kind: 'choice', values: FORME_DE_PROGRAMME.values } },
    suivi: { name: 'suivi', shape: { kind: 'boolean' } },
  },
};

const INTERVENTION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    date: { name: 'date', shape: { kind: 'date' } },
    service: { name: 'service', shape: { kind: 'choice', values: SERVICE_A_DOMICILE.values } },
    heures: { name: 'heures', shape: { kind: 'number', scale: 2, min: null, max: null } },
    programme: { name: 'programme', shape: { kind: 'boolean' } },
    qualification: { name: 'qualification', shape: { kind: 'choice', values: QUALIFICATION.values } },
    conventionne: { name: 'conventionné', shape: { kind: 'boolean' } },
    justifiee: { name: 'justifiée', shape: { kind: 'boolean' } },
  },
};

const OCTROI_SHAPE: Shape = {
  kind: 'record',
  fields: {
    situation: { name: 'situation', shape: { kind: 'choice', values: SITUATION_DE_FRAGILITE.values } },
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

const DEMANDE_D_AIDE2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    formulaireCerfaRempli: { name: 'formulaire Cerfa rempli', shape: { kind: 'boolean' } },
    demandeTransmiseALaCarsat: { name: 'demande transmise à la Carsat', shape: { kind: 'boolean' } },
  },
};

const VISITE_DE_L_EVALUATEUR2_SHAPE: Shape = {
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

const FIN_DE_L_ADH2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    evaluationFaiteParLIntervenantSocial: {
      name: "évaluation faite par l'intervenant social",
      shape: { kind: 'boolean' },
    },
    planPlusDurablePropose: { name: 'plan plus durable proposé', shape: { kind: 'boolean' } },
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
    type_: { name: 'type', shape: { kind: 'choice', values: TYPE_DE_PRESTATION.values } },
    quantite: { name: 'quantité', shape: { kind: 'number', scale: 2, min: null, max: null } },
    tarif: { name: 'tarif', shape: { kind: 'optional', of: { kind: 'number', scale: 2, min: null, max: null } } },
    cout: { name: 'coût', shape: { kind: 'optional', of: { kind: 'number', scale: 2, min: null, max: null } } },
  },
};

const LIGNE_DE_LA_GRILLE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    aide: { name: 'aide', shape: { kind: 'choice', values: AIDE_LEGALE.values } },
    percue: { name: 'perçue', shape: { kind: 'boolean' } },
    percueDepuis: { name: 'perçue depuis', shape: { kind: 'optional', of: { kind: 'date' } } },
    situation: {
      name: 'situation',
      shape: { kind: 'optional', of: { kind: 'choice', values: SITUATION_DE_L_AIDE.values } },
    },
    eligibleSansLaPercevoir: {
      name: 'éligible sans la percevoir',
      shape: { kind: 'optional', of: { kind: 'boolean' } },
    },
  },
};

const BILAN_DE_L_EXPERIMENTATION2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    bilanRealise: { name: 'bilan réalisé', shape: { kind: 'boolean' } },
    bilanTransmisALaCnav: { name: 'bilan transmis à la CNAV', shape: { kind: 'boolean' } },
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
  },
};

const JUSTIFICATION_DU_REVENU2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    aucunePieceExigeePourDecider: { name: 'aucune pièce exigée pour décider', shape: { kind: 'boolean' } },
    demandeurInformeDuControlePossible: { name: 'demandeur informé du contrôle possible', shape: { kind: 'boolean' } },
    protocoleSigneParLeDirecteur: { name: 'protocole signé par le directeur', shape: { kind: 'boolean' } },
    protocoleSigneParLAgentComptable: { name: "protocole signé par l'agent comptable", shape: { kind: 'boolean' } },
    avisDImpositionTransmis: { name: "avis d'imposition transmis", shape: { kind: 'boolean' } },
  },
};

const ETAPE_DE_L_HOSPITALISATION2_SHAPE: Shape = {
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

const PRISE_DE_RENDEZ_VOUS_DE_L_EVALUATION2_SHAPE: Shape = {
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

const ACTE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    mission: { name: 'mission', shape: { kind: 'choice', values: MISSION.values } },
    date: { name: 'date', shape: { kind: 'date' } },
  },
};

const FRAIS_SHAPE: Shape = {
  kind: 'record',
  fields: {
    montant: { name: 'montant', shape: { kind: 'number', scale: 2, min: null, max: null } },
    justifie: { name: 'justifié', shape: { kind: 'boolean' } },
  },
};

const PRESTATAIRE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    nom: { name: 'nom', shape: { kind: 'text' } },
    memeGroupeQueLEvaluateur: { name: "même groupe que l'évaluateur", shape: { kind: 'boolean' } },
  },
};

const PENSION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    nature: { name: 'nature', shape: { kind: 'choice', values: NATURE_DE_PENSION.values } },
  },
};

const AIDE_PERCUE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    nom: { name: 'nom', shape: { kind: 'text' } },
    verseur: { name: 'verseur', shape: { kind: 'choice', values: VERSEUR.values } },
    memeNatureOuMemeObjet: { name: 'même nature ou même objet', shape: { kind: 'boolean' } },
    titreDeVersement: { name: 'titre de versement', shape: { kind: 'choice', values: TITRE_DE_VERSEMENT.values } },
  },
};

const SITUATION_DU_FOYER_SHAPE: Shape = {
  kind: 'record',
  fields: {
    debuteLe: { name: 'débute le', shape: { kind: 'date' } },
    composition: { name: 'composition', shape: { kind: 'choice', values: FOYER.values } },
  },
};

const AVIS_D_IMPOSITION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    recuLe: { name: 'reçu le', shape: { kind: 'date' } },
    revenuInscrit: { name: 'revenu inscrit', shape: { kind: 'number', scale: 2, min: null, max: null } },
  },
};

const INSTRUCTION_DE_LA_DEMANDE2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    instructionEtDecisionParLaBrancheRetraite: {
      name: 'instruction et décision par la branche retraite',
      shape: { kind: 'boolean' },
    },
    demandeDeposeeDansLeReseauDeLaCnav: {
      name: 'demande déposée dans le réseau de la Cnav',
      shape: { kind: 'boolean' },
    },
    evaluationDesBesoinsDemandee: { name: 'évaluation des besoins demandée', shape: { kind: 'boolean' } },
    evaluateurSousConvention: { name: 'évaluateur sous convention', shape: { kind: 'boolean' } },
    elaborationDuPlanControlee: { name: 'élaboration du plan contrôlée', shape: { kind: 'boolean' } },
    planArreteAPartirDeLEvaluation: { name: "plan arrêté à partir de l'évaluation", shape: { kind: 'boolean' } },
    fragiliteSocialePriseEnCompte: { name: 'fragilité sociale prise en compte', shape: { kind: 'boolean' } },
    retraiteInformeDeLAideAccordee: { name: "retraité informé de l'aide accordée", shape: { kind: 'boolean' } },
  },
};

const ARRETE_DU_BAREME2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    signeParLeMinistreDeLaSecuriteSociale: {
      name: 'signé par le ministre de la sécurité sociale',
      shape: { kind: 'boolean' },
    },
    signeParLeMinistreDeLaFonctionPublique: {
      name: 'signé par le ministre de la fonction publique',
      shape: { kind: 'boolean' },
    },
    signeParLeMinistreDuBudget: { name: 'signé par le ministre du budget', shape: { kind: 'boolean' } },
    tauxFixeParRevenuEtFoyerEtTypeDePrestation: {
      name: 'taux fixé par revenu et foyer et type de prestation',
      shape: { kind: 'boolean' },
    },
    plafondAnnuelFixe: { name: 'plafond annuel fixé', shape: { kind: 'boolean' } },
  },
};

const CONVENTION_DE_GESTION2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    conclueParLaCnav: { name: 'conclue par la Cnav', shape: { kind: 'boolean' } },
    conclueParLeMinistreDeLaSecuriteSociale: {
      name: 'conclue par le ministre de la sécurité sociale',
      shape: { kind: 'boolean' },
    },
    conclueParLeMinistreDeLaFonctionPublique: {
      name: 'conclue par le ministre de la fonction publique',
      shape: { kind: 'boolean' },
    },
    modalitesDeGestionDefinies: { name: 'modalités de gestion définies', shape: { kind: 'boolean' } },
    modalitesDeRemboursementDefinies: { name: 'modalités de remboursement définies', shape: { kind: 'boolean' } },
  },
};

/** What a dossier may give: its données, and the questions with the reading retained. */
export const INPUTS: Inputs = {
  dateDEffet: { name: "date d'effet", shape: { kind: 'date' } },
  depenses: { name: 'dépenses', shape: { kind: 'list', of: DEPENSE_SHAPE, sortedBy: 'date', atMost: 100 } },
  programmesProposes: {
    name: 'programmes proposés',
    shape: { kind: 'list', of: PROGRAMME_SHAPE, sortedBy: null, atMost: 1000 },
  },
  heuresDAccompagnement: { name: "heures d'accompagnement", shape: { kind: 'boolean' } },
  prestationsDuForfaitPrevention: {
    name: 'prestations du forfait prévention',
    shape: { kind: 'list', of: { kind: 'choice', values: PRESTATION.values }, sortedBy: null, atMost: 1000 },
  },
  dureeDuPlan: { name: 'durée du plan', shape: { kind: 'number', scale: 0, min: 1, max: 2 } },
  forfaitRenouvele: { name: 'forfait renouvelé', shape: { kind: 'boolean' } },
  dateDuRendezVousDeDemarrage: {
    name: 'date du rendez-vous de démarrage',
    shape: { kind: 'optional', of: { kind: 'date' } },
  },
  dateDeLaVisiteInitiale: { name: 'date de la visite initiale', shape: { kind: 'optional', of: { kind: 'date' } } },
  dateDuRenouvellement: { name: 'date du renouvellement', shape: { kind: 'optional', of: { kind: 'date' } } },
  dateDuSuiviADeuxMois: { name: 'date du suivi à deux mois', shape: { kind: 'optional', of: { kind: 'date' } } },
  dateDuSuiviASixMois: { name: 'date du suivi à six mois', shape: { kind: 'optional', of: { kind: 'date' } } },
  dateDuSuiviAUnMoisDuRenouvellement: {
    name: 'date du suivi à un mois du renouvellement',
    shape: { kind: 'optional', of: { kind: 'date' } },
  },
  dateDuSuiviATroisMoisDuRenouvellement: {
    name: 'date du suivi à trois mois du renouvellement',
    shape: { kind: 'optional', of: { kind: 'date' } },
  },
  dateDuSuiviASixMoisDuRenouvellement: {
    name: 'date du suivi à six mois du renouvellement',
    shape: { kind: 'optional', of: { kind: 'date' } },
  },
  dateDeLaDemandeDeProlongation: {
    name: 'date de la demande de prolongation',
    shape: { kind: 'optional', of: { kind: 'date' } },
  },
  scoreFragire: { name: 'score Fragire', shape: { kind: 'number', scale: 2, min: 0, max: null } },
  questionsFragireRenseignees: {
    name: 'questions Fragire renseignées',
    shape: { kind: 'number', scale: 0, min: 0, max: 30 },
  },
  testsFragireFaits: { name: 'tests Fragire faits', shape: { kind: 'number', scale: 0, min: 0, max: 10 } },
  interventions: {
    name: 'interventions',
    shape: { kind: 'list', of: INTERVENTION_SHAPE, sortedBy: 'date', atMost: 400 },
  },
  compositionDuFoyer: { name: 'composition du foyer', shape: { kind: 'choice', values: FOYER.values } },
  ressourcesMensuelles: { name: 'ressources mensuelles', shape: { kind: 'number', scale: 2, min: null, max: null } },
  revenuBrutGlobal: { name: 'revenu brut global', shape: { kind: 'number', scale: 2, min: null, max: null } },
  dateDeLaDemande: { name: 'date de la demande', shape: { kind: 'date' } },
  dateDeNaissance: { name: 'date de naissance', shape: { kind: 'date' } },
  girEvalue: { name: 'GIR évalué', shape: { kind: 'number', scale: 0, min: 1, max: 6 } },
  oscarDeploye: { name: 'OSCAR déployé', shape: { kind: 'boolean' } },
  anciensStatuts: {
    name: 'anciens statuts',
    shape: { kind: 'list', of: { kind: 'choice', values: ANCIEN_STATUT.values }, sortedBy: null, atMost: 1000 },
  },
  regimeDeRetraitePrincipal: { name: 'régime de retraite principal', shape: { kind: 'choice', values: REGIME.values } },
  planAdapte: { name: 'plan adapté', shape: { kind: 'boolean' } },
  octrois: { name: 'octrois', shape: { kind: 'list', of: OCTROI_SHAPE, sortedBy: 'dateDOctroi', atMost: 20 } },
  titulaireDUnPlanOscar: { name: "titulaire d'un plan OSCAR", shape: { kind: 'boolean' } },
  besoinDurable: { name: 'besoin durable', shape: { kind: 'boolean' } },
  missionsDuCoordinateur: { name: 'missions du coordinateur', shape: MISSIONS_DU_COORDINATEUR2_SHAPE },
  prolongation: { name: 'prolongation', shape: PROLONGATION2_SHAPE },
  demandeDAide: { name: "demande d'aide", shape: DEMANDE_D_AIDE2_SHAPE },
  visiteDeLEvaluateur: { name: "visite de l'évaluateur", shape: VISITE_DE_L_EVALUATEUR2_SHAPE },
  decisionDeLaCaisse: { name: 'décision de la caisse', shape: DECISION_DE_LA_CAISSE2_SHAPE },
  finDeLAdh: { name: "fin de l'ADH", shape: FIN_DE_L_ADH2_SHAPE },
  jourDObservation: { name: "jour d'observation", shape: { kind: 'date' } },
  nouvellesHospitalisations: {
    name: 'nouvelles hospitalisations',
    shape: { kind: 'list', of: NOUVELLE_HOSPITALISATION_SHAPE, sortedBy: 'entree', atMost: 20 },
  },
  aideInitialementNotifiee: {
    name: 'aide initialement notifiée',
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  aideDejaUtilisee: { name: 'aide déjà utilisée', shape: { kind: 'number', scale: 2, min: null, max: null } },
  preconisations: {
    name: 'préconisations',
    shape: { kind: 'list', of: PRECONISATION_SHAPE, sortedBy: null, atMost: 1000 },
  },
  evaluationFaite: { name: 'évaluation faite', shape: { kind: 'boolean' } },
  coutDuPlanDefinitif: { name: 'coût du plan définitif', shape: { kind: 'number', scale: 2, min: null, max: null } },
  ressourcesPropresDeclarees: {
    name: 'ressources propres déclarées',
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  ressourcesDuConjointDeclarees: {
    name: 'ressources du conjoint déclarées',
    shape: { kind: 'optional', of: { kind: 'number', scale: 2, min: null, max: null } },
  },
  tauxNotifie: {
    name: 'taux notifié',
    shape: { kind: 'optional', of: { kind: 'number', scale: 2, min: null, max: null } },
  },
  tauxRecalcule: {
    name: 'taux recalculé',
    shape: { kind: 'optional', of: { kind: 'number', scale: 2, min: null, max: null } },
  },
  ressourcesVerifiees: {
    name: 'ressources vérifiées',
    shape: { kind: 'optional', of: { kind: 'number', scale: 2, min: null, max: null } },
  },
  partDejaVersee: { name: 'part déjà versée', shape: { kind: 'number', scale: 2, min: null, max: null } },
  dateDeFormulation: { name: 'date de formulation', shape: { kind: 'date' } },
  dateDeReception: { name: 'date de réception', shape: { kind: 'date' } },
  dateDeSortie: { name: 'date de sortie', shape: { kind: 'optional', of: { kind: 'date' } } },
  dateDeRetour: { name: 'date de retour', shape: { kind: 'date' } },
  transmiseAvantLHeureDeLaSortie: { name: "transmise avant l'heure de la sortie", shape: { kind: 'boolean' } },
  transmiseAvantLHeureDuRetour: { name: "transmise avant l'heure du retour", shape: { kind: 'boolean' } },
  formuleeAvantLHeureDuRetour: { name: "formulée avant l'heure du retour", shape: { kind: 'boolean' } },
  modeDeLHospitalisation: {
    name: "mode de l'hospitalisation",
    shape: { kind: 'choice', values: MODE_D_HOSPITALISATION.values },
  },
  soinsPsychiatriques: { name: 'soins psychiatriques', shape: { kind: 'boolean' } },
  experimentationDeLaCaisse: { name: 'expérimentation de la caisse', shape: { kind: 'boolean' } },
  conventionDExperimentationSignee: { name: "convention d'expérimentation signée", shape: { kind: 'boolean' } },
  criteresDeLaConventionRemplis: { name: 'critères de la convention remplis', shape: { kind: 'boolean' } },
  debutDeLExperimentation: { name: "début de l'expérimentation", shape: { kind: 'date' } },
  retraiteDuRegimeGeneral: { name: 'retraité du régime général', shape: { kind: 'boolean' } },
  regimeGeneralATitrePrincipal: { name: 'régime général à titre principal', shape: { kind: 'boolean' } },
  activiteLaPlusLongueAuRegimeGeneral: {
    name: 'activité la plus longue au régime général',
    shape: { kind: 'boolean' },
  },
  girPronostique: { name: 'GIR pronostiqué', shape: { kind: 'number', scale: 0, min: 1, max: 6 } },
  domicileDAvantOuEquivalent: { name: "domicile d'avant ou équivalent", shape: { kind: 'boolean' } },
  hebergeEnFamilleDAccueil: { name: "hébergé en famille d'accueil", shape: { kind: 'boolean' } },
  dateDeLAccord: { name: "date de l'accord", shape: { kind: 'optional', of: { kind: 'date' } } },
  lignesDeLaGrille: {
    name: 'lignes de la grille',
    shape: { kind: 'list', of: LIGNE_DE_LA_GRILLE_SHAPE, sortedBy: null, atMost: 5 },
  },
  autrePrestationEquivalenteDuDepartement: {
    name: 'autre prestation équivalente du département',
    shape: { kind: 'boolean' },
  },
  apaDUrgence: { name: "APA d'urgence", shape: { kind: 'boolean' } },
  demandeFormuleePar: { name: 'demande formulée par', shape: { kind: 'choice', values: AUTEUR_DE_LA_DEMANDE.values } },
  imprimeSigneParLEtablissement: { name: "imprimé signé par l'établissement", shape: { kind: 'boolean' } },
  controleParSondage: { name: 'contrôle par sondage', shape: { kind: 'boolean' } },
  dateDuSuivi: { name: 'date du suivi', shape: { kind: 'optional', of: { kind: 'date' } } },
  dateDeLaFicheDeSituation: {
    name: 'date de la fiche de situation',
    shape: { kind: 'optional', of: { kind: 'date' } },
  },
  suiviFaitPar: { name: 'suivi fait par', shape: { kind: 'choice', values: ACTEUR_DU_SUIVI.values } },
  suiviFaitAuMoyenDe: { name: 'suivi fait au moyen de', shape: { kind: 'choice', values: MOYEN_DU_SUIVI.values } },
  autonomieRecuperee: { name: 'autonomie récupérée', shape: { kind: 'boolean' } },
  besoinDAidePersistant: { name: "besoin d'aide persistant", shape: { kind: 'boolean' } },
  girALIssue: { name: "GIR à l'issue", shape: { kind: 'number', scale: 0, min: 1, max: 6 } },
  besoinDAideMenagere: { name: "besoin d'aide ménagère", shape: { kind: 'boolean' } },
  releveDeLAideSocialeDepartementale: { name: "relève de l'aide sociale départementale", shape: { kind: 'boolean' } },
  montantDuPapAvantDeduction: {
    name: 'montant du PAP avant déduction',
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  besoinSuperieur: { name: 'besoin supérieur', shape: { kind: 'boolean' } },
  cadre: { name: 'cadre', shape: { kind: 'choice', values: CADRE_DE_L_AIDE.values } },
  titulaireDUnPap: { name: "titulaire d'un PAP", shape: { kind: 'boolean' } },
  optionDeLaCaisse: { name: 'option de la caisse', shape: { kind: 'choice', values: OPTION_POUR_LE_PAP.values } },
  bilanDeLExperimentation: { name: "bilan de l'expérimentation", shape: BILAN_DE_L_EXPERIMENTATION2_SHAPE },
  dossierDeDemande: { name: 'dossier de demande', shape: DOSSIER_DE_DEMANDE2_SHAPE },
  justificationDuRevenu: { name: 'justification du revenu', shape: JUSTIFICATION_DU_REVENU2_SHAPE },
  etapeDeLHospitalisation: { name: "étape de l'hospitalisation", shape: ETAPE_DE_L_HOSPITALISATION2_SHAPE },
  etapeDuRetour: { name: 'étape du retour', shape: ETAPE_DU_RETOUR2_SHAPE },
  priseDeRendezVousDeLEvaluation: {
    name: "prise de rendez-vous de l'évaluation",
    shape: PRISE_DE_RENDEZ_VOUS_DE_L_EVALUATION2_SHAPE,
  },
  etapeDeLaFin: { name: 'étape de la fin', shape: ETAPE_DE_LA_FIN2_SHAPE },
  services: { name: 'services', shape: { kind: 'list', of: SERVICE_SHAPE, sortedBy: null, atMost: 1000 } },
  logementAAmenager: { name: 'logement à aménager', shape: { kind: 'boolean' } },
  actes: { name: 'actes', shape: { kind: 'list', of: ACTE_SHAPE, sortedBy: 'date', atMost: 1000 } },
  formule: { name: 'formule', shape: { kind: 'choice', values: FORMULE_DU_PLAN.values } },
  dateDuBilan: { name: 'date du bilan', shape: { kind: 'optional', of: { kind: 'date' } } },
  fraisEngages: { name: 'frais engagés', shape: { kind: 'list', of: FRAIS_SHAPE, sortedBy: null, atMost: 1000 } },
  structureEvaluatrice: { name: 'structure évaluatrice', shape: { kind: 'text' } },
  prestataires: { name: 'prestataires', shape: { kind: 'list', of: PRESTATAIRE_SHAPE, sortedBy: null, atMost: 1000 } },
  coordinateur: { name: 'coordinateur', shape: { kind: 'optional', of: { kind: 'text' } } },
  peutPretendreALAide: { name: "peut prétendre à l'aide", shape: { kind: 'boolean' } },
  dateDeLaDecision: { name: 'date de la décision', shape: { kind: 'optional', of: { kind: 'date' } } },
  groupeAssimile: { name: 'groupe assimilé', shape: { kind: 'number', scale: 0, min: 1, max: 6 } },
  pensions: { name: 'pensions', shape: { kind: 'list', of: PENSION_SHAPE, sortedBy: null, atMost: 1000 } },
  validations: { name: 'validations', shape: { kind: 'list', of: VALIDATION_SHAPE, sortedBy: null, atMost: 1000 } },
  remarie: { name: 'remarié', shape: { kind: 'boolean' } },
  aidesPercues: { name: 'aides perçues', shape: { kind: 'list', of: AIDE_PERCUE_SHAPE, sortedBy: null, atMost: 1000 } },
  lienAvecLesPostes: {
    name: 'lien avec les postes',
    shape: { kind: 'choice', values: LIEN_AVEC_LES_POSTES_ET_TELECOMMUNICATIONS.values },
  },
  situationsDuFoyer: {
    name: 'situations du foyer',
    shape: { kind: 'list', of: SITUATION_DU_FOYER_SHAPE, sortedBy: 'debuteLe', atMost: 1000 },
  },
  avisRecus: {
    name: 'avis reçus',
    shape: { kind: 'list', of: AVIS_D_IMPOSITION_SHAPE, sortedBy: 'recuLe', atMost: 1000 },
  },
  conditionDeRessourcesAppreciee: {
    name: 'condition de ressources appréciée',
    shape: { kind: 'optional', of: { kind: 'boolean' } },
  },
  foyerChangeDepuisLAvis: { name: "foyer changé depuis l'avis", shape: { kind: 'boolean' } },
  depenseAnnuelleDuPlan: {
    name: 'dépense annuelle du plan',
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  depenseApresHospitalisation: {
    name: 'dépense après hospitalisation',
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  depenseDeLaPeriodeDeFragilite: {
    name: 'dépense de la période de fragilité',
    shape: { kind: 'number', scale: 2, min: null, max: null },
  },
  instructionDeLaDemande: { name: 'instruction de la demande', shape: INSTRUCTION_DE_LA_DEMANDE2_SHAPE },
  arreteDuBareme: { name: 'arrêté du barème', shape: ARRETE_DU_BAREME2_SHAPE },
  conventionDeGestion: { name: 'convention de gestion', shape: CONVENTION_DE_GESTION2_SHAPE },
  couples: {
    name: 'couples',
    shape: { kind: 'list', of: { kind: 'choice', values: COUPLE_D_AIDES.values }, sortedBy: null, atMost: 1000 },
  },
  rubriqueDesPetitsTravaux: {
    name: 'rubrique des petits travaux',
    shape: { kind: 'choice', values: RUBRIQUE_DES_PETITS_TRAVAUX.values },
    question: true,
    retained: 'cadre de vie',
  },
  porteeDesPlafondsParRubrique: {
    name: 'portée des plafonds par rubrique',
    shape: { kind: 'choice', values: PORTEE_DES_PLAFONDS_PAR_RUBRIQUE.values },
    question: true,
  },
  anneeDuPlafond: {
    name: 'année du plafond',
    shape: { kind: 'choice', values: ANNEE_DU_PLAFOND.values },
    question: true,
  },
  jourDuPlafond: { name: 'jour du plafond', shape: { kind: 'choice', values: JOUR_DU_PLAFOND.values }, question: true },
  destinataireDuForfait: {
    name: 'destinataire du forfait',
    shape: { kind: 'choice', values: DESTINATAIRE_DU_FORFAIT.values },
    question: true,
    retained: 'convention du prestataire',
  },
  moisDuRemboursement: {
    name: 'mois du remboursement',
    shape: { kind: 'choice', values: MOIS_DU_REMBOURSEMENT.values },
    question: true,
    retained: 'mois du calendrier',
  },
  programmeCompte: {
    name: 'programme compté',
    shape: { kind: 'choice', values: PROGRAMME_COMPTE.values },
    question: true,
    retained: 'participation',
  },
  phaseDeLancement: {
    name: 'phase de lancement',
    shape: { kind: 'choice', values: PHASE_DE_LANCEMENT.values },
    question: true,
  },
  montantVerse: { name: 'montant versé', shape: { kind: 'choice', values: MONTANT_VERSE.values }, question: true },
  dureeDuForfaitCoordination: {
    name: 'durée du forfait coordination',
    shape: { kind: 'choice', values: DUREE_DU_FORFAIT_COORDINATION.values },
    question: true,
  },
  departDesSuivis: {
    name: 'départ des suivis',
    shape: { kind: 'choice', values: DEPART_DES_SUIVIS.values },
    question: true,
    retained: 'rendez-vous de démarrage',
  },
  suivisDeLaSecondeAnnee: {
    name: 'suivis de la seconde année',
    shape: { kind: 'choice', values: SUIVIS_DE_LA_SECONDE_ANNEE.values },
    question: true,
    retained: 'trois suivis',
  },
  suiviAnticipe: { name: 'suivi anticipé', shape: { kind: 'choice', values: SUIVI_ANTICIPE.values }, question: true },
  finDeMois: {
    name: 'fin de mois',
    shape: { kind: 'choice', values: FIN_DE_MOIS.values },
    question: true,
    retained: 'dernier jour existant',
  },
  objetDeLaProlongation: {
    name: 'objet de la prolongation',
    shape: { kind: 'choice', values: OBJET_DE_LA_PROLONGATION.values },
    question: true,
  },
  troisiemeAnnee: {
    name: 'troisième année',
    shape: { kind: 'choice', values: TROISIEME_ANNEE.values },
    question: true,
  },
  sensDesTroisMois: {
    name: 'sens des trois mois',
    shape: { kind: 'choice', values: SENS_DES_TROIS_MOIS.values },
    question: true,
  },
  compositionDeFragire: {
    name: 'composition de Fragire',
    shape: { kind: 'choice', values: COMPOSITION_DE_FRAGIRE.values },
    question: true,
  },
  scoreEntreDeuxTranches: {
    name: 'score entre deux tranches',
    shape: { kind: 'choice', values: SCORE_ENTRE_DEUX_TRANCHES.values },
    question: true,
  },
  repereMensuel: {
    name: 'repère mensuel',
    shape: { kind: 'choice', values: REPERE_MENSUEL.values },
    question: true,
    retained: 'simple repère',
  },
  porteeDesOnzeHeures: {
    name: 'portée des onze heures',
    shape: { kind: 'choice', values: PORTEE_DES_ONZE_HEURES.values },
    question: true,
  },
  placeDesOnzeHeures: {
    name: 'place des onze heures',
    shape: { kind: 'choice', values: PLACE_DES_ONZE_HEURES.values },
    question: true,
    retained: 'en plus',
  },
  assistantDeVieHorsDeLaToilette: {
    name: 'assistant de vie hors de la toilette',
    shape: { kind: 'choice', values: ASSISTANT_DE_VIE_HORS_DE_LA_TOILETTE.values },
    question: true,
  },
  heuresMalConfiees: {
    name: 'heures mal confiées',
    shape: { kind: 'choice', values: HEURES_MAL_CONFIEES.values },
    question: true,
  },
  prestataireNonConventionne: {
    name: 'prestataire non conventionné',
    shape: { kind: 'choice', values: PRESTATAIRE_NON_CONVENTIONNE.values },
    question: true,
  },
  baseDesRessources: {
    name: 'base des ressources',
    shape: { kind: 'choice', values: BASE_DES_RESSOURCES.values },
    question: true,
  },
  participationDuRetraite: {
    name: 'participation du retraité',
    shape: { kind: 'choice', values: PARTICIPATION_DU_RETRAITE.values },
    question: true,
  },
  anciensFonctionnairesDeLEtat: {
    name: "anciens fonctionnaires de l'État",
    shape: { kind: 'choice', values: ANCIENS_FONCTIONNAIRES_DE_L_ETAT.values },
    question: true,
  },
  plusieursStatuts: {
    name: 'plusieurs statuts',
    shape: { kind: 'choice', values: PLUSIEURS_STATUTS.values },
    question: true,
  },
  conditionDAge: {
    name: "condition d'âge",
    shape: { kind: 'choice', values: CONDITION_D_AGE.values },
    question: true,
    retained: 'aucun âge',
  },
  aideSansPlan: { name: 'aide sans plan', shape: { kind: 'choice', values: AIDE_SANS_PLAN.values }, question: true },
  renouvellementDeLAsir: {
    name: "renouvellement de l'Asir",
    shape: { kind: 'choice', values: RENOUVELLEMENT_DE_L_ASIR.values },
    question: true,
  },
  departDesTroisMois: {
    name: 'départ des trois mois',
    shape: { kind: 'choice', values: DEPART_DES_TROIS_MOIS.values },
    question: true,
  },
  porteeDesTroisCentsEuros: {
    name: 'portée des trois cents euros',
    shape: { kind: 'choice', values: PORTEE_DES_TROIS_CENTS_EUROS.values },
    question: true,
  },
  porteeDesCinquanteQuatreHeures: {
    name: 'portée des cinquante-quatre heures',
    shape: { kind: 'choice', values: PORTEE_DES_CINQUANTE_QUATRE_HEURES.values },
    question: true,
  },
  cumulDesEnveloppes: {
    name: 'cumul des enveloppes',
    shape: { kind: 'choice', values: CUMUL_DES_ENVELOPPES.values },
    question: true,
  },
  demandeDeLAdh: {
    name: "demande de l'ADH",
    shape: { kind: 'choice', values: DEMANDE_DE_L_ADH.values },
    question: true,
  },
  joursDuContact: {
    name: 'jours du contact',
    shape: { kind: 'choice', values: JOURS_DU_CONTACT.values },
    question: true,
  },
  contactAvantDeuxJours: {
    name: 'contact avant deux jours',
    shape: { kind: 'choice', values: CONTACT_AVANT_DEUX_JOURS.values },
    question: true,
  },
  retourDUneHospitalisationADomicile: {
    name: "retour d'une hospitalisation à domicile",
    shape: { kind: 'choice', values: RETOUR_D_UNE_HOSPITALISATION_A_DOMICILE.values },
    question: true,
  },
  troisMoisEffectifs: {
    name: 'trois mois effectifs',
    shape: { kind: 'choice', values: TROIS_MOIS_EFFECTIFS.values },
    question: true,
  },
  jourAbsentDuMois: {
    name: 'jour absent du mois',
    shape: { kind: 'choice', values: JOUR_ABSENT_DU_MOIS.values },
    question: true,
  },
  jourOuLaDemandeEstFaite: {
    name: 'jour où la demande est faite',
    shape: { kind: 'choice', values: JOUR_OU_LA_DEMANDE_EST_FAITE.values },
    question: true,
    retained: 'demande transmise',
  },
  compteDesTroisMois: {
    name: 'compte des trois mois',
    shape: { kind: 'choice', values: COMPTE_DES_TROIS_MOIS.values },
    question: true,
  },
  aideApresLesTroisMois: {
    name: 'aide après les trois mois',
    shape: { kind: 'choice', values: AIDE_APRES_LES_TROIS_MOIS.values },
    question: true,
  },
  droitAuDelaDeLOuverture: {
    name: "droit au-delà de l'ouverture",
    shape: { kind: 'choice', values: DROIT_AU_DELA_DE_L_OUVERTURE.values },
    question: true,
  },
  assietteDuPlafond: {
    name: 'assiette du plafond',
    shape: { kind: 'choice', values: ASSIETTE_DU_PLAFOND.values },
    question: true,
    retained: 'coût total',
  },
  tauxApresControle: {
    name: 'taux après contrôle',
    shape: { kind: 'choice', values: TAUX_APRES_CONTROLE.values },
    question: true,
  },
  jourDeLaTransmission: {
    name: 'jour de la transmission',
    shape: { kind: 'choice', values: JOUR_DE_LA_TRANSMISSION.values },
    question: true,
    retained: "transmise à l'envoi",
  },
  borneDeLaDemande: {
    name: 'borne de la demande',
    shape: { kind: 'choice', values: BORNE_DE_LA_DEMANDE.values },
    question: true,
  },
  psychiatrieSansExperimentation: {
    name: 'psychiatrie sans expérimentation',
    shape: { kind: 'choice', values: PSYCHIATRIE_SANS_EXPERIMENTATION.values },
    question: true,
  },
  regimePrincipal: {
    name: 'régime principal',
    shape: { kind: 'choice', values: REGIME_PRINCIPAL.values },
    question: true,
  },
  jourDeLAge: { name: "jour de l'âge", shape: { kind: 'choice', values: JOUR_DE_L_AGE.values }, question: true },
  anniversaireDUn29Fevrier: {
    name: "anniversaire d'un 29 février",
    shape: { kind: 'choice', values: ANNIVERSAIRE_D_UN29_FEVRIER.values },
    question: true,
  },
  aideExclusive: { name: 'aide exclusive', shape: { kind: 'choice', values: AIDE_EXCLUSIVE.values }, question: true },
  demandeTardiveEnGir1A4: {
    name: 'demande tardive en GIR 1 à 4',
    shape: { kind: 'choice', values: DEMANDE_TARDIVE_EN_GIR1_A4.values },
    question: true,
  },
  signatureDeLEtablissement: {
    name: "signature de l'établissement",
    shape: { kind: 'choice', values: SIGNATURE_DE_L_ETABLISSEMENT.values },
    question: true,
  },
  imprimeNonSigne: {
    name: 'imprimé non signé',
    shape: { kind: 'choice', values: IMPRIME_NON_SIGNE.values },
    question: true,
    retained: 'dossier à compléter',
  },
  aideSocialeApresLArdh: {
    name: "aide sociale après l'ARDH",
    shape: { kind: 'choice', values: AIDE_SOCIALE_APRES_L_ARDH.values },
    question: true,
  },
  porteeDuBesoinSuperieur: {
    name: 'portée du besoin supérieur',
    shape: { kind: 'choice', values: PORTEE_DU_BESOIN_SUPERIEUR.values },
    question: true,
  },
  nouveauPlanDeTroisMois: {
    name: 'nouveau plan de trois mois',
    shape: { kind: 'choice', values: NOUVEAU_PLAN_DE_TROIS_MOIS.values },
    question: true,
  },
  demandeEnCoursAuTerme: {
    name: 'demande en cours au terme',
    shape: { kind: 'choice', values: DEMANDE_EN_COURS_AU_TERME.values },
    question: true,
  },
  controleDesPlansOscar: {
    name: 'contrôle des plans OSCAR',
    shape: { kind: 'choice', values: CONTROLE_DES_PLANS_OSCAR.values },
    question: true,
  },
  jourDuBilan: {
    name: 'jour du bilan',
    shape: { kind: 'choice', values: JOUR_DU_BILAN.values },
    question: true,
    retained: 'la veille au plus tard',
  },
  coordinateurDuPlan: {
    name: 'coordinateur du plan',
    shape: { kind: 'choice', values: COORDINATEUR_DU_PLAN.values },
    question: true,
  },
  structuresDUnMemeGroupe: {
    name: "structures d'un même groupe",
    shape: { kind: 'choice', values: STRUCTURES_D_UN_MEME_GROUPE.values },
    question: true,
  },
  effetDuRemariage: {
    name: 'effet du remariage',
    shape: { kind: 'choice', values: EFFET_DU_REMARIAGE.values },
    question: true,
  },
  jourDeLaConditionDAge: {
    name: "jour de la condition d'âge",
    shape: { kind: 'choice', values: JOUR_DE_LA_CONDITION_D_AGE.values },
    question: true,
  },
  deuxRegimesDeLEtat: {
    name: "deux régimes de l'État",
    shape: { kind: 'choice', values: DEUX_REGIMES_DE_L_ETAT.values },
    question: true,
    retained: 'régime par régime',
  },
  suiteDUneEgaliteDeTrimestres: {
    name: "suite d'une égalité de trimestres",
    shape: { kind: 'choice', values: SUITE_D_UNE_EGALITE_DE_TRIMESTRES.values },
    question: true,
  },
  regimePrincipalDUnSurvivant: {
    name: "régime principal d'un survivant",
    shape: { kind: 'choice', values: REGIME_PRINCIPAL_D_UN_SURVIVANT.values },
    question: true,
  },
  titreDeLaMajoration: {
    name: 'titre de la majoration',
    shape: { kind: 'choice', values: TITRE_DE_LA_MAJORATION.values },
    question: true,
  },
  survivantDUnAgentDesPostes: {
    name: "survivant d'un agent des postes",
    shape: { kind: 'choice', values: SURVIVANT_D_UN_AGENT_DES_POSTES.values },
    question: true,
  },
  porteeDuTerme: { name: 'portée du terme', shape: { kind: 'choice', values: PORTEE_DU_TERME.values }, question: true },
  jourDeLAvis: { name: "jour de l'avis", shape: { kind: 'choice', values: JOUR_DE_L_AVIS.values }, question: true },
  revenuDUnFoyerQuiAChange: {
    name: "revenu d'un foyer qui a changé",
    shape: { kind: 'choice', values: REVENU_D_UN_FOYER_QUI_A_CHANGE.values },
    question: true,
    retained: "revenu de l'avis",
  },
  ressourcesMensuellesDuBareme: {
    name: 'ressources mensuelles du barème',
    shape: { kind: 'choice', values: RESSOURCES_MENSUELLES_DU_BAREME.values },
    question: true,
    retained: 'douzième du revenu',
  },
  jourDuBareme: { name: 'jour du barème', shape: { kind: 'choice', values: JOUR_DU_BAREME.values }, question: true },
  entreDeuxTranches: {
    name: 'entre deux tranches',
    shape: { kind: 'choice', values: ENTRE_DEUX_TRANCHES.values },
    question: true,
  },
  porteeDeLaConditionDeRessources: {
    name: 'portée de la condition de ressources',
    shape: { kind: 'choice', values: PORTEE_DE_LA_CONDITION_DE_RESSOURCES.values },
    question: true,
  },
  sensDuPlafondAnnuel: {
    name: 'sens du plafond annuel',
    shape: { kind: 'choice', values: SENS_DU_PLAFOND_ANNUEL.values },
    question: true,
    retained: 'plafond de dépense',
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
    rubriqueDesPetitsTravaux: 'cadre de vie',
    porteeDesPlafondsParRubrique: undefined,
    anneeDuPlafond: undefined,
    jourDuPlafond: undefined,
    destinataireDuForfait: 'convention du prestataire',
    moisDuRemboursement: 'mois du calendrier',
    programmeCompte: 'participation',
    phaseDeLancement: undefined,
    montantVerse: undefined,
    dureeDuForfaitCoordination: undefined,
    departDesSuivis: 'rendez-vous de démarrage',
    suivisDeLaSecondeAnnee: 'trois suivis',
    suiviAnticipe: undefined,
    finDeMois: 'dernier jour existant',
    objetDeLaProlongation: undefined,
    troisiemeAnnee: undefined,
    sensDesTroisMois: undefined,
    compositionDeFragire: undefined,
    scoreEntreDeuxTranches: undefined,
    repereMensuel: 'simple repère',
    porteeDesOnzeHeures: undefined,
    placeDesOnzeHeures: 'en plus',
    assistantDeVieHorsDeLaToilette: undefined,
    heuresMalConfiees: undefined,
    prestataireNonConventionne: undefined,
    baseDesRessources: undefined,
    participationDuRetraite: undefined,
    anciensFonctionnairesDeLEtat: undefined,
    plusieursStatuts: undefined,
    conditionDAge: 'aucun âge',
    aideSansPlan: undefined,
    renouvellementDeLAsir: undefined,
    departDesTroisMois: undefined,
    porteeDesTroisCentsEuros: undefined,
    porteeDesCinquanteQuatreHeures: undefined,
    cumulDesEnveloppes: undefined,
    demandeDeLAdh: undefined,
    joursDuContact: undefined,
    contactAvantDeuxJours: undefined,
    retourDUneHospitalisationADomicile: undefined,
    troisMoisEffectifs: undefined,
    jourAbsentDuMois: undefined,
    jourOuLaDemandeEstFaite: 'demande transmise',
    compteDesTroisMois: undefined,
    aideApresLesTroisMois: undefined,
    droitAuDelaDeLOuverture: undefined,
    assietteDuPlafond: 'coût total',
    tauxApresControle: undefined,
    jourDeLaTransmission: "transmise à l'envoi",
    borneDeLaDemande: undefined,
    psychiatrieSansExperimentation: undefined,
    regimePrincipal: undefined,
    jourDeLAge: undefined,
    anniversaireDUn29Fevrier: undefined,
    aideExclusive: undefined,
    demandeTardiveEnGir1A4: undefined,
    signatureDeLEtablissement: undefined,
    imprimeNonSigne: 'dossier à compléter',
    aideSocialeApresLArdh: undefined,
    porteeDuBesoinSuperieur: undefined,
    nouveauPlanDeTroisMois: undefined,
    demandeEnCoursAuTerme: undefined,
    controleDesPlansOscar: undefined,
    jourDuBilan: 'la veille au plus tard',
    coordinateurDuPlan: undefined,
    structuresDUnMemeGroupe: undefined,
    effetDuRemariage: undefined,
    jourDeLaConditionDAge: undefined,
    deuxRegimesDeLEtat: 'régime par régime',
    suiteDUneEgaliteDeTrimestres: undefined,
    regimePrincipalDUnSurvivant: undefined,
    titreDeLaMajoration: undefined,
    survivantDUnAgentDesPostes: undefined,
    porteeDuTerme: undefined,
    jourDeLAvis: undefined,
    revenuDUnFoyerQuiAChange: "revenu de l'avis",
    ressourcesMensuellesDuBareme: 'douzième du revenu',
    jourDuBareme: undefined,
    entreDeuxTranches: undefined,
    porteeDeLaConditionDeRessources: undefined,
    sensDuPlafondAnnuel: 'plafond de dépense',
  };
  return readAides(given, input) &&
    readCoordination(given, input, isCounted) &&
    readHeures(given, input) &&
    readRegles(given, input) &&
    readTemporaires(given, input) &&
    readAide(given, input) &&
    readRegles2(given, input) &&
    readSuites(given, input) &&
    readProcedure(given, input) &&
    readRegles3(given, input) &&
    readRessources(given, input) &&
    readRegles4(given, input, isCounted) &&
    hasOnly(input, 127)
    ? given
    : undefined;
}

const NOTHING_GIVEN: Unfilled<Given<Dossier>> = unfilled(INPUTS);

/** Reads the données of « OSCAR : plan d'aides » aides.attendu; false: one is missing, or not as declared. */
function readAides(given: Unfilled<Given<Dossier>>, input: Readonly<Record<string, unknown>>): boolean {
  const dateDEffet = quickDay(input['dateDEffet']);
  if (dateDEffet === undefined) return false;
  given.dateDEffet = dateDEffet;
  const depenses = quickElements(input['depenses'], 100, 'dépenses', readDepense, (element) => element.date);
  if (depenses === undefined) return false;
  given.depenses = depenses;
  const programmesProposes = quickElements(
    input['programmesProposes'],
    1000,
    'programmes proposés',
    readProgramme,
    null,
  );
  if (programmesProposes === undefined) return false;
  given.programmesProposes = programmesProposes;
  const jourDObservation = quickDay(input['jourDObservation']);
  if (jourDObservation === undefined) return false;
  given.jourDObservation = jourDObservation;
  return true;
}

/** Reads the données of « OSCAR : plan d'aides » coordination.attendu; false: one is missing, or not as declared. */
function readCoordination(
  given: Unfilled<Given<Dossier>>,
  input: Readonly<Record<string, unknown>>,
  isCounted: boolean,
): boolean {
  const heuresDAccompagnement = input['heuresDAccompagnement'];
  if (typeof heuresDAccompagnement !== 'boolean') return false;
  given.heuresDAccompagnement = heuresDAccompagnement;
  const prestationsDuForfaitPrevention = PRESTATION.list(input['prestationsDuForfaitPrevention'], 1000, isCounted);
  if (prestationsDuForfaitPrevention === undefined) return false;
  given.prestationsDuForfaitPrevention = prestationsDuForfaitPrevention;
  const dureeDuPlan = readNumber1(input['dureeDuPlan']);
  if (dureeDuPlan === undefined) return false;
  given.dureeDuPlan = dureeDuPlan;
  const forfaitRenouvele = input['forfaitRenouvele'];
  if (typeof forfaitRenouvele !== 'boolean') return false;
  given.forfaitRenouvele = forfaitRenouvele;
  const dateDuRendezVousDeDemarrage =
    input['dateDuRendezVousDeDemarrage'] === null ? null : quickDay(input['dateDuRendezVousDeDemarrage']);
  if (dateDuRendezVousDeDemarrage === undefined) return false;
  given.dateDuRendezVousDeDemarrage = dateDuRendezVousDeDemarrage;
  const dateDeLaVisiteInitiale =
    input['dateDeLaVisiteInitiale'] === null ? null : quickDay(input['dateDeLaVisiteInitiale']);
  if (dateDeLaVisiteInitiale === undefined) return false;
  given.dateDeLaVisiteInitiale = dateDeLaVisiteInitiale;
  const dateDuRenouvellement = input['dateDuRenouvellement'] === null ? null : quickDay(input['dateDuRenouvellement']);
  if (dateDuRenouvellement === undefined) return false;
  given.dateDuRenouvellement = dateDuRenouvellement;
  const dateDuSuiviADeuxMois = input['dateDuSuiviADeuxMois'] === null ? null : quickDay(input['dateDuSuiviADeuxMois']);
  if (dateDuSuiviADeuxMois === undefined) return false;
  given.dateDuSuiviADeuxMois = dateDuSuiviADeuxMois;
  const dateDuSuiviASixMois = input['dateDuSuiviASixMois'] === null ? null : quickDay(input['dateDuSuiviASixMois']);
  if (dateDuSuiviASixMois === undefined) return false;
  given.dateDuSuiviASixMois = dateDuSuiviASixMois;
  const dateDuSuiviAUnMoisDuRenouvellement =
    input['dateDuSuiviAUnMoisDuRenouvellement'] === null ? null : quickDay(input['dateDuSuiviAUnMoisDuRenouvellement']);
  if (dateDuSuiviAUnMoisDuRenouvellement === undefined) return false;
  given.dateDuSuiviAUnMoisDuRenouvellement = dateDuSuiviAUnMoisDuRenouvellement;
  const dateDuSuiviATroisMoisDuRenouvellement =
    input['dateDuSuiviATroisMoisDuRenouvellement'] === null
      ? null
      : quickDay(input['dateDuSuiviATroisMoisDuRenouvellement']);
  if (dateDuSuiviATroisMoisDuRenouvellement === undefined) return false;
  given.dateDuSuiviATroisMoisDuRenouvellement = dateDuSuiviATroisMoisDuRenouvellement;
  const dateDuSuiviASixMoisDuRenouvellement =
    input['dateDuSuiviASixMoisDuRenouvellement'] === null
      ? null
      : quickDay(input['dateDuSuiviASixMoisDuRenouvellement']);
  if (dateDuSuiviASixMoisDuRenouvellement === undefined) return false;
  given.dateDuSuiviASixMoisDuRenouvellement = dateDuSuiviASixMoisDuRenouvellement;
  const dateDeLaDemandeDeProlongation =
    input['dateDeLaDemandeDeProlongation'] === null ? null : quickDay(input['dateDeLaDemandeDeProlongation']);
  if (dateDeLaDemandeDeProlongation === undefined) return false;
  given.dateDeLaDemandeDeProlongation = dateDeLaDemandeDeProlongation;
  const missionsDuCoordinateur = readMissionsDuCoordinateur2(input['missionsDuCoordinateur']);
  if (missionsDuCoordinateur === undefined) return false;
  given.missionsDuCoordinateur = missionsDuCoordinateur;
  const prolongation = readProlongation2(input['prolongation']);
  if (prolongation === undefined) return false;
  given.prolongation = prolongation;
  return true;
}

/** Reads the données of « OSCAR : plan d'aides » heures.attendu; false: one is missing, or not as declared. */
function readHeures(given: Unfilled<Given<Dossier>>, input: Readonly<Record<string, unknown>>): boolean {
  const scoreFragire = readNumber2(input['scoreFragire']);
  if (scoreFragire === undefined) return false;
  given.scoreFragire = scoreFragire;
  const questionsFragireRenseignees = readNumber3(input['questionsFragireRenseignees']);
  if (questionsFragireRenseignees === undefined) return false;
  given.questionsFragireRenseignees = questionsFragireRenseignees;
  const testsFragireFaits = readNumber4(input['testsFragireFaits']);
  if (testsFragireFaits === undefined) return false;
  given.testsFragireFaits = testsFragireFaits;
  const interventions = quickElements(
    input['interventions'],
    400,
    'interventions',
    readIntervention,
    (element) => element.date,
  );
  if (interventions === undefined) return false;
  given.interventions = interventions;
  const compositionDuFoyer = FOYER.read(input['compositionDuFoyer']);
  if (compositionDuFoyer === undefined) return false;
  given.compositionDuFoyer = compositionDuFoyer;
  const ressourcesMensuelles = readNumber5(input['ressourcesMensuelles']);
  if (ressourcesMensuelles === undefined) return false;
  given.ressourcesMensuelles = ressourcesMensuelles;
  const revenuBrutGlobal = readNumber5(input['revenuBrutGlobal']);
  if (revenuBrutGlobal === undefined) return false;
  given.revenuBrutGlobal = revenuBrutGlobal;
  return true;
}

/** Reads the données of « OSCAR : plan d'aides » regles.attendu; false: one is missing, or not as declared. */
function readRegles(given: Unfilled<Given<Dossier>>, input: Readonly<Record<string, unknown>>): boolean {
  const dateDeLaDemande = quickDay(input['dateDeLaDemande']);
  if (dateDeLaDemande === undefined) return false;
  given.dateDeLaDemande = dateDeLaDemande;
  const dateDeNaissance = quickDay(input['dateDeNaissance']);
  if (dateDeNaissance === undefined) return false;
  given.dateDeNaissance = dateDeNaissance;
  const girEvalue = readNumber6(input['girEvalue']);
  if (girEvalue === undefined) return false;
  given.girEvalue = girEvalue;
  const oscarDeploye = input['oscarDeploye'];
  if (typeof oscarDeploye !== 'boolean') return false;
  given.oscarDeploye = oscarDeploye;
  const anciensStatuts = ANCIEN_STATUT.items(input['anciensStatuts'], 1000);
  if (anciensStatuts === undefined) return false;
  given.anciensStatuts = anciensStatuts;
  const regimeDeRetraitePrincipal = REGIME.read(input['regimeDeRetraitePrincipal']);
  if (regimeDeRetraitePrincipal === undefined) return false;
  given.regimeDeRetraitePrincipal = regimeDeRetraitePrincipal;
  const planAdapte = input['planAdapte'];
  if (typeof planAdapte !== 'boolean') return false;
  given.planAdapte = planAdapte;
  const demandeDAide = readDemandeDAide2(input['demandeDAide']);
  if (demandeDAide === undefined) return false;
  given.demandeDAide = demandeDAide;
  const visiteDeLEvaluateur = readVisiteDeLEvaluateur2(input['visiteDeLEvaluateur']);
  if (visiteDeLEvaluateur === undefined) return false;
  given.visiteDeLEvaluateur = visiteDeLEvaluateur;
  const decisionDeLaCaisse = readDecisionDeLaCaisse2(input['decisionDeLaCaisse']);
  if (decisionDeLaCaisse === undefined) return false;
  given.decisionDeLaCaisse = decisionDeLaCaisse;
  return true;
}

/** Reads the données of « OSCAR : plan d'aides » temporaires.attendu; false: one is missing, or not as declared. */
function readTemporaires(given: Unfilled<Given<Dossier>>, input: Readonly<Record<string, unknown>>): boolean {
  const octrois = quickElements(input['octrois'], 20, 'octrois', readOctroi, (element) => element.dateDOctroi);
  if (octrois === undefined) return false;
  given.octrois = octrois;
  const titulaireDUnPlanOscar = input['titulaireDUnPlanOscar'];
  if (typeof titulaireDUnPlanOscar !== 'boolean') return false;
  given.titulaireDUnPlanOscar = titulaireDUnPlanOscar;
  const besoinDurable = input['besoinDurable'];
  if (typeof besoinDurable !== 'boolean') return false;
  given.besoinDurable = besoinDurable;
  const finDeLAdh = readFinDeLAdh2(input['finDeLAdh']);
  if (finDeLAdh === undefined) return false;
  given.finDeLAdh = finDeLAdh;
  return true;
}

/**
 * Reads the données of « ARDH : aide au retour à domicile après hospitalisation » aide.attendu; false: one is
 * missing, or not as declared.
 */
function readAide(given: Unfilled<Given<Dossier>>, input: Readonly<Record<string, unknown>>): boolean {
  const nouvellesHospitalisations = quickElements(
    input['nouvellesHospitalisations'],
    20,
    'nouvelles hospitalisations',
    readNouvelleHospitalisation,
    (element) => element.entree,
  );
  if (nouvellesHospitalisations === undefined) return false;
  given.nouvellesHospitalisations = nouvellesHospitalisations;
  const aideInitialementNotifiee = readNumber5(input['aideInitialementNotifiee']);
  if (aideInitialementNotifiee === undefined) return false;
  given.aideInitialementNotifiee = aideInitialementNotifiee;
  const aideDejaUtilisee = readNumber5(input['aideDejaUtilisee']);
  if (aideDejaUtilisee === undefined) return false;
  given.aideDejaUtilisee = aideDejaUtilisee;
  const preconisations = quickElements(input['preconisations'], 1000, 'préconisations', readPreconisation, null);
  if (preconisations === undefined) return false;
  given.preconisations = preconisations;
  const evaluationFaite = input['evaluationFaite'];
  if (typeof evaluationFaite !== 'boolean') return false;
  given.evaluationFaite = evaluationFaite;
  const coutDuPlanDefinitif = readNumber5(input['coutDuPlanDefinitif']);
  if (coutDuPlanDefinitif === undefined) return false;
  given.coutDuPlanDefinitif = coutDuPlanDefinitif;
  const ressourcesPropresDeclarees = readNumber5(input['ressourcesPropresDeclarees']);
  if (ressourcesPropresDeclarees === undefined) return false;
  given.ressourcesPropresDeclarees = ressourcesPropresDeclarees;
  const ressourcesDuConjointDeclarees =
    input['ressourcesDuConjointDeclarees'] === null ? null : readNumber5(input['ressourcesDuConjointDeclarees']);
  if (ressourcesDuConjointDeclarees === undefined) return false;
  given.ressourcesDuConjointDeclarees = ressourcesDuConjointDeclarees;
  const tauxNotifie = input['tauxNotifie'] === null ? null : readNumber5(input['tauxNotifie']);
  if (tauxNotifie === undefined) return false;
  given.tauxNotifie = tauxNotifie;
  const tauxRecalcule = input['tauxRecalcule'] === null ? null : readNumber5(input['tauxRecalcule']);
  if (tauxRecalcule === undefined) return false;
  given.tauxRecalcule = tauxRecalcule;
  const ressourcesVerifiees = input['ressourcesVerifiees'] === null ? null : readNumber5(input['ressourcesVerifiees']);
  if (ressourcesVerifiees === undefined) return false;
  given.ressourcesVerifiees = ressourcesVerifiees;
  const partDejaVersee = readNumber5(input['partDejaVersee']);
  if (partDejaVersee === undefined) return false;
  given.partDejaVersee = partDejaVersee;
  return true;
}

/**
 * Reads the données of « ARDH : aide au retour à domicile après hospitalisation » regles.attendu; false: one is
 * missing, or not as declared.
 */
function readRegles2(given: Unfilled<Given<Dossier>>, input: Readonly<Record<string, unknown>>): boolean {
  const dateDeFormulation = quickDay(input['dateDeFormulation']);
  if (dateDeFormulation === undefined) return false;
  given.dateDeFormulation = dateDeFormulation;
  const dateDeReception = quickDay(input['dateDeReception']);
  if (dateDeReception === undefined) return false;
  given.dateDeReception = dateDeReception;
  const dateDeSortie = input['dateDeSortie'] === null ? null : quickDay(input['dateDeSortie']);
  if (dateDeSortie === undefined) return false;
  given.dateDeSortie = dateDeSortie;
  const dateDeRetour = quickDay(input['dateDeRetour']);
  if (dateDeRetour === undefined) return false;
  given.dateDeRetour = dateDeRetour;
  const transmiseAvantLHeureDeLaSortie = input['transmiseAvantLHeureDeLaSortie'];
  if (typeof transmiseAvantLHeureDeLaSortie !== 'boolean') return false;
  given.transmiseAvantLHeureDeLaSortie = transmiseAvantLHeureDeLaSortie;
  const transmiseAvantLHeureDuRetour = input['transmiseAvantLHeureDuRetour'];
  if (typeof transmiseAvantLHeureDuRetour !== 'boolean') return false;
  given.transmiseAvantLHeureDuRetour = transmiseAvantLHeureDuRetour;
  const formuleeAvantLHeureDuRetour = input['formuleeAvantLHeureDuRetour'];
  if (typeof formuleeAvantLHeureDuRetour !== 'boolean') return false;
  given.formuleeAvantLHeureDuRetour = formuleeAvantLHeureDuRetour;
  const modeDeLHospitalisation = MODE_D_HOSPITALISATION.read(input['modeDeLHospitalisation']);
  if (modeDeLHospitalisation === undefined) return false;
  given.modeDeLHospitalisation = modeDeLHospitalisation;
  const soinsPsychiatriques = input['soinsPsychiatriques'];
  if (typeof soinsPsychiatriques !== 'boolean') return false;
  given.soinsPsychiatriques = soinsPsychiatriques;
  const experimentationDeLaCaisse = input['experimentationDeLaCaisse'];
  if (typeof experimentationDeLaCaisse !== 'boolean') return false;
  given.experimentationDeLaCaisse = experimentationDeLaCaisse;
  const conventionDExperimentationSignee = input['conventionDExperimentationSignee'];
  if (typeof conventionDExperimentationSignee !== 'boolean') return false;
  given.conventionDExperimentationSignee = conventionDExperimentationSignee;
  const criteresDeLaConventionRemplis = input['criteresDeLaConventionRemplis'];
  if (typeof criteresDeLaConventionRemplis !== 'boolean') return false;
  given.criteresDeLaConventionRemplis = criteresDeLaConventionRemplis;
  const debutDeLExperimentation = quickDay(input['debutDeLExperimentation']);
  if (debutDeLExperimentation === undefined) return false;
  given.debutDeLExperimentation = debutDeLExperimentation;
  const retraiteDuRegimeGeneral = input['retraiteDuRegimeGeneral'];
  if (typeof retraiteDuRegimeGeneral !== 'boolean') return false;
  given.retraiteDuRegimeGeneral = retraiteDuRegimeGeneral;
  const regimeGeneralATitrePrincipal = input['regimeGeneralATitrePrincipal'];
  if (typeof regimeGeneralATitrePrincipal !== 'boolean') return false;
  given.regimeGeneralATitrePrincipal = regimeGeneralATitrePrincipal;
  const activiteLaPlusLongueAuRegimeGeneral = input['activiteLaPlusLongueAuRegimeGeneral'];
  if (typeof activiteLaPlusLongueAuRegimeGeneral !== 'boolean') return false;
  given.activiteLaPlusLongueAuRegimeGeneral = activiteLaPlusLongueAuRegimeGeneral;
  const girPronostique = readNumber6(input['girPronostique']);
  if (girPronostique === undefined) return false;
  given.girPronostique = girPronostique;
  const domicileDAvantOuEquivalent = input['domicileDAvantOuEquivalent'];
  if (typeof domicileDAvantOuEquivalent !== 'boolean') return false;
  given.domicileDAvantOuEquivalent = domicileDAvantOuEquivalent;
  const hebergeEnFamilleDAccueil = input['hebergeEnFamilleDAccueil'];
  if (typeof hebergeEnFamilleDAccueil !== 'boolean') return false;
  given.hebergeEnFamilleDAccueil = hebergeEnFamilleDAccueil;
  const dateDeLAccord = input['dateDeLAccord'] === null ? null : quickDay(input['dateDeLAccord']);
  if (dateDeLAccord === undefined) return false;
  given.dateDeLAccord = dateDeLAccord;
  const lignesDeLaGrille = quickElements(
    input['lignesDeLaGrille'],
    5,
    'lignes de la grille',
    readLigneDeLaGrille,
    null,
  );
  if (lignesDeLaGrille === undefined) return false;
  given.lignesDeLaGrille = lignesDeLaGrille;
  const autrePrestationEquivalenteDuDepartement = input['autrePrestationEquivalenteDuDepartement'];
  if (typeof autrePrestationEquivalenteDuDepartement !== 'boolean') return false;
  given.autrePrestationEquivalenteDuDepartement = autrePrestationEquivalenteDuDepartement;
  const apaDUrgence = input['apaDUrgence'];
  if (typeof apaDUrgence !== 'boolean') return false;
  given.apaDUrgence = apaDUrgence;
  const bilanDeLExperimentation = readBilanDeLExperimentation2(input['bilanDeLExperimentation']);
  if (bilanDeLExperimentation === undefined) return false;
  given.bilanDeLExperimentation = bilanDeLExperimentation;
  return true;
}

/**
 * Reads the données of « ARDH : aide au retour à domicile après hospitalisation » suites.attendu; false: one is
 * missing, or not as declared.
 */
function readSuites(given: Unfilled<Given<Dossier>>, input: Readonly<Record<string, unknown>>): boolean {
  const demandeFormuleePar = AUTEUR_DE_LA_DEMANDE.read(input['demandeFormuleePar']);
  if (demandeFormuleePar === undefined) return false;
  given.demandeFormuleePar = demandeFormuleePar;
  const imprimeSigneParLEtablissement = input['imprimeSigneParLEtablissement'];
  if (typeof imprimeSigneParLEtablissement !== 'boolean') return false;
  given.imprimeSigneParLEtablissement = imprimeSigneParLEtablissement;
  const controleParSondage = input['controleParSondage'];
  if (typeof controleParSondage !== 'boolean') return false;
  given.controleParSondage = controleParSondage;
  const dateDuSuivi = input['dateDuSuivi'] === null ? null : quickDay(input['dateDuSuivi']);
  if (dateDuSuivi === undefined) return false;
  given.dateDuSuivi = dateDuSuivi;
  const dateDeLaFicheDeSituation =
    input['dateDeLaFicheDeSituation'] === null ? null : quickDay(input['dateDeLaFicheDeSituation']);
  if (dateDeLaFicheDeSituation === undefined) return false;
  given.dateDeLaFicheDeSituation = dateDeLaFicheDeSituation;
  const suiviFaitPar = ACTEUR_DU_SUIVI.read(input['suiviFaitPar']);
  if (suiviFaitPar === undefined) return false;
  given.suiviFaitPar = suiviFaitPar;
  const suiviFaitAuMoyenDe = MOYEN_DU_SUIVI.read(input['suiviFaitAuMoyenDe']);
  if (suiviFaitAuMoyenDe === undefined) return false;
  given.suiviFaitAuMoyenDe = suiviFaitAuMoyenDe;
  const autonomieRecuperee = input['autonomieRecuperee'];
  if (typeof autonomieRecuperee !== 'boolean') return false;
  given.autonomieRecuperee = autonomieRecuperee;
  const besoinDAidePersistant = input['besoinDAidePersistant'];
  if (typeof besoinDAidePersistant !== 'boolean') return false;
  given.besoinDAidePersistant = besoinDAidePersistant;
  const girALIssue = readNumber6(input['girALIssue']);
  if (girALIssue === undefined) return false;
  given.girALIssue = girALIssue;
  const besoinDAideMenagere = input['besoinDAideMenagere'];
  if (typeof besoinDAideMenagere !== 'boolean') return false;
  given.besoinDAideMenagere = besoinDAideMenagere;
  const releveDeLAideSocialeDepartementale = input['releveDeLAideSocialeDepartementale'];
  if (typeof releveDeLAideSocialeDepartementale !== 'boolean') return false;
  given.releveDeLAideSocialeDepartementale = releveDeLAideSocialeDepartementale;
  const montantDuPapAvantDeduction = readNumber5(input['montantDuPapAvantDeduction']);
  if (montantDuPapAvantDeduction === undefined) return false;
  given.montantDuPapAvantDeduction = montantDuPapAvantDeduction;
  const besoinSuperieur = input['besoinSuperieur'];
  if (typeof besoinSuperieur !== 'boolean') return false;
  given.besoinSuperieur = besoinSuperieur;
  const cadre = CADRE_DE_L_AIDE.read(input['cadre']);
  if (cadre === undefined) return false;
  given.cadre = cadre;
  const titulaireDUnPap = input['titulaireDUnPap'];
  if (typeof titulaireDUnPap !== 'boolean') return false;
  given.titulaireDUnPap = titulaireDUnPap;
  const optionDeLaCaisse = OPTION_POUR_LE_PAP.read(input['optionDeLaCaisse']);
  if (optionDeLaCaisse === undefined) return false;
  given.optionDeLaCaisse = optionDeLaCaisse;
  const dossierDeDemande = readDossierDeDemande2(input['dossierDeDemande']);
  if (dossierDeDemande === undefined) return false;
  given.dossierDeDemande = dossierDeDemande;
  const justificationDuRevenu = readJustificationDuRevenu2(input['justificationDuRevenu']);
  if (justificationDuRevenu === undefined) return false;
  given.justificationDuRevenu = justificationDuRevenu;
  const etapeDeLHospitalisation = readEtapeDeLHospitalisation2(input['etapeDeLHospitalisation']);
  if (etapeDeLHospitalisation === undefined) return false;
  given.etapeDeLHospitalisation = etapeDeLHospitalisation;
  const etapeDuRetour = readEtapeDuRetour2(input['etapeDuRetour']);
  if (etapeDuRetour === undefined) return false;
  given.etapeDuRetour = etapeDuRetour;
  const priseDeRendezVousDeLEvaluation = readPriseDeRendezVousDeLEvaluation2(input['priseDeRendezVousDeLEvaluation']);
  if (priseDeRendezVousDeLEvaluation === undefined) return false;
  given.priseDeRendezVousDeLEvaluation = priseDeRendezVousDeLEvaluation;
  const etapeDeLaFin = readEtapeDeLaFin2(input['etapeDeLaFin']);
  if (etapeDeLaFin === undefined) return false;
  given.etapeDeLaFin = etapeDeLaFin;
  return true;
}

/**
 * Reads the données of « AMD : aide au maintien à domicile des retraités de l'État » procedure.attendu; false: one is
 * missing, or not as declared.
 */
function readProcedure(given: Unfilled<Given<Dossier>>, input: Readonly<Record<string, unknown>>): boolean {
  const services = quickElements(input['services'], 1000, 'services', readService, null);
  if (services === undefined) return false;
  given.services = services;
  const logementAAmenager = input['logementAAmenager'];
  if (typeof logementAAmenager !== 'boolean') return false;
  given.logementAAmenager = logementAAmenager;
  const actes = quickElements(input['actes'], 1000, 'actes', readActe, (element) => element.date);
  if (actes === undefined) return false;
  given.actes = actes;
  const formule = FORMULE_DU_PLAN.read(input['formule']);
  if (formule === undefined) return false;
  given.formule = formule;
  const dateDuBilan = input['dateDuBilan'] === null ? null : quickDay(input['dateDuBilan']);
  if (dateDuBilan === undefined) return false;
  given.dateDuBilan = dateDuBilan;
  const fraisEngages = quickElements(input['fraisEngages'], 1000, 'frais engagés', readFrais, null);
  if (fraisEngages === undefined) return false;
  given.fraisEngages = fraisEngages;
  const structureEvaluatrice = quickText(input['structureEvaluatrice']);
  if (structureEvaluatrice === undefined) return false;
  given.structureEvaluatrice = structureEvaluatrice;
  const prestataires = quickElements(input['prestataires'], 1000, 'prestataires', readPrestataire, null);
  if (prestataires === undefined) return false;
  given.prestataires = prestataires;
  const coordinateur = input['coordinateur'] === null ? null : quickText(input['coordinateur']);
  if (coordinateur === undefined) return false;
  given.coordinateur = coordinateur;
  const peutPretendreALAide = input['peutPretendreALAide'];
  if (typeof peutPretendreALAide !== 'boolean') return false;
  given.peutPretendreALAide = peutPretendreALAide;
  const instructionDeLaDemande = readInstructionDeLaDemande2(input['instructionDeLaDemande']);
  if (instructionDeLaDemande === undefined) return false;
  given.instructionDeLaDemande = instructionDeLaDemande;
  const arreteDuBareme = readArreteDuBareme2(input['arreteDuBareme']);
  if (arreteDuBareme === undefined) return false;
  given.arreteDuBareme = arreteDuBareme;
  const conventionDeGestion = readConventionDeGestion2(input['conventionDeGestion']);
  if (conventionDeGestion === undefined) return false;
  given.conventionDeGestion = conventionDeGestion;
  return true;
}

/**
 * Reads the données of « AMD : aide au maintien à domicile des retraités de l'État » regles.attendu; false: one is
 * missing, or not as declared.
 */
function readRegles3(given: Unfilled<Given<Dossier>>, input: Readonly<Record<string, unknown>>): boolean {
  const dateDeLaDecision = input['dateDeLaDecision'] === null ? null : quickDay(input['dateDeLaDecision']);
  if (dateDeLaDecision === undefined) return false;
  given.dateDeLaDecision = dateDeLaDecision;
  const groupeAssimile = readNumber6(input['groupeAssimile']);
  if (groupeAssimile === undefined) return false;
  given.groupeAssimile = groupeAssimile;
  const pensions = quickElements(input['pensions'], 1000, 'pensions', readPension, null);
  if (pensions === undefined) return false;
  given.pensions = pensions;
  const validations = quickElements(input['validations'], 1000, 'validations', readValidation, null);
  if (validations === undefined) return false;
  given.validations = validations;
  const remarie = input['remarie'];
  if (typeof remarie !== 'boolean') return false;
  given.remarie = remarie;
  const aidesPercues = quickElements(input['aidesPercues'], 1000, 'aides perçues', readAidePercue, null);
  if (aidesPercues === undefined) return false;
  given.aidesPercues = aidesPercues;
  const lienAvecLesPostes = LIEN_AVEC_LES_POSTES_ET_TELECOMMUNICATIONS.read(input['lienAvecLesPostes']);
  if (lienAvecLesPostes === undefined) return false;
  given.lienAvecLesPostes = lienAvecLesPostes;
  return true;
}

/**
 * Reads the données of « AMD : aide au maintien à domicile des retraités de l'État » ressources.attendu; false: one
 * is missing, or not as declared.
 */
function readRessources(given: Unfilled<Given<Dossier>>, input: Readonly<Record<string, unknown>>): boolean {
  const situationsDuFoyer = quickElements(
    input['situationsDuFoyer'],
    1000,
    'situations du foyer',
    readSituationDuFoyer,
    (element) => element.debuteLe,
  );
  if (situationsDuFoyer === undefined) return false;
  given.situationsDuFoyer = situationsDuFoyer;
  const avisRecus = quickElements(
    input['avisRecus'],
    1000,
    'avis reçus',
    readAvisDImposition,
    (element) => element.recuLe,
  );
  if (avisRecus === undefined) return false;
  given.avisRecus = avisRecus;
  const conditionDeRessourcesAppreciee = input['conditionDeRessourcesAppreciee'];
  if (conditionDeRessourcesAppreciee !== null && typeof conditionDeRessourcesAppreciee !== 'boolean') return false;
  given.conditionDeRessourcesAppreciee = conditionDeRessourcesAppreciee;
  const foyerChangeDepuisLAvis = input['foyerChangeDepuisLAvis'];
  if (typeof foyerChangeDepuisLAvis !== 'boolean') return false;
  given.foyerChangeDepuisLAvis = foyerChangeDepuisLAvis;
  const depenseAnnuelleDuPlan = readNumber5(input['depenseAnnuelleDuPlan']);
  if (depenseAnnuelleDuPlan === undefined) return false;
  given.depenseAnnuelleDuPlan = depenseAnnuelleDuPlan;
  const depenseApresHospitalisation = readNumber5(input['depenseApresHospitalisation']);
  if (depenseApresHospitalisation === undefined) return false;
  given.depenseApresHospitalisation = depenseApresHospitalisation;
  const depenseDeLaPeriodeDeFragilite = readNumber5(input['depenseDeLaPeriodeDeFragilite']);
  if (depenseDeLaPeriodeDeFragilite === undefined) return false;
  given.depenseDeLaPeriodeDeFragilite = depenseDeLaPeriodeDeFragilite;
  return true;
}

/** Reads the données of regles.attendu; false: one is missing, or not as declared. */
function readRegles4(
  given: Unfilled<Given<Dossier>>,
  input: Readonly<Record<string, unknown>>,
  isCounted: boolean,
): boolean {
  const couples = COUPLE_D_AIDES.list(input['couples'], 1000, isCounted);
  if (couples === undefined) return false;
  given.couples = couples;
  return true;
}

/** Reads a dossier; `undefined` stands for what is not given. */
export function readDossier(input: unknown, readings: unknown): Reading<Given<Dossier>> {
  const given = readings === undefined ? quickDossier(input, false) : undefined;
  return given === undefined ? readGiven(INPUTS, input, readings) : { given, issues: [], unknowns: 62 };
}

function readDepense(value: unknown, list: string, place: number): Depense | undefined {
  if (!isObject(value)) return undefined;
  const first = value['prestation'];
  if (!isPlainObject(value)) return undefined;
  const prestation = PRESTATION.read(first);
  if (prestation === undefined) return undefined;
  const montant = readNumber5(value['montant']);
  if (montant === undefined) return undefined;
  const date = quickDay(value['date']);
  if (date === undefined) return undefined;
  const conventionne = value['conventionne'];
  if (typeof conventionne !== 'boolean') return undefined;
  if (!hasOnly(value, 4)) return undefined;
  return { prestation, montant, date, conventionne, $rank: place - 1, $place: place, $list: list };
}

function readProgramme(value: unknown, list: string, place: number): Programme | undefined {
  if (!isObject(value)) return undefined;
  const first = value['forme'];
  if (!isPlainObject(value)) return undefined;
  const forme = FORME_DE_PROGRAMME.read(first);
  if (forme === undefined) return undefined;
  const suivi = value['suivi'];
  if (typeof suivi !== 'boolean') return undefined;
  if (!hasOnly(value, 2)) return undefined;
  return { forme, suivi, $rank: place - 1, $place: place, $list: list };
}

function readMissionsDuCoordinateur2(value: unknown): MissionsDuCoordinateur2 | undefined {
  if (!isObject(value)) return undefined;
  const suiviAChaqueEvolutionDeLaSituation = value['suiviAChaqueEvolutionDeLaSituation'];
  if (!isPlainObject(value)) return undefined;
  if (typeof suiviAChaqueEvolutionDeLaSituation !== 'boolean') return undefined;
  const retraiteConseilleDansSesChoix = value['retraiteConseilleDansSesChoix'];
  if (typeof retraiteConseilleDansSesChoix !== 'boolean') return undefined;
  const liaisonAvecLesPartenairesEtLaCaisse = value['liaisonAvecLesPartenairesEtLaCaisse'];
  if (typeof liaisonAvecLesPartenairesEtLaCaisse !== 'boolean') return undefined;
  if (!hasOnly(value, 3)) return undefined;
  return { suiviAChaqueEvolutionDeLaSituation, retraiteConseilleDansSesChoix, liaisonAvecLesPartenairesEtLaCaisse };
}

function readProlongation2(value: unknown): Prolongation2 | undefined {
  if (!isObject(value)) return undefined;
  const nouvelleVisiteDUnEvaluateur = value['nouvelleVisiteDUnEvaluateur'];
  if (!isPlainObject(value)) return undefined;
  if (typeof nouvelleVisiteDUnEvaluateur !== 'boolean') return undefined;
  const prolongationValideeParLaCaisse = value['prolongationValideeParLaCaisse'];
  if (typeof prolongationValideeParLaCaisse !== 'boolean') return undefined;
  if (!hasOnly(value, 2)) return undefined;
  return { nouvelleVisiteDUnEvaluateur, prolongationValideeParLaCaisse };
}

function readIntervention(value: unknown, list: string, place: number): Intervention | undefined {
  if (!isObject(value)) return undefined;
  const first = value['date'];
  if (!isPlainObject(value)) return undefined;
  const date = quickDay(first);
  if (date === undefined) return undefined;
  const service = SERVICE_A_DOMICILE.read(value['service']);
  if (service === undefined) return undefined;
  const heures = readNumber5(value['heures']);
  if (heures === undefined) return undefined;
  const programme = value['programme'];
  if (typeof programme !== 'boolean') return undefined;
  const qualification = QUALIFICATION.read(value['qualification']);
  if (qualification === undefined) return undefined;
  const conventionne = value['conventionne'];
  if (typeof conventionne !== 'boolean') return undefined;
  const justifiee = value['justifiee'];
  if (typeof justifiee !== 'boolean') return undefined;
  if (!hasOnly(value, 7)) return undefined;
  return {
    date,
    service,
    heures,
    programme,
    qualification,
    conventionne,
    justifiee,
    $rank: place - 1,
    $place: place,
    $list: list,
  };
}

function readDemandeDAide2(value: unknown): DemandeDAide2 | undefined {
  if (!isObject(value)) return undefined;
  const formulaireCerfaRempli = value['formulaireCerfaRempli'];
  if (!isPlainObject(value)) return undefined;
  if (typeof formulaireCerfaRempli !== 'boolean') return undefined;
  const demandeTransmiseALaCarsat = value['demandeTransmiseALaCarsat'];
  if (typeof demandeTransmiseALaCarsat !== 'boolean') return undefined;
  if (!hasOnly(value, 2)) return undefined;
  return { formulaireCerfaRempli, demandeTransmiseALaCarsat };
}

function readVisiteDeLEvaluateur2(value: unknown): VisiteDeLEvaluateur2 | undefined {
  if (!isObject(value)) return undefined;
  const evaluateurMandateParLaCaisse = value['evaluateurMandateParLaCaisse'];
  if (!isPlainObject(value)) return undefined;
  if (typeof evaluateurMandateParLaCaisse !== 'boolean') return undefined;
  const fragilitesEvaluees = value['fragilitesEvaluees'];
  if (typeof fragilitesEvaluees !== 'boolean') return undefined;
  const conditionsDeVieObservees = value['conditionsDeVieObservees'];
  if (typeof conditionsDeVieObservees !== 'boolean') return undefined;
  const composantesDuPlanExposees = value['composantesDuPlanExposees'];
  if (typeof composantesDuPlanExposees !== 'boolean') return undefined;
  if (!hasOnly(value, 4)) return undefined;
  return { evaluateurMandateParLaCaisse, fragilitesEvaluees, conditionsDeVieObservees, composantesDuPlanExposees };
}

function readDecisionDeLaCaisse2(value: unknown): DecisionDeLaCaisse2 | undefined {
  if (!isObject(value)) return undefined;
  const conclusionsDeLEvaluateurTransmises = value['conclusionsDeLEvaluateurTransmises'];
  if (!isPlainObject(value)) return undefined;
  if (typeof conclusionsDeLEvaluateurTransmises !== 'boolean') return undefined;
  const planValideParLaCaisse = value['planValideParLaCaisse'];
  if (typeof planValideParLaCaisse !== 'boolean') return undefined;
  const retraiteInformeDeLaDecision = value['retraiteInformeDeLaDecision'];
  if (typeof retraiteInformeDeLaDecision !== 'boolean') return undefined;
  const retraiteMisEnRelationAvecLesPartenaires = value['retraiteMisEnRelationAvecLesPartenaires'];
  if (typeof retraiteMisEnRelationAvecLesPartenaires !== 'boolean') return undefined;
  if (!hasOnly(value, 4)) return undefined;
  return {
    conclusionsDeLEvaluateurTransmises,
    planValideParLaCaisse,
    retraiteInformeDeLaDecision,
    retraiteMisEnRelationAvecLesPartenaires,
  };
}

function readOctroi(value: unknown, list: string, place: number): Octroi | undefined {
  if (!isObject(value)) return undefined;
  const first = value['situation'];
  if (!isPlainObject(value)) return undefined;
  const situation = SITUATION_DE_FRAGILITE.read(first);
  if (situation === undefined) return undefined;
  const evenement = quickDay(value['evenement']);
  if (evenement === undefined) return undefined;
  const demande = quickDay(value['demande']);
  if (demande === undefined) return undefined;
  const dateDOctroi = quickDay(value['dateDOctroi']);
  if (dateDOctroi === undefined) return undefined;
  const depense = readNumber5(value['depense']);
  if (depense === undefined) return undefined;
  const heures = readNumber5(value['heures']);
  if (heures === undefined) return undefined;
  const contact = value['contact'] === null ? null : quickDay(value['contact']);
  if (contact === undefined) return undefined;
  if (!hasOnly(value, 7)) return undefined;
  return {
    situation,
    evenement,
    demande,
    dateDOctroi,
    depense,
    heures,
    contact,
    $rank: place - 1,
    $place: place,
    $list: list,
  };
}

function readFinDeLAdh2(value: unknown): FinDeLAdh2 | undefined {
  if (!isObject(value)) return undefined;
  const evaluationFaiteParLIntervenantSocial = value['evaluationFaiteParLIntervenantSocial'];
  if (!isPlainObject(value)) return undefined;
  if (typeof evaluationFaiteParLIntervenantSocial !== 'boolean') return undefined;
  const planPlusDurablePropose = value['planPlusDurablePropose'];
  if (typeof planPlusDurablePropose !== 'boolean') return undefined;
  if (!hasOnly(value, 2)) return undefined;
  return { evaluationFaiteParLIntervenantSocial, planPlusDurablePropose };
}

function readNouvelleHospitalisation(value: unknown, list: string, place: number): NouvelleHospitalisation | undefined {
  if (!isObject(value)) return undefined;
  const first = value['entree'];
  if (!isPlainObject(value)) return undefined;
  const entree = quickDay(first);
  if (entree === undefined) return undefined;
  const sortie = quickDay(value['sortie']);
  if (sortie === undefined) return undefined;
  if (!hasOnly(value, 2)) return undefined;
  return { entree, sortie, $rank: place - 1, $place: place, $list: list };
}

function readPreconisation(value: unknown, list: string, place: number): Preconisation | undefined {
  if (!isObject(value)) return undefined;
  const first = value['type_'];
  if (!isPlainObject(value)) return undefined;
  const type_ = TYPE_DE_PRESTATION.read(first);
  if (type_ === undefined) return undefined;
  const quantite = readNumber5(value['quantite']);
  if (quantite === undefined) return undefined;
  const tarif = value['tarif'] === null ? null : readNumber5(value['tarif']);
  if (tarif === undefined) return undefined;
  const cout = value['cout'] === null ? null : readNumber5(value['cout']);
  if (cout === undefined) return undefined;
  if (!hasOnly(value, 4)) return undefined;
  return { type_, quantite, tarif, cout, $rank: place - 1, $place: place, $list: list };
}

function readLigneDeLaGrille(value: unknown, list: string, place: number): LigneDeLaGrille | undefined {
  if (!isObject(value)) return undefined;
  const first = value['aide'];
  if (!isPlainObject(value)) return undefined;
  const aide = AIDE_LEGALE.read(first);
  if (aide === undefined) return undefined;
  const percue = value['percue'];
  if (typeof percue !== 'boolean') return undefined;
  const percueDepuis = value['percueDepuis'] === null ? null : quickDay(value['percueDepuis']);
  if (percueDepuis === undefined) return undefined;
  const situation = value['situation'] === null ? null : SITUATION_DE_L_AIDE.read(value['situation']);
  if (situation === undefined) return undefined;
  const eligibleSansLaPercevoir = value['eligibleSansLaPercevoir'];
  if (eligibleSansLaPercevoir !== null && typeof eligibleSansLaPercevoir !== 'boolean') return undefined;
  if (!hasOnly(value, 5)) return undefined;
  return {
    aide,
    percue,
    percueDepuis,
    situation,
    eligibleSansLaPercevoir,
    $rank: place - 1,
    $place: place,
    $list: list,
  };
}

function readBilanDeLExperimentation2(value: unknown): BilanDeLExperimentation2 | undefined {
  if (!isObject(value)) return undefined;
  const bilanRealise = value['bilanRealise'];
  if (!isPlainObject(value)) return undefined;
  if (typeof bilanRealise !== 'boolean') return undefined;
  const bilanTransmisALaCnav = value['bilanTransmisALaCnav'];
  if (typeof bilanTransmisALaCnav !== 'boolean') return undefined;
  if (!hasOnly(value, 2)) return undefined;
  return { bilanRealise, bilanTransmisALaCnav };
}

function readDossierDeDemande2(value: unknown): DossierDeDemande2 | undefined {
  if (!isObject(value)) return undefined;
  const imprimeNationalUtilise = value['imprimeNationalUtilise'];
  if (!isPlainObject(value)) return undefined;
  if (typeof imprimeNationalUtilise !== 'boolean') return undefined;
  const demandeurIdentifie = value['demandeurIdentifie'];
  if (typeof demandeurIdentifie !== 'boolean') return undefined;
  const ressourcesMensuellesIndiquees = value['ressourcesMensuellesIndiquees'];
  if (typeof ressourcesMensuellesIndiquees !== 'boolean') return undefined;
  const pronosticDeRecuperationDonne = value['pronosticDeRecuperationDonne'];
  if (typeof pronosticDeRecuperationDonne !== 'boolean') return undefined;
  const preconisationsDAidesJointes = value['preconisationsDAidesJointes'];
  if (typeof preconisationsDAidesJointes !== 'boolean') return undefined;
  const signatureDuDemandeur = value['signatureDuDemandeur'];
  if (typeof signatureDuDemandeur !== 'boolean') return undefined;
  if (!hasOnly(value, 6)) return undefined;
  return {
    imprimeNationalUtilise,
    demandeurIdentifie,
    ressourcesMensuellesIndiquees,
    pronosticDeRecuperationDonne,
    preconisationsDAidesJointes,
    signatureDuDemandeur,
  };
}

function readJustificationDuRevenu2(value: unknown): JustificationDuRevenu2 | undefined {
  if (!isObject(value)) return undefined;
  const aucunePieceExigeePourDecider = value['aucunePieceExigeePourDecider'];
  if (!isPlainObject(value)) return undefined;
  if (typeof aucunePieceExigeePourDecider !== 'boolean') return undefined;
  const demandeurInformeDuControlePossible = value['demandeurInformeDuControlePossible'];
  if (typeof demandeurInformeDuControlePossible !== 'boolean') return undefined;
  const protocoleSigneParLeDirecteur = value['protocoleSigneParLeDirecteur'];
  if (typeof protocoleSigneParLeDirecteur !== 'boolean') return undefined;
  const protocoleSigneParLAgentComptable = value['protocoleSigneParLAgentComptable'];
  if (typeof protocoleSigneParLAgentComptable !== 'boolean') return undefined;
  const avisDImpositionTransmis = value['avisDImpositionTransmis'];
  if (typeof avisDImpositionTransmis !== 'boolean') return undefined;
  if (!hasOnly(value, 5)) return undefined;
  return {
    aucunePieceExigeePourDecider,
    demandeurInformeDuControlePossible,
    protocoleSigneParLeDirecteur,
    protocoleSigneParLAgentComptable,
    avisDImpositionTransmis,
  };
}

function readEtapeDeLHospitalisation2(value: unknown): EtapeDeLHospitalisation2 | undefined {
  if (!isObject(value)) return undefined;
  const demandeFormalisee = value['demandeFormalisee'];
  if (!isPlainObject(value)) return undefined;
  if (typeof demandeFormalisee !== 'boolean') return undefined;
  const preconisationDAide = value['preconisationDAide'];
  if (typeof preconisationDAide !== 'boolean') return undefined;
  const dateDeSortiePrevisionnelle = value['dateDeSortiePrevisionnelle'];
  if (typeof dateDeSortiePrevisionnelle !== 'boolean') return undefined;
  const conditionsDeLInterventionADomicile = value['conditionsDeLInterventionADomicile'];
  if (typeof conditionsDeLInterventionADomicile !== 'boolean') return undefined;
  if (!hasOnly(value, 4)) return undefined;
  return { demandeFormalisee, preconisationDAide, dateDeSortiePrevisionnelle, conditionsDeLInterventionADomicile };
}

function readEtapeDuRetour2(value: unknown): EtapeDuRetour2 | undefined {
  if (!isObject(value)) return undefined;
  const planPreconiseMisEnOeuvreSansDelai = value['planPreconiseMisEnOeuvreSansDelai'];
  if (!isPlainObject(value)) return undefined;
  if (typeof planPreconiseMisEnOeuvreSansDelai !== 'boolean') return undefined;
  const evaluationFaiteParLeServiceSocial = value['evaluationFaiteParLeServiceSocial'];
  if (typeof evaluationFaiteParLeServiceSocial !== 'boolean') return undefined;
  const preconisationDeLEvaluateurTransmise = value['preconisationDeLEvaluateurTransmise'];
  if (typeof preconisationDeLEvaluateurTransmise !== 'boolean') return undefined;
  const planSigneParLEvaluateurEtLeRetraite = value['planSigneParLEvaluateurEtLeRetraite'];
  if (typeof planSigneParLEvaluateurEtLeRetraite !== 'boolean') return undefined;
  const notificationDefinitiveAdressee = value['notificationDefinitiveAdressee'];
  if (typeof notificationDefinitiveAdressee !== 'boolean') return undefined;
  if (!hasOnly(value, 5)) return undefined;
  return {
    planPreconiseMisEnOeuvreSansDelai,
    evaluationFaiteParLeServiceSocial,
    preconisationDeLEvaluateurTransmise,
    planSigneParLEvaluateurEtLeRetraite,
    notificationDefinitiveAdressee,
  };
}

function readPriseDeRendezVousDeLEvaluation2(value: unknown): PriseDeRendezVousDeLEvaluation2 | undefined {
  if (!isObject(value)) return undefined;
  const coordonneesDeLaStructureDonnees = value['coordonneesDeLaStructureDonnees'];
  if (!isPlainObject(value)) return undefined;
  if (typeof coordonneesDeLaStructureDonnees !== 'boolean') return undefined;
  const caisseNommee = value['caisseNommee'];
  if (typeof caisseNommee !== 'boolean') return undefined;
  const dateEtHeureConvenues = value['dateEtHeureConvenues'];
  if (typeof dateEtHeureConvenues !== 'boolean') return undefined;
  const dureeApproximativeDite = value['dureeApproximativeDite'];
  if (typeof dureeApproximativeDite !== 'boolean') return undefined;
  const presenceDUnProche = value['presenceDUnProche'];
  if (typeof presenceDUnProche !== 'boolean') return undefined;
  if (!hasOnly(value, 5)) return undefined;
  return {
    coordonneesDeLaStructureDonnees,
    caisseNommee,
    dateEtHeureConvenues,
    dureeApproximativeDite,
    presenceDUnProche,
  };
}

function readEtapeDeLaFin2(value: unknown): EtapeDeLaFin2 | undefined {
  if (!isObject(value)) return undefined;
  const suiteADonnerEcrite = value['suiteADonnerEcrite'];
  if (!isPlainObject(value)) return undefined;
  if (typeof suiteADonnerEcrite !== 'boolean') return undefined;
  if (!hasOnly(value, 1)) return undefined;
  return { suiteADonnerEcrite };
}

function readService(value: unknown, list: string, place: number): Service | undefined {
  if (!isObject(value)) return undefined;
  const first = value['nom'];
  if (!isPlainObject(value)) return undefined;
  const nom = quickText(first);
  if (nom === undefined) return undefined;
  const categorie = value['categorie'] === null ? null : CATEGORIE_DE_SERVICES.read(value['categorie']);
  if (categorie === undefined) return undefined;
  if (!hasOnly(value, 2)) return undefined;
  return { nom, categorie, $rank: place - 1, $place: place, $list: list };
}

function readActe(value: unknown, list: string, place: number): Acte | undefined {
  if (!isObject(value)) return undefined;
  const first = value['mission'];
  if (!isPlainObject(value)) return undefined;
  const mission = MISSION.read(first);
  if (mission === undefined) return undefined;
  const date = quickDay(value['date']);
  if (date === undefined) return undefined;
  if (!hasOnly(value, 2)) return undefined;
  return { mission, date, $rank: place - 1, $place: place, $list: list };
}

function readFrais(value: unknown, list: string, place: number): Frais | undefined {
  if (!isObject(value)) return undefined;
  const first = value['montant'];
  if (!isPlainObject(value)) return undefined;
  const montant = readNumber5(first);
  if (montant === undefined) return undefined;
  const justifie = value['justifie'];
  if (typeof justifie !== 'boolean') return undefined;
  if (!hasOnly(value, 2)) return undefined;
  return { montant, justifie, $rank: place - 1, $place: place, $list: list };
}

function readPrestataire(value: unknown, list: string, place: number): Prestataire | undefined {
  if (!isObject(value)) return undefined;
  const first = value['nom'];
  if (!isPlainObject(value)) return undefined;
  const nom = quickText(first);
  if (nom === undefined) return undefined;
  const memeGroupeQueLEvaluateur = value['memeGroupeQueLEvaluateur'];
  if (typeof memeGroupeQueLEvaluateur !== 'boolean') return undefined;
  if (!hasOnly(value, 2)) return undefined;
  return { nom, memeGroupeQueLEvaluateur, $rank: place - 1, $place: place, $list: list };
}

function readInstructionDeLaDemande2(value: unknown): InstructionDeLaDemande2 | undefined {
  if (!isObject(value)) return undefined;
  const instructionEtDecisionParLaBrancheRetraite = value['instructionEtDecisionParLaBrancheRetraite'];
  if (!isPlainObject(value)) return undefined;
  if (typeof instructionEtDecisionParLaBrancheRetraite !== 'boolean') return undefined;
  const demandeDeposeeDansLeReseauDeLaCnav = value['demandeDeposeeDansLeReseauDeLaCnav'];
  if (typeof demandeDeposeeDansLeReseauDeLaCnav !== 'boolean') return undefined;
  const evaluationDesBesoinsDemandee = value['evaluationDesBesoinsDemandee'];
  if (typeof evaluationDesBesoinsDemandee !== 'boolean') return undefined;
  const evaluateurSousConvention = value['evaluateurSousConvention'];
  if (typeof evaluateurSousConvention !== 'boolean') return undefined;
  const elaborationDuPlanControlee = value['elaborationDuPlanControlee'];
  if (typeof elaborationDuPlanControlee !== 'boolean') return undefined;
  const planArreteAPartirDeLEvaluation = value['planArreteAPartirDeLEvaluation'];
  if (typeof planArreteAPartirDeLEvaluation !== 'boolean') return undefined;
  const fragiliteSocialePriseEnCompte = value['fragiliteSocialePriseEnCompte'];
  if (typeof fragiliteSocialePriseEnCompte !== 'boolean') return undefined;
  const retraiteInformeDeLAideAccordee = value['retraiteInformeDeLAideAccordee'];
  if (typeof retraiteInformeDeLAideAccordee !== 'boolean') return undefined;
  if (!hasOnly(value, 8)) return undefined;
  return {
    instructionEtDecisionParLaBrancheRetraite,
    demandeDeposeeDansLeReseauDeLaCnav,
    evaluationDesBesoinsDemandee,
    evaluateurSousConvention,
    elaborationDuPlanControlee,
    planArreteAPartirDeLEvaluation,
    fragiliteSocialePriseEnCompte,
    retraiteInformeDeLAideAccordee,
  };
}

function readArreteDuBareme2(value: unknown): ArreteDuBareme2 | undefined {
  if (!isObject(value)) return undefined;
  const signeParLeMinistreDeLaSecuriteSociale = value['signeParLeMinistreDeLaSecuriteSociale'];
  if (!isPlainObject(value)) return undefined;
  if (typeof signeParLeMinistreDeLaSecuriteSociale !== 'boolean') return undefined;
  const signeParLeMinistreDeLaFonctionPublique = value['signeParLeMinistreDeLaFonctionPublique'];
  if (typeof signeParLeMinistreDeLaFonctionPublique !== 'boolean') return undefined;
  const signeParLeMinistreDuBudget = value['signeParLeMinistreDuBudget'];
  if (typeof signeParLeMinistreDuBudget !== 'boolean') return undefined;
  const tauxFixeParRevenuEtFoyerEtTypeDePrestation = value['tauxFixeParRevenuEtFoyerEtTypeDePrestation'];
  if (typeof tauxFixeParRevenuEtFoyerEtTypeDePrestation !== 'boolean') return undefined;
  const plafondAnnuelFixe = value['plafondAnnuelFixe'];
  if (typeof plafondAnnuelFixe !== 'boolean') return undefined;
  if (!hasOnly(value, 5)) return undefined;
  return {
    signeParLeMinistreDeLaSecuriteSociale,
    signeParLeMinistreDeLaFonctionPublique,
    signeParLeMinistreDuBudget,
    tauxFixeParRevenuEtFoyerEtTypeDePrestation,
    plafondAnnuelFixe,
  };
}

function readConventionDeGestion2(value: unknown): ConventionDeGestion2 | undefined {
  if (!isObject(value)) return undefined;
  const conclueParLaCnav = value['conclueParLaCnav'];
  if (!isPlainObject(value)) return undefined;
  if (typeof conclueParLaCnav !== 'boolean') return undefined;
  const conclueParLeMinistreDeLaSecuriteSociale = value['conclueParLeMinistreDeLaSecuriteSociale'];
  if (typeof conclueParLeMinistreDeLaSecuriteSociale !== 'boolean') return undefined;
  const conclueParLeMinistreDeLaFonctionPublique = value['conclueParLeMinistreDeLaFonctionPublique'];
  if (typeof conclueParLeMinistreDeLaFonctionPublique !== 'boolean') return undefined;
  const modalitesDeGestionDefinies = value['modalitesDeGestionDefinies'];
  if (typeof modalitesDeGestionDefinies !== 'boolean') return undefined;
  const modalitesDeRemboursementDefinies = value['modalitesDeRemboursementDefinies'];
  if (typeof modalitesDeRemboursementDefinies !== 'boolean') return undefined;
  if (!hasOnly(value, 5)) return undefined;
  return {
    conclueParLaCnav,
    conclueParLeMinistreDeLaSecuriteSociale,
    conclueParLeMinistreDeLaFonctionPublique,
    modalitesDeGestionDefinies,
    modalitesDeRemboursementDefinies,
  };
}

function readPension(value: unknown, list: string, place: number): Pension | undefined {
  if (!isObject(value)) return undefined;
  const first = value['nature'];
  if (!isPlainObject(value)) return undefined;
  const nature = NATURE_DE_PENSION.read(first);
  if (nature === undefined) return undefined;
  if (!hasOnly(value, 1)) return undefined;
  return { nature, $rank: place - 1, $place: place, $list: list };
}

function readValidation(value: unknown, list: string, place: number): Validation | undefined {
  if (!isObject(value)) return undefined;
  const first = value['assure'];
  if (!isPlainObject(value)) return undefined;
  const assure = ASSURE.read(first);
  if (assure === undefined) return undefined;
  const regime = REGIME.read(value['regime']);
  if (regime === undefined) return undefined;
  const trimestres = readNumber7(value['trimestres']);
  if (trimestres === undefined) return undefined;
  const nomDuRegime = value['nomDuRegime'] === null ? null : quickText(value['nomDuRegime']);
  if (nomDuRegime === undefined) return undefined;
  if (!hasOnly(value, 4)) return undefined;
  return { assure, regime, trimestres, nomDuRegime, $rank: place - 1, $place: place, $list: list };
}

function readAidePercue(value: unknown, list: string, place: number): AidePercue | undefined {
  if (!isObject(value)) return undefined;
  const first = value['nom'];
  if (!isPlainObject(value)) return undefined;
  const nom = quickText(first);
  if (nom === undefined) return undefined;
  const verseur = VERSEUR.read(value['verseur']);
  if (verseur === undefined) return undefined;
  const memeNatureOuMemeObjet = value['memeNatureOuMemeObjet'];
  if (typeof memeNatureOuMemeObjet !== 'boolean') return undefined;
  const titreDeVersement = TITRE_DE_VERSEMENT.read(value['titreDeVersement']);
  if (titreDeVersement === undefined) return undefined;
  if (!hasOnly(value, 4)) return undefined;
  return { nom, verseur, memeNatureOuMemeObjet, titreDeVersement, $rank: place - 1, $place: place, $list: list };
}

function readSituationDuFoyer(value: unknown, list: string, place: number): SituationDuFoyer | undefined {
  if (!isObject(value)) return undefined;
  const first = value['debuteLe'];
  if (!isPlainObject(value)) return undefined;
  const debuteLe = quickDay(first);
  if (debuteLe === undefined) return undefined;
  const composition = FOYER.read(value['composition']);
  if (composition === undefined) return undefined;
  if (!hasOnly(value, 2)) return undefined;
  return { debuteLe, composition, $rank: place - 1, $place: place, $list: list };
}

function readAvisDImposition(value: unknown, list: string, place: number): AvisDImposition | undefined {
  if (!isObject(value)) return undefined;
  const first = value['recuLe'];
  if (!isPlainObject(value)) return undefined;
  const recuLe = quickDay(first);
  if (recuLe === undefined) return undefined;
  const revenuInscrit = readNumber5(value['revenuInscrit']);
  if (revenuInscrit === undefined) return undefined;
  if (!hasOnly(value, 2)) return undefined;
  return { recuLe, revenuInscrit, $rank: place - 1, $place: place, $list: list };
}

/** Whether each text of a choix is one of its values: so `decode` leaves it, a dossier written by hand may not. */
export function holdsChoices(dossier: Dossier): boolean {
  return (
    dossier.depenses.every(holdsChoicesOfDepense) &&
    dossier.programmesProposes.every(holdsChoicesOfProgramme) &&
    dossier.interventions.every(holdsChoicesOfIntervention) &&
    FOYER.has(dossier.compositionDuFoyer) &&
    ANCIEN_STATUT.hasAll(dossier.anciensStatuts) &&
    REGIME.has(dossier.regimeDeRetraitePrincipal) &&
    dossier.octrois.every(holdsChoicesOfOctroi) &&
    dossier.preconisations.every(holdsChoicesOfPreconisation) &&
    MODE_D_HOSPITALISATION.has(dossier.modeDeLHospitalisation) &&
    dossier.lignesDeLaGrille.every(holdsChoicesOfLigneDeLaGrille) &&
    AUTEUR_DE_LA_DEMANDE.has(dossier.demandeFormuleePar) &&
    ACTEUR_DU_SUIVI.has(dossier.suiviFaitPar) &&
    MOYEN_DU_SUIVI.has(dossier.suiviFaitAuMoyenDe) &&
    CADRE_DE_L_AIDE.has(dossier.cadre) &&
    OPTION_POUR_LE_PAP.has(dossier.optionDeLaCaisse) &&
    dossier.services.every(holdsChoicesOfService) &&
    dossier.actes.every(holdsChoicesOfActe) &&
    FORMULE_DU_PLAN.has(dossier.formule) &&
    dossier.pensions.every(holdsChoicesOfPension) &&
    dossier.validations.every(holdsChoicesOfValidation) &&
    dossier.aidesPercues.every(holdsChoicesOfAidePercue) &&
    LIEN_AVEC_LES_POSTES_ET_TELECOMMUNICATIONS.has(dossier.lienAvecLesPostes) &&
    dossier.situationsDuFoyer.every(holdsChoicesOfSituationDuFoyer) &&
    RUBRIQUE_DES_PETITS_TRAVAUX.has(dossier.rubriqueDesPetitsTravaux) &&
    PORTEE_DES_PLAFONDS_PAR_RUBRIQUE.has(dossier.porteeDesPlafondsParRubrique) &&
    ANNEE_DU_PLAFOND.has(dossier.anneeDuPlafond) &&
    JOUR_DU_PLAFOND.has(dossier.jourDuPlafond) &&
    DESTINATAIRE_DU_FORFAIT.has(dossier.destinataireDuForfait) &&
    MOIS_DU_REMBOURSEMENT.has(dossier.moisDuRemboursement) &&
    PROGRAMME_COMPTE.has(dossier.programmeCompte) &&
    PHASE_DE_LANCEMENT.has(dossier.phaseDeLancement) &&
    MONTANT_VERSE.has(dossier.montantVerse) &&
    DUREE_DU_FORFAIT_COORDINATION.has(dossier.dureeDuForfaitCoordination) &&
    DEPART_DES_SUIVIS.has(dossier.departDesSuivis) &&
    SUIVIS_DE_LA_SECONDE_ANNEE.has(dossier.suivisDeLaSecondeAnnee) &&
    SUIVI_ANTICIPE.has(dossier.suiviAnticipe) &&
    FIN_DE_MOIS.has(dossier.finDeMois) &&
    OBJET_DE_LA_PROLONGATION.has(dossier.objetDeLaProlongation) &&
    TROISIEME_ANNEE.has(dossier.troisiemeAnnee) &&
    SENS_DES_TROIS_MOIS.has(dossier.sensDesTroisMois) &&
    COMPOSITION_DE_FRAGIRE.has(dossier.compositionDeFragire) &&
    SCORE_ENTRE_DEUX_TRANCHES.has(dossier.scoreEntreDeuxTranches) &&
    REPERE_MENSUEL.has(dossier.repereMensuel) &&
    PORTEE_DES_ONZE_HEURES.has(dossier.porteeDesOnzeHeures) &&
    PLACE_DES_ONZE_HEURES.has(dossier.placeDesOnzeHeures) &&
    ASSISTANT_DE_VIE_HORS_DE_LA_TOILETTE.has(dossier.assistantDeVieHorsDeLaToilette) &&
    HEURES_MAL_CONFIEES.has(dossier.heuresMalConfiees) &&
    PRESTATAIRE_NON_CONVENTIONNE.has(dossier.prestataireNonConventionne) &&
    BASE_DES_RESSOURCES.has(dossier.baseDesRessources) &&
    PARTICIPATION_DU_RETRAITE.has(dossier.participationDuRetraite) &&
    ANCIENS_FONCTIONNAIRES_DE_L_ETAT.has(dossier.anciensFonctionnairesDeLEtat) &&
    PLUSIEURS_STATUTS.has(dossier.plusieursStatuts) &&
    CONDITION_D_AGE.has(dossier.conditionDAge) &&
    AIDE_SANS_PLAN.has(dossier.aideSansPlan) &&
    RENOUVELLEMENT_DE_L_ASIR.has(dossier.renouvellementDeLAsir) &&
    DEPART_DES_TROIS_MOIS.has(dossier.departDesTroisMois) &&
    PORTEE_DES_TROIS_CENTS_EUROS.has(dossier.porteeDesTroisCentsEuros) &&
    PORTEE_DES_CINQUANTE_QUATRE_HEURES.has(dossier.porteeDesCinquanteQuatreHeures) &&
    CUMUL_DES_ENVELOPPES.has(dossier.cumulDesEnveloppes) &&
    DEMANDE_DE_L_ADH.has(dossier.demandeDeLAdh) &&
    JOURS_DU_CONTACT.has(dossier.joursDuContact) &&
    CONTACT_AVANT_DEUX_JOURS.has(dossier.contactAvantDeuxJours) &&
    RETOUR_D_UNE_HOSPITALISATION_A_DOMICILE.has(dossier.retourDUneHospitalisationADomicile) &&
    TROIS_MOIS_EFFECTIFS.has(dossier.troisMoisEffectifs) &&
    JOUR_ABSENT_DU_MOIS.has(dossier.jourAbsentDuMois) &&
    JOUR_OU_LA_DEMANDE_EST_FAITE.has(dossier.jourOuLaDemandeEstFaite) &&
    COMPTE_DES_TROIS_MOIS.has(dossier.compteDesTroisMois) &&
    AIDE_APRES_LES_TROIS_MOIS.has(dossier.aideApresLesTroisMois) &&
    DROIT_AU_DELA_DE_L_OUVERTURE.has(dossier.droitAuDelaDeLOuverture) &&
    ASSIETTE_DU_PLAFOND.has(dossier.assietteDuPlafond) &&
    TAUX_APRES_CONTROLE.has(dossier.tauxApresControle) &&
    JOUR_DE_LA_TRANSMISSION.has(dossier.jourDeLaTransmission) &&
    BORNE_DE_LA_DEMANDE.has(dossier.borneDeLaDemande) &&
    PSYCHIATRIE_SANS_EXPERIMENTATION.has(dossier.psychiatrieSansExperimentation) &&
    REGIME_PRINCIPAL.has(dossier.regimePrincipal) &&
    JOUR_DE_L_AGE.has(dossier.jourDeLAge) &&
    ANNIVERSAIRE_D_UN29_FEVRIER.has(dossier.anniversaireDUn29Fevrier) &&
    AIDE_EXCLUSIVE.has(dossier.aideExclusive) &&
    DEMANDE_TARDIVE_EN_GIR1_A4.has(dossier.demandeTardiveEnGir1A4) &&
    SIGNATURE_DE_L_ETABLISSEMENT.has(dossier.signatureDeLEtablissement) &&
    IMPRIME_NON_SIGNE.has(dossier.imprimeNonSigne) &&
    AIDE_SOCIALE_APRES_L_ARDH.has(dossier.aideSocialeApresLArdh) &&
    PORTEE_DU_BESOIN_SUPERIEUR.has(dossier.porteeDuBesoinSuperieur) &&
    NOUVEAU_PLAN_DE_TROIS_MOIS.has(dossier.nouveauPlanDeTroisMois) &&
    DEMANDE_EN_COURS_AU_TERME.has(dossier.demandeEnCoursAuTerme) &&
    CONTROLE_DES_PLANS_OSCAR.has(dossier.controleDesPlansOscar) &&
    JOUR_DU_BILAN.has(dossier.jourDuBilan) &&
    COORDINATEUR_DU_PLAN.has(dossier.coordinateurDuPlan) &&
    STRUCTURES_D_UN_MEME_GROUPE.has(dossier.structuresDUnMemeGroupe) &&
    EFFET_DU_REMARIAGE.has(dossier.effetDuRemariage) &&
    JOUR_DE_LA_CONDITION_D_AGE.has(dossier.jourDeLaConditionDAge) &&
    DEUX_REGIMES_DE_L_ETAT.has(dossier.deuxRegimesDeLEtat) &&
    SUITE_D_UNE_EGALITE_DE_TRIMESTRES.has(dossier.suiteDUneEgaliteDeTrimestres) &&
    REGIME_PRINCIPAL_D_UN_SURVIVANT.has(dossier.regimePrincipalDUnSurvivant) &&
    TITRE_DE_LA_MAJORATION.has(dossier.titreDeLaMajoration) &&
    SURVIVANT_D_UN_AGENT_DES_POSTES.has(dossier.survivantDUnAgentDesPostes) &&
    PORTEE_DU_TERME.has(dossier.porteeDuTerme) &&
    JOUR_DE_L_AVIS.has(dossier.jourDeLAvis) &&
    REVENU_D_UN_FOYER_QUI_A_CHANGE.has(dossier.revenuDUnFoyerQuiAChange) &&
    RESSOURCES_MENSUELLES_DU_BAREME.has(dossier.ressourcesMensuellesDuBareme) &&
    JOUR_DU_BAREME.has(dossier.jourDuBareme) &&
    ENTRE_DEUX_TRANCHES.has(dossier.entreDeuxTranches) &&
    PORTEE_DE_LA_CONDITION_DE_RESSOURCES.has(dossier.porteeDeLaConditionDeRessources) &&
    SENS_DU_PLAFOND_ANNUEL.has(dossier.sensDuPlafondAnnuel)
  );
}

function holdsChoicesOfDepense(depense: Depense): boolean {
  return PRESTATION.has(depense.prestation);
}

function holdsChoicesOfProgramme(programme: Programme): boolean {
  return FORME_DE_PROGRAMME.has(programme.forme);
}

function holdsChoicesOfIntervention(intervention: Intervention): boolean {
  return SERVICE_A_DOMICILE.has(intervention.service) && QUALIFICATION.has(intervention.qualification);
}

function holdsChoicesOfOctroi(octroi: Octroi): boolean {
  return SITUATION_DE_FRAGILITE.has(octroi.situation);
}

function holdsChoicesOfPreconisation(preconisation: Preconisation): boolean {
  return TYPE_DE_PRESTATION.has(preconisation.type_);
}

function holdsChoicesOfLigneDeLaGrille(ligneDeLaGrille: LigneDeLaGrille): boolean {
  return (
    AIDE_LEGALE.has(ligneDeLaGrille.aide) &&
    (ligneDeLaGrille.situation === null || SITUATION_DE_L_AIDE.has(ligneDeLaGrille.situation))
  );
}

function holdsChoicesOfService(service: Service): boolean {
  return service.categorie === null || CATEGORIE_DE_SERVICES.has(service.categorie);
}

function holdsChoicesOfActe(acte: Acte): boolean {
  return MISSION.has(acte.mission);
}

function holdsChoicesOfPension(pension: Pension): boolean {
  return NATURE_DE_PENSION.has(pension.nature);
}

function holdsChoicesOfValidation(validation: Validation): boolean {
  return ASSURE.has(validation.assure) && REGIME.has(validation.regime);
}

function holdsChoicesOfAidePercue(aidePercue: AidePercue): boolean {
  return VERSEUR.has(aidePercue.verseur) && TITRE_DE_VERSEMENT.has(aidePercue.titreDeVersement);
}

function holdsChoicesOfSituationDuFoyer(situationDuFoyer: SituationDuFoyer): boolean {
  return FOYER.has(situationDuFoyer.composition);
}

export function writeValidation(value: Validation): ValidationOutput {
  return {
    assure: value.assure,
    regime: value.regime,
    trimestres: value.trimestres,
    nomDuRegime: value.nomDuRegime,
  };
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

export function writePieceManquanteDeProlongation(
  value: PieceManquanteDeProlongation,
): PieceManquanteDeProlongationOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

export function writePieceManquanteDeDemandeDAide(
  value: PieceManquanteDeDemandeDAide,
): PieceManquanteDeDemandeDAideOutput {
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

export function writePieceManquanteDeSuiviDeLAideTemporaire(
  value: PieceManquanteDeSuiviDeLAideTemporaire,
): PieceManquanteDeSuiviDeLAideTemporaireOutput {
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

export function writePieceManquanteDeBilanDeLExperimentation(
  value: PieceManquanteDeBilanDeLExperimentation,
): PieceManquanteDeBilanDeLExperimentationOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

export function writePieceManquanteDeDossierDeDemande(
  value: PieceManquanteDeDossierDeDemande,
): PieceManquanteDeDossierDeDemandeOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

export function writePieceManquanteDeJustificationDuRevenu(
  value: PieceManquanteDeJustificationDuRevenu,
): PieceManquanteDeJustificationDuRevenuOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

export function writePieceManquanteDeEtapeDeLHospitalisation(
  value: PieceManquanteDeEtapeDeLHospitalisation,
): PieceManquanteDeEtapeDeLHospitalisationOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

export function writePieceManquanteDeEtapeDuRetour(
  value: PieceManquanteDeEtapeDuRetour,
): PieceManquanteDeEtapeDuRetourOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

export function writePieceManquanteDePriseDeRendezVousDeLEvaluation(
  value: PieceManquanteDePriseDeRendezVousDeLEvaluation,
): PieceManquanteDePriseDeRendezVousDeLEvaluationOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

export function writePieceManquanteDeEtapeDeLaFin(
  value: PieceManquanteDeEtapeDeLaFin,
): PieceManquanteDeEtapeDeLaFinOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

export function writeService(value: Service): ServiceOutput {
  return {
    nom: value.nom,
    categorie: value.categorie,
  };
}

export function writePieceManquanteDeInstructionDeLaDemande(
  value: PieceManquanteDeInstructionDeLaDemande,
): PieceManquanteDeInstructionDeLaDemandeOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

export function writePieceManquanteDeArreteDuBareme(
  value: PieceManquanteDeArreteDuBareme,
): PieceManquanteDeArreteDuBaremeOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

export function writePieceManquanteDeConventionDeGestion(
  value: PieceManquanteDeConventionDeGestion,
): PieceManquanteDeConventionDeGestionOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}
