/**
 * AMD : aide au maintien à domicile des retraités de l'État, version 2026-11.
 * Made by Attendu from cas-conditions.attendu, cas-procedure.attendu, cas-ressources.attendu, procedure.attendu,
 * regles.attendu, ressources.attendu. Do not edit: change the rules and build again.
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
  type Ranked,
  Reader,
  Session,
  type Shape,
  UNANSWERED,
  add,
  conflict,
  determined,
  divideExact,
  formatDecimal,
  greatest,
  limitsOf,
  multiply,
  onDay,
  once,
  orNull,
  partial,
  pathTo,
  raise,
  roundExact,
  roundScaled,
  subtract,
  toExact,
  unanswered,
  unknownOf,
  writeDay,
  yearsBetween,
} from 'attendu/runtime';

/** Which rules these are. The hash is that of their text. */
export const ruleset = {
  title: "AMD : aide au maintien à domicile des retraités de l'État",
  version: '2026-11',
  language: 1,
  hash: 'sha256:4a6f840d39c399c56b8ceb4ba6d09ab7e6e0a610c220fc64d32523199de94e5c',
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

/** « formule du plan » */
export type FormuleDuPlan = "plan d'action personnalisé" | 'plan OSCAR';

/** « contrôle des plans OSCAR » */
export type ControleDesPlansOscar = 'tous les plans' | "plan d'action personnalisé seul";

/** « jour du bilan » */
export type JourDuBilan = 'la veille au plus tard' | 'le jour du terme compris';

/** « coordinateur du plan » */
export type CoordinateurDuPlan = 'coordinateur compté' | 'coordinateur non compté';

/** « nature de pension » */
export type NatureDePension =
  | "pension civile de l'État"
  | "pension d'ouvrier de l'État"
  | "réversion d'une pension civile de l'État"
  | "réversion d'une pension d'ouvrier de l'État"
  | 'pension militaire'
  | 'autre pension';

/** « régime » */
export type Regime =
  "pensions civiles de l'État" | "pensions des ouvriers de l'État" | 'régime général' | 'autre régime';

/** « verseur » */
export type Verseur = 'conseil départemental' | 'La Poste ou Orange' | 'autre verseur';

/** « lien avec les postes et télécommunications » */
export type LienAvecLesPostesEtTelecommunications = 'agent retraité' | "survivant d'un agent" | 'aucun lien';

/** « assuré » */
export type Assure = 'demandeur' | 'défunt';

/** « place de l'État » */
export type PlaceDeLEtat = 'seul en tête' | 'égalité en tête' | 'pas en tête';

/** « survivant remarié » */
export type SurvivantRemarie = 'remariage indifférent' | 'remariage exclu';

/** « jour de l'âge » */
export type JourDeLAge = 'jour de la demande' | 'jour de la décision';

/** « égalité de trimestres » */
export type EgaliteDeTrimestres = "l'égalité suffit" | "l'égalité ne suffit pas";

/** « régime principal d'un survivant » */
export type RegimePrincipalDUnSurvivant = 'trimestres du demandeur' | 'trimestres du défunt' | 'condition écartée';

/** « survivant d'un agent des postes » */
export type SurvivantDUnAgentDesPostes = 'survivant visé' | 'survivant non visé';

/** « portée du terme » */
export type PorteeDuTerme = 'mission seule' | 'aide elle-même';

/** « foyer » */
export type Foyer = 'personne seule' | 'ménage';

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
  | 'demande déposée dans le réseau de la Cnav'
  | 'évaluation des besoins demandée'
  | 'évaluateur sous convention'
  | 'évaluateur indépendant'
  | 'élaboration du plan contrôlée'
  | "plan arrêté à partir de l'évaluation"
  | 'fragilité sociale prise en compte'
  | "retraité informé de l'aide accordée";

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

/** « validation », as the rules read it. */
export interface Validation extends Ranked {
  /** assuré */
  readonly assure: Assure;
  /** régime */
  readonly regime: Regime;
  /** trimestres */
  readonly trimestres: number;
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
  /** versée pour handicap */
  readonly verseePourHandicap: boolean;
}

/** « instruction de la demande », as the rules read it. */
export interface InstructionDeLaDemande2 {
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
  /** montant (€, 2 décimales) */
  readonly montant?: number | string;
  /** justifié */
  readonly justifie?: boolean;
}

/** « prestataire » as JSON. A key left out is unknown. */
export interface PrestataireInput {
  /** nom */
  readonly nom?: string;
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
  readonly trimestres?: number;
}

/** « aide perçue » as JSON. A key left out is unknown. */
export interface AidePercueInput {
  /** nom */
  readonly nom?: string;
  /** verseur */
  readonly verseur?: Verseur;
  /** même nature ou même objet */
  readonly memeNatureOuMemeObjet?: boolean;
  /** versée pour handicap */
  readonly verseePourHandicap?: boolean;
}

/** « instruction de la demande » as JSON. A key left out is unknown. */
export interface InstructionDeLaDemande2Input {
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

/** « service » as JSON. */
export interface ServiceOutput {
  /** nom */
  readonly nom: string;
  /** catégorie */
  readonly categorie: CategorieDeServices | null;
}

/** « validation » as JSON. */
export interface ValidationOutput {
  /** assuré */
  readonly assure: Assure;
  /** régime */
  readonly regime: Regime;
  /** trimestres */
  readonly trimestres: number;
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

/** A dossier as JSON. A key left out is unknown; `null` is « aucun »; `[]` is an empty list. */
export interface Input {
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
  /** date de la demande (AAAA-MM-JJ) */
  readonly dateDeLaDemande?: string;
  /** date de la décision (AAAA-MM-JJ) */
  readonly dateDeLaDecision?: string | null;
  /** date de naissance (AAAA-MM-JJ) */
  readonly dateDeNaissance?: string;
  /** Groupe iso-ressources auquel l'état de santé peut être assimilé */
  readonly groupeAssimile?: number;
  /** pensions */
  readonly pensions?: readonly PensionInput[];
  /** Trimestres d'assurance validés, par régime */
  readonly validations?: readonly ValidationInput[];
  /** Le titulaire de la réversion s'est remarié */
  readonly remarie?: boolean;
  /** aides perçues */
  readonly aidesPercues?: readonly AidePercueInput[];
  /** lien avec les postes */
  readonly lienAvecLesPostes?: LienAvecLesPostesEtTelecommunications;
  /** Composition du foyer à la date de la demande */
  readonly compositionDuFoyer?: Foyer;
  /** Revenu brut global du dernier avis d'imposition ou de non-imposition reçu (€, 2 décimales) */
  readonly revenuBrutGlobal?: number | string;
  /** La composition du foyer a changé entre l'avis et la demande */
  readonly foyerChangeDepuisLAvis?: boolean;
  /** dépense annuelle du plan (€, 2 décimales) */
  readonly depenseAnnuelleDuPlan?: number | string;
  /** dépense après hospitalisation (€, 2 décimales) */
  readonly depenseApresHospitalisation?: number | string;
  /** dépense de la période de fragilité (€, 2 décimales) */
  readonly depenseDeLaPeriodeDeFragilite?: number | string;
  /** Fragilité sociale prise en compte : conditions de vie, état de santé, isolement */
  readonly instructionDeLaDemande?: InstructionDeLaDemande2Input;
  /** jour d'observation (AAAA-MM-JJ) */
  readonly jourDObservation?: string;
}

/** The results, as JSON gives them: decimals as text, days as `AAAA-MM-JJ`. */
export interface Output {
  /** barème rang de la catégorie */
  readonly rangDeLaCategorie: number;
  /** barème plafond de la catégorie */
  readonly plafondDeLaCategorie: PlafondApplicable;
  /**
   * règle services hors catégories
   * « comprennent un ensemble de prestations de services regroupées selon les catégories suivantes » (Décret n°
   * 2012-920 du 27 juillet 2012, version en vigueur au 11 septembre 2024)
   */
  readonly servicesHorsCategories: readonly ServiceOutput[];
  /**
   * règle services dans les cinq catégories
   * « comprennent un ensemble de prestations de services regroupées selon les catégories suivantes » (Décret n°
   * 2012-920 du 27 juillet 2012, version en vigueur au 11 septembre 2024)
   */
  readonly servicesDansLesCinqCategories: boolean;
  /**
   * règle aide en vigueur
   * « est confiée à titre exclusif à la branche retraite du régime général, pour une durée limitée dont le terme est
   * fixé au 31 décembre 2026 » (Décret n° 2012-920 du 27 juillet 2012, version en vigueur au 11 septembre 2024)
   */
  readonly aideEnVigueur: boolean;
  /**
   * règle âge à la demande
   * sans source : l'âge se compte en années entières, à l'anniversaire
   */
  readonly ageALaDemande: number;
  /** règle condition d'âge */
  readonly conditionDAge: boolean;
  /**
   * règle condition de groupe
   * « dont l'état de santé peut être assimilé aux groupes iso-ressources 5 ou 6 » (Décret n° 2012-920 du 27 juillet
   * 2012, version en vigueur au 11 septembre 2024)
   */
  readonly conditionDeGroupe: boolean;
  /**
   * règle retraité de l'État
   * « L'aide au maintien à domicile est ouverte aux titulaires d'une pension civile de retraite » (Décret n° 2012-920
   * du 27 juillet 2012, version en vigueur au 11 septembre 2024)
   */
  readonly retraiteDeLEtat: boolean;
  /**
   * règle validations du demandeur
   * sans source : les lignes du demandeur
   */
  readonly validationsDuDemandeur: readonly ValidationOutput[];
  /**
   * règle trimestres du régime
   * sans source : un régime a un seul nombre de trimestres, même quand le dossier le donne en plusieurs lignes
   */
  readonly trimestresDuRegime: number;
  /** règle place de l'État chez le demandeur */
  readonly placeDeLEtatChezLeDemandeur: PlaceDeLEtat;
  /** règle Le demandeur relève à titre principal d'un régime de l'État */
  readonly demandeurRelevantDeLEtat: boolean;
  /**
   * règle survivant d'un retraité de l'État
   * « Les titulaires d'une pension de réversion attribuée au titre d'une pension mentionnée à l'alinéa précédent
   * peuvent également bénéficier de la prestation, sous réserve des dispositions de l'article 9 » (Décret n° 2012-920
   * du 27 juillet 2012, version en vigueur au 11 septembre 2024)
   */
  readonly survivantDUnRetraiteDeLEtat: boolean;
  /** règle pension de survivant admise */
  readonly pensionDeSurvivantAdmise: boolean;
  /**
   * règle validations du défunt
   * sans source : les lignes du conjoint décédé
   */
  readonly validationsDuDefunt: readonly ValidationOutput[];
  /** règle place de l'État chez le défunt */
  readonly placeDeLEtatChezLeDefunt: PlaceDeLEtat;
  /** règle Le conjoint décédé relevait à titre principal d'un régime de l'État */
  readonly defuntRelevantDeLEtat: boolean;
  /** règle survivant de régime admis */
  readonly survivantDeRegimeAdmis: boolean;
  /**
   * règle condition de pension et de régime
   * « qui relèvent à titre principal du régime des pensions civiles de l'Etat ou du régime des pensions des ouvriers
   * des établissements industriels de l'Etat » (Décret n° 2012-920 du 27 juillet 2012, version en vigueur au 11
   * septembre 2024)
   * « Les titulaires d'une pension de réversion attribuée au titre d'une pension mentionnée à l'alinéa précédent
   * peuvent également bénéficier de la prestation, sous réserve des dispositions de l'article 9 » (Décret n° 2012-920
   * du 27 juillet 2012, version en vigueur au 11 septembre 2024)
   */
  readonly conditionDePensionEtDeRegime: boolean;
  /**
   * règle aide du département de même nature
   * « L'aide au maintien à domicile n'est cumulable ni avec les aides de même nature versées par les conseils
   * départementaux » (Décret n° 2012-920 du 27 juillet 2012, version en vigueur au 11 septembre 2024)
   */
  readonly aideDuDepartementDeMemeNature: boolean;
  /**
   * règle aide au titre du handicap
   * « ni avec les aides prévues par les textes législatifs et réglementaires versées au titre du handicap » (Décret
   * n° 2012-920 du 27 juillet 2012, version en vigueur au 11 septembre 2024)
   */
  readonly aideAuTitreDuHandicap: boolean;
  /** règle tenu au non-cumul avec La Poste ou Orange */
  readonly tenuAuNonCumulAvecLaPosteOuOrange: boolean;
  /**
   * règle aide de La Poste ou d'Orange de même objet
   * « avec une prestation ayant le même objet servie par La Poste ou Orange » (Décret n° 2012-920 du 27 juillet 2012,
   * version en vigueur au 11 septembre 2024)
   */
  readonly aideDeLaPosteOuDOrangeDeMemeObjet: boolean;
  /**
   * règle cumul interdit
   * « L'aide au maintien à domicile n'est cumulable ni avec les aides de même nature versées par les conseils
   * départementaux, ni avec les aides prévues par les textes législatifs et réglementaires versées au titre du
   * handicap » (Décret n° 2012-920 du 27 juillet 2012, version en vigueur au 11 septembre 2024)
   * « ne peuvent cumuler l'aide au maintien à domicile prévue par le présent décret avec une prestation ayant le même
   * objet servie par La Poste ou Orange » (Décret n° 2012-920 du 27 juillet 2012, version en vigueur au 11 septembre
   * 2024)
   */
  readonly cumulInterdit: boolean;
  /**
   * règle conditions hors ressources
   * « L'aide au maintien à domicile peut être accordée aux personnes âgées d'au moins 55 ans dont l'état de santé
   * peut être assimilé aux groupes iso-ressources 5 ou 6 et qui relèvent à titre principal » (Décret n° 2012-920 du
   * 27 juillet 2012, version en vigueur au 11 septembre 2024)
   */
  readonly conditionsHorsRessources: boolean;
  /** règle revenu annuel retenu (€, × 100) */
  readonly revenuAnnuelRetenu: string;
  /** règle ressources en euros entiers (€, × 100) */
  readonly ressourcesEnEurosEntiers: string;
  /** barème taux du barème (%, × 100) */
  readonly tauxDuBareme: string;
  /** règle condition de ressources */
  readonly conditionDeRessources: boolean;
  /**
   * règle aide ouverte
   * « Le bénéfice de l'aide au maintien à domicile est soumis à une condition de ressources » (Décret n° 2012-920 du
   * 27 juillet 2012, version en vigueur au 11 septembre 2024)
   */
  readonly aideOuverte: boolean;
  /**
   * règle aide habitat ouverte
   * « vise à accompagner financièrement les retraités dont le logement doit être aménagé afin de permettre leur
   * maintien à domicile » (Décret n° 2012-920 du 27 juillet 2012, version en vigueur au 11 septembre 2024)
   */
  readonly aideHabitatOuverte: boolean;
  /**
   * règle acte couvert par la mission
   * « est confiée à titre exclusif à la branche retraite du régime général, pour une durée limitée dont le terme est
   * fixé au 31 décembre 2026 » (Décret n° 2012-920 du 27 juillet 2012, version en vigueur au 11 septembre 2024)
   */
  readonly acteCouvertParLaMission: boolean;
  /** règle élaboration du plan à contrôler */
  readonly elaborationDuPlanAControler: boolean;
  /** délai bilan du dispositif.échéance */
  readonly echeanceDeBilanDuDispositif: string;
  /** délai bilan du dispositif.état */
  readonly etatDeBilanDuDispositif: EtatDuDelai;
  /**
   * règle remboursement par l'État (€, × 100)
   * « de l'ensemble des frais, y compris les frais de gestion, engagés pour la mise en œuvre du dispositif, pour leur
   * coût réel dûment justifié » (Décret n° 2012-920 du 27 juillet 2012, version en vigueur au 11 septembre 2024)
   */
  readonly remboursementParLEtat: string;
  /**
   * règle évaluateur parmi les prestataires
   * « Les structures chargées de l'évaluation des besoins doivent être distinctes de celles chargées de la mise en
   * œuvre des prestations » (Décret n° 2012-920 du 27 juillet 2012, version en vigueur au 11 septembre 2024)
   */
  readonly evaluateurParmiLesPrestataires: boolean;
  /** règle évaluateur coordonne */
  readonly evaluateurCoordonne: boolean;
  /**
   * règle La structure évaluatrice est distincte de celles qui mettent en œuvre les prestations
   * « Les structures chargées de l'évaluation des besoins doivent être distinctes de celles chargées de la mise en
   * œuvre des prestations » (Décret n° 2012-920 du 27 juillet 2012, version en vigueur au 11 septembre 2024)
   */
  readonly evaluateurDistinct: boolean;
  /**
   * contrôle Fragilité sociale prise en compte : conditions de vie, état de santé, isolement
   * « en tenant compte de la situation de fragilité sociale du bénéficiaire, appréciée notamment en fonction de ses
   * conditions de vie, de son état de santé et de son isolement » (Décret n° 2012-920 du 27 juillet 2012, version en
   * vigueur au 11 septembre 2024)
   * « La demande d'aide au maintien à domicile doit être déposée auprès de la Caisse nationale d'assurance vieillesse
   * des travailleurs salariés ou d'un des organismes de son réseau » (Décret n° 2012-920 du 27 juillet 2012, version
   * en vigueur au 11 septembre 2024)
   * « Lorsqu'il ressort de l'examen du dossier qu'un retraité peut prétendre au bénéfice de l'aide, l'organisme en
   * charge de l'instruction demande une évaluation des besoins du retraité à une structure évaluatrice » (Décret n°
   * 2012-920 du 27 juillet 2012, version en vigueur au 11 septembre 2024)
   * « Les structures évaluatrices sont choisies par la branche retraite du régime général, qui conclut avec chacune
   * d'elles une convention, qui précise notamment les modalités de l'évaluation » (Décret n° 2012-920 du 27 juillet
   * 2012, version en vigueur au 11 septembre 2024)
   * « Les structures chargées de l'évaluation des besoins doivent être distinctes de celles chargées de la mise en
   * œuvre des prestations » (Décret n° 2012-920 du 27 juillet 2012, version en vigueur au 11 septembre 2024)
   * « et le contrôle de l'élaboration par cette dernière des plans d'action personnalisés » (Décret n° 2012-920 du 27
   * juillet 2012, version en vigueur au 11 septembre 2024)
   * « L'organisme en charge de l'instruction arrête le plan d'aide à partir de l'évaluation des besoins effectuée par
   * la structure évaluatrice » (Décret n° 2012-920 du 27 juillet 2012, version en vigueur au 11 septembre 2024)
   * « Il informe le retraité de l'aide qui lui est accordée » (Décret n° 2012-920 du 27 juillet 2012, version en
   * vigueur au 11 septembre 2024)
   */
  readonly verdictDeInstructionDeLaDemande: Verdict;
  /**
   * contrôle Fragilité sociale prise en compte : conditions de vie, état de santé, isolement
   * « en tenant compte de la situation de fragilité sociale du bénéficiaire, appréciée notamment en fonction de ses
   * conditions de vie, de son état de santé et de son isolement » (Décret n° 2012-920 du 27 juillet 2012, version en
   * vigueur au 11 septembre 2024)
   * « La demande d'aide au maintien à domicile doit être déposée auprès de la Caisse nationale d'assurance vieillesse
   * des travailleurs salariés ou d'un des organismes de son réseau » (Décret n° 2012-920 du 27 juillet 2012, version
   * en vigueur au 11 septembre 2024)
   * « Lorsqu'il ressort de l'examen du dossier qu'un retraité peut prétendre au bénéfice de l'aide, l'organisme en
   * charge de l'instruction demande une évaluation des besoins du retraité à une structure évaluatrice » (Décret n°
   * 2012-920 du 27 juillet 2012, version en vigueur au 11 septembre 2024)
   * « Les structures évaluatrices sont choisies par la branche retraite du régime général, qui conclut avec chacune
   * d'elles une convention, qui précise notamment les modalités de l'évaluation » (Décret n° 2012-920 du 27 juillet
   * 2012, version en vigueur au 11 septembre 2024)
   * « Les structures chargées de l'évaluation des besoins doivent être distinctes de celles chargées de la mise en
   * œuvre des prestations » (Décret n° 2012-920 du 27 juillet 2012, version en vigueur au 11 septembre 2024)
   * « et le contrôle de l'élaboration par cette dernière des plans d'action personnalisés » (Décret n° 2012-920 du 27
   * juillet 2012, version en vigueur au 11 septembre 2024)
   * « L'organisme en charge de l'instruction arrête le plan d'aide à partir de l'évaluation des besoins effectuée par
   * la structure évaluatrice » (Décret n° 2012-920 du 27 juillet 2012, version en vigueur au 11 septembre 2024)
   * « Il informe le retraité de l'aide qui lui est accordée » (Décret n° 2012-920 du 27 juillet 2012, version en
   * vigueur au 11 septembre 2024)
   */
  readonly manquantsDeInstructionDeLaDemande: readonly PieceManquanteDeInstructionDeLaDemandeOutput[];
  /** règle Jour dont le barème est lu */
  readonly jourDeLecture: string;
  /**
   * règle taux de l'État (%, × 100)
   * « Le taux de l'aide accordée par l'Etat est déterminé en fonction du revenu brut global et de la composition du
   * foyer fiscal du demandeur » (Décret n° 2012-920 du 27 juillet 2012, version en vigueur au 11 septembre 2024)
   */
  readonly tauxDeLEtat: string;
  /**
   * règle part du retraité (%, × 100)
   * relevé : Arrêté du 4 juillet 2014, article 1 : financement partagé entre les retraités et l'État, fiabilité A
   */
  readonly partDuRetraite: string;
  /** règle part de l'État pour le plan (€, × 100) */
  readonly partDeLEtatPourLePlan: string;
  /**
   * plafond dépense prise en compte après hospitalisation (€, × 100)
   * relevé : Arrêté du 4 juillet 2014, article 3, fiabilité A
   */
  readonly depensePriseEnCompteApresHospitalisation: string;
  /**
   * plafond dépense prise en compte en période de fragilité (€, × 100)
   * relevé : Arrêté du 4 juillet 2014, article 4, fiabilité A
   */
  readonly depensePriseEnCompteEnPeriodeDeFragilite: string;
  /**
   * règle ressources mensuelles (€, × 100)
   * sans source : les limites sont des euros entiers, à ne pas atteindre ; le centime inférieur ne les fait franchir
   * à personne
   */
  readonly ressourcesMensuelles: string;
  /** barème plafond de l'aide habitat (€, × 100) */
  readonly plafondDeLAideHabitat: string | null;
}

/**
 * A complete dossier as the rules read it: numbers are whole (24,50 € is 2450 where the unit says × 100), days are
 * counted from 1970-01-01.
 */
export interface Dossier {
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
  /** date de la demande */
  readonly dateDeLaDemande: Day;
  /** date de la décision */
  readonly dateDeLaDecision: Day | null;
  /** date de naissance */
  readonly dateDeNaissance: Day;
  /** Groupe iso-ressources auquel l'état de santé peut être assimilé */
  readonly groupeAssimile: number;
  /** pensions */
  readonly pensions: readonly Pension[];
  /** Trimestres d'assurance validés, par régime */
  readonly validations: readonly Validation[];
  /** Le titulaire de la réversion s'est remarié */
  readonly remarie: boolean;
  /** aides perçues */
  readonly aidesPercues: readonly AidePercue[];
  /** lien avec les postes */
  readonly lienAvecLesPostes: LienAvecLesPostesEtTelecommunications;
  /** Composition du foyer à la date de la demande */
  readonly compositionDuFoyer: Foyer;
  /** Revenu brut global du dernier avis d'imposition ou de non-imposition reçu (€ × 100) */
  readonly revenuBrutGlobal: number;
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
  /** jour d'observation */
  readonly jourDObservation: Day;
  /** La mission 3° ne nomme que le plan d'action personnalisé : couvre-t-elle aussi le plan OSCAR ? */
  readonly controleDesPlansOscar: ControleDesPlansOscar;
  /** « Avant le 31 décembre 2026 » : au plus tard la veille, ou ce jour compris ? */
  readonly jourDuBilan: JourDuBilan;
  /** Le coordinateur d'un plan OSCAR compte-t-il parmi les structures chargées de la mise en œuvre ? */
  readonly coordinateurDuPlan: CoordinateurDuPlan;
  /** Le titulaire d'une réversion qui s'est remarié garde-t-il l'accès à l'aide ? */
  readonly survivantRemarie: SurvivantRemarie;
  /** L'âge s'apprécie-t-il le jour de la demande ou le jour de la décision ? */
  readonly jourDeLAge: JourDeLAge;
  /** Quel est le régime principal quand un régime de l'État et un autre ont le même nombre de trimestres ? */
  readonly egaliteDeTrimestres: EgaliteDeTrimestres;
  /**
   * Le titulaire d'une réversion doit-il aussi relever de l'État à titre principal, et par les trimestres de qui ?
   */
  readonly regimePrincipalDUnSurvivant: RegimePrincipalDUnSurvivant;
  /**
   * Le survivant d'un agent des postes et télécommunications est-il tenu par le non-cumul avec La Poste ou Orange ?
   */
  readonly survivantDUnAgentDesPostes: SurvivantDUnAgentDesPostes;
  /** Le 31 décembre 2026 met-il fin à l'aide, ou seulement à la mission de la branche retraite ? */
  readonly porteeDuTerme: PorteeDuTerme;
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
  /** La mission 3° ne nomme que le plan d'action personnalisé : couvre-t-elle aussi le plan OSCAR ? */
  readonly controleDesPlansOscar: ControleDesPlansOscar;
  /** « Avant le 31 décembre 2026 » : au plus tard la veille, ou ce jour compris ? */
  readonly jourDuBilan: JourDuBilan;
  /** Le coordinateur d'un plan OSCAR compte-t-il parmi les structures chargées de la mise en œuvre ? */
  readonly coordinateurDuPlan: CoordinateurDuPlan;
  /** Le titulaire d'une réversion qui s'est remarié garde-t-il l'accès à l'aide ? */
  readonly survivantRemarie: SurvivantRemarie;
  /** L'âge s'apprécie-t-il le jour de la demande ou le jour de la décision ? */
  readonly jourDeLAge: JourDeLAge;
  /** Quel est le régime principal quand un régime de l'État et un autre ont le même nombre de trimestres ? */
  readonly egaliteDeTrimestres: EgaliteDeTrimestres;
  /**
   * Le titulaire d'une réversion doit-il aussi relever de l'État à titre principal, et par les trimestres de qui ?
   */
  readonly regimePrincipalDUnSurvivant: RegimePrincipalDUnSurvivant;
  /**
   * Le survivant d'un agent des postes et télécommunications est-il tenu par le non-cumul avec La Poste ou Orange ?
   */
  readonly survivantDUnAgentDesPostes: SurvivantDUnAgentDesPostes;
  /** Le 31 décembre 2026 met-il fin à l'aide, ou seulement à la mission de la branche retraite ? */
  readonly porteeDuTerme: PorteeDuTerme;
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

// ------------------------------------------------------------------------ The rules

/** Days are counted from 1970-01-01. */
const DAY_2012_10_06 = 15619;
const DAY_2014_01_12 = 16082;
const DAY_2014_01_13 = 16083;
const DAY_2014_06_30 = 16251;
const DAY_2014_07_01 = 16252;
const DAY_2015_12_31 = 16800;
const DAY_2016_01_01 = 16801;
const DAY_2016_04_20 = 16911;
const DAY_2016_04_21 = 16912;
const DAY_2016_12_31 = 17166;
const DAY_2017_01_01 = 17167;
const DAY_2017_12_31 = 17531;
const DAY_2018_01_01 = 17532;
const DAY_2020_12_31 = 18627;
const DAY_2021_01_01 = 18628;
const DAY_2023_12_29 = 19720;
const DAY_2023_12_30 = 19721;
const DAY_2026_12_30 = 20817;
const DAY_2026_12_31 = 20818;

// procedure.attendu:43
/**
 * barème rang de la catégorie.lignes
 * relevé : Arrêté du 4 juillet 2014, articles 2 à 4, pour le plafond, fiabilité A
 */
function rangDeLaCategorieLignes(categorieDeServices: CategorieDeServices): RangDeLaCategorieLignes {
  switch (categorieDeServices) {
    case 'aide à domicile':
      // « 1° L'aide à domicile ; » (Décret n° 2012-920 du 27 juillet 2012, version en vigueur au 11 septembre 2024)
      return { rangDeLaCategorie: 1, plafondDeLaCategorie: 'plafond du plan' };
    case 'sécurité à domicile':
      // « 2° Les actions favorisant la sécurité à domicile » (Décret n° 2012-920 du 27 juillet 2012, version en
      // vigueur au 11 septembre 2024)
      return { rangDeLaCategorie: 2, plafondDeLaCategorie: 'plafond du plan' };
    case 'sorties du domicile':
      // « 3° Les actions favorisant les sorties du domicile » (Décret n° 2012-920 du 27 juillet 2012, version en
      // vigueur au 11 septembre 2024)
      return { rangDeLaCategorie: 3, plafondDeLaCategorie: 'plafond du plan' };
    case "retour d'hospitalisation":
      // « 4° Le soutien ponctuel en cas de retour d'hospitalisation » (Décret n° 2012-920 du 27 juillet 2012,
      // version en vigueur au 11 septembre 2024)
      return { rangDeLaCategorie: 4, plafondDeLaCategorie: 'plafond après hospitalisation' };
    case 'périodes de fragilité':
      // « 5° Le soutien ponctuel en cas de périodes de fragilité physique ou sociale » (Décret n° 2012-920 du 27
      // juillet 2012, version en vigueur au 11 septembre 2024)
      return { rangDeLaCategorie: 5, plafondDeLaCategorie: 'plafond de la fragilité' };
  }
}

// procedure.attendu:43
/** barème rang de la catégorie */
function rangDeLaCategorie(categorieDeServices: CategorieDeServices): number {
  return rangDeLaCategorieLignes(categorieDeServices).rangDeLaCategorie;
}

// procedure.attendu:43
/** barème plafond de la catégorie */
function plafondDeLaCategorie(categorieDeServices: CategorieDeServices): PlafondApplicable {
  return rangDeLaCategorieLignes(categorieDeServices).plafondDeLaCategorie;
}

// procedure.attendu:55
/**
 * règle services hors catégories
 * « comprennent un ensemble de prestations de services regroupées selon les catégories suivantes » (Décret n°
 * 2012-920 du 27 juillet 2012, version en vigueur au 11 septembre 2024)
 */
function servicesHorsCategories(dossier: Dossier): readonly Service[] {
  return dossier.services.filter((service) => service.categorie === null);
}

// procedure.attendu:59
/**
 * règle services dans les cinq catégories
 * « comprennent un ensemble de prestations de services regroupées selon les catégories suivantes » (Décret n°
 * 2012-920 du 27 juillet 2012, version en vigueur au 11 septembre 2024)
 */
function servicesDansLesCinqCategories(servicesHorsCategories: readonly Service[]): boolean {
  return servicesHorsCategories.length === 0;
}

// regles.attendu:288
/** paramètre terme de la mission */
function termeDeLaMission(day: Day): Day {
  // « pour une durée limitée dont le terme est fixé au 31 décembre 2026 » (Décret n° 2012-920 du 27 juillet
  // 2012, version en vigueur au 11 septembre 2024)
  if (day >= DAY_2023_12_30) return DAY_2026_12_31;
  // sans source : prolongations cherchées et non trouvées
  if (day >= DAY_2016_01_01) return unanswered();
  // relevé : ASH n° 2843 et n° 2773, expérimentation jusqu'au 31 décembre 2015, fiabilité B
  if (day >= DAY_2014_01_13) return DAY_2015_12_31;
  return raise('hole', 'no version', 'terme de la mission');
}

// regles.attendu:305
/**
 * règle aide en vigueur
 * « est confiée à titre exclusif à la branche retraite du régime général, pour une durée limitée dont le terme est
 * fixé au 31 décembre 2026 » (Décret n° 2012-920 du 27 juillet 2012, version en vigueur au 11 septembre 2024)
 */
function aideEnVigueur(dossier: Dossier): boolean {
  return (
    dossier.dateDeLaDemande <= termeDeLaMission(dossier.dateDeLaDemande) || dossier.porteeDuTerme === 'mission seule'
  );
}

// regles.attendu:138
/**
 * règle âge à la demande
 * sans source : l'âge se compte en années entières, à l'anniversaire
 */
function ageALaDemande(dossier: Dossier): number {
  return yearsBetween(dossier.dateDeNaissance, dossier.dateDeLaDemande);
}

// regles.attendu:122
/** paramètre âge minimal */
function ageMinimal(dossier: Dossier): number {
  // « personnes âgées d'au moins 55 ans » (Décret n° 2012-920 du 27 juillet 2012, version en vigueur au 11
  // septembre 2024)
  // « Dernière mise à jour des données de ce texte : 30 décembre 2023 » (Décret n° 2012-920 du 27 juillet 2012,
  // version en vigueur au 11 septembre 2024)
  if (dossier.dateDeLaDemande >= DAY_2023_12_30) return 55;
  // relevé : ASH n° 2843, sur l'aide des retraités de l'État, fiabilité B
  if (dossier.dateDeLaDemande >= DAY_2014_01_13) return 55;
  return raise('hole', 'no version', 'âge minimal');
}

// regles.attendu:143
/** règle condition d'âge */
function conditionDAge(dossier: Dossier): boolean {
  // « personnes âgées d'au moins 55 ans » (Décret n° 2012-920 du 27 juillet 2012, version en vigueur au 11
  // septembre 2024)
  const ageALaDemandeValue = ageALaDemande(dossier);
  const ageMinimalValue = ageMinimal(dossier);
  if (ageALaDemandeValue >= ageMinimalValue) return true;
  // « personnes âgées d'au moins 55 ans » (Décret n° 2012-920 du 27 juillet 2012, version en vigueur au 11
  // septembre 2024)
  if (ageALaDemandeValue < ageMinimalValue && dossier.jourDeLAge === 'jour de la demande') return false;
  // « L'aide au maintien à domicile peut être accordée aux personnes âgées d'au moins 55 ans » (Décret n°
  // 2012-920 du 27 juillet 2012, version en vigueur au 11 septembre 2024)
  if (
    ageALaDemandeValue < ageMinimalValue &&
    dossier.jourDeLAge === 'jour de la décision' &&
    dossier.dateDeLaDecision !== null
  )
    return yearsBetween(dossier.dateDeNaissance, dossier.dateDeLaDecision) >= ageMinimalValue;
  // sans source : la décision n'est pas encore prise
  if (
    ageALaDemandeValue < ageMinimalValue &&
    dossier.jourDeLAge === 'jour de la décision' &&
    dossier.dateDeLaDecision === null
  )
    return unanswered();
  return raise('hole', 'no branch', "condition d'âge");
}

// regles.attendu:156
/**
 * règle condition de groupe
 * « dont l'état de santé peut être assimilé aux groupes iso-ressources 5 ou 6 » (Décret n° 2012-920 du 27 juillet
 * 2012, version en vigueur au 11 septembre 2024)
 */
function conditionDeGroupe(dossier: Dossier): boolean {
  return dossier.groupeAssimile === 5 || dossier.groupeAssimile === 6;
}

// regles.attendu:98
/**
 * règle retraité de l'État
 * « L'aide au maintien à domicile est ouverte aux titulaires d'une pension civile de retraite » (Décret n° 2012-920
 * du 27 juillet 2012, version en vigueur au 11 septembre 2024)
 */
function retraiteDeLEtat(dossier: Dossier): boolean {
  return dossier.pensions.some(
    (pension) => pension.nature === "pension civile de l'État" || pension.nature === "pension d'ouvrier de l'État",
  );
}

// regles.attendu:168
/**
 * règle validations du demandeur
 * sans source : les lignes du demandeur
 */
function validationsDuDemandeur(dossier: Dossier): readonly Validation[] {
  return dossier.validations.filter((validation) => validation.assure === 'demandeur');
}

// regles.attendu:163
/**
 * règle trimestres du régime
 * sans source : un régime a un seul nombre de trimestres, même quand le dossier le donne en plusieurs lignes
 */
function trimestresDuRegime(dossier: Dossier, v: Validation): number {
  let total = 0;
  for (const validation2 of dossier.validations) {
    if (validation2.assure === v.assure && validation2.regime === v.regime) total += validation2.trimestres;
  }
  return total;
}

// regles.attendu:176
/** règle place de l'État chez le demandeur */
function placeDeLEtatChezLeDemandeur(dossier: Dossier, kept: Kept): PlaceDeLEtat {
  // « est considéré comme le régime principal de retraite celui au titre duquel l'assuré a validé le plus grand
  // nombre de trimestres d'assurance » (Décret n° 2012-920 du 27 juillet 2012, version en vigueur au 11
  // septembre 2024)
  const validationsDuDemandeurValue = keptValidationsDuDemandeur(dossier, kept);
  const tetes = validationsDuDemandeurValue.filter((validation2) => {
    const maximum = greatest(
      validationsDuDemandeurValue.map((validation) => keptTrimestresDuRegime(dossier, kept, validation)),
      "place de l'État chez le demandeur",
    );
    return keptTrimestresDuRegime(dossier, kept, validation2) === maximum;
  });
  let nombre = 0;
  for (const validation3 of tetes) {
    if (validation3.regime === "pensions civiles de l'État" || validation3.regime === "pensions des ouvriers de l'État")
      nombre += 1;
  }
  if (nombre === 0) return 'pas en tête';
  // « est considéré comme le régime principal de retraite celui au titre duquel l'assuré a validé le plus grand
  // nombre de trimestres d'assurance » (Décret n° 2012-920 du 27 juillet 2012, version en vigueur au 11
  // septembre 2024)
  if (nombre > 0) {
    let nombre2 = 0;
    for (const validation52 of tetes) {
      if (validation52.regime === 'régime général' || validation52.regime === 'autre régime') nombre2 += 1;
    }
    if (nombre2 === 0) return 'seul en tête';
  }
  // sans source : le décret ne dit rien de deux régimes à égalité
  if (nombre > 0) {
    let nombre3 = 0;
    for (const validation54 of tetes) {
      if (validation54.regime === 'régime général' || validation54.regime === 'autre régime') nombre3 += 1;
    }
    if (nombre3 > 0) return 'égalité en tête';
  }
  return raise('hole', 'no branch', "place de l'État chez le demandeur");
}

// regles.attendu:208
/** règle Le demandeur relève à titre principal d'un régime de l'État */
function demandeurRelevantDeLEtat(dossier: Dossier, kept: Kept): boolean {
  // « qui relèvent à titre principal du régime des pensions civiles de l'Etat ou du régime des pensions des
  // ouvriers des établissements industriels de l'Etat » (Décret n° 2012-920 du 27 juillet 2012, version en
  // vigueur au 11 septembre 2024)
  if (keptPlaceDeLEtatChezLeDemandeur(dossier, kept) === 'seul en tête') return true;
  // « qui relèvent à titre principal du régime des pensions civiles de l'Etat ou du régime des pensions des
  // ouvriers des établissements industriels de l'Etat » (Décret n° 2012-920 du 27 juillet 2012, version en
  // vigueur au 11 septembre 2024)
  if (keptPlaceDeLEtatChezLeDemandeur(dossier, kept) === 'pas en tête') return false;
  // sans source : lectures de la question « égalité de trimestres »
  return dossier.egaliteDeTrimestres === "l'égalité suffit";
}

// regles.attendu:102
/**
 * règle survivant d'un retraité de l'État
 * « Les titulaires d'une pension de réversion attribuée au titre d'une pension mentionnée à l'alinéa précédent
 * peuvent également bénéficier de la prestation, sous réserve des dispositions de l'article 9 » (Décret n° 2012-920
 * du 27 juillet 2012, version en vigueur au 11 septembre 2024)
 */
function survivantDUnRetraiteDeLEtat(dossier: Dossier): boolean {
  return dossier.pensions.some(
    (pension) =>
      pension.nature === "réversion d'une pension civile de l'État" ||
      pension.nature === "réversion d'une pension d'ouvrier de l'État",
  );
}

// regles.attendu:114
/** règle pension de survivant admise */
function pensionDeSurvivantAdmise(dossier: Dossier, kept: Kept): boolean {
  // relevé : ASH n° 2843, sur l'aide des retraités de l'État : veufs et veuves non remariés, fiabilité B
  const survivantDUnRetraiteDeLEtatValue = keptSurvivantDUnRetraiteDeLEtat(dossier, kept);
  if (dossier.survivantRemarie === 'remariage exclu') return survivantDUnRetraiteDeLEtatValue && !dossier.remarie;
  // « Les titulaires d'une pension de réversion attribuée au titre d'une pension mentionnée à l'alinéa précédent
  // peuvent également bénéficier de la prestation, sous réserve des dispositions de l'article 9 » (Décret n°
  // 2012-920 du 27 juillet 2012, version en vigueur au 11 septembre 2024)
  return survivantDUnRetraiteDeLEtatValue;
}

// regles.attendu:172
/**
 * règle validations du défunt
 * sans source : les lignes du conjoint décédé
 */
function validationsDuDefunt(dossier: Dossier): readonly Validation[] {
  return dossier.validations.filter((validation) => validation.assure === 'défunt');
}

// regles.attendu:188
/** règle place de l'État chez le défunt */
function placeDeLEtatChezLeDefunt(dossier: Dossier, kept: Kept): PlaceDeLEtat {
  // « est considéré comme le régime principal de retraite celui au titre duquel l'assuré a validé le plus grand
  // nombre de trimestres d'assurance » (Décret n° 2012-920 du 27 juillet 2012, version en vigueur au 11
  // septembre 2024)
  const validationsDuDefuntValue = keptValidationsDuDefunt(dossier, kept);
  const tetes = validationsDuDefuntValue.filter((validation2) => {
    const maximum = greatest(
      validationsDuDefuntValue.map((validation) => keptTrimestresDuRegime(dossier, kept, validation)),
      "place de l'État chez le défunt",
    );
    return keptTrimestresDuRegime(dossier, kept, validation2) === maximum;
  });
  let nombre = 0;
  for (const validation3 of tetes) {
    if (validation3.regime === "pensions civiles de l'État" || validation3.regime === "pensions des ouvriers de l'État")
      nombre += 1;
  }
  if (nombre === 0) return 'pas en tête';
  // « est considéré comme le régime principal de retraite celui au titre duquel l'assuré a validé le plus grand
  // nombre de trimestres d'assurance » (Décret n° 2012-920 du 27 juillet 2012, version en vigueur au 11
  // septembre 2024)
  if (nombre > 0) {
    let nombre2 = 0;
    for (const validation52 of tetes) {
      if (validation52.regime === 'régime général' || validation52.regime === 'autre régime') nombre2 += 1;
    }
    if (nombre2 === 0) return 'seul en tête';
  }
  // sans source : le décret ne dit rien de deux régimes à égalité
  if (nombre > 0) {
    let nombre3 = 0;
    for (const validation54 of tetes) {
      if (validation54.regime === 'régime général' || validation54.regime === 'autre régime') nombre3 += 1;
    }
    if (nombre3 > 0) return 'égalité en tête';
  }
  return raise('hole', 'no branch', "place de l'État chez le défunt");
}

// regles.attendu:217
/** règle Le conjoint décédé relevait à titre principal d'un régime de l'État */
function defuntRelevantDeLEtat(dossier: Dossier, kept: Kept): boolean {
  // « qui relèvent à titre principal du régime des pensions civiles de l'Etat ou du régime des pensions des
  // ouvriers des établissements industriels de l'Etat » (Décret n° 2012-920 du 27 juillet 2012, version en
  // vigueur au 11 septembre 2024)
  if (keptPlaceDeLEtatChezLeDefunt(dossier, kept) === 'seul en tête') return true;
  // « qui relèvent à titre principal du régime des pensions civiles de l'Etat ou du régime des pensions des
  // ouvriers des établissements industriels de l'Etat » (Décret n° 2012-920 du 27 juillet 2012, version en
  // vigueur au 11 septembre 2024)
  if (keptPlaceDeLEtatChezLeDefunt(dossier, kept) === 'pas en tête') return false;
  // sans source : lectures de la question « égalité de trimestres »
  return dossier.egaliteDeTrimestres === "l'égalité suffit";
}

// regles.attendu:236
/** règle survivant de régime admis */
function survivantDeRegimeAdmis(dossier: Dossier, kept: Kept): boolean {
  // « est considéré comme le régime principal de retraite celui au titre duquel l'assuré a validé le plus grand
  // nombre de trimestres d'assurance » (Décret n° 2012-920 du 27 juillet 2012, version en vigueur au 11
  // septembre 2024)
  if (dossier.regimePrincipalDUnSurvivant === 'trimestres du demandeur')
    return keptDemandeurRelevantDeLEtat(dossier, kept);
  // sans source : lecture « trimestres du défunt » de la question « régime principal d'un survivant »
  if (dossier.regimePrincipalDUnSurvivant === 'trimestres du défunt') return keptDefuntRelevantDeLEtat(dossier, kept);
  // « peuvent également bénéficier de la prestation, sous réserve des dispositions de l'article 9 » (Décret n°
  // 2012-920 du 27 juillet 2012, version en vigueur au 11 septembre 2024)
  return true;
}

// regles.attendu:245
/**
 * règle condition de pension et de régime
 * « qui relèvent à titre principal du régime des pensions civiles de l'Etat ou du régime des pensions des ouvriers
 * des établissements industriels de l'Etat » (Décret n° 2012-920 du 27 juillet 2012, version en vigueur au 11
 * septembre 2024)
 * « Les titulaires d'une pension de réversion attribuée au titre d'une pension mentionnée à l'alinéa précédent
 * peuvent également bénéficier de la prestation, sous réserve des dispositions de l'article 9 » (Décret n° 2012-920
 * du 27 juillet 2012, version en vigueur au 11 septembre 2024)
 */
function conditionDePensionEtDeRegime(dossier: Dossier, kept: Kept): boolean {
  return (
    (keptRetraiteDeLEtat(dossier, kept) && keptDemandeurRelevantDeLEtat(dossier, kept)) ||
    (keptPensionDeSurvivantAdmise(dossier, kept) && keptSurvivantDeRegimeAdmis(dossier, kept))
  );
}

// regles.attendu:252
/**
 * règle aide du département de même nature
 * « L'aide au maintien à domicile n'est cumulable ni avec les aides de même nature versées par les conseils
 * départementaux » (Décret n° 2012-920 du 27 juillet 2012, version en vigueur au 11 septembre 2024)
 */
function aideDuDepartementDeMemeNature(dossier: Dossier): boolean {
  return dossier.aidesPercues.some(
    (aidePercue) => aidePercue.verseur === 'conseil départemental' && aidePercue.memeNatureOuMemeObjet,
  );
}

// regles.attendu:256
/**
 * règle aide au titre du handicap
 * « ni avec les aides prévues par les textes législatifs et réglementaires versées au titre du handicap » (Décret n°
 * 2012-920 du 27 juillet 2012, version en vigueur au 11 septembre 2024)
 */
function aideAuTitreDuHandicap(dossier: Dossier): boolean {
  return dossier.aidesPercues.some((aidePercue) => aidePercue.verseePourHandicap);
}

// regles.attendu:272
/** règle tenu au non-cumul avec La Poste ou Orange */
function tenuAuNonCumulAvecLaPosteOuOrange(dossier: Dossier): boolean {
  // « Les fonctionnaires civils et ouvriers d'Etat retraités des anciens ministères des postes et des
  // télécommunications ne peuvent cumuler l'aide au maintien à domicile prévue par le présent décret avec une
  // prestation ayant le même objet servie par La Poste ou Orange » (Décret n° 2012-920 du 27 juillet 2012,
  // version en vigueur au 11 septembre 2024)
  if (dossier.lienAvecLesPostes === 'agent retraité') return true;
  // « peuvent également bénéficier de la prestation, sous réserve des dispositions de l'article 9 » (Décret n°
  // 2012-920 du 27 juillet 2012, version en vigueur au 11 septembre 2024)
  if (dossier.lienAvecLesPostes === "survivant d'un agent")
    return dossier.survivantDUnAgentDesPostes === 'survivant visé';
  // sans source : le décret ne nomme que les retraités de ces anciens ministères
  return false;
}

// regles.attendu:260
/**
 * règle aide de La Poste ou d'Orange de même objet
 * « avec une prestation ayant le même objet servie par La Poste ou Orange » (Décret n° 2012-920 du 27 juillet 2012,
 * version en vigueur au 11 septembre 2024)
 */
function aideDeLaPosteOuDOrangeDeMemeObjet(dossier: Dossier): boolean {
  return dossier.aidesPercues.some(
    (aidePercue) => aidePercue.verseur === 'La Poste ou Orange' && aidePercue.memeNatureOuMemeObjet,
  );
}

// regles.attendu:280
/**
 * règle cumul interdit
 * « L'aide au maintien à domicile n'est cumulable ni avec les aides de même nature versées par les conseils
 * départementaux, ni avec les aides prévues par les textes législatifs et réglementaires versées au titre du handicap
 * » (Décret n° 2012-920 du 27 juillet 2012, version en vigueur au 11 septembre 2024)
 * « ne peuvent cumuler l'aide au maintien à domicile prévue par le présent décret avec une prestation ayant le même
 * objet servie par La Poste ou Orange » (Décret n° 2012-920 du 27 juillet 2012, version en vigueur au 11 septembre
 * 2024)
 */
function cumulInterdit(dossier: Dossier, kept: Kept): boolean {
  return (
    keptAideDuDepartementDeMemeNature(dossier, kept) ||
    aideAuTitreDuHandicap(dossier) ||
    (tenuAuNonCumulAvecLaPosteOuOrange(dossier) && keptAideDeLaPosteOuDOrangeDeMemeObjet(dossier, kept))
  );
}

// regles.attendu:312
/**
 * règle conditions hors ressources
 * « L'aide au maintien à domicile peut être accordée aux personnes âgées d'au moins 55 ans dont l'état de santé peut
 * être assimilé aux groupes iso-ressources 5 ou 6 et qui relèvent à titre principal » (Décret n° 2012-920 du 27
 * juillet 2012, version en vigueur au 11 septembre 2024)
 */
function conditionsHorsRessources(dossier: Dossier, kept: Kept): boolean {
  if (dossier.dateDeLaDemande >= DAY_2023_12_30)
    return (
      aideEnVigueur(dossier) &&
      keptConditionDAge(dossier, kept) &&
      conditionDeGroupe(dossier) &&
      keptConditionDePensionEtDeRegime(dossier, kept) &&
      !keptCumulInterdit(dossier, kept)
    );
  return raise('hole', 'no version', 'conditions hors ressources');
}

// ressources.attendu:40
/** règle revenu annuel retenu (€, × 100) */
function revenuAnnuelRetenu(dossier: Dossier): number {
  const cas1 = dossier.foyerChangeDepuisLAvis && dossier.revenuDUnFoyerQuiAChange === 'revenu à recalculer';
  const cas2 = dossier.ressourcesMensuellesDuBareme === 'autre calcul';
  const cas3 = !cas1 && !cas2;
  let valeur: number | undefined;
  let desaccord = false;
  // sans source : lecture « revenu à recalculer » de la question « revenu d'un foyer qui a changé »
  if (cas1) valeur = unanswered();
  // sans source : lecture « autre calcul » de la question « ressources mensuelles du barème »
  if (cas2) {
    const autre = unanswered();
    if (valeur === undefined) {
      valeur = autre;
    } else if (valeur !== autre) desaccord = true;
  }
  // « Le revenu brut global pris en compte est celui figurant sur le dernier avis d'imposition ou de
  // non-imposition reçu par l'intéressé » (Décret n° 2012-920 du 27 juillet 2012, version en vigueur au 11
  // septembre 2024)
  if (cas3) {
    if (valeur === undefined) {
      valeur = dossier.revenuBrutGlobal;
    } else if (valeur !== dossier.revenuBrutGlobal) desaccord = true;
  }
  if (desaccord) conflict('revenu annuel retenu', [cas1, cas2, cas3]);
  return valeur ?? raise('hole', 'no branch', 'revenu annuel retenu');
}

// ressources.attendu:69
/** règle ressources en euros entiers (€, × 100) */
function ressourcesEnEurosEntiers(dossier: Dossier): number {
  // sans source : lecture « euro inférieur » de la question « entre deux tranches »
  if (dossier.entreDeuxTranches === 'euro inférieur') {
    const revenuAnnuelRetenuValue = revenuAnnuelRetenu(dossier);
    return multiply(
      roundExact(
        divideExact(
          toExact(revenuAnnuelRetenuValue, 2, 'ressources en euros entiers'),
          { n: 12, d: 1 },
          'ressources en euros entiers',
        ),
        1,
        0,
        'down',
        'ressources en euros entiers',
      ),
      100,
      'ressources en euros entiers',
    );
  }
  // sans source : lecture « euro le plus proche » de la question « entre deux tranches »
  if (dossier.entreDeuxTranches === 'euro le plus proche') {
    const revenuAnnuelRetenuValue2 = revenuAnnuelRetenu(dossier);
    return multiply(
      roundExact(
        divideExact(
          toExact(revenuAnnuelRetenuValue2, 2, 'ressources en euros entiers'),
          { n: 12, d: 1 },
          'ressources en euros entiers',
        ),
        1,
        0,
        'nearest',
        'ressources en euros entiers',
      ),
      100,
      'ressources en euros entiers',
    );
  }
  // sans source : lecture « euro supérieur » de la question « entre deux tranches »
  const revenuAnnuelRetenuValue3 = revenuAnnuelRetenu(dossier);
  return multiply(
    roundExact(
      divideExact(
        toExact(revenuAnnuelRetenuValue3, 2, 'ressources en euros entiers'),
        { n: 12, d: 1 },
        'ressources en euros entiers',
      ),
      1,
      0,
      'up',
      'ressources en euros entiers',
    ),
    100,
    'ressources en euros entiers',
  );
}

// ressources.attendu:79
/** barème taux du barème (%, × 100) */
function tauxDuBareme(dossier: Dossier, kept: Kept, day: Day): number {
  // relevé : Arrêté du 21 décembre 2017 (Vigie, kiosque de Bercy) : limites augmentées, parts inchangées,
  // tableau non trouvé, fiabilité B
  if (day >= DAY_2018_01_01) return unanswered();
  // relevé : Tout sur mes finances, dépendance : les aides publiques pour les fonctionnaires d'État retraités
  // (arrêté du 21 avril 2016), fiabilité B
  if (day >= DAY_2017_01_01) {
    const ressourcesEnEurosEntiersLu = () => keptRessourcesEnEurosEntiers(dossier, kept);
    if (dossier.compositionDuFoyer === 'personne seule' && ressourcesEnEurosEntiersLu() <= 83600) return 9000;
    if (
      dossier.compositionDuFoyer === 'personne seule' &&
      ressourcesEnEurosEntiersLu() >= 83700 &&
      ressourcesEnEurosEntiersLu() <= 89500
    )
      return 8600;
    if (
      dossier.compositionDuFoyer === 'personne seule' &&
      ressourcesEnEurosEntiersLu() >= 89600 &&
      ressourcesEnEurosEntiersLu() <= 101000
    )
      return 7900;
    if (
      dossier.compositionDuFoyer === 'personne seule' &&
      ressourcesEnEurosEntiersLu() >= 101100 &&
      ressourcesEnEurosEntiersLu() <= 109100
    )
      return 7300;
    if (
      dossier.compositionDuFoyer === 'personne seule' &&
      ressourcesEnEurosEntiersLu() >= 109200 &&
      ressourcesEnEurosEntiersLu() <= 114100
    )
      return 6400;
    if (
      dossier.compositionDuFoyer === 'personne seule' &&
      ressourcesEnEurosEntiersLu() >= 114200 &&
      ressourcesEnEurosEntiersLu() <= 125900
    )
      return 4900;
    if (dossier.compositionDuFoyer === 'personne seule' && ressourcesEnEurosEntiersLu() >= 126000) return 0;
    if (dossier.compositionDuFoyer === 'ménage' && ressourcesEnEurosEntiersLu() <= 145200) return 9000;
    if (
      dossier.compositionDuFoyer === 'ménage' &&
      ressourcesEnEurosEntiersLu() >= 145300 &&
      ressourcesEnEurosEntiersLu() <= 155100
    )
      return 8600;
    if (
      dossier.compositionDuFoyer === 'ménage' &&
      ressourcesEnEurosEntiersLu() >= 155200 &&
      ressourcesEnEurosEntiersLu() <= 169800
    )
      return 7900;
    if (
      dossier.compositionDuFoyer === 'ménage' &&
      ressourcesEnEurosEntiersLu() >= 169900 &&
      ressourcesEnEurosEntiersLu() <= 175600
    )
      return 7300;
    if (
      dossier.compositionDuFoyer === 'ménage' &&
      ressourcesEnEurosEntiersLu() >= 175700 &&
      ressourcesEnEurosEntiersLu() <= 182000
    )
      return 6400;
    if (
      dossier.compositionDuFoyer === 'ménage' &&
      ressourcesEnEurosEntiersLu() >= 182100 &&
      ressourcesEnEurosEntiersLu() <= 192300
    )
      return 4900;
    if (dossier.compositionDuFoyer === 'ménage' && ressourcesEnEurosEntiersLu() >= 192400) return 0;
    return raise('hole', 'no row', 'taux du barème');
  }
  // relevé : Arrêté du 25 septembre 2012, article 1, qui renvoie à une annexe non relevée, fiabilité A
  if (day >= DAY_2012_10_06) return unanswered();
  return raise('hole', 'no version', 'taux du barème');
}

// ressources.attendu:132
/** règle condition de ressources */
function conditionDeRessources(dossier: Dossier, kept: Kept): boolean {
  if (dossier.dateDeLaDemande >= DAY_2021_01_01) {
    // relevé : CFDT Retraités, l'action sociale dans la fonction publique d'État : toutes les tranches ouvertes
    // depuis 2021, fiabilité C
    if (dossier.porteeDeLaConditionDeRessources === 'simple barème') return true;
    // sans source : l'arrêté en vigueur depuis 2021 n'a pas été trouvé
    return unanswered();
  }
  // relevé : Arrêté du 21 décembre 2017 (Vigie, kiosque de Bercy) : limites augmentées, tableau non trouvé,
  // fiabilité B
  if (dossier.dateDeLaDemande >= DAY_2018_01_01) return unanswered();
  // relevé : Tout sur mes finances, dépendance : les aides publiques pour les fonctionnaires d'État retraités
  // (arrêté du 21 avril 2016), fiabilité B
  if (dossier.dateDeLaDemande >= DAY_2017_01_01) return keptTauxDuBareme(dossier, kept, dossier.dateDeLaDemande) > 0;
  return raise('hole', 'no version', 'condition de ressources');
}

// regles.attendu:317
/**
 * règle aide ouverte
 * « Le bénéfice de l'aide au maintien à domicile est soumis à une condition de ressources » (Décret n° 2012-920 du 27
 * juillet 2012, version en vigueur au 11 septembre 2024)
 */
function aideOuverte(dossier: Dossier, kept: Kept): boolean {
  if (dossier.dateDeLaDemande >= DAY_2023_12_30)
    return keptConditionsHorsRessources(dossier, kept) && keptConditionDeRessources(dossier, kept);
  return raise('hole', 'no version', 'aide ouverte');
}

// procedure.attendu:63
/**
 * règle aide habitat ouverte
 * « vise à accompagner financièrement les retraités dont le logement doit être aménagé afin de permettre leur
 * maintien à domicile » (Décret n° 2012-920 du 27 juillet 2012, version en vigueur au 11 septembre 2024)
 */
function aideHabitatOuverte(dossier: Dossier, kept: Kept): boolean {
  return keptAideOuverte(dossier, kept) && dossier.logementAAmenager;
}

// procedure.attendu:93
/**
 * règle acte couvert par la mission
 * « est confiée à titre exclusif à la branche retraite du régime général, pour une durée limitée dont le terme est
 * fixé au 31 décembre 2026 » (Décret n° 2012-920 du 27 juillet 2012, version en vigueur au 11 septembre 2024)
 */
function acteCouvertParLaMission(acte: Acte): boolean {
  return acte.date <= termeDeLaMission(acte.date);
}

// procedure.attendu:112
/** règle élaboration du plan à contrôler */
function elaborationDuPlanAControler(dossier: Dossier): boolean {
  // « et le contrôle de l'élaboration par cette dernière des plans d'action personnalisés » (Décret n° 2012-920
  // du 27 juillet 2012, version en vigueur au 11 septembre 2024)
  if (dossier.formule === "plan d'action personnalisé") return true;
  // sans source : lectures de la question « contrôle des plans OSCAR »
  return dossier.controleDesPlansOscar === 'tous les plans';
}

// procedure.attendu:131
/** délai bilan du dispositif.échéance */
function echeanceDeBilanDuDispositif(dossier: Dossier): Day {
  // « Un bilan du dispositif prévu au I sera réalisé avant le 31 décembre 2026 » (Décret n° 2012-920 du 27
  // juillet 2012, version en vigueur au 11 septembre 2024)
  if (dossier.jourDuBilan === 'la veille au plus tard') return DAY_2026_12_30;
  // « pour une durée limitée dont le terme est fixé au 31 décembre 2026 » (Décret n° 2012-920 du 27 juillet
  // 2012, version en vigueur au 11 septembre 2024)
  return DAY_2026_12_31;
}

// procedure.attendu:131
/** délai bilan du dispositif.état */
function etatDeBilanDuDispositif(dossier: Dossier): EtatDuDelai {
  const echeanceDeBilanDuDispositifValue = echeanceDeBilanDuDispositif(dossier);
  if (dossier.dateDuBilan !== null && dossier.dateDuBilan > echeanceDeBilanDuDispositifValue) return 'tenu en retard';
  if (dossier.dateDuBilan !== null) return 'tenu';
  if (dossier.jourDObservation > echeanceDeBilanDuDispositifValue) return 'dépassé';
  return 'ouvert';
}

// procedure.attendu:147
/**
 * règle remboursement par l'État (€, × 100)
 * « de l'ensemble des frais, y compris les frais de gestion, engagés pour la mise en œuvre du dispositif, pour leur
 * coût réel dûment justifié » (Décret n° 2012-920 du 27 juillet 2012, version en vigueur au 11 septembre 2024)
 */
function remboursementParLEtat(dossier: Dossier): number {
  let total = 0;
  for (const frais2 of dossier.fraisEngages) {
    if (frais2.justifie) total = add(total, frais2.montant, "remboursement par l'État");
  }
  return total;
}

// procedure.attendu:170
/**
 * règle évaluateur parmi les prestataires
 * « Les structures chargées de l'évaluation des besoins doivent être distinctes de celles chargées de la mise en
 * œuvre des prestations » (Décret n° 2012-920 du 27 juillet 2012, version en vigueur au 11 septembre 2024)
 */
function evaluateurParmiLesPrestataires(dossier: Dossier): boolean {
  return dossier.prestataires.some((prestataire) => prestataire.nom === dossier.structureEvaluatrice);
}

// procedure.attendu:174
/** règle évaluateur coordonne */
function evaluateurCoordonne(dossier: Dossier): boolean {
  // sans source : l'évaluateur et le coordinateur portent le même nom
  if (dossier.coordinateur !== null) return dossier.coordinateur === dossier.structureEvaluatrice;
  // sans source : pas de coordinateur
  return false;
}

// procedure.attendu:180
/**
 * règle La structure évaluatrice est distincte de celles qui mettent en œuvre les prestations
 * « Les structures chargées de l'évaluation des besoins doivent être distinctes de celles chargées de la mise en
 * œuvre des prestations » (Décret n° 2012-920 du 27 juillet 2012, version en vigueur au 11 septembre 2024)
 */
function evaluateurDistinct(dossier: Dossier, kept: Kept): boolean {
  return (
    !keptEvaluateurParmiLesPrestataires(dossier, kept) &&
    (!evaluateurCoordonne(dossier) || dossier.coordinateurDuPlan === 'coordinateur non compté')
  );
}

// procedure.attendu:187
/**
 * contrôle Fragilité sociale prise en compte : conditions de vie, état de santé, isolement
 * « en tenant compte de la situation de fragilité sociale du bénéficiaire, appréciée notamment en fonction de ses
 * conditions de vie, de son état de santé et de son isolement » (Décret n° 2012-920 du 27 juillet 2012, version en
 * vigueur au 11 septembre 2024)
 * « La demande d'aide au maintien à domicile doit être déposée auprès de la Caisse nationale d'assurance vieillesse
 * des travailleurs salariés ou d'un des organismes de son réseau » (Décret n° 2012-920 du 27 juillet 2012, version en
 * vigueur au 11 septembre 2024)
 * « Lorsqu'il ressort de l'examen du dossier qu'un retraité peut prétendre au bénéfice de l'aide, l'organisme en
 * charge de l'instruction demande une évaluation des besoins du retraité à une structure évaluatrice » (Décret n°
 * 2012-920 du 27 juillet 2012, version en vigueur au 11 septembre 2024)
 * « Les structures évaluatrices sont choisies par la branche retraite du régime général, qui conclut avec chacune
 * d'elles une convention, qui précise notamment les modalités de l'évaluation » (Décret n° 2012-920 du 27 juillet
 * 2012, version en vigueur au 11 septembre 2024)
 * « Les structures chargées de l'évaluation des besoins doivent être distinctes de celles chargées de la mise en
 * œuvre des prestations » (Décret n° 2012-920 du 27 juillet 2012, version en vigueur au 11 septembre 2024)
 * « et le contrôle de l'élaboration par cette dernière des plans d'action personnalisés » (Décret n° 2012-920 du 27
 * juillet 2012, version en vigueur au 11 septembre 2024)
 * « L'organisme en charge de l'instruction arrête le plan d'aide à partir de l'évaluation des besoins effectuée par
 * la structure évaluatrice » (Décret n° 2012-920 du 27 juillet 2012, version en vigueur au 11 septembre 2024)
 * « Il informe le retraité de l'aide qui lui est accordée » (Décret n° 2012-920 du 27 juillet 2012, version en
 * vigueur au 11 septembre 2024)
 */
function verdictDeInstructionDeLaDemande(dossier: Dossier, evaluateurDistinct: boolean): Verdict {
  if (
    !dossier.instructionDeLaDemande.demandeDeposeeDansLeReseauDeLaCnav ||
    !dossier.instructionDeLaDemande.evaluationDesBesoinsDemandee ||
    !dossier.instructionDeLaDemande.evaluateurSousConvention ||
    !evaluateurDistinct ||
    (elaborationDuPlanAControler(dossier) && !dossier.instructionDeLaDemande.elaborationDuPlanControlee) ||
    !dossier.instructionDeLaDemande.planArreteAPartirDeLEvaluation ||
    !dossier.instructionDeLaDemande.fragiliteSocialePriseEnCompte ||
    !dossier.instructionDeLaDemande.retraiteInformeDeLAideAccordee
  )
    return 'non conforme';
  return 'conforme';
}

// procedure.attendu:187
/**
 * contrôle Fragilité sociale prise en compte : conditions de vie, état de santé, isolement
 * « en tenant compte de la situation de fragilité sociale du bénéficiaire, appréciée notamment en fonction de ses
 * conditions de vie, de son état de santé et de son isolement » (Décret n° 2012-920 du 27 juillet 2012, version en
 * vigueur au 11 septembre 2024)
 * « La demande d'aide au maintien à domicile doit être déposée auprès de la Caisse nationale d'assurance vieillesse
 * des travailleurs salariés ou d'un des organismes de son réseau » (Décret n° 2012-920 du 27 juillet 2012, version en
 * vigueur au 11 septembre 2024)
 * « Lorsqu'il ressort de l'examen du dossier qu'un retraité peut prétendre au bénéfice de l'aide, l'organisme en
 * charge de l'instruction demande une évaluation des besoins du retraité à une structure évaluatrice » (Décret n°
 * 2012-920 du 27 juillet 2012, version en vigueur au 11 septembre 2024)
 * « Les structures évaluatrices sont choisies par la branche retraite du régime général, qui conclut avec chacune
 * d'elles une convention, qui précise notamment les modalités de l'évaluation » (Décret n° 2012-920 du 27 juillet
 * 2012, version en vigueur au 11 septembre 2024)
 * « Les structures chargées de l'évaluation des besoins doivent être distinctes de celles chargées de la mise en
 * œuvre des prestations » (Décret n° 2012-920 du 27 juillet 2012, version en vigueur au 11 septembre 2024)
 * « et le contrôle de l'élaboration par cette dernière des plans d'action personnalisés » (Décret n° 2012-920 du 27
 * juillet 2012, version en vigueur au 11 septembre 2024)
 * « L'organisme en charge de l'instruction arrête le plan d'aide à partir de l'évaluation des besoins effectuée par
 * la structure évaluatrice » (Décret n° 2012-920 du 27 juillet 2012, version en vigueur au 11 septembre 2024)
 * « Il informe le retraité de l'aide qui lui est accordée » (Décret n° 2012-920 du 27 juillet 2012, version en
 * vigueur au 11 septembre 2024)
 */
function manquantsDeInstructionDeLaDemande(
  dossier: Dossier,
  evaluateurDistinct: boolean,
): readonly PieceManquanteDeInstructionDeLaDemande[] {
  const liste: PieceManquanteDeInstructionDeLaDemande[] = [];
  if (!dossier.instructionDeLaDemande.demandeDeposeeDansLeReseauDeLaCnav)
    liste.push({ piece: 'demande déposée dans le réseau de la Cnav', echeance: null, recommande: false });
  if (!dossier.instructionDeLaDemande.evaluationDesBesoinsDemandee)
    liste.push({ piece: 'évaluation des besoins demandée', echeance: null, recommande: false });
  if (!dossier.instructionDeLaDemande.evaluateurSousConvention)
    liste.push({ piece: 'évaluateur sous convention', echeance: null, recommande: false });
  if (!evaluateurDistinct) liste.push({ piece: 'évaluateur indépendant', echeance: null, recommande: false });
  if (elaborationDuPlanAControler(dossier) && !dossier.instructionDeLaDemande.elaborationDuPlanControlee)
    liste.push({ piece: 'élaboration du plan contrôlée', echeance: null, recommande: false });
  if (!dossier.instructionDeLaDemande.planArreteAPartirDeLEvaluation)
    liste.push({ piece: "plan arrêté à partir de l'évaluation", echeance: null, recommande: false });
  if (!dossier.instructionDeLaDemande.fragiliteSocialePriseEnCompte)
    liste.push({ piece: 'fragilité sociale prise en compte', echeance: null, recommande: false });
  if (!dossier.instructionDeLaDemande.retraiteInformeDeLAideAccordee)
    liste.push({ piece: "retraité informé de l'aide accordée", echeance: null, recommande: false });
  return liste;
}

// ressources.attendu:105
/** règle Jour dont le barème est lu */
function jourDeLecture(dossier: Dossier): Day {
  // « La composition du foyer est appréciée à la date de la demande » (Décret n° 2012-920 du 27 juillet 2012,
  // version en vigueur au 11 septembre 2024)
  if (dossier.jourDuBareme === 'barème de la demande') return dossier.dateDeLaDemande;
  // « 4° La décision d'attribution de l'aide ainsi que le choix de son montant et de sa durée » (Décret n°
  // 2012-920 du 27 juillet 2012, version en vigueur au 11 septembre 2024)
  if (dossier.jourDuBareme === 'barème de la décision' && dossier.dateDeLaDecision !== null)
    return dossier.dateDeLaDecision;
  // sans source : la décision n'est pas encore prise
  if (dossier.jourDuBareme === 'barème de la décision' && dossier.dateDeLaDecision === null) return unanswered();
  return raise('hole', 'no branch', 'jour de lecture');
}

// ressources.attendu:114
/**
 * règle taux de l'État (%, × 100)
 * « Le taux de l'aide accordée par l'Etat est déterminé en fonction du revenu brut global et de la composition du
 * foyer fiscal du demandeur » (Décret n° 2012-920 du 27 juillet 2012, version en vigueur au 11 septembre 2024)
 */
function tauxDeLEtat(dossier: Dossier, kept: Kept): number {
  return keptTauxDuBareme(dossier, kept, jourDeLecture(dossier));
}

// ressources.attendu:118
/**
 * règle part du retraité (%, × 100)
 * relevé : Arrêté du 4 juillet 2014, article 1 : financement partagé entre les retraités et l'État, fiabilité A
 */
function partDuRetraite(dossier: Dossier, kept: Kept): number {
  return subtract(10000, keptTauxDeLEtat(dossier, kept), 'part du retraité');
}

// ressources.attendu:148
/** paramètre plafond annuel du plan (€, × 100) */
function plafondAnnuelDuPlan(day: Day): number {
  // sans source : arrêté en vigueur depuis 2021 cherché et non trouvé
  if (day >= DAY_2021_01_01) return unanswered();
  // relevé : PSP PACA, arrêté du 21 décembre 2017, article 2, fiabilité B
  if (day >= DAY_2018_01_01) return 300000;
  // relevé : Arrêté du 4 juillet 2014, article 2 : dépense annuelle totale prise en compte, fiabilité A
  if (day >= DAY_2014_07_01) return 300000;
  // relevé : ASH n° 2843, sur l'arrêté en vigueur le 13 janvier 2014, fiabilité B
  if (day >= DAY_2014_01_13) return 300000;
  // relevé : Arrêté du 25 septembre 2012, article 2 : plafond d'aide annuel, fiabilité A
  if (day >= DAY_2012_10_06) return 300000;
  return raise('hole', 'no version', 'plafond annuel du plan');
}

// ressources.attendu:160
/** paramètre plafond du soutien après hospitalisation (€, × 100) */
function plafondDuSoutienApresHospitalisation(day: Day): number {
  // sans source : arrêté en vigueur depuis 2021 cherché et non trouvé
  if (day >= DAY_2021_01_01) return unanswered();
  // relevé : PSP PACA, arrêté du 21 décembre 2017, article 3, fiabilité B
  if (day >= DAY_2018_01_01) return 180000;
  // relevé : Arrêté du 4 juillet 2014, article 3, fiabilité A
  if (day >= DAY_2014_07_01) return 180000;
  // relevé : ASH n° 2843, sur l'arrêté en vigueur le 13 janvier 2014, fiabilité B
  if (day >= DAY_2014_01_13) return 180000;
  return raise('hole', 'no version', 'plafond du soutien après hospitalisation');
}

// ressources.attendu:170
/** paramètre plafond du soutien en période de fragilité (€, × 100) */
function plafondDuSoutienEnPeriodeDeFragilite(day: Day): number {
  // sans source : arrêté en vigueur depuis 2021 cherché et non trouvé
  if (day >= DAY_2021_01_01) return unanswered();
  // relevé : PSP PACA, arrêté du 21 décembre 2017, article 4, fiabilité B
  if (day >= DAY_2018_01_01) return 180000;
  // relevé : Arrêté du 4 juillet 2014, article 4, fiabilité A
  if (day >= DAY_2014_07_01) return 180000;
  // relevé : ASH n° 2843, sur l'arrêté en vigueur le 13 janvier 2014, fiabilité B
  if (day >= DAY_2014_01_13) return 180000;
  return raise('hole', 'no version', 'plafond du soutien en période de fragilité');
}

// ressources.attendu:189
/** règle part de l'État pour le plan (€, × 100) */
function partDeLEtatPourLePlan(dossier: Dossier, kept: Kept): number {
  // relevé : Arrêté du 4 juillet 2014, article 2 : dépense annuelle totale prise en compte, fiabilité A
  if (dossier.sensDuPlafondAnnuel === 'plafond de dépense') {
    const plafondDuPlanLu = plafondAnnuelDuPlan(jourDeLecture(dossier));
    return roundScaled(
      multiply(
        Math.min(dossier.depenseAnnuelleDuPlan, plafondDuPlanLu),
        keptTauxDeLEtat(dossier, kept),
        "part de l'État pour le plan",
      ),
      6,
      1,
      2,
      'nearest',
      "part de l'État pour le plan",
    );
  }
  // « ainsi que le plafond annuel d'aide » (Décret n° 2012-920 du 27 juillet 2012, version en vigueur au 11
  // septembre 2024)
  const valeur = roundScaled(
    multiply(dossier.depenseAnnuelleDuPlan, keptTauxDeLEtat(dossier, kept), "part de l'État pour le plan"),
    6,
    1,
    2,
    'nearest',
    "part de l'État pour le plan",
  );
  const plafondDuPlanLu2 = plafondAnnuelDuPlan(jourDeLecture(dossier));
  return Math.min(valeur, plafondDuPlanLu2);
}

// ressources.attendu:198
/**
 * plafond dépense prise en compte après hospitalisation (€, × 100)
 * relevé : Arrêté du 4 juillet 2014, article 3, fiabilité A
 */
function depensePriseEnCompteApresHospitalisation(dossier: Dossier): number {
  return Math.min(dossier.depenseApresHospitalisation, plafondDuSoutienApresHospitalisation(jourDeLecture(dossier)));
}

// ressources.attendu:202
/**
 * plafond dépense prise en compte en période de fragilité (€, × 100)
 * relevé : Arrêté du 4 juillet 2014, article 4, fiabilité A
 */
function depensePriseEnCompteEnPeriodeDeFragilite(dossier: Dossier): number {
  return Math.min(dossier.depenseDeLaPeriodeDeFragilite, plafondDuSoutienEnPeriodeDeFragilite(jourDeLecture(dossier)));
}

// ressources.attendu:209
/**
 * règle ressources mensuelles (€, × 100)
 * sans source : les limites sont des euros entiers, à ne pas atteindre ; le centime inférieur ne les fait franchir à
 * personne
 */
function ressourcesMensuelles(dossier: Dossier): number {
  return roundExact(
    divideExact(
      toExact(revenuAnnuelRetenu(dossier), 2, 'ressources mensuelles'),
      { n: 12, d: 1 },
      'ressources mensuelles',
    ),
    1,
    2,
    'down',
    'ressources mensuelles',
  );
}

// ressources.attendu:213
/** barème plafond de l'aide habitat (€, × 100) */
function plafondDeLAideHabitat(dossier: Dossier, kept: Kept): number | null {
  // relevé : Arrêté du 21 avril 2016 (Vigie, kiosque de Bercy) : limites augmentées, tableau de l'habitat non
  // trouvé, fiabilité B
  if (dossier.dateDeLaDemande >= DAY_2016_04_21) return unanswered();
  // relevé : ASH n° 2869, sur l'arrêté du 4 juillet 2014, article 5, fiabilité B
  if (dossier.dateDeLaDemande >= DAY_2014_07_01) {
    const ressourcesMensuellesLu = () => keptRessourcesMensuelles(dossier, kept);
    if (dossier.compositionDuFoyer === 'personne seule' && ressourcesMensuellesLu() < 89400) return 350000;
    if (
      dossier.compositionDuFoyer === 'personne seule' &&
      ressourcesMensuellesLu() >= 89400 &&
      ressourcesMensuellesLu() <= 113999
    )
      return 300000;
    if (
      dossier.compositionDuFoyer === 'personne seule' &&
      ressourcesMensuellesLu() >= 114000 &&
      ressourcesMensuellesLu() <= 125799
    )
      return 250000;
    if (dossier.compositionDuFoyer === 'personne seule' && ressourcesMensuellesLu() >= 125800) return null;
    if (dossier.compositionDuFoyer === 'ménage' && ressourcesMensuellesLu() < 154900) return 350000;
    if (
      dossier.compositionDuFoyer === 'ménage' &&
      ressourcesMensuellesLu() >= 154900 &&
      ressourcesMensuellesLu() <= 181799
    )
      return 300000;
    if (
      dossier.compositionDuFoyer === 'ménage' &&
      ressourcesMensuellesLu() >= 181800 &&
      ressourcesMensuellesLu() <= 192099
    )
      return 250000;
    if (dossier.compositionDuFoyer === 'ménage' && ressourcesMensuellesLu() >= 192100) return null;
    return raise('hole', 'no row', "plafond de l'aide habitat");
  }
  // relevé : ASH n° 2843, sur l'arrêté en vigueur le 13 janvier 2014, fiabilité B
  if (dossier.dateDeLaDemande >= DAY_2014_01_13) {
    const ressourcesMensuellesLu2 = () => keptRessourcesMensuelles(dossier, kept);
    if (dossier.compositionDuFoyer === 'personne seule' && ressourcesMensuellesLu2() < 89400) return 350000;
    if (
      dossier.compositionDuFoyer === 'personne seule' &&
      ressourcesMensuellesLu2() >= 89400 &&
      ressourcesMensuellesLu2() <= 113999
    )
      return 300000;
    if (dossier.compositionDuFoyer === 'personne seule' && ressourcesMensuellesLu2() >= 114000) return null;
    if (dossier.compositionDuFoyer === 'ménage' && ressourcesMensuellesLu2() < 154900) return 350000;
    if (
      dossier.compositionDuFoyer === 'ménage' &&
      ressourcesMensuellesLu2() >= 154900 &&
      ressourcesMensuellesLu2() <= 181799
    )
      return 300000;
    if (dossier.compositionDuFoyer === 'ménage' && ressourcesMensuellesLu2() >= 181800) return null;
    return raise('hole', 'no row', "plafond de l'aide habitat");
  }
  // relevé : Arrêté du 25 septembre 2012, article 2, fiabilité A
  if (dossier.dateDeLaDemande >= DAY_2012_10_06) {
    const ressourcesMensuellesLu3 = () => keptRessourcesMensuelles(dossier, kept);
    if (dossier.compositionDuFoyer === 'personne seule' && ressourcesMensuellesLu3() < 86500) return 350000;
    if (
      dossier.compositionDuFoyer === 'personne seule' &&
      ressourcesMensuellesLu3() >= 86500 &&
      ressourcesMensuellesLu3() <= 110199
    )
      return 300000;
    if (
      dossier.compositionDuFoyer === 'personne seule' &&
      ressourcesMensuellesLu3() >= 110200 &&
      ressourcesMensuellesLu3() <= 137599
    )
      return 250000;
    if (dossier.compositionDuFoyer === 'personne seule' && ressourcesMensuellesLu3() >= 137600) return null;
    if (dossier.compositionDuFoyer === 'ménage' && ressourcesMensuellesLu3() < 149800) return 350000;
    if (
      dossier.compositionDuFoyer === 'ménage' &&
      ressourcesMensuellesLu3() >= 149800 &&
      ressourcesMensuellesLu3() <= 175799
    )
      return 300000;
    if (
      dossier.compositionDuFoyer === 'ménage' &&
      ressourcesMensuellesLu3() >= 175800 &&
      ressourcesMensuellesLu3() <= 206399
    )
      return 250000;
    if (dossier.compositionDuFoyer === 'ménage' && ressourcesMensuellesLu3() >= 206400) return null;
    return raise('hole', 'no row', "plafond de l'aide habitat");
  }
  return raise('hole', 'no version', "plafond de l'aide habitat");
}

/** What one evaluation has worked out and may be asked again. */
interface Kept {
  conditionDAge: boolean | undefined;
  retraiteDeLEtat: boolean | undefined;
  validationsDuDemandeur: readonly Validation[] | undefined;
  trimestresDuRegime: Map<Validation, number>;
  placeDeLEtatChezLeDemandeur: PlaceDeLEtat | undefined;
  demandeurRelevantDeLEtat: boolean | undefined;
  survivantDUnRetraiteDeLEtat: boolean | undefined;
  pensionDeSurvivantAdmise: boolean | undefined;
  validationsDuDefunt: readonly Validation[] | undefined;
  placeDeLEtatChezLeDefunt: PlaceDeLEtat | undefined;
  defuntRelevantDeLEtat: boolean | undefined;
  survivantDeRegimeAdmis: boolean | undefined;
  conditionDePensionEtDeRegime: boolean | undefined;
  aideDuDepartementDeMemeNature: boolean | undefined;
  aideDeLaPosteOuDOrangeDeMemeObjet: boolean | undefined;
  cumulInterdit: boolean | undefined;
  conditionsHorsRessources: boolean | undefined;
  ressourcesEnEurosEntiers: number | undefined;
  tauxDuBareme: Map<Day, number>;
  conditionDeRessources: boolean | undefined;
  aideOuverte: boolean | undefined;
  evaluateurParmiLesPrestataires: boolean | undefined;
  tauxDeLEtat: number | undefined;
  ressourcesMensuelles: number | undefined;
}

const nothingKept = (): Kept => ({
  conditionDAge: undefined,
  retraiteDeLEtat: undefined,
  validationsDuDemandeur: undefined,
  trimestresDuRegime: new Map(),
  placeDeLEtatChezLeDemandeur: undefined,
  demandeurRelevantDeLEtat: undefined,
  survivantDUnRetraiteDeLEtat: undefined,
  pensionDeSurvivantAdmise: undefined,
  validationsDuDefunt: undefined,
  placeDeLEtatChezLeDefunt: undefined,
  defuntRelevantDeLEtat: undefined,
  survivantDeRegimeAdmis: undefined,
  conditionDePensionEtDeRegime: undefined,
  aideDuDepartementDeMemeNature: undefined,
  aideDeLaPosteOuDOrangeDeMemeObjet: undefined,
  cumulInterdit: undefined,
  conditionsHorsRessources: undefined,
  ressourcesEnEurosEntiers: undefined,
  tauxDuBareme: new Map(),
  conditionDeRessources: undefined,
  aideOuverte: undefined,
  evaluateurParmiLesPrestataires: undefined,
  tauxDeLEtat: undefined,
  ressourcesMensuelles: undefined,
});

function keptConditionDAge(dossier: Dossier, kept: Kept): boolean {
  return (kept.conditionDAge ??= conditionDAge(dossier));
}

function keptRetraiteDeLEtat(dossier: Dossier, kept: Kept): boolean {
  return (kept.retraiteDeLEtat ??= retraiteDeLEtat(dossier));
}

function keptValidationsDuDemandeur(dossier: Dossier, kept: Kept): readonly Validation[] {
  return (kept.validationsDuDemandeur ??= validationsDuDemandeur(dossier));
}

function keptTrimestresDuRegime(dossier: Dossier, kept: Kept, v: Validation): number {
  let value = kept.trimestresDuRegime.get(v);
  if (value === undefined) {
    value = trimestresDuRegime(dossier, v);
    kept.trimestresDuRegime.set(v, value);
  }
  return value;
}

function keptPlaceDeLEtatChezLeDemandeur(dossier: Dossier, kept: Kept): PlaceDeLEtat {
  return (kept.placeDeLEtatChezLeDemandeur ??= placeDeLEtatChezLeDemandeur(dossier, kept));
}

function keptDemandeurRelevantDeLEtat(dossier: Dossier, kept: Kept): boolean {
  return (kept.demandeurRelevantDeLEtat ??= demandeurRelevantDeLEtat(dossier, kept));
}

function keptSurvivantDUnRetraiteDeLEtat(dossier: Dossier, kept: Kept): boolean {
  return (kept.survivantDUnRetraiteDeLEtat ??= survivantDUnRetraiteDeLEtat(dossier));
}

function keptPensionDeSurvivantAdmise(dossier: Dossier, kept: Kept): boolean {
  return (kept.pensionDeSurvivantAdmise ??= pensionDeSurvivantAdmise(dossier, kept));
}

function keptValidationsDuDefunt(dossier: Dossier, kept: Kept): readonly Validation[] {
  return (kept.validationsDuDefunt ??= validationsDuDefunt(dossier));
}

function keptPlaceDeLEtatChezLeDefunt(dossier: Dossier, kept: Kept): PlaceDeLEtat {
  return (kept.placeDeLEtatChezLeDefunt ??= placeDeLEtatChezLeDefunt(dossier, kept));
}

function keptDefuntRelevantDeLEtat(dossier: Dossier, kept: Kept): boolean {
  return (kept.defuntRelevantDeLEtat ??= defuntRelevantDeLEtat(dossier, kept));
}

function keptSurvivantDeRegimeAdmis(dossier: Dossier, kept: Kept): boolean {
  return (kept.survivantDeRegimeAdmis ??= survivantDeRegimeAdmis(dossier, kept));
}

function keptConditionDePensionEtDeRegime(dossier: Dossier, kept: Kept): boolean {
  return (kept.conditionDePensionEtDeRegime ??= conditionDePensionEtDeRegime(dossier, kept));
}

function keptAideDuDepartementDeMemeNature(dossier: Dossier, kept: Kept): boolean {
  return (kept.aideDuDepartementDeMemeNature ??= aideDuDepartementDeMemeNature(dossier));
}

function keptAideDeLaPosteOuDOrangeDeMemeObjet(dossier: Dossier, kept: Kept): boolean {
  return (kept.aideDeLaPosteOuDOrangeDeMemeObjet ??= aideDeLaPosteOuDOrangeDeMemeObjet(dossier));
}

function keptCumulInterdit(dossier: Dossier, kept: Kept): boolean {
  return (kept.cumulInterdit ??= cumulInterdit(dossier, kept));
}

function keptConditionsHorsRessources(dossier: Dossier, kept: Kept): boolean {
  return (kept.conditionsHorsRessources ??= conditionsHorsRessources(dossier, kept));
}

function keptRessourcesEnEurosEntiers(dossier: Dossier, kept: Kept): number {
  return (kept.ressourcesEnEurosEntiers ??= ressourcesEnEurosEntiers(dossier));
}

function keptTauxDuBareme(dossier: Dossier, kept: Kept, day: Day): number {
  let value = kept.tauxDuBareme.get(day);
  if (value === undefined) {
    value = tauxDuBareme(dossier, kept, day);
    kept.tauxDuBareme.set(day, value);
  }
  return value;
}

function keptConditionDeRessources(dossier: Dossier, kept: Kept): boolean {
  return (kept.conditionDeRessources ??= conditionDeRessources(dossier, kept));
}

function keptAideOuverte(dossier: Dossier, kept: Kept): boolean {
  return (kept.aideOuverte ??= aideOuverte(dossier, kept));
}

function keptEvaluateurParmiLesPrestataires(dossier: Dossier, kept: Kept): boolean {
  return (kept.evaluateurParmiLesPrestataires ??= evaluateurParmiLesPrestataires(dossier));
}

function keptTauxDeLEtat(dossier: Dossier, kept: Kept): number {
  return (kept.tauxDeLEtat ??= tauxDeLEtat(dossier, kept));
}

function keptRessourcesMensuelles(dossier: Dossier, kept: Kept): number {
  return (kept.ressourcesMensuelles ??= ressourcesMensuelles(dossier));
}

// ------------------------------------------------------------------------ Evaluation

/** Every result as the rules hold it (see `Dossier` for units and days). */
export interface Values {
  readonly rangDeLaCategorie: readonly number[];
  readonly plafondDeLaCategorie: readonly PlafondApplicable[];
  readonly servicesHorsCategories: readonly Service[];
  readonly servicesDansLesCinqCategories: boolean;
  readonly aideEnVigueur: boolean;
  readonly ageALaDemande: number;
  readonly conditionDAge: boolean;
  readonly conditionDeGroupe: boolean;
  readonly retraiteDeLEtat: boolean;
  readonly validationsDuDemandeur: readonly Validation[];
  readonly trimestresDuRegime: readonly number[];
  readonly placeDeLEtatChezLeDemandeur: PlaceDeLEtat;
  readonly demandeurRelevantDeLEtat: boolean;
  readonly survivantDUnRetraiteDeLEtat: boolean;
  readonly pensionDeSurvivantAdmise: boolean;
  readonly validationsDuDefunt: readonly Validation[];
  readonly placeDeLEtatChezLeDefunt: PlaceDeLEtat;
  readonly defuntRelevantDeLEtat: boolean;
  readonly survivantDeRegimeAdmis: boolean;
  readonly conditionDePensionEtDeRegime: boolean;
  readonly aideDuDepartementDeMemeNature: boolean;
  readonly aideAuTitreDuHandicap: boolean;
  readonly tenuAuNonCumulAvecLaPosteOuOrange: boolean;
  readonly aideDeLaPosteOuDOrangeDeMemeObjet: boolean;
  readonly cumulInterdit: boolean;
  readonly conditionsHorsRessources: boolean;
  readonly revenuAnnuelRetenu: number;
  readonly ressourcesEnEurosEntiers: number;
  readonly tauxDuBareme: number;
  readonly conditionDeRessources: boolean;
  readonly aideOuverte: boolean;
  readonly aideHabitatOuverte: boolean;
  readonly acteCouvertParLaMission: readonly boolean[];
  readonly elaborationDuPlanAControler: boolean;
  readonly echeanceDeBilanDuDispositif: Day;
  readonly etatDeBilanDuDispositif: EtatDuDelai;
  readonly remboursementParLEtat: number;
  readonly evaluateurParmiLesPrestataires: boolean;
  readonly evaluateurCoordonne: boolean;
  readonly evaluateurDistinct: boolean;
  readonly verdictDeInstructionDeLaDemande: Verdict;
  readonly manquantsDeInstructionDeLaDemande: readonly PieceManquanteDeInstructionDeLaDemande[];
  readonly jourDeLecture: Day;
  readonly tauxDeLEtat: number;
  readonly partDuRetraite: number;
  readonly partDeLEtatPourLePlan: number;
  readonly depensePriseEnCompteApresHospitalisation: number;
  readonly depensePriseEnCompteEnPeriodeDeFragilite: number;
  readonly ressourcesMensuelles: number;
  readonly plafondDeLAideHabitat: number | null;
}

/**
 * Computes every result of a complete dossier, for hot paths. Throws a `FaultSignal` at the first fault, `UNANSWERED`
 * where the text gives no answer.
 */
export function compute(dossier: Dossier): Values {
  const kept = nothingKept();
  const servicesHorsCategoriesValue = servicesHorsCategories(dossier);
  const evaluateurDistinctValue = evaluateurDistinct(dossier, kept);
  return {
    rangDeLaCategorie: CATEGORIE_DE_SERVICES.map((categorieDeServices) => rangDeLaCategorie(categorieDeServices)),
    plafondDeLaCategorie: CATEGORIE_DE_SERVICES.map((categorieDeServices) => plafondDeLaCategorie(categorieDeServices)),
    servicesHorsCategories: servicesHorsCategoriesValue,
    servicesDansLesCinqCategories: servicesDansLesCinqCategories(servicesHorsCategoriesValue),
    aideEnVigueur: aideEnVigueur(dossier),
    ageALaDemande: ageALaDemande(dossier),
    conditionDAge: keptConditionDAge(dossier, kept),
    conditionDeGroupe: conditionDeGroupe(dossier),
    retraiteDeLEtat: keptRetraiteDeLEtat(dossier, kept),
    validationsDuDemandeur: keptValidationsDuDemandeur(dossier, kept),
    trimestresDuRegime: dossier.validations.map((v) => keptTrimestresDuRegime(dossier, kept, v)),
    placeDeLEtatChezLeDemandeur: keptPlaceDeLEtatChezLeDemandeur(dossier, kept),
    demandeurRelevantDeLEtat: keptDemandeurRelevantDeLEtat(dossier, kept),
    survivantDUnRetraiteDeLEtat: keptSurvivantDUnRetraiteDeLEtat(dossier, kept),
    pensionDeSurvivantAdmise: keptPensionDeSurvivantAdmise(dossier, kept),
    validationsDuDefunt: keptValidationsDuDefunt(dossier, kept),
    placeDeLEtatChezLeDefunt: keptPlaceDeLEtatChezLeDefunt(dossier, kept),
    defuntRelevantDeLEtat: keptDefuntRelevantDeLEtat(dossier, kept),
    survivantDeRegimeAdmis: keptSurvivantDeRegimeAdmis(dossier, kept),
    conditionDePensionEtDeRegime: keptConditionDePensionEtDeRegime(dossier, kept),
    aideDuDepartementDeMemeNature: keptAideDuDepartementDeMemeNature(dossier, kept),
    aideAuTitreDuHandicap: aideAuTitreDuHandicap(dossier),
    tenuAuNonCumulAvecLaPosteOuOrange: tenuAuNonCumulAvecLaPosteOuOrange(dossier),
    aideDeLaPosteOuDOrangeDeMemeObjet: keptAideDeLaPosteOuDOrangeDeMemeObjet(dossier, kept),
    cumulInterdit: keptCumulInterdit(dossier, kept),
    conditionsHorsRessources: keptConditionsHorsRessources(dossier, kept),
    revenuAnnuelRetenu: revenuAnnuelRetenu(dossier),
    ressourcesEnEurosEntiers: keptRessourcesEnEurosEntiers(dossier, kept),
    tauxDuBareme: keptTauxDuBareme(dossier, kept, dossier.dateDeLaDemande),
    conditionDeRessources: keptConditionDeRessources(dossier, kept),
    aideOuverte: keptAideOuverte(dossier, kept),
    aideHabitatOuverte: aideHabitatOuverte(dossier, kept),
    acteCouvertParLaMission: dossier.actes.map((acte) => acteCouvertParLaMission(acte)),
    elaborationDuPlanAControler: elaborationDuPlanAControler(dossier),
    echeanceDeBilanDuDispositif: echeanceDeBilanDuDispositif(dossier),
    etatDeBilanDuDispositif: etatDeBilanDuDispositif(dossier),
    remboursementParLEtat: remboursementParLEtat(dossier),
    evaluateurParmiLesPrestataires: keptEvaluateurParmiLesPrestataires(dossier, kept),
    evaluateurCoordonne: evaluateurCoordonne(dossier),
    evaluateurDistinct: evaluateurDistinctValue,
    verdictDeInstructionDeLaDemande: verdictDeInstructionDeLaDemande(dossier, evaluateurDistinctValue),
    manquantsDeInstructionDeLaDemande: manquantsDeInstructionDeLaDemande(dossier, evaluateurDistinctValue),
    jourDeLecture: jourDeLecture(dossier),
    tauxDeLEtat: keptTauxDeLEtat(dossier, kept),
    partDuRetraite: partDuRetraite(dossier, kept),
    partDeLEtatPourLePlan: partDeLEtatPourLePlan(dossier, kept),
    depensePriseEnCompteApresHospitalisation: depensePriseEnCompteApresHospitalisation(dossier),
    depensePriseEnCompteEnPeriodeDeFragilite: depensePriseEnCompteEnPeriodeDeFragilite(dossier),
    ressourcesMensuelles: keptRessourcesMensuelles(dossier, kept),
    plafondDeLAideHabitat: plafondDeLAideHabitat(dossier, kept),
  };
}

/**
 * What each result comes to: a value, a fault, or what is needed to know it. `pour chaque`: one outcome per element.
 */
export interface Results {
  readonly rangDeLaCategorie: ByElement<Output['rangDeLaCategorie']>;
  readonly plafondDeLaCategorie: ByElement<Output['plafondDeLaCategorie']>;
  readonly servicesHorsCategories: Outcome<Output['servicesHorsCategories']>;
  readonly servicesDansLesCinqCategories: Outcome<Output['servicesDansLesCinqCategories']>;
  readonly aideEnVigueur: Outcome<Output['aideEnVigueur']>;
  readonly ageALaDemande: Outcome<Output['ageALaDemande']>;
  readonly conditionDAge: Outcome<Output['conditionDAge']>;
  readonly conditionDeGroupe: Outcome<Output['conditionDeGroupe']>;
  readonly retraiteDeLEtat: Outcome<Output['retraiteDeLEtat']>;
  readonly validationsDuDemandeur: Outcome<Output['validationsDuDemandeur']>;
  readonly trimestresDuRegime: ByElement<Output['trimestresDuRegime']>;
  readonly placeDeLEtatChezLeDemandeur: Outcome<Output['placeDeLEtatChezLeDemandeur']>;
  readonly demandeurRelevantDeLEtat: Outcome<Output['demandeurRelevantDeLEtat']>;
  readonly survivantDUnRetraiteDeLEtat: Outcome<Output['survivantDUnRetraiteDeLEtat']>;
  readonly pensionDeSurvivantAdmise: Outcome<Output['pensionDeSurvivantAdmise']>;
  readonly validationsDuDefunt: Outcome<Output['validationsDuDefunt']>;
  readonly placeDeLEtatChezLeDefunt: Outcome<Output['placeDeLEtatChezLeDefunt']>;
  readonly defuntRelevantDeLEtat: Outcome<Output['defuntRelevantDeLEtat']>;
  readonly survivantDeRegimeAdmis: Outcome<Output['survivantDeRegimeAdmis']>;
  readonly conditionDePensionEtDeRegime: Outcome<Output['conditionDePensionEtDeRegime']>;
  readonly aideDuDepartementDeMemeNature: Outcome<Output['aideDuDepartementDeMemeNature']>;
  readonly aideAuTitreDuHandicap: Outcome<Output['aideAuTitreDuHandicap']>;
  readonly tenuAuNonCumulAvecLaPosteOuOrange: Outcome<Output['tenuAuNonCumulAvecLaPosteOuOrange']>;
  readonly aideDeLaPosteOuDOrangeDeMemeObjet: Outcome<Output['aideDeLaPosteOuDOrangeDeMemeObjet']>;
  readonly cumulInterdit: Outcome<Output['cumulInterdit']>;
  readonly conditionsHorsRessources: Outcome<Output['conditionsHorsRessources']>;
  readonly revenuAnnuelRetenu: Outcome<Output['revenuAnnuelRetenu']>;
  readonly ressourcesEnEurosEntiers: Outcome<Output['ressourcesEnEurosEntiers']>;
  readonly tauxDuBareme: Outcome<Output['tauxDuBareme']>;
  readonly conditionDeRessources: Outcome<Output['conditionDeRessources']>;
  readonly aideOuverte: Outcome<Output['aideOuverte']>;
  readonly aideHabitatOuverte: Outcome<Output['aideHabitatOuverte']>;
  readonly acteCouvertParLaMission: ByElement<Output['acteCouvertParLaMission']>;
  readonly elaborationDuPlanAControler: Outcome<Output['elaborationDuPlanAControler']>;
  readonly echeanceDeBilanDuDispositif: Outcome<Output['echeanceDeBilanDuDispositif']>;
  readonly etatDeBilanDuDispositif: Outcome<Output['etatDeBilanDuDispositif']>;
  readonly remboursementParLEtat: Outcome<Output['remboursementParLEtat']>;
  readonly evaluateurParmiLesPrestataires: Outcome<Output['evaluateurParmiLesPrestataires']>;
  readonly evaluateurCoordonne: Outcome<Output['evaluateurCoordonne']>;
  readonly evaluateurDistinct: Outcome<Output['evaluateurDistinct']>;
  readonly verdictDeInstructionDeLaDemande: Outcome<Output['verdictDeInstructionDeLaDemande']>;
  readonly manquantsDeInstructionDeLaDemande: Outcome<Output['manquantsDeInstructionDeLaDemande']>;
  readonly jourDeLecture: Outcome<Output['jourDeLecture']>;
  readonly tauxDeLEtat: Outcome<Output['tauxDeLEtat']>;
  readonly partDuRetraite: Outcome<Output['partDuRetraite']>;
  readonly partDeLEtatPourLePlan: Outcome<Output['partDeLEtatPourLePlan']>;
  readonly depensePriseEnCompteApresHospitalisation: Outcome<Output['depensePriseEnCompteApresHospitalisation']>;
  readonly depensePriseEnCompteEnPeriodeDeFragilite: Outcome<Output['depensePriseEnCompteEnPeriodeDeFragilite']>;
  readonly ressourcesMensuelles: Outcome<Output['ressourcesMensuelles']>;
  readonly plafondDeLAideHabitat: Outcome<Output['plafondDeLAideHabitat']>;
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
    controleDesPlansOscar: reader.choice(
      options.readings?.controleDesPlansOscar,
      CONTROLE_DES_PLANS_OSCAR,
      '',
      'contrôle des plans OSCAR',
    ),
    jourDuBilan:
      options.readings?.jourDuBilan === undefined
        ? 'la veille au plus tard'
        : reader.choice(options.readings?.jourDuBilan, JOUR_DU_BILAN, '', 'jour du bilan'),
    coordinateurDuPlan: reader.choice(
      options.readings?.coordinateurDuPlan,
      COORDINATEUR_DU_PLAN,
      '',
      'coordinateur du plan',
    ),
    survivantRemarie: reader.choice(options.readings?.survivantRemarie, SURVIVANT_REMARIE, '', 'survivant remarié'),
    jourDeLAge: reader.choice(options.readings?.jourDeLAge, JOUR_DE_LAGE, '', "jour de l'âge"),
    egaliteDeTrimestres: reader.choice(
      options.readings?.egaliteDeTrimestres,
      EGALITE_DE_TRIMESTRES,
      '',
      'égalité de trimestres',
    ),
    regimePrincipalDUnSurvivant: reader.choice(
      options.readings?.regimePrincipalDUnSurvivant,
      REGIME_PRINCIPAL_DUN_SURVIVANT,
      '',
      "régime principal d'un survivant",
    ),
    survivantDUnAgentDesPostes: reader.choice(
      options.readings?.survivantDUnAgentDesPostes,
      SURVIVANT_DUN_AGENT_DES_POSTES,
      '',
      "survivant d'un agent des postes",
    ),
    porteeDuTerme: reader.choice(options.readings?.porteeDuTerme, PORTEE_DU_TERME, '', 'portée du terme'),
    revenuDUnFoyerQuiAChange:
      options.readings?.revenuDUnFoyerQuiAChange === undefined
        ? "revenu de l'avis"
        : reader.choice(
            options.readings?.revenuDUnFoyerQuiAChange,
            REVENU_DUN_FOYER_QUI_ACHANGE,
            '',
            "revenu d'un foyer qui a changé",
          ),
    ressourcesMensuellesDuBareme:
      options.readings?.ressourcesMensuellesDuBareme === undefined
        ? 'douzième du revenu'
        : reader.choice(
            options.readings?.ressourcesMensuellesDuBareme,
            RESSOURCES_MENSUELLES_DU_BAREME,
            '',
            'ressources mensuelles du barème',
          ),
    jourDuBareme: reader.choice(options.readings?.jourDuBareme, JOUR_DU_BAREME, '', 'jour du barème'),
    entreDeuxTranches: reader.choice(
      options.readings?.entreDeuxTranches,
      ENTRE_DEUX_TRANCHES,
      '',
      'entre deux tranches',
    ),
    porteeDeLaConditionDeRessources: reader.choice(
      options.readings?.porteeDeLaConditionDeRessources,
      PORTEE_DE_LA_CONDITION_DE_RESSOURCES,
      '',
      'portée de la condition de ressources',
    ),
    sensDuPlafondAnnuel:
      options.readings?.sensDuPlafondAnnuel === undefined
        ? 'plafond de dépense'
        : reader.choice(options.readings?.sensDuPlafondAnnuel, SENS_DU_PLAFOND_ANNUEL, '', 'sens du plafond annuel'),
  };
}

/**
 * The results of a complete dossier, when none of them is a fault or has no answer; else null, and each is looked at
 * on its own.
 */
function knownResults(dossier: Dossier): Results | null {
  try {
    const kept = nothingKept();
    const servicesHorsCategoriesValue = servicesHorsCategories(dossier);
    const evaluateurDistinctValue = evaluateurDistinct(dossier, kept);
    return {
      rangDeLaCategorie: CATEGORIE_DE_SERVICES.map((categorieDeServices) => ({
        of: [categorieDeServices],
        outcome: determined(rangDeLaCategorie(categorieDeServices)),
      })),
      plafondDeLaCategorie: CATEGORIE_DE_SERVICES.map((categorieDeServices) => ({
        of: [categorieDeServices],
        outcome: determined(plafondDeLaCategorie(categorieDeServices)),
      })),
      servicesHorsCategories: determined(servicesHorsCategoriesValue.map(writeService)),
      servicesDansLesCinqCategories: determined(servicesDansLesCinqCategories(servicesHorsCategoriesValue)),
      aideEnVigueur: determined(aideEnVigueur(dossier)),
      ageALaDemande: determined(ageALaDemande(dossier)),
      conditionDAge: determined(keptConditionDAge(dossier, kept)),
      conditionDeGroupe: determined(conditionDeGroupe(dossier)),
      retraiteDeLEtat: determined(keptRetraiteDeLEtat(dossier, kept)),
      validationsDuDemandeur: determined(keptValidationsDuDemandeur(dossier, kept).map(writeValidation)),
      trimestresDuRegime: dossier.validations.map((v) => ({
        of: [`validations[${v.$place}]`],
        outcome: determined(keptTrimestresDuRegime(dossier, kept, v)),
      })),
      placeDeLEtatChezLeDemandeur: determined(keptPlaceDeLEtatChezLeDemandeur(dossier, kept)),
      demandeurRelevantDeLEtat: determined(keptDemandeurRelevantDeLEtat(dossier, kept)),
      survivantDUnRetraiteDeLEtat: determined(keptSurvivantDUnRetraiteDeLEtat(dossier, kept)),
      pensionDeSurvivantAdmise: determined(keptPensionDeSurvivantAdmise(dossier, kept)),
      validationsDuDefunt: determined(keptValidationsDuDefunt(dossier, kept).map(writeValidation)),
      placeDeLEtatChezLeDefunt: determined(keptPlaceDeLEtatChezLeDefunt(dossier, kept)),
      defuntRelevantDeLEtat: determined(keptDefuntRelevantDeLEtat(dossier, kept)),
      survivantDeRegimeAdmis: determined(keptSurvivantDeRegimeAdmis(dossier, kept)),
      conditionDePensionEtDeRegime: determined(keptConditionDePensionEtDeRegime(dossier, kept)),
      aideDuDepartementDeMemeNature: determined(keptAideDuDepartementDeMemeNature(dossier, kept)),
      aideAuTitreDuHandicap: determined(aideAuTitreDuHandicap(dossier)),
      tenuAuNonCumulAvecLaPosteOuOrange: determined(tenuAuNonCumulAvecLaPosteOuOrange(dossier)),
      aideDeLaPosteOuDOrangeDeMemeObjet: determined(keptAideDeLaPosteOuDOrangeDeMemeObjet(dossier, kept)),
      cumulInterdit: determined(keptCumulInterdit(dossier, kept)),
      conditionsHorsRessources: determined(keptConditionsHorsRessources(dossier, kept)),
      revenuAnnuelRetenu: determined(formatDecimal(revenuAnnuelRetenu(dossier), 2)),
      ressourcesEnEurosEntiers: determined(formatDecimal(keptRessourcesEnEurosEntiers(dossier, kept), 2)),
      tauxDuBareme: determined(formatDecimal(keptTauxDuBareme(dossier, kept, dossier.dateDeLaDemande), 2)),
      conditionDeRessources: determined(keptConditionDeRessources(dossier, kept)),
      aideOuverte: determined(keptAideOuverte(dossier, kept)),
      aideHabitatOuverte: determined(aideHabitatOuverte(dossier, kept)),
      acteCouvertParLaMission: dossier.actes.map((acte) => ({
        of: [`actes[${acte.$place}]`],
        outcome: determined(acteCouvertParLaMission(acte)),
      })),
      elaborationDuPlanAControler: determined(elaborationDuPlanAControler(dossier)),
      echeanceDeBilanDuDispositif: determined(writeDay(echeanceDeBilanDuDispositif(dossier))),
      etatDeBilanDuDispositif: determined(etatDeBilanDuDispositif(dossier)),
      remboursementParLEtat: determined(formatDecimal(remboursementParLEtat(dossier), 2)),
      evaluateurParmiLesPrestataires: determined(keptEvaluateurParmiLesPrestataires(dossier, kept)),
      evaluateurCoordonne: determined(evaluateurCoordonne(dossier)),
      evaluateurDistinct: determined(evaluateurDistinctValue),
      verdictDeInstructionDeLaDemande: determined(verdictDeInstructionDeLaDemande(dossier, evaluateurDistinctValue)),
      manquantsDeInstructionDeLaDemande: determined(
        manquantsDeInstructionDeLaDemande(dossier, evaluateurDistinctValue).map(
          writePieceManquanteDeInstructionDeLaDemande,
        ),
      ),
      jourDeLecture: determined(writeDay(jourDeLecture(dossier))),
      tauxDeLEtat: determined(formatDecimal(keptTauxDeLEtat(dossier, kept), 2)),
      partDuRetraite: determined(formatDecimal(partDuRetraite(dossier, kept), 2)),
      partDeLEtatPourLePlan: determined(formatDecimal(partDeLEtatPourLePlan(dossier, kept), 2)),
      depensePriseEnCompteApresHospitalisation: determined(
        formatDecimal(depensePriseEnCompteApresHospitalisation(dossier), 2),
      ),
      depensePriseEnCompteEnPeriodeDeFragilite: determined(
        formatDecimal(depensePriseEnCompteEnPeriodeDeFragilite(dossier), 2),
      ),
      ressourcesMensuelles: determined(formatDecimal(keptRessourcesMensuelles(dossier, kept), 2)),
      plafondDeLAideHabitat: determined(
        orNull(plafondDeLAideHabitat(dossier, kept), (value) => formatDecimal(value, 2)),
      ),
    };
  } catch (signal) {
    if (signal instanceof FaultSignal || signal === UNANSWERED) return null;
    throw signal;
  }
}

function allResults(given: Given<Dossier>): Results {
  const each = eachResult(given);
  return {
    rangDeLaCategorie: each.rangDeLaCategorie(),
    plafondDeLaCategorie: each.plafondDeLaCategorie(),
    servicesHorsCategories: each.servicesHorsCategories(),
    servicesDansLesCinqCategories: each.servicesDansLesCinqCategories(),
    aideEnVigueur: each.aideEnVigueur(),
    ageALaDemande: each.ageALaDemande(),
    conditionDAge: each.conditionDAge(),
    conditionDeGroupe: each.conditionDeGroupe(),
    retraiteDeLEtat: each.retraiteDeLEtat(),
    validationsDuDemandeur: each.validationsDuDemandeur(),
    trimestresDuRegime: each.trimestresDuRegime(),
    placeDeLEtatChezLeDemandeur: each.placeDeLEtatChezLeDemandeur(),
    demandeurRelevantDeLEtat: each.demandeurRelevantDeLEtat(),
    survivantDUnRetraiteDeLEtat: each.survivantDUnRetraiteDeLEtat(),
    pensionDeSurvivantAdmise: each.pensionDeSurvivantAdmise(),
    validationsDuDefunt: each.validationsDuDefunt(),
    placeDeLEtatChezLeDefunt: each.placeDeLEtatChezLeDefunt(),
    defuntRelevantDeLEtat: each.defuntRelevantDeLEtat(),
    survivantDeRegimeAdmis: each.survivantDeRegimeAdmis(),
    conditionDePensionEtDeRegime: each.conditionDePensionEtDeRegime(),
    aideDuDepartementDeMemeNature: each.aideDuDepartementDeMemeNature(),
    aideAuTitreDuHandicap: each.aideAuTitreDuHandicap(),
    tenuAuNonCumulAvecLaPosteOuOrange: each.tenuAuNonCumulAvecLaPosteOuOrange(),
    aideDeLaPosteOuDOrangeDeMemeObjet: each.aideDeLaPosteOuDOrangeDeMemeObjet(),
    cumulInterdit: each.cumulInterdit(),
    conditionsHorsRessources: each.conditionsHorsRessources(),
    revenuAnnuelRetenu: each.revenuAnnuelRetenu(),
    ressourcesEnEurosEntiers: each.ressourcesEnEurosEntiers(),
    tauxDuBareme: each.tauxDuBareme(),
    conditionDeRessources: each.conditionDeRessources(),
    aideOuverte: each.aideOuverte(),
    aideHabitatOuverte: each.aideHabitatOuverte(),
    acteCouvertParLaMission: each.acteCouvertParLaMission(),
    elaborationDuPlanAControler: each.elaborationDuPlanAControler(),
    echeanceDeBilanDuDispositif: each.echeanceDeBilanDuDispositif(),
    etatDeBilanDuDispositif: each.etatDeBilanDuDispositif(),
    remboursementParLEtat: each.remboursementParLEtat(),
    evaluateurParmiLesPrestataires: each.evaluateurParmiLesPrestataires(),
    evaluateurCoordonne: each.evaluateurCoordonne(),
    evaluateurDistinct: each.evaluateurDistinct(),
    verdictDeInstructionDeLaDemande: each.verdictDeInstructionDeLaDemande(),
    manquantsDeInstructionDeLaDemande: each.manquantsDeInstructionDeLaDemande(),
    jourDeLecture: each.jourDeLecture(),
    tauxDeLEtat: each.tauxDeLEtat(),
    partDuRetraite: each.partDuRetraite(),
    partDeLEtatPourLePlan: each.partDeLEtatPourLePlan(),
    depensePriseEnCompteApresHospitalisation: each.depensePriseEnCompteApresHospitalisation(),
    depensePriseEnCompteEnPeriodeDeFragilite: each.depensePriseEnCompteEnPeriodeDeFragilite(),
    ressourcesMensuelles: each.ressourcesMensuelles(),
    plafondDeLAideHabitat: each.plafondDeLAideHabitat(),
  };
}

/** Each result on its own: plain arithmetic when the dossier gives all it reads, else the world with unknowns. */
function eachResult(given: Given<Dossier>): { readonly [K in keyof Results]: () => Results[K] } {
  // a result is computed from it only when the dossier gives all that it reads
  const dossier = given as Dossier;
  const kept = nothingKept();
  const session = new Session(RULES, given);
  return {
    rangDeLaCategorie: () =>
      session.elements(
        {
          reads: [],
          guarantees: [],
          known: (categorieDeServices: CategorieDeServices) => rangDeLaCategorie(categorieDeServices),
          open: openRangDeLaCategorie,
          shape: { kind: 'number', scale: 0, min: null, max: null },
        },
        [{ values: CATEGORIE_DE_SERVICES }],
      ),
    plafondDeLaCategorie: () =>
      session.elements(
        {
          reads: [],
          guarantees: [],
          known: (categorieDeServices: CategorieDeServices) => plafondDeLaCategorie(categorieDeServices),
          open: openPlafondDeLaCategorie,
          shape: { kind: 'choice', values: PLAFOND_APPLICABLE },
        },
        [{ values: CATEGORIE_DE_SERVICES }],
      ),
    servicesHorsCategories: () =>
      session.result({
        reads: ['services'],
        guarantees: [],
        known: () => servicesHorsCategories(dossier).map(writeService),
        open: openServicesHorsCategories,
        shape: { kind: 'list', of: SERVICE_SHAPE, sortedBy: null, atMost: null },
      }),
    servicesDansLesCinqCategories: () =>
      session.result({
        reads: ['services'],
        guarantees: [],
        known: () => servicesDansLesCinqCategories(servicesHorsCategories(dossier)),
        open: openServicesDansLesCinqCategories,
        shape: { kind: 'boolean' },
      }),
    aideEnVigueur: () =>
      session.result({
        reads: ['dateDeLaDemande', 'porteeDuTerme'],
        guarantees: [],
        known: () => aideEnVigueur(dossier),
        open: (open) => openAideEnVigueur(open, undefined),
        shape: { kind: 'boolean' },
      }),
    ageALaDemande: () =>
      session.result({
        reads: ['dateDeNaissance', 'dateDeLaDemande'],
        guarantees: [],
        known: () => ageALaDemande(dossier),
        open: openAgeALaDemande,
        shape: { kind: 'number', scale: 0, min: null, max: null },
      }),
    conditionDAge: () =>
      session.result({
        reads: ['dateDeNaissance', 'dateDeLaDemande', 'dateDeLaDecision', 'jourDeLAge'],
        guarantees: [],
        known: () => keptConditionDAge(dossier, kept),
        open: (open) => openConditionDAge(open, undefined),
        shape: { kind: 'boolean' },
      }),
    conditionDeGroupe: () =>
      session.result({
        reads: ['groupeAssimile'],
        guarantees: [],
        known: () => conditionDeGroupe(dossier),
        open: openConditionDeGroupe,
        shape: { kind: 'boolean' },
      }),
    retraiteDeLEtat: () =>
      session.result({
        reads: ['pensions'],
        guarantees: [],
        known: () => keptRetraiteDeLEtat(dossier, kept),
        open: openRetraiteDeLEtat,
        shape: { kind: 'boolean' },
      }),
    validationsDuDemandeur: () =>
      session.result({
        reads: ['validations'],
        guarantees: [],
        known: () => keptValidationsDuDemandeur(dossier, kept).map(writeValidation),
        open: openValidationsDuDemandeur,
        shape: { kind: 'list', of: VALIDATION_SHAPE, sortedBy: null, atMost: null },
      }),
    trimestresDuRegime: () =>
      session.elements(
        {
          reads: ['validations'],
          guarantees: [],
          known: (v: Validation) => keptTrimestresDuRegime(dossier, kept, v),
          open: openTrimestresDuRegime,
          shape: { kind: 'number', scale: 0, min: null, max: null },
        },
        [{ lists: [{ input: 'validations', known: dossier.validations }] }],
      ),
    placeDeLEtatChezLeDemandeur: () =>
      session.result({
        reads: ['validations'],
        guarantees: [],
        known: () => keptPlaceDeLEtatChezLeDemandeur(dossier, kept),
        open: openPlaceDeLEtatChezLeDemandeur,
        shape: { kind: 'choice', values: PLACE_DE_LETAT },
      }),
    demandeurRelevantDeLEtat: () =>
      session.result({
        reads: ['validations', 'egaliteDeTrimestres'],
        guarantees: [],
        known: () => keptDemandeurRelevantDeLEtat(dossier, kept),
        open: openDemandeurRelevantDeLEtat,
        shape: { kind: 'boolean' },
      }),
    survivantDUnRetraiteDeLEtat: () =>
      session.result({
        reads: ['pensions'],
        guarantees: [],
        known: () => keptSurvivantDUnRetraiteDeLEtat(dossier, kept),
        open: openSurvivantDUnRetraiteDeLEtat,
        shape: { kind: 'boolean' },
      }),
    pensionDeSurvivantAdmise: () =>
      session.result({
        reads: ['pensions', 'remarie', 'survivantRemarie'],
        guarantees: [],
        known: () => keptPensionDeSurvivantAdmise(dossier, kept),
        open: openPensionDeSurvivantAdmise,
        shape: { kind: 'boolean' },
      }),
    validationsDuDefunt: () =>
      session.result({
        reads: ['validations'],
        guarantees: [],
        known: () => keptValidationsDuDefunt(dossier, kept).map(writeValidation),
        open: openValidationsDuDefunt,
        shape: { kind: 'list', of: VALIDATION_SHAPE, sortedBy: null, atMost: null },
      }),
    placeDeLEtatChezLeDefunt: () =>
      session.result({
        reads: ['validations'],
        guarantees: [],
        known: () => keptPlaceDeLEtatChezLeDefunt(dossier, kept),
        open: openPlaceDeLEtatChezLeDefunt,
        shape: { kind: 'choice', values: PLACE_DE_LETAT },
      }),
    defuntRelevantDeLEtat: () =>
      session.result({
        reads: ['validations', 'egaliteDeTrimestres'],
        guarantees: [],
        known: () => keptDefuntRelevantDeLEtat(dossier, kept),
        open: openDefuntRelevantDeLEtat,
        shape: { kind: 'boolean' },
      }),
    survivantDeRegimeAdmis: () =>
      session.result({
        reads: ['validations', 'regimePrincipalDUnSurvivant', 'egaliteDeTrimestres'],
        guarantees: [],
        known: () => keptSurvivantDeRegimeAdmis(dossier, kept),
        open: openSurvivantDeRegimeAdmis,
        shape: { kind: 'boolean' },
      }),
    conditionDePensionEtDeRegime: () =>
      session.result({
        reads: [
          'pensions',
          'validations',
          'remarie',
          'egaliteDeTrimestres',
          'survivantRemarie',
          'regimePrincipalDUnSurvivant',
        ],
        guarantees: [],
        known: () => keptConditionDePensionEtDeRegime(dossier, kept),
        open: openConditionDePensionEtDeRegime,
        shape: { kind: 'boolean' },
      }),
    aideDuDepartementDeMemeNature: () =>
      session.result({
        reads: ['aidesPercues'],
        guarantees: [],
        known: () => keptAideDuDepartementDeMemeNature(dossier, kept),
        open: openAideDuDepartementDeMemeNature,
        shape: { kind: 'boolean' },
      }),
    aideAuTitreDuHandicap: () =>
      session.result({
        reads: ['aidesPercues'],
        guarantees: [],
        known: () => aideAuTitreDuHandicap(dossier),
        open: openAideAuTitreDuHandicap,
        shape: { kind: 'boolean' },
      }),
    tenuAuNonCumulAvecLaPosteOuOrange: () =>
      session.result({
        reads: ['lienAvecLesPostes', 'survivantDUnAgentDesPostes'],
        guarantees: [],
        known: () => tenuAuNonCumulAvecLaPosteOuOrange(dossier),
        open: openTenuAuNonCumulAvecLaPosteOuOrange,
        shape: { kind: 'boolean' },
      }),
    aideDeLaPosteOuDOrangeDeMemeObjet: () =>
      session.result({
        reads: ['aidesPercues'],
        guarantees: [],
        known: () => keptAideDeLaPosteOuDOrangeDeMemeObjet(dossier, kept),
        open: openAideDeLaPosteOuDOrangeDeMemeObjet,
        shape: { kind: 'boolean' },
      }),
    cumulInterdit: () =>
      session.result({
        reads: ['aidesPercues', 'lienAvecLesPostes', 'survivantDUnAgentDesPostes'],
        guarantees: [],
        known: () => keptCumulInterdit(dossier, kept),
        open: openCumulInterdit,
        shape: { kind: 'boolean' },
      }),
    conditionsHorsRessources: () =>
      session.result({
        reads: [
          'dateDeLaDemande',
          'dateDeNaissance',
          'dateDeLaDecision',
          'groupeAssimile',
          'pensions',
          'validations',
          'remarie',
          'aidesPercues',
          'lienAvecLesPostes',
          'porteeDuTerme',
          'jourDeLAge',
          'egaliteDeTrimestres',
          'survivantRemarie',
          'regimePrincipalDUnSurvivant',
          'survivantDUnAgentDesPostes',
        ],
        guarantees: [],
        known: () => keptConditionsHorsRessources(dossier, kept),
        open: (open) => openConditionsHorsRessources(open, undefined),
        shape: { kind: 'boolean' },
      }),
    revenuAnnuelRetenu: () =>
      session.result({
        reads: [
          'foyerChangeDepuisLAvis',
          'revenuBrutGlobal',
          'revenuDUnFoyerQuiAChange',
          'ressourcesMensuellesDuBareme',
        ],
        guarantees: [],
        known: () => formatDecimal(revenuAnnuelRetenu(dossier), 2),
        open: openRevenuAnnuelRetenu,
        shape: { kind: 'number', scale: 2, min: null, max: null },
      }),
    ressourcesEnEurosEntiers: () =>
      session.result({
        reads: [
          'foyerChangeDepuisLAvis',
          'revenuBrutGlobal',
          'entreDeuxTranches',
          'revenuDUnFoyerQuiAChange',
          'ressourcesMensuellesDuBareme',
        ],
        guarantees: [],
        known: () => formatDecimal(keptRessourcesEnEurosEntiers(dossier, kept), 2),
        open: openRessourcesEnEurosEntiers,
        shape: { kind: 'number', scale: 2, min: null, max: null },
      }),
    tauxDuBareme: () =>
      session.result({
        reads: [
          'compositionDuFoyer',
          'foyerChangeDepuisLAvis',
          'revenuBrutGlobal',
          'dateDeLaDemande',
          'entreDeuxTranches',
          'revenuDUnFoyerQuiAChange',
          'ressourcesMensuellesDuBareme',
        ],
        guarantees: [],
        known: () => formatDecimal(keptTauxDuBareme(dossier, kept, dossier.dateDeLaDemande), 2),
        open: (open) => openTauxDuBareme(open, undefined),
        shape: { kind: 'number', scale: 2, min: null, max: null },
      }),
    conditionDeRessources: () =>
      session.result({
        reads: [
          'compositionDuFoyer',
          'foyerChangeDepuisLAvis',
          'revenuBrutGlobal',
          'dateDeLaDemande',
          'entreDeuxTranches',
          'revenuDUnFoyerQuiAChange',
          'ressourcesMensuellesDuBareme',
          'porteeDeLaConditionDeRessources',
        ],
        guarantees: [],
        known: () => keptConditionDeRessources(dossier, kept),
        open: (open) => openConditionDeRessources(open, undefined),
        shape: { kind: 'boolean' },
      }),
    aideOuverte: () =>
      session.result({
        reads: [
          'dateDeLaDemande',
          'dateDeNaissance',
          'dateDeLaDecision',
          'groupeAssimile',
          'pensions',
          'validations',
          'remarie',
          'aidesPercues',
          'lienAvecLesPostes',
          'compositionDuFoyer',
          'foyerChangeDepuisLAvis',
          'revenuBrutGlobal',
          'porteeDuTerme',
          'jourDeLAge',
          'egaliteDeTrimestres',
          'survivantRemarie',
          'regimePrincipalDUnSurvivant',
          'survivantDUnAgentDesPostes',
          'entreDeuxTranches',
          'revenuDUnFoyerQuiAChange',
          'ressourcesMensuellesDuBareme',
          'porteeDeLaConditionDeRessources',
        ],
        guarantees: [],
        known: () => keptAideOuverte(dossier, kept),
        open: (open) => openAideOuverte(open, undefined),
        shape: { kind: 'boolean' },
      }),
    aideHabitatOuverte: () =>
      session.result({
        reads: [
          'dateDeLaDemande',
          'dateDeNaissance',
          'dateDeLaDecision',
          'groupeAssimile',
          'pensions',
          'validations',
          'remarie',
          'aidesPercues',
          'lienAvecLesPostes',
          'compositionDuFoyer',
          'foyerChangeDepuisLAvis',
          'revenuBrutGlobal',
          'logementAAmenager',
          'porteeDuTerme',
          'jourDeLAge',
          'egaliteDeTrimestres',
          'survivantRemarie',
          'regimePrincipalDUnSurvivant',
          'survivantDUnAgentDesPostes',
          'entreDeuxTranches',
          'revenuDUnFoyerQuiAChange',
          'ressourcesMensuellesDuBareme',
          'porteeDeLaConditionDeRessources',
        ],
        guarantees: [],
        known: () => aideHabitatOuverte(dossier, kept),
        open: (open) => openAideHabitatOuverte(open, undefined),
        shape: { kind: 'boolean' },
      }),
    acteCouvertParLaMission: () =>
      session.elements(
        {
          reads: ['actes'],
          guarantees: [],
          known: (acte: Acte) => acteCouvertParLaMission(acte),
          open: openActeCouvertParLaMission,
          shape: { kind: 'boolean' },
        },
        [{ lists: [{ input: 'actes', known: dossier.actes }] }],
      ),
    elaborationDuPlanAControler: () =>
      session.result({
        reads: ['formule', 'controleDesPlansOscar'],
        guarantees: [],
        known: () => elaborationDuPlanAControler(dossier),
        open: openElaborationDuPlanAControler,
        shape: { kind: 'boolean' },
      }),
    echeanceDeBilanDuDispositif: () =>
      session.result({
        reads: ['jourDuBilan'],
        guarantees: [],
        known: () => writeDay(echeanceDeBilanDuDispositif(dossier)),
        open: openEcheanceDeBilanDuDispositif,
        shape: { kind: 'date' },
      }),
    etatDeBilanDuDispositif: () =>
      session.result({
        reads: ['dateDuBilan', 'jourDObservation', 'jourDuBilan'],
        guarantees: [],
        known: () => etatDeBilanDuDispositif(dossier),
        open: openEtatDeBilanDuDispositif,
        shape: { kind: 'choice', values: ETAT_DU_DELAI },
      }),
    remboursementParLEtat: () =>
      session.result({
        reads: ['fraisEngages'],
        guarantees: [],
        known: () => formatDecimal(remboursementParLEtat(dossier), 2),
        open: openRemboursementParLEtat,
        shape: { kind: 'number', scale: 2, min: null, max: null },
      }),
    evaluateurParmiLesPrestataires: () =>
      session.result({
        reads: ['prestataires', 'structureEvaluatrice'],
        guarantees: [],
        known: () => keptEvaluateurParmiLesPrestataires(dossier, kept),
        open: openEvaluateurParmiLesPrestataires,
        shape: { kind: 'boolean' },
      }),
    evaluateurCoordonne: () =>
      session.result({
        reads: ['coordinateur', 'structureEvaluatrice'],
        guarantees: [],
        known: () => evaluateurCoordonne(dossier),
        open: openEvaluateurCoordonne,
        shape: { kind: 'boolean' },
      }),
    evaluateurDistinct: () =>
      session.result({
        reads: ['prestataires', 'structureEvaluatrice', 'coordinateur', 'coordinateurDuPlan'],
        guarantees: [],
        known: () => evaluateurDistinct(dossier, kept),
        open: openEvaluateurDistinct,
        shape: { kind: 'boolean' },
      }),
    verdictDeInstructionDeLaDemande: () =>
      session.result({
        reads: [
          'instructionDeLaDemande',
          'prestataires',
          'structureEvaluatrice',
          'coordinateur',
          'formule',
          'coordinateurDuPlan',
          'controleDesPlansOscar',
        ],
        guarantees: [],
        known: () => verdictDeInstructionDeLaDemande(dossier, evaluateurDistinct(dossier, kept)),
        open: openVerdictDeInstructionDeLaDemande,
        shape: { kind: 'choice', values: VERDICT },
      }),
    manquantsDeInstructionDeLaDemande: () =>
      session.result({
        reads: [
          'instructionDeLaDemande',
          'prestataires',
          'structureEvaluatrice',
          'coordinateur',
          'formule',
          'coordinateurDuPlan',
          'controleDesPlansOscar',
        ],
        guarantees: [],
        known: () =>
          manquantsDeInstructionDeLaDemande(dossier, evaluateurDistinct(dossier, kept)).map(
            writePieceManquanteDeInstructionDeLaDemande,
          ),
        open: openManquantsDeInstructionDeLaDemande,
        shape: { kind: 'list', of: PIECE_MANQUANTE_DE_INSTRUCTION_DE_LA_DEMANDE_SHAPE, sortedBy: null, atMost: null },
      }),
    jourDeLecture: () =>
      session.result({
        reads: ['dateDeLaDemande', 'dateDeLaDecision', 'jourDuBareme'],
        guarantees: [],
        known: () => writeDay(jourDeLecture(dossier)),
        open: openJourDeLecture,
        shape: { kind: 'date' },
      }),
    tauxDeLEtat: () =>
      session.result({
        reads: [
          'compositionDuFoyer',
          'foyerChangeDepuisLAvis',
          'revenuBrutGlobal',
          'dateDeLaDemande',
          'dateDeLaDecision',
          'entreDeuxTranches',
          'revenuDUnFoyerQuiAChange',
          'ressourcesMensuellesDuBareme',
          'jourDuBareme',
        ],
        guarantees: [],
        known: () => formatDecimal(keptTauxDeLEtat(dossier, kept), 2),
        open: openTauxDeLEtat,
        shape: { kind: 'number', scale: 2, min: null, max: null },
      }),
    partDuRetraite: () =>
      session.result({
        reads: [
          'compositionDuFoyer',
          'foyerChangeDepuisLAvis',
          'revenuBrutGlobal',
          'dateDeLaDemande',
          'dateDeLaDecision',
          'entreDeuxTranches',
          'revenuDUnFoyerQuiAChange',
          'ressourcesMensuellesDuBareme',
          'jourDuBareme',
        ],
        guarantees: [],
        known: () => formatDecimal(partDuRetraite(dossier, kept), 2),
        open: openPartDuRetraite,
        shape: { kind: 'number', scale: 2, min: null, max: null },
      }),
    partDeLEtatPourLePlan: () =>
      session.result({
        reads: [
          'dateDeLaDemande',
          'dateDeLaDecision',
          'depenseAnnuelleDuPlan',
          'compositionDuFoyer',
          'foyerChangeDepuisLAvis',
          'revenuBrutGlobal',
          'jourDuBareme',
          'sensDuPlafondAnnuel',
          'entreDeuxTranches',
          'revenuDUnFoyerQuiAChange',
          'ressourcesMensuellesDuBareme',
        ],
        guarantees: [],
        known: () => formatDecimal(partDeLEtatPourLePlan(dossier, kept), 2),
        open: openPartDeLEtatPourLePlan,
        shape: { kind: 'number', scale: 2, min: null, max: null },
      }),
    depensePriseEnCompteApresHospitalisation: () =>
      session.result({
        reads: ['depenseApresHospitalisation', 'dateDeLaDemande', 'dateDeLaDecision', 'jourDuBareme'],
        guarantees: [],
        known: () => formatDecimal(depensePriseEnCompteApresHospitalisation(dossier), 2),
        open: openDepensePriseEnCompteApresHospitalisation,
        shape: { kind: 'number', scale: 2, min: null, max: null },
      }),
    depensePriseEnCompteEnPeriodeDeFragilite: () =>
      session.result({
        reads: ['depenseDeLaPeriodeDeFragilite', 'dateDeLaDemande', 'dateDeLaDecision', 'jourDuBareme'],
        guarantees: [],
        known: () => formatDecimal(depensePriseEnCompteEnPeriodeDeFragilite(dossier), 2),
        open: openDepensePriseEnCompteEnPeriodeDeFragilite,
        shape: { kind: 'number', scale: 2, min: null, max: null },
      }),
    ressourcesMensuelles: () =>
      session.result({
        reads: [
          'foyerChangeDepuisLAvis',
          'revenuBrutGlobal',
          'revenuDUnFoyerQuiAChange',
          'ressourcesMensuellesDuBareme',
        ],
        guarantees: [],
        known: () => formatDecimal(keptRessourcesMensuelles(dossier, kept), 2),
        open: openRessourcesMensuelles,
        shape: { kind: 'number', scale: 2, min: null, max: null },
      }),
    plafondDeLAideHabitat: () =>
      session.result({
        reads: [
          'compositionDuFoyer',
          'foyerChangeDepuisLAvis',
          'revenuBrutGlobal',
          'dateDeLaDemande',
          'revenuDUnFoyerQuiAChange',
          'ressourcesMensuellesDuBareme',
        ],
        guarantees: [],
        known: () => orNull(plafondDeLAideHabitat(dossier, kept), (value) => formatDecimal(value, 2)),
        open: (open) => openPlafondDeLAideHabitat(open, undefined),
        shape: { kind: 'optional', of: { kind: 'number', scale: 2, min: null, max: null } },
      }),
  };
}

// ------------------------------------------------------------------------ Data

/** The parameters, with their periods (both days included) and their sources. */
export const parameters = {
  termeDeLaMission: {
    name: 'terme de la mission',
    unit: '',
    verifiedUntil: '2024-09-11',
    values: [
      {
        from: '2014-01-13',
        to: '2015-12-31',
        value: '2015-12-31',
        atLatest: true,
        sources: ["relevé : ASH n° 2843 et n° 2773, expérimentation jusqu'au 31 décembre 2015, fiabilité B"],
      },
      {
        from: '2016-01-01',
        to: '2023-12-29',
        value: { kind: 'unknown' },
        sources: ['sans source : prolongations cherchées et non trouvées'],
      },
      {
        from: '2023-12-30',
        to: null,
        value: '2026-12-31',
        sources: [
          '« pour une durée limitée dont le terme est fixé au 31 décembre 2026 » (Décret n° 2012-920 du 27 juillet 2012, version en vigueur au 11 septembre 2024)',
        ],
      },
    ],
  },
  ageMinimal: {
    name: 'âge minimal',
    unit: '',
    verifiedUntil: '2024-09-11',
    values: [
      {
        from: '2014-01-13',
        to: '2023-12-29',
        value: 55,
        atLatest: true,
        sources: ["relevé : ASH n° 2843, sur l'aide des retraités de l'État, fiabilité B"],
      },
      {
        from: '2023-12-30',
        to: null,
        value: 55,
        sources: [
          "« personnes âgées d'au moins 55 ans » (Décret n° 2012-920 du 27 juillet 2012, version en vigueur au 11 septembre 2024)",
          '« Dernière mise à jour des données de ce texte : 30 décembre 2023 » (Décret n° 2012-920 du 27 juillet 2012, version en vigueur au 11 septembre 2024)',
        ],
      },
    ],
  },
  plafondAnnuelDuPlan: {
    name: 'plafond annuel du plan',
    unit: '€',
    values: [
      {
        from: '2012-10-06',
        to: '2014-01-12',
        value: '3000.00',
        sources: ["relevé : Arrêté du 25 septembre 2012, article 2 : plafond d'aide annuel, fiabilité A"],
      },
      {
        from: '2014-01-13',
        to: '2014-06-30',
        value: '3000.00',
        sources: ["relevé : ASH n° 2843, sur l'arrêté en vigueur le 13 janvier 2014, fiabilité B"],
      },
      {
        from: '2014-07-01',
        to: '2017-12-31',
        value: '3000.00',
        sources: [
          'relevé : Arrêté du 4 juillet 2014, article 2 : dépense annuelle totale prise en compte, fiabilité A',
        ],
      },
      {
        from: '2018-01-01',
        to: '2020-12-31',
        value: '3000.00',
        sources: ['relevé : PSP PACA, arrêté du 21 décembre 2017, article 2, fiabilité B'],
      },
      {
        from: '2021-01-01',
        to: null,
        value: { kind: 'unknown' },
        sources: ['sans source : arrêté en vigueur depuis 2021 cherché et non trouvé'],
      },
    ],
  },
  plafondDuSoutienApresHospitalisation: {
    name: 'plafond du soutien après hospitalisation',
    unit: '€',
    values: [
      {
        from: '2014-01-13',
        to: '2014-06-30',
        value: '1800.00',
        sources: ["relevé : ASH n° 2843, sur l'arrêté en vigueur le 13 janvier 2014, fiabilité B"],
      },
      {
        from: '2014-07-01',
        to: '2017-12-31',
        value: '1800.00',
        sources: ['relevé : Arrêté du 4 juillet 2014, article 3, fiabilité A'],
      },
      {
        from: '2018-01-01',
        to: '2020-12-31',
        value: '1800.00',
        sources: ['relevé : PSP PACA, arrêté du 21 décembre 2017, article 3, fiabilité B'],
      },
      {
        from: '2021-01-01',
        to: null,
        value: { kind: 'unknown' },
        sources: ['sans source : arrêté en vigueur depuis 2021 cherché et non trouvé'],
      },
    ],
  },
  plafondDuSoutienEnPeriodeDeFragilite: {
    name: 'plafond du soutien en période de fragilité',
    unit: '€',
    values: [
      {
        from: '2014-01-13',
        to: '2014-06-30',
        value: '1800.00',
        sources: ["relevé : ASH n° 2843, sur l'arrêté en vigueur le 13 janvier 2014, fiabilité B"],
      },
      {
        from: '2014-07-01',
        to: '2017-12-31',
        value: '1800.00',
        sources: ['relevé : Arrêté du 4 juillet 2014, article 4, fiabilité A'],
      },
      {
        from: '2018-01-01',
        to: '2020-12-31',
        value: '1800.00',
        sources: ['relevé : PSP PACA, arrêté du 21 décembre 2017, article 4, fiabilité B'],
      },
      {
        from: '2021-01-01',
        to: null,
        value: { kind: 'unknown' },
        sources: ['sans source : arrêté en vigueur depuis 2021 cherché et non trouvé'],
      },
    ],
  },
} as const;

/** Where the texts leave room: the readings, and the one retained. */
export const questions = {
  controleDesPlansOscar: {
    name: 'contrôle des plans OSCAR',
    question: "La mission 3° ne nomme que le plan d'action personnalisé : couvre-t-elle aussi le plan OSCAR ?",
    about: ["« et le contrôle de l'élaboration par cette dernière des plans d'action personnalisés » (décret)"],
    readings: ['tous les plans', "plan d'action personnalisé seul"],
    retained: null,
  },
  jourDuBilan: {
    name: 'jour du bilan',
    question: '« Avant le 31 décembre 2026 » : au plus tard la veille, ou ce jour compris ?',
    about: ['« Un bilan du dispositif prévu au I sera réalisé avant le 31 décembre 2026 » (décret)'],
    readings: ['la veille au plus tard', 'le jour du terme compris'],
    retained: {
      reading: 'la veille au plus tard',
      by: 'hypothèse de travail du projet',
      on: '2026-11-21',
      reason: '« avant le » exclut le jour nommé',
    },
  },
  coordinateurDuPlan: {
    name: 'coordinateur du plan',
    question: "Le coordinateur d'un plan OSCAR compte-t-il parmi les structures chargées de la mise en œuvre ?",
    about: [
      "« Les structures chargées de l'évaluation des besoins doivent être distinctes de celles chargées de la mise en œuvre des prestations » (décret)",
    ],
    readings: ['coordinateur compté', 'coordinateur non compté'],
    retained: null,
  },
  survivantRemarie: {
    name: 'survivant remarié',
    question: "Le titulaire d'une réversion qui s'est remarié garde-t-il l'accès à l'aide ?",
    about: [
      "« Les titulaires d'une pension de réversion attribuée au titre d'une pension mentionnée à l'alinéa précédent peuvent également bénéficier de la prestation » (décret)",
    ],
    readings: ['remariage indifférent', 'remariage exclu'],
    retained: null,
  },
  jourDeLAge: {
    name: "jour de l'âge",
    question: "L'âge s'apprécie-t-il le jour de la demande ou le jour de la décision ?",
    about: ["« L'aide au maintien à domicile peut être accordée aux personnes âgées d'au moins 55 ans » (décret)"],
    readings: ['jour de la demande', 'jour de la décision'],
    retained: null,
  },
  egaliteDeTrimestres: {
    name: 'égalité de trimestres',
    question: "Quel est le régime principal quand un régime de l'État et un autre ont le même nombre de trimestres ?",
    about: ["« celui au titre duquel l'assuré a validé le plus grand nombre de trimestres d'assurance » (décret)"],
    readings: ["l'égalité suffit", "l'égalité ne suffit pas"],
    retained: null,
  },
  regimePrincipalDUnSurvivant: {
    name: "régime principal d'un survivant",
    question:
      "Le titulaire d'une réversion doit-il aussi relever de l'État à titre principal, et par les trimestres de qui ?",
    about: ["« peuvent également bénéficier de la prestation, sous réserve des dispositions de l'article 9 » (décret)"],
    readings: ['trimestres du demandeur', 'trimestres du défunt', 'condition écartée'],
    retained: null,
  },
  survivantDUnAgentDesPostes: {
    name: "survivant d'un agent des postes",
    question:
      "Le survivant d'un agent des postes et télécommunications est-il tenu par le non-cumul avec La Poste ou Orange ?",
    about: [
      "« Les fonctionnaires civils et ouvriers d'Etat retraités des anciens ministères des postes et des télécommunications » (décret)",
    ],
    readings: ['survivant visé', 'survivant non visé'],
    retained: null,
  },
  porteeDuTerme: {
    name: 'portée du terme',
    question: "Le 31 décembre 2026 met-il fin à l'aide, ou seulement à la mission de la branche retraite ?",
    about: [
      '« est confiée à titre exclusif à la branche retraite du régime général, pour une durée limitée dont le terme est fixé au 31 décembre 2026 » (décret)',
    ],
    readings: ['mission seule', 'aide elle-même'],
    retained: null,
  },
  revenuDUnFoyerQuiAChange: {
    name: "revenu d'un foyer qui a changé",
    question: "Quand le foyer a changé depuis l'avis (veuvage, mariage), le revenu reste-t-il celui de l'avis entier ?",
    about: [
      "« Le revenu brut global pris en compte est celui figurant sur le dernier avis d'imposition ou de non-imposition reçu par l'intéressé. La composition du foyer est appréciée à la date de la demande » (décret)",
    ],
    readings: ["revenu de l'avis", 'revenu à recalculer'],
    retained: {
      reading: "revenu de l'avis",
      by: 'hypothèse de travail du projet',
      on: '2026-11-21',
      reason: "le décret nomme l'avis et la date du foyer, chacun pour sa part, sans prévoir de correction",
    },
  },
  ressourcesMensuellesDuBareme: {
    name: 'ressources mensuelles du barème',
    question: "Les tranches mensuelles des arrêtés se comparent-elles au douzième du revenu annuel de l'avis ?",
    about: [
      "« Le taux de l'aide accordée par l'Etat est déterminé en fonction du revenu brut global et de la composition du foyer fiscal du demandeur » (décret)",
    ],
    readings: ['douzième du revenu', 'autre calcul'],
    retained: {
      reading: 'douzième du revenu',
      by: 'hypothèse de travail du projet',
      on: '2026-11-21',
      reason: 'le décret ne connaît que le revenu brut global, qui est annuel',
    },
  },
  jourDuBareme: {
    name: 'jour du barème',
    question: 'Le barème est-il celui du jour de la demande, ou celui du jour de la décision ?',
    about: [
      "« fixe le taux de participation de l'Etat, en fonction des critères mentionnés à l'alinéa précédent et selon le type de prestation, ainsi que le plafond annuel d'aide » (décret)",
    ],
    readings: ['barème de la demande', 'barème de la décision'],
    retained: null,
  },
  entreDeuxTranches: {
    name: 'entre deux tranches',
    question:
      'Dans quelle tranche sont des ressources qui tombent entre deux bornes imprimées (836,50 € entre 836 € et 837 €) ?',
    about: [
      "« fixe le taux de participation de l'Etat, en fonction des critères mentionnés à l'alinéa précédent » (décret)",
    ],
    readings: ['euro inférieur', 'euro le plus proche', 'euro supérieur'],
    retained: null,
  },
  porteeDeLaConditionDeRessources: {
    name: 'portée de la condition de ressources',
    question: "La condition de ressources exclut-elle au-delà d'une limite, ou ne fait-elle que régler le taux ?",
    about: ["« Le bénéfice de l'aide au maintien à domicile est soumis à une condition de ressources » (décret)"],
    readings: ['limite qui exclut', 'simple barème'],
    retained: null,
  },
  sensDuPlafondAnnuel: {
    name: 'sens du plafond annuel',
    question: "Le plafond annuel limite-t-il l'aide de l'État, ou la dépense dont l'État paie une part ?",
    about: ["« ainsi que le plafond annuel d'aide » (décret)"],
    readings: ['plafond de dépense', "plafond d'aide"],
    retained: {
      reading: 'plafond de dépense',
      by: 'hypothèse de travail du projet',
      on: '2026-11-21',
      reason: "le décret renvoie à l'arrêté, et l'arrêté plafonne depuis 2014 la dépense prise en compte",
    },
  },
} as const;

/** What each result may rest on beside the documents: values from outside, days beyond verification, readings. */
export const restsOn = {
  rangDeLaCategorie: [{ kind: 'relevé', definition: 'rang de la catégorie.lignes', detail: 'A' }],
  plafondDeLaCategorie: [{ kind: 'relevé', definition: 'rang de la catégorie.lignes', detail: 'A' }],
  aideEnVigueur: [
    { kind: 'relevé', definition: 'terme de la mission', detail: 'B' },
    { kind: 'not verified', definition: 'terme de la mission', detail: '2024-09-11' },
    { kind: 'at latest', definition: 'terme de la mission', detail: '2014-01-13' },
    { kind: 'reading', definition: 'portée du terme', detail: '' },
  ],
  conditionDAge: [
    { kind: 'relevé', definition: 'âge minimal', detail: 'B' },
    { kind: 'not verified', definition: 'âge minimal', detail: '2024-09-11' },
    { kind: 'at latest', definition: 'âge minimal', detail: '2014-01-13' },
    { kind: 'reading', definition: "jour de l'âge", detail: '' },
  ],
  demandeurRelevantDeLEtat: [{ kind: 'reading', definition: 'égalité de trimestres', detail: '' }],
  pensionDeSurvivantAdmise: [
    { kind: 'relevé', definition: 'pension de survivant admise', detail: 'B' },
    { kind: 'reading', definition: 'survivant remarié', detail: '' },
  ],
  defuntRelevantDeLEtat: [{ kind: 'reading', definition: 'égalité de trimestres', detail: '' }],
  survivantDeRegimeAdmis: [
    { kind: 'reading', definition: "régime principal d'un survivant", detail: '' },
    { kind: 'reading', definition: 'égalité de trimestres', detail: '' },
  ],
  conditionDePensionEtDeRegime: [
    { kind: 'relevé', definition: 'pension de survivant admise', detail: 'B' },
    { kind: 'reading', definition: 'égalité de trimestres', detail: '' },
    { kind: 'reading', definition: 'survivant remarié', detail: '' },
    { kind: 'reading', definition: "régime principal d'un survivant", detail: '' },
  ],
  tenuAuNonCumulAvecLaPosteOuOrange: [{ kind: 'reading', definition: "survivant d'un agent des postes", detail: '' }],
  cumulInterdit: [{ kind: 'reading', definition: "survivant d'un agent des postes", detail: '' }],
  conditionsHorsRessources: [
    { kind: 'relevé', definition: 'terme de la mission', detail: 'B' },
    { kind: 'not verified', definition: 'terme de la mission', detail: '2024-09-11' },
    { kind: 'at latest', definition: 'terme de la mission', detail: '2014-01-13' },
    { kind: 'relevé', definition: 'âge minimal', detail: 'B' },
    { kind: 'not verified', definition: 'âge minimal', detail: '2024-09-11' },
    { kind: 'at latest', definition: 'âge minimal', detail: '2014-01-13' },
    { kind: 'relevé', definition: 'pension de survivant admise', detail: 'B' },
    { kind: 'reading', definition: 'portée du terme', detail: '' },
    { kind: 'reading', definition: "jour de l'âge", detail: '' },
    { kind: 'reading', definition: 'égalité de trimestres', detail: '' },
    { kind: 'reading', definition: 'survivant remarié', detail: '' },
    { kind: 'reading', definition: "régime principal d'un survivant", detail: '' },
    { kind: 'reading', definition: "survivant d'un agent des postes", detail: '' },
  ],
  revenuAnnuelRetenu: [
    { kind: 'reading', definition: "revenu d'un foyer qui a changé", detail: "revenu de l'avis" },
    { kind: 'reading', definition: 'ressources mensuelles du barème', detail: 'douzième du revenu' },
  ],
  ressourcesEnEurosEntiers: [
    { kind: 'reading', definition: 'entre deux tranches', detail: '' },
    { kind: 'reading', definition: "revenu d'un foyer qui a changé", detail: "revenu de l'avis" },
    { kind: 'reading', definition: 'ressources mensuelles du barème', detail: 'douzième du revenu' },
  ],
  tauxDuBareme: [
    { kind: 'relevé', definition: 'taux du barème', detail: 'A' },
    { kind: 'relevé', definition: 'taux du barème', detail: 'B' },
    { kind: 'reading', definition: 'entre deux tranches', detail: '' },
    { kind: 'reading', definition: "revenu d'un foyer qui a changé", detail: "revenu de l'avis" },
    { kind: 'reading', definition: 'ressources mensuelles du barème', detail: 'douzième du revenu' },
  ],
  conditionDeRessources: [
    { kind: 'relevé', definition: 'taux du barème', detail: 'A' },
    { kind: 'relevé', definition: 'taux du barème', detail: 'B' },
    { kind: 'relevé', definition: 'condition de ressources', detail: 'B' },
    { kind: 'relevé', definition: 'condition de ressources', detail: 'C' },
    { kind: 'reading', definition: 'entre deux tranches', detail: '' },
    { kind: 'reading', definition: "revenu d'un foyer qui a changé", detail: "revenu de l'avis" },
    { kind: 'reading', definition: 'ressources mensuelles du barème', detail: 'douzième du revenu' },
    { kind: 'reading', definition: 'portée de la condition de ressources', detail: '' },
  ],
  aideOuverte: [
    { kind: 'relevé', definition: 'terme de la mission', detail: 'B' },
    { kind: 'not verified', definition: 'terme de la mission', detail: '2024-09-11' },
    { kind: 'at latest', definition: 'terme de la mission', detail: '2014-01-13' },
    { kind: 'relevé', definition: 'âge minimal', detail: 'B' },
    { kind: 'not verified', definition: 'âge minimal', detail: '2024-09-11' },
    { kind: 'at latest', definition: 'âge minimal', detail: '2014-01-13' },
    { kind: 'relevé', definition: 'pension de survivant admise', detail: 'B' },
    { kind: 'relevé', definition: 'taux du barème', detail: 'A' },
    { kind: 'relevé', definition: 'taux du barème', detail: 'B' },
    { kind: 'relevé', definition: 'condition de ressources', detail: 'B' },
    { kind: 'relevé', definition: 'condition de ressources', detail: 'C' },
    { kind: 'reading', definition: 'portée du terme', detail: '' },
    { kind: 'reading', definition: "jour de l'âge", detail: '' },
    { kind: 'reading', definition: 'égalité de trimestres', detail: '' },
    { kind: 'reading', definition: 'survivant remarié', detail: '' },
    { kind: 'reading', definition: "régime principal d'un survivant", detail: '' },
    { kind: 'reading', definition: "survivant d'un agent des postes", detail: '' },
    { kind: 'reading', definition: 'entre deux tranches', detail: '' },
    { kind: 'reading', definition: "revenu d'un foyer qui a changé", detail: "revenu de l'avis" },
    { kind: 'reading', definition: 'ressources mensuelles du barème', detail: 'douzième du revenu' },
    { kind: 'reading', definition: 'portée de la condition de ressources', detail: '' },
  ],
  aideHabitatOuverte: [
    { kind: 'relevé', definition: 'terme de la mission', detail: 'B' },
    { kind: 'not verified', definition: 'terme de la mission', detail: '2024-09-11' },
    { kind: 'at latest', definition: 'terme de la mission', detail: '2014-01-13' },
    { kind: 'relevé', definition: 'âge minimal', detail: 'B' },
    { kind: 'not verified', definition: 'âge minimal', detail: '2024-09-11' },
    { kind: 'at latest', definition: 'âge minimal', detail: '2014-01-13' },
    { kind: 'relevé', definition: 'pension de survivant admise', detail: 'B' },
    { kind: 'relevé', definition: 'taux du barème', detail: 'A' },
    { kind: 'relevé', definition: 'taux du barème', detail: 'B' },
    { kind: 'relevé', definition: 'condition de ressources', detail: 'B' },
    { kind: 'relevé', definition: 'condition de ressources', detail: 'C' },
    { kind: 'reading', definition: 'portée du terme', detail: '' },
    { kind: 'reading', definition: "jour de l'âge", detail: '' },
    { kind: 'reading', definition: 'égalité de trimestres', detail: '' },
    { kind: 'reading', definition: 'survivant remarié', detail: '' },
    { kind: 'reading', definition: "régime principal d'un survivant", detail: '' },
    { kind: 'reading', definition: "survivant d'un agent des postes", detail: '' },
    { kind: 'reading', definition: 'entre deux tranches', detail: '' },
    { kind: 'reading', definition: "revenu d'un foyer qui a changé", detail: "revenu de l'avis" },
    { kind: 'reading', definition: 'ressources mensuelles du barème', detail: 'douzième du revenu' },
    { kind: 'reading', definition: 'portée de la condition de ressources', detail: '' },
  ],
  acteCouvertParLaMission: [
    { kind: 'relevé', definition: 'terme de la mission', detail: 'B' },
    { kind: 'not verified', definition: 'terme de la mission', detail: '2024-09-11' },
    { kind: 'at latest', definition: 'terme de la mission', detail: '2014-01-13' },
  ],
  elaborationDuPlanAControler: [{ kind: 'reading', definition: 'contrôle des plans OSCAR', detail: '' }],
  echeanceDeBilanDuDispositif: [{ kind: 'reading', definition: 'jour du bilan', detail: 'la veille au plus tard' }],
  etatDeBilanDuDispositif: [{ kind: 'reading', definition: 'jour du bilan', detail: 'la veille au plus tard' }],
  evaluateurDistinct: [{ kind: 'reading', definition: 'coordinateur du plan', detail: '' }],
  verdictDeInstructionDeLaDemande: [
    { kind: 'reading', definition: 'coordinateur du plan', detail: '' },
    { kind: 'reading', definition: 'contrôle des plans OSCAR', detail: '' },
  ],
  manquantsDeInstructionDeLaDemande: [
    { kind: 'reading', definition: 'coordinateur du plan', detail: '' },
    { kind: 'reading', definition: 'contrôle des plans OSCAR', detail: '' },
  ],
  jourDeLecture: [{ kind: 'reading', definition: 'jour du barème', detail: '' }],
  tauxDeLEtat: [
    { kind: 'relevé', definition: 'taux du barème', detail: 'A' },
    { kind: 'relevé', definition: 'taux du barème', detail: 'B' },
    { kind: 'reading', definition: 'entre deux tranches', detail: '' },
    { kind: 'reading', definition: "revenu d'un foyer qui a changé", detail: "revenu de l'avis" },
    { kind: 'reading', definition: 'ressources mensuelles du barème', detail: 'douzième du revenu' },
    { kind: 'reading', definition: 'jour du barème', detail: '' },
  ],
  partDuRetraite: [
    { kind: 'relevé', definition: 'taux du barème', detail: 'A' },
    { kind: 'relevé', definition: 'taux du barème', detail: 'B' },
    { kind: 'relevé', definition: 'part du retraité', detail: 'A' },
    { kind: 'reading', definition: 'entre deux tranches', detail: '' },
    { kind: 'reading', definition: "revenu d'un foyer qui a changé", detail: "revenu de l'avis" },
    { kind: 'reading', definition: 'ressources mensuelles du barème', detail: 'douzième du revenu' },
    { kind: 'reading', definition: 'jour du barème', detail: '' },
  ],
  partDeLEtatPourLePlan: [
    { kind: 'relevé', definition: 'plafond annuel du plan', detail: 'A' },
    { kind: 'relevé', definition: 'plafond annuel du plan', detail: 'B' },
    { kind: 'relevé', definition: 'taux du barème', detail: 'A' },
    { kind: 'relevé', definition: 'taux du barème', detail: 'B' },
    { kind: 'relevé', definition: "part de l'État pour le plan", detail: 'A' },
    { kind: 'reading', definition: 'jour du barème', detail: '' },
    { kind: 'reading', definition: 'sens du plafond annuel', detail: 'plafond de dépense' },
    { kind: 'reading', definition: 'entre deux tranches', detail: '' },
    { kind: 'reading', definition: "revenu d'un foyer qui a changé", detail: "revenu de l'avis" },
    { kind: 'reading', definition: 'ressources mensuelles du barème', detail: 'douzième du revenu' },
  ],
  depensePriseEnCompteApresHospitalisation: [
    { kind: 'relevé', definition: 'plafond du soutien après hospitalisation', detail: 'B' },
    { kind: 'relevé', definition: 'plafond du soutien après hospitalisation', detail: 'A' },
    { kind: 'relevé', definition: 'dépense prise en compte après hospitalisation', detail: 'A' },
    { kind: 'reading', definition: 'jour du barème', detail: '' },
  ],
  depensePriseEnCompteEnPeriodeDeFragilite: [
    { kind: 'relevé', definition: 'plafond du soutien en période de fragilité', detail: 'B' },
    { kind: 'relevé', definition: 'plafond du soutien en période de fragilité', detail: 'A' },
    { kind: 'relevé', definition: 'dépense prise en compte en période de fragilité', detail: 'A' },
    { kind: 'reading', definition: 'jour du barème', detail: '' },
  ],
  ressourcesMensuelles: [
    { kind: 'reading', definition: "revenu d'un foyer qui a changé", detail: "revenu de l'avis" },
    { kind: 'reading', definition: 'ressources mensuelles du barème', detail: 'douzième du revenu' },
  ],
  plafondDeLAideHabitat: [
    { kind: 'relevé', definition: "plafond de l'aide habitat", detail: 'A' },
    { kind: 'relevé', definition: "plafond de l'aide habitat", detail: 'B' },
    { kind: 'reading', definition: "revenu d'un foyer qui a changé", detail: "revenu de l'avis" },
    { kind: 'reading', definition: 'ressources mensuelles du barème', detail: 'douzième du revenu' },
  ],
} as const;

// ------------------------------------------------------------------------ The edge: JSON to values, values to JSON

const CATEGORIE_DE_SERVICES: readonly CategorieDeServices[] = [
  'aide à domicile',
  'sécurité à domicile',
  'sorties du domicile',
  "retour d'hospitalisation",
  'périodes de fragilité',
];

const CONTROLE_DES_PLANS_OSCAR: readonly ControleDesPlansOscar[] = [
  'tous les plans',
  "plan d'action personnalisé seul",
];

const JOUR_DU_BILAN: readonly JourDuBilan[] = ['la veille au plus tard', 'le jour du terme compris'];

const COORDINATEUR_DU_PLAN: readonly CoordinateurDuPlan[] = ['coordinateur compté', 'coordinateur non compté'];

const SURVIVANT_REMARIE: readonly SurvivantRemarie[] = ['remariage indifférent', 'remariage exclu'];

const JOUR_DE_LAGE: readonly JourDeLAge[] = ['jour de la demande', 'jour de la décision'];

const EGALITE_DE_TRIMESTRES: readonly EgaliteDeTrimestres[] = ["l'égalité suffit", "l'égalité ne suffit pas"];

const REGIME_PRINCIPAL_DUN_SURVIVANT: readonly RegimePrincipalDUnSurvivant[] = [
  'trimestres du demandeur',
  'trimestres du défunt',
  'condition écartée',
];

const SURVIVANT_DUN_AGENT_DES_POSTES: readonly SurvivantDUnAgentDesPostes[] = ['survivant visé', 'survivant non visé'];

const PORTEE_DU_TERME: readonly PorteeDuTerme[] = ['mission seule', 'aide elle-même'];

const REVENU_DUN_FOYER_QUI_ACHANGE: readonly RevenuDUnFoyerQuiAChange[] = ["revenu de l'avis", 'revenu à recalculer'];

const RESSOURCES_MENSUELLES_DU_BAREME: readonly RessourcesMensuellesDuBareme[] = ['douzième du revenu', 'autre calcul'];

const JOUR_DU_BAREME: readonly JourDuBareme[] = ['barème de la demande', 'barème de la décision'];

const ENTRE_DEUX_TRANCHES: readonly EntreDeuxTranches[] = ['euro inférieur', 'euro le plus proche', 'euro supérieur'];

const PORTEE_DE_LA_CONDITION_DE_RESSOURCES: readonly PorteeDeLaConditionDeRessources[] = [
  'limite qui exclut',
  'simple barème',
];

const SENS_DU_PLAFOND_ANNUEL: readonly SensDuPlafondAnnuel[] = ['plafond de dépense', "plafond d'aide"];

const PLAFOND_APPLICABLE: readonly PlafondApplicable[] = [
  'plafond du plan',
  'plafond après hospitalisation',
  'plafond de la fragilité',
];

const PLACE_DE_LETAT: readonly PlaceDeLEtat[] = ['seul en tête', 'égalité en tête', 'pas en tête'];

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

const FORMULE_DU_PLAN: readonly FormuleDuPlan[] = ["plan d'action personnalisé", 'plan OSCAR'];

const LIEN_AVEC_LES_POSTES_ET_TELECOMMUNICATIONS: readonly LienAvecLesPostesEtTelecommunications[] = [
  'agent retraité',
  "survivant d'un agent",
  'aucun lien',
];

const FOYER: readonly Foyer[] = ['personne seule', 'ménage'];

const MISSION: readonly Mission[] = [
  'information',
  'instruction',
  "demande d'évaluation et contrôle du plan",
  'décision',
  "orientation vers une structure d'aide",
  'versement aux bénéficiaires',
  'paiement des structures',
];

const NATURE_DE_PENSION: readonly NatureDePension[] = [
  "pension civile de l'État",
  "pension d'ouvrier de l'État",
  "réversion d'une pension civile de l'État",
  "réversion d'une pension d'ouvrier de l'État",
  'pension militaire',
  'autre pension',
];

const ASSURE: readonly Assure[] = ['demandeur', 'défunt'];

const REGIME: readonly Regime[] = [
  "pensions civiles de l'État",
  "pensions des ouvriers de l'État",
  'régime général',
  'autre régime',
];

const VERSEUR: readonly Verseur[] = ['conseil départemental', 'La Poste ou Orange', 'autre verseur'];

const INSTRUCTION_DE_LA_DEMANDE: readonly InstructionDeLaDemande[] = [
  'demande déposée dans le réseau de la Cnav',
  'évaluation des besoins demandée',
  'évaluateur sous convention',
  'évaluateur indépendant',
  'élaboration du plan contrôlée',
  "plan arrêté à partir de l'évaluation",
  'fragilité sociale prise en compte',
  "retraité informé de l'aide accordée",
];

function asFormuleDuPlan(value: unknown): FormuleDuPlan | undefined {
  switch (value) {
    case "plan d'action personnalisé":
      return "plan d'action personnalisé";
    case 'plan OSCAR':
      return 'plan OSCAR';
    default:
      return undefined;
  }
}

function asLienAvecLesPostesEtTelecommunications(value: unknown): LienAvecLesPostesEtTelecommunications | undefined {
  switch (value) {
    case 'agent retraité':
      return 'agent retraité';
    case "survivant d'un agent":
      return "survivant d'un agent";
    case 'aucun lien':
      return 'aucun lien';
    default:
      return undefined;
  }
}

function asFoyer(value: unknown): Foyer | undefined {
  switch (value) {
    case 'personne seule':
      return 'personne seule';
    case 'ménage':
      return 'ménage';
    default:
      return undefined;
  }
}

function asCategorieDeServices(value: unknown): CategorieDeServices | undefined {
  switch (value) {
    case 'aide à domicile':
      return 'aide à domicile';
    case 'sécurité à domicile':
      return 'sécurité à domicile';
    case 'sorties du domicile':
      return 'sorties du domicile';
    case "retour d'hospitalisation":
      return "retour d'hospitalisation";
    case 'périodes de fragilité':
      return 'périodes de fragilité';
    default:
      return undefined;
  }
}

function asMission(value: unknown): Mission | undefined {
  switch (value) {
    case 'information':
      return 'information';
    case 'instruction':
      return 'instruction';
    case "demande d'évaluation et contrôle du plan":
      return "demande d'évaluation et contrôle du plan";
    case 'décision':
      return 'décision';
    case "orientation vers une structure d'aide":
      return "orientation vers une structure d'aide";
    case 'versement aux bénéficiaires':
      return 'versement aux bénéficiaires';
    case 'paiement des structures':
      return 'paiement des structures';
    default:
      return undefined;
  }
}

function asNatureDePension(value: unknown): NatureDePension | undefined {
  switch (value) {
    case "pension civile de l'État":
      return "pension civile de l'État";
    case "pension d'ouvrier de l'État":
      return "pension d'ouvrier de l'État";
    case "réversion d'une pension civile de l'État":
      return "réversion d'une pension civile de l'État";
    case "réversion d'une pension d'ouvrier de l'État":
      return "réversion d'une pension d'ouvrier de l'État";
    case 'pension militaire':
      return 'pension militaire';
    case 'autre pension':
      return 'autre pension';
    default:
      return undefined;
  }
}

function asAssure(value: unknown): Assure | undefined {
  switch (value) {
    case 'demandeur':
      return 'demandeur';
    case 'défunt':
      return 'défunt';
    default:
      return undefined;
  }
}

function asRegime(value: unknown): Regime | undefined {
  switch (value) {
    case "pensions civiles de l'État":
      return "pensions civiles de l'État";
    case "pensions des ouvriers de l'État":
      return "pensions des ouvriers de l'État";
    case 'régime général':
      return 'régime général';
    case 'autre régime':
      return 'autre régime';
    default:
      return undefined;
  }
}

function asVerseur(value: unknown): Verseur | undefined {
  switch (value) {
    case 'conseil départemental':
      return 'conseil départemental';
    case 'La Poste ou Orange':
      return 'La Poste ou Orange';
    case 'autre verseur':
      return 'autre verseur';
    default:
      return undefined;
  }
}

const LIMITS_1 = limitsOf(0, 1, 6);

const ANY_SCALE_2 = limitsOf(2, null, null);

const LIMITS_3 = limitsOf(0, 0, 400);

function readNumber1(value: unknown, reader: Reader, path: string, name: string | number): number | undefined {
  if (typeof value === 'number' && (value | 0) === value && value >= 1 && value <= 6) return value | 0;
  return reader.number(value, LIMITS_1, path, name);
}

function readNumber2(value: unknown, reader: Reader, path: string, name: string | number): number | undefined {
  if (typeof value === 'number' && (value | 0) === value) return (value | 0) * 100;
  return reader.number(value, ANY_SCALE_2, path, name);
}

function readNumber3(value: unknown, reader: Reader, path: string, name: string | number): number | undefined {
  if (typeof value === 'number' && (value | 0) === value && value >= 0 && value <= 400) return value | 0;
  return reader.number(value, LIMITS_3, path, name);
}

const SERVICE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    nom: { name: 'nom', shape: { kind: 'text' } },
    categorie: {
      name: 'catégorie',
      shape: { kind: 'optional', of: { kind: 'choice', values: CATEGORIE_DE_SERVICES } },
    },
  },
};

const VALIDATION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    assure: { name: 'assuré', shape: { kind: 'choice', values: ASSURE } },
    regime: { name: 'régime', shape: { kind: 'choice', values: REGIME } },
    trimestres: { name: 'trimestres', shape: { kind: 'number', scale: 0, min: 0, max: 400 } },
  },
};

