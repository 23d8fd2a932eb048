/**
 * Prévention partagée entre organismes de sécurité sociale: JSON to values, values to JSON.
 * Made by Attendu with prevention-partagee.ts. Do not edit: change the rules and build again.
 */

import {
  Choice,
  type Given,
  type Inputs,
  type Reading,
  type Shape,
  type Unfilled,
  hasOnly,
  isObject,
  isPlainObject,
  orNull,
  quickDay,
  quickNumber,
  readGiven,
  unfilled,
  writeDay,
} from 'attendu/runtime';
import type {
  AccordCadreDuCetaf,
  ActeDeBienVieillir,
  ActionPartenariale,
  AgeDepasse,
  ApplicationMetierDeDetection,
  ApplicationMetierDeDetection2,
  AseptCreeeEn2014,
  Attente,
  AvantageDuGuichet,
  Base,
  BaseDeLaBaisse,
  BaseDesPourcentages,
  BaseDesRemarques,
  Branche,
  ButDUneAction,
  CadreDUneConvention,
  CadreDUneConvention2,
  CoachingDeSanteActive,
  CompositionDeLaConferenceDesFinanceurs,
  CompositionDeLaConferenceDesFinanceurs2,
  ConceptionDUnParcoursCommun,
  ConceptionDUnParcoursCommun2,
  ConditionsDUnParcoursCoordonne,
  ConditionsDUnParcoursCoordonne2,
  ConditionsDeReussiteDUneStructureInterregime,
  ConditionsDeReussiteDUneStructureInterregime2,
  ConstructionDUnParcoursCommun,
  ConstructionDUnParcoursCommun2,
  DateDeLAvenant,
  DemandesDesCaissesDeLaMsa,
  DemandesDesCaissesDeLaMsa2,
  DesavantageDuLabel,
  DispositifDeCoordination,
  DomainePrioritaire,
  Dossier,
  EcueilsDUneCooperationCommeLePaerpa,
  EcueilsDUneCooperationCommeLePaerpa2,
  ElementDePrevention,
  EmployeurDesSalariesDUnGie,
  EnjeuDuSchemaStrategique,
  EntreeDeLaCnracl,
  EnvoiDeLaCafAuxFamilles,
  EnvoiDeLaCafAuxFamilles2,
  Equipe,
  ExtensionDuPartenariat,
  FacteurDHospitalisationEvitable,
  FacteurDeSuccesDesOrganismes,
  FacteurDeSuccesDuPaerpa,
  Financement,
  FormeJuridique,
  Gouvernance,
  Issue2,
  LabelDUneApplication,
  LabelDUneApplication2,
  MembresDUnGie,
  MembresDUneAsept,
  Mesure,
  MissionDeLaCoordinationDAppui,
  ModeDEmploiDuPlanPersonnaliseDeSante,
  ModeDEmploiDuPlanPersonnaliseDeSante2,
  ModeleDeCooperation,
  NiveauDePrevention,
  NiveauxDeLaTypologie,
  NombreDeNiveaux,
  ObjectifDUneActionPartenariale,
  ObjectifDeLInnovation,
  ObjectifDeSanteActive,
  ObjectifDuParcoursDePrevention,
  Objet,
  OptionContreLEparpillement,
  OrganismeDeLOffreCommune,
  OutilDeDetection,
  PartenariatRetenu,
  Pension,
  PeriodeDeCreation,
  Personnel,
  PersonnesAgeesDuPlan,
  PhenomeneRecent,
  PieceManquanteDeApplicationMetierDeDetection,
  PieceManquanteDeApplicationMetierDeDetectionOutput,
  PieceManquanteDeCadreDUneConvention,
  PieceManquanteDeCadreDUneConventionOutput,
  PieceManquanteDeCompositionDeLaConferenceDesFinanceurs,
  PieceManquanteDeCompositionDeLaConferenceDesFinanceursOutput,
  PieceManquanteDeConceptionDUnParcoursCommun,
  PieceManquanteDeConceptionDUnParcoursCommunOutput,
  PieceManquanteDeConditionsDUnParcoursCoordonne,
  PieceManquanteDeConditionsDUnParcoursCoordonneOutput,
  PieceManquanteDeConditionsDeReussiteDUneStructureInterregime,
  PieceManquanteDeConditionsDeReussiteDUneStructureInterregimeOutput,
  PieceManquanteDeConstructionDUnParcoursCommun,
  PieceManquanteDeConstructionDUnParcoursCommunOutput,
  PieceManquanteDeDemandesDesCaissesDeLaMsa,
  PieceManquanteDeDemandesDesCaissesDeLaMsaOutput,
  PieceManquanteDeEcueilsDUneCooperationCommeLePaerpa,
  PieceManquanteDeEcueilsDUneCooperationCommeLePaerpaOutput,
  PieceManquanteDeEnvoiDeLaCafAuxFamilles,
  PieceManquanteDeEnvoiDeLaCafAuxFamillesOutput,
  PieceManquanteDeLabelDUneApplication,
  PieceManquanteDeLabelDUneApplicationOutput,
  PieceManquanteDeModeDEmploiDuPlanPersonnaliseDeSante,
  PieceManquanteDeModeDEmploiDuPlanPersonnaliseDeSanteOutput,
  PieceManquanteDePilotageDUnProjetInformatique,
  PieceManquanteDePilotageDUnProjetInformatiqueOutput,
  PieceManquanteDePointsDAttentionDUneCooperationEntreOrganismes,
  PieceManquanteDePointsDAttentionDUneCooperationEntreOrganismesOutput,
  PieceManquanteDePrealablesDUneCooperation,
  PieceManquanteDePrealablesDUneCooperationOutput,
  PieceManquanteDePreconisationsDuRapport,
  PieceManquanteDePreconisationsDuRapportOutput,
  PieceManquanteDeProgrammesInterregimesDeLAnnee,
  PieceManquanteDeProgrammesInterregimesDeLAnneeOutput,
  PieceManquanteDeQualitesDuGuichetUnique,
  PieceManquanteDeQualitesDuGuichetUniqueOutput,
  PieceManquanteDeSiteCommunDePrevention,
  PieceManquanteDeSiteCommunDePreventionOutput,
  PieceManquanteDeSuccesDUneCooperationCommeLePaerpa,
  PieceManquanteDeSuccesDUneCooperationCommeLePaerpaOutput,
  PieceManquanteDeSuccesDUneCooperationEntreOrganismes,
  PieceManquanteDeSuccesDUneCooperationEntreOrganismesOutput,
  PilotageDUnProjetInformatique,
  PilotageDUnProjetInformatique2,
  PointDAttentionDuPaerpa,
  PointsDAttentionDUneCooperationEntreOrganismes,
  PointsDAttentionDUneCooperationEntreOrganismes2,
  PopulationDeLAgeMoyen,
  PorteeDeLaPresidencePartagee,
  PorteeDesFaiblesRevenus,
  PorteeDuTravailFormalise,
  PrealablesDUneCooperation,
  PrealablesDUneCooperation2,
  Precision,
  Preconisation,
  PreconisationsDuRapport,
  PreconisationsDuRapport2,
  ProgrammesInterregimesDeLAnnee,
  ProgrammesInterregimesDeLAnnee2,
  PublicCible,
  PublicDUnOutil,
  QualitesDuGuichetUnique,
  QualitesDuGuichetUnique2,
  QuestionDEpices,
  QuotientEgalAuPlafond,
  RaisonDuPublicCible,
  RealisationDuGuichet,
  Regime,
  RoleDeLEtat,
  SeuilDePrecarite,
  Signataire,
  Site,
  SiteCommunDePrevention,
  SiteCommunDePrevention2,
  SolutionPourCoordonnerLesDonnees,
  Structure,
  SuccesDUneCooperationCommeLePaerpa,
  SuccesDUneCooperationCommeLePaerpa2,
  SuccesDUneCooperationEntreOrganismes,
  SuccesDUneCooperationEntreOrganismes2,
  TailleDUneFamilleNombreuse,
  TauxCompare,
  TermeDeLaTypologie,
  ThemeDAtelier,
  TraitDesRemarques,
  TypeDApplication,
  Verdict,
  Verification,
  VisageDeLaCooperation,
} from './prevention-partagee.types.js';

export const VISAGE_DE_LA_COOPERATION: Choice<VisageDeLaCooperation> = new Choice([
  'mutualisation de moyens',
  'actions communes',
  'financement de structures',
]);

export const OBJECTIF_D_UNE_ACTION_PARTENARIALE: Choice<ObjectifDUneActionPartenariale> = new Choice([
  'gagner en efficience',
  'innover',
  'cibler certains publics',
]);

export const FACTEUR_D_HOSPITALISATION_EVITABLE: Choice<FacteurDHospitalisationEvitable> = new Choice([
  'dépression',
  'prise des médicaments',
  'dénutrition',
  'chutes',
]);

export const MISSION_DE_LA_COORDINATION_D_APPUI: Choice<MissionDeLaCoordinationDAppui> = new Choice([
  'informer et orienter',
  'appuyer la coordination',
  'apporter une expertise',
]);

export const MODELE_DE_COOPERATION: Choice<ModeleDeCooperation> = new Choice([
  'suite de conventions nationales',
  'structure locale',
]);

export const PARTENARIAT_RETENU: Choice<PartenariatRetenu> = new Choice([
  'convention pluriannuelle',
  'partenariat né en 2008',
  'projet de convention',
]);

export const ORGANISME_DE_L_OFFRE_COMMUNE: Choice<OrganismeDeLOffreCommune> = new Choice([
  'caisse nationale vieillesse',
  'caisse centrale agricole',
  'régime des indépendants',
]);

export const ACCORD_CADRE_DU_CETAF: Choice<AccordCadreDuCetaf> = new Choice(['CNAV et CETAF', 'CNAM et CETAF']);

export const ACTION_PARTENARIALE: Choice<ActionPartenariale> = new Choice([
  'mutualisation des outils',
  "promotion de l'examen",
  'promotion réciproque',
  'orientation vers les CARSAT',
]);

export const STRUCTURE: Choice<Structure> = new Choice(['GIE', 'ASEPT', 'CAP']);

export const POINT_D_ATTENTION_DU_PAERPA: Choice<PointDAttentionDuPaerpa> = new Choice([
  "systèmes d'information",
  'dispositifs multiples',
  "segmentation par l'âge",
  'modèle économique',
]);

export const FACTEUR_DE_SUCCES_DU_PAERPA: Choice<FacteurDeSuccesDuPaerpa> = new Choice([
  'insertion parmi les acteurs',
  'souplesse',
  'évolution des pratiques',
]);

export const ACTE_DE_BIEN_VIEILLIR: Choice<ActeDeBienVieillir> = new Choice([
  'bien dans ma tête',
  'bien dans mon corps',
  'bien avec les autres',
  'bien chez soi',
  'bien avec ma caisse de retraite',
]);

export const PERIODE_DE_CREATION: Choice<PeriodeDeCreation> = new Choice(['période ancienne', 'période récente']);

export const FACTEUR_DE_SUCCES_DES_ORGANISMES: Choice<FacteurDeSuccesDesOrganismes> = new Choice([
  'impulsion nationale',
  'liberté des acteurs locaux',
  'implication des acteurs locaux',
  "partage d'outils",
]);

export const TRAIT_DES_REMARQUES: Choice<TraitDesRemarques> = new Choice([
  'organisation des coopérations',
  'équité dans le pilotage',
]);

export const DOMAINE_PRIORITAIRE: Choice<DomainePrioritaire> = new Choice([
  'santé publique',
  'santé des enfants',
  'éducation thérapeutique',
]);

export const ENJEU_DU_SCHEMA_STRATEGIQUE: Choice<EnjeuDuSchemaStrategique> = new Choice([
  'performance et qualité',
  'simplification',
]);

export const PHENOMENE_RECENT: Choice<PhenomeneRecent> = new Choice(['segmentation des publics', 'rôle du numérique']);

export const OBJECTIF_DU_PARCOURS_DE_PREVENTION: Choice<ObjectifDuParcoursDePrevention> = new Choice([
  'lever les obstacles administratifs',
  'lever les freins sociaux',
  "accéder à l'examen",
]);

export const RAISON_DU_PUBLIC_CIBLE: Choice<RaisonDuPublicCible> = new Choice([
  'modèle déjà suivi',
  'profil des assurés',
  'évènements de vie',
]);

export const TYPE_D_APPLICATION: Choice<TypeDApplication> = new Choice(['institutionnelle', 'santé préventive']);

export const OBJECTIF_DE_SANTE_ACTIVE: Choice<ObjectifDeSanteActive> = new Choice([
  'connaître le corps',
  'analyser les habitudes',
  'acquérir des réflexes',
  'évaluer la progression',
]);

export const COACHING_DE_SANTE_ACTIVE: Choice<CoachingDeSanteActive> = new Choice(['nutrition', 'cœur', 'dos']);

export const OPTION_CONTRE_L_EPARPILLEMENT: Choice<OptionContreLEparpillement> = new Choice([
  'guichet unique',
  'label',
]);

export const DESAVANTAGE_DU_LABEL: Choice<DesavantageDuLabel> = new Choice(['lutte partielle', 'perte de contrôle']);

export const AVANTAGE_DU_GUICHET: Choice<AvantageDuGuichet> = new Choice([
  'coût mutualisé',
  'visibilité',
  'image',
  "clarté de l'offre",
]);

export const OBJECTIF_DE_L_INNOVATION: Choice<ObjectifDeLInnovation> = new Choice([
  'identifier les publics vulnérables',
  'proposer des actions adaptées',
]);

export const OUTIL_DE_DETECTION: Choice<OutilDeDetection> = new Choice([
  'observatoires des fragilités',
  'plateforme PFIDASS',
  'fouille de données',
  'questionnaire EPICES',
  'grille Fragire',
]);

export const QUESTION_D_EPICES: Choice<QuestionDEpices> = new Choice([
  'travailleur social',
  'complémentaire',
  'couple',
  'propriétaire',
  'difficultés financières',
  'sport',
  'spectacle',
  'vacances',
  'contacts familiaux',
  'hébergement',
  'aide matérielle',
]);

export const SOLUTION_POUR_COORDONNER_LES_DONNEES: Choice<SolutionPourCoordonnerLesDonnees> = new Choice([
  'par les observatoires',
  'par un fichier unique',
]);

export const PRECONISATION: Choice<Preconisation> = new Choice([
  'indicateurs communs',
  'gouvernance partagée',
  'suivi des partenariats',
  'pilotage informatique',
  'coopération à de nouveaux acteurs',
  'coopération à tous les parcours',
  'guichet virtuel',
  'outils dans les observatoires',
  'application métier unique',
  'actions in situ',
  'accompagnant numérique',
]);

export const VERIFICATION: Choice<Verification> = new Choice([
  'rang de la France',
  'écart de vie en bonne santé',
  'réduction du budget',
  "durée d'une COG",
  'effectif perdu en cinq ans au moins',
  'effectif perdu en cinq ans au plus',
  'visages de la coopération',
  "conception commune d'outils",
  'structures communes',
  'mise en commun de fonds',
  "existence d'une convention",
  'coopérations de la COG maladie',
  "objectifs d'une action partenariale annoncés",
  'adhérents de la MSA',
  "réponse à l'enquête",
  "facteurs d'hospitalisation annoncés",
  'missions de la CTA annoncées',
  'modèles de coopération annoncés',
  'partenariats annoncés',
  "organismes de l'offre commune annoncés",
  'conventions du CETAF annoncées',
  "année imprimée de l'avenant",
  'actions partenariales annoncées',
  "centres d'examens de santé",
  "fiches d'information des consultants",
  'allocataires retenus',
  'invitations et allocataires retenus',
  "année du rapport de l'expérimentation",
  'structures étudiées annoncées',
  'ancienneté du GIE IMPA',
  'salariés du GIE IMPA',
  'cycles commandés',
  'appels à la plateforme',
  'médecins qui ont fait un plan',
  "intervenants d'une conférence au moins",
  "intervenants d'une conférence au plus",
  'baisse des hospitalisations évitables',
  'hospitalisations évitables à 75 ans et plus',
  'entrées par les urgences',
  "points d'attention du PAERPA annoncés",
  'facteurs de succès du PAERPA annoncés',
  'collaborateurs réunis',
  'actes de Bien vieillir annoncés',
  'centres impliqués',
  'part des centres impliqués',
  "taux d'inscription",
  'taux de réalisation',
  'bilans sur invitations',
  'part des femmes',
  'femmes examinées',
  'âge moyen',
  'part des femmes vulnérables',
  'femmes vulnérables',
  'taux habituel des publics précaires au moins',
  'taux habituel des publics précaires au plus',
  'taux habituel des autres publics au moins',
  'taux habituel des autres publics au plus',
  'face à face et santé au travail',
  'face à face et services sociaux',
  'périodes de création annoncées',
  'facteurs de succès des organismes annoncés',
  'branches de 1967',
  'caisses nationales de 1967',
  'caisses qui font une remarque',
  'traits des remarques annoncés',
  "remarques sur l'organisation",
  "remarques sur l'équité",
  'total des remarques',
  'domaines prioritaires annoncés',
  'réponses pour la santé publique',
  'réponses pour la santé des enfants',
  "réponses pour l'éducation thérapeutique",
  'réponses pour les autres sujets au moins',
  'réponses pour les autres sujets au plus',
  'enjeux du schéma stratégique annoncés',
  'phénomènes récents annoncés',
  'niveaux de parcours annoncés',
  'objectifs du parcours de prévention annoncés',
  'raisons du public cible annoncées',
  'applications de 2017',
  "types d'applications annoncés",
  'objectifs de Santé active annoncés',
  'coachings annoncés',
  'enjeux clés de Santé active',
  'options annoncées',
  'désavantages du label annoncés',
  'avantages du guichet annoncés',
  'exclus du numérique',
  'citations des publics précaires',
  "écart d'espérance de vie",
  "objectifs de l'innovation annoncés",
  'outils de détection annoncés',
  'caisses du signalement PFIDASS',
  "questions de la grille d'accueil",
  'territoires de la fouille de données',
  "questions d'EPICES annoncées",
  'précarité résumée par EPICES',
  'points de la grille Fragire',
  'solutions annoncées',
  'kits pour cent professionnels',
  'professionnels du réseau',
  'préconisations numérotées',
]);

