/**
 * Prévention partagée entre organismes de sécurité sociale: what goes in, what comes out.
 * Made by Attendu with prevention-partagee.ts. Do not edit: change the rules and build again.
 */

import type { ByElement, Day, Fraction, Given, Issue, Outcome } from 'attendu/runtime';

/** « verdict » */
export type Verdict = 'conforme' | 'non conforme';

/** « précision » */
export type Precision = 'unité' | 'dixième' | 'centième';

/** « attente » */
export type Attente = 'égal' | 'dépasse' | 'sans comparaison';

/** « mesure » */
export type Mesure = 'quantité' | 'pour cent' | 'ans' | 'année' | 'fois';

/** « issue » */
export type Issue2 = 'concorde' | 'ne concorde pas' | 'rien à recalculer' | 'chiffre absent';

/** « base » */
export type Base =
  | 'liste comptée'
  | 'sans calcul'
  | 'opérandes imprimés'
  | 'caisses ayant répondu'
  | 'remarques spontanées';

/** « vérification » */
export type Verification =
  | 'rang de la France'
  | 'écart de vie en bonne santé'
  | 'réduction du budget'
  | "durée d'une COG"
  | 'effectif perdu en cinq ans au moins'
  | 'effectif perdu en cinq ans au plus'
  | 'visages de la coopération'
  | "conception commune d'outils"
  | 'structures communes'
  | 'mise en commun de fonds'
  | "existence d'une convention"
  | 'coopérations de la COG maladie'
  | "objectifs d'une action partenariale annoncés"
  | 'adhérents de la MSA'
  | "réponse à l'enquête"
  | "facteurs d'hospitalisation annoncés"
  | 'missions de la CTA annoncées'
  | 'modèles de coopération annoncés'
  | 'partenariats annoncés'
  | "organismes de l'offre commune annoncés"
  | 'conventions du CETAF annoncées'
  | "année imprimée de l'avenant"
  | 'actions partenariales annoncées'
  | "centres d'examens de santé"
  | "fiches d'information des consultants"
  | 'allocataires retenus'
  | 'invitations et allocataires retenus'
  | "année du rapport de l'expérimentation"
  | 'structures étudiées annoncées'
  | 'ancienneté du GIE IMPA'
  | 'salariés du GIE IMPA'
  | 'cycles commandés'
  | 'appels à la plateforme'
  | 'médecins qui ont fait un plan'
  | "intervenants d'une conférence au moins"
  | "intervenants d'une conférence au plus"
  | 'baisse des hospitalisations évitables'
  | 'hospitalisations évitables à 75 ans et plus'
  | 'entrées par les urgences'
  | "points d'attention du PAERPA annoncés"
  | 'facteurs de succès du PAERPA annoncés'
  | 'collaborateurs réunis'
  | 'actes de Bien vieillir annoncés'
  | 'centres impliqués'
  | 'part des centres impliqués'
  | "taux d'inscription"
  | 'taux de réalisation'
  | 'bilans sur invitations'
  | 'part des femmes'
  | 'femmes examinées'
  | 'âge moyen'
  | 'part des femmes vulnérables'
  | 'femmes vulnérables'
  | 'taux habituel des publics précaires au moins'
  | 'taux habituel des publics précaires au plus'
  | 'taux habituel des autres publics au moins'
  | 'taux habituel des autres publics au plus'
  | 'face à face et santé au travail'
  | 'face à face et services sociaux'
  | 'périodes de création annoncées'
  | 'facteurs de succès des organismes annoncés'
  | 'branches de 1967'
  | 'caisses nationales de 1967'
  | 'caisses qui font une remarque'
  | 'traits des remarques annoncés'
  | "remarques sur l'organisation"
  | "remarques sur l'équité"
  | 'total des remarques'
  | 'domaines prioritaires annoncés'
  | 'réponses pour la santé publique'
  | 'réponses pour la santé des enfants'
  | "réponses pour l'éducation thérapeutique"
  | 'réponses pour les autres sujets au moins'
  | 'réponses pour les autres sujets au plus'
  | 'enjeux du schéma stratégique annoncés'
  | 'phénomènes récents annoncés'
  | 'niveaux de parcours annoncés'
  | 'objectifs du parcours de prévention annoncés'
  | 'raisons du public cible annoncées'
  | 'applications de 2017'
  | "types d'applications annoncés"
  | 'objectifs de Santé active annoncés'
  | 'coachings annoncés'
  | 'enjeux clés de Santé active'
  | 'options annoncées'
  | 'désavantages du label annoncés'
  | 'avantages du guichet annoncés'
  | 'exclus du numérique'
  | 'citations des publics précaires'
  | "écart d'espérance de vie"
  | "objectifs de l'innovation annoncés"
  | 'outils de détection annoncés'
  | 'caisses du signalement PFIDASS'
  | "questions de la grille d'accueil"
  | 'territoires de la fouille de données'
  | "questions d'EPICES annoncées"
  | 'précarité résumée par EPICES'
  | 'points de la grille Fragire'
  | 'solutions annoncées'
  | 'kits pour cent professionnels'
  | 'professionnels du réseau'
  | 'préconisations numérotées';

/** « base des pourcentages » */
export type BaseDesPourcentages = 'caisses répondantes' | 'réponses données';

/** « base des remarques » */
export type BaseDesRemarques = 'une remarque par caisse' | 'nombre absent';

/** « base de la baisse » */
export type BaseDeLaBaisse = "effectif de l'année précédente" | 'effectif du départ';

/** « taux comparé » */
export type TauxCompare = 'inscriptions' | 'bilans faits';

/** « population de l'âge moyen » */
export type PopulationDeLAgeMoyen = 'femmes examinées' | 'toutes les personnes';

/** « réalisation du guichet » */
export type RealisationDuGuichet = 'délégation admise' | 'en interne seulement';

/** « question d'EPICES » */
export type QuestionDEpices =
  | 'travailleur social'
  | 'complémentaire'
  | 'couple'
  | 'propriétaire'
  | 'difficultés financières'
  | 'sport'
  | 'spectacle'
  | 'vacances'
  | 'contacts familiaux'
  | 'hébergement'
  | 'aide matérielle';

/** « seuil de précarité » */
export type SeuilDePrecarite = 'seuil des quintiles' | 'seuil arrondi' | 'seuil propre aux jeunes';

/** « outil de détection » */
export type OutilDeDetection =
  | 'observatoires des fragilités'
  | 'plateforme PFIDASS'
  | 'fouille de données'
  | 'questionnaire EPICES'
  | 'grille Fragire';

/** « public d'un outil » */
export type PublicDUnOutil =
  | 'personnes âgées repérées en risque de fragilité'
  | 'assurés qui ont renoncé à des soins'
  | 'seniors fragiles'
  | 'personnes allant dans un CES'
  | 'retraités classés en GIR 5 et 6';

/** « visage de la coopération » */
export type VisageDeLaCooperation = 'mutualisation de moyens' | 'actions communes' | 'financement de structures';

/** « objectif d'une action partenariale » */
export type ObjectifDUneActionPartenariale = 'gagner en efficience' | 'innover' | 'cibler certains publics';

/** « mission de la coordination d'appui » */
export type MissionDeLaCoordinationDAppui =
  | 'informer et orienter'
  | 'appuyer la coordination'
  | 'apporter une expertise';

/** « modèle de coopération » */
export type ModeleDeCooperation = 'suite de conventions nationales' | 'structure locale';

/** « partenariat retenu » */
export type PartenariatRetenu = 'convention pluriannuelle' | 'partenariat né en 2008' | 'projet de convention';

/** « organisme de l'offre commune » */
export type OrganismeDeLOffreCommune =
  | 'caisse nationale vieillesse'
  | 'caisse centrale agricole'
  | 'régime des indépendants';

/** « action partenariale » */
export type ActionPartenariale =
  | 'mutualisation des outils'
  | "promotion de l'examen"
  | 'promotion réciproque'
  | 'orientation vers les CARSAT';

/** « point d'attention du PAERPA » */
export type PointDAttentionDuPaerpa =
  | "systèmes d'information"
  | 'dispositifs multiples'
  | "segmentation par l'âge"
  | 'modèle économique';

/** « facteur de succès du PAERPA » */
export type FacteurDeSuccesDuPaerpa = 'insertion parmi les acteurs' | 'souplesse' | 'évolution des pratiques';

/** « facteur de succès des organismes » */
export type FacteurDeSuccesDesOrganismes =
  | 'impulsion nationale'
  | 'liberté des acteurs locaux'
  | 'implication des acteurs locaux'
  | "partage d'outils";

/** « période de création » */
export type PeriodeDeCreation = 'période ancienne' | 'période récente';

/** « trait des remarques » */
export type TraitDesRemarques = 'organisation des coopérations' | 'équité dans le pilotage';

/** « domaine prioritaire » */
export type DomainePrioritaire = 'santé publique' | 'santé des enfants' | 'éducation thérapeutique';

/** « enjeu du schéma stratégique » */
export type EnjeuDuSchemaStrategique = 'performance et qualité' | 'simplification';

/** « phénomène récent » */
export type PhenomeneRecent = 'segmentation des publics' | 'rôle du numérique';

/** « terme de la typologie » */
export type TermeDeLaTypologie =
  | 'parcours de vie'
  | 'parcours de santé'
  | 'parcours de soins'
  | 'parcours de prévention';

/** « objectif du parcours de prévention » */
export type ObjectifDuParcoursDePrevention =
  | 'lever les obstacles administratifs'
  | 'lever les freins sociaux'
  | "accéder à l'examen";

/** « raison du public cible » */
export type RaisonDuPublicCible = 'modèle déjà suivi' | 'profil des assurés' | 'évènements de vie';

/** « type d'application » */
export type TypeDApplication = 'institutionnelle' | 'santé préventive';

/** « objectif de Santé active » */
export type ObjectifDeSanteActive =
  | 'connaître le corps'
  | 'analyser les habitudes'
  | 'acquérir des réflexes'
  | 'évaluer la progression';

/** « coaching de Santé active » */
export type CoachingDeSanteActive = 'nutrition' | 'cœur' | 'dos';

/** « option contre l'éparpillement » */
export type OptionContreLEparpillement = 'guichet unique' | 'label';

/** « désavantage du label » */
export type DesavantageDuLabel = 'lutte partielle' | 'perte de contrôle';

/** « avantage du guichet » */
export type AvantageDuGuichet = 'coût mutualisé' | 'visibilité' | 'image' | "clarté de l'offre";

/** « objectif de l'innovation » */
export type ObjectifDeLInnovation = 'identifier les publics vulnérables' | 'proposer des actions adaptées';

/** « solution pour coordonner les données » */
export type SolutionPourCoordonnerLesDonnees = 'par les observatoires' | 'par un fichier unique';

/** « préconisation » */
export type Preconisation =
  | 'indicateurs communs'
  | 'gouvernance partagée'
  | 'suivi des partenariats'
  | 'pilotage informatique'
  | 'coopération à de nouveaux acteurs'
  | 'coopération à tous les parcours'
  | 'guichet virtuel'
  | 'outils dans les observatoires'
  | 'application métier unique'
  | 'actions in situ'
  | 'accompagnant numérique';

/** « niveaux de la typologie » */
export type NiveauxDeLaTypologie = 'niveaux emboîtés' | 'termes définis';

/** « âge dépassé » */
export type AgeDepasse = 'anniversaire passé' | 'âge suivant';

/** « but d'une action » */
export type ButDUneAction = 'prévenir la survenue' | 'détecter tôt' | 'pallier les conséquences' | 'soins palliatifs';

/** « niveau de prévention » */
export type NiveauDePrevention = 'primaire' | 'secondaire' | 'tertiaire' | 'quaternaire' | 'aucun niveau';

/** « nombre de niveaux » */
export type NombreDeNiveaux = 'trois niveaux' | 'quatre niveaux';

/** « facteur d'hospitalisation évitable » */
export type FacteurDHospitalisationEvitable = 'dépression' | 'prise des médicaments' | 'dénutrition' | 'chutes';

/** « portée du travail formalisé » */
export type PorteeDuTravailFormalise = 'pour tous' | 'pour les malades chroniques';

/** « personnes âgées du plan » */
export type PersonnesAgeesDuPlan = 'âge du programme' | 'âge à apprécier';

/** « pension » */
export type Pension = 'minimum vieillesse' | 'pension de réversion' | 'autre pension' | 'aucune pension';

/** « thème d'atelier » */
export type ThemeDAtelier = 'risque de chute' | 'plainte mnésique' | 'troubles anxio-dépressifs';

/** « taille d'une famille nombreuse » */
export type TailleDUneFamilleNombreuse = 'quatre enfants' | 'cinq enfants';

/** « portée des faibles revenus » */
export type PorteeDesFaiblesRevenus = 'toutes les familles' | 'familles nombreuses seules';

/** « quotient égal au plafond » */
export type QuotientEgalAuPlafond = 'égalité admise' | 'égalité écartée';

/** « site » */
export type Site = 'Saint-Etienne' | 'Annecy' | 'autre site';

/** « extension du partenariat » */
export type ExtensionDuPartenariat = "en attente de l'accord" | 'ouvert aux sites';

/** « équipe » */
export type Equipe = 'PFIDASS' | 'action sociale' | 'équipe retraite' | 'service social' | 'aucune équipe';

/** « public cible » */
export type PublicCible = 'personnes âgées' | 'personnes précaires' | 'femmes enceintes' | 'veuvage' | 'étudiants';

/** « branche » */
export type Branche = 'Assurance vieillesse' | 'Assurance famille' | 'Assurance maladie';

/** « acte de Bien vieillir » */
export type ActeDeBienVieillir =
  | 'bien dans ma tête'
  | 'bien dans mon corps'
  | 'bien avec les autres'
  | 'bien chez soi'
  | 'bien avec ma caisse de retraite';

/** « élément de prévention » */
export type ElementDePrevention =
  | 'alimentation équilibrée'
  | 'prévention des douleurs dorsales'
  | 'exercices contre le stress'
  | 'maladies sexuellement transmissibles et grossesse'
  | "arrêt du tabac et de l'alcool"
  | 'activités physiques et grossesse'
  | 'vaccination des enfants';

/** « structure » */
export type Structure = 'GIE' | 'ASEPT' | 'CAP';

/** « forme juridique » */
export type FormeJuridique = 'groupement' | 'association';

/** « financement » */
export type Financement = 'autonome' | 'autonome avec subventions' | 'moyens des caisses membres';

/** « personnel » */
export type Personnel = 'salariés propres et mises à disposition' | 'moyens sans salarié propre';

/** « objet » */
export type Objet =
  | "politique d'action sociale mutualisée"
  | "contenu d'ateliers labellisés"
  | 'programmes communs de prévention';

/** « employeur des salariés d'un GIE » */
export type EmployeurDesSalariesDUnGie = 'groupement employeur' | 'association employeur';

/** « dispositif de coordination » */
export type DispositifDeCoordination =
  | 'PAERPA'
  | "plateforme territoriale d'appui"
  | 'communauté professionnelle territoriale';

/** « régime » */
export type Regime = 'CARSAT' | 'MSA' | 'RSI' | 'CNRACL';

/** « membres d'un GIE » */
export type MembresDUnGie = 'membres selon le tableau' | 'membres selon le corps';

/** « membres d'une ASEPT » */
export type MembresDUneAsept = 'membres de la liste' | 'membres ajoutés à la MSA';

/** « portée de la présidence partagée » */
export type PorteeDeLaPresidencePartagee = 'structures du paragraphe' | 'toutes les structures';

/** « gouvernance » */
export type Gouvernance = 'MSA ou MSA et RSI' | 'interrégime';

/** « ASEPT créée en 2014 » */
export type AseptCreeeEn2014 = 'première période' | 'interrégime dès la convention';

/** « signataire » */
export type Signataire = 'État' | 'CNAV' | 'CCMSA' | 'RSI national' | 'CNRACL nationale';