const PIECE_MANQUANTE_DE_INSTRUCTION_DE_LA_DEMANDE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    piece: { name: 'pièce', shape: { kind: 'choice', values: INSTRUCTION_DE_LA_DEMANDE } },
    echeance: { name: 'échéance', shape: { kind: 'optional', of: { kind: 'date' } } },
    recommande: { name: 'recommandé', shape: { kind: 'boolean' } },
  },
};

const ACTE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    mission: { name: 'mission', shape: { kind: 'choice', values: MISSION } },
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
  },
};

const PENSION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    nature: { name: 'nature', shape: { kind: 'choice', values: NATURE_DE_PENSION } },
  },
};

const AIDE_PERCUE_SHAPE: Shape = {
  kind: 'record',
  fields: {
    nom: { name: 'nom', shape: { kind: 'text' } },
    verseur: { name: 'verseur', shape: { kind: 'choice', values: VERSEUR } },
    memeNatureOuMemeObjet: { name: 'même nature ou même objet', shape: { kind: 'boolean' } },
    verseePourHandicap: { name: 'versée pour handicap', shape: { kind: 'boolean' } },
  },
};

const INSTRUCTION_DE_LA_DEMANDE2_SHAPE: Shape = {
  kind: 'record',
  fields: {
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

const INPUT_KEYS: readonly string[] = [
  'services',
  'logementAAmenager',
  'actes',
  'formule',
  'dateDuBilan',
  'fraisEngages',
  'structureEvaluatrice',
  'prestataires',
  'coordinateur',
  'dateDeLaDemande',
  'dateDeLaDecision',
  'dateDeNaissance',
  'groupeAssimile',
  'pensions',
  'validations',
  'remarie',
  'aidesPercues',
  'lienAvecLesPostes',
  'compositionDuFoyer',
  'revenuBrutGlobal',
  'foyerChangeDepuisLAvis',
  'depenseAnnuelleDuPlan',
  'depenseApresHospitalisation',
  'depenseDeLaPeriodeDeFragilite',
  'instructionDeLaDemande',
  'jourDObservation',
];

/** Reads a dossier; `undefined` stands for what is not given. */
function readDossier(input: unknown, readings: Given<Readings>, reader: Reader): Given<Dossier> {
  const given = reader.record(input, INPUT_KEYS, '', '') ?? {};
  const unknowns = reader.unknowns;
  const read = {
    services: reader.elements(
      reader.list(given.services, 1000, '', 'services'),
      'services',
      (item, at, place) => readService(item, reader, at, place),
      null,
    ),
    logementAAmenager: reader.boolean(given.logementAAmenager, '', 'logement à aménager'),
    actes: reader.elements(
      reader.list(given.actes, 1000, '', 'actes'),
      'actes',
      (item, at, place) => readActe(item, reader, at, place),
      (element) => element.date,
    ),
    formule: asFormuleDuPlan(given.formule) ?? reader.choice(given.formule, FORMULE_DU_PLAN, '', 'formule'),
    dateDuBilan: given.dateDuBilan === null ? null : reader.day(given.dateDuBilan, '', 'date du bilan'),
    fraisEngages: reader.elements(
      reader.list(given.fraisEngages, 1000, '', 'frais engagés'),
      'frais engagés',
      (item, at, place) => readFrais(item, reader, at, place),
      null,
    ),
    structureEvaluatrice: reader.text(given.structureEvaluatrice, '', 'structure évaluatrice'),
    prestataires: reader.elements(
      reader.list(given.prestataires, 1000, '', 'prestataires'),
      'prestataires',
      (item, at, place) => readPrestataire(item, reader, at, place),
      null,
    ),
    coordinateur: given.coordinateur === null ? null : reader.text(given.coordinateur, '', 'coordinateur'),
    dateDeLaDemande: reader.day(given.dateDeLaDemande, '', 'date de la demande'),
    dateDeLaDecision:
      given.dateDeLaDecision === null ? null : reader.day(given.dateDeLaDecision, '', 'date de la décision'),
    dateDeNaissance: reader.day(given.dateDeNaissance, '', 'date de naissance'),
    groupeAssimile: readNumber1(given.groupeAssimile, reader, '', 'groupe assimilé'),
    pensions: reader.elements(
      reader.list(given.pensions, 1000, '', 'pensions'),
      'pensions',
      (item, at, place) => readPension(item, reader, at, place),
      null,
    ),
    validations: reader.elements(
      reader.list(given.validations, 1000, '', 'validations'),
      'validations',
      (item, at, place) => readValidation(item, reader, at, place),
      null,
    ),
    remarie: reader.boolean(given.remarie, '', 'remarié'),
    aidesPercues: reader.elements(
      reader.list(given.aidesPercues, 1000, '', 'aides perçues'),
      'aides perçues',
      (item, at, place) => readAidePercue(item, reader, at, place),
      null,
    ),
    lienAvecLesPostes:
      asLienAvecLesPostesEtTelecommunications(given.lienAvecLesPostes) ??
      reader.choice(given.lienAvecLesPostes, LIEN_AVEC_LES_POSTES_ET_TELECOMMUNICATIONS, '', 'lien avec les postes'),
    compositionDuFoyer:
      asFoyer(given.compositionDuFoyer) ?? reader.choice(given.compositionDuFoyer, FOYER, '', 'composition du foyer'),
    revenuBrutGlobal: readNumber2(given.revenuBrutGlobal, reader, '', 'revenu brut global'),
    foyerChangeDepuisLAvis: reader.boolean(given.foyerChangeDepuisLAvis, '', "foyer changé depuis l'avis"),
    depenseAnnuelleDuPlan: readNumber2(given.depenseAnnuelleDuPlan, reader, '', 'dépense annuelle du plan'),
    depenseApresHospitalisation: readNumber2(
      given.depenseApresHospitalisation,
      reader,
      '',
      'dépense après hospitalisation',
    ),
    depenseDeLaPeriodeDeFragilite: readNumber2(
      given.depenseDeLaPeriodeDeFragilite,
      reader,
      '',
      'dépense de la période de fragilité',
    ),
    instructionDeLaDemande: readInstructionDeLaDemande2(
      given.instructionDeLaDemande,
      reader,
      '',
      'instruction de la demande',
    ),
    jourDObservation: reader.day(given.jourDObservation, '', "jour d'observation"),
    controleDesPlansOscar: readings.controleDesPlansOscar,
    jourDuBilan: readings.jourDuBilan,
    coordinateurDuPlan: readings.coordinateurDuPlan,
    survivantRemarie: readings.survivantRemarie,
    jourDeLAge: readings.jourDeLAge,
    egaliteDeTrimestres: readings.egaliteDeTrimestres,
    regimePrincipalDUnSurvivant: readings.regimePrincipalDUnSurvivant,
    survivantDUnAgentDesPostes: readings.survivantDUnAgentDesPostes,
    porteeDuTerme: readings.porteeDuTerme,
    revenuDUnFoyerQuiAChange: readings.revenuDUnFoyerQuiAChange,
    ressourcesMensuellesDuBareme: readings.ressourcesMensuellesDuBareme,
    jourDuBareme: readings.jourDuBareme,
    entreDeuxTranches: readings.entreDeuxTranches,
    porteeDeLaConditionDeRessources: readings.porteeDeLaConditionDeRessources,
    sensDuPlafondAnnuel: readings.sensDuPlafondAnnuel,
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, INPUT_KEYS, '');
  return read;
}

const SERVICE_KEYS: readonly string[] = ['nom', 'categorie'];

function readService(value: unknown, reader: Reader, path: string, name: string | number): Given<Service> | undefined {
  const given = reader.record(value, SERVICE_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const place = typeof name === 'number' ? name : 0;
  const unknowns = reader.unknowns;
  const read = {
    nom: reader.text(given.nom, here, 'nom'),
    categorie:
      given.categorie === null
        ? null
        : (asCategorieDeServices(given.categorie) ??
          reader.choice(given.categorie, CATEGORIE_DE_SERVICES, here, 'catégorie')),
    $rank: place - 1,
    $place: place,
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, SERVICE_KEYS, here);
  return read;
}

const ACTE_KEYS: readonly string[] = ['mission', 'date'];

function readActe(value: unknown, reader: Reader, path: string, name: string | number): Given<Acte> | undefined {
  const given = reader.record(value, ACTE_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const place = typeof name === 'number' ? name : 0;
  const unknowns = reader.unknowns;
  const read = {
    mission: asMission(given.mission) ?? reader.choice(given.mission, MISSION, here, 'mission'),
    date: reader.day(given.date, here, 'date'),
    $rank: place - 1,
    $place: place,
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, ACTE_KEYS, here);
  return read;
}

const FRAIS_KEYS: readonly string[] = ['montant', 'justifie'];

function readFrais(value: unknown, reader: Reader, path: string, name: string | number): Given<Frais> | undefined {
  const given = reader.record(value, FRAIS_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const place = typeof name === 'number' ? name : 0;
  const unknowns = reader.unknowns;
  const read = {
    montant: readNumber2(given.montant, reader, here, 'montant'),
    justifie: reader.boolean(given.justifie, here, 'justifié'),
    $rank: place - 1,
    $place: place,
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, FRAIS_KEYS, here);
  return read;
}

const PRESTATAIRE_KEYS: readonly string[] = ['nom'];

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
    $rank: place - 1,
    $place: place,
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, PRESTATAIRE_KEYS, here);
  return read;
}

const PENSION_KEYS: readonly string[] = ['nature'];

function readPension(value: unknown, reader: Reader, path: string, name: string | number): Given<Pension> | undefined {
  const given = reader.record(value, PENSION_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const place = typeof name === 'number' ? name : 0;
  const unknowns = reader.unknowns;
  const read = {
    nature: asNatureDePension(given.nature) ?? reader.choice(given.nature, NATURE_DE_PENSION, here, 'nature'),
    $rank: place - 1,
    $place: place,
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, PENSION_KEYS, here);
  return read;
}

const VALIDATION_KEYS: readonly string[] = ['assure', 'regime', 'trimestres'];

function readValidation(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<Validation> | undefined {
  const given = reader.record(value, VALIDATION_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const place = typeof name === 'number' ? name : 0;
  const unknowns = reader.unknowns;
  const read = {
    assure: asAssure(given.assure) ?? reader.choice(given.assure, ASSURE, here, 'assuré'),
    regime: asRegime(given.regime) ?? reader.choice(given.regime, REGIME, here, 'régime'),
    trimestres: readNumber3(given.trimestres, reader, here, 'trimestres'),
    $rank: place - 1,
    $place: place,
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, VALIDATION_KEYS, here);
  return read;
}

const AIDE_PERCUE_KEYS: readonly string[] = ['nom', 'verseur', 'memeNatureOuMemeObjet', 'verseePourHandicap'];

function readAidePercue(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<AidePercue> | undefined {
  const given = reader.record(value, AIDE_PERCUE_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const place = typeof name === 'number' ? name : 0;
  const unknowns = reader.unknowns;
  const read = {
    nom: reader.text(given.nom, here, 'nom'),
    verseur: asVerseur(given.verseur) ?? reader.choice(given.verseur, VERSEUR, here, 'verseur'),
    memeNatureOuMemeObjet: reader.boolean(given.memeNatureOuMemeObjet, here, 'même nature ou même objet'),
    verseePourHandicap: reader.boolean(given.verseePourHandicap, here, 'versée pour handicap'),
    $rank: place - 1,
    $place: place,
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, AIDE_PERCUE_KEYS, here);
  return read;
}

const INSTRUCTION_DE_LA_DEMANDE2_KEYS: readonly string[] = [
  'demandeDeposeeDansLeReseauDeLaCnav',
  'evaluationDesBesoinsDemandee',
  'evaluateurSousConvention',
  'elaborationDuPlanControlee',
  'planArreteAPartirDeLEvaluation',
  'fragiliteSocialePriseEnCompte',
  'retraiteInformeDeLAideAccordee',
];

function readInstructionDeLaDemande2(
  value: unknown,
  reader: Reader,
  path: string,
  name: string | number,
): Given<InstructionDeLaDemande2> | undefined {
  const given = reader.record(value, INSTRUCTION_DE_LA_DEMANDE2_KEYS, path, name);
  if (given === undefined) return undefined;
  const here = pathTo(path, name);
  const unknowns = reader.unknowns;
  const read = {
    demandeDeposeeDansLeReseauDeLaCnav: reader.boolean(
      given.demandeDeposeeDansLeReseauDeLaCnav,
      here,
      'demande déposée dans le réseau de la Cnav',
    ),
    evaluationDesBesoinsDemandee: reader.boolean(
      given.evaluationDesBesoinsDemandee,
      here,
      'évaluation des besoins demandée',
    ),
    evaluateurSousConvention: reader.boolean(given.evaluateurSousConvention, here, 'évaluateur sous convention'),
    elaborationDuPlanControlee: reader.boolean(given.elaborationDuPlanControlee, here, 'élaboration du plan contrôlée'),
    planArreteAPartirDeLEvaluation: reader.boolean(
      given.planArreteAPartirDeLEvaluation,
      here,
      "plan arrêté à partir de l'évaluation",
    ),
    fragiliteSocialePriseEnCompte: reader.boolean(
      given.fragiliteSocialePriseEnCompte,
      here,
      'fragilité sociale prise en compte',
    ),
    retraiteInformeDeLAideAccordee: reader.boolean(
      given.retraiteInformeDeLAideAccordee,
      here,
      "retraité informé de l'aide accordée",
    ),
  };
  if (reader.unknowns > unknowns) reader.refuseOthers(given, INSTRUCTION_DE_LA_DEMANDE2_KEYS, here);
  return read;
}

function writeService(value: Service): ServiceOutput {
  return {
    nom: value.nom,
    categorie: value.categorie,
  };
}

function writeValidation(value: Validation): ValidationOutput {
  return {
    assure: value.assure,
    regime: value.regime,
    trimestres: value.trimestres,
  };
}

function writePieceManquanteDeInstructionDeLaDemande(
  value: PieceManquanteDeInstructionDeLaDemande,
): PieceManquanteDeInstructionDeLaDemandeOutput {
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
    services: {
      name: 'services',
      shape: { kind: 'list', of: SERVICE_SHAPE, sortedBy: null, atMost: 1000 },
      question: false,
    },
    logementAAmenager: { name: 'logement à aménager', shape: { kind: 'boolean' }, question: false },
    actes: { name: 'actes', shape: { kind: 'list', of: ACTE_SHAPE, sortedBy: 'date', atMost: 1000 }, question: false },
    formule: { name: 'formule', shape: { kind: 'choice', values: FORMULE_DU_PLAN }, question: false },
    dateDuBilan: { name: 'date du bilan', shape: { kind: 'optional', of: { kind: 'date' } }, question: false },
    fraisEngages: {
      name: 'frais engagés',
      shape: { kind: 'list', of: FRAIS_SHAPE, sortedBy: null, atMost: 1000 },
      question: false,
    },
    structureEvaluatrice: { name: 'structure évaluatrice', shape: { kind: 'text' }, question: false },
    prestataires: {
      name: 'prestataires',
      shape: { kind: 'list', of: PRESTATAIRE_SHAPE, sortedBy: null, atMost: 1000 },
      question: false,
    },
    coordinateur: { name: 'coordinateur', shape: { kind: 'optional', of: { kind: 'text' } }, question: false },
    dateDeLaDemande: { name: 'date de la demande', shape: { kind: 'date' }, question: false },
    dateDeLaDecision: {
      name: 'date de la décision',
      shape: { kind: 'optional', of: { kind: 'date' } },
      question: false,
    },
    dateDeNaissance: { name: 'date de naissance', shape: { kind: 'date' }, question: false },
    groupeAssimile: { name: 'groupe assimilé', shape: { kind: 'number', scale: 0, min: 1, max: 6 }, question: false },
    pensions: {
      name: 'pensions',
      shape: { kind: 'list', of: PENSION_SHAPE, sortedBy: null, atMost: 1000 },
      question: false,
    },
    validations: {
      name: 'validations',
      shape: { kind: 'list', of: VALIDATION_SHAPE, sortedBy: null, atMost: 1000 },
      question: false,
    },
    remarie: { name: 'remarié', shape: { kind: 'boolean' }, question: false },
    aidesPercues: {
      name: 'aides perçues',
      shape: { kind: 'list', of: AIDE_PERCUE_SHAPE, sortedBy: null, atMost: 1000 },
      question: false,
    },
    lienAvecLesPostes: {
      name: 'lien avec les postes',
      shape: { kind: 'choice', values: LIEN_AVEC_LES_POSTES_ET_TELECOMMUNICATIONS },
      question: false,
    },
    compositionDuFoyer: { name: 'composition du foyer', shape: { kind: 'choice', values: FOYER }, question: false },
    revenuBrutGlobal: {
      name: 'revenu brut global',
      shape: { kind: 'number', scale: 2, min: null, max: null },
      question: false,
    },
    foyerChangeDepuisLAvis: { name: "foyer changé depuis l'avis", shape: { kind: 'boolean' }, question: false },
    depenseAnnuelleDuPlan: {
      name: 'dépense annuelle du plan',
      shape: { kind: 'number', scale: 2, min: null, max: null },
      question: false,
    },
    depenseApresHospitalisation: {
      name: 'dépense après hospitalisation',
      shape: { kind: 'number', scale: 2, min: null, max: null },
      question: false,
    },
    depenseDeLaPeriodeDeFragilite: {
      name: 'dépense de la période de fragilité',
      shape: { kind: 'number', scale: 2, min: null, max: null },
      question: false,
    },
    instructionDeLaDemande: {
      name: 'instruction de la demande',
      shape: INSTRUCTION_DE_LA_DEMANDE2_SHAPE,
      question: false,
    },
    jourDObservation: { name: "jour d'observation", shape: { kind: 'date' }, question: false },
    controleDesPlansOscar: {
      name: 'contrôle des plans OSCAR',
      shape: { kind: 'choice', values: CONTROLE_DES_PLANS_OSCAR },
      question: true,
    },
    jourDuBilan: { name: 'jour du bilan', shape: { kind: 'choice', values: JOUR_DU_BILAN }, question: true },
    coordinateurDuPlan: {
      name: 'coordinateur du plan',
      shape: { kind: 'choice', values: COORDINATEUR_DU_PLAN },
      question: true,
    },
    survivantRemarie: {
      name: 'survivant remarié',
      shape: { kind: 'choice', values: SURVIVANT_REMARIE },
      question: true,
    },
    jourDeLAge: { name: "jour de l'âge", shape: { kind: 'choice', values: JOUR_DE_LAGE }, question: true },
    egaliteDeTrimestres: {
      name: 'égalité de trimestres',
      shape: { kind: 'choice', values: EGALITE_DE_TRIMESTRES },
      question: true,
    },
    regimePrincipalDUnSurvivant: {
      name: "régime principal d'un survivant",
      shape: { kind: 'choice', values: REGIME_PRINCIPAL_DUN_SURVIVANT },
      question: true,
    },
    survivantDUnAgentDesPostes: {
      name: "survivant d'un agent des postes",
      shape: { kind: 'choice', values: SURVIVANT_DUN_AGENT_DES_POSTES },
      question: true,
    },
    porteeDuTerme: { name: 'portée du terme', shape: { kind: 'choice', values: PORTEE_DU_TERME }, question: true },
    revenuDUnFoyerQuiAChange: {
      name: "revenu d'un foyer qui a changé",
      shape: { kind: 'choice', values: REVENU_DUN_FOYER_QUI_ACHANGE },
      question: true,
    },
    ressourcesMensuellesDuBareme: {
      name: 'ressources mensuelles du barème',
      shape: { kind: 'choice', values: RESSOURCES_MENSUELLES_DU_BAREME },
      question: true,
    },
    jourDuBareme: { name: 'jour du barème', shape: { kind: 'choice', values: JOUR_DU_BAREME }, question: true },
    entreDeuxTranches: {
      name: 'entre deux tranches',
      shape: { kind: 'choice', values: ENTRE_DEUX_TRANCHES },
      question: true,
    },
    porteeDeLaConditionDeRessources: {
      name: 'portée de la condition de ressources',
      shape: { kind: 'choice', values: PORTEE_DE_LA_CONDITION_DE_RESSOURCES },
      question: true,
    },
    sensDuPlafondAnnuel: {
      name: 'sens du plafond annuel',
      shape: { kind: 'choice', values: SENS_DU_PLAFOND_ANNUEL },
      question: true,
    },
  },
  guarantees: [],
};

function openRangDeLaCategorieLignes(dossier: OpenDossier, categorieDeServices: partial.Value): partial.Value {
  return dossier.keep('rang de la catégorie.lignes', undefined, [categorieDeServices], () =>
    partial.table(
      [{ value: () => categorieDeServices, applies: null, scale: 0 }],
      [
        {
          tests: [{ kind: 'one of', values: ['aide à domicile'] }],
          value: () => partial.fields({ rangDeLaCategorie: 1, plafondDeLaCategorie: 'plafond du plan' }),
        },
        {
          tests: [{ kind: 'one of', values: ['sécurité à domicile'] }],
          value: () => partial.fields({ rangDeLaCategorie: 2, plafondDeLaCategorie: 'plafond du plan' }),
        },
        {
          tests: [{ kind: 'one of', values: ['sorties du domicile'] }],
          value: () => partial.fields({ rangDeLaCategorie: 3, plafondDeLaCategorie: 'plafond du plan' }),
        },
        {
          tests: [{ kind: 'one of', values: ["retour d'hospitalisation"] }],
          value: () => partial.fields({ rangDeLaCategorie: 4, plafondDeLaCategorie: 'plafond après hospitalisation' }),
        },
        {
          tests: [{ kind: 'one of', values: ['périodes de fragilité'] }],
          value: () => partial.fields({ rangDeLaCategorie: 5, plafondDeLaCategorie: 'plafond de la fragilité' }),
        },
      ],
      'rang de la catégorie.lignes',
    ),
  );
}

function openRangDeLaCategorie(dossier: OpenDossier, categorieDeServices: partial.Value): partial.Value {
  return dossier.keep('rang de la catégorie', undefined, [categorieDeServices], () =>
    partial.field(
      partial.forEachOption([categorieDeServices], (categorieDeServices2) =>
        openRangDeLaCategorieLignes(dossier, categorieDeServices2),
      ),
      'rangDeLaCategorie',
    ),
  );
}

function openPlafondDeLaCategorie(dossier: OpenDossier, categorieDeServices: partial.Value): partial.Value {
  return dossier.keep('plafond de la catégorie', undefined, [categorieDeServices], () =>
    partial.field(
      partial.forEachOption([categorieDeServices], (categorieDeServices2) =>
        openRangDeLaCategorieLignes(dossier, categorieDeServices2),
      ),
      'plafondDeLaCategorie',
    ),
  );
}

function openServicesHorsCategories(dossier: OpenDossier): partial.Value {
  return dossier.keep('services hors catégories', undefined, [], () =>
    partial.filter(dossier.read('services'), (service) =>
      partial.not(partial.exists(partial.field(service, 'categorie'))),
    ),
  );
}

function openServicesDansLesCinqCategories(dossier: OpenDossier): partial.Value {
  return dossier.keep('services dans les cinq catégories', undefined, [], () =>
    partial.isEmpty(openServicesHorsCategories(dossier), 'services dans les cinq catégories'),
  );
}

function openTermeDeLaMission(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('terme de la mission', day, [], () =>
    partial.versions(
      () => day ?? dossier.read('dateDeLaDemande'),
      [
        { from: DAY_2014_01_13, to: DAY_2015_12_31, value: () => DAY_2015_12_31 },
        {
          from: DAY_2016_01_01,
          to: DAY_2023_12_29,
          value: () =>
            unknownOf(
              { kind: 'date' },
              { kind: 'definition', path: 'terme de la mission', name: 'terme de la mission', whole: true },
            ),
        },
        { from: DAY_2023_12_30, to: null, value: () => DAY_2026_12_31 },
      ],
      'terme de la mission',
    ),
  );
}

function openAideEnVigueur(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('aide en vigueur', day, [], () =>
    partial.or(
      partial.compare(
        'lessOrEqual',
        dossier.read('dateDeLaDemande'),
        openTermeDeLaMission(dossier, day),
        0,
        0,
        'aide en vigueur',
      ),
      () => partial.same(dossier.read('porteeDuTerme'), 'mission seule', false, 'aide en vigueur'),
    ),
  );
}

function openAgeALaDemande(dossier: OpenDossier): partial.Value {
  return dossier.keep('âge à la demande', undefined, [], () =>
    partial.yearsBetween(dossier.read('dateDeNaissance'), dossier.read('dateDeLaDemande'), 'âge à la demande'),
  );
}

function openAgeMinimal(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('âge minimal', day, [], () =>
    partial.versions(
      () => day ?? dossier.read('dateDeLaDemande'),
      [
        { from: DAY_2014_01_13, to: DAY_2023_12_29, value: () => 55 },
        { from: DAY_2023_12_30, to: null, value: () => 55 },
      ],
      'âge minimal',
    ),
  );
}

function openConditionDAge(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep("condition d'âge", day, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.compare(
              'greaterOrEqual',
              openAgeALaDemande(dossier),
              openAgeMinimal(dossier, day),
              0,
              0,
              "condition d'âge",
            ),
          value: () => true,
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.compare(
                'less',
                openAgeALaDemande(dossier),
                openAgeMinimal(dossier, day),
                0,
                0,
                "condition d'âge",
              ),
              () => partial.same(dossier.read('jourDeLAge'), 'jour de la demande', false, "condition d'âge"),
            ),
          value: () => false,
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.and(
                partial.compare(
                  'less',
                  openAgeALaDemande(dossier),
                  openAgeMinimal(dossier, day),
                  0,
                  0,
                  "condition d'âge",
                ),
                () => partial.same(dossier.read('jourDeLAge'), 'jour de la décision', false, "condition d'âge"),
              ),
              () => partial.exists(dossier.read('dateDeLaDecision')),
            ),
          value: () =>
            partial.compare(
              'greaterOrEqual',
              partial.yearsBetween(
                dossier.read('dateDeNaissance'),
                partial.required(dossier.read('dateDeLaDecision'), "condition d'âge", 'date de la décision'),
                "condition d'âge",
              ),
              openAgeMinimal(dossier, day),
              0,
              0,
              "condition d'âge",
            ),
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.and(
                partial.compare(
                  'less',
                  openAgeALaDemande(dossier),
                  openAgeMinimal(dossier, day),
                  0,
                  0,
                  "condition d'âge",
                ),
                () => partial.same(dossier.read('jourDeLAge'), 'jour de la décision', false, "condition d'âge"),
              ),
              () => partial.not(partial.exists(dossier.read('dateDeLaDecision'))),
            ),
          value: () =>
            unknownOf(
              { kind: 'boolean' },
              { kind: 'definition', path: "condition d'âge", name: "condition d'âge", whole: true },
            ),
          excepts: [],
        },
      ],
      null,
      "condition d'âge",
    ),
  );
}

function openConditionDeGroupe(dossier: OpenDossier): partial.Value {
  return dossier.keep('condition de groupe', undefined, [], () =>
    partial.or(partial.compare('equal', dossier.read('groupeAssimile'), 5, 0, 0, 'condition de groupe'), () =>
      partial.compare('equal', dossier.read('groupeAssimile'), 6, 0, 0, 'condition de groupe'),
    ),
  );
}

function openRetraiteDeLEtat(dossier: OpenDossier): partial.Value {
  return dossier.keep("retraité de l'État", undefined, [], () =>
    partial.any(dossier.read('pensions'), (pension) =>
      partial.or(
        partial.same(partial.field(pension, 'nature'), "pension civile de l'État", false, "retraité de l'État"),
        () =>
          partial.same(partial.field(pension, 'nature'), "pension d'ouvrier de l'État", false, "retraité de l'État"),
      ),
    ),
  );
}

function openValidationsDuDemandeur(dossier: OpenDossier): partial.Value {
  return dossier.keep('validations du demandeur', undefined, [], () =>
    partial.filter(dossier.read('validations'), (validation) =>
      partial.same(partial.field(validation, 'assure'), 'demandeur', false, 'validations du demandeur'),
    ),
  );
}

function openTrimestresDuRegime(dossier: OpenDossier, v: partial.Value): partial.Value {
  return dossier.keep('trimestres du régime', undefined, [v], () =>
    partial.sum(
      partial.each(
        partial.filter(dossier.read('validations'), (validation) =>
          partial.and(
            partial.same(
              partial.field(validation, 'assure'),
              partial.field(v, 'assure'),
              false,
              'trimestres du régime',
            ),
            () =>
              partial.same(
                partial.field(validation, 'regime'),
                partial.field(v, 'regime'),
                false,
                'trimestres du régime',
              ),
          ),
        ),
        (validation2) => partial.field(validation2, 'trimestres'),
      ),
      0,
      'trimestres du régime',
    ),
  );
}

function openPlaceDeLEtatChezLeDemandeur(dossier: OpenDossier): partial.Value {
  return dossier.keep("place de l'État chez le demandeur", undefined, [], () => {
    const maximum = once(() =>
      partial.greatest(
        partial.each(openValidationsDuDemandeur(dossier), (validation) =>
          partial.forEachOption([validation], (v) => openTrimestresDuRegime(dossier, v)),
        ),
        "place de l'État chez le demandeur",
      ),
    );
    const tetes = once(() =>
      partial.filter(openValidationsDuDemandeur(dossier), (validation2) =>
        partial.compare(
          'equal',
          partial.forEachOption([validation2], (v2) => openTrimestresDuRegime(dossier, v2)),
          maximum(),
          0,
          0,
          "place de l'État chez le demandeur",
        ),
      ),
    );
    const etat = once(() =>
      partial.count(
        partial.filter(tetes(), (validation3) =>
          partial.or(
            partial.same(
              partial.field(validation3, 'regime'),
              "pensions civiles de l'État",
              false,
              "place de l'État chez le demandeur",
            ),
            () =>
              partial.same(
                partial.field(validation3, 'regime'),
                "pensions des ouvriers de l'État",
                false,
                "place de l'État chez le demandeur",
              ),
          ),
        ),
      ),
    );
    const autres = once(() =>
      partial.count(
        partial.filter(tetes(), (validation5) =>
          partial.or(
            partial.same(
              partial.field(validation5, 'regime'),
              'régime général',
              false,
              "place de l'État chez le demandeur",
            ),
            () =>
              partial.same(
                partial.field(validation5, 'regime'),
                'autre régime',
                false,
                "place de l'État chez le demandeur",
              ),
          ),
        ),
      ),
    );
    return partial.choose(
      [
        {
          guard: () => partial.compare('equal', etat(), 0, 0, 0, "place de l'État chez le demandeur"),
          value: () => 'pas en tête',
          excepts: [],
        },
        {
          guard: () =>
            partial.and(partial.compare('greater', etat(), 0, 0, 0, "place de l'État chez le demandeur"), () =>
              partial.compare('equal', autres(), 0, 0, 0, "place de l'État chez le demandeur"),
            ),
          value: () => 'seul en tête',
          excepts: [],
        },
        {
          guard: () =>
            partial.and(partial.compare('greater', etat(), 0, 0, 0, "place de l'État chez le demandeur"), () =>
              partial.compare('greater', autres(), 0, 0, 0, "place de l'État chez le demandeur"),
            ),
          value: () => 'égalité en tête',
          excepts: [],
        },
      ],
      null,
      "place de l'État chez le demandeur",
    );
  });
}

function openDemandeurRelevantDeLEtat(dossier: OpenDossier): partial.Value {
  return dossier.keep("demandeur relevant de l'État", undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.same(
              openPlaceDeLEtatChezLeDemandeur(dossier),
              'seul en tête',
              false,
              "demandeur relevant de l'État",
            ),
          value: () => true,
          excepts: [],
        },
        {
          guard: () =>
            partial.same(
              openPlaceDeLEtatChezLeDemandeur(dossier),
              'pas en tête',
              false,
              "demandeur relevant de l'État",
            ),
          value: () => false,
          excepts: [],
        },
        {
          guard: () =>
            partial.same(
              openPlaceDeLEtatChezLeDemandeur(dossier),
              'égalité en tête',
              false,
              "demandeur relevant de l'État",
            ),
          value: () =>
            partial.same(
              dossier.read('egaliteDeTrimestres'),
              "l'égalité suffit",
              false,
              "demandeur relevant de l'État",
            ),
          excepts: [],
        },
      ],
      null,
      "demandeur relevant de l'État",
    ),
  );
}

