/**
 * Prévention partagée entre organismes de sécurité sociale, version 2026-11.
 * Made by Attendu from cas-chiffres.attendu, cas-controles.attendu, cas-epices.attendu, cas-publics.attendu,
 * cas-structures.attendu, chiffres.attendu, controles.attendu, epices.attendu, hors-champ.attendu, listes.attendu,
 * regles.attendu, structures.attendu, vocabulaire.attendu. Do not edit: change the rules and build again.
 */

import {
  type ByElement,
  type Day,
  FaultSignal,
  type Fraction,
  type Given,
  InvalidInput,
  type Issue,
  type OpenDossier,
  type OpenRules,
  type Outcome,
  Reader,
  Session,
  type Shape,
  UNANSWERED,
  add,
  addMonths,
  conflict,
  determined,
  divideExact,
  formatDecimal,
  limitsOf,
  multiply,
  multiplyExact,
  orNull,
  partial,
  pathTo,
  raise,
  roundExact,
  roundScaled,
  sameValue,
  subtractExact,
  toExact,
  unanswered,
  unknownOf,
  writeDay,
} from 'attendu/runtime';

/** Which rules these are. The hash is that of their text. */
export const ruleset = {
  title: 'Prévention partagée entre organismes de sécurité sociale',
  version: '2026-11',
  language: 1,
  hash: 'sha256:bccaaaf3b60ef1392500565aab9b4bdcc8c6cfab5c2f28bf90e2d2dffb230de6',
} as const;

// ------------------------------------------------------------------------ What goes in, what comes out

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
  'liste comptée' | 'sans calcul' | 'opérandes imprimés' | 'caisses ayant répondu' | 'remarques spontanées';

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

/** « niveaux de la typologie » */
export type NiveauxDeLaTypologie = 'niveaux emboîtés' | 'termes définis';

/** « âge dépassé » */
export type AgeDepasse = 'anniversaire passé' | 'âge suivant';

/** « facteur d'hospitalisation évitable » */
export type FacteurDHospitalisationEvitable = 'dépression' | 'prise des médicaments' | 'dénutrition' | 'chutes';

/** « portée du travail formalisé » */
export type PorteeDuTravailFormalise = 'pour tous' | 'pour les malades chroniques';

/** « pension » */
export type Pension = 'minimum vieillesse' | 'pension de réversion' | 'autre pension' | 'aucune pension';

/** « thème d'atelier » */
export type ThemeDAtelier = 'risque de chute' | 'plainte mnésique' | 'troubles anxio-dépressifs';

/** « taille d'une famille nombreuse » */
export type TailleDUneFamilleNombreuse = 'quatre enfants' | 'cinq enfants';

/** « portée des faibles revenus » */
export type PorteeDesFaiblesRevenus = 'toutes les familles' | 'familles nombreuses seules';

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
  "politique d'action sociale mutualisée" | "contenu d'ateliers labellisés" | 'programmes communs de prévention';

/** « employeur des salariés d'un GIE » */
export type EmployeurDesSalariesDUnGie = 'groupement employeur' | 'association employeur';

/** « dispositif de coordination » */
export type DispositifDeCoordination =
  'PAERPA' | "plateforme territoriale d'appui" | 'communauté professionnelle territoriale';

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
  'évaluations communes' | "bilan d'activité annuel" | 'méthodologie partagée';

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
  'insertion parmi des acteurs qui existent' | "adaptation à l'environnement" | 'pratiques qui évoluent';

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
  "confiance de l'homologue" | 'impulsion plus forte' | 'motivation de longue durée' | 'feu vert de la direction';

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
  readonly objectifsDuParcours?: number;
  /** objectifs communs */
  readonly objectifsCommuns?: number;
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
  readonly age?: number;
  /** retraité */
  readonly retraite?: boolean;
  /** GIR */
  readonly gir?: number;
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
  /** Heure de l'appel (14 h 30 s'écrit 14,5) (h, 2 décimales) */
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
  readonly enfantsACharge?: number;
  /** quotient familial (€, 2 décimales) */
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
  readonly anneeDeCreation?: number;
  /** durée de la convention (mois) */
  readonly dureeDeLaConvention?: number;
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
  /**
   * règle nombre de remarques
   * « Quand elles en formulent (dans 35% des cas) » (Innovations en prévention : quelles coopérations entre
   * organismes de sécurité sociale ?)
   */
  readonly nombreDeRemarques: number;
  /** règle âge moyen des femmes (nombre, × 10) */
  readonly ageMoyenDesFemmes: string;
  /** règle niveaux comptés */
  readonly niveauxComptes: number;
  /** barème imprimé (nombre, × 100) */
  readonly imprime: string | null;
  /** barème base du calcul */
  readonly baseDuCalcul: Base;
  /** barème arrondi du rapport */
  readonly arrondiDuRapport: Precision;
  /** barème attente du calcul */
  readonly attenteDuCalcul: Attente;
  /** barème mesure du chiffre */
  readonly mesureDuChiffre: Mesure;
  /** règle recalculé (nombre, × 100) */
  readonly recalcule: string | null;
  /** règle verdict du chiffre */
  readonly verdictDuChiffre: Issue2;
  /**
   * règle chiffre imprimé (nombre, × 100)
   * sans source : la ligne demandée de la table
   */
  readonly chiffreImprime: string | null;
  /**
   * règle chiffre recalculé (nombre, × 100)
   * sans source : la ligne demandée de la table
   */
  readonly chiffreRecalcule: string | null;
  /**
   * règle verdict
   * sans source : la ligne demandée de la table
   */
  readonly verdict: Issue2;
  /**
   * contrôle mode d'emploi du plan personnalisé de santé.verdict
   * « contient une synthèse, un questionnaire d'aide à la décision, des exemples de plans » (Innovations en
   * prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « contient une synthèse, un questionnaire d'aide à la décision, des exemples de plans » (Innovations en
   * prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « des exemples de plans, une checklist d'aide à l'identification des priorités des professionnels » (Innovations
   * en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « une checklist d'aide à l'identification des priorités des professionnels et un modèle de bilan à 6 mois »
   * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « une checklist d'aide à l'identification des priorités des professionnels et un modèle de bilan à 6 mois »
   * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   */
  readonly verdictDeModeDEmploiDuPlanPersonnaliseDeSante: Verdict;
  /**
   * contrôle mode d'emploi du plan personnalisé de santé.manquants
   * « contient une synthèse, un questionnaire d'aide à la décision, des exemples de plans » (Innovations en
   * prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « contient une synthèse, un questionnaire d'aide à la décision, des exemples de plans » (Innovations en
   * prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « des exemples de plans, une checklist d'aide à l'identification des priorités des professionnels » (Innovations
   * en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « une checklist d'aide à l'identification des priorités des professionnels et un modèle de bilan à 6 mois »
   * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « une checklist d'aide à l'identification des priorités des professionnels et un modèle de bilan à 6 mois »
   * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   */
  readonly manquantsDeModeDEmploiDuPlanPersonnaliseDeSante: readonly PieceManquanteDeModeDEmploiDuPlanPersonnaliseDeSanteOutput[];
  /**
   * contrôle envoi de la CAF aux familles.verdict
   * « Une plaquette de sensibilisation à l'examen de santé7 destinée aux allocataires et une lettre d'accompagnement8
   * ont été rédigée et distribuée » (Innovations en prévention : quelles coopérations entre organismes de sécurité
   * sociale ?)
   * « Une plaquette de sensibilisation à l'examen de santé7 destinée aux allocataires et une lettre d'accompagnement8
   * ont été rédigée et distribuée » (Innovations en prévention : quelles coopérations entre organismes de sécurité
   * sociale ?)
   * « Un bulletin d'inscription à l'examen de santé est joint en bas de la lettre d'accompagnement » (Innovations en
   * prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « Ces documents ont pour objet d'informer les allocataires « vulnérables » du déroulement de l'examen de santé
   * (durée, contenu, bénéfices) » (Innovations en prévention : quelles coopérations entre organismes de sécurité
   * sociale ?)
   * « du déroulement de l'examen de santé (durée, contenu, bénéfices) » (Innovations en prévention : quelles
   * coopérations entre organismes de sécurité sociale ?)
   * « du déroulement de l'examen de santé (durée, contenu, bénéfices) » (Innovations en prévention : quelles
   * coopérations entre organismes de sécurité sociale ?)
   * « d'obtenir leur consentement éclairé et d'obtenir un taux de participation satisfaisant » (Innovations en
   * prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « L'allocataire peut alors retourner au CES son bulletin d'inscription pré-rempli ou encore téléphoner au CES
   * pour une prise de rendez-vous directe (coordonnées sur la lettre) » (Innovations en prévention : quelles
   * coopérations entre organismes de sécurité sociale ?)
   */
  readonly verdictDEnvoiDeLaCafAuxFamilles: Verdict;
  /**
   * règle prochain envoi de la CAF
   * « Chaque mois, la CAF envoie à ces allocataires identifiés vulnérables les plaquettes et lettres d'accompagnement
   * » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   */
  readonly prochainEnvoiDeLaCaf: string;
  /**
   * contrôle envoi de la CAF aux familles.manquants
   * « Une plaquette de sensibilisation à l'examen de santé7 destinée aux allocataires et une lettre d'accompagnement8
   * ont été rédigée et distribuée » (Innovations en prévention : quelles coopérations entre organismes de sécurité
   * sociale ?)
   * « Une plaquette de sensibilisation à l'examen de santé7 destinée aux allocataires et une lettre d'accompagnement8
   * ont été rédigée et distribuée » (Innovations en prévention : quelles coopérations entre organismes de sécurité
   * sociale ?)
   * « Un bulletin d'inscription à l'examen de santé est joint en bas de la lettre d'accompagnement » (Innovations en
   * prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « Ces documents ont pour objet d'informer les allocataires « vulnérables » du déroulement de l'examen de santé
   * (durée, contenu, bénéfices) » (Innovations en prévention : quelles coopérations entre organismes de sécurité
   * sociale ?)
   * « du déroulement de l'examen de santé (durée, contenu, bénéfices) » (Innovations en prévention : quelles
   * coopérations entre organismes de sécurité sociale ?)
   * « du déroulement de l'examen de santé (durée, contenu, bénéfices) » (Innovations en prévention : quelles
   * coopérations entre organismes de sécurité sociale ?)
   * « d'obtenir leur consentement éclairé et d'obtenir un taux de participation satisfaisant » (Innovations en
   * prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « L'allocataire peut alors retourner au CES son bulletin d'inscription pré-rempli ou encore téléphoner au CES
   * pour une prise de rendez-vous directe (coordonnées sur la lettre) » (Innovations en prévention : quelles
   * coopérations entre organismes de sécurité sociale ?)
   */
  readonly manquantsDEnvoiDeLaCafAuxFamilles: readonly PieceManquanteDeEnvoiDeLaCafAuxFamillesOutput[];
  /**
   * contrôle programmes interrégimes de l'année.verdict
   * « et font l'objet d'évaluations communes et d'un bilan d'activité annuel » (Innovations en prévention : quelles
   * coopérations entre organismes de sécurité sociale ?)
   * « et font l'objet d'évaluations communes et d'un bilan d'activité annuel » (Innovations en prévention : quelles
   * coopérations entre organismes de sécurité sociale ?)
   * « Des programmes intégrés d'actions collectives ciblées autour des thématiques du « bien vivre sa retraite » sont
   * développés, qui procèdent d'une méthodologie partagée » (Innovations en prévention : quelles coopérations entre
   * organismes de sécurité sociale ?)
   */
  readonly verdictDeProgrammesInterregimesDeLAnnee: Verdict;
  /**
   * contrôle programmes interrégimes de l'année.manquants
   * « et font l'objet d'évaluations communes et d'un bilan d'activité annuel » (Innovations en prévention : quelles
   * coopérations entre organismes de sécurité sociale ?)
   * « et font l'objet d'évaluations communes et d'un bilan d'activité annuel » (Innovations en prévention : quelles
   * coopérations entre organismes de sécurité sociale ?)
   * « Des programmes intégrés d'actions collectives ciblées autour des thématiques du « bien vivre sa retraite » sont
   * développés, qui procèdent d'une méthodologie partagée » (Innovations en prévention : quelles coopérations entre
   * organismes de sécurité sociale ?)
   */
  readonly manquantsDeProgrammesInterregimesDeLAnnee: readonly PieceManquanteDeProgrammesInterregimesDeLAnneeOutput[];
  /**
   * contrôle composition de la conférence des financeurs.verdict
   * « Elles regroupent sur le territoire départemental, le conseil départemental, l'ARS » (Innovations en prévention
   * : quelles coopérations entre organismes de sécurité sociale ?)
   * « le conseil départemental, l'ARS, la CARSAT » (Innovations en prévention : quelles coopérations entre organismes
   * de sécurité sociale ?)
   * « l'ARS, la CARSAT, la MSA, le RSI, le délégué local » (Innovations en prévention : quelles coopérations entre
   * organismes de sécurité sociale ?)
   * « l'ARS, la CARSAT, la MSA, le RSI, le délégué local » (Innovations en prévention : quelles coopérations entre
   * organismes de sécurité sociale ?)
   * « l'ARS, la CARSAT, la MSA, le RSI, le délégué local » (Innovations en prévention : quelles coopérations entre
   * organismes de sécurité sociale ?)
   * « le délégué local de l'ANAH, la Mutualité française » (Innovations en prévention : quelles coopérations entre
   * organismes de sécurité sociale ?)
   * « le délégué local de l'ANAH, la Mutualité française » (Innovations en prévention : quelles coopérations entre
   * organismes de sécurité sociale ?)
   * « L'AGIRC-ARRCO, la CPAM et les collectivités locales et EPCI » (Innovations en prévention : quelles coopérations
   * entre organismes de sécurité sociale ?)
   * « L'AGIRC-ARRCO, la CPAM et les collectivités locales et EPCI » (Innovations en prévention : quelles coopérations
   * entre organismes de sécurité sociale ?)
   * « L'AGIRC-ARRCO, la CPAM et les collectivités locales et EPCI » (Innovations en prévention : quelles coopérations
   * entre organismes de sécurité sociale ?)
   */
  readonly verdictDeCompositionDeLaConferenceDesFinanceurs: Verdict;
  /**
   * contrôle composition de la conférence des financeurs.manquants
   * « Elles regroupent sur le territoire départemental, le conseil départemental, l'ARS » (Innovations en prévention
   * : quelles coopérations entre organismes de sécurité sociale ?)
   * « le conseil départemental, l'ARS, la CARSAT » (Innovations en prévention : quelles coopérations entre organismes
   * de sécurité sociale ?)
   * « l'ARS, la CARSAT, la MSA, le RSI, le délégué local » (Innovations en prévention : quelles coopérations entre
   * organismes de sécurité sociale ?)
   * « l'ARS, la CARSAT, la MSA, le RSI, le délégué local » (Innovations en prévention : quelles coopérations entre
   * organismes de sécurité sociale ?)
   * « l'ARS, la CARSAT, la MSA, le RSI, le délégué local » (Innovations en prévention : quelles coopérations entre
   * organismes de sécurité sociale ?)
   * « le délégué local de l'ANAH, la Mutualité française » (Innovations en prévention : quelles coopérations entre
   * organismes de sécurité sociale ?)
   * « le délégué local de l'ANAH, la Mutualité française » (Innovations en prévention : quelles coopérations entre
   * organismes de sécurité sociale ?)
   * « L'AGIRC-ARRCO, la CPAM et les collectivités locales et EPCI » (Innovations en prévention : quelles coopérations
   * entre organismes de sécurité sociale ?)
   * « L'AGIRC-ARRCO, la CPAM et les collectivités locales et EPCI » (Innovations en prévention : quelles coopérations
   * entre organismes de sécurité sociale ?)
   * « L'AGIRC-ARRCO, la CPAM et les collectivités locales et EPCI » (Innovations en prévention : quelles coopérations
   * entre organismes de sécurité sociale ?)
   */
  readonly manquantsDeCompositionDeLaConferenceDesFinanceurs: readonly PieceManquanteDeCompositionDeLaConferenceDesFinanceursOutput[];
  /**
   * contrôle succès d'une coopération comme le PAERPA.verdict
   * « Leur capacité à s'immiscer au sein des acteurs déjà existants » (Innovations en prévention : quelles
   * coopérations entre organismes de sécurité sociale ?)
   * « Le PAERPA permet en premier lieu de mieux faire fonctionner ensemble des structures déjà existantes sur le
   * territoire, sans créer de nouvelles entités ad hoc » (Innovations en prévention : quelles coopérations entre
   * organismes de sécurité sociale ?)
   * « Une certaine forme de souplesse qui leur permet de s'adapter à leur environnement » (Innovations en prévention
   * : quelles coopérations entre organismes de sécurité sociale ?)
   * « Il révèle également qu'un facteur clé de succès des coopérations est qu'elles doivent être modulables en
   * s'adaptant en permanence à leur environnement et à leur territoire » (Innovations en prévention : quelles
   * coopérations entre organismes de sécurité sociale ?)
   * « En second lieu, les conférences territoriales d'appui fonctionnent car elles sont souples et s'adaptent à leur
   * environnement » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « Leur faculté à faire évoluer certaines pratiques » (Innovations en prévention : quelles coopérations entre
   * organismes de sécurité sociale ?)
   */
  readonly verdictDeSuccesDUneCooperationCommeLePaerpa: Verdict;
  /**
   * contrôle succès d'une coopération comme le PAERPA.manquants
   * « Leur capacité à s'immiscer au sein des acteurs déjà existants » (Innovations en prévention : quelles
   * coopérations entre organismes de sécurité sociale ?)
   * « Le PAERPA permet en premier lieu de mieux faire fonctionner ensemble des structures déjà existantes sur le
   * territoire, sans créer de nouvelles entités ad hoc » (Innovations en prévention : quelles coopérations entre
   * organismes de sécurité sociale ?)
   * « Une certaine forme de souplesse qui leur permet de s'adapter à leur environnement » (Innovations en prévention
   * : quelles coopérations entre organismes de sécurité sociale ?)
   * « Il révèle également qu'un facteur clé de succès des coopérations est qu'elles doivent être modulables en
   * s'adaptant en permanence à leur environnement et à leur territoire » (Innovations en prévention : quelles
   * coopérations entre organismes de sécurité sociale ?)
   * « En second lieu, les conférences territoriales d'appui fonctionnent car elles sont souples et s'adaptent à leur
   * environnement » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « Leur faculté à faire évoluer certaines pratiques » (Innovations en prévention : quelles coopérations entre
   * organismes de sécurité sociale ?)
   */
  readonly manquantsDeSuccesDUneCooperationCommeLePaerpa: readonly PieceManquanteDeSuccesDUneCooperationCommeLePaerpaOutput[];
  /**
   * contrôle écueils d'une coopération comme le PAERPA.verdict
   * « Faire évoluer les systèmes d'information pour qu'ils puissent communiquer entre eux » (Innovations en
   * prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « La mise en place d'une coopération efficace entre les organismes de sécurité sociale passe donc par la mise en
   * œuvre de systèmes d'informations qui peuvent s'interfacer et interagir entre eux » (Innovations en prévention :
   * quelles coopérations entre organismes de sécurité sociale ?)
   * « Ne pas céder à la tentation de créer de nouvelles structures » (Innovations en prévention : quelles
   * coopérations entre organismes de sécurité sociale ?)
   * « Clarifier la stratégie nationale notamment en évitant de trop segmenter la population, par catégories ou en
   * créant des dispositifs concurrents » (Innovations en prévention : quelles coopérations entre organismes de
   * sécurité sociale ?)
   * « Un écosystème de coordination performant passe donc par une définition claire des modalités de coordination
   * entre les professionnels au niveau national » (Innovations en prévention : quelles coopérations entre organismes
   * de sécurité sociale ?)
   * « Laisser des marges de manœuvres au local » (Innovations en prévention : quelles coopérations entre organismes
   * de sécurité sociale ?)
   * « tout en laissant des marges de manœuvres suffisantes au niveau local pour implémenter les coopérations dans un
   * territoire spécifique » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « S'interroger sur le financement pérenne de tels dispositifs » (Innovations en prévention : quelles coopérations
   * entre organismes de sécurité sociale ?)
   */
  readonly verdictDEcueilsDUneCooperationCommeLePaerpa: Verdict;
  /**
   * contrôle écueils d'une coopération comme le PAERPA.manquants
   * « Faire évoluer les systèmes d'information pour qu'ils puissent communiquer entre eux » (Innovations en
   * prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « La mise en place d'une coopération efficace entre les organismes de sécurité sociale passe donc par la mise en
   * œuvre de systèmes d'informations qui peuvent s'interfacer et interagir entre eux » (Innovations en prévention :
   * quelles coopérations entre organismes de sécurité sociale ?)
   * « Ne pas céder à la tentation de créer de nouvelles structures » (Innovations en prévention : quelles
   * coopérations entre organismes de sécurité sociale ?)
   * « Clarifier la stratégie nationale notamment en évitant de trop segmenter la population, par catégories ou en
   * créant des dispositifs concurrents » (Innovations en prévention : quelles coopérations entre organismes de
   * sécurité sociale ?)
   * « Un écosystème de coordination performant passe donc par une définition claire des modalités de coordination
   * entre les professionnels au niveau national » (Innovations en prévention : quelles coopérations entre organismes
   * de sécurité sociale ?)
   * « Laisser des marges de manœuvres au local » (Innovations en prévention : quelles coopérations entre organismes
   * de sécurité sociale ?)
   * « tout en laissant des marges de manœuvres suffisantes au niveau local pour implémenter les coopérations dans un
   * territoire spécifique » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « S'interroger sur le financement pérenne de tels dispositifs » (Innovations en prévention : quelles coopérations
   * entre organismes de sécurité sociale ?)
   */
  readonly manquantsDEcueilsDUneCooperationCommeLePaerpa: readonly PieceManquanteDeEcueilsDUneCooperationCommeLePaerpaOutput[];
  /**
   * contrôle succès d'une coopération entre organismes.verdict
   * « L'impulsion nationale permet de créer une dynamique commune entre les parties prenantes, et une meilleure
   * coordination des acteurs » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale
   * ?)
   * « Cependant, la liberté et la flexibilité laissée aux acteurs locaux dans la définition de leurs partenariats
   * permet d'en assurer la pérennité » (Innovations en prévention : quelles coopérations entre organismes de sécurité
   * sociale ?)
   * « L'implication des acteurs locaux pour faire vivre le partenariat est essentielle » (Innovations en prévention :
   * quelles coopérations entre organismes de sécurité sociale ?)
   * « Les acteurs locaux doivent eux-mêmes y consacrer du temps, de l'énergie et de la volonté. La signature »
   * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « Le partage d'outils, de référentiels et de bilan communs est une pratique qui apporte des gains pour la
   * prévention » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   */
  readonly verdictDeSuccesDUneCooperationEntreOrganismes: Verdict;
  /**
   * contrôle succès d'une coopération entre organismes.manquants
   * « L'impulsion nationale permet de créer une dynamique commune entre les parties prenantes, et une meilleure
   * coordination des acteurs » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale
   * ?)
   * « Cependant, la liberté et la flexibilité laissée aux acteurs locaux dans la définition de leurs partenariats
   * permet d'en assurer la pérennité » (Innovations en prévention : quelles coopérations entre organismes de sécurité
   * sociale ?)
   * « L'implication des acteurs locaux pour faire vivre le partenariat est essentielle » (Innovations en prévention :
   * quelles coopérations entre organismes de sécurité sociale ?)
   * « Les acteurs locaux doivent eux-mêmes y consacrer du temps, de l'énergie et de la volonté. La signature »
   * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « Le partage d'outils, de référentiels et de bilan communs est une pratique qui apporte des gains pour la
   * prévention » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   */
  readonly manquantsDeSuccesDUneCooperationEntreOrganismes: readonly PieceManquanteDeSuccesDUneCooperationEntreOrganismesOutput[];
  /**
   * contrôle points d'attention d'une coopération entre organismes.verdict
   * « La création de structures n'est pertinente que si elle répond à un besoin avéré des acteurs du territoire et
   * des assurés, et que leur existence vient combler un manque » (Innovations en prévention : quelles coopérations
   * entre organismes de sécurité sociale ?)
   * « La création de structures n'est cependant pertinente que si elle répond à un besoin avéré des acteurs du
   * territoire, des assurés et que leur existence vient combler un manque » (Innovations en prévention : quelles
   * coopérations entre organismes de sécurité sociale ?)
   * « Tous les OSS ne sont pas intégrés dans les réseaux, il conviendra de les associer sur des thématiques qui sont
   * communes » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « Les réseaux nécessitent désormais d'être harmonisés, uniformisés pour être plus efficients et assurer l'équité
   * dans les services qu'ils proposent quel que soit le territoire des assurés » (Innovations en prévention : quelles
   * coopérations entre organismes de sécurité sociale ?)
   * « Un cadrage par les caisses nationales de la gouvernance de ces structures est donc nécessaire » (Innovations en
   * prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « Un cadrage plus important par les caisses nationales est ensuite nécessaire à moyen terme pour harmoniser les
   * pratiques et le fonctionnement du réseau ainsi créé » (Innovations en prévention : quelles coopérations entre
   * organismes de sécurité sociale ?)
   * « Les parties prenantes localement restent les acteurs principaux des coopérations. Ils doivent en assurer la
   * bonne réalisation, le suivi, et la pérennité via des ajustements si nécessaire » (Innovations en prévention :
   * quelles coopérations entre organismes de sécurité sociale ?)
   * « d'investissement. Les parties prenantes doivent en assurer la bonne réalisation, le suivi, et la pérennité via
   * des ajustements si nécessaire. b. Les dispositifs locaux » (Innovations en prévention : quelles coopérations
   * entre organismes de sécurité sociale ?)
   * « L'hétérogénéité des structures interrégimes agissant dans le champ de la prévention seniors peut augmenter le
   * risque de confusion pour les assurés » (Innovations en prévention : quelles coopérations entre organismes de
   * sécurité sociale ?)
   * « Cependant, l'hétérogénéité des structures interrégimes agissant dans le champ de la prévention seniors semble
   * également augmenter le risque de confusion » (Innovations en prévention : quelles coopérations entre organismes
   * de sécurité sociale ?)
   */
  readonly verdictDePointsDAttentionDUneCooperationEntreOrganismes: Verdict;
  /**
   * contrôle points d'attention d'une coopération entre organismes.manquants
   * « La création de structures n'est pertinente que si elle répond à un besoin avéré des acteurs du territoire et
   * des assurés, et que leur existence vient combler un manque » (Innovations en prévention : quelles coopérations
   * entre organismes de sécurité sociale ?)
   * « La création de structures n'est cependant pertinente que si elle répond à un besoin avéré des acteurs du
   * territoire, des assurés et que leur existence vient combler un manque » (Innovations en prévention : quelles
   * coopérations entre organismes de sécurité sociale ?)
   * « Tous les OSS ne sont pas intégrés dans les réseaux, il conviendra de les associer sur des thématiques qui sont
   * communes » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « Les réseaux nécessitent désormais d'être harmonisés, uniformisés pour être plus efficients et assurer l'équité
   * dans les services qu'ils proposent quel que soit le territoire des assurés » (Innovations en prévention : quelles
   * coopérations entre organismes de sécurité sociale ?)
   * « Un cadrage par les caisses nationales de la gouvernance de ces structures est donc nécessaire » (Innovations en
   * prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « Un cadrage plus important par les caisses nationales est ensuite nécessaire à moyen terme pour harmoniser les
   * pratiques et le fonctionnement du réseau ainsi créé » (Innovations en prévention : quelles coopérations entre
   * organismes de sécurité sociale ?)
   * « Les parties prenantes localement restent les acteurs principaux des coopérations. Ils doivent en assurer la
   * bonne réalisation, le suivi, et la pérennité via des ajustements si nécessaire » (Innovations en prévention :
   * quelles coopérations entre organismes de sécurité sociale ?)
   * « d'investissement. Les parties prenantes doivent en assurer la bonne réalisation, le suivi, et la pérennité via
   * des ajustements si nécessaire. b. Les dispositifs locaux » (Innovations en prévention : quelles coopérations
   * entre organismes de sécurité sociale ?)
   * « L'hétérogénéité des structures interrégimes agissant dans le champ de la prévention seniors peut augmenter le
   * risque de confusion pour les assurés » (Innovations en prévention : quelles coopérations entre organismes de
   * sécurité sociale ?)
   * « Cependant, l'hétérogénéité des structures interrégimes agissant dans le champ de la prévention seniors semble
   * également augmenter le risque de confusion » (Innovations en prévention : quelles coopérations entre organismes
   * de sécurité sociale ?)
   */
  readonly manquantsDePointsDAttentionDUneCooperationEntreOrganismes: readonly PieceManquanteDePointsDAttentionDUneCooperationEntreOrganismesOutput[];
  /**
   * contrôle conditions de réussite d'une structure interrégime.verdict
   * « Leur gouvernance doit être réellement partagée par ses membres même s'ils présentent une asymétrie de taille »
   * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « L'autonomie financière et le recourt à du personnel en propre par ces groupements paraissent aussi des
   * conditions nécessaires à leur réussite » (Innovations en prévention : quelles coopérations entre organismes de
   * sécurité sociale ?)
   * « L'autonomie financière et le recourt à du personnel en propre par ces groupements paraissent aussi des
   * conditions nécessaires à leur réussite » (Innovations en prévention : quelles coopérations entre organismes de
   * sécurité sociale ?)
   * « Il faut en effet, s'assurer au sein de ces structures interrégimes que leurs décisions ne se diluent pas et
   * qu'elles sont bien respectées » (Innovations en prévention : quelles coopérations entre organismes de sécurité
   * sociale ?)
   * « L'écueil principal à éviter est celui de contribuer à complexifier la composition des acteurs en ajoutant de
   * nouvelles structures à celles existantes » (Innovations en prévention : quelles coopérations entre organismes de
   * sécurité sociale ?)
   * « Dans certains cas, Il peut être plus pertinent d'élargir ou de compléter le champ des acteurs déjà en place »
   * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   */
  readonly verdictDeConditionsDeReussiteDUneStructureInterregime: Verdict;
  /**
   * contrôle conditions de réussite d'une structure interrégime.manquants
   * « Leur gouvernance doit être réellement partagée par ses membres même s'ils présentent une asymétrie de taille »
   * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « L'autonomie financière et le recourt à du personnel en propre par ces groupements paraissent aussi des
   * conditions nécessaires à leur réussite » (Innovations en prévention : quelles coopérations entre organismes de
   * sécurité sociale ?)
   * « L'autonomie financière et le recourt à du personnel en propre par ces groupements paraissent aussi des
   * conditions nécessaires à leur réussite » (Innovations en prévention : quelles coopérations entre organismes de
   * sécurité sociale ?)
   * « Il faut en effet, s'assurer au sein de ces structures interrégimes que leurs décisions ne se diluent pas et
   * qu'elles sont bien respectées » (Innovations en prévention : quelles coopérations entre organismes de sécurité
   * sociale ?)
   * « L'écueil principal à éviter est celui de contribuer à complexifier la composition des acteurs en ajoutant de
   * nouvelles structures à celles existantes » (Innovations en prévention : quelles coopérations entre organismes de
   * sécurité sociale ?)
   * « Dans certains cas, Il peut être plus pertinent d'élargir ou de compléter le champ des acteurs déjà en place »
   * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   */
  readonly manquantsDeConditionsDeReussiteDUneStructureInterregime: readonly PieceManquanteDeConditionsDeReussiteDUneStructureInterregimeOutput[];
  /**
   * contrôle préalables d'une coopération.verdict
   * « De ce fait, toute démarche de coopération entre branches ou régimes nécessite l'obtention préalable de la
   * confiance de son homologue, une impulsion plus forte, une motivation de longue durée, un feu vert de la direction
   * voire des caisses nationales » (Innovations en prévention : quelles coopérations entre organismes de sécurité
   * sociale ?)
   * « la confiance de son homologue, une impulsion plus forte, une motivation de longue durée, un feu vert de la
   * direction » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « la confiance de son homologue, une impulsion plus forte, une motivation de longue durée, un feu vert de la
   * direction » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « une motivation de longue durée, un feu vert de la direction voire des caisses nationales » (Innovations en
   * prévention : quelles coopérations entre organismes de sécurité sociale ?)
   */
  readonly verdictDePrealablesDUneCooperation: Verdict;
  /**
   * contrôle préalables d'une coopération.manquants
   * « De ce fait, toute démarche de coopération entre branches ou régimes nécessite l'obtention préalable de la
   * confiance de son homologue, une impulsion plus forte, une motivation de longue durée, un feu vert de la direction
   * voire des caisses nationales » (Innovations en prévention : quelles coopérations entre organismes de sécurité
   * sociale ?)
   * « la confiance de son homologue, une impulsion plus forte, une motivation de longue durée, un feu vert de la
   * direction » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « la confiance de son homologue, une impulsion plus forte, une motivation de longue durée, un feu vert de la
   * direction » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « une motivation de longue durée, un feu vert de la direction voire des caisses nationales » (Innovations en
   * prévention : quelles coopérations entre organismes de sécurité sociale ?)
   */
  readonly manquantsDePrealablesDUneCooperation: readonly PieceManquanteDePrealablesDUneCooperationOutput[];
  /**
   * contrôle cadre d'une convention.verdict
   * « La convention permet de poser de façon claire, bien définie, le cadre du dispositif de coopération : la place
   * et les missions de chacun, la gouvernance sont actés » (Innovations en prévention : quelles coopérations entre
   * organismes de sécurité sociale ?)
   * « la place et les missions de chacun, la gouvernance sont actés » (Innovations en prévention : quelles
   * coopérations entre organismes de sécurité sociale ?)
   * « Elles proposent à cette fin un modèle type de convention prévoyant les modalités pratiques de leur coopération
   * » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « L'accord-cadre défini également des modalités d'évaluation de l'action menée dans le cadre du partenariat »
   * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « les caisses nationales doivent pouvoir obtenir des bilans de ces actions pour pouvoir par la suite partager et
   * capitaliser sur leurs résultats » (Innovations en prévention : quelles coopérations entre organismes de sécurité
   * sociale ?)
   */
  readonly verdictDeCadreDUneConvention: Verdict;
  /**
   * contrôle cadre d'une convention.manquants
   * « La convention permet de poser de façon claire, bien définie, le cadre du dispositif de coopération : la place
   * et les missions de chacun, la gouvernance sont actés » (Innovations en prévention : quelles coopérations entre
   * organismes de sécurité sociale ?)
   * « la place et les missions de chacun, la gouvernance sont actés » (Innovations en prévention : quelles
   * coopérations entre organismes de sécurité sociale ?)
   * « Elles proposent à cette fin un modèle type de convention prévoyant les modalités pratiques de leur coopération
   * » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « L'accord-cadre défini également des modalités d'évaluation de l'action menée dans le cadre du partenariat »
   * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « les caisses nationales doivent pouvoir obtenir des bilans de ces actions pour pouvoir par la suite partager et
   * capitaliser sur leurs résultats » (Innovations en prévention : quelles coopérations entre organismes de sécurité
   * sociale ?)
   */
  readonly manquantsDeCadreDUneConvention: readonly PieceManquanteDeCadreDUneConventionOutput[];
  /**
   * contrôle site commun de prévention.verdict
   * « Une partie « professionnels » du site internet propose des référentiels sur différents thèmes de la prévention,
   * pour animer des ateliers collectifs » (Innovations en prévention : quelles coopérations entre organismes de
   * sécurité sociale ?)
   * « Il est prévu d'y intégrer un référencement de tous les ateliers de prévention existants sur le territoire
   * relatifs à la prévention des personnes âgées » (Innovations en prévention : quelles coopérations entre organismes
   * de sécurité sociale ?)
   * « Il faudra ici être en mesure d'adapter l'information présente sur le site aux réalités locales » (Innovations
   * en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « assurer que chaque région fasse remonter cette information sur un espace adapté sur le site » (Innovations en
   * prévention : quelles coopérations entre organismes de sécurité sociale ?)
   */
  readonly verdictDeSiteCommunDePrevention: Verdict;
  /**
   * contrôle site commun de prévention.manquants
   * « Une partie « professionnels » du site internet propose des référentiels sur différents thèmes de la prévention,
   * pour animer des ateliers collectifs » (Innovations en prévention : quelles coopérations entre organismes de
   * sécurité sociale ?)
   * « Il est prévu d'y intégrer un référencement de tous les ateliers de prévention existants sur le territoire
   * relatifs à la prévention des personnes âgées » (Innovations en prévention : quelles coopérations entre organismes
   * de sécurité sociale ?)
   * « Il faudra ici être en mesure d'adapter l'information présente sur le site aux réalités locales » (Innovations
   * en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « assurer que chaque région fasse remonter cette information sur un espace adapté sur le site » (Innovations en
   * prévention : quelles coopérations entre organismes de sécurité sociale ?)
   */
  readonly manquantsDeSiteCommunDePrevention: readonly PieceManquanteDeSiteCommunDePreventionOutput[];
  /**
   * contrôle demandes des caisses de la MSA.verdict
   * « de mettre en place une comitologie, une structure commune » (Innovations en prévention : quelles coopérations
   * entre organismes de sécurité sociale ?)
   * « de faciliter les partenariats ; » (Innovations en prévention : quelles coopérations entre organismes de
   * sécurité sociale ?)
   * « plus de visibilité et de partage d'informations entre régimes sur les actions mises en œuvre » (Innovations en
   * prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « d'optimiser les contacts entre organismes quand ils sont de taille différente : CPAM au niveau départemental,
   * MSA et CARSAT au niveau régional » (Innovations en prévention : quelles coopérations entre organismes de sécurité
   * sociale ?)
   * « d'un meilleur partage ou d'une rotation dans la gouvernance des structures interrégimes » (Innovations en
   * prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « d'une reconnaissance mutuelle des DCGDR de l'assurance maladie et ceux des autres régimes comme la MSA »
   * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   */
  readonly verdictDeDemandesDesCaissesDeLaMsa: Verdict;
  /**
   * contrôle demandes des caisses de la MSA.manquants
   * « de mettre en place une comitologie, une structure commune » (Innovations en prévention : quelles coopérations
   * entre organismes de sécurité sociale ?)
   * « de faciliter les partenariats ; » (Innovations en prévention : quelles coopérations entre organismes de
   * sécurité sociale ?)
   * « plus de visibilité et de partage d'informations entre régimes sur les actions mises en œuvre » (Innovations en
   * prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « d'optimiser les contacts entre organismes quand ils sont de taille différente : CPAM au niveau départemental,
   * MSA et CARSAT au niveau régional » (Innovations en prévention : quelles coopérations entre organismes de sécurité
   * sociale ?)
   * « d'un meilleur partage ou d'une rotation dans la gouvernance des structures interrégimes » (Innovations en
   * prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « d'une reconnaissance mutuelle des DCGDR de l'assurance maladie et ceux des autres régimes comme la MSA »
   * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   */
  readonly manquantsDeDemandesDesCaissesDeLaMsa: readonly PieceManquanteDeDemandesDesCaissesDeLaMsaOutput[];
  /**
   * règle majorité d'objectifs communs
   * « La majorité des objectifs doivent être communs » (Innovations en prévention : quelles coopérations entre
   * organismes de sécurité sociale ?)
   */
  readonly majoriteDObjectifsCommuns: boolean;
  /**
   * contrôle conception d'un parcours commun.verdict
   * « Le public cible doit être clair et correspondre aux objectifs de chaque organisme » (Innovations en prévention
   * : quelles coopérations entre organismes de sécurité sociale ?)
   * « Le public cible doit être clair et correspondre aux objectifs de chaque organisme » (Innovations en prévention
   * : quelles coopérations entre organismes de sécurité sociale ?)
   * « La majorité des objectifs doivent être communs » (Innovations en prévention : quelles coopérations entre
   * organismes de sécurité sociale ?)
   * « Des objectifs particuliers à chaque partenaire peuvent être définis, mais ceux-ci devront rester annexes afin
   * de ne pas nuire à la dynamique de groupe » (Innovations en prévention : quelles coopérations entre organismes de
   * sécurité sociale ?)
   * « L'ensemble des organismes partenaires doivent s'accorder sur la stratégie et les techniques employées »
   * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « L'ensemble de ces éléments doivent évidemment être définis en amont du projet, lors de réunions préparatoires.
   * C'est seulement si ceux-ci sont présents que le projet pourra être mené à bien » (Innovations en prévention :
   * quelles coopérations entre organismes de sécurité sociale ?)
   */
  readonly verdictDeConceptionDUnParcoursCommun: Verdict;
  /**
   * contrôle conception d'un parcours commun.manquants
   * « Le public cible doit être clair et correspondre aux objectifs de chaque organisme » (Innovations en prévention
   * : quelles coopérations entre organismes de sécurité sociale ?)
   * « Le public cible doit être clair et correspondre aux objectifs de chaque organisme » (Innovations en prévention
   * : quelles coopérations entre organismes de sécurité sociale ?)
   * « La majorité des objectifs doivent être communs » (Innovations en prévention : quelles coopérations entre
   * organismes de sécurité sociale ?)
   * « Des objectifs particuliers à chaque partenaire peuvent être définis, mais ceux-ci devront rester annexes afin
   * de ne pas nuire à la dynamique de groupe » (Innovations en prévention : quelles coopérations entre organismes de
   * sécurité sociale ?)
   * « L'ensemble des organismes partenaires doivent s'accorder sur la stratégie et les techniques employées »
   * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « L'ensemble de ces éléments doivent évidemment être définis en amont du projet, lors de réunions préparatoires.
   * C'est seulement si ceux-ci sont présents que le projet pourra être mené à bien » (Innovations en prévention :
   * quelles coopérations entre organismes de sécurité sociale ?)
   */
  readonly manquantsDeConceptionDUnParcoursCommun: readonly PieceManquanteDeConceptionDUnParcoursCommunOutput[];
  /**
   * contrôle construction d'un parcours commun.verdict
   * « Ainsi, lorsque plusieurs organismes décident de proposer un parcours commun, ceux-ci doivent nécessairement le
   * co-construire dès l'origine, afin que le parcours intègre au maximum les branches concernés et l'ensemble de
   * leurs enjeux » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « il ne s'agit pas uniquement de partager des ressources (fichiers d'allocataires, locaux, moyens), mais aussi de
   * co-construire des ateliers et des activités, en utilisant les compétences de chaque organisme » (Innovations en
   * prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « La communication externe sur ces parcours doit être commune » (Innovations en prévention : quelles coopérations
   * entre organismes de sécurité sociale ?)
   * « Conscient de cet écueil, le présent rapport recommande une évaluation régulière et précise de l'ensemble des
   * parcours de prévention interbranche. Le processus d'évaluation devra ainsi être prévu et formalisé dès la mise en
   * place du parcours » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « Sur chacun des aspects du parcours, des caisses seraient associées en fonction de leur domaine de compétence »
   * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « Pourtant, les innovations inter régime et inter branche en termes de prévention santé doivent avoir parmi leurs
   * objectifs celui de toucher les publics fragiles » (Innovations en prévention : quelles coopérations entre
   * organismes de sécurité sociale ?)
   */
  readonly verdictDeConstructionDUnParcoursCommun: Verdict;
  /**
   * contrôle construction d'un parcours commun.manquants
   * « Ainsi, lorsque plusieurs organismes décident de proposer un parcours commun, ceux-ci doivent nécessairement le
   * co-construire dès l'origine, afin que le parcours intègre au maximum les branches concernés et l'ensemble de
   * leurs enjeux » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « il ne s'agit pas uniquement de partager des ressources (fichiers d'allocataires, locaux, moyens), mais aussi de
   * co-construire des ateliers et des activités, en utilisant les compétences de chaque organisme » (Innovations en
   * prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « La communication externe sur ces parcours doit être commune » (Innovations en prévention : quelles coopérations
   * entre organismes de sécurité sociale ?)
   * « Conscient de cet écueil, le présent rapport recommande une évaluation régulière et précise de l'ensemble des
   * parcours de prévention interbranche. Le processus d'évaluation devra ainsi être prévu et formalisé dès la mise en
   * place du parcours » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « Sur chacun des aspects du parcours, des caisses seraient associées en fonction de leur domaine de compétence »
   * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « Pourtant, les innovations inter régime et inter branche en termes de prévention santé doivent avoir parmi leurs
   * objectifs celui de toucher les publics fragiles » (Innovations en prévention : quelles coopérations entre
   * organismes de sécurité sociale ?)
   */
  readonly manquantsDeConstructionDUnParcoursCommun: readonly PieceManquanteDeConstructionDUnParcoursCommunOutput[];
  /**
   * contrôle pilotage d'un projet informatique.verdict
   * « le schéma stratégique propose d'identifier et de définir clairement des rôles de chacun y compris celui de la
   * DSS » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « Il propose également de réaliser des points d'étapes réguliers dans l'avancement des projets en donnant un rôle
   * central de coordination à la DSS » (Innovations en prévention : quelles coopérations entre organismes de sécurité
   * sociale ?)
   * « Dans le cas de projets interrégimes ou inter-organismes, un interlocuteur unique devra être désigné dans chaque
   * structure et sera chargé de coordonner les acteurs métiers et techniques ainsi que de rendre compte au chef de
   * projet et à la DSS » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « Ensuite en matière de pilotage des projets transverses, il est préconisé de prioriser les objectifs en
   * coordination avec la DSS, de partager un macro-planning et les jalons pour mieux faire remonter les alertes »
   * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « de partager un macro-planning et les jalons pour mieux faire remonter les alertes » (Innovations en prévention
   * : quelles coopérations entre organismes de sécurité sociale ?)
   * « Chaque projet devra être systématiquement évalué, ce qui passe par la définition en amont d'indicateurs SMART
   * (spécifiques, mesurables, acceptables, réalistes, définis dans le temps) » (Innovations en prévention : quelles
   * coopérations entre organismes de sécurité sociale ?)
   * « d'indicateurs SMART (spécifiques, mesurables, acceptables, réalistes, définis dans le temps) » (Innovations en
   * prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « d'indicateurs SMART (spécifiques, mesurables, acceptables, réalistes, définis dans le temps) » (Innovations en
   * prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « d'indicateurs SMART (spécifiques, mesurables, acceptables, réalistes, définis dans le temps) » (Innovations en
   * prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « d'indicateurs SMART (spécifiques, mesurables, acceptables, réalistes, définis dans le temps) » (Innovations en
   * prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « par la mise en œuvre de méthodologies identiques en termes d'analyse de valeur » (Innovations en prévention :
   * quelles coopérations entre organismes de sécurité sociale ?)
   * « Les schémas directeurs de chaque organisme doivent dorénavant décrire la démarche d'urbanisation adaptée et
   * s'aligner dans le cadre commun défini au niveau interministériel » (Innovations en prévention : quelles
   * coopérations entre organismes de sécurité sociale ?)
   * « En interrégimes et en interbranches, la mise à disposition des différentes vues du SI doit permettre de
   * rationaliser les demandes d'évolution dans une logique de mutualisation » (Innovations en prévention : quelles
   * coopérations entre organismes de sécurité sociale ?)
   * « Toute décision de transformation sur un besoin équivalent doit systématiquement être précédée d'un retour
   * d'expérience au niveau interbranche et interrégime » (Innovations en prévention : quelles coopérations entre
   * organismes de sécurité sociale ?)
   * « En termes d'administration des données et de gestion des référentiels, des solutions alliant pérennité,
   * unicité, intégrité et fiabilité doivent être recherchées » (Innovations en prévention : quelles coopérations
   * entre organismes de sécurité sociale ?)
   * « Une logique de mutualisation des briques applicatives est privilégiée par rapport aux développements
   * spécifiques et les SI doivent être pensés ouverts et orientés services » (Innovations en prévention : quelles
   * coopérations entre organismes de sécurité sociale ?)
   */
  readonly verdictDePilotageDUnProjetInformatique: Verdict;
  /**
   * contrôle pilotage d'un projet informatique.manquants
   * « le schéma stratégique propose d'identifier et de définir clairement des rôles de chacun y compris celui de la
   * DSS » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « Il propose également de réaliser des points d'étapes réguliers dans l'avancement des projets en donnant un rôle
   * central de coordination à la DSS » (Innovations en prévention : quelles coopérations entre organismes de sécurité
   * sociale ?)
   * « Dans le cas de projets interrégimes ou inter-organismes, un interlocuteur unique devra être désigné dans chaque
   * structure et sera chargé de coordonner les acteurs métiers et techniques ainsi que de rendre compte au chef de
   * projet et à la DSS » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « Ensuite en matière de pilotage des projets transverses, il est préconisé de prioriser les objectifs en
   * coordination avec la DSS, de partager un macro-planning et les jalons pour mieux faire remonter les alertes »
   * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « de partager un macro-planning et les jalons pour mieux faire remonter les alertes » (Innovations en prévention
   * : quelles coopérations entre organismes de sécurité sociale ?)
   * « Chaque projet devra être systématiquement évalué, ce qui passe par la définition en amont d'indicateurs SMART
   * (spécifiques, mesurables, acceptables, réalistes, définis dans le temps) » (Innovations en prévention : quelles
   * coopérations entre organismes de sécurité sociale ?)
   * « d'indicateurs SMART (spécifiques, mesurables, acceptables, réalistes, définis dans le temps) » (Innovations en
   * prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « d'indicateurs SMART (spécifiques, mesurables, acceptables, réalistes, définis dans le temps) » (Innovations en
   * prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « d'indicateurs SMART (spécifiques, mesurables, acceptables, réalistes, définis dans le temps) » (Innovations en
   * prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « d'indicateurs SMART (spécifiques, mesurables, acceptables, réalistes, définis dans le temps) » (Innovations en
   * prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « par la mise en œuvre de méthodologies identiques en termes d'analyse de valeur » (Innovations en prévention :
   * quelles coopérations entre organismes de sécurité sociale ?)
   * « Les schémas directeurs de chaque organisme doivent dorénavant décrire la démarche d'urbanisation adaptée et
   * s'aligner dans le cadre commun défini au niveau interministériel » (Innovations en prévention : quelles
   * coopérations entre organismes de sécurité sociale ?)
   * « En interrégimes et en interbranches, la mise à disposition des différentes vues du SI doit permettre de
   * rationaliser les demandes d'évolution dans une logique de mutualisation » (Innovations en prévention : quelles
   * coopérations entre organismes de sécurité sociale ?)
   * « Toute décision de transformation sur un besoin équivalent doit systématiquement être précédée d'un retour
   * d'expérience au niveau interbranche et interrégime » (Innovations en prévention : quelles coopérations entre
   * organismes de sécurité sociale ?)
   * « En termes d'administration des données et de gestion des référentiels, des solutions alliant pérennité,
   * unicité, intégrité et fiabilité doivent être recherchées » (Innovations en prévention : quelles coopérations
   * entre organismes de sécurité sociale ?)
   * « Une logique de mutualisation des briques applicatives est privilégiée par rapport aux développements
   * spécifiques et les SI doivent être pensés ouverts et orientés services » (Innovations en prévention : quelles
   * coopérations entre organismes de sécurité sociale ?)
   */
  readonly manquantsDePilotageDUnProjetInformatique: readonly PieceManquanteDePilotageDUnProjetInformatiqueOutput[];
  /** règle mode de réalisation admis */
  readonly modeDeRealisationAdmis: boolean;
  /**
   * contrôle qualités du guichet unique.verdict
   * « Préconisation 7 : Développer un guichet unique virtuel de prévention en interne, par les équipes de
   * l'Institution » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « ce rapport préconise plutôt la création d'un guichet unique virtuel, créé par l'Institution ou déléguée à une
   * entreprise compétente (via un cahier des charges précis) » (Innovations en prévention : quelles coopérations
   * entre organismes de sécurité sociale ?)
   * « Son objectif serait de centraliser l'offre existante en termes de prévention, en utilisant les parcours et la
   * segmentation des publics utilisés précédemment » (Innovations en prévention : quelles coopérations entre
   * organismes de sécurité sociale ?)
   * « En fonction des réponses à un questionnaire, les assurés seront classés dans des parcours distincts »
   * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « Ce guichet devra permettre d'orienter les assurés vers une offre de prévention la plus pertinente et
   * personnalisée possible, en fonction du parcours auquel ils correspondent le plus » (Innovations en prévention :
   * quelles coopérations entre organismes de sécurité sociale ?)
   * « le guichet virtuel unique de prévention ciblera les assurés afin de leur fournir les messages de prévention les
   * plus pertinents en fonction de leur profil » (Innovations en prévention : quelles coopérations entre organismes
   * de sécurité sociale ?)
   * « En fonction du parcours correspondants à l'assuré, des éléments de prévention seront mis en avant sur la page
   * d'accueil » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « Il devra être transversal à l'ensemble des branches et organismes de la Sécurité sociale » (Innovations en
   * prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « Ce guichet unique devra nécessairement se présenter à la fois sous forme mobile et sous forme de site internet,
   * afin de toucher un public le plus large possible et d'augmenter sa visibilité » (Innovations en prévention :
   * quelles coopérations entre organismes de sécurité sociale ?)
   * « Le guichet devra être accessible via les navigateurs web en « responsive design » et sur mobile via une
   * application » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « Ce guichet unique devra nécessairement se présenter à la fois sous forme mobile et sous forme de site internet
   * » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « Le guichet devra être accessible via les navigateurs web en « responsive design » et sur mobile via une
   * application » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « Le site devra être en « responsive design » » (Innovations en prévention : quelles coopérations entre
   * organismes de sécurité sociale ?)
   * « L'application mobile et le site internet devront être le plus clair et moderne possible en termes de
   * présentation » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « Pour cela, des séances de testing du guichet unique avec des assurés de tout âge et de tout profil seront
   * nécessaires » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « Par ailleurs, d'autres éléments transversaux de prévention pourraient être accessible par un outil de recherche
   * » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « Les assurés pourront cependant avoir accès à l'ensemble des messages de prévention s'ils en font la démarche
   * active » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « A terme, ce guichet unique pourrait établir des liens avec des objets connectés » (Innovations en prévention :
   * quelles coopérations entre organismes de sécurité sociale ?)
   */
  readonly verdictDeQualitesDuGuichetUnique: Verdict;
  /**
   * contrôle qualités du guichet unique.manquants
   * « Préconisation 7 : Développer un guichet unique virtuel de prévention en interne, par les équipes de
   * l'Institution » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « ce rapport préconise plutôt la création d'un guichet unique virtuel, créé par l'Institution ou déléguée à une
   * entreprise compétente (via un cahier des charges précis) » (Innovations en prévention : quelles coopérations
   * entre organismes de sécurité sociale ?)
   * « Son objectif serait de centraliser l'offre existante en termes de prévention, en utilisant les parcours et la
   * segmentation des publics utilisés précédemment » (Innovations en prévention : quelles coopérations entre
   * organismes de sécurité sociale ?)
   * « En fonction des réponses à un questionnaire, les assurés seront classés dans des parcours distincts »
   * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « Ce guichet devra permettre d'orienter les assurés vers une offre de prévention la plus pertinente et
   * personnalisée possible, en fonction du parcours auquel ils correspondent le plus » (Innovations en prévention :
   * quelles coopérations entre organismes de sécurité sociale ?)
   * « le guichet virtuel unique de prévention ciblera les assurés afin de leur fournir les messages de prévention les
   * plus pertinents en fonction de leur profil » (Innovations en prévention : quelles coopérations entre organismes
   * de sécurité sociale ?)
   * « En fonction du parcours correspondants à l'assuré, des éléments de prévention seront mis en avant sur la page
   * d'accueil » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « Il devra être transversal à l'ensemble des branches et organismes de la Sécurité sociale » (Innovations en
   * prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « Ce guichet unique devra nécessairement se présenter à la fois sous forme mobile et sous forme de site internet,
   * afin de toucher un public le plus large possible et d'augmenter sa visibilité » (Innovations en prévention :
   * quelles coopérations entre organismes de sécurité sociale ?)
   * « Le guichet devra être accessible via les navigateurs web en « responsive design » et sur mobile via une
   * application » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « Ce guichet unique devra nécessairement se présenter à la fois sous forme mobile et sous forme de site internet
   * » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « Le guichet devra être accessible via les navigateurs web en « responsive design » et sur mobile via une
   * application » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « Le site devra être en « responsive design » » (Innovations en prévention : quelles coopérations entre
   * organismes de sécurité sociale ?)
   * « L'application mobile et le site internet devront être le plus clair et moderne possible en termes de
   * présentation » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « Pour cela, des séances de testing du guichet unique avec des assurés de tout âge et de tout profil seront
   * nécessaires » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « Par ailleurs, d'autres éléments transversaux de prévention pourraient être accessible par un outil de recherche
   * » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « Les assurés pourront cependant avoir accès à l'ensemble des messages de prévention s'ils en font la démarche
   * active » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « A terme, ce guichet unique pourrait établir des liens avec des objets connectés » (Innovations en prévention :
   * quelles coopérations entre organismes de sécurité sociale ?)
   */
  readonly manquantsDeQualitesDuGuichetUnique: readonly PieceManquanteDeQualitesDuGuichetUniqueOutput[];
  /**
   * contrôle label d'une application.verdict
   * « Pour être labellisées, ces applications devront remplir un cahier des charges strictes » (Innovations en
   * prévention : quelles coopérations entre organismes de sécurité sociale ?)
   */
  readonly verdictDeLabelDUneApplication: Verdict;
  /**
   * contrôle label d'une application.manquants
   * « Pour être labellisées, ces applications devront remplir un cahier des charges strictes » (Innovations en
   * prévention : quelles coopérations entre organismes de sécurité sociale ?)
   */
  readonly manquantsDeLabelDUneApplication: readonly PieceManquanteDeLabelDUneApplicationOutput[];
  /**
   * contrôle préconisations du rapport.verdict
   * « Préconisation 1 : Créer et inscrire des indicateurs et objectifs communs dans les COG et CPOG » (Innovations en
   * prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « On peut imaginer par exemple que les taux de participation à atteindre lors de campagnes de prévention commune
   * soit définis en interrégime ou en interbranche » (Innovations en prévention : quelles coopérations entre
   * organismes de sécurité sociale ?)
   * « Ces objectifs transverses pourraient être inclus dans le calcul de la prime d'intéressement des agents »
   * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « Les caisses nationales doivent encourager la discussion entre directeurs d'organismes sur un même territoire »
   * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « Par exemple, les CPOG pourraient instituer un objectif croissant de coopération interbranches ou interrégimes »
   * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « Préconisation 2 : Renforcer la gouvernance partagée au sein des structures de coopération Pour les coopérations
   * passant par des structures formelles ou des conventions, il convient de renforcer la gouvernance partagée et
   * d'aller plus loin en y alternant les rôles » (Innovations en prévention : quelles coopérations entre organismes
   * de sécurité sociale ?)
   * « Ces attributions peuvent être alternées par roulement » (Innovations en prévention : quelles coopérations entre
   * organismes de sécurité sociale ?)
   * « Même si ces coopérations présentent une asymétrie de taille qui pourrait conduire à confier l'ensemble des
   * décisions au régime ou à la caisse ayant le plus d'assurés » (Innovations en prévention : quelles coopérations
   * entre organismes de sécurité sociale ?)
   * « Une réelle gouvernance partagée et alternée doit guider la mise en place des coopérations » (Innovations en
   * prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « La logique d'une égale compétence des régimes peut encourager à organiser une gouvernance partagée et alternée
   * » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « Préconisation 3 : Faire vivre et assurer le bilan et le suivi des partenariats » (Innovations en prévention :
   * quelles coopérations entre organismes de sécurité sociale ?)
   * « d'investissement. Les parties prenantes doivent en assurer la bonne réalisation, le suivi, et la pérennité via
   * des ajustements si nécessaire. 2. Des systèmes » (Innovations en prévention : quelles coopérations entre
   * organismes de sécurité sociale ?)
   * « il faut que celles-ci récompensent les organismes qui mettent leurs moyens en commun » (Innovations en
   * prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « Préconisation 4 : Poursuivre l'amélioration du pilotage des projets informatiques, unifier leur gouvernance et
   * harmoniser l'architecture des SI entre les différentes branches » (Innovations en prévention : quelles
   * coopérations entre organismes de sécurité sociale ?)
   * « En effet, la mise en place d'une coopération efficace entre institutions passe par un meilleur interfaçage des
   * différents systèmes d'information » (Innovations en prévention : quelles coopérations entre organismes de
   * sécurité sociale ?)
   * « Préconisation 5 : Poursuivre la démarche de coopération entre organismes déjà entreprise dans le domaine du
   * Bien vieillir et de la naissance d'un enfant, en l'étendant à de nouveaux acteurs » (Innovations en prévention :
   * quelles coopérations entre organismes de sécurité sociale ?)
   * « il conviendrait de l'étendre à l'ensemble des acteurs de la sécurité sociale concernée (assurance maladie et
   * assurance familiale) et non uniquement à certains d'entre eux » (Innovations en prévention : quelles coopérations
   * entre organismes de sécurité sociale ?)
   * « Cependant si le parcours de prévention « Bien vieillir » a été développé en coopération avec la CNAV, le RSI et
   * la MSA, celui-ci reste incomplet » (Innovations en prévention : quelles coopérations entre organismes de sécurité
   * sociale ?)
   * « Préconisation 6 : Etendre cette coopération, qui pourrait à terme toucher l'ensemble des parcours de prévention
   * existants » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « Préconisation 7 : Développer un guichet unique virtuel de prévention en interne » (Innovations en prévention :
   * quelles coopérations entre organismes de sécurité sociale ?)
   * « Préconisation 8 : Intégrer l'ensemble des outils de détection au sein des Observatoires Régionaux des
   * situations de fragilité » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale
   * ?)
   * « Les Observatoires seraient dès lors élargi à l'ensemble des situations de fragilité et pas uniquement à celles
   * des personnes âgées » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « Préconisation 9 : Intégrer l'ensemble de ces données dans un fichier et une application métier unique »
   * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « Préconisation 10 : mettre en place des actions in situ, au plus près des publics fragiles et adaptées à leurs
   * spécificités, dans le cadre de parcours de prévention » (Innovations en prévention : quelles coopérations entre
   * organismes de sécurité sociale ?)
   * « Le développement d'action in situ, directement dans les lieux de vie des personnes précaires pourrait par
   * ailleurs permettre de mieux les toucher » (Innovations en prévention : quelles coopérations entre organismes de
   * sécurité sociale ?)
   * « Accompagner les professionnels afin de les aider à porter des actions ou des ateliers adaptés, en présence des
   * personnes concernées semble être une piste à encourager » (Innovations en prévention : quelles coopérations entre
   * organismes de sécurité sociale ?)
   * « Préconisation 11 : Instituer un accompagnant numérique unique, dans le cadre d'un parcours numérique
   * inter-organismes » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « Un accompagnant numérique unique, dans le cadre d'un parcours numérique inter-organismes pourrait former les
   * personnes peu à l'aise avec le numérique à faire leurs démarches en ligne » (Innovations en prévention : quelles
   * coopérations entre organismes de sécurité sociale ?)
   * « Par ailleurs, élargir la prévention à la formation aux outils numériques est une nécessité dans le parcours de
   * prévention » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   */
  readonly verdictDePreconisationsDuRapport: Verdict;
  /**
   * contrôle préconisations du rapport.manquants
   * « Préconisation 1 : Créer et inscrire des indicateurs et objectifs communs dans les COG et CPOG » (Innovations en
   * prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « On peut imaginer par exemple que les taux de participation à atteindre lors de campagnes de prévention commune
   * soit définis en interrégime ou en interbranche » (Innovations en prévention : quelles coopérations entre
   * organismes de sécurité sociale ?)
   * « Ces objectifs transverses pourraient être inclus dans le calcul de la prime d'intéressement des agents »
   * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « Les caisses nationales doivent encourager la discussion entre directeurs d'organismes sur un même territoire »
   * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « Par exemple, les CPOG pourraient instituer un objectif croissant de coopération interbranches ou interrégimes »
   * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « Préconisation 2 : Renforcer la gouvernance partagée au sein des structures de coopération Pour les coopérations
   * passant par des structures formelles ou des conventions, il convient de renforcer la gouvernance partagée et
   * d'aller plus loin en y alternant les rôles » (Innovations en prévention : quelles coopérations entre organismes
   * de sécurité sociale ?)
   * « Ces attributions peuvent être alternées par roulement » (Innovations en prévention : quelles coopérations entre
   * organismes de sécurité sociale ?)
   * « Même si ces coopérations présentent une asymétrie de taille qui pourrait conduire à confier l'ensemble des
   * décisions au régime ou à la caisse ayant le plus d'assurés » (Innovations en prévention : quelles coopérations
   * entre organismes de sécurité sociale ?)
   * « Une réelle gouvernance partagée et alternée doit guider la mise en place des coopérations » (Innovations en
   * prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « La logique d'une égale compétence des régimes peut encourager à organiser une gouvernance partagée et alternée
   * » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « Préconisation 3 : Faire vivre et assurer le bilan et le suivi des partenariats » (Innovations en prévention :
   * quelles coopérations entre organismes de sécurité sociale ?)
   * « d'investissement. Les parties prenantes doivent en assurer la bonne réalisation, le suivi, et la pérennité via
   * des ajustements si nécessaire. 2. Des systèmes » (Innovations en prévention : quelles coopérations entre
   * organismes de sécurité sociale ?)
   * « il faut que celles-ci récompensent les organismes qui mettent leurs moyens en commun » (Innovations en
   * prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « Préconisation 4 : Poursuivre l'amélioration du pilotage des projets informatiques, unifier leur gouvernance et
   * harmoniser l'architecture des SI entre les différentes branches » (Innovations en prévention : quelles
   * coopérations entre organismes de sécurité sociale ?)
   * « En effet, la mise en place d'une coopération efficace entre institutions passe par un meilleur interfaçage des
   * différents systèmes d'information » (Innovations en prévention : quelles coopérations entre organismes de
   * sécurité sociale ?)
   * « Préconisation 5 : Poursuivre la démarche de coopération entre organismes déjà entreprise dans le domaine du
   * Bien vieillir et de la naissance d'un enfant, en l'étendant à de nouveaux acteurs » (Innovations en prévention :
   * quelles coopérations entre organismes de sécurité sociale ?)
   * « il conviendrait de l'étendre à l'ensemble des acteurs de la sécurité sociale concernée (assurance maladie et
   * assurance familiale) et non uniquement à certains d'entre eux » (Innovations en prévention : quelles coopérations
   * entre organismes de sécurité sociale ?)
   * « Cependant si le parcours de prévention « Bien vieillir » a été développé en coopération avec la CNAV, le RSI et
   * la MSA, celui-ci reste incomplet » (Innovations en prévention : quelles coopérations entre organismes de sécurité
   * sociale ?)
   * « Préconisation 6 : Etendre cette coopération, qui pourrait à terme toucher l'ensemble des parcours de prévention
   * existants » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « Préconisation 7 : Développer un guichet unique virtuel de prévention en interne » (Innovations en prévention :
   * quelles coopérations entre organismes de sécurité sociale ?)
   * « Préconisation 8 : Intégrer l'ensemble des outils de détection au sein des Observatoires Régionaux des
   * situations de fragilité » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale
   * ?)
   * « Les Observatoires seraient dès lors élargi à l'ensemble des situations de fragilité et pas uniquement à celles
   * des personnes âgées » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « Préconisation 9 : Intégrer l'ensemble de ces données dans un fichier et une application métier unique »
   * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « Préconisation 10 : mettre en place des actions in situ, au plus près des publics fragiles et adaptées à leurs
   * spécificités, dans le cadre de parcours de prévention » (Innovations en prévention : quelles coopérations entre
   * organismes de sécurité sociale ?)
   * « Le développement d'action in situ, directement dans les lieux de vie des personnes précaires pourrait par
   * ailleurs permettre de mieux les toucher » (Innovations en prévention : quelles coopérations entre organismes de
   * sécurité sociale ?)
   * « Accompagner les professionnels afin de les aider à porter des actions ou des ateliers adaptés, en présence des
   * personnes concernées semble être une piste à encourager » (Innovations en prévention : quelles coopérations entre
   * organismes de sécurité sociale ?)
   * « Préconisation 11 : Instituer un accompagnant numérique unique, dans le cadre d'un parcours numérique
   * inter-organismes » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « Un accompagnant numérique unique, dans le cadre d'un parcours numérique inter-organismes pourrait former les
   * personnes peu à l'aise avec le numérique à faire leurs démarches en ligne » (Innovations en prévention : quelles
   * coopérations entre organismes de sécurité sociale ?)
   * « Par ailleurs, élargir la prévention à la formation aux outils numériques est une nécessité dans le parcours de
   * prévention » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   */
  readonly manquantsDePreconisationsDuRapport: readonly PieceManquanteDePreconisationsDuRapportOutput[];
  /**
   * contrôle conditions d'un parcours coordonné.verdict
   * « De mettre en place des parcours de prévention en fonction du public cible et non en fonction de thématique »
   * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « D'instaurer la coopération dès la mise en place des parcours et à chaque étape de leur réajustement éventuel »
   * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « D'instaurer la coopération dès la mise en place des parcours et à chaque étape de leur réajustement éventuel »
   * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « D'identifier pour chaque parcours un organisme pilote » (Innovations en prévention : quelles coopérations entre
   * organismes de sécurité sociale ?)
   * « De prévoir et de formaliser une évaluation régulière des parcours de prévention coordonnés » (Innovations en
   * prévention : quelles coopérations entre organismes de sécurité sociale ?)
   */
  readonly verdictDeConditionsDUnParcoursCoordonne: Verdict;
  /**
   * contrôle conditions d'un parcours coordonné.manquants
   * « De mettre en place des parcours de prévention en fonction du public cible et non en fonction de thématique »
   * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « D'instaurer la coopération dès la mise en place des parcours et à chaque étape de leur réajustement éventuel »
   * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « D'instaurer la coopération dès la mise en place des parcours et à chaque étape de leur réajustement éventuel »
   * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « D'identifier pour chaque parcours un organisme pilote » (Innovations en prévention : quelles coopérations entre
   * organismes de sécurité sociale ?)
   * « De prévoir et de formaliser une évaluation régulière des parcours de prévention coordonnés » (Innovations en
   * prévention : quelles coopérations entre organismes de sécurité sociale ?)
   */
  readonly manquantsDeConditionsDUnParcoursCoordonne: readonly PieceManquanteDeConditionsDUnParcoursCoordonneOutput[];
  /**
   * contrôle application métier de détection.verdict
   * « Cela impliquerait la création d'une application métier interbranche et inter-organisme reprenant les différents
   * outils de détection des publics fragiles (observatoire des fragilités, PFIDASS, datamining, EPICES et grille
   * FRAGIRE) » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « (observatoire des fragilités, PFIDASS, datamining, EPICES et grille FRAGIRE) » (Innovations en prévention :
   * quelles coopérations entre organismes de sécurité sociale ?)
   * « (observatoire des fragilités, PFIDASS, datamining, EPICES et grille FRAGIRE) » (Innovations en prévention :
   * quelles coopérations entre organismes de sécurité sociale ?)
   * « (observatoire des fragilités, PFIDASS, datamining, EPICES et grille FRAGIRE) » (Innovations en prévention :
   * quelles coopérations entre organismes de sécurité sociale ?)
   * « (observatoire des fragilités, PFIDASS, datamining, EPICES et grille FRAGIRE) » (Innovations en prévention :
   * quelles coopérations entre organismes de sécurité sociale ?)
   * « Cette application métier devra être compatibles pour l'ensemble des caisses et organismes, et prioritairement
   * pour celles qui seront organisme pivot dans le cadre de parcours de prévention liés aux personnes fragilisées »
   * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   */
  readonly verdictDApplicationMetierDeDetection: Verdict;
  /**
   * contrôle application métier de détection.manquants
   * « Cela impliquerait la création d'une application métier interbranche et inter-organisme reprenant les différents
   * outils de détection des publics fragiles (observatoire des fragilités, PFIDASS, datamining, EPICES et grille
   * FRAGIRE) » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « (observatoire des fragilités, PFIDASS, datamining, EPICES et grille FRAGIRE) » (Innovations en prévention :
   * quelles coopérations entre organismes de sécurité sociale ?)
   * « (observatoire des fragilités, PFIDASS, datamining, EPICES et grille FRAGIRE) » (Innovations en prévention :
   * quelles coopérations entre organismes de sécurité sociale ?)
   * « (observatoire des fragilités, PFIDASS, datamining, EPICES et grille FRAGIRE) » (Innovations en prévention :
   * quelles coopérations entre organismes de sécurité sociale ?)
   * « (observatoire des fragilités, PFIDASS, datamining, EPICES et grille FRAGIRE) » (Innovations en prévention :
   * quelles coopérations entre organismes de sécurité sociale ?)
   * « Cette application métier devra être compatibles pour l'ensemble des caisses et organismes, et prioritairement
   * pour celles qui seront organisme pivot dans le cadre de parcours de prévention liés aux personnes fragilisées »
   * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   */
  readonly manquantsDApplicationMetierDeDetection: readonly PieceManquanteDeApplicationMetierDeDetectionOutput[];
  /**
   * barème poids (point, × 100)
   * relevé : Score EPICES : poids de deux logiciels publics, questions de 2i2l.fr et de medicalcul.mgdsoft.fr,
   * fiabilité C
   */
  readonly poids: string;
  /** décompte points d'EPICES (point, × 100) */
  readonly pointsDEpices: string;
  /** règle vulnérable selon EPICES */
  readonly vulnerableSelonEpices: boolean;
  /** barème public détecté */
  readonly publicDetecte: PublicDUnOutil;
  /** règle années de plus */
  readonly anneesDePlus: number;
  /**
   * règle public du PAERPA
   * « Le programme PAERPA, qui cible les personnes âgées en risque de perte d'autonomie » (Innovations en prévention
   * : quelles coopérations entre organismes de sécurité sociale ?)
   * « un parcours de santé plus fluide pour les personnes de plus de 75 ans » (Innovations en prévention : quelles
   * coopérations entre organismes de sécurité sociale ?)
   */
  readonly publicDuPaerpa: boolean;
  /**
   * règle facteur à surveiller
   * « en se donnant pour objectifs de surveiller les 4 facteurs d'hospitalisation évitables les plus courants »
   * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   */
  readonly facteurASurveiller: boolean;
  /** règle plan personnalisé de santé visé */
  readonly planPersonnaliseDeSanteVise: boolean;
  /**
   * règle jour du bilan à six mois
   * « un modèle de bilan à 6 mois » (Innovations en prévention : quelles coopérations entre organismes de sécurité
   * sociale ?)
   */
  readonly jourDuBilanASixMois: string;
  /** règle plateforme ouverte */
  readonly plateformeOuverte: boolean;
  /** règle invité à l'examen par la CARSAT */
  readonly inviteALExamenParLaCarsat: boolean;
  /**
   * règle prioritaire pour l'examen
   * « il est destiné en priorité aux personnes de plus de 16 ans éloignées du système de santé et en situation de
   * précarité, qui ne bénéficient pas d'un suivi médical régulier réalisé par le médecin traitant, ni des dispositifs
   * d'offre de prévention organisée comme les dépistages des cancers par exemple » (Innovations en prévention :
   * quelles coopérations entre organismes de sécurité sociale ?)
   */
  readonly prioritairePourLExamen: boolean;
  /**
   * règle reste à la charge du consultant (%, × 100)
   * « totalement pris en charge par l'Assurance Maladie » (Innovations en prévention : quelles coopérations entre
   * organismes de sécurité sociale ?)
   */
  readonly resteALaChargeDuConsultant: string;
  /**
   * règle atelier de la CARSAT
   * « Les consultants identifiés sont alors orientés par le CES vers un atelier organisé par la CARSAT sur cette
   * thématique de prévention » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale
   * ?)
   * « lors des EPS, des thématiques de préventions prioritaires sont repérées chez les consultants seniors »
   * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   */
  readonly atelierDeLaCarsat: boolean;
  /** règle famille nombreuse */
  readonly familleNombreuse: boolean;
  /**
   * règle faibles revenus
   * « 7299 ont été retenu à partir d'un critère de quotient familial » (Innovations en prévention : quelles
   * coopérations entre organismes de sécurité sociale ?)
   */
  readonly faiblesRevenus: boolean;
  /** règle famille invitée à l'examen */
  readonly familleInviteeALExamen: boolean;
  /** règle partenariat ouvert */
  readonly partenariatOuvert: boolean;
  /**
   * règle public du GIE IMPA
   * « entre les caisses de retraite membres CARSAT, MSA et RSI, en faveur du maintien à domicile des personnes
   * retraitées Gir 5 et 6 ou Gir 4 temporaires, fragilisées par leur état de santé » (Innovations en prévention :
   * quelles coopérations entre organismes de sécurité sociale ?)
   */
  readonly publicDuGieImpa: boolean;
  /**
   * règle grille Fragire applicable
   * « la grille FRAGIRE vise à détecter, parmi les retraités non dépendants (classés en GIR 5 et 6), les personnes en
   * situation à risque et identifier leur niveau de fragilité » (Innovations en prévention : quelles coopérations
   * entre organismes de sécurité sociale ?)
   */
  readonly grilleFragireApplicable: boolean;
  /**
   * règle croisement des données permis
   * « qui autorise le croisement de données nominatives entre OSS pour préserver l'autonomie des plus de 55 ans »
   * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   */
  readonly croisementDesDonneesPermis: boolean;
  /**
   * règle public de Bonne journée bonne santé
   * « un dispositif à destination des personnes de plus de 55 ans en situation de précarité économique, sociale ou
   * culturelle, éloignées du système de santé » (Innovations en prévention : quelles coopérations entre organismes de
   * sécurité sociale ?)
   */
  readonly publicDeBonneJourneeBonneSante: boolean;
  /** règle orientation à l'accueil */
  readonly orientationALAccueil: Equipe;
  /**
   * barème branche pilote
   * « une branche devrait être identifiée comme pilote de ce parcours : celle-ci devra être la caisse en première
   * ligne par rapport au public cible déterminé » (Innovations en prévention : quelles coopérations entre organismes
   * de sécurité sociale ?)
   */
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
  /**
   * barème financement de la structure
   * « Au niveau financier, le GIE s'autofinance en partie grâce à son activité de structure évaluatrice »
   * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « Elles sont autonomes financièrement » (Innovations en prévention : quelles coopérations entre organismes de
   * sécurité sociale ?)
   * « Le GIE demande également des subventions aux caisses de MSA, CARSAT, du RSI, aux caisses nationales, à la
   * conférence des financeurs (CNSA), aux ARS, aux conseils départementaux » (Innovations en prévention : quelles
   * coopérations entre organismes de sécurité sociale ?)
   */
  readonly financementDeLaStructure: Financement;
  /**
   * barème personnel de la structure
   * « Le CAP ne possède pas de salariés mais des moyens financiers mis à disposition par les régimes membres »
   * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
   * « Les salariés des ASEPT sont ceux de l'association. Il existe parfois des mises à disposition de personnel des
   * caisses de MSA ponctuelle, notamment dans le cadre du démarrage de l'activité » (Innovations en prévention :
   * quelles coopérations entre organismes de sécurité sociale ?)
   * « Le GIE IMPA fonctionne grâce à des salariés en propre, une trentaine environ, sous convention collective MSA.
   * Des chargés de missions sont également mis à disposition par la CARSAT » (Innovations en prévention : quelles
   * coopérations entre organismes de sécurité sociale ?)
   */
  readonly personnelDeLaStructure: Personnel;
  /** règle employeur */
  readonly employeur: FormeJuridique;
  /** règle évaluation confiée au GIE IMPA */
  readonly evaluationConfieeAuGieImpa: boolean;
  /**
   * règle financé par l'ARS
   * « En effet des dispositifs tels que PAERPA, PTA ou CTPS sont financés par les ARS à partir des fonds
   * d'intervention régionaux dédiés notamment à la prévention » (Innovations en prévention : quelles coopérations
   * entre organismes de sécurité sociale ?)
   */
  readonly financeParLArs: boolean;
  /** règle membre */
  readonly membre: boolean;
  /** règle directeur */
  readonly directeur: Regime;
  /** règle président */
  readonly president: Regime;
  /** règle gouvernance d'une ASEPT */
  readonly gouvernanceDUneAsept: Gouvernance;
  /**
   * règle convention de courte durée
   * « volonté. La signature d'une convention, souvent pour une durée courte (1 à 2 ans) ne constitue pas en elle-même
   * un gage d'engagement et d'investissement » (Innovations en prévention : quelles coopérations entre organismes de
   * sécurité sociale ?)
   * « demeure. La signature d'une convention, souvent pour une durée courte (1 à 2 ans) » (Innovations en prévention
   * : quelles coopérations entre organismes de sécurité sociale ?)
   */
  readonly conventionDeCourteDuree: boolean;
  /** règle partie à la convention */
  readonly partieALaConvention: boolean;
  /** règle année de l'avenant */
  readonly anneeDeLAvenant: number;
  /** barème jour de signature */
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
  /** retraité */
  readonly retraite: boolean;
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
  /** Heure de l'appel (14 h 30 s'écrit 14,5) (h × 100) */
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
  /** « Plus de 75 ans » : dès que l'anniversaire est passé, ou à l'âge entier suivant ? */
  readonly ageDepasse: AgeDepasse;
  /** Le « travail formalisé » est-il demandé aux personnes fragiles aussi, ou aux seuls malades chroniques ? */
  readonly porteeDuTravailFormalise: PorteeDuTravailFormalise;
  /** Une famille est-elle nombreuse avec quatre enfants, ou avec plus de quatre ? */
  readonly tailleDUneFamilleNombreuse: TailleDUneFamilleNombreuse;
  /** Les « faibles revenus » sont-ils demandés aux familles monoparentales aussi ? */
  readonly porteeDesFaiblesRevenus: PorteeDesFaiblesRevenus;
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
  /** « Plus de 75 ans » : dès que l'anniversaire est passé, ou à l'âge entier suivant ? */
  readonly ageDepasse: AgeDepasse;
  /** Le « travail formalisé » est-il demandé aux personnes fragiles aussi, ou aux seuls malades chroniques ? */
  readonly porteeDuTravailFormalise: PorteeDuTravailFormalise;
  /** Une famille est-elle nombreuse avec quatre enfants, ou avec plus de quatre ? */
  readonly tailleDUneFamilleNombreuse: TailleDUneFamilleNombreuse;
  /** Les « faibles revenus » sont-ils demandés aux familles monoparentales aussi ? */
  readonly porteeDesFaiblesRevenus: PorteeDesFaiblesRevenus;
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

// ------------------------------------------------------------------------ The rules

/** Days are counted from 1970-01-01. */
const DAY_2008_06_23 = 14053;
const DAY_2009_05_13 = 14377;
const DAY_2014_01_01 = 16071;
const DAY_2014_12_31 = 16435;
const DAY_2015_01_01 = 16436;
const DAY_2017_03_01 = 17226;
const DAY_2017_03_31 = 17256;
const DAY_2017_04_01 = 17257;
const DAY_2017_04_30 = 17286;
const DAY_2017_05_01 = 17287;
const DAY_2017_05_31 = 17317;
const DAY_2017_06_01 = 17318;
const DAY_2019_01_01 = 17897;

// chiffres.attendu:173
/**
 * paramètre nombre de réponses
 * « Finalement, 20 caisses ont répondu sur 35 » (Innovations en prévention : quelles coopérations entre organismes de
 * sécurité sociale ?)
 */
const NOMBRE_DE_REPONSES: number = 20;

// chiffres.attendu:186
/**
 * règle nombre de remarques
 * « Quand elles en formulent (dans 35% des cas) » (Innovations en prévention : quelles coopérations entre organismes
 * de sécurité sociale ?)
 */
function nombreDeRemarques(): number {
  return roundScaled(NOMBRE_DE_REPONSES * 35, 2, 1, 0, 'nearest', 'nombre de remarques');
}

// chiffres.attendu:199
/** règle baisse minimale (nombre, exact) */
function baisseMinimale(dossier: Dossier): Fraction {
  // « et de 2 à 2,5% par an de son effectif » (Innovations en prévention : quelles coopérations entre organismes
  // de sécurité sociale ?)
  if (dossier.baseDeLaBaisse === "effectif de l'année précédente")
    return subtractExact(
      { n: 100, d: 1 },
      multiplyExact(
        multiplyExact(
          multiplyExact(
            multiplyExact(
              multiplyExact(
                { n: 100, d: 1 },
                divideExact({ n: 49, d: 1 }, { n: 50, d: 1 }, 'baisse minimale'),
                'baisse minimale',
              ),
              divideExact({ n: 49, d: 1 }, { n: 50, d: 1 }, 'baisse minimale'),
              'baisse minimale',
            ),
            divideExact({ n: 49, d: 1 }, { n: 50, d: 1 }, 'baisse minimale'),
            'baisse minimale',
          ),
          divideExact({ n: 49, d: 1 }, { n: 50, d: 1 }, 'baisse minimale'),
          'baisse minimale',
        ),
        divideExact({ n: 49, d: 1 }, { n: 50, d: 1 }, 'baisse minimale'),
        'baisse minimale',
      ),
      'baisse minimale',
    );
  // sans source : lecture « effectif du départ » de la question « base de la baisse »
  return toExact(2 * 5, 0, 'baisse minimale');
}

// chiffres.attendu:205
/** règle baisse maximale (nombre, exact) */
function baisseMaximale(dossier: Dossier): Fraction {
  // « et de 2 à 2,5% par an de son effectif » (Innovations en prévention : quelles coopérations entre organismes
  // de sécurité sociale ?)
  if (dossier.baseDeLaBaisse === "effectif de l'année précédente")
    return subtractExact(
      { n: 100, d: 1 },
      multiplyExact(
        multiplyExact(
          multiplyExact(
            multiplyExact(
              multiplyExact(
                { n: 100, d: 1 },
                divideExact({ n: 39, d: 1 }, { n: 40, d: 1 }, 'baisse maximale'),
                'baisse maximale',
              ),
              divideExact({ n: 39, d: 1 }, { n: 40, d: 1 }, 'baisse maximale'),
              'baisse maximale',
            ),
            divideExact({ n: 39, d: 1 }, { n: 40, d: 1 }, 'baisse maximale'),
            'baisse maximale',
          ),
          divideExact({ n: 39, d: 1 }, { n: 40, d: 1 }, 'baisse maximale'),
          'baisse maximale',
        ),
        divideExact({ n: 39, d: 1 }, { n: 40, d: 1 }, 'baisse maximale'),
        'baisse maximale',
      ),
      'baisse maximale',
    );
  // sans source : lecture « effectif du départ » de la question « base de la baisse »
  return toExact(25 * 5, 1, 'baisse maximale');
}

// chiffres.attendu:220
/** règle taux de l'expérimentation (nombre, exact) */
function tauxDeLExperimentation(dossier: Dossier): Fraction {
  // « sur les 373 personnes s'étant inscrites à la suite des 7299 invitations envoyées » (Innovations en
  // prévention : quelles coopérations entre organismes de sécurité sociale ?)
  if (dossier.tauxCompare === 'inscriptions')
    return divideExact(
      toExact(100 * 373, 0, "taux de l'expérimentation"),
      { n: 7299, d: 1 },
      "taux de l'expérimentation",
    );
  // « la réalisation de 247 bilans de santé » (Innovations en prévention : quelles coopérations entre organismes
  // de sécurité sociale ?)
  return divideExact(
    toExact(100 * 247, 0, "taux de l'expérimentation"),
    { n: 7299, d: 1 },
    "taux de l'expérimentation",
  );
}

// chiffres.attendu:234
/** règle âge moyen des femmes (nombre, × 10) */
function ageMoyenDesFemmes(dossier: Dossier): number {
  // « 89% de femmes, de moyenne d'âge 40,6 ans » (Innovations en prévention : quelles coopérations entre
  // organismes de sécurité sociale ?)
  if (dossier.populationDeLAgeMoyen === 'femmes examinées') return 406;
  // sans source : l'âge moyen des seules femmes n'est alors pas imprimé
  return unanswered();
}

// listes.attendu:238
/** règle niveaux comptés */
function niveauxComptes(dossier: Dossier): number {
  // « Au sein des parcours de vie, le parcours de santé regroupe » (Innovations en prévention : quelles
  // coopérations entre organismes de sécurité sociale ?)
  if (dossier.niveauxDeLaTypologie === 'niveaux emboîtés')
    return ['parcours de vie', 'parcours de santé', 'parcours de soins', 'parcours de prévention'].length - 1;
  // « et le parcours de prévention, qui a 3 objectifs principaux » (Innovations en prévention : quelles
  // coopérations entre organismes de sécurité sociale ?)
  return ['parcours de vie', 'parcours de santé', 'parcours de soins', 'parcours de prévention'].length;
}

// chiffres.attendu:242
/** barème imprimé.lignes */
function imprimeLignes(dossier: Dossier, kept: Kept, verification: Verification): ImprimeLignes {
  const nombreDeRemarquesValue = nombreDeRemarques();
  switch (verification) {
    case 'rang de la France':
      // « Si l'on mesure l'espérance de vie à 65 ans, la France est classée 2ème de l'OCDE » (Innovations en
      // prévention : quelles coopérations entre organismes de sécurité sociale ?)
      return {
        imprime: 200,
        calcul: null,
        baseDuCalcul: 'sans calcul',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'sans comparaison',
        mesureDuChiffre: 'quantité',
      };
    case 'écart de vie en bonne santé':
      // « il est en France en 2016 de 64,1 ans pour les femmes et 62,7 ans pour les hommes » (Innovations en
      // prévention : quelles coopérations entre organismes de sécurité sociale ?)
      return {
        imprime: null,
        calcul: toExact(641 - 627, 1, 'imprimé.lignes'),
        baseDuCalcul: 'opérandes imprimés',
        arrondiDuRapport: 'dixième',
        attenteDuCalcul: 'sans comparaison',
        mesureDuChiffre: 'ans',
      };
    case 'réduction du budget':
      // « une réduction de 15% de son budget de fonctionnement » (Innovations en prévention : quelles coopérations
      // entre organismes de sécurité sociale ?)
      return {
        imprime: 1500,
        calcul: null,
        baseDuCalcul: 'sans calcul',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'sans comparaison',
        mesureDuChiffre: 'pour cent',
      };
    case "durée d'une COG":
      // « son budget de fonctionnement sur les 5 ans à venir […] La nouvelle COG 2018-2022 de l'assurance maladie »
      // (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
      return {
        imprime: 500,
        calcul: toExact(2022 - 2018 + 1, 0, 'imprimé.lignes'),
        baseDuCalcul: 'opérandes imprimés',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'égal',
        mesureDuChiffre: 'ans',
      };
    case 'effectif perdu en cinq ans au moins':
      // « sur les 5 ans à venir et de 2 à 2,5% par an de son effectif » (Innovations en prévention : quelles
      // coopérations entre organismes de sécurité sociale ?)
      return {
        imprime: null,
        calcul: baisseMinimale(dossier),
        baseDuCalcul: 'opérandes imprimés',
        arrondiDuRapport: 'centième',
        attenteDuCalcul: 'sans comparaison',
        mesureDuChiffre: 'pour cent',
      };
    case 'effectif perdu en cinq ans au plus':
      // « sur les 5 ans à venir et de 2 à 2,5% par an de son effectif » (Innovations en prévention : quelles
      // coopérations entre organismes de sécurité sociale ?)
      return {
        imprime: null,
        calcul: baisseMaximale(dossier),
        baseDuCalcul: 'opérandes imprimés',
        arrondiDuRapport: 'centième',
        attenteDuCalcul: 'sans comparaison',
        mesureDuChiffre: 'pour cent',
      };
    case 'visages de la coopération':
      // « D'une façon générale, elle prend trois visages » (Innovations en prévention : quelles coopérations entre
      // organismes de sécurité sociale ?)
      return {
        imprime: 300,
        calcul: toExact(
          ['mutualisation de moyens', 'actions communes', 'financement de structures'].length,
          0,
          'imprimé.lignes',
        ),
        baseDuCalcul: 'liste comptée',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'égal',
        mesureDuChiffre: 'quantité',
      };
    case "conception commune d'outils":
      // « Les coopérations auxquelles les caisses de MSA participent reposent à 60% sur la conception commune
      // d'outils et d'actions » (Innovations en prévention : quelles coopérations entre organismes de sécurité
      // sociale ?)
      return {
        imprime: 6000,
        calcul: divideExact(
          toExact(
            100 * roundScaled(NOMBRE_DE_REPONSES * 60, 2, 1, 0, 'nearest', 'imprimé.lignes'),
            0,
            'imprimé.lignes',
          ),
          toExact(NOMBRE_DE_REPONSES, 0, 'imprimé.lignes'),
          'imprimé.lignes',
        ),
        baseDuCalcul: 'caisses ayant répondu',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'égal',
        mesureDuChiffre: 'pour cent',
      };
    case 'structures communes':
      // « à 50% sur des structures communes » (Innovations en prévention : quelles coopérations entre organismes de
      // sécurité sociale ?)
      return {
        imprime: 5000,
        calcul: divideExact(
          toExact(
            100 * roundScaled(NOMBRE_DE_REPONSES * 50, 2, 1, 0, 'nearest', 'imprimé.lignes'),
            0,
            'imprimé.lignes',
          ),
          toExact(NOMBRE_DE_REPONSES, 0, 'imprimé.lignes'),
          'imprimé.lignes',
        ),
        baseDuCalcul: 'caisses ayant répondu',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'égal',
        mesureDuChiffre: 'pour cent',
      };
    case 'mise en commun de fonds':
      // « à 40% à une mise en commun de fonds » (Innovations en prévention : quelles coopérations entre organismes
      // de sécurité sociale ?)
      return {
        imprime: 4000,
        calcul: divideExact(
          toExact(
            100 * roundScaled(NOMBRE_DE_REPONSES * 40, 2, 1, 0, 'nearest', 'imprimé.lignes'),
            0,
            'imprimé.lignes',
          ),
          toExact(NOMBRE_DE_REPONSES, 0, 'imprimé.lignes'),
          'imprimé.lignes',
        ),
        baseDuCalcul: 'caisses ayant répondu',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'égal',
        mesureDuChiffre: 'pour cent',
      };
    case "existence d'une convention":
      // « à 25% sur l'existence d'une convention » (Innovations en prévention : quelles coopérations entre
      // organismes de sécurité sociale ?)
      return {
        imprime: 2500,
        calcul: divideExact(
          toExact(
            100 * roundScaled(NOMBRE_DE_REPONSES * 25, 2, 1, 0, 'nearest', 'imprimé.lignes'),
            0,
            'imprimé.lignes',
          ),
          toExact(NOMBRE_DE_REPONSES, 0, 'imprimé.lignes'),
          'imprimé.lignes',
        ),
        baseDuCalcul: 'caisses ayant répondu',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'égal',
        mesureDuChiffre: 'pour cent',
      };
    case 'coopérations de la COG maladie':
      // « Cependant, une seule coopération interrégime est mentionnée dans le champ de la prévention. Il s'agit,
      // dans le cadre de la détection des cancers, de prendre en charge les invitations au dépistage en interrégime
      // » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
      return {
        imprime: 100,
        calcul: null,
        baseDuCalcul: 'sans calcul',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'sans comparaison',
        mesureDuChiffre: 'quantité',
      };
    case "objectifs d'une action partenariale annoncés":
      // « en poursuivant trois objectifs » (Innovations en prévention : quelles coopérations entre organismes de
      // sécurité sociale ?)
      return {
        imprime: 300,
        calcul: toExact(['gagner en efficience', 'innover', 'cibler certains publics'].length, 0, 'imprimé.lignes'),
        baseDuCalcul: 'liste comptée',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'égal',
        mesureDuChiffre: 'quantité',
      };
    case 'adhérents de la MSA':
      // « ce régime plus petit par le nombre de ses adhérents (4 millions) » (Innovations en prévention : quelles
      // coopérations entre organismes de sécurité sociale ?)
      return {
        imprime: 400000000,
        calcul: null,
        baseDuCalcul: 'sans calcul',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'sans comparaison',
        mesureDuChiffre: 'quantité',
      };
    case "réponse à l'enquête":
      // « 20 caisses ont répondu sur 35, soit 57% » (Innovations en prévention : quelles coopérations entre
      // organismes de sécurité sociale ?)
      return {
        imprime: 5700,
        calcul: divideExact(toExact(100 * 20, 0, 'imprimé.lignes'), { n: 35, d: 1 }, 'imprimé.lignes'),
        baseDuCalcul: 'opérandes imprimés',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'égal',
        mesureDuChiffre: 'pour cent',
      };
    case "facteurs d'hospitalisation annoncés":
      // « surveiller les 4 facteurs d'hospitalisation évitables les plus courants qui concernent les personnes âgées
      // : la dépression, la prise des médicaments » (Innovations en prévention : quelles coopérations entre
      // organismes de sécurité sociale ?)
      return {
        imprime: 400,
        calcul: toExact(['dépression', 'prise des médicaments', 'dénutrition', 'chutes'].length, 0, 'imprimé.lignes'),
        baseDuCalcul: 'liste comptée',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'égal',
        mesureDuChiffre: 'quantité',
      };
    case 'missions de la CTA annoncées':
      // « Cette coordination territoriale, qui peut prendre diverses formes selon le territoire considéré, a trois
      // missions principales » (Innovations en prévention : quelles coopérations entre organismes de sécurité
      // sociale ?)
      return {
        imprime: 300,
        calcul: toExact(
          ['informer et orienter', 'appuyer la coordination', 'apporter une expertise'].length,
          0,
          'imprimé.lignes',
        ),
        baseDuCalcul: 'liste comptée',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'égal',
        mesureDuChiffre: 'quantité',
      };
    case 'modèles de coopération annoncés':
      // « Celles-ci peuvent se regrouper autour de trois modèles principaux » (Innovations en prévention : quelles
      // coopérations entre organismes de sécurité sociale ?)
      return {
        imprime: 300,
        calcul: toExact(['suite de conventions nationales', 'structure locale'].length, 0, 'imprimé.lignes'),
        baseDuCalcul: 'liste comptée',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'égal',
        mesureDuChiffre: 'quantité',
      };
    case 'partenariats annoncés':
      // « trois partenariats en particulier ont été retenu dans le cadre de l'étude » (Innovations en prévention :
      // quelles coopérations entre organismes de sécurité sociale ?)
      return {
        imprime: 300,
        calcul: toExact(
          ['convention pluriannuelle', 'partenariat né en 2008', 'projet de convention'].length,
          0,
          'imprimé.lignes',
        ),
        baseDuCalcul: 'liste comptée',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'égal',
        mesureDuChiffre: 'quantité',
      };
    case "organismes de l'offre commune annoncés":
      // « Les trois organismes adoptent une approche commune de l'évaluation globale des besoins » (Innovations en
      // prévention : quelles coopérations entre organismes de sécurité sociale ?)
      return {
        imprime: 300,
        calcul: toExact(
          ['caisse nationale vieillesse', 'caisse centrale agricole', 'régime des indépendants'].length,
          0,
          'imprimé.lignes',
        ),
        baseDuCalcul: 'liste comptée',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'égal',
        mesureDuChiffre: 'quantité',
      };
    case 'conventions du CETAF annoncées':
      // « Initialement, ces coopérations reposaient sur deux conventions » (Innovations en prévention : quelles
      // coopérations entre organismes de sécurité sociale ?)
      return {
        imprime: 200,
        calcul: toExact(['CNAV et CETAF', 'CNAM et CETAF'].length, 0, 'imprimé.lignes'),
        baseDuCalcul: 'liste comptée',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'égal',
        mesureDuChiffre: 'quantité',
      };
    case "année imprimée de l'avenant":
      // « un avenant en mai 2012 […] signé le 23 juin 2018 » (Innovations en prévention : quelles coopérations entre
      // organismes de sécurité sociale ?)
      return {
        imprime: 201800,
        calcul: { n: 2012, d: 1 },
        baseDuCalcul: 'opérandes imprimés',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'égal',
        mesureDuChiffre: 'année',
      };
    case 'actions partenariales annoncées':
      // « En pratique, quatre types d'actions partenariales ont été menées » (Innovations en prévention : quelles
      // coopérations entre organismes de sécurité sociale ?)
      return {
        imprime: 400,
        calcul: toExact(
          [
            'mutualisation des outils',
            "promotion de l'examen",
            'promotion réciproque',
            'orientation vers les CARSAT',
          ].length,
          0,
          'imprimé.lignes',
        ),
        baseDuCalcul: 'liste comptée',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'égal',
        mesureDuChiffre: 'quantité',
      };
    case "centres d'examens de santé":
      // « Réalisé par un réseau de 85 centres d'examens de santé (CES) » (Innovations en prévention : quelles
      // coopérations entre organismes de sécurité sociale ?)
      return {
        imprime: 8500,
        calcul: null,
        baseDuCalcul: 'sans calcul',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'sans comparaison',
        mesureDuChiffre: 'quantité',
      };
    case "fiches d'information des consultants":
      // « En pratique, cette action a donné lieu à deux fiches » (Innovations en prévention : quelles coopérations
      // entre organismes de sécurité sociale ?)
      return {
        imprime: 200,
        calcul: null,
        baseDuCalcul: 'sans calcul',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'sans comparaison',
        mesureDuChiffre: 'quantité',
      };
    case 'allocataires retenus':
      // « Parmi les 15 764 allocataires « familles monoparentales » ou « famille nombreuse de plus de 4 enfants »,
      // 7299 ont été retenu » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale
      // ?)
      return {
        imprime: null,
        calcul: divideExact(toExact(100 * 7299, 0, 'imprimé.lignes'), { n: 15764, d: 1 }, 'imprimé.lignes'),
        baseDuCalcul: 'opérandes imprimés',
        arrondiDuRapport: 'centième',
        attenteDuCalcul: 'sans comparaison',
        mesureDuChiffre: 'pour cent',
      };
    case 'invitations et allocataires retenus':
      // « 7299 ont été retenu […] à la suite des 7299 invitations envoyées » (Innovations en prévention : quelles
      // coopérations entre organismes de sécurité sociale ?)
      return {
        imprime: 729900,
        calcul: { n: 7299, d: 1 },
        baseDuCalcul: 'opérandes imprimés',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'égal',
        mesureDuChiffre: 'quantité',
      };
    case "année du rapport de l'expérimentation":
      // « Les résultats de cette expérimentation locale ont été présentés le 9 décembre 2010 à la CNAF […]
      // expérimentation locale du partenariat 2008-2010 » (Innovations en prévention : quelles coopérations entre
      // organismes de sécurité sociale ?)
      return {
        imprime: 201800,
        calcul: { n: 2010, d: 1 },
        baseDuCalcul: 'opérandes imprimés',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'égal',
        mesureDuChiffre: 'année',
      };
    case 'structures étudiées annoncées':
      // « Trois exemples de structures seront particulièrement étudiés dans ce rapport » (Innovations en prévention
      // : quelles coopérations entre organismes de sécurité sociale ?)
      return {
        imprime: 300,
        calcul: toExact(['GIE', 'ASEPT', 'CAP'].length, 0, 'imprimé.lignes'),
        baseDuCalcul: 'liste comptée',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'égal',
        mesureDuChiffre: 'quantité',
      };
    case 'ancienneté du GIE IMPA':
      // « Le groupe de recherche-action a également réalisé une enquête en octobre 2018 […] il y a plus de dix ans.
      // En effet, en 2006 se créé le GIE IMPA » (Innovations en prévention : quelles coopérations entre organismes
      // de sécurité sociale ?)
      return {
        imprime: 1000,
        calcul: toExact(2018 - 2006, 0, 'imprimé.lignes'),
        baseDuCalcul: 'opérandes imprimés',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'dépasse',
        mesureDuChiffre: 'ans',
      };
    case 'salariés du GIE IMPA':
      // « Le GIE IMPA fonctionne grâce à des salariés en propre, une trentaine environ » (Innovations en prévention
      // : quelles coopérations entre organismes de sécurité sociale ?)
      return {
        imprime: 3000,
        calcul: null,
        baseDuCalcul: 'sans calcul',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'sans comparaison',
        mesureDuChiffre: 'quantité',
      };
    case 'cycles commandés':
      // « CAP a ainsi commandé 500 cycles d'« ateliers du bien vieillir » » (Innovations en prévention : quelles
      // coopérations entre organismes de sécurité sociale ?)
      return {
        imprime: 50000,
        calcul: null,
        baseDuCalcul: 'sans calcul',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'sans comparaison',
        mesureDuChiffre: 'quantité',
      };
    case 'appels à la plateforme':
      // « 5000 appels ont été passés à la plateforme entre 2015 et 2017 » (Innovations en prévention : quelles
      // coopérations entre organismes de sécurité sociale ?)
      return {
        imprime: 500000,
        calcul: null,
        baseDuCalcul: 'sans calcul',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'sans comparaison',
        mesureDuChiffre: 'quantité',
      };
    case 'médecins qui ont fait un plan':
      // « 60% des médecins traitants ont déjà réalisé un plan personnalisé de soins » (Innovations en prévention :
      // quelles coopérations entre organismes de sécurité sociale ?)
      return {
        imprime: 6000,
        calcul: null,
        baseDuCalcul: 'sans calcul',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'sans comparaison',
        mesureDuChiffre: 'pour cent',
      };
    case "intervenants d'une conférence au moins":
      // « ces dernières peuvent être constituées de 2 ou 3 personnes » (Innovations en prévention : quelles
      // coopérations entre organismes de sécurité sociale ?)
      return {
        imprime: 200,
        calcul: null,
        baseDuCalcul: 'sans calcul',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'sans comparaison',
        mesureDuChiffre: 'quantité',
      };
    case "intervenants d'une conférence au plus":
      // « mobiliser jusqu'à une trentaine d'intervenants » (Innovations en prévention : quelles coopérations entre
      // organismes de sécurité sociale ?)
      return {
        imprime: 3000,
        calcul: null,
        baseDuCalcul: 'sans calcul',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'sans comparaison',
        mesureDuChiffre: 'quantité',
      };
    case 'baisse des hospitalisations évitables':
      // « a permis de baisser de 10% le nombre d'hospitalisations évitables dans la zone » (Innovations en
      // prévention : quelles coopérations entre organismes de sécurité sociale ?)
      return {
        imprime: 1000,
        calcul: null,
        baseDuCalcul: 'sans calcul',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'sans comparaison',
        mesureDuChiffre: 'pour cent',
      };
    case 'hospitalisations évitables à 75 ans et plus':
      // « les moins de 75 ans représentent toujours 43% des hospitalisations évitables » (Innovations en prévention
      // : quelles coopérations entre organismes de sécurité sociale ?)
      return {
        imprime: null,
        calcul: toExact(100 - 43, 0, 'imprimé.lignes'),
        baseDuCalcul: 'opérandes imprimés',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'sans comparaison',
        mesureDuChiffre: 'pour cent',
      };
    case 'entrées par les urgences':
      // « l'entrée à l'hôpital se fait par les urgences pour 40% des plus de 75 ans, contre 24% pour le reste de la
      // population » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
      return {
        imprime: null,
        calcul: divideExact({ n: 40, d: 1 }, { n: 24, d: 1 }, 'imprimé.lignes'),
        baseDuCalcul: 'opérandes imprimés',
        arrondiDuRapport: 'centième',
        attenteDuCalcul: 'sans comparaison',
        mesureDuChiffre: 'fois',
      };
    case "points d'attention du PAERPA annoncés":
      // « Enfin le quatrième point d'attention concerne le modèle économique des coopérations » (Innovations en
      // prévention : quelles coopérations entre organismes de sécurité sociale ?)
      return {
        imprime: 400,
        calcul: toExact(
          ["systèmes d'information", 'dispositifs multiples', "segmentation par l'âge", 'modèle économique'].length,
          0,
          'imprimé.lignes',
        ),
        baseDuCalcul: 'liste comptée',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'égal',
        mesureDuChiffre: 'quantité',
      };
    case 'facteurs de succès du PAERPA annoncés':
      // « trois facteurs clés de succès des coopérations » (Innovations en prévention : quelles coopérations entre
      // organismes de sécurité sociale ?)
      return {
        imprime: 300,
        calcul: toExact(
          ['insertion parmi les acteurs', 'souplesse', 'évolution des pratiques'].length,
          0,
          'imprimé.lignes',
        ),
        baseDuCalcul: 'liste comptée',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'égal',
        mesureDuChiffre: 'quantité',
      };
    case 'collaborateurs réunis':
      // « a rassemblé près de 600 collaborateurs » (Innovations en prévention : quelles coopérations entre
      // organismes de sécurité sociale ?)
      return {
        imprime: 60000,
        calcul: null,
        baseDuCalcul: 'sans calcul',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'sans comparaison',
        mesureDuChiffre: 'quantité',
      };
    case 'actes de Bien vieillir annoncés':
      // « Il comprend 5 actes » (Innovations en prévention : quelles coopérations entre organismes de sécurité
      // sociale ?)
      return {
        imprime: 500,
        calcul: toExact(
          [
            'bien dans ma tête',
            'bien dans mon corps',
            'bien avec les autres',
            'bien chez soi',
            'bien avec ma caisse de retraite',
          ].length,
          0,
          'imprimé.lignes',
        ),
        baseDuCalcul: 'liste comptée',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'égal',
        mesureDuChiffre: 'quantité',
      };
    case 'centres impliqués':
      // « 68 CES impliqués […] 52 CES avaient mis en place effectivement la démarche et 16 CES étaient en cours de
      // mise en place » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
      return {
        imprime: 6800,
        calcul: toExact(52 + 16, 0, 'imprimé.lignes'),
        baseDuCalcul: 'opérandes imprimés',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'égal',
        mesureDuChiffre: 'quantité',
      };
    case 'part des centres impliqués':
      // « un réseau de 85 centres d'examens de santé […] 68 CES impliqués » (Innovations en prévention : quelles
      // coopérations entre organismes de sécurité sociale ?)
      return {
        imprime: null,
        calcul: divideExact(toExact(100 * 68, 0, 'imprimé.lignes'), { n: 85, d: 1 }, 'imprimé.lignes'),
        baseDuCalcul: 'opérandes imprimés',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'sans comparaison',
        mesureDuChiffre: 'pour cent',
      };
    case "taux d'inscription":
      // « sur les 373 personnes s'étant inscrites à la suite des 7299 invitations envoyées. Le taux d'inscription
      // est donc de 5,1% » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
      return {
        imprime: 510,
        calcul: divideExact(toExact(100 * 373, 0, 'imprimé.lignes'), { n: 7299, d: 1 }, 'imprimé.lignes'),
        baseDuCalcul: 'opérandes imprimés',
        arrondiDuRapport: 'dixième',
        attenteDuCalcul: 'égal',
        mesureDuChiffre: 'pour cent',
      };
    case 'taux de réalisation':
      // « la réalisation de 247 bilans de santé sur les 373 personnes s'étant inscrites […] le taux de réalisation
      // de 66,2% » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
      return {
        imprime: 6620,
        calcul: divideExact(toExact(100 * 247, 0, 'imprimé.lignes'), { n: 373, d: 1 }, 'imprimé.lignes'),
        baseDuCalcul: 'opérandes imprimés',
        arrondiDuRapport: 'dixième',
        attenteDuCalcul: 'égal',
        mesureDuChiffre: 'pour cent',
      };
    case 'bilans sur invitations':
      // « la réalisation de 247 bilans de santé […] à la suite des 7299 invitations envoyées » (Innovations en
      // prévention : quelles coopérations entre organismes de sécurité sociale ?)
      return {
        imprime: null,
        calcul: divideExact(toExact(100 * 247, 0, 'imprimé.lignes'), { n: 7299, d: 1 }, 'imprimé.lignes'),
        baseDuCalcul: 'opérandes imprimés',
        arrondiDuRapport: 'centième',
        attenteDuCalcul: 'sans comparaison',
        mesureDuChiffre: 'pour cent',
      };
    case 'part des femmes':
      // « la réalisation de 247 bilans de santé […] composée de 89% de femmes » (Innovations en prévention : quelles
      // coopérations entre organismes de sécurité sociale ?)
      return {
        imprime: 8900,
        calcul: divideExact(
          toExact(100 * roundScaled(247 * 89, 2, 1, 0, 'nearest', 'imprimé.lignes'), 0, 'imprimé.lignes'),
          { n: 247, d: 1 },
          'imprimé.lignes',
        ),
        baseDuCalcul: 'opérandes imprimés',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'égal',
        mesureDuChiffre: 'pour cent',
      };
    case 'femmes examinées':
      // « la réalisation de 247 bilans de santé […] composée de 89% de femmes » (Innovations en prévention : quelles
      // coopérations entre organismes de sécurité sociale ?)
      return {
        imprime: null,
        calcul: toExact(247 * 89, 2, 'imprimé.lignes'),
        baseDuCalcul: 'opérandes imprimés',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'sans comparaison',
        mesureDuChiffre: 'quantité',
      };
    case 'âge moyen':
      // « composée de 89% de femmes, de moyenne d'âge 40,6 ans » (Innovations en prévention : quelles coopérations
      // entre organismes de sécurité sociale ?)
      return {
        imprime: 4060,
        calcul: null,
        baseDuCalcul: 'sans calcul',
        arrondiDuRapport: 'dixième',
        attenteDuCalcul: 'sans comparaison',
        mesureDuChiffre: 'ans',
      };
    case 'part des femmes vulnérables':
      // « composée de 89% de femmes, de moyenne d'âge 40,6 ans. Parmi ces femmes, 84,5% sont vulnérables d'après les
      // critères du score EPICES » (Innovations en prévention : quelles coopérations entre organismes de sécurité
      // sociale ?)
      return {
        imprime: 8450,
        calcul: divideExact(
          toExact(100 * roundScaled(220 * 845, 3, 1, 0, 'nearest', 'imprimé.lignes'), 0, 'imprimé.lignes'),
          { n: 220, d: 1 },
          'imprimé.lignes',
        ),
        baseDuCalcul: 'opérandes imprimés',
        arrondiDuRapport: 'dixième',
        attenteDuCalcul: 'égal',
        mesureDuChiffre: 'pour cent',
      };
    case 'femmes vulnérables':
      // « Parmi ces femmes, 84,5% sont vulnérables d'après les critères du score EPICES » (Innovations en prévention
      // : quelles coopérations entre organismes de sécurité sociale ?)
      return {
        imprime: null,
        calcul: toExact(220 * 845, 3, 'imprimé.lignes'),
        baseDuCalcul: 'opérandes imprimés',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'sans comparaison',
        mesureDuChiffre: 'quantité',
      };
    case 'taux habituel des publics précaires au moins':
      // « des taux de réponses aux envois postaux de l'ordre de 3-4 % pour les publics précaires » (Innovations en
      // prévention : quelles coopérations entre organismes de sécurité sociale ?)
      return {
        imprime: 300,
        calcul: null,
        baseDuCalcul: 'sans calcul',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'sans comparaison',
        mesureDuChiffre: 'pour cent',
      };
    case 'taux habituel des publics précaires au plus':
      // « de l'ordre de 3-4 % pour les publics précaires et des taux de 7-8 % pour les autres publics, le taux de
      // réponse ainsi obtenu dans le cadre de cette expérimentation est donc jugé favorable » (Innovations en
      // prévention : quelles coopérations entre organismes de sécurité sociale ?)
      return {
        imprime: 400,
        calcul: tauxDeLExperimentation(dossier),
        baseDuCalcul: 'opérandes imprimés',
        arrondiDuRapport: 'dixième',
        attenteDuCalcul: 'dépasse',
        mesureDuChiffre: 'pour cent',
      };
    case 'taux habituel des autres publics au moins':
      // « des taux de 7-8 % pour les autres publics » (Innovations en prévention : quelles coopérations entre
      // organismes de sécurité sociale ?)
      return {
        imprime: 700,
        calcul: null,
        baseDuCalcul: 'sans calcul',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'sans comparaison',
        mesureDuChiffre: 'pour cent',
      };
    case 'taux habituel des autres publics au plus':
      // « des taux de 7-8 % pour les autres publics » (Innovations en prévention : quelles coopérations entre
      // organismes de sécurité sociale ?)
      return {
        imprime: 800,
        calcul: null,
        baseDuCalcul: 'sans calcul',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'sans comparaison',
        mesureDuChiffre: 'pour cent',
      };
    case 'face à face et santé au travail':
      // « Le taux d'inscription est donc de 5,1% […] le taux d'acceptation de l'examen de santé est de 50% »
      // (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
      return {
        imprime: 510,
        calcul: { n: 50, d: 1 },
        baseDuCalcul: 'opérandes imprimés',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'dépasse',
        mesureDuChiffre: 'pour cent',
      };
    case 'face à face et services sociaux':
      // « Le taux d'inscription est donc de 5,1% […] le taux obtenu est de 51% » (Innovations en prévention :
      // quelles coopérations entre organismes de sécurité sociale ?)
      return {
        imprime: 510,
        calcul: { n: 51, d: 1 },
        baseDuCalcul: 'opérandes imprimés',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'dépasse',
        mesureDuChiffre: 'pour cent',
      };
    case 'périodes de création annoncées':
      // « On distingue en effet deux périodes dans la création des GIE, ASEPT et autres groupements » (Innovations
      // en prévention : quelles coopérations entre organismes de sécurité sociale ?)
      return {
        imprime: 200,
        calcul: toExact(['période ancienne', 'période récente'].length, 0, 'imprimé.lignes'),
        baseDuCalcul: 'liste comptée',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'égal',
        mesureDuChiffre: 'quantité',
      };
    case 'facteurs de succès des organismes annoncés':
      // « quatre facteurs clés de succès des coopérations » (Innovations en prévention : quelles coopérations entre
      // organismes de sécurité sociale ?)
      return {
        imprime: 400,
        calcul: toExact(
          [
            'impulsion nationale',
            'liberté des acteurs locaux',
            'implication des acteurs locaux',
            "partage d'outils",
          ].length,
          0,
          'imprimé.lignes',
        ),
        baseDuCalcul: 'liste comptée',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'égal',
        mesureDuChiffre: 'quantité',
      };
    case 'branches de 1967':
      // « Les ordonnances Jeanneney de 1967 constituent trois branches séparées selon le risque couvert »
      // (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
      return {
        imprime: 300,
        calcul: null,
        baseDuCalcul: 'sans calcul',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'sans comparaison',
        mesureDuChiffre: 'quantité',
      };
    case 'caisses nationales de 1967':
      // « en créant quatre caisses nationales en charge de leur gestion séparée » (Innovations en prévention :
      // quelles coopérations entre organismes de sécurité sociale ?)
      return {
        imprime: 400,
        calcul: null,
        baseDuCalcul: 'sans calcul',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'sans comparaison',
        mesureDuChiffre: 'quantité',
      };
    case 'caisses qui font une remarque':
      // « Quand elles en formulent (dans 35% des cas) » (Innovations en prévention : quelles coopérations entre
      // organismes de sécurité sociale ?)
      return {
        imprime: 3500,
        calcul: divideExact(
          toExact(
            100 * roundScaled(NOMBRE_DE_REPONSES * 35, 2, 1, 0, 'nearest', 'imprimé.lignes'),
            0,
            'imprimé.lignes',
          ),
          toExact(NOMBRE_DE_REPONSES, 0, 'imprimé.lignes'),
          'imprimé.lignes',
        ),
        baseDuCalcul: 'caisses ayant répondu',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'égal',
        mesureDuChiffre: 'pour cent',
      };
    case 'traits des remarques annoncés':
      // « les caisses font remonter deux traits importants » (Innovations en prévention : quelles coopérations entre
      // organismes de sécurité sociale ?)
      return {
        imprime: 200,
        calcul: toExact(['organisation des coopérations', 'équité dans le pilotage'].length, 0, 'imprimé.lignes'),
        baseDuCalcul: 'liste comptée',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'égal',
        mesureDuChiffre: 'quantité',
      };
    case "remarques sur l'organisation":
      // « Ainsi, 71% des remarques portent sur l'organisation des coopérations » (Innovations en prévention :
      // quelles coopérations entre organismes de sécurité sociale ?)
      return {
        imprime: 7100,
        calcul: divideExact(
          toExact(
            100 * roundScaled(nombreDeRemarquesValue * 71, 2, 1, 0, 'nearest', 'imprimé.lignes'),
            0,
            'imprimé.lignes',
          ),
          toExact(nombreDeRemarquesValue, 0, 'imprimé.lignes'),
          'imprimé.lignes',
        ),
        baseDuCalcul: 'remarques spontanées',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'égal',
        mesureDuChiffre: 'pour cent',
      };
    case "remarques sur l'équité":
      // « Ensuite, 29% des remarques portent directement sur le besoin d'équité » (Innovations en prévention :
      // quelles coopérations entre organismes de sécurité sociale ?)
      return {
        imprime: 2900,
        calcul: divideExact(
          toExact(
            100 * roundScaled(nombreDeRemarquesValue * 29, 2, 1, 0, 'nearest', 'imprimé.lignes'),
            0,
            'imprimé.lignes',
          ),
          toExact(nombreDeRemarquesValue, 0, 'imprimé.lignes'),
          'imprimé.lignes',
        ),
        baseDuCalcul: 'remarques spontanées',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'égal',
        mesureDuChiffre: 'pour cent',
      };
    case 'total des remarques':
      // « 71% des remarques portent sur l'organisation des coopérations […] 29% des remarques portent directement
      // sur le besoin d'équité » (Innovations en prévention : quelles coopérations entre organismes de sécurité
      // sociale ?)
      return {
        imprime: 10000,
        calcul: toExact(71 + 29, 0, 'imprimé.lignes'),
        baseDuCalcul: 'opérandes imprimés',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'égal',
        mesureDuChiffre: 'pour cent',
      };
    case 'domaines prioritaires annoncés':
      // « prioritairement dans les 3 domaines suivants » (Innovations en prévention : quelles coopérations entre
      // organismes de sécurité sociale ?)
      return {
        imprime: 300,
        calcul: toExact(['santé publique', 'santé des enfants', 'éducation thérapeutique'].length, 0, 'imprimé.lignes'),
        baseDuCalcul: 'liste comptée',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'égal',
        mesureDuChiffre: 'quantité',
      };
    case 'réponses pour la santé publique':
      // « l'ensemble du champ de la santé publique (35% des réponses) » (Innovations en prévention : quelles
      // coopérations entre organismes de sécurité sociale ?)
      return {
        imprime: 3500,
        calcul: divideExact(
          toExact(
            100 * roundScaled(NOMBRE_DE_REPONSES * 35, 2, 1, 0, 'nearest', 'imprimé.lignes'),
            0,
            'imprimé.lignes',
          ),
          toExact(NOMBRE_DE_REPONSES, 0, 'imprimé.lignes'),
          'imprimé.lignes',
        ),
        baseDuCalcul: 'caisses ayant répondu',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'égal',
        mesureDuChiffre: 'pour cent',
      };
    case 'réponses pour la santé des enfants':
      // « la santé des enfants (25% des réponses) » (Innovations en prévention : quelles coopérations entre
      // organismes de sécurité sociale ?)
      return {
        imprime: 2500,
        calcul: divideExact(
          toExact(
            100 * roundScaled(NOMBRE_DE_REPONSES * 25, 2, 1, 0, 'nearest', 'imprimé.lignes'),
            0,
            'imprimé.lignes',
          ),
          toExact(NOMBRE_DE_REPONSES, 0, 'imprimé.lignes'),
          'imprimé.lignes',
        ),
        baseDuCalcul: 'caisses ayant répondu',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'égal',
        mesureDuChiffre: 'pour cent',
      };
    case "réponses pour l'éducation thérapeutique":
      // « l'éducation thérapeutique du patient (20% des réponses) » (Innovations en prévention : quelles
      // coopérations entre organismes de sécurité sociale ?)
      return {
        imprime: 2000,
        calcul: divideExact(
          toExact(
            100 * roundScaled(NOMBRE_DE_REPONSES * 20, 2, 1, 0, 'nearest', 'imprimé.lignes'),
            0,
            'imprimé.lignes',
          ),
          toExact(NOMBRE_DE_REPONSES, 0, 'imprimé.lignes'),
          'imprimé.lignes',
        ),
        baseDuCalcul: 'caisses ayant répondu',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'égal',
        mesureDuChiffre: 'pour cent',
      };
    case 'réponses pour les autres sujets au moins':
      // « ne sont repris que dans 5 à 10% des réponses » (Innovations en prévention : quelles coopérations entre
      // organismes de sécurité sociale ?)
      return {
        imprime: 500,
        calcul: divideExact(
          toExact(100 * roundScaled(NOMBRE_DE_REPONSES * 5, 2, 1, 0, 'nearest', 'imprimé.lignes'), 0, 'imprimé.lignes'),
          toExact(NOMBRE_DE_REPONSES, 0, 'imprimé.lignes'),
          'imprimé.lignes',
        ),
        baseDuCalcul: 'caisses ayant répondu',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'égal',
        mesureDuChiffre: 'pour cent',
      };
    case 'réponses pour les autres sujets au plus':
      // « ne sont repris que dans 5 à 10% des réponses » (Innovations en prévention : quelles coopérations entre
      // organismes de sécurité sociale ?)
      return {
        imprime: 1000,
        calcul: divideExact(
          toExact(
            100 * roundScaled(NOMBRE_DE_REPONSES * 10, 2, 1, 0, 'nearest', 'imprimé.lignes'),
            0,
            'imprimé.lignes',
          ),
          toExact(NOMBRE_DE_REPONSES, 0, 'imprimé.lignes'),
          'imprimé.lignes',
        ),
        baseDuCalcul: 'caisses ayant répondu',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'égal',
        mesureDuChiffre: 'pour cent',
      };
    case 'enjeux du schéma stratégique annoncés':
      // « remet en perspective les deux principaux enjeux auxquels la sécurité sociale est confrontée » (Innovations
      // en prévention : quelles coopérations entre organismes de sécurité sociale ?)
      return {
        imprime: 200,
        calcul: toExact(['performance et qualité', 'simplification'].length, 0, 'imprimé.lignes'),
        baseDuCalcul: 'liste comptée',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'égal',
        mesureDuChiffre: 'quantité',
      };
    case 'phénomènes récents annoncés':
      // « deux phénomènes récents peuvent permettre de faire évoluer les pratiques » (Innovations en prévention :
      // quelles coopérations entre organismes de sécurité sociale ?)
      return {
        imprime: 200,
        calcul: toExact(['segmentation des publics', 'rôle du numérique'].length, 0, 'imprimé.lignes'),
        baseDuCalcul: 'liste comptée',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'égal',
        mesureDuChiffre: 'quantité',
      };
    case 'niveaux de parcours annoncés':
      // « La CNAM a quant à elle déterminé une typologie des parcours dans le domaine de la santé à travers trois
      // niveaux » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
      return {
        imprime: 300,
        calcul: toExact(keptNiveauxComptes(dossier, kept), 0, 'imprimé.lignes'),
        baseDuCalcul: 'liste comptée',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'égal',
        mesureDuChiffre: 'quantité',
      };
    case 'objectifs du parcours de prévention annoncés':
      // « le parcours de prévention, qui a 3 objectifs principaux » (Innovations en prévention : quelles
      // coopérations entre organismes de sécurité sociale ?)
      return {
        imprime: 300,
        calcul: toExact(
          ['lever les obstacles administratifs', 'lever les freins sociaux', "accéder à l'examen"].length,
          0,
          'imprimé.lignes',
        ),
        baseDuCalcul: 'liste comptée',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'égal',
        mesureDuChiffre: 'quantité',
      };
    case 'raisons du public cible annoncées':
      // « nous recommandons la mise en place de parcours de prévention autour de public cible pour deux raisons »
      // (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
      return {
        imprime: 200,
        calcul: toExact(['modèle déjà suivi', 'profil des assurés', 'évènements de vie'].length, 0, 'imprimé.lignes'),
        baseDuCalcul: 'liste comptée',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'égal',
        mesureDuChiffre: 'quantité',
      };
    case 'applications de 2017':
      // « 325 000 en 2018 soit 78 000 de plus qu'en 2017 » (Innovations en prévention : quelles coopérations entre
      // organismes de sécurité sociale ?)
      return {
        imprime: null,
        calcul: toExact(325000 - 78000, 0, 'imprimé.lignes'),
        baseDuCalcul: 'opérandes imprimés',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'sans comparaison',
        mesureDuChiffre: 'quantité',
      };
    case "types d'applications annoncés":
      // « nous indique l'existence de deux types d'applications » (Innovations en prévention : quelles coopérations
      // entre organismes de sécurité sociale ?)
      return {
        imprime: 200,
        calcul: toExact(['institutionnelle', 'santé préventive'].length, 0, 'imprimé.lignes'),
        baseDuCalcul: 'liste comptée',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'égal',
        mesureDuChiffre: 'quantité',
      };
    case 'objectifs de Santé active annoncés':
      // « Concrètement, l'objectif est quadruple » (Innovations en prévention : quelles coopérations entre
      // organismes de sécurité sociale ?)
      return {
        imprime: 400,
        calcul: toExact(
          ['connaître le corps', 'analyser les habitudes', 'acquérir des réflexes', 'évaluer la progression'].length,
          0,
          'imprimé.lignes',
        ),
        baseDuCalcul: 'liste comptée',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'égal',
        mesureDuChiffre: 'quantité',
      };
    case 'coachings annoncés':
      // « Il se divise en trois coaching spécifiques » (Innovations en prévention : quelles coopérations entre
      // organismes de sécurité sociale ?)
      return {
        imprime: 300,
        calcul: toExact(['nutrition', 'cœur', 'dos'].length, 0, 'imprimé.lignes'),
        baseDuCalcul: 'liste comptée',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'égal',
        mesureDuChiffre: 'quantité',
      };
    case 'enjeux clés de Santé active':
      // « les thèmes concernés restreints à trois enjeux clés » (Innovations en prévention : quelles coopérations
      // entre organismes de sécurité sociale ?)
      return {
        imprime: 300,
        calcul: toExact(['nutrition', 'cœur', 'dos'].length, 0, 'imprimé.lignes'),
        baseDuCalcul: 'liste comptée',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'égal',
        mesureDuChiffre: 'quantité',
      };
    case 'options annoncées':
      // « deux options peuvent être envisagées » (Innovations en prévention : quelles coopérations entre organismes
      // de sécurité sociale ?)
      return {
        imprime: 200,
        calcul: toExact(['guichet unique', 'label'].length, 0, 'imprimé.lignes'),
        baseDuCalcul: 'liste comptée',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'égal',
        mesureDuChiffre: 'quantité',
      };
    case 'désavantages du label annoncés':
      // « Cependant, le désavantage de cette option est double » (Innovations en prévention : quelles coopérations
      // entre organismes de sécurité sociale ?)
      return {
        imprime: 200,
        calcul: toExact(['lutte partielle', 'perte de contrôle'].length, 0, 'imprimé.lignes'),
        baseDuCalcul: 'liste comptée',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'égal',
        mesureDuChiffre: 'quantité',
      };
    case 'avantages du guichet annoncés':
      // « Ce guichet unique virtuel de prévention présente un triple avantage » (Innovations en prévention : quelles
      // coopérations entre organismes de sécurité sociale ?)
      return {
        imprime: 300,
        calcul: toExact(['coût mutualisé', 'visibilité', 'image', "clarté de l'offre"].length, 0, 'imprimé.lignes'),
        baseDuCalcul: 'liste comptée',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'égal',
        mesureDuChiffre: 'quantité',
      };
    case 'exclus du numérique':
      // « 27% des plus de 60 ans n'utilisent jamais Internet » (Innovations en prévention : quelles coopérations
      // entre organismes de sécurité sociale ?)
      return {
        imprime: 2700,
        calcul: null,
        baseDuCalcul: 'sans calcul',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'sans comparaison',
        mesureDuChiffre: 'pour cent',
      };
    case 'citations des publics précaires':
      // « Parmi toutes les réponses, ils ne sont cités qu'une fois parmi les cibles ou champs » (Innovations en
      // prévention : quelles coopérations entre organismes de sécurité sociale ?)
      return {
        imprime: 100,
        calcul: null,
        baseDuCalcul: 'sans calcul',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'sans comparaison',
        mesureDuChiffre: 'quantité',
      };
    case "écart d'espérance de vie":
      // « l'espérance de vie à 35 ans d'un cadre (49,0 ans) est supérieure de 16 ans à celle d'un inactif non
      // retraité (33,1 ans) » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale
      // ?)
      return {
        imprime: 1600,
        calcul: toExact(490 - 331, 1, 'imprimé.lignes'),
        baseDuCalcul: 'opérandes imprimés',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'égal',
        mesureDuChiffre: 'ans',
      };
    case "objectifs de l'innovation annoncés":
      // « L'innovation doit permettre d'atteindre deux objectifs » (Innovations en prévention : quelles coopérations
      // entre organismes de sécurité sociale ?)
      return {
        imprime: 200,
        calcul: toExact(
          ['identifier les publics vulnérables', 'proposer des actions adaptées'].length,
          0,
          'imprimé.lignes',
        ),
        baseDuCalcul: 'liste comptée',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'égal',
        mesureDuChiffre: 'quantité',
      };
    case 'outils de détection annoncés':
      // « Cinq ont été en particulier identifiés dans ce rapport » (Innovations en prévention : quelles coopérations
      // entre organismes de sécurité sociale ?)
      return {
        imprime: 500,
        calcul: toExact(
          [
            'observatoires des fragilités',
            'plateforme PFIDASS',
            'fouille de données',
            'questionnaire EPICES',
            'grille Fragire',
          ].length,
          0,
          'imprimé.lignes',
        ),
        baseDuCalcul: 'liste comptée',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'égal',
        mesureDuChiffre: 'quantité',
      };
    case 'caisses du signalement PFIDASS':
      // « Depuis juin 2017, près d'une quarantaine de CARSAT et de CPAM expérimentent ce dispositif de signalements
      // » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
      return {
        imprime: 4000,
        calcul: null,
        baseDuCalcul: 'sans calcul',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'sans comparaison',
        mesureDuChiffre: 'quantité',
      };
    case "questions de la grille d'accueil":
      // « À l'aide d'une grille de quatre questions » (Innovations en prévention : quelles coopérations entre
      // organismes de sécurité sociale ?)
      return {
        imprime: 400,
        calcul: null,
        baseDuCalcul: 'sans calcul',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'sans comparaison',
        mesureDuChiffre: 'quantité',
      };
    case 'territoires de la fouille de données':
      // « une expérimentation dans deux territoires pour repérer les seniors fragiles » (Innovations en prévention :
      // quelles coopérations entre organismes de sécurité sociale ?)
      return {
        imprime: 200,
        calcul: null,
        baseDuCalcul: 'sans calcul',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'sans comparaison',
        mesureDuChiffre: 'quantité',
      };
    case "questions d'EPICES annoncées":
      // « Il s'agit d'un questionnaire composé de 11 questions » (Innovations en prévention : quelles coopérations
      // entre organismes de sécurité sociale ?)
      return {
        imprime: 1100,
        calcul: toExact(
          [
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
          ].length,
          0,
          'imprimé.lignes',
        ),
        baseDuCalcul: 'liste comptée',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'égal',
        mesureDuChiffre: 'quantité',
      };
    case 'précarité résumée par EPICES':
      // « permettant de résumer à 90% la précarité d'un sujet » (Innovations en prévention : quelles coopérations
      // entre organismes de sécurité sociale ?)
      return {
        imprime: 9000,
        calcul: null,
        baseDuCalcul: 'sans calcul',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'sans comparaison',
        mesureDuChiffre: 'pour cent',
      };
    case 'points de la grille Fragire':
      // « à travers 18 items, l'environnement de la personne : adaptation du logement, lien social, capacités
      // cognitives ou encore les signes de dépression et prévoit des tests dont un test sur la vitesse de marche »
      // (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
      return {
        imprime: 1800,
        calcul: null,
        baseDuCalcul: 'sans calcul',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'sans comparaison',
        mesureDuChiffre: 'quantité',
      };
    case 'solutions annoncées':
      // « Afin de coordonner ces données, deux solutions sont préconisées par le présent rapport » (Innovations en
      // prévention : quelles coopérations entre organismes de sécurité sociale ?)
      return {
        imprime: 200,
        calcul: toExact(['par les observatoires', 'par un fichier unique'].length, 0, 'imprimé.lignes'),
        baseDuCalcul: 'liste comptée',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'égal',
        mesureDuChiffre: 'quantité',
      };
    case 'kits pour cent professionnels':
      // « plus de 30 000 professionnels, qui ont commandé 2 656 kits en 2017 » (Innovations en prévention : quelles
      // coopérations entre organismes de sécurité sociale ?)
      return {
        imprime: null,
        calcul: divideExact(toExact(100 * 2656, 0, 'imprimé.lignes'), { n: 30000, d: 1 }, 'imprimé.lignes'),
        baseDuCalcul: 'opérandes imprimés',
        arrondiDuRapport: 'centième',
        attenteDuCalcul: 'sans comparaison',
        mesureDuChiffre: 'quantité',
      };
    case 'professionnels du réseau':
      // « Un réseau de plus de 60 professionnels reçoit régulièrement des informations et des supports »
      // (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
      return {
        imprime: 6000,
        calcul: null,
        baseDuCalcul: 'sans calcul',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'sans comparaison',
        mesureDuChiffre: 'quantité',
      };
    case 'préconisations numérotées':
      // « Préconisation 11 : Instituer un accompagnant numérique unique, dans le cadre d'un parcours numérique
      // inter-organismes » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
      return {
        imprime: 1100,
        calcul: toExact(
          [
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
          ].length,
          0,
          'imprimé.lignes',
        ),
        baseDuCalcul: 'liste comptée',
        arrondiDuRapport: 'unité',
        attenteDuCalcul: 'égal',
        mesureDuChiffre: 'quantité',
      };
  }
}

// chiffres.attendu:242
/** barème imprimé (nombre, × 100) */
function imprime(dossier: Dossier, kept: Kept, verification: Verification): number | null {
  return keptImprimeLignes(dossier, kept, verification).imprime;
}

// chiffres.attendu:242
/** barème calcul (nombre, exact) */
function calcul(dossier: Dossier, kept: Kept, verification: Verification): Fraction | null {
  return keptImprimeLignes(dossier, kept, verification).calcul;
}

// chiffres.attendu:242
/** barème base du calcul */
function baseDuCalcul(dossier: Dossier, kept: Kept, verification: Verification): Base {
  return keptImprimeLignes(dossier, kept, verification).baseDuCalcul;
}

// chiffres.attendu:242
/** barème arrondi du rapport */
function arrondiDuRapport(dossier: Dossier, kept: Kept, verification: Verification): Precision {
  return keptImprimeLignes(dossier, kept, verification).arrondiDuRapport;
}

// chiffres.attendu:242
/** barème attente du calcul */
function attenteDuCalcul(dossier: Dossier, kept: Kept, verification: Verification): Attente {
  return keptImprimeLignes(dossier, kept, verification).attenteDuCalcul;
}

// chiffres.attendu:242
/** barème mesure du chiffre */
function mesureDuChiffre(dossier: Dossier, kept: Kept, verification: Verification): Mesure {
  return keptImprimeLignes(dossier, kept, verification).mesureDuChiffre;
}

// chiffres.attendu:354
/** règle recalculé (nombre, × 100) */
function recalcule(dossier: Dossier, kept: Kept, verification: Verification): number | null {
  // sans source : le rapport n'imprime pas le nombre de réponses
  if (
    keptBaseDuCalcul(dossier, kept, verification) === 'caisses ayant répondu' &&
    dossier.baseDesPourcentages === 'réponses données'
  )
    return unanswered();
  // sans source : le rapport n'imprime pas le nombre de remarques
  if (
    keptBaseDuCalcul(dossier, kept, verification) === 'remarques spontanées' &&
    (dossier.baseDesRemarques === 'nombre absent' || dossier.baseDesPourcentages === 'réponses données')
  )
    return unanswered();
  // sans source : les opérandes ne sont pas imprimés
  const calculValue = calcul(dossier, kept, verification);
  if (calculValue === null) return null;
  // sans source : arrondi du chiffre imprimé
  if (calculValue !== null && keptArrondiDuRapport(dossier, kept, verification) === 'unité')
    return multiply(roundExact(calculValue, 1, 0, 'nearest', 'recalculé'), 100, 'recalculé');
  // sans source : arrondi du chiffre imprimé
  if (calculValue !== null && keptArrondiDuRapport(dossier, kept, verification) === 'dixième')
    return multiply(roundExact(calculValue, 1, 1, 'nearest', 'recalculé'), 10, 'recalculé');
  // sans source : arrondi du chiffre imprimé
  if (calculValue !== null && keptArrondiDuRapport(dossier, kept, verification) === 'centième')
    return roundExact(calculValue, 1, 2, 'nearest', 'recalculé');
  return raise('hole', 'no branch', 'recalculé');
}

// chiffres.attendu:369
/** règle verdict du chiffre */
function verdictDuChiffre(dossier: Dossier, kept: Kept, verification: Verification): Issue2 {
  // sans source : les opérandes ne sont pas imprimés
  if (keptRecalcule(dossier, kept, verification) === null) return 'rien à recalculer';
  // sans source : le rapport n'imprime pas le résultat
  if (keptRecalcule(dossier, kept, verification) !== null && keptImprime(dossier, kept, verification) === null)
    return 'chiffre absent';
  // sans source : le calcul arrondi redonne le chiffre imprimé
  if (
    keptRecalcule(dossier, kept, verification) !== null &&
    keptImprime(dossier, kept, verification) !== null &&
    keptAttenteDuCalcul(dossier, kept, verification) === 'égal' &&
    (keptRecalcule(dossier, kept, verification) ??
      raise('hole', 'absent value', 'verdict du chiffre', ['recalculé'])) ===
      (keptImprime(dossier, kept, verification) ?? raise('hole', 'absent value', 'verdict du chiffre', ['imprimé']))
  )
    return 'concorde';
  // sans source : le calcul arrondi donne un autre chiffre
  if (
    keptRecalcule(dossier, kept, verification) !== null &&
    keptImprime(dossier, kept, verification) !== null &&
    keptAttenteDuCalcul(dossier, kept, verification) === 'égal' &&
    (keptRecalcule(dossier, kept, verification) ??
      raise('hole', 'absent value', 'verdict du chiffre', ['recalculé'])) !==
      (keptImprime(dossier, kept, verification) ?? raise('hole', 'absent value', 'verdict du chiffre', ['imprimé']))
  )
    return 'ne concorde pas';
  // sans source : le calcul dépasse le chiffre imprimé, comme le rapport l'écrit
  if (
    keptRecalcule(dossier, kept, verification) !== null &&
    keptImprime(dossier, kept, verification) !== null &&
    keptAttenteDuCalcul(dossier, kept, verification) === 'dépasse' &&
    (keptRecalcule(dossier, kept, verification) ?? raise('hole', 'absent value', 'verdict du chiffre', ['recalculé'])) >
      (keptImprime(dossier, kept, verification) ?? raise('hole', 'absent value', 'verdict du chiffre', ['imprimé']))
  )
    return 'concorde';
  // sans source : le calcul ne dépasse pas le chiffre imprimé
  if (
    keptRecalcule(dossier, kept, verification) !== null &&
    keptImprime(dossier, kept, verification) !== null &&
    keptAttenteDuCalcul(dossier, kept, verification) === 'dépasse' &&
    (keptRecalcule(dossier, kept, verification) ??
      raise('hole', 'absent value', 'verdict du chiffre', ['recalculé'])) <=
      (keptImprime(dossier, kept, verification) ?? raise('hole', 'absent value', 'verdict du chiffre', ['imprimé']))
  )
    return 'ne concorde pas';
  return raise('hole', 'no branch', 'verdict du chiffre');
}

// chiffres.attendu:388
/**
 * règle chiffre imprimé (nombre, × 100)
 * sans source : la ligne demandée de la table
 */
function chiffreImprime(dossier: Dossier, kept: Kept): number | null {
  return keptImprime(dossier, kept, dossier.verificationDemandee);
}

// chiffres.attendu:392
/**
 * règle chiffre recalculé (nombre, × 100)
 * sans source : la ligne demandée de la table
 */
function chiffreRecalcule(dossier: Dossier, kept: Kept): number | null {
  return keptRecalcule(dossier, kept, dossier.verificationDemandee);
}

// chiffres.attendu:396
/**
 * règle verdict
 * sans source : la ligne demandée de la table
 */
function verdict(dossier: Dossier, kept: Kept): Issue2 {
  return keptVerdictDuChiffre(dossier, kept, dossier.verificationDemandee);
}

// controles.attendu:7
/**
 * contrôle mode d'emploi du plan personnalisé de santé.verdict
 * « contient une synthèse, un questionnaire d'aide à la décision, des exemples de plans » (Innovations en prévention
 * : quelles coopérations entre organismes de sécurité sociale ?)
 * « contient une synthèse, un questionnaire d'aide à la décision, des exemples de plans » (Innovations en prévention
 * : quelles coopérations entre organismes de sécurité sociale ?)
 * « des exemples de plans, une checklist d'aide à l'identification des priorités des professionnels » (Innovations en
 * prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « une checklist d'aide à l'identification des priorités des professionnels et un modèle de bilan à 6 mois »
 * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « une checklist d'aide à l'identification des priorités des professionnels et un modèle de bilan à 6 mois »
 * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 */
function verdictDeModeDEmploiDuPlanPersonnaliseDeSante(dossier: Dossier): Verdict {
  if (
    !dossier.modeDEmploiDuPlanPersonnaliseDeSante.synthese ||
    !dossier.modeDEmploiDuPlanPersonnaliseDeSante.questionnaireDAideALaDecision ||
    !dossier.modeDEmploiDuPlanPersonnaliseDeSante.exemplesDePlans ||
    !dossier.modeDEmploiDuPlanPersonnaliseDeSante.aideMemoireDesPriorites ||
    !dossier.modeDEmploiDuPlanPersonnaliseDeSante.modeleDeBilan
  )
    return 'non conforme';
  return 'conforme';
}

// controles.attendu:7
/**
 * contrôle mode d'emploi du plan personnalisé de santé.manquants
 * « contient une synthèse, un questionnaire d'aide à la décision, des exemples de plans » (Innovations en prévention
 * : quelles coopérations entre organismes de sécurité sociale ?)
 * « contient une synthèse, un questionnaire d'aide à la décision, des exemples de plans » (Innovations en prévention
 * : quelles coopérations entre organismes de sécurité sociale ?)
 * « des exemples de plans, une checklist d'aide à l'identification des priorités des professionnels » (Innovations en
 * prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « une checklist d'aide à l'identification des priorités des professionnels et un modèle de bilan à 6 mois »
 * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « une checklist d'aide à l'identification des priorités des professionnels et un modèle de bilan à 6 mois »
 * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 */
function manquantsDeModeDEmploiDuPlanPersonnaliseDeSante(
  dossier: Dossier,
): readonly PieceManquanteDeModeDEmploiDuPlanPersonnaliseDeSante[] {
  const liste: PieceManquanteDeModeDEmploiDuPlanPersonnaliseDeSante[] = [];
  if (!dossier.modeDEmploiDuPlanPersonnaliseDeSante.synthese)
    liste.push({ piece: 'synthèse', echeance: null, recommande: false });
  if (!dossier.modeDEmploiDuPlanPersonnaliseDeSante.questionnaireDAideALaDecision)
    liste.push({ piece: "questionnaire d'aide à la décision", echeance: null, recommande: false });
  if (!dossier.modeDEmploiDuPlanPersonnaliseDeSante.exemplesDePlans)
    liste.push({ piece: 'exemples de plans', echeance: null, recommande: false });
  if (!dossier.modeDEmploiDuPlanPersonnaliseDeSante.aideMemoireDesPriorites)
    liste.push({ piece: 'aide-mémoire des priorités', echeance: null, recommande: false });
  if (!dossier.modeDEmploiDuPlanPersonnaliseDeSante.modeleDeBilan)
    liste.push({ piece: 'modèle de bilan', echeance: null, recommande: false });
  return liste;
}

// controles.attendu:19
/**
 * contrôle envoi de la CAF aux familles.verdict
 * « Une plaquette de sensibilisation à l'examen de santé7 destinée aux allocataires et une lettre d'accompagnement8
 * ont été rédigée et distribuée » (Innovations en prévention : quelles coopérations entre organismes de sécurité
 * sociale ?)
 * « Une plaquette de sensibilisation à l'examen de santé7 destinée aux allocataires et une lettre d'accompagnement8
 * ont été rédigée et distribuée » (Innovations en prévention : quelles coopérations entre organismes de sécurité
 * sociale ?)
 * « Un bulletin d'inscription à l'examen de santé est joint en bas de la lettre d'accompagnement » (Innovations en
 * prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « Ces documents ont pour objet d'informer les allocataires « vulnérables » du déroulement de l'examen de santé
 * (durée, contenu, bénéfices) » (Innovations en prévention : quelles coopérations entre organismes de sécurité
 * sociale ?)
 * « du déroulement de l'examen de santé (durée, contenu, bénéfices) » (Innovations en prévention : quelles
 * coopérations entre organismes de sécurité sociale ?)
 * « du déroulement de l'examen de santé (durée, contenu, bénéfices) » (Innovations en prévention : quelles
 * coopérations entre organismes de sécurité sociale ?)
 * « d'obtenir leur consentement éclairé et d'obtenir un taux de participation satisfaisant » (Innovations en
 * prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « L'allocataire peut alors retourner au CES son bulletin d'inscription pré-rempli ou encore téléphoner au CES pour
 * une prise de rendez-vous directe (coordonnées sur la lettre) » (Innovations en prévention : quelles coopérations
 * entre organismes de sécurité sociale ?)
 */
function verdictDEnvoiDeLaCafAuxFamilles(dossier: Dossier): Verdict {
  if (
    !dossier.envoiDeLaCafAuxFamilles.plaquetteDeSensibilisation ||
    !dossier.envoiDeLaCafAuxFamilles.lettreDAccompagnement ||
    !dossier.envoiDeLaCafAuxFamilles.bulletinDInscriptionJointALaLettre ||
    !dossier.envoiDeLaCafAuxFamilles.dureeDeLExamenExpliquee ||
    !dossier.envoiDeLaCafAuxFamilles.contenuDeLExamenExplique ||
    !dossier.envoiDeLaCafAuxFamilles.beneficesDeLExamenExpliques ||
    !dossier.envoiDeLaCafAuxFamilles.consentementEclaireObtenu ||
    !dossier.envoiDeLaCafAuxFamilles.coordonneesDuCesSurLaLettre
  )
    return 'non conforme';
  return 'conforme';
}

// regles.attendu:215
/**
 * règle prochain envoi de la CAF
 * « Chaque mois, la CAF envoie à ces allocataires identifiés vulnérables les plaquettes et lettres d'accompagnement »
 * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 */
function prochainEnvoiDeLaCaf(dossier: Dossier): Day {
  return addMonths(dossier.dernierEnvoiDeLaCaf, 1, 'prochain envoi de la CAF');
}

// controles.attendu:19
/**
 * contrôle envoi de la CAF aux familles.manquants
 * « Une plaquette de sensibilisation à l'examen de santé7 destinée aux allocataires et une lettre d'accompagnement8
 * ont été rédigée et distribuée » (Innovations en prévention : quelles coopérations entre organismes de sécurité
 * sociale ?)
 * « Une plaquette de sensibilisation à l'examen de santé7 destinée aux allocataires et une lettre d'accompagnement8
 * ont été rédigée et distribuée » (Innovations en prévention : quelles coopérations entre organismes de sécurité
 * sociale ?)
 * « Un bulletin d'inscription à l'examen de santé est joint en bas de la lettre d'accompagnement » (Innovations en
 * prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « Ces documents ont pour objet d'informer les allocataires « vulnérables » du déroulement de l'examen de santé
 * (durée, contenu, bénéfices) » (Innovations en prévention : quelles coopérations entre organismes de sécurité
 * sociale ?)
 * « du déroulement de l'examen de santé (durée, contenu, bénéfices) » (Innovations en prévention : quelles
 * coopérations entre organismes de sécurité sociale ?)
 * « du déroulement de l'examen de santé (durée, contenu, bénéfices) » (Innovations en prévention : quelles
 * coopérations entre organismes de sécurité sociale ?)
 * « d'obtenir leur consentement éclairé et d'obtenir un taux de participation satisfaisant » (Innovations en
 * prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « L'allocataire peut alors retourner au CES son bulletin d'inscription pré-rempli ou encore téléphoner au CES pour
 * une prise de rendez-vous directe (coordonnées sur la lettre) » (Innovations en prévention : quelles coopérations
 * entre organismes de sécurité sociale ?)
 */
function manquantsDEnvoiDeLaCafAuxFamilles(dossier: Dossier): readonly PieceManquanteDeEnvoiDeLaCafAuxFamilles[] {
  const liste: PieceManquanteDeEnvoiDeLaCafAuxFamilles[] = [];
  const echeance = !dossier.envoiDeLaCafAuxFamilles.plaquetteDeSensibilisation ? prochainEnvoiDeLaCaf(dossier) : null;
  if (!dossier.envoiDeLaCafAuxFamilles.plaquetteDeSensibilisation)
    liste.push({ piece: 'plaquette de sensibilisation', echeance, recommande: false });
  const echeance2 = !dossier.envoiDeLaCafAuxFamilles.lettreDAccompagnement ? prochainEnvoiDeLaCaf(dossier) : null;
  if (!dossier.envoiDeLaCafAuxFamilles.lettreDAccompagnement)
    liste.push({ piece: "lettre d'accompagnement", echeance: echeance2, recommande: false });
  const echeance3 = !dossier.envoiDeLaCafAuxFamilles.bulletinDInscriptionJointALaLettre
    ? prochainEnvoiDeLaCaf(dossier)
    : null;
  if (!dossier.envoiDeLaCafAuxFamilles.bulletinDInscriptionJointALaLettre)
    liste.push({ piece: "bulletin d'inscription joint à la lettre", echeance: echeance3, recommande: false });
  const echeance4 = !dossier.envoiDeLaCafAuxFamilles.dureeDeLExamenExpliquee ? prochainEnvoiDeLaCaf(dossier) : null;
  if (!dossier.envoiDeLaCafAuxFamilles.dureeDeLExamenExpliquee)
    liste.push({ piece: "durée de l'examen expliquée", echeance: echeance4, recommande: false });
  const echeance5 = !dossier.envoiDeLaCafAuxFamilles.contenuDeLExamenExplique ? prochainEnvoiDeLaCaf(dossier) : null;
  if (!dossier.envoiDeLaCafAuxFamilles.contenuDeLExamenExplique)
    liste.push({ piece: "contenu de l'examen expliqué", echeance: echeance5, recommande: false });
  const echeance6 = !dossier.envoiDeLaCafAuxFamilles.beneficesDeLExamenExpliques ? prochainEnvoiDeLaCaf(dossier) : null;
  if (!dossier.envoiDeLaCafAuxFamilles.beneficesDeLExamenExpliques)
    liste.push({ piece: "bénéfices de l'examen expliqués", echeance: echeance6, recommande: false });
  if (!dossier.envoiDeLaCafAuxFamilles.consentementEclaireObtenu)
    liste.push({ piece: 'consentement éclairé obtenu', echeance: null, recommande: false });
  const echeance7 = !dossier.envoiDeLaCafAuxFamilles.coordonneesDuCesSurLaLettre ? prochainEnvoiDeLaCaf(dossier) : null;
  if (!dossier.envoiDeLaCafAuxFamilles.coordonneesDuCesSurLaLettre)
    liste.push({ piece: 'coordonnées du CES sur la lettre', echeance: echeance7, recommande: false });
  return liste;
}

// controles.attendu:37
/**
 * contrôle programmes interrégimes de l'année.verdict
 * « et font l'objet d'évaluations communes et d'un bilan d'activité annuel » (Innovations en prévention : quelles
 * coopérations entre organismes de sécurité sociale ?)
 * « et font l'objet d'évaluations communes et d'un bilan d'activité annuel » (Innovations en prévention : quelles
 * coopérations entre organismes de sécurité sociale ?)
 * « Des programmes intégrés d'actions collectives ciblées autour des thématiques du « bien vivre sa retraite » sont
 * développés, qui procèdent d'une méthodologie partagée » (Innovations en prévention : quelles coopérations entre
 * organismes de sécurité sociale ?)
 */
function verdictDeProgrammesInterregimesDeLAnnee(dossier: Dossier): Verdict {
  if (
    !dossier.programmesInterregimesDeLAnnee.evaluationsCommunes ||
    !dossier.programmesInterregimesDeLAnnee.bilanDActiviteAnnuel ||
    !dossier.programmesInterregimesDeLAnnee.methodologiePartagee
  )
    return 'non conforme';
  return 'conforme';
}

// controles.attendu:37
/**
 * contrôle programmes interrégimes de l'année.manquants
 * « et font l'objet d'évaluations communes et d'un bilan d'activité annuel » (Innovations en prévention : quelles
 * coopérations entre organismes de sécurité sociale ?)
 * « et font l'objet d'évaluations communes et d'un bilan d'activité annuel » (Innovations en prévention : quelles
 * coopérations entre organismes de sécurité sociale ?)
 * « Des programmes intégrés d'actions collectives ciblées autour des thématiques du « bien vivre sa retraite » sont
 * développés, qui procèdent d'une méthodologie partagée » (Innovations en prévention : quelles coopérations entre
 * organismes de sécurité sociale ?)
 */
function manquantsDeProgrammesInterregimesDeLAnnee(
  dossier: Dossier,
): readonly PieceManquanteDeProgrammesInterregimesDeLAnnee[] {
  const liste: PieceManquanteDeProgrammesInterregimesDeLAnnee[] = [];
  if (!dossier.programmesInterregimesDeLAnnee.evaluationsCommunes)
    liste.push({ piece: 'évaluations communes', echeance: null, recommande: false });
  if (!dossier.programmesInterregimesDeLAnnee.bilanDActiviteAnnuel)
    liste.push({ piece: "bilan d'activité annuel", echeance: null, recommande: false });
  if (!dossier.programmesInterregimesDeLAnnee.methodologiePartagee)
    liste.push({ piece: 'méthodologie partagée', echeance: null, recommande: false });
  return liste;
}

// controles.attendu:45
/**
 * contrôle composition de la conférence des financeurs.verdict
 * « Elles regroupent sur le territoire départemental, le conseil départemental, l'ARS » (Innovations en prévention :
 * quelles coopérations entre organismes de sécurité sociale ?)
 * « le conseil départemental, l'ARS, la CARSAT » (Innovations en prévention : quelles coopérations entre organismes
 * de sécurité sociale ?)
 * « l'ARS, la CARSAT, la MSA, le RSI, le délégué local » (Innovations en prévention : quelles coopérations entre
 * organismes de sécurité sociale ?)
 * « l'ARS, la CARSAT, la MSA, le RSI, le délégué local » (Innovations en prévention : quelles coopérations entre
 * organismes de sécurité sociale ?)
 * « l'ARS, la CARSAT, la MSA, le RSI, le délégué local » (Innovations en prévention : quelles coopérations entre
 * organismes de sécurité sociale ?)
 * « le délégué local de l'ANAH, la Mutualité française » (Innovations en prévention : quelles coopérations entre
 * organismes de sécurité sociale ?)
 * « le délégué local de l'ANAH, la Mutualité française » (Innovations en prévention : quelles coopérations entre
 * organismes de sécurité sociale ?)
 * « L'AGIRC-ARRCO, la CPAM et les collectivités locales et EPCI » (Innovations en prévention : quelles coopérations
 * entre organismes de sécurité sociale ?)
 * « L'AGIRC-ARRCO, la CPAM et les collectivités locales et EPCI » (Innovations en prévention : quelles coopérations
 * entre organismes de sécurité sociale ?)
 * « L'AGIRC-ARRCO, la CPAM et les collectivités locales et EPCI » (Innovations en prévention : quelles coopérations
 * entre organismes de sécurité sociale ?)
 */
function verdictDeCompositionDeLaConferenceDesFinanceurs(dossier: Dossier): Verdict {
  if (
    !dossier.compositionDeLaConferenceDesFinanceurs.conseilDepartemental ||
    !dossier.compositionDeLaConferenceDesFinanceurs.agenceRegionaleDeSante ||
    !dossier.compositionDeLaConferenceDesFinanceurs.caisseDeRetraiteCarsat ||
    !dossier.compositionDeLaConferenceDesFinanceurs.mutualiteAgricoleMsa ||
    !dossier.compositionDeLaConferenceDesFinanceurs.regimeRsi ||
    !dossier.compositionDeLaConferenceDesFinanceurs.delegueLocalDeLAnah ||
    !dossier.compositionDeLaConferenceDesFinanceurs.mutualiteFrancaise ||
    !dossier.compositionDeLaConferenceDesFinanceurs.retraiteComplementaireAgircArrco ||
    !dossier.compositionDeLaConferenceDesFinanceurs.caissePrimaireCpam ||
    !dossier.compositionDeLaConferenceDesFinanceurs.collectivitesLocalesEtEpci
  )
    return 'non conforme';
  return 'conforme';
}

// controles.attendu:45
/**
 * contrôle composition de la conférence des financeurs.manquants
 * « Elles regroupent sur le territoire départemental, le conseil départemental, l'ARS » (Innovations en prévention :
 * quelles coopérations entre organismes de sécurité sociale ?)
 * « le conseil départemental, l'ARS, la CARSAT » (Innovations en prévention : quelles coopérations entre organismes
 * de sécurité sociale ?)
 * « l'ARS, la CARSAT, la MSA, le RSI, le délégué local » (Innovations en prévention : quelles coopérations entre
 * organismes de sécurité sociale ?)
 * « l'ARS, la CARSAT, la MSA, le RSI, le délégué local » (Innovations en prévention : quelles coopérations entre
 * organismes de sécurité sociale ?)
 * « l'ARS, la CARSAT, la MSA, le RSI, le délégué local » (Innovations en prévention : quelles coopérations entre
 * organismes de sécurité sociale ?)
 * « le délégué local de l'ANAH, la Mutualité française » (Innovations en prévention : quelles coopérations entre
 * organismes de sécurité sociale ?)
 * « le délégué local de l'ANAH, la Mutualité française » (Innovations en prévention : quelles coopérations entre
 * organismes de sécurité sociale ?)
 * « L'AGIRC-ARRCO, la CPAM et les collectivités locales et EPCI » (Innovations en prévention : quelles coopérations
 * entre organismes de sécurité sociale ?)
 * « L'AGIRC-ARRCO, la CPAM et les collectivités locales et EPCI » (Innovations en prévention : quelles coopérations
 * entre organismes de sécurité sociale ?)
 * « L'AGIRC-ARRCO, la CPAM et les collectivités locales et EPCI » (Innovations en prévention : quelles coopérations
 * entre organismes de sécurité sociale ?)
 */
function manquantsDeCompositionDeLaConferenceDesFinanceurs(
  dossier: Dossier,
): readonly PieceManquanteDeCompositionDeLaConferenceDesFinanceurs[] {
  const liste: PieceManquanteDeCompositionDeLaConferenceDesFinanceurs[] = [];
  if (!dossier.compositionDeLaConferenceDesFinanceurs.conseilDepartemental)
    liste.push({ piece: 'conseil départemental', echeance: null, recommande: false });
  if (!dossier.compositionDeLaConferenceDesFinanceurs.agenceRegionaleDeSante)
    liste.push({ piece: 'agence régionale de santé', echeance: null, recommande: false });
  if (!dossier.compositionDeLaConferenceDesFinanceurs.caisseDeRetraiteCarsat)
    liste.push({ piece: 'caisse de retraite CARSAT', echeance: null, recommande: false });
  if (!dossier.compositionDeLaConferenceDesFinanceurs.mutualiteAgricoleMsa)
    liste.push({ piece: 'mutualité agricole MSA', echeance: null, recommande: false });
  if (!dossier.compositionDeLaConferenceDesFinanceurs.regimeRsi)
    liste.push({ piece: 'régime RSI', echeance: null, recommande: false });
  if (!dossier.compositionDeLaConferenceDesFinanceurs.delegueLocalDeLAnah)
    liste.push({ piece: "délégué local de l'ANAH", echeance: null, recommande: false });
  if (!dossier.compositionDeLaConferenceDesFinanceurs.mutualiteFrancaise)
    liste.push({ piece: 'mutualité française', echeance: null, recommande: false });
  if (!dossier.compositionDeLaConferenceDesFinanceurs.retraiteComplementaireAgircArrco)
    liste.push({ piece: 'retraite complémentaire AGIRC-ARRCO', echeance: null, recommande: false });
  if (!dossier.compositionDeLaConferenceDesFinanceurs.caissePrimaireCpam)
    liste.push({ piece: 'caisse primaire CPAM', echeance: null, recommande: false });
  if (!dossier.compositionDeLaConferenceDesFinanceurs.collectivitesLocalesEtEpci)
    liste.push({ piece: 'collectivités locales et EPCI', echeance: null, recommande: false });
  return liste;
}

// controles.attendu:69
/**
 * contrôle succès d'une coopération comme le PAERPA.verdict
 * « Leur capacité à s'immiscer au sein des acteurs déjà existants » (Innovations en prévention : quelles coopérations
 * entre organismes de sécurité sociale ?)
 * « Le PAERPA permet en premier lieu de mieux faire fonctionner ensemble des structures déjà existantes sur le
 * territoire, sans créer de nouvelles entités ad hoc » (Innovations en prévention : quelles coopérations entre
 * organismes de sécurité sociale ?)
 * « Une certaine forme de souplesse qui leur permet de s'adapter à leur environnement » (Innovations en prévention :
 * quelles coopérations entre organismes de sécurité sociale ?)
 * « Il révèle également qu'un facteur clé de succès des coopérations est qu'elles doivent être modulables en
 * s'adaptant en permanence à leur environnement et à leur territoire » (Innovations en prévention : quelles
 * coopérations entre organismes de sécurité sociale ?)
 * « En second lieu, les conférences territoriales d'appui fonctionnent car elles sont souples et s'adaptent à leur
 * environnement » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « Leur faculté à faire évoluer certaines pratiques » (Innovations en prévention : quelles coopérations entre
 * organismes de sécurité sociale ?)
 */
function verdictDeSuccesDUneCooperationCommeLePaerpa(dossier: Dossier): Verdict {
  if (
    !dossier.succesDUneCooperationCommeLePaerpa.insertionParmiDesActeursQuiExistent ||
    !dossier.succesDUneCooperationCommeLePaerpa.adaptationALEnvironnement ||
    !dossier.succesDUneCooperationCommeLePaerpa.pratiquesQuiEvoluent
  )
    return 'non conforme';
  return 'conforme';
}

// controles.attendu:69
/**
 * contrôle succès d'une coopération comme le PAERPA.manquants
 * « Leur capacité à s'immiscer au sein des acteurs déjà existants » (Innovations en prévention : quelles coopérations
 * entre organismes de sécurité sociale ?)
 * « Le PAERPA permet en premier lieu de mieux faire fonctionner ensemble des structures déjà existantes sur le
 * territoire, sans créer de nouvelles entités ad hoc » (Innovations en prévention : quelles coopérations entre
 * organismes de sécurité sociale ?)
 * « Une certaine forme de souplesse qui leur permet de s'adapter à leur environnement » (Innovations en prévention :
 * quelles coopérations entre organismes de sécurité sociale ?)
 * « Il révèle également qu'un facteur clé de succès des coopérations est qu'elles doivent être modulables en
 * s'adaptant en permanence à leur environnement et à leur territoire » (Innovations en prévention : quelles
 * coopérations entre organismes de sécurité sociale ?)
 * « En second lieu, les conférences territoriales d'appui fonctionnent car elles sont souples et s'adaptent à leur
 * environnement » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « Leur faculté à faire évoluer certaines pratiques » (Innovations en prévention : quelles coopérations entre
 * organismes de sécurité sociale ?)
 */
function manquantsDeSuccesDUneCooperationCommeLePaerpa(
  dossier: Dossier,
): readonly PieceManquanteDeSuccesDUneCooperationCommeLePaerpa[] {
  const liste: PieceManquanteDeSuccesDUneCooperationCommeLePaerpa[] = [];
  if (!dossier.succesDUneCooperationCommeLePaerpa.insertionParmiDesActeursQuiExistent)
    liste.push({ piece: 'insertion parmi des acteurs qui existent', echeance: null, recommande: false });
  if (!dossier.succesDUneCooperationCommeLePaerpa.adaptationALEnvironnement)
    liste.push({ piece: "adaptation à l'environnement", echeance: null, recommande: false });
  if (!dossier.succesDUneCooperationCommeLePaerpa.pratiquesQuiEvoluent)
    liste.push({ piece: 'pratiques qui évoluent', echeance: null, recommande: false });
  return liste;
}

// controles.attendu:80
/**
 * contrôle écueils d'une coopération comme le PAERPA.verdict
 * « Faire évoluer les systèmes d'information pour qu'ils puissent communiquer entre eux » (Innovations en prévention
 * : quelles coopérations entre organismes de sécurité sociale ?)
 * « La mise en place d'une coopération efficace entre les organismes de sécurité sociale passe donc par la mise en
 * œuvre de systèmes d'informations qui peuvent s'interfacer et interagir entre eux » (Innovations en prévention :
 * quelles coopérations entre organismes de sécurité sociale ?)
 * « Ne pas céder à la tentation de créer de nouvelles structures » (Innovations en prévention : quelles coopérations
 * entre organismes de sécurité sociale ?)
 * « Clarifier la stratégie nationale notamment en évitant de trop segmenter la population, par catégories ou en
 * créant des dispositifs concurrents » (Innovations en prévention : quelles coopérations entre organismes de sécurité
 * sociale ?)
 * « Un écosystème de coordination performant passe donc par une définition claire des modalités de coordination entre
 * les professionnels au niveau national » (Innovations en prévention : quelles coopérations entre organismes de
 * sécurité sociale ?)
 * « Laisser des marges de manœuvres au local » (Innovations en prévention : quelles coopérations entre organismes de
 * sécurité sociale ?)
 * « tout en laissant des marges de manœuvres suffisantes au niveau local pour implémenter les coopérations dans un
 * territoire spécifique » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « S'interroger sur le financement pérenne de tels dispositifs » (Innovations en prévention : quelles coopérations
 * entre organismes de sécurité sociale ?)
 */
function verdictDEcueilsDUneCooperationCommeLePaerpa(dossier: Dossier): Verdict {
  if (
    !dossier.ecueilsDUneCooperationCommeLePaerpa.systemesDInformationQuiCommuniquent ||
    !dossier.ecueilsDUneCooperationCommeLePaerpa.aucuneNouvelleStructure ||
    !dossier.ecueilsDUneCooperationCommeLePaerpa.strategieNationaleClaire ||
    !dossier.ecueilsDUneCooperationCommeLePaerpa.margesLaisseesAuLocal ||
    !dossier.ecueilsDUneCooperationCommeLePaerpa.financementPerenneExamine
  )
    return 'non conforme';
  return 'conforme';
}

// controles.attendu:80
/**
 * contrôle écueils d'une coopération comme le PAERPA.manquants
 * « Faire évoluer les systèmes d'information pour qu'ils puissent communiquer entre eux » (Innovations en prévention
 * : quelles coopérations entre organismes de sécurité sociale ?)
 * « La mise en place d'une coopération efficace entre les organismes de sécurité sociale passe donc par la mise en
 * œuvre de systèmes d'informations qui peuvent s'interfacer et interagir entre eux » (Innovations en prévention :
 * quelles coopérations entre organismes de sécurité sociale ?)
 * « Ne pas céder à la tentation de créer de nouvelles structures » (Innovations en prévention : quelles coopérations
 * entre organismes de sécurité sociale ?)
 * « Clarifier la stratégie nationale notamment en évitant de trop segmenter la population, par catégories ou en
 * créant des dispositifs concurrents » (Innovations en prévention : quelles coopérations entre organismes de sécurité
 * sociale ?)
 * « Un écosystème de coordination performant passe donc par une définition claire des modalités de coordination entre
 * les professionnels au niveau national » (Innovations en prévention : quelles coopérations entre organismes de
 * sécurité sociale ?)
 * « Laisser des marges de manœuvres au local » (Innovations en prévention : quelles coopérations entre organismes de
 * sécurité sociale ?)
 * « tout en laissant des marges de manœuvres suffisantes au niveau local pour implémenter les coopérations dans un
 * territoire spécifique » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « S'interroger sur le financement pérenne de tels dispositifs » (Innovations en prévention : quelles coopérations
 * entre organismes de sécurité sociale ?)
 */
function manquantsDEcueilsDUneCooperationCommeLePaerpa(
  dossier: Dossier,
): readonly PieceManquanteDeEcueilsDUneCooperationCommeLePaerpa[] {
  const liste: PieceManquanteDeEcueilsDUneCooperationCommeLePaerpa[] = [];
  if (!dossier.ecueilsDUneCooperationCommeLePaerpa.systemesDInformationQuiCommuniquent)
    liste.push({ piece: "systèmes d'information qui communiquent", echeance: null, recommande: false });
  if (!dossier.ecueilsDUneCooperationCommeLePaerpa.aucuneNouvelleStructure)
    liste.push({ piece: 'aucune nouvelle structure', echeance: null, recommande: false });
  if (!dossier.ecueilsDUneCooperationCommeLePaerpa.strategieNationaleClaire)
    liste.push({ piece: 'stratégie nationale claire', echeance: null, recommande: false });
  if (!dossier.ecueilsDUneCooperationCommeLePaerpa.margesLaisseesAuLocal)
    liste.push({ piece: 'marges laissées au local', echeance: null, recommande: false });
  if (!dossier.ecueilsDUneCooperationCommeLePaerpa.financementPerenneExamine)
    liste.push({ piece: 'financement pérenne examiné', echeance: null, recommande: false });
  return liste;
}

// controles.attendu:95
/**
 * contrôle succès d'une coopération entre organismes.verdict
 * « L'impulsion nationale permet de créer une dynamique commune entre les parties prenantes, et une meilleure
 * coordination des acteurs » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale
 * ?)
 * « Cependant, la liberté et la flexibilité laissée aux acteurs locaux dans la définition de leurs partenariats
 * permet d'en assurer la pérennité » (Innovations en prévention : quelles coopérations entre organismes de sécurité
 * sociale ?)
 * « L'implication des acteurs locaux pour faire vivre le partenariat est essentielle » (Innovations en prévention :
 * quelles coopérations entre organismes de sécurité sociale ?)
 * « Les acteurs locaux doivent eux-mêmes y consacrer du temps, de l'énergie et de la volonté. La signature »
 * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « Le partage d'outils, de référentiels et de bilan communs est une pratique qui apporte des gains pour la
 * prévention » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 */
function verdictDeSuccesDUneCooperationEntreOrganismes(dossier: Dossier): Verdict {
  if (
    !dossier.succesDUneCooperationEntreOrganismes.impulsionNationaleDonnee ||
    !dossier.succesDUneCooperationEntreOrganismes.liberteLaisseeAuxActeursLocaux ||
    !dossier.succesDUneCooperationEntreOrganismes.acteursLocauxImpliques ||
    !dossier.succesDUneCooperationEntreOrganismes.outilsCommunsEtBilansPartages
  )
    return 'non conforme';
  return 'conforme';
}

// controles.attendu:95
/**
 * contrôle succès d'une coopération entre organismes.manquants
 * « L'impulsion nationale permet de créer une dynamique commune entre les parties prenantes, et une meilleure
 * coordination des acteurs » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale
 * ?)
 * « Cependant, la liberté et la flexibilité laissée aux acteurs locaux dans la définition de leurs partenariats
 * permet d'en assurer la pérennité » (Innovations en prévention : quelles coopérations entre organismes de sécurité
 * sociale ?)
 * « L'implication des acteurs locaux pour faire vivre le partenariat est essentielle » (Innovations en prévention :
 * quelles coopérations entre organismes de sécurité sociale ?)
 * « Les acteurs locaux doivent eux-mêmes y consacrer du temps, de l'énergie et de la volonté. La signature »
 * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « Le partage d'outils, de référentiels et de bilan communs est une pratique qui apporte des gains pour la
 * prévention » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 */
function manquantsDeSuccesDUneCooperationEntreOrganismes(
  dossier: Dossier,
): readonly PieceManquanteDeSuccesDUneCooperationEntreOrganismes[] {
  const liste: PieceManquanteDeSuccesDUneCooperationEntreOrganismes[] = [];
  if (!dossier.succesDUneCooperationEntreOrganismes.impulsionNationaleDonnee)
    liste.push({ piece: 'impulsion nationale donnée', echeance: null, recommande: false });
  if (!dossier.succesDUneCooperationEntreOrganismes.liberteLaisseeAuxActeursLocaux)
    liste.push({ piece: 'liberté laissée aux acteurs locaux', echeance: null, recommande: false });
  if (!dossier.succesDUneCooperationEntreOrganismes.acteursLocauxImpliques)
    liste.push({ piece: 'acteurs locaux impliqués', echeance: null, recommande: false });
  if (!dossier.succesDUneCooperationEntreOrganismes.outilsCommunsEtBilansPartages)
    liste.push({ piece: 'outils communs et bilans partagés', echeance: null, recommande: false });
  return liste;
}

// controles.attendu:106
/**
 * contrôle points d'attention d'une coopération entre organismes.verdict
 * « La création de structures n'est pertinente que si elle répond à un besoin avéré des acteurs du territoire et des
 * assurés, et que leur existence vient combler un manque » (Innovations en prévention : quelles coopérations entre
 * organismes de sécurité sociale ?)
 * « La création de structures n'est cependant pertinente que si elle répond à un besoin avéré des acteurs du
 * territoire, des assurés et que leur existence vient combler un manque » (Innovations en prévention : quelles
 * coopérations entre organismes de sécurité sociale ?)
 * « Tous les OSS ne sont pas intégrés dans les réseaux, il conviendra de les associer sur des thématiques qui sont
 * communes » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « Les réseaux nécessitent désormais d'être harmonisés, uniformisés pour être plus efficients et assurer l'équité
 * dans les services qu'ils proposent quel que soit le territoire des assurés » (Innovations en prévention : quelles
 * coopérations entre organismes de sécurité sociale ?)
 * « Un cadrage par les caisses nationales de la gouvernance de ces structures est donc nécessaire » (Innovations en
 * prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « Un cadrage plus important par les caisses nationales est ensuite nécessaire à moyen terme pour harmoniser les
 * pratiques et le fonctionnement du réseau ainsi créé » (Innovations en prévention : quelles coopérations entre
 * organismes de sécurité sociale ?)
 * « Les parties prenantes localement restent les acteurs principaux des coopérations. Ils doivent en assurer la bonne
 * réalisation, le suivi, et la pérennité via des ajustements si nécessaire » (Innovations en prévention : quelles
 * coopérations entre organismes de sécurité sociale ?)
 * « d'investissement. Les parties prenantes doivent en assurer la bonne réalisation, le suivi, et la pérennité via
 * des ajustements si nécessaire. b. Les dispositifs locaux » (Innovations en prévention : quelles coopérations entre
 * organismes de sécurité sociale ?)
 * « L'hétérogénéité des structures interrégimes agissant dans le champ de la prévention seniors peut augmenter le
 * risque de confusion pour les assurés » (Innovations en prévention : quelles coopérations entre organismes de
 * sécurité sociale ?)
 * « Cependant, l'hétérogénéité des structures interrégimes agissant dans le champ de la prévention seniors semble
 * également augmenter le risque de confusion » (Innovations en prévention : quelles coopérations entre organismes de
 * sécurité sociale ?)
 */
function verdictDePointsDAttentionDUneCooperationEntreOrganismes(dossier: Dossier): Verdict {
  if (
    !dossier.pointsDAttentionDUneCooperationEntreOrganismes.besoinAvereEtManqueComble ||
    !dossier.pointsDAttentionDUneCooperationEntreOrganismes.tousLesOrganismesAssocies ||
    !dossier.pointsDAttentionDUneCooperationEntreOrganismes.reseauxHarmonises ||
    !dossier.pointsDAttentionDUneCooperationEntreOrganismes.gouvernanceCadreeParLesCaissesNationales ||
    !dossier.pointsDAttentionDUneCooperationEntreOrganismes.realisationEtSuiviAssuresLocalement ||
    !dossier.pointsDAttentionDUneCooperationEntreOrganismes.risqueDeConfusionLimite
  )
    return 'non conforme';
  return 'conforme';
}

// controles.attendu:106
/**
 * contrôle points d'attention d'une coopération entre organismes.manquants
 * « La création de structures n'est pertinente que si elle répond à un besoin avéré des acteurs du territoire et des
 * assurés, et que leur existence vient combler un manque » (Innovations en prévention : quelles coopérations entre
 * organismes de sécurité sociale ?)
 * « La création de structures n'est cependant pertinente que si elle répond à un besoin avéré des acteurs du
 * territoire, des assurés et que leur existence vient combler un manque » (Innovations en prévention : quelles
 * coopérations entre organismes de sécurité sociale ?)
 * « Tous les OSS ne sont pas intégrés dans les réseaux, il conviendra de les associer sur des thématiques qui sont
 * communes » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « Les réseaux nécessitent désormais d'être harmonisés, uniformisés pour être plus efficients et assurer l'équité
 * dans les services qu'ils proposent quel que soit le territoire des assurés » (Innovations en prévention : quelles
 * coopérations entre organismes de sécurité sociale ?)
 * « Un cadrage par les caisses nationales de la gouvernance de ces structures est donc nécessaire » (Innovations en
 * prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « Un cadrage plus important par les caisses nationales est ensuite nécessaire à moyen terme pour harmoniser les
 * pratiques et le fonctionnement du réseau ainsi créé » (Innovations en prévention : quelles coopérations entre
 * organismes de sécurité sociale ?)
 * « Les parties prenantes localement restent les acteurs principaux des coopérations. Ils doivent en assurer la bonne
 * réalisation, le suivi, et la pérennité via des ajustements si nécessaire » (Innovations en prévention : quelles
 * coopérations entre organismes de sécurité sociale ?)
 * « d'investissement. Les parties prenantes doivent en assurer la bonne réalisation, le suivi, et la pérennité via
 * des ajustements si nécessaire. b. Les dispositifs locaux » (Innovations en prévention : quelles coopérations entre
 * organismes de sécurité sociale ?)
 * « L'hétérogénéité des structures interrégimes agissant dans le champ de la prévention seniors peut augmenter le
 * risque de confusion pour les assurés » (Innovations en prévention : quelles coopérations entre organismes de
 * sécurité sociale ?)
 * « Cependant, l'hétérogénéité des structures interrégimes agissant dans le champ de la prévention seniors semble
 * également augmenter le risque de confusion » (Innovations en prévention : quelles coopérations entre organismes de
 * sécurité sociale ?)
 */
function manquantsDePointsDAttentionDUneCooperationEntreOrganismes(
  dossier: Dossier,
): readonly PieceManquanteDePointsDAttentionDUneCooperationEntreOrganismes[] {
  const liste: PieceManquanteDePointsDAttentionDUneCooperationEntreOrganismes[] = [];
  if (!dossier.pointsDAttentionDUneCooperationEntreOrganismes.besoinAvereEtManqueComble)
    liste.push({ piece: 'besoin avéré et manque comblé', echeance: null, recommande: false });
  if (!dossier.pointsDAttentionDUneCooperationEntreOrganismes.tousLesOrganismesAssocies)
    liste.push({ piece: 'tous les organismes associés', echeance: null, recommande: false });
  if (!dossier.pointsDAttentionDUneCooperationEntreOrganismes.reseauxHarmonises)
    liste.push({ piece: 'réseaux harmonisés', echeance: null, recommande: false });
  if (!dossier.pointsDAttentionDUneCooperationEntreOrganismes.gouvernanceCadreeParLesCaissesNationales)
    liste.push({ piece: 'gouvernance cadrée par les caisses nationales', echeance: null, recommande: false });
  if (!dossier.pointsDAttentionDUneCooperationEntreOrganismes.realisationEtSuiviAssuresLocalement)
    liste.push({ piece: 'réalisation et suivi assurés localement', echeance: null, recommande: false });
  if (!dossier.pointsDAttentionDUneCooperationEntreOrganismes.risqueDeConfusionLimite)
    liste.push({ piece: 'risque de confusion limité', echeance: null, recommande: false });
  return liste;
}

// controles.attendu:124
/**
 * contrôle conditions de réussite d'une structure interrégime.verdict
 * « Leur gouvernance doit être réellement partagée par ses membres même s'ils présentent une asymétrie de taille »
 * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « L'autonomie financière et le recourt à du personnel en propre par ces groupements paraissent aussi des conditions
 * nécessaires à leur réussite » (Innovations en prévention : quelles coopérations entre organismes de sécurité
 * sociale ?)
 * « L'autonomie financière et le recourt à du personnel en propre par ces groupements paraissent aussi des conditions
 * nécessaires à leur réussite » (Innovations en prévention : quelles coopérations entre organismes de sécurité
 * sociale ?)
 * « Il faut en effet, s'assurer au sein de ces structures interrégimes que leurs décisions ne se diluent pas et
 * qu'elles sont bien respectées » (Innovations en prévention : quelles coopérations entre organismes de sécurité
 * sociale ?)
 * « L'écueil principal à éviter est celui de contribuer à complexifier la composition des acteurs en ajoutant de
 * nouvelles structures à celles existantes » (Innovations en prévention : quelles coopérations entre organismes de
 * sécurité sociale ?)
 * « Dans certains cas, Il peut être plus pertinent d'élargir ou de compléter le champ des acteurs déjà en place »
 * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 */
function verdictDeConditionsDeReussiteDUneStructureInterregime(dossier: Dossier): Verdict {
  if (
    !dossier.conditionsDeReussiteDUneStructureInterregime.gouvernanceReellementPartagee ||
    !dossier.conditionsDeReussiteDUneStructureInterregime.autonomieFinanciere ||
    !dossier.conditionsDeReussiteDUneStructureInterregime.personnelEnPropre ||
    !dossier.conditionsDeReussiteDUneStructureInterregime.decisionsDesConseilsDAdministrationRespectees
  )
    return 'non conforme';
  return 'conforme';
}

// controles.attendu:124
/**
 * contrôle conditions de réussite d'une structure interrégime.manquants
 * « Leur gouvernance doit être réellement partagée par ses membres même s'ils présentent une asymétrie de taille »
 * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « L'autonomie financière et le recourt à du personnel en propre par ces groupements paraissent aussi des conditions
 * nécessaires à leur réussite » (Innovations en prévention : quelles coopérations entre organismes de sécurité
 * sociale ?)
 * « L'autonomie financière et le recourt à du personnel en propre par ces groupements paraissent aussi des conditions
 * nécessaires à leur réussite » (Innovations en prévention : quelles coopérations entre organismes de sécurité
 * sociale ?)
 * « Il faut en effet, s'assurer au sein de ces structures interrégimes que leurs décisions ne se diluent pas et
 * qu'elles sont bien respectées » (Innovations en prévention : quelles coopérations entre organismes de sécurité
 * sociale ?)
 * « L'écueil principal à éviter est celui de contribuer à complexifier la composition des acteurs en ajoutant de
 * nouvelles structures à celles existantes » (Innovations en prévention : quelles coopérations entre organismes de
 * sécurité sociale ?)
 * « Dans certains cas, Il peut être plus pertinent d'élargir ou de compléter le champ des acteurs déjà en place »
 * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 */
function manquantsDeConditionsDeReussiteDUneStructureInterregime(
  dossier: Dossier,
): readonly PieceManquanteDeConditionsDeReussiteDUneStructureInterregime[] {
  const liste: PieceManquanteDeConditionsDeReussiteDUneStructureInterregime[] = [];
  if (!dossier.conditionsDeReussiteDUneStructureInterregime.gouvernanceReellementPartagee)
    liste.push({ piece: 'gouvernance réellement partagée', echeance: null, recommande: false });
  if (!dossier.conditionsDeReussiteDUneStructureInterregime.autonomieFinanciere)
    liste.push({ piece: 'autonomie financière', echeance: null, recommande: false });
  if (!dossier.conditionsDeReussiteDUneStructureInterregime.personnelEnPropre)
    liste.push({ piece: 'personnel en propre', echeance: null, recommande: false });
  if (!dossier.conditionsDeReussiteDUneStructureInterregime.decisionsDesConseilsDAdministrationRespectees)
    liste.push({ piece: "décisions des conseils d'administration respectées", echeance: null, recommande: false });
  if (!dossier.conditionsDeReussiteDUneStructureInterregime.acteursDejaEnPlaceElargisPlutotQuAjoutes)
    liste.push({ piece: "acteurs déjà en place élargis plutôt qu'ajoutés", echeance: null, recommande: true });
  return liste;
}

// controles.attendu:137
/**
 * contrôle préalables d'une coopération.verdict
 * « De ce fait, toute démarche de coopération entre branches ou régimes nécessite l'obtention préalable de la
 * confiance de son homologue, une impulsion plus forte, une motivation de longue durée, un feu vert de la direction
 * voire des caisses nationales » (Innovations en prévention : quelles coopérations entre organismes de sécurité
 * sociale ?)
 * « la confiance de son homologue, une impulsion plus forte, une motivation de longue durée, un feu vert de la
 * direction » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « la confiance de son homologue, une impulsion plus forte, une motivation de longue durée, un feu vert de la
 * direction » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « une motivation de longue durée, un feu vert de la direction voire des caisses nationales » (Innovations en
 * prévention : quelles coopérations entre organismes de sécurité sociale ?)
 */
function verdictDePrealablesDUneCooperation(dossier: Dossier): Verdict {
  if (
    !dossier.prealablesDUneCooperation.confianceDeLHomologue ||
    !dossier.prealablesDUneCooperation.impulsionPlusForte ||
    !dossier.prealablesDUneCooperation.motivationDeLongueDuree ||
    !dossier.prealablesDUneCooperation.feuVertDeLaDirection
  )
    return 'non conforme';
  return 'conforme';
}

// controles.attendu:137
/**
 * contrôle préalables d'une coopération.manquants
 * « De ce fait, toute démarche de coopération entre branches ou régimes nécessite l'obtention préalable de la
 * confiance de son homologue, une impulsion plus forte, une motivation de longue durée, un feu vert de la direction
 * voire des caisses nationales » (Innovations en prévention : quelles coopérations entre organismes de sécurité
 * sociale ?)
 * « la confiance de son homologue, une impulsion plus forte, une motivation de longue durée, un feu vert de la
 * direction » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « la confiance de son homologue, une impulsion plus forte, une motivation de longue durée, un feu vert de la
 * direction » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « une motivation de longue durée, un feu vert de la direction voire des caisses nationales » (Innovations en
 * prévention : quelles coopérations entre organismes de sécurité sociale ?)
 */
function manquantsDePrealablesDUneCooperation(dossier: Dossier): readonly PieceManquanteDePrealablesDUneCooperation[] {
  const liste: PieceManquanteDePrealablesDUneCooperation[] = [];
  if (!dossier.prealablesDUneCooperation.confianceDeLHomologue)
    liste.push({ piece: "confiance de l'homologue", echeance: null, recommande: false });
  if (!dossier.prealablesDUneCooperation.impulsionPlusForte)
    liste.push({ piece: 'impulsion plus forte', echeance: null, recommande: false });
  if (!dossier.prealablesDUneCooperation.motivationDeLongueDuree)
    liste.push({ piece: 'motivation de longue durée', echeance: null, recommande: false });
  if (!dossier.prealablesDUneCooperation.feuVertDeLaDirection)
    liste.push({ piece: 'feu vert de la direction', echeance: null, recommande: false });
  return liste;
}

// controles.attendu:147
/**
 * contrôle cadre d'une convention.verdict
 * « La convention permet de poser de façon claire, bien définie, le cadre du dispositif de coopération : la place et
 * les missions de chacun, la gouvernance sont actés » (Innovations en prévention : quelles coopérations entre
 * organismes de sécurité sociale ?)
 * « la place et les missions de chacun, la gouvernance sont actés » (Innovations en prévention : quelles coopérations
 * entre organismes de sécurité sociale ?)
 * « Elles proposent à cette fin un modèle type de convention prévoyant les modalités pratiques de leur coopération »
 * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « L'accord-cadre défini également des modalités d'évaluation de l'action menée dans le cadre du partenariat »
 * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « les caisses nationales doivent pouvoir obtenir des bilans de ces actions pour pouvoir par la suite partager et
 * capitaliser sur leurs résultats » (Innovations en prévention : quelles coopérations entre organismes de sécurité
 * sociale ?)
 */
function verdictDeCadreDUneConvention(dossier: Dossier): Verdict {
  if (
    !dossier.cadreDUneConvention.placeEtMissionsDeChacunDefinies ||
    !dossier.cadreDUneConvention.gouvernanceActee ||
    !dossier.cadreDUneConvention.modalitesDEvaluationDeLAction ||
    !dossier.cadreDUneConvention.bilanTransmisAuxCaissesNationales
  )
    return 'non conforme';
  return 'conforme';
}

// controles.attendu:147
/**
 * contrôle cadre d'une convention.manquants
 * « La convention permet de poser de façon claire, bien définie, le cadre du dispositif de coopération : la place et
 * les missions de chacun, la gouvernance sont actés » (Innovations en prévention : quelles coopérations entre
 * organismes de sécurité sociale ?)
 * « la place et les missions de chacun, la gouvernance sont actés » (Innovations en prévention : quelles coopérations
 * entre organismes de sécurité sociale ?)
 * « Elles proposent à cette fin un modèle type de convention prévoyant les modalités pratiques de leur coopération »
 * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « L'accord-cadre défini également des modalités d'évaluation de l'action menée dans le cadre du partenariat »
 * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « les caisses nationales doivent pouvoir obtenir des bilans de ces actions pour pouvoir par la suite partager et
 * capitaliser sur leurs résultats » (Innovations en prévention : quelles coopérations entre organismes de sécurité
 * sociale ?)
 */
function manquantsDeCadreDUneConvention(dossier: Dossier): readonly PieceManquanteDeCadreDUneConvention[] {
  const liste: PieceManquanteDeCadreDUneConvention[] = [];
  if (!dossier.cadreDUneConvention.placeEtMissionsDeChacunDefinies)
    liste.push({ piece: 'place et missions de chacun définies', echeance: null, recommande: false });
  if (!dossier.cadreDUneConvention.gouvernanceActee)
    liste.push({ piece: 'gouvernance actée', echeance: null, recommande: false });
  if (!dossier.cadreDUneConvention.modeleTypeRepris)
    liste.push({ piece: 'modèle type repris', echeance: null, recommande: true });
  if (!dossier.cadreDUneConvention.modalitesDEvaluationDeLAction)
    liste.push({ piece: "modalités d'évaluation de l'action", echeance: null, recommande: false });
  if (!dossier.cadreDUneConvention.bilanTransmisAuxCaissesNationales)
    liste.push({ piece: 'bilan transmis aux caisses nationales', echeance: null, recommande: false });
  return liste;
}

// controles.attendu:159
/**
 * contrôle site commun de prévention.verdict
 * « Une partie « professionnels » du site internet propose des référentiels sur différents thèmes de la prévention,
 * pour animer des ateliers collectifs » (Innovations en prévention : quelles coopérations entre organismes de
 * sécurité sociale ?)
 * « Il est prévu d'y intégrer un référencement de tous les ateliers de prévention existants sur le territoire
 * relatifs à la prévention des personnes âgées » (Innovations en prévention : quelles coopérations entre organismes
 * de sécurité sociale ?)
 * « Il faudra ici être en mesure d'adapter l'information présente sur le site aux réalités locales » (Innovations en
 * prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « assurer que chaque région fasse remonter cette information sur un espace adapté sur le site » (Innovations en
 * prévention : quelles coopérations entre organismes de sécurité sociale ?)
 */
function verdictDeSiteCommunDePrevention(dossier: Dossier): Verdict {
  if (
    !dossier.siteCommunDePrevention.referentielsPourAnimerDesAteliers ||
    !dossier.siteCommunDePrevention.tousLesAteliersDuTerritoireReferences ||
    !dossier.siteCommunDePrevention.informationAdapteeAuxRealitesLocales ||
    !dossier.siteCommunDePrevention.informationRemonteeParChaqueRegion
  )
    return 'non conforme';
  return 'conforme';
}

// controles.attendu:159
/**
 * contrôle site commun de prévention.manquants
 * « Une partie « professionnels » du site internet propose des référentiels sur différents thèmes de la prévention,
 * pour animer des ateliers collectifs » (Innovations en prévention : quelles coopérations entre organismes de
 * sécurité sociale ?)
 * « Il est prévu d'y intégrer un référencement de tous les ateliers de prévention existants sur le territoire
 * relatifs à la prévention des personnes âgées » (Innovations en prévention : quelles coopérations entre organismes
 * de sécurité sociale ?)
 * « Il faudra ici être en mesure d'adapter l'information présente sur le site aux réalités locales » (Innovations en
 * prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « assurer que chaque région fasse remonter cette information sur un espace adapté sur le site » (Innovations en
 * prévention : quelles coopérations entre organismes de sécurité sociale ?)
 */
function manquantsDeSiteCommunDePrevention(dossier: Dossier): readonly PieceManquanteDeSiteCommunDePrevention[] {
  const liste: PieceManquanteDeSiteCommunDePrevention[] = [];
  if (!dossier.siteCommunDePrevention.referentielsPourAnimerDesAteliers)
    liste.push({ piece: 'référentiels pour animer des ateliers', echeance: null, recommande: false });
  if (!dossier.siteCommunDePrevention.tousLesAteliersDuTerritoireReferences)
    liste.push({ piece: 'tous les ateliers du territoire référencés', echeance: null, recommande: false });
  if (!dossier.siteCommunDePrevention.informationAdapteeAuxRealitesLocales)
    liste.push({ piece: 'information adaptée aux réalités locales', echeance: null, recommande: false });
  if (!dossier.siteCommunDePrevention.informationRemonteeParChaqueRegion)
    liste.push({ piece: 'information remontée par chaque région', echeance: null, recommande: false });
  return liste;
}

// controles.attendu:170
/**
 * contrôle demandes des caisses de la MSA.verdict
 * « de mettre en place une comitologie, une structure commune » (Innovations en prévention : quelles coopérations
 * entre organismes de sécurité sociale ?)
 * « de faciliter les partenariats ; » (Innovations en prévention : quelles coopérations entre organismes de sécurité
 * sociale ?)
 * « plus de visibilité et de partage d'informations entre régimes sur les actions mises en œuvre » (Innovations en
 * prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « d'optimiser les contacts entre organismes quand ils sont de taille différente : CPAM au niveau départemental, MSA
 * et CARSAT au niveau régional » (Innovations en prévention : quelles coopérations entre organismes de sécurité
 * sociale ?)
 * « d'un meilleur partage ou d'une rotation dans la gouvernance des structures interrégimes » (Innovations en
 * prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « d'une reconnaissance mutuelle des DCGDR de l'assurance maladie et ceux des autres régimes comme la MSA »
 * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 */
function verdictDeDemandesDesCaissesDeLaMsa(dossier: Dossier): Verdict {
  if (
    !dossier.demandesDesCaissesDeLaMsa.comitologieOuStructureCommune ||
    !dossier.demandesDesCaissesDeLaMsa.partenariatsFacilites ||
    !dossier.demandesDesCaissesDeLaMsa.actionsVisiblesEntreRegimes ||
    !dossier.demandesDesCaissesDeLaMsa.contactsEntreOrganismesDeTailleDifferente ||
    !dossier.demandesDesCaissesDeLaMsa.partageOuRotationDeLaGouvernance ||
    !dossier.demandesDesCaissesDeLaMsa.reconnaissanceMutuelleDesDcgdr
  )
    return 'non conforme';
  return 'conforme';
}

// controles.attendu:170
/**
 * contrôle demandes des caisses de la MSA.manquants
 * « de mettre en place une comitologie, une structure commune » (Innovations en prévention : quelles coopérations
 * entre organismes de sécurité sociale ?)
 * « de faciliter les partenariats ; » (Innovations en prévention : quelles coopérations entre organismes de sécurité
 * sociale ?)
 * « plus de visibilité et de partage d'informations entre régimes sur les actions mises en œuvre » (Innovations en
 * prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « d'optimiser les contacts entre organismes quand ils sont de taille différente : CPAM au niveau départemental, MSA
 * et CARSAT au niveau régional » (Innovations en prévention : quelles coopérations entre organismes de sécurité
 * sociale ?)
 * « d'un meilleur partage ou d'une rotation dans la gouvernance des structures interrégimes » (Innovations en
 * prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « d'une reconnaissance mutuelle des DCGDR de l'assurance maladie et ceux des autres régimes comme la MSA »
 * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 */
function manquantsDeDemandesDesCaissesDeLaMsa(dossier: Dossier): readonly PieceManquanteDeDemandesDesCaissesDeLaMsa[] {
  const liste: PieceManquanteDeDemandesDesCaissesDeLaMsa[] = [];
  if (!dossier.demandesDesCaissesDeLaMsa.comitologieOuStructureCommune)
    liste.push({ piece: 'comitologie ou structure commune', echeance: null, recommande: false });
  if (!dossier.demandesDesCaissesDeLaMsa.partenariatsFacilites)
    liste.push({ piece: 'partenariats facilités', echeance: null, recommande: false });
  if (!dossier.demandesDesCaissesDeLaMsa.actionsVisiblesEntreRegimes)
    liste.push({ piece: 'actions visibles entre régimes', echeance: null, recommande: false });
  if (!dossier.demandesDesCaissesDeLaMsa.contactsEntreOrganismesDeTailleDifferente)
    liste.push({ piece: 'contacts entre organismes de taille différente', echeance: null, recommande: false });
  if (!dossier.demandesDesCaissesDeLaMsa.partageOuRotationDeLaGouvernance)
    liste.push({ piece: 'partage ou rotation de la gouvernance', echeance: null, recommande: false });
  if (!dossier.demandesDesCaissesDeLaMsa.reconnaissanceMutuelleDesDcgdr)
    liste.push({ piece: 'reconnaissance mutuelle des DCGDR', echeance: null, recommande: false });
  return liste;
}

// controles.attendu:192
/**
 * règle majorité d'objectifs communs
 * « La majorité des objectifs doivent être communs » (Innovations en prévention : quelles coopérations entre
 * organismes de sécurité sociale ?)
 */
function majoriteDObjectifsCommuns(dossier: Dossier): boolean {
  return dossier.objectifsCommuns * 2 > dossier.objectifsDuParcours;
}

// controles.attendu:196
/**
 * contrôle conception d'un parcours commun.verdict
 * « Le public cible doit être clair et correspondre aux objectifs de chaque organisme » (Innovations en prévention :
 * quelles coopérations entre organismes de sécurité sociale ?)
 * « Le public cible doit être clair et correspondre aux objectifs de chaque organisme » (Innovations en prévention :
 * quelles coopérations entre organismes de sécurité sociale ?)
 * « La majorité des objectifs doivent être communs » (Innovations en prévention : quelles coopérations entre
 * organismes de sécurité sociale ?)
 * « Des objectifs particuliers à chaque partenaire peuvent être définis, mais ceux-ci devront rester annexes afin de
 * ne pas nuire à la dynamique de groupe » (Innovations en prévention : quelles coopérations entre organismes de
 * sécurité sociale ?)
 * « L'ensemble des organismes partenaires doivent s'accorder sur la stratégie et les techniques employées »
 * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « L'ensemble de ces éléments doivent évidemment être définis en amont du projet, lors de réunions préparatoires.
 * C'est seulement si ceux-ci sont présents que le projet pourra être mené à bien » (Innovations en prévention :
 * quelles coopérations entre organismes de sécurité sociale ?)
 */
function verdictDeConceptionDUnParcoursCommun(dossier: Dossier): Verdict {
  if (
    !dossier.conceptionDUnParcoursCommun.publicCibleClair ||
    !dossier.conceptionDUnParcoursCommun.publicConformeAuxObjectifsDeChacun ||
    !majoriteDObjectifsCommuns(dossier) ||
    !dossier.conceptionDUnParcoursCommun.objectifsParticuliersRestesAnnexes ||
    !dossier.conceptionDUnParcoursCommun.accordSurLaStrategieEtLesTechniques ||
    !dossier.conceptionDUnParcoursCommun.elementsDefinisEnReunionsPreparatoires
  )
    return 'non conforme';
  return 'conforme';
}

// controles.attendu:196
/**
 * contrôle conception d'un parcours commun.manquants
 * « Le public cible doit être clair et correspondre aux objectifs de chaque organisme » (Innovations en prévention :
 * quelles coopérations entre organismes de sécurité sociale ?)
 * « Le public cible doit être clair et correspondre aux objectifs de chaque organisme » (Innovations en prévention :
 * quelles coopérations entre organismes de sécurité sociale ?)
 * « La majorité des objectifs doivent être communs » (Innovations en prévention : quelles coopérations entre
 * organismes de sécurité sociale ?)
 * « Des objectifs particuliers à chaque partenaire peuvent être définis, mais ceux-ci devront rester annexes afin de
 * ne pas nuire à la dynamique de groupe » (Innovations en prévention : quelles coopérations entre organismes de
 * sécurité sociale ?)
 * « L'ensemble des organismes partenaires doivent s'accorder sur la stratégie et les techniques employées »
 * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « L'ensemble de ces éléments doivent évidemment être définis en amont du projet, lors de réunions préparatoires.
 * C'est seulement si ceux-ci sont présents que le projet pourra être mené à bien » (Innovations en prévention :
 * quelles coopérations entre organismes de sécurité sociale ?)
 */
function manquantsDeConceptionDUnParcoursCommun(
  dossier: Dossier,
): readonly PieceManquanteDeConceptionDUnParcoursCommun[] {
  const liste: PieceManquanteDeConceptionDUnParcoursCommun[] = [];
  if (!dossier.conceptionDUnParcoursCommun.publicCibleClair)
    liste.push({ piece: 'public cible clair', echeance: null, recommande: false });
  if (!dossier.conceptionDUnParcoursCommun.publicConformeAuxObjectifsDeChacun)
    liste.push({ piece: 'public conforme aux objectifs de chacun', echeance: null, recommande: false });
  if (!majoriteDObjectifsCommuns(dossier))
    liste.push({ piece: 'objectifs communs majoritaires', echeance: null, recommande: false });
  if (!dossier.conceptionDUnParcoursCommun.objectifsParticuliersRestesAnnexes)
    liste.push({ piece: 'objectifs particuliers restés annexes', echeance: null, recommande: false });
  if (!dossier.conceptionDUnParcoursCommun.accordSurLaStrategieEtLesTechniques)
    liste.push({ piece: 'accord sur la stratégie et les techniques', echeance: null, recommande: false });
  if (!dossier.conceptionDUnParcoursCommun.elementsDefinisEnReunionsPreparatoires)
    liste.push({ piece: 'éléments définis en réunions préparatoires', echeance: null, recommande: false });
  return liste;
}

// controles.attendu:210
/**
 * contrôle construction d'un parcours commun.verdict
 * « Ainsi, lorsque plusieurs organismes décident de proposer un parcours commun, ceux-ci doivent nécessairement le
 * co-construire dès l'origine, afin que le parcours intègre au maximum les branches concernés et l'ensemble de leurs
 * enjeux » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « il ne s'agit pas uniquement de partager des ressources (fichiers d'allocataires, locaux, moyens), mais aussi de
 * co-construire des ateliers et des activités, en utilisant les compétences de chaque organisme » (Innovations en
 * prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « La communication externe sur ces parcours doit être commune » (Innovations en prévention : quelles coopérations
 * entre organismes de sécurité sociale ?)
 * « Conscient de cet écueil, le présent rapport recommande une évaluation régulière et précise de l'ensemble des
 * parcours de prévention interbranche. Le processus d'évaluation devra ainsi être prévu et formalisé dès la mise en
 * place du parcours » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « Sur chacun des aspects du parcours, des caisses seraient associées en fonction de leur domaine de compétence »
 * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « Pourtant, les innovations inter régime et inter branche en termes de prévention santé doivent avoir parmi leurs
 * objectifs celui de toucher les publics fragiles » (Innovations en prévention : quelles coopérations entre
 * organismes de sécurité sociale ?)
 */
function verdictDeConstructionDUnParcoursCommun(dossier: Dossier): Verdict {
  if (
    !dossier.constructionDUnParcoursCommun.constructionCommuneDesLOrigine ||
    !dossier.constructionDUnParcoursCommun.ateliersEtActivitesConstruitsEnsemble ||
    !dossier.constructionDUnParcoursCommun.communicationExterneCommune ||
    !dossier.constructionDUnParcoursCommun.evaluationPrevueDesLaMiseEnPlace ||
    !dossier.constructionDUnParcoursCommun.autresCaissesAssocieesSelonLeurDomaine ||
    !dossier.constructionDUnParcoursCommun.publicsFragilesParmiLesObjectifs
  )
    return 'non conforme';
  return 'conforme';
}

// controles.attendu:210
/**
 * contrôle construction d'un parcours commun.manquants
 * « Ainsi, lorsque plusieurs organismes décident de proposer un parcours commun, ceux-ci doivent nécessairement le
 * co-construire dès l'origine, afin que le parcours intègre au maximum les branches concernés et l'ensemble de leurs
 * enjeux » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « il ne s'agit pas uniquement de partager des ressources (fichiers d'allocataires, locaux, moyens), mais aussi de
 * co-construire des ateliers et des activités, en utilisant les compétences de chaque organisme » (Innovations en
 * prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « La communication externe sur ces parcours doit être commune » (Innovations en prévention : quelles coopérations
 * entre organismes de sécurité sociale ?)
 * « Conscient de cet écueil, le présent rapport recommande une évaluation régulière et précise de l'ensemble des
 * parcours de prévention interbranche. Le processus d'évaluation devra ainsi être prévu et formalisé dès la mise en
 * place du parcours » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « Sur chacun des aspects du parcours, des caisses seraient associées en fonction de leur domaine de compétence »
 * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « Pourtant, les innovations inter régime et inter branche en termes de prévention santé doivent avoir parmi leurs
 * objectifs celui de toucher les publics fragiles » (Innovations en prévention : quelles coopérations entre
 * organismes de sécurité sociale ?)
 */
function manquantsDeConstructionDUnParcoursCommun(
  dossier: Dossier,
): readonly PieceManquanteDeConstructionDUnParcoursCommun[] {
  const liste: PieceManquanteDeConstructionDUnParcoursCommun[] = [];
  if (!dossier.constructionDUnParcoursCommun.constructionCommuneDesLOrigine)
    liste.push({ piece: "construction commune dès l'origine", echeance: null, recommande: false });
  if (!dossier.constructionDUnParcoursCommun.ateliersEtActivitesConstruitsEnsemble)
    liste.push({ piece: 'ateliers et activités construits ensemble', echeance: null, recommande: false });
  if (!dossier.constructionDUnParcoursCommun.communicationExterneCommune)
    liste.push({ piece: 'communication externe commune', echeance: null, recommande: false });
  if (!dossier.constructionDUnParcoursCommun.evaluationPrevueDesLaMiseEnPlace)
    liste.push({ piece: 'évaluation prévue dès la mise en place', echeance: null, recommande: false });
  if (!dossier.constructionDUnParcoursCommun.autresCaissesAssocieesSelonLeurDomaine)
    liste.push({ piece: 'autres caisses associées selon leur domaine', echeance: null, recommande: false });
  if (!dossier.constructionDUnParcoursCommun.publicsFragilesParmiLesObjectifs)
    liste.push({ piece: 'publics fragiles parmi les objectifs', echeance: null, recommande: false });
  return liste;
}

// controles.attendu:229
/**
 * contrôle pilotage d'un projet informatique.verdict
 * « le schéma stratégique propose d'identifier et de définir clairement des rôles de chacun y compris celui de la DSS
 * » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « Il propose également de réaliser des points d'étapes réguliers dans l'avancement des projets en donnant un rôle
 * central de coordination à la DSS » (Innovations en prévention : quelles coopérations entre organismes de sécurité
 * sociale ?)
 * « Dans le cas de projets interrégimes ou inter-organismes, un interlocuteur unique devra être désigné dans chaque
 * structure et sera chargé de coordonner les acteurs métiers et techniques ainsi que de rendre compte au chef de
 * projet et à la DSS » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « Ensuite en matière de pilotage des projets transverses, il est préconisé de prioriser les objectifs en
 * coordination avec la DSS, de partager un macro-planning et les jalons pour mieux faire remonter les alertes »
 * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « de partager un macro-planning et les jalons pour mieux faire remonter les alertes » (Innovations en prévention :
 * quelles coopérations entre organismes de sécurité sociale ?)
 * « Chaque projet devra être systématiquement évalué, ce qui passe par la définition en amont d'indicateurs SMART
 * (spécifiques, mesurables, acceptables, réalistes, définis dans le temps) » (Innovations en prévention : quelles
 * coopérations entre organismes de sécurité sociale ?)
 * « d'indicateurs SMART (spécifiques, mesurables, acceptables, réalistes, définis dans le temps) » (Innovations en
 * prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « d'indicateurs SMART (spécifiques, mesurables, acceptables, réalistes, définis dans le temps) » (Innovations en
 * prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « d'indicateurs SMART (spécifiques, mesurables, acceptables, réalistes, définis dans le temps) » (Innovations en
 * prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « d'indicateurs SMART (spécifiques, mesurables, acceptables, réalistes, définis dans le temps) » (Innovations en
 * prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « par la mise en œuvre de méthodologies identiques en termes d'analyse de valeur » (Innovations en prévention :
 * quelles coopérations entre organismes de sécurité sociale ?)
 * « Les schémas directeurs de chaque organisme doivent dorénavant décrire la démarche d'urbanisation adaptée et
 * s'aligner dans le cadre commun défini au niveau interministériel » (Innovations en prévention : quelles
 * coopérations entre organismes de sécurité sociale ?)
 * « En interrégimes et en interbranches, la mise à disposition des différentes vues du SI doit permettre de
 * rationaliser les demandes d'évolution dans une logique de mutualisation » (Innovations en prévention : quelles
 * coopérations entre organismes de sécurité sociale ?)
 * « Toute décision de transformation sur un besoin équivalent doit systématiquement être précédée d'un retour
 * d'expérience au niveau interbranche et interrégime » (Innovations en prévention : quelles coopérations entre
 * organismes de sécurité sociale ?)
 * « En termes d'administration des données et de gestion des référentiels, des solutions alliant pérennité, unicité,
 * intégrité et fiabilité doivent être recherchées » (Innovations en prévention : quelles coopérations entre
 * organismes de sécurité sociale ?)
 * « Une logique de mutualisation des briques applicatives est privilégiée par rapport aux développements spécifiques
 * et les SI doivent être pensés ouverts et orientés services » (Innovations en prévention : quelles coopérations
 * entre organismes de sécurité sociale ?)
 */
function verdictDePilotageDUnProjetInformatique(dossier: Dossier): Verdict {
  if (
    !dossier.pilotageDUnProjetInformatique.rolesIdentifiesEtDefinis ||
    !dossier.pilotageDUnProjetInformatique.pointsDEtapeReguliers ||
    (dossier.projetAPlusieursOrganismes &&
      !dossier.pilotageDUnProjetInformatique.interlocuteurUniqueDansChaqueStructure) ||
    !dossier.pilotageDUnProjetInformatique.objectifsHierarchisesAvecLaDss ||
    !dossier.pilotageDUnProjetInformatique.calendrierEtJalonsPartages ||
    !dossier.pilotageDUnProjetInformatique.indicateursSpecifiques ||
    !dossier.pilotageDUnProjetInformatique.indicateursMesurables ||
    !dossier.pilotageDUnProjetInformatique.indicateursAcceptables ||
    !dossier.pilotageDUnProjetInformatique.indicateursRealistes ||
    !dossier.pilotageDUnProjetInformatique.indicateursDefinisDansLeTemps ||
    !dossier.pilotageDUnProjetInformatique.methodeDAnalyseDeValeurIdentique ||
    !dossier.pilotageDUnProjetInformatique.schemaDirecteurAligne ||
    (dossier.projetAPlusieursOrganismes &&
      !dossier.pilotageDUnProjetInformatique.vuesDuSystemeDInformationMisesADisposition) ||
    !dossier.pilotageDUnProjetInformatique.retourDExperiencePrealable ||
    !dossier.pilotageDUnProjetInformatique.solutionsPerennesEtFiables
  )
    return 'non conforme';
  return 'conforme';
}

// controles.attendu:229
/**
 * contrôle pilotage d'un projet informatique.manquants
 * « le schéma stratégique propose d'identifier et de définir clairement des rôles de chacun y compris celui de la DSS
 * » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « Il propose également de réaliser des points d'étapes réguliers dans l'avancement des projets en donnant un rôle
 * central de coordination à la DSS » (Innovations en prévention : quelles coopérations entre organismes de sécurité
 * sociale ?)
 * « Dans le cas de projets interrégimes ou inter-organismes, un interlocuteur unique devra être désigné dans chaque
 * structure et sera chargé de coordonner les acteurs métiers et techniques ainsi que de rendre compte au chef de
 * projet et à la DSS » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « Ensuite en matière de pilotage des projets transverses, il est préconisé de prioriser les objectifs en
 * coordination avec la DSS, de partager un macro-planning et les jalons pour mieux faire remonter les alertes »
 * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « de partager un macro-planning et les jalons pour mieux faire remonter les alertes » (Innovations en prévention :
 * quelles coopérations entre organismes de sécurité sociale ?)
 * « Chaque projet devra être systématiquement évalué, ce qui passe par la définition en amont d'indicateurs SMART
 * (spécifiques, mesurables, acceptables, réalistes, définis dans le temps) » (Innovations en prévention : quelles
 * coopérations entre organismes de sécurité sociale ?)
 * « d'indicateurs SMART (spécifiques, mesurables, acceptables, réalistes, définis dans le temps) » (Innovations en
 * prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « d'indicateurs SMART (spécifiques, mesurables, acceptables, réalistes, définis dans le temps) » (Innovations en
 * prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « d'indicateurs SMART (spécifiques, mesurables, acceptables, réalistes, définis dans le temps) » (Innovations en
 * prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « d'indicateurs SMART (spécifiques, mesurables, acceptables, réalistes, définis dans le temps) » (Innovations en
 * prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « par la mise en œuvre de méthodologies identiques en termes d'analyse de valeur » (Innovations en prévention :
 * quelles coopérations entre organismes de sécurité sociale ?)
 * « Les schémas directeurs de chaque organisme doivent dorénavant décrire la démarche d'urbanisation adaptée et
 * s'aligner dans le cadre commun défini au niveau interministériel » (Innovations en prévention : quelles
 * coopérations entre organismes de sécurité sociale ?)
 * « En interrégimes et en interbranches, la mise à disposition des différentes vues du SI doit permettre de
 * rationaliser les demandes d'évolution dans une logique de mutualisation » (Innovations en prévention : quelles
 * coopérations entre organismes de sécurité sociale ?)
 * « Toute décision de transformation sur un besoin équivalent doit systématiquement être précédée d'un retour
 * d'expérience au niveau interbranche et interrégime » (Innovations en prévention : quelles coopérations entre
 * organismes de sécurité sociale ?)
 * « En termes d'administration des données et de gestion des référentiels, des solutions alliant pérennité, unicité,
 * intégrité et fiabilité doivent être recherchées » (Innovations en prévention : quelles coopérations entre
 * organismes de sécurité sociale ?)
 * « Une logique de mutualisation des briques applicatives est privilégiée par rapport aux développements spécifiques
 * et les SI doivent être pensés ouverts et orientés services » (Innovations en prévention : quelles coopérations
 * entre organismes de sécurité sociale ?)
 */
function manquantsDePilotageDUnProjetInformatique(
  dossier: Dossier,
): readonly PieceManquanteDePilotageDUnProjetInformatique[] {
  const liste: PieceManquanteDePilotageDUnProjetInformatique[] = [];
  if (!dossier.pilotageDUnProjetInformatique.rolesIdentifiesEtDefinis)
    liste.push({ piece: 'rôles identifiés et définis', echeance: null, recommande: false });
  if (!dossier.pilotageDUnProjetInformatique.pointsDEtapeReguliers)
    liste.push({ piece: "points d'étape réguliers", echeance: null, recommande: false });
  if (
    dossier.projetAPlusieursOrganismes &&
    !dossier.pilotageDUnProjetInformatique.interlocuteurUniqueDansChaqueStructure
  )
    liste.push({ piece: 'interlocuteur unique dans chaque structure', echeance: null, recommande: false });
  if (!dossier.pilotageDUnProjetInformatique.objectifsHierarchisesAvecLaDss)
    liste.push({ piece: 'objectifs hiérarchisés avec la DSS', echeance: null, recommande: false });
  if (!dossier.pilotageDUnProjetInformatique.calendrierEtJalonsPartages)
    liste.push({ piece: 'calendrier et jalons partagés', echeance: null, recommande: false });
  if (!dossier.pilotageDUnProjetInformatique.indicateursSpecifiques)
    liste.push({ piece: 'indicateurs spécifiques', echeance: null, recommande: false });
  if (!dossier.pilotageDUnProjetInformatique.indicateursMesurables)
    liste.push({ piece: 'indicateurs mesurables', echeance: null, recommande: false });
  if (!dossier.pilotageDUnProjetInformatique.indicateursAcceptables)
    liste.push({ piece: 'indicateurs acceptables', echeance: null, recommande: false });
  if (!dossier.pilotageDUnProjetInformatique.indicateursRealistes)
    liste.push({ piece: 'indicateurs réalistes', echeance: null, recommande: false });
  if (!dossier.pilotageDUnProjetInformatique.indicateursDefinisDansLeTemps)
    liste.push({ piece: 'indicateurs définis dans le temps', echeance: null, recommande: false });
  if (!dossier.pilotageDUnProjetInformatique.methodeDAnalyseDeValeurIdentique)
    liste.push({ piece: "méthode d'analyse de valeur identique", echeance: null, recommande: false });
  if (!dossier.pilotageDUnProjetInformatique.schemaDirecteurAligne)
    liste.push({ piece: 'schéma directeur aligné', echeance: null, recommande: false });
  if (
    dossier.projetAPlusieursOrganismes &&
    !dossier.pilotageDUnProjetInformatique.vuesDuSystemeDInformationMisesADisposition
  )
    liste.push({ piece: "vues du système d'information mises à disposition", echeance: null, recommande: false });
  if (!dossier.pilotageDUnProjetInformatique.retourDExperiencePrealable)
    liste.push({ piece: "retour d'expérience préalable", echeance: null, recommande: false });
  if (!dossier.pilotageDUnProjetInformatique.solutionsPerennesEtFiables)
    liste.push({ piece: 'solutions pérennes et fiables', echeance: null, recommande: false });
  if (!dossier.pilotageDUnProjetInformatique.briquesMutualiseesEtOuvertes)
    liste.push({ piece: 'briques mutualisées et ouvertes', echeance: null, recommande: true });
  return liste;
}

// controles.attendu:277
/** règle mode de réalisation admis */
function modeDeRealisationAdmis(dossier: Dossier): boolean {
  // « Préconisation 7 : Développer un guichet unique virtuel de prévention en interne, par les équipes de
  // l'Institution » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
  if (!dossier.guichetDelegue) return true;
  // « créé par l'Institution ou déléguée à une entreprise compétente (via un cahier des charges précis) »
  // (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
  if (dossier.guichetDelegue && dossier.realisationDuGuichet === 'délégation admise')
    return dossier.cahierDesChargesPrecis;
  // « Préconisation 7 : Développer un guichet unique virtuel de prévention en interne, par les équipes de
  // l'Institution » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
  if (dossier.guichetDelegue && dossier.realisationDuGuichet === 'en interne seulement') return false;
  return raise('hole', 'no branch', 'mode de réalisation admis');
}

// controles.attendu:285
/**
 * contrôle qualités du guichet unique.verdict
 * « Préconisation 7 : Développer un guichet unique virtuel de prévention en interne, par les équipes de l'Institution
 * » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « ce rapport préconise plutôt la création d'un guichet unique virtuel, créé par l'Institution ou déléguée à une
 * entreprise compétente (via un cahier des charges précis) » (Innovations en prévention : quelles coopérations entre
 * organismes de sécurité sociale ?)
 * « Son objectif serait de centraliser l'offre existante en termes de prévention, en utilisant les parcours et la
 * segmentation des publics utilisés précédemment » (Innovations en prévention : quelles coopérations entre organismes
 * de sécurité sociale ?)
 * « En fonction des réponses à un questionnaire, les assurés seront classés dans des parcours distincts »
 * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « Ce guichet devra permettre d'orienter les assurés vers une offre de prévention la plus pertinente et
 * personnalisée possible, en fonction du parcours auquel ils correspondent le plus » (Innovations en prévention :
 * quelles coopérations entre organismes de sécurité sociale ?)
 * « le guichet virtuel unique de prévention ciblera les assurés afin de leur fournir les messages de prévention les
 * plus pertinents en fonction de leur profil » (Innovations en prévention : quelles coopérations entre organismes de
 * sécurité sociale ?)
 * « En fonction du parcours correspondants à l'assuré, des éléments de prévention seront mis en avant sur la page
 * d'accueil » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « Il devra être transversal à l'ensemble des branches et organismes de la Sécurité sociale » (Innovations en
 * prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « Ce guichet unique devra nécessairement se présenter à la fois sous forme mobile et sous forme de site internet,
 * afin de toucher un public le plus large possible et d'augmenter sa visibilité » (Innovations en prévention :
 * quelles coopérations entre organismes de sécurité sociale ?)
 * « Le guichet devra être accessible via les navigateurs web en « responsive design » et sur mobile via une
 * application » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « Ce guichet unique devra nécessairement se présenter à la fois sous forme mobile et sous forme de site internet »
 * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « Le guichet devra être accessible via les navigateurs web en « responsive design » et sur mobile via une
 * application » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « Le site devra être en « responsive design » » (Innovations en prévention : quelles coopérations entre organismes
 * de sécurité sociale ?)
 * « L'application mobile et le site internet devront être le plus clair et moderne possible en termes de présentation
 * » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « Pour cela, des séances de testing du guichet unique avec des assurés de tout âge et de tout profil seront
 * nécessaires » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « Par ailleurs, d'autres éléments transversaux de prévention pourraient être accessible par un outil de recherche »
 * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « Les assurés pourront cependant avoir accès à l'ensemble des messages de prévention s'ils en font la démarche
 * active » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « A terme, ce guichet unique pourrait établir des liens avec des objets connectés » (Innovations en prévention :
 * quelles coopérations entre organismes de sécurité sociale ?)
 */
function verdictDeQualitesDuGuichetUnique(dossier: Dossier): Verdict {
  if (
    [
      !modeDeRealisationAdmis(dossier),
      !dossier.qualitesDuGuichetUnique.offreDePreventionCentralisee,
      !dossier.qualitesDuGuichetUnique.orientationParQuestionnaireEtParcours,
      !dossier.qualitesDuGuichetUnique.transversalAToutesLesBranches,
      !dossier.qualitesDuGuichetUnique.siteInternet,
      !dossier.qualitesDuGuichetUnique.applicationMobile,
      !dossier.qualitesDuGuichetUnique.siteAdapteALaTailleDeLEcran,
      !dossier.qualitesDuGuichetUnique.presentationClaireEtModerne,
      !dossier.qualitesDuGuichetUnique.essaisAvecDesAssuresDeToutAgeEtDeToutProfil,
      !dossier.qualitesDuGuichetUnique.accesDeTousATousLesMessages,
    ].includes(true)
  )
    return 'non conforme';
  return 'conforme';
}

// controles.attendu:285
/**
 * contrôle qualités du guichet unique.manquants
 * « Préconisation 7 : Développer un guichet unique virtuel de prévention en interne, par les équipes de l'Institution
 * » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « ce rapport préconise plutôt la création d'un guichet unique virtuel, créé par l'Institution ou déléguée à une
 * entreprise compétente (via un cahier des charges précis) » (Innovations en prévention : quelles coopérations entre
 * organismes de sécurité sociale ?)
 * « Son objectif serait de centraliser l'offre existante en termes de prévention, en utilisant les parcours et la
 * segmentation des publics utilisés précédemment » (Innovations en prévention : quelles coopérations entre organismes
 * de sécurité sociale ?)
 * « En fonction des réponses à un questionnaire, les assurés seront classés dans des parcours distincts »
 * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « Ce guichet devra permettre d'orienter les assurés vers une offre de prévention la plus pertinente et
 * personnalisée possible, en fonction du parcours auquel ils correspondent le plus » (Innovations en prévention :
 * quelles coopérations entre organismes de sécurité sociale ?)
 * « le guichet virtuel unique de prévention ciblera les assurés afin de leur fournir les messages de prévention les
 * plus pertinents en fonction de leur profil » (Innovations en prévention : quelles coopérations entre organismes de
 * sécurité sociale ?)
 * « En fonction du parcours correspondants à l'assuré, des éléments de prévention seront mis en avant sur la page
 * d'accueil » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « Il devra être transversal à l'ensemble des branches et organismes de la Sécurité sociale » (Innovations en
 * prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « Ce guichet unique devra nécessairement se présenter à la fois sous forme mobile et sous forme de site internet,
 * afin de toucher un public le plus large possible et d'augmenter sa visibilité » (Innovations en prévention :
 * quelles coopérations entre organismes de sécurité sociale ?)
 * « Le guichet devra être accessible via les navigateurs web en « responsive design » et sur mobile via une
 * application » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « Ce guichet unique devra nécessairement se présenter à la fois sous forme mobile et sous forme de site internet »
 * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « Le guichet devra être accessible via les navigateurs web en « responsive design » et sur mobile via une
 * application » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « Le site devra être en « responsive design » » (Innovations en prévention : quelles coopérations entre organismes
 * de sécurité sociale ?)
 * « L'application mobile et le site internet devront être le plus clair et moderne possible en termes de présentation
 * » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « Pour cela, des séances de testing du guichet unique avec des assurés de tout âge et de tout profil seront
 * nécessaires » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « Par ailleurs, d'autres éléments transversaux de prévention pourraient être accessible par un outil de recherche »
 * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « Les assurés pourront cependant avoir accès à l'ensemble des messages de prévention s'ils en font la démarche
 * active » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « A terme, ce guichet unique pourrait établir des liens avec des objets connectés » (Innovations en prévention :
 * quelles coopérations entre organismes de sécurité sociale ?)
 */
function manquantsDeQualitesDuGuichetUnique(dossier: Dossier): readonly PieceManquanteDeQualitesDuGuichetUnique[] {
  const liste: PieceManquanteDeQualitesDuGuichetUnique[] = [];
  const manque = !modeDeRealisationAdmis(dossier);
  if (manque) liste.push({ piece: 'réalisation admise', echeance: null, recommande: false });
  if (!dossier.qualitesDuGuichetUnique.offreDePreventionCentralisee)
    liste.push({ piece: 'offre de prévention centralisée', echeance: null, recommande: false });
  if (!dossier.qualitesDuGuichetUnique.orientationParQuestionnaireEtParcours)
    liste.push({ piece: 'orientation par questionnaire et parcours', echeance: null, recommande: false });
  if (!dossier.qualitesDuGuichetUnique.transversalAToutesLesBranches)
    liste.push({ piece: 'transversal à toutes les branches', echeance: null, recommande: false });
  if (!dossier.qualitesDuGuichetUnique.siteInternet)
    liste.push({ piece: 'site internet', echeance: null, recommande: false });
  if (!dossier.qualitesDuGuichetUnique.applicationMobile)
    liste.push({ piece: 'application mobile', echeance: null, recommande: false });
  if (!dossier.qualitesDuGuichetUnique.siteAdapteALaTailleDeLEcran)
    liste.push({ piece: "site adapté à la taille de l'écran", echeance: null, recommande: false });
  if (!dossier.qualitesDuGuichetUnique.presentationClaireEtModerne)
    liste.push({ piece: 'présentation claire et moderne', echeance: null, recommande: false });
  if (!dossier.qualitesDuGuichetUnique.essaisAvecDesAssuresDeToutAgeEtDeToutProfil)
    liste.push({ piece: 'essais avec des assurés de tout âge et de tout profil', echeance: null, recommande: false });
  if (!dossier.qualitesDuGuichetUnique.outilDeRechercheVersLeResteDeLOffre)
    liste.push({ piece: "outil de recherche vers le reste de l'offre", echeance: null, recommande: true });
  if (!dossier.qualitesDuGuichetUnique.accesDeTousATousLesMessages)
    liste.push({ piece: 'accès de tous à tous les messages', echeance: null, recommande: false });
  if (!dossier.qualitesDuGuichetUnique.liensAvecDesObjetsConnectes)
    liste.push({ piece: 'liens avec des objets connectés', echeance: null, recommande: true });
  return liste;
}

// controles.attendu:317
/**
 * contrôle label d'une application.verdict
 * « Pour être labellisées, ces applications devront remplir un cahier des charges strictes » (Innovations en
 * prévention : quelles coopérations entre organismes de sécurité sociale ?)
 */
function verdictDeLabelDUneApplication(dossier: Dossier): Verdict {
  if (!dossier.labelDUneApplication.cahierDesChargesStrictRempli) return 'non conforme';
  return 'conforme';
}

// controles.attendu:317
/**
 * contrôle label d'une application.manquants
 * « Pour être labellisées, ces applications devront remplir un cahier des charges strictes » (Innovations en
 * prévention : quelles coopérations entre organismes de sécurité sociale ?)
 */
function manquantsDeLabelDUneApplication(dossier: Dossier): readonly PieceManquanteDeLabelDUneApplication[] {
  const liste: PieceManquanteDeLabelDUneApplication[] = [];
  if (!dossier.labelDUneApplication.cahierDesChargesStrictRempli)
    liste.push({ piece: 'cahier des charges strict rempli', echeance: null, recommande: false });
  return liste;
}

// controles.attendu:323
/**
 * contrôle préconisations du rapport.verdict
 * « Préconisation 1 : Créer et inscrire des indicateurs et objectifs communs dans les COG et CPOG » (Innovations en
 * prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « On peut imaginer par exemple que les taux de participation à atteindre lors de campagnes de prévention commune
 * soit définis en interrégime ou en interbranche » (Innovations en prévention : quelles coopérations entre organismes
 * de sécurité sociale ?)
 * « Ces objectifs transverses pourraient être inclus dans le calcul de la prime d'intéressement des agents »
 * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « Les caisses nationales doivent encourager la discussion entre directeurs d'organismes sur un même territoire »
 * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « Par exemple, les CPOG pourraient instituer un objectif croissant de coopération interbranches ou interrégimes »
 * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « Préconisation 2 : Renforcer la gouvernance partagée au sein des structures de coopération Pour les coopérations
 * passant par des structures formelles ou des conventions, il convient de renforcer la gouvernance partagée et
 * d'aller plus loin en y alternant les rôles » (Innovations en prévention : quelles coopérations entre organismes de
 * sécurité sociale ?)
 * « Ces attributions peuvent être alternées par roulement » (Innovations en prévention : quelles coopérations entre
 * organismes de sécurité sociale ?)
 * « Même si ces coopérations présentent une asymétrie de taille qui pourrait conduire à confier l'ensemble des
 * décisions au régime ou à la caisse ayant le plus d'assurés » (Innovations en prévention : quelles coopérations
 * entre organismes de sécurité sociale ?)
 * « Une réelle gouvernance partagée et alternée doit guider la mise en place des coopérations » (Innovations en
 * prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « La logique d'une égale compétence des régimes peut encourager à organiser une gouvernance partagée et alternée »
 * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « Préconisation 3 : Faire vivre et assurer le bilan et le suivi des partenariats » (Innovations en prévention :
 * quelles coopérations entre organismes de sécurité sociale ?)
 * « d'investissement. Les parties prenantes doivent en assurer la bonne réalisation, le suivi, et la pérennité via
 * des ajustements si nécessaire. 2. Des systèmes » (Innovations en prévention : quelles coopérations entre organismes
 * de sécurité sociale ?)
 * « il faut que celles-ci récompensent les organismes qui mettent leurs moyens en commun » (Innovations en prévention
 * : quelles coopérations entre organismes de sécurité sociale ?)
 * « Préconisation 4 : Poursuivre l'amélioration du pilotage des projets informatiques, unifier leur gouvernance et
 * harmoniser l'architecture des SI entre les différentes branches » (Innovations en prévention : quelles coopérations
 * entre organismes de sécurité sociale ?)
 * « En effet, la mise en place d'une coopération efficace entre institutions passe par un meilleur interfaçage des
 * différents systèmes d'information » (Innovations en prévention : quelles coopérations entre organismes de sécurité
 * sociale ?)
 * « Préconisation 5 : Poursuivre la démarche de coopération entre organismes déjà entreprise dans le domaine du Bien
 * vieillir et de la naissance d'un enfant, en l'étendant à de nouveaux acteurs » (Innovations en prévention : quelles
 * coopérations entre organismes de sécurité sociale ?)
 * « il conviendrait de l'étendre à l'ensemble des acteurs de la sécurité sociale concernée (assurance maladie et
 * assurance familiale) et non uniquement à certains d'entre eux » (Innovations en prévention : quelles coopérations
 * entre organismes de sécurité sociale ?)
 * « Cependant si le parcours de prévention « Bien vieillir » a été développé en coopération avec la CNAV, le RSI et
 * la MSA, celui-ci reste incomplet » (Innovations en prévention : quelles coopérations entre organismes de sécurité
 * sociale ?)
 * « Préconisation 6 : Etendre cette coopération, qui pourrait à terme toucher l'ensemble des parcours de prévention
 * existants » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « Préconisation 7 : Développer un guichet unique virtuel de prévention en interne » (Innovations en prévention :
 * quelles coopérations entre organismes de sécurité sociale ?)
 * « Préconisation 8 : Intégrer l'ensemble des outils de détection au sein des Observatoires Régionaux des situations
 * de fragilité » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « Les Observatoires seraient dès lors élargi à l'ensemble des situations de fragilité et pas uniquement à celles
 * des personnes âgées » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « Préconisation 9 : Intégrer l'ensemble de ces données dans un fichier et une application métier unique »
 * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « Préconisation 10 : mettre en place des actions in situ, au plus près des publics fragiles et adaptées à leurs
 * spécificités, dans le cadre de parcours de prévention » (Innovations en prévention : quelles coopérations entre
 * organismes de sécurité sociale ?)
 * « Le développement d'action in situ, directement dans les lieux de vie des personnes précaires pourrait par
 * ailleurs permettre de mieux les toucher » (Innovations en prévention : quelles coopérations entre organismes de
 * sécurité sociale ?)
 * « Accompagner les professionnels afin de les aider à porter des actions ou des ateliers adaptés, en présence des
 * personnes concernées semble être une piste à encourager » (Innovations en prévention : quelles coopérations entre
 * organismes de sécurité sociale ?)
 * « Préconisation 11 : Instituer un accompagnant numérique unique, dans le cadre d'un parcours numérique
 * inter-organismes » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « Un accompagnant numérique unique, dans le cadre d'un parcours numérique inter-organismes pourrait former les
 * personnes peu à l'aise avec le numérique à faire leurs démarches en ligne » (Innovations en prévention : quelles
 * coopérations entre organismes de sécurité sociale ?)
 * « Par ailleurs, élargir la prévention à la formation aux outils numériques est une nécessité dans le parcours de
 * prévention » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 */
function verdictDePreconisationsDuRapport(dossier: Dossier): Verdict {
  if (
    !dossier.preconisationsDuRapport.indicateursEtObjectifsCommunsDansLesCogEtCpog ||
    !dossier.preconisationsDuRapport.discussionEntreDirecteursDUnMemeTerritoire ||
    !dossier.preconisationsDuRapport.gouvernancePartageeEtRolesAlternes ||
    !dossier.preconisationsDuRapport.partenariatsVivantsAvecBilanEtSuivi ||
    !dossier.preconisationsDuRapport.projetsInformatiquesPilotesEtSystemesHarmonises ||
    !dossier.preconisationsDuRapport.cooperationEtendueADeNouveauxActeurs ||
    !dossier.preconisationsDuRapport.cooperationEtendueATousLesParcours ||
    !dossier.preconisationsDuRapport.guichetUniqueVirtuel ||
    !dossier.preconisationsDuRapport.outilsDeDetectionDansLesObservatoiresRegionaux ||
    !dossier.preconisationsDuRapport.fichierEtApplicationMetierUniques ||
    !dossier.preconisationsDuRapport.actionsAuPlusPresDesPublicsFragiles ||
    !dossier.preconisationsDuRapport.accompagnantNumeriqueUnique
  )
    return 'non conforme';
  return 'conforme';
}

// controles.attendu:323
/**
 * contrôle préconisations du rapport.manquants
 * « Préconisation 1 : Créer et inscrire des indicateurs et objectifs communs dans les COG et CPOG » (Innovations en
 * prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « On peut imaginer par exemple que les taux de participation à atteindre lors de campagnes de prévention commune
 * soit définis en interrégime ou en interbranche » (Innovations en prévention : quelles coopérations entre organismes
 * de sécurité sociale ?)
 * « Ces objectifs transverses pourraient être inclus dans le calcul de la prime d'intéressement des agents »
 * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « Les caisses nationales doivent encourager la discussion entre directeurs d'organismes sur un même territoire »
 * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « Par exemple, les CPOG pourraient instituer un objectif croissant de coopération interbranches ou interrégimes »
 * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « Préconisation 2 : Renforcer la gouvernance partagée au sein des structures de coopération Pour les coopérations
 * passant par des structures formelles ou des conventions, il convient de renforcer la gouvernance partagée et
 * d'aller plus loin en y alternant les rôles » (Innovations en prévention : quelles coopérations entre organismes de
 * sécurité sociale ?)
 * « Ces attributions peuvent être alternées par roulement » (Innovations en prévention : quelles coopérations entre
 * organismes de sécurité sociale ?)
 * « Même si ces coopérations présentent une asymétrie de taille qui pourrait conduire à confier l'ensemble des
 * décisions au régime ou à la caisse ayant le plus d'assurés » (Innovations en prévention : quelles coopérations
 * entre organismes de sécurité sociale ?)
 * « Une réelle gouvernance partagée et alternée doit guider la mise en place des coopérations » (Innovations en
 * prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « La logique d'une égale compétence des régimes peut encourager à organiser une gouvernance partagée et alternée »
 * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « Préconisation 3 : Faire vivre et assurer le bilan et le suivi des partenariats » (Innovations en prévention :
 * quelles coopérations entre organismes de sécurité sociale ?)
 * « d'investissement. Les parties prenantes doivent en assurer la bonne réalisation, le suivi, et la pérennité via
 * des ajustements si nécessaire. 2. Des systèmes » (Innovations en prévention : quelles coopérations entre organismes
 * de sécurité sociale ?)
 * « il faut que celles-ci récompensent les organismes qui mettent leurs moyens en commun » (Innovations en prévention
 * : quelles coopérations entre organismes de sécurité sociale ?)
 * « Préconisation 4 : Poursuivre l'amélioration du pilotage des projets informatiques, unifier leur gouvernance et
 * harmoniser l'architecture des SI entre les différentes branches » (Innovations en prévention : quelles coopérations
 * entre organismes de sécurité sociale ?)
 * « En effet, la mise en place d'une coopération efficace entre institutions passe par un meilleur interfaçage des
 * différents systèmes d'information » (Innovations en prévention : quelles coopérations entre organismes de sécurité
 * sociale ?)
 * « Préconisation 5 : Poursuivre la démarche de coopération entre organismes déjà entreprise dans le domaine du Bien
 * vieillir et de la naissance d'un enfant, en l'étendant à de nouveaux acteurs » (Innovations en prévention : quelles
 * coopérations entre organismes de sécurité sociale ?)
 * « il conviendrait de l'étendre à l'ensemble des acteurs de la sécurité sociale concernée (assurance maladie et
 * assurance familiale) et non uniquement à certains d'entre eux » (Innovations en prévention : quelles coopérations
 * entre organismes de sécurité sociale ?)
 * « Cependant si le parcours de prévention « Bien vieillir » a été développé en coopération avec la CNAV, le RSI et
 * la MSA, celui-ci reste incomplet » (Innovations en prévention : quelles coopérations entre organismes de sécurité
 * sociale ?)
 * « Préconisation 6 : Etendre cette coopération, qui pourrait à terme toucher l'ensemble des parcours de prévention
 * existants » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « Préconisation 7 : Développer un guichet unique virtuel de prévention en interne » (Innovations en prévention :
 * quelles coopérations entre organismes de sécurité sociale ?)
 * « Préconisation 8 : Intégrer l'ensemble des outils de détection au sein des Observatoires Régionaux des situations
 * de fragilité » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « Les Observatoires seraient dès lors élargi à l'ensemble des situations de fragilité et pas uniquement à celles
 * des personnes âgées » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « Préconisation 9 : Intégrer l'ensemble de ces données dans un fichier et une application métier unique »
 * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « Préconisation 10 : mettre en place des actions in situ, au plus près des publics fragiles et adaptées à leurs
 * spécificités, dans le cadre de parcours de prévention » (Innovations en prévention : quelles coopérations entre
 * organismes de sécurité sociale ?)
 * « Le développement d'action in situ, directement dans les lieux de vie des personnes précaires pourrait par
 * ailleurs permettre de mieux les toucher » (Innovations en prévention : quelles coopérations entre organismes de
 * sécurité sociale ?)
 * « Accompagner les professionnels afin de les aider à porter des actions ou des ateliers adaptés, en présence des
 * personnes concernées semble être une piste à encourager » (Innovations en prévention : quelles coopérations entre
 * organismes de sécurité sociale ?)
 * « Préconisation 11 : Instituer un accompagnant numérique unique, dans le cadre d'un parcours numérique
 * inter-organismes » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « Un accompagnant numérique unique, dans le cadre d'un parcours numérique inter-organismes pourrait former les
 * personnes peu à l'aise avec le numérique à faire leurs démarches en ligne » (Innovations en prévention : quelles
 * coopérations entre organismes de sécurité sociale ?)
 * « Par ailleurs, élargir la prévention à la formation aux outils numériques est une nécessité dans le parcours de
 * prévention » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 */
function manquantsDePreconisationsDuRapport(dossier: Dossier): readonly PieceManquanteDePreconisationsDuRapport[] {
  const liste: PieceManquanteDePreconisationsDuRapport[] = [];
  if (!dossier.preconisationsDuRapport.indicateursEtObjectifsCommunsDansLesCogEtCpog)
    liste.push({ piece: 'indicateurs et objectifs communs dans les COG et CPOG', echeance: null, recommande: false });
  if (!dossier.preconisationsDuRapport.tauxDeParticipationDefinisEnCommun)
    liste.push({ piece: 'taux de participation définis en commun', echeance: null, recommande: true });
  if (!dossier.preconisationsDuRapport.objectifsTransversesDansLaPrimeDInteressement)
    liste.push({ piece: "objectifs transverses dans la prime d'intéressement", echeance: null, recommande: true });
  if (!dossier.preconisationsDuRapport.discussionEntreDirecteursDUnMemeTerritoire)
    liste.push({ piece: "discussion entre directeurs d'un même territoire", echeance: null, recommande: false });
  if (!dossier.preconisationsDuRapport.objectifCroissantDeCooperationDansLesCpog)
    liste.push({ piece: 'objectif croissant de coopération dans les CPOG', echeance: null, recommande: true });
  if (!dossier.preconisationsDuRapport.gouvernancePartageeEtRolesAlternes)
    liste.push({ piece: 'gouvernance partagée et rôles alternés', echeance: null, recommande: false });
  if (!dossier.preconisationsDuRapport.partenariatsVivantsAvecBilanEtSuivi)
    liste.push({ piece: 'partenariats vivants avec bilan et suivi', echeance: null, recommande: false });
  if (!dossier.preconisationsDuRapport.incitationsQuiRecompensentLaMiseEnCommun)
    liste.push({ piece: 'incitations qui récompensent la mise en commun', echeance: null, recommande: true });
  if (!dossier.preconisationsDuRapport.projetsInformatiquesPilotesEtSystemesHarmonises)
    liste.push({ piece: 'projets informatiques pilotés et systèmes harmonisés', echeance: null, recommande: false });
  if (!dossier.preconisationsDuRapport.cooperationEtendueADeNouveauxActeurs)
    liste.push({ piece: 'coopération étendue à de nouveaux acteurs', echeance: null, recommande: false });
  if (!dossier.preconisationsDuRapport.cooperationEtendueATousLesParcours)
    liste.push({ piece: 'coopération étendue à tous les parcours', echeance: null, recommande: false });
  if (!dossier.preconisationsDuRapport.guichetUniqueVirtuel)
    liste.push({ piece: 'guichet unique virtuel', echeance: null, recommande: false });
  if (!dossier.preconisationsDuRapport.outilsDeDetectionDansLesObservatoiresRegionaux)
    liste.push({ piece: 'outils de détection dans les observatoires régionaux', echeance: null, recommande: false });
  if (!dossier.preconisationsDuRapport.fichierEtApplicationMetierUniques)
    liste.push({ piece: 'fichier et application métier uniques', echeance: null, recommande: false });
  if (!dossier.preconisationsDuRapport.actionsAuPlusPresDesPublicsFragiles)
    liste.push({ piece: 'actions au plus près des publics fragiles', echeance: null, recommande: false });
  if (!dossier.preconisationsDuRapport.accompagnantNumeriqueUnique)
    liste.push({ piece: 'accompagnant numérique unique', echeance: null, recommande: false });
  return liste;
}

// controles.attendu:370
/**
 * contrôle conditions d'un parcours coordonné.verdict
 * « De mettre en place des parcours de prévention en fonction du public cible et non en fonction de thématique »
 * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « D'instaurer la coopération dès la mise en place des parcours et à chaque étape de leur réajustement éventuel »
 * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « D'instaurer la coopération dès la mise en place des parcours et à chaque étape de leur réajustement éventuel »
 * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « D'identifier pour chaque parcours un organisme pilote » (Innovations en prévention : quelles coopérations entre
 * organismes de sécurité sociale ?)
 * « De prévoir et de formaliser une évaluation régulière des parcours de prévention coordonnés » (Innovations en
 * prévention : quelles coopérations entre organismes de sécurité sociale ?)
 */
function verdictDeConditionsDUnParcoursCoordonne(dossier: Dossier): Verdict {
  if (
    !dossier.conditionsDUnParcoursCoordonne.parcoursSelonLePublicCible ||
    !dossier.conditionsDUnParcoursCoordonne.cooperationDesLaMiseEnPlace ||
    !dossier.conditionsDUnParcoursCoordonne.cooperationAChaqueReajustement ||
    !dossier.conditionsDUnParcoursCoordonne.organismePiloteIdentifie ||
    !dossier.conditionsDUnParcoursCoordonne.evaluationRegulierePrevueEtFormalisee
  )
    return 'non conforme';
  return 'conforme';
}

// controles.attendu:370
/**
 * contrôle conditions d'un parcours coordonné.manquants
 * « De mettre en place des parcours de prévention en fonction du public cible et non en fonction de thématique »
 * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « D'instaurer la coopération dès la mise en place des parcours et à chaque étape de leur réajustement éventuel »
 * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « D'instaurer la coopération dès la mise en place des parcours et à chaque étape de leur réajustement éventuel »
 * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « D'identifier pour chaque parcours un organisme pilote » (Innovations en prévention : quelles coopérations entre
 * organismes de sécurité sociale ?)
 * « De prévoir et de formaliser une évaluation régulière des parcours de prévention coordonnés » (Innovations en
 * prévention : quelles coopérations entre organismes de sécurité sociale ?)
 */
function manquantsDeConditionsDUnParcoursCoordonne(
  dossier: Dossier,
): readonly PieceManquanteDeConditionsDUnParcoursCoordonne[] {
  const liste: PieceManquanteDeConditionsDUnParcoursCoordonne[] = [];
  if (!dossier.conditionsDUnParcoursCoordonne.parcoursSelonLePublicCible)
    liste.push({ piece: 'parcours selon le public cible', echeance: null, recommande: false });
  if (!dossier.conditionsDUnParcoursCoordonne.cooperationDesLaMiseEnPlace)
    liste.push({ piece: 'coopération dès la mise en place', echeance: null, recommande: false });
  if (!dossier.conditionsDUnParcoursCoordonne.cooperationAChaqueReajustement)
    liste.push({ piece: 'coopération à chaque réajustement', echeance: null, recommande: false });
  if (!dossier.conditionsDUnParcoursCoordonne.organismePiloteIdentifie)
    liste.push({ piece: 'organisme pilote identifié', echeance: null, recommande: false });
  if (!dossier.conditionsDUnParcoursCoordonne.evaluationRegulierePrevueEtFormalisee)
    liste.push({ piece: 'évaluation régulière prévue et formalisée', echeance: null, recommande: false });
  return liste;
}

// controles.attendu:383
/**
 * contrôle application métier de détection.verdict
 * « Cela impliquerait la création d'une application métier interbranche et inter-organisme reprenant les différents
 * outils de détection des publics fragiles (observatoire des fragilités, PFIDASS, datamining, EPICES et grille
 * FRAGIRE) » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « (observatoire des fragilités, PFIDASS, datamining, EPICES et grille FRAGIRE) » (Innovations en prévention :
 * quelles coopérations entre organismes de sécurité sociale ?)
 * « (observatoire des fragilités, PFIDASS, datamining, EPICES et grille FRAGIRE) » (Innovations en prévention :
 * quelles coopérations entre organismes de sécurité sociale ?)
 * « (observatoire des fragilités, PFIDASS, datamining, EPICES et grille FRAGIRE) » (Innovations en prévention :
 * quelles coopérations entre organismes de sécurité sociale ?)
 * « (observatoire des fragilités, PFIDASS, datamining, EPICES et grille FRAGIRE) » (Innovations en prévention :
 * quelles coopérations entre organismes de sécurité sociale ?)
 * « Cette application métier devra être compatibles pour l'ensemble des caisses et organismes, et prioritairement
 * pour celles qui seront organisme pivot dans le cadre de parcours de prévention liés aux personnes fragilisées »
 * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 */
function verdictDApplicationMetierDeDetection(dossier: Dossier): Verdict {
  if (
    !dossier.applicationMetierDeDetection.donneesDeLObservatoireDesFragilites ||
    !dossier.applicationMetierDeDetection.signalementsDeLaPfidass ||
    !dossier.applicationMetierDeDetection.resultatsDuDatamining ||
    !dossier.applicationMetierDeDetection.scoresEpices ||
    !dossier.applicationMetierDeDetection.evaluationsFragire ||
    !dossier.applicationMetierDeDetection.compatibleAvecToutesLesCaisses
  )
    return 'non conforme';
  return 'conforme';
}

// controles.attendu:383
/**
 * contrôle application métier de détection.manquants
 * « Cela impliquerait la création d'une application métier interbranche et inter-organisme reprenant les différents
 * outils de détection des publics fragiles (observatoire des fragilités, PFIDASS, datamining, EPICES et grille
 * FRAGIRE) » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « (observatoire des fragilités, PFIDASS, datamining, EPICES et grille FRAGIRE) » (Innovations en prévention :
 * quelles coopérations entre organismes de sécurité sociale ?)
 * « (observatoire des fragilités, PFIDASS, datamining, EPICES et grille FRAGIRE) » (Innovations en prévention :
 * quelles coopérations entre organismes de sécurité sociale ?)
 * « (observatoire des fragilités, PFIDASS, datamining, EPICES et grille FRAGIRE) » (Innovations en prévention :
 * quelles coopérations entre organismes de sécurité sociale ?)
 * « (observatoire des fragilités, PFIDASS, datamining, EPICES et grille FRAGIRE) » (Innovations en prévention :
 * quelles coopérations entre organismes de sécurité sociale ?)
 * « Cette application métier devra être compatibles pour l'ensemble des caisses et organismes, et prioritairement
 * pour celles qui seront organisme pivot dans le cadre de parcours de prévention liés aux personnes fragilisées »
 * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 */
function manquantsDApplicationMetierDeDetection(
  dossier: Dossier,
): readonly PieceManquanteDeApplicationMetierDeDetection[] {
  const liste: PieceManquanteDeApplicationMetierDeDetection[] = [];
  if (!dossier.applicationMetierDeDetection.donneesDeLObservatoireDesFragilites)
    liste.push({ piece: "données de l'observatoire des fragilités", echeance: null, recommande: false });
  if (!dossier.applicationMetierDeDetection.signalementsDeLaPfidass)
    liste.push({ piece: 'signalements de la PFIDASS', echeance: null, recommande: false });
  if (!dossier.applicationMetierDeDetection.resultatsDuDatamining)
    liste.push({ piece: 'résultats du datamining', echeance: null, recommande: false });
  if (!dossier.applicationMetierDeDetection.scoresEpices)
    liste.push({ piece: 'scores EPICES', echeance: null, recommande: false });
  if (!dossier.applicationMetierDeDetection.evaluationsFragire)
    liste.push({ piece: 'évaluations Fragire', echeance: null, recommande: false });
  if (!dossier.applicationMetierDeDetection.compatibleAvecToutesLesCaisses)
    liste.push({ piece: 'compatible avec toutes les caisses', echeance: null, recommande: false });
  return liste;
}

// epices.attendu:61
/**
 * paramètre constante d'EPICES (point, × 100)
 * relevé : Score EPICES : poids de deux logiciels publics, questions de 2i2l.fr et de medicalcul.mgdsoft.fr,
 * fiabilité C
 */
const CONSTANTE_DEPICES: number = 7514;

// epices.attendu:65
/**
 * barème poids (point, × 100)
 * relevé : Score EPICES : poids de deux logiciels publics, questions de 2i2l.fr et de medicalcul.mgdsoft.fr,
 * fiabilité C
 */
function poids(questionDEpices: QuestionDEpices): number {
  switch (questionDEpices) {
    case 'travailleur social':
      return 1006;
    case 'complémentaire':
      return -1183;
    case 'couple':
      return -828;
    case 'propriétaire':
      return -828;
    case 'difficultés financières':
      return 1480;
    case 'sport':
      return -651;
    case 'spectacle':
      return -710;
    case 'vacances':
      return -710;
    case 'contacts familiaux':
      return -947;
    case 'hébergement':
      return -947;
    case 'aide matérielle':
      return -710;
  }
}

// epices.attendu:82
/** décompte points d'EPICES (point, × 100) */
function pointsDEpices(dossier: Dossier): number {
  // relevé : Score EPICES : poids de deux logiciels publics, questions de 2i2l.fr et de medicalcul.mgdsoft.fr,
  // fiabilité C
  return (
    CONSTANTE_DEPICES +
    (dossier.rencontreDUnTravailleurSocial ? poids('travailleur social') : 0) +
    (dossier.complementaireSante ? poids('complémentaire') : 0) +
    (dossier.vieEnCouple ? poids('couple') : 0) +
    (dossier.proprieteDuLogement ? poids('propriétaire') : 0) +
    (dossier.difficultesDansLeMois ? poids('difficultés financières') : 0) +
    (dossier.sportDansLAnnee ? poids('sport') : 0) +
    (dossier.spectacleDansLAnnee ? poids('spectacle') : 0) +
    (dossier.vacancesDansLAnnee ? poids('vacances') : 0) +
    (dossier.contactsFamiliauxRecents ? poids('contacts familiaux') : 0) +
    (dossier.hebergementPossible ? poids('hébergement') : 0) +
    (dossier.aideMateriellePossible ? poids('aide matérielle') : 0)
  );
}

// epices.attendu:110
/** règle vulnérable selon EPICES */
function vulnerableSelonEpices(dossier: Dossier, kept: Kept): boolean {
  const cas1 = dossier.seuilDePrecarite === 'seuil des quintiles';
  const cas2 = dossier.seuilDePrecarite === 'seuil arrondi';
  const cas3 = dossier.seuilDePrecarite === 'seuil propre aux jeunes' && dossier.age >= 16 && dossier.age <= 25;
  const cas4 = dossier.seuilDePrecarite === 'seuil propre aux jeunes' && (dossier.age < 16 || dossier.age > 25);
  let valeur: boolean | undefined;
  let desaccord = false;
  // relevé : 2i2l.fr, calculer l'évaluation de la précarité : 30,17, fiabilité C
  const pointsDEpicesValue = keptPointsDEpices(dossier, kept);
  if (cas1) valeur = pointsDEpicesValue >= 3017;
  // relevé : medicalcul.mgdsoft.fr, score EPICES : 30, fiabilité C
  if (cas2) {
    const autre = pointsDEpicesValue >= 3000;
    if (valeur === undefined) {
      valeur = autre;
    } else if (!sameValue(valeur, autre)) desaccord = true;
  }
  // relevé : unt-ori2.crihan.fr, concours de 2013 : 37,27 de 16 à 25 ans, fiabilité C
  if (cas3) {
    const autre2 = pointsDEpicesValue >= 3727;
    if (valeur === undefined) {
      valeur = autre2;
    } else if (!sameValue(valeur, autre2)) desaccord = true;
  }
  // relevé : 2i2l.fr, calculer l'évaluation de la précarité : 30,17, fiabilité C
  if (cas4) {
    const autre3 = pointsDEpicesValue >= 3017;
    if (valeur === undefined) {
      valeur = autre3;
    } else if (!sameValue(valeur, autre3)) desaccord = true;
  }
  if (desaccord) conflict('vulnérable selon EPICES', [cas1, cas2, cas3, cas4]);
  return valeur ?? raise('hole', 'no branch', 'vulnérable selon EPICES');
}

// epices.attendu:147
/** barème public détecté */
function publicDetecte(outilDeDetection: OutilDeDetection): PublicDUnOutil {
  switch (outilDeDetection) {
    case 'observatoires des fragilités':
      // « proposer aux personnes âgées repérés en risque de fragilité des offres de service adaptées » (Innovations
      // en prévention : quelles coopérations entre organismes de sécurité sociale ?)
      return 'personnes âgées repérées en risque de fragilité';
    case 'plateforme PFIDASS':
      // « d'accompagner les assurés sociaux dans leurs démarches de soins pour ceux qui y auraient renoncé »
      // (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
      return 'assurés qui ont renoncé à des soins';
    case 'fouille de données':
      // « dans deux territoires pour repérer les seniors fragiles grâce au data mining » (Innovations en prévention
      // : quelles coopérations entre organismes de sécurité sociale ?)
      return 'seniors fragiles';
    case 'questionnaire EPICES':
      // « l'EPICES se concentre sur les personnes allant dans un CES » (Innovations en prévention : quelles
      // coopérations entre organismes de sécurité sociale ?)
      return 'personnes allant dans un CES';
    case 'grille Fragire':
      // « parmi les retraités non dépendants (classés en GIR 5 et 6), les personnes en situation à risque »
      // (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
      return 'retraités classés en GIR 5 et 6';
  }
}

// regles.attendu:43
/** règle années de plus */
function anneesDePlus(dossier: Dossier): number {
  // sans source : lecture « anniversaire passé » de la question « âge dépassé »
  if (dossier.ageDepasse === 'anniversaire passé') return 0;
  // sans source : lecture « âge suivant » de la question « âge dépassé »
  return 1;
}

// regles.attendu:51
/**
 * paramètre âge du PAERPA
 * « un parcours de santé plus fluide pour les personnes de plus de 75 ans » (Innovations en prévention : quelles
 * coopérations entre organismes de sécurité sociale ?)
 */
const AGE_DU_PAERPA: number = 75;

// regles.attendu:55
/**
 * règle public du PAERPA
 * « Le programme PAERPA, qui cible les personnes âgées en risque de perte d'autonomie » (Innovations en prévention :
 * quelles coopérations entre organismes de sécurité sociale ?)
 * « un parcours de santé plus fluide pour les personnes de plus de 75 ans » (Innovations en prévention : quelles
 * coopérations entre organismes de sécurité sociale ?)
 */
function publicDuPaerpa(dossier: Dossier): boolean {
  return dossier.risqueDePerteDAutonomie && dossier.age >= AGE_DU_PAERPA + anneesDePlus(dossier);
}

// regles.attendu:73
/**
 * règle facteur à surveiller
 * « en se donnant pour objectifs de surveiller les 4 facteurs d'hospitalisation évitables les plus courants »
 * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 */
function facteurASurveiller(dossier: Dossier): boolean {
  return dossier.facteursReperes.length !== 0;
}

// regles.attendu:86
/** règle plan personnalisé de santé visé */
function planPersonnaliseDeSanteVise(dossier: Dossier): boolean {
  // sans source : lecture « pour les malades chroniques » de la question « portée du travail formalisé »
  if (dossier.porteeDuTravailFormalise === 'pour les malades chroniques')
    return dossier.situationDeFragilite || (dossier.maladieChronique && dossier.travailFormaliseNecessaire);
  // « Ce plan vise particulièrement les personnes âgées en situation de fragilité ou qui sont atteintes d'une
  // maladie chronique, et qui nécessitent un « travail formalisé entre acteurs de proximité » » (Innovations en
  // prévention : quelles coopérations entre organismes de sécurité sociale ?)
  return (dossier.situationDeFragilite || dossier.maladieChronique) && dossier.travailFormaliseNecessaire;
}

// regles.attendu:94
/**
 * règle jour du bilan à six mois
 * « un modèle de bilan à 6 mois » (Innovations en prévention : quelles coopérations entre organismes de sécurité
 * sociale ?)
 */
function jourDuBilanASixMois(dossier: Dossier): Day {
  return addMonths(dossier.dateDuPlanPersonnaliseDeSante, 6, 'jour du bilan à six mois');
}

// regles.attendu:103
/** règle plateforme ouverte */
function plateformeOuverte(dossier: Dossier): boolean {
  const cas1 = dossier.heureDeLAppel >= 800 && dossier.heureDeLAppel < 2000;
  const cas2 = dossier.heureDeLAppel < 800 || dossier.heureDeLAppel > 2000;
  const cas3 = dossier.heureDeLAppel === 2000;
  let valeur: boolean | undefined;
  let desaccord = false;
  // « un numéro d'information unique, ouvert de 8h à 20h » (Innovations en prévention : quelles coopérations
  // entre organismes de sécurité sociale ?)
  if (cas1) valeur = true;
  // « un numéro d'information unique, ouvert de 8h à 20h » (Innovations en prévention : quelles coopérations
  // entre organismes de sécurité sociale ?)
  if (cas2) {
    if (valeur === undefined) {
      valeur = false;
    } else if (!sameValue(valeur, false)) desaccord = true;
  }
  // sans source : « de 8h à 20h » ne dit pas si 20 h juste est encore dans les heures d'ouverture
  if (cas3) {
    const autre = unanswered();
    if (valeur === undefined) {
      valeur = autre;
    } else if (!sameValue(valeur, autre)) desaccord = true;
  }
  if (desaccord) conflict('plateforme ouverte', [cas1, cas2, cas3]);
  return valeur ?? raise('hole', 'no branch', 'plateforme ouverte');
}

// regles.attendu:126
/** règle invité à l'examen par la CARSAT */
function inviteALExamenParLaCarsat(dossier: Dossier): boolean {
  const cas1 =
    dossier.planDActionPersonnaliseAttribue ||
    dossier.pensionOuverte === 'minimum vieillesse' ||
    dossier.pensionOuverte === 'pension de réversion';
  const cas2 = !dossier.planDActionPersonnaliseAttribue && dossier.pensionOuverte === 'autre pension';
  const cas3 = !dossier.planDActionPersonnaliseAttribue && dossier.pensionOuverte === 'aucune pension';
  let valeur: boolean | undefined;
  let desaccord = false;
  // « la population cible pour les CARSAT était celle identifiée lors de l'attribution d'un Plan d'Action
  // Personnalisé (PAP) ou du bénéfice d'une pension telle que le minimum vieillesse ou la pension de réversion »
  // (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
  // « Lors de l'ouverture ou de la notification de leurs droits, les nouveaux bénéficiaires reçoivent ainsi un
  // bulletin d'inscription à un EPS » (Innovations en prévention : quelles coopérations entre organismes de
  // sécurité sociale ?)
  if (cas1) valeur = true;
  // sans source : « telle que » ne dit pas quelles autres pensions
  if (cas2) {
    const autre = unanswered();
    if (valeur === undefined) {
      valeur = autre;
    } else if (!sameValue(valeur, autre)) desaccord = true;
  }
  // « la population cible pour les CARSAT était celle identifiée lors de l'attribution d'un Plan d'Action
  // Personnalisé (PAP) ou du bénéfice d'une pension » (Innovations en prévention : quelles coopérations entre
  // organismes de sécurité sociale ?)
  if (cas3) {
    if (valeur === undefined) {
      valeur = false;
    } else if (!sameValue(valeur, false)) desaccord = true;
  }
  if (desaccord) conflict("invité à l'examen par la CARSAT", [cas1, cas2, cas3]);
  return valeur ?? raise('hole', 'no branch', "invité à l'examen par la CARSAT");
}

// regles.attendu:135
/**
 * paramètre âge de l'examen
 * « il est destiné en priorité aux personnes de plus de 16 ans » (Innovations en prévention : quelles coopérations
 * entre organismes de sécurité sociale ?)
 */
const AGE_DE_LEXAMEN: number = 16;

// regles.attendu:139
/**
 * règle prioritaire pour l'examen
 * « il est destiné en priorité aux personnes de plus de 16 ans éloignées du système de santé et en situation de
 * précarité, qui ne bénéficient pas d'un suivi médical régulier réalisé par le médecin traitant, ni des dispositifs
 * d'offre de prévention organisée comme les dépistages des cancers par exemple » (Innovations en prévention : quelles
 * coopérations entre organismes de sécurité sociale ?)
 */
function prioritairePourLExamen(dossier: Dossier): boolean {
  return (
    dossier.age >= AGE_DE_LEXAMEN + anneesDePlus(dossier) &&
    dossier.eloigneDuSystemeDeSante &&
    dossier.precarite &&
    !dossier.suiviMedicalRegulier &&
    !dossier.depistagesOrganises
  );
}

// regles.attendu:143
/**
 * paramètre prise en charge de l'examen (%, × 100)
 * « totalement pris en charge par l'Assurance Maladie » (Innovations en prévention : quelles coopérations entre
 * organismes de sécurité sociale ?)
 */
const PRISE_EN_CHARGE_DE_LEXAMEN: number = 10000;

// regles.attendu:147
/**
 * règle reste à la charge du consultant (%, × 100)
 * « totalement pris en charge par l'Assurance Maladie » (Innovations en prévention : quelles coopérations entre
 * organismes de sécurité sociale ?)
 */
function resteALaChargeDuConsultant(): number {
  return 10000 - PRISE_EN_CHARGE_DE_LEXAMEN;
}

// regles.attendu:163
/**
 * règle atelier de la CARSAT
 * « Les consultants identifiés sont alors orientés par le CES vers un atelier organisé par la CARSAT sur cette
 * thématique de prévention » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale
 * ?)
 * « lors des EPS, des thématiques de préventions prioritaires sont repérées chez les consultants seniors »
 * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 */
function atelierDeLaCarsat(dossier: Dossier, atelier: ThemeDAtelier): boolean {
  return dossier.consultantSeniorDUnCes && dossier.themesReperes.some((themeDAtelier) => themeDAtelier === atelier);
}

// regles.attendu:176
/**
 * paramètre quotient familial maximal (€, × 100)
 * « 7299 ont été retenu à partir d'un critère de quotient familial » (Innovations en prévention : quelles
 * coopérations entre organismes de sécurité sociale ?)
 */
function quotientFamilialMaximal(): number {
  return unanswered();
}

// regles.attendu:197
/** règle famille nombreuse */
function familleNombreuse(dossier: Dossier): boolean {
  // « les familles « nombreuses » ayant au moins 4 enfants à charge » (Innovations en prévention : quelles
  // coopérations entre organismes de sécurité sociale ?)
  if (dossier.tailleDUneFamilleNombreuse === 'quatre enfants') return dossier.enfantsACharge >= 4;
  // « famille nombreuse de plus de 4 enfants » (Innovations en prévention : quelles coopérations entre
  // organismes de sécurité sociale ?)
  return dossier.enfantsACharge >= 5;
}

// regles.attendu:203
/**
 * règle faibles revenus
 * « 7299 ont été retenu à partir d'un critère de quotient familial » (Innovations en prévention : quelles
 * coopérations entre organismes de sécurité sociale ?)
 */
function faiblesRevenus(dossier: Dossier): boolean {
  return dossier.quotientFamilial <= quotientFamilialMaximal();
}

// regles.attendu:207
/** règle famille invitée à l'examen */
function familleInviteeALExamen(dossier: Dossier): boolean {
  // sans source : lecture « familles nombreuses seules » de la question « portée des faibles revenus »
  const familleNombreuseValue = familleNombreuse(dossier);
  if (dossier.porteeDesFaiblesRevenus === 'familles nombreuses seules')
    return dossier.familleMonoparentale || (familleNombreuseValue && faiblesRevenus(dossier));
  // « les familles monoparentales et les familles « nombreuses » ayant au moins 4 enfants à charge et à faible
  // niveau de revenus apparaissent comme prioritaires » (Innovations en prévention : quelles coopérations entre
  // organismes de sécurité sociale ?)
  return (dossier.familleMonoparentale || familleNombreuseValue) && faiblesRevenus(dossier);
}

// regles.attendu:235
/** règle partenariat ouvert */
function partenariatOuvert(dossier: Dossier, site: Site): boolean {
  // « la CAF de Saint Etienne et la CPAM /CES de Saint-Etienne ont été choisies » (Innovations en prévention :
  // quelles coopérations entre organismes de sécurité sociale ?)
  if (site === 'Saint-Etienne') return true;
  // « c'est déjà le cas à Annecy ou le CES et la CAF ont mis en place ce partenariat » (Innovations en
  // prévention : quelles coopérations entre organismes de sécurité sociale ?)
  if (site === 'Annecy') return true;
  // « (pas signée à ce jour) » (Innovations en prévention : quelles coopérations entre organismes de sécurité
  // sociale ?)
  if (site === 'autre site' && dossier.extensionDuPartenariat === "en attente de l'accord") return false;
  // « le dispositif devrait être déployé au niveau national » (Innovations en prévention : quelles coopérations
  // entre organismes de sécurité sociale ?)
  if (site === 'autre site' && dossier.extensionDuPartenariat === 'ouvert aux sites') return true;
  return raise('hole', 'no branch', 'partenariat ouvert');
}

// regles.attendu:248
/**
 * règle public du GIE IMPA
 * « entre les caisses de retraite membres CARSAT, MSA et RSI, en faveur du maintien à domicile des personnes
 * retraitées Gir 5 et 6 ou Gir 4 temporaires, fragilisées par leur état de santé » (Innovations en prévention :
 * quelles coopérations entre organismes de sécurité sociale ?)
 */
function publicDuGieImpa(dossier: Dossier): boolean {
  return (
    dossier.retraite &&
    dossier.fragiliseParLEtatDeSante &&
    (dossier.gir >= 5 || (dossier.gir === 4 && dossier.girTemporaire))
  );
}

// regles.attendu:252
/**
 * règle grille Fragire applicable
 * « la grille FRAGIRE vise à détecter, parmi les retraités non dépendants (classés en GIR 5 et 6), les personnes en
 * situation à risque et identifier leur niveau de fragilité » (Innovations en prévention : quelles coopérations entre
 * organismes de sécurité sociale ?)
 */
function grilleFragireApplicable(dossier: Dossier): boolean {
  return dossier.retraite && dossier.gir >= 5;
}

// regles.attendu:259
/** paramètre âge du croisement des données */
function ageDuCroisementDesDonnees(dossier: Dossier): number {
  // « le décret de mars 2017, pris en application de la loi relative à l'adaptation de la société au
  // vieillissement de 2015, qui autorise le croisement de données nominatives entre OSS pour préserver
  // l'autonomie des plus de 55 ans » (Innovations en prévention : quelles coopérations entre organismes de
  // sécurité sociale ?)
  if (dossier.jourDuCroisement >= DAY_2017_04_01) return 55;
  // sans source : le rapport ne donne pas le jour du décret
  if (dossier.jourDuCroisement >= DAY_2017_03_01) return unanswered();
  return raise('hole', 'no version', 'âge du croisement des données');
}

// regles.attendu:266
/**
 * règle croisement des données permis
 * « qui autorise le croisement de données nominatives entre OSS pour préserver l'autonomie des plus de 55 ans »
 * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 */
function croisementDesDonneesPermis(dossier: Dossier): boolean {
  return dossier.age >= add(ageDuCroisementDesDonnees(dossier), anneesDePlus(dossier), 'croisement des données permis');
}

// regles.attendu:270
/**
 * paramètre âge de Bonne journée bonne santé
 * « un dispositif à destination des personnes de plus de 55 ans en situation de précarité économique, sociale ou
 * culturelle » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 */
const AGE_DE_BONNE_JOURNEE_BONNE_SANTE: number = 55;

// regles.attendu:274
/**
 * règle public de Bonne journée bonne santé
 * « un dispositif à destination des personnes de plus de 55 ans en situation de précarité économique, sociale ou
 * culturelle, éloignées du système de santé » (Innovations en prévention : quelles coopérations entre organismes de
 * sécurité sociale ?)
 */
function publicDeBonneJourneeBonneSante(dossier: Dossier): boolean {
  return (
    dossier.age >= AGE_DE_BONNE_JOURNEE_BONNE_SANTE + anneesDePlus(dossier) &&
    dossier.precarite &&
    dossier.eloigneDuSystemeDeSante
  );
}

// regles.attendu:298
/** règle orientation à l'accueil */
function orientationALAccueil(dossier: Dossier): Equipe {
  // « À l'aide d'une grille de quatre questions, les professionnels de l'accueil des CARSAT et des CPAM repèrent
  // les personnes en difficulté et les orientent, selon l'organisation de chacun, soit vers la PFIDASS, soit
  // vers les équipes action sociale, retraite ou le service social » (Innovations en prévention : quelles
  // coopérations entre organismes de sécurité sociale ?)
  if (dossier.repereParLaGrilleDAccueil) return dossier.equipePrevueParLaCaisse;
  // « repèrent les personnes en difficulté et les orientent » (Innovations en prévention : quelles coopérations
  // entre organismes de sécurité sociale ?)
  return 'aucune équipe';
}

// regles.attendu:326
/**
 * barème branche pilote
 * « une branche devrait être identifiée comme pilote de ce parcours : celle-ci devra être la caisse en première ligne
 * par rapport au public cible déterminé » (Innovations en prévention : quelles coopérations entre organismes de
 * sécurité sociale ?)
 */
function branchePilote(publicCible: PublicCible): Branche {
  switch (publicCible) {
    case 'personnes âgées':
      // « Ainsi l'Assurance vieillesse pourrait se saisir du parcours personnes âgées » (Innovations en prévention :
      // quelles coopérations entre organismes de sécurité sociale ?)
      return 'Assurance vieillesse';
    case 'personnes précaires':
      // « l'Assurance famille du parcours personnes précaires » (Innovations en prévention : quelles coopérations
      // entre organismes de sécurité sociale ?)
      return 'Assurance famille';
    case 'femmes enceintes':
      // « l'Assurance maladie du parcours femmes enceintes » (Innovations en prévention : quelles coopérations entre
      // organismes de sécurité sociale ?)
      return 'Assurance maladie';
    case 'veuvage':
      // « Un parcours « veuvage » pourrait ainsi être créé en parallèle » (Innovations en prévention : quelles
      // coopérations entre organismes de sécurité sociale ?)
      return unanswered();
    case 'étudiants':
      // « un tel parcours pourrait parfaitement se prêter à un partenariat CNAM/CNAF » (Innovations en prévention :
      // quelles coopérations entre organismes de sécurité sociale ?)
      return unanswered();
  }
}

// regles.attendu:340
/** règle branche intéressée */
function brancheInteressee(dossier: Dossier, branche: Branche): boolean {
  // « un tel parcours pourrait parfaitement se prêter à un partenariat CNAM/CNAF : l'étudiant peut à la fois
  // avoir besoin d'un compte Ameli et d'informations concernant les aides aux logements » (Innovations en
  // prévention : quelles coopérations entre organismes de sécurité sociale ?)
  if (dossier.parcoursEtudie === 'étudiants' && (branche === 'Assurance maladie' || branche === 'Assurance famille'))
    return true;
  // « La branche vieillesse aurait peu d'intérêt à s'investir dans un parcours étudiant » (Innovations en
  // prévention : quelles coopérations entre organismes de sécurité sociale ?)
  if (dossier.parcoursEtudie === 'étudiants' && branche === 'Assurance vieillesse') return false;
  // « celle-ci devra être la caisse en première ligne par rapport au public cible déterminé » (Innovations en
  // prévention : quelles coopérations entre organismes de sécurité sociale ?)
  if (dossier.parcoursEtudie !== 'étudiants' && branchePilote(dossier.parcoursEtudie) === branche) return true;
  // sans source : les tableaux qui répartissent les partenariats sont des images, absentes du texte
  if (dossier.parcoursEtudie !== 'étudiants' && branchePilote(dossier.parcoursEtudie) !== branche) return unanswered();
  return raise('hole', 'no branch', 'branche intéressée');
}

// regles.attendu:364
/** règle branche à associer */
function brancheAAssocier(acteDeBienVieillir: ActeDeBienVieillir): Branche {
  // « Pourtant, bien que les deux premières thématiques touchent directement à la santé, l'assurance maladie n'a
  // pas été associée à ce parcours de prévention » (Innovations en prévention : quelles coopérations entre
  // organismes de sécurité sociale ?)
  if (acteDeBienVieillir === 'bien dans ma tête' || acteDeBienVieillir === 'bien dans mon corps')
    return 'Assurance maladie';
  // « De la même manière, l'assurance familiale, à travers sa compétence en matière de logement, aurait pu être
  // impliqué à travers la dimension « Bien chez soi » » (Innovations en prévention : quelles coopérations entre
  // organismes de sécurité sociale ?)
  if (acteDeBienVieillir === 'bien chez soi') return 'Assurance famille';
  // « Une CARSAT pourrait cependant être identifiée comme caisse pilote au vu du public cible » (Innovations en
  // prévention : quelles coopérations entre organismes de sécurité sociale ?)
  return 'Assurance vieillesse';
}

// regles.attendu:394
/** règle mis en avant */
function misEnAvant(dossier: Dossier, _elementDePrevention: ElementDePrevention): boolean {
  // « Par exemple, dans le cas du parcours femmes enceintes, les éléments suivants pourraient être mis en avant
  // » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
  if (dossier.parcoursDeLAssure === 'femmes enceintes') return true;
  // « En fonction du parcours correspondants à l'assuré, des éléments de prévention seront mis en avant sur la
  // page d'accueil du guichet de prévention » (Innovations en prévention : quelles coopérations entre organismes
  // de sécurité sociale ?)
  return unanswered();
}

// structures.attendu:43
/** barème forme */
function forme(structure: Structure): FormeJuridique {
  switch (structure) {
    case 'GIE':
      // « Forme Groupement Association Association » (Innovations en prévention : quelles coopérations entre
      // organismes de sécurité sociale ?)
      return 'groupement';
    case 'ASEPT':
      // « Forme Groupement Association Association » (Innovations en prévention : quelles coopérations entre
      // organismes de sécurité sociale ?)
      return 'association';
    case 'CAP':
      // « Forme Groupement Association Association » (Innovations en prévention : quelles coopérations entre
      // organismes de sécurité sociale ?)
      return 'association';
  }
}

// structures.attendu:51
/**
 * barème objet de la structure.lignes
 * « Les ASEPT produisent le contenu des ateliers et animations en direction des assurés » (Innovations en prévention
 * : quelles coopérations entre organismes de sécurité sociale ?)
 * « Le CAP passe ensuite commande à des opérateurs associatifs, pour les mettre en œuvre » (Innovations en prévention
 * : quelles coopérations entre organismes de sécurité sociale ?)
 */
function objetDeLaStructureLignes(structure: Structure): ObjetDeLaStructureLignes {
  switch (structure) {
    case 'GIE':
      // « Objet Organisation d'une politique d'action sanitaire et sociale mutualisée » (Innovations en prévention :
      // quelles coopérations entre organismes de sécurité sociale ?)
      return { objetDeLaStructure: "politique d'action sociale mutualisée", commandeADesOperateurs: false };
    case 'ASEPT':
      // « Production du contenu d'ateliers et d'animations, labellisés » (Innovations en prévention : quelles
      // coopérations entre organismes de sécurité sociale ?)
      return { objetDeLaStructure: "contenu d'ateliers labellisés", commandeADesOperateurs: false };
    case 'CAP':
      // « Définition des programmes communs de prévention en direction des personnes âgées Passage de commande à des
      // opérateurs associatifs comme les ASEPT » (Innovations en prévention : quelles coopérations entre organismes
      // de sécurité sociale ?)
      return { objetDeLaStructure: 'programmes communs de prévention', commandeADesOperateurs: true };
  }
}

// structures.attendu:51
/** barème objet de la structure */
function objetDeLaStructure(structure: Structure): Objet {
  return objetDeLaStructureLignes(structure).objetDeLaStructure;
}

// structures.attendu:51
/** barème commande à des opérateurs */
function commandeADesOperateurs(structure: Structure): boolean {
  return objetDeLaStructureLignes(structure).commandeADesOperateurs;
}

// structures.attendu:62
/**
 * barème financement de la structure
 * « Au niveau financier, le GIE s'autofinance en partie grâce à son activité de structure évaluatrice » (Innovations
 * en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « Elles sont autonomes financièrement » (Innovations en prévention : quelles coopérations entre organismes de
 * sécurité sociale ?)
 * « Le GIE demande également des subventions aux caisses de MSA, CARSAT, du RSI, aux caisses nationales, à la
 * conférence des financeurs (CNSA), aux ARS, aux conseils départementaux » (Innovations en prévention : quelles
 * coopérations entre organismes de sécurité sociale ?)
 */
function financementDeLaStructure(structure: Structure): Financement {
  switch (structure) {
    case 'GIE':
      // « Financement Autonome + subvention de la MSA, de la CARSAT et du RSI » (Innovations en prévention : quelles
      // coopérations entre organismes de sécurité sociale ?)
      return 'autonome avec subventions';
    case 'ASEPT':
      // « RSI Autonome Mise à disposition de moyens financiers par les caisses membres » (Innovations en prévention
      // : quelles coopérations entre organismes de sécurité sociale ?)
      return 'autonome';
    case 'CAP':
      // « RSI Autonome Mise à disposition de moyens financiers par les caisses membres » (Innovations en prévention
      // : quelles coopérations entre organismes de sécurité sociale ?)
      return 'moyens des caisses membres';
  }
}

// structures.attendu:73
/**
 * barème personnel de la structure
 * « Le CAP ne possède pas de salariés mais des moyens financiers mis à disposition par les régimes membres »
 * (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
 * « Les salariés des ASEPT sont ceux de l'association. Il existe parfois des mises à disposition de personnel des
 * caisses de MSA ponctuelle, notamment dans le cadre du démarrage de l'activité » (Innovations en prévention :
 * quelles coopérations entre organismes de sécurité sociale ?)
 * « Le GIE IMPA fonctionne grâce à des salariés en propre, une trentaine environ, sous convention collective MSA. Des
 * chargés de missions sont également mis à disposition par la CARSAT » (Innovations en prévention : quelles
 * coopérations entre organismes de sécurité sociale ?)
 */
function personnelDeLaStructure(structure: Structure): Personnel {
  switch (structure) {
    case 'GIE':
      // « Salariés Salariés de l'association + mise à disposition ponctuelle » (Innovations en prévention : quelles
      // coopérations entre organismes de sécurité sociale ?)
      return 'salariés propres et mises à disposition';
    case 'ASEPT':
      // « Salariés de l'association + mise à disposition ponctuelle Mise à disposition de moyens » (Innovations en
      // prévention : quelles coopérations entre organismes de sécurité sociale ?)
      return 'salariés propres et mises à disposition';
    case 'CAP':
      // « Mise à disposition de moyens par les caisses membres (aucun salarié propre) » (Innovations en prévention :
      // quelles coopérations entre organismes de sécurité sociale ?)
      return 'moyens sans salarié propre';
  }
}

// structures.attendu:93
/** règle employeur */
function employeur(dossier: Dossier, structure: Structure): FormeJuridique {
  // « Le GIE IMPA fonctionne grâce à des salariés en propre » (Innovations en prévention : quelles coopérations
  // entre organismes de sécurité sociale ?)
  if (structure === 'GIE' && dossier.employeurDesSalariesDUnGie === 'groupement employeur') return 'groupement';
  // « Salariés Salariés de l'association + mise à disposition ponctuelle » (Innovations en prévention : quelles
  // coopérations entre organismes de sécurité sociale ?)
  if (structure === 'GIE' && dossier.employeurDesSalariesDUnGie === 'association employeur') return 'association';
  // « Les salariés des ASEPT sont ceux de l'association » (Innovations en prévention : quelles coopérations
  // entre organismes de sécurité sociale ?)
  if (structure === 'ASEPT') return 'association';
  // « Le CAP ne possède pas de salariés » (Innovations en prévention : quelles coopérations entre organismes de
  // sécurité sociale ?)
  if (structure === 'CAP') return unanswered();
  return raise('hole', 'no branch', 'employeur');
}

// structures.attendu:106
/** règle évaluation confiée au GIE IMPA */
function evaluationConfieeAuGieImpa(regime: Regime): boolean {
  // « Les MSA, les CARSAT, le RSI sont en effet clientes du GIE et lui confient l'évaluation globale des besoins
  // d'aide à domicile de leurs assurés » (Innovations en prévention : quelles coopérations entre organismes de
  // sécurité sociale ?)
  // « Pour certain GIE : évaluation globale des besoins d'aide à domicile de leurs assurés » (Innovations en
  // prévention : quelles coopérations entre organismes de sécurité sociale ?)
  if (regime === 'CARSAT' || regime === 'MSA' || regime === 'RSI') return true;
  // sans source : le rapport ne dit pas que la CNRACL confie ses évaluations au GIE
  return unanswered();
}

// structures.attendu:122
/**
 * règle financé par l'ARS
 * « En effet des dispositifs tels que PAERPA, PTA ou CTPS sont financés par les ARS à partir des fonds d'intervention
 * régionaux dédiés notamment à la prévention » (Innovations en prévention : quelles coopérations entre organismes de
 * sécurité sociale ?)
 */
function financeParLArs(_dispositifDeCoordination: DispositifDeCoordination): boolean {
  return true;
}

// structures.attendu:157
/** règle membre */
function membre(dossier: Dossier, regime: Regime): boolean {
  // « Gouvernance Inter régime (CARSAT, MSA) Inter régime » (Innovations en prévention : quelles coopérations
  // entre organismes de sécurité sociale ?)
  // « entre les caisses de retraite membres CARSAT, MSA et RSI, en faveur du maintien à domicile » (Innovations
  // en prévention : quelles coopérations entre organismes de sécurité sociale ?)
  if (dossier.structureEtudiee === 'GIE' && (regime === 'CARSAT' || regime === 'MSA')) return true;
  // « entre les caisses de retraite membres CARSAT, MSA et RSI, en faveur du maintien à domicile » (Innovations
  // en prévention : quelles coopérations entre organismes de sécurité sociale ?)
  if (dossier.structureEtudiee === 'GIE' && regime === 'RSI') return dossier.membresDUnGie === 'membres selon le corps';
  // « Gouvernance Inter régime (CARSAT, MSA) Inter régime » (Innovations en prévention : quelles coopérations
  // entre organismes de sécurité sociale ?)
  if (dossier.structureEtudiee === 'GIE' && regime === 'CNRACL') return false;
  // « (généralement : CARSAT, RSI, CNRACL) » (Innovations en prévention : quelles coopérations entre organismes
  // de sécurité sociale ?)
  // « y intègrent une CARSAT, une caisse du RSI et la CNRACL » (Innovations en prévention : quelles coopérations
  // entre organismes de sécurité sociale ?)
  if (dossier.structureEtudiee === 'ASEPT' && (regime === 'CARSAT' || regime === 'RSI' || regime === 'CNRACL'))
    return true;
  // « y intègrent une CARSAT, une caisse du RSI et la CNRACL » (Innovations en prévention : quelles coopérations
  // entre organismes de sécurité sociale ?)
  // « A leur création, les ASEPT ont une gouvernance MSA » (Innovations en prévention : quelles coopérations
  // entre organismes de sécurité sociale ?)
  if (dossier.structureEtudiee === 'ASEPT' && regime === 'MSA')
    return dossier.membresDUneAsept === 'membres ajoutés à la MSA';
  // « CNRACL) Inter régime (CARSAT, MSA, RSI, CNRACL) » (Innovations en prévention : quelles coopérations entre
  // organismes de sécurité sociale ?)
  // « pour y définir, en interrégime (CARSAT, MSA, RSI, CNRACL), les programmes communs de prévention en
  // direction des personnes âgées » (Innovations en prévention : quelles coopérations entre organismes de
  // sécurité sociale ?)
  if (dossier.structureEtudiee === 'CAP') return true;
  return raise('hole', 'no branch', 'membre');
}

// structures.attendu:187
/** règle directeur */
function directeur(dossier: Dossier, structure: Structure): Regime {
  // « elle repose sur une présidence assurée par le président de la CARSAT, et un directeur issu de la MSA »
  // (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
  if (structure === 'GIE') return 'MSA';
  // « la présidence est attribuée à la CARSAT et la direction à la MSA » (Innovations en prévention : quelles
  // coopérations entre organismes de sécurité sociale ?)
  if (structure === 'ASEPT') return 'MSA';
  // « Sa gouvernance repose sur un directeur délégué de la CARSAT et un directeur adjoint qui est celui de la
  // caisse de MSA locale » (Innovations en prévention : quelles coopérations entre organismes de sécurité
  // sociale ?)
  if (structure === 'CAP' && dossier.porteeDeLaPresidencePartagee === 'structures du paragraphe') return 'CARSAT';
  // « la présidence est attribuée à la CARSAT et la direction à la MSA » (Innovations en prévention : quelles
  // coopérations entre organismes de sécurité sociale ?)
  if (structure === 'CAP' && dossier.porteeDeLaPresidencePartagee === 'toutes les structures') return 'MSA';
  return raise('hole', 'no branch', 'directeur');
}

// structures.attendu:198
/** règle président */
function president(dossier: Dossier, structure: Structure): Regime {
  // « elle repose sur une présidence assurée par le président de la CARSAT, et un directeur issu de la MSA »
  // (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
  if (structure === 'GIE') return 'CARSAT';
  // « la présidence est attribuée à la CARSAT et la direction à la MSA » (Innovations en prévention : quelles
  // coopérations entre organismes de sécurité sociale ?)
  if (structure === 'ASEPT') return 'CARSAT';
  // sans source : le rapport dit qui dirige une CAP, pas qui la préside
  if (structure === 'CAP' && dossier.porteeDeLaPresidencePartagee === 'structures du paragraphe') return unanswered();
  // « la présidence est attribuée à la CARSAT et la direction à la MSA » (Innovations en prévention : quelles
  // coopérations entre organismes de sécurité sociale ?)
  if (structure === 'CAP' && dossier.porteeDeLaPresidencePartagee === 'toutes les structures') return 'CARSAT';
  return raise('hole', 'no branch', 'président');
}

// structures.attendu:227
/** règle gouvernance d'une ASEPT */
function gouvernanceDUneAsept(dossier: Dossier): Gouvernance {
  // « elles aussi été pionnières, et créées en 2006, sous l'impulsion de la CCMSA » (Innovations en prévention :
  // quelles coopérations entre organismes de sécurité sociale ?)
  // « de 2006 à 2014 et de 2015 à aujourd'hui. Les ASEPT de la première période disposaient d'une gouvernance «
  // MSA » uniquement ou « MSA/RSI » » (Innovations en prévention : quelles coopérations entre organismes de
  // sécurité sociale ?)
  if (dossier.anneeDeCreation <= 2013) return 'MSA ou MSA et RSI';
  // « de 2006 à 2014 et de 2015 à aujourd'hui. Les ASEPT de la première période disposaient d'une gouvernance «
  // MSA » uniquement ou « MSA/RSI » » (Innovations en prévention : quelles coopérations entre organismes de
  // sécurité sociale ?)
  if (dossier.anneeDeCreation === 2014 && dossier.aseptCreeeEn2014 === 'première période') return 'MSA ou MSA et RSI';
  // « Depuis, la convention de 2014 et la loi ASV de 2015, les plus récentes ASEPT fonctionnent avec une
  // gouvernance interrégime » (Innovations en prévention : quelles coopérations entre organismes de sécurité
  // sociale ?)
  if (dossier.anneeDeCreation === 2014 && dossier.aseptCreeeEn2014 === 'interrégime dès la convention')
    return 'interrégime';
  // « Les autres disposent d'un modèle interregime et ont intégrées les CARSAT, le RSI, voire la CNRACL »
  // (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
  if (dossier.anneeDeCreation >= 2015) return 'interrégime';
  return raise('hole', 'no branch', "gouvernance d'une ASEPT");
}

// structures.attendu:242
/**
 * règle convention de courte durée
 * « volonté. La signature d'une convention, souvent pour une durée courte (1 à 2 ans) ne constitue pas en elle-même
 * un gage d'engagement et d'investissement » (Innovations en prévention : quelles coopérations entre organismes de
 * sécurité sociale ?)
 * « demeure. La signature d'une convention, souvent pour une durée courte (1 à 2 ans) » (Innovations en prévention :
 * quelles coopérations entre organismes de sécurité sociale ?)
 */
function conventionDeCourteDuree(dossier: Dossier): boolean {
  return dossier.dureeDeLaConvention >= 12 && dossier.dureeDeLaConvention <= 24;
}

// structures.attendu:279
/** règle partie à la convention */
function partieALaConvention(dossier: Dossier, signataire: Signataire): boolean {
  // sans source : le rapport est de 2018 et ne dit pas la durée du renouvellement
  if (dossier.jourDeLaConvention >= DAY_2019_01_01) return unanswered();
  // « la CNRACL en 2014 » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale
  // ?)
  if (dossier.jourDeLaConvention < DAY_2014_01_01) return false;
  // sans source : le rapport ne donne pas le jour de la signature
  if (dossier.jourDeLaConvention >= DAY_2014_01_01 && dossier.jourDeLaConvention <= DAY_2014_12_31) return unanswered();
  // « en 2014, la CNAV, la CCMSA et le RSI ont adopté une convention » (Innovations en prévention : quelles
  // coopérations entre organismes de sécurité sociale ?)
  if (
    dossier.jourDeLaConvention >= DAY_2015_01_01 &&
    (signataire === 'CNAV' || signataire === 'CCMSA' || signataire === 'RSI national')
  )
    return true;
  // « signée par l'Etat, la CNAV, la CCMSA, le RSI et la CNRACL en 2014 » (Innovations en prévention : quelles
  // coopérations entre organismes de sécurité sociale ?)
  if (dossier.jourDeLaConvention >= DAY_2015_01_01 && signataire === 'État')
    return dossier.roleDeLEtat === 'État signataire';
  // « signée par l'Etat, la CNAV, la CCMSA, le RSI et la CNRACL en 2014 » (Innovations en prévention : quelles
  // coopérations entre organismes de sécurité sociale ?)
  if (
    dossier.jourDeLaConvention >= DAY_2015_01_01 &&
    dossier.jourDeLaConvention <= DAY_2017_04_30 &&
    signataire === 'CNRACL nationale'
  )
    return dossier.entreeDeLaCnracl === 'signature en 2014';
  // « pluriannuelle en mai 2017 à laquelle s'est jointe la Caisse nationale des retraites des agents de
  // collectivités locales (CNRACL) » (Innovations en prévention : quelles coopérations entre organismes de
  // sécurité sociale ?)
  if (dossier.jourDeLaConvention >= DAY_2017_06_01 && signataire === 'CNRACL nationale') return true;
  // « signée par l'Etat, la CNAV, la CCMSA, le RSI et la CNRACL en 2014 » (Innovations en prévention : quelles
  // coopérations entre organismes de sécurité sociale ?)
  if (
    dossier.jourDeLaConvention >= DAY_2017_05_01 &&
    dossier.jourDeLaConvention <= DAY_2017_05_31 &&
    signataire === 'CNRACL nationale' &&
    dossier.entreeDeLaCnracl === 'signature en 2014'
  )
    return true;
  // sans source : le rapport ne donne pas le jour du renouvellement
  if (
    dossier.jourDeLaConvention >= DAY_2017_05_01 &&
    dossier.jourDeLaConvention <= DAY_2017_05_31 &&
    signataire === 'CNRACL nationale' &&
    dossier.entreeDeLaCnracl === 'entrée en mai 2017'
  )
    return unanswered();
  return raise('hole', 'no branch', 'partie à la convention');
}

// structures.attendu:309
/** règle année de l'avenant */
function anneeDeLAvenant(dossier: Dossier): number {
  // « entre la CNAV et le CETAF signé le 23 juin 2008 et un avenant en mai 2012 » (Innovations en prévention :
  // quelles coopérations entre organismes de sécurité sociale ?)
  if (dossier.dateDeLAvenant === 'mai 2012') return 2012;
  // « Avenant n°1 à l'accord-cadre de coopération pour la prévention entre la CNAV et le CETAF, signé le 23 juin
  // 2018 » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)
  return 2018;
}

// structures.attendu:321
/** barème jour de signature */
function jourDeSignature(accordCadreDuCetaf: AccordCadreDuCetaf): Day {
  // « entre la CNAV et le CETAF signé le 23 juin 2008 » (Innovations en prévention : quelles coopérations entre
  // organismes de sécurité sociale ?)
  if (accordCadreDuCetaf === 'CNAV et CETAF') return DAY_2008_06_23;
  // « entre la CNAM et le CETAF signé le 13 mai 2009 » (Innovations en prévention : quelles coopérations entre
  // organismes de sécurité sociale ?)
  return DAY_2009_05_13;
}

// controles.attendu:189
/** garantie objectifs communs parmi les objectifs */
function objectifsCommunsParmiLesObjectifs(dossier: Dossier): boolean {
  return dossier.objectifsCommuns <= dossier.objectifsDuParcours;
}

// epices.attendu:97
/** garantie points de 0 à 100 */
function pointsDe0A100(dossier: Dossier, kept: Kept): boolean {
  const pointsDEpicesValue = keptPointsDEpices(dossier, kept);
  return pointsDEpicesValue >= 0 && pointsDEpicesValue <= 10000;
}

/** What one evaluation has worked out and may be asked again. */
interface Kept {
  niveauxComptes: number | undefined;
  imprimeLignes: Map<Verification, ImprimeLignes>;
  imprime: Map<Verification, number | null>;
  baseDuCalcul: Map<Verification, Base>;
  arrondiDuRapport: Map<Verification, Precision>;
  attenteDuCalcul: Map<Verification, Attente>;
  recalcule: Map<Verification, number | null>;
  verdictDuChiffre: Map<Verification, Issue2>;
  pointsDEpices: number | undefined;
}

const nothingKept = (): Kept => ({
  niveauxComptes: undefined,
  imprimeLignes: new Map(),
  imprime: new Map(),
  baseDuCalcul: new Map(),
  arrondiDuRapport: new Map(),
  attenteDuCalcul: new Map(),
  recalcule: new Map(),
  verdictDuChiffre: new Map(),
  pointsDEpices: undefined,
});

function keptNiveauxComptes(dossier: Dossier, kept: Kept): number {
  return (kept.niveauxComptes ??= niveauxComptes(dossier));
}

function keptImprimeLignes(dossier: Dossier, kept: Kept, verification: Verification): ImprimeLignes {
  let value = kept.imprimeLignes.get(verification);
  if (value === undefined) {
    value = imprimeLignes(dossier, kept, verification);
    kept.imprimeLignes.set(verification, value);
  }
  return value;
}

function keptImprime(dossier: Dossier, kept: Kept, verification: Verification): number | null {
  let value = kept.imprime.get(verification);
  if (value === undefined) {
    value = imprime(dossier, kept, verification);
    kept.imprime.set(verification, value);
  }
  return value;
}

function keptBaseDuCalcul(dossier: Dossier, kept: Kept, verification: Verification): Base {
  let value = kept.baseDuCalcul.get(verification);
  if (value === undefined) {
    value = baseDuCalcul(dossier, kept, verification);
    kept.baseDuCalcul.set(verification, value);
  }
  return value;
}

function keptArrondiDuRapport(dossier: Dossier, kept: Kept, verification: Verification): Precision {
  let value = kept.arrondiDuRapport.get(verification);
  if (value === undefined) {
    value = arrondiDuRapport(dossier, kept, verification);
    kept.arrondiDuRapport.set(verification, value);
  }
  return value;
}

function keptAttenteDuCalcul(dossier: Dossier, kept: Kept, verification: Verification): Attente {
  let value = kept.attenteDuCalcul.get(verification);
  if (value === undefined) {
    value = attenteDuCalcul(dossier, kept, verification);
    kept.attenteDuCalcul.set(verification, value);
  }
  return value;
}

function keptRecalcule(dossier: Dossier, kept: Kept, verification: Verification): number | null {
  let value = kept.recalcule.get(verification);
  if (value === undefined) {
    value = recalcule(dossier, kept, verification);
    kept.recalcule.set(verification, value);
  }
  return value;
}

function keptVerdictDuChiffre(dossier: Dossier, kept: Kept, verification: Verification): Issue2 {
  let value = kept.verdictDuChiffre.get(verification);
  if (value === undefined) {
    value = verdictDuChiffre(dossier, kept, verification);
    kept.verdictDuChiffre.set(verification, value);
  }
  return value;
}

function keptPointsDEpices(dossier: Dossier, kept: Kept): number {
  return (kept.pointsDEpices ??= pointsDEpices(dossier));
}

// ------------------------------------------------------------------------ Evaluation

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
  readonly recalcule: readonly (number | null)[];
  readonly verdictDuChiffre: readonly Issue2[];
  readonly chiffreImprime: number | null;
  readonly chiffreRecalcule: number | null;
  readonly verdict: Issue2;
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
  readonly vulnerableSelonEpices: boolean;
  readonly publicDetecte: readonly PublicDUnOutil[];
  readonly anneesDePlus: number;
  readonly publicDuPaerpa: boolean;
  readonly facteurASurveiller: boolean;
  readonly planPersonnaliseDeSanteVise: boolean;
  readonly jourDuBilanASixMois: Day;
  readonly plateformeOuverte: boolean;
  readonly inviteALExamenParLaCarsat: boolean;
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
 * Computes every result of a complete dossier, for hot paths. Throws a `FaultSignal` at the first fault, `UNANSWERED`
 * where the text gives no answer.
 */
export function compute(dossier: Dossier): Values {
  const kept = nothingKept();
  holdGuarantees(dossier, kept);
  return {
    nombreDeRemarques: nombreDeRemarques(),
    ageMoyenDesFemmes: ageMoyenDesFemmes(dossier),
    niveauxComptes: keptNiveauxComptes(dossier, kept),
    imprime: VERIFICATION.map((verification) => keptImprime(dossier, kept, verification)),
    baseDuCalcul: VERIFICATION.map((verification) => keptBaseDuCalcul(dossier, kept, verification)),
    arrondiDuRapport: VERIFICATION.map((verification) => keptArrondiDuRapport(dossier, kept, verification)),
    attenteDuCalcul: VERIFICATION.map((verification) => keptAttenteDuCalcul(dossier, kept, verification)),
    mesureDuChiffre: VERIFICATION.map((verification) => mesureDuChiffre(dossier, kept, verification)),
    recalcule: VERIFICATION.map((verification) => keptRecalcule(dossier, kept, verification)),
    verdictDuChiffre: VERIFICATION.map((verification) => keptVerdictDuChiffre(dossier, kept, verification)),
    chiffreImprime: chiffreImprime(dossier, kept),
    chiffreRecalcule: chiffreRecalcule(dossier, kept),
    verdict: verdict(dossier, kept),
    verdictDeModeDEmploiDuPlanPersonnaliseDeSante: verdictDeModeDEmploiDuPlanPersonnaliseDeSante(dossier),
    manquantsDeModeDEmploiDuPlanPersonnaliseDeSante: manquantsDeModeDEmploiDuPlanPersonnaliseDeSante(dossier),
    verdictDEnvoiDeLaCafAuxFamilles: verdictDEnvoiDeLaCafAuxFamilles(dossier),
    prochainEnvoiDeLaCaf: prochainEnvoiDeLaCaf(dossier),
    manquantsDEnvoiDeLaCafAuxFamilles: manquantsDEnvoiDeLaCafAuxFamilles(dossier),
    verdictDeProgrammesInterregimesDeLAnnee: verdictDeProgrammesInterregimesDeLAnnee(dossier),
    manquantsDeProgrammesInterregimesDeLAnnee: manquantsDeProgrammesInterregimesDeLAnnee(dossier),
    verdictDeCompositionDeLaConferenceDesFinanceurs: verdictDeCompositionDeLaConferenceDesFinanceurs(dossier),
    manquantsDeCompositionDeLaConferenceDesFinanceurs: manquantsDeCompositionDeLaConferenceDesFinanceurs(dossier),
    verdictDeSuccesDUneCooperationCommeLePaerpa: verdictDeSuccesDUneCooperationCommeLePaerpa(dossier),
    manquantsDeSuccesDUneCooperationCommeLePaerpa: manquantsDeSuccesDUneCooperationCommeLePaerpa(dossier),
    verdictDEcueilsDUneCooperationCommeLePaerpa: verdictDEcueilsDUneCooperationCommeLePaerpa(dossier),
    manquantsDEcueilsDUneCooperationCommeLePaerpa: manquantsDEcueilsDUneCooperationCommeLePaerpa(dossier),
    verdictDeSuccesDUneCooperationEntreOrganismes: verdictDeSuccesDUneCooperationEntreOrganismes(dossier),
    manquantsDeSuccesDUneCooperationEntreOrganismes: manquantsDeSuccesDUneCooperationEntreOrganismes(dossier),
    verdictDePointsDAttentionDUneCooperationEntreOrganismes: verdictDePointsDAttentionDUneCooperationEntreOrganismes(
      dossier,
    ),
    manquantsDePointsDAttentionDUneCooperationEntreOrganismes: manquantsDePointsDAttentionDUneCooperationEntreOrganismes(
      dossier,
    ),
    verdictDeConditionsDeReussiteDUneStructureInterregime: verdictDeConditionsDeReussiteDUneStructureInterregime(
      dossier,
    ),
    manquantsDeConditionsDeReussiteDUneStructureInterregime: manquantsDeConditionsDeReussiteDUneStructureInterregime(
      dossier,
    ),
    verdictDePrealablesDUneCooperation: verdictDePrealablesDUneCooperation(dossier),
    manquantsDePrealablesDUneCooperation: manquantsDePrealablesDUneCooperation(dossier),
    verdictDeCadreDUneConvention: verdictDeCadreDUneConvention(dossier),
    manquantsDeCadreDUneConvention: manquantsDeCadreDUneConvention(dossier),
    verdictDeSiteCommunDePrevention: verdictDeSiteCommunDePrevention(dossier),
    manquantsDeSiteCommunDePrevention: manquantsDeSiteCommunDePrevention(dossier),
    verdictDeDemandesDesCaissesDeLaMsa: verdictDeDemandesDesCaissesDeLaMsa(dossier),
    manquantsDeDemandesDesCaissesDeLaMsa: manquantsDeDemandesDesCaissesDeLaMsa(dossier),
    majoriteDObjectifsCommuns: majoriteDObjectifsCommuns(dossier),
    verdictDeConceptionDUnParcoursCommun: verdictDeConceptionDUnParcoursCommun(dossier),
    manquantsDeConceptionDUnParcoursCommun: manquantsDeConceptionDUnParcoursCommun(dossier),
    verdictDeConstructionDUnParcoursCommun: verdictDeConstructionDUnParcoursCommun(dossier),
    manquantsDeConstructionDUnParcoursCommun: manquantsDeConstructionDUnParcoursCommun(dossier),
    verdictDePilotageDUnProjetInformatique: verdictDePilotageDUnProjetInformatique(dossier),
    manquantsDePilotageDUnProjetInformatique: manquantsDePilotageDUnProjetInformatique(dossier),
    modeDeRealisationAdmis: modeDeRealisationAdmis(dossier),
    verdictDeQualitesDuGuichetUnique: verdictDeQualitesDuGuichetUnique(dossier),
    manquantsDeQualitesDuGuichetUnique: manquantsDeQualitesDuGuichetUnique(dossier),
    verdictDeLabelDUneApplication: verdictDeLabelDUneApplication(dossier),
    manquantsDeLabelDUneApplication: manquantsDeLabelDUneApplication(dossier),
    verdictDePreconisationsDuRapport: verdictDePreconisationsDuRapport(dossier),
    manquantsDePreconisationsDuRapport: manquantsDePreconisationsDuRapport(dossier),
    verdictDeConditionsDUnParcoursCoordonne: verdictDeConditionsDUnParcoursCoordonne(dossier),
    manquantsDeConditionsDUnParcoursCoordonne: manquantsDeConditionsDUnParcoursCoordonne(dossier),
    verdictDApplicationMetierDeDetection: verdictDApplicationMetierDeDetection(dossier),
    manquantsDApplicationMetierDeDetection: manquantsDApplicationMetierDeDetection(dossier),
    poids: QUESTION_DEPICES.map((questionDEpices) => poids(questionDEpices)),
    pointsDEpices: keptPointsDEpices(dossier, kept),
    vulnerableSelonEpices: vulnerableSelonEpices(dossier, kept),
    publicDetecte: OUTIL_DE_DETECTION.map((outilDeDetection) => publicDetecte(outilDeDetection)),
    anneesDePlus: anneesDePlus(dossier),
    publicDuPaerpa: publicDuPaerpa(dossier),
    facteurASurveiller: facteurASurveiller(dossier),
    planPersonnaliseDeSanteVise: planPersonnaliseDeSanteVise(dossier),
    jourDuBilanASixMois: jourDuBilanASixMois(dossier),
    plateformeOuverte: plateformeOuverte(dossier),
    inviteALExamenParLaCarsat: inviteALExamenParLaCarsat(dossier),
    prioritairePourLExamen: prioritairePourLExamen(dossier),
    resteALaChargeDuConsultant: resteALaChargeDuConsultant(),
    atelierDeLaCarsat: THEME_DATELIER.map((atelier) => atelierDeLaCarsat(dossier, atelier)),
    familleNombreuse: familleNombreuse(dossier),
    faiblesRevenus: faiblesRevenus(dossier),
    familleInviteeALExamen: familleInviteeALExamen(dossier),
    partenariatOuvert: SITE.map((site) => partenariatOuvert(dossier, site)),
    publicDuGieImpa: publicDuGieImpa(dossier),
    grilleFragireApplicable: grilleFragireApplicable(dossier),
    croisementDesDonneesPermis: croisementDesDonneesPermis(dossier),
    publicDeBonneJourneeBonneSante: publicDeBonneJourneeBonneSante(dossier),
    orientationALAccueil: orientationALAccueil(dossier),
    branchePilote: PUBLIC_CIBLE.map((publicCible) => branchePilote(publicCible)),
    brancheInteressee: BRANCHE.map((branche) => brancheInteressee(dossier, branche)),
    brancheAAssocier: ACTE_DE_BIEN_VIEILLIR.map((acteDeBienVieillir) => brancheAAssocier(acteDeBienVieillir)),
    misEnAvant: ELEMENT_DE_PREVENTION.map((elementDePrevention) => misEnAvant(dossier, elementDePrevention)),
    forme: STRUCTURE.map((structure) => forme(structure)),
    objetDeLaStructure: STRUCTURE.map((structure) => objetDeLaStructure(structure)),
    commandeADesOperateurs: STRUCTURE.map((structure) => commandeADesOperateurs(structure)),
    financementDeLaStructure: STRUCTURE.map((structure) => financementDeLaStructure(structure)),
    personnelDeLaStructure: STRUCTURE.map((structure) => personnelDeLaStructure(structure)),
    employeur: STRUCTURE.map((structure) => employeur(dossier, structure)),
    evaluationConfieeAuGieImpa: REGIME.map((regime) => evaluationConfieeAuGieImpa(regime)),
    financeParLArs: DISPOSITIF_DE_COORDINATION.map((dispositifDeCoordination) =>
      financeParLArs(dispositifDeCoordination),
    ),
    membre: REGIME.map((regime) => membre(dossier, regime)),
    directeur: STRUCTURE.map((structure) => directeur(dossier, structure)),
    president: STRUCTURE.map((structure) => president(dossier, structure)),
    gouvernanceDUneAsept: gouvernanceDUneAsept(dossier),
    conventionDeCourteDuree: conventionDeCourteDuree(dossier),
    partieALaConvention: SIGNATAIRE.map((signataire) => partieALaConvention(dossier, signataire)),
    anneeDeLAvenant: anneeDeLAvenant(dossier),
    jourDeSignature: ACCORD_CADRE_DU_CETAF.map((accordCadreDuCetaf) => jourDeSignature(accordCadreDuCetaf)),
  };
}

/** Refuses a dossier on which a garantie does not hold. */
function holdGuarantees(dossier: Dossier, kept: Kept): void {
  if (!objectifsCommunsParmiLesObjectifs(dossier))
    raise('guarantee', 'guarantee not held', 'objectifs communs parmi les objectifs', [
      'objectifs communs parmi les objectifs',
    ]);
  if (!pointsDe0A100(dossier, kept))
    raise('guarantee', 'guarantee not held', 'points de 0 à 100', ['points de 0 à 100']);
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
  readonly recalcule: ByElement<Output['recalcule']>;
  readonly verdictDuChiffre: ByElement<Output['verdictDuChiffre']>;
  readonly chiffreImprime: Outcome<Output['chiffreImprime']>;
  readonly chiffreRecalcule: Outcome<Output['chiffreRecalcule']>;
  readonly verdict: Outcome<Output['verdict']>;
  readonly verdictDeModeDEmploiDuPlanPersonnaliseDeSante: Outcome<Output['verdictDeModeDEmploiDuPlanPersonnaliseDeSante']>;
  readonly manquantsDeModeDEmploiDuPlanPersonnaliseDeSante: Outcome<Output['manquantsDeModeDEmploiDuPlanPersonnaliseDeSante']>;
  readonly verdictDEnvoiDeLaCafAuxFamilles: Outcome<Output['verdictDEnvoiDeLaCafAuxFamilles']>;
  readonly prochainEnvoiDeLaCaf: Outcome<Output['prochainEnvoiDeLaCaf']>;
  readonly manquantsDEnvoiDeLaCafAuxFamilles: Outcome<Output['manquantsDEnvoiDeLaCafAuxFamilles']>;
  readonly verdictDeProgrammesInterregimesDeLAnnee: Outcome<Output['verdictDeProgrammesInterregimesDeLAnnee']>;
  readonly manquantsDeProgrammesInterregimesDeLAnnee: Outcome<Output['manquantsDeProgrammesInterregimesDeLAnnee']>;
  readonly verdictDeCompositionDeLaConferenceDesFinanceurs: Outcome<Output['verdictDeCompositionDeLaConferenceDesFinanceurs']>;
  readonly manquantsDeCompositionDeLaConferenceDesFinanceurs: Outcome<Output['manquantsDeCompositionDeLaConferenceDesFinanceurs']>;
  readonly verdictDeSuccesDUneCooperationCommeLePaerpa: Outcome<Output['verdictDeSuccesDUneCooperationCommeLePaerpa']>;
  readonly manquantsDeSuccesDUneCooperationCommeLePaerpa: Outcome<Output['manquantsDeSuccesDUneCooperationCommeLePaerpa']>;
  readonly verdictDEcueilsDUneCooperationCommeLePaerpa: Outcome<Output['verdictDEcueilsDUneCooperationCommeLePaerpa']>;
  readonly manquantsDEcueilsDUneCooperationCommeLePaerpa: Outcome<Output['manquantsDEcueilsDUneCooperationCommeLePaerpa']>;
  readonly verdictDeSuccesDUneCooperationEntreOrganismes: Outcome<Output['verdictDeSuccesDUneCooperationEntreOrganismes']>;
  readonly manquantsDeSuccesDUneCooperationEntreOrganismes: Outcome<Output['manquantsDeSuccesDUneCooperationEntreOrganismes']>;
  readonly verdictDePointsDAttentionDUneCooperationEntreOrganismes: Outcome<Output['verdictDePointsDAttentionDUneCooperationEntreOrganismes']>;
  readonly manquantsDePointsDAttentionDUneCooperationEntreOrganismes: Outcome<Output['manquantsDePointsDAttentionDUneCooperationEntreOrganismes']>;
  readonly verdictDeConditionsDeReussiteDUneStructureInterregime: Outcome<Output['verdictDeConditionsDeReussiteDUneStructureInterregime']>;
  readonly manquantsDeConditionsDeReussiteDUneStructureInterregime: Outcome<Output['manquantsDeConditionsDeReussiteDUneStructureInterregime']>;
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
  readonly vulnerableSelonEpices: Outcome<Output['vulnerableSelonEpices']>;
  readonly publicDetecte: ByElement<Output['publicDetecte']>;
  readonly anneesDePlus: Outcome<Output['anneesDePlus']>;
  readonly publicDuPaerpa: Outcome<Output['publicDuPaerpa']>;
  readonly facteurASurveiller: Outcome<Output['facteurASurveiller']>;
  readonly planPersonnaliseDeSanteVise: Outcome<Output['planPersonnaliseDeSanteVise']>;
  readonly jourDuBilanASixMois: Outcome<Output['jourDuBilanASixMois']>;
  readonly plateformeOuverte: Outcome<Output['plateformeOuverte']>;
  readonly inviteALExamenParLaCarsat: Outcome<Output['inviteALExamenParLaCarsat']>;
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

/**
 * The results of a complete dossier, when none of them is a fault or has no answer; else null, and each is looked at
 * on its own.
 */
function knownResults(dossier: Dossier): Results | null {
  try {
    const kept = nothingKept();
    holdGuarantees(dossier, kept);
    return {
      nombreDeRemarques: determined(nombreDeRemarques()),
      ageMoyenDesFemmes: determined(formatDecimal(ageMoyenDesFemmes(dossier), 1)),
      niveauxComptes: determined(keptNiveauxComptes(dossier, kept)),
      imprime: VERIFICATION.map((verification) => ({
        of: [verification],
        outcome: determined(orNull(keptImprime(dossier, kept, verification), (value) => formatDecimal(value, 2))),
      })),
      baseDuCalcul: VERIFICATION.map((verification) => ({
        of: [verification],
        outcome: determined(keptBaseDuCalcul(dossier, kept, verification)),
      })),
      arrondiDuRapport: VERIFICATION.map((verification) => ({
        of: [verification],
        outcome: determined(keptArrondiDuRapport(dossier, kept, verification)),
      })),
      attenteDuCalcul: VERIFICATION.map((verification) => ({
        of: [verification],
        outcome: determined(keptAttenteDuCalcul(dossier, kept, verification)),
      })),
      mesureDuChiffre: VERIFICATION.map((verification) => ({
        of: [verification],
        outcome: determined(mesureDuChiffre(dossier, kept, verification)),
      })),
      recalcule: VERIFICATION.map((verification) => ({
        of: [verification],
        outcome: determined(orNull(keptRecalcule(dossier, kept, verification), (value) => formatDecimal(value, 2))),
      })),
      verdictDuChiffre: VERIFICATION.map((verification) => ({
        of: [verification],
        outcome: determined(keptVerdictDuChiffre(dossier, kept, verification)),
      })),
      chiffreImprime: determined(orNull(chiffreImprime(dossier, kept), (value) => formatDecimal(value, 2))),
      chiffreRecalcule: determined(orNull(chiffreRecalcule(dossier, kept), (value) => formatDecimal(value, 2))),
      verdict: determined(verdict(dossier, kept)),
      verdictDeModeDEmploiDuPlanPersonnaliseDeSante: determined(verdictDeModeDEmploiDuPlanPersonnaliseDeSante(dossier)),
      manquantsDeModeDEmploiDuPlanPersonnaliseDeSante: determined(
        manquantsDeModeDEmploiDuPlanPersonnaliseDeSante(dossier).map(
          writePieceManquanteDeModeDEmploiDuPlanPersonnaliseDeSante,
        ),
      ),
      verdictDEnvoiDeLaCafAuxFamilles: determined(verdictDEnvoiDeLaCafAuxFamilles(dossier)),
      prochainEnvoiDeLaCaf: determined(writeDay(prochainEnvoiDeLaCaf(dossier))),
      manquantsDEnvoiDeLaCafAuxFamilles: determined(
        manquantsDEnvoiDeLaCafAuxFamilles(dossier).map(writePieceManquanteDeEnvoiDeLaCafAuxFamilles),
      ),
      verdictDeProgrammesInterregimesDeLAnnee: determined(verdictDeProgrammesInterregimesDeLAnnee(dossier)),
      manquantsDeProgrammesInterregimesDeLAnnee: determined(
        manquantsDeProgrammesInterregimesDeLAnnee(dossier).map(writePieceManquanteDeProgrammesInterregimesDeLAnnee),
      ),
      verdictDeCompositionDeLaConferenceDesFinanceurs: determined(
        verdictDeCompositionDeLaConferenceDesFinanceurs(dossier),
      ),
      manquantsDeCompositionDeLaConferenceDesFinanceurs: determined(
        manquantsDeCompositionDeLaConferenceDesFinanceurs(dossier).map(
          writePieceManquanteDeCompositionDeLaConferenceDesFinanceurs,
        ),
      ),
      verdictDeSuccesDUneCooperationCommeLePaerpa: determined(verdictDeSuccesDUneCooperationCommeLePaerpa(dossier)),
      manquantsDeSuccesDUneCooperationCommeLePaerpa: determined(
        manquantsDeSuccesDUneCooperationCommeLePaerpa(dossier).map(
          writePieceManquanteDeSuccesDUneCooperationCommeLePaerpa,
        ),
      ),
      verdictDEcueilsDUneCooperationCommeLePaerpa: determined(verdictDEcueilsDUneCooperationCommeLePaerpa(dossier)),
      manquantsDEcueilsDUneCooperationCommeLePaerpa: determined(
        manquantsDEcueilsDUneCooperationCommeLePaerpa(dossier).map(
          writePieceManquanteDeEcueilsDUneCooperationCommeLePaerpa,
        ),
      ),
      verdictDeSuccesDUneCooperationEntreOrganismes: determined(verdictDeSuccesDUneCooperationEntreOrganismes(dossier)),
      manquantsDeSuccesDUneCooperationEntreOrganismes: determined(
        manquantsDeSuccesDUneCooperationEntreOrganismes(dossier).map(
          writePieceManquanteDeSuccesDUneCooperationEntreOrganismes,
        ),
      ),
      verdictDePointsDAttentionDUneCooperationEntreOrganismes: determined(
        verdictDePointsDAttentionDUneCooperationEntreOrganismes(dossier),
      ),
      manquantsDePointsDAttentionDUneCooperationEntreOrganismes: determined(
        manquantsDePointsDAttentionDUneCooperationEntreOrganismes(dossier).map(
          writePieceManquanteDePointsDAttentionDUneCooperationEntreOrganismes,
        ),
      ),
      verdictDeConditionsDeReussiteDUneStructureInterregime: determined(
        verdictDeConditionsDeReussiteDUneStructureInterregime(dossier),
      ),
      manquantsDeConditionsDeReussiteDUneStructureInterregime: determined(
        manquantsDeConditionsDeReussiteDUneStructureInterregime(dossier).map(
          writePieceManquanteDeConditionsDeReussiteDUneStructureInterregime,
        ),
      ),
      verdictDePrealablesDUneCooperation: determined(verdictDePrealablesDUneCooperation(dossier)),
      manquantsDePrealablesDUneCooperation: determined(
        manquantsDePrealablesDUneCooperation(dossier).map(writePieceManquanteDePrealablesDUneCooperation),
      ),
      verdictDeCadreDUneConvention: determined(verdictDeCadreDUneConvention(dossier)),
      manquantsDeCadreDUneConvention: determined(
        manquantsDeCadreDUneConvention(dossier).map(writePieceManquanteDeCadreDUneConvention),
      ),
      verdictDeSiteCommunDePrevention: determined(verdictDeSiteCommunDePrevention(dossier)),
      manquantsDeSiteCommunDePrevention: determined(
        manquantsDeSiteCommunDePrevention(dossier).map(writePieceManquanteDeSiteCommunDePrevention),
      ),
      verdictDeDemandesDesCaissesDeLaMsa: determined(verdictDeDemandesDesCaissesDeLaMsa(dossier)),
      manquantsDeDemandesDesCaissesDeLaMsa: determined(
        manquantsDeDemandesDesCaissesDeLaMsa(dossier).map(writePieceManquanteDeDemandesDesCaissesDeLaMsa),
      ),
      majoriteDObjectifsCommuns: determined(majoriteDObjectifsCommuns(dossier)),
      verdictDeConceptionDUnParcoursCommun: determined(verdictDeConceptionDUnParcoursCommun(dossier)),
      manquantsDeConceptionDUnParcoursCommun: determined(
        manquantsDeConceptionDUnParcoursCommun(dossier).map(writePieceManquanteDeConceptionDUnParcoursCommun),
      ),
      verdictDeConstructionDUnParcoursCommun: determined(verdictDeConstructionDUnParcoursCommun(dossier)),
      manquantsDeConstructionDUnParcoursCommun: determined(
        manquantsDeConstructionDUnParcoursCommun(dossier).map(writePieceManquanteDeConstructionDUnParcoursCommun),
      ),
      verdictDePilotageDUnProjetInformatique: determined(verdictDePilotageDUnProjetInformatique(dossier)),
      manquantsDePilotageDUnProjetInformatique: determined(
        manquantsDePilotageDUnProjetInformatique(dossier).map(writePieceManquanteDePilotageDUnProjetInformatique),
      ),
      modeDeRealisationAdmis: determined(modeDeRealisationAdmis(dossier)),
      verdictDeQualitesDuGuichetUnique: determined(verdictDeQualitesDuGuichetUnique(dossier)),
      manquantsDeQualitesDuGuichetUnique: determined(
        manquantsDeQualitesDuGuichetUnique(dossier).map(writePieceManquanteDeQualitesDuGuichetUnique),
      ),
      verdictDeLabelDUneApplication: determined(verdictDeLabelDUneApplication(dossier)),
      manquantsDeLabelDUneApplication: determined(
        manquantsDeLabelDUneApplication(dossier).map(writePieceManquanteDeLabelDUneApplication),
      ),
      verdictDePreconisationsDuRapport: determined(verdictDePreconisationsDuRapport(dossier)),
      manquantsDePreconisationsDuRapport: determined(
        manquantsDePreconisationsDuRapport(dossier).map(writePieceManquanteDePreconisationsDuRapport),
      ),
      verdictDeConditionsDUnParcoursCoordonne: determined(verdictDeConditionsDUnParcoursCoordonne(dossier)),
      manquantsDeConditionsDUnParcoursCoordonne: determined(
        manquantsDeConditionsDUnParcoursCoordonne(dossier).map(writePieceManquanteDeConditionsDUnParcoursCoordonne),
      ),
      verdictDApplicationMetierDeDetection: determined(verdictDApplicationMetierDeDetection(dossier)),
      manquantsDApplicationMetierDeDetection: determined(
        manquantsDApplicationMetierDeDetection(dossier).map(writePieceManquanteDeApplicationMetierDeDetection),
      ),
      poids: QUESTION_DEPICES.map((questionDEpices) => ({
        of: [questionDEpices],
        outcome: determined(formatDecimal(poids(questionDEpices), 2)),
      })),
      pointsDEpices: determined(formatDecimal(keptPointsDEpices(dossier, kept), 2)),
      vulnerableSelonEpices: determined(vulnerableSelonEpices(dossier, kept)),
      publicDetecte: OUTIL_DE_DETECTION.map((outilDeDetection) => ({
        of: [outilDeDetection],
        outcome: determined(publicDetecte(outilDeDetection)),
      })),
      anneesDePlus: determined(anneesDePlus(dossier)),
      publicDuPaerpa: determined(publicDuPaerpa(dossier)),
      facteurASurveiller: determined(facteurASurveiller(dossier)),
      planPersonnaliseDeSanteVise: determined(planPersonnaliseDeSanteVise(dossier)),
      jourDuBilanASixMois: determined(writeDay(jourDuBilanASixMois(dossier))),
      plateformeOuverte: determined(plateformeOuverte(dossier)),
      inviteALExamenParLaCarsat: determined(inviteALExamenParLaCarsat(dossier)),
      prioritairePourLExamen: determined(prioritairePourLExamen(dossier)),
      resteALaChargeDuConsultant: determined(formatDecimal(resteALaChargeDuConsultant(), 2)),
      atelierDeLaCarsat: THEME_DATELIER.map((atelier) => ({
        of: [atelier],
        outcome: determined(atelierDeLaCarsat(dossier, atelier)),
      })),
      familleNombreuse: determined(familleNombreuse(dossier)),
      faiblesRevenus: determined(faiblesRevenus(dossier)),
      familleInviteeALExamen: determined(familleInviteeALExamen(dossier)),
      partenariatOuvert: SITE.map((site) => ({ of: [site], outcome: determined(partenariatOuvert(dossier, site)) })),
      publicDuGieImpa: determined(publicDuGieImpa(dossier)),
      grilleFragireApplicable: determined(grilleFragireApplicable(dossier)),
      croisementDesDonneesPermis: determined(croisementDesDonneesPermis(dossier)),
      publicDeBonneJourneeBonneSante: determined(publicDeBonneJourneeBonneSante(dossier)),
      orientationALAccueil: determined(orientationALAccueil(dossier)),
      branchePilote: PUBLIC_CIBLE.map((publicCible) => ({
        of: [publicCible],
        outcome: determined(branchePilote(publicCible)),
      })),
      brancheInteressee: BRANCHE.map((branche) => ({
        of: [branche],
        outcome: determined(brancheInteressee(dossier, branche)),
      })),
      brancheAAssocier: ACTE_DE_BIEN_VIEILLIR.map((acteDeBienVieillir) => ({
        of: [acteDeBienVieillir],
        outcome: determined(brancheAAssocier(acteDeBienVieillir)),
      })),
      misEnAvant: ELEMENT_DE_PREVENTION.map((elementDePrevention) => ({
        of: [elementDePrevention],
        outcome: determined(misEnAvant(dossier, elementDePrevention)),
      })),
      forme: STRUCTURE.map((structure) => ({ of: [structure], outcome: determined(forme(structure)) })),
      objetDeLaStructure: STRUCTURE.map((structure) => ({
        of: [structure],
        outcome: determined(objetDeLaStructure(structure)),
      })),
      commandeADesOperateurs: STRUCTURE.map((structure) => ({
        of: [structure],
        outcome: determined(commandeADesOperateurs(structure)),
      })),
      financementDeLaStructure: STRUCTURE.map((structure) => ({
        of: [structure],
        outcome: determined(financementDeLaStructure(structure)),
      })),
      personnelDeLaStructure: STRUCTURE.map((structure) => ({
        of: [structure],
        outcome: determined(personnelDeLaStructure(structure)),
      })),
      employeur: STRUCTURE.map((structure) => ({
        of: [structure],
        outcome: determined(employeur(dossier, structure)),
      })),
      evaluationConfieeAuGieImpa: REGIME.map((regime) => ({
        of: [regime],
        outcome: determined(evaluationConfieeAuGieImpa(regime)),
      })),
      financeParLArs: DISPOSITIF_DE_COORDINATION.map((dispositifDeCoordination) => ({
        of: [dispositifDeCoordination],
        outcome: determined(financeParLArs(dispositifDeCoordination)),
      })),
      membre: REGIME.map((regime) => ({ of: [regime], outcome: determined(membre(dossier, regime)) })),
      directeur: STRUCTURE.map((structure) => ({
        of: [structure],
        outcome: determined(directeur(dossier, structure)),
      })),
      president: STRUCTURE.map((structure) => ({
        of: [structure],
        outcome: determined(president(dossier, structure)),
      })),
      gouvernanceDUneAsept: determined(gouvernanceDUneAsept(dossier)),
      conventionDeCourteDuree: determined(conventionDeCourteDuree(dossier)),
      partieALaConvention: SIGNATAIRE.map((signataire) => ({
        of: [signataire],
        outcome: determined(partieALaConvention(dossier, signataire)),
      })),
      anneeDeLAvenant: determined(anneeDeLAvenant(dossier)),
      jourDeSignature: ACCORD_CADRE_DU_CETAF.map((accordCadreDuCetaf) => ({
        of: [accordCadreDuCetaf],
        outcome: determined(writeDay(jourDeSignature(accordCadreDuCetaf))),
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
    nombreDeRemarques: each.nombreDeRemarques(),
    ageMoyenDesFemmes: each.ageMoyenDesFemmes(),
    niveauxComptes: each.niveauxComptes(),
    imprime: each.imprime(),
    baseDuCalcul: each.baseDuCalcul(),
    arrondiDuRapport: each.arrondiDuRapport(),
    attenteDuCalcul: each.attenteDuCalcul(),
    mesureDuChiffre: each.mesureDuChiffre(),
    recalcule: each.recalcule(),
    verdictDuChiffre: each.verdictDuChiffre(),
    chiffreImprime: each.chiffreImprime(),
    chiffreRecalcule: each.chiffreRecalcule(),
    verdict: each.verdict(),
    verdictDeModeDEmploiDuPlanPersonnaliseDeSante: each.verdictDeModeDEmploiDuPlanPersonnaliseDeSante(),
    manquantsDeModeDEmploiDuPlanPersonnaliseDeSante: each.manquantsDeModeDEmploiDuPlanPersonnaliseDeSante(),
    verdictDEnvoiDeLaCafAuxFamilles: each.verdictDEnvoiDeLaCafAuxFamilles(),
    prochainEnvoiDeLaCaf: each.prochainEnvoiDeLaCaf(),
    manquantsDEnvoiDeLaCafAuxFamilles: each.manquantsDEnvoiDeLaCafAuxFamilles(),
    verdictDeProgrammesInterregimesDeLAnnee: each.verdictDeProgrammesInterregimesDeLAnnee(),
    manquantsDeProgrammesInterregimesDeLAnnee: each.manquantsDeProgrammesInterregimesDeLAnnee(),
    verdictDeCompositionDeLaConferenceDesFinanceurs: each.verdictDeCompositionDeLaConferenceDesFinanceurs(),
    manquantsDeCompositionDeLaConferenceDesFinanceurs: each.manquantsDeCompositionDeLaConferenceDesFinanceurs(),
    verdictDeSuccesDUneCooperationCommeLePaerpa: each.verdictDeSuccesDUneCooperationCommeLePaerpa(),
    manquantsDeSuccesDUneCooperationCommeLePaerpa: each.manquantsDeSuccesDUneCooperationCommeLePaerpa(),
    verdictDEcueilsDUneCooperationCommeLePaerpa: each.verdictDEcueilsDUneCooperationCommeLePaerpa(),
    manquantsDEcueilsDUneCooperationCommeLePaerpa: each.manquantsDEcueilsDUneCooperationCommeLePaerpa(),
    verdictDeSuccesDUneCooperationEntreOrganismes: each.verdictDeSuccesDUneCooperationEntreOrganismes(),
    manquantsDeSuccesDUneCooperationEntreOrganismes: each.manquantsDeSuccesDUneCooperationEntreOrganismes(),
    verdictDePointsDAttentionDUneCooperationEntreOrganismes: each.verdictDePointsDAttentionDUneCooperationEntreOrganismes(),
    manquantsDePointsDAttentionDUneCooperationEntreOrganismes: each.manquantsDePointsDAttentionDUneCooperationEntreOrganismes(),
    verdictDeConditionsDeReussiteDUneStructureInterregime: each.verdictDeConditionsDeReussiteDUneStructureInterregime(),
    manquantsDeConditionsDeReussiteDUneStructureInterregime: each.manquantsDeConditionsDeReussiteDUneStructureInterregime(),
    verdictDePrealablesDUneCooperation: each.verdictDePrealablesDUneCooperation(),
    manquantsDePrealablesDUneCooperation: each.manquantsDePrealablesDUneCooperation(),
    verdictDeCadreDUneConvention: each.verdictDeCadreDUneConvention(),
    manquantsDeCadreDUneConvention: each.manquantsDeCadreDUneConvention(),
    verdictDeSiteCommunDePrevention: each.verdictDeSiteCommunDePrevention(),
    manquantsDeSiteCommunDePrevention: each.manquantsDeSiteCommunDePrevention(),
    verdictDeDemandesDesCaissesDeLaMsa: each.verdictDeDemandesDesCaissesDeLaMsa(),
    manquantsDeDemandesDesCaissesDeLaMsa: each.manquantsDeDemandesDesCaissesDeLaMsa(),
    majoriteDObjectifsCommuns: each.majoriteDObjectifsCommuns(),
    verdictDeConceptionDUnParcoursCommun: each.verdictDeConceptionDUnParcoursCommun(),
    manquantsDeConceptionDUnParcoursCommun: each.manquantsDeConceptionDUnParcoursCommun(),
    verdictDeConstructionDUnParcoursCommun: each.verdictDeConstructionDUnParcoursCommun(),
    manquantsDeConstructionDUnParcoursCommun: each.manquantsDeConstructionDUnParcoursCommun(),
    verdictDePilotageDUnProjetInformatique: each.verdictDePilotageDUnProjetInformatique(),
    manquantsDePilotageDUnProjetInformatique: each.manquantsDePilotageDUnProjetInformatique(),
    modeDeRealisationAdmis: each.modeDeRealisationAdmis(),
    verdictDeQualitesDuGuichetUnique: each.verdictDeQualitesDuGuichetUnique(),
    manquantsDeQualitesDuGuichetUnique: each.manquantsDeQualitesDuGuichetUnique(),
    verdictDeLabelDUneApplication: each.verdictDeLabelDUneApplication(),
    manquantsDeLabelDUneApplication: each.manquantsDeLabelDUneApplication(),
    verdictDePreconisationsDuRapport: each.verdictDePreconisationsDuRapport(),
    manquantsDePreconisationsDuRapport: each.manquantsDePreconisationsDuRapport(),
    verdictDeConditionsDUnParcoursCoordonne: each.verdictDeConditionsDUnParcoursCoordonne(),
    manquantsDeConditionsDUnParcoursCoordonne: each.manquantsDeConditionsDUnParcoursCoordonne(),
    verdictDApplicationMetierDeDetection: each.verdictDApplicationMetierDeDetection(),
    manquantsDApplicationMetierDeDetection: each.manquantsDApplicationMetierDeDetection(),
    poids: each.poids(),
    pointsDEpices: each.pointsDEpices(),
    vulnerableSelonEpices: each.vulnerableSelonEpices(),
    publicDetecte: each.publicDetecte(),
    anneesDePlus: each.anneesDePlus(),
    publicDuPaerpa: each.publicDuPaerpa(),
    facteurASurveiller: each.facteurASurveiller(),
    planPersonnaliseDeSanteVise: each.planPersonnaliseDeSanteVise(),
    jourDuBilanASixMois: each.jourDuBilanASixMois(),
    plateformeOuverte: each.plateformeOuverte(),
    inviteALExamenParLaCarsat: each.inviteALExamenParLaCarsat(),
    prioritairePourLExamen: each.prioritairePourLExamen(),
    resteALaChargeDuConsultant: each.resteALaChargeDuConsultant(),
    atelierDeLaCarsat: each.atelierDeLaCarsat(),
    familleNombreuse: each.familleNombreuse(),
    faiblesRevenus: each.faiblesRevenus(),
    familleInviteeALExamen: each.familleInviteeALExamen(),
    partenariatOuvert: each.partenariatOuvert(),
    publicDuGieImpa: each.publicDuGieImpa(),
    grilleFragireApplicable: each.grilleFragireApplicable(),
    croisementDesDonneesPermis: each.croisementDesDonneesPermis(),
    publicDeBonneJourneeBonneSante: each.publicDeBonneJourneeBonneSante(),
    orientationALAccueil: each.orientationALAccueil(),
    branchePilote: each.branchePilote(),
    brancheInteressee: each.brancheInteressee(),
    brancheAAssocier: each.brancheAAssocier(),
    misEnAvant: each.misEnAvant(),
    forme: each.forme(),
    objetDeLaStructure: each.objetDeLaStructure(),
    commandeADesOperateurs: each.commandeADesOperateurs(),
    financementDeLaStructure: each.financementDeLaStructure(),
    personnelDeLaStructure: each.personnelDeLaStructure(),
    employeur: each.employeur(),
    evaluationConfieeAuGieImpa: each.evaluationConfieeAuGieImpa(),
    financeParLArs: each.financeParLArs(),
    membre: each.membre(),
    directeur: each.directeur(),
    president: each.president(),
    gouvernanceDUneAsept: each.gouvernanceDUneAsept(),
    conventionDeCourteDuree: each.conventionDeCourteDuree(),
    partieALaConvention: each.partieALaConvention(),
    anneeDeLAvenant: each.anneeDeLAvenant(),
    jourDeSignature: each.jourDeSignature(),
  };
}

/** Each result on its own: plain arithmetic when the dossier gives all it reads, else the world with unknowns. */
function eachResult(given: Given<Dossier>): { readonly [K in keyof Results]: () => Results[K] } {
  // a result is computed from it only when the dossier gives all that it reads
  const dossier = given as Dossier;
  const kept = nothingKept();
  const session = new Session(RULES, given);
  return {
    nombreDeRemarques: () =>
      session.result({
        reads: [],
        guarantees: [],
        known: () => nombreDeRemarques(),
        open: openNombreDeRemarques,
        shape: { kind: 'number', scale: 0, min: null, max: null },
      }),
    ageMoyenDesFemmes: () =>
      session.result({
        reads: ['populationDeLAgeMoyen'],
        guarantees: [],
        known: () => formatDecimal(ageMoyenDesFemmes(dossier), 1),
        open: openAgeMoyenDesFemmes,
        shape: { kind: 'number', scale: 1, min: null, max: null },
      }),
    niveauxComptes: () =>
      session.result({
        reads: ['niveauxDeLaTypologie'],
        guarantees: [],
        known: () => keptNiveauxComptes(dossier, kept),
        open: openNiveauxComptes,
        shape: { kind: 'number', scale: 0, min: null, max: null },
      }),
    imprime: () =>
      session.elements(
        {
          reads: ['baseDeLaBaisse', 'tauxCompare', 'niveauxDeLaTypologie'],
          guarantees: [],
          known: (verification: Verification) =>
            orNull(keptImprime(dossier, kept, verification), (value) => formatDecimal(value, 2)),
          open: openImprime,
          shape: { kind: 'optional', of: { kind: 'number', scale: 2, min: null, max: null } },
        },
        [{ values: VERIFICATION }],
      ),
    baseDuCalcul: () =>
      session.elements(
        {
          reads: ['baseDeLaBaisse', 'tauxCompare', 'niveauxDeLaTypologie'],
          guarantees: [],
          known: (verification: Verification) => keptBaseDuCalcul(dossier, kept, verification),
          open: openBaseDuCalcul,
          shape: { kind: 'choice', values: BASE },
        },
        [{ values: VERIFICATION }],
      ),
    arrondiDuRapport: () =>
      session.elements(
        {
          reads: ['baseDeLaBaisse', 'tauxCompare', 'niveauxDeLaTypologie'],
          guarantees: [],
          known: (verification: Verification) => keptArrondiDuRapport(dossier, kept, verification),
          open: openArrondiDuRapport,
          shape: { kind: 'choice', values: PRECISION },
        },
        [{ values: VERIFICATION }],
      ),
    attenteDuCalcul: () =>
      session.elements(
        {
          reads: ['baseDeLaBaisse', 'tauxCompare', 'niveauxDeLaTypologie'],
          guarantees: [],
          known: (verification: Verification) => keptAttenteDuCalcul(dossier, kept, verification),
          open: openAttenteDuCalcul,
          shape: { kind: 'choice', values: ATTENTE },
        },
        [{ values: VERIFICATION }],
      ),
    mesureDuChiffre: () =>
      session.elements(
        {
          reads: ['baseDeLaBaisse', 'tauxCompare', 'niveauxDeLaTypologie'],
          guarantees: [],
          known: (verification: Verification) => mesureDuChiffre(dossier, kept, verification),
          open: openMesureDuChiffre,
          shape: { kind: 'choice', values: MESURE },
        },
        [{ values: VERIFICATION }],
      ),
    recalcule: () =>
      session.elements(
        {
          reads: ['baseDeLaBaisse', 'tauxCompare', 'niveauxDeLaTypologie', 'baseDesPourcentages', 'baseDesRemarques'],
          guarantees: [],
          known: (verification: Verification) =>
            orNull(keptRecalcule(dossier, kept, verification), (value) => formatDecimal(value, 2)),
          open: openRecalcule,
          shape: { kind: 'optional', of: { kind: 'number', scale: 2, min: null, max: null } },
        },
        [{ values: VERIFICATION }],
      ),
    verdictDuChiffre: () =>
      session.elements(
        {
          reads: ['baseDeLaBaisse', 'tauxCompare', 'niveauxDeLaTypologie', 'baseDesPourcentages', 'baseDesRemarques'],
          guarantees: [],
          known: (verification: Verification) => keptVerdictDuChiffre(dossier, kept, verification),
          open: openVerdictDuChiffre,
          shape: { kind: 'choice', values: ISSUE2 },
        },
        [{ values: VERIFICATION }],
      ),
    chiffreImprime: () =>
      session.result({
        reads: ['verificationDemandee', 'baseDeLaBaisse', 'tauxCompare', 'niveauxDeLaTypologie'],
        guarantees: [],
        known: () => orNull(chiffreImprime(dossier, kept), (value) => formatDecimal(value, 2)),
        open: openChiffreImprime,
        shape: { kind: 'optional', of: { kind: 'number', scale: 2, min: null, max: null } },
      }),
    chiffreRecalcule: () =>
      session.result({
        reads: [
          'verificationDemandee',
          'baseDeLaBaisse',
          'tauxCompare',
          'niveauxDeLaTypologie',
          'baseDesPourcentages',
          'baseDesRemarques',
        ],
        guarantees: [],
        known: () => orNull(chiffreRecalcule(dossier, kept), (value) => formatDecimal(value, 2)),
        open: openChiffreRecalcule,
        shape: { kind: 'optional', of: { kind: 'number', scale: 2, min: null, max: null } },
      }),
    verdict: () =>
      session.result({
        reads: [
          'verificationDemandee',
          'baseDeLaBaisse',
          'tauxCompare',
          'niveauxDeLaTypologie',
          'baseDesPourcentages',
          'baseDesRemarques',
        ],
        guarantees: [],
        known: () => verdict(dossier, kept),
        open: openVerdict,
        shape: { kind: 'choice', values: ISSUE2 },
      }),
    verdictDeModeDEmploiDuPlanPersonnaliseDeSante: () =>
      session.result({
        reads: ['modeDEmploiDuPlanPersonnaliseDeSante'],
        guarantees: [],
        known: () => verdictDeModeDEmploiDuPlanPersonnaliseDeSante(dossier),
        open: openVerdictDeModeDEmploiDuPlanPersonnaliseDeSante,
        shape: { kind: 'choice', values: VERDICT },
      }),
    manquantsDeModeDEmploiDuPlanPersonnaliseDeSante: () =>
      session.result({
        reads: ['modeDEmploiDuPlanPersonnaliseDeSante'],
        guarantees: [],
        known: () =>
          manquantsDeModeDEmploiDuPlanPersonnaliseDeSante(dossier).map(
            writePieceManquanteDeModeDEmploiDuPlanPersonnaliseDeSante,
          ),
        open: openManquantsDeModeDEmploiDuPlanPersonnaliseDeSante,
        shape: {
          kind: 'list',
          of: PIECE_MANQUANTE_DE_MODE_DEMPLOI_DU_PLAN_PERSONNALISE_DE_SANTE_SHAPE,
          sortedBy: null,
          atMost: null,
        },
      }),
    verdictDEnvoiDeLaCafAuxFamilles: () =>
      session.result({
        reads: ['envoiDeLaCafAuxFamilles'],
        guarantees: [],
        known: () => verdictDEnvoiDeLaCafAuxFamilles(dossier),
        open: openVerdictDEnvoiDeLaCafAuxFamilles,
        shape: { kind: 'choice', values: VERDICT },
      }),
    prochainEnvoiDeLaCaf: () =>
      session.result({
        reads: ['dernierEnvoiDeLaCaf'],
        guarantees: [],
        known: () => writeDay(prochainEnvoiDeLaCaf(dossier)),
        open: openProchainEnvoiDeLaCaf,
        shape: { kind: 'date' },
      }),
    manquantsDEnvoiDeLaCafAuxFamilles: () =>
      session.result({
        reads: ['envoiDeLaCafAuxFamilles', 'dernierEnvoiDeLaCaf'],
        guarantees: [],
        known: () => manquantsDEnvoiDeLaCafAuxFamilles(dossier).map(writePieceManquanteDeEnvoiDeLaCafAuxFamilles),
        open: openManquantsDEnvoiDeLaCafAuxFamilles,
        shape: {
          kind: 'list',
          of: PIECE_MANQUANTE_DE_ENVOI_DE_LA_CAF_AUX_FAMILLES_SHAPE,
          sortedBy: null,
          atMost: null,
        },
      }),
    verdictDeProgrammesInterregimesDeLAnnee: () =>
      session.result({
        reads: ['programmesInterregimesDeLAnnee'],
        guarantees: [],
        known: () => verdictDeProgrammesInterregimesDeLAnnee(dossier),
        open: openVerdictDeProgrammesInterregimesDeLAnnee,
        shape: { kind: 'choice', values: VERDICT },
      }),
    manquantsDeProgrammesInterregimesDeLAnnee: () =>
      session.result({
        reads: ['programmesInterregimesDeLAnnee'],
        guarantees: [],
        known: () =>
          manquantsDeProgrammesInterregimesDeLAnnee(dossier).map(writePieceManquanteDeProgrammesInterregimesDeLAnnee),
        open: openManquantsDeProgrammesInterregimesDeLAnnee,
        shape: {
          kind: 'list',
          of: PIECE_MANQUANTE_DE_PROGRAMMES_INTERREGIMES_DE_LANNEE_SHAPE,
          sortedBy: null,
          atMost: null,
        },
      }),
    verdictDeCompositionDeLaConferenceDesFinanceurs: () =>
      session.result({
        reads: ['compositionDeLaConferenceDesFinanceurs'],
        guarantees: [],
        known: () => verdictDeCompositionDeLaConferenceDesFinanceurs(dossier),
        open: openVerdictDeCompositionDeLaConferenceDesFinanceurs,
        shape: { kind: 'choice', values: VERDICT },
      }),
    manquantsDeCompositionDeLaConferenceDesFinanceurs: () =>
      session.result({
        reads: ['compositionDeLaConferenceDesFinanceurs'],
        guarantees: [],
        known: () =>
          manquantsDeCompositionDeLaConferenceDesFinanceurs(dossier).map(
            writePieceManquanteDeCompositionDeLaConferenceDesFinanceurs,
          ),
        open: openManquantsDeCompositionDeLaConferenceDesFinanceurs,
        shape: {
          kind: 'list',
          of: PIECE_MANQUANTE_DE_COMPOSITION_DE_LA_CONFERENCE_DES_FINANCEURS_SHAPE,
          sortedBy: null,
          atMost: null,
        },
      }),
    verdictDeSuccesDUneCooperationCommeLePaerpa: () =>
      session.result({
        reads: ['succesDUneCooperationCommeLePaerpa'],
        guarantees: [],
        known: () => verdictDeSuccesDUneCooperationCommeLePaerpa(dossier),
        open: openVerdictDeSuccesDUneCooperationCommeLePaerpa,
        shape: { kind: 'choice', values: VERDICT },
      }),
    manquantsDeSuccesDUneCooperationCommeLePaerpa: () =>
      session.result({
        reads: ['succesDUneCooperationCommeLePaerpa'],
        guarantees: [],
        known: () =>
          manquantsDeSuccesDUneCooperationCommeLePaerpa(dossier).map(
            writePieceManquanteDeSuccesDUneCooperationCommeLePaerpa,
          ),
        open: openManquantsDeSuccesDUneCooperationCommeLePaerpa,
        shape: {
          kind: 'list',
          of: PIECE_MANQUANTE_DE_SUCCES_DUNE_COOPERATION_COMME_LE_PAERPA_SHAPE,
          sortedBy: null,
          atMost: null,
        },
      }),
    verdictDEcueilsDUneCooperationCommeLePaerpa: () =>
      session.result({
        reads: ['ecueilsDUneCooperationCommeLePaerpa'],
        guarantees: [],
        known: () => verdictDEcueilsDUneCooperationCommeLePaerpa(dossier),
        open: openVerdictDEcueilsDUneCooperationCommeLePaerpa,
        shape: { kind: 'choice', values: VERDICT },
      }),
    manquantsDEcueilsDUneCooperationCommeLePaerpa: () =>
      session.result({
        reads: ['ecueilsDUneCooperationCommeLePaerpa'],
        guarantees: [],
        known: () =>
          manquantsDEcueilsDUneCooperationCommeLePaerpa(dossier).map(
            writePieceManquanteDeEcueilsDUneCooperationCommeLePaerpa,
          ),
        open: openManquantsDEcueilsDUneCooperationCommeLePaerpa,
        shape: {
          kind: 'list',
          of: PIECE_MANQUANTE_DE_ECUEILS_DUNE_COOPERATION_COMME_LE_PAERPA_SHAPE,
          sortedBy: null,
          atMost: null,
        },
      }),
    verdictDeSuccesDUneCooperationEntreOrganismes: () =>
      session.result({
        reads: ['succesDUneCooperationEntreOrganismes'],
        guarantees: [],
        known: () => verdictDeSuccesDUneCooperationEntreOrganismes(dossier),
        open: openVerdictDeSuccesDUneCooperationEntreOrganismes,
        shape: { kind: 'choice', values: VERDICT },
      }),
    manquantsDeSuccesDUneCooperationEntreOrganismes: () =>
      session.result({
        reads: ['succesDUneCooperationEntreOrganismes'],
        guarantees: [],
        known: () =>
          manquantsDeSuccesDUneCooperationEntreOrganismes(dossier).map(
            writePieceManquanteDeSuccesDUneCooperationEntreOrganismes,
          ),
        open: openManquantsDeSuccesDUneCooperationEntreOrganismes,
        shape: {
          kind: 'list',
          of: PIECE_MANQUANTE_DE_SUCCES_DUNE_COOPERATION_ENTRE_ORGANISMES_SHAPE,
          sortedBy: null,
          atMost: null,
        },
      }),
    verdictDePointsDAttentionDUneCooperationEntreOrganismes: () =>
      session.result({
        reads: ['pointsDAttentionDUneCooperationEntreOrganismes'],
        guarantees: [],
        known: () => verdictDePointsDAttentionDUneCooperationEntreOrganismes(dossier),
        open: openVerdictDePointsDAttentionDUneCooperationEntreOrganismes,
        shape: { kind: 'choice', values: VERDICT },
      }),
    manquantsDePointsDAttentionDUneCooperationEntreOrganismes: () =>
      session.result({
        reads: ['pointsDAttentionDUneCooperationEntreOrganismes'],
        guarantees: [],
        known: () =>
          manquantsDePointsDAttentionDUneCooperationEntreOrganismes(dossier).map(
            writePieceManquanteDePointsDAttentionDUneCooperationEntreOrganismes,
          ),
        open: openManquantsDePointsDAttentionDUneCooperationEntreOrganismes,
        shape: {
          kind: 'list',
          of: PIECE_MANQUANTE_DE_POINTS_DATTENTION_DUNE_COOPERATION_ENTRE_ORGANISMES_SHAPE,
          sortedBy: null,
          atMost: null,
        },
      }),
    verdictDeConditionsDeReussiteDUneStructureInterregime: () =>
      session.result({
        reads: ['conditionsDeReussiteDUneStructureInterregime'],
        guarantees: [],
        known: () => verdictDeConditionsDeReussiteDUneStructureInterregime(dossier),
        open: openVerdictDeConditionsDeReussiteDUneStructureInterregime,
        shape: { kind: 'choice', values: VERDICT },
      }),
    manquantsDeConditionsDeReussiteDUneStructureInterregime: () =>
      session.result({
        reads: ['conditionsDeReussiteDUneStructureInterregime'],
        guarantees: [],
        known: () =>
          manquantsDeConditionsDeReussiteDUneStructureInterregime(dossier).map(
            writePieceManquanteDeConditionsDeReussiteDUneStructureInterregime,
          ),
        open: openManquantsDeConditionsDeReussiteDUneStructureInterregime,
        shape: {
          kind: 'list',
          of: PIECE_MANQUANTE_DE_CONDITIONS_DE_REUSSITE_DUNE_STRUCTURE_INTERREGIME_SHAPE,
          sortedBy: null,
          atMost: null,
        },
      }),
    verdictDePrealablesDUneCooperation: () =>
      session.result({
        reads: ['prealablesDUneCooperation'],
        guarantees: [],
        known: () => verdictDePrealablesDUneCooperation(dossier),
        open: openVerdictDePrealablesDUneCooperation,
        shape: { kind: 'choice', values: VERDICT },
      }),
    manquantsDePrealablesDUneCooperation: () =>
      session.result({
        reads: ['prealablesDUneCooperation'],
        guarantees: [],
        known: () => manquantsDePrealablesDUneCooperation(dossier).map(writePieceManquanteDePrealablesDUneCooperation),
        open: openManquantsDePrealablesDUneCooperation,
        shape: { kind: 'list', of: PIECE_MANQUANTE_DE_PREALABLES_DUNE_COOPERATION_SHAPE, sortedBy: null, atMost: null },
      }),
    verdictDeCadreDUneConvention: () =>
      session.result({
        reads: ['cadreDUneConvention'],
        guarantees: [],
        known: () => verdictDeCadreDUneConvention(dossier),
        open: openVerdictDeCadreDUneConvention,
        shape: { kind: 'choice', values: VERDICT },
      }),
    manquantsDeCadreDUneConvention: () =>
      session.result({
        reads: ['cadreDUneConvention'],
        guarantees: [],
        known: () => manquantsDeCadreDUneConvention(dossier).map(writePieceManquanteDeCadreDUneConvention),
        open: openManquantsDeCadreDUneConvention,
        shape: { kind: 'list', of: PIECE_MANQUANTE_DE_CADRE_DUNE_CONVENTION_SHAPE, sortedBy: null, atMost: null },
      }),
    verdictDeSiteCommunDePrevention: () =>
      session.result({
        reads: ['siteCommunDePrevention'],
        guarantees: [],
        known: () => verdictDeSiteCommunDePrevention(dossier),
        open: openVerdictDeSiteCommunDePrevention,
        shape: { kind: 'choice', values: VERDICT },
      }),
    manquantsDeSiteCommunDePrevention: () =>
      session.result({
        reads: ['siteCommunDePrevention'],
        guarantees: [],
        known: () => manquantsDeSiteCommunDePrevention(dossier).map(writePieceManquanteDeSiteCommunDePrevention),
        open: openManquantsDeSiteCommunDePrevention,
        shape: { kind: 'list', of: PIECE_MANQUANTE_DE_SITE_COMMUN_DE_PREVENTION_SHAPE, sortedBy: null, atMost: null },
      }),
    verdictDeDemandesDesCaissesDeLaMsa: () =>
      session.result({
        reads: ['demandesDesCaissesDeLaMsa'],
        guarantees: [],
        known: () => verdictDeDemandesDesCaissesDeLaMsa(dossier),
        open: openVerdictDeDemandesDesCaissesDeLaMsa,
        shape: { kind: 'choice', values: VERDICT },
      }),
    manquantsDeDemandesDesCaissesDeLaMsa: () =>
      session.result({
        reads: ['demandesDesCaissesDeLaMsa'],
        guarantees: [],
        known: () => manquantsDeDemandesDesCaissesDeLaMsa(dossier).map(writePieceManquanteDeDemandesDesCaissesDeLaMsa),
        open: openManquantsDeDemandesDesCaissesDeLaMsa,
        shape: {
          kind: 'list',
          of: PIECE_MANQUANTE_DE_DEMANDES_DES_CAISSES_DE_LA_MSA_SHAPE,
          sortedBy: null,
          atMost: null,
        },
      }),
    majoriteDObjectifsCommuns: () =>
      session.result({
        reads: ['objectifsCommuns', 'objectifsDuParcours'],
        guarantees: [0],
        known: () => majoriteDObjectifsCommuns(dossier),
        open: openMajoriteDObjectifsCommuns,
        shape: { kind: 'boolean' },
      }),
    verdictDeConceptionDUnParcoursCommun: () =>
      session.result({
        reads: ['conceptionDUnParcoursCommun', 'objectifsCommuns', 'objectifsDuParcours'],
        guarantees: [0],
        known: () => verdictDeConceptionDUnParcoursCommun(dossier),
        open: openVerdictDeConceptionDUnParcoursCommun,
        shape: { kind: 'choice', values: VERDICT },
      }),
    manquantsDeConceptionDUnParcoursCommun: () =>
      session.result({
        reads: ['conceptionDUnParcoursCommun', 'objectifsCommuns', 'objectifsDuParcours'],
        guarantees: [0],
        known: () =>
          manquantsDeConceptionDUnParcoursCommun(dossier).map(writePieceManquanteDeConceptionDUnParcoursCommun),
        open: openManquantsDeConceptionDUnParcoursCommun,
        shape: {
          kind: 'list',
          of: PIECE_MANQUANTE_DE_CONCEPTION_DUN_PARCOURS_COMMUN_SHAPE,
          sortedBy: null,
          atMost: null,
        },
      }),
    verdictDeConstructionDUnParcoursCommun: () =>
      session.result({
        reads: ['constructionDUnParcoursCommun'],
        guarantees: [],
        known: () => verdictDeConstructionDUnParcoursCommun(dossier),
        open: openVerdictDeConstructionDUnParcoursCommun,
        shape: { kind: 'choice', values: VERDICT },
      }),
    manquantsDeConstructionDUnParcoursCommun: () =>
      session.result({
        reads: ['constructionDUnParcoursCommun'],
        guarantees: [],
        known: () =>
          manquantsDeConstructionDUnParcoursCommun(dossier).map(writePieceManquanteDeConstructionDUnParcoursCommun),
        open: openManquantsDeConstructionDUnParcoursCommun,
        shape: {
          kind: 'list',
          of: PIECE_MANQUANTE_DE_CONSTRUCTION_DUN_PARCOURS_COMMUN_SHAPE,
          sortedBy: null,
          atMost: null,
        },
      }),
    verdictDePilotageDUnProjetInformatique: () =>
      session.result({
        reads: ['pilotageDUnProjetInformatique', 'projetAPlusieursOrganismes'],
        guarantees: [],
        known: () => verdictDePilotageDUnProjetInformatique(dossier),
        open: openVerdictDePilotageDUnProjetInformatique,
        shape: { kind: 'choice', values: VERDICT },
      }),
    manquantsDePilotageDUnProjetInformatique: () =>
      session.result({
        reads: ['pilotageDUnProjetInformatique', 'projetAPlusieursOrganismes'],
        guarantees: [],
        known: () =>
          manquantsDePilotageDUnProjetInformatique(dossier).map(writePieceManquanteDePilotageDUnProjetInformatique),
        open: openManquantsDePilotageDUnProjetInformatique,
        shape: {
          kind: 'list',
          of: PIECE_MANQUANTE_DE_PILOTAGE_DUN_PROJET_INFORMATIQUE_SHAPE,
          sortedBy: null,
          atMost: null,
        },
      }),
    modeDeRealisationAdmis: () =>
      session.result({
        reads: ['guichetDelegue', 'cahierDesChargesPrecis', 'realisationDuGuichet'],
        guarantees: [],
        known: () => modeDeRealisationAdmis(dossier),
        open: openModeDeRealisationAdmis,
        shape: { kind: 'boolean' },
      }),
    verdictDeQualitesDuGuichetUnique: () =>
      session.result({
        reads: ['guichetDelegue', 'cahierDesChargesPrecis', 'qualitesDuGuichetUnique', 'realisationDuGuichet'],
        guarantees: [],
        known: () => verdictDeQualitesDuGuichetUnique(dossier),
        open: openVerdictDeQualitesDuGuichetUnique,
        shape: { kind: 'choice', values: VERDICT },
      }),
    manquantsDeQualitesDuGuichetUnique: () =>
      session.result({
        reads: ['guichetDelegue', 'cahierDesChargesPrecis', 'qualitesDuGuichetUnique', 'realisationDuGuichet'],
        guarantees: [],
        known: () => manquantsDeQualitesDuGuichetUnique(dossier).map(writePieceManquanteDeQualitesDuGuichetUnique),
        open: openManquantsDeQualitesDuGuichetUnique,
        shape: { kind: 'list', of: PIECE_MANQUANTE_DE_QUALITES_DU_GUICHET_UNIQUE_SHAPE, sortedBy: null, atMost: null },
      }),
    verdictDeLabelDUneApplication: () =>
      session.result({
        reads: ['labelDUneApplication'],
        guarantees: [],
        known: () => verdictDeLabelDUneApplication(dossier),
        open: openVerdictDeLabelDUneApplication,
        shape: { kind: 'choice', values: VERDICT },
      }),
    manquantsDeLabelDUneApplication: () =>
      session.result({
        reads: ['labelDUneApplication'],
        guarantees: [],
        known: () => manquantsDeLabelDUneApplication(dossier).map(writePieceManquanteDeLabelDUneApplication),
        open: openManquantsDeLabelDUneApplication,
        shape: { kind: 'list', of: PIECE_MANQUANTE_DE_LABEL_DUNE_APPLICATION_SHAPE, sortedBy: null, atMost: null },
      }),
    verdictDePreconisationsDuRapport: () =>
      session.result({
        reads: ['preconisationsDuRapport'],
        guarantees: [],
        known: () => verdictDePreconisationsDuRapport(dossier),
        open: openVerdictDePreconisationsDuRapport,
        shape: { kind: 'choice', values: VERDICT },
      }),
    manquantsDePreconisationsDuRapport: () =>
      session.result({
        reads: ['preconisationsDuRapport'],
        guarantees: [],
        known: () => manquantsDePreconisationsDuRapport(dossier).map(writePieceManquanteDePreconisationsDuRapport),
        open: openManquantsDePreconisationsDuRapport,
        shape: { kind: 'list', of: PIECE_MANQUANTE_DE_PRECONISATIONS_DU_RAPPORT_SHAPE, sortedBy: null, atMost: null },
      }),
    verdictDeConditionsDUnParcoursCoordonne: () =>
      session.result({
        reads: ['conditionsDUnParcoursCoordonne'],
        guarantees: [],
        known: () => verdictDeConditionsDUnParcoursCoordonne(dossier),
        open: openVerdictDeConditionsDUnParcoursCoordonne,
        shape: { kind: 'choice', values: VERDICT },
      }),
    manquantsDeConditionsDUnParcoursCoordonne: () =>
      session.result({
        reads: ['conditionsDUnParcoursCoordonne'],
        guarantees: [],
        known: () =>
          manquantsDeConditionsDUnParcoursCoordonne(dossier).map(writePieceManquanteDeConditionsDUnParcoursCoordonne),
        open: openManquantsDeConditionsDUnParcoursCoordonne,
        shape: {
          kind: 'list',
          of: PIECE_MANQUANTE_DE_CONDITIONS_DUN_PARCOURS_COORDONNE_SHAPE,
          sortedBy: null,
          atMost: null,
        },
      }),
    verdictDApplicationMetierDeDetection: () =>
      session.result({
        reads: ['applicationMetierDeDetection'],
        guarantees: [],
        known: () => verdictDApplicationMetierDeDetection(dossier),
        open: openVerdictDApplicationMetierDeDetection,
        shape: { kind: 'choice', values: VERDICT },
      }),
    manquantsDApplicationMetierDeDetection: () =>
      session.result({
        reads: ['applicationMetierDeDetection'],
        guarantees: [],
        known: () =>
          manquantsDApplicationMetierDeDetection(dossier).map(writePieceManquanteDeApplicationMetierDeDetection),
        open: openManquantsDApplicationMetierDeDetection,
        shape: {
          kind: 'list',
          of: PIECE_MANQUANTE_DE_APPLICATION_METIER_DE_DETECTION_SHAPE,
          sortedBy: null,
          atMost: null,
        },
      }),
    poids: () =>
      session.elements(
        {
          reads: [],
          guarantees: [],
          known: (questionDEpices: QuestionDEpices) => formatDecimal(poids(questionDEpices), 2),
          open: openPoids,
          shape: { kind: 'number', scale: 2, min: null, max: null },
        },
        [{ values: QUESTION_DEPICES }],
      ),
    pointsDEpices: () =>
      session.result({
        reads: [
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
        ],
        guarantees: [1],
        known: () => formatDecimal(keptPointsDEpices(dossier, kept), 2),
        open: openPointsDEpices,
        shape: { kind: 'number', scale: 2, min: null, max: null },
      }),
    vulnerableSelonEpices: () =>
      session.result({
        reads: [
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
          'seuilDePrecarite',
        ],
        guarantees: [1],
        known: () => vulnerableSelonEpices(dossier, kept),
        open: openVulnerableSelonEpices,
        shape: { kind: 'boolean' },
      }),
    publicDetecte: () =>
      session.elements(
        {
          reads: [],
          guarantees: [],
          known: (outilDeDetection: OutilDeDetection) => publicDetecte(outilDeDetection),
          open: openPublicDetecte,
          shape: { kind: 'choice', values: PUBLIC_DUN_OUTIL },
        },
        [{ values: OUTIL_DE_DETECTION }],
      ),
    anneesDePlus: () =>
      session.result({
        reads: ['ageDepasse'],
        guarantees: [],
        known: () => anneesDePlus(dossier),
        open: openAnneesDePlus,
        shape: { kind: 'number', scale: 0, min: null, max: null },
      }),
    publicDuPaerpa: () =>
      session.result({
        reads: ['risqueDePerteDAutonomie', 'age', 'ageDepasse'],
        guarantees: [],
        known: () => publicDuPaerpa(dossier),
        open: openPublicDuPaerpa,
        shape: { kind: 'boolean' },
      }),
    facteurASurveiller: () =>
      session.result({
        reads: ['facteursReperes'],
        guarantees: [],
        known: () => facteurASurveiller(dossier),
        open: openFacteurASurveiller,
        shape: { kind: 'boolean' },
      }),
    planPersonnaliseDeSanteVise: () =>
      session.result({
        reads: ['situationDeFragilite', 'maladieChronique', 'travailFormaliseNecessaire', 'porteeDuTravailFormalise'],
        guarantees: [],
        known: () => planPersonnaliseDeSanteVise(dossier),
        open: openPlanPersonnaliseDeSanteVise,
        shape: { kind: 'boolean' },
      }),
    jourDuBilanASixMois: () =>
      session.result({
        reads: ['dateDuPlanPersonnaliseDeSante'],
        guarantees: [],
        known: () => writeDay(jourDuBilanASixMois(dossier)),
        open: openJourDuBilanASixMois,
        shape: { kind: 'date' },
      }),
    plateformeOuverte: () =>
      session.result({
        reads: ['heureDeLAppel'],
        guarantees: [],
        known: () => plateformeOuverte(dossier),
        open: openPlateformeOuverte,
        shape: { kind: 'boolean' },
      }),
    inviteALExamenParLaCarsat: () =>
      session.result({
        reads: ['planDActionPersonnaliseAttribue', 'pensionOuverte'],
        guarantees: [],
        known: () => inviteALExamenParLaCarsat(dossier),
        open: openInviteALExamenParLaCarsat,
        shape: { kind: 'boolean' },
      }),
    prioritairePourLExamen: () =>
      session.result({
        reads: [
          'age',
          'eloigneDuSystemeDeSante',
          'precarite',
          'suiviMedicalRegulier',
          'depistagesOrganises',
          'ageDepasse',
        ],
        guarantees: [],
        known: () => prioritairePourLExamen(dossier),
        open: openPrioritairePourLExamen,
        shape: { kind: 'boolean' },
      }),
    resteALaChargeDuConsultant: () =>
      session.result({
        reads: [],
        guarantees: [],
        known: () => formatDecimal(resteALaChargeDuConsultant(), 2),
        open: openResteALaChargeDuConsultant,
        shape: { kind: 'number', scale: 2, min: null, max: null },
      }),
    atelierDeLaCarsat: () =>
      session.elements(
        {
          reads: ['consultantSeniorDUnCes', 'themesReperes'],
          guarantees: [],
          known: (atelier: ThemeDAtelier) => atelierDeLaCarsat(dossier, atelier),
          open: openAtelierDeLaCarsat,
          shape: { kind: 'boolean' },
        },
        [{ values: THEME_DATELIER }],
      ),
    familleNombreuse: () =>
      session.result({
        reads: ['enfantsACharge', 'tailleDUneFamilleNombreuse'],
        guarantees: [],
        known: () => familleNombreuse(dossier),
        open: openFamilleNombreuse,
        shape: { kind: 'boolean' },
      }),
    faiblesRevenus: () =>
      session.result({
        reads: ['quotientFamilial'],
        guarantees: [],
        known: () => faiblesRevenus(dossier),
        open: openFaiblesRevenus,
        shape: { kind: 'boolean' },
      }),
    familleInviteeALExamen: () =>
      session.result({
        reads: [
          'familleMonoparentale',
          'enfantsACharge',
          'quotientFamilial',
          'porteeDesFaiblesRevenus',
          'tailleDUneFamilleNombreuse',
        ],
        guarantees: [],
        known: () => familleInviteeALExamen(dossier),
        open: openFamilleInviteeALExamen,
        shape: { kind: 'boolean' },
      }),
    partenariatOuvert: () =>
      session.elements(
        {
          reads: ['extensionDuPartenariat'],
          guarantees: [],
          known: (site: Site) => partenariatOuvert(dossier, site),
          open: openPartenariatOuvert,
          shape: { kind: 'boolean' },
        },
        [{ values: SITE }],
      ),
    publicDuGieImpa: () =>
      session.result({
        reads: ['retraite', 'fragiliseParLEtatDeSante', 'gir', 'girTemporaire'],
        guarantees: [],
        known: () => publicDuGieImpa(dossier),
        open: openPublicDuGieImpa,
        shape: { kind: 'boolean' },
      }),
    grilleFragireApplicable: () =>
      session.result({
        reads: ['retraite', 'gir'],
        guarantees: [],
        known: () => grilleFragireApplicable(dossier),
        open: openGrilleFragireApplicable,
        shape: { kind: 'boolean' },
      }),
    croisementDesDonneesPermis: () =>
      session.result({
        reads: ['age', 'jourDuCroisement', 'ageDepasse'],
        guarantees: [],
        known: () => croisementDesDonneesPermis(dossier),
        open: openCroisementDesDonneesPermis,
        shape: { kind: 'boolean' },
      }),
    publicDeBonneJourneeBonneSante: () =>
      session.result({
        reads: ['age', 'precarite', 'eloigneDuSystemeDeSante', 'ageDepasse'],
        guarantees: [],
        known: () => publicDeBonneJourneeBonneSante(dossier),
        open: openPublicDeBonneJourneeBonneSante,
        shape: { kind: 'boolean' },
      }),
    orientationALAccueil: () =>
      session.result({
        reads: ['repereParLaGrilleDAccueil', 'equipePrevueParLaCaisse'],
        guarantees: [],
        known: () => orientationALAccueil(dossier),
        open: openOrientationALAccueil,
        shape: { kind: 'choice', values: EQUIPE },
      }),
    branchePilote: () =>
      session.elements(
        {
          reads: [],
          guarantees: [],
          known: (publicCible: PublicCible) => branchePilote(publicCible),
          open: openBranchePilote,
          shape: { kind: 'choice', values: BRANCHE },
        },
        [{ values: PUBLIC_CIBLE }],
      ),
    brancheInteressee: () =>
      session.elements(
        {
          reads: ['parcoursEtudie'],
          guarantees: [],
          known: (branche: Branche) => brancheInteressee(dossier, branche),
          open: openBrancheInteressee,
          shape: { kind: 'boolean' },
        },
        [{ values: BRANCHE }],
      ),
    brancheAAssocier: () =>
      session.elements(
        {
          reads: [],
          guarantees: [],
          known: (acteDeBienVieillir: ActeDeBienVieillir) => brancheAAssocier(acteDeBienVieillir),
          open: openBrancheAAssocier,
          shape: { kind: 'choice', values: BRANCHE },
        },
        [{ values: ACTE_DE_BIEN_VIEILLIR }],
      ),
    misEnAvant: () =>
      session.elements(
        {
          reads: ['parcoursDeLAssure'],
          guarantees: [],
          known: (elementDePrevention: ElementDePrevention) => misEnAvant(dossier, elementDePrevention),
          open: openMisEnAvant,
          shape: { kind: 'boolean' },
        },
        [{ values: ELEMENT_DE_PREVENTION }],
      ),
    forme: () =>
      session.elements(
        {
          reads: [],
          guarantees: [],
          known: (structure: Structure) => forme(structure),
          open: openForme,
          shape: { kind: 'choice', values: FORME_JURIDIQUE },
        },
        [{ values: STRUCTURE }],
      ),
    objetDeLaStructure: () =>
      session.elements(
        {
          reads: [],
          guarantees: [],
          known: (structure: Structure) => objetDeLaStructure(structure),
          open: openObjetDeLaStructure,
          shape: { kind: 'choice', values: OBJET },
        },
        [{ values: STRUCTURE }],
      ),
    commandeADesOperateurs: () =>
      session.elements(
        {
          reads: [],
          guarantees: [],
          known: (structure: Structure) => commandeADesOperateurs(structure),
          open: openCommandeADesOperateurs,
          shape: { kind: 'boolean' },
        },
        [{ values: STRUCTURE }],
      ),
    financementDeLaStructure: () =>
      session.elements(
        {
          reads: [],
          guarantees: [],
          known: (structure: Structure) => financementDeLaStructure(structure),
          open: openFinancementDeLaStructure,
          shape: { kind: 'choice', values: FINANCEMENT },
        },
        [{ values: STRUCTURE }],
      ),
    personnelDeLaStructure: () =>
      session.elements(
        {
          reads: [],
          guarantees: [],
          known: (structure: Structure) => personnelDeLaStructure(structure),
          open: openPersonnelDeLaStructure,
          shape: { kind: 'choice', values: PERSONNEL },
        },
        [{ values: STRUCTURE }],
      ),
    employeur: () =>
      session.elements(
        {
          reads: ['employeurDesSalariesDUnGie'],
          guarantees: [],
          known: (structure: Structure) => employeur(dossier, structure),
          open: openEmployeur,
          shape: { kind: 'choice', values: FORME_JURIDIQUE },
        },
        [{ values: STRUCTURE }],
      ),
    evaluationConfieeAuGieImpa: () =>
      session.elements(
        {
          reads: [],
          guarantees: [],
          known: (regime: Regime) => evaluationConfieeAuGieImpa(regime),
          open: openEvaluationConfieeAuGieImpa,
          shape: { kind: 'boolean' },
        },
        [{ values: REGIME }],
      ),
    financeParLArs: () =>
      session.elements(
        {
          reads: [],
          guarantees: [],
          known: (dispositifDeCoordination: DispositifDeCoordination) => financeParLArs(dispositifDeCoordination),
          open: openFinanceParLArs,
          shape: { kind: 'boolean' },
        },
        [{ values: DISPOSITIF_DE_COORDINATION }],
      ),
    membre: () =>
      session.elements(
        {
          reads: ['structureEtudiee', 'membresDUnGie', 'membresDUneAsept'],
          guarantees: [],
          known: (regime: Regime) => membre(dossier, regime),
          open: openMembre,
          shape: { kind: 'boolean' },
        },
        [{ values: REGIME }],
      ),
    directeur: () =>
      session.elements(
        {
          reads: ['porteeDeLaPresidencePartagee'],
          guarantees: [],
          known: (structure: Structure) => directeur(dossier, structure),
          open: openDirecteur,
          shape: { kind: 'choice', values: REGIME },
        },
        [{ values: STRUCTURE }],
      ),
    president: () =>
      session.elements(
        {
          reads: ['porteeDeLaPresidencePartagee'],
          guarantees: [],
          known: (structure: Structure) => president(dossier, structure),
          open: openPresident,
          shape: { kind: 'choice', values: REGIME },
        },
        [{ values: STRUCTURE }],
      ),
    gouvernanceDUneAsept: () =>
      session.result({
        reads: ['anneeDeCreation', 'aseptCreeeEn2014'],
        guarantees: [],
        known: () => gouvernanceDUneAsept(dossier),
        open: openGouvernanceDUneAsept,
        shape: { kind: 'choice', values: GOUVERNANCE },
      }),
    conventionDeCourteDuree: () =>
      session.result({
        reads: ['dureeDeLaConvention'],
        guarantees: [],
        known: () => conventionDeCourteDuree(dossier),
        open: openConventionDeCourteDuree,
        shape: { kind: 'boolean' },
      }),
    partieALaConvention: () =>
      session.elements(
        {
          reads: ['jourDeLaConvention', 'roleDeLEtat', 'entreeDeLaCnracl'],
          guarantees: [],
          known: (signataire: Signataire) => partieALaConvention(dossier, signataire),
          open: openPartieALaConvention,
          shape: { kind: 'boolean' },
        },
        [{ values: SIGNATAIRE }],
      ),
    anneeDeLAvenant: () =>
      session.result({
        reads: ['dateDeLAvenant'],
        guarantees: [],
        known: () => anneeDeLAvenant(dossier),
        open: openAnneeDeLAvenant,
        shape: { kind: 'number', scale: 0, min: null, max: null },
      }),
    jourDeSignature: () =>
      session.elements(
        {
          reads: [],
          guarantees: [],
          known: (accordCadreDuCetaf: AccordCadreDuCetaf) => writeDay(jourDeSignature(accordCadreDuCetaf)),
          open: openJourDeSignature,
          shape: { kind: 'date' },
        },
        [{ values: ACCORD_CADRE_DU_CETAF }],
      ),
  };
}

// ------------------------------------------------------------------------ Data

/** The parameters, with their periods (both days included) and their sources. */
export const parameters = {
  nombreDeReponses: {
    name: 'nombre de réponses',
    unit: '',
    values: [
      {
        from: null,
        to: null,
        value: 20,
        sources: [
          '« Finalement, 20 caisses ont répondu sur 35 » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)',
        ],
      },
    ],
  },
  constanteDEpices: {
    name: "constante d'EPICES",
    unit: 'point',
    values: [
      {
        from: null,
        to: null,
        value: '75.14',
        sources: [
          'relevé : Score EPICES : poids de deux logiciels publics, questions de 2i2l.fr et de medicalcul.mgdsoft.fr, fiabilité C',
        ],
      },
    ],
  },
  ageDuPaerpa: {
    name: 'âge du PAERPA',
    unit: '',
    values: [
      {
        from: null,
        to: null,
        value: 75,
        sources: [
          '« un parcours de santé plus fluide pour les personnes de plus de 75 ans » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)',
        ],
      },
    ],
  },
  ageDeLExamen: {
    name: "âge de l'examen",
    unit: '',
    values: [
      {
        from: null,
        to: null,
        value: 16,
        sources: [
          '« il est destiné en priorité aux personnes de plus de 16 ans » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)',
        ],
      },
    ],
  },
  priseEnChargeDeLExamen: {
    name: "prise en charge de l'examen",
    unit: '%',
    values: [
      {
        from: null,
        to: null,
        value: '100.00',
        sources: [
          "« totalement pris en charge par l'Assurance Maladie » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)",
        ],
      },
    ],
  },
  quotientFamilialMaximal: {
    name: 'quotient familial maximal',
    unit: '€',
    values: [
      {
        from: null,
        to: null,
        value: { kind: 'unknown' },
        sources: [
          "« 7299 ont été retenu à partir d'un critère de quotient familial » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)",
        ],
      },
    ],
  },
  ageDuCroisementDesDonnees: {
    name: 'âge du croisement des données',
    unit: '',
    values: [
      {
        from: '2017-03-01',
        to: '2017-03-31',
        value: { kind: 'unknown' },
        sources: ['sans source : le rapport ne donne pas le jour du décret'],
      },
      {
        from: '2017-04-01',
        to: null,
        value: 55,
        sources: [
          "« le décret de mars 2017, pris en application de la loi relative à l'adaptation de la société au vieillissement de 2015, qui autorise le croisement de données nominatives entre OSS pour préserver l'autonomie des plus de 55 ans » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)",
        ],
      },
    ],
  },
  ageDeBonneJourneeBonneSante: {
    name: 'âge de Bonne journée bonne santé',
    unit: '',
    values: [
      {
        from: null,
        to: null,
        value: 55,
        sources: [
          '« un dispositif à destination des personnes de plus de 55 ans en situation de précarité économique, sociale ou culturelle » (Innovations en prévention : quelles coopérations entre organismes de sécurité sociale ?)',
        ],
      },
    ],
  },
} as const;

/** Where the texts leave room: the readings, and the one retained. */
export const questions = {
  baseDesPourcentages: {
    name: 'base des pourcentages',
    question: "Les pourcentages de l'enquête portent-ils sur les 20 caisses qui ont répondu ?",
    about: ['« Notre enquête menée auprès du régime agricole en octobre 2018, le confirme » (rapport)'],
    readings: ['caisses répondantes', 'réponses données'],
    retained: {
      reading: 'caisses répondantes',
      by: 'hypothèse de travail du projet',
      on: '2026-11-21',
      reason: '20 est la seule base imprimée, et tous ces pourcentages sont des multiples de 5',
    },
  },
  baseDesRemarques: {
    name: 'base des remarques',
    question: "Combien de remarques spontanées : une par caisse, ou un nombre que le rapport n'imprime pas ?",
    about: ["« nous leur avons laissé la possibilité d'apporter des remarques spontanées » (rapport)"],
    readings: ['une remarque par caisse', 'nombre absent'],
    retained: null,
  },
  baseDeLaBaisse: {
    name: 'base de la baisse',
    question: "La baisse annuelle se compte-t-elle sur l'effectif de l'année d'avant, ou sur celui du départ ?",
    about: ['« et de 2 à 2,5% par an de son effectif » (rapport)'],
    readings: ["effectif de l'année précédente", 'effectif du départ'],
    retained: null,
  },
  tauxCompare: {
    name: 'taux comparé',
    question: "Le « taux de réponse » jugé favorable est-il le taux d'inscription, ou celui des bilans faits ?",
    about: [
      '« le taux de réponse ainsi obtenu dans le cadre de cette expérimentation est donc jugé favorable » (rapport)',
    ],
    readings: ['inscriptions', 'bilans faits'],
    retained: {
      reading: 'inscriptions',
      by: 'hypothèse de travail du projet',
      on: '2026-11-21',
      reason: "la phrase suivante reprend la comparaison avec « les taux d'inscriptions »",
    },
  },
  populationDeLAgeMoyen: {
    name: "population de l'âge moyen",
    question: "40,6 ans est-il l'âge moyen des femmes, ou de toutes les personnes examinées ?",
    about: ["« composée de 89% de femmes, de moyenne d'âge 40,6 ans » (rapport)"],
    readings: ['femmes examinées', 'toutes les personnes'],
    retained: null,
  },
  realisationDuGuichet: {
    name: 'réalisation du guichet',
    question: "Le guichet doit-il être fait par l'Institution, ou peut-il être délégué ?",
    about: [
      "« ce rapport préconise plutôt la création d'un guichet unique virtuel, créé par l'Institution ou déléguée à une entreprise compétente (via un cahier des charges précis) » (rapport)",
    ],
    readings: ['délégation admise', 'en interne seulement'],
    retained: null,
  },
  seuilDePrecarite: {
    name: 'seuil de précarité',
    question: 'À partir de combien de points une personne est-elle « vulnérable » ?',
    about: ["« Parmi ces femmes, 84,5% sont vulnérables d'après les critères du score EPICES » (rapport)"],
    readings: ['seuil des quintiles', 'seuil arrondi', 'seuil propre aux jeunes'],
    retained: null,
  },
  niveauxDeLaTypologie: {
    name: 'niveaux de la typologie',
    question: 'Les « trois niveaux » de la CNAM sont-ils des niveaux emboîtés, ou les termes définis ?',
    about: [
      '« La CNAM a quant à elle déterminé une typologie des parcours dans le domaine de la santé à travers trois niveaux » (rapport)',
    ],
    readings: ['niveaux emboîtés', 'termes définis'],
    retained: null,
  },
  ageDepasse: {
    name: 'âge dépassé',
    question: "« Plus de 75 ans » : dès que l'anniversaire est passé, ou à l'âge entier suivant ?",
    about: ['« un parcours de santé plus fluide pour les personnes de plus de 75 ans » (rapport)'],
    readings: ['anniversaire passé', 'âge suivant'],
    retained: null,
  },
  porteeDuTravailFormalise: {
    name: 'portée du travail formalisé',
    question: 'Le « travail formalisé » est-il demandé aux personnes fragiles aussi, ou aux seuls malades chroniques ?',
    about: [
      "« les personnes âgées en situation de fragilité ou qui sont atteintes d'une maladie chronique, et qui nécessitent un « travail formalisé entre acteurs de proximité » » (rapport)",
    ],
    readings: ['pour tous', 'pour les malades chroniques'],
    retained: {
      reading: 'pour tous',
      by: 'hypothèse de travail du projet',
      on: '2026-11-21',
      reason: "la virgule sépare « et qui nécessitent » de l'alternative qui le précède",
    },
  },
  tailleDUneFamilleNombreuse: {
    name: "taille d'une famille nombreuse",
    question: 'Une famille est-elle nombreuse avec quatre enfants, ou avec plus de quatre ?',
    about: [
      '« Parmi les 15 764 allocataires « familles monoparentales » ou « famille nombreuse de plus de 4 enfants » » (rapport)',
    ],
    readings: ['quatre enfants', 'cinq enfants'],
    retained: null,
  },
  porteeDesFaiblesRevenus: {
    name: 'portée des faibles revenus',
    question: 'Les « faibles revenus » sont-ils demandés aux familles monoparentales aussi ?',
    about: [
      '« les familles monoparentales et les familles « nombreuses » ayant au moins 4 enfants à charge et à faible niveau de revenus apparaissent comme prioritaires » (rapport)',
    ],
    readings: ['toutes les familles', 'familles nombreuses seules'],
    retained: {
      reading: 'toutes les familles',
      by: 'hypothèse de travail du projet',
      on: '2026-11-21',
      reason: "le critère de quotient familial a été appliqué aux deux catégories d'allocataires",
    },
  },
  extensionDuPartenariat: {
    name: 'extension du partenariat',
    question: "Une CAF et un CES d'un autre site peuvent-ils déjà reprendre le partenariat ?",
    about: [
      "« d'autres CAF et CES puissent négocier un partenariat utilisant les mêmes procédures (pas signée à ce jour) » (rapport)",
    ],
    readings: ["en attente de l'accord", 'ouvert aux sites'],
    retained: null,
  },
  employeurDesSalariesDUnGie: {
    name: "employeur des salariés d'un GIE",
    question: "Les salariés d'un GIE sont-ils « de l'association », quand le GIE est un groupement ?",
    about: ["« Salariés Salariés de l'association + mise à disposition ponctuelle » (rapport)"],
    readings: ['groupement employeur', 'association employeur'],
    retained: {
      reading: 'groupement employeur',
      by: 'hypothèse de travail du projet',
      on: '2026-11-21',
      reason: 'la même colonne dit que le GIE est un groupement ; ses salariés lui sont propres',
    },
  },
  membresDUnGie: {
    name: "membres d'un GIE",
    question: "Le RSI est-il membre d'un GIE ?",
    about: ['« Gouvernance Inter régime (CARSAT, MSA) Inter régime » (rapport)'],
    readings: ['membres selon le tableau', 'membres selon le corps'],
    retained: null,
  },
  membresDUneAsept: {
    name: "membres d'une ASEPT",
    question: 'La MSA, qui a créé les ASEPT, en est-elle toujours membre ?',
    about: ['« (généralement : CARSAT, RSI, CNRACL) » (rapport)'],
    readings: ['membres de la liste', 'membres ajoutés à la MSA'],
    retained: null,
  },
  porteeDeLaPresidencePartagee: {
    name: 'portée de la présidence partagée',
    question: '« Les structures citées plus haut » comprennent-elles les CAP ?',
    about: [
      '« Dans le cadre des structures citées plus haut, la présidence est attribuée à la CARSAT et la direction à la MSA » (rapport)',
    ],
    readings: ['structures du paragraphe', 'toutes les structures'],
    retained: {
      reading: 'structures du paragraphe',
      by: 'hypothèse de travail du projet',
      on: '2026-11-21',
      reason:
        'le paragraphe nomme les GIE, les GCSMS et les ASEPT ; la gouvernance des CAP est décrite ailleurs, et autrement',
    },
  },
  aseptCreeeEn2014: {
    name: 'ASEPT créée en 2014',
    question: "La convention de 2014 fait-elle déjà de l'année 2014 une année d'ASEPT interrégimes ?",
    about: [
      "« On distingue en effet deux périodes dans la création des GIE, ASEPT et autres groupements : de 2006 à 2014 et de 2015 à aujourd'hui » (rapport)",
    ],
    readings: ['première période', 'interrégime dès la convention'],
    retained: null,
  },
  entreeDeLaCnracl: {
    name: 'entrée de la CNRACL',
    question: 'La CNRACL a-t-elle signé en 2014, ou rejoint la convention en mai 2017 ?',
    about: [
      "« pluriannuelle en mai 2017 à laquelle s'est jointe la Caisse nationale des retraites des agents de collectivités locales (CNRACL) » (rapport)",
    ],
    readings: ['signature en 2014', 'entrée en mai 2017'],
    retained: null,
  },
  roleDeLEtat: {
    name: "rôle de l'État",
    question: "L'État est-il partie à la convention, ou les seuls régimes ?",
    about: ["« signée par l'Etat, la CNAV, la CCMSA, le RSI et la CNRACL en 2014 » (rapport)"],
    readings: ['État signataire', 'régimes seuls'],
    retained: null,
  },
  dateDeLAvenant: {
    name: "date de l'avenant",
    question: "L'avenant entre la CNAV et le CETAF est-il de mai 2012 ou du 23 juin 2018 ?",
    about: ['« entre la CNAV et le CETAF signé le 23 juin 2008 et un avenant en mai 2012 » (rapport)'],
    readings: ['mai 2012', 'juin 2018'],
    retained: null,
  },
} as const;

/** What each result may rest on beside the documents: values from outside, days beyond verification, readings. */
export const restsOn = {
  ageMoyenDesFemmes: [{ kind: 'reading', definition: "population de l'âge moyen", detail: '' }],
  niveauxComptes: [{ kind: 'reading', definition: 'niveaux de la typologie', detail: '' }],
  imprime: [
    { kind: 'reading', definition: 'base de la baisse', detail: '' },
    { kind: 'reading', definition: 'taux comparé', detail: 'inscriptions' },
    { kind: 'reading', definition: 'niveaux de la typologie', detail: '' },
  ],
  baseDuCalcul: [
    { kind: 'reading', definition: 'base de la baisse', detail: '' },
    { kind: 'reading', definition: 'taux comparé', detail: 'inscriptions' },
    { kind: 'reading', definition: 'niveaux de la typologie', detail: '' },
  ],
  arrondiDuRapport: [
    { kind: 'reading', definition: 'base de la baisse', detail: '' },
    { kind: 'reading', definition: 'taux comparé', detail: 'inscriptions' },
    { kind: 'reading', definition: 'niveaux de la typologie', detail: '' },
  ],
  attenteDuCalcul: [
    { kind: 'reading', definition: 'base de la baisse', detail: '' },
    { kind: 'reading', definition: 'taux comparé', detail: 'inscriptions' },
    { kind: 'reading', definition: 'niveaux de la typologie', detail: '' },
  ],
  mesureDuChiffre: [
    { kind: 'reading', definition: 'base de la baisse', detail: '' },
    { kind: 'reading', definition: 'taux comparé', detail: 'inscriptions' },
    { kind: 'reading', definition: 'niveaux de la typologie', detail: '' },
  ],
  recalcule: [
    { kind: 'reading', definition: 'base de la baisse', detail: '' },
    { kind: 'reading', definition: 'taux comparé', detail: 'inscriptions' },
    { kind: 'reading', definition: 'niveaux de la typologie', detail: '' },
    { kind: 'reading', definition: 'base des pourcentages', detail: 'caisses répondantes' },
    { kind: 'reading', definition: 'base des remarques', detail: '' },
  ],
  verdictDuChiffre: [
    { kind: 'reading', definition: 'base de la baisse', detail: '' },
    { kind: 'reading', definition: 'taux comparé', detail: 'inscriptions' },
    { kind: 'reading', definition: 'niveaux de la typologie', detail: '' },
    { kind: 'reading', definition: 'base des pourcentages', detail: 'caisses répondantes' },
    { kind: 'reading', definition: 'base des remarques', detail: '' },
  ],
  chiffreImprime: [
    { kind: 'reading', definition: 'base de la baisse', detail: '' },
    { kind: 'reading', definition: 'taux comparé', detail: 'inscriptions' },
    { kind: 'reading', definition: 'niveaux de la typologie', detail: '' },
  ],
  chiffreRecalcule: [
    { kind: 'reading', definition: 'base de la baisse', detail: '' },
    { kind: 'reading', definition: 'taux comparé', detail: 'inscriptions' },
    { kind: 'reading', definition: 'niveaux de la typologie', detail: '' },
    { kind: 'reading', definition: 'base des pourcentages', detail: 'caisses répondantes' },
    { kind: 'reading', definition: 'base des remarques', detail: '' },
  ],
  verdict: [
    { kind: 'reading', definition: 'base de la baisse', detail: '' },
    { kind: 'reading', definition: 'taux comparé', detail: 'inscriptions' },
    { kind: 'reading', definition: 'niveaux de la typologie', detail: '' },
    { kind: 'reading', definition: 'base des pourcentages', detail: 'caisses répondantes' },
    { kind: 'reading', definition: 'base des remarques', detail: '' },
  ],
  modeDeRealisationAdmis: [{ kind: 'reading', definition: 'réalisation du guichet', detail: '' }],
  verdictDeQualitesDuGuichetUnique: [{ kind: 'reading', definition: 'réalisation du guichet', detail: '' }],
  manquantsDeQualitesDuGuichetUnique: [{ kind: 'reading', definition: 'réalisation du guichet', detail: '' }],
  poids: [{ kind: 'relevé', definition: 'poids', detail: 'C' }],
  pointsDEpices: [
    { kind: 'relevé', definition: "constante d'EPICES", detail: 'C' },
    { kind: 'relevé', definition: 'poids', detail: 'C' },
    { kind: 'relevé', definition: "points d'EPICES", detail: 'C' },
  ],
  vulnerableSelonEpices: [
    { kind: 'relevé', definition: "constante d'EPICES", detail: 'C' },
    { kind: 'relevé', definition: 'poids', detail: 'C' },
    { kind: 'relevé', definition: "points d'EPICES", detail: 'C' },
    { kind: 'relevé', definition: 'vulnérable selon EPICES', detail: 'C' },
    { kind: 'reading', definition: 'seuil de précarité', detail: '' },
  ],
  anneesDePlus: [{ kind: 'reading', definition: 'âge dépassé', detail: '' }],
  publicDuPaerpa: [{ kind: 'reading', definition: 'âge dépassé', detail: '' }],
  planPersonnaliseDeSanteVise: [{ kind: 'reading', definition: 'portée du travail formalisé', detail: 'pour tous' }],
  prioritairePourLExamen: [{ kind: 'reading', definition: 'âge dépassé', detail: '' }],
  familleNombreuse: [{ kind: 'reading', definition: "taille d'une famille nombreuse", detail: '' }],
  familleInviteeALExamen: [
    { kind: 'reading', definition: 'portée des faibles revenus', detail: 'toutes les familles' },
    { kind: 'reading', definition: "taille d'une famille nombreuse", detail: '' },
  ],
  partenariatOuvert: [{ kind: 'reading', definition: 'extension du partenariat', detail: '' }],
  croisementDesDonneesPermis: [{ kind: 'reading', definition: 'âge dépassé', detail: '' }],
  publicDeBonneJourneeBonneSante: [{ kind: 'reading', definition: 'âge dépassé', detail: '' }],
  employeur: [{ kind: 'reading', definition: "employeur des salariés d'un GIE", detail: 'groupement employeur' }],
  membre: [
    { kind: 'reading', definition: "membres d'un GIE", detail: '' },
    { kind: 'reading', definition: "membres d'une ASEPT", detail: '' },
  ],
  directeur: [{ kind: 'reading', definition: 'portée de la présidence partagée', detail: 'structures du paragraphe' }],
  president: [{ kind: 'reading', definition: 'portée de la présidence partagée', detail: 'structures du paragraphe' }],
  gouvernanceDUneAsept: [{ kind: 'reading', definition: 'ASEPT créée en 2014', detail: '' }],
  partieALaConvention: [
    { kind: 'reading', definition: "rôle de l'État", detail: '' },
    { kind: 'reading', definition: 'entrée de la CNRACL', detail: '' },
  ],
  anneeDeLAvenant: [{ kind: 'reading', definition: "date de l'avenant", detail: '' }],
} as const;

// ------------------------------------------------------------------------ The edge: JSON to values, values to JSON

const BRANCHE: readonly Branche[] = ['Assurance vieillesse', 'Assurance famille', 'Assurance maladie'];

const FORME_JURIDIQUE: readonly FormeJuridique[] = ['groupement', 'association'];

const REGIME: readonly Regime[] = ['CARSAT', 'MSA', 'RSI', 'CNRACL'];

const VERIFICATION: readonly Verification[] = [
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

const QUESTION_DEPICES: readonly QuestionDEpices[] = [
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

const OUTIL_DE_DETECTION: readonly OutilDeDetection[] = [
  'observatoires des fragilités',
  'plateforme PFIDASS',
  'fouille de données',
  'questionnaire EPICES',
  'grille Fragire',
];

const THEME_DATELIER: readonly ThemeDAtelier[] = ['risque de chute', 'plainte mnésique', 'troubles anxio-dépressifs'];

const SITE: readonly Site[] = ['Saint-Etienne', 'Annecy', 'autre site'];

const PUBLIC_CIBLE: readonly PublicCible[] = [
  'personnes âgées',
  'personnes précaires',
  'femmes enceintes',
  'veuvage',
  'étudiants',
];

const ACTE_DE_BIEN_VIEILLIR: readonly ActeDeBienVieillir[] = [
  'bien dans ma tête',
  'bien dans mon corps',
  'bien avec les autres',
  'bien chez soi',
  'bien avec ma caisse de retraite',
];

const ELEMENT_DE_PREVENTION: readonly ElementDePrevention[] = [
  'alimentation équilibrée',
  'prévention des douleurs dorsales',
  'exercices contre le stress',
  'maladies sexuellement transmissibles et grossesse',
  "arrêt du tabac et de l'alcool",
  'activités physiques et grossesse',
  'vaccination des enfants',
];

const STRUCTURE: readonly Structure[] = ['GIE', 'ASEPT', 'CAP'];

const DISPOSITIF_DE_COORDINATION: readonly DispositifDeCoordination[] = [
  'PAERPA',
  "plateforme territoriale d'appui",
  'communauté professionnelle territoriale',
];

const SIGNATAIRE: readonly Signataire[] = ['État', 'CNAV', 'CCMSA', 'RSI national', 'CNRACL nationale'];

const ACCORD_CADRE_DU_CETAF: readonly AccordCadreDuCetaf[] = ['CNAV et CETAF', 'CNAM et CETAF'];

const BASE_DES_POURCENTAGES: readonly BaseDesPourcentages[] = ['caisses répondantes', 'réponses données'];

const BASE_DES_REMARQUES: readonly BaseDesRemarques[] = ['une remarque par caisse', 'nombre absent'];

const BASE_DE_LA_BAISSE: readonly BaseDeLaBaisse[] = ["effectif de l'année précédente", 'effectif du départ'];

const TAUX_COMPARE: readonly TauxCompare[] = ['inscriptions', 'bilans faits'];

const POPULATION_DE_LAGE_MOYEN: readonly PopulationDeLAgeMoyen[] = ['femmes examinées', 'toutes les personnes'];

const REALISATION_DU_GUICHET: readonly RealisationDuGuichet[] = ['délégation admise', 'en interne seulement'];

const SEUIL_DE_PRECARITE: readonly SeuilDePrecarite[] = [
  'seuil des quintiles',
  'seuil arrondi',
  'seuil propre aux jeunes',
];

const NIVEAUX_DE_LA_TYPOLOGIE: readonly NiveauxDeLaTypologie[] = ['niveaux emboîtés', 'termes définis'];

const AGE_DEPASSE: readonly AgeDepasse[] = ['anniversaire passé', 'âge suivant'];

const PORTEE_DU_TRAVAIL_FORMALISE: readonly PorteeDuTravailFormalise[] = ['pour tous', 'pour les malades chroniques'];

const TAILLE_DUNE_FAMILLE_NOMBREUSE: readonly TailleDUneFamilleNombreuse[] = ['quatre enfants', 'cinq enfants'];

const PORTEE_DES_FAIBLES_REVENUS: readonly PorteeDesFaiblesRevenus[] = [
  'toutes les familles',
  'familles nombreuses seules',
];

const EXTENSION_DU_PARTENARIAT: readonly ExtensionDuPartenariat[] = ["en attente de l'accord", 'ouvert aux sites'];

const EMPLOYEUR_DES_SALARIES_DUN_GIE: readonly EmployeurDesSalariesDUnGie[] = [
  'groupement employeur',
  'association employeur',
];

const MEMBRES_DUN_GIE: readonly MembresDUnGie[] = ['membres selon le tableau', 'membres selon le corps'];

const MEMBRES_DUNE_ASEPT: readonly MembresDUneAsept[] = ['membres de la liste', 'membres ajoutés à la MSA'];

const PORTEE_DE_LA_PRESIDENCE_PARTAGEE: readonly PorteeDeLaPresidencePartagee[] = [
  'structures du paragraphe',
  'toutes les structures',
];

const ASEPT_CREEE_EN2014: readonly AseptCreeeEn2014[] = ['première période', 'interrégime dès la convention'];

const ENTREE_DE_LA_CNRACL: readonly EntreeDeLaCnracl[] = ['signature en 2014', 'entrée en mai 2017'];

const ROLE_DE_LETAT: readonly RoleDeLEtat[] = ['État signataire', 'régimes seuls'];

const DATE_DE_LAVENANT: readonly DateDeLAvenant[] = ['mai 2012', 'juin 2018'];

const BASE: readonly Base[] = [
  'liste comptée',
  'sans calcul',
  'opérandes imprimés',
  'caisses ayant répondu',
  'remarques spontanées',
];

const PRECISION: readonly Precision[] = ['unité', 'dixième', 'centième'];

const ATTENTE: readonly Attente[] = ['égal', 'dépasse', 'sans comparaison'];

const MESURE: readonly Mesure[] = ['quantité', 'pour cent', 'ans', 'année', 'fois'];

const ISSUE2: readonly Issue2[] = ['concorde', 'ne concorde pas', 'rien à recalculer', 'chiffre absent'];

const VERDICT: readonly Verdict[] = ['conforme', 'non conforme'];

const PUBLIC_DUN_OUTIL: readonly PublicDUnOutil[] = [
  'personnes âgées repérées en risque de fragilité',
  'assurés qui ont renoncé à des soins',
  'seniors fragiles',
  'personnes allant dans un CES',
  'retraités classés en GIR 5 et 6',
];

const EQUIPE: readonly Equipe[] = ['PFIDASS', 'action sociale', 'équipe retraite', 'service social', 'aucune équipe'];

const OBJET: readonly Objet[] = [
  "politique d'action sociale mutualisée",
  "contenu d'ateliers labellisés",
  'programmes communs de prévention',
];

const FINANCEMENT: readonly Financement[] = ['autonome', 'autonome avec subventions', 'moyens des caisses membres'];

const PERSONNEL: readonly Personnel[] = ['salariés propres et mises à disposition', 'moyens sans salarié propre'];

const GOUVERNANCE: readonly Gouvernance[] = ['MSA ou MSA et RSI', 'interrégime'];

const FACTEUR_DHOSPITALISATION_EVITABLE: readonly FacteurDHospitalisationEvitable[] = [
  'dépression',
  'prise des médicaments',
  'dénutrition',
  'chutes',
];

const PENSION: readonly Pension[] = ['minimum vieillesse', 'pension de réversion', 'autre pension', 'aucune pension'];

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

const PIECE_MANQUANTE_DE_MODE_DEMPLOI_DU_PLAN_PERSONNALISE_DE_SANTE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: MODE_DEMPLOI_DU_PLAN_PERSONNALISE_DE_SANTE } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

const PIECE_MANQUANTE_DE_ENVOI_DE_LA_CAF_AUX_FAMILLES_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: ENVOI_DE_LA_CAF_AUX_FAMILLES } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

const PIECE_MANQUANTE_DE_PROGRAMMES_INTERREGIMES_DE_LANNEE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: PROGRAMMES_INTERREGIMES_DE_LANNEE } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

const PIECE_MANQUANTE_DE_COMPOSITION_DE_LA_CONFERENCE_DES_FINANCEURS_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: COMPOSITION_DE_LA_CONFERENCE_DES_FINANCEURS } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

const PIECE_MANQUANTE_DE_SUCCES_DUNE_COOPERATION_COMME_LE_PAERPA_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: SUCCES_DUNE_COOPERATION_COMME_LE_PAERPA } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

const PIECE_MANQUANTE_DE_ECUEILS_DUNE_COOPERATION_COMME_LE_PAERPA_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: ECUEILS_DUNE_COOPERATION_COMME_LE_PAERPA } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

const PIECE_MANQUANTE_DE_SUCCES_DUNE_COOPERATION_ENTRE_ORGANISMES_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: SUCCES_DUNE_COOPERATION_ENTRE_ORGANISMES } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

const PIECE_MANQUANTE_DE_POINTS_DATTENTION_DUNE_COOPERATION_ENTRE_ORGANISMES_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: POINTS_DATTENTION_DUNE_COOPERATION_ENTRE_ORGANISMES } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

const PIECE_MANQUANTE_DE_CONDITIONS_DE_REUSSITE_DUNE_STRUCTURE_INTERREGIME_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: CONDITIONS_DE_REUSSITE_DUNE_STRUCTURE_INTERREGIME } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

const PIECE_MANQUANTE_DE_PREALABLES_DUNE_COOPERATION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: PREALABLES_DUNE_COOPERATION } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

const PIECE_MANQUANTE_DE_CADRE_DUNE_CONVENTION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: CADRE_DUNE_CONVENTION } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

const PIECE_MANQUANTE_DE_SITE_COMMUN_DE_PREVENTION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: SITE_COMMUN_DE_PREVENTION } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

const PIECE_MANQUANTE_DE_DEMANDES_DES_CAISSES_DE_LA_MSA_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: DEMANDES_DES_CAISSES_DE_LA_MSA } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

const PIECE_MANQUANTE_DE_CONCEPTION_DUN_PARCOURS_COMMUN_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: CONCEPTION_DUN_PARCOURS_COMMUN } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

const PIECE_MANQUANTE_DE_CONSTRUCTION_DUN_PARCOURS_COMMUN_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: CONSTRUCTION_DUN_PARCOURS_COMMUN } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

const PIECE_MANQUANTE_DE_PILOTAGE_DUN_PROJET_INFORMATIQUE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: PILOTAGE_DUN_PROJET_INFORMATIQUE } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

const PIECE_MANQUANTE_DE_QUALITES_DU_GUICHET_UNIQUE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: QUALITES_DU_GUICHET_UNIQUE } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

const PIECE_MANQUANTE_DE_LABEL_DUNE_APPLICATION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: LABEL_DUNE_APPLICATION } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

const PIECE_MANQUANTE_DE_PRECONISATIONS_DU_RAPPORT_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: PRECONISATIONS_DU_RAPPORT } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

const PIECE_MANQUANTE_DE_CONDITIONS_DUN_PARCOURS_COORDONNE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: CONDITIONS_DUN_PARCOURS_COORDONNE } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

const PIECE_MANQUANTE_DE_APPLICATION_METIER_DE_DETECTION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: APPLICATION_METIER_DE_DETECTION } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

const MODE_DEMPLOI_DU_PLAN_PERSONNALISE_DE_SANTE2_SHAPE: Shape = {
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

const PROGRAMMES_INTERREGIMES_DE_LANNEE2_SHAPE: Shape = {
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

const SUCCES_DUNE_COOPERATION_COMME_LE_PAERPA2_SHAPE: Shape = {
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

const ECUEILS_DUNE_COOPERATION_COMME_LE_PAERPA2_SHAPE: Shape = {
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

const SUCCES_DUNE_COOPERATION_ENTRE_ORGANISMES2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    impulsionNationaleDonnee: { name: 'impulsion nationale donnée', shape: { kind: 'boolean' } },
    liberteLaisseeAuxActeursLocaux: { name: 'liberté laissée aux acteurs locaux', shape: { kind: 'boolean' } },
    acteursLocauxImpliques: { name: 'acteurs locaux impliqués', shape: { kind: 'boolean' } },
    outilsCommunsEtBilansPartages: { name: 'outils communs et bilans partagés', shape: { kind: 'boolean' } },
  },
};

const POINTS_DATTENTION_DUNE_COOPERATION_ENTRE_ORGANISMES2_SHAPE: Shape = {
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

const CONDITIONS_DE_REUSSITE_DUNE_STRUCTURE_INTERREGIME2_SHAPE: Shape = {
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

const PREALABLES_DUNE_COOPERATION2_SHAPE: Shape = {
  kind: 'record',
  fields: {
    confianceDeLHomologue: { name: "confiance de l'homologue", shape: { kind: 'boolean' } },
    impulsionPlusForte: { name: 'impulsion plus forte', shape: { kind: 'boolean' } },
    motivationDeLongueDuree: { name: 'motivation de longue durée', shape: { kind: 'boolean' } },
    feuVertDeLaDirection: { name: 'feu vert de la direction', shape: { kind: 'boolean' } },
  },
};

const CADRE_DUNE_CONVENTION2_SHAPE: Shape = {
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

const CONCEPTION_DUN_PARCOURS_COMMUN2_SHAPE: Shape = {
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

const CONSTRUCTION_DUN_PARCOURS_COMMUN2_SHAPE: Shape = {
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

const PILOTAGE_DUN_PROJET_INFORMATIQUE2_SHAPE: Shape = {
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

const LABEL_DUNE_APPLICATION2_SHAPE: Shape = {
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

const CONDITIONS_DUN_PARCOURS_COORDONNE2_SHAPE: Shape = {
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
function readDossier(input: unknown, readings: Given<Readings>, reader: Reader): Given<Dossier> {
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

function writePieceManquanteDeModeDEmploiDuPlanPersonnaliseDeSante(
  value: PieceManquanteDeModeDEmploiDuPlanPersonnaliseDeSante,
): PieceManquanteDeModeDEmploiDuPlanPersonnaliseDeSanteOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

function writePieceManquanteDeEnvoiDeLaCafAuxFamilles(
  value: PieceManquanteDeEnvoiDeLaCafAuxFamilles,
): PieceManquanteDeEnvoiDeLaCafAuxFamillesOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

function writePieceManquanteDeProgrammesInterregimesDeLAnnee(
  value: PieceManquanteDeProgrammesInterregimesDeLAnnee,
): PieceManquanteDeProgrammesInterregimesDeLAnneeOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

function writePieceManquanteDeCompositionDeLaConferenceDesFinanceurs(
  value: PieceManquanteDeCompositionDeLaConferenceDesFinanceurs,
): PieceManquanteDeCompositionDeLaConferenceDesFinanceursOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

function writePieceManquanteDeSuccesDUneCooperationCommeLePaerpa(
  value: PieceManquanteDeSuccesDUneCooperationCommeLePaerpa,
): PieceManquanteDeSuccesDUneCooperationCommeLePaerpaOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

function writePieceManquanteDeEcueilsDUneCooperationCommeLePaerpa(
  value: PieceManquanteDeEcueilsDUneCooperationCommeLePaerpa,
): PieceManquanteDeEcueilsDUneCooperationCommeLePaerpaOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

function writePieceManquanteDeSuccesDUneCooperationEntreOrganismes(
  value: PieceManquanteDeSuccesDUneCooperationEntreOrganismes,
): PieceManquanteDeSuccesDUneCooperationEntreOrganismesOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

function writePieceManquanteDePointsDAttentionDUneCooperationEntreOrganismes(
  value: PieceManquanteDePointsDAttentionDUneCooperationEntreOrganismes,
): PieceManquanteDePointsDAttentionDUneCooperationEntreOrganismesOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

function writePieceManquanteDeConditionsDeReussiteDUneStructureInterregime(
  value: PieceManquanteDeConditionsDeReussiteDUneStructureInterregime,
): PieceManquanteDeConditionsDeReussiteDUneStructureInterregimeOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

function writePieceManquanteDePrealablesDUneCooperation(
  value: PieceManquanteDePrealablesDUneCooperation,
): PieceManquanteDePrealablesDUneCooperationOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

function writePieceManquanteDeCadreDUneConvention(
  value: PieceManquanteDeCadreDUneConvention,
): PieceManquanteDeCadreDUneConventionOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

function writePieceManquanteDeSiteCommunDePrevention(
  value: PieceManquanteDeSiteCommunDePrevention,
): PieceManquanteDeSiteCommunDePreventionOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

function writePieceManquanteDeDemandesDesCaissesDeLaMsa(
  value: PieceManquanteDeDemandesDesCaissesDeLaMsa,
): PieceManquanteDeDemandesDesCaissesDeLaMsaOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

function writePieceManquanteDeConceptionDUnParcoursCommun(
  value: PieceManquanteDeConceptionDUnParcoursCommun,
): PieceManquanteDeConceptionDUnParcoursCommunOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

function writePieceManquanteDeConstructionDUnParcoursCommun(
  value: PieceManquanteDeConstructionDUnParcoursCommun,
): PieceManquanteDeConstructionDUnParcoursCommunOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

function writePieceManquanteDePilotageDUnProjetInformatique(
  value: PieceManquanteDePilotageDUnProjetInformatique,
): PieceManquanteDePilotageDUnProjetInformatiqueOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

function writePieceManquanteDeQualitesDuGuichetUnique(
  value: PieceManquanteDeQualitesDuGuichetUnique,
): PieceManquanteDeQualitesDuGuichetUniqueOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

function writePieceManquanteDeLabelDUneApplication(
  value: PieceManquanteDeLabelDUneApplication,
): PieceManquanteDeLabelDUneApplicationOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

function writePieceManquanteDePreconisationsDuRapport(
  value: PieceManquanteDePreconisationsDuRapport,
): PieceManquanteDePreconisationsDuRapportOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

function writePieceManquanteDeConditionsDUnParcoursCoordonne(
  value: PieceManquanteDeConditionsDUnParcoursCoordonne,
): PieceManquanteDeConditionsDUnParcoursCoordonneOutput {
  return {
    piece: value.piece,
    echeance: orNull(value.echeance, writeDay),
    recommande: value.recommande,
  };
}

function writePieceManquanteDeApplicationMetierDeDetection(
  value: PieceManquanteDeApplicationMetierDeDetection,
): PieceManquanteDeApplicationMetierDeDetectionOutput {
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
    verificationDemandee: {
      name: 'vérification demandée',
      shape: { kind: 'choice', values: VERIFICATION },
      question: false,
    },
    objectifsDuParcours: {
      name: 'objectifs du parcours',
      shape: { kind: 'number', scale: 0, min: 0, max: 1000 },
      question: false,
    },
    objectifsCommuns: {
      name: 'objectifs communs',
      shape: { kind: 'number', scale: 0, min: 0, max: 1000 },
      question: false,
    },
    projetAPlusieursOrganismes: { name: 'projet à plusieurs organismes', shape: { kind: 'boolean' }, question: false },
    guichetDelegue: { name: 'guichet délégué', shape: { kind: 'boolean' }, question: false },
    cahierDesChargesPrecis: { name: 'cahier des charges précis', shape: { kind: 'boolean' }, question: false },
    rencontreDUnTravailleurSocial: {
      name: "rencontre d'un travailleur social",
      shape: { kind: 'boolean' },
      question: false,
    },
    complementaireSante: { name: 'complémentaire santé', shape: { kind: 'boolean' }, question: false },
    vieEnCouple: { name: 'vie en couple', shape: { kind: 'boolean' }, question: false },
    proprieteDuLogement: { name: 'propriété du logement', shape: { kind: 'boolean' }, question: false },
    difficultesDansLeMois: { name: 'difficultés dans le mois', shape: { kind: 'boolean' }, question: false },
    sportDansLAnnee: { name: "sport dans l'année", shape: { kind: 'boolean' }, question: false },
    spectacleDansLAnnee: { name: "spectacle dans l'année", shape: { kind: 'boolean' }, question: false },
    vacancesDansLAnnee: { name: "vacances dans l'année", shape: { kind: 'boolean' }, question: false },
    contactsFamiliauxRecents: { name: 'contacts familiaux récents', shape: { kind: 'boolean' }, question: false },
    hebergementPossible: { name: 'hébergement possible', shape: { kind: 'boolean' }, question: false },
    aideMateriellePossible: { name: 'aide matérielle possible', shape: { kind: 'boolean' }, question: false },
    age: { name: 'âge', shape: { kind: 'number', scale: 0, min: 0, max: 130 }, question: false },
    retraite: { name: 'retraité', shape: { kind: 'boolean' }, question: false },
    gir: { name: 'GIR', shape: { kind: 'number', scale: 0, min: 1, max: 6 }, question: false },
    girTemporaire: { name: 'GIR temporaire', shape: { kind: 'boolean' }, question: false },
    risqueDePerteDAutonomie: { name: "risque de perte d'autonomie", shape: { kind: 'boolean' }, question: false },
    situationDeFragilite: { name: 'situation de fragilité', shape: { kind: 'boolean' }, question: false },
    maladieChronique: { name: 'maladie chronique', shape: { kind: 'boolean' }, question: false },
    travailFormaliseNecessaire: { name: 'travail formalisé nécessaire', shape: { kind: 'boolean' }, question: false },
    fragiliseParLEtatDeSante: { name: "fragilisé par l'état de santé", shape: { kind: 'boolean' }, question: false },
    precarite: { name: 'précarité', shape: { kind: 'boolean' }, question: false },
    eloigneDuSystemeDeSante: { name: 'éloigné du système de santé', shape: { kind: 'boolean' }, question: false },
    suiviMedicalRegulier: { name: 'suivi médical régulier', shape: { kind: 'boolean' }, question: false },
    depistagesOrganises: { name: 'dépistages organisés', shape: { kind: 'boolean' }, question: false },
    facteursReperes: {
      name: 'facteurs repérés',
      shape: {
        kind: 'list',
        of: { kind: 'choice', values: FACTEUR_DHOSPITALISATION_EVITABLE },
        sortedBy: null,
        atMost: 1000,
      },
      question: false,
    },
    dateDuPlanPersonnaliseDeSante: {
      name: 'date du plan personnalisé de santé',
      shape: { kind: 'date' },
      question: false,
    },
    heureDeLAppel: {
      name: "heure de l'appel",
      shape: { kind: 'number', scale: 2, min: null, max: null },
      question: false,
    },
    planDActionPersonnaliseAttribue: {
      name: "plan d'action personnalisé attribué",
      shape: { kind: 'boolean' },
      question: false,
    },
    pensionOuverte: { name: 'pension ouverte', shape: { kind: 'choice', values: PENSION }, question: false },
    consultantSeniorDUnCes: { name: "consultant senior d'un CES", shape: { kind: 'boolean' }, question: false },
    themesReperes: {
      name: 'thèmes repérés',
      shape: { kind: 'list', of: { kind: 'choice', values: THEME_DATELIER }, sortedBy: null, atMost: 1000 },
      question: false,
    },
    familleMonoparentale: { name: 'famille monoparentale', shape: { kind: 'boolean' }, question: false },
    enfantsACharge: { name: 'enfants à charge', shape: { kind: 'number', scale: 0, min: 0, max: 20 }, question: false },
    quotientFamilial: {
      name: 'quotient familial',
      shape: { kind: 'number', scale: 2, min: null, max: null },
      question: false,
    },
    dernierEnvoiDeLaCaf: { name: 'dernier envoi de la CAF', shape: { kind: 'date' }, question: false },
    jourDuCroisement: { name: 'jour du croisement', shape: { kind: 'date' }, question: false },
    repereParLaGrilleDAccueil: { name: "repéré par la grille d'accueil", shape: { kind: 'boolean' }, question: false },
    equipePrevueParLaCaisse: {
      name: 'équipe prévue par la caisse',
      shape: { kind: 'choice', values: EQUIPE },
      question: false,
    },
    parcoursEtudie: { name: 'parcours étudié', shape: { kind: 'choice', values: PUBLIC_CIBLE }, question: false },
    parcoursDeLAssure: {
      name: "parcours de l'assuré",
      shape: { kind: 'choice', values: PUBLIC_CIBLE },
      question: false,
    },
    structureEtudiee: { name: 'structure étudiée', shape: { kind: 'choice', values: STRUCTURE }, question: false },
    anneeDeCreation: {
      name: 'année de création',
      shape: { kind: 'number', scale: 0, min: 2006, max: 2100 },
      question: false,
    },
    dureeDeLaConvention: {
      name: 'durée de la convention',
      shape: { kind: 'number', scale: 0, min: null, max: null },
      question: false,
    },
    jourDeLaConvention: { name: 'jour de la convention', shape: { kind: 'date' }, question: false },
    modeDEmploiDuPlanPersonnaliseDeSante: {
      name: "mode d'emploi du plan personnalisé de santé",
      shape: MODE_DEMPLOI_DU_PLAN_PERSONNALISE_DE_SANTE2_SHAPE,
      question: false,
    },
    envoiDeLaCafAuxFamilles: {
      name: 'envoi de la CAF aux familles',
      shape: ENVOI_DE_LA_CAF_AUX_FAMILLES2_SHAPE,
      question: false,
    },
    programmesInterregimesDeLAnnee: {
      name: "programmes interrégimes de l'année",
      shape: PROGRAMMES_INTERREGIMES_DE_LANNEE2_SHAPE,
      question: false,
    },
    compositionDeLaConferenceDesFinanceurs: {
      name: 'composition de la conférence des financeurs',
      shape: COMPOSITION_DE_LA_CONFERENCE_DES_FINANCEURS2_SHAPE,
      question: false,
    },
    succesDUneCooperationCommeLePaerpa: {
      name: "succès d'une coopération comme le PAERPA",
      shape: SUCCES_DUNE_COOPERATION_COMME_LE_PAERPA2_SHAPE,
      question: false,
    },
    ecueilsDUneCooperationCommeLePaerpa: {
      name: "écueils d'une coopération comme le PAERPA",
      shape: ECUEILS_DUNE_COOPERATION_COMME_LE_PAERPA2_SHAPE,
      question: false,
    },
    succesDUneCooperationEntreOrganismes: {
      name: "succès d'une coopération entre organismes",
      shape: SUCCES_DUNE_COOPERATION_ENTRE_ORGANISMES2_SHAPE,
      question: false,
    },
    pointsDAttentionDUneCooperationEntreOrganismes: {
      name: "points d'attention d'une coopération entre organismes",
      shape: POINTS_DATTENTION_DUNE_COOPERATION_ENTRE_ORGANISMES2_SHAPE,
      question: false,
    },
    conditionsDeReussiteDUneStructureInterregime: {
      name: "conditions de réussite d'une structure interrégime",
      shape: CONDITIONS_DE_REUSSITE_DUNE_STRUCTURE_INTERREGIME2_SHAPE,
      question: false,
    },
    prealablesDUneCooperation: {
      name: "préalables d'une coopération",
      shape: PREALABLES_DUNE_COOPERATION2_SHAPE,
      question: false,
    },
    cadreDUneConvention: { name: "cadre d'une convention", shape: CADRE_DUNE_CONVENTION2_SHAPE, question: false },
    siteCommunDePrevention: {
      name: 'site commun de prévention',
      shape: SITE_COMMUN_DE_PREVENTION2_SHAPE,
      question: false,
    },
    demandesDesCaissesDeLaMsa: {
      name: 'demandes des caisses de la MSA',
      shape: DEMANDES_DES_CAISSES_DE_LA_MSA2_SHAPE,
      question: false,
    },
    conceptionDUnParcoursCommun: {
      name: "conception d'un parcours commun",
      shape: CONCEPTION_DUN_PARCOURS_COMMUN2_SHAPE,
      question: false,
    },
    constructionDUnParcoursCommun: {
      name: "construction d'un parcours commun",
      shape: CONSTRUCTION_DUN_PARCOURS_COMMUN2_SHAPE,
      question: false,
    },
    pilotageDUnProjetInformatique: {
      name: "pilotage d'un projet informatique",
      shape: PILOTAGE_DUN_PROJET_INFORMATIQUE2_SHAPE,
      question: false,
    },
    qualitesDuGuichetUnique: {
      name: 'qualités du guichet unique',
      shape: QUALITES_DU_GUICHET_UNIQUE2_SHAPE,
      question: false,
    },
    labelDUneApplication: { name: "label d'une application", shape: LABEL_DUNE_APPLICATION2_SHAPE, question: false },
    preconisationsDuRapport: {
      name: 'préconisations du rapport',
      shape: PRECONISATIONS_DU_RAPPORT2_SHAPE,
      question: false,
    },
    conditionsDUnParcoursCoordonne: {
      name: "conditions d'un parcours coordonné",
      shape: CONDITIONS_DUN_PARCOURS_COORDONNE2_SHAPE,
      question: false,
    },
    applicationMetierDeDetection: {
      name: 'application métier de détection',
      shape: APPLICATION_METIER_DE_DETECTION2_SHAPE,
      question: false,
    },
    baseDesPourcentages: {
      name: 'base des pourcentages',
      shape: { kind: 'choice', values: BASE_DES_POURCENTAGES },
      question: true,
    },
    baseDesRemarques: {
      name: 'base des remarques',
      shape: { kind: 'choice', values: BASE_DES_REMARQUES },
      question: true,
    },
    baseDeLaBaisse: { name: 'base de la baisse', shape: { kind: 'choice', values: BASE_DE_LA_BAISSE }, question: true },
    tauxCompare: { name: 'taux comparé', shape: { kind: 'choice', values: TAUX_COMPARE }, question: true },
    populationDeLAgeMoyen: {
      name: "population de l'âge moyen",
      shape: { kind: 'choice', values: POPULATION_DE_LAGE_MOYEN },
      question: true,
    },
    realisationDuGuichet: {
      name: 'réalisation du guichet',
      shape: { kind: 'choice', values: REALISATION_DU_GUICHET },
      question: true,
    },
    seuilDePrecarite: {
      name: 'seuil de précarité',
      shape: { kind: 'choice', values: SEUIL_DE_PRECARITE },
      question: true,
    },
    niveauxDeLaTypologie: {
      name: 'niveaux de la typologie',
      shape: { kind: 'choice', values: NIVEAUX_DE_LA_TYPOLOGIE },
      question: true,
    },
    ageDepasse: { name: 'âge dépassé', shape: { kind: 'choice', values: AGE_DEPASSE }, question: true },
    porteeDuTravailFormalise: {
      name: 'portée du travail formalisé',
      shape: { kind: 'choice', values: PORTEE_DU_TRAVAIL_FORMALISE },
      question: true,
    },
    tailleDUneFamilleNombreuse: {
      name: "taille d'une famille nombreuse",
      shape: { kind: 'choice', values: TAILLE_DUNE_FAMILLE_NOMBREUSE },
      question: true,
    },
    porteeDesFaiblesRevenus: {
      name: 'portée des faibles revenus',
      shape: { kind: 'choice', values: PORTEE_DES_FAIBLES_REVENUS },
      question: true,
    },
    extensionDuPartenariat: {
      name: 'extension du partenariat',
      shape: { kind: 'choice', values: EXTENSION_DU_PARTENARIAT },
      question: true,
    },
    employeurDesSalariesDUnGie: {
      name: "employeur des salariés d'un GIE",
      shape: { kind: 'choice', values: EMPLOYEUR_DES_SALARIES_DUN_GIE },
      question: true,
    },
    membresDUnGie: { name: "membres d'un GIE", shape: { kind: 'choice', values: MEMBRES_DUN_GIE }, question: true },
    membresDUneAsept: {
      name: "membres d'une ASEPT",
      shape: { kind: 'choice', values: MEMBRES_DUNE_ASEPT },
      question: true,
    },
    porteeDeLaPresidencePartagee: {
      name: 'portée de la présidence partagée',
      shape: { kind: 'choice', values: PORTEE_DE_LA_PRESIDENCE_PARTAGEE },
      question: true,
    },
    aseptCreeeEn2014: {
      name: 'ASEPT créée en 2014',
      shape: { kind: 'choice', values: ASEPT_CREEE_EN2014 },
      question: true,
    },
    entreeDeLaCnracl: {
      name: 'entrée de la CNRACL',
      shape: { kind: 'choice', values: ENTREE_DE_LA_CNRACL },
      question: true,
    },
    roleDeLEtat: { name: "rôle de l'État", shape: { kind: 'choice', values: ROLE_DE_LETAT }, question: true },
    dateDeLAvenant: { name: "date de l'avenant", shape: { kind: 'choice', values: DATE_DE_LAVENANT }, question: true },
  },
  guarantees: [
    { id: 'objectifs communs parmi les objectifs', holds: openObjectifsCommunsParmiLesObjectifs },
    { id: 'points de 0 à 100', holds: openPointsDe0A100 },
  ],
};

function openNombreDeRemarques(dossier: OpenDossier): partial.Value {
  return dossier.keep('nombre de remarques', undefined, [], () =>
    partial.round(
      partial.multiply(NOMBRE_DE_REPONSES, 35, 'nombre de remarques'),
      2,
      1,
      0,
      'nearest',
      'nombre de remarques',
    ),
  );
}

function openBaisseMinimale(dossier: OpenDossier): partial.Value {
  return dossier.keep('baisse minimale', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.same(dossier.read('baseDeLaBaisse'), "effectif de l'année précédente", false, 'baisse minimale'),
          value: () =>
            partial.subtract(
              { n: 100, d: 1 },
              partial.multiply(
                partial.multiply(
                  partial.multiply(
                    partial.multiply(
                      partial.multiply(
                        { n: 100, d: 1 },
                        partial.divide({ n: 49, d: 1 }, { n: 50, d: 1 }, 'baisse minimale'),
                        'baisse minimale',
                      ),
                      partial.divide({ n: 49, d: 1 }, { n: 50, d: 1 }, 'baisse minimale'),
                      'baisse minimale',
                    ),
                    partial.divide({ n: 49, d: 1 }, { n: 50, d: 1 }, 'baisse minimale'),
                    'baisse minimale',
                  ),
                  partial.divide({ n: 49, d: 1 }, { n: 50, d: 1 }, 'baisse minimale'),
                  'baisse minimale',
                ),
                partial.divide({ n: 49, d: 1 }, { n: 50, d: 1 }, 'baisse minimale'),
                'baisse minimale',
              ),
              'baisse minimale',
            ),
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('baseDeLaBaisse'), 'effectif du départ', false, 'baisse minimale'),
          value: () => partial.toExact(partial.multiply(2, 5, 'baisse minimale'), 0, 'baisse minimale'),
          excepts: [],
        },
      ],
      null,
      'baisse minimale',
    ),
  );
}

function openBaisseMaximale(dossier: OpenDossier): partial.Value {
  return dossier.keep('baisse maximale', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.same(dossier.read('baseDeLaBaisse'), "effectif de l'année précédente", false, 'baisse maximale'),
          value: () =>
            partial.subtract(
              { n: 100, d: 1 },
              partial.multiply(
                partial.multiply(
                  partial.multiply(
                    partial.multiply(
                      partial.multiply(
                        { n: 100, d: 1 },
                        partial.divide({ n: 39, d: 1 }, { n: 40, d: 1 }, 'baisse maximale'),
                        'baisse maximale',
                      ),
                      partial.divide({ n: 39, d: 1 }, { n: 40, d: 1 }, 'baisse maximale'),
                      'baisse maximale',
                    ),
                    partial.divide({ n: 39, d: 1 }, { n: 40, d: 1 }, 'baisse maximale'),
                    'baisse maximale',
                  ),
                  partial.divide({ n: 39, d: 1 }, { n: 40, d: 1 }, 'baisse maximale'),
                  'baisse maximale',
                ),
                partial.divide({ n: 39, d: 1 }, { n: 40, d: 1 }, 'baisse maximale'),
                'baisse maximale',
              ),
              'baisse maximale',
            ),
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('baseDeLaBaisse'), 'effectif du départ', false, 'baisse maximale'),
          value: () => partial.toExact(partial.multiply(25, 5, 'baisse maximale'), 1, 'baisse maximale'),
          excepts: [],
        },
      ],
      null,
      'baisse maximale',
    ),
  );
}

function openTauxDeLExperimentation(dossier: OpenDossier): partial.Value {
  return dossier.keep("taux de l'expérimentation", undefined, [], () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('tauxCompare'), 'inscriptions', false, "taux de l'expérimentation"),
          value: () =>
            partial.divide(
              partial.toExact(partial.multiply(100, 373, "taux de l'expérimentation"), 0, "taux de l'expérimentation"),
              { n: 7299, d: 1 },
              "taux de l'expérimentation",
            ),
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('tauxCompare'), 'bilans faits', false, "taux de l'expérimentation"),
          value: () =>
            partial.divide(
              partial.toExact(partial.multiply(100, 247, "taux de l'expérimentation"), 0, "taux de l'expérimentation"),
              { n: 7299, d: 1 },
              "taux de l'expérimentation",
            ),
          excepts: [],
        },
      ],
      null,
      "taux de l'expérimentation",
    ),
  );
}

function openAgeMoyenDesFemmes(dossier: OpenDossier): partial.Value {
  return dossier.keep('âge moyen des femmes', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.same(dossier.read('populationDeLAgeMoyen'), 'femmes examinées', false, 'âge moyen des femmes'),
          value: () => 406,
          excepts: [],
        },
        {
          guard: () =>
            partial.same(dossier.read('populationDeLAgeMoyen'), 'toutes les personnes', false, 'âge moyen des femmes'),
          value: () =>
            unknownOf(
              { kind: 'number', scale: 1, min: null, max: null },
              { kind: 'definition', path: 'âge moyen des femmes', name: 'âge moyen des femmes', whole: true },
            ),
          excepts: [],
        },
      ],
      null,
      'âge moyen des femmes',
    ),
  );
}

function openNiveauxComptes(dossier: OpenDossier): partial.Value {
  return dossier.keep('niveaux comptés', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('niveauxDeLaTypologie'), 'niveaux emboîtés', false, 'niveaux comptés'),
          value: () =>
            partial.subtract(
              partial.count(
                partial.each(
                  partial.list(['parcours de vie', 'parcours de santé', 'parcours de soins', 'parcours de prévention']),
                  () => true,
                ),
              ),
              1,
              'niveaux comptés',
            ),
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('niveauxDeLaTypologie'), 'termes définis', false, 'niveaux comptés'),
          value: () =>
            partial.count(
              partial.each(
                partial.list(['parcours de vie', 'parcours de santé', 'parcours de soins', 'parcours de prévention']),
                () => true,
              ),
            ),
          excepts: [],
        },
      ],
      null,
      'niveaux comptés',
    ),
  );
}

function openImprimeLignes(dossier: OpenDossier, verification: partial.Value): partial.Value {
  return dossier.keep('imprimé.lignes', undefined, [verification], () =>
    partial.table(
      [{ value: () => verification, applies: null, scale: 0 }],
      [
        {
          tests: [{ kind: 'one of', values: ['rang de la France'] }],
          value: () =>
            partial.fields({
              imprime: 200,
              calcul: null,
              baseDuCalcul: 'sans calcul',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['écart de vie en bonne santé'] }],
          value: () =>
            partial.fields({
              imprime: null,
              calcul: partial.toExact(partial.subtract(641, 627, 'imprimé.lignes'), 1, 'imprimé.lignes'),
              baseDuCalcul: 'opérandes imprimés',
              arrondiDuRapport: 'dixième',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'ans',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['réduction du budget'] }],
          value: () =>
            partial.fields({
              imprime: 1500,
              calcul: null,
              baseDuCalcul: 'sans calcul',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'pour cent',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ["durée d'une COG"] }],
          value: () =>
            partial.fields({
              imprime: 500,
              calcul: partial.toExact(
                partial.add(partial.subtract(2022, 2018, 'imprimé.lignes'), 1, 'imprimé.lignes'),
                0,
                'imprimé.lignes',
              ),
              baseDuCalcul: 'opérandes imprimés',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'ans',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['effectif perdu en cinq ans au moins'] }],
          value: () =>
            partial.fields({
              imprime: null,
              calcul: openBaisseMinimale(dossier),
              baseDuCalcul: 'opérandes imprimés',
              arrondiDuRapport: 'centième',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'pour cent',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['effectif perdu en cinq ans au plus'] }],
          value: () =>
            partial.fields({
              imprime: null,
              calcul: openBaisseMaximale(dossier),
              baseDuCalcul: 'opérandes imprimés',
              arrondiDuRapport: 'centième',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'pour cent',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['visages de la coopération'] }],
          value: () =>
            partial.fields({
              imprime: 300,
              calcul: partial.toExact(
                partial.count(
                  partial.each(
                    partial.list(['mutualisation de moyens', 'actions communes', 'financement de structures']),
                    () => true,
                  ),
                ),
                0,
                'imprimé.lignes',
              ),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ["conception commune d'outils"] }],
          value: () =>
            partial.fields({
              imprime: 6000,
              calcul: partial.divide(
                partial.toExact(
                  partial.multiply(
                    100,
                    partial.round(
                      partial.multiply(NOMBRE_DE_REPONSES, 60, 'imprimé.lignes'),
                      2,
                      1,
                      0,
                      'nearest',
                      'imprimé.lignes',
                    ),
                    'imprimé.lignes',
                  ),
                  0,
                  'imprimé.lignes',
                ),
                partial.toExact(NOMBRE_DE_REPONSES, 0, 'imprimé.lignes'),
                'imprimé.lignes',
              ),
              baseDuCalcul: 'caisses ayant répondu',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'pour cent',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['structures communes'] }],
          value: () =>
            partial.fields({
              imprime: 5000,
              calcul: partial.divide(
                partial.toExact(
                  partial.multiply(
                    100,
                    partial.round(
                      partial.multiply(NOMBRE_DE_REPONSES, 50, 'imprimé.lignes'),
                      2,
                      1,
                      0,
                      'nearest',
                      'imprimé.lignes',
                    ),
                    'imprimé.lignes',
                  ),
                  0,
                  'imprimé.lignes',
                ),
                partial.toExact(NOMBRE_DE_REPONSES, 0, 'imprimé.lignes'),
                'imprimé.lignes',
              ),
              baseDuCalcul: 'caisses ayant répondu',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'pour cent',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['mise en commun de fonds'] }],
          value: () =>
            partial.fields({
              imprime: 4000,
              calcul: partial.divide(
                partial.toExact(
                  partial.multiply(
                    100,
                    partial.round(
                      partial.multiply(NOMBRE_DE_REPONSES, 40, 'imprimé.lignes'),
                      2,
                      1,
                      0,
                      'nearest',
                      'imprimé.lignes',
                    ),
                    'imprimé.lignes',
                  ),
                  0,
                  'imprimé.lignes',
                ),
                partial.toExact(NOMBRE_DE_REPONSES, 0, 'imprimé.lignes'),
                'imprimé.lignes',
              ),
              baseDuCalcul: 'caisses ayant répondu',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'pour cent',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ["existence d'une convention"] }],
          value: () =>
            partial.fields({
              imprime: 2500,
              calcul: partial.divide(
                partial.toExact(
                  partial.multiply(
                    100,
                    partial.round(
                      partial.multiply(NOMBRE_DE_REPONSES, 25, 'imprimé.lignes'),
                      2,
                      1,
                      0,
                      'nearest',
                      'imprimé.lignes',
                    ),
                    'imprimé.lignes',
                  ),
                  0,
                  'imprimé.lignes',
                ),
                partial.toExact(NOMBRE_DE_REPONSES, 0, 'imprimé.lignes'),
                'imprimé.lignes',
              ),
              baseDuCalcul: 'caisses ayant répondu',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'pour cent',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['coopérations de la COG maladie'] }],
          value: () =>
            partial.fields({
              imprime: 100,
              calcul: null,
              baseDuCalcul: 'sans calcul',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ["objectifs d'une action partenariale annoncés"] }],
          value: () =>
            partial.fields({
              imprime: 300,
              calcul: partial.toExact(
                partial.count(
                  partial.each(
                    partial.list(['gagner en efficience', 'innover', 'cibler certains publics']),
                    () => true,
                  ),
                ),
                0,
                'imprimé.lignes',
              ),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['adhérents de la MSA'] }],
          value: () =>
            partial.fields({
              imprime: 400000000,
              calcul: null,
              baseDuCalcul: 'sans calcul',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ["réponse à l'enquête"] }],
          value: () =>
            partial.fields({
              imprime: 5700,
              calcul: partial.divide(
                partial.toExact(partial.multiply(100, 20, 'imprimé.lignes'), 0, 'imprimé.lignes'),
                { n: 35, d: 1 },
                'imprimé.lignes',
              ),
              baseDuCalcul: 'opérandes imprimés',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'pour cent',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ["facteurs d'hospitalisation annoncés"] }],
          value: () =>
            partial.fields({
              imprime: 400,
              calcul: partial.toExact(
                partial.count(
                  partial.each(
                    partial.list(['dépression', 'prise des médicaments', 'dénutrition', 'chutes']),
                    () => true,
                  ),
                ),
                0,
                'imprimé.lignes',
              ),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['missions de la CTA annoncées'] }],
          value: () =>
            partial.fields({
              imprime: 300,
              calcul: partial.toExact(
                partial.count(
                  partial.each(
                    partial.list(['informer et orienter', 'appuyer la coordination', 'apporter une expertise']),
                    () => true,
                  ),
                ),
                0,
                'imprimé.lignes',
              ),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['modèles de coopération annoncés'] }],
          value: () =>
            partial.fields({
              imprime: 300,
              calcul: partial.toExact(
                partial.count(
                  partial.each(partial.list(['suite de conventions nationales', 'structure locale']), () => true),
                ),
                0,
                'imprimé.lignes',
              ),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['partenariats annoncés'] }],
          value: () =>
            partial.fields({
              imprime: 300,
              calcul: partial.toExact(
                partial.count(
                  partial.each(
                    partial.list(['convention pluriannuelle', 'partenariat né en 2008', 'projet de convention']),
                    () => true,
                  ),
                ),
                0,
                'imprimé.lignes',
              ),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ["organismes de l'offre commune annoncés"] }],
          value: () =>
            partial.fields({
              imprime: 300,
              calcul: partial.toExact(
                partial.count(
                  partial.each(
                    partial.list([
                      'caisse nationale vieillesse',
                      'caisse centrale agricole',
                      'régime des indépendants',
                    ]),
                    () => true,
                  ),
                ),
                0,
                'imprimé.lignes',
              ),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['conventions du CETAF annoncées'] }],
          value: () =>
            partial.fields({
              imprime: 200,
              calcul: partial.toExact(
                partial.count(partial.each(partial.list(['CNAV et CETAF', 'CNAM et CETAF']), () => true)),
                0,
                'imprimé.lignes',
              ),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ["année imprimée de l'avenant"] }],
          value: () =>
            partial.fields({
              imprime: 201800,
              calcul: { n: 2012, d: 1 },
              baseDuCalcul: 'opérandes imprimés',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'année',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['actions partenariales annoncées'] }],
          value: () =>
            partial.fields({
              imprime: 400,
              calcul: partial.toExact(
                partial.count(
                  partial.each(
                    partial.list([
                      'mutualisation des outils',
                      "promotion de l'examen",
                      'promotion réciproque',
                      'orientation vers les CARSAT',
                    ]),
                    () => true,
                  ),
                ),
                0,
                'imprimé.lignes',
              ),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ["centres d'examens de santé"] }],
          value: () =>
            partial.fields({
              imprime: 8500,
              calcul: null,
              baseDuCalcul: 'sans calcul',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ["fiches d'information des consultants"] }],
          value: () =>
            partial.fields({
              imprime: 200,
              calcul: null,
              baseDuCalcul: 'sans calcul',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['allocataires retenus'] }],
          value: () =>
            partial.fields({
              imprime: null,
              calcul: partial.divide(
                partial.toExact(partial.multiply(100, 7299, 'imprimé.lignes'), 0, 'imprimé.lignes'),
                { n: 15764, d: 1 },
                'imprimé.lignes',
              ),
              baseDuCalcul: 'opérandes imprimés',
              arrondiDuRapport: 'centième',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'pour cent',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['invitations et allocataires retenus'] }],
          value: () =>
            partial.fields({
              imprime: 729900,
              calcul: { n: 7299, d: 1 },
              baseDuCalcul: 'opérandes imprimés',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ["année du rapport de l'expérimentation"] }],
          value: () =>
            partial.fields({
              imprime: 201800,
              calcul: { n: 2010, d: 1 },
              baseDuCalcul: 'opérandes imprimés',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'année',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['structures étudiées annoncées'] }],
          value: () =>
            partial.fields({
              imprime: 300,
              calcul: partial.toExact(
                partial.count(partial.each(partial.list(['GIE', 'ASEPT', 'CAP']), () => true)),
                0,
                'imprimé.lignes',
              ),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['ancienneté du GIE IMPA'] }],
          value: () =>
            partial.fields({
              imprime: 1000,
              calcul: partial.toExact(partial.subtract(2018, 2006, 'imprimé.lignes'), 0, 'imprimé.lignes'),
              baseDuCalcul: 'opérandes imprimés',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'dépasse',
              mesureDuChiffre: 'ans',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['salariés du GIE IMPA'] }],
          value: () =>
            partial.fields({
              imprime: 3000,
              calcul: null,
              baseDuCalcul: 'sans calcul',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['cycles commandés'] }],
          value: () =>
            partial.fields({
              imprime: 50000,
              calcul: null,
              baseDuCalcul: 'sans calcul',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['appels à la plateforme'] }],
          value: () =>
            partial.fields({
              imprime: 500000,
              calcul: null,
              baseDuCalcul: 'sans calcul',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['médecins qui ont fait un plan'] }],
          value: () =>
            partial.fields({
              imprime: 6000,
              calcul: null,
              baseDuCalcul: 'sans calcul',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'pour cent',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ["intervenants d'une conférence au moins"] }],
          value: () =>
            partial.fields({
              imprime: 200,
              calcul: null,
              baseDuCalcul: 'sans calcul',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ["intervenants d'une conférence au plus"] }],
          value: () =>
            partial.fields({
              imprime: 3000,
              calcul: null,
              baseDuCalcul: 'sans calcul',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['baisse des hospitalisations évitables'] }],
          value: () =>
            partial.fields({
              imprime: 1000,
              calcul: null,
              baseDuCalcul: 'sans calcul',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'pour cent',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['hospitalisations évitables à 75 ans et plus'] }],
          value: () =>
            partial.fields({
              imprime: null,
              calcul: partial.toExact(partial.subtract(100, 43, 'imprimé.lignes'), 0, 'imprimé.lignes'),
              baseDuCalcul: 'opérandes imprimés',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'pour cent',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['entrées par les urgences'] }],
          value: () =>
            partial.fields({
              imprime: null,
              calcul: partial.divide({ n: 40, d: 1 }, { n: 24, d: 1 }, 'imprimé.lignes'),
              baseDuCalcul: 'opérandes imprimés',
              arrondiDuRapport: 'centième',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'fois',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ["points d'attention du PAERPA annoncés"] }],
          value: () =>
            partial.fields({
              imprime: 400,
              calcul: partial.toExact(
                partial.count(
                  partial.each(
                    partial.list([
                      "systèmes d'information",
                      'dispositifs multiples',
                      "segmentation par l'âge",
                      'modèle économique',
                    ]),
                    () => true,
                  ),
                ),
                0,
                'imprimé.lignes',
              ),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['facteurs de succès du PAERPA annoncés'] }],
          value: () =>
            partial.fields({
              imprime: 300,
              calcul: partial.toExact(
                partial.count(
                  partial.each(
                    partial.list(['insertion parmi les acteurs', 'souplesse', 'évolution des pratiques']),
                    () => true,
                  ),
                ),
                0,
                'imprimé.lignes',
              ),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['collaborateurs réunis'] }],
          value: () =>
            partial.fields({
              imprime: 60000,
              calcul: null,
              baseDuCalcul: 'sans calcul',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['actes de Bien vieillir annoncés'] }],
          value: () =>
            partial.fields({
              imprime: 500,
              calcul: partial.toExact(
                partial.count(
                  partial.each(
                    partial.list([
                      'bien dans ma tête',
                      'bien dans mon corps',
                      'bien avec les autres',
                      'bien chez soi',
                      'bien avec ma caisse de retraite',
                    ]),
                    () => true,
                  ),
                ),
                0,
                'imprimé.lignes',
              ),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['centres impliqués'] }],
          value: () =>
            partial.fields({
              imprime: 6800,
              calcul: partial.toExact(partial.add(52, 16, 'imprimé.lignes'), 0, 'imprimé.lignes'),
              baseDuCalcul: 'opérandes imprimés',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['part des centres impliqués'] }],
          value: () =>
            partial.fields({
              imprime: null,
              calcul: partial.divide(
                partial.toExact(partial.multiply(100, 68, 'imprimé.lignes'), 0, 'imprimé.lignes'),
                { n: 85, d: 1 },
                'imprimé.lignes',
              ),
              baseDuCalcul: 'opérandes imprimés',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'pour cent',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ["taux d'inscription"] }],
          value: () =>
            partial.fields({
              imprime: 510,
              calcul: partial.divide(
                partial.toExact(partial.multiply(100, 373, 'imprimé.lignes'), 0, 'imprimé.lignes'),
                { n: 7299, d: 1 },
                'imprimé.lignes',
              ),
              baseDuCalcul: 'opérandes imprimés',
              arrondiDuRapport: 'dixième',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'pour cent',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['taux de réalisation'] }],
          value: () =>
            partial.fields({
              imprime: 6620,
              calcul: partial.divide(
                partial.toExact(partial.multiply(100, 247, 'imprimé.lignes'), 0, 'imprimé.lignes'),
                { n: 373, d: 1 },
                'imprimé.lignes',
              ),
              baseDuCalcul: 'opérandes imprimés',
              arrondiDuRapport: 'dixième',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'pour cent',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['bilans sur invitations'] }],
          value: () =>
            partial.fields({
              imprime: null,
              calcul: partial.divide(
                partial.toExact(partial.multiply(100, 247, 'imprimé.lignes'), 0, 'imprimé.lignes'),
                { n: 7299, d: 1 },
                'imprimé.lignes',
              ),
              baseDuCalcul: 'opérandes imprimés',
              arrondiDuRapport: 'centième',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'pour cent',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['part des femmes'] }],
          value: () =>
            partial.fields({
              imprime: 8900,
              calcul: partial.divide(
                partial.toExact(
                  partial.multiply(
                    100,
                    partial.round(partial.multiply(247, 89, 'imprimé.lignes'), 2, 1, 0, 'nearest', 'imprimé.lignes'),
                    'imprimé.lignes',
                  ),
                  0,
                  'imprimé.lignes',
                ),
                { n: 247, d: 1 },
                'imprimé.lignes',
              ),
              baseDuCalcul: 'opérandes imprimés',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'pour cent',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['femmes examinées'] }],
          value: () =>
            partial.fields({
              imprime: null,
              calcul: partial.toExact(partial.multiply(247, 89, 'imprimé.lignes'), 2, 'imprimé.lignes'),
              baseDuCalcul: 'opérandes imprimés',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['âge moyen'] }],
          value: () =>
            partial.fields({
              imprime: 4060,
              calcul: null,
              baseDuCalcul: 'sans calcul',
              arrondiDuRapport: 'dixième',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'ans',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['part des femmes vulnérables'] }],
          value: () =>
            partial.fields({
              imprime: 8450,
              calcul: partial.divide(
                partial.toExact(
                  partial.multiply(
                    100,
                    partial.round(partial.multiply(220, 845, 'imprimé.lignes'), 3, 1, 0, 'nearest', 'imprimé.lignes'),
                    'imprimé.lignes',
                  ),
                  0,
                  'imprimé.lignes',
                ),
                { n: 220, d: 1 },
                'imprimé.lignes',
              ),
              baseDuCalcul: 'opérandes imprimés',
              arrondiDuRapport: 'dixième',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'pour cent',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['femmes vulnérables'] }],
          value: () =>
            partial.fields({
              imprime: null,
              calcul: partial.toExact(partial.multiply(220, 845, 'imprimé.lignes'), 3, 'imprimé.lignes'),
              baseDuCalcul: 'opérandes imprimés',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['taux habituel des publics précaires au moins'] }],
          value: () =>
            partial.fields({
              imprime: 300,
              calcul: null,
              baseDuCalcul: 'sans calcul',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'pour cent',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['taux habituel des publics précaires au plus'] }],
          value: () =>
            partial.fields({
              imprime: 400,
              calcul: openTauxDeLExperimentation(dossier),
              baseDuCalcul: 'opérandes imprimés',
              arrondiDuRapport: 'dixième',
              attenteDuCalcul: 'dépasse',
              mesureDuChiffre: 'pour cent',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['taux habituel des autres publics au moins'] }],
          value: () =>
            partial.fields({
              imprime: 700,
              calcul: null,
              baseDuCalcul: 'sans calcul',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'pour cent',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['taux habituel des autres publics au plus'] }],
          value: () =>
            partial.fields({
              imprime: 800,
              calcul: null,
              baseDuCalcul: 'sans calcul',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'pour cent',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['face à face et santé au travail'] }],
          value: () =>
            partial.fields({
              imprime: 510,
              calcul: { n: 50, d: 1 },
              baseDuCalcul: 'opérandes imprimés',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'dépasse',
              mesureDuChiffre: 'pour cent',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['face à face et services sociaux'] }],
          value: () =>
            partial.fields({
              imprime: 510,
              calcul: { n: 51, d: 1 },
              baseDuCalcul: 'opérandes imprimés',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'dépasse',
              mesureDuChiffre: 'pour cent',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['périodes de création annoncées'] }],
          value: () =>
            partial.fields({
              imprime: 200,
              calcul: partial.toExact(
                partial.count(partial.each(partial.list(['période ancienne', 'période récente']), () => true)),
                0,
                'imprimé.lignes',
              ),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['facteurs de succès des organismes annoncés'] }],
          value: () =>
            partial.fields({
              imprime: 400,
              calcul: partial.toExact(
                partial.count(
                  partial.each(
                    partial.list([
                      'impulsion nationale',
                      'liberté des acteurs locaux',
                      'implication des acteurs locaux',
                      "partage d'outils",
                    ]),
                    () => true,
                  ),
                ),
                0,
                'imprimé.lignes',
              ),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['branches de 1967'] }],
          value: () =>
            partial.fields({
              imprime: 300,
              calcul: null,
              baseDuCalcul: 'sans calcul',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['caisses nationales de 1967'] }],
          value: () =>
            partial.fields({
              imprime: 400,
              calcul: null,
              baseDuCalcul: 'sans calcul',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['caisses qui font une remarque'] }],
          value: () =>
            partial.fields({
              imprime: 3500,
              calcul: partial.divide(
                partial.toExact(
                  partial.multiply(
                    100,
                    partial.round(
                      partial.multiply(NOMBRE_DE_REPONSES, 35, 'imprimé.lignes'),
                      2,
                      1,
                      0,
                      'nearest',
                      'imprimé.lignes',
                    ),
                    'imprimé.lignes',
                  ),
                  0,
                  'imprimé.lignes',
                ),
                partial.toExact(NOMBRE_DE_REPONSES, 0, 'imprimé.lignes'),
                'imprimé.lignes',
              ),
              baseDuCalcul: 'caisses ayant répondu',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'pour cent',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['traits des remarques annoncés'] }],
          value: () =>
            partial.fields({
              imprime: 200,
              calcul: partial.toExact(
                partial.count(
                  partial.each(partial.list(['organisation des coopérations', 'équité dans le pilotage']), () => true),
                ),
                0,
                'imprimé.lignes',
              ),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ["remarques sur l'organisation"] }],
          value: () =>
            partial.fields({
              imprime: 7100,
              calcul: partial.divide(
                partial.toExact(
                  partial.multiply(
                    100,
                    partial.round(
                      partial.multiply(openNombreDeRemarques(dossier), 71, 'imprimé.lignes'),
                      2,
                      1,
                      0,
                      'nearest',
                      'imprimé.lignes',
                    ),
                    'imprimé.lignes',
                  ),
                  0,
                  'imprimé.lignes',
                ),
                partial.toExact(openNombreDeRemarques(dossier), 0, 'imprimé.lignes'),
                'imprimé.lignes',
              ),
              baseDuCalcul: 'remarques spontanées',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'pour cent',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ["remarques sur l'équité"] }],
          value: () =>
            partial.fields({
              imprime: 2900,
              calcul: partial.divide(
                partial.toExact(
                  partial.multiply(
                    100,
                    partial.round(
                      partial.multiply(openNombreDeRemarques(dossier), 29, 'imprimé.lignes'),
                      2,
                      1,
                      0,
                      'nearest',
                      'imprimé.lignes',
                    ),
                    'imprimé.lignes',
                  ),
                  0,
                  'imprimé.lignes',
                ),
                partial.toExact(openNombreDeRemarques(dossier), 0, 'imprimé.lignes'),
                'imprimé.lignes',
              ),
              baseDuCalcul: 'remarques spontanées',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'pour cent',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['total des remarques'] }],
          value: () =>
            partial.fields({
              imprime: 10000,
              calcul: partial.toExact(partial.add(71, 29, 'imprimé.lignes'), 0, 'imprimé.lignes'),
              baseDuCalcul: 'opérandes imprimés',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'pour cent',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['domaines prioritaires annoncés'] }],
          value: () =>
            partial.fields({
              imprime: 300,
              calcul: partial.toExact(
                partial.count(
                  partial.each(
                    partial.list(['santé publique', 'santé des enfants', 'éducation thérapeutique']),
                    () => true,
                  ),
                ),
                0,
                'imprimé.lignes',
              ),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['réponses pour la santé publique'] }],
          value: () =>
            partial.fields({
              imprime: 3500,
              calcul: partial.divide(
                partial.toExact(
                  partial.multiply(
                    100,
                    partial.round(
                      partial.multiply(NOMBRE_DE_REPONSES, 35, 'imprimé.lignes'),
                      2,
                      1,
                      0,
                      'nearest',
                      'imprimé.lignes',
                    ),
                    'imprimé.lignes',
                  ),
                  0,
                  'imprimé.lignes',
                ),
                partial.toExact(NOMBRE_DE_REPONSES, 0, 'imprimé.lignes'),
                'imprimé.lignes',
              ),
              baseDuCalcul: 'caisses ayant répondu',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'pour cent',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['réponses pour la santé des enfants'] }],
          value: () =>
            partial.fields({
              imprime: 2500,
              calcul: partial.divide(
                partial.toExact(
                  partial.multiply(
                    100,
                    partial.round(
                      partial.multiply(NOMBRE_DE_REPONSES, 25, 'imprimé.lignes'),
                      2,
                      1,
                      0,
                      'nearest',
                      'imprimé.lignes',
                    ),
                    'imprimé.lignes',
                  ),
                  0,
                  'imprimé.lignes',
                ),
                partial.toExact(NOMBRE_DE_REPONSES, 0, 'imprimé.lignes'),
                'imprimé.lignes',
              ),
              baseDuCalcul: 'caisses ayant répondu',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'pour cent',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ["réponses pour l'éducation thérapeutique"] }],
          value: () =>
            partial.fields({
              imprime: 2000,
              calcul: partial.divide(
                partial.toExact(
                  partial.multiply(
                    100,
                    partial.round(
                      partial.multiply(NOMBRE_DE_REPONSES, 20, 'imprimé.lignes'),
                      2,
                      1,
                      0,
                      'nearest',
                      'imprimé.lignes',
                    ),
                    'imprimé.lignes',
                  ),
                  0,
                  'imprimé.lignes',
                ),
                partial.toExact(NOMBRE_DE_REPONSES, 0, 'imprimé.lignes'),
                'imprimé.lignes',
              ),
              baseDuCalcul: 'caisses ayant répondu',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'pour cent',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['réponses pour les autres sujets au moins'] }],
          value: () =>
            partial.fields({
              imprime: 500,
              calcul: partial.divide(
                partial.toExact(
                  partial.multiply(
                    100,
                    partial.round(
                      partial.multiply(NOMBRE_DE_REPONSES, 5, 'imprimé.lignes'),
                      2,
                      1,
                      0,
                      'nearest',
                      'imprimé.lignes',
                    ),
                    'imprimé.lignes',
                  ),
                  0,
                  'imprimé.lignes',
                ),
                partial.toExact(NOMBRE_DE_REPONSES, 0, 'imprimé.lignes'),
                'imprimé.lignes',
              ),
              baseDuCalcul: 'caisses ayant répondu',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'pour cent',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['réponses pour les autres sujets au plus'] }],
          value: () =>
            partial.fields({
              imprime: 1000,
              calcul: partial.divide(
                partial.toExact(
                  partial.multiply(
                    100,
                    partial.round(
                      partial.multiply(NOMBRE_DE_REPONSES, 10, 'imprimé.lignes'),
                      2,
                      1,
                      0,
                      'nearest',
                      'imprimé.lignes',
                    ),
                    'imprimé.lignes',
                  ),
                  0,
                  'imprimé.lignes',
                ),
                partial.toExact(NOMBRE_DE_REPONSES, 0, 'imprimé.lignes'),
                'imprimé.lignes',
              ),
              baseDuCalcul: 'caisses ayant répondu',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'pour cent',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['enjeux du schéma stratégique annoncés'] }],
          value: () =>
            partial.fields({
              imprime: 200,
              calcul: partial.toExact(
                partial.count(partial.each(partial.list(['performance et qualité', 'simplification']), () => true)),
                0,
                'imprimé.lignes',
              ),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['phénomènes récents annoncés'] }],
          value: () =>
            partial.fields({
              imprime: 200,
              calcul: partial.toExact(
                partial.count(
                  partial.each(partial.list(['segmentation des publics', 'rôle du numérique']), () => true),
                ),
                0,
                'imprimé.lignes',
              ),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['niveaux de parcours annoncés'] }],
          value: () =>
            partial.fields({
              imprime: 300,
              calcul: partial.toExact(openNiveauxComptes(dossier), 0, 'imprimé.lignes'),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['objectifs du parcours de prévention annoncés'] }],
          value: () =>
            partial.fields({
              imprime: 300,
              calcul: partial.toExact(
                partial.count(
                  partial.each(
                    partial.list([
                      'lever les obstacles administratifs',
                      'lever les freins sociaux',
                      "accéder à l'examen",
                    ]),
                    () => true,
                  ),
                ),
                0,
                'imprimé.lignes',
              ),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['raisons du public cible annoncées'] }],
          value: () =>
            partial.fields({
              imprime: 200,
              calcul: partial.toExact(
                partial.count(
                  partial.each(
                    partial.list(['modèle déjà suivi', 'profil des assurés', 'évènements de vie']),
                    () => true,
                  ),
                ),
                0,
                'imprimé.lignes',
              ),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['applications de 2017'] }],
          value: () =>
            partial.fields({
              imprime: null,
              calcul: partial.toExact(partial.subtract(325000, 78000, 'imprimé.lignes'), 0, 'imprimé.lignes'),
              baseDuCalcul: 'opérandes imprimés',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ["types d'applications annoncés"] }],
          value: () =>
            partial.fields({
              imprime: 200,
              calcul: partial.toExact(
                partial.count(partial.each(partial.list(['institutionnelle', 'santé préventive']), () => true)),
                0,
                'imprimé.lignes',
              ),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['objectifs de Santé active annoncés'] }],
          value: () =>
            partial.fields({
              imprime: 400,
              calcul: partial.toExact(
                partial.count(
                  partial.each(
                    partial.list([
                      'connaître le corps',
                      'analyser les habitudes',
                      'acquérir des réflexes',
                      'évaluer la progression',
                    ]),
                    () => true,
                  ),
                ),
                0,
                'imprimé.lignes',
              ),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['coachings annoncés'] }],
          value: () =>
            partial.fields({
              imprime: 300,
              calcul: partial.toExact(
                partial.count(partial.each(partial.list(['nutrition', 'cœur', 'dos']), () => true)),
                0,
                'imprimé.lignes',
              ),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['enjeux clés de Santé active'] }],
          value: () =>
            partial.fields({
              imprime: 300,
              calcul: partial.toExact(
                partial.count(partial.each(partial.list(['nutrition', 'cœur', 'dos']), () => true)),
                0,
                'imprimé.lignes',
              ),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['options annoncées'] }],
          value: () =>
            partial.fields({
              imprime: 200,
              calcul: partial.toExact(
                partial.count(partial.each(partial.list(['guichet unique', 'label']), () => true)),
                0,
                'imprimé.lignes',
              ),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['désavantages du label annoncés'] }],
          value: () =>
            partial.fields({
              imprime: 200,
              calcul: partial.toExact(
                partial.count(partial.each(partial.list(['lutte partielle', 'perte de contrôle']), () => true)),
                0,
                'imprimé.lignes',
              ),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['avantages du guichet annoncés'] }],
          value: () =>
            partial.fields({
              imprime: 300,
              calcul: partial.toExact(
                partial.count(
                  partial.each(
                    partial.list(['coût mutualisé', 'visibilité', 'image', "clarté de l'offre"]),
                    () => true,
                  ),
                ),
                0,
                'imprimé.lignes',
              ),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['exclus du numérique'] }],
          value: () =>
            partial.fields({
              imprime: 2700,
              calcul: null,
              baseDuCalcul: 'sans calcul',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'pour cent',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['citations des publics précaires'] }],
          value: () =>
            partial.fields({
              imprime: 100,
              calcul: null,
              baseDuCalcul: 'sans calcul',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ["écart d'espérance de vie"] }],
          value: () =>
            partial.fields({
              imprime: 1600,
              calcul: partial.toExact(partial.subtract(490, 331, 'imprimé.lignes'), 1, 'imprimé.lignes'),
              baseDuCalcul: 'opérandes imprimés',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'ans',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ["objectifs de l'innovation annoncés"] }],
          value: () =>
            partial.fields({
              imprime: 200,
              calcul: partial.toExact(
                partial.count(
                  partial.each(
                    partial.list(['identifier les publics vulnérables', 'proposer des actions adaptées']),
                    () => true,
                  ),
                ),
                0,
                'imprimé.lignes',
              ),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['outils de détection annoncés'] }],
          value: () =>
            partial.fields({
              imprime: 500,
              calcul: partial.toExact(
                partial.count(
                  partial.each(
                    partial.list([
                      'observatoires des fragilités',
                      'plateforme PFIDASS',
                      'fouille de données',
                      'questionnaire EPICES',
                      'grille Fragire',
                    ]),
                    () => true,
                  ),
                ),
                0,
                'imprimé.lignes',
              ),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['caisses du signalement PFIDASS'] }],
          value: () =>
            partial.fields({
              imprime: 4000,
              calcul: null,
              baseDuCalcul: 'sans calcul',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ["questions de la grille d'accueil"] }],
          value: () =>
            partial.fields({
              imprime: 400,
              calcul: null,
              baseDuCalcul: 'sans calcul',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['territoires de la fouille de données'] }],
          value: () =>
            partial.fields({
              imprime: 200,
              calcul: null,
              baseDuCalcul: 'sans calcul',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ["questions d'EPICES annoncées"] }],
          value: () =>
            partial.fields({
              imprime: 1100,
              calcul: partial.toExact(
                partial.count(
                  partial.each(
                    partial.list([
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
                    ]),
                    () => true,
                  ),
                ),
                0,
                'imprimé.lignes',
              ),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['précarité résumée par EPICES'] }],
          value: () =>
            partial.fields({
              imprime: 9000,
              calcul: null,
              baseDuCalcul: 'sans calcul',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'pour cent',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['points de la grille Fragire'] }],
          value: () =>
            partial.fields({
              imprime: 1800,
              calcul: null,
              baseDuCalcul: 'sans calcul',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['solutions annoncées'] }],
          value: () =>
            partial.fields({
              imprime: 200,
              calcul: partial.toExact(
                partial.count(
                  partial.each(partial.list(['par les observatoires', 'par un fichier unique']), () => true),
                ),
                0,
                'imprimé.lignes',
              ),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['kits pour cent professionnels'] }],
          value: () =>
            partial.fields({
              imprime: null,
              calcul: partial.divide(
                partial.toExact(partial.multiply(100, 2656, 'imprimé.lignes'), 0, 'imprimé.lignes'),
                { n: 30000, d: 1 },
                'imprimé.lignes',
              ),
              baseDuCalcul: 'opérandes imprimés',
              arrondiDuRapport: 'centième',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['professionnels du réseau'] }],
          value: () =>
            partial.fields({
              imprime: 6000,
              calcul: null,
              baseDuCalcul: 'sans calcul',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'sans comparaison',
              mesureDuChiffre: 'quantité',
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['préconisations numérotées'] }],
          value: () =>
            partial.fields({
              imprime: 1100,
              calcul: partial.toExact(
                partial.count(
                  partial.each(
                    partial.list([
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
                    ]),
                    () => true,
                  ),
                ),
                0,
                'imprimé.lignes',
              ),
              baseDuCalcul: 'liste comptée',
              arrondiDuRapport: 'unité',
              attenteDuCalcul: 'égal',
              mesureDuChiffre: 'quantité',
            }),
        },
      ],
      'imprimé.lignes',
    ),
  );
}

function openImprime(dossier: OpenDossier, verification: partial.Value): partial.Value {
  return dossier.keep('imprimé', undefined, [verification], () =>
    partial.field(
      partial.forEachOption([verification], (verification2) => openImprimeLignes(dossier, verification2)),
      'imprime',
    ),
  );
}

function openCalcul(dossier: OpenDossier, verification: partial.Value): partial.Value {
  return dossier.keep('calcul', undefined, [verification], () =>
    partial.field(
      partial.forEachOption([verification], (verification2) => openImprimeLignes(dossier, verification2)),
      'calcul',
    ),
  );
}

function openBaseDuCalcul(dossier: OpenDossier, verification: partial.Value): partial.Value {
  return dossier.keep('base du calcul', undefined, [verification], () =>
    partial.field(
      partial.forEachOption([verification], (verification2) => openImprimeLignes(dossier, verification2)),
      'baseDuCalcul',
    ),
  );
}

function openArrondiDuRapport(dossier: OpenDossier, verification: partial.Value): partial.Value {
  return dossier.keep('arrondi du rapport', undefined, [verification], () =>
    partial.field(
      partial.forEachOption([verification], (verification2) => openImprimeLignes(dossier, verification2)),
      'arrondiDuRapport',
    ),
  );
}

function openAttenteDuCalcul(dossier: OpenDossier, verification: partial.Value): partial.Value {
  return dossier.keep('attente du calcul', undefined, [verification], () =>
    partial.field(
      partial.forEachOption([verification], (verification2) => openImprimeLignes(dossier, verification2)),
      'attenteDuCalcul',
    ),
  );
}

function openMesureDuChiffre(dossier: OpenDossier, verification: partial.Value): partial.Value {
  return dossier.keep('mesure du chiffre', undefined, [verification], () =>
    partial.field(
      partial.forEachOption([verification], (verification2) => openImprimeLignes(dossier, verification2)),
      'mesureDuChiffre',
    ),
  );
}

function openRecalcule(dossier: OpenDossier, verification: partial.Value): partial.Value {
  return dossier.keep('recalculé', undefined, [verification], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.and(
              partial.same(
                partial.forEachOption([verification], (verification2) => openBaseDuCalcul(dossier, verification2)),
                'caisses ayant répondu',
                false,
                'recalculé',
              ),
              () => partial.same(dossier.read('baseDesPourcentages'), 'réponses données', false, 'recalculé'),
            ),
          value: () =>
            unknownOf(
              { kind: 'optional', of: { kind: 'number', scale: 2, min: null, max: null } },
              { kind: 'definition', path: 'recalculé', name: 'recalculé', whole: true },
            ),
          excepts: [2, 3, 4, 5],
        },
        {
          guard: () =>
            partial.and(
              partial.same(
                partial.forEachOption([verification], (verification3) => openBaseDuCalcul(dossier, verification3)),
                'remarques spontanées',
                false,
                'recalculé',
              ),
              () =>
                partial.or(partial.same(dossier.read('baseDesRemarques'), 'nombre absent', false, 'recalculé'), () =>
                  partial.same(dossier.read('baseDesPourcentages'), 'réponses données', false, 'recalculé'),
                ),
            ),
          value: () =>
            unknownOf(
              { kind: 'optional', of: { kind: 'number', scale: 2, min: null, max: null } },
              { kind: 'definition', path: 'recalculé', name: 'recalculé', whole: true },
            ),
          excepts: [2, 3, 4, 5],
        },
        {
          guard: () =>
            partial.not(
              partial.exists(
                partial.forEachOption([verification], (verification4) => openCalcul(dossier, verification4)),
              ),
            ),
          value: () => null,
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.exists(
                partial.forEachOption([verification], (verification5) => openCalcul(dossier, verification5)),
              ),
              () =>
                partial.same(
                  partial.forEachOption([verification], (verification6) =>
                    openArrondiDuRapport(dossier, verification6),
                  ),
                  'unité',
                  false,
                  'recalculé',
                ),
            ),
          value: () =>
            partial.rescale(
              partial.round(
                partial.required(
                  partial.forEachOption([verification], (verification7) => openCalcul(dossier, verification7)),
                  'recalculé',
                  'calcul',
                ),
                0,
                1,
                0,
                'nearest',
                'recalculé',
              ),
              2,
              'recalculé',
            ),
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.exists(
                partial.forEachOption([verification], (verification8) => openCalcul(dossier, verification8)),
              ),
              () =>
                partial.same(
                  partial.forEachOption([verification], (verification9) =>
                    openArrondiDuRapport(dossier, verification9),
                  ),
                  'dixième',
                  false,
                  'recalculé',
                ),
            ),
          value: () =>
            partial.rescale(
              partial.round(
                partial.required(
                  partial.forEachOption([verification], (verification10) => openCalcul(dossier, verification10)),
                  'recalculé',
                  'calcul',
                ),
                0,
                1,
                1,
                'nearest',
                'recalculé',
              ),
              1,
              'recalculé',
            ),
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.exists(
                partial.forEachOption([verification], (verification11) => openCalcul(dossier, verification11)),
              ),
              () =>
                partial.same(
                  partial.forEachOption([verification], (verification12) =>
                    openArrondiDuRapport(dossier, verification12),
                  ),
                  'centième',
                  false,
                  'recalculé',
                ),
            ),
          value: () =>
            partial.round(
              partial.required(
                partial.forEachOption([verification], (verification13) => openCalcul(dossier, verification13)),
                'recalculé',
                'calcul',
              ),
              0,
              1,
              2,
              'nearest',
              'recalculé',
            ),
          excepts: [],
        },
      ],
      null,
      'recalculé',
    ),
  );
}

function openVerdictDuChiffre(dossier: OpenDossier, verification: partial.Value): partial.Value {
  return dossier.keep('verdict du chiffre', undefined, [verification], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.not(
              partial.exists(
                partial.forEachOption([verification], (verification2) => openRecalcule(dossier, verification2)),
              ),
            ),
          value: () => 'rien à recalculer',
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.exists(
                partial.forEachOption([verification], (verification3) => openRecalcule(dossier, verification3)),
              ),
              () =>
                partial.not(
                  partial.exists(
                    partial.forEachOption([verification], (verification4) => openImprime(dossier, verification4)),
                  ),
                ),
            ),
          value: () => 'chiffre absent',
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.and(
                partial.and(
                  partial.exists(
                    partial.forEachOption([verification], (verification5) => openRecalcule(dossier, verification5)),
                  ),
                  () =>
                    partial.exists(
                      partial.forEachOption([verification], (verification6) => openImprime(dossier, verification6)),
                    ),
                ),
                () =>
                  partial.same(
                    partial.forEachOption([verification], (verification7) =>
                      openAttenteDuCalcul(dossier, verification7),
                    ),
                    'égal',
                    false,
                    'verdict du chiffre',
                  ),
              ),
              () =>
                partial.compare(
                  'equal',
                  partial.required(
                    partial.forEachOption([verification], (verification8) => openRecalcule(dossier, verification8)),
                    'verdict du chiffre',
                    'recalculé',
                  ),
                  partial.required(
                    partial.forEachOption([verification], (verification9) => openImprime(dossier, verification9)),
                    'verdict du chiffre',
                    'imprimé',
                  ),
                  2,
                  2,
                  'verdict du chiffre',
                ),
            ),
          value: () => 'concorde',
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.and(
                partial.and(
                  partial.exists(
                    partial.forEachOption([verification], (verification10) => openRecalcule(dossier, verification10)),
                  ),
                  () =>
                    partial.exists(
                      partial.forEachOption([verification], (verification11) => openImprime(dossier, verification11)),
                    ),
                ),
                () =>
                  partial.same(
                    partial.forEachOption([verification], (verification12) =>
                      openAttenteDuCalcul(dossier, verification12),
                    ),
                    'égal',
                    false,
                    'verdict du chiffre',
                  ),
              ),
              () =>
                partial.compare(
                  'different',
                  partial.required(
                    partial.forEachOption([verification], (verification13) => openRecalcule(dossier, verification13)),
                    'verdict du chiffre',
                    'recalculé',
                  ),
                  partial.required(
                    partial.forEachOption([verification], (verification14) => openImprime(dossier, verification14)),
                    'verdict du chiffre',
                    'imprimé',
                  ),
                  2,
                  2,
                  'verdict du chiffre',
                ),
            ),
          value: () => 'ne concorde pas',
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.and(
                partial.and(
                  partial.exists(
                    partial.forEachOption([verification], (verification15) => openRecalcule(dossier, verification15)),
                  ),
                  () =>
                    partial.exists(
                      partial.forEachOption([verification], (verification16) => openImprime(dossier, verification16)),
                    ),
                ),
                () =>
                  partial.same(
                    partial.forEachOption([verification], (verification17) =>
                      openAttenteDuCalcul(dossier, verification17),
                    ),
                    'dépasse',
                    false,
                    'verdict du chiffre',
                  ),
              ),
              () =>
                partial.compare(
                  'greater',
                  partial.required(
                    partial.forEachOption([verification], (verification18) => openRecalcule(dossier, verification18)),
                    'verdict du chiffre',
                    'recalculé',
                  ),
                  partial.required(
                    partial.forEachOption([verification], (verification19) => openImprime(dossier, verification19)),
                    'verdict du chiffre',
                    'imprimé',
                  ),
                  2,
                  2,
                  'verdict du chiffre',
                ),
            ),
          value: () => 'concorde',
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.and(
                partial.and(
                  partial.exists(
                    partial.forEachOption([verification], (verification20) => openRecalcule(dossier, verification20)),
                  ),
                  () =>
                    partial.exists(
                      partial.forEachOption([verification], (verification21) => openImprime(dossier, verification21)),
                    ),
                ),
                () =>
                  partial.same(
                    partial.forEachOption([verification], (verification22) =>
                      openAttenteDuCalcul(dossier, verification22),
                    ),
                    'dépasse',
                    false,
                    'verdict du chiffre',
                  ),
              ),
              () =>
                partial.compare(
                  'lessOrEqual',
                  partial.required(
                    partial.forEachOption([verification], (verification23) => openRecalcule(dossier, verification23)),
                    'verdict du chiffre',
                    'recalculé',
                  ),
                  partial.required(
                    partial.forEachOption([verification], (verification24) => openImprime(dossier, verification24)),
                    'verdict du chiffre',
                    'imprimé',
                  ),
                  2,
                  2,
                  'verdict du chiffre',
                ),
            ),
          value: () => 'ne concorde pas',
          excepts: [],
        },
      ],
      null,
      'verdict du chiffre',
    ),
  );
}

function openChiffreImprime(dossier: OpenDossier): partial.Value {
  return dossier.keep('chiffre imprimé', undefined, [], () =>
    partial.forEachOption([dossier.read('verificationDemandee')], (verification) => openImprime(dossier, verification)),
  );
}

function openChiffreRecalcule(dossier: OpenDossier): partial.Value {
  return dossier.keep('chiffre recalculé', undefined, [], () =>
    partial.forEachOption([dossier.read('verificationDemandee')], (verification) =>
      openRecalcule(dossier, verification),
    ),
  );
}

function openVerdict(dossier: OpenDossier): partial.Value {
  return dossier.keep('verdict', undefined, [], () =>
    partial.forEachOption([dossier.read('verificationDemandee')], (verification) =>
      openVerdictDuChiffre(dossier, verification),
    ),
  );
}

function openVerdictDeModeDEmploiDuPlanPersonnaliseDeSante(dossier: OpenDossier): partial.Value {
  return dossier.keep("mode d'emploi du plan personnalisé de santé.verdict", undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.any(
              partial.list([
                partial.not(partial.field(dossier.read('modeDEmploiDuPlanPersonnaliseDeSante'), 'synthese')),
                partial.not(
                  partial.field(dossier.read('modeDEmploiDuPlanPersonnaliseDeSante'), 'questionnaireDAideALaDecision'),
                ),
                partial.not(partial.field(dossier.read('modeDEmploiDuPlanPersonnaliseDeSante'), 'exemplesDePlans')),
                partial.not(
                  partial.field(dossier.read('modeDEmploiDuPlanPersonnaliseDeSante'), 'aideMemoireDesPriorites'),
                ),
                partial.not(partial.field(dossier.read('modeDEmploiDuPlanPersonnaliseDeSante'), 'modeleDeBilan')),
              ]),
              (oui) => oui,
            ),
          value: () => 'non conforme',
          excepts: [],
        },
      ],
      () => 'conforme',
      "mode d'emploi du plan personnalisé de santé.verdict",
    ),
  );
}

function openManquantsDeModeDEmploiDuPlanPersonnaliseDeSante(dossier: OpenDossier): partial.Value {
  return dossier.keep("mode d'emploi du plan personnalisé de santé.manquants", undefined, [], () =>
    partial.each(
      partial.filter(
        partial.list([
          partial.fields({
            piece: 'synthèse',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('modeDEmploiDuPlanPersonnaliseDeSante'), 'synthese')),
          }),
          partial.fields({
            piece: "questionnaire d'aide à la décision",
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('modeDEmploiDuPlanPersonnaliseDeSante'), 'questionnaireDAideALaDecision'),
            ),
          }),
          partial.fields({
            piece: 'exemples de plans',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('modeDEmploiDuPlanPersonnaliseDeSante'), 'exemplesDePlans')),
          }),
          partial.fields({
            piece: 'aide-mémoire des priorités',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('modeDEmploiDuPlanPersonnaliseDeSante'), 'aideMemoireDesPriorites'),
            ),
          }),
          partial.fields({
            piece: 'modèle de bilan',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('modeDEmploiDuPlanPersonnaliseDeSante'), 'modeleDeBilan')),
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

function openVerdictDEnvoiDeLaCafAuxFamilles(dossier: OpenDossier): partial.Value {
  return dossier.keep('envoi de la CAF aux familles.verdict', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.any(
              partial.list([
                partial.not(partial.field(dossier.read('envoiDeLaCafAuxFamilles'), 'plaquetteDeSensibilisation')),
                partial.not(partial.field(dossier.read('envoiDeLaCafAuxFamilles'), 'lettreDAccompagnement')),
                partial.not(
                  partial.field(dossier.read('envoiDeLaCafAuxFamilles'), 'bulletinDInscriptionJointALaLettre'),
                ),
                partial.not(partial.field(dossier.read('envoiDeLaCafAuxFamilles'), 'dureeDeLExamenExpliquee')),
                partial.not(partial.field(dossier.read('envoiDeLaCafAuxFamilles'), 'contenuDeLExamenExplique')),
                partial.not(partial.field(dossier.read('envoiDeLaCafAuxFamilles'), 'beneficesDeLExamenExpliques')),
                partial.not(partial.field(dossier.read('envoiDeLaCafAuxFamilles'), 'consentementEclaireObtenu')),
                partial.not(partial.field(dossier.read('envoiDeLaCafAuxFamilles'), 'coordonneesDuCesSurLaLettre')),
              ]),
              (oui) => oui,
            ),
          value: () => 'non conforme',
          excepts: [],
        },
      ],
      () => 'conforme',
      'envoi de la CAF aux familles.verdict',
    ),
  );
}

function openProchainEnvoiDeLaCaf(dossier: OpenDossier): partial.Value {
  return dossier.keep('prochain envoi de la CAF', undefined, [], () =>
    partial.addMonths(dossier.read('dernierEnvoiDeLaCaf'), 1, 'prochain envoi de la CAF'),
  );
}

function openManquantsDEnvoiDeLaCafAuxFamilles(dossier: OpenDossier): partial.Value {
  return dossier.keep('envoi de la CAF aux familles.manquants', undefined, [], () =>
    partial.each(
      partial.filter(
        partial.list([
          partial.fields({
            piece: 'plaquette de sensibilisation',
            echeance: partial.choose(
              [
                {
                  guard: () =>
                    partial.not(partial.field(dossier.read('envoiDeLaCafAuxFamilles'), 'plaquetteDeSensibilisation')),
                  value: () => openProchainEnvoiDeLaCaf(dossier),
                  excepts: [],
                },
              ],
              () => null,
              'envoi de la CAF aux familles.manquants',
            ),
            recommande: false,
            manque: partial.not(partial.field(dossier.read('envoiDeLaCafAuxFamilles'), 'plaquetteDeSensibilisation')),
          }),
          partial.fields({
            piece: "lettre d'accompagnement",
            echeance: partial.choose(
              [
                {
                  guard: () =>
                    partial.not(partial.field(dossier.read('envoiDeLaCafAuxFamilles'), 'lettreDAccompagnement')),
                  value: () => openProchainEnvoiDeLaCaf(dossier),
                  excepts: [],
                },
              ],
              () => null,
              'envoi de la CAF aux familles.manquants',
            ),
            recommande: false,
            manque: partial.not(partial.field(dossier.read('envoiDeLaCafAuxFamilles'), 'lettreDAccompagnement')),
          }),
          partial.fields({
            piece: "bulletin d'inscription joint à la lettre",
            echeance: partial.choose(
              [
                {
                  guard: () =>
                    partial.not(
                      partial.field(dossier.read('envoiDeLaCafAuxFamilles'), 'bulletinDInscriptionJointALaLettre'),
                    ),
                  value: () => openProchainEnvoiDeLaCaf(dossier),
                  excepts: [],
                },
              ],
              () => null,
              'envoi de la CAF aux familles.manquants',
            ),
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('envoiDeLaCafAuxFamilles'), 'bulletinDInscriptionJointALaLettre'),
            ),
          }),
          partial.fields({
            piece: "durée de l'examen expliquée",
            echeance: partial.choose(
              [
                {
                  guard: () =>
                    partial.not(partial.field(dossier.read('envoiDeLaCafAuxFamilles'), 'dureeDeLExamenExpliquee')),
                  value: () => openProchainEnvoiDeLaCaf(dossier),
                  excepts: [],
                },
              ],
              () => null,
              'envoi de la CAF aux familles.manquants',
            ),
            recommande: false,
            manque: partial.not(partial.field(dossier.read('envoiDeLaCafAuxFamilles'), 'dureeDeLExamenExpliquee')),
          }),
          partial.fields({
            piece: "contenu de l'examen expliqué",
            echeance: partial.choose(
              [
                {
                  guard: () =>
                    partial.not(partial.field(dossier.read('envoiDeLaCafAuxFamilles'), 'contenuDeLExamenExplique')),
                  value: () => openProchainEnvoiDeLaCaf(dossier),
                  excepts: [],
                },
              ],
              () => null,
              'envoi de la CAF aux familles.manquants',
            ),
            recommande: false,
            manque: partial.not(partial.field(dossier.read('envoiDeLaCafAuxFamilles'), 'contenuDeLExamenExplique')),
          }),
          partial.fields({
            piece: "bénéfices de l'examen expliqués",
            echeance: partial.choose(
              [
                {
                  guard: () =>
                    partial.not(partial.field(dossier.read('envoiDeLaCafAuxFamilles'), 'beneficesDeLExamenExpliques')),
                  value: () => openProchainEnvoiDeLaCaf(dossier),
                  excepts: [],
                },
              ],
              () => null,
              'envoi de la CAF aux familles.manquants',
            ),
            recommande: false,
            manque: partial.not(partial.field(dossier.read('envoiDeLaCafAuxFamilles'), 'beneficesDeLExamenExpliques')),
          }),
          partial.fields({
            piece: 'consentement éclairé obtenu',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('envoiDeLaCafAuxFamilles'), 'consentementEclaireObtenu')),
          }),
          partial.fields({
            piece: 'coordonnées du CES sur la lettre',
            echeance: partial.choose(
              [
                {
                  guard: () =>
                    partial.not(partial.field(dossier.read('envoiDeLaCafAuxFamilles'), 'coordonneesDuCesSurLaLettre')),
                  value: () => openProchainEnvoiDeLaCaf(dossier),
                  excepts: [],
                },
              ],
              () => null,
              'envoi de la CAF aux familles.manquants',
            ),
            recommande: false,
            manque: partial.not(partial.field(dossier.read('envoiDeLaCafAuxFamilles'), 'coordonneesDuCesSurLaLettre')),
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

function openVerdictDeProgrammesInterregimesDeLAnnee(dossier: OpenDossier): partial.Value {
  return dossier.keep("programmes interrégimes de l'année.verdict", undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.any(
              partial.list([
                partial.not(partial.field(dossier.read('programmesInterregimesDeLAnnee'), 'evaluationsCommunes')),
                partial.not(partial.field(dossier.read('programmesInterregimesDeLAnnee'), 'bilanDActiviteAnnuel')),
                partial.not(partial.field(dossier.read('programmesInterregimesDeLAnnee'), 'methodologiePartagee')),
              ]),
              (oui) => oui,
            ),
          value: () => 'non conforme',
          excepts: [],
        },
      ],
      () => 'conforme',
      "programmes interrégimes de l'année.verdict",
    ),
  );
}

function openManquantsDeProgrammesInterregimesDeLAnnee(dossier: OpenDossier): partial.Value {
  return dossier.keep("programmes interrégimes de l'année.manquants", undefined, [], () =>
    partial.each(
      partial.filter(
        partial.list([
          partial.fields({
            piece: 'évaluations communes',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('programmesInterregimesDeLAnnee'), 'evaluationsCommunes')),
          }),
          partial.fields({
            piece: "bilan d'activité annuel",
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('programmesInterregimesDeLAnnee'), 'bilanDActiviteAnnuel')),
          }),
          partial.fields({
            piece: 'méthodologie partagée',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('programmesInterregimesDeLAnnee'), 'methodologiePartagee')),
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

function openVerdictDeCompositionDeLaConferenceDesFinanceurs(dossier: OpenDossier): partial.Value {
  return dossier.keep('composition de la conférence des financeurs.verdict', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.any(
              partial.list([
                partial.not(
                  partial.field(dossier.read('compositionDeLaConferenceDesFinanceurs'), 'conseilDepartemental'),
                ),
                partial.not(
                  partial.field(dossier.read('compositionDeLaConferenceDesFinanceurs'), 'agenceRegionaleDeSante'),
                ),
                partial.not(
                  partial.field(dossier.read('compositionDeLaConferenceDesFinanceurs'), 'caisseDeRetraiteCarsat'),
                ),
                partial.not(
                  partial.field(dossier.read('compositionDeLaConferenceDesFinanceurs'), 'mutualiteAgricoleMsa'),
                ),
                partial.not(partial.field(dossier.read('compositionDeLaConferenceDesFinanceurs'), 'regimeRsi')),
                partial.not(
                  partial.field(dossier.read('compositionDeLaConferenceDesFinanceurs'), 'delegueLocalDeLAnah'),
                ),
                partial.not(
                  partial.field(dossier.read('compositionDeLaConferenceDesFinanceurs'), 'mutualiteFrancaise'),
                ),
                partial.not(
                  partial.field(
                    dossier.read('compositionDeLaConferenceDesFinanceurs'),
                    'retraiteComplementaireAgircArrco',
                  ),
                ),
                partial.not(
                  partial.field(dossier.read('compositionDeLaConferenceDesFinanceurs'), 'caissePrimaireCpam'),
                ),
                partial.not(
                  partial.field(dossier.read('compositionDeLaConferenceDesFinanceurs'), 'collectivitesLocalesEtEpci'),
                ),
              ]),
              (oui) => oui,
            ),
          value: () => 'non conforme',
          excepts: [],
        },
      ],
      () => 'conforme',
      'composition de la conférence des financeurs.verdict',
    ),
  );
}

function openManquantsDeCompositionDeLaConferenceDesFinanceurs(dossier: OpenDossier): partial.Value {
  return dossier.keep('composition de la conférence des financeurs.manquants', undefined, [], () =>
    partial.each(
      partial.filter(
        partial.list([
          partial.fields({
            piece: 'conseil départemental',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('compositionDeLaConferenceDesFinanceurs'), 'conseilDepartemental'),
            ),
          }),
          partial.fields({
            piece: 'agence régionale de santé',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('compositionDeLaConferenceDesFinanceurs'), 'agenceRegionaleDeSante'),
            ),
          }),
          partial.fields({
            piece: 'caisse de retraite CARSAT',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('compositionDeLaConferenceDesFinanceurs'), 'caisseDeRetraiteCarsat'),
            ),
          }),
          partial.fields({
            piece: 'mutualité agricole MSA',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('compositionDeLaConferenceDesFinanceurs'), 'mutualiteAgricoleMsa'),
            ),
          }),
          partial.fields({
            piece: 'régime RSI',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('compositionDeLaConferenceDesFinanceurs'), 'regimeRsi')),
          }),
          partial.fields({
            piece: "délégué local de l'ANAH",
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('compositionDeLaConferenceDesFinanceurs'), 'delegueLocalDeLAnah'),
            ),
          }),
          partial.fields({
            piece: 'mutualité française',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('compositionDeLaConferenceDesFinanceurs'), 'mutualiteFrancaise'),
            ),
          }),
          partial.fields({
            piece: 'retraite complémentaire AGIRC-ARRCO',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('compositionDeLaConferenceDesFinanceurs'), 'retraiteComplementaireAgircArrco'),
            ),
          }),
          partial.fields({
            piece: 'caisse primaire CPAM',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('compositionDeLaConferenceDesFinanceurs'), 'caissePrimaireCpam'),
            ),
          }),
          partial.fields({
            piece: 'collectivités locales et EPCI',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('compositionDeLaConferenceDesFinanceurs'), 'collectivitesLocalesEtEpci'),
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

function openVerdictDeSuccesDUneCooperationCommeLePaerpa(dossier: OpenDossier): partial.Value {
  return dossier.keep("succès d'une coopération comme le PAERPA.verdict", undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.any(
              partial.list([
                partial.not(
                  partial.field(
                    dossier.read('succesDUneCooperationCommeLePaerpa'),
                    'insertionParmiDesActeursQuiExistent',
                  ),
                ),
                partial.not(
                  partial.field(dossier.read('succesDUneCooperationCommeLePaerpa'), 'adaptationALEnvironnement'),
                ),
                partial.not(partial.field(dossier.read('succesDUneCooperationCommeLePaerpa'), 'pratiquesQuiEvoluent')),
              ]),
              (oui) => oui,
            ),
          value: () => 'non conforme',
          excepts: [],
        },
      ],
      () => 'conforme',
      "succès d'une coopération comme le PAERPA.verdict",
    ),
  );
}

function openManquantsDeSuccesDUneCooperationCommeLePaerpa(dossier: OpenDossier): partial.Value {
  return dossier.keep("succès d'une coopération comme le PAERPA.manquants", undefined, [], () =>
    partial.each(
      partial.filter(
        partial.list([
          partial.fields({
            piece: 'insertion parmi des acteurs qui existent',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('succesDUneCooperationCommeLePaerpa'), 'insertionParmiDesActeursQuiExistent'),
            ),
          }),
          partial.fields({
            piece: "adaptation à l'environnement",
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('succesDUneCooperationCommeLePaerpa'), 'adaptationALEnvironnement'),
            ),
          }),
          partial.fields({
            piece: 'pratiques qui évoluent',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('succesDUneCooperationCommeLePaerpa'), 'pratiquesQuiEvoluent'),
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

function openVerdictDEcueilsDUneCooperationCommeLePaerpa(dossier: OpenDossier): partial.Value {
  return dossier.keep("écueils d'une coopération comme le PAERPA.verdict", undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.any(
              partial.list([
                partial.not(
                  partial.field(
                    dossier.read('ecueilsDUneCooperationCommeLePaerpa'),
                    'systemesDInformationQuiCommuniquent',
                  ),
                ),
                partial.not(
                  partial.field(dossier.read('ecueilsDUneCooperationCommeLePaerpa'), 'aucuneNouvelleStructure'),
                ),
                partial.not(
                  partial.field(dossier.read('ecueilsDUneCooperationCommeLePaerpa'), 'strategieNationaleClaire'),
                ),
                partial.not(
                  partial.field(dossier.read('ecueilsDUneCooperationCommeLePaerpa'), 'margesLaisseesAuLocal'),
                ),
                partial.not(
                  partial.field(dossier.read('ecueilsDUneCooperationCommeLePaerpa'), 'financementPerenneExamine'),
                ),
              ]),
              (oui) => oui,
            ),
          value: () => 'non conforme',
          excepts: [],
        },
      ],
      () => 'conforme',
      "écueils d'une coopération comme le PAERPA.verdict",
    ),
  );
}

function openManquantsDEcueilsDUneCooperationCommeLePaerpa(dossier: OpenDossier): partial.Value {
  return dossier.keep("écueils d'une coopération comme le PAERPA.manquants", undefined, [], () =>
    partial.each(
      partial.filter(
        partial.list([
          partial.fields({
            piece: "systèmes d'information qui communiquent",
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('ecueilsDUneCooperationCommeLePaerpa'), 'systemesDInformationQuiCommuniquent'),
            ),
          }),
          partial.fields({
            piece: 'aucune nouvelle structure',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('ecueilsDUneCooperationCommeLePaerpa'), 'aucuneNouvelleStructure'),
            ),
          }),
          partial.fields({
            piece: 'stratégie nationale claire',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('ecueilsDUneCooperationCommeLePaerpa'), 'strategieNationaleClaire'),
            ),
          }),
          partial.fields({
            piece: 'marges laissées au local',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('ecueilsDUneCooperationCommeLePaerpa'), 'margesLaisseesAuLocal'),
            ),
          }),
          partial.fields({
            piece: 'financement pérenne examiné',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('ecueilsDUneCooperationCommeLePaerpa'), 'financementPerenneExamine'),
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

function openVerdictDeSuccesDUneCooperationEntreOrganismes(dossier: OpenDossier): partial.Value {
  return dossier.keep("succès d'une coopération entre organismes.verdict", undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.any(
              partial.list([
                partial.not(
                  partial.field(dossier.read('succesDUneCooperationEntreOrganismes'), 'impulsionNationaleDonnee'),
                ),
                partial.not(
                  partial.field(dossier.read('succesDUneCooperationEntreOrganismes'), 'liberteLaisseeAuxActeursLocaux'),
                ),
                partial.not(
                  partial.field(dossier.read('succesDUneCooperationEntreOrganismes'), 'acteursLocauxImpliques'),
                ),
                partial.not(
                  partial.field(dossier.read('succesDUneCooperationEntreOrganismes'), 'outilsCommunsEtBilansPartages'),
                ),
              ]),
              (oui) => oui,
            ),
          value: () => 'non conforme',
          excepts: [],
        },
      ],
      () => 'conforme',
      "succès d'une coopération entre organismes.verdict",
    ),
  );
}

function openManquantsDeSuccesDUneCooperationEntreOrganismes(dossier: OpenDossier): partial.Value {
  return dossier.keep("succès d'une coopération entre organismes.manquants", undefined, [], () =>
    partial.each(
      partial.filter(
        partial.list([
          partial.fields({
            piece: 'impulsion nationale donnée',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('succesDUneCooperationEntreOrganismes'), 'impulsionNationaleDonnee'),
            ),
          }),
          partial.fields({
            piece: 'liberté laissée aux acteurs locaux',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('succesDUneCooperationEntreOrganismes'), 'liberteLaisseeAuxActeursLocaux'),
            ),
          }),
          partial.fields({
            piece: 'acteurs locaux impliqués',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('succesDUneCooperationEntreOrganismes'), 'acteursLocauxImpliques'),
            ),
          }),
          partial.fields({
            piece: 'outils communs et bilans partagés',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('succesDUneCooperationEntreOrganismes'), 'outilsCommunsEtBilansPartages'),
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

function openVerdictDePointsDAttentionDUneCooperationEntreOrganismes(dossier: OpenDossier): partial.Value {
  return dossier.keep("points d'attention d'une coopération entre organismes.verdict", undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.any(
              partial.list([
                partial.not(
                  partial.field(
                    dossier.read('pointsDAttentionDUneCooperationEntreOrganismes'),
                    'besoinAvereEtManqueComble',
                  ),
                ),
                partial.not(
                  partial.field(
                    dossier.read('pointsDAttentionDUneCooperationEntreOrganismes'),
                    'tousLesOrganismesAssocies',
                  ),
                ),
                partial.not(
                  partial.field(dossier.read('pointsDAttentionDUneCooperationEntreOrganismes'), 'reseauxHarmonises'),
                ),
                partial.not(
                  partial.field(
                    dossier.read('pointsDAttentionDUneCooperationEntreOrganismes'),
                    'gouvernanceCadreeParLesCaissesNationales',
                  ),
                ),
                partial.not(
                  partial.field(
                    dossier.read('pointsDAttentionDUneCooperationEntreOrganismes'),
                    'realisationEtSuiviAssuresLocalement',
                  ),
                ),
                partial.not(
                  partial.field(
                    dossier.read('pointsDAttentionDUneCooperationEntreOrganismes'),
                    'risqueDeConfusionLimite',
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
      "points d'attention d'une coopération entre organismes.verdict",
    ),
  );
}

function openManquantsDePointsDAttentionDUneCooperationEntreOrganismes(dossier: OpenDossier): partial.Value {
  return dossier.keep("points d'attention d'une coopération entre organismes.manquants", undefined, [], () =>
    partial.each(
      partial.filter(
        partial.list([
          partial.fields({
            piece: 'besoin avéré et manque comblé',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(
                dossier.read('pointsDAttentionDUneCooperationEntreOrganismes'),
                'besoinAvereEtManqueComble',
              ),
            ),
          }),
          partial.fields({
            piece: 'tous les organismes associés',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(
                dossier.read('pointsDAttentionDUneCooperationEntreOrganismes'),
                'tousLesOrganismesAssocies',
              ),
            ),
          }),
          partial.fields({
            piece: 'réseaux harmonisés',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('pointsDAttentionDUneCooperationEntreOrganismes'), 'reseauxHarmonises'),
            ),
          }),
          partial.fields({
            piece: 'gouvernance cadrée par les caisses nationales',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(
                dossier.read('pointsDAttentionDUneCooperationEntreOrganismes'),
                'gouvernanceCadreeParLesCaissesNationales',
              ),
            ),
          }),
          partial.fields({
            piece: 'réalisation et suivi assurés localement',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(
                dossier.read('pointsDAttentionDUneCooperationEntreOrganismes'),
                'realisationEtSuiviAssuresLocalement',
              ),
            ),
          }),
          partial.fields({
            piece: 'risque de confusion limité',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('pointsDAttentionDUneCooperationEntreOrganismes'), 'risqueDeConfusionLimite'),
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

function openVerdictDeConditionsDeReussiteDUneStructureInterregime(dossier: OpenDossier): partial.Value {
  return dossier.keep("conditions de réussite d'une structure interrégime.verdict", undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.any(
              partial.list([
                partial.not(
                  partial.field(
                    dossier.read('conditionsDeReussiteDUneStructureInterregime'),
                    'gouvernanceReellementPartagee',
                  ),
                ),
                partial.not(
                  partial.field(dossier.read('conditionsDeReussiteDUneStructureInterregime'), 'autonomieFinanciere'),
                ),
                partial.not(
                  partial.field(dossier.read('conditionsDeReussiteDUneStructureInterregime'), 'personnelEnPropre'),
                ),
                partial.not(
                  partial.field(
                    dossier.read('conditionsDeReussiteDUneStructureInterregime'),
                    'decisionsDesConseilsDAdministrationRespectees',
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
      "conditions de réussite d'une structure interrégime.verdict",
    ),
  );
}

function openManquantsDeConditionsDeReussiteDUneStructureInterregime(dossier: OpenDossier): partial.Value {
  return dossier.keep("conditions de réussite d'une structure interrégime.manquants", undefined, [], () =>
    partial.each(
      partial.filter(
        partial.list([
          partial.fields({
            piece: 'gouvernance réellement partagée',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(
                dossier.read('conditionsDeReussiteDUneStructureInterregime'),
                'gouvernanceReellementPartagee',
              ),
            ),
          }),
          partial.fields({
            piece: 'autonomie financière',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('conditionsDeReussiteDUneStructureInterregime'), 'autonomieFinanciere'),
            ),
          }),
          partial.fields({
            piece: 'personnel en propre',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('conditionsDeReussiteDUneStructureInterregime'), 'personnelEnPropre'),
            ),
          }),
          partial.fields({
            piece: "décisions des conseils d'administration respectées",
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(
                dossier.read('conditionsDeReussiteDUneStructureInterregime'),
                'decisionsDesConseilsDAdministrationRespectees',
              ),
            ),
          }),
          partial.fields({
            piece: "acteurs déjà en place élargis plutôt qu'ajoutés",
            echeance: null,
            recommande: true,
            manque: partial.not(
              partial.field(
                dossier.read('conditionsDeReussiteDUneStructureInterregime'),
                'acteursDejaEnPlaceElargisPlutotQuAjoutes',
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

function openVerdictDePrealablesDUneCooperation(dossier: OpenDossier): partial.Value {
  return dossier.keep("préalables d'une coopération.verdict", undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.any(
              partial.list([
                partial.not(partial.field(dossier.read('prealablesDUneCooperation'), 'confianceDeLHomologue')),
                partial.not(partial.field(dossier.read('prealablesDUneCooperation'), 'impulsionPlusForte')),
                partial.not(partial.field(dossier.read('prealablesDUneCooperation'), 'motivationDeLongueDuree')),
                partial.not(partial.field(dossier.read('prealablesDUneCooperation'), 'feuVertDeLaDirection')),
              ]),
              (oui) => oui,
            ),
          value: () => 'non conforme',
          excepts: [],
        },
      ],
      () => 'conforme',
      "préalables d'une coopération.verdict",
    ),
  );
}

function openManquantsDePrealablesDUneCooperation(dossier: OpenDossier): partial.Value {
  return dossier.keep("préalables d'une coopération.manquants", undefined, [], () =>
    partial.each(
      partial.filter(
        partial.list([
          partial.fields({
            piece: "confiance de l'homologue",
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('prealablesDUneCooperation'), 'confianceDeLHomologue')),
          }),
          partial.fields({
            piece: 'impulsion plus forte',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('prealablesDUneCooperation'), 'impulsionPlusForte')),
          }),
          partial.fields({
            piece: 'motivation de longue durée',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('prealablesDUneCooperation'), 'motivationDeLongueDuree')),
          }),
          partial.fields({
            piece: 'feu vert de la direction',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('prealablesDUneCooperation'), 'feuVertDeLaDirection')),
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

function openVerdictDeCadreDUneConvention(dossier: OpenDossier): partial.Value {
  return dossier.keep("cadre d'une convention.verdict", undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.any(
              partial.list([
                partial.not(partial.field(dossier.read('cadreDUneConvention'), 'placeEtMissionsDeChacunDefinies')),
                partial.not(partial.field(dossier.read('cadreDUneConvention'), 'gouvernanceActee')),
                partial.not(partial.field(dossier.read('cadreDUneConvention'), 'modalitesDEvaluationDeLAction')),
                partial.not(partial.field(dossier.read('cadreDUneConvention'), 'bilanTransmisAuxCaissesNationales')),
              ]),
              (oui) => oui,
            ),
          value: () => 'non conforme',
          excepts: [],
        },
      ],
      () => 'conforme',
      "cadre d'une convention.verdict",
    ),
  );
}

function openManquantsDeCadreDUneConvention(dossier: OpenDossier): partial.Value {
  return dossier.keep("cadre d'une convention.manquants", undefined, [], () =>
    partial.each(
      partial.filter(
        partial.list([
          partial.fields({
            piece: 'place et missions de chacun définies',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('cadreDUneConvention'), 'placeEtMissionsDeChacunDefinies')),
          }),
          partial.fields({
            piece: 'gouvernance actée',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('cadreDUneConvention'), 'gouvernanceActee')),
          }),
          partial.fields({
            piece: 'modèle type repris',
            echeance: null,
            recommande: true,
            manque: partial.not(partial.field(dossier.read('cadreDUneConvention'), 'modeleTypeRepris')),
          }),
          partial.fields({
            piece: "modalités d'évaluation de l'action",
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('cadreDUneConvention'), 'modalitesDEvaluationDeLAction')),
          }),
          partial.fields({
            piece: 'bilan transmis aux caisses nationales',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('cadreDUneConvention'), 'bilanTransmisAuxCaissesNationales'),
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

function openVerdictDeSiteCommunDePrevention(dossier: OpenDossier): partial.Value {
  return dossier.keep('site commun de prévention.verdict', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.any(
              partial.list([
                partial.not(partial.field(dossier.read('siteCommunDePrevention'), 'referentielsPourAnimerDesAteliers')),
                partial.not(
                  partial.field(dossier.read('siteCommunDePrevention'), 'tousLesAteliersDuTerritoireReferences'),
                ),
                partial.not(
                  partial.field(dossier.read('siteCommunDePrevention'), 'informationAdapteeAuxRealitesLocales'),
                ),
                partial.not(
                  partial.field(dossier.read('siteCommunDePrevention'), 'informationRemonteeParChaqueRegion'),
                ),
              ]),
              (oui) => oui,
            ),
          value: () => 'non conforme',
          excepts: [],
        },
      ],
      () => 'conforme',
      'site commun de prévention.verdict',
    ),
  );
}

function openManquantsDeSiteCommunDePrevention(dossier: OpenDossier): partial.Value {
  return dossier.keep('site commun de prévention.manquants', undefined, [], () =>
    partial.each(
      partial.filter(
        partial.list([
          partial.fields({
            piece: 'référentiels pour animer des ateliers',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('siteCommunDePrevention'), 'referentielsPourAnimerDesAteliers'),
            ),
          }),
          partial.fields({
            piece: 'tous les ateliers du territoire référencés',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('siteCommunDePrevention'), 'tousLesAteliersDuTerritoireReferences'),
            ),
          }),
          partial.fields({
            piece: 'information adaptée aux réalités locales',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('siteCommunDePrevention'), 'informationAdapteeAuxRealitesLocales'),
            ),
          }),
          partial.fields({
            piece: 'information remontée par chaque région',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('siteCommunDePrevention'), 'informationRemonteeParChaqueRegion'),
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

function openVerdictDeDemandesDesCaissesDeLaMsa(dossier: OpenDossier): partial.Value {
  return dossier.keep('demandes des caisses de la MSA.verdict', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.any(
              partial.list([
                partial.not(partial.field(dossier.read('demandesDesCaissesDeLaMsa'), 'comitologieOuStructureCommune')),
                partial.not(partial.field(dossier.read('demandesDesCaissesDeLaMsa'), 'partenariatsFacilites')),
                partial.not(partial.field(dossier.read('demandesDesCaissesDeLaMsa'), 'actionsVisiblesEntreRegimes')),
                partial.not(
                  partial.field(dossier.read('demandesDesCaissesDeLaMsa'), 'contactsEntreOrganismesDeTailleDifferente'),
                ),
                partial.not(
                  partial.field(dossier.read('demandesDesCaissesDeLaMsa'), 'partageOuRotationDeLaGouvernance'),
                ),
                partial.not(partial.field(dossier.read('demandesDesCaissesDeLaMsa'), 'reconnaissanceMutuelleDesDcgdr')),
              ]),
              (oui) => oui,
            ),
          value: () => 'non conforme',
          excepts: [],
        },
      ],
      () => 'conforme',
      'demandes des caisses de la MSA.verdict',
    ),
  );
}

function openManquantsDeDemandesDesCaissesDeLaMsa(dossier: OpenDossier): partial.Value {
  return dossier.keep('demandes des caisses de la MSA.manquants', undefined, [], () =>
    partial.each(
      partial.filter(
        partial.list([
          partial.fields({
            piece: 'comitologie ou structure commune',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('demandesDesCaissesDeLaMsa'), 'comitologieOuStructureCommune'),
            ),
          }),
          partial.fields({
            piece: 'partenariats facilités',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('demandesDesCaissesDeLaMsa'), 'partenariatsFacilites')),
          }),
          partial.fields({
            piece: 'actions visibles entre régimes',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('demandesDesCaissesDeLaMsa'), 'actionsVisiblesEntreRegimes'),
            ),
          }),
          partial.fields({
            piece: 'contacts entre organismes de taille différente',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('demandesDesCaissesDeLaMsa'), 'contactsEntreOrganismesDeTailleDifferente'),
            ),
          }),
          partial.fields({
            piece: 'partage ou rotation de la gouvernance',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('demandesDesCaissesDeLaMsa'), 'partageOuRotationDeLaGouvernance'),
            ),
          }),
          partial.fields({
            piece: 'reconnaissance mutuelle des DCGDR',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('demandesDesCaissesDeLaMsa'), 'reconnaissanceMutuelleDesDcgdr'),
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

function openMajoriteDObjectifsCommuns(dossier: OpenDossier): partial.Value {
  return dossier.keep("majorité d'objectifs communs", undefined, [], () =>
    partial.compare(
      'greater',
      partial.multiply(dossier.read('objectifsCommuns'), 2, "majorité d'objectifs communs"),
      dossier.read('objectifsDuParcours'),
      0,
      0,
      "majorité d'objectifs communs",
    ),
  );
}

function openVerdictDeConceptionDUnParcoursCommun(dossier: OpenDossier): partial.Value {
  return dossier.keep("conception d'un parcours commun.verdict", undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.any(
              partial.list([
                partial.not(partial.field(dossier.read('conceptionDUnParcoursCommun'), 'publicCibleClair')),
                partial.not(
                  partial.field(dossier.read('conceptionDUnParcoursCommun'), 'publicConformeAuxObjectifsDeChacun'),
                ),
                partial.not(openMajoriteDObjectifsCommuns(dossier)),
                partial.not(
                  partial.field(dossier.read('conceptionDUnParcoursCommun'), 'objectifsParticuliersRestesAnnexes'),
                ),
                partial.not(
                  partial.field(dossier.read('conceptionDUnParcoursCommun'), 'accordSurLaStrategieEtLesTechniques'),
                ),
                partial.not(
                  partial.field(dossier.read('conceptionDUnParcoursCommun'), 'elementsDefinisEnReunionsPreparatoires'),
                ),
              ]),
              (oui) => oui,
            ),
          value: () => 'non conforme',
          excepts: [],
        },
      ],
      () => 'conforme',
      "conception d'un parcours commun.verdict",
    ),
  );
}

function openManquantsDeConceptionDUnParcoursCommun(dossier: OpenDossier): partial.Value {
  return dossier.keep("conception d'un parcours commun.manquants", undefined, [], () =>
    partial.each(
      partial.filter(
        partial.list([
          partial.fields({
            piece: 'public cible clair',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('conceptionDUnParcoursCommun'), 'publicCibleClair')),
          }),
          partial.fields({
            piece: 'public conforme aux objectifs de chacun',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('conceptionDUnParcoursCommun'), 'publicConformeAuxObjectifsDeChacun'),
            ),
          }),
          partial.fields({
            piece: 'objectifs communs majoritaires',
            echeance: null,
            recommande: false,
            manque: partial.not(openMajoriteDObjectifsCommuns(dossier)),
          }),
          partial.fields({
            piece: 'objectifs particuliers restés annexes',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('conceptionDUnParcoursCommun'), 'objectifsParticuliersRestesAnnexes'),
            ),
          }),
          partial.fields({
            piece: 'accord sur la stratégie et les techniques',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('conceptionDUnParcoursCommun'), 'accordSurLaStrategieEtLesTechniques'),
            ),
          }),
          partial.fields({
            piece: 'éléments définis en réunions préparatoires',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('conceptionDUnParcoursCommun'), 'elementsDefinisEnReunionsPreparatoires'),
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

function openVerdictDeConstructionDUnParcoursCommun(dossier: OpenDossier): partial.Value {
  return dossier.keep("construction d'un parcours commun.verdict", undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.any(
              partial.list([
                partial.not(
                  partial.field(dossier.read('constructionDUnParcoursCommun'), 'constructionCommuneDesLOrigine'),
                ),
                partial.not(
                  partial.field(dossier.read('constructionDUnParcoursCommun'), 'ateliersEtActivitesConstruitsEnsemble'),
                ),
                partial.not(
                  partial.field(dossier.read('constructionDUnParcoursCommun'), 'communicationExterneCommune'),
                ),
                partial.not(
                  partial.field(dossier.read('constructionDUnParcoursCommun'), 'evaluationPrevueDesLaMiseEnPlace'),
                ),
                partial.not(
                  partial.field(
                    dossier.read('constructionDUnParcoursCommun'),
                    'autresCaissesAssocieesSelonLeurDomaine',
                  ),
                ),
                partial.not(
                  partial.field(dossier.read('constructionDUnParcoursCommun'), 'publicsFragilesParmiLesObjectifs'),
                ),
              ]),
              (oui) => oui,
            ),
          value: () => 'non conforme',
          excepts: [],
        },
      ],
      () => 'conforme',
      "construction d'un parcours commun.verdict",
    ),
  );
}

function openManquantsDeConstructionDUnParcoursCommun(dossier: OpenDossier): partial.Value {
  return dossier.keep("construction d'un parcours commun.manquants", undefined, [], () =>
    partial.each(
      partial.filter(
        partial.list([
          partial.fields({
            piece: "construction commune dès l'origine",
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('constructionDUnParcoursCommun'), 'constructionCommuneDesLOrigine'),
            ),
          }),
          partial.fields({
            piece: 'ateliers et activités construits ensemble',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('constructionDUnParcoursCommun'), 'ateliersEtActivitesConstruitsEnsemble'),
            ),
          }),
          partial.fields({
            piece: 'communication externe commune',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('constructionDUnParcoursCommun'), 'communicationExterneCommune'),
            ),
          }),
          partial.fields({
            piece: 'évaluation prévue dès la mise en place',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('constructionDUnParcoursCommun'), 'evaluationPrevueDesLaMiseEnPlace'),
            ),
          }),
          partial.fields({
            piece: 'autres caisses associées selon leur domaine',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('constructionDUnParcoursCommun'), 'autresCaissesAssocieesSelonLeurDomaine'),
            ),
          }),
          partial.fields({
            piece: 'publics fragiles parmi les objectifs',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('constructionDUnParcoursCommun'), 'publicsFragilesParmiLesObjectifs'),
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

function openVerdictDePilotageDUnProjetInformatique(dossier: OpenDossier): partial.Value {
  return dossier.keep("pilotage d'un projet informatique.verdict", undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.any(
              partial.list([
                partial.not(partial.field(dossier.read('pilotageDUnProjetInformatique'), 'rolesIdentifiesEtDefinis')),
                partial.not(partial.field(dossier.read('pilotageDUnProjetInformatique'), 'pointsDEtapeReguliers')),
                partial.and(dossier.read('projetAPlusieursOrganismes'), () =>
                  partial.not(
                    partial.field(
                      dossier.read('pilotageDUnProjetInformatique'),
                      'interlocuteurUniqueDansChaqueStructure',
                    ),
                  ),
                ),
                partial.not(
                  partial.field(dossier.read('pilotageDUnProjetInformatique'), 'objectifsHierarchisesAvecLaDss'),
                ),
                partial.not(partial.field(dossier.read('pilotageDUnProjetInformatique'), 'calendrierEtJalonsPartages')),
                partial.not(partial.field(dossier.read('pilotageDUnProjetInformatique'), 'indicateursSpecifiques')),
                partial.not(partial.field(dossier.read('pilotageDUnProjetInformatique'), 'indicateursMesurables')),
                partial.not(partial.field(dossier.read('pilotageDUnProjetInformatique'), 'indicateursAcceptables')),
                partial.not(partial.field(dossier.read('pilotageDUnProjetInformatique'), 'indicateursRealistes')),
                partial.not(
                  partial.field(dossier.read('pilotageDUnProjetInformatique'), 'indicateursDefinisDansLeTemps'),
                ),
                partial.not(
                  partial.field(dossier.read('pilotageDUnProjetInformatique'), 'methodeDAnalyseDeValeurIdentique'),
                ),
                partial.not(partial.field(dossier.read('pilotageDUnProjetInformatique'), 'schemaDirecteurAligne')),
                partial.and(dossier.read('projetAPlusieursOrganismes'), () =>
                  partial.not(
                    partial.field(
                      dossier.read('pilotageDUnProjetInformatique'),
                      'vuesDuSystemeDInformationMisesADisposition',
                    ),
                  ),
                ),
                partial.not(partial.field(dossier.read('pilotageDUnProjetInformatique'), 'retourDExperiencePrealable')),
                partial.not(partial.field(dossier.read('pilotageDUnProjetInformatique'), 'solutionsPerennesEtFiables')),
              ]),
              (oui) => oui,
            ),
          value: () => 'non conforme',
          excepts: [],
        },
      ],
      () => 'conforme',
      "pilotage d'un projet informatique.verdict",
    ),
  );
}

function openManquantsDePilotageDUnProjetInformatique(dossier: OpenDossier): partial.Value {
  return dossier.keep("pilotage d'un projet informatique.manquants", undefined, [], () =>
    partial.each(
      partial.filter(
        partial.list([
          partial.fields({
            piece: 'rôles identifiés et définis',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('pilotageDUnProjetInformatique'), 'rolesIdentifiesEtDefinis'),
            ),
          }),
          partial.fields({
            piece: "points d'étape réguliers",
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('pilotageDUnProjetInformatique'), 'pointsDEtapeReguliers')),
          }),
          partial.fields({
            piece: 'interlocuteur unique dans chaque structure',
            echeance: null,
            recommande: false,
            manque: partial.and(dossier.read('projetAPlusieursOrganismes'), () =>
              partial.not(
                partial.field(dossier.read('pilotageDUnProjetInformatique'), 'interlocuteurUniqueDansChaqueStructure'),
              ),
            ),
          }),
          partial.fields({
            piece: 'objectifs hiérarchisés avec la DSS',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('pilotageDUnProjetInformatique'), 'objectifsHierarchisesAvecLaDss'),
            ),
          }),
          partial.fields({
            piece: 'calendrier et jalons partagés',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('pilotageDUnProjetInformatique'), 'calendrierEtJalonsPartages'),
            ),
          }),
          partial.fields({
            piece: 'indicateurs spécifiques',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('pilotageDUnProjetInformatique'), 'indicateursSpecifiques')),
          }),
          partial.fields({
            piece: 'indicateurs mesurables',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('pilotageDUnProjetInformatique'), 'indicateursMesurables')),
          }),
          partial.fields({
            piece: 'indicateurs acceptables',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('pilotageDUnProjetInformatique'), 'indicateursAcceptables')),
          }),
          partial.fields({
            piece: 'indicateurs réalistes',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('pilotageDUnProjetInformatique'), 'indicateursRealistes')),
          }),
          partial.fields({
            piece: 'indicateurs définis dans le temps',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('pilotageDUnProjetInformatique'), 'indicateursDefinisDansLeTemps'),
            ),
          }),
          partial.fields({
            piece: "méthode d'analyse de valeur identique",
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('pilotageDUnProjetInformatique'), 'methodeDAnalyseDeValeurIdentique'),
            ),
          }),
          partial.fields({
            piece: 'schéma directeur aligné',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('pilotageDUnProjetInformatique'), 'schemaDirecteurAligne')),
          }),
          partial.fields({
            piece: "vues du système d'information mises à disposition",
            echeance: null,
            recommande: false,
            manque: partial.and(dossier.read('projetAPlusieursOrganismes'), () =>
              partial.not(
                partial.field(
                  dossier.read('pilotageDUnProjetInformatique'),
                  'vuesDuSystemeDInformationMisesADisposition',
                ),
              ),
            ),
          }),
          partial.fields({
            piece: "retour d'expérience préalable",
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('pilotageDUnProjetInformatique'), 'retourDExperiencePrealable'),
            ),
          }),
          partial.fields({
            piece: 'solutions pérennes et fiables',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('pilotageDUnProjetInformatique'), 'solutionsPerennesEtFiables'),
            ),
          }),
          partial.fields({
            piece: 'briques mutualisées et ouvertes',
            echeance: null,
            recommande: true,
            manque: partial.not(
              partial.field(dossier.read('pilotageDUnProjetInformatique'), 'briquesMutualiseesEtOuvertes'),
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

function openModeDeRealisationAdmis(dossier: OpenDossier): partial.Value {
  return dossier.keep('mode de réalisation admis', undefined, [], () =>
    partial.choose(
      [
        { guard: () => partial.not(dossier.read('guichetDelegue')), value: () => true, excepts: [] },
        {
          guard: () =>
            partial.and(dossier.read('guichetDelegue'), () =>
              partial.same(
                dossier.read('realisationDuGuichet'),
                'délégation admise',
                false,
                'mode de réalisation admis',
              ),
            ),
          value: () => dossier.read('cahierDesChargesPrecis'),
          excepts: [],
        },
        {
          guard: () =>
            partial.and(dossier.read('guichetDelegue'), () =>
              partial.same(
                dossier.read('realisationDuGuichet'),
                'en interne seulement',
                false,
                'mode de réalisation admis',
              ),
            ),
          value: () => false,
          excepts: [],
        },
      ],
      null,
      'mode de réalisation admis',
    ),
  );
}

function openVerdictDeQualitesDuGuichetUnique(dossier: OpenDossier): partial.Value {
  return dossier.keep('qualités du guichet unique.verdict', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.any(
              partial.list([
                partial.not(openModeDeRealisationAdmis(dossier)),
                partial.not(partial.field(dossier.read('qualitesDuGuichetUnique'), 'offreDePreventionCentralisee')),
                partial.not(
                  partial.field(dossier.read('qualitesDuGuichetUnique'), 'orientationParQuestionnaireEtParcours'),
                ),
                partial.not(partial.field(dossier.read('qualitesDuGuichetUnique'), 'transversalAToutesLesBranches')),
                partial.not(partial.field(dossier.read('qualitesDuGuichetUnique'), 'siteInternet')),
                partial.not(partial.field(dossier.read('qualitesDuGuichetUnique'), 'applicationMobile')),
                partial.not(partial.field(dossier.read('qualitesDuGuichetUnique'), 'siteAdapteALaTailleDeLEcran')),
                partial.not(partial.field(dossier.read('qualitesDuGuichetUnique'), 'presentationClaireEtModerne')),
                partial.not(
                  partial.field(dossier.read('qualitesDuGuichetUnique'), 'essaisAvecDesAssuresDeToutAgeEtDeToutProfil'),
                ),
                partial.not(partial.field(dossier.read('qualitesDuGuichetUnique'), 'accesDeTousATousLesMessages')),
              ]),
              (oui) => oui,
            ),
          value: () => 'non conforme',
          excepts: [],
        },
      ],
      () => 'conforme',
      'qualités du guichet unique.verdict',
    ),
  );
}

function openManquantsDeQualitesDuGuichetUnique(dossier: OpenDossier): partial.Value {
  return dossier.keep('qualités du guichet unique.manquants', undefined, [], () =>
    partial.each(
      partial.filter(
        partial.list([
          partial.fields({
            piece: 'réalisation admise',
            echeance: null,
            recommande: false,
            manque: partial.not(openModeDeRealisationAdmis(dossier)),
          }),
          partial.fields({
            piece: 'offre de prévention centralisée',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('qualitesDuGuichetUnique'), 'offreDePreventionCentralisee')),
          }),
          partial.fields({
            piece: 'orientation par questionnaire et parcours',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('qualitesDuGuichetUnique'), 'orientationParQuestionnaireEtParcours'),
            ),
          }),
          partial.fields({
            piece: 'transversal à toutes les branches',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('qualitesDuGuichetUnique'), 'transversalAToutesLesBranches'),
            ),
          }),
          partial.fields({
            piece: 'site internet',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('qualitesDuGuichetUnique'), 'siteInternet')),
          }),
          partial.fields({
            piece: 'application mobile',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('qualitesDuGuichetUnique'), 'applicationMobile')),
          }),
          partial.fields({
            piece: "site adapté à la taille de l'écran",
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('qualitesDuGuichetUnique'), 'siteAdapteALaTailleDeLEcran')),
          }),
          partial.fields({
            piece: 'présentation claire et moderne',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('qualitesDuGuichetUnique'), 'presentationClaireEtModerne')),
          }),
          partial.fields({
            piece: 'essais avec des assurés de tout âge et de tout profil',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('qualitesDuGuichetUnique'), 'essaisAvecDesAssuresDeToutAgeEtDeToutProfil'),
            ),
          }),
          partial.fields({
            piece: "outil de recherche vers le reste de l'offre",
            echeance: null,
            recommande: true,
            manque: partial.not(
              partial.field(dossier.read('qualitesDuGuichetUnique'), 'outilDeRechercheVersLeResteDeLOffre'),
            ),
          }),
          partial.fields({
            piece: 'accès de tous à tous les messages',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('qualitesDuGuichetUnique'), 'accesDeTousATousLesMessages')),
          }),
          partial.fields({
            piece: 'liens avec des objets connectés',
            echeance: null,
            recommande: true,
            manque: partial.not(partial.field(dossier.read('qualitesDuGuichetUnique'), 'liensAvecDesObjetsConnectes')),
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

function openVerdictDeLabelDUneApplication(dossier: OpenDossier): partial.Value {
  return dossier.keep("label d'une application.verdict", undefined, [], () =>
    partial.choose(
      [
        {
          guard: () => partial.not(partial.field(dossier.read('labelDUneApplication'), 'cahierDesChargesStrictRempli')),
          value: () => 'non conforme',
          excepts: [],
        },
      ],
      () => 'conforme',
      "label d'une application.verdict",
    ),
  );
}

function openManquantsDeLabelDUneApplication(dossier: OpenDossier): partial.Value {
  return dossier.keep("label d'une application.manquants", undefined, [], () =>
    partial.each(
      partial.filter(
        partial.list([
          partial.fields({
            piece: 'cahier des charges strict rempli',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('labelDUneApplication'), 'cahierDesChargesStrictRempli')),
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

function openVerdictDePreconisationsDuRapport(dossier: OpenDossier): partial.Value {
  return dossier.keep('préconisations du rapport.verdict', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.any(
              partial.list([
                partial.not(
                  partial.field(
                    dossier.read('preconisationsDuRapport'),
                    'indicateursEtObjectifsCommunsDansLesCogEtCpog',
                  ),
                ),
                partial.not(
                  partial.field(dossier.read('preconisationsDuRapport'), 'discussionEntreDirecteursDUnMemeTerritoire'),
                ),
                partial.not(
                  partial.field(dossier.read('preconisationsDuRapport'), 'gouvernancePartageeEtRolesAlternes'),
                ),
                partial.not(
                  partial.field(dossier.read('preconisationsDuRapport'), 'partenariatsVivantsAvecBilanEtSuivi'),
                ),
                partial.not(
                  partial.field(
                    dossier.read('preconisationsDuRapport'),
                    'projetsInformatiquesPilotesEtSystemesHarmonises',
                  ),
                ),
                partial.not(
                  partial.field(dossier.read('preconisationsDuRapport'), 'cooperationEtendueADeNouveauxActeurs'),
                ),
                partial.not(
                  partial.field(dossier.read('preconisationsDuRapport'), 'cooperationEtendueATousLesParcours'),
                ),
                partial.not(partial.field(dossier.read('preconisationsDuRapport'), 'guichetUniqueVirtuel')),
                partial.not(
                  partial.field(
                    dossier.read('preconisationsDuRapport'),
                    'outilsDeDetectionDansLesObservatoiresRegionaux',
                  ),
                ),
                partial.not(
                  partial.field(dossier.read('preconisationsDuRapport'), 'fichierEtApplicationMetierUniques'),
                ),
                partial.not(
                  partial.field(dossier.read('preconisationsDuRapport'), 'actionsAuPlusPresDesPublicsFragiles'),
                ),
                partial.not(partial.field(dossier.read('preconisationsDuRapport'), 'accompagnantNumeriqueUnique')),
              ]),
              (oui) => oui,
            ),
          value: () => 'non conforme',
          excepts: [],
        },
      ],
      () => 'conforme',
      'préconisations du rapport.verdict',
    ),
  );
}

function openManquantsDePreconisationsDuRapport(dossier: OpenDossier): partial.Value {
  return dossier.keep('préconisations du rapport.manquants', undefined, [], () =>
    partial.each(
      partial.filter(
        partial.list([
          partial.fields({
            piece: 'indicateurs et objectifs communs dans les COG et CPOG',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('preconisationsDuRapport'), 'indicateursEtObjectifsCommunsDansLesCogEtCpog'),
            ),
          }),
          partial.fields({
            piece: 'taux de participation définis en commun',
            echeance: null,
            recommande: true,
            manque: partial.not(
              partial.field(dossier.read('preconisationsDuRapport'), 'tauxDeParticipationDefinisEnCommun'),
            ),
          }),
          partial.fields({
            piece: "objectifs transverses dans la prime d'intéressement",
            echeance: null,
            recommande: true,
            manque: partial.not(
              partial.field(dossier.read('preconisationsDuRapport'), 'objectifsTransversesDansLaPrimeDInteressement'),
            ),
          }),
          partial.fields({
            piece: "discussion entre directeurs d'un même territoire",
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('preconisationsDuRapport'), 'discussionEntreDirecteursDUnMemeTerritoire'),
            ),
          }),
          partial.fields({
            piece: 'objectif croissant de coopération dans les CPOG',
            echeance: null,
            recommande: true,
            manque: partial.not(
              partial.field(dossier.read('preconisationsDuRapport'), 'objectifCroissantDeCooperationDansLesCpog'),
            ),
          }),
          partial.fields({
            piece: 'gouvernance partagée et rôles alternés',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('preconisationsDuRapport'), 'gouvernancePartageeEtRolesAlternes'),
            ),
          }),
          partial.fields({
            piece: 'partenariats vivants avec bilan et suivi',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('preconisationsDuRapport'), 'partenariatsVivantsAvecBilanEtSuivi'),
            ),
          }),
          partial.fields({
            piece: 'incitations qui récompensent la mise en commun',
            echeance: null,
            recommande: true,
            manque: partial.not(
              partial.field(dossier.read('preconisationsDuRapport'), 'incitationsQuiRecompensentLaMiseEnCommun'),
            ),
          }),
          partial.fields({
            piece: 'projets informatiques pilotés et systèmes harmonisés',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('preconisationsDuRapport'), 'projetsInformatiquesPilotesEtSystemesHarmonises'),
            ),
          }),
          partial.fields({
            piece: 'coopération étendue à de nouveaux acteurs',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('preconisationsDuRapport'), 'cooperationEtendueADeNouveauxActeurs'),
            ),
          }),
          partial.fields({
            piece: 'coopération étendue à tous les parcours',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('preconisationsDuRapport'), 'cooperationEtendueATousLesParcours'),
            ),
          }),
          partial.fields({
            piece: 'guichet unique virtuel',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('preconisationsDuRapport'), 'guichetUniqueVirtuel')),
          }),
          partial.fields({
            piece: 'outils de détection dans les observatoires régionaux',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('preconisationsDuRapport'), 'outilsDeDetectionDansLesObservatoiresRegionaux'),
            ),
          }),
          partial.fields({
            piece: 'fichier et application métier uniques',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('preconisationsDuRapport'), 'fichierEtApplicationMetierUniques'),
            ),
          }),
          partial.fields({
            piece: 'actions au plus près des publics fragiles',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('preconisationsDuRapport'), 'actionsAuPlusPresDesPublicsFragiles'),
            ),
          }),
          partial.fields({
            piece: 'accompagnant numérique unique',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('preconisationsDuRapport'), 'accompagnantNumeriqueUnique')),
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

function openVerdictDeConditionsDUnParcoursCoordonne(dossier: OpenDossier): partial.Value {
  return dossier.keep("conditions d'un parcours coordonné.verdict", undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.any(
              partial.list([
                partial.not(
                  partial.field(dossier.read('conditionsDUnParcoursCoordonne'), 'parcoursSelonLePublicCible'),
                ),
                partial.not(
                  partial.field(dossier.read('conditionsDUnParcoursCoordonne'), 'cooperationDesLaMiseEnPlace'),
                ),
                partial.not(
                  partial.field(dossier.read('conditionsDUnParcoursCoordonne'), 'cooperationAChaqueReajustement'),
                ),
                partial.not(partial.field(dossier.read('conditionsDUnParcoursCoordonne'), 'organismePiloteIdentifie')),
                partial.not(
                  partial.field(
                    dossier.read('conditionsDUnParcoursCoordonne'),
                    'evaluationRegulierePrevueEtFormalisee',
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
      "conditions d'un parcours coordonné.verdict",
    ),
  );
}

function openManquantsDeConditionsDUnParcoursCoordonne(dossier: OpenDossier): partial.Value {
  return dossier.keep("conditions d'un parcours coordonné.manquants", undefined, [], () =>
    partial.each(
      partial.filter(
        partial.list([
          partial.fields({
            piece: 'parcours selon le public cible',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('conditionsDUnParcoursCoordonne'), 'parcoursSelonLePublicCible'),
            ),
          }),
          partial.fields({
            piece: 'coopération dès la mise en place',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('conditionsDUnParcoursCoordonne'), 'cooperationDesLaMiseEnPlace'),
            ),
          }),
          partial.fields({
            piece: 'coopération à chaque réajustement',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('conditionsDUnParcoursCoordonne'), 'cooperationAChaqueReajustement'),
            ),
          }),
          partial.fields({
            piece: 'organisme pilote identifié',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('conditionsDUnParcoursCoordonne'), 'organismePiloteIdentifie'),
            ),
          }),
          partial.fields({
            piece: 'évaluation régulière prévue et formalisée',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('conditionsDUnParcoursCoordonne'), 'evaluationRegulierePrevueEtFormalisee'),
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

function openVerdictDApplicationMetierDeDetection(dossier: OpenDossier): partial.Value {
  return dossier.keep('application métier de détection.verdict', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.any(
              partial.list([
                partial.not(
                  partial.field(dossier.read('applicationMetierDeDetection'), 'donneesDeLObservatoireDesFragilites'),
                ),
                partial.not(partial.field(dossier.read('applicationMetierDeDetection'), 'signalementsDeLaPfidass')),
                partial.not(partial.field(dossier.read('applicationMetierDeDetection'), 'resultatsDuDatamining')),
                partial.not(partial.field(dossier.read('applicationMetierDeDetection'), 'scoresEpices')),
                partial.not(partial.field(dossier.read('applicationMetierDeDetection'), 'evaluationsFragire')),
                partial.not(
                  partial.field(dossier.read('applicationMetierDeDetection'), 'compatibleAvecToutesLesCaisses'),
                ),
              ]),
              (oui) => oui,
            ),
          value: () => 'non conforme',
          excepts: [],
        },
      ],
      () => 'conforme',
      'application métier de détection.verdict',
    ),
  );
}

function openManquantsDApplicationMetierDeDetection(dossier: OpenDossier): partial.Value {
  return dossier.keep('application métier de détection.manquants', undefined, [], () =>
    partial.each(
      partial.filter(
        partial.list([
          partial.fields({
            piece: "données de l'observatoire des fragilités",
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('applicationMetierDeDetection'), 'donneesDeLObservatoireDesFragilites'),
            ),
          }),
          partial.fields({
            piece: 'signalements de la PFIDASS',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('applicationMetierDeDetection'), 'signalementsDeLaPfidass')),
          }),
          partial.fields({
            piece: 'résultats du datamining',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('applicationMetierDeDetection'), 'resultatsDuDatamining')),
          }),
          partial.fields({
            piece: 'scores EPICES',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('applicationMetierDeDetection'), 'scoresEpices')),
          }),
          partial.fields({
            piece: 'évaluations Fragire',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('applicationMetierDeDetection'), 'evaluationsFragire')),
          }),
          partial.fields({
            piece: 'compatible avec toutes les caisses',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('applicationMetierDeDetection'), 'compatibleAvecToutesLesCaisses'),
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

function openPoids(dossier: OpenDossier, questionDEPICES: partial.Value): partial.Value {
  return dossier.keep('poids', undefined, [questionDEPICES], () =>
    partial.table(
      [{ value: () => questionDEPICES, applies: null, scale: 0 }],
      [
        { tests: [{ kind: 'one of', values: ['travailleur social'] }], value: () => 1006 },
        { tests: [{ kind: 'one of', values: ['complémentaire'] }], value: () => -1183 },
        { tests: [{ kind: 'one of', values: ['couple'] }], value: () => -828 },
        { tests: [{ kind: 'one of', values: ['propriétaire'] }], value: () => -828 },
        { tests: [{ kind: 'one of', values: ['difficultés financières'] }], value: () => 1480 },
        { tests: [{ kind: 'one of', values: ['sport'] }], value: () => -651 },
        { tests: [{ kind: 'one of', values: ['spectacle'] }], value: () => -710 },
        { tests: [{ kind: 'one of', values: ['vacances'] }], value: () => -710 },
        { tests: [{ kind: 'one of', values: ['contacts familiaux'] }], value: () => -947 },
        { tests: [{ kind: 'one of', values: ['hébergement'] }], value: () => -947 },
        { tests: [{ kind: 'one of', values: ['aide matérielle'] }], value: () => -710 },
      ],
      'poids',
    ),
  );
}

function openPointsDEpices(dossier: OpenDossier): partial.Value {
  return dossier.keep("points d'EPICES", undefined, [], () =>
    partial.sum(
      partial.list([
        partial.choose([{ guard: null, value: () => CONSTANTE_DEPICES, excepts: [] }], null, "points d'EPICES"),
        partial.choose(
          [
            {
              guard: () => dossier.read('rencontreDUnTravailleurSocial'),
              value: () =>
                partial.forEachOption(['travailleur social'], (questionDEPICES) => openPoids(dossier, questionDEPICES)),
              excepts: [],
            },
          ],
          () => 0,
          "points d'EPICES",
        ),
        partial.choose(
          [
            {
              guard: () => dossier.read('complementaireSante'),
              value: () =>
                partial.forEachOption(['complémentaire'], (questionDEPICES2) => openPoids(dossier, questionDEPICES2)),
              excepts: [],
            },
          ],
          () => 0,
          "points d'EPICES",
        ),
        partial.choose(
          [
            {
              guard: () => dossier.read('vieEnCouple'),
              value: () =>
                partial.forEachOption(['couple'], (questionDEPICES3) => openPoids(dossier, questionDEPICES3)),
              excepts: [],
            },
          ],
          () => 0,
          "points d'EPICES",
        ),
        partial.choose(
          [
            {
              guard: () => dossier.read('proprieteDuLogement'),
              value: () =>
                partial.forEachOption(['propriétaire'], (questionDEPICES4) => openPoids(dossier, questionDEPICES4)),
              excepts: [],
            },
          ],
          () => 0,
          "points d'EPICES",
        ),
        partial.choose(
          [
            {
              guard: () => dossier.read('difficultesDansLeMois'),
              value: () =>
                partial.forEachOption(['difficultés financières'], (questionDEPICES5) =>
                  openPoids(dossier, questionDEPICES5),
                ),
              excepts: [],
            },
          ],
          () => 0,
          "points d'EPICES",
        ),
        partial.choose(
          [
            {
              guard: () => dossier.read('sportDansLAnnee'),
              value: () => partial.forEachOption(['sport'], (questionDEPICES6) => openPoids(dossier, questionDEPICES6)),
              excepts: [],
            },
          ],
          () => 0,
          "points d'EPICES",
        ),
        partial.choose(
          [
            {
              guard: () => dossier.read('spectacleDansLAnnee'),
              value: () =>
                partial.forEachOption(['spectacle'], (questionDEPICES7) => openPoids(dossier, questionDEPICES7)),
              excepts: [],
            },
          ],
          () => 0,
          "points d'EPICES",
        ),
        partial.choose(
          [
            {
              guard: () => dossier.read('vacancesDansLAnnee'),
              value: () =>
                partial.forEachOption(['vacances'], (questionDEPICES8) => openPoids(dossier, questionDEPICES8)),
              excepts: [],
            },
          ],
          () => 0,
          "points d'EPICES",
        ),
        partial.choose(
          [
            {
              guard: () => dossier.read('contactsFamiliauxRecents'),
              value: () =>
                partial.forEachOption(['contacts familiaux'], (questionDEPICES9) =>
                  openPoids(dossier, questionDEPICES9),
                ),
              excepts: [],
            },
          ],
          () => 0,
          "points d'EPICES",
        ),
        partial.choose(
          [
            {
              guard: () => dossier.read('hebergementPossible'),
              value: () =>
                partial.forEachOption(['hébergement'], (questionDEPICES10) => openPoids(dossier, questionDEPICES10)),
              excepts: [],
            },
          ],
          () => 0,
          "points d'EPICES",
        ),
        partial.choose(
          [
            {
              guard: () => dossier.read('aideMateriellePossible'),
              value: () =>
                partial.forEachOption(['aide matérielle'], (questionDEPICES11) =>
                  openPoids(dossier, questionDEPICES11),
                ),
              excepts: [],
            },
          ],
          () => 0,
          "points d'EPICES",
        ),
      ]),
      0,
      "points d'EPICES",
    ),
  );
}

function openVulnerableSelonEpices(dossier: OpenDossier): partial.Value {
  return dossier.keep('vulnérable selon EPICES', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.same(dossier.read('seuilDePrecarite'), 'seuil des quintiles', false, 'vulnérable selon EPICES'),
          value: () =>
            partial.compare('greaterOrEqual', openPointsDEpices(dossier), 3017, 2, 2, 'vulnérable selon EPICES'),
          excepts: [],
        },
        {
          guard: () =>
            partial.same(dossier.read('seuilDePrecarite'), 'seuil arrondi', false, 'vulnérable selon EPICES'),
          value: () =>
            partial.compare('greaterOrEqual', openPointsDEpices(dossier), 30, 2, 0, 'vulnérable selon EPICES'),
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.and(
                partial.same(
                  dossier.read('seuilDePrecarite'),
                  'seuil propre aux jeunes',
                  false,
                  'vulnérable selon EPICES',
                ),
                () => partial.compare('greaterOrEqual', dossier.read('age'), 16, 0, 0, 'vulnérable selon EPICES'),
              ),
              () => partial.compare('lessOrEqual', dossier.read('age'), 25, 0, 0, 'vulnérable selon EPICES'),
            ),
          value: () =>
            partial.compare('greaterOrEqual', openPointsDEpices(dossier), 3727, 2, 2, 'vulnérable selon EPICES'),
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.same(
                dossier.read('seuilDePrecarite'),
                'seuil propre aux jeunes',
                false,
                'vulnérable selon EPICES',
              ),
              () =>
                partial.or(partial.compare('less', dossier.read('age'), 16, 0, 0, 'vulnérable selon EPICES'), () =>
                  partial.compare('greater', dossier.read('age'), 25, 0, 0, 'vulnérable selon EPICES'),
                ),
            ),
          value: () =>
            partial.compare('greaterOrEqual', openPointsDEpices(dossier), 3017, 2, 2, 'vulnérable selon EPICES'),
          excepts: [],
        },
      ],
      null,
      'vulnérable selon EPICES',
    ),
  );
}

function openPublicDetecte(dossier: OpenDossier, outilDeDetection: partial.Value): partial.Value {
  return dossier.keep('public détecté', undefined, [outilDeDetection], () =>
    partial.table(
      [{ value: () => outilDeDetection, applies: null, scale: 0 }],
      [
        {
          tests: [{ kind: 'one of', values: ['observatoires des fragilités'] }],
          value: () => 'personnes âgées repérées en risque de fragilité',
        },
        {
          tests: [{ kind: 'one of', values: ['plateforme PFIDASS'] }],
          value: () => 'assurés qui ont renoncé à des soins',
        },
        { tests: [{ kind: 'one of', values: ['fouille de données'] }], value: () => 'seniors fragiles' },
        { tests: [{ kind: 'one of', values: ['questionnaire EPICES'] }], value: () => 'personnes allant dans un CES' },
        { tests: [{ kind: 'one of', values: ['grille Fragire'] }], value: () => 'retraités classés en GIR 5 et 6' },
      ],
      'public détecté',
    ),
  );
}

function openAnneesDePlus(dossier: OpenDossier): partial.Value {
  return dossier.keep('années de plus', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('ageDepasse'), 'anniversaire passé', false, 'années de plus'),
          value: () => 0,
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('ageDepasse'), 'âge suivant', false, 'années de plus'),
          value: () => 1,
          excepts: [],
        },
      ],
      null,
      'années de plus',
    ),
  );
}

function openPublicDuPaerpa(dossier: OpenDossier): partial.Value {
  return dossier.keep('public du PAERPA', undefined, [], () =>
    partial.and(dossier.read('risqueDePerteDAutonomie'), () =>
      partial.compare(
        'greaterOrEqual',
        dossier.read('age'),
        partial.add(AGE_DU_PAERPA, openAnneesDePlus(dossier), 'public du PAERPA'),
        0,
        0,
        'public du PAERPA',
      ),
    ),
  );
}

function openFacteurASurveiller(dossier: OpenDossier): partial.Value {
  return dossier.keep('facteur à surveiller', undefined, [], () =>
    partial.not(partial.isEmpty(dossier.read('facteursReperes'), 'facteur à surveiller')),
  );
}

function openPlanPersonnaliseDeSanteVise(dossier: OpenDossier): partial.Value {
  return dossier.keep('plan personnalisé de santé visé', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.same(
              dossier.read('porteeDuTravailFormalise'),
              'pour les malades chroniques',
              false,
              'plan personnalisé de santé visé',
            ),
          value: () =>
            partial.or(dossier.read('situationDeFragilite'), () =>
              partial.and(dossier.read('maladieChronique'), () => dossier.read('travailFormaliseNecessaire')),
            ),
          excepts: [1],
        },
        {
          guard: null,
          value: () =>
            partial.and(
              partial.or(dossier.read('situationDeFragilite'), () => dossier.read('maladieChronique')),
              () => dossier.read('travailFormaliseNecessaire'),
            ),
          excepts: [],
        },
      ],
      null,
      'plan personnalisé de santé visé',
    ),
  );
}

function openJourDuBilanASixMois(dossier: OpenDossier): partial.Value {
  return dossier.keep('jour du bilan à six mois', undefined, [], () =>
    partial.addMonths(dossier.read('dateDuPlanPersonnaliseDeSante'), 6, 'jour du bilan à six mois'),
  );
}

function openPlateformeOuverte(dossier: OpenDossier): partial.Value {
  return dossier.keep('plateforme ouverte', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.and(
              partial.compare('greaterOrEqual', dossier.read('heureDeLAppel'), 8, 2, 0, 'plateforme ouverte'),
              () => partial.compare('less', dossier.read('heureDeLAppel'), 20, 2, 0, 'plateforme ouverte'),
            ),
          value: () => true,
          excepts: [],
        },
        {
          guard: () =>
            partial.or(partial.compare('less', dossier.read('heureDeLAppel'), 8, 2, 0, 'plateforme ouverte'), () =>
              partial.compare('greater', dossier.read('heureDeLAppel'), 20, 2, 0, 'plateforme ouverte'),
            ),
          value: () => false,
          excepts: [],
        },
        {
          guard: () => partial.compare('equal', dossier.read('heureDeLAppel'), 20, 2, 0, 'plateforme ouverte'),
          value: () =>
            unknownOf(
              { kind: 'boolean' },
              { kind: 'definition', path: 'plateforme ouverte', name: 'plateforme ouverte', whole: true },
            ),
          excepts: [],
        },
      ],
      null,
      'plateforme ouverte',
    ),
  );
}

function openInviteALExamenParLaCarsat(dossier: OpenDossier): partial.Value {
  return dossier.keep("invité à l'examen par la CARSAT", undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.or(dossier.read('planDActionPersonnaliseAttribue'), () =>
              partial.or(
                partial.same(
                  dossier.read('pensionOuverte'),
                  'minimum vieillesse',
                  false,
                  "invité à l'examen par la CARSAT",
                ),
                () =>
                  partial.same(
                    dossier.read('pensionOuverte'),
                    'pension de réversion',
                    false,
                    "invité à l'examen par la CARSAT",
                  ),
              ),
            ),
          value: () => true,
          excepts: [],
        },
        {
          guard: () =>
            partial.and(partial.not(dossier.read('planDActionPersonnaliseAttribue')), () =>
              partial.same(dossier.read('pensionOuverte'), 'autre pension', false, "invité à l'examen par la CARSAT"),
            ),
          value: () =>
            unknownOf(
              { kind: 'boolean' },
              {
                kind: 'definition',
                path: "invité à l'examen par la CARSAT",
                name: "invité à l'examen par la CARSAT",
                whole: true,
              },
            ),
          excepts: [],
        },
        {
          guard: () =>
            partial.and(partial.not(dossier.read('planDActionPersonnaliseAttribue')), () =>
              partial.same(dossier.read('pensionOuverte'), 'aucune pension', false, "invité à l'examen par la CARSAT"),
            ),
          value: () => false,
          excepts: [],
        },
      ],
      null,
      "invité à l'examen par la CARSAT",
    ),
  );
}

function openPrioritairePourLExamen(dossier: OpenDossier): partial.Value {
  return dossier.keep("prioritaire pour l'examen", undefined, [], () =>
    partial.and(
      partial.and(
        partial.and(
          partial.and(
            partial.compare(
              'greaterOrEqual',
              dossier.read('age'),
              partial.add(AGE_DE_LEXAMEN, openAnneesDePlus(dossier), "prioritaire pour l'examen"),
              0,
              0,
              "prioritaire pour l'examen",
            ),
            () => dossier.read('eloigneDuSystemeDeSante'),
          ),
          () => dossier.read('precarite'),
        ),
        () => partial.not(dossier.read('suiviMedicalRegulier')),
      ),
      () => partial.not(dossier.read('depistagesOrganises')),
    ),
  );
}

function openResteALaChargeDuConsultant(dossier: OpenDossier): partial.Value {
  return dossier.keep('reste à la charge du consultant', undefined, [], () =>
    partial.subtract(10000, PRISE_EN_CHARGE_DE_LEXAMEN, 'reste à la charge du consultant'),
  );
}

function openAtelierDeLaCarsat(dossier: OpenDossier, atelier: partial.Value): partial.Value {
  return dossier.keep('atelier de la CARSAT', undefined, [atelier], () =>
    partial.and(dossier.read('consultantSeniorDUnCes'), () =>
      partial.any(dossier.read('themesReperes'), (themeDAtelier) =>
        partial.same(themeDAtelier, atelier, false, 'atelier de la CARSAT'),
      ),
    ),
  );
}

function openQuotientFamilialMaximal(dossier: OpenDossier): partial.Value {
  return dossier.keep('quotient familial maximal', undefined, [], () =>
    unknownOf(
      { kind: 'number', scale: 2, min: null, max: null },
      { kind: 'definition', path: 'quotient familial maximal', name: 'quotient familial maximal', whole: true },
    ),
  );
}

function openFamilleNombreuse(dossier: OpenDossier): partial.Value {
  return dossier.keep('famille nombreuse', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.same(dossier.read('tailleDUneFamilleNombreuse'), 'quatre enfants', false, 'famille nombreuse'),
          value: () => partial.compare('greaterOrEqual', dossier.read('enfantsACharge'), 4, 0, 0, 'famille nombreuse'),
          excepts: [],
        },
        {
          guard: () =>
            partial.same(dossier.read('tailleDUneFamilleNombreuse'), 'cinq enfants', false, 'famille nombreuse'),
          value: () => partial.compare('greaterOrEqual', dossier.read('enfantsACharge'), 5, 0, 0, 'famille nombreuse'),
          excepts: [],
        },
      ],
      null,
      'famille nombreuse',
    ),
  );
}

function openFaiblesRevenus(dossier: OpenDossier): partial.Value {
  return dossier.keep('faibles revenus', undefined, [], () =>
    partial.compare(
      'lessOrEqual',
      dossier.read('quotientFamilial'),
      openQuotientFamilialMaximal(dossier),
      2,
      2,
      'faibles revenus',
    ),
  );
}

function openFamilleInviteeALExamen(dossier: OpenDossier): partial.Value {
  return dossier.keep("famille invitée à l'examen", undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.same(
              dossier.read('porteeDesFaiblesRevenus'),
              'familles nombreuses seules',
              false,
              "famille invitée à l'examen",
            ),
          value: () =>
            partial.or(dossier.read('familleMonoparentale'), () =>
              partial.and(openFamilleNombreuse(dossier), () => openFaiblesRevenus(dossier)),
            ),
          excepts: [1],
        },
        {
          guard: null,
          value: () =>
            partial.and(
              partial.or(dossier.read('familleMonoparentale'), () => openFamilleNombreuse(dossier)),
              () => openFaiblesRevenus(dossier),
            ),
          excepts: [],
        },
      ],
      null,
      "famille invitée à l'examen",
    ),
  );
}

function openPartenariatOuvert(dossier: OpenDossier, site: partial.Value): partial.Value {
  return dossier.keep('partenariat ouvert', undefined, [site], () =>
    partial.choose(
      [
        {
          guard: () => partial.same(site, 'Saint-Etienne', false, 'partenariat ouvert'),
          value: () => true,
          excepts: [],
        },
        { guard: () => partial.same(site, 'Annecy', false, 'partenariat ouvert'), value: () => true, excepts: [] },
        {
          guard: () =>
            partial.and(partial.same(site, 'autre site', false, 'partenariat ouvert'), () =>
              partial.same(
                dossier.read('extensionDuPartenariat'),
                "en attente de l'accord",
                false,
                'partenariat ouvert',
              ),
            ),
          value: () => false,
          excepts: [],
        },
        {
          guard: () =>
            partial.and(partial.same(site, 'autre site', false, 'partenariat ouvert'), () =>
              partial.same(dossier.read('extensionDuPartenariat'), 'ouvert aux sites', false, 'partenariat ouvert'),
            ),
          value: () => true,
          excepts: [],
        },
      ],
      null,
      'partenariat ouvert',
    ),
  );
}

function openPublicDuGieImpa(dossier: OpenDossier): partial.Value {
  return dossier.keep('public du GIE IMPA', undefined, [], () =>
    partial.and(
      partial.and(dossier.read('retraite'), () => dossier.read('fragiliseParLEtatDeSante')),
      () =>
        partial.or(partial.compare('greaterOrEqual', dossier.read('gir'), 5, 0, 0, 'public du GIE IMPA'), () =>
          partial.and(partial.compare('equal', dossier.read('gir'), 4, 0, 0, 'public du GIE IMPA'), () =>
            dossier.read('girTemporaire'),
          ),
        ),
    ),
  );
}

function openGrilleFragireApplicable(dossier: OpenDossier): partial.Value {
  return dossier.keep('grille Fragire applicable', undefined, [], () =>
    partial.and(dossier.read('retraite'), () =>
      partial.compare('greaterOrEqual', dossier.read('gir'), 5, 0, 0, 'grille Fragire applicable'),
    ),
  );
}

function openAgeDuCroisementDesDonnees(dossier: OpenDossier): partial.Value {
  return dossier.keep('âge du croisement des données', undefined, [], () =>
    partial.versions(
      () => dossier.read('jourDuCroisement'),
      [
        {
          from: DAY_2017_03_01,
          to: DAY_2017_03_31,
          value: () =>
            unknownOf(
              { kind: 'number', scale: 0, min: null, max: null },
              {
                kind: 'definition',
                path: 'âge du croisement des données',
                name: 'âge du croisement des données',
                whole: true,
              },
            ),
        },
        { from: DAY_2017_04_01, to: null, value: () => 55 },
      ],
      'âge du croisement des données',
    ),
  );
}

function openCroisementDesDonneesPermis(dossier: OpenDossier): partial.Value {
  return dossier.keep('croisement des données permis', undefined, [], () =>
    partial.compare(
      'greaterOrEqual',
      dossier.read('age'),
      partial.add(openAgeDuCroisementDesDonnees(dossier), openAnneesDePlus(dossier), 'croisement des données permis'),
      0,
      0,
      'croisement des données permis',
    ),
  );
}

function openPublicDeBonneJourneeBonneSante(dossier: OpenDossier): partial.Value {
  return dossier.keep('public de Bonne journée bonne santé', undefined, [], () =>
    partial.and(
      partial.and(
        partial.compare(
          'greaterOrEqual',
          dossier.read('age'),
          partial.add(
            AGE_DE_BONNE_JOURNEE_BONNE_SANTE,
            openAnneesDePlus(dossier),
            'public de Bonne journée bonne santé',
          ),
          0,
          0,
          'public de Bonne journée bonne santé',
        ),
        () => dossier.read('precarite'),
      ),
      () => dossier.read('eloigneDuSystemeDeSante'),
    ),
  );
}

function openOrientationALAccueil(dossier: OpenDossier): partial.Value {
  return dossier.keep("orientation à l'accueil", undefined, [], () =>
    partial.choose(
      [
        {
          guard: () => dossier.read('repereParLaGrilleDAccueil'),
          value: () => dossier.read('equipePrevueParLaCaisse'),
          excepts: [],
        },
        {
          guard: () => partial.not(dossier.read('repereParLaGrilleDAccueil')),
          value: () => 'aucune équipe',
          excepts: [],
        },
      ],
      null,
      "orientation à l'accueil",
    ),
  );
}

function openBranchePilote(dossier: OpenDossier, publicCible: partial.Value): partial.Value {
  return dossier.keep('branche pilote', undefined, [publicCible], () =>
    partial.table(
      [{ value: () => publicCible, applies: null, scale: 0 }],
      [
        { tests: [{ kind: 'one of', values: ['personnes âgées'] }], value: () => 'Assurance vieillesse' },
        { tests: [{ kind: 'one of', values: ['personnes précaires'] }], value: () => 'Assurance famille' },
        { tests: [{ kind: 'one of', values: ['femmes enceintes'] }], value: () => 'Assurance maladie' },
        {
          tests: [{ kind: 'one of', values: ['veuvage'] }],
          value: () =>
            unknownOf(
              { kind: 'choice', values: BRANCHE },
              { kind: 'definition', path: 'branche pilote', name: 'branche pilote', whole: true },
            ),
        },
        {
          tests: [{ kind: 'one of', values: ['étudiants'] }],
          value: () =>
            unknownOf(
              { kind: 'choice', values: BRANCHE },
              { kind: 'definition', path: 'branche pilote', name: 'branche pilote', whole: true },
            ),
        },
      ],
      'branche pilote',
    ),
  );
}

function openBrancheInteressee(dossier: OpenDossier, branche: partial.Value): partial.Value {
  return dossier.keep('branche intéressée', undefined, [branche], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.and(partial.same(dossier.read('parcoursEtudie'), 'étudiants', false, 'branche intéressée'), () =>
              partial.or(partial.same(branche, 'Assurance maladie', false, 'branche intéressée'), () =>
                partial.same(branche, 'Assurance famille', false, 'branche intéressée'),
              ),
            ),
          value: () => true,
          excepts: [],
        },
        {
          guard: () =>
            partial.and(partial.same(dossier.read('parcoursEtudie'), 'étudiants', false, 'branche intéressée'), () =>
              partial.same(branche, 'Assurance vieillesse', false, 'branche intéressée'),
            ),
          value: () => false,
          excepts: [],
        },
        {
          guard: () =>
            partial.and(partial.same(dossier.read('parcoursEtudie'), 'étudiants', true, 'branche intéressée'), () =>
              partial.same(
                partial.forEachOption([dossier.read('parcoursEtudie')], (publicCible) =>
                  openBranchePilote(dossier, publicCible),
                ),
                branche,
                false,
                'branche intéressée',
              ),
            ),
          value: () => true,
          excepts: [],
        },
        {
          guard: () =>
            partial.and(partial.same(dossier.read('parcoursEtudie'), 'étudiants', true, 'branche intéressée'), () =>
              partial.same(
                partial.forEachOption([dossier.read('parcoursEtudie')], (publicCible2) =>
                  openBranchePilote(dossier, publicCible2),
                ),
                branche,
                true,
                'branche intéressée',
              ),
            ),
          value: () =>
            unknownOf(
              { kind: 'boolean' },
              { kind: 'definition', path: 'branche intéressée', name: 'branche intéressée', whole: true },
            ),
          excepts: [],
        },
      ],
      null,
      'branche intéressée',
    ),
  );
}

function openBrancheAAssocier(dossier: OpenDossier, acteDeBienVieillir: partial.Value): partial.Value {
  return dossier.keep('branche à associer', undefined, [acteDeBienVieillir], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.or(partial.same(acteDeBienVieillir, 'bien dans ma tête', false, 'branche à associer'), () =>
              partial.same(acteDeBienVieillir, 'bien dans mon corps', false, 'branche à associer'),
            ),
          value: () => 'Assurance maladie',
          excepts: [],
        },
        {
          guard: () => partial.same(acteDeBienVieillir, 'bien chez soi', false, 'branche à associer'),
          value: () => 'Assurance famille',
          excepts: [],
        },
        {
          guard: () =>
            partial.or(partial.same(acteDeBienVieillir, 'bien avec les autres', false, 'branche à associer'), () =>
              partial.same(acteDeBienVieillir, 'bien avec ma caisse de retraite', false, 'branche à associer'),
            ),
          value: () => 'Assurance vieillesse',
          excepts: [],
        },
      ],
      null,
      'branche à associer',
    ),
  );
}

function openMisEnAvant(dossier: OpenDossier, elementDePrevention: partial.Value): partial.Value {
  return dossier.keep('mis en avant', undefined, [elementDePrevention], () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('parcoursDeLAssure'), 'femmes enceintes', false, 'mis en avant'),
          value: () => true,
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('parcoursDeLAssure'), 'femmes enceintes', true, 'mis en avant'),
          value: () =>
            unknownOf(
              { kind: 'boolean' },
              { kind: 'definition', path: 'mis en avant', name: 'mis en avant', whole: true },
            ),
          excepts: [],
        },
      ],
      null,
      'mis en avant',
    ),
  );
}

function openForme(dossier: OpenDossier, structure: partial.Value): partial.Value {
  return dossier.keep('forme', undefined, [structure], () =>
    partial.table(
      [{ value: () => structure, applies: null, scale: 0 }],
      [
        { tests: [{ kind: 'one of', values: ['GIE'] }], value: () => 'groupement' },
        { tests: [{ kind: 'one of', values: ['ASEPT'] }], value: () => 'association' },
        { tests: [{ kind: 'one of', values: ['CAP'] }], value: () => 'association' },
      ],
      'forme',
    ),
  );
}

function openObjetDeLaStructureLignes(dossier: OpenDossier, structure: partial.Value): partial.Value {
  return dossier.keep('objet de la structure.lignes', undefined, [structure], () =>
    partial.table(
      [{ value: () => structure, applies: null, scale: 0 }],
      [
        {
          tests: [{ kind: 'one of', values: ['GIE'] }],
          value: () =>
            partial.fields({
              objetDeLaStructure: "politique d'action sociale mutualisée",
              commandeADesOperateurs: false,
            }),
        },
        {
          tests: [{ kind: 'one of', values: ['ASEPT'] }],
          value: () =>
            partial.fields({ objetDeLaStructure: "contenu d'ateliers labellisés", commandeADesOperateurs: false }),
        },
        {
          tests: [{ kind: 'one of', values: ['CAP'] }],
          value: () =>
            partial.fields({ objetDeLaStructure: 'programmes communs de prévention', commandeADesOperateurs: true }),
        },
      ],
      'objet de la structure.lignes',
    ),
  );
}

function openObjetDeLaStructure(dossier: OpenDossier, structure: partial.Value): partial.Value {
  return dossier.keep('objet de la structure', undefined, [structure], () =>
    partial.field(
      partial.forEachOption([structure], (structure2) => openObjetDeLaStructureLignes(dossier, structure2)),
      'objetDeLaStructure',
    ),
  );
}

function openCommandeADesOperateurs(dossier: OpenDossier, structure: partial.Value): partial.Value {
  return dossier.keep('commande à des opérateurs', undefined, [structure], () =>
    partial.field(
      partial.forEachOption([structure], (structure2) => openObjetDeLaStructureLignes(dossier, structure2)),
      'commandeADesOperateurs',
    ),
  );
}

function openFinancementDeLaStructure(dossier: OpenDossier, structure: partial.Value): partial.Value {
  return dossier.keep('financement de la structure', undefined, [structure], () =>
    partial.table(
      [{ value: () => structure, applies: null, scale: 0 }],
      [
        { tests: [{ kind: 'one of', values: ['GIE'] }], value: () => 'autonome avec subventions' },
        { tests: [{ kind: 'one of', values: ['ASEPT'] }], value: () => 'autonome' },
        { tests: [{ kind: 'one of', values: ['CAP'] }], value: () => 'moyens des caisses membres' },
      ],
      'financement de la structure',
    ),
  );
}

function openPersonnelDeLaStructure(dossier: OpenDossier, structure: partial.Value): partial.Value {
  return dossier.keep('personnel de la structure', undefined, [structure], () =>
    partial.table(
      [{ value: () => structure, applies: null, scale: 0 }],
      [
        { tests: [{ kind: 'one of', values: ['GIE'] }], value: () => 'salariés propres et mises à disposition' },
        { tests: [{ kind: 'one of', values: ['ASEPT'] }], value: () => 'salariés propres et mises à disposition' },
        { tests: [{ kind: 'one of', values: ['CAP'] }], value: () => 'moyens sans salarié propre' },
      ],
      'personnel de la structure',
    ),
  );
}

function openEmployeur(dossier: OpenDossier, structure: partial.Value): partial.Value {
  return dossier.keep('employeur', undefined, [structure], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.and(partial.same(structure, 'GIE', false, 'employeur'), () =>
              partial.same(dossier.read('employeurDesSalariesDUnGie'), 'groupement employeur', false, 'employeur'),
            ),
          value: () => 'groupement',
          excepts: [],
        },
        {
          guard: () =>
            partial.and(partial.same(structure, 'GIE', false, 'employeur'), () =>
              partial.same(dossier.read('employeurDesSalariesDUnGie'), 'association employeur', false, 'employeur'),
            ),
          value: () => 'association',
          excepts: [],
        },
        { guard: () => partial.same(structure, 'ASEPT', false, 'employeur'), value: () => 'association', excepts: [] },
        {
          guard: () => partial.same(structure, 'CAP', false, 'employeur'),
          value: () =>
            unknownOf(
              { kind: 'choice', values: FORME_JURIDIQUE },
              { kind: 'definition', path: 'employeur', name: 'employeur', whole: true },
            ),
          excepts: [],
        },
      ],
      null,
      'employeur',
    ),
  );
}

function openEvaluationConfieeAuGieImpa(dossier: OpenDossier, regime: partial.Value): partial.Value {
  return dossier.keep('évaluation confiée au GIE IMPA', undefined, [regime], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.or(
              partial.or(partial.same(regime, 'CARSAT', false, 'évaluation confiée au GIE IMPA'), () =>
                partial.same(regime, 'MSA', false, 'évaluation confiée au GIE IMPA'),
              ),
              () => partial.same(regime, 'RSI', false, 'évaluation confiée au GIE IMPA'),
            ),
          value: () => true,
          excepts: [],
        },
        {
          guard: () => partial.same(regime, 'CNRACL', false, 'évaluation confiée au GIE IMPA'),
          value: () =>
            unknownOf(
              { kind: 'boolean' },
              {
                kind: 'definition',
                path: 'évaluation confiée au GIE IMPA',
                name: 'évaluation confiée au GIE IMPA',
                whole: true,
              },
            ),
          excepts: [],
        },
      ],
      null,
      'évaluation confiée au GIE IMPA',
    ),
  );
}

function openFinanceParLArs(dossier: OpenDossier, dispositifDeCoordination: partial.Value): partial.Value {
  return dossier.keep("financé par l'ARS", undefined, [dispositifDeCoordination], () => true);
}

function openMembre(dossier: OpenDossier, regime: partial.Value): partial.Value {
  return dossier.keep('membre', undefined, [regime], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.and(partial.same(dossier.read('structureEtudiee'), 'GIE', false, 'membre'), () =>
              partial.or(partial.same(regime, 'CARSAT', false, 'membre'), () =>
                partial.same(regime, 'MSA', false, 'membre'),
              ),
            ),
          value: () => true,
          excepts: [],
        },
        {
          guard: () =>
            partial.and(partial.same(dossier.read('structureEtudiee'), 'GIE', false, 'membre'), () =>
              partial.same(regime, 'RSI', false, 'membre'),
            ),
          value: () => partial.same(dossier.read('membresDUnGie'), 'membres selon le corps', false, 'membre'),
          excepts: [],
        },
        {
          guard: () =>
            partial.and(partial.same(dossier.read('structureEtudiee'), 'GIE', false, 'membre'), () =>
              partial.same(regime, 'CNRACL', false, 'membre'),
            ),
          value: () => false,
          excepts: [],
        },
        {
          guard: () =>
            partial.and(partial.same(dossier.read('structureEtudiee'), 'ASEPT', false, 'membre'), () =>
              partial.or(
                partial.or(partial.same(regime, 'CARSAT', false, 'membre'), () =>
                  partial.same(regime, 'RSI', false, 'membre'),
                ),
                () => partial.same(regime, 'CNRACL', false, 'membre'),
              ),
            ),
          value: () => true,
          excepts: [],
        },
        {
          guard: () =>
            partial.and(partial.same(dossier.read('structureEtudiee'), 'ASEPT', false, 'membre'), () =>
              partial.same(regime, 'MSA', false, 'membre'),
            ),
          value: () => partial.same(dossier.read('membresDUneAsept'), 'membres ajoutés à la MSA', false, 'membre'),
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('structureEtudiee'), 'CAP', false, 'membre'),
          value: () => true,
          excepts: [],
        },
      ],
      null,
      'membre',
    ),
  );
}

function openDirecteur(dossier: OpenDossier, structure: partial.Value): partial.Value {
  return dossier.keep('directeur', undefined, [structure], () =>
    partial.choose(
      [
        { guard: () => partial.same(structure, 'GIE', false, 'directeur'), value: () => 'MSA', excepts: [] },
        { guard: () => partial.same(structure, 'ASEPT', false, 'directeur'), value: () => 'MSA', excepts: [] },
        {
          guard: () =>
            partial.and(partial.same(structure, 'CAP', false, 'directeur'), () =>
              partial.same(
                dossier.read('porteeDeLaPresidencePartagee'),
                'structures du paragraphe',
                false,
                'directeur',
              ),
            ),
          value: () => 'CARSAT',
          excepts: [],
        },
        {
          guard: () =>
            partial.and(partial.same(structure, 'CAP', false, 'directeur'), () =>
              partial.same(dossier.read('porteeDeLaPresidencePartagee'), 'toutes les structures', false, 'directeur'),
            ),
          value: () => 'MSA',
          excepts: [],
        },
      ],
      null,
      'directeur',
    ),
  );
}

function openPresident(dossier: OpenDossier, structure: partial.Value): partial.Value {
  return dossier.keep('président', undefined, [structure], () =>
    partial.choose(
      [
        { guard: () => partial.same(structure, 'GIE', false, 'président'), value: () => 'CARSAT', excepts: [] },
        { guard: () => partial.same(structure, 'ASEPT', false, 'président'), value: () => 'CARSAT', excepts: [] },
        {
          guard: () =>
            partial.and(partial.same(structure, 'CAP', false, 'président'), () =>
              partial.same(
                dossier.read('porteeDeLaPresidencePartagee'),
                'structures du paragraphe',
                false,
                'président',
              ),
            ),
          value: () =>
            unknownOf(
              { kind: 'choice', values: REGIME },
              { kind: 'definition', path: 'président', name: 'président', whole: true },
            ),
          excepts: [],
        },
        {
          guard: () =>
            partial.and(partial.same(structure, 'CAP', false, 'président'), () =>
              partial.same(dossier.read('porteeDeLaPresidencePartagee'), 'toutes les structures', false, 'président'),
            ),
          value: () => 'CARSAT',
          excepts: [],
        },
      ],
      null,
      'président',
    ),
  );
}

function openGouvernanceDUneAsept(dossier: OpenDossier): partial.Value {
  return dossier.keep("gouvernance d'une ASEPT", undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.compare('lessOrEqual', dossier.read('anneeDeCreation'), 2013, 0, 0, "gouvernance d'une ASEPT"),
          value: () => 'MSA ou MSA et RSI',
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.compare('equal', dossier.read('anneeDeCreation'), 2014, 0, 0, "gouvernance d'une ASEPT"),
              () =>
                partial.same(dossier.read('aseptCreeeEn2014'), 'première période', false, "gouvernance d'une ASEPT"),
            ),
          value: () => 'MSA ou MSA et RSI',
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.compare('equal', dossier.read('anneeDeCreation'), 2014, 0, 0, "gouvernance d'une ASEPT"),
              () =>
                partial.same(
                  dossier.read('aseptCreeeEn2014'),
                  'interrégime dès la convention',
                  false,
                  "gouvernance d'une ASEPT",
                ),
            ),
          value: () => 'interrégime',
          excepts: [],
        },
        {
          guard: () =>
            partial.compare('greaterOrEqual', dossier.read('anneeDeCreation'), 2015, 0, 0, "gouvernance d'une ASEPT"),
          value: () => 'interrégime',
          excepts: [],
        },
      ],
      null,
      "gouvernance d'une ASEPT",
    ),
  );
}

function openConventionDeCourteDuree(dossier: OpenDossier): partial.Value {
  return dossier.keep('convention de courte durée', undefined, [], () =>
    partial.and(
      partial.compare('greaterOrEqual', dossier.read('dureeDeLaConvention'), 12, 0, 0, 'convention de courte durée'),
      () => partial.compare('lessOrEqual', dossier.read('dureeDeLaConvention'), 24, 0, 0, 'convention de courte durée'),
    ),
  );
}

function openPartieALaConvention(dossier: OpenDossier, signataire: partial.Value): partial.Value {
  return dossier.keep('partie à la convention', undefined, [signataire], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.compare(
              'greaterOrEqual',
              dossier.read('jourDeLaConvention'),
              DAY_2019_01_01,
              0,
              0,
              'partie à la convention',
            ),
          value: () =>
            unknownOf(
              { kind: 'boolean' },
              { kind: 'definition', path: 'partie à la convention', name: 'partie à la convention', whole: true },
            ),
          excepts: [1, 2, 3, 4, 5, 6, 7, 8],
        },
        {
          guard: () =>
            partial.compare('less', dossier.read('jourDeLaConvention'), DAY_2014_01_01, 0, 0, 'partie à la convention'),
          value: () => false,
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.compare(
                'greaterOrEqual',
                dossier.read('jourDeLaConvention'),
                DAY_2014_01_01,
                0,
                0,
                'partie à la convention',
              ),
              () =>
                partial.compare(
                  'lessOrEqual',
                  dossier.read('jourDeLaConvention'),
                  DAY_2014_12_31,
                  0,
                  0,
                  'partie à la convention',
                ),
            ),
          value: () =>
            unknownOf(
              { kind: 'boolean' },
              { kind: 'definition', path: 'partie à la convention', name: 'partie à la convention', whole: true },
            ),
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.compare(
                'greaterOrEqual',
                dossier.read('jourDeLaConvention'),
                DAY_2015_01_01,
                0,
                0,
                'partie à la convention',
              ),
              () =>
                partial.or(
                  partial.or(partial.same(signataire, 'CNAV', false, 'partie à la convention'), () =>
                    partial.same(signataire, 'CCMSA', false, 'partie à la convention'),
                  ),
                  () => partial.same(signataire, 'RSI national', false, 'partie à la convention'),
                ),
            ),
          value: () => true,
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.compare(
                'greaterOrEqual',
                dossier.read('jourDeLaConvention'),
                DAY_2015_01_01,
                0,
                0,
                'partie à la convention',
              ),
              () => partial.same(signataire, 'État', false, 'partie à la convention'),
            ),
          value: () => partial.same(dossier.read('roleDeLEtat'), 'État signataire', false, 'partie à la convention'),
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.and(
                partial.compare(
                  'greaterOrEqual',
                  dossier.read('jourDeLaConvention'),
                  DAY_2015_01_01,
                  0,
                  0,
                  'partie à la convention',
                ),
                () =>
                  partial.compare(
                    'lessOrEqual',
                    dossier.read('jourDeLaConvention'),
                    DAY_2017_04_30,
                    0,
                    0,
                    'partie à la convention',
                  ),
              ),
              () => partial.same(signataire, 'CNRACL nationale', false, 'partie à la convention'),
            ),
          value: () =>
            partial.same(dossier.read('entreeDeLaCnracl'), 'signature en 2014', false, 'partie à la convention'),
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.compare(
                'greaterOrEqual',
                dossier.read('jourDeLaConvention'),
                DAY_2017_06_01,
                0,
                0,
                'partie à la convention',
              ),
              () => partial.same(signataire, 'CNRACL nationale', false, 'partie à la convention'),
            ),
          value: () => true,
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.and(
                partial.and(
                  partial.compare(
                    'greaterOrEqual',
                    dossier.read('jourDeLaConvention'),
                    DAY_2017_05_01,
                    0,
                    0,
                    'partie à la convention',
                  ),
                  () =>
                    partial.compare(
                      'lessOrEqual',
                      dossier.read('jourDeLaConvention'),
                      DAY_2017_05_31,
                      0,
                      0,
                      'partie à la convention',
                    ),
                ),
                () => partial.same(signataire, 'CNRACL nationale', false, 'partie à la convention'),
              ),
              () =>
                partial.same(dossier.read('entreeDeLaCnracl'), 'signature en 2014', false, 'partie à la convention'),
            ),
          value: () => true,
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.and(
                partial.and(
                  partial.compare(
                    'greaterOrEqual',
                    dossier.read('jourDeLaConvention'),
                    DAY_2017_05_01,
                    0,
                    0,
                    'partie à la convention',
                  ),
                  () =>
                    partial.compare(
                      'lessOrEqual',
                      dossier.read('jourDeLaConvention'),
                      DAY_2017_05_31,
                      0,
                      0,
                      'partie à la convention',
                    ),
                ),
                () => partial.same(signataire, 'CNRACL nationale', false, 'partie à la convention'),
              ),
              () =>
                partial.same(dossier.read('entreeDeLaCnracl'), 'entrée en mai 2017', false, 'partie à la convention'),
            ),
          value: () =>
            unknownOf(
              { kind: 'boolean' },
              { kind: 'definition', path: 'partie à la convention', name: 'partie à la convention', whole: true },
            ),
          excepts: [],
        },
      ],
      null,
      'partie à la convention',
    ),
  );
}

function openAnneeDeLAvenant(dossier: OpenDossier): partial.Value {
  return dossier.keep("année de l'avenant", undefined, [], () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('dateDeLAvenant'), 'mai 2012', false, "année de l'avenant"),
          value: () => 2012,
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('dateDeLAvenant'), 'juin 2018', false, "année de l'avenant"),
          value: () => 2018,
          excepts: [],
        },
      ],
      null,
      "année de l'avenant",
    ),
  );
}

function openJourDeSignature(dossier: OpenDossier, accordCadreDuCETAF: partial.Value): partial.Value {
  return dossier.keep('jour de signature', undefined, [accordCadreDuCETAF], () =>
    partial.table(
      [{ value: () => accordCadreDuCETAF, applies: null, scale: 0 }],
      [
        { tests: [{ kind: 'one of', values: ['CNAV et CETAF'] }], value: () => DAY_2008_06_23 },
        { tests: [{ kind: 'one of', values: ['CNAM et CETAF'] }], value: () => DAY_2009_05_13 },
      ],
      'jour de signature',
    ),
  );
}

function openObjectifsCommunsParmiLesObjectifs(dossier: OpenDossier): partial.Value {
  return dossier.keep('objectifs communs parmi les objectifs', undefined, [], () =>
    partial.compare(
      'lessOrEqual',
      dossier.read('objectifsCommuns'),
      dossier.read('objectifsDuParcours'),
      0,
      0,
      'objectifs communs parmi les objectifs',
    ),
  );
}

function openPointsDe0A100(dossier: OpenDossier): partial.Value {
  return dossier.keep('points de 0 à 100', undefined, [], () =>
    partial.and(partial.compare('greaterOrEqual', openPointsDEpices(dossier), 0, 2, 0, 'points de 0 à 100'), () =>
      partial.compare('lessOrEqual', openPointsDEpices(dossier), 100, 2, 0, 'points de 0 à 100'),
    ),
  );
}
