/**
 * AMD : aide au maintien à domicile des retraités de l'État: JSON to values, values to JSON.
 * Made by Attendu with amd-fonction-publique.ts. Do not edit: change the rules and build again.
 */

import {
  Choice,
  type Given,
  type Inputs,
  type Reading,
  type Shape,
  hasOnly,
  isObject,
  isPlainObject,
  orNull,
  quickDay,
  quickElements,
  quickNumber,
  quickText,
  readGiven,
  writeDay,
} from 'attendu/runtime';
import type {
  Acte,
  AidePercue,
  AnniversaireDUn29Fevrier,
  ArreteDuBareme,
  ArreteDuBareme2,
  Assure,
  AvisDImposition,
  CategorieDeServices,
  ControleDesPlansOscar,
  ConventionDeGestion,
  ConventionDeGestion2,
  CoordinateurDuPlan,
  DemandeEnCoursAuTerme,
  DeuxRegimesDeLEtat,
  Dossier,
  EffetDuRemariage,
  EntreDeuxTranches,
  EtatDuDelai,
  FormuleDuPlan,
  Foyer,
  Frais,
  InstructionDeLaDemande,
  InstructionDeLaDemande2,
  JourDeLAvis,
  JourDeLaConditionDAge,
  JourDuBareme,
  JourDuBilan,
  LienAvecLesPostesEtTelecommunications,
  Mission,
  NatureDePension,
  Pension,
  PieceManquanteDeArreteDuBareme,
  PieceManquanteDeArreteDuBaremeOutput,
  PieceManquanteDeConventionDeGestion,
  PieceManquanteDeConventionDeGestionOutput,
  PieceManquanteDeInstructionDeLaDemande,
  PieceManquanteDeInstructionDeLaDemandeOutput,
  PlaceDeLEtat,
  PlafondApplicable,
  PorteeDeLaConditionDeRessources,
  PorteeDuTerme,
  Prestataire,
  Prestation,
  Regime,
  RegimePrincipalDUnSurvivant,
  RessourcesMensuellesDuBareme,
  RevenuDUnFoyerQuiAChange,
  SensDuPlafondAnnuel,
  Service,
  ServiceOutput,
  SituationDuFoyer,
  StructuresDUnMemeGroupe,
  SuiteDUneEgaliteDeTrimestres,
  SurvivantDUnAgentDesPostes,
  TitreDeLaMajoration,
  TitreDeVersement,
  Validation,
  ValidationOutput,
  Verdict,
  Verseur,
} from './amd-fonction-publique.types.js';