function openSurvivantDUnRetraiteDeLEtat(dossier: OpenDossier): partial.Value {
  return dossier.keep("survivant d'un retraité de l'État", undefined, [], () =>
    partial.any(dossier.read('pensions'), (pension) =>
      partial.or(
        partial.same(
          partial.field(pension, 'nature'),
          "réversion d'une pension civile de l'État",
          false,
          "survivant d'un retraité de l'État",
        ),
        () =>
          partial.same(
            partial.field(pension, 'nature'),
            "réversion d'une pension d'ouvrier de l'État",
            false,
            "survivant d'un retraité de l'État",
          ),
      ),
    ),
  );
}

function openPensionDeSurvivantAdmise(dossier: OpenDossier): partial.Value {
  return dossier.keep('pension de survivant admise', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.same(dossier.read('survivantRemarie'), 'remariage exclu', false, 'pension de survivant admise'),
          value: () =>
            partial.and(openSurvivantDUnRetraiteDeLEtat(dossier), () => partial.not(dossier.read('remarie'))),
          excepts: [1],
        },
        { guard: null, value: () => openSurvivantDUnRetraiteDeLEtat(dossier), excepts: [] },
      ],
      null,
      'pension de survivant admise',
    ),
  );
}

function openValidationsDuDefunt(dossier: OpenDossier): partial.Value {
  return dossier.keep('validations du défunt', undefined, [], () =>
    partial.filter(dossier.read('validations'), (validation) =>
      partial.same(partial.field(validation, 'assure'), 'défunt', false, 'validations du défunt'),
    ),
  );
}