export const TERME_DE_LA_TYPOLOGIE: Choice<TermeDeLaTypologie> = new Choice([
  'parcours de vie',
  'parcours de santé',
  'parcours de soins',
  'parcours de prévention',
]);

export const BUT_D_UNE_ACTION: Choice<ButDUneAction> = new Choice([
  'prévenir la survenue',
  'détecter tôt',
  'pallier les conséquences',
  'soins palliatifs',
]);

export const THEME_D_ATELIER: Choice<ThemeDAtelier> = new Choice([
  'risque de chute',
  'plainte mnésique',
  'troubles anxio-dépressifs',
]);

export const SITE: Choice<Site> = new Choice(['Saint-Etienne', 'Annecy', 'autre site']);

export const PUBLIC_CIBLE: Choice<PublicCible> = new Choice([
  'personnes âgées',
  'personnes précaires',
  'femmes enceintes',
  'veuvage',
  'étudiants',
]);

export const BRANCHE: Choice<Branche> = new Choice(['Assurance vieillesse', 'Assurance famille', 'Assurance maladie']);

export const ELEMENT_DE_PREVENTION: Choice<ElementDePrevention> = new Choice([
  'alimentation équilibrée',
  'prévention des douleurs dorsales',
  'exercices contre le stress',
  'maladies sexuellement transmissibles et grossesse',
  "arrêt du tabac et de l'alcool",
  'activités physiques et grossesse',
  'vaccination des enfants',
]);

export const REGIME: Choice<Regime> = new Choice(['CARSAT', 'MSA', 'RSI', 'CNRACL']);

export const DISPOSITIF_DE_COORDINATION: Choice<DispositifDeCoordination> = new Choice([
  'PAERPA',
  "plateforme territoriale d'appui",
  'communauté professionnelle territoriale',
]);

export const SIGNATAIRE: Choice<Signataire> = new Choice(['État', 'CNAV', 'CCMSA', 'RSI national', 'CNRACL nationale']);

export const BASE: Choice<Base> = new Choice([
  'liste comptée',
  'sans calcul',
  'opérandes imprimés',
  'caisses ayant répondu',
  'remarques spontanées',
]);

export const PRECISION: Choice<Precision> = new Choice(['unité', 'dixième', 'centième']);

export const ATTENTE: Choice<Attente> = new Choice(['égal', 'dépasse', 'sans comparaison']);

export const MESURE: Choice<Mesure> = new Choice(['quantité', 'pour cent', 'ans', 'année', 'fois']);

export const ISSUE2: Choice<Issue2> = new Choice([
  'concorde',
  'ne concorde pas',
  'rien à recalculer',
  'chiffre absent',
]);

export const VERDICT: Choice<Verdict> = new Choice(['conforme', 'non conforme']);

export const PUBLIC_D_UN_OUTIL: Choice<PublicDUnOutil> = new Choice([
  'personnes âgées repérées en risque de fragilité',
  'assurés qui ont renoncé à des soins',
  'seniors fragiles',
  'personnes allant dans un CES',
  'retraités classés en GIR 5 et 6',
]);

export const NIVEAU_DE_PREVENTION: Choice<NiveauDePrevention> = new Choice([
  'primaire',
  'secondaire',
  'tertiaire',
  'quaternaire',
  'aucun niveau',
]);

export const EQUIPE: Choice<Equipe> = new Choice([
  'PFIDASS',
  'action sociale',
  'équipe retraite',
  'service social',
  'aucune équipe',
]);

export const FORME_JURIDIQUE: Choice<FormeJuridique> = new Choice(['groupement', 'association']);

export const OBJET: Choice<Objet> = new Choice([
  "politique d'action sociale mutualisée",
  "contenu d'ateliers labellisés",
  'programmes communs de prévention',
]);

export const FINANCEMENT: Choice<Financement> = new Choice([
  'autonome',
  'autonome avec subventions',
  'moyens des caisses membres',
]);

export const PERSONNEL: Choice<Personnel> = new Choice([
  'salariés propres et mises à disposition',
  'moyens sans salarié propre',
]);

export const GOUVERNANCE: Choice<Gouvernance> = new Choice(['MSA ou MSA et RSI', 'interrégime']);

const PENSION: Choice<Pension> = new Choice([
  'minimum vieillesse',
  'pension de réversion',
  'autre pension',
  'aucune pension',
]);

const BASE_DES_POURCENTAGES: Choice<BaseDesPourcentages> = new Choice(['caisses répondantes', 'réponses données']);

const BASE_DES_REMARQUES: Choice<BaseDesRemarques> = new Choice(['une remarque par caisse', 'nombre absent']);

const BASE_DE_LA_BAISSE: Choice<BaseDeLaBaisse> = new Choice(["effectif de l'année précédente", 'effectif du départ']);

const TAUX_COMPARE: Choice<TauxCompare> = new Choice(['inscriptions', 'bilans faits']);

const POPULATION_DE_L_AGE_MOYEN: Choice<PopulationDeLAgeMoyen> = new Choice([
  'femmes examinées',
  'toutes les personnes',
]);

const REALISATION_DU_GUICHET: Choice<RealisationDuGuichet> = new Choice(['délégation admise', 'en interne seulement']);

const SEUIL_DE_PRECARITE: Choice<SeuilDePrecarite> = new Choice([
  'seuil des quintiles',
  'seuil arrondi',
  'seuil propre aux jeunes',
]);

const NIVEAUX_DE_LA_TYPOLOGIE: Choice<NiveauxDeLaTypologie> = new Choice(['niveaux emboîtés', 'termes définis']);

const AGE_DEPASSE: Choice<AgeDepasse> = new Choice(['anniversaire passé', 'âge suivant']);

const NOMBRE_DE_NIVEAUX: Choice<NombreDeNiveaux> = new Choice(['trois niveaux', 'quatre niveaux']);

const PORTEE_DU_TRAVAIL_FORMALISE: Choice<PorteeDuTravailFormalise> = new Choice([
  'pour tous',
  'pour les malades chroniques',
]);

const PERSONNES_AGEES_DU_PLAN: Choice<PersonnesAgeesDuPlan> = new Choice(['âge du programme', 'âge à apprécier']);

const TAILLE_D_UNE_FAMILLE_NOMBREUSE: Choice<TailleDUneFamilleNombreuse> = new Choice([
  'quatre enfants',
  'cinq enfants',
]);

const PORTEE_DES_FAIBLES_REVENUS: Choice<PorteeDesFaiblesRevenus> = new Choice([
  'toutes les familles',
  'familles nombreuses seules',
]);

const QUOTIENT_EGAL_AU_PLAFOND: Choice<QuotientEgalAuPlafond> = new Choice(['égalité admise', 'égalité écartée']);

const EXTENSION_DU_PARTENARIAT: Choice<ExtensionDuPartenariat> = new Choice([
  "en attente de l'accord",
  'ouvert aux sites',
]);

const EMPLOYEUR_DES_SALARIES_D_UN_GIE: Choice<EmployeurDesSalariesDUnGie> = new Choice([
  'groupement employeur',
  'association employeur',
]);

const MEMBRES_D_UN_GIE: Choice<MembresDUnGie> = new Choice(['membres selon le tableau', 'membres selon le corps']);

const MEMBRES_D_UNE_ASEPT: Choice<MembresDUneAsept> = new Choice(['membres de la liste', 'membres ajoutés à la MSA']);

const PORTEE_DE_LA_PRESIDENCE_PARTAGEE: Choice<PorteeDeLaPresidencePartagee> = new Choice([
  'structures du paragraphe',
  'toutes les structures',
]);

const ASEPT_CREEE_EN2014: Choice<AseptCreeeEn2014> = new Choice(['première période', 'interrégime dès la convention']);

const ENTREE_DE_LA_CNRACL: Choice<EntreeDeLaCnracl> = new Choice(['signature en 2014', 'entrée en mai 2017']);

const ROLE_DE_L_ETAT: Choice<RoleDeLEtat> = new Choice(['État signataire', 'régimes seuls']);

const DATE_DE_L_AVENANT: Choice<DateDeLAvenant> = new Choice(['mai 2012', 'juin 2018']);

const MODE_D_EMPLOI_DU_PLAN_PERSONNALISE_DE_SANTE: Choice<ModeDEmploiDuPlanPersonnaliseDeSante> = new Choice([
  'synthèse',
  "questionnaire d'aide à la décision",
  'exemples de plans',
  'aide-mémoire des priorités',
  'modèle de bilan',
]);

const ENVOI_DE_LA_CAF_AUX_FAMILLES: Choice<EnvoiDeLaCafAuxFamilles> = new Choice([
  'plaquette de sensibilisation',
  "lettre d'accompagnement",
  "bulletin d'inscription joint à la lettre",
  "durée de l'examen expliquée",
  "contenu de l'examen expliqué",
  "bénéfices de l'examen expliqués",
  'consentement éclairé obtenu',
  'coordonnées du CES sur la lettre',
]);

const PROGRAMMES_INTERREGIMES_DE_L_ANNEE: Choice<ProgrammesInterregimesDeLAnnee> = new Choice([
  'évaluations communes',
  "bilan d'activité annuel",
  'méthodologie partagée',
]);

const COMPOSITION_DE_LA_CONFERENCE_DES_FINANCEURS: Choice<CompositionDeLaConferenceDesFinanceurs> = new Choice([
  'conseil départemental',
  'agence régionale de santé',
  'caisse de retraite CARSAT',
  'mutualité agricole MSA',
  'régime RSI',
  "délégué local de l'ANAH",
  'mutualité française',
  'retraite complémentaire AGIRC-ARRCO',
  'caisse primaire CPAM',
  'collectivités locales et EPCI',
]);

const SUCCES_D_UNE_COOPERATION_COMME_LE_PAERPA: Choice<SuccesDUneCooperationCommeLePaerpa> = new Choice([
  'insertion parmi des acteurs qui existent',
  "adaptation à l'environnement",
  'pratiques qui évoluent',
]);

const ECUEILS_D_UNE_COOPERATION_COMME_LE_PAERPA: Choice<EcueilsDUneCooperationCommeLePaerpa> = new Choice([
  "systèmes d'information qui communiquent",
  'aucune nouvelle structure',
  'stratégie nationale claire',
  'marges laissées au local',
  'financement pérenne examiné',
]);

const SUCCES_D_UNE_COOPERATION_ENTRE_ORGANISMES: Choice<SuccesDUneCooperationEntreOrganismes> = new Choice([
  'impulsion nationale donnée',
  'liberté laissée aux acteurs locaux',
  'acteurs locaux impliqués',
  'outils communs et bilans partagés',
]);

const POINTS_D_ATTENTION_D_UNE_COOPERATION_ENTRE_ORGANISMES: Choice<PointsDAttentionDUneCooperationEntreOrganismes> =
  new Choice([
    'besoin avéré et manque comblé',
    'tous les organismes associés',
    'réseaux harmonisés',
    'gouvernance cadrée par les caisses nationales',
    'réalisation et suivi assurés localement',
    'risque de confusion limité',
  ]);

const CONDITIONS_DE_REUSSITE_D_UNE_STRUCTURE_INTERREGIME: Choice<ConditionsDeReussiteDUneStructureInterregime> =
  new Choice([
    'gouvernance réellement partagée',
    'autonomie financière',
    'personnel en propre',
    "décisions des conseils d'administration respectées",
    "acteurs déjà en place élargis plutôt qu'ajoutés",
  ]);

const PREALABLES_D_UNE_COOPERATION: Choice<PrealablesDUneCooperation> = new Choice([
  "confiance de l'homologue",
  'impulsion plus forte',
  'motivation de longue durée',
  'feu vert de la direction',
]);

const CADRE_D_UNE_CONVENTION: Choice<CadreDUneConvention> = new Choice([
  'place et missions de chacun définies',
  'gouvernance actée',
  'modèle type repris',
  "modalités d'évaluation de l'action",
  'bilan transmis aux caisses nationales',
]);

const SITE_COMMUN_DE_PREVENTION: Choice<SiteCommunDePrevention> = new Choice([
  'référentiels pour animer des ateliers',
  'tous les ateliers du territoire référencés',
  'information adaptée aux réalités locales',
  'information remontée par chaque région',
]);

const DEMANDES_DES_CAISSES_DE_LA_MSA: Choice<DemandesDesCaissesDeLaMsa> = new Choice([
  'comitologie ou structure commune',
  'partenariats facilités',
  'actions visibles entre régimes',
  'contacts entre organismes de taille différente',
  'partage ou rotation de la gouvernance',
  'reconnaissance mutuelle des DCGDR',
]);

const CONCEPTION_D_UN_PARCOURS_COMMUN: Choice<ConceptionDUnParcoursCommun> = new Choice([
  'public cible clair',
  'public conforme aux objectifs de chacun',
  'objectifs communs majoritaires',
  'objectifs particuliers restés annexes',
  'accord sur la stratégie et les techniques',
  'éléments définis en réunions préparatoires',
]);

const CONSTRUCTION_D_UN_PARCOURS_COMMUN: Choice<ConstructionDUnParcoursCommun> = new Choice([
  "construction commune dès l'origine",
  'ateliers et activités construits ensemble',
  'communication externe commune',
  'évaluation prévue dès la mise en place',
  'autres caisses associées selon leur domaine',
  'publics fragiles parmi les objectifs',
]);

const PILOTAGE_D_UN_PROJET_INFORMATIQUE: Choice<PilotageDUnProjetInformatique> = new Choice([
  'rôles identifiés et définis',
  "points d'étape réguliers",
  'interlocuteur unique dans chaque structure',
  'objectifs hiérarchisés avec la DSS',
  'calendrier et jalons partagés',
  'indicateurs spécifiques',
  'indicateurs mesurables',
  'indicateurs acceptables',
  'indicateurs réalistes',
  'indicateurs définis dans le temps',
  "méthode d'analyse de valeur identique",
  'schéma directeur aligné',
  "vues du système d'information mises à disposition",
  "retour d'expérience préalable",
  'solutions pérennes et fiables',
  'briques mutualisées et ouvertes',
]);

const QUALITES_DU_GUICHET_UNIQUE: Choice<QualitesDuGuichetUnique> = new Choice([
  'réalisation admise',
  'offre de prévention centralisée',
  'orientation par questionnaire et parcours',
  'transversal à toutes les branches',
  'site internet',
  'application mobile',
  "site adapté à la taille de l'écran",
  'présentation claire et moderne',
  'essais avec des assurés de tout âge et de tout profil',
  "outil de recherche vers le reste de l'offre",
  'accès de tous à tous les messages',
  'liens avec des objets connectés',
]);

const LABEL_D_UNE_APPLICATION: Choice<LabelDUneApplication> = new Choice(['cahier des charges strict rempli']);

const PRECONISATIONS_DU_RAPPORT: Choice<PreconisationsDuRapport> = new Choice([
  'indicateurs et objectifs communs dans les COG et CPOG',
  'taux de participation définis en commun',
  "objectifs transverses dans la prime d'intéressement",
  "discussion entre directeurs d'un même territoire",
  'objectif croissant de coopération dans les CPOG',
  'gouvernance partagée et rôles alternés',
  'partenariats vivants avec bilan et suivi',
  'incitations qui récompensent la mise en commun',
  'projets informatiques pilotés et systèmes harmonisés',
  'coopération étendue à de nouveaux acteurs',
  'coopération étendue à tous les parcours',
  'guichet unique virtuel',
  'outils de détection dans les observatoires régionaux',
  'fichier et application métier uniques',
  'actions au plus près des publics fragiles',
  'accompagnant numérique unique',
]);

