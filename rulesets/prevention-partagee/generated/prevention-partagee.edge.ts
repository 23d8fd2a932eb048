/**
 * Prévention partagée entre organismes de sécurité sociale: JSON to values, values to JSON.
 * Made by Attendu with prevention-partagee.ts. Do not edit: change the rules and build again.
 */

import { type Given, type Reader, type Shape, limitsOf, orNull, pathTo, writeDay } from 'attendu/runtime';
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
  NiveauxDeLaTypologie,
  ObjectifDUneActionPartenariale,
  ObjectifDeLInnovation,
  ObjectifDeSanteActive,
  ObjectifDuParcoursDePrevention,
  Objet,
  OptionContreLEparpillement,
  Options,
  OrganismeDeLOffreCommune,
  OutilDeDetection,
  PartenariatRetenu,
  Pension,
  PeriodeDeCreation,
  Personnel,
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
  RaisonDuPublicCible,
  Readings,
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

/** The readings in force: those chosen, else those retained; a question without either stays open. */
export function readingsOf(options: Options, reader: Reader): Given<Readings> {
  return {
    baseDesPourcentages:
      options.readings?.baseDesPourcentages === undefined
        ? 'caisses répondantes'
        : reader.choice(options.readings?.baseDesPourcentages, BASE_DES_POURCENTAGES, '', 'base des pourcentages'),
    baseDesRemarques: reader.choice(options.readings?.baseDesRemarques, BASE_DES_REMARQUES, '', 'base des remarques'),
    baseDeLaBaisse: reader.choice(options.readings?.baseDeLaBaisse, BASE_DE_LA_BAISSE, '', 'base de la baisse'),
    tauxCompare:
      options.readings?.tauxCompare === undefined
        ? 'inscriptions'
        : reader.choice(options.readings?.tauxCompare, TAUX_COMPARE, '', 'taux comparé'),
    populationDeLAgeMoyen: reader.choice(
      options.readings?.populationDeLAgeMoyen,
      POPULATION_DE_LAGE_MOYEN,
      '',
      "population de l'âge moyen",
    ),
    realisationDuGuichet: reader.choice(
      options.readings?.realisationDuGuichet,
      REALISATION_DU_GUICHET,
      '',
      'réalisation du guichet',
    ),
    seuilDePrecarite: reader.choice(options.readings?.seuilDePrecarite, SEUIL_DE_PRECARITE, '', 'seuil de précarité'),
    niveauxDeLaTypologie: reader.choice(
      options.readings?.niveauxDeLaTypologie,
      NIVEAUX_DE_LA_TYPOLOGIE,
      '',
      'niveaux de la typologie',
    ),
    ageDepasse: reader.choice(options.readings?.ageDepasse, AGE_DEPASSE, '', 'âge dépassé'),
    porteeDuTravailFormalise:
      options.readings?.porteeDuTravailFormalise === undefined
        ? 'pour tous'
        : reader.choice(
            options.readings?.porteeDuTravailFormalise,
            PORTEE_DU_TRAVAIL_FORMALISE,
            '',
            'portée du travail formalisé',
          ),
    tailleDUneFamilleNombreuse: reader.choice(
      options.readings?.tailleDUneFamilleNombreuse,
      TAILLE_DUNE_FAMILLE_NOMBREUSE,
      '',
      "taille d'une famille nombreuse",
    ),
    porteeDesFaiblesRevenus:
      options.readings?.porteeDesFaiblesRevenus === undefined
        ? 'toutes les familles'
        : reader.choice(
            options.readings?.porteeDesFaiblesRevenus,
            PORTEE_DES_FAIBLES_REVENUS,
            '',
            'portée des faibles revenus',
          ),
    extensionDuPartenariat: reader.choice(
      options.readings?.extensionDuPartenariat,
      EXTENSION_DU_PARTENARIAT,
      '',
      'extension du partenariat',
    ),
    employeurDesSalariesDUnGie:
      options.readings?.employeurDesSalariesDUnGie === undefined
        ? 'groupement employeur'
        : reader.choice(
            options.readings?.employeurDesSalariesDUnGie,
            EMPLOYEUR_DES_SALARIES_DUN_GIE,
            '',
            "employeur des salariés d'un GIE",
          ),
    membresDUnGie: reader.choice(options.readings?.membresDUnGie, MEMBRES_DUN_GIE, '', "membres d'un GIE"),
    membresDUneAsept: reader.choice(options.readings?.membresDUneAsept, MEMBRES_DUNE_ASEPT, '', "membres d'une ASEPT"),
    porteeDeLaPresidencePartagee:
      options.readings?.porteeDeLaPresidencePartagee === undefined
        ? 'structures du paragraphe'
        : reader.choice(
            options.readings?.porteeDeLaPresidencePartagee,
            PORTEE_DE_LA_PRESIDENCE_PARTAGEE,
            '',
            'portée de la présidence partagée',
          ),
    aseptCreeeEn2014: reader.choice(options.readings?.aseptCreeeEn2014, ASEPT_CREEE_EN2014, '', 'ASEPT créée en 2014'),
    entreeDeLaCnracl: reader.choice(options.readings?.entreeDeLaCnracl, ENTREE_DE_LA_CNRACL, '', 'entrée de la CNRACL'),
    roleDeLEtat: reader.choice(options.readings?.roleDeLEtat, ROLE_DE_LETAT, '', "rôle de l'État"),
    dateDeLAvenant: reader.choice(options.readings?.dateDeLAvenant, DATE_DE_LAVENANT, '', "date de l'avenant"),
  };
}

export const VISAGE_DE_LA_COOPERATION: readonly VisageDeLaCooperation[] = [
  'mutualisation de moyens',
  'actions communes',
  'financement de structures',
];

export const OBJECTIF_DUNE_ACTION_PARTENARIALE: readonly ObjectifDUneActionPartenariale[] = [
  'gagner en efficience',
  'innover',
  'cibler certains publics',
];

export const FACTEUR_DHOSPITALISATION_EVITABLE: readonly FacteurDHospitalisationEvitable[] = [
  'dépression',
  'prise des médicaments',
  'dénutrition',
  'chutes',
];

export const MISSION_DE_LA_COORDINATION_DAPPUI: readonly MissionDeLaCoordinationDAppui[] = [
  'informer et orienter',
  'appuyer la coordination',
  'apporter une expertise',
];

export const MODELE_DE_COOPERATION: readonly ModeleDeCooperation[] = ['suite de conventions nationales', 'structure locale'];

export const PARTENARIAT_RETENU: readonly PartenariatRetenu[] = [
  'convention pluriannuelle',
  'partenariat né en 2008',
  'projet de convention',
];

export const ORGANISME_DE_LOFFRE_COMMUNE: readonly OrganismeDeLOffreCommune[] = [
  'caisse nationale vieillesse',
  'caisse centrale agricole',
  'régime des indépendants',
];

export const ACCORD_CADRE_DU_CETAF: readonly AccordCadreDuCetaf[] = ['CNAV et CETAF', 'CNAM et CETAF'];

export const ACTION_PARTENARIALE: readonly ActionPartenariale[] = [
  'mutualisation des outils',
  "promotion de l'examen",
  'promotion réciproque',
  'orientation vers les CARSAT',
];

export const STRUCTURE: readonly Structure[] = ['GIE', 'ASEPT', 'CAP'];

export const POINT_DATTENTION_DU_PAERPA: readonly PointDAttentionDuPaerpa[] = [
  "systèmes d'information",
  'dispositifs multiples',
  "segmentation par l'âge",
  'modèle économique',
];

export const FACTEUR_DE_SUCCES_DU_PAERPA: readonly FacteurDeSuccesDuPaerpa[] = [
  'insertion parmi les acteurs',
  'souplesse',
  'évolution des pratiques',
];

export const ACTE_DE_BIEN_VIEILLIR: readonly ActeDeBienVieillir[] = [
  'bien dans ma tête',
  'bien dans mon corps',
  'bien avec les autres',
  'bien chez soi',
  'bien avec ma caisse de retraite',
];

export const PERIODE_DE_CREATION: readonly PeriodeDeCreation[] = ['période ancienne', 'période récente'];

export const FACTEUR_DE_SUCCES_DES_ORGANISMES: readonly FacteurDeSuccesDesOrganismes[] = [
  'impulsion nationale',
  'liberté des acteurs locaux',
  'implication des acteurs locaux',
  "partage d'outils",
];

export const TRAIT_DES_REMARQUES: readonly TraitDesRemarques[] = ['organisation des coopérations', 'équité dans le pilotage'];

export const DOMAINE_PRIORITAIRE: readonly DomainePrioritaire[] = [
  'santé publique',
  'santé des enfants',
  'éducation thérapeutique',
];

export const ENJEU_DU_SCHEMA_STRATEGIQUE: readonly EnjeuDuSchemaStrategique[] = ['performance et qualité', 'simplification'];

export const PHENOMENE_RECENT: readonly PhenomeneRecent[] = ['segmentation des publics', 'rôle du numérique'];

export const OBJECTIF_DU_PARCOURS_DE_PREVENTION: readonly ObjectifDuParcoursDePrevention[] = [
  'lever les obstacles administratifs',
  'lever les freins sociaux',
  "accéder à l'examen",
];

export const RAISON_DU_PUBLIC_CIBLE: readonly RaisonDuPublicCible[] = [
  'modèle déjà suivi',
  'profil des assurés',
  'évènements de vie',
];

export const TYPE_DAPPLICATION: readonly TypeDApplication[] = ['institutionnelle', 'santé préventive'];

export const OBJECTIF_DE_SANTE_ACTIVE: readonly ObjectifDeSanteActive[] = [
  'connaître le corps',
  'analyser les habitudes',
  'acquérir des réflexes',
  'évaluer la progression',
];

export const COACHING_DE_SANTE_ACTIVE: readonly CoachingDeSanteActive[] = ['nutrition', 'cœur', 'dos'];

export const OPTION_CONTRE_LEPARPILLEMENT: readonly OptionContreLEparpillement[] = ['guichet unique', 'label'];

export const DESAVANTAGE_DU_LABEL: readonly DesavantageDuLabel[] = ['lutte partielle', 'perte de contrôle'];

export const AVANTAGE_DU_GUICHET: readonly AvantageDuGuichet[] = [
  'coût mutualisé',
  'visibilité',
  'image',
  "clarté de l'offre",
];

export const OBJECTIF_DE_LINNOVATION: readonly ObjectifDeLInnovation[] = [
  'identifier les publics vulnérables',
  'proposer des actions adaptées',
];

export const OUTIL_DE_DETECTION: readonly OutilDeDetection[] = [
  'observatoires des fragilités',
  'plateforme PFIDASS',
  'fouille de données',
  'questionnaire EPICES',
  'grille Fragire',
];

export const QUESTION_DEPICES: readonly QuestionDEpices[] = [
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
];

export const SOLUTION_POUR_COORDONNER_LES_DONNEES: readonly SolutionPourCoordonnerLesDonnees[] = [
  'par les observatoires',
  'par un fichier unique',
];

export const PRECONISATION: readonly Preconisation[] = [
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
];

export const VERIFICATION: readonly Verification[] = [
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
];

