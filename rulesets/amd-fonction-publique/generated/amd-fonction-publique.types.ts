/**
 * AMD : aide au maintien à domicile des retraités de l'État: what goes in, what comes out.
 * Made by Attendu with amd-fonction-publique.ts. Do not edit: change the rules and build again.
 */

import type { ByElement, Day, Given, Issue, Outcome, Ranked } from 'attendu/runtime';

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
  | 'évaluation des besoins'
  | "plan d'action personnalisé et offre OSCAR"
  | 'aide habitat et cadre de vie';

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

/** « anniversaire d'un 29 février » */
export type AnniversaireDUn29Fevrier = 'âge acquis en février' | 'âge acquis en mars';

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
  /** nom du régime */
  readonly nomDuRegime: string | null;
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
  /** date de la demande (AAAA-MM-JJ) */
  readonly dateDeLaDemande?: string;
  /** date de la décision (AAAA-MM-JJ) */
  readonly dateDeLaDecision?: string | null;
  /** date de naissance (AAAA-MM-JJ) */
  readonly dateDeNaissance?: string;
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
  /** jour d'observation (AAAA-MM-JJ) */
  readonly jourDObservation?: string;
}

/** The results, as JSON gives them: decimals as text, days as `AAAA-MM-JJ`. */
export interface Output {
  /** règle prestation au dispositif */
  readonly prestationAuDispositif: boolean;
  /** barème rang de la catégorie */
  readonly rangDeLaCategorie: number;
  /** barème plafond de la catégorie */
  readonly plafondDeLaCategorie: PlafondApplicable;
  /** règle services hors catégories */
  readonly servicesHorsCategories: readonly ServiceOutput[];
  /** règle services dans les cinq catégories */
  readonly servicesDansLesCinqCategories: boolean;
  /** règle aide en vigueur */
  readonly aideEnVigueur: boolean;
  /** règle âge minimal atteint (AAAA-MM-JJ) */
  readonly ageMinimalAtteint: string;
  /** règle condition d'âge */
  readonly conditionDAge: boolean;
  /** règle condition de groupe */
  readonly conditionDeGroupe: boolean;
  /** règle retraité de l'État */
  readonly retraiteDeLEtat: boolean;
  /** règle validations du demandeur */
  readonly validationsDuDemandeur: readonly ValidationOutput[];
  /** règle trimestres du régime */
  readonly trimestresDuRegime: number;
  /** règle trimestres comparés */
  readonly trimestresCompares: number;
  /** règle place de l'État chez le demandeur */
  readonly placeDeLEtatChezLeDemandeur: PlaceDeLEtat;
  /** règle Le demandeur relève à titre principal d'un régime de l'État */
  readonly demandeurRelevantDeLEtat: boolean;
  /** règle survivant d'un retraité de l'État */
  readonly survivantDUnRetraiteDeLEtat: boolean;
  /** règle pension de survivant admise */
  readonly pensionDeSurvivantAdmise: boolean;
  /** règle validations du défunt */
  readonly validationsDuDefunt: readonly ValidationOutput[];
  /** règle place de l'État chez le défunt */
  readonly placeDeLEtatChezLeDefunt: PlaceDeLEtat;
  /** règle Le conjoint décédé relevait à titre principal d'un régime de l'État */
  readonly defuntRelevantDeLEtat: boolean;
  /** règle survivant de régime admis */
  readonly survivantDeRegimeAdmis: boolean;
  /** règle condition de pension et de régime */
  readonly conditionDePensionEtDeRegime: boolean;
  /** règle aide du département de même nature */
  readonly aideDuDepartementDeMemeNature: boolean;
  /** règle aide au titre du handicap */
  readonly aideAuTitreDuHandicap: boolean;
  /** règle tenu au non-cumul avec La Poste ou Orange */
  readonly tenuAuNonCumulAvecLaPosteOuOrange: boolean;
  /** règle aide de La Poste ou d'Orange de même objet */
  readonly aideDeLaPosteOuDOrangeDeMemeObjet: boolean;
  /** règle cumul interdit */
  readonly cumulInterdit: boolean;
  /** règle conditions hors ressources */
  readonly conditionsHorsRessources: boolean;
  /** règle Jour dont le barème est lu (AAAA-MM-JJ) */
  readonly jourDeLecture: string;
  /** règle composition du foyer */
  readonly compositionDuFoyer: Foyer;
  /** règle revenu à la demande (€, texte à 2 décimales) */
  readonly revenuALaDemande: string;
  /** règle revenu à la décision (€, texte à 2 décimales) */
  readonly revenuALaDecision: string;
  /** règle revenu brut global (€, texte à 2 décimales) */
  readonly revenuBrutGlobal: string;
  /** règle revenu annuel retenu (€, texte à 2 décimales) */
  readonly revenuAnnuelRetenu: string;
  /** règle ressources en euros entiers (€, texte à 2 décimales) */
  readonly ressourcesEnEurosEntiers: string;
  /** barème taux du barème (%, texte à 2 décimales) */
  readonly tauxDuBareme: string;
  /** règle taux de l'État (%, texte à 2 décimales) */
  readonly tauxDeLEtat: string;
  /** règle condition de ressources depuis 2021 */
  readonly conditionDeRessourcesDepuis2021: boolean;
  /** règle condition de ressources du barème lu */
  readonly conditionDeRessourcesDuBaremeLu: boolean;
  /** règle condition de ressources */
  readonly conditionDeRessources: boolean;
  /** règle aide ouverte */
  readonly aideOuverte: boolean;
  /** règle aide habitat ouverte */
  readonly aideHabitatOuverte: boolean;
  /** règle acte couvert par la mission */
  readonly acteCouvertParLaMission: boolean;
  /** règle élaboration du plan à contrôler */
  readonly elaborationDuPlanAControler: boolean;
  /** délai bilan du dispositif : échéance (AAAA-MM-JJ) */
  readonly echeanceDeBilanDuDispositif: string;
  /** délai bilan du dispositif : état */
  readonly etatDeBilanDuDispositif: EtatDuDelai;
  /** règle remboursement par l'État (€, texte à 2 décimales) */
  readonly remboursementParLEtat: string;
  /** règle évaluateur parmi les prestataires */
  readonly evaluateurParmiLesPrestataires: boolean;
  /** règle évaluateur coordonne */
  readonly evaluateurCoordonne: boolean;
  /** règle évaluateur du groupe d'un prestataire */
  readonly evaluateurDuGroupeDUnPrestataire: boolean;
  /** règle La structure évaluatrice est distincte de celles qui mettent en œuvre les prestations */
  readonly evaluateurDistinct: boolean;
  /** contrôle Fragilité sociale prise en compte : conditions de vie, état de santé, isolement : verdict */
  readonly verdictDInstructionDeLaDemande: Verdict;
  /** contrôle Fragilité sociale prise en compte : conditions de vie, état de santé, isolement : manquants */
  readonly manquantsDInstructionDeLaDemande: readonly PieceManquanteDeInstructionDeLaDemandeOutput[];
  /** contrôle arrêté du barème : verdict */
  readonly verdictDArreteDuBareme: Verdict;
  /** contrôle arrêté du barème : manquants */
  readonly manquantsDArreteDuBareme: readonly PieceManquanteDeArreteDuBaremeOutput[];
  /** contrôle convention de gestion : verdict */
  readonly verdictDeConventionDeGestion: Verdict;
  /** contrôle convention de gestion : manquants */
  readonly manquantsDeConventionDeGestion: readonly PieceManquanteDeConventionDeGestionOutput[];
  /** règle part du retraité (%, texte à 2 décimales) */
  readonly partDuRetraite: string;
  /** règle part de l'État pour le plan (€, texte à 2 décimales) */
  readonly partDeLEtatPourLePlan: string;
  /** plafond dépense prise en compte après hospitalisation (€, texte à 2 décimales) */
  readonly depensePriseEnCompteApresHospitalisation: string;
  /** plafond dépense prise en compte en période de fragilité (€, texte à 2 décimales) */
  readonly depensePriseEnCompteEnPeriodeDeFragilite: string;
  /** règle ressources mensuelles (€, texte à 2 décimales) */
  readonly ressourcesMensuelles: string;
  /** barème plafond de l'aide habitat (€, texte à 2 décimales) */
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
  /** L'examen du dossier montre que le retraité peut prétendre à l'aide */
  readonly peutPretendreALAide: boolean;
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
  /** jour d'observation */
  readonly jourDObservation: Day;
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
  /** Né un 29 février, a-t-on son âge le 28 février ou le 1er mars d'une année commune ? */
  readonly anniversaireDUn29Fevrier: AnniversaireDUn29Fevrier;
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
  /** Né un 29 février, a-t-on son âge le 28 février ou le 1er mars d'une année commune ? */
  readonly anniversaireDUn29Fevrier: AnniversaireDUn29Fevrier;
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
  readonly prestationAuDispositif: readonly boolean[];
  readonly rangDeLaCategorie: readonly number[];
  readonly plafondDeLaCategorie: readonly PlafondApplicable[];
  readonly servicesHorsCategories: readonly Service[];
  readonly servicesDansLesCinqCategories: boolean;
  readonly aideEnVigueur: boolean;
  readonly ageMinimalAtteint: Day;
  readonly conditionDAge: boolean;
  readonly conditionDeGroupe: boolean;
  readonly retraiteDeLEtat: boolean;
  readonly validationsDuDemandeur: readonly Validation[];
  readonly trimestresDuRegime: readonly number[];
  readonly trimestresCompares: readonly number[];
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
  readonly jourDeLecture: Day;
  readonly compositionDuFoyer: Foyer;
  readonly revenuALaDemande: number;
  readonly revenuALaDecision: number;
  readonly revenuBrutGlobal: number;
  readonly revenuAnnuelRetenu: number;
  readonly ressourcesEnEurosEntiers: number;
  readonly tauxDuBareme: number;
  readonly tauxDeLEtat: number;
  readonly conditionDeRessourcesDepuis2021: boolean;
  readonly conditionDeRessourcesDuBaremeLu: boolean;
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
  readonly evaluateurDuGroupeDUnPrestataire: boolean;
  readonly evaluateurDistinct: boolean;
  readonly verdictDInstructionDeLaDemande: Verdict;
  readonly manquantsDInstructionDeLaDemande: readonly PieceManquanteDeInstructionDeLaDemande[];
  readonly verdictDArreteDuBareme: Verdict;
  readonly manquantsDArreteDuBareme: readonly PieceManquanteDeArreteDuBareme[];
  readonly verdictDeConventionDeGestion: Verdict;
  readonly manquantsDeConventionDeGestion: readonly PieceManquanteDeConventionDeGestion[];
  readonly partDuRetraite: number;
  readonly partDeLEtatPourLePlan: number;
  readonly depensePriseEnCompteApresHospitalisation: number;
  readonly depensePriseEnCompteEnPeriodeDeFragilite: number;
  readonly ressourcesMensuelles: number;
  readonly plafondDeLAideHabitat: number | null;
}