const CONDITIONS_D_UN_PARCOURS_COORDONNE: Choice<ConditionsDUnParcoursCoordonne> = new Choice([
  'parcours selon le public cible',
  'coopération dès la mise en place',
  'coopération à chaque réajustement',
  'organisme pilote identifié',
  'évaluation régulière prévue et formalisée',
]);

const APPLICATION_METIER_DE_DETECTION: Choice<ApplicationMetierDeDetection> = new Choice([
  "données de l'observatoire des fragilités",
  'signalements de la PFIDASS',
  'résultats du datamining',
  'scores EPICES',
  'évaluations Fragire',
  'compatible avec toutes les caisses',
]);

const LIMITS_1 = { scale: 0, min: 0, max: 1000 };

const LIMITS_2 = { scale: 0, min: 0, max: 130 };

const LIMITS_3 = { scale: 0, min: 1, max: 6 };

const ANY_SCALE_2 = { scale: 2, min: null, max: null };

const LIMITS_5 = { scale: 0, min: 0, max: 20 };

const LIMITS_6 = { scale: 0, min: 2006, max: 2100 };

const ANY_SCALE_0 = { scale: 0, min: null, max: null };

/** A whole number from 0 to 1000. */
function readNumber1(value: unknown): number | undefined {
  if (typeof value === 'number' && (value | 0) === value && value >= 0 && value <= 1000) return value | 0;
  return quickNumber(value, LIMITS_1);
}

/** A whole number from 0 to 130. */
function readNumber2(value: unknown): number | undefined {
  if (typeof value === 'number' && (value | 0) === value && value >= 0 && value <= 130) return value | 0;
  return quickNumber(value, LIMITS_2);
}

/** A whole number from 1 to 6. */
function readNumber3(value: unknown): number | undefined {
  if (typeof value === 'number' && (value | 0) === value && value >= 1 && value <= 6) return value | 0;
  return quickNumber(value, LIMITS_3);
}

/** A number of at most 2 decimals. */
function readNumber4(value: unknown): number | undefined {
  if (typeof value === 'number' && (value | 0) === value) return (value | 0) * 100;
  return quickNumber(value, ANY_SCALE_2);
}

/** A whole number from 0 to 20. */
function readNumber5(value: unknown): number | undefined {
  if (typeof value === 'number' && (value | 0) === value && value >= 0 && value <= 20) return value | 0;
  return quickNumber(value, LIMITS_5);
}

/** A whole number from 2006 to 2100. */
function readNumber6(value: unknown): number | undefined {
  if (typeof value === 'number' && (value | 0) === value && value >= 2006 && value <= 2100) return value | 0;
  return quickNumber(value, LIMITS_6);
}

/** A whole number. */
function readNumber7(value: unknown): number | undefined {
  if (typeof value === 'number' && (value | 0) === value) return value | 0;
  return quickNumber(value, ANY_SCALE_0);
}

export const PIECE_MANQUANTE_DE_MODE_D_EMPLOI_DU_PLAN_PERSONNALISE_DE_SANTE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: MODE_D_EMPLOI_DU_PLAN_PERSONNALISE_DE_SANTE.values } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_ENVOI_DE_LA_CAF_AUX_FAMILLES_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: ENVOI_DE_LA_CAF_AUX_FAMILLES.values } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_PROGRAMMES_INTERREGIMES_DE_L_ANNEE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: PROGRAMMES_INTERREGIMES_DE_L_ANNEE.values } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_COMPOSITION_DE_LA_CONFERENCE_DES_FINANCEURS_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: COMPOSITION_DE_LA_CONFERENCE_DES_FINANCEURS.values } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_SUCCES_D_UNE_COOPERATION_COMME_LE_PAERPA_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: SUCCES_D_UNE_COOPERATION_COMME_LE_PAERPA.values } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_ECUEILS_D_UNE_COOPERATION_COMME_LE_PAERPA_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: ECUEILS_D_UNE_COOPERATION_COMME_LE_PAERPA.values } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_SUCCES_D_UNE_COOPERATION_ENTRE_ORGANISMES_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: SUCCES_D_UNE_COOPERATION_ENTRE_ORGANISMES.values } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_POINTS_D_ATTENTION_D_UNE_COOPERATION_ENTRE_ORGANISMES_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: {
      name: 'pièce',
      shape: { kind: 'choice', values: POINTS_D_ATTENTION_D_UNE_COOPERATION_ENTRE_ORGANISMES.values },
    },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_CONDITIONS_DE_REUSSITE_D_UNE_STRUCTURE_INTERREGIME_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: {
      name: 'pièce',
      shape: { kind: 'choice', values: CONDITIONS_DE_REUSSITE_D_UNE_STRUCTURE_INTERREGIME.values },
    },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_PREALABLES_D_UNE_COOPERATION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: PREALABLES_D_UNE_COOPERATION.values } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_CADRE_D_UNE_CONVENTION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: CADRE_D_UNE_CONVENTION.values } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_SITE_COMMUN_DE_PREVENTION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: SITE_COMMUN_DE_PREVENTION.values } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_DEMANDES_DES_CAISSES_DE_LA_MSA_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: DEMANDES_DES_CAISSES_DE_LA_MSA.values } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_CONCEPTION_D_UN_PARCOURS_COMMUN_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: CONCEPTION_D_UN_PARCOURS_COMMUN.values } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_CONSTRUCTION_D_UN_PARCOURS_COMMUN_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: CONSTRUCTION_D_UN_PARCOURS_COMMUN.values } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_PILOTAGE_D_UN_PROJET_INFORMATIQUE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: PILOTAGE_D_UN_PROJET_INFORMATIQUE.values } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_QUALITES_DU_GUICHET_UNIQUE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: QUALITES_DU_GUICHET_UNIQUE.values } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_LABEL_D_UNE_APPLICATION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: LABEL_D_UNE_APPLICATION.values } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_PRECONISATIONS_DU_RAPPORT_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: PRECONISATIONS_DU_RAPPORT.values } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_CONDITIONS_D_UN_PARCOURS_COORDONNE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: CONDITIONS_D_UN_PARCOURS_COORDONNE.values } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_APPLICATION_METIER_DE_DETECTION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: APPLICATION_METIER_DE_DETECTION.values } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

const MODE_D_EMPLOI_DU_PLAN_PERSONNALISE_DE_SANTE2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    synthese: { name: 'synthèse', shape: { kind: 'boolean' } },
    questionnaireDAideALaDecision: { name: "questionnaire d'aide à la décision", shape: { kind: 'boolean' } },
    exemplesDePlans: { name: 'exemples de plans', shape: { kind: 'boolean' } },
    aideMemoireDesPriorites: { name: 'aide-mémoire des priorités', shape: { kind: 'boolean' } },
    modeleDeBilan: { name: 'modèle de bilan', shape: { kind: 'boolean' } },
  },
};

const ENVOI_DE_LA_CAF_AUX_FAMILLES2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    plaquetteDeSensibilisation: { name: 'plaquette de sensibilisation', shape: { kind: 'boolean' } },
    lettreDAccompagnement: { name: "lettre d'accompagnement", shape: { kind: 'boolean' } },
    bulletinDInscriptionJointALaLettre: {
      name: "bulletin d'inscription joint à la lettre",
      shape: { kind: 'boolean' },
    },
    dureeDeLExamenExpliquee: { name: "durée de l'examen expliquée", shape: { kind: 'boolean' } },
    contenuDeLExamenExplique: { name: "contenu de l'examen expliqué", shape: { kind: 'boolean' } },
    beneficesDeLExamenExpliques: { name: "bénéfices de l'examen expliqués", shape: { kind: 'boolean' } },
    consentementEclaireObtenu: { name: 'consentement éclairé obtenu', shape: { kind: 'boolean' } },
    coordonneesDuCesSurLaLettre: { name: 'coordonnées du CES sur la lettre', shape: { kind: 'boolean' } },
  },
};

const PROGRAMMES_INTERREGIMES_DE_L_ANNEE2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    evaluationsCommunes: { name: 'évaluations communes', shape: { kind: 'boolean' } },
    bilanDActiviteAnnuel: { name: "bilan d'activité annuel", shape: { kind: 'boolean' } },
    methodologiePartagee: { name: 'méthodologie partagée', shape: { kind: 'boolean' } },
  },
};

const COMPOSITION_DE_LA_CONFERENCE_DES_FINANCEURS2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    conseilDepartemental: { name: 'conseil départemental', shape: { kind: 'boolean' } },
    agenceRegionaleDeSante: { name: 'agence régionale de santé', shape: { kind: 'boolean' } },
    caisseDeRetraiteCarsat: { name: 'caisse de retraite CARSAT', shape: { kind: 'boolean' } },
    mutualiteAgricoleMsa: { name: 'mutualité agricole MSA', shape: { kind: 'boolean' } },
    regimeRsi: { name: 'régime RSI', shape: { kind: 'boolean' } },
    delegueLocalDeLAnah: { name: "délégué local de l'ANAH", shape: { kind: 'boolean' } },
    mutualiteFrancaise: { name: 'mutualité française', shape: { kind: 'boolean' } },
    retraiteComplementaireAgircArrco: { name: 'retraite complémentaire AGIRC-ARRCO', shape: { kind: 'boolean' } },
    caissePrimaireCpam: { name: 'caisse primaire CPAM', shape: { kind: 'boolean' } },
    collectivitesLocalesEtEpci: { name: 'collectivités locales et EPCI', shape: { kind: 'boolean' } },
  },
};

const SUCCES_D_UNE_COOPERATION_COMME_LE_PAERPA2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    insertionParmiDesActeursQuiExistent: {
      name: 'insertion parmi des acteurs qui existent',
      shape: { kind: 'boolean' },
    },
    adaptationALEnvironnement: { name: "adaptation à l'environnement", shape: { kind: 'boolean' } },
    pratiquesQuiEvoluent: { name: 'pratiques qui évoluent', shape: { kind: 'boolean' } },
  },
};

const ECUEILS_D_UNE_COOPERATION_COMME_LE_PAERPA2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    systemesDInformationQuiCommuniquent: {
      name: "systèmes d'information qui communiquent",
      shape: { kind: 'boolean' },
    },
    aucuneNouvelleStructure: { name: 'aucune nouvelle structure', shape: { kind: 'boolean' } },
    strategieNationaleClaire: { name: 'stratégie nationale claire', shape: { kind: 'boolean' } },
    margesLaisseesAuLocal: { name: 'marges laissées au local', shape: { kind: 'boolean' } },
    financementPerenneExamine: { name: 'financement pérenne examiné', shape: { kind: 'boolean' } },
  },
};

const SUCCES_D_UNE_COOPERATION_ENTRE_ORGANISMES2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    impulsionNationaleDonnee: { name: 'impulsion nationale donnée', shape: { kind: 'boolean' } },
    liberteLaisseeAuxActeursLocaux: { name: 'liberté laissée aux acteurs locaux', shape: { kind: 'boolean' } },
    acteursLocauxImpliques: { name: 'acteurs locaux impliqués', shape: { kind: 'boolean' } },
    outilsCommunsEtBilansPartages: { name: 'outils communs et bilans partagés', shape: { kind: 'boolean' } },
  },
};

const POINTS_D_ATTENTION_D_UNE_COOPERATION_ENTRE_ORGANISMES2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    besoinAvereEtManqueComble: { name: 'besoin avéré et manque comblé', shape: { kind: 'boolean' } },
    tousLesOrganismesAssocies: { name: 'tous les organismes associés', shape: { kind: 'boolean' } },
    reseauxHarmonises: { name: 'réseaux harmonisés', shape: { kind: 'boolean' } },
    gouvernanceCadreeParLesCaissesNationales: {
      name: 'gouvernance cadrée par les caisses nationales',
      shape: { kind: 'boolean' },
    },
    realisationEtSuiviAssuresLocalement: {
      name: 'réalisation et suivi assurés localement',
      shape: { kind: 'boolean' },
    },
    risqueDeConfusionLimite: { name: 'risque de confusion limité', shape: { kind: 'boolean' } },
  },
};

const CONDITIONS_DE_REUSSITE_D_UNE_STRUCTURE_INTERREGIME2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    gouvernanceReellementPartagee: { name: 'gouvernance réellement partagée', shape: { kind: 'boolean' } },
    autonomieFinanciere: { name: 'autonomie financière', shape: { kind: 'boolean' } },
    personnelEnPropre: { name: 'personnel en propre', shape: { kind: 'boolean' } },
    decisionsDesConseilsDAdministrationRespectees: {
      name: "décisions des conseils d'administration respectées",
      shape: { kind: 'boolean' },
    },
    acteursDejaEnPlaceElargisPlutotQuAjoutes: {
      name: "acteurs déjà en place élargis plutôt qu'ajoutés",
      shape: { kind: 'boolean' },
    },
  },
};

const PREALABLES_D_UNE_COOPERATION2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    confianceDeLHomologue: { name: "confiance de l'homologue", shape: { kind: 'boolean' } },
    impulsionPlusForte: { name: 'impulsion plus forte', shape: { kind: 'boolean' } },
    motivationDeLongueDuree: { name: 'motivation de longue durée', shape: { kind: 'boolean' } },
    feuVertDeLaDirection: { name: 'feu vert de la direction', shape: { kind: 'boolean' } },
  },
};

const CADRE_D_UNE_CONVENTION2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    placeEtMissionsDeChacunDefinies: { name: 'place et missions de chacun définies', shape: { kind: 'boolean' } },
    gouvernanceActee: { name: 'gouvernance actée', shape: { kind: 'boolean' } },
    modeleTypeRepris: { name: 'modèle type repris', shape: { kind: 'boolean' } },
    modalitesDEvaluationDeLAction: { name: "modalités d'évaluation de l'action", shape: { kind: 'boolean' } },
    bilanTransmisAuxCaissesNationales: { name: 'bilan transmis aux caisses nationales', shape: { kind: 'boolean' } },
  },
};

const SITE_COMMUN_DE_PREVENTION2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    referentielsPourAnimerDesAteliers: { name: 'référentiels pour animer des ateliers', shape: { kind: 'boolean' } },
    tousLesAteliersDuTerritoireReferences: {
      name: 'tous les ateliers du territoire référencés',
      shape: { kind: 'boolean' },
    },
    informationAdapteeAuxRealitesLocales: {
      name: 'information adaptée aux réalités locales',
      shape: { kind: 'boolean' },
    },
    informationRemonteeParChaqueRegion: { name: 'information remontée par chaque région', shape: { kind: 'boolean' } },
  },
};

const DEMANDES_DES_CAISSES_DE_LA_MSA2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    comitologieOuStructureCommune: { name: 'comitologie ou structure commune', shape: { kind: 'boolean' } },
    partenariatsFacilites: { name: 'partenariats facilités', shape: { kind: 'boolean' } },
    actionsVisiblesEntreRegimes: { name: 'actions visibles entre régimes', shape: { kind: 'boolean' } },
    contactsEntreOrganismesDeTailleDifferente: {
      name: 'contacts entre organismes de taille différente',
      shape: { kind: 'boolean' },
    },
    partageOuRotationDeLaGouvernance: { name: 'partage ou rotation de la gouvernance', shape: { kind: 'boolean' } },
    reconnaissanceMutuelleDesDcgdr: { name: 'reconnaissance mutuelle des DCGDR', shape: { kind: 'boolean' } },
  },
};

const CONCEPTION_D_UN_PARCOURS_COMMUN2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    publicCibleClair: { name: 'public cible clair', shape: { kind: 'boolean' } },
    publicConformeAuxObjectifsDeChacun: { name: 'public conforme aux objectifs de chacun', shape: { kind: 'boolean' } },
    objectifsParticuliersRestesAnnexes: { name: 'objectifs particuliers restés annexes', shape: { kind: 'boolean' } },
    accordSurLaStrategieEtLesTechniques: {
      name: 'accord sur la stratégie et les techniques',
      shape: { kind: 'boolean' },
    },
    elementsDefinisEnReunionsPreparatoires: {
      name: 'éléments définis en réunions préparatoires',
      shape: { kind: 'boolean' },
    },
  },
};

const CONSTRUCTION_D_UN_PARCOURS_COMMUN2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    constructionCommuneDesLOrigine: { name: "construction commune dès l'origine", shape: { kind: 'boolean' } },
    ateliersEtActivitesConstruitsEnsemble: {
      name: 'ateliers et activités construits ensemble',
      shape: { kind: 'boolean' },
    },
    communicationExterneCommune: { name: 'communication externe commune', shape: { kind: 'boolean' } },
    evaluationPrevueDesLaMiseEnPlace: { name: 'évaluation prévue dès la mise en place', shape: { kind: 'boolean' } },
    autresCaissesAssocieesSelonLeurDomaine: {
      name: 'autres caisses associées selon leur domaine',
      shape: { kind: 'boolean' },
    },
    publicsFragilesParmiLesObjectifs: { name: 'publics fragiles parmi les objectifs', shape: { kind: 'boolean' } },
  },
};