export const TERME_DE_LA_TYPOLOGIE: readonly TermeDeLaTypologie[] = [
  'parcours de vie',
  'parcours de santé',
  'parcours de soins',
  'parcours de prévention',
];

export const THEME_DATELIER: readonly ThemeDAtelier[] = ['risque de chute', 'plainte mnésique', 'troubles anxio-dépressifs'];

export const SITE: readonly Site[] = ['Saint-Etienne', 'Annecy', 'autre site'];

export const PUBLIC_CIBLE: readonly PublicCible[] = [
  'personnes âgées',
  'personnes précaires',
  'femmes enceintes',
  'veuvage',
  'étudiants',
];

export const BRANCHE: readonly Branche[] = ['Assurance vieillesse', 'Assurance famille', 'Assurance maladie'];

export const ELEMENT_DE_PREVENTION: readonly ElementDePrevention[] = [
  'alimentation équilibrée',
  'prévention des douleurs dorsales',
  'exercices contre le stress',
  'maladies sexuellement transmissibles et grossesse',
  "arrêt du tabac et de l'alcool",
  'activités physiques et grossesse',
  'vaccination des enfants',
];

export const REGIME: readonly Regime[] = ['CARSAT', 'MSA', 'RSI', 'CNRACL'];

export const DISPOSITIF_DE_COORDINATION: readonly DispositifDeCoordination[] = [
  'PAERPA',
  "plateforme territoriale d'appui",
  'communauté professionnelle territoriale',
];

export const SIGNATAIRE: readonly Signataire[] = ['État', 'CNAV', 'CCMSA', 'RSI national', 'CNRACL nationale'];

export const PENSION: readonly Pension[] = ['minimum vieillesse', 'pension de réversion', 'autre pension', 'aucune pension'];

export const EQUIPE: readonly Equipe[] = ['PFIDASS', 'action sociale', 'équipe retraite', 'service social', 'aucune équipe'];

export const BASE_DES_POURCENTAGES: readonly BaseDesPourcentages[] = ['caisses répondantes', 'réponses données'];

export const BASE_DES_REMARQUES: readonly BaseDesRemarques[] = ['une remarque par caisse', 'nombre absent'];

export const BASE_DE_LA_BAISSE: readonly BaseDeLaBaisse[] = ["effectif de l'année précédente", 'effectif du départ'];

export const TAUX_COMPARE: readonly TauxCompare[] = ['inscriptions', 'bilans faits'];

export const POPULATION_DE_LAGE_MOYEN: readonly PopulationDeLAgeMoyen[] = ['femmes examinées', 'toutes les personnes'];

export const REALISATION_DU_GUICHET: readonly RealisationDuGuichet[] = ['délégation admise', 'en interne seulement'];

export const SEUIL_DE_PRECARITE: readonly SeuilDePrecarite[] = [
  'seuil des quintiles',
  'seuil arrondi',
  'seuil propre aux jeunes',
];

export const NIVEAUX_DE_LA_TYPOLOGIE: readonly NiveauxDeLaTypologie[] = ['niveaux emboîtés', 'termes définis'];

export const AGE_DEPASSE: readonly AgeDepasse[] = ['anniversaire passé', 'âge suivant'];

export const PORTEE_DU_TRAVAIL_FORMALISE: readonly PorteeDuTravailFormalise[] = ['pour tous', 'pour les malades chroniques'];

export const TAILLE_DUNE_FAMILLE_NOMBREUSE: readonly TailleDUneFamilleNombreuse[] = ['quatre enfants', 'cinq enfants'];

export const PORTEE_DES_FAIBLES_REVENUS: readonly PorteeDesFaiblesRevenus[] = [
  'toutes les familles',
  'familles nombreuses seules',
];

export const EXTENSION_DU_PARTENARIAT: readonly ExtensionDuPartenariat[] = ["en attente de l'accord", 'ouvert aux sites'];

export const EMPLOYEUR_DES_SALARIES_DUN_GIE: readonly EmployeurDesSalariesDUnGie[] = [
  'groupement employeur',
  'association employeur',
];

export const MEMBRES_DUN_GIE: readonly MembresDUnGie[] = ['membres selon le tableau', 'membres selon le corps'];

export const MEMBRES_DUNE_ASEPT: readonly MembresDUneAsept[] = ['membres de la liste', 'membres ajoutés à la MSA'];

export const PORTEE_DE_LA_PRESIDENCE_PARTAGEE: readonly PorteeDeLaPresidencePartagee[] = [
  'structures du paragraphe',
  'toutes les structures',
];

export const ASEPT_CREEE_EN2014: readonly AseptCreeeEn2014[] = ['première période', 'interrégime dès la convention'];

export const ENTREE_DE_LA_CNRACL: readonly EntreeDeLaCnracl[] = ['signature en 2014', 'entrée en mai 2017'];

export const ROLE_DE_LETAT: readonly RoleDeLEtat[] = ['État signataire', 'régimes seuls'];

export const DATE_DE_LAVENANT: readonly DateDeLAvenant[] = ['mai 2012', 'juin 2018'];

export const BASE: readonly Base[] = [
  'liste comptée',
  'sans calcul',
  'opérandes imprimés',
  'caisses ayant répondu',
  'remarques spontanées',
];

export const PRECISION: readonly Precision[] = ['unité', 'dixième', 'centième'];

export const ATTENTE: readonly Attente[] = ['égal', 'dépasse', 'sans comparaison'];

export const MESURE: readonly Mesure[] = ['quantité', 'pour cent', 'ans', 'année', 'fois'];

export const ISSUE2: readonly Issue2[] = ['concorde', 'ne concorde pas', 'rien à recalculer', 'chiffre absent'];

export const VERDICT: readonly Verdict[] = ['conforme', 'non conforme'];

export const PUBLIC_DUN_OUTIL: readonly PublicDUnOutil[] = [
  'personnes âgées repérées en risque de fragilité',
  'assurés qui ont renoncé à des soins',
  'seniors fragiles',
  'personnes allant dans un CES',
  'retraités classés en GIR 5 et 6',
];

export const FORME_JURIDIQUE: readonly FormeJuridique[] = ['groupement', 'association'];

export const OBJET: readonly Objet[] = [
  "politique d'action sociale mutualisée",
  "contenu d'ateliers labellisés",
  'programmes communs de prévention',
];

export const FINANCEMENT: readonly Financement[] = ['autonome', 'autonome avec subventions', 'moyens des caisses membres'];

export const PERSONNEL: readonly Personnel[] = ['salariés propres et mises à disposition', 'moyens sans salarié propre'];

export const GOUVERNANCE: readonly Gouvernance[] = ['MSA ou MSA et RSI', 'interrégime'];

const MODE_DEMPLOI_DU_PLAN_PERSONNALISE_DE_SANTE: readonly ModeDEmploiDuPlanPersonnaliseDeSante[] = [
  'synthèse',
  "questionnaire d'aide à la décision",
  'exemples de plans',
  'aide-mémoire des priorités',
  'modèle de bilan',
];

const ENVOI_DE_LA_CAF_AUX_FAMILLES: readonly EnvoiDeLaCafAuxFamilles[] = [
  'plaquette de sensibilisation',
  "lettre d'accompagnement",
  "bulletin d'inscription joint à la lettre",
  "durée de l'examen expliquée",
  "contenu de l'examen expliqué",
  "bénéfices de l'examen expliqués",
  'consentement éclairé obtenu',
  'coordonnées du CES sur la lettre',
];

const PROGRAMMES_INTERREGIMES_DE_LANNEE: readonly ProgrammesInterregimesDeLAnnee[] = [
  'évaluations communes',
  "bilan d'activité annuel",
  'méthodologie partagée',
];

const COMPOSITION_DE_LA_CONFERENCE_DES_FINANCEURS: readonly CompositionDeLaConferenceDesFinanceurs[] = [
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
];

const SUCCES_DUNE_COOPERATION_COMME_LE_PAERPA: readonly SuccesDUneCooperationCommeLePaerpa[] = [
  'insertion parmi des acteurs qui existent',
  "adaptation à l'environnement",
  'pratiques qui évoluent',
];

const ECUEILS_DUNE_COOPERATION_COMME_LE_PAERPA: readonly EcueilsDUneCooperationCommeLePaerpa[] = [
  "systèmes d'information qui communiquent",
  'aucune nouvelle structure',
  'stratégie nationale claire',
  'marges laissées au local',
  'financement pérenne examiné',
];

const SUCCES_DUNE_COOPERATION_ENTRE_ORGANISMES: readonly SuccesDUneCooperationEntreOrganismes[] = [
  'impulsion nationale donnée',
  'liberté laissée aux acteurs locaux',
  'acteurs locaux impliqués',
  'outils communs et bilans partagés',
];

const POINTS_DATTENTION_DUNE_COOPERATION_ENTRE_ORGANISMES: readonly PointsDAttentionDUneCooperationEntreOrganismes[] = [
  'besoin avéré et manque comblé',
  'tous les organismes associés',
  'réseaux harmonisés',
  'gouvernance cadrée par les caisses nationales',
  'réalisation et suivi assurés localement',
  'risque de confusion limité',
];

const CONDITIONS_DE_REUSSITE_DUNE_STRUCTURE_INTERREGIME: readonly ConditionsDeReussiteDUneStructureInterregime[] = [
  'gouvernance réellement partagée',
  'autonomie financière',
  'personnel en propre',
  "décisions des conseils d'administration respectées",
  "acteurs déjà en place élargis plutôt qu'ajoutés",
];

const PREALABLES_DUNE_COOPERATION: readonly PrealablesDUneCooperation[] = [
  "confiance de l'homologue",
  'impulsion plus forte',
  'motivation de longue durée',
  'feu vert de la direction',
];

const CADRE_DUNE_CONVENTION: readonly CadreDUneConvention[] = [
  'place et missions de chacun définies',
  'gouvernance actée',
  'modèle type repris',
  "modalités d'évaluation de l'action",
  'bilan transmis aux caisses nationales',
];

const SITE_COMMUN_DE_PREVENTION: readonly SiteCommunDePrevention[] = [
  'référentiels pour animer des ateliers',
  'tous les ateliers du territoire référencés',
  'information adaptée aux réalités locales',
  'information remontée par chaque région',
];

const DEMANDES_DES_CAISSES_DE_LA_MSA: readonly DemandesDesCaissesDeLaMsa[] = [
  'comitologie ou structure commune',
  'partenariats facilités',
  'actions visibles entre régimes',
  'contacts entre organismes de taille différente',
  'partage ou rotation de la gouvernance',
  'reconnaissance mutuelle des DCGDR',
];

const CONCEPTION_DUN_PARCOURS_COMMUN: readonly ConceptionDUnParcoursCommun[] = [
  'public cible clair',
  'public conforme aux objectifs de chacun',
  'objectifs communs majoritaires',
  'objectifs particuliers restés annexes',
  'accord sur la stratégie et les techniques',
  'éléments définis en réunions préparatoires',
];