function openPlaceDeLEtatChezLeDefunt(dossier: OpenDossier): partial.Value {
  return dossier.keep("place de l'État chez le défunt", undefined, [], () => {
    const maximum = once(() =>
      partial.greatest(
        partial.each(openValidationsDuDefunt(dossier), (validation) =>
          partial.forEachOption([validation], (v) => openTrimestresDuRegime(dossier, v)),
        ),
        "place de l'État chez le défunt",
      ),
    );
    const tetes = once(() =>
      partial.filter(openValidationsDuDefunt(dossier), (validation2) =>
        partial.compare(
          'equal',
          partial.forEachOption([validation2], (v2) => openTrimestresDuRegime(dossier, v2)),
          maximum(),
          0,
          0,
          "place de l'État chez le défunt",
        ),
      ),
    );
    const etat = once(() =>
      partial.count(
        partial.filter(tetes(), (validation3) =>
          partial.or(
            partial.same(
              partial.field(validation3, 'regime'),
              "pensions civiles de l'État",
              false,
              "place de l'État chez le défunt",
            ),
            () =>
              partial.same(
                partial.field(validation3, 'regime'),
                "pensions des ouvriers de l'État",
                false,
                "place de l'État chez le défunt",
              ),
          ),
        ),
      ),
    );
    const autres = once(() =>
      partial.count(
        partial.filter(tetes(), (validation5) =>
          partial.or(
            partial.same(
              partial.field(validation5, 'regime'),
              'régime général',
              false,
              "place de l'État chez le défunt",
            ),
            () =>
              partial.same(
                partial.field(validation5, 'regime'),
                'autre régime',
                false,
                "place de l'État chez le défunt",
              ),
          ),
        ),
      ),
    );
    return partial.choose(
      [
        {
          guard: () => partial.compare('equal', etat(), 0, 0, 0, "place de l'État chez le défunt"),
          value: () => 'pas en tête',
          excepts: [],
        },
        {
          guard: () =>
            partial.and(partial.compare('greater', etat(), 0, 0, 0, "place de l'État chez le défunt"), () =>
              partial.compare('equal', autres(), 0, 0, 0, "place de l'État chez le défunt"),
            ),
          value: () => 'seul en tête',
          excepts: [],
        },
        {
          guard: () =>
            partial.and(partial.compare('greater', etat(), 0, 0, 0, "place de l'État chez le défunt"), () =>
              partial.compare('greater', autres(), 0, 0, 0, "place de l'État chez le défunt"),
            ),
          value: () => 'égalité en tête',
          excepts: [],
        },
      ],
      null,
      "place de l'État chez le défunt",
    );
  });
}