const PILOTAGE_D_UN_PROJET_INFORMATIQUE2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    rolesIdentifiesEtDefinis: { name: 'rôles identifiés et définis', shape: { kind: 'boolean' } },
    pointsDEtapeReguliers: { name: "points d'étape réguliers", shape: { kind: 'boolean' } },
    interlocuteurUniqueDansChaqueStructure: {
      name: 'interlocuteur unique dans chaque structure',
      shape: { kind: 'boolean' },
    },
    objectifsHierarchisesAvecLaDss: { name: 'objectifs hiérarchisés avec la DSS', shape: { kind: 'boolean' } },
    calendrierEtJalonsPartages: { name: 'calendrier et jalons partagés', shape: { kind: 'boolean' } },
    indicateursSpecifiques: { name: 'indicateurs spécifiques', shape: { kind: 'boolean' } },
    indicateursMesurables: { name: 'indicateurs mesurables', shape: { kind: 'boolean' } },
    indicateursAcceptables: { name: 'indicateurs acceptables', shape: { kind: 'boolean' } },
    indicateursRealistes: { name: 'indicateurs réalistes', shape: { kind: 'boolean' } },
    indicateursDefinisDansLeTemps: { name: 'indicateurs définis dans le temps', shape: { kind: 'boolean' } },
    methodeDAnalyseDeValeurIdentique: { name: "méthode d'analyse de valeur identique", shape: { kind: 'boolean' } },
    schemaDirecteurAligne: { name: 'schéma directeur aligné', shape: { kind: 'boolean' } },
    vuesDuSystemeDInformationMisesADisposition: {
      name: "vues du système d'information mises à disposition",
      shape: { kind: 'boolean' },
    },
    retourDExperiencePrealable: { name: "retour d'expérience préalable", shape: { kind: 'boolean' } },
    solutionsPerennesEtFiables: { name: 'solutions pérennes et fiables', shape: { kind: 'boolean' } },
    briquesMutualiseesEtOuvertes: { name: 'briques mutualisées et ouvertes', shape: { kind: 'boolean' } },
  },
};

const QUALITES_DU_GUICHET_UNIQUE2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    offreDePreventionCentralisee: { name: 'offre de prévention centralisée', shape: { kind: 'boolean' } },
    orientationParQuestionnaireEtParcours: {
      name: 'orientation par questionnaire et parcours',
      shape: { kind: 'boolean' },
    },
    transversalAToutesLesBranches: { name: 'transversal à toutes les branches', shape: { kind: 'boolean' } },
    siteInternet: { name: 'site internet', shape: { kind: 'boolean' } },
    applicationMobile: { name: 'application mobile', shape: { kind: 'boolean' } },
    siteAdapteALaTailleDeLEcran: { name: "site adapté à la taille de l'écran", shape: { kind: 'boolean' } },
    presentationClaireEtModerne: { name: 'présentation claire et moderne', shape: { kind: 'boolean' } },
    essaisAvecDesAssuresDeToutAgeEtDeToutProfil: {
      name: 'essais avec des assurés de tout âge et de tout profil',
      shape: { kind: 'boolean' },
    },
    outilDeRechercheVersLeResteDeLOffre: {
      name: "outil de recherche vers le reste de l'offre",
      shape: { kind: 'boolean' },
    },
    accesDeTousATousLesMessages: { name: 'accès de tous à tous les messages', shape: { kind: 'boolean' } },
    liensAvecDesObjetsConnectes: { name: 'liens avec des objets connectés', shape: { kind: 'boolean' } },
  },
};

const LABEL_D_UNE_APPLICATION2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    cahierDesChargesStrictRempli: { name: 'cahier des charges strict rempli', shape: { kind: 'boolean' } },
  },
};

const PRECONISATIONS_DU_RAPPORT2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    indicateursEtObjectifsCommunsDansLesCogEtCpog: {
      name: 'indicateurs et objectifs communs dans les COG et CPOG',
      shape: { kind: 'boolean' },
    },
    tauxDeParticipationDefinisEnCommun: { name: 'taux de participation définis en commun', shape: { kind: 'boolean' } },
    objectifsTransversesDansLaPrimeDInteressement: {
      name: "objectifs transverses dans la prime d'intéressement",
      shape: { kind: 'boolean' },
    },
    discussionEntreDirecteursDUnMemeTerritoire: {
      name: "discussion entre directeurs d'un même territoire",
      shape: { kind: 'boolean' },
    },
    objectifCroissantDeCooperationDansLesCpog: {
      name: 'objectif croissant de coopération dans les CPOG',
      shape: { kind: 'boolean' },
    },
    gouvernancePartageeEtRolesAlternes: { name: 'gouvernance partagée et rôles alternés', shape: { kind: 'boolean' } },
    partenariatsVivantsAvecBilanEtSuivi: {
      name: 'partenariats vivants avec bilan et suivi',
      shape: { kind: 'boolean' },
    },
    incitationsQuiRecompensentLaMiseEnCommun: {
      name: 'incitations qui récompensent la mise en commun',
      shape: { kind: 'boolean' },
    },
    projetsInformatiquesPilotesEtSystemesHarmonises: {
      name: 'projets informatiques pilotés et systèmes harmonisés',
      shape: { kind: 'boolean' },
    },
    cooperationEtendueADeNouveauxActeurs: {
      name: 'coopération étendue à de nouveaux acteurs',
      shape: { kind: 'boolean' },
    },
    cooperationEtendueATousLesParcours: { name: 'coopération étendue à tous les parcours', shape: { kind: 'boolean' } },
    guichetUniqueVirtuel: { name: 'guichet unique virtuel', shape: { kind: 'boolean' } },
    outilsDeDetectionDansLesObservatoiresRegionaux: {
      name: 'outils de détection dans les observatoires régionaux',
      shape: { kind: 'boolean' },
    },
    fichierEtApplicationMetierUniques: { name: 'fichier et application métier uniques', shape: { kind: 'boolean' } },
    actionsAuPlusPresDesPublicsFragiles: {
      name: 'actions au plus près des publics fragiles',
      shape: { kind: 'boolean' },
    },
    accompagnantNumeriqueUnique: { name: 'accompagnant numérique unique', shape: { kind: 'boolean' } },
  },
};

const CONDITIONS_D_UN_PARCOURS_COORDONNE2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    parcoursSelonLePublicCible: { name: 'parcours selon le public cible', shape: { kind: 'boolean' } },
    cooperationDesLaMiseEnPlace: { name: 'coopération dès la mise en place', shape: { kind: 'boolean' } },
    cooperationAChaqueReajustement: { name: 'coopération à chaque réajustement', shape: { kind: 'boolean' } },
    organismePiloteIdentifie: { name: 'organisme pilote identifié', shape: { kind: 'boolean' } },
    evaluationRegulierePrevueEtFormalisee: {
      name: 'évaluation régulière prévue et formalisée',
      shape: { kind: 'boolean' },
    },
  },
};

const APPLICATION_METIER_DE_DETECTION2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    donneesDeLObservatoireDesFragilites: {
      name: "données de l'observatoire des fragilités",
      shape: { kind: 'boolean' },
    },
    signalementsDeLaPfidass: { name: 'signalements de la PFIDASS', shape: { kind: 'boolean' } },
    resultatsDuDatamining: { name: 'résultats du datamining', shape: { kind: 'boolean' } },
    scoresEpices: { name: 'scores EPICES', shape: { kind: 'boolean' } },
    evaluationsFragire: { name: 'évaluations Fragire', shape: { kind: 'boolean' } },
    compatibleAvecToutesLesCaisses: { name: 'compatible avec toutes les caisses', shape: { kind: 'boolean' } },
  },
};

/** What a dossier may give: its données, and the questions with the reading retained. */
export const INPUTS: Inputs = {
  verificationDemandee: { name: 'vérification demandée', shape: { kind: 'choice', values: VERIFICATION.values } },
  objectifsDuParcours: { name: 'objectifs du parcours', shape: { kind: 'number', scale: 0, min: 0, max: 1000 } },
  objectifsCommuns: { name: 'objectifs communs', shape: { kind: 'number', scale: 0, min: 0, max: 1000 } },
  projetAPlusieursOrganismes: { name: 'projet à plusieurs organismes', shape: { kind: 'boolean' } },
  guichetDelegue: { name: 'guichet délégué', shape: { kind: 'boolean' } },
  cahierDesChargesPrecis: { name: 'cahier des charges précis', shape: { kind: 'boolean' } },
  rencontreDUnTravailleurSocial: { name: "rencontre d'un travailleur social", shape: { kind: 'boolean' } },
  complementaireSante: { name: 'complémentaire santé', shape: { kind: 'boolean' } },
  vieEnCouple: { name: 'vie en couple', shape: { kind: 'boolean' } },
  proprieteDuLogement: { name: 'propriété du logement', shape: { kind: 'boolean' } },
  difficultesDansLeMois: { name: 'difficultés dans le mois', shape: { kind: 'boolean' } },
  sportDansLAnnee: { name: "sport dans l'année", shape: { kind: 'boolean' } },
  spectacleDansLAnnee: { name: "spectacle dans l'année", shape: { kind: 'boolean' } },
  vacancesDansLAnnee: { name: "vacances dans l'année", shape: { kind: 'boolean' } },
  contactsFamiliauxRecents: { name: 'contacts familiaux récents', shape: { kind: 'boolean' } },
  hebergementPossible: { name: 'hébergement possible', shape: { kind: 'boolean' } },
  aideMateriellePossible: { name: 'aide matérielle possible', shape: { kind: 'boolean' } },
  age: { name: 'âge', shape: { kind: 'number', scale: 0, min: 0, max: 130 } },
  jourMemeDeLAnniversaire: { name: "jour même de l'anniversaire", shape: { kind: 'boolean' } },
  assureDuRegimeGeneral: { name: 'assuré du régime général', shape: { kind: 'boolean' } },
  retraite: { name: 'retraité', shape: { kind: 'boolean' } },
  caisseDuRetraite: { name: 'caisse du retraité', shape: { kind: 'choice', values: REGIME.values } },
  gir: { name: 'GIR', shape: { kind: 'number', scale: 0, min: 1, max: 6 } },
  girTemporaire: { name: 'GIR temporaire', shape: { kind: 'boolean' } },
  risqueDePerteDAutonomie: { name: "risque de perte d'autonomie", shape: { kind: 'boolean' } },
  situationDeFragilite: { name: 'situation de fragilité', shape: { kind: 'boolean' } },
  maladieChronique: { name: 'maladie chronique', shape: { kind: 'boolean' } },
  travailFormaliseNecessaire: { name: 'travail formalisé nécessaire', shape: { kind: 'boolean' } },
  fragiliseParLEtatDeSante: { name: "fragilisé par l'état de santé", shape: { kind: 'boolean' } },
  precarite: { name: 'précarité', shape: { kind: 'boolean' } },
  eloigneDuSystemeDeSante: { name: 'éloigné du système de santé', shape: { kind: 'boolean' } },
  suiviMedicalRegulier: { name: 'suivi médical régulier', shape: { kind: 'boolean' } },
  depistagesOrganises: { name: 'dépistages organisés', shape: { kind: 'boolean' } },
  facteursReperes: {
    name: 'facteurs repérés',
    shape: {
      kind: 'list',
      of: { kind: 'choice', values: FACTEUR_D_HOSPITALISATION_EVITABLE.values },
      sortedBy: null,
      atMost: 1000,
    },
  },
  dateDuPlanPersonnaliseDeSante: { name: 'date du plan personnalisé de santé', shape: { kind: 'date' } },
  heureDeLAppel: { name: "heure de l'appel", shape: { kind: 'number', scale: 2, min: null, max: null } },
  planDActionPersonnaliseAttribue: { name: "plan d'action personnalisé attribué", shape: { kind: 'boolean' } },
  pensionOuverte: { name: 'pension ouverte', shape: { kind: 'choice', values: PENSION.values } },
  consultantSeniorDUnCes: { name: "consultant senior d'un CES", shape: { kind: 'boolean' } },
  themesReperes: {
    name: 'thèmes repérés',
    shape: { kind: 'list', of: { kind: 'choice', values: THEME_D_ATELIER.values }, sortedBy: null, atMost: 1000 },
  },
  familleMonoparentale: { name: 'famille monoparentale', shape: { kind: 'boolean' } },
  enfantsACharge: { name: 'enfants à charge', shape: { kind: 'number', scale: 0, min: 0, max: 20 } },
  quotientFamilial: { name: 'quotient familial', shape: { kind: 'number', scale: 2, min: null, max: null } },
  dernierEnvoiDeLaCaf: { name: 'dernier envoi de la CAF', shape: { kind: 'date' } },
  jourDuCroisement: { name: 'jour du croisement', shape: { kind: 'date' } },
  repereParLaGrilleDAccueil: { name: "repéré par la grille d'accueil", shape: { kind: 'boolean' } },
  equipePrevueParLaCaisse: { name: 'équipe prévue par la caisse', shape: { kind: 'choice', values: EQUIPE.values } },
  parcoursEtudie: { name: 'parcours étudié', shape: { kind: 'choice', values: PUBLIC_CIBLE.values } },
  parcoursDeLAssure: { name: "parcours de l'assuré", shape: { kind: 'choice', values: PUBLIC_CIBLE.values } },
  structureEtudiee: { name: 'structure étudiée', shape: { kind: 'choice', values: STRUCTURE.values } },
  anneeDeCreation: { name: 'année de création', shape: { kind: 'number', scale: 0, min: 2006, max: 2100 } },
  dureeDeLaConvention: { name: 'durée de la convention', shape: { kind: 'number', scale: 0, min: null, max: null } },
  jourDeLaConvention: { name: 'jour de la convention', shape: { kind: 'date' } },
  modeDEmploiDuPlanPersonnaliseDeSante: {
    name: "mode d'emploi du plan personnalisé de santé",
    shape: MODE_D_EMPLOI_DU_PLAN_PERSONNALISE_DE_SANTE2_SHAPE,
  },
  envoiDeLaCafAuxFamilles: { name: 'envoi de la CAF aux familles', shape: ENVOI_DE_LA_CAF_AUX_FAMILLES2_SHAPE },
  programmesInterregimesDeLAnnee: {
    name: "programmes interrégimes de l'année",
    shape: PROGRAMMES_INTERREGIMES_DE_L_ANNEE2_SHAPE,
  },
  compositionDeLaConferenceDesFinanceurs: {
    name: 'composition de la conférence des financeurs',
    shape: COMPOSITION_DE_LA_CONFERENCE_DES_FINANCEURS2_SHAPE,
  },
  succesDUneCooperationCommeLePaerpa: {
    name: "succès d'une coopération comme le PAERPA",
    shape: SUCCES_D_UNE_COOPERATION_COMME_LE_PAERPA2_SHAPE,
  },
  ecueilsDUneCooperationCommeLePaerpa: {
    name: "écueils d'une coopération comme le PAERPA",
    shape: ECUEILS_D_UNE_COOPERATION_COMME_LE_PAERPA2_SHAPE,
  },
  succesDUneCooperationEntreOrganismes: {
    name: "succès d'une coopération entre organismes",
    shape: SUCCES_D_UNE_COOPERATION_ENTRE_ORGANISMES2_SHAPE,
  },
  pointsDAttentionDUneCooperationEntreOrganismes: {
    name: "points d'attention d'une coopération entre organismes",
    shape: POINTS_D_ATTENTION_D_UNE_COOPERATION_ENTRE_ORGANISMES2_SHAPE,
  },
  conditionsDeReussiteDUneStructureInterregime: {
    name: "conditions de réussite d'une structure interrégime",
    shape: CONDITIONS_DE_REUSSITE_D_UNE_STRUCTURE_INTERREGIME2_SHAPE,
  },
  prealablesDUneCooperation: { name: "préalables d'une coopération", shape: PREALABLES_D_UNE_COOPERATION2_SHAPE },
  cadreDUneConvention: { name: "cadre d'une convention", shape: CADRE_D_UNE_CONVENTION2_SHAPE },
  siteCommunDePrevention: { name: 'site commun de prévention', shape: SITE_COMMUN_DE_PREVENTION2_SHAPE },
  demandesDesCaissesDeLaMsa: { name: 'demandes des caisses de la MSA', shape: DEMANDES_DES_CAISSES_DE_LA_MSA2_SHAPE },
  conceptionDUnParcoursCommun: {
    name: "conception d'un parcours commun",
    shape: CONCEPTION_D_UN_PARCOURS_COMMUN2_SHAPE,
  },
  constructionDUnParcoursCommun: {
    name: "construction d'un parcours commun",
    shape: CONSTRUCTION_D_UN_PARCOURS_COMMUN2_SHAPE,
  },
  pilotageDUnProjetInformatique: {
    name: "pilotage d'un projet informatique",
    shape: PILOTAGE_D_UN_PROJET_INFORMATIQUE2_SHAPE,
  },
  qualitesDuGuichetUnique: { name: 'qualités du guichet unique', shape: QUALITES_DU_GUICHET_UNIQUE2_SHAPE },
  labelDUneApplication: { name: "label d'une application", shape: LABEL_D_UNE_APPLICATION2_SHAPE },
  preconisationsDuRapport: { name: 'préconisations du rapport', shape: PRECONISATIONS_DU_RAPPORT2_SHAPE },
  conditionsDUnParcoursCoordonne: {
    name: "conditions d'un parcours coordonné",
    shape: CONDITIONS_D_UN_PARCOURS_COORDONNE2_SHAPE,
  },
  applicationMetierDeDetection: {
    name: 'application métier de détection',
    shape: APPLICATION_METIER_DE_DETECTION2_SHAPE,
  },
  baseDesPourcentages: {
    name: 'base des pourcentages',
    shape: { kind: 'choice', values: BASE_DES_POURCENTAGES.values },
    question: true,
    retained: 'caisses répondantes',
  },
  baseDesRemarques: {
    name: 'base des remarques',
    shape: { kind: 'choice', values: BASE_DES_REMARQUES.values },
    question: true,
  },
  baseDeLaBaisse: {
    name: 'base de la baisse',
    shape: { kind: 'choice', values: BASE_DE_LA_BAISSE.values },
    question: true,
  },
  tauxCompare: {
    name: 'taux comparé',
    shape: { kind: 'choice', values: TAUX_COMPARE.values },
    question: true,
    retained: 'inscriptions',
  },
  populationDeLAgeMoyen: {
    name: "population de l'âge moyen",
    shape: { kind: 'choice', values: POPULATION_DE_L_AGE_MOYEN.values },
    question: true,
  },
  realisationDuGuichet: {
    name: 'réalisation du guichet',
    shape: { kind: 'choice', values: REALISATION_DU_GUICHET.values },
    question: true,
  },
  seuilDePrecarite: {
    name: 'seuil de précarité',
    shape: { kind: 'choice', values: SEUIL_DE_PRECARITE.values },
    question: true,
  },
  niveauxDeLaTypologie: {
    name: 'niveaux de la typologie',
    shape: { kind: 'choice', values: NIVEAUX_DE_LA_TYPOLOGIE.values },
    question: true,
  },
  ageDepasse: { name: 'âge dépassé', shape: { kind: 'choice', values: AGE_DEPASSE.values }, question: true },
  nombreDeNiveaux: {
    name: 'nombre de niveaux',
    shape: { kind: 'choice', values: NOMBRE_DE_NIVEAUX.values },
    question: true,
  },
  porteeDuTravailFormalise: {
    name: 'portée du travail formalisé',
    shape: { kind: 'choice', values: PORTEE_DU_TRAVAIL_FORMALISE.values },
    question: true,
    retained: 'pour tous',
  },
  personnesAgeesDuPlan: {
    name: 'personnes âgées du plan',
    shape: { kind: 'choice', values: PERSONNES_AGEES_DU_PLAN.values },
    question: true,
  },
  tailleDUneFamilleNombreuse: {
    name: "taille d'une famille nombreuse",
    shape: { kind: 'choice', values: TAILLE_D_UNE_FAMILLE_NOMBREUSE.values },
    question: true,
  },
  porteeDesFaiblesRevenus: {
    name: 'portée des faibles revenus',
    shape: { kind: 'choice', values: PORTEE_DES_FAIBLES_REVENUS.values },
    question: true,
    retained: 'toutes les familles',
  },
  quotientEgalAuPlafond: {
    name: 'quotient égal au plafond',
    shape: { kind: 'choice', values: QUOTIENT_EGAL_AU_PLAFOND.values },
    question: true,
  },
  extensionDuPartenariat: {
    name: 'extension du partenariat',
    shape: { kind: 'choice', values: EXTENSION_DU_PARTENARIAT.values },
    question: true,
  },
  employeurDesSalariesDUnGie: {
    name: "employeur des salariés d'un GIE",
    shape: { kind: 'choice', values: EMPLOYEUR_DES_SALARIES_D_UN_GIE.values },
    question: true,
    retained: 'groupement employeur',
  },
  membresDUnGie: {
    name: "membres d'un GIE",
    shape: { kind: 'choice', values: MEMBRES_D_UN_GIE.values },
    question: true,
  },
  membresDUneAsept: {
    name: "membres d'une ASEPT",
    shape: { kind: 'choice', values: MEMBRES_D_UNE_ASEPT.values },
    question: true,
  },
  porteeDeLaPresidencePartagee: {
    name: 'portée de la présidence partagée',
    shape: { kind: 'choice', values: PORTEE_DE_LA_PRESIDENCE_PARTAGEE.values },
    question: true,
    retained: 'structures du paragraphe',
  },
  aseptCreeeEn2014: {
    name: 'ASEPT créée en 2014',
    shape: { kind: 'choice', values: ASEPT_CREEE_EN2014.values },
    question: true,
  },
  entreeDeLaCnracl: {
    name: 'entrée de la CNRACL',
    shape: { kind: 'choice', values: ENTREE_DE_LA_CNRACL.values },
    question: true,
  },
  roleDeLEtat: { name: "rôle de l'État", shape: { kind: 'choice', values: ROLE_DE_L_ETAT.values }, question: true },
  dateDeLAvenant: {
    name: "date de l'avenant",
    shape: { kind: 'choice', values: DATE_DE_L_AVENANT.values },
    question: true,
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
    baseDesPourcentages: 'caisses répondantes',
    baseDesRemarques: undefined,
    baseDeLaBaisse: undefined,
    tauxCompare: 'inscriptions',
    populationDeLAgeMoyen: undefined,
    realisationDuGuichet: undefined,
    seuilDePrecarite: undefined,
    niveauxDeLaTypologie: undefined,
    ageDepasse: undefined,
    nombreDeNiveaux: undefined,
    porteeDuTravailFormalise: 'pour tous',
    personnesAgeesDuPlan: undefined,
    tailleDUneFamilleNombreuse: undefined,
    porteeDesFaiblesRevenus: 'toutes les familles',
    quotientEgalAuPlafond: undefined,
    extensionDuPartenariat: undefined,
    employeurDesSalariesDUnGie: 'groupement employeur',
    membresDUnGie: undefined,
    membresDUneAsept: undefined,
    porteeDeLaPresidencePartagee: 'structures du paragraphe',
    aseptCreeeEn2014: undefined,
    entreeDeLaCnracl: undefined,
    roleDeLEtat: undefined,
    dateDeLAvenant: undefined,
  };
  return readChiffres(given, input) &&
    readControles(given, input) &&
    readEpices(given, input) &&
    readRegles(given, input) &&
    readRegles2(given, input, isCounted) &&
    readStructures(given, input) &&
    hasOnly(input, 74)
    ? given
    : undefined;
}