const CONSTRUCTION_DUN_PARCOURS_COMMUN: readonly ConstructionDUnParcoursCommun[] = [
  "construction commune dès l'origine",
  'ateliers et activités construits ensemble',
  'communication externe commune',
  'évaluation prévue dès la mise en place',
  'autres caisses associées selon leur domaine',
  'publics fragiles parmi les objectifs',
];

const PILOTAGE_DUN_PROJET_INFORMATIQUE: readonly PilotageDUnProjetInformatique[] = [
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
];

const QUALITES_DU_GUICHET_UNIQUE: readonly QualitesDuGuichetUnique[] = [
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
];

const LABEL_DUNE_APPLICATION: readonly LabelDUneApplication[] = ['cahier des charges strict rempli'];

const PRECONISATIONS_DU_RAPPORT: readonly PreconisationsDuRapport[] = [
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
];

const CONDITIONS_DUN_PARCOURS_COORDONNE: readonly ConditionsDUnParcoursCoordonne[] = [
  'parcours selon le public cible',
  'coopération dès la mise en place',
  'coopération à chaque réajustement',
  'organisme pilote identifié',
  'évaluation régulière prévue et formalisée',
];

const APPLICATION_METIER_DE_DETECTION: readonly ApplicationMetierDeDetection[] = [
  "données de l'observatoire des fragilités",
  'signalements de la PFIDASS',
  'résultats du datamining',
  'scores EPICES',
  'évaluations Fragire',
  'compatible avec toutes les caisses',
];

const VERIFICATION_BY_NAME: ReadonlyMap<unknown, Verification> = new Map(VERIFICATION.map((value) => [value, value]));

function asVerification(value: unknown): Verification | undefined {
  return VERIFICATION_BY_NAME.get(value);
}

function asPension(value: unknown): Pension | undefined {
  switch (value) {
    case 'minimum vieillesse':
      return 'minimum vieillesse';
    case 'pension de réversion':
      return 'pension de réversion';
    case 'autre pension':
      return 'autre pension';
    case 'aucune pension':
      return 'aucune pension';
    default:
      return undefined;
  }
}

function asEquipe(value: unknown): Equipe | undefined {
  switch (value) {
    case 'PFIDASS':
      return 'PFIDASS';
    case 'action sociale':
      return 'action sociale';
    case 'équipe retraite':
      return 'équipe retraite';
    case 'service social':
      return 'service social';
    case 'aucune équipe':
      return 'aucune équipe';
    default:
      return undefined;
  }
}

function asPublicCible(value: unknown): PublicCible | undefined {
  switch (value) {
    case 'personnes âgées':
      return 'personnes âgées';
    case 'personnes précaires':
      return 'personnes précaires';
    case 'femmes enceintes':
      return 'femmes enceintes';
    case 'veuvage':
      return 'veuvage';
    case 'étudiants':
      return 'étudiants';
    default:
      return undefined;
  }
}

function asStructure(value: unknown): Structure | undefined {
  switch (value) {
    case 'GIE':
      return 'GIE';
    case 'ASEPT':
      return 'ASEPT';
    case 'CAP':
      return 'CAP';
    default:
      return undefined;
  }
}

function asFacteurDHospitalisationEvitable(value: unknown): FacteurDHospitalisationEvitable | undefined {
  switch (value) {
    case 'dépression':
      return 'dépression';
    case 'prise des médicaments':
      return 'prise des médicaments';
    case 'dénutrition':
      return 'dénutrition';
    case 'chutes':
      return 'chutes';
    default:
      return undefined;
  }
}

function asThemeDAtelier(value: unknown): ThemeDAtelier | undefined {
  switch (value) {
    case 'risque de chute':
      return 'risque de chute';
    case 'plainte mnésique':
      return 'plainte mnésique';
    case 'troubles anxio-dépressifs':
      return 'troubles anxio-dépressifs';
    default:
      return undefined;
  }
}

function allFacteurDHospitalisationEvitable(list: readonly unknown[]): list is readonly FacteurDHospitalisationEvitable[] {
  for (const value of list) if (asFacteurDHospitalisationEvitable(value) === undefined) return false;
  return true;
}

function readFacteurDHospitalisationEvitableList(
  value: unknown,
  reader: Reader,
  atMost: number | null,
  path: string,
  name: string,
): readonly FacteurDHospitalisationEvitable[] | undefined {
  const list = reader.list(value, atMost, path, name);
  if (list === undefined || allFacteurDHospitalisationEvitable(list)) return list;
  return reader.choices(list, FACTEUR_DHOSPITALISATION_EVITABLE, path, name);
}

function allThemeDAtelier(list: readonly unknown[]): list is readonly ThemeDAtelier[] {
  for (const value of list) if (asThemeDAtelier(value) === undefined) return false;
  return true;
}

function readThemeDAtelierList(
  value: unknown,
  reader: Reader,
  atMost: number | null,
  path: string,
  name: string,
): readonly ThemeDAtelier[] | undefined {
  const list = reader.list(value, atMost, path, name);
  if (list === undefined || allThemeDAtelier(list)) return list;
  return reader.choices(list, THEME_DATELIER, path, name);
}

const LIMITS_1 = limitsOf(0, 0, 1000);

const LIMITS_2 = limitsOf(0, 0, 130);

const LIMITS_3 = limitsOf(0, 1, 6);

const ANY_SCALE_2 = limitsOf(2, null, null);

const LIMITS_5 = limitsOf(0, 0, 20);

const LIMITS_6 = limitsOf(0, 2006, 2100);

const ANY_SCALE_0 = limitsOf(0, null, null);

function readNumber1(value: unknown, reader: Reader, path: string, name: string | number): number | undefined {
  if (typeof value === 'number' && (value | 0) === value && value >= 0 && value <= 1000) return value | 0;
  return reader.number(value, LIMITS_1, path, name);
}

function readNumber2(value: unknown, reader: Reader, path: string, name: string | number): number | undefined {
  if (typeof value === 'number' && (value | 0) === value && value >= 0 && value <= 130) return value | 0;
  return reader.number(value, LIMITS_2, path, name);
}

function readNumber3(value: unknown, reader: Reader, path: string, name: string | number): number | undefined {
  if (typeof value === 'number' && (value | 0) === value && value >= 1 && value <= 6) return value | 0;
  return reader.number(value, LIMITS_3, path, name);
}

function readNumber4(value: unknown, reader: Reader, path: string, name: string | number): number | undefined {
  if (typeof value === 'number' && (value | 0) === value) return (value | 0) * 100;
  return reader.number(value, ANY_SCALE_2, path, name);
}

function readNumber5(value: unknown, reader: Reader, path: string, name: string | number): number | undefined {
  if (typeof value === 'number' && (value | 0) === value && value >= 0 && value <= 20) return value | 0;
  return reader.number(value, LIMITS_5, path, name);
}

function readNumber6(value: unknown, reader: Reader, path: string, name: string | number): number | undefined {
  if (typeof value === 'number' && (value | 0) === value && value >= 2006 && value <= 2100) return value | 0;
  return reader.number(value, LIMITS_6, path, name);
}

function readNumber7(value: unknown, reader: Reader, path: string, name: string | number): number | undefined {
  if (typeof value === 'number' && (value | 0) === value) return value | 0;
  return reader.number(value, ANY_SCALE_0, path, name);
}

export const MODE_DEMPLOI_DU_PLAN_PERSONNALISE_DE_SANTE2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    synthese: { name: 'synthèse', shape: { kind: 'boolean' } },
    questionnaireDAideALaDecision: { name: "questionnaire d'aide à la décision", shape: { kind: 'boolean' } },
    exemplesDePlans: { name: 'exemples de plans', shape: { kind: 'boolean' } },
    aideMemoireDesPriorites: { name: 'aide-mémoire des priorités', shape: { kind: 'boolean' } },
    modeleDeBilan: { name: 'modèle de bilan', shape: { kind: 'boolean' } },
  },
};

export const ENVOI_DE_LA_CAF_AUX_FAMILLES2_SHAPE: Shape = {
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

export const PROGRAMMES_INTERREGIMES_DE_LANNEE2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    evaluationsCommunes: { name: 'évaluations communes', shape: { kind: 'boolean' } },
    bilanDActiviteAnnuel: { name: "bilan d'activité annuel", shape: { kind: 'boolean' } },
    methodologiePartagee: { name: 'méthodologie partagée', shape: { kind: 'boolean' } },
  },
};

export const COMPOSITION_DE_LA_CONFERENCE_DES_FINANCEURS2_SHAPE: Shape = {
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

export const SUCCES_DUNE_COOPERATION_COMME_LE_PAERPA2_SHAPE: Shape = {
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

export const ECUEILS_DUNE_COOPERATION_COMME_LE_PAERPA2_SHAPE: Shape = {
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

export const SUCCES_DUNE_COOPERATION_ENTRE_ORGANISMES2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    impulsionNationaleDonnee: { name: 'impulsion nationale donnée', shape: { kind: 'boolean' } },
    liberteLaisseeAuxActeursLocaux: { name: 'liberté laissée aux acteurs locaux', shape: { kind: 'boolean' } },
    acteursLocauxImpliques: { name: 'acteurs locaux impliqués', shape: { kind: 'boolean' } },
    outilsCommunsEtBilansPartages: { name: 'outils communs et bilans partagés', shape: { kind: 'boolean' } },
  },
};

export const POINTS_DATTENTION_DUNE_COOPERATION_ENTRE_ORGANISMES2_SHAPE: Shape = {
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

export const CONDITIONS_DE_REUSSITE_DUNE_STRUCTURE_INTERREGIME2_SHAPE: Shape = {
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

export const PREALABLES_DUNE_COOPERATION2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    confianceDeLHomologue: { name: "confiance de l'homologue", shape: { kind: 'boolean' } },
    impulsionPlusForte: { name: 'impulsion plus forte', shape: { kind: 'boolean' } },
    motivationDeLongueDuree: { name: 'motivation de longue durée', shape: { kind: 'boolean' } },
    feuVertDeLaDirection: { name: 'feu vert de la direction', shape: { kind: 'boolean' } },
  },
};

export const CADRE_DUNE_CONVENTION2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    placeEtMissionsDeChacunDefinies: { name: 'place et missions de chacun définies', shape: { kind: 'boolean' } },
    gouvernanceActee: { name: 'gouvernance actée', shape: { kind: 'boolean' } },
    modeleTypeRepris: { name: 'modèle type repris', shape: { kind: 'boolean' } },
    modalitesDEvaluationDeLAction: { name: "modalités d'évaluation de l'action", shape: { kind: 'boolean' } },
    bilanTransmisAuxCaissesNationales: { name: 'bilan transmis aux caisses nationales', shape: { kind: 'boolean' } },
  },
};