/** « entrée de la CNRACL » */
export type EntreeDeLaCnracl = 'signature en 2014' | 'entrée en mai 2017';

/** « rôle de l'État » */
export type RoleDeLEtat = 'État signataire' | 'régimes seuls';

/** « date de l'avenant » */
export type DateDeLAvenant = 'mai 2012' | 'juin 2018';

/** « accord-cadre du CETAF » */
export type AccordCadreDuCetaf = 'CNAV et CETAF' | 'CNAM et CETAF';

/** « mode d'emploi du plan personnalisé de santé » */
export type ModeDEmploiDuPlanPersonnaliseDeSante =
  | 'synthèse'
  | "questionnaire d'aide à la décision"
  | 'exemples de plans'
  | 'aide-mémoire des priorités'
  | 'modèle de bilan';

/** « envoi de la CAF aux familles » */
export type EnvoiDeLaCafAuxFamilles =
  | 'plaquette de sensibilisation'
  | "lettre d'accompagnement"
  | "bulletin d'inscription joint à la lettre"
  | "durée de l'examen expliquée"
  | "contenu de l'examen expliqué"
  | "bénéfices de l'examen expliqués"
  | 'consentement éclairé obtenu'
  | 'coordonnées du CES sur la lettre';

/** « programmes interrégimes de l'année » */
export type ProgrammesInterregimesDeLAnnee =
  | 'évaluations communes'
  | "bilan d'activité annuel"
  | 'méthodologie partagée';

/** « composition de la conférence des financeurs » */
export type CompositionDeLaConferenceDesFinanceurs =
  | 'conseil départemental'
  | 'agence régionale de santé'
  | 'caisse de retraite CARSAT'
  | 'mutualité agricole MSA'
  | 'régime RSI'
  | "délégué local de l'ANAH"
  | 'mutualité française'
  | 'retraite complémentaire AGIRC-ARRCO'
  | 'caisse primaire CPAM'
  | 'collectivités locales et EPCI';

/** « succès d'une coopération comme le PAERPA » */
export type SuccesDUneCooperationCommeLePaerpa =
  | 'insertion parmi des acteurs qui existent'
  | "adaptation à l'environnement"
  | 'pratiques qui évoluent';

/** « écueils d'une coopération comme le PAERPA » */
export type EcueilsDUneCooperationCommeLePaerpa =
  | "systèmes d'information qui communiquent"
  | 'aucune nouvelle structure'
  | 'stratégie nationale claire'
  | 'marges laissées au local'
  | 'financement pérenne examiné';

/** « succès d'une coopération entre organismes » */
export type SuccesDUneCooperationEntreOrganismes =
  | 'impulsion nationale donnée'
  | 'liberté laissée aux acteurs locaux'
  | 'acteurs locaux impliqués'
  | 'outils communs et bilans partagés';

/** « points d'attention d'une coopération entre organismes » */
export type PointsDAttentionDUneCooperationEntreOrganismes =
  | 'besoin avéré et manque comblé'
  | 'tous les organismes associés'
  | 'réseaux harmonisés'
  | 'gouvernance cadrée par les caisses nationales'
  | 'réalisation et suivi assurés localement'
  | 'risque de confusion limité';

/** « conditions de réussite d'une structure interrégime » */
export type ConditionsDeReussiteDUneStructureInterregime =
  | 'gouvernance réellement partagée'
  | 'autonomie financière'
  | 'personnel en propre'
  | "décisions des conseils d'administration respectées"
  | "acteurs déjà en place élargis plutôt qu'ajoutés";

/** « préalables d'une coopération » */
export type PrealablesDUneCooperation =
  | "confiance de l'homologue"
  | 'impulsion plus forte'
  | 'motivation de longue durée'
  | 'feu vert de la direction';

/** « cadre d'une convention » */
export type CadreDUneConvention =
  | 'place et missions de chacun définies'
  | 'gouvernance actée'
  | 'modèle type repris'
  | "modalités d'évaluation de l'action"
  | 'bilan transmis aux caisses nationales';

/** « site commun de prévention » */
export type SiteCommunDePrevention =
  | 'référentiels pour animer des ateliers'
  | 'tous les ateliers du territoire référencés'
  | 'information adaptée aux réalités locales'
  | 'information remontée par chaque région';

/** « demandes des caisses de la MSA » */
export type DemandesDesCaissesDeLaMsa =
  | 'comitologie ou structure commune'
  | 'partenariats facilités'
  | 'actions visibles entre régimes'
  | 'contacts entre organismes de taille différente'
  | 'partage ou rotation de la gouvernance'
  | 'reconnaissance mutuelle des DCGDR';

/** « conception d'un parcours commun » */
export type ConceptionDUnParcoursCommun =
  | 'public cible clair'
  | 'public conforme aux objectifs de chacun'
  | 'objectifs communs majoritaires'
  | 'objectifs particuliers restés annexes'
  | 'accord sur la stratégie et les techniques'
  | 'éléments définis en réunions préparatoires';

/** « construction d'un parcours commun » */
export type ConstructionDUnParcoursCommun =
  | "construction commune dès l'origine"
  | 'ateliers et activités construits ensemble'
  | 'communication externe commune'
  | 'évaluation prévue dès la mise en place'
  | 'autres caisses associées selon leur domaine'
  | 'publics fragiles parmi les objectifs';

/** « pilotage d'un projet informatique » */
export type PilotageDUnProjetInformatique =
  | 'rôles identifiés et définis'
  | "points d'étape réguliers"
  | 'interlocuteur unique dans chaque structure'
  | 'objectifs hiérarchisés avec la DSS'
  | 'calendrier et jalons partagés'
  | 'indicateurs spécifiques'
  | 'indicateurs mesurables'
  | 'indicateurs acceptables'
  | 'indicateurs réalistes'
  | 'indicateurs définis dans le temps'
  | "méthode d'analyse de valeur identique"
  | 'schéma directeur aligné'
  | "vues du système d'information mises à disposition"
  | "retour d'expérience préalable"
  | 'solutions pérennes et fiables'
  | 'briques mutualisées et ouvertes';

/** « qualités du guichet unique » */
export type QualitesDuGuichetUnique =
  | 'réalisation admise'
  | 'offre de prévention centralisée'
  | 'orientation par questionnaire et parcours'
  | 'transversal à toutes les branches'
  | 'site internet'
  | 'application mobile'
  | "site adapté à la taille de l'écran"
  | 'présentation claire et moderne'
  | 'essais avec des assurés de tout âge et de tout profil'
  | "outil de recherche vers le reste de l'offre"
  | 'accès de tous à tous les messages'
  | 'liens avec des objets connectés';

/** « label d'une application » */
export type LabelDUneApplication = 'cahier des charges strict rempli';

/** « préconisations du rapport » */
export type PreconisationsDuRapport =
  | 'indicateurs et objectifs communs dans les COG et CPOG'
  | 'taux de participation définis en commun'
  | "objectifs transverses dans la prime d'intéressement"
  | "discussion entre directeurs d'un même territoire"
  | 'objectif croissant de coopération dans les CPOG'
  | 'gouvernance partagée et rôles alternés'
  | 'partenariats vivants avec bilan et suivi'
  | 'incitations qui récompensent la mise en commun'
  | 'projets informatiques pilotés et systèmes harmonisés'
  | 'coopération étendue à de nouveaux acteurs'
  | 'coopération étendue à tous les parcours'
  | 'guichet unique virtuel'
  | 'outils de détection dans les observatoires régionaux'
  | 'fichier et application métier uniques'
  | 'actions au plus près des publics fragiles'
  | 'accompagnant numérique unique';

/** « conditions d'un parcours coordonné » */
export type ConditionsDUnParcoursCoordonne =
  | 'parcours selon le public cible'
  | 'coopération dès la mise en place'
  | 'coopération à chaque réajustement'
  | 'organisme pilote identifié'
  | 'évaluation régulière prévue et formalisée';

/** « application métier de détection » */
export type ApplicationMetierDeDetection =
  | "données de l'observatoire des fragilités"
  | 'signalements de la PFIDASS'
  | 'résultats du datamining'
  | 'scores EPICES'
  | 'évaluations Fragire'
  | 'compatible avec toutes les caisses';

/** « imprimé.lignes », as the rules read it. */
export interface ImprimeLignes {
  /** imprimé (nombre × 100) */
  readonly imprime: number | null;
  /** calcul */
  readonly calcul: Fraction | null;
  /** base du calcul */
  readonly baseDuCalcul: Base;
  /** arrondi du rapport */
  readonly arrondiDuRapport: Precision;
  /** attente du calcul */
  readonly attenteDuCalcul: Attente;
  /** mesure du chiffre */
  readonly mesureDuChiffre: Mesure;
}