const NOTHING_GIVEN: Unfilled<Given<Dossier>> = unfilled(INPUTS);

/** Reads the données of chiffres.attendu; false: one is missing, or not as declared. */
function readChiffres(given: Unfilled<Given<Dossier>>, input: Readonly<Record<string, unknown>>): boolean {
  const verificationDemandee = VERIFICATION.read(input['verificationDemandee']);
  if (verificationDemandee === undefined) return false;
  given.verificationDemandee = verificationDemandee;
  return true;
}

/** Reads the données of controles.attendu; false: one is missing, or not as declared. */
function readControles(given: Unfilled<Given<Dossier>>, input: Readonly<Record<string, unknown>>): boolean {
  const objectifsDuParcours = readNumber1(input['objectifsDuParcours']);
  if (objectifsDuParcours === undefined) return false;
  given.objectifsDuParcours = objectifsDuParcours;
  const objectifsCommuns = readNumber1(input['objectifsCommuns']);
  if (objectifsCommuns === undefined) return false;
  given.objectifsCommuns = objectifsCommuns;
  const projetAPlusieursOrganismes = input['projetAPlusieursOrganismes'];
  if (typeof projetAPlusieursOrganismes !== 'boolean') return false;
  given.projetAPlusieursOrganismes = projetAPlusieursOrganismes;
  const guichetDelegue = input['guichetDelegue'];
  if (typeof guichetDelegue !== 'boolean') return false;
  given.guichetDelegue = guichetDelegue;
  const cahierDesChargesPrecis = input['cahierDesChargesPrecis'];
  if (typeof cahierDesChargesPrecis !== 'boolean') return false;
  given.cahierDesChargesPrecis = cahierDesChargesPrecis;
  const modeDEmploiDuPlanPersonnaliseDeSante = readModeDEmploiDuPlanPersonnaliseDeSante2(
    input['modeDEmploiDuPlanPersonnaliseDeSante'],
  );
  if (modeDEmploiDuPlanPersonnaliseDeSante === undefined) return false;
  given.modeDEmploiDuPlanPersonnaliseDeSante = modeDEmploiDuPlanPersonnaliseDeSante;
  const envoiDeLaCafAuxFamilles = readEnvoiDeLaCafAuxFamilles2(input['envoiDeLaCafAuxFamilles']);
  if (envoiDeLaCafAuxFamilles === undefined) return false;
  given.envoiDeLaCafAuxFamilles = envoiDeLaCafAuxFamilles;
  const programmesInterregimesDeLAnnee = readProgrammesInterregimesDeLAnnee2(input['programmesInterregimesDeLAnnee']);
  if (programmesInterregimesDeLAnnee === undefined) return false;
  given.programmesInterregimesDeLAnnee = programmesInterregimesDeLAnnee;
  const compositionDeLaConferenceDesFinanceurs = readCompositionDeLaConferenceDesFinanceurs2(
    input['compositionDeLaConferenceDesFinanceurs'],
  );
  if (compositionDeLaConferenceDesFinanceurs === undefined) return false;
  given.compositionDeLaConferenceDesFinanceurs = compositionDeLaConferenceDesFinanceurs;
  const succesDUneCooperationCommeLePaerpa = readSuccesDUneCooperationCommeLePaerpa2(
    input['succesDUneCooperationCommeLePaerpa'],
  );
  if (succesDUneCooperationCommeLePaerpa === undefined) return false;
  given.succesDUneCooperationCommeLePaerpa = succesDUneCooperationCommeLePaerpa;
  const ecueilsDUneCooperationCommeLePaerpa = readEcueilsDUneCooperationCommeLePaerpa2(
    input['ecueilsDUneCooperationCommeLePaerpa'],
  );
  if (ecueilsDUneCooperationCommeLePaerpa === undefined) return false;
  given.ecueilsDUneCooperationCommeLePaerpa = ecueilsDUneCooperationCommeLePaerpa;
  const succesDUneCooperationEntreOrganismes = readSuccesDUneCooperationEntreOrganismes2(
    input['succesDUneCooperationEntreOrganismes'],
  );
  if (succesDUneCooperationEntreOrganismes === undefined) return false;
  given.succesDUneCooperationEntreOrganismes = succesDUneCooperationEntreOrganismes;
  const pointsDAttentionDUneCooperationEntreOrganismes = readPointsDAttentionDUneCooperationEntreOrganismes2(
    input['pointsDAttentionDUneCooperationEntreOrganismes'],
  );
  if (pointsDAttentionDUneCooperationEntreOrganismes === undefined) return false;
  given.pointsDAttentionDUneCooperationEntreOrganismes = pointsDAttentionDUneCooperationEntreOrganismes;
  const conditionsDeReussiteDUneStructureInterregime = readConditionsDeReussiteDUneStructureInterregime2(
    input['conditionsDeReussiteDUneStructureInterregime'],
  );
  if (conditionsDeReussiteDUneStructureInterregime === undefined) return false;
  given.conditionsDeReussiteDUneStructureInterregime = conditionsDeReussiteDUneStructureInterregime;
  const prealablesDUneCooperation = readPrealablesDUneCooperation2(input['prealablesDUneCooperation']);
  if (prealablesDUneCooperation === undefined) return false;
  given.prealablesDUneCooperation = prealablesDUneCooperation;
  const cadreDUneConvention = readCadreDUneConvention2(input['cadreDUneConvention']);
  if (cadreDUneConvention === undefined) return false;
  given.cadreDUneConvention = cadreDUneConvention;
  const siteCommunDePrevention = readSiteCommunDePrevention2(input['siteCommunDePrevention']);
  if (siteCommunDePrevention === undefined) return false;
  given.siteCommunDePrevention = siteCommunDePrevention;
  const demandesDesCaissesDeLaMsa = readDemandesDesCaissesDeLaMsa2(input['demandesDesCaissesDeLaMsa']);
  if (demandesDesCaissesDeLaMsa === undefined) return false;
  given.demandesDesCaissesDeLaMsa = demandesDesCaissesDeLaMsa;
  const conceptionDUnParcoursCommun = readConceptionDUnParcoursCommun2(input['conceptionDUnParcoursCommun']);
  if (conceptionDUnParcoursCommun === undefined) return false;
  given.conceptionDUnParcoursCommun = conceptionDUnParcoursCommun;
  const constructionDUnParcoursCommun = readConstructionDUnParcoursCommun2(input['constructionDUnParcoursCommun']);
  if (constructionDUnParcoursCommun === undefined) return false;
  given.constructionDUnParcoursCommun = constructionDUnParcoursCommun;
  const pilotageDUnProjetInformatique = readPilotageDUnProjetInformatique2(input['pilotageDUnProjetInformatique']);
  if (pilotageDUnProjetInformatique === undefined) return false;
  given.pilotageDUnProjetInformatique = pilotageDUnProjetInformatique;
  const qualitesDuGuichetUnique = readQualitesDuGuichetUnique2(input['qualitesDuGuichetUnique']);
  if (qualitesDuGuichetUnique === undefined) return false;
  given.qualitesDuGuichetUnique = qualitesDuGuichetUnique;
  const labelDUneApplication = readLabelDUneApplication2(input['labelDUneApplication']);
  if (labelDUneApplication === undefined) return false;
  given.labelDUneApplication = labelDUneApplication;
  const preconisationsDuRapport = readPreconisationsDuRapport2(input['preconisationsDuRapport']);
  if (preconisationsDuRapport === undefined) return false;
  given.preconisationsDuRapport = preconisationsDuRapport;
  const conditionsDUnParcoursCoordonne = readConditionsDUnParcoursCoordonne2(input['conditionsDUnParcoursCoordonne']);
  if (conditionsDUnParcoursCoordonne === undefined) return false;
  given.conditionsDUnParcoursCoordonne = conditionsDUnParcoursCoordonne;
  const applicationMetierDeDetection = readApplicationMetierDeDetection2(input['applicationMetierDeDetection']);
  if (applicationMetierDeDetection === undefined) return false;
  given.applicationMetierDeDetection = applicationMetierDeDetection;
  return true;
}

/** Reads the données of epices.attendu; false: one is missing, or not as declared. */
function readEpices(given: Unfilled<Given<Dossier>>, input: Readonly<Record<string, unknown>>): boolean {
  const rencontreDUnTravailleurSocial = input['rencontreDUnTravailleurSocial'];
  if (typeof rencontreDUnTravailleurSocial !== 'boolean') return false;
  given.rencontreDUnTravailleurSocial = rencontreDUnTravailleurSocial;
  const complementaireSante = input['complementaireSante'];
  if (typeof complementaireSante !== 'boolean') return false;
  given.complementaireSante = complementaireSante;
  const vieEnCouple = input['vieEnCouple'];
  if (typeof vieEnCouple !== 'boolean') return false;
  given.vieEnCouple = vieEnCouple;
  const proprieteDuLogement = input['proprieteDuLogement'];
  if (typeof proprieteDuLogement !== 'boolean') return false;
  given.proprieteDuLogement = proprieteDuLogement;
  const difficultesDansLeMois = input['difficultesDansLeMois'];
  if (typeof difficultesDansLeMois !== 'boolean') return false;
  given.difficultesDansLeMois = difficultesDansLeMois;
  const sportDansLAnnee = input['sportDansLAnnee'];
  if (typeof sportDansLAnnee !== 'boolean') return false;
  given.sportDansLAnnee = sportDansLAnnee;
  const spectacleDansLAnnee = input['spectacleDansLAnnee'];
  if (typeof spectacleDansLAnnee !== 'boolean') return false;
  given.spectacleDansLAnnee = spectacleDansLAnnee;
  const vacancesDansLAnnee = input['vacancesDansLAnnee'];
  if (typeof vacancesDansLAnnee !== 'boolean') return false;
  given.vacancesDansLAnnee = vacancesDansLAnnee;
  const contactsFamiliauxRecents = input['contactsFamiliauxRecents'];
  if (typeof contactsFamiliauxRecents !== 'boolean') return false;
  given.contactsFamiliauxRecents = contactsFamiliauxRecents;
  const hebergementPossible = input['hebergementPossible'];
  if (typeof hebergementPossible !== 'boolean') return false;
  given.hebergementPossible = hebergementPossible;
  const aideMateriellePossible = input['aideMateriellePossible'];
  if (typeof aideMateriellePossible !== 'boolean') return false;
  given.aideMateriellePossible = aideMateriellePossible;
  return true;
}