export const SITE_COMMUN_DE_PREVENTION2_SHAPE: Shape = {
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

export const DEMANDES_DES_CAISSES_DE_LA_MSA2_SHAPE: Shape = {
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

export const CONCEPTION_DUN_PARCOURS_COMMUN2_SHAPE: Shape = {
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

export const CONSTRUCTION_DUN_PARCOURS_COMMUN2_SHAPE: Shape = {
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

export const PILOTAGE_DUN_PROJET_INFORMATIQUE2_SHAPE: Shape = {
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

export const QUALITES_DU_GUICHET_UNIQUE2_SHAPE: Shape = {
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

export const LABEL_DUNE_APPLICATION2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    cahierDesChargesStrictRempli: { name: 'cahier des charges strict rempli', shape: { kind: 'boolean' } },
  },
};

export const PRECONISATIONS_DU_RAPPORT2_SHAPE: Shape = {
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

export const CONDITIONS_DUN_PARCOURS_COORDONNE2_SHAPE: Shape = {
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

export const APPLICATION_METIER_DE_DETECTION2_SHAPE: Shape = {
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

export const PIECE_MANQUANTE_DE_MODE_DEMPLOI_DU_PLAN_PERSONNALISE_DE_SANTE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: MODE_DEMPLOI_DU_PLAN_PERSONNALISE_DE_SANTE } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_ENVOI_DE_LA_CAF_AUX_FAMILLES_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: ENVOI_DE_LA_CAF_AUX_FAMILLES } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_PROGRAMMES_INTERREGIMES_DE_LANNEE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: PROGRAMMES_INTERREGIMES_DE_LANNEE } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_COMPOSITION_DE_LA_CONFERENCE_DES_FINANCEURS_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: COMPOSITION_DE_LA_CONFERENCE_DES_FINANCEURS } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_SUCCES_DUNE_COOPERATION_COMME_LE_PAERPA_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: SUCCES_DUNE_COOPERATION_COMME_LE_PAERPA } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_ECUEILS_DUNE_COOPERATION_COMME_LE_PAERPA_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: ECUEILS_DUNE_COOPERATION_COMME_LE_PAERPA } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_SUCCES_DUNE_COOPERATION_ENTRE_ORGANISMES_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: SUCCES_DUNE_COOPERATION_ENTRE_ORGANISMES } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_POINTS_DATTENTION_DUNE_COOPERATION_ENTRE_ORGANISMES_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: POINTS_DATTENTION_DUNE_COOPERATION_ENTRE_ORGANISMES } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_CONDITIONS_DE_REUSSITE_DUNE_STRUCTURE_INTERREGIME_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: CONDITIONS_DE_REUSSITE_DUNE_STRUCTURE_INTERREGIME } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_PREALABLES_DUNE_COOPERATION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: PREALABLES_DUNE_COOPERATION } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_CADRE_DUNE_CONVENTION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: CADRE_DUNE_CONVENTION } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_SITE_COMMUN_DE_PREVENTION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: SITE_COMMUN_DE_PREVENTION } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_DEMANDES_DES_CAISSES_DE_LA_MSA_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: DEMANDES_DES_CAISSES_DE_LA_MSA } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_CONCEPTION_DUN_PARCOURS_COMMUN_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: CONCEPTION_DUN_PARCOURS_COMMUN } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_CONSTRUCTION_DUN_PARCOURS_COMMUN_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: CONSTRUCTION_DUN_PARCOURS_COMMUN } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_PILOTAGE_DUN_PROJET_INFORMATIQUE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: PILOTAGE_DUN_PROJET_INFORMATIQUE } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_QUALITES_DU_GUICHET_UNIQUE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: QUALITES_DU_GUICHET_UNIQUE } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_LABEL_DUNE_APPLICATION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: LABEL_DUNE_APPLICATION } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_PRECONISATIONS_DU_RAPPORT_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: PRECONISATIONS_DU_RAPPORT } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_CONDITIONS_DUN_PARCOURS_COORDONNE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: CONDITIONS_DUN_PARCOURS_COORDONNE } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

export const PIECE_MANQUANTE_DE_APPLICATION_METIER_DE_DETECTION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: APPLICATION_METIER_DE_DETECTION } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

const INPUT_KEYS: readonly string[] = [
  'verificationDemandee',
  'objectifsDuParcours',
  'objectifsCommuns',
  'projetAPlusieursOrganismes',
  'guichetDelegue',
  'cahierDesChargesPrecis',
  'rencontreDUnTravailleurSocial',
  'complementaireSante',
  'vieEnCouple',
  'proprieteDuLogement',
  'difficultesDansLeMois',
  'sportDansLAnnee',
  'spectacleDansLAnnee',
  'vacancesDansLAnnee',
  'contactsFamiliauxRecents',
  'hebergementPossible',
  'aideMateriellePossible',
  'age',
  'retraite',
  'gir',
  'girTemporaire',
  'risqueDePerteDAutonomie',
  'situationDeFragilite',
  'maladieChronique',
  'travailFormaliseNecessaire',
  'fragiliseParLEtatDeSante',
  'precarite',
  'eloigneDuSystemeDeSante',
  'suiviMedicalRegulier',
  'depistagesOrganises',
  'facteursReperes',
  'dateDuPlanPersonnaliseDeSante',
  'heureDeLAppel',
  'planDActionPersonnaliseAttribue',
  'pensionOuverte',
  'consultantSeniorDUnCes',
  'themesReperes',
  'familleMonoparentale',
  'enfantsACharge',
  'quotientFamilial',
  'dernierEnvoiDeLaCaf',
  'jourDuCroisement',
  'repereParLaGrilleDAccueil',
  'equipePrevueParLaCaisse',
  'parcoursEtudie',
  'parcoursDeLAssure',
  'structureEtudiee',
  'anneeDeCreation',
  'dureeDeLaConvention',
  'jourDeLaConvention',
  'modeDEmploiDuPlanPersonnaliseDeSante',
  'envoiDeLaCafAuxFamilles',
  'programmesInterregimesDeLAnnee',
  'compositionDeLaConferenceDesFinanceurs',
  'succesDUneCooperationCommeLePaerpa',
  'ecueilsDUneCooperationCommeLePaerpa',
  'succesDUneCooperationEntreOrganismes',
  'pointsDAttentionDUneCooperationEntreOrganismes',
  'conditionsDeReussiteDUneStructureInterregime',
  'prealablesDUneCooperation',
  'cadreDUneConvention',
  'siteCommunDePrevention',
  'demandesDesCaissesDeLaMsa',
  'conceptionDUnParcoursCommun',
  'constructionDUnParcoursCommun',
  'pilotageDUnProjetInformatique',
  'qualitesDuGuichetUnique',
  'labelDUneApplication',
  'preconisationsDuRapport',
  'conditionsDUnParcoursCoordonne',
  'applicationMetierDeDetection',
];