function openDefuntRelevantDeLEtat(dossier: OpenDossier): partial.Value {
  return dossier.keep("défunt relevant de l'État", undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.same(openPlaceDeLEtatChezLeDefunt(dossier), 'seul en tête', false, "défunt relevant de l'État"),
          value: () => true,
          excepts: [],
        },
        {
          guard: () =>
            partial.same(openPlaceDeLEtatChezLeDefunt(dossier), 'pas en tête', false, "défunt relevant de l'État"),
          value: () => false,
          excepts: [],
        },
        {
          guard: () =>
            partial.same(openPlaceDeLEtatChezLeDefunt(dossier), 'égalité en tête', false, "défunt relevant de l'État"),
          value: () =>
            partial.same(dossier.read('egaliteDeTrimestres'), "l'égalité suffit", false, "défunt relevant de l'État"),
          excepts: [],
        },
      ],
      null,
      "défunt relevant de l'État",
    ),
  );
}

function openSurvivantDeRegimeAdmis(dossier: OpenDossier): partial.Value {
  return dossier.keep('survivant de régime admis', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.same(
              dossier.read('regimePrincipalDUnSurvivant'),
              'trimestres du demandeur',
              false,
              'survivant de régime admis',
            ),
          value: () => openDemandeurRelevantDeLEtat(dossier),
          excepts: [],
        },
        {
          guard: () =>
            partial.same(
              dossier.read('regimePrincipalDUnSurvivant'),
              'trimestres du défunt',
              false,
              'survivant de régime admis',
            ),
          value: () => openDefuntRelevantDeLEtat(dossier),
          excepts: [],
        },
        {
          guard: () =>
            partial.same(
              dossier.read('regimePrincipalDUnSurvivant'),
              'condition écartée',
              false,
              'survivant de régime admis',
            ),
          value: () => true,
          excepts: [],
        },
      ],
      null,
      'survivant de régime admis',
    ),
  );
}