/** Reads the données of regles.attendu; false: one is missing, or not as declared. */
function readRegles(given: Unfilled<Given<Dossier>>, input: Readonly<Record<string, unknown>>): boolean {
  const age = readNumber2(input['age']);
  if (age === undefined) return false;
  given.age = age;
  const jourMemeDeLAnniversaire = input['jourMemeDeLAnniversaire'];
  if (typeof jourMemeDeLAnniversaire !== 'boolean') return false;
  given.jourMemeDeLAnniversaire = jourMemeDeLAnniversaire;
  const assureDuRegimeGeneral = input['assureDuRegimeGeneral'];
  if (typeof assureDuRegimeGeneral !== 'boolean') return false;
  given.assureDuRegimeGeneral = assureDuRegimeGeneral;
  const retraite = input['retraite'];
  if (typeof retraite !== 'boolean') return false;
  given.retraite = retraite;
  const caisseDuRetraite = REGIME.read(input['caisseDuRetraite']);
  if (caisseDuRetraite === undefined) return false;
  given.caisseDuRetraite = caisseDuRetraite;
  const gir = readNumber3(input['gir']);
  if (gir === undefined) return false;
  given.gir = gir;
  const girTemporaire = input['girTemporaire'];
  if (typeof girTemporaire !== 'boolean') return false;
  given.girTemporaire = girTemporaire;
  const risqueDePerteDAutonomie = input['risqueDePerteDAutonomie'];
  if (typeof risqueDePerteDAutonomie !== 'boolean') return false;
  given.risqueDePerteDAutonomie = risqueDePerteDAutonomie;
  const situationDeFragilite = input['situationDeFragilite'];
  if (typeof situationDeFragilite !== 'boolean') return false;
  given.situationDeFragilite = situationDeFragilite;
  const maladieChronique = input['maladieChronique'];
  if (typeof maladieChronique !== 'boolean') return false;
  given.maladieChronique = maladieChronique;
  const travailFormaliseNecessaire = input['travailFormaliseNecessaire'];
  if (typeof travailFormaliseNecessaire !== 'boolean') return false;
  given.travailFormaliseNecessaire = travailFormaliseNecessaire;
  const fragiliseParLEtatDeSante = input['fragiliseParLEtatDeSante'];
  if (typeof fragiliseParLEtatDeSante !== 'boolean') return false;
  given.fragiliseParLEtatDeSante = fragiliseParLEtatDeSante;
  const precarite = input['precarite'];
  if (typeof precarite !== 'boolean') return false;
  given.precarite = precarite;
  const eloigneDuSystemeDeSante = input['eloigneDuSystemeDeSante'];
  if (typeof eloigneDuSystemeDeSante !== 'boolean') return false;
  given.eloigneDuSystemeDeSante = eloigneDuSystemeDeSante;
  const suiviMedicalRegulier = input['suiviMedicalRegulier'];
  if (typeof suiviMedicalRegulier !== 'boolean') return false;
  given.suiviMedicalRegulier = suiviMedicalRegulier;
  const depistagesOrganises = input['depistagesOrganises'];
  if (typeof depistagesOrganises !== 'boolean') return false;
  given.depistagesOrganises = depistagesOrganises;
  return true;
}

/** Reads the données of regles.attendu; false: one is missing, or not as declared. */
function readRegles2(
  given: Unfilled<Given<Dossier>>,
  input: Readonly<Record<string, unknown>>,
  isCounted: boolean,
): boolean {
  const facteursReperes = FACTEUR_D_HOSPITALISATION_EVITABLE.list(input['facteursReperes'], 1000, isCounted);
  if (facteursReperes === undefined) return false;
  given.facteursReperes = facteursReperes;
  const dateDuPlanPersonnaliseDeSante = quickDay(input['dateDuPlanPersonnaliseDeSante']);
  if (dateDuPlanPersonnaliseDeSante === undefined) return false;
  given.dateDuPlanPersonnaliseDeSante = dateDuPlanPersonnaliseDeSante;
  const heureDeLAppel = readNumber4(input['heureDeLAppel']);
  if (heureDeLAppel === undefined) return false;
  given.heureDeLAppel = heureDeLAppel;
  const planDActionPersonnaliseAttribue = input['planDActionPersonnaliseAttribue'];
  if (typeof planDActionPersonnaliseAttribue !== 'boolean') return false;
  given.planDActionPersonnaliseAttribue = planDActionPersonnaliseAttribue;
  const pensionOuverte = PENSION.read(input['pensionOuverte']);
  if (pensionOuverte === undefined) return false;
  given.pensionOuverte = pensionOuverte;
  const consultantSeniorDUnCes = input['consultantSeniorDUnCes'];
  if (typeof consultantSeniorDUnCes !== 'boolean') return false;
  given.consultantSeniorDUnCes = consultantSeniorDUnCes;
  const themesReperes = THEME_D_ATELIER.items(input['themesReperes'], 1000);
  if (themesReperes === undefined) return false;
  given.themesReperes = themesReperes;
  const familleMonoparentale = input['familleMonoparentale'];
  if (typeof familleMonoparentale !== 'boolean') return false;
  given.familleMonoparentale = familleMonoparentale;
  const enfantsACharge = readNumber5(input['enfantsACharge']);
  if (enfantsACharge === undefined) return false;
  given.enfantsACharge = enfantsACharge;
  const quotientFamilial = readNumber4(input['quotientFamilial']);
  if (quotientFamilial === undefined) return false;
  given.quotientFamilial = quotientFamilial;
  const dernierEnvoiDeLaCaf = quickDay(input['dernierEnvoiDeLaCaf']);
  if (dernierEnvoiDeLaCaf === undefined) return false;
  given.dernierEnvoiDeLaCaf = dernierEnvoiDeLaCaf;
  const jourDuCroisement = quickDay(input['jourDuCroisement']);
  if (jourDuCroisement === undefined) return false;
  given.jourDuCroisement = jourDuCroisement;
  const repereParLaGrilleDAccueil = input['repereParLaGrilleDAccueil'];
  if (typeof repereParLaGrilleDAccueil !== 'boolean') return false;
  given.repereParLaGrilleDAccueil = repereParLaGrilleDAccueil;
  const equipePrevueParLaCaisse = EQUIPE.read(input['equipePrevueParLaCaisse']);
  if (equipePrevueParLaCaisse === undefined) return false;
  given.equipePrevueParLaCaisse = equipePrevueParLaCaisse;
  const parcoursEtudie = PUBLIC_CIBLE.read(input['parcoursEtudie']);
  if (parcoursEtudie === undefined) return false;
  given.parcoursEtudie = parcoursEtudie;
  const parcoursDeLAssure = PUBLIC_CIBLE.read(input['parcoursDeLAssure']);
  if (parcoursDeLAssure === undefined) return false;
  given.parcoursDeLAssure = parcoursDeLAssure;
  return true;
}

/** Reads the données of structures.attendu; false: one is missing, or not as declared. */
function readStructures(given: Unfilled<Given<Dossier>>, input: Readonly<Record<string, unknown>>): boolean {
  const structureEtudiee = STRUCTURE.read(input['structureEtudiee']);
  if (structureEtudiee === undefined) return false;
  given.structureEtudiee = structureEtudiee;
  const anneeDeCreation = readNumber6(input['anneeDeCreation']);
  if (anneeDeCreation === undefined) return false;
  given.anneeDeCreation = anneeDeCreation;
  const dureeDeLaConvention = readNumber7(input['dureeDeLaConvention']);
  if (dureeDeLaConvention === undefined) return false;
  given.dureeDeLaConvention = dureeDeLaConvention;
  const jourDeLaConvention = quickDay(input['jourDeLaConvention']);
  if (jourDeLaConvention === undefined) return false;
  given.jourDeLaConvention = jourDeLaConvention;
  return true;
}

/** Reads a dossier; `undefined` stands for what is not given. */
export function readDossier(input: unknown, readings: unknown): Reading<Given<Dossier>> {
  const given = readings === undefined ? quickDossier(input, false) : undefined;
  return given === undefined ? readGiven(INPUTS, input, readings) : { given, issues: [], unknowns: 18 };
}

function readModeDEmploiDuPlanPersonnaliseDeSante2(value: unknown): ModeDEmploiDuPlanPersonnaliseDeSante2 | undefined {
  if (!isObject(value)) return undefined;
  const synthese = value['synthese'];
  if (!isPlainObject(value)) return undefined;
  if (typeof synthese !== 'boolean') return undefined;
  const questionnaireDAideALaDecision = value['questionnaireDAideALaDecision'];
  if (typeof questionnaireDAideALaDecision !== 'boolean') return undefined;
  const exemplesDePlans = value['exemplesDePlans'];
  if (typeof exemplesDePlans !== 'boolean') return undefined;
  const aideMemoireDesPriorites = value['aideMemoireDesPriorites'];
  if (typeof aideMemoireDesPriorites !== 'boolean') return undefined;
  const modeleDeBilan = value['modeleDeBilan'];
  if (typeof modeleDeBilan !== 'boolean') return undefined;
  if (!hasOnly(value, 5)) return undefined;
  return { synthese, questionnaireDAideALaDecision, exemplesDePlans, aideMemoireDesPriorites, modeleDeBilan };
}

function readEnvoiDeLaCafAuxFamilles2(value: unknown): EnvoiDeLaCafAuxFamilles2 | undefined {
  if (!isObject(value)) return undefined;
  const plaquetteDeSensibilisation = value['plaquetteDeSensibilisation'];
  if (!isPlainObject(value)) return undefined;
  if (typeof plaquetteDeSensibilisation !== 'boolean') return undefined;
  const lettreDAccompagnement = value['lettreDAccompagnement'];
  if (typeof lettreDAccompagnement !== 'boolean') return undefined;
  const bulletinDInscriptionJointALaLettre = value['bulletinDInscriptionJointALaLettre'];
  if (typeof bulletinDInscriptionJointALaLettre !== 'boolean') return undefined;
  const dureeDeLExamenExpliquee = value['dureeDeLExamenExpliquee'];
  if (typeof dureeDeLExamenExpliquee !== 'boolean') return undefined;
  const contenuDeLExamenExplique = value['contenuDeLExamenExplique'];
  if (typeof contenuDeLExamenExplique !== 'boolean') return undefined;
  const beneficesDeLExamenExpliques = value['beneficesDeLExamenExpliques'];
  if (typeof beneficesDeLExamenExpliques !== 'boolean') return undefined;
  const consentementEclaireObtenu = value['consentementEclaireObtenu'];
  if (typeof consentementEclaireObtenu !== 'boolean') return undefined;
  const coordonneesDuCesSurLaLettre = value['coordonneesDuCesSurLaLettre'];
  if (typeof coordonneesDuCesSurLaLettre !== 'boolean') return undefined;
  if (!hasOnly(value, 8)) return undefined;
  return {
    plaquetteDeSensibilisation,
    lettreDAccompagnement,
    bulletinDInscriptionJointALaLettre,
    dureeDeLExamenExpliquee,
    contenuDeLExamenExplique,
    beneficesDeLExamenExpliques,
    consentementEclaireObtenu,
    coordonneesDuCesSurLaLettre,
  };
}

function readProgrammesInterregimesDeLAnnee2(value: unknown): ProgrammesInterregimesDeLAnnee2 | undefined {
  if (!isObject(value)) return undefined;
  const evaluationsCommunes = value['evaluationsCommunes'];
  if (!isPlainObject(value)) return undefined;
  if (typeof evaluationsCommunes !== 'boolean') return undefined;
  const bilanDActiviteAnnuel = value['bilanDActiviteAnnuel'];
  if (typeof bilanDActiviteAnnuel !== 'boolean') return undefined;
  const methodologiePartagee = value['methodologiePartagee'];
  if (typeof methodologiePartagee !== 'boolean') return undefined;
  if (!hasOnly(value, 3)) return undefined;
  return { evaluationsCommunes, bilanDActiviteAnnuel, methodologiePartagee };
}

function readCompositionDeLaConferenceDesFinanceurs2(
  value: unknown,
): CompositionDeLaConferenceDesFinanceurs2 | undefined {
  if (!isObject(value)) return undefined;
  const conseilDepartemental = value['conseilDepartemental'];
  if (!isPlainObject(value)) return undefined;
  if (typeof conseilDepartemental !== 'boolean') return undefined;
  const agenceRegionaleDeSante = value['agenceRegionaleDeSante'];
  if (typeof agenceRegionaleDeSante !== 'boolean') return undefined;
  const caisseDeRetraiteCarsat = value['caisseDeRetraiteCarsat'];
  if (typeof caisseDeRetraiteCarsat !== 'boolean') return undefined;
  const mutualiteAgricoleMsa = value['mutualiteAgricoleMsa'];
  if (typeof mutualiteAgricoleMsa !== 'boolean') return undefined;
  const regimeRsi = value['regimeRsi'];
  if (typeof regimeRsi !== 'boolean') return undefined;
  const delegueLocalDeLAnah = value['delegueLocalDeLAnah'];
  if (typeof delegueLocalDeLAnah !== 'boolean') return undefined;
  const mutualiteFrancaise = value['mutualiteFrancaise'];
  if (typeof mutualiteFrancaise !== 'boolean') return undefined;
  const retraiteComplementaireAgircArrco = value['retraiteComplementaireAgircArrco'];
  if (typeof retraiteComplementaireAgircArrco !== 'boolean') return undefined;
  const caissePrimaireCpam = value['caissePrimaireCpam'];
  if (typeof caissePrimaireCpam !== 'boolean') return undefined;
  const collectivitesLocalesEtEpci = value['collectivitesLocalesEtEpci'];
  if (typeof collectivitesLocalesEtEpci !== 'boolean') return undefined;
  if (!hasOnly(value, 10)) return undefined;
  return {
    conseilDepartemental,
    agenceRegionaleDeSante,
    caisseDeRetraiteCarsat,
    mutualiteAgricoleMsa,
    regimeRsi,
    delegueLocalDeLAnah,
    mutualiteFrancaise,
    retraiteComplementaireAgircArrco,
    caissePrimaireCpam,
    collectivitesLocalesEtEpci,
  };
}

function readSuccesDUneCooperationCommeLePaerpa2(value: unknown): SuccesDUneCooperationCommeLePaerpa2 | undefined {
  if (!isObject(value)) return undefined;
  const insertionParmiDesActeursQuiExistent = value['insertionParmiDesActeursQuiExistent'];
  if (!isPlainObject(value)) return undefined;
  if (typeof insertionParmiDesActeursQuiExistent !== 'boolean') return undefined;
  const adaptationALEnvironnement = value['adaptationALEnvironnement'];
  if (typeof adaptationALEnvironnement !== 'boolean') return undefined;
  const pratiquesQuiEvoluent = value['pratiquesQuiEvoluent'];
  if (typeof pratiquesQuiEvoluent !== 'boolean') return undefined;
  if (!hasOnly(value, 3)) return undefined;
  return { insertionParmiDesActeursQuiExistent, adaptationALEnvironnement, pratiquesQuiEvoluent };
}

function readEcueilsDUneCooperationCommeLePaerpa2(value: unknown): EcueilsDUneCooperationCommeLePaerpa2 | undefined {
  if (!isObject(value)) return undefined;
  const systemesDInformationQuiCommuniquent = value['systemesDInformationQuiCommuniquent'];
  if (!isPlainObject(value)) return undefined;
  if (typeof systemesDInformationQuiCommuniquent !== 'boolean') return undefined;
  const aucuneNouvelleStructure = value['aucuneNouvelleStructure'];
  if (typeof aucuneNouvelleStructure !== 'boolean') return undefined;
  const strategieNationaleClaire = value['strategieNationaleClaire'];
  if (typeof strategieNationaleClaire !== 'boolean') return undefined;
  const margesLaisseesAuLocal = value['margesLaisseesAuLocal'];
  if (typeof margesLaisseesAuLocal !== 'boolean') return undefined;
  const financementPerenneExamine = value['financementPerenneExamine'];
  if (typeof financementPerenneExamine !== 'boolean') return undefined;
  if (!hasOnly(value, 5)) return undefined;
  return {
    systemesDInformationQuiCommuniquent,
    aucuneNouvelleStructure,
    strategieNationaleClaire,
    margesLaisseesAuLocal,
    financementPerenneExamine,
  };
}