/** Reads a dossier; `undefined` stands for what is not given. */
export function readDossier(input: unknown, readings: Given<Readings>, reader: Reader): Given<Dossier> {
  const given = reader.record(input, INPUT_KEYS, '', '') ?? {};
  const unknowns = reader.unknowns;
  const read = {
    verificationDemandee:
      asVerification(given.verificationDemandee) ??
      reader.choice(given.verificationDemandee, VERIFICATION, '', 'vérification demandée'),
    objectifsDuParcours: readNumber1(given.objectifsDuParcours, reader, '', 'objectifs du parcours'),
    objectifsCommuns: readNumber1(given.objectifsCommuns, reader, '', 'objectifs communs'),
    projetAPlusieursOrganismes: reader.boolean(given.projetAPlusieursOrganismes, '', 'projet à plusieurs organismes'),
    guichetDelegue: reader.boolean(given.guichetDelegue, '', 'guichet délégué'),
    cahierDesChargesPrecis: reader.boolean(given.cahierDesChargesPrecis, '', 'cahier des charges précis'),
    rencontreDUnTravailleurSocial: reader.boolean(
      given.rencontreDUnTravailleurSocial,
      '',
      "rencontre d'un travailleur social",
    ),
    complementaireSante: reader.boolean(given.complementaireSante, '', 'complémentaire santé'),
    vieEnCouple: reader.boolean(given.vieEnCouple, '', 'vie en couple'),
    proprieteDuLogement: reader.boolean(given.proprieteDuLogement, '', 'propriété du logement'),
    difficultesDansLeMois: reader.boolean(given.difficultesDansLeMois, '', 'difficultés dans le mois'),
    sportDansLAnnee: reader.boolean(given.sportDansLAnnee, '', "sport dans l'année"),
    spectacleDansLAnnee: reader.boolean(given.spectacleDansLAnnee, '', "spectacle dans l'année"),
    vacancesDansLAnnee: reader.boolean(given.vacancesDansLAnnee, '', "vacances dans l'année"),
    contactsFamiliauxRecents: reader.boolean(given.contactsFamiliauxRecents, '', 'contacts familiaux récents'),
    hebergementPossible: reader.boolean(given.hebergementPossible, '', 'hébergement possible'),
    aideMateriellePossible: reader.boolean(given.aideMateriellePossible, '', 'aide matérielle possible'),
    age: readNumber2(given.age, reader, '', 'âge'),
    retraite: reader.boolean(given.retraite, '', 'retraité'),
    gir: readNumber3(given.gir, reader, '', 'GIR'),
    girTemporaire: reader.boolean(given.girTemporaire, '', 'GIR temporaire'),
    risqueDePerteDAutonomie: reader.boolean(given.risqueDePerteDAutonomie, '', "risque de perte d'autonomie"),
    situationDeFragilite: reader.boolean(given.situationDeFragilite, '', 'situation de fragilité'),
    maladieChronique: reader.boolean(given.maladieChronique, '', 'maladie chronique'),
    travailFormaliseNecessaire: reader.boolean(given.travailFormaliseNecessaire, '', 'travail formalisé nécessaire'),
    fragiliseParLEtatDeSante: reader.boolean(given.fragiliseParLEtatDeSante, '', "fragilisé par l'état de santé"),
    precarite: reader.boolean(given.precarite, '', 'précarité'),
    eloigneDuSystemeDeSante: reader.boolean(given.eloigneDuSystemeDeSante, '', 'éloigné du système de santé'),
    suiviMedicalRegulier: reader.boolean(given.suiviMedicalRegulier, '', 'suivi médical régulier'),
    depistagesOrganises: reader.boolean(given.depistagesOrganises, '', 'dépistages organisés'),
    facteursReperes: readFacteurDHospitalisationEvitableList(
      given.facteursReperes,
      reader,
      1000,
      '',
      'facteurs repérés',
    ),
    dateDuPlanPersonnaliseDeSante: reader.day(
      given.dateDuPlanPersonnaliseDeSante,
      '',
      'date du plan personnalisé de santé',
    ),
    heureDeLAppel: readNumber4(given.heureDeLAppel, reader, '', "heure de l'appel"),
    planDActionPersonnaliseAttribue: reader.boolean(
      given.planDActionPersonnaliseAttribue,
      '',
      "plan d'action personnalisé attribué",
    ),
    pensionOuverte:
      asPension(given.pensionOuverte) ?? reader.choice(given.pensionOuverte, PENSION, '', 'pension ouverte'),
    consultantSeniorDUnCes: reader.boolean(given.consultantSeniorDUnCes, '', "consultant senior d'un CES"),
    themesReperes: readThemeDAtelierList(given.themesReperes, reader, 1000, '', 'thèmes repérés'),
    familleMonoparentale: reader.boolean(given.familleMonoparentale, '', 'famille monoparentale'),
    enfantsACharge: readNumber5(given.enfantsACharge, reader, '', 'enfants à charge'),
    quotientFamilial: readNumber4(given.quotientFamilial, reader, '', 'quotient familial'),
    dernierEnvoiDeLaCaf: reader.day(given.dernierEnvoiDeLaCaf, '', 'dernier envoi de la CAF'),
    jourDuCroisement: reader.day(given.jourDuCroisement, '', 'jour du croisement'),
    repereParLaGrilleDAccueil: reader.boolean(given.repereParLaGrilleDAccueil, '', "repéré par la grille d'accueil"),
    equipePrevueParLaCaisse:
      asEquipe(given.equipePrevueParLaCaisse) ??
      reader.choice(given.equipePrevueParLaCaisse, EQUIPE, '', 'équipe prévue par la caisse'),
    parcoursEtudie:
      asPublicCible(given.parcoursEtudie) ?? reader.choice(given.parcoursEtudie, PUBLIC_CIBLE, '', 'parcours étudié'),
    parcoursDeLAssure:
      asPublicCible(given.parcoursDeLAssure) ??
      reader.choice(given.parcoursDeLAssure, PUBLIC_CIBLE, '', "parcours de l'assuré"),
    structureEtudiee:
      asStructure(given.structureEtudiee) ?? reader.choice(given.structureEtudiee, STRUCTURE, '', 'structure étudiée'),
    anneeDeCreation: readNumber6(given.anneeDeCreation, reader, '', 'année de création'),
    dureeDeLaConvention: readNumber7(given.dureeDeLaConvention, reader, '', 'durée de la convention'),
    jourDeLaConvention: reader.day(given.jourDeLaConvention, '', 'jour de la convention'),
    modeDEmploiDuPlanPersonnaliseDeSante: readModeDEmploiDuPlanPersonnaliseDeSante2(
      given.modeDEmploiDuPlanPersonnaliseDeSante,
      reader,
      '',
      "mode d'emploi du plan personnalisé de santé",
    ),
    envoiDeLaCafAuxFamilles: readEnvoiDeLaCafAuxFamilles2(
      given.envoiDeLaCafAuxFamilles,
      reader,
      '',
      'envoi de la CAF aux familles',
    ),
    programmesInterregimesDeLAnnee: readProgrammesInterregimesDeLAnnee2(
      given.programmesInterregimesDeLAnnee,
      reader,
      '',
      "programmes interrégimes de l'année",
    ),
    compositionDeLaConferenceDesFinanceurs: readCompositionDeLaConferenceDesFinanceurs2(
      given.compositionDeLaConferenceDesFinanceurs,
      reader,
      '',
      'composition de la conférence des financeurs',
    ),
    succesDUneCooperationCommeLePaerpa: readSuccesDUneCooperationCommeLePaerpa2(
      given.succesDUneCooperationCommeLePaerpa,
      reader,
      '',
      "succès d'une coopération comme le PAERPA",
    ),
    ecueilsDUneCooperationCommeLePaerpa: readEcueilsDUneCooperationCommeLePaerpa2(
      given.ecueilsDUneCooperationCommeLePaerpa,
      reader,
      '',
      "écueils d'une coopération comme le PAERPA",
    ),
    succesDUneCooperationEntreOrganismes: readSuccesDUneCooperationEntreOrganismes2(
      given.succesDUneCooperationEntreOrganismes,
      reader,
      '',
      "succès d'une coopération entre organismes",
    ),
    pointsDAttentionDUneCooperationEntreOrganismes: readPointsDAttentionDUneCooperationEntreOrganismes2(
      given.pointsDAttentionDUneCooperationEntreOrganismes,
      reader,
      '',
      "points d'attention d'une coopération entre organismes",
    ),
    conditionsDeReussiteDUneStructureInterregime: readConditionsDeReussiteDUneStructureInterregime2(
      given.conditionsDeReussiteDUneStructureInterregime,
      reader,
      '',
      "conditions de réussite d'une structure interrégime",
    ),
    prealablesDUneCooperation: readPrealablesDUneCooperation2(
      given.prealablesDUneCooperation,
      reader,
      '',
      "préalables d'une coopération",
    ),
    cadreDUneConvention: readCadreDUneConvention2(given.cadreDUneConvention, reader, '', "cadre d'une convention"),
    siteCommunDePrevention: readSiteCommunDePrevention2(
      given.siteCommunDePrevention,
      reader,
      '',
      'site commun de prévention',
    ),
    demandesDesCaissesDeLaMsa: readDemandesDesCaissesDeLaMsa2(
      given.demandesDesCaissesDeLaMsa,
      reader,
      '',
      'demandes des caisses de la MSA',
    ),
    conceptionDUnParcoursCommun: readConceptionDUnParcoursCommun2(
      given.conceptionDUnParcoursCommun,
      reader,
      '',
      "conception d'un parcours commun",
    ),
    constructionDUnParcoursCommun: readConstructionDUnParcoursCommun2(
      given.constructionDUnParcoursCommun,
      reader,
      '',
      "construction d'un parcours commun",
    ),
    pilotageDUnProjetInformatique: readPilotageDUnProjetInformatique2(
      given.pilotageDUnProjetInformatique,
      reader,
      '',
      "pilotage d'un projet informatique",
    ),
    qualitesDuGuichetUnique: readQualitesDuGuichetUnique2(
      given.qualitesDuGuichetUnique,
      reader,
      '',
      'qualités du guichet unique',
    ),
    labelDUneApplication: readLabelDUneApplication2(given.labelDUneApplication, reader, '', "label d'une application"),
    preconisationsDuRapport: readPreconisationsDuRapport2(
      given.preconisationsDuRapport,
      reader,
      '',
      'préconisations du rapport',
    ),
    conditionsDUnParcoursCoordonne: readConditionsDUnParcoursCoordonne2(
      given.conditionsDUnParcoursCoordonne,
      reader,
      '',
      "conditions d'un parcours coordonné",
    ),
    applicationMetierDeDetection: readApplicationMetierDeDetection2(
      given.applicationMetierDeDetection,
      reader,
      '',
      'application métier de détection',
    ),
    baseDesPourcentages: readings.baseDesPourcentages,
    baseDesRemarques: readings.baseDesRemarques,
    baseDeLaBaisse: readings.baseDeLaBaisse,
    tauxCompare: readings.tauxCompare,
    populationDeLAgeMoyen: readings.populationDeLAgeMoyen,
    realisationDuGuichet: readings.realisationDuGuichet,
    seuilDePrecarite: readings.seuilDePrecarite,
    niveauxDeLaTypologie: readings.niveauxDeLaTypologie,
    ageDepasse: readings.ageDepasse,
    porteeDuTravailFormalise: readings.porteeDuTravailFormalise,
    tailleDUneFamilleNombreuse: readings.tailleDUneFamilleNombreuse,
    porteeDesFaiblesRevenus: readings.porteeDesFaiblesRevenus,
    extensionDuPartenariat: readings.extensionDuPartenariat,
    employeurDesSalariesDUnGie: readings.employeurDesSalariesDUnGie,
    membresDUnGie: readings.membresDUnGie,
    membresDUneAsept: readings.membresDUneAsept,
    porteeDeLaPresidencePartagee: readings.porteeDeLaPresidencePartagee,
    aseptCreeeEn2014: readings.aseptCreeeEn2014,
    entreeDeLaCnracl: readings.entreeDeLaCnracl,
    roleDeLEtat: readings.roleDeLEtat,
    dateDeLAvenant: readings.dateDeLAvenant,
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, INPUT_KEYS, '');
  return read;
}

const MODE_DEMPLOI_DU_PLAN_PERSONNALISE_DE_SANTE2_KEYS: readonly string[] = [
  'synthese',
  'questionnaireDAideALaDecision',
  'exemplesDePlans',
  'aideMemoireDesPriorites',
  'modeleDeBilan',
];