function openConditionDePensionEtDeRegime(dossier: OpenDossier): partial.Value {
  return dossier.keep('condition de pension et de régime', undefined, [], () =>
    partial.or(
      partial.and(openRetraiteDeLEtat(dossier), () => openDemandeurRelevantDeLEtat(dossier)),
      () => partial.and(openPensionDeSurvivantAdmise(dossier), () => openSurvivantDeRegimeAdmis(dossier)),
    ),
  );
}

function openAideDuDepartementDeMemeNature(dossier: OpenDossier): partial.Value {
  return dossier.keep('aide du département de même nature', undefined, [], () =>
    partial.any(dossier.read('aidesPercues'), (aidePercue) =>
      partial.and(
        partial.same(
          partial.field(aidePercue, 'verseur'),
          'conseil départemental',
          false,
          'aide du département de même nature',
        ),
        () => partial.field(aidePercue, 'memeNatureOuMemeObjet'),
      ),
    ),
  );
}

function openAideAuTitreDuHandicap(dossier: OpenDossier): partial.Value {
  return dossier.keep('aide au titre du handicap', undefined, [], () =>
    partial.any(dossier.read('aidesPercues'), (aidePercue) => partial.field(aidePercue, 'verseePourHandicap')),
  );
}

function openTenuAuNonCumulAvecLaPosteOuOrange(dossier: OpenDossier): partial.Value {
  return dossier.keep('tenu au non-cumul avec La Poste ou Orange', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.same(
              dossier.read('lienAvecLesPostes'),
              'agent retraité',
              false,
              'tenu au non-cumul avec La Poste ou Orange',
            ),
          value: () => true,
          excepts: [],
        },
        {
          guard: () =>
            partial.same(
              dossier.read('lienAvecLesPostes'),
              "survivant d'un agent",
              false,
              'tenu au non-cumul avec La Poste ou Orange',
            ),
          value: () =>
            partial.same(
              dossier.read('survivantDUnAgentDesPostes'),
              'survivant visé',
              false,
              'tenu au non-cumul avec La Poste ou Orange',
            ),
          excepts: [],
        },
        {
          guard: () =>
            partial.same(
              dossier.read('lienAvecLesPostes'),
              'aucun lien',
              false,
              'tenu au non-cumul avec La Poste ou Orange',
            ),
          value: () => false,
          excepts: [],
        },
      ],
      null,
      'tenu au non-cumul avec La Poste ou Orange',
    ),
  );
}