function readSuccesDUneCooperationEntreOrganismes2(value: unknown): SuccesDUneCooperationEntreOrganismes2 | undefined {
  if (!isObject(value)) return undefined;
  const impulsionNationaleDonnee = value['impulsionNationaleDonnee'];
  if (!isPlainObject(value)) return undefined;
  if (typeof impulsionNationaleDonnee !== 'boolean') return undefined;
  const liberteLaisseeAuxActeursLocaux = value['liberteLaisseeAuxActeursLocaux'];
  if (typeof liberteLaisseeAuxActeursLocaux !== 'boolean') return undefined;
  const acteursLocauxImpliques = value['acteursLocauxImpliques'];
  if (typeof acteursLocauxImpliques !== 'boolean') return undefined;
  const outilsCommunsEtBilansPartages = value['outilsCommunsEtBilansPartages'];
  if (typeof outilsCommunsEtBilansPartages !== 'boolean') return undefined;
  if (!hasOnly(value, 4)) return undefined;
  return {
    impulsionNationaleDonnee,
    liberteLaisseeAuxActeursLocaux,
    acteursLocauxImpliques,
    outilsCommunsEtBilansPartages,
  };
}

function readPointsDAttentionDUneCooperationEntreOrganismes2(
  value: unknown,
): PointsDAttentionDUneCooperationEntreOrganismes2 | undefined {
  if (!isObject(value)) return undefined;
  const besoinAvereEtManqueComble = value['besoinAvereEtManqueComble'];
  if (!isPlainObject(value)) return undefined;
  if (typeof besoinAvereEtManqueComble !== 'boolean') return undefined;
  const tousLesOrganismesAssocies = value['tousLesOrganismesAssocies'];
  if (typeof tousLesOrganismesAssocies !== 'boolean') return undefined;
  const reseauxHarmonises = value['reseauxHarmonises'];
  if (typeof reseauxHarmonises !== 'boolean') return undefined;
  const gouvernanceCadreeParLesCaissesNationales = value['gouvernanceCadreeParLesCaissesNationales'];
  if (typeof gouvernanceCadreeParLesCaissesNationales !== 'boolean') return undefined;
  const realisationEtSuiviAssuresLocalement = value['realisationEtSuiviAssuresLocalement'];
  if (typeof realisationEtSuiviAssuresLocalement !== 'boolean') return undefined;
  const risqueDeConfusionLimite = value['risqueDeConfusionLimite'];
  if (typeof risqueDeConfusionLimite !== 'boolean') return undefined;
  if (!hasOnly(value, 6)) return undefined;
  return {
    besoinAvereEtManqueComble,
    tousLesOrganismesAssocies,
    reseauxHarmonises,
    gouvernanceCadreeParLesCaissesNationales,
    realisationEtSuiviAssuresLocalement,
    risqueDeConfusionLimite,
  };
}

function readConditionsDeReussiteDUneStructureInterregime2(
  value: unknown,
): ConditionsDeReussiteDUneStructureInterregime2 | undefined {
  if (!isObject(value)) return undefined;
  const gouvernanceReellementPartagee = value['gouvernanceReellementPartagee'];
  if (!isPlainObject(value)) return undefined;
  if (typeof gouvernanceReellementPartagee !== 'boolean') return undefined;
  const autonomieFinanciere = value['autonomieFinanciere'];
  if (typeof autonomieFinanciere !== 'boolean') return undefined;
  const personnelEnPropre = value['personnelEnPropre'];
  if (typeof personnelEnPropre !== 'boolean') return undefined;
  const decisionsDesConseilsDAdministrationRespectees = value['decisionsDesConseilsDAdministrationRespectees'];
  if (typeof decisionsDesConseilsDAdministrationRespectees !== 'boolean') return undefined;
  const acteursDejaEnPlaceElargisPlutotQuAjoutes = value['acteursDejaEnPlaceElargisPlutotQuAjoutes'];
  if (typeof acteursDejaEnPlaceElargisPlutotQuAjoutes !== 'boolean') return undefined;
  if (!hasOnly(value, 5)) return undefined;
  return {
    gouvernanceReellementPartagee,
    autonomieFinanciere,
    personnelEnPropre,
    decisionsDesConseilsDAdministrationRespectees,
    acteursDejaEnPlaceElargisPlutotQuAjoutes,
  };
}

function readPrealablesDUneCooperation2(value: unknown): PrealablesDUneCooperation2 | undefined {
  if (!isObject(value)) return undefined;
  const confianceDeLHomologue = value['confianceDeLHomologue'];
  if (!isPlainObject(value)) return undefined;
  if (typeof confianceDeLHomologue !== 'boolean') return undefined;
  const impulsionPlusForte = value['impulsionPlusForte'];
  if (typeof impulsionPlusForte !== 'boolean') return undefined;
  const motivationDeLongueDuree = value['motivationDeLongueDuree'];
  if (typeof motivationDeLongueDuree !== 'boolean') return undefined;
  const feuVertDeLaDirection = value['feuVertDeLaDirection'];
  if (typeof feuVertDeLaDirection !== 'boolean') return undefined;
  if (!hasOnly(value, 4)) return undefined;
  return { confianceDeLHomologue, impulsionPlusForte, motivationDeLongueDuree, feuVertDeLaDirection };
}

function readCadreDUneConvention2(value: unknown): CadreDUneConvention2 | undefined {
  if (!isObject(value)) return undefined;
  const placeEtMissionsDeChacunDefinies = value['placeEtMissionsDeChacunDefinies'];
  if (!isPlainObject(value)) return undefined;
  if (typeof placeEtMissionsDeChacunDefinies !== 'boolean') return undefined;
  const gouvernanceActee = value['gouvernanceActee'];
  if (typeof gouvernanceActee !== 'boolean') return undefined;
  const modeleTypeRepris = value['modeleTypeRepris'];
  if (typeof modeleTypeRepris !== 'boolean') return undefined;
  const modalitesDEvaluationDeLAction = value['modalitesDEvaluationDeLAction'];
  if (typeof modalitesDEvaluationDeLAction !== 'boolean') return undefined;
  const bilanTransmisAuxCaissesNationales = value['bilanTransmisAuxCaissesNationales'];
  if (typeof bilanTransmisAuxCaissesNationales !== 'boolean') return undefined;
  if (!hasOnly(value, 5)) return undefined;
  return {
    placeEtMissionsDeChacunDefinies,
    gouvernanceActee,
    modeleTypeRepris,
    modalitesDEvaluationDeLAction,
    bilanTransmisAuxCaissesNationales,
  };
}

function readSiteCommunDePrevention2(value: unknown): SiteCommunDePrevention2 | undefined {
  if (!isObject(value)) return undefined;
  const referentielsPourAnimerDesAteliers = value['referentielsPourAnimerDesAteliers'];
  if (!isPlainObject(value)) return undefined;
  if (typeof referentielsPourAnimerDesAteliers !== 'boolean') return undefined;
  const tousLesAteliersDuTerritoireReferences = value['tousLesAteliersDuTerritoireReferences'];
  if (typeof tousLesAteliersDuTerritoireReferences !== 'boolean') return undefined;
  const informationAdapteeAuxRealitesLocales = value['informationAdapteeAuxRealitesLocales'];
  if (typeof informationAdapteeAuxRealitesLocales !== 'boolean') return undefined;
  const informationRemonteeParChaqueRegion = value['informationRemonteeParChaqueRegion'];
  if (typeof informationRemonteeParChaqueRegion !== 'boolean') return undefined;
  if (!hasOnly(value, 4)) return undefined;
  return {
    referentielsPourAnimerDesAteliers,
    tousLesAteliersDuTerritoireReferences,
    informationAdapteeAuxRealitesLocales,
    informationRemonteeParChaqueRegion,
  };
}

function readDemandesDesCaissesDeLaMsa2(value: unknown): DemandesDesCaissesDeLaMsa2 | undefined {
  if (!isObject(value)) return undefined;
  const comitologieOuStructureCommune = value['comitologieOuStructureCommune'];
  if (!isPlainObject(value)) return undefined;
  if (typeof comitologieOuStructureCommune !== 'boolean') return undefined;
  const partenariatsFacilites = value['partenariatsFacilites'];
  if (typeof partenariatsFacilites !== 'boolean') return undefined;
  const actionsVisiblesEntreRegimes = value['actionsVisiblesEntreRegimes'];
  if (typeof actionsVisiblesEntreRegimes !== 'boolean') return undefined;
  const contactsEntreOrganismesDeTailleDifferente = value['contactsEntreOrganismesDeTailleDifferente'];
  if (typeof contactsEntreOrganismesDeTailleDifferente !== 'boolean') return undefined;
  const partageOuRotationDeLaGouvernance = value['partageOuRotationDeLaGouvernance'];
  if (typeof partageOuRotationDeLaGouvernance !== 'boolean') return undefined;
  const reconnaissanceMutuelleDesDcgdr = value['reconnaissanceMutuelleDesDcgdr'];
  if (typeof reconnaissanceMutuelleDesDcgdr !== 'boolean') return undefined;
  if (!hasOnly(value, 6)) return undefined;
  return {
    comitologieOuStructureCommune,
    partenariatsFacilites,
    actionsVisiblesEntreRegimes,
    contactsEntreOrganismesDeTailleDifferente,
    partageOuRotationDeLaGouvernance,
    reconnaissanceMutuelleDesDcgdr,
  };
}

function readConceptionDUnParcoursCommun2(value: unknown): ConceptionDUnParcoursCommun2 | undefined {
  if (!isObject(value)) return undefined;
  const publicCibleClair = value['publicCibleClair'];
  if (!isPlainObject(value)) return undefined;
  if (typeof publicCibleClair !== 'boolean') return undefined;
  const publicConformeAuxObjectifsDeChacun = value['publicConformeAuxObjectifsDeChacun'];
  if (typeof publicConformeAuxObjectifsDeChacun !== 'boolean') return undefined;
  const objectifsParticuliersRestesAnnexes = value['objectifsParticuliersRestesAnnexes'];
  if (typeof objectifsParticuliersRestesAnnexes !== 'boolean') return undefined;
  const accordSurLaStrategieEtLesTechniques = value['accordSurLaStrategieEtLesTechniques'];
  if (typeof accordSurLaStrategieEtLesTechniques !== 'boolean') return undefined;
  const elementsDefinisEnReunionsPreparatoires = value['elementsDefinisEnReunionsPreparatoires'];
  if (typeof elementsDefinisEnReunionsPreparatoires !== 'boolean') return undefined;
  if (!hasOnly(value, 5)) return undefined;
  return {
    publicCibleClair,
    publicConformeAuxObjectifsDeChacun,
    objectifsParticuliersRestesAnnexes,
    accordSurLaStrategieEtLesTechniques,
    elementsDefinisEnReunionsPreparatoires,
  };
}

function readConstructionDUnParcoursCommun2(value: unknown): ConstructionDUnParcoursCommun2 | undefined {
  if (!isObject(value)) return undefined;
  const constructionCommuneDesLOrigine = value['constructionCommuneDesLOrigine'];
  if (!isPlainObject(value)) return undefined;
  if (typeof constructionCommuneDesLOrigine !== 'boolean') return undefined;
  const ateliersEtActivitesConstruitsEnsemble = value['ateliersEtActivitesConstruitsEnsemble'];
  if (typeof ateliersEtActivitesConstruitsEnsemble !== 'boolean') return undefined;
  const communicationExterneCommune = value['communicationExterneCommune'];
  if (typeof communicationExterneCommune !== 'boolean') return undefined;
  const evaluationPrevueDesLaMiseEnPlace = value['evaluationPrevueDesLaMiseEnPlace'];
  if (typeof evaluationPrevueDesLaMiseEnPlace !== 'boolean') return undefined;
  const autresCaissesAssocieesSelonLeurDomaine = value['autresCaissesAssocieesSelonLeurDomaine'];
  if (typeof autresCaissesAssocieesSelonLeurDomaine !== 'boolean') return undefined;
  const publicsFragilesParmiLesObjectifs = value['publicsFragilesParmiLesObjectifs'];
  if (typeof publicsFragilesParmiLesObjectifs !== 'boolean') return undefined;
  if (!hasOnly(value, 6)) return undefined;
  return {
    constructionCommuneDesLOrigine,
    ateliersEtActivitesConstruitsEnsemble,
    communicationExterneCommune,
    evaluationPrevueDesLaMiseEnPlace,
    autresCaissesAssocieesSelonLeurDomaine,
    publicsFragilesParmiLesObjectifs,
  };
}

function readPilotageDUnProjetInformatique2(value: unknown): PilotageDUnProjetInformatique2 | undefined {
  if (!isObject(value)) return undefined;
  const rolesIdentifiesEtDefinis = value['rolesIdentifiesEtDefinis'];
  if (!isPlainObject(value)) return undefined;
  if (typeof rolesIdentifiesEtDefinis !== 'boolean') return undefined;
  const pointsDEtapeReguliers = value['pointsDEtapeReguliers'];
  if (typeof pointsDEtapeReguliers !== 'boolean') return undefined;
  const interlocuteurUniqueDansChaqueStructure = value['interlocuteurUniqueDansChaqueStructure'];
  if (typeof interlocuteurUniqueDansChaqueStructure !== 'boolean') return undefined;
  const objectifsHierarchisesAvecLaDss = value['objectifsHierarchisesAvecLaDss'];
  if (typeof objectifsHierarchisesAvecLaDss !== 'boolean') return undefined;
  const calendrierEtJalonsPartages = value['calendrierEtJalonsPartages'];
  if (typeof calendrierEtJalonsPartages !== 'boolean') return undefined;
  const indicateursSpecifiques = value['indicateursSpecifiques'];
  if (typeof indicateursSpecifiques !== 'boolean') return undefined;
  const indicateursMesurables = value['indicateursMesurables'];
  if (typeof indicateursMesurables !== 'boolean') return undefined;
  const indicateursAcceptables = value['indicateursAcceptables'];
  if (typeof indicateursAcceptables !== 'boolean') return undefined;
  const indicateursRealistes = value['indicateursRealistes'];
  if (typeof indicateursRealistes !== 'boolean') return undefined;
  const indicateursDefinisDansLeTemps = value['indicateursDefinisDansLeTemps'];
  if (typeof indicateursDefinisDansLeTemps !== 'boolean') return undefined;
  const methodeDAnalyseDeValeurIdentique = value['methodeDAnalyseDeValeurIdentique'];
  if (typeof methodeDAnalyseDeValeurIdentique !== 'boolean') return undefined;
  const schemaDirecteurAligne = value['schemaDirecteurAligne'];
  if (typeof schemaDirecteurAligne !== 'boolean') return undefined;
  const vuesDuSystemeDInformationMisesADisposition = value['vuesDuSystemeDInformationMisesADisposition'];
  if (typeof vuesDuSystemeDInformationMisesADisposition !== 'boolean') return undefined;
  const retourDExperiencePrealable = value['retourDExperiencePrealable'];
  if (typeof retourDExperiencePrealable !== 'boolean') return undefined;
  const solutionsPerennesEtFiables = value['solutionsPerennesEtFiables'];
  if (typeof solutionsPerennesEtFiables !== 'boolean') return undefined;
  const briquesMutualiseesEtOuvertes = value['briquesMutualiseesEtOuvertes'];
  if (typeof briquesMutualiseesEtOuvertes !== 'boolean') return undefined;
  if (!hasOnly(value, 16)) return undefined;
  return {
    rolesIdentifiesEtDefinis,
    pointsDEtapeReguliers,
    interlocuteurUniqueDansChaqueStructure,
    objectifsHierarchisesAvecLaDss,
    calendrierEtJalonsPartages,
    indicateursSpecifiques,
    indicateursMesurables,
    indicateursAcceptables,
    indicateursRealistes,
    indicateursDefinisDansLeTemps,
    methodeDAnalyseDeValeurIdentique,
    schemaDirecteurAligne,
    vuesDuSystemeDInformationMisesADisposition,
    retourDExperiencePrealable,
    solutionsPerennesEtFiables,
    briquesMutualiseesEtOuvertes,
  };
}