export const PRESTATION: Choice<Prestation> = new Choice([
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

export const PLAFOND_APPLICABLE: Choice<PlafondApplicable> = new Choice([
  'plafond du plan',
  'plafond après hospitalisation',
  'plafond de la fragilité',
]);

export const PLACE_DE_L_ETAT: Choice<PlaceDeLEtat> = new Choice(['seul en tête', 'égalité en tête', 'pas en tête']);

export const FOYER: Choice<Foyer> = new Choice(['personne seule', 'ménage']);

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

const FORMULE_DU_PLAN: Choice<FormuleDuPlan> = new Choice(["plan d'action personnalisé", 'plan OSCAR']);

const LIEN_AVEC_LES_POSTES_ET_TELECOMMUNICATIONS: Choice<LienAvecLesPostesEtTelecommunications> = new Choice([
  'agent retraité',
  "survivant d'un agent",
  'aucun lien',
]);

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

const ANNIVERSAIRE_D_UN29_FEVRIER: Choice<AnniversaireDUn29Fevrier> = new Choice([
  'âge acquis en février',
  'âge acquis en mars',
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

const REGIME: Choice<Regime> = new Choice([
  "pensions civiles de l'État",
  "pensions des ouvriers de l'État",
  'régime général',
  'autre régime',
]);

const VERSEUR: Choice<Verseur> = new Choice(['conseil départemental', 'La Poste ou Orange', 'autre verseur']);

const TITRE_DE_VERSEMENT: Choice<TitreDeVersement> = new Choice([
  'handicap',
  'majoration pour tierce personne',
  'autre titre',
]);

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

const LIMITS_1 = { scale: 0, min: 1, max: 6 };

const ANY_SCALE_2 = { scale: 2, min: null, max: null };

const LIMITS_3 = { scale: 0, min: 0, max: 400 };

/** A whole number from 1 to 6. */
function readNumber1(value: unknown): number | undefined {
  if (typeof value === 'number' && (value | 0) === value && value >= 1 && value <= 6) return value | 0;
  return quickNumber(value, LIMITS_1);
}

/** A number of at most 2 decimals. */
function readNumber2(value: unknown): number | undefined {
  if (typeof value === 'number' && (value | 0) === value) return (value | 0) * 100;
  return quickNumber(value, ANY_SCALE_2);
}

/** A whole number from 0 to 400. */
function readNumber3(value: unknown): number | undefined {
  if (typeof value === 'number' && (value | 0) === value && value >= 0 && value <= 400) return value | 0;
  return quickNumber(value, LIMITS_3);
}

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

export const VALIDATION_SHAPE: Shape = {
  kind: 'record',
  fields: {
    assure: { name: 'assuré', shape: { kind: 'choice', values: ASSURE.values } },
    regime: { name: 'régime', shape: { kind: 'choice', values: REGIME.values } },
    trimestres: { name: 'trimestres', shape: { kind: 'number', scale: 0, min: 0, max: 400 } },
    nomDuRegime: { name: 'nom du régime', shape: { kind: 'optional', of: { kind: 'text' } } },
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
  dateDeLaDemande: { name: 'date de la demande', shape: { kind: 'date' } },
  dateDeLaDecision: { name: 'date de la décision', shape: { kind: 'optional', of: { kind: 'date' } } },
  dateDeNaissance: { name: 'date de naissance', shape: { kind: 'date' } },
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
  jourDObservation: { name: "jour d'observation", shape: { kind: 'date' } },
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
  anniversaireDUn29Fevrier: {
    name: "anniversaire d'un 29 février",
    shape: { kind: 'choice', values: ANNIVERSAIRE_D_UN29_FEVRIER.values },
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

/** A dossier that gives everything as declared, with the readings retained; else `undefined`. */
function quickDossier(input: unknown): Given<Dossier> | undefined {
  if (!isObject(input)) return undefined;
  const first = input['services'];
  if (!isPlainObject(input)) return undefined;
  const services = quickElements(first, 1000, 'services', readService, null);
  if (services === undefined) return undefined;
  const logementAAmenager = input['logementAAmenager'];
  if (typeof logementAAmenager !== 'boolean') return undefined;
  const actes = quickElements(input['actes'], 1000, 'actes', readActe, (element) => element.date);
  if (actes === undefined) return undefined;
  const formule = FORMULE_DU_PLAN.read(input['formule']);
  if (formule === undefined) return undefined;
  const dateDuBilan = input['dateDuBilan'] === null ? null : quickDay(input['dateDuBilan']);
  if (dateDuBilan === undefined) return undefined;
  const fraisEngages = quickElements(input['fraisEngages'], 1000, 'frais engagés', readFrais, null);
  if (fraisEngages === undefined) return undefined;
  const structureEvaluatrice = quickText(input['structureEvaluatrice']);
  if (structureEvaluatrice === undefined) return undefined;
  const prestataires = quickElements(input['prestataires'], 1000, 'prestataires', readPrestataire, null);
  if (prestataires === undefined) return undefined;
  const coordinateur = input['coordinateur'] === null ? null : quickText(input['coordinateur']);
  if (coordinateur === undefined) return undefined;
  const peutPretendreALAide = input['peutPretendreALAide'];
  if (typeof peutPretendreALAide !== 'boolean') return undefined;
  const dateDeLaDemande = quickDay(input['dateDeLaDemande']);
  if (dateDeLaDemande === undefined) return undefined;
  const dateDeLaDecision = input['dateDeLaDecision'] === null ? null : quickDay(input['dateDeLaDecision']);
  if (dateDeLaDecision === undefined) return undefined;
  const dateDeNaissance = quickDay(input['dateDeNaissance']);
  if (dateDeNaissance === undefined) return undefined;
  const groupeAssimile = readNumber1(input['groupeAssimile']);
  if (groupeAssimile === undefined) return undefined;
  const pensions = quickElements(input['pensions'], 1000, 'pensions', readPension, null);
  if (pensions === undefined) return undefined;
  const validations = quickElements(input['validations'], 1000, 'validations', readValidation, null);
  if (validations === undefined) return undefined;
  const remarie = input['remarie'];
  if (typeof remarie !== 'boolean') return undefined;
  const aidesPercues = quickElements(input['aidesPercues'], 1000, 'aides perçues', readAidePercue, null);
  if (aidesPercues === undefined) return undefined;
  const lienAvecLesPostes = LIEN_AVEC_LES_POSTES_ET_TELECOMMUNICATIONS.read(input['lienAvecLesPostes']);
  if (lienAvecLesPostes === undefined) return undefined;
  const situationsDuFoyer = quickElements(
    input['situationsDuFoyer'],
    1000,
    'situations du foyer',
    readSituationDuFoyer,
    (element) => element.debuteLe,
  );
  if (situationsDuFoyer === undefined) return undefined;
  const avisRecus = quickElements(
    input['avisRecus'],
    1000,
    'avis reçus',
    readAvisDImposition,
    (element) => element.recuLe,
  );
  if (avisRecus === undefined) return undefined;
  const conditionDeRessourcesAppreciee = input['conditionDeRessourcesAppreciee'];
  if (conditionDeRessourcesAppreciee !== null && typeof conditionDeRessourcesAppreciee !== 'boolean') return undefined;
  const foyerChangeDepuisLAvis = input['foyerChangeDepuisLAvis'];
  if (typeof foyerChangeDepuisLAvis !== 'boolean') return undefined;
  const depenseAnnuelleDuPlan = readNumber2(input['depenseAnnuelleDuPlan']);
  if (depenseAnnuelleDuPlan === undefined) return undefined;
  const depenseApresHospitalisation = readNumber2(input['depenseApresHospitalisation']);
  if (depenseApresHospitalisation === undefined) return undefined;
  const depenseDeLaPeriodeDeFragilite = readNumber2(input['depenseDeLaPeriodeDeFragilite']);
  if (depenseDeLaPeriodeDeFragilite === undefined) return undefined;
  const instructionDeLaDemande = readInstructionDeLaDemande2(input['instructionDeLaDemande']);
  if (instructionDeLaDemande === undefined) return undefined;
  const arreteDuBareme = readArreteDuBareme2(input['arreteDuBareme']);
  if (arreteDuBareme === undefined) return undefined;
  const conventionDeGestion = readConventionDeGestion2(input['conventionDeGestion']);
  if (conventionDeGestion === undefined) return undefined;
  const jourDObservation = quickDay(input['jourDObservation']);
  if (jourDObservation === undefined) return undefined;
  if (!hasOnly(input, 30)) return undefined;
  return {
    services,
    logementAAmenager,
    actes,
    formule,
    dateDuBilan,
    fraisEngages,
    structureEvaluatrice,
    prestataires,
    coordinateur,
    peutPretendreALAide,
    dateDeLaDemande,
    dateDeLaDecision,
    dateDeNaissance,
    groupeAssimile,
    pensions,
    validations,
    remarie,
    aidesPercues,
    lienAvecLesPostes,
    situationsDuFoyer,
    avisRecus,
    conditionDeRessourcesAppreciee,
    foyerChangeDepuisLAvis,
    depenseAnnuelleDuPlan,
    depenseApresHospitalisation,
    depenseDeLaPeriodeDeFragilite,
    instructionDeLaDemande,
    arreteDuBareme,
    conventionDeGestion,
    jourDObservation,
    demandeEnCoursAuTerme: undefined,
    controleDesPlansOscar: undefined,
    jourDuBilan: 'la veille au plus tard',
    coordinateurDuPlan: undefined,
    structuresDUnMemeGroupe: undefined,
    effetDuRemariage: undefined,
    jourDeLaConditionDAge: undefined,
    anniversaireDUn29Fevrier: undefined,
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
}

/** Reads a dossier; `undefined` stands for what is not given. */
export function readDossier(input: unknown, readings: unknown): Reading<Given<Dossier>> {
  const given = readings === undefined ? quickDossier(input) : undefined;
  return given === undefined ? readGiven(INPUTS, input, readings) : { given, issues: [], unknowns: 16 };
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
  const montant = readNumber2(first);
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
  const trimestres = readNumber3(value['trimestres']);
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
  const revenuInscrit = readNumber2(value['revenuInscrit']);
  if (revenuInscrit === undefined) return undefined;
  if (!hasOnly(value, 2)) return undefined;
  return { recuLe, revenuInscrit, $rank: place - 1, $place: place, $list: list };
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

/** Whether each text of a choix is one of its values: so `decode` leaves it, a dossier written by hand may not. */
export function holdsChoices(dossier: Dossier): boolean {
  return (
    dossier.services.every(holdsChoicesOfService) &&
    dossier.actes.every(holdsChoicesOfActe) &&
    FORMULE_DU_PLAN.has(dossier.formule) &&
    dossier.pensions.every(holdsChoicesOfPension) &&
    dossier.validations.every(holdsChoicesOfValidation) &&
    dossier.aidesPercues.every(holdsChoicesOfAidePercue) &&
    LIEN_AVEC_LES_POSTES_ET_TELECOMMUNICATIONS.has(dossier.lienAvecLesPostes) &&
    dossier.situationsDuFoyer.every(holdsChoicesOfSituationDuFoyer) &&
    DEMANDE_EN_COURS_AU_TERME.has(dossier.demandeEnCoursAuTerme) &&
    CONTROLE_DES_PLANS_OSCAR.has(dossier.controleDesPlansOscar) &&
    JOUR_DU_BILAN.has(dossier.jourDuBilan) &&
    COORDINATEUR_DU_PLAN.has(dossier.coordinateurDuPlan) &&
    STRUCTURES_D_UN_MEME_GROUPE.has(dossier.structuresDUnMemeGroupe) &&
    EFFET_DU_REMARIAGE.has(dossier.effetDuRemariage) &&
    JOUR_DE_LA_CONDITION_D_AGE.has(dossier.jourDeLaConditionDAge) &&
    ANNIVERSAIRE_D_UN29_FEVRIER.has(dossier.anniversaireDUn29Fevrier) &&
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

export function writeService(value: Service): ServiceOutput {
  return {
    nom: value.nom,
    categorie: value.categorie,
  };
}

export function writeValidation(value: Validation): ValidationOutput {
  return {
    assure: value.assure,
    regime: value.regime,
    trimestres: value.trimestres,
    nomDuRegime: value.nomDuRegime,
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