function readModeDEmploiDuPlanPersonnaliseDeSante2(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<ModeDEmploiDuPlanPersonnaliseDeSante2> | undefined {
  const given = reader.record(value, MODE_DEMPLOI_DU_PLAN_PERSONNALISE_DE_SANTE2_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const unknowns = reader.unknowns;
  const read = {
    synthese: reader.boolean(given.synthese, here, 'synthèse'),
    questionnaireDAideALaDecision: reader.boolean(
      given.questionnaireDAideALaDecision,
      here,
      "questionnaire d'aide à la décision",
    ),
    exemplesDePlans: reader.boolean(given.exemplesDePlans, here, 'exemples de plans'),
    aideMemoireDesPriorites: reader.boolean(given.aideMemoireDesPriorites, here, 'aide-mémoire des priorités'),
    modeleDeBilan: reader.boolean(given.modeleDeBilan, here, 'modèle de bilan'),
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, MODE_DEMPLOI_DU_PLAN_PERSONNALISE_DE_SANTE2_KEYS, here);
  return read;
}

const ENVOI_DE_LA_CAF_AUX_FAMILLES2_KEYS: readonly string[] = [
  'plaquetteDeSensibilisation',
  'lettreDAccompagnement',
  'bulletinDInscriptionJointALaLettre',
  'dureeDeLExamenExpliquee',
  'contenuDeLExamenExplique',
  'beneficesDeLExamenExpliques',
  'consentementEclaireObtenu',
  'coordonneesDuCesSurLaLettre',
];

function readEnvoiDeLaCafAuxFamilles2(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<EnvoiDeLaCafAuxFamilles2> | undefined {
  const given = reader.record(value, ENVOI_DE_LA_CAF_AUX_FAMILLES2_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const unknowns = reader.unknowns;
  const read = {
    plaquetteDeSensibilisation: reader.boolean(given.plaquetteDeSensibilisation, here, 'plaquette de sensibilisation'),
    lettreDAccompagnement: reader.boolean(given.lettreDAccompagnement, here, "lettre d'accompagnement"),
    bulletinDInscriptionJointALaLettre: reader.boolean(
      given.bulletinDInscriptionJointALaLettre,
      here,
      "bulletin d'inscription joint à la lettre",
    ),
    dureeDeLExamenExpliquee: reader.boolean(given.dureeDeLExamenExpliquee, here, "durée de l'examen expliquée"),
    contenuDeLExamenExplique: reader.boolean(given.contenuDeLExamenExplique, here, "contenu de l'examen expliqué"),
    beneficesDeLExamenExpliques: reader.boolean(
      given.beneficesDeLExamenExpliques,
      here,
      "bénéfices de l'examen expliqués",
    ),
    consentementEclaireObtenu: reader.boolean(given.consentementEclaireObtenu, here, 'consentement éclairé obtenu'),
    coordonneesDuCesSurLaLettre: reader.boolean(
      given.coordonneesDuCesSurLaLettre,
      here,
      'coordonnées du CES sur la lettre',
    ),
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, ENVOI_DE_LA_CAF_AUX_FAMILLES2_KEYS, here);
  return read;
}

const PROGRAMMES_INTERREGIMES_DE_LANNEE2_KEYS: readonly string[] = [
  'evaluationsCommunes',
  'bilanDActiviteAnnuel',
  'methodologiePartagee',
];

function readProgrammesInterregimesDeLAnnee2(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<ProgrammesInterregimesDeLAnnee2> | undefined {
  const given = reader.record(value, PROGRAMMES_INTERREGIMES_DE_LANNEE2_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const unknowns = reader.unknowns;
  const read = {
    evaluationsCommunes: reader.boolean(given.evaluationsCommunes, here, 'évaluations communes'),
    bilanDActiviteAnnuel: reader.boolean(given.bilanDActiviteAnnuel, here, "bilan d'activité annuel"),
    methodologiePartagee: reader.boolean(given.methodologiePartagee, here, 'méthodologie partagée'),
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, PROGRAMMES_INTERREGIMES_DE_LANNEE2_KEYS, here);
  return read;
}

const COMPOSITION_DE_LA_CONFERENCE_DES_FINANCEURS2_KEYS: readonly string[] = [
  'conseilDepartemental',
  'agenceRegionaleDeSante',
  'caisseDeRetraiteCarsat',
  'mutualiteAgricoleMsa',
  'regimeRsi',
  'delegueLocalDeLAnah',
  'mutualiteFrancaise',
  'retraiteComplementaireAgircArrco',
  'caissePrimaireCpam',
  'collectivitesLocalesEtEpci',
];

function readCompositionDeLaConferenceDesFinanceurs2(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<CompositionDeLaConferenceDesFinanceurs2> | undefined {
  const given = reader.record(value, COMPOSITION_DE_LA_CONFERENCE_DES_FINANCEURS2_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const unknowns = reader.unknowns;
  const read = {
    conseilDepartemental: reader.boolean(given.conseilDepartemental, here, 'conseil départemental'),
    agenceRegionaleDeSante: reader.boolean(given.agenceRegionaleDeSante, here, 'agence régionale de santé'),
    caisseDeRetraiteCarsat: reader.boolean(given.caisseDeRetraiteCarsat, here, 'caisse de retraite CARSAT'),
    mutualiteAgricoleMsa: reader.boolean(given.mutualiteAgricoleMsa, here, 'mutualité agricole MSA'),
    regimeRsi: reader.boolean(given.regimeRsi, here, 'régime RSI'),
    delegueLocalDeLAnah: reader.boolean(given.delegueLocalDeLAnah, here, "délégué local de l'ANAH"),
    mutualiteFrancaise: reader.boolean(given.mutualiteFrancaise, here, 'mutualité française'),
    retraiteComplementaireAgircArrco: reader.boolean(
      given.retraiteComplementaireAgircArrco,
      here,
      'retraite complémentaire AGIRC-ARRCO',
    ),
    caissePrimaireCpam: reader.boolean(given.caissePrimaireCpam, here, 'caisse primaire CPAM'),
    collectivitesLocalesEtEpci: reader.boolean(given.collectivitesLocalesEtEpci, here, 'collectivités locales et EPCI'),
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, COMPOSITION_DE_LA_CONFERENCE_DES_FINANCEURS2_KEYS, here);
  return read;
}

const SUCCES_DUNE_COOPERATION_COMME_LE_PAERPA2_KEYS: readonly string[] = [
  'insertionParmiDesActeursQuiExistent',
  'adaptationALEnvironnement',
  'pratiquesQuiEvoluent',
];

function readSuccesDUneCooperationCommeLePaerpa2(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<SuccesDUneCooperationCommeLePaerpa2> | undefined {
  const given = reader.record(value, SUCCES_DUNE_COOPERATION_COMME_LE_PAERPA2_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const unknowns = reader.unknowns;
  const read = {
    insertionParmiDesActeursQuiExistent: reader.boolean(
      given.insertionParmiDesActeursQuiExistent,
      here,
      'insertion parmi des acteurs qui existent',
    ),
    adaptationALEnvironnement: reader.boolean(given.adaptationALEnvironnement, here, "adaptation à l'environnement"),
    pratiquesQuiEvoluent: reader.boolean(given.pratiquesQuiEvoluent, here, 'pratiques qui évoluent'),
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, SUCCES_DUNE_COOPERATION_COMME_LE_PAERPA2_KEYS, here);
  return read;
}

const ECUEILS_DUNE_COOPERATION_COMME_LE_PAERPA2_KEYS: readonly string[] = [
  'systemesDInformationQuiCommuniquent',
  'aucuneNouvelleStructure',
  'strategieNationaleClaire',
  'margesLaisseesAuLocal',
  'financementPerenneExamine',
];

function readEcueilsDUneCooperationCommeLePaerpa2(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<EcueilsDUneCooperationCommeLePaerpa2> | undefined {
  const given = reader.record(value, ECUEILS_DUNE_COOPERATION_COMME_LE_PAERPA2_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const unknowns = reader.unknowns;
  const read = {
    systemesDInformationQuiCommuniquent: reader.boolean(
      given.systemesDInformationQuiCommuniquent,
      here,
      "systèmes d'information qui communiquent",
    ),
    aucuneNouvelleStructure: reader.boolean(given.aucuneNouvelleStructure, here, 'aucune nouvelle structure'),
    strategieNationaleClaire: reader.boolean(given.strategieNationaleClaire, here, 'stratégie nationale claire'),
    margesLaisseesAuLocal: reader.boolean(given.margesLaisseesAuLocal, here, 'marges laissées au local'),
    financementPerenneExamine: reader.boolean(given.financementPerenneExamine, here, 'financement pérenne examiné'),
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, ECUEILS_DUNE_COOPERATION_COMME_LE_PAERPA2_KEYS, here);
  return read;
}

const SUCCES_DUNE_COOPERATION_ENTRE_ORGANISMES2_KEYS: readonly string[] = [
  'impulsionNationaleDonnee',
  'liberteLaisseeAuxActeursLocaux',
  'acteursLocauxImpliques',
  'outilsCommunsEtBilansPartages',
];

function readSuccesDUneCooperationEntreOrganismes2(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<SuccesDUneCooperationEntreOrganismes2> | undefined {
  const given = reader.record(value, SUCCES_DUNE_COOPERATION_ENTRE_ORGANISMES2_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const unknowns = reader.unknowns;
  const read = {
    impulsionNationaleDonnee: reader.boolean(given.impulsionNationaleDonnee, here, 'impulsion nationale donnée'),
    liberteLaisseeAuxActeursLocaux: reader.boolean(
      given.liberteLaisseeAuxActeursLocaux,
      here,
      'liberté laissée aux acteurs locaux',
    ),
    acteursLocauxImpliques: reader.boolean(given.acteursLocauxImpliques, here, 'acteurs locaux impliqués'),
    outilsCommunsEtBilansPartages: reader.boolean(
      given.outilsCommunsEtBilansPartages,
      here,
      'outils communs et bilans partagés',
    ),
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, SUCCES_DUNE_COOPERATION_ENTRE_ORGANISMES2_KEYS, here);
  return read;
}

const POINTS_DATTENTION_DUNE_COOPERATION_ENTRE_ORGANISMES2_KEYS: readonly string[] = [
  'besoinAvereEtManqueComble',
  'tousLesOrganismesAssocies',
  'reseauxHarmonises',
  'gouvernanceCadreeParLesCaissesNationales',
  'realisationEtSuiviAssuresLocalement',
  'risqueDeConfusionLimite',
];

function readPointsDAttentionDUneCooperationEntreOrganismes2(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<PointsDAttentionDUneCooperationEntreOrganismes2> | undefined {
  const given = reader.record(value, POINTS_DATTENTION_DUNE_COOPERATION_ENTRE_ORGANISMES2_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const unknowns = reader.unknowns;
  const read = {
    besoinAvereEtManqueComble: reader.boolean(given.besoinAvereEtManqueComble, here, 'besoin avéré et manque comblé'),
    tousLesOrganismesAssocies: reader.boolean(given.tousLesOrganismesAssocies, here, 'tous les organismes associés'),
    reseauxHarmonises: reader.boolean(given.reseauxHarmonises, here, 'réseaux harmonisés'),
    gouvernanceCadreeParLesCaissesNationales: reader.boolean(
      given.gouvernanceCadreeParLesCaissesNationales,
      here,
      'gouvernance cadrée par les caisses nationales',
    ),
    realisationEtSuiviAssuresLocalement: reader.boolean(
      given.realisationEtSuiviAssuresLocalement,
      here,
      'réalisation et suivi assurés localement',
    ),
    risqueDeConfusionLimite: reader.boolean(given.risqueDeConfusionLimite, here, 'risque de confusion limité'),
  };
  if (reader.unknowns > unknowns)
    reader.refuseOthers(given, POINTS_DATTENTION_DUNE_COOPERATION_ENTRE_ORGANISMES2_KEYS, here);
  return read;
}

const CONDITIONS_DE_REUSSITE_DUNE_STRUCTURE_INTERREGIME2_KEYS: readonly string[] = [
  'gouvernanceReellementPartagee',
  'autonomieFinanciere',
  'personnelEnPropre',
  'decisionsDesConseilsDAdministrationRespectees',
  'acteursDejaEnPlaceElargisPlutotQuAjoutes',
];

function readConditionsDeReussiteDUneStructureInterregime2(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<ConditionsDeReussiteDUneStructureInterregime2> | undefined {
  const given = reader.record(value, CONDITIONS_DE_REUSSITE_DUNE_STRUCTURE_INTERREGIME2_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const unknowns = reader.unknowns;
  const read = {
    gouvernanceReellementPartagee: reader.boolean(
      given.gouvernanceReellementPartagee,
      here,
      'gouvernance réellement partagée',
    ),
    autonomieFinanciere: reader.boolean(given.autonomieFinanciere, here, 'autonomie financière'),
    personnelEnPropre: reader.boolean(given.personnelEnPropre, here, 'personnel en propre'),
    decisionsDesConseilsDAdministrationRespectees: reader.boolean(
      given.decisionsDesConseilsDAdministrationRespectees,
      here,
      "décisions des conseils d'administration respectées",
    ),
    acteursDejaEnPlaceElargisPlutotQuAjoutes: reader.boolean(
      given.acteursDejaEnPlaceElargisPlutotQuAjoutes,
      here,
      "acteurs déjà en place élargis plutôt qu'ajoutés",
    ),
  };
  if (reader.unknowns > unknowns)
    reader.refuseOthers(given, CONDITIONS_DE_REUSSITE_DUNE_STRUCTURE_INTERREGIME2_KEYS, here);
  return read;
}

const PREALABLES_DUNE_COOPERATION2_KEYS: readonly string[] = [
  'confianceDeLHomologue',
  'impulsionPlusForte',
  'motivationDeLongueDuree',
  'feuVertDeLaDirection',
];

function readPrealablesDUneCooperation2(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<PrealablesDUneCooperation2> | undefined {
  const given = reader.record(value, PREALABLES_DUNE_COOPERATION2_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const unknowns = reader.unknowns;
  const read = {
    confianceDeLHomologue: reader.boolean(given.confianceDeLHomologue, here, "confiance de l'homologue"),
    impulsionPlusForte: reader.boolean(given.impulsionPlusForte, here, 'impulsion plus forte'),
    motivationDeLongueDuree: reader.boolean(given.motivationDeLongueDuree, here, 'motivation de longue durée'),
    feuVertDeLaDirection: reader.boolean(given.feuVertDeLaDirection, here, 'feu vert de la direction'),
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, PREALABLES_DUNE_COOPERATION2_KEYS, here);
  return read;
}

const CADRE_DUNE_CONVENTION2_KEYS: readonly string[] = [
  'placeEtMissionsDeChacunDefinies',
  'gouvernanceActee',
  'modeleTypeRepris',
  'modalitesDEvaluationDeLAction',
  'bilanTransmisAuxCaissesNationales',
];

function readCadreDUneConvention2(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<CadreDUneConvention2> | undefined {
  const given = reader.record(value, CADRE_DUNE_CONVENTION2_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const unknowns = reader.unknowns;
  const read = {
    placeEtMissionsDeChacunDefinies: reader.boolean(
      given.placeEtMissionsDeChacunDefinies,
      here,
      'place et missions de chacun définies',
    ),
    gouvernanceActee: reader.boolean(given.gouvernanceActee, here, 'gouvernance actée'),
    modeleTypeRepris: reader.boolean(given.modeleTypeRepris, here, 'modèle type repris'),
    modalitesDEvaluationDeLAction: reader.boolean(
      given.modalitesDEvaluationDeLAction,
      here,
      "modalités d'évaluation de l'action",
    ),
    bilanTransmisAuxCaissesNationales: reader.boolean(
      given.bilanTransmisAuxCaissesNationales,
      here,
      'bilan transmis aux caisses nationales',
    ),
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, CADRE_DUNE_CONVENTION2_KEYS, here);
  return read;
}

const SITE_COMMUN_DE_PREVENTION2_KEYS: readonly string[] = [
  'referentielsPourAnimerDesAteliers',
  'tousLesAteliersDuTerritoireReferences',
  'informationAdapteeAuxRealitesLocales',
  'informationRemonteeParChaqueRegion',
];

function readSiteCommunDePrevention2(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<SiteCommunDePrevention2> | undefined {
  const given = reader.record(value, SITE_COMMUN_DE_PREVENTION2_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const unknowns = reader.unknowns;
  const read = {
    referentielsPourAnimerDesAteliers: reader.boolean(
      given.referentielsPourAnimerDesAteliers,
      here,
      'référentiels pour animer des ateliers',
    ),
    tousLesAteliersDuTerritoireReferences: reader.boolean(
      given.tousLesAteliersDuTerritoireReferences,
      here,
      'tous les ateliers du territoire référencés',
    ),
    informationAdapteeAuxRealitesLocales: reader.boolean(
      given.informationAdapteeAuxRealitesLocales,
      here,
      'information adaptée aux réalités locales',
    ),
    informationRemonteeParChaqueRegion: reader.boolean(
      given.informationRemonteeParChaqueRegion,
      here,
      'information remontée par chaque région',
    ),
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, SITE_COMMUN_DE_PREVENTION2_KEYS, here);
  return read;
}

const DEMANDES_DES_CAISSES_DE_LA_MSA2_KEYS: readonly string[] = [
  'comitologieOuStructureCommune',
  'partenariatsFacilites',
  'actionsVisiblesEntreRegimes',
  'contactsEntreOrganismesDeTailleDifferente',
  'partageOuRotationDeLaGouvernance',
  'reconnaissanceMutuelleDesDcgdr',
];

function readDemandesDesCaissesDeLaMsa2(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<DemandesDesCaissesDeLaMsa2> | undefined {
  const given = reader.record(value, DEMANDES_DES_CAISSES_DE_LA_MSA2_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const unknowns = reader.unknowns;
  const read = {
    comitologieOuStructureCommune: reader.boolean(
      given.comitologieOuStructureCommune,
      here,
      'comitologie ou structure commune',
    ),
    partenariatsFacilites: reader.boolean(given.partenariatsFacilites, here, 'partenariats facilités'),
    actionsVisiblesEntreRegimes: reader.boolean(
      given.actionsVisiblesEntreRegimes,
      here,
      'actions visibles entre régimes',
    ),
    contactsEntreOrganismesDeTailleDifferente: reader.boolean(
      given.contactsEntreOrganismesDeTailleDifferente,
      here,
      'contacts entre organismes de taille différente',
    ),
    partageOuRotationDeLaGouvernance: reader.boolean(
      given.partageOuRotationDeLaGouvernance,
      here,
      'partage ou rotation de la gouvernance',
    ),
    reconnaissanceMutuelleDesDcgdr: reader.boolean(
      given.reconnaissanceMutuelleDesDcgdr,
      here,
      'reconnaissance mutuelle des DCGDR',
    ),
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, DEMANDES_DES_CAISSES_DE_LA_MSA2_KEYS, here);
  return read;
}

const CONCEPTION_DUN_PARCOURS_COMMUN2_KEYS: readonly string[] = [
  'publicCibleClair',
  'publicConformeAuxObjectifsDeChacun',
  'objectifsParticuliersRestesAnnexes',
  'accordSurLaStrategieEtLesTechniques',
  'elementsDefinisEnReunionsPreparatoires',
];

function readConceptionDUnParcoursCommun2(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<ConceptionDUnParcoursCommun2> | undefined {
  const given = reader.record(value, CONCEPTION_DUN_PARCOURS_COMMUN2_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const unknowns = reader.unknowns;
  const read = {
    publicCibleClair: reader.boolean(given.publicCibleClair, here, 'public cible clair'),
    publicConformeAuxObjectifsDeChacun: reader.boolean(
      given.publicConformeAuxObjectifsDeChacun,
      here,
      'public conforme aux objectifs de chacun',
    ),
    objectifsParticuliersRestesAnnexes: reader.boolean(
      given.objectifsParticuliersRestesAnnexes,
      here,
      'objectifs particuliers restés annexes',
    ),
    accordSurLaStrategieEtLesTechniques: reader.boolean(
      given.accordSurLaStrategieEtLesTechniques,
      here,
      'accord sur la stratégie et les techniques',
    ),
    elementsDefinisEnReunionsPreparatoires: reader.boolean(
      given.elementsDefinisEnReunionsPreparatoires,
      here,
      'éléments définis en réunions préparatoires',
    ),
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, CONCEPTION_DUN_PARCOURS_COMMUN2_KEYS, here);
  return read;
}

const CONSTRUCTION_DUN_PARCOURS_COMMUN2_KEYS: readonly string[] = [
  'constructionCommuneDesLOrigine',
  'ateliersEtActivitesConstruitsEnsemble',
  'communicationExterneCommune',
  'evaluationPrevueDesLaMiseEnPlace',
  'autresCaissesAssocieesSelonLeurDomaine',
  'publicsFragilesParmiLesObjectifs',
];

function readConstructionDUnParcoursCommun2(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<ConstructionDUnParcoursCommun2> | undefined {
  const given = reader.record(value, CONSTRUCTION_DUN_PARCOURS_COMMUN2_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const unknowns = reader.unknowns;
  const read = {
    constructionCommuneDesLOrigine: reader.boolean(
      given.constructionCommuneDesLOrigine,
      here,
      "construction commune dès l'origine",
    ),
    ateliersEtActivitesConstruitsEnsemble: reader.boolean(
      given.ateliersEtActivitesConstruitsEnsemble,
      here,
      'ateliers et activités construits ensemble',
    ),
    communicationExterneCommune: reader.boolean(
      given.communicationExterneCommune,
      here,
      'communication externe commune',
    ),
    evaluationPrevueDesLaMiseEnPlace: reader.boolean(
      given.evaluationPrevueDesLaMiseEnPlace,
      here,
      'évaluation prévue dès la mise en place',
    ),
    autresCaissesAssocieesSelonLeurDomaine: reader.boolean(
      given.autresCaissesAssocieesSelonLeurDomaine,
      here,
      'autres caisses associées selon leur domaine',
    ),
    publicsFragilesParmiLesObjectifs: reader.boolean(
      given.publicsFragilesParmiLesObjectifs,
      here,
      'publics fragiles parmi les objectifs',
    ),
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, CONSTRUCTION_DUN_PARCOURS_COMMUN2_KEYS, here);
  return read;
}

const PILOTAGE_DUN_PROJET_INFORMATIQUE2_KEYS: readonly string[] = [
  'rolesIdentifiesEtDefinis',
  'pointsDEtapeReguliers',
  'interlocuteurUniqueDansChaqueStructure',
  'objectifsHierarchisesAvecLaDss',
  'calendrierEtJalonsPartages',
  'indicateursSpecifiques',
  'indicateursMesurables',
  'indicateursAcceptables',
  'indicateursRealistes',
  'indicateursDefinisDansLeTemps',
  'methodeDAnalyseDeValeurIdentique',
  'schemaDirecteurAligne',
  'vuesDuSystemeDInformationMisesADisposition',
  'retourDExperiencePrealable',
  'solutionsPerennesEtFiables',
  'briquesMutualiseesEtOuvertes',
];

function readPilotageDUnProjetInformatique2(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<PilotageDUnProjetInformatique2> | undefined {
  const given = reader.record(value, PILOTAGE_DUN_PROJET_INFORMATIQUE2_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const unknowns = reader.unknowns;
  const read = {
    rolesIdentifiesEtDefinis: reader.boolean(given.rolesIdentifiesEtDefinis, here, 'rôles identifiés et définis'),
    pointsDEtapeReguliers: reader.boolean(given.pointsDEtapeReguliers, here, "points d'étape réguliers"),
    interlocuteurUniqueDansChaqueStructure: reader.boolean(
      given.interlocuteurUniqueDansChaqueStructure,
      here,
      'interlocuteur unique dans chaque structure',
    ),
    objectifsHierarchisesAvecLaDss: reader.boolean(
      given.objectifsHierarchisesAvecLaDss,
      here,
      'objectifs hiérarchisés avec la DSS',
    ),
    calendrierEtJalonsPartages: reader.boolean(given.calendrierEtJalonsPartages, here, 'calendrier et jalons partagés'),
    indicateursSpecifiques: reader.boolean(given.indicateursSpecifiques, here, 'indicateurs spécifiques'),
    indicateursMesurables: reader.boolean(given.indicateursMesurables, here, 'indicateurs mesurables'),
    indicateursAcceptables: reader.boolean(given.indicateursAcceptables, here, 'indicateurs acceptables'),
    indicateursRealistes: reader.boolean(given.indicateursRealistes, here, 'indicateurs réalistes'),
    indicateursDefinisDansLeTemps: reader.boolean(
      given.indicateursDefinisDansLeTemps,
      here,
      'indicateurs définis dans le temps',
    ),
    methodeDAnalyseDeValeurIdentique: reader.boolean(
      given.methodeDAnalyseDeValeurIdentique,
      here,
      "méthode d'analyse de valeur identique",
    ),
    schemaDirecteurAligne: reader.boolean(given.schemaDirecteurAligne, here, 'schéma directeur aligné'),
    vuesDuSystemeDInformationMisesADisposition: reader.boolean(
      given.vuesDuSystemeDInformationMisesADisposition,
      here,
      "vues du système d'information mises à disposition",
    ),
    retourDExperiencePrealable: reader.boolean(given.retourDExperiencePrealable, here, "retour d'expérience préalable"),
    solutionsPerennesEtFiables: reader.boolean(given.solutionsPerennesEtFiables, here, 'solutions pérennes et fiables'),
    briquesMutualiseesEtOuvertes: reader.boolean(
      given.briquesMutualiseesEtOuvertes,
      here,
      'briques mutualisées et ouvertes',
    ),
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, PILOTAGE_DUN_PROJET_INFORMATIQUE2_KEYS, here);
  return read;
}

const QUALITES_DU_GUICHET_UNIQUE2_KEYS: readonly string[] = [
  'offreDePreventionCentralisee',
  'orientationParQuestionnaireEtParcours',
  'transversalAToutesLesBranches',
  'siteInternet',
  'applicationMobile',
  'siteAdapteALaTailleDeLEcran',
  'presentationClaireEtModerne',
  'essaisAvecDesAssuresDeToutAgeEtDeToutProfil',
  'outilDeRechercheVersLeResteDeLOffre',
  'accesDeTousATousLesMessages',
  'liensAvecDesObjetsConnectes',
];

function readQualitesDuGuichetUnique2(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<QualitesDuGuichetUnique2> | undefined {
  const given = reader.record(value, QUALITES_DU_GUICHET_UNIQUE2_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const unknowns = reader.unknowns;
  const read = {
    offreDePreventionCentralisee: reader.boolean(
      given.offreDePreventionCentralisee,
      here,
      'offre de prévention centralisée',
    ),
    orientationParQuestionnaireEtParcours: reader.boolean(
      given.orientationParQuestionnaireEtParcours,
      here,
      'orientation par questionnaire et parcours',
    ),
    transversalAToutesLesBranches: reader.boolean(
      given.transversalAToutesLesBranches,
      here,
      'transversal à toutes les branches',
    ),
    siteInternet: reader.boolean(given.siteInternet, here, 'site internet'),
    applicationMobile: reader.boolean(given.applicationMobile, here, 'application mobile'),
    siteAdapteALaTailleDeLEcran: reader.boolean(
      given.siteAdapteALaTailleDeLEcran,
      here,
      "site adapté à la taille de l'écran",
    ),
    presentationClaireEtModerne: reader.boolean(
      given.presentationClaireEtModerne,
      here,
      'présentation claire et moderne',
    ),
    essaisAvecDesAssuresDeToutAgeEtDeToutProfil: reader.boolean(
      given.essaisAvecDesAssuresDeToutAgeEtDeToutProfil,
      here,
      'essais avec des assurés de tout âge et de tout profil',
    ),
    outilDeRechercheVersLeResteDeLOffre: reader.boolean(
      given.outilDeRechercheVersLeResteDeLOffre,
      here,
      "outil de recherche vers le reste de l'offre",
    ),
    accesDeTousATousLesMessages: reader.boolean(
      given.accesDeTousATousLesMessages,
      here,
      'accès de tous à tous les messages',
    ),
    liensAvecDesObjetsConnectes: reader.boolean(
      given.liensAvecDesObjetsConnectes,
      here,
      'liens avec des objets connectés',
    ),
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, QUALITES_DU_GUICHET_UNIQUE2_KEYS, here);
  return read;
}

const LABEL_DUNE_APPLICATION2_KEYS: readonly string[] = ['cahierDesChargesStrictRempli'];

function readLabelDUneApplication2(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<LabelDUneApplication2> | undefined {
  const given = reader.record(value, LABEL_DUNE_APPLICATION2_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const unknowns = reader.unknowns;
  const read = {
    cahierDesChargesStrictRempli: reader.boolean(
      given.cahierDesChargesStrictRempli,
      here,
      'cahier des charges strict rempli',
    ),
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, LABEL_DUNE_APPLICATION2_KEYS, here);
  return read;
}

const PRECONISATIONS_DU_RAPPORT2_KEYS: readonly string[] = [
  'indicateursEtObjectifsCommunsDansLesCogEtCpog',
  'tauxDeParticipationDefinisEnCommun',
  'objectifsTransversesDansLaPrimeDInteressement',
  'discussionEntreDirecteursDUnMemeTerritoire',
  'objectifCroissantDeCooperationDansLesCpog',
  'gouvernancePartageeEtRolesAlternes',
  'partenariatsVivantsAvecBilanEtSuivi',
  'incitationsQuiRecompensentLaMiseEnCommun',
  'projetsInformatiquesPilotesEtSystemesHarmonises',
  'cooperationEtendueADeNouveauxActeurs',
  'cooperationEtendueATousLesParcours',
  'guichetUniqueVirtuel',
  'outilsDeDetectionDansLesObservatoiresRegionaux',
  'fichierEtApplicationMetierUniques',
  'actionsAuPlusPresDesPublicsFragiles',
  'accompagnantNumeriqueUnique',
];

function readPreconisationsDuRapport2(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<PreconisationsDuRapport2> | undefined {
  const given = reader.record(value, PRECONISATIONS_DU_RAPPORT2_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const unknowns = reader.unknowns;
  const read = {
    indicateursEtObjectifsCommunsDansLesCogEtCpog: reader.boolean(
      given.indicateursEtObjectifsCommunsDansLesCogEtCpog,
      here,
      'indicateurs et objectifs communs dans les COG et CPOG',
    ),
    tauxDeParticipationDefinisEnCommun: reader.boolean(
      given.tauxDeParticipationDefinisEnCommun,
      here,
      'taux de participation définis en commun',
    ),
    objectifsTransversesDansLaPrimeDInteressement: reader.boolean(
      given.objectifsTransversesDansLaPrimeDInteressement,
      here,
      "objectifs transverses dans la prime d'intéressement",
    ),
    discussionEntreDirecteursDUnMemeTerritoire: reader.boolean(
      given.discussionEntreDirecteursDUnMemeTerritoire,
      here,
      "discussion entre directeurs d'un même territoire",
    ),
    objectifCroissantDeCooperationDansLesCpog: reader.boolean(
      given.objectifCroissantDeCooperationDansLesCpog,
      here,
      'objectif croissant de coopération dans les CPOG',
    ),
    gouvernancePartageeEtRolesAlternes: reader.boolean(
      given.gouvernancePartageeEtRolesAlternes,
      here,
      'gouvernance partagée et rôles alternés',
    ),
    partenariatsVivantsAvecBilanEtSuivi: reader.boolean(
      given.partenariatsVivantsAvecBilanEtSuivi,
      here,
      'partenariats vivants avec bilan et suivi',
    ),
    incitationsQuiRecompensentLaMiseEnCommun: reader.boolean(
      given.incitationsQuiRecompensentLaMiseEnCommun,
      here,
      'incitations qui récompensent la mise en commun',
    ),
    projetsInformatiquesPilotesEtSystemesHarmonises: reader.boolean(
      given.projetsInformatiquesPilotesEtSystemesHarmonises,
      here,
      'projets informatiques pilotés et systèmes harmonisés',
    ),
    cooperationEtendueADeNouveauxActeurs: reader.boolean(
      given.cooperationEtendueADeNouveauxActeurs,
      here,
      'coopération étendue à de nouveaux acteurs',
    ),
    cooperationEtendueATousLesParcours: reader.boolean(
      given.cooperationEtendueATousLesParcours,
      here,
      'coopération étendue à tous les parcours',
    ),
    guichetUniqueVirtuel: reader.boolean(given.guichetUniqueVirtuel, here, 'guichet unique virtuel'),
    outilsDeDetectionDansLesObservatoiresRegionaux: reader.boolean(
      given.outilsDeDetectionDansLesObservatoiresRegionaux,
      here,
      'outils de détection dans les observatoires régionaux',
    ),
    fichierEtApplicationMetierUniques: reader.boolean(
      given.fichierEtApplicationMetierUniques,
      here,
      'fichier et application métier uniques',
    ),
    actionsAuPlusPresDesPublicsFragiles: reader.boolean(
      given.actionsAuPlusPresDesPublicsFragiles,
      here,
      'actions au plus près des publics fragiles',
    ),
    accompagnantNumeriqueUnique: reader.boolean(
      given.accompagnantNumeriqueUnique,
      here,
      'accompagnant numérique unique',
    ),
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, PRECONISATIONS_DU_RAPPORT2_KEYS, here);
  return read;
}

const CONDITIONS_DUN_PARCOURS_COORDONNE2_KEYS: readonly string[] = [
  'parcoursSelonLePublicCible',
  'cooperationDesLaMiseEnPlace',
  'cooperationAChaqueReajustement',
  'organismePiloteIdentifie',
  'evaluationRegulierePrevueEtFormalisee',
];

function readConditionsDUnParcoursCoordonne2(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<ConditionsDUnParcoursCoordonne2> | undefined {
  const given = reader.record(value, CONDITIONS_DUN_PARCOURS_COORDONNE2_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const unknowns = reader.unknowns;
  const read = {
    parcoursSelonLePublicCible: reader.boolean(
      given.parcoursSelonLePublicCible,
      here,
      'parcours selon le public cible',
    ),
    cooperationDesLaMiseEnPlace: reader.boolean(
      given.cooperationDesLaMiseEnPlace,
      here,
      'coopération dès la mise en place',
    ),
    cooperationAChaqueReajustement: reader.boolean(
      given.cooperationAChaqueReajustement,
      here,
      'coopération à chaque réajustement',
    ),
    organismePiloteIdentifie: reader.boolean(given.organismePiloteIdentifie, here, 'organisme pilote identifié'),
    evaluationRegulierePrevueEtFormalisee: reader.boolean(
      given.evaluationRegulierePrevueEtFormalisee,
      here,
      'évaluation régulière prévue et formalisée',
    ),
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, CONDITIONS_DUN_PARCOURS_COORDONNE2_KEYS, here);
  return read;
}

const APPLICATION_METIER_DE_DETECTION2_KEYS: readonly string[] = [
  'donneesDeLObservatoireDesFragilites',
  'signalementsDeLaPfidass',
  'resultatsDuDatamining',
  'scoresEpices',
  'evaluationsFragire',
  'compatibleAvecToutesLesCaisses',
];

function readApplicationMetierDeDetection2(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<ApplicationMetierDeDetection2> | undefined {
  const given = reader.record(value, APPLICATION_METIER_DE_DETECTION2_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const unknowns = reader.unknowns;
  const read = {
    donneesDeLObservatoireDesFragilites: reader.boolean(
      given.donneesDeLObservatoireDesFragilites,
      here,
      "données de l'observatoire des fragilités",
    ),
    signalementsDeLaPfidass: reader.boolean(given.signalementsDeLaPfidass, here, 'signalements de la PFIDASS'),
    resultatsDuDatamining: reader.boolean(given.resultatsDuDatamining, here, 'résultats du datamining'),
    scoresEpices: reader.boolean(given.scoresEpices, here, 'scores EPICES'),
    evaluationsFragire: reader.boolean(given.evaluationsFragire, here, 'évaluations Fragire'),
    compatibleAvecToutesLesCaisses: reader.boolean(
      given.compatibleAvecToutesLesCaisses,
      here,
      'compatible avec toutes les caisses',
    ),
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, APPLICATION_METIER_DE_DETECTION2_KEYS, here);
  return read;
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