/**
 * What each result comes to: a value, a fault, or what is needed to know it. `pour chaque`: one outcome per element.
 */
export interface Results {
  readonly prestationAuDispositif: ByElement<Output['prestationAuDispositif']>;
  readonly rangDeLaCategorie: ByElement<Output['rangDeLaCategorie']>;
  readonly plafondDeLaCategorie: ByElement<Output['plafondDeLaCategorie']>;
  readonly servicesHorsCategories: Outcome<Output['servicesHorsCategories']>;
  readonly servicesDansLesCinqCategories: Outcome<Output['servicesDansLesCinqCategories']>;
  readonly aideEnVigueur: Outcome<Output['aideEnVigueur']>;
  readonly ageMinimalAtteint: Outcome<Output['ageMinimalAtteint']>;
  readonly conditionDAge: Outcome<Output['conditionDAge']>;
  readonly conditionDeGroupe: Outcome<Output['conditionDeGroupe']>;
  readonly retraiteDeLEtat: Outcome<Output['retraiteDeLEtat']>;
  readonly validationsDuDemandeur: Outcome<Output['validationsDuDemandeur']>;
  readonly trimestresDuRegime: ByElement<Output['trimestresDuRegime']>;
  readonly trimestresCompares: ByElement<Output['trimestresCompares']>;
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
  readonly jourDeLecture: Outcome<Output['jourDeLecture']>;
  readonly compositionDuFoyer: Outcome<Output['compositionDuFoyer']>;
  readonly revenuALaDemande: Outcome<Output['revenuALaDemande']>;
  readonly revenuALaDecision: Outcome<Output['revenuALaDecision']>;
  readonly revenuBrutGlobal: Outcome<Output['revenuBrutGlobal']>;
  readonly revenuAnnuelRetenu: Outcome<Output['revenuAnnuelRetenu']>;
  readonly ressourcesEnEurosEntiers: Outcome<Output['ressourcesEnEurosEntiers']>;
  readonly tauxDuBareme: Outcome<Output['tauxDuBareme']>;
  readonly tauxDeLEtat: Outcome<Output['tauxDeLEtat']>;
  readonly conditionDeRessourcesDepuis2021: Outcome<Output['conditionDeRessourcesDepuis2021']>;
  readonly conditionDeRessourcesDuBaremeLu: Outcome<Output['conditionDeRessourcesDuBaremeLu']>;
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
  readonly evaluateurDuGroupeDUnPrestataire: Outcome<Output['evaluateurDuGroupeDUnPrestataire']>;
  readonly evaluateurDistinct: Outcome<Output['evaluateurDistinct']>;
  readonly verdictDInstructionDeLaDemande: Outcome<Output['verdictDInstructionDeLaDemande']>;
  readonly manquantsDInstructionDeLaDemande: Outcome<Output['manquantsDInstructionDeLaDemande']>;
  readonly verdictDArreteDuBareme: Outcome<Output['verdictDArreteDuBareme']>;
  readonly manquantsDArreteDuBareme: Outcome<Output['manquantsDArreteDuBareme']>;
  readonly verdictDeConventionDeGestion: Outcome<Output['verdictDeConventionDeGestion']>;
  readonly manquantsDeConventionDeGestion: Outcome<Output['manquantsDeConventionDeGestion']>;
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