function openAideDeLaPosteOuDOrangeDeMemeObjet(dossier: OpenDossier): partial.Value {
  return dossier.keep("aide de La Poste ou d'Orange de même objet", undefined, [], () =>
    partial.any(dossier.read('aidesPercues'), (aidePercue) =>
      partial.and(
        partial.same(
          partial.field(aidePercue, 'verseur'),
          'La Poste ou Orange',
          false,
          "aide de La Poste ou d'Orange de même objet",
        ),
        () => partial.field(aidePercue, 'memeNatureOuMemeObjet'),
      ),
    ),
  );
}

function openCumulInterdit(dossier: OpenDossier): partial.Value {
  return dossier.keep('cumul interdit', undefined, [], () =>
    partial.or(
      partial.or(openAideDuDepartementDeMemeNature(dossier), () => openAideAuTitreDuHandicap(dossier)),
      () =>
        partial.and(openTenuAuNonCumulAvecLaPosteOuOrange(dossier), () =>
          openAideDeLaPosteOuDOrangeDeMemeObjet(dossier),
        ),
    ),
  );
}

function openConditionsHorsRessources(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('conditions hors ressources', day, [], () =>
    partial.versions(
      () => day ?? dossier.read('dateDeLaDemande'),
      [
        {
          from: DAY_2023_12_30,
          to: null,
          value: () =>
            partial.and(
              partial.and(
                partial.and(
                  partial.and(openAideEnVigueur(dossier, day), () => openConditionDAge(dossier, day)),
                  () => openConditionDeGroupe(dossier),
                ),
                () => openConditionDePensionEtDeRegime(dossier),
              ),
              () => partial.not(openCumulInterdit(dossier)),
            ),
        },
      ],
      'conditions hors ressources',
    ),
  );
}