/** « pièce manquante de mode d'emploi du plan personnalisé de santé », as the rules read it. */
export interface PieceManquanteDeModeDEmploiDuPlanPersonnaliseDeSante {
  /** pièce */
  readonly piece: ModeDEmploiDuPlanPersonnaliseDeSante;
  /** échéance */
  readonly echeance: Day | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de envoi de la CAF aux familles », as the rules read it. */
export interface PieceManquanteDeEnvoiDeLaCafAuxFamilles {
  /** pièce */
  readonly piece: EnvoiDeLaCafAuxFamilles;
  /** échéance */
  readonly echeance: Day | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de programmes interrégimes de l'année », as the rules read it. */
export interface PieceManquanteDeProgrammesInterregimesDeLAnnee {
  /** pièce */
  readonly piece: ProgrammesInterregimesDeLAnnee;
  /** échéance */
  readonly echeance: Day | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de composition de la conférence des financeurs », as the rules read it. */
export interface PieceManquanteDeCompositionDeLaConferenceDesFinanceurs {
  /** pièce */
  readonly piece: CompositionDeLaConferenceDesFinanceurs;
  /** échéance */
  readonly echeance: Day | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de succès d'une coopération comme le PAERPA », as the rules read it. */
export interface PieceManquanteDeSuccesDUneCooperationCommeLePaerpa {
  /** pièce */
  readonly piece: SuccesDUneCooperationCommeLePaerpa;
  /** échéance */
  readonly echeance: Day | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de écueils d'une coopération comme le PAERPA », as the rules read it. */
export interface PieceManquanteDeEcueilsDUneCooperationCommeLePaerpa {
  /** pièce */
  readonly piece: EcueilsDUneCooperationCommeLePaerpa;
  /** échéance */
  readonly echeance: Day | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de succès d'une coopération entre organismes », as the rules read it. */
export interface PieceManquanteDeSuccesDUneCooperationEntreOrganismes {
  /** pièce */
  readonly piece: SuccesDUneCooperationEntreOrganismes;
  /** échéance */
  readonly echeance: Day | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de points d'attention d'une coopération entre organismes », as the rules read it. */
export interface PieceManquanteDePointsDAttentionDUneCooperationEntreOrganismes {
  /** pièce */
  readonly piece: PointsDAttentionDUneCooperationEntreOrganismes;
  /** échéance */
  readonly echeance: Day | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de conditions de réussite d'une structure interrégime », as the rules read it. */
export interface PieceManquanteDeConditionsDeReussiteDUneStructureInterregime {
  /** pièce */
  readonly piece: ConditionsDeReussiteDUneStructureInterregime;
  /** échéance */
  readonly echeance: Day | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de préalables d'une coopération », as the rules read it. */
export interface PieceManquanteDePrealablesDUneCooperation {
  /** pièce */
  readonly piece: PrealablesDUneCooperation;
  /** échéance */
  readonly echeance: Day | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de cadre d'une convention », as the rules read it. */
export interface PieceManquanteDeCadreDUneConvention {
  /** pièce */
  readonly piece: CadreDUneConvention;
  /** échéance */
  readonly echeance: Day | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de site commun de prévention », as the rules read it. */
export interface PieceManquanteDeSiteCommunDePrevention {
  /** pièce */
  readonly piece: SiteCommunDePrevention;
  /** échéance */
  readonly echeance: Day | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de demandes des caisses de la MSA », as the rules read it. */
export interface PieceManquanteDeDemandesDesCaissesDeLaMsa {
  /** pièce */
  readonly piece: DemandesDesCaissesDeLaMsa;
  /** échéance */
  readonly echeance: Day | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de conception d'un parcours commun », as the rules read it. */
export interface PieceManquanteDeConceptionDUnParcoursCommun {
  /** pièce */
  readonly piece: ConceptionDUnParcoursCommun;
  /** échéance */
  readonly echeance: Day | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de construction d'un parcours commun », as the rules read it. */
export interface PieceManquanteDeConstructionDUnParcoursCommun {
  /** pièce */
  readonly piece: ConstructionDUnParcoursCommun;
  /** échéance */
  readonly echeance: Day | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de pilotage d'un projet informatique », as the rules read it. */
export interface PieceManquanteDePilotageDUnProjetInformatique {
  /** pièce */
  readonly piece: PilotageDUnProjetInformatique;
  /** échéance */
  readonly echeance: Day | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de qualités du guichet unique », as the rules read it. */
export interface PieceManquanteDeQualitesDuGuichetUnique {
  /** pièce */
  readonly piece: QualitesDuGuichetUnique;
  /** échéance */
  readonly echeance: Day | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de label d'une application », as the rules read it. */
export interface PieceManquanteDeLabelDUneApplication {
  /** pièce */
  readonly piece: LabelDUneApplication;
  /** échéance */
  readonly echeance: Day | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de préconisations du rapport », as the rules read it. */
export interface PieceManquanteDePreconisationsDuRapport {
  /** pièce */
  readonly piece: PreconisationsDuRapport;
  /** échéance */
  readonly echeance: Day | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de conditions d'un parcours coordonné », as the rules read it. */
export interface PieceManquanteDeConditionsDUnParcoursCoordonne {
  /** pièce */
  readonly piece: ConditionsDUnParcoursCoordonne;
  /** échéance */
  readonly echeance: Day | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de application métier de détection », as the rules read it. */
export interface PieceManquanteDeApplicationMetierDeDetection {
  /** pièce */
  readonly piece: ApplicationMetierDeDetection;
  /** échéance */
  readonly echeance: Day | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « objet de la structure.lignes », as the rules read it. */
export interface ObjetDeLaStructureLignes {
  /** objet de la structure */
  readonly objetDeLaStructure: Objet;
  /** commande à des opérateurs */
  readonly commandeADesOperateurs: boolean;
}

/** « mode d'emploi du plan personnalisé de santé », as the rules read it. */
export interface ModeDEmploiDuPlanPersonnaliseDeSante2 {
  /** synthèse */
  readonly synthese: boolean;
  /** questionnaire d'aide à la décision */
  readonly questionnaireDAideALaDecision: boolean;
  /** exemples de plans */
  readonly exemplesDePlans: boolean;
  /** aide-mémoire des priorités */
  readonly aideMemoireDesPriorites: boolean;
  /** modèle de bilan */
  readonly modeleDeBilan: boolean;
}

/** « envoi de la CAF aux familles », as the rules read it. */
export interface EnvoiDeLaCafAuxFamilles2 {
  /** plaquette de sensibilisation */
  readonly plaquetteDeSensibilisation: boolean;
  /** lettre d'accompagnement */
  readonly lettreDAccompagnement: boolean;
  /** bulletin d'inscription joint à la lettre */
  readonly bulletinDInscriptionJointALaLettre: boolean;
  /** durée de l'examen expliquée */
  readonly dureeDeLExamenExpliquee: boolean;
  /** contenu de l'examen expliqué */
  readonly contenuDeLExamenExplique: boolean;
  /** bénéfices de l'examen expliqués */
  readonly beneficesDeLExamenExpliques: boolean;
  /** consentement éclairé obtenu */
  readonly consentementEclaireObtenu: boolean;
  /** coordonnées du CES sur la lettre */
  readonly coordonneesDuCesSurLaLettre: boolean;
}

/** « programmes interrégimes de l'année », as the rules read it. */
export interface ProgrammesInterregimesDeLAnnee2 {
  /** évaluations communes */
  readonly evaluationsCommunes: boolean;
  /** bilan d'activité annuel */
  readonly bilanDActiviteAnnuel: boolean;
  /** méthodologie partagée */
  readonly methodologiePartagee: boolean;
}

/** « composition de la conférence des financeurs », as the rules read it. */
export interface CompositionDeLaConferenceDesFinanceurs2 {
  /** conseil départemental */
  readonly conseilDepartemental: boolean;
  /** agence régionale de santé */
  readonly agenceRegionaleDeSante: boolean;
  /** caisse de retraite CARSAT */
  readonly caisseDeRetraiteCarsat: boolean;
  /** mutualité agricole MSA */
  readonly mutualiteAgricoleMsa: boolean;
  /** régime RSI */
  readonly regimeRsi: boolean;
  /** délégué local de l'ANAH */
  readonly delegueLocalDeLAnah: boolean;
  /** mutualité française */
  readonly mutualiteFrancaise: boolean;
  /** retraite complémentaire AGIRC-ARRCO */
  readonly retraiteComplementaireAgircArrco: boolean;
  /** caisse primaire CPAM */
  readonly caissePrimaireCpam: boolean;
  /** collectivités locales et EPCI */
  readonly collectivitesLocalesEtEpci: boolean;
}

/** « succès d'une coopération comme le PAERPA », as the rules read it. */
export interface SuccesDUneCooperationCommeLePaerpa2 {
  /** insertion parmi des acteurs qui existent */
  readonly insertionParmiDesActeursQuiExistent: boolean;
  /** adaptation à l'environnement */
  readonly adaptationALEnvironnement: boolean;
  /** pratiques qui évoluent */
  readonly pratiquesQuiEvoluent: boolean;
}

/** « écueils d'une coopération comme le PAERPA », as the rules read it. */
export interface EcueilsDUneCooperationCommeLePaerpa2 {
  /** systèmes d'information qui communiquent */
  readonly systemesDInformationQuiCommuniquent: boolean;
  /** aucune nouvelle structure */
  readonly aucuneNouvelleStructure: boolean;
  /** stratégie nationale claire */
  readonly strategieNationaleClaire: boolean;
  /** marges laissées au local */
  readonly margesLaisseesAuLocal: boolean;
  /** financement pérenne examiné */
  readonly financementPerenneExamine: boolean;
}

/** « succès d'une coopération entre organismes », as the rules read it. */
export interface SuccesDUneCooperationEntreOrganismes2 {
  /** impulsion nationale donnée */
  readonly impulsionNationaleDonnee: boolean;
  /** liberté laissée aux acteurs locaux */
  readonly liberteLaisseeAuxActeursLocaux: boolean;
  /** acteurs locaux impliqués */
  readonly acteursLocauxImpliques: boolean;
  /** outils communs et bilans partagés */
  readonly outilsCommunsEtBilansPartages: boolean;
}

/** « points d'attention d'une coopération entre organismes », as the rules read it. */
export interface PointsDAttentionDUneCooperationEntreOrganismes2 {
  /** besoin avéré et manque comblé */
  readonly besoinAvereEtManqueComble: boolean;
  /** tous les organismes associés */
  readonly tousLesOrganismesAssocies: boolean;
  /** réseaux harmonisés */
  readonly reseauxHarmonises: boolean;
  /** gouvernance cadrée par les caisses nationales */
  readonly gouvernanceCadreeParLesCaissesNationales: boolean;
  /** réalisation et suivi assurés localement */
  readonly realisationEtSuiviAssuresLocalement: boolean;
  /** risque de confusion limité */
  readonly risqueDeConfusionLimite: boolean;
}

/** « conditions de réussite d'une structure interrégime », as the rules read it. */
export interface ConditionsDeReussiteDUneStructureInterregime2 {
  /** gouvernance réellement partagée */
  readonly gouvernanceReellementPartagee: boolean;
  /** autonomie financière */
  readonly autonomieFinanciere: boolean;
  /** personnel en propre */
  readonly personnelEnPropre: boolean;
  /** décisions des conseils d'administration respectées */
  readonly decisionsDesConseilsDAdministrationRespectees: boolean;
  /** acteurs déjà en place élargis plutôt qu'ajoutés */
  readonly acteursDejaEnPlaceElargisPlutotQuAjoutes: boolean;
}

/** « préalables d'une coopération », as the rules read it. */
export interface PrealablesDUneCooperation2 {
  /** confiance de l'homologue */
  readonly confianceDeLHomologue: boolean;
  /** impulsion plus forte */
  readonly impulsionPlusForte: boolean;
  /** motivation de longue durée */
  readonly motivationDeLongueDuree: boolean;
  /** feu vert de la direction */
  readonly feuVertDeLaDirection: boolean;
}

/** « cadre d'une convention », as the rules read it. */
export interface CadreDUneConvention2 {
  /** place et missions de chacun définies */
  readonly placeEtMissionsDeChacunDefinies: boolean;
  /** gouvernance actée */
  readonly gouvernanceActee: boolean;
  /** modèle type repris */
  readonly modeleTypeRepris: boolean;
  /** modalités d'évaluation de l'action */
  readonly modalitesDEvaluationDeLAction: boolean;
  /** bilan transmis aux caisses nationales */
  readonly bilanTransmisAuxCaissesNationales: boolean;
}

/** « site commun de prévention », as the rules read it. */
export interface SiteCommunDePrevention2 {
  /** référentiels pour animer des ateliers */
  readonly referentielsPourAnimerDesAteliers: boolean;
  /** tous les ateliers du territoire référencés */
  readonly tousLesAteliersDuTerritoireReferences: boolean;
  /** information adaptée aux réalités locales */
  readonly informationAdapteeAuxRealitesLocales: boolean;
  /** information remontée par chaque région */
  readonly informationRemonteeParChaqueRegion: boolean;
}

/** « demandes des caisses de la MSA », as the rules read it. */
export interface DemandesDesCaissesDeLaMsa2 {
  /** comitologie ou structure commune */
  readonly comitologieOuStructureCommune: boolean;
  /** partenariats facilités */
  readonly partenariatsFacilites: boolean;
  /** actions visibles entre régimes */
  readonly actionsVisiblesEntreRegimes: boolean;
  /** contacts entre organismes de taille différente */
  readonly contactsEntreOrganismesDeTailleDifferente: boolean;
  /** partage ou rotation de la gouvernance */
  readonly partageOuRotationDeLaGouvernance: boolean;
  /** reconnaissance mutuelle des DCGDR */
  readonly reconnaissanceMutuelleDesDcgdr: boolean;
}

/** « conception d'un parcours commun », as the rules read it. */
export interface ConceptionDUnParcoursCommun2 {
  /** public cible clair */
  readonly publicCibleClair: boolean;
  /** public conforme aux objectifs de chacun */
  readonly publicConformeAuxObjectifsDeChacun: boolean;
  /** objectifs particuliers restés annexes */
  readonly objectifsParticuliersRestesAnnexes: boolean;
  /** accord sur la stratégie et les techniques */
  readonly accordSurLaStrategieEtLesTechniques: boolean;
  /** éléments définis en réunions préparatoires */
  readonly elementsDefinisEnReunionsPreparatoires: boolean;
}

/** « construction d'un parcours commun », as the rules read it. */
export interface ConstructionDUnParcoursCommun2 {
  /** construction commune dès l'origine */
  readonly constructionCommuneDesLOrigine: boolean;
  /** ateliers et activités construits ensemble */
  readonly ateliersEtActivitesConstruitsEnsemble: boolean;
  /** communication externe commune */
  readonly communicationExterneCommune: boolean;
  /** évaluation prévue dès la mise en place */
  readonly evaluationPrevueDesLaMiseEnPlace: boolean;
  /** autres caisses associées selon leur domaine */
  readonly autresCaissesAssocieesSelonLeurDomaine: boolean;
  /** publics fragiles parmi les objectifs */
  readonly publicsFragilesParmiLesObjectifs: boolean;
}

/** « pilotage d'un projet informatique », as the rules read it. */
export interface PilotageDUnProjetInformatique2 {
  /** rôles identifiés et définis */
  readonly rolesIdentifiesEtDefinis: boolean;
  /** points d'étape réguliers */
  readonly pointsDEtapeReguliers: boolean;
  /** interlocuteur unique dans chaque structure */
  readonly interlocuteurUniqueDansChaqueStructure: boolean;
  /** objectifs hiérarchisés avec la DSS */
  readonly objectifsHierarchisesAvecLaDss: boolean;
  /** calendrier et jalons partagés */
  readonly calendrierEtJalonsPartages: boolean;
  /** indicateurs spécifiques */
  readonly indicateursSpecifiques: boolean;
  /** indicateurs mesurables */
  readonly indicateursMesurables: boolean;
  /** indicateurs acceptables */
  readonly indicateursAcceptables: boolean;
  /** indicateurs réalistes */
  readonly indicateursRealistes: boolean;
  /** indicateurs définis dans le temps */
  readonly indicateursDefinisDansLeTemps: boolean;
  /** méthode d'analyse de valeur identique */
  readonly methodeDAnalyseDeValeurIdentique: boolean;
  /** schéma directeur aligné */
  readonly schemaDirecteurAligne: boolean;
  /** vues du système d'information mises à disposition */
  readonly vuesDuSystemeDInformationMisesADisposition: boolean;
  /** retour d'expérience préalable */
  readonly retourDExperiencePrealable: boolean;
  /** solutions pérennes et fiables */
  readonly solutionsPerennesEtFiables: boolean;
  /** briques mutualisées et ouvertes */
  readonly briquesMutualiseesEtOuvertes: boolean;
}

/** « qualités du guichet unique », as the rules read it. */
export interface QualitesDuGuichetUnique2 {
  /** offre de prévention centralisée */
  readonly offreDePreventionCentralisee: boolean;
  /** orientation par questionnaire et parcours */
  readonly orientationParQuestionnaireEtParcours: boolean;
  /** transversal à toutes les branches */
  readonly transversalAToutesLesBranches: boolean;
  /** site internet */
  readonly siteInternet: boolean;
  /** application mobile */
  readonly applicationMobile: boolean;
  /** site adapté à la taille de l'écran */
  readonly siteAdapteALaTailleDeLEcran: boolean;
  /** présentation claire et moderne */
  readonly presentationClaireEtModerne: boolean;
  /** essais avec des assurés de tout âge et de tout profil */
  readonly essaisAvecDesAssuresDeToutAgeEtDeToutProfil: boolean;
  /** outil de recherche vers le reste de l'offre */
  readonly outilDeRechercheVersLeResteDeLOffre: boolean;
  /** accès de tous à tous les messages */
  readonly accesDeTousATousLesMessages: boolean;
  /** liens avec des objets connectés */
  readonly liensAvecDesObjetsConnectes: boolean;
}

/** « label d'une application », as the rules read it. */
export interface LabelDUneApplication2 {
  /** cahier des charges strict rempli */
  readonly cahierDesChargesStrictRempli: boolean;
}

/** « préconisations du rapport », as the rules read it. */
export interface PreconisationsDuRapport2 {
  /** indicateurs et objectifs communs dans les COG et CPOG */
  readonly indicateursEtObjectifsCommunsDansLesCogEtCpog: boolean;
  /** taux de participation définis en commun */
  readonly tauxDeParticipationDefinisEnCommun: boolean;
  /** objectifs transverses dans la prime d'intéressement */
  readonly objectifsTransversesDansLaPrimeDInteressement: boolean;
  /** discussion entre directeurs d'un même territoire */
  readonly discussionEntreDirecteursDUnMemeTerritoire: boolean;
  /** objectif croissant de coopération dans les CPOG */
  readonly objectifCroissantDeCooperationDansLesCpog: boolean;
  /** gouvernance partagée et rôles alternés */
  readonly gouvernancePartageeEtRolesAlternes: boolean;
  /** partenariats vivants avec bilan et suivi */
  readonly partenariatsVivantsAvecBilanEtSuivi: boolean;
  /** incitations qui récompensent la mise en commun */
  readonly incitationsQuiRecompensentLaMiseEnCommun: boolean;
  /** projets informatiques pilotés et systèmes harmonisés */
  readonly projetsInformatiquesPilotesEtSystemesHarmonises: boolean;
  /** coopération étendue à de nouveaux acteurs */
  readonly cooperationEtendueADeNouveauxActeurs: boolean;
  /** coopération étendue à tous les parcours */
  readonly cooperationEtendueATousLesParcours: boolean;
  /** guichet unique virtuel */
  readonly guichetUniqueVirtuel: boolean;
  /** outils de détection dans les observatoires régionaux */
  readonly outilsDeDetectionDansLesObservatoiresRegionaux: boolean;
  /** fichier et application métier uniques */
  readonly fichierEtApplicationMetierUniques: boolean;
  /** actions au plus près des publics fragiles */
  readonly actionsAuPlusPresDesPublicsFragiles: boolean;
  /** accompagnant numérique unique */
  readonly accompagnantNumeriqueUnique: boolean;
}

/** « conditions d'un parcours coordonné », as the rules read it. */
export interface ConditionsDUnParcoursCoordonne2 {
  /** parcours selon le public cible */
  readonly parcoursSelonLePublicCible: boolean;
  /** coopération dès la mise en place */
  readonly cooperationDesLaMiseEnPlace: boolean;
  /** coopération à chaque réajustement */
  readonly cooperationAChaqueReajustement: boolean;
  /** organisme pilote identifié */
  readonly organismePiloteIdentifie: boolean;
  /** évaluation régulière prévue et formalisée */
  readonly evaluationRegulierePrevueEtFormalisee: boolean;
}

/** « application métier de détection », as the rules read it. */
export interface ApplicationMetierDeDetection2 {
  /** données de l'observatoire des fragilités */
  readonly donneesDeLObservatoireDesFragilites: boolean;
  /** signalements de la PFIDASS */
  readonly signalementsDeLaPfidass: boolean;
  /** résultats du datamining */
  readonly resultatsDuDatamining: boolean;
  /** scores EPICES */
  readonly scoresEpices: boolean;
  /** évaluations Fragire */
  readonly evaluationsFragire: boolean;
  /** compatible avec toutes les caisses */
  readonly compatibleAvecToutesLesCaisses: boolean;
}

/** « mode d'emploi du plan personnalisé de santé » as JSON. A key left out is unknown. */
export interface ModeDEmploiDuPlanPersonnaliseDeSante2Input {
  /** synthèse */
  readonly synthese?: boolean;
  /** questionnaire d'aide à la décision */
  readonly questionnaireDAideALaDecision?: boolean;
  /** exemples de plans */
  readonly exemplesDePlans?: boolean;
  /** aide-mémoire des priorités */
  readonly aideMemoireDesPriorites?: boolean;
  /** modèle de bilan */
  readonly modeleDeBilan?: boolean;
}

/** « envoi de la CAF aux familles » as JSON. A key left out is unknown. */
export interface EnvoiDeLaCafAuxFamilles2Input {
  /** plaquette de sensibilisation */
  readonly plaquetteDeSensibilisation?: boolean;
  /** lettre d'accompagnement */
  readonly lettreDAccompagnement?: boolean;
  /** bulletin d'inscription joint à la lettre */
  readonly bulletinDInscriptionJointALaLettre?: boolean;
  /** durée de l'examen expliquée */
  readonly dureeDeLExamenExpliquee?: boolean;
  /** contenu de l'examen expliqué */
  readonly contenuDeLExamenExplique?: boolean;
  /** bénéfices de l'examen expliqués */
  readonly beneficesDeLExamenExpliques?: boolean;
  /** consentement éclairé obtenu */
  readonly consentementEclaireObtenu?: boolean;
  /** coordonnées du CES sur la lettre */
  readonly coordonneesDuCesSurLaLettre?: boolean;
}

/** « programmes interrégimes de l'année » as JSON. A key left out is unknown. */
export interface ProgrammesInterregimesDeLAnnee2Input {
  /** évaluations communes */
  readonly evaluationsCommunes?: boolean;
  /** bilan d'activité annuel */
  readonly bilanDActiviteAnnuel?: boolean;
  /** méthodologie partagée */
  readonly methodologiePartagee?: boolean;
}

/** « composition de la conférence des financeurs » as JSON. A key left out is unknown. */
export interface CompositionDeLaConferenceDesFinanceurs2Input {
  /** conseil départemental */
  readonly conseilDepartemental?: boolean;
  /** agence régionale de santé */
  readonly agenceRegionaleDeSante?: boolean;
  /** caisse de retraite CARSAT */
  readonly caisseDeRetraiteCarsat?: boolean;
  /** mutualité agricole MSA */
  readonly mutualiteAgricoleMsa?: boolean;
  /** régime RSI */
  readonly regimeRsi?: boolean;
  /** délégué local de l'ANAH */
  readonly delegueLocalDeLAnah?: boolean;
  /** mutualité française */
  readonly mutualiteFrancaise?: boolean;
  /** retraite complémentaire AGIRC-ARRCO */
  readonly retraiteComplementaireAgircArrco?: boolean;
  /** caisse primaire CPAM */
  readonly caissePrimaireCpam?: boolean;
  /** collectivités locales et EPCI */
  readonly collectivitesLocalesEtEpci?: boolean;
}

/** « succès d'une coopération comme le PAERPA » as JSON. A key left out is unknown. */
export interface SuccesDUneCooperationCommeLePaerpa2Input {
  /** insertion parmi des acteurs qui existent */
  readonly insertionParmiDesActeursQuiExistent?: boolean;
  /** adaptation à l'environnement */
  readonly adaptationALEnvironnement?: boolean;
  /** pratiques qui évoluent */
  readonly pratiquesQuiEvoluent?: boolean;
}

/** « écueils d'une coopération comme le PAERPA » as JSON. A key left out is unknown. */
export interface EcueilsDUneCooperationCommeLePaerpa2Input {
  /** systèmes d'information qui communiquent */
  readonly systemesDInformationQuiCommuniquent?: boolean;
  /** aucune nouvelle structure */
  readonly aucuneNouvelleStructure?: boolean;
  /** stratégie nationale claire */
  readonly strategieNationaleClaire?: boolean;
  /** marges laissées au local */
  readonly margesLaisseesAuLocal?: boolean;
  /** financement pérenne examiné */
  readonly financementPerenneExamine?: boolean;
}

/** « succès d'une coopération entre organismes » as JSON. A key left out is unknown. */
export interface SuccesDUneCooperationEntreOrganismes2Input {
  /** impulsion nationale donnée */
  readonly impulsionNationaleDonnee?: boolean;
  /** liberté laissée aux acteurs locaux */
  readonly liberteLaisseeAuxActeursLocaux?: boolean;
  /** acteurs locaux impliqués */
  readonly acteursLocauxImpliques?: boolean;
  /** outils communs et bilans partagés */
  readonly outilsCommunsEtBilansPartages?: boolean;
}

/** « points d'attention d'une coopération entre organismes » as JSON. A key left out is unknown. */
export interface PointsDAttentionDUneCooperationEntreOrganismes2Input {
  /** besoin avéré et manque comblé */
  readonly besoinAvereEtManqueComble?: boolean;
  /** tous les organismes associés */
  readonly tousLesOrganismesAssocies?: boolean;
  /** réseaux harmonisés */
  readonly reseauxHarmonises?: boolean;
  /** gouvernance cadrée par les caisses nationales */
  readonly gouvernanceCadreeParLesCaissesNationales?: boolean;
  /** réalisation et suivi assurés localement */
  readonly realisationEtSuiviAssuresLocalement?: boolean;
  /** risque de confusion limité */
  readonly risqueDeConfusionLimite?: boolean;
}

/** « conditions de réussite d'une structure interrégime » as JSON. A key left out is unknown. */
export interface ConditionsDeReussiteDUneStructureInterregime2Input {
  /** gouvernance réellement partagée */
  readonly gouvernanceReellementPartagee?: boolean;
  /** autonomie financière */
  readonly autonomieFinanciere?: boolean;
  /** personnel en propre */
  readonly personnelEnPropre?: boolean;
  /** décisions des conseils d'administration respectées */
  readonly decisionsDesConseilsDAdministrationRespectees?: boolean;
  /** acteurs déjà en place élargis plutôt qu'ajoutés */
  readonly acteursDejaEnPlaceElargisPlutotQuAjoutes?: boolean;
}

/** « préalables d'une coopération » as JSON. A key left out is unknown. */
export interface PrealablesDUneCooperation2Input {
  /** confiance de l'homologue */
  readonly confianceDeLHomologue?: boolean;
  /** impulsion plus forte */
  readonly impulsionPlusForte?: boolean;
  /** motivation de longue durée */
  readonly motivationDeLongueDuree?: boolean;
  /** feu vert de la direction */
  readonly feuVertDeLaDirection?: boolean;
}

/** « cadre d'une convention » as JSON. A key left out is unknown. */
export interface CadreDUneConvention2Input {
  /** place et missions de chacun définies */
  readonly placeEtMissionsDeChacunDefinies?: boolean;
  /** gouvernance actée */
  readonly gouvernanceActee?: boolean;
  /** modèle type repris */
  readonly modeleTypeRepris?: boolean;
  /** modalités d'évaluation de l'action */
  readonly modalitesDEvaluationDeLAction?: boolean;
  /** bilan transmis aux caisses nationales */
  readonly bilanTransmisAuxCaissesNationales?: boolean;
}

/** « site commun de prévention » as JSON. A key left out is unknown. */
export interface SiteCommunDePrevention2Input {
  /** référentiels pour animer des ateliers */
  readonly referentielsPourAnimerDesAteliers?: boolean;
  /** tous les ateliers du territoire référencés */
  readonly tousLesAteliersDuTerritoireReferences?: boolean;
  /** information adaptée aux réalités locales */
  readonly informationAdapteeAuxRealitesLocales?: boolean;
  /** information remontée par chaque région */
  readonly informationRemonteeParChaqueRegion?: boolean;
}

/** « demandes des caisses de la MSA » as JSON. A key left out is unknown. */
export interface DemandesDesCaissesDeLaMsa2Input {
  /** comitologie ou structure commune */
  readonly comitologieOuStructureCommune?: boolean;
  /** partenariats facilités */
  readonly partenariatsFacilites?: boolean;
  /** actions visibles entre régimes */
  readonly actionsVisiblesEntreRegimes?: boolean;
  /** contacts entre organismes de taille différente */
  readonly contactsEntreOrganismesDeTailleDifferente?: boolean;
  /** partage ou rotation de la gouvernance */
  readonly partageOuRotationDeLaGouvernance?: boolean;
  /** reconnaissance mutuelle des DCGDR */
  readonly reconnaissanceMutuelleDesDcgdr?: boolean;
}

/** « conception d'un parcours commun » as JSON. A key left out is unknown. */
export interface ConceptionDUnParcoursCommun2Input {
  /** public cible clair */
  readonly publicCibleClair?: boolean;
  /** public conforme aux objectifs de chacun */
  readonly publicConformeAuxObjectifsDeChacun?: boolean;
  /** objectifs particuliers restés annexes */
  readonly objectifsParticuliersRestesAnnexes?: boolean;
  /** accord sur la stratégie et les techniques */
  readonly accordSurLaStrategieEtLesTechniques?: boolean;
  /** éléments définis en réunions préparatoires */
  readonly elementsDefinisEnReunionsPreparatoires?: boolean;
}

/** « construction d'un parcours commun » as JSON. A key left out is unknown. */
export interface ConstructionDUnParcoursCommun2Input {
  /** construction commune dès l'origine */
  readonly constructionCommuneDesLOrigine?: boolean;
  /** ateliers et activités construits ensemble */
  readonly ateliersEtActivitesConstruitsEnsemble?: boolean;
  /** communication externe commune */
  readonly communicationExterneCommune?: boolean;
  /** évaluation prévue dès la mise en place */
  readonly evaluationPrevueDesLaMiseEnPlace?: boolean;
  /** autres caisses associées selon leur domaine */
  readonly autresCaissesAssocieesSelonLeurDomaine?: boolean;
  /** publics fragiles parmi les objectifs */
  readonly publicsFragilesParmiLesObjectifs?: boolean;
}

/** « pilotage d'un projet informatique » as JSON. A key left out is unknown. */
export interface PilotageDUnProjetInformatique2Input {
  /** rôles identifiés et définis */
  readonly rolesIdentifiesEtDefinis?: boolean;
  /** points d'étape réguliers */
  readonly pointsDEtapeReguliers?: boolean;
  /** interlocuteur unique dans chaque structure */
  readonly interlocuteurUniqueDansChaqueStructure?: boolean;
  /** objectifs hiérarchisés avec la DSS */
  readonly objectifsHierarchisesAvecLaDss?: boolean;
  /** calendrier et jalons partagés */
  readonly calendrierEtJalonsPartages?: boolean;
  /** indicateurs spécifiques */
  readonly indicateursSpecifiques?: boolean;
  /** indicateurs mesurables */
  readonly indicateursMesurables?: boolean;
  /** indicateurs acceptables */
  readonly indicateursAcceptables?: boolean;
  /** indicateurs réalistes */
  readonly indicateursRealistes?: boolean;
  /** indicateurs définis dans le temps */
  readonly indicateursDefinisDansLeTemps?: boolean;
  /** méthode d'analyse de valeur identique */
  readonly methodeDAnalyseDeValeurIdentique?: boolean;
  /** schéma directeur aligné */
  readonly schemaDirecteurAligne?: boolean;
  /** vues du système d'information mises à disposition */
  readonly vuesDuSystemeDInformationMisesADisposition?: boolean;
  /** retour d'expérience préalable */
  readonly retourDExperiencePrealable?: boolean;
  /** solutions pérennes et fiables */
  readonly solutionsPerennesEtFiables?: boolean;
  /** briques mutualisées et ouvertes */
  readonly briquesMutualiseesEtOuvertes?: boolean;
}

/** « qualités du guichet unique » as JSON. A key left out is unknown. */
export interface QualitesDuGuichetUnique2Input {
  /** offre de prévention centralisée */
  readonly offreDePreventionCentralisee?: boolean;
  /** orientation par questionnaire et parcours */
  readonly orientationParQuestionnaireEtParcours?: boolean;
  /** transversal à toutes les branches */
  readonly transversalAToutesLesBranches?: boolean;
  /** site internet */
  readonly siteInternet?: boolean;
  /** application mobile */
  readonly applicationMobile?: boolean;
  /** site adapté à la taille de l'écran */
  readonly siteAdapteALaTailleDeLEcran?: boolean;
  /** présentation claire et moderne */
  readonly presentationClaireEtModerne?: boolean;
  /** essais avec des assurés de tout âge et de tout profil */
  readonly essaisAvecDesAssuresDeToutAgeEtDeToutProfil?: boolean;
  /** outil de recherche vers le reste de l'offre */
  readonly outilDeRechercheVersLeResteDeLOffre?: boolean;
  /** accès de tous à tous les messages */
  readonly accesDeTousATousLesMessages?: boolean;
  /** liens avec des objets connectés */
  readonly liensAvecDesObjetsConnectes?: boolean;
}

/** « label d'une application » as JSON. A key left out is unknown. */
export interface LabelDUneApplication2Input {
  /** cahier des charges strict rempli */
  readonly cahierDesChargesStrictRempli?: boolean;
}

/** « préconisations du rapport » as JSON. A key left out is unknown. */
export interface PreconisationsDuRapport2Input {
  /** indicateurs et objectifs communs dans les COG et CPOG */
  readonly indicateursEtObjectifsCommunsDansLesCogEtCpog?: boolean;
  /** taux de participation définis en commun */
  readonly tauxDeParticipationDefinisEnCommun?: boolean;
  /** objectifs transverses dans la prime d'intéressement */
  readonly objectifsTransversesDansLaPrimeDInteressement?: boolean;
  /** discussion entre directeurs d'un même territoire */
  readonly discussionEntreDirecteursDUnMemeTerritoire?: boolean;
  /** objectif croissant de coopération dans les CPOG */
  readonly objectifCroissantDeCooperationDansLesCpog?: boolean;
  /** gouvernance partagée et rôles alternés */
  readonly gouvernancePartageeEtRolesAlternes?: boolean;
  /** partenariats vivants avec bilan et suivi */
  readonly partenariatsVivantsAvecBilanEtSuivi?: boolean;
  /** incitations qui récompensent la mise en commun */
  readonly incitationsQuiRecompensentLaMiseEnCommun?: boolean;
  /** projets informatiques pilotés et systèmes harmonisés */
  readonly projetsInformatiquesPilotesEtSystemesHarmonises?: boolean;
  /** coopération étendue à de nouveaux acteurs */
  readonly cooperationEtendueADeNouveauxActeurs?: boolean;
  /** coopération étendue à tous les parcours */
  readonly cooperationEtendueATousLesParcours?: boolean;
  /** guichet unique virtuel */
  readonly guichetUniqueVirtuel?: boolean;
  /** outils de détection dans les observatoires régionaux */
  readonly outilsDeDetectionDansLesObservatoiresRegionaux?: boolean;
  /** fichier et application métier uniques */
  readonly fichierEtApplicationMetierUniques?: boolean;
  /** actions au plus près des publics fragiles */
  readonly actionsAuPlusPresDesPublicsFragiles?: boolean;
  /** accompagnant numérique unique */
  readonly accompagnantNumeriqueUnique?: boolean;
}

/** « conditions d'un parcours coordonné » as JSON. A key left out is unknown. */
export interface ConditionsDUnParcoursCoordonne2Input {
  /** parcours selon le public cible */
  readonly parcoursSelonLePublicCible?: boolean;
  /** coopération dès la mise en place */
  readonly cooperationDesLaMiseEnPlace?: boolean;
  /** coopération à chaque réajustement */
  readonly cooperationAChaqueReajustement?: boolean;
  /** organisme pilote identifié */
  readonly organismePiloteIdentifie?: boolean;
  /** évaluation régulière prévue et formalisée */
  readonly evaluationRegulierePrevueEtFormalisee?: boolean;
}

/** « application métier de détection » as JSON. A key left out is unknown. */
export interface ApplicationMetierDeDetection2Input {
  /** données de l'observatoire des fragilités */
  readonly donneesDeLObservatoireDesFragilites?: boolean;
  /** signalements de la PFIDASS */
  readonly signalementsDeLaPfidass?: boolean;
  /** résultats du datamining */
  readonly resultatsDuDatamining?: boolean;
  /** scores EPICES */
  readonly scoresEpices?: boolean;
  /** évaluations Fragire */
  readonly evaluationsFragire?: boolean;
  /** compatible avec toutes les caisses */
  readonly compatibleAvecToutesLesCaisses?: boolean;
}

/** « pièce manquante de mode d'emploi du plan personnalisé de santé » as JSON. */
export interface PieceManquanteDeModeDEmploiDuPlanPersonnaliseDeSanteOutput {
  /** pièce */
  readonly piece: ModeDEmploiDuPlanPersonnaliseDeSante;
  /** échéance (AAAA-MM-JJ) */
  readonly echeance: string | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de envoi de la CAF aux familles » as JSON. */
export interface PieceManquanteDeEnvoiDeLaCafAuxFamillesOutput {
  /** pièce */
  readonly piece: EnvoiDeLaCafAuxFamilles;
  /** échéance (AAAA-MM-JJ) */
  readonly echeance: string | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de programmes interrégimes de l'année » as JSON. */
export interface PieceManquanteDeProgrammesInterregimesDeLAnneeOutput {
  /** pièce */
  readonly piece: ProgrammesInterregimesDeLAnnee;
  /** échéance (AAAA-MM-JJ) */
  readonly echeance: string | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de composition de la conférence des financeurs » as JSON. */
export interface PieceManquanteDeCompositionDeLaConferenceDesFinanceursOutput {
  /** pièce */
  readonly piece: CompositionDeLaConferenceDesFinanceurs;
  /** échéance (AAAA-MM-JJ) */
  readonly echeance: string | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de succès d'une coopération comme le PAERPA » as JSON. */
export interface PieceManquanteDeSuccesDUneCooperationCommeLePaerpaOutput {
  /** pièce */
  readonly piece: SuccesDUneCooperationCommeLePaerpa;
  /** échéance (AAAA-MM-JJ) */
  readonly echeance: string | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de écueils d'une coopération comme le PAERPA » as JSON. */
export interface PieceManquanteDeEcueilsDUneCooperationCommeLePaerpaOutput {
  /** pièce */
  readonly piece: EcueilsDUneCooperationCommeLePaerpa;
  /** échéance (AAAA-MM-JJ) */
  readonly echeance: string | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de succès d'une coopération entre organismes » as JSON. */
export interface PieceManquanteDeSuccesDUneCooperationEntreOrganismesOutput {
  /** pièce */
  readonly piece: SuccesDUneCooperationEntreOrganismes;
  /** échéance (AAAA-MM-JJ) */
  readonly echeance: string | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de points d'attention d'une coopération entre organismes » as JSON. */
export interface PieceManquanteDePointsDAttentionDUneCooperationEntreOrganismesOutput {
  /** pièce */
  readonly piece: PointsDAttentionDUneCooperationEntreOrganismes;
  /** échéance (AAAA-MM-JJ) */
  readonly echeance: string | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de conditions de réussite d'une structure interrégime » as JSON. */
export interface PieceManquanteDeConditionsDeReussiteDUneStructureInterregimeOutput {
  /** pièce */
  readonly piece: ConditionsDeReussiteDUneStructureInterregime;
  /** échéance (AAAA-MM-JJ) */
  readonly echeance: string | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de préalables d'une coopération » as JSON. */
export interface PieceManquanteDePrealablesDUneCooperationOutput {
  /** pièce */
  readonly piece: PrealablesDUneCooperation;
  /** échéance (AAAA-MM-JJ) */
  readonly echeance: string | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de cadre d'une convention » as JSON. */
export interface PieceManquanteDeCadreDUneConventionOutput {
  /** pièce */
  readonly piece: CadreDUneConvention;
  /** échéance (AAAA-MM-JJ) */
  readonly echeance: string | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de site commun de prévention » as JSON. */
export interface PieceManquanteDeSiteCommunDePreventionOutput {
  /** pièce */
  readonly piece: SiteCommunDePrevention;
  /** échéance (AAAA-MM-JJ) */
  readonly echeance: string | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de demandes des caisses de la MSA » as JSON. */
export interface PieceManquanteDeDemandesDesCaissesDeLaMsaOutput {
  /** pièce */
  readonly piece: DemandesDesCaissesDeLaMsa;
  /** échéance (AAAA-MM-JJ) */
  readonly echeance: string | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de conception d'un parcours commun » as JSON. */
export interface PieceManquanteDeConceptionDUnParcoursCommunOutput {
  /** pièce */
  readonly piece: ConceptionDUnParcoursCommun;
  /** échéance (AAAA-MM-JJ) */
  readonly echeance: string | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de construction d'un parcours commun » as JSON. */
export interface PieceManquanteDeConstructionDUnParcoursCommunOutput {
  /** pièce */
  readonly piece: ConstructionDUnParcoursCommun;
  /** échéance (AAAA-MM-JJ) */
  readonly echeance: string | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de pilotage d'un projet informatique » as JSON. */
export interface PieceManquanteDePilotageDUnProjetInformatiqueOutput {
  /** pièce */
  readonly piece: PilotageDUnProjetInformatique;
  /** échéance (AAAA-MM-JJ) */
  readonly echeance: string | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de qualités du guichet unique » as JSON. */
export interface PieceManquanteDeQualitesDuGuichetUniqueOutput {
  /** pièce */
  readonly piece: QualitesDuGuichetUnique;
  /** échéance (AAAA-MM-JJ) */
  readonly echeance: string | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de label d'une application » as JSON. */
export interface PieceManquanteDeLabelDUneApplicationOutput {
  /** pièce */
  readonly piece: LabelDUneApplication;
  /** échéance (AAAA-MM-JJ) */
  readonly echeance: string | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de préconisations du rapport » as JSON. */
export interface PieceManquanteDePreconisationsDuRapportOutput {
  /** pièce */
  readonly piece: PreconisationsDuRapport;
  /** échéance (AAAA-MM-JJ) */
  readonly echeance: string | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de conditions d'un parcours coordonné » as JSON. */
export interface PieceManquanteDeConditionsDUnParcoursCoordonneOutput {
  /** pièce */
  readonly piece: ConditionsDUnParcoursCoordonne;
  /** échéance (AAAA-MM-JJ) */
  readonly echeance: string | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** « pièce manquante de application métier de détection » as JSON. */
export interface PieceManquanteDeApplicationMetierDeDetectionOutput {
  /** pièce */
  readonly piece: ApplicationMetierDeDetection;
  /** échéance (AAAA-MM-JJ) */
  readonly echeance: string | null;
  /** recommandé */
  readonly recommande: boolean;
}

/** A dossier as JSON. A key left out is unknown; `null` is « aucun »; `[]` is an empty list. */
export interface Input {
  /** vérification demandée */
  readonly verificationDemandee?: Verification;
  /** objectifs du parcours */
  readonly objectifsDuParcours?: number | string;
  /** objectifs communs */
  readonly objectifsCommuns?: number | string;
  /** Projet interrégime ou inter-organismes */
  readonly projetAPlusieursOrganismes?: boolean;
  /** Réalisation confiée à une entreprise */
  readonly guichetDelegue?: boolean;
  /** cahier des charges précis */
  readonly cahierDesChargesPrecis?: boolean;
  /** Rencontrez-vous parfois un travailleur social ? */
  readonly rencontreDUnTravailleurSocial?: boolean;
  /** Bénéficiez-vous d'une assurance maladie complémentaire ? */
  readonly complementaireSante?: boolean;
  /** Vivez-vous en couple ? */
  readonly vieEnCouple?: boolean;
  /** Êtes-vous propriétaire de votre logement ? */
  readonly proprieteDuLogement?: boolean;
  /** Y a-t-il dans le mois des périodes de réelles difficultés financières ? */
  readonly difficultesDansLeMois?: boolean;
  /** Avez-vous fait du sport au cours des 12 derniers mois ? */
  readonly sportDansLAnnee?: boolean;
  /** Êtes-vous allé au spectacle au cours des 12 derniers mois ? */
  readonly spectacleDansLAnnee?: boolean;
  /** Êtes-vous parti en vacances au cours des 12 derniers mois ? */
  readonly vacancesDansLAnnee?: boolean;
  /** Contacts avec la famille, hors parents et enfants, au cours des 6 derniers mois ? */
  readonly contactsFamiliauxRecents?: boolean;
  /** En cas de difficultés, quelqu'un pourrait-il vous héberger ? */
  readonly hebergementPossible?: boolean;
  /** En cas de difficultés, quelqu'un pourrait-il vous aider matériellement ? */
  readonly aideMateriellePossible?: boolean;
  /** Âge, en années révolues */
  readonly age?: number | string;
  /** Le jour étudié est celui de l'anniversaire */
  readonly jourMemeDeLAnniversaire?: boolean;
  /** Assuré social du régime général */
  readonly assureDuRegimeGeneral?: boolean;
  /** retraité */
  readonly retraite?: boolean;
  /** Caisse de retraite dont la personne relève */
  readonly caisseDuRetraite?: Regime;
  /** GIR */
  readonly gir?: number | string;
  /** GIR temporaire */
  readonly girTemporaire?: boolean;
  /** risque de perte d'autonomie */
  readonly risqueDePerteDAutonomie?: boolean;
  /** situation de fragilité */
  readonly situationDeFragilite?: boolean;
  /** maladie chronique */
  readonly maladieChronique?: boolean;
  /** Nécessite un travail formalisé entre acteurs de proximité */
  readonly travailFormaliseNecessaire?: boolean;
  /** fragilisé par l'état de santé */
  readonly fragiliseParLEtatDeSante?: boolean;
  /** Situation de précarité économique, sociale ou culturelle */
  readonly precarite?: boolean;
  /** éloigné du système de santé */
  readonly eloigneDuSystemeDeSante?: boolean;
  /** Suivi médical régulier par le médecin traitant */
  readonly suiviMedicalRegulier?: boolean;
  /** Bénéficie des dispositifs de prévention organisée, comme les dépistages des cancers */
  readonly depistagesOrganises?: boolean;
  /** facteurs repérés */
  readonly facteursReperes?: readonly FacteurDHospitalisationEvitable[];
  /** date du plan personnalisé de santé (AAAA-MM-JJ) */
  readonly dateDuPlanPersonnaliseDeSante?: string;
  /** Heure de l'appel, en heures décimales (14 h 30 s'écrit 14,5 h) (h, 2 décimales au plus) */
  readonly heureDeLAppel?: number | string;
  /** plan d'action personnalisé attribué */
  readonly planDActionPersonnaliseAttribue?: boolean;
  /** pension ouverte */
  readonly pensionOuverte?: Pension;
  /** consultant senior d'un CES */
  readonly consultantSeniorDUnCes?: boolean;
  /** Thématiques repérées lors de l'examen */
  readonly themesReperes?: readonly ThemeDAtelier[];
  /** famille monoparentale */
  readonly familleMonoparentale?: boolean;
  /** enfants à charge */
  readonly enfantsACharge?: number | string;
  /** quotient familial (€, 2 décimales au plus) */
  readonly quotientFamilial?: number | string;
  /** dernier envoi de la CAF (AAAA-MM-JJ) */
  readonly dernierEnvoiDeLaCaf?: string;
  /** jour du croisement (AAAA-MM-JJ) */
  readonly jourDuCroisement?: string;
  /** Repéré en difficulté par la grille de quatre questions */
  readonly repereParLaGrilleDAccueil?: boolean;
  /** Équipe prévue par l'organisation de la CARSAT ou de la CPAM */
  readonly equipePrevueParLaCaisse?: Equipe;
  /** parcours étudié */
  readonly parcoursEtudie?: PublicCible;
  /** Parcours où le questionnaire du guichet classe l'assuré */
  readonly parcoursDeLAssure?: PublicCible;
  /** structure étudiée */
  readonly structureEtudiee?: Structure;
  /** année de création */
  readonly anneeDeCreation?: number | string;
  /** durée de la convention (mois) */
  readonly dureeDeLaConvention?: number | string;
  /** Jour où l'on regarde la convention (AAAA-MM-JJ) */
  readonly jourDeLaConvention?: string;
  /** mode d'emploi du plan personnalisé de santé */
  readonly modeDEmploiDuPlanPersonnaliseDeSante?: ModeDEmploiDuPlanPersonnaliseDeSante2Input;
  /** envoi de la CAF aux familles */
  readonly envoiDeLaCafAuxFamilles?: EnvoiDeLaCafAuxFamilles2Input;
  /** programmes interrégimes de l'année */
  readonly programmesInterregimesDeLAnnee?: ProgrammesInterregimesDeLAnnee2Input;
  /** composition de la conférence des financeurs */
  readonly compositionDeLaConferenceDesFinanceurs?: CompositionDeLaConferenceDesFinanceurs2Input;
  /** succès d'une coopération comme le PAERPA */
  readonly succesDUneCooperationCommeLePaerpa?: SuccesDUneCooperationCommeLePaerpa2Input;
  /** écueils d'une coopération comme le PAERPA */
  readonly ecueilsDUneCooperationCommeLePaerpa?: EcueilsDUneCooperationCommeLePaerpa2Input;
  /** succès d'une coopération entre organismes */
  readonly succesDUneCooperationEntreOrganismes?: SuccesDUneCooperationEntreOrganismes2Input;
  /** points d'attention d'une coopération entre organismes */
  readonly pointsDAttentionDUneCooperationEntreOrganismes?: PointsDAttentionDUneCooperationEntreOrganismes2Input;
  /** conditions de réussite d'une structure interrégime */
  readonly conditionsDeReussiteDUneStructureInterregime?: ConditionsDeReussiteDUneStructureInterregime2Input;
  /** préalables d'une coopération */
  readonly prealablesDUneCooperation?: PrealablesDUneCooperation2Input;
  /** cadre d'une convention */
  readonly cadreDUneConvention?: CadreDUneConvention2Input;
  /** site commun de prévention */
  readonly siteCommunDePrevention?: SiteCommunDePrevention2Input;
  /** demandes des caisses de la MSA */
  readonly demandesDesCaissesDeLaMsa?: DemandesDesCaissesDeLaMsa2Input;
  /** conception d'un parcours commun */
  readonly conceptionDUnParcoursCommun?: ConceptionDUnParcoursCommun2Input;
  /** construction d'un parcours commun */
  readonly constructionDUnParcoursCommun?: ConstructionDUnParcoursCommun2Input;
  /** pilotage d'un projet informatique */
  readonly pilotageDUnProjetInformatique?: PilotageDUnProjetInformatique2Input;
  /** qualités du guichet unique */
  readonly qualitesDuGuichetUnique?: QualitesDuGuichetUnique2Input;
  /** label d'une application */
  readonly labelDUneApplication?: LabelDUneApplication2Input;
  /** préconisations du rapport */
  readonly preconisationsDuRapport?: PreconisationsDuRapport2Input;
  /** conditions d'un parcours coordonné */
  readonly conditionsDUnParcoursCoordonne?: ConditionsDUnParcoursCoordonne2Input;
  /** application métier de détection */
  readonly applicationMetierDeDetection?: ApplicationMetierDeDetection2Input;
}

/** The results, as JSON gives them: decimals as text, days as `AAAA-MM-JJ`. */
export interface Output {
  /** règle nombre de remarques */
  readonly nombreDeRemarques: number;
  /** règle âge moyen des femmes (texte à 1 décimale) */
  readonly ageMoyenDesFemmes: string;
  /** règle niveaux comptés */
  readonly niveauxComptes: number;
  /** barème imprimé (texte à 2 décimales) */
  readonly imprime: string | null;
  /** barème base du calcul */
  readonly baseDuCalcul: Base;
  /** barème arrondi du rapport */
  readonly arrondiDuRapport: Precision;
  /** barème attente du calcul */
  readonly attenteDuCalcul: Attente;
  /** barème mesure du chiffre */
  readonly mesureDuChiffre: Mesure;
  /** règle base connue */
  readonly baseConnue: boolean;
  /** règle recalculé (texte à 2 décimales) */
  readonly recalcule: string | null;
  /** règle verdict du chiffre */
  readonly verdictDuChiffre: Issue2;
  /** règle chiffre imprimé (texte à 2 décimales) */
  readonly chiffreImprime: string | null;
  /** règle chiffre recalculé (texte à 2 décimales) */
  readonly chiffreRecalcule: string | null;
  /** règle verdict */
  readonly verdict: Issue2;
  /** règle discordance */
  readonly discordance: number;
  /** règle total des discordances */
  readonly totalDesDiscordances: number;
  /** contrôle mode d'emploi du plan personnalisé de santé : verdict */
  readonly verdictDeModeDEmploiDuPlanPersonnaliseDeSante: Verdict;
  /** contrôle mode d'emploi du plan personnalisé de santé : manquants */
  readonly manquantsDeModeDEmploiDuPlanPersonnaliseDeSante: readonly PieceManquanteDeModeDEmploiDuPlanPersonnaliseDeSanteOutput[];
  /** contrôle envoi de la CAF aux familles : verdict */
  readonly verdictDEnvoiDeLaCafAuxFamilles: Verdict;
  /** règle prochain envoi de la CAF (AAAA-MM-JJ) */
  readonly prochainEnvoiDeLaCaf: string;
  /** contrôle envoi de la CAF aux familles : manquants */
  readonly manquantsDEnvoiDeLaCafAuxFamilles: readonly PieceManquanteDeEnvoiDeLaCafAuxFamillesOutput[];
  /** contrôle programmes interrégimes de l'année : verdict */
  readonly verdictDeProgrammesInterregimesDeLAnnee: Verdict;
  /** contrôle programmes interrégimes de l'année : manquants */
  readonly manquantsDeProgrammesInterregimesDeLAnnee: readonly PieceManquanteDeProgrammesInterregimesDeLAnneeOutput[];
  /** contrôle composition de la conférence des financeurs : verdict */
  readonly verdictDeCompositionDeLaConferenceDesFinanceurs: Verdict;
  /** contrôle composition de la conférence des financeurs : manquants */
  readonly manquantsDeCompositionDeLaConferenceDesFinanceurs: readonly PieceManquanteDeCompositionDeLaConferenceDesFinanceursOutput[];
  /** contrôle succès d'une coopération comme le PAERPA : verdict */
  readonly verdictDeSuccesDUneCooperationCommeLePaerpa: Verdict;
  /** contrôle succès d'une coopération comme le PAERPA : manquants */
  readonly manquantsDeSuccesDUneCooperationCommeLePaerpa: readonly PieceManquanteDeSuccesDUneCooperationCommeLePaerpaOutput[];
  /** contrôle écueils d'une coopération comme le PAERPA : verdict */
  readonly verdictDEcueilsDUneCooperationCommeLePaerpa: Verdict;
  /** contrôle écueils d'une coopération comme le PAERPA : manquants */
  readonly manquantsDEcueilsDUneCooperationCommeLePaerpa: readonly PieceManquanteDeEcueilsDUneCooperationCommeLePaerpaOutput[];
  /** contrôle succès d'une coopération entre organismes : verdict */
  readonly verdictDeSuccesDUneCooperationEntreOrganismes: Verdict;
  /** contrôle succès d'une coopération entre organismes : manquants */
  readonly manquantsDeSuccesDUneCooperationEntreOrganismes: readonly PieceManquanteDeSuccesDUneCooperationEntreOrganismesOutput[];
  /** contrôle points d'attention d'une coopération entre organismes : verdict */
  readonly verdictDePointsDAttentionDUneCooperationEntreOrganismes: Verdict;
  /** contrôle points d'attention d'une coopération entre organismes : manquants */
  readonly manquantsDePointsDAttentionDUneCooperationEntreOrganismes: readonly PieceManquanteDePointsDAttentionDUneCooperationEntreOrganismesOutput[];
  /** contrôle conditions de réussite d'une structure interrégime : verdict */
  readonly verdictDeConditionsDeReussiteDUneStructureInterregime: Verdict;
  /** contrôle conditions de réussite d'une structure interrégime : manquants */
  readonly manquantsDeConditionsDeReussiteDUneStructureInterregime: readonly PieceManquanteDeConditionsDeReussiteDUneStructureInterregimeOutput[];
  /** contrôle préalables d'une coopération : verdict */
  readonly verdictDePrealablesDUneCooperation: Verdict;
  /** contrôle préalables d'une coopération : manquants */
  readonly manquantsDePrealablesDUneCooperation: readonly PieceManquanteDePrealablesDUneCooperationOutput[];
  /** contrôle cadre d'une convention : verdict */
  readonly verdictDeCadreDUneConvention: Verdict;
  /** contrôle cadre d'une convention : manquants */
  readonly manquantsDeCadreDUneConvention: readonly PieceManquanteDeCadreDUneConventionOutput[];
  /** contrôle site commun de prévention : verdict */
  readonly verdictDeSiteCommunDePrevention: Verdict;
  /** contrôle site commun de prévention : manquants */
  readonly manquantsDeSiteCommunDePrevention: readonly PieceManquanteDeSiteCommunDePreventionOutput[];
  /** contrôle demandes des caisses de la MSA : verdict */
  readonly verdictDeDemandesDesCaissesDeLaMsa: Verdict;
  /** contrôle demandes des caisses de la MSA : manquants */
  readonly manquantsDeDemandesDesCaissesDeLaMsa: readonly PieceManquanteDeDemandesDesCaissesDeLaMsaOutput[];
  /** règle majorité d'objectifs communs */
  readonly majoriteDObjectifsCommuns: boolean;
  /** contrôle conception d'un parcours commun : verdict */
  readonly verdictDeConceptionDUnParcoursCommun: Verdict;
  /** contrôle conception d'un parcours commun : manquants */
  readonly manquantsDeConceptionDUnParcoursCommun: readonly PieceManquanteDeConceptionDUnParcoursCommunOutput[];
  /** contrôle construction d'un parcours commun : verdict */
  readonly verdictDeConstructionDUnParcoursCommun: Verdict;
  /** contrôle construction d'un parcours commun : manquants */
  readonly manquantsDeConstructionDUnParcoursCommun: readonly PieceManquanteDeConstructionDUnParcoursCommunOutput[];
  /** contrôle pilotage d'un projet informatique : verdict */
  readonly verdictDePilotageDUnProjetInformatique: Verdict;
  /** contrôle pilotage d'un projet informatique : manquants */
  readonly manquantsDePilotageDUnProjetInformatique: readonly PieceManquanteDePilotageDUnProjetInformatiqueOutput[];
  /** règle mode de réalisation admis */
  readonly modeDeRealisationAdmis: boolean;
  /** contrôle qualités du guichet unique : verdict */
  readonly verdictDeQualitesDuGuichetUnique: Verdict;
  /** contrôle qualités du guichet unique : manquants */
  readonly manquantsDeQualitesDuGuichetUnique: readonly PieceManquanteDeQualitesDuGuichetUniqueOutput[];
  /** contrôle label d'une application : verdict */
  readonly verdictDeLabelDUneApplication: Verdict;
  /** contrôle label d'une application : manquants */
  readonly manquantsDeLabelDUneApplication: readonly PieceManquanteDeLabelDUneApplicationOutput[];
  /** contrôle préconisations du rapport : verdict */
  readonly verdictDePreconisationsDuRapport: Verdict;
  /** contrôle préconisations du rapport : manquants */
  readonly manquantsDePreconisationsDuRapport: readonly PieceManquanteDePreconisationsDuRapportOutput[];
  /** contrôle conditions d'un parcours coordonné : verdict */
  readonly verdictDeConditionsDUnParcoursCoordonne: Verdict;
  /** contrôle conditions d'un parcours coordonné : manquants */
  readonly manquantsDeConditionsDUnParcoursCoordonne: readonly PieceManquanteDeConditionsDUnParcoursCoordonneOutput[];
  /** contrôle application métier de détection : verdict */
  readonly verdictDApplicationMetierDeDetection: Verdict;
  /** contrôle application métier de détection : manquants */
  readonly manquantsDApplicationMetierDeDetection: readonly PieceManquanteDeApplicationMetierDeDetectionOutput[];
  /** barème poids (point, texte à 2 décimales) */
  readonly poids: string;
  /** décompte points d'EPICES (point, texte à 2 décimales) */
  readonly pointsDEpices: string;
  /** règle seuil appliqué (point, texte à 2 décimales) */
  readonly seuilApplique: string;
  /** règle vulnérable selon EPICES */
  readonly vulnerableSelonEpices: boolean;
  /** barème public détecté */
  readonly publicDetecte: PublicDUnOutil;
  /** règle années de plus */
  readonly anneesDePlus: number;
  /** règle niveau de l'action */
  readonly niveauDeLAction: NiveauDePrevention;
  /** règle âge du programme atteint */
  readonly ageDuProgrammeAtteint: boolean;
  /** règle public du PAERPA */
  readonly publicDuPaerpa: boolean;
  /** règle facteur à surveiller */
  readonly facteurASurveiller: boolean;
  /** règle état qui appelle un plan */
  readonly etatQuiAppelleUnPlan: boolean;
  /** règle plan personnalisé de santé visé */
  readonly planPersonnaliseDeSanteVise: boolean;
  /** règle jour du bilan à six mois (AAAA-MM-JJ) */
  readonly jourDuBilanASixMois: string;
  /** règle plateforme ouverte */
  readonly plateformeOuverte: boolean;
  /** règle invité à l'examen par la CARSAT */
  readonly inviteALExamenParLaCarsat: boolean;
  /** règle examen proposé */
  readonly examenPropose: boolean;
  /** règle prioritaire pour l'examen */
  readonly prioritairePourLExamen: boolean;
  /** règle reste à la charge du consultant (%, texte à 2 décimales) */
  readonly resteALaChargeDuConsultant: string;
  /** règle atelier de la CARSAT */
  readonly atelierDeLaCarsat: boolean;
  /** règle famille nombreuse */
  readonly familleNombreuse: boolean;
  /** règle faibles revenus */
  readonly faiblesRevenus: boolean;
  /** règle famille invitée à l'examen */
  readonly familleInviteeALExamen: boolean;
  /** règle partenariat ouvert */
  readonly partenariatOuvert: boolean;
  /** règle public du GIE IMPA */
  readonly publicDuGieImpa: boolean;
  /** règle grille Fragire applicable */
  readonly grilleFragireApplicable: boolean;
  /** règle croisement des données permis */
  readonly croisementDesDonneesPermis: boolean;
  /** règle public de Bonne journée bonne santé */
  readonly publicDeBonneJourneeBonneSante: boolean;
  /** règle orientation à l'accueil */
  readonly orientationALAccueil: Equipe;
  /** barème branche pilote */
  readonly branchePilote: Branche;
  /** règle branche intéressée */
  readonly brancheInteressee: boolean;
  /** règle branche à associer */
  readonly brancheAAssocier: Branche;
  /** règle mis en avant */
  readonly misEnAvant: boolean;
  /** barème forme */
  readonly forme: FormeJuridique;
  /** barème objet de la structure */
  readonly objetDeLaStructure: Objet;
  /** barème commande à des opérateurs */
  readonly commandeADesOperateurs: boolean;
  /** barème financement de la structure */
  readonly financementDeLaStructure: Financement;
  /** barème personnel de la structure */
  readonly personnelDeLaStructure: Personnel;
  /** règle employeur */
  readonly employeur: FormeJuridique;
  /** règle évaluation confiée au GIE IMPA */
  readonly evaluationConfieeAuGieImpa: boolean;
  /** règle financé par l'ARS */
  readonly financeParLArs: boolean;
  /** règle membre */
  readonly membre: boolean;
  /** règle directeur */
  readonly directeur: Regime;
  /** règle président */
  readonly president: Regime;
  /** règle gouvernance d'une ASEPT */
  readonly gouvernanceDUneAsept: Gouvernance;
  /** règle convention de courte durée */
  readonly conventionDeCourteDuree: boolean;
  /** règle partie à la convention */
  readonly partieALaConvention: boolean;
  /** règle année de l'avenant */
  readonly anneeDeLAvenant: number;
  /** barème jour de signature (AAAA-MM-JJ) */
  readonly jourDeSignature: string;
}

/**
 * A complete dossier as the rules read it: numbers are whole (24,50 € is 2450 where the unit says × 100), days are
 * counted from 1970-01-01.
 */
export interface Dossier {
  /** vérification demandée */
  readonly verificationDemandee: Verification;
  /** objectifs du parcours */
  readonly objectifsDuParcours: number;
  /** objectifs communs */
  readonly objectifsCommuns: number;
  /** Projet interrégime ou inter-organismes */
  readonly projetAPlusieursOrganismes: boolean;
  /** Réalisation confiée à une entreprise */
  readonly guichetDelegue: boolean;
  /** cahier des charges précis */
  readonly cahierDesChargesPrecis: boolean;
  /** Rencontrez-vous parfois un travailleur social ? */
  readonly rencontreDUnTravailleurSocial: boolean;
  /** Bénéficiez-vous d'une assurance maladie complémentaire ? */
  readonly complementaireSante: boolean;
  /** Vivez-vous en couple ? */
  readonly vieEnCouple: boolean;
  /** Êtes-vous propriétaire de votre logement ? */
  readonly proprieteDuLogement: boolean;
  /** Y a-t-il dans le mois des périodes de réelles difficultés financières ? */
  readonly difficultesDansLeMois: boolean;
  /** Avez-vous fait du sport au cours des 12 derniers mois ? */
  readonly sportDansLAnnee: boolean;
  /** Êtes-vous allé au spectacle au cours des 12 derniers mois ? */
  readonly spectacleDansLAnnee: boolean;
  /** Êtes-vous parti en vacances au cours des 12 derniers mois ? */
  readonly vacancesDansLAnnee: boolean;
  /** Contacts avec la famille, hors parents et enfants, au cours des 6 derniers mois ? */
  readonly contactsFamiliauxRecents: boolean;
  /** En cas de difficultés, quelqu'un pourrait-il vous héberger ? */
  readonly hebergementPossible: boolean;
  /** En cas de difficultés, quelqu'un pourrait-il vous aider matériellement ? */
  readonly aideMateriellePossible: boolean;
  /** Âge, en années révolues */
  readonly age: number;
  /** Le jour étudié est celui de l'anniversaire */
  readonly jourMemeDeLAnniversaire: boolean;
  /** Assuré social du régime général */
  readonly assureDuRegimeGeneral: boolean;
  /** retraité */
  readonly retraite: boolean;
  /** Caisse de retraite dont la personne relève */
  readonly caisseDuRetraite: Regime;
  /** GIR */
  readonly gir: number;
  /** GIR temporaire */
  readonly girTemporaire: boolean;
  /** risque de perte d'autonomie */
  readonly risqueDePerteDAutonomie: boolean;
  /** situation de fragilité */
  readonly situationDeFragilite: boolean;
  /** maladie chronique */
  readonly maladieChronique: boolean;
  /** Nécessite un travail formalisé entre acteurs de proximité */
  readonly travailFormaliseNecessaire: boolean;
  /** fragilisé par l'état de santé */
  readonly fragiliseParLEtatDeSante: boolean;
  /** Situation de précarité économique, sociale ou culturelle */
  readonly precarite: boolean;
  /** éloigné du système de santé */
  readonly eloigneDuSystemeDeSante: boolean;
  /** Suivi médical régulier par le médecin traitant */
  readonly suiviMedicalRegulier: boolean;
  /** Bénéficie des dispositifs de prévention organisée, comme les dépistages des cancers */
  readonly depistagesOrganises: boolean;
  /** facteurs repérés */
  readonly facteursReperes: readonly FacteurDHospitalisationEvitable[];
  /** date du plan personnalisé de santé */
  readonly dateDuPlanPersonnaliseDeSante: Day;
  /** Heure de l'appel, en heures décimales (14 h 30 s'écrit 14,5 h) (h × 100) */
  readonly heureDeLAppel: number;
  /** plan d'action personnalisé attribué */
  readonly planDActionPersonnaliseAttribue: boolean;
  /** pension ouverte */
  readonly pensionOuverte: Pension;
  /** consultant senior d'un CES */
  readonly consultantSeniorDUnCes: boolean;
  /** Thématiques repérées lors de l'examen */
  readonly themesReperes: readonly ThemeDAtelier[];
  /** famille monoparentale */
  readonly familleMonoparentale: boolean;
  /** enfants à charge */
  readonly enfantsACharge: number;
  /** quotient familial (€ × 100) */
  readonly quotientFamilial: number;
  /** dernier envoi de la CAF */
  readonly dernierEnvoiDeLaCaf: Day;
  /** jour du croisement */
  readonly jourDuCroisement: Day;
  /** Repéré en difficulté par la grille de quatre questions */
  readonly repereParLaGrilleDAccueil: boolean;
  /** Équipe prévue par l'organisation de la CARSAT ou de la CPAM */
  readonly equipePrevueParLaCaisse: Equipe;
  /** parcours étudié */
  readonly parcoursEtudie: PublicCible;
  /** Parcours où le questionnaire du guichet classe l'assuré */
  readonly parcoursDeLAssure: PublicCible;
  /** structure étudiée */
  readonly structureEtudiee: Structure;
  /** année de création */
  readonly anneeDeCreation: number;
  /** durée de la convention (mois) */
  readonly dureeDeLaConvention: number;
  /** Jour où l'on regarde la convention */
  readonly jourDeLaConvention: Day;
  /** mode d'emploi du plan personnalisé de santé */
  readonly modeDEmploiDuPlanPersonnaliseDeSante: ModeDEmploiDuPlanPersonnaliseDeSante2;
  /** envoi de la CAF aux familles */
  readonly envoiDeLaCafAuxFamilles: EnvoiDeLaCafAuxFamilles2;
  /** programmes interrégimes de l'année */
  readonly programmesInterregimesDeLAnnee: ProgrammesInterregimesDeLAnnee2;
  /** composition de la conférence des financeurs */
  readonly compositionDeLaConferenceDesFinanceurs: CompositionDeLaConferenceDesFinanceurs2;
  /** succès d'une coopération comme le PAERPA */
  readonly succesDUneCooperationCommeLePaerpa: SuccesDUneCooperationCommeLePaerpa2;
  /** écueils d'une coopération comme le PAERPA */
  readonly ecueilsDUneCooperationCommeLePaerpa: EcueilsDUneCooperationCommeLePaerpa2;
  /** succès d'une coopération entre organismes */
  readonly succesDUneCooperationEntreOrganismes: SuccesDUneCooperationEntreOrganismes2;
  /** points d'attention d'une coopération entre organismes */
  readonly pointsDAttentionDUneCooperationEntreOrganismes: PointsDAttentionDUneCooperationEntreOrganismes2;
  /** conditions de réussite d'une structure interrégime */
  readonly conditionsDeReussiteDUneStructureInterregime: ConditionsDeReussiteDUneStructureInterregime2;
  /** préalables d'une coopération */
  readonly prealablesDUneCooperation: PrealablesDUneCooperation2;
  /** cadre d'une convention */
  readonly cadreDUneConvention: CadreDUneConvention2;
  /** site commun de prévention */
  readonly siteCommunDePrevention: SiteCommunDePrevention2;
  /** demandes des caisses de la MSA */
  readonly demandesDesCaissesDeLaMsa: DemandesDesCaissesDeLaMsa2;
  /** conception d'un parcours commun */
  readonly conceptionDUnParcoursCommun: ConceptionDUnParcoursCommun2;
  /** construction d'un parcours commun */
  readonly constructionDUnParcoursCommun: ConstructionDUnParcoursCommun2;
  /** pilotage d'un projet informatique */
  readonly pilotageDUnProjetInformatique: PilotageDUnProjetInformatique2;
  /** qualités du guichet unique */
  readonly qualitesDuGuichetUnique: QualitesDuGuichetUnique2;
  /** label d'une application */
  readonly labelDUneApplication: LabelDUneApplication2;
  /** préconisations du rapport */
  readonly preconisationsDuRapport: PreconisationsDuRapport2;
  /** conditions d'un parcours coordonné */
  readonly conditionsDUnParcoursCoordonne: ConditionsDUnParcoursCoordonne2;
  /** application métier de détection */
  readonly applicationMetierDeDetection: ApplicationMetierDeDetection2;
  /** Les pourcentages de l'enquête portent-ils sur les 20 caisses qui ont répondu ? */
  readonly baseDesPourcentages: BaseDesPourcentages;
  /** Combien de remarques spontanées : une par caisse, ou un nombre que le rapport n'imprime pas ? */
  readonly baseDesRemarques: BaseDesRemarques;
  /** La baisse annuelle se compte-t-elle sur l'effectif de l'année d'avant, ou sur celui du départ ? */
  readonly baseDeLaBaisse: BaseDeLaBaisse;
  /** Le « taux de réponse » jugé favorable est-il le taux d'inscription, ou celui des bilans faits ? */
  readonly tauxCompare: TauxCompare;
  /** 40,6 ans est-il l'âge moyen des femmes, ou de toutes les personnes examinées ? */
  readonly populationDeLAgeMoyen: PopulationDeLAgeMoyen;
  /** Le guichet doit-il être fait par l'Institution, ou peut-il être délégué ? */
  readonly realisationDuGuichet: RealisationDuGuichet;
  /** À partir de combien de points une personne est-elle « vulnérable » ? */
  readonly seuilDePrecarite: SeuilDePrecarite;
  /** Les « trois niveaux » de la CNAM sont-ils des niveaux emboîtés, ou les termes définis ? */
  readonly niveauxDeLaTypologie: NiveauxDeLaTypologie;
  /** « Plus de 75 ans » (de 55, de 16) : dès que l'anniversaire est passé, ou à l'âge entier suivant ? */
  readonly ageDepasse: AgeDepasse;
  /** Le rapport compte-t-il la prévention quaternaire parmi les niveaux de prévention ? */
  readonly nombreDeNiveaux: NombreDeNiveaux;
  /** Le « travail formalisé » est-il demandé aux personnes fragiles aussi, ou aux seuls malades chroniques ? */
  readonly porteeDuTravailFormalise: PorteeDuTravailFormalise;
  /** Le plan personnalisé de santé ne vise-t-il que l'âge du programme, plus de 75 ans ? */
  readonly personnesAgeesDuPlan: PersonnesAgeesDuPlan;
  /** Une famille est-elle nombreuse avec quatre enfants, ou avec plus de quatre ? */
  readonly tailleDUneFamilleNombreuse: TailleDUneFamilleNombreuse;
  /** Les « faibles revenus » sont-ils demandés aux familles monoparentales aussi ? */
  readonly porteeDesFaiblesRevenus: PorteeDesFaiblesRevenus;
  /** Un quotient familial égal au plafond est-il encore un faible revenu ? */
  readonly quotientEgalAuPlafond: QuotientEgalAuPlafond;
  /** Une CAF et un CES d'un autre site peuvent-ils déjà reprendre le partenariat ? */
  readonly extensionDuPartenariat: ExtensionDuPartenariat;
  /** Les salariés d'un GIE sont-ils « de l'association », quand le GIE est un groupement ? */
  readonly employeurDesSalariesDUnGie: EmployeurDesSalariesDUnGie;
  /** Le RSI est-il membre d'un GIE ? */
  readonly membresDUnGie: MembresDUnGie;
  /** La MSA, qui a créé les ASEPT, en est-elle toujours membre ? */
  readonly membresDUneAsept: MembresDUneAsept;
  /** « Les structures citées plus haut » comprennent-elles les CAP ? */
  readonly porteeDeLaPresidencePartagee: PorteeDeLaPresidencePartagee;
  /** La convention de 2014 fait-elle déjà de l'année 2014 une année d'ASEPT interrégimes ? */
  readonly aseptCreeeEn2014: AseptCreeeEn2014;
  /** La CNRACL a-t-elle signé en 2014, ou rejoint la convention en mai 2017 ? */
  readonly entreeDeLaCnracl: EntreeDeLaCnracl;
  /** L'État est-il partie à la convention, ou les seuls régimes ? */
  readonly roleDeLEtat: RoleDeLEtat;
  /** L'avenant entre la CNAV et le CETAF est-il de mai 2012 ou du 23 juin 2018 ? */
  readonly dateDeLAvenant: DateDeLAvenant;
}

/** The reading chosen for each question; one left out takes the retained reading, or leaves the question open. */
export interface Readings {
  /** Les pourcentages de l'enquête portent-ils sur les 20 caisses qui ont répondu ? */
  readonly baseDesPourcentages: BaseDesPourcentages;
  /** Combien de remarques spontanées : une par caisse, ou un nombre que le rapport n'imprime pas ? */
  readonly baseDesRemarques: BaseDesRemarques;
  /** La baisse annuelle se compte-t-elle sur l'effectif de l'année d'avant, ou sur celui du départ ? */
  readonly baseDeLaBaisse: BaseDeLaBaisse;
  /** Le « taux de réponse » jugé favorable est-il le taux d'inscription, ou celui des bilans faits ? */
  readonly tauxCompare: TauxCompare;
  /** 40,6 ans est-il l'âge moyen des femmes, ou de toutes les personnes examinées ? */
  readonly populationDeLAgeMoyen: PopulationDeLAgeMoyen;
  /** Le guichet doit-il être fait par l'Institution, ou peut-il être délégué ? */
  readonly realisationDuGuichet: RealisationDuGuichet;
  /** À partir de combien de points une personne est-elle « vulnérable » ? */
  readonly seuilDePrecarite: SeuilDePrecarite;
  /** Les « trois niveaux » de la CNAM sont-ils des niveaux emboîtés, ou les termes définis ? */
  readonly niveauxDeLaTypologie: NiveauxDeLaTypologie;
  /** « Plus de 75 ans » (de 55, de 16) : dès que l'anniversaire est passé, ou à l'âge entier suivant ? */
  readonly ageDepasse: AgeDepasse;
  /** Le rapport compte-t-il la prévention quaternaire parmi les niveaux de prévention ? */
  readonly nombreDeNiveaux: NombreDeNiveaux;
  /** Le « travail formalisé » est-il demandé aux personnes fragiles aussi, ou aux seuls malades chroniques ? */
  readonly porteeDuTravailFormalise: PorteeDuTravailFormalise;
  /** Le plan personnalisé de santé ne vise-t-il que l'âge du programme, plus de 75 ans ? */
  readonly personnesAgeesDuPlan: PersonnesAgeesDuPlan;
  /** Une famille est-elle nombreuse avec quatre enfants, ou avec plus de quatre ? */
  readonly tailleDUneFamilleNombreuse: TailleDUneFamilleNombreuse;
  /** Les « faibles revenus » sont-ils demandés aux familles monoparentales aussi ? */
  readonly porteeDesFaiblesRevenus: PorteeDesFaiblesRevenus;
  /** Un quotient familial égal au plafond est-il encore un faible revenu ? */
  readonly quotientEgalAuPlafond: QuotientEgalAuPlafond;
  /** Une CAF et un CES d'un autre site peuvent-ils déjà reprendre le partenariat ? */
  readonly extensionDuPartenariat: ExtensionDuPartenariat;
  /** Les salariés d'un GIE sont-ils « de l'association », quand le GIE est un groupement ? */
  readonly employeurDesSalariesDUnGie: EmployeurDesSalariesDUnGie;
  /** Le RSI est-il membre d'un GIE ? */
  readonly membresDUnGie: MembresDUnGie;
  /** La MSA, qui a créé les ASEPT, en est-elle toujours membre ? */
  readonly membresDUneAsept: MembresDUneAsept;
  /** « Les structures citées plus haut » comprennent-elles les CAP ? */
  readonly porteeDeLaPresidencePartagee: PorteeDeLaPresidencePartagee;
  /** La convention de 2014 fait-elle déjà de l'année 2014 une année d'ASEPT interrégimes ? */
  readonly aseptCreeeEn2014: AseptCreeeEn2014;
  /** La CNRACL a-t-elle signé en 2014, ou rejoint la convention en mai 2017 ? */
  readonly entreeDeLaCnracl: EntreeDeLaCnracl;
  /** L'État est-il partie à la convention, ou les seuls régimes ? */
  readonly roleDeLEtat: RoleDeLEtat;
  /** L'avenant entre la CNAV et le CETAF est-il de mai 2012 ou du 23 juin 2018 ? */
  readonly dateDeLAvenant: DateDeLAvenant;
}

/** Every result as the rules hold it (see `Dossier` for units and days). */
export interface Values {
  readonly nombreDeRemarques: number;
  readonly ageMoyenDesFemmes: number;
  readonly niveauxComptes: number;
  readonly imprime: readonly (number | null)[];
  readonly baseDuCalcul: readonly Base[];
  readonly arrondiDuRapport: readonly Precision[];
  readonly attenteDuCalcul: readonly Attente[];
  readonly mesureDuChiffre: readonly Mesure[];
  readonly baseConnue: readonly boolean[];
  readonly recalcule: readonly (number | null)[];
  readonly verdictDuChiffre: readonly Issue2[];
  readonly chiffreImprime: number | null;
  readonly chiffreRecalcule: number | null;
  readonly verdict: Issue2;
  readonly discordance: readonly number[];
  readonly totalDesDiscordances: number;
  readonly verdictDeModeDEmploiDuPlanPersonnaliseDeSante: Verdict;
  readonly manquantsDeModeDEmploiDuPlanPersonnaliseDeSante: readonly PieceManquanteDeModeDEmploiDuPlanPersonnaliseDeSante[];
  readonly verdictDEnvoiDeLaCafAuxFamilles: Verdict;
  readonly prochainEnvoiDeLaCaf: Day;
  readonly manquantsDEnvoiDeLaCafAuxFamilles: readonly PieceManquanteDeEnvoiDeLaCafAuxFamilles[];
  readonly verdictDeProgrammesInterregimesDeLAnnee: Verdict;
  readonly manquantsDeProgrammesInterregimesDeLAnnee: readonly PieceManquanteDeProgrammesInterregimesDeLAnnee[];
  readonly verdictDeCompositionDeLaConferenceDesFinanceurs: Verdict;
  readonly manquantsDeCompositionDeLaConferenceDesFinanceurs: readonly PieceManquanteDeCompositionDeLaConferenceDesFinanceurs[];
  readonly verdictDeSuccesDUneCooperationCommeLePaerpa: Verdict;
  readonly manquantsDeSuccesDUneCooperationCommeLePaerpa: readonly PieceManquanteDeSuccesDUneCooperationCommeLePaerpa[];
  readonly verdictDEcueilsDUneCooperationCommeLePaerpa: Verdict;
  readonly manquantsDEcueilsDUneCooperationCommeLePaerpa: readonly PieceManquanteDeEcueilsDUneCooperationCommeLePaerpa[];
  readonly verdictDeSuccesDUneCooperationEntreOrganismes: Verdict;
  readonly manquantsDeSuccesDUneCooperationEntreOrganismes: readonly PieceManquanteDeSuccesDUneCooperationEntreOrganismes[];
  readonly verdictDePointsDAttentionDUneCooperationEntreOrganismes: Verdict;
  readonly manquantsDePointsDAttentionDUneCooperationEntreOrganismes: readonly PieceManquanteDePointsDAttentionDUneCooperationEntreOrganismes[];
  readonly verdictDeConditionsDeReussiteDUneStructureInterregime: Verdict;
  readonly manquantsDeConditionsDeReussiteDUneStructureInterregime: readonly PieceManquanteDeConditionsDeReussiteDUneStructureInterregime[];
  readonly verdictDePrealablesDUneCooperation: Verdict;
  readonly manquantsDePrealablesDUneCooperation: readonly PieceManquanteDePrealablesDUneCooperation[];
  readonly verdictDeCadreDUneConvention: Verdict;
  readonly manquantsDeCadreDUneConvention: readonly PieceManquanteDeCadreDUneConvention[];
  readonly verdictDeSiteCommunDePrevention: Verdict;
  readonly manquantsDeSiteCommunDePrevention: readonly PieceManquanteDeSiteCommunDePrevention[];
  readonly verdictDeDemandesDesCaissesDeLaMsa: Verdict;
  readonly manquantsDeDemandesDesCaissesDeLaMsa: readonly PieceManquanteDeDemandesDesCaissesDeLaMsa[];
  readonly majoriteDObjectifsCommuns: boolean;
  readonly verdictDeConceptionDUnParcoursCommun: Verdict;
  readonly manquantsDeConceptionDUnParcoursCommun: readonly PieceManquanteDeConceptionDUnParcoursCommun[];
  readonly verdictDeConstructionDUnParcoursCommun: Verdict;
  readonly manquantsDeConstructionDUnParcoursCommun: readonly PieceManquanteDeConstructionDUnParcoursCommun[];
  readonly verdictDePilotageDUnProjetInformatique: Verdict;
  readonly manquantsDePilotageDUnProjetInformatique: readonly PieceManquanteDePilotageDUnProjetInformatique[];
  readonly modeDeRealisationAdmis: boolean;
  readonly verdictDeQualitesDuGuichetUnique: Verdict;
  readonly manquantsDeQualitesDuGuichetUnique: readonly PieceManquanteDeQualitesDuGuichetUnique[];
  readonly verdictDeLabelDUneApplication: Verdict;
  readonly manquantsDeLabelDUneApplication: readonly PieceManquanteDeLabelDUneApplication[];
  readonly verdictDePreconisationsDuRapport: Verdict;
  readonly manquantsDePreconisationsDuRapport: readonly PieceManquanteDePreconisationsDuRapport[];
  readonly verdictDeConditionsDUnParcoursCoordonne: Verdict;
  readonly manquantsDeConditionsDUnParcoursCoordonne: readonly PieceManquanteDeConditionsDUnParcoursCoordonne[];
  readonly verdictDApplicationMetierDeDetection: Verdict;
  readonly manquantsDApplicationMetierDeDetection: readonly PieceManquanteDeApplicationMetierDeDetection[];
  readonly poids: readonly number[];
  readonly pointsDEpices: number;
  readonly seuilApplique: number;
  readonly vulnerableSelonEpices: boolean;
  readonly publicDetecte: readonly PublicDUnOutil[];
  readonly anneesDePlus: number;
  readonly niveauDeLAction: readonly NiveauDePrevention[];
  readonly ageDuProgrammeAtteint: boolean;
  readonly publicDuPaerpa: boolean;
  readonly facteurASurveiller: boolean;
  readonly etatQuiAppelleUnPlan: boolean;
  readonly planPersonnaliseDeSanteVise: boolean;
  readonly jourDuBilanASixMois: Day;
  readonly plateformeOuverte: boolean;
  readonly inviteALExamenParLaCarsat: boolean;
  readonly examenPropose: boolean;
  readonly prioritairePourLExamen: boolean;
  readonly resteALaChargeDuConsultant: number;
  readonly atelierDeLaCarsat: readonly boolean[];
  readonly familleNombreuse: boolean;
  readonly faiblesRevenus: boolean;
  readonly familleInviteeALExamen: boolean;
  readonly partenariatOuvert: readonly boolean[];
  readonly publicDuGieImpa: boolean;
  readonly grilleFragireApplicable: boolean;
  readonly croisementDesDonneesPermis: boolean;
  readonly publicDeBonneJourneeBonneSante: boolean;
  readonly orientationALAccueil: Equipe;
  readonly branchePilote: readonly Branche[];
  readonly brancheInteressee: readonly boolean[];
  readonly brancheAAssocier: readonly Branche[];
  readonly misEnAvant: readonly boolean[];
  readonly forme: readonly FormeJuridique[];
  readonly objetDeLaStructure: readonly Objet[];
  readonly commandeADesOperateurs: readonly boolean[];
  readonly financementDeLaStructure: readonly Financement[];
  readonly personnelDeLaStructure: readonly Personnel[];
  readonly employeur: readonly FormeJuridique[];
  readonly evaluationConfieeAuGieImpa: readonly boolean[];
  readonly financeParLArs: readonly boolean[];
  readonly membre: readonly boolean[];
  readonly directeur: readonly Regime[];
  readonly president: readonly Regime[];
  readonly gouvernanceDUneAsept: Gouvernance;
  readonly conventionDeCourteDuree: boolean;
  readonly partieALaConvention: readonly boolean[];
  readonly anneeDeLAvenant: number;
  readonly jourDeSignature: readonly Day[];
}

/**
 * What each result comes to: a value, a fault, or what is needed to know it. `pour chaque`: one outcome per element.
 */
export interface Results {
  readonly nombreDeRemarques: Outcome<Output['nombreDeRemarques']>;
  readonly ageMoyenDesFemmes: Outcome<Output['ageMoyenDesFemmes']>;
  readonly niveauxComptes: Outcome<Output['niveauxComptes']>;
  readonly imprime: ByElement<Output['imprime']>;
  readonly baseDuCalcul: ByElement<Output['baseDuCalcul']>;
  readonly arrondiDuRapport: ByElement<Output['arrondiDuRapport']>;
  readonly attenteDuCalcul: ByElement<Output['attenteDuCalcul']>;
  readonly mesureDuChiffre: ByElement<Output['mesureDuChiffre']>;
  readonly baseConnue: ByElement<Output['baseConnue']>;
  readonly recalcule: ByElement<Output['recalcule']>;
  readonly verdictDuChiffre: ByElement<Output['verdictDuChiffre']>;
  readonly chiffreImprime: Outcome<Output['chiffreImprime']>;
  readonly chiffreRecalcule: Outcome<Output['chiffreRecalcule']>;
  readonly verdict: Outcome<Output['verdict']>;
  readonly discordance: ByElement<Output['discordance']>;
  readonly totalDesDiscordances: Outcome<Output['totalDesDiscordances']>;
  readonly verdictDeModeDEmploiDuPlanPersonnaliseDeSante: Outcome<
    Output['verdictDeModeDEmploiDuPlanPersonnaliseDeSante']
  >;
  readonly manquantsDeModeDEmploiDuPlanPersonnaliseDeSante: Outcome<
    Output['manquantsDeModeDEmploiDuPlanPersonnaliseDeSante']
  >;
  readonly verdictDEnvoiDeLaCafAuxFamilles: Outcome<Output['verdictDEnvoiDeLaCafAuxFamilles']>;
  readonly prochainEnvoiDeLaCaf: Outcome<Output['prochainEnvoiDeLaCaf']>;
  readonly manquantsDEnvoiDeLaCafAuxFamilles: Outcome<Output['manquantsDEnvoiDeLaCafAuxFamilles']>;
  readonly verdictDeProgrammesInterregimesDeLAnnee: Outcome<Output['verdictDeProgrammesInterregimesDeLAnnee']>;
  readonly manquantsDeProgrammesInterregimesDeLAnnee: Outcome<Output['manquantsDeProgrammesInterregimesDeLAnnee']>;
  readonly verdictDeCompositionDeLaConferenceDesFinanceurs: Outcome<
    Output['verdictDeCompositionDeLaConferenceDesFinanceurs']
  >;
  readonly manquantsDeCompositionDeLaConferenceDesFinanceurs: Outcome<
    Output['manquantsDeCompositionDeLaConferenceDesFinanceurs']
  >;
  readonly verdictDeSuccesDUneCooperationCommeLePaerpa: Outcome<Output['verdictDeSuccesDUneCooperationCommeLePaerpa']>;
  readonly manquantsDeSuccesDUneCooperationCommeLePaerpa: Outcome<
    Output['manquantsDeSuccesDUneCooperationCommeLePaerpa']
  >;
  readonly verdictDEcueilsDUneCooperationCommeLePaerpa: Outcome<Output['verdictDEcueilsDUneCooperationCommeLePaerpa']>;
  readonly manquantsDEcueilsDUneCooperationCommeLePaerpa: Outcome<
    Output['manquantsDEcueilsDUneCooperationCommeLePaerpa']
  >;
  readonly verdictDeSuccesDUneCooperationEntreOrganismes: Outcome<
    Output['verdictDeSuccesDUneCooperationEntreOrganismes']
  >;
  readonly manquantsDeSuccesDUneCooperationEntreOrganismes: Outcome<
    Output['manquantsDeSuccesDUneCooperationEntreOrganismes']
  >;
  readonly verdictDePointsDAttentionDUneCooperationEntreOrganismes: Outcome<
    Output['verdictDePointsDAttentionDUneCooperationEntreOrganismes']
  >;
  readonly manquantsDePointsDAttentionDUneCooperationEntreOrganismes: Outcome<
    Output['manquantsDePointsDAttentionDUneCooperationEntreOrganismes']
  >;
  readonly verdictDeConditionsDeReussiteDUneStructureInterregime: Outcome<
    Output['verdictDeConditionsDeReussiteDUneStructureInterregime']
  >;
  readonly manquantsDeConditionsDeReussiteDUneStructureInterregime: Outcome<
    Output['manquantsDeConditionsDeReussiteDUneStructureInterregime']
  >;
  readonly verdictDePrealablesDUneCooperation: Outcome<Output['verdictDePrealablesDUneCooperation']>;
  readonly manquantsDePrealablesDUneCooperation: Outcome<Output['manquantsDePrealablesDUneCooperation']>;
  readonly verdictDeCadreDUneConvention: Outcome<Output['verdictDeCadreDUneConvention']>;
  readonly manquantsDeCadreDUneConvention: Outcome<Output['manquantsDeCadreDUneConvention']>;
  readonly verdictDeSiteCommunDePrevention: Outcome<Output['verdictDeSiteCommunDePrevention']>;
  readonly manquantsDeSiteCommunDePrevention: Outcome<Output['manquantsDeSiteCommunDePrevention']>;
  readonly verdictDeDemandesDesCaissesDeLaMsa: Outcome<Output['verdictDeDemandesDesCaissesDeLaMsa']>;
  readonly manquantsDeDemandesDesCaissesDeLaMsa: Outcome<Output['manquantsDeDemandesDesCaissesDeLaMsa']>;
  readonly majoriteDObjectifsCommuns: Outcome<Output['majoriteDObjectifsCommuns']>;
  readonly verdictDeConceptionDUnParcoursCommun: Outcome<Output['verdictDeConceptionDUnParcoursCommun']>;
  readonly manquantsDeConceptionDUnParcoursCommun: Outcome<Output['manquantsDeConceptionDUnParcoursCommun']>;
  readonly verdictDeConstructionDUnParcoursCommun: Outcome<Output['verdictDeConstructionDUnParcoursCommun']>;
  readonly manquantsDeConstructionDUnParcoursCommun: Outcome<Output['manquantsDeConstructionDUnParcoursCommun']>;
  readonly verdictDePilotageDUnProjetInformatique: Outcome<Output['verdictDePilotageDUnProjetInformatique']>;
  readonly manquantsDePilotageDUnProjetInformatique: Outcome<Output['manquantsDePilotageDUnProjetInformatique']>;
  readonly modeDeRealisationAdmis: Outcome<Output['modeDeRealisationAdmis']>;
  readonly verdictDeQualitesDuGuichetUnique: Outcome<Output['verdictDeQualitesDuGuichetUnique']>;
  readonly manquantsDeQualitesDuGuichetUnique: Outcome<Output['manquantsDeQualitesDuGuichetUnique']>;
  readonly verdictDeLabelDUneApplication: Outcome<Output['verdictDeLabelDUneApplication']>;
  readonly manquantsDeLabelDUneApplication: Outcome<Output['manquantsDeLabelDUneApplication']>;
  readonly verdictDePreconisationsDuRapport: Outcome<Output['verdictDePreconisationsDuRapport']>;
  readonly manquantsDePreconisationsDuRapport: Outcome<Output['manquantsDePreconisationsDuRapport']>;
  readonly verdictDeConditionsDUnParcoursCoordonne: Outcome<Output['verdictDeConditionsDUnParcoursCoordonne']>;
  readonly manquantsDeConditionsDUnParcoursCoordonne: Outcome<Output['manquantsDeConditionsDUnParcoursCoordonne']>;
  readonly verdictDApplicationMetierDeDetection: Outcome<Output['verdictDApplicationMetierDeDetection']>;
  readonly manquantsDApplicationMetierDeDetection: Outcome<Output['manquantsDApplicationMetierDeDetection']>;
  readonly poids: ByElement<Output['poids']>;
  readonly pointsDEpices: Outcome<Output['pointsDEpices']>;
  readonly seuilApplique: Outcome<Output['seuilApplique']>;
  readonly vulnerableSelonEpices: Outcome<Output['vulnerableSelonEpices']>;
  readonly publicDetecte: ByElement<Output['publicDetecte']>;
  readonly anneesDePlus: Outcome<Output['anneesDePlus']>;
  readonly niveauDeLAction: ByElement<Output['niveauDeLAction']>;
  readonly ageDuProgrammeAtteint: Outcome<Output['ageDuProgrammeAtteint']>;
  readonly publicDuPaerpa: Outcome<Output['publicDuPaerpa']>;
  readonly facteurASurveiller: Outcome<Output['facteurASurveiller']>;
  readonly etatQuiAppelleUnPlan: Outcome<Output['etatQuiAppelleUnPlan']>;
  readonly planPersonnaliseDeSanteVise: Outcome<Output['planPersonnaliseDeSanteVise']>;
  readonly jourDuBilanASixMois: Outcome<Output['jourDuBilanASixMois']>;
  readonly plateformeOuverte: Outcome<Output['plateformeOuverte']>;
  readonly inviteALExamenParLaCarsat: Outcome<Output['inviteALExamenParLaCarsat']>;
  readonly examenPropose: Outcome<Output['examenPropose']>;
  readonly prioritairePourLExamen: Outcome<Output['prioritairePourLExamen']>;
  readonly resteALaChargeDuConsultant: Outcome<Output['resteALaChargeDuConsultant']>;
  readonly atelierDeLaCarsat: ByElement<Output['atelierDeLaCarsat']>;
  readonly familleNombreuse: Outcome<Output['familleNombreuse']>;
  readonly faiblesRevenus: Outcome<Output['faiblesRevenus']>;
  readonly familleInviteeALExamen: Outcome<Output['familleInviteeALExamen']>;
  readonly partenariatOuvert: ByElement<Output['partenariatOuvert']>;
  readonly publicDuGieImpa: Outcome<Output['publicDuGieImpa']>;
  readonly grilleFragireApplicable: Outcome<Output['grilleFragireApplicable']>;
  readonly croisementDesDonneesPermis: Outcome<Output['croisementDesDonneesPermis']>;
  readonly publicDeBonneJourneeBonneSante: Outcome<Output['publicDeBonneJourneeBonneSante']>;
  readonly orientationALAccueil: Outcome<Output['orientationALAccueil']>;
  readonly branchePilote: ByElement<Output['branchePilote']>;
  readonly brancheInteressee: ByElement<Output['brancheInteressee']>;
  readonly brancheAAssocier: ByElement<Output['brancheAAssocier']>;
  readonly misEnAvant: ByElement<Output['misEnAvant']>;
  readonly forme: ByElement<Output['forme']>;
  readonly objetDeLaStructure: ByElement<Output['objetDeLaStructure']>;
  readonly commandeADesOperateurs: ByElement<Output['commandeADesOperateurs']>;
  readonly financementDeLaStructure: ByElement<Output['financementDeLaStructure']>;
  readonly personnelDeLaStructure: ByElement<Output['personnelDeLaStructure']>;
  readonly employeur: ByElement<Output['employeur']>;
  readonly evaluationConfieeAuGieImpa: ByElement<Output['evaluationConfieeAuGieImpa']>;
  readonly financeParLArs: ByElement<Output['financeParLArs']>;
  readonly membre: ByElement<Output['membre']>;
  readonly directeur: ByElement<Output['directeur']>;
  readonly president: ByElement<Output['president']>;
  readonly gouvernanceDUneAsept: Outcome<Output['gouvernanceDUneAsept']>;
  readonly conventionDeCourteDuree: Outcome<Output['conventionDeCourteDuree']>;
  readonly partieALaConvention: ByElement<Output['partieALaConvention']>;
  readonly anneeDeLAvenant: Outcome<Output['anneeDeLAvenant']>;
  readonly jourDeSignature: ByElement<Output['jourDeSignature']>;
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