function readQualitesDuGuichetUnique2(value: unknown): QualitesDuGuichetUnique2 | undefined {
  if (!isObject(value)) return undefined;
  const offreDePreventionCentralisee = value['offreDePreventionCentralisee'];
  if (!isPlainObject(value)) return undefined;
  if (typeof offreDePreventionCentralisee !== 'boolean') return undefined;
  const orientationParQuestionnaireEtParcours = value['orientationParQuestionnaireEtParcours'];
  if (typeof orientationParQuestionnaireEtParcours !== 'boolean') return undefined;
  const transversalAToutesLesBranches = value['transversalAToutesLesBranches'];
  if (typeof transversalAToutesLesBranches !== 'boolean') return undefined;
  const siteInternet = value['siteInternet'];
  if (typeof siteInternet !== 'boolean') return undefined;
  const applicationMobile = value['applicationMobile'];
  if (typeof applicationMobile !== 'boolean') return undefined;
  const siteAdapteALaTailleDeLEcran = value['siteAdapteALaTailleDeLEcran'];
  if (typeof siteAdapteALaTailleDeLEcran !== 'boolean') return undefined;
  const presentationClaireEtModerne = value['presentationClaireEtModerne'];
  if (typeof presentationClaireEtModerne !== 'boolean') return undefined;
  const essaisAvecDesAssuresDeToutAgeEtDeToutProfil = value['essaisAvecDesAssuresDeToutAgeEtDeToutProfil'];
  if (typeof essaisAvecDesAssuresDeToutAgeEtDeToutProfil !== 'boolean') return undefined;
  const outilDeRechercheVersLeResteDeLOffre = value['outilDeRechercheVersLeResteDeLOffre'];
  if (typeof outilDeRechercheVersLeResteDeLOffre !== 'boolean') return undefined;
  const accesDeTousATousLesMessages = value['accesDeTousATousLesMessages'];
  if (typeof accesDeTousATousLesMessages !== 'boolean') return undefined;
  const liensAvecDesObjetsConnectes = value['liensAvecDesObjetsConnectes'];
  if (typeof liensAvecDesObjetsConnectes !== 'boolean') return undefined;
  if (!hasOnly(value, 11)) return undefined;
  return {
    offreDePreventionCentralisee,
    orientationParQuestionnaireEtParcours,
    transversalAToutesLesBranches,
    siteInternet,
    applicationMobile,
    siteAdapteALaTailleDeLEcran,
    presentationClaireEtModerne,
    essaisAvecDesAssuresDeToutAgeEtDeToutProfil,
    outilDeRechercheVersLeResteDeLOffre,
    accesDeTousATousLesMessages,
    liensAvecDesObjetsConnectes,
  };
}

function readLabelDUneApplication2(value: unknown): LabelDUneApplication2 | undefined {
  if (!isObject(value)) return undefined;
  const cahierDesChargesStrictRempli = value['cahierDesChargesStrictRempli'];
  if (!isPlainObject(value)) return undefined;
  if (typeof cahierDesChargesStrictRempli !== 'boolean') return undefined;
  if (!hasOnly(value, 1)) return undefined;
  return { cahierDesChargesStrictRempli };
}

function readPreconisationsDuRapport2(value: unknown): PreconisationsDuRapport2 | undefined {
  if (!isObject(value)) return undefined;
  const indicateursEtObjectifsCommunsDansLesCogEtCpog = value['indicateursEtObjectifsCommunsDansLesCogEtCpog'];
  if (!isPlainObject(value)) return undefined;
  if (typeof indicateursEtObjectifsCommunsDansLesCogEtCpog !== 'boolean') return undefined;
  const tauxDeParticipationDefinisEnCommun = value['tauxDeParticipationDefinisEnCommun'];
  if (typeof tauxDeParticipationDefinisEnCommun !== 'boolean') return undefined;
  const objectifsTransversesDansLaPrimeDInteressement = value['objectifsTransversesDansLaPrimeDInteressement'];
  if (typeof objectifsTransversesDansLaPrimeDInteressement !== 'boolean') return undefined;
  const discussionEntreDirecteursDUnMemeTerritoire = value['discussionEntreDirecteursDUnMemeTerritoire'];
  if (typeof discussionEntreDirecteursDUnMemeTerritoire !== 'boolean') return undefined;
  const objectifCroissantDeCooperationDansLesCpog = value['objectifCroissantDeCooperationDansLesCpog'];
  if (typeof objectifCroissantDeCooperationDansLesCpog !== 'boolean') return undefined;
  const gouvernancePartageeEtRolesAlternes = value['gouvernancePartageeEtRolesAlternes'];
  if (typeof gouvernancePartageeEtRolesAlternes !== 'boolean') return undefined;
  const partenariatsVivantsAvecBilanEtSuivi = value['partenariatsVivantsAvecBilanEtSuivi'];
  if (typeof partenariatsVivantsAvecBilanEtSuivi !== 'boolean') return undefined;
  const incitationsQuiRecompensentLaMiseEnCommun = value['incitationsQuiRecompensentLaMiseEnCommun'];
  if (typeof incitationsQuiRecompensentLaMiseEnCommun !== 'boolean') return undefined;
  const projetsInformatiquesPilotesEtSystemesHarmonises = value['projetsInformatiquesPilotesEtSystemesHarmonises'];
  if (typeof projetsInformatiquesPilotesEtSystemesHarmonises !== 'boolean') return undefined;
  const cooperationEtendueADeNouveauxActeurs = value['cooperationEtendueADeNouveauxActeurs'];
  if (typeof cooperationEtendueADeNouveauxActeurs !== 'boolean') return undefined;
  const cooperationEtendueATousLesParcours = value['cooperationEtendueATousLesParcours'];
  if (typeof cooperationEtendueATousLesParcours !== 'boolean') return undefined;
  const guichetUniqueVirtuel = value['guichetUniqueVirtuel'];
  if (typeof guichetUniqueVirtuel !== 'boolean') return undefined;
  const outilsDeDetectionDansLesObservatoiresRegionaux = value['outilsDeDetectionDansLesObservatoiresRegionaux'];
  if (typeof outilsDeDetectionDansLesObservatoiresRegionaux !== 'boolean') return undefined;
  const fichierEtApplicationMetierUniques = value['fichierEtApplicationMetierUniques'];
  if (typeof fichierEtApplicationMetierUniques !== 'boolean') return undefined;
  const actionsAuPlusPresDesPublicsFragiles = value['actionsAuPlusPresDesPublicsFragiles'];
  if (typeof actionsAuPlusPresDesPublicsFragiles !== 'boolean') return undefined;
  const accompagnantNumeriqueUnique = value['accompagnantNumeriqueUnique'];
  if (typeof accompagnantNumeriqueUnique !== 'boolean') return undefined;
  if (!hasOnly(value, 16)) return undefined;
  return {
    indicateursEtObjectifsCommunsDansLesCogEtCpog,
    tauxDeParticipationDefinisEnCommun,
    objectifsTransversesDansLaPrimeDInteressement,
    discussionEntreDirecteursDUnMemeTerritoire,
    objectifCroissantDeCooperationDansLesCpog,
    gouvernancePartageeEtRolesAlternes,
    partenariatsVivantsAvecBilanEtSuivi,
    incitationsQuiRecompensentLaMiseEnCommun,
    projetsInformatiquesPilotesEtSystemesHarmonises,
    cooperationEtendueADeNouveauxActeurs,
    cooperationEtendueATousLesParcours,
    guichetUniqueVirtuel,
    outilsDeDetectionDansLesObservatoiresRegionaux,
    fichierEtApplicationMetierUniques,
    actionsAuPlusPresDesPublicsFragiles,
    accompagnantNumeriqueUnique,
  };
}

function readConditionsDUnParcoursCoordonne2(value: unknown): ConditionsDUnParcoursCoordonne2 | undefined {
  if (!isObject(value)) return undefined;
  const parcoursSelonLePublicCible = value['parcoursSelonLePublicCible'];
  if (!isPlainObject(value)) return undefined;
  if (typeof parcoursSelonLePublicCible !== 'boolean') return undefined;
  const cooperationDesLaMiseEnPlace = value['cooperationDesLaMiseEnPlace'];
  if (typeof cooperationDesLaMiseEnPlace !== 'boolean') return undefined;
  const cooperationAChaqueReajustement = value['cooperationAChaqueReajustement'];
  if (typeof cooperationAChaqueReajustement !== 'boolean') return undefined;
  const organismePiloteIdentifie = value['organismePiloteIdentifie'];
  if (typeof organismePiloteIdentifie !== 'boolean') return undefined;
  const evaluationRegulierePrevueEtFormalisee = value['evaluationRegulierePrevueEtFormalisee'];
  if (typeof evaluationRegulierePrevueEtFormalisee !== 'boolean') return undefined;
  if (!hasOnly(value, 5)) return undefined;
  return {
    parcoursSelonLePublicCible,
    cooperationDesLaMiseEnPlace,
    cooperationAChaqueReajustement,
    organismePiloteIdentifie,
    evaluationRegulierePrevueEtFormalisee,
  };
}

function readApplicationMetierDeDetection2(value: unknown): ApplicationMetierDeDetection2 | undefined {
  if (!isObject(value)) return undefined;
  const donneesDeLObservatoireDesFragilites = value['donneesDeLObservatoireDesFragilites'];
  if (!isPlainObject(value)) return undefined;
  if (typeof donneesDeLObservatoireDesFragilites !== 'boolean') return undefined;
  const signalementsDeLaPfidass = value['signalementsDeLaPfidass'];
  if (typeof signalementsDeLaPfidass !== 'boolean') return undefined;
  const resultatsDuDatamining = value['resultatsDuDatamining'];
  if (typeof resultatsDuDatamining !== 'boolean') return undefined;
  const scoresEpices = value['scoresEpices'];
  if (typeof scoresEpices !== 'boolean') return undefined;
  const evaluationsFragire = value['evaluationsFragire'];
  if (typeof evaluationsFragire !== 'boolean') return undefined;
  const compatibleAvecToutesLesCaisses = value['compatibleAvecToutesLesCaisses'];
  if (typeof compatibleAvecToutesLesCaisses !== 'boolean') return undefined;
  if (!hasOnly(value, 6)) return undefined;
  return {
    donneesDeLObservatoireDesFragilites,
    signalementsDeLaPfidass,
    resultatsDuDatamining,
    scoresEpices,
    evaluationsFragire,
    compatibleAvecToutesLesCaisses,
  };
}

/** Whether each text of a choix is one of its values: so `decode` leaves it, a dossier written by hand may not. */
export function holdsChoices(dossier: Dossier): boolean {
  return (
    VERIFICATION.has(dossier.verificationDemandee) &&
    REGIME.has(dossier.caisseDuRetraite) &&
    PENSION.has(dossier.pensionOuverte) &&
    THEME_D_ATELIER.hasAll(dossier.themesReperes) &&
    EQUIPE.has(dossier.equipePrevueParLaCaisse) &&
    PUBLIC_CIBLE.has(dossier.parcoursEtudie) &&
    PUBLIC_CIBLE.has(dossier.parcoursDeLAssure) &&
    STRUCTURE.has(dossier.structureEtudiee) &&
    BASE_DES_POURCENTAGES.has(dossier.baseDesPourcentages) &&
    BASE_DES_REMARQUES.has(dossier.baseDesRemarques) &&
    BASE_DE_LA_BAISSE.has(dossier.baseDeLaBaisse) &&
    TAUX_COMPARE.has(dossier.tauxCompare) &&
    POPULATION_DE_L_AGE_MOYEN.has(dossier.populationDeLAgeMoyen) &&
    REALISATION_DU_GUICHET.has(dossier.realisationDuGuichet) &&
    SEUIL_DE_PRECARITE.has(dossier.seuilDePrecarite) &&
    NIVEAUX_DE_LA_TYPOLOGIE.has(dossier.niveauxDeLaTypologie) &&
    AGE_DEPASSE.has(dossier.ageDepasse) &&
    NOMBRE_DE_NIVEAUX.has(dossier.nombreDeNiveaux) &&
    PORTEE_DU_TRAVAIL_FORMALISE.has(dossier.porteeDuTravailFormalise) &&
    PERSONNES_AGEES_DU_PLAN.has(dossier.personnesAgeesDuPlan) &&
    TAILLE_D_UNE_FAMILLE_NOMBREUSE.has(dossier.tailleDUneFamilleNombreuse) &&
    PORTEE_DES_FAIBLES_REVENUS.has(dossier.porteeDesFaiblesRevenus) &&
    QUOTIENT_EGAL_AU_PLAFOND.has(dossier.quotientEgalAuPlafond) &&
    EXTENSION_DU_PARTENARIAT.has(dossier.extensionDuPartenariat) &&
    EMPLOYEUR_DES_SALARIES_D_UN_GIE.has(dossier.employeurDesSalariesDUnGie) &&
    MEMBRES_D_UN_GIE.has(dossier.membresDUnGie) &&
    MEMBRES_D_UNE_ASEPT.has(dossier.membresDUneAsept) &&
    PORTEE_DE_LA_PRESIDENCE_PARTAGEE.has(dossier.porteeDeLaPresidencePartagee) &&
    ASEPT_CREEE_EN2014.has(dossier.aseptCreeeEn2014) &&
    ENTREE_DE_LA_CNRACL.has(dossier.entreeDeLaCnracl) &&
    ROLE_DE_L_ETAT.has(dossier.roleDeLEtat) &&
    DATE_DE_L_AVENANT.has(dossier.dateDeLAvenant)
  );
}

export function writePieceManquanteDeModeDEmploiDuPlanPersonnaliseDeSante(
  value: PieceManquanteDeModeDEmploiDuPlanPersonnaliseDeSante,
): PieceManquanteDeModeDEmploiDuPlanPersonnaliseDeSanteOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

export function writePieceManquanteDeEnvoiDeLaCafAuxFamilles(
  value: PieceManquanteDeEnvoiDeLaCafAuxFamilles,
): PieceManquanteDeEnvoiDeLaCafAuxFamillesOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

export function writePieceManquanteDeProgrammesInterregimesDeLAnnee(
  value: PieceManquanteDeProgrammesInterregimesDeLAnnee,
): PieceManquanteDeProgrammesInterregimesDeLAnneeOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

export function writePieceManquanteDeCompositionDeLaConferenceDesFinanceurs(
  value: PieceManquanteDeCompositionDeLaConferenceDesFinanceurs,
): PieceManquanteDeCompositionDeLaConferenceDesFinanceursOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

export function writePieceManquanteDeSuccesDUneCooperationCommeLePaerpa(
  value: PieceManquanteDeSuccesDUneCooperationCommeLePaerpa,
): PieceManquanteDeSuccesDUneCooperationCommeLePaerpaOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

export function writePieceManquanteDeEcueilsDUneCooperationCommeLePaerpa(
  value: PieceManquanteDeEcueilsDUneCooperationCommeLePaerpa,
): PieceManquanteDeEcueilsDUneCooperationCommeLePaerpaOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

export function writePieceManquanteDeSuccesDUneCooperationEntreOrganismes(
  value: PieceManquanteDeSuccesDUneCooperationEntreOrganismes,
): PieceManquanteDeSuccesDUneCooperationEntreOrganismesOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

export function writePieceManquanteDePointsDAttentionDUneCooperationEntreOrganismes(
  value: PieceManquanteDePointsDAttentionDUneCooperationEntreOrganismes,
): PieceManquanteDePointsDAttentionDUneCooperationEntreOrganismesOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

export function writePieceManquanteDeConditionsDeReussiteDUneStructureInterregime(
  value: PieceManquanteDeConditionsDeReussiteDUneStructureInterregime,
): PieceManquanteDeConditionsDeReussiteDUneStructureInterregimeOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

export function writePieceManquanteDePrealablesDUneCooperation(
  value: PieceManquanteDePrealablesDUneCooperation,
): PieceManquanteDePrealablesDUneCooperationOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

export function writePieceManquanteDeCadreDUneConvention(
  value: PieceManquanteDeCadreDUneConvention,
): PieceManquanteDeCadreDUneConventionOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

export function writePieceManquanteDeSiteCommunDePrevention(
  value: PieceManquanteDeSiteCommunDePrevention,
): PieceManquanteDeSiteCommunDePreventionOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

export function writePieceManquanteDeDemandesDesCaissesDeLaMsa(
  value: PieceManquanteDeDemandesDesCaissesDeLaMsa,
): PieceManquanteDeDemandesDesCaissesDeLaMsaOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

export function writePieceManquanteDeConceptionDUnParcoursCommun(
  value: PieceManquanteDeConceptionDUnParcoursCommun,
): PieceManquanteDeConceptionDUnParcoursCommunOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

export function writePieceManquanteDeConstructionDUnParcoursCommun(
  value: PieceManquanteDeConstructionDUnParcoursCommun,
): PieceManquanteDeConstructionDUnParcoursCommunOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

export function writePieceManquanteDePilotageDUnProjetInformatique(
  value: PieceManquanteDePilotageDUnProjetInformatique,
): PieceManquanteDePilotageDUnProjetInformatiqueOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

export function writePieceManquanteDeQualitesDuGuichetUnique(
  value: PieceManquanteDeQualitesDuGuichetUnique,
): PieceManquanteDeQualitesDuGuichetUniqueOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

export function writePieceManquanteDeLabelDUneApplication(
  value: PieceManquanteDeLabelDUneApplication,
): PieceManquanteDeLabelDUneApplicationOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

export function writePieceManquanteDePreconisationsDuRapport(
  value: PieceManquanteDePreconisationsDuRapport,
): PieceManquanteDePreconisationsDuRapportOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

export function writePieceManquanteDeConditionsDUnParcoursCoordonne(
  value: PieceManquanteDeConditionsDUnParcoursCoordonne,
): PieceManquanteDeConditionsDUnParcoursCoordonneOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

export function writePieceManquanteDeApplicationMetierDeDetection(
  value: PieceManquanteDeApplicationMetierDeDetection,
): PieceManquanteDeApplicationMetierDeDetectionOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}