function openRevenuAnnuelRetenu(dossier: OpenDossier): partial.Value {
  return dossier.keep('revenu annuel retenu', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.and(dossier.read('foyerChangeDepuisLAvis'), () =>
              partial.same(
                dossier.read('revenuDUnFoyerQuiAChange'),
                'revenu à recalculer',
                false,
                'revenu annuel retenu',
              ),
            ),
          value: () =>
            unknownOf(
              { kind: 'number', scale: 2, min: null, max: null },
              { kind: 'definition', path: 'revenu annuel retenu', name: 'revenu annuel retenu', whole: true },
            ),
          excepts: [2],
        },
        {
          guard: () =>
            partial.same(dossier.read('ressourcesMensuellesDuBareme'), 'autre calcul', false, 'revenu annuel retenu'),
          value: () =>
            unknownOf(
              { kind: 'number', scale: 2, min: null, max: null },
              { kind: 'definition', path: 'revenu annuel retenu', name: 'revenu annuel retenu', whole: true },
            ),
          excepts: [2],
        },
        { guard: null, value: () => dossier.read('revenuBrutGlobal'), excepts: [] },
      ],
      null,
      'revenu annuel retenu',
    ),
  );
}

function openRessourcesEnEurosEntiers(dossier: OpenDossier): partial.Value {
  return dossier.keep('ressources en euros entiers', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.same(dossier.read('entreDeuxTranches'), 'euro inférieur', false, 'ressources en euros entiers'),
          value: () =>
            partial.rescale(
              partial.round(
                partial.divide(
                  partial.toExact(openRevenuAnnuelRetenu(dossier), 2, 'ressources en euros entiers'),
                  { n: 12, d: 1 },
                  'ressources en euros entiers',
                ),
                0,
                1,
                0,
                'down',
                'ressources en euros entiers',
              ),
              2,
              'ressources en euros entiers',
            ),
          excepts: [],
        },
        {
          guard: () =>
            partial.same(
              dossier.read('entreDeuxTranches'),
              'euro le plus proche',
              false,
              'ressources en euros entiers',
            ),
          value: () =>
            partial.rescale(
              partial.round(
                partial.divide(
                  partial.toExact(openRevenuAnnuelRetenu(dossier), 2, 'ressources en euros entiers'),
                  { n: 12, d: 1 },
                  'ressources en euros entiers',
                ),
                0,
                1,
                0,
                'nearest',
                'ressources en euros entiers',
              ),
              2,
              'ressources en euros entiers',
            ),
          excepts: [],
        },
        {
          guard: () =>
            partial.same(dossier.read('entreDeuxTranches'), 'euro supérieur', false, 'ressources en euros entiers'),
          value: () =>
            partial.rescale(
              partial.round(
                partial.divide(
                  partial.toExact(openRevenuAnnuelRetenu(dossier), 2, 'ressources en euros entiers'),
                  { n: 12, d: 1 },
                  'ressources en euros entiers',
                ),
                0,
                1,
                0,
                'up',
                'ressources en euros entiers',
              ),
              2,
              'ressources en euros entiers',
            ),
          excepts: [],
        },
      ],
      null,
      'ressources en euros entiers',
    ),
  );
}

function openTauxDuBareme(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('taux du barème', day, [], () =>
    partial.versions(
      () => day ?? dossier.read('dateDeLaDemande'),
      [
        {
          from: DAY_2012_10_06,
          to: DAY_2016_12_31,
          value: () =>
            unknownOf(
              { kind: 'number', scale: 2, min: null, max: null },
              { kind: 'definition', path: 'taux du barème', name: 'taux du barème', whole: true },
            ),
        },
        {
          from: DAY_2017_01_01,
          to: DAY_2017_12_31,
          value: () =>
            partial.table(
              [
                { value: () => dossier.read('compositionDuFoyer'), applies: null, scale: 0 },
                { value: () => openRessourcesEnEurosEntiers(dossier), applies: null, scale: 2 },
              ],
              [
                {
                  tests: [
                    { kind: 'one of', values: ['personne seule'] },
                    { kind: 'range', low: null, lowIncluded: false, high: 83600, highIncluded: true },
                  ],
                  value: () => 9000,
                },
                {
                  tests: [
                    { kind: 'one of', values: ['personne seule'] },
                    { kind: 'range', low: 83700, lowIncluded: true, high: 89500, highIncluded: true },
                  ],
                  value: () => 8600,
                },
                {
                  tests: [
                    { kind: 'one of', values: ['personne seule'] },
                    { kind: 'range', low: 89600, lowIncluded: true, high: 101000, highIncluded: true },
                  ],
                  value: () => 7900,
                },
                {
                  tests: [
                    { kind: 'one of', values: ['personne seule'] },
                    { kind: 'range', low: 101100, lowIncluded: true, high: 109100, highIncluded: true },
                  ],
                  value: () => 7300,
                },
                {
                  tests: [
                    { kind: 'one of', values: ['personne seule'] },
                    { kind: 'range', low: 109200, lowIncluded: true, high: 114100, highIncluded: true },
                  ],
                  value: () => 6400,
                },
                {
                  tests: [
                    { kind: 'one of', values: ['personne seule'] },
                    { kind: 'range', low: 114200, lowIncluded: true, high: 125900, highIncluded: true },
                  ],
                  value: () => 4900,
                },
                {
                  tests: [
                    { kind: 'one of', values: ['personne seule'] },
                    { kind: 'range', low: 126000, lowIncluded: true, high: null, highIncluded: false },
                  ],
                  value: () => 0,
                },
                {
                  tests: [
                    { kind: 'one of', values: ['ménage'] },
                    { kind: 'range', low: null, lowIncluded: false, high: 145200, highIncluded: true },
                  ],
                  value: () => 9000,
                },
                {
                  tests: [
                    { kind: 'one of', values: ['ménage'] },
                    { kind: 'range', low: 145300, lowIncluded: true, high: 155100, highIncluded: true },
                  ],
                  value: () => 8600,
                },
                {
                  tests: [
                    { kind: 'one of', values: ['ménage'] },
                    { kind: 'range', low: 155200, lowIncluded: true, high: 169800, highIncluded: true },
                  ],
                  value: () => 7900,
                },
                {
                  tests: [
                    { kind: 'one of', values: ['ménage'] },
                    { kind: 'range', low: 169900, lowIncluded: true, high: 175600, highIncluded: true },
                  ],
                  value: () => 7300,
                },
                {
                  tests: [
                    { kind: 'one of', values: ['ménage'] },
                    { kind: 'range', low: 175700, lowIncluded: true, high: 182000, highIncluded: true },
                  ],
                  value: () => 6400,
                },
                {
                  tests: [
                    { kind: 'one of', values: ['ménage'] },
                    { kind: 'range', low: 182100, lowIncluded: true, high: 192300, highIncluded: true },
                  ],
                  value: () => 4900,
                },
                {
                  tests: [
                    { kind: 'one of', values: ['ménage'] },
                    { kind: 'range', low: 192400, lowIncluded: true, high: null, highIncluded: false },
                  ],
                  value: () => 0,
                },
              ],
              'taux du barème',
            ),
        },
        {
          from: DAY_2018_01_01,
          to: null,
          value: () =>
            unknownOf(
              { kind: 'number', scale: 2, min: null, max: null },
              { kind: 'definition', path: 'taux du barème', name: 'taux du barème', whole: true },
            ),
        },
      ],
      'taux du barème',
    ),
  );
}

function openConditionDeRessources(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('condition de ressources', day, [], () =>
    partial.versions(
      () => day ?? dossier.read('dateDeLaDemande'),
      [
        {
          from: DAY_2017_01_01,
          to: DAY_2017_12_31,
          value: () => partial.compare('greater', openTauxDuBareme(dossier, day), 0, 2, 0, 'condition de ressources'),
        },
        {
          from: DAY_2018_01_01,
          to: DAY_2020_12_31,
          value: () =>
            unknownOf(
              { kind: 'boolean' },
              { kind: 'definition', path: 'condition de ressources', name: 'condition de ressources', whole: true },
            ),
        },
        {
          from: DAY_2021_01_01,
          to: null,
          value: () =>
            partial.choose(
              [
                {
                  guard: () =>
                    partial.same(
                      dossier.read('porteeDeLaConditionDeRessources'),
                      'simple barème',
                      false,
                      'condition de ressources',
                    ),
                  value: () => true,
                  excepts: [],
                },
                {
                  guard: () =>
                    partial.same(
                      dossier.read('porteeDeLaConditionDeRessources'),
                      'limite qui exclut',
                      false,
                      'condition de ressources',
                    ),
                  value: () =>
                    unknownOf(
                      { kind: 'boolean' },
                      {
                        kind: 'definition',
                        path: 'condition de ressources',
                        name: 'condition de ressources',
                        whole: true,
                      },
                    ),
                  excepts: [],
                },
              ],
              null,
              'condition de ressources',
            ),
        },
      ],
      'condition de ressources',
    ),
  );
}

function openAideOuverte(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('aide ouverte', day, [], () =>
    partial.versions(
      () => day ?? dossier.read('dateDeLaDemande'),
      [
        {
          from: DAY_2023_12_30,
          to: null,
          value: () =>
            partial.and(openConditionsHorsRessources(dossier, day), () => openConditionDeRessources(dossier, day)),
        },
      ],
      'aide ouverte',
    ),
  );
}

function openAideHabitatOuverte(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('aide habitat ouverte', day, [], () =>
    partial.and(openAideOuverte(dossier, day), () => dossier.read('logementAAmenager')),
  );
}

function openActeCouvertParLaMission(dossier: OpenDossier, acte: partial.Value): partial.Value {
  return dossier.keep('acte couvert par la mission', undefined, [acte], () =>
    partial.compare(
      'lessOrEqual',
      partial.field(acte, 'date'),
      onDay(partial.field(acte, 'date'), (on) => openTermeDeLaMission(dossier, on)),
      0,
      0,
      'acte couvert par la mission',
    ),
  );
}

function openElaborationDuPlanAControler(dossier: OpenDossier): partial.Value {
  return dossier.keep('élaboration du plan à contrôler', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.same(
              dossier.read('formule'),
              "plan d'action personnalisé",
              false,
              'élaboration du plan à contrôler',
            ),
          value: () => true,
          excepts: [],
        },
        {
          guard: () => partial.same(dossier.read('formule'), 'plan OSCAR', false, 'élaboration du plan à contrôler'),
          value: () =>
            partial.same(
              dossier.read('controleDesPlansOscar'),
              'tous les plans',
              false,
              'élaboration du plan à contrôler',
            ),
          excepts: [],
        },
      ],
      null,
      'élaboration du plan à contrôler',
    ),
  );
}

function openEcheanceDeBilanDuDispositif(dossier: OpenDossier): partial.Value {
  return dossier.keep('bilan du dispositif.échéance', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.same(dossier.read('jourDuBilan'), 'la veille au plus tard', false, 'bilan du dispositif.échéance'),
          value: () => DAY_2026_12_30,
          excepts: [],
        },
        {
          guard: () =>
            partial.same(
              dossier.read('jourDuBilan'),
              'le jour du terme compris',
              false,
              'bilan du dispositif.échéance',
            ),
          value: () => DAY_2026_12_31,
          excepts: [],
        },
      ],
      null,
      'bilan du dispositif.échéance',
    ),
  );
}

function openEtatDeBilanDuDispositif(dossier: OpenDossier): partial.Value {
  return dossier.keep('bilan du dispositif.état', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.and(partial.exists(dossier.read('dateDuBilan')), () =>
              partial.compare(
                'greater',
                partial.required(dossier.read('dateDuBilan'), 'bilan du dispositif.état', 'date du bilan'),
                openEcheanceDeBilanDuDispositif(dossier),
                0,
                0,
                'bilan du dispositif.état',
              ),
            ),
          value: () => 'tenu en retard',
          excepts: [1, 2],
        },
        { guard: () => partial.exists(dossier.read('dateDuBilan')), value: () => 'tenu', excepts: [2] },
        {
          guard: () =>
            partial.compare(
              'greater',
              dossier.read('jourDObservation'),
              openEcheanceDeBilanDuDispositif(dossier),
              0,
              0,
              'bilan du dispositif.état',
            ),
          value: () => 'dépassé',
          excepts: [],
        },
      ],
      () => 'ouvert',
      'bilan du dispositif.état',
    ),
  );
}

function openRemboursementParLEtat(dossier: OpenDossier): partial.Value {
  return dossier.keep("remboursement par l'État", undefined, [], () =>
    partial.sum(
      partial.each(
        partial.filter(dossier.read('fraisEngages'), (frais) => partial.field(frais, 'justifie')),
        (frais2) => partial.field(frais2, 'montant'),
      ),
      0,
      "remboursement par l'État",
    ),
  );
}

function openEvaluateurParmiLesPrestataires(dossier: OpenDossier): partial.Value {
  return dossier.keep('évaluateur parmi les prestataires', undefined, [], () =>
    partial.any(dossier.read('prestataires'), (prestataire) =>
      partial.same(
        partial.field(prestataire, 'nom'),
        dossier.read('structureEvaluatrice'),
        false,
        'évaluateur parmi les prestataires',
      ),
    ),
  );
}

function openEvaluateurCoordonne(dossier: OpenDossier): partial.Value {
  return dossier.keep('évaluateur coordonne', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () => partial.exists(dossier.read('coordinateur')),
          value: () =>
            partial.same(
              partial.required(dossier.read('coordinateur'), 'évaluateur coordonne', 'coordinateur'),
              dossier.read('structureEvaluatrice'),
              false,
              'évaluateur coordonne',
            ),
          excepts: [],
        },
        { guard: () => partial.not(partial.exists(dossier.read('coordinateur'))), value: () => false, excepts: [] },
      ],
      null,
      'évaluateur coordonne',
    ),
  );
}

function openEvaluateurDistinct(dossier: OpenDossier): partial.Value {
  return dossier.keep('évaluateur distinct', undefined, [], () =>
    partial.and(partial.not(openEvaluateurParmiLesPrestataires(dossier)), () =>
      partial.or(partial.not(openEvaluateurCoordonne(dossier)), () =>
        partial.same(dossier.read('coordinateurDuPlan'), 'coordinateur non compté', false, 'évaluateur distinct'),
      ),
    ),
  );
}

function openVerdictDeInstructionDeLaDemande(dossier: OpenDossier): partial.Value {
  return dossier.keep('instruction de la demande.verdict', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () =>
            partial.any(
              partial.list([
                partial.not(
                  partial.field(dossier.read('instructionDeLaDemande'), 'demandeDeposeeDansLeReseauDeLaCnav'),
                ),
                partial.not(partial.field(dossier.read('instructionDeLaDemande'), 'evaluationDesBesoinsDemandee')),
                partial.not(partial.field(dossier.read('instructionDeLaDemande'), 'evaluateurSousConvention')),
                partial.not(openEvaluateurDistinct(dossier)),
                partial.and(openElaborationDuPlanAControler(dossier), () =>
                  partial.not(partial.field(dossier.read('instructionDeLaDemande'), 'elaborationDuPlanControlee')),
                ),
                partial.not(partial.field(dossier.read('instructionDeLaDemande'), 'planArreteAPartirDeLEvaluation')),
                partial.not(partial.field(dossier.read('instructionDeLaDemande'), 'fragiliteSocialePriseEnCompte')),
                partial.not(partial.field(dossier.read('instructionDeLaDemande'), 'retraiteInformeDeLAideAccordee')),
              ]),
              (oui) => oui,
            ),
          value: () => 'non conforme',
          excepts: [],
        },
      ],
      () => 'conforme',
      'instruction de la demande.verdict',
    ),
  );
}

function openManquantsDeInstructionDeLaDemande(dossier: OpenDossier): partial.Value {
  return dossier.keep('instruction de la demande.manquants', undefined, [], () =>
    partial.each(
      partial.filter(
        partial.list([
          partial.fields({
            piece: 'demande déposée dans le réseau de la Cnav',
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('instructionDeLaDemande'), 'demandeDeposeeDansLeReseauDeLaCnav'),
            ),
          }),
          partial.fields({
            piece: 'évaluation des besoins demandée',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('instructionDeLaDemande'), 'evaluationDesBesoinsDemandee')),
          }),
          partial.fields({
            piece: 'évaluateur sous convention',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('instructionDeLaDemande'), 'evaluateurSousConvention')),
          }),
          partial.fields({
            piece: 'évaluateur indépendant',
            echeance: null,
            recommande: false,
            manque: partial.not(openEvaluateurDistinct(dossier)),
          }),
          partial.fields({
            piece: 'élaboration du plan contrôlée',
            echeance: null,
            recommande: false,
            manque: partial.and(openElaborationDuPlanAControler(dossier), () =>
              partial.not(partial.field(dossier.read('instructionDeLaDemande'), 'elaborationDuPlanControlee')),
            ),
          }),
          partial.fields({
            piece: "plan arrêté à partir de l'évaluation",
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('instructionDeLaDemande'), 'planArreteAPartirDeLEvaluation'),
            ),
          }),
          partial.fields({
            piece: 'fragilité sociale prise en compte',
            echeance: null,
            recommande: false,
            manque: partial.not(partial.field(dossier.read('instructionDeLaDemande'), 'fragiliteSocialePriseEnCompte')),
          }),
          partial.fields({
            piece: "retraité informé de l'aide accordée",
            echeance: null,
            recommande: false,
            manque: partial.not(
              partial.field(dossier.read('instructionDeLaDemande'), 'retraiteInformeDeLAideAccordee'),
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

function openJourDeLecture(dossier: OpenDossier): partial.Value {
  return dossier.keep('jour de lecture', undefined, [], () =>
    partial.choose(
      [
        {
          guard: () => partial.same(dossier.read('jourDuBareme'), 'barème de la demande', false, 'jour de lecture'),
          value: () => dossier.read('dateDeLaDemande'),
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.same(dossier.read('jourDuBareme'), 'barème de la décision', false, 'jour de lecture'),
              () => partial.exists(dossier.read('dateDeLaDecision')),
            ),
          value: () => partial.required(dossier.read('dateDeLaDecision'), 'jour de lecture', 'date de la décision'),
          excepts: [],
        },
        {
          guard: () =>
            partial.and(
              partial.same(dossier.read('jourDuBareme'), 'barème de la décision', false, 'jour de lecture'),
              () => partial.not(partial.exists(dossier.read('dateDeLaDecision'))),
            ),
          value: () =>
            unknownOf(
              { kind: 'date' },
              { kind: 'definition', path: 'jour de lecture', name: 'jour de lecture', whole: true },
            ),
          excepts: [],
        },
      ],
      null,
      'jour de lecture',
    ),
  );
}

function openTauxDeLEtat(dossier: OpenDossier): partial.Value {
  return dossier.keep("taux de l'État", undefined, [], () =>
    onDay(openJourDeLecture(dossier), (on) => openTauxDuBareme(dossier, on)),
  );
}

function openPartDuRetraite(dossier: OpenDossier): partial.Value {
  return dossier.keep('part du retraité', undefined, [], () =>
    partial.subtract(10000, openTauxDeLEtat(dossier), 'part du retraité'),
  );
}

function openPlafondAnnuelDuPlan(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('plafond annuel du plan', day, [], () =>
    partial.versions(
      () => day ?? dossier.read('dateDeLaDemande'),
      [
        { from: DAY_2012_10_06, to: DAY_2014_01_12, value: () => 300000 },
        { from: DAY_2014_01_13, to: DAY_2014_06_30, value: () => 300000 },
        { from: DAY_2014_07_01, to: DAY_2017_12_31, value: () => 300000 },
        { from: DAY_2018_01_01, to: DAY_2020_12_31, value: () => 300000 },
        {
          from: DAY_2021_01_01,
          to: null,
          value: () =>
            unknownOf(
              { kind: 'number', scale: 2, min: null, max: null },
              { kind: 'definition', path: 'plafond annuel du plan', name: 'plafond annuel du plan', whole: true },
            ),
        },
      ],
      'plafond annuel du plan',
    ),
  );
}

function openPlafondDuSoutienApresHospitalisation(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('plafond du soutien après hospitalisation', day, [], () =>
    partial.versions(
      () => day ?? dossier.read('dateDeLaDemande'),
      [
        { from: DAY_2014_01_13, to: DAY_2014_06_30, value: () => 180000 },
        { from: DAY_2014_07_01, to: DAY_2017_12_31, value: () => 180000 },
        { from: DAY_2018_01_01, to: DAY_2020_12_31, value: () => 180000 },
        {
          from: DAY_2021_01_01,
          to: null,
          value: () =>
            unknownOf(
              { kind: 'number', scale: 2, min: null, max: null },
              {
                kind: 'definition',
                path: 'plafond du soutien après hospitalisation',
                name: 'plafond du soutien après hospitalisation',
                whole: true,
              },
            ),
        },
      ],
      'plafond du soutien après hospitalisation',
    ),
  );
}

function openPlafondDuSoutienEnPeriodeDeFragilite(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep('plafond du soutien en période de fragilité', day, [], () =>
    partial.versions(
      () => day ?? dossier.read('dateDeLaDemande'),
      [
        { from: DAY_2014_01_13, to: DAY_2014_06_30, value: () => 180000 },
        { from: DAY_2014_07_01, to: DAY_2017_12_31, value: () => 180000 },
        { from: DAY_2018_01_01, to: DAY_2020_12_31, value: () => 180000 },
        {
          from: DAY_2021_01_01,
          to: null,
          value: () =>
            unknownOf(
              { kind: 'number', scale: 2, min: null, max: null },
              {
                kind: 'definition',
                path: 'plafond du soutien en période de fragilité',
                name: 'plafond du soutien en période de fragilité',
                whole: true,
              },
            ),
        },
      ],
      'plafond du soutien en période de fragilité',
    ),
  );
}

function openPartDeLEtatPourLePlan(dossier: OpenDossier): partial.Value {
  return dossier.keep("part de l'État pour le plan", undefined, [], () => {
    const plafondDuPlanLu = once(() => onDay(openJourDeLecture(dossier), (on) => openPlafondAnnuelDuPlan(dossier, on)));
    return partial.choose(
      [
        {
          guard: () =>
            partial.same(
              dossier.read('sensDuPlafondAnnuel'),
              'plafond de dépense',
              false,
              "part de l'État pour le plan",
            ),
          value: () =>
            partial.round(
              partial.multiply(
                partial.atMost(dossier.read('depenseAnnuelleDuPlan'), plafondDuPlanLu(), "part de l'État pour le plan"),
                openTauxDeLEtat(dossier),
                "part de l'État pour le plan",
              ),
              6,
              1,
              2,
              'nearest',
              "part de l'État pour le plan",
            ),
          excepts: [],
        },
        {
          guard: () =>
            partial.same(dossier.read('sensDuPlafondAnnuel'), "plafond d'aide", false, "part de l'État pour le plan"),
          value: () =>
            partial.atMost(
              partial.round(
                partial.multiply(
                  dossier.read('depenseAnnuelleDuPlan'),
                  openTauxDeLEtat(dossier),
                  "part de l'État pour le plan",
                ),
                6,
                1,
                2,
                'nearest',
                "part de l'État pour le plan",
              ),
              plafondDuPlanLu(),
              "part de l'État pour le plan",
            ),
          excepts: [],
        },
      ],
      null,
      "part de l'État pour le plan",
    );
  });
}

function openDepensePriseEnCompteApresHospitalisation(dossier: OpenDossier): partial.Value {
  return dossier.keep('dépense prise en compte après hospitalisation', undefined, [], () =>
    partial.atMost(
      dossier.read('depenseApresHospitalisation'),
      onDay(openJourDeLecture(dossier), (on) => openPlafondDuSoutienApresHospitalisation(dossier, on)),
      'dépense prise en compte après hospitalisation',
    ),
  );
}

function openDepensePriseEnCompteEnPeriodeDeFragilite(dossier: OpenDossier): partial.Value {
  return dossier.keep('dépense prise en compte en période de fragilité', undefined, [], () =>
    partial.atMost(
      dossier.read('depenseDeLaPeriodeDeFragilite'),
      onDay(openJourDeLecture(dossier), (on) => openPlafondDuSoutienEnPeriodeDeFragilite(dossier, on)),
      'dépense prise en compte en période de fragilité',
    ),
  );
}

function openRessourcesMensuelles(dossier: OpenDossier): partial.Value {
  return dossier.keep('ressources mensuelles', undefined, [], () =>
    partial.round(
      partial.divide(
        partial.toExact(openRevenuAnnuelRetenu(dossier), 2, 'ressources mensuelles'),
        { n: 12, d: 1 },
        'ressources mensuelles',
      ),
      0,
      1,
      2,
      'down',
      'ressources mensuelles',
    ),
  );
}

function openPlafondDeLAideHabitat(dossier: OpenDossier, day: partial.Value | undefined): partial.Value {
  return dossier.keep("plafond de l'aide habitat", day, [], () =>
    partial.versions(
      () => day ?? dossier.read('dateDeLaDemande'),
      [
        {
          from: DAY_2012_10_06,
          to: DAY_2014_01_12,
          value: () =>
            partial.table(
              [
                { value: () => dossier.read('compositionDuFoyer'), applies: null, scale: 0 },
                { value: () => openRessourcesMensuelles(dossier), applies: null, scale: 2 },
              ],
              [
                {
                  tests: [
                    { kind: 'one of', values: ['personne seule'] },
                    { kind: 'range', low: null, lowIncluded: false, high: 86500, highIncluded: false },
                  ],
                  value: () => 350000,
                },
                {
                  tests: [
                    { kind: 'one of', values: ['personne seule'] },
                    { kind: 'range', low: 86500, lowIncluded: true, high: 110199, highIncluded: true },
                  ],
                  value: () => 300000,
                },
                {
                  tests: [
                    { kind: 'one of', values: ['personne seule'] },
                    { kind: 'range', low: 110200, lowIncluded: true, high: 137599, highIncluded: true },
                  ],
                  value: () => 250000,
                },
                {
                  tests: [
                    { kind: 'one of', values: ['personne seule'] },
                    { kind: 'range', low: 137600, lowIncluded: true, high: null, highIncluded: false },
                  ],
                  value: () => null,
                },
                {
                  tests: [
                    { kind: 'one of', values: ['ménage'] },
                    { kind: 'range', low: null, lowIncluded: false, high: 149800, highIncluded: false },
                  ],
                  value: () => 350000,
                },
                {
                  tests: [
                    { kind: 'one of', values: ['ménage'] },
                    { kind: 'range', low: 149800, lowIncluded: true, high: 175799, highIncluded: true },
                  ],
                  value: () => 300000,
                },
                {
                  tests: [
                    { kind: 'one of', values: ['ménage'] },
                    { kind: 'range', low: 175800, lowIncluded: true, high: 206399, highIncluded: true },
                  ],
                  value: () => 250000,
                },
                {
                  tests: [
                    { kind: 'one of', values: ['ménage'] },
                    { kind: 'range', low: 206400, lowIncluded: true, high: null, highIncluded: false },
                  ],
                  value: () => null,
                },
              ],
              "plafond de l'aide habitat",
            ),
        },
        {
          from: DAY_2014_01_13,
          to: DAY_2014_06_30,
          value: () =>
            partial.table(
              [
                { value: () => dossier.read('compositionDuFoyer'), applies: null, scale: 0 },
                { value: () => openRessourcesMensuelles(dossier), applies: null, scale: 2 },
              ],
              [
                {
                  tests: [
                    { kind: 'one of', values: ['personne seule'] },
                    { kind: 'range', low: null, lowIncluded: false, high: 89400, highIncluded: false },
                  ],
                  value: () => 350000,
                },
                {
                  tests: [
                    { kind: 'one of', values: ['personne seule'] },
                    { kind: 'range', low: 89400, lowIncluded: true, high: 113999, highIncluded: true },
                  ],
                  value: () => 300000,
                },
                {
                  tests: [
                    { kind: 'one of', values: ['personne seule'] },
                    { kind: 'range', low: 114000, lowIncluded: true, high: null, highIncluded: false },
                  ],
                  value: () => null,
                },
                {
                  tests: [
                    { kind: 'one of', values: ['ménage'] },
                    { kind: 'range', low: null, lowIncluded: false, high: 154900, highIncluded: false },
                  ],
                  value: () => 350000,
                },
                {
                  tests: [
                    { kind: 'one of', values: ['ménage'] },
                    { kind: 'range', low: 154900, lowIncluded: true, high: 181799, highIncluded: true },
                  ],
                  value: () => 300000,
                },
                {
                  tests: [
                    { kind: 'one of', values: ['ménage'] },
                    { kind: 'range', low: 181800, lowIncluded: true, high: null, highIncluded: false },
                  ],
                  value: () => null,
                },
              ],
              "plafond de l'aide habitat",
            ),
        },
        {
          from: DAY_2014_07_01,
          to: DAY_2016_04_20,
          value: () =>
            partial.table(
              [
                { value: () => dossier.read('compositionDuFoyer'), applies: null, scale: 0 },
                { value: () => openRessourcesMensuelles(dossier), applies: null, scale: 2 },
              ],
              [
                {
                  tests: [
                    { kind: 'one of', values: ['personne seule'] },
                    { kind: 'range', low: null, lowIncluded: false, high: 89400, highIncluded: false },
                  ],
                  value: () => 350000,
                },
                {
                  tests: [
                    { kind: 'one of', values: ['personne seule'] },
                    { kind: 'range', low: 89400, lowIncluded: true, high: 113999, highIncluded: true },
                  ],
                  value: () => 300000,
                },
                {
                  tests: [
                    { kind: 'one of', values: ['personne seule'] },
                    { kind: 'range', low: 114000, lowIncluded: true, high: 125799, highIncluded: true },
                  ],
                  value: () => 250000,
                },
                {
                  tests: [
                    { kind: 'one of', values: ['personne seule'] },
                    { kind: 'range', low: 125800, lowIncluded: true, high: null, highIncluded: false },
                  ],
                  value: () => null,
                },
                {
                  tests: [
                    { kind: 'one of', values: ['ménage'] },
                    { kind: 'range', low: null, lowIncluded: false, high: 154900, highIncluded: false },
                  ],
                  value: () => 350000,
                },
                {
                  tests: [
                    { kind: 'one of', values: ['ménage'] },
                    { kind: 'range', low: 154900, lowIncluded: true, high: 181799, highIncluded: true },
                  ],
                  value: () => 300000,
                },
                {
                  tests: [
                    { kind: 'one of', values: ['ménage'] },
                    { kind: 'range', low: 181800, lowIncluded: true, high: 192099, highIncluded: true },
                  ],
                  value: () => 250000,
                },
                {
                  tests: [
                    { kind: 'one of', values: ['ménage'] },
                    { kind: 'range', low: 192100, lowIncluded: true, high: null, highIncluded: false },
                  ],
                  value: () => null,
                },
              ],
              "plafond de l'aide habitat",
            ),
        },
        {
          from: DAY_2016_04_21,
          to: null,
          value: () =>
            unknownOf(
              { kind: 'optional', of: { kind: 'number', scale: 2, min: null, max: null } },
              { kind: 'definition', path: "plafond de l'aide habitat", name: "plafond de l'aide habitat", whole: true },
            ),
        },
      ],
      "plafond de l'aide habitat",
    ),
  );
}
